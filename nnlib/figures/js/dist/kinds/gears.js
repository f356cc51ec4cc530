(()=>{const {snap:F}=nnFigures.modules["computing/rounding.js"];const {choice:L,sliders:N}=nnFigures.modules["drawing/controls.js"];const {html:m}=nnFigures.modules["drawing/html.js"];const {colour:b,factor:w,show:c}=nnFigures.modules["drawing/numbers.js"];const {at:d,scale:S}=nnFigures.modules["drawing/scale.js"];var u={double:{f:s=>2*s,slope:()=>2},square:{f:s=>s*s,slope:s=>2*s},mirror:{f:s=>1-s,slope:()=>-1},triple:{f:s=>3*s,slope:()=>3},"minus-half":{f:s=>-s/2,slope:()=>-.5}};function q(s,o,n,t){let[r,a]=[u[s],u[o]],[e,l]=[n,n+t].map($=>[$,r.f($),a.f(r.f($))]),[i,p,h]=l.map(($,x)=>$-e[x]);return{from:e,to:l,moves:[i,p,h],rates:[p/i,h/p,h/i],slopes:[r.slope(n),a.slope(e[1])]}}var v={double:"2x",square:"x²",mirror:"1 − x"},k={triple:"3u",square:"u²","minus-half":"−u/2"},E=[-1.5,2],H=[...Array(15).keys()].map(s=>-1.5+s/4),f=[58,166,274],M=[26,322],y=({first:s,second:o,x:n,halvings:t})=>q(s,o,n,2**-t);function G({first:s,second:o}){let n=H.map(u[s].f),t=n.map(u[o].f);return[E,n,t].map(r=>S([Math.min(...r),Math.max(...r)],M))}function T(s,o,n){let[t,r]=M;return m`<g class="nn-axes"><path class="nn-zero" d="M${t} ${o}
      H${r}"/>${s.ticks(5).map(a=>m`<path class="nn-zero" d="M${d(s(a))} ${o}v5"/><text
        x="${d(s(a))}" y="${o+20}" text-anchor="middle"
        >${c(a)}</text>`)}</g>
    <text class="nn-halo nn-strong" x="${t-18}" y="${o-12}">${n}</text>`}function I(s,o,n){let{from:t,to:r,rates:a}=y(s),[e,l]=[f[o],f[o+1]],[i,p]=[t[o],r[o]].map(g=>d(n[o](g))),[h,$]=[t[o+1],r[o+1]].map(g=>d(n[o+1](g))),x=a[o],D=d((i+p+h+$)/4);return m`<path class="nn-band" d="M${i} ${e}L${p} ${e}L${$}
      ${l}L${h} ${l}Z"/>
    <path class="nn-edge ${b(x)}" d="M${i} ${e}L${h} ${l}"/>
    <path class="nn-edge ${b(x)}" d="M${p} ${e}L${$} ${l}"/>
    <text class="nn-halo nn-strong" x="${D}" y="${(e+l)/2+14}"
      text-anchor="middle">${Number.isNaN(x)?"no move":`× ${w(x)}`}</text>`}function U({from:s,to:o,moves:n},t,r){let a=f[t],[e,l]=[s[t],o[t]].map(i=>d(r[t](i)));return m`<path class="nn-move ${b(n[t])}" d="M${e}
      ${a}H${l}"/>
    <circle class="nn-centre" cx="${e}" cy="${a}" r="5"/>
    <text class="nn-halo nn-small" x="${d((e+l)/2)}" y="${a-(t?12:20)}"
      text-anchor="middle">${n[t]>0?"+":""}${c(n[t])}</text>`}function j(s){let o=G(s),{first:n,second:t}=s,r=H.map(a=>{let e=u[n].f(a);return[a,e,u[t].f(e)]});return m`<svg viewBox="0 0 346 304" role="img"
    aria-label="${R(s)}">
    ${r.map(a=>m`<polyline class="nn-mesh" points="${a.map((e,l)=>`${d(o[l](e))},${f[l]}`).join(" ")}"/>`)}
    ${I(s,0,o)} ${I(s,1,o)}
    ${["x",`u = ${v[n]}`,`y = ${k[t]}`].map((a,e)=>T(o[e],f[e],a))}
    ${f.map((a,e)=>U(y(s),e,o))}
    <g class="nn-grab" data-drag="x"><circle cx="${d(o[0](s.x))}"
      cy="${f[0]}" r="16"/><circle class="nn-handle" cx="${d(o[0](s.x))}" cy="${f[0]}" r="9"/></g>
  </svg>`}var B=(s,o,n)=>m`
  ${L(n,"first",s,o,t=>v[t])}
  ${L(n,"second",s,o,t=>k[t])}
  ${N(n,"x",s,o)} ${N(n,"halvings",s,o)}`;function C(s){let{from:o,moves:n,rates:t,slopes:r}=y(s),[a,e,l]=n,[i,p,h]=t,$=!Number.isNaN(p);return m`<p class="nn-formula">x moves by ${c(a)}, u by <b
      data-shows="du">${c(e)}</b>, y by <b data-shows="dy">${c(l)}</b>.</p>
    <p class="nn-formula">u per x: <b data-shows="first">${c(i)}</b>;
      y per u: ${$?m`<b data-shows="second">${c(p)}</b>`:"u did not move"}; y per x: ${$&&m`${c(i)} · ${w(p)} = `}<b
      data-shows="both">${c(h)}</b></p>
    <p class="nn-formula">Slopes at x = ${c(s.x)}, u = ${c(o[1])}:
      ${c(r[0])} · ${w(r[1])} = <b data-shows="slope">${c(r[0]*r[1])}</b></p>`}function R(s){let{moves:o,slopes:n}=y(s),[t,r,a]=o.map(e=>c(e));return`Three number lines: x, u = ${v[s.first]}, y = ${k[s.second]}. From x = ${c(s.x)} a nudge of ${t} moves u by ${r} and y by ${a}. The slopes ${c(n[0])} and ${c(n[1])} multiply to ${c(n[0]*n[1])}.`}var A=({slopes:s})=>s[0]*s[1],z={picture:j,controls:B,readout:C,describe:R,drags:{x(s,[o]){let n=S(E,M).invert(o);return{x:F(n,[-1.5,1.5],8)}}},goals:{"00-chain":{ask:"With u = x² and y = 3u, find the place where y falls by 6 for each 1 that x grows: the slope of the whole chain is −6.",praise:"At −1: the slope of x² is −2 there, and −2 · 3 = −6.",met:s=>s.first==="square"&&s.second==="triple"&&A(y(s))===-6},"00-block":{ask:"Make the slope of the whole chain 0, though the slope of the second link is not.",praise:"One slope of 0 and nothing gets through, whatever the other is. A shut ReLU stops the blame in the same way.",met(s){let o=y(s);return A(o)===0&&o.slopes[1]!==0}}}};nnFigures.add({kind:"gears",name:"Gears",title:"a chain of two rates",version:1,rules:{first:{enum:["double","square","mirror"],title:"u =",default:"square"},second:{enum:["triple","square","minus-half"],title:"y =",default:"triple"},x:{type:"number",minimum:-1.5,maximum:1.5,step:.125,title:"place x",default:1},halvings:{type:"integer",minimum:1,maximum:10,step:1,title:"halvings of the nudge",default:1},goals:{type:"array",items:{enum:["00-chain","00-block"]},minItems:0,maxItems:2,default:[]}},drawing:z});})();
