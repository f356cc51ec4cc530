(()=>{const {forward:V}=nnFigures.modules["computing/layers.js"];const {relu:W,sigmoid:Z,step:_}=nnFigures.modules["computing/neuron.js"];const {choice:tt,sliders:q}=nnFigures.modules["drawing/controls.js"];const {html:x}=nnFigures.modules["drawing/html.js"];const {legend:et}=nnFigures.modules["drawing/marks.js"];const {show:$,term:C}=nnFigures.modules["drawing/numbers.js"];const {step:M,weightedSum:B}=nnFigures.modules["computing/neuron.js"];const {html:L}=nnFigures.modules["drawing/html.js"];const {sides:H}=nnFigures.modules["drawing/line.js"];const {mark:P}=nnFigures.modules["drawing/marks.js"];const {axes:A}=nnFigures.modules["drawing/plane.js"];const {polyline:Y}=nnFigures.modules["drawing/points.js"];const {at:I,scale:O}=nnFigures.modules["drawing/scale.js"];var l=[[0,0],[0,1],[1,0],[1,1]],b=[0,1,1,0],S=[-.25,1.25],g=O(S,[172,28]),y=O(S,[22,166]),w=O(S,[196,340]),G=[...Array(9).keys()].map(t=>t/8),Q=[...Array(25).keys()].map(t=>t/24),c=24,D=j(t=>t,y),R=({place:t,w:e,b:o},n)=>t(n).map(s=>B(s,e,o)),E=t=>R(t,l).map((e,o)=>M(e)===b[o]);function T(t,e){let o=J(i=>R(t,i),y,g),n=E(t),s=(i,m)=>i.map((p,a)=>P(p,b[a],!n[a],m,g)),r=L`width="144" height="144"`;return L`<defs><pattern id="${e}-tilt" width="9" height="9"
      patternUnits="userSpaceOnUse" patternTransform="rotate(45)"
      ><line class="nn-hatch" y2="9"/></pattern>
      <clipPath id="${e}-right"><rect x="196" y="28" ${r}/>
      </clipPath></defs>
    <rect class="nn-silent" x="22" y="28" ${r}/>
    <path class="nn-fires" d="${o}"/>
    <path fill="url(#${e}-tilt)" d="${o}"/>
    <g clip-path="url(#${e}-right)">${H(t.w,t.b,w,g,e)}</g>
    ${A(y,g,{count:2})}
    ${A(w,g,{count:2,names:["h₁","h₂"]})}
    ${D}
    <g clip-path="url(#${e}-right)">${j(t.place,w)}</g>
    <g>${s(l,y)}</g> <g>${s(t.place(l),w)}</g>`}function j(t,e){return[0,1].map(o=>G.map(n=>{let s=Q.map(r=>o?[r,n]:[n,r]);return L`<polyline class="nn-mesh" data-axis="${o}"
        points="${Y(t(s).map(([r,i])=>[e(r),g(i)]))}"/>`}))}function J(t,e,o){let[n,s]=e.domain,r=[...Array(c+1).keys()].map(a=>n+(s-n)*a/c),i=r.flatMap(a=>r.map(h=>[h,a])),m=t(i),p=[];for(let a=0;a<c;a++){let h=[];for(let u=0;u<c;u++){let d=a*(c+1)+u,X=[d,d+1,d+c+2,d+c+1];if(X.every(f=>m[f]>0)){h=[h[0]??d,d+1,d+c+2,h[3]??d+c+1];continue}p.push(h.map(f=>i[f])),p.push(K(X.map(f=>({p:i[f],z:m[f]})))),h=[]}p.push(h.map(u=>i[u]))}return p.filter(a=>a.length).map(a=>`M${a.map(([h,u])=>`${I(e(h))} ${I(o(u))}`).join("L")}z`).join("")}function K(t){return t.flatMap(({p:e,z:o},n)=>{let s=t[(n+1)%t.length],r=o>0?[e]:[];if(o>0==s.z>0)return r;let i=o/(o-s.z);return[...r,e.map((m,p)=>m+i*(s.p[p]-m))]})}var ot={sigmoids:{weight:[[6,-4],[-4,6]],bias:[-3,-3],activation:Z},ReLUs:{weight:[[1,-1],[-1,1]],bias:[0,0],activation:W}};function v({way:t,amount:e},o){let[{A:n}]=V(o,[ot[t]]);return o.map((s,r)=>s.map((i,m)=>(1-e)*i+e*n[r][m]))}var z=t=>({place:e=>v(t,e),w:t.w,b:t.b}),U=t=>E(z(t)).filter(Boolean).length,nt=(t,e)=>x`<svg viewBox="0 0 346 212" role="img"
  aria-label="${N(t)}">${T(z(t),e)}</svg>`;function st(t,e,o){return x`${tt(o,"way",t,e)}
    ${q(o,"amount",t,e)}
    ${q(o,"w",t,e,void 0,["h₁","h₂"])}
    ${q(o,"b",t,e)}`}function rt(t){let e=v(t,l),o=R(z(t),l),n=U(t),[s,r]=t.w;return x`${et("XOR says 1","XOR says 0")}
    <p class="nn-formula">z = ${$(s)}·h₁ ${C(r)}·h₂
      ${C(t.b)}; the output fires where z is above 0</p>
    <table class="nn-table nn-tight">
    <thead><tr><th scope="col">corner x₁, x₂</th>
      <th scope="col">is now at h₁, h₂</th><th scope="col">z</th>
      <th scope="col">fires</th></tr></thead>
    <tbody>${l.map((i,m)=>{let p=_(o[m]),a=p===b[m];return x`<tr data-right="${String(a)}">
        <td>${i.join(", ")}</td>
        <td><span data-shows="h1">${$(e[m][0])}</span>, <span
          data-shows="h2">${$(e[m][1])}</span></td>
        <td data-shows="z">${$(o[m])}</td>
        <td>${p} ${a?"✓":"✗"}</td></tr>`})}</tbody></table>
    <p class="nn-count" data-none="${n===4}"><b data-shows="right"
      >${n}</b> of 4 corners right</p>`}function N(t){let e=v(t,l).map((o,n)=>`${l[n].join(", ")} at ${o.map(s=>$(s,2)).join(", ")}`);return`Two squares: the inputs, and where two hidden ${t.way} put them, ${$(100*t.amount,3)} percent of the way. The corner ${e.join("; ")}. The line in the hidden square gets ${U(t)} of 4 right.`}var k=(t,e,o)=>({ask:e,praise:o,met:n=>n.way===t&&n.amount===1&&U(n)===4}),F={picture:nt,controls:st,readout:rt,describe:N,goals:{"03-fold":k("ReLUs","Choose ReLUs, move the square all the way, and place the line so that all four corners are right.","XOR. The fold laid the corners 0, 0 and 1, 1 on one place, so one line can part them from the other two."),"03-warp":k("sigmoids","Choose sigmoids, and do the same.","XOR again. Nothing is folded here: the square is bent until a straight line is enough.")}};nnFigures.add({kind:"xor-space",name:"XorSpace",title:"XOR in the space of two hidden neurons",version:1,rules:{way:{enum:["sigmoids","ReLUs"],title:"hidden neurons",default:"ReLUs"},amount:{type:"number",minimum:0,maximum:1,step:.05,title:"plain square → hidden square",default:0},w:{type:"array",items:{type:"number",minimum:-4,maximum:4,step:.25},minItems:2,maxItems:2,title:"weight of {name}",default:[1,-1]},b:{type:"number",minimum:-4,maximum:4,step:.25,title:"bias",default:.25},goals:{type:"array",items:{enum:["03-fold","03-warp"]},minItems:0,maxItems:2,default:[]}},drawing:F});})();
