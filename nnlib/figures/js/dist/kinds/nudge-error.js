(()=>{const {choice:L,sliders:O,toggle:P}=nnFigures.modules["drawing/controls.js"];const {html:l}=nnFigures.modules["drawing/html.js"];const {power:x}=nnFigures.modules["drawing/log-scale.js"];const {show:m}=nnFigures.modules["drawing/numbers.js"];const {at:p,scale:b}=nnFigures.modules["drawing/scale.js"];var M=[1,1.778279410038923,3.1622776601683795,5.623413251903491];function f(e){let n=Math.floor(e);return+`1e${n}`*M[4*(e-n)]}function u(e,n,t){let s=t?Math.fround:i=>i,o=i=>s(s(i*i)*i),a=s(f(e)),r=o(s(1.5+a));return s(n==="one side"?s(r-o(1.5))/a:s(r-o(s(1.5-a)))/s(2*a))}var h=(e,n,t)=>Math.abs(u(e,n,t)-6.75)/6.75;var d=b([-16,0],[50,344]),c=b([-14,2],[230,26]),S=Array.from({length:65},(e,n)=>(n-64)/4),g=["one side","both sides"],y=e=>Math.max(c.domain[0],Math.min(2,Math.log10(e)));function k(){let[e,n]=d.range,[t,s]=c.range;return l`<g class="nn-axes">
    ${[-16,-12,-8,-4,0].map(o=>l`<line class="nn-grid" x1="${d(o)}" x2="${d(o)}"
        y1="${t}" y2="${s}"/><text x="${d(o)}" y="${t+17}"
        text-anchor="middle">${x(o)}</text>`)}
    ${[-12,-8,-4,0].map(o=>l`<line class="nn-grid" x1="${e}" x2="${n}"
        y1="${c(o)}" y2="${c(o)}"/><text x="${e-6}" y="${c(o)+4}"
        text-anchor="end">${x(o)}</text>`)}
    <text class="nn-axis" x="${n}" y="${t+36}" text-anchor="end"
      >nudge ε →</text>
    <text class="nn-axis" x="6" y="14">↑ relative error</text>
  </g>`}function B(e,{power:n,single:t}){let s=S.filter(r=>r>=n),o=s.map(r=>[p(d(r)),p(c(y(h(r,e,t))))]),a=e===g[1];return l`<polyline class="nn-error-line ${a?"nn-positive":"nn-negative"}" points="${o.map(r=>r.join()).join(" ")}"/>
    ${o.filter((r,i)=>Number.isInteger(s[i])).map(([r,i])=>a?l`<circle class="nn-one" cx="${r}" cy="${i}" r="4"/>`:l`<rect class="nn-none" x="${r-3.5}" y="${i-3.5}" width="7"
              height="7"/>`)}`}function C(e){let{power:n,way:t,single:s}=e,o=h(n,t,s),[a,r]=[p(d(n)),p(c(y(o)))];return l`<svg viewBox="0 0 360 272" role="img"
    aria-label="${v(e)}">
    ${k()} ${g.map(i=>l`<g>${B(i,e)}</g>`)}
    <path class="nn-distance" d="M${a} ${c.range[0]}V${r}"/>
    <circle class="nn-handle" data-drag="nudge" cx="${a}" cy="${r}" r="10"/>
    <text class="nn-small nn-halo" x="${d(-15.8)}" y="${c(-13.4)}">← round-off</text>
    <text class="nn-small nn-halo" x="${d(-.2)}" y="${c(-13.4)}"
      text-anchor="end"
      >the curve bends →</text>
  </svg>`}var N=(e,n,t)=>l`${O(t,"power",e,n)}
  ${L(t,"way",e,n)} ${P(t,"single",e,n)}`;function _({power:e,way:n,single:t}){let s=f(e),o=u(e,n,t),a=h(e,n,t),r=n===g[0]?"(f(x + ε) − f(x)) ÷ ε":"(f(x + ε) − f(x − ε)) ÷ 2ε";return l`<p class="nn-legend"><span><svg class="nn-symbol"
      viewBox="0 0 14 14"><rect class="nn-none" x="3" y="3" width="8"
      height="8"/></svg> one side</span><span><svg class="nn-symbol"
      viewBox="0 0 14 14"><circle class="nn-one" cx="7" cy="7" r="5"/></svg>
      both sides</span></p>
    <p class="nn-formula">f(x) = x³ at x = ${1.5}; the slope is
      ${6.75}.</p>
    <p class="nn-formula">ε = <b data-shows="nudge">${m(s)}</b>:
      ${r} = <b data-shows="slope">${m(o,12)}</b></p>
    <p class="nn-formula">Wrong by the part <b data-shows="error">${m(a)}</b> of the slope.</p>`}function v({power:e,way:n,single:t}){return`Two curves: the relative error of a nudged slope, measured on one side and on both sides, for nudges from 1 down to the present one${t?", in single precision":""}. At the nudge ${m(f(e))}, ${n}, the slope comes out as ${m(u(e,n,t),12)}, an error of ${m(h(e,n,t))}.`}function $(e,n){let t=Array.from({length:17},(o,a)=>a-16),s=t.map(o=>h(o,e,n));return t[s.indexOf(Math.min(...s))]}var w={picture:C,controls:N,readout:_,describe:v,drags:{nudge:(e,[n])=>({power:Math.max(-16,Math.min(0,Math.round(d.invert(n))))})},goals:{"05-one-side":{ask:"Measure on one side. Find the nudge with the smallest error.",praise:"Near 10⁻⁸: there the bend of the curve and the round-off cost about the same.",met:({power:e,way:n,single:t})=>n===g[0]&&!t&&e===$(n,t)},"05-both-sides":{ask:"Measure on both sides. Where is the bottom of the valley now?",praise:"Near 10⁻⁵, and more than a hundred times deeper. This is what check_gradients does.",met:({power:e,way:n,single:t})=>n===g[1]&&!t&&e===$(n,t)},"05-lost":{ask:"Find a nudge so small that the quotient is exactly 0.",praise:"Lost: x + ε is x again, because a number has about 16 digits and no more.",met:({power:e,way:n,single:t})=>u(e,n,t)===0}}};nnFigures.add({kind:"nudge-error",name:"NudgeError",title:"how wrong a nudged slope is, against the size of the nudge",version:1,rules:{power:{type:"integer",minimum:-16,maximum:0,step:1,title:"nudge: 10 to the power of",default:-1},way:{enum:["one side","both sides"],title:"measured",default:"one side"},single:{type:"boolean",title:"single precision (float32)",default:!1},goals:{type:"array",items:{enum:["05-one-side","05-both-sides","05-lost"]},minItems:0,maxItems:3,default:[]}},drawing:w});})();
