(()=>{const {choice:M,sliders:q}=nnFigures.modules["drawing/controls.js"];const {html:p}=nnFigures.modules["drawing/html.js"];const {factor:T,show:h}=nnFigures.modules["drawing/numbers.js"];const {plane:A}=nnFigures.modules["drawing/plane.js"];const {at:o,scale:b}=nnFigures.modules["drawing/scale.js"];var y={line:e=>2*e-1,square:e=>e*e,"three-squares":e=>3*e*e,"square-and-line":e=>e*e+2*e};function v(e,n,r){let s=y[e],t=s(n+r)-s(n);return{rise:t,slope:t/r}}var u=b([-2.6,3.4],[34,334]),x={line:{y:[-6.5,6.5],glass:-1.3,word:"2x − 1"},square:{y:[-1,9.8],glass:.1,word:"x²"},"three-squares":{y:[-3,29],glass:.1,word:"3x²"},"square-and-line":{y:[-2,15.6],glass:-1.3,word:"x² + 2x"}},d=50,F=[...Array(61).keys()];function f({curve:e,x:n,halvings:r}){let s=2**-r;return{run:s,to:n+s,f:y[e],...v(e,n,s)}}var I=(e,n,r,s,t)=>F.map(a=>n+(r-n)*a/60).map(a=>`${o(s(a))},${o(t(e(a)))}`).join(" ");function S({f:e,to:n,slope:r},s,t,a,l,c){let i=m=>e(s)+r*(m-s);return p`<polyline class="nn-curve" points="${I(e,t,a,l,c)}"/>
    <line class="nn-secant" x1="${o(l(t))}" y1="${o(c(i(t)))}"
      x2="${o(l(a))}" y2="${o(c(i(a)))}"/>
    <circle class="nn-dot" cx="${o(l(s))}" cy="${o(c(e(s)))}" r="5"/>
    <circle class="nn-dot" cx="${o(l(n))}" cy="${o(c(e(n)))}" r="5"/>`}function P({f:e,to:n,run:r,rise:s},t,a){let[l,c,i,m]=[u(t),a(e(t)),u(n),a(e(n))],$=g=>Math.abs(g)>22;return p`<path class="nn-steps" d="M${o(l)} ${o(c)}H${o(i)}V${o(m)}"/>
    ${$(i-l)&&p`<text class="nn-halo nn-small" text-anchor="middle"
      x="${o((l+i)/2)}" y="${o(c+(s<0?-8:18))}">run</text>`}
    ${$(i-l)&&$(m-c)&&p`<text class="nn-halo nn-small" x="${o(i+7)}"
      y="${o((c+m)/2+5)}">rise</text>`}`}function z(e,n,r,s){let t=.5/n.run;if(t<2)return"";let a=e.x+n.run/2,l=(n.f(e.x)+n.f(n.to))/2,[c,i]=[u(x[e.curve].glass),24+d],m=w=>c+(u(w)-u(a))*t,$=w=>i+(r(w)-r(l))*t,g=d/(u(1)-u(0))/t*1.05;return p`<clipPath id="${s}-glass"><circle cx="${o(c)}" cy="${i}"
      r="${d}"/></clipPath>
    <circle class="nn-node" cx="${o(c)}" cy="${i}" r="${d}"/>
    <g clip-path="url(#${s}-glass)">${S(n,e.x,a-g,a+g,m,$)}</g>
    <text class="nn-halo nn-small" x="${o(c)}" y="${i+d+17}"
      text-anchor="middle">magnified ×${t}</text>`}function E(e,n){let r=f(e),s=b(x[e.curve].y,[326,22]),t=["x",x[e.curve].word];return[A({x:u,y:s,names:t,clip:n},[P(r,e.x,s),S(r,e.x,...u.domain,u,s)]),z(e,r,s,n)]}function V(e,n,r){return p`${M(r,"curve",e,n,s=>x[s].word)}
    ${q(r,"x",e,n)}
    ${q(r,"halvings",e,n)}`}function j(e){let{f:n,to:r,run:s,rise:t,slope:a}=f(e),l=c=>h(c,6);return p`<p class="nn-formula">run = <b data-shows="run">${h(s)}</b>
      (from x = ${l(e.x)} to ${l(r)})</p>
    <p class="nn-formula">rise = ${l(n(r))} −
      ${T(n(e.x),6)} = <b data-shows="rise">${h(t)}</b></p>
    <p class="nn-formula">slope = rise ÷ run = <b data-shows="slope"
      >${h(a)}</b></p>`}function D(e){let{run:n,rise:r,slope:s}=f(e);return`The curve ${x[e.curve].word} with a line through two of its points. From x = ${h(e.x)} the run is ${h(n)}, the rise ${h(r)}, the slope ${h(s)}.`}var k={size:[344,362],picture:E,controls:V,readout:j,describe:D,goals:{"00-slope":{ask:"On x², stand at 1.5. Shrink the nudge until the slope is less than 0.001 away from 3.",praise:"Done. The smaller the nudge, the nearer to 3, and never quite there: 3 is the limit.",met:e=>e.curve==="square"&&e.x===1.5&&Math.abs(f(e).slope-3)<.001},"00-downhill":{ask:"Somewhere x² falls by 3 for each 1 to the right. Find the place, with the smallest nudge.",praise:"At −1.5. The slope of x² at x is 2x, here 2 · (−1.5).",met:e=>e.curve==="square"&&e.halvings===10&&Math.abs(f(e).slope+3)<.01}}};nnFigures.add({kind:"secant",name:"Secant",title:"the slope of a curve between two points",version:1,rules:{curve:{enum:["line","square","three-squares","square-and-line"],title:"curve",default:"square"},x:{type:"number",minimum:-2,maximum:2,step:.125,title:"place x",default:1},halvings:{type:"integer",minimum:0,maximum:10,step:1,title:"halvings of the nudge",default:0},goals:{type:"array",items:{enum:["00-slope","00-downhill"]},minItems:0,maxItems:2,default:[]}},drawing:k});})();
