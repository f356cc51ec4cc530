(()=>{const {forward:A}=nnFigures.modules["computing/layers.js"];const {once:B}=nnFigures.modules["computing/memoise.js"];const {identity:P,relu:L}=nnFigures.modules["computing/neuron.js"];const {BOTTLES:y,LISTS:O}=nnFigures.modules["computing/party.js"];const {orZero:u}=nnFigures.modules["computing/rounding.js"];const {switches:D}=nnFigures.modules["drawing/controls.js"];const {html:l}=nnFigures.modules["drawing/html.js"];const {knob:z,knobCell:F,matrix:H,named:w}=nnFigures.modules["drawing/matrix.js"];const {node:k,pressed:N,wires:Y}=nnFigures.modules["drawing/network.js"];const {colour:S,show:p,term:W}=nnFigures.modules["drawing/numbers.js"];const {at:M}=nnFigures.modules["drawing/scale.js"];var x=["Agatha","Dahlia","Stiffy"],$=["h₁","h₂","h₃"],v=[0,1,2].map(t=>({x:36,y:46+86*t,r:17})),f=[0,1,2].map(t=>({x:192,y:46+86*t,r:22})),d={x:310,y:132,r:24},Z=y.with(3,1.5),U=B(({W1:t,b1:a,W2:i,b2:r,relu:o})=>{let e={weight:t,bias:a,activation:P},[s]=A(O,[e]),n=s.Z.map(c=>c.map((h,b)=>o[b]?L(h):h)),[m]=A(n,[{weight:i,bias:r,activation:L}]);return{Z:s.Z,A:n,S:m.Z.flat(),Y:m.A.flat()}});function T(t){let{Z:a,A:i,S:r,Y:o}=U(t),[e,s,n]=t.guests,m=4*e+2*s+n;return{z:a[m],a:i[m].map(u),s:r[m],y:u(o[m])}}var _=(t,a)=>Math.abs(t-a)<1e-9,g=(t,a)=>U(t).Y.every((i,r)=>_(i,a[r])),C=({goals:t})=>t.includes("03-feud")?Z:y,R="M8 0h6v12q6 4 6 12v30q0 4-4 4h-10q-4 0-4-4v-30q0-8 6-12z",I=6;function G(t,a){let i=Math.min(I,Math.ceil(u(t)));return l`${[...Array(i).keys()].map(r=>{let o=Math.min(1,t-r),e=96+30*r;return l`<g transform="translate(${e} 278)">
      <clipPath id="${a}-full${r}"><rect x="0" y="${M(58*(1-o))}"
        width="24" height="${M(58*o)}"/></clipPath>
      <path class="nn-wine" clip-path="url(#${a}-full${r})" d="${R}"/>
      <path class="nn-glass" d="${R}"/></g>`})}
  ${t>I&&l`<text class="nn-strong" x="${96+30*I}" y="318">…</text>`}`}function J(t,a){let{a:i,y:r}=T(t);return l`${Y([...t.W1.flatMap((o,e)=>o.map((s,n)=>({weight:s,from:v[e],to:f[n],part:`w${e}${n} x${e} h${n}`,faint:!t.guests[e],label:t.knobs,press:t.knobs&&`pick W1.${e}.${n}`,along:.26}))),...t.W2.map(([o],e)=>({weight:o,from:f[e],to:d,part:`v${e} o`,faint:i[e]===0,label:t.knobs,press:t.knobs&&`pick W2.${e}.0`,along:.48}))].filter(({weight:o})=>o!==0))}
    ${v.map((o,e)=>N(`invite ${e}`,k(o,t.guests[e]?"✓":"",{part:`x${e}`,on:t.guests[e]===1})))}
    ${f.map((o,e)=>k(o,p(i[e],3),{part:`h${e}`,on:i[e]>0}))}
    ${k(d,p(r,3),{part:"o",on:r>0})}
    ${x.map((o,e)=>l`<text class="nn-halo nn-small" x="8" y="${v[e].y-25}"
          >${o}</text>`)}
    ${t.knobs&&f.map(({x:o,y:e,r:s},n)=>l`<text class="nn-halo nn-small ${S(t.b1[n])}" x="${o}"
          y="${e+s+16}" text-anchor="middle" data-part="b${n} h${n}"
          >${W(t.b1[n])}</text>`)}
    ${t.knobs&&l`<text class="nn-halo nn-small ${S(t.b2[0])}" x="${d.x}"
      y="${d.y+d.r+16}" text-anchor="middle" data-part="c0 o"
      >${W(t.b2[0])}</text>`}
    ${$.map((o,e)=>l`<text class="nn-halo nn-small" x="${f[e].x}"
          y="${f[e].y-28}" text-anchor="middle">${o}</text>`)}
    <text class="nn-small" x="${d.x}" y="${d.y-32}"
      text-anchor="middle">bottles</text>
    <path class="nn-wire" d="M14 336.75H326"/>
    ${r===0&&l`<text class="nn-small" x="96" y="322">ginger ale</text>`}
    ${G(r,a)}
    <text class="nn-strong" x="18" y="322">${p(r,3)} ×</text>`}var E=t=>({W1:([a,i])=>`weight from ${x[a]} to ${$[i]}`,b1:([a])=>`bias of ${$[a]}`,W2:([a])=>`weight from ${$[a]} to bottles`,b2:()=>"bias of bottles"})[t.split(".")[0]](t.split(".").slice(1));function K(t,a,i){return l`${D(i,"guests",t,a,x)}
    ${t.unplug&&l`<hr>${D(i,"relu",t,a,$)}`}`}function Q(t,a,i,r){let{z:o,a:e,s,y:n}=T(t),m=$.map((c,h)=>{let b=t.W2[h][0];return l`${h>0&&" "}<span class="${S(b)}"
      >${h>0?W(b):p(b)}·${p(e[h])}</span>`});return l`<p class="nn-formula">hidden: ${$.map((c,h)=>l`${h>0&&", "}${t.relu[h]?"ReLU":""}(<span data-shows="z">${p(u(o[h]))}</span>) = <b
        data-shows="a">${p(e[h])}</b>`)}</p>
    <p class="nn-formula">bottles: ReLU(${m} ${W(t.b2[0])}) =
      ReLU(<span data-shows="s">${p(u(s))}</span>) = <b
      data-shows="bottles">${p(n)}</b></p>
    ${t.knobs&&V(t,a,i,r)}
    ${t.table&&X(t)}`}function V(t,a,i,r){let o=(s,n)=>({...F(s,E(s),t,i),part:n}),e=s=>H(s,t,a);return l`<p>Pick a knob, then turn it with the slider. W₁ has a
      row for each guest and a column for each hidden neuron.</p>
    <div class="nn-equation">
    ${w(e(t.W1.map((s,n)=>s.map((m,c)=>o(`W1.${n}.${c}`,`w${n}${c} x${n} h${c}`)))),"W₁","(3, 3)")}
    ${w(e([t.b1.map((s,n)=>o(`b1.${n}`,`b${n} h${n}`))]),"b₁","(3,)")}
    ${w(e(t.W2.map((s,n)=>[o(`W2.${n}.0`,`v${n} o`)])),"W₂","(3, 1)")}
    ${w(e([[o("b2.0","c0 o")]]),"b₂","(1,)")}
  </div>
  ${z(r,E(t.knob),t,a,i)}`}function X(t){let{A:a,Y:i}=U(t),r=C(t),o=i.map((s,n)=>_(s,r[n])),e=o.filter(Boolean).length;return l`<p class="nn-count" data-none="${e===8}"><b
      data-shows="right">${e}</b> of 8 guest lists as wanted</p>
    <table class="nn-table nn-tight">
    <thead><tr>${x.map(([s,...n])=>l`<th scope="col">${s}<span
        class="nn-wide">${n.join("")}</span></th>`)}${$.map(s=>l`<th scope="col">${s}</th>`)}
      <th scope="col">bottles</th><th scope="col">wanted</th></tr></thead>
    <tbody>${O.map((s,n)=>{let m=s.join()===t.guests.join();return l`<tr data-right="${String(o[n])}"
        ${m&&l`aria-current="true"`}>${s.map(c=>l`<td>${c}</td>`)}${a[n].map(c=>l`<td>${p(u(c),3)}</td>`)}
        <td data-shows="list">${p(u(i[n]))}</td>
        <td>${r[n]} ${o[n]?"✓":"✗"}</td></tr>`})}</tbody></table>`}function j(t){let{a,y:i}=T(t),r=x.filter((n,m)=>t.guests[m]),o=r.length===0?"Nobody is invited":`Invited: ${r.join(" and ")}`,e=$.filter((n,m)=>a[m]>0),s=e.length===0?"none":e.join(", ");return`${o}. Hidden neurons above 0: ${s}. The network says: bottles ${p(i)}.`}var q={size:[340,346],picture:J,controls:K,readout:Q,describe:j,actions:{invite:({guests:t},a)=>({guests:t.with(a,1-t[a])}),pick:(t,a)=>({knob:a})},goals:{"03-most-wine":{ask:"Find the guest list that needs the most wine.",praise:"Dahlia with Stiffy, and without Agatha: 4.3 bottles. Alone, Dahlia raises 1 bottle to 3 and Stiffy to 1.5. If that only added up, the two would need 3.5.",met:t=>t.guests.join()==="0,1,1"&&g(t,y)},"03-idle-relu":{ask:"Take out as many of the hidden ReLUs as you can without changing the wine for any guest list.",praise:"Found. What arrives at h₁ and h₃ is never below 0, so ReLU has nothing to stop there. At h₂ it has: −0.5 for nobody.",met:(t,a)=>t.relu.filter(i=>!i).length===2&&g({...a,relu:t.relu},y)&&g(t,y)},"03-feud":{ask:"Dahlia and Stiffy have fallen out. A party of the two needs only 1.5 bottles in all; every other list stays as it was.",praise:"Settled, on all eight lists. Stiffy now silences h₂ when Dahlia comes; alone she finds it silent already, since ReLU stops what is below 0.",met:t=>t.relu.every(Boolean)&&g(t,Z)}}};nnFigures.add({kind:"dinner-party",name:"DinnerParty",title:"wine for a dinner party",version:1,rules:{guests:{type:"array",items:{enum:[0,1]},minItems:3,maxItems:3,title:"{name}",default:[0,0,0]},W1:{type:"array",items:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:3,maxItems:3},minItems:3,maxItems:3,default:[[0,0,1],[0,1.5,0],[1,.4,0]]},b1:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:3,maxItems:3,default:[0,-.5,0]},W2:{type:"array",items:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:1,maxItems:1},minItems:3,maxItems:3,default:[[.5],[2],[-5]]},b2:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:1,maxItems:1,default:[1]},relu:{type:"array",items:{enum:[0,1]},minItems:3,maxItems:3,title:"ReLU in {name}",default:[1,1,1]},knob:{enum:["W1.0.0","W1.0.1","W1.0.2","W1.1.0","W1.1.1","W1.1.2","W1.2.0","W1.2.1","W1.2.2","b1.0","b1.1","b1.2","W2.0.0","W2.1.0","W2.2.0","b2.0"],default:"W1.0.0"},knobs:{type:"boolean",default:!1},unplug:{type:"boolean",default:!1},table:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["03-most-wine","03-idle-relu","03-feud"]},minItems:0,maxItems:3,default:[]}},drawing:q});})();
