(()=>{const {activations:y,sigmoidSlope:H,slopes:U}=nnFigures.modules["computing/neuron.js"];const {snap:L}=nnFigures.modules["computing/rounding.js"];const {sliders:R}=nnFigures.modules["drawing/controls.js"];const {graph:_,tangent:O}=nnFigures.modules["drawing/curve.js"];const {html:i}=nnFigures.modules["drawing/html.js"];const {chance:$,show:c}=nnFigures.modules["drawing/numbers.js"];const {at:d,scale:b}=nnFigures.modules["drawing/scale.js"];var h={step:"step",identity:"identity",sigmoid:"sigmoid",tanh:"tanh",relu:"ReLU",leaky_relu:"leaky ReLU"},x=2,m=168,M=140,s=b([-8,8],[8,158]),r=b([-1.5,2.5],[132,42]),u=(e,t,n)=>e==="leaky_relu"?y[e](t,n):y[e](t),f=(e,t,n)=>U[e](t,void 0,n);function S(e,t){return e!=="step"?_(n=>u(e,n,t),s,r,{pieces:96}):i`<path class="nn-graph"
    d="M${s(-8)} ${r(0)}H${s(0)}M${s(0)} ${r(1)}H${s(8)}"/>`}function A(e,t,n){let[o,a]=r.domain,l=Math.max(o,Math.min(n,a)),p=l===n?i`<circle class="nn-dot" r="5.5"/>`:i`<path class="nn-tip" d="M0 0l8 ${n>a?13:-13}h-16z"/>`;return i`<g class="nn-grab" data-drag="z"
    transform="translate(${d(s(t))} ${d(r(l))})"><circle r="16"/>${p}</g>`}function I(e,t,n,o){let{z:a,negative_slope:l}=e,p=u(t,a,l),g=f(t,a,l),[z,j]=[n%x*m+4,Math.floor(n/x)*M];return i`<g transform="translate(${z} ${j})">
    <rect class="nn-silent" x="${s(-8)}" y="${r(2.5)}" width="150"
      height="90"/>
    <path class="nn-zero" d="M${s(-8)} ${r(0)}H${s(8)}M${d(s(0))} ${r(2.5)}V${r(-1.5)}"/>
    <path class="nn-grid" d="M${s(-8)} ${d(r(1))}H${s(8)}M${s(-8)} ${d(r(-1))}H${s(8)}"/>
    <g clip-path="url(#${o}-clip)">
      ${S(t,l)}
      ${O(a,p,g,s,r,34)}</g>
    ${A(t,a,p)}
    <text class="nn-strong" x="${s(-8)}" y="16">${h[t]}</text>
    <text class="nn-small" x="${s(-8)}" y="35">${v(p)}</text>
    <text class="nn-small" x="${s(8)}" y="35" text-anchor="end">slope ${v(g)}</text>
  </g>`}function v(e){let t=Math.round(e),n=t!==e&&Math.abs(e-t)<.001,o=[.01,.1].filter(a=>Math.abs(e)>=a);return n?`≈ ${c(t)}`:c(e,1+o.length)}function k(e,t){return e==="sigmoid"?$(t):e!=="tanh"?c(t):t<0?`−${$(-t)}`:$(t)}function P(e,t){return i`<clipPath id="${t}-clip"><rect x="${s(-8)}" y="${r(2.5)}" width="150"
      height="90"/></clipPath>
    ${Object.keys(h).map((n,o)=>I(e,n,o,t))}`}var W=(e,t,n)=>R(n,"z",e,t);function E(e){let{z:t,negative_slope:n}=e;return i`<table class="nn-table">
    <thead><tr><th scope="col">at z = ${c(t)}</th><th scope="col">value</th>
      <th scope="col">slope</th></tr></thead>
    <tbody>${Object.keys(h).map(o=>{let a=u(o,t,n);return i`<tr><td>${h[o]}</td><td data-shows="value">${k(o,a)}</td><td data-shows="slope">${c(f(o,t,n))}</td></tr>`})}</tbody>
  </table>
  ${t===0&&i`<p>At 0 the step jumps and the ReLUs have a corner: no slope exists
      there. The values shown are a convention.</p>`}`}function N({z:e,negative_slope:t}){let n=Object.keys(h).map(o=>`${h[o]} ${k(o,u(o,e,t))}, slope ${c(f(o,e,t))}`);return`Six activations at z = ${c(e)}: ${n.join("; ")}.`}function T(e){let t=e<m+2?0:1;return s.invert(e-t*m-4)}var w={size:[344,3*M],picture:P,controls:W,readout:E,describe:N,drags:{z:(e,[t])=>({z:L(T(t),[-8,8],4)})},goals:{"02-saturate":{ask:"Saturate the sigmoid: bring its slope below a hundredth of the largest it can have. Which of the others are flat there, too?",praise:"Below 0.0025. Step and tanh are as good as flat there; on the negative side ReLU is, too. Only identity and leaky ReLU never are.",met:({z:e})=>H(e)<.0025},"02-corner":{ask:"Put z on the corner of the ReLU. What is the slope just left of it, and just right?",praise:"0 on the left, 1 on the right. At the corner itself a library may choose: a training run hardly ever meets exactly 0.",met:({z:e})=>e===0}}};nnFigures.add({kind:"activations",name:"Activations",title:"six activations and their slopes",version:1,rules:{z:{type:"number",minimum:-8,maximum:8,step:.25,title:"pre-activation z",default:1},negative_slope:{type:"number",minimum:0,maximum:1,default:.1},goals:{type:"array",items:{enum:["02-saturate","02-corner"]},minItems:0,maxItems:2,default:[]}},drawing:w});})();
