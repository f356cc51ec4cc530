(()=>{const {sgd:L,walk:P}=nnFigures.modules["computing/optim.js"];const {tidy:d}=nnFigures.modules["computing/rounding.js"];const {sliders:b}=nnFigures.modules["drawing/controls.js"];const {graph:S}=nnFigures.modules["drawing/curve.js"];const {html:m}=nnFigures.modules["drawing/html.js"];const {show:p}=nnFigures.modules["drawing/numbers.js"];const {axes:N}=nnFigures.modules["drawing/plane.js"];const {at:l,scale:w}=nnFigures.modules["drawing/scale.js"];var u=60,g=10,R=12,A=4,a=110,f=w([0,125],[20,348]),y=w([0,12.5],[46,346]),x=w([-150,4e3],[292,172]),h=t=>g*t-u,M=t=>h(t)**2,k=t=>2*g*h(t),E=({strength:t,lr:s,shots:n})=>[P(L(s),([e])=>[k(e)],[t],n-1,100)],c=t=>E(t)[0].map(([s])=>s);function G(t,s){let[n,e]=[l(f(0)),l(f(g*t))],r=l(a-.55*(e-n));return m`<path class="${s?"nn-flight":"nn-bump"}"
    d="M${n} ${a}Q${l((n+e)/2)} ${r} ${e} ${a}"/>`}function H(t,s){let n=c(t),e=l(f(u)),r=o=>o===n.length-1,$=(o,i,v)=>m`<circle
    class="${r(v)?"nn-dot":"nn-from"}" cx="${l(o)}" cy="${l(i)}"
    r="${r(v)?6:4.5}"/>`;return m`<clipPath id="${s}-clip"><rect x="0" y="0" width="360" height="300"/>
    </clipPath>
    <g clip-path="url(#${s}-clip)">${n.map((o,i)=>G(o,r(i)))}</g>
    <path class="nn-line" d="M8 ${a+6}H352"/>
    <path class="nn-normal" d="M${e} ${a+5}v-52"/>
    <path class="nn-one" d="M${e} ${a-47}l22 8l-22 8z"/>
    <path class="nn-cup" d="M${e-7} ${a+6}v9h14v-9"/>
    <g>${n.map((o,i)=>$(f(g*o),a,i))}</g>
    <text class="nn-small" x="8" y="${a+24}">tee</text>
    <text class="nn-small" x="${e}" y="${a+30}" text-anchor="middle"
      >hole, ${u} m</text>
    ${N(y,x,{names:["strength","cost: miss²"],count:4})}
    ${S(M,y,x,{look:"nn-curve"})}
    <g>${n.map((o,i)=>$(y(o),x(M(o)),i))}</g>`}var I=(t,s,n)=>m`${b(n,"strength",t,s)}
  ${b(n,"lr",t,s)} ${b(n,"shots",t,s)}`,O=t=>t>0?"too far":t<0?"short":"in";function T(t){let s=c(t),n=Math.max(0,s.length-A),e=s.slice(n).map((r,$)=>{let o=d(h(r));return m`<tr><td>${n+$+1}</td>
      <td data-shows="strength">${p(d(r))}</td>
      <td><span data-shows="miss">${p(o)}</span> (${O(o)})</td>
      <td data-shows="change">${p(d(-t.lr*k(r)))}</td></tr>`});return m`<table class="nn-table nn-tight"><thead><tr><th>shot</th><th>strength</th>
      <th>miss in m</th><th>correction</th></tr></thead><tbody>${e}</tbody></table>
    <p class="nn-formula">correction = −rate · 2 · ${g} · miss</p>`}function B(t){let s=c(t),n=d(h(s.at(-1)));return`A golf hole ${u} metres from the tee. Shot ${s.length}, with strength ${p(d(s.at(-1)))}, ends ${p(Math.abs(n))} metres ${n?O(n):"away: in"}. Below it the cost curve, which never changes: the knob moves the shot along it.`}function C(t){let s=c(t).at(-1),n=Math.abs(h(s))<.05||t.lr===0;return t.shots===R||n?null:{shots:t.shots+1}}var z={size:[360,330],picture:H,controls:I,readout:T,describe:B,play:C,plays:()=>!0,wide:!0,verbs:{step:"Next shot",play:"Play on"},input:t=>"strength"in t?{...t,shots:1}:t,goals:{"04-hole":{ask:"Miss the first shot by 20 metres or more, and be within half a metre of the hole by the fourth.",praise:"The sign gave the direction, the distance the size.",met:t=>{let s=c(t);return Math.abs(h(t.strength))>=20&&s.length<=4&&Math.abs(h(s.at(-1)))<=.5}},"04-both-sides":{ask:"Now miss on both sides in turn, four times running or more, and still come within 2 metres.",praise:"Over-corrected each time, and still in the end: a zigzag that shrinks.",met:t=>{let s=c(t).map(h);return s.every((e,r)=>r===0||e*s[r-1]<0)&&s.length>4&&Math.abs(s.at(-1))<=2}}}};nnFigures.add({kind:"golf",name:"Golf",title:"a golf hole and one knob",version:1,rules:{strength:{type:"number",minimum:0,maximum:10,step:.25,title:"first shot: strength",default:9},lr:{type:"number",minimum:0,maximum:.01,step:5e-4,title:"learning rate",default:.001},shots:{type:"integer",minimum:1,maximum:12,step:1,title:"shots played",default:1},goals:{type:"array",items:{enum:["04-hole","04-both-sides"]},minItems:0,maxItems:2,default:[]}},drawing:z});})();
