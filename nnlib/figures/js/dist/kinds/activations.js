(()=>{const {activations:y,sigmoidSlope:U,slopes:L}=nnFigures.modules["computing/neuron.js"];const {snap:R}=nnFigures.modules["computing/rounding.js"];const {sliders:_}=nnFigures.modules["drawing/controls.js"];const {graph:O,tangent:S}=nnFigures.modules["drawing/curve.js"];const {html:i}=nnFigures.modules["drawing/html.js"];const {chance:$,show:l}=nnFigures.modules["drawing/numbers.js"];const {at:p,scale:b}=nnFigures.modules["drawing/scale.js"];var h={step:"step",identity:"identity",sigmoid:"sigmoid",tanh:"tanh",relu:"ReLU",leaky_relu:"leaky ReLU"},v=2,m=168,w=140,s=b([-8,8],[8,158]),r=b([-1.5,2.5],[132,42]),u=(e,t,n)=>e==="leaky_relu"?y[e](t,n):y[e](t),g=(e,t,n)=>L[e](t,void 0,n);function A(e,t){return e!=="step"?O(n=>u(e,n,t),s,r,96):`M${s(-8)} ${r(0)}H${s(0)}M${s(0)} ${r(1)}H${s(8)}`}function I(e,t,n){let[o,a]=r.domain,c=Math.max(o,Math.min(n,a)),d=c===n?i`<circle class="nn-dot" r="5.5"/>`:i`<path class="nn-tip" d="M0 0l8 ${n>a?13:-13}h-16z"/>`;return i`<g class="nn-grab" data-drag="z"
    transform="translate(${p(s(t))} ${p(r(c))})"><circle r="16"/>${d}</g>`}function P(e,t,n,o){let{z:a,negative_slope:c}=e,d=u(t,a,c),f=g(t,a,c),[j,H]=[n%v*m+4,Math.floor(n/v)*w];return i`<g transform="translate(${j} ${H})">
    <rect class="nn-silent" x="${s(-8)}" y="${r(2.5)}" width="150"
      height="90"/>
    <path class="nn-zero" d="M${s(-8)} ${r(0)}H${s(8)}M${p(s(0))} ${r(2.5)}V${r(-1.5)}"/>
    <path class="nn-grid" d="M${s(-8)} ${p(r(1))}H${s(8)}M${s(-8)} ${p(r(-1))}H${s(8)}"/>
    <g clip-path="url(#${o}-clip)">
      <path class="nn-graph" d="${A(t,c)}"/>
      ${S(a,d,f,s,r,34)}</g>
    ${I(t,a,d)}
    <text class="nn-strong" x="${s(-8)}" y="16">${h[t]}</text>
    <text class="nn-small" x="${s(-8)}" y="35">${x(d)}</text>
    <text class="nn-small" x="${s(8)}" y="35" text-anchor="end">slope ${x(f)}</text>
  </g>`}function x(e){let t=Math.round(e);return t!==e&&Math.abs(e-t)<.001?`≈ ${l(t)}`:l(e,3)}function M(e,t){return e==="sigmoid"?$(t):e!=="tanh"?l(t):t<0?`−${$(-t)}`:$(t)}function W(e,t){return i`<svg viewBox="0 0 344 ${3*w}" role="img"
    aria-label="${k(e)}">
    <clipPath id="${t}-clip"><rect x="${s(-8)}" y="${r(2.5)}" width="150"
      height="90"/></clipPath>
    ${Object.keys(h).map((n,o)=>P(e,n,o,t))}
  </svg>`}var B=(e,t,n)=>_(n,"z",e,t);function E(e){let{z:t,negative_slope:n}=e;return i`<table class="nn-table">
    <thead><tr><th scope="col">at z = ${l(t)}</th><th scope="col">value</th>
      <th scope="col">slope</th></tr></thead>
    <tbody>${Object.keys(h).map(o=>{let a=u(o,t,n);return i`<tr><td>${h[o]}</td><td data-shows="value">${M(o,a)}</td><td data-shows="slope">${l(g(o,t,n))}</td></tr>`})}</tbody>
  </table>
  ${t===0&&i`<p>At 0 the step jumps and the ReLUs have a corner: no slope exists
      there. The values shown are a convention.</p>`}`}function k({z:e,negative_slope:t}){let n=Object.keys(h).map(o=>`${h[o]} ${M(o,u(o,e,t))}, slope ${l(g(o,e,t))}`);return`Six activations at z = ${l(e)}: ${n.join("; ")}.`}function N(e){let t=e<m+2?0:1;return s.invert(e-t*m-4)}var z={picture:W,controls:B,readout:E,describe:k,drags:{z:(e,[t])=>({z:R(N(t),[-8,8],4)})},goals:{"02-saturate":{ask:"Saturate the sigmoid: bring its slope below a hundredth of the largest it can have. Which of the others are flat there, too?",praise:"Below 0.0025. Step and tanh are as good as flat there; on the negative side ReLU is, too. Only identity and leaky ReLU never are.",met:({z:e})=>U(e)<.0025},"02-corner":{ask:"Put z on the corner of the ReLU. What is the slope just left of it, and just right?",praise:"0 on the left, 1 on the right. At the corner itself a library may choose: a training run hardly ever meets exactly 0.",met:({z:e})=>e===0}}};nnFigures.add({kind:"activations",name:"Activations",title:"six activations and their slopes",version:1,rules:{z:{type:"number",minimum:-8,maximum:8,step:.25,title:"pre-activation z",default:1},negative_slope:{type:"number",minimum:0,maximum:1,default:.1},goals:{type:"array",items:{enum:["02-saturate","02-corner"]},minItems:0,maxItems:2,default:[]}},drawing:z});})();
