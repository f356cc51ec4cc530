(()=>{const {forward:V}=nnFigures.modules["computing/layers.js"];const {relu:W,sigmoid:Z,step:_}=nnFigures.modules["computing/neuron.js"];const {choice:tt,sliders:S}=nnFigures.modules["drawing/controls.js"];const {html:E}=nnFigures.modules["drawing/html.js"];const {legend:nt}=nnFigures.modules["drawing/marks.js"];const {show:w,term:C}=nnFigures.modules["drawing/numbers.js"];const {step:N,weightedSum:F}=nnFigures.modules["computing/neuron.js"];const {html:I}=nnFigures.modules["drawing/html.js"];const {sides:M}=nnFigures.modules["drawing/line.js"];const {mark:H}=nnFigures.modules["drawing/marks.js"];const {axes:Y,plane:B}=nnFigures.modules["drawing/plane.js"];const {polyline:G}=nnFigures.modules["drawing/points.js"];const {at:A,scale:x}=nnFigures.modules["drawing/scale.js"];var l=[[0,0],[0,1],[1,0],[1,1]],b=[0,1,1,0],L=[-.25,1.25],g=x(L,[172,28]),y=x(L,[22,166]),$=x(L,[196,340]),Q=[...Array(9).keys()].map(t=>t/8),D=[...Array(25).keys()].map(t=>t/24),h=24,J=j(t=>t,y),R=({place:t,w:n,b:e},o)=>t(o).map(s=>F(s,n,e)),O=t=>R(t,l).map((n,e)=>N(n)===b[e]);function T(t,n){let e=K(r=>R(t,r),y,g),o=O(t),s=(r,c)=>r.map((i,p)=>H(i,b[p],!o[p],c,g)),a=["h₁","h₂"],m=M(t.w,t.b,$,g,n);return I`<defs><pattern id="${n}-tilt" width="9" height="9"
      patternUnits="userSpaceOnUse" patternTransform="rotate(45)"
      ><line class="nn-hatch" y2="9"/></pattern></defs>
    <rect class="nn-silent" x="22" y="28" width="144" height="144"/>
    <path class="nn-fires" d="${e}"/>
    <path fill="url(#${n}-tilt)" d="${e}"/>
    ${Y(y,g,{count:2})} ${J}
    ${B({x:$,y:g,names:a,count:2,clip:n,ground:m},j(t.place,$))}
    <g>${s(l,y)}</g> <g>${s(t.place(l),$)}</g>`}function j(t,n){return[0,1].map(e=>Q.map(o=>{let s=D.map(a=>e?[a,o]:[o,a]);return I`<polyline class="nn-mesh" data-axis="${e}"
        points="${G(t(s).map(([a,m])=>[n(a),g(m)]))}"/>`}))}function K(t,n,e){let[o,s]=n.domain,a=[...Array(h+1).keys()].map(i=>o+(s-o)*i/h),m=a.flatMap(i=>a.map(p=>[p,i])),r=t(m),c=[];for(let i=0;i<h;i++){let p=[];for(let u=0;u<h;u++){let d=i*(h+1)+u,X=[d,d+1,d+h+2,d+h+1];if(X.every(f=>r[f]>0)){p=[p[0]??d,d+1,d+h+2,p[3]??d+h+1];continue}c.push(p.map(f=>m[f])),c.push(P(X.map(f=>({p:m[f],z:r[f]})))),p=[]}c.push(p.map(u=>m[u]))}return c.filter(i=>i.length).map(i=>`M${i.map(([p,u])=>`${A(n(p))} ${A(e(u))}`).join("L")}z`).join("")}function P(t){return t.flatMap(({p:n,z:e},o)=>{let s=t[(o+1)%t.length],a=e>0?[n]:[];if(e>0==s.z>0)return a;let m=e/(e-s.z);return[...a,n.map((r,c)=>r+m*(s.p[c]-r))]})}var et={sigmoids:{weight:[[6,-4],[-4,6]],bias:[-3,-3],activation:Z},ReLUs:{weight:[[1,-1],[-1,1]],bias:[0,0],activation:W}};function q({way:t,amount:n},e){let[{A:o}]=V(e,[et[t]]);return e.map((s,a)=>s.map((m,r)=>(1-n)*m+n*o[a][r]))}var z=t=>({place:n=>q(t,n),w:t.w,b:t.b}),U=t=>O(z(t)).filter(Boolean).length,ot=(t,n)=>T(z(t),n);function st(t,n,e){return E`${tt(e,"way",t,n)}
    ${S(e,"amount",t,n)}
    ${S(e,"w",t,n,void 0,["h₁","h₂"])}
    ${S(e,"b",t,n)}`}function rt(t){let n=q(t,l),e=R(z(t),l),o=U(t),[s,a]=t.w;return E`${nt("XOR says 1","XOR says 0")}
    <p class="nn-formula">z = ${w(s)}·h₁ ${C(a)}·h₂
      ${C(t.b)}; the output fires where z is above 0</p>
    <table class="nn-table nn-tight">
    <thead><tr><th scope="col">corner x₁, x₂</th>
      <th scope="col">is now at h₁, h₂</th><th scope="col">z</th>
      <th scope="col">fires</th></tr></thead>
    <tbody>${l.map((m,r)=>{let c=_(e[r]),i=c===b[r];return E`<tr data-right="${String(i)}">
        <td>${m.join(", ")}</td>
        <td><span data-shows="h1">${w(n[r][0])}</span>, <span
          data-shows="h2">${w(n[r][1])}</span></td>
        <td data-shows="z">${w(e[r])}</td>
        <td>${c} ${i?"✓":"✗"}</td></tr>`})}</tbody></table>
    <p class="nn-count" data-none="${o===4}"><b data-shows="right"
      >${o}</b> of 4 corners right</p>`}function at(t){let n=q(t,l).map((e,o)=>`${l[o].join(", ")} at ${e.map(s=>w(s,2)).join(", ")}`);return`Two squares: the inputs, and where two hidden ${t.way} put them, ${w(100*t.amount,3)} percent of the way. The corner ${n.join("; ")}. The line in the hidden square gets ${U(t)} of 4 right.`}var k=(t,n,e)=>({ask:n,praise:e,met:o=>o.way===t&&o.amount===1&&U(o)===4}),v={size:[346,212],picture:ot,controls:st,readout:rt,describe:at,goals:{"03-fold":k("ReLUs","Choose ReLUs, move the square all the way, and place the line so that all four corners are right.","XOR. The fold laid the corners 0, 0 and 1, 1 on one place, so one line can part them from the other two."),"03-warp":k("sigmoids","Choose sigmoids, and do the same.","XOR again. Nothing is folded here: the square is bent until a straight line is enough.")}};nnFigures.add({kind:"xor-space",name:"XorSpace",title:"XOR in the space of two hidden neurons",version:1,rules:{way:{enum:["sigmoids","ReLUs"],title:"hidden neurons",default:"ReLUs"},amount:{type:"number",minimum:0,maximum:1,step:.05,title:"plain square → hidden square",default:0},w:{type:"array",items:{type:"number",minimum:-4,maximum:4,step:.25},minItems:2,maxItems:2,title:"weight of {name}",default:[1,-1]},b:{type:"number",minimum:-4,maximum:4,step:.25,title:"bias",default:.25},goals:{type:"array",items:{enum:["03-fold","03-warp"]},minItems:0,maxItems:2,default:[]}},drawing:v});})();
