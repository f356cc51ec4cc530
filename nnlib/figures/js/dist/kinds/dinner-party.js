(()=>{const {forward:A}=nnFigures.modules["computing/layers.js"];const {once:B}=nnFigures.modules["computing/memoise.js"];const {identity:P,relu:L}=nnFigures.modules["computing/neuron.js"];const {BOTTLES:y,LISTS:O}=nnFigures.modules["computing/party.js"];const {orZero:u}=nnFigures.modules["computing/rounding.js"];const {switches:D}=nnFigures.modules["drawing/controls.js"];const {html:l}=nnFigures.modules["drawing/html.js"];const {knob:z,knobCell:F,matrix:H,named:x}=nnFigures.modules["drawing/matrix.js"];const {node:k,pressed:N,wires:Y}=nnFigures.modules["drawing/network.js"];const {colour:S,show:h,term:W}=nnFigures.modules["drawing/numbers.js"];const {at:M}=nnFigures.modules["drawing/scale.js"];var w=["Agatha","Dahlia","Stiffy"],$=["h₁","h₂","h₃"],I=[0,1,2].map(t=>({x:36,y:46+72*t,r:17})),b=[0,1,2].map(t=>({x:192,y:46+72*t,r:22})),d={x:310,y:118,r:24},Z=y.with(3,1.5),U=B(({W1:t,b1:n,W2:o,b2:r,relu:s})=>{let e={weight:t,bias:n,activation:P},[i]=A(O,[e]),a=i.Z.map(c=>c.map((p,f)=>s[f]?L(p):p)),[m]=A(a,[{weight:o,bias:r,activation:L}]);return{Z:i.Z,A:a,S:m.Z.flat(),Y:m.A.flat()}});function T(t){let{Z:n,A:o,S:r,Y:s}=U(t),[e,i,a]=t.guests,m=4*e+2*i+a;return{z:n[m],a:o[m].map(u),s:r[m],y:u(s[m])}}var _=(t,n)=>Math.abs(t-n)<1e-9,g=(t,n)=>U(t).Y.every((o,r)=>_(o,n[r])),C=({goals:t})=>t.includes("03-feud")?Z:y,R="M8 0h6v12q6 4 6 12v30q0 4-4 4h-10q-4 0-4-4v-30q0-8 6-12z",v=6;function G(t,n){let o=Math.min(v,Math.ceil(u(t)));return l`${[...Array(o).keys()].map(r=>{let s=Math.min(1,t-r),e=96+30*r;return l`<g transform="translate(${e} 224)">
      <clipPath id="${n}-full${r}"><rect x="0" y="${M(58*(1-s))}"
        width="24" height="${M(58*s)}"/></clipPath>
      <path class="nn-wine" clip-path="url(#${n}-full${r})" d="${R}"/>
      <path class="nn-glass" d="${R}"/></g>`})}
  ${t>v&&l`<text class="nn-strong" x="${96+30*v}" y="264">…</text>`}`}var J=(t,n)=>l` <tspan class="${S(t)}" data-part="${n}">${W(t)}</tspan>`;function K(t,n){let{a:o,y:r}=T(t);return l`${Y([...t.W1.flatMap((s,e)=>s.map((i,a)=>({weight:i,from:I[e],to:b[a],part:`w${e}${a} x${e} h${a}`,faint:!t.guests[e],label:t.knobs,press:t.knobs&&`pick W1.${e}.${a}`,along:.26}))),...t.W2.map(([s],e)=>({weight:s,from:b[e],to:d,part:`v${e} o`,faint:o[e]===0,label:t.knobs,press:t.knobs&&`pick W2.${e}.0`,along:.48}))].filter(({weight:s})=>s!==0))}
    ${I.map((s,e)=>N(`invite ${e}`,k(s,t.guests[e]?"✓":"",{part:`x${e}`,on:t.guests[e]===1})))}
    ${b.map((s,e)=>k(s,h(o[e],3),{part:`h${e}`,on:o[e]>0}))}
    ${k(d,h(r,3),{part:"o",on:r>0})}
    ${w.map((s,e)=>l`<text class="nn-halo nn-small" x="8" y="${I[e].y-25}"
          >${s}</text>`)}
    ${t.knobs&&l`<text class="nn-halo nn-small ${S(t.b2[0])}" x="${d.x}"
      y="${d.y+d.r+16}" text-anchor="middle" data-part="c0 o"
      >${W(t.b2[0])}</text>`}
    ${$.map((s,e)=>l`<text class="nn-halo nn-small" x="${b[e].x}"
          y="${b[e].y-28}" text-anchor="middle">${s}${t.knobs&&J(t.b1[e],`b${e} h${e}`)}</text>`)}
    <text class="nn-small" x="${d.x}" y="${d.y-32}"
      text-anchor="middle">bottles</text>
    <path class="nn-wire" d="M14 282.75H326"/>
    ${r===0&&l`<text class="nn-small" x="96" y="268">ginger ale</text>`}
    ${G(r,n)}
    <text class="nn-strong" x="18" y="268">${h(r,3)} ×</text>`}var E=t=>({W1:([n,o])=>`weight from ${w[n]} to ${$[o]}`,b1:([n])=>`bias of ${$[n]}`,W2:([n])=>`weight from ${$[n]} to bottles`,b2:()=>"bias of bottles"})[t.split(".")[0]](t.split(".").slice(1));function Q(t,n,o){return l`${D(o,"guests",t,n,w)}
    ${t.unplug&&l`<hr>${D(o,"relu",t,n,$)}`}`}function V(t,n,o,r){let{z:s,a:e,s:i,y:a}=T(t),m=$.map((c,p)=>{let f=t.W2[p][0];return l`${p>0&&" "}<span class="${S(f)}"
      >${p>0?W(f):h(f)}·${h(e[p])}</span>`});return l`<p class="nn-formula">hidden: ${$.map((c,p)=>l`${p>0&&", "}${t.relu[p]?"ReLU":""}(<span data-shows="z">${h(u(s[p]))}</span>) = <b
        data-shows="a">${h(e[p])}</b>`)}</p>
    <p class="nn-formula">bottles: ReLU(${m} ${W(t.b2[0])}) =
      ReLU(<span data-shows="s">${h(u(i))}</span>) = <b
      data-shows="bottles">${h(a)}</b></p>
    ${t.knobs&&X(t,n,o,r)}
    ${t.table&&j(t)}`}function X(t,n,o,r){let s=(i,a)=>({...F(i,E(i),t,o),part:a}),e=i=>H(i,t,n);return l`<p>Pick a knob, then turn it with the slider. W₁ has a
      row for each guest and a column for each hidden neuron.</p>
    <div class="nn-equation">
    ${x(e(t.W1.map((i,a)=>i.map((m,c)=>s(`W1.${a}.${c}`,`w${a}${c} x${a} h${c}`)))),"W₁","(3, 3)")}
    ${x(e([t.b1.map((i,a)=>s(`b1.${a}`,`b${a} h${a}`))]),"b₁","(3,)")}
    ${x(e(t.W2.map((i,a)=>[s(`W2.${a}.0`,`v${a} o`)])),"W₂","(3, 1)")}
    ${x(e([[s("b2.0","c0 o")]]),"b₂","(1,)")}
  </div>
  ${z(r,E(t.knob),t,n,o)}`}function j(t){let{A:n,Y:o}=U(t),r=C(t),s=o.map((i,a)=>_(i,r[a])),e=s.filter(Boolean).length;return l`<p class="nn-count" data-none="${e===8}"><b
      data-shows="right">${e}</b> of 8 guest lists as wanted</p>
    <table class="nn-table nn-tight">
    <thead><tr>${w.map(([i,...a])=>l`<th scope="col">${i}<span
        class="nn-wide">${a.join("")}</span></th>`)}${$.map(i=>l`<th scope="col">${i}</th>`)}
      <th scope="col">bottles</th><th scope="col">wanted</th></tr></thead>
    <tbody>${O.map((i,a)=>{let m=i.join()===t.guests.join();return l`<tr data-right="${String(s[a])}"
        ${m&&l`aria-current="true"`}>${i.map(c=>l`<td>${c}</td>`)}${n[a].map(c=>l`<td>${h(u(c),3)}</td>`)}
        <td data-shows="list">${h(u(o[a]))}</td>
        <td>${r[a]} ${s[a]?"✓":"✗"}</td></tr>`})}</tbody></table>`}function tt(t){let{a:n,y:o}=T(t),r=w.filter((a,m)=>t.guests[m]),s=r.length===0?"Nobody is invited":`Invited: ${r.join(" and ")}`,e=$.filter((a,m)=>n[m]>0),i=e.length===0?"none":e.join(", ");return`${s}. Hidden neurons above 0: ${i}. The network says: bottles ${h(o)}.`}var q={size:[340,292],picture:K,controls:Q,readout:V,describe:tt,actions:{invite:({guests:t},n)=>({guests:t.with(n,1-t[n])}),pick:(t,n)=>({knob:n})},goals:{"03-most-wine":{ask:"Find the guest list that needs the most wine.",praise:"Dahlia with Stiffy, and without Agatha: 4.3 bottles. Alone, Dahlia raises 1 bottle to 3 and Stiffy to 1.5. If that only added up, the two would need 3.5.",met:t=>t.guests.join()==="0,1,1"&&g(t,y)},"03-idle-relu":{ask:"Take out as many of the hidden ReLUs as you can without changing the wine for any guest list.",praise:"Found. What arrives at h₁ and h₃ is never below 0, so ReLU has nothing to stop there. At h₂ it has: −0.5 for nobody.",met:(t,n)=>t.relu.filter(o=>!o).length===2&&g({...n,relu:t.relu},y)&&g(t,y)},"03-feud":{ask:"Dahlia and Stiffy have fallen out. A party of the two needs only 1.5 bottles in all; every other list stays as it was.",praise:"Settled, on all eight lists. Stiffy now silences h₂ when Dahlia comes; alone she finds it silent already, since ReLU stops what is below 0.",met:t=>t.relu.every(Boolean)&&g(t,Z)}}};nnFigures.add({kind:"dinner-party",name:"DinnerParty",title:"wine for a dinner party",version:1,rules:{guests:{type:"array",items:{enum:[0,1]},minItems:3,maxItems:3,title:"{name}",default:[0,0,0]},W1:{type:"array",items:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:3,maxItems:3},minItems:3,maxItems:3,default:[[0,0,1],[0,1.5,0],[1,.4,0]]},b1:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:3,maxItems:3,default:[0,-.5,0]},W2:{type:"array",items:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:1,maxItems:1},minItems:3,maxItems:3,default:[[.5],[2],[-5]]},b2:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:1,maxItems:1,default:[1]},relu:{type:"array",items:{enum:[0,1]},minItems:3,maxItems:3,title:"ReLU in {name}",default:[1,1,1]},knob:{enum:["W1.0.0","W1.0.1","W1.0.2","W1.1.0","W1.1.1","W1.1.2","W1.2.0","W1.2.1","W1.2.2","b1.0","b1.1","b1.2","W2.0.0","W2.1.0","W2.2.0","b2.0"],default:"W1.0.0"},knobs:{type:"boolean",default:!1},unplug:{type:"boolean",default:!1},table:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["03-most-wine","03-idle-relu","03-feud"]},minItems:0,maxItems:3,default:[]}},drawing:q});})();
