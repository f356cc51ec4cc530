(()=>{const {step:A,weightedSum:g}=nnFigures.modules["computing/neuron.js"];const {choice:O,sliders:u}=nnFigures.modules["drawing/controls.js"];const {html:r}=nnFigures.modules["drawing/html.js"];const {lineDrags:R,normal:v}=nnFigures.modules["drawing/line-grips.js"];const {sides:x}=nnFigures.modules["drawing/line.js"];const {legend:D,mark:I}=nnFigures.modules["drawing/marks.js"];const {show:l}=nnFigures.modules["drawing/numbers.js"];const {axes:T}=nnFigures.modules["drawing/plane.js"];const {scale:p}=nnFigures.modules["drawing/scale.js"];var b=[[0,0],[0,1],[1,0],[1,1]],m={AND:[0,0,0,1],OR:[0,1,1,1],NAND:[1,1,1,0],XOR:[0,1,1,0]},s=p([-1.05,2.05],[30,352]),w=p([-.6,1.6],[248.5,20]),c=({w:t,b:o},e)=>A(g(e,t,o)),h=t=>b.filter((o,e)=>c(t,o)===m[t.gate][e]).length,$=t=>t.firing==="w1+w2+2b>0"&&t.silent==="w1+w2+2b<=0";function X(t,o){return r`${x(t.w,t.b,s,w,o)} ${T(s,w,{count:3})}
    ${v(t,s,w)}
    ${b.map((e,a)=>{let n=m[t.gate][a];return I(e,n,c(t,e)!==n,s,w)})}`}function S(t,o,e){return r`${O(e,"gate",t,o)}
    ${u(e,"w",t,o)}
    ${u(e,"b",t,o)}`}function k(t,o){return r`${D("must fire","must stay silent")}
    <table class="nn-table nn-tight" aria-label="the four rows">
      <thead><tr><th scope="col">x₁</th><th scope="col">x₂</th>
        <th scope="col">z</th><th scope="col">neuron</th>
        <th scope="col">${t.gate}</th><th scope="col">right?</th></tr>
      </thead>
      <tbody>${b.map((e,a)=>{let[n,i]=[c(t,e),m[t.gate][a]];return r`<tr data-right="${String(n===i)}"><td>${e[0]}</td>
          <td>${e[1]}</td><td data-shows="row-z">${l(g(e,t.w,t.b))}</td><td>${n}</td><td>${i}</td>
          <td>${n===i?"✓ yes":"✗ no"}</td></tr>`})}</tbody>
    </table>
    <p class="nn-count" data-none="${String(h(t)===4)}"><b
      data-shows="right">${h(t)}</b> of 4 rows right</p>
    ${t.gate==="XOR"&&C(t,o)}`}var z={"":"choose","w1+w2+b>0":"w₁ + w₂ + b > 0","w1+w2+2b>0":"w₁ + w₂ + 2b > 0","2w1+2w2+2b>0":"2w₁ + 2w₂ + 2b > 0"},G={"":"choose","w1+w2<=0":"w₁ + w₂ ≤ 0","w1+w2+b<=0":"w₁ + w₂ + b ≤ 0","w1+w2+2b<=0":"w₁ + w₂ + 2b ≤ 0"};function f(t,o,e,a,n){return r`<p><label for="${e}-${t}">${a}</label>
    <select id="${e}-${t}" data-trait="${t}">
      ${Object.entries(n).map(([i,y])=>r`<option value="${i}"
          ${o[t]===i&&"selected"}>${y}</option>`)}
    </select></p>`}function C(t,o){return r`<details class="nn-proof"><summary>It cannot be done</summary>
    <p>Then show it. The four rows ask for:</p>
    <ul><li>row 0, 0 silent: b ≤ 0</li><li>row 0, 1 fires: w₂ + b > 0</li>
      <li>row 1, 0 fires: w₁ + b > 0</li>
      <li>row 1, 1 silent: w₁ + w₂ + b ≤ 0</li></ul>
    ${f("firing",t,o,"Add the two rows that fire:",z)}
    ${f("silent",t,o,"Add the two that stay silent:",G)}
    <p class="nn-verdict">${E(t)}</p></details>`}function E(t){return!t.firing||!t.silent?"":$(t)?"One number, w₁ + w₂ + 2b, would have to be above 0 and not above 0. No knobs can do that: XOR cannot be done with one neuron.":`Not yet: look at the ${t.firing==="w1+w2+2b>0"?"second":"first"} sum. Add the left sides of its two rows, w to w and b to b; each row brings its own b.`}function F(t){return`The four corners of the unit square, to be answered as ${t.gate} does. With weights ${l(t.w[0])} and ${l(t.w[1])} and bias ${l(t.b)}, ${h(t)} of 4 are right.`}var d=(t,o)=>({ask:`Choose ${t} and get all four rows right.`,praise:o,met:e=>e.gate===t&&h(e)===4}),N={size:[360,286],picture:X,controls:S,readout:k,describe:F,drags:R(s,w,3),goals:{"01-and":d("AND","AND: neither weight alone lifts the bias above 0, both together do."),"01-or":d("OR","OR: each weight alone lifts the bias above 0."),"01-nand":d("NAND","NAND: AND with every sign turned."),"01-xor":{ask:"Choose XOR. Get all four rows right, or prove that it cannot be done: a box for that opens there.",praise:"Shown: no single neuron can do XOR. Two layers can (chapter 3).",met:t=>t.gate==="XOR"&&$(t)}}};nnFigures.add({kind:"truth-table",name:"TruthTable",title:"a truth table to meet with one neuron",version:1,rules:{gate:{enum:["AND","OR","NAND","XOR"],title:"table",default:"AND"},w:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:2,maxItems:2,title:"weight w{i}",default:[1,1]},b:{type:"number",minimum:-3,maximum:3,step:.25,title:"bias b",default:.5},firing:{enum:["","w1+w2+b>0","w1+w2+2b>0","2w1+2w2+2b>0"],default:""},silent:{enum:["","w1+w2<=0","w1+w2+b<=0","w1+w2+2b<=0"],default:""},goals:{type:"array",items:{enum:["01-and","01-or","01-nand","01-xor"]},minItems:0,maxItems:4,default:[]}},drawing:N});})();
