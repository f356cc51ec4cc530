(()=>{const {forward:A}=nnFigures.modules["computing/layers.js"];const {once:B}=nnFigures.modules["computing/memoise.js"];const {identity:P,relu:L}=nnFigures.modules["computing/neuron.js"];const {BOTTLES:y,LISTS:O}=nnFigures.modules["computing/party.js"];const {orZero:u}=nnFigures.modules["computing/rounding.js"];const {switches:D}=nnFigures.modules["drawing/controls.js"];const {html:r}=nnFigures.modules["drawing/html.js"];const {knob:z,knobCell:F,matrix:H,named:g}=nnFigures.modules["drawing/matrix.js"];const {node:I,wires:N}=nnFigures.modules["drawing/network.js"];const {colour:S,show:p,term:W}=nnFigures.modules["drawing/numbers.js"];const {at:M}=nnFigures.modules["drawing/scale.js"];var x=["Agatha","Dahlia","Stiffy"],d=["h₁","h₂","h₃"],k=[0,1,2].map(t=>({x:36,y:46+86*t,r:17})),f=[0,1,2].map(t=>({x:192,y:46+86*t,r:22})),c={x:310,y:132,r:24},Z=y.with(3,1.5),U=B(({W1:t,b1:o,W2:i,b2:l,relu:a})=>{let e={weight:t,bias:o,activation:P},[s]=A(O,[e]),n=s.Z.map($=>$.map((h,b)=>a[b]?L(h):h)),[m]=A(n,[{weight:i,bias:l,activation:L}]);return{Z:s.Z,A:n,S:m.Z.flat(),Y:m.A.flat()}});function T(t){let{Z:o,A:i,S:l,Y:a}=U(t),[e,s,n]=t.guests,m=4*e+2*s+n;return{z:o[m],a:i[m].map(u),s:l[m],y:u(a[m])}}var _=(t,o)=>Math.abs(t-o)<1e-9,w=(t,o)=>U(t).Y.every((i,l)=>_(i,o[l])),Y=({goals:t})=>t.includes("03-feud")?Z:y,R="M8 0h6v12q6 4 6 12v30q0 4-4 4h-10q-4 0-4-4v-30q0-8 6-12z",v=6;function C(t,o){let i=Math.min(v,Math.ceil(u(t)));return r`${[...Array(i).keys()].map(l=>{let a=Math.min(1,t-l),e=96+30*l;return r`<g transform="translate(${e} 278)">
      <clipPath id="${o}-full${l}"><rect x="0" y="${M(58*(1-a))}"
        width="24" height="${M(58*a)}"/></clipPath>
      <path class="nn-wine" clip-path="url(#${o}-full${l})" d="${R}"/>
      <path class="nn-glass" d="${R}"/></g>`})}
  ${t>v&&r`<text class="nn-strong" x="${96+30*v}" y="318">…</text>`}`}function G(t,o){let{a:i,y:l}=T(t);return r`${N([...t.W1.flatMap((a,e)=>a.map((s,n)=>({weight:s,from:k[e],to:f[n],part:`w${e}${n} x${e} h${n}`,faint:!t.guests[e],label:t.knobs,along:.26}))),...t.W2.map(([a],e)=>({weight:a,from:f[e],to:c,part:`v${e} o`,faint:i[e]===0,label:t.knobs,along:.48}))].filter(({weight:a})=>a!==0))}
    ${k.map((a,e)=>I(a,t.guests[e]?"✓":"",{part:`x${e}`,on:t.guests[e]===1}))}
    ${f.map((a,e)=>I(a,p(i[e],3),{part:`h${e}`,on:i[e]>0}))}
    ${I(c,p(l,3),{part:"o",on:l>0})}
    ${x.map((a,e)=>r`<text class="nn-halo nn-small" x="8" y="${k[e].y-23}"
          >${a}</text>`)}
    ${t.knobs&&f.map(({x:a,y:e,r:s},n)=>r`<text class="nn-halo nn-small ${S(t.b1[n])}" x="${a}"
          y="${e+s+16}" text-anchor="middle" data-part="b${n} h${n}"
          >${W(t.b1[n])}</text>`)}
    ${t.knobs&&r`<text class="nn-halo nn-small ${S(t.b2[0])}" x="${c.x}"
      y="${c.y+c.r+16}" text-anchor="middle" data-part="c0 o"
      >${W(t.b2[0])}</text>`}
    ${d.map((a,e)=>r`<text class="nn-halo nn-small" x="${f[e].x}"
          y="${f[e].y-28}" text-anchor="middle">${a}</text>`)}
    <text class="nn-small" x="${c.x}" y="${c.y-32}"
      text-anchor="middle">bottles</text>
    <path class="nn-wire" d="M14 336.75H326"/>
    ${l===0&&r`<text class="nn-small" x="96" y="322">ginger ale</text>`}
    ${C(l,o)}
    <text class="nn-strong" x="18" y="322">${p(l,3)} ×</text>`}var E=t=>({W1:([o,i])=>`weight from ${x[o]} to ${d[i]}`,b1:([o])=>`bias of ${d[o]}`,W2:([o])=>`weight from ${d[o]} to bottles`,b2:()=>"bias of bottles"})[t.split(".")[0]](t.split(".").slice(1));function J(t,o,i){return r`${D(i,"guests",t,o,x)}
    ${t.unplug&&r`<hr>${D(i,"relu",t,o,d)}`}`}function K(t,o,i,l){let{z:a,a:e,s,y:n}=T(t),m=d.map(($,h)=>{let b=t.W2[h][0];return r`${h>0&&" "}<span class="${S(b)}"
      >${h>0?W(b):p(b)}·${p(e[h])}</span>`});return r`<p class="nn-formula">hidden: ${d.map(($,h)=>r`${h>0&&", "}${t.relu[h]?"ReLU":""}(<span data-shows="z">${p(u(a[h]))}</span>) = <b
        data-shows="a">${p(e[h])}</b>`)}</p>
    <p class="nn-formula">bottles: ReLU(${m} ${W(t.b2[0])}) =
      ReLU(<span data-shows="s">${p(u(s))}</span>) = <b
      data-shows="bottles">${p(n)}</b></p>
    ${t.knobs&&Q(t,o,i,l)}
    ${t.table&&V(t)}`}function Q(t,o,i,l){let a=(s,n)=>({...F(s,E(s),t,i),part:n}),e=s=>H(s,t,o);return r`<p>Pick a knob, then turn it with the slider.</p>
    <div class="nn-equation">
    ${g(e(t.W1.map((s,n)=>s.map((m,$)=>a(`W1.${n}.${$}`,`w${n}${$} x${n} h${$}`)))),"W₁","(3, 3)")}
    ${g(e([t.b1.map((s,n)=>a(`b1.${n}`,`b${n} h${n}`))]),"b₁","(3,)")}
    ${g(e(t.W2.map((s,n)=>[a(`W2.${n}.0`,`v${n} o`)])),"W₂","(3, 1)")}
    ${g(e([[a("b2.0","c0 o")]]),"b₂","(1,)")}
  </div>
  ${z(l,E(t.knob),t,o,i)}`}function V(t){let{A:o,Y:i}=U(t),l=Y(t),a=i.map((s,n)=>_(s,l[n])),e=a.filter(Boolean).length;return r`<p class="nn-count" data-none="${e===8}"><b
      data-shows="right">${e}</b> of 8 guest lists as wanted</p>
    <table class="nn-table nn-tight">
    <thead><tr>${x.map(([s,...n])=>r`<th scope="col">${s}<span
        class="nn-wide">${n.join("")}</span></th>`)}${d.map(s=>r`<th scope="col">${s}</th>`)}
      <th scope="col">bottles</th><th scope="col">wanted</th></tr></thead>
    <tbody>${O.map((s,n)=>{let m=s.join()===t.guests.join();return r`<tr data-right="${String(a[n])}"
        ${m&&r`aria-current="true"`}>${s.map($=>r`<td>${$}</td>`)}${o[n].map($=>r`<td>${p(u($),3)}</td>`)}
        <td data-shows="list">${p(u(i[n]))}</td>
        <td>${l[n]} ${a[n]?"✓":"✗"}</td></tr>`})}</tbody></table>`}function X(t){let{a:o,y:i}=T(t),l=x.filter((n,m)=>t.guests[m]),a=l.length===0?"Nobody is invited":`Invited: ${l.join(" and ")}`,e=d.filter((n,m)=>o[m]>0),s=e.length===0?"none":e.join(", ");return`${a}. Hidden neurons above 0: ${s}. The network says: bottles ${p(i)}.`}var q={size:[340,346],picture:G,controls:J,readout:K,describe:X,goals:{"03-most-wine":{ask:"Find the guest list that needs the most wine.",praise:"Dahlia with Stiffy, and without Agatha: 4.3 bottles. Alone, Dahlia raises 1 bottle to 3 and Stiffy to 1.5. If that only added up, the two would need 3.5.",met:t=>t.guests.join()==="0,1,1"&&w(t,y)},"03-idle-relu":{ask:"Take out as many of the hidden ReLUs as you can without changing the wine for any guest list.",praise:"Found. What arrives at h₁ and h₃ is never below 0, so ReLU has nothing to stop there. At h₂ it has: −0.5 for nobody.",met:(t,o)=>t.relu.filter(i=>!i).length===2&&w({...o,relu:t.relu},y)&&w(t,y)},"03-feud":{ask:"Dahlia and Stiffy have fallen out. A party of the two needs only 1.5 bottles in all; every other list stays as it was.",praise:"Settled, on all eight lists. Stiffy now silences h₂ when Dahlia comes; alone she finds it silent already, since ReLU stops what is below 0.",met:t=>t.relu.every(Boolean)&&w(t,Z)}}};nnFigures.add({kind:"dinner-party",name:"DinnerParty",title:"wine for a dinner party",version:1,rules:{guests:{type:"array",items:{enum:[0,1]},minItems:3,maxItems:3,title:"{name}",default:[0,0,0]},W1:{type:"array",items:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:3,maxItems:3},minItems:3,maxItems:3,default:[[0,0,1],[0,1.5,0],[1,.4,0]]},b1:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:3,maxItems:3,default:[0,-.5,0]},W2:{type:"array",items:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:1,maxItems:1},minItems:3,maxItems:3,default:[[.5],[2],[-5]]},b2:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:1,maxItems:1,default:[1]},relu:{type:"array",items:{enum:[0,1]},minItems:3,maxItems:3,title:"ReLU in {name}",default:[1,1,1]},knob:{enum:["W1.0.0","W1.0.1","W1.0.2","W1.1.0","W1.1.1","W1.1.2","W1.2.0","W1.2.1","W1.2.2","b1.0","b1.1","b1.2","W2.0.0","W2.1.0","W2.2.0","b2.0"],default:"W1.0.0"},knobs:{type:"boolean",default:!1},unplug:{type:"boolean",default:!1},table:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["03-most-wine","03-idle-relu","03-feud"]},minItems:0,maxItems:3,default:[]}},drawing:q});})();
