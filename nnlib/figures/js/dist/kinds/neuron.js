(()=>{const {activations:L,weightedSum:w}=nnFigures.modules["computing/neuron.js"];const {choice:T,sliders:f,switches:j}=nnFigures.modules["drawing/controls.js"];const {html:a}=nnFigures.modules["drawing/html.js"];const {colour:p,factor:H,fraction:v,show:m,term:O}=nnFigures.modules["drawing/numbers.js"];const {at:x}=nnFigures.modules["drawing/scale.js"];var l={x:164,y:122,r:28},d={x:210,y:97,size:50},u={x:296,y:122,r:24};function $({x:t,w:n,b:s,activation:e}){let o=w(t,n,s);return{z:o,y:L[e](o)}}function b({activation:t,answers:n},s){return t==="identity"?"":n[s>.5?1:0]}var k=t=>x(1+.6*Math.abs(t));function M(t,n,s,e=`× ${m(n)}`){let[o,i]=[l.x-t.x,l.y-t.y],r=Math.hypot(o,i),c=1-(l.r+3)/r,[y,g]=[4.6*e.length,8],h=((y*Math.abs(i)+g*Math.abs(o))/r+2+k(n)/2)/r,F=t.x+.5*o+h*i,S=t.y+.5*i-h*o;return a`<line class="nn-edge ${p(n)}" x1="${x(t.x+22)}"
      y1="${x(t.y+22*i/o)}" x2="${x(t.x+c*o)}"
      y2="${x(t.y+c*i)}" stroke-width="${k(n)}"
      opacity="${s===0?.3:1}"/>
    <text class="nn-halo nn-strong ${p(n)}" x="${x(F)}"
      y="${x(S+5)}" text-anchor="middle">${e}</text>`}function C(t){let n=150/t.w.length;return t.w.map((s,e)=>{let o={x:32,y:x(46+e*n)};return a`${M(o,s,t.x[e])}
      <circle class="nn-node" cx="${o.x}" cy="${o.y}" r="21"/>
      <text x="${o.x}" y="${o.y+5}" text-anchor="middle"
        >${m(t.x[e])}</text>
      <text class="nn-halo nn-small" x="11" y="${o.y-28}"
        >${t.names[e]}</text>`})}function N({activation:t},{z:n,y:s}){let e=Math.max(6,Math.abs(n)*1.25),o=t==="identity"?e:1,i=t==="identity"?-e:0,r=h=>x(d.x+5+(h+e)/(2*e)*40),c=h=>x(d.y+44-(h-i)/(o-i)*38),g=[...Array(41).keys()].map(h=>(h/20-1)*e).map(h=>`${r(h)},${c(L[t](h))}`),z=t==="step"?`${r(-e)},${c(0)} ${r(0)},${c(0)} ${r(0)},${c(1)} ${r(e)},${c(1)}`:g.join(" ");return a`<rect class="nn-node" x="${d.x}" y="${d.y}"
      width="${d.size}" height="${d.size}" rx="8"/>
    <polyline class="nn-curve" points="${z}"/>
    <circle class="nn-dot" cx="${r(n)}" cy="${c(s)}" r="4"/>
    <text class="nn-small" x="${d.x+d.size/2}" y="${d.y-8}"
      text-anchor="middle">${t}</text>`}function P({activation:t},n){return t!=="sigmoid"?m(n,3):n<5e-4||n>.9995?`≈ ${Math.round(n)}`:n===.5?"0.5":n.toFixed(3)}function U(t){let n=t.length>9?a`x="340" text-anchor="end"`:a`x="${u.x}" text-anchor="middle"`;return a`<text class="nn-strong" ${n} y="${u.y+46}">${t}</text>`}function B(t){let n=$(t),{z:s,y:e}=n,o={x:32,y:222},i=t.activation!=="identity"&&e>.5;return a`${C(t)} ${M(o,t.b,1,`bias ${m(t.b)}`)}
    <rect class="nn-node" x="13" y="203" width="38" height="38" rx="6"/>
    <text x="32" y="227" text-anchor="middle">1</text>
    <text class="nn-small" x="58" y="238">always 1</text>
    <circle class="nn-node" cx="${l.x}" cy="${l.y}" r="${l.r}"/>
    <text class="nn-strong" x="${l.x}" y="${l.y+5}" text-anchor="middle"
      >${m(s)}</text>
    <text class="nn-small" x="${l.x}" y="${l.y-37}" text-anchor="middle"
      >sum z</text>
    <path class="nn-wire" d="M${l.x+l.r} ${l.y}H${d.x}"/>
    ${N(t,n)}
    <path class="nn-wire" d="M${d.x+d.size} ${u.y}H${u.x-u.r}"/>
    <circle class="nn-node" data-on="${String(i)}" cx="${u.x}" cy="${u.y}"
      r="${u.r}"/>
    <text class="nn-strong" data-on="${String(i)}" x="${u.x}" y="${u.y+5}"
      text-anchor="middle">${P(t,e)}</text>
    <text class="nn-small" x="${u.x}" y="${u.y-32}" text-anchor="middle"
      >output</text>
    ${U(b(t,e))}`}function X(t,n,s){let e=t.w.every(i=>Math.abs(i)<=2),o=t.activation==="identity"&&e?{minimum:-2,maximum:2,step:.05}:{};return a`
    ${(t.switches?j:f)(s,"x",t,n)}
    ${f(s,"w",t,n,o)}
    ${f(s,"b",t,n)}
    ${t.choose&&T(s,"activation",t,n)}`}function Y(t){let n=t.x.map((s,e)=>a`${e>0&&" + "}<span class="${p(t.w[e])}"
      >${m(s)}·${H(t.w[e])}</span>`);return a`${n} <span class="${p(t.b)}">${O(t.b)}</span>
    = <b data-shows="z">${m($(t).z)}</b>`}function _(t){let{z:n,y:s}=$(t),e=b(t,s);return a`<p class="nn-formula">z = ${Y(t)}</p>
    <p class="nn-formula">${t.activation}(${m(n)}) =
      <b data-shows="y">${v(s)}</b>${e&&a`: <b>${e}</b>`}</p>
    ${t.table&&t.switches&&q(t)}`}function q(t){let n=t.w.length,s=[...Array(2**n).keys()].map(e=>t.w.map((o,i)=>e>>n-1-i&1));return a`<table class="nn-table" aria-label="every combination of the switches">
    <thead><tr>${t.names.map(e=>a`<th scope="col">${e}</th>`)}
      <th scope="col">z</th><th scope="col">output</th></tr></thead>
    <tbody>${s.map(e=>{let{z:o,y:i}=$({...t,x:e}),r=e.every((c,y)=>c===t.x[y]);return a`<tr ${r&&a`aria-current="true"`}>
        ${e.map(c=>a`<td>${c}</td>`)}<td data-shows="row-z"
        >${m(o)}</td><td>${v(i)} ${b(t,i)}</td></tr>`})}</tbody>
  </table>`}function D(t){let{z:n,y:s}=$(t),e=t.names.map((i,r)=>`${i} is ${m(t.x[r])}, weight ${m(t.w[r])}`),o=b(t,s);return`A neuron. ${e.join("; ")}; bias ${m(t.b)}. The weighted sum is ${m(n)}; after the ${t.activation} the output is ${v(s)}${o&&`, ${o}`}.`}var I=({w:t,b:n})=>[[0,0],[0,1],[1,0],[1,1]].map(s=>w(s,t,n)>0),E=(t,n)=>[...t.w,t.b].filter((s,e)=>s!==[...n.w,n.b][e]).length,A={wide:!0,size:[344,250],picture:B,controls:X,readout:_,describe:D,goals:{"01-silence":{ask:"An email with CAPITALS and without viagra is called spam. Turn one knob until it is not. How far must you turn it?",praise:"Silent. A turn by 5 is enough: it brings the number in the middle down to 0, and the neuron fires only above 0.",met:(t,n)=>t.x.join()==="1,0"&&E(t,n)===1&&w(t.x,t.w,t.b)<=0},"01-both":{ask:"Your doctor writes about viagra, your aunt writes in CAPITALS. Let both through, and catch only the emails that have both.",praise:"Found: each alone brings too little, both together enough.",met:t=>t.w.length===2&&t.activation==="step"&&I(t).join()==="false,false,false,true"},"01-seven-bottles":{ask:"Ten guests drank seven bottles. Find the weight that says so, and leave the bias at 0: no guests, no wine.",praise:"Found: 0.7 of a bottle for each guest. Now try 3 and 75 guests.",met:t=>t.activation==="identity"&&t.x[0]===10&&t.b===0&&Math.abs($(t).z-7)<1e-9},"03-last-bit":{ask:"One neuron is enough. Find knobs that call all four numbers right: 0 and 2 even, 1 and 3 odd.",praise:"Found. The first digit needs no weight: whether a number is even is said by its last digit alone.",met:t=>t.w.length===2&&t.activation==="sigmoid"&&I(t).join()==="true,false,true,false"}}};nnFigures.add({kind:"neuron",name:"Neuron",title:"a neuron with its knobs",version:1,rules:{w:{type:"array",items:{type:"number",minimum:-10,maximum:10,step:.25},minItems:1,maxItems:3,title:"weight of {name}",fixedLength:!0,default:[7,3]},b:{type:"number",minimum:-10,maximum:10,step:.25,title:"bias",default:-2},x:{type:"array",items:{type:"number",minimum:0,maximum:80,step:1},minItems:1,maxItems:3,title:"{name}",sameLengthAs:"w",fixedLength:!0,default:[1,0]},activation:{enum:["step","identity","sigmoid"],title:"activation",default:"step"},names:{type:"array",items:{type:"string",minLength:1,maxLength:24},minItems:1,maxItems:3,sameLengthAs:"w",fixedLength:!0,default:["x₁","x₂"]},answers:{type:"array",items:{type:"string",minLength:1,maxLength:24},minItems:2,maxItems:2,default:["stays silent","fires"]},switches:{type:"boolean",default:!0},table:{type:"boolean",default:!1},choose:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["01-silence","01-both","01-seven-bottles","03-last-bit"]},minItems:0,maxItems:4,default:[]}},drawing:A});})();
