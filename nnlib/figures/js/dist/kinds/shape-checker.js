(()=>{const {choice:E,sliders:g}=nnFigures.modules["drawing/controls.js"];const {html:u}=nnFigures.modules["drawing/html.js"];var i=e=>e.length===1?`(${e[0]},)`:`(${e.join(", ")})`;function k(e,n){return e[1]===n[0]?{shape:[e[0],n[1]]}:{error:`matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature (n?,k),(k,m?)->(n?,m?) (size ${n[0]} is different from ${e[1]})`}}function v(e,n){let[t,r]=e,[o]=n;if(r===o||o===1)return{shape:[t,r]};if(r===1)return{shape:[t,o]};let s=a=>i(a).replace(/ /g,"");return{error:`operands could not be broadcast together with shapes ${s(e)} ${s(n)} `}}var $=16,y={"X @ W + b":(e,n)=>[e,n],"X @ W.T + b":(e,n)=>[e,n.toReversed()],"W @ X + b":(e,n)=>[n,e]},I={"X @ W + b":["X","W"],"X @ W.T + b":["X","W.T"],"W @ X + b":["W","X"]};function x({formula:e,X:n,W:t,b:r}){let o=k(...y[e](n,t));if(o.error)return{error:o.error,where:"@"};let s=v(o.shape,[r]);return s.error?{error:s.error,where:"+",product:o.shape}:{shape:s.shape,product:o.shape}}var W=e=>{let{shape:n,product:t}=x(e);return!!n&&e.b!==t[1]};function l([e,n],t,r,o=""){let s=[...[...Array(Math.max(0,e-1)).keys()].map(a=>`M${t} ${r+$*(a+1)}h${$*n}`),...[...Array(Math.max(0,n-1)).keys()].map(a=>`M${t+$*(a+1)} ${r}v${$*e}`)];return u`<g class="nn-grid-box" data-kind="${o}"><rect x="${t}"
    y="${r}" width="${$*n}" height="${$*e}"/><path
    d="${s.join("")}"/></g>`}function P(e){let[n,t]=y[e.formula](e.X,e.W),[r,o]=I[e.formula],{error:s,where:a,product:m,shape:p}=x(e),[c,h]=[152,168],X={x:c-18-$*n[1],y:h},b={x:c,y:h-18-$*t[0]},w=a==="@"?"wrong":"",M=a==="+"?"wrong":W(e)?"odd":"",A=(m??[n[0]])[0],f=h+$*A+12;return u`<svg viewBox="0 0 340 352" role="img"
    aria-label="${N(e)}">
    ${l(n,X.x,X.y,w)}
    ${l(t,b.x,b.y,w)}
    ${p&&l(p,c,h,"copy")}
    ${m&&l(m,c,h,"made")}
    <text class="nn-strong" x="${c}" y="${b.y-7}">${o} ${i(t)}</text>
    <text class="nn-strong" x="${c-12}" y="${h-8}" text-anchor="end"
      >${r} ${i(n)}</text>
    ${!m&&u`<text class="nn-strong nn-negative" x="${c+4}" y="${h+18}"
        >${n[1]} and ${t[0]} differ</text>`}
    ${m&&u`${p&&l([1,p[1]],c,f,"copy")}
      ${l([1,e.b],c,f,M)}
      <text class="nn-strong" x="${c-8}" y="${f+12}"
        text-anchor="end">+ b ${i([e.b])}</text>
      ${a==="+"&&u`<text class="nn-strong nn-negative" x="${c-8}"
          y="${f+30}" text-anchor="end">${m[1]} and ${e.b} differ</text>`}`}
    ${!s&&u`<text class="nn-strong" x="${c-8}" y="${f+32}" text-anchor="end">= ${i(p)}</text>`}
  </svg>`}function F(e,n,t){let r=["rows","columns"];return u`${E(t,"formula",e,n)}
    ${g(t,"X",e,n,void 0,r)}
    ${g(t,"W",e,n,void 0,r)}
    ${g(t,"b",e,n)}`}function L(e){let{formula:n,X:t,W:r,b:o}=e,{error:s,shape:a}=x(e),m=u`<p class="nn-formula"><code>${n}</code> with X
    ${i(t)}, W ${i(r)}, b ${i([o])}</p>`;return s?u`${m}<p class="nn-error"><code><b>ValueError:</b> <span
      data-shows="error">${s}</span></code></p><p>${R(e)}</p>`:u`${m}<p>Result: <b data-shows="shape">${i(a)}</b>. ${W(e)?S(e):`${d(a[0],"row")} and ${d(a[1],"column")}: one column for each bias.`}</p>`}var d=(e,n,t=`${n}s`)=>`${e} ${e===1?n:t}`;function R(e){let[n,t]=y[e.formula](e.X,e.W),[r,o]=I[e.formula];return x(e).where==="@"?`Each row of ${r} has ${d(n[1],"number")}, each column of ${o} has ${t[0]}. They must pair up one to one.`:`The product has ${d(t[1],"column")}, and b has ${d(e.b,"entry","entries")}. There must be one bias for each neuron, that is for each column.`}var S=({b:e})=>e===1?"NumPy is content, but all neurons share one bias. Was that meant?":`NumPy is content, but it has copied the single column ${e} times: one neuron has become ${e}. Was that meant?`;function N(e){let{error:n,shape:t}=x(e),{formula:r,X:o,W:s,b:a}=e,m=`${r} with X ${i(o)}, W ${i(s)}, b ${i([a])}`;return n?`${m}: they do not fit.`:`${m}: ${i(t)}.`}var T={picture:P,controls:F,readout:L,describe:N,goals:{"03-fit":{ask:"Four examples with two inputs each, three neurons. Give W the shape that lets X @ W + b run.",praise:"It fits: (4, 2) @ (2, 3) + (3,) gives (4, 3).",met:e=>e.formula==="X @ W + b"&&`${e.X} ${e.W} ${e.b}`=="4,2 2,3 3"},"03-silent":{ask:"Make NumPy compute something without a complaint although b has not one entry for each neuron.",praise:"That is the mistake to fear: no message, and numbers that look like an answer. Print the shapes.",met:W}}};nnFigures.add({kind:"shape-checker",name:"ShapeChecker",title:"the shapes of a layer",version:1,rules:{formula:{enum:["X @ W + b","X @ W.T + b","W @ X + b"],title:"formula",default:"X @ W + b"},X:{type:"array",items:{type:"integer",minimum:1,maximum:8,step:1},minItems:2,maxItems:2,title:"{name} of X",default:[4,2]},W:{type:"array",items:{type:"integer",minimum:1,maximum:8,step:1},minItems:2,maxItems:2,title:"{name} of W",default:[3,2]},b:{type:"integer",minimum:1,maximum:8,step:1,title:"entries of b",default:3},goals:{type:"array",items:{enum:["03-fit","03-silent"]},minItems:0,maxItems:2,default:[]}},drawing:T});})();
