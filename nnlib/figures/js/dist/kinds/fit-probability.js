(()=>{const {sigmoid:g}=nnFigures.modules["computing/nn.js"];const {descend:k,meanSurprise:d,slopes:P,surprise:S}=nnFigures.modules["computing/probability.js"];const {sliders:f}=nnFigures.modules["drawing/controls.js"];const {graph:H}=nnFigures.modules["drawing/curve.js"];const {handle:C}=nnFigures.modules["drawing/handle.js"];const {html:o}=nnFigures.modules["drawing/html.js"];const {legend:B,mark:z}=nnFigures.modules["drawing/marks.js"];const {chance:w,factor:E,show:i,snap:F,term:N}=nnFigures.modules["drawing/numbers.js"];const {axes:V}=nnFigures.modules["drawing/plane.js"];const {at:m,scale:x}=nnFigures.modules["drawing/scale.js"];var r=x([-.4,10.4],[40,344]),u=x([-.1,1.1],[206,24]),p=x([0,3],[352,270]),v=258,b=9,G=.25,O=10,R=1e-4,$=({w:n,b:e},a)=>g(a*n+e),A=({points:n,w:e,b:a})=>n.map(([t,s])=>S(t*e+a,s)),y=({points:n,w:e,b:a})=>P(n,e,a).every(t=>Math.abs(t)<R);function j(n){return n.points.map(([e,a])=>{let t=m(u($(n,e))),s=a?-2:2;return o`<path class="nn-given ${a?"nn-positive":"nn-negative"}"
      d="M${m(r(e))+s} ${m(u(a?0:1))}V${t}"/>`})}function W(n){let e=p.domain[1];return o`<path class="nn-zero" d="M${r.range[0]} ${p(0)}H${r.range[1]}"/>
    <text class="nn-small" x="${r.range[0]-6}" y="${v}"
      >surprise of each email</text>
    ${[1,2,3].map(a=>o`<text class="nn-small" x="${r.range[0]-6}" y="${m(p(a))+4}" text-anchor="end">${a}</text><path class="nn-grid" d="M${r.range[0]} ${m(p(a))}H${r.range[1]}"/>`)}
    ${A(n).map((a,t)=>{let[s,c]=n.points[t],l=m(p(Math.min(a,e))),h=m(r(s)-(c?b:0));return o`<rect class="nn-bar" data-label="${c}" x="${h}" y="${l}"
        width="${b}" height="${m(p(0)-l)}"/>${a>e&&o`<text class="nn-small nn-halo" x="${h+b/2}"
          y="${l+4}" text-anchor="middle">${i(a,2)}</text>`}`})}
    ${X(n)}`}function X(n){let e=d(n.points,n.w,n.b),a=m(p(Math.min(e,p.domain[1]))),t=e<=p.domain[1];return o`${t&&o`<path class="nn-mean" d="M${r.range[0]} ${a}H${r.range[1]}"/>`}
    <text class="nn-small nn-halo" x="${r.range[1]}" y="${a<p(2.6)?v:a-6}" text-anchor="end">mean ${i(e,3)}</text>`}function Y(n){let[e,a]=[m(r(n.x)),m(u($(n,n.x)))];return o`<path class="nn-distance" d="M${e} ${m(u(0))}V${a}H${r.range[0]}"/>
    ${C("email",e,a)}`}function q(n,e){let a=n.surprise?362:244;return o`<svg viewBox="0 0 360 ${a}" role="img"
    aria-label="${T(n)}">
    <clipPath id="${e}-clip"><rect x="40" y="24" width="304" height="182"/>
    </clipPath>
    ${V(r,u,{names:["words in CAPITALS","chance of spam"],count:5})}
    <g clip-path="url(#${e}-clip)">
      ${n.surprise&&j(n)}
      <path class="nn-graph" d="${H(t=>$(n,t),r,u)}"/>
    </g>
    ${n.points.map(([t,s])=>z([t,s],s,!1,r,u))}
    ${!n.surprise&&Y(n)} ${n.surprise&&W(n)}
  </svg>`}var D=(n,e,a)=>o`${f(a,"w",n,e)}
  ${f(a,"b",n,e)}
  ${!n.surprise&&f(a,"x",n,e)}`;function J(n){return o`${B("was spam","was not")}
    ${n.surprise?Q(n):K(n)}`}function K({w:n,b:e,x:a}){let t=a*n+e;return o`<p class="nn-formula">z = ${i(a)}·${E(n)} ${N(e)} =
      <b data-shows="z">${i(t)}</b></p>
    <p class="nn-formula">chance of spam = σ(${i(t)}) =
      <b data-shows="p">${w(g(t))}</b></p>`}function Q(n){let{w:e,b:a,points:t}=n,s=A(n),c=s.indexOf(Math.max(...s)),[l,h]=t[c],L=$(n,l);return o`<p class="nn-formula">Mean surprise: <b data-shows="mean">${i(d(t,e,a))}</b></p>
    <p>Greatest surprise: ${i(l)} words in CAPITALS, and it was
      ${h?"":"not "}spam. The neuron gave that the chance ${w(h?L:g(-l*e-a))}; −log of it is <b data-shows="worst">${i(s[c])}</b>.</p>
    ${n.learn&&o`<p class="nn-formula">w = ${i(e)}, b = ${i(a)}${y(n)&&": nothing left to gain"}</p>`}`}function T(n){let{w:e,b:a,x:t,points:s}=n,c=s.filter(([,h])=>h===1).length,l=`${s.length} emails by their words in CAPITALS, ${c} of them spam, and a sigmoid curve with weight ${i(e)} and bias ${i(a)}. `;return n.surprise?`${l}The mean surprise is ${i(d(s,e,a))}.`:`${l}To an email with ${i(t)} it gives the chance ${w($(n,t))} of being spam.`}function U(n){if(y(n))return null;let{w:e,b:a}=k(n.points,n.w,n.b,G,O);return{w:I(e,4),b:I(a,10)}}var I=(n,e)=>Math.max(-e,Math.min(e,n)),Z=({w:n,b:e})=>Number.isInteger(8*n)&&Number.isInteger(4*e),M={picture:q,controls:D,readout:J,describe:T,play:U,plays:n=>n.learn,pace:60,verbs:{step:"Ten small steps",play:"Let it learn"},drags:{email:(n,[e])=>({x:F(r.invert(e),[0,10],2)})},goals:{"02-half-at-four":{ask:"Let the chance rise with the words in CAPITALS, and be exactly 0.5 for an email with four of them.",praise:"z is 0 at x = 4: the bias takes away what four words bring.",met:({w:n,b:e})=>n>0&&Math.abs(4*n+e)<1e-9},"02-fair":{ask:"By hand: bring the mean surprise below 0.52.",praise:"Well fitted. The best possible mean is not far below.",met:n=>n.surprise&&Z(n)&&d(n.points,n.w,n.b)<.52},"02-learn":{ask:"Let it learn until nothing is left to gain. Then spoil the fit with both knobs and let it learn again: where does it end?",praise:"Nobody told it where to go, and from any start it ends at nearly the same place.",met:n=>n.learn&&y(n)}}};nnFigures.add({kind:"fit-probability",name:"FitProbability",title:"a probability to fit to labelled emails",version:1,rules:{w:{type:"number",minimum:-4,maximum:4,step:.125,title:"weight w",default:0},b:{type:"number",minimum:-10,maximum:10,step:.25,title:"bias b",default:0},x:{type:"number",minimum:0,maximum:10,step:.5,title:"an email with so many CAPITALS",default:4},points:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:0,maximum:10},{enum:[0,1]}],minItems:2,maxItems:2},minItems:1,maxItems:40,default:[[0,0],[1,0],[2,0],[3,0],[3,1],[4,0],[5,0],[5,1],[6,1],[7,0],[7,1],[9,1]]},surprise:{type:"boolean",default:!1},learn:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["02-half-at-four","02-fair","02-learn"]},minItems:0,maxItems:3,default:[]}},drawing:M});})();
