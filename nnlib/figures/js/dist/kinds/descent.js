(()=>{const {gone:M,sgd:O,walk:S}=nnFigures.modules["computing/optim.js"];const {snap:E,tidy:F}=nnFigures.modules["computing/rounding.js"];const {meanSquare:P,squareSlopes:R,throughOrigin:q}=nnFigures.modules["computing/squared-error.js"];const {sliders:y}=nnFigures.modules["drawing/controls.js"];const {graph:B,tangent:L}=nnFigures.modules["drawing/curve.js"];const {handle:j}=nnFigures.modules["drawing/handle.js"];const {html:o}=nnFigures.modules["drawing/html.js"];const {factor:D,show:m}=nnFigures.modules["drawing/numbers.js"];const {axes:U}=nnFigures.modules["drawing/plane.js"];const {at:p,scale:v}=nnFigures.modules["drawing/scale.js"];var c=v([0,1.35],[46,346]),X=24,C=216,d=286,w=v([0,7e-4],[46,346]),G=60,h=({points:t},e)=>P(t,e),x=({points:t},e)=>R(t,e)[0],H=t=>[S(O(t.lr),([e])=>[x(t,e)],[t.A],t.steps)];function u(t){let{best:e,bend:n}=q(t.points),s=H(t)[0].map(([l])=>l),r=s.at(-1),a=1-2*n*t.lr;return{path:s,now:r,best:e,away:a,lands:1/(2*n),bounces:1/n}}function k(t){return t===1?"stands still: a rate of 0 moves nothing":Math.abs(t)<.002?"lands in one step":t>0?"crawls, always on the same side":Math.abs(t+1)<.001?"bounces forever, as near as it shows":t>-1?"zigzags, from side to side and inwards":"diverges: each step ends farther out"}function J(t,e,n){let s=r=>`${p(c(r))} ${p(e(h(n,r)))}`;return o`<path class="nn-trail" d="M${t.map(s).join("L")}"/>
    ${t.slice(0,-1).map((r,a)=>o`<circle class="${a?"nn-step":"nn-from"}" cx="${p(c(r))}"
            cy="${p(e(h(n,r)))}" r="${a?3.5:6}"/>`)}`}var A=({lr:t,steps:e},n)=>e>0&&Math.abs(t/n-1)<.01;function K(t,{lands:e,bounces:n}){let s=w.domain[1],r=[["crawls",0,e],["zigzags",e,n],["diverges",n,s]].filter(([,i])=>i<s),a=p(w(t.lr)),l=r.some(([,,i])=>i<s&&A(t,i));return o`${l&&o`<text class="nn-small" x="46" y="${d+34}">rate:</text>`}
    ${r.map(([i,f,b],z)=>{let[g,$]=[p(w(f)),p(w(Math.min(b,s)))];return o`<rect class="nn-regime" data-regime="${z}" x="${g}"
          y="${d-8}" width="${p($-g)}" height="22"/>
        ${$-g>50&&o`<text class="nn-small" x="${p((g+$)/2)}" y="${d+7}"
          text-anchor="middle">${i}</text>`}
        ${b<s&&o`<path class="nn-zero" d="M${$} ${d-8}v28"/>${A(t,b)&&o`<text class="nn-small" x="${$}" y="${d+34}"
            text-anchor="middle">${b.toFixed(9)}</text>`}`}`})}
    <path class="nn-next" d="M${a} ${d-8}l-6 -11h12z"/>`}function N(t,e){let n=u(t),{path:s,now:r}=n,a=1.05*Math.max(...c.domain.map(f=>h(t,f))),l=v([-.03*a,a],[C,X]),i=r>=c.domain[0]&&r<=c.domain[1];return o`<svg viewBox="0 0 360 328" role="img"
    aria-label="${I(t)}">
    <clipPath id="${e}-clip"><rect x="40" y="14" width="312" height="208"/>
    </clipPath>
    ${U(c,l,{names:["A, bottles for each guest","cost"],count:5})}
    <g clip-path="url(#${e}-clip)">
      <path class="nn-graph" d="${B(f=>h(t,f),c,l)}"/>
      ${i&&L(r,h(t,r),x(t,r),c,l,46)}
      ${J(s,l,t)}
    </g>
    ${i&&j("ball",c(r),l(h(t,r)))}
    ${K(t,n)}
  </svg>`}var Q=(t,e,n)=>o`${y(n,"A",t,e)}
  ${y(n,"lr",t,e)} ${y(n,"steps",t,e)}`;function V(t){let{path:e,now:n,away:s}=u(t),r=F(x(t,n)),a=n-t.lr*x(t,n);return o`<p class="nn-formula">after ${e.length-1}
      ${e.length===2?"step":"steps"}: A = <b data-shows="A">${m(n,6)}</b>, cost <b data-shows="cost">${m(h(t,n),6)}</b>,
      slope <b data-shows="slope">${m(r)}</b></p>
    ${M([n])?o`<p class="nn-note">The ball has left. It will not come back.</p>`:o`<p class="nn-formula">next: ${m(n)} − ${m(t.lr)} · ${D(r)} = <b data-shows="next">${m(a,6)}</b></p>`}
    <p>Each step multiplies the distance to the lowest place by <b
      data-shows="factor">${m(s)}</b>. The ball
      <b>${k(s)}</b>.</p>`}function I(t){let{path:e,now:n,away:s}=u(t);return`A curve with one lowest place: the cost of each A. A ball started at A = ${m(t.A)}, with learning rate ${m(t.lr)}. After ${e.length-1} steps it is at A = ${m(n)}, where the cost is ${m(h(t,n))}. It ${k(s)}.`}function W(t){let{now:e,best:n}=u(t),s=Math.abs(e-n)<1e-9||t.lr===0;return t.steps===G||M([e])||s?null:{steps:t.steps+1}}function Y(t){let{path:e,best:n}=u(t),s=Math.abs(t.A-n),r=e.every((l,i)=>i===0||(l-n)*(e[i-1]-n)<0),a=Math.abs(e.at(-1)-n)/s;return e.length>20&&s>.05&&r&&Math.abs(a-1)<.02}var T={picture:N,controls:Q,readout:V,describe:I,play:W,plays:()=>!0,input:t=>"A"in t?{...t,steps:0}:t,drags:{ball:(t,[e])=>({A:E(c.invert(e),[0,1.35],100),steps:0})},goals:{"04-to-08":{ask:"Start at A = 1 and come to 0.8 in a single step.",praise:"0.2 down a slope of 1272: the rate is 0.2 / 1272, about 0.000157.",met:t=>t.A===1&&t.steps===1&&Math.abs(u(t).now-.8)<.001},"04-one-step":{ask:"Start at least 0.2 away from the lowest place, and land on it in a single step.",praise:"One step, from anywhere: this rate fits the curve's bend.",met:t=>{let{now:e,best:n}=u(t),s=Math.abs(t.A-n)>=.2;return t.steps===1&&s&&Math.abs(e-n)<.001}},"04-forever":{ask:"Find a rate at which the ball bounces forever: after 20 steps it must still swing as wide as at first.",praise:"Twice the rate that lands in one step, and it never arrives.",met:Y}}};nnFigures.add({kind:"descent",name:"Descent",title:"a ball on the cost curve of one knob",version:1,rules:{A:{type:"number",minimum:0,maximum:1.35,step:.01,title:"start: A",default:1},lr:{type:"number",minimum:0,maximum:7e-4,step:1e-6,title:"learning rate",default:5e-5},steps:{type:"integer",minimum:0,maximum:60,step:1,title:"steps done",default:0},points:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:1,maximum:100},{type:"number",minimum:0,maximum:100}],minItems:2,maxItems:2},minItems:1,maxItems:12,default:[[3,2],[10,7],[75,50]]},goals:{type:"array",items:{enum:["04-to-08","04-one-step","04-forever"]},minItems:0,maxItems:3,default:[]}},drawing:T});})();
