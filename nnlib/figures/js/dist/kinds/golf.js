(()=>{const {sgd:L,walk:P}=nnFigures.modules["computing/optim.js"];const {snap:S,tidy:p}=nnFigures.modules["computing/rounding.js"];const {sliders:x}=nnFigures.modules["drawing/controls.js"];const {graph:H}=nnFigures.modules["drawing/curve.js"];const {smallHandle:N}=nnFigures.modules["drawing/handle.js"];const {html:m}=nnFigures.modules["drawing/html.js"];const {show:g}=nnFigures.modules["drawing/numbers.js"];const {axes:R}=nnFigures.modules["drawing/plane.js"];const {at:l,scale:v}=nnFigures.modules["drawing/scale.js"];var b=60,$=10,A=12,E=4,a=110,y=v([0,125],[20,348]),d=v([0,12.5],[46,346]),f=v([-150,4e3],[292,172]),h=t=>$*t-b,w=t=>h(t)**2,k=t=>2*$*h(t),G=({strength:t,lr:s,shots:n})=>[P(L(s),([e])=>[k(e)],[t],n-1,100)],c=t=>G(t)[0].map(([s])=>s);function I(t,s){let[n,e]=[l(y(0)),l(y($*t))],r=l(a-.55*(e-n));return m`<path class="${s?"nn-flight":"nn-bump"}"
    d="M${n} ${a}Q${l((n+e)/2)} ${r} ${e} ${a}"/>`}function T(t,s){let n=c(t),e=l(y(b)),r=o=>o===n.length-1,u=(o,i,M)=>m`<circle
    class="${r(M)?"nn-dot":"nn-from"}" cx="${l(o)}" cy="${l(i)}"
    r="${r(M)?6:4.5}"/>`;return m`<clipPath id="${s}-clip"><rect x="0" y="0" width="360" height="300"/>
    </clipPath>
    <g clip-path="url(#${s}-clip)">${n.map((o,i)=>I(o,r(i)))}</g>
    <path class="nn-line" d="M8 ${a+6}H352"/>
    <path class="nn-normal" d="M${e} ${a+5}v-52"/>
    <path class="nn-one" d="M${e} ${a-47}l22 8l-22 8z"/>
    <path class="nn-cup" d="M${e-7} ${a+6}v9h14v-9"/>
    <g>${n.map((o,i)=>u(y($*o),a,i))}</g>
    <text class="nn-small" x="8" y="${a+24}">tee</text>
    <text class="nn-small" x="${e}" y="${a+30}" text-anchor="middle"
      >hole, ${b} m</text>
    ${R(d,f,{names:["strength","cost: miss²"],count:4})}
    ${H(w,d,f,{look:"nn-curve"})}
    <g>${n.map((o,i)=>u(d(o),f(w(o)),i))}</g>
    ${N("strength",d(n[0]),f(w(n[0])))}`}var B=(t,s,n)=>m`${x(n,"strength",t,s)}
  ${x(n,"lr",t,s)} ${x(n,"shots",t,s)}`,O=t=>t>0?"too far":t<0?"short":"in";function C(t){let s=c(t),n=Math.max(0,s.length-E),e=s.slice(n).map((r,u)=>{let o=p(h(r));return m`<tr><td>${n+u+1}</td>
      <td data-shows="strength">${g(p(r))}</td>
      <td><span data-shows="miss">${g(o)}</span> (${O(o)})</td>
      <td data-shows="change">${g(p(-t.lr*k(r)))}</td></tr>`});return m`<table class="nn-table nn-tight"><thead><tr><th>shot</th><th>strength</th>
      <th>miss in m</th><th>correction</th></tr></thead><tbody>${e}</tbody></table>
    <p class="nn-formula">correction = −rate · 2 · ${$} · miss</p>`}function D(t){let s=c(t),n=p(h(s.at(-1)));return`A golf hole ${b} metres from the tee. Shot ${s.length}, with strength ${g(p(s.at(-1)))}, ends ${g(Math.abs(n))} metres ${n?O(n):"away: in"}. Below it the cost curve, which never changes: the knob moves the shot along it.`}function F(t){let s=c(t).at(-1),n=Math.abs(h(s))<.05||t.lr===0;return t.shots===A||n?null:{shots:t.shots+1}}var z={size:[360,330],picture:T,controls:B,readout:C,describe:D,play:F,plays:()=>!0,wide:!0,verbs:{step:"Next shot",play:"Play on"},input:t=>"strength"in t?{...t,shots:1}:t,drags:{strength:(t,[s])=>({strength:S(d.invert(s),[0,10],4),shots:1})},goals:{"04-hole":{ask:"Miss the first shot by 20 metres or more, and be within half a metre of the hole by the fourth.",praise:"The sign gave the direction, the distance the size.",met:t=>{let s=c(t);return Math.abs(h(t.strength))>=20&&s.length<=4&&Math.abs(h(s.at(-1)))<=.5}},"04-both-sides":{ask:"Now miss on both sides in turn, four times running or more, and still come within 2 metres.",praise:"Over-corrected each time, and still in the end: a zigzag that shrinks.",met:t=>{let s=c(t).map(h);return s.every((e,r)=>r===0||e*s[r-1]<0)&&s.length>4&&Math.abs(s.at(-1))<=2}}}};nnFigures.add({kind:"golf",name:"Golf",title:"a golf hole and one knob",version:1,rules:{strength:{type:"number",minimum:0,maximum:10,step:.25,title:"first shot: strength",default:9},lr:{type:"number",minimum:0,maximum:.01,step:5e-4,title:"learning rate",default:.001},shots:{type:"integer",minimum:1,maximum:12,step:1,title:"shots played",default:1},goals:{type:"array",items:{enum:["04-hole","04-both-sides"]},minItems:0,maxItems:2,default:[]}},drawing:z});})();
