(()=>{var B={version:1,tasks:["00-axis","00-base","00-column","00-dot","00-downhill","00-e","00-limit","00-log-product","00-one-weight","00-perpendicular","00-refused","00-right-angle","00-same-dot","00-shape","00-slope","00-slope-rules","00-star","00-trap","00-trap-loss","00-which-power","01-and","01-bias","01-both","01-distance","01-double","01-emails","01-knobs","01-lower-bias","01-nand","01-no-mistakes","01-one","01-or","01-random","01-rule","01-rule-step","01-same-line","01-scale","01-seven-bottles","01-silence","01-swap","01-xor","01-xor-rows","01-xor-why","02-blunder","02-calibrate","02-centre","02-centre-moves","02-corner","02-coupling","02-fair","02-five","02-half-at-four","02-halve","02-learn","02-loss","02-mirror","02-ninety","02-odds","02-odds-back","02-relu-corner","02-saturate","02-shift","02-sigma-zero","02-squash","02-staircase","02-steepest","02-steepness","02-step-at-two","02-sure","02-tanh","03-both","03-collapse","03-count","03-cybenko","03-feud","03-fit","03-flat","03-fold","03-fold-place","03-forward","03-hidden-sum","03-hidden-why","03-hill","03-idle","03-idle-relu","03-last-bit","03-most-wine","03-one-knob","03-one-sum","03-product-shape","03-silent","03-silent-shape","03-step","03-to","03-warp","03-wave","03-weights-shape","05-backward","05-both-sides","05-bug-line","05-explode","05-find-bug","05-flat","05-last-error","05-lost","05-nudge","05-one-side","05-one-step","05-order","05-party-dead","05-party-learned","05-party-sum","05-price","05-rate","05-relu","05-revive","05-second","05-shared","05-small","05-square","05-thirty","05-two-paths","05-vanish","05-w6","05-what","05-wrong-silent","05-xor-learned","05-xor-quick","05-xor-stuck","05-zeros"],figures:{secant:{name:"Secant",title:"the slope of a curve between two points",type:"object",properties:{curve:{enum:["line","square","three-squares","square-and-line"],title:"curve",default:"square"},x:{type:"number",minimum:-2,maximum:2,step:.125,title:"place x",default:1},halvings:{type:"integer",minimum:0,maximum:10,step:1,title:"halvings of the nudge",default:0},goals:{type:"array",items:{enum:["00-slope","00-downhill"]},minItems:0,maxItems:2,default:[]}}},"power-curve":{name:"PowerCurve",title:"the powers of a base",type:"object",properties:{base:{type:"number",minimum:.5,maximum:3.5,step:.03125,title:"base",default:2},x:{type:"number",minimum:-2,maximum:2,step:.03125,title:"power x",default:1},mirror:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["00-e","00-which-power"]},minItems:0,maxItems:2,default:[]}}},arrows:{name:"Arrows",title:"two vectors as arrows",type:"object",properties:{u:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:2,maxItems:2,default:[2,1]},v:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:2,maxItems:2,default:[1,2]},goals:{type:"array",items:{enum:["00-right-angle","00-same-dot"]},minItems:0,maxItems:2,default:[]}}},"matrix-product":{name:"MatrixProduct",title:"the product of two matrices",type:"object",properties:{X:{type:"array",items:{type:"number",minimum:-9,maximum:9},minItems:6,maxItems:6,default:[1,2,3,0,1,-1]},W:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:6,maxItems:6,default:[1,-1,0,2,2,.5]},entry:{enum:["1,1","1,2","2,1","2,2"],title:"entry",default:"1,1"},goals:{type:"array",items:{enum:["00-column"]},minItems:0,maxItems:1,default:[]}}},broadcast:{name:"Broadcast",title:"how NumPy stretches two arrays to one shape",type:"object",properties:{a:{enum:["()","(2,)","(3,)","(1, 3)","(3, 1)","(2, 3)","(3, 3)"],title:"shape of a",default:"(2, 3)"},b:{enum:["()","(2,)","(3,)","(1, 3)","(3, 1)","(2, 3)","(3, 3)"],title:"shape of b",default:"(3,)"},goals:{type:"array",items:{enum:["00-refused","00-trap"]},minItems:0,maxItems:2,default:[]}}},neuron:{name:"Neuron",title:"a neuron with its knobs",type:"object",properties:{w:{type:"array",items:{type:"number",minimum:-10,maximum:10,step:.25},minItems:1,maxItems:3,title:"weight of {name}",fixedLength:!0,default:[7,3]},b:{type:"number",minimum:-10,maximum:10,step:.25,title:"bias",default:-2},x:{type:"array",items:{type:"number",minimum:0,maximum:80,step:1},minItems:1,maxItems:3,title:"{name}",sameLengthAs:"w",fixedLength:!0,default:[1,0]},activation:{enum:["step","identity","sigmoid"],title:"activation",default:"step"},names:{type:"array",items:{type:"string",minLength:1,maxLength:24},minItems:1,maxItems:3,sameLengthAs:"w",fixedLength:!0,default:["x₁","x₂"]},answers:{type:"array",items:{type:"string",minLength:1,maxLength:24},minItems:2,maxItems:2,default:["stays silent","fires"]},switches:{type:"boolean",default:!0},table:{type:"boolean",default:!1},choose:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["01-silence","01-both","01-seven-bottles","03-last-bit"]},minItems:0,maxItems:4,default:[]}}},"decision-line":{name:"DecisionLine",title:"a neuron's line through labelled points",type:"object",properties:{w:{type:"array",items:{type:"number",minimum:-10,maximum:10,step:.25},minItems:2,maxItems:2,title:"weight w{i}",default:[1,-1]},b:{type:"number",minimum:-10,maximum:10,step:.25,title:"bias b",default:0},points:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:-3,maximum:3},{type:"number",minimum:-3,maximum:3},{enum:[0,1]}],minItems:3,maxItems:3},minItems:0,maxItems:60,default:[[2,1,1],[-2,-3,0],[-2,0,1],[1,-2,0],[0,1,1],[3,-1,0]]},rule:{type:"boolean",default:!1},turn:{type:"integer",minimum:0,maximum:59,default:0},last:{enum:["","added","subtracted","kept","not added","not subtracted","not kept"],default:""},goals:{type:"array",items:{enum:["01-no-mistakes","01-same-line","01-swap","01-rule"]},minItems:0,maxItems:4,default:[]}}},"truth-table":{name:"TruthTable",title:"a truth table to meet with one neuron",type:"object",properties:{gate:{enum:["AND","OR","NAND","XOR"],title:"table",default:"AND"},w:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:2,maxItems:2,title:"weight w{i}",default:[1,1]},b:{type:"number",minimum:-3,maximum:3,step:.25,title:"bias b",default:.5},firing:{enum:["","w1+w2+b>0","w1+w2+2b>0","2w1+2w2+2b>0"],default:""},silent:{enum:["","w1+w2<=0","w1+w2+b<=0","w1+w2+2b<=0"],default:""},goals:{type:"array",items:{enum:["01-and","01-or","01-nand","01-xor"]},minItems:0,maxItems:4,default:[]}}},question:{name:"Question",title:"a question",type:"object",properties:{id:{type:"string",minLength:0,maxLength:40,default:""},data:{type:"string",minLength:0,maxLength:8e3,default:""},answer:{type:"string",minLength:0,maxLength:40,default:""},checked:{type:"boolean",default:!1}}},"sigmoid-curve":{name:"SigmoidCurve",title:"a sigmoid with its knobs",type:"object",properties:{w:{type:"number",minimum:-8,maximum:8,step:.25,title:"weight w",default:1},b:{type:"number",minimum:-24,maximum:24,step:.25,title:"bias b",default:0},x:{type:"number",minimum:-4,maximum:4,step:.125,title:"input x",default:1},tangent:{type:"boolean",default:!1},lockable:{type:"boolean",default:!1},keep:{type:"boolean",title:"keep the centre",default:!1},centre:{type:"number",minimum:-3,maximum:3,default:0},goals:{type:"array",items:{enum:["02-step-at-two","02-mirror","02-steepest"]},minItems:0,maxItems:3,default:[]}}},activations:{name:"Activations",title:"six activations and their slopes",type:"object",properties:{z:{type:"number",minimum:-8,maximum:8,step:.25,title:"pre-activation z",default:1},negative_slope:{type:"number",minimum:0,maximum:1,default:.1},goals:{type:"array",items:{enum:["02-saturate","02-corner"]},minItems:0,maxItems:2,default:[]}}},"softmax-bars":{name:"SoftmaxBars",title:"scores turned into probabilities by softmax",type:"object",properties:{z:{type:"array",items:{type:"number",minimum:-5,maximum:5,step:.25},minItems:2,maxItems:4,title:"score of {name}",fixedLength:!0,default:[1,2,.5]},names:{type:"array",items:{type:"string",minLength:1,maxLength:12},minItems:2,maxItems:4,sameLengthAs:"z",fixedLength:!0,default:["cat","dog","bird"]},goals:{type:"array",items:{enum:["02-halve","02-shift"]},minItems:0,maxItems:2,default:[]}}},"fit-probability":{name:"FitProbability",title:"a probability to fit to labelled emails",type:"object",properties:{w:{type:"number",minimum:-4,maximum:4,step:.125,title:"weight w",default:0},b:{type:"number",minimum:-10,maximum:10,step:.25,title:"bias b",default:0},x:{type:"number",minimum:0,maximum:10,step:.5,title:"an email with so many CAPITALS",default:4},points:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:0,maximum:10},{enum:[0,1]}],minItems:2,maxItems:2},minItems:1,maxItems:40,default:[[0,0],[1,0],[2,0],[3,0],[3,1],[4,0],[5,0],[5,1],[6,1],[7,0],[7,1],[9,1]]},surprise:{type:"boolean",default:!1},learn:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["02-half-at-four","02-fair","02-learn"]},minItems:0,maxItems:3,default:[]}}},reliability:{name:"Reliability",title:"what a model said against what happened",type:"object",properties:{scale:{type:"number",minimum:0,maximum:2,step:.125,title:"log-odds multiplied by",default:1},cases:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:-8,maximum:8},{type:"integer",minimum:0,maximum:999},{type:"integer",minimum:0,maximum:999}],minItems:3,maxItems:3},minItems:0,maxItems:60,default:[[-6,0,9],[-5.5,0,13],[-5,0,17],[-4.5,1,21],[-4,4,24],[-3.5,1,34],[-3,11,31],[-2.5,14,35],[-2,9,46],[-1.5,23,38],[-1,21,44],[-.5,33,36],[0,35,35],[.5,40,29],[1,43,22],[1.5,41,20],[2,41,14],[2.5,41,8],[3,35,7],[3.5,28,7],[4,25,3],[4.5,19,3],[5,16,1],[5.5,13,0],[6,8,1]]},goals:{type:"array",items:{enum:["02-calibrate"]},minItems:0,maxItems:1,default:[]}}},"network-steps":{name:"NetworkSteps",title:"a network that steps through its own arithmetic",type:"object",properties:{x:{type:"array",items:{enum:[0,1]},minItems:2,maxItems:2,title:"{name} digit",default:[0,1]},at:{type:"integer",minimum:0,maximum:15,step:1,title:"steps done",default:0},W1:{type:"array",items:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:2,maxItems:2},minItems:2,maxItems:2,default:[[.6,-.4],[-1.7,-1.3]]},b1:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:2,maxItems:2,default:[.2,.2]},W2:{type:"array",items:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:1,maxItems:1},minItems:2,maxItems:2,default:[[-1.36],[.34]]},b2:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:1,maxItems:1,default:[.9]},knob:{enum:["W1.0.0","W1.0.1","W1.1.0","W1.1.1","b1.0","b1.1","W2.0.0","W2.1.0","b2.0"],default:"W1.0.0"},knobs:{type:"boolean",default:!1},table:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["03-step","03-one-knob"]},minItems:0,maxItems:2,default:[]}}},"dinner-party":{name:"DinnerParty",title:"wine for a dinner party",type:"object",properties:{guests:{type:"array",items:{enum:[0,1]},minItems:3,maxItems:3,title:"{name}",default:[0,0,0]},W1:{type:"array",items:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:3,maxItems:3},minItems:3,maxItems:3,default:[[0,0,1],[0,1.5,0],[1,.4,0]]},b1:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:3,maxItems:3,default:[0,-.5,0]},W2:{type:"array",items:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:1,maxItems:1},minItems:3,maxItems:3,default:[[.5],[2],[-5]]},b2:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:1,maxItems:1,default:[1]},relu:{type:"array",items:{enum:[0,1]},minItems:3,maxItems:3,title:"ReLU in {name}",default:[1,1,1]},knob:{enum:["W1.0.0","W1.0.1","W1.0.2","W1.1.0","W1.1.1","W1.1.2","W1.2.0","W1.2.1","W1.2.2","b1.0","b1.1","b1.2","W2.0.0","W2.1.0","W2.2.0","b2.0"],default:"W1.0.0"},knobs:{type:"boolean",default:!1},unplug:{type:"boolean",default:!1},table:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["03-most-wine","03-idle-relu","03-feud"]},minItems:0,maxItems:3,default:[]}}},"xor-space":{name:"XorSpace",title:"XOR in the space of two hidden neurons",type:"object",properties:{way:{enum:["sigmoids","ReLUs"],title:"hidden neurons",default:"ReLUs"},amount:{type:"number",minimum:0,maximum:1,step:.05,title:"plain square → hidden square",default:0},w:{type:"array",items:{type:"number",minimum:-4,maximum:4,step:.25},minItems:2,maxItems:2,title:"weight of {name}",default:[1,-1]},b:{type:"number",minimum:-4,maximum:4,step:.25,title:"bias",default:.25},goals:{type:"array",items:{enum:["03-fold","03-warp"]},minItems:0,maxItems:2,default:[]}}},bumps:{name:"Bumps",title:"a curve built of bumps",type:"object",properties:{target:{enum:["hill","wave","roof"],title:"curve to match",default:"hill"},count:{enum:[2,4,8],title:"bumps",default:2},steepness:{type:"number",minimum:4,maximum:100,step:4,title:"steepness",default:32},heights:{type:"array",items:{type:"number",minimum:-1,maximum:1,step:.0625},minItems:8,maxItems:8,title:"height of {name}",default:[.5,0,0,0,0,0,0,0]},goals:{type:"array",items:{enum:["03-hill","03-wave"]},minItems:0,maxItems:2,default:[]}}},"shape-checker":{name:"ShapeChecker",title:"the shapes of a layer",type:"object",properties:{formula:{enum:["X @ W + b","X @ W.T + b","W @ X + b"],title:"formula",default:"X @ W + b"},X:{type:"array",items:{type:"integer",minimum:1,maximum:8,step:1},minItems:2,maxItems:2,title:"{name} of X",default:[4,2]},W:{type:"array",items:{type:"integer",minimum:1,maximum:8,step:1},minItems:2,maxItems:2,title:"{name} of W",default:[3,2]},b:{type:"integer",minimum:1,maximum:8,step:1,title:"entries of b",default:3},goals:{type:"array",items:{enum:["03-fit","03-silent"]},minItems:0,maxItems:2,default:[]}}},"computational-graph":{name:"ComputationalGraph",title:"a computational graph, forward and backward",type:"object",properties:{graph:{enum:["bill","neuron"],default:"bill"},at:{type:"integer",minimum:0,maximum:13,step:1,title:"steps done",default:0},guests:{type:"integer",minimum:0,maximum:20,step:1,title:"guests",default:10},price:{type:"number",minimum:0,maximum:24,step:.5,title:"price of a bottle",default:8},meal:{type:"number",minimum:0,maximum:40,step:1,title:"price of a meal",default:20},x:{type:"number",minimum:-4,maximum:4,step:.25,title:"input x",default:1},w:{type:"number",minimum:-4,maximum:4,step:.25,title:"weight w",default:2},b:{type:"number",minimum:-4,maximum:4,step:.25,title:"bias b",default:2},target:{enum:[0,1],title:"target",default:0},goals:{type:"array",items:{enum:["05-backward","05-thirty","05-wrong-silent"]},minItems:0,maxItems:3,default:[]}}},"mazur-network":{name:"MazurNetwork",title:"a network of six neurons, forward, backward and updated",type:"object",properties:{steps:{type:"integer",minimum:0,maximum:1e4,step:1,title:"steps of training done",default:0},phase:{enum:["hidden","outputs","output-blame","hidden-blame","update"],title:"this step, as far as",default:"hidden"},early:{type:"boolean",title:"move w₅ to w₈ early",default:!1},hunt:{type:"boolean",default:!1},pick:{enum:["w1","w2","w3","w4","w5","w6","w7","w8"],default:"w5"},goals:{type:"array",items:{enum:["05-one-step","05-find-bug","05-last-error"]},minItems:0,maxItems:3,default:[]}}},"nudge-error":{name:"NudgeError",title:"how wrong a nudged slope is, against the size of the nudge",type:"object",properties:{power:{type:"integer",minimum:-16,maximum:0,step:1,title:"nudge: 10 to the power of",default:0},way:{enum:["one side","both sides"],title:"measured",default:"one side"},single:{type:"boolean",title:"single precision (float32)",default:!1},goals:{type:"array",items:{enum:["05-one-side","05-both-sides","05-lost"]},minItems:0,maxItems:3,default:[]}}},"xor-learning":{name:"XorLearning",title:"XOR being learned",type:"object",properties:{seed:{type:"integer",minimum:0,maximum:99,step:1,title:"seed of the first weights",default:3},rate:{type:"number",minimum:.25,maximum:6,step:.25,title:"learning rate",default:4},steps:{type:"integer",minimum:0,maximum:1500,step:5,title:"steps taken",default:0},goals:{type:"array",items:{enum:["05-xor-learned","05-xor-stuck","05-xor-quick"]},minItems:0,maxItems:3,default:[]}}},"gradient-depth":{name:"GradientDepth",title:"the gradient in each layer of a deep network",type:"object",properties:{activation:{enum:["sigmoid","tanh","relu"],title:"activation",default:"sigmoid"},init:{enum:["zeros","uniform","xavier","he"],title:"first weights",default:"xavier"},of:{enum:["weights","biases"],title:"gradient of the",default:"weights"},depth:{type:"integer",minimum:1,maximum:12,step:1,title:"hidden layers",default:2},width:{type:"integer",minimum:2,maximum:16,step:1,title:"neurons in each",default:8},seed:{type:"integer",minimum:0,maximum:99,step:1,title:"seed",default:0},goals:{type:"array",items:{enum:["05-vanish","05-revive","05-explode"]},minItems:0,maxItems:3,default:[]}}},"party-learning":{name:"PartyLearning",title:"the dinner party, learned from many starts",type:"object",properties:{seed:{type:"integer",minimum:0,maximum:39,step:1,title:"seed of the start picked",default:0},rate:{enum:[.01,.03,.1,.3],title:"learning rate",default:.1},steps:{type:"integer",minimum:0,maximum:1e3,step:5,title:"steps taken",default:0},goals:{type:"array",items:{enum:["05-party-learned","05-party-dead","05-party-sum"]},minItems:0,maxItems:3,default:[]}}}}};function To(t){if(t.enum){let n=t.enum.map(mc).join(", ");return t.enum.length===1?n:`one of ${n}`}return t.prefixItems?"["+t.prefixItems.map(To).join("; ")+"]":t.type==="array"?`a list of ${rs(t.minItems,t.maxItems)}, each ${To(t.items)}`:t.type==="string"?`a text of ${rs(t.minLength,t.maxLength)} characters`:t.type==="boolean"?"True or False":`${t.type==="number"?"a number":"a whole number"} from ${t.minimum} to ${t.maximum}`}var mc=t=>typeof t=="string"?`'${t}'`:String(t),rs=(t,e)=>t===e?`${t}`:`${t} to ${e}`;function ss(t,e){if(t.enum)return t.enum.includes(e);if(t.type==="array")return pc(t,e);if(t.type==="boolean")return typeof e=="boolean";if(t.type==="string"){if(typeof e!="string")return!1;let n=[...e].length;return n>=t.minLength&&n<=t.maxLength}return typeof e!="number"||!Number.isFinite(e)||t.type==="integer"&&!Number.isInteger(e)?!1:e>=t.minimum&&e<=t.maximum}function pc(t,e){if(!Array.isArray(e))return!1;let n=t.prefixItems??e.map(()=>t.items);return e.length>=t.minItems&&e.length<=t.maxItems&&e.every((o,r)=>ss(n[r],o))}function vn(t){let e=typeof t=="number"?String(t):JSON.stringify(t);return String(e).length<=60?e:e.slice(0,57)+"..."}function as(t,e,n={}){let o=Object.hasOwn(B.figures,t)&&B.figures[t];if(!o)throw new Error(`There is no figure of the kind '${t}'.`);let{name:r,properties:s}=o;if(typeof e!="object"||e===null||Array.isArray(e))throw new Error(`${r}'s state must be an object; got ${vn(e)}.`);let a=Object.hasOwn(e,"version")?e.version:B.version;if(a!==B.version)throw new Error(`${r}.version must be ${B.version}; got ${vn(a)}.`);for(let c of Object.keys(e))if(c!=="version"&&!Object.hasOwn(s,c)){let u=Object.keys(s).join(", ");throw new Error(`${r} has no '${c}'; it has ${u}.`)}let i={};for(let[c,u]of Object.entries(s)){let h=Object.hasOwn(e,c)?e[c]:n[c]??u.default;if(!ss(u,h))throw new Error(`${r}.${c} must be ${To(u)}; got ${vn(h)}.`);i[c]=h}for(let[c,u]of Object.entries(s)){let h=i[u.sameLengthAs]?.length;if(h!==void 0&&i[c].length!==h)throw new Error(`${r}.${c} must be a list of ${h}, one for each entry of ${u.sameLengthAs}; got ${vn(i[c])}.`)}return i}var kn=class{constructor(e){this.text=e}toString(){return this.text}},hc={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function is(t){return t instanceof kn?t.text:Array.isArray(t)?t.map(is).join(""):t==null||t===!1?"":String(t).replace(/[&<>"]/g,e=>hc[e])}function l(t,...e){return new kn(String.raw({raw:t},...e.map(is)))}function m(t,e=4){return String(Number(t.toPrecision(e))).replace("-","−").replace(/^\u22120$/,"0")}function De(t,e=4){let n=1-10**-e;return t>n&&t<1?`> ${n}`:m(t,e)}function W(t){let e=m(Math.abs(t));return t<0?`− ${e}`:`+ ${e}`}var S=t=>t<0?`(${m(t)})`:m(t);function ne(t){if(Object.is(t,-0))return"-0.0";let e=Math.abs(t);if(e!==0&&(e<1e-4||e>=1e16)){let[n,o]=t.toExponential().split("e"),r=o[0];return`${n}e${r}${o.slice(1).padStart(2,"0")}`}return Number.isInteger(t)?`${t}.0`:String(t)}function cs(t){let e=t.trim().replace(/[\u2212\u2013]/g,"-").replace(",","."),n=String.raw`[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?`,r=new RegExp(`^(${n})(?:\\s*/\\s*(${n}))?$`,"i").exec(e);if(!r)return NaN;let s=Number(r[1])/Number(r[2]??1);return Number.isFinite(s)?s:NaN}var oe=(t,e)=>B.figures[t].properties[e];function ls(t,e,n=["x₁","x₂","x₃"]){return t.title.replace("{name}",n[e]).replace("{i}","₁₂₃₄₅₆₇₈₉"[e])}function Mn(t,e,n,o,r){return l`<div class="nn-slider" data-sign="${Math.sign(r)}">
    <label for="${t}">${n}</label>
    <span class="nn-value">${m(r,6)}</span>
    <input type="range" id="${t}" data-trait="${e}" min="${o.minimum}"
      max="${o.maximum}" step="${o.step}" value="${r}"
      aria-valuetext="${m(r,6)}">
  </div>`}function $(t,e,n,o,r={},s=n.names){let a=oe(t,e),i=n[e];if(!Array.isArray(i)){let u={...a,...r};return Mn(`${o}-${e}`,e,a.title,u,i)}let c={...a.items,...r};return i.map((u,h)=>Mn(`${o}-${e}${h}`,`${e}.${h}`,ls(a,h,s),c,u))}function Sn(t,e,n,o,r){let s=oe(t,e).items;return r.map(([a,i])=>Mn(`${o}-${e}${a}`,`${e}.${a}`,i,s,n[e][a]))}function Bt(t,e,n,o,r=n.names){let s=oe(t,e);return n[e].map((a,i)=>{let c=`${o}-${e}${i}`;return l`<div class="nn-switch">
      <input type="checkbox" role="switch" id="${c}"
        data-trait="${e}.${i}" ${a?"checked":""}>
      <label for="${c}">${ls(s,i,r)}</label>
      <span class="nn-value">${m(a)}</span>
    </div>`})}function re(t,e,n,o){let r=`${o}-${e}`;return l`<div class="nn-switch">
    <input type="checkbox" role="switch" id="${r}" data-trait="${e}"
      ${n[e]?"checked":""}>
    <label for="${r}">${oe(t,e).title}</label>
  </div>`}function N(t,e,n,o,r=s=>s){let s=oe(t,e);return l`<fieldset class="nn-choice">
    <legend>${s.title}</legend>
    ${s.enum.map((a,i)=>{let c=`${o}-${e}${i}`;return l`<span><input type="radio" name="${o}-${e}" id="${c}"
          data-trait="${e}" value="${a}"
          ${n[e]===a?"checked":""}><label
          for="${c}">${r(a)}</label></span>`})}
  </fieldset>`}function An(t,e,n,o,r){let[s,...a]=e.split("."),[i,c]=[oe(t,s),o[s]];for(let u of a)[i,c]=[i.items,c[u]];return Mn(`${r}-turn`,e,n,i,c)}function In(t,e,n){return l`<span class="nn-matrix" style="--columns: ${t[0].length}"
    >${t.map(o=>o.map(r=>dc(r,e,n)))}</span>`}function dc({text:t,value:e,part:n,now:o,shows:r,path:s,name:a},i,c){let u=l`class="nn-entry ${e===void 0?"":e<0?"nn-negative":"nn-positive"}" data-part="${n}" ${o&&"data-now"}`,h=l`<span ${r&&l`data-shows="${r}"`}
    >${t}</span>`;if(!s)return l`<span ${u}>${h}</span>`;let d=`${c}-knob-${s}`;return l`<label ${u} for="${d}"><input type="radio" id="${d}"
    name="${c}-knob" data-trait="knob" value="${s}"
    aria-label="${a}, ${t}" ${i.knob===s&&"checked"}
    >${h}</label>`}var U=(t,e,n)=>l`<span class="nn-named">${t}<small>${e} ${n}</small></span>`;function Tn(t,e){return t==null||e==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function fc(t,e){return t==null||e==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function us(t){let e,n,o;t.length!==2?(e=Tn,n=(i,c)=>Tn(t(i),c),o=(i,c)=>t(i)-c):(e=t===Tn||t===fc?t:$c,n=t,o=t);function r(i,c,u=0,h=i.length){if(u<h){if(e(c,c)!==0)return h;do{let d=u+h>>>1;n(i[d],c)<0?u=d+1:h=d}while(u<h)}return u}function s(i,c,u=0,h=i.length){if(u<h){if(e(c,c)!==0)return h;do{let d=u+h>>>1;n(i[d],c)<=0?u=d+1:h=d}while(u<h)}return u}function a(i,c,u=0,h=i.length){let d=r(i,c,u,h-1);return d>u&&o(i[d-1],c)>-o(i[d],c)?d-1:d}return{left:r,center:a,right:s}}function $c(){return 0}function gc(t){return t===null?NaN:+t}var ms=us(Tn),ih=ms.right,ch=ms.left,lh=us(gc).center;var uh=ps(hs),mh=ps(bc);function ps(t){return function(e,n,o=n){if(!((n=+n)>=0))throw new RangeError("invalid rx");if(!((o=+o)>=0))throw new RangeError("invalid ry");let{data:r,width:s,height:a}=e;if(!((s=Math.floor(s))>=0))throw new RangeError("invalid width");if(!((a=Math.floor(a!==void 0?a:r.length/s))>=0))throw new RangeError("invalid height");if(!s||!a||!n&&!o)return e;let i=n&&t(n),c=o&&t(o),u=r.slice();return i&&c?(se(i,u,r,s,a),se(i,r,u,s,a),se(i,u,r,s,a),ae(c,r,u,s,a),ae(c,u,r,s,a),ae(c,r,u,s,a)):i?(se(i,r,u,s,a),se(i,u,r,s,a),se(i,r,u,s,a)):c&&(ae(c,r,u,s,a),ae(c,u,r,s,a),ae(c,r,u,s,a)),e}}function se(t,e,n,o,r){for(let s=0,a=o*r;s<a;)t(e,n,s,s+=o,1)}function ae(t,e,n,o,r){for(let s=0,a=o*r;s<o;++s)t(e,n,s,s+a,o)}function bc(t){let e=hs(t);return(n,o,r,s,a)=>{r<<=2,s<<=2,a<<=2,e(n,o,r+0,s+0,a),e(n,o,r+1,s+1,a),e(n,o,r+2,s+2,a),e(n,o,r+3,s+3,a)}}function hs(t){let e=Math.floor(t);if(e===t)return xc(t);let n=t-e,o=2*t+1;return(r,s,a,i,c)=>{if(!((i-=c)>=a))return;let u=e*s[a],h=c*e,d=h+c;for(let f=a,g=a+h;f<g;f+=c)u+=s[Math.min(i,f)];for(let f=a,g=i;f<=g;f+=c)u+=s[Math.min(i,f+h)],r[f]=(u+n*(s[Math.max(a,f-d)]+s[Math.min(i,f+d)]))/o,u-=s[Math.max(a,f-h)]}}function xc(t){let e=2*t+1;return(n,o,r,s,a)=>{if(!((s-=a)>=r))return;let i=t*o[r],c=a*t;for(let u=r,h=r+c;u<h;u+=a)i+=o[Math.min(s,u)];for(let u=r,h=s;u<=h;u+=a)i+=o[Math.min(s,u+c)],n[u]=i/e,i-=o[Math.max(r,u-c)]}}var yc=Array.prototype,ph=yc.slice;var wc=Math.sqrt(50),vc=Math.sqrt(10),kc=Math.sqrt(2);function No(t,e,n){let o=(e-t)/Math.max(0,n),r=Math.floor(Math.log10(o)),s=o/Math.pow(10,r),a=s>=wc?10:s>=vc?5:s>=kc?2:1,i,c,u;return r<0?(u=Math.pow(10,-r)/a,i=Math.round(t*u),c=Math.round(e*u),i/u<t&&++i,c/u>e&&--c,u=-u):(u=Math.pow(10,r)*a,i=Math.round(t/u),c=Math.round(e/u),i*u<t&&++i,c*u>e&&--c),c<i&&.5<=n&&n<2?No(t,e,n*2):[i,c,u]}function ie(t,e,n){if(e=+e,t=+t,n=+n,!(n>0))return[];if(t===e)return[t];let o=e<t,[r,s,a]=o?No(e,t,n):No(t,e,n);if(!(s>=r))return[];let i=s-r+1,c=new Array(i);if(o)if(a<0)for(let u=0;u<i;++u)c[u]=(s-u)/-a;else for(let u=0;u<i;++u)c[u]=(s-u)*a;else if(a<0)for(let u=0;u<i;++u)c[u]=(r+u)/-a;else for(let u=0;u<i;++u)c[u]=(r+u)*a;return c}var hh=Mc(Math.random);function Mc(t){return function(n,o=0,r=n.length){let s=r-(o=+o);for(;s;){let a=t()*s--|0,i=n[s+o];n[s+o]=n[a+o],n[a+o]=i}return n}}function w([t,e],[n,o]){let r=(o-n)/(e-t),s=a=>n+(a-t)*r;return s.invert=a=>t+(a-n)/r,s.domain=[t,e],s.range=[n,o],s}var p=t=>Math.round(t*100)/100;function E(t,e,{names:n=["x₁","x₂"],count:o=6}={}){let[r,s]=t.range,[a,i]=e.range,c=ie(...t.domain,o),u=ie(...e.domain,o);return l`<g class="nn-axes">
    ${c.map(h=>l`<line class="${h===0?"nn-zero":"nn-grid"}"
          x1="${p(t(h))}" x2="${p(t(h))}" y1="${a}" y2="${i}"/><text
          x="${p(t(h))}" y="${a+16}" text-anchor="middle"
          >${m(h)}</text>`)}
    ${u.map(h=>l`<line class="${h===0?"nn-zero":"nn-grid"}"
          x1="${r}" x2="${s}" y1="${p(e(h))}" y2="${p(e(h))}"/><text
          x="${r-6}" y="${p(e(h))+4}" text-anchor="end"
          >${m(h)}</text>`)}
    <text class="nn-axis" x="${s}" y="${a+32}" text-anchor="end"
      >${n[0]} →</text>
    <text class="nn-axis" x="${r-6}" y="${i-8}">↑ ${n[1]}</text>
  </g>`}function Nn(t,e,n){let o=([a,i])=>t[0]*a+t[1]*i+e,r=[],s=[];return n.forEach((a,i)=>{let c=n[(i+1)%n.length],[u,h]=[o(a),o(c)];if(u>0&&r.push(a),u>0!=h>0){let d=u/(u-h),f=a.map((g,b)=>g+d*(c[b]-g));r.push(f),s.push(f)}}),{region:r,edge:s}}var Lo=(t,e,n)=>t.map(([o,r])=>`${p(e(o))},${p(n(r))}`).join(" ");function ce(t,e,n,o=120){let[r,s]=e.domain;return`M${Array.from({length:o+1},(i,c)=>{let u=r+(s-r)*c/o;return`${p(e(u))} ${p(n(t(u)))}`}).join("L")}`}function Ln(t,e,n,o,r,s){let a=o(1)-o(0),i=n*(r(1)-r(0)),c=s/Math.hypot(a,i),[u,h]=[o(t),r(e)];return l`<line class="nn-tangent" x1="${p(u-c*a)}"
    y1="${p(h-c*i)}" x2="${p(u+c*a)}"
    y2="${p(h+c*i)}"/>`}var le=(t,e,n)=>l`<circle class="nn-handle nn-tip" data-drag="${t}" cx="${p(e)}"
    cy="${p(n)}" r="11"/>`;var J=t=>t>0?1:0,Ce=t=>t,L=t=>1/(1+Math.exp(-t)),Sc=Math.tanh,ue=t=>Math.max(t,0),Ac=(t,e=.01)=>t>0?t:e*t;function me(t){let e=Math.max(...t),n=t.map(r=>Math.exp(r-e)),o=n.reduce((r,s)=>r+s,0);return n.map(r=>r/o)}var Ic=()=>0,Tc=()=>1,Dt=(t,e=L(t))=>e*(1-e),Nc=(t,e=Math.tanh(t))=>1-e*e,Lc=t=>t>0?1:0,Oc=(t,e,n=.01)=>t>0?1:n,Mt={step:J,identity:Ce,sigmoid:L,tanh:Sc,relu:ue,leaky_relu:Ac},On={step:Ic,identity:Tc,sigmoid:Dt,tanh:Nc,relu:Lc,leaky_relu:Oc};function z(t,e,n){let o=0;for(let r=0;r<e.length;r++)o+=t[r]*e[r];return o+n}function ds(t,e,n,o){let r=e-J(z(t,n,o));return{w:n.map((s,a)=>s+r*t[a]),b:o+r}}function ot(t){return 1e-9<t&&t<1e-4?t.toFixed(3-Math.floor(Math.log10(t))):t<=.99995||t===1?m(t):m(t,1-Math.floor(Math.log10(1-t)))}var St=(t,e)=>Math.max(t,0)-e*t+Math.log1p(Math.exp(-Math.abs(t)));function Xe(t,e,n){let o=0;for(let[r,s]of t)o+=St(r*e+n,s);return o/t.length}function Oo(t,e,n){let[o,r]=[0,0];for(let[s,a]of t){let i=(L(s*e+n)-a)/t.length;o+=s*i,r+=i}return[o,r]}function fs(t,e,n,o,r){for(let s=0;s<r;s++){let[a,i]=Oo(t,e,n);e-=o*a,n-=o*i}return{w:e,b:n}}function $s(t,e,n=10){let o=Array.from({length:n},(r,s)=>({bin:s,count:0,said:0,happened:0}));for(let[r,s,a]of t){let i=L(e*r),c=o[Math.min(n-1,Math.floor(i*n))];c.count+=s+a,c.said+=i*(s+a),c.happened+=s}return o.filter(({count:r})=>r>0).map(({bin:r,count:s,said:a,happened:i})=>({bin:r,count:s,said:a/s,happened:i/s}))}var Ec="activations",pe={step:"step",identity:"identity",sigmoid:"sigmoid",tanh:"tanh",relu:"ReLU",leaky_relu:"leaky ReLU"},gs=2,Eo=168,bs=140,R=w([-8,8],[8,158]),q=w([-1.5,2.5],[132,42]),En=(t,e,n)=>t==="leaky_relu"?Mt[t](e,n):Mt[t](e),Ro=(t,e,n)=>On[t](e,void 0,n);function Rc(t,e){return t!=="step"?ce(n=>En(t,n,e),R,q,96):`M${R(-8)} ${q(0)}H${R(0)}M${R(0)} ${q(1)}H${R(8)}`}function Wc(t,e,n){let[o,r]=q.domain;if(o<=n&&n<=r)return le("z",R(e),q(n));let[s,a]=[p(R(e)),n>r?q(r):q(o)],i=n>r?18:-18;return l`<path class="nn-handle nn-tip" data-drag="z"
    d="M${s} ${a}l11 ${i}h-22z"/>`}function zc(t,e,n,o){let{z:r,negative_slope:s}=t,a=En(e,r,s),i=Ro(e,r,s),[c,u]=[n%gs*Eo+4,Math.floor(n/gs)*bs];return l`<g transform="translate(${c} ${u})">
    <rect class="nn-silent" x="${R(-8)}" y="${q(2.5)}" width="150"
      height="90"/>
    <path class="nn-zero" d="M${R(-8)} ${q(0)}H${R(8)}M${p(R(0))} ${q(2.5)}V${q(-1.5)}"/>
    <path class="nn-grid" d="M${R(-8)} ${p(q(1))}H${R(8)}M${R(-8)} ${p(q(-1))}H${R(8)}"/>
    <g clip-path="url(#${o}-clip)">
      <path class="nn-graph" d="${Rc(e,s)}"/>
      ${Ln(r,a,i,R,q,34)}</g>
    ${Wc(e,r,a)}
    <text class="nn-strong" x="${R(-8)}" y="16">${pe[e]}</text>
    <text class="nn-small" x="${R(-8)}" y="35">${Wo(e,a)}</text>
    <text class="nn-small" x="${R(8)}" y="35" text-anchor="end">slope ${m(i,3)}</text>
  </g>`}function Wo(t,e){return t==="sigmoid"?ot(e):t!=="tanh"?m(e):e<0?`−${ot(-e)}`:ot(e)}function Pc(t,e){return l`<svg viewBox="0 0 344 ${3*bs}" role="img"
    aria-label="${xs(t)}">
    <clipPath id="${e}-clip"><rect x="${R(-8)}" y="${q(2.5)}" width="150"
      height="90"/></clipPath>
    ${Object.keys(pe).map((n,o)=>zc(t,n,o,e))}
  </svg>`}var Bc=(t,e)=>$(Ec,"z",t,e);function Dc(t){let{z:e,negative_slope:n}=t;return l`<table class="nn-table">
    <thead><tr><th scope="col">at z = ${m(e)}</th><th scope="col">value</th>
      <th scope="col">slope</th></tr></thead>
    <tbody>${Object.keys(pe).map(o=>{let r=En(o,e,n);return l`<tr><td>${pe[o]}</td><td data-shows="value">${Wo(o,r)}</td><td data-shows="slope">${m(Ro(o,e,n))}</td></tr>`})}</tbody>
  </table>
  ${e===0&&l`<p>At 0 the step jumps and the ReLUs have a corner: no slope exists
      there. The values shown are a convention.</p>`}`}function xs({z:t,negative_slope:e}){let n=Object.keys(pe).map(o=>`${pe[o]} ${Wo(o,En(o,t,e))}, slope ${m(Ro(o,t,e))}`);return`Six activations at z = ${m(t)}: ${n.join("; ")}.`}var Cc=t=>Math.max(-8,Math.min(8,Math.round(t*4)/4))+0;function Xc(t){let e=t<Eo+2?0:1;return R.invert(t-e*Eo-4)}var ys={picture:Pc,controls:Bc,readout:Dc,describe:xs,drags:{z:(t,[e])=>({z:Cc(Xc(e))})},goals:{"02-saturate":{ask:"Saturate the sigmoid: bring its slope below a hundredth of the largest it can have. Which of the others are flat there, too?",praise:"Below 0.0025. Step and tanh are as good as flat there; on the negative side ReLU is, too. Only identity and leaky ReLU never are.",met:({z:t})=>Dt(t)<.0025},"02-corner":{ask:"Put z on the corner of the ReLU. What slope does the library give there?",praise:"0, by convention. Any number from 0 to 1 would be as good: a training run hardly ever meets exactly 0.",met:({z:t})=>t===0}}};var Z=t=>t<0?"nn-negative":"nn-positive";function Ct(t,e,n,o={}){let{part:r,along:s=.5,now:a,faint:i,label:c=!0}=o,{text:u=m(n)}=o,[h,d]=[e.x-t.x,e.y-t.y],f=Math.hypot(h,d),g=Y=>[p(t.x+Y*h),p(t.y+Y*d)],[b,A]=g((t.r+1)/f),[I,X]=g(1-(e.r+2)/f),[st,j]=g(s);return l`<g class="nn-link" data-part="${r}" ${a&&"data-now"}
    ><line class="nn-hit" x1="${b}" y1="${A}"
    x2="${I}" y2="${X}"/><line class="nn-edge ${Z(n)}" x1="${b}"
    y1="${A}" x2="${I}" y2="${X}" opacity="${i?.35:1}"
    stroke-width="${p(Math.min(6,1+1.3*Math.abs(n)))}"/>
    ${c&&l`<text class="nn-halo nn-strong ${Z(n)}" x="${st}"
      y="${p(j+5)}" text-anchor="middle">${u}</text>`}</g>`}function Q({x:t,y:e,r:n},o,{part:r,now:s,on:a}={}){return l`<g class="nn-spot" data-part="${r}" ${s&&"data-now"}>
    <circle class="nn-node" data-on="${a}" cx="${t}" cy="${e}" r="${n}"/>
    <text x="${t}" y="${e+5}" data-on="${a}" text-anchor="middle"
      >${o}</text></g>`}function ws(t,e){let n={...t},o=[];for(let{name:a,from:i,value:c}of e)n[a]=c(...i.map(u=>n[u])),o.push({op:"value",name:a,value:n[a]});let r=e.at(-1).name,s={[r]:1};o.push({op:"start",name:r,total:1});for(let{name:a,from:i,slopes:c}of e.toReversed()){let u=c(...i.map(h=>n[h]));i.forEach((h,d)=>{if(u[d]===null)return;let f=s[h],g=s[a]*u[d];s[h]=(f??0)+g,o.push({op:"back",name:h,over:a,local:u[d],part:g,arrived:s[a],before:f,total:s[h]})})}return{values:n,steps:o}}var Po="computational-graph",Rn=110,zn=48,zo=(t,e)=>`${t} · ${e}`,jc={bill:{what:"The bill of a dinner, which the guests reach by two paths",inputs:["guests","price","meal"],nodes:[{name:"bottles",from:["guests"],value:t=>t/2,slopes:()=>[.5],say:t=>`${t} · 0.5`},{name:"wine",from:["bottles","price"],value:(t,e)=>t*e,slopes:(t,e)=>[e,t],say:zo},{name:"food",from:["guests","meal"],value:(t,e)=>t*e,slopes:(t,e)=>[e,t],say:zo},{name:"bill",from:["wine","food"],value:(t,e)=>t+e,slopes:()=>[1,1],say:(t,e)=>`${t} + ${e}`}],places:{price:[58,34],guests:[180,34],meal:[302,34],bottles:[150,130],wine:[68,226],food:[292,226],bill:[180,322]},tall:356},neuron:{what:"Half the squared error of a neuron with one input",inputs:["x","w","b","target"],nodes:[{name:"w·x",from:["x","w"],value:(t,e)=>t*e,slopes:(t,e)=>[e,t],say:zo},{name:"z",from:["w·x","b"],value:(t,e)=>t+e,slopes:()=>[1,1],say:(t,e)=>`${t} + ${e}`},{name:"a = σ(z)",from:["z"],value:L,slopes:t=>[L(t)*(1-L(t))],say:t=>`σ(${t})`},{name:"a − target",from:["a = σ(z)","target"],value:(t,e)=>t-e,slopes:()=>[1,null],say:(t,e)=>`${t} − ${e}`},{name:"cost",from:["a − target"],value:t=>t*t/2,slopes:t=>[t],say:t=>`½ · ${t}²`}],places:{x:[58,34],w:[180,34],b:[302,34],"w·x":[119,118],z:[210,202],"a = σ(z)":[210,286],target:[62,286],"a − target":[136,370],cost:[136,454]},tall:488}},he={bill:12,neuron:13};function je(t){let e=jc[t.graph],n=Object.fromEntries(e.inputs.map(c=>[c,t[c]])),{values:o,steps:r}=ws(n,e.nodes),s=r.slice(0,Math.min(t.at,r.length)),a=new Set([...e.inputs,...s.filter(({op:c})=>c==="value").map(({name:c})=>c)]),i={};for(let{op:c,name:u,total:h}of s)c!=="value"&&(i[u]=h);return{graph:e,inputs:n,values:o,steps:r,done:s,made:a,slopes:i,now:s.at(-1)}}function Uc(t,e,n){let{graph:o,done:r,now:s}=t,[a,i]=o.places[e],[c,u]=o.places[n],h=r.find(({op:A,name:I,over:X})=>A==="back"&&I===e&&X===n),d=h!==void 0&&h===s,f=l`x1="${a}" y1="${i+zn/2}" x2="${c}"
    y2="${u-zn/2}"`;if(!h)return l`<line class="nn-wire" ${f}/>`;let[g,b]=[(a+c)/2,(i+u)/2];return l`<g class="nn-link" ${d&&"data-now"}><line
      class="nn-edge ${Z(h.local)}" ${f} stroke-width="3"/>
    <text class="nn-halo nn-small ${Z(h.local)}" x="${p(g)}"
      y="${p(b+5)}" text-anchor="middle">↑ × ${S(h.local)}</text></g>`}function qc(t,e){let{graph:n,values:o,made:r,slopes:s,now:a}=t,[i,c]=n.places[e],u=s[e],h=r.has(e),d=n.inputs.includes(e);return l`<g class="nn-spot" ${a?.name===e&&"data-now"}>
    <rect class="nn-node" x="${i-Rn/2}" y="${c-zn/2}"
      width="${Rn}" height="${zn}" rx="${d?4:16}"/>
    <text class="nn-small" x="${i}" y="${c-5}" text-anchor="middle"
      >${e}</text>
    ${h&&l`<text class="nn-strong" x="${u===void 0?i:i-Rn/2+8}" y="${c+15}" text-anchor="${u===void 0?"middle":"start"}"
      data-shows="value">${m(o[e])}</text>`}
    ${u!==void 0&&l`<text class="nn-strong ${Z(u)}" x="${i+Rn/2-8}"
      y="${c+15}" text-anchor="end" data-shows="slope">${m(u)}</text>`}</g>`}function Hc(t){let e=je(t),{graph:n}=e;return l`<svg viewBox="0 0 360 ${n.tall}" role="img"
    aria-label="${ks(t)}">
    ${n.nodes.map(({name:o,from:r})=>r.map(s=>Uc(e,s,o)))}
    ${Object.keys(n.places).map(o=>qc(e,o))}
  </svg>`}var Fc=(t,e)=>$(Po,"at",t,e,{maximum:he[t.graph]});function _c(t,e){let n={bill:["guests","price","meal"],neuron:["x","w","b"]};return l`${Fc({...t,at:Math.min(t.at,he[t.graph])},e)}
    ${n[t.graph].map(o=>$(Po,o,t,e))}
    ${t.graph==="neuron"&&N(Po,"target",t,e)}`}function vs({graph:t,values:e,now:n}){if(!n)return"Nothing is done yet. Press Step.";let{op:o,name:r}=n;if(o==="start")return`Turn round. The slope of ${r} for itself is 1.`;if(o==="value"){let{from:g,say:b}=t.nodes.find(I=>I.name===r),A=b(...g.map(I=>S(e[I])));return`Forward: ${r} = ${A} = ${m(n.value)}`}let{over:s,arrived:a,local:i,part:c,before:u,total:h}=n,d=`${S(a)} · ${S(i)} = ${m(c)}`,f=u===void 0?"":`. A second path: ${S(u)} + ${S(c)} = ${m(h)}`;return`Backward, from ${s} to ${r}: ${d}${f}`}function Gc(t){let e=je(t),n=he[t.graph],o=e.graph.nodes.at(-1).name;return l`<p class="nn-rule">Step ${Math.min(t.at,n)} of
      ${n}. ${vs(e)}</p>
    <p class="nn-note">In a box, left: its value. Right, once blame has come:
      the slope of the ${o} for it.</p>`}function ks(t){let e=je(t),{graph:n,inputs:o,slopes:r}=e,s=Object.entries(o).map(([i,c])=>`${i} ${m(c)}`),a=Object.entries(r).map(([i,c])=>`${i} ${m(c)}`);return`${n.what}, as a graph. Inputs: ${s.join(", ")}. Step ${Math.min(t.at,he[t.graph])} of ${he[t.graph]}. `+`${vs(e)}.`.replace("..",".")+(a.length?` Slopes so far: ${a.join(", ")}.`:"")}var Wn=t=>t.at>=he[t.graph],Ms={picture:Hc,controls:_c,readout:Gc,describe:ks,pace:1600,plays:()=>!0,play:t=>Wn(t)?null:{at:t.at+1},goals:{"05-backward":{ask:"Go to the end. Say each number before you press Step.",praise:"Every edge was used once, and every box now knows how the end changes with it.",met:Wn},"05-thirty":{ask:"One more guest costs 24 euros. Make it exactly 30, and leave the price of a meal alone.",praise:"With a bottle at 20 the path by the wine brings 0.5 · 20 = 10, and the path by the food 20 as before.",met:(t,e)=>t.graph==="bill"&&Wn(t)&&t.meal===e.meal&&je(t).slopes.guests===30},"05-wrong-silent":{ask:"The target is 0. Make the neuron wrong by more than 0.99, and yet its slope for w smaller than 0.001. Leave x at 1.",praise:"Saturated: the sigmoid's local slope is next to 0, and blame has to pass through it.",met:t=>{if(t.graph!=="neuron"||!Wn(t))return!1;let{values:e,slopes:n}=je(t);return t.target===0&&t.x===1&&e["a − target"]>.99&&Math.abs(n.w)<.001}}}};function Vc(t,e){let n=t[0]**2+t[1]**2;return n===0?null:[-e*t[0]/n,-e*t[1]/n]}function As(t,e,n,o){let{edge:r}=Nn(t,e,Bo(n,o));return r.length===2&&Is(r,n,o,"nn-ghost")}function Bo(t,e){let[[n,o],[r,s]]=[t.domain,e.domain];return[[n,r],[o,r],[o,s],[n,s]]}function Is([[t,e],[n,o]],r,s,a){return l`<line class="${a}" x1="${p(r(t))}" y1="${p(s(e))}"
    x2="${p(r(n))}" y2="${p(s(o))}"/>`}function Do(t,e,n,o){let{edge:r}=Nn(t,e,Bo(n,o));if(r.length!==2)return null;let s=Vc(t,e),[[a,i],[c,u]]=[n.domain,o.domain];return s[0]>a&&s[0]<i&&s[1]>c&&s[1]<u?s:r[0].map((d,f)=>(d+r[1][f])/2)}function de(t,e,n,o,r){let[[s,a],[i,c]]=[n.domain,o.domain],{region:u,edge:h}=Nn(t,e,Bo(n,o));return l`<defs><pattern id="${r}-hatch" width="9" height="9"
      patternUnits="userSpaceOnUse" patternTransform="rotate(45)"
      ><line class="nn-hatch" y2="9"/></pattern></defs>
    <rect class="nn-silent" x="${p(n(s))}" y="${p(o(c))}"
      width="${p(n(a)-n(s))}" height="${p(o(i)-o(c))}"/>
    <polygon class="nn-fires" points="${Lo(u,n,o)}"/>
    <polygon fill="url(#${r}-hatch)" points="${Lo(u,n,o)}"/>
    ${h.length===2&&Is(h,n,o,"nn-line")}`}function at(t,e){let n=o=>l`<svg class="nn-symbol" viewBox="-9 -9 18 18"
    aria-hidden="true">${ft([0,0],o,!1,Ss,Ss)}</svg>`;return l`<p class="nn-legend"><span>${n(1)} ${t}</span>
    <span>${n(0)} ${e}</span></p>`}var Ss=t=>t;function ft([t,e],n,o,r,s){let[a,i]=[p(r(t)),p(s(e))];return l`${o&&l`<circle class="nn-wrong" cx="${a}" cy="${i}" r="14"/>`}
  ${n?l`<circle class="nn-one" cx="${a}" cy="${i}" r="7.5"/>`:l`<rect class="nn-none" x="${a-6.5}" y="${i-6.5}" width="13"
          height="13"/>`}`}var Kc=10,Pn=({turn:t,points:e})=>t<e.length?t:0,fe=t=>t.points[Pn(t)],Xo=({w:t,b:e},[n,o])=>J(z([n,o],t,e));function jo(t){let e=fe(t);return Xo(t,e)===e[2]?"kept":e[2]?"added":"subtracted"}var Uo=t=>t.points.every(e=>Xo(t,e)===e[2]);function Bn(t){if(Uo(t))return null;let[e,n,o]=fe(t),{w:r,b:s}=ds([e,n],o,t.w,t.b);if([...r,s].some(i=>Math.abs(i)>Kc))return null;let a=(Pn(t)+1)%t.points.length;return{w:r,b:s,turn:a,last:jo(t)}}function Co(t,e){return Uo(t)?{}:e===jo(t)?Bn(t)??{}:{last:`not ${e}`}}var Ns={add:t=>Co(t,"added"),subtract:t=>Co(t,"subtracted"),keep:t=>Co(t,"kept")},Ts={added:"was added to w, and 1 to the bias.",subtracted:"was subtracted from w, and 1 from the bias.",kept:"was right already: nothing changed."};function qo(t){let{last:e,points:n}=t;if(!e)return"";if(e in Ts)return`Yes: point ${(Pn(t)+n.length-1)%n.length+1} ${Ts[e]}`;let o=fe(t),r=z(o.slice(0,2),t.w,t.b),s={kept:"A right answer changes nothing.",added:"It should fire, so z must rise.",subtracted:"It should stay silent, so z must fall."};return`Not so: here z = ${m(r)}, so the neuron says ${Xo(t,o)}; the label is ${o[2]}. ${s[jo(t)]}`}function Ls(t){let[e,n,o]=fe(t),r=Uo(t)?"No point is wrong: the rule is done.":Bn(t)===null?"The next step would leave the range of the knobs.":l`<b>Next: point ${Pn(t)+1}</b>, (${m(e)},
          ${m(n)}), label ${o}. What will the rule do with it?`;return l`<p class="nn-rule">${qo(t)} ${r}</p>`}var H=w([-3.5,3.5],[30,352]),F=w([-3.5,3.5],[342,20]),Yc=10,Ws=({w:t,b:e},[n,o,r])=>J(z([n,o],t,e))!==r,Dn=t=>t.points.filter(e=>Ws(t,e)).length,Jc=({w:t,b:e})=>-e/Math.hypot(...t),Os=(t,{domain:[e,n]})=>Math.min(Math.max(t,e+.25),n-.25);function Zc(t){let e=Do(t.w,t.b,H,F);if(!e)return null;let[n,o]=e.map((r,s)=>r+t.w[s]);return{from:e,to:[Os(n,H),Os(o,F)]}}function Qc(t){let e=Zc(t);if(!e)return"";let[[n,o],[r,s]]=[e.from,e.to];return l`<line class="nn-normal" x1="${p(H(n))}" y1="${p(F(o))}"
      x2="${p(H(r))}" y2="${p(F(s))}"/>
    ${!Ue(t)&&l`<circle class="nn-handle" data-drag="line" cx="${p(H(n))}"
        cy="${p(F(o))}" r="11"/>
      <circle class="nn-handle nn-tip" data-drag="tip" cx="${p(H(r))}"
        cy="${p(F(s))}" r="11"/>`}
    <text class="nn-halo nn-strong" x="${p(H(r)+14)}"
      y="${p(F(s)+5)}">w</text>`}var Ue=({rule:t,points:e})=>t&&e.length>0,tl=({goals:t})=>t.includes("01-same-line")||t.includes("01-swap");function el(t,e,n){let o=Ue(t)&&fe(t);return l`<svg viewBox="0 0 360 380" role="img"
    aria-label="${zs(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="20" width="322" height="322"/>
    </clipPath>
    ${de(t.w,t.b,H,F,e)} ${E(H,F)}
    ${tl(t)&&As(n.w,n.b,H,F)}
    <g clip-path="url(#${e}-clip)">${Qc(t)}</g>
    ${o&&l`<path class="nn-next" d="M${p(H(o[0]))} ${p(F(o[1])-17)}
      l-6 -10h12z"/>`}
    ${t.points.map(r=>ft(r,r[2],Ws(t,r),H,F))}
  </svg>`}function nl(t,e){return Ue(t)?l`${Ls(t)}
      <div class="nn-claims" role="group" aria-label="What will the rule do?">
        <button type="button" data-do="add">Add it</button>
        <button type="button" data-do="subtract">Subtract it</button>
        <button type="button" data-do="keep">Change nothing</button>
      </div>`:l`${$("decision-line","w",t,e)}
    ${$("decision-line","b",t,e)}`}function ol(t){let{w:e,b:n,points:o}=t,r=Dn(t),s=e.some(a=>a!==0);return l`${o.length>0&&at("label 1","label 0")}
    <p class="nn-formula">fires where ${m(e[0])}·x₁ ${W(e[1])}·x₂
      ${W(n)} &gt; 0</p>
    <p>${s?l`Distance of the line from the origin, counted along w: <b
          data-shows="distance">${m(Jc(t))}</b>`:"No line: both weights are 0, so the inputs change nothing."}</p>
    ${o.length>0&&l`<p class="nn-count" data-none="${String(r===0)}"><b
      data-shows="mistakes">${r}</b> of ${o.length} points on the
      wrong side${r>0&&l`, ringed`}</p>`}`}function zs(t){let{w:e,b:n,points:o}=t,r=Dn(t),s=`The neuron fires where ${m(e[0])} x₁ ${W(e[1])} x₂ ${W(n)} is above 0.`;if(o.length===0)return s;let a=`${r} of ${o.length} points are on the wrong side.`;return[s,a,Ue(t)&&qo(t)].filter(Boolean).join(" ")}var Ho=(t,e)=>Math.round(t*e)/e,Es=t=>[...t.w??[],t.b].every(e=>Math.abs(e)<=Yc)?t:{};function Rs(t,e){let[n,o]=[[...t.w,t.b],[...e.w,e.b]],r=Math.hypot(...n)/Math.hypot(...o);return n.every((s,a)=>Math.abs(s-r*o[a])<1e-9)?r:NaN}var Ps={picture:el,controls:nl,readout:ol,describe:zs,play:Bn,actions:Ns,plays:Ue,drags:{line(t,[e,n]){let o=[H.invert(e),F.invert(n)];return Es({b:Ho(-z(o,t.w,0),4)})},tip(t,[e,n]){let o=Do(t.w,t.b,H,F),s=[H.invert(e),F.invert(n)].map((a,i)=>Ho(a-o[i],4));return s[0]===0&&s[1]===0?{}:Es({w:s,b:Ho(-z(o,s,0),1024)})}},goals:{"01-no-mistakes":{ask:"Turn and move the line until no point is on the wrong side.",praise:"No mistakes. Many lines do it; the neuron has no favourite.",met:t=>t.points.length>0&&Dn(t)===0},"01-same-line":{ask:"Change all three knobs and leave the line on the dashed one.",praise:"The same line, the same firing side: all three knobs grew or shrank by one positive factor.",met:(t,e)=>Math.abs(Rs(t,e)-1)>1e-9},"01-swap":{ask:"Keep the line on the dashed one and make the other side fire.",praise:"Swapped. The factor was negative, so every sum changed sign.",met:(t,e)=>Rs({w:t.w.map(n=>-n),b:-t.b},e)>0},"01-rule":{ask:"Say what the rule does, point by point, until no point is wrong.",praise:"Done: a whole round would change nothing any more.",met:t=>t.rule&&Dn(t)===0}}};var Fo="fit-probability",D=w([-.4,10.4],[40,344]),Xt=w([-.1,1.1],[206,24]),it=w([0,3],[352,270]),_o=9,rl=.25,sl=10,al=1e-4,qe=({w:t,b:e},n)=>L(n*t+e),Ds=({points:t,w:e,b:n})=>t.map(([o,r])=>St(o*e+n,r)),Go=({points:t,w:e,b:n})=>Oo(t,e,n).every(o=>Math.abs(o)<al);function il(t){return t.points.map(([e,n])=>{let o=p(Xt(qe(t,e))),r=n?-2:2;return l`<path class="nn-given ${n?"nn-positive":"nn-negative"}"
      d="M${p(D(e))+r} ${p(Xt(n?0:1))}V${o}"/>`})}function cl(t){let e=it.domain[1];return l`<path class="nn-zero" d="M${D.range[0]} ${it(0)}H${D.range[1]}"/>
    <text class="nn-small" x="${D.range[0]-6}" y="${it(e)-10}"
      >surprise of each email</text>
    ${[1,2,3].map(n=>l`<text class="nn-small" x="${D.range[0]-6}" y="${p(it(n))+4}" text-anchor="end">${n}</text><path class="nn-grid" d="M${D.range[0]} ${p(it(n))}H${D.range[1]}"/>`)}
    ${Ds(t).map((n,o)=>{let[r,s]=t.points[o],a=p(it(Math.min(n,e))),i=p(D(r)-(s?_o:0));return l`<rect class="nn-bar" data-label="${s}" x="${i}" y="${a}"
        width="${_o}" height="${p(it(0)-a)}"/>${n>e&&l`<text class="nn-small nn-halo" x="${i+_o/2}"
          y="${a+4}" text-anchor="middle">${m(n,2)}</text>`}`})}
    ${ll(t)}`}function ll(t){let e=Xe(t.points,t.w,t.b),n=p(it(Math.min(e,it.domain[1]))),o=e<=it.domain[1];return l`${o&&l`<path class="nn-mean" d="M${D.range[0]} ${n}H${D.range[1]}"/>`}
    <text class="nn-small nn-halo" x="${D.range[1]}" y="${n-6}"
      text-anchor="end">mean ${m(e,3)}</text>`}function ul(t){let[e,n]=[p(D(t.x)),p(Xt(qe(t,t.x)))];return l`<path class="nn-distance" d="M${e} ${p(Xt(0))}V${n}H${D.range[0]}"/>
    ${le("email",e,n)}`}function ml(t,e){let n=t.surprise?362:244;return l`<svg viewBox="0 0 360 ${n}" role="img"
    aria-label="${Cs(t)}">
    <clipPath id="${e}-clip"><rect x="40" y="24" width="304" height="182"/>
    </clipPath>
    ${E(D,Xt,{names:["words in CAPITALS","chance of spam"],count:5})}
    <g clip-path="url(#${e}-clip)">
      ${t.surprise&&il(t)}
      <path class="nn-graph" d="${ce(o=>qe(t,o),D,Xt)}"/>
    </g>
    ${t.points.map(([o,r])=>ft([o,r],r,!1,D,Xt))}
    ${!t.surprise&&ul(t)} ${t.surprise&&cl(t)}
  </svg>`}var pl=(t,e)=>l`${$(Fo,"w",t,e)}
  ${$(Fo,"b",t,e)}
  ${!t.surprise&&$(Fo,"x",t,e)}`;function hl(t){return l`${at("was spam","was not")}
    ${t.surprise?fl(t):dl(t)}`}function dl({w:t,b:e,x:n}){let o=n*t+e;return l`<p class="nn-formula">z = ${m(n)}·${S(t)} ${W(e)} =
      <b data-shows="z">${m(o)}</b></p>
    <p class="nn-formula">chance of spam = σ(${m(o)}) =
      <b data-shows="p">${ot(L(o))}</b></p>`}function fl(t){let{w:e,b:n,points:o}=t,r=Ds(t),s=r.indexOf(Math.max(...r)),[a,i]=o[s],c=qe(t,a);return l`<p class="nn-formula">Mean surprise: <b data-shows="mean">${m(Xe(o,e,n))}</b></p>
    <p>Greatest surprise: ${m(a)} words in CAPITALS, and it was
      ${i?"":"not "}spam. The neuron gave that the chance ${ot(i?c:L(-a*e-n))}; −log of it is <b data-shows="worst">${m(r[s])}</b>.</p>
    ${t.learn&&l`<p class="nn-formula">w = ${m(e)}, b = ${m(n)}${Go(t)&&": nothing left to gain"}</p>`}`}function Cs(t){let{w:e,b:n,x:o,points:r}=t,s=r.filter(([,i])=>i===1).length,a=`${r.length} emails by their words in CAPITALS, ${s} of them spam, and a sigmoid curve with weight ${m(e)} and bias ${m(n)}. `;return t.surprise?`${a}The mean surprise is ${m(Xe(r,e,n))}.`:`${a}To an email with ${m(o)} it gives the chance ${ot(qe(t,o))} of being spam.`}function $l(t){if(Go(t))return null;let{w:e,b:n}=fs(t.points,t.w,t.b,rl,sl);return{w:Bs(e,4),b:Bs(n,10)}}var Bs=(t,e)=>Math.max(-e,Math.min(e,t)),gl=({w:t,b:e})=>Number.isInteger(8*t)&&Number.isInteger(4*e),bl=t=>Math.max(0,Math.min(10,Math.round(t*2)/2)),Xs={picture:ml,controls:pl,readout:hl,describe:Cs,play:$l,plays:t=>t.learn,pace:60,verbs:{step:"Ten small steps",play:"Let it learn"},drags:{email:(t,[e])=>({x:bl(D.invert(e))})},goals:{"02-half-at-four":{ask:"Let the chance rise with the words in CAPITALS, and be exactly 0.5 for an email with four of them.",praise:"z is 0 at x = 4: the bias takes away what four words bring.",met:({w:t,b:e})=>t>0&&Math.abs(4*t+e)<1e-9},"02-fair":{ask:"By hand: bring the mean surprise below 0.52.",praise:"Well fitted. The best possible mean is not far below.",met:t=>t.surprise&&gl(t)&&Xe(t.points,t.w,t.b)<.52},"02-learn":{ask:"Let it learn until nothing is left to gain. Then spoil the fit with both knobs and let it learn again: where does it end?",praise:"Nobody told it where to go, and from any start it ends at nearly the same place.",met:t=>t.learn&&Go(t)}}};var xl={"-":"⁻",...Object.fromEntries([..."⁰¹²³⁴⁵⁶⁷⁸⁹"].entries())},Cn=t=>Math.abs(t)<4?m(10**t):`10${[...String(t)].map(e=>xl[e]).join("")}`;function $e([t,e],n){let o=w([t,e],n),r=s=>{let a=s>0?Math.log10(s):t;return o(Math.min(Math.max(a,t),e))};return r.powers=[t,e],r.range=n,r}function Vo(t,e){let[n,o]=e.powers,r=Math.ceil((o-n)/8),[s,a]=t.range;return l`<g class="nn-axes">${ie(n,o,8).filter(i=>Number.isInteger(i)&&i%r===0).map(i=>{let c=p(e(10**i));return l`<line class="nn-grid" x1="${s}" x2="${a}"
          y1="${c}" y2="${c}"/><text x="${s-6}"
          y="${c+4}" text-anchor="end">${Cn(i)}</text>`})}</g>`}function Xn(t,e,n,o){let[r,s]=o.range,i=[...Array(121).keys()].map(c=>Math.round(c*e/120)).map(c=>`${p(n(c))} ${p(o(t.cost(c)))}`);return l`${Vo(n,o)}
    <g class="nn-axes">${ie(...n.domain,4).map(c=>l`<line class="${c?"nn-grid":"nn-zero"}" x1="${p(n(c))}"
        x2="${p(n(c))}" y1="${r}" y2="${s}"/><text x="${p(n(c))}"
        y="${r+16}" text-anchor="middle">${c}</text>`)}
    <text class="nn-axis" x="${n.range[1]}" y="${r+32}"
      text-anchor="end">steps →</text>
    <text class="nn-axis" x="${n.range[0]-6}" y="${s-8}">↑ cost</text></g>
    <path class="nn-graph" d="M${i.join("L")}"/>
    <circle class="nn-dot" cx="${p(n(e))}" cy="${p(o(t.cost(e)))}"
      r="5"/>`}var ge=t=>l`<details class="nn-program">
  <summary>This run as a program</summary>
  <pre tabindex="0"><code>${t.join(`
`)}</code></pre></details>`;var js=t=>BigInt.asUintN(64,t),Ko=t=>BigInt.asUintN(128,t),yl=2549297995355413924n<<64n|4865540595714422341n,Yo=t=>(t^t>>>16)>>>0;function wl(t,e){let n=1135663077,o=i=>{let c=i^n;return n=Math.imul(n,2468251765),Yo(Math.imul(c,n))},r=(i,c)=>Yo(Math.imul(3389127133,i)-Math.imul(1232336661,c)),a=[t>>>0,Math.floor(t/2**32),0,0].map(o);for(let i=0;i<4;i++)for(let c=0;c<4;c++)i!==c&&(a[c]=r(a[c],o(a[i])));return n=2337405405,Array.from({length:e},(i,c)=>{let u=a[c%4]^n;return n=Math.imul(n,1492356589),Yo(Math.imul(u,n))})}var At=class{#t;#e;#o;constructor(e){if(!Number.isSafeInteger(e)||e<0)throw new Error(`A seed must be a whole number from 0; got ${e}.`);let n=wl(e,8).map(BigInt),o=r=>n[r]|n[r+1]<<32n;this.#e=Ko((o(4)<<64n|o(6))<<1n|1n),this.#t=this.#e,this.#t=Ko(this.#t+(o(0)<<64n|o(2))),this.#n()}#n(){this.#t=Ko(this.#t*yl+this.#e)}#r(){this.#n();let e=js(this.#t^this.#t>>64n),n=this.#t>>122n;return js(e>>n|e<<(64n-n&63n))}#a(){if(this.#o!==void 0){let n=this.#o;return this.#o=void 0,n}let e=this.#r();return this.#o=e>>32n,e&0xffffffffn}random(){return Number(this.#r()>>11n)*2**-53}uniform(e,n){return e+(n-e)*this.random()}#s(e){let n=BigInt(2**(32-Math.clz32(e))-1),o;do o=Number(this.#a()&n);while(o>e);return o}permutation(e){let n=[...Array(e).keys()];for(let o=e-1;o>0;o--){let r=this.#s(o);[n[o],n[r]]=[n[r],n[o]]}return n}};var vl=(t,e)=>t.map(n=>n[e]);function kl(t,e,n){let o=n.map((r,s)=>vl(e,s));return t.map(r=>n.map((s,a)=>z(r,o[a],s)))}function C(t,e){let n=t;return e.map(({weight:o,bias:r,activation:s})=>{let a=kl(n,o,r);return n=a.map(i=>i.map(c=>s(c))),{Z:a,A:n}})}function Us(t,e){let n=[],o=t;return e.forEach(({weight:r,bias:s,activation:a},i)=>{o=s.map((c,u)=>{let h=(b,A,I,X=-1)=>n.push({layer:i,to:u,op:b,from:X,terms:A,value:I}),d=o.map((b,A)=>{let I=b*r[A][u];return h("product",[b,r[A][u]],I,A),I}),f=d.reduce((b,A)=>b+A,0);h("sum",d,f),h("bias",[f,c],f+c);let g=a(f+c);return h("activation",[f+c],g),g})}),n}var Jo={line:t=>2*t-1,square:t=>t*t,"three-squares":t=>3*t*t,"square-and-line":t=>t*t+2*t};function qs(t,e,n){let o=Jo[t],r=o(e+n)-o(e);return{rise:r,slope:r/n}}function jt(t,e){let n=t**e;return{height:n,slope:n*Math.log(t),atZero:Math.log(t)}}function rt(t,e){let n=0;for(let o=0;o<t.length;o++)n+=t[o]*e[o];return n}var He=t=>Math.sqrt(rt(t,t)),Hs=(t,e)=>rt(t,e)/He(t),Fe=t=>t[0].map((e,n)=>t.map(o=>o[n]));function _e(t,e){let n=Fe(e);return t.map(o=>n.map(r=>rt(o,r)))}function Fs(t,e){let n=Math.max(t.length,e.length),o=i=>[...Array(n-i.length).fill(1),...i],[r,s]=[o(t),o(e)];return r.every((i,c)=>i===s[c]||i===1||s[c]===1)?r.map((i,c)=>i===1?s[c]:i):null}var Ml={zeros:()=>0,uniform:()=>1,xavier:(t,e)=>Math.sqrt(6/(t+e)),he:t=>Math.sqrt(6/t)};function be(t,e,n,o){return e.map((r,s)=>{let[a,i]=[t[s],t[s+1]],c=Ml[n](a,i),u=()=>c===0?0:o.uniform(-c,c);return{weight:[...Array(a)].map(()=>[...Array(i)].map(u)),bias:Array(i).fill(0),activation:Mt[r],slope:On[r]}})}function xe(t,e){let n=t.length*t[0].length,o=0,r=t.map((s,a)=>s.map((i,c)=>{let u=i-e[a][c];return o+=u*u,u*(2/n)}));return{cost:o/n,blame:r}}function _s(t,e){let n=t.length*t[0].length,o=0,r=t.map((s,a)=>s.map((i,c)=>(o+=St(i,e[a][c]),(L(i)-e[a][c])/n)));return{cost:o/n,blame:r}}function ye(t,{X:e,y:n,loss:o}){let r=C(e,t),{cost:s,blame:a}=o(r.at(-1).A,n),c=t.map(({weight:u,slope:h},d)=>({weight:u,slope:h,l:d})).reverse().map(({weight:u,slope:h,l:d})=>{let{Z:f,A:g}=r[d],b=a.map((A,I)=>A.map((X,st)=>X*h(f[I][st],g[I][st])));return d>0&&(a=_e(b,Fe(u))),{weight:_e(Fe(d>0?r[d-1].A:e),b),bias:Fe(b).map(A=>A.reduce((I,X)=>I+X))}});return{cost:s,slopes:c.reverse()}}function Gs(t,e,n){return t.map((o,r)=>({...o,weight:o.weight.map((s,a)=>s.map((i,c)=>i-n*e[r].weight[a][c])),bias:o.bias.map((s,a)=>s-n*e[r].bias[a])}))}var Zo=64,Sl=1e9,Al=({weight:t,bias:e})=>e.every(n=>n===0)&&t.flat().every(n=>n===0),we=class{#t;#e;#o=[];#n;costs=[];end=1/0;ranAway=!1;constructor(e,n,o){this.#t=n,this.#e=o,this.#r(0,e)}at(e){let n=Math.min(Math.floor(e/Zo),this.#o.length-1),o=this.#o[n];for((e<this.#n.steps||o.steps>this.#n.steps)&&(this.#n=o);this.#n.steps<Math.min(e,this.end);){let{layers:r,slopes:s}=this.#n;this.#r(this.#n.steps+1,Gs(r,s,this.#e))}return this.#n.layers}cost(e){return this.costs.length<=Math.min(e,this.end)&&this.at(e),this.costs[Math.min(e,this.end)]}#r(e,n){let{cost:o,slopes:r}=ye(n,this.#t),s=Sl*Math.max(this.costs[0]??1,1);if(e>0&&!(o<=s)){[this.end,this.ranAway]=[e-1,!0];return}this.costs[e]=o,this.#n={steps:e,layers:n,slopes:r},e%Zo===0&&(this.#o[e/Zo]=this.#n),r.every(Al)&&(this.end=e)}};function ve(t,e){let n=new Map;return(...o)=>{let r=o.join(" "),s=n.has(r)?n.get(r):t(...o);return n.delete(r),n.set(r,s),n.size>e&&n.delete(n.keys().next().value),s}}var ke="gradient-depth",Ks=21,Qo=$e([-12,2],[290,24]),Me=50,Se=334,tr={sigmoid:"Sigmoid",tanh:"Tanh",relu:"ReLU"},er={zeros:["zeros","zeros"],uniform:["uniform","uniform"],xavier:["Xavier","xavier_uniform"],he:["He","kaiming_uniform"]},Vs=t=>Math.sqrt(t.reduce((e,n)=>e+n*n,0)/t.length),Il=ve((t,e,n,o,r)=>{let s=new At(r),a=[2,...Array(t).fill(e),1],i=[...Array(t).fill(n),"identity"],c=be(a,i,o,s),u=[...Array(Ks)].map(()=>[s.uniform(-1,1),s.uniform(-1,1)]),h=u.map(([f,g])=>[f+g>0?1:0]),{slopes:d}=ye(c,{X:u,y:h,loss:_s});return{weights:d.map(({weight:f})=>Vs(f.flat())),biases:d.map(({bias:f})=>Vs(f))}},24);function Ae({depth:t,width:e,activation:n,init:o,seed:r,of:s}){let a=Il(t,e,n,o,r)[s],[i,c]=[a[0],a.at(-1)];return{sizes:a,first:i,last:c,ratio:c>0?i/c:NaN}}function Tl(t){if(t===0)return"";let[e,n,o]=[10,.1,.001].map(r=>p(Qo(r*t)));return l`<rect class="nn-fires" x="${Me}" y="${e}"
      width="${Se-Me}" height="${p(n-e)}"/>
    <path class="nn-mean" d="M${Me} ${o}H${Se}"/>
    <text class="nn-small nn-halo" x="${Se-4}" y="${o+16}"
      text-anchor="end">a thousandth of the last</text>`}function Nl(t){let{sizes:e,last:n}=Ae(t),o=w([1,e.length],[Me+16,Se-16]);o.range=[Me,Se];let r=e.length>9?2:1,s=e.map((a,i)=>[p(o(i+1)),p(Qo(a)),a]);return l`<svg viewBox="0 0 346 338" role="img"
    aria-label="${Ys(t)}">
    ${Tl(n)} ${Vo(o,Qo)}
    <g class="nn-axes">
      <text class="nn-axis" x="${Me-44}" y="14">↑ size of the gradient</text>
      <text class="nn-axis" x="${Se}" y="330" text-anchor="end"
        >layer →</text>
      ${s.map(([a],i)=>i%r===0&&l`<text x="${a}" y="313" text-anchor="middle">${i+1}</text>`)}</g>
    <polyline class="nn-graph" points="${s.filter(([,,a])=>a>0).map(([a,i])=>`${a},${i}`).join(" ")}"/>
    ${s.map(([a,i,c])=>c>0?l`<circle class="nn-one" cx="${a}" cy="${i}" r="6"/>`:l`<rect class="nn-none" x="${a-5}" y="${i-5}" width="10"
            height="10"/><text class="nn-small nn-halo" x="${a}"
            y="${i-12}" text-anchor="middle">0</text>`)}
  </svg>`}var Ll=(t,e)=>l`
  ${N(ke,"activation",t,e,n=>tr[n])}
  ${N(ke,"init",t,e,n=>er[n][0])}
  ${N(ke,"of",t,e)}
  ${$(ke,"depth",t,e)} ${$(ke,"width",t,e)}
  ${$(ke,"seed",t,e)}`;function Ol(t){let{sizes:e,first:n,last:o,ratio:r}=Ae(t);return l`<p class="nn-formula">Layer 1: <b data-shows="first">${m(n)}</b>. Layer ${e.length}, the last: <b data-shows="last">${m(o)}</b>.</p>
    <p class="nn-formula">${o>0?l`First ÷ last = <b data-shows="ratio">${m(r)}</b>`:"The last layer's gradient is 0: there is nothing to compare with."}</p>
    ${ge(El(t))}`}function El({depth:t,width:e,activation:n,init:o,seed:r,of:s}){let a=tr[n];return["import numpy as np","from nnlib import (",`    BCEWithLogitsLoss, Linear, ${a}, Sequential, halves`,")",`from nnlib.init import ${er[o][1]} as init`,"",`rng = np.random.default_rng(${r})`,"how = {'rng': rng, 'init': init}",`layers = [Linear(2, ${e}, **how), ${a}()]`,`for _ in range(${t-1}):`,`    layers += [Linear(${e}, ${e}, **how), ${a}()]`,`net = Sequential(*layers, Linear(${e}, 1, **how))`,`X, y = halves(${Ks}, rng=rng)`,"loss = BCEWithLogitsLoss()","loss(net(X), y.reshape(-1, 1))","net.backward(loss.backward())","for layer in net:","    if isinstance(layer, Linear):",`        grad = layer.${s==="weights"?"weight":"bias"}_grad`,"        print(np.sqrt(np.mean(grad**2)))"]}function Ys(t){let{sizes:e,first:n,last:o}=Ae(t);return`The size of the gradient of the ${t.of}, layer by layer, on an axis of powers of ten. ${t.depth} hidden layers of ${t.width} neurons with ${tr[t.activation]}, started by ${er[t.init][0]}. Layer 1 has ${m(n)}, layer ${e.length}, the last, ${m(o)}.`}var Js={picture:Nl,controls:Ll,readout:Ol,describe:Ys,goals:{"05-vanish":{ask:"Add hidden layers until the first layer's gradient is less than a thousandth of the last layer's (and not 0).",praise:"Vanished. Every layer on the way back multiplied the blame by small slopes; the first layers hardly learn.",met(t){let{first:e,ratio:n}=Ae(t);return e>0&&n<.001}},"05-revive":{ask:"With eight hidden layers or more, bring the first layer's gradient within a factor of ten of the last's.",praise:"Alive again: a slope near 1, and weights spread so that the blame keeps its size from layer to layer.",met(t){let{ratio:e}=Ae(t);return t.depth>=8&&e>=.1&&e<=10}},"05-explode":{ask:"Make the first layer's gradient larger than 3.",praise:"Exploded. Weights that do not shrink as the layers widen make the values grow at every layer, and the gradient with them.",met:t=>Ae(t).first>3}}};var ct=w([-3.5,3.5],[30,334]),lt=w([-3.5,3.5],[326,22]),Zs=3,jn=t=>t.every(e=>e===0);function Qs(t,[e,n]){let[o,r]=[p(ct(e)),p(lt(n))];return l`<line class="nn-arrow" data-arrow="${t}" x1="${p(ct(0))}"
      y1="${p(lt(0))}" x2="${o}" y2="${r}"/>
    <g class="nn-grab" data-drag="${t}"><circle cx="${o}" cy="${r}"
        r="15"/><circle class="nn-handle ${t==="u"?"nn-tip":""}"
        cx="${o}" cy="${r}" r="9"/></g>
    <text class="nn-halo nn-strong" x="${o+13}" y="${r-9}">${t}</text>`}function Rl({u:t,v:e}){if(jn(t))return"";let n=rt(t,e)/rt(t,t),o=t.map(a=>n*a),r=t.map(a=>10*a/He(t)),s=n<0?"nn-negative":"nn-positive";return l`<line class="nn-zero" x1="${p(ct(-r[0]))}"
      y1="${p(lt(-r[1]))}" x2="${p(ct(r[0]))}" y2="${p(lt(r[1]))}"/>
    <line class="nn-edge nn-shadow ${s}" x1="${p(ct(0))}" y1="${p(lt(0))}"
      x2="${p(ct(o[0]))}" y2="${p(lt(o[1]))}"/>
    <line class="nn-distance" x1="${p(ct(e[0]))}" y1="${p(lt(e[1]))}"
      x2="${p(ct(o[0]))}" y2="${p(lt(o[1]))}"/>`}function Wl(t,e){return l`<svg viewBox="0 0 344 362" role="img"
    aria-label="${na(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="22" width="304" height="304"/>
    </clipPath>
    ${E(ct,lt)}
    <g clip-path="url(#${e}-clip)">${Rl(t)}</g>
    ${Qs("u",t.u)} ${Qs("v",t.v)}
  </svg>`}var zl=t=>[[0,`${t}₁`],[1,`${t}₂`]];function Pl(t,e){return["u","v"].map(n=>Sn("arrows",n,t,e,zl(n)))}var ta=t=>l`√(${S(t[0])}² + ${S(t[1])}²)`;function Bl({u:t,v:e}){let n=t.map((o,r)=>`${S(o)}·${S(e[r])}`);return l`<p class="nn-formula">u · v = ${n.join(" + ")} =
      <b data-shows="dot">${m(rt(t,e))}</b></p>
    <p class="nn-formula">length of u = ${ta(t)} = <b data-shows="u"
      >${m(He(t))}</b></p>
    <p class="nn-formula">length of v = ${ta(e)} = <b data-shows="v"
      >${m(He(e))}</b></p>
    <p class="nn-formula">${jn(t)?"u points nowhere: nothing can lie along it.":l`v reaches along u: u · v ÷ length of u = <b data-shows="along"
            >${m(Hs(t,e))}</b>`}</p>`}function na({u:t,v:e}){let n=o=>`(${m(o[0])}, ${m(o[1])})`;return`Two arrows from the origin: u to ${n(t)}, v to ${n(e)}. Their dot product is ${m(rt(t,e))}.`}var ea=t=>[ct.invert(t[0]),lt.invert(t[1])].map(e=>Math.max(-Zs,Math.min(Zs,Math.round(e*4)/4))),oa={picture:Wl,controls:Pl,readout:Bl,describe:na,drags:{u:(t,e)=>({u:ea(e)}),v:(t,e)=>({v:ea(e)})},goals:{"00-right-angle":{ask:"Make the dot product 0, with neither arrow of length 0.",praise:"The arrows are at a right angle: v reaches not at all along u.",met:({u:t,v:e})=>rt(t,e)===0&&!jn(t)&&!jn(e)},"00-same-dot":{ask:"Leave u as the book has it. Find another v with the dot product that it has at first.",praise:"All such arrows end on one line, at a right angle to u. It is the line that a neuron with the weights u draws.",met:({u:t,v:e},n)=>t.join()===n.u.join()&&e.join()!==n.v.join()&&rt(t,e)===rt(n.u,n.v)}}};var[nr,ra]=[31,30],Ge=[4,123,242],or=44,sa=t=>(t.match(/\d+/g)??[]).map(Number),rr=t=>[t.at(-2)??1,t.at(-1)??1];function Ve({a:t,b:e}){let n=[sa(t),sa(e)];return{shapes:n,shape:Fs(...n)}}function Dl(t,e,n,o){let[r,s]=rr(t),[a,i]=[r===1?0:n,s===1?0:o],c=a!==n||i!==o;return{number:e*(a*s+i+1),copy:c}}function aa(t,[e,n],o,r){return[...Array(e).keys()].map(s=>[...Array(n).keys()].map(a=>{let{number:i,copy:c}=o(s,a),[u,h]=[t+a*nr,or+s*ra];return l`<rect class="nn-cell" data-copy="${c}" x="${u+1.5}"
          y="${h+1.5}" width="${nr-3}" height="${ra-3}" rx="3"/><text
          class="${c?"nn-small":"nn-strong"}" x="${u+nr/2}"
          y="${h+20}" text-anchor="middle" ${r&&l`data-shows="sum"`}
          >${i}</text>`}))}var Ut=t=>t.length===1?`(${t[0]},)`:`(${t.join(", ")})`;function Cl(t){let{shapes:e,shape:n}=Ve(t),o=e.map((i,c)=>(u,h)=>Dl(i,c===0?10:1,u,h)),r=(i,c)=>({number:o[0](i,c).number+o[1](i,c).number,copy:!1}),s=(i,c)=>l`<text class="nn-small" x="${Ge[i]+2}"
    y="20">${c}</text>`,a=(i,c)=>l`<text class="nn-strong" x="${Ge[i]-13}"
    y="${or+20}" text-anchor="middle">${c}</text>`;return l`<svg viewBox="0 0 340 140" role="img"
    aria-label="${ca(t)}">
    ${s(0,`a ${t.a}`)} ${s(1,`b ${t.b}`)}
    ${s(2,n?`a + b ${Ut(n)}`:"a + b")}
    ${o.map((i,c)=>aa(Ge[c],rr(n??e[c]),i))}
    ${a(1,"+")} ${a(2,"=")}
    ${n?aa(Ge[2],rr(n),r,!0):l`<text class="nn-strong nn-negative" x="${Ge[2]+4}"
            y="${or+20}">✗ refused</text>`}
  </svg>`}var Xl=(t,e)=>["a","b"].map(n=>N("broadcast",n,t,e));function ia(t,e){let n=[...Array(e-t.length).fill(1),...t];return t.length<e?`${Ut(t)}, read as ${Ut(n)}`:Ut(t)}function jl(t){let{shapes:e,shape:n}=Ve(t),o=Math.max(...e.map(s=>s.length)),r=e.map(s=>Ut(s).replaceAll(" ",""));return l`<p class="nn-formula">shape of a: ${ia(e[0],o)}</p>
    <p class="nn-formula">shape of b: ${ia(e[1],o)}</p>
    <p class="nn-formula">${n?l`shape of a + b: <b>${Ut(n)}</b>`:l`<code>ValueError: operands could not be broadcast together with
            shapes ${r.join(" ")}</code>`}</p>
    <p>Broken edges are copies that NumPy reads as if they were there.</p>`}function ca(t){let{shape:e}=Ve(t),n=`An array a of shape ${t.a} and an array b of shape ${t.b}`;return e?`${n}, both stretched to shape ${Ut(e)} and added.`:`${n}. NumPy cannot stretch them to one shape and refuses to add them.`}var la={wide:!0,picture:Cl,controls:Xl,readout:jl,describe:ca,goals:{"00-refused":{ask:"Find two shapes that NumPy refuses to add.",praise:"Refused: somewhere two sizes differ and neither is 1. An error is the friendly outcome.",met:t=>Ve(t).shape===null},"00-trap":{ask:"Three numbers plus three numbers, and nine come out. Find shapes that do it.",praise:"A column and a row stretch each other. No error, nine numbers: the trap, whenever three were meant.",met:t=>{let{shapes:e,shape:n}=Ve(t),o=r=>r.reduce((s,a)=>s*a,1);return e.every(r=>o(r)===3)&&o(n)===9}}}};var It=32,Ht={x:4,y:178,wide:48},Ke={x:196,y:44,wide:68},qt={...Ke,y:Ht.y},ma=["1,1","1,2","2,1","2,2"],ua=(t,e)=>[...Array(t.length/e).keys()].map(n=>t.slice(n*e,(n+1)*e));function Ye({X:t,W:e,entry:n}){let[o,r]=[ua(t,3),ua(e,2)],[s,a]=n.split(",").map(i=>i-1);return{A:o,B:r,P:_e(o,r),i:s,j:a}}function sr(t,e,n,o=Ul){let{x:r,y:s,wide:a}=e;return t.map((i,c)=>i.map((u,h)=>l`<rect class="nn-cell" data-lit="${n(c,h)}"
          x="${r+h*a}" y="${s+c*It}" width="${a}"
          height="${It}"/>${o(u,e,c,h)}`))}var Ul=(t,{x:e,y:n,wide:o},r,s)=>l`<text x="${e+(s+.5)*o}" y="${n+r*It+21}"
    text-anchor="middle">${m(t)}</text>`,ql=(t,{x:e,y:n,wide:o},r,s)=>l`<g class="nn-press" data-do="${ma[2*r+s]}"><rect
      fill="transparent" x="${e+s*o}" y="${n+r*It}"
      width="${o}" height="${It}"/>
    <text class="nn-strong" x="${e+(s+.5)*o}"
      y="${n+r*It+21}" text-anchor="middle" data-shows="product"
      >${m(t)}</text></g>`,Un=(t,e,n,o="start")=>l`<text class="nn-small" x="${e}" y="${n}" text-anchor="${o}"
    >${t}</text>`;function Hl(t){let{A:e,B:n,P:o,i:r,j:s}=Ye(t),a=i=>Ke.x+(i+.5)*Ke.wide;return l`<svg viewBox="0 0 336 266" role="img"
    aria-label="${pa(t)}">
    ${Un("W, shape (3, 2)",Ke.x,16)}
    ${[0,1].map(i=>Un(`neuron ${i+1}`,a(i),37,"middle"))}
    ${sr(n,Ke,(i,c)=>c===s)}
    ${Un("X, shape (2, 3)",Ht.x,Ht.y-12)}
    ${sr(e,Ht,i=>i===r)}
    <text x="${(Ht.x+3*Ht.wide+qt.x)/2}" y="${Ht.y+It+5}"
      text-anchor="middle">→</text>
    <text x="${qt.x+qt.wide}" y="${qt.y-13}" text-anchor="middle"
      >↓</text>
    ${sr(o,qt,(i,c)=>i===r&&c===s,ql)}
    ${Un("X @ W, shape (2, 2)",qt.x,qt.y+2*It+19)}
  </svg>`}function Fl(t,e){let{j:n}=Ye(t),o=r=>[2*r+n,`weight ${r+1} of neuron ${n+1}`];return l`${N("matrix-product","entry",t,e,r=>{let[s,a]=r.split(",");return`row ${s}, column ${a}`})}
    ${Sn("matrix-product","W",t,e,[0,1,2].map(o))}`}function _l(t){let{A:e,B:n,P:o,i:r,j:s}=Ye(t),a=e[r].map((i,c)=>`${S(i)}·${S(n[c][s])}`);return l`<p class="nn-formula">row ${r+1} of X times column ${s+1} of
      W:</p>
    <p class="nn-formula">${a.join(" + ")} = <b data-shows="entry"
      >${m(o[r][s])}</b></p>
    <p>It is what neuron ${s+1} answers to example ${r+1}, without its
      bias.</p>`}function pa(t){let{P:e,i:n,j:o}=Ye(t);return`A matrix X of 2 examples, 3 inputs each, times a matrix W of 2 neurons, 3 weights each. The rows of the product: ${e.map(s=>s.map(a=>m(a)).join(" and ")).join("; ")}. Row ${n+1} of X times column ${o+1} of W gives ${m(e[n][o])}.`}var ha={wide:!0,picture:Hl,controls:Fl,readout:_l,describe:pa,actions:Object.fromEntries(ma.map(t=>[t,()=>({entry:t})])),goals:{"00-column":{ask:"Turn the weights of neuron 2 until it answers 5 to example 1 and 0 to example 2.",praise:"Found, and the product's first column never moved: it belongs to neuron 1 and its weights alone.",met:t=>{let{P:e}=Ye(t);return e[0][1]===5&&e[1][1]===0}}}};var V={x:164,y:122,r:28},et={x:210,y:97,size:50},tt={x:296,y:122,r:24};function Ie({x:t,w:e,b:n,activation:o}){let r=z(t,e,n);return{z:r,y:Mt[o](r)}}function Hn({activation:t,answers:e},n){return t==="identity"?"":e[n>.5?1:0]}var qn=t=>t<0?"nn-negative":"nn-positive",da=t=>p(1+.6*Math.abs(t));function $a(t,e,n,o=`× ${m(e)}`){let[r,s]=[V.x-t.x,V.y-t.y],a=Math.hypot(r,s),i=1-(V.r+3)/a,c=(11+da(e)/2)/a,u=t.x+.5*r+c*s,h=t.y+.5*s-c*r;return l`<line class="nn-edge ${qn(e)}" x1="${p(t.x+22)}"
      y1="${p(t.y+22*s/r)}" x2="${p(t.x+i*r)}"
      y2="${p(t.y+i*s)}" stroke-width="${da(e)}"
      opacity="${n===0?.3:1}"/>
    <text class="nn-halo nn-strong ${qn(e)}" x="${p(u)}"
      y="${p(h+5)}" text-anchor="${s<-30?"end":"middle"}"
      >${o}</text>`}function Gl(t){let e=150/t.w.length;return t.w.map((n,o)=>{let r={x:32,y:p(46+o*e)};return l`${$a(r,n,t.x[o])}
      <circle class="nn-node" cx="${r.x}" cy="${r.y}" r="21"/>
      <text x="${r.x}" y="${r.y+5}" text-anchor="middle"
        >${m(t.x[o])}</text>
      <text class="nn-halo nn-small" x="11" y="${r.y-28}"
        >${t.names[o]}</text>`})}function Vl({activation:t},{z:e,y:n}){let o=Math.max(6,Math.abs(e)*1.25),r=t==="identity"?o:1,s=t==="identity"?-o:0,a=d=>p(et.x+5+(d+o)/(2*o)*40),i=d=>p(et.y+44-(d-s)/(r-s)*38),u=[...Array(41).keys()].map(d=>(d/20-1)*o).map(d=>`${a(d)},${i(Mt[t](d))}`),h=t==="step"?`${a(-o)},${i(0)} ${a(0)},${i(0)} ${a(0)},${i(1)} ${a(o)},${i(1)}`:u.join(" ");return l`<rect class="nn-node" x="${et.x}" y="${et.y}"
      width="${et.size}" height="${et.size}" rx="8"/>
    <polyline class="nn-curve" points="${h}"/>
    <circle class="nn-dot" cx="${a(e)}" cy="${i(n)}" r="4"/>
    <text class="nn-small" x="${et.x+et.size/2}" y="${et.y-8}"
      text-anchor="middle">${t}</text>`}function Kl(t){let e=t.length>9?l`x="340" text-anchor="end"`:l`x="${tt.x}" text-anchor="middle"`;return l`<text class="nn-strong" ${e} y="${tt.y+46}">${t}</text>`}function Yl(t){let e=Ie(t),{z:n,y:o}=e,r={x:32,y:222},s=t.activation!=="identity"&&o>.5;return l`<svg viewBox="0 0 344 250" role="img"
    aria-label="${ga(t)}">
    ${Gl(t)} ${$a(r,t.b,1,`bias ${m(t.b)}`)}
    <rect class="nn-node" x="13" y="203" width="38" height="38" rx="6"/>
    <text x="32" y="227" text-anchor="middle">1</text>
    <text class="nn-small" x="58" y="238">always 1</text>
    <circle class="nn-node" cx="${V.x}" cy="${V.y}" r="${V.r}"/>
    <text class="nn-strong" x="${V.x}" y="${V.y+5}" text-anchor="middle"
      >${m(n)}</text>
    <text class="nn-small" x="${V.x}" y="${V.y-37}" text-anchor="middle"
      >sum z</text>
    <path class="nn-wire" d="M${V.x+V.r} ${V.y}H${et.x}"/>
    ${Vl(t,e)}
    <path class="nn-wire" d="M${et.x+et.size} ${tt.y}H${tt.x-tt.r}"/>
    <circle class="nn-node" data-on="${String(s)}" cx="${tt.x}" cy="${tt.y}"
      r="${tt.r}"/>
    <text class="nn-strong" data-on="${String(s)}" x="${tt.x}" y="${tt.y+5}"
      text-anchor="middle">${De(o,3)}</text>
    <text class="nn-small" x="${tt.x}" y="${tt.y-32}" text-anchor="middle"
      >output</text>
    ${Kl(Hn(t,o))}
  </svg>`}function Jl(t,e){let n=t.w.every(r=>Math.abs(r)<=2),o=t.activation==="identity"&&n?{minimum:-2,maximum:2,step:.05}:{};return l`
    ${(t.switches?Bt:$)("neuron","x",t,e)}
    ${$("neuron","w",t,e,o)}
    ${$("neuron","b",t,e)}
    ${t.choose&&N("neuron","activation",t,e)}`}function Zl(t){let e=t.x.map((n,o)=>l`${o>0&&" + "}<span class="${qn(t.w[o])}"
      >${m(n)}·${S(t.w[o])}</span>`);return l`${e} <span class="${qn(t.b)}">${W(t.b)}</span>
    = <b data-shows="z">${m(Ie(t).z)}</b>`}function Ql(t){let{z:e,y:n}=Ie(t),o=Hn(t,n);return l`<p class="nn-formula">z = ${Zl(t)}</p>
    <p class="nn-formula">${t.activation}(${m(e)}) =
      <b data-shows="y">${De(n)}</b>${o&&l`: <b>${o}</b>`}</p>
    ${t.table&&t.switches&&tu(t)}`}function tu(t){let e=t.w.length,n=[...Array(2**e).keys()].map(o=>t.w.map((r,s)=>o>>e-1-s&1));return l`<table class="nn-table" aria-label="every combination of the switches">
    <thead><tr>${t.names.map(o=>l`<th scope="col">${o}</th>`)}
      <th scope="col">z</th><th scope="col">output</th></tr></thead>
    <tbody>${n.map(o=>{let{z:r,y:s}=Ie({...t,x:o}),a=o.every((i,c)=>i===t.x[c]);return l`<tr ${a&&l`aria-current="true"`}>
        ${o.map(i=>l`<td>${i}</td>`)}<td data-shows="row-z"
        >${m(r)}</td><td>${De(s)} ${Hn(t,s)}</td></tr>`})}</tbody>
  </table>`}function ga(t){let{z:e,y:n}=Ie(t),o=t.names.map((s,a)=>`${s} is ${m(t.x[a])}, weight ${m(t.w[a])}`),r=Hn(t,n);return`A neuron. ${o.join("; ")}; bias ${m(t.b)}. The weighted sum is ${m(e)}; after the ${t.activation} the output is ${De(n)}${r&&`, ${r}`}.`}var fa=({w:t,b:e})=>[[0,0],[0,1],[1,0],[1,1]].map(n=>z(n,t,e)>0),eu=(t,e)=>[...t.w,t.b].filter((n,o)=>n!==[...e.w,e.b][o]).length,ba={wide:!0,picture:Yl,controls:Jl,readout:Ql,describe:ga,goals:{"01-silence":{ask:"An email with CAPITALS and without viagra is called spam. Turn one knob until it is not. How far must you turn it?",praise:"Silent. A turn by 5 is enough: it brings the number in the middle down to 0, and the neuron fires only above 0.",met:(t,e)=>t.x.join()==="1,0"&&eu(t,e)===1&&z(t.x,t.w,t.b)<=0},"01-both":{ask:"Your doctor writes about viagra, your aunt writes in CAPITALS. Let both through, and catch only the emails that have both.",praise:"Found: each alone brings too little, both together enough.",met:t=>t.w.length===2&&t.activation==="step"&&fa(t).join()==="false,false,false,true"},"01-seven-bottles":{ask:"Ten guests drank seven bottles. Find the weight that says so, and leave the bias at 0: no guests, no wine.",praise:"Found: 0.7 of a bottle for each guest. Now try 3 and 75 guests.",met:t=>t.activation==="identity"&&t.x[0]===10&&t.b===0&&Math.abs(Ie(t).z-7)<1e-9},"03-last-bit":{ask:"One neuron is enough. Find knobs that call all four numbers right: 0 and 2 even, 1 and 3 odd.",praise:"Found. The first digit needs no weight: whether a number is even is said by its last digit alone.",met:t=>t.w.length===2&&t.activation==="sigmoid"&&fa(t).join()==="true,false,true,false"}}};var ar="party-learning",Te=[...Array(40).keys()],Fn=1e3,nu=5,ou=.001,ru=.01,_n=[...Array(8).keys()].map(t=>[t>>2,t>>1&1,t&1]),ya=[1,1.5,3,4.3,0,0,0,0],su=_n.map(t=>["A","D","S"].filter((e,n)=>t[n]).join("")||"–"),au={X:_n,y:ya.map(t=>[t]),loss:xe},Tt=32,Ft=w([0,5],[278,190]),iu=w([0,Fn],[46,336]),cu=$e([-4,1],[432,338]),lr=ve((t,e)=>{let n=be([3,3,1],["relu","relu"],"xavier",new At(t));return new we(n,au,e)},4*Te.length);function ir(t,{rate:e,steps:n}){let o=lr(t,e);if(o.cost(n)<ou)return"learned";let[,{A:r}]=C(_n,o.at(n));return r.every(([s])=>s<ru)?"silent":"neither"}var cr=(t,e)=>t.filter(n=>n===e).length;function ur(t){let e=lr(t.seed,t.rate),[n,o]=C(_n,e.at(t.steps)),r=[0,1,2].filter(i=>n.A.every(c=>c[i]===0)),s=o.A.flat(),a=Te.map(i=>ir(i,t));return{run:e,dead:r,bottles:s,fates:a,cost:e.cost(t.steps)}}var xa=t=>[13+Tt*(t%10),4+Tt*Math.floor(t/10)];function lu(t,e){let[n,o]=xa(t.seed);return l`${Te.map(r=>{let[s,a]=xa(r);return l`<g class="nn-press" data-do="seed ${r}"><rect
      class="nn-cell" data-lit="${r===t.seed}" x="${s}" y="${a}"
      width="${Tt}" height="${Tt}"/>${wa(e[r],s+Tt/2,a+Tt/2)}</g>`})}
  <rect class="nn-picked" x="${n}" y="${o}" width="${Tt}"
    height="${Tt}"/>`}function wa(t,e,n){return t==="learned"?l`<circle class="nn-one" cx="${e}" cy="${n}" r="9"/>`:t==="silent"?l`<rect class="nn-none" x="${e-7.5}" y="${n-7.5}" width="15"
      height="15"/><path class="nn-cross" d="M${e-4} ${n-4}l8 8m0 -8l-8 8"
      />`:l`<circle class="nn-open" cx="${e}" cy="${n}" r="7"/>`}var uu=t=>l`<svg class="nn-symbol" viewBox="-10 -10 20 20"
  aria-hidden="true">${wa(t,0,0)}</svg>`;function mu(t){let[e,n]=Ft.domain;return l`<g class="nn-axes">${[0,2,4].map(o=>l`<line class="${o?"nn-grid":"nn-zero"}" x1="46" x2="336"
        y1="${p(Ft(o))}" y2="${p(Ft(o))}"/><text x="40"
        y="${p(Ft(o))+4}" text-anchor="end">${o}</text>`)}<text class="nn-axis" x="13" y="176">↑ bottles for each guest
      list</text></g>
    ${t.map((o,r)=>{let s=52+36*r,a=p(Ft(Math.min(Math.max(o,e),n))),i=p(Ft(ya[r]));return l`<rect class="nn-bar" x="${s}" y="${a}" width="22"
          height="${p(Ft(0)-a)}"/><path class="nn-wanted"
          d="M${s-4} ${i}h30"/><text class="nn-small" x="${s+11}"
          y="294" text-anchor="middle">${su[r]}</text>`})}`}function pu(t){let{run:e,bottles:n,fates:o}=ur(t);return l`<svg viewBox="0 0 346 468" role="img"
    aria-label="${va(t)}">
    ${lu(t,o)} ${mu(n)}
    ${Xn(e,t.steps,iu,cu)}
  </svg>`}var hu=(t,e)=>l`${$(ar,"seed",t,e)}
  ${N(ar,"rate",t,e)} ${$(ar,"steps",t,e)}`;function du(t){let{dead:e,fates:n,cost:o,run:r}=ur(t),s=(a,i)=>l`<span>${uu(a)} <b
    data-shows="${a}">${cr(n,a)}</b> ${i}</span>`;return l`<p>Of ${Te.length} starts, after ${t.steps} steps:</p>
    <p class="nn-legend">${s("learned","have learned")}
      ${s("silent","are silent: no bottle for any list")}
      ${s("neither","neither")}</p>
    <p class="nn-formula">Seed ${t.seed}: cost <b data-shows="cost">${m(o)}</b>${r.end<=t.steps&&(r.ranAway?"; the next step would run away":"; every slope is 0, nothing will ever change")}</p>
    <p>Dead hidden neurons, 0 for every list: ${e.map(a=>"h"+"₁₂₃"[a]).join(", ")||"none"}</p>
    <p class="nn-legend">A Agatha, D Dahlia, S Stiffy. Bar: what the network
      says; line: what was wanted.</p>
    ${ge(fu(t))}`}var fu=({seed:t,rate:e,steps:n})=>["import numpy as np","from nnlib import (","    SGD, Linear, MSELoss, ReLU, Sequential, fit, party",")","",`rng = np.random.default_rng(${t})`,"net = Sequential(","    Linear(3, 3, rng=rng), ReLU(),","    Linear(3, 1, rng=rng), ReLU(),",")","X, y = party()",`descend = SGD(net.parameters(), lr=${ne(e)})`,"loss = MSELoss()",`fit(net, X, y, loss, descend, epochs=${n})`,"print(loss(net(X), y))"];function va(t){let{dead:e,fates:n,cost:o}=ur(t);return`The dinner party, trained from ${Te.length} starts at rate ${t.rate}. After ${t.steps} steps ${cr(n,"learned")} have learned, ${cr(n,"silent")} are silent. Picked: seed ${t.seed}, ${n[t.seed]}, with the cost ${m(o)} and ${e.length} dead hidden neurons.`}var $u=({steps:t})=>t<Fn?{steps:Math.min(t+nu,Fn)}:null,gu=Te.map(t=>[`seed ${t}`,e=>({...e,seed:t})]),ka={picture:pu,controls:hu,readout:du,describe:va,play:$u,plays:()=>!0,pace:16,verbs:{step:"Five steps",play:"Train all"},actions:Object.fromEntries(gu),goals:{"05-party-learned":{ask:"Train them all, then pick a start that has learned the party.",praise:"This one gives every guest list its bottles.",met:t=>ir(t.seed,t)==="learned"},"05-party-dead":{ask:"Pick a start that is silent before the first step, with every slope 0. Then train it.",praise:"Dead on arrival: the output's ReLU is shut for every guest list, so no blame gets through, and no step ever changes anything.",met:({seed:t,rate:e,steps:n})=>n>0&&lr(t,e).end===0},"05-party-sum":{ask:"Pick a start that trained for 1,000 steps, is not silent, and still misses.",praise:"Its cost rests at about 0.02: it adds what each guest brings, and misses what Dahlia and Stiffy bring together.",met:t=>t.steps===Fn&&ir(t.seed,t)==="neither"}}};var ut=w([-2.2,4.2],[30,334]),mt=w([-2.2,4.2],[326,22]),[Je,Ne]=mt.domain,bu=[...Array(65).keys()].map(t=>Je+t/10),Ma=t=>t<=Ne;function Sa({base:t},e){let n=bu.map(o=>{let r=Math.min(jt(t,o).height,2*Ne),[s,a]=e?[r,o]:[o,r];return`${p(ut(s))},${p(mt(a))}`});return l`<polyline class="${e?"nn-mirror":"nn-curve"}"
    points="${n.join(" ")}"/>`}function xu(t,{height:e,slope:n}){let o=r=>e+n*(r-t);return l`<line class="nn-secant" x1="${p(ut(Je))}"
    y1="${p(mt(o(Je)))}" x2="${p(ut(Ne))}" y2="${p(mt(o(Ne)))}"/>`}function yu(t,{height:e}){return l`<line class="nn-distance" x1="${ut(Je)}" y1="${mt(Je)}"
      x2="${ut(Ne)}" y2="${mt(Ne)}"/>
    ${Sa(t,!0)}
    ${Ma(e)&&l`<circle class="nn-one" cx="${p(ut(e))}" cy="${p(mt(t.x))}"
        r="7"/>
      <text class="nn-halo nn-strong nn-positive" x="${p(ut(e)+4)}"
        y="${p(mt(t.x)+22)}">log</text>`}`}function wu(t,{height:e}){return Ma(e)?l`<circle class="nn-dot" cx="${p(ut(t))}" cy="${p(mt(e))}"
      r="6"/>`:l`<path class="nn-next" d="M${p(ut(t))} 22l-7 12h14z"/>`}function vu(t,e){let n=jt(t.base,t.x);return l`<svg viewBox="0 0 344 362" role="img"
    aria-label="${Aa(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="22" width="304" height="304"/>
    </clipPath>
    ${E(ut,mt,{names:["x","y"]})}
    <g clip-path="url(#${e}-clip)">
      ${t.mirror?yu(t,n):xu(t.x,n)}
      ${Sa(t,!1)}</g>
    ${wu(t.x,n)}
  </svg>`}function ku(t,e){return l`${$("power-curve","base",t,e)}
    ${$("power-curve","x",t,e)}`}function Mu({base:t,x:e,mirror:n}){let{height:o,slope:r,atZero:s}=jt(t,e),a=l`${m(t,6)}<sup>${m(e,6)}</sup>`;return n?l`<p class="nn-formula">${a} = <b data-shows="height"
          >${m(o)}</b></p>
        <p class="nn-formula">${t===1?"Every power of 1 is 1: there is no logarithm to the base 1.":l`log to the base ${m(t,6)} of ${m(o)} =
                <b data-shows="log">${m(e)}</b>`}</p>`:l`<p class="nn-formula">height: ${a} = <b data-shows="height"
          >${m(o)}</b></p>
        <p class="nn-formula">slope there: <b data-shows="slope"
          >${m(r)}</b></p>
        <p class="nn-formula">slope ÷ height = <b data-shows="ratio"
          >${m(s)}</b></p>`}function Aa({base:t,x:e,mirror:n}){let{height:o,slope:r}=jt(t,e),s=`At x = ${m(e,6)} it is ${m(o)} high`,a=`The powers of ${m(t,6)} as a curve. ${s}`;return n?`${a}. Mirrored at the diagonal it is the logarithm.`:`${a} and its slope is ${m(r)}.`}var Ia={picture:vu,controls:ku,readout:Mu,describe:Aa,goals:{"00-e":{ask:"Find the base whose slope is its height: slope ÷ height within 0.005 of 1.",praise:"2.71875 is the nearest that this slider comes to e = 2.71828… Move the power: the two stay equal everywhere.",met:({base:t,x:e})=>Math.abs(jt(t,e).atZero-1)<.005},"00-which-power":{ask:"Which power of 2 gives 3? Come within 0.05 of 3.",praise:"About 1.585, between 1 (which gives 2) and 2 (which gives 4). That is the logarithm of 3 to the base 2.",met:({base:t,x:e,mirror:n})=>n&&t===2&&Math.abs(jt(t,e).height-3)<.05}}};function Gn(t){return t.split(/(`[^`]+`|\*[^*\s][^*]*\*)/).map(e=>e.startsWith("`")?l`<code>${e.slice(1,-1)}</code>`:e.startsWith("*")&&e.length>2?l`<em>${e.slice(1,-1)}</em>`:e)}function Vn(t){try{let e=Uint8Array.from(atob(t),n=>n.charCodeAt(0));return JSON.parse(new TextDecoder().decode(e))}catch{throw new Error("Question.data must be a question; got something else.")}}var Su=.05,Au=.005;function mr(t,e){if(e.trim()==="")return{verdict:"missing"};if(t.choices){let a=t.choices[Number(e)];return a?{verdict:a.right?"right":"wrong",why:a.why}:{verdict:"missing"}}let n=cs(e);if(Number.isNaN(n))return{verdict:"unreadable"};let o=Math.abs(n-t.answer);if(o<=t.tolerance)return{verdict:"right",why:t.why};let r=t.wrong.find(a=>Math.abs(n-a.value)<=Au*Math.abs(a.value));return r?{verdict:"wrong",why:r.why}:{verdict:!t.exact&&o<=Su*Math.abs(t.answer)?"almost":"wrong",why:t.otherwise}}var Iu={missing:"Nothing answered yet.",unreadable:"That is not a number. Write it like −1.5, 0,25 or 2/3.",wrong:"Not yet.",almost:"Close, but not right.",right:"Right."},Tu={missing:"…",unreadable:"?",wrong:"✗",almost:"≈",right:"✓"};function Nu(t,e,n){return t.choices.map((o,r)=>l`<div class="nn-option"><input type="radio"
      name="${n}-answer" id="${n}-${r}" value="${r}" data-trait="answer"
      ${e.answer===String(r)&&"checked"}><label for="${n}-${r}"
      >${Gn(o.text)}</label></div>`)}function Lu(t,e,n){return l`<p class="nn-number"><label for="${n}-n">Your number</label>
    <input id="${n}-n" data-trait="answer" inputmode="text" maxlength="40"
      autocomplete="off" value="${e.answer}">
    </p>`}function Ou(t,e){if(!e.checked)return"";let{verdict:n,why:o}=mr(t,e.answer);return l`<span class="nn-mark" aria-hidden="true">${Tu[n]}</span>
    <span><b>${Iu[n]}</b> ${o&&Gn(o)}</span>`}function Eu(t,e){let n=Vn(t.data),o=n.choices?Nu:Lu,r=t.checked?mr(n,t.answer).verdict:"";return l`<fieldset class="nn-question">
      <legend>${Gn(n.prompt)}</legend>
      ${o(n,t,e)}
    </fieldset>
    <div class="nn-live"><button type="button" data-do="check" data-enter
      >Check</button></div>
    <div class="nn-feedback" role="status" data-verdict="${r}"
      >${Ou(n,t)}</div>`}var Ta={plain:!0,check:({data:t})=>Vn(t),controls:Eu,describe:t=>Vn(t.data).prompt,actions:{check:()=>({checked:!0})},input:t=>({...t,checked:!1}),task({id:t,data:e,answer:n,checked:o}){return o&&mr(Vn(e),n).verdict==="right"?t:""}};var Ru="reliability",Nt=w([0,1],[40,344]),_t=w([0,1],[262,30]),Na=336,Wu=.025,Ze=t=>$s(t.cases,t.scale),La=t=>t.reduce((e,{count:n})=>e+n,0);function pr(t){let e=({count:n,said:o,happened:r})=>n*Math.abs(o-r);return t.reduce((n,o)=>n+e(o),0)/La(t)}function zu({cases:t,scale:e}){let[n,o]=[0,0];for(let[r,s,a]of t)n+=s*St(e*r,1)+a*St(e*r,0),o+=s+a;return n/o}function Pu(t){let e=Ze(t),n=Math.max(1,...e.map(({count:o})=>o));return l`<svg viewBox="0 0 360 342" role="img"
    aria-label="${Oa(t)}">
    ${E(Nt,_t,{names:["what it said","share that was spam"],count:5})}
    <path class="nn-distance" d="M${Nt(0)} ${_t(0)}L${Nt(1)} ${_t(1)}"/>
    ${e.map(({said:o,happened:r})=>{let s=r<o?"nn-negative":"nn-positive";return l`<path class="nn-given ${s}" d="M${p(Nt(o))} ${p(_t(o))}V${p(_t(r))}"/>`})}
    <path class="nn-curve" d="${e.map(({said:o,happened:r},s)=>`${s?"L":"M"}${p(Nt(o))} ${p(_t(r))}`)}"/>
    ${e.map(({said:o,happened:r})=>l`<circle class="nn-one" cx="${p(Nt(o))}"
        cy="${p(_t(r))}" r="6"/>`)}
    ${e.map(o=>Bu(o,n))}
  </svg>`}function Bu({bin:t,count:e},n){let o=p((Nt(t/10)+Nt((t+1)/10))/2),r=p(24*e/n);return l`<rect class="nn-count-bar" x="${o-13}"
      y="${Na-r}" width="26" height="${r}"/>
    <text class="nn-small nn-halo" x="${o}" y="${Na-r-3}"
      text-anchor="middle">${e}</text>`}var Du=(t,e)=>$(Ru,"scale",t,e);function Cu(t){let e=Ze(t);return e.length===0?l`<p>No cases.</p>`:l`${Xu(e)}
    <p class="nn-formula">Mean gap between said and happened:
      <b data-shows="gap">${m(pr(e))}</b></p>
    <p class="nn-formula">Mean surprise: <b data-shows="mean">${m(zu(t))}</b></p>
    <details><summary>All bins</summary><table class="nn-table">
    <thead><tr><th scope="col">from</th><th scope="col">cases</th>
      <th scope="col">said, on average</th><th scope="col">were spam</th></tr>
    </thead>
    <tbody>${e.map(({bin:n,count:o,said:r,happened:s})=>l`<tr><td>${m(n/10)}</td>
        <td data-shows="count">${o}</td>
        <td data-shows="said">${m(r)}</td>
        <td data-shows="happened">${m(s)}</td></tr>`)}</tbody></table></details>`}function Xu(t){let{bin:e,count:n,happened:o}=t.at(-1);return e<9?l`<p class="nn-top">It said 0.9 or more of none.</p>`:l`<p class="nn-top">It said 0.9 or more of ${n} emails. Of these,
    ${m(100*o,3)} % were spam.</p>`}function Oa(t){let e=Ze(t);if(e.length===0)return"A reliability plot without cases.";let n=e.map(({said:o,happened:r,count:s})=>`said ${m(o,2)}, happened ${m(r,2)} (${s})`);return`What a model said against what happened, in ${e.length} bins: ${n.join("; ")}. The mean gap is ${m(pr(e),2)}.`}var Ea={picture:Pu,controls:Du,readout:Cu,describe:Oa,goals:{"02-calibrate":{ask:"Make this filter honest: bring the mean gap below 0.025. What happens to the mean surprise on the way?",praise:"Its log-odds were about twice too large. The knob that makes it honest also makes the surprise about as small as it can be.",met:t=>La(Ze(t))>0&&pr(Ze(t))<Wu}}};var Kn="sigmoid-curve",$t=w([-4,4],[34,346]),gt=w([-.05,1.05],[206,24]),Yn=3,Qe=({w:t,b:e},n)=>L(n*t+e),Gt=({w:t,b:e})=>-e/t,tn=t=>t.w*Dt(t.x*t.w+t.b);function ju(t,e){let n=t.x>3?-1:1,[o,r]=[p($t(t.x)),p($t(t.x+n))],[s,a]=[p(gt(e)),p(gt(e+n*tn(t)))];return l`<path class="nn-rise" d="M${o} ${s}H${r}V${a}"/>`}function Uu(t,e){let n=Qe(t,t.x),o=Gt(t);return l`<svg viewBox="0 0 360 244" role="img"
    aria-label="${Wa(t)}">
    <clipPath id="${e}-clip"><rect x="34" y="24" width="312" height="182"/>
    </clipPath>
    ${E($t,gt,{names:["x","output"],count:5})}
    <g clip-path="url(#${e}-clip)">
      ${t.tangent&&[ju(t,n),Ln(t.x,n,tn(t),$t,gt,70)]}
      <path class="nn-graph" d="${ce(r=>Qe(t,r),$t,gt,200)}"/>
      ${Math.abs(o)<=4&&qu(o)}
    </g>
    ${le("point",$t(t.x),gt(n))}
  </svg>`}var qu=t=>l`<path class="nn-distance"
    d="M${p($t(t))} ${p(gt(0))}V${p(gt(.5))}"/>
  <path class="nn-centre" d="M${p($t(t))} ${p(gt(.5)-7)}l7 7l-7 7l-7 -7z"/>`;function Hu(t,e){return l`${$(Kn,"w",t,e)}
    ${t.lockable&&re(Kn,"keep",t,e)}
    ${$(Kn,"b",t,e)} ${$(Kn,"x",t,e)}`}function Fu(t){let{w:e,b:n,x:o}=t,r=o*e+n;return l`<p class="nn-formula">z = ${m(o)}·${S(e)} ${W(n)} =
      <b data-shows="z">${m(r)}</b></p>
    <p class="nn-formula">σ(${m(r)}) =
      <b data-shows="y">${ot(L(r))}</b></p>
    ${t.tangent&&l`<p class="nn-formula">slope here: <b data-shows="slope">${m(tn(t))}</b> up for one step to the right</p>`}
    <p>${e===0?"With weight 0 the input changes nothing: the curve is flat.":l`Centre ◆ (output 0.5): x = <b data-shows="centre">${m(Gt(t))}</b>`}</p>
    <p class="nn-note">${_u(t)}</p>`}function _u(t){return!t.lockable||t.keep||Ra(t)?"":`To be kept, the centre must lie between −${Yn} and ${Yn}.`}var Ra=t=>Math.abs(Gt(t))<=Yn;function Wa(t){let{w:e,b:n,x:o}=t,r=e===0?"It is flat.":`It ${e>0?"rises":"falls"} from left to right; its centre is at x = ${m(Gt(t))}.`,s=t.tangent?`, with slope ${m(tn(t))}`:"";return`The sigmoid curve of a neuron with weight ${m(e)} and bias ${m(n)}. ${r} At x = ${m(o)} the output is ${ot(Qe(t,o))}${s}.`}function Gu(t,e){if(t.keep)return Ra(e)?{...t,centre:Gt(e)}:{};if(!e.keep)return t;if("w"in t)return{...t,b:0-t.w*e.centre};if("b"in t){let n=-t.b/e.w;return Math.abs(n)<=Yn?{...t,centre:n}:{...t,keep:!1}}return t}var Vu=t=>Math.max(-4,Math.min(4,Math.round(t*8)/8))+0,za={picture:Uu,controls:Hu,readout:Fu,describe:Wa,input:Gu,drags:{point:(t,[e])=>({x:Vu($t.invert(e))})},goals:{"02-mirror":{ask:"Turn the curve round: it must fall from left to right, with its centre where it was at the start.",praise:"Both knobs changed sign. The centre −b/w does not notice.",met:(t,e)=>t.w<0&&Math.abs(Gt(t)-Gt(e))<1e-9},"02-step-at-two":{ask:"Make a step at x = 2: below 0.05 at x = 1.5, above 0.95 at x = 2.5. The switch “keep the centre” helps.",praise:"A step, nearly. With the centre kept at 2, the bias had to follow the weight: b = −2w.",met:t=>Qe(t,1.5)<.05&&Qe(t,2.5)>.95},"02-steepest":{ask:"Move the point to where the curve is steepest. What is the slope?",praise:"At the centre, and there it is a quarter of the weight. No other place is as steep.",met:t=>t.tangent&&Math.abs(tn(t))>.2475*Math.abs(t.w)}}};var Ku="softmax-bars",Jn=12,hr=316,Pa=58;function Yu(t,e,n){let o=n*Pa+8;return l`<text x="${Jn}" y="${o+14}">${e}</text>
    <text class="nn-strong" x="${Jn+hr}" y="${o+14}"
      text-anchor="end">${m(t)}</text>
    <rect class="nn-silent" x="${Jn}" y="${o+21}" width="${hr}"
      height="20" rx="3"/>
    <rect class="nn-one" x="${Jn}" y="${o+21}" width="${p(hr*t)}"
      height="20" rx="3"/>`}function Ju(t){let e=me(t.z);return l`<svg viewBox="0 0 340 ${Pa*e.length+4}" role="img"
    aria-label="${Ba(t)}">
    ${e.map((n,o)=>Yu(n,t.names[o],o))}
  </svg>`}var Zu=(t,e)=>$(Ku,"z",t,e);function Qu(t){let e=me(t.z),n=t.z.map(Math.exp),o=n.reduce((r,s)=>r+s,0);return l`<table class="nn-table">
    <thead><tr><th scope="col">class</th><th scope="col">score z</th>
      <th scope="col">e<sup>z</sup></th><th scope="col">share of the sum</th>
      </tr></thead>
    <tbody>${e.map((r,s)=>l`<tr><td>${t.names[s]}</td>
        <td>${m(t.z[s])}</td>
        <td data-shows="power">${m(n[s])}</td>
        <td data-shows="share">${m(r)}</td></tr>`)}
    <tr><td>together</td><td></td><td data-shows="total">${m(o)}</td>
      <td>1</td></tr></tbody>
  </table>`}function Ba({z:t,names:e}){let n=me(t),o=e.map((r,s)=>`${r} has score ${m(t[s])} and gets ${m(n[s])}`);return`Softmax of ${e.length} scores: ${o.join("; ")}.`}var Da={wide:!0,picture:Ju,controls:Zu,readout:Qu,describe:Ba,goals:{"02-halve":{ask:"Halve the probability of the second class, without touching its own score.",praise:"Its score is what it was; its share is not. Whatever another class gains, this one helps to pay.",met:(t,e)=>t.z[1]===e.z[1]&&me(t.z)[1]<=me(e.z)[1]/2},"02-shift":{ask:"Change every score and leave every probability as it was.",praise:"The same number was added to all of them. Only the differences between scores count.",met:(t,e)=>{let n=t.z.map((o,r)=>o-e.z[r]);return n[0]!==0&&n.every(o=>o===n[0])}}}};var Zn="bumps",to=[...Array(201).keys()].map(t=>t/200),fr=w([0,1],[34,332]),Qn=w([-1.25,1.25],[236,20]),tm=["1st","2nd","3rd","4th","5th","6th","7th","8th"].map(t=>`${t} bump`),Xa={hill:t=>Math.sin(Math.PI*t)**2,wave:t=>.8*Math.sin(2*Math.PI*t),roof:t=>t<.375?2*t:1.2*(1-t)};function em({count:t,steepness:e,heights:n}){let o=[...Array(t).keys()].flatMap(r=>[r,r+1]);return[{weight:[o.map(()=>e)],bias:o.map(r=>-e*r/t),activation:L},{weight:o.map((r,s)=>[s%2?-n[s>>1]:n[s>>1]]),bias:[0],activation:Ce}]}function ja(t){let[e,n]=C(to.map(r=>[r]),em(t)),o=t.heights.slice(0,t.count).map((r,s)=>e.A.map(a=>r*(a[2*s]-a[2*s+1])));return{sum:n.A.flat(),bumps:o}}var Ua=t=>to.map(Xa[t.target]);function eo(t){let e=Ua(t),n=ja(t).sum.map((r,s)=>Math.abs(r-e[s])),o=Math.max(...n);return{gap:o,at:n.indexOf(o)}}var dr=t=>t.map((e,n)=>`${p(fr(to[n]))},${p(Qn(e))}`).join(" ");function nm(t){let{sum:e,bumps:n}=ja(t),o=Ua(t),{at:r}=eo(t),s=p(fr(to[r]));return l`<svg viewBox="0 0 344 272" role="img"
    aria-label="${qa(t)}">
    ${E(fr,Qn,{names:["x","output"],count:5})}
    ${n.map(a=>l`<polyline class="nn-bump" points="${dr(a)}"/>`)}
    <line class="nn-gap" x1="${s}" x2="${s}" y1="${p(Qn(e[r]))}"
      y2="${p(Qn(o[r]))}"/>
    <polyline class="nn-target" points="${dr(o)}"/>
    <polyline class="nn-made" points="${dr(e)}"/>
  </svg>`}function om(t,e){let n=$(Zn,"heights",t,e,void 0,tm);return l`${N(Zn,"target",t,e)}
    ${N(Zn,"count",t,e)}
    ${$(Zn,"steepness",t,e)}
    ${n.slice(0,t.count)}
    <div class="nn-live"><button type="button" data-do="read"
      >Read the heights off the curve</button></div>`}function rm(t){let{gap:e}=eo(t);return l`<p class="nn-legend">
      <span><svg class="nn-symbol" viewBox="-9 -9 18 18" aria-hidden="true"
        ><path class="nn-target" d="M-9 0H9"/></svg> curve to match</span>
      <span><svg class="nn-symbol" viewBox="-9 -9 18 18" aria-hidden="true"
        ><path class="nn-made" d="M-9 0H9"/></svg> the network</span></p>
    <p>Largest gap: <b data-shows="gap">${m(e)}</b></p>
    <p>${2*t.count} hidden neurons,
      <b data-shows="knobs">${6*t.count+1}</b> knobs</p>`}function qa(t){let e=t.heights.slice(0,t.count).map(n=>m(n));return`The curve "${t.target}" and a network of ${t.count} bumps of heights ${e.join(", ")}. They are at most ${m(eo(t).gap,3)} apart.`}var sm=t=>({heights:t.heights.map((e,n)=>n<t.count?Math.round(16*Xa[t.target]((n+.5)/t.count))/16:e)}),Ca=(t,e,n,o,r)=>({ask:o,praise:r,met:s=>s.target===t&&s.count===e&&eo(s).gap<n}),Ha={picture:nm,controls:om,readout:rm,describe:qa,actions:{read:sm},goals:{"03-hill":Ca("hill",4,.1,"Match the hill with four bumps: keep the largest gap below 0.1. The best heights are not the curve's own, and the steepness counts.","Matched. The steepness is a knob as well: flatter sigmoids turn the stairs into a slope."),"03-wave":Ca("wave",8,.2,"Match the wave with eight bumps: keep the largest gap below 0.2.","Matched. With more bumps the gap would shrink further, to anything you like.")}};var $r="dinner-party",en=["Agatha","Dahlia","Stiffy"],bt=["h₁","h₂","h₃"],gr=[0,1,2].map(t=>({x:42,y:46+86*t,r:17})),Le=[0,1,2].map(t=>({x:188,y:46+86*t,r:22})),Vt={x:306,y:132,r:24},yr=[...Array(8).keys()].map(t=>[t>>2,t>>1&1,t&1]),no=[1,1.5,3,4.3,0,0,0,0],_a=no.with(3,1.5);function nn({W1:t,b1:e,W2:n,b2:o,relu:r},s){let[a]=C(s,[{weight:t,bias:e,activation:Ce}]),i=a.Z.map(u=>u.map((h,d)=>r[d]?ue(h):h)),[c]=C(i,[{weight:n,bias:o,activation:ue}]);return{Z:a.Z,A:i,S:c.Z.flat(),Y:c.A.flat()}}var Ga=(t,e)=>Math.abs(t-e)<1e-9,br=(t,e)=>nn(t,yr).Y.every((n,o)=>Ga(n,e[o])),am=({goals:t})=>t.includes("03-feud")?_a:no,nt=t=>Math.abs(t)<1e-12?0:t,Fa="M8 0h6v12q6 4 6 12v30q0 4-4 4h-10q-4 0-4-4v-30q0-8 6-12z",xr=6;function im(t,e){let n=Math.min(xr,Math.ceil(nt(t)));return l`${[...Array(n).keys()].map(o=>{let r=Math.min(1,t-o),s=96+30*o;return l`<g transform="translate(${s} 278)">
      <clipPath id="${e}-full${o}"><rect x="0" y="${p(58*(1-r))}"
        width="24" height="${p(58*r)}"/></clipPath>
      <path class="nn-wine" clip-path="url(#${e}-full${o})" d="${Fa}"/>
      <path class="nn-glass" d="${Fa}"/></g>`})}
  ${t>xr&&l`<text class="nn-strong" x="${96+30*xr}" y="318">…</text>`}`}function cm(t,e){let{A:n,Y:o}=nn(t,[t.guests]),[r,s]=[n[0].map(nt),nt(o[0])];return l`<svg viewBox="0 0 340 346" role="img"
    aria-label="${Ka(t)}">
    ${t.W1.map((a,i)=>a.map((c,u)=>c!==0&&Ct(gr[i],Le[u],c,{part:`w${i}${u} x${i} h${u}`,faint:!t.guests[i],label:t.knobs,along:.36+.07*u})))}
    ${t.W2.map(([a],i)=>a!==0&&Ct(Le[i],Vt,a,{part:`v${i} o`,faint:r[i]===0,label:t.knobs,along:.48}))}
    ${gr.map((a,i)=>Q(a,t.guests[i]?"✓":"",{part:`x${i}`,on:t.guests[i]===1}))}
    ${Le.map((a,i)=>Q(a,m(r[i],3),{part:`h${i}`,on:r[i]>0}))}
    ${Q(Vt,m(s,3),{part:"o",on:s>0})}
    ${en.map((a,i)=>l`<text class="nn-halo nn-small" x="18" y="${gr[i].y-23}"
          >${a}</text>`)}
    ${t.knobs&&Le.map(({x:a,y:i,r:c},u)=>l`<text class="nn-halo nn-small ${Z(t.b1[u])}" x="${a}"
          y="${i+c+16}" text-anchor="middle" data-part="b${u} h${u}"
          >${W(t.b1[u])}</text>`)}
    ${t.knobs&&l`<text class="nn-halo nn-small ${Z(t.b2[0])}" x="${Vt.x}"
      y="${Vt.y+Vt.r+16}" text-anchor="middle" data-part="c0 o"
      >${W(t.b2[0])}</text>`}
    ${bt.map((a,i)=>l`<text class="nn-halo nn-small" x="${Le[i].x}"
          y="${Le[i].y-28}" text-anchor="middle">${a}</text>`)}
    <text class="nn-small" x="${Vt.x}" y="${Vt.y-32}"
      text-anchor="middle">bottles</text>
    <path class="nn-wire" d="M14 336.75H326"/>
    ${s===0&&l`<text class="nn-small" x="96" y="322">ginger ale</text>`}
    ${im(s,e)}
    <text class="nn-strong" x="18" y="322">${m(s,3)} ×</text>
  </svg>`}var Va=t=>({W1:([e,n])=>`weight from ${en[e]} to ${bt[n]}`,b1:([e])=>`bias of ${bt[e]}`,W2:([e])=>`weight from ${bt[e]} to bottles`,b2:()=>"bias of bottles"})[t.split(".")[0]](t.split(".").slice(1));function lm(t,e){return l`${Bt($r,"guests",t,e,en)}
    ${t.unplug&&l`<hr>${Bt($r,"relu",t,e,bt)}`}
    ${t.knobs&&An($r,t.knob,Va(t.knob),t,e)}`}function um(t,e){let{Z:n,A:o,S:r,Y:s}=nn(t,[t.guests]),a=bt.map((i,c)=>{let u=t.W2[c][0];return l`${c>0&&" "}<span class="${Z(u)}"
      >${c>0?W(u):m(u)}·${m(nt(o[0][c]))}</span>`});return l`<p class="nn-formula">hidden: ${bt.map((i,c)=>l`${c>0&&", "}${t.relu[c]?"ReLU":""}(<span data-shows="z">${m(nt(n[0][c]))}</span>) = <b
        data-shows="a">${m(nt(o[0][c]))}</b>`)}</p>
    <p class="nn-formula">bottles: ReLU(${a} ${W(t.b2[0])}) =
      ReLU(<span data-shows="s">${m(nt(r[0]))}</span>) = <b
      data-shows="bottles">${m(nt(s[0]))}</b></p>
    ${t.knobs&&mm(t,e)}
    ${t.table&&pm(t)}`}function mm(t,e){let n=(r,s,a,i)=>{let c=[r,...s].join(".");return{text:m(a),value:a,part:i,path:c,name:Va(c)}},o=r=>In(r,t,e);return l`<p>Pick a knob, then turn it with the slider.</p>
    <div class="nn-equation">
    ${U(o(t.W1.map((r,s)=>r.map((a,i)=>n("W1",[s,i],a,`w${s}${i} x${s} h${i}`)))),"W₁","(3, 3)")}
    ${U(o([t.b1.map((r,s)=>n("b1",[s],r,`b${s} h${s}`))]),"b₁","(3,)")}
    ${U(o(t.W2.map(([r],s)=>[n("W2",[s,0],r,`v${s} o`)])),"W₂","(3, 1)")}
    ${U(o([[n("b2",[0],t.b2[0],"c0 o")]]),"b₂","(1,)")}
  </div>`}function pm(t){let{A:e,Y:n}=nn(t,yr),o=am(t),r=n.map((a,i)=>Ga(a,o[i])),s=r.filter(Boolean).length;return l`<table class="nn-table nn-tight">
    <thead><tr>${en.map(([a,...i])=>l`<th scope="col">${a}<span
        class="nn-wide">${i.join("")}</span></th>`)}${bt.map(a=>l`<th scope="col">${a}</th>`)}
      <th scope="col">bottles</th><th scope="col">wanted</th></tr></thead>
    <tbody>${yr.map((a,i)=>{let c=a.join()===t.guests.join();return l`<tr data-right="${String(r[i])}"
        ${c&&l`aria-current="true"`}>${a.map(u=>l`<td>${u}</td>`)}${e[i].map(u=>l`<td>${m(nt(u),3)}</td>`)}
        <td data-shows="list">${m(nt(n[i]))}</td>
        <td>${o[i]} ${r[i]?"✓":"✗"}</td></tr>`})}</tbody></table>
    <p class="nn-count" data-none="${s===8}"><b data-shows="right"
      >${s}</b> of 8 guest lists as wanted</p>`}function Ka(t){let{A:e,Y:n}=nn(t,[t.guests]),o=en.filter((i,c)=>t.guests[c]),r=o.length===0?"Nobody is invited":`Invited: ${o.join(" and ")}`,s=bt.filter((i,c)=>nt(e[0][c])>0),a=s.length===0?"none":s.join(", ");return`${r}. Hidden neurons above 0: ${a}. The network says ${m(nt(n[0]))} bottles.`}var Ya={picture:cm,controls:lm,readout:um,describe:Ka,goals:{"03-most-wine":{ask:"Find the guest list that needs the most wine.",praise:"Dahlia with Stiffy, and without Agatha: 4.3 bottles. That is more than the two would bring one by one.",met:({guests:t})=>t.join()==="0,1,1"},"03-idle-relu":{ask:"Take out as many of the hidden ReLUs as you can without changing the wine for any guest list.",praise:"Found. What arrives at h₁ and h₃ is never below 0, so ReLU has nothing to stop there. At h₂ it has: −0.5 for nobody.",met:(t,e)=>t.relu.filter(n=>!n).length===2&&br({...e,relu:t.relu},no)&&br(t,no)},"03-feud":{ask:"Dahlia and Stiffy have fallen out. Together they must now bring only 1.5 bottles; every other list stays as it was.",praise:"Settled, on all eight lists. Only a hidden neuron that sees both guests can tell the pair from its parts.",met:t=>t.relu.every(Boolean)&&br(t,_a)}}};var Lt=[.05,.1],on=[.01,.99],Kt=[.35,.6],vr=.5,kr=1e4,Ja=[.15,.2,.25,.3,.4,.45,.5,.55],oo=[0,1],Za=(t,e,n,o)=>oo.map(r=>L(t[0]*e[o+2*r]+t[1]*e[o+2*r+1]+n));function wr(t){let e=Za(Lt,t,Kt[0],0),n=Za(e,t,Kt[1],4),o=n.map((s,a)=>s-on[a]),r=(o[0]**2+o[1]**2)/2;return{hidden:e,output:n,misses:o,error:r}}var Qa=t=>t*(1-t),ti=(t,e)=>t.map((n,o)=>n-vr*e[o]);function Mr(t,e=!1){let{hidden:n,output:o,misses:r,error:s}=wr(t),a=r.map((g,b)=>g*Qa(o[b])),i=oo.flatMap(g=>n.map(b=>a[g]*b)),c=e?ti(t.slice(4),i):t.slice(4),u=oo.map(g=>a[0]*c[g]+a[1]*c[2+g]),h=u.map((g,b)=>g*Qa(n[b])),f=[...oo.flatMap(g=>Lt.map(b=>h[g]*b)),...i];return{hidden:n,output:o,misses:r,error:s,outputBlame:a,through:c,received:u,hiddenBlame:h,gradient:f,next:ti(t,f)}}var hm={false:[Ja],true:[Ja]};function ei(t,e=!1){let n=hm[e];for(;n.length<=t;)n.push(Mr(n.at(-1),e).next);return n[t]}function ni(t,e,n=1e-5){let o=wr(t.with(e,t[e]+n)).error,r=wr(t.with(e,t[e]-n)).error;return(o-r)/(2*n)}var Sr="mazur-network",rn=["hidden","outputs","output-blame","hidden-blame","update"],dm={hidden:"hidden neurons",outputs:"outputs","output-blame":"blame on the outputs","hidden-blame":"blame on the hidden",update:"new weights"},Ir=[34,178,322].map((t,e)=>[74,196].map(n=>({x:t,y:n,r:e?28:22}))),ro=[0,1],Jt=t=>"₁₂₃₄₅₆₇₈"[t],Yt=t=>m(t,6),Zt=t=>m(t,9),Oe=(t,e)=>rn.indexOf(t.phase)>=rn.indexOf(e);function Tr(t){let e=ei(t.steps,t.early);return{w:e,...Mr(e,t.early)}}var oi={first:[0,1,2,3],second:[4,5,6,7]},ai=(t,e)=>Oe(t,e<4?"hidden-blame":"output-blame"),ii=(t,e)=>Oe(t,t.early&&e>=4?"hidden-blame":"update"),ci=({phase:t},e)=>t===(e>=4?"output-blame":"hidden-blame");function fm(t,e,n){return ii(t,n)?e.next[n]:ci(t,n)?e.gradient[n]:e.w[n]}function ri({phase:t},e){return t==="update"||t==="hidden-blame"?!0:t==="hidden"==e<4}function $m(t,e){return[...oi.first,...oi.second].map(n=>{let o=n>=4,[r,s]=[n>>1&1,n&1],a=fm(t,e,n);return Ct(Ir[o?1:0][s],Ir[o?2:1][r],a,{text:m(a,ci(t,n)?2:4),now:ri(t,n),faint:!ri(t,n),along:s===r?.5:.32})})}var si=({x:t,y:e,r:n},o)=>l`<text class="nn-halo nn-small" x="${t}" y="${e+n+18}"
    text-anchor="middle">${o}</text>`,Ar=({x:t,y:e,r:n},o)=>l`<text class="nn-halo nn-small" x="${t}" y="${e-n-8}"
    text-anchor="middle">${o}</text>`;function gm(t){let e=Tr(t),[n,o,r]=Ir;return l`<svg viewBox="0 0 360 284" role="img"
    aria-label="${li(t)}">
    ${$m(t,e)}
    ${ro.map(s=>Q(n[s],Lt[s]))}
    ${ro.map(s=>[Q(o[s],m(e.hidden[s]),{now:["hidden","hidden-blame"].includes(t.phase)}),[Ar,si][s](o[s],Oe(t,"hidden-blame")?`h${Jt(s)}, δ ${m(e.hiddenBlame[s],3)}`:`h${Jt(s)}`)])}
    ${ro.map(s=>[Q(r[s],Oe(t,"outputs")&&m(e.output[s]),{now:["outputs","output-blame"].includes(t.phase)}),Ar(r[s],`target ${on[s]}`),Oe(t,"output-blame")&&si(r[s],`δ ${m(e.outputBlame[s],3)}`)])}
    ${Ar(n[0],"inputs")}
    <text class="nn-small" x="180" y="272" text-anchor="middle">${bm(t)}</text>
  </svg>`}function bm({phase:t,early:e}){return{hidden:"values go → on the wires: weights",outputs:"values go → on the wires: weights","output-blame":"← blame comes, on the right wires: gradients","hidden-blame":`← left: gradients, right: ${e?"NEW":"old"} weights`,update:"on the wires: the new weights"}[t]}var xm=(t,e)=>l`${N(Sr,"phase",t,e,n=>dm[n])}
  ${$(Sr,"steps",t,e)}
  ${t.hunt&&re(Sr,"early",t,e)}
  <div class="nn-play nn-live">
    <button type="button" data-do="first">To step 1</button>
    <button type="button" data-do="last">To step 10,000</button>
  </div>`;function ym({phase:t,early:e},n){let{w:o,hidden:r,output:s,misses:a,outputBlame:i,hiddenBlame:c}=n,u=h=>m(h);return{hidden:()=>l`h₁ = σ(${Lt[0]}·${S(o[0])} + ${Lt[1]}·${S(o[1])}
      + ${Kt[0]}) = ${Yt(r[0])}`,outputs:()=>l`o₁ = σ(${u(r[0])}·${S(o[4])} +
      ${u(r[1])}·${S(o[5])} + ${Kt[1]}) = ${Yt(s[0])}`,"output-blame":()=>l`δ of o₁ = (${u(s[0])} − ${on[0]}) ·
      ${u(s[0])}·(1 − ${u(s[0])}) = ${Yt(i[0])}`,"hidden-blame":()=>l`δ of h₁ = (${u(i[0])}·${S(n.through[0])} + ${S(i[1])}·${S(n.through[2])}) ·
      ${u(r[0])}·(1 − ${u(r[0])}) = ${Yt(c[0])}`,update:()=>l`new w₅ = ${u(o[4])} − ${vr} ·
      ${S(n.gradient[4])} = ${Yt(n.next[4])}`}[t]()}function wm(t,e,n){let o=(r,s,a)=>l`<td ${r&&l`data-shows="${s}"`}>${r?Zt(a):"·"}</td>`;return l`<table class="nn-table nn-tight">
    <thead><tr><th scope="col">${t.hunt?"weight":"pick"}</th>
      <th scope="col">value</th><th scope="col">gradient</th>
      <th scope="col">next</th></tr></thead>
    <tbody>${n.w.map((r,s)=>{let a=!t.hunt&&t.pick===`w${s+1}`;return l`<tr ${a&&l`aria-current="true"`}>
        <td>${t.hunt?`w${Jt(s)}`:vm(t,e,s)}</td>
        ${o(!0,"weight",r)}
        ${o(ai(t,s),"gradient",n.gradient[s])}
        ${o(ii(t,s),"next",n.next[s])}</tr>`})}</tbody></table>`}function vm(t,e,n){let o=`${e}-pick${n}`;return l`<label for="${o}"><input type="radio" name="${e}-pick"
    id="${o}" data-trait="pick" value="w${n+1}" ${t.pick===`w${n+1}`&&"checked"}> w${Jt(n)}</label>`}function km(t,e){let n=Number(t.pick[1])-1;if(!ai(t,n))return l`<p class="nn-formula">Blame has not come to w${Jt(n)}
      yet.</p>`;let[o,r]=[n>>1&1,n&1],s=n>=4,a=(s?e.outputBlame:e.hiddenBlame)[o],i=(s?e.hidden:Lt)[r];return l`<p class="nn-formula">Three ways to the gradient of w${Jt(n)}.
      By hand: δ · input = ${S(a)} · ${m(i)} =
      <b data-shows="hand">${Zt(a*i)}</b></p>
    <p class="nn-formula">By nudging w${Jt(n)} by 0.00001 up and down:
      <b data-shows="nudge">${m(ni(e.w,n),7)}</b></p>
    <p class="nn-formula">By nnlib's matrices, all eight at once:
      <b data-shows="backward">${Zt(Mm(e.w)[n])}</b></p>`}function Mm(t){let e=ro.map(o=>{let[r,s,a,i]=t.slice(4*o,4*o+4);return{weight:[[r,a],[s,i]],bias:[Kt[o],Kt[o]],activation:L,slope:Dt}}),{slopes:n}=ye(e,{X:[Lt],y:[on],loss:xe});return n.flatMap(({weight:[[o,r],[s,a]]})=>[o,s,r,a])}function Sm(t,e){let n=Tr(t),o=t.steps;return l`<p class="nn-formula">${ym(t,n)}</p>
    ${Oe(t,"outputs")&&l`<p class="nn-formula">After ${o} step${o!==1&&"s"}: outputs
      <b data-shows="output">${Zt(n.output[0])}</b> and
      <b data-shows="output">${Zt(n.output[1])}</b>, error
      <b data-shows="error">${Zt(n.error)}</b></p>`}
    ${wm(t,e,n)}
    ${!t.hunt&&km(t,n)}`}function li(t){let e=Tr(t),{steps:n,phase:o,early:r}=t,s=i=>i.map(c=>Yt(c)).join(" and "),a={hidden:()=>`the hidden neurons give ${s(e.hidden)}`,outputs:()=>`the outputs are ${s(e.output)}, the error ${Zt(e.error)}`,"output-blame":()=>`the outputs' blame is ${s(e.outputBlame)}`,"hidden-blame":()=>`the hidden neurons' blame is ${s(e.hiddenBlame)}`+(r?", passed through weights that were moved already":""),update:()=>`the new weights are ${e.next.map(i=>Yt(i)).join(", ")}`}[o]();return`A network with two inputs, two hidden neurons and two outputs, after ${n} step${n===1?"":"s"} of training${r?" with the early update":""}. In the next step ${a}.`}function Am({steps:t,phase:e}){let n=rn[rn.indexOf(e)+1];return n?{phase:n}:t<kr?{steps:t+1,phase:rn[0]}:null}var ui={picture:gm,controls:xm,readout:Sm,describe:li,pace:1200,plays:()=>!0,play:Am,actions:{first:()=>({steps:1,phase:"outputs"}),last:()=>({steps:kr,phase:"outputs"})},goals:{"05-one-step":{ask:"Go through one whole step: forward, backward, new weights, and the outputs after it. Has the error fallen?",praise:"From 0.298371109 to 0.291027774. All four weights to the outputs moved by more than 0.01; those to the hidden neurons by less than 0.001.",met:({steps:t,phase:e,early:n})=>t===1&&e==="outputs"&&!n},"05-find-bug":{ask:"Make the error after one step the published 0.291027924.",praise:"That is the slip: w₅ to w₈ were moved first, and the hidden neurons' blame came through the moved weights.",met:({steps:t,phase:e,early:n})=>t===1&&e!=="hidden"&&n},"05-last-error":{ask:"The published last error is 0.0000351085. Neither version has it after 10,000 steps. Which one has it, and when?",praise:"The right code, one step earlier. The published outputs are those of the early update after all 10,000.",met:({steps:t,phase:e,early:n})=>t===9999&&e!=="hidden"&&!n}}};var Nr="network-steps",mi=[0,1].map(t=>({x:36,y:66+120*t,r:20})),so=[0,1].map(t=>({x:172,y:66+120*t,r:29})),Lr={x:302,y:126,r:29},io=["first","last"],ao=[["h₁","h₂"],["output"]],sn=15,Or=[[0,0],[0,1],[1,0],[1,1]],pi=({W1:t,b1:e,W2:n,b2:o})=>[{weight:t,bias:e,activation:L},{weight:n,bias:o,activation:L}],Rr=t=>Us(t.x,pi(t)).slice(0,t.at),hi=t=>C(Or,pi(t))[1].A.flat(),Wr=t=>t>.5?"even":"odd",Er=(t,e)=>t>.5==(e%2===0),co=(t,e,n,o)=>t.findLast(r=>r.layer===e&&r.to===n&&(!o||r.op===o))?.value;function di({op:t,layer:e,to:n,from:o}={}){let r=e?"o":`h${n}`,s={product:e?[`v${o}`,`a${o}`,r]:[`w${o}${n}`,`x${o}`,r],sum:[r],bias:[r,e?"c0":`b${n}`],activation:e?[r,"y","s0"]:[r,`a${n}`,`z${n}`]};return new Set(s[t])}function fi({op:t,layer:e,to:n,terms:o,value:r}){let s=h=>m(h,6),[a,i]=o,[c,u]={product:()=>["value times weight",`${s(a)} · ${S(i,6)}`],sum:()=>["add what arrives",`${s(a)} ${W(i,6)}`],bias:()=>["add its bias",`${s(a)} ${W(i,6)}`],activation:()=>["squash",`σ(${s(a)})`]}[t]();return[`${ao[e][n]}: ${c}`,`${u} = ${s(r)}`]}function Im(t){let e=Rr(t),n=di(e.at(-1)),o=e.length?fi(e.at(-1)):["nothing done yet","Press Step"],r=[t.W1,t.W2],s=(u,h,d,f,g,b,A,I)=>Ct(f,g,r[u][h][d],{part:`${b} ${A}`,now:n.has(b),along:I}),a=(u,h)=>{let d=co(e,u,h);return d===void 0?"":m(d)},i=(u,{x:h,y:d,r:f},g)=>l`<text class="nn-halo nn-small ${Z(u)}" x="${h}"
      y="${d+f+17}" text-anchor="middle" data-part="${g}"
      ${n.has(g.split(" ")[0])&&"data-now"}>${W(u)}</text>`,c=co(e,1,0,"activation");return l`<svg viewBox="0 0 340 300" role="img"
    aria-label="${gi(t)}">
    ${[0,1].map(u=>[0,1].map(h=>s(0,u,h,mi[u],so[h],`w${u}${h}`,`x${u} h${h}`,u===h?.5:.34)))}
    ${[0,1].map(u=>s(1,u,0,so[u],Lr,`v${u}`,"o",.5))}
    ${mi.map((u,h)=>Q(u,t.x[h],{part:`x${h}`,now:n.has(`x${h}`)}))}
    ${so.map((u,h)=>Q(u,a(0,h),{part:`h${h}`,now:n.has(`h${h}`)||n.has(`a${h}`)}))}
    ${Q(Lr,a(1,0),{part:"o",now:n.has("o")})}
    ${so.map((u,h)=>i(t.b1[h],u,`b${h} h${h}`))}
    ${i(t.b2[0],Lr,"c0 o")}
    <text class="nn-small" x="14" y="38">${io[0]} digit</text>
    <text class="nn-small" x="14" y="224">${io[1]} digit</text>
    <text class="nn-small" x="172" y="29" text-anchor="middle">h₁</text>
    <text class="nn-small" x="172" y="149" text-anchor="middle">h₂</text>
    <text class="nn-small" x="302" y="89" text-anchor="middle">output</text>
    <text class="nn-strong" x="302" y="191" text-anchor="middle"
      >${c!==void 0&&Wr(c)}</text>
    <text class="nn-small" x="170" y="264" text-anchor="middle">step ${t.at} of ${sn} · ${o[0]}</text>
    <text class="nn-strong" x="170" y="288" text-anchor="middle"
      >${o[1]}</text>
  </svg>`}var $i=t=>({W1:([e,n])=>`weight from the ${io[e]} digit to ${ao[0][n]}`,b1:([e])=>`bias of ${ao[0][e]}`,W2:([e])=>`weight from ${ao[0][e]} to the output`,b2:()=>"bias of the output"})[t.split(".")[0]](t.split(".").slice(1));function Tm(t,e){return l`<div>${Bt(Nr,"x",t,e,io)}</div>
    <div>${$(Nr,"at",t,e)}
    ${t.knobs&&An(Nr,t.knob,$i(t.knob),t,e)}
    </div>`}function Nm(t,e){let n=Rr(t),o=di(n.at(-1)),r=(d,f,g={})=>({text:d===void 0?"·":m(d),part:f,now:o.has(f.split(" ")[0]),...g}),s=(d,f,g,b)=>{let A=[d,...f].join("."),I=t.knobs?{path:A,name:$i(A)}:{};return r(g,b,{value:g,...I})},a=d=>In(d,t,e),i=(d,f)=>co(n,d,f,"bias"),c=(d,f)=>co(n,d,f,"activation"),u=(d,f)=>d===void 0?{}:{shows:f},h=[0,1];return l`<div class="nn-equation">
      ${U(a([t.x.map((d,f)=>r(d,`x${f}`))]),"x","(1, 2)")}
      <span>@</span>
      ${U(a(t.W1.map((d,f)=>d.map((g,b)=>s("W1",[f,b],g,`w${f}${b} x${f} h${b}`)))),"W₁","(2, 2)")}
      <span>+</span>
      ${U(a([t.b1.map((d,f)=>s("b1",[f],d,`b${f} h${f}`))]),"b₁","(2,)")}
    </div>
    <div class="nn-equation"><span>=</span>
      ${U(a([h.map(d=>r(i(0,d),`z${d} h${d}`,u(i(0,d),"z")))]),"z₁","(1, 2)")}
      <span>σ →</span>
      ${U(a([h.map(d=>r(c(0,d),`a${d} h${d}`,u(c(0,d),"a")))]),"a₁","(1, 2)")}
    </div>
    <div class="nn-equation"><span>a₁ @</span>
      ${U(a(t.W2.map((d,f)=>[s("W2",[f,0],d[0],`v${f} o`)])),"W₂","(2, 1)")}
      <span>+</span>
      ${U(a([[s("b2",[0],t.b2[0],"c0 o")]]),"b₂","(1,)")}
    </div>
    <div class="nn-equation"><span>=</span>
      ${U(a([[r(i(1,0),"s0 o",u(i(1,0),"z"))]]),"z₂","(1, 1)")}
      <span>σ →</span>
      ${U(a([[r(c(1,0),"y o",u(c(1,0),"a"))]]),"a₂","(1, 1)")}
    </div>
    ${t.table&&Lm(t)}`}function Lm(t){let e=hi(t),n=e.filter(Er).length;return l`<table class="nn-table">
    <thead><tr><th scope="col">number</th><th scope="col">digits</th>
      <th scope="col">output</th><th scope="col">says</th>
      <th scope="col">right?</th></tr></thead>
    <tbody>${e.map((o,r)=>{let s=Er(o,r),a=Or[r].join()===t.x.join();return l`<tr data-right="${String(s)}"
        ${a&&l`aria-current="true"`}><td>${r}</td>
        <td>${Or[r].join(", ")}</td>
        <td data-shows="output">${m(o)}</td><td>${Wr(o)}</td>
        <td>${s?"✓ yes":"✗ no"}</td></tr>`})}</tbody></table>
    <p class="nn-count" data-none="${n===4}"><b data-shows="right"
      >${n}</b> of 4 numbers right</p>`}function gi(t){let[e,n]=t.x,o=Rr(t),r=`A network with two inputs, two hidden neurons and one output. The number ${2*e+n} comes in as the digits ${e} and ${n}. `;if(o.length===0)return`${r}No step is done yet.`;let[s,a]=fi(o.at(-1)),i=t.at===sn?` It says ${Wr(o.at(-1).value)}.`:"";return`${r}Step ${t.at} of ${sn}, ${s}: ${a}.${i}`}function Om(t,e){let n=({W1:r,b1:s,W2:a,b2:i})=>[r,s,a,i].flat(2),o=n(e);return n(t).filter((r,s)=>r!==o[s]).length}var bi={picture:Im,controls:Tm,readout:Nm,describe:gi,pace:1400,plays:({knobs:t})=>!t,play:({at:t})=>t<sn?{at:t+1}:null,goals:{"03-step":{ask:"Step to the end. Before each step say which two numbers meet next, and what comes out.",praise:"That is a forward pass: six products, three sums, three biases, three sigmoids.",met:t=>t.at===sn},"03-one-knob":{ask:"The network calls every number even. One of its nine knobs, turned alone, puts all four right. Find it.",praise:"Found: the weight from the last digit to h₁. The output counts h₁ against even, so h₁ must rise when the last digit is 1.",met:(t,e)=>hi(t).every(Er)&&Om(t,e)===1}}};var Em=[1,1.778279410038923,3.1622776601683795,5.623413251903491];function lo(t){let e=Math.floor(t);return+`1e${e}`*Em[4*(t-e)]}function an(t,e,n){let o=n?Math.fround:i=>i,r=i=>o(o(i*i)*i),s=o(lo(t)),a=r(o(1.5+s));return o(e==="one side"?o(a-r(1.5))/s:o(a-r(o(1.5-s)))/o(2*s))}var Ee=(t,e,n)=>Math.abs(an(t,e,n)-6.75)/6.75;var zr="nudge-error",xt=w([-16,0],[50,344]),pt=w([-14,2],[230,26]),zm=Array.from({length:65},(t,e)=>(e-64)/4),cn=["one side","both sides"],yi=t=>Math.max(pt.domain[0],Math.min(2,Math.log10(t)));function Pm(){let[t,e]=xt.range,[n,o]=pt.range;return l`<g class="nn-axes">
    ${[-16,-12,-8,-4,0].map(r=>l`<line class="nn-grid" x1="${xt(r)}" x2="${xt(r)}"
        y1="${n}" y2="${o}"/><text x="${xt(r)}" y="${n+17}"
        text-anchor="middle">${Cn(r)}</text>`)}
    ${[-12,-8,-4,0].map(r=>l`<line class="nn-grid" x1="${t}" x2="${e}"
        y1="${pt(r)}" y2="${pt(r)}"/><text x="${t-6}" y="${pt(r)+4}"
        text-anchor="end">${Cn(r)}</text>`)}
    <text class="nn-axis" x="${e}" y="${n+36}" text-anchor="end"
      >nudge ε →</text>
    <text class="nn-axis" x="6" y="14">↑ relative error</text>
  </g>`}function Bm(t,e){let n=zm.map(r=>[p(xt(r)),p(pt(yi(Ee(r,t,e))))]),o=t===cn[1];return l`<polyline class="nn-error-line ${o?"nn-positive":"nn-negative"}" points="${n.map(r=>r.join()).join(" ")}"/>
    ${n.filter((r,s)=>s%4===0).map(([r,s])=>o?l`<circle class="nn-one" cx="${r}" cy="${s}" r="4"/>`:l`<rect class="nn-none" x="${r-3.5}" y="${s-3.5}" width="7"
              height="7"/>`)}`}function Dm(t){let{power:e,way:n,single:o}=t,r=Ee(e,n,o),[s,a]=[p(xt(e)),p(pt(yi(r)))];return l`<svg viewBox="0 0 360 272" role="img"
    aria-label="${wi(t)}">
    ${Pm()} ${cn.map(i=>Bm(i,o))}
    <path class="nn-distance" d="M${s} ${pt.range[0]}V${a}"/>
    <circle class="nn-handle" data-drag="nudge" cx="${s}" cy="${a}" r="10"/>
    <text class="nn-small" x="${xt(-15.8)}" y="${pt(-13.4)}">← round-off</text>
    <text class="nn-small" x="${xt(-.2)}" y="${pt(-13.4)}" text-anchor="end"
      >the curve bends →</text>
  </svg>`}var Cm=(t,e)=>l`${$(zr,"power",t,e)}
  ${N(zr,"way",t,e)} ${re(zr,"single",t,e)}`;function Xm({power:t,way:e,single:n}){let o=lo(t),r=an(t,e,n),s=Ee(t,e,n),a=e===cn[0]?"(f(x + ε) − f(x)) ÷ ε":"(f(x + ε) − f(x − ε)) ÷ 2ε";return l`<p class="nn-legend"><span><svg class="nn-symbol"
      viewBox="0 0 14 14"><rect class="nn-none" x="3" y="3" width="8"
      height="8"/></svg> one side</span><span><svg class="nn-symbol"
      viewBox="0 0 14 14"><circle class="nn-one" cx="7" cy="7" r="5"/></svg>
      both sides</span></p>
    <p class="nn-formula">f(x) = x³ at x = ${1.5}; the slope is
      ${6.75}.</p>
    <p class="nn-formula">ε = <b data-shows="nudge">${m(o)}</b>:
      ${a} = <b data-shows="slope">${m(r,12)}</b></p>
    <p class="nn-formula">Wrong by the part <b data-shows="error">${m(s)}</b> of the slope.</p>`}function wi({power:t,way:e,single:n}){return`Two V-shaped curves: the relative error of a nudged slope, measured on one side and on both sides, for nudges from 1 down to 10 to the power of −16${n?", in single precision":""}. At the nudge ${m(lo(t))}, ${e}, the slope comes out as ${m(an(t,e,n),12)}, an error of ${m(Ee(t,e,n))}.`}function xi(t,e){let n=Array.from({length:17},(r,s)=>s-16),o=n.map(r=>Ee(r,t,e));return n[o.indexOf(Math.min(...o))]}var vi={picture:Dm,controls:Cm,readout:Xm,describe:wi,drags:{nudge:(t,[e])=>({power:Math.max(-16,Math.min(0,Math.round(xt.invert(e))))})},goals:{"05-one-side":{ask:"Measure on one side. Find the nudge with the smallest error.",praise:"Near 10⁻⁸: there the bend of the curve and the round-off cost about the same.",met:({power:t,way:e,single:n})=>e===cn[0]&&!n&&t===xi(e,n)},"05-both-sides":{ask:"Measure on both sides. Where is the bottom of the valley now?",praise:"Near 10⁻⁵, and hundreds of times deeper. This is what check_gradients does.",met:({power:t,way:e,single:n})=>e===cn[1]&&!n&&t===xi(e,n)},"05-lost":{ask:"Find a nudge so small that the quotient is exactly 0.",praise:"Lost: x + ε is x again, because a number has about 16 digits and no more.",met:({power:t,way:e,single:n})=>an(t,e,n)===0}}};var G=t=>t.length===1?`(${t[0]},)`:`(${t.join(", ")})`;function ki(t,e){return t[1]===e[0]?{shape:[t[0],e[1]]}:{error:`matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature (n?,k),(k,m?)->(n?,m?) (size ${e[0]} is different from ${t[1]})`}}function Mi(t,e){let[n,o]=t,[r]=e;if(o===r||r===1)return{shape:[n,o]};if(o===1)return{shape:[n,r]};let s=a=>G(a).replace(/ /g,"");return{error:`operands could not be broadcast together with shapes ${s(t)} ${s(e)} `}}var uo="shape-checker",yt=16,Pr={"X @ W + b":(t,e)=>[t,e],"X @ W.T + b":(t,e)=>[t,e.toReversed()],"W @ X + b":(t,e)=>[e,t]},Si={"X @ W + b":["X","W"],"X @ W.T + b":["X","W.T"],"W @ X + b":["W","X"]};function ln({formula:t,X:e,W:n,b:o}){let r=ki(...Pr[t](e,n));if(r.error)return{error:r.error,where:"@"};let s=Mi(r.shape,[o]);return s.error?{error:s.error,where:"+",product:r.shape}:{shape:s.shape,product:r.shape}}var Br=t=>{let{shape:e,product:n}=ln(t);return!!e&&t.b!==n[1]};function mo([t,e],n,o,r=""){let s=[...[...Array(Math.max(0,t-1)).keys()].map(a=>`M${n} ${o+yt*(a+1)}h${yt*e}`),...[...Array(Math.max(0,e-1)).keys()].map(a=>`M${n+yt*(a+1)} ${o}v${yt*t}`)];return l`<g class="nn-grid-box" data-kind="${r}"><rect x="${n}"
    y="${o}" width="${yt*e}" height="${yt*t}"/><path
    d="${s.join("")}"/></g>`}function jm(t){let[e,n]=Pr[t.formula](t.X,t.W),[o,r]=Si[t.formula],{error:s,where:a,product:i,shape:c}=ln(t),[u,h]=[152,168],d={x:u-18-yt*e[1],y:h},f={x:u,y:h-18-yt*n[0]},g=a==="@"?"wrong":"",b=a==="+"?"wrong":Br(t)?"odd":"",A=(i??[e[0]])[0],I=h+yt*A+12;return l`<svg viewBox="0 0 340 352" role="img"
    aria-label="${Ai(t)}">
    ${mo(e,d.x,d.y,g)}
    ${mo(n,f.x,f.y,g)}
    ${i&&mo(i,u,h,"made")}
    <text class="nn-strong" x="${u}" y="${f.y-7}">${r} ${G(n)}</text>
    <text class="nn-strong" x="${u-12}" y="${h-8}" text-anchor="end"
      >${o} ${G(e)}</text>
    ${!i&&l`<text class="nn-strong nn-negative" x="${u+4}" y="${h+18}"
        >${e[1]} and ${n[0]} differ</text>`}
    ${i&&l`${mo([1,t.b],u,I,b)}
      <text class="nn-strong" x="${u-8}" y="${I+12}"
        text-anchor="end">+ b ${G([t.b])}</text>
      ${a==="+"&&l`<text class="nn-strong nn-negative" x="${u-8}"
          y="${I+30}" text-anchor="end">${i[1]} and ${t.b} differ</text>`}`}
    ${!s&&l`<text class="nn-strong" x="${u-8}" y="${I+32}" text-anchor="end">= ${G(c)}</text>`}
  </svg>`}function Um(t,e){let n=["rows","columns"];return l`${N(uo,"formula",t,e)}
    ${$(uo,"X",t,e,void 0,n)}
    ${$(uo,"W",t,e,void 0,n)}
    ${$(uo,"b",t,e)}`}function qm(t){let{formula:e,X:n,W:o,b:r}=t,{error:s,shape:a}=ln(t),i=l`<p class="nn-formula"><code>${e}</code> with X
    ${G(n)}, W ${G(o)}, b ${G([r])}</p>`;return s?l`${i}<p class="nn-error"><code><b>ValueError:</b> <span
      data-shows="error">${s}</span></code></p><p>${Hm(t)}</p>`:l`${i}<p>Result: <b data-shows="shape">${G(a)}</b>. ${Br(t)?Fm(t):`${a[0]} rows, and one column for each of ${a[1]} biases.`}</p>`}function Hm(t){let[e,n]=Pr[t.formula](t.X,t.W),[o,r]=Si[t.formula];return ln(t).where==="@"?`Each row of ${o} has ${e[1]} numbers, each column of ${r} has ${n[0]}. They must pair up one to one.`:`The product has ${n[1]} columns, and b has ${t.b} entries. There must be one bias for each neuron, that is for each column.`}var Fm=({b:t})=>t===1?"NumPy is content, but all neurons share one bias. Was that meant?":`NumPy is content, but it has copied the single column ${t} times: one neuron has become ${t}. Was that meant?`;function Ai(t){let{error:e,shape:n}=ln(t),{formula:o,X:r,W:s,b:a}=t,i=`${o} with X ${G(r)}, W ${G(s)}, b ${G([a])}`;return e?`${i}: they do not fit.`:`${i}: ${G(n)}.`}var Ii={picture:jm,controls:Um,readout:qm,describe:Ai,goals:{"03-fit":{ask:"Four examples with two inputs each, three neurons. Give W the shape that lets X @ W + b run.",praise:"It fits: (4, 2) @ (2, 3) + (3,) gives (4, 3).",met:t=>t.formula==="X @ W + b"&&`${t.X} ${t.W} ${t.b}`=="4,2 2,3 3"},"03-silent":{ask:"Make NumPy compute something without a complaint although b has not one entry for each neuron.",praise:"That is the mistake to fear: no message, and numbers that look like an answer. Print the shapes.",met:Br}}};var ht=w([-2.6,3.4],[34,334]),mn={line:{y:[-6.5,6.5],glass:-1.3,word:"2x − 1"},square:{y:[-1,9.8],glass:.1,word:"x²"},"three-squares":{y:[-3,29],glass:.1,word:"3x²"},"square-and-line":{y:[-2,15.6],glass:-1.3,word:"x² + 2x"}},un=50,_m=[...Array(61).keys()];function pn({curve:t,x:e,halvings:n}){let o=2**-n;return{run:o,to:e+o,f:Jo[t],...qs(t,e,o)}}var Gm=(t,e,n,o,r)=>_m.map(s=>e+(n-e)*s/60).map(s=>`${p(o(s))},${p(r(t(s)))}`).join(" ");function Ti({f:t,to:e,slope:n},o,r,s,a,i){let c=u=>t(o)+n*(u-o);return l`<polyline class="nn-curve" points="${Gm(t,r,s,a,i)}"/>
    <line class="nn-secant" x1="${p(a(r))}" y1="${p(i(c(r)))}"
      x2="${p(a(s))}" y2="${p(i(c(s)))}"/>
    <circle class="nn-dot" cx="${p(a(o))}" cy="${p(i(t(o)))}" r="5"/>
    <circle class="nn-dot" cx="${p(a(e))}" cy="${p(i(t(e)))}" r="5"/>`}function Vm({f:t,to:e,run:n,rise:o},r,s){let[a,i,c,u]=[ht(r),s(t(r)),ht(e),s(t(e))],h=d=>Math.abs(d)>22;return l`<path class="nn-steps" d="M${p(a)} ${p(i)}H${p(c)}V${p(u)}"/>
    ${h(c-a)&&l`<text class="nn-halo nn-small" text-anchor="middle"
      x="${p((a+c)/2)}" y="${p(i+(o<0?-8:18))}">run</text>`}
    ${h(c-a)&&h(u-i)&&l`<text class="nn-halo nn-small" x="${p(c+7)}"
      y="${p((i+u)/2+5)}">rise</text>`}`}function Km(t,e,n,o){let r=.5/e.run;if(r<2)return"";let s=t.x+e.run/2,a=(e.f(t.x)+e.f(e.to))/2,[i,c]=[ht(mn[t.curve].glass),24+un],u=f=>i+(ht(f)-ht(s))*r,h=f=>c+(n(f)-n(a))*r,d=un/(ht(1)-ht(0))/r*1.05;return l`<clipPath id="${o}-glass"><circle cx="${p(i)}" cy="${c}"
      r="${un}"/></clipPath>
    <circle class="nn-node" cx="${p(i)}" cy="${c}" r="${un}"/>
    <g clip-path="url(#${o}-glass)">${Ti(e,t.x,s-d,s+d,u,h)}</g>
    <text class="nn-halo nn-small" x="${p(i)}" y="${c+un+17}"
      text-anchor="middle">magnified ×${r}</text>`}function Ym(t,e){let n=pn(t),o=w(mn[t.curve].y,[326,22]);return l`<svg viewBox="0 0 344 362" role="img"
    aria-label="${Ni(t)}">
    <clipPath id="${e}-clip"><rect x="34" y="22" width="300" height="304"/>
    </clipPath>
    ${E(ht,o,{names:["x",mn[t.curve].word]})}
    <g clip-path="url(#${e}-clip)">${Vm(n,t.x,o)}
      ${Ti(n,t.x,...ht.domain,ht,o)}</g>
    ${Km(t,n,o,e)}
  </svg>`}function Jm(t,e){return l`${N("secant","curve",t,e,n=>mn[n].word)}
    ${$("secant","x",t,e)}
    ${$("secant","halvings",t,e)}`}function Zm(t){let{f:e,to:n,run:o,rise:r,slope:s}=pn(t),a=i=>m(i,6);return l`<p class="nn-formula">run = <b data-shows="run">${m(o)}</b>
      (from x = ${a(t.x)} to ${a(n)})</p>
    <p class="nn-formula">rise = ${a(e(n))} −
      ${S(e(t.x),6)} = <b data-shows="rise">${m(r)}</b></p>
    <p class="nn-formula">slope = rise ÷ run = <b data-shows="slope"
      >${m(s)}</b></p>`}function Ni(t){let{run:e,rise:n,slope:o}=pn(t);return`The curve ${mn[t.curve].word} with a line through two of its points. From x = ${m(t.x)} the run is ${m(e)}, the rise ${m(n)}, the slope ${m(o)}.`}var Li={picture:Ym,controls:Jm,readout:Zm,describe:Ni,goals:{"00-slope":{ask:"On x², stand at 1.5. Shrink the nudge until the slope is less than 0.001 away from 3.",praise:"Done. The smaller the nudge, the nearer to 3, and never quite there: 3 is the limit.",met:t=>t.curve==="square"&&t.x===1.5&&Math.abs(pn(t).slope-3)<.001},"00-downhill":{ask:"Somewhere x² falls by 3 for each 1 to the right. Find the place, with the smallest nudge.",praise:"At −1.5. The slope of x² at x is 2x, here 2 · (−1.5).",met:t=>t.curve==="square"&&t.halvings===10&&Math.abs(pn(t).slope+3)<.01}}};var jr=[[0,0],[0,1],[1,0],[1,1]],Ur={AND:[0,0,0,1],OR:[0,1,1,1],NAND:[1,1,1,0],XOR:[0,1,1,0]},Dr=w([-.6,1.6],[30,332]),Cr=w([-.6,1.6],[322,20]),qr=({w:t,b:e},n)=>J(z(n,t,e)),po=t=>jr.filter((e,n)=>qr(t,e)===Ur[t.gate][n]).length,Ei=t=>t.firing==="w1+w2+2b>0"&&t.silent==="w1+w2+2b<=0";function Qm(t,e){return l`<svg viewBox="0 0 344 360" role="img"
    aria-label="${Ri(t)}">
    ${de(t.w,t.b,Dr,Cr,e)} ${E(Dr,Cr,{count:3})}
    ${jr.map((n,o)=>{let r=Ur[t.gate][o];return ft(n,r,qr(t,n)!==r,Dr,Cr)})}
  </svg>`}function tp(t,e){return l`${N("truth-table","gate",t,e)}
    ${$("truth-table","w",t,e)}
    ${$("truth-table","b",t,e)}`}function ep(t,e){return l`${at("must fire","must stay silent")}
    <table class="nn-table" aria-label="the four rows">
      <thead><tr><th scope="col">x₁</th><th scope="col">x₂</th>
        <th scope="col">z</th><th scope="col">neuron</th>
        <th scope="col">${t.gate}</th><th scope="col">right?</th></tr>
      </thead>
      <tbody>${jr.map((n,o)=>{let[r,s]=[qr(t,n),Ur[t.gate][o]];return l`<tr data-right="${String(r===s)}"><td>${n[0]}</td>
          <td>${n[1]}</td><td data-shows="row-z">${m(z(n,t.w,t.b))}</td><td>${r}</td><td>${s}</td>
          <td>${r===s?"✓ yes":"✗ no"}</td></tr>`})}</tbody>
    </table>
    <p class="nn-count" data-none="${String(po(t)===4)}"><b
      data-shows="right">${po(t)}</b> of 4 rows right</p>
    ${t.gate==="XOR"&&rp(t,e)}`}var np={"":"choose","w1+w2+b>0":"w₁ + w₂ + b > 0","w1+w2+2b>0":"w₁ + w₂ + 2b > 0","2w1+2w2+2b>0":"2w₁ + 2w₂ + 2b > 0"},op={"":"choose","w1+w2<=0":"w₁ + w₂ ≤ 0","w1+w2+b<=0":"w₁ + w₂ + b ≤ 0","w1+w2+2b<=0":"w₁ + w₂ + 2b ≤ 0"};function Oi(t,e,n,o,r){return l`<p><label for="${n}-${t}">${o}</label>
    <select id="${n}-${t}" data-trait="${t}">
      ${Object.entries(r).map(([s,a])=>l`<option value="${s}"
          ${e[t]===s&&"selected"}>${a}</option>`)}
    </select></p>`}function rp(t,e){return l`<details class="nn-proof"><summary>It cannot be done</summary>
    <p>Then show it. The four rows ask for:</p>
    <ul><li>row 0, 0 silent: b ≤ 0</li><li>row 0, 1 fires: w₂ + b > 0</li>
      <li>row 1, 0 fires: w₁ + b > 0</li>
      <li>row 1, 1 silent: w₁ + w₂ + b ≤ 0</li></ul>
    ${Oi("firing",t,e,"Add the two rows that fire:",np)}
    ${Oi("silent",t,e,"Add the two that stay silent:",op)}
    <p class="nn-verdict">${sp(t)}</p></details>`}function sp(t){return!t.firing||!t.silent?"":Ei(t)?"One number, w₁ + w₂ + 2b, would have to be above 0 and not above 0. No knobs can do that: XOR cannot be done with one neuron.":`Not yet: look at the ${t.firing==="w1+w2+2b>0"?"second":"first"} sum. Add the left sides of its two rows, w to w and b to b; each row brings its own b.`}function Ri(t){return`The four corners of the unit square, to be answered as ${t.gate} does. With weights ${m(t.w[0])} and ${m(t.w[1])} and bias ${m(t.b)}, ${po(t)} of 4 are right.`}var Xr=(t,e)=>({ask:`Choose ${t} and get all four rows right.`,praise:e,met:n=>n.gate===t&&po(n)===4}),Wi={picture:Qm,controls:tp,readout:ep,describe:Ri,goals:{"01-and":Xr("AND","AND: neither weight alone lifts the bias above 0, both together do."),"01-or":Xr("OR","OR: each weight alone lifts the bias above 0."),"01-nand":Xr("NAND","NAND: AND with every sign turned."),"01-xor":{ask:"Choose XOR. Get all four rows right, or prove that nobody can.",praise:"Shown: no single neuron can do XOR. Two layers can (chapter 3).",met:t=>t.gate==="XOR"&&Ei(t)}}};var K=[[0,0],[0,1],[1,0],[1,1]],Ot=[0,1,1,0],Hr=[-.25,1.25],Re=w(Hr,[172,28]),ho=w(Hr,[22,166]),fo=w(Hr,[196,340]),ap=[...Array(9).keys()].map(t=>t/8),ip=[...Array(25).keys()].map(t=>t/24),Qt=24,$o=({place:t,w:e,b:n},o)=>t(o).map(r=>z(r,e,n)),hn=t=>$o(t,K).map((e,n)=>J(e)===Ot[n]);function go(t,e){let n=cp(a=>$o(t,a),ho,Re),o=hn(t),r=(a,i)=>a.map((c,u)=>ft(c,Ot[u],!o[u],i,Re)),s=l`width="144" height="144"`;return l`<defs><pattern id="${e}-tilt" width="9" height="9"
      patternUnits="userSpaceOnUse" patternTransform="rotate(45)"
      ><line class="nn-hatch" y2="9"/></pattern>
      <clipPath id="${e}-right"><rect x="196" y="28" ${s}/>
      </clipPath></defs>
    <rect class="nn-silent" x="22" y="28" ${s}/>
    <path class="nn-fires" d="${n}"/>
    <path fill="url(#${e}-tilt)" d="${n}"/>
    <g clip-path="url(#${e}-right)">${de(t.w,t.b,fo,Re,e)}</g>
    ${E(ho,Re,{count:2})}
    ${E(fo,Re,{count:2,names:["h₁","h₂"]})}
    ${zi(a=>a,ho)}
    <g clip-path="url(#${e}-right)">${zi(t.place,fo)}</g>
    ${r(K,ho)} ${r(t.place(K),fo)}`}function zi(t,e){return[0,1].map(n=>ap.map(o=>{let r=ip.map(a=>n?[a,o]:[o,a]),s=t(r).map(([a,i])=>`${p(e(a))},${p(Re(i))}`);return l`<polyline class="nn-mesh" data-axis="${n}"
        points="${s.join(" ")}"/>`}))}function cp(t,e,n){let[o,r]=e.domain,s=[...Array(Qt+1).keys()].map(u=>o+(r-o)*u/Qt),a=s.flatMap(u=>s.map(h=>[h,u])),i=t(a),c=[];for(let u=0;u<Qt;u++)for(let h=0;h<Qt;h++){let d=u*(Qt+1)+h,f=[d,d+1,d+Qt+2,d+Qt+1];if(f.every(b=>i[b]<=0))continue;let g=lp(f.map(b=>({p:a[b],z:i[b]})));c.push(`M${g.map(([b,A])=>`${p(e(b))} ${p(n(A))}`).join("L")}z`)}return c.join("")}function lp(t){return t.flatMap(({p:e,z:n},o)=>{let r=t[(o+1)%t.length],s=n>0?[e]:[];if(n>0==r.z>0)return s;let a=n/(n-r.z);return[...s,e.map((i,c)=>i+a*(r.p[c]-i))]})}var Fr="xor-learning",bo=1500,up=5,mp=3,pp=9,Gr=.01,_r=w([0,bo],[46,336]),Pi=$e([-3,0],[332,236]),hp={X:K,y:Ot.map(t=>[t]),loss:xe},dp=["sigmoid","sigmoid"],fp=ve((t,e)=>new we(be([2,2,1],dp,"xavier",new At(t)),hp,e),12);function We({seed:t,rate:e,steps:n}){let o=fp(t,e),r=o.at(n),[s,a]=r,c={place:d=>C(d,[s])[0].A,w:a.weight.flat(),b:a.bias[0]},u=C(K,r)[1].A.flat(),h=hn(c).filter(Boolean).length;return{run:o,net:c,outputs:u,right:h,cost:o.cost(n)}}function $p(t,e){let{run:n,net:o}=We(t),r=Pi(Gr);return l`<svg viewBox="0 0 346 368" role="img"
    aria-label="${Bi(t)}">
    ${go(o,e)}
    <path class="nn-mean" d="M${_r.range[0]} ${r}H${_r.range[1]}"/>
    ${Xn(n,t.steps,_r,Pi)}
  </svg>`}var gp=(t,e)=>l`
  <div class="nn-presets" role="group" aria-label="Starts to try">
    <button type="button" data-do="lucky">A lucky start</button>
    <button type="button" data-do="stuck">A start that sticks</button>
  </div>
  ${$(Fr,"seed",t,e)} ${$(Fr,"rate",t,e)}
  ${$(Fr,"steps",t,e)}`;function bp(t){let{outputs:e,right:n,cost:o}=We(t);return l`${at("XOR says 1","XOR says 0")}
    <table class="nn-table nn-tight">
    <thead><tr><th scope="col">x</th>${K.map(r=>l`<th scope="col">${r.join(", ")}</th>`)}</tr></thead>
    <tbody><tr><th scope="row">says</th>${e.map(r=>l`<td data-shows="output">${m(r)}</td>`)}</tr><tr><th scope="row">XOR</th>${Ot.map(r=>l`<td>${r}</td>`)}</tr></tbody></table>
    <p class="nn-formula">Cost after ${t.steps} steps: <b data-shows="cost"
      >${m(o)}</b></p>
    <p class="nn-count" data-none="${n===4}"><b data-shows="right"
      >${n}</b> of 4 corners right</p>
    ${ge(xp(t))}`}var xp=({seed:t,rate:e,steps:n})=>["import numpy as np","from nnlib import (","    SGD, Linear, MSELoss, Sequential, Sigmoid, fit",")","",`rng = np.random.default_rng(${t})`,"net = Sequential(","    Linear(2, 2, rng=rng), Sigmoid(),","    Linear(2, 1, rng=rng), Sigmoid(),",")","X = [[0, 0], [0, 1], [1, 0], [1, 1]]","y = [[0], [1], [1], [0]]",`descend = SGD(net.parameters(), lr=${ne(e)})`,"loss = MSELoss()",`fit(net, X, y, loss, descend, epochs=${n})`,"print(loss(net(X), y))"];function Bi(t){let{right:e,cost:n}=We(t);return`A network with two hidden sigmoids learns XOR from seed ${t.seed} at rate ${m(t.rate)}. After ${t.steps} steps the cost is ${m(n)} and ${e} of 4 corners are right. Two squares show the inputs and where the hidden neurons put them; below, the cost by steps.`}var yp=({steps:t})=>t<bo?{steps:Math.min(t+up,bo)}:null,Di={picture:$p,controls:gp,readout:bp,describe:Bi,play:yp,plays:()=>!0,pace:16,verbs:{step:"Five steps",play:"Train"},actions:{lucky:t=>({...t,seed:mp,rate:4,steps:0}),stuck:t=>({...t,seed:pp,rate:4,steps:0})},goals:{"05-xor-learned":{ask:"Train until the cost is below 0.01, the broken line.",praise:"Learned. The two hidden neurons have bent the square until one straight line parts the corners.",met:t=>We(t).cost<Gr},"05-xor-stuck":{ask:"Find a seed whose start sticks: after all 1,500 steps, at a rate of 2 or more, the cost is still above 0.1.",praise:"Stuck. The slopes have all but vanished and the answer is wrong: a slope of 0 does not mean done. Another start is the cure.",met:t=>t.steps===bo&&t.rate>=2&&We(t).cost>.1},"05-xor-quick":{ask:"Bring the cost below 0.01 in 200 steps or fewer.",praise:"Quick. It takes a good start and a bold learning rate.",met:t=>t.steps<=200&&We(t).cost<Gr}}};var xo="xor-space",wp={sigmoids:{weight:[[6,-4],[-4,6]],bias:[-3,-3],activation:L},ReLUs:{weight:[[1,-1],[-1,1]],bias:[0,0],activation:ue}};function Vr({way:t,amount:e},n){let[{A:o}]=C(n,[wp[t]]);return n.map((r,s)=>r.map((a,i)=>(1-e)*a+e*o[s][i]))}var Kr=t=>({place:e=>Vr(t,e),w:t.w,b:t.b}),Yr=t=>hn(Kr(t)).filter(Boolean).length,vp=(t,e)=>l`<svg viewBox="0 0 346 212" role="img"
  aria-label="${Xi(t)}">${go(Kr(t),e)}</svg>`;function kp(t,e){return l`${N(xo,"way",t,e)}
    ${$(xo,"amount",t,e)}
    ${$(xo,"w",t,e,void 0,["h₁","h₂"])}
    ${$(xo,"b",t,e)}`}function Mp(t){let e=Vr(t,K),n=$o(Kr(t),K),o=Yr(t);return l`${at("XOR says 1","XOR says 0")}
    <table class="nn-table nn-tight">
    <thead><tr><th scope="col">x</th><th scope="col">h₁</th>
      <th scope="col">h₂</th><th scope="col">z</th><th scope="col">says</th>
      <th scope="col">XOR</th></tr></thead>
    <tbody>${K.map((r,s)=>{let a=J(n[s]),i=a===Ot[s];return l`<tr data-right="${String(i)}">
        <td>${r.join(", ")}</td>
        <td data-shows="h1">${m(e[s][0])}</td>
        <td data-shows="h2">${m(e[s][1])}</td>
        <td data-shows="z">${m(n[s])}</td><td>${a}</td>
        <td>${Ot[s]} ${i?"✓":"✗"}</td></tr>`})}</tbody></table>
    <p class="nn-count" data-none="${o===4}"><b data-shows="right"
      >${o}</b> of 4 corners right</p>`}function Xi(t){let e=Vr(t,K).map((n,o)=>`${K[o].join(", ")} at ${n.map(r=>m(r,2)).join(", ")}`);return`Two squares: the inputs, and where two hidden ${t.way} put them, ${m(100*t.amount,3)} percent of the way. The corner ${e.join("; ")}. The line in the hidden square gets ${Yr(t)} of 4 right.`}var Ci=(t,e,n)=>({ask:e,praise:n,met:o=>o.way===t&&o.amount===1&&Yr(o)===4}),ji={picture:vp,controls:kp,readout:Mp,describe:Xi,goals:{"03-fold":Ci("ReLUs","Choose ReLUs, move the square all the way, and place the line so that all four corners are right.","XOR. The fold laid the corners 0, 0 and 1, 1 on one place, so one line can part them from the other two."),"03-warp":Ci("sigmoids","Choose sigmoids, and do the same.","XOR again. Nothing is folded here: the square is bent until a straight line is enough.")}};var Jr={arrows:oa,broadcast:la,"matrix-product":ha,"power-curve":Ia,secant:Li,neuron:ba,"decision-line":Ps,"truth-table":Wi,"sigmoid-curve":za,activations:ys,"softmax-bars":Da,"fit-probability":Xs,reliability:Ea,question:Ta,"network-steps":bi,"dinner-party":Ya,"xor-space":ji,bumps:Ha,"shape-checker":Ii,"computational-graph":Ms,"mazur-network":ui,"nudge-error":vi,"xor-learning":Di,"gradient-depth":Js,"party-learning":ka};function dn(t,e,n){let o=as(t,e,n);return Jr[t].check?.(o),o}var yo=class{#t;#e=new Map;constructor(e){this.#t={...e}}get(e){return this.#t[e]}set(e,n){this.#t[e]!==n&&(this.#t[e]=n,this.#e.get(`change:${e}`)?.forEach(o=>o()))}save_changes(){}on(e,n){this.#e.has(e)||this.#e.set(e,new Set),this.#e.get(e).add(n)}off(e,n){this.#e.get(e)?.delete(n)}};var Ui=11;function Sp(t,e){var n=e.attributes,o,r,s,a,i;if(!(e.nodeType===Ui||t.nodeType===Ui)){for(var c=n.length-1;c>=0;c--)o=n[c],r=o.name,s=o.namespaceURI,a=o.value,s?(r=o.localName||r,i=t.getAttributeNS(s,r),i!==a&&(o.prefix==="xmlns"&&(r=o.name),t.setAttributeNS(s,r,a))):(i=t.getAttribute(r),i!==a&&t.setAttribute(r,a));for(var u=t.attributes,h=u.length-1;h>=0;h--)o=u[h],r=o.name,s=o.namespaceURI,s?(r=o.localName||r,e.hasAttributeNS(s,r)||t.removeAttributeNS(s,r)):e.hasAttribute(r)||t.removeAttribute(r)}}var wo,Ap="http://www.w3.org/1999/xhtml",_=typeof document>"u"?void 0:document,Ip=!!_&&"content"in _.createElement("template"),Tp=!!_&&_.createRange&&"createContextualFragment"in _.createRange();function Np(t){var e=_.createElement("template");return e.innerHTML=t,e.content.childNodes[0]}function Lp(t){wo||(wo=_.createRange(),wo.selectNode(_.body));var e=wo.createContextualFragment(t);return e.childNodes[0]}function Op(t){var e=_.createElement("body");return e.innerHTML=t,e.childNodes[0]}function Ep(t){return t=t.trim(),Ip?Np(t):Tp?Lp(t):Op(t)}function vo(t,e){var n=t.nodeName,o=e.nodeName,r,s;return n===o?!0:(r=n.charCodeAt(0),s=o.charCodeAt(0),r<=90&&s>=97?n===o.toUpperCase():s<=90&&r>=97?o===n.toUpperCase():!1)}function Rp(t,e){return!e||e===Ap?_.createElement(t):_.createElementNS(e,t)}function Wp(t,e){for(var n=t.firstChild;n;){var o=n.nextSibling;e.appendChild(n),n=o}return e}function Zr(t,e,n){t[n]!==e[n]&&(t[n]=e[n],t[n]?t.setAttribute(n,""):t.removeAttribute(n))}var qi={OPTION:function(t,e){var n=t.parentNode;if(n){var o=n.nodeName.toUpperCase();o==="OPTGROUP"&&(n=n.parentNode,o=n&&n.nodeName.toUpperCase()),o==="SELECT"&&!n.hasAttribute("multiple")&&(t.hasAttribute("selected")&&!e.selected&&(t.setAttribute("selected","selected"),t.removeAttribute("selected")),n.selectedIndex=-1)}Zr(t,e,"selected")},INPUT:function(t,e){Zr(t,e,"checked"),Zr(t,e,"disabled"),t.value!==e.value&&(t.value=e.value),e.hasAttribute("value")||t.removeAttribute("value")},TEXTAREA:function(t,e){var n=e.value;t.value!==n&&(t.value=n);var o=t.firstChild;if(o){var r=o.nodeValue;if(r==n||!n&&r==t.placeholder)return;o.nodeValue=n}},SELECT:function(t,e){if(!e.hasAttribute("multiple")){for(var n=-1,o=0,r=t.firstChild,s,a;r;)if(a=r.nodeName&&r.nodeName.toUpperCase(),a==="OPTGROUP")s=r,r=s.firstChild,r||(r=s.nextSibling,s=null);else{if(a==="OPTION"){if(r.hasAttribute("selected")){n=o;break}o++}r=r.nextSibling,!r&&s&&(r=s.nextSibling,s=null)}t.selectedIndex=n}}},fn=1,Hi=11,Fi=3,_i=8;function Et(){}function zp(t){if(t)return t.getAttribute&&t.getAttribute("id")||t.id}function Pp(t){return function(n,o,r){if(r||(r={}),typeof o=="string")if(n.nodeName==="#document"||n.nodeName==="HTML"){var s=o;o=_.createElement("html"),o.innerHTML=s}else if(n.nodeName==="BODY"){var a=o;o=_.createElement("html"),o.innerHTML=a;var i=o.querySelector("body");i&&(o=i)}else o=Ep(o);else o.nodeType===Hi&&(o=o.firstElementChild);var c=r.getNodeKey||zp,u=r.onBeforeNodeAdded||Et,h=r.onNodeAdded||Et,d=r.onBeforeElUpdated||Et,f=r.onElUpdated||Et,g=r.onBeforeNodeDiscarded||Et,b=r.onNodeDiscarded||Et,A=r.onBeforeElChildrenUpdated||Et,I=r.skipFromChildren||Et,X=r.addChild||function(x,v){return x.appendChild(v)},st=r.childrenOnly===!0,j=Object.create(null),Y=[];function wt(x){Y.push(x)}function $n(x,v){if(x.nodeType===fn)for(var T=x.firstChild;T;){var k=void 0;v&&(k=c(T))?wt(k):(b(T),T.firstChild&&$n(T,v)),T=T.nextSibling}}function Wt(x,v,T){g(x)!==!1&&(v&&v.removeChild(x),b(x),$n(x,T))}function ze(x){if(x.nodeType===fn||x.nodeType===Hi)for(var v=x.firstChild;v;){var T=c(v);T&&(j[T]=v),ze(v),v=v.nextSibling}}ze(n);function Pe(x){h(x);for(var v=x.firstChild;v;){var T=v.nextSibling,k=c(v);if(k){var O=j[k];O&&vo(v,O)?(v.parentNode.replaceChild(O,v),zt(O,v)):Pe(v)}else Pe(v);v=T}}function gn(x,v,T){for(;v;){var k=v.nextSibling;(T=c(v))?wt(T):Wt(v,x,!0),v=k}}function zt(x,v,T){var k=c(v);if(k&&delete j[k],!T){var O=d(x,v);if(O===!1||(O instanceof HTMLElement&&(x=O,ze(x)),t(x,v),f(x),A(x,v)===!1))return}x.nodeName!=="TEXTAREA"?bn(x,v):qi.TEXTAREA(x,v)}function bn(x,v){var T=I(x,v),k=v.firstChild,O=x.firstChild,te,dt,ee,yn,vt;t:for(;k;){for(yn=k.nextSibling,te=c(k);!T&&O;){if(ee=O.nextSibling,k.isSameNode&&k.isSameNode(O)){k=yn,O=ee;continue t}dt=c(O);var wn=O.nodeType,kt=void 0;if(wn===k.nodeType&&(wn===fn?(te?te!==dt&&((vt=j[te])?ee===vt?kt=!1:(x.insertBefore(vt,O),dt?wt(dt):Wt(O,x,!0),O=vt,dt=c(O)):kt=!1):dt&&(kt=!1),kt=kt!==!1&&vo(O,k),kt&&zt(O,k)):(wn===Fi||wn==_i)&&(kt=!0,O.nodeValue!==k.nodeValue&&(O.nodeValue=k.nodeValue))),kt){k=yn,O=ee;continue t}dt?wt(dt):Wt(O,x,!0),O=ee}if(te&&(vt=j[te])&&vo(vt,k))T||X(x,vt),zt(vt,k);else{var Io=u(k);Io!==!1&&(Io&&(k=Io),k.actualize&&(k=k.actualize(x.ownerDocument||_)),X(x,k),Pe(k))}k=yn,O=ee}gn(x,O,dt);var os=qi[x.nodeName];os&&os(x,v)}var P=n,Pt=P.nodeType,xn=o.nodeType;if(!st){if(Pt===fn)xn===fn?vo(n,o)||(b(n),P=Wp(n,Rp(o.nodeName,o.namespaceURI))):P=o;else if(Pt===Fi||Pt===_i){if(xn===Pt)return P.nodeValue!==o.nodeValue&&(P.nodeValue=o.nodeValue),P;P=o}}if(P===o)b(n);else{if(o.isSameNode&&o.isSameNode(P))return;if(zt(P,o,st),Y)for(var Be=0,y=Y.length;Be<y;Be++){var M=j[Y[Be]];M&&Wt(M,M.parentNode,!1)}}return!st&&P!==n&&n.parentNode&&(P.actualize&&(P=P.actualize(n.ownerDocument||_)),n.parentNode.replaceChild(P,n)),P}}var Bp=Pp(Sp),Gi=Bp;function Vi(t,e,n,o,r,s={}){let a=B.figures[e].title;return l`<div class="nn-root" data-kind="${e}"
    data-wide="${String(!!t.wide)}"
    ${!t.plain&&l`role="group" aria-label="${a}"`}>
    <div class="nn-body">
      ${t.picture&&l`<div class="nn-stage">${t.picture(n,r,o)}</div>`}
      <div class="nn-side">
        <div class="nn-controls">${t.controls(n,r)}</div>
        ${t.plays?.(n)&&Cp(t,n,s)}
      </div>
      ${t.readout&&l`<div class="nn-readout">${t.readout(n,r)}</div>`}
    </div>
    ${Dp(t,n,o,s)}
    ${!t.plain&&Xp(s)}
    <p class="nn-note" role="status">${s.note}</p>
    ${s.code&&l`<input class="nn-code" readonly aria-label="text to copy"
      value="${s.code}">`}
    <p class="nn-say" role="status"></p>
  </div>`}function Dp(t,e,n,o){return e.goals?.length?l`<ul class="nn-goals" aria-label="Challenges">
    ${e.goals.map(r=>{let s=t.goals[r],a=s.met(e,n),i=a||!!o.met?.[r];return l`<li data-goal="${r}" data-met="${String(i)}">
        <span class="nn-tick" role="img"
          aria-label="${i?"Met":"Open"}">${i?"✓":""}</span>
        <span><b>Challenge.</b> ${s.ask}
        <span class="nn-praise">${a&&s.praise}</span></span>
      </li>`})}
  </ul>`:""}function Cp(t,e,n){let o=String(t.play(e)===null),{step:r="Step",play:s="Play"}=t.verbs??{};return l`<div class="nn-play nn-live">
    <button type="button" data-do="step" aria-disabled="${o}"
      >${r}</button>
    <button type="button" data-do="play" aria-disabled="${o}"
      >${n.playing?"Pause":s}</button>
  </div>`}function Xp(t){return l`<div class="nn-tools nn-live">
    <button type="button" data-do="reset">Reset</button>
    <button type="button" data-do="copy">Copy as Python</button>
    ${t.link&&l`<button type="button" data-do="link">Copy link</button>`}
  </div>`}var Ki=t=>t.target.closest?.("[data-drag]");function Yi(t,e,n){let o=null;function r(u){let h=Ki(u)?.dataset.drag;if(!h||u.button!==0)return;let d=u.target.closest("svg");o={name:h,svg:d},d.setPointerCapture(u.pointerId),u.preventDefault(),e(h)}function s(u){if(!o)return;let h=o.svg.getScreenCTM().inverse(),d=new DOMPoint(u.clientX,u.clientY),{x:f,y:g}=d.matrixTransform(h);n(o.name,[f,g])}let a=()=>o=null,c={pointerdown:r,pointermove:s,pointerup:a,pointercancel:a,touchstart:u=>Ki(u)&&u.preventDefault()};for(let[u,h]of Object.entries(c))t.addEventListener(u,h,{passive:!1});return()=>{for(let[u,h]of Object.entries(c))t.removeEventListener(u,h)}}var jp="[data-part]:not([data-part=''])";function Qr(t){let e=[...t.querySelectorAll(jp)],o=(e.findLast(r=>r.matches(":hover"))??e.find(r=>r.matches(":focus-visible, :has(:focus-visible)")))?.dataset.part.split(" ")[0];for(let r of e)r.toggleAttribute("data-lit",r.dataset.part.split(" ").includes(o))}function Ji(t){let e=()=>Qr(t),n=["pointerover","pointerleave","focusin","focusout"];for(let o of n)t.addEventListener(o,e);return()=>{for(let o of n)t.removeEventListener(o,e)}}var Mo="neural-networks-by-hand";var ko={};function Zi(){try{return globalThis.localStorage!==void 0&&localStorage!==null}catch{return!1}}function Rt(){try{let t=JSON.parse(localStorage.getItem(Mo));if(t?.version===1&&typeof t.met=="object")return{...ko,...t.met}}catch{}return{...ko}}function es(t){let e=Rt();e[t]||tc({...e,[t]:new Date().toISOString().slice(0,10)})}function Qi(t){let e;try{e=JSON.parse(t)}catch{throw new Error("This file is not a saved progress: it is not JSON.")}let n=Object.values(e?.met??{none:0});if(e?.version!==1||!n.every(o=>typeof o=="string"))throw new Error("This file is not a saved progress of this book.");tc({...e.met,...Rt()})}function tc(t){ko=t;try{localStorage.setItem(Mo,JSON.stringify({version:1,met:t}))}catch{}oc()}function ec(){ko={};try{localStorage.removeItem(Mo)}catch{}oc()}var nc=()=>JSON.stringify({version:1,met:Rt()},null,2)+`
`,ts=new Set,oc=()=>ts.forEach(t=>t());function So(t){let e=n=>n.key===Mo&&t();return ts.add(t),globalThis.addEventListener?.("storage",e),()=>{ts.delete(t),globalThis.removeEventListener?.("storage",e)}}function sc(t,e){if(Array.isArray(t)){let r=e.prefixItems??t.map(()=>e.items);return`[${t.map((s,a)=>sc(s,r[a])).join(", ")}]`}if(typeof t=="boolean")return t?"True":"False";if(typeof t=="number")return e.type==="number"?ne(t):String(t);let n=t.includes("'")&&!t.includes('"')?'"':"'",o=t.replaceAll("\\","\\\\").replaceAll(n,`\\${n}`).replace(/[\0-\x1f\x7f-\xa0\xad]/g,qp);return n+o+n}var Up={"	":"\\t","\n":"\\n","\r":"\\r"},qp=t=>Up[t]??`\\x${t.charCodeAt(0).toString(16).padStart(2,"0")}`,Hp=(t,e)=>JSON.stringify(t)===JSON.stringify(e),ac=({step:t,items:e})=>t!==void 0||!!(e&&ac(e));function ic(t,e){let{name:n,properties:o}=B.figures[t],r=Object.entries(o).filter(([s,a])=>ac(a)||!Hp(e[s],a.default)).map(([s,a])=>`${s}=${sc(e[s],a)}`);return`${n}(${r.join(", ")})`}var Fp=500,_p=700,cc=(t,[e,...n],o)=>e===void 0?o:t.with(e,cc(t[e],n,o));function lc(t,e,n){let o=e.get("kind"),r=Jr[o],s=Object.keys(B.figures[o].properties),a=()=>dn(o,Object.fromEntries(s.map(y=>[y,e.get(y)]))),i=a(),c=n.start??i,u={link:!!n.link,note:n.note,met:Rt()},h=0,d=0,f=0;function g(){h=0;try{i=a()}catch(M){u.note=`${M.message} The figure shows its last state.`}st();let y=Vi(r,o,i,c,n.uid,u).toString();t.firstElementChild||(t.innerHTML="<div></div>"),Gi(t.firstElementChild,y,{onBeforeElUpdated:I}),Qr(t)}let b=()=>h||=requestAnimationFrame(g);function A(y){let M=t.querySelector(".nn-say");M&&(M.textContent=y)}function I(y,M){return y.localName==="details"&&(M.open=y.open),!y.classList.contains("nn-say")}function X(){r.plain||(clearTimeout(d),d=setTimeout(()=>A(r.describe(i)),_p))}function st(){for(let y of i.goals??[]){let M=r.goals[y];u.met[y]||!M.met(i,c)||(es(y),clearTimeout(d),A(`Challenge met. ${M.praise}`))}r.task?.(i)&&es(r.task(i)),u.met=Rt()}function j(y){u.note=u.code="";for(let[M,x]of Object.entries(y))e.set(M,x);e.save_changes(),X(),b()}function Y(){clearInterval(f),f=0,u.playing=!1,b()}function wt(){let y=r.play(i);return y?j(y):Y(),!!y}function $n(){if(f)return Y();if(matchMedia("(prefers-reduced-motion: reduce)").matches){let y={};for(let M=0;y&&M<1e3;M++)i={...i,...y},y=r.play(i);return j(i)}u.playing=!0,f=setInterval(()=>h||wt(),r.pace??Fp),wt()}async function Wt(y,M){try{await navigator.clipboard.writeText(y),u.note=`Copied ${M}.`,u.code=""}catch{u.note="Copying is denied here. Select the text and copy it:",u.code=y}b()}let ze={reset:()=>{Y(),j(c)},copy:()=>Wt(ic(o,i),"as Python"),link:()=>Wt(n.link(i),"the link"),step:wt,play:$n},Pe=(y,M)=>B.figures[o].properties[y].enum?.find(x=>String(x)===M)??M;function gn({target:y}){let M=y.dataset?.trait;if(!M)return;let[x,...v]=M.split("."),T=y.value;y.type==="checkbox"&&(T=v.length?Number(y.checked):y.checked),y.type==="range"&&(T=Number(T)),y.type==="radio"&&(T=Pe(x,T)),T=cc(e.get(x),v.map(Number),T);let k={[x]:T};j(r.input?.(k,i)??k)}function zt({target:y}){let M=y.closest?.("[data-do]");if(!M||M.ariaDisabled==="true")return;let x=M.dataset.do;r.actions?.[x]?j(r.actions[x](i)):ze[x]?.()}function bn(y){let M=t.querySelector("[data-enter]");y.key!=="Enter"||!M||y.target.matches("input")&&M.click()}t.addEventListener("input",gn),t.addEventListener("click",zt),t.addEventListener("keydown",bn);let P=Ji(t),Pt=i,xn=Yi(t,()=>Pt=i,(y,M)=>j(r.drags[y](Pt,M)));for(let y of s)e.on(`change:${y}`,b);let Be=So(b);return g(),()=>{Y(),cancelAnimationFrame(h),clearTimeout(d);for(let y of s)e.off(`change:${y}`,b);t.removeEventListener("input",gn),t.removeEventListener("click",zt),t.removeEventListener("keydown",bn),xn(),P(),Be()}}var Gp={"00":"Toolbox and NumPy"},uc=t=>t.slice(0,2);function Vp(t,e){let n=Rt(),r=[...new Set(B.tasks.map(uc))].sort().map(s=>{let a=B.tasks.filter(u=>uc(u)===s),i=a.filter(u=>n[u]).length,c=Gp[s]??`Chapter ${Number(s)}`;return l`<li><label>${c}: ${i} of
      ${a.length} questions and challenges
      <progress max="${a.length}" value="${i}"></progress></label></li>`});return l`<div class="nn-root nn-report"><ul>${r}</ul>
    ${!Zi()&&l`<p class="nn-note">This browser does not let the page remember. What
      you meet is kept until you close it.</p>`}
    <div class="nn-tools">
      <button type="button" data-do="export">Save a copy</button>
      <label class="nn-file">Load a copy
        <input type="file" accept="application/json,.json"></label>
      <button type="button" data-do="erase">${t?"Erase it all? Press again":"Erase"}</button>
    </div>
    <p class="nn-note" role="status">${e}</p></div>`}var Ao=class extends HTMLElement{#t=!1;#e="";#o;connectedCallback(){this.#o=So(()=>this.#s()),this.addEventListener("click",this),this.addEventListener("change",this),this.#s()}disconnectedCallback(){this.#o(),this.removeEventListener("click",this),this.removeEventListener("change",this)}handleEvent({type:e,target:n}){e==="change"&&n.files?.length&&this.#r(n.files[0]);let o=n.dataset?.do;o==="export"&&this.#n(),o==="erase"&&this.#a()}#n(){let e=new Blob([nc()],{type:"application/json"}),n=document.createElement("a");n.href=URL.createObjectURL(e),n.download="progress.json",n.click(),URL.revokeObjectURL(n.href)}async#r(e){try{Qi(await e.text()),this.#e=`Loaded ${e.name}.`}catch(n){this.#e=n.message}this.#s()}#a(){this.#t&&ec(),this.#t=!this.#t,this.#s(),this.querySelector("[data-do=erase]").focus()}#s(){this.innerHTML=Vp(this.#t,this.#e).toString()}};function Kp(t){let e=t&&new URLSearchParams(location.search).get(t);if(e)try{return JSON.parse(e)}catch{throw new Error(`The link's state is not JSON: ${e.slice(0,60)}.`)}}function Yp(t,e){let n=new URL(location.href);return n.search=new URLSearchParams({[t]:JSON.stringify(e)}),n.hash=t,n.href}var Jp=0,ns=class extends HTMLElement{#t;connectedCallback(){if(this.#t)return;let e=this.getAttribute("kind"),n;try{n=dn(e,JSON.parse(this.getAttribute("state")||"{}"))}catch(u){this.#e(u);return}let o=this.dataset.anchor,r=this.dataset.uid??`nn-page-${++Jp}`,s=n,a="";try{s=dn(e,Kp(o)??{},n)}catch(u){a=`${u.message} The figure shows the book's state.`}let i=o&&(u=>Yp(o,u)),c=new yo({kind:e,...s});this.#t=lc(this,c,{uid:r,start:n,link:i,note:a}),this.model=c,this.dataset.live=""}disconnectedCallback(){this.#t?.(),this.#t=void 0}#e(e){let n=document.createElement("p");n.className="nn-note",n.textContent=`This figure cannot run: ${e.message}`,this.append(n)}};customElements.define("nn-figure",ns);customElements.define("nn-progress",Ao);})();
