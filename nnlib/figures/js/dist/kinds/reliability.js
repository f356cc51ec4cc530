(()=>{const {surprise:y}=nnFigures.modules["computing/surprise.js"];const {sliders:A}=nnFigures.modules["drawing/controls.js"];const {html:l}=nnFigures.modules["drawing/html.js"];const {colour:E,show:m}=nnFigures.modules["drawing/numbers.js"];const {axes:N}=nnFigures.modules["drawing/plane.js"];const {at:r,scale:x}=nnFigures.modules["drawing/scale.js"];const {sigmoid:v}=nnFigures.modules["computing/neuron.js"];function g(t,e,n=10){let a=Array.from({length:n},(s,o)=>({bin:o,count:0,said:0,happened:0}));for(let[s,o,p]of t){let u=v(e*s),h=a[Math.min(n-1,Math.floor(u*n))];h.count+=o+p,h.said+=u*(o+p),h.happened+=o}return a.filter(({count:s})=>s>0).map(({bin:s,count:o,said:p,happened:u})=>({bin:s,count:o,said:p/o,happened:u/o}))}var i=x([0,1],[40,352]),c=x([0,1],[220,30]),b=302,w=.3,O=.025,$={emails:"spam",digits:"read right"},d=t=>g(t.cases,t.scale),M=t=>t.reduce((e,{count:n})=>e+n,0);function f(t){let e=({count:n,said:a,happened:s})=>n*Math.abs(a-s);return t.reduce((n,a)=>n+e(a),0)/M(t)}function S({cases:t,scale:e}){let[n,a]=[0,0];for(let[s,o,p]of t)n+=o*y(e*s,1)+p*y(e*s,0),a+=o+p;return n/a}function k(t){let e=d(t),n=Math.max(1,...e.map(({count:a})=>a));return l`${N(i,c,{names:["what it said",`share that was ${$[t.about]}`],count:5})}
    <path class="nn-distance" d="M${i(0)} ${c(0)}L${i(1)} ${c(1)}"/>
    <text class="nn-small nn-halo" x="${r(i(w)+8)}" y="${r(c(w)+14)}">honest</text>
    <g>${e.map(({said:a,happened:s})=>l`<path class="nn-given ${E(s-a)}" d="M${r(i(a))} ${r(c(a))}V${r(c(s))}"/>`)}</g>
    <path class="nn-curve" d="${e.map(({said:a,happened:s},o)=>`${o?"L":"M"}${r(i(a))} ${r(c(s))}`)}"/>
    <g>${e.map(({said:a,happened:s})=>l`<circle class="nn-one" cx="${r(i(a))}"
        cy="${r(c(s))}" r="6"/>`)}</g>
    <g>${e.map(a=>z(a,n))}</g>`}function z({bin:t,count:e},n){let a=r((i(t/10)+i((t+1)/10))/2),s=r(24*e/n);return l`<rect class="nn-count-bar" x="${a-13}"
      y="${b-s}" width="26" height="${s}"/>
    <text class="nn-small nn-halo" x="${a}" y="${b-s-3}"
      text-anchor="middle">${e}</text>`}var H=(t,e,n)=>A(n,"scale",t,e);function L(t){let e=d(t);return e.length===0?l`<p>No cases.</p>`:l`${T(e,t.about)}
    <p class="nn-formula">Mean gap between said and happened:
      <b data-shows="gap">${m(f(e))}</b></p>
    <p class="nn-formula">Mean surprise: <b data-shows="mean">${m(S(t))}</b></p>
    <details><summary>All bins</summary><table class="nn-table">
    <thead><tr><th scope="col">from</th><th scope="col">cases</th>
      <th scope="col">said, on average</th><th scope="col">were
        ${$[t.about]}</th></tr>
    </thead>
    <tbody>${e.map(({bin:n,count:a,said:s,happened:o})=>l`<tr><td>${m(n/10)}</td>
        <td data-shows="count">${a}</td>
        <td data-shows="said">${m(s)}</td>
        <td data-shows="happened">${m(o)}</td></tr>`)}</tbody></table></details>`}function T(t,e){let{bin:n,count:a,happened:s}=t.at(-1);return n<9?l`<p class="nn-top">It said 0.9 or more of none.</p>`:l`<p class="nn-top">It said 0.9 or more of ${a} ${e}. Of
    these, ${m(100*s,3)} % were ${$[e]}.</p>`}function C(t){let e=d(t);if(e.length===0)return"A reliability plot without cases.";let n=e.map(({said:a,happened:s,count:o})=>`said ${m(a,2)}, happened ${m(s,2)} (${o})`);return`What a model said against what happened, in ${e.length} bins: ${n.join("; ")}. The mean gap is ${m(f(e),2)}.`}var I={size:[360,308],picture:k,controls:H,readout:L,describe:C,goals:{"02-calibrate":{ask:"Make this filter honest: bring the mean gap below 0.025. What happens to the mean surprise on the way?",praise:t=>t.scale<.2?"Honest, and useless: it says nearly the same of every email, and its mean surprise is large. Another scale is honest and knows more.":"Its log-odds were about twice too large. Made honest, it is also less surprised: honest and little surprised go together.",met:t=>M(d(t))>0&&f(d(t))<O}}};nnFigures.add({kind:"reliability",name:"Reliability",title:"what a model said against what happened",version:1,rules:{scale:{type:"number",minimum:0,maximum:2,step:.125,title:"log-odds multiplied by",default:1},cases:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:-8,maximum:8},{type:"integer",minimum:0,maximum:999},{type:"integer",minimum:0,maximum:999}],minItems:3,maxItems:3},minItems:0,maxItems:60,default:[[-6,0,9],[-5.5,0,13],[-5,0,17],[-4.5,1,21],[-4,4,24],[-3.5,1,34],[-3,11,31],[-2.5,14,35],[-2,9,46],[-1.5,23,38],[-1,21,44],[-.5,33,36],[0,35,35],[.5,40,29],[1,43,22],[1.5,41,20],[2,41,14],[2.5,41,8],[3,35,7],[3.5,28,7],[4,25,3],[4.5,19,3],[5,16,1],[5.5,13,0],[6,8,1]]},about:{enum:["emails","digits"],default:"emails"},goals:{type:"array",items:{enum:["02-calibrate"]},minItems:0,maxItems:1,default:[]}},drawing:I});})();
