(()=>{const {sgd:L,walk:P}=nnFigures.modules["computing/optim.js"];const {tidy:p}=nnFigures.modules["computing/rounding.js"];const {sliders:b}=nnFigures.modules["drawing/controls.js"];const {graph:S}=nnFigures.modules["drawing/curve.js"];const {html:c}=nnFigures.modules["drawing/html.js"];const {show:g}=nnFigures.modules["drawing/numbers.js"];const {axes:N}=nnFigures.modules["drawing/plane.js"];const {at:h,scale:w}=nnFigures.modules["drawing/scale.js"];var u=60,$=10,R=12,A=4,r=110,f=w([0,125],[20,348]),y=w([0,12.5],[46,346]),x=w([-150,4e3],[292,172]),i=t=>$*t-u,v=t=>i(t)**2,M=t=>2*$*i(t),B=({strength:t,lr:s,shots:n})=>[P(L(s),([e])=>[M(e)],[t],n-1,100)],m=t=>B(t)[0].map(([s])=>s);function E(t,s){let[n,e]=[h(f(0)),h(f($*t))],o=h(r-.55*(e-n));return c`<path class="${s?"nn-flight":"nn-bump"}"
    d="M${n} ${r}Q${h((n+e)/2)} ${o} ${e} ${r}"/>`}function G(t,s){let n=m(t),e=h(f(u)),o=(a,l)=>{let d=l===n.length-1;return c`<circle class="${d?"nn-dot":"nn-from"}"
      cx="${h(f($*a))}" cy="${r}" r="${d?6:4.5}"/>`};return c`<svg viewBox="0 0 360 330" role="img"
    aria-label="${O(t)}">
    <clipPath id="${s}-clip"><rect x="0" y="0" width="360" height="300"/>
    </clipPath>
    <g clip-path="url(#${s}-clip)">${n.map((a,l)=>E(a,l===n.length-1))}</g>
    <path class="nn-line" d="M8 ${r+6}H352"/>
    <path class="nn-normal" d="M${e} ${r+5}v-52"/>
    <path class="nn-one" d="M${e} ${r-47}l22 8l-22 8z"/>
    <path class="nn-cup" d="M${e-7} ${r+6}v9h14v-9"/>
    <g>${n.map(o)}</g>
    <text class="nn-small" x="8" y="${r+24}">tee</text>
    <text class="nn-small" x="${e}" y="${r+30}" text-anchor="middle"
      >hole, ${u} m</text>
    ${N(y,x,{names:["strength","cost: miss²"],count:4})}
    <path class="nn-curve" d="${S(v,y,x)}"/>
    <g>${n.map((a,l)=>{let d=l===n.length-1;return c`<circle class="${d?"nn-dot":"nn-from"}"
        cx="${h(y(a))}" cy="${h(x(v(a)))}" r="${d?6:4.5}"/>`})}</g>
  </svg>`}var H=(t,s,n)=>c`${b(n,"strength",t,s)}
  ${b(n,"lr",t,s)} ${b(n,"shots",t,s)}`,k=t=>t>0?"too far":t<0?"short":"in";function I(t){let s=m(t),n=Math.max(0,s.length-A),e=s.slice(n).map((o,a)=>{let l=p(i(o));return c`<tr><td>${n+a+1}</td>
      <td data-shows="strength">${g(p(o))}</td>
      <td><span data-shows="miss">${g(l)}</span> (${k(l)})</td>
      <td data-shows="change">${g(p(-t.lr*M(o)))}</td></tr>`});return c`<table class="nn-table nn-tight"><thead><tr><th>shot</th><th>strength</th>
      <th>miss in m</th><th>correction</th></tr></thead><tbody>${e}</tbody></table>
    <p class="nn-formula">correction = −rate · 2 · ${$} · miss</p>`}function O(t){let s=m(t),n=p(i(s.at(-1)));return`A golf hole ${u} metres from the tee. Shot ${s.length}, with strength ${g(p(s.at(-1)))}, ends ${g(Math.abs(n))} metres ${n?k(n):"away: in"}. Below it the cost curve, which never changes: the knob moves the shot along it.`}function T(t){let s=m(t).at(-1),n=Math.abs(i(s))<.05||t.lr===0;return t.shots===R||n?null:{shots:t.shots+1}}var z={picture:G,controls:H,readout:I,describe:O,play:T,plays:()=>!0,wide:!0,verbs:{step:"Next shot",play:"Play on"},input:t=>"strength"in t?{...t,shots:1}:t,goals:{"04-hole":{ask:"Miss the first shot by 20 metres or more, and be within half a metre of the hole by the fourth.",praise:"The sign gave the direction, the distance the size.",met:t=>{let s=m(t);return Math.abs(i(t.strength))>=20&&s.length<=4&&Math.abs(i(s.at(-1)))<=.5}},"04-both-sides":{ask:"Now miss on both sides in turn, four times running or more, and still come within 2 metres.",praise:"Over-corrected each time, and still in the end: a zigzag that shrinks.",met:t=>{let s=m(t).map(i);return s.every((e,o)=>o===0||e*s[o-1]<0)&&s.length>4&&Math.abs(s.at(-1))<=2}}}};nnFigures.add({kind:"golf",name:"Golf",title:"a golf hole and one knob",version:1,rules:{strength:{type:"number",minimum:0,maximum:10,step:.25,title:"first shot: strength",default:9},lr:{type:"number",minimum:0,maximum:.01,step:5e-4,title:"learning rate",default:.001},shots:{type:"integer",minimum:1,maximum:12,step:1,title:"shots played",default:1},goals:{type:"array",items:{enum:["04-hole","04-both-sides"]},minItems:0,maxItems:2,default:[]}},drawing:z});})();
