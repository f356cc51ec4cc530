(()=>{const {snap:x}=nnFigures.modules["computing/rounding.js"];const {sliders:f}=nnFigures.modules["drawing/controls.js"];const {handle:y}=nnFigures.modules["drawing/handle.js"];const {html:a}=nnFigures.modules["drawing/html.js"];const {show:n}=nnFigures.modules["drawing/numbers.js"];const {plane:v}=nnFigures.modules["drawing/plane.js"];const {at:s,scale:w}=nnFigures.modules["drawing/scale.js"];function c(e,t){let o=e**t;return{height:o,slope:o*Math.log(e),atZero:Math.log(e)}}var i=w([-2.2,4.2],[30,334]),p=w([-2.2,4.2],[326,22]),[$,m]=p.domain,M=[...Array(65).keys()].map(e=>$+e/10),g=e=>e<=m;function d({base:e},t){let o=M.map(r=>{let h=Math.min(c(e,r).height,2*m),[u,l]=t?[h,r]:[r,h];return`${s(i(u))},${s(p(l))}`});return a`<polyline class="${t?"nn-mirror":"nn-curve"}"
    points="${o.join(" ")}"/>`}function k(e,{height:t,slope:o}){let r=h=>t+o*(h-e);return a`<line class="nn-secant" x1="${s(i($))}"
    y1="${s(p(r($)))}" x2="${s(i(m))}" y2="${s(p(r(m)))}"/>`}function A(e,{height:t}){return a`<line class="nn-distance" x1="${i($)}" y1="${p($)}"
      x2="${i(m)}" y2="${p(m)}"/>
    ${d(e,!0)}
    ${g(t)&&a`<circle class="nn-one" cx="${s(i(t))}" cy="${s(p(e.x))}"
        r="7"/>
      <text class="nn-halo nn-strong nn-positive" x="${s(i(t)+4)}"
        y="${s(p(e.x)+22)}">log</text>`}`}function I(e,{height:t}){return g(t)?y("point",i(e),p(t),{tip:!0}):a`<path class="nn-next" d="M${s(i(e))} 22l-7 12h14z"/>`}function T(e,t){let o=c(e.base,e.x);return[v({x:i,y:p,names:["x","y"],clip:t},[e.mirror?A(e,o):k(e.x,o),d(e,!1)]),I(e.x,o)]}function Z(e,t,o){return a`${f(o,"base",e,t)}
    ${f(o,"x",e,t)}`}function z({base:e,x:t,mirror:o}){let{height:r,slope:h,atZero:u}=c(e,t),l=a`${n(e,6)}<sup>${n(t,6)}</sup>`;return o?a`<p class="nn-formula">${l} = <b data-shows="height"
          >${n(r)}</b></p>
        <p class="nn-formula">${e===1?"Every power of 1 is 1: there is no logarithm to the base 1.":a`log to the base ${n(e,6)} of ${n(r)} =
                <b data-shows="log">${n(t)}</b>`}</p>`:a`<p class="nn-formula">height: ${l} = <b data-shows="height"
          >${n(r)}</b></p>
        <p class="nn-formula">slope there: <b data-shows="slope"
          >${n(h)}</b></p>
        <p class="nn-formula">slope ÷ height = <b data-shows="ratio"
          >${n(u)}</b></p>`}function C({base:e,x:t,mirror:o}){let{height:r,slope:h}=c(e,t),u=`At x = ${n(t,6)} it is ${n(r)} high`,l=`The powers of ${n(e,6)} as a curve. ${u}`;return o?`${l}. Mirrored at the diagonal it is the logarithm.`:`${l} and its slope is ${n(h)}.`}var b={size:[344,362],picture:T,controls:Z,readout:z,describe:C,drags:{point:(e,[t])=>({x:x(i.invert(t),[-2,2],32)})},goals:{"00-e":{ask:"Find the base whose slope is its height: slope ÷ height within 0.005 of 1.",praise:"2.71875 is the nearest that this slider comes to e = 2.71828… Move the power: the two stay equal everywhere.",met:({base:e,x:t})=>Math.abs(c(e,t).atZero-1)<.005},"00-which-power":{ask:"Which power of 2 gives 3? Come within 0.05 of 3.",praise:"About 1.585, between 1 (which gives 2) and 2 (which gives 4). That is the logarithm of 3 to the base 2.",met:({base:e,x:t,mirror:o})=>o&&e===2&&Math.abs(c(e,t).height-3)<.05}}};nnFigures.add({kind:"power-curve",name:"PowerCurve",title:"the powers of a base",version:1,rules:{base:{type:"number",minimum:.5,maximum:3.5,step:.03125,title:"base",default:2},x:{type:"number",minimum:-2,maximum:2,step:.03125,title:"power x",default:1},mirror:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["00-e","00-which-power"]},minItems:0,maxItems:2,default:[]}},drawing:b});})();
