(()=>{const {sgd:L,walk:S}=nnFigures.modules["computing/optim.js"];const {snap:P,tidy:$}=nnFigures.modules["computing/rounding.js"];const {sliders:w}=nnFigures.modules["drawing/controls.js"];const {costSteps:H}=nnFigures.modules["drawing/cost-steps.js"];const {graph:N}=nnFigures.modules["drawing/curve.js"];const {smallHandle:R}=nnFigures.modules["drawing/handle.js"];const {html:p}=nnFigures.modules["drawing/html.js"];const {show:u}=nnFigures.modules["drawing/numbers.js"];const {axes:A}=nnFigures.modules["drawing/plane.js"];const {at:l,scale:v}=nnFigures.modules["drawing/scale.js"];var y=60,m=10,E=12,G=4,h=110,x=v([0,125],[20,348]),g=v([0,12.5],[46,346]),f=v([-150,4e3],[292,172]),i=t=>m*t-y,b=t=>i(t)**2,k=t=>2*m*i(t),I=({strength:t,lr:s,shots:e})=>[S(L(s),([n])=>[k(n)],[t],e-1,100)],d=t=>I(t)[0].map(([s])=>s);function T(t,s){let[e,n]=[l(x(0)),l(x(m*t))],r=l(h-.55*(n-e));return p`<path class="${s?"nn-flight":"nn-bump"}"
    d="M${e} ${h}Q${l((e+n)/2)} ${r} ${n} ${h}"/>`}function B(t,s){let e=d(t),n=l(x(y)),r=o=>o===e.length-1,c=(o,a,M)=>p`<circle
    class="${r(M)?"nn-dot":"nn-from"}" cx="${l(o)}" cy="${l(a)}"
    r="${r(M)?6:4.5}"/>`;return p`<clipPath id="${s}-clip"><rect x="0" y="0" width="360" height="300"/>
    </clipPath>
    <g clip-path="url(#${s}-clip)">${e.map((o,a)=>T(o,r(a)))}</g>
    <path class="nn-line" d="M8 ${h+6}H352"/>
    <path class="nn-normal" d="M${n} ${h+5}v-52"/>
    <path class="nn-one" d="M${n} ${h-47}l22 8l-22 8z"/>
    <path class="nn-cup" d="M${n-7} ${h+6}v9h14v-9"/>
    <g>${e.map((o,a)=>c(x(m*o),h,a))}</g>
    <text class="nn-small" x="8" y="${h+24}">tee</text>
    <text class="nn-small" x="${n}" y="${h+30}" text-anchor="middle"
      >hole, ${y} m</text>
    ${A(g,f,{names:["strength","cost: miss²"],count:4})}
    ${N(b,g,f,{look:"nn-curve"})}
    <g>${e.map((o,a)=>c(g(o),f(b(o)),a))}</g>
    ${R("strength",g(e[0]),f(b(e[0])))}`}var C=(t,s,e)=>p`${w(e,"strength",t,s)}
  ${w(e,"lr",t,s)} ${w(e,"shots",t,s)}`,O=t=>t>0?"past":t<0?"short":"in";function D(t,s){let e=d(t),n=Math.max(0,e.length-G),r=e.slice(n).map((c,o)=>{let a=$(i(c));return p`<tr><td>${n+o+1}</td>
      <td data-shows="strength">${u($(c))}</td>
      <td><span data-shows="miss">${u(a)}</span> (${O(a)})</td>
      <td data-shows="change">${u($(-t.lr*k(c)))}</td></tr>`});return p`<table class="nn-table nn-tight"><thead><tr><th>shot</th><th>strength</th>
      <th>miss in m</th><th>correction</th></tr></thead><tbody>${r}</tbody></table>
    ${H([e.map(b)],{uid:s,unit:"shots after the first"})}
    <p class="nn-formula">correction = −rate · 2 · ${m} · miss</p>
    <p class="nn-note">${m}, because each unit of strength carries
      ${m} m.</p>`}function F(t){let s=d(t),e=$(i(s.at(-1)));return`A golf hole ${y} metres from the tee. Shot ${s.length}, with strength ${u($(s.at(-1)))}, ends ${u(Math.abs(e))} metres ${e?O(e):"away: in"}. Below it the cost curve, which never changes: the knob moves the shot along it.`}function Q(t){let s=d(t).at(-1),e=Math.abs(i(s))<.05||t.lr===0;return t.shots===E||e?null:{shots:t.shots+1}}var z={size:[360,330],picture:B,controls:C,readout:D,describe:F,play:Q,plays:()=>!0,long:!0,wide:!0,verbs:{step:"Next shot",play:"Play on"},input:t=>"strength"in t?{...t,shots:1}:t,drags:{strength:(t,[s])=>({strength:P(g.invert(s),[0,10],4),shots:1})},goals:{"04-hole":{ask:"Miss the first shot by 20 metres or more, and be within half a metre of the hole by the fourth.",praise:"The sign gave the direction, the distance the size.",met:t=>{let s=d(t);return Math.abs(i(t.strength))>=20&&s.length<=4&&Math.abs(i(s.at(-1)))<=.5}},"04-both-sides":{ask:"Now miss on both sides in turn, four times running or more, and still come within 2 metres.",praise:"Over-corrected each time, and still in the end: a zigzag that shrinks.",met:t=>{let s=d(t).map(i);return s.every((n,r)=>r===0||n*s[r-1]<0)&&s.length>4&&Math.abs(s.at(-1))<=2}}}};nnFigures.add({kind:"golf",name:"Golf",title:"a golf hole and one knob",version:1,rules:{strength:{type:"number",minimum:0,maximum:10,step:.25,title:"first shot: strength",default:9},lr:{type:"number",minimum:0,maximum:.01,step:5e-4,title:"learning rate",default:.001},shots:{type:"integer",minimum:1,maximum:12,step:1,title:"shots played",default:1},goals:{type:"array",items:{enum:["04-hole","04-both-sides"]},minItems:0,maxItems:2,default:[]}},drawing:z});})();
