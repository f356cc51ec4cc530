(()=>{const {sigmoid:h}=nnFigures.modules["computing/neuron.js"];const {snap:v}=nnFigures.modules["computing/rounding.js"];const {sliders:$,toggle:M}=nnFigures.modules["drawing/controls.js"];const {graph:T,tangent:z}=nnFigures.modules["drawing/curve.js"];const {handle:A}=nnFigures.modules["drawing/handle.js"];const {html:m}=nnFigures.modules["drawing/html.js"];const {chance:d,factor:I,show:r,term:W}=nnFigures.modules["drawing/numbers.js"];const {axes:B}=nnFigures.modules["drawing/plane.js"];const {at:s,scale:g}=nnFigures.modules["drawing/scale.js"];var a=g([-4,4],[34,346]),l=g([-.05,1.05],[206,24]),f=3,u=({w:e,b:t},n)=>h(n*e+t),p=({w:e,b:t})=>-t/e;function c({w:e,b:t,x:n}){let o=n*e+t;return e*h(o)*h(-o)}function C(e,t){let n=e.x>3?-1:1,[o,i]=[s(a(e.x)),s(a(e.x+n))],[b,y]=[s(l(t)),s(l(t+n*c(e)))];return m`<path class="nn-rise" d="M${o} ${b}H${i}V${y}"/>`}function F(e,t){let n=u(e,e.x),o=p(e);return m`<svg viewBox="0 0 360 244" role="img"
    aria-label="${x(e)}">
    <clipPath id="${t}-clip"><rect x="34" y="24" width="312" height="182"/>
    </clipPath>
    ${B(a,l,{names:["x","output"],count:5})}
    <g clip-path="url(#${t}-clip)">
      ${e.tangent&&[C(e,n),z(e.x,n,c(e),a,l,70)]}
      <path class="nn-graph" d="${T(i=>u(e,i),a,l,200)}"/>
      ${Math.abs(o)<=4&&H(o)}
    </g>
    ${A("point",a(e.x),l(n))}
  </svg>`}var H=e=>m`<path class="nn-distance"
    d="M${s(a(e))} ${s(l(0))}V${s(l(.5))}"/>
  <path class="nn-centre" d="M${s(a(e))} ${s(l(.5)-7)}l7 7l-7 7l-7 -7z"/>`;function P(e,t,n){return m`${$(n,"w",e,t)}
    ${e.lockable&&M(n,"keep",e,t)}
    ${$(n,"b",e,t)} ${$(n,"x",e,t)}`}function S(e){let{w:t,b:n,x:o}=e,i=o*t+n;return m`<p class="nn-formula">z = ${r(o)}·${I(t)} ${W(n)} =
      <b data-shows="z">${r(i)}</b></p>
    <p class="nn-formula">σ(${r(i)}) =
      <b data-shows="y">${d(h(i))}</b></p>
    ${e.tangent&&m`<p class="nn-formula">slope here: <b data-shows="slope">${r(c(e))}</b> up for one step to the right</p>`}
    <p>${t===0?"With weight 0 the input changes nothing: the curve is flat.":m`Centre ◆ (output 0.5): x = <b data-shows="centre">${r(p(e))}</b>`}</p>
    ${V(e)}`}function V(e){return!e.lockable||e.keep||w(e)?"":m`<p class="nn-note">To be kept, the centre must lie between
    −${f} and ${f}.</p>`}var w=e=>Math.abs(p(e))<=f;function x(e){let{w:t,b:n,x:o}=e,i=t===0?"It is flat.":`It ${t>0?"rises":"falls"} from left to right; its centre is at x = ${r(p(e))}.`,b=e.tangent?`, with slope ${r(c(e))}`:"";return`The sigmoid curve of a neuron with weight ${r(t)} and bias ${r(n)}. ${i} At x = ${r(o)} the output is ${d(u(e,o))}${b}.`}function q(e,t){if(e.keep)return w(t)?{...e,centre:p(t)}:{};if(!t.keep)return e;if("w"in e)return{...e,b:0-e.w*t.centre};if("b"in e){let n=-e.b/t.w;return Math.abs(n)<=f?{...e,centre:n}:{...e,keep:!1}}return e}var k={picture:F,controls:P,readout:S,describe:x,input:q,drags:{point:(e,[t])=>({x:v(a.invert(t),[-4,4],8)})},goals:{"02-mirror":{ask:"Turn the curve round: it must fall from left to right, with its centre where it was at the start.",praise:"Both knobs changed sign. The centre −b/w does not notice.",met:(e,t)=>e.w<0&&Math.abs(p(e)-p(t))<1e-9},"02-step-at-two":{ask:"Make a step at x = 2: below 0.05 at x = 1.5, above 0.95 at x = 2.5. The switch “keep the centre” helps.",praise:"A step, nearly. With the centre kept at 2, the bias had to follow the weight: b = −2w.",met:e=>u(e,1.5)<.05&&u(e,2.5)>.95},"02-steepest":{ask:"Move the point to where the curve is steepest. What is the slope?",praise:"At the centre, and there it is a quarter of the weight. No other place is as steep.",met:e=>e.tangent&&Math.abs(c(e))>.2475*Math.abs(e.w)}}};nnFigures.add({kind:"sigmoid-curve",name:"SigmoidCurve",title:"a sigmoid with its knobs",version:1,rules:{w:{type:"number",minimum:-8,maximum:8,step:.25,title:"weight w",default:1},b:{type:"number",minimum:-24,maximum:24,step:.25,title:"bias b",default:0},x:{type:"number",minimum:-4,maximum:4,step:.125,title:"input x",default:1},tangent:{type:"boolean",default:!1},lockable:{type:"boolean",default:!1},keep:{type:"boolean",title:"keep the centre",default:!1},centre:{type:"number",minimum:-3,maximum:3,default:0},goals:{type:"array",items:{enum:["02-step-at-two","02-mirror","02-steepest"]},minItems:0,maxItems:3,default:[]}},drawing:k});})();
