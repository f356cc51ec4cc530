(()=>{const {softmax:i}=nnFigures.modules["computing/neuron.js"];const {snap:p}=nnFigures.modules["computing/rounding.js"];const {sliders:f}=nnFigures.modules["drawing/controls.js"];const {smallHandle:u}=nnFigures.modules["drawing/handle.js"];const {html:d}=nnFigures.modules["drawing/html.js"];const {show:n}=nnFigures.modules["drawing/numbers.js"];const {at:$}=nnFigures.modules["drawing/scale.js"];var m=12,h=316,c=58;function x(t,e,s){let o=s*c+8;return d`<text x="${m}" y="${o+14}">${e}</text>
    <text class="nn-strong" x="${m+h}" y="${o+14}"
      text-anchor="end">${n(t)}</text>
    <rect class="nn-silent" x="${m}" y="${o+21}" width="${h}"
      height="20" rx="3"/>
    <rect class="nn-one" x="${m}" y="${o+21}" width="${$(h*t)}"
      height="20" rx="3"/>
    ${u(`z${s}`,m+h*t,o+31,{r:7})}`}function g(t){return i(t.z).map((e,s)=>x(e,t.names[s],s))}var y=(t,e,s)=>f(s,"z",t,e);function b(t){let e=i(t.z),s=t.z.map(Math.exp),o=s.reduce((a,r)=>a+r,0);return d`<table class="nn-table">
    <thead><tr><th scope="col">class</th><th scope="col">score z</th>
      <th scope="col">e<sup>z</sup></th><th scope="col">share of the sum</th>
      </tr></thead>
    <tbody>${e.map((a,r)=>d`<tr><td>${t.names[r]}</td>
        <td>${n(t.z[r])}</td>
        <td data-shows="power">${n(s[r])}</td>
        <td data-shows="share">${n(a)}</td></tr>`)}
    <tr><td>together</td><td></td><td data-shows="total">${n(o)}</td>
      <td>1</td></tr></tbody>
  </table>`}function w({z:t,names:e}){let s=i(t),o=e.map((a,r)=>`${a} has score ${n(t[r])} and gets ${n(s[r])}`);return`Softmax of ${e.length} scores: ${o.join("; ")}.`}var z=t=>[`z${t}`,({z:e},[s],[o])=>({z:e.with(t,p(e[t]+(s-o)/40,[-5,5],4))})],l={wide:!0,size:({z:t})=>[340,c*t.length+4],picture:g,controls:y,readout:b,describe:w,drags:Object.fromEntries([...Array(8).keys()].map(z)),goals:{"02-halve":{ask:"Bring the probability of dog down to half or less, without touching its own score.",praise:"Its score is what it was; its share is not. Whatever another class gains, this one helps to pay.",met:(t,e)=>t.z[1]===e.z[1]&&i(t.z)[1]<=i(e.z)[1]/2},"02-shift":{ask:"Change every score and leave every probability as it was.",praise:"The same number was added to all of them. Only the differences between scores count.",met:(t,e)=>{let s=t.z.map((o,a)=>o-e.z[a]);return s[0]!==0&&s.every(o=>o===s[0])}}}};nnFigures.add({kind:"softmax-bars",name:"SoftmaxBars",title:"scores turned into probabilities by softmax",version:1,rules:{z:{type:"array",items:{type:"number",minimum:-5,maximum:5,step:.25},minItems:2,maxItems:4,title:"score of {name}",fixedLength:!0,default:[1,2,.5]},names:{type:"array",items:{type:"string",minLength:1,maxLength:12},minItems:2,maxItems:4,sameLengthAs:"z",fixedLength:!0,default:["cat","dog","bird"]},goals:{type:"array",items:{enum:["02-halve","02-shift"]},minItems:0,maxItems:2,default:[]}},drawing:l});})();
