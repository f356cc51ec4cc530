(()=>{const {forward:G}=nnFigures.modules["computing/layers.js"];const {sigmoid:D}=nnFigures.modules["computing/neuron.js"];const {sliders:H,switches:J}=nnFigures.modules["drawing/controls.js"];const {html:f}=nnFigures.modules["drawing/html.js"];const {knob:K,knobCell:Q,matrix:V,named:b,turned:X}=nnFigures.modules["drawing/matrix.js"];const {node:S,wires:Y}=nnFigures.modules["drawing/network.js"];const {colour:Z,factor:_,show:W,term:z}=nnFigures.modules["drawing/numbers.js"];function A(t,n){let e=[],m=t;return n.forEach(({weight:r,bias:d,activation:c},p)=>{m=d.map((u,i)=>{let o=(a,l,x,C=-1)=>e.push({layer:p,to:i,op:a,from:C,terms:l,value:x}),$=m.map((a,l)=>{let x=a*r[l][i];return o("product",[a,r[l][i]],x,l),x}),h=$.reduce((a,l)=>a+l,0);o("sum",$,h),o("bias",[h,u],h+u);let s=c(h+u);return o("activation",[h+u],s),s})}),e}var F=[0,1].map(t=>({x:36,y:66+120*t,r:20})),g=[0,1].map(t=>({x:172,y:66+120*t,r:29})),T={x:302,y:126,r:29},I=["first","last"],v=[["h₁","h₂"],["output"]],w=15,N=[[0,0],[0,1],[1,0],[1,1]],P=({W1:t,b1:n,W2:e,b2:m})=>[{weight:t,bias:n,activation:D},{weight:e,bias:m,activation:D}],U=t=>A(t.x,P(t)).slice(0,t.at),L=t=>G(N,P(t))[1].A.flat(),E=t=>t>.5?"even":"odd",q=(t,n)=>t>.5==(n%2===0),k=(t,n,e,m)=>t.findLast(r=>r.layer===n&&r.to===e&&(!m||r.op===m))?.value;function M({op:t,layer:n,to:e,from:m}={}){let r=n?"o":`h${e}`,d={product:n?[`v${m}`,`a${m}`,r]:[`w${m}${e}`,`x${m}`,r],sum:[r],bias:[r,n?"c0":`b${e}`],activation:n?[r,"y","s0"]:[r,`a${e}`,`z${e}`]};return new Set(d[t])}function R({op:t,layer:n,to:e,terms:m,value:r}){let d=o=>W(o,6),[c,p]=m,[u,i]={product:()=>["value times weight",`${d(c)} · ${_(p,6)}`],sum:()=>["add what arrives",`${d(c)} ${z(p,6)}`],bias:()=>["add its bias",`${d(c)} ${z(p,6)}`],activation:()=>["squash",`σ(${d(c)})`]}[t]();return[`${v[n][e]}: ${u}`,`${i} = ${d(r)}`]}function j(t){let n=U(t),e=M(n.at(-1)),m=n.length?R(n.at(-1)):["nothing done yet","Press Step"],r=[t.W1,t.W2],d=(i,o,$,h,s,a,l,x)=>({from:h,to:s,weight:r[i][o][$],part:`${a} ${l}`,now:e.has(a),along:x}),c=(i,o)=>{let $=k(n,i,o);return $===void 0?"":W($)},p=(i,{x:o,y:$,r:h},s)=>f`<text class="nn-halo nn-small ${Z(i)}" x="${o}"
      y="${$+h+17}" text-anchor="middle" data-part="${s}"
      ${e.has(s.split(" ")[0])&&"data-now"}>${z(i)}</text>`,u=k(n,1,0,"activation");return f`${Y([...[0,1].flatMap(i=>[0,1].map(o=>d(0,i,o,F[i],g[o],`w${i}${o}`,`x${i} h${o}`,i===o?.5:.34))),...[0,1].map(i=>d(1,i,0,g[i],T,`v${i}`,"o",.5))])}
    ${F.map((i,o)=>S(i,t.x[o],{part:`x${o}`,now:e.has(`x${o}`)}))}
    ${g.map((i,o)=>S(i,c(0,o),{part:`h${o}`,now:e.has(`h${o}`)||e.has(`a${o}`)}))}
    ${S(T,c(1,0),{part:"o",now:e.has("o")})}
    ${g.map((i,o)=>p(t.b1[o],i,`b${o} h${o}`))}
    ${p(t.b2[0],T,"c0 o")}
    <text class="nn-small" x="14" y="38">${I[0]} digit</text>
    <text class="nn-small" x="14" y="224">${I[1]} digit</text>
    <text class="nn-small" x="172" y="29" text-anchor="middle">h₁</text>
    <text class="nn-small" x="172" y="149" text-anchor="middle">h₂</text>
    <text class="nn-small" x="302" y="89" text-anchor="middle">output</text>
    <text class="nn-strong" x="302" y="191" text-anchor="middle"
      >${u!==void 0&&E(u)}</text>
    <text class="nn-small" x="170" y="264" text-anchor="middle">step ${t.at} of ${w} · ${m[0]}</text>
    <text class="nn-strong" x="170" y="288" text-anchor="middle"
      >${m[1]}</text>`}var O=t=>({W1:([n,e])=>`weight from the ${I[n]} digit to ${v[0][e]}`,b1:([n])=>`bias of ${v[0][n]}`,W2:([n])=>`weight from ${v[0][n]} to the output`,b2:()=>"bias of the output"})[t.split(".")[0]](t.split(".").slice(1));function tt(t,n,e){return f`<div>${J(e,"x",t,n,I)}</div>
    <div>${H(e,"at",t,n)}</div>`}var y=(t,n)=>f`<span class="nn-joined"><span>${t}</span>${n}</span>`;function nt(t,n,e,m){let r=U(t),d=M(r.at(-1)),c=(s,a,l={})=>({text:s===void 0?"·":W(s),part:a,now:d.has(a.split(" ")[0]),...l}),p=(s,a,l)=>c(a,l,{value:a,...t.knobs&&Q(s,O(s),t,e)}),u=s=>V(s,t,n),i=(s,a)=>k(r,s,a,"bias"),o=(s,a)=>k(r,s,a,"activation"),$=(s,a)=>s===void 0?{}:{shows:a},h=[0,1];return f`<div class="nn-equation">
      ${b(u([t.x.map((s,a)=>c(s,`x${a}`))]),"x","(1, 2)")}
      ${y("@",b(u(t.W1.map((s,a)=>s.map((l,x)=>p(`W1.${a}.${x}`,l,`w${a}${x} x${a} h${x}`)))),"W₁","(2, 2)"))}
      ${y("+",b(u([t.b1.map((s,a)=>p(`b1.${a}`,s,`b${a} h${a}`))]),"b₁","(2,)"))}
    </div>
    <div class="nn-equation"><span>=</span>
      ${b(u([h.map(s=>c(i(0,s),`z${s} h${s}`,$(i(0,s),"z")))]),"z₁","(1, 2)")}
      ${y("σ →",b(u([h.map(s=>c(o(0,s),`a${s} h${s}`,$(o(0,s),"a")))]),"a₁","(1, 2)"))}
    </div>
    <div class="nn-equation"><span>a₁ @</span>
      ${b(u(t.W2.map((s,a)=>[p(`W2.${a}.0`,s[0],`v${a} o`)])),"W₂","(2, 1)")}
      ${y("+",b(u([[p("b2.0",t.b2[0],"c0 o")]]),"b₂","(1,)"))}
    </div>
    <div class="nn-equation"><span>=</span>
      ${b(u([[c(i(1,0),"s0 o",$(i(1,0),"z"))]]),"z₂","(1, 1)")}
      ${y("σ →",b(u([[c(o(1,0),"y o",$(o(1,0),"a"))]]),"a₂","(1, 1)"))}
    </div>
    ${t.knobs&&K(m,O(t.knob),t,n,e)}
    ${t.table&&st(t)}`}function st(t){let n=L(t),e=n.filter(q).length;return f`<table class="nn-table nn-tight">
    <thead><tr><th scope="col">number</th><th scope="col">digits</th>
      <th scope="col">output</th><th scope="col">says</th>
      <th scope="col">right?</th></tr></thead>
    <tbody>${n.map((m,r)=>{let d=q(m,r),c=N[r].join()===t.x.join();return f`<tr data-right="${String(d)}"
        ${c&&f`aria-current="true"`}><td>${r}</td>
        <td>${N[r].join(", ")}</td>
        <td data-shows="output">${W(m)}</td><td>${E(m)}</td>
        <td>${d?"✓ yes":"✗ no"}</td></tr>`})}</tbody></table>
    <p class="nn-count" data-none="${e===4}"><b data-shows="right"
      >${e}</b> of 4 numbers right</p>`}function et(t){let[n,e]=t.x,m=U(t),r=`A network with two inputs, two hidden neurons and one output. The number ${2*n+e} comes in as the digits ${n} and ${e}. `;if(m.length===0)return`${r}No step is done yet.`;let[d,c]=R(m.at(-1)),p=t.at===w?` It says ${E(m.at(-1).value)}.`:"";return`${r}Step ${t.at} of ${w}, ${d}: ${c}.${p}`}var B={size:[340,300],picture:j,controls:tt,readout:nt,describe:et,pace:1400,plays:({knobs:t})=>!t,play:({at:t})=>t<w?{at:t+1}:null,goals:{"03-step":{ask:"Walk through the whole forward pass, to its last step.",praise:"That is a forward pass: six products, three sums, three biases, three sigmoids.",met:t=>t.at===w},"03-one-knob":{ask:"The network calls every number even. One of its nine knobs, turned alone, puts all four right. Find it.",praise:"Found: the weight from the last digit to h₁. The output counts h₁ against even, so h₁ must rise when the last digit is 1.",met:(t,n,e)=>L(t).every(q)&&X(e,t,n).length===1}}};nnFigures.add({kind:"network-steps",name:"NetworkSteps",title:"a network that steps through its own arithmetic",version:1,rules:{x:{type:"array",items:{enum:[0,1]},minItems:2,maxItems:2,title:"{name} digit",default:[0,1]},at:{type:"integer",minimum:0,maximum:15,step:1,title:"steps done",default:0},W1:{type:"array",items:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:2,maxItems:2},minItems:2,maxItems:2,default:[[.6,-.4],[-1.7,-1.3]]},b1:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:2,maxItems:2,default:[.2,.2]},W2:{type:"array",items:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:1,maxItems:1},minItems:2,maxItems:2,default:[[-1.36],[.34]]},b2:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:1,maxItems:1,default:[.9]},knob:{enum:["W1.0.0","W1.0.1","W1.1.0","W1.1.1","b1.0","b1.1","W2.0.0","W2.1.0","b2.0"],default:"W1.0.0"},knobs:{type:"boolean",default:!1},table:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["03-step","03-one-knob"]},minItems:0,maxItems:2,default:[]}},drawing:B});})();
