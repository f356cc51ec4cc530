(()=>{var R={version:1,tasks:["00-axis","00-base","00-column","00-dot","00-downhill","00-e","00-limit","00-log-product","00-one-weight","00-perpendicular","00-refused","00-right-angle","00-same-dot","00-shape","00-slope","00-slope-rules","00-star","00-trap","00-trap-loss","00-which-power","01-and","01-bias","01-both","01-distance","01-double","01-emails","01-knobs","01-lower-bias","01-nand","01-no-mistakes","01-one","01-or","01-random","01-rule","01-rule-step","01-same-line","01-scale","01-seven-bottles","01-silence","01-swap","01-xor","01-xor-rows","01-xor-why","02-blunder","02-calibrate","02-centre","02-centre-moves","02-corner","02-coupling","02-fair","02-five","02-half-at-four","02-halve","02-learn","02-loss","02-mirror","02-ninety","02-odds","02-odds-back","02-relu-corner","02-saturate","02-shift","02-sigma-zero","02-squash","02-staircase","02-steepest","02-steepness","02-step-at-two","02-sure","02-tanh","03-both","03-collapse","03-count","03-cybenko","03-feud","03-fit","03-flat","03-fold","03-fold-place","03-forward","03-hidden-sum","03-hidden-why","03-hill","03-idle","03-idle-relu","03-last-bit","03-most-wine","03-one-knob","03-one-sum","03-product-shape","03-silent","03-silent-shape","03-step","03-to","03-warp","03-wave","03-weights-shape","03-wrong-bias"],figures:{secant:{name:"Secant",title:"the slope of a curve between two points",type:"object",properties:{curve:{enum:["line","square","three-squares","square-and-line"],title:"curve",default:"square"},x:{type:"number",minimum:-2,maximum:2,step:.125,title:"place x",default:1},halvings:{type:"integer",minimum:0,maximum:10,step:1,title:"halvings of the nudge",default:0},goals:{type:"array",items:{enum:["00-slope","00-downhill"]},minItems:0,maxItems:2,default:[]}}},"power-curve":{name:"PowerCurve",title:"the powers of a base",type:"object",properties:{base:{type:"number",minimum:.5,maximum:3.5,step:.03125,title:"base",default:2},x:{type:"number",minimum:-2,maximum:2,step:.03125,title:"power x",default:1},mirror:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["00-e","00-which-power"]},minItems:0,maxItems:2,default:[]}}},arrows:{name:"Arrows",title:"two vectors as arrows",type:"object",properties:{u:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:2,maxItems:2,default:[2,1]},v:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:2,maxItems:2,default:[1,2]},goals:{type:"array",items:{enum:["00-right-angle","00-same-dot"]},minItems:0,maxItems:2,default:[]}}},"matrix-product":{name:"MatrixProduct",title:"the product of two matrices",type:"object",properties:{X:{type:"array",items:{type:"number",minimum:-9,maximum:9},minItems:6,maxItems:6,default:[1,2,3,0,1,-1]},W:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:6,maxItems:6,default:[1,-1,0,2,2,.5]},entry:{enum:["1,1","1,2","2,1","2,2"],title:"entry",default:"1,1"},goals:{type:"array",items:{enum:["00-column"]},minItems:0,maxItems:1,default:[]}}},broadcast:{name:"Broadcast",title:"how NumPy stretches two arrays to one shape",type:"object",properties:{a:{enum:["()","(2,)","(3,)","(1, 3)","(3, 1)","(2, 3)","(3, 3)"],title:"shape of a",default:"(2, 3)"},b:{enum:["()","(2,)","(3,)","(1, 3)","(3, 1)","(2, 3)","(3, 3)"],title:"shape of b",default:"(3,)"},goals:{type:"array",items:{enum:["00-refused","00-trap"]},minItems:0,maxItems:2,default:[]}}},neuron:{name:"Neuron",title:"a neuron with its knobs",type:"object",properties:{w:{type:"array",items:{type:"number",minimum:-10,maximum:10,step:.25},minItems:1,maxItems:3,title:"weight of {name}",fixedLength:!0,default:[7,3]},b:{type:"number",minimum:-10,maximum:10,step:.25,title:"bias",default:-2},x:{type:"array",items:{type:"number",minimum:0,maximum:80,step:1},minItems:1,maxItems:3,title:"{name}",sameLengthAs:"w",fixedLength:!0,default:[1,0]},activation:{enum:["step","identity","sigmoid"],title:"activation",default:"step"},names:{type:"array",items:{type:"string",minLength:1,maxLength:24},minItems:1,maxItems:3,sameLengthAs:"w",fixedLength:!0,default:["x₁","x₂"]},answers:{type:"array",items:{type:"string",minLength:1,maxLength:24},minItems:2,maxItems:2,default:["stays silent","fires"]},switches:{type:"boolean",default:!0},table:{type:"boolean",default:!1},choose:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["01-silence","01-both","01-seven-bottles","03-last-bit"]},minItems:0,maxItems:4,default:[]}}},"decision-line":{name:"DecisionLine",title:"a neuron's line through labelled points",type:"object",properties:{w:{type:"array",items:{type:"number",minimum:-10,maximum:10,step:.25},minItems:2,maxItems:2,title:"weight w{i}",default:[1,-1]},b:{type:"number",minimum:-10,maximum:10,step:.25,title:"bias b",default:0},points:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:-3,maximum:3},{type:"number",minimum:-3,maximum:3},{enum:[0,1]}],minItems:3,maxItems:3},minItems:0,maxItems:60,default:[[2,1,1],[-2,-3,0],[-2,0,1],[1,-2,0],[0,1,1],[3,-1,0]]},rule:{type:"boolean",default:!1},turn:{type:"integer",minimum:0,maximum:59,default:0},last:{enum:["","added","subtracted","kept","not added","not subtracted","not kept"],default:""},goals:{type:"array",items:{enum:["01-no-mistakes","01-same-line","01-swap","01-rule"]},minItems:0,maxItems:4,default:[]}}},"truth-table":{name:"TruthTable",title:"a truth table to meet with one neuron",type:"object",properties:{gate:{enum:["AND","OR","NAND","XOR"],title:"table",default:"AND"},w:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:2,maxItems:2,title:"weight w{i}",default:[1,1]},b:{type:"number",minimum:-3,maximum:3,step:.25,title:"bias b",default:.5},firing:{enum:["","w1+w2+b>0","w1+w2+2b>0","2w1+2w2+2b>0"],default:""},silent:{enum:["","w1+w2<=0","w1+w2+b<=0","w1+w2+2b<=0"],default:""},goals:{type:"array",items:{enum:["01-and","01-or","01-nand","01-xor"]},minItems:0,maxItems:4,default:[]}}},question:{name:"Question",title:"a question",type:"object",properties:{id:{type:"string",minLength:0,maxLength:40,default:""},data:{type:"string",minLength:0,maxLength:8e3,default:""},answer:{type:"string",minLength:0,maxLength:40,default:""},checked:{type:"boolean",default:!1}}},"sigmoid-curve":{name:"SigmoidCurve",title:"a sigmoid with its knobs",type:"object",properties:{w:{type:"number",minimum:-8,maximum:8,step:.25,title:"weight w",default:1},b:{type:"number",minimum:-24,maximum:24,step:.25,title:"bias b",default:0},x:{type:"number",minimum:-4,maximum:4,step:.125,title:"input x",default:1},tangent:{type:"boolean",default:!1},lockable:{type:"boolean",default:!1},keep:{type:"boolean",title:"keep the centre",default:!1},centre:{type:"number",minimum:-3,maximum:3,default:0},goals:{type:"array",items:{enum:["02-step-at-two","02-mirror","02-steepest"]},minItems:0,maxItems:3,default:[]}}},activations:{name:"Activations",title:"six activations and their slopes",type:"object",properties:{z:{type:"number",minimum:-8,maximum:8,step:.25,title:"pre-activation z",default:1},negative_slope:{type:"number",minimum:0,maximum:1,default:.1},goals:{type:"array",items:{enum:["02-saturate","02-corner"]},minItems:0,maxItems:2,default:[]}}},"softmax-bars":{name:"SoftmaxBars",title:"scores turned into probabilities by softmax",type:"object",properties:{z:{type:"array",items:{type:"number",minimum:-5,maximum:5,step:.25},minItems:2,maxItems:4,title:"score of {name}",fixedLength:!0,default:[1,2,.5]},names:{type:"array",items:{type:"string",minLength:1,maxLength:12},minItems:2,maxItems:4,sameLengthAs:"z",fixedLength:!0,default:["cat","dog","bird"]},goals:{type:"array",items:{enum:["02-halve","02-shift"]},minItems:0,maxItems:2,default:[]}}},"fit-probability":{name:"FitProbability",title:"a probability to fit to labelled emails",type:"object",properties:{w:{type:"number",minimum:-4,maximum:4,step:.125,title:"weight w",default:0},b:{type:"number",minimum:-10,maximum:10,step:.25,title:"bias b",default:0},x:{type:"number",minimum:0,maximum:10,step:.5,title:"an email with so many CAPITALS",default:4},points:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:0,maximum:10},{enum:[0,1]}],minItems:2,maxItems:2},minItems:1,maxItems:40,default:[[0,0],[1,0],[2,0],[3,0],[3,1],[4,0],[5,0],[5,1],[6,1],[7,0],[7,1],[9,1]]},surprise:{type:"boolean",default:!1},learn:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["02-half-at-four","02-fair","02-learn"]},minItems:0,maxItems:3,default:[]}}},reliability:{name:"Reliability",title:"what a model said against what happened",type:"object",properties:{scale:{type:"number",minimum:0,maximum:2,step:.125,title:"log-odds multiplied by",default:1},cases:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:-8,maximum:8},{type:"integer",minimum:0,maximum:999},{type:"integer",minimum:0,maximum:999}],minItems:3,maxItems:3},minItems:0,maxItems:60,default:[[-6,0,9],[-5.5,0,13],[-5,0,17],[-4.5,1,21],[-4,4,24],[-3.5,1,34],[-3,11,31],[-2.5,14,35],[-2,9,46],[-1.5,23,38],[-1,21,44],[-.5,33,36],[0,35,35],[.5,40,29],[1,43,22],[1.5,41,20],[2,41,14],[2.5,41,8],[3,35,7],[3.5,28,7],[4,25,3],[4.5,19,3],[5,16,1],[5.5,13,0],[6,8,1]]},goals:{type:"array",items:{enum:["02-calibrate"]},minItems:0,maxItems:1,default:[]}}},"network-steps":{name:"NetworkSteps",title:"a network that steps through its own arithmetic",type:"object",properties:{x:{type:"array",items:{enum:[0,1]},minItems:2,maxItems:2,title:"{name} digit",default:[0,1]},at:{type:"integer",minimum:0,maximum:15,step:1,title:"steps done",default:0},W1:{type:"array",items:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:2,maxItems:2},minItems:2,maxItems:2,default:[[.6,-.4],[-1.7,-1.3]]},b1:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:2,maxItems:2,default:[.2,.2]},W2:{type:"array",items:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:1,maxItems:1},minItems:2,maxItems:2,default:[[-1.36],[.34]]},b2:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:1,maxItems:1,default:[.9]},knob:{enum:["W1.0.0","W1.0.1","W1.1.0","W1.1.1","b1.0","b1.1","W2.0.0","W2.1.0","b2.0"],default:"W1.0.0"},knobs:{type:"boolean",default:!1},table:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["03-step","03-one-knob"]},minItems:0,maxItems:2,default:[]}}},"dinner-party":{name:"DinnerParty",title:"wine for a dinner party",type:"object",properties:{guests:{type:"array",items:{enum:[0,1]},minItems:3,maxItems:3,title:"{name}",default:[0,0,0]},W1:{type:"array",items:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:3,maxItems:3},minItems:3,maxItems:3,default:[[0,0,1],[0,1.5,0],[1,.4,0]]},b1:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:3,maxItems:3,default:[0,-.5,0]},W2:{type:"array",items:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:1,maxItems:1},minItems:3,maxItems:3,default:[[.5],[2],[-5]]},b2:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:1,maxItems:1,default:[1]},relu:{type:"array",items:{enum:[0,1]},minItems:3,maxItems:3,title:"ReLU in {name}",default:[1,1,1]},knob:{enum:["W1.0.0","W1.0.1","W1.0.2","W1.1.0","W1.1.1","W1.1.2","W1.2.0","W1.2.1","W1.2.2","b1.0","b1.1","b1.2","W2.0.0","W2.1.0","W2.2.0","b2.0"],default:"W1.0.0"},knobs:{type:"boolean",default:!1},unplug:{type:"boolean",default:!1},table:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["03-most-wine","03-idle-relu","03-feud"]},minItems:0,maxItems:3,default:[]}}},"xor-space":{name:"XorSpace",title:"XOR in the space of two hidden neurons",type:"object",properties:{way:{enum:["sigmoids","ReLUs"],title:"hidden neurons",default:"ReLUs"},amount:{type:"number",minimum:0,maximum:1,step:.05,title:"plain square → hidden square",default:0},w:{type:"array",items:{type:"number",minimum:-4,maximum:4,step:.25},minItems:2,maxItems:2,title:"weight of {name}",default:[1,-1]},b:{type:"number",minimum:-4,maximum:4,step:.25,title:"bias",default:.25},goals:{type:"array",items:{enum:["03-fold","03-warp"]},minItems:0,maxItems:2,default:[]}}},bumps:{name:"Bumps",title:"a curve built of bumps",type:"object",properties:{target:{enum:["hill","wave","roof"],title:"curve to match",default:"hill"},count:{enum:[2,4,8],title:"bumps",default:2},steepness:{type:"number",minimum:4,maximum:100,step:4,title:"steepness",default:32},heights:{type:"array",items:{type:"number",minimum:-1,maximum:1,step:.0625},minItems:8,maxItems:8,title:"height of {name}",default:[.5,0,0,0,0,0,0,0]},goals:{type:"array",items:{enum:["03-hill","03-wave"]},minItems:0,maxItems:2,default:[]}}},"shape-checker":{name:"ShapeChecker",title:"the shapes of a layer",type:"object",properties:{formula:{enum:["X @ W + b","X @ W.T + b","W @ X + b"],title:"formula",default:"X @ W + b"},X:{type:"array",items:{type:"integer",minimum:1,maximum:8,step:1},minItems:2,maxItems:2,title:"{name} of X",default:[4,2]},W:{type:"array",items:{type:"integer",minimum:1,maximum:8,step:1},minItems:2,maxItems:2,title:"{name} of W",default:[3,2]},b:{type:"integer",minimum:1,maximum:8,step:1,title:"entries of b",default:3},goals:{type:"array",items:{enum:["03-fit","03-silent"]},minItems:0,maxItems:2,default:[]}}}}};function Pn(t){if(t.enum){let n=t.enum.map(xi).join(", ");return t.enum.length===1?n:`one of ${n}`}return t.prefixItems?"["+t.prefixItems.map(Pn).join("; ")+"]":t.type==="array"?`a list of ${Bo(t.minItems,t.maxItems)}, each ${Pn(t.items)}`:t.type==="string"?`a text of ${Bo(t.minLength,t.maxLength)} characters`:t.type==="boolean"?"True or False":`${t.type==="number"?"a number":"a whole number"} from ${t.minimum} to ${t.maximum}`}var xi=t=>typeof t=="string"?`'${t}'`:String(t),Bo=(t,e)=>t===e?`${t}`:`${t} to ${e}`;function Xo(t,e){if(t.enum)return t.enum.includes(e);if(t.type==="array")return yi(t,e);if(t.type==="boolean")return typeof e=="boolean";if(t.type==="string"){if(typeof e!="string")return!1;let n=[...e].length;return n>=t.minLength&&n<=t.maxLength}return typeof e!="number"||!Number.isFinite(e)||t.type==="integer"&&!Number.isInteger(e)?!1:e>=t.minimum&&e<=t.maximum}function yi(t,e){if(!Array.isArray(e))return!1;let n=t.prefixItems??e.map(()=>t.items);return e.length>=t.minItems&&e.length<=t.maxItems&&e.every((o,r)=>Xo(n[r],o))}function De(t){let e=typeof t=="number"?String(t):JSON.stringify(t);return String(e).length<=60?e:e.slice(0,57)+"..."}function Ho(t,e,n={}){let o=Object.hasOwn(R.figures,t)&&R.figures[t];if(!o)throw new Error(`There is no figure of the kind '${t}'.`);let{name:r,properties:s}=o;if(typeof e!="object"||e===null||Array.isArray(e))throw new Error(`${r}'s state must be an object; got ${De(e)}.`);let i=Object.hasOwn(e,"version")?e.version:R.version;if(i!==R.version)throw new Error(`${r}.version must be ${R.version}; got ${De(i)}.`);for(let l of Object.keys(e))if(l!=="version"&&!Object.hasOwn(s,l)){let c=Object.keys(s).join(", ");throw new Error(`${r} has no '${l}'; it has ${c}.`)}let a={};for(let[l,c]of Object.entries(s)){let m=Object.hasOwn(e,l)?e[l]:n[l]??c.default;if(!Xo(c,m))throw new Error(`${r}.${l} must be ${Pn(c)}; got ${De(m)}.`);a[l]=m}for(let[l,c]of Object.entries(s)){let m=a[c.sameLengthAs]?.length;if(m!==void 0&&a[l].length!==m)throw new Error(`${r}.${l} must be a list of ${m}, one for each entry of ${c.sameLengthAs}; got ${De(a[l])}.`)}return a}var Be=class{constructor(e){this.text=e}toString(){return this.text}},wi={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function qo(t){return t instanceof Be?t.text:Array.isArray(t)?t.map(qo).join(""):t==null||t===!1?"":String(t).replace(/[&<>"]/g,e=>wi[e])}function u(t,...e){return new Be(String.raw({raw:t},...e.map(qo)))}function p(t,e=4){return String(Number(t.toPrecision(e))).replace("-","−").replace(/^\u22120$/,"0")}function ce(t,e=4){let n=1-10**-e;return t>n&&t<1?`> ${n}`:p(t,e)}function S(t){let e=p(Math.abs(t));return t<0?`− ${e}`:`+ ${e}`}var P=t=>t<0?`(${p(t)})`:p(t);function Fo(t){if(Object.is(t,-0))return"-0.0";let e=Math.abs(t);if(e!==0&&(e<1e-4||e>=1e16)){let[n,o]=t.toExponential().split("e"),r=o[0];return`${n}e${r}${o.slice(1).padStart(2,"0")}`}return Number.isInteger(t)?`${t}.0`:String(t)}function _o(t){let e=t.trim().replace(/[\u2212\u2013]/g,"-").replace(",","."),n=String.raw`[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?`,r=new RegExp(`^(${n})(?:\\s*/\\s*(${n}))?$`,"i").exec(e);if(!r)return NaN;let s=Number(r[1])/Number(r[2]??1);return Number.isFinite(s)?s:NaN}var At=(t,e)=>R.figures[t].properties[e];function Vo(t,e,n=["x₁","x₂","x₃"]){return t.title.replace("{name}",n[e]).replace("{i}","₁₂₃₄₅₆₇₈₉"[e])}function Xe(t,e,n,o,r){return u`<div class="nn-slider" data-sign="${Math.sign(r)}">
    <label for="${t}">${n}</label>
    <span class="nn-value">${p(r,6)}</span>
    <input type="range" id="${t}" data-trait="${e}" min="${o.minimum}"
      max="${o.maximum}" step="${o.step}" value="${r}"
      aria-valuetext="${p(r,6)}">
  </div>`}function y(t,e,n,o,r={},s=n.names){let i=At(t,e),a=n[e];if(!Array.isArray(a)){let c={...i,...r};return Xe(`${o}-${e}`,e,i.title,c,a)}let l={...i.items,...r};return a.map((c,m)=>Xe(`${o}-${e}${m}`,`${e}.${m}`,Vo(i,m,s),l,c))}function He(t,e,n,o,r){let s=At(t,e).items;return r.map(([i,a])=>Xe(`${o}-${e}${i}`,`${e}.${i}`,a,s,n[e][i]))}function St(t,e,n,o,r=n.names){let s=At(t,e);return n[e].map((i,a)=>{let l=`${o}-${e}${a}`;return u`<div class="nn-switch">
      <input type="checkbox" role="switch" id="${l}"
        data-trait="${e}.${a}" ${i?"checked":""}>
      <label for="${l}">${Vo(s,a,r)}</label>
      <span class="nn-value">${p(i)}</span>
    </div>`})}function Go(t,e,n,o){let r=`${o}-${e}`;return u`<div class="nn-switch">
    <input type="checkbox" role="switch" id="${r}" data-trait="${e}"
      ${n[e]?"checked":""}>
    <label for="${r}">${At(t,e).title}</label>
  </div>`}function z(t,e,n,o,r=s=>s){let s=At(t,e);return u`<fieldset class="nn-choice">
    <legend>${s.title}</legend>
    ${s.enum.map((i,a)=>{let l=`${o}-${e}${a}`;return u`<span><input type="radio" name="${o}-${e}" id="${l}"
          data-trait="${e}" value="${i}"
          ${n[e]===i?"checked":""}><label
          for="${l}">${r(i)}</label></span>`})}
  </fieldset>`}var le=(t,e)=>e.split(".").reduce((n,o)=>n[o],t),zn=(t,e,n)=>At(t,"knob").enum.filter(o=>le(e,o)!==le(n,o));function qe(t,e,n,o,r){let s=n.knob,[i,...a]=s.split("."),l=a.reduce(m=>m.items,At(t,i)),c=zn(t,n,r).length;return u`<div class="nn-controls">${Xe(`${o}-turn`,s,e,l,le(n,s))}</div>
    <p class="nn-live nn-turned">${c===0?"No knob is turned yet.":`Turned so far, marked •: ${c} knob${c>1?"s":""}.`}</p>`}function Fe(t,e,n){return u`<span class="nn-matrix" style="--columns: ${t[0].length}"
    >${t.map(o=>o.map(r=>vi(r,e,n)))}</span>`}function _e(t,e,n,o){let[r,s]=[le(n,t),le(o,t)],i=r===s?{}:{was:s};return{text:p(r),value:r,path:t,name:e,...i}}function vi(t,e,n){let{text:o,value:r,part:s,now:i,shows:a,path:l,name:c,was:m}=t,d=u`class="nn-entry ${r===void 0?"":r<0?"nn-negative":"nn-positive"}" data-part="${s}" ${i&&"data-now"}
    ${m!==void 0&&"data-turned"}`,f=u`<span ${a&&u`data-shows="${a}"`}
    >${o}</span>`;if(!l)return u`<span ${d}>${f}</span>`;let g=`${n}-knob-${l}`;return u`<label ${d} for="${g}"><input type="radio" id="${g}"
    name="${n}-knob" data-trait="knob" value="${l}"
    aria-label="${c}, ${o}${m===void 0?"":`, turned from ${p(m)}`}" ${e.knob===l&&"checked"}
    >${f}</label>`}var j=(t,e,n)=>u`<span class="nn-named">${t}<small>${e} ${n}</small></span>`;function Ve(t,e){return t==null||e==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function ki(t,e){return t==null||e==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function Yo(t){let e,n,o;t.length!==2?(e=Ve,n=(a,l)=>Ve(t(a),l),o=(a,l)=>t(a)-l):(e=t===Ve||t===ki?t:Mi,n=t,o=t);function r(a,l,c=0,m=a.length){if(c<m){if(e(l,l)!==0)return m;do{let d=c+m>>>1;n(a[d],l)<0?c=d+1:m=d}while(c<m)}return c}function s(a,l,c=0,m=a.length){if(c<m){if(e(l,l)!==0)return m;do{let d=c+m>>>1;n(a[d],l)<=0?c=d+1:m=d}while(c<m)}return c}function i(a,l,c=0,m=a.length){let d=r(a,l,c,m-1);return d>c&&o(a[d-1],l)>-o(a[d],l)?d-1:d}return{left:r,center:i,right:s}}function Mi(){return 0}function Ii(t){return t===null?NaN:+t}var Ko=Yo(Ve),nu=Ko.right,ou=Ko.left,ru=Yo(Ii).center;var su=Jo(Zo),iu=Jo(Ai);function Jo(t){return function(e,n,o=n){if(!((n=+n)>=0))throw new RangeError("invalid rx");if(!((o=+o)>=0))throw new RangeError("invalid ry");let{data:r,width:s,height:i}=e;if(!((s=Math.floor(s))>=0))throw new RangeError("invalid width");if(!((i=Math.floor(i!==void 0?i:r.length/s))>=0))throw new RangeError("invalid height");if(!s||!i||!n&&!o)return e;let a=n&&t(n),l=o&&t(o),c=r.slice();return a&&l?(Dt(a,c,r,s,i),Dt(a,r,c,s,i),Dt(a,c,r,s,i),Bt(l,r,c,s,i),Bt(l,c,r,s,i),Bt(l,r,c,s,i)):a?(Dt(a,r,c,s,i),Dt(a,c,r,s,i),Dt(a,r,c,s,i)):l&&(Bt(l,r,c,s,i),Bt(l,c,r,s,i),Bt(l,r,c,s,i)),e}}function Dt(t,e,n,o,r){for(let s=0,i=o*r;s<i;)t(e,n,s,s+=o,1)}function Bt(t,e,n,o,r){for(let s=0,i=o*r;s<o;++s)t(e,n,s,s+i,o)}function Ai(t){let e=Zo(t);return(n,o,r,s,i)=>{r<<=2,s<<=2,i<<=2,e(n,o,r+0,s+0,i),e(n,o,r+1,s+1,i),e(n,o,r+2,s+2,i),e(n,o,r+3,s+3,i)}}function Zo(t){let e=Math.floor(t);if(e===t)return Si(t);let n=t-e,o=2*t+1;return(r,s,i,a,l)=>{if(!((a-=l)>=i))return;let c=e*s[i],m=l*e,d=m+l;for(let f=i,g=i+m;f<g;f+=l)c+=s[Math.min(a,f)];for(let f=i,g=a;f<=g;f+=l)c+=s[Math.min(a,f+m)],r[f]=(c+n*(s[Math.max(i,f-d)]+s[Math.min(a,f+d)]))/o,c-=s[Math.max(i,f-m)]}}function Si(t){let e=2*t+1;return(n,o,r,s,i)=>{if(!((s-=i)>=r))return;let a=t*o[r],l=i*t;for(let c=r,m=r+l;c<m;c+=i)a+=o[Math.min(s,c)];for(let c=r,m=s;c<=m;c+=i)a+=o[Math.min(s,c+l)],n[c]=a/e,a-=o[Math.max(r,c-l)]}}var Ti=Array.prototype,au=Ti.slice;var Ni=Math.sqrt(50),Oi=Math.sqrt(10),Li=Math.sqrt(2);function Cn(t,e,n){let o=(e-t)/Math.max(0,n),r=Math.floor(Math.log10(o)),s=o/Math.pow(10,r),i=s>=Ni?10:s>=Oi?5:s>=Li?2:1,a,l,c;return r<0?(c=Math.pow(10,-r)/i,a=Math.round(t*c),l=Math.round(e*c),a/c<t&&++a,l/c>e&&--l,c=-c):(c=Math.pow(10,r)*i,a=Math.round(t/c),l=Math.round(e/c),a*c<t&&++a,l*c>e&&--l),l<a&&.5<=n&&n<2?Cn(t,e,n*2):[a,l,c]}function Un(t,e,n){if(e=+e,t=+t,n=+n,!(n>0))return[];if(t===e)return[t];let o=e<t,[r,s,i]=o?Cn(e,t,n):Cn(t,e,n);if(!(s>=r))return[];let a=s-r+1,l=new Array(a);if(o)if(i<0)for(let c=0;c<a;++c)l[c]=(s-c)/-i;else for(let c=0;c<a;++c)l[c]=(s-c)*i;else if(i<0)for(let c=0;c<a;++c)l[c]=(r+c)/-i;else for(let c=0;c<a;++c)l[c]=(r+c)*i;return l}var cu=Ei(Math.random);function Ei(t){return function(n,o=0,r=n.length){let s=r-(o=+o);for(;s;){let i=t()*s--|0,a=n[s+o];n[s+o]=n[i+o],n[i+o]=a}return n}}function k([t,e],[n,o]){let r=(o-n)/(e-t),s=i=>n+(i-t)*r;return s.invert=i=>t+(i-n)/r,s.domain=[t,e],s.range=[n,o],s}var h=t=>Math.round(t*100)/100;function T(t,e,{names:n=["x₁","x₂"],count:o=6}={}){let[r,s]=t.range,[i,a]=e.range,l=Un(...t.domain,o),c=Un(...e.domain,o);return u`<g class="nn-axes">
    ${l.map(m=>u`<line class="${m===0?"nn-zero":"nn-grid"}"
          x1="${h(t(m))}" x2="${h(t(m))}" y1="${i}" y2="${a}"/><text
          x="${h(t(m))}" y="${i+16}" text-anchor="middle"
          >${p(m)}</text>`)}
    ${c.map(m=>u`<line class="${m===0?"nn-zero":"nn-grid"}"
          x1="${r}" x2="${s}" y1="${h(e(m))}" y2="${h(e(m))}"/><text
          x="${r-6}" y="${h(e(m))+4}" text-anchor="end"
          >${p(m)}</text>`)}
    <text class="nn-axis" x="${s}" y="${i+32}" text-anchor="end"
      >${n[0]} →</text>
    <text class="nn-axis" x="${r-6}" y="${a-8}">↑ ${n[1]}</text>
  </g>`}var Wi=.05;function jn(t){let e=[t[0]];for(let n=1;n<t.length-1;n++){let[[o,r],[s,i],[a,l]]=[e.at(-1),t[n],t[n+1]],[c,m]=[a-o,l-r],d=Math.abs(c*(i-r)-m*(s-o)),f=(s-o)*(a-s)+(i-r)*(l-i);d<=Wi*Math.hypot(c,m)&&f>=0||e.push(t[n])}return[...e,t.at(-1)]}var Ge=t=>jn(t).map(([e,n])=>`${h(e)},${h(n)}`).join(" ");function Ye(t,e,n){let o=([i,a])=>t[0]*i+t[1]*a+e,r=[],s=[];return n.forEach((i,a)=>{let l=n[(a+1)%n.length],[c,m]=[o(i),o(l)];if(c>0&&r.push(i),c>0!=m>0){let d=c/(c-m),f=i.map((g,M)=>g+d*(l[M]-g));r.push(f),s.push(f)}}),{region:r,edge:s}}var Dn=(t,e,n)=>t.map(([o,r])=>`${h(e(o))},${h(n(r))}`).join(" ");function Xt(t,e,n,o=120){let[r,s]=e.domain,i=Array.from({length:o+1},(a,l)=>{let c=r+(s-r)*l/o;return[e(c),n(t(c))]});return`M${jn(i).map(([a,l])=>`${h(a)} ${h(l)}`).join("L")}`}function Ke(t,e,n,o,r,s){let i=o(1)-o(0),a=n*(r(1)-r(0)),l=s/Math.hypot(i,a),[c,m]=[o(t),r(e)];return u`<line class="nn-tangent" x1="${h(c-l*i)}"
    y1="${h(m-l*a)}" x2="${h(c+l*i)}"
    y2="${h(m+l*a)}"/>`}var Ht=(t,e,n)=>u`<circle class="nn-handle nn-tip" data-drag="${t}" cx="${h(e)}"
    cy="${h(n)}" r="11"/>`;var V=t=>t>0?1:0,ue=t=>t,L=t=>1/(1+Math.exp(-t)),Ri=Math.tanh,qt=t=>Math.max(t,0),Pi=(t,e=.01)=>t>0?t:e*t;function Ft(t){let e=Math.max(...t),n=t.map(r=>Math.exp(r-e)),o=n.reduce((r,s)=>r+s,0);return n.map(r=>r/o)}var zi=()=>0,Ci=()=>1,me=(t,e=L(t))=>e*(1-e),Ui=(t,e=Math.tanh(t))=>1-e*e,ji=t=>t>0?1:0,Di=(t,e,n=.01)=>t>0?1:n,_t={step:V,identity:ue,sigmoid:L,tanh:Ri,relu:qt,leaky_relu:Pi},Qo={step:zi,identity:Ci,sigmoid:me,tanh:Ui,relu:ji,leaky_relu:Di};function E(t,e,n){let o=0;for(let r=0;r<e.length;r++)o+=t[r]*e[r];return o+n}function tr(t,e,n,o){let r=e-V(E(t,n,o));return{w:n.map((s,i)=>s+r*t[i]),b:o+r}}function J(t){return 1e-9<t&&t<1e-4?t.toFixed(3-Math.floor(Math.log10(t))):t<=.99995||t===1?p(t):p(t,1-Math.floor(Math.log10(1-t)))}var Vt=(t,e)=>Math.max(t,0)-e*t+Math.log1p(Math.exp(-Math.abs(t)));function he(t,e,n){let o=0;for(let[r,s]of t)o+=Vt(r*e+n,s);return o/t.length}function Bn(t,e,n){let[o,r]=[0,0];for(let[s,i]of t){let a=(L(s*e+n)-i)/t.length;o+=s*a,r+=a}return[o,r]}function er(t,e,n,o,r){for(let s=0;s<r;s++){let[i,a]=Bn(t,e,n);e-=o*i,n-=o*a}return{w:e,b:n}}function nr(t,e,n=10){let o=Array.from({length:n},(r,s)=>({bin:s,count:0,said:0,happened:0}));for(let[r,s,i]of t){let a=L(e*r),l=o[Math.min(n-1,Math.floor(a*n))];l.count+=s+i,l.said+=a*(s+i),l.happened+=s}return o.filter(({count:r})=>r>0).map(({bin:r,count:s,said:i,happened:a})=>({bin:r,count:s,said:i/s,happened:a/s}))}var Bi="activations",Gt={step:"step",identity:"identity",sigmoid:"sigmoid",tanh:"tanh",relu:"ReLU",leaky_relu:"leaky ReLU"},or=2,Xn=168,rr=140,N=k([-8,8],[8,158]),D=k([-1.5,2.5],[132,42]),Je=(t,e,n)=>t==="leaky_relu"?_t[t](e,n):_t[t](e),Hn=(t,e,n)=>Qo[t](e,void 0,n);function Xi(t,e){return t!=="step"?Xt(n=>Je(t,n,e),N,D,96):`M${N(-8)} ${D(0)}H${N(0)}M${N(0)} ${D(1)}H${N(8)}`}function Hi(t,e,n){let[o,r]=D.domain;if(o<=n&&n<=r)return Ht("z",N(e),D(n));let[s,i]=[h(N(e)),n>r?D(r):D(o)],a=n>r?18:-18;return u`<path class="nn-handle nn-tip" data-drag="z"
    d="M${s} ${i}l11 ${a}h-22z"/>`}function qi(t,e,n,o){let{z:r,negative_slope:s}=t,i=Je(e,r,s),a=Hn(e,r,s),[l,c]=[n%or*Xn+4,Math.floor(n/or)*rr];return u`<g transform="translate(${l} ${c})">
    <rect class="nn-silent" x="${N(-8)}" y="${D(2.5)}" width="150"
      height="90"/>
    <path class="nn-zero" d="M${N(-8)} ${D(0)}H${N(8)}M${h(N(0))} ${D(2.5)}V${D(-1.5)}"/>
    <path class="nn-grid" d="M${N(-8)} ${h(D(1))}H${N(8)}M${N(-8)} ${h(D(-1))}H${N(8)}"/>
    <g clip-path="url(#${o}-clip)">
      <path class="nn-graph" d="${Xi(e,s)}"/>
      ${Ke(r,i,a,N,D,34)}</g>
    ${Hi(e,r,i)}
    <text class="nn-strong" x="${N(-8)}" y="16">${Gt[e]}</text>
    <text class="nn-small" x="${N(-8)}" y="35">${qn(e,i)}</text>
    <text class="nn-small" x="${N(8)}" y="35" text-anchor="end">slope ${p(a,3)}</text>
  </g>`}function qn(t,e){return t==="sigmoid"?J(e):t!=="tanh"?p(e):e<0?`−${J(-e)}`:J(e)}function Fi(t,e){return u`<svg viewBox="0 0 344 ${3*rr}" role="img"
    aria-label="${sr(t)}">
    <clipPath id="${e}-clip"><rect x="${N(-8)}" y="${D(2.5)}" width="150"
      height="90"/></clipPath>
    ${Object.keys(Gt).map((n,o)=>qi(t,n,o,e))}
  </svg>`}var _i=(t,e)=>y(Bi,"z",t,e);function Vi(t){let{z:e,negative_slope:n}=t;return u`<table class="nn-table">
    <thead><tr><th scope="col">at z = ${p(e)}</th><th scope="col">value</th>
      <th scope="col">slope</th></tr></thead>
    <tbody>${Object.keys(Gt).map(o=>{let r=Je(o,e,n);return u`<tr><td>${Gt[o]}</td><td data-shows="value">${qn(o,r)}</td><td data-shows="slope">${p(Hn(o,e,n))}</td></tr>`})}</tbody>
  </table>
  ${e===0&&u`<p>At 0 the step jumps and the ReLUs have a corner: no slope exists
      there. The values shown are a convention.</p>`}`}function sr({z:t,negative_slope:e}){let n=Object.keys(Gt).map(o=>`${Gt[o]} ${qn(o,Je(o,t,e))}, slope ${p(Hn(o,t,e))}`);return`Six activations at z = ${p(t)}: ${n.join("; ")}.`}var Gi=t=>Math.max(-8,Math.min(8,Math.round(t*4)/4))+0;function Yi(t){let e=t<Xn+2?0:1;return N.invert(t-e*Xn-4)}var ir={picture:Fi,controls:_i,readout:Vi,describe:sr,drags:{z:(t,[e])=>({z:Gi(Yi(e))})},goals:{"02-saturate":{ask:"Saturate the sigmoid: bring its slope below a hundredth of the largest it can have. Which of the others are flat there, too?",praise:"Below 0.0025. Step and tanh are as good as flat there; on the negative side ReLU is, too. Only identity and leaky ReLU never are.",met:({z:t})=>me(t)<.0025},"02-corner":{ask:"Put z on the corner of the ReLU. What is the slope just left of it, and just right?",praise:"0 on the left, 1 on the right. At the corner itself a library may choose: a training run hardly ever meets exactly 0.",met:({z:t})=>t===0}}};function Ki(t,e){let n=t[0]**2+t[1]**2;return n===0?null:[-e*t[0]/n,-e*t[1]/n]}function cr(t,e,n,o){let{edge:r}=Ye(t,e,Fn(n,o));return r.length===2&&lr(r,n,o,"nn-ghost")}function Fn(t,e){let[[n,o],[r,s]]=[t.domain,e.domain];return[[n,r],[o,r],[o,s],[n,s]]}function lr([[t,e],[n,o]],r,s,i){return u`<line class="${i}" x1="${h(r(t))}" y1="${h(s(e))}"
    x2="${h(r(n))}" y2="${h(s(o))}"/>`}function _n(t,e,n,o){let{edge:r}=Ye(t,e,Fn(n,o));if(r.length!==2)return null;let s=Ki(t,e),[[i,a],[l,c]]=[n.domain,o.domain];return s[0]>i&&s[0]<a&&s[1]>l&&s[1]<c?s:r[0].map((d,f)=>(d+r[1][f])/2)}function Yt(t,e,n,o,r){let[[s,i],[a,l]]=[n.domain,o.domain],{region:c,edge:m}=Ye(t,e,Fn(n,o));return u`<defs><pattern id="${r}-hatch" width="9" height="9"
      patternUnits="userSpaceOnUse" patternTransform="rotate(45)"
      ><line class="nn-hatch" y2="9"/></pattern></defs>
    <rect class="nn-silent" x="${h(n(s))}" y="${h(o(l))}"
      width="${h(n(i)-n(s))}" height="${h(o(a)-o(l))}"/>
    <polygon class="nn-fires" points="${Dn(c,n,o)}"/>
    <polygon fill="url(#${r}-hatch)" points="${Dn(c,n,o)}"/>
    ${m.length===2&&lr(m,n,o,"nn-line")}`}function $t(t,e){let n=o=>u`<svg class="nn-symbol" viewBox="-9 -9 18 18"
    aria-hidden="true">${at([0,0],o,!1,ar,ar)}</svg>`;return u`<p class="nn-legend"><span>${n(1)} ${t}</span>
    <span>${n(0)} ${e}</span></p>`}var ar=t=>t;function at([t,e],n,o,r,s){let[i,a]=[h(r(t)),h(s(e))];return u`${o&&u`<circle class="nn-wrong" cx="${i}" cy="${a}" r="14"/>`}
  ${n?u`<circle class="nn-one" cx="${i}" cy="${a}" r="7.5"/>`:u`<rect class="nn-none" x="${i-6.5}" y="${a-6.5}" width="13"
          height="13"/>`}`}var Ji=10,Ze=({turn:t,points:e})=>t<e.length?t:0,Kt=t=>t.points[Ze(t)],Gn=({w:t,b:e},[n,o])=>V(E([n,o],t,e));function Yn(t){let e=Kt(t);return Gn(t,e)===e[2]?"kept":e[2]?"added":"subtracted"}var Kn=t=>t.points.every(e=>Gn(t,e)===e[2]);function Qe(t){if(Kn(t))return null;let[e,n,o]=Kt(t),{w:r,b:s}=tr([e,n],o,t.w,t.b);if([...r,s].some(a=>Math.abs(a)>Ji))return null;let i=(Ze(t)+1)%t.points.length;return{w:r,b:s,turn:i,last:Yn(t)}}function Vn(t,e){return Kn(t)?{}:e===Yn(t)?Qe(t)??{}:{last:`not ${e}`}}var mr={add:t=>Vn(t,"added"),subtract:t=>Vn(t,"subtracted"),keep:t=>Vn(t,"kept")},ur={added:"was added to w, and 1 to the bias.",subtracted:"was subtracted from w, and 1 from the bias.",kept:"was right already: nothing changed."};function Jn(t){let{last:e,points:n}=t;if(!e)return"";if(e in ur)return`Yes: point ${(Ze(t)+n.length-1)%n.length+1} ${ur[e]}`;let o=Kt(t),r=E(o.slice(0,2),t.w,t.b),s={kept:"A right answer changes nothing.",added:"It should fire, so z must rise.",subtracted:"It should stay silent, so z must fall."};return`Not so: here z = ${p(r)}, so the neuron says ${Gn(t,o)}; the label is ${o[2]}. ${s[Yn(t)]}`}function hr(t){let[e,n,o]=Kt(t),r=Kn(t)?"No point is wrong: the rule is done.":Qe(t)===null?"The next step would leave the range of the knobs.":u`<b>Next: point ${Ze(t)+1}</b>, (${p(e)},
          ${p(n)}), label ${o}. What will the rule do with it?`;return u`<p class="nn-rule">${Jn(t)} ${r}</p>`}var B=k([-3.5,3.5],[30,352]),X=k([-3.5,3.5],[342,20]),Zi=10,dr=({w:t,b:e},[n,o,r])=>V(E([n,o],t,e))!==r,tn=t=>t.points.filter(e=>dr(t,e)).length,Qi=({w:t,b:e})=>-e/Math.hypot(...t),ta=(t,e,{domain:[n,o]})=>e===0?1:((e>0?o-.4:n+.4)-t)/e;function $r({w:t,b:e}){let n=_n(t,e,B,X);if(!n)return null;let o=Math.min(1,...[B,X].map((s,i)=>ta(n[i],t[i],s))),r=Math.max(0,o);return{from:n,to:n.map((s,i)=>s+r*t[i]),cut:r<1}}function ea(t){let e=$r(t);if(!e)return"";let[[n,o],[r,s]]=[e.from,e.to];return u`<line class="nn-normal" x1="${h(B(n))}" y1="${h(X(o))}"
      x2="${h(B(r))}" y2="${h(X(s))}"/>
    ${!pe(t)&&u`<circle class="nn-handle" data-drag="line" cx="${h(B(n))}"
        cy="${h(X(o))}" r="11"/>
      <circle class="nn-handle nn-tip" data-drag="tip" cx="${h(B(r))}"
        cy="${h(X(s))}" r="11"/>`}
    <text class="nn-halo nn-strong" x="${h(B(r)+(r>2?-14:14))}"
      y="${h(X(s)+5)}" text-anchor="${r>2?"end":"start"}"
      >w</text>`}var pe=({rule:t,points:e})=>t&&e.length>0,na=({goals:t})=>t.includes("01-same-line")||t.includes("01-swap");function oa(t,e,n){let o=pe(t)&&Kt(t);return u`<svg viewBox="0 0 360 380" role="img"
    aria-label="${gr(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="20" width="322" height="322"/>
    </clipPath>
    ${Yt(t.w,t.b,B,X,e)} ${T(B,X)}
    ${na(t)&&cr(n.w,n.b,B,X)}
    <g clip-path="url(#${e}-clip)">${ea(t)}</g>
    ${o&&u`<path class="nn-next" d="M${h(B(o[0]))} ${h(X(o[1])-17)}
      l-6 -10h12z"/>`}
    ${t.points.map(r=>at(r,r[2],dr(t,r),B,X))}
  </svg>`}function ra(t,e){return pe(t)?u`${hr(t)}
      <div class="nn-claims" role="group" aria-label="What will the rule do?">
        <button type="button" data-do="add">Add it</button>
        <button type="button" data-do="subtract">Subtract it</button>
        <button type="button" data-do="keep">Change nothing</button>
      </div>`:u`${y("decision-line","w",t,e)}
    ${y("decision-line","b",t,e)}`}function sa(t){let{w:e,b:n,points:o}=t,r=tn(t),s=e.some(i=>i!==0);return u`${o.length>0&&$t("label 1","label 0")}
    <p class="nn-formula">fires where ${p(e[0])}·x₁ ${S(e[1])}·x₂
      ${S(n)} &gt; 0</p>
    <p>${s?u`Distance of the line from the origin, counted along w: <b
          data-shows="distance">${p(Qi(t))}</b>`:"No line: both weights are 0, so the inputs change nothing."}</p>
    ${$r(t)?.cut&&u`<p>The arrow w is cut short: it would leave the picture.</p>`}
    ${o.length>0&&u`<p class="nn-count" data-none="${String(r===0)}"><b
      data-shows="mistakes">${r}</b> of ${o.length} points on the
      wrong side${r>0&&u`, ringed`}</p>`}`}function gr(t){let{w:e,b:n,points:o}=t,r=tn(t),s=`The neuron fires where ${p(e[0])} x₁ ${S(e[1])} x₂ ${S(n)} is above 0.`;if(o.length===0)return s;let i=`${r} of ${o.length} points are on the wrong side.`;return[s,i,pe(t)&&Jn(t)].filter(Boolean).join(" ")}var Zn=(t,e)=>Math.round(t*e)/e,pr=t=>[...t.w??[],t.b].every(e=>Math.abs(e)<=Zi)?t:{};function fr(t,e){let[n,o]=[[...t.w,t.b],[...e.w,e.b]],r=Math.hypot(...n)/Math.hypot(...o);return n.every((s,i)=>Math.abs(s-r*o[i])<1e-9)?r:NaN}var br={picture:oa,controls:ra,readout:sa,describe:gr,play:Qe,actions:mr,plays:pe,drags:{line(t,[e,n]){let o=[B.invert(e),X.invert(n)];return pr({b:Zn(-E(o,t.w,0),4)})},tip(t,[e,n]){let o=_n(t.w,t.b,B,X),s=[B.invert(e),X.invert(n)].map((i,a)=>Zn(i-o[a],4));return s[0]===0&&s[1]===0?{}:pr({w:s,b:Zn(-E(o,s,0),1024)})}},goals:{"01-no-mistakes":{ask:"Turn and move the line until no point is on the wrong side.",praise:"No mistakes. Many lines do it; the neuron has no favourite.",met:t=>t.points.length>0&&tn(t)===0},"01-same-line":{ask:"Change all three knobs and leave the line on the dashed one.",praise:"The same line, the same firing side: all three knobs grew or shrank by one positive factor.",met:(t,e)=>Math.abs(fr(t,e)-1)>1e-9},"01-swap":{ask:"Keep the line on the dashed one and make the other side fire.",praise:"Swapped. The factor was negative, so every sum changed sign.",met:(t,e)=>fr({w:t.w.map(n=>-n),b:-t.b},e)>0},"01-rule":{ask:"Say what the rule does, point by point, until no point is wrong.",praise:"Done: a whole round would change nothing any more.",met:t=>t.rule&&tn(t)===0}}};var Qn="fit-probability",C=k([-.4,10.4],[40,344]),Tt=k([-.1,1.1],[206,24]),Q=k([0,3],[352,270]),to=9,ia=.25,aa=10,ca=1e-4,fe=({w:t,b:e},n)=>L(n*t+e),yr=({points:t,w:e,b:n})=>t.map(([o,r])=>Vt(o*e+n,r)),eo=({points:t,w:e,b:n})=>Bn(t,e,n).every(o=>Math.abs(o)<ca);function la(t){return t.points.map(([e,n])=>{let o=h(Tt(fe(t,e))),r=n?-2:2;return u`<path class="nn-given ${n?"nn-positive":"nn-negative"}"
      d="M${h(C(e))+r} ${h(Tt(n?0:1))}V${o}"/>`})}function ua(t){let e=Q.domain[1];return u`<path class="nn-zero" d="M${C.range[0]} ${Q(0)}H${C.range[1]}"/>
    <text class="nn-small" x="${C.range[0]-6}" y="${Q(e)-10}"
      >surprise of each email</text>
    ${[1,2,3].map(n=>u`<text class="nn-small" x="${C.range[0]-6}" y="${h(Q(n))+4}" text-anchor="end">${n}</text><path class="nn-grid" d="M${C.range[0]} ${h(Q(n))}H${C.range[1]}"/>`)}
    ${yr(t).map((n,o)=>{let[r,s]=t.points[o],i=h(Q(Math.min(n,e))),a=h(C(r)-(s?to:0));return u`<rect class="nn-bar" data-label="${s}" x="${a}" y="${i}"
        width="${to}" height="${h(Q(0)-i)}"/>${n>e&&u`<text class="nn-small nn-halo" x="${a+to/2}"
          y="${i+4}" text-anchor="middle">${p(n,2)}</text>`}`})}
    ${ma(t)}`}function ma(t){let e=he(t.points,t.w,t.b),n=h(Q(Math.min(e,Q.domain[1]))),o=e<=Q.domain[1];return u`${o&&u`<path class="nn-mean" d="M${C.range[0]} ${n}H${C.range[1]}"/>`}
    <text class="nn-small nn-halo" x="${C.range[1]}" y="${n-6}"
      text-anchor="end">mean ${p(e,3)}</text>`}function ha(t){let[e,n]=[h(C(t.x)),h(Tt(fe(t,t.x)))];return u`<path class="nn-distance" d="M${e} ${h(Tt(0))}V${n}H${C.range[0]}"/>
    ${Ht("email",e,n)}`}function pa(t,e){let n=t.surprise?362:244;return u`<svg viewBox="0 0 360 ${n}" role="img"
    aria-label="${wr(t)}">
    <clipPath id="${e}-clip"><rect x="40" y="24" width="304" height="182"/>
    </clipPath>
    ${T(C,Tt,{names:["words in CAPITALS","chance of spam"],count:5})}
    <g clip-path="url(#${e}-clip)">
      ${t.surprise&&la(t)}
      <path class="nn-graph" d="${Xt(o=>fe(t,o),C,Tt)}"/>
    </g>
    ${t.points.map(([o,r])=>at([o,r],r,!1,C,Tt))}
    ${!t.surprise&&ha(t)} ${t.surprise&&ua(t)}
  </svg>`}var fa=(t,e)=>u`${y(Qn,"w",t,e)}
  ${y(Qn,"b",t,e)}
  ${!t.surprise&&y(Qn,"x",t,e)}`;function da(t){return u`${$t("was spam","was not")}
    ${t.surprise?ga(t):$a(t)}`}function $a({w:t,b:e,x:n}){let o=n*t+e;return u`<p class="nn-formula">z = ${p(n)}·${P(t)} ${S(e)} =
      <b data-shows="z">${p(o)}</b></p>
    <p class="nn-formula">chance of spam = σ(${p(o)}) =
      <b data-shows="p">${J(L(o))}</b></p>`}function ga(t){let{w:e,b:n,points:o}=t,r=yr(t),s=r.indexOf(Math.max(...r)),[i,a]=o[s],l=fe(t,i);return u`<p class="nn-formula">Mean surprise: <b data-shows="mean">${p(he(o,e,n))}</b></p>
    <p>Greatest surprise: ${p(i)} words in CAPITALS, and it was
      ${a?"":"not "}spam. The neuron gave that the chance ${J(a?l:L(-i*e-n))}; −log of it is <b data-shows="worst">${p(r[s])}</b>.</p>
    ${t.learn&&u`<p class="nn-formula">w = ${p(e)}, b = ${p(n)}${eo(t)&&": nothing left to gain"}</p>`}`}function wr(t){let{w:e,b:n,x:o,points:r}=t,s=r.filter(([,a])=>a===1).length,i=`${r.length} emails by their words in CAPITALS, ${s} of them spam, and a sigmoid curve with weight ${p(e)} and bias ${p(n)}. `;return t.surprise?`${i}The mean surprise is ${p(he(r,e,n))}.`:`${i}To an email with ${p(o)} it gives the chance ${J(fe(t,o))} of being spam.`}function ba(t){if(eo(t))return null;let{w:e,b:n}=er(t.points,t.w,t.b,ia,aa);return{w:xr(e,4),b:xr(n,10)}}var xr=(t,e)=>Math.max(-e,Math.min(e,t)),xa=({w:t,b:e})=>Number.isInteger(8*t)&&Number.isInteger(4*e),ya=t=>Math.max(0,Math.min(10,Math.round(t*2)/2)),vr={picture:pa,controls:fa,readout:da,describe:wr,play:ba,plays:t=>t.learn,pace:60,verbs:{step:"Ten small steps",play:"Let it learn"},drags:{email:(t,[e])=>({x:ya(C.invert(e))})},goals:{"02-half-at-four":{ask:"Let the chance rise with the words in CAPITALS, and be exactly 0.5 for an email with four of them.",praise:"z is 0 at x = 4: the bias takes away what four words bring.",met:({w:t,b:e})=>t>0&&Math.abs(4*t+e)<1e-9},"02-fair":{ask:"By hand: bring the mean surprise below 0.52.",praise:"Well fitted. The best possible mean is not far below.",met:t=>t.surprise&&xa(t)&&he(t.points,t.w,t.b)<.52},"02-learn":{ask:"Let it learn until nothing is left to gain. Then spoil the fit with both knobs and let it learn again: where does it end?",praise:"Nobody told it where to go, and from any start it ends at nearly the same place.",met:t=>t.learn&&eo(t)}}};var no={line:t=>2*t-1,square:t=>t*t,"three-squares":t=>3*t*t,"square-and-line":t=>t*t+2*t};function kr(t,e,n){let o=no[t],r=o(e+n)-o(e);return{rise:r,slope:r/n}}function Nt(t,e){let n=t**e;return{height:n,slope:n*Math.log(t),atZero:Math.log(t)}}var Z=(t,e)=>t.reduce((n,o,r)=>n+o*e[r],0),de=t=>Math.sqrt(Z(t,t)),Mr=(t,e)=>Z(t,e)/de(t),Ir=(t,e)=>t.map(n=>e[0].map((o,r)=>Z(n,e.map(s=>s[r]))));function Ar(t,e){let n=Math.max(t.length,e.length),o=a=>[...Array(n-a.length).fill(1),...a],[r,s]=[o(t),o(e)];return r.every((a,l)=>a===s[l]||a===1||s[l]===1)?r.map((a,l)=>a===1?s[l]:a):null}var tt=k([-3.5,3.5],[30,334]),et=k([-3.5,3.5],[326,22]),Sr=3,en=t=>t.every(e=>e===0);function Tr(t,[e,n]){let[o,r]=[h(tt(e)),h(et(n))];return u`<line class="nn-arrow" data-arrow="${t}" x1="${h(tt(0))}"
      y1="${h(et(0))}" x2="${o}" y2="${r}"/>
    <g class="nn-grab" data-drag="${t}"><circle cx="${o}" cy="${r}"
        r="15"/><circle class="nn-handle ${t==="u"?"nn-tip":""}"
        cx="${o}" cy="${r}" r="9"/></g>
    <text class="nn-halo nn-strong" x="${o+13}" y="${r-9}">${t}</text>`}function wa({u:t,v:e}){if(en(t))return"";let n=Z(t,e)/Z(t,t),o=t.map(i=>n*i),r=t.map(i=>10*i/de(t)),s=n<0?"nn-negative":"nn-positive";return u`<line class="nn-zero" x1="${h(tt(-r[0]))}"
      y1="${h(et(-r[1]))}" x2="${h(tt(r[0]))}" y2="${h(et(r[1]))}"/>
    <line class="nn-edge nn-shadow ${s}" x1="${h(tt(0))}" y1="${h(et(0))}"
      x2="${h(tt(o[0]))}" y2="${h(et(o[1]))}"/>
    <line class="nn-distance" x1="${h(tt(e[0]))}" y1="${h(et(e[1]))}"
      x2="${h(tt(o[0]))}" y2="${h(et(o[1]))}"/>`}function va(t,e){return u`<svg viewBox="0 0 344 362" role="img"
    aria-label="${Lr(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="22" width="304" height="304"/>
    </clipPath>
    ${T(tt,et)}
    <g clip-path="url(#${e}-clip)">${wa(t)}</g>
    ${Tr("u",t.u)} ${Tr("v",t.v)}
  </svg>`}var ka=t=>[[0,`${t}₁`],[1,`${t}₂`]];function Ma(t,e){return["u","v"].map(n=>He("arrows",n,t,e,ka(n)))}var Nr=t=>u`√(${P(t[0])}² + ${P(t[1])}²)`;function Ia({u:t,v:e}){let n=t.map((o,r)=>`${P(o)}·${P(e[r])}`);return u`<p class="nn-formula">u · v = ${n.join(" + ")} =
      <b data-shows="dot">${p(Z(t,e))}</b></p>
    <p class="nn-formula">length of u = ${Nr(t)} = <b data-shows="u"
      >${p(de(t))}</b></p>
    <p class="nn-formula">length of v = ${Nr(e)} = <b data-shows="v"
      >${p(de(e))}</b></p>
    <p class="nn-formula">${en(t)?"u points nowhere: nothing can lie along it.":u`v reaches along u: u · v ÷ length of u = <b data-shows="along"
            >${p(Mr(t,e))}</b>`}</p>`}function Lr({u:t,v:e}){let n=o=>`(${p(o[0])}, ${p(o[1])})`;return`Two arrows from the origin: u to ${n(t)}, v to ${n(e)}. Their dot product is ${p(Z(t,e))}.`}var Or=t=>[tt.invert(t[0]),et.invert(t[1])].map(e=>Math.max(-Sr,Math.min(Sr,Math.round(e*4)/4))),Er={picture:va,controls:Ma,readout:Ia,describe:Lr,drags:{u:(t,e)=>({u:Or(e)}),v:(t,e)=>({v:Or(e)})},goals:{"00-right-angle":{ask:"Make the dot product 0, with neither arrow of length 0.",praise:"The arrows are at a right angle: v reaches not at all along u.",met:({u:t,v:e})=>Z(t,e)===0&&!en(t)&&!en(e)},"00-same-dot":{ask:"Leave u as the book has it. Find another v with the dot product that it has at first.",praise:"All such arrows end on one line, at a right angle to u. It is the line that a neuron with the weights u draws.",met:({u:t,v:e},n)=>t.join()===n.u.join()&&e.join()!==n.v.join()&&Z(t,e)===Z(n.u,n.v)}}};var[oo,Wr]=[31,30],$e=[4,123,242],ro=44,Rr=t=>(t.match(/\d+/g)??[]).map(Number),so=t=>[t.at(-2)??1,t.at(-1)??1];function ge({a:t,b:e}){let n=[Rr(t),Rr(e)];return{shapes:n,shape:Ar(...n)}}function Aa(t,e,n,o){let[r,s]=so(t),[i,a]=[r===1?0:n,s===1?0:o],l=i!==n||a!==o;return{number:e*(i*s+a+1),copy:l}}function Pr(t,[e,n],o,r){return[...Array(e).keys()].map(s=>[...Array(n).keys()].map(i=>{let{number:a,copy:l}=o(s,i),[c,m]=[t+i*oo,ro+s*Wr];return u`<rect class="nn-cell" data-copy="${l}" x="${c+1.5}"
          y="${m+1.5}" width="${oo-3}" height="${Wr-3}" rx="3"/><text
          class="${l?"nn-small":"nn-strong"}" x="${c+oo/2}"
          y="${m+20}" text-anchor="middle" ${r&&u`data-shows="sum"`}
          >${a}</text>`}))}var Ot=t=>t.length===1?`(${t[0]},)`:`(${t.join(", ")})`;function Sa(t){let{shapes:e,shape:n}=ge(t),o=e.map((a,l)=>(c,m)=>Aa(a,l===0?10:1,c,m)),r=(a,l)=>({number:o[0](a,l).number+o[1](a,l).number,copy:!1}),s=(a,l)=>u`<text class="nn-small" x="${$e[a]+2}"
    y="20">${l}</text>`,i=(a,l)=>u`<text class="nn-strong" x="${$e[a]-13}"
    y="${ro+20}" text-anchor="middle">${l}</text>`;return u`<svg viewBox="0 0 340 140" role="img"
    aria-label="${Cr(t)}">
    ${s(0,`a ${t.a}`)} ${s(1,`b ${t.b}`)}
    ${s(2,n?`a + b ${Ot(n)}`:"a + b")}
    ${o.map((a,l)=>Pr($e[l],so(n??e[l]),a))}
    ${i(1,"+")} ${i(2,"=")}
    ${n?Pr($e[2],so(n),r,!0):u`<text class="nn-strong nn-negative" x="${$e[2]+4}"
            y="${ro+20}">✗ refused</text>`}
  </svg>`}var Ta=(t,e)=>["a","b"].map(n=>z("broadcast",n,t,e));function zr(t,e){let n=[...Array(e-t.length).fill(1),...t];return t.length<e?`${Ot(t)}, read as ${Ot(n)}`:Ot(t)}function Na(t){let{shapes:e,shape:n}=ge(t),o=Math.max(...e.map(s=>s.length)),r=e.map(s=>Ot(s).replaceAll(" ",""));return u`<p class="nn-formula">shape of a: ${zr(e[0],o)}</p>
    <p class="nn-formula">shape of b: ${zr(e[1],o)}</p>
    <p class="nn-formula">${n?u`shape of a + b: <b>${Ot(n)}</b>`:u`<code>ValueError: operands could not be broadcast together with
            shapes ${r.join(" ")}</code>`}</p>
    <p>Broken edges are copies that NumPy reads as if they were there.</p>`}function Cr(t){let{shape:e}=ge(t),n=`An array a of shape ${t.a} and an array b of shape ${t.b}`;return e?`${n}, both stretched to shape ${Ot(e)} and added.`:`${n}. NumPy cannot stretch them to one shape and refuses to add them.`}var Ur={wide:!0,picture:Sa,controls:Ta,readout:Na,describe:Cr,goals:{"00-refused":{ask:"Find two shapes that NumPy refuses to add.",praise:"Refused: somewhere two sizes differ and neither is 1. An error is the friendly outcome.",met:t=>ge(t).shape===null},"00-trap":{ask:"Three numbers plus three numbers, and nine come out. Find shapes that do it.",praise:"A column and a row stretch each other. No error, nine numbers: the trap, whenever three were meant.",met:t=>{let{shapes:e,shape:n}=ge(t),o=r=>r.reduce((s,i)=>s*i,1);return e.every(r=>o(r)===3)&&o(n)===9}}}};var gt=32,Et={x:4,y:178,wide:48},be={x:196,y:44,wide:68},Lt={...be,y:Et.y},Dr=["1,1","1,2","2,1","2,2"],jr=(t,e)=>[...Array(t.length/e).keys()].map(n=>t.slice(n*e,(n+1)*e));function xe({X:t,W:e,entry:n}){let[o,r]=[jr(t,3),jr(e,2)],[s,i]=n.split(",").map(a=>a-1);return{A:o,B:r,P:Ir(o,r),i:s,j:i}}function io(t,e,n,o=Oa){let{x:r,y:s,wide:i}=e;return t.map((a,l)=>a.map((c,m)=>u`<rect class="nn-cell" data-lit="${n(l,m)}"
          x="${r+m*i}" y="${s+l*gt}" width="${i}"
          height="${gt}"/>${o(c,e,l,m)}`))}var Oa=(t,{x:e,y:n,wide:o},r,s)=>u`<text x="${e+(s+.5)*o}" y="${n+r*gt+21}"
    text-anchor="middle">${p(t)}</text>`,La=(t,{x:e,y:n,wide:o},r,s)=>u`<g class="nn-press" data-do="${Dr[2*r+s]}"><rect
      fill="transparent" x="${e+s*o}" y="${n+r*gt}"
      width="${o}" height="${gt}"/>
    <text class="nn-strong" x="${e+(s+.5)*o}"
      y="${n+r*gt+21}" text-anchor="middle" data-shows="product"
      >${p(t)}</text></g>`,nn=(t,e,n,o="start")=>u`<text class="nn-small" x="${e}" y="${n}" text-anchor="${o}"
    >${t}</text>`;function Ea(t){let{A:e,B:n,P:o,i:r,j:s}=xe(t),i=a=>be.x+(a+.5)*be.wide;return u`<svg viewBox="0 0 336 266" role="img"
    aria-label="${Br(t)}">
    ${nn("W, shape (3, 2)",be.x,16)}
    ${[0,1].map(a=>nn(`neuron ${a+1}`,i(a),37,"middle"))}
    ${io(n,be,(a,l)=>l===s)}
    ${nn("X, shape (2, 3)",Et.x,Et.y-12)}
    ${io(e,Et,a=>a===r)}
    <text x="${(Et.x+3*Et.wide+Lt.x)/2}" y="${Et.y+gt+5}"
      text-anchor="middle">→</text>
    <text x="${Lt.x+Lt.wide}" y="${Lt.y-13}" text-anchor="middle"
      >↓</text>
    ${io(o,Lt,(a,l)=>a===r&&l===s,La)}
    ${nn("X @ W, shape (2, 2)",Lt.x,Lt.y+2*gt+19)}
  </svg>`}function Wa(t,e){let{j:n}=xe(t),o=r=>[2*r+n,`weight ${r+1} of neuron ${n+1}`];return u`${z("matrix-product","entry",t,e,r=>{let[s,i]=r.split(",");return`row ${s}, column ${i}`})}
    ${He("matrix-product","W",t,e,[0,1,2].map(o))}`}function Ra(t){let{A:e,B:n,P:o,i:r,j:s}=xe(t),i=e[r].map((a,l)=>`${P(a)}·${P(n[l][s])}`);return u`<p class="nn-formula">row ${r+1} of X times column ${s+1} of
      W:</p>
    <p class="nn-formula">${i.join(" + ")} = <b data-shows="entry"
      >${p(o[r][s])}</b></p>
    <p>It is what neuron ${s+1} answers to example ${r+1}, without its
      bias.</p>`}function Br(t){let{P:e,i:n,j:o}=xe(t);return`A matrix X of 2 examples, 3 inputs each, times a matrix W of 2 neurons, 3 weights each. The rows of the product: ${e.map(s=>s.map(i=>p(i)).join(" and ")).join("; ")}. Row ${n+1} of X times column ${o+1} of W gives ${p(e[n][o])}.`}var Xr={wide:!0,picture:Ea,controls:Wa,readout:Ra,describe:Br,actions:Object.fromEntries(Dr.map(t=>[t,()=>({entry:t})])),goals:{"00-column":{ask:"Turn the weights of neuron 2 until it answers 5 to example 1 and 0 to example 2.",praise:"Found, and the product's first column never moved: it belongs to neuron 1 and its weights alone.",met:t=>{let{P:e}=xe(t);return e[0][1]===5&&e[1][1]===0}}}};var _={x:164,y:122,r:28},Y={x:210,y:97,size:50},G={x:296,y:122,r:24};function Jt({x:t,w:e,b:n,activation:o}){let r=E(t,e,n);return{z:r,y:_t[o](r)}}function rn({activation:t,answers:e},n){return t==="identity"?"":e[n>.5?1:0]}var on=t=>t<0?"nn-negative":"nn-positive",Hr=t=>h(1+.6*Math.abs(t));function Fr(t,e,n,o=`× ${p(e)}`){let[r,s]=[_.x-t.x,_.y-t.y],i=Math.hypot(r,s),a=1-(_.r+3)/i,l=(11+Hr(e)/2)/i,c=t.x+.5*r+l*s,m=t.y+.5*s-l*r;return u`<line class="nn-edge ${on(e)}" x1="${h(t.x+22)}"
      y1="${h(t.y+22*s/r)}" x2="${h(t.x+a*r)}"
      y2="${h(t.y+a*s)}" stroke-width="${Hr(e)}"
      opacity="${n===0?.3:1}"/>
    <text class="nn-halo nn-strong ${on(e)}" x="${h(c)}"
      y="${h(m+5)}" text-anchor="${s<-30?"end":"middle"}"
      >${o}</text>`}function Pa(t){let e=150/t.w.length;return t.w.map((n,o)=>{let r={x:32,y:h(46+o*e)};return u`${Fr(r,n,t.x[o])}
      <circle class="nn-node" cx="${r.x}" cy="${r.y}" r="21"/>
      <text x="${r.x}" y="${r.y+5}" text-anchor="middle"
        >${p(t.x[o])}</text>
      <text class="nn-halo nn-small" x="11" y="${r.y-28}"
        >${t.names[o]}</text>`})}function za({activation:t},{z:e,y:n}){let o=Math.max(6,Math.abs(e)*1.25),r=t==="identity"?o:1,s=t==="identity"?-o:0,i=d=>h(Y.x+5+(d+o)/(2*o)*40),a=d=>h(Y.y+44-(d-s)/(r-s)*38),c=[...Array(41).keys()].map(d=>(d/20-1)*o).map(d=>`${i(d)},${a(_t[t](d))}`),m=t==="step"?`${i(-o)},${a(0)} ${i(0)},${a(0)} ${i(0)},${a(1)} ${i(o)},${a(1)}`:c.join(" ");return u`<rect class="nn-node" x="${Y.x}" y="${Y.y}"
      width="${Y.size}" height="${Y.size}" rx="8"/>
    <polyline class="nn-curve" points="${m}"/>
    <circle class="nn-dot" cx="${i(e)}" cy="${a(n)}" r="4"/>
    <text class="nn-small" x="${Y.x+Y.size/2}" y="${Y.y-8}"
      text-anchor="middle">${t}</text>`}function Ca(t){let e=t.length>9?u`x="340" text-anchor="end"`:u`x="${G.x}" text-anchor="middle"`;return u`<text class="nn-strong" ${e} y="${G.y+46}">${t}</text>`}function Ua(t){let e=Jt(t),{z:n,y:o}=e,r={x:32,y:222},s=t.activation!=="identity"&&o>.5;return u`<svg viewBox="0 0 344 250" role="img"
    aria-label="${_r(t)}">
    ${Pa(t)} ${Fr(r,t.b,1,`bias ${p(t.b)}`)}
    <rect class="nn-node" x="13" y="203" width="38" height="38" rx="6"/>
    <text x="32" y="227" text-anchor="middle">1</text>
    <text class="nn-small" x="58" y="238">always 1</text>
    <circle class="nn-node" cx="${_.x}" cy="${_.y}" r="${_.r}"/>
    <text class="nn-strong" x="${_.x}" y="${_.y+5}" text-anchor="middle"
      >${p(n)}</text>
    <text class="nn-small" x="${_.x}" y="${_.y-37}" text-anchor="middle"
      >sum z</text>
    <path class="nn-wire" d="M${_.x+_.r} ${_.y}H${Y.x}"/>
    ${za(t,e)}
    <path class="nn-wire" d="M${Y.x+Y.size} ${G.y}H${G.x-G.r}"/>
    <circle class="nn-node" data-on="${String(s)}" cx="${G.x}" cy="${G.y}"
      r="${G.r}"/>
    <text class="nn-strong" data-on="${String(s)}" x="${G.x}" y="${G.y+5}"
      text-anchor="middle">${ce(o,3)}</text>
    <text class="nn-small" x="${G.x}" y="${G.y-32}" text-anchor="middle"
      >output</text>
    ${Ca(rn(t,o))}
  </svg>`}function ja(t,e){let n=t.w.every(r=>Math.abs(r)<=2),o=t.activation==="identity"&&n?{minimum:-2,maximum:2,step:.05}:{};return u`
    ${(t.switches?St:y)("neuron","x",t,e)}
    ${y("neuron","w",t,e,o)}
    ${y("neuron","b",t,e)}
    ${t.choose&&z("neuron","activation",t,e)}`}function Da(t){let e=t.x.map((n,o)=>u`${o>0&&" + "}<span class="${on(t.w[o])}"
      >${p(n)}·${P(t.w[o])}</span>`);return u`${e} <span class="${on(t.b)}">${S(t.b)}</span>
    = <b data-shows="z">${p(Jt(t).z)}</b>`}function Ba(t){let{z:e,y:n}=Jt(t),o=rn(t,n);return u`<p class="nn-formula">z = ${Da(t)}</p>
    <p class="nn-formula">${t.activation}(${p(e)}) =
      <b data-shows="y">${ce(n)}</b>${o&&u`: <b>${o}</b>`}</p>
    ${t.table&&t.switches&&Xa(t)}`}function Xa(t){let e=t.w.length,n=[...Array(2**e).keys()].map(o=>t.w.map((r,s)=>o>>e-1-s&1));return u`<table class="nn-table" aria-label="every combination of the switches">
    <thead><tr>${t.names.map(o=>u`<th scope="col">${o}</th>`)}
      <th scope="col">z</th><th scope="col">output</th></tr></thead>
    <tbody>${n.map(o=>{let{z:r,y:s}=Jt({...t,x:o}),i=o.every((a,l)=>a===t.x[l]);return u`<tr ${i&&u`aria-current="true"`}>
        ${o.map(a=>u`<td>${a}</td>`)}<td data-shows="row-z"
        >${p(r)}</td><td>${ce(s)} ${rn(t,s)}</td></tr>`})}</tbody>
  </table>`}function _r(t){let{z:e,y:n}=Jt(t),o=t.names.map((s,i)=>`${s} is ${p(t.x[i])}, weight ${p(t.w[i])}`),r=rn(t,n);return`A neuron. ${o.join("; ")}; bias ${p(t.b)}. The weighted sum is ${p(e)}; after the ${t.activation} the output is ${ce(n)}${r&&`, ${r}`}.`}var qr=({w:t,b:e})=>[[0,0],[0,1],[1,0],[1,1]].map(n=>E(n,t,e)>0),Ha=(t,e)=>[...t.w,t.b].filter((n,o)=>n!==[...e.w,e.b][o]).length,Vr={wide:!0,picture:Ua,controls:ja,readout:Ba,describe:_r,goals:{"01-silence":{ask:"An email with CAPITALS and without viagra is called spam. Turn one knob until it is not. How far must you turn it?",praise:"Silent. A turn by 5 is enough: it brings the number in the middle down to 0, and the neuron fires only above 0.",met:(t,e)=>t.x.join()==="1,0"&&Ha(t,e)===1&&E(t.x,t.w,t.b)<=0},"01-both":{ask:"Your doctor writes about viagra, your aunt writes in CAPITALS. Let both through, and catch only the emails that have both.",praise:"Found: each alone brings too little, both together enough.",met:t=>t.w.length===2&&t.activation==="step"&&qr(t).join()==="false,false,false,true"},"01-seven-bottles":{ask:"Ten guests drank seven bottles. Find the weight that says so, and leave the bias at 0: no guests, no wine.",praise:"Found: 0.7 of a bottle for each guest. Now try 3 and 75 guests.",met:t=>t.activation==="identity"&&t.x[0]===10&&t.b===0&&Math.abs(Jt(t).z-7)<1e-9},"03-last-bit":{ask:"One neuron is enough. Find knobs that call all four numbers right: 0 and 2 even, 1 and 3 odd.",praise:"Found. The first digit needs no weight: whether a number is even is said by its last digit alone.",met:t=>t.w.length===2&&t.activation==="sigmoid"&&qr(t).join()==="true,false,true,false"}}};var nt=k([-2.2,4.2],[30,334]),ot=k([-2.2,4.2],[326,22]),[ye,Zt]=ot.domain,qa=[...Array(65).keys()].map(t=>ye+t/10),Gr=t=>t<=Zt;function Yr({base:t},e){let n=qa.map(o=>{let r=Math.min(Nt(t,o).height,2*Zt),[s,i]=e?[r,o]:[o,r];return`${h(nt(s))},${h(ot(i))}`});return u`<polyline class="${e?"nn-mirror":"nn-curve"}"
    points="${n.join(" ")}"/>`}function Fa(t,{height:e,slope:n}){let o=r=>e+n*(r-t);return u`<line class="nn-secant" x1="${h(nt(ye))}"
    y1="${h(ot(o(ye)))}" x2="${h(nt(Zt))}" y2="${h(ot(o(Zt)))}"/>`}function _a(t,{height:e}){return u`<line class="nn-distance" x1="${nt(ye)}" y1="${ot(ye)}"
      x2="${nt(Zt)}" y2="${ot(Zt)}"/>
    ${Yr(t,!0)}
    ${Gr(e)&&u`<circle class="nn-one" cx="${h(nt(e))}" cy="${h(ot(t.x))}"
        r="7"/>
      <text class="nn-halo nn-strong nn-positive" x="${h(nt(e)+4)}"
        y="${h(ot(t.x)+22)}">log</text>`}`}function Va(t,{height:e}){return Gr(e)?u`<circle class="nn-dot" cx="${h(nt(t))}" cy="${h(ot(e))}"
      r="6"/>`:u`<path class="nn-next" d="M${h(nt(t))} 22l-7 12h14z"/>`}function Ga(t,e){let n=Nt(t.base,t.x);return u`<svg viewBox="0 0 344 362" role="img"
    aria-label="${Kr(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="22" width="304" height="304"/>
    </clipPath>
    ${T(nt,ot,{names:["x","y"]})}
    <g clip-path="url(#${e}-clip)">
      ${t.mirror?_a(t,n):Fa(t.x,n)}
      ${Yr(t,!1)}</g>
    ${Va(t.x,n)}
  </svg>`}function Ya(t,e){return u`${y("power-curve","base",t,e)}
    ${y("power-curve","x",t,e)}`}function Ka({base:t,x:e,mirror:n}){let{height:o,slope:r,atZero:s}=Nt(t,e),i=u`${p(t,6)}<sup>${p(e,6)}</sup>`;return n?u`<p class="nn-formula">${i} = <b data-shows="height"
          >${p(o)}</b></p>
        <p class="nn-formula">${t===1?"Every power of 1 is 1: there is no logarithm to the base 1.":u`log to the base ${p(t,6)} of ${p(o)} =
                <b data-shows="log">${p(e)}</b>`}</p>`:u`<p class="nn-formula">height: ${i} = <b data-shows="height"
          >${p(o)}</b></p>
        <p class="nn-formula">slope there: <b data-shows="slope"
          >${p(r)}</b></p>
        <p class="nn-formula">slope ÷ height = <b data-shows="ratio"
          >${p(s)}</b></p>`}function Kr({base:t,x:e,mirror:n}){let{height:o,slope:r}=Nt(t,e),s=`At x = ${p(e,6)} it is ${p(o)} high`,i=`The powers of ${p(t,6)} as a curve. ${s}`;return n?`${i}. Mirrored at the diagonal it is the logarithm.`:`${i} and its slope is ${p(r)}.`}var Jr={picture:Ga,controls:Ya,readout:Ka,describe:Kr,goals:{"00-e":{ask:"Find the base whose slope is its height: slope ÷ height within 0.005 of 1.",praise:"2.71875 is the nearest that this slider comes to e = 2.71828… Move the power: the two stay equal everywhere.",met:({base:t,x:e})=>Math.abs(Nt(t,e).atZero-1)<.005},"00-which-power":{ask:"Which power of 2 gives 3? Come within 0.05 of 3.",praise:"About 1.585, between 1 (which gives 2) and 2 (which gives 4). That is the logarithm of 3 to the base 2.",met:({base:t,x:e,mirror:n})=>n&&t===2&&Math.abs(Nt(t,e).height-3)<.05}}};function sn(t){return t.split(/(`[^`]+`|\*[^*\s][^*]*\*)/).map(e=>e.startsWith("`")?u`<code>${e.slice(1,-1)}</code>`:e.startsWith("*")&&e.length>2?u`<em>${e.slice(1,-1)}</em>`:e)}function an(t){try{let e=Uint8Array.from(atob(t),n=>n.charCodeAt(0));return JSON.parse(new TextDecoder().decode(e))}catch{throw new Error("Question.data must be a question; got something else.")}}var Ja=.05,Za=.005;function ao(t,e){if(e.trim()==="")return{verdict:"missing"};if(t.choices){let i=t.choices[Number(e)];return i?{verdict:i.right?"right":"wrong",why:i.why}:{verdict:"missing"}}let n=_o(e);if(Number.isNaN(n))return{verdict:"unreadable"};let o=Math.abs(n-t.answer);if(o<=t.tolerance)return{verdict:"right",why:t.why};let r=t.wrong.find(i=>Math.abs(n-i.value)<=Za*Math.abs(i.value));return r?{verdict:"wrong",why:r.why}:{verdict:!t.exact&&o<=Ja*Math.abs(t.answer)?"almost":"wrong",why:t.otherwise}}var Qa={missing:"Nothing answered yet.",unreadable:"That is not a number. Write it like −1.5, 0,25 or 2/3.",wrong:"Not yet.",almost:"Close, but not right.",right:"Right."},tc={missing:"…",unreadable:"?",wrong:"✗",almost:"≈",right:"✓"};function ec(t,e,n){return t.choices.map((o,r)=>u`<div class="nn-option"><input type="radio"
      name="${n}-answer" id="${n}-${r}" value="${r}" data-trait="answer"
      ${e.answer===String(r)&&"checked"}><label for="${n}-${r}"
      >${sn(o.text)}</label></div>`)}function nc(t,e,n){return u`<p class="nn-number"><label for="${n}-n">Your number</label>
    <input id="${n}-n" data-trait="answer" inputmode="text" maxlength="40"
      autocomplete="off" value="${e.answer}">
    </p>`}function oc(t,e){if(!e.checked)return"";let{verdict:n,why:o}=ao(t,e.answer);return u`<span class="nn-mark" aria-hidden="true">${tc[n]}</span>
    <span><b>${Qa[n]}</b> ${o&&sn(o)}</span>`}function rc(t,e){let n=an(t.data),o=n.choices?ec:nc,r=t.checked?ao(n,t.answer).verdict:"";return u`<fieldset class="nn-question">
      <legend>${sn(n.prompt)}</legend>
      ${o(n,t,e)}
    </fieldset>
    <div class="nn-live"><button type="button" data-do="check" data-enter
      >Check</button></div>
    <div class="nn-feedback" role="status" data-verdict="${r}"
      >${oc(n,t)}</div>`}var Zr={plain:!0,check:({data:t})=>an(t),controls:rc,describe:t=>an(t.data).prompt,actions:{check:()=>({checked:!0})},input:t=>({...t,checked:!1}),task({id:t,data:e,answer:n,checked:o}){return o&&ao(an(e),n).verdict==="right"?t:""}};var sc="reliability",bt=k([0,1],[40,344]),Wt=k([0,1],[262,30]),Qr=336,ic=.025,we=t=>nr(t.cases,t.scale),ts=t=>t.reduce((e,{count:n})=>e+n,0);function co(t){let e=({count:n,said:o,happened:r})=>n*Math.abs(o-r);return t.reduce((n,o)=>n+e(o),0)/ts(t)}function ac({cases:t,scale:e}){let[n,o]=[0,0];for(let[r,s,i]of t)n+=s*Vt(e*r,1)+i*Vt(e*r,0),o+=s+i;return n/o}function cc(t){let e=we(t),n=Math.max(1,...e.map(({count:o})=>o));return u`<svg viewBox="0 0 360 342" role="img"
    aria-label="${es(t)}">
    ${T(bt,Wt,{names:["what it said","share that was spam"],count:5})}
    <path class="nn-distance" d="M${bt(0)} ${Wt(0)}L${bt(1)} ${Wt(1)}"/>
    ${e.map(({said:o,happened:r})=>{let s=r<o?"nn-negative":"nn-positive";return u`<path class="nn-given ${s}" d="M${h(bt(o))} ${h(Wt(o))}V${h(Wt(r))}"/>`})}
    <path class="nn-curve" d="${e.map(({said:o,happened:r},s)=>`${s?"L":"M"}${h(bt(o))} ${h(Wt(r))}`)}"/>
    ${e.map(({said:o,happened:r})=>u`<circle class="nn-one" cx="${h(bt(o))}"
        cy="${h(Wt(r))}" r="6"/>`)}
    ${e.map(o=>lc(o,n))}
  </svg>`}function lc({bin:t,count:e},n){let o=h((bt(t/10)+bt((t+1)/10))/2),r=h(24*e/n);return u`<rect class="nn-count-bar" x="${o-13}"
      y="${Qr-r}" width="26" height="${r}"/>
    <text class="nn-small nn-halo" x="${o}" y="${Qr-r-3}"
      text-anchor="middle">${e}</text>`}var uc=(t,e)=>y(sc,"scale",t,e);function mc(t){let e=we(t);return e.length===0?u`<p>No cases.</p>`:u`${hc(e)}
    <p class="nn-formula">Mean gap between said and happened:
      <b data-shows="gap">${p(co(e))}</b></p>
    <p class="nn-formula">Mean surprise: <b data-shows="mean">${p(ac(t))}</b></p>
    <details><summary>All bins</summary><table class="nn-table">
    <thead><tr><th scope="col">from</th><th scope="col">cases</th>
      <th scope="col">said, on average</th><th scope="col">were spam</th></tr>
    </thead>
    <tbody>${e.map(({bin:n,count:o,said:r,happened:s})=>u`<tr><td>${p(n/10)}</td>
        <td data-shows="count">${o}</td>
        <td data-shows="said">${p(r)}</td>
        <td data-shows="happened">${p(s)}</td></tr>`)}</tbody></table></details>`}function hc(t){let{bin:e,count:n,happened:o}=t.at(-1);return e<9?u`<p class="nn-top">It said 0.9 or more of none.</p>`:u`<p class="nn-top">It said 0.9 or more of ${n} emails. Of these,
    ${p(100*o,3)} % were spam.</p>`}function es(t){let e=we(t);if(e.length===0)return"A reliability plot without cases.";let n=e.map(({said:o,happened:r,count:s})=>`said ${p(o,2)}, happened ${p(r,2)} (${s})`);return`What a model said against what happened, in ${e.length} bins: ${n.join("; ")}. The mean gap is ${p(co(e),2)}.`}var ns={picture:cc,controls:uc,readout:mc,describe:es,goals:{"02-calibrate":{ask:"Make this filter honest: bring the mean gap below 0.025. What happens to the mean surprise on the way?",praise:"Its log-odds were about twice too large. The knob that makes it honest also makes the surprise about as small as it can be.",met:t=>ts(we(t))>0&&co(we(t))<ic}}};var cn="sigmoid-curve",ct=k([-4,4],[34,346]),lt=k([-.05,1.05],[206,24]),ln=3,ve=({w:t,b:e},n)=>L(n*t+e),Rt=({w:t,b:e})=>-e/t,ke=t=>t.w*me(t.x*t.w+t.b);function pc(t,e){let n=t.x>3?-1:1,[o,r]=[h(ct(t.x)),h(ct(t.x+n))],[s,i]=[h(lt(e)),h(lt(e+n*ke(t)))];return u`<path class="nn-rise" d="M${o} ${s}H${r}V${i}"/>`}function fc(t,e){let n=ve(t,t.x),o=Rt(t);return u`<svg viewBox="0 0 360 244" role="img"
    aria-label="${rs(t)}">
    <clipPath id="${e}-clip"><rect x="34" y="24" width="312" height="182"/>
    </clipPath>
    ${T(ct,lt,{names:["x","output"],count:5})}
    <g clip-path="url(#${e}-clip)">
      ${t.tangent&&[pc(t,n),Ke(t.x,n,ke(t),ct,lt,70)]}
      <path class="nn-graph" d="${Xt(r=>ve(t,r),ct,lt,200)}"/>
      ${Math.abs(o)<=4&&dc(o)}
    </g>
    ${Ht("point",ct(t.x),lt(n))}
  </svg>`}var dc=t=>u`<path class="nn-distance"
    d="M${h(ct(t))} ${h(lt(0))}V${h(lt(.5))}"/>
  <path class="nn-centre" d="M${h(ct(t))} ${h(lt(.5)-7)}l7 7l-7 7l-7 -7z"/>`;function $c(t,e){return u`${y(cn,"w",t,e)}
    ${t.lockable&&Go(cn,"keep",t,e)}
    ${y(cn,"b",t,e)} ${y(cn,"x",t,e)}`}function gc(t){let{w:e,b:n,x:o}=t,r=o*e+n;return u`<p class="nn-formula">z = ${p(o)}·${P(e)} ${S(n)} =
      <b data-shows="z">${p(r)}</b></p>
    <p class="nn-formula">σ(${p(r)}) =
      <b data-shows="y">${J(L(r))}</b></p>
    ${t.tangent&&u`<p class="nn-formula">slope here: <b data-shows="slope">${p(ke(t))}</b> up for one step to the right</p>`}
    <p>${e===0?"With weight 0 the input changes nothing: the curve is flat.":u`Centre ◆ (output 0.5): x = <b data-shows="centre">${p(Rt(t))}</b>`}</p>
    ${bc(t)}`}function bc(t){return!t.lockable||t.keep||os(t)?"":u`<p class="nn-note">To be kept, the centre must lie between
    −${ln} and ${ln}.</p>`}var os=t=>Math.abs(Rt(t))<=ln;function rs(t){let{w:e,b:n,x:o}=t,r=e===0?"It is flat.":`It ${e>0?"rises":"falls"} from left to right; its centre is at x = ${p(Rt(t))}.`,s=t.tangent?`, with slope ${p(ke(t))}`:"";return`The sigmoid curve of a neuron with weight ${p(e)} and bias ${p(n)}. ${r} At x = ${p(o)} the output is ${J(ve(t,o))}${s}.`}function xc(t,e){if(t.keep)return os(e)?{...t,centre:Rt(e)}:{};if(!e.keep)return t;if("w"in t)return{...t,b:0-t.w*e.centre};if("b"in t){let n=-t.b/e.w;return Math.abs(n)<=ln?{...t,centre:n}:{...t,keep:!1}}return t}var yc=t=>Math.max(-4,Math.min(4,Math.round(t*8)/8))+0,ss={picture:fc,controls:$c,readout:gc,describe:rs,input:xc,drags:{point:(t,[e])=>({x:yc(ct.invert(e))})},goals:{"02-mirror":{ask:"Turn the curve round: it must fall from left to right, with its centre where it was at the start.",praise:"Both knobs changed sign. The centre −b/w does not notice.",met:(t,e)=>t.w<0&&Math.abs(Rt(t)-Rt(e))<1e-9},"02-step-at-two":{ask:"Make a step at x = 2: below 0.05 at x = 1.5, above 0.95 at x = 2.5. The switch “keep the centre” helps.",praise:"A step, nearly. With the centre kept at 2, the bias had to follow the weight: b = −2w.",met:t=>ve(t,1.5)<.05&&ve(t,2.5)>.95},"02-steepest":{ask:"Move the point to where the curve is steepest. What is the slope?",praise:"At the centre, and there it is a quarter of the weight. No other place is as steep.",met:t=>t.tangent&&Math.abs(ke(t))>.2475*Math.abs(t.w)}}};var wc="softmax-bars",un=12,lo=316,is=58;function vc(t,e,n){let o=n*is+8;return u`<text x="${un}" y="${o+14}">${e}</text>
    <text class="nn-strong" x="${un+lo}" y="${o+14}"
      text-anchor="end">${p(t)}</text>
    <rect class="nn-silent" x="${un}" y="${o+21}" width="${lo}"
      height="20" rx="3"/>
    <rect class="nn-one" x="${un}" y="${o+21}" width="${h(lo*t)}"
      height="20" rx="3"/>`}function kc(t){let e=Ft(t.z);return u`<svg viewBox="0 0 340 ${is*e.length+4}" role="img"
    aria-label="${as(t)}">
    ${e.map((n,o)=>vc(n,t.names[o],o))}
  </svg>`}var Mc=(t,e)=>y(wc,"z",t,e);function Ic(t){let e=Ft(t.z),n=t.z.map(Math.exp),o=n.reduce((r,s)=>r+s,0);return u`<table class="nn-table">
    <thead><tr><th scope="col">class</th><th scope="col">score z</th>
      <th scope="col">e<sup>z</sup></th><th scope="col">share of the sum</th>
      </tr></thead>
    <tbody>${e.map((r,s)=>u`<tr><td>${t.names[s]}</td>
        <td>${p(t.z[s])}</td>
        <td data-shows="power">${p(n[s])}</td>
        <td data-shows="share">${p(r)}</td></tr>`)}
    <tr><td>together</td><td></td><td data-shows="total">${p(o)}</td>
      <td>1</td></tr></tbody>
  </table>`}function as({z:t,names:e}){let n=Ft(t),o=e.map((r,s)=>`${r} has score ${p(t[s])} and gets ${p(n[s])}`);return`Softmax of ${e.length} scores: ${o.join("; ")}.`}var cs={wide:!0,picture:kc,controls:Mc,readout:Ic,describe:as,goals:{"02-halve":{ask:"Halve the probability of the second class, without touching its own score.",praise:"Its score is what it was; its share is not. Whatever another class gains, this one helps to pay.",met:(t,e)=>t.z[1]===e.z[1]&&Ft(t.z)[1]<=Ft(e.z)[1]/2},"02-shift":{ask:"Change every score and leave every probability as it was.",praise:"The same number was added to all of them. Only the differences between scores count.",met:(t,e)=>{let n=t.z.map((o,r)=>o-e.z[r]);return n[0]!==0&&n.every(o=>o===n[0])}}}};var Ac=(t,e)=>t.map(n=>n[e]);function Sc(t,e,n){let o=n.map((r,s)=>Ac(e,s));return t.map(r=>n.map((s,i)=>E(r,o[i],s)))}function ut(t,e){let n=t;return e.map(({weight:o,bias:r,activation:s})=>{let i=Sc(n,o,r);return n=i.map(a=>a.map(l=>s(l))),{Z:i,A:n}})}function ls(t,e){let n=[],o=t;return e.forEach(({weight:r,bias:s,activation:i},a)=>{o=s.map((l,c)=>{let m=(M,O,U,Ct=-1)=>n.push({layer:a,to:c,op:M,from:Ct,terms:O,value:U}),d=o.map((M,O)=>{let U=M*r[O][c];return m("product",[M,r[O][c]],U,O),U}),f=d.reduce((M,O)=>M+O,0);m("sum",d,f),m("bias",[f,l],f+l);let g=i(f+l);return m("activation",[f+l],g),g})}),n}var mn="bumps",pn=[...Array(201).keys()].map(t=>t/200),mo=k([0,1],[34,332]),hn=k([-1.25,1.25],[236,20]),Tc=["1st","2nd","3rd","4th","5th","6th","7th","8th"].map(t=>`${t} bump`),ms={hill:t=>Math.sin(Math.PI*t)**2,wave:t=>.8*Math.sin(2*Math.PI*t),roof:t=>t<.375?2*t:1.2*(1-t)};function Nc({count:t,steepness:e,heights:n}){let o=[...Array(t).keys()].flatMap(r=>[r,r+1]);return[{weight:[o.map(()=>e)],bias:o.map(r=>-e*r/t),activation:L},{weight:o.map((r,s)=>[s%2?-n[s>>1]:n[s>>1]]),bias:[0],activation:ue}]}function hs(t){let[e,n]=ut(pn.map(r=>[r]),Nc(t)),o=t.heights.slice(0,t.count).map((r,s)=>e.A.map(i=>r*(i[2*s]-i[2*s+1])));return{sum:n.A.flat(),bumps:o}}var ps=t=>pn.map(ms[t.target]);function fn(t){let e=ps(t),n=hs(t).sum.map((r,s)=>Math.abs(r-e[s])),o=Math.max(...n);return{gap:o,at:n.indexOf(o)}}var uo=t=>Ge(t.map((e,n)=>[mo(pn[n]),hn(e)]));function Oc(t){let{sum:e,bumps:n}=hs(t),o=ps(t),{at:r}=fn(t),s=h(mo(pn[r]));return u`<svg viewBox="0 0 344 272" role="img"
    aria-label="${fs(t)}">
    ${T(mo,hn,{names:["x","output"],count:5})}
    ${n.map(i=>u`<polyline class="nn-bump" points="${uo(i)}"/>`)}
    <line class="nn-gap" x1="${s}" x2="${s}" y1="${h(hn(e[r]))}"
      y2="${h(hn(o[r]))}"/>
    <polyline class="nn-target" points="${uo(o)}"/>
    <polyline class="nn-made" points="${uo(e)}"/>
  </svg>`}function Lc(t,e){let n=y(mn,"heights",t,e,void 0,Tc);return u`${z(mn,"target",t,e)}
    ${z(mn,"count",t,e)}
    ${y(mn,"steepness",t,e)}
    ${n.slice(0,t.count)}
    <div class="nn-live"><button type="button" data-do="read"
      >Read the heights off the curve</button></div>`}function Ec(t){let{gap:e}=fn(t);return u`<p class="nn-legend">
      <span><svg class="nn-symbol" viewBox="-9 -9 18 18" aria-hidden="true"
        ><path class="nn-target" d="M-9 0H9"/></svg> curve to match</span>
      <span><svg class="nn-symbol" viewBox="-9 -9 18 18" aria-hidden="true"
        ><path class="nn-made" d="M-9 0H9"/></svg> the network</span></p>
    <p>Largest gap: <b data-shows="gap">${p(e)}</b></p>
    <p>${2*t.count} hidden neurons,
      <b data-shows="knobs">${6*t.count+1}</b> knobs</p>`}function fs(t){let e=t.heights.slice(0,t.count).map(n=>p(n));return`The curve "${t.target}" and a network of ${t.count} bumps of heights ${e.join(", ")}. They are at most ${p(fn(t).gap,3)} apart.`}var Wc=t=>({heights:t.heights.map((e,n)=>n<t.count?Math.round(16*ms[t.target]((n+.5)/t.count))/16:e)}),us=(t,e,n,o,r)=>({ask:o,praise:r,met:s=>s.target===t&&s.count===e&&fn(s).gap<n}),ds={picture:Oc,controls:Lc,readout:Ec,describe:fs,actions:{read:Wc},goals:{"03-hill":us("hill",4,.1,"Match the hill with four bumps: keep the largest gap below 0.1. The best heights are not the curve's own, and the steepness counts.","Matched. The steepness is a knob as well: flatter sigmoids turn the stairs into a slope."),"03-wave":us("wave",8,.2,"Match the wave with eight bumps: keep the largest gap below 0.2.","Matched. With more bumps the gap would shrink further, to anything you like.")}};var xt=t=>t<0?"nn-negative":"nn-positive",dn=t=>u`${t.map(Rc)}${t.map(({label:e=!0,...n})=>e&&Pc(n))}`,$s=(t,e)=>n=>[h(t.x+n*(e.x-t.x)),h(t.y+n*(e.y-t.y))];function Rc({from:t,to:e,weight:n,part:o,now:r,faint:s}){let i=Math.hypot(e.x-t.x,e.y-t.y),a=$s(t,e),[l,c]=a((t.r+1)/i),[m,d]=a(1-(e.r+2)/i);return u`<g class="nn-link" data-part="${o}" ${r&&"data-now"}
    ><line class="nn-hit" x1="${l}" y1="${c}"
    x2="${m}" y2="${d}"/><line class="nn-edge ${xt(n)}" x1="${l}"
    y1="${c}" x2="${m}" y2="${d}" opacity="${s?.35:1}"
    stroke-width="${h(Math.min(6,1+1.3*Math.abs(n)))}"/></g>`}function Pc({from:t,to:e,weight:n,part:o,along:r=.5,now:s}){let[i,a]=$s(t,e)(r),l=p(n),c=8+8.5*l.length;return u`<g class="nn-plate" data-part="${o}" ${s&&"data-now"}
    ><rect x="${h(i-c/2)}" y="${h(a-10)}" width="${c}"
    height="20" rx="5"/><text class="nn-strong ${xt(n)}" x="${i}"
    y="${h(a+5)}" text-anchor="middle">${l}</text></g>`}function yt({x:t,y:e,r:n},o,{part:r,now:s,on:i}={}){return u`<g class="nn-spot" data-part="${r}" ${s&&"data-now"}>
    <circle class="nn-node" data-on="${i}" cx="${t}" cy="${e}" r="${n}"/>
    <text x="${t}" y="${e+5}" data-on="${i}" text-anchor="middle"
      >${o}</text></g>`}var $o="dinner-party",Me=["Agatha","Dahlia","Stiffy"],mt=["h₁","h₂","h₃"],ho=[0,1,2].map(t=>({x:36,y:46+86*t,r:17})),Qt=[0,1,2].map(t=>({x:192,y:46+86*t,r:22})),Pt={x:310,y:132,r:24},go=[...Array(8).keys()].map(t=>[t>>2,t>>1&1,t&1]),$n=[1,1.5,3,4.3,0,0,0,0],xs=$n.with(3,1.5);function Ie({W1:t,b1:e,W2:n,b2:o,relu:r},s){let[i]=ut(s,[{weight:t,bias:e,activation:ue}]),a=i.Z.map(c=>c.map((m,d)=>r[d]?qt(m):m)),[l]=ut(a,[{weight:n,bias:o,activation:qt}]);return{Z:i.Z,A:a,S:l.Z.flat(),Y:l.A.flat()}}var ys=(t,e)=>Math.abs(t-e)<1e-9,po=(t,e)=>Ie(t,go).Y.every((n,o)=>ys(n,e[o])),zc=({goals:t})=>t.includes("03-feud")?xs:$n,K=t=>Math.abs(t)<1e-12?0:t,gs="M8 0h6v12q6 4 6 12v30q0 4-4 4h-10q-4 0-4-4v-30q0-8 6-12z",fo=6;function Cc(t,e){let n=Math.min(fo,Math.ceil(K(t)));return u`${[...Array(n).keys()].map(o=>{let r=Math.min(1,t-o),s=96+30*o;return u`<g transform="translate(${s} 278)">
      <clipPath id="${e}-full${o}"><rect x="0" y="${h(58*(1-r))}"
        width="24" height="${h(58*r)}"/></clipPath>
      <path class="nn-wine" clip-path="url(#${e}-full${o})" d="${gs}"/>
      <path class="nn-glass" d="${gs}"/></g>`})}
  ${t>fo&&u`<text class="nn-strong" x="${96+30*fo}" y="318">…</text>`}`}function Uc(t,e){let{A:n,Y:o}=Ie(t,[t.guests]),[r,s]=[n[0].map(K),K(o[0])];return u`<svg viewBox="0 0 340 346" role="img"
    aria-label="${ws(t)}">
    ${dn([...t.W1.flatMap((i,a)=>i.map((l,c)=>({weight:l,from:ho[a],to:Qt[c],part:`w${a}${c} x${a} h${c}`,faint:!t.guests[a],label:t.knobs,along:.26}))),...t.W2.map(([i],a)=>({weight:i,from:Qt[a],to:Pt,part:`v${a} o`,faint:r[a]===0,label:t.knobs,along:.48}))].filter(({weight:i})=>i!==0))}
    ${ho.map((i,a)=>yt(i,t.guests[a]?"✓":"",{part:`x${a}`,on:t.guests[a]===1}))}
    ${Qt.map((i,a)=>yt(i,p(r[a],3),{part:`h${a}`,on:r[a]>0}))}
    ${yt(Pt,p(s,3),{part:"o",on:s>0})}
    ${Me.map((i,a)=>u`<text class="nn-halo nn-small" x="8" y="${ho[a].y-23}"
          >${i}</text>`)}
    ${t.knobs&&Qt.map(({x:i,y:a,r:l},c)=>u`<text class="nn-halo nn-small ${xt(t.b1[c])}" x="${i}"
          y="${a+l+16}" text-anchor="middle" data-part="b${c} h${c}"
          >${S(t.b1[c])}</text>`)}
    ${t.knobs&&u`<text class="nn-halo nn-small ${xt(t.b2[0])}" x="${Pt.x}"
      y="${Pt.y+Pt.r+16}" text-anchor="middle" data-part="c0 o"
      >${S(t.b2[0])}</text>`}
    ${mt.map((i,a)=>u`<text class="nn-halo nn-small" x="${Qt[a].x}"
          y="${Qt[a].y-28}" text-anchor="middle">${i}</text>`)}
    <text class="nn-small" x="${Pt.x}" y="${Pt.y-32}"
      text-anchor="middle">bottles</text>
    <path class="nn-wire" d="M14 336.75H326"/>
    ${s===0&&u`<text class="nn-small" x="96" y="322">ginger ale</text>`}
    ${Cc(s,e)}
    <text class="nn-strong" x="18" y="322">${p(s,3)} ×</text>
  </svg>`}var bs=t=>({W1:([e,n])=>`weight from ${Me[e]} to ${mt[n]}`,b1:([e])=>`bias of ${mt[e]}`,W2:([e])=>`weight from ${mt[e]} to bottles`,b2:()=>"bias of bottles"})[t.split(".")[0]](t.split(".").slice(1));function jc(t,e){return u`${St($o,"guests",t,e,Me)}
    ${t.unplug&&u`<hr>${St($o,"relu",t,e,mt)}`}`}function Dc(t,e,n){let{Z:o,A:r,S:s,Y:i}=Ie(t,[t.guests]),a=mt.map((l,c)=>{let m=t.W2[c][0];return u`${c>0&&" "}<span class="${xt(m)}"
      >${c>0?S(m):p(m)}·${p(K(r[0][c]))}</span>`});return u`<p class="nn-formula">hidden: ${mt.map((l,c)=>u`${c>0&&", "}${t.relu[c]?"ReLU":""}(<span data-shows="z">${p(K(o[0][c]))}</span>) = <b
        data-shows="a">${p(K(r[0][c]))}</b>`)}</p>
    <p class="nn-formula">bottles: ReLU(${a} ${S(t.b2[0])}) =
      ReLU(<span data-shows="s">${p(K(s[0]))}</span>) = <b
      data-shows="bottles">${p(K(i[0]))}</b></p>
    ${t.knobs&&Bc(t,e,n)}
    ${t.table&&Xc(t)}`}function Bc(t,e,n){let o=(s,i)=>({..._e(s,bs(s),t,n),part:i}),r=s=>Fe(s,t,e);return u`<p>Pick a knob, then turn it with the slider.</p>
    <div class="nn-equation">
    ${j(r(t.W1.map((s,i)=>s.map((a,l)=>o(`W1.${i}.${l}`,`w${i}${l} x${i} h${l}`)))),"W₁","(3, 3)")}
    ${j(r([t.b1.map((s,i)=>o(`b1.${i}`,`b${i} h${i}`))]),"b₁","(3,)")}
    ${j(r(t.W2.map((s,i)=>[o(`W2.${i}.0`,`v${i} o`)])),"W₂","(3, 1)")}
    ${j(r([[o("b2.0","c0 o")]]),"b₂","(1,)")}
  </div>
  ${qe($o,bs(t.knob),t,e,n)}`}function Xc(t){let{A:e,Y:n}=Ie(t,go),o=zc(t),r=n.map((i,a)=>ys(i,o[a])),s=r.filter(Boolean).length;return u`<p class="nn-count" data-none="${s===8}"><b
      data-shows="right">${s}</b> of 8 guest lists as wanted</p>
    <table class="nn-table nn-tight">
    <thead><tr>${Me.map(([i,...a])=>u`<th scope="col">${i}<span
        class="nn-wide">${a.join("")}</span></th>`)}${mt.map(i=>u`<th scope="col">${i}</th>`)}
      <th scope="col">bottles</th><th scope="col">wanted</th></tr></thead>
    <tbody>${go.map((i,a)=>{let l=i.join()===t.guests.join();return u`<tr data-right="${String(r[a])}"
        ${l&&u`aria-current="true"`}>${i.map(c=>u`<td>${c}</td>`)}${e[a].map(c=>u`<td>${p(K(c),3)}</td>`)}
        <td data-shows="list">${p(K(n[a]))}</td>
        <td>${o[a]} ${r[a]?"✓":"✗"}</td></tr>`})}</tbody></table>`}function ws(t){let{A:e,Y:n}=Ie(t,[t.guests]),o=Me.filter((a,l)=>t.guests[l]),r=o.length===0?"Nobody is invited":`Invited: ${o.join(" and ")}`,s=mt.filter((a,l)=>K(e[0][l])>0),i=s.length===0?"none":s.join(", ");return`${r}. Hidden neurons above 0: ${i}. The network says ${p(K(n[0]))} bottles.`}var vs={picture:Uc,controls:jc,readout:Dc,describe:ws,goals:{"03-most-wine":{ask:"Find the guest list that needs the most wine.",praise:"Dahlia with Stiffy, and without Agatha: 4.3 bottles. That is more than the two would bring one by one.",met:({guests:t})=>t.join()==="0,1,1"},"03-idle-relu":{ask:"Take out as many of the hidden ReLUs as you can without changing the wine for any guest list.",praise:"Found. What arrives at h₁ and h₃ is never below 0, so ReLU has nothing to stop there. At h₂ it has: −0.5 for nobody.",met:(t,e)=>t.relu.filter(n=>!n).length===2&&po({...e,relu:t.relu},$n)&&po(t,$n)},"03-feud":{ask:"Dahlia and Stiffy have fallen out. Together they must now bring only 1.5 bottles; every other list stays as it was.",praise:"Settled, on all eight lists. Only a hidden neuron that sees both guests can tell the pair from its parts.",met:t=>t.relu.every(Boolean)&&po(t,xs)}}};var xn="network-steps",ks=[0,1].map(t=>({x:36,y:66+120*t,r:20})),gn=[0,1].map(t=>({x:172,y:66+120*t,r:29})),bo={x:302,y:126,r:29},yn=["first","last"],bn=[["h₁","h₂"],["output"]],Ae=15,xo=[[0,0],[0,1],[1,0],[1,1]],Is=({W1:t,b1:e,W2:n,b2:o})=>[{weight:t,bias:e,activation:L},{weight:n,bias:o,activation:L}],wo=t=>ls(t.x,Is(t)).slice(0,t.at),As=t=>ut(xo,Is(t))[1].A.flat(),vo=t=>t>.5?"even":"odd",yo=(t,e)=>t>.5==(e%2===0),wn=(t,e,n,o)=>t.findLast(r=>r.layer===e&&r.to===n&&(!o||r.op===o))?.value;function Ss({op:t,layer:e,to:n,from:o}={}){let r=e?"o":`h${n}`,s={product:e?[`v${o}`,`a${o}`,r]:[`w${o}${n}`,`x${o}`,r],sum:[r],bias:[r,e?"c0":`b${n}`],activation:e?[r,"y","s0"]:[r,`a${n}`,`z${n}`]};return new Set(s[t])}function Ts({op:t,layer:e,to:n,terms:o,value:r}){let s=m=>p(m,6),[i,a]=o,[l,c]={product:()=>["value times weight",`${s(i)} · ${P(a,6)}`],sum:()=>["add what arrives",`${s(i)} ${S(a,6)}`],bias:()=>["add its bias",`${s(i)} ${S(a,6)}`],activation:()=>["squash",`σ(${s(i)})`]}[t]();return[`${bn[e][n]}: ${l}`,`${c} = ${s(r)}`]}function Hc(t){let e=wo(t),n=Ss(e.at(-1)),o=e.length?Ts(e.at(-1)):["nothing done yet","Press Step"],r=[t.W1,t.W2],s=(c,m,d,f,g,M,O,U)=>({from:f,to:g,weight:r[c][m][d],part:`${M} ${O}`,now:n.has(M),along:U}),i=(c,m)=>{let d=wn(e,c,m);return d===void 0?"":p(d)},a=(c,{x:m,y:d,r:f},g)=>u`<text class="nn-halo nn-small ${xt(c)}" x="${m}"
      y="${d+f+17}" text-anchor="middle" data-part="${g}"
      ${n.has(g.split(" ")[0])&&"data-now"}>${S(c)}</text>`,l=wn(e,1,0,"activation");return u`<svg viewBox="0 0 340 300" role="img"
    aria-label="${Ns(t)}">
    ${dn([...[0,1].flatMap(c=>[0,1].map(m=>s(0,c,m,ks[c],gn[m],`w${c}${m}`,`x${c} h${m}`,c===m?.5:.34))),...[0,1].map(c=>s(1,c,0,gn[c],bo,`v${c}`,"o",.5))])}
    ${ks.map((c,m)=>yt(c,t.x[m],{part:`x${m}`,now:n.has(`x${m}`)}))}
    ${gn.map((c,m)=>yt(c,i(0,m),{part:`h${m}`,now:n.has(`h${m}`)||n.has(`a${m}`)}))}
    ${yt(bo,i(1,0),{part:"o",now:n.has("o")})}
    ${gn.map((c,m)=>a(t.b1[m],c,`b${m} h${m}`))}
    ${a(t.b2[0],bo,"c0 o")}
    <text class="nn-small" x="14" y="38">${yn[0]} digit</text>
    <text class="nn-small" x="14" y="224">${yn[1]} digit</text>
    <text class="nn-small" x="172" y="29" text-anchor="middle">h₁</text>
    <text class="nn-small" x="172" y="149" text-anchor="middle">h₂</text>
    <text class="nn-small" x="302" y="89" text-anchor="middle">output</text>
    <text class="nn-strong" x="302" y="191" text-anchor="middle"
      >${l!==void 0&&vo(l)}</text>
    <text class="nn-small" x="170" y="264" text-anchor="middle">step ${t.at} of ${Ae} · ${o[0]}</text>
    <text class="nn-strong" x="170" y="288" text-anchor="middle"
      >${o[1]}</text>
  </svg>`}var Ms=t=>({W1:([e,n])=>`weight from the ${yn[e]} digit to ${bn[0][n]}`,b1:([e])=>`bias of ${bn[0][e]}`,W2:([e])=>`weight from ${bn[0][e]} to the output`,b2:()=>"bias of the output"})[t.split(".")[0]](t.split(".").slice(1));function qc(t,e){return u`<div>${St(xn,"x",t,e,yn)}</div>
    <div>${y(xn,"at",t,e)}</div>`}function Fc(t,e,n){let o=wo(t),r=Ss(o.at(-1)),s=(f,g,M={})=>({text:f===void 0?"·":p(f),part:g,now:r.has(g.split(" ")[0]),...M}),i=(f,g,M)=>s(g,M,{value:g,...t.knobs&&_e(f,Ms(f),t,n)}),a=f=>Fe(f,t,e),l=(f,g)=>wn(o,f,g,"bias"),c=(f,g)=>wn(o,f,g,"activation"),m=(f,g)=>f===void 0?{}:{shows:g},d=[0,1];return u`<div class="nn-equation">
      ${j(a([t.x.map((f,g)=>s(f,`x${g}`))]),"x","(1, 2)")}
      <span>@</span>
      ${j(a(t.W1.map((f,g)=>f.map((M,O)=>i(`W1.${g}.${O}`,M,`w${g}${O} x${g} h${O}`)))),"W₁","(2, 2)")}
      <span>+</span>
      ${j(a([t.b1.map((f,g)=>i(`b1.${g}`,f,`b${g} h${g}`))]),"b₁","(2,)")}
    </div>
    <div class="nn-equation"><span>=</span>
      ${j(a([d.map(f=>s(l(0,f),`z${f} h${f}`,m(l(0,f),"z")))]),"z₁","(1, 2)")}
      <span>σ →</span>
      ${j(a([d.map(f=>s(c(0,f),`a${f} h${f}`,m(c(0,f),"a")))]),"a₁","(1, 2)")}
    </div>
    <div class="nn-equation"><span>a₁ @</span>
      ${j(a(t.W2.map((f,g)=>[i(`W2.${g}.0`,f[0],`v${g} o`)])),"W₂","(2, 1)")}
      <span>+</span>
      ${j(a([[i("b2.0",t.b2[0],"c0 o")]]),"b₂","(1,)")}
    </div>
    <div class="nn-equation"><span>=</span>
      ${j(a([[s(l(1,0),"s0 o",m(l(1,0),"z"))]]),"z₂","(1, 1)")}
      <span>σ →</span>
      ${j(a([[s(c(1,0),"y o",m(c(1,0),"a"))]]),"a₂","(1, 1)")}
    </div>
    ${t.knobs&&qe(xn,Ms(t.knob),t,e,n)}
    ${t.table&&_c(t)}`}function _c(t){let e=As(t),n=e.filter(yo).length;return u`<table class="nn-table nn-tight">
    <thead><tr><th scope="col">number</th><th scope="col">digits</th>
      <th scope="col">output</th><th scope="col">says</th>
      <th scope="col">right?</th></tr></thead>
    <tbody>${e.map((o,r)=>{let s=yo(o,r),i=xo[r].join()===t.x.join();return u`<tr data-right="${String(s)}"
        ${i&&u`aria-current="true"`}><td>${r}</td>
        <td>${xo[r].join(", ")}</td>
        <td data-shows="output">${p(o)}</td><td>${vo(o)}</td>
        <td>${s?"✓ yes":"✗ no"}</td></tr>`})}</tbody></table>
    <p class="nn-count" data-none="${n===4}"><b data-shows="right"
      >${n}</b> of 4 numbers right</p>`}function Ns(t){let[e,n]=t.x,o=wo(t),r=`A network with two inputs, two hidden neurons and one output. The number ${2*e+n} comes in as the digits ${e} and ${n}. `;if(o.length===0)return`${r}No step is done yet.`;let[s,i]=Ts(o.at(-1)),a=t.at===Ae?` It says ${vo(o.at(-1).value)}.`:"";return`${r}Step ${t.at} of ${Ae}, ${s}: ${i}.${a}`}var Os={picture:Hc,controls:qc,readout:Fc,describe:Ns,pace:1400,plays:({knobs:t})=>!t,play:({at:t})=>t<Ae?{at:t+1}:null,goals:{"03-step":{ask:"Step to the end. Before each step say which two numbers meet next, and what comes out.",praise:"That is a forward pass: six products, three sums, three biases, three sigmoids.",met:t=>t.at===Ae},"03-one-knob":{ask:"The network calls every number even. One of its nine knobs, turned alone, puts all four right. Find it.",praise:"Found: the weight from the last digit to h₁. The output counts h₁ against even, so h₁ must rise when the last digit is 1.",met:(t,e)=>As(t).every(yo)&&zn(xn,t,e).length===1}}};var q=t=>t.length===1?`(${t[0]},)`:`(${t.join(", ")})`;function Ls(t,e){return t[1]===e[0]?{shape:[t[0],e[1]]}:{error:`matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature (n?,k),(k,m?)->(n?,m?) (size ${e[0]} is different from ${t[1]})`}}function Es(t,e){let[n,o]=t,[r]=e;if(o===r||r===1)return{shape:[n,o]};if(o===1)return{shape:[n,r]};let s=i=>q(i).replace(/ /g,"");return{error:`operands could not be broadcast together with shapes ${s(t)} ${s(e)} `}}var vn="shape-checker",ht=16,ko={"X @ W + b":(t,e)=>[t,e],"X @ W.T + b":(t,e)=>[t,e.toReversed()],"W @ X + b":(t,e)=>[e,t]},Ws={"X @ W + b":["X","W"],"X @ W.T + b":["X","W.T"],"W @ X + b":["W","X"]};function Se({formula:t,X:e,W:n,b:o}){let r=Ls(...ko[t](e,n));if(r.error)return{error:r.error,where:"@"};let s=Es(r.shape,[o]);return s.error?{error:s.error,where:"+",product:r.shape}:{shape:s.shape,product:r.shape}}var Mo=t=>{let{shape:e,product:n}=Se(t);return!!e&&t.b!==n[1]};function te([t,e],n,o,r=""){let s=[...[...Array(Math.max(0,t-1)).keys()].map(i=>`M${n} ${o+ht*(i+1)}h${ht*e}`),...[...Array(Math.max(0,e-1)).keys()].map(i=>`M${n+ht*(i+1)} ${o}v${ht*t}`)];return u`<g class="nn-grid-box" data-kind="${r}"><rect x="${n}"
    y="${o}" width="${ht*e}" height="${ht*t}"/><path
    d="${s.join("")}"/></g>`}function Vc(t){let[e,n]=ko[t.formula](t.X,t.W),[o,r]=Ws[t.formula],{error:s,where:i,product:a,shape:l}=Se(t),[c,m]=[152,168],d={x:c-18-ht*e[1],y:m},f={x:c,y:m-18-ht*n[0]},g=i==="@"?"wrong":"",M=i==="+"?"wrong":Mo(t)?"odd":"",O=(a??[e[0]])[0],U=m+ht*O+12;return u`<svg viewBox="0 0 340 352" role="img"
    aria-label="${Rs(t)}">
    ${te(e,d.x,d.y,g)}
    ${te(n,f.x,f.y,g)}
    ${l&&te(l,c,m,"copy")}
    ${a&&te(a,c,m,"made")}
    <text class="nn-strong" x="${c}" y="${f.y-7}">${r} ${q(n)}</text>
    <text class="nn-strong" x="${c-12}" y="${m-8}" text-anchor="end"
      >${o} ${q(e)}</text>
    ${!a&&u`<text class="nn-strong nn-negative" x="${c+4}" y="${m+18}"
        >${e[1]} and ${n[0]} differ</text>`}
    ${a&&u`${l&&te([1,l[1]],c,U,"copy")}
      ${te([1,t.b],c,U,M)}
      <text class="nn-strong" x="${c-8}" y="${U+12}"
        text-anchor="end">+ b ${q([t.b])}</text>
      ${i==="+"&&u`<text class="nn-strong nn-negative" x="${c-8}"
          y="${U+30}" text-anchor="end">${a[1]} and ${t.b} differ</text>`}`}
    ${!s&&u`<text class="nn-strong" x="${c-8}" y="${U+32}" text-anchor="end">= ${q(l)}</text>`}
  </svg>`}function Gc(t,e){let n=["rows","columns"];return u`${z(vn,"formula",t,e)}
    ${y(vn,"X",t,e,void 0,n)}
    ${y(vn,"W",t,e,void 0,n)}
    ${y(vn,"b",t,e)}`}function Yc(t){let{formula:e,X:n,W:o,b:r}=t,{error:s,shape:i}=Se(t),a=u`<p class="nn-formula"><code>${e}</code> with X
    ${q(n)}, W ${q(o)}, b ${q([r])}</p>`;return s?u`${a}<p class="nn-error"><code><b>ValueError:</b> <span
      data-shows="error">${s}</span></code></p><p>${Kc(t)}</p>`:u`${a}<p>Result: <b data-shows="shape">${q(i)}</b>. ${Mo(t)?Jc(t):`${i[0]} rows, and one column for each of ${i[1]} biases.`}</p>`}function Kc(t){let[e,n]=ko[t.formula](t.X,t.W),[o,r]=Ws[t.formula];return Se(t).where==="@"?`Each row of ${o} has ${e[1]} numbers, each column of ${r} has ${n[0]}. They must pair up one to one.`:`The product has ${n[1]} columns, and b has ${t.b} entries. There must be one bias for each neuron, that is for each column.`}var Jc=({b:t})=>t===1?"NumPy is content, but all neurons share one bias. Was that meant?":`NumPy is content, but it has copied the single column ${t} times: one neuron has become ${t}. Was that meant?`;function Rs(t){let{error:e,shape:n}=Se(t),{formula:o,X:r,W:s,b:i}=t,a=`${o} with X ${q(r)}, W ${q(s)}, b ${q([i])}`;return e?`${a}: they do not fit.`:`${a}: ${q(n)}.`}var Ps={picture:Vc,controls:Gc,readout:Yc,describe:Rs,goals:{"03-fit":{ask:"Four examples with two inputs each, three neurons. Give W the shape that lets X @ W + b run.",praise:"It fits: (4, 2) @ (2, 3) + (3,) gives (4, 3).",met:t=>t.formula==="X @ W + b"&&`${t.X} ${t.W} ${t.b}`=="4,2 2,3 3"},"03-silent":{ask:"Make NumPy compute something without a complaint although b has not one entry for each neuron.",praise:"That is the mistake to fear: no message, and numbers that look like an answer. Print the shapes.",met:Mo}}};var rt=k([-2.6,3.4],[34,334]),Ne={line:{y:[-6.5,6.5],glass:-1.3,word:"2x − 1"},square:{y:[-1,9.8],glass:.1,word:"x²"},"three-squares":{y:[-3,29],glass:.1,word:"3x²"},"square-and-line":{y:[-2,15.6],glass:-1.3,word:"x² + 2x"}},Te=50,Zc=[...Array(61).keys()];function Oe({curve:t,x:e,halvings:n}){let o=2**-n;return{run:o,to:e+o,f:no[t],...kr(t,e,o)}}var Qc=(t,e,n,o,r)=>Zc.map(s=>e+(n-e)*s/60).map(s=>`${h(o(s))},${h(r(t(s)))}`).join(" ");function zs({f:t,to:e,slope:n},o,r,s,i,a){let l=c=>t(o)+n*(c-o);return u`<polyline class="nn-curve" points="${Qc(t,r,s,i,a)}"/>
    <line class="nn-secant" x1="${h(i(r))}" y1="${h(a(l(r)))}"
      x2="${h(i(s))}" y2="${h(a(l(s)))}"/>
    <circle class="nn-dot" cx="${h(i(o))}" cy="${h(a(t(o)))}" r="5"/>
    <circle class="nn-dot" cx="${h(i(e))}" cy="${h(a(t(e)))}" r="5"/>`}function tl({f:t,to:e,run:n,rise:o},r,s){let[i,a,l,c]=[rt(r),s(t(r)),rt(e),s(t(e))],m=d=>Math.abs(d)>22;return u`<path class="nn-steps" d="M${h(i)} ${h(a)}H${h(l)}V${h(c)}"/>
    ${m(l-i)&&u`<text class="nn-halo nn-small" text-anchor="middle"
      x="${h((i+l)/2)}" y="${h(a+(o<0?-8:18))}">run</text>`}
    ${m(l-i)&&m(c-a)&&u`<text class="nn-halo nn-small" x="${h(l+7)}"
      y="${h((a+c)/2+5)}">rise</text>`}`}function el(t,e,n,o){let r=.5/e.run;if(r<2)return"";let s=t.x+e.run/2,i=(e.f(t.x)+e.f(e.to))/2,[a,l]=[rt(Ne[t.curve].glass),24+Te],c=f=>a+(rt(f)-rt(s))*r,m=f=>l+(n(f)-n(i))*r,d=Te/(rt(1)-rt(0))/r*1.05;return u`<clipPath id="${o}-glass"><circle cx="${h(a)}" cy="${l}"
      r="${Te}"/></clipPath>
    <circle class="nn-node" cx="${h(a)}" cy="${l}" r="${Te}"/>
    <g clip-path="url(#${o}-glass)">${zs(e,t.x,s-d,s+d,c,m)}</g>
    <text class="nn-halo nn-small" x="${h(a)}" y="${l+Te+17}"
      text-anchor="middle">magnified ×${r}</text>`}function nl(t,e){let n=Oe(t),o=k(Ne[t.curve].y,[326,22]);return u`<svg viewBox="0 0 344 362" role="img"
    aria-label="${Cs(t)}">
    <clipPath id="${e}-clip"><rect x="34" y="22" width="300" height="304"/>
    </clipPath>
    ${T(rt,o,{names:["x",Ne[t.curve].word]})}
    <g clip-path="url(#${e}-clip)">${tl(n,t.x,o)}
      ${zs(n,t.x,...rt.domain,rt,o)}</g>
    ${el(t,n,o,e)}
  </svg>`}function ol(t,e){return u`${z("secant","curve",t,e,n=>Ne[n].word)}
    ${y("secant","x",t,e)}
    ${y("secant","halvings",t,e)}`}function rl(t){let{f:e,to:n,run:o,rise:r,slope:s}=Oe(t),i=a=>p(a,6);return u`<p class="nn-formula">run = <b data-shows="run">${p(o)}</b>
      (from x = ${i(t.x)} to ${i(n)})</p>
    <p class="nn-formula">rise = ${i(e(n))} −
      ${P(e(t.x),6)} = <b data-shows="rise">${p(r)}</b></p>
    <p class="nn-formula">slope = rise ÷ run = <b data-shows="slope"
      >${p(s)}</b></p>`}function Cs(t){let{run:e,rise:n,slope:o}=Oe(t);return`The curve ${Ne[t.curve].word} with a line through two of its points. From x = ${p(t.x)} the run is ${p(e)}, the rise ${p(n)}, the slope ${p(o)}.`}var Us={picture:nl,controls:ol,readout:rl,describe:Cs,goals:{"00-slope":{ask:"On x², stand at 1.5. Shrink the nudge until the slope is less than 0.001 away from 3.",praise:"Done. The smaller the nudge, the nearer to 3, and never quite there: 3 is the limit.",met:t=>t.curve==="square"&&t.x===1.5&&Math.abs(Oe(t).slope-3)<.001},"00-downhill":{ask:"Somewhere x² falls by 3 for each 1 to the right. Find the place, with the smallest nudge.",praise:"At −1.5. The slope of x² at x is 2x, here 2 · (−1.5).",met:t=>t.curve==="square"&&t.halvings===10&&Math.abs(Oe(t).slope+3)<.01}}};var To=[[0,0],[0,1],[1,0],[1,1]],No={AND:[0,0,0,1],OR:[0,1,1,1],NAND:[1,1,1,0],XOR:[0,1,1,0]},Io=k([-.6,1.6],[30,332]),Ao=k([-.6,1.6],[322,20]),Oo=({w:t,b:e},n)=>V(E(n,t,e)),kn=t=>To.filter((e,n)=>Oo(t,e)===No[t.gate][n]).length,Ds=t=>t.firing==="w1+w2+2b>0"&&t.silent==="w1+w2+2b<=0";function sl(t,e){return u`<svg viewBox="0 0 344 360" role="img"
    aria-label="${Bs(t)}">
    ${Yt(t.w,t.b,Io,Ao,e)} ${T(Io,Ao,{count:3})}
    ${To.map((n,o)=>{let r=No[t.gate][o];return at(n,r,Oo(t,n)!==r,Io,Ao)})}
  </svg>`}function il(t,e){return u`${z("truth-table","gate",t,e)}
    ${y("truth-table","w",t,e)}
    ${y("truth-table","b",t,e)}`}function al(t,e){return u`${$t("must fire","must stay silent")}
    <table class="nn-table" aria-label="the four rows">
      <thead><tr><th scope="col">x₁</th><th scope="col">x₂</th>
        <th scope="col">z</th><th scope="col">neuron</th>
        <th scope="col">${t.gate}</th><th scope="col">right?</th></tr>
      </thead>
      <tbody>${To.map((n,o)=>{let[r,s]=[Oo(t,n),No[t.gate][o]];return u`<tr data-right="${String(r===s)}"><td>${n[0]}</td>
          <td>${n[1]}</td><td data-shows="row-z">${p(E(n,t.w,t.b))}</td><td>${r}</td><td>${s}</td>
          <td>${r===s?"✓ yes":"✗ no"}</td></tr>`})}</tbody>
    </table>
    <p class="nn-count" data-none="${String(kn(t)===4)}"><b
      data-shows="right">${kn(t)}</b> of 4 rows right</p>
    ${t.gate==="XOR"&&ul(t,e)}`}var cl={"":"choose","w1+w2+b>0":"w₁ + w₂ + b > 0","w1+w2+2b>0":"w₁ + w₂ + 2b > 0","2w1+2w2+2b>0":"2w₁ + 2w₂ + 2b > 0"},ll={"":"choose","w1+w2<=0":"w₁ + w₂ ≤ 0","w1+w2+b<=0":"w₁ + w₂ + b ≤ 0","w1+w2+2b<=0":"w₁ + w₂ + 2b ≤ 0"};function js(t,e,n,o,r){return u`<p><label for="${n}-${t}">${o}</label>
    <select id="${n}-${t}" data-trait="${t}">
      ${Object.entries(r).map(([s,i])=>u`<option value="${s}"
          ${e[t]===s&&"selected"}>${i}</option>`)}
    </select></p>`}function ul(t,e){return u`<details class="nn-proof"><summary>It cannot be done</summary>
    <p>Then show it. The four rows ask for:</p>
    <ul><li>row 0, 0 silent: b ≤ 0</li><li>row 0, 1 fires: w₂ + b > 0</li>
      <li>row 1, 0 fires: w₁ + b > 0</li>
      <li>row 1, 1 silent: w₁ + w₂ + b ≤ 0</li></ul>
    ${js("firing",t,e,"Add the two rows that fire:",cl)}
    ${js("silent",t,e,"Add the two that stay silent:",ll)}
    <p class="nn-verdict">${ml(t)}</p></details>`}function ml(t){return!t.firing||!t.silent?"":Ds(t)?"One number, w₁ + w₂ + 2b, would have to be above 0 and not above 0. No knobs can do that: XOR cannot be done with one neuron.":`Not yet: look at the ${t.firing==="w1+w2+2b>0"?"second":"first"} sum. Add the left sides of its two rows, w to w and b to b; each row brings its own b.`}function Bs(t){return`The four corners of the unit square, to be answered as ${t.gate} does. With weights ${p(t.w[0])} and ${p(t.w[1])} and bias ${p(t.b)}, ${kn(t)} of 4 are right.`}var So=(t,e)=>({ask:`Choose ${t} and get all four rows right.`,praise:e,met:n=>n.gate===t&&kn(n)===4}),Xs={picture:sl,controls:il,readout:al,describe:Bs,goals:{"01-and":So("AND","AND: neither weight alone lifts the bias above 0, both together do."),"01-or":So("OR","OR: each weight alone lifts the bias above 0."),"01-nand":So("NAND","NAND: AND with every sign turned."),"01-xor":{ask:"Choose XOR. Get all four rows right, or prove that nobody can.",praise:"Shown: no single neuron can do XOR. Two layers can (chapter 3).",met:t=>t.gate==="XOR"&&Ds(t)}}};var Mn="xor-space",zt=[[0,0],[0,1],[1,0],[1,1]],An=[0,1,1,0],hl={sigmoids:{weight:[[6,-4],[-4,6]],bias:[-3,-3],activation:L},ReLUs:{weight:[[1,-1],[-1,1]],bias:[0,0],activation:qt}},ne=[-.25,1.25],ee=k(ne,[172,28]),Le=k(ne,[22,166]),In=k(ne,[196,340]),pl=[...Array(9).keys()].map(t=>t/8),fl=[...Array(25).keys()].map(t=>t/24);function oe({way:t,amount:e},n){let[{A:o}]=ut(n,[hl[t]]);return n.map((r,s)=>r.map((i,a)=>(1-e)*i+e*o[s][a]))}var _s=(t,e)=>E(e,t.w,t.b),Lo=t=>oe(t,zt).map(e=>_s(t,e)),Eo=t=>Lo(t).filter((e,n)=>V(e)===An[n]).length;function Hs(t,e){return[0,1].map(n=>pl.map(o=>{let r=fl.map(i=>n?[i,o]:[o,i]),s=e===Le?r:oe(t,r);return u`<polyline class="nn-mesh" data-axis="${n}"
        points="${Ge(s.map(([i,a])=>[e(i),ee(a)]))}"/>`}))}function dl(t){let n=[...Array(25).keys()].map(i=>ne[0]+(ne[1]-ne[0])*i/24),o=n.flatMap(i=>n.map(a=>[a,i])),r=oe(t,o).map(i=>_s(t,i)),s=[];for(let i=0;i<24;i++){let a=[];for(let l=0;l<24;l++){let c=i*25+l,m=[c,c+1,c+24+2,c+24+1];if(m.every(d=>r[d]>0)){a=[a[0]??c,c+1,c+24+2,a[3]??c+24+1];continue}s.push(a.map(d=>o[d])),s.push($l(m.map(d=>({p:o[d],z:r[d]})))),a=[]}s.push(a.map(l=>o[l]))}return s.filter(i=>i.length).map(i=>`M${i.map(([a,l])=>`${h(Le(a))} ${h(ee(l))}`).join("L")}z`).join("")}function $l(t){return t.flatMap(({p:e,z:n},o)=>{let r=t[(o+1)%t.length],s=n>0?[e]:[];if(n>0==r.z>0)return s;let i=n/(n-r.z);return[...s,e.map((a,l)=>a+i*(r.p[l]-a))]})}function gl(t,e){let n=oe(t,zt),o=Lo(t).map((c,m)=>V(c)!==An[m]),r={width:144,height:144},s=dl(t),[i,a]=t.w,l=(c,m)=>c.map((d,f)=>at(d,An[f],o[f],m,ee));return u`<svg viewBox="0 0 346 212" role="img"
    aria-label="${Vs(t)}">
    <defs><pattern id="${e}-tilt" width="9" height="9"
      patternUnits="userSpaceOnUse" patternTransform="rotate(45)"
      ><line class="nn-hatch" y2="9"/></pattern>
      <clipPath id="${e}-right"><rect x="196" y="28" ${qs(r)}/>
      </clipPath></defs>
    <rect class="nn-silent" x="22" y="28" ${qs(r)}/>
    <path class="nn-fires" d="${s}"/>
    <path fill="url(#${e}-tilt)" d="${s}"/>
    <g clip-path="url(#${e}-right)">
      ${Yt([i,a],t.b,In,ee,e)}</g>
    ${T(Le,ee,{count:2})}
    ${T(In,ee,{count:2,names:["h₁","h₂"]})}
    ${Hs(t,Le)}
    <g clip-path="url(#${e}-right)">${Hs(t,In)}</g>
    ${l(zt,Le)} ${l(n,In)}
  </svg>`}var qs=({width:t,height:e})=>u`width="${t}" height="${e}"`;function bl(t,e){return u`${z(Mn,"way",t,e)}
    ${y(Mn,"amount",t,e)}
    ${y(Mn,"w",t,e,void 0,["h₁","h₂"])}
    ${y(Mn,"b",t,e)}`}function xl(t){let e=oe(t,zt),n=Lo(t),o=Eo(t),[r,s]=t.w;return u`${$t("XOR says 1","XOR says 0")}
    <p class="nn-formula">z = ${p(r)}·h₁ ${S(s)}·h₂
      ${S(t.b)}; the output fires where z is above 0</p>
    <table class="nn-table nn-tight">
    <thead><tr><th scope="col">corner x₁, x₂</th>
      <th scope="col">is now at h₁, h₂</th><th scope="col">z</th>
      <th scope="col">fires</th></tr></thead>
    <tbody>${zt.map((i,a)=>{let l=V(n[a]),c=l===An[a];return u`<tr data-right="${String(c)}">
        <td>${i.join(", ")}</td>
        <td><span data-shows="h1">${p(e[a][0])}</span>, <span
          data-shows="h2">${p(e[a][1])}</span></td>
        <td data-shows="z">${p(n[a])}</td>
        <td>${l} ${c?"✓":"✗"}</td></tr>`})}</tbody></table>
    <p class="nn-count" data-none="${o===4}"><b data-shows="right"
      >${o}</b> of 4 corners right</p>`}function Vs(t){let e=oe(t,zt).map((n,o)=>`${zt[o].join(", ")} at ${n.map(r=>p(r,2)).join(", ")}`);return`Two squares: the inputs, and where two hidden ${t.way} put them, ${p(100*t.amount,3)} percent of the way. The corner ${e.join("; ")}. The line in the hidden square gets ${Eo(t)} of 4 right.`}var Fs=(t,e,n)=>({ask:e,praise:n,met:o=>o.way===t&&o.amount===1&&Eo(o)===4}),Gs={picture:gl,controls:bl,readout:xl,describe:Vs,goals:{"03-fold":Fs("ReLUs","Choose ReLUs, move the square all the way, and place the line so that all four corners are right.","XOR. The fold laid the corners 0, 0 and 1, 1 on one place, so one line can part them from the other two."),"03-warp":Fs("sigmoids","Choose sigmoids, and do the same.","XOR again. Nothing is folded here: the square is bent until a straight line is enough.")}};var Wo={arrows:Er,broadcast:Ur,"matrix-product":Xr,"power-curve":Jr,secant:Us,neuron:Vr,"decision-line":br,"truth-table":Xs,"sigmoid-curve":ss,activations:ir,"softmax-bars":cs,"fit-probability":vr,reliability:ns,question:Zr,"network-steps":Os,"dinner-party":vs,"xor-space":Gs,bumps:ds,"shape-checker":Ps};function Ee(t,e,n){let o=Ho(t,e,n);return Wo[t].check?.(o),o}var Sn=class{#t;#e=new Map;constructor(e){this.#t={...e}}get(e){return this.#t[e]}set(e,n){this.#t[e]!==n&&(this.#t[e]=n,this.#e.get(`change:${e}`)?.forEach(o=>o()))}save_changes(){}on(e,n){this.#e.has(e)||this.#e.set(e,new Set),this.#e.get(e).add(n)}off(e,n){this.#e.get(e)?.delete(n)}};var Ys=11;function yl(t,e){var n=e.attributes,o,r,s,i,a;if(!(e.nodeType===Ys||t.nodeType===Ys)){for(var l=n.length-1;l>=0;l--)o=n[l],r=o.name,s=o.namespaceURI,i=o.value,s?(r=o.localName||r,a=t.getAttributeNS(s,r),a!==i&&(o.prefix==="xmlns"&&(r=o.name),t.setAttributeNS(s,r,i))):(a=t.getAttribute(r),a!==i&&t.setAttribute(r,i));for(var c=t.attributes,m=c.length-1;m>=0;m--)o=c[m],r=o.name,s=o.namespaceURI,s?(r=o.localName||r,e.hasAttributeNS(s,r)||t.removeAttributeNS(s,r)):e.hasAttribute(r)||t.removeAttribute(r)}}var Tn,wl="http://www.w3.org/1999/xhtml",H=typeof document>"u"?void 0:document,vl=!!H&&"content"in H.createElement("template"),kl=!!H&&H.createRange&&"createContextualFragment"in H.createRange();function Ml(t){var e=H.createElement("template");return e.innerHTML=t,e.content.childNodes[0]}function Il(t){Tn||(Tn=H.createRange(),Tn.selectNode(H.body));var e=Tn.createContextualFragment(t);return e.childNodes[0]}function Al(t){var e=H.createElement("body");return e.innerHTML=t,e.childNodes[0]}function Sl(t){return t=t.trim(),vl?Ml(t):kl?Il(t):Al(t)}function Nn(t,e){var n=t.nodeName,o=e.nodeName,r,s;return n===o?!0:(r=n.charCodeAt(0),s=o.charCodeAt(0),r<=90&&s>=97?n===o.toUpperCase():s<=90&&r>=97?o===n.toUpperCase():!1)}function Tl(t,e){return!e||e===wl?H.createElement(t):H.createElementNS(e,t)}function Nl(t,e){for(var n=t.firstChild;n;){var o=n.nextSibling;e.appendChild(n),n=o}return e}function Ro(t,e,n){t[n]!==e[n]&&(t[n]=e[n],t[n]?t.setAttribute(n,""):t.removeAttribute(n))}var Ks={OPTION:function(t,e){var n=t.parentNode;if(n){var o=n.nodeName.toUpperCase();o==="OPTGROUP"&&(n=n.parentNode,o=n&&n.nodeName.toUpperCase()),o==="SELECT"&&!n.hasAttribute("multiple")&&(t.hasAttribute("selected")&&!e.selected&&(t.setAttribute("selected","selected"),t.removeAttribute("selected")),n.selectedIndex=-1)}Ro(t,e,"selected")},INPUT:function(t,e){Ro(t,e,"checked"),Ro(t,e,"disabled"),t.value!==e.value&&(t.value=e.value),e.hasAttribute("value")||t.removeAttribute("value")},TEXTAREA:function(t,e){var n=e.value;t.value!==n&&(t.value=n);var o=t.firstChild;if(o){var r=o.nodeValue;if(r==n||!n&&r==t.placeholder)return;o.nodeValue=n}},SELECT:function(t,e){if(!e.hasAttribute("multiple")){for(var n=-1,o=0,r=t.firstChild,s,i;r;)if(i=r.nodeName&&r.nodeName.toUpperCase(),i==="OPTGROUP")s=r,r=s.firstChild,r||(r=s.nextSibling,s=null);else{if(i==="OPTION"){if(r.hasAttribute("selected")){n=o;break}o++}r=r.nextSibling,!r&&s&&(r=s.nextSibling,s=null)}t.selectedIndex=n}}},We=1,Js=11,Zs=3,Qs=8;function wt(){}function Ol(t){if(t)return t.getAttribute&&t.getAttribute("id")||t.id}function Ll(t){return function(n,o,r){if(r||(r={}),typeof o=="string")if(n.nodeName==="#document"||n.nodeName==="HTML"){var s=o;o=H.createElement("html"),o.innerHTML=s}else if(n.nodeName==="BODY"){var i=o;o=H.createElement("html"),o.innerHTML=i;var a=o.querySelector("body");a&&(o=a)}else o=Sl(o);else o.nodeType===Js&&(o=o.firstElementChild);var l=r.getNodeKey||Ol,c=r.onBeforeNodeAdded||wt,m=r.onNodeAdded||wt,d=r.onBeforeElUpdated||wt,f=r.onElUpdated||wt,g=r.onBeforeNodeDiscarded||wt,M=r.onNodeDiscarded||wt,O=r.onBeforeElChildrenUpdated||wt,U=r.skipFromChildren||wt,Ct=r.addChild||function($,x){return $.appendChild(x)},re=r.childrenOnly===!0,F=Object.create(null),st=[];function pt($){st.push($)}function Re($,x){if($.nodeType===We)for(var I=$.firstChild;I;){var w=void 0;x&&(w=l(I))?pt(w):(M(I),I.firstChild&&Re(I,x)),I=I.nextSibling}}function kt($,x,I){g($)!==!1&&(x&&x.removeChild($),M($),Re($,I))}function se($){if($.nodeType===We||$.nodeType===Js)for(var x=$.firstChild;x;){var I=l(x);I&&(F[I]=x),se(x),x=x.nextSibling}}se(n);function ie($){m($);for(var x=$.firstChild;x;){var I=x.nextSibling,w=l(x);if(w){var A=F[w];A&&Nn(x,A)?(x.parentNode.replaceChild(A,x),Mt(A,x)):ie(x)}else ie(x);x=I}}function Pe($,x,I){for(;x;){var w=x.nextSibling;(I=l(x))?pt(I):kt(x,$,!0),x=w}}function Mt($,x,I){var w=l(x);if(w&&delete F[w],!I){var A=d($,x);if(A===!1||(A instanceof HTMLElement&&($=A,se($)),t($,x),f($),O($,x)===!1))return}$.nodeName!=="TEXTAREA"?ze($,x):Ks.TEXTAREA($,x)}function ze($,x){var I=U($,x),w=x.firstChild,A=$.firstChild,Ut,it,jt,Ue,ft;t:for(;w;){for(Ue=w.nextSibling,Ut=l(w);!I&&A;){if(jt=A.nextSibling,w.isSameNode&&w.isSameNode(A)){w=Ue,A=jt;continue t}it=l(A);var je=A.nodeType,dt=void 0;if(je===w.nodeType&&(je===We?(Ut?Ut!==it&&((ft=F[Ut])?jt===ft?dt=!1:($.insertBefore(ft,A),it?pt(it):kt(A,$,!0),A=ft,it=l(A)):dt=!1):it&&(dt=!1),dt=dt!==!1&&Nn(A,w),dt&&Mt(A,w)):(je===Zs||je==Qs)&&(dt=!0,A.nodeValue!==w.nodeValue&&(A.nodeValue=w.nodeValue))),dt){w=Ue,A=jt;continue t}it?pt(it):kt(A,$,!0),A=jt}if(Ut&&(ft=F[Ut])&&Nn(ft,w))I||Ct($,ft),Mt(ft,w);else{var Rn=c(w);Rn!==!1&&(Rn&&(w=Rn),w.actualize&&(w=w.actualize($.ownerDocument||H)),Ct($,w),ie(w))}w=Ue,A=jt}Pe($,A,it);var Do=Ks[$.nodeName];Do&&Do($,x)}var W=n,It=W.nodeType,Ce=o.nodeType;if(!re){if(It===We)Ce===We?Nn(n,o)||(M(n),W=Nl(n,Tl(o.nodeName,o.namespaceURI))):W=o;else if(It===Zs||It===Qs){if(Ce===It)return W.nodeValue!==o.nodeValue&&(W.nodeValue=o.nodeValue),W;W=o}}if(W===o)M(n);else{if(o.isSameNode&&o.isSameNode(W))return;if(Mt(W,o,re),st)for(var ae=0,b=st.length;ae<b;ae++){var v=F[st[ae]];v&&kt(v,v.parentNode,!1)}}return!re&&W!==n&&n.parentNode&&(W.actualize&&(W=W.actualize(n.ownerDocument||H)),n.parentNode.replaceChild(W,n)),W}}var El=Ll(yl),ti=El;function ei(t,e,n,o,r,s={}){let i=R.figures[e].title;return u`<div class="nn-root" data-kind="${e}"
    data-wide="${String(!!t.wide)}"
    ${!t.plain&&u`role="group" aria-label="${i}"`}>
    <div class="nn-body">
      ${t.picture&&u`<div class="nn-stage">${t.picture(n,r,o)}</div>`}
      <div class="nn-side">
        <div class="nn-controls">${t.controls(n,r)}</div>
        ${t.plays?.(n)&&Rl(t,n,s)}
      </div>
      ${t.readout&&u`<div class="nn-readout">${t.readout(n,r,o)}</div>`}
    </div>
    ${Wl(t,n,o,s)}
    ${!t.plain&&Pl(s)}
    <p class="nn-note" role="status">${s.note}</p>
    ${s.code&&u`<input class="nn-code" readonly aria-label="text to copy"
      value="${s.code}">`}
    <p class="nn-say" role="status"></p>
  </div>`}function Wl(t,e,n,o){return e.goals?.length?u`<ul class="nn-goals" aria-label="Challenges">
    ${e.goals.map(r=>{let s=t.goals[r],i=s.met(e,n),a=i||!!o.met?.[r];return u`<li data-goal="${r}" data-met="${String(a)}">
        <span class="nn-tick" role="img"
          aria-label="${a?"Met":"Open"}">${a?"✓":""}</span>
        <span><b>Challenge.</b> ${s.ask}
        <span class="nn-praise">${i&&s.praise}</span></span>
      </li>`})}
  </ul>`:""}function Rl(t,e,n){let o=String(t.play(e)===null),{step:r="Step",play:s="Play"}=t.verbs??{};return u`<div class="nn-play nn-live">
    <button type="button" data-do="step" aria-disabled="${o}"
      >${r}</button>
    <button type="button" data-do="play" aria-disabled="${o}"
      >${n.playing?"Pause":s}</button>
  </div>`}function Pl(t){return u`<div class="nn-tools nn-live">
    <button type="button" data-do="reset">Reset</button>
    <button type="button" data-do="copy">Copy as Python</button>
    ${t.link&&u`<button type="button" data-do="link">Copy link</button>`}
  </div>`}var ni=t=>t.target.closest?.("[data-drag]");function oi(t,e,n){let o=null;function r(c){let m=ni(c)?.dataset.drag;if(!m||c.button!==0)return;let d=c.target.closest("svg");o={name:m,svg:d},d.setPointerCapture(c.pointerId),c.preventDefault(),e(m)}function s(c){if(!o)return;let m=o.svg.getScreenCTM().inverse(),d=new DOMPoint(c.clientX,c.clientY),{x:f,y:g}=d.matrixTransform(m);n(o.name,[f,g])}let i=()=>o=null,l={pointerdown:r,pointermove:s,pointerup:i,pointercancel:i,touchstart:c=>ni(c)&&c.preventDefault()};for(let[c,m]of Object.entries(l))t.addEventListener(c,m,{passive:!1});return()=>{for(let[c,m]of Object.entries(l))t.removeEventListener(c,m)}}var zl="[data-part]:not([data-part=''])";function Po(t){let e=[...t.querySelectorAll(zl)],o=(e.findLast(r=>r.matches(":hover"))??e.find(r=>r.matches(":focus-visible, :has(:focus-visible)")))?.dataset.part.split(" ")[0];for(let r of e)r.toggleAttribute("data-lit",r.dataset.part.split(" ").includes(o))}function ri(t){let e=()=>Po(t),n=["pointerover","pointerleave","focusin","focusout"];for(let o of n)t.addEventListener(o,e);return()=>{for(let o of n)t.removeEventListener(o,e)}}var Ln="neural-networks-by-hand";var On={};function si(){try{return globalThis.localStorage!==void 0&&localStorage!==null}catch{return!1}}function vt(){try{let t=JSON.parse(localStorage.getItem(Ln));if(t?.version===1&&typeof t.met=="object")return{...On,...t.met}}catch{}return{...On}}function Co(t){let e=vt();e[t]||ai({...e,[t]:new Date().toISOString().slice(0,10)})}function ii(t){let e;try{e=JSON.parse(t)}catch{throw new Error("This file is not a saved progress: it is not JSON.")}let n=Object.values(e?.met??{none:0});if(e?.version!==1||!n.every(o=>typeof o=="string"))throw new Error("This file is not a saved progress of this book.");ai({...e.met,...vt()})}function ai(t){On=t;try{localStorage.setItem(Ln,JSON.stringify({version:1,met:t}))}catch{}ui()}function ci(){On={};try{localStorage.removeItem(Ln)}catch{}ui()}var li=()=>JSON.stringify({version:1,met:vt()},null,2)+`
`,zo=new Set,ui=()=>zo.forEach(t=>t());function En(t){let e=n=>n.key===Ln&&t();return zo.add(t),globalThis.addEventListener?.("storage",e),()=>{zo.delete(t),globalThis.removeEventListener?.("storage",e)}}function hi(t,e){if(Array.isArray(t)){let r=e.prefixItems??t.map(()=>e.items);return`[${t.map((s,i)=>hi(s,r[i])).join(", ")}]`}if(typeof t=="boolean")return t?"True":"False";if(typeof t=="number")return e.type==="number"?Fo(t):String(t);let n=t.includes("'")&&!t.includes('"')?'"':"'",o=t.replaceAll("\\","\\\\").replaceAll(n,`\\${n}`).replace(/[\0-\x1f\x7f-\xa0\xad]/g,Ul);return n+o+n}var Cl={"	":"\\t","\n":"\\n","\r":"\\r"},Ul=t=>Cl[t]??`\\x${t.charCodeAt(0).toString(16).padStart(2,"0")}`,jl=(t,e)=>JSON.stringify(t)===JSON.stringify(e),pi=({step:t,items:e})=>t!==void 0||!!(e&&pi(e));function fi(t,e){let{name:n,properties:o}=R.figures[t],r=Object.entries(o).filter(([s,i])=>pi(i)||!jl(e[s],i.default)).map(([s,i])=>`${s}=${hi(e[s],i)}`);return`${n}(${r.join(", ")})`}var Dl=500,Bl=700,di=(t,[e,...n],o)=>e===void 0?o:t.with(e,di(t[e],n,o));function $i(t,e,n){let o=e.get("kind"),r=Wo[o],s=Object.keys(R.figures[o].properties),i=()=>Ee(o,Object.fromEntries(s.map(b=>[b,e.get(b)]))),a=i(),l=n.start??a,c={link:!!n.link,note:n.note,met:vt()},m=0,d=0,f=0;function g(){m=0;try{a=i()}catch(v){c.note=`${v.message} The figure shows its last state.`}re();let b=ei(r,o,a,l,n.uid,c).toString();t.firstElementChild||(t.innerHTML="<div></div>"),ti(t.firstElementChild,b,{onBeforeElUpdated:U}),Po(t)}let M=()=>m||=requestAnimationFrame(g);function O(b){let v=t.querySelector(".nn-say");v&&(v.textContent=b)}function U(b,v){return b.localName==="details"&&(v.open=b.open),!b.classList.contains("nn-say")}function Ct(){r.plain||(clearTimeout(d),d=setTimeout(()=>O(r.describe(a)),Bl))}function re(){for(let b of a.goals??[]){let v=r.goals[b];c.met[b]||!v.met(a,l)||(Co(b),clearTimeout(d),O(`Challenge met. ${v.praise}`))}r.task?.(a)&&Co(r.task(a)),c.met=vt()}function F(b){c.note=c.code="";for(let[v,$]of Object.entries(b))e.set(v,$);e.save_changes(),Ct(),M()}function st(){clearInterval(f),f=0,c.playing=!1,M()}function pt(){let b=r.play(a);return b?F(b):st(),!!b}function Re(){if(f)return st();if(matchMedia("(prefers-reduced-motion: reduce)").matches){let b={};for(let v=0;b&&v<1e3;v++)a={...a,...b},b=r.play(a);return F(a)}c.playing=!0,f=setInterval(()=>m||pt(),r.pace??Dl),pt()}async function kt(b,v){try{await navigator.clipboard.writeText(b),c.note=`Copied ${v}.`,c.code=""}catch{c.note="Copying is denied here. Select the text and copy it:",c.code=b}M()}let se={reset:()=>{st(),F(l)},copy:()=>kt(fi(o,a),"as Python"),link:()=>kt(n.link(a),"the link"),step:pt,play:Re},ie=(b,v)=>R.figures[o].properties[b].enum?.find($=>String($)===v)??v;function Pe({target:b}){let v=b.dataset?.trait;if(!v)return;let[$,...x]=v.split("."),I=b.value;b.type==="checkbox"&&(I=x.length?Number(b.checked):b.checked),b.type==="range"&&(I=Number(I)),b.type==="radio"&&(I=ie($,I)),I=di(e.get($),x.map(Number),I);let w={[$]:I};F(r.input?.(w,a)??w)}function Mt({target:b}){let v=b.closest?.("[data-do]");if(!v||v.ariaDisabled==="true")return;let $=v.dataset.do;r.actions?.[$]?F(r.actions[$](a)):se[$]?.()}function ze(b){let v=t.querySelector("[data-enter]");b.key!=="Enter"||!v||b.target.matches("input")&&v.click()}t.addEventListener("input",Pe),t.addEventListener("click",Mt),t.addEventListener("keydown",ze);let W=ri(t),It=a,Ce=oi(t,()=>It=a,(b,v)=>F(r.drags[b](It,v)));for(let b of s)e.on(`change:${b}`,M);let ae=En(M);return g(),()=>{st(),cancelAnimationFrame(m),clearTimeout(d);for(let b of s)e.off(`change:${b}`,M);t.removeEventListener("input",Pe),t.removeEventListener("click",Mt),t.removeEventListener("keydown",ze),Ce(),W(),ae()}}var Xl={"00":"Toolbox and NumPy"},gi=t=>t.slice(0,2);function Hl(t,e){let n=vt(),r=[...new Set(R.tasks.map(gi))].sort().map(s=>{let i=R.tasks.filter(c=>gi(c)===s),a=i.filter(c=>n[c]).length,l=Xl[s]??`Chapter ${Number(s)}`;return u`<li><label>${l}: ${a} of
      ${i.length} questions and challenges
      <progress max="${i.length}" value="${a}"></progress></label></li>`});return u`<div class="nn-root nn-report"><ul>${r}</ul>
    ${!si()&&u`<p class="nn-note">This browser does not let the page remember. What
      you meet is kept until you close it.</p>`}
    <div class="nn-tools">
      <button type="button" data-do="export">Save a copy</button>
      <label class="nn-file">Load a copy
        <input type="file" accept="application/json,.json"></label>
      <button type="button" data-do="erase">${t?"Erase it all? Press again":"Erase"}</button>
    </div>
    <p class="nn-note" role="status">${e}</p></div>`}var Wn=class extends HTMLElement{#t=!1;#e="";#o;connectedCallback(){this.#o=En(()=>this.#n()),this.addEventListener("click",this),this.addEventListener("change",this),this.#n()}disconnectedCallback(){this.#o(),this.removeEventListener("click",this),this.removeEventListener("change",this)}handleEvent({type:e,target:n}){e==="change"&&n.files?.length&&this.#s(n.files[0]);let o=n.dataset?.do;o==="export"&&this.#r(),o==="erase"&&this.#i()}#r(){let e=new Blob([li()],{type:"application/json"}),n=document.createElement("a");n.href=URL.createObjectURL(e),n.download="progress.json",n.click(),URL.revokeObjectURL(n.href)}async#s(e){try{ii(await e.text()),this.#e=`Loaded ${e.name}.`}catch(n){this.#e=n.message}this.#n()}#i(){this.#t&&ci(),this.#t=!this.#t,this.#n(),this.querySelector("[data-do=erase]").focus()}#n(){this.innerHTML=Hl(this.#t,this.#e).toString()}};function ql(t){let e=t&&new URLSearchParams(location.search).get(t);if(e)try{return JSON.parse(e)}catch{throw new Error(`The link's state is not JSON: ${e.slice(0,60)}.`)}}function Fl(t,e){let n=new URL(location.href);return n.search=new URLSearchParams({[t]:JSON.stringify(e)}),n.hash=t,n.href}var _l=0,Uo=[];function bi(){let t=Uo.shift();Uo.length&&setTimeout(bi),t.isConnected&&t.wake(),delete t.dataset.asleep}var jo=class extends HTMLElement{#t;connectedCallback(){"asleep"in this.dataset||(this.dataset.asleep="",Uo.push(this)===1&&setTimeout(bi))}wake(){let e=this.getAttribute("kind"),n;try{n=Ee(e,JSON.parse(this.getAttribute("state")||"{}"))}catch(c){this.#e(c);return}let o=this.dataset.anchor,r=this.dataset.uid??`nn-page-${++_l}`,s=n,i="";try{s=Ee(e,ql(o)??{},n)}catch(c){i=`${c.message} The figure shows the book's state.`}let a=o&&(c=>Fl(o,c)),l=new Sn({kind:e,...s});this.#t=$i(this,l,{uid:r,start:n,link:a,note:i}),this.model=l,this.dataset.live=""}disconnectedCallback(){this.#t?.(),this.#t=void 0}#e(e){let n=document.createElement("p");n.className="nn-note",n.textContent=`This figure cannot run: ${e.message}`,this.append(n)}};customElements.define("nn-figure",jo);customElements.define("nn-progress",Wn);})();
