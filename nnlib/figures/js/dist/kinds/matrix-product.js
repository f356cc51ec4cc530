(()=>{const {choice:P,someSliders:T}=nnFigures.modules["drawing/controls.js"];const {html:$}=nnFigures.modules["drawing/html.js"];const {product:X}=nnFigures.modules["computing/vectors.js"];const {factor:w,show:x}=nnFigures.modules["drawing/numbers.js"];var c=32,l={x:4,y:178,wide:48},p={x:196,y:44,wide:68},u={...p,y:l.y},b=["1,1","1,2","2,1","2,2"],g=(t,e)=>[...Array(t.length/e).keys()].map(o=>t.slice(o*e,(o+1)*e));function d({X:t,W:e,entry:o}){let[r,s]=[g(t,3),g(e,2)],[n,m]=o.split(",").map(a=>a-1);return{A:r,B:s,P:X(r,s),i:n,j:m}}function y(t,e,o,r=j){let{x:s,y:n,wide:m}=e;return t.map((a,i)=>a.map((W,h)=>$`<rect class="nn-cell" data-lit="${o(i,h)}"
          x="${s+h*m}" y="${n+i*c}" width="${m}"
          height="${c}"/>${r(W,e,i,h)}`))}var j=(t,{x:e,y:o,wide:r},s,n)=>$`<text x="${e+(n+.5)*r}" y="${o+s*c+21}"
    text-anchor="middle">${x(t)}</text>`,A=(t,{x:e,y:o,wide:r},s,n)=>$`<g class="nn-press" data-do="${b[2*s+n]}"><rect
      fill="transparent" x="${e+n*r}" y="${o+s*c}"
      width="${r}" height="${c}"/>
    <text class="nn-strong" x="${e+(n+.5)*r}"
      y="${o+s*c+21}" text-anchor="middle" data-shows="product"
      >${x(t)}</text></g>`,f=(t,e,o,r="start")=>$`<text class="nn-small" x="${e}" y="${o}" text-anchor="${r}"
    >${t}</text>`;function B(t){let{A:e,B:o,P:r,i:s,j:n}=d(t),m=a=>p.x+(a+.5)*p.wide;return $`<svg viewBox="0 0 336 266" role="img"
    aria-label="${I(t)}">
    ${f("W, shape (3, 2)",p.x,16)}
    ${[0,1].map(a=>f(`neuron ${a+1}`,m(a),37,"middle"))}
    ${y(o,p,(a,i)=>i===n)}
    ${f("X, shape (2, 3)",l.x,l.y-12)}
    ${y(e,l,a=>a===s)}
    <text x="${(l.x+3*l.wide+u.x)/2}" y="${l.y+c+5}"
      text-anchor="middle">→</text>
    <text x="${u.x+u.wide}" y="${u.y-13}" text-anchor="middle"
      >↓</text>
    ${y(r,u,(a,i)=>a===s&&i===n,A)}
    ${f("X @ W, shape (2, 2)",u.x,u.y+2*c+19)}
  </svg>`}function E(t,e,o){let{j:r}=d(t),s=n=>[2*n+r,`weight ${n+1} of neuron ${r+1}`];return $`${P(o,"entry",t,e,n=>{let[m,a]=n.split(",");return`row ${m}, column ${a}`})}
    ${T(o,"W",t,e,[0,1,2].map(s))}`}function F(t){let{A:e,B:o,P:r,i:s,j:n}=d(t),m=e[s].map((a,i)=>`${w(a)}·${w(o[i][n])}`);return $`<p class="nn-formula">row ${s+1} of X times column ${n+1} of
      W:</p>
    <p class="nn-formula">${m.join(" + ")} = <b data-shows="entry"
      >${x(r[s][n])}</b></p>
    <p>It is what neuron ${n+1} answers to example ${s+1}, without its
      bias.</p>`}function I(t){let{P:e,i:o,j:r}=d(t);return`A matrix X of 2 examples, 3 inputs each, times a matrix W of 2 neurons, 3 weights each. The rows of the product: ${e.map(n=>n.map(m=>x(m)).join(" and ")).join("; ")}. Row ${o+1} of X times column ${r+1} of W gives ${x(e[o][r])}.`}var v={wide:!0,picture:B,controls:E,readout:F,describe:I,actions:Object.fromEntries(b.map(t=>[t,()=>({entry:t})])),goals:{"00-column":{ask:"Turn the weights of neuron 2 until it answers 5 to example 1 and 0 to example 2.",praise:"Found, and the product's first column never moved: it belongs to neuron 1 and its weights alone.",met:t=>{let{P:e}=d(t);return e[0][1]===5&&e[1][1]===0}}}};nnFigures.add({kind:"matrix-product",name:"MatrixProduct",title:"the product of two matrices",version:1,rules:{X:{type:"array",items:{type:"number",minimum:-9,maximum:9},minItems:6,maxItems:6,default:[1,2,3,0,1,-1]},W:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:6,maxItems:6,default:[1,-1,0,2,2,.5]},entry:{enum:["1,1","1,2","2,1","2,2"],title:"entry",default:"1,1"},goals:{type:"array",items:{enum:["00-column"]},minItems:0,maxItems:1,default:[]}},drawing:v});})();
