(()=>{const {remembering:W}=nnFigures.modules["computing/memoise.js"];const {orZero:S,snap:P}=nnFigures.modules["computing/rounding.js"];const {length:I}=nnFigures.modules["computing/vectors.js"];const {choice:Z,sliders:N}=nnFigures.modules["drawing/controls.js"];const {graph:D,tangent:z}=nnFigures.modules["drawing/curve.js"];const {smallHandle:F}=nnFigures.modules["drawing/handle.js"];const {html:m}=nnFigures.modules["drawing/html.js"];const {levels:B}=nnFigures.modules["drawing/level-lines.js"];const {factor:H,show:u,term:G}=nnFigures.modules["drawing/numbers.js"];const {plane:K}=nnFigures.modules["drawing/plane.js"];const {at:l,scale:y}=nnFigures.modules["drawing/scale.js"];const {dot:T}=nnFigures.modules["computing/vectors.js"];var b={plane:{height:([t,e])=>2*t+e,slopes:()=>[2,1]},bowl:{height:([t,e])=>t*t+2*e*e,slopes:([t,e])=>[2*t,4*e]},product:{height:([t,e])=>t*e,slopes:([t,e])=>[e,t]}};function E(t,e,n){let s=n*Math.PI/180,o=[Math.cos(s),Math.sin(s)];return T(b[t].slopes(e),o)}var L=[-2,2],M=[-2.5,2.5],f={plane:{word:"2x + y",step:1,high:[-7.5,7.5],steep:3,rules:()=>["2","1"]},bowl:{word:"x² + 2y²",step:1.5,high:[0,19],steep:10,rules:([t,e])=>[`2x = 2·${H(t)}`,`4y = 4·${H(e)}`]},product:{word:"x·y",step:1,high:[-6.25,6.25],steep:3,rules:()=>["y","x"]}},$=y(M,[232,22]),x=[350,272],g=[262,338],O=52,R=.3,k=({turn:t})=>y(M,t?[73,283]:[30,240]),Y=W((t,e)=>B(b[t].height,f[t].step,k({turn:e}),$),6);function d({surface:t,x:e,y:n,angle:s}){let o=[e,n],{height:a,slopes:c}=b[t];return{place:o,height:a(o),slopes:c(o),slope:E(t,o,s)}}function V(t,[e,n],[s,o]){let a=Math.atan2(o-n,s-e)*180/Math.PI;return m`<path class="${t}" d="M${l(e)} ${l(n)}L${l(s)} ${l(o)}"
    /><path class="${t}" transform="translate(${l(s)} ${l(o)})
    rotate(${l(a)})" d="M-9 -5L0 0L-9 5"/>`}function q(t,e,n){let{height:s}=b[t.surface],{place:o,slopes:a}=d(t),[c,i]=o,p=y(f[t.surface].high,x),h=y(f[t.surface].high,g),[r,w]=[l(e(c)),l($(i))],v=s(o);return m`
    <path class="nn-cut" d="M${e.range[0]} ${w}H${e.range[1]}"/>
    <path class="nn-cut" data-axis="y" d="M${r} ${$.range[0]}V${$.range[1]}"/>
    <rect class="nn-silent" x="30" y="${x[1]}" width="210"
      height="${x[0]-x[1]}"/>
    <rect class="nn-silent" x="${g[0]}" y="22"
      width="${g[1]-g[0]}" height="210"/>
    <clipPath id="${n}-cuts"><path d="M30 ${x[1]}H240V${x[0]}H30Z
      M${g[0]} 22H${g[1]}V232H${g[0]}Z"/></clipPath>
    <g clip-path="url(#${n}-cuts)">
    ${D(A=>s([A,i]),e,p,{look:"nn-cut"})}
    ${z(c,v,a[0],e,p,46)}
    <circle class="nn-centre" cx="${r}" cy="${l(p(v))}" r="4"/>
    <path class="nn-cut" data-axis="y" d="${C(A=>s([c,A]),h)}"/>
    ${J(i,v,a[1],h)}</g>
    <circle class="nn-centre" cx="${l(h(v))}" cy="${w}" r="4"/>
    <text class="nn-small" x="30" y="${x[0]+17}">cut along x</text>
    <text class="nn-small" x="${g[1]}" y="${$.range[0]+17}"
      text-anchor="end">cut along y</text>`}function C(t,e){return`M${[...Array(61).keys()].map(s=>{let o=M[0]+(M[1]-M[0])*s/60;return`${l(e(t(o)))} ${l($(o))}`}).join("L")}`}function J(t,e,n,s){let[o,a]=[$(1)-$(0),n*(s(1)-s(0))],c=46/Math.hypot(o,a),i=[-c,c].map(p=>[l(s(e)+p*a),l($(t)+p*o)]);return m`<path class="nn-tangent" d="M${i[0].join(" ")}L${i[1].join(" ")}"/>`}function Q(t,e){let{place:n,slopes:s}=d(t);if(I(s)===0)return"";let[o,a]=n.map((c,i)=>c+R*s[i]);return V("nn-gradient",[e(n[0]),$(n[1])],[e(o),$(a)])}function U(t,e){let{place:n,slope:s}=d(t),o=[e(n[0]),$(n[1])],a=t.angle*Math.PI/180,c=[o[0]+O*Math.cos(a),o[1]-O*Math.sin(a)],i=y([0,360],[46,334]),{steep:p}=f[t.surface],h=y([-p,p],[370,286]);return m`${V("nn-hand",o,c)}
    <g class="nn-axes">${[-p,0,p].map(r=>m`<line class="${r?"nn-grid":"nn-zero"}" x1="46" x2="334"
        y1="${h(r)}" y2="${h(r)}"/><text x="40" y="${h(r)}" dy=".35em"
        text-anchor="end">${u(r)}</text>`)}${[0,90,180,270,360].map(r=>m`<line class="nn-grid" x1="${i(r)}" x2="${i(r)}"
        y1="${h.range[0]}" y2="${h.range[1]}"/><text x="${i(r)}" y="386"
        text-anchor="middle">${r}°</text>`)}<text class="nn-axis" x="12" y="274">↑ slope, by direction</text></g>
    ${D(r=>E(t.surface,n,r),i,h)}
    <circle class="nn-centre" cx="${l(i(t.angle))}" cy="${l(h(s))}" r="5"/>
    ${F("tip",...c,{tip:!0,r:8})}`}function _(t,e){let n=k(t),{word:s}=f[t.surface],o=["x",`y, and level lines of ${s}`],a=Y(t.surface,t.turn);return[m`<rect class="nn-silent" x="${n.range[0]}" y="22" width="210"
      height="210"/>`,K({x:n,y:$,names:o,count:4,clip:e,ground:a},t.turn&&Q(t,n)),t.turn?U(t,n):q(t,n,e),F("place",n(t.x),$(t.y))]}var X=(t,e,n)=>m`
  ${Z(n,"surface",t,e,s=>f[s].word)}
  ${N(n,"x",t,e)} ${N(n,"y",t,e)}
  ${t.turn&&N(n,"angle",t,e)}`;function tt(t){let{place:e,height:n,slopes:s,slope:o}=d(t),a=f[t.surface].rules(e),c=(p,h,r)=>m`<p class="nn-formula">along ${p},
    with ${h} held still: ${a[r]} = <b data-shows="d${p}">${u(s[r])}</b></p>`;return m`<p class="nn-formula">height = <b data-shows="height">${u(n)}</b></p>
    ${c("x","y",0)} ${c("y","x",1)} ${t.turn&&i(t)}`;function i({angle:p}){let h=p*Math.PI/180,[r,w]=[Math.cos(h),Math.sin(h)];return m`<p class="nn-formula">gradient = (${u(s[0])},
        ${u(s[1])}), its length <b data-shows="length">${u(I(s))}</b></p>
      <p class="nn-formula">direction = (${u(r,3)}, ${u(w,3)})</p>
      <p class="nn-formula">slope this way = ${u(s[0])}·${H(Number(r.toFixed(3)))} ${G(s[1])}·${H(Number(w.toFixed(3)))} = <b
        data-shows="slope">${u(S(o))}</b></p>`}}function et(t){let{place:e,slopes:n,slope:s}=d(t),o=`A map of ${f[t.surface].word} by its level lines. At x = ${u(e[0])}, y = ${u(e[1])} the slope along x is ${u(n[0])} and along y ${u(n[1])}.`;return t.turn?`${o} In the direction of ${t.angle} degrees it is ${u(S(s))}; the gradient's length is ${u(I(n))}.`:o}var nt=(t,e)=>Math.abs(t-e)<1e-9,j={size:({turn:t})=>[346,t?394:372],picture:_,controls:X,readout:tt,describe:et,drags:{place:(t,[e,n])=>({x:P(k(t).invert(e),L,4),y:P($.invert(n),L,4)}),tip(t,[e,n]){let s=e-k(t)(t.x),o=$(t.y)-n;if(s===0&&o===0)return{};let a=Math.atan2(o,s)*180/Math.PI;return{angle:(Math.round(a/5)*5+360)%360}}},goals:{"00-partials":{ask:"On x·y, find the place where the slope along x is 2 and the slope along y is −1.",praise:"At (−1, 2). For a product, each slope is the other factor.",met:({surface:t,x:e,y:n})=>t==="product"&&e===-1&&n===2},"00-same-slopes":{ask:"On x² + 2y², find a place where both slopes are the same, and not 0.",praise:"Wherever 2x = 4y: on the line of all places with x = 2y.",met(t){let[e,n]=d(t).slopes;return t.surface==="bowl"&&e!==0&&nt(e,n)}},"00-steepest":{ask:"On x² + 2y², turn the hand until the slope is as large as it gets.",praise:"It points along the gradient's arrow, and the slope is nearly the arrow's length. No direction climbs faster.",met(t){let{slope:e,slopes:n}=d(t),s=I(n);return t.surface==="bowl"&&s>0&&e>.999*s}},"00-level":{ask:"Now turn it until the slope is about 0, but not at the bottom.",praise:"Along the level line the height does not change, and the gradient stands at a right angle to it.",met(t){let{slope:e,slopes:n}=d(t);return Math.abs(e)<.05*I(n)}}}};nnFigures.add({kind:"slice",name:"Slice",title:"the slopes of a surface",version:1,rules:{surface:{enum:["plane","bowl","product"],title:"height",default:"bowl"},x:{type:"number",minimum:-2,maximum:2,step:.25,title:"x",default:1},y:{type:"number",minimum:-2,maximum:2,step:.25,title:"y",default:1},angle:{type:"integer",minimum:0,maximum:360,step:5,title:"direction in degrees",default:0},turn:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["00-partials","00-same-slopes","00-steepest","00-level"]},minItems:0,maxItems:4,default:[]}},drawing:j});})();
