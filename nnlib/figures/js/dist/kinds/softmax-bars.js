(()=>{const {softmax:i}=nnFigures.modules["computing/neuron.js"];const {sliders:u}=nnFigures.modules["drawing/controls.js"];const {html:h}=nnFigures.modules["drawing/html.js"];const {show:n}=nnFigures.modules["drawing/numbers.js"];const {at:f}=nnFigures.modules["drawing/scale.js"];var m=12,c=316,d=58;function x(t,e,o){let s=o*d+8;return h`<text x="${m}" y="${s+14}">${e}</text>
    <text class="nn-strong" x="${m+c}" y="${s+14}"
      text-anchor="end">${n(t)}</text>
    <rect class="nn-silent" x="${m}" y="${s+21}" width="${c}"
      height="20" rx="3"/>
    <rect class="nn-one" x="${m}" y="${s+21}" width="${f(c*t)}"
      height="20" rx="3"/>`}function $(t){let e=i(t.z);return h`<svg viewBox="0 0 340 ${d*e.length+4}" role="img"
    aria-label="${l(t)}">
    ${e.map((o,s)=>x(o,t.names[s],s))}
  </svg>`}var g=(t,e,o)=>u(o,"z",t,e);function y(t){let e=i(t.z),o=t.z.map(Math.exp),s=o.reduce((a,r)=>a+r,0);return h`<table class="nn-table">
    <thead><tr><th scope="col">class</th><th scope="col">score z</th>
      <th scope="col">e<sup>z</sup></th><th scope="col">share of the sum</th>
      </tr></thead>
    <tbody>${e.map((a,r)=>h`<tr><td>${t.names[r]}</td>
        <td>${n(t.z[r])}</td>
        <td data-shows="power">${n(o[r])}</td>
        <td data-shows="share">${n(a)}</td></tr>`)}
    <tr><td>together</td><td></td><td data-shows="total">${n(s)}</td>
      <td>1</td></tr></tbody>
  </table>`}function l({z:t,names:e}){let o=i(t),s=e.map((a,r)=>`${a} has score ${n(t[r])} and gets ${n(o[r])}`);return`Softmax of ${e.length} scores: ${s.join("; ")}.`}var p={wide:!0,picture:$,controls:g,readout:y,describe:l,goals:{"02-halve":{ask:"Halve the probability of the second class, without touching its own score.",praise:"Its score is what it was; its share is not. Whatever another class gains, this one helps to pay.",met:(t,e)=>t.z[1]===e.z[1]&&i(t.z)[1]<=i(e.z)[1]/2},"02-shift":{ask:"Change every score and leave every probability as it was.",praise:"The same number was added to all of them. Only the differences between scores count.",met:(t,e)=>{let o=t.z.map((s,a)=>s-e.z[a]);return o[0]!==0&&o.every(s=>s===o[0])}}}};nnFigures.add({kind:"softmax-bars",name:"SoftmaxBars",title:"scores turned into probabilities by softmax",version:1,rules:{z:{type:"array",items:{type:"number",minimum:-5,maximum:5,step:.25},minItems:2,maxItems:4,title:"score of {name}",fixedLength:!0,default:[1,2,.5]},names:{type:"array",items:{type:"string",minLength:1,maxLength:12},minItems:2,maxItems:4,sameLengthAs:"z",fixedLength:!0,default:["cat","dog","bird"]},goals:{type:"array",items:{enum:["02-halve","02-shift"]},minItems:0,maxItems:2,default:[]}},drawing:p});})();
