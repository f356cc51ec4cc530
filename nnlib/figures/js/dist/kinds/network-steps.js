(()=>{const {forward:C,trace:G}=nnFigures.modules["computing/layers.js"];const {sigmoid:B}=nnFigures.modules["computing/nn.js"];const {sliders:H,switches:J}=nnFigures.modules["drawing/controls.js"];const {node:S,sign:K,wires:Q}=nnFigures.modules["drawing/diagram.js"];const {html:h}=nnFigures.modules["drawing/html.js"];const {knob:V,knobCell:X,matrix:Y,named:p,turned:Z}=nnFigures.modules["drawing/matrix.js"];const {factor:_,show:W,term:z}=nnFigures.modules["drawing/numbers.js"];var D=[0,1].map(t=>({x:36,y:66+120*t,r:20})),g=[0,1].map(t=>({x:172,y:66+120*t,r:29})),T={x:302,y:126,r:29},I=["first","last"],v=[["h₁","h₂"],["output"]],y=15,N=[[0,0],[0,1],[1,0],[1,1]],F=({W1:t,b1:n,W2:s,b2:r})=>[{weight:t,bias:n,activation:B},{weight:s,bias:r,activation:B}],U=t=>G(t.x,F(t)).slice(0,t.at),O=t=>C(N,F(t))[1].A.flat(),A=t=>t>.5?"even":"odd",q=(t,n)=>t>.5==(n%2===0),k=(t,n,s,r)=>t.findLast(m=>m.layer===n&&m.to===s&&(!r||m.op===r))?.value;function P({op:t,layer:n,to:s,from:r}={}){let m=n?"o":`h${s}`,d={product:n?[`v${r}`,`a${r}`,m]:[`w${r}${s}`,`x${r}`,m],sum:[m],bias:[m,n?"c0":`b${s}`],activation:n?[m,"y","s0"]:[m,`a${s}`,`z${s}`]};return new Set(d[t])}function L({op:t,layer:n,to:s,terms:r,value:m}){let d=o=>W(o,6),[c,l]=r,[$,a]={product:()=>["value times weight",`${d(c)} · ${_(l,6)}`],sum:()=>["add what arrives",`${d(c)} ${z(l,6)}`],bias:()=>["add its bias",`${d(c)} ${z(l,6)}`],activation:()=>["squash",`σ(${d(c)})`]}[t]();return[`${v[n][s]}: ${$}`,`${a} = ${d(m)}`]}function j(t){let n=U(t),s=P(n.at(-1)),r=n.length?L(n.at(-1)):["nothing done yet","Press Step"],m=[t.W1,t.W2],d=(a,o,u,b,e,i,x,f)=>({from:b,to:e,weight:m[a][o][u],part:`${i} ${x}`,now:s.has(i),along:f}),c=(a,o)=>{let u=k(n,a,o);return u===void 0?"":W(u)},l=(a,{x:o,y:u,r:b},e)=>h`<text class="nn-halo nn-small ${K(a)}" x="${o}"
      y="${u+b+17}" text-anchor="middle" data-part="${e}"
      ${s.has(e.split(" ")[0])&&"data-now"}>${z(a)}</text>`,$=k(n,1,0,"activation");return h`<svg viewBox="0 0 340 300" role="img"
    aria-label="${M(t)}">
    ${Q([...[0,1].flatMap(a=>[0,1].map(o=>d(0,a,o,D[a],g[o],`w${a}${o}`,`x${a} h${o}`,a===o?.5:.34))),...[0,1].map(a=>d(1,a,0,g[a],T,`v${a}`,"o",.5))])}
    ${D.map((a,o)=>S(a,t.x[o],{part:`x${o}`,now:s.has(`x${o}`)}))}
    ${g.map((a,o)=>S(a,c(0,o),{part:`h${o}`,now:s.has(`h${o}`)||s.has(`a${o}`)}))}
    ${S(T,c(1,0),{part:"o",now:s.has("o")})}
    ${g.map((a,o)=>l(t.b1[o],a,`b${o} h${o}`))}
    ${l(t.b2[0],T,"c0 o")}
    <text class="nn-small" x="14" y="38">${I[0]} digit</text>
    <text class="nn-small" x="14" y="224">${I[1]} digit</text>
    <text class="nn-small" x="172" y="29" text-anchor="middle">h₁</text>
    <text class="nn-small" x="172" y="149" text-anchor="middle">h₂</text>
    <text class="nn-small" x="302" y="89" text-anchor="middle">output</text>
    <text class="nn-strong" x="302" y="191" text-anchor="middle"
      >${$!==void 0&&A($)}</text>
    <text class="nn-small" x="170" y="264" text-anchor="middle">step ${t.at} of ${y} · ${r[0]}</text>
    <text class="nn-strong" x="170" y="288" text-anchor="middle"
      >${r[1]}</text>
  </svg>`}var E=t=>({W1:([n,s])=>`weight from the ${I[n]} digit to ${v[0][s]}`,b1:([n])=>`bias of ${v[0][n]}`,W2:([n])=>`weight from ${v[0][n]} to the output`,b2:()=>"bias of the output"})[t.split(".")[0]](t.split(".").slice(1));function tt(t,n,s){return h`<div>${J(s,"x",t,n,I)}</div>
    <div>${H(s,"at",t,n)}</div>`}var w=(t,n)=>h`<span class="nn-joined"><span>${t}</span>${n}</span>`;function nt(t,n,s,r){let m=U(t),d=P(m.at(-1)),c=(e,i,x={})=>({text:e===void 0?"·":W(e),part:i,now:d.has(i.split(" ")[0]),...x}),l=(e,i,x)=>c(i,x,{value:i,...t.knobs&&X(e,E(e),t,s)}),$=e=>Y(e,t,n),a=(e,i)=>k(m,e,i,"bias"),o=(e,i)=>k(m,e,i,"activation"),u=(e,i)=>e===void 0?{}:{shows:i},b=[0,1];return h`<div class="nn-equation">
      ${p($([t.x.map((e,i)=>c(e,`x${i}`))]),"x","(1, 2)")}
      ${w("@",p($(t.W1.map((e,i)=>e.map((x,f)=>l(`W1.${i}.${f}`,x,`w${i}${f} x${i} h${f}`)))),"W₁","(2, 2)"))}
      ${w("+",p($([t.b1.map((e,i)=>l(`b1.${i}`,e,`b${i} h${i}`))]),"b₁","(2,)"))}
    </div>
    <div class="nn-equation"><span>=</span>
      ${p($([b.map(e=>c(a(0,e),`z${e} h${e}`,u(a(0,e),"z")))]),"z₁","(1, 2)")}
      ${w("σ →",p($([b.map(e=>c(o(0,e),`a${e} h${e}`,u(o(0,e),"a")))]),"a₁","(1, 2)"))}
    </div>
    <div class="nn-equation"><span>a₁ @</span>
      ${p($(t.W2.map((e,i)=>[l(`W2.${i}.0`,e[0],`v${i} o`)])),"W₂","(2, 1)")}
      ${w("+",p($([[l("b2.0",t.b2[0],"c0 o")]]),"b₂","(1,)"))}
    </div>
    <div class="nn-equation"><span>=</span>
      ${p($([[c(a(1,0),"s0 o",u(a(1,0),"z"))]]),"z₂","(1, 1)")}
      ${w("σ →",p($([[c(o(1,0),"y o",u(o(1,0),"a"))]]),"a₂","(1, 1)"))}
    </div>
    ${t.knobs&&V(r,E(t.knob),t,n,s)}
    ${t.table&&et(t)}`}function et(t){let n=O(t),s=n.filter(q).length;return h`<table class="nn-table nn-tight">
    <thead><tr><th scope="col">number</th><th scope="col">digits</th>
      <th scope="col">output</th><th scope="col">says</th>
      <th scope="col">right?</th></tr></thead>
    <tbody>${n.map((r,m)=>{let d=q(r,m),c=N[m].join()===t.x.join();return h`<tr data-right="${String(d)}"
        ${c&&h`aria-current="true"`}><td>${m}</td>
        <td>${N[m].join(", ")}</td>
        <td data-shows="output">${W(r)}</td><td>${A(r)}</td>
        <td>${d?"✓ yes":"✗ no"}</td></tr>`})}</tbody></table>
    <p class="nn-count" data-none="${s===4}"><b data-shows="right"
      >${s}</b> of 4 numbers right</p>`}function M(t){let[n,s]=t.x,r=U(t),m=`A network with two inputs, two hidden neurons and one output. The number ${2*n+s} comes in as the digits ${n} and ${s}. `;if(r.length===0)return`${m}No step is done yet.`;let[d,c]=L(r.at(-1)),l=t.at===y?` It says ${A(r.at(-1).value)}.`:"";return`${m}Step ${t.at} of ${y}, ${d}: ${c}.${l}`}var R={picture:j,controls:tt,readout:nt,describe:M,pace:1400,plays:({knobs:t})=>!t,play:({at:t})=>t<y?{at:t+1}:null,goals:{"03-step":{ask:"Step to the end. Before each step say which two numbers meet next, and what comes out.",praise:"That is a forward pass: six products, three sums, three biases, three sigmoids.",met:t=>t.at===y},"03-one-knob":{ask:"The network calls every number even. One of its nine knobs, turned alone, puts all four right. Find it.",praise:"Found: the weight from the last digit to h₁. The output counts h₁ against even, so h₁ must rise when the last digit is 1.",met:(t,n,s)=>O(t).every(q)&&Z(s,t,n).length===1}}};nnFigures.add({kind:"network-steps",name:"NetworkSteps",title:"a network that steps through its own arithmetic",version:1,rules:{x:{type:"array",items:{enum:[0,1]},minItems:2,maxItems:2,title:"{name} digit",default:[0,1]},at:{type:"integer",minimum:0,maximum:15,step:1,title:"steps done",default:0},W1:{type:"array",items:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:2,maxItems:2},minItems:2,maxItems:2,default:[[.6,-.4],[-1.7,-1.3]]},b1:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:2,maxItems:2,default:[.2,.2]},W2:{type:"array",items:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:1,maxItems:1},minItems:2,maxItems:2,default:[[-1.36],[.34]]},b2:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:1,maxItems:1,default:[.9]},knob:{enum:["W1.0.0","W1.0.1","W1.1.0","W1.1.1","b1.0","b1.1","W2.0.0","W2.1.0","b2.0"],default:"W1.0.0"},knobs:{type:"boolean",default:!1},table:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["03-step","03-one-knob"]},minItems:0,maxItems:2,default:[]}},drawing:R});})();
