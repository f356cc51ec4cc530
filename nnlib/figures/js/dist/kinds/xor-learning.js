(()=>{const {sliders:L}=nnFigures.modules["drawing/controls.js"];const {costCurve:V,decades:W}=nnFigures.modules["drawing/log-axis.js"];const {html:g}=nnFigures.modules["drawing/html.js"];const {forward:F}=nnFigures.modules["computing/layers.js"];const {legend:Z}=nnFigures.modules["drawing/line.js"];const {once:tt,remembering:et}=nnFigures.modules["computing/memoise.js"];const {python:st,show:S}=nnFigures.modules["drawing/numbers.js"];const {scale:ot}=nnFigures.modules["drawing/plot.js"];const {program:nt}=nnFigures.modules["drawing/program.js"];const {Rng:rt}=nnFigures.modules["computing/rng.js"];const {Run:at}=nnFigures.modules["computing/training-run.js"];const {mse:it,start:pt}=nnFigures.modules["computing/train.js"];const {html:R}=nnFigures.modules["drawing/html.js"];const {mark:j,sides:z}=nnFigures.modules["drawing/line.js"];const {step:B,weightedSum:H}=nnFigures.modules["computing/nn.js"];const {at:I,axes:M,polyline:K,scale:O}=nnFigures.modules["drawing/plot.js"];var d=[[0,0],[0,1],[1,0],[1,1]],b=[0,1,1,0],v=[-.25,1.25],$=O(v,[172,28]),k=O(v,[22,166]),w=O(v,[196,340]),Y=[...Array(9).keys()].map(t=>t/8),P=[...Array(25).keys()].map(t=>t/24),l=24,Q=D(t=>t,k),q=({place:t,w:e,b:s},n)=>t(n).map(o=>H(o,e,s)),A=t=>q(t,d).map((e,s)=>B(e)===b[s]);function C(t,e){let s=_(i=>q(t,i),k,$),n=A(t),o=(i,u)=>i.map((c,r)=>j(c,b[r],!n[r],u,$)),a=R`width="144" height="144"`;return R`<defs><pattern id="${e}-tilt" width="9" height="9"
      patternUnits="userSpaceOnUse" patternTransform="rotate(45)"
      ><line class="nn-hatch" y2="9"/></pattern>
      <clipPath id="${e}-right"><rect x="196" y="28" ${a}/>
      </clipPath></defs>
    <rect class="nn-silent" x="22" y="28" ${a}/>
    <path class="nn-fires" d="${s}"/>
    <path fill="url(#${e}-tilt)" d="${s}"/>
    <g clip-path="url(#${e}-right)">${z(t.w,t.b,w,$,e)}</g>
    ${M(k,$,{count:2})}
    ${M(w,$,{count:2,names:["h₁","h₂"]})}
    ${Q}
    <g clip-path="url(#${e}-right)">${D(t.place,w)}</g>
    <g>${o(d,k)}</g> <g>${o(t.place(d),w)}</g>`}function D(t,e){return[0,1].map(s=>Y.map(n=>{let o=P.map(a=>s?[a,n]:[n,a]);return R`<polyline class="nn-mesh" data-axis="${s}"
        points="${K(t(o).map(([a,i])=>[e(a),$(i)]))}"/>`}))}function _(t,e,s){let[n,o]=e.domain,a=[...Array(l+1).keys()].map(r=>n+(o-n)*r/l),i=a.flatMap(r=>a.map(p=>[p,r])),u=t(i),c=[];for(let r=0;r<l;r++){let p=[];for(let m=0;m<l;m++){let h=r*(l+1)+m,E=[h,h+1,h+l+2,h+l+1];if(E.every(f=>u[f]>0)){p=[p[0]??h,h+1,h+l+2,p[3]??h+l+1];continue}c.push(p.map(f=>i[f])),c.push(J(E.map(f=>({p:i[f],z:u[f]})))),p=[]}c.push(p.map(m=>i[m]))}return c.filter(r=>r.length).map(r=>`M${r.map(([p,m])=>`${I(e(p))} ${I(s(m))}`).join("L")}z`).join("")}function J(t){return t.flatMap(({p:e,z:s},n)=>{let o=t[(n+1)%t.length],a=s>0?[e]:[];if(s>0==o.z>0)return a;let i=s/(s-o.z);return[...a,e.map((u,c)=>u+i*(o.p[c]-u))]})}var x=1500,ct=5,mt=3,lt=9,T=.01,X=ot([0,x],[46,336]),G=W([-3,0],[332,236]),ut={X:d,y:b.map(t=>[t]),loss:it},ht=["sigmoid","sigmoid"],dt=et((t,e)=>new at(pt([2,2,1],ht,"xavier",new rt(t)),ut,e),12),y=tt(({seed:t,rate:e,steps:s})=>{let n=dt(t,e),o=n.at(s),[a,i]=o,c={place:m=>F(m,[a])[0].A,w:i.weight.flat(),b:i.bias[0]},r=F(d,o)[1].A.flat(),p=A(c).filter(Boolean).length;return{run:n,net:c,outputs:r,right:p,cost:n.cost(s)}});function gt(t,e){let{run:s,net:n}=y(t),o=G(T);return g`<svg viewBox="0 0 346 368" role="img"
    aria-label="${U(t)}">
    ${C(n,e)}
    <path class="nn-mean" d="M${X.range[0]} ${o}H${X.range[1]}"/>
    ${V(s,t.steps,X,G)}
  </svg>`}var ft=(t,e,s)=>g`
  <div class="nn-presets" role="group" aria-label="Starts to try">
    <button type="button" data-do="lucky">A lucky start</button>
    ${!t.goals?.includes("05-xor-stuck")&&g`<button type="button" data-do="stuck">A start that sticks</button>`}
  </div>
  ${L(s,"seed",t,e)} ${L(s,"rate",t,e)}
  ${L(s,"steps",t,e)}`;function $t(t){let{outputs:e,right:s,cost:n}=y(t);return g`${Z("XOR says 1","XOR says 0")}
    <table class="nn-table nn-tight">
    <thead><tr><th scope="col">x</th>${d.map(o=>g`<th scope="col">${o.join(", ")}</th>`)}</tr></thead>
    <tbody><tr><th scope="row">says</th>${e.map(o=>g`<td data-shows="output">${S(o)}</td>`)}</tr><tr><th scope="row">XOR</th>${b.map(o=>g`<td>${o}</td>`)}</tr></tbody></table>
    <p class="nn-formula">Cost after ${t.steps} steps: <b data-shows="cost"
      >${S(n)}</b></p>
    <p class="nn-count" data-none="${s===4}"><b data-shows="right"
      >${s}</b> of 4 corners right</p>
    ${nt(yt(t))}`}var yt=({seed:t,rate:e,steps:s})=>["import numpy as np","from nnlib import (","    SGD, Linear, MSELoss, Sequential, Sigmoid, fit",")","",`rng = np.random.default_rng(${t})`,"net = Sequential(","    Linear(2, 2, rng=rng), Sigmoid(),","    Linear(2, 1, rng=rng), Sigmoid(),",")","X = [[0, 0], [0, 1], [1, 0], [1, 1]]","y = [[0], [1], [1], [0]]",`descend = SGD(net.parameters(), lr=${st(e)})`,"loss = MSELoss()",`fit(net, X, y, loss, descend, epochs=${s})`,"print(loss(net(X), y))"];function U(t){let{right:e,cost:s}=y(t);return`A network with two hidden sigmoids learns XOR from seed ${t.seed} at rate ${S(t.rate)}. After ${t.steps} steps the cost is ${S(s)} and ${e} of 4 corners are right. Two squares show the inputs and where the hidden neurons put them; below, the cost by steps.`}var bt=({steps:t})=>t<x?{steps:Math.min(t+ct,x)}:null,N={picture:gt,controls:ft,readout:$t,describe:U,play:bt,plays:()=>!0,pace:16,verbs:{step:"Five steps",play:"Train"},actions:{lucky:t=>({...t,seed:mt,rate:4,steps:0}),stuck:t=>({...t,seed:lt,rate:4,steps:0})},goals:{"05-xor-learned":{ask:"Train until the cost is below 0.01, the broken line.",praise:"Learned. The two hidden neurons have bent the square until one straight line parts the corners.",met:t=>y(t).cost<T},"05-xor-stuck":{ask:"Find a seed whose start sticks: after all 1,500 steps, at a rate of 2 or more, the cost is still above 0.1.",praise:"Stuck. The slopes have all but vanished and the answer is wrong: a slope of 0 does not mean done. Another start is the cure.",met:t=>t.steps===x&&t.rate>=2&&y(t).cost>.1},"05-xor-quick":{ask:"Bring the cost below 0.01 in 200 steps or fewer.",praise:"Quick. It takes a good start and a bold learning rate.",met:t=>t.steps<=200&&y(t).cost<T}}};nnFigures.add({kind:"xor-learning",name:"XorLearning",title:"XOR being learned",version:1,rules:{seed:{type:"integer",minimum:0,maximum:99,step:1,title:"seed of the first weights",default:3},rate:{type:"number",minimum:.25,maximum:6,step:.25,title:"learning rate",default:4},steps:{type:"integer",minimum:0,maximum:1500,step:5,title:"steps taken",default:0},goals:{type:"array",items:{enum:["05-xor-learned","05-xor-stuck","05-xor-quick"]},minItems:0,maxItems:3,default:[]}},drawing:N});})();
