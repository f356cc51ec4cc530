(()=>{const {reliability:w,surprise:h}=nnFigures.modules["computing/probability.js"];const {sliders:x}=nnFigures.modules["drawing/controls.js"];const {html:m}=nnFigures.modules["drawing/html.js"];const {show:r}=nnFigures.modules["drawing/numbers.js"];const {axes:I}=nnFigures.modules["drawing/plane.js"];const {at:i,scale:f}=nnFigures.modules["drawing/scale.js"];var l=f([0,1],[40,344]),c=f([0,1],[262,30]),$=336,v=.025,p=e=>w(e.cases,e.scale),g=e=>e.reduce((t,{count:s})=>t+s,0);function d(e){let t=({count:s,said:a,happened:n})=>s*Math.abs(a-n);return e.reduce((s,a)=>s+t(a),0)/g(e)}function M({cases:e,scale:t}){let[s,a]=[0,0];for(let[n,o,u]of e)s+=o*h(t*n,1)+u*h(t*n,0),a+=o+u;return s/a}function k(e){let t=p(e),s=Math.max(1,...t.map(({count:a})=>a));return m`<svg viewBox="0 0 360 342" role="img"
    aria-label="${b(e)}">
    ${I(l,c,{names:["what it said","share that was spam"],count:5})}
    <path class="nn-distance" d="M${l(0)} ${c(0)}L${l(1)} ${c(1)}"/>
    <g>${t.map(({said:a,happened:n})=>{let o=n<a?"nn-negative":"nn-positive";return m`<path class="nn-given ${o}" d="M${i(l(a))} ${i(c(a))}V${i(c(n))}"/>`})}</g>
    <path class="nn-curve" d="${t.map(({said:a,happened:n},o)=>`${o?"L":"M"}${i(l(a))} ${i(c(n))}`)}"/>
    <g>${t.map(({said:a,happened:n})=>m`<circle class="nn-one" cx="${i(l(a))}"
        cy="${i(c(n))}" r="6"/>`)}</g>
    <g>${t.map(a=>L(a,s))}</g>
  </svg>`}function L({bin:e,count:t},s){let a=i((l(e/10)+l((e+1)/10))/2),n=i(24*t/s);return m`<rect class="nn-count-bar" x="${a-13}"
      y="${$-n}" width="26" height="${n}"/>
    <text class="nn-small nn-halo" x="${a}" y="${$-n-3}"
      text-anchor="middle">${t}</text>`}var O=(e,t,s)=>x(s,"scale",e,t);function S(e){let t=p(e);return t.length===0?m`<p>No cases.</p>`:m`${T(t)}
    <p class="nn-formula">Mean gap between said and happened:
      <b data-shows="gap">${r(d(t))}</b></p>
    <p class="nn-formula">Mean surprise: <b data-shows="mean">${r(M(e))}</b></p>
    <details><summary>All bins</summary><table class="nn-table">
    <thead><tr><th scope="col">from</th><th scope="col">cases</th>
      <th scope="col">said, on average</th><th scope="col">were spam</th></tr>
    </thead>
    <tbody>${t.map(({bin:s,count:a,said:n,happened:o})=>m`<tr><td>${r(s/10)}</td>
        <td data-shows="count">${a}</td>
        <td data-shows="said">${r(n)}</td>
        <td data-shows="happened">${r(o)}</td></tr>`)}</tbody></table></details>`}function T(e){let{bin:t,count:s,happened:a}=e.at(-1);return t<9?m`<p class="nn-top">It said 0.9 or more of none.</p>`:m`<p class="nn-top">It said 0.9 or more of ${s} emails. Of these,
    ${r(100*a,3)} % were spam.</p>`}function b(e){let t=p(e);if(t.length===0)return"A reliability plot without cases.";let s=t.map(({said:a,happened:n,count:o})=>`said ${r(a,2)}, happened ${r(n,2)} (${o})`);return`What a model said against what happened, in ${t.length} bins: ${s.join("; ")}. The mean gap is ${r(d(t),2)}.`}var y={picture:k,controls:O,readout:S,describe:b,goals:{"02-calibrate":{ask:"Make this filter honest: bring the mean gap below 0.025. What happens to the mean surprise on the way?",praise:"Its log-odds were about twice too large. The knob that makes it honest also makes the surprise about as small as it can be.",met:e=>g(p(e))>0&&d(p(e))<v}}};nnFigures.add({kind:"reliability",name:"Reliability",title:"what a model said against what happened",version:1,rules:{scale:{type:"number",minimum:0,maximum:2,step:.125,title:"log-odds multiplied by",default:1},cases:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:-8,maximum:8},{type:"integer",minimum:0,maximum:999},{type:"integer",minimum:0,maximum:999}],minItems:3,maxItems:3},minItems:0,maxItems:60,default:[[-6,0,9],[-5.5,0,13],[-5,0,17],[-4.5,1,21],[-4,4,24],[-3.5,1,34],[-3,11,31],[-2.5,14,35],[-2,9,46],[-1.5,23,38],[-1,21,44],[-.5,33,36],[0,35,35],[.5,40,29],[1,43,22],[1.5,41,20],[2,41,14],[2.5,41,8],[3,35,7],[3.5,28,7],[4,25,3],[4.5,19,3],[5,16,1],[5.5,13,0],[6,8,1]]},goals:{type:"array",items:{enum:["02-calibrate"]},minItems:0,maxItems:1,default:[]}},drawing:y});})();
