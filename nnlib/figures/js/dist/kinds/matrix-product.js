(()=>{const {choice:P,someSliders:T}=nnFigures.modules["drawing/controls.js"];const {html:p}=nnFigures.modules["drawing/html.js"];const {product:X}=nnFigures.modules["computing/vectors.js"];const {factor:w,show:d}=nnFigures.modules["drawing/numbers.js"];var u=32,l={x:4,y:178,wide:48},$={x:196,y:44,wide:68},c={...$,y:l.y},b=["1,1","1,2","2,1","2,2"],g=(e,t)=>[...Array(e.length/t).keys()].map(o=>e.slice(o*t,(o+1)*t));function x({X:e,W:t,entry:o}){let[r,s]=[g(e,3),g(t,2)],[n,m]=o.split(",").map(a=>a-1);return{A:r,B:s,P:X(r,s),i:n,j:m}}function y(e,t,o,r=j){let{x:s,y:n,wide:m}=t;return e.map((a,i)=>a.map((W,h)=>p`<rect class="nn-cell" data-lit="${o(i,h)}"
          x="${s+h*m}" y="${n+i*u}" width="${m}"
          height="${u}"/>${r(W,t,i,h)}`))}var j=(e,{x:t,y:o,wide:r},s,n)=>p`<text x="${t+(n+.5)*r}" y="${o+s*u+21}"
    text-anchor="middle">${d(e)}</text>`,A=(e,{x:t,y:o,wide:r},s,n)=>p`<g class="nn-press" data-do="${b[2*s+n]}"><rect
      fill="transparent" x="${t+n*r}" y="${o+s*u}"
      width="${r}" height="${u}"/>
    <text class="nn-strong" x="${t+(n+.5)*r}"
      y="${o+s*u+21}" text-anchor="middle" data-shows="product"
      >${d(e)}</text></g>`,f=(e,t,o,r="start")=>p`<text class="nn-small" x="${t}" y="${o}" text-anchor="${r}"
    >${e}</text>`;function v(e){let{A:t,B:o,P:r,i:s,j:n}=x(e),m=a=>$.x+(a+.5)*$.wide;return p`${f("W, shape (3, 2)",$.x,16)}
    ${[0,1].map(a=>f(`neuron ${a+1}`,m(a),37,"middle"))}
    ${y(o,$,(a,i)=>i===n)}
    ${f("X, shape (2, 3)",l.x,l.y-12)}
    ${y(t,l,a=>a===s)}
    <text x="${(l.x+3*l.wide+c.x)/2}" y="${l.y+u+5}"
      text-anchor="middle">→</text>
    <text x="${c.x+c.wide}" y="${c.y-13}" text-anchor="middle"
      >↓</text>
    ${y(r,c,(a,i)=>a===s&&i===n,A)}
    ${f("X @ W, shape (2, 2)",c.x+2*c.wide,c.y+2*u+19,"end")}`}function E(e,t,o){let{j:r}=x(e),s=n=>[2*n+r,`weight ${n+1} of neuron ${r+1}`];return p`${P(o,"entry",e,t,n=>{let[m,a]=n.split(",");return`row ${m}, column ${a}`})}
    ${T(o,"W",e,t,[0,1,2].map(s))}`}function B(e){let{A:t,B:o,P:r,i:s,j:n}=x(e),m=t[s].map((a,i)=>`${w(a)}·${w(o[i][n])}`);return p`<p class="nn-formula">row ${s+1} of X times column ${n+1} of
      W:</p>
    <p class="nn-formula">${m.join(" + ")} = <b data-shows="entry"
      >${d(r[s][n])}</b></p>
    <p>It is what neuron ${n+1} answers to example ${s+1}, without its
      bias.</p>`}function F(e){let{P:t,i:o,j:r}=x(e);return`A matrix X of 2 examples, 3 inputs each, times a matrix W of 2 neurons, 3 weights each. The rows of the product: ${t.map(n=>n.map(m=>d(m)).join(" and ")).join("; ")}. Row ${o+1} of X times column ${r+1} of W gives ${d(t[o][r])}.`}var I={wide:!0,size:[336,266],picture:v,controls:E,readout:B,describe:F,actions:Object.fromEntries(b.map(e=>[e,()=>({entry:e})])),goals:{"00-column":{ask:"Turn the weights of neuron 2 until it answers 5 to example 1 and 0 to example 2.",praise:"Found, and the product's first column never moved: it belongs to neuron 1 and its weights alone.",met:e=>{let{P:t}=x(e);return t[0][1]===5&&t[1][1]===0}}}};nnFigures.add({kind:"matrix-product",name:"MatrixProduct",title:"the product of two matrices",version:1,rules:{X:{type:"array",items:{type:"number",minimum:-9,maximum:9},minItems:6,maxItems:6,default:[1,2,3,0,1,-1]},W:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:6,maxItems:6,default:[1,-1,0,2,2,.5]},entry:{enum:["1,1","1,2","2,1","2,2"],title:"entry",default:"1,1"},goals:{type:"array",items:{enum:["00-column"]},minItems:0,maxItems:1,default:[]}},drawing:I});})();
