var D={version:1,tasks:["00-axis","00-base","00-column","00-dot","00-downhill","00-e","00-limit","00-log-product","00-one-weight","00-perpendicular","00-refused","00-right-angle","00-same-dot","00-shape","00-slope","00-slope-rules","00-star","00-trap","00-trap-loss","00-which-power","01-and","01-bias","01-both","01-distance","01-double","01-emails","01-knobs","01-lower-bias","01-nand","01-no-mistakes","01-one","01-or","01-random","01-rule","01-rule-step","01-same-line","01-scale","01-seven-bottles","01-silence","01-swap","01-xor","01-xor-rows","01-xor-why","02-blunder","02-calibrate","02-centre","02-centre-moves","02-corner","02-coupling","02-fair","02-five","02-half-at-four","02-halve","02-learn","02-loss","02-mirror","02-ninety","02-odds","02-odds-back","02-relu-corner","02-saturate","02-shift","02-sigma-zero","02-squash","02-staircase","02-steepest","02-steepness","02-step-at-two","02-sure","02-tanh","03-both","03-collapse","03-count","03-cybenko","03-feud","03-fit","03-flat","03-fold","03-fold-place","03-forward","03-hidden-sum","03-hidden-why","03-hill","03-idle","03-idle-relu","03-last-bit","03-most-wine","03-one-knob","03-one-sum","03-product-shape","03-silent","03-silent-shape","03-step","03-to","03-warp","03-wave","03-weights-shape","05-backward","05-both-sides","05-find-bug","05-last-error","05-lost","05-one-side","05-one-step","05-thirty","05-wrong-silent"],figures:{secant:{name:"Secant",title:"the slope of a curve between two points",type:"object",properties:{curve:{enum:["line","square","three-squares","square-and-line"],title:"curve",default:"square"},x:{type:"number",minimum:-2,maximum:2,step:.125,title:"place x",default:1},halvings:{type:"integer",minimum:0,maximum:10,step:1,title:"halvings of the nudge",default:0},goals:{type:"array",items:{enum:["00-slope","00-downhill"]},minItems:0,maxItems:2,default:[]}}},"power-curve":{name:"PowerCurve",title:"the powers of a base",type:"object",properties:{base:{type:"number",minimum:.5,maximum:3.5,step:.03125,title:"base",default:2},x:{type:"number",minimum:-2,maximum:2,step:.03125,title:"power x",default:1},mirror:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["00-e","00-which-power"]},minItems:0,maxItems:2,default:[]}}},arrows:{name:"Arrows",title:"two vectors as arrows",type:"object",properties:{u:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:2,maxItems:2,default:[2,1]},v:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:2,maxItems:2,default:[1,2]},goals:{type:"array",items:{enum:["00-right-angle","00-same-dot"]},minItems:0,maxItems:2,default:[]}}},"matrix-product":{name:"MatrixProduct",title:"the product of two matrices",type:"object",properties:{X:{type:"array",items:{type:"number",minimum:-9,maximum:9},minItems:6,maxItems:6,default:[1,2,3,0,1,-1]},W:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:6,maxItems:6,default:[1,-1,0,2,2,.5]},entry:{enum:["1,1","1,2","2,1","2,2"],title:"entry",default:"1,1"},goals:{type:"array",items:{enum:["00-column"]},minItems:0,maxItems:1,default:[]}}},broadcast:{name:"Broadcast",title:"how NumPy stretches two arrays to one shape",type:"object",properties:{a:{enum:["()","(2,)","(3,)","(1, 3)","(3, 1)","(2, 3)","(3, 3)"],title:"shape of a",default:"(2, 3)"},b:{enum:["()","(2,)","(3,)","(1, 3)","(3, 1)","(2, 3)","(3, 3)"],title:"shape of b",default:"(3,)"},goals:{type:"array",items:{enum:["00-refused","00-trap"]},minItems:0,maxItems:2,default:[]}}},neuron:{name:"Neuron",title:"a neuron with its knobs",type:"object",properties:{w:{type:"array",items:{type:"number",minimum:-10,maximum:10,step:.25},minItems:1,maxItems:3,title:"weight of {name}",fixedLength:!0,default:[7,3]},b:{type:"number",minimum:-10,maximum:10,step:.25,title:"bias",default:-2},x:{type:"array",items:{type:"number",minimum:0,maximum:80,step:1},minItems:1,maxItems:3,title:"{name}",sameLengthAs:"w",fixedLength:!0,default:[1,0]},activation:{enum:["step","identity","sigmoid"],title:"activation",default:"step"},names:{type:"array",items:{type:"string",minLength:1,maxLength:24},minItems:1,maxItems:3,sameLengthAs:"w",fixedLength:!0,default:["x₁","x₂"]},answers:{type:"array",items:{type:"string",minLength:1,maxLength:24},minItems:2,maxItems:2,default:["stays silent","fires"]},switches:{type:"boolean",default:!0},table:{type:"boolean",default:!1},choose:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["01-silence","01-both","01-seven-bottles","03-last-bit"]},minItems:0,maxItems:4,default:[]}}},"decision-line":{name:"DecisionLine",title:"a neuron's line through labelled points",type:"object",properties:{w:{type:"array",items:{type:"number",minimum:-10,maximum:10,step:.25},minItems:2,maxItems:2,title:"weight w{i}",default:[1,-1]},b:{type:"number",minimum:-10,maximum:10,step:.25,title:"bias b",default:0},points:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:-3,maximum:3},{type:"number",minimum:-3,maximum:3},{enum:[0,1]}],minItems:3,maxItems:3},minItems:0,maxItems:60,default:[[2,1,1],[-2,-3,0],[-2,0,1],[1,-2,0],[0,1,1],[3,-1,0]]},rule:{type:"boolean",default:!1},turn:{type:"integer",minimum:0,maximum:59,default:0},last:{enum:["","added","subtracted","kept","not added","not subtracted","not kept"],default:""},goals:{type:"array",items:{enum:["01-no-mistakes","01-same-line","01-swap","01-rule"]},minItems:0,maxItems:4,default:[]}}},"truth-table":{name:"TruthTable",title:"a truth table to meet with one neuron",type:"object",properties:{gate:{enum:["AND","OR","NAND","XOR"],title:"table",default:"AND"},w:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:2,maxItems:2,title:"weight w{i}",default:[1,1]},b:{type:"number",minimum:-3,maximum:3,step:.25,title:"bias b",default:.5},firing:{enum:["","w1+w2+b>0","w1+w2+2b>0","2w1+2w2+2b>0"],default:""},silent:{enum:["","w1+w2<=0","w1+w2+b<=0","w1+w2+2b<=0"],default:""},goals:{type:"array",items:{enum:["01-and","01-or","01-nand","01-xor"]},minItems:0,maxItems:4,default:[]}}},question:{name:"Question",title:"a question",type:"object",properties:{id:{type:"string",minLength:0,maxLength:40,default:""},data:{type:"string",minLength:0,maxLength:8e3,default:""},answer:{type:"string",minLength:0,maxLength:40,default:""},checked:{type:"boolean",default:!1}}},"sigmoid-curve":{name:"SigmoidCurve",title:"a sigmoid with its knobs",type:"object",properties:{w:{type:"number",minimum:-8,maximum:8,step:.25,title:"weight w",default:1},b:{type:"number",minimum:-24,maximum:24,step:.25,title:"bias b",default:0},x:{type:"number",minimum:-4,maximum:4,step:.125,title:"input x",default:1},tangent:{type:"boolean",default:!1},lockable:{type:"boolean",default:!1},keep:{type:"boolean",title:"keep the centre",default:!1},centre:{type:"number",minimum:-3,maximum:3,default:0},goals:{type:"array",items:{enum:["02-step-at-two","02-mirror","02-steepest"]},minItems:0,maxItems:3,default:[]}}},activations:{name:"Activations",title:"six activations and their slopes",type:"object",properties:{z:{type:"number",minimum:-8,maximum:8,step:.25,title:"pre-activation z",default:1},negative_slope:{type:"number",minimum:0,maximum:1,default:.1},goals:{type:"array",items:{enum:["02-saturate","02-corner"]},minItems:0,maxItems:2,default:[]}}},"softmax-bars":{name:"SoftmaxBars",title:"scores turned into probabilities by softmax",type:"object",properties:{z:{type:"array",items:{type:"number",minimum:-5,maximum:5,step:.25},minItems:2,maxItems:4,title:"score of {name}",fixedLength:!0,default:[1,2,.5]},names:{type:"array",items:{type:"string",minLength:1,maxLength:12},minItems:2,maxItems:4,sameLengthAs:"z",fixedLength:!0,default:["cat","dog","bird"]},goals:{type:"array",items:{enum:["02-halve","02-shift"]},minItems:0,maxItems:2,default:[]}}},"fit-probability":{name:"FitProbability",title:"a probability to fit to labelled emails",type:"object",properties:{w:{type:"number",minimum:-4,maximum:4,step:.125,title:"weight w",default:0},b:{type:"number",minimum:-10,maximum:10,step:.25,title:"bias b",default:0},x:{type:"number",minimum:0,maximum:10,step:.5,title:"an email with so many CAPITALS",default:4},points:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:0,maximum:10},{enum:[0,1]}],minItems:2,maxItems:2},minItems:1,maxItems:40,default:[[0,0],[1,0],[2,0],[3,0],[3,1],[4,0],[5,0],[5,1],[6,1],[7,0],[7,1],[9,1]]},surprise:{type:"boolean",default:!1},learn:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["02-half-at-four","02-fair","02-learn"]},minItems:0,maxItems:3,default:[]}}},reliability:{name:"Reliability",title:"what a model said against what happened",type:"object",properties:{scale:{type:"number",minimum:0,maximum:2,step:.125,title:"log-odds multiplied by",default:1},cases:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:-8,maximum:8},{type:"integer",minimum:0,maximum:999},{type:"integer",minimum:0,maximum:999}],minItems:3,maxItems:3},minItems:0,maxItems:60,default:[[-6,0,9],[-5.5,0,13],[-5,0,17],[-4.5,1,21],[-4,4,24],[-3.5,1,34],[-3,11,31],[-2.5,14,35],[-2,9,46],[-1.5,23,38],[-1,21,44],[-.5,33,36],[0,35,35],[.5,40,29],[1,43,22],[1.5,41,20],[2,41,14],[2.5,41,8],[3,35,7],[3.5,28,7],[4,25,3],[4.5,19,3],[5,16,1],[5.5,13,0],[6,8,1]]},goals:{type:"array",items:{enum:["02-calibrate"]},minItems:0,maxItems:1,default:[]}}},"network-steps":{name:"NetworkSteps",title:"a network that steps through its own arithmetic",type:"object",properties:{x:{type:"array",items:{enum:[0,1]},minItems:2,maxItems:2,title:"{name} digit",default:[0,1]},at:{type:"integer",minimum:0,maximum:15,step:1,title:"steps done",default:0},W1:{type:"array",items:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:2,maxItems:2},minItems:2,maxItems:2,default:[[.6,-.4],[-1.7,-1.3]]},b1:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:2,maxItems:2,default:[.2,.2]},W2:{type:"array",items:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:1,maxItems:1},minItems:2,maxItems:2,default:[[-1.36],[.34]]},b2:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:1,maxItems:1,default:[.9]},knob:{enum:["W1.0.0","W1.0.1","W1.1.0","W1.1.1","b1.0","b1.1","W2.0.0","W2.1.0","b2.0"],default:"W1.0.0"},knobs:{type:"boolean",default:!1},table:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["03-step","03-one-knob"]},minItems:0,maxItems:2,default:[]}}},"dinner-party":{name:"DinnerParty",title:"wine for a dinner party",type:"object",properties:{guests:{type:"array",items:{enum:[0,1]},minItems:3,maxItems:3,title:"{name}",default:[0,0,0]},W1:{type:"array",items:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:3,maxItems:3},minItems:3,maxItems:3,default:[[0,0,1],[0,1.5,0],[1,.4,0]]},b1:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:3,maxItems:3,default:[0,-.5,0]},W2:{type:"array",items:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:1,maxItems:1},minItems:3,maxItems:3,default:[[.5],[2],[-5]]},b2:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:1,maxItems:1,default:[1]},relu:{type:"array",items:{enum:[0,1]},minItems:3,maxItems:3,title:"ReLU in {name}",default:[1,1,1]},knob:{enum:["W1.0.0","W1.0.1","W1.0.2","W1.1.0","W1.1.1","W1.1.2","W1.2.0","W1.2.1","W1.2.2","b1.0","b1.1","b1.2","W2.0.0","W2.1.0","W2.2.0","b2.0"],default:"W1.0.0"},knobs:{type:"boolean",default:!1},unplug:{type:"boolean",default:!1},table:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["03-most-wine","03-idle-relu","03-feud"]},minItems:0,maxItems:3,default:[]}}},"xor-space":{name:"XorSpace",title:"XOR in the space of two hidden neurons",type:"object",properties:{way:{enum:["sigmoids","ReLUs"],title:"hidden neurons",default:"ReLUs"},amount:{type:"number",minimum:0,maximum:1,step:.05,title:"plain square → hidden square",default:0},w:{type:"array",items:{type:"number",minimum:-4,maximum:4,step:.25},minItems:2,maxItems:2,title:"weight of {name}",default:[1,-1]},b:{type:"number",minimum:-4,maximum:4,step:.25,title:"bias",default:.25},goals:{type:"array",items:{enum:["03-fold","03-warp"]},minItems:0,maxItems:2,default:[]}}},bumps:{name:"Bumps",title:"a curve built of bumps",type:"object",properties:{target:{enum:["hill","wave","roof"],title:"curve to match",default:"hill"},count:{enum:[2,4,8],title:"bumps",default:2},steepness:{type:"number",minimum:4,maximum:100,step:4,title:"steepness",default:32},heights:{type:"array",items:{type:"number",minimum:-1,maximum:1,step:.0625},minItems:8,maxItems:8,title:"height of {name}",default:[.5,0,0,0,0,0,0,0]},goals:{type:"array",items:{enum:["03-hill","03-wave"]},minItems:0,maxItems:2,default:[]}}},"shape-checker":{name:"ShapeChecker",title:"the shapes of a layer",type:"object",properties:{formula:{enum:["X @ W + b","X @ W.T + b","W @ X + b"],title:"formula",default:"X @ W + b"},X:{type:"array",items:{type:"integer",minimum:1,maximum:8,step:1},minItems:2,maxItems:2,title:"{name} of X",default:[4,2]},W:{type:"array",items:{type:"integer",minimum:1,maximum:8,step:1},minItems:2,maxItems:2,title:"{name} of W",default:[3,2]},b:{type:"integer",minimum:1,maximum:8,step:1,title:"entries of b",default:3},goals:{type:"array",items:{enum:["03-fit","03-silent"]},minItems:0,maxItems:2,default:[]}}},"computational-graph":{name:"ComputationalGraph",title:"a computational graph, forward and backward",type:"object",properties:{graph:{enum:["bill","neuron"],default:"bill"},at:{type:"integer",minimum:0,maximum:13,step:1,title:"steps done",default:0},guests:{type:"integer",minimum:0,maximum:20,step:1,title:"guests",default:10},price:{type:"number",minimum:0,maximum:24,step:.5,title:"price of a bottle",default:8},meal:{type:"number",minimum:0,maximum:40,step:1,title:"price of a meal",default:20},x:{type:"number",minimum:-4,maximum:4,step:.25,title:"input x",default:1},w:{type:"number",minimum:-4,maximum:4,step:.25,title:"weight w",default:2},b:{type:"number",minimum:-4,maximum:4,step:.25,title:"bias b",default:2},target:{enum:[0,1],title:"target",default:0},goals:{type:"array",items:{enum:["05-backward","05-thirty","05-wrong-silent"]},minItems:0,maxItems:3,default:[]}}},"mazur-network":{name:"MazurNetwork",title:"a network of six neurons, forward, backward and updated",type:"object",properties:{steps:{type:"integer",minimum:0,maximum:1e4,step:1,title:"steps of training done",default:0},phase:{enum:["hidden","outputs","output-blame","hidden-blame","update"],title:"this step, as far as",default:"hidden"},early:{type:"boolean",title:"move w₅ to w₈ early",default:!1},hunt:{type:"boolean",default:!1},pick:{enum:["w1","w2","w3","w4","w5","w6","w7","w8"],default:"w5"},goals:{type:"array",items:{enum:["05-one-step","05-find-bug","05-last-error"]},minItems:0,maxItems:3,default:[]}}},"nudge-error":{name:"NudgeError",title:"how wrong a nudged slope is, against the size of the nudge",type:"object",properties:{power:{type:"integer",minimum:-16,maximum:0,step:1,title:"nudge: 10 to the power of",default:0},way:{enum:["one side","both sides"],title:"measured",default:"one side"},single:{type:"boolean",title:"single precision (float32)",default:!1},goals:{type:"array",items:{enum:["05-one-side","05-both-sides","05-lost"]},minItems:0,maxItems:3,default:[]}}}}};function Yn(t){if(t.enum){let n=t.enum.map(ti).join(", ");return t.enum.length===1?n:`one of ${n}`}return t.prefixItems?"["+t.prefixItems.map(Yn).join("; ")+"]":t.type==="array"?`a list of ${mr(t.minItems,t.maxItems)}, each ${Yn(t.items)}`:t.type==="string"?`a text of ${mr(t.minLength,t.maxLength)} characters`:t.type==="boolean"?"True or False":`${t.type==="number"?"a number":"a whole number"} from ${t.minimum} to ${t.maximum}`}var ti=t=>typeof t=="string"?`'${t}'`:String(t),mr=(t,e)=>t===e?`${t}`:`${t} to ${e}`;function pr(t,e){if(t.enum)return t.enum.includes(e);if(t.type==="array")return ei(t,e);if(t.type==="boolean")return typeof e=="boolean";if(t.type==="string"){if(typeof e!="string")return!1;let n=[...e].length;return n>=t.minLength&&n<=t.maxLength}return typeof e!="number"||!Number.isFinite(e)||t.type==="integer"&&!Number.isInteger(e)?!1:e>=t.minimum&&e<=t.maximum}function ei(t,e){if(!Array.isArray(e))return!1;let n=t.prefixItems??e.map(()=>t.items);return e.length>=t.minItems&&e.length<=t.maxItems&&e.every((o,r)=>pr(n[r],o))}function en(t){let e=typeof t=="number"?String(t):JSON.stringify(t);return String(e).length<=60?e:e.slice(0,57)+"..."}function hr(t,e,n={}){let o=Object.hasOwn(D.figures,t)&&D.figures[t];if(!o)throw new Error(`There is no figure of the kind '${t}'.`);let{name:r,properties:s}=o;if(typeof e!="object"||e===null||Array.isArray(e))throw new Error(`${r}'s state must be an object; got ${en(e)}.`);let a=Object.hasOwn(e,"version")?e.version:D.version;if(a!==D.version)throw new Error(`${r}.version must be ${D.version}; got ${en(a)}.`);for(let u of Object.keys(e))if(u!=="version"&&!Object.hasOwn(s,u)){let l=Object.keys(s).join(", ");throw new Error(`${r} has no '${u}'; it has ${l}.`)}let i={};for(let[u,l]of Object.entries(s)){let p=Object.hasOwn(e,u)?e[u]:n[u]??l.default;if(!pr(l,p))throw new Error(`${r}.${u} must be ${Yn(l)}; got ${en(p)}.`);i[u]=p}for(let[u,l]of Object.entries(s)){let p=i[l.sameLengthAs]?.length;if(p!==void 0&&i[u].length!==p)throw new Error(`${r}.${u} must be a list of ${p}, one for each entry of ${l.sameLengthAs}; got ${en(i[u])}.`)}return i}var nn=class{constructor(e){this.text=e}toString(){return this.text}},ni={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function dr(t){return t instanceof nn?t.text:Array.isArray(t)?t.map(dr).join(""):t==null||t===!1?"":String(t).replace(/[&<>"]/g,e=>ni[e])}function c(t,...e){return new nn(String.raw({raw:t},...e.map(dr)))}function m(t,e=4){return String(Number(t.toPrecision(e))).replace("-","−").replace(/^\u22120$/,"0")}function be(t,e=4){let n=1-10**-e;return t>n&&t<1?`> ${n}`:m(t,e)}function R(t){let e=m(Math.abs(t));return t<0?`− ${e}`:`+ ${e}`}var A=t=>t<0?`(${m(t)})`:m(t);function fr(t){if(Object.is(t,-0))return"-0.0";let e=Math.abs(t);if(e!==0&&(e<1e-4||e>=1e16)){let[n,o]=t.toExponential().split("e"),r=o[0];return`${n}e${r}${o.slice(1).padStart(2,"0")}`}return Number.isInteger(t)?`${t}.0`:String(t)}function $r(t){let e=t.trim().replace(/[\u2212\u2013]/g,"-").replace(",","."),n=String.raw`[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?`,r=new RegExp(`^(${n})(?:\\s*/\\s*(${n}))?$`,"i").exec(e);if(!r)return NaN;let s=Number(r[1])/Number(r[2]??1);return Number.isFinite(s)?s:NaN}var Ft=(t,e)=>D.figures[t].properties[e];function gr(t,e,n=["x₁","x₂","x₃"]){return t.title.replace("{name}",n[e]).replace("{i}","₁₂₃₄₅₆₇₈₉"[e])}function on(t,e,n,o,r){return c`<div class="nn-slider" data-sign="${Math.sign(r)}">
    <label for="${t}">${n}</label>
    <span class="nn-value">${m(r,6)}</span>
    <input type="range" id="${t}" data-trait="${e}" min="${o.minimum}"
      max="${o.maximum}" step="${o.step}" value="${r}"
      aria-valuetext="${m(r,6)}">
  </div>`}function x(t,e,n,o,r={},s=n.names){let a=Ft(t,e),i=n[e];if(!Array.isArray(i)){let l={...a,...r};return on(`${o}-${e}`,e,a.title,l,i)}let u={...a.items,...r};return i.map((l,p)=>on(`${o}-${e}${p}`,`${e}.${p}`,gr(a,p,s),u,l))}function rn(t,e,n,o,r){let s=Ft(t,e).items;return r.map(([a,i])=>on(`${o}-${e}${a}`,`${e}.${a}`,i,s,n[e][a]))}function Nt(t,e,n,o,r=n.names){let s=Ft(t,e);return n[e].map((a,i)=>{let u=`${o}-${e}${i}`;return c`<div class="nn-switch">
      <input type="checkbox" role="switch" id="${u}"
        data-trait="${e}.${i}" ${a?"checked":""}>
      <label for="${u}">${gr(s,i,r)}</label>
      <span class="nn-value">${m(a)}</span>
    </div>`})}function _t(t,e,n,o){let r=`${o}-${e}`;return c`<div class="nn-switch">
    <input type="checkbox" role="switch" id="${r}" data-trait="${e}"
      ${n[e]?"checked":""}>
    <label for="${r}">${Ft(t,e).title}</label>
  </div>`}function L(t,e,n,o,r=s=>s){let s=Ft(t,e);return c`<fieldset class="nn-choice">
    <legend>${s.title}</legend>
    ${s.enum.map((a,i)=>{let u=`${o}-${e}${i}`;return c`<span><input type="radio" name="${o}-${e}" id="${u}"
          data-trait="${e}" value="${a}"
          ${n[e]===a?"checked":""}><label
          for="${u}">${r(a)}</label></span>`})}
  </fieldset>`}function sn(t,e,n,o,r){let[s,...a]=e.split("."),[i,u]=[Ft(t,s),o[s]];for(let l of a)[i,u]=[i.items,u[l]];return on(`${r}-turn`,e,n,i,u)}function an(t,e,n){return c`<span class="nn-matrix" style="--columns: ${t[0].length}"
    >${t.map(o=>o.map(r=>oi(r,e,n)))}</span>`}function oi({text:t,value:e,part:n,now:o,shows:r,path:s,name:a},i,u){let l=c`class="nn-entry ${e===void 0?"":e<0?"nn-negative":"nn-positive"}" data-part="${n}" ${o&&"data-now"}`,p=c`<span ${r&&c`data-shows="${r}"`}
    >${t}</span>`;if(!s)return c`<span ${l}>${p}</span>`;let d=`${u}-knob-${s}`;return c`<label ${l} for="${d}"><input type="radio" id="${d}"
    name="${u}-knob" data-trait="knob" value="${s}"
    aria-label="${a}, ${t}" ${i.knob===s&&"checked"}
    >${p}</label>`}var j=(t,e,n)=>c`<span class="nn-named">${t}<small>${e} ${n}</small></span>`;function cn(t,e){return t==null||e==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function ri(t,e){return t==null||e==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function br(t){let e,n,o;t.length!==2?(e=cn,n=(i,u)=>cn(t(i),u),o=(i,u)=>t(i)-u):(e=t===cn||t===ri?t:si,n=t,o=t);function r(i,u,l=0,p=i.length){if(l<p){if(e(u,u)!==0)return p;do{let d=l+p>>>1;n(i[d],u)<0?l=d+1:p=d}while(l<p)}return l}function s(i,u,l=0,p=i.length){if(l<p){if(e(u,u)!==0)return p;do{let d=l+p>>>1;n(i[d],u)<=0?l=d+1:p=d}while(l<p)}return l}function a(i,u,l=0,p=i.length){let d=r(i,u,l,p-1);return d>l&&o(i[d-1],u)>-o(i[d],u)?d-1:d}return{left:r,center:a,right:s}}function si(){return 0}function ai(t){return t===null?NaN:+t}var xr=br(cn),lm=xr.right,um=xr.left,mm=br(ai).center;var pm=yr(wr),hm=yr(ii);function yr(t){return function(e,n,o=n){if(!((n=+n)>=0))throw new RangeError("invalid rx");if(!((o=+o)>=0))throw new RangeError("invalid ry");let{data:r,width:s,height:a}=e;if(!((s=Math.floor(s))>=0))throw new RangeError("invalid width");if(!((a=Math.floor(a!==void 0?a:r.length/s))>=0))throw new RangeError("invalid height");if(!s||!a||!n&&!o)return e;let i=n&&t(n),u=o&&t(o),l=r.slice();return i&&u?(Vt(i,l,r,s,a),Vt(i,r,l,s,a),Vt(i,l,r,s,a),Gt(u,r,l,s,a),Gt(u,l,r,s,a),Gt(u,r,l,s,a)):i?(Vt(i,r,l,s,a),Vt(i,l,r,s,a),Vt(i,r,l,s,a)):u&&(Gt(u,r,l,s,a),Gt(u,l,r,s,a),Gt(u,r,l,s,a)),e}}function Vt(t,e,n,o,r){for(let s=0,a=o*r;s<a;)t(e,n,s,s+=o,1)}function Gt(t,e,n,o,r){for(let s=0,a=o*r;s<o;++s)t(e,n,s,s+a,o)}function ii(t){let e=wr(t);return(n,o,r,s,a)=>{r<<=2,s<<=2,a<<=2,e(n,o,r+0,s+0,a),e(n,o,r+1,s+1,a),e(n,o,r+2,s+2,a),e(n,o,r+3,s+3,a)}}function wr(t){let e=Math.floor(t);if(e===t)return ci(t);let n=t-e,o=2*t+1;return(r,s,a,i,u)=>{if(!((i-=u)>=a))return;let l=e*s[a],p=u*e,d=p+u;for(let f=a,g=a+p;f<g;f+=u)l+=s[Math.min(i,f)];for(let f=a,g=i;f<=g;f+=u)l+=s[Math.min(i,f+p)],r[f]=(l+n*(s[Math.max(a,f-d)]+s[Math.min(i,f+d)]))/o,l-=s[Math.max(a,f-p)]}}function ci(t){let e=2*t+1;return(n,o,r,s,a)=>{if(!((s-=a)>=r))return;let i=t*o[r],u=a*t;for(let l=r,p=r+u;l<p;l+=a)i+=o[Math.min(s,l)];for(let l=r,p=s;l<=p;l+=a)i+=o[Math.min(s,l+u)],n[l]=i/e,i-=o[Math.max(r,l-u)]}}var li=Array.prototype,dm=li.slice;var ui=Math.sqrt(50),mi=Math.sqrt(10),pi=Math.sqrt(2);function Kn(t,e,n){let o=(e-t)/Math.max(0,n),r=Math.floor(Math.log10(o)),s=o/Math.pow(10,r),a=s>=ui?10:s>=mi?5:s>=pi?2:1,i,u,l;return r<0?(l=Math.pow(10,-r)/a,i=Math.round(t*l),u=Math.round(e*l),i/l<t&&++i,u/l>e&&--u,l=-l):(l=Math.pow(10,r)*a,i=Math.round(t/l),u=Math.round(e/l),i*l<t&&++i,u*l>e&&--u),u<i&&.5<=n&&n<2?Kn(t,e,n*2):[i,u,l]}function Zn(t,e,n){if(e=+e,t=+t,n=+n,!(n>0))return[];if(t===e)return[t];let o=e<t,[r,s,a]=o?Kn(e,t,n):Kn(t,e,n);if(!(s>=r))return[];let i=s-r+1,u=new Array(i);if(o)if(a<0)for(let l=0;l<i;++l)u[l]=(s-l)/-a;else for(let l=0;l<i;++l)u[l]=(s-l)*a;else if(a<0)for(let l=0;l<i;++l)u[l]=(r+l)/-a;else for(let l=0;l<i;++l)u[l]=(r+l)*a;return u}var fm=hi(Math.random);function hi(t){return function(n,o=0,r=n.length){let s=r-(o=+o);for(;s;){let a=t()*s--|0,i=n[s+o];n[s+o]=n[a+o],n[a+o]=i}return n}}function v([t,e],[n,o]){let r=(o-n)/(e-t),s=a=>n+(a-t)*r;return s.invert=a=>t+(a-n)/r,s.domain=[t,e],s.range=[n,o],s}var h=t=>Math.round(t*100)/100;function E(t,e,{names:n=["x₁","x₂"],count:o=6}={}){let[r,s]=t.range,[a,i]=e.range,u=Zn(...t.domain,o),l=Zn(...e.domain,o);return c`<g class="nn-axes">
    ${u.map(p=>c`<line class="${p===0?"nn-zero":"nn-grid"}"
          x1="${h(t(p))}" x2="${h(t(p))}" y1="${a}" y2="${i}"/><text
          x="${h(t(p))}" y="${a+16}" text-anchor="middle"
          >${m(p)}</text>`)}
    ${l.map(p=>c`<line class="${p===0?"nn-zero":"nn-grid"}"
          x1="${r}" x2="${s}" y1="${h(e(p))}" y2="${h(e(p))}"/><text
          x="${r-6}" y="${h(e(p))+4}" text-anchor="end"
          >${m(p)}</text>`)}
    <text class="nn-axis" x="${s}" y="${a+32}" text-anchor="end"
      >${n[0]} →</text>
    <text class="nn-axis" x="${r-6}" y="${i-8}">↑ ${n[1]}</text>
  </g>`}function ln(t,e,n){let o=([a,i])=>t[0]*a+t[1]*i+e,r=[],s=[];return n.forEach((a,i)=>{let u=n[(i+1)%n.length],[l,p]=[o(a),o(u)];if(l>0&&r.push(a),l>0!=p>0){let d=l/(l-p),f=a.map((g,y)=>g+d*(u[y]-g));r.push(f),s.push(f)}}),{region:r,edge:s}}var Jn=(t,e,n)=>t.map(([o,r])=>`${h(e(o))},${h(n(r))}`).join(" ");function Yt(t,e,n,o=120){let[r,s]=e.domain;return`M${Array.from({length:o+1},(i,u)=>{let l=r+(s-r)*u/o;return`${h(e(l))} ${h(n(t(l)))}`}).join("L")}`}function un(t,e,n,o,r,s){let a=o(1)-o(0),i=n*(r(1)-r(0)),u=s/Math.hypot(a,i),[l,p]=[o(t),r(e)];return c`<line class="nn-tangent" x1="${h(l-u*a)}"
    y1="${h(p-u*i)}" x2="${h(l+u*a)}"
    y2="${h(p+u*i)}"/>`}var Kt=(t,e,n)=>c`<circle class="nn-handle nn-tip" data-drag="${t}" cx="${h(e)}"
    cy="${h(n)}" r="11"/>`;var G=t=>t>0?1:0,xe=t=>t,O=t=>1/(1+Math.exp(-t)),di=Math.tanh,Zt=t=>Math.max(t,0),fi=(t,e=.01)=>t>0?t:e*t;function Jt(t){let e=Math.max(...t),n=t.map(r=>Math.exp(r-e)),o=n.reduce((r,s)=>r+s,0);return n.map(r=>r/o)}var $i=()=>0,gi=()=>1,ye=(t,e=O(t))=>e*(1-e),bi=(t,e=Math.tanh(t))=>1-e*e,xi=t=>t>0?1:0,yi=(t,e,n=.01)=>t>0?1:n,Qt={step:G,identity:xe,sigmoid:O,tanh:di,relu:Zt,leaky_relu:fi},vr={step:$i,identity:gi,sigmoid:ye,tanh:bi,relu:xi,leaky_relu:yi};function P(t,e,n){let o=0;for(let r=0;r<e.length;r++)o+=t[r]*e[r];return o+n}function kr(t,e,n,o){let r=e-G(P(t,n,o));return{w:n.map((s,a)=>s+r*t[a]),b:o+r}}function et(t){return 1e-9<t&&t<1e-4?t.toFixed(3-Math.floor(Math.log10(t))):t<=.99995||t===1?m(t):m(t,1-Math.floor(Math.log10(1-t)))}var te=(t,e)=>Math.max(t,0)-e*t+Math.log1p(Math.exp(-Math.abs(t)));function we(t,e,n){let o=0;for(let[r,s]of t)o+=te(r*e+n,s);return o/t.length}function Qn(t,e,n){let[o,r]=[0,0];for(let[s,a]of t){let i=(O(s*e+n)-a)/t.length;o+=s*i,r+=i}return[o,r]}function Mr(t,e,n,o,r){for(let s=0;s<r;s++){let[a,i]=Qn(t,e,n);e-=o*a,n-=o*i}return{w:e,b:n}}function Ar(t,e,n=10){let o=Array.from({length:n},(r,s)=>({bin:s,count:0,said:0,happened:0}));for(let[r,s,a]of t){let i=O(e*r),u=o[Math.min(n-1,Math.floor(i*n))];u.count+=s+a,u.said+=i*(s+a),u.happened+=s}return o.filter(({count:r})=>r>0).map(({bin:r,count:s,said:a,happened:i})=>({bin:r,count:s,said:a/s,happened:i/s}))}var wi="activations",ee={step:"step",identity:"identity",sigmoid:"sigmoid",tanh:"tanh",relu:"ReLU",leaky_relu:"leaky ReLU"},Ir=2,to=168,Sr=140,W=v([-8,8],[8,158]),U=v([-1.5,2.5],[132,42]),mn=(t,e,n)=>t==="leaky_relu"?Qt[t](e,n):Qt[t](e),eo=(t,e,n)=>vr[t](e,void 0,n);function vi(t,e){return t!=="step"?Yt(n=>mn(t,n,e),W,U,96):`M${W(-8)} ${U(0)}H${W(0)}M${W(0)} ${U(1)}H${W(8)}`}function ki(t,e,n){let[o,r]=U.domain;if(o<=n&&n<=r)return Kt("z",W(e),U(n));let[s,a]=[h(W(e)),n>r?U(r):U(o)],i=n>r?18:-18;return c`<path class="nn-handle nn-tip" data-drag="z"
    d="M${s} ${a}l11 ${i}h-22z"/>`}function Mi(t,e,n,o){let{z:r,negative_slope:s}=t,a=mn(e,r,s),i=eo(e,r,s),[u,l]=[n%Ir*to+4,Math.floor(n/Ir)*Sr];return c`<g transform="translate(${u} ${l})">
    <rect class="nn-silent" x="${W(-8)}" y="${U(2.5)}" width="150"
      height="90"/>
    <path class="nn-zero" d="M${W(-8)} ${U(0)}H${W(8)}M${h(W(0))} ${U(2.5)}V${U(-1.5)}"/>
    <path class="nn-grid" d="M${W(-8)} ${h(U(1))}H${W(8)}M${W(-8)} ${h(U(-1))}H${W(8)}"/>
    <g clip-path="url(#${o}-clip)">
      <path class="nn-graph" d="${vi(e,s)}"/>
      ${un(r,a,i,W,U,34)}</g>
    ${ki(e,r,a)}
    <text class="nn-strong" x="${W(-8)}" y="16">${ee[e]}</text>
    <text class="nn-small" x="${W(-8)}" y="35">${no(e,a)}</text>
    <text class="nn-small" x="${W(8)}" y="35" text-anchor="end">slope ${m(i,3)}</text>
  </g>`}function no(t,e){return t==="sigmoid"?et(e):t!=="tanh"?m(e):e<0?`−${et(-e)}`:et(e)}function Ai(t,e){return c`<svg viewBox="0 0 344 ${3*Sr}" role="img"
    aria-label="${Tr(t)}">
    <clipPath id="${e}-clip"><rect x="${W(-8)}" y="${U(2.5)}" width="150"
      height="90"/></clipPath>
    ${Object.keys(ee).map((n,o)=>Mi(t,n,o,e))}
  </svg>`}var Ii=(t,e)=>x(wi,"z",t,e);function Si(t){let{z:e,negative_slope:n}=t;return c`<table class="nn-table">
    <thead><tr><th scope="col">at z = ${m(e)}</th><th scope="col">value</th>
      <th scope="col">slope</th></tr></thead>
    <tbody>${Object.keys(ee).map(o=>{let r=mn(o,e,n);return c`<tr><td>${ee[o]}</td><td data-shows="value">${no(o,r)}</td><td data-shows="slope">${m(eo(o,e,n))}</td></tr>`})}</tbody>
  </table>
  ${e===0&&c`<p>At 0 the step jumps and the ReLUs have a corner: no slope exists
      there. The values shown are a convention.</p>`}`}function Tr({z:t,negative_slope:e}){let n=Object.keys(ee).map(o=>`${ee[o]} ${no(o,mn(o,t,e))}, slope ${m(eo(o,t,e))}`);return`Six activations at z = ${m(t)}: ${n.join("; ")}.`}var Ti=t=>Math.max(-8,Math.min(8,Math.round(t*4)/4))+0;function Ni(t){let e=t<to+2?0:1;return W.invert(t-e*to-4)}var Nr={picture:Ai,controls:Ii,readout:Si,describe:Tr,drags:{z:(t,[e])=>({z:Ti(Ni(e))})},goals:{"02-saturate":{ask:"Saturate the sigmoid: bring its slope below a hundredth of the largest it can have. Which of the others are flat there, too?",praise:"Below 0.0025. Step and tanh are as good as flat there; on the negative side ReLU is, too. Only identity and leaky ReLU never are.",met:({z:t})=>ye(t)<.0025},"02-corner":{ask:"Put z on the corner of the ReLU. What slope does the library give there?",praise:"0, by convention. Any number from 0 to 1 would be as good: a training run hardly ever meets exactly 0.",met:({z:t})=>t===0}}};var Y=t=>t<0?"nn-negative":"nn-positive";function Ot(t,e,n,o={}){let{part:r,along:s=.5,now:a,faint:i,label:u=!0}=o,{text:l=m(n)}=o,[p,d]=[e.x-t.x,e.y-t.y],f=Math.hypot(p,d),g=V=>[h(t.x+V*p),h(t.y+V*d)],[y,T]=g((t.r+1)/f),[N,tt]=g(1-(e.r+2)/f),[At,C]=g(s);return c`<g class="nn-link" data-part="${r}" ${a&&"data-now"}
    ><line class="nn-hit" x1="${y}" y1="${T}"
    x2="${N}" y2="${tt}"/><line class="nn-edge ${Y(n)}" x1="${y}"
    y1="${T}" x2="${N}" y2="${tt}" opacity="${i?.35:1}"
    stroke-width="${h(Math.min(6,1+1.3*Math.abs(n)))}"/>
    ${u&&c`<text class="nn-halo nn-strong ${Y(n)}" x="${At}"
      y="${h(C+5)}" text-anchor="middle">${l}</text>`}</g>`}function K({x:t,y:e,r:n},o,{part:r,now:s,on:a}={}){return c`<g class="nn-spot" data-part="${r}" ${s&&"data-now"}>
    <circle class="nn-node" data-on="${a}" cx="${t}" cy="${e}" r="${n}"/>
    <text x="${t}" y="${e+5}" data-on="${a}" text-anchor="middle"
      >${o}</text></g>`}function Or(t,e){let n={...t},o=[];for(let{name:a,from:i,value:u}of e)n[a]=u(...i.map(l=>n[l])),o.push({op:"value",name:a,value:n[a]});let r=e.at(-1).name,s={[r]:1};o.push({op:"start",name:r,total:1});for(let{name:a,from:i,slopes:u}of e.toReversed()){let l=u(...i.map(p=>n[p]));i.forEach((p,d)=>{if(l[d]===null)return;let f=s[p],g=s[a]*l[d];s[p]=(f??0)+g,o.push({op:"back",name:p,over:a,local:l[d],part:g,arrived:s[a],before:f,total:s[p]})})}return{values:n,steps:o}}var ro="computational-graph",pn=110,dn=48,oo=(t,e)=>`${t} · ${e}`,Oi={bill:{what:"The bill of a dinner, which the guests reach by two paths",inputs:["guests","price","meal"],nodes:[{name:"bottles",from:["guests"],value:t=>t/2,slopes:()=>[.5],say:t=>`${t} · 0.5`},{name:"wine",from:["bottles","price"],value:(t,e)=>t*e,slopes:(t,e)=>[e,t],say:oo},{name:"food",from:["guests","meal"],value:(t,e)=>t*e,slopes:(t,e)=>[e,t],say:oo},{name:"bill",from:["wine","food"],value:(t,e)=>t+e,slopes:()=>[1,1],say:(t,e)=>`${t} + ${e}`}],places:{price:[58,34],guests:[180,34],meal:[302,34],bottles:[150,130],wine:[68,226],food:[292,226],bill:[180,322]},tall:356},neuron:{what:"Half the squared error of a neuron with one input",inputs:["x","w","b","target"],nodes:[{name:"w·x",from:["x","w"],value:(t,e)=>t*e,slopes:(t,e)=>[e,t],say:oo},{name:"z",from:["w·x","b"],value:(t,e)=>t+e,slopes:()=>[1,1],say:(t,e)=>`${t} + ${e}`},{name:"a = σ(z)",from:["z"],value:O,slopes:t=>[O(t)*(1-O(t))],say:t=>`σ(${t})`},{name:"a − target",from:["a = σ(z)","target"],value:(t,e)=>t-e,slopes:()=>[1,null],say:(t,e)=>`${t} − ${e}`},{name:"cost",from:["a − target"],value:t=>t*t/2,slopes:t=>[t],say:t=>`½ · ${t}²`}],places:{x:[58,34],w:[180,34],b:[302,34],"w·x":[119,118],z:[210,202],"a = σ(z)":[210,286],target:[62,286],"a − target":[136,370],cost:[136,454]},tall:488}},ne={bill:12,neuron:13};function ve(t){let e=Oi[t.graph],n=Object.fromEntries(e.inputs.map(u=>[u,t[u]])),{values:o,steps:r}=Or(n,e.nodes),s=r.slice(0,Math.min(t.at,r.length)),a=new Set([...e.inputs,...s.filter(({op:u})=>u==="value").map(({name:u})=>u)]),i={};for(let{op:u,name:l,total:p}of s)u!=="value"&&(i[l]=p);return{graph:e,inputs:n,values:o,steps:r,done:s,made:a,slopes:i,now:s.at(-1)}}function Li(t,e,n){let{graph:o,done:r,now:s}=t,[a,i]=o.places[e],[u,l]=o.places[n],p=r.find(({op:T,name:N,over:tt})=>T==="back"&&N===e&&tt===n),d=p!==void 0&&p===s,f=c`x1="${a}" y1="${i+dn/2}" x2="${u}"
    y2="${l-dn/2}"`;if(!p)return c`<line class="nn-wire" ${f}/>`;let[g,y]=[(a+u)/2,(i+l)/2];return c`<g class="nn-link" ${d&&"data-now"}><line
      class="nn-edge ${Y(p.local)}" ${f} stroke-width="3"/>
    <text class="nn-halo nn-small ${Y(p.local)}" x="${h(g)}"
      y="${h(y+5)}" text-anchor="middle">↑ × ${A(p.local)}</text></g>`}function Ei(t,e){let{graph:n,values:o,made:r,slopes:s,now:a}=t,[i,u]=n.places[e],l=s[e],p=r.has(e),d=n.inputs.includes(e);return c`<g class="nn-spot" ${a?.name===e&&"data-now"}>
    <rect class="nn-node" x="${i-pn/2}" y="${u-dn/2}"
      width="${pn}" height="${dn}" rx="${d?4:16}"/>
    <text class="nn-small" x="${i}" y="${u-5}" text-anchor="middle"
      >${e}</text>
    ${p&&c`<text class="nn-strong" x="${l===void 0?i:i-pn/2+8}" y="${u+15}" text-anchor="${l===void 0?"middle":"start"}"
      data-shows="value">${m(o[e])}</text>`}
    ${l!==void 0&&c`<text class="nn-strong ${Y(l)}" x="${i+pn/2-8}"
      y="${u+15}" text-anchor="end" data-shows="slope">${m(l)}</text>`}</g>`}function Wi(t){let e=ve(t),{graph:n}=e;return c`<svg viewBox="0 0 360 ${n.tall}" role="img"
    aria-label="${Er(t)}">
    ${n.nodes.map(({name:o,from:r})=>r.map(s=>Li(e,s,o)))}
    ${Object.keys(n.places).map(o=>Ei(e,o))}
  </svg>`}var Ri=(t,e)=>x(ro,"at",t,e,{maximum:ne[t.graph]});function Pi(t,e){let n={bill:["guests","price","meal"],neuron:["x","w","b"]};return c`${Ri({...t,at:Math.min(t.at,ne[t.graph])},e)}
    ${n[t.graph].map(o=>x(ro,o,t,e))}
    ${t.graph==="neuron"&&L(ro,"target",t,e)}`}function Lr({graph:t,values:e,now:n}){if(!n)return"Nothing is done yet. Press Step.";let{op:o,name:r}=n;if(o==="start")return`Turn round. The slope of ${r} for itself is 1.`;if(o==="value"){let{from:g,say:y}=t.nodes.find(N=>N.name===r),T=y(...g.map(N=>A(e[N])));return`Forward: ${r} = ${T} = ${m(n.value)}`}let{over:s,arrived:a,local:i,part:u,before:l,total:p}=n,d=`${A(a)} · ${A(i)} = ${m(u)}`,f=l===void 0?"":`. A second path: ${A(l)} + ${A(u)} = ${m(p)}`;return`Backward, from ${s} to ${r}: ${d}${f}`}function zi(t){let e=ve(t),n=ne[t.graph],o=e.graph.nodes.at(-1).name;return c`<p class="nn-rule">Step ${Math.min(t.at,n)} of
      ${n}. ${Lr(e)}</p>
    <p class="nn-note">In a box, left: its value. Right, once blame has come:
      the slope of the ${o} for it.</p>`}function Er(t){let e=ve(t),{graph:n,inputs:o,slopes:r}=e,s=Object.entries(o).map(([i,u])=>`${i} ${m(u)}`),a=Object.entries(r).map(([i,u])=>`${i} ${m(u)}`);return`${n.what}, as a graph. Inputs: ${s.join(", ")}. Step ${Math.min(t.at,ne[t.graph])} of ${ne[t.graph]}. `+`${Lr(e)}.`.replace("..",".")+(a.length?` Slopes so far: ${a.join(", ")}.`:"")}var hn=t=>t.at>=ne[t.graph],Wr={picture:Wi,controls:Pi,readout:zi,describe:Er,pace:1600,plays:()=>!0,play:t=>hn(t)?null:{at:t.at+1},goals:{"05-backward":{ask:"Go to the end. Say each number before you press Step.",praise:"Every edge was used once, and every box now knows how the end changes with it.",met:hn},"05-thirty":{ask:"One more guest costs 24 euros. Make it exactly 30, and leave the price of a meal alone.",praise:"With a bottle at 20 the path by the wine brings 0.5 · 20 = 10, and the path by the food 20 as before.",met:(t,e)=>t.graph==="bill"&&hn(t)&&t.meal===e.meal&&ve(t).slopes.guests===30},"05-wrong-silent":{ask:"The target is 0. Make the neuron wrong by more than 0.99, and yet its slope for w smaller than 0.001. Leave x at 1.",praise:"Saturated: the sigmoid's local slope is next to 0, and blame has to pass through it.",met:t=>{if(t.graph!=="neuron"||!hn(t))return!1;let{values:e,slopes:n}=ve(t);return t.target===0&&t.x===1&&e["a − target"]>.99&&Math.abs(n.w)<.001}}}};function Bi(t,e){let n=t[0]**2+t[1]**2;return n===0?null:[-e*t[0]/n,-e*t[1]/n]}function Pr(t,e,n,o){let{edge:r}=ln(t,e,so(n,o));return r.length===2&&zr(r,n,o,"nn-ghost")}function so(t,e){let[[n,o],[r,s]]=[t.domain,e.domain];return[[n,r],[o,r],[o,s],[n,s]]}function zr([[t,e],[n,o]],r,s,a){return c`<line class="${a}" x1="${h(r(t))}" y1="${h(s(e))}"
    x2="${h(r(n))}" y2="${h(s(o))}"/>`}function ao(t,e,n,o){let{edge:r}=ln(t,e,so(n,o));if(r.length!==2)return null;let s=Bi(t,e),[[a,i],[u,l]]=[n.domain,o.domain];return s[0]>a&&s[0]<i&&s[1]>u&&s[1]<l?s:r[0].map((d,f)=>(d+r[1][f])/2)}function oe(t,e,n,o,r){let[[s,a],[i,u]]=[n.domain,o.domain],{region:l,edge:p}=ln(t,e,so(n,o));return c`<defs><pattern id="${r}-hatch" width="9" height="9"
      patternUnits="userSpaceOnUse" patternTransform="rotate(45)"
      ><line class="nn-hatch" y2="9"/></pattern></defs>
    <rect class="nn-silent" x="${h(n(s))}" y="${h(o(u))}"
      width="${h(n(a)-n(s))}" height="${h(o(i)-o(u))}"/>
    <polygon class="nn-fires" points="${Jn(l,n,o)}"/>
    <polygon fill="url(#${r}-hatch)" points="${Jn(l,n,o)}"/>
    ${p.length===2&&zr(p,n,o,"nn-line")}`}function wt(t,e){let n=o=>c`<svg class="nn-symbol" viewBox="-9 -9 18 18"
    aria-hidden="true">${mt([0,0],o,!1,Rr,Rr)}</svg>`;return c`<p class="nn-legend"><span>${n(1)} ${t}</span>
    <span>${n(0)} ${e}</span></p>`}var Rr=t=>t;function mt([t,e],n,o,r,s){let[a,i]=[h(r(t)),h(s(e))];return c`${o&&c`<circle class="nn-wrong" cx="${a}" cy="${i}" r="14"/>`}
  ${n?c`<circle class="nn-one" cx="${a}" cy="${i}" r="7.5"/>`:c`<rect class="nn-none" x="${a-6.5}" y="${i-6.5}" width="13"
          height="13"/>`}`}var Ci=10,fn=({turn:t,points:e})=>t<e.length?t:0,re=t=>t.points[fn(t)],co=({w:t,b:e},[n,o])=>G(P([n,o],t,e));function lo(t){let e=re(t);return co(t,e)===e[2]?"kept":e[2]?"added":"subtracted"}var uo=t=>t.points.every(e=>co(t,e)===e[2]);function $n(t){if(uo(t))return null;let[e,n,o]=re(t),{w:r,b:s}=kr([e,n],o,t.w,t.b);if([...r,s].some(i=>Math.abs(i)>Ci))return null;let a=(fn(t)+1)%t.points.length;return{w:r,b:s,turn:a,last:lo(t)}}function io(t,e){return uo(t)?{}:e===lo(t)?$n(t)??{}:{last:`not ${e}`}}var Cr={add:t=>io(t,"added"),subtract:t=>io(t,"subtracted"),keep:t=>io(t,"kept")},Br={added:"was added to w, and 1 to the bias.",subtracted:"was subtracted from w, and 1 from the bias.",kept:"was right already: nothing changed."};function mo(t){let{last:e,points:n}=t;if(!e)return"";if(e in Br)return`Yes: point ${(fn(t)+n.length-1)%n.length+1} ${Br[e]}`;let o=re(t),r=P(o.slice(0,2),t.w,t.b),s={kept:"A right answer changes nothing.",added:"It should fire, so z must rise.",subtracted:"It should stay silent, so z must fall."};return`Not so: here z = ${m(r)}, so the neuron says ${co(t,o)}; the label is ${o[2]}. ${s[lo(t)]}`}function Dr(t){let[e,n,o]=re(t),r=uo(t)?"No point is wrong: the rule is done.":$n(t)===null?"The next step would leave the range of the knobs.":c`<b>Next: point ${fn(t)+1}</b>, (${m(e)},
          ${m(n)}), label ${o}. What will the rule do with it?`;return c`<p class="nn-rule">${mo(t)} ${r}</p>`}var X=v([-3.5,3.5],[30,352]),H=v([-3.5,3.5],[342,20]),Di=10,Hr=({w:t,b:e},[n,o,r])=>G(P([n,o],t,e))!==r,gn=t=>t.points.filter(e=>Hr(t,e)).length,ji=({w:t,b:e})=>-e/Math.hypot(...t),jr=(t,{domain:[e,n]})=>Math.min(Math.max(t,e+.25),n-.25);function Ui(t){let e=ao(t.w,t.b,X,H);if(!e)return null;let[n,o]=e.map((r,s)=>r+t.w[s]);return{from:e,to:[jr(n,X),jr(o,H)]}}function Xi(t){let e=Ui(t);if(!e)return"";let[[n,o],[r,s]]=[e.from,e.to];return c`<line class="nn-normal" x1="${h(X(n))}" y1="${h(H(o))}"
      x2="${h(X(r))}" y2="${h(H(s))}"/>
    ${!ke(t)&&c`<circle class="nn-handle" data-drag="line" cx="${h(X(n))}"
        cy="${h(H(o))}" r="11"/>
      <circle class="nn-handle nn-tip" data-drag="tip" cx="${h(X(r))}"
        cy="${h(H(s))}" r="11"/>`}
    <text class="nn-halo nn-strong" x="${h(X(r)+14)}"
      y="${h(H(s)+5)}">w</text>`}var ke=({rule:t,points:e})=>t&&e.length>0,Hi=({goals:t})=>t.includes("01-same-line")||t.includes("01-swap");function qi(t,e,n){let o=ke(t)&&re(t);return c`<svg viewBox="0 0 360 380" role="img"
    aria-label="${qr(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="20" width="322" height="322"/>
    </clipPath>
    ${oe(t.w,t.b,X,H,e)} ${E(X,H)}
    ${Hi(t)&&Pr(n.w,n.b,X,H)}
    <g clip-path="url(#${e}-clip)">${Xi(t)}</g>
    ${o&&c`<path class="nn-next" d="M${h(X(o[0]))} ${h(H(o[1])-17)}
      l-6 -10h12z"/>`}
    ${t.points.map(r=>mt(r,r[2],Hr(t,r),X,H))}
  </svg>`}function Fi(t,e){return ke(t)?c`${Dr(t)}
      <div class="nn-claims" role="group" aria-label="What will the rule do?">
        <button type="button" data-do="add">Add it</button>
        <button type="button" data-do="subtract">Subtract it</button>
        <button type="button" data-do="keep">Change nothing</button>
      </div>`:c`${x("decision-line","w",t,e)}
    ${x("decision-line","b",t,e)}`}function _i(t){let{w:e,b:n,points:o}=t,r=gn(t),s=e.some(a=>a!==0);return c`${o.length>0&&wt("label 1","label 0")}
    <p class="nn-formula">fires where ${m(e[0])}·x₁ ${R(e[1])}·x₂
      ${R(n)} &gt; 0</p>
    <p>${s?c`Distance of the line from the origin, counted along w: <b
          data-shows="distance">${m(ji(t))}</b>`:"No line: both weights are 0, so the inputs change nothing."}</p>
    ${o.length>0&&c`<p class="nn-count" data-none="${String(r===0)}"><b
      data-shows="mistakes">${r}</b> of ${o.length} points on the
      wrong side${r>0&&c`, ringed`}</p>`}`}function qr(t){let{w:e,b:n,points:o}=t,r=gn(t),s=`The neuron fires where ${m(e[0])} x₁ ${R(e[1])} x₂ ${R(n)} is above 0.`;if(o.length===0)return s;let a=`${r} of ${o.length} points are on the wrong side.`;return[s,a,ke(t)&&mo(t)].filter(Boolean).join(" ")}var po=(t,e)=>Math.round(t*e)/e,Ur=t=>[...t.w??[],t.b].every(e=>Math.abs(e)<=Di)?t:{};function Xr(t,e){let[n,o]=[[...t.w,t.b],[...e.w,e.b]],r=Math.hypot(...n)/Math.hypot(...o);return n.every((s,a)=>Math.abs(s-r*o[a])<1e-9)?r:NaN}var Fr={picture:qi,controls:Fi,readout:_i,describe:qr,play:$n,actions:Cr,plays:ke,drags:{line(t,[e,n]){let o=[X.invert(e),H.invert(n)];return Ur({b:po(-P(o,t.w,0),4)})},tip(t,[e,n]){let o=ao(t.w,t.b,X,H),s=[X.invert(e),H.invert(n)].map((a,i)=>po(a-o[i],4));return s[0]===0&&s[1]===0?{}:Ur({w:s,b:po(-P(o,s,0),1024)})}},goals:{"01-no-mistakes":{ask:"Turn and move the line until no point is on the wrong side.",praise:"No mistakes. Many lines do it; the neuron has no favourite.",met:t=>t.points.length>0&&gn(t)===0},"01-same-line":{ask:"Change all three knobs and leave the line on the dashed one.",praise:"The same line, the same firing side: all three knobs grew or shrank by one positive factor.",met:(t,e)=>Math.abs(Xr(t,e)-1)>1e-9},"01-swap":{ask:"Keep the line on the dashed one and make the other side fire.",praise:"Swapped. The factor was negative, so every sum changed sign.",met:(t,e)=>Xr({w:t.w.map(n=>-n),b:-t.b},e)>0},"01-rule":{ask:"Say what the rule does, point by point, until no point is wrong.",praise:"Done: a whole round would change nothing any more.",met:t=>t.rule&&gn(t)===0}}};var ho="fit-probability",B=v([-.4,10.4],[40,344]),Lt=v([-.1,1.1],[206,24]),ot=v([0,3],[352,270]),fo=9,Vi=.25,Gi=10,Yi=1e-4,Me=({w:t,b:e},n)=>O(n*t+e),Vr=({points:t,w:e,b:n})=>t.map(([o,r])=>te(o*e+n,r)),$o=({points:t,w:e,b:n})=>Qn(t,e,n).every(o=>Math.abs(o)<Yi);function Ki(t){return t.points.map(([e,n])=>{let o=h(Lt(Me(t,e))),r=n?-2:2;return c`<path class="nn-given ${n?"nn-positive":"nn-negative"}"
      d="M${h(B(e))+r} ${h(Lt(n?0:1))}V${o}"/>`})}function Zi(t){let e=ot.domain[1];return c`<path class="nn-zero" d="M${B.range[0]} ${ot(0)}H${B.range[1]}"/>
    <text class="nn-small" x="${B.range[0]-6}" y="${ot(e)-10}"
      >surprise of each email</text>
    ${[1,2,3].map(n=>c`<text class="nn-small" x="${B.range[0]-6}" y="${h(ot(n))+4}" text-anchor="end">${n}</text><path class="nn-grid" d="M${B.range[0]} ${h(ot(n))}H${B.range[1]}"/>`)}
    ${Vr(t).map((n,o)=>{let[r,s]=t.points[o],a=h(ot(Math.min(n,e))),i=h(B(r)-(s?fo:0));return c`<rect class="nn-bar" data-label="${s}" x="${i}" y="${a}"
        width="${fo}" height="${h(ot(0)-a)}"/>${n>e&&c`<text class="nn-small nn-halo" x="${i+fo/2}"
          y="${a+4}" text-anchor="middle">${m(n,2)}</text>`}`})}
    ${Ji(t)}`}function Ji(t){let e=we(t.points,t.w,t.b),n=h(ot(Math.min(e,ot.domain[1]))),o=e<=ot.domain[1];return c`${o&&c`<path class="nn-mean" d="M${B.range[0]} ${n}H${B.range[1]}"/>`}
    <text class="nn-small nn-halo" x="${B.range[1]}" y="${n-6}"
      text-anchor="end">mean ${m(e,3)}</text>`}function Qi(t){let[e,n]=[h(B(t.x)),h(Lt(Me(t,t.x)))];return c`<path class="nn-distance" d="M${e} ${h(Lt(0))}V${n}H${B.range[0]}"/>
    ${Kt("email",e,n)}`}function tc(t,e){let n=t.surprise?362:244;return c`<svg viewBox="0 0 360 ${n}" role="img"
    aria-label="${Gr(t)}">
    <clipPath id="${e}-clip"><rect x="40" y="24" width="304" height="182"/>
    </clipPath>
    ${E(B,Lt,{names:["words in CAPITALS","chance of spam"],count:5})}
    <g clip-path="url(#${e}-clip)">
      ${t.surprise&&Ki(t)}
      <path class="nn-graph" d="${Yt(o=>Me(t,o),B,Lt)}"/>
    </g>
    ${t.points.map(([o,r])=>mt([o,r],r,!1,B,Lt))}
    ${!t.surprise&&Qi(t)} ${t.surprise&&Zi(t)}
  </svg>`}var ec=(t,e)=>c`${x(ho,"w",t,e)}
  ${x(ho,"b",t,e)}
  ${!t.surprise&&x(ho,"x",t,e)}`;function nc(t){return c`${wt("was spam","was not")}
    ${t.surprise?rc(t):oc(t)}`}function oc({w:t,b:e,x:n}){let o=n*t+e;return c`<p class="nn-formula">z = ${m(n)}·${A(t)} ${R(e)} =
      <b data-shows="z">${m(o)}</b></p>
    <p class="nn-formula">chance of spam = σ(${m(o)}) =
      <b data-shows="p">${et(O(o))}</b></p>`}function rc(t){let{w:e,b:n,points:o}=t,r=Vr(t),s=r.indexOf(Math.max(...r)),[a,i]=o[s],u=Me(t,a);return c`<p class="nn-formula">Mean surprise: <b data-shows="mean">${m(we(o,e,n))}</b></p>
    <p>Greatest surprise: ${m(a)} words in CAPITALS, and it was
      ${i?"":"not "}spam. The neuron gave that the chance ${et(i?u:O(-a*e-n))}; −log of it is <b data-shows="worst">${m(r[s])}</b>.</p>
    ${t.learn&&c`<p class="nn-formula">w = ${m(e)}, b = ${m(n)}${$o(t)&&": nothing left to gain"}</p>`}`}function Gr(t){let{w:e,b:n,x:o,points:r}=t,s=r.filter(([,i])=>i===1).length,a=`${r.length} emails by their words in CAPITALS, ${s} of them spam, and a sigmoid curve with weight ${m(e)} and bias ${m(n)}. `;return t.surprise?`${a}The mean surprise is ${m(we(r,e,n))}.`:`${a}To an email with ${m(o)} it gives the chance ${et(Me(t,o))} of being spam.`}function sc(t){if($o(t))return null;let{w:e,b:n}=Mr(t.points,t.w,t.b,Vi,Gi);return{w:_r(e,4),b:_r(n,10)}}var _r=(t,e)=>Math.max(-e,Math.min(e,t)),ac=({w:t,b:e})=>Number.isInteger(8*t)&&Number.isInteger(4*e),ic=t=>Math.max(0,Math.min(10,Math.round(t*2)/2)),Yr={picture:tc,controls:ec,readout:nc,describe:Gr,play:sc,plays:t=>t.learn,pace:60,verbs:{step:"Ten small steps",play:"Let it learn"},drags:{email:(t,[e])=>({x:ic(B.invert(e))})},goals:{"02-half-at-four":{ask:"Let the chance rise with the words in CAPITALS, and be exactly 0.5 for an email with four of them.",praise:"z is 0 at x = 4: the bias takes away what four words bring.",met:({w:t,b:e})=>t>0&&Math.abs(4*t+e)<1e-9},"02-fair":{ask:"By hand: bring the mean surprise below 0.52.",praise:"Well fitted. The best possible mean is not far below.",met:t=>t.surprise&&ac(t)&&we(t.points,t.w,t.b)<.52},"02-learn":{ask:"Let it learn until nothing is left to gain. Then spoil the fit with both knobs and let it learn again: where does it end?",praise:"Nobody told it where to go, and from any start it ends at nearly the same place.",met:t=>t.learn&&$o(t)}}};var go={line:t=>2*t-1,square:t=>t*t,"three-squares":t=>3*t*t,"square-and-line":t=>t*t+2*t};function Kr(t,e,n){let o=go[t],r=o(e+n)-o(e);return{rise:r,slope:r/n}}function Et(t,e){let n=t**e;return{height:n,slope:n*Math.log(t),atZero:Math.log(t)}}var nt=(t,e)=>t.reduce((n,o,r)=>n+o*e[r],0),Ae=t=>Math.sqrt(nt(t,t)),Zr=(t,e)=>nt(t,e)/Ae(t),Jr=(t,e)=>t.map(n=>e[0].map((o,r)=>nt(n,e.map(s=>s[r]))));function Qr(t,e){let n=Math.max(t.length,e.length),o=i=>[...Array(n-i.length).fill(1),...i],[r,s]=[o(t),o(e)];return r.every((i,u)=>i===s[u]||i===1||s[u]===1)?r.map((i,u)=>i===1?s[u]:i):null}var rt=v([-3.5,3.5],[30,334]),st=v([-3.5,3.5],[326,22]),ts=3,bn=t=>t.every(e=>e===0);function es(t,[e,n]){let[o,r]=[h(rt(e)),h(st(n))];return c`<line class="nn-arrow" data-arrow="${t}" x1="${h(rt(0))}"
      y1="${h(st(0))}" x2="${o}" y2="${r}"/>
    <g class="nn-grab" data-drag="${t}"><circle cx="${o}" cy="${r}"
        r="15"/><circle class="nn-handle ${t==="u"?"nn-tip":""}"
        cx="${o}" cy="${r}" r="9"/></g>
    <text class="nn-halo nn-strong" x="${o+13}" y="${r-9}">${t}</text>`}function cc({u:t,v:e}){if(bn(t))return"";let n=nt(t,e)/nt(t,t),o=t.map(a=>n*a),r=t.map(a=>10*a/Ae(t)),s=n<0?"nn-negative":"nn-positive";return c`<line class="nn-zero" x1="${h(rt(-r[0]))}"
      y1="${h(st(-r[1]))}" x2="${h(rt(r[0]))}" y2="${h(st(r[1]))}"/>
    <line class="nn-edge nn-shadow ${s}" x1="${h(rt(0))}" y1="${h(st(0))}"
      x2="${h(rt(o[0]))}" y2="${h(st(o[1]))}"/>
    <line class="nn-distance" x1="${h(rt(e[0]))}" y1="${h(st(e[1]))}"
      x2="${h(rt(o[0]))}" y2="${h(st(o[1]))}"/>`}function lc(t,e){return c`<svg viewBox="0 0 344 362" role="img"
    aria-label="${rs(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="22" width="304" height="304"/>
    </clipPath>
    ${E(rt,st)}
    <g clip-path="url(#${e}-clip)">${cc(t)}</g>
    ${es("u",t.u)} ${es("v",t.v)}
  </svg>`}var uc=t=>[[0,`${t}₁`],[1,`${t}₂`]];function mc(t,e){return["u","v"].map(n=>rn("arrows",n,t,e,uc(n)))}var ns=t=>c`√(${A(t[0])}² + ${A(t[1])}²)`;function pc({u:t,v:e}){let n=t.map((o,r)=>`${A(o)}·${A(e[r])}`);return c`<p class="nn-formula">u · v = ${n.join(" + ")} =
      <b data-shows="dot">${m(nt(t,e))}</b></p>
    <p class="nn-formula">length of u = ${ns(t)} = <b data-shows="u"
      >${m(Ae(t))}</b></p>
    <p class="nn-formula">length of v = ${ns(e)} = <b data-shows="v"
      >${m(Ae(e))}</b></p>
    <p class="nn-formula">${bn(t)?"u points nowhere: nothing can lie along it.":c`v reaches along u: u · v ÷ length of u = <b data-shows="along"
            >${m(Zr(t,e))}</b>`}</p>`}function rs({u:t,v:e}){let n=o=>`(${m(o[0])}, ${m(o[1])})`;return`Two arrows from the origin: u to ${n(t)}, v to ${n(e)}. Their dot product is ${m(nt(t,e))}.`}var os=t=>[rt.invert(t[0]),st.invert(t[1])].map(e=>Math.max(-ts,Math.min(ts,Math.round(e*4)/4))),ss={picture:lc,controls:mc,readout:pc,describe:rs,drags:{u:(t,e)=>({u:os(e)}),v:(t,e)=>({v:os(e)})},goals:{"00-right-angle":{ask:"Make the dot product 0, with neither arrow of length 0.",praise:"The arrows are at a right angle: v reaches not at all along u.",met:({u:t,v:e})=>nt(t,e)===0&&!bn(t)&&!bn(e)},"00-same-dot":{ask:"Leave u as the book has it. Find another v with the dot product that it has at first.",praise:"All such arrows end on one line, at a right angle to u. It is the line that a neuron with the weights u draws.",met:({u:t,v:e},n)=>t.join()===n.u.join()&&e.join()!==n.v.join()&&nt(t,e)===nt(n.u,n.v)}}};var[bo,as]=[31,30],Ie=[4,123,242],xo=44,is=t=>(t.match(/\d+/g)??[]).map(Number),yo=t=>[t.at(-2)??1,t.at(-1)??1];function Se({a:t,b:e}){let n=[is(t),is(e)];return{shapes:n,shape:Qr(...n)}}function hc(t,e,n,o){let[r,s]=yo(t),[a,i]=[r===1?0:n,s===1?0:o],u=a!==n||i!==o;return{number:e*(a*s+i+1),copy:u}}function cs(t,[e,n],o,r){return[...Array(e).keys()].map(s=>[...Array(n).keys()].map(a=>{let{number:i,copy:u}=o(s,a),[l,p]=[t+a*bo,xo+s*as];return c`<rect class="nn-cell" data-copy="${u}" x="${l+1.5}"
          y="${p+1.5}" width="${bo-3}" height="${as-3}" rx="3"/><text
          class="${u?"nn-small":"nn-strong"}" x="${l+bo/2}"
          y="${p+20}" text-anchor="middle" ${r&&c`data-shows="sum"`}
          >${i}</text>`}))}var Wt=t=>t.length===1?`(${t[0]},)`:`(${t.join(", ")})`;function dc(t){let{shapes:e,shape:n}=Se(t),o=e.map((i,u)=>(l,p)=>hc(i,u===0?10:1,l,p)),r=(i,u)=>({number:o[0](i,u).number+o[1](i,u).number,copy:!1}),s=(i,u)=>c`<text class="nn-small" x="${Ie[i]+2}"
    y="20">${u}</text>`,a=(i,u)=>c`<text class="nn-strong" x="${Ie[i]-13}"
    y="${xo+20}" text-anchor="middle">${u}</text>`;return c`<svg viewBox="0 0 340 140" role="img"
    aria-label="${us(t)}">
    ${s(0,`a ${t.a}`)} ${s(1,`b ${t.b}`)}
    ${s(2,n?`a + b ${Wt(n)}`:"a + b")}
    ${o.map((i,u)=>cs(Ie[u],yo(n??e[u]),i))}
    ${a(1,"+")} ${a(2,"=")}
    ${n?cs(Ie[2],yo(n),r,!0):c`<text class="nn-strong nn-negative" x="${Ie[2]+4}"
            y="${xo+20}">✗ refused</text>`}
  </svg>`}var fc=(t,e)=>["a","b"].map(n=>L("broadcast",n,t,e));function ls(t,e){let n=[...Array(e-t.length).fill(1),...t];return t.length<e?`${Wt(t)}, read as ${Wt(n)}`:Wt(t)}function $c(t){let{shapes:e,shape:n}=Se(t),o=Math.max(...e.map(s=>s.length)),r=e.map(s=>Wt(s).replaceAll(" ",""));return c`<p class="nn-formula">shape of a: ${ls(e[0],o)}</p>
    <p class="nn-formula">shape of b: ${ls(e[1],o)}</p>
    <p class="nn-formula">${n?c`shape of a + b: <b>${Wt(n)}</b>`:c`<code>ValueError: operands could not be broadcast together with
            shapes ${r.join(" ")}</code>`}</p>
    <p>Broken edges are copies that NumPy reads as if they were there.</p>`}function us(t){let{shape:e}=Se(t),n=`An array a of shape ${t.a} and an array b of shape ${t.b}`;return e?`${n}, both stretched to shape ${Wt(e)} and added.`:`${n}. NumPy cannot stretch them to one shape and refuses to add them.`}var ms={wide:!0,picture:dc,controls:fc,readout:$c,describe:us,goals:{"00-refused":{ask:"Find two shapes that NumPy refuses to add.",praise:"Refused: somewhere two sizes differ and neither is 1. An error is the friendly outcome.",met:t=>Se(t).shape===null},"00-trap":{ask:"Three numbers plus three numbers, and nine come out. Find shapes that do it.",praise:"A column and a row stretch each other. No error, nine numbers: the trap, whenever three were meant.",met:t=>{let{shapes:e,shape:n}=Se(t),o=r=>r.reduce((s,a)=>s*a,1);return e.every(r=>o(r)===3)&&o(n)===9}}}};var vt=32,Pt={x:4,y:178,wide:48},Te={x:196,y:44,wide:68},Rt={...Te,y:Pt.y},hs=["1,1","1,2","2,1","2,2"],ps=(t,e)=>[...Array(t.length/e).keys()].map(n=>t.slice(n*e,(n+1)*e));function Ne({X:t,W:e,entry:n}){let[o,r]=[ps(t,3),ps(e,2)],[s,a]=n.split(",").map(i=>i-1);return{A:o,B:r,P:Jr(o,r),i:s,j:a}}function wo(t,e,n,o=gc){let{x:r,y:s,wide:a}=e;return t.map((i,u)=>i.map((l,p)=>c`<rect class="nn-cell" data-lit="${n(u,p)}"
          x="${r+p*a}" y="${s+u*vt}" width="${a}"
          height="${vt}"/>${o(l,e,u,p)}`))}var gc=(t,{x:e,y:n,wide:o},r,s)=>c`<text x="${e+(s+.5)*o}" y="${n+r*vt+21}"
    text-anchor="middle">${m(t)}</text>`,bc=(t,{x:e,y:n,wide:o},r,s)=>c`<g class="nn-press" data-do="${hs[2*r+s]}"><rect
      fill="transparent" x="${e+s*o}" y="${n+r*vt}"
      width="${o}" height="${vt}"/>
    <text class="nn-strong" x="${e+(s+.5)*o}"
      y="${n+r*vt+21}" text-anchor="middle" data-shows="product"
      >${m(t)}</text></g>`,xn=(t,e,n,o="start")=>c`<text class="nn-small" x="${e}" y="${n}" text-anchor="${o}"
    >${t}</text>`;function xc(t){let{A:e,B:n,P:o,i:r,j:s}=Ne(t),a=i=>Te.x+(i+.5)*Te.wide;return c`<svg viewBox="0 0 336 266" role="img"
    aria-label="${ds(t)}">
    ${xn("W, shape (3, 2)",Te.x,16)}
    ${[0,1].map(i=>xn(`neuron ${i+1}`,a(i),37,"middle"))}
    ${wo(n,Te,(i,u)=>u===s)}
    ${xn("X, shape (2, 3)",Pt.x,Pt.y-12)}
    ${wo(e,Pt,i=>i===r)}
    <text x="${(Pt.x+3*Pt.wide+Rt.x)/2}" y="${Pt.y+vt+5}"
      text-anchor="middle">→</text>
    <text x="${Rt.x+Rt.wide}" y="${Rt.y-13}" text-anchor="middle"
      >↓</text>
    ${wo(o,Rt,(i,u)=>i===r&&u===s,bc)}
    ${xn("X @ W, shape (2, 2)",Rt.x,Rt.y+2*vt+19)}
  </svg>`}function yc(t,e){let{j:n}=Ne(t),o=r=>[2*r+n,`weight ${r+1} of neuron ${n+1}`];return c`${L("matrix-product","entry",t,e,r=>{let[s,a]=r.split(",");return`row ${s}, column ${a}`})}
    ${rn("matrix-product","W",t,e,[0,1,2].map(o))}`}function wc(t){let{A:e,B:n,P:o,i:r,j:s}=Ne(t),a=e[r].map((i,u)=>`${A(i)}·${A(n[u][s])}`);return c`<p class="nn-formula">row ${r+1} of X times column ${s+1} of
      W:</p>
    <p class="nn-formula">${a.join(" + ")} = <b data-shows="entry"
      >${m(o[r][s])}</b></p>
    <p>It is what neuron ${s+1} answers to example ${r+1}, without its
      bias.</p>`}function ds(t){let{P:e,i:n,j:o}=Ne(t);return`A matrix X of 2 examples, 3 inputs each, times a matrix W of 2 neurons, 3 weights each. The rows of the product: ${e.map(s=>s.map(a=>m(a)).join(" and ")).join("; ")}. Row ${n+1} of X times column ${o+1} of W gives ${m(e[n][o])}.`}var fs={wide:!0,picture:xc,controls:yc,readout:wc,describe:ds,actions:Object.fromEntries(hs.map(t=>[t,()=>({entry:t})])),goals:{"00-column":{ask:"Turn the weights of neuron 2 until it answers 5 to example 1 and 0 to example 2.",praise:"Found, and the product's first column never moved: it belongs to neuron 1 and its weights alone.",met:t=>{let{P:e}=Ne(t);return e[0][1]===5&&e[1][1]===0}}}};var _={x:164,y:122,r:28},J={x:210,y:97,size:50},Z={x:296,y:122,r:24};function se({x:t,w:e,b:n,activation:o}){let r=P(t,e,n);return{z:r,y:Qt[o](r)}}function wn({activation:t,answers:e},n){return t==="identity"?"":e[n>.5?1:0]}var yn=t=>t<0?"nn-negative":"nn-positive",$s=t=>h(1+.6*Math.abs(t));function bs(t,e,n,o=`× ${m(e)}`){let[r,s]=[_.x-t.x,_.y-t.y],a=Math.hypot(r,s),i=1-(_.r+3)/a,u=(11+$s(e)/2)/a,l=t.x+.5*r+u*s,p=t.y+.5*s-u*r;return c`<line class="nn-edge ${yn(e)}" x1="${h(t.x+22)}"
      y1="${h(t.y+22*s/r)}" x2="${h(t.x+i*r)}"
      y2="${h(t.y+i*s)}" stroke-width="${$s(e)}"
      opacity="${n===0?.3:1}"/>
    <text class="nn-halo nn-strong ${yn(e)}" x="${h(l)}"
      y="${h(p+5)}" text-anchor="${s<-30?"end":"middle"}"
      >${o}</text>`}function vc(t){let e=150/t.w.length;return t.w.map((n,o)=>{let r={x:32,y:h(46+o*e)};return c`${bs(r,n,t.x[o])}
      <circle class="nn-node" cx="${r.x}" cy="${r.y}" r="21"/>
      <text x="${r.x}" y="${r.y+5}" text-anchor="middle"
        >${m(t.x[o])}</text>
      <text class="nn-halo nn-small" x="11" y="${r.y-28}"
        >${t.names[o]}</text>`})}function kc({activation:t},{z:e,y:n}){let o=Math.max(6,Math.abs(e)*1.25),r=t==="identity"?o:1,s=t==="identity"?-o:0,a=d=>h(J.x+5+(d+o)/(2*o)*40),i=d=>h(J.y+44-(d-s)/(r-s)*38),l=[...Array(41).keys()].map(d=>(d/20-1)*o).map(d=>`${a(d)},${i(Qt[t](d))}`),p=t==="step"?`${a(-o)},${i(0)} ${a(0)},${i(0)} ${a(0)},${i(1)} ${a(o)},${i(1)}`:l.join(" ");return c`<rect class="nn-node" x="${J.x}" y="${J.y}"
      width="${J.size}" height="${J.size}" rx="8"/>
    <polyline class="nn-curve" points="${p}"/>
    <circle class="nn-dot" cx="${a(e)}" cy="${i(n)}" r="4"/>
    <text class="nn-small" x="${J.x+J.size/2}" y="${J.y-8}"
      text-anchor="middle">${t}</text>`}function Mc(t){let e=t.length>9?c`x="340" text-anchor="end"`:c`x="${Z.x}" text-anchor="middle"`;return c`<text class="nn-strong" ${e} y="${Z.y+46}">${t}</text>`}function Ac(t){let e=se(t),{z:n,y:o}=e,r={x:32,y:222},s=t.activation!=="identity"&&o>.5;return c`<svg viewBox="0 0 344 250" role="img"
    aria-label="${xs(t)}">
    ${vc(t)} ${bs(r,t.b,1,`bias ${m(t.b)}`)}
    <rect class="nn-node" x="13" y="203" width="38" height="38" rx="6"/>
    <text x="32" y="227" text-anchor="middle">1</text>
    <text class="nn-small" x="58" y="238">always 1</text>
    <circle class="nn-node" cx="${_.x}" cy="${_.y}" r="${_.r}"/>
    <text class="nn-strong" x="${_.x}" y="${_.y+5}" text-anchor="middle"
      >${m(n)}</text>
    <text class="nn-small" x="${_.x}" y="${_.y-37}" text-anchor="middle"
      >sum z</text>
    <path class="nn-wire" d="M${_.x+_.r} ${_.y}H${J.x}"/>
    ${kc(t,e)}
    <path class="nn-wire" d="M${J.x+J.size} ${Z.y}H${Z.x-Z.r}"/>
    <circle class="nn-node" data-on="${String(s)}" cx="${Z.x}" cy="${Z.y}"
      r="${Z.r}"/>
    <text class="nn-strong" data-on="${String(s)}" x="${Z.x}" y="${Z.y+5}"
      text-anchor="middle">${be(o,3)}</text>
    <text class="nn-small" x="${Z.x}" y="${Z.y-32}" text-anchor="middle"
      >output</text>
    ${Mc(wn(t,o))}
  </svg>`}function Ic(t,e){let n=t.w.every(r=>Math.abs(r)<=2),o=t.activation==="identity"&&n?{minimum:-2,maximum:2,step:.05}:{};return c`
    ${(t.switches?Nt:x)("neuron","x",t,e)}
    ${x("neuron","w",t,e,o)}
    ${x("neuron","b",t,e)}
    ${t.choose&&L("neuron","activation",t,e)}`}function Sc(t){let e=t.x.map((n,o)=>c`${o>0&&" + "}<span class="${yn(t.w[o])}"
      >${m(n)}·${A(t.w[o])}</span>`);return c`${e} <span class="${yn(t.b)}">${R(t.b)}</span>
    = <b data-shows="z">${m(se(t).z)}</b>`}function Tc(t){let{z:e,y:n}=se(t),o=wn(t,n);return c`<p class="nn-formula">z = ${Sc(t)}</p>
    <p class="nn-formula">${t.activation}(${m(e)}) =
      <b data-shows="y">${be(n)}</b>${o&&c`: <b>${o}</b>`}</p>
    ${t.table&&t.switches&&Nc(t)}`}function Nc(t){let e=t.w.length,n=[...Array(2**e).keys()].map(o=>t.w.map((r,s)=>o>>e-1-s&1));return c`<table class="nn-table" aria-label="every combination of the switches">
    <thead><tr>${t.names.map(o=>c`<th scope="col">${o}</th>`)}
      <th scope="col">z</th><th scope="col">output</th></tr></thead>
    <tbody>${n.map(o=>{let{z:r,y:s}=se({...t,x:o}),a=o.every((i,u)=>i===t.x[u]);return c`<tr ${a&&c`aria-current="true"`}>
        ${o.map(i=>c`<td>${i}</td>`)}<td data-shows="row-z"
        >${m(r)}</td><td>${be(s)} ${wn(t,s)}</td></tr>`})}</tbody>
  </table>`}function xs(t){let{z:e,y:n}=se(t),o=t.names.map((s,a)=>`${s} is ${m(t.x[a])}, weight ${m(t.w[a])}`),r=wn(t,n);return`A neuron. ${o.join("; ")}; bias ${m(t.b)}. The weighted sum is ${m(e)}; after the ${t.activation} the output is ${be(n)}${r&&`, ${r}`}.`}var gs=({w:t,b:e})=>[[0,0],[0,1],[1,0],[1,1]].map(n=>P(n,t,e)>0),Oc=(t,e)=>[...t.w,t.b].filter((n,o)=>n!==[...e.w,e.b][o]).length,ys={wide:!0,picture:Ac,controls:Ic,readout:Tc,describe:xs,goals:{"01-silence":{ask:"An email with CAPITALS and without viagra is called spam. Turn one knob until it is not. How far must you turn it?",praise:"Silent. A turn by 5 is enough: it brings the number in the middle down to 0, and the neuron fires only above 0.",met:(t,e)=>t.x.join()==="1,0"&&Oc(t,e)===1&&P(t.x,t.w,t.b)<=0},"01-both":{ask:"Your doctor writes about viagra, your aunt writes in CAPITALS. Let both through, and catch only the emails that have both.",praise:"Found: each alone brings too little, both together enough.",met:t=>t.w.length===2&&t.activation==="step"&&gs(t).join()==="false,false,false,true"},"01-seven-bottles":{ask:"Ten guests drank seven bottles. Find the weight that says so, and leave the bias at 0: no guests, no wine.",praise:"Found: 0.7 of a bottle for each guest. Now try 3 and 75 guests.",met:t=>t.activation==="identity"&&t.x[0]===10&&t.b===0&&Math.abs(se(t).z-7)<1e-9},"03-last-bit":{ask:"One neuron is enough. Find knobs that call all four numbers right: 0 and 2 even, 1 and 3 odd.",praise:"Found. The first digit needs no weight: whether a number is even is said by its last digit alone.",met:t=>t.w.length===2&&t.activation==="sigmoid"&&gs(t).join()==="true,false,true,false"}}};var at=v([-2.2,4.2],[30,334]),it=v([-2.2,4.2],[326,22]),[Oe,ae]=it.domain,Lc=[...Array(65).keys()].map(t=>Oe+t/10),ws=t=>t<=ae;function vs({base:t},e){let n=Lc.map(o=>{let r=Math.min(Et(t,o).height,2*ae),[s,a]=e?[r,o]:[o,r];return`${h(at(s))},${h(it(a))}`});return c`<polyline class="${e?"nn-mirror":"nn-curve"}"
    points="${n.join(" ")}"/>`}function Ec(t,{height:e,slope:n}){let o=r=>e+n*(r-t);return c`<line class="nn-secant" x1="${h(at(Oe))}"
    y1="${h(it(o(Oe)))}" x2="${h(at(ae))}" y2="${h(it(o(ae)))}"/>`}function Wc(t,{height:e}){return c`<line class="nn-distance" x1="${at(Oe)}" y1="${it(Oe)}"
      x2="${at(ae)}" y2="${it(ae)}"/>
    ${vs(t,!0)}
    ${ws(e)&&c`<circle class="nn-one" cx="${h(at(e))}" cy="${h(it(t.x))}"
        r="7"/>
      <text class="nn-halo nn-strong nn-positive" x="${h(at(e)+4)}"
        y="${h(it(t.x)+22)}">log</text>`}`}function Rc(t,{height:e}){return ws(e)?c`<circle class="nn-dot" cx="${h(at(t))}" cy="${h(it(e))}"
      r="6"/>`:c`<path class="nn-next" d="M${h(at(t))} 22l-7 12h14z"/>`}function Pc(t,e){let n=Et(t.base,t.x);return c`<svg viewBox="0 0 344 362" role="img"
    aria-label="${ks(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="22" width="304" height="304"/>
    </clipPath>
    ${E(at,it,{names:["x","y"]})}
    <g clip-path="url(#${e}-clip)">
      ${t.mirror?Wc(t,n):Ec(t.x,n)}
      ${vs(t,!1)}</g>
    ${Rc(t.x,n)}
  </svg>`}function zc(t,e){return c`${x("power-curve","base",t,e)}
    ${x("power-curve","x",t,e)}`}function Bc({base:t,x:e,mirror:n}){let{height:o,slope:r,atZero:s}=Et(t,e),a=c`${m(t,6)}<sup>${m(e,6)}</sup>`;return n?c`<p class="nn-formula">${a} = <b data-shows="height"
          >${m(o)}</b></p>
        <p class="nn-formula">${t===1?"Every power of 1 is 1: there is no logarithm to the base 1.":c`log to the base ${m(t,6)} of ${m(o)} =
                <b data-shows="log">${m(e)}</b>`}</p>`:c`<p class="nn-formula">height: ${a} = <b data-shows="height"
          >${m(o)}</b></p>
        <p class="nn-formula">slope there: <b data-shows="slope"
          >${m(r)}</b></p>
        <p class="nn-formula">slope ÷ height = <b data-shows="ratio"
          >${m(s)}</b></p>`}function ks({base:t,x:e,mirror:n}){let{height:o,slope:r}=Et(t,e),s=`At x = ${m(e,6)} it is ${m(o)} high`,a=`The powers of ${m(t,6)} as a curve. ${s}`;return n?`${a}. Mirrored at the diagonal it is the logarithm.`:`${a} and its slope is ${m(r)}.`}var Ms={picture:Pc,controls:zc,readout:Bc,describe:ks,goals:{"00-e":{ask:"Find the base whose slope is its height: slope ÷ height within 0.005 of 1.",praise:"2.71875 is the nearest that this slider comes to e = 2.71828… Move the power: the two stay equal everywhere.",met:({base:t,x:e})=>Math.abs(Et(t,e).atZero-1)<.005},"00-which-power":{ask:"Which power of 2 gives 3? Come within 0.05 of 3.",praise:"About 1.585, between 1 (which gives 2) and 2 (which gives 4). That is the logarithm of 3 to the base 2.",met:({base:t,x:e,mirror:n})=>n&&t===2&&Math.abs(Et(t,e).height-3)<.05}}};function vn(t){return t.split(/(`[^`]+`|\*[^*\s][^*]*\*)/).map(e=>e.startsWith("`")?c`<code>${e.slice(1,-1)}</code>`:e.startsWith("*")&&e.length>2?c`<em>${e.slice(1,-1)}</em>`:e)}function kn(t){try{let e=Uint8Array.from(atob(t),n=>n.charCodeAt(0));return JSON.parse(new TextDecoder().decode(e))}catch{throw new Error("Question.data must be a question; got something else.")}}var Cc=.05,Dc=.005;function vo(t,e){if(e.trim()==="")return{verdict:"missing"};if(t.choices){let a=t.choices[Number(e)];return a?{verdict:a.right?"right":"wrong",why:a.why}:{verdict:"missing"}}let n=$r(e);if(Number.isNaN(n))return{verdict:"unreadable"};let o=Math.abs(n-t.answer);if(o<=t.tolerance)return{verdict:"right",why:t.why};let r=t.wrong.find(a=>Math.abs(n-a.value)<=Dc*Math.abs(a.value));return r?{verdict:"wrong",why:r.why}:{verdict:!t.exact&&o<=Cc*Math.abs(t.answer)?"almost":"wrong",why:t.otherwise}}var jc={missing:"Nothing answered yet.",unreadable:"That is not a number. Write it like −1.5, 0,25 or 2/3.",wrong:"Not yet.",almost:"Close, but not right.",right:"Right."},Uc={missing:"…",unreadable:"?",wrong:"✗",almost:"≈",right:"✓"};function Xc(t,e,n){return t.choices.map((o,r)=>c`<div class="nn-option"><input type="radio"
      name="${n}-answer" id="${n}-${r}" value="${r}" data-trait="answer"
      ${e.answer===String(r)&&"checked"}><label for="${n}-${r}"
      >${vn(o.text)}</label></div>`)}function Hc(t,e,n){return c`<p class="nn-number"><label for="${n}-n">Your number</label>
    <input id="${n}-n" data-trait="answer" inputmode="text" maxlength="40"
      autocomplete="off" value="${e.answer}">
    </p>`}function qc(t,e){if(!e.checked)return"";let{verdict:n,why:o}=vo(t,e.answer);return c`<span class="nn-mark" aria-hidden="true">${Uc[n]}</span>
    <span><b>${jc[n]}</b> ${o&&vn(o)}</span>`}function Fc(t,e){let n=kn(t.data),o=n.choices?Xc:Hc,r=t.checked?vo(n,t.answer).verdict:"";return c`<fieldset class="nn-question">
      <legend>${vn(n.prompt)}</legend>
      ${o(n,t,e)}
    </fieldset>
    <div class="nn-live"><button type="button" data-do="check" data-enter
      >Check</button></div>
    <div class="nn-feedback" role="status" data-verdict="${r}"
      >${qc(n,t)}</div>`}var As={plain:!0,check:({data:t})=>kn(t),controls:Fc,describe:t=>kn(t.data).prompt,actions:{check:()=>({checked:!0})},input:t=>({...t,checked:!1}),task({id:t,data:e,answer:n,checked:o}){return o&&vo(kn(e),n).verdict==="right"?t:""}};var _c="reliability",kt=v([0,1],[40,344]),zt=v([0,1],[262,30]),Is=336,Vc=.025,Le=t=>Ar(t.cases,t.scale),Ss=t=>t.reduce((e,{count:n})=>e+n,0);function ko(t){let e=({count:n,said:o,happened:r})=>n*Math.abs(o-r);return t.reduce((n,o)=>n+e(o),0)/Ss(t)}function Gc({cases:t,scale:e}){let[n,o]=[0,0];for(let[r,s,a]of t)n+=s*te(e*r,1)+a*te(e*r,0),o+=s+a;return n/o}function Yc(t){let e=Le(t),n=Math.max(1,...e.map(({count:o})=>o));return c`<svg viewBox="0 0 360 342" role="img"
    aria-label="${Ts(t)}">
    ${E(kt,zt,{names:["what it said","share that was spam"],count:5})}
    <path class="nn-distance" d="M${kt(0)} ${zt(0)}L${kt(1)} ${zt(1)}"/>
    ${e.map(({said:o,happened:r})=>{let s=r<o?"nn-negative":"nn-positive";return c`<path class="nn-given ${s}" d="M${h(kt(o))} ${h(zt(o))}V${h(zt(r))}"/>`})}
    <path class="nn-curve" d="${e.map(({said:o,happened:r},s)=>`${s?"L":"M"}${h(kt(o))} ${h(zt(r))}`)}"/>
    ${e.map(({said:o,happened:r})=>c`<circle class="nn-one" cx="${h(kt(o))}"
        cy="${h(zt(r))}" r="6"/>`)}
    ${e.map(o=>Kc(o,n))}
  </svg>`}function Kc({bin:t,count:e},n){let o=h((kt(t/10)+kt((t+1)/10))/2),r=h(24*e/n);return c`<rect class="nn-count-bar" x="${o-13}"
      y="${Is-r}" width="26" height="${r}"/>
    <text class="nn-small nn-halo" x="${o}" y="${Is-r-3}"
      text-anchor="middle">${e}</text>`}var Zc=(t,e)=>x(_c,"scale",t,e);function Jc(t){let e=Le(t);return e.length===0?c`<p>No cases.</p>`:c`${Qc(e)}
    <p class="nn-formula">Mean gap between said and happened:
      <b data-shows="gap">${m(ko(e))}</b></p>
    <p class="nn-formula">Mean surprise: <b data-shows="mean">${m(Gc(t))}</b></p>
    <details><summary>All bins</summary><table class="nn-table">
    <thead><tr><th scope="col">from</th><th scope="col">cases</th>
      <th scope="col">said, on average</th><th scope="col">were spam</th></tr>
    </thead>
    <tbody>${e.map(({bin:n,count:o,said:r,happened:s})=>c`<tr><td>${m(n/10)}</td>
        <td data-shows="count">${o}</td>
        <td data-shows="said">${m(r)}</td>
        <td data-shows="happened">${m(s)}</td></tr>`)}</tbody></table></details>`}function Qc(t){let{bin:e,count:n,happened:o}=t.at(-1);return e<9?c`<p class="nn-top">It said 0.9 or more of none.</p>`:c`<p class="nn-top">It said 0.9 or more of ${n} emails. Of these,
    ${m(100*o,3)} % were spam.</p>`}function Ts(t){let e=Le(t);if(e.length===0)return"A reliability plot without cases.";let n=e.map(({said:o,happened:r,count:s})=>`said ${m(o,2)}, happened ${m(r,2)} (${s})`);return`What a model said against what happened, in ${e.length} bins: ${n.join("; ")}. The mean gap is ${m(ko(e),2)}.`}var Ns={picture:Yc,controls:Zc,readout:Jc,describe:Ts,goals:{"02-calibrate":{ask:"Make this filter honest: bring the mean gap below 0.025. What happens to the mean surprise on the way?",praise:"Its log-odds were about twice too large. The knob that makes it honest also makes the surprise about as small as it can be.",met:t=>Ss(Le(t))>0&&ko(Le(t))<Vc}}};var Mn="sigmoid-curve",pt=v([-4,4],[34,346]),ht=v([-.05,1.05],[206,24]),An=3,Ee=({w:t,b:e},n)=>O(n*t+e),Bt=({w:t,b:e})=>-e/t,We=t=>t.w*ye(t.x*t.w+t.b);function tl(t,e){let n=t.x>3?-1:1,[o,r]=[h(pt(t.x)),h(pt(t.x+n))],[s,a]=[h(ht(e)),h(ht(e+n*We(t)))];return c`<path class="nn-rise" d="M${o} ${s}H${r}V${a}"/>`}function el(t,e){let n=Ee(t,t.x),o=Bt(t);return c`<svg viewBox="0 0 360 244" role="img"
    aria-label="${Ls(t)}">
    <clipPath id="${e}-clip"><rect x="34" y="24" width="312" height="182"/>
    </clipPath>
    ${E(pt,ht,{names:["x","output"],count:5})}
    <g clip-path="url(#${e}-clip)">
      ${t.tangent&&[tl(t,n),un(t.x,n,We(t),pt,ht,70)]}
      <path class="nn-graph" d="${Yt(r=>Ee(t,r),pt,ht,200)}"/>
      ${Math.abs(o)<=4&&nl(o)}
    </g>
    ${Kt("point",pt(t.x),ht(n))}
  </svg>`}var nl=t=>c`<path class="nn-distance"
    d="M${h(pt(t))} ${h(ht(0))}V${h(ht(.5))}"/>
  <path class="nn-centre" d="M${h(pt(t))} ${h(ht(.5)-7)}l7 7l-7 7l-7 -7z"/>`;function ol(t,e){return c`${x(Mn,"w",t,e)}
    ${t.lockable&&_t(Mn,"keep",t,e)}
    ${x(Mn,"b",t,e)} ${x(Mn,"x",t,e)}`}function rl(t){let{w:e,b:n,x:o}=t,r=o*e+n;return c`<p class="nn-formula">z = ${m(o)}·${A(e)} ${R(n)} =
      <b data-shows="z">${m(r)}</b></p>
    <p class="nn-formula">σ(${m(r)}) =
      <b data-shows="y">${et(O(r))}</b></p>
    ${t.tangent&&c`<p class="nn-formula">slope here: <b data-shows="slope">${m(We(t))}</b> up for one step to the right</p>`}
    <p>${e===0?"With weight 0 the input changes nothing: the curve is flat.":c`Centre ◆ (output 0.5): x = <b data-shows="centre">${m(Bt(t))}</b>`}</p>
    <p class="nn-note">${sl(t)}</p>`}function sl(t){return!t.lockable||t.keep||Os(t)?"":`To be kept, the centre must lie between −${An} and ${An}.`}var Os=t=>Math.abs(Bt(t))<=An;function Ls(t){let{w:e,b:n,x:o}=t,r=e===0?"It is flat.":`It ${e>0?"rises":"falls"} from left to right; its centre is at x = ${m(Bt(t))}.`,s=t.tangent?`, with slope ${m(We(t))}`:"";return`The sigmoid curve of a neuron with weight ${m(e)} and bias ${m(n)}. ${r} At x = ${m(o)} the output is ${et(Ee(t,o))}${s}.`}function al(t,e){if(t.keep)return Os(e)?{...t,centre:Bt(e)}:{};if(!e.keep)return t;if("w"in t)return{...t,b:0-t.w*e.centre};if("b"in t){let n=-t.b/e.w;return Math.abs(n)<=An?{...t,centre:n}:{...t,keep:!1}}return t}var il=t=>Math.max(-4,Math.min(4,Math.round(t*8)/8))+0,Es={picture:el,controls:ol,readout:rl,describe:Ls,input:al,drags:{point:(t,[e])=>({x:il(pt.invert(e))})},goals:{"02-mirror":{ask:"Turn the curve round: it must fall from left to right, with its centre where it was at the start.",praise:"Both knobs changed sign. The centre −b/w does not notice.",met:(t,e)=>t.w<0&&Math.abs(Bt(t)-Bt(e))<1e-9},"02-step-at-two":{ask:"Make a step at x = 2: below 0.05 at x = 1.5, above 0.95 at x = 2.5. The switch “keep the centre” helps.",praise:"A step, nearly. With the centre kept at 2, the bias had to follow the weight: b = −2w.",met:t=>Ee(t,1.5)<.05&&Ee(t,2.5)>.95},"02-steepest":{ask:"Move the point to where the curve is steepest. What is the slope?",praise:"At the centre, and there it is a quarter of the weight. No other place is as steep.",met:t=>t.tangent&&Math.abs(We(t))>.2475*Math.abs(t.w)}}};var cl="softmax-bars",In=12,Mo=316,Ws=58;function ll(t,e,n){let o=n*Ws+8;return c`<text x="${In}" y="${o+14}">${e}</text>
    <text class="nn-strong" x="${In+Mo}" y="${o+14}"
      text-anchor="end">${m(t)}</text>
    <rect class="nn-silent" x="${In}" y="${o+21}" width="${Mo}"
      height="20" rx="3"/>
    <rect class="nn-one" x="${In}" y="${o+21}" width="${h(Mo*t)}"
      height="20" rx="3"/>`}function ul(t){let e=Jt(t.z);return c`<svg viewBox="0 0 340 ${Ws*e.length+4}" role="img"
    aria-label="${Rs(t)}">
    ${e.map((n,o)=>ll(n,t.names[o],o))}
  </svg>`}var ml=(t,e)=>x(cl,"z",t,e);function pl(t){let e=Jt(t.z),n=t.z.map(Math.exp),o=n.reduce((r,s)=>r+s,0);return c`<table class="nn-table">
    <thead><tr><th scope="col">class</th><th scope="col">score z</th>
      <th scope="col">e<sup>z</sup></th><th scope="col">share of the sum</th>
      </tr></thead>
    <tbody>${e.map((r,s)=>c`<tr><td>${t.names[s]}</td>
        <td>${m(t.z[s])}</td>
        <td data-shows="power">${m(n[s])}</td>
        <td data-shows="share">${m(r)}</td></tr>`)}
    <tr><td>together</td><td></td><td data-shows="total">${m(o)}</td>
      <td>1</td></tr></tbody>
  </table>`}function Rs({z:t,names:e}){let n=Jt(t),o=e.map((r,s)=>`${r} has score ${m(t[s])} and gets ${m(n[s])}`);return`Softmax of ${e.length} scores: ${o.join("; ")}.`}var Ps={wide:!0,picture:ul,controls:ml,readout:pl,describe:Rs,goals:{"02-halve":{ask:"Halve the probability of the second class, without touching its own score.",praise:"Its score is what it was; its share is not. Whatever another class gains, this one helps to pay.",met:(t,e)=>t.z[1]===e.z[1]&&Jt(t.z)[1]<=Jt(e.z)[1]/2},"02-shift":{ask:"Change every score and leave every probability as it was.",praise:"The same number was added to all of them. Only the differences between scores count.",met:(t,e)=>{let n=t.z.map((o,r)=>o-e.z[r]);return n[0]!==0&&n.every(o=>o===n[0])}}}};var hl=(t,e)=>t.map(n=>n[e]);function dl(t,e,n){let o=n.map((r,s)=>hl(e,s));return t.map(r=>n.map((s,a)=>P(r,o[a],s)))}function dt(t,e){let n=t;return e.map(({weight:o,bias:r,activation:s})=>{let a=dl(n,o,r);return n=a.map(i=>i.map(u=>s(u))),{Z:a,A:n}})}function zs(t,e){let n=[],o=t;return e.forEach(({weight:r,bias:s,activation:a},i)=>{o=s.map((u,l)=>{let p=(y,T,N,tt=-1)=>n.push({layer:i,to:l,op:y,from:tt,terms:T,value:N}),d=o.map((y,T)=>{let N=y*r[T][l];return p("product",[y,r[T][l]],N,T),N}),f=d.reduce((y,T)=>y+T,0);p("sum",d,f),p("bias",[f,u],f+u);let g=a(f+u);return p("activation",[f+u],g),g})}),n}var Sn="bumps",Nn=[...Array(201).keys()].map(t=>t/200),Io=v([0,1],[34,332]),Tn=v([-1.25,1.25],[236,20]),fl=["1st","2nd","3rd","4th","5th","6th","7th","8th"].map(t=>`${t} bump`),Cs={hill:t=>Math.sin(Math.PI*t)**2,wave:t=>.8*Math.sin(2*Math.PI*t),roof:t=>t<.375?2*t:1.2*(1-t)};function $l({count:t,steepness:e,heights:n}){let o=[...Array(t).keys()].flatMap(r=>[r,r+1]);return[{weight:[o.map(()=>e)],bias:o.map(r=>-e*r/t),activation:O},{weight:o.map((r,s)=>[s%2?-n[s>>1]:n[s>>1]]),bias:[0],activation:xe}]}function Ds(t){let[e,n]=dt(Nn.map(r=>[r]),$l(t)),o=t.heights.slice(0,t.count).map((r,s)=>e.A.map(a=>r*(a[2*s]-a[2*s+1])));return{sum:n.A.flat(),bumps:o}}var js=t=>Nn.map(Cs[t.target]);function On(t){let e=js(t),n=Ds(t).sum.map((r,s)=>Math.abs(r-e[s])),o=Math.max(...n);return{gap:o,at:n.indexOf(o)}}var Ao=t=>t.map((e,n)=>`${h(Io(Nn[n]))},${h(Tn(e))}`).join(" ");function gl(t){let{sum:e,bumps:n}=Ds(t),o=js(t),{at:r}=On(t),s=h(Io(Nn[r]));return c`<svg viewBox="0 0 344 272" role="img"
    aria-label="${Us(t)}">
    ${E(Io,Tn,{names:["x","output"],count:5})}
    ${n.map(a=>c`<polyline class="nn-bump" points="${Ao(a)}"/>`)}
    <line class="nn-gap" x1="${s}" x2="${s}" y1="${h(Tn(e[r]))}"
      y2="${h(Tn(o[r]))}"/>
    <polyline class="nn-target" points="${Ao(o)}"/>
    <polyline class="nn-made" points="${Ao(e)}"/>
  </svg>`}function bl(t,e){let n=x(Sn,"heights",t,e,void 0,fl);return c`${L(Sn,"target",t,e)}
    ${L(Sn,"count",t,e)}
    ${x(Sn,"steepness",t,e)}
    ${n.slice(0,t.count)}
    <div class="nn-live"><button type="button" data-do="read"
      >Read the heights off the curve</button></div>`}function xl(t){let{gap:e}=On(t);return c`<p class="nn-legend">
      <span><svg class="nn-symbol" viewBox="-9 -9 18 18" aria-hidden="true"
        ><path class="nn-target" d="M-9 0H9"/></svg> curve to match</span>
      <span><svg class="nn-symbol" viewBox="-9 -9 18 18" aria-hidden="true"
        ><path class="nn-made" d="M-9 0H9"/></svg> the network</span></p>
    <p>Largest gap: <b data-shows="gap">${m(e)}</b></p>
    <p>${2*t.count} hidden neurons,
      <b data-shows="knobs">${6*t.count+1}</b> knobs</p>`}function Us(t){let e=t.heights.slice(0,t.count).map(n=>m(n));return`The curve "${t.target}" and a network of ${t.count} bumps of heights ${e.join(", ")}. They are at most ${m(On(t).gap,3)} apart.`}var yl=t=>({heights:t.heights.map((e,n)=>n<t.count?Math.round(16*Cs[t.target]((n+.5)/t.count))/16:e)}),Bs=(t,e,n,o,r)=>({ask:o,praise:r,met:s=>s.target===t&&s.count===e&&On(s).gap<n}),Xs={picture:gl,controls:bl,readout:xl,describe:Us,actions:{read:yl},goals:{"03-hill":Bs("hill",4,.1,"Match the hill with four bumps: keep the largest gap below 0.1. The best heights are not the curve's own, and the steepness counts.","Matched. The steepness is a knob as well: flatter sigmoids turn the stairs into a slope."),"03-wave":Bs("wave",8,.2,"Match the wave with eight bumps: keep the largest gap below 0.2.","Matched. With more bumps the gap would shrink further, to anything you like.")}};var So="dinner-party",Re=["Agatha","Dahlia","Stiffy"],ft=["h₁","h₂","h₃"],To=[0,1,2].map(t=>({x:42,y:46+86*t,r:17})),ie=[0,1,2].map(t=>({x:188,y:46+86*t,r:22})),Ct={x:306,y:132,r:24},Lo=[...Array(8).keys()].map(t=>[t>>2,t>>1&1,t&1]),Ln=[1,1.5,3,4.3,0,0,0,0],qs=Ln.with(3,1.5);function Pe({W1:t,b1:e,W2:n,b2:o,relu:r},s){let[a]=dt(s,[{weight:t,bias:e,activation:xe}]),i=a.Z.map(l=>l.map((p,d)=>r[d]?Zt(p):p)),[u]=dt(i,[{weight:n,bias:o,activation:Zt}]);return{Z:a.Z,A:i,S:u.Z.flat(),Y:u.A.flat()}}var Fs=(t,e)=>Math.abs(t-e)<1e-9,No=(t,e)=>Pe(t,Lo).Y.every((n,o)=>Fs(n,e[o])),wl=({goals:t})=>t.includes("03-feud")?qs:Ln,Q=t=>Math.abs(t)<1e-12?0:t,Hs="M8 0h6v12q6 4 6 12v30q0 4-4 4h-10q-4 0-4-4v-30q0-8 6-12z",Oo=6;function vl(t,e){let n=Math.min(Oo,Math.ceil(Q(t)));return c`${[...Array(n).keys()].map(o=>{let r=Math.min(1,t-o),s=96+30*o;return c`<g transform="translate(${s} 278)">
      <clipPath id="${e}-full${o}"><rect x="0" y="${h(58*(1-r))}"
        width="24" height="${h(58*r)}"/></clipPath>
      <path class="nn-wine" clip-path="url(#${e}-full${o})" d="${Hs}"/>
      <path class="nn-glass" d="${Hs}"/></g>`})}
  ${t>Oo&&c`<text class="nn-strong" x="${96+30*Oo}" y="318">…</text>`}`}function kl(t,e){let{A:n,Y:o}=Pe(t,[t.guests]),[r,s]=[n[0].map(Q),Q(o[0])];return c`<svg viewBox="0 0 340 346" role="img"
    aria-label="${Vs(t)}">
    ${t.W1.map((a,i)=>a.map((u,l)=>u!==0&&Ot(To[i],ie[l],u,{part:`w${i}${l} x${i} h${l}`,faint:!t.guests[i],label:t.knobs,along:.36+.07*l})))}
    ${t.W2.map(([a],i)=>a!==0&&Ot(ie[i],Ct,a,{part:`v${i} o`,faint:r[i]===0,label:t.knobs,along:.48}))}
    ${To.map((a,i)=>K(a,t.guests[i]?"✓":"",{part:`x${i}`,on:t.guests[i]===1}))}
    ${ie.map((a,i)=>K(a,m(r[i],3),{part:`h${i}`,on:r[i]>0}))}
    ${K(Ct,m(s,3),{part:"o",on:s>0})}
    ${Re.map((a,i)=>c`<text class="nn-halo nn-small" x="18" y="${To[i].y-23}"
          >${a}</text>`)}
    ${t.knobs&&ie.map(({x:a,y:i,r:u},l)=>c`<text class="nn-halo nn-small ${Y(t.b1[l])}" x="${a}"
          y="${i+u+16}" text-anchor="middle" data-part="b${l} h${l}"
          >${R(t.b1[l])}</text>`)}
    ${t.knobs&&c`<text class="nn-halo nn-small ${Y(t.b2[0])}" x="${Ct.x}"
      y="${Ct.y+Ct.r+16}" text-anchor="middle" data-part="c0 o"
      >${R(t.b2[0])}</text>`}
    ${ft.map((a,i)=>c`<text class="nn-halo nn-small" x="${ie[i].x}"
          y="${ie[i].y-28}" text-anchor="middle">${a}</text>`)}
    <text class="nn-small" x="${Ct.x}" y="${Ct.y-32}"
      text-anchor="middle">bottles</text>
    <path class="nn-wire" d="M14 336.75H326"/>
    ${s===0&&c`<text class="nn-small" x="96" y="322">ginger ale</text>`}
    ${vl(s,e)}
    <text class="nn-strong" x="18" y="322">${m(s,3)} ×</text>
  </svg>`}var _s=t=>({W1:([e,n])=>`weight from ${Re[e]} to ${ft[n]}`,b1:([e])=>`bias of ${ft[e]}`,W2:([e])=>`weight from ${ft[e]} to bottles`,b2:()=>"bias of bottles"})[t.split(".")[0]](t.split(".").slice(1));function Ml(t,e){return c`${Nt(So,"guests",t,e,Re)}
    ${t.unplug&&c`<hr>${Nt(So,"relu",t,e,ft)}`}
    ${t.knobs&&sn(So,t.knob,_s(t.knob),t,e)}`}function Al(t,e){let{Z:n,A:o,S:r,Y:s}=Pe(t,[t.guests]),a=ft.map((i,u)=>{let l=t.W2[u][0];return c`${u>0&&" "}<span class="${Y(l)}"
      >${u>0?R(l):m(l)}·${m(Q(o[0][u]))}</span>`});return c`<p class="nn-formula">hidden: ${ft.map((i,u)=>c`${u>0&&", "}${t.relu[u]?"ReLU":""}(<span data-shows="z">${m(Q(n[0][u]))}</span>) = <b
        data-shows="a">${m(Q(o[0][u]))}</b>`)}</p>
    <p class="nn-formula">bottles: ReLU(${a} ${R(t.b2[0])}) =
      ReLU(<span data-shows="s">${m(Q(r[0]))}</span>) = <b
      data-shows="bottles">${m(Q(s[0]))}</b></p>
    ${t.knobs&&Il(t,e)}
    ${t.table&&Sl(t)}`}function Il(t,e){let n=(r,s,a,i)=>{let u=[r,...s].join(".");return{text:m(a),value:a,part:i,path:u,name:_s(u)}},o=r=>an(r,t,e);return c`<p>Pick a knob, then turn it with the slider.</p>
    <div class="nn-equation">
    ${j(o(t.W1.map((r,s)=>r.map((a,i)=>n("W1",[s,i],a,`w${s}${i} x${s} h${i}`)))),"W₁","(3, 3)")}
    ${j(o([t.b1.map((r,s)=>n("b1",[s],r,`b${s} h${s}`))]),"b₁","(3,)")}
    ${j(o(t.W2.map(([r],s)=>[n("W2",[s,0],r,`v${s} o`)])),"W₂","(3, 1)")}
    ${j(o([[n("b2",[0],t.b2[0],"c0 o")]]),"b₂","(1,)")}
  </div>`}function Sl(t){let{A:e,Y:n}=Pe(t,Lo),o=wl(t),r=n.map((a,i)=>Fs(a,o[i])),s=r.filter(Boolean).length;return c`<table class="nn-table nn-tight">
    <thead><tr>${Re.map(([a,...i])=>c`<th scope="col">${a}<span
        class="nn-wide">${i.join("")}</span></th>`)}${ft.map(a=>c`<th scope="col">${a}</th>`)}
      <th scope="col">bottles</th><th scope="col">wanted</th></tr></thead>
    <tbody>${Lo.map((a,i)=>{let u=a.join()===t.guests.join();return c`<tr data-right="${String(r[i])}"
        ${u&&c`aria-current="true"`}>${a.map(l=>c`<td>${l}</td>`)}${e[i].map(l=>c`<td>${m(Q(l),3)}</td>`)}
        <td data-shows="list">${m(Q(n[i]))}</td>
        <td>${o[i]} ${r[i]?"✓":"✗"}</td></tr>`})}</tbody></table>
    <p class="nn-count" data-none="${s===8}"><b data-shows="right"
      >${s}</b> of 8 guest lists as wanted</p>`}function Vs(t){let{A:e,Y:n}=Pe(t,[t.guests]),o=Re.filter((i,u)=>t.guests[u]),r=o.length===0?"Nobody is invited":`Invited: ${o.join(" and ")}`,s=ft.filter((i,u)=>Q(e[0][u])>0),a=s.length===0?"none":s.join(", ");return`${r}. Hidden neurons above 0: ${a}. The network says ${m(Q(n[0]))} bottles.`}var Gs={picture:kl,controls:Ml,readout:Al,describe:Vs,goals:{"03-most-wine":{ask:"Find the guest list that needs the most wine.",praise:"Dahlia with Stiffy, and without Agatha: 4.3 bottles. That is more than the two would bring one by one.",met:({guests:t})=>t.join()==="0,1,1"},"03-idle-relu":{ask:"Take out as many of the hidden ReLUs as you can without changing the wine for any guest list.",praise:"Found. What arrives at h₁ and h₃ is never below 0, so ReLU has nothing to stop there. At h₂ it has: −0.5 for nobody.",met:(t,e)=>t.relu.filter(n=>!n).length===2&&No({...e,relu:t.relu},Ln)&&No(t,Ln)},"03-feud":{ask:"Dahlia and Stiffy have fallen out. Together they must now bring only 1.5 bottles; every other list stays as it was.",praise:"Settled, on all eight lists. Only a hidden neuron that sees both guests can tell the pair from its parts.",met:t=>t.relu.every(Boolean)&&No(t,qs)}}};var Dt=[.05,.1],Wn=[.01,.99],ze=[.35,.6],Wo=.5,Ro=1e4,Ys=[.15,.2,.25,.3,.4,.45,.5,.55],En=[0,1],Ks=(t,e,n,o)=>En.map(r=>O(t[0]*e[o+2*r]+t[1]*e[o+2*r+1]+n));function Eo(t){let e=Ks(Dt,t,ze[0],0),n=Ks(e,t,ze[1],4),o=n.map((s,a)=>s-Wn[a]),r=(o[0]**2+o[1]**2)/2;return{hidden:e,output:n,misses:o,error:r}}var Zs=t=>t*(1-t),Js=(t,e)=>t.map((n,o)=>n-Wo*e[o]);function Po(t,e=!1){let{hidden:n,output:o,misses:r,error:s}=Eo(t),a=r.map((g,y)=>g*Zs(o[y])),i=En.flatMap(g=>n.map(y=>a[g]*y)),u=e?Js(t.slice(4),i):t.slice(4),l=En.map(g=>a[0]*u[g]+a[1]*u[2+g]),p=l.map((g,y)=>g*Zs(n[y])),f=[...En.flatMap(g=>Dt.map(y=>p[g]*y)),...i];return{hidden:n,output:o,misses:r,error:s,outputBlame:a,through:u,received:l,hiddenBlame:p,gradient:f,next:Js(t,f)}}var Tl={false:[Ys],true:[Ys]};function Qs(t,e=!1){let n=Tl[e];for(;n.length<=t;)n.push(Po(n.at(-1),e).next);return n[t]}function ta(t,e,n=1e-5){let o=Eo(t.with(e,t[e]+n)).error,r=Eo(t.with(e,t[e]-n)).error;return(o-r)/(2*n)}var zo="mazur-network",Be=["hidden","outputs","output-blame","hidden-blame","update"],Nl={hidden:"hidden neurons",outputs:"outputs","output-blame":"blame on the outputs","hidden-blame":"blame on the hidden",update:"new weights"},Do=[34,178,322].map((t,e)=>[74,196].map(n=>({x:t,y:n,r:e?28:22}))),Bo=[0,1],Ut=t=>"₁₂₃₄₅₆₇₈"[t],jt=t=>m(t,6),ce=t=>m(t,9),le=(t,e)=>Be.indexOf(t.phase)>=Be.indexOf(e);function jo(t){let e=Qs(t.steps,t.early);return{w:e,...Po(e,t.early)}}var ea={first:[0,1,2,3],second:[4,5,6,7]},oa=(t,e)=>le(t,e<4?"hidden-blame":"output-blame"),ra=(t,e)=>le(t,t.early&&e>=4?"hidden-blame":"update"),sa=({phase:t},e)=>t===(e>=4?"output-blame":"hidden-blame");function Ol(t,e,n){return ra(t,n)?e.next[n]:sa(t,n)?e.gradient[n]:e.w[n]}function na({phase:t},e){return t==="update"||t==="hidden-blame"?!0:t==="hidden"==e<4}function Ll(t,e){return[...ea.first,...ea.second].map(n=>{let o=n>=4,[r,s]=[n>>1&1,n&1],a=Ol(t,e,n);return Ot(Do[o?1:0][s],Do[o?2:1][r],a,{text:m(a,sa(t,n)?2:4),now:na(t,n),faint:!na(t,n),along:s===r?.5:.32})})}var El=({x:t,y:e,r:n},o)=>c`<text class="nn-halo nn-small" x="${t}" y="${e+n+18}"
    text-anchor="middle">${o}</text>`,Co=({x:t,y:e,r:n},o)=>c`<text class="nn-halo nn-small" x="${t}" y="${e-n-8}"
    text-anchor="middle">${o}</text>`;function Wl(t){let e=jo(t),[n,o,r]=Do;return c`<svg viewBox="0 0 360 284" role="img"
    aria-label="${aa(t)}">
    ${Ll(t,e)}
    ${Bo.map(s=>K(n[s],Dt[s]))}
    ${Bo.map(s=>[K(o[s],m(e.hidden[s]),{now:["hidden","hidden-blame"].includes(t.phase)}),Co(o[s],le(t,"hidden-blame")?`h${Ut(s)}, δ ${m(e.hiddenBlame[s],3)}`:`h${Ut(s)}`)])}
    ${Bo.map(s=>[K(r[s],le(t,"outputs")&&m(e.output[s]),{now:["outputs","output-blame"].includes(t.phase)}),Co(r[s],`target ${Wn[s]}`),le(t,"output-blame")&&El(r[s],`δ ${m(e.outputBlame[s],3)}`)])}
    ${Co(n[0],"inputs")}
    <text class="nn-small" x="180" y="272" text-anchor="middle">${Rl(t)}</text>
  </svg>`}function Rl({phase:t,early:e}){return{hidden:"values go → on the wires: weights",outputs:"values go → on the wires: weights","output-blame":"← blame comes, on the right wires: gradients","hidden-blame":`← left: gradients, right: ${e?"NEW":"old"} weights`,update:"on the wires: the new weights"}[t]}var Pl=(t,e)=>c`${L(zo,"phase",t,e,n=>Nl[n])}
  ${x(zo,"steps",t,e)}
  ${t.hunt&&_t(zo,"early",t,e)}
  <div class="nn-play nn-live">
    <button type="button" data-do="first">To step 1</button>
    <button type="button" data-do="last">To step 10,000</button>
  </div>`;function zl({phase:t,early:e},n){let{w:o,hidden:r,output:s,misses:a,outputBlame:i,hiddenBlame:u}=n,l=p=>m(p);return{hidden:()=>c`h₁ = σ(${Dt[0]}·${A(o[0])} + ${Dt[1]}·${A(o[1])}
      + ${ze[0]}) = ${jt(r[0])}`,outputs:()=>c`o₁ = σ(${l(r[0])}·${A(o[4])} +
      ${l(r[1])}·${A(o[5])} + ${ze[1]}) = ${jt(s[0])}`,"output-blame":()=>c`δ of o₁ = (${l(s[0])} − ${Wn[0]}) ·
      ${l(s[0])}·(1 − ${l(s[0])}) = ${jt(i[0])}`,"hidden-blame":()=>c`δ of h₁ = (${l(i[0])}·${A(n.through[0])} + ${A(i[1])}·${A(n.through[2])}) ·
      ${l(r[0])}·(1 − ${l(r[0])}) = ${jt(u[0])}`,update:()=>c`new w₅ = ${l(o[4])} − ${Wo} ·
      ${A(n.gradient[4])} = ${jt(n.next[4])}`}[t]()}function Bl(t,e,n){let o=(r,s,a)=>c`<td ${r&&c`data-shows="${s}"`}>${r?ce(a):"·"}</td>`;return c`<table class="nn-table nn-tight">
    <thead><tr><th scope="col">${t.hunt?"weight":"pick"}</th>
      <th scope="col">value</th><th scope="col">gradient</th>
      <th scope="col">next</th></tr></thead>
    <tbody>${n.w.map((r,s)=>{let a=!t.hunt&&t.pick===`w${s+1}`;return c`<tr ${a&&c`aria-current="true"`}>
        <td>${t.hunt?`w${Ut(s)}`:Cl(t,e,s)}</td>
        ${o(!0,"weight",r)}
        ${o(oa(t,s),"gradient",n.gradient[s])}
        ${o(ra(t,s),"next",n.next[s])}</tr>`})}</tbody></table>`}function Cl(t,e,n){let o=`${e}-pick${n}`;return c`<label for="${o}"><input type="radio" name="${e}-pick"
    id="${o}" data-trait="pick" value="w${n+1}" ${t.pick===`w${n+1}`&&"checked"}> w${Ut(n)}</label>`}function Dl(t,e){let n=Number(t.pick[1])-1;if(!oa(t,n))return c`<p class="nn-formula">Blame has not come to w${Ut(n)}
      yet.</p>`;let[o,r]=[n>>1&1,n&1],s=n>=4,a=(s?e.outputBlame:e.hiddenBlame)[o],i=(s?e.hidden:Dt)[r];return c`<p class="nn-formula">Three ways to the gradient of w${Ut(n)}.
      By hand: δ · input = ${A(a)} · ${m(i)} =
      <b data-shows="hand">${ce(a*i)}</b></p>
    <p class="nn-formula">By nudging w${Ut(n)} by 0.00001 up and down:
      <b data-shows="nudge">${m(ta(e.w,n),7)}</b></p>`}function jl(t,e){let n=jo(t),o=t.steps;return c`<p class="nn-formula">${zl(t,n)}</p>
    ${le(t,"outputs")&&c`<p class="nn-formula">After ${o} step${o!==1&&"s"}: outputs
      <b data-shows="output">${ce(n.output[0])}</b> and
      <b data-shows="output">${ce(n.output[1])}</b>, error
      <b data-shows="error">${ce(n.error)}</b></p>`}
    ${Bl(t,e,n)}
    ${!t.hunt&&Dl(t,n)}`}function aa(t){let e=jo(t),{steps:n,phase:o,early:r}=t,s=i=>i.map(u=>jt(u)).join(" and "),a={hidden:()=>`the hidden neurons give ${s(e.hidden)}`,outputs:()=>`the outputs are ${s(e.output)}, the error ${ce(e.error)}`,"output-blame":()=>`the outputs' blame is ${s(e.outputBlame)}`,"hidden-blame":()=>`the hidden neurons' blame is ${s(e.hiddenBlame)}`+(r?", passed through weights that were moved already":""),update:()=>`the new weights are ${e.next.map(i=>jt(i)).join(", ")}`}[o]();return`A network with two inputs, two hidden neurons and two outputs, after ${n} step${n===1?"":"s"} of training${r?" with the early update":""}. In the next step ${a}.`}function Ul({steps:t,phase:e}){let n=Be[Be.indexOf(e)+1];return n?{phase:n}:t<Ro?{steps:t+1,phase:Be[0]}:null}var ia={picture:Wl,controls:Pl,readout:jl,describe:aa,pace:1200,plays:()=>!0,play:Ul,actions:{first:()=>({steps:1,phase:"outputs"}),last:()=>({steps:Ro,phase:"outputs"})},goals:{"05-one-step":{ask:"Go through one whole step: forward, backward, new weights, and the outputs after it. Has the error fallen?",praise:"From 0.298371109 to 0.291027774. All four weights to the outputs moved by more than 0.01; those to the hidden neurons by less than 0.001.",met:({steps:t,phase:e,early:n})=>t===1&&e==="outputs"&&!n},"05-find-bug":{ask:"Make the error after one step the published 0.291027924.",praise:"That is the slip: w₅ to w₈ were moved first, and the hidden neurons' blame came through the moved weights.",met:({steps:t,phase:e,early:n})=>t===1&&e!=="hidden"&&n},"05-last-error":{ask:"The published last error is 0.0000351085. Neither version has it after 10,000 steps. Which one has it, and when?",praise:"The right code, one step earlier. The published outputs are those of the early update after all 10,000.",met:({steps:t,phase:e,early:n})=>t===9999&&e!=="hidden"&&!n}}};var Uo="network-steps",ca=[0,1].map(t=>({x:36,y:66+120*t,r:20})),Rn=[0,1].map(t=>({x:172,y:66+120*t,r:29})),Xo={x:302,y:126,r:29},zn=["first","last"],Pn=[["h₁","h₂"],["output"]],Ce=15,Ho=[[0,0],[0,1],[1,0],[1,1]],la=({W1:t,b1:e,W2:n,b2:o})=>[{weight:t,bias:e,activation:O},{weight:n,bias:o,activation:O}],Fo=t=>zs(t.x,la(t)).slice(0,t.at),ua=t=>dt(Ho,la(t))[1].A.flat(),_o=t=>t>.5?"even":"odd",qo=(t,e)=>t>.5==(e%2===0),Bn=(t,e,n,o)=>t.findLast(r=>r.layer===e&&r.to===n&&(!o||r.op===o))?.value;function ma({op:t,layer:e,to:n,from:o}={}){let r=e?"o":`h${n}`,s={product:e?[`v${o}`,`a${o}`,r]:[`w${o}${n}`,`x${o}`,r],sum:[r],bias:[r,e?"c0":`b${n}`],activation:e?[r,"y","s0"]:[r,`a${n}`,`z${n}`]};return new Set(s[t])}function pa({op:t,layer:e,to:n,terms:o,value:r}){let s=p=>m(p,6),[a,i]=o,[u,l]={product:()=>["value times weight",`${s(a)} · ${A(i,6)}`],sum:()=>["add what arrives",`${s(a)} ${R(i,6)}`],bias:()=>["add its bias",`${s(a)} ${R(i,6)}`],activation:()=>["squash",`σ(${s(a)})`]}[t]();return[`${Pn[e][n]}: ${u}`,`${l} = ${s(r)}`]}function Xl(t){let e=Fo(t),n=ma(e.at(-1)),o=e.length?pa(e.at(-1)):["nothing done yet","Press Step"],r=[t.W1,t.W2],s=(l,p,d,f,g,y,T,N)=>Ot(f,g,r[l][p][d],{part:`${y} ${T}`,now:n.has(y),along:N}),a=(l,p)=>{let d=Bn(e,l,p);return d===void 0?"":m(d)},i=(l,{x:p,y:d,r:f},g)=>c`<text class="nn-halo nn-small ${Y(l)}" x="${p}"
      y="${d+f+17}" text-anchor="middle" data-part="${g}"
      ${n.has(g.split(" ")[0])&&"data-now"}>${R(l)}</text>`,u=Bn(e,1,0,"activation");return c`<svg viewBox="0 0 340 300" role="img"
    aria-label="${da(t)}">
    ${[0,1].map(l=>[0,1].map(p=>s(0,l,p,ca[l],Rn[p],`w${l}${p}`,`x${l} h${p}`,l===p?.5:.34)))}
    ${[0,1].map(l=>s(1,l,0,Rn[l],Xo,`v${l}`,"o",.5))}
    ${ca.map((l,p)=>K(l,t.x[p],{part:`x${p}`,now:n.has(`x${p}`)}))}
    ${Rn.map((l,p)=>K(l,a(0,p),{part:`h${p}`,now:n.has(`h${p}`)||n.has(`a${p}`)}))}
    ${K(Xo,a(1,0),{part:"o",now:n.has("o")})}
    ${Rn.map((l,p)=>i(t.b1[p],l,`b${p} h${p}`))}
    ${i(t.b2[0],Xo,"c0 o")}
    <text class="nn-small" x="14" y="38">${zn[0]} digit</text>
    <text class="nn-small" x="14" y="224">${zn[1]} digit</text>
    <text class="nn-small" x="172" y="29" text-anchor="middle">h₁</text>
    <text class="nn-small" x="172" y="149" text-anchor="middle">h₂</text>
    <text class="nn-small" x="302" y="89" text-anchor="middle">output</text>
    <text class="nn-strong" x="302" y="191" text-anchor="middle"
      >${u!==void 0&&_o(u)}</text>
    <text class="nn-small" x="170" y="264" text-anchor="middle">step ${t.at} of ${Ce} · ${o[0]}</text>
    <text class="nn-strong" x="170" y="288" text-anchor="middle"
      >${o[1]}</text>
  </svg>`}var ha=t=>({W1:([e,n])=>`weight from the ${zn[e]} digit to ${Pn[0][n]}`,b1:([e])=>`bias of ${Pn[0][e]}`,W2:([e])=>`weight from ${Pn[0][e]} to the output`,b2:()=>"bias of the output"})[t.split(".")[0]](t.split(".").slice(1));function Hl(t,e){return c`<div>${Nt(Uo,"x",t,e,zn)}</div>
    <div>${x(Uo,"at",t,e)}
    ${t.knobs&&sn(Uo,t.knob,ha(t.knob),t,e)}
    </div>`}function ql(t,e){let n=Fo(t),o=ma(n.at(-1)),r=(d,f,g={})=>({text:d===void 0?"·":m(d),part:f,now:o.has(f.split(" ")[0]),...g}),s=(d,f,g,y)=>{let T=[d,...f].join("."),N=t.knobs?{path:T,name:ha(T)}:{};return r(g,y,{value:g,...N})},a=d=>an(d,t,e),i=(d,f)=>Bn(n,d,f,"bias"),u=(d,f)=>Bn(n,d,f,"activation"),l=(d,f)=>d===void 0?{}:{shows:f},p=[0,1];return c`<div class="nn-equation">
      ${j(a([t.x.map((d,f)=>r(d,`x${f}`))]),"x","(1, 2)")}
      <span>@</span>
      ${j(a(t.W1.map((d,f)=>d.map((g,y)=>s("W1",[f,y],g,`w${f}${y} x${f} h${y}`)))),"W₁","(2, 2)")}
      <span>+</span>
      ${j(a([t.b1.map((d,f)=>s("b1",[f],d,`b${f} h${f}`))]),"b₁","(2,)")}
    </div>
    <div class="nn-equation"><span>=</span>
      ${j(a([p.map(d=>r(i(0,d),`z${d} h${d}`,l(i(0,d),"z")))]),"z₁","(1, 2)")}
      <span>σ →</span>
      ${j(a([p.map(d=>r(u(0,d),`a${d} h${d}`,l(u(0,d),"a")))]),"a₁","(1, 2)")}
    </div>
    <div class="nn-equation"><span>a₁ @</span>
      ${j(a(t.W2.map((d,f)=>[s("W2",[f,0],d[0],`v${f} o`)])),"W₂","(2, 1)")}
      <span>+</span>
      ${j(a([[s("b2",[0],t.b2[0],"c0 o")]]),"b₂","(1,)")}
    </div>
    <div class="nn-equation"><span>=</span>
      ${j(a([[r(i(1,0),"s0 o",l(i(1,0),"z"))]]),"z₂","(1, 1)")}
      <span>σ →</span>
      ${j(a([[r(u(1,0),"y o",l(u(1,0),"a"))]]),"a₂","(1, 1)")}
    </div>
    ${t.table&&Fl(t)}`}function Fl(t){let e=ua(t),n=e.filter(qo).length;return c`<table class="nn-table">
    <thead><tr><th scope="col">number</th><th scope="col">digits</th>
      <th scope="col">output</th><th scope="col">says</th>
      <th scope="col">right?</th></tr></thead>
    <tbody>${e.map((o,r)=>{let s=qo(o,r),a=Ho[r].join()===t.x.join();return c`<tr data-right="${String(s)}"
        ${a&&c`aria-current="true"`}><td>${r}</td>
        <td>${Ho[r].join(", ")}</td>
        <td data-shows="output">${m(o)}</td><td>${_o(o)}</td>
        <td>${s?"✓ yes":"✗ no"}</td></tr>`})}</tbody></table>
    <p class="nn-count" data-none="${n===4}"><b data-shows="right"
      >${n}</b> of 4 numbers right</p>`}function da(t){let[e,n]=t.x,o=Fo(t),r=`A network with two inputs, two hidden neurons and one output. The number ${2*e+n} comes in as the digits ${e} and ${n}. `;if(o.length===0)return`${r}No step is done yet.`;let[s,a]=pa(o.at(-1)),i=t.at===Ce?` It says ${_o(o.at(-1).value)}.`:"";return`${r}Step ${t.at} of ${Ce}, ${s}: ${a}.${i}`}function _l(t,e){let n=({W1:r,b1:s,W2:a,b2:i})=>[r,s,a,i].flat(2),o=n(e);return n(t).filter((r,s)=>r!==o[s]).length}var fa={picture:Xl,controls:Hl,readout:ql,describe:da,pace:1400,plays:({knobs:t})=>!t,play:({at:t})=>t<Ce?{at:t+1}:null,goals:{"03-step":{ask:"Step to the end. Before each step say which two numbers meet next, and what comes out.",praise:"That is a forward pass: six products, three sums, three biases, three sigmoids.",met:t=>t.at===Ce},"03-one-knob":{ask:"The network calls every number even. One of its nine knobs, turned alone, puts all four right. Find it.",praise:"Found: the weight from the last digit to h₁. The output counts h₁ against even, so h₁ must rise when the last digit is 1.",met:(t,e)=>ua(t).every(qo)&&_l(t,e)===1}}};var Vl=[1,1.778279410038923,3.1622776601683795,5.623413251903491];function Cn(t){let e=Math.floor(t);return+`1e${e}`*Vl[4*(t-e)]}function De(t,e,n){let o=n?Math.fround:i=>i,r=i=>o(o(i*i)*i),s=o(Cn(t)),a=r(o(1.5+s));return o(e==="one side"?o(a-r(1.5))/s:o(a-r(o(1.5-s)))/o(2*s))}var ue=(t,e,n)=>Math.abs(De(t,e,n)-6.75)/6.75;var Vo="nudge-error",$t=v([-16,0],[50,344]),ct=v([-14,2],[230,26]),Kl=Array.from({length:65},(t,e)=>(e-64)/4),je=["one side","both sides"],ba=t=>Math.max(ct.domain[0],Math.min(2,Math.log10(t))),$a=t=>t===0?"1":`10${String(t).replace("-","⁻").replace(/\d/g,e=>"⁰¹²³⁴⁵⁶⁷⁸⁹"[e])}`;function Zl(){let[t,e]=$t.range,[n,o]=ct.range;return c`<g class="nn-axes">
    ${[-16,-12,-8,-4,0].map(r=>c`<line class="nn-grid" x1="${$t(r)}" x2="${$t(r)}"
        y1="${n}" y2="${o}"/><text x="${$t(r)}" y="${n+17}"
        text-anchor="middle">${$a(r)}</text>`)}
    ${[-12,-8,-4,0].map(r=>c`<line class="nn-grid" x1="${t}" x2="${e}"
        y1="${ct(r)}" y2="${ct(r)}"/><text x="${t-6}" y="${ct(r)+4}"
        text-anchor="end">${$a(r)}</text>`)}
    <text class="nn-axis" x="${e}" y="${n+36}" text-anchor="end"
      >nudge ε →</text>
    <text class="nn-axis" x="6" y="14">↑ relative error</text>
  </g>`}function Jl(t,e){let n=Kl.map(r=>[h($t(r)),h(ct(ba(ue(r,t,e))))]),o=t===je[1];return c`<polyline class="nn-error-line ${o?"nn-positive":"nn-negative"}" points="${n.map(r=>r.join()).join(" ")}"/>
    ${n.filter((r,s)=>s%4===0).map(([r,s])=>o?c`<circle class="nn-one" cx="${r}" cy="${s}" r="4"/>`:c`<rect class="nn-none" x="${r-3.5}" y="${s-3.5}" width="7"
              height="7"/>`)}`}function Ql(t){let{power:e,way:n,single:o}=t,r=ue(e,n,o),[s,a]=[h($t(e)),h(ct(ba(r)))];return c`<svg viewBox="0 0 360 272" role="img"
    aria-label="${xa(t)}">
    ${Zl()} ${je.map(i=>Jl(i,o))}
    <path class="nn-distance" d="M${s} ${ct.range[0]}V${a}"/>
    <circle class="nn-handle" data-drag="nudge" cx="${s}" cy="${a}" r="10"/>
    <text class="nn-small" x="${$t(-15.8)}" y="${ct(-13.4)}">← round-off</text>
    <text class="nn-small" x="${$t(-.2)}" y="${ct(-13.4)}" text-anchor="end"
      >the curve bends →</text>
  </svg>`}var tu=(t,e)=>c`${x(Vo,"power",t,e)}
  ${L(Vo,"way",t,e)} ${_t(Vo,"single",t,e)}`;function eu({power:t,way:e,single:n}){let o=Cn(t),r=De(t,e,n),s=ue(t,e,n),a=e===je[0]?"(f(x + ε) − f(x)) ÷ ε":"(f(x + ε) − f(x − ε)) ÷ 2ε";return c`<p class="nn-legend"><span><svg class="nn-symbol"
      viewBox="0 0 14 14"><rect class="nn-none" x="3" y="3" width="8"
      height="8"/></svg> one side</span><span><svg class="nn-symbol"
      viewBox="0 0 14 14"><circle class="nn-one" cx="7" cy="7" r="5"/></svg>
      both sides</span></p>
    <p class="nn-formula">f(x) = x³ at x = ${1.5}; the slope is
      ${6.75}.</p>
    <p class="nn-formula">ε = <b data-shows="nudge">${m(o)}</b>:
      ${a} = <b data-shows="slope">${m(r,12)}</b></p>
    <p class="nn-formula">Wrong by the part <b data-shows="error">${m(s)}</b> of the slope.</p>`}function xa({power:t,way:e,single:n}){return`Two V-shaped curves: the relative error of a nudged slope, measured on one side and on both sides, for nudges from 1 down to 10 to the power of −16${n?", in single precision":""}. At the nudge ${m(Cn(t))}, ${e}, the slope comes out as ${m(De(t,e,n),12)}, an error of ${m(ue(t,e,n))}.`}function ga(t,e){let n=Array.from({length:17},(r,s)=>s-16),o=n.map(r=>ue(r,t,e));return n[o.indexOf(Math.min(...o))]}var ya={picture:Ql,controls:tu,readout:eu,describe:xa,drags:{nudge:(t,[e])=>({power:Math.max(-16,Math.min(0,Math.round($t.invert(e))))})},goals:{"05-one-side":{ask:"Measure on one side. Find the nudge with the smallest error.",praise:"Near 10⁻⁸: there the bend of the curve and the round-off cost about the same.",met:({power:t,way:e,single:n})=>e===je[0]&&!n&&t===ga(e,n)},"05-both-sides":{ask:"Measure on both sides. Where is the bottom of the valley now?",praise:"Near 10⁻⁵, and hundreds of times deeper. This is what check_gradients does.",met:({power:t,way:e,single:n})=>e===je[1]&&!n&&t===ga(e,n)},"05-lost":{ask:"Find a nudge so small that the quotient is exactly 0.",praise:"Lost: x + ε is x again, because a number has about 16 digits and no more.",met:({power:t,way:e,single:n})=>De(t,e,n)===0}}};var F=t=>t.length===1?`(${t[0]},)`:`(${t.join(", ")})`;function wa(t,e){return t[1]===e[0]?{shape:[t[0],e[1]]}:{error:`matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature (n?,k),(k,m?)->(n?,m?) (size ${e[0]} is different from ${t[1]})`}}function va(t,e){let[n,o]=t,[r]=e;if(o===r||r===1)return{shape:[n,o]};if(o===1)return{shape:[n,r]};let s=a=>F(a).replace(/ /g,"");return{error:`operands could not be broadcast together with shapes ${s(t)} ${s(e)} `}}var Dn="shape-checker",gt=16,Go={"X @ W + b":(t,e)=>[t,e],"X @ W.T + b":(t,e)=>[t,e.toReversed()],"W @ X + b":(t,e)=>[e,t]},ka={"X @ W + b":["X","W"],"X @ W.T + b":["X","W.T"],"W @ X + b":["W","X"]};function Ue({formula:t,X:e,W:n,b:o}){let r=wa(...Go[t](e,n));if(r.error)return{error:r.error,where:"@"};let s=va(r.shape,[o]);return s.error?{error:s.error,where:"+",product:r.shape}:{shape:s.shape,product:r.shape}}var Yo=t=>{let{shape:e,product:n}=Ue(t);return!!e&&t.b!==n[1]};function jn([t,e],n,o,r=""){let s=[...[...Array(Math.max(0,t-1)).keys()].map(a=>`M${n} ${o+gt*(a+1)}h${gt*e}`),...[...Array(Math.max(0,e-1)).keys()].map(a=>`M${n+gt*(a+1)} ${o}v${gt*t}`)];return c`<g class="nn-grid-box" data-kind="${r}"><rect x="${n}"
    y="${o}" width="${gt*e}" height="${gt*t}"/><path
    d="${s.join("")}"/></g>`}function nu(t){let[e,n]=Go[t.formula](t.X,t.W),[o,r]=ka[t.formula],{error:s,where:a,product:i,shape:u}=Ue(t),[l,p]=[152,168],d={x:l-18-gt*e[1],y:p},f={x:l,y:p-18-gt*n[0]},g=a==="@"?"wrong":"",y=a==="+"?"wrong":Yo(t)?"odd":"",T=(i??[e[0]])[0],N=p+gt*T+12;return c`<svg viewBox="0 0 340 352" role="img"
    aria-label="${Ma(t)}">
    ${jn(e,d.x,d.y,g)}
    ${jn(n,f.x,f.y,g)}
    ${i&&jn(i,l,p,"made")}
    <text class="nn-strong" x="${l}" y="${f.y-7}">${r} ${F(n)}</text>
    <text class="nn-strong" x="${l-12}" y="${p-8}" text-anchor="end"
      >${o} ${F(e)}</text>
    ${!i&&c`<text class="nn-strong nn-negative" x="${l+4}" y="${p+18}"
        >${e[1]} and ${n[0]} differ</text>`}
    ${i&&c`${jn([1,t.b],l,N,y)}
      <text class="nn-strong" x="${l-8}" y="${N+12}"
        text-anchor="end">+ b ${F([t.b])}</text>
      ${a==="+"&&c`<text class="nn-strong nn-negative" x="${l-8}"
          y="${N+30}" text-anchor="end">${i[1]} and ${t.b} differ</text>`}`}
    ${!s&&c`<text class="nn-strong" x="${l-8}" y="${N+32}" text-anchor="end">= ${F(u)}</text>`}
  </svg>`}function ou(t,e){let n=["rows","columns"];return c`${L(Dn,"formula",t,e)}
    ${x(Dn,"X",t,e,void 0,n)}
    ${x(Dn,"W",t,e,void 0,n)}
    ${x(Dn,"b",t,e)}`}function ru(t){let{formula:e,X:n,W:o,b:r}=t,{error:s,shape:a}=Ue(t),i=c`<p class="nn-formula"><code>${e}</code> with X
    ${F(n)}, W ${F(o)}, b ${F([r])}</p>`;return s?c`${i}<p class="nn-error"><code><b>ValueError:</b> <span
      data-shows="error">${s}</span></code></p><p>${su(t)}</p>`:c`${i}<p>Result: <b data-shows="shape">${F(a)}</b>. ${Yo(t)?au(t):`${a[0]} rows, and one column for each of ${a[1]} biases.`}</p>`}function su(t){let[e,n]=Go[t.formula](t.X,t.W),[o,r]=ka[t.formula];return Ue(t).where==="@"?`Each row of ${o} has ${e[1]} numbers, each column of ${r} has ${n[0]}. They must pair up one to one.`:`The product has ${n[1]} columns, and b has ${t.b} entries. There must be one bias for each neuron, that is for each column.`}var au=({b:t})=>t===1?"NumPy is content, but all neurons share one bias. Was that meant?":`NumPy is content, but it has copied the single column ${t} times: one neuron has become ${t}. Was that meant?`;function Ma(t){let{error:e,shape:n}=Ue(t),{formula:o,X:r,W:s,b:a}=t,i=`${o} with X ${F(r)}, W ${F(s)}, b ${F([a])}`;return e?`${i}: they do not fit.`:`${i}: ${F(n)}.`}var Aa={picture:nu,controls:ou,readout:ru,describe:Ma,goals:{"03-fit":{ask:"Four examples with two inputs each, three neurons. Give W the shape that lets X @ W + b run.",praise:"It fits: (4, 2) @ (2, 3) + (3,) gives (4, 3).",met:t=>t.formula==="X @ W + b"&&`${t.X} ${t.W} ${t.b}`=="4,2 2,3 3"},"03-silent":{ask:"Make NumPy compute something without a complaint although b has not one entry for each neuron.",praise:"That is the mistake to fear: no message, and numbers that look like an answer. Print the shapes.",met:Yo}}};var lt=v([-2.6,3.4],[34,334]),He={line:{y:[-6.5,6.5],glass:-1.3,word:"2x − 1"},square:{y:[-1,9.8],glass:.1,word:"x²"},"three-squares":{y:[-3,29],glass:.1,word:"3x²"},"square-and-line":{y:[-2,15.6],glass:-1.3,word:"x² + 2x"}},Xe=50,iu=[...Array(61).keys()];function qe({curve:t,x:e,halvings:n}){let o=2**-n;return{run:o,to:e+o,f:go[t],...Kr(t,e,o)}}var cu=(t,e,n,o,r)=>iu.map(s=>e+(n-e)*s/60).map(s=>`${h(o(s))},${h(r(t(s)))}`).join(" ");function Ia({f:t,to:e,slope:n},o,r,s,a,i){let u=l=>t(o)+n*(l-o);return c`<polyline class="nn-curve" points="${cu(t,r,s,a,i)}"/>
    <line class="nn-secant" x1="${h(a(r))}" y1="${h(i(u(r)))}"
      x2="${h(a(s))}" y2="${h(i(u(s)))}"/>
    <circle class="nn-dot" cx="${h(a(o))}" cy="${h(i(t(o)))}" r="5"/>
    <circle class="nn-dot" cx="${h(a(e))}" cy="${h(i(t(e)))}" r="5"/>`}function lu({f:t,to:e,run:n,rise:o},r,s){let[a,i,u,l]=[lt(r),s(t(r)),lt(e),s(t(e))],p=d=>Math.abs(d)>22;return c`<path class="nn-steps" d="M${h(a)} ${h(i)}H${h(u)}V${h(l)}"/>
    ${p(u-a)&&c`<text class="nn-halo nn-small" text-anchor="middle"
      x="${h((a+u)/2)}" y="${h(i+(o<0?-8:18))}">run</text>`}
    ${p(u-a)&&p(l-i)&&c`<text class="nn-halo nn-small" x="${h(u+7)}"
      y="${h((i+l)/2+5)}">rise</text>`}`}function uu(t,e,n,o){let r=.5/e.run;if(r<2)return"";let s=t.x+e.run/2,a=(e.f(t.x)+e.f(e.to))/2,[i,u]=[lt(He[t.curve].glass),24+Xe],l=f=>i+(lt(f)-lt(s))*r,p=f=>u+(n(f)-n(a))*r,d=Xe/(lt(1)-lt(0))/r*1.05;return c`<clipPath id="${o}-glass"><circle cx="${h(i)}" cy="${u}"
      r="${Xe}"/></clipPath>
    <circle class="nn-node" cx="${h(i)}" cy="${u}" r="${Xe}"/>
    <g clip-path="url(#${o}-glass)">${Ia(e,t.x,s-d,s+d,l,p)}</g>
    <text class="nn-halo nn-small" x="${h(i)}" y="${u+Xe+17}"
      text-anchor="middle">magnified ×${r}</text>`}function mu(t,e){let n=qe(t),o=v(He[t.curve].y,[326,22]);return c`<svg viewBox="0 0 344 362" role="img"
    aria-label="${Sa(t)}">
    <clipPath id="${e}-clip"><rect x="34" y="22" width="300" height="304"/>
    </clipPath>
    ${E(lt,o,{names:["x",He[t.curve].word]})}
    <g clip-path="url(#${e}-clip)">${lu(n,t.x,o)}
      ${Ia(n,t.x,...lt.domain,lt,o)}</g>
    ${uu(t,n,o,e)}
  </svg>`}function pu(t,e){return c`${L("secant","curve",t,e,n=>He[n].word)}
    ${x("secant","x",t,e)}
    ${x("secant","halvings",t,e)}`}function hu(t){let{f:e,to:n,run:o,rise:r,slope:s}=qe(t),a=i=>m(i,6);return c`<p class="nn-formula">run = <b data-shows="run">${m(o)}</b>
      (from x = ${a(t.x)} to ${a(n)})</p>
    <p class="nn-formula">rise = ${a(e(n))} −
      ${A(e(t.x),6)} = <b data-shows="rise">${m(r)}</b></p>
    <p class="nn-formula">slope = rise ÷ run = <b data-shows="slope"
      >${m(s)}</b></p>`}function Sa(t){let{run:e,rise:n,slope:o}=qe(t);return`The curve ${He[t.curve].word} with a line through two of its points. From x = ${m(t.x)} the run is ${m(e)}, the rise ${m(n)}, the slope ${m(o)}.`}var Ta={picture:mu,controls:pu,readout:hu,describe:Sa,goals:{"00-slope":{ask:"On x², stand at 1.5. Shrink the nudge until the slope is less than 0.001 away from 3.",praise:"Done. The smaller the nudge, the nearer to 3, and never quite there: 3 is the limit.",met:t=>t.curve==="square"&&t.x===1.5&&Math.abs(qe(t).slope-3)<.001},"00-downhill":{ask:"Somewhere x² falls by 3 for each 1 to the right. Find the place, with the smallest nudge.",praise:"At −1.5. The slope of x² at x is 2x, here 2 · (−1.5).",met:t=>t.curve==="square"&&t.halvings===10&&Math.abs(qe(t).slope+3)<.01}}};var Qo=[[0,0],[0,1],[1,0],[1,1]],tr={AND:[0,0,0,1],OR:[0,1,1,1],NAND:[1,1,1,0],XOR:[0,1,1,0]},Ko=v([-.6,1.6],[30,332]),Zo=v([-.6,1.6],[322,20]),er=({w:t,b:e},n)=>G(P(n,t,e)),Un=t=>Qo.filter((e,n)=>er(t,e)===tr[t.gate][n]).length,Oa=t=>t.firing==="w1+w2+2b>0"&&t.silent==="w1+w2+2b<=0";function du(t,e){return c`<svg viewBox="0 0 344 360" role="img"
    aria-label="${La(t)}">
    ${oe(t.w,t.b,Ko,Zo,e)} ${E(Ko,Zo,{count:3})}
    ${Qo.map((n,o)=>{let r=tr[t.gate][o];return mt(n,r,er(t,n)!==r,Ko,Zo)})}
  </svg>`}function fu(t,e){return c`${L("truth-table","gate",t,e)}
    ${x("truth-table","w",t,e)}
    ${x("truth-table","b",t,e)}`}function $u(t,e){return c`${wt("must fire","must stay silent")}
    <table class="nn-table" aria-label="the four rows">
      <thead><tr><th scope="col">x₁</th><th scope="col">x₂</th>
        <th scope="col">z</th><th scope="col">neuron</th>
        <th scope="col">${t.gate}</th><th scope="col">right?</th></tr>
      </thead>
      <tbody>${Qo.map((n,o)=>{let[r,s]=[er(t,n),tr[t.gate][o]];return c`<tr data-right="${String(r===s)}"><td>${n[0]}</td>
          <td>${n[1]}</td><td data-shows="row-z">${m(P(n,t.w,t.b))}</td><td>${r}</td><td>${s}</td>
          <td>${r===s?"✓ yes":"✗ no"}</td></tr>`})}</tbody>
    </table>
    <p class="nn-count" data-none="${String(Un(t)===4)}"><b
      data-shows="right">${Un(t)}</b> of 4 rows right</p>
    ${t.gate==="XOR"&&xu(t,e)}`}var gu={"":"choose","w1+w2+b>0":"w₁ + w₂ + b > 0","w1+w2+2b>0":"w₁ + w₂ + 2b > 0","2w1+2w2+2b>0":"2w₁ + 2w₂ + 2b > 0"},bu={"":"choose","w1+w2<=0":"w₁ + w₂ ≤ 0","w1+w2+b<=0":"w₁ + w₂ + b ≤ 0","w1+w2+2b<=0":"w₁ + w₂ + 2b ≤ 0"};function Na(t,e,n,o,r){return c`<p><label for="${n}-${t}">${o}</label>
    <select id="${n}-${t}" data-trait="${t}">
      ${Object.entries(r).map(([s,a])=>c`<option value="${s}"
          ${e[t]===s&&"selected"}>${a}</option>`)}
    </select></p>`}function xu(t,e){return c`<details class="nn-proof"><summary>It cannot be done</summary>
    <p>Then show it. The four rows ask for:</p>
    <ul><li>row 0, 0 silent: b ≤ 0</li><li>row 0, 1 fires: w₂ + b > 0</li>
      <li>row 1, 0 fires: w₁ + b > 0</li>
      <li>row 1, 1 silent: w₁ + w₂ + b ≤ 0</li></ul>
    ${Na("firing",t,e,"Add the two rows that fire:",gu)}
    ${Na("silent",t,e,"Add the two that stay silent:",bu)}
    <p class="nn-verdict">${yu(t)}</p></details>`}function yu(t){return!t.firing||!t.silent?"":Oa(t)?"One number, w₁ + w₂ + 2b, would have to be above 0 and not above 0. No knobs can do that: XOR cannot be done with one neuron.":`Not yet: look at the ${t.firing==="w1+w2+2b>0"?"second":"first"} sum. Add the left sides of its two rows, w to w and b to b; each row brings its own b.`}function La(t){return`The four corners of the unit square, to be answered as ${t.gate} does. With weights ${m(t.w[0])} and ${m(t.w[1])} and bias ${m(t.b)}, ${Un(t)} of 4 are right.`}var Jo=(t,e)=>({ask:`Choose ${t} and get all four rows right.`,praise:e,met:n=>n.gate===t&&Un(n)===4}),Ea={picture:du,controls:fu,readout:$u,describe:La,goals:{"01-and":Jo("AND","AND: neither weight alone lifts the bias above 0, both together do."),"01-or":Jo("OR","OR: each weight alone lifts the bias above 0."),"01-nand":Jo("NAND","NAND: AND with every sign turned."),"01-xor":{ask:"Choose XOR. Get all four rows right, or prove that nobody can.",praise:"Shown: no single neuron can do XOR. Two layers can (chapter 3).",met:t=>t.gate==="XOR"&&Oa(t)}}};var Xn="xor-space",Xt=[[0,0],[0,1],[1,0],[1,1]],_e=[0,1,1,0],wu={sigmoids:{weight:[[6,-4],[-4,6]],bias:[-3,-3],activation:O},ReLUs:{weight:[[1,-1],[-1,1]],bias:[0,0],activation:Zt}},pe=[-.25,1.25],me=v(pe,[172,28]),Fe=v(pe,[22,166]),Hn=v(pe,[196,340]),vu=[...Array(9).keys()].map(t=>t/8),ku=[...Array(25).keys()].map(t=>t/24);function he({way:t,amount:e},n){let[{A:o}]=dt(n,[wu[t]]);return n.map((r,s)=>r.map((a,i)=>(1-e)*a+e*o[s][i]))}var za=(t,e)=>P(e,t.w,t.b),nr=t=>he(t,Xt).map(e=>za(t,e)),or=t=>nr(t).filter((e,n)=>G(e)===_e[n]).length;function Wa(t,e){return[0,1].map(n=>vu.map(o=>{let r=ku.map(a=>n?[a,o]:[o,a]),s=(e===Fe?r:he(t,r)).map(([a,i])=>`${h(e(a))},${h(me(i))}`);return c`<polyline class="nn-mesh" data-axis="${n}"
        points="${s.join(" ")}"/>`}))}function Mu(t){let n=[...Array(25).keys()].map(a=>pe[0]+(pe[1]-pe[0])*a/24),o=n.flatMap(a=>n.map(i=>[i,a])),r=he(t,o).map(a=>za(t,a)),s=[];for(let a=0;a<24;a++)for(let i=0;i<24;i++){let u=a*25+i,l=[u,u+1,u+24+2,u+24+1];if(l.every(d=>r[d]<=0))continue;let p=Au(l.map(d=>({p:o[d],z:r[d]})));s.push(`M${p.map(([d,f])=>`${h(Fe(d))} ${h(me(f))}`).join("L")}z`)}return s.join("")}function Au(t){return t.flatMap(({p:e,z:n},o)=>{let r=t[(o+1)%t.length],s=n>0?[e]:[];if(n>0==r.z>0)return s;let a=n/(n-r.z);return[...s,e.map((i,u)=>i+a*(r.p[u]-i))]})}function Iu(t,e){let n=he(t,Xt),o=nr(t).map((l,p)=>G(l)!==_e[p]),r={width:144,height:144},s=Mu(t),[a,i]=t.w,u=(l,p)=>l.map((d,f)=>mt(d,_e[f],o[f],p,me));return c`<svg viewBox="0 0 346 212" role="img"
    aria-label="${Ba(t)}">
    <defs><pattern id="${e}-tilt" width="9" height="9"
      patternUnits="userSpaceOnUse" patternTransform="rotate(45)"
      ><line class="nn-hatch" y2="9"/></pattern>
      <clipPath id="${e}-right"><rect x="196" y="28" ${Ra(r)}/>
      </clipPath></defs>
    <rect class="nn-silent" x="22" y="28" ${Ra(r)}/>
    <path class="nn-fires" d="${s}"/>
    <path fill="url(#${e}-tilt)" d="${s}"/>
    <g clip-path="url(#${e}-right)">
      ${oe([a,i],t.b,Hn,me,e)}</g>
    ${E(Fe,me,{count:2})}
    ${E(Hn,me,{count:2,names:["h₁","h₂"]})}
    ${Wa(t,Fe)}
    <g clip-path="url(#${e}-right)">${Wa(t,Hn)}</g>
    ${u(Xt,Fe)} ${u(n,Hn)}
  </svg>`}var Ra=({width:t,height:e})=>c`width="${t}" height="${e}"`;function Su(t,e){return c`${L(Xn,"way",t,e)}
    ${x(Xn,"amount",t,e)}
    ${x(Xn,"w",t,e,void 0,["h₁","h₂"])}
    ${x(Xn,"b",t,e)}`}function Tu(t){let e=he(t,Xt),n=nr(t),o=or(t);return c`${wt("XOR says 1","XOR says 0")}
    <table class="nn-table nn-tight">
    <thead><tr><th scope="col">x</th><th scope="col">h₁</th>
      <th scope="col">h₂</th><th scope="col">z</th><th scope="col">says</th>
      <th scope="col">XOR</th></tr></thead>
    <tbody>${Xt.map((r,s)=>{let a=G(n[s]),i=a===_e[s];return c`<tr data-right="${String(i)}">
        <td>${r.join(", ")}</td>
        <td data-shows="h1">${m(e[s][0])}</td>
        <td data-shows="h2">${m(e[s][1])}</td>
        <td data-shows="z">${m(n[s])}</td><td>${a}</td>
        <td>${_e[s]} ${i?"✓":"✗"}</td></tr>`})}</tbody></table>
    <p class="nn-count" data-none="${o===4}"><b data-shows="right"
      >${o}</b> of 4 corners right</p>`}function Ba(t){let e=he(t,Xt).map((n,o)=>`${Xt[o].join(", ")} at ${n.map(r=>m(r,2)).join(", ")}`);return`Two squares: the inputs, and where two hidden ${t.way} put them, ${m(100*t.amount,3)} percent of the way. The corner ${e.join("; ")}. The line in the hidden square gets ${or(t)} of 4 right.`}var Pa=(t,e,n)=>({ask:e,praise:n,met:o=>o.way===t&&o.amount===1&&or(o)===4}),Ca={picture:Iu,controls:Su,readout:Tu,describe:Ba,goals:{"03-fold":Pa("ReLUs","Choose ReLUs, move the square all the way, and place the line so that all four corners are right.","XOR. The fold laid the corners 0, 0 and 1, 1 on one place, so one line can part them from the other two."),"03-warp":Pa("sigmoids","Choose sigmoids, and do the same.","XOR again. Nothing is folded here: the square is bent until a straight line is enough.")}};var de={arrows:ss,broadcast:ms,"matrix-product":fs,"power-curve":Ms,secant:Ta,neuron:ys,"decision-line":Fr,"truth-table":Ea,"sigmoid-curve":Es,activations:Nr,"softmax-bars":Ps,"fit-probability":Yr,reliability:Ns,question:As,"network-steps":fa,"dinner-party":Gs,"xor-space":Ca,bumps:Xs,"shape-checker":Aa,"computational-graph":Wr,"mazur-network":ia,"nudge-error":ya};function Ve(t,e,n){let o=hr(t,e,n);return de[t].check?.(o),o}function qn(t,e,n,o,r,s={}){let a=D.figures[e].title;return c`<div class="nn-root" data-kind="${e}"
    data-wide="${String(!!t.wide)}"
    ${!t.plain&&c`role="group" aria-label="${a}"`}>
    <div class="nn-body">
      ${t.picture&&c`<div class="nn-stage">${t.picture(n,r,o)}</div>`}
      <div class="nn-side">
        <div class="nn-controls">${t.controls(n,r)}</div>
        ${t.plays?.(n)&&Ou(t,n,s)}
      </div>
      ${t.readout&&c`<div class="nn-readout">${t.readout(n,r)}</div>`}
    </div>
    ${Nu(t,n,o,s)}
    ${!t.plain&&Lu(s)}
    <p class="nn-note" role="status">${s.note}</p>
    ${s.code&&c`<input class="nn-code" readonly aria-label="text to copy"
      value="${s.code}">`}
    <p class="nn-say" role="status"></p>
  </div>`}function Nu(t,e,n,o){return e.goals?.length?c`<ul class="nn-goals" aria-label="Challenges">
    ${e.goals.map(r=>{let s=t.goals[r],a=s.met(e,n),i=a||!!o.met?.[r];return c`<li data-goal="${r}" data-met="${String(i)}">
        <span class="nn-tick" role="img"
          aria-label="${i?"Met":"Open"}">${i?"✓":""}</span>
        <span><b>Challenge.</b> ${s.ask}
        <span class="nn-praise">${a&&s.praise}</span></span>
      </li>`})}
  </ul>`:""}function Ou(t,e,n){let o=String(t.play(e)===null),{step:r="Step",play:s="Play"}=t.verbs??{};return c`<div class="nn-play nn-live">
    <button type="button" data-do="step" aria-disabled="${o}"
      >${r}</button>
    <button type="button" data-do="play" aria-disabled="${o}"
      >${n.playing?"Pause":s}</button>
  </div>`}function Lu(t){return c`<div class="nn-tools nn-live">
    <button type="button" data-do="reset">Reset</button>
    <button type="button" data-do="copy">Copy as Python</button>
    ${t.link&&c`<button type="button" data-do="link">Copy link</button>`}
  </div>`}var Da=11;function Eu(t,e){var n=e.attributes,o,r,s,a,i;if(!(e.nodeType===Da||t.nodeType===Da)){for(var u=n.length-1;u>=0;u--)o=n[u],r=o.name,s=o.namespaceURI,a=o.value,s?(r=o.localName||r,i=t.getAttributeNS(s,r),i!==a&&(o.prefix==="xmlns"&&(r=o.name),t.setAttributeNS(s,r,a))):(i=t.getAttribute(r),i!==a&&t.setAttribute(r,a));for(var l=t.attributes,p=l.length-1;p>=0;p--)o=l[p],r=o.name,s=o.namespaceURI,s?(r=o.localName||r,e.hasAttributeNS(s,r)||t.removeAttributeNS(s,r)):e.hasAttribute(r)||t.removeAttribute(r)}}var Fn,Wu="http://www.w3.org/1999/xhtml",q=typeof document>"u"?void 0:document,Ru=!!q&&"content"in q.createElement("template"),Pu=!!q&&q.createRange&&"createContextualFragment"in q.createRange();function zu(t){var e=q.createElement("template");return e.innerHTML=t,e.content.childNodes[0]}function Bu(t){Fn||(Fn=q.createRange(),Fn.selectNode(q.body));var e=Fn.createContextualFragment(t);return e.childNodes[0]}function Cu(t){var e=q.createElement("body");return e.innerHTML=t,e.childNodes[0]}function Du(t){return t=t.trim(),Ru?zu(t):Pu?Bu(t):Cu(t)}function _n(t,e){var n=t.nodeName,o=e.nodeName,r,s;return n===o?!0:(r=n.charCodeAt(0),s=o.charCodeAt(0),r<=90&&s>=97?n===o.toUpperCase():s<=90&&r>=97?o===n.toUpperCase():!1)}function ju(t,e){return!e||e===Wu?q.createElement(t):q.createElementNS(e,t)}function Uu(t,e){for(var n=t.firstChild;n;){var o=n.nextSibling;e.appendChild(n),n=o}return e}function rr(t,e,n){t[n]!==e[n]&&(t[n]=e[n],t[n]?t.setAttribute(n,""):t.removeAttribute(n))}var ja={OPTION:function(t,e){var n=t.parentNode;if(n){var o=n.nodeName.toUpperCase();o==="OPTGROUP"&&(n=n.parentNode,o=n&&n.nodeName.toUpperCase()),o==="SELECT"&&!n.hasAttribute("multiple")&&(t.hasAttribute("selected")&&!e.selected&&(t.setAttribute("selected","selected"),t.removeAttribute("selected")),n.selectedIndex=-1)}rr(t,e,"selected")},INPUT:function(t,e){rr(t,e,"checked"),rr(t,e,"disabled"),t.value!==e.value&&(t.value=e.value),e.hasAttribute("value")||t.removeAttribute("value")},TEXTAREA:function(t,e){var n=e.value;t.value!==n&&(t.value=n);var o=t.firstChild;if(o){var r=o.nodeValue;if(r==n||!n&&r==t.placeholder)return;o.nodeValue=n}},SELECT:function(t,e){if(!e.hasAttribute("multiple")){for(var n=-1,o=0,r=t.firstChild,s,a;r;)if(a=r.nodeName&&r.nodeName.toUpperCase(),a==="OPTGROUP")s=r,r=s.firstChild,r||(r=s.nextSibling,s=null);else{if(a==="OPTION"){if(r.hasAttribute("selected")){n=o;break}o++}r=r.nextSibling,!r&&s&&(r=s.nextSibling,s=null)}t.selectedIndex=n}}},Ge=1,Ua=11,Xa=3,Ha=8;function Mt(){}function Xu(t){if(t)return t.getAttribute&&t.getAttribute("id")||t.id}function Hu(t){return function(n,o,r){if(r||(r={}),typeof o=="string")if(n.nodeName==="#document"||n.nodeName==="HTML"){var s=o;o=q.createElement("html"),o.innerHTML=s}else if(n.nodeName==="BODY"){var a=o;o=q.createElement("html"),o.innerHTML=a;var i=o.querySelector("body");i&&(o=i)}else o=Du(o);else o.nodeType===Ua&&(o=o.firstElementChild);var u=r.getNodeKey||Xu,l=r.onBeforeNodeAdded||Mt,p=r.onNodeAdded||Mt,d=r.onBeforeElUpdated||Mt,f=r.onElUpdated||Mt,g=r.onBeforeNodeDiscarded||Mt,y=r.onNodeDiscarded||Mt,T=r.onBeforeElChildrenUpdated||Mt,N=r.skipFromChildren||Mt,tt=r.addChild||function($,w){return $.appendChild(w)},At=r.childrenOnly===!0,C=Object.create(null),V=[];function bt($){V.push($)}function Ye($,w){if($.nodeType===Ge)for(var I=$.firstChild;I;){var k=void 0;w&&(k=u(I))?bt(k):(y(I),I.firstChild&&Ye(I,w)),I=I.nextSibling}}function It($,w,I){g($)!==!1&&(w&&w.removeChild($),y($),Ye($,I))}function fe($){if($.nodeType===Ge||$.nodeType===Ua)for(var w=$.firstChild;w;){var I=u(w);I&&(C[I]=w),fe(w),w=w.nextSibling}}fe(n);function $e($){p($);for(var w=$.firstChild;w;){var I=w.nextSibling,k=u(w);if(k){var S=C[k];S&&_n(w,S)?(w.parentNode.replaceChild(S,w),St(S,w)):$e(w)}else $e(w);w=I}}function Ke($,w,I){for(;w;){var k=w.nextSibling;(I=u(w))?bt(I):It(w,$,!0),w=k}}function St($,w,I){var k=u(w);if(k&&delete C[k],!I){var S=d($,w);if(S===!1||(S instanceof HTMLElement&&($=S,fe($)),t($,w),f($),T($,w)===!1))return}$.nodeName!=="TEXTAREA"?Ze($,w):ja.TEXTAREA($,w)}function Ze($,w){var I=N($,w),k=w.firstChild,S=$.firstChild,Ht,ut,qt,Qe,xt;t:for(;k;){for(Qe=k.nextSibling,Ht=u(k);!I&&S;){if(qt=S.nextSibling,k.isSameNode&&k.isSameNode(S)){k=Qe,S=qt;continue t}ut=u(S);var tn=S.nodeType,yt=void 0;if(tn===k.nodeType&&(tn===Ge?(Ht?Ht!==ut&&((xt=C[Ht])?qt===xt?yt=!1:($.insertBefore(xt,S),ut?bt(ut):It(S,$,!0),S=xt,ut=u(S)):yt=!1):ut&&(yt=!1),yt=yt!==!1&&_n(S,k),yt&&St(S,k)):(tn===Xa||tn==Ha)&&(yt=!0,S.nodeValue!==k.nodeValue&&(S.nodeValue=k.nodeValue))),yt){k=Qe,S=qt;continue t}ut?bt(ut):It(S,$,!0),S=qt}if(Ht&&(xt=C[Ht])&&_n(xt,k))I||tt($,xt),St(xt,k);else{var Gn=l(k);Gn!==!1&&(Gn&&(k=Gn),k.actualize&&(k=k.actualize($.ownerDocument||q)),tt($,k),$e(k))}k=Qe,S=qt}Ke($,S,ut);var ur=ja[$.nodeName];ur&&ur($,w)}var z=n,Tt=z.nodeType,Je=o.nodeType;if(!At){if(Tt===Ge)Je===Ge?_n(n,o)||(y(n),z=Uu(n,ju(o.nodeName,o.namespaceURI))):z=o;else if(Tt===Xa||Tt===Ha){if(Je===Tt)return z.nodeValue!==o.nodeValue&&(z.nodeValue=o.nodeValue),z;z=o}}if(z===o)y(n);else{if(o.isSameNode&&o.isSameNode(z))return;if(St(z,o,At),V)for(var ge=0,b=V.length;ge<b;ge++){var M=C[V[ge]];M&&It(M,M.parentNode,!1)}}return!At&&z!==n&&n.parentNode&&(z.actualize&&(z=z.actualize(n.ownerDocument||q)),n.parentNode.replaceChild(z,n)),z}}var qu=Hu(Eu),qa=qu;var Fa=t=>t.target.closest?.("[data-drag]");function _a(t,e,n){let o=null;function r(l){let p=Fa(l)?.dataset.drag;if(!p||l.button!==0)return;let d=l.target.closest("svg");o={name:p,svg:d},d.setPointerCapture(l.pointerId),l.preventDefault(),e(p)}function s(l){if(!o)return;let p=o.svg.getScreenCTM().inverse(),d=new DOMPoint(l.clientX,l.clientY),{x:f,y:g}=d.matrixTransform(p);n(o.name,[f,g])}let a=()=>o=null,u={pointerdown:r,pointermove:s,pointerup:a,pointercancel:a,touchstart:l=>Fa(l)&&l.preventDefault()};for(let[l,p]of Object.entries(u))t.addEventListener(l,p,{passive:!1});return()=>{for(let[l,p]of Object.entries(u))t.removeEventListener(l,p)}}var Fu="[data-part]:not([data-part=''])";function sr(t){let e=[...t.querySelectorAll(Fu)],o=(e.findLast(r=>r.matches(":hover"))??e.find(r=>r.matches(":focus-visible, :has(:focus-visible)")))?.dataset.part.split(" ")[0];for(let r of e)r.toggleAttribute("data-lit",r.dataset.part.split(" ").includes(o))}function Va(t){let e=()=>sr(t),n=["pointerover","pointerleave","focusin","focusout"];for(let o of n)t.addEventListener(o,e);return()=>{for(let o of n)t.removeEventListener(o,e)}}var cr="neural-networks-by-hand";var ar={};function Vn(){try{let t=JSON.parse(localStorage.getItem(cr));if(t?.version===1&&typeof t.met=="object")return{...ar,...t.met}}catch{}return{...ar}}function lr(t){let e=Vn();e[t]||_u({...e,[t]:new Date().toISOString().slice(0,10)})}function _u(t){ar=t;try{localStorage.setItem(cr,JSON.stringify({version:1,met:t}))}catch{}Vu()}var ir=new Set,Vu=()=>ir.forEach(t=>t());function Ga(t){let e=n=>n.key===cr&&t();return ir.add(t),globalThis.addEventListener?.("storage",e),()=>{ir.delete(t),globalThis.removeEventListener?.("storage",e)}}function Ya(t,e){if(Array.isArray(t)){let r=e.prefixItems??t.map(()=>e.items);return`[${t.map((s,a)=>Ya(s,r[a])).join(", ")}]`}if(typeof t=="boolean")return t?"True":"False";if(typeof t=="number")return e.type==="number"?fr(t):String(t);let n=t.includes("'")&&!t.includes('"')?'"':"'",o=t.replaceAll("\\","\\\\").replaceAll(n,`\\${n}`).replace(/[\0-\x1f\x7f-\xa0\xad]/g,Ku);return n+o+n}var Yu={"	":"\\t","\n":"\\n","\r":"\\r"},Ku=t=>Yu[t]??`\\x${t.charCodeAt(0).toString(16).padStart(2,"0")}`,Zu=(t,e)=>JSON.stringify(t)===JSON.stringify(e),Ka=({step:t,items:e})=>t!==void 0||!!(e&&Ka(e));function Za(t,e){let{name:n,properties:o}=D.figures[t],r=Object.entries(o).filter(([s,a])=>Ka(a)||!Zu(e[s],a.default)).map(([s,a])=>`${s}=${Ya(e[s],a)}`);return`${n}(${r.join(", ")})`}var Ju=500,Qu=700,Ja=(t,[e,...n],o)=>e===void 0?o:t.with(e,Ja(t[e],n,o));function Qa(t,e,n){let o=e.get("kind"),r=de[o],s=Object.keys(D.figures[o].properties),a=()=>Ve(o,Object.fromEntries(s.map(b=>[b,e.get(b)]))),i=a(),u=n.start??i,l={link:!!n.link,note:n.note,met:Vn()},p=0,d=0,f=0;function g(){p=0;try{i=a()}catch(M){l.note=`${M.message} The figure shows its last state.`}At();let b=qn(r,o,i,u,n.uid,l).toString();t.firstElementChild||(t.innerHTML="<div></div>"),qa(t.firstElementChild,b,{onBeforeElUpdated:N}),sr(t)}let y=()=>p||=requestAnimationFrame(g);function T(b){let M=t.querySelector(".nn-say");M&&(M.textContent=b)}function N(b,M){return b.localName==="details"&&(M.open=b.open),!b.classList.contains("nn-say")}function tt(){r.plain||(clearTimeout(d),d=setTimeout(()=>T(r.describe(i)),Qu))}function At(){for(let b of i.goals??[]){let M=r.goals[b];l.met[b]||!M.met(i,u)||(lr(b),clearTimeout(d),T(`Challenge met. ${M.praise}`))}r.task?.(i)&&lr(r.task(i)),l.met=Vn()}function C(b){l.note=l.code="";for(let[M,$]of Object.entries(b))e.set(M,$);e.save_changes(),tt(),y()}function V(){clearInterval(f),f=0,l.playing=!1,y()}function bt(){let b=r.play(i);return b?C(b):V(),!!b}function Ye(){if(f)return V();if(matchMedia("(prefers-reduced-motion: reduce)").matches){let b={};for(let M=0;b&&M<1e3;M++)i={...i,...b},b=r.play(i);return C(i)}l.playing=!0,f=setInterval(()=>p||bt(),r.pace??Ju),bt()}async function It(b,M){try{await navigator.clipboard.writeText(b),l.note=`Copied ${M}.`,l.code=""}catch{l.note="Copying is denied here. Select the text and copy it:",l.code=b}y()}let fe={reset:()=>{V(),C(u)},copy:()=>It(Za(o,i),"as Python"),link:()=>It(n.link(i),"the link"),step:bt,play:Ye},$e=(b,M)=>D.figures[o].properties[b].enum?.find($=>String($)===M)??M;function Ke({target:b}){let M=b.dataset?.trait;if(!M)return;let[$,...w]=M.split("."),I=b.value;b.type==="checkbox"&&(I=w.length?Number(b.checked):b.checked),b.type==="range"&&(I=Number(I)),b.type==="radio"&&(I=$e($,I)),I=Ja(e.get($),w.map(Number),I);let k={[$]:I};C(r.input?.(k,i)??k)}function St({target:b}){let M=b.closest?.("[data-do]");if(!M||M.ariaDisabled==="true")return;let $=M.dataset.do;r.actions?.[$]?C(r.actions[$](i)):fe[$]?.()}function Ze(b){let M=t.querySelector("[data-enter]");b.key!=="Enter"||!M||b.target.matches("input")&&M.click()}t.addEventListener("input",Ke),t.addEventListener("click",St),t.addEventListener("keydown",Ze);let z=Va(t),Tt=i,Je=_a(t,()=>Tt=i,(b,M)=>C(r.drags[b](Tt,M)));for(let b of s)e.on(`change:${b}`,y);let ge=Ga(y);return g(),()=>{V(),cancelAnimationFrame(p),clearTimeout(d);for(let b of s)e.off(`change:${b}`,y);t.removeEventListener("input",Ke),t.removeEventListener("click",St),t.removeEventListener("keydown",Ze),Je(),z(),ge()}}var wf={render({model:t,el:e}){let n=globalThis.nnFigures=(globalThis.nnFigures??0)+1;return Qa(e,t,{uid:`nn-live-${n}`})}};function vf(t,e,n,o){let r=Ve(t,e);return qn(de[t],t,r,r,n,{link:o}).toString()}var kf=(t,e)=>de[t].describe(Ve(t,e));export{wf as default,kf as describe,vf as still};
