(()=>{const {snap:b}=nnFigures.modules["computing/rounding.js"];const {along:I,dot:c,length:u}=nnFigures.modules["computing/vectors.js"];const {someSliders:j}=nnFigures.modules["drawing/controls.js"];const {html:m}=nnFigures.modules["drawing/html.js"];const {colour:k,factor:$,show:l}=nnFigures.modules["drawing/numbers.js"];const {axes:A}=nnFigures.modules["drawing/plane.js"];const {at:r,scale:x}=nnFigures.modules["drawing/scale.js"];var s=x([-3.5,3.5],[30,334]),i=x([-3.5,3.5],[326,22]),d=3,h=t=>t.every(o=>o===0);function g(t,[o,n]){let[a,e]=[r(s(o)),r(i(n))];return m`<line class="nn-arrow" data-arrow="${t}" x1="${r(s(0))}"
      y1="${r(i(0))}" x2="${a}" y2="${e}"/>
    <g class="nn-grab" data-drag="${t}"><circle cx="${a}" cy="${e}"
        r="15"/><circle class="nn-handle ${t==="u"?"nn-tip":""}"
        cx="${a}" cy="${e}" r="9"/></g>
    <text class="nn-halo nn-strong" x="${a+16}" y="${e-12}">${t}</text>`}function T({u:t,v:o}){if(h(t))return"";let n=c(t,o)/c(t,t),a=t.map(p=>n*p),e=t.map(p=>10*p/u(t));return m`<line class="nn-zero" x1="${r(s(-e[0]))}"
      y1="${r(i(-e[1]))}" x2="${r(s(e[0]))}" y2="${r(i(e[1]))}"/>
    <line class="nn-edge nn-shadow ${k(n)}" x1="${r(s(0))}" y1="${r(i(0))}"
      x2="${r(s(a[0]))}" y2="${r(i(a[1]))}"/>
    <line class="nn-distance" x1="${r(s(o[0]))}" y1="${r(i(o[1]))}"
      x2="${r(s(a[0]))}" y2="${r(i(a[1]))}"/>`}function F(t,o){return m`<svg viewBox="0 0 344 362" role="img"
    aria-label="${y(t)}">
    <clipPath id="${o}-clip"><rect x="30" y="22" width="304" height="304"/>
    </clipPath>
    ${A(s,i)}
    <g clip-path="url(#${o}-clip)">${T(t)}</g>
    ${g("u",t.u)} ${g("v",t.v)}
  </svg>`}var P=t=>[[0,`${t}₁`],[1,`${t}₂`]];function z(t,o,n){return["u","v"].map(a=>j(n,a,t,o,P(a)))}var f=t=>m`√(${$(t[0])}² + ${$(t[1])}²)`;function B({u:t,v:o}){let n=t.map((a,e)=>`${$(a)}·${$(o[e])}`);return m`<p class="nn-formula">u · v = ${n.join(" + ")} =
      <b data-shows="dot">${l(c(t,o))}</b></p>
    <p class="nn-formula">length of u = ${f(t)} = <b data-shows="u"
      >${l(u(t))}</b></p>
    <p class="nn-formula">length of v = ${f(o)} = <b data-shows="v"
      >${l(u(o))}</b></p>
    <p class="nn-formula">${h(t)?"u points nowhere: nothing can lie along it.":m`v reaches along u: u · v ÷ length of u = <b data-shows="along"
            >${l(I(t,o))}</b>`}</p>`}function y({u:t,v:o}){let n=a=>`(${l(a[0])}, ${l(a[1])})`;return`Two arrows from the origin: u to ${n(t)}, v to ${n(o)}. Their dot product is ${l(c(t,o))}.`}var w=([t,o])=>[s.invert(t),i.invert(o)].map(n=>b(n,[-d,d],4)),v={picture:F,controls:z,readout:B,describe:y,drags:{u:(t,o)=>({u:w(o)}),v:(t,o)=>({v:w(o)})},goals:{"00-right-angle":{ask:"Make the dot product 0, with neither arrow of length 0.",praise:"The arrows are at a right angle: v reaches not at all along u.",met:({u:t,v:o})=>c(t,o)===0&&!h(t)&&!h(o)},"00-same-dot":{ask:"Leave u as the book has it. Find another v with the dot product that it has at first.",praise:"All such arrows end on one line, at a right angle to u. It is the line that a neuron with the weights u draws.",met:({u:t,v:o},n)=>t.join()===n.u.join()&&o.join()!==n.v.join()&&c(t,o)===c(n.u,n.v)}}};nnFigures.add({kind:"arrows",name:"Arrows",title:"two vectors as arrows",version:1,rules:{u:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:2,maxItems:2,default:[2,1]},v:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:2,maxItems:2,default:[1,2]},goals:{type:"array",items:{enum:["00-right-angle","00-same-dot"]},minItems:0,maxItems:2,default:[]}},drawing:v});})();
