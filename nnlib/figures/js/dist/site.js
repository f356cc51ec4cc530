(()=>{var B={version:1,tasks:["00-axis","00-base","00-column","00-dot","00-downhill","00-e","00-limit","00-log-product","00-one-weight","00-perpendicular","00-refused","00-right-angle","00-same-dot","00-shape","00-slope","00-slope-rules","00-star","00-trap","00-trap-loss","00-which-power","01-and","01-bias","01-both","01-distance","01-double","01-emails","01-knobs","01-lower-bias","01-nand","01-no-mistakes","01-one","01-or","01-random","01-rule","01-rule-step","01-same-line","01-scale","01-seven-bottles","01-silence","01-swap","01-xor","01-xor-rows","01-xor-why","02-blunder","02-calibrate","02-centre","02-centre-moves","02-corner","02-coupling","02-fair","02-five","02-half-at-four","02-halve","02-learn","02-loss","02-mirror","02-ninety","02-odds","02-odds-back","02-relu-corner","02-saturate","02-shift","02-sigma-zero","02-squash","02-staircase","02-steepest","02-steepness","02-step-at-two","02-sure","02-tanh","03-both","03-collapse","03-count","03-cybenko","03-feud","03-fit","03-flat","03-fold","03-fold-place","03-forward","03-hidden-sum","03-hidden-why","03-hill","03-idle","03-idle-relu","03-last-bit","03-most-wine","03-one-knob","03-one-sum","03-product-shape","03-silent","03-silent-shape","03-step","03-to","03-warp","03-wave","03-weights-shape","05-backward","05-both-sides","05-find-bug","05-last-error","05-lost","05-one-side","05-one-step","05-thirty","05-wrong-silent"],figures:{secant:{name:"Secant",title:"the slope of a curve between two points",type:"object",properties:{curve:{enum:["line","square","three-squares","square-and-line"],title:"curve",default:"square"},x:{type:"number",minimum:-2,maximum:2,step:.125,title:"place x",default:1},halvings:{type:"integer",minimum:0,maximum:10,step:1,title:"halvings of the nudge",default:0},goals:{type:"array",items:{enum:["00-slope","00-downhill"]},minItems:0,maxItems:2,default:[]}}},"power-curve":{name:"PowerCurve",title:"the powers of a base",type:"object",properties:{base:{type:"number",minimum:.5,maximum:3.5,step:.03125,title:"base",default:2},x:{type:"number",minimum:-2,maximum:2,step:.03125,title:"power x",default:1},mirror:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["00-e","00-which-power"]},minItems:0,maxItems:2,default:[]}}},arrows:{name:"Arrows",title:"two vectors as arrows",type:"object",properties:{u:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:2,maxItems:2,default:[2,1]},v:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:2,maxItems:2,default:[1,2]},goals:{type:"array",items:{enum:["00-right-angle","00-same-dot"]},minItems:0,maxItems:2,default:[]}}},"matrix-product":{name:"MatrixProduct",title:"the product of two matrices",type:"object",properties:{X:{type:"array",items:{type:"number",minimum:-9,maximum:9},minItems:6,maxItems:6,default:[1,2,3,0,1,-1]},W:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:6,maxItems:6,default:[1,-1,0,2,2,.5]},entry:{enum:["1,1","1,2","2,1","2,2"],title:"entry",default:"1,1"},goals:{type:"array",items:{enum:["00-column"]},minItems:0,maxItems:1,default:[]}}},broadcast:{name:"Broadcast",title:"how NumPy stretches two arrays to one shape",type:"object",properties:{a:{enum:["()","(2,)","(3,)","(1, 3)","(3, 1)","(2, 3)","(3, 3)"],title:"shape of a",default:"(2, 3)"},b:{enum:["()","(2,)","(3,)","(1, 3)","(3, 1)","(2, 3)","(3, 3)"],title:"shape of b",default:"(3,)"},goals:{type:"array",items:{enum:["00-refused","00-trap"]},minItems:0,maxItems:2,default:[]}}},neuron:{name:"Neuron",title:"a neuron with its knobs",type:"object",properties:{w:{type:"array",items:{type:"number",minimum:-10,maximum:10,step:.25},minItems:1,maxItems:3,title:"weight of {name}",fixedLength:!0,default:[7,3]},b:{type:"number",minimum:-10,maximum:10,step:.25,title:"bias",default:-2},x:{type:"array",items:{type:"number",minimum:0,maximum:80,step:1},minItems:1,maxItems:3,title:"{name}",sameLengthAs:"w",fixedLength:!0,default:[1,0]},activation:{enum:["step","identity","sigmoid"],title:"activation",default:"step"},names:{type:"array",items:{type:"string",minLength:1,maxLength:24},minItems:1,maxItems:3,sameLengthAs:"w",fixedLength:!0,default:["x₁","x₂"]},answers:{type:"array",items:{type:"string",minLength:1,maxLength:24},minItems:2,maxItems:2,default:["stays silent","fires"]},switches:{type:"boolean",default:!0},table:{type:"boolean",default:!1},choose:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["01-silence","01-both","01-seven-bottles","03-last-bit"]},minItems:0,maxItems:4,default:[]}}},"decision-line":{name:"DecisionLine",title:"a neuron's line through labelled points",type:"object",properties:{w:{type:"array",items:{type:"number",minimum:-10,maximum:10,step:.25},minItems:2,maxItems:2,title:"weight w{i}",default:[1,-1]},b:{type:"number",minimum:-10,maximum:10,step:.25,title:"bias b",default:0},points:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:-3,maximum:3},{type:"number",minimum:-3,maximum:3},{enum:[0,1]}],minItems:3,maxItems:3},minItems:0,maxItems:60,default:[[2,1,1],[-2,-3,0],[-2,0,1],[1,-2,0],[0,1,1],[3,-1,0]]},rule:{type:"boolean",default:!1},turn:{type:"integer",minimum:0,maximum:59,default:0},last:{enum:["","added","subtracted","kept","not added","not subtracted","not kept"],default:""},goals:{type:"array",items:{enum:["01-no-mistakes","01-same-line","01-swap","01-rule"]},minItems:0,maxItems:4,default:[]}}},"truth-table":{name:"TruthTable",title:"a truth table to meet with one neuron",type:"object",properties:{gate:{enum:["AND","OR","NAND","XOR"],title:"table",default:"AND"},w:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:2,maxItems:2,title:"weight w{i}",default:[1,1]},b:{type:"number",minimum:-3,maximum:3,step:.25,title:"bias b",default:.5},firing:{enum:["","w1+w2+b>0","w1+w2+2b>0","2w1+2w2+2b>0"],default:""},silent:{enum:["","w1+w2<=0","w1+w2+b<=0","w1+w2+2b<=0"],default:""},goals:{type:"array",items:{enum:["01-and","01-or","01-nand","01-xor"]},minItems:0,maxItems:4,default:[]}}},question:{name:"Question",title:"a question",type:"object",properties:{id:{type:"string",minLength:0,maxLength:40,default:""},data:{type:"string",minLength:0,maxLength:8e3,default:""},answer:{type:"string",minLength:0,maxLength:40,default:""},checked:{type:"boolean",default:!1}}},"sigmoid-curve":{name:"SigmoidCurve",title:"a sigmoid with its knobs",type:"object",properties:{w:{type:"number",minimum:-8,maximum:8,step:.25,title:"weight w",default:1},b:{type:"number",minimum:-24,maximum:24,step:.25,title:"bias b",default:0},x:{type:"number",minimum:-4,maximum:4,step:.125,title:"input x",default:1},tangent:{type:"boolean",default:!1},lockable:{type:"boolean",default:!1},keep:{type:"boolean",title:"keep the centre",default:!1},centre:{type:"number",minimum:-3,maximum:3,default:0},goals:{type:"array",items:{enum:["02-step-at-two","02-mirror","02-steepest"]},minItems:0,maxItems:3,default:[]}}},activations:{name:"Activations",title:"six activations and their slopes",type:"object",properties:{z:{type:"number",minimum:-8,maximum:8,step:.25,title:"pre-activation z",default:1},negative_slope:{type:"number",minimum:0,maximum:1,default:.1},goals:{type:"array",items:{enum:["02-saturate","02-corner"]},minItems:0,maxItems:2,default:[]}}},"softmax-bars":{name:"SoftmaxBars",title:"scores turned into probabilities by softmax",type:"object",properties:{z:{type:"array",items:{type:"number",minimum:-5,maximum:5,step:.25},minItems:2,maxItems:4,title:"score of {name}",fixedLength:!0,default:[1,2,.5]},names:{type:"array",items:{type:"string",minLength:1,maxLength:12},minItems:2,maxItems:4,sameLengthAs:"z",fixedLength:!0,default:["cat","dog","bird"]},goals:{type:"array",items:{enum:["02-halve","02-shift"]},minItems:0,maxItems:2,default:[]}}},"fit-probability":{name:"FitProbability",title:"a probability to fit to labelled emails",type:"object",properties:{w:{type:"number",minimum:-4,maximum:4,step:.125,title:"weight w",default:0},b:{type:"number",minimum:-10,maximum:10,step:.25,title:"bias b",default:0},x:{type:"number",minimum:0,maximum:10,step:.5,title:"an email with so many CAPITALS",default:4},points:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:0,maximum:10},{enum:[0,1]}],minItems:2,maxItems:2},minItems:1,maxItems:40,default:[[0,0],[1,0],[2,0],[3,0],[3,1],[4,0],[5,0],[5,1],[6,1],[7,0],[7,1],[9,1]]},surprise:{type:"boolean",default:!1},learn:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["02-half-at-four","02-fair","02-learn"]},minItems:0,maxItems:3,default:[]}}},reliability:{name:"Reliability",title:"what a model said against what happened",type:"object",properties:{scale:{type:"number",minimum:0,maximum:2,step:.125,title:"log-odds multiplied by",default:1},cases:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:-8,maximum:8},{type:"integer",minimum:0,maximum:999},{type:"integer",minimum:0,maximum:999}],minItems:3,maxItems:3},minItems:0,maxItems:60,default:[[-6,0,9],[-5.5,0,13],[-5,0,17],[-4.5,1,21],[-4,4,24],[-3.5,1,34],[-3,11,31],[-2.5,14,35],[-2,9,46],[-1.5,23,38],[-1,21,44],[-.5,33,36],[0,35,35],[.5,40,29],[1,43,22],[1.5,41,20],[2,41,14],[2.5,41,8],[3,35,7],[3.5,28,7],[4,25,3],[4.5,19,3],[5,16,1],[5.5,13,0],[6,8,1]]},goals:{type:"array",items:{enum:["02-calibrate"]},minItems:0,maxItems:1,default:[]}}},"network-steps":{name:"NetworkSteps",title:"a network that steps through its own arithmetic",type:"object",properties:{x:{type:"array",items:{enum:[0,1]},minItems:2,maxItems:2,title:"{name} digit",default:[0,1]},at:{type:"integer",minimum:0,maximum:15,step:1,title:"steps done",default:0},W1:{type:"array",items:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:2,maxItems:2},minItems:2,maxItems:2,default:[[.6,-.4],[-1.7,-1.3]]},b1:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:2,maxItems:2,default:[.2,.2]},W2:{type:"array",items:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:1,maxItems:1},minItems:2,maxItems:2,default:[[-1.36],[.34]]},b2:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:1,maxItems:1,default:[.9]},knob:{enum:["W1.0.0","W1.0.1","W1.1.0","W1.1.1","b1.0","b1.1","W2.0.0","W2.1.0","b2.0"],default:"W1.0.0"},knobs:{type:"boolean",default:!1},table:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["03-step","03-one-knob"]},minItems:0,maxItems:2,default:[]}}},"dinner-party":{name:"DinnerParty",title:"wine for a dinner party",type:"object",properties:{guests:{type:"array",items:{enum:[0,1]},minItems:3,maxItems:3,title:"{name}",default:[0,0,0]},W1:{type:"array",items:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:3,maxItems:3},minItems:3,maxItems:3,default:[[0,0,1],[0,1.5,0],[1,.4,0]]},b1:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:3,maxItems:3,default:[0,-.5,0]},W2:{type:"array",items:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:1,maxItems:1},minItems:3,maxItems:3,default:[[.5],[2],[-5]]},b2:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:1,maxItems:1,default:[1]},relu:{type:"array",items:{enum:[0,1]},minItems:3,maxItems:3,title:"ReLU in {name}",default:[1,1,1]},knob:{enum:["W1.0.0","W1.0.1","W1.0.2","W1.1.0","W1.1.1","W1.1.2","W1.2.0","W1.2.1","W1.2.2","b1.0","b1.1","b1.2","W2.0.0","W2.1.0","W2.2.0","b2.0"],default:"W1.0.0"},knobs:{type:"boolean",default:!1},unplug:{type:"boolean",default:!1},table:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["03-most-wine","03-idle-relu","03-feud"]},minItems:0,maxItems:3,default:[]}}},"xor-space":{name:"XorSpace",title:"XOR in the space of two hidden neurons",type:"object",properties:{way:{enum:["sigmoids","ReLUs"],title:"hidden neurons",default:"ReLUs"},amount:{type:"number",minimum:0,maximum:1,step:.05,title:"plain square → hidden square",default:0},w:{type:"array",items:{type:"number",minimum:-4,maximum:4,step:.25},minItems:2,maxItems:2,title:"weight of {name}",default:[1,-1]},b:{type:"number",minimum:-4,maximum:4,step:.25,title:"bias",default:.25},goals:{type:"array",items:{enum:["03-fold","03-warp"]},minItems:0,maxItems:2,default:[]}}},bumps:{name:"Bumps",title:"a curve built of bumps",type:"object",properties:{target:{enum:["hill","wave","roof"],title:"curve to match",default:"hill"},count:{enum:[2,4,8],title:"bumps",default:2},steepness:{type:"number",minimum:4,maximum:100,step:4,title:"steepness",default:32},heights:{type:"array",items:{type:"number",minimum:-1,maximum:1,step:.0625},minItems:8,maxItems:8,title:"height of {name}",default:[.5,0,0,0,0,0,0,0]},goals:{type:"array",items:{enum:["03-hill","03-wave"]},minItems:0,maxItems:2,default:[]}}},"shape-checker":{name:"ShapeChecker",title:"the shapes of a layer",type:"object",properties:{formula:{enum:["X @ W + b","X @ W.T + b","W @ X + b"],title:"formula",default:"X @ W + b"},X:{type:"array",items:{type:"integer",minimum:1,maximum:8,step:1},minItems:2,maxItems:2,title:"{name} of X",default:[4,2]},W:{type:"array",items:{type:"integer",minimum:1,maximum:8,step:1},minItems:2,maxItems:2,title:"{name} of W",default:[3,2]},b:{type:"integer",minimum:1,maximum:8,step:1,title:"entries of b",default:3},goals:{type:"array",items:{enum:["03-fit","03-silent"]},minItems:0,maxItems:2,default:[]}}},"computational-graph":{name:"ComputationalGraph",title:"a computational graph, forward and backward",type:"object",properties:{graph:{enum:["bill","neuron"],default:"bill"},at:{type:"integer",minimum:0,maximum:13,step:1,title:"steps done",default:0},guests:{type:"integer",minimum:0,maximum:20,step:1,title:"guests",default:10},price:{type:"number",minimum:0,maximum:24,step:.5,title:"price of a bottle",default:8},meal:{type:"number",minimum:0,maximum:40,step:1,title:"price of a meal",default:20},x:{type:"number",minimum:-4,maximum:4,step:.25,title:"input x",default:1},w:{type:"number",minimum:-4,maximum:4,step:.25,title:"weight w",default:2},b:{type:"number",minimum:-4,maximum:4,step:.25,title:"bias b",default:2},target:{enum:[0,1],title:"target",default:0},goals:{type:"array",items:{enum:["05-backward","05-thirty","05-wrong-silent"]},minItems:0,maxItems:3,default:[]}}},"mazur-network":{name:"MazurNetwork",title:"a network of six neurons, forward, backward and updated",type:"object",properties:{steps:{type:"integer",minimum:0,maximum:1e4,step:1,title:"steps of training done",default:0},phase:{enum:["hidden","outputs","output-blame","hidden-blame","update"],title:"this step, as far as",default:"hidden"},early:{type:"boolean",title:"move w₅ to w₈ early",default:!1},hunt:{type:"boolean",default:!1},pick:{enum:["w1","w2","w3","w4","w5","w6","w7","w8"],default:"w5"},goals:{type:"array",items:{enum:["05-one-step","05-find-bug","05-last-error"]},minItems:0,maxItems:3,default:[]}}},"nudge-error":{name:"NudgeError",title:"how wrong a nudged slope is, against the size of the nudge",type:"object",properties:{power:{type:"integer",minimum:-16,maximum:0,step:1,title:"nudge: 10 to the power of",default:0},way:{enum:["one side","both sides"],title:"measured",default:"one side"},single:{type:"boolean",title:"single precision (float32)",default:!1},goals:{type:"array",items:{enum:["05-one-side","05-both-sides","05-lost"]},minItems:0,maxItems:3,default:[]}}}}};function eo(t){if(t.enum){let n=t.enum.map(fi).join(", ");return t.enum.length===1?n:`one of ${n}`}return t.prefixItems?"["+t.prefixItems.map(eo).join("; ")+"]":t.type==="array"?`a list of ${gr(t.minItems,t.maxItems)}, each ${eo(t.items)}`:t.type==="string"?`a text of ${gr(t.minLength,t.maxLength)} characters`:t.type==="boolean"?"True or False":`${t.type==="number"?"a number":"a whole number"} from ${t.minimum} to ${t.maximum}`}var fi=t=>typeof t=="string"?`'${t}'`:String(t),gr=(t,e)=>t===e?`${t}`:`${t} to ${e}`;function br(t,e){if(t.enum)return t.enum.includes(e);if(t.type==="array")return $i(t,e);if(t.type==="boolean")return typeof e=="boolean";if(t.type==="string"){if(typeof e!="string")return!1;let n=[...e].length;return n>=t.minLength&&n<=t.maxLength}return typeof e!="number"||!Number.isFinite(e)||t.type==="integer"&&!Number.isInteger(e)?!1:e>=t.minimum&&e<=t.maximum}function $i(t,e){if(!Array.isArray(e))return!1;let n=t.prefixItems??e.map(()=>t.items);return e.length>=t.minItems&&e.length<=t.maxItems&&e.every((o,r)=>br(n[r],o))}function rn(t){let e=typeof t=="number"?String(t):JSON.stringify(t);return String(e).length<=60?e:e.slice(0,57)+"..."}function xr(t,e,n={}){let o=Object.hasOwn(B.figures,t)&&B.figures[t];if(!o)throw new Error(`There is no figure of the kind '${t}'.`);let{name:r,properties:s}=o;if(typeof e!="object"||e===null||Array.isArray(e))throw new Error(`${r}'s state must be an object; got ${rn(e)}.`);let a=Object.hasOwn(e,"version")?e.version:B.version;if(a!==B.version)throw new Error(`${r}.version must be ${B.version}; got ${rn(a)}.`);for(let u of Object.keys(e))if(u!=="version"&&!Object.hasOwn(s,u)){let c=Object.keys(s).join(", ");throw new Error(`${r} has no '${u}'; it has ${c}.`)}let i={};for(let[u,c]of Object.entries(s)){let p=Object.hasOwn(e,u)?e[u]:n[u]??c.default;if(!br(c,p))throw new Error(`${r}.${u} must be ${eo(c)}; got ${rn(p)}.`);i[u]=p}for(let[u,c]of Object.entries(s)){let p=i[c.sameLengthAs]?.length;if(p!==void 0&&i[u].length!==p)throw new Error(`${r}.${u} must be a list of ${p}, one for each entry of ${c.sameLengthAs}; got ${rn(i[u])}.`)}return i}var sn=class{constructor(e){this.text=e}toString(){return this.text}},gi={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function yr(t){return t instanceof sn?t.text:Array.isArray(t)?t.map(yr).join(""):t==null||t===!1?"":String(t).replace(/[&<>"]/g,e=>gi[e])}function l(t,...e){return new sn(String.raw({raw:t},...e.map(yr)))}function m(t,e=4){return String(Number(t.toPrecision(e))).replace("-","−").replace(/^\u22120$/,"0")}function ye(t,e=4){let n=1-10**-e;return t>n&&t<1?`> ${n}`:m(t,e)}function R(t){let e=m(Math.abs(t));return t<0?`− ${e}`:`+ ${e}`}var A=t=>t<0?`(${m(t)})`:m(t);function wr(t){if(Object.is(t,-0))return"-0.0";let e=Math.abs(t);if(e!==0&&(e<1e-4||e>=1e16)){let[n,o]=t.toExponential().split("e"),r=o[0];return`${n}e${r}${o.slice(1).padStart(2,"0")}`}return Number.isInteger(t)?`${t}.0`:String(t)}function vr(t){let e=t.trim().replace(/[\u2212\u2013]/g,"-").replace(",","."),n=String.raw`[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?`,r=new RegExp(`^(${n})(?:\\s*/\\s*(${n}))?$`,"i").exec(e);if(!r)return NaN;let s=Number(r[1])/Number(r[2]??1);return Number.isFinite(s)?s:NaN}var Jt=(t,e)=>B.figures[t].properties[e];function kr(t,e,n=["x₁","x₂","x₃"]){return t.title.replace("{name}",n[e]).replace("{i}","₁₂₃₄₅₆₇₈₉"[e])}function an(t,e,n,o,r){return l`<div class="nn-slider" data-sign="${Math.sign(r)}">
    <label for="${t}">${n}</label>
    <span class="nn-value">${m(r,6)}</span>
    <input type="range" id="${t}" data-trait="${e}" min="${o.minimum}"
      max="${o.maximum}" step="${o.step}" value="${r}"
      aria-valuetext="${m(r,6)}">
  </div>`}function y(t,e,n,o,r={},s=n.names){let a=Jt(t,e),i=n[e];if(!Array.isArray(i)){let c={...a,...r};return an(`${o}-${e}`,e,a.title,c,i)}let u={...a.items,...r};return i.map((c,p)=>an(`${o}-${e}${p}`,`${e}.${p}`,kr(a,p,s),u,c))}function cn(t,e,n,o,r){let s=Jt(t,e).items;return r.map(([a,i])=>an(`${o}-${e}${a}`,`${e}.${a}`,i,s,n[e][a]))}function Lt(t,e,n,o,r=n.names){let s=Jt(t,e);return n[e].map((a,i)=>{let u=`${o}-${e}${i}`;return l`<div class="nn-switch">
      <input type="checkbox" role="switch" id="${u}"
        data-trait="${e}.${i}" ${a?"checked":""}>
      <label for="${u}">${kr(s,i,r)}</label>
      <span class="nn-value">${m(a)}</span>
    </div>`})}function Zt(t,e,n,o){let r=`${o}-${e}`;return l`<div class="nn-switch">
    <input type="checkbox" role="switch" id="${r}" data-trait="${e}"
      ${n[e]?"checked":""}>
    <label for="${r}">${Jt(t,e).title}</label>
  </div>`}function L(t,e,n,o,r=s=>s){let s=Jt(t,e);return l`<fieldset class="nn-choice">
    <legend>${s.title}</legend>
    ${s.enum.map((a,i)=>{let u=`${o}-${e}${i}`;return l`<span><input type="radio" name="${o}-${e}" id="${u}"
          data-trait="${e}" value="${a}"
          ${n[e]===a?"checked":""}><label
          for="${u}">${r(a)}</label></span>`})}
  </fieldset>`}function ln(t,e,n,o,r){let[s,...a]=e.split("."),[i,u]=[Jt(t,s),o[s]];for(let c of a)[i,u]=[i.items,u[c]];return an(`${r}-turn`,e,n,i,u)}function un(t,e,n){return l`<span class="nn-matrix" style="--columns: ${t[0].length}"
    >${t.map(o=>o.map(r=>bi(r,e,n)))}</span>`}function bi({text:t,value:e,part:n,now:o,shows:r,path:s,name:a},i,u){let c=l`class="nn-entry ${e===void 0?"":e<0?"nn-negative":"nn-positive"}" data-part="${n}" ${o&&"data-now"}`,p=l`<span ${r&&l`data-shows="${r}"`}
    >${t}</span>`;if(!s)return l`<span ${c}>${p}</span>`;let d=`${u}-knob-${s}`;return l`<label ${c} for="${d}"><input type="radio" id="${d}"
    name="${u}-knob" data-trait="knob" value="${s}"
    aria-label="${a}, ${t}" ${i.knob===s&&"checked"}
    >${p}</label>`}var D=(t,e,n)=>l`<span class="nn-named">${t}<small>${e} ${n}</small></span>`;function mn(t,e){return t==null||e==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function xi(t,e){return t==null||e==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function Mr(t){let e,n,o;t.length!==2?(e=mn,n=(i,u)=>mn(t(i),u),o=(i,u)=>t(i)-u):(e=t===mn||t===xi?t:yi,n=t,o=t);function r(i,u,c=0,p=i.length){if(c<p){if(e(u,u)!==0)return p;do{let d=c+p>>>1;n(i[d],u)<0?c=d+1:p=d}while(c<p)}return c}function s(i,u,c=0,p=i.length){if(c<p){if(e(u,u)!==0)return p;do{let d=c+p>>>1;n(i[d],u)<=0?c=d+1:p=d}while(c<p)}return c}function a(i,u,c=0,p=i.length){let d=r(i,u,c,p-1);return d>c&&o(i[d-1],u)>-o(i[d],u)?d-1:d}return{left:r,center:a,right:s}}function yi(){return 0}function wi(t){return t===null?NaN:+t}var Ar=Mr(mn),Sm=Ar.right,Im=Ar.left,Tm=Mr(wi).center;var Nm=Sr(Ir),Om=Sr(vi);function Sr(t){return function(e,n,o=n){if(!((n=+n)>=0))throw new RangeError("invalid rx");if(!((o=+o)>=0))throw new RangeError("invalid ry");let{data:r,width:s,height:a}=e;if(!((s=Math.floor(s))>=0))throw new RangeError("invalid width");if(!((a=Math.floor(a!==void 0?a:r.length/s))>=0))throw new RangeError("invalid height");if(!s||!a||!n&&!o)return e;let i=n&&t(n),u=o&&t(o),c=r.slice();return i&&u?(Qt(i,c,r,s,a),Qt(i,r,c,s,a),Qt(i,c,r,s,a),te(u,r,c,s,a),te(u,c,r,s,a),te(u,r,c,s,a)):i?(Qt(i,r,c,s,a),Qt(i,c,r,s,a),Qt(i,r,c,s,a)):u&&(te(u,r,c,s,a),te(u,c,r,s,a),te(u,r,c,s,a)),e}}function Qt(t,e,n,o,r){for(let s=0,a=o*r;s<a;)t(e,n,s,s+=o,1)}function te(t,e,n,o,r){for(let s=0,a=o*r;s<o;++s)t(e,n,s,s+a,o)}function vi(t){let e=Ir(t);return(n,o,r,s,a)=>{r<<=2,s<<=2,a<<=2,e(n,o,r+0,s+0,a),e(n,o,r+1,s+1,a),e(n,o,r+2,s+2,a),e(n,o,r+3,s+3,a)}}function Ir(t){let e=Math.floor(t);if(e===t)return ki(t);let n=t-e,o=2*t+1;return(r,s,a,i,u)=>{if(!((i-=u)>=a))return;let c=e*s[a],p=u*e,d=p+u;for(let f=a,$=a+p;f<$;f+=u)c+=s[Math.min(i,f)];for(let f=a,$=i;f<=$;f+=u)c+=s[Math.min(i,f+p)],r[f]=(c+n*(s[Math.max(a,f-d)]+s[Math.min(i,f+d)]))/o,c-=s[Math.max(a,f-p)]}}function ki(t){let e=2*t+1;return(n,o,r,s,a)=>{if(!((s-=a)>=r))return;let i=t*o[r],u=a*t;for(let c=r,p=r+u;c<p;c+=a)i+=o[Math.min(s,c)];for(let c=r,p=s;c<=p;c+=a)i+=o[Math.min(s,c+u)],n[c]=i/e,i-=o[Math.max(r,c-u)]}}var Mi=Array.prototype,Lm=Mi.slice;var Ai=Math.sqrt(50),Si=Math.sqrt(10),Ii=Math.sqrt(2);function no(t,e,n){let o=(e-t)/Math.max(0,n),r=Math.floor(Math.log10(o)),s=o/Math.pow(10,r),a=s>=Ai?10:s>=Si?5:s>=Ii?2:1,i,u,c;return r<0?(c=Math.pow(10,-r)/a,i=Math.round(t*c),u=Math.round(e*c),i/c<t&&++i,u/c>e&&--u,c=-c):(c=Math.pow(10,r)*a,i=Math.round(t/c),u=Math.round(e/c),i*c<t&&++i,u*c>e&&--u),u<i&&.5<=n&&n<2?no(t,e,n*2):[i,u,c]}function oo(t,e,n){if(e=+e,t=+t,n=+n,!(n>0))return[];if(t===e)return[t];let o=e<t,[r,s,a]=o?no(e,t,n):no(t,e,n);if(!(s>=r))return[];let i=s-r+1,u=new Array(i);if(o)if(a<0)for(let c=0;c<i;++c)u[c]=(s-c)/-a;else for(let c=0;c<i;++c)u[c]=(s-c)*a;else if(a<0)for(let c=0;c<i;++c)u[c]=(r+c)/-a;else for(let c=0;c<i;++c)u[c]=(r+c)*a;return u}var Em=Ti(Math.random);function Ti(t){return function(n,o=0,r=n.length){let s=r-(o=+o);for(;s;){let a=t()*s--|0,i=n[s+o];n[s+o]=n[a+o],n[a+o]=i}return n}}function v([t,e],[n,o]){let r=(o-n)/(e-t),s=a=>n+(a-t)*r;return s.invert=a=>t+(a-n)/r,s.domain=[t,e],s.range=[n,o],s}var h=t=>Math.round(t*100)/100;function E(t,e,{names:n=["x₁","x₂"],count:o=6}={}){let[r,s]=t.range,[a,i]=e.range,u=oo(...t.domain,o),c=oo(...e.domain,o);return l`<g class="nn-axes">
    ${u.map(p=>l`<line class="${p===0?"nn-zero":"nn-grid"}"
          x1="${h(t(p))}" x2="${h(t(p))}" y1="${a}" y2="${i}"/><text
          x="${h(t(p))}" y="${a+16}" text-anchor="middle"
          >${m(p)}</text>`)}
    ${c.map(p=>l`<line class="${p===0?"nn-zero":"nn-grid"}"
          x1="${r}" x2="${s}" y1="${h(e(p))}" y2="${h(e(p))}"/><text
          x="${r-6}" y="${h(e(p))+4}" text-anchor="end"
          >${m(p)}</text>`)}
    <text class="nn-axis" x="${s}" y="${a+32}" text-anchor="end"
      >${n[0]} →</text>
    <text class="nn-axis" x="${r-6}" y="${i-8}">↑ ${n[1]}</text>
  </g>`}function pn(t,e,n){let o=([a,i])=>t[0]*a+t[1]*i+e,r=[],s=[];return n.forEach((a,i)=>{let u=n[(i+1)%n.length],[c,p]=[o(a),o(u)];if(c>0&&r.push(a),c>0!=p>0){let d=c/(c-p),f=a.map(($,b)=>$+d*(u[b]-$));r.push(f),s.push(f)}}),{region:r,edge:s}}var ro=(t,e,n)=>t.map(([o,r])=>`${h(e(o))},${h(n(r))}`).join(" ");function ee(t,e,n,o=120){let[r,s]=e.domain;return`M${Array.from({length:o+1},(i,u)=>{let c=r+(s-r)*u/o;return`${h(e(c))} ${h(n(t(c)))}`}).join("L")}`}function hn(t,e,n,o,r,s){let a=o(1)-o(0),i=n*(r(1)-r(0)),u=s/Math.hypot(a,i),[c,p]=[o(t),r(e)];return l`<line class="nn-tangent" x1="${h(c-u*a)}"
    y1="${h(p-u*i)}" x2="${h(c+u*a)}"
    y2="${h(p+u*i)}"/>`}var ne=(t,e,n)=>l`<circle class="nn-handle nn-tip" data-drag="${t}" cx="${h(e)}"
    cy="${h(n)}" r="11"/>`;var Y=t=>t>0?1:0,we=t=>t,O=t=>1/(1+Math.exp(-t)),Ni=Math.tanh,oe=t=>Math.max(t,0),Oi=(t,e=.01)=>t>0?t:e*t;function re(t){let e=Math.max(...t),n=t.map(r=>Math.exp(r-e)),o=n.reduce((r,s)=>r+s,0);return n.map(r=>r/o)}var Li=()=>0,Ei=()=>1,Et=(t,e=O(t))=>e*(1-e),Wi=(t,e=Math.tanh(t))=>1-e*e,Ri=t=>t>0?1:0,Pi=(t,e,n=.01)=>t>0?1:n,Wt={step:Y,identity:we,sigmoid:O,tanh:Ni,relu:oe,leaky_relu:Oi},so={step:Li,identity:Ei,sigmoid:Et,tanh:Wi,relu:Ri,leaky_relu:Pi};function P(t,e,n){let o=0;for(let r=0;r<e.length;r++)o+=t[r]*e[r];return o+n}function Tr(t,e,n,o){let r=e-Y(P(t,n,o));return{w:n.map((s,a)=>s+r*t[a]),b:o+r}}function et(t){return 1e-9<t&&t<1e-4?t.toFixed(3-Math.floor(Math.log10(t))):t<=.99995||t===1?m(t):m(t,1-Math.floor(Math.log10(1-t)))}var Rt=(t,e)=>Math.max(t,0)-e*t+Math.log1p(Math.exp(-Math.abs(t)));function ve(t,e,n){let o=0;for(let[r,s]of t)o+=Rt(r*e+n,s);return o/t.length}function ao(t,e,n){let[o,r]=[0,0];for(let[s,a]of t){let i=(O(s*e+n)-a)/t.length;o+=s*i,r+=i}return[o,r]}function Nr(t,e,n,o,r){for(let s=0;s<r;s++){let[a,i]=ao(t,e,n);e-=o*a,n-=o*i}return{w:e,b:n}}function Or(t,e,n=10){let o=Array.from({length:n},(r,s)=>({bin:s,count:0,said:0,happened:0}));for(let[r,s,a]of t){let i=O(e*r),u=o[Math.min(n-1,Math.floor(i*n))];u.count+=s+a,u.said+=i*(s+a),u.happened+=s}return o.filter(({count:r})=>r>0).map(({bin:r,count:s,said:a,happened:i})=>({bin:r,count:s,said:a/s,happened:i/s}))}var zi="activations",se={step:"step",identity:"identity",sigmoid:"sigmoid",tanh:"tanh",relu:"ReLU",leaky_relu:"leaky ReLU"},Lr=2,io=168,Er=140,W=v([-8,8],[8,158]),X=v([-1.5,2.5],[132,42]),dn=(t,e,n)=>t==="leaky_relu"?Wt[t](e,n):Wt[t](e),co=(t,e,n)=>so[t](e,void 0,n);function Bi(t,e){return t!=="step"?ee(n=>dn(t,n,e),W,X,96):`M${W(-8)} ${X(0)}H${W(0)}M${W(0)} ${X(1)}H${W(8)}`}function Ci(t,e,n){let[o,r]=X.domain;if(o<=n&&n<=r)return ne("z",W(e),X(n));let[s,a]=[h(W(e)),n>r?X(r):X(o)],i=n>r?18:-18;return l`<path class="nn-handle nn-tip" data-drag="z"
    d="M${s} ${a}l11 ${i}h-22z"/>`}function ji(t,e,n,o){let{z:r,negative_slope:s}=t,a=dn(e,r,s),i=co(e,r,s),[u,c]=[n%Lr*io+4,Math.floor(n/Lr)*Er];return l`<g transform="translate(${u} ${c})">
    <rect class="nn-silent" x="${W(-8)}" y="${X(2.5)}" width="150"
      height="90"/>
    <path class="nn-zero" d="M${W(-8)} ${X(0)}H${W(8)}M${h(W(0))} ${X(2.5)}V${X(-1.5)}"/>
    <path class="nn-grid" d="M${W(-8)} ${h(X(1))}H${W(8)}M${W(-8)} ${h(X(-1))}H${W(8)}"/>
    <g clip-path="url(#${o}-clip)">
      <path class="nn-graph" d="${Bi(e,s)}"/>
      ${hn(r,a,i,W,X,34)}</g>
    ${Ci(e,r,a)}
    <text class="nn-strong" x="${W(-8)}" y="16">${se[e]}</text>
    <text class="nn-small" x="${W(-8)}" y="35">${lo(e,a)}</text>
    <text class="nn-small" x="${W(8)}" y="35" text-anchor="end">slope ${m(i,3)}</text>
  </g>`}function lo(t,e){return t==="sigmoid"?et(e):t!=="tanh"?m(e):e<0?`−${et(-e)}`:et(e)}function Ui(t,e){return l`<svg viewBox="0 0 344 ${3*Er}" role="img"
    aria-label="${Wr(t)}">
    <clipPath id="${e}-clip"><rect x="${W(-8)}" y="${X(2.5)}" width="150"
      height="90"/></clipPath>
    ${Object.keys(se).map((n,o)=>ji(t,n,o,e))}
  </svg>`}var Di=(t,e)=>y(zi,"z",t,e);function Xi(t){let{z:e,negative_slope:n}=t;return l`<table class="nn-table">
    <thead><tr><th scope="col">at z = ${m(e)}</th><th scope="col">value</th>
      <th scope="col">slope</th></tr></thead>
    <tbody>${Object.keys(se).map(o=>{let r=dn(o,e,n);return l`<tr><td>${se[o]}</td><td data-shows="value">${lo(o,r)}</td><td data-shows="slope">${m(co(o,e,n))}</td></tr>`})}</tbody>
  </table>
  ${e===0&&l`<p>At 0 the step jumps and the ReLUs have a corner: no slope exists
      there. The values shown are a convention.</p>`}`}function Wr({z:t,negative_slope:e}){let n=Object.keys(se).map(o=>`${se[o]} ${lo(o,dn(o,t,e))}, slope ${m(co(o,t,e))}`);return`Six activations at z = ${m(t)}: ${n.join("; ")}.`}var Hi=t=>Math.max(-8,Math.min(8,Math.round(t*4)/4))+0;function qi(t){let e=t<io+2?0:1;return W.invert(t-e*io-4)}var Rr={picture:Ui,controls:Di,readout:Xi,describe:Wr,drags:{z:(t,[e])=>({z:Hi(qi(e))})},goals:{"02-saturate":{ask:"Saturate the sigmoid: bring its slope below a hundredth of the largest it can have. Which of the others are flat there, too?",praise:"Below 0.0025. Step and tanh are as good as flat there; on the negative side ReLU is, too. Only identity and leaky ReLU never are.",met:({z:t})=>Et(t)<.0025},"02-corner":{ask:"Put z on the corner of the ReLU. What slope does the library give there?",praise:"0, by convention. Any number from 0 to 1 would be as good: a training run hardly ever meets exactly 0.",met:({z:t})=>t===0}}};var K=t=>t<0?"nn-negative":"nn-positive";function Pt(t,e,n,o={}){let{part:r,along:s=.5,now:a,faint:i,label:u=!0}=o,{text:c=m(n)}=o,[p,d]=[e.x-t.x,e.y-t.y],f=Math.hypot(p,d),$=G=>[h(t.x+G*p),h(t.y+G*d)],[b,T]=$((t.r+1)/f),[S,j]=$(1-(e.r+2)/f),[rt,U]=$(s);return l`<g class="nn-link" data-part="${r}" ${a&&"data-now"}
    ><line class="nn-hit" x1="${b}" y1="${T}"
    x2="${S}" y2="${j}"/><line class="nn-edge ${K(n)}" x1="${b}"
    y1="${T}" x2="${S}" y2="${j}" opacity="${i?.35:1}"
    stroke-width="${h(Math.min(6,1+1.3*Math.abs(n)))}"/>
    ${u&&l`<text class="nn-halo nn-strong ${K(n)}" x="${rt}"
      y="${h(U+5)}" text-anchor="middle">${c}</text>`}</g>`}function J({x:t,y:e,r:n},o,{part:r,now:s,on:a}={}){return l`<g class="nn-spot" data-part="${r}" ${s&&"data-now"}>
    <circle class="nn-node" data-on="${a}" cx="${t}" cy="${e}" r="${n}"/>
    <text x="${t}" y="${e+5}" data-on="${a}" text-anchor="middle"
      >${o}</text></g>`}function Pr(t,e){let n={...t},o=[];for(let{name:a,from:i,value:u}of e)n[a]=u(...i.map(c=>n[c])),o.push({op:"value",name:a,value:n[a]});let r=e.at(-1).name,s={[r]:1};o.push({op:"start",name:r,total:1});for(let{name:a,from:i,slopes:u}of e.toReversed()){let c=u(...i.map(p=>n[p]));i.forEach((p,d)=>{if(c[d]===null)return;let f=s[p],$=s[a]*c[d];s[p]=(f??0)+$,o.push({op:"back",name:p,over:a,local:c[d],part:$,arrived:s[a],before:f,total:s[p]})})}return{values:n,steps:o}}var mo="computational-graph",fn=110,gn=48,uo=(t,e)=>`${t} · ${e}`,Fi={bill:{what:"The bill of a dinner, which the guests reach by two paths",inputs:["guests","price","meal"],nodes:[{name:"bottles",from:["guests"],value:t=>t/2,slopes:()=>[.5],say:t=>`${t} · 0.5`},{name:"wine",from:["bottles","price"],value:(t,e)=>t*e,slopes:(t,e)=>[e,t],say:uo},{name:"food",from:["guests","meal"],value:(t,e)=>t*e,slopes:(t,e)=>[e,t],say:uo},{name:"bill",from:["wine","food"],value:(t,e)=>t+e,slopes:()=>[1,1],say:(t,e)=>`${t} + ${e}`}],places:{price:[58,34],guests:[180,34],meal:[302,34],bottles:[150,130],wine:[68,226],food:[292,226],bill:[180,322]},tall:356},neuron:{what:"Half the squared error of a neuron with one input",inputs:["x","w","b","target"],nodes:[{name:"w·x",from:["x","w"],value:(t,e)=>t*e,slopes:(t,e)=>[e,t],say:uo},{name:"z",from:["w·x","b"],value:(t,e)=>t+e,slopes:()=>[1,1],say:(t,e)=>`${t} + ${e}`},{name:"a = σ(z)",from:["z"],value:O,slopes:t=>[O(t)*(1-O(t))],say:t=>`σ(${t})`},{name:"a − target",from:["a = σ(z)","target"],value:(t,e)=>t-e,slopes:()=>[1,null],say:(t,e)=>`${t} − ${e}`},{name:"cost",from:["a − target"],value:t=>t*t/2,slopes:t=>[t],say:t=>`½ · ${t}²`}],places:{x:[58,34],w:[180,34],b:[302,34],"w·x":[119,118],z:[210,202],"a = σ(z)":[210,286],target:[62,286],"a − target":[136,370],cost:[136,454]},tall:488}},ae={bill:12,neuron:13};function ke(t){let e=Fi[t.graph],n=Object.fromEntries(e.inputs.map(u=>[u,t[u]])),{values:o,steps:r}=Pr(n,e.nodes),s=r.slice(0,Math.min(t.at,r.length)),a=new Set([...e.inputs,...s.filter(({op:u})=>u==="value").map(({name:u})=>u)]),i={};for(let{op:u,name:c,total:p}of s)u!=="value"&&(i[c]=p);return{graph:e,inputs:n,values:o,steps:r,done:s,made:a,slopes:i,now:s.at(-1)}}function _i(t,e,n){let{graph:o,done:r,now:s}=t,[a,i]=o.places[e],[u,c]=o.places[n],p=r.find(({op:T,name:S,over:j})=>T==="back"&&S===e&&j===n),d=p!==void 0&&p===s,f=l`x1="${a}" y1="${i+gn/2}" x2="${u}"
    y2="${c-gn/2}"`;if(!p)return l`<line class="nn-wire" ${f}/>`;let[$,b]=[(a+u)/2,(i+c)/2];return l`<g class="nn-link" ${d&&"data-now"}><line
      class="nn-edge ${K(p.local)}" ${f} stroke-width="3"/>
    <text class="nn-halo nn-small ${K(p.local)}" x="${h($)}"
      y="${h(b+5)}" text-anchor="middle">↑ × ${A(p.local)}</text></g>`}function Vi(t,e){let{graph:n,values:o,made:r,slopes:s,now:a}=t,[i,u]=n.places[e],c=s[e],p=r.has(e),d=n.inputs.includes(e);return l`<g class="nn-spot" ${a?.name===e&&"data-now"}>
    <rect class="nn-node" x="${i-fn/2}" y="${u-gn/2}"
      width="${fn}" height="${gn}" rx="${d?4:16}"/>
    <text class="nn-small" x="${i}" y="${u-5}" text-anchor="middle"
      >${e}</text>
    ${p&&l`<text class="nn-strong" x="${c===void 0?i:i-fn/2+8}" y="${u+15}" text-anchor="${c===void 0?"middle":"start"}"
      data-shows="value">${m(o[e])}</text>`}
    ${c!==void 0&&l`<text class="nn-strong ${K(c)}" x="${i+fn/2-8}"
      y="${u+15}" text-anchor="end" data-shows="slope">${m(c)}</text>`}</g>`}function Gi(t){let e=ke(t),{graph:n}=e;return l`<svg viewBox="0 0 360 ${n.tall}" role="img"
    aria-label="${Br(t)}">
    ${n.nodes.map(({name:o,from:r})=>r.map(s=>_i(e,s,o)))}
    ${Object.keys(n.places).map(o=>Vi(e,o))}
  </svg>`}var Yi=(t,e)=>y(mo,"at",t,e,{maximum:ae[t.graph]});function Ki(t,e){let n={bill:["guests","price","meal"],neuron:["x","w","b"]};return l`${Yi({...t,at:Math.min(t.at,ae[t.graph])},e)}
    ${n[t.graph].map(o=>y(mo,o,t,e))}
    ${t.graph==="neuron"&&L(mo,"target",t,e)}`}function zr({graph:t,values:e,now:n}){if(!n)return"Nothing is done yet. Press Step.";let{op:o,name:r}=n;if(o==="start")return`Turn round. The slope of ${r} for itself is 1.`;if(o==="value"){let{from:$,say:b}=t.nodes.find(S=>S.name===r),T=b(...$.map(S=>A(e[S])));return`Forward: ${r} = ${T} = ${m(n.value)}`}let{over:s,arrived:a,local:i,part:u,before:c,total:p}=n,d=`${A(a)} · ${A(i)} = ${m(u)}`,f=c===void 0?"":`. A second path: ${A(c)} + ${A(u)} = ${m(p)}`;return`Backward, from ${s} to ${r}: ${d}${f}`}function Ji(t){let e=ke(t),n=ae[t.graph],o=e.graph.nodes.at(-1).name;return l`<p class="nn-rule">Step ${Math.min(t.at,n)} of
      ${n}. ${zr(e)}</p>
    <p class="nn-note">In a box, left: its value. Right, once blame has come:
      the slope of the ${o} for it.</p>`}function Br(t){let e=ke(t),{graph:n,inputs:o,slopes:r}=e,s=Object.entries(o).map(([i,u])=>`${i} ${m(u)}`),a=Object.entries(r).map(([i,u])=>`${i} ${m(u)}`);return`${n.what}, as a graph. Inputs: ${s.join(", ")}. Step ${Math.min(t.at,ae[t.graph])} of ${ae[t.graph]}. `+`${zr(e)}.`.replace("..",".")+(a.length?` Slopes so far: ${a.join(", ")}.`:"")}var $n=t=>t.at>=ae[t.graph],Cr={picture:Gi,controls:Ki,readout:Ji,describe:Br,pace:1600,plays:()=>!0,play:t=>$n(t)?null:{at:t.at+1},goals:{"05-backward":{ask:"Go to the end. Say each number before you press Step.",praise:"Every edge was used once, and every box now knows how the end changes with it.",met:$n},"05-thirty":{ask:"One more guest costs 24 euros. Make it exactly 30, and leave the price of a meal alone.",praise:"With a bottle at 20 the path by the wine brings 0.5 · 20 = 10, and the path by the food 20 as before.",met:(t,e)=>t.graph==="bill"&&$n(t)&&t.meal===e.meal&&ke(t).slopes.guests===30},"05-wrong-silent":{ask:"The target is 0. Make the neuron wrong by more than 0.99, and yet its slope for w smaller than 0.001. Leave x at 1.",praise:"Saturated: the sigmoid's local slope is next to 0, and blame has to pass through it.",met:t=>{if(t.graph!=="neuron"||!$n(t))return!1;let{values:e,slopes:n}=ke(t);return t.target===0&&t.x===1&&e["a − target"]>.99&&Math.abs(n.w)<.001}}}};function Zi(t,e){let n=t[0]**2+t[1]**2;return n===0?null:[-e*t[0]/n,-e*t[1]/n]}function Ur(t,e,n,o){let{edge:r}=pn(t,e,po(n,o));return r.length===2&&Dr(r,n,o,"nn-ghost")}function po(t,e){let[[n,o],[r,s]]=[t.domain,e.domain];return[[n,r],[o,r],[o,s],[n,s]]}function Dr([[t,e],[n,o]],r,s,a){return l`<line class="${a}" x1="${h(r(t))}" y1="${h(s(e))}"
    x2="${h(r(n))}" y2="${h(s(o))}"/>`}function ho(t,e,n,o){let{edge:r}=pn(t,e,po(n,o));if(r.length!==2)return null;let s=Zi(t,e),[[a,i],[u,c]]=[n.domain,o.domain];return s[0]>a&&s[0]<i&&s[1]>u&&s[1]<c?s:r[0].map((d,f)=>(d+r[1][f])/2)}function ie(t,e,n,o,r){let[[s,a],[i,u]]=[n.domain,o.domain],{region:c,edge:p}=pn(t,e,po(n,o));return l`<defs><pattern id="${r}-hatch" width="9" height="9"
      patternUnits="userSpaceOnUse" patternTransform="rotate(45)"
      ><line class="nn-hatch" y2="9"/></pattern></defs>
    <rect class="nn-silent" x="${h(n(s))}" y="${h(o(u))}"
      width="${h(n(a)-n(s))}" height="${h(o(i)-o(u))}"/>
    <polygon class="nn-fires" points="${ro(c,n,o)}"/>
    <polygon fill="url(#${r}-hatch)" points="${ro(c,n,o)}"/>
    ${p.length===2&&Dr(p,n,o,"nn-line")}`}function vt(t,e){let n=o=>l`<svg class="nn-symbol" viewBox="-9 -9 18 18"
    aria-hidden="true">${ht([0,0],o,!1,jr,jr)}</svg>`;return l`<p class="nn-legend"><span>${n(1)} ${t}</span>
    <span>${n(0)} ${e}</span></p>`}var jr=t=>t;function ht([t,e],n,o,r,s){let[a,i]=[h(r(t)),h(s(e))];return l`${o&&l`<circle class="nn-wrong" cx="${a}" cy="${i}" r="14"/>`}
  ${n?l`<circle class="nn-one" cx="${a}" cy="${i}" r="7.5"/>`:l`<rect class="nn-none" x="${a-6.5}" y="${i-6.5}" width="13"
          height="13"/>`}`}var Qi=10,bn=({turn:t,points:e})=>t<e.length?t:0,ce=t=>t.points[bn(t)],$o=({w:t,b:e},[n,o])=>Y(P([n,o],t,e));function go(t){let e=ce(t);return $o(t,e)===e[2]?"kept":e[2]?"added":"subtracted"}var bo=t=>t.points.every(e=>$o(t,e)===e[2]);function xn(t){if(bo(t))return null;let[e,n,o]=ce(t),{w:r,b:s}=Tr([e,n],o,t.w,t.b);if([...r,s].some(i=>Math.abs(i)>Qi))return null;let a=(bn(t)+1)%t.points.length;return{w:r,b:s,turn:a,last:go(t)}}function fo(t,e){return bo(t)?{}:e===go(t)?xn(t)??{}:{last:`not ${e}`}}var Hr={add:t=>fo(t,"added"),subtract:t=>fo(t,"subtracted"),keep:t=>fo(t,"kept")},Xr={added:"was added to w, and 1 to the bias.",subtracted:"was subtracted from w, and 1 from the bias.",kept:"was right already: nothing changed."};function xo(t){let{last:e,points:n}=t;if(!e)return"";if(e in Xr)return`Yes: point ${(bn(t)+n.length-1)%n.length+1} ${Xr[e]}`;let o=ce(t),r=P(o.slice(0,2),t.w,t.b),s={kept:"A right answer changes nothing.",added:"It should fire, so z must rise.",subtracted:"It should stay silent, so z must fall."};return`Not so: here z = ${m(r)}, so the neuron says ${$o(t,o)}; the label is ${o[2]}. ${s[go(t)]}`}function qr(t){let[e,n,o]=ce(t),r=bo(t)?"No point is wrong: the rule is done.":xn(t)===null?"The next step would leave the range of the knobs.":l`<b>Next: point ${bn(t)+1}</b>, (${m(e)},
          ${m(n)}), label ${o}. What will the rule do with it?`;return l`<p class="nn-rule">${xo(t)} ${r}</p>`}var H=v([-3.5,3.5],[30,352]),q=v([-3.5,3.5],[342,20]),tc=10,Gr=({w:t,b:e},[n,o,r])=>Y(P([n,o],t,e))!==r,yn=t=>t.points.filter(e=>Gr(t,e)).length,ec=({w:t,b:e})=>-e/Math.hypot(...t),Fr=(t,{domain:[e,n]})=>Math.min(Math.max(t,e+.25),n-.25);function nc(t){let e=ho(t.w,t.b,H,q);if(!e)return null;let[n,o]=e.map((r,s)=>r+t.w[s]);return{from:e,to:[Fr(n,H),Fr(o,q)]}}function oc(t){let e=nc(t);if(!e)return"";let[[n,o],[r,s]]=[e.from,e.to];return l`<line class="nn-normal" x1="${h(H(n))}" y1="${h(q(o))}"
      x2="${h(H(r))}" y2="${h(q(s))}"/>
    ${!Me(t)&&l`<circle class="nn-handle" data-drag="line" cx="${h(H(n))}"
        cy="${h(q(o))}" r="11"/>
      <circle class="nn-handle nn-tip" data-drag="tip" cx="${h(H(r))}"
        cy="${h(q(s))}" r="11"/>`}
    <text class="nn-halo nn-strong" x="${h(H(r)+14)}"
      y="${h(q(s)+5)}">w</text>`}var Me=({rule:t,points:e})=>t&&e.length>0,rc=({goals:t})=>t.includes("01-same-line")||t.includes("01-swap");function sc(t,e,n){let o=Me(t)&&ce(t);return l`<svg viewBox="0 0 360 380" role="img"
    aria-label="${Yr(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="20" width="322" height="322"/>
    </clipPath>
    ${ie(t.w,t.b,H,q,e)} ${E(H,q)}
    ${rc(t)&&Ur(n.w,n.b,H,q)}
    <g clip-path="url(#${e}-clip)">${oc(t)}</g>
    ${o&&l`<path class="nn-next" d="M${h(H(o[0]))} ${h(q(o[1])-17)}
      l-6 -10h12z"/>`}
    ${t.points.map(r=>ht(r,r[2],Gr(t,r),H,q))}
  </svg>`}function ac(t,e){return Me(t)?l`${qr(t)}
      <div class="nn-claims" role="group" aria-label="What will the rule do?">
        <button type="button" data-do="add">Add it</button>
        <button type="button" data-do="subtract">Subtract it</button>
        <button type="button" data-do="keep">Change nothing</button>
      </div>`:l`${y("decision-line","w",t,e)}
    ${y("decision-line","b",t,e)}`}function ic(t){let{w:e,b:n,points:o}=t,r=yn(t),s=e.some(a=>a!==0);return l`${o.length>0&&vt("label 1","label 0")}
    <p class="nn-formula">fires where ${m(e[0])}·x₁ ${R(e[1])}·x₂
      ${R(n)} &gt; 0</p>
    <p>${s?l`Distance of the line from the origin, counted along w: <b
          data-shows="distance">${m(ec(t))}</b>`:"No line: both weights are 0, so the inputs change nothing."}</p>
    ${o.length>0&&l`<p class="nn-count" data-none="${String(r===0)}"><b
      data-shows="mistakes">${r}</b> of ${o.length} points on the
      wrong side${r>0&&l`, ringed`}</p>`}`}function Yr(t){let{w:e,b:n,points:o}=t,r=yn(t),s=`The neuron fires where ${m(e[0])} x₁ ${R(e[1])} x₂ ${R(n)} is above 0.`;if(o.length===0)return s;let a=`${r} of ${o.length} points are on the wrong side.`;return[s,a,Me(t)&&xo(t)].filter(Boolean).join(" ")}var yo=(t,e)=>Math.round(t*e)/e,_r=t=>[...t.w??[],t.b].every(e=>Math.abs(e)<=tc)?t:{};function Vr(t,e){let[n,o]=[[...t.w,t.b],[...e.w,e.b]],r=Math.hypot(...n)/Math.hypot(...o);return n.every((s,a)=>Math.abs(s-r*o[a])<1e-9)?r:NaN}var Kr={picture:sc,controls:ac,readout:ic,describe:Yr,play:xn,actions:Hr,plays:Me,drags:{line(t,[e,n]){let o=[H.invert(e),q.invert(n)];return _r({b:yo(-P(o,t.w,0),4)})},tip(t,[e,n]){let o=ho(t.w,t.b,H,q),s=[H.invert(e),q.invert(n)].map((a,i)=>yo(a-o[i],4));return s[0]===0&&s[1]===0?{}:_r({w:s,b:yo(-P(o,s,0),1024)})}},goals:{"01-no-mistakes":{ask:"Turn and move the line until no point is on the wrong side.",praise:"No mistakes. Many lines do it; the neuron has no favourite.",met:t=>t.points.length>0&&yn(t)===0},"01-same-line":{ask:"Change all three knobs and leave the line on the dashed one.",praise:"The same line, the same firing side: all three knobs grew or shrank by one positive factor.",met:(t,e)=>Math.abs(Vr(t,e)-1)>1e-9},"01-swap":{ask:"Keep the line on the dashed one and make the other side fire.",praise:"Swapped. The factor was negative, so every sum changed sign.",met:(t,e)=>Vr({w:t.w.map(n=>-n),b:-t.b},e)>0},"01-rule":{ask:"Say what the rule does, point by point, until no point is wrong.",praise:"Done: a whole round would change nothing any more.",met:t=>t.rule&&yn(t)===0}}};var wo="fit-probability",C=v([-.4,10.4],[40,344]),zt=v([-.1,1.1],[206,24]),st=v([0,3],[352,270]),vo=9,cc=.25,lc=10,uc=1e-4,Ae=({w:t,b:e},n)=>O(n*t+e),Zr=({points:t,w:e,b:n})=>t.map(([o,r])=>Rt(o*e+n,r)),ko=({points:t,w:e,b:n})=>ao(t,e,n).every(o=>Math.abs(o)<uc);function mc(t){return t.points.map(([e,n])=>{let o=h(zt(Ae(t,e))),r=n?-2:2;return l`<path class="nn-given ${n?"nn-positive":"nn-negative"}"
      d="M${h(C(e))+r} ${h(zt(n?0:1))}V${o}"/>`})}function pc(t){let e=st.domain[1];return l`<path class="nn-zero" d="M${C.range[0]} ${st(0)}H${C.range[1]}"/>
    <text class="nn-small" x="${C.range[0]-6}" y="${st(e)-10}"
      >surprise of each email</text>
    ${[1,2,3].map(n=>l`<text class="nn-small" x="${C.range[0]-6}" y="${h(st(n))+4}" text-anchor="end">${n}</text><path class="nn-grid" d="M${C.range[0]} ${h(st(n))}H${C.range[1]}"/>`)}
    ${Zr(t).map((n,o)=>{let[r,s]=t.points[o],a=h(st(Math.min(n,e))),i=h(C(r)-(s?vo:0));return l`<rect class="nn-bar" data-label="${s}" x="${i}" y="${a}"
        width="${vo}" height="${h(st(0)-a)}"/>${n>e&&l`<text class="nn-small nn-halo" x="${i+vo/2}"
          y="${a+4}" text-anchor="middle">${m(n,2)}</text>`}`})}
    ${hc(t)}`}function hc(t){let e=ve(t.points,t.w,t.b),n=h(st(Math.min(e,st.domain[1]))),o=e<=st.domain[1];return l`${o&&l`<path class="nn-mean" d="M${C.range[0]} ${n}H${C.range[1]}"/>`}
    <text class="nn-small nn-halo" x="${C.range[1]}" y="${n-6}"
      text-anchor="end">mean ${m(e,3)}</text>`}function dc(t){let[e,n]=[h(C(t.x)),h(zt(Ae(t,t.x)))];return l`<path class="nn-distance" d="M${e} ${h(zt(0))}V${n}H${C.range[0]}"/>
    ${ne("email",e,n)}`}function fc(t,e){let n=t.surprise?362:244;return l`<svg viewBox="0 0 360 ${n}" role="img"
    aria-label="${Qr(t)}">
    <clipPath id="${e}-clip"><rect x="40" y="24" width="304" height="182"/>
    </clipPath>
    ${E(C,zt,{names:["words in CAPITALS","chance of spam"],count:5})}
    <g clip-path="url(#${e}-clip)">
      ${t.surprise&&mc(t)}
      <path class="nn-graph" d="${ee(o=>Ae(t,o),C,zt)}"/>
    </g>
    ${t.points.map(([o,r])=>ht([o,r],r,!1,C,zt))}
    ${!t.surprise&&dc(t)} ${t.surprise&&pc(t)}
  </svg>`}var $c=(t,e)=>l`${y(wo,"w",t,e)}
  ${y(wo,"b",t,e)}
  ${!t.surprise&&y(wo,"x",t,e)}`;function gc(t){return l`${vt("was spam","was not")}
    ${t.surprise?xc(t):bc(t)}`}function bc({w:t,b:e,x:n}){let o=n*t+e;return l`<p class="nn-formula">z = ${m(n)}·${A(t)} ${R(e)} =
      <b data-shows="z">${m(o)}</b></p>
    <p class="nn-formula">chance of spam = σ(${m(o)}) =
      <b data-shows="p">${et(O(o))}</b></p>`}function xc(t){let{w:e,b:n,points:o}=t,r=Zr(t),s=r.indexOf(Math.max(...r)),[a,i]=o[s],u=Ae(t,a);return l`<p class="nn-formula">Mean surprise: <b data-shows="mean">${m(ve(o,e,n))}</b></p>
    <p>Greatest surprise: ${m(a)} words in CAPITALS, and it was
      ${i?"":"not "}spam. The neuron gave that the chance ${et(i?u:O(-a*e-n))}; −log of it is <b data-shows="worst">${m(r[s])}</b>.</p>
    ${t.learn&&l`<p class="nn-formula">w = ${m(e)}, b = ${m(n)}${ko(t)&&": nothing left to gain"}</p>`}`}function Qr(t){let{w:e,b:n,x:o,points:r}=t,s=r.filter(([,i])=>i===1).length,a=`${r.length} emails by their words in CAPITALS, ${s} of them spam, and a sigmoid curve with weight ${m(e)} and bias ${m(n)}. `;return t.surprise?`${a}The mean surprise is ${m(ve(r,e,n))}.`:`${a}To an email with ${m(o)} it gives the chance ${et(Ae(t,o))} of being spam.`}function yc(t){if(ko(t))return null;let{w:e,b:n}=Nr(t.points,t.w,t.b,cc,lc);return{w:Jr(e,4),b:Jr(n,10)}}var Jr=(t,e)=>Math.max(-e,Math.min(e,t)),wc=({w:t,b:e})=>Number.isInteger(8*t)&&Number.isInteger(4*e),vc=t=>Math.max(0,Math.min(10,Math.round(t*2)/2)),ts={picture:fc,controls:$c,readout:gc,describe:Qr,play:yc,plays:t=>t.learn,pace:60,verbs:{step:"Ten small steps",play:"Let it learn"},drags:{email:(t,[e])=>({x:vc(C.invert(e))})},goals:{"02-half-at-four":{ask:"Let the chance rise with the words in CAPITALS, and be exactly 0.5 for an email with four of them.",praise:"z is 0 at x = 4: the bias takes away what four words bring.",met:({w:t,b:e})=>t>0&&Math.abs(4*t+e)<1e-9},"02-fair":{ask:"By hand: bring the mean surprise below 0.52.",praise:"Well fitted. The best possible mean is not far below.",met:t=>t.surprise&&wc(t)&&ve(t.points,t.w,t.b)<.52},"02-learn":{ask:"Let it learn until nothing is left to gain. Then spoil the fit with both knobs and let it learn again: where does it end?",praise:"Nobody told it where to go, and from any start it ends at nearly the same place.",met:t=>t.learn&&ko(t)}}};var Mo={line:t=>2*t-1,square:t=>t*t,"three-squares":t=>3*t*t,"square-and-line":t=>t*t+2*t};function es(t,e,n){let o=Mo[t],r=o(e+n)-o(e);return{rise:r,slope:r/n}}function Bt(t,e){let n=t**e;return{height:n,slope:n*Math.log(t),atZero:Math.log(t)}}function nt(t,e){let n=0;for(let o=0;o<t.length;o++)n+=t[o]*e[o];return n}var Se=t=>Math.sqrt(nt(t,t)),ns=(t,e)=>nt(t,e)/Se(t),Ie=t=>t[0].map((e,n)=>t.map(o=>o[n]));function Te(t,e){let n=Ie(e);return t.map(o=>n.map(r=>nt(o,r)))}function os(t,e){let n=Math.max(t.length,e.length),o=i=>[...Array(n-i.length).fill(1),...i],[r,s]=[o(t),o(e)];return r.every((i,u)=>i===s[u]||i===1||s[u]===1)?r.map((i,u)=>i===1?s[u]:i):null}var at=v([-3.5,3.5],[30,334]),it=v([-3.5,3.5],[326,22]),rs=3,wn=t=>t.every(e=>e===0);function ss(t,[e,n]){let[o,r]=[h(at(e)),h(it(n))];return l`<line class="nn-arrow" data-arrow="${t}" x1="${h(at(0))}"
      y1="${h(it(0))}" x2="${o}" y2="${r}"/>
    <g class="nn-grab" data-drag="${t}"><circle cx="${o}" cy="${r}"
        r="15"/><circle class="nn-handle ${t==="u"?"nn-tip":""}"
        cx="${o}" cy="${r}" r="9"/></g>
    <text class="nn-halo nn-strong" x="${o+13}" y="${r-9}">${t}</text>`}function kc({u:t,v:e}){if(wn(t))return"";let n=nt(t,e)/nt(t,t),o=t.map(a=>n*a),r=t.map(a=>10*a/Se(t)),s=n<0?"nn-negative":"nn-positive";return l`<line class="nn-zero" x1="${h(at(-r[0]))}"
      y1="${h(it(-r[1]))}" x2="${h(at(r[0]))}" y2="${h(it(r[1]))}"/>
    <line class="nn-edge nn-shadow ${s}" x1="${h(at(0))}" y1="${h(it(0))}"
      x2="${h(at(o[0]))}" y2="${h(it(o[1]))}"/>
    <line class="nn-distance" x1="${h(at(e[0]))}" y1="${h(it(e[1]))}"
      x2="${h(at(o[0]))}" y2="${h(it(o[1]))}"/>`}function Mc(t,e){return l`<svg viewBox="0 0 344 362" role="img"
    aria-label="${cs(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="22" width="304" height="304"/>
    </clipPath>
    ${E(at,it)}
    <g clip-path="url(#${e}-clip)">${kc(t)}</g>
    ${ss("u",t.u)} ${ss("v",t.v)}
  </svg>`}var Ac=t=>[[0,`${t}₁`],[1,`${t}₂`]];function Sc(t,e){return["u","v"].map(n=>cn("arrows",n,t,e,Ac(n)))}var as=t=>l`√(${A(t[0])}² + ${A(t[1])}²)`;function Ic({u:t,v:e}){let n=t.map((o,r)=>`${A(o)}·${A(e[r])}`);return l`<p class="nn-formula">u · v = ${n.join(" + ")} =
      <b data-shows="dot">${m(nt(t,e))}</b></p>
    <p class="nn-formula">length of u = ${as(t)} = <b data-shows="u"
      >${m(Se(t))}</b></p>
    <p class="nn-formula">length of v = ${as(e)} = <b data-shows="v"
      >${m(Se(e))}</b></p>
    <p class="nn-formula">${wn(t)?"u points nowhere: nothing can lie along it.":l`v reaches along u: u · v ÷ length of u = <b data-shows="along"
            >${m(ns(t,e))}</b>`}</p>`}function cs({u:t,v:e}){let n=o=>`(${m(o[0])}, ${m(o[1])})`;return`Two arrows from the origin: u to ${n(t)}, v to ${n(e)}. Their dot product is ${m(nt(t,e))}.`}var is=t=>[at.invert(t[0]),it.invert(t[1])].map(e=>Math.max(-rs,Math.min(rs,Math.round(e*4)/4))),ls={picture:Mc,controls:Sc,readout:Ic,describe:cs,drags:{u:(t,e)=>({u:is(e)}),v:(t,e)=>({v:is(e)})},goals:{"00-right-angle":{ask:"Make the dot product 0, with neither arrow of length 0.",praise:"The arrows are at a right angle: v reaches not at all along u.",met:({u:t,v:e})=>nt(t,e)===0&&!wn(t)&&!wn(e)},"00-same-dot":{ask:"Leave u as the book has it. Find another v with the dot product that it has at first.",praise:"All such arrows end on one line, at a right angle to u. It is the line that a neuron with the weights u draws.",met:({u:t,v:e},n)=>t.join()===n.u.join()&&e.join()!==n.v.join()&&nt(t,e)===nt(n.u,n.v)}}};var[Ao,us]=[31,30],Ne=[4,123,242],So=44,ms=t=>(t.match(/\d+/g)??[]).map(Number),Io=t=>[t.at(-2)??1,t.at(-1)??1];function Oe({a:t,b:e}){let n=[ms(t),ms(e)];return{shapes:n,shape:os(...n)}}function Tc(t,e,n,o){let[r,s]=Io(t),[a,i]=[r===1?0:n,s===1?0:o],u=a!==n||i!==o;return{number:e*(a*s+i+1),copy:u}}function ps(t,[e,n],o,r){return[...Array(e).keys()].map(s=>[...Array(n).keys()].map(a=>{let{number:i,copy:u}=o(s,a),[c,p]=[t+a*Ao,So+s*us];return l`<rect class="nn-cell" data-copy="${u}" x="${c+1.5}"
          y="${p+1.5}" width="${Ao-3}" height="${us-3}" rx="3"/><text
          class="${u?"nn-small":"nn-strong"}" x="${c+Ao/2}"
          y="${p+20}" text-anchor="middle" ${r&&l`data-shows="sum"`}
          >${i}</text>`}))}var Ct=t=>t.length===1?`(${t[0]},)`:`(${t.join(", ")})`;function Nc(t){let{shapes:e,shape:n}=Oe(t),o=e.map((i,u)=>(c,p)=>Tc(i,u===0?10:1,c,p)),r=(i,u)=>({number:o[0](i,u).number+o[1](i,u).number,copy:!1}),s=(i,u)=>l`<text class="nn-small" x="${Ne[i]+2}"
    y="20">${u}</text>`,a=(i,u)=>l`<text class="nn-strong" x="${Ne[i]-13}"
    y="${So+20}" text-anchor="middle">${u}</text>`;return l`<svg viewBox="0 0 340 140" role="img"
    aria-label="${ds(t)}">
    ${s(0,`a ${t.a}`)} ${s(1,`b ${t.b}`)}
    ${s(2,n?`a + b ${Ct(n)}`:"a + b")}
    ${o.map((i,u)=>ps(Ne[u],Io(n??e[u]),i))}
    ${a(1,"+")} ${a(2,"=")}
    ${n?ps(Ne[2],Io(n),r,!0):l`<text class="nn-strong nn-negative" x="${Ne[2]+4}"
            y="${So+20}">✗ refused</text>`}
  </svg>`}var Oc=(t,e)=>["a","b"].map(n=>L("broadcast",n,t,e));function hs(t,e){let n=[...Array(e-t.length).fill(1),...t];return t.length<e?`${Ct(t)}, read as ${Ct(n)}`:Ct(t)}function Lc(t){let{shapes:e,shape:n}=Oe(t),o=Math.max(...e.map(s=>s.length)),r=e.map(s=>Ct(s).replaceAll(" ",""));return l`<p class="nn-formula">shape of a: ${hs(e[0],o)}</p>
    <p class="nn-formula">shape of b: ${hs(e[1],o)}</p>
    <p class="nn-formula">${n?l`shape of a + b: <b>${Ct(n)}</b>`:l`<code>ValueError: operands could not be broadcast together with
            shapes ${r.join(" ")}</code>`}</p>
    <p>Broken edges are copies that NumPy reads as if they were there.</p>`}function ds(t){let{shape:e}=Oe(t),n=`An array a of shape ${t.a} and an array b of shape ${t.b}`;return e?`${n}, both stretched to shape ${Ct(e)} and added.`:`${n}. NumPy cannot stretch them to one shape and refuses to add them.`}var fs={wide:!0,picture:Nc,controls:Oc,readout:Lc,describe:ds,goals:{"00-refused":{ask:"Find two shapes that NumPy refuses to add.",praise:"Refused: somewhere two sizes differ and neither is 1. An error is the friendly outcome.",met:t=>Oe(t).shape===null},"00-trap":{ask:"Three numbers plus three numbers, and nine come out. Find shapes that do it.",praise:"A column and a row stretch each other. No error, nine numbers: the trap, whenever three were meant.",met:t=>{let{shapes:e,shape:n}=Oe(t),o=r=>r.reduce((s,a)=>s*a,1);return e.every(r=>o(r)===3)&&o(n)===9}}}};var kt=32,Ut={x:4,y:178,wide:48},Le={x:196,y:44,wide:68},jt={...Le,y:Ut.y},gs=["1,1","1,2","2,1","2,2"],$s=(t,e)=>[...Array(t.length/e).keys()].map(n=>t.slice(n*e,(n+1)*e));function Ee({X:t,W:e,entry:n}){let[o,r]=[$s(t,3),$s(e,2)],[s,a]=n.split(",").map(i=>i-1);return{A:o,B:r,P:Te(o,r),i:s,j:a}}function To(t,e,n,o=Ec){let{x:r,y:s,wide:a}=e;return t.map((i,u)=>i.map((c,p)=>l`<rect class="nn-cell" data-lit="${n(u,p)}"
          x="${r+p*a}" y="${s+u*kt}" width="${a}"
          height="${kt}"/>${o(c,e,u,p)}`))}var Ec=(t,{x:e,y:n,wide:o},r,s)=>l`<text x="${e+(s+.5)*o}" y="${n+r*kt+21}"
    text-anchor="middle">${m(t)}</text>`,Wc=(t,{x:e,y:n,wide:o},r,s)=>l`<g class="nn-press" data-do="${gs[2*r+s]}"><rect
      fill="transparent" x="${e+s*o}" y="${n+r*kt}"
      width="${o}" height="${kt}"/>
    <text class="nn-strong" x="${e+(s+.5)*o}"
      y="${n+r*kt+21}" text-anchor="middle" data-shows="product"
      >${m(t)}</text></g>`,vn=(t,e,n,o="start")=>l`<text class="nn-small" x="${e}" y="${n}" text-anchor="${o}"
    >${t}</text>`;function Rc(t){let{A:e,B:n,P:o,i:r,j:s}=Ee(t),a=i=>Le.x+(i+.5)*Le.wide;return l`<svg viewBox="0 0 336 266" role="img"
    aria-label="${bs(t)}">
    ${vn("W, shape (3, 2)",Le.x,16)}
    ${[0,1].map(i=>vn(`neuron ${i+1}`,a(i),37,"middle"))}
    ${To(n,Le,(i,u)=>u===s)}
    ${vn("X, shape (2, 3)",Ut.x,Ut.y-12)}
    ${To(e,Ut,i=>i===r)}
    <text x="${(Ut.x+3*Ut.wide+jt.x)/2}" y="${Ut.y+kt+5}"
      text-anchor="middle">→</text>
    <text x="${jt.x+jt.wide}" y="${jt.y-13}" text-anchor="middle"
      >↓</text>
    ${To(o,jt,(i,u)=>i===r&&u===s,Wc)}
    ${vn("X @ W, shape (2, 2)",jt.x,jt.y+2*kt+19)}
  </svg>`}function Pc(t,e){let{j:n}=Ee(t),o=r=>[2*r+n,`weight ${r+1} of neuron ${n+1}`];return l`${L("matrix-product","entry",t,e,r=>{let[s,a]=r.split(",");return`row ${s}, column ${a}`})}
    ${cn("matrix-product","W",t,e,[0,1,2].map(o))}`}function zc(t){let{A:e,B:n,P:o,i:r,j:s}=Ee(t),a=e[r].map((i,u)=>`${A(i)}·${A(n[u][s])}`);return l`<p class="nn-formula">row ${r+1} of X times column ${s+1} of
      W:</p>
    <p class="nn-formula">${a.join(" + ")} = <b data-shows="entry"
      >${m(o[r][s])}</b></p>
    <p>It is what neuron ${s+1} answers to example ${r+1}, without its
      bias.</p>`}function bs(t){let{P:e,i:n,j:o}=Ee(t);return`A matrix X of 2 examples, 3 inputs each, times a matrix W of 2 neurons, 3 weights each. The rows of the product: ${e.map(s=>s.map(a=>m(a)).join(" and ")).join("; ")}. Row ${n+1} of X times column ${o+1} of W gives ${m(e[n][o])}.`}var xs={wide:!0,picture:Rc,controls:Pc,readout:zc,describe:bs,actions:Object.fromEntries(gs.map(t=>[t,()=>({entry:t})])),goals:{"00-column":{ask:"Turn the weights of neuron 2 until it answers 5 to example 1 and 0 to example 2.",praise:"Found, and the product's first column never moved: it belongs to neuron 1 and its weights alone.",met:t=>{let{P:e}=Ee(t);return e[0][1]===5&&e[1][1]===0}}}};var V={x:164,y:122,r:28},Q={x:210,y:97,size:50},Z={x:296,y:122,r:24};function le({x:t,w:e,b:n,activation:o}){let r=P(t,e,n);return{z:r,y:Wt[o](r)}}function Mn({activation:t,answers:e},n){return t==="identity"?"":e[n>.5?1:0]}var kn=t=>t<0?"nn-negative":"nn-positive",ys=t=>h(1+.6*Math.abs(t));function vs(t,e,n,o=`× ${m(e)}`){let[r,s]=[V.x-t.x,V.y-t.y],a=Math.hypot(r,s),i=1-(V.r+3)/a,u=(11+ys(e)/2)/a,c=t.x+.5*r+u*s,p=t.y+.5*s-u*r;return l`<line class="nn-edge ${kn(e)}" x1="${h(t.x+22)}"
      y1="${h(t.y+22*s/r)}" x2="${h(t.x+i*r)}"
      y2="${h(t.y+i*s)}" stroke-width="${ys(e)}"
      opacity="${n===0?.3:1}"/>
    <text class="nn-halo nn-strong ${kn(e)}" x="${h(c)}"
      y="${h(p+5)}" text-anchor="${s<-30?"end":"middle"}"
      >${o}</text>`}function Bc(t){let e=150/t.w.length;return t.w.map((n,o)=>{let r={x:32,y:h(46+o*e)};return l`${vs(r,n,t.x[o])}
      <circle class="nn-node" cx="${r.x}" cy="${r.y}" r="21"/>
      <text x="${r.x}" y="${r.y+5}" text-anchor="middle"
        >${m(t.x[o])}</text>
      <text class="nn-halo nn-small" x="11" y="${r.y-28}"
        >${t.names[o]}</text>`})}function Cc({activation:t},{z:e,y:n}){let o=Math.max(6,Math.abs(e)*1.25),r=t==="identity"?o:1,s=t==="identity"?-o:0,a=d=>h(Q.x+5+(d+o)/(2*o)*40),i=d=>h(Q.y+44-(d-s)/(r-s)*38),c=[...Array(41).keys()].map(d=>(d/20-1)*o).map(d=>`${a(d)},${i(Wt[t](d))}`),p=t==="step"?`${a(-o)},${i(0)} ${a(0)},${i(0)} ${a(0)},${i(1)} ${a(o)},${i(1)}`:c.join(" ");return l`<rect class="nn-node" x="${Q.x}" y="${Q.y}"
      width="${Q.size}" height="${Q.size}" rx="8"/>
    <polyline class="nn-curve" points="${p}"/>
    <circle class="nn-dot" cx="${a(e)}" cy="${i(n)}" r="4"/>
    <text class="nn-small" x="${Q.x+Q.size/2}" y="${Q.y-8}"
      text-anchor="middle">${t}</text>`}function jc(t){let e=t.length>9?l`x="340" text-anchor="end"`:l`x="${Z.x}" text-anchor="middle"`;return l`<text class="nn-strong" ${e} y="${Z.y+46}">${t}</text>`}function Uc(t){let e=le(t),{z:n,y:o}=e,r={x:32,y:222},s=t.activation!=="identity"&&o>.5;return l`<svg viewBox="0 0 344 250" role="img"
    aria-label="${ks(t)}">
    ${Bc(t)} ${vs(r,t.b,1,`bias ${m(t.b)}`)}
    <rect class="nn-node" x="13" y="203" width="38" height="38" rx="6"/>
    <text x="32" y="227" text-anchor="middle">1</text>
    <text class="nn-small" x="58" y="238">always 1</text>
    <circle class="nn-node" cx="${V.x}" cy="${V.y}" r="${V.r}"/>
    <text class="nn-strong" x="${V.x}" y="${V.y+5}" text-anchor="middle"
      >${m(n)}</text>
    <text class="nn-small" x="${V.x}" y="${V.y-37}" text-anchor="middle"
      >sum z</text>
    <path class="nn-wire" d="M${V.x+V.r} ${V.y}H${Q.x}"/>
    ${Cc(t,e)}
    <path class="nn-wire" d="M${Q.x+Q.size} ${Z.y}H${Z.x-Z.r}"/>
    <circle class="nn-node" data-on="${String(s)}" cx="${Z.x}" cy="${Z.y}"
      r="${Z.r}"/>
    <text class="nn-strong" data-on="${String(s)}" x="${Z.x}" y="${Z.y+5}"
      text-anchor="middle">${ye(o,3)}</text>
    <text class="nn-small" x="${Z.x}" y="${Z.y-32}" text-anchor="middle"
      >output</text>
    ${jc(Mn(t,o))}
  </svg>`}function Dc(t,e){let n=t.w.every(r=>Math.abs(r)<=2),o=t.activation==="identity"&&n?{minimum:-2,maximum:2,step:.05}:{};return l`
    ${(t.switches?Lt:y)("neuron","x",t,e)}
    ${y("neuron","w",t,e,o)}
    ${y("neuron","b",t,e)}
    ${t.choose&&L("neuron","activation",t,e)}`}function Xc(t){let e=t.x.map((n,o)=>l`${o>0&&" + "}<span class="${kn(t.w[o])}"
      >${m(n)}·${A(t.w[o])}</span>`);return l`${e} <span class="${kn(t.b)}">${R(t.b)}</span>
    = <b data-shows="z">${m(le(t).z)}</b>`}function Hc(t){let{z:e,y:n}=le(t),o=Mn(t,n);return l`<p class="nn-formula">z = ${Xc(t)}</p>
    <p class="nn-formula">${t.activation}(${m(e)}) =
      <b data-shows="y">${ye(n)}</b>${o&&l`: <b>${o}</b>`}</p>
    ${t.table&&t.switches&&qc(t)}`}function qc(t){let e=t.w.length,n=[...Array(2**e).keys()].map(o=>t.w.map((r,s)=>o>>e-1-s&1));return l`<table class="nn-table" aria-label="every combination of the switches">
    <thead><tr>${t.names.map(o=>l`<th scope="col">${o}</th>`)}
      <th scope="col">z</th><th scope="col">output</th></tr></thead>
    <tbody>${n.map(o=>{let{z:r,y:s}=le({...t,x:o}),a=o.every((i,u)=>i===t.x[u]);return l`<tr ${a&&l`aria-current="true"`}>
        ${o.map(i=>l`<td>${i}</td>`)}<td data-shows="row-z"
        >${m(r)}</td><td>${ye(s)} ${Mn(t,s)}</td></tr>`})}</tbody>
  </table>`}function ks(t){let{z:e,y:n}=le(t),o=t.names.map((s,a)=>`${s} is ${m(t.x[a])}, weight ${m(t.w[a])}`),r=Mn(t,n);return`A neuron. ${o.join("; ")}; bias ${m(t.b)}. The weighted sum is ${m(e)}; after the ${t.activation} the output is ${ye(n)}${r&&`, ${r}`}.`}var ws=({w:t,b:e})=>[[0,0],[0,1],[1,0],[1,1]].map(n=>P(n,t,e)>0),Fc=(t,e)=>[...t.w,t.b].filter((n,o)=>n!==[...e.w,e.b][o]).length,Ms={wide:!0,picture:Uc,controls:Dc,readout:Hc,describe:ks,goals:{"01-silence":{ask:"An email with CAPITALS and without viagra is called spam. Turn one knob until it is not. How far must you turn it?",praise:"Silent. A turn by 5 is enough: it brings the number in the middle down to 0, and the neuron fires only above 0.",met:(t,e)=>t.x.join()==="1,0"&&Fc(t,e)===1&&P(t.x,t.w,t.b)<=0},"01-both":{ask:"Your doctor writes about viagra, your aunt writes in CAPITALS. Let both through, and catch only the emails that have both.",praise:"Found: each alone brings too little, both together enough.",met:t=>t.w.length===2&&t.activation==="step"&&ws(t).join()==="false,false,false,true"},"01-seven-bottles":{ask:"Ten guests drank seven bottles. Find the weight that says so, and leave the bias at 0: no guests, no wine.",praise:"Found: 0.7 of a bottle for each guest. Now try 3 and 75 guests.",met:t=>t.activation==="identity"&&t.x[0]===10&&t.b===0&&Math.abs(le(t).z-7)<1e-9},"03-last-bit":{ask:"One neuron is enough. Find knobs that call all four numbers right: 0 and 2 even, 1 and 3 odd.",praise:"Found. The first digit needs no weight: whether a number is even is said by its last digit alone.",met:t=>t.w.length===2&&t.activation==="sigmoid"&&ws(t).join()==="true,false,true,false"}}};var ct=v([-2.2,4.2],[30,334]),lt=v([-2.2,4.2],[326,22]),[We,ue]=lt.domain,_c=[...Array(65).keys()].map(t=>We+t/10),As=t=>t<=ue;function Ss({base:t},e){let n=_c.map(o=>{let r=Math.min(Bt(t,o).height,2*ue),[s,a]=e?[r,o]:[o,r];return`${h(ct(s))},${h(lt(a))}`});return l`<polyline class="${e?"nn-mirror":"nn-curve"}"
    points="${n.join(" ")}"/>`}function Vc(t,{height:e,slope:n}){let o=r=>e+n*(r-t);return l`<line class="nn-secant" x1="${h(ct(We))}"
    y1="${h(lt(o(We)))}" x2="${h(ct(ue))}" y2="${h(lt(o(ue)))}"/>`}function Gc(t,{height:e}){return l`<line class="nn-distance" x1="${ct(We)}" y1="${lt(We)}"
      x2="${ct(ue)}" y2="${lt(ue)}"/>
    ${Ss(t,!0)}
    ${As(e)&&l`<circle class="nn-one" cx="${h(ct(e))}" cy="${h(lt(t.x))}"
        r="7"/>
      <text class="nn-halo nn-strong nn-positive" x="${h(ct(e)+4)}"
        y="${h(lt(t.x)+22)}">log</text>`}`}function Yc(t,{height:e}){return As(e)?l`<circle class="nn-dot" cx="${h(ct(t))}" cy="${h(lt(e))}"
      r="6"/>`:l`<path class="nn-next" d="M${h(ct(t))} 22l-7 12h14z"/>`}function Kc(t,e){let n=Bt(t.base,t.x);return l`<svg viewBox="0 0 344 362" role="img"
    aria-label="${Is(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="22" width="304" height="304"/>
    </clipPath>
    ${E(ct,lt,{names:["x","y"]})}
    <g clip-path="url(#${e}-clip)">
      ${t.mirror?Gc(t,n):Vc(t.x,n)}
      ${Ss(t,!1)}</g>
    ${Yc(t.x,n)}
  </svg>`}function Jc(t,e){return l`${y("power-curve","base",t,e)}
    ${y("power-curve","x",t,e)}`}function Zc({base:t,x:e,mirror:n}){let{height:o,slope:r,atZero:s}=Bt(t,e),a=l`${m(t,6)}<sup>${m(e,6)}</sup>`;return n?l`<p class="nn-formula">${a} = <b data-shows="height"
          >${m(o)}</b></p>
        <p class="nn-formula">${t===1?"Every power of 1 is 1: there is no logarithm to the base 1.":l`log to the base ${m(t,6)} of ${m(o)} =
                <b data-shows="log">${m(e)}</b>`}</p>`:l`<p class="nn-formula">height: ${a} = <b data-shows="height"
          >${m(o)}</b></p>
        <p class="nn-formula">slope there: <b data-shows="slope"
          >${m(r)}</b></p>
        <p class="nn-formula">slope ÷ height = <b data-shows="ratio"
          >${m(s)}</b></p>`}function Is({base:t,x:e,mirror:n}){let{height:o,slope:r}=Bt(t,e),s=`At x = ${m(e,6)} it is ${m(o)} high`,a=`The powers of ${m(t,6)} as a curve. ${s}`;return n?`${a}. Mirrored at the diagonal it is the logarithm.`:`${a} and its slope is ${m(r)}.`}var Ts={picture:Kc,controls:Jc,readout:Zc,describe:Is,goals:{"00-e":{ask:"Find the base whose slope is its height: slope ÷ height within 0.005 of 1.",praise:"2.71875 is the nearest that this slider comes to e = 2.71828… Move the power: the two stay equal everywhere.",met:({base:t,x:e})=>Math.abs(Bt(t,e).atZero-1)<.005},"00-which-power":{ask:"Which power of 2 gives 3? Come within 0.05 of 3.",praise:"About 1.585, between 1 (which gives 2) and 2 (which gives 4). That is the logarithm of 3 to the base 2.",met:({base:t,x:e,mirror:n})=>n&&t===2&&Math.abs(Bt(t,e).height-3)<.05}}};function An(t){return t.split(/(`[^`]+`|\*[^*\s][^*]*\*)/).map(e=>e.startsWith("`")?l`<code>${e.slice(1,-1)}</code>`:e.startsWith("*")&&e.length>2?l`<em>${e.slice(1,-1)}</em>`:e)}function Sn(t){try{let e=Uint8Array.from(atob(t),n=>n.charCodeAt(0));return JSON.parse(new TextDecoder().decode(e))}catch{throw new Error("Question.data must be a question; got something else.")}}var Qc=.05,tl=.005;function No(t,e){if(e.trim()==="")return{verdict:"missing"};if(t.choices){let a=t.choices[Number(e)];return a?{verdict:a.right?"right":"wrong",why:a.why}:{verdict:"missing"}}let n=vr(e);if(Number.isNaN(n))return{verdict:"unreadable"};let o=Math.abs(n-t.answer);if(o<=t.tolerance)return{verdict:"right",why:t.why};let r=t.wrong.find(a=>Math.abs(n-a.value)<=tl*Math.abs(a.value));return r?{verdict:"wrong",why:r.why}:{verdict:!t.exact&&o<=Qc*Math.abs(t.answer)?"almost":"wrong",why:t.otherwise}}var el={missing:"Nothing answered yet.",unreadable:"That is not a number. Write it like −1.5, 0,25 or 2/3.",wrong:"Not yet.",almost:"Close, but not right.",right:"Right."},nl={missing:"…",unreadable:"?",wrong:"✗",almost:"≈",right:"✓"};function ol(t,e,n){return t.choices.map((o,r)=>l`<div class="nn-option"><input type="radio"
      name="${n}-answer" id="${n}-${r}" value="${r}" data-trait="answer"
      ${e.answer===String(r)&&"checked"}><label for="${n}-${r}"
      >${An(o.text)}</label></div>`)}function rl(t,e,n){return l`<p class="nn-number"><label for="${n}-n">Your number</label>
    <input id="${n}-n" data-trait="answer" inputmode="text" maxlength="40"
      autocomplete="off" value="${e.answer}">
    </p>`}function sl(t,e){if(!e.checked)return"";let{verdict:n,why:o}=No(t,e.answer);return l`<span class="nn-mark" aria-hidden="true">${nl[n]}</span>
    <span><b>${el[n]}</b> ${o&&An(o)}</span>`}function al(t,e){let n=Sn(t.data),o=n.choices?ol:rl,r=t.checked?No(n,t.answer).verdict:"";return l`<fieldset class="nn-question">
      <legend>${An(n.prompt)}</legend>
      ${o(n,t,e)}
    </fieldset>
    <div class="nn-live"><button type="button" data-do="check" data-enter
      >Check</button></div>
    <div class="nn-feedback" role="status" data-verdict="${r}"
      >${sl(n,t)}</div>`}var Ns={plain:!0,check:({data:t})=>Sn(t),controls:al,describe:t=>Sn(t.data).prompt,actions:{check:()=>({checked:!0})},input:t=>({...t,checked:!1}),task({id:t,data:e,answer:n,checked:o}){return o&&No(Sn(e),n).verdict==="right"?t:""}};var il="reliability",Mt=v([0,1],[40,344]),Dt=v([0,1],[262,30]),Os=336,cl=.025,Re=t=>Or(t.cases,t.scale),Ls=t=>t.reduce((e,{count:n})=>e+n,0);function Oo(t){let e=({count:n,said:o,happened:r})=>n*Math.abs(o-r);return t.reduce((n,o)=>n+e(o),0)/Ls(t)}function ll({cases:t,scale:e}){let[n,o]=[0,0];for(let[r,s,a]of t)n+=s*Rt(e*r,1)+a*Rt(e*r,0),o+=s+a;return n/o}function ul(t){let e=Re(t),n=Math.max(1,...e.map(({count:o})=>o));return l`<svg viewBox="0 0 360 342" role="img"
    aria-label="${Es(t)}">
    ${E(Mt,Dt,{names:["what it said","share that was spam"],count:5})}
    <path class="nn-distance" d="M${Mt(0)} ${Dt(0)}L${Mt(1)} ${Dt(1)}"/>
    ${e.map(({said:o,happened:r})=>{let s=r<o?"nn-negative":"nn-positive";return l`<path class="nn-given ${s}" d="M${h(Mt(o))} ${h(Dt(o))}V${h(Dt(r))}"/>`})}
    <path class="nn-curve" d="${e.map(({said:o,happened:r},s)=>`${s?"L":"M"}${h(Mt(o))} ${h(Dt(r))}`)}"/>
    ${e.map(({said:o,happened:r})=>l`<circle class="nn-one" cx="${h(Mt(o))}"
        cy="${h(Dt(r))}" r="6"/>`)}
    ${e.map(o=>ml(o,n))}
  </svg>`}function ml({bin:t,count:e},n){let o=h((Mt(t/10)+Mt((t+1)/10))/2),r=h(24*e/n);return l`<rect class="nn-count-bar" x="${o-13}"
      y="${Os-r}" width="26" height="${r}"/>
    <text class="nn-small nn-halo" x="${o}" y="${Os-r-3}"
      text-anchor="middle">${e}</text>`}var pl=(t,e)=>y(il,"scale",t,e);function hl(t){let e=Re(t);return e.length===0?l`<p>No cases.</p>`:l`${dl(e)}
    <p class="nn-formula">Mean gap between said and happened:
      <b data-shows="gap">${m(Oo(e))}</b></p>
    <p class="nn-formula">Mean surprise: <b data-shows="mean">${m(ll(t))}</b></p>
    <details><summary>All bins</summary><table class="nn-table">
    <thead><tr><th scope="col">from</th><th scope="col">cases</th>
      <th scope="col">said, on average</th><th scope="col">were spam</th></tr>
    </thead>
    <tbody>${e.map(({bin:n,count:o,said:r,happened:s})=>l`<tr><td>${m(n/10)}</td>
        <td data-shows="count">${o}</td>
        <td data-shows="said">${m(r)}</td>
        <td data-shows="happened">${m(s)}</td></tr>`)}</tbody></table></details>`}function dl(t){let{bin:e,count:n,happened:o}=t.at(-1);return e<9?l`<p class="nn-top">It said 0.9 or more of none.</p>`:l`<p class="nn-top">It said 0.9 or more of ${n} emails. Of these,
    ${m(100*o,3)} % were spam.</p>`}function Es(t){let e=Re(t);if(e.length===0)return"A reliability plot without cases.";let n=e.map(({said:o,happened:r,count:s})=>`said ${m(o,2)}, happened ${m(r,2)} (${s})`);return`What a model said against what happened, in ${e.length} bins: ${n.join("; ")}. The mean gap is ${m(Oo(e),2)}.`}var Ws={picture:ul,controls:pl,readout:hl,describe:Es,goals:{"02-calibrate":{ask:"Make this filter honest: bring the mean gap below 0.025. What happens to the mean surprise on the way?",praise:"Its log-odds were about twice too large. The knob that makes it honest also makes the surprise about as small as it can be.",met:t=>Ls(Re(t))>0&&Oo(Re(t))<cl}}};var In="sigmoid-curve",dt=v([-4,4],[34,346]),ft=v([-.05,1.05],[206,24]),Tn=3,Pe=({w:t,b:e},n)=>O(n*t+e),Xt=({w:t,b:e})=>-e/t,ze=t=>t.w*Et(t.x*t.w+t.b);function fl(t,e){let n=t.x>3?-1:1,[o,r]=[h(dt(t.x)),h(dt(t.x+n))],[s,a]=[h(ft(e)),h(ft(e+n*ze(t)))];return l`<path class="nn-rise" d="M${o} ${s}H${r}V${a}"/>`}function $l(t,e){let n=Pe(t,t.x),o=Xt(t);return l`<svg viewBox="0 0 360 244" role="img"
    aria-label="${Ps(t)}">
    <clipPath id="${e}-clip"><rect x="34" y="24" width="312" height="182"/>
    </clipPath>
    ${E(dt,ft,{names:["x","output"],count:5})}
    <g clip-path="url(#${e}-clip)">
      ${t.tangent&&[fl(t,n),hn(t.x,n,ze(t),dt,ft,70)]}
      <path class="nn-graph" d="${ee(r=>Pe(t,r),dt,ft,200)}"/>
      ${Math.abs(o)<=4&&gl(o)}
    </g>
    ${ne("point",dt(t.x),ft(n))}
  </svg>`}var gl=t=>l`<path class="nn-distance"
    d="M${h(dt(t))} ${h(ft(0))}V${h(ft(.5))}"/>
  <path class="nn-centre" d="M${h(dt(t))} ${h(ft(.5)-7)}l7 7l-7 7l-7 -7z"/>`;function bl(t,e){return l`${y(In,"w",t,e)}
    ${t.lockable&&Zt(In,"keep",t,e)}
    ${y(In,"b",t,e)} ${y(In,"x",t,e)}`}function xl(t){let{w:e,b:n,x:o}=t,r=o*e+n;return l`<p class="nn-formula">z = ${m(o)}·${A(e)} ${R(n)} =
      <b data-shows="z">${m(r)}</b></p>
    <p class="nn-formula">σ(${m(r)}) =
      <b data-shows="y">${et(O(r))}</b></p>
    ${t.tangent&&l`<p class="nn-formula">slope here: <b data-shows="slope">${m(ze(t))}</b> up for one step to the right</p>`}
    <p>${e===0?"With weight 0 the input changes nothing: the curve is flat.":l`Centre ◆ (output 0.5): x = <b data-shows="centre">${m(Xt(t))}</b>`}</p>
    <p class="nn-note">${yl(t)}</p>`}function yl(t){return!t.lockable||t.keep||Rs(t)?"":`To be kept, the centre must lie between −${Tn} and ${Tn}.`}var Rs=t=>Math.abs(Xt(t))<=Tn;function Ps(t){let{w:e,b:n,x:o}=t,r=e===0?"It is flat.":`It ${e>0?"rises":"falls"} from left to right; its centre is at x = ${m(Xt(t))}.`,s=t.tangent?`, with slope ${m(ze(t))}`:"";return`The sigmoid curve of a neuron with weight ${m(e)} and bias ${m(n)}. ${r} At x = ${m(o)} the output is ${et(Pe(t,o))}${s}.`}function wl(t,e){if(t.keep)return Rs(e)?{...t,centre:Xt(e)}:{};if(!e.keep)return t;if("w"in t)return{...t,b:0-t.w*e.centre};if("b"in t){let n=-t.b/e.w;return Math.abs(n)<=Tn?{...t,centre:n}:{...t,keep:!1}}return t}var vl=t=>Math.max(-4,Math.min(4,Math.round(t*8)/8))+0,zs={picture:$l,controls:bl,readout:xl,describe:Ps,input:wl,drags:{point:(t,[e])=>({x:vl(dt.invert(e))})},goals:{"02-mirror":{ask:"Turn the curve round: it must fall from left to right, with its centre where it was at the start.",praise:"Both knobs changed sign. The centre −b/w does not notice.",met:(t,e)=>t.w<0&&Math.abs(Xt(t)-Xt(e))<1e-9},"02-step-at-two":{ask:"Make a step at x = 2: below 0.05 at x = 1.5, above 0.95 at x = 2.5. The switch “keep the centre” helps.",praise:"A step, nearly. With the centre kept at 2, the bias had to follow the weight: b = −2w.",met:t=>Pe(t,1.5)<.05&&Pe(t,2.5)>.95},"02-steepest":{ask:"Move the point to where the curve is steepest. What is the slope?",praise:"At the centre, and there it is a quarter of the weight. No other place is as steep.",met:t=>t.tangent&&Math.abs(ze(t))>.2475*Math.abs(t.w)}}};var kl="softmax-bars",Nn=12,Lo=316,Bs=58;function Ml(t,e,n){let o=n*Bs+8;return l`<text x="${Nn}" y="${o+14}">${e}</text>
    <text class="nn-strong" x="${Nn+Lo}" y="${o+14}"
      text-anchor="end">${m(t)}</text>
    <rect class="nn-silent" x="${Nn}" y="${o+21}" width="${Lo}"
      height="20" rx="3"/>
    <rect class="nn-one" x="${Nn}" y="${o+21}" width="${h(Lo*t)}"
      height="20" rx="3"/>`}function Al(t){let e=re(t.z);return l`<svg viewBox="0 0 340 ${Bs*e.length+4}" role="img"
    aria-label="${Cs(t)}">
    ${e.map((n,o)=>Ml(n,t.names[o],o))}
  </svg>`}var Sl=(t,e)=>y(kl,"z",t,e);function Il(t){let e=re(t.z),n=t.z.map(Math.exp),o=n.reduce((r,s)=>r+s,0);return l`<table class="nn-table">
    <thead><tr><th scope="col">class</th><th scope="col">score z</th>
      <th scope="col">e<sup>z</sup></th><th scope="col">share of the sum</th>
      </tr></thead>
    <tbody>${e.map((r,s)=>l`<tr><td>${t.names[s]}</td>
        <td>${m(t.z[s])}</td>
        <td data-shows="power">${m(n[s])}</td>
        <td data-shows="share">${m(r)}</td></tr>`)}
    <tr><td>together</td><td></td><td data-shows="total">${m(o)}</td>
      <td>1</td></tr></tbody>
  </table>`}function Cs({z:t,names:e}){let n=re(t),o=e.map((r,s)=>`${r} has score ${m(t[s])} and gets ${m(n[s])}`);return`Softmax of ${e.length} scores: ${o.join("; ")}.`}var js={wide:!0,picture:Al,controls:Sl,readout:Il,describe:Cs,goals:{"02-halve":{ask:"Halve the probability of the second class, without touching its own score.",praise:"Its score is what it was; its share is not. Whatever another class gains, this one helps to pay.",met:(t,e)=>t.z[1]===e.z[1]&&re(t.z)[1]<=re(e.z)[1]/2},"02-shift":{ask:"Change every score and leave every probability as it was.",praise:"The same number was added to all of them. Only the differences between scores count.",met:(t,e)=>{let n=t.z.map((o,r)=>o-e.z[r]);return n[0]!==0&&n.every(o=>o===n[0])}}}};var Tl=(t,e)=>t.map(n=>n[e]);function Nl(t,e,n){let o=n.map((r,s)=>Tl(e,s));return t.map(r=>n.map((s,a)=>P(r,o[a],s)))}function ot(t,e){let n=t;return e.map(({weight:o,bias:r,activation:s})=>{let a=Nl(n,o,r);return n=a.map(i=>i.map(u=>s(u))),{Z:a,A:n}})}function Us(t,e){let n=[],o=t;return e.forEach(({weight:r,bias:s,activation:a},i)=>{o=s.map((u,c)=>{let p=(b,T,S,j=-1)=>n.push({layer:i,to:c,op:b,from:j,terms:T,value:S}),d=o.map((b,T)=>{let S=b*r[T][c];return p("product",[b,r[T][c]],S,T),S}),f=d.reduce((b,T)=>b+T,0);p("sum",d,f),p("bias",[f,u],f+u);let $=a(f+u);return p("activation",[f+u],$),$})}),n}var On="bumps",En=[...Array(201).keys()].map(t=>t/200),Wo=v([0,1],[34,332]),Ln=v([-1.25,1.25],[236,20]),Ol=["1st","2nd","3rd","4th","5th","6th","7th","8th"].map(t=>`${t} bump`),Xs={hill:t=>Math.sin(Math.PI*t)**2,wave:t=>.8*Math.sin(2*Math.PI*t),roof:t=>t<.375?2*t:1.2*(1-t)};function Ll({count:t,steepness:e,heights:n}){let o=[...Array(t).keys()].flatMap(r=>[r,r+1]);return[{weight:[o.map(()=>e)],bias:o.map(r=>-e*r/t),activation:O},{weight:o.map((r,s)=>[s%2?-n[s>>1]:n[s>>1]]),bias:[0],activation:we}]}function Hs(t){let[e,n]=ot(En.map(r=>[r]),Ll(t)),o=t.heights.slice(0,t.count).map((r,s)=>e.A.map(a=>r*(a[2*s]-a[2*s+1])));return{sum:n.A.flat(),bumps:o}}var qs=t=>En.map(Xs[t.target]);function Wn(t){let e=qs(t),n=Hs(t).sum.map((r,s)=>Math.abs(r-e[s])),o=Math.max(...n);return{gap:o,at:n.indexOf(o)}}var Eo=t=>t.map((e,n)=>`${h(Wo(En[n]))},${h(Ln(e))}`).join(" ");function El(t){let{sum:e,bumps:n}=Hs(t),o=qs(t),{at:r}=Wn(t),s=h(Wo(En[r]));return l`<svg viewBox="0 0 344 272" role="img"
    aria-label="${Fs(t)}">
    ${E(Wo,Ln,{names:["x","output"],count:5})}
    ${n.map(a=>l`<polyline class="nn-bump" points="${Eo(a)}"/>`)}
    <line class="nn-gap" x1="${s}" x2="${s}" y1="${h(Ln(e[r]))}"
      y2="${h(Ln(o[r]))}"/>
    <polyline class="nn-target" points="${Eo(o)}"/>
    <polyline class="nn-made" points="${Eo(e)}"/>
  </svg>`}function Wl(t,e){let n=y(On,"heights",t,e,void 0,Ol);return l`${L(On,"target",t,e)}
    ${L(On,"count",t,e)}
    ${y(On,"steepness",t,e)}
    ${n.slice(0,t.count)}
    <div class="nn-live"><button type="button" data-do="read"
      >Read the heights off the curve</button></div>`}function Rl(t){let{gap:e}=Wn(t);return l`<p class="nn-legend">
      <span><svg class="nn-symbol" viewBox="-9 -9 18 18" aria-hidden="true"
        ><path class="nn-target" d="M-9 0H9"/></svg> curve to match</span>
      <span><svg class="nn-symbol" viewBox="-9 -9 18 18" aria-hidden="true"
        ><path class="nn-made" d="M-9 0H9"/></svg> the network</span></p>
    <p>Largest gap: <b data-shows="gap">${m(e)}</b></p>
    <p>${2*t.count} hidden neurons,
      <b data-shows="knobs">${6*t.count+1}</b> knobs</p>`}function Fs(t){let e=t.heights.slice(0,t.count).map(n=>m(n));return`The curve "${t.target}" and a network of ${t.count} bumps of heights ${e.join(", ")}. They are at most ${m(Wn(t).gap,3)} apart.`}var Pl=t=>({heights:t.heights.map((e,n)=>n<t.count?Math.round(16*Xs[t.target]((n+.5)/t.count))/16:e)}),Ds=(t,e,n,o,r)=>({ask:o,praise:r,met:s=>s.target===t&&s.count===e&&Wn(s).gap<n}),_s={picture:El,controls:Wl,readout:Rl,describe:Fs,actions:{read:Pl},goals:{"03-hill":Ds("hill",4,.1,"Match the hill with four bumps: keep the largest gap below 0.1. The best heights are not the curve's own, and the steepness counts.","Matched. The steepness is a knob as well: flatter sigmoids turn the stairs into a slope."),"03-wave":Ds("wave",8,.2,"Match the wave with eight bumps: keep the largest gap below 0.2.","Matched. With more bumps the gap would shrink further, to anything you like.")}};var Ro="dinner-party",Be=["Agatha","Dahlia","Stiffy"],$t=["h₁","h₂","h₃"],Po=[0,1,2].map(t=>({x:42,y:46+86*t,r:17})),me=[0,1,2].map(t=>({x:188,y:46+86*t,r:22})),Ht={x:306,y:132,r:24},Co=[...Array(8).keys()].map(t=>[t>>2,t>>1&1,t&1]),Rn=[1,1.5,3,4.3,0,0,0,0],Gs=Rn.with(3,1.5);function Ce({W1:t,b1:e,W2:n,b2:o,relu:r},s){let[a]=ot(s,[{weight:t,bias:e,activation:we}]),i=a.Z.map(c=>c.map((p,d)=>r[d]?oe(p):p)),[u]=ot(i,[{weight:n,bias:o,activation:oe}]);return{Z:a.Z,A:i,S:u.Z.flat(),Y:u.A.flat()}}var Ys=(t,e)=>Math.abs(t-e)<1e-9,zo=(t,e)=>Ce(t,Co).Y.every((n,o)=>Ys(n,e[o])),zl=({goals:t})=>t.includes("03-feud")?Gs:Rn,tt=t=>Math.abs(t)<1e-12?0:t,Vs="M8 0h6v12q6 4 6 12v30q0 4-4 4h-10q-4 0-4-4v-30q0-8 6-12z",Bo=6;function Bl(t,e){let n=Math.min(Bo,Math.ceil(tt(t)));return l`${[...Array(n).keys()].map(o=>{let r=Math.min(1,t-o),s=96+30*o;return l`<g transform="translate(${s} 278)">
      <clipPath id="${e}-full${o}"><rect x="0" y="${h(58*(1-r))}"
        width="24" height="${h(58*r)}"/></clipPath>
      <path class="nn-wine" clip-path="url(#${e}-full${o})" d="${Vs}"/>
      <path class="nn-glass" d="${Vs}"/></g>`})}
  ${t>Bo&&l`<text class="nn-strong" x="${96+30*Bo}" y="318">…</text>`}`}function Cl(t,e){let{A:n,Y:o}=Ce(t,[t.guests]),[r,s]=[n[0].map(tt),tt(o[0])];return l`<svg viewBox="0 0 340 346" role="img"
    aria-label="${Js(t)}">
    ${t.W1.map((a,i)=>a.map((u,c)=>u!==0&&Pt(Po[i],me[c],u,{part:`w${i}${c} x${i} h${c}`,faint:!t.guests[i],label:t.knobs,along:.36+.07*c})))}
    ${t.W2.map(([a],i)=>a!==0&&Pt(me[i],Ht,a,{part:`v${i} o`,faint:r[i]===0,label:t.knobs,along:.48}))}
    ${Po.map((a,i)=>J(a,t.guests[i]?"✓":"",{part:`x${i}`,on:t.guests[i]===1}))}
    ${me.map((a,i)=>J(a,m(r[i],3),{part:`h${i}`,on:r[i]>0}))}
    ${J(Ht,m(s,3),{part:"o",on:s>0})}
    ${Be.map((a,i)=>l`<text class="nn-halo nn-small" x="18" y="${Po[i].y-23}"
          >${a}</text>`)}
    ${t.knobs&&me.map(({x:a,y:i,r:u},c)=>l`<text class="nn-halo nn-small ${K(t.b1[c])}" x="${a}"
          y="${i+u+16}" text-anchor="middle" data-part="b${c} h${c}"
          >${R(t.b1[c])}</text>`)}
    ${t.knobs&&l`<text class="nn-halo nn-small ${K(t.b2[0])}" x="${Ht.x}"
      y="${Ht.y+Ht.r+16}" text-anchor="middle" data-part="c0 o"
      >${R(t.b2[0])}</text>`}
    ${$t.map((a,i)=>l`<text class="nn-halo nn-small" x="${me[i].x}"
          y="${me[i].y-28}" text-anchor="middle">${a}</text>`)}
    <text class="nn-small" x="${Ht.x}" y="${Ht.y-32}"
      text-anchor="middle">bottles</text>
    <path class="nn-wire" d="M14 336.75H326"/>
    ${s===0&&l`<text class="nn-small" x="96" y="322">ginger ale</text>`}
    ${Bl(s,e)}
    <text class="nn-strong" x="18" y="322">${m(s,3)} ×</text>
  </svg>`}var Ks=t=>({W1:([e,n])=>`weight from ${Be[e]} to ${$t[n]}`,b1:([e])=>`bias of ${$t[e]}`,W2:([e])=>`weight from ${$t[e]} to bottles`,b2:()=>"bias of bottles"})[t.split(".")[0]](t.split(".").slice(1));function jl(t,e){return l`${Lt(Ro,"guests",t,e,Be)}
    ${t.unplug&&l`<hr>${Lt(Ro,"relu",t,e,$t)}`}
    ${t.knobs&&ln(Ro,t.knob,Ks(t.knob),t,e)}`}function Ul(t,e){let{Z:n,A:o,S:r,Y:s}=Ce(t,[t.guests]),a=$t.map((i,u)=>{let c=t.W2[u][0];return l`${u>0&&" "}<span class="${K(c)}"
      >${u>0?R(c):m(c)}·${m(tt(o[0][u]))}</span>`});return l`<p class="nn-formula">hidden: ${$t.map((i,u)=>l`${u>0&&", "}${t.relu[u]?"ReLU":""}(<span data-shows="z">${m(tt(n[0][u]))}</span>) = <b
        data-shows="a">${m(tt(o[0][u]))}</b>`)}</p>
    <p class="nn-formula">bottles: ReLU(${a} ${R(t.b2[0])}) =
      ReLU(<span data-shows="s">${m(tt(r[0]))}</span>) = <b
      data-shows="bottles">${m(tt(s[0]))}</b></p>
    ${t.knobs&&Dl(t,e)}
    ${t.table&&Xl(t)}`}function Dl(t,e){let n=(r,s,a,i)=>{let u=[r,...s].join(".");return{text:m(a),value:a,part:i,path:u,name:Ks(u)}},o=r=>un(r,t,e);return l`<p>Pick a knob, then turn it with the slider.</p>
    <div class="nn-equation">
    ${D(o(t.W1.map((r,s)=>r.map((a,i)=>n("W1",[s,i],a,`w${s}${i} x${s} h${i}`)))),"W₁","(3, 3)")}
    ${D(o([t.b1.map((r,s)=>n("b1",[s],r,`b${s} h${s}`))]),"b₁","(3,)")}
    ${D(o(t.W2.map(([r],s)=>[n("W2",[s,0],r,`v${s} o`)])),"W₂","(3, 1)")}
    ${D(o([[n("b2",[0],t.b2[0],"c0 o")]]),"b₂","(1,)")}
  </div>`}function Xl(t){let{A:e,Y:n}=Ce(t,Co),o=zl(t),r=n.map((a,i)=>Ys(a,o[i])),s=r.filter(Boolean).length;return l`<table class="nn-table nn-tight">
    <thead><tr>${Be.map(([a,...i])=>l`<th scope="col">${a}<span
        class="nn-wide">${i.join("")}</span></th>`)}${$t.map(a=>l`<th scope="col">${a}</th>`)}
      <th scope="col">bottles</th><th scope="col">wanted</th></tr></thead>
    <tbody>${Co.map((a,i)=>{let u=a.join()===t.guests.join();return l`<tr data-right="${String(r[i])}"
        ${u&&l`aria-current="true"`}>${a.map(c=>l`<td>${c}</td>`)}${e[i].map(c=>l`<td>${m(tt(c),3)}</td>`)}
        <td data-shows="list">${m(tt(n[i]))}</td>
        <td>${o[i]} ${r[i]?"✓":"✗"}</td></tr>`})}</tbody></table>
    <p class="nn-count" data-none="${s===8}"><b data-shows="right"
      >${s}</b> of 8 guest lists as wanted</p>`}function Js(t){let{A:e,Y:n}=Ce(t,[t.guests]),o=Be.filter((i,u)=>t.guests[u]),r=o.length===0?"Nobody is invited":`Invited: ${o.join(" and ")}`,s=$t.filter((i,u)=>tt(e[0][u])>0),a=s.length===0?"none":s.join(", ");return`${r}. Hidden neurons above 0: ${a}. The network says ${m(tt(n[0]))} bottles.`}var Zs={picture:Cl,controls:jl,readout:Ul,describe:Js,goals:{"03-most-wine":{ask:"Find the guest list that needs the most wine.",praise:"Dahlia with Stiffy, and without Agatha: 4.3 bottles. That is more than the two would bring one by one.",met:({guests:t})=>t.join()==="0,1,1"},"03-idle-relu":{ask:"Take out as many of the hidden ReLUs as you can without changing the wine for any guest list.",praise:"Found. What arrives at h₁ and h₃ is never below 0, so ReLU has nothing to stop there. At h₂ it has: −0.5 for nobody.",met:(t,e)=>t.relu.filter(n=>!n).length===2&&zo({...e,relu:t.relu},Rn)&&zo(t,Rn)},"03-feud":{ask:"Dahlia and Stiffy have fallen out. Together they must now bring only 1.5 bottles; every other list stays as it was.",praise:"Settled, on all eight lists. Only a hidden neuron that sees both guests can tell the pair from its parts.",met:t=>t.relu.every(Boolean)&&zo(t,Gs)}}};var At=[.05,.1],je=[.01,.99],qt=[.35,.6],Uo=.5,Do=1e4,Qs=[.15,.2,.25,.3,.4,.45,.5,.55],Pn=[0,1],ta=(t,e,n,o)=>Pn.map(r=>O(t[0]*e[o+2*r]+t[1]*e[o+2*r+1]+n));function jo(t){let e=ta(At,t,qt[0],0),n=ta(e,t,qt[1],4),o=n.map((s,a)=>s-je[a]),r=(o[0]**2+o[1]**2)/2;return{hidden:e,output:n,misses:o,error:r}}var ea=t=>t*(1-t),na=(t,e)=>t.map((n,o)=>n-Uo*e[o]);function Xo(t,e=!1){let{hidden:n,output:o,misses:r,error:s}=jo(t),a=r.map(($,b)=>$*ea(o[b])),i=Pn.flatMap($=>n.map(b=>a[$]*b)),u=e?na(t.slice(4),i):t.slice(4),c=Pn.map($=>a[0]*u[$]+a[1]*u[2+$]),p=c.map(($,b)=>$*ea(n[b])),f=[...Pn.flatMap($=>At.map(b=>p[$]*b)),...i];return{hidden:n,output:o,misses:r,error:s,outputBlame:a,through:u,received:c,hiddenBlame:p,gradient:f,next:na(t,f)}}var Hl={false:[Qs],true:[Qs]};function oa(t,e=!1){let n=Hl[e];for(;n.length<=t;)n.push(Xo(n.at(-1),e).next);return n[t]}function ra(t,e,n=1e-5){let o=jo(t.with(e,t[e]+n)).error,r=jo(t.with(e,t[e]-n)).error;return(o-r)/(2*n)}function sa(t,e){let n=t.length*t[0].length,o=0,r=t.map((s,a)=>s.map((i,u)=>{let c=i-e[a][u];return o+=c*c,c*(2/n)}));return{cost:o/n,blame:r}}function aa(t,{X:e,y:n,loss:o}){let r=ot(e,t),{cost:s,blame:a}=o(r.at(-1).A,n),u=t.map(({weight:c,slope:p},d)=>({weight:c,slope:p,l:d})).reverse().map(({weight:c,slope:p,l:d})=>{let{Z:f,A:$}=r[d],b=a.map((T,S)=>T.map((j,rt)=>j*p(f[S][rt],$[S][rt])));return d>0&&(a=Te(b,Ie(c))),{weight:Te(Ie(d>0?r[d-1].A:e),b),bias:Ie(b).map(T=>T.reduce((S,j)=>S+j))}});return{cost:s,slopes:u.reverse()}}var Ho="mazur-network",Ue=["hidden","outputs","output-blame","hidden-blame","update"],ql={hidden:"hidden neurons",outputs:"outputs","output-blame":"blame on the outputs","hidden-blame":"blame on the hidden",update:"new weights"},Fo=[34,178,322].map((t,e)=>[74,196].map(n=>({x:t,y:n,r:e?28:22}))),zn=[0,1],_t=t=>"₁₂₃₄₅₆₇₈"[t],Ft=t=>m(t,6),Vt=t=>m(t,9),pe=(t,e)=>Ue.indexOf(t.phase)>=Ue.indexOf(e);function _o(t){let e=oa(t.steps,t.early);return{w:e,...Xo(e,t.early)}}var ia={first:[0,1,2,3],second:[4,5,6,7]},ua=(t,e)=>pe(t,e<4?"hidden-blame":"output-blame"),ma=(t,e)=>pe(t,t.early&&e>=4?"hidden-blame":"update"),pa=({phase:t},e)=>t===(e>=4?"output-blame":"hidden-blame");function Fl(t,e,n){return ma(t,n)?e.next[n]:pa(t,n)?e.gradient[n]:e.w[n]}function ca({phase:t},e){return t==="update"||t==="hidden-blame"?!0:t==="hidden"==e<4}function _l(t,e){return[...ia.first,...ia.second].map(n=>{let o=n>=4,[r,s]=[n>>1&1,n&1],a=Fl(t,e,n);return Pt(Fo[o?1:0][s],Fo[o?2:1][r],a,{text:m(a,pa(t,n)?2:4),now:ca(t,n),faint:!ca(t,n),along:s===r?.5:.32})})}var la=({x:t,y:e,r:n},o)=>l`<text class="nn-halo nn-small" x="${t}" y="${e+n+18}"
    text-anchor="middle">${o}</text>`,qo=({x:t,y:e,r:n},o)=>l`<text class="nn-halo nn-small" x="${t}" y="${e-n-8}"
    text-anchor="middle">${o}</text>`;function Vl(t){let e=_o(t),[n,o,r]=Fo;return l`<svg viewBox="0 0 360 284" role="img"
    aria-label="${ha(t)}">
    ${_l(t,e)}
    ${zn.map(s=>J(n[s],At[s]))}
    ${zn.map(s=>[J(o[s],m(e.hidden[s]),{now:["hidden","hidden-blame"].includes(t.phase)}),[qo,la][s](o[s],pe(t,"hidden-blame")?`h${_t(s)}, δ ${m(e.hiddenBlame[s],3)}`:`h${_t(s)}`)])}
    ${zn.map(s=>[J(r[s],pe(t,"outputs")&&m(e.output[s]),{now:["outputs","output-blame"].includes(t.phase)}),qo(r[s],`target ${je[s]}`),pe(t,"output-blame")&&la(r[s],`δ ${m(e.outputBlame[s],3)}`)])}
    ${qo(n[0],"inputs")}
    <text class="nn-small" x="180" y="272" text-anchor="middle">${Gl(t)}</text>
  </svg>`}function Gl({phase:t,early:e}){return{hidden:"values go → on the wires: weights",outputs:"values go → on the wires: weights","output-blame":"← blame comes, on the right wires: gradients","hidden-blame":`← left: gradients, right: ${e?"NEW":"old"} weights`,update:"on the wires: the new weights"}[t]}var Yl=(t,e)=>l`${L(Ho,"phase",t,e,n=>ql[n])}
  ${y(Ho,"steps",t,e)}
  ${t.hunt&&Zt(Ho,"early",t,e)}
  <div class="nn-play nn-live">
    <button type="button" data-do="first">To step 1</button>
    <button type="button" data-do="last">To step 10,000</button>
  </div>`;function Kl({phase:t,early:e},n){let{w:o,hidden:r,output:s,misses:a,outputBlame:i,hiddenBlame:u}=n,c=p=>m(p);return{hidden:()=>l`h₁ = σ(${At[0]}·${A(o[0])} + ${At[1]}·${A(o[1])}
      + ${qt[0]}) = ${Ft(r[0])}`,outputs:()=>l`o₁ = σ(${c(r[0])}·${A(o[4])} +
      ${c(r[1])}·${A(o[5])} + ${qt[1]}) = ${Ft(s[0])}`,"output-blame":()=>l`δ of o₁ = (${c(s[0])} − ${je[0]}) ·
      ${c(s[0])}·(1 − ${c(s[0])}) = ${Ft(i[0])}`,"hidden-blame":()=>l`δ of h₁ = (${c(i[0])}·${A(n.through[0])} + ${A(i[1])}·${A(n.through[2])}) ·
      ${c(r[0])}·(1 − ${c(r[0])}) = ${Ft(u[0])}`,update:()=>l`new w₅ = ${c(o[4])} − ${Uo} ·
      ${A(n.gradient[4])} = ${Ft(n.next[4])}`}[t]()}function Jl(t,e,n){let o=(r,s,a)=>l`<td ${r&&l`data-shows="${s}"`}>${r?Vt(a):"·"}</td>`;return l`<table class="nn-table nn-tight">
    <thead><tr><th scope="col">${t.hunt?"weight":"pick"}</th>
      <th scope="col">value</th><th scope="col">gradient</th>
      <th scope="col">next</th></tr></thead>
    <tbody>${n.w.map((r,s)=>{let a=!t.hunt&&t.pick===`w${s+1}`;return l`<tr ${a&&l`aria-current="true"`}>
        <td>${t.hunt?`w${_t(s)}`:Zl(t,e,s)}</td>
        ${o(!0,"weight",r)}
        ${o(ua(t,s),"gradient",n.gradient[s])}
        ${o(ma(t,s),"next",n.next[s])}</tr>`})}</tbody></table>`}function Zl(t,e,n){let o=`${e}-pick${n}`;return l`<label for="${o}"><input type="radio" name="${e}-pick"
    id="${o}" data-trait="pick" value="w${n+1}" ${t.pick===`w${n+1}`&&"checked"}> w${_t(n)}</label>`}function Ql(t,e){let n=Number(t.pick[1])-1;if(!ua(t,n))return l`<p class="nn-formula">Blame has not come to w${_t(n)}
      yet.</p>`;let[o,r]=[n>>1&1,n&1],s=n>=4,a=(s?e.outputBlame:e.hiddenBlame)[o],i=(s?e.hidden:At)[r];return l`<p class="nn-formula">Three ways to the gradient of w${_t(n)}.
      By hand: δ · input = ${A(a)} · ${m(i)} =
      <b data-shows="hand">${Vt(a*i)}</b></p>
    <p class="nn-formula">By nudging w${_t(n)} by 0.00001 up and down:
      <b data-shows="nudge">${m(ra(e.w,n),7)}</b></p>
    <p class="nn-formula">By nnlib's matrices, all eight at once:
      <b data-shows="backward">${Vt(tu(e.w)[n])}</b></p>`}function tu(t){let e=zn.map(o=>{let[r,s,a,i]=t.slice(4*o,4*o+4);return{weight:[[r,a],[s,i]],bias:[qt[o],qt[o]],activation:O,slope:Et}}),{slopes:n}=aa(e,{X:[At],y:[je],loss:sa});return n.flatMap(({weight:[[o,r],[s,a]]})=>[o,s,r,a])}function eu(t,e){let n=_o(t),o=t.steps;return l`<p class="nn-formula">${Kl(t,n)}</p>
    ${pe(t,"outputs")&&l`<p class="nn-formula">After ${o} step${o!==1&&"s"}: outputs
      <b data-shows="output">${Vt(n.output[0])}</b> and
      <b data-shows="output">${Vt(n.output[1])}</b>, error
      <b data-shows="error">${Vt(n.error)}</b></p>`}
    ${Jl(t,e,n)}
    ${!t.hunt&&Ql(t,n)}`}function ha(t){let e=_o(t),{steps:n,phase:o,early:r}=t,s=i=>i.map(u=>Ft(u)).join(" and "),a={hidden:()=>`the hidden neurons give ${s(e.hidden)}`,outputs:()=>`the outputs are ${s(e.output)}, the error ${Vt(e.error)}`,"output-blame":()=>`the outputs' blame is ${s(e.outputBlame)}`,"hidden-blame":()=>`the hidden neurons' blame is ${s(e.hiddenBlame)}`+(r?", passed through weights that were moved already":""),update:()=>`the new weights are ${e.next.map(i=>Ft(i)).join(", ")}`}[o]();return`A network with two inputs, two hidden neurons and two outputs, after ${n} step${n===1?"":"s"} of training${r?" with the early update":""}. In the next step ${a}.`}function nu({steps:t,phase:e}){let n=Ue[Ue.indexOf(e)+1];return n?{phase:n}:t<Do?{steps:t+1,phase:Ue[0]}:null}var da={picture:Vl,controls:Yl,readout:eu,describe:ha,pace:1200,plays:()=>!0,play:nu,actions:{first:()=>({steps:1,phase:"outputs"}),last:()=>({steps:Do,phase:"outputs"})},goals:{"05-one-step":{ask:"Go through one whole step: forward, backward, new weights, and the outputs after it. Has the error fallen?",praise:"From 0.298371109 to 0.291027774. All four weights to the outputs moved by more than 0.01; those to the hidden neurons by less than 0.001.",met:({steps:t,phase:e,early:n})=>t===1&&e==="outputs"&&!n},"05-find-bug":{ask:"Make the error after one step the published 0.291027924.",praise:"That is the slip: w₅ to w₈ were moved first, and the hidden neurons' blame came through the moved weights.",met:({steps:t,phase:e,early:n})=>t===1&&e!=="hidden"&&n},"05-last-error":{ask:"The published last error is 0.0000351085. Neither version has it after 10,000 steps. Which one has it, and when?",praise:"The right code, one step earlier. The published outputs are those of the early update after all 10,000.",met:({steps:t,phase:e,early:n})=>t===9999&&e!=="hidden"&&!n}}};var Vo="network-steps",fa=[0,1].map(t=>({x:36,y:66+120*t,r:20})),Bn=[0,1].map(t=>({x:172,y:66+120*t,r:29})),Go={x:302,y:126,r:29},jn=["first","last"],Cn=[["h₁","h₂"],["output"]],De=15,Yo=[[0,0],[0,1],[1,0],[1,1]],$a=({W1:t,b1:e,W2:n,b2:o})=>[{weight:t,bias:e,activation:O},{weight:n,bias:o,activation:O}],Jo=t=>Us(t.x,$a(t)).slice(0,t.at),ga=t=>ot(Yo,$a(t))[1].A.flat(),Zo=t=>t>.5?"even":"odd",Ko=(t,e)=>t>.5==(e%2===0),Un=(t,e,n,o)=>t.findLast(r=>r.layer===e&&r.to===n&&(!o||r.op===o))?.value;function ba({op:t,layer:e,to:n,from:o}={}){let r=e?"o":`h${n}`,s={product:e?[`v${o}`,`a${o}`,r]:[`w${o}${n}`,`x${o}`,r],sum:[r],bias:[r,e?"c0":`b${n}`],activation:e?[r,"y","s0"]:[r,`a${n}`,`z${n}`]};return new Set(s[t])}function xa({op:t,layer:e,to:n,terms:o,value:r}){let s=p=>m(p,6),[a,i]=o,[u,c]={product:()=>["value times weight",`${s(a)} · ${A(i,6)}`],sum:()=>["add what arrives",`${s(a)} ${R(i,6)}`],bias:()=>["add its bias",`${s(a)} ${R(i,6)}`],activation:()=>["squash",`σ(${s(a)})`]}[t]();return[`${Cn[e][n]}: ${u}`,`${c} = ${s(r)}`]}function ou(t){let e=Jo(t),n=ba(e.at(-1)),o=e.length?xa(e.at(-1)):["nothing done yet","Press Step"],r=[t.W1,t.W2],s=(c,p,d,f,$,b,T,S)=>Pt(f,$,r[c][p][d],{part:`${b} ${T}`,now:n.has(b),along:S}),a=(c,p)=>{let d=Un(e,c,p);return d===void 0?"":m(d)},i=(c,{x:p,y:d,r:f},$)=>l`<text class="nn-halo nn-small ${K(c)}" x="${p}"
      y="${d+f+17}" text-anchor="middle" data-part="${$}"
      ${n.has($.split(" ")[0])&&"data-now"}>${R(c)}</text>`,u=Un(e,1,0,"activation");return l`<svg viewBox="0 0 340 300" role="img"
    aria-label="${wa(t)}">
    ${[0,1].map(c=>[0,1].map(p=>s(0,c,p,fa[c],Bn[p],`w${c}${p}`,`x${c} h${p}`,c===p?.5:.34)))}
    ${[0,1].map(c=>s(1,c,0,Bn[c],Go,`v${c}`,"o",.5))}
    ${fa.map((c,p)=>J(c,t.x[p],{part:`x${p}`,now:n.has(`x${p}`)}))}
    ${Bn.map((c,p)=>J(c,a(0,p),{part:`h${p}`,now:n.has(`h${p}`)||n.has(`a${p}`)}))}
    ${J(Go,a(1,0),{part:"o",now:n.has("o")})}
    ${Bn.map((c,p)=>i(t.b1[p],c,`b${p} h${p}`))}
    ${i(t.b2[0],Go,"c0 o")}
    <text class="nn-small" x="14" y="38">${jn[0]} digit</text>
    <text class="nn-small" x="14" y="224">${jn[1]} digit</text>
    <text class="nn-small" x="172" y="29" text-anchor="middle">h₁</text>
    <text class="nn-small" x="172" y="149" text-anchor="middle">h₂</text>
    <text class="nn-small" x="302" y="89" text-anchor="middle">output</text>
    <text class="nn-strong" x="302" y="191" text-anchor="middle"
      >${u!==void 0&&Zo(u)}</text>
    <text class="nn-small" x="170" y="264" text-anchor="middle">step ${t.at} of ${De} · ${o[0]}</text>
    <text class="nn-strong" x="170" y="288" text-anchor="middle"
      >${o[1]}</text>
  </svg>`}var ya=t=>({W1:([e,n])=>`weight from the ${jn[e]} digit to ${Cn[0][n]}`,b1:([e])=>`bias of ${Cn[0][e]}`,W2:([e])=>`weight from ${Cn[0][e]} to the output`,b2:()=>"bias of the output"})[t.split(".")[0]](t.split(".").slice(1));function ru(t,e){return l`<div>${Lt(Vo,"x",t,e,jn)}</div>
    <div>${y(Vo,"at",t,e)}
    ${t.knobs&&ln(Vo,t.knob,ya(t.knob),t,e)}
    </div>`}function su(t,e){let n=Jo(t),o=ba(n.at(-1)),r=(d,f,$={})=>({text:d===void 0?"·":m(d),part:f,now:o.has(f.split(" ")[0]),...$}),s=(d,f,$,b)=>{let T=[d,...f].join("."),S=t.knobs?{path:T,name:ya(T)}:{};return r($,b,{value:$,...S})},a=d=>un(d,t,e),i=(d,f)=>Un(n,d,f,"bias"),u=(d,f)=>Un(n,d,f,"activation"),c=(d,f)=>d===void 0?{}:{shows:f},p=[0,1];return l`<div class="nn-equation">
      ${D(a([t.x.map((d,f)=>r(d,`x${f}`))]),"x","(1, 2)")}
      <span>@</span>
      ${D(a(t.W1.map((d,f)=>d.map(($,b)=>s("W1",[f,b],$,`w${f}${b} x${f} h${b}`)))),"W₁","(2, 2)")}
      <span>+</span>
      ${D(a([t.b1.map((d,f)=>s("b1",[f],d,`b${f} h${f}`))]),"b₁","(2,)")}
    </div>
    <div class="nn-equation"><span>=</span>
      ${D(a([p.map(d=>r(i(0,d),`z${d} h${d}`,c(i(0,d),"z")))]),"z₁","(1, 2)")}
      <span>σ →</span>
      ${D(a([p.map(d=>r(u(0,d),`a${d} h${d}`,c(u(0,d),"a")))]),"a₁","(1, 2)")}
    </div>
    <div class="nn-equation"><span>a₁ @</span>
      ${D(a(t.W2.map((d,f)=>[s("W2",[f,0],d[0],`v${f} o`)])),"W₂","(2, 1)")}
      <span>+</span>
      ${D(a([[s("b2",[0],t.b2[0],"c0 o")]]),"b₂","(1,)")}
    </div>
    <div class="nn-equation"><span>=</span>
      ${D(a([[r(i(1,0),"s0 o",c(i(1,0),"z"))]]),"z₂","(1, 1)")}
      <span>σ →</span>
      ${D(a([[r(u(1,0),"y o",c(u(1,0),"a"))]]),"a₂","(1, 1)")}
    </div>
    ${t.table&&au(t)}`}function au(t){let e=ga(t),n=e.filter(Ko).length;return l`<table class="nn-table">
    <thead><tr><th scope="col">number</th><th scope="col">digits</th>
      <th scope="col">output</th><th scope="col">says</th>
      <th scope="col">right?</th></tr></thead>
    <tbody>${e.map((o,r)=>{let s=Ko(o,r),a=Yo[r].join()===t.x.join();return l`<tr data-right="${String(s)}"
        ${a&&l`aria-current="true"`}><td>${r}</td>
        <td>${Yo[r].join(", ")}</td>
        <td data-shows="output">${m(o)}</td><td>${Zo(o)}</td>
        <td>${s?"✓ yes":"✗ no"}</td></tr>`})}</tbody></table>
    <p class="nn-count" data-none="${n===4}"><b data-shows="right"
      >${n}</b> of 4 numbers right</p>`}function wa(t){let[e,n]=t.x,o=Jo(t),r=`A network with two inputs, two hidden neurons and one output. The number ${2*e+n} comes in as the digits ${e} and ${n}. `;if(o.length===0)return`${r}No step is done yet.`;let[s,a]=xa(o.at(-1)),i=t.at===De?` It says ${Zo(o.at(-1).value)}.`:"";return`${r}Step ${t.at} of ${De}, ${s}: ${a}.${i}`}function iu(t,e){let n=({W1:r,b1:s,W2:a,b2:i})=>[r,s,a,i].flat(2),o=n(e);return n(t).filter((r,s)=>r!==o[s]).length}var va={picture:ou,controls:ru,readout:su,describe:wa,pace:1400,plays:({knobs:t})=>!t,play:({at:t})=>t<De?{at:t+1}:null,goals:{"03-step":{ask:"Step to the end. Before each step say which two numbers meet next, and what comes out.",praise:"That is a forward pass: six products, three sums, three biases, three sigmoids.",met:t=>t.at===De},"03-one-knob":{ask:"The network calls every number even. One of its nine knobs, turned alone, puts all four right. Find it.",praise:"Found: the weight from the last digit to h₁. The output counts h₁ against even, so h₁ must rise when the last digit is 1.",met:(t,e)=>ga(t).every(Ko)&&iu(t,e)===1}}};var cu=[1,1.778279410038923,3.1622776601683795,5.623413251903491];function Dn(t){let e=Math.floor(t);return+`1e${e}`*cu[4*(t-e)]}function Xe(t,e,n){let o=n?Math.fround:i=>i,r=i=>o(o(i*i)*i),s=o(Dn(t)),a=r(o(1.5+s));return o(e==="one side"?o(a-r(1.5))/s:o(a-r(o(1.5-s)))/o(2*s))}var he=(t,e,n)=>Math.abs(Xe(t,e,n)-6.75)/6.75;var Qo="nudge-error",gt=v([-16,0],[50,344]),ut=v([-14,2],[230,26]),mu=Array.from({length:65},(t,e)=>(e-64)/4),He=["one side","both sides"],Aa=t=>Math.max(ut.domain[0],Math.min(2,Math.log10(t))),ka=t=>t===0?"1":`10${String(t).replace("-","⁻").replace(/\d/g,e=>"⁰¹²³⁴⁵⁶⁷⁸⁹"[e])}`;function pu(){let[t,e]=gt.range,[n,o]=ut.range;return l`<g class="nn-axes">
    ${[-16,-12,-8,-4,0].map(r=>l`<line class="nn-grid" x1="${gt(r)}" x2="${gt(r)}"
        y1="${n}" y2="${o}"/><text x="${gt(r)}" y="${n+17}"
        text-anchor="middle">${ka(r)}</text>`)}
    ${[-12,-8,-4,0].map(r=>l`<line class="nn-grid" x1="${t}" x2="${e}"
        y1="${ut(r)}" y2="${ut(r)}"/><text x="${t-6}" y="${ut(r)+4}"
        text-anchor="end">${ka(r)}</text>`)}
    <text class="nn-axis" x="${e}" y="${n+36}" text-anchor="end"
      >nudge ε →</text>
    <text class="nn-axis" x="6" y="14">↑ relative error</text>
  </g>`}function hu(t,e){let n=mu.map(r=>[h(gt(r)),h(ut(Aa(he(r,t,e))))]),o=t===He[1];return l`<polyline class="nn-error-line ${o?"nn-positive":"nn-negative"}" points="${n.map(r=>r.join()).join(" ")}"/>
    ${n.filter((r,s)=>s%4===0).map(([r,s])=>o?l`<circle class="nn-one" cx="${r}" cy="${s}" r="4"/>`:l`<rect class="nn-none" x="${r-3.5}" y="${s-3.5}" width="7"
              height="7"/>`)}`}function du(t){let{power:e,way:n,single:o}=t,r=he(e,n,o),[s,a]=[h(gt(e)),h(ut(Aa(r)))];return l`<svg viewBox="0 0 360 272" role="img"
    aria-label="${Sa(t)}">
    ${pu()} ${He.map(i=>hu(i,o))}
    <path class="nn-distance" d="M${s} ${ut.range[0]}V${a}"/>
    <circle class="nn-handle" data-drag="nudge" cx="${s}" cy="${a}" r="10"/>
    <text class="nn-small" x="${gt(-15.8)}" y="${ut(-13.4)}">← round-off</text>
    <text class="nn-small" x="${gt(-.2)}" y="${ut(-13.4)}" text-anchor="end"
      >the curve bends →</text>
  </svg>`}var fu=(t,e)=>l`${y(Qo,"power",t,e)}
  ${L(Qo,"way",t,e)} ${Zt(Qo,"single",t,e)}`;function $u({power:t,way:e,single:n}){let o=Dn(t),r=Xe(t,e,n),s=he(t,e,n),a=e===He[0]?"(f(x + ε) − f(x)) ÷ ε":"(f(x + ε) − f(x − ε)) ÷ 2ε";return l`<p class="nn-legend"><span><svg class="nn-symbol"
      viewBox="0 0 14 14"><rect class="nn-none" x="3" y="3" width="8"
      height="8"/></svg> one side</span><span><svg class="nn-symbol"
      viewBox="0 0 14 14"><circle class="nn-one" cx="7" cy="7" r="5"/></svg>
      both sides</span></p>
    <p class="nn-formula">f(x) = x³ at x = ${1.5}; the slope is
      ${6.75}.</p>
    <p class="nn-formula">ε = <b data-shows="nudge">${m(o)}</b>:
      ${a} = <b data-shows="slope">${m(r,12)}</b></p>
    <p class="nn-formula">Wrong by the part <b data-shows="error">${m(s)}</b> of the slope.</p>`}function Sa({power:t,way:e,single:n}){return`Two V-shaped curves: the relative error of a nudged slope, measured on one side and on both sides, for nudges from 1 down to 10 to the power of −16${n?", in single precision":""}. At the nudge ${m(Dn(t))}, ${e}, the slope comes out as ${m(Xe(t,e,n),12)}, an error of ${m(he(t,e,n))}.`}function Ma(t,e){let n=Array.from({length:17},(r,s)=>s-16),o=n.map(r=>he(r,t,e));return n[o.indexOf(Math.min(...o))]}var Ia={picture:du,controls:fu,readout:$u,describe:Sa,drags:{nudge:(t,[e])=>({power:Math.max(-16,Math.min(0,Math.round(gt.invert(e))))})},goals:{"05-one-side":{ask:"Measure on one side. Find the nudge with the smallest error.",praise:"Near 10⁻⁸: there the bend of the curve and the round-off cost about the same.",met:({power:t,way:e,single:n})=>e===He[0]&&!n&&t===Ma(e,n)},"05-both-sides":{ask:"Measure on both sides. Where is the bottom of the valley now?",praise:"Near 10⁻⁵, and hundreds of times deeper. This is what check_gradients does.",met:({power:t,way:e,single:n})=>e===He[1]&&!n&&t===Ma(e,n)},"05-lost":{ask:"Find a nudge so small that the quotient is exactly 0.",praise:"Lost: x + ε is x again, because a number has about 16 digits and no more.",met:({power:t,way:e,single:n})=>Xe(t,e,n)===0}}};var _=t=>t.length===1?`(${t[0]},)`:`(${t.join(", ")})`;function Ta(t,e){return t[1]===e[0]?{shape:[t[0],e[1]]}:{error:`matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature (n?,k),(k,m?)->(n?,m?) (size ${e[0]} is different from ${t[1]})`}}function Na(t,e){let[n,o]=t,[r]=e;if(o===r||r===1)return{shape:[n,o]};if(o===1)return{shape:[n,r]};let s=a=>_(a).replace(/ /g,"");return{error:`operands could not be broadcast together with shapes ${s(t)} ${s(e)} `}}var Xn="shape-checker",bt=16,tr={"X @ W + b":(t,e)=>[t,e],"X @ W.T + b":(t,e)=>[t,e.toReversed()],"W @ X + b":(t,e)=>[e,t]},Oa={"X @ W + b":["X","W"],"X @ W.T + b":["X","W.T"],"W @ X + b":["W","X"]};function qe({formula:t,X:e,W:n,b:o}){let r=Ta(...tr[t](e,n));if(r.error)return{error:r.error,where:"@"};let s=Na(r.shape,[o]);return s.error?{error:s.error,where:"+",product:r.shape}:{shape:s.shape,product:r.shape}}var er=t=>{let{shape:e,product:n}=qe(t);return!!e&&t.b!==n[1]};function Hn([t,e],n,o,r=""){let s=[...[...Array(Math.max(0,t-1)).keys()].map(a=>`M${n} ${o+bt*(a+1)}h${bt*e}`),...[...Array(Math.max(0,e-1)).keys()].map(a=>`M${n+bt*(a+1)} ${o}v${bt*t}`)];return l`<g class="nn-grid-box" data-kind="${r}"><rect x="${n}"
    y="${o}" width="${bt*e}" height="${bt*t}"/><path
    d="${s.join("")}"/></g>`}function gu(t){let[e,n]=tr[t.formula](t.X,t.W),[o,r]=Oa[t.formula],{error:s,where:a,product:i,shape:u}=qe(t),[c,p]=[152,168],d={x:c-18-bt*e[1],y:p},f={x:c,y:p-18-bt*n[0]},$=a==="@"?"wrong":"",b=a==="+"?"wrong":er(t)?"odd":"",T=(i??[e[0]])[0],S=p+bt*T+12;return l`<svg viewBox="0 0 340 352" role="img"
    aria-label="${La(t)}">
    ${Hn(e,d.x,d.y,$)}
    ${Hn(n,f.x,f.y,$)}
    ${i&&Hn(i,c,p,"made")}
    <text class="nn-strong" x="${c}" y="${f.y-7}">${r} ${_(n)}</text>
    <text class="nn-strong" x="${c-12}" y="${p-8}" text-anchor="end"
      >${o} ${_(e)}</text>
    ${!i&&l`<text class="nn-strong nn-negative" x="${c+4}" y="${p+18}"
        >${e[1]} and ${n[0]} differ</text>`}
    ${i&&l`${Hn([1,t.b],c,S,b)}
      <text class="nn-strong" x="${c-8}" y="${S+12}"
        text-anchor="end">+ b ${_([t.b])}</text>
      ${a==="+"&&l`<text class="nn-strong nn-negative" x="${c-8}"
          y="${S+30}" text-anchor="end">${i[1]} and ${t.b} differ</text>`}`}
    ${!s&&l`<text class="nn-strong" x="${c-8}" y="${S+32}" text-anchor="end">= ${_(u)}</text>`}
  </svg>`}function bu(t,e){let n=["rows","columns"];return l`${L(Xn,"formula",t,e)}
    ${y(Xn,"X",t,e,void 0,n)}
    ${y(Xn,"W",t,e,void 0,n)}
    ${y(Xn,"b",t,e)}`}function xu(t){let{formula:e,X:n,W:o,b:r}=t,{error:s,shape:a}=qe(t),i=l`<p class="nn-formula"><code>${e}</code> with X
    ${_(n)}, W ${_(o)}, b ${_([r])}</p>`;return s?l`${i}<p class="nn-error"><code><b>ValueError:</b> <span
      data-shows="error">${s}</span></code></p><p>${yu(t)}</p>`:l`${i}<p>Result: <b data-shows="shape">${_(a)}</b>. ${er(t)?wu(t):`${a[0]} rows, and one column for each of ${a[1]} biases.`}</p>`}function yu(t){let[e,n]=tr[t.formula](t.X,t.W),[o,r]=Oa[t.formula];return qe(t).where==="@"?`Each row of ${o} has ${e[1]} numbers, each column of ${r} has ${n[0]}. They must pair up one to one.`:`The product has ${n[1]} columns, and b has ${t.b} entries. There must be one bias for each neuron, that is for each column.`}var wu=({b:t})=>t===1?"NumPy is content, but all neurons share one bias. Was that meant?":`NumPy is content, but it has copied the single column ${t} times: one neuron has become ${t}. Was that meant?`;function La(t){let{error:e,shape:n}=qe(t),{formula:o,X:r,W:s,b:a}=t,i=`${o} with X ${_(r)}, W ${_(s)}, b ${_([a])}`;return e?`${i}: they do not fit.`:`${i}: ${_(n)}.`}var Ea={picture:gu,controls:bu,readout:xu,describe:La,goals:{"03-fit":{ask:"Four examples with two inputs each, three neurons. Give W the shape that lets X @ W + b run.",praise:"It fits: (4, 2) @ (2, 3) + (3,) gives (4, 3).",met:t=>t.formula==="X @ W + b"&&`${t.X} ${t.W} ${t.b}`=="4,2 2,3 3"},"03-silent":{ask:"Make NumPy compute something without a complaint although b has not one entry for each neuron.",praise:"That is the mistake to fear: no message, and numbers that look like an answer. Print the shapes.",met:er}}};var mt=v([-2.6,3.4],[34,334]),_e={line:{y:[-6.5,6.5],glass:-1.3,word:"2x − 1"},square:{y:[-1,9.8],glass:.1,word:"x²"},"three-squares":{y:[-3,29],glass:.1,word:"3x²"},"square-and-line":{y:[-2,15.6],glass:-1.3,word:"x² + 2x"}},Fe=50,vu=[...Array(61).keys()];function Ve({curve:t,x:e,halvings:n}){let o=2**-n;return{run:o,to:e+o,f:Mo[t],...es(t,e,o)}}var ku=(t,e,n,o,r)=>vu.map(s=>e+(n-e)*s/60).map(s=>`${h(o(s))},${h(r(t(s)))}`).join(" ");function Wa({f:t,to:e,slope:n},o,r,s,a,i){let u=c=>t(o)+n*(c-o);return l`<polyline class="nn-curve" points="${ku(t,r,s,a,i)}"/>
    <line class="nn-secant" x1="${h(a(r))}" y1="${h(i(u(r)))}"
      x2="${h(a(s))}" y2="${h(i(u(s)))}"/>
    <circle class="nn-dot" cx="${h(a(o))}" cy="${h(i(t(o)))}" r="5"/>
    <circle class="nn-dot" cx="${h(a(e))}" cy="${h(i(t(e)))}" r="5"/>`}function Mu({f:t,to:e,run:n,rise:o},r,s){let[a,i,u,c]=[mt(r),s(t(r)),mt(e),s(t(e))],p=d=>Math.abs(d)>22;return l`<path class="nn-steps" d="M${h(a)} ${h(i)}H${h(u)}V${h(c)}"/>
    ${p(u-a)&&l`<text class="nn-halo nn-small" text-anchor="middle"
      x="${h((a+u)/2)}" y="${h(i+(o<0?-8:18))}">run</text>`}
    ${p(u-a)&&p(c-i)&&l`<text class="nn-halo nn-small" x="${h(u+7)}"
      y="${h((i+c)/2+5)}">rise</text>`}`}function Au(t,e,n,o){let r=.5/e.run;if(r<2)return"";let s=t.x+e.run/2,a=(e.f(t.x)+e.f(e.to))/2,[i,u]=[mt(_e[t.curve].glass),24+Fe],c=f=>i+(mt(f)-mt(s))*r,p=f=>u+(n(f)-n(a))*r,d=Fe/(mt(1)-mt(0))/r*1.05;return l`<clipPath id="${o}-glass"><circle cx="${h(i)}" cy="${u}"
      r="${Fe}"/></clipPath>
    <circle class="nn-node" cx="${h(i)}" cy="${u}" r="${Fe}"/>
    <g clip-path="url(#${o}-glass)">${Wa(e,t.x,s-d,s+d,c,p)}</g>
    <text class="nn-halo nn-small" x="${h(i)}" y="${u+Fe+17}"
      text-anchor="middle">magnified ×${r}</text>`}function Su(t,e){let n=Ve(t),o=v(_e[t.curve].y,[326,22]);return l`<svg viewBox="0 0 344 362" role="img"
    aria-label="${Ra(t)}">
    <clipPath id="${e}-clip"><rect x="34" y="22" width="300" height="304"/>
    </clipPath>
    ${E(mt,o,{names:["x",_e[t.curve].word]})}
    <g clip-path="url(#${e}-clip)">${Mu(n,t.x,o)}
      ${Wa(n,t.x,...mt.domain,mt,o)}</g>
    ${Au(t,n,o,e)}
  </svg>`}function Iu(t,e){return l`${L("secant","curve",t,e,n=>_e[n].word)}
    ${y("secant","x",t,e)}
    ${y("secant","halvings",t,e)}`}function Tu(t){let{f:e,to:n,run:o,rise:r,slope:s}=Ve(t),a=i=>m(i,6);return l`<p class="nn-formula">run = <b data-shows="run">${m(o)}</b>
      (from x = ${a(t.x)} to ${a(n)})</p>
    <p class="nn-formula">rise = ${a(e(n))} −
      ${A(e(t.x),6)} = <b data-shows="rise">${m(r)}</b></p>
    <p class="nn-formula">slope = rise ÷ run = <b data-shows="slope"
      >${m(s)}</b></p>`}function Ra(t){let{run:e,rise:n,slope:o}=Ve(t);return`The curve ${_e[t.curve].word} with a line through two of its points. From x = ${m(t.x)} the run is ${m(e)}, the rise ${m(n)}, the slope ${m(o)}.`}var Pa={picture:Su,controls:Iu,readout:Tu,describe:Ra,goals:{"00-slope":{ask:"On x², stand at 1.5. Shrink the nudge until the slope is less than 0.001 away from 3.",praise:"Done. The smaller the nudge, the nearer to 3, and never quite there: 3 is the limit.",met:t=>t.curve==="square"&&t.x===1.5&&Math.abs(Ve(t).slope-3)<.001},"00-downhill":{ask:"Somewhere x² falls by 3 for each 1 to the right. Find the place, with the smallest nudge.",praise:"At −1.5. The slope of x² at x is 2x, here 2 · (−1.5).",met:t=>t.curve==="square"&&t.halvings===10&&Math.abs(Ve(t).slope+3)<.01}}};var sr=[[0,0],[0,1],[1,0],[1,1]],ar={AND:[0,0,0,1],OR:[0,1,1,1],NAND:[1,1,1,0],XOR:[0,1,1,0]},nr=v([-.6,1.6],[30,332]),or=v([-.6,1.6],[322,20]),ir=({w:t,b:e},n)=>Y(P(n,t,e)),qn=t=>sr.filter((e,n)=>ir(t,e)===ar[t.gate][n]).length,Ba=t=>t.firing==="w1+w2+2b>0"&&t.silent==="w1+w2+2b<=0";function Nu(t,e){return l`<svg viewBox="0 0 344 360" role="img"
    aria-label="${Ca(t)}">
    ${ie(t.w,t.b,nr,or,e)} ${E(nr,or,{count:3})}
    ${sr.map((n,o)=>{let r=ar[t.gate][o];return ht(n,r,ir(t,n)!==r,nr,or)})}
  </svg>`}function Ou(t,e){return l`${L("truth-table","gate",t,e)}
    ${y("truth-table","w",t,e)}
    ${y("truth-table","b",t,e)}`}function Lu(t,e){return l`${vt("must fire","must stay silent")}
    <table class="nn-table" aria-label="the four rows">
      <thead><tr><th scope="col">x₁</th><th scope="col">x₂</th>
        <th scope="col">z</th><th scope="col">neuron</th>
        <th scope="col">${t.gate}</th><th scope="col">right?</th></tr>
      </thead>
      <tbody>${sr.map((n,o)=>{let[r,s]=[ir(t,n),ar[t.gate][o]];return l`<tr data-right="${String(r===s)}"><td>${n[0]}</td>
          <td>${n[1]}</td><td data-shows="row-z">${m(P(n,t.w,t.b))}</td><td>${r}</td><td>${s}</td>
          <td>${r===s?"✓ yes":"✗ no"}</td></tr>`})}</tbody>
    </table>
    <p class="nn-count" data-none="${String(qn(t)===4)}"><b
      data-shows="right">${qn(t)}</b> of 4 rows right</p>
    ${t.gate==="XOR"&&Ru(t,e)}`}var Eu={"":"choose","w1+w2+b>0":"w₁ + w₂ + b > 0","w1+w2+2b>0":"w₁ + w₂ + 2b > 0","2w1+2w2+2b>0":"2w₁ + 2w₂ + 2b > 0"},Wu={"":"choose","w1+w2<=0":"w₁ + w₂ ≤ 0","w1+w2+b<=0":"w₁ + w₂ + b ≤ 0","w1+w2+2b<=0":"w₁ + w₂ + 2b ≤ 0"};function za(t,e,n,o,r){return l`<p><label for="${n}-${t}">${o}</label>
    <select id="${n}-${t}" data-trait="${t}">
      ${Object.entries(r).map(([s,a])=>l`<option value="${s}"
          ${e[t]===s&&"selected"}>${a}</option>`)}
    </select></p>`}function Ru(t,e){return l`<details class="nn-proof"><summary>It cannot be done</summary>
    <p>Then show it. The four rows ask for:</p>
    <ul><li>row 0, 0 silent: b ≤ 0</li><li>row 0, 1 fires: w₂ + b > 0</li>
      <li>row 1, 0 fires: w₁ + b > 0</li>
      <li>row 1, 1 silent: w₁ + w₂ + b ≤ 0</li></ul>
    ${za("firing",t,e,"Add the two rows that fire:",Eu)}
    ${za("silent",t,e,"Add the two that stay silent:",Wu)}
    <p class="nn-verdict">${Pu(t)}</p></details>`}function Pu(t){return!t.firing||!t.silent?"":Ba(t)?"One number, w₁ + w₂ + 2b, would have to be above 0 and not above 0. No knobs can do that: XOR cannot be done with one neuron.":`Not yet: look at the ${t.firing==="w1+w2+2b>0"?"second":"first"} sum. Add the left sides of its two rows, w to w and b to b; each row brings its own b.`}function Ca(t){return`The four corners of the unit square, to be answered as ${t.gate} does. With weights ${m(t.w[0])} and ${m(t.w[1])} and bias ${m(t.b)}, ${qn(t)} of 4 are right.`}var rr=(t,e)=>({ask:`Choose ${t} and get all four rows right.`,praise:e,met:n=>n.gate===t&&qn(n)===4}),ja={picture:Nu,controls:Ou,readout:Lu,describe:Ca,goals:{"01-and":rr("AND","AND: neither weight alone lifts the bias above 0, both together do."),"01-or":rr("OR","OR: each weight alone lifts the bias above 0."),"01-nand":rr("NAND","NAND: AND with every sign turned."),"01-xor":{ask:"Choose XOR. Get all four rows right, or prove that nobody can.",praise:"Shown: no single neuron can do XOR. Two layers can (chapter 3).",met:t=>t.gate==="XOR"&&Ba(t)}}};var Fn="xor-space",Gt=[[0,0],[0,1],[1,0],[1,1]],Ye=[0,1,1,0],zu={sigmoids:{weight:[[6,-4],[-4,6]],bias:[-3,-3],activation:O},ReLUs:{weight:[[1,-1],[-1,1]],bias:[0,0],activation:oe}},fe=[-.25,1.25],de=v(fe,[172,28]),Ge=v(fe,[22,166]),_n=v(fe,[196,340]),Bu=[...Array(9).keys()].map(t=>t/8),Cu=[...Array(25).keys()].map(t=>t/24);function $e({way:t,amount:e},n){let[{A:o}]=ot(n,[zu[t]]);return n.map((r,s)=>r.map((a,i)=>(1-e)*a+e*o[s][i]))}var Ha=(t,e)=>P(e,t.w,t.b),cr=t=>$e(t,Gt).map(e=>Ha(t,e)),lr=t=>cr(t).filter((e,n)=>Y(e)===Ye[n]).length;function Ua(t,e){return[0,1].map(n=>Bu.map(o=>{let r=Cu.map(a=>n?[a,o]:[o,a]),s=(e===Ge?r:$e(t,r)).map(([a,i])=>`${h(e(a))},${h(de(i))}`);return l`<polyline class="nn-mesh" data-axis="${n}"
        points="${s.join(" ")}"/>`}))}function ju(t){let n=[...Array(25).keys()].map(a=>fe[0]+(fe[1]-fe[0])*a/24),o=n.flatMap(a=>n.map(i=>[i,a])),r=$e(t,o).map(a=>Ha(t,a)),s=[];for(let a=0;a<24;a++)for(let i=0;i<24;i++){let u=a*25+i,c=[u,u+1,u+24+2,u+24+1];if(c.every(d=>r[d]<=0))continue;let p=Uu(c.map(d=>({p:o[d],z:r[d]})));s.push(`M${p.map(([d,f])=>`${h(Ge(d))} ${h(de(f))}`).join("L")}z`)}return s.join("")}function Uu(t){return t.flatMap(({p:e,z:n},o)=>{let r=t[(o+1)%t.length],s=n>0?[e]:[];if(n>0==r.z>0)return s;let a=n/(n-r.z);return[...s,e.map((i,u)=>i+a*(r.p[u]-i))]})}function Du(t,e){let n=$e(t,Gt),o=cr(t).map((c,p)=>Y(c)!==Ye[p]),r={width:144,height:144},s=ju(t),[a,i]=t.w,u=(c,p)=>c.map((d,f)=>ht(d,Ye[f],o[f],p,de));return l`<svg viewBox="0 0 346 212" role="img"
    aria-label="${qa(t)}">
    <defs><pattern id="${e}-tilt" width="9" height="9"
      patternUnits="userSpaceOnUse" patternTransform="rotate(45)"
      ><line class="nn-hatch" y2="9"/></pattern>
      <clipPath id="${e}-right"><rect x="196" y="28" ${Da(r)}/>
      </clipPath></defs>
    <rect class="nn-silent" x="22" y="28" ${Da(r)}/>
    <path class="nn-fires" d="${s}"/>
    <path fill="url(#${e}-tilt)" d="${s}"/>
    <g clip-path="url(#${e}-right)">
      ${ie([a,i],t.b,_n,de,e)}</g>
    ${E(Ge,de,{count:2})}
    ${E(_n,de,{count:2,names:["h₁","h₂"]})}
    ${Ua(t,Ge)}
    <g clip-path="url(#${e}-right)">${Ua(t,_n)}</g>
    ${u(Gt,Ge)} ${u(n,_n)}
  </svg>`}var Da=({width:t,height:e})=>l`width="${t}" height="${e}"`;function Xu(t,e){return l`${L(Fn,"way",t,e)}
    ${y(Fn,"amount",t,e)}
    ${y(Fn,"w",t,e,void 0,["h₁","h₂"])}
    ${y(Fn,"b",t,e)}`}function Hu(t){let e=$e(t,Gt),n=cr(t),o=lr(t);return l`${vt("XOR says 1","XOR says 0")}
    <table class="nn-table nn-tight">
    <thead><tr><th scope="col">x</th><th scope="col">h₁</th>
      <th scope="col">h₂</th><th scope="col">z</th><th scope="col">says</th>
      <th scope="col">XOR</th></tr></thead>
    <tbody>${Gt.map((r,s)=>{let a=Y(n[s]),i=a===Ye[s];return l`<tr data-right="${String(i)}">
        <td>${r.join(", ")}</td>
        <td data-shows="h1">${m(e[s][0])}</td>
        <td data-shows="h2">${m(e[s][1])}</td>
        <td data-shows="z">${m(n[s])}</td><td>${a}</td>
        <td>${Ye[s]} ${i?"✓":"✗"}</td></tr>`})}</tbody></table>
    <p class="nn-count" data-none="${o===4}"><b data-shows="right"
      >${o}</b> of 4 corners right</p>`}function qa(t){let e=$e(t,Gt).map((n,o)=>`${Gt[o].join(", ")} at ${n.map(r=>m(r,2)).join(", ")}`);return`Two squares: the inputs, and where two hidden ${t.way} put them, ${m(100*t.amount,3)} percent of the way. The corner ${e.join("; ")}. The line in the hidden square gets ${lr(t)} of 4 right.`}var Xa=(t,e,n)=>({ask:e,praise:n,met:o=>o.way===t&&o.amount===1&&lr(o)===4}),Fa={picture:Du,controls:Xu,readout:Hu,describe:qa,goals:{"03-fold":Xa("ReLUs","Choose ReLUs, move the square all the way, and place the line so that all four corners are right.","XOR. The fold laid the corners 0, 0 and 1, 1 on one place, so one line can part them from the other two."),"03-warp":Xa("sigmoids","Choose sigmoids, and do the same.","XOR again. Nothing is folded here: the square is bent until a straight line is enough.")}};var ur={arrows:ls,broadcast:fs,"matrix-product":xs,"power-curve":Ts,secant:Pa,neuron:Ms,"decision-line":Kr,"truth-table":ja,"sigmoid-curve":zs,activations:Rr,"softmax-bars":js,"fit-probability":ts,reliability:Ws,question:Ns,"network-steps":va,"dinner-party":Zs,"xor-space":Fa,bumps:_s,"shape-checker":Ea,"computational-graph":Cr,"mazur-network":da,"nudge-error":Ia};function Ke(t,e,n){let o=xr(t,e,n);return ur[t].check?.(o),o}var Vn=class{#t;#e=new Map;constructor(e){this.#t={...e}}get(e){return this.#t[e]}set(e,n){this.#t[e]!==n&&(this.#t[e]=n,this.#e.get(`change:${e}`)?.forEach(o=>o()))}save_changes(){}on(e,n){this.#e.has(e)||this.#e.set(e,new Set),this.#e.get(e).add(n)}off(e,n){this.#e.get(e)?.delete(n)}};var _a=11;function qu(t,e){var n=e.attributes,o,r,s,a,i;if(!(e.nodeType===_a||t.nodeType===_a)){for(var u=n.length-1;u>=0;u--)o=n[u],r=o.name,s=o.namespaceURI,a=o.value,s?(r=o.localName||r,i=t.getAttributeNS(s,r),i!==a&&(o.prefix==="xmlns"&&(r=o.name),t.setAttributeNS(s,r,a))):(i=t.getAttribute(r),i!==a&&t.setAttribute(r,a));for(var c=t.attributes,p=c.length-1;p>=0;p--)o=c[p],r=o.name,s=o.namespaceURI,s?(r=o.localName||r,e.hasAttributeNS(s,r)||t.removeAttributeNS(s,r)):e.hasAttribute(r)||t.removeAttribute(r)}}var Gn,Fu="http://www.w3.org/1999/xhtml",F=typeof document>"u"?void 0:document,_u=!!F&&"content"in F.createElement("template"),Vu=!!F&&F.createRange&&"createContextualFragment"in F.createRange();function Gu(t){var e=F.createElement("template");return e.innerHTML=t,e.content.childNodes[0]}function Yu(t){Gn||(Gn=F.createRange(),Gn.selectNode(F.body));var e=Gn.createContextualFragment(t);return e.childNodes[0]}function Ku(t){var e=F.createElement("body");return e.innerHTML=t,e.childNodes[0]}function Ju(t){return t=t.trim(),_u?Gu(t):Vu?Yu(t):Ku(t)}function Yn(t,e){var n=t.nodeName,o=e.nodeName,r,s;return n===o?!0:(r=n.charCodeAt(0),s=o.charCodeAt(0),r<=90&&s>=97?n===o.toUpperCase():s<=90&&r>=97?o===n.toUpperCase():!1)}function Zu(t,e){return!e||e===Fu?F.createElement(t):F.createElementNS(e,t)}function Qu(t,e){for(var n=t.firstChild;n;){var o=n.nextSibling;e.appendChild(n),n=o}return e}function mr(t,e,n){t[n]!==e[n]&&(t[n]=e[n],t[n]?t.setAttribute(n,""):t.removeAttribute(n))}var Va={OPTION:function(t,e){var n=t.parentNode;if(n){var o=n.nodeName.toUpperCase();o==="OPTGROUP"&&(n=n.parentNode,o=n&&n.nodeName.toUpperCase()),o==="SELECT"&&!n.hasAttribute("multiple")&&(t.hasAttribute("selected")&&!e.selected&&(t.setAttribute("selected","selected"),t.removeAttribute("selected")),n.selectedIndex=-1)}mr(t,e,"selected")},INPUT:function(t,e){mr(t,e,"checked"),mr(t,e,"disabled"),t.value!==e.value&&(t.value=e.value),e.hasAttribute("value")||t.removeAttribute("value")},TEXTAREA:function(t,e){var n=e.value;t.value!==n&&(t.value=n);var o=t.firstChild;if(o){var r=o.nodeValue;if(r==n||!n&&r==t.placeholder)return;o.nodeValue=n}},SELECT:function(t,e){if(!e.hasAttribute("multiple")){for(var n=-1,o=0,r=t.firstChild,s,a;r;)if(a=r.nodeName&&r.nodeName.toUpperCase(),a==="OPTGROUP")s=r,r=s.firstChild,r||(r=s.nextSibling,s=null);else{if(a==="OPTION"){if(r.hasAttribute("selected")){n=o;break}o++}r=r.nextSibling,!r&&s&&(r=s.nextSibling,s=null)}t.selectedIndex=n}}},Je=1,Ga=11,Ya=3,Ka=8;function St(){}function tm(t){if(t)return t.getAttribute&&t.getAttribute("id")||t.id}function em(t){return function(n,o,r){if(r||(r={}),typeof o=="string")if(n.nodeName==="#document"||n.nodeName==="HTML"){var s=o;o=F.createElement("html"),o.innerHTML=s}else if(n.nodeName==="BODY"){var a=o;o=F.createElement("html"),o.innerHTML=a;var i=o.querySelector("body");i&&(o=i)}else o=Ju(o);else o.nodeType===Ga&&(o=o.firstElementChild);var u=r.getNodeKey||tm,c=r.onBeforeNodeAdded||St,p=r.onNodeAdded||St,d=r.onBeforeElUpdated||St,f=r.onElUpdated||St,$=r.onBeforeNodeDiscarded||St,b=r.onNodeDiscarded||St,T=r.onBeforeElChildrenUpdated||St,S=r.skipFromChildren||St,j=r.addChild||function(g,w){return g.appendChild(w)},rt=r.childrenOnly===!0,U=Object.create(null),G=[];function xt(g){G.push(g)}function Ze(g,w){if(g.nodeType===Je)for(var I=g.firstChild;I;){var k=void 0;w&&(k=u(I))?xt(k):(b(I),I.firstChild&&Ze(I,w)),I=I.nextSibling}}function Tt(g,w,I){$(g)!==!1&&(w&&w.removeChild(g),b(g),Ze(g,I))}function ge(g){if(g.nodeType===Je||g.nodeType===Ga)for(var w=g.firstChild;w;){var I=u(w);I&&(U[I]=w),ge(w),w=w.nextSibling}}ge(n);function be(g){p(g);for(var w=g.firstChild;w;){var I=w.nextSibling,k=u(w);if(k){var N=U[k];N&&Yn(w,N)?(w.parentNode.replaceChild(N,w),Nt(N,w)):be(w)}else be(w);w=I}}function Qe(g,w,I){for(;w;){var k=w.nextSibling;(I=u(w))?xt(I):Tt(w,g,!0),w=k}}function Nt(g,w,I){var k=u(w);if(k&&delete U[k],!I){var N=d(g,w);if(N===!1||(N instanceof HTMLElement&&(g=N,ge(g)),t(g,w),f(g),T(g,w)===!1))return}g.nodeName!=="TEXTAREA"?tn(g,w):Va.TEXTAREA(g,w)}function tn(g,w){var I=S(g,w),k=w.firstChild,N=g.firstChild,Yt,pt,Kt,nn,yt;t:for(;k;){for(nn=k.nextSibling,Yt=u(k);!I&&N;){if(Kt=N.nextSibling,k.isSameNode&&k.isSameNode(N)){k=nn,N=Kt;continue t}pt=u(N);var on=N.nodeType,wt=void 0;if(on===k.nodeType&&(on===Je?(Yt?Yt!==pt&&((yt=U[Yt])?Kt===yt?wt=!1:(g.insertBefore(yt,N),pt?xt(pt):Tt(N,g,!0),N=yt,pt=u(N)):wt=!1):pt&&(wt=!1),wt=wt!==!1&&Yn(N,k),wt&&Nt(N,k)):(on===Ya||on==Ka)&&(wt=!0,N.nodeValue!==k.nodeValue&&(N.nodeValue=k.nodeValue))),wt){k=nn,N=Kt;continue t}pt?xt(pt):Tt(N,g,!0),N=Kt}if(Yt&&(yt=U[Yt])&&Yn(yt,k))I||j(g,yt),Nt(yt,k);else{var to=c(k);to!==!1&&(to&&(k=to),k.actualize&&(k=k.actualize(g.ownerDocument||F)),j(g,k),be(k))}k=nn,N=Kt}Qe(g,N,pt);var $r=Va[g.nodeName];$r&&$r(g,w)}var z=n,Ot=z.nodeType,en=o.nodeType;if(!rt){if(Ot===Je)en===Je?Yn(n,o)||(b(n),z=Qu(n,Zu(o.nodeName,o.namespaceURI))):z=o;else if(Ot===Ya||Ot===Ka){if(en===Ot)return z.nodeValue!==o.nodeValue&&(z.nodeValue=o.nodeValue),z;z=o}}if(z===o)b(n);else{if(o.isSameNode&&o.isSameNode(z))return;if(Nt(z,o,rt),G)for(var xe=0,x=G.length;xe<x;xe++){var M=U[G[xe]];M&&Tt(M,M.parentNode,!1)}}return!rt&&z!==n&&n.parentNode&&(z.actualize&&(z=z.actualize(n.ownerDocument||F)),n.parentNode.replaceChild(z,n)),z}}var nm=em(qu),Ja=nm;function Za(t,e,n,o,r,s={}){let a=B.figures[e].title;return l`<div class="nn-root" data-kind="${e}"
    data-wide="${String(!!t.wide)}"
    ${!t.plain&&l`role="group" aria-label="${a}"`}>
    <div class="nn-body">
      ${t.picture&&l`<div class="nn-stage">${t.picture(n,r,o)}</div>`}
      <div class="nn-side">
        <div class="nn-controls">${t.controls(n,r)}</div>
        ${t.plays?.(n)&&rm(t,n,s)}
      </div>
      ${t.readout&&l`<div class="nn-readout">${t.readout(n,r)}</div>`}
    </div>
    ${om(t,n,o,s)}
    ${!t.plain&&sm(s)}
    <p class="nn-note" role="status">${s.note}</p>
    ${s.code&&l`<input class="nn-code" readonly aria-label="text to copy"
      value="${s.code}">`}
    <p class="nn-say" role="status"></p>
  </div>`}function om(t,e,n,o){return e.goals?.length?l`<ul class="nn-goals" aria-label="Challenges">
    ${e.goals.map(r=>{let s=t.goals[r],a=s.met(e,n),i=a||!!o.met?.[r];return l`<li data-goal="${r}" data-met="${String(i)}">
        <span class="nn-tick" role="img"
          aria-label="${i?"Met":"Open"}">${i?"✓":""}</span>
        <span><b>Challenge.</b> ${s.ask}
        <span class="nn-praise">${a&&s.praise}</span></span>
      </li>`})}
  </ul>`:""}function rm(t,e,n){let o=String(t.play(e)===null),{step:r="Step",play:s="Play"}=t.verbs??{};return l`<div class="nn-play nn-live">
    <button type="button" data-do="step" aria-disabled="${o}"
      >${r}</button>
    <button type="button" data-do="play" aria-disabled="${o}"
      >${n.playing?"Pause":s}</button>
  </div>`}function sm(t){return l`<div class="nn-tools nn-live">
    <button type="button" data-do="reset">Reset</button>
    <button type="button" data-do="copy">Copy as Python</button>
    ${t.link&&l`<button type="button" data-do="link">Copy link</button>`}
  </div>`}var Qa=t=>t.target.closest?.("[data-drag]");function ti(t,e,n){let o=null;function r(c){let p=Qa(c)?.dataset.drag;if(!p||c.button!==0)return;let d=c.target.closest("svg");o={name:p,svg:d},d.setPointerCapture(c.pointerId),c.preventDefault(),e(p)}function s(c){if(!o)return;let p=o.svg.getScreenCTM().inverse(),d=new DOMPoint(c.clientX,c.clientY),{x:f,y:$}=d.matrixTransform(p);n(o.name,[f,$])}let a=()=>o=null,u={pointerdown:r,pointermove:s,pointerup:a,pointercancel:a,touchstart:c=>Qa(c)&&c.preventDefault()};for(let[c,p]of Object.entries(u))t.addEventListener(c,p,{passive:!1});return()=>{for(let[c,p]of Object.entries(u))t.removeEventListener(c,p)}}var am="[data-part]:not([data-part=''])";function pr(t){let e=[...t.querySelectorAll(am)],o=(e.findLast(r=>r.matches(":hover"))??e.find(r=>r.matches(":focus-visible, :has(:focus-visible)")))?.dataset.part.split(" ")[0];for(let r of e)r.toggleAttribute("data-lit",r.dataset.part.split(" ").includes(o))}function ei(t){let e=()=>pr(t),n=["pointerover","pointerleave","focusin","focusout"];for(let o of n)t.addEventListener(o,e);return()=>{for(let o of n)t.removeEventListener(o,e)}}var Jn="neural-networks-by-hand";var Kn={};function ni(){try{return globalThis.localStorage!==void 0&&localStorage!==null}catch{return!1}}function It(){try{let t=JSON.parse(localStorage.getItem(Jn));if(t?.version===1&&typeof t.met=="object")return{...Kn,...t.met}}catch{}return{...Kn}}function dr(t){let e=It();e[t]||ri({...e,[t]:new Date().toISOString().slice(0,10)})}function oi(t){let e;try{e=JSON.parse(t)}catch{throw new Error("This file is not a saved progress: it is not JSON.")}let n=Object.values(e?.met??{none:0});if(e?.version!==1||!n.every(o=>typeof o=="string"))throw new Error("This file is not a saved progress of this book.");ri({...e.met,...It()})}function ri(t){Kn=t;try{localStorage.setItem(Jn,JSON.stringify({version:1,met:t}))}catch{}ii()}function si(){Kn={};try{localStorage.removeItem(Jn)}catch{}ii()}var ai=()=>JSON.stringify({version:1,met:It()},null,2)+`
`,hr=new Set,ii=()=>hr.forEach(t=>t());function Zn(t){let e=n=>n.key===Jn&&t();return hr.add(t),globalThis.addEventListener?.("storage",e),()=>{hr.delete(t),globalThis.removeEventListener?.("storage",e)}}function li(t,e){if(Array.isArray(t)){let r=e.prefixItems??t.map(()=>e.items);return`[${t.map((s,a)=>li(s,r[a])).join(", ")}]`}if(typeof t=="boolean")return t?"True":"False";if(typeof t=="number")return e.type==="number"?wr(t):String(t);let n=t.includes("'")&&!t.includes('"')?'"':"'",o=t.replaceAll("\\","\\\\").replaceAll(n,`\\${n}`).replace(/[\0-\x1f\x7f-\xa0\xad]/g,cm);return n+o+n}var im={"	":"\\t","\n":"\\n","\r":"\\r"},cm=t=>im[t]??`\\x${t.charCodeAt(0).toString(16).padStart(2,"0")}`,lm=(t,e)=>JSON.stringify(t)===JSON.stringify(e),ui=({step:t,items:e})=>t!==void 0||!!(e&&ui(e));function mi(t,e){let{name:n,properties:o}=B.figures[t],r=Object.entries(o).filter(([s,a])=>ui(a)||!lm(e[s],a.default)).map(([s,a])=>`${s}=${li(e[s],a)}`);return`${n}(${r.join(", ")})`}var um=500,mm=700,pi=(t,[e,...n],o)=>e===void 0?o:t.with(e,pi(t[e],n,o));function hi(t,e,n){let o=e.get("kind"),r=ur[o],s=Object.keys(B.figures[o].properties),a=()=>Ke(o,Object.fromEntries(s.map(x=>[x,e.get(x)]))),i=a(),u=n.start??i,c={link:!!n.link,note:n.note,met:It()},p=0,d=0,f=0;function $(){p=0;try{i=a()}catch(M){c.note=`${M.message} The figure shows its last state.`}rt();let x=Za(r,o,i,u,n.uid,c).toString();t.firstElementChild||(t.innerHTML="<div></div>"),Ja(t.firstElementChild,x,{onBeforeElUpdated:S}),pr(t)}let b=()=>p||=requestAnimationFrame($);function T(x){let M=t.querySelector(".nn-say");M&&(M.textContent=x)}function S(x,M){return x.localName==="details"&&(M.open=x.open),!x.classList.contains("nn-say")}function j(){r.plain||(clearTimeout(d),d=setTimeout(()=>T(r.describe(i)),mm))}function rt(){for(let x of i.goals??[]){let M=r.goals[x];c.met[x]||!M.met(i,u)||(dr(x),clearTimeout(d),T(`Challenge met. ${M.praise}`))}r.task?.(i)&&dr(r.task(i)),c.met=It()}function U(x){c.note=c.code="";for(let[M,g]of Object.entries(x))e.set(M,g);e.save_changes(),j(),b()}function G(){clearInterval(f),f=0,c.playing=!1,b()}function xt(){let x=r.play(i);return x?U(x):G(),!!x}function Ze(){if(f)return G();if(matchMedia("(prefers-reduced-motion: reduce)").matches){let x={};for(let M=0;x&&M<1e3;M++)i={...i,...x},x=r.play(i);return U(i)}c.playing=!0,f=setInterval(()=>p||xt(),r.pace??um),xt()}async function Tt(x,M){try{await navigator.clipboard.writeText(x),c.note=`Copied ${M}.`,c.code=""}catch{c.note="Copying is denied here. Select the text and copy it:",c.code=x}b()}let ge={reset:()=>{G(),U(u)},copy:()=>Tt(mi(o,i),"as Python"),link:()=>Tt(n.link(i),"the link"),step:xt,play:Ze},be=(x,M)=>B.figures[o].properties[x].enum?.find(g=>String(g)===M)??M;function Qe({target:x}){let M=x.dataset?.trait;if(!M)return;let[g,...w]=M.split("."),I=x.value;x.type==="checkbox"&&(I=w.length?Number(x.checked):x.checked),x.type==="range"&&(I=Number(I)),x.type==="radio"&&(I=be(g,I)),I=pi(e.get(g),w.map(Number),I);let k={[g]:I};U(r.input?.(k,i)??k)}function Nt({target:x}){let M=x.closest?.("[data-do]");if(!M||M.ariaDisabled==="true")return;let g=M.dataset.do;r.actions?.[g]?U(r.actions[g](i)):ge[g]?.()}function tn(x){let M=t.querySelector("[data-enter]");x.key!=="Enter"||!M||x.target.matches("input")&&M.click()}t.addEventListener("input",Qe),t.addEventListener("click",Nt),t.addEventListener("keydown",tn);let z=ei(t),Ot=i,en=ti(t,()=>Ot=i,(x,M)=>U(r.drags[x](Ot,M)));for(let x of s)e.on(`change:${x}`,b);let xe=Zn(b);return $(),()=>{G(),cancelAnimationFrame(p),clearTimeout(d);for(let x of s)e.off(`change:${x}`,b);t.removeEventListener("input",Qe),t.removeEventListener("click",Nt),t.removeEventListener("keydown",tn),en(),z(),xe()}}var pm={"00":"Toolbox and NumPy"},di=t=>t.slice(0,2);function hm(t,e){let n=It(),r=[...new Set(B.tasks.map(di))].sort().map(s=>{let a=B.tasks.filter(c=>di(c)===s),i=a.filter(c=>n[c]).length,u=pm[s]??`Chapter ${Number(s)}`;return l`<li><label>${u}: ${i} of
      ${a.length} questions and challenges
      <progress max="${a.length}" value="${i}"></progress></label></li>`});return l`<div class="nn-root nn-report"><ul>${r}</ul>
    ${!ni()&&l`<p class="nn-note">This browser does not let the page remember. What
      you meet is kept until you close it.</p>`}
    <div class="nn-tools">
      <button type="button" data-do="export">Save a copy</button>
      <label class="nn-file">Load a copy
        <input type="file" accept="application/json,.json"></label>
      <button type="button" data-do="erase">${t?"Erase it all? Press again":"Erase"}</button>
    </div>
    <p class="nn-note" role="status">${e}</p></div>`}var Qn=class extends HTMLElement{#t=!1;#e="";#o;connectedCallback(){this.#o=Zn(()=>this.#n()),this.addEventListener("click",this),this.addEventListener("change",this),this.#n()}disconnectedCallback(){this.#o(),this.removeEventListener("click",this),this.removeEventListener("change",this)}handleEvent({type:e,target:n}){e==="change"&&n.files?.length&&this.#s(n.files[0]);let o=n.dataset?.do;o==="export"&&this.#r(),o==="erase"&&this.#a()}#r(){let e=new Blob([ai()],{type:"application/json"}),n=document.createElement("a");n.href=URL.createObjectURL(e),n.download="progress.json",n.click(),URL.revokeObjectURL(n.href)}async#s(e){try{oi(await e.text()),this.#e=`Loaded ${e.name}.`}catch(n){this.#e=n.message}this.#n()}#a(){this.#t&&si(),this.#t=!this.#t,this.#n(),this.querySelector("[data-do=erase]").focus()}#n(){this.innerHTML=hm(this.#t,this.#e).toString()}};function dm(t){let e=t&&new URLSearchParams(location.search).get(t);if(e)try{return JSON.parse(e)}catch{throw new Error(`The link's state is not JSON: ${e.slice(0,60)}.`)}}function fm(t,e){let n=new URL(location.href);return n.search=new URLSearchParams({[t]:JSON.stringify(e)}),n.hash=t,n.href}var $m=0,fr=class extends HTMLElement{#t;connectedCallback(){if(this.#t)return;let e=this.getAttribute("kind"),n;try{n=Ke(e,JSON.parse(this.getAttribute("state")||"{}"))}catch(c){this.#e(c);return}let o=this.dataset.anchor,r=this.dataset.uid??`nn-page-${++$m}`,s=n,a="";try{s=Ke(e,dm(o)??{},n)}catch(c){a=`${c.message} The figure shows the book's state.`}let i=o&&(c=>fm(o,c)),u=new Vn({kind:e,...s});this.#t=hi(this,u,{uid:r,start:n,link:i,note:a}),this.model=u,this.dataset.live=""}disconnectedCallback(){this.#t?.(),this.#t=void 0}#e(e){let n=document.createElement("p");n.className="nn-note",n.textContent=`This figure cannot run: ${e.message}`,this.append(n)}};customElements.define("nn-figure",fr);customElements.define("nn-progress",Qn);})();
