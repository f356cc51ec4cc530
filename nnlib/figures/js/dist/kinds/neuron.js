(()=>{const {activations:T,weightedSum:v}=nnFigures.modules["computing/neuron.js"];const {choice:C,sliders:f,switches:E}=nnFigures.modules["drawing/controls.js"];const {html:a}=nnFigures.modules["drawing/html.js"];const {pressed:N}=nnFigures.modules["drawing/network.js"];const {colour:p,factor:P,fraction:z,show:l,term:U}=nnFigures.modules["drawing/numbers.js"];const {at:$}=nnFigures.modules["drawing/scale.js"];const {turning:j,turnTo:I}=nnFigures.modules["drawing/turn.js"];var m={x:164,y:122,r:28},u={x:210,y:97,size:50},d={x:296,y:122,r:24};function x({x:t,w:n,b:s,activation:e}){let o=v(t,n,s);return{z:o,y:T[e](o)}}function b({activation:t,answers:n},s){return t==="identity"?"":n[s>.5?1:0]}var k=t=>$(1+.6*Math.abs(t));function S(t,n,s,e,o=`× ${l(s)}`){let[i,r]=[m.x-n.x,m.y-n.y],c=Math.hypot(i,r),y=1-(m.r+3)/c,[w,g]=[4.6*o.length,8],L=((w*Math.abs(r)+g*Math.abs(i))/c+2+k(s)/2)/c,M=n.x+.5*i+L*r,A=n.y+.5*r-L*i;return a`<line class="nn-edge ${p(s)}" x1="${$(n.x+22)}"
      y1="${$(n.y+22*r/i)}" x2="${$(n.x+y*i)}"
      y2="${$(n.y+y*r)}" stroke-width="${k(s)}"
      opacity="${e===0?.3:1}"/>
    ${j(t,M,A,a`<text class="nn-halo nn-strong ${p(s)}" x="${$(M)}"
      y="${$(A)}" dy=".35em" text-anchor="middle">${o}</text>`)}`}function B(t){let n=150/t.w.length;return t.w.map((s,e)=>{let o={x:32,y:$(47+e*n)},i=a`<circle class="nn-node" cx="${o.x}" cy="${o.y}"
        r="21"/>
      <text x="${o.x}" y="${o.y}" dy=".35em" text-anchor="middle"
        >${l(t.x[e])}</text>`;return a`${S(`w${e}`,o,s,t.x[e])}
      ${t.switches?N(`flip ${e}`,i):j(`x${e}`,o.x,o.y,i)}
      <text class="nn-halo nn-small" x="11" y="${o.y-28}"
        >${t.names[e]}</text>`})}function D({activation:t},{z:n,y:s}){let e=Math.max(6,Math.abs(n)*1.25),o=t==="identity"?e:1,i=t==="identity"?-e:0,r=h=>$(u.x+5+(h+e)/(2*e)*40),c=h=>$(u.y+44-(h-i)/(o-i)*38),w=[...Array(41).keys()].map(h=>(h/20-1)*e).map(h=>`${r(h)},${c(T[t](h))}`),g=t==="step"?`${r(-e)},${c(0)} ${r(0)},${c(0)} ${r(0)},${c(1)} ${r(e)},${c(1)}`:w.join(" ");return a`<rect class="nn-node" x="${u.x}" y="${u.y}"
      width="${u.size}" height="${u.size}" rx="8"/>
    <polyline class="nn-curve" points="${g}"/>
    <circle class="nn-dot" cx="${r(n)}" cy="${c(s)}" r="4"/>
    <text class="nn-small" x="${u.x+u.size/2}" y="${u.y-8}"
      text-anchor="middle">${t}</text>`}function X({activation:t},n){return t!=="sigmoid"?l(n,3):n<5e-4||n>.9995?`≈ ${Math.round(n)}`:n===.5?"0.5":n.toFixed(3)}function Y(t){let n=t.length>9?a`x="340" text-anchor="end"`:a`x="${d.x}" text-anchor="middle"`;return a`<text class="nn-strong" ${n} y="${d.y+46}">${t}</text>`}function _(t){let n=x(t),{z:s,y:e}=n,o={x:32,y:222},i=t.activation!=="identity"&&e>.5;return a`${B(t)} ${S("b",o,t.b,1,`bias ${l(t.b)}`)}
    <rect class="nn-node" x="13" y="203" width="38" height="38" rx="6"/>
    <text x="32" y="227" text-anchor="middle">1</text>
    <text class="nn-small" x="58" y="238">always 1</text>
    <circle class="nn-node" cx="${m.x}" cy="${m.y}" r="${m.r}"/>
    <text class="nn-strong" x="${m.x}" y="${m.y}" dy=".35em" text-anchor="middle"
      >${l(s)}</text>
    <text class="nn-small" x="${m.x}" y="${m.y-37}" text-anchor="middle"
      >sum z</text>
    <path class="nn-wire" d="M${m.x+m.r} ${m.y}H${u.x}"/>
    ${D(t,n)}
    <path class="nn-wire" d="M${u.x+u.size} ${d.y}H${d.x-d.r}"/>
    <circle class="nn-node" data-on="${String(i)}" cx="${d.x}" cy="${d.y}"
      r="${d.r}"/>
    <text class="nn-strong" data-on="${String(i)}" x="${d.x}" y="${d.y}" dy=".35em"
      text-anchor="middle">${X(t,e)}</text>
    <text class="nn-small" x="${d.x}" y="${d.y-32}" text-anchor="middle"
      >output</text>
    ${Y(b(t,e))}`}var O=({w:t,activation:n})=>n==="identity"&&t.every(s=>Math.abs(s)<=2),q=(t,n,s)=>e=>[`${t}${e}`,(o,i,r)=>({[t]:o[t].with(e,I(o[t][e],i,r,n,s))})],G=t=>[`w${t}`,(n,s,e)=>{let[o,i]=O(n)?[2,20]:[10,4],r=I(n.w[t],s,e,[-o,o],i);return{w:n.w.with(t,r)}}];function J(t,n,s){let e=O(t)?{minimum:-2,maximum:2,step:.05}:{};return a`
    ${(t.switches?E:f)(s,"x",t,n)}
    ${f(s,"w",t,n,e)}
    ${f(s,"b",t,n)}
    ${t.choose&&C(s,"activation",t,n)}`}function K(t){let n=t.x.map((s,e)=>a`${e>0&&" + "}<span class="${p(t.w[e])}"
      >${l(s)}·${P(t.w[e])}</span>`);return a`${n} <span class="${p(t.b)}">${U(t.b)}</span>
    = <b data-shows="z">${l(x(t).z)}</b>`}function Q(t){let{z:n,y:s}=x(t),e=b(t,s);return a`<p class="nn-formula">z = ${K(t)}</p>
    <p class="nn-formula">${t.activation}(${l(n)}) =
      <b data-shows="y">${z(s)}</b>${e&&a`: <b>${e}</b>`}</p>
    ${t.table&&t.switches&&R(t)}`}function R(t){let n=t.w.length,s=[...Array(2**n).keys()].map(e=>t.w.map((o,i)=>e>>n-1-i&1));return a`<table class="nn-table" aria-label="every combination of the switches">
    <thead><tr>${t.names.map(e=>a`<th scope="col">${e}</th>`)}
      <th scope="col">z</th><th scope="col">output</th></tr></thead>
    <tbody>${s.map(e=>{let{z:o,y:i}=x({...t,x:e}),r=e.every((c,y)=>c===t.x[y]);return a`<tr ${r&&a`aria-current="true"`}>
        ${e.map(c=>a`<td>${c}</td>`)}<td data-shows="row-z"
        >${l(o)}</td><td>${z(i)} ${b(t,i)}</td></tr>`})}</tbody>
  </table>`}function V(t){let{z:n,y:s}=x(t),e=t.names.map((i,r)=>`${i} is ${l(t.x[r])}, weight ${l(t.w[r])}`),o=b(t,s);return`A neuron. ${e.join("; ")}; bias ${l(t.b)}. The weighted sum is ${l(n)}; after the ${t.activation} the output is ${z(s)}${o&&`, ${o}`}.`}var F=({w:t,b:n})=>[[0,0],[0,1],[1,0],[1,1]].map(s=>v(s,t,n)>0),W=(t,n)=>[...t.w,t.b].filter((s,e)=>s!==[...n.w,n.b][e]).length,H={wide:!0,size:[344,250],picture:_,controls:J,readout:Q,describe:V,actions:{flip:({x:t},n)=>({x:t.with(n,1-t[n])})},drags:{...Object.fromEntries([0,1,2].map(q("x",[0,80],1))),...Object.fromEntries([0,1,2].map(G)),b:({b:t},n,s)=>({b:I(t,n,s,[-10,10],4)})},goals:{"01-silence":{ask:"An email with CAPITALS and without viagra is called spam. Turn one knob until it is not. How far must you turn it?",praise:"Silent. A turn by 5 is enough: it brings the number in the middle down to 0, and the neuron fires only above 0.",met:(t,n)=>t.x.join()==="1,0"&&W(t,n)===1&&v(t.x,t.w,t.b)<=0},"01-both":{ask:"Your doctor writes about viagra, your aunt writes in CAPITALS. Let both through, and catch only the emails that have both.",praise:"Found: each alone brings too little, both together enough.",met:t=>t.w.length===2&&t.activation==="step"&&F(t).join()==="false,false,false,true"},"01-seven-bottles":{ask:"Ten guests drank seven bottles. Find the weight that says so, and leave the bias at 0: no guests, no wine.",praise:"Found: 0.7 of a bottle for each guest. Now try 3 and 75 guests.",met:t=>t.activation==="identity"&&t.x[0]===10&&t.b===0&&Math.abs(x(t).z-7)<1e-9},"03-last-bit":{ask:"One neuron is enough. Find knobs that call all four numbers right: 0 and 2 even, 1 and 3 odd.",praise:"Found. The first digit needs no weight: whether a number is even is said by its last digit alone.",met:t=>t.w.length===2&&t.activation==="sigmoid"&&F(t).join()==="true,false,true,false"}}};nnFigures.add({kind:"neuron",name:"Neuron",title:"a neuron with its knobs",version:1,rules:{w:{type:"array",items:{type:"number",minimum:-10,maximum:10,step:.25},minItems:1,maxItems:3,title:"weight of {name}",fixedLength:!0,default:[7,3]},b:{type:"number",minimum:-10,maximum:10,step:.25,title:"bias",default:-2},x:{type:"array",items:{type:"number",minimum:0,maximum:80,step:1},minItems:1,maxItems:3,title:"{name}",sameLengthAs:"w",fixedLength:!0,default:[1,0]},activation:{enum:["step","identity","sigmoid"],title:"activation",default:"step"},names:{type:"array",items:{type:"string",minLength:1,maxLength:24},minItems:1,maxItems:3,sameLengthAs:"w",fixedLength:!0,default:["x₁","x₂"]},answers:{type:"array",items:{type:"string",minLength:1,maxLength:24},minItems:2,maxItems:2,default:["stays silent","fires"]},switches:{type:"boolean",default:!0},table:{type:"boolean",default:!1},choose:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["01-silence","01-both","01-seven-bottles","03-last-bit"]},minItems:0,maxItems:4,default:[]}},drawing:H});})();
