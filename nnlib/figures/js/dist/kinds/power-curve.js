(()=>{const {sliders:f}=nnFigures.modules["drawing/controls.js"];const {html:i}=nnFigures.modules["drawing/html.js"];const {show:n}=nnFigures.modules["drawing/numbers.js"];const {plane:b}=nnFigures.modules["drawing/plane.js"];const {at:r,scale:w}=nnFigures.modules["drawing/scale.js"];function p(e,t){let o=e**t;return{height:o,slope:o*Math.log(e),atZero:Math.log(e)}}var a=w([-2.2,4.2],[30,334]),h=w([-2.2,4.2],[326,22]),[$,m]=h.domain,x=[...Array(65).keys()].map(e=>$+e/10),g=e=>e<=m;function d({base:e},t){let o=x.map(s=>{let l=Math.min(p(e,s).height,2*m),[u,c]=t?[l,s]:[s,l];return`${r(a(u))},${r(h(c))}`});return i`<polyline class="${t?"nn-mirror":"nn-curve"}"
    points="${o.join(" ")}"/>`}function v(e,{height:t,slope:o}){let s=l=>t+o*(l-e);return i`<line class="nn-secant" x1="${r(a($))}"
    y1="${r(h(s($)))}" x2="${r(a(m))}" y2="${r(h(s(m)))}"/>`}function M(e,{height:t}){return i`<line class="nn-distance" x1="${a($)}" y1="${h($)}"
      x2="${a(m)}" y2="${h(m)}"/>
    ${d(e,!0)}
    ${g(t)&&i`<circle class="nn-one" cx="${r(a(t))}" cy="${r(h(e.x))}"
        r="7"/>
      <text class="nn-halo nn-strong nn-positive" x="${r(a(t)+4)}"
        y="${r(h(e.x)+22)}">log</text>`}`}function k(e,{height:t}){return g(t)?i`<circle class="nn-dot" cx="${r(a(e))}" cy="${r(h(t))}"
      r="6"/>`:i`<path class="nn-next" d="M${r(a(e))} 22l-7 12h14z"/>`}function A(e,t){let o=p(e.base,e.x);return[b({x:a,y:h,names:["x","y"],clip:t},[e.mirror?M(e,o):v(e.x,o),d(e,!1)]),k(e.x,o)]}function I(e,t,o){return i`${f(o,"base",e,t)}
    ${f(o,"x",e,t)}`}function T({base:e,x:t,mirror:o}){let{height:s,slope:l,atZero:u}=p(e,t),c=i`${n(e,6)}<sup>${n(t,6)}</sup>`;return o?i`<p class="nn-formula">${c} = <b data-shows="height"
          >${n(s)}</b></p>
        <p class="nn-formula">${e===1?"Every power of 1 is 1: there is no logarithm to the base 1.":i`log to the base ${n(e,6)} of ${n(s)} =
                <b data-shows="log">${n(t)}</b>`}</p>`:i`<p class="nn-formula">height: ${c} = <b data-shows="height"
          >${n(s)}</b></p>
        <p class="nn-formula">slope there: <b data-shows="slope"
          >${n(l)}</b></p>
        <p class="nn-formula">slope ÷ height = <b data-shows="ratio"
          >${n(u)}</b></p>`}function Z({base:e,x:t,mirror:o}){let{height:s,slope:l}=p(e,t),u=`At x = ${n(t,6)} it is ${n(s)} high`,c=`The powers of ${n(e,6)} as a curve. ${u}`;return o?`${c}. Mirrored at the diagonal it is the logarithm.`:`${c} and its slope is ${n(l)}.`}var y={size:[344,362],picture:A,controls:I,readout:T,describe:Z,goals:{"00-e":{ask:"Find the base whose slope is its height: slope ÷ height within 0.005 of 1.",praise:"2.71875 is the nearest that this slider comes to e = 2.71828… Move the power: the two stay equal everywhere.",met:({base:e,x:t})=>Math.abs(p(e,t).atZero-1)<.005},"00-which-power":{ask:"Which power of 2 gives 3? Come within 0.05 of 3.",praise:"About 1.585, between 1 (which gives 2) and 2 (which gives 4). That is the logarithm of 3 to the base 2.",met:({base:e,x:t,mirror:o})=>o&&e===2&&Math.abs(p(e,t).height-3)<.05}}};nnFigures.add({kind:"power-curve",name:"PowerCurve",title:"the powers of a base",version:1,rules:{base:{type:"number",minimum:.5,maximum:3.5,step:.03125,title:"base",default:2},x:{type:"number",minimum:-2,maximum:2,step:.03125,title:"power x",default:1},mirror:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["00-e","00-which-power"]},minItems:0,maxItems:2,default:[]}},drawing:y});})();
