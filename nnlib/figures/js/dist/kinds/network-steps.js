(()=>{const {forward:C}=nnFigures.modules["computing/layers.js"];const {sigmoid:A}=nnFigures.modules["computing/neuron.js"];const {sliders:G,switches:H}=nnFigures.modules["drawing/controls.js"];const {html:f}=nnFigures.modules["drawing/html.js"];const {knob:J,knobCell:K,matrix:Q,named:b,turned:V}=nnFigures.modules["drawing/matrix.js"];const {node:S,pressed:X,wires:Y}=nnFigures.modules["drawing/network.js"];const {colour:Z,factor:_,show:W,term:j}=nnFigures.modules["drawing/numbers.js"];function E(t,n){let o=[],m=t;return n.forEach(({weight:r,bias:d,activation:$},u)=>{m=d.map((c,a)=>{let e=(i,l,x,B=-1)=>o.push({layer:u,to:a,op:i,from:B,terms:l,value:x}),p=m.map((i,l)=>{let x=i*r[l][a];return e("product",[i,r[l][a]],x,l),x}),h=p.reduce((i,l)=>i+l,0);e("sum",p,h),e("bias",[h,c],h+c);let s=$(h+c);return e("activation",[h+c],s),s})}),o}var D=[0,1].map(t=>({x:36,y:66+120*t,r:20})),g=[0,1].map(t=>({x:172,y:66+120*t,r:29})),T={x:302,y:126,r:29},k=["first","last"],v=[["h₁","h₂"],["output"]],y=15,z=[[0,0],[0,1],[1,0],[1,1]],M=({W1:t,b1:n,W2:o,b2:m})=>[{weight:t,bias:n,activation:A},{weight:o,bias:m,activation:A}],q=t=>E(t.x,M(t)).slice(0,t.at),O=t=>C(z,M(t))[1].A.flat(),U=t=>t>.5?"even":"odd",N=(t,n)=>t>.5==(n%2===0),I=(t,n,o,m)=>t.findLast(r=>r.layer===n&&r.to===o&&(!m||r.op===m))?.value;function P({op:t,layer:n,to:o,from:m}={}){let r=n?"o":`h${o}`,d={product:n?[`v${m}`,`a${m}`,r]:[`w${m}${o}`,`x${m}`,r],sum:[r],bias:[r,n?"c0":`b${o}`],activation:n?[r,"y","s0"]:[r,`a${o}`,`z${o}`]};return new Set(d[t])}function L({op:t,layer:n,to:o,terms:m,value:r}){let d=p=>W(p,6),$=p=>`${p<0?"−":"+"} ${d(Math.abs(p))}`,[u,c]=m,[a,e]={product:()=>["value times weight",`${d(u)} · ${_(c,6)}`],sum:()=>["add what arrives",`${d(u)} ${$(c)}`],bias:()=>["add its bias",`${d(u)} ${$(c)}`],activation:()=>["squash",`σ(${d(u)})`]}[t]();return[`${v[n][o]}: ${a}`,`${e} = ${d(r)}`]}function tt(t){let n=q(t),o=P(n.at(-1)),m=n.length?L(n.at(-1)):["nothing done yet","Press Step"],r=[t.W1,t.W2],d=(a,e,p,h,s,i,l,x)=>({from:h,to:s,weight:r[a][e][p],part:`${i} ${l}`,now:o.has(i),along:x,press:t.knobs&&`pick W${a+1}.${e}.${p}`}),$=(a,e)=>{let p=I(n,a,e);return p===void 0?"":W(p)},u=(a,{x:e,y:p,r:h},s)=>f`<text class="nn-halo nn-small ${Z(a)}" x="${e}"
      y="${p+h+17}" text-anchor="middle" data-part="${s}"
      ${o.has(s.split(" ")[0])&&"data-now"}>${j(a)}</text>`,c=I(n,1,0,"activation");return f`${Y([...[0,1].flatMap(a=>[0,1].map(e=>d(0,a,e,D[a],g[e],`w${a}${e}`,`x${a} h${e}`,a===e?.5:.34))),...[0,1].map(a=>d(1,a,0,g[a],T,`v${a}`,"o",.5))])}
    ${D.map((a,e)=>X(`flip ${e}`,S(a,t.x[e],{part:`x${e}`,now:o.has(`x${e}`)})))}
    ${g.map((a,e)=>S(a,$(0,e),{part:`h${e}`,now:o.has(`h${e}`)||o.has(`a${e}`)}))}
    ${S(T,$(1,0),{part:"o",now:o.has("o")})}
    ${g.map((a,e)=>u(t.b1[e],a,`b${e} h${e}`))}
    ${u(t.b2[0],T,"c0 o")}
    <text class="nn-small" x="14" y="38">${k[0]} digit</text>
    <text class="nn-small" x="14" y="224">${k[1]} digit</text>
    <text class="nn-small" x="172" y="29" text-anchor="middle">h₁</text>
    <text class="nn-small" x="172" y="149" text-anchor="middle">h₂</text>
    <text class="nn-small" x="302" y="89" text-anchor="middle">output</text>
    <text class="nn-strong" x="302" y="191" text-anchor="middle"
      >${c!==void 0&&U(c)}</text>
    <text class="nn-small" x="170" y="264" text-anchor="middle">step ${t.at} of ${y} · ${m[0]}</text>
    <text class="nn-strong" x="170" y="288" text-anchor="middle"
      >${m[1]}</text>`}var F=t=>({W1:([n,o])=>`weight from the ${k[n]} digit to ${v[0][o]}`,b1:([n])=>`bias of ${v[0][n]}`,W2:([n])=>`weight from ${v[0][n]} to the output`,b2:()=>"bias of the output"})[t.split(".")[0]](t.split(".").slice(1));function nt(t,n,o){return f`<div>${H(o,"x",t,n,k)}</div>
    ${!t.knobs&&f`<div>${G(o,"at",t,n)}</div>`}`}var w=(t,n)=>f`<span class="nn-joined"><span>${t}</span>${n}</span>`;function st(t,n,o,m){let r=q(t),d=P(r.at(-1)),$=(s,i,l={})=>({text:s===void 0?"·":W(s),part:i,now:d.has(i.split(" ")[0]),...l}),u=(s,i,l)=>$(i,l,{value:i,...t.knobs&&K(s,F(s),t,o)}),c=s=>Q(s,t,n),a=(s,i)=>I(r,s,i,"bias"),e=(s,i)=>I(r,s,i,"activation"),p=(s,i)=>s===void 0?{}:{shows:i},h=[0,1];return f`<div class="nn-equation">
      ${b(c([t.x.map((s,i)=>$(s,`x${i}`))]),"x","(1, 2)")}
      ${w("@",b(c(t.W1.map((s,i)=>s.map((l,x)=>u(`W1.${i}.${x}`,l,`w${i}${x} x${i} h${x}`)))),"W₁","(2, 2)"))}
      ${w("+",b(c([t.b1.map((s,i)=>u(`b1.${i}`,s,`b${i} h${i}`))]),"b₁","(2,)"))}
    </div>
    <div class="nn-equation"><span>=</span>
      ${b(c([h.map(s=>$(a(0,s),`z${s} h${s}`,p(a(0,s),"z")))]),"z₁","(1, 2)")}
      ${w("σ →",b(c([h.map(s=>$(e(0,s),`a${s} h${s}`,p(e(0,s),"a")))]),"a₁","(1, 2)"))}
    </div>
    <div class="nn-equation"><span>a₁ @</span>
      ${b(c(t.W2.map((s,i)=>[u(`W2.${i}.0`,s[0],`v${i} o`)])),"W₂","(2, 1)")}
      ${w("+",b(c([[u("b2.0",t.b2[0],"c0 o")]]),"b₂","(1,)"))}
    </div>
    <div class="nn-equation"><span>=</span>
      ${b(c([[$(a(1,0),"s0 o",p(a(1,0),"z"))]]),"z₂","(1, 1)")}
      ${w("σ →",b(c([[$(e(1,0),"y o",p(e(1,0),"a"))]]),"a₂","(1, 1)"))}
    </div>
    ${t.knobs&&J(m,F(t.knob),t,n,o)}
    ${t.table&&et(t)}`}function et(t){let n=O(t),o=n.filter(N).length;return f`<table class="nn-table nn-tight">
    <thead><tr><th scope="col">number</th><th scope="col">digits</th>
      <th scope="col">output</th><th scope="col">says</th>
      <th scope="col">right?</th></tr></thead>
    <tbody>${n.map((m,r)=>{let d=N(m,r),$=z[r].join()===t.x.join();return f`<tr data-right="${String(d)}"
        ${$&&f`aria-current="true"`}><td>${r}</td>
        <td>${z[r].join(", ")}</td>
        <td data-shows="output">${W(m)}</td><td>${U(m)}</td>
        <td>${d?"✓ yes":"✗ no"}</td></tr>`})}</tbody></table>
    <p class="nn-count" data-none="${o===4}"><b data-shows="right"
      >${o}</b> of 4 numbers right</p>`}function ot(t){let[n,o]=t.x,m=q(t),r=`A network with two inputs, two hidden neurons and one output. The number ${2*n+o} comes in as the digits ${n} and ${o}. `;if(m.length===0)return`${r}No step is done yet.`;let[d,$]=L(m.at(-1)),u=t.at===y?` It says ${U(m.at(-1).value)}.`:"";return`${r}Step ${t.at} of ${y}, ${d}: ${$}.${u}`}var R={size:[340,300],picture:tt,controls:nt,readout:st,describe:ot,pace:1400,plays:({knobs:t})=>!t,actions:{flip:({x:t},n)=>({x:t.with(n,1-t[n])}),pick:(t,n)=>({knob:n})},play:({at:t})=>t<y?{at:t+1}:null,goals:{"03-step":{ask:"Walk through the whole forward pass, to its last step.",praise:"That is a forward pass: six products, three sums, three biases, three sigmoids.",met:t=>t.at===y},"03-one-knob":{ask:"The network calls every number even. One of its nine knobs, turned alone, puts all four right. Find it.",praise:"Found: the weight from the last digit to h₁. The output counts h₁ against even, so h₁ must rise when the last digit is 1.",met:(t,n,o)=>O(t).every(N)&&V(o,t,n).length===1}}};nnFigures.add({kind:"network-steps",name:"NetworkSteps",title:"a network that steps through its own arithmetic",version:1,rules:{x:{type:"array",items:{enum:[0,1]},minItems:2,maxItems:2,title:"{name} digit",default:[0,1]},at:{type:"integer",minimum:0,maximum:15,step:1,title:"steps done",default:0},W1:{type:"array",items:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:2,maxItems:2},minItems:2,maxItems:2,default:[[.6,-.4],[-1.7,-1.3]]},b1:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:2,maxItems:2,default:[.2,.2]},W2:{type:"array",items:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:1,maxItems:1},minItems:2,maxItems:2,default:[[-1.36],[.34]]},b2:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:1,maxItems:1,default:[.9]},knob:{enum:["W1.0.0","W1.0.1","W1.1.0","W1.1.1","b1.0","b1.1","W2.0.0","W2.1.0","b2.0"],default:"W1.0.0"},knobs:{type:"boolean",default:!1},table:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["03-step","03-one-knob"]},minItems:0,maxItems:2,default:[]}},drawing:R});})();
