(()=>{const {forward:A}=nnFigures.modules["computing/layers.js"];const {once:B}=nnFigures.modules["computing/memoise.js"];const {identity:P,relu:L}=nnFigures.modules["computing/neuron.js"];const {BOTTLES:g,LISTS:R}=nnFigures.modules["computing/party.js"];const {orZero:d}=nnFigures.modules["computing/rounding.js"];const {switches:M}=nnFigures.modules["drawing/controls.js"];const {html:l}=nnFigures.modules["drawing/html.js"];const {knob:z,knobCell:F,matrix:H,named:x}=nnFigures.modules["drawing/matrix.js"];const {node:W,wires:N}=nnFigures.modules["drawing/network.js"];const {colour:S,show:p,term:w}=nnFigures.modules["drawing/numbers.js"];const {at:D}=nnFigures.modules["drawing/scale.js"];var y=["Agatha","Dahlia","Stiffy"],u=["h₁","h₂","h₃"],I=[0,1,2].map(t=>({x:36,y:46+86*t,r:17})),f=[0,1,2].map(t=>({x:192,y:46+86*t,r:22})),c={x:310,y:132,r:24},Z=g.with(3,1.5),T=B(({W1:t,b1:o,W2:r,b2:i,relu:a})=>{let e={weight:t,bias:o,activation:P},[s]=A(R,[e]),n=s.Z.map($=>$.map((h,b)=>a[b]?L(h):h)),[m]=A(n,[{weight:r,bias:i,activation:L}]);return{Z:s.Z,A:n,S:m.Z.flat(),Y:m.A.flat()}});function U(t){let{Z:o,A:r,S:i,Y:a}=T(t),[e,s,n]=t.guests,m=4*e+2*s+n;return{z:o[m],a:r[m].map(d),s:i[m],y:d(a[m])}}var _=(t,o)=>Math.abs(t-o)<1e-9,k=(t,o)=>T(t).Y.every((r,i)=>_(r,o[i])),Y=({goals:t})=>t.includes("03-feud")?Z:g,E="M8 0h6v12q6 4 6 12v30q0 4-4 4h-10q-4 0-4-4v-30q0-8 6-12z",v=6;function C(t,o){let r=Math.min(v,Math.ceil(d(t)));return l`${[...Array(r).keys()].map(i=>{let a=Math.min(1,t-i),e=96+30*i;return l`<g transform="translate(${e} 278)">
      <clipPath id="${o}-full${i}"><rect x="0" y="${D(58*(1-a))}"
        width="24" height="${D(58*a)}"/></clipPath>
      <path class="nn-wine" clip-path="url(#${o}-full${i})" d="${E}"/>
      <path class="nn-glass" d="${E}"/></g>`})}
  ${t>v&&l`<text class="nn-strong" x="${96+30*v}" y="318">…</text>`}`}function G(t,o){let{a:r,y:i}=U(t);return l`${N([...t.W1.flatMap((a,e)=>a.map((s,n)=>({weight:s,from:I[e],to:f[n],part:`w${e}${n} x${e} h${n}`,faint:!t.guests[e],label:t.knobs,along:.26}))),...t.W2.map(([a],e)=>({weight:a,from:f[e],to:c,part:`v${e} o`,faint:r[e]===0,label:t.knobs,along:.48}))].filter(({weight:a})=>a!==0))}
    ${I.map((a,e)=>W(a,t.guests[e]?"✓":"",{part:`x${e}`,on:t.guests[e]===1}))}
    ${f.map((a,e)=>W(a,p(r[e],3),{part:`h${e}`,on:r[e]>0}))}
    ${W(c,p(i,3),{part:"o",on:i>0})}
    ${y.map((a,e)=>l`<text class="nn-halo nn-small" x="8" y="${I[e].y-23}"
          >${a}</text>`)}
    ${t.knobs&&f.map(({x:a,y:e,r:s},n)=>l`<text class="nn-halo nn-small ${S(t.b1[n])}" x="${a}"
          y="${e+s+16}" text-anchor="middle" data-part="b${n} h${n}"
          >${w(t.b1[n])}</text>`)}
    ${t.knobs&&l`<text class="nn-halo nn-small ${S(t.b2[0])}" x="${c.x}"
      y="${c.y+c.r+16}" text-anchor="middle" data-part="c0 o"
      >${w(t.b2[0])}</text>`}
    ${u.map((a,e)=>l`<text class="nn-halo nn-small" x="${f[e].x}"
          y="${f[e].y-28}" text-anchor="middle">${a}</text>`)}
    <text class="nn-small" x="${c.x}" y="${c.y-32}"
      text-anchor="middle">bottles</text>
    <path class="nn-wire" d="M14 336.75H326"/>
    ${i===0&&l`<text class="nn-small" x="96" y="322">ginger ale</text>`}
    ${C(i,o)}
    <text class="nn-strong" x="18" y="322">${p(i,3)} ×</text>`}var O=t=>({W1:([o,r])=>`weight from ${y[o]} to ${u[r]}`,b1:([o])=>`bias of ${u[o]}`,W2:([o])=>`weight from ${u[o]} to bottles`,b2:()=>"bias of bottles"})[t.split(".")[0]](t.split(".").slice(1));function J(t,o,r){return l`${M(r,"guests",t,o,y)}
    ${t.unplug&&l`<hr>${M(r,"relu",t,o,u)}`}`}function K(t,o,r,i){let{z:a,a:e,s,y:n}=U(t),m=u.map(($,h)=>{let b=t.W2[h][0];return l`${h>0&&" "}<span class="${S(b)}"
      >${h>0?w(b):p(b)}·${p(e[h])}</span>`});return l`<p class="nn-formula">hidden: ${u.map(($,h)=>l`${h>0&&", "}${t.relu[h]?"ReLU":""}(<span data-shows="z">${p(d(a[h]))}</span>) = <b
        data-shows="a">${p(e[h])}</b>`)}</p>
    <p class="nn-formula">bottles: ReLU(${m} ${w(t.b2[0])}) =
      ReLU(<span data-shows="s">${p(d(s))}</span>) = <b
      data-shows="bottles">${p(n)}</b></p>
    ${t.knobs&&Q(t,o,r,i)}
    ${t.table&&V(t)}`}function Q(t,o,r,i){let a=(s,n)=>({...F(s,O(s),t,r),part:n}),e=s=>H(s,t,o);return l`<p>Pick a knob, then turn it with the slider.</p>
    <div class="nn-equation">
    ${x(e(t.W1.map((s,n)=>s.map((m,$)=>a(`W1.${n}.${$}`,`w${n}${$} x${n} h${$}`)))),"W₁","(3, 3)")}
    ${x(e([t.b1.map((s,n)=>a(`b1.${n}`,`b${n} h${n}`))]),"b₁","(3,)")}
    ${x(e(t.W2.map((s,n)=>[a(`W2.${n}.0`,`v${n} o`)])),"W₂","(3, 1)")}
    ${x(e([[a("b2.0","c0 o")]]),"b₂","(1,)")}
  </div>
  ${z(i,O(t.knob),t,o,r)}`}function V(t){let{A:o,Y:r}=T(t),i=Y(t),a=r.map((s,n)=>_(s,i[n])),e=a.filter(Boolean).length;return l`<p class="nn-count" data-none="${e===8}"><b
      data-shows="right">${e}</b> of 8 guest lists as wanted</p>
    <table class="nn-table nn-tight">
    <thead><tr>${y.map(([s,...n])=>l`<th scope="col">${s}<span
        class="nn-wide">${n.join("")}</span></th>`)}${u.map(s=>l`<th scope="col">${s}</th>`)}
      <th scope="col">bottles</th><th scope="col">wanted</th></tr></thead>
    <tbody>${R.map((s,n)=>{let m=s.join()===t.guests.join();return l`<tr data-right="${String(a[n])}"
        ${m&&l`aria-current="true"`}>${s.map($=>l`<td>${$}</td>`)}${o[n].map($=>l`<td>${p(d($),3)}</td>`)}
        <td data-shows="list">${p(d(r[n]))}</td>
        <td>${i[n]} ${a[n]?"✓":"✗"}</td></tr>`})}</tbody></table>`}function X(t){let{a:o,y:r}=U(t),i=y.filter((n,m)=>t.guests[m]),a=i.length===0?"Nobody is invited":`Invited: ${i.join(" and ")}`,e=u.filter((n,m)=>o[m]>0),s=e.length===0?"none":e.join(", ");return`${a}. Hidden neurons above 0: ${s}. The network says: bottles ${p(r)}.`}var q={size:[340,346],picture:G,controls:J,readout:K,describe:X,goals:{"03-most-wine":{ask:"Find the guest list that needs the most wine.",praise:"Dahlia with Stiffy, and without Agatha: 4.3 bottles. That is more than the two would need one by one.",met:({guests:t})=>t.join()==="0,1,1"},"03-idle-relu":{ask:"Take out as many of the hidden ReLUs as you can without changing the wine for any guest list.",praise:"Found. What arrives at h₁ and h₃ is never below 0, so ReLU has nothing to stop there. At h₂ it has: −0.5 for nobody.",met:(t,o)=>t.relu.filter(r=>!r).length===2&&k({...o,relu:t.relu},g)&&k(t,g)},"03-feud":{ask:"Dahlia and Stiffy have fallen out. A party of the two needs only 1.5 bottles in all; every other list stays as it was.",praise:"Settled, on all eight lists. Only a hidden neuron that sees both guests can tell the pair from its parts.",met:t=>t.relu.every(Boolean)&&k(t,Z)}}};nnFigures.add({kind:"dinner-party",name:"DinnerParty",title:"wine for a dinner party",version:1,rules:{guests:{type:"array",items:{enum:[0,1]},minItems:3,maxItems:3,title:"{name}",default:[0,0,0]},W1:{type:"array",items:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:3,maxItems:3},minItems:3,maxItems:3,default:[[0,0,1],[0,1.5,0],[1,.4,0]]},b1:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:3,maxItems:3,default:[0,-.5,0]},W2:{type:"array",items:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:1,maxItems:1},minItems:3,maxItems:3,default:[[.5],[2],[-5]]},b2:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:1,maxItems:1,default:[1]},relu:{type:"array",items:{enum:[0,1]},minItems:3,maxItems:3,title:"ReLU in {name}",default:[1,1,1]},knob:{enum:["W1.0.0","W1.0.1","W1.0.2","W1.1.0","W1.1.1","W1.1.2","W1.2.0","W1.2.1","W1.2.2","b1.0","b1.1","b1.2","W2.0.0","W2.1.0","W2.2.0","b2.0"],default:"W1.0.0"},knobs:{type:"boolean",default:!1},unplug:{type:"boolean",default:!1},table:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["03-most-wine","03-idle-relu","03-feud"]},minItems:0,maxItems:3,default:[]}},drawing:q});})();
