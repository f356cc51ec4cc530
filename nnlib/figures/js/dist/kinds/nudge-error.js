(()=>{const {choice:A,sliders:L,toggle:P}=nnFigures.modules["drawing/controls.js"];const {handle:S}=nnFigures.modules["drawing/handle.js"];const {html:d}=nnFigures.modules["drawing/html.js"];const {powerOfTen:g}=nnFigures.modules["drawing/log-scale.js"];const {symbol:x}=nnFigures.modules["drawing/marks.js"];const {show:h}=nnFigures.modules["drawing/numbers.js"];const {at:$,scale:y}=nnFigures.modules["drawing/scale.js"];var E=[1,1.778279410038923,3.1622776601683795,5.623413251903491];function p(e){let t=Math.floor(e);return+`1e${t}`*E[4*(e-t)]}function u(e,t,n){let s=n?Math.fround:i=>i,o=i=>s(s(i*i)*i),a=s(p(e)),r=o(s(1.5+a));return s(t==="one side"?s(r-o(1.5))/a:s(r-o(s(1.5-a)))/s(2*a))}var m=(e,t,n)=>Math.abs(u(e,t,n)-6.75)/6.75;var l=y([-16,0],[50,344]),c=y([-14,2],[230,26]),k=Array.from({length:65},(e,t)=>(t-64)/4),f=["one side","both sides"],w=e=>Math.max(c.domain[0],Math.min(2,Math.log10(e)));function C(){let[e,t]=l.range,[n,s]=c.range;return d`<g class="nn-axes">
    ${[-16,-12,-8,-4,0].map(o=>d`<line class="nn-grid" x1="${l(o)}" x2="${l(o)}"
        y1="${n}" y2="${s}"/><text x="${l(o)}" y="${n+17}"
        text-anchor="middle">${g(o)}</text>`)}
    ${[-12,-8,-4,0].map(o=>d`<line class="nn-grid" x1="${e}" x2="${t}"
        y1="${c(o)}" y2="${c(o)}"/><text x="${e-6}" y="${c(o)}" dy=".35em"
        text-anchor="end">${g(o)}</text>`)}
    <text class="nn-axis" x="${t}" y="${n+36}" text-anchor="end"
      >nudge ε →</text>
    <text class="nn-axis" x="6" y="14">↑ relative error</text>
  </g>`}function N(e,{power:t,single:n}){let s=k.filter(r=>r>=t),o=s.map(r=>[$(l(r)),$(c(w(m(r,e,n))))]),a=e===f[1];return d`<polyline class="nn-error-line ${a?"nn-positive":"nn-negative"}" points="${o.map(r=>r.join()).join(" ")}"/>
    ${o.filter((r,i)=>Number.isInteger(s[i])).map(([r,i])=>a?d`<circle class="nn-one" cx="${r}" cy="${i}" r="4"/>`:d`<rect class="nn-none" x="${r-3.5}" y="${i-3.5}" width="7"
              height="7"/>`)}`}function T(e){let{power:t,way:n,single:s}=e,o=m(t,n,s),[a,r]=[$(l(t)),$(c(w(o)))];return d`${C()} ${f.map(i=>d`<g>${N(i,e)}</g>`)}
    <path class="nn-distance" d="M${a} ${c.range[0]}V${r}"/>
    ${S("nudge",a,r,{r:10})}
    <text class="nn-small nn-halo" x="${l(-15.8)}" y="${c(-13.4)}">← round-off</text>
    <text class="nn-small nn-halo" x="${l(-.2)}" y="${c(-13.4)}"
      text-anchor="end"
      >the curve bends →</text>`}var _=(e,t,n)=>d`${L(n,"power",e,t)}
  ${A(n,"way",e,t)} ${P(n,"single",e,t)}`;function F({power:e,way:t,single:n}){let s=p(e),o=u(e,t,n),a=m(e,t,n),r=t===f[0]?"(f(x + ε) − f(x)) ÷ ε":"(f(x + ε) − f(x − ε)) ÷ 2ε";return d`<p class="nn-legend"><span>${x(d`<rect class="nn-none" x="-4" y="-4" width="8" height="8"/>`,7)} one side</span><span>${x(d`<circle class="nn-one" r="5"/>`,7)} both sides</span></p>
    <p class="nn-formula">f(x) = x³ at x = ${1.5}; the slope is
      ${6.75}.</p>
    <p class="nn-formula">ε = <b data-shows="nudge">${h(s)}</b>:
      ${r} = <b data-shows="slope">${h(o,12)}</b></p>
    <p class="nn-formula">The error is <b data-shows="error">${h(a)}</b> times the slope.</p>`}function I({power:e,way:t,single:n}){return`Two curves: the relative error of a nudged slope, measured on one side and on both sides, for nudges from 1 down to the present one${n?", in single precision":""}. At the nudge ${h(p(e))}, ${t}, the slope comes out as ${h(u(e,t,n),12)}, an error of ${h(m(e,t,n))}.`}function b(e,t){let n=Array.from({length:17},(o,a)=>a-16),s=n.map(o=>m(o,e,t));return n[s.indexOf(Math.min(...s))]}var M={size:[360,272],picture:T,controls:_,readout:F,describe:I,drags:{nudge:(e,[t])=>({power:Math.max(-16,Math.min(0,Math.round(l.invert(t))))})},goals:{"05-one-side":{ask:"Measure on one side. Find the nudge with the smallest error.",praise:"Near 10⁻⁸: there the bend of the curve and the round-off cost about the same.",met:({power:e,way:t,single:n})=>t===f[0]&&!n&&e===b(t,n)},"05-both-sides":{ask:"Measure on both sides. Where is the bottom of the valley now?",praise:"Near 10⁻⁵, and more than a hundred times deeper. This is what check_gradients does.",met:({power:e,way:t,single:n})=>t===f[1]&&!n&&e===b(t,n)},"05-lost":{ask:"Find a nudge so small that the quotient is exactly 0.",praise:({single:e})=>`Lost: x + ε is x again, because a number has about ${e?7:16} digits and no more.`,met:({power:e,way:t,single:n})=>u(e,t,n)===0}}};nnFigures.add({kind:"nudge-error",name:"NudgeError",title:"how wrong a nudged slope is, against the size of the nudge",version:1,rules:{power:{type:"integer",minimum:-16,maximum:0,step:1,title:"nudge: 10 to the power of",default:-1},way:{enum:["one side","both sides"],title:"measured",default:"one side"},single:{type:"boolean",title:"single precision (float32)",default:!1},goals:{type:"array",items:{enum:["05-one-side","05-both-sides","05-lost"]},minItems:0,maxItems:3,default:[]}},drawing:M});})();
