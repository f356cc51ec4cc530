(()=>{const {along:I,dot:c,length:u}=nnFigures.modules["computing/vectors.js"];const {someSliders:j}=nnFigures.modules["drawing/controls.js"];const {html:m}=nnFigures.modules["drawing/html.js"];const {factor:$,show:l}=nnFigures.modules["drawing/numbers.js"];const {axes:M}=nnFigures.modules["drawing/plane.js"];const {at:r,scale:x}=nnFigures.modules["drawing/scale.js"];var s=x([-3.5,3.5],[30,334]),i=x([-3.5,3.5],[326,22]),d=3,h=t=>t.every(n=>n===0);function g(t,[n,o]){let[a,e]=[r(s(n)),r(i(o))];return m`<line class="nn-arrow" data-arrow="${t}" x1="${r(s(0))}"
      y1="${r(i(0))}" x2="${a}" y2="${e}"/>
    <g class="nn-grab" data-drag="${t}"><circle cx="${a}" cy="${e}"
        r="15"/><circle class="nn-handle ${t==="u"?"nn-tip":""}"
        cx="${a}" cy="${e}" r="9"/></g>
    <text class="nn-halo nn-strong" x="${a+16}" y="${e-12}">${t}</text>`}function k({u:t,v:n}){if(h(t))return"";let o=c(t,n)/c(t,t),a=t.map(p=>o*p),e=t.map(p=>10*p/u(t)),b=o<0?"nn-negative":"nn-positive";return m`<line class="nn-zero" x1="${r(s(-e[0]))}"
      y1="${r(i(-e[1]))}" x2="${r(s(e[0]))}" y2="${r(i(e[1]))}"/>
    <line class="nn-edge nn-shadow ${b}" x1="${r(s(0))}" y1="${r(i(0))}"
      x2="${r(s(a[0]))}" y2="${r(i(a[1]))}"/>
    <line class="nn-distance" x1="${r(s(n[0]))}" y1="${r(i(n[1]))}"
      x2="${r(s(a[0]))}" y2="${r(i(a[1]))}"/>`}function A(t,n){return m`<svg viewBox="0 0 344 362" role="img"
    aria-label="${y(t)}">
    <clipPath id="${n}-clip"><rect x="30" y="22" width="304" height="304"/>
    </clipPath>
    ${M(s,i)}
    <g clip-path="url(#${n}-clip)">${k(t)}</g>
    ${g("u",t.u)} ${g("v",t.v)}
  </svg>`}var T=t=>[[0,`${t}₁`],[1,`${t}₂`]];function F(t,n,o){return["u","v"].map(a=>j(o,a,t,n,T(a)))}var f=t=>m`√(${$(t[0])}² + ${$(t[1])}²)`;function P({u:t,v:n}){let o=t.map((a,e)=>`${$(a)}·${$(n[e])}`);return m`<p class="nn-formula">u · v = ${o.join(" + ")} =
      <b data-shows="dot">${l(c(t,n))}</b></p>
    <p class="nn-formula">length of u = ${f(t)} = <b data-shows="u"
      >${l(u(t))}</b></p>
    <p class="nn-formula">length of v = ${f(n)} = <b data-shows="v"
      >${l(u(n))}</b></p>
    <p class="nn-formula">${h(t)?"u points nowhere: nothing can lie along it.":m`v reaches along u: u · v ÷ length of u = <b data-shows="along"
            >${l(I(t,n))}</b>`}</p>`}function y({u:t,v:n}){let o=a=>`(${l(a[0])}, ${l(a[1])})`;return`Two arrows from the origin: u to ${o(t)}, v to ${o(n)}. Their dot product is ${l(c(t,n))}.`}var w=t=>[s.invert(t[0]),i.invert(t[1])].map(n=>Math.max(-d,Math.min(d,Math.round(n*4)/4))),v={picture:A,controls:F,readout:P,describe:y,drags:{u:(t,n)=>({u:w(n)}),v:(t,n)=>({v:w(n)})},goals:{"00-right-angle":{ask:"Make the dot product 0, with neither arrow of length 0.",praise:"The arrows are at a right angle: v reaches not at all along u.",met:({u:t,v:n})=>c(t,n)===0&&!h(t)&&!h(n)},"00-same-dot":{ask:"Leave u as the book has it. Find another v with the dot product that it has at first.",praise:"All such arrows end on one line, at a right angle to u. It is the line that a neuron with the weights u draws.",met:({u:t,v:n},o)=>t.join()===o.u.join()&&n.join()!==o.v.join()&&c(t,n)===c(o.u,o.v)}}};nnFigures.add({kind:"arrows",name:"Arrows",title:"two vectors as arrows",version:1,rules:{u:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:2,maxItems:2,default:[2,1]},v:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:2,maxItems:2,default:[1,2]},goals:{type:"array",items:{enum:["00-right-angle","00-same-dot"]},minItems:0,maxItems:2,default:[]}},drawing:v});})();
