(()=>{const {choice:M,sliders:q}=nnFigures.modules["drawing/controls.js"];const {html:p}=nnFigures.modules["drawing/html.js"];const {factor:T,show:h}=nnFigures.modules["drawing/numbers.js"];const {axes:A}=nnFigures.modules["drawing/plane.js"];const {at:t,scale:b}=nnFigures.modules["drawing/scale.js"];var y={line:e=>2*e-1,square:e=>e*e,"three-squares":e=>3*e*e,"square-and-line":e=>e*e+2*e};function v(e,n,r){let s=y[e],o=s(n+r)-s(n);return{rise:o,slope:o/r}}var u=b([-2.6,3.4],[34,334]),x={line:{y:[-6.5,6.5],glass:-1.3,word:"2x − 1"},square:{y:[-1,9.8],glass:.1,word:"x²"},"three-squares":{y:[-3,29],glass:.1,word:"3x²"},"square-and-line":{y:[-2,15.6],glass:-1.3,word:"x² + 2x"}},d=50,F=[...Array(61).keys()];function g({curve:e,x:n,halvings:r}){let s=2**-r;return{run:s,to:n+s,f:y[e],...v(e,n,s)}}var I=(e,n,r,s,o)=>F.map(a=>n+(r-n)*a/60).map(a=>`${t(s(a))},${t(o(e(a)))}`).join(" ");function S({f:e,to:n,slope:r},s,o,a,c,l){let i=m=>e(s)+r*(m-s);return p`<polyline class="nn-curve" points="${I(e,o,a,c,l)}"/>
    <line class="nn-secant" x1="${t(c(o))}" y1="${t(l(i(o)))}"
      x2="${t(c(a))}" y2="${t(l(i(a)))}"/>
    <circle class="nn-dot" cx="${t(c(s))}" cy="${t(l(e(s)))}" r="5"/>
    <circle class="nn-dot" cx="${t(c(n))}" cy="${t(l(e(n)))}" r="5"/>`}function E({f:e,to:n,run:r,rise:s},o,a){let[c,l,i,m]=[u(o),a(e(o)),u(n),a(e(n))],$=f=>Math.abs(f)>22;return p`<path class="nn-steps" d="M${t(c)} ${t(l)}H${t(i)}V${t(m)}"/>
    ${$(i-c)&&p`<text class="nn-halo nn-small" text-anchor="middle"
      x="${t((c+i)/2)}" y="${t(l+(s<0?-8:18))}">run</text>`}
    ${$(i-c)&&$(m-l)&&p`<text class="nn-halo nn-small" x="${t(i+7)}"
      y="${t((l+m)/2+5)}">rise</text>`}`}function V(e,n,r,s){let o=.5/n.run;if(o<2)return"";let a=e.x+n.run/2,c=(n.f(e.x)+n.f(n.to))/2,[l,i]=[u(x[e.curve].glass),24+d],m=w=>l+(u(w)-u(a))*o,$=w=>i+(r(w)-r(c))*o,f=d/(u(1)-u(0))/o*1.05;return p`<clipPath id="${s}-glass"><circle cx="${t(l)}" cy="${i}"
      r="${d}"/></clipPath>
    <circle class="nn-node" cx="${t(l)}" cy="${i}" r="${d}"/>
    <g clip-path="url(#${s}-glass)">${S(n,e.x,a-f,a+f,m,$)}</g>
    <text class="nn-halo nn-small" x="${t(l)}" y="${i+d+17}"
      text-anchor="middle">magnified ×${o}</text>`}function j(e,n){let r=g(e),s=b(x[e.curve].y,[326,22]);return p`<svg viewBox="0 0 344 362" role="img"
    aria-label="${k(e)}">
    <clipPath id="${n}-clip"><rect x="34" y="22" width="300" height="304"/>
    </clipPath>
    ${A(u,s,{names:["x",x[e.curve].word]})}
    <g clip-path="url(#${n}-clip)">${E(r,e.x,s)}
      ${S(r,e.x,...u.domain,u,s)}</g>
    ${V(e,r,s,n)}
  </svg>`}function z(e,n,r){return p`${M(r,"curve",e,n,s=>x[s].word)}
    ${q(r,"x",e,n)}
    ${q(r,"halvings",e,n)}`}function B(e){let{f:n,to:r,run:s,rise:o,slope:a}=g(e),c=l=>h(l,6);return p`<p class="nn-formula">run = <b data-shows="run">${h(s)}</b>
      (from x = ${c(e.x)} to ${c(r)})</p>
    <p class="nn-formula">rise = ${c(n(r))} −
      ${T(n(e.x),6)} = <b data-shows="rise">${h(o)}</b></p>
    <p class="nn-formula">slope = rise ÷ run = <b data-shows="slope"
      >${h(a)}</b></p>`}function k(e){let{run:n,rise:r,slope:s}=g(e);return`The curve ${x[e.curve].word} with a line through two of its points. From x = ${h(e.x)} the run is ${h(n)}, the rise ${h(r)}, the slope ${h(s)}.`}var P={picture:j,controls:z,readout:B,describe:k,goals:{"00-slope":{ask:"On x², stand at 1.5. Shrink the nudge until the slope is less than 0.001 away from 3.",praise:"Done. The smaller the nudge, the nearer to 3, and never quite there: 3 is the limit.",met:e=>e.curve==="square"&&e.x===1.5&&Math.abs(g(e).slope-3)<.001},"00-downhill":{ask:"Somewhere x² falls by 3 for each 1 to the right. Find the place, with the smallest nudge.",praise:"At −1.5. The slope of x² at x is 2x, here 2 · (−1.5).",met:e=>e.curve==="square"&&e.halvings===10&&Math.abs(g(e).slope+3)<.01}}};nnFigures.add({kind:"secant",name:"Secant",title:"the slope of a curve between two points",version:1,rules:{curve:{enum:["line","square","three-squares","square-and-line"],title:"curve",default:"square"},x:{type:"number",minimum:-2,maximum:2,step:.125,title:"place x",default:1},halvings:{type:"integer",minimum:0,maximum:10,step:1,title:"halvings of the nudge",default:0},goals:{type:"array",items:{enum:["00-slope","00-downhill"]},minItems:0,maxItems:2,default:[]}},drawing:P});})();
