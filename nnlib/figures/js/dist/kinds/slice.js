(()=>{const {remembering:Z}=nnFigures.modules["computing/memoise.js"];const {orZero:F,snap:L}=nnFigures.modules["computing/rounding.js"];const {length:A}=nnFigures.modules["computing/vectors.js"];const {choice:z,sliders:k}=nnFigures.modules["drawing/controls.js"];const {graph:V,tangent:G}=nnFigures.modules["drawing/curve.js"];const {html:d}=nnFigures.modules["drawing/html.js"];const {levels:K}=nnFigures.modules["drawing/level-lines.js"];const {factor:E,show:c,term:R}=nnFigures.modules["drawing/numbers.js"];const {axes:Y}=nnFigures.modules["drawing/plane.js"];const {at:a,scale:M}=nnFigures.modules["drawing/scale.js"];const {dot:W}=nnFigures.modules["computing/vectors.js"];var I={plane:{height:([e,n])=>2*e+n,slopes:()=>[2,1]},bowl:{height:([e,n])=>e*e+2*n*n,slopes:([e,n])=>[2*e,4*n]},product:{height:([e,n])=>e*n,slopes:([e,n])=>[n,e]}};function N(e,n,t){let s=t*Math.PI/180,o=[Math.cos(s),Math.sin(s)];return W(I[e].slopes(n),o)}var O=[-2,2],P=[-2.5,2.5],y={plane:{word:"2x + y",levels:[-6,-4,-2,0,2,4,6],high:[-7.5,7.5],steep:3,rules:()=>["2","1"]},bowl:{word:"x² + 2y²",levels:[.5,2,4,6,9,12,15],high:[0,19],steep:10,rules:([e,n])=>[`2x = 2·${E(e)}`,`4y = 4·${E(n)}`]},product:{word:"x·y",levels:[-4,-2,-1,-.25,.25,1,2,4],high:[-6.25,6.25],steep:3,rules:()=>["y","x"]}},i=M(P,[232,22]),w=[350,272],f=[262,338],S=52,q=.3,H=({turn:e})=>M(P,e?[73,283]:[30,240]),C=Z((e,n)=>K(I[e].height,y[e].levels,H({turn:n}),i),6);function b({surface:e,x:n,y:t,angle:s}){let o=[n,t],{height:p,slopes:l}=I[e];return{place:o,height:p(o),slopes:l(o),slope:N(e,o,s)}}function D(e,[n,t],[s,o]){let p=Math.atan2(o-t,s-n)*180/Math.PI;return d`<path class="${e}" d="M${a(n)} ${a(t)}L${a(s)} ${a(o)}"
    /><path class="${e}" transform="translate(${a(s)} ${a(o)})
    rotate(${a(p)})" d="M-9 -5L0 0L-9 5"/>`}function J(e,n,t){let{height:s}=I[e.surface],{place:o,slopes:p}=b(e),[l,g]=o,r=M(y[e.surface].high,w),m=M(y[e.surface].high,f),[h,x]=[a(n(l)),a(i(g))],u=s(o);return d`
    <path class="nn-cut" d="M${n.range[0]} ${x}H${n.range[1]}"/>
    <path class="nn-cut" data-axis="y" d="M${h} ${i.range[0]}V${i.range[1]}"/>
    <rect class="nn-silent" x="30" y="${w[1]}" width="210"
      height="${w[0]-w[1]}"/>
    <rect class="nn-silent" x="${f[0]}" y="22"
      width="${f[1]-f[0]}" height="210"/>
    <clipPath id="${t}-cuts"><path d="M30 ${w[1]}H240V${w[0]}H30Z
      M${f[0]} 22H${f[1]}V232H${f[0]}Z"/></clipPath>
    <g clip-path="url(#${t}-cuts)">
    <path class="nn-cut" d="${V(v=>s([v,g]),n,r)}"/>
    ${G(l,u,p[0],n,r,46)}
    <circle class="nn-centre" cx="${h}" cy="${a(r(u))}" r="4"/>
    <path class="nn-cut" data-axis="y" d="${Q(v=>s([l,v]),m)}"/>
    ${U(g,u,p[1],m)}</g>
    <circle class="nn-centre" cx="${a(m(u))}" cy="${x}" r="4"/>
    <text class="nn-small" x="30" y="${w[0]+17}">cut along x</text>
    <text class="nn-small" x="${f[1]}" y="${i.range[0]+17}"
      text-anchor="end">cut along y</text>`}function Q(e,n){return`M${[...Array(61).keys()].map(s=>{let o=P[0]+(P[1]-P[0])*s/60;return`${a(n(e(o)))} ${a(i(o))}`}).join("L")}`}function U(e,n,t,s){let[o,p]=[i(1)-i(0),t*(s(1)-s(0))],l=46/Math.hypot(o,p),g=[-l,l].map(r=>[a(s(n)+r*p),a(i(e)+r*o)]);return d`<path class="nn-tangent" d="M${g[0].join(" ")}L${g[1].join(" ")}"/>`}function _(e,n,t){let{place:s,slopes:o,slope:p}=b(e),l=[n(s[0]),i(s[1])],g=e.angle*Math.PI/180,r=[l[0]+S*Math.cos(g),l[1]-S*Math.sin(g)],m=s.map(($,T)=>$+q*o[T]),h=M([0,360],[46,334]),{steep:x}=y[e.surface],u=M([-x,x],[370,286]),v=A(o)===0;return d`<g clip-path="url(#${t}-map)">${!v&&D("nn-gradient",l,[n(m[0]),i(m[1])])}</g>
    ${D("nn-hand",l,r)}
    <g class="nn-axes">${[-x,0,x].map($=>d`<line class="${$?"nn-grid":"nn-zero"}" x1="46" x2="334"
        y1="${u($)}" y2="${u($)}"/><text x="40" y="${u($)+4}"
        text-anchor="end">${c($)}</text>`)}${[0,90,180,270,360].map($=>d`<line class="nn-grid" x1="${h($)}" x2="${h($)}"
        y1="${u.range[0]}" y2="${u.range[1]}"/><text x="${h($)}" y="386"
        text-anchor="middle">${$}°</text>`)}<text class="nn-axis" x="12" y="274">↑ slope, by direction</text></g>
    <path class="nn-graph" d="${V($=>N(e.surface,s,$),h,u)}"/>
    <circle class="nn-centre" cx="${a(h(e.angle))}" cy="${a(u(p))}" r="5"/>
    <g class="nn-grab" data-drag="tip"><circle cx="${a(r[0])}"
      cy="${a(r[1])}" r="16"/><circle class="nn-handle nn-tip"
      cx="${a(r[0])}" cy="${a(r[1])}" r="8"/></g>`}function X(e,n){let t=H(e),{word:s}=y[e.surface];return d`<svg viewBox="0 0 346 ${e.turn?394:372}" role="img"
    aria-label="${j(e)}">
    <clipPath id="${n}-map"><rect x="${t.range[0]}" y="22" width="210"
      height="210"/></clipPath>
    <rect class="nn-silent" x="${t.range[0]}" y="22" width="210" height="210"/>
    <g clip-path="url(#${n}-map)">${C(e.surface,e.turn)}</g>
    ${Y(t,i,{names:["x",`y, and level lines of ${s}`],count:4})}
    ${e.turn?_(e,t,n):J(e,t,n)}
    <g class="nn-grab" data-drag="place"><circle cx="${a(t(e.x))}"
      cy="${a(i(e.y))}" r="16"/><circle class="nn-handle"
      cx="${a(t(e.x))}" cy="${a(i(e.y))}" r="9"/></g>
  </svg>`}var ee=(e,n,t)=>d`
  ${z(t,"surface",e,n,s=>y[s].word)}
  ${k(t,"x",e,n)} ${k(t,"y",e,n)}
  ${e.turn&&k(t,"angle",e,n)}`;function ne(e){let{place:n,height:t,slopes:s,slope:o}=b(e),p=y[e.surface].rules(n),l=(r,m,h)=>d`<p class="nn-formula">along ${r},
    with ${m} held still: ${p[h]} = <b data-shows="d${r}">${c(s[h])}</b></p>`;return d`<p class="nn-formula">height = <b data-shows="height">${c(t)}</b></p>
    ${l("x","y",0)} ${l("y","x",1)} ${e.turn&&g(e)}`;function g({angle:r}){let m=r*Math.PI/180,[h,x]=[Math.cos(m),Math.sin(m)];return d`<p class="nn-formula">gradient = (${c(s[0])},
        ${c(s[1])}), its length <b data-shows="length">${c(A(s))}</b></p>
      <p class="nn-formula">direction = (${c(h,3)}, ${c(x,3)})</p>
      <p class="nn-formula">slope this way = ${c(s[0])}·${E(Number(h.toFixed(3)))} ${R(s[1])}·${E(Number(x.toFixed(3)))} = <b
        data-shows="slope">${c(F(o))}</b></p>`}}function j(e){let{place:n,slopes:t,slope:s}=b(e),o=`A map of ${y[e.surface].word} by its level lines. At x = ${c(n[0])}, y = ${c(n[1])} the slope along x is ${c(t[0])} and along y ${c(t[1])}.`;return e.turn?`${o} In the direction of ${e.angle} degrees it is ${c(F(s))}; the gradient's length is ${c(A(t))}.`:o}var te=(e,n)=>Math.abs(e-n)<1e-9,B={picture:X,controls:ee,readout:ne,describe:j,drags:{place:(e,[n,t])=>({x:L(H(e).invert(n),O,4),y:L(i.invert(t),O,4)}),tip(e,[n,t]){let s=n-H(e)(e.x),o=i(e.y)-t;if(s===0&&o===0)return{};let p=Math.atan2(o,s)*180/Math.PI;return{angle:(Math.round(p/5)*5+360)%360}}},goals:{"00-partials":{ask:"On x·y, find the place where the slope along x is 2 and the slope along y is −1.",praise:"At (−1, 2). For a product, each slope is the other factor.",met:({surface:e,x:n,y:t})=>e==="product"&&n===-1&&t===2},"00-same-slopes":{ask:"On x² + 2y², find a place where both slopes are the same, and not 0.",praise:"Wherever 2x = 4y: on the line of all places with x = 2y.",met(e){let[n,t]=b(e).slopes;return e.surface==="bowl"&&n!==0&&te(n,t)}},"00-steepest":{ask:"On x² + 2y², turn the hand until the slope is as large as it gets.",praise:"It points along the gradient's arrow, and the slope is nearly the arrow's length. No direction climbs faster.",met(e){let{slope:n,slopes:t}=b(e),s=A(t);return e.surface==="bowl"&&s>0&&n>.999*s}},"00-level":{ask:"Now turn it until the slope is about 0, but not at the bottom.",praise:"Along the level line the height does not change, and the gradient stands at a right angle to it.",met(e){let{slope:n,slopes:t}=b(e);return Math.abs(n)<.05*A(t)}}}};nnFigures.add({kind:"slice",name:"Slice",title:"the slopes of a surface",version:1,rules:{surface:{enum:["plane","bowl","product"],title:"height",default:"bowl"},x:{type:"number",minimum:-2,maximum:2,step:.25,title:"x",default:1},y:{type:"number",minimum:-2,maximum:2,step:.25,title:"y",default:1},angle:{type:"integer",minimum:0,maximum:360,step:5,title:"direction in degrees",default:0},turn:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["00-partials","00-same-slopes","00-steepest","00-level"]},minItems:0,maxItems:4,default:[]}},drawing:B});})();
