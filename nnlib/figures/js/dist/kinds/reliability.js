(()=>{const {surprise:g}=nnFigures.modules["computing/surprise.js"];const {sliders:M}=nnFigures.modules["drawing/controls.js"];const {html:m}=nnFigures.modules["drawing/html.js"];const {colour:k,show:i}=nnFigures.modules["drawing/numbers.js"];const {axes:v}=nnFigures.modules["drawing/plane.js"];const {at:r,scale:y}=nnFigures.modules["drawing/scale.js"];const {sigmoid:I}=nnFigures.modules["computing/neuron.js"];function $(a,t,n=10){let e=Array.from({length:n},(s,o)=>({bin:o,count:0,said:0,happened:0}));for(let[s,o,l]of a){let u=I(t*s),h=e[Math.min(n-1,Math.floor(u*n))];h.count+=o+l,h.said+=u*(o+l),h.happened+=o}return e.filter(({count:s})=>s>0).map(({bin:s,count:o,said:l,happened:u})=>({bin:s,count:o,said:l/o,happened:u/o}))}var p=y([0,1],[40,344]),c=y([0,1],[262,30]),b=336,z=.025,d=a=>$(a.cases,a.scale),w=a=>a.reduce((t,{count:n})=>t+n,0);function f(a){let t=({count:n,said:e,happened:s})=>n*Math.abs(e-s);return a.reduce((n,e)=>n+t(e),0)/w(a)}function A({cases:a,scale:t}){let[n,e]=[0,0];for(let[s,o,l]of a)n+=o*g(t*s,1)+l*g(t*s,0),e+=o+l;return n/e}function L(a){let t=d(a),n=Math.max(1,...t.map(({count:e})=>e));return m`${v(p,c,{names:["what it said","share that was spam"],count:5})}
    <path class="nn-distance" d="M${p(0)} ${c(0)}L${p(1)} ${c(1)}"/>
    <g>${t.map(({said:e,happened:s})=>m`<path class="nn-given ${k(s-e)}" d="M${r(p(e))} ${r(c(e))}V${r(c(s))}"/>`)}</g>
    <path class="nn-curve" d="${t.map(({said:e,happened:s},o)=>`${o?"L":"M"}${r(p(e))} ${r(c(s))}`)}"/>
    <g>${t.map(({said:e,happened:s})=>m`<circle class="nn-one" cx="${r(p(e))}"
        cy="${r(c(s))}" r="6"/>`)}</g>
    <g>${t.map(e=>O(e,n))}</g>`}function O({bin:a,count:t},n){let e=r((p(a/10)+p((a+1)/10))/2),s=r(24*t/n);return m`<rect class="nn-count-bar" x="${e-13}"
      y="${b-s}" width="26" height="${s}"/>
    <text class="nn-small nn-halo" x="${e}" y="${b-s-3}"
      text-anchor="middle">${t}</text>`}var S=(a,t,n)=>M(n,"scale",a,t);function T(a){let t=d(a);return t.length===0?m`<p>No cases.</p>`:m`${C(t)}
    <p class="nn-formula">Mean gap between said and happened:
      <b data-shows="gap">${i(f(t))}</b></p>
    <p class="nn-formula">Mean surprise: <b data-shows="mean">${i(A(a))}</b></p>
    <details><summary>All bins</summary><table class="nn-table">
    <thead><tr><th scope="col">from</th><th scope="col">cases</th>
      <th scope="col">said, on average</th><th scope="col">were spam</th></tr>
    </thead>
    <tbody>${t.map(({bin:n,count:e,said:s,happened:o})=>m`<tr><td>${i(n/10)}</td>
        <td data-shows="count">${e}</td>
        <td data-shows="said">${i(s)}</td>
        <td data-shows="happened">${i(o)}</td></tr>`)}</tbody></table></details>`}function C(a){let{bin:t,count:n,happened:e}=a.at(-1);return t<9?m`<p class="nn-top">It said 0.9 or more of none.</p>`:m`<p class="nn-top">It said 0.9 or more of ${n} emails. Of these,
    ${i(100*e,3)} % were spam.</p>`}function N(a){let t=d(a);if(t.length===0)return"A reliability plot without cases.";let n=t.map(({said:e,happened:s,count:o})=>`said ${i(e,2)}, happened ${i(s,2)} (${o})`);return`What a model said against what happened, in ${t.length} bins: ${n.join("; ")}. The mean gap is ${i(f(t),2)}.`}var x={size:[360,342],picture:L,controls:S,readout:T,describe:N,goals:{"02-calibrate":{ask:"Make this filter honest: bring the mean gap below 0.025. What happens to the mean surprise on the way?",praise:"Its log-odds were about twice too large. The knob that makes it honest also makes the surprise about as small as it can be.",met:a=>w(d(a))>0&&f(d(a))<z}}};nnFigures.add({kind:"reliability",name:"Reliability",title:"what a model said against what happened",version:1,rules:{scale:{type:"number",minimum:0,maximum:2,step:.125,title:"log-odds multiplied by",default:1},cases:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:-8,maximum:8},{type:"integer",minimum:0,maximum:999},{type:"integer",minimum:0,maximum:999}],minItems:3,maxItems:3},minItems:0,maxItems:60,default:[[-6,0,9],[-5.5,0,13],[-5,0,17],[-4.5,1,21],[-4,4,24],[-3.5,1,34],[-3,11,31],[-2.5,14,35],[-2,9,46],[-1.5,23,38],[-1,21,44],[-.5,33,36],[0,35,35],[.5,40,29],[1,43,22],[1.5,41,20],[2,41,14],[2.5,41,8],[3,35,7],[3.5,28,7],[4,25,3],[4.5,19,3],[5,16,1],[5.5,13,0],[6,8,1]]},goals:{type:"array",items:{enum:["02-calibrate"]},minItems:0,maxItems:1,default:[]}},drawing:x});})();
