(()=>{const {snap:D}=nnFigures.modules["computing/rounding.js"];const {choice:q,sliders:L}=nnFigures.modules["drawing/controls.js"];const {smallHandle:F}=nnFigures.modules["drawing/handle.js"];const {html:m}=nnFigures.modules["drawing/html.js"];const {colour:g,factor:w,show:l}=nnFigures.modules["drawing/numbers.js"];const {at:h,scale:E}=nnFigures.modules["drawing/scale.js"];var f={double:{f:s=>2*s,slope:()=>2},square:{f:s=>s*s,slope:s=>2*s},mirror:{f:s=>1-s,slope:()=>-1},triple:{f:s=>3*s,slope:()=>3},"minus-half":{f:s=>-s/2,slope:()=>-.5}};function N(s,o,t,n){let[r,a]=[f[s],f[o]],[e,c]=[t,t+n].map($=>[$,r.f($),a.f(r.f($))]),[i,p,d]=c.map(($,x)=>$-e[x]);return{from:e,to:c,moves:[i,p,d],rates:[p/i,d/p,d/i],slopes:[r.slope(t),a.slope(e[1])]}}var v={double:"2x",square:"x²",mirror:"1 − x"},k={triple:"3u",square:"u²","minus-half":"−u/2"},H=[-1.5,2],S=[...Array(15).keys()].map(s=>-1.5+s/4),u=[58,166,274],M=[26,322],G=30,y=({first:s,second:o,x:t,halvings:n})=>N(s,o,t,2**-n);function T({first:s,second:o}){let t=S.map(f[s].f),n=t.map(f[o].f);return[H,t,n].map(r=>E([Math.min(...r),Math.max(...r)],M))}function U(s,o,t){let[n,r]=M;return m`<g class="nn-axes"><path class="nn-zero" d="M${n} ${o}
      H${r}"/>${s.ticks(5).map(a=>m`<path class="nn-zero" d="M${h(s(a))} ${o}v5"/><text
        x="${h(s(a))}" y="${o+20}" text-anchor="middle"
        >${l(a)}</text>`)}</g>
    <text class="nn-halo nn-strong" x="${n-18}" y="${o-G}">${t}</text>`}function A(s,o,t){let{from:n,to:r,rates:a}=y(s),[e,c]=[u[o],u[o+1]],[i,p]=[n[o],r[o]].map(b=>h(t[o](b))),[d,$]=[n[o+1],r[o+1]].map(b=>h(t[o+1](b))),x=a[o],R=h((i+p+d+$)/4);return m`<path class="nn-band" d="M${i} ${e}L${p} ${e}L${$}
      ${c}L${d} ${c}Z"/>
    <path class="nn-edge ${g(x)}" d="M${i} ${e}L${d} ${c}"/>
    <path class="nn-edge ${g(x)}" d="M${p} ${e}L${$} ${c}"/>
    <text class="nn-halo nn-strong" x="${R}" y="${(e+c)/2+4}"
      text-anchor="middle">${Number.isNaN(x)?"no move":`× ${w(x)}`}</text>`}function j({from:s,to:o,moves:t},n,r){let a=u[n],[e,c]=[s[n],o[n]].map(i=>h(r[n](i)));return m`<path class="nn-move ${g(t[n])}" d="M${e}
      ${a}H${c}"/>
    <circle class="nn-centre" cx="${e}" cy="${a}" r="5"/>
    <text class="nn-halo nn-small" x="${h((e+c)/2)}" y="${a-(n?12:20)}"
      text-anchor="middle">${t[n]>0?"+":""}${l(t[n])}</text>`}function C(s){let o=T(s),{first:t,second:n}=s,r=S.map(a=>{let e=f[t].f(a);return[a,e,f[n].f(e)]});return m`${r.map(a=>m`<polyline class="nn-mesh" points="${a.map((e,c)=>`${h(o[c](e))},${u[c]}`).join(" ")}"/>`)}
    ${A(s,0,o)} ${A(s,1,o)}
    ${["x",`u = ${v[t]}`,`y = ${k[n]}`].map((a,e)=>U(o[e],u[e],a))}
    ${u.map((a,e)=>j(y(s),e,o))}
    ${F("x",o[0](s.x),u[0])}`}var O=(s,o,t)=>m`
  ${q(t,"first",s,o,n=>v[n])}
  ${q(t,"second",s,o,n=>k[n])}
  ${L(t,"x",s,o)} ${L(t,"halvings",s,o)}`;function W(s){let{from:o,moves:t,rates:n,slopes:r}=y(s),[a,e,c]=t,[i,p,d]=n,$=!Number.isNaN(p);return m`<p class="nn-formula">x moves by ${l(a)}, u by <b
      data-shows="du">${l(e)}</b>, y by <b data-shows="dy">${l(c)}</b>.</p>
    <p class="nn-formula">u per x: <b data-shows="first">${l(i)}</b>;
      y per u: ${$?m`<b data-shows="second">${l(p)}</b>`:"u did not move"}; y per x: ${$&&m`${l(i)} · ${w(p)} = `}<b
      data-shows="both">${l(d)}</b></p>
    <p class="nn-formula">Slopes at x = ${l(s.x)}, u = ${l(o[1])}:
      ${l(r[0])} · ${w(r[1])} = <b data-shows="slope">${l(r[0]*r[1])}</b></p>`}function Y(s){let{moves:o,slopes:t}=y(s),[n,r,a]=o.map(e=>l(e));return`Three number lines: x, u = ${v[s.first]}, y = ${k[s.second]}. From x = ${l(s.x)} a nudge of ${n} moves u by ${r} and y by ${a}. The slopes ${l(t[0])} and ${l(t[1])} multiply to ${l(t[0]*t[1])}.`}var I=({slopes:s})=>s[0]*s[1],z={size:[346,304],picture:C,controls:O,readout:W,describe:Y,drags:{x(s,[o]){let t=E(H,M).invert(o);return{x:D(t,[-1.5,1.5],8)}}},goals:{"00-chain":{ask:"With u = x² and y = 3u, find the place where y falls by 6 for each 1 that x grows: the slope of the whole chain is −6.",praise:"At −1: the slope of x² is −2 there, and −2 · 3 = −6.",met:s=>s.first==="square"&&s.second==="triple"&&I(y(s))===-6},"00-block":{ask:"Make the slope of the whole chain 0, though the slope of the second link is not.",praise:"One slope of 0 and nothing gets through, whatever the other is. A shut ReLU stops the blame in the same way.",met(s){let o=y(s);return I(o)===0&&o.slopes[1]!==0}}}};nnFigures.add({kind:"gears",name:"Gears",title:"a chain of two rates",version:1,rules:{first:{enum:["double","square","mirror"],title:"u =",default:"square"},second:{enum:["triple","square","minus-half"],title:"y =",default:"triple"},x:{type:"number",minimum:-1.5,maximum:1.5,step:.125,title:"place x",default:1},halvings:{type:"integer",minimum:1,maximum:10,step:1,title:"halvings of the nudge",default:1},goals:{type:"array",items:{enum:["00-chain","00-block"]},minItems:0,maxItems:2,default:[]}},drawing:z});})();
