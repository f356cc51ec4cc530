(()=>{const {snap:y}=nnFigures.modules["computing/rounding.js"];const {smallHandle:b}=nnFigures.modules["drawing/handle.js"];const {html:$}=nnFigures.modules["drawing/html.js"];const {rungs:w}=nnFigures.modules["drawing/plane.js"];const {at:i}=nnFigures.modules["drawing/scale.js"];const {show:A}=nnFigures.modules["drawing/numbers.js"];const {scale:M}=nnFigures.modules["drawing/scale.js"];const {html:D}=nnFigures.modules["drawing/html.js"];var j=Object.defineProperty;var h=(t,s)=>{for(var o in s)j(t,o,{get:s[o],enumerable:!0})};var g={};h(g,{costCurve:()=>k,stepsDrag:()=>T});var E=18;function k(t,s,o,n){let[e,m]=n.range,a=o.range[0]-E,l=[...Array(121).keys()].map(r=>Math.round(r*s/120)).map(r=>`${i(o(r))} ${i(n(t.cost(r)))}`),p=r=>r===o.domain[1];return $`<g class="nn-axes">${w([a,o.range[1]],n)}${o.ticks(4).map(r=>$`<line class="${r?"nn-grid":"nn-zero"}" x1="${i(o(r))}"
        x2="${i(o(r))}" y1="${e}" y2="${m}"/><text
        x="${i(o(r)+6*p(r))}" y="${e+3}" dy="1em"
        text-anchor="${p(r)?"end":"middle"}">${r}</text>`)}
    <text class="nn-axis" x="${o.range[1]}" y="${e+3}" dy="2.2em"
      text-anchor="end">steps →</text>
    <text class="nn-axis" x="${a-6}" y="${m-8}">↑ cost</text></g>
    <path class="nn-graph" d="M${l.join("L")}"/>
    ${b("steps",o(s),n(t.cost(s)),{tip:!0,r:6})}`}var T=(t,s)=>(o,[n])=>({steps:s*y(t.invert(n)/s,[0,t.domain[1]/s],1)});var d={};h(d,{decades:()=>u,heights:()=>v,powerOfTen:()=>x});var I={"-":"⁻",...Object.fromEntries([..."⁰¹²³⁴⁵⁶⁷⁸⁹"].entries())},x=t=>Math.abs(t)<4?A(10**t):`10${[...String(t)].map(s=>I[s]).join("")}`;function u([t,s],o){let n=M([t,s],o),e=a=>{let c=a>0?Math.log10(a):t;return n(Math.min(Math.max(c,t),s))},m=n.ticks(8).filter(Number.isInteger);return e.range=o,e.ticks=()=>m.map(a=>10**a),e.label=a=>x(Math.round(Math.log10(a))),e}var O=1e-4,S=.25;function v(t,s,o){let n=Math.max(...t);if(!s)return M([0,1.08*n||1],o);let e=t.filter(p=>p>0),m=Math.max(O,Math.min(n,...e)),a=Math.floor(Math.log10(m)),c=Math.log10(Math.max(n,m)),l=Math.ceil(c)-c>S?c+.06:Math.ceil(c);return u([a,Math.max(l,a+1)],o)}var f={};h(f,{program:()=>F});var F=t=>D`<details class="nn-program">
  <summary>This run as a program</summary>
  <pre tabindex="0"><code>${t.join(`
`)}</code></pre></details>`;Object.assign(nnFigures.modules,{"drawing/cost-curve.js":g,"drawing/log-scale.js":d,"drawing/program.js":f});})();
