(()=>{const {activations:w,sigmoidSlope:U,slopes:_}=nnFigures.modules["computing/neuron.js"];const {snap:H}=nnFigures.modules["computing/rounding.js"];const {sliders:S}=nnFigures.modules["drawing/controls.js"];const {graph:A,tangent:I}=nnFigures.modules["drawing/curve.js"];const {html:i}=nnFigures.modules["drawing/html.js"];const {chance:d,show:h}=nnFigures.modules["drawing/numbers.js"];const {at:p,scale:M}=nnFigures.modules["drawing/scale.js"];var m={step:"step",identity:"identity",sigmoid:"sigmoid",tanh:"tanh",relu:"ReLU",leaky_relu:"leaky ReLU"},u=168,k=214,n=M([-8,8],[8,158]),a=M([-1.5,5.5],[202,62]),[g,f]=[a.range[1],a.range[0]-a.range[1]],O=[-1,1,2,3,4,5].map(t=>`M${n(-8)} ${p(a(t))}H${n(8)}`).join(""),x=t=>t?.narrow?2:3,y=(t,e,s)=>t==="leaky_relu"?w[t](e,s):w[t](e),z=(t,e,s)=>_[t](e,void 0,s);function P(t,e){return t!=="step"?A(s=>y(t,s,e),n,a,{pieces:96}):i`<path class="nn-graph"
    d="M${n(-8)} ${a(0)}H${n(0)}M${n(0)} ${a(1)}H${n(8)}"/>`}function T(t,e,s){let[r,l]=a.domain,o=Math.max(r,Math.min(s,l)),c=o===s?i`<circle class="nn-dot" r="5.5"/>`:i`<path class="nn-tip" d="M0 0l8 ${s>l?13:-13}h-16z"/>`;return i`<g class="nn-grab" data-drag="z"
    transform="translate(${p(n(e))} ${p(a(o))})"><circle r="16"/>${c}</g>`}function W(t,e,s,r,l){let{z:o,negative_slope:c}=t,$=y(e,o,c),v=z(e,o,c),[j,R]=[s%l*u+4,Math.floor(s/l)*k];return i`<g transform="translate(${j} ${R})">
    <rect class="nn-silent" x="${n(-8)}" y="${g}" width="150"
      height="${f}"/>
    <path class="nn-zero" d="M${n(-8)} ${a(0)}H${n(8)}M${p(n(0))} ${g}v${f}"/>
    <path class="nn-grid" d="${O}"/>
    <g clip-path="url(#${r}-clip)">
      ${P(e,c)}
      ${I(o,$,v,n,a,34)}</g>
    ${T(e,o,$)}
    <text class="nn-strong" x="${n(-8)}" y="16">${m[e]}</text>
    <text class="nn-small" x="${n(-8)}" y="35">a</text>
    <text x="${n(8)}" y="35" text-anchor="end" data-shows="value">${b(e,$)}</text>
    <text class="nn-small" x="${n(-8)}" y="54">slope</text>
    <text class="nn-small" x="${n(8)}" y="54" text-anchor="end" data-shows="slope">${h(v)}</text>
  </g>`}function b(t,e){return t==="sigmoid"?d(e):t!=="tanh"?h(e):e<0?`−${d(-e)}`:d(e)}function E(t,e,s,r){return i`<clipPath id="${e}-clip"><rect x="${n(-8)}" y="${g}" width="150"
      height="${f}"/></clipPath>
    ${Object.keys(m).map((l,o)=>W(t,l,o,e,x(r)))}`}var F=(t,e,s)=>i`${S(s,"z",t,e)}
  ${t.z===0&&i`<p>At 0 the step jumps and the ReLUs have a corner: no slope exists
      there. The values shown are a convention.</p>`}`;function G({z:t,negative_slope:e}){let s=Object.keys(m).map(r=>`${m[r]} ${b(r,y(r,t,e))}, slope ${h(z(r,t,e))}`);return`Six activations at z = ${h(t)}: ${s.join("; ")}.`}function N(t){let e=Math.max(0,Math.min(2,Math.floor((t-4)/u)));return n.invert(t-e*u-4)}var L={size:(t,e)=>[x(e)*u+4,6/x(e)*k],narrow:!0,picture:E,controls:F,describe:G,drags:{z:(t,[e])=>({z:H(N(e),[-8,8],4)})},goals:{"02-saturate":{ask:"Saturate the sigmoid: bring its slope below a hundredth of the largest it can have. Which of the others are flat there, too?",praise:"Below 0.0025. Step and tanh are as good as flat there; on the negative side ReLU is, too. Only identity and leaky ReLU never are.",met:({z:t})=>U(t)<.0025},"02-corner":{ask:"Put z on the corner of the ReLU. What is the slope just left of it, and just right?",praise:"0 on the left, 1 on the right. At the corner itself a library may choose: a training run hardly ever meets exactly 0.",met:({z:t})=>t===0}}};nnFigures.add({kind:"activations",name:"Activations",title:"six activations and their slopes",version:1,rules:{z:{type:"number",minimum:-8,maximum:8,step:.25,title:"pre-activation z",default:1},negative_slope:{type:"number",minimum:0,maximum:1,default:.1},goals:{type:"array",items:{enum:["02-saturate","02-corner"]},minItems:0,maxItems:2,default:[]}},drawing:L});})();
