(()=>{const {forward:k}=nnFigures.modules["computing/layers.js"];const {identity:A,sigmoid:I}=nnFigures.modules["computing/neuron.js"];const {choice:d,sliders:f}=nnFigures.modules["drawing/controls.js"];const {html:m}=nnFigures.modules["drawing/html.js"];const {show:l}=nnFigures.modules["drawing/numbers.js"];const {axes:T}=nnFigures.modules["drawing/plane.js"];const {polyline:B}=nnFigures.modules["drawing/points.js"];const {at:u,scale:v}=nnFigures.modules["drawing/scale.js"];var p=[...Array(201).keys()].map(t=>t/200),g=v([0,1],[34,332]),r=v([-1.25,1.25],[236,20]),E=["1st","2nd","3rd","4th","5th","6th","7th","8th"].map(t=>`${t} bump`),w={hill:t=>Math.sin(Math.PI*t)**2,wave:t=>.8*Math.sin(2*Math.PI*t),roof:t=>t<.375?2*t:1.2*(1-t)};function P({count:t,steepness:e,heights:n}){let a=[...Array(t).keys()].flatMap(s=>[s,s+1]);return[{weight:[a.map(()=>e)],bias:a.map(s=>-e*s/t),activation:I},{weight:a.map((s,o)=>[o%2?-n[o>>1]:n[o>>1]]),bias:[0],activation:A}]}function y(t){let[e,n]=k(p.map(s=>[s]),P(t)),a=t.heights.slice(0,t.count).map((s,o)=>e.A.map(i=>s*(i[2*o]-i[2*o+1])));return{sum:n.A.flat(),bumps:a}}var $=t=>p.map(w[t.target]);function h(t){let e=$(t),n=y(t).sum.map((s,o)=>Math.abs(s-e[o])),a=Math.max(...n);return{gap:a,at:n.indexOf(a)}}var c=t=>B(t.map((e,n)=>[g(p[n]),r(e)]));function S(t){let{sum:e,bumps:n}=y(t),a=$(t),{at:s}=h(t),o=u(g(p[s]));return m`<svg viewBox="0 0 344 272" role="img"
    aria-label="${x(t)}">
    ${T(g,r,{names:["x","output"],count:5})}
    ${n.map(i=>m`<polyline class="nn-bump" points="${c(i)}"/>`)}
    <line class="nn-gap" x1="${o}" x2="${o}" y1="${u(r(e[s]))}"
      y2="${u(r(a[s]))}"/>
    <polyline class="nn-target" points="${c(a)}"/>
    <polyline class="nn-made" points="${c(e)}"/>
  </svg>`}function H(t,e,n){let a=f(n,"heights",t,e,void 0,E);return m`${d(n,"target",t,e)}
    ${d(n,"count",t,e)}
    ${f(n,"steepness",t,e)}
    ${a.slice(0,t.count)}
    <div class="nn-live"><button type="button" data-do="read"
      >Read the heights off the curve</button></div>`}function L(t){let{gap:e}=h(t);return m`<p class="nn-legend">
      <span><svg class="nn-symbol" viewBox="-9 -9 18 18" aria-hidden="true"
        ><path class="nn-target" d="M-9 0H9"/></svg> curve to match</span>
      <span><svg class="nn-symbol" viewBox="-9 -9 18 18" aria-hidden="true"
        ><path class="nn-made" d="M-9 0H9"/></svg> the network</span></p>
    <p>Largest gap: <b data-shows="gap">${l(e)}</b></p>
    <p>${2*t.count} hidden neurons,
      <b data-shows="knobs">${6*t.count+1}</b> knobs</p>`}function x(t){let e=t.heights.slice(0,t.count).map(n=>l(n));return`The curve "${t.target}" and a network of ${t.count} bumps of heights ${e.join(", ")}. They are at most ${l(h(t).gap,3)} apart.`}var R=t=>({heights:t.heights.map((e,n)=>n<t.count?Math.round(16*w[t.target]((n+.5)/t.count))/16:e)}),b=(t,e,n,a,s)=>({ask:a,praise:s,met:o=>o.target===t&&o.count===e&&h(o).gap<n}),M={picture:S,controls:H,readout:L,describe:x,actions:{read:R},goals:{"03-hill":b("hill",4,.1,"Match the hill with four bumps: keep the largest gap below 0.1. The best heights are not the curve's own, and the steepness counts.","Matched. The steepness is a knob as well: flatter sigmoids turn the stairs into a slope."),"03-wave":b("wave",8,.2,"Match the wave with eight bumps: keep the largest gap below 0.2.","Matched. With more bumps the gap would shrink further, to anything you like.")}};nnFigures.add({kind:"bumps",name:"Bumps",title:"a curve built of bumps",version:1,rules:{target:{enum:["hill","wave","roof"],title:"curve to match",default:"hill"},count:{enum:[2,4,8],title:"bumps",default:2},steepness:{type:"number",minimum:4,maximum:100,step:4,title:"steepness",default:32},heights:{type:"array",items:{type:"number",minimum:-1,maximum:1,step:.0625},minItems:8,maxItems:8,title:"height of {name}",default:[.5,0,0,0,0,0,0,0]},goals:{type:"array",items:{enum:["03-hill","03-wave"]},minItems:0,maxItems:2,default:[]}},drawing:M});})();
