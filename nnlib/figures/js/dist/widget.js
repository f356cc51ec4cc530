var H={version:1,tasks:["00-axis","00-base","00-column","00-dot","00-downhill","00-e","00-limit","00-log-product","00-one-weight","00-perpendicular","00-refused","00-right-angle","00-same-dot","00-shape","00-slope","00-slope-rules","00-star","00-trap","00-trap-loss","00-which-power","01-and","01-bias","01-both","01-distance","01-double","01-emails","01-knobs","01-lower-bias","01-nand","01-no-mistakes","01-one","01-or","01-random","01-rule","01-rule-step","01-same-line","01-scale","01-seven-bottles","01-silence","01-swap","01-xor","01-xor-rows","01-xor-why","02-blunder","02-calibrate","02-centre","02-centre-moves","02-corner","02-coupling","02-fair","02-five","02-half-at-four","02-halve","02-learn","02-loss","02-mirror","02-ninety","02-odds","02-odds-back","02-relu-corner","02-saturate","02-shift","02-sigma-zero","02-squash","02-staircase","02-steepest","02-steepness","02-step-at-two","02-sure","02-tanh","03-both","03-collapse","03-count","03-cybenko","03-feud","03-fit","03-flat","03-fold","03-fold-place","03-forward","03-hidden-sum","03-hidden-why","03-hill","03-idle","03-idle-relu","03-last-bit","03-most-wine","03-one-knob","03-one-sum","03-product-shape","03-silent","03-silent-shape","03-step","03-to","03-warp","03-wave","03-weights-shape","04-across","04-both-sides","04-cost","04-double","04-first-adam","04-first-epoch","04-flat","04-flat-bad","04-forever","04-hill","04-hole","04-land","04-leave-saddle","04-lower-minimum","04-next","04-one-epoch","04-one-step","04-promise","04-ratio","04-ridge","04-right-shape","04-second-step","04-settle","04-sgd","04-shrink","04-sum","04-sure-wrong","04-to-08","04-valley","04-which-way"],figures:{secant:{name:"Secant",title:"the slope of a curve between two points",type:"object",properties:{curve:{enum:["line","square","three-squares","square-and-line"],title:"curve",default:"square"},x:{type:"number",minimum:-2,maximum:2,step:.125,title:"place x",default:1},halvings:{type:"integer",minimum:0,maximum:10,step:1,title:"halvings of the nudge",default:0},goals:{type:"array",items:{enum:["00-slope","00-downhill"]},minItems:0,maxItems:2,default:[]}}},"power-curve":{name:"PowerCurve",title:"the powers of a base",type:"object",properties:{base:{type:"number",minimum:.5,maximum:3.5,step:.03125,title:"base",default:2},x:{type:"number",minimum:-2,maximum:2,step:.03125,title:"power x",default:1},mirror:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["00-e","00-which-power"]},minItems:0,maxItems:2,default:[]}}},arrows:{name:"Arrows",title:"two vectors as arrows",type:"object",properties:{u:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:2,maxItems:2,default:[2,1]},v:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:2,maxItems:2,default:[1,2]},goals:{type:"array",items:{enum:["00-right-angle","00-same-dot"]},minItems:0,maxItems:2,default:[]}}},"matrix-product":{name:"MatrixProduct",title:"the product of two matrices",type:"object",properties:{X:{type:"array",items:{type:"number",minimum:-9,maximum:9},minItems:6,maxItems:6,default:[1,2,3,0,1,-1]},W:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:6,maxItems:6,default:[1,-1,0,2,2,.5]},entry:{enum:["1,1","1,2","2,1","2,2"],title:"entry",default:"1,1"},goals:{type:"array",items:{enum:["00-column"]},minItems:0,maxItems:1,default:[]}}},broadcast:{name:"Broadcast",title:"how NumPy stretches two arrays to one shape",type:"object",properties:{a:{enum:["()","(2,)","(3,)","(1, 3)","(3, 1)","(2, 3)","(3, 3)"],title:"shape of a",default:"(2, 3)"},b:{enum:["()","(2,)","(3,)","(1, 3)","(3, 1)","(2, 3)","(3, 3)"],title:"shape of b",default:"(3,)"},goals:{type:"array",items:{enum:["00-refused","00-trap"]},minItems:0,maxItems:2,default:[]}}},neuron:{name:"Neuron",title:"a neuron with its knobs",type:"object",properties:{w:{type:"array",items:{type:"number",minimum:-10,maximum:10,step:.25},minItems:1,maxItems:3,title:"weight of {name}",fixedLength:!0,default:[7,3]},b:{type:"number",minimum:-10,maximum:10,step:.25,title:"bias",default:-2},x:{type:"array",items:{type:"number",minimum:0,maximum:80,step:1},minItems:1,maxItems:3,title:"{name}",sameLengthAs:"w",fixedLength:!0,default:[1,0]},activation:{enum:["step","identity","sigmoid"],title:"activation",default:"step"},names:{type:"array",items:{type:"string",minLength:1,maxLength:24},minItems:1,maxItems:3,sameLengthAs:"w",fixedLength:!0,default:["x₁","x₂"]},answers:{type:"array",items:{type:"string",minLength:1,maxLength:24},minItems:2,maxItems:2,default:["stays silent","fires"]},switches:{type:"boolean",default:!0},table:{type:"boolean",default:!1},choose:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["01-silence","01-both","01-seven-bottles","03-last-bit"]},minItems:0,maxItems:4,default:[]}}},"decision-line":{name:"DecisionLine",title:"a neuron's line through labelled points",type:"object",properties:{w:{type:"array",items:{type:"number",minimum:-10,maximum:10,step:.25},minItems:2,maxItems:2,title:"weight w{i}",default:[1,-1]},b:{type:"number",minimum:-10,maximum:10,step:.25,title:"bias b",default:0},points:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:-3,maximum:3},{type:"number",minimum:-3,maximum:3},{enum:[0,1]}],minItems:3,maxItems:3},minItems:0,maxItems:60,default:[[2,1,1],[-2,-3,0],[-2,0,1],[1,-2,0],[0,1,1],[3,-1,0]]},rule:{type:"boolean",default:!1},turn:{type:"integer",minimum:0,maximum:59,default:0},last:{enum:["","added","subtracted","kept","not added","not subtracted","not kept"],default:""},goals:{type:"array",items:{enum:["01-no-mistakes","01-same-line","01-swap","01-rule"]},minItems:0,maxItems:4,default:[]}}},"truth-table":{name:"TruthTable",title:"a truth table to meet with one neuron",type:"object",properties:{gate:{enum:["AND","OR","NAND","XOR"],title:"table",default:"AND"},w:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:2,maxItems:2,title:"weight w{i}",default:[1,1]},b:{type:"number",minimum:-3,maximum:3,step:.25,title:"bias b",default:.5},firing:{enum:["","w1+w2+b>0","w1+w2+2b>0","2w1+2w2+2b>0"],default:""},silent:{enum:["","w1+w2<=0","w1+w2+b<=0","w1+w2+2b<=0"],default:""},goals:{type:"array",items:{enum:["01-and","01-or","01-nand","01-xor"]},minItems:0,maxItems:4,default:[]}}},question:{name:"Question",title:"a question",type:"object",properties:{id:{type:"string",minLength:0,maxLength:40,default:""},data:{type:"string",minLength:0,maxLength:8e3,default:""},answer:{type:"string",minLength:0,maxLength:40,default:""},checked:{type:"boolean",default:!1}}},"sigmoid-curve":{name:"SigmoidCurve",title:"a sigmoid with its knobs",type:"object",properties:{w:{type:"number",minimum:-8,maximum:8,step:.25,title:"weight w",default:1},b:{type:"number",minimum:-24,maximum:24,step:.25,title:"bias b",default:0},x:{type:"number",minimum:-4,maximum:4,step:.125,title:"input x",default:1},tangent:{type:"boolean",default:!1},lockable:{type:"boolean",default:!1},keep:{type:"boolean",title:"keep the centre",default:!1},centre:{type:"number",minimum:-3,maximum:3,default:0},goals:{type:"array",items:{enum:["02-step-at-two","02-mirror","02-steepest"]},minItems:0,maxItems:3,default:[]}}},activations:{name:"Activations",title:"six activations and their slopes",type:"object",properties:{z:{type:"number",minimum:-8,maximum:8,step:.25,title:"pre-activation z",default:1},negative_slope:{type:"number",minimum:0,maximum:1,default:.1},goals:{type:"array",items:{enum:["02-saturate","02-corner"]},minItems:0,maxItems:2,default:[]}}},"softmax-bars":{name:"SoftmaxBars",title:"scores turned into probabilities by softmax",type:"object",properties:{z:{type:"array",items:{type:"number",minimum:-5,maximum:5,step:.25},minItems:2,maxItems:4,title:"score of {name}",fixedLength:!0,default:[1,2,.5]},names:{type:"array",items:{type:"string",minLength:1,maxLength:12},minItems:2,maxItems:4,sameLengthAs:"z",fixedLength:!0,default:["cat","dog","bird"]},goals:{type:"array",items:{enum:["02-halve","02-shift"]},minItems:0,maxItems:2,default:[]}}},"fit-probability":{name:"FitProbability",title:"a probability to fit to labelled emails",type:"object",properties:{w:{type:"number",minimum:-4,maximum:4,step:.125,title:"weight w",default:0},b:{type:"number",minimum:-10,maximum:10,step:.25,title:"bias b",default:0},x:{type:"number",minimum:0,maximum:10,step:.5,title:"an email with so many CAPITALS",default:4},points:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:0,maximum:10},{enum:[0,1]}],minItems:2,maxItems:2},minItems:1,maxItems:40,default:[[0,0],[1,0],[2,0],[3,0],[3,1],[4,0],[5,0],[5,1],[6,1],[7,0],[7,1],[9,1]]},surprise:{type:"boolean",default:!1},learn:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["02-half-at-four","02-fair","02-learn"]},minItems:0,maxItems:3,default:[]}}},reliability:{name:"Reliability",title:"what a model said against what happened",type:"object",properties:{scale:{type:"number",minimum:0,maximum:2,step:.125,title:"log-odds multiplied by",default:1},cases:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:-8,maximum:8},{type:"integer",minimum:0,maximum:999},{type:"integer",minimum:0,maximum:999}],minItems:3,maxItems:3},minItems:0,maxItems:60,default:[[-6,0,9],[-5.5,0,13],[-5,0,17],[-4.5,1,21],[-4,4,24],[-3.5,1,34],[-3,11,31],[-2.5,14,35],[-2,9,46],[-1.5,23,38],[-1,21,44],[-.5,33,36],[0,35,35],[.5,40,29],[1,43,22],[1.5,41,20],[2,41,14],[2.5,41,8],[3,35,7],[3.5,28,7],[4,25,3],[4.5,19,3],[5,16,1],[5.5,13,0],[6,8,1]]},goals:{type:"array",items:{enum:["02-calibrate"]},minItems:0,maxItems:1,default:[]}}},"network-steps":{name:"NetworkSteps",title:"a network that steps through its own arithmetic",type:"object",properties:{x:{type:"array",items:{enum:[0,1]},minItems:2,maxItems:2,title:"{name} digit",default:[0,1]},at:{type:"integer",minimum:0,maximum:15,step:1,title:"steps done",default:0},W1:{type:"array",items:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:2,maxItems:2},minItems:2,maxItems:2,default:[[.6,-.4],[-1.7,-1.3]]},b1:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:2,maxItems:2,default:[.2,.2]},W2:{type:"array",items:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:1,maxItems:1},minItems:2,maxItems:2,default:[[-1.36],[.34]]},b2:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:1,maxItems:1,default:[.9]},knob:{enum:["W1.0.0","W1.0.1","W1.1.0","W1.1.1","b1.0","b1.1","W2.0.0","W2.1.0","b2.0"],default:"W1.0.0"},knobs:{type:"boolean",default:!1},table:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["03-step","03-one-knob"]},minItems:0,maxItems:2,default:[]}}},"dinner-party":{name:"DinnerParty",title:"wine for a dinner party",type:"object",properties:{guests:{type:"array",items:{enum:[0,1]},minItems:3,maxItems:3,title:"{name}",default:[0,0,0]},W1:{type:"array",items:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:3,maxItems:3},minItems:3,maxItems:3,default:[[0,0,1],[0,1.5,0],[1,.4,0]]},b1:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:3,maxItems:3,default:[0,-.5,0]},W2:{type:"array",items:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:1,maxItems:1},minItems:3,maxItems:3,default:[[.5],[2],[-5]]},b2:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:1,maxItems:1,default:[1]},relu:{type:"array",items:{enum:[0,1]},minItems:3,maxItems:3,title:"ReLU in {name}",default:[1,1,1]},knob:{enum:["W1.0.0","W1.0.1","W1.0.2","W1.1.0","W1.1.1","W1.1.2","W1.2.0","W1.2.1","W1.2.2","b1.0","b1.1","b1.2","W2.0.0","W2.1.0","W2.2.0","b2.0"],default:"W1.0.0"},knobs:{type:"boolean",default:!1},unplug:{type:"boolean",default:!1},table:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["03-most-wine","03-idle-relu","03-feud"]},minItems:0,maxItems:3,default:[]}}},"xor-space":{name:"XorSpace",title:"XOR in the space of two hidden neurons",type:"object",properties:{way:{enum:["sigmoids","ReLUs"],title:"hidden neurons",default:"ReLUs"},amount:{type:"number",minimum:0,maximum:1,step:.05,title:"plain square → hidden square",default:0},w:{type:"array",items:{type:"number",minimum:-4,maximum:4,step:.25},minItems:2,maxItems:2,title:"weight of {name}",default:[1,-1]},b:{type:"number",minimum:-4,maximum:4,step:.25,title:"bias",default:.25},goals:{type:"array",items:{enum:["03-fold","03-warp"]},minItems:0,maxItems:2,default:[]}}},bumps:{name:"Bumps",title:"a curve built of bumps",type:"object",properties:{target:{enum:["hill","wave","roof"],title:"curve to match",default:"hill"},count:{enum:[2,4,8],title:"bumps",default:2},steepness:{type:"number",minimum:4,maximum:100,step:4,title:"steepness",default:32},heights:{type:"array",items:{type:"number",minimum:-1,maximum:1,step:.0625},minItems:8,maxItems:8,title:"height of {name}",default:[.5,0,0,0,0,0,0,0]},goals:{type:"array",items:{enum:["03-hill","03-wave"]},minItems:0,maxItems:2,default:[]}}},"shape-checker":{name:"ShapeChecker",title:"the shapes of a layer",type:"object",properties:{formula:{enum:["X @ W + b","X @ W.T + b","W @ X + b"],title:"formula",default:"X @ W + b"},X:{type:"array",items:{type:"integer",minimum:1,maximum:8,step:1},minItems:2,maxItems:2,title:"{name} of X",default:[4,2]},W:{type:"array",items:{type:"integer",minimum:1,maximum:8,step:1},minItems:2,maxItems:2,title:"{name} of W",default:[3,2]},b:{type:"integer",minimum:1,maximum:8,step:1,title:"entries of b",default:3},goals:{type:"array",items:{enum:["03-fit","03-silent"]},minItems:0,maxItems:2,default:[]}}},descent:{name:"Descent",title:"a ball on the cost curve of one knob",type:"object",properties:{A:{type:"number",minimum:0,maximum:1.35,step:.01,title:"start: A",default:1},lr:{type:"number",minimum:0,maximum:7e-4,step:1e-6,title:"learning rate",default:5e-5},steps:{type:"integer",minimum:0,maximum:60,step:1,title:"steps done",default:0},points:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:1,maximum:100},{type:"number",minimum:0,maximum:100}],minItems:2,maxItems:2},minItems:1,maxItems:12,default:[[3,2],[10,7],[75,50]]},goals:{type:"array",items:{enum:["04-to-08","04-one-step","04-forever"]},minItems:0,maxItems:3,default:[]}}},"two-knobs":{name:"TwoKnobs",title:"descent on two knobs, seen from above",type:"object",properties:{landscape:{enum:["bowl","narrow valley","two minima","saddle","plateau"],title:"landscape",default:"bowl"},start:{type:"array",items:{type:"number",minimum:-2,maximum:2,step:.05},minItems:2,maxItems:2,title:"start: knob {name}",default:[-1.5,1]},lr:{type:"number",minimum:.01,maximum:.5,step:.01,title:"learning rate",default:.1},steps:{type:"integer",minimum:0,maximum:200,step:1,title:"steps done",default:0},race:{type:"boolean",default:!1},choose:{type:"boolean",default:!0},goals:{type:"array",items:{enum:["04-valley","04-lower-minimum","04-leave-saddle"]},minItems:0,maxItems:3,default:[]}}},"batch-paths":{name:"BatchPaths",title:"full batch, mini-batch and single examples on the same data",type:"object",properties:{start:{type:"array",items:{type:"number",minimum:-1.5,maximum:2.5,step:.05},minItems:2,maxItems:2,title:"start: knob {name}",default:[-1.2,-.6]},lr:{type:"number",minimum:.01,maximum:.4,step:.01,title:"learning rate",default:.1},looked:{type:"integer",minimum:0,maximum:240,step:4,title:"examples looked at",default:0},points:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:-2,maximum:2},{type:"number",minimum:-5,maximum:5}],minItems:2,maxItems:2},minItems:12,maxItems:12,default:[[-1,.1],[-.8,.4],[-.6,1.3],[-.4,1],[-.2,.3],[0,1.1],[.2,1],[.4,1.5],[.6,.9],[.8,1.8],[1,2],[1.2,2.7]]},orders:{type:"array",items:{type:"array",items:{type:"integer",minimum:0,maximum:11},minItems:12,maxItems:12},minItems:1,maxItems:20,default:[[1,0,8,2,10,9,7,6,4,3,5,11],[3,2,6,0,7,11,9,8,5,10,4,1],[1,3,2,8,6,5,7,4,0,10,11,9],[4,6,10,11,0,1,2,9,8,3,5,7],[2,9,7,0,11,4,10,3,1,6,5,8],[8,6,4,7,10,3,9,11,1,0,2,5],[0,7,10,6,4,5,1,3,8,2,11,9],[6,9,11,4,0,2,7,1,8,10,3,5],[5,7,3,1,4,0,11,9,2,8,10,6],[6,4,9,0,8,2,1,10,5,7,11,3],[5,3,9,7,1,2,10,11,4,6,0,8],[2,8,1,7,3,6,11,9,0,4,10,5],[3,9,4,11,2,0,10,6,1,8,5,7],[3,2,0,9,5,11,10,7,8,6,4,1],[2,10,0,5,1,3,9,11,8,6,7,4],[0,2,7,3,11,8,9,5,1,10,4,6],[9,4,11,8,0,1,10,2,6,5,7,3],[5,3,1,4,0,11,8,7,6,10,2,9],[6,5,7,0,2,9,11,8,4,1,10,3],[2,11,0,10,9,6,7,3,5,8,1,4]]},goals:{type:"array",items:{enum:["04-one-epoch","04-settle"]},minItems:0,maxItems:2,default:[]}}},"wrong-model":{name:"WrongModel",title:"a model fitted to data of its own shape, or of another",type:"object",properties:{data:{enum:["linear","quadratic","logarithmic"],title:"data",default:"linear"},model:{enum:["A·x","A·x²","A·log x"],title:"model",default:"A·x"},A:{type:"number",minimum:0,maximum:3,step:.01,title:"knob A",default:.2},goals:{type:"array",items:{enum:["04-flat","04-right-shape"]},minItems:0,maxItems:2,default:[]}}},golf:{name:"Golf",title:"a golf hole and one knob",type:"object",properties:{strength:{type:"number",minimum:0,maximum:10,step:.25,title:"first shot: strength",default:9},lr:{type:"number",minimum:0,maximum:.01,step:5e-4,title:"learning rate",default:.001},shots:{type:"integer",minimum:1,maximum:12,step:1,title:"shots played",default:1},goals:{type:"array",items:{enum:["04-hole","04-both-sides"]},minItems:0,maxItems:2,default:[]}}}}};function go(t){if(t.enum){let n=t.enum.map(Oi).join(", ");return t.enum.length===1?n:`one of ${n}`}return t.prefixItems?"["+t.prefixItems.map(go).join("; ")+"]":t.type==="array"?`a list of ${Er(t.minItems,t.maxItems)}, each ${go(t.items)}`:t.type==="string"?`a text of ${Er(t.minLength,t.maxLength)} characters`:t.type==="boolean"?"True or False":`${t.type==="number"?"a number":"a whole number"} from ${t.minimum} to ${t.maximum}`}var Oi=t=>typeof t=="string"?`'${t}'`:String(t),Er=(t,e)=>t===e?`${t}`:`${t} to ${e}`;function Lr(t,e){if(t.enum)return t.enum.includes(e);if(t.type==="array")return Ei(t,e);if(t.type==="boolean")return typeof e=="boolean";if(t.type==="string"){if(typeof e!="string")return!1;let n=[...e].length;return n>=t.minLength&&n<=t.maxLength}return typeof e!="number"||!Number.isFinite(e)||t.type==="integer"&&!Number.isInteger(e)?!1:e>=t.minimum&&e<=t.maximum}function Ei(t,e){if(!Array.isArray(e))return!1;let n=t.prefixItems??e.map(()=>t.items);return e.length>=t.minItems&&e.length<=t.maxItems&&e.every((o,r)=>Lr(n[r],o))}function xn(t){let e=typeof t=="number"?String(t):JSON.stringify(t);return String(e).length<=60?e:e.slice(0,57)+"..."}function Wr(t,e,n={}){let o=Object.hasOwn(H.figures,t)&&H.figures[t];if(!o)throw new Error(`There is no figure of the kind '${t}'.`);let{name:r,properties:s}=o;if(typeof e!="object"||e===null||Array.isArray(e))throw new Error(`${r}'s state must be an object; got ${xn(e)}.`);let a=Object.hasOwn(e,"version")?e.version:H.version;if(a!==H.version)throw new Error(`${r}.version must be ${H.version}; got ${xn(a)}.`);for(let m of Object.keys(e))if(m!=="version"&&!Object.hasOwn(s,m)){let c=Object.keys(s).join(", ");throw new Error(`${r} has no '${m}'; it has ${c}.`)}let i={};for(let[m,c]of Object.entries(s)){let h=Object.hasOwn(e,m)?e[m]:n[m]??c.default;if(!Lr(c,h))throw new Error(`${r}.${m} must be ${go(c)}; got ${xn(h)}.`);i[m]=h}for(let[m,c]of Object.entries(s)){let h=i[c.sameLengthAs]?.length;if(h!==void 0&&i[m].length!==h)throw new Error(`${r}.${m} must be a list of ${h}, one for each entry of ${c.sameLengthAs}; got ${xn(i[m])}.`)}return i}var yn=class{constructor(e){this.text=e}toString(){return this.text}},Li={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function Rr(t){return t instanceof yn?t.text:Array.isArray(t)?t.map(Rr).join(""):t==null||t===!1?"":String(t).replace(/[&<>"]/g,e=>Li[e])}function l(t,...e){return new yn(String.raw({raw:t},...e.map(Rr)))}function p(t,e=4){return String(Number(t.toPrecision(e))).replace("-","−").replace(/^\u22120$/,"0")}function Le(t,e=4){let n=1-10**-e;return t>n&&t<1?`> ${n}`:p(t,e)}function j(t){let e=p(Math.abs(t));return t<0?`− ${e}`:`+ ${e}`}var D=t=>t<0?`(${p(t)})`:p(t);function Pr(t){if(Object.is(t,-0))return"-0.0";let e=Math.abs(t);if(e!==0&&(e<1e-4||e>=1e16)){let[n,o]=t.toExponential().split("e"),r=o[0];return`${n}e${r}${o.slice(1).padStart(2,"0")}`}return Number.isInteger(t)?`${t}.0`:String(t)}function zr(t){let e=t.trim().replace(/[\u2212\u2013]/g,"-").replace(",","."),n=String.raw`[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?`,r=new RegExp(`^(${n})(?:\\s*/\\s*(${n}))?$`,"i").exec(e);if(!r)return NaN;let s=Number(r[1])/Number(r[2]??1);return Number.isFinite(s)?s:NaN}var re=(t,e)=>H.figures[t].properties[e];function jr(t,e,n=["x₁","x₂","x₃"]){return t.title.replace("{name}",n[e]).replace("{i}","₁₂₃₄₅₆₇₈₉"[e])}function wn(t,e,n,o,r){return l`<div class="nn-slider" data-sign="${Math.sign(r)}">
    <label for="${t}">${n}</label>
    <span class="nn-value">${p(r,6)}</span>
    <input type="range" id="${t}" data-trait="${e}" min="${o.minimum}"
      max="${o.maximum}" step="${o.step}" value="${r}"
      aria-valuetext="${p(r,6)}">
  </div>`}function g(t,e,n,o,r={},s=n.names){let a=re(t,e),i=n[e];if(!Array.isArray(i)){let c={...a,...r};return wn(`${o}-${e}`,e,a.title,c,i)}let m={...a.items,...r};return i.map((c,h)=>wn(`${o}-${e}${h}`,`${e}.${h}`,jr(a,h,s),m,c))}function vn(t,e,n,o,r){let s=re(t,e).items;return r.map(([a,i])=>wn(`${o}-${e}${a}`,`${e}.${a}`,i,s,n[e][a]))}function Ut(t,e,n,o,r=n.names){let s=re(t,e);return n[e].map((a,i)=>{let m=`${o}-${e}${i}`;return l`<div class="nn-switch">
      <input type="checkbox" role="switch" id="${m}"
        data-trait="${e}.${i}" ${a?"checked":""}>
      <label for="${m}">${jr(s,i,r)}</label>
      <span class="nn-value">${p(a)}</span>
    </div>`})}function Dr(t,e,n,o){let r=`${o}-${e}`;return l`<div class="nn-switch">
    <input type="checkbox" role="switch" id="${r}" data-trait="${e}"
      ${n[e]?"checked":""}>
    <label for="${r}">${re(t,e).title}</label>
  </div>`}function L(t,e,n,o,r=s=>s){let s=re(t,e);return l`<fieldset class="nn-choice">
    <legend>${s.title}</legend>
    ${s.enum.map((a,i)=>{let m=`${o}-${e}${i}`;return l`<span><input type="radio" name="${o}-${e}" id="${m}"
          data-trait="${e}" value="${a}"
          ${n[e]===a?"checked":""}><label
          for="${m}">${r(a)}</label></span>`})}
  </fieldset>`}function Mn(t,e,n,o,r){let[s,...a]=e.split("."),[i,m]=[re(t,s),o[s]];for(let c of a)[i,m]=[i.items,m[c]];return wn(`${r}-turn`,e,n,i,m)}function kn(t,e,n){return l`<span class="nn-matrix" style="--columns: ${t[0].length}"
    >${t.map(o=>o.map(r=>Wi(r,e,n)))}</span>`}function Wi({text:t,value:e,part:n,now:o,shows:r,path:s,name:a},i,m){let c=l`class="nn-entry ${e===void 0?"":e<0?"nn-negative":"nn-positive"}" data-part="${n}" ${o&&"data-now"}`,h=l`<span ${r&&l`data-shows="${r}"`}
    >${t}</span>`;if(!s)return l`<span ${c}>${h}</span>`;let f=`${m}-knob-${s}`;return l`<label ${c} for="${f}"><input type="radio" id="${f}"
    name="${m}-knob" data-trait="knob" value="${s}"
    aria-label="${a}, ${t}" ${i.knob===s&&"checked"}
    >${h}</label>`}var F=(t,e,n)=>l`<span class="nn-named">${t}<small>${e} ${n}</small></span>`;function An(t,e){return t==null||e==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function Ri(t,e){return t==null||e==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function Br(t){let e,n,o;t.length!==2?(e=An,n=(i,m)=>An(t(i),m),o=(i,m)=>t(i)-m):(e=t===An||t===Ri?t:Pi,n=t,o=t);function r(i,m,c=0,h=i.length){if(c<h){if(e(m,m)!==0)return h;do{let f=c+h>>>1;n(i[f],m)<0?c=f+1:h=f}while(c<h)}return c}function s(i,m,c=0,h=i.length){if(c<h){if(e(m,m)!==0)return h;do{let f=c+h>>>1;n(i[f],m)<=0?c=f+1:h=f}while(c<h)}return c}function a(i,m,c=0,h=i.length){let f=r(i,m,c,h-1);return f>c&&o(i[f-1],m)>-o(i[f],m)?f-1:f}return{left:r,center:a,right:s}}function Pi(){return 0}function zi(t){return t===null?NaN:+t}var Cr=Br(An),ph=Cr.right,fh=Cr.left,dh=Br(zi).center;var ji=Ur(Xr),$h=Ur(Di);function Ur(t){return function(e,n,o=n){if(!((n=+n)>=0))throw new RangeError("invalid rx");if(!((o=+o)>=0))throw new RangeError("invalid ry");let{data:r,width:s,height:a}=e;if(!((s=Math.floor(s))>=0))throw new RangeError("invalid width");if(!((a=Math.floor(a!==void 0?a:r.length/s))>=0))throw new RangeError("invalid height");if(!s||!a||!n&&!o)return e;let i=n&&t(n),m=o&&t(o),c=r.slice();return i&&m?(se(i,c,r,s,a),se(i,r,c,s,a),se(i,c,r,s,a),ae(m,r,c,s,a),ae(m,c,r,s,a),ae(m,r,c,s,a)):i?(se(i,r,c,s,a),se(i,c,r,s,a),se(i,r,c,s,a)):m&&(ae(m,r,c,s,a),ae(m,c,r,s,a),ae(m,r,c,s,a)),e}}function se(t,e,n,o,r){for(let s=0,a=o*r;s<a;)t(e,n,s,s+=o,1)}function ae(t,e,n,o,r){for(let s=0,a=o*r;s<o;++s)t(e,n,s,s+a,o)}function Di(t){let e=Xr(t);return(n,o,r,s,a)=>{r<<=2,s<<=2,a<<=2,e(n,o,r+0,s+0,a),e(n,o,r+1,s+1,a),e(n,o,r+2,s+2,a),e(n,o,r+3,s+3,a)}}function Xr(t){let e=Math.floor(t);if(e===t)return Bi(t);let n=t-e,o=2*t+1;return(r,s,a,i,m)=>{if(!((i-=m)>=a))return;let c=e*s[a],h=m*e,f=h+m;for(let d=a,b=a+h;d<b;d+=m)c+=s[Math.min(i,d)];for(let d=a,b=i;d<=b;d+=m)c+=s[Math.min(i,d+h)],r[d]=(c+n*(s[Math.max(a,d-f)]+s[Math.min(i,d+f)]))/o,c-=s[Math.max(a,d-h)]}}function Bi(t){let e=2*t+1;return(n,o,r,s,a)=>{if(!((s-=a)>=r))return;let i=t*o[r],m=a*t;for(let c=r,h=r+m;c<h;c+=a)i+=o[Math.min(s,c)];for(let c=r,h=s;c<=h;c+=a)i+=o[Math.min(s,c+m)],n[c]=i/e,i-=o[Math.max(r,c-m)]}}function Ci(t,e){let n=0;if(e===void 0)for(let o of t)o!=null&&(o=+o)>=o&&++n;else{let o=-1;for(let r of t)(r=e(r,++o,t))!=null&&(r=+r)>=r&&++n}return n}function qr(t,e){let n,o;if(e===void 0)for(let r of t)r!=null&&(n===void 0?r>=r&&(n=o=r):(n>r&&(n=r),o<r&&(o=r)));else{let r=-1;for(let s of t)(s=e(s,++r,t))!=null&&(n===void 0?s>=s&&(n=o=s):(n>s&&(n=s),o<s&&(o=s)))}return[n,o]}var Ui=Array.prototype,gh=Ui.slice;var Xi=Math.sqrt(50),qi=Math.sqrt(10),Hi=Math.sqrt(2);function In(t,e,n){let o=(e-t)/Math.max(0,n),r=Math.floor(Math.log10(o)),s=o/Math.pow(10,r),a=s>=Xi?10:s>=qi?5:s>=Hi?2:1,i,m,c;return r<0?(c=Math.pow(10,-r)/a,i=Math.round(t*c),m=Math.round(e*c),i/c<t&&++i,m/c>e&&--m,c=-c):(c=Math.pow(10,r)*a,i=Math.round(t/c),m=Math.round(e/c),i*c<t&&++i,m*c>e&&--m),m<i&&.5<=n&&n<2?In(t,e,n*2):[i,m,c]}function We(t,e,n){if(e=+e,t=+t,n=+n,!(n>0))return[];if(t===e)return[t];let o=e<t,[r,s,a]=o?In(e,t,n):In(t,e,n);if(!(s>=r))return[];let i=s-r+1,m=new Array(i);if(o)if(a<0)for(let c=0;c<i;++c)m[c]=(s-c)/-a;else for(let c=0;c<i;++c)m[c]=(s-c)*a;else if(a<0)for(let c=0;c<i;++c)m[c]=(r+c)/-a;else for(let c=0;c<i;++c)m[c]=(r+c)*a;return m}function Fi(t,e,n){return e=+e,t=+t,n=+n,In(t,e,n)[2]}function Hr(t,e,n){let o;for(;;){let r=Fi(t,e,n);if(r===o||r===0||!isFinite(r))return[t,e];if(r>0){let s=Math.ceil(t/r),a=Math.floor(e/r);t=(s-(s*r>t))*r,e=(a+(a*r<e))*r}else if(r<0){let s=-r,a=Math.ceil(t*s),i=Math.floor(e*s);t=(a-(a/s>t))/s,e=(i+(i/s<e))/s}o=r}}function Fr(t){return Math.max(1,Math.ceil(Math.log(Ci(t))/Math.LN2)+1)}var bh=Vi(Math.random);function Vi(t){return function(n,o=0,r=n.length){let s=r-(o=+o);for(;s;){let a=t()*s--|0,i=n[s+o];n[s+o]=n[a+o],n[a+o]=i}return n}}function y([t,e],[n,o]){let r=(o-n)/(e-t),s=a=>n+(a-t)*r;return s.invert=a=>t+(a-n)/r,s.domain=[t,e],s.range=[n,o],s}var u=t=>Math.round(t*100)/100;function T(t,e,{names:n=["x₁","x₂"],count:o=6}={}){let[r,s]=t.range,[a,i]=e.range,m=We(...t.domain,o),c=We(...e.domain,o);return l`<g class="nn-axes">
    ${m.map(h=>l`<line class="${h===0?"nn-zero":"nn-grid"}"
          x1="${u(t(h))}" x2="${u(t(h))}" y1="${a}" y2="${i}"/><text
          x="${u(t(h))}" y="${a+16}" text-anchor="middle"
          >${p(h)}</text>`)}
    ${c.map(h=>l`<line class="${h===0?"nn-zero":"nn-grid"}"
          x1="${r}" x2="${s}" y1="${u(e(h))}" y2="${u(e(h))}"/><text
          x="${r-6}" y="${u(e(h))+4}" text-anchor="end"
          >${p(h)}</text>`)}
    <text class="nn-axis" x="${s}" y="${a+32}" text-anchor="end"
      >${n[0]} →</text>
    <text class="nn-axis" x="${r-6}" y="${i-8}">↑ ${n[1]}</text>
  </g>`}function Sn(t,e,n){let o=([a,i])=>t[0]*a+t[1]*i+e,r=[],s=[];return n.forEach((a,i)=>{let m=n[(i+1)%n.length],[c,h]=[o(a),o(m)];if(c>0&&r.push(a),c>0!=h>0){let f=c/(c-h),d=a.map((b,$)=>b+f*(m[$]-b));r.push(d),s.push(d)}}),{region:r,edge:s}}var bo=(t,e,n)=>t.map(([o,r])=>`${u(e(o))},${u(n(r))}`).join(" ");function tt(t,e,n,o=120){let[r,s]=e.domain;return`M${Array.from({length:o+1},(i,m)=>{let c=r+(s-r)*m/o;return`${u(e(c))} ${u(n(t(c)))}`}).join("L")}`}function ie(t,e,n,o,r,s){let a=o(1)-o(0),i=n*(r(1)-r(0)),m=s/Math.hypot(a,i),[c,h]=[o(t),r(e)];return l`<line class="nn-tangent" x1="${u(c-m*a)}"
    y1="${u(h-m*i)}" x2="${u(c+m*a)}"
    y2="${u(h+m*i)}"/>`}var Ot=(t,e,n)=>l`<circle class="nn-handle nn-tip" data-drag="${t}" cx="${u(e)}"
    cy="${u(n)}" r="11"/>`;var et=t=>t>0?1:0,Re=t=>t,C=t=>1/(1+Math.exp(-t)),Gi=Math.tanh,ce=t=>Math.max(t,0),Yi=(t,e=.01)=>t>0?t:e*t;function le(t){let e=Math.max(...t),n=t.map(r=>Math.exp(r-e)),o=n.reduce((r,s)=>r+s,0);return n.map(r=>r/o)}var Ki=()=>0,_i=()=>1,Pe=(t,e=C(t))=>e*(1-e),Ji=(t,e=Math.tanh(t))=>1-e*e,Zi=t=>t>0?1:0,Qi=(t,e,n=.01)=>t>0?1:n,me={step:et,identity:Re,sigmoid:C,tanh:Gi,relu:ce,leaky_relu:Yi},Vr={step:Ki,identity:_i,sigmoid:Pe,tanh:Ji,relu:Zi,leaky_relu:Qi};function U(t,e,n){let o=0;for(let r=0;r<e.length;r++)o+=t[r]*e[r];return o+n}function Gr(t,e,n,o){let r=e-et(U(t,n,o));return{w:n.map((s,a)=>s+r*t[a]),b:o+r}}function it(t){return 1e-9<t&&t<1e-4?t.toFixed(3-Math.floor(Math.log10(t))):t<=.99995||t===1?p(t):p(t,1-Math.floor(Math.log10(1-t)))}var ue=(t,e)=>Math.max(t,0)-e*t+Math.log1p(Math.exp(-Math.abs(t)));function ze(t,e,n){let o=0;for(let[r,s]of t)o+=ue(r*e+n,s);return o/t.length}function xo(t,e,n){let[o,r]=[0,0];for(let[s,a]of t){let i=(C(s*e+n)-a)/t.length;o+=s*i,r+=i}return[o,r]}function Yr(t,e,n,o,r){for(let s=0;s<r;s++){let[a,i]=xo(t,e,n);e-=o*a,n-=o*i}return{w:e,b:n}}function Kr(t,e,n=10){let o=Array.from({length:n},(r,s)=>({bin:s,count:0,said:0,happened:0}));for(let[r,s,a]of t){let i=C(e*r),m=o[Math.min(n-1,Math.floor(i*n))];m.count+=s+a,m.said+=i*(s+a),m.happened+=s}return o.filter(({count:r})=>r>0).map(({bin:r,count:s,said:a,happened:i})=>({bin:r,count:s,said:a/s,happened:i/s}))}var tc="activations",he={step:"step",identity:"identity",sigmoid:"sigmoid",tanh:"tanh",relu:"ReLU",leaky_relu:"leaky ReLU"},_r=2,yo=168,Jr=140,R=y([-8,8],[8,158]),V=y([-1.5,2.5],[132,42]),Tn=(t,e,n)=>t==="leaky_relu"?me[t](e,n):me[t](e),wo=(t,e,n)=>Vr[t](e,void 0,n);function ec(t,e){return t!=="step"?tt(n=>Tn(t,n,e),R,V,96):`M${R(-8)} ${V(0)}H${R(0)}M${R(0)} ${V(1)}H${R(8)}`}function nc(t,e,n){let[o,r]=V.domain;if(o<=n&&n<=r)return Ot("z",R(e),V(n));let[s,a]=[u(R(e)),n>r?V(r):V(o)],i=n>r?18:-18;return l`<path class="nn-handle nn-tip" data-drag="z"
    d="M${s} ${a}l11 ${i}h-22z"/>`}function oc(t,e,n,o){let{z:r,negative_slope:s}=t,a=Tn(e,r,s),i=wo(e,r,s),[m,c]=[n%_r*yo+4,Math.floor(n/_r)*Jr];return l`<g transform="translate(${m} ${c})">
    <rect class="nn-silent" x="${R(-8)}" y="${V(2.5)}" width="150"
      height="90"/>
    <path class="nn-zero" d="M${R(-8)} ${V(0)}H${R(8)}M${u(R(0))} ${V(2.5)}V${V(-1.5)}"/>
    <path class="nn-grid" d="M${R(-8)} ${u(V(1))}H${R(8)}M${R(-8)} ${u(V(-1))}H${R(8)}"/>
    <g clip-path="url(#${o}-clip)">
      <path class="nn-graph" d="${ec(e,s)}"/>
      ${ie(r,a,i,R,V,34)}</g>
    ${nc(e,r,a)}
    <text class="nn-strong" x="${R(-8)}" y="16">${he[e]}</text>
    <text class="nn-small" x="${R(-8)}" y="35">${vo(e,a)}</text>
    <text class="nn-small" x="${R(8)}" y="35" text-anchor="end">slope ${p(i,3)}</text>
  </g>`}function vo(t,e){return t==="sigmoid"?it(e):t!=="tanh"?p(e):e<0?`−${it(-e)}`:it(e)}function rc(t,e){return l`<svg viewBox="0 0 344 ${3*Jr}" role="img"
    aria-label="${Zr(t)}">
    <clipPath id="${e}-clip"><rect x="${R(-8)}" y="${V(2.5)}" width="150"
      height="90"/></clipPath>
    ${Object.keys(he).map((n,o)=>oc(t,n,o,e))}
  </svg>`}var sc=(t,e)=>g(tc,"z",t,e);function ac(t){let{z:e,negative_slope:n}=t;return l`<table class="nn-table">
    <thead><tr><th scope="col">at z = ${p(e)}</th><th scope="col">value</th>
      <th scope="col">slope</th></tr></thead>
    <tbody>${Object.keys(he).map(o=>{let r=Tn(o,e,n);return l`<tr><td>${he[o]}</td><td data-shows="value">${vo(o,r)}</td><td data-shows="slope">${p(wo(o,e,n))}</td></tr>`})}</tbody>
  </table>
  ${e===0&&l`<p>At 0 the step jumps and the ReLUs have a corner: no slope exists
      there. The values shown are a convention.</p>`}`}function Zr({z:t,negative_slope:e}){let n=Object.keys(he).map(o=>`${he[o]} ${vo(o,Tn(o,t,e))}, slope ${p(wo(o,t,e))}`);return`Six activations at z = ${p(t)}: ${n.join("; ")}.`}var ic=t=>Math.max(-8,Math.min(8,Math.round(t*4)/4))+0;function cc(t){let e=t<yo+2?0:1;return R.invert(t-e*yo-4)}var Qr={picture:rc,controls:sc,readout:ac,describe:Zr,drags:{z:(t,[e])=>({z:ic(cc(e))})},goals:{"02-saturate":{ask:"Saturate the sigmoid: bring its slope below a hundredth of the largest it can have. Which of the others are flat there, too?",praise:"Below 0.0025. Step and tanh are as good as flat there; on the negative side ReLU is, too. Only identity and leaky ReLU never are.",met:({z:t})=>Pe(t)<.0025},"02-corner":{ask:"Put z on the corner of the ReLU. What slope does the library give there?",praise:"0, by convention. Any number from 0 to 1 would be as good: a training run hardly ever meets exactly 0.",met:({z:t})=>t===0}}};function lc(t,e){let n=t[0]**2+t[1]**2;return n===0?null:[-e*t[0]/n,-e*t[1]/n]}function es(t,e,n,o){let{edge:r}=Sn(t,e,Mo(n,o));return r.length===2&&ns(r,n,o,"nn-ghost")}function Mo(t,e){let[[n,o],[r,s]]=[t.domain,e.domain];return[[n,r],[o,r],[o,s],[n,s]]}function ns([[t,e],[n,o]],r,s,a){return l`<line class="${a}" x1="${u(r(t))}" y1="${u(s(e))}"
    x2="${u(r(n))}" y2="${u(s(o))}"/>`}function ko(t,e,n,o){let{edge:r}=Sn(t,e,Mo(n,o));if(r.length!==2)return null;let s=lc(t,e),[[a,i],[m,c]]=[n.domain,o.domain];return s[0]>a&&s[0]<i&&s[1]>m&&s[1]<c?s:r[0].map((f,d)=>(f+r[1][d])/2)}function pe(t,e,n,o,r){let[[s,a],[i,m]]=[n.domain,o.domain],{region:c,edge:h}=Sn(t,e,Mo(n,o));return l`<defs><pattern id="${r}-hatch" width="9" height="9"
      patternUnits="userSpaceOnUse" patternTransform="rotate(45)"
      ><line class="nn-hatch" y2="9"/></pattern></defs>
    <rect class="nn-silent" x="${u(n(s))}" y="${u(o(m))}"
      width="${u(n(a)-n(s))}" height="${u(o(i)-o(m))}"/>
    <polygon class="nn-fires" points="${bo(c,n,o)}"/>
    <polygon fill="url(#${r}-hatch)" points="${bo(c,n,o)}"/>
    ${h.length===2&&ns(h,n,o,"nn-line")}`}function Et(t,e){let n=o=>l`<svg class="nn-symbol" viewBox="-9 -9 18 18"
    aria-hidden="true">${yt([0,0],o,!1,ts,ts)}</svg>`;return l`<p class="nn-legend"><span>${n(1)} ${t}</span>
    <span>${n(0)} ${e}</span></p>`}var ts=t=>t;function yt([t,e],n,o,r,s){let[a,i]=[u(r(t)),u(s(e))];return l`${o&&l`<circle class="nn-wrong" cx="${a}" cy="${i}" r="14"/>`}
  ${n?l`<circle class="nn-one" cx="${a}" cy="${i}" r="7.5"/>`:l`<rect class="nn-none" x="${a-6.5}" y="${i-6.5}" width="13"
          height="13"/>`}`}var mc=10,Nn=({turn:t,points:e})=>t<e.length?t:0,fe=t=>t.points[Nn(t)],Io=({w:t,b:e},[n,o])=>et(U([n,o],t,e));function So(t){let e=fe(t);return Io(t,e)===e[2]?"kept":e[2]?"added":"subtracted"}var To=t=>t.points.every(e=>Io(t,e)===e[2]);function On(t){if(To(t))return null;let[e,n,o]=fe(t),{w:r,b:s}=Gr([e,n],o,t.w,t.b);if([...r,s].some(i=>Math.abs(i)>mc))return null;let a=(Nn(t)+1)%t.points.length;return{w:r,b:s,turn:a,last:So(t)}}function Ao(t,e){return To(t)?{}:e===So(t)?On(t)??{}:{last:`not ${e}`}}var rs={add:t=>Ao(t,"added"),subtract:t=>Ao(t,"subtracted"),keep:t=>Ao(t,"kept")},os={added:"was added to w, and 1 to the bias.",subtracted:"was subtracted from w, and 1 from the bias.",kept:"was right already: nothing changed."};function No(t){let{last:e,points:n}=t;if(!e)return"";if(e in os)return`Yes: point ${(Nn(t)+n.length-1)%n.length+1} ${os[e]}`;let o=fe(t),r=U(o.slice(0,2),t.w,t.b),s={kept:"A right answer changes nothing.",added:"It should fire, so z must rise.",subtracted:"It should stay silent, so z must fall."};return`Not so: here z = ${p(r)}, so the neuron says ${Io(t,o)}; the label is ${o[2]}. ${s[So(t)]}`}function ss(t){let[e,n,o]=fe(t),r=To(t)?"No point is wrong: the rule is done.":On(t)===null?"The next step would leave the range of the knobs.":l`<b>Next: point ${Nn(t)+1}</b>, (${p(e)},
          ${p(n)}), label ${o}. What will the rule do with it?`;return l`<p class="nn-rule">${No(t)} ${r}</p>`}var G=y([-3.5,3.5],[30,352]),Y=y([-3.5,3.5],[342,20]),uc=10,ls=({w:t,b:e},[n,o,r])=>et(U([n,o],t,e))!==r,En=t=>t.points.filter(e=>ls(t,e)).length,hc=({w:t,b:e})=>-e/Math.hypot(...t),as=(t,{domain:[e,n]})=>Math.min(Math.max(t,e+.25),n-.25);function pc(t){let e=ko(t.w,t.b,G,Y);if(!e)return null;let[n,o]=e.map((r,s)=>r+t.w[s]);return{from:e,to:[as(n,G),as(o,Y)]}}function fc(t){let e=pc(t);if(!e)return"";let[[n,o],[r,s]]=[e.from,e.to];return l`<line class="nn-normal" x1="${u(G(n))}" y1="${u(Y(o))}"
      x2="${u(G(r))}" y2="${u(Y(s))}"/>
    ${!je(t)&&l`<circle class="nn-handle" data-drag="line" cx="${u(G(n))}"
        cy="${u(Y(o))}" r="11"/>
      <circle class="nn-handle nn-tip" data-drag="tip" cx="${u(G(r))}"
        cy="${u(Y(s))}" r="11"/>`}
    <text class="nn-halo nn-strong" x="${u(G(r)+14)}"
      y="${u(Y(s)+5)}">w</text>`}var je=({rule:t,points:e})=>t&&e.length>0,dc=({goals:t})=>t.includes("01-same-line")||t.includes("01-swap");function $c(t,e,n){let o=je(t)&&fe(t);return l`<svg viewBox="0 0 360 380" role="img"
    aria-label="${ms(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="20" width="322" height="322"/>
    </clipPath>
    ${pe(t.w,t.b,G,Y,e)} ${T(G,Y)}
    ${dc(t)&&es(n.w,n.b,G,Y)}
    <g clip-path="url(#${e}-clip)">${fc(t)}</g>
    ${o&&l`<path class="nn-next" d="M${u(G(o[0]))} ${u(Y(o[1])-17)}
      l-6 -10h12z"/>`}
    ${t.points.map(r=>yt(r,r[2],ls(t,r),G,Y))}
  </svg>`}function gc(t,e){return je(t)?l`${ss(t)}
      <div class="nn-claims" role="group" aria-label="What will the rule do?">
        <button type="button" data-do="add">Add it</button>
        <button type="button" data-do="subtract">Subtract it</button>
        <button type="button" data-do="keep">Change nothing</button>
      </div>`:l`${g("decision-line","w",t,e)}
    ${g("decision-line","b",t,e)}`}function bc(t){let{w:e,b:n,points:o}=t,r=En(t),s=e.some(a=>a!==0);return l`${o.length>0&&Et("label 1","label 0")}
    <p class="nn-formula">fires where ${p(e[0])}·x₁ ${j(e[1])}·x₂
      ${j(n)} &gt; 0</p>
    <p>${s?l`Distance of the line from the origin, counted along w: <b
          data-shows="distance">${p(hc(t))}</b>`:"No line: both weights are 0, so the inputs change nothing."}</p>
    ${o.length>0&&l`<p class="nn-count" data-none="${String(r===0)}"><b
      data-shows="mistakes">${r}</b> of ${o.length} points on the
      wrong side${r>0&&l`, ringed`}</p>`}`}function ms(t){let{w:e,b:n,points:o}=t,r=En(t),s=`The neuron fires where ${p(e[0])} x₁ ${j(e[1])} x₂ ${j(n)} is above 0.`;if(o.length===0)return s;let a=`${r} of ${o.length} points are on the wrong side.`;return[s,a,je(t)&&No(t)].filter(Boolean).join(" ")}var Oo=(t,e)=>Math.round(t*e)/e,is=t=>[...t.w??[],t.b].every(e=>Math.abs(e)<=uc)?t:{};function cs(t,e){let[n,o]=[[...t.w,t.b],[...e.w,e.b]],r=Math.hypot(...n)/Math.hypot(...o);return n.every((s,a)=>Math.abs(s-r*o[a])<1e-9)?r:NaN}var us={picture:$c,controls:gc,readout:bc,describe:ms,play:On,actions:rs,plays:je,drags:{line(t,[e,n]){let o=[G.invert(e),Y.invert(n)];return is({b:Oo(-U(o,t.w,0),4)})},tip(t,[e,n]){let o=ko(t.w,t.b,G,Y),s=[G.invert(e),Y.invert(n)].map((a,i)=>Oo(a-o[i],4));return s[0]===0&&s[1]===0?{}:is({w:s,b:Oo(-U(o,s,0),1024)})}},goals:{"01-no-mistakes":{ask:"Turn and move the line until no point is on the wrong side.",praise:"No mistakes. Many lines do it; the neuron has no favourite.",met:t=>t.points.length>0&&En(t)===0},"01-same-line":{ask:"Change all three knobs and leave the line on the dashed one.",praise:"The same line, the same firing side: all three knobs grew or shrank by one positive factor.",met:(t,e)=>Math.abs(cs(t,e)-1)>1e-9},"01-swap":{ask:"Keep the line on the dashed one and make the other side fire.",praise:"Swapped. The factor was negative, so every sum changed sign.",met:(t,e)=>cs({w:t.w.map(n=>-n),b:-t.b},e)>0},"01-rule":{ask:"Say what the rule does, point by point, until no point is wrong.",praise:"Done: a whole round would change nothing any more.",met:t=>t.rule&&En(t)===0}}};var Eo="fit-probability",q=y([-.4,10.4],[40,344]),Xt=y([-.1,1.1],[206,24]),ut=y([0,3],[352,270]),Lo=9,xc=.25,yc=10,wc=1e-4,De=({w:t,b:e},n)=>C(n*t+e),ps=({points:t,w:e,b:n})=>t.map(([o,r])=>ue(o*e+n,r)),Wo=({points:t,w:e,b:n})=>xo(t,e,n).every(o=>Math.abs(o)<wc);function vc(t){return t.points.map(([e,n])=>{let o=u(Xt(De(t,e))),r=n?-2:2;return l`<path class="nn-given ${n?"nn-positive":"nn-negative"}"
      d="M${u(q(e))+r} ${u(Xt(n?0:1))}V${o}"/>`})}function Mc(t){let e=ut.domain[1];return l`<path class="nn-zero" d="M${q.range[0]} ${ut(0)}H${q.range[1]}"/>
    <text class="nn-small" x="${q.range[0]-6}" y="${ut(e)-10}"
      >surprise of each email</text>
    ${[1,2,3].map(n=>l`<text class="nn-small" x="${q.range[0]-6}" y="${u(ut(n))+4}" text-anchor="end">${n}</text><path class="nn-grid" d="M${q.range[0]} ${u(ut(n))}H${q.range[1]}"/>`)}
    ${ps(t).map((n,o)=>{let[r,s]=t.points[o],a=u(ut(Math.min(n,e))),i=u(q(r)-(s?Lo:0));return l`<rect class="nn-bar" data-label="${s}" x="${i}" y="${a}"
        width="${Lo}" height="${u(ut(0)-a)}"/>${n>e&&l`<text class="nn-small nn-halo" x="${i+Lo/2}"
          y="${a+4}" text-anchor="middle">${p(n,2)}</text>`}`})}
    ${kc(t)}`}function kc(t){let e=ze(t.points,t.w,t.b),n=u(ut(Math.min(e,ut.domain[1]))),o=e<=ut.domain[1];return l`${o&&l`<path class="nn-mean" d="M${q.range[0]} ${n}H${q.range[1]}"/>`}
    <text class="nn-small nn-halo" x="${q.range[1]}" y="${n-6}"
      text-anchor="end">mean ${p(e,3)}</text>`}function Ac(t){let[e,n]=[u(q(t.x)),u(Xt(De(t,t.x)))];return l`<path class="nn-distance" d="M${e} ${u(Xt(0))}V${n}H${q.range[0]}"/>
    ${Ot("email",e,n)}`}function Ic(t,e){let n=t.surprise?362:244;return l`<svg viewBox="0 0 360 ${n}" role="img"
    aria-label="${fs(t)}">
    <clipPath id="${e}-clip"><rect x="40" y="24" width="304" height="182"/>
    </clipPath>
    ${T(q,Xt,{names:["words in CAPITALS","chance of spam"],count:5})}
    <g clip-path="url(#${e}-clip)">
      ${t.surprise&&vc(t)}
      <path class="nn-graph" d="${tt(o=>De(t,o),q,Xt)}"/>
    </g>
    ${t.points.map(([o,r])=>yt([o,r],r,!1,q,Xt))}
    ${!t.surprise&&Ac(t)} ${t.surprise&&Mc(t)}
  </svg>`}var Sc=(t,e)=>l`${g(Eo,"w",t,e)}
  ${g(Eo,"b",t,e)}
  ${!t.surprise&&g(Eo,"x",t,e)}`;function Tc(t){return l`${Et("was spam","was not")}
    ${t.surprise?Oc(t):Nc(t)}`}function Nc({w:t,b:e,x:n}){let o=n*t+e;return l`<p class="nn-formula">z = ${p(n)}·${D(t)} ${j(e)} =
      <b data-shows="z">${p(o)}</b></p>
    <p class="nn-formula">chance of spam = σ(${p(o)}) =
      <b data-shows="p">${it(C(o))}</b></p>`}function Oc(t){let{w:e,b:n,points:o}=t,r=ps(t),s=r.indexOf(Math.max(...r)),[a,i]=o[s],m=De(t,a);return l`<p class="nn-formula">Mean surprise: <b data-shows="mean">${p(ze(o,e,n))}</b></p>
    <p>Greatest surprise: ${p(a)} words in CAPITALS, and it was
      ${i?"":"not "}spam. The neuron gave that the chance ${it(i?m:C(-a*e-n))}; −log of it is <b data-shows="worst">${p(r[s])}</b>.</p>
    ${t.learn&&l`<p class="nn-formula">w = ${p(e)}, b = ${p(n)}${Wo(t)&&": nothing left to gain"}</p>`}`}function fs(t){let{w:e,b:n,x:o,points:r}=t,s=r.filter(([,i])=>i===1).length,a=`${r.length} emails by their words in CAPITALS, ${s} of them spam, and a sigmoid curve with weight ${p(e)} and bias ${p(n)}. `;return t.surprise?`${a}The mean surprise is ${p(ze(r,e,n))}.`:`${a}To an email with ${p(o)} it gives the chance ${it(De(t,o))} of being spam.`}function Ec(t){if(Wo(t))return null;let{w:e,b:n}=Yr(t.points,t.w,t.b,xc,yc);return{w:hs(e,4),b:hs(n,10)}}var hs=(t,e)=>Math.max(-e,Math.min(e,t)),Lc=({w:t,b:e})=>Number.isInteger(8*t)&&Number.isInteger(4*e),Wc=t=>Math.max(0,Math.min(10,Math.round(t*2)/2)),ds={picture:Ic,controls:Sc,readout:Tc,describe:fs,play:Ec,plays:t=>t.learn,pace:60,verbs:{step:"Ten small steps",play:"Let it learn"},drags:{email:(t,[e])=>({x:Wc(q.invert(e))})},goals:{"02-half-at-four":{ask:"Let the chance rise with the words in CAPITALS, and be exactly 0.5 for an email with four of them.",praise:"z is 0 at x = 4: the bias takes away what four words bring.",met:({w:t,b:e})=>t>0&&Math.abs(4*t+e)<1e-9},"02-fair":{ask:"By hand: bring the mean surprise below 0.52.",praise:"Well fitted. The best possible mean is not far below.",met:t=>t.surprise&&Lc(t)&&ze(t.points,t.w,t.b)<.52},"02-learn":{ask:"Let it learn until nothing is left to gain. Then spoil the fit with both knobs and let it learn again: where does it end?",praise:"Nobody told it where to go, and from any start it ends at nearly the same place.",met:t=>t.learn&&Wo(t)}}};var Ro={line:t=>2*t-1,square:t=>t*t,"three-squares":t=>3*t*t,"square-and-line":t=>t*t+2*t};function $s(t,e,n){let o=Ro[t],r=o(e+n)-o(e);return{rise:r,slope:r/n}}function qt(t,e){let n=t**e;return{height:n,slope:n*Math.log(t),atZero:Math.log(t)}}var ct=(t,e)=>t.reduce((n,o,r)=>n+o*e[r],0),Be=t=>Math.sqrt(ct(t,t)),gs=(t,e)=>ct(t,e)/Be(t),bs=(t,e)=>t.map(n=>e[0].map((o,r)=>ct(n,e.map(s=>s[r]))));function xs(t,e){let n=Math.max(t.length,e.length),o=i=>[...Array(n-i.length).fill(1),...i],[r,s]=[o(t),o(e)];return r.every((i,m)=>i===s[m]||i===1||s[m]===1)?r.map((i,m)=>i===1?s[m]:i):null}var ht=y([-3.5,3.5],[30,334]),pt=y([-3.5,3.5],[326,22]),ys=3,Ln=t=>t.every(e=>e===0);function ws(t,[e,n]){let[o,r]=[u(ht(e)),u(pt(n))];return l`<line class="nn-arrow" data-arrow="${t}" x1="${u(ht(0))}"
      y1="${u(pt(0))}" x2="${o}" y2="${r}"/>
    <g class="nn-grab" data-drag="${t}"><circle cx="${o}" cy="${r}"
        r="15"/><circle class="nn-handle ${t==="u"?"nn-tip":""}"
        cx="${o}" cy="${r}" r="9"/></g>
    <text class="nn-halo nn-strong" x="${o+13}" y="${r-9}">${t}</text>`}function Rc({u:t,v:e}){if(Ln(t))return"";let n=ct(t,e)/ct(t,t),o=t.map(a=>n*a),r=t.map(a=>10*a/Be(t)),s=n<0?"nn-negative":"nn-positive";return l`<line class="nn-zero" x1="${u(ht(-r[0]))}"
      y1="${u(pt(-r[1]))}" x2="${u(ht(r[0]))}" y2="${u(pt(r[1]))}"/>
    <line class="nn-edge nn-shadow ${s}" x1="${u(ht(0))}" y1="${u(pt(0))}"
      x2="${u(ht(o[0]))}" y2="${u(pt(o[1]))}"/>
    <line class="nn-distance" x1="${u(ht(e[0]))}" y1="${u(pt(e[1]))}"
      x2="${u(ht(o[0]))}" y2="${u(pt(o[1]))}"/>`}function Pc(t,e){return l`<svg viewBox="0 0 344 362" role="img"
    aria-label="${ks(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="22" width="304" height="304"/>
    </clipPath>
    ${T(ht,pt)}
    <g clip-path="url(#${e}-clip)">${Rc(t)}</g>
    ${ws("u",t.u)} ${ws("v",t.v)}
  </svg>`}var zc=t=>[[0,`${t}₁`],[1,`${t}₂`]];function jc(t,e){return["u","v"].map(n=>vn("arrows",n,t,e,zc(n)))}var vs=t=>l`√(${D(t[0])}² + ${D(t[1])}²)`;function Dc({u:t,v:e}){let n=t.map((o,r)=>`${D(o)}·${D(e[r])}`);return l`<p class="nn-formula">u · v = ${n.join(" + ")} =
      <b data-shows="dot">${p(ct(t,e))}</b></p>
    <p class="nn-formula">length of u = ${vs(t)} = <b data-shows="u"
      >${p(Be(t))}</b></p>
    <p class="nn-formula">length of v = ${vs(e)} = <b data-shows="v"
      >${p(Be(e))}</b></p>
    <p class="nn-formula">${Ln(t)?"u points nowhere: nothing can lie along it.":l`v reaches along u: u · v ÷ length of u = <b data-shows="along"
            >${p(gs(t,e))}</b>`}</p>`}function ks({u:t,v:e}){let n=o=>`(${p(o[0])}, ${p(o[1])})`;return`Two arrows from the origin: u to ${n(t)}, v to ${n(e)}. Their dot product is ${p(ct(t,e))}.`}var Ms=t=>[ht.invert(t[0]),pt.invert(t[1])].map(e=>Math.max(-ys,Math.min(ys,Math.round(e*4)/4))),As={picture:Pc,controls:jc,readout:Dc,describe:ks,drags:{u:(t,e)=>({u:Ms(e)}),v:(t,e)=>({v:Ms(e)})},goals:{"00-right-angle":{ask:"Make the dot product 0, with neither arrow of length 0.",praise:"The arrows are at a right angle: v reaches not at all along u.",met:({u:t,v:e})=>ct(t,e)===0&&!Ln(t)&&!Ln(e)},"00-same-dot":{ask:"Leave u as the book has it. Find another v with the dot product that it has at first.",praise:"All such arrows end on one line, at a right angle to u. It is the line that a neuron with the weights u draws.",met:({u:t,v:e},n)=>t.join()===n.u.join()&&e.join()!==n.v.join()&&ct(t,e)===ct(n.u,n.v)}}};var[Po,Is]=[31,30],Ce=[4,123,242],zo=44,Ss=t=>(t.match(/\d+/g)??[]).map(Number),jo=t=>[t.at(-2)??1,t.at(-1)??1];function Ue({a:t,b:e}){let n=[Ss(t),Ss(e)];return{shapes:n,shape:xs(...n)}}function Bc(t,e,n,o){let[r,s]=jo(t),[a,i]=[r===1?0:n,s===1?0:o],m=a!==n||i!==o;return{number:e*(a*s+i+1),copy:m}}function Ts(t,[e,n],o,r){return[...Array(e).keys()].map(s=>[...Array(n).keys()].map(a=>{let{number:i,copy:m}=o(s,a),[c,h]=[t+a*Po,zo+s*Is];return l`<rect class="nn-cell" data-copy="${m}" x="${c+1.5}"
          y="${h+1.5}" width="${Po-3}" height="${Is-3}" rx="3"/><text
          class="${m?"nn-small":"nn-strong"}" x="${c+Po/2}"
          y="${h+20}" text-anchor="middle" ${r&&l`data-shows="sum"`}
          >${i}</text>`}))}var Ht=t=>t.length===1?`(${t[0]},)`:`(${t.join(", ")})`;function Cc(t){let{shapes:e,shape:n}=Ue(t),o=e.map((i,m)=>(c,h)=>Bc(i,m===0?10:1,c,h)),r=(i,m)=>({number:o[0](i,m).number+o[1](i,m).number,copy:!1}),s=(i,m)=>l`<text class="nn-small" x="${Ce[i]+2}"
    y="20">${m}</text>`,a=(i,m)=>l`<text class="nn-strong" x="${Ce[i]-13}"
    y="${zo+20}" text-anchor="middle">${m}</text>`;return l`<svg viewBox="0 0 340 140" role="img"
    aria-label="${Os(t)}">
    ${s(0,`a ${t.a}`)} ${s(1,`b ${t.b}`)}
    ${s(2,n?`a + b ${Ht(n)}`:"a + b")}
    ${o.map((i,m)=>Ts(Ce[m],jo(n??e[m]),i))}
    ${a(1,"+")} ${a(2,"=")}
    ${n?Ts(Ce[2],jo(n),r,!0):l`<text class="nn-strong nn-negative" x="${Ce[2]+4}"
            y="${zo+20}">✗ refused</text>`}
  </svg>`}var Uc=(t,e)=>["a","b"].map(n=>L("broadcast",n,t,e));function Ns(t,e){let n=[...Array(e-t.length).fill(1),...t];return t.length<e?`${Ht(t)}, read as ${Ht(n)}`:Ht(t)}function Xc(t){let{shapes:e,shape:n}=Ue(t),o=Math.max(...e.map(s=>s.length)),r=e.map(s=>Ht(s).replaceAll(" ",""));return l`<p class="nn-formula">shape of a: ${Ns(e[0],o)}</p>
    <p class="nn-formula">shape of b: ${Ns(e[1],o)}</p>
    <p class="nn-formula">${n?l`shape of a + b: <b>${Ht(n)}</b>`:l`<code>ValueError: operands could not be broadcast together with
            shapes ${r.join(" ")}</code>`}</p>
    <p>Broken edges are copies that NumPy reads as if they were there.</p>`}function Os(t){let{shape:e}=Ue(t),n=`An array a of shape ${t.a} and an array b of shape ${t.b}`;return e?`${n}, both stretched to shape ${Ht(e)} and added.`:`${n}. NumPy cannot stretch them to one shape and refuses to add them.`}var Es={wide:!0,picture:Cc,controls:Uc,readout:Xc,describe:Os,goals:{"00-refused":{ask:"Find two shapes that NumPy refuses to add.",praise:"Refused: somewhere two sizes differ and neither is 1. An error is the friendly outcome.",met:t=>Ue(t).shape===null},"00-trap":{ask:"Three numbers plus three numbers, and nine come out. Find shapes that do it.",praise:"A column and a row stretch each other. No error, nine numbers: the trap, whenever three were meant.",met:t=>{let{shapes:e,shape:n}=Ue(t),o=r=>r.reduce((s,a)=>s*a,1);return e.every(r=>o(r)===3)&&o(n)===9}}}};var Lt=32,Vt={x:4,y:178,wide:48},Xe={x:196,y:44,wide:68},Ft={...Xe,y:Vt.y},Ws=["1,1","1,2","2,1","2,2"],Ls=(t,e)=>[...Array(t.length/e).keys()].map(n=>t.slice(n*e,(n+1)*e));function qe({X:t,W:e,entry:n}){let[o,r]=[Ls(t,3),Ls(e,2)],[s,a]=n.split(",").map(i=>i-1);return{A:o,B:r,P:bs(o,r),i:s,j:a}}function Do(t,e,n,o=qc){let{x:r,y:s,wide:a}=e;return t.map((i,m)=>i.map((c,h)=>l`<rect class="nn-cell" data-lit="${n(m,h)}"
          x="${r+h*a}" y="${s+m*Lt}" width="${a}"
          height="${Lt}"/>${o(c,e,m,h)}`))}var qc=(t,{x:e,y:n,wide:o},r,s)=>l`<text x="${e+(s+.5)*o}" y="${n+r*Lt+21}"
    text-anchor="middle">${p(t)}</text>`,Hc=(t,{x:e,y:n,wide:o},r,s)=>l`<g class="nn-press" data-do="${Ws[2*r+s]}"><rect
      fill="transparent" x="${e+s*o}" y="${n+r*Lt}"
      width="${o}" height="${Lt}"/>
    <text class="nn-strong" x="${e+(s+.5)*o}"
      y="${n+r*Lt+21}" text-anchor="middle" data-shows="product"
      >${p(t)}</text></g>`,Wn=(t,e,n,o="start")=>l`<text class="nn-small" x="${e}" y="${n}" text-anchor="${o}"
    >${t}</text>`;function Fc(t){let{A:e,B:n,P:o,i:r,j:s}=qe(t),a=i=>Xe.x+(i+.5)*Xe.wide;return l`<svg viewBox="0 0 336 266" role="img"
    aria-label="${Rs(t)}">
    ${Wn("W, shape (3, 2)",Xe.x,16)}
    ${[0,1].map(i=>Wn(`neuron ${i+1}`,a(i),37,"middle"))}
    ${Do(n,Xe,(i,m)=>m===s)}
    ${Wn("X, shape (2, 3)",Vt.x,Vt.y-12)}
    ${Do(e,Vt,i=>i===r)}
    <text x="${(Vt.x+3*Vt.wide+Ft.x)/2}" y="${Vt.y+Lt+5}"
      text-anchor="middle">→</text>
    <text x="${Ft.x+Ft.wide}" y="${Ft.y-13}" text-anchor="middle"
      >↓</text>
    ${Do(o,Ft,(i,m)=>i===r&&m===s,Hc)}
    ${Wn("X @ W, shape (2, 2)",Ft.x,Ft.y+2*Lt+19)}
  </svg>`}function Vc(t,e){let{j:n}=qe(t),o=r=>[2*r+n,`weight ${r+1} of neuron ${n+1}`];return l`${L("matrix-product","entry",t,e,r=>{let[s,a]=r.split(",");return`row ${s}, column ${a}`})}
    ${vn("matrix-product","W",t,e,[0,1,2].map(o))}`}function Gc(t){let{A:e,B:n,P:o,i:r,j:s}=qe(t),a=e[r].map((i,m)=>`${D(i)}·${D(n[m][s])}`);return l`<p class="nn-formula">row ${r+1} of X times column ${s+1} of
      W:</p>
    <p class="nn-formula">${a.join(" + ")} = <b data-shows="entry"
      >${p(o[r][s])}</b></p>
    <p>It is what neuron ${s+1} answers to example ${r+1}, without its
      bias.</p>`}function Rs(t){let{P:e,i:n,j:o}=qe(t);return`A matrix X of 2 examples, 3 inputs each, times a matrix W of 2 neurons, 3 weights each. The rows of the product: ${e.map(s=>s.map(a=>p(a)).join(" and ")).join("; ")}. Row ${n+1} of X times column ${o+1} of W gives ${p(e[n][o])}.`}var Ps={wide:!0,picture:Fc,controls:Vc,readout:Gc,describe:Rs,actions:Object.fromEntries(Ws.map(t=>[t,()=>({entry:t})])),goals:{"00-column":{ask:"Turn the weights of neuron 2 until it answers 5 to example 1 and 0 to example 2.",praise:"Found, and the product's first column never moved: it belongs to neuron 1 and its weights alone.",met:t=>{let{P:e}=qe(t);return e[0][1]===5&&e[1][1]===0}}}};var Q={x:164,y:122,r:28},ot={x:210,y:97,size:50},nt={x:296,y:122,r:24};function de({x:t,w:e,b:n,activation:o}){let r=U(t,e,n);return{z:r,y:me[o](r)}}function Pn({activation:t,answers:e},n){return t==="identity"?"":e[n>.5?1:0]}var Rn=t=>t<0?"nn-negative":"nn-positive",zs=t=>u(1+.6*Math.abs(t));function Ds(t,e,n,o=`× ${p(e)}`){let[r,s]=[Q.x-t.x,Q.y-t.y],a=Math.hypot(r,s),i=1-(Q.r+3)/a,m=(11+zs(e)/2)/a,c=t.x+.5*r+m*s,h=t.y+.5*s-m*r;return l`<line class="nn-edge ${Rn(e)}" x1="${u(t.x+22)}"
      y1="${u(t.y+22*s/r)}" x2="${u(t.x+i*r)}"
      y2="${u(t.y+i*s)}" stroke-width="${zs(e)}"
      opacity="${n===0?.3:1}"/>
    <text class="nn-halo nn-strong ${Rn(e)}" x="${u(c)}"
      y="${u(h+5)}" text-anchor="${s<-30?"end":"middle"}"
      >${o}</text>`}function Yc(t){let e=150/t.w.length;return t.w.map((n,o)=>{let r={x:32,y:u(46+o*e)};return l`${Ds(r,n,t.x[o])}
      <circle class="nn-node" cx="${r.x}" cy="${r.y}" r="21"/>
      <text x="${r.x}" y="${r.y+5}" text-anchor="middle"
        >${p(t.x[o])}</text>
      <text class="nn-halo nn-small" x="11" y="${r.y-28}"
        >${t.names[o]}</text>`})}function Kc({activation:t},{z:e,y:n}){let o=Math.max(6,Math.abs(e)*1.25),r=t==="identity"?o:1,s=t==="identity"?-o:0,a=f=>u(ot.x+5+(f+o)/(2*o)*40),i=f=>u(ot.y+44-(f-s)/(r-s)*38),c=[...Array(41).keys()].map(f=>(f/20-1)*o).map(f=>`${a(f)},${i(me[t](f))}`),h=t==="step"?`${a(-o)},${i(0)} ${a(0)},${i(0)} ${a(0)},${i(1)} ${a(o)},${i(1)}`:c.join(" ");return l`<rect class="nn-node" x="${ot.x}" y="${ot.y}"
      width="${ot.size}" height="${ot.size}" rx="8"/>
    <polyline class="nn-curve" points="${h}"/>
    <circle class="nn-dot" cx="${a(e)}" cy="${i(n)}" r="4"/>
    <text class="nn-small" x="${ot.x+ot.size/2}" y="${ot.y-8}"
      text-anchor="middle">${t}</text>`}function _c(t){let e=t.length>9?l`x="340" text-anchor="end"`:l`x="${nt.x}" text-anchor="middle"`;return l`<text class="nn-strong" ${e} y="${nt.y+46}">${t}</text>`}function Jc(t){let e=de(t),{z:n,y:o}=e,r={x:32,y:222},s=t.activation!=="identity"&&o>.5;return l`<svg viewBox="0 0 344 250" role="img"
    aria-label="${Bs(t)}">
    ${Yc(t)} ${Ds(r,t.b,1,`bias ${p(t.b)}`)}
    <rect class="nn-node" x="13" y="203" width="38" height="38" rx="6"/>
    <text x="32" y="227" text-anchor="middle">1</text>
    <text class="nn-small" x="58" y="238">always 1</text>
    <circle class="nn-node" cx="${Q.x}" cy="${Q.y}" r="${Q.r}"/>
    <text class="nn-strong" x="${Q.x}" y="${Q.y+5}" text-anchor="middle"
      >${p(n)}</text>
    <text class="nn-small" x="${Q.x}" y="${Q.y-37}" text-anchor="middle"
      >sum z</text>
    <path class="nn-wire" d="M${Q.x+Q.r} ${Q.y}H${ot.x}"/>
    ${Kc(t,e)}
    <path class="nn-wire" d="M${ot.x+ot.size} ${nt.y}H${nt.x-nt.r}"/>
    <circle class="nn-node" data-on="${String(s)}" cx="${nt.x}" cy="${nt.y}"
      r="${nt.r}"/>
    <text class="nn-strong" data-on="${String(s)}" x="${nt.x}" y="${nt.y+5}"
      text-anchor="middle">${Le(o,3)}</text>
    <text class="nn-small" x="${nt.x}" y="${nt.y-32}" text-anchor="middle"
      >output</text>
    ${_c(Pn(t,o))}
  </svg>`}function Zc(t,e){let n=t.w.every(r=>Math.abs(r)<=2),o=t.activation==="identity"&&n?{minimum:-2,maximum:2,step:.05}:{};return l`
    ${(t.switches?Ut:g)("neuron","x",t,e)}
    ${g("neuron","w",t,e,o)}
    ${g("neuron","b",t,e)}
    ${t.choose&&L("neuron","activation",t,e)}`}function Qc(t){let e=t.x.map((n,o)=>l`${o>0&&" + "}<span class="${Rn(t.w[o])}"
      >${p(n)}·${D(t.w[o])}</span>`);return l`${e} <span class="${Rn(t.b)}">${j(t.b)}</span>
    = <b data-shows="z">${p(de(t).z)}</b>`}function tl(t){let{z:e,y:n}=de(t),o=Pn(t,n);return l`<p class="nn-formula">z = ${Qc(t)}</p>
    <p class="nn-formula">${t.activation}(${p(e)}) =
      <b data-shows="y">${Le(n)}</b>${o&&l`: <b>${o}</b>`}</p>
    ${t.table&&t.switches&&el(t)}`}function el(t){let e=t.w.length,n=[...Array(2**e).keys()].map(o=>t.w.map((r,s)=>o>>e-1-s&1));return l`<table class="nn-table" aria-label="every combination of the switches">
    <thead><tr>${t.names.map(o=>l`<th scope="col">${o}</th>`)}
      <th scope="col">z</th><th scope="col">output</th></tr></thead>
    <tbody>${n.map(o=>{let{z:r,y:s}=de({...t,x:o}),a=o.every((i,m)=>i===t.x[m]);return l`<tr ${a&&l`aria-current="true"`}>
        ${o.map(i=>l`<td>${i}</td>`)}<td data-shows="row-z"
        >${p(r)}</td><td>${Le(s)} ${Pn(t,s)}</td></tr>`})}</tbody>
  </table>`}function Bs(t){let{z:e,y:n}=de(t),o=t.names.map((s,a)=>`${s} is ${p(t.x[a])}, weight ${p(t.w[a])}`),r=Pn(t,n);return`A neuron. ${o.join("; ")}; bias ${p(t.b)}. The weighted sum is ${p(e)}; after the ${t.activation} the output is ${Le(n)}${r&&`, ${r}`}.`}var js=({w:t,b:e})=>[[0,0],[0,1],[1,0],[1,1]].map(n=>U(n,t,e)>0),nl=(t,e)=>[...t.w,t.b].filter((n,o)=>n!==[...e.w,e.b][o]).length,Cs={wide:!0,picture:Jc,controls:Zc,readout:tl,describe:Bs,goals:{"01-silence":{ask:"An email with CAPITALS and without viagra is called spam. Turn one knob until it is not. How far must you turn it?",praise:"Silent. A turn by 5 is enough: it brings the number in the middle down to 0, and the neuron fires only above 0.",met:(t,e)=>t.x.join()==="1,0"&&nl(t,e)===1&&U(t.x,t.w,t.b)<=0},"01-both":{ask:"Your doctor writes about viagra, your aunt writes in CAPITALS. Let both through, and catch only the emails that have both.",praise:"Found: each alone brings too little, both together enough.",met:t=>t.w.length===2&&t.activation==="step"&&js(t).join()==="false,false,false,true"},"01-seven-bottles":{ask:"Ten guests drank seven bottles. Find the weight that says so, and leave the bias at 0: no guests, no wine.",praise:"Found: 0.7 of a bottle for each guest. Now try 3 and 75 guests.",met:t=>t.activation==="identity"&&t.x[0]===10&&t.b===0&&Math.abs(de(t).z-7)<1e-9},"03-last-bit":{ask:"One neuron is enough. Find knobs that call all four numbers right: 0 and 2 even, 1 and 3 odd.",praise:"Found. The first digit needs no weight: whether a number is even is said by its last digit alone.",met:t=>t.w.length===2&&t.activation==="sigmoid"&&js(t).join()==="true,false,true,false"}}};var ft=y([-2.2,4.2],[30,334]),dt=y([-2.2,4.2],[326,22]),[He,$e]=dt.domain,ol=[...Array(65).keys()].map(t=>He+t/10),Us=t=>t<=$e;function Xs({base:t},e){let n=ol.map(o=>{let r=Math.min(qt(t,o).height,2*$e),[s,a]=e?[r,o]:[o,r];return`${u(ft(s))},${u(dt(a))}`});return l`<polyline class="${e?"nn-mirror":"nn-curve"}"
    points="${n.join(" ")}"/>`}function rl(t,{height:e,slope:n}){let o=r=>e+n*(r-t);return l`<line class="nn-secant" x1="${u(ft(He))}"
    y1="${u(dt(o(He)))}" x2="${u(ft($e))}" y2="${u(dt(o($e)))}"/>`}function sl(t,{height:e}){return l`<line class="nn-distance" x1="${ft(He)}" y1="${dt(He)}"
      x2="${ft($e)}" y2="${dt($e)}"/>
    ${Xs(t,!0)}
    ${Us(e)&&l`<circle class="nn-one" cx="${u(ft(e))}" cy="${u(dt(t.x))}"
        r="7"/>
      <text class="nn-halo nn-strong nn-positive" x="${u(ft(e)+4)}"
        y="${u(dt(t.x)+22)}">log</text>`}`}function al(t,{height:e}){return Us(e)?l`<circle class="nn-dot" cx="${u(ft(t))}" cy="${u(dt(e))}"
      r="6"/>`:l`<path class="nn-next" d="M${u(ft(t))} 22l-7 12h14z"/>`}function il(t,e){let n=qt(t.base,t.x);return l`<svg viewBox="0 0 344 362" role="img"
    aria-label="${qs(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="22" width="304" height="304"/>
    </clipPath>
    ${T(ft,dt,{names:["x","y"]})}
    <g clip-path="url(#${e}-clip)">
      ${t.mirror?sl(t,n):rl(t.x,n)}
      ${Xs(t,!1)}</g>
    ${al(t.x,n)}
  </svg>`}function cl(t,e){return l`${g("power-curve","base",t,e)}
    ${g("power-curve","x",t,e)}`}function ll({base:t,x:e,mirror:n}){let{height:o,slope:r,atZero:s}=qt(t,e),a=l`${p(t,6)}<sup>${p(e,6)}</sup>`;return n?l`<p class="nn-formula">${a} = <b data-shows="height"
          >${p(o)}</b></p>
        <p class="nn-formula">${t===1?"Every power of 1 is 1: there is no logarithm to the base 1.":l`log to the base ${p(t,6)} of ${p(o)} =
                <b data-shows="log">${p(e)}</b>`}</p>`:l`<p class="nn-formula">height: ${a} = <b data-shows="height"
          >${p(o)}</b></p>
        <p class="nn-formula">slope there: <b data-shows="slope"
          >${p(r)}</b></p>
        <p class="nn-formula">slope ÷ height = <b data-shows="ratio"
          >${p(s)}</b></p>`}function qs({base:t,x:e,mirror:n}){let{height:o,slope:r}=qt(t,e),s=`At x = ${p(e,6)} it is ${p(o)} high`,a=`The powers of ${p(t,6)} as a curve. ${s}`;return n?`${a}. Mirrored at the diagonal it is the logarithm.`:`${a} and its slope is ${p(r)}.`}var Hs={picture:il,controls:cl,readout:ll,describe:qs,goals:{"00-e":{ask:"Find the base whose slope is its height: slope ÷ height within 0.005 of 1.",praise:"2.71875 is the nearest that this slider comes to e = 2.71828… Move the power: the two stay equal everywhere.",met:({base:t,x:e})=>Math.abs(qt(t,e).atZero-1)<.005},"00-which-power":{ask:"Which power of 2 gives 3? Come within 0.05 of 3.",praise:"About 1.585, between 1 (which gives 2) and 2 (which gives 4). That is the logarithm of 3 to the base 2.",met:({base:t,x:e,mirror:n})=>n&&t===2&&Math.abs(qt(t,e).height-3)<.05}}};function zn(t){return t.split(/(`[^`]+`|\*[^*\s][^*]*\*)/).map(e=>e.startsWith("`")?l`<code>${e.slice(1,-1)}</code>`:e.startsWith("*")&&e.length>2?l`<em>${e.slice(1,-1)}</em>`:e)}function jn(t){try{let e=Uint8Array.from(atob(t),n=>n.charCodeAt(0));return JSON.parse(new TextDecoder().decode(e))}catch{throw new Error("Question.data must be a question; got something else.")}}var ml=.05,ul=.005;function Bo(t,e){if(e.trim()==="")return{verdict:"missing"};if(t.choices){let a=t.choices[Number(e)];return a?{verdict:a.right?"right":"wrong",why:a.why}:{verdict:"missing"}}let n=zr(e);if(Number.isNaN(n))return{verdict:"unreadable"};let o=Math.abs(n-t.answer);if(o<=t.tolerance)return{verdict:"right",why:t.why};let r=t.wrong.find(a=>Math.abs(n-a.value)<=ul*Math.abs(a.value));return r?{verdict:"wrong",why:r.why}:{verdict:!t.exact&&o<=ml*Math.abs(t.answer)?"almost":"wrong",why:t.otherwise}}var hl={missing:"Nothing answered yet.",unreadable:"That is not a number. Write it like −1.5, 0,25 or 2/3.",wrong:"Not yet.",almost:"Close, but not right.",right:"Right."},pl={missing:"…",unreadable:"?",wrong:"✗",almost:"≈",right:"✓"};function fl(t,e,n){return t.choices.map((o,r)=>l`<div class="nn-option"><input type="radio"
      name="${n}-answer" id="${n}-${r}" value="${r}" data-trait="answer"
      ${e.answer===String(r)&&"checked"}><label for="${n}-${r}"
      >${zn(o.text)}</label></div>`)}function dl(t,e,n){return l`<p class="nn-number"><label for="${n}-n">Your number</label>
    <input id="${n}-n" data-trait="answer" inputmode="text" maxlength="40"
      autocomplete="off" value="${e.answer}">
    </p>`}function $l(t,e){if(!e.checked)return"";let{verdict:n,why:o}=Bo(t,e.answer);return l`<span class="nn-mark" aria-hidden="true">${pl[n]}</span>
    <span><b>${hl[n]}</b> ${o&&zn(o)}</span>`}function gl(t,e){let n=jn(t.data),o=n.choices?fl:dl,r=t.checked?Bo(n,t.answer).verdict:"";return l`<fieldset class="nn-question">
      <legend>${zn(n.prompt)}</legend>
      ${o(n,t,e)}
    </fieldset>
    <div class="nn-live"><button type="button" data-do="check" data-enter
      >Check</button></div>
    <div class="nn-feedback" role="status" data-verdict="${r}"
      >${$l(n,t)}</div>`}var Fs={plain:!0,check:({data:t})=>jn(t),controls:gl,describe:t=>jn(t.data).prompt,actions:{check:()=>({checked:!0})},input:t=>({...t,checked:!1}),task({id:t,data:e,answer:n,checked:o}){return o&&Bo(jn(e),n).verdict==="right"?t:""}};var bl="reliability",Wt=y([0,1],[40,344]),Gt=y([0,1],[262,30]),Vs=336,xl=.025,Fe=t=>Kr(t.cases,t.scale),Gs=t=>t.reduce((e,{count:n})=>e+n,0);function Co(t){let e=({count:n,said:o,happened:r})=>n*Math.abs(o-r);return t.reduce((n,o)=>n+e(o),0)/Gs(t)}function yl({cases:t,scale:e}){let[n,o]=[0,0];for(let[r,s,a]of t)n+=s*ue(e*r,1)+a*ue(e*r,0),o+=s+a;return n/o}function wl(t){let e=Fe(t),n=Math.max(1,...e.map(({count:o})=>o));return l`<svg viewBox="0 0 360 342" role="img"
    aria-label="${Ys(t)}">
    ${T(Wt,Gt,{names:["what it said","share that was spam"],count:5})}
    <path class="nn-distance" d="M${Wt(0)} ${Gt(0)}L${Wt(1)} ${Gt(1)}"/>
    ${e.map(({said:o,happened:r})=>{let s=r<o?"nn-negative":"nn-positive";return l`<path class="nn-given ${s}" d="M${u(Wt(o))} ${u(Gt(o))}V${u(Gt(r))}"/>`})}
    <path class="nn-curve" d="${e.map(({said:o,happened:r},s)=>`${s?"L":"M"}${u(Wt(o))} ${u(Gt(r))}`)}"/>
    ${e.map(({said:o,happened:r})=>l`<circle class="nn-one" cx="${u(Wt(o))}"
        cy="${u(Gt(r))}" r="6"/>`)}
    ${e.map(o=>vl(o,n))}
  </svg>`}function vl({bin:t,count:e},n){let o=u((Wt(t/10)+Wt((t+1)/10))/2),r=u(24*e/n);return l`<rect class="nn-count-bar" x="${o-13}"
      y="${Vs-r}" width="26" height="${r}"/>
    <text class="nn-small nn-halo" x="${o}" y="${Vs-r-3}"
      text-anchor="middle">${e}</text>`}var Ml=(t,e)=>g(bl,"scale",t,e);function kl(t){let e=Fe(t);return e.length===0?l`<p>No cases.</p>`:l`${Al(e)}
    <p class="nn-formula">Mean gap between said and happened:
      <b data-shows="gap">${p(Co(e))}</b></p>
    <p class="nn-formula">Mean surprise: <b data-shows="mean">${p(yl(t))}</b></p>
    <details><summary>All bins</summary><table class="nn-table">
    <thead><tr><th scope="col">from</th><th scope="col">cases</th>
      <th scope="col">said, on average</th><th scope="col">were spam</th></tr>
    </thead>
    <tbody>${e.map(({bin:n,count:o,said:r,happened:s})=>l`<tr><td>${p(n/10)}</td>
        <td data-shows="count">${o}</td>
        <td data-shows="said">${p(r)}</td>
        <td data-shows="happened">${p(s)}</td></tr>`)}</tbody></table></details>`}function Al(t){let{bin:e,count:n,happened:o}=t.at(-1);return e<9?l`<p class="nn-top">It said 0.9 or more of none.</p>`:l`<p class="nn-top">It said 0.9 or more of ${n} emails. Of these,
    ${p(100*o,3)} % were spam.</p>`}function Ys(t){let e=Fe(t);if(e.length===0)return"A reliability plot without cases.";let n=e.map(({said:o,happened:r,count:s})=>`said ${p(o,2)}, happened ${p(r,2)} (${s})`);return`What a model said against what happened, in ${e.length} bins: ${n.join("; ")}. The mean gap is ${p(Co(e),2)}.`}var Ks={picture:wl,controls:Ml,readout:kl,describe:Ys,goals:{"02-calibrate":{ask:"Make this filter honest: bring the mean gap below 0.025. What happens to the mean surprise on the way?",praise:"Its log-odds were about twice too large. The knob that makes it honest also makes the surprise about as small as it can be.",met:t=>Gs(Fe(t))>0&&Co(Fe(t))<xl}}};var Dn="sigmoid-curve",wt=y([-4,4],[34,346]),vt=y([-.05,1.05],[206,24]),Bn=3,Ve=({w:t,b:e},n)=>C(n*t+e),Yt=({w:t,b:e})=>-e/t,Ge=t=>t.w*Pe(t.x*t.w+t.b);function Il(t,e){let n=t.x>3?-1:1,[o,r]=[u(wt(t.x)),u(wt(t.x+n))],[s,a]=[u(vt(e)),u(vt(e+n*Ge(t)))];return l`<path class="nn-rise" d="M${o} ${s}H${r}V${a}"/>`}function Sl(t,e){let n=Ve(t,t.x),o=Yt(t);return l`<svg viewBox="0 0 360 244" role="img"
    aria-label="${Js(t)}">
    <clipPath id="${e}-clip"><rect x="34" y="24" width="312" height="182"/>
    </clipPath>
    ${T(wt,vt,{names:["x","output"],count:5})}
    <g clip-path="url(#${e}-clip)">
      ${t.tangent&&[Il(t,n),ie(t.x,n,Ge(t),wt,vt,70)]}
      <path class="nn-graph" d="${tt(r=>Ve(t,r),wt,vt,200)}"/>
      ${Math.abs(o)<=4&&Tl(o)}
    </g>
    ${Ot("point",wt(t.x),vt(n))}
  </svg>`}var Tl=t=>l`<path class="nn-distance"
    d="M${u(wt(t))} ${u(vt(0))}V${u(vt(.5))}"/>
  <path class="nn-centre" d="M${u(wt(t))} ${u(vt(.5)-7)}l7 7l-7 7l-7 -7z"/>`;function Nl(t,e){return l`${g(Dn,"w",t,e)}
    ${t.lockable&&Dr(Dn,"keep",t,e)}
    ${g(Dn,"b",t,e)} ${g(Dn,"x",t,e)}`}function Ol(t){let{w:e,b:n,x:o}=t,r=o*e+n;return l`<p class="nn-formula">z = ${p(o)}·${D(e)} ${j(n)} =
      <b data-shows="z">${p(r)}</b></p>
    <p class="nn-formula">σ(${p(r)}) =
      <b data-shows="y">${it(C(r))}</b></p>
    ${t.tangent&&l`<p class="nn-formula">slope here: <b data-shows="slope">${p(Ge(t))}</b> up for one step to the right</p>`}
    <p>${e===0?"With weight 0 the input changes nothing: the curve is flat.":l`Centre ◆ (output 0.5): x = <b data-shows="centre">${p(Yt(t))}</b>`}</p>
    <p class="nn-note">${El(t)}</p>`}function El(t){return!t.lockable||t.keep||_s(t)?"":`To be kept, the centre must lie between −${Bn} and ${Bn}.`}var _s=t=>Math.abs(Yt(t))<=Bn;function Js(t){let{w:e,b:n,x:o}=t,r=e===0?"It is flat.":`It ${e>0?"rises":"falls"} from left to right; its centre is at x = ${p(Yt(t))}.`,s=t.tangent?`, with slope ${p(Ge(t))}`:"";return`The sigmoid curve of a neuron with weight ${p(e)} and bias ${p(n)}. ${r} At x = ${p(o)} the output is ${it(Ve(t,o))}${s}.`}function Ll(t,e){if(t.keep)return _s(e)?{...t,centre:Yt(e)}:{};if(!e.keep)return t;if("w"in t)return{...t,b:0-t.w*e.centre};if("b"in t){let n=-t.b/e.w;return Math.abs(n)<=Bn?{...t,centre:n}:{...t,keep:!1}}return t}var Wl=t=>Math.max(-4,Math.min(4,Math.round(t*8)/8))+0,Zs={picture:Sl,controls:Nl,readout:Ol,describe:Js,input:Ll,drags:{point:(t,[e])=>({x:Wl(wt.invert(e))})},goals:{"02-mirror":{ask:"Turn the curve round: it must fall from left to right, with its centre where it was at the start.",praise:"Both knobs changed sign. The centre −b/w does not notice.",met:(t,e)=>t.w<0&&Math.abs(Yt(t)-Yt(e))<1e-9},"02-step-at-two":{ask:"Make a step at x = 2: below 0.05 at x = 1.5, above 0.95 at x = 2.5. The switch “keep the centre” helps.",praise:"A step, nearly. With the centre kept at 2, the bias had to follow the weight: b = −2w.",met:t=>Ve(t,1.5)<.05&&Ve(t,2.5)>.95},"02-steepest":{ask:"Move the point to where the curve is steepest. What is the slope?",praise:"At the centre, and there it is a quarter of the weight. No other place is as steep.",met:t=>t.tangent&&Math.abs(Ge(t))>.2475*Math.abs(t.w)}}};var Rl="softmax-bars",Cn=12,Uo=316,Qs=58;function Pl(t,e,n){let o=n*Qs+8;return l`<text x="${Cn}" y="${o+14}">${e}</text>
    <text class="nn-strong" x="${Cn+Uo}" y="${o+14}"
      text-anchor="end">${p(t)}</text>
    <rect class="nn-silent" x="${Cn}" y="${o+21}" width="${Uo}"
      height="20" rx="3"/>
    <rect class="nn-one" x="${Cn}" y="${o+21}" width="${u(Uo*t)}"
      height="20" rx="3"/>`}function zl(t){let e=le(t.z);return l`<svg viewBox="0 0 340 ${Qs*e.length+4}" role="img"
    aria-label="${ta(t)}">
    ${e.map((n,o)=>Pl(n,t.names[o],o))}
  </svg>`}var jl=(t,e)=>g(Rl,"z",t,e);function Dl(t){let e=le(t.z),n=t.z.map(Math.exp),o=n.reduce((r,s)=>r+s,0);return l`<table class="nn-table">
    <thead><tr><th scope="col">class</th><th scope="col">score z</th>
      <th scope="col">e<sup>z</sup></th><th scope="col">share of the sum</th>
      </tr></thead>
    <tbody>${e.map((r,s)=>l`<tr><td>${t.names[s]}</td>
        <td>${p(t.z[s])}</td>
        <td data-shows="power">${p(n[s])}</td>
        <td data-shows="share">${p(r)}</td></tr>`)}
    <tr><td>together</td><td></td><td data-shows="total">${p(o)}</td>
      <td>1</td></tr></tbody>
  </table>`}function ta({z:t,names:e}){let n=le(t),o=e.map((r,s)=>`${r} has score ${p(t[s])} and gets ${p(n[s])}`);return`Softmax of ${e.length} scores: ${o.join("; ")}.`}var ea={wide:!0,picture:zl,controls:jl,readout:Dl,describe:ta,goals:{"02-halve":{ask:"Halve the probability of the second class, without touching its own score.",praise:"Its score is what it was; its share is not. Whatever another class gains, this one helps to pay.",met:(t,e)=>t.z[1]===e.z[1]&&le(t.z)[1]<=le(e.z)[1]/2},"02-shift":{ask:"Change every score and leave every probability as it was.",praise:"The same number was added to all of them. Only the differences between scores count.",met:(t,e)=>{let n=t.z.map((o,r)=>o-e.z[r]);return n[0]!==0&&n.every(o=>o===n[0])}}}};var Bl=(t,e)=>t.map(n=>n[e]);function Cl(t,e,n){let o=n.map((r,s)=>Bl(e,s));return t.map(r=>n.map((s,a)=>U(r,o[a],s)))}function Mt(t,e){let n=t;return e.map(({weight:o,bias:r,activation:s})=>{let a=Cl(n,o,r);return n=a.map(i=>i.map(m=>s(m))),{Z:a,A:n}})}function na(t,e){let n=[],o=t;return e.forEach(({weight:r,bias:s,activation:a},i)=>{o=s.map((m,c)=>{let h=($,M,I,E=-1)=>n.push({layer:i,to:c,op:$,from:E,terms:M,value:I}),f=o.map(($,M)=>{let I=$*r[M][c];return h("product",[$,r[M][c]],I,M),I}),d=f.reduce(($,M)=>$+M,0);h("sum",f,d),h("bias",[d,m],d+m);let b=a(d+m);return h("activation",[d+m],b),b})}),n}var Un="bumps",qn=[...Array(201).keys()].map(t=>t/200),qo=y([0,1],[34,332]),Xn=y([-1.25,1.25],[236,20]),Ul=["1st","2nd","3rd","4th","5th","6th","7th","8th"].map(t=>`${t} bump`),ra={hill:t=>Math.sin(Math.PI*t)**2,wave:t=>.8*Math.sin(2*Math.PI*t),roof:t=>t<.375?2*t:1.2*(1-t)};function Xl({count:t,steepness:e,heights:n}){let o=[...Array(t).keys()].flatMap(r=>[r,r+1]);return[{weight:[o.map(()=>e)],bias:o.map(r=>-e*r/t),activation:C},{weight:o.map((r,s)=>[s%2?-n[s>>1]:n[s>>1]]),bias:[0],activation:Re}]}function sa(t){let[e,n]=Mt(qn.map(r=>[r]),Xl(t)),o=t.heights.slice(0,t.count).map((r,s)=>e.A.map(a=>r*(a[2*s]-a[2*s+1])));return{sum:n.A.flat(),bumps:o}}var aa=t=>qn.map(ra[t.target]);function Hn(t){let e=aa(t),n=sa(t).sum.map((r,s)=>Math.abs(r-e[s])),o=Math.max(...n);return{gap:o,at:n.indexOf(o)}}var Xo=t=>t.map((e,n)=>`${u(qo(qn[n]))},${u(Xn(e))}`).join(" ");function ql(t){let{sum:e,bumps:n}=sa(t),o=aa(t),{at:r}=Hn(t),s=u(qo(qn[r]));return l`<svg viewBox="0 0 344 272" role="img"
    aria-label="${ia(t)}">
    ${T(qo,Xn,{names:["x","output"],count:5})}
    ${n.map(a=>l`<polyline class="nn-bump" points="${Xo(a)}"/>`)}
    <line class="nn-gap" x1="${s}" x2="${s}" y1="${u(Xn(e[r]))}"
      y2="${u(Xn(o[r]))}"/>
    <polyline class="nn-target" points="${Xo(o)}"/>
    <polyline class="nn-made" points="${Xo(e)}"/>
  </svg>`}function Hl(t,e){let n=g(Un,"heights",t,e,void 0,Ul);return l`${L(Un,"target",t,e)}
    ${L(Un,"count",t,e)}
    ${g(Un,"steepness",t,e)}
    ${n.slice(0,t.count)}
    <div class="nn-live"><button type="button" data-do="read"
      >Read the heights off the curve</button></div>`}function Fl(t){let{gap:e}=Hn(t);return l`<p class="nn-legend">
      <span><svg class="nn-symbol" viewBox="-9 -9 18 18" aria-hidden="true"
        ><path class="nn-target" d="M-9 0H9"/></svg> curve to match</span>
      <span><svg class="nn-symbol" viewBox="-9 -9 18 18" aria-hidden="true"
        ><path class="nn-made" d="M-9 0H9"/></svg> the network</span></p>
    <p>Largest gap: <b data-shows="gap">${p(e)}</b></p>
    <p>${2*t.count} hidden neurons,
      <b data-shows="knobs">${6*t.count+1}</b> knobs</p>`}function ia(t){let e=t.heights.slice(0,t.count).map(n=>p(n));return`The curve "${t.target}" and a network of ${t.count} bumps of heights ${e.join(", ")}. They are at most ${p(Hn(t).gap,3)} apart.`}var Vl=t=>({heights:t.heights.map((e,n)=>n<t.count?Math.round(16*ra[t.target]((n+.5)/t.count))/16:e)}),oa=(t,e,n,o,r)=>({ask:o,praise:r,met:s=>s.target===t&&s.count===e&&Hn(s).gap<n}),ca={picture:ql,controls:Hl,readout:Fl,describe:ia,actions:{read:Vl},goals:{"03-hill":oa("hill",4,.1,"Match the hill with four bumps: keep the largest gap below 0.1. The best heights are not the curve's own, and the steepness counts.","Matched. The steepness is a knob as well: flatter sigmoids turn the stairs into a slope."),"03-wave":oa("wave",8,.2,"Match the wave with eight bumps: keep the largest gap below 0.2.","Matched. With more bumps the gap would shrink further, to anything you like.")}};var Rt=t=>t<0?"nn-negative":"nn-positive";function Ye(t,e,n,o={}){let{part:r,along:s=.5,now:a,faint:i,label:m=!0}=o,[c,h]=[e.x-t.x,e.y-t.y],f=Math.hypot(c,h),d=W=>[u(t.x+W*c),u(t.y+W*h)],[b,$]=d((t.r+1)/f),[M,I]=d(1-(e.r+2)/f),[E,P]=d(s);return l`<g class="nn-link" data-part="${r}" ${a&&"data-now"}
    ><line class="nn-hit" x1="${b}" y1="${$}"
    x2="${M}" y2="${I}"/><line class="nn-edge ${Rt(n)}" x1="${b}"
    y1="${$}" x2="${M}" y2="${I}" opacity="${i?.35:1}"
    stroke-width="${u(Math.min(6,1+1.3*Math.abs(n)))}"/>
    ${m&&l`<text class="nn-halo nn-strong ${Rt(n)}" x="${E}"
      y="${u(P+5)}" text-anchor="middle">${p(n)}</text>`}</g>`}function Pt({x:t,y:e,r:n},o,{part:r,now:s,on:a}={}){return l`<g class="nn-spot" data-part="${r}" ${s&&"data-now"}>
    <circle class="nn-node" data-on="${a}" cx="${t}" cy="${e}" r="${n}"/>
    <text x="${t}" y="${e+5}" data-on="${a}" text-anchor="middle"
      >${o}</text></g>`}var Ho="dinner-party",Ke=["Agatha","Dahlia","Stiffy"],kt=["h₁","h₂","h₃"],Fo=[0,1,2].map(t=>({x:42,y:46+86*t,r:17})),ge=[0,1,2].map(t=>({x:188,y:46+86*t,r:22})),Kt={x:306,y:132,r:24},Yo=[...Array(8).keys()].map(t=>[t>>2,t>>1&1,t&1]),Fn=[1,1.5,3,4.3,0,0,0,0],ma=Fn.with(3,1.5);function _e({W1:t,b1:e,W2:n,b2:o,relu:r},s){let[a]=Mt(s,[{weight:t,bias:e,activation:Re}]),i=a.Z.map(c=>c.map((h,f)=>r[f]?ce(h):h)),[m]=Mt(i,[{weight:n,bias:o,activation:ce}]);return{Z:a.Z,A:i,S:m.Z.flat(),Y:m.A.flat()}}var ua=(t,e)=>Math.abs(t-e)<1e-9,Vo=(t,e)=>_e(t,Yo).Y.every((n,o)=>ua(n,e[o])),Gl=({goals:t})=>t.includes("03-feud")?ma:Fn,rt=t=>Math.abs(t)<1e-12?0:t,la="M8 0h6v12q6 4 6 12v30q0 4-4 4h-10q-4 0-4-4v-30q0-8 6-12z",Go=6;function Yl(t,e){let n=Math.min(Go,Math.ceil(rt(t)));return l`${[...Array(n).keys()].map(o=>{let r=Math.min(1,t-o),s=96+30*o;return l`<g transform="translate(${s} 278)">
      <clipPath id="${e}-full${o}"><rect x="0" y="${u(58*(1-r))}"
        width="24" height="${u(58*r)}"/></clipPath>
      <path class="nn-wine" clip-path="url(#${e}-full${o})" d="${la}"/>
      <path class="nn-glass" d="${la}"/></g>`})}
  ${t>Go&&l`<text class="nn-strong" x="${96+30*Go}" y="318">…</text>`}`}function Kl(t,e){let{A:n,Y:o}=_e(t,[t.guests]),[r,s]=[n[0].map(rt),rt(o[0])];return l`<svg viewBox="0 0 340 346" role="img"
    aria-label="${pa(t)}">
    ${t.W1.map((a,i)=>a.map((m,c)=>m!==0&&Ye(Fo[i],ge[c],m,{part:`w${i}${c} x${i} h${c}`,faint:!t.guests[i],label:t.knobs,along:.36+.07*c})))}
    ${t.W2.map(([a],i)=>a!==0&&Ye(ge[i],Kt,a,{part:`v${i} o`,faint:r[i]===0,label:t.knobs,along:.48}))}
    ${Fo.map((a,i)=>Pt(a,t.guests[i]?"✓":"",{part:`x${i}`,on:t.guests[i]===1}))}
    ${ge.map((a,i)=>Pt(a,p(r[i],3),{part:`h${i}`,on:r[i]>0}))}
    ${Pt(Kt,p(s,3),{part:"o",on:s>0})}
    ${Ke.map((a,i)=>l`<text class="nn-halo nn-small" x="18" y="${Fo[i].y-23}"
          >${a}</text>`)}
    ${t.knobs&&ge.map(({x:a,y:i,r:m},c)=>l`<text class="nn-halo nn-small ${Rt(t.b1[c])}" x="${a}"
          y="${i+m+16}" text-anchor="middle" data-part="b${c} h${c}"
          >${j(t.b1[c])}</text>`)}
    ${t.knobs&&l`<text class="nn-halo nn-small ${Rt(t.b2[0])}" x="${Kt.x}"
      y="${Kt.y+Kt.r+16}" text-anchor="middle" data-part="c0 o"
      >${j(t.b2[0])}</text>`}
    ${kt.map((a,i)=>l`<text class="nn-halo nn-small" x="${ge[i].x}"
          y="${ge[i].y-28}" text-anchor="middle">${a}</text>`)}
    <text class="nn-small" x="${Kt.x}" y="${Kt.y-32}"
      text-anchor="middle">bottles</text>
    <path class="nn-wire" d="M14 336.75H326"/>
    ${s===0&&l`<text class="nn-small" x="96" y="322">ginger ale</text>`}
    ${Yl(s,e)}
    <text class="nn-strong" x="18" y="322">${p(s,3)} ×</text>
  </svg>`}var ha=t=>({W1:([e,n])=>`weight from ${Ke[e]} to ${kt[n]}`,b1:([e])=>`bias of ${kt[e]}`,W2:([e])=>`weight from ${kt[e]} to bottles`,b2:()=>"bias of bottles"})[t.split(".")[0]](t.split(".").slice(1));function _l(t,e){return l`${Ut(Ho,"guests",t,e,Ke)}
    ${t.unplug&&l`<hr>${Ut(Ho,"relu",t,e,kt)}`}
    ${t.knobs&&Mn(Ho,t.knob,ha(t.knob),t,e)}`}function Jl(t,e){let{Z:n,A:o,S:r,Y:s}=_e(t,[t.guests]),a=kt.map((i,m)=>{let c=t.W2[m][0];return l`${m>0&&" "}<span class="${Rt(c)}"
      >${m>0?j(c):p(c)}·${p(rt(o[0][m]))}</span>`});return l`<p class="nn-formula">hidden: ${kt.map((i,m)=>l`${m>0&&", "}${t.relu[m]?"ReLU":""}(<span data-shows="z">${p(rt(n[0][m]))}</span>) = <b
        data-shows="a">${p(rt(o[0][m]))}</b>`)}</p>
    <p class="nn-formula">bottles: ReLU(${a} ${j(t.b2[0])}) =
      ReLU(<span data-shows="s">${p(rt(r[0]))}</span>) = <b
      data-shows="bottles">${p(rt(s[0]))}</b></p>
    ${t.knobs&&Zl(t,e)}
    ${t.table&&Ql(t)}`}function Zl(t,e){let n=(r,s,a,i)=>{let m=[r,...s].join(".");return{text:p(a),value:a,part:i,path:m,name:ha(m)}},o=r=>kn(r,t,e);return l`<p>Pick a knob, then turn it with the slider.</p>
    <div class="nn-equation">
    ${F(o(t.W1.map((r,s)=>r.map((a,i)=>n("W1",[s,i],a,`w${s}${i} x${s} h${i}`)))),"W₁","(3, 3)")}
    ${F(o([t.b1.map((r,s)=>n("b1",[s],r,`b${s} h${s}`))]),"b₁","(3,)")}
    ${F(o(t.W2.map(([r],s)=>[n("W2",[s,0],r,`v${s} o`)])),"W₂","(3, 1)")}
    ${F(o([[n("b2",[0],t.b2[0],"c0 o")]]),"b₂","(1,)")}
  </div>`}function Ql(t){let{A:e,Y:n}=_e(t,Yo),o=Gl(t),r=n.map((a,i)=>ua(a,o[i])),s=r.filter(Boolean).length;return l`<table class="nn-table nn-tight">
    <thead><tr>${Ke.map(([a,...i])=>l`<th scope="col">${a}<span
        class="nn-wide">${i.join("")}</span></th>`)}${kt.map(a=>l`<th scope="col">${a}</th>`)}
      <th scope="col">bottles</th><th scope="col">wanted</th></tr></thead>
    <tbody>${Yo.map((a,i)=>{let m=a.join()===t.guests.join();return l`<tr data-right="${String(r[i])}"
        ${m&&l`aria-current="true"`}>${a.map(c=>l`<td>${c}</td>`)}${e[i].map(c=>l`<td>${p(rt(c),3)}</td>`)}
        <td data-shows="list">${p(rt(n[i]))}</td>
        <td>${o[i]} ${r[i]?"✓":"✗"}</td></tr>`})}</tbody></table>
    <p class="nn-count" data-none="${s===8}"><b data-shows="right"
      >${s}</b> of 8 guest lists as wanted</p>`}function pa(t){let{A:e,Y:n}=_e(t,[t.guests]),o=Ke.filter((i,m)=>t.guests[m]),r=o.length===0?"Nobody is invited":`Invited: ${o.join(" and ")}`,s=kt.filter((i,m)=>rt(e[0][m])>0),a=s.length===0?"none":s.join(", ");return`${r}. Hidden neurons above 0: ${a}. The network says ${p(rt(n[0]))} bottles.`}var fa={picture:Kl,controls:_l,readout:Jl,describe:pa,goals:{"03-most-wine":{ask:"Find the guest list that needs the most wine.",praise:"Dahlia with Stiffy, and without Agatha: 4.3 bottles. That is more than the two would bring one by one.",met:({guests:t})=>t.join()==="0,1,1"},"03-idle-relu":{ask:"Take out as many of the hidden ReLUs as you can without changing the wine for any guest list.",praise:"Found. What arrives at h₁ and h₃ is never below 0, so ReLU has nothing to stop there. At h₂ it has: −0.5 for nobody.",met:(t,e)=>t.relu.filter(n=>!n).length===2&&Vo({...e,relu:t.relu},Fn)&&Vo(t,Fn)},"03-feud":{ask:"Dahlia and Stiffy have fallen out. Together they must now bring only 1.5 bottles; every other list stays as it was.",praise:"Settled, on all eight lists. Only a hidden neuron that sees both guests can tell the pair from its parts.",met:t=>t.relu.every(Boolean)&&Vo(t,ma)}}};var Ko="network-steps",da=[0,1].map(t=>({x:36,y:66+120*t,r:20})),Vn=[0,1].map(t=>({x:172,y:66+120*t,r:29})),_o={x:302,y:126,r:29},Yn=["first","last"],Gn=[["h₁","h₂"],["output"]],Je=15,Jo=[[0,0],[0,1],[1,0],[1,1]],$a=({W1:t,b1:e,W2:n,b2:o})=>[{weight:t,bias:e,activation:C},{weight:n,bias:o,activation:C}],Qo=t=>na(t.x,$a(t)).slice(0,t.at),ga=t=>Mt(Jo,$a(t))[1].A.flat(),tr=t=>t>.5?"even":"odd",Zo=(t,e)=>t>.5==(e%2===0),Kn=(t,e,n,o)=>t.findLast(r=>r.layer===e&&r.to===n&&(!o||r.op===o))?.value;function ba({op:t,layer:e,to:n,from:o}={}){let r=e?"o":`h${n}`,s={product:e?[`v${o}`,`a${o}`,r]:[`w${o}${n}`,`x${o}`,r],sum:[r],bias:[r,e?"c0":`b${n}`],activation:e?[r,"y","s0"]:[r,`a${n}`,`z${n}`]};return new Set(s[t])}function xa({op:t,layer:e,to:n,terms:o,value:r}){let s=h=>p(h,6),[a,i]=o,[m,c]={product:()=>["value times weight",`${s(a)} · ${D(i,6)}`],sum:()=>["add what arrives",`${s(a)} ${j(i,6)}`],bias:()=>["add its bias",`${s(a)} ${j(i,6)}`],activation:()=>["squash",`σ(${s(a)})`]}[t]();return[`${Gn[e][n]}: ${m}`,`${c} = ${s(r)}`]}function tm(t){let e=Qo(t),n=ba(e.at(-1)),o=e.length?xa(e.at(-1)):["nothing done yet","Press Step"],r=[t.W1,t.W2],s=(c,h,f,d,b,$,M,I)=>Ye(d,b,r[c][h][f],{part:`${$} ${M}`,now:n.has($),along:I}),a=(c,h)=>{let f=Kn(e,c,h);return f===void 0?"":p(f)},i=(c,{x:h,y:f,r:d},b)=>l`<text class="nn-halo nn-small ${Rt(c)}" x="${h}"
      y="${f+d+17}" text-anchor="middle" data-part="${b}"
      ${n.has(b.split(" ")[0])&&"data-now"}>${j(c)}</text>`,m=Kn(e,1,0,"activation");return l`<svg viewBox="0 0 340 300" role="img"
    aria-label="${wa(t)}">
    ${[0,1].map(c=>[0,1].map(h=>s(0,c,h,da[c],Vn[h],`w${c}${h}`,`x${c} h${h}`,c===h?.5:.34)))}
    ${[0,1].map(c=>s(1,c,0,Vn[c],_o,`v${c}`,"o",.5))}
    ${da.map((c,h)=>Pt(c,t.x[h],{part:`x${h}`,now:n.has(`x${h}`)}))}
    ${Vn.map((c,h)=>Pt(c,a(0,h),{part:`h${h}`,now:n.has(`h${h}`)||n.has(`a${h}`)}))}
    ${Pt(_o,a(1,0),{part:"o",now:n.has("o")})}
    ${Vn.map((c,h)=>i(t.b1[h],c,`b${h} h${h}`))}
    ${i(t.b2[0],_o,"c0 o")}
    <text class="nn-small" x="14" y="38">${Yn[0]} digit</text>
    <text class="nn-small" x="14" y="224">${Yn[1]} digit</text>
    <text class="nn-small" x="172" y="29" text-anchor="middle">h₁</text>
    <text class="nn-small" x="172" y="149" text-anchor="middle">h₂</text>
    <text class="nn-small" x="302" y="89" text-anchor="middle">output</text>
    <text class="nn-strong" x="302" y="191" text-anchor="middle"
      >${m!==void 0&&tr(m)}</text>
    <text class="nn-small" x="170" y="264" text-anchor="middle">step ${t.at} of ${Je} · ${o[0]}</text>
    <text class="nn-strong" x="170" y="288" text-anchor="middle"
      >${o[1]}</text>
  </svg>`}var ya=t=>({W1:([e,n])=>`weight from the ${Yn[e]} digit to ${Gn[0][n]}`,b1:([e])=>`bias of ${Gn[0][e]}`,W2:([e])=>`weight from ${Gn[0][e]} to the output`,b2:()=>"bias of the output"})[t.split(".")[0]](t.split(".").slice(1));function em(t,e){return l`<div>${Ut(Ko,"x",t,e,Yn)}</div>
    <div>${g(Ko,"at",t,e)}
    ${t.knobs&&Mn(Ko,t.knob,ya(t.knob),t,e)}
    </div>`}function nm(t,e){let n=Qo(t),o=ba(n.at(-1)),r=(f,d,b={})=>({text:f===void 0?"·":p(f),part:d,now:o.has(d.split(" ")[0]),...b}),s=(f,d,b,$)=>{let M=[f,...d].join("."),I=t.knobs?{path:M,name:ya(M)}:{};return r(b,$,{value:b,...I})},a=f=>kn(f,t,e),i=(f,d)=>Kn(n,f,d,"bias"),m=(f,d)=>Kn(n,f,d,"activation"),c=(f,d)=>f===void 0?{}:{shows:d},h=[0,1];return l`<div class="nn-equation">
      ${F(a([t.x.map((f,d)=>r(f,`x${d}`))]),"x","(1, 2)")}
      <span>@</span>
      ${F(a(t.W1.map((f,d)=>f.map((b,$)=>s("W1",[d,$],b,`w${d}${$} x${d} h${$}`)))),"W₁","(2, 2)")}
      <span>+</span>
      ${F(a([t.b1.map((f,d)=>s("b1",[d],f,`b${d} h${d}`))]),"b₁","(2,)")}
    </div>
    <div class="nn-equation"><span>=</span>
      ${F(a([h.map(f=>r(i(0,f),`z${f} h${f}`,c(i(0,f),"z")))]),"z₁","(1, 2)")}
      <span>σ →</span>
      ${F(a([h.map(f=>r(m(0,f),`a${f} h${f}`,c(m(0,f),"a")))]),"a₁","(1, 2)")}
    </div>
    <div class="nn-equation"><span>a₁ @</span>
      ${F(a(t.W2.map((f,d)=>[s("W2",[d,0],f[0],`v${d} o`)])),"W₂","(2, 1)")}
      <span>+</span>
      ${F(a([[s("b2",[0],t.b2[0],"c0 o")]]),"b₂","(1,)")}
    </div>
    <div class="nn-equation"><span>=</span>
      ${F(a([[r(i(1,0),"s0 o",c(i(1,0),"z"))]]),"z₂","(1, 1)")}
      <span>σ →</span>
      ${F(a([[r(m(1,0),"y o",c(m(1,0),"a"))]]),"a₂","(1, 1)")}
    </div>
    ${t.table&&om(t)}`}function om(t){let e=ga(t),n=e.filter(Zo).length;return l`<table class="nn-table">
    <thead><tr><th scope="col">number</th><th scope="col">digits</th>
      <th scope="col">output</th><th scope="col">says</th>
      <th scope="col">right?</th></tr></thead>
    <tbody>${e.map((o,r)=>{let s=Zo(o,r),a=Jo[r].join()===t.x.join();return l`<tr data-right="${String(s)}"
        ${a&&l`aria-current="true"`}><td>${r}</td>
        <td>${Jo[r].join(", ")}</td>
        <td data-shows="output">${p(o)}</td><td>${tr(o)}</td>
        <td>${s?"✓ yes":"✗ no"}</td></tr>`})}</tbody></table>
    <p class="nn-count" data-none="${n===4}"><b data-shows="right"
      >${n}</b> of 4 numbers right</p>`}function wa(t){let[e,n]=t.x,o=Qo(t),r=`A network with two inputs, two hidden neurons and one output. The number ${2*e+n} comes in as the digits ${e} and ${n}. `;if(o.length===0)return`${r}No step is done yet.`;let[s,a]=xa(o.at(-1)),i=t.at===Je?` It says ${tr(o.at(-1).value)}.`:"";return`${r}Step ${t.at} of ${Je}, ${s}: ${a}.${i}`}function rm(t,e){let n=({W1:r,b1:s,W2:a,b2:i})=>[r,s,a,i].flat(2),o=n(e);return n(t).filter((r,s)=>r!==o[s]).length}var va={picture:tm,controls:em,readout:nm,describe:wa,pace:1400,plays:({knobs:t})=>!t,play:({at:t})=>t<Je?{at:t+1}:null,goals:{"03-step":{ask:"Step to the end. Before each step say which two numbers meet next, and what comes out.",praise:"That is a forward pass: six products, three sums, three biases, three sigmoids.",met:t=>t.at===Je},"03-one-knob":{ask:"The network calls every number even. One of its nine knobs, turned alone, puts all four right. Find it.",praise:"Found: the weight from the last digit to h₁. The output counts h₁ against even, so h₁ must rise when the last digit is 1.",met:(t,e)=>ga(t).every(Zo)&&rm(t,e)===1}}};var _=t=>t.length===1?`(${t[0]},)`:`(${t.join(", ")})`;function Ma(t,e){return t[1]===e[0]?{shape:[t[0],e[1]]}:{error:`matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature (n?,k),(k,m?)->(n?,m?) (size ${e[0]} is different from ${t[1]})`}}function ka(t,e){let[n,o]=t,[r]=e;if(o===r||r===1)return{shape:[n,o]};if(o===1)return{shape:[n,r]};let s=a=>_(a).replace(/ /g,"");return{error:`operands could not be broadcast together with shapes ${s(t)} ${s(e)} `}}var _n="shape-checker",At=16,er={"X @ W + b":(t,e)=>[t,e],"X @ W.T + b":(t,e)=>[t,e.toReversed()],"W @ X + b":(t,e)=>[e,t]},Aa={"X @ W + b":["X","W"],"X @ W.T + b":["X","W.T"],"W @ X + b":["W","X"]};function Ze({formula:t,X:e,W:n,b:o}){let r=Ma(...er[t](e,n));if(r.error)return{error:r.error,where:"@"};let s=ka(r.shape,[o]);return s.error?{error:s.error,where:"+",product:r.shape}:{shape:s.shape,product:r.shape}}var nr=t=>{let{shape:e,product:n}=Ze(t);return!!e&&t.b!==n[1]};function Jn([t,e],n,o,r=""){let s=[...[...Array(Math.max(0,t-1)).keys()].map(a=>`M${n} ${o+At*(a+1)}h${At*e}`),...[...Array(Math.max(0,e-1)).keys()].map(a=>`M${n+At*(a+1)} ${o}v${At*t}`)];return l`<g class="nn-grid-box" data-kind="${r}"><rect x="${n}"
    y="${o}" width="${At*e}" height="${At*t}"/><path
    d="${s.join("")}"/></g>`}function sm(t){let[e,n]=er[t.formula](t.X,t.W),[o,r]=Aa[t.formula],{error:s,where:a,product:i,shape:m}=Ze(t),[c,h]=[152,168],f={x:c-18-At*e[1],y:h},d={x:c,y:h-18-At*n[0]},b=a==="@"?"wrong":"",$=a==="+"?"wrong":nr(t)?"odd":"",M=(i??[e[0]])[0],I=h+At*M+12;return l`<svg viewBox="0 0 340 352" role="img"
    aria-label="${Ia(t)}">
    ${Jn(e,f.x,f.y,b)}
    ${Jn(n,d.x,d.y,b)}
    ${i&&Jn(i,c,h,"made")}
    <text class="nn-strong" x="${c}" y="${d.y-7}">${r} ${_(n)}</text>
    <text class="nn-strong" x="${c-12}" y="${h-8}" text-anchor="end"
      >${o} ${_(e)}</text>
    ${!i&&l`<text class="nn-strong nn-negative" x="${c+4}" y="${h+18}"
        >${e[1]} and ${n[0]} differ</text>`}
    ${i&&l`${Jn([1,t.b],c,I,$)}
      <text class="nn-strong" x="${c-8}" y="${I+12}"
        text-anchor="end">+ b ${_([t.b])}</text>
      ${a==="+"&&l`<text class="nn-strong nn-negative" x="${c-8}"
          y="${I+30}" text-anchor="end">${i[1]} and ${t.b} differ</text>`}`}
    ${!s&&l`<text class="nn-strong" x="${c-8}" y="${I+32}" text-anchor="end">= ${_(m)}</text>`}
  </svg>`}function am(t,e){let n=["rows","columns"];return l`${L(_n,"formula",t,e)}
    ${g(_n,"X",t,e,void 0,n)}
    ${g(_n,"W",t,e,void 0,n)}
    ${g(_n,"b",t,e)}`}function im(t){let{formula:e,X:n,W:o,b:r}=t,{error:s,shape:a}=Ze(t),i=l`<p class="nn-formula"><code>${e}</code> with X
    ${_(n)}, W ${_(o)}, b ${_([r])}</p>`;return s?l`${i}<p class="nn-error"><code><b>ValueError:</b> <span
      data-shows="error">${s}</span></code></p><p>${cm(t)}</p>`:l`${i}<p>Result: <b data-shows="shape">${_(a)}</b>. ${nr(t)?lm(t):`${a[0]} rows, and one column for each of ${a[1]} biases.`}</p>`}function cm(t){let[e,n]=er[t.formula](t.X,t.W),[o,r]=Aa[t.formula];return Ze(t).where==="@"?`Each row of ${o} has ${e[1]} numbers, each column of ${r} has ${n[0]}. They must pair up one to one.`:`The product has ${n[1]} columns, and b has ${t.b} entries. There must be one bias for each neuron, that is for each column.`}var lm=({b:t})=>t===1?"NumPy is content, but all neurons share one bias. Was that meant?":`NumPy is content, but it has copied the single column ${t} times: one neuron has become ${t}. Was that meant?`;function Ia(t){let{error:e,shape:n}=Ze(t),{formula:o,X:r,W:s,b:a}=t,i=`${o} with X ${_(r)}, W ${_(s)}, b ${_([a])}`;return e?`${i}: they do not fit.`:`${i}: ${_(n)}.`}var Sa={picture:sm,controls:am,readout:im,describe:Ia,goals:{"03-fit":{ask:"Four examples with two inputs each, three neurons. Give W the shape that lets X @ W + b run.",praise:"It fits: (4, 2) @ (2, 3) + (3,) gives (4, 3).",met:t=>t.formula==="X @ W + b"&&`${t.X} ${t.W} ${t.b}`=="4,2 2,3 3"},"03-silent":{ask:"Make NumPy compute something without a complaint although b has not one entry for each neuron.",praise:"That is the mistake to fear: no message, and numbers that look like an answer. Print the shapes.",met:nr}}};var $t=y([-2.6,3.4],[34,334]),tn={line:{y:[-6.5,6.5],glass:-1.3,word:"2x − 1"},square:{y:[-1,9.8],glass:.1,word:"x²"},"three-squares":{y:[-3,29],glass:.1,word:"3x²"},"square-and-line":{y:[-2,15.6],glass:-1.3,word:"x² + 2x"}},Qe=50,mm=[...Array(61).keys()];function en({curve:t,x:e,halvings:n}){let o=2**-n;return{run:o,to:e+o,f:Ro[t],...$s(t,e,o)}}var um=(t,e,n,o,r)=>mm.map(s=>e+(n-e)*s/60).map(s=>`${u(o(s))},${u(r(t(s)))}`).join(" ");function Ta({f:t,to:e,slope:n},o,r,s,a,i){let m=c=>t(o)+n*(c-o);return l`<polyline class="nn-curve" points="${um(t,r,s,a,i)}"/>
    <line class="nn-secant" x1="${u(a(r))}" y1="${u(i(m(r)))}"
      x2="${u(a(s))}" y2="${u(i(m(s)))}"/>
    <circle class="nn-dot" cx="${u(a(o))}" cy="${u(i(t(o)))}" r="5"/>
    <circle class="nn-dot" cx="${u(a(e))}" cy="${u(i(t(e)))}" r="5"/>`}function hm({f:t,to:e,run:n,rise:o},r,s){let[a,i,m,c]=[$t(r),s(t(r)),$t(e),s(t(e))],h=f=>Math.abs(f)>22;return l`<path class="nn-steps" d="M${u(a)} ${u(i)}H${u(m)}V${u(c)}"/>
    ${h(m-a)&&l`<text class="nn-halo nn-small" text-anchor="middle"
      x="${u((a+m)/2)}" y="${u(i+(o<0?-8:18))}">run</text>`}
    ${h(m-a)&&h(c-i)&&l`<text class="nn-halo nn-small" x="${u(m+7)}"
      y="${u((i+c)/2+5)}">rise</text>`}`}function pm(t,e,n,o){let r=.5/e.run;if(r<2)return"";let s=t.x+e.run/2,a=(e.f(t.x)+e.f(e.to))/2,[i,m]=[$t(tn[t.curve].glass),24+Qe],c=d=>i+($t(d)-$t(s))*r,h=d=>m+(n(d)-n(a))*r,f=Qe/($t(1)-$t(0))/r*1.05;return l`<clipPath id="${o}-glass"><circle cx="${u(i)}" cy="${m}"
      r="${Qe}"/></clipPath>
    <circle class="nn-node" cx="${u(i)}" cy="${m}" r="${Qe}"/>
    <g clip-path="url(#${o}-glass)">${Ta(e,t.x,s-f,s+f,c,h)}</g>
    <text class="nn-halo nn-small" x="${u(i)}" y="${m+Qe+17}"
      text-anchor="middle">magnified ×${r}</text>`}function fm(t,e){let n=en(t),o=y(tn[t.curve].y,[326,22]);return l`<svg viewBox="0 0 344 362" role="img"
    aria-label="${Na(t)}">
    <clipPath id="${e}-clip"><rect x="34" y="22" width="300" height="304"/>
    </clipPath>
    ${T($t,o,{names:["x",tn[t.curve].word]})}
    <g clip-path="url(#${e}-clip)">${hm(n,t.x,o)}
      ${Ta(n,t.x,...$t.domain,$t,o)}</g>
    ${pm(t,n,o,e)}
  </svg>`}function dm(t,e){return l`${L("secant","curve",t,e,n=>tn[n].word)}
    ${g("secant","x",t,e)}
    ${g("secant","halvings",t,e)}`}function $m(t){let{f:e,to:n,run:o,rise:r,slope:s}=en(t),a=i=>p(i,6);return l`<p class="nn-formula">run = <b data-shows="run">${p(o)}</b>
      (from x = ${a(t.x)} to ${a(n)})</p>
    <p class="nn-formula">rise = ${a(e(n))} −
      ${D(e(t.x),6)} = <b data-shows="rise">${p(r)}</b></p>
    <p class="nn-formula">slope = rise ÷ run = <b data-shows="slope"
      >${p(s)}</b></p>`}function Na(t){let{run:e,rise:n,slope:o}=en(t);return`The curve ${tn[t.curve].word} with a line through two of its points. From x = ${p(t.x)} the run is ${p(e)}, the rise ${p(n)}, the slope ${p(o)}.`}var Oa={picture:fm,controls:dm,readout:$m,describe:Na,goals:{"00-slope":{ask:"On x², stand at 1.5. Shrink the nudge until the slope is less than 0.001 away from 3.",praise:"Done. The smaller the nudge, the nearer to 3, and never quite there: 3 is the limit.",met:t=>t.curve==="square"&&t.x===1.5&&Math.abs(en(t).slope-3)<.001},"00-downhill":{ask:"Somewhere x² falls by 3 for each 1 to the right. Find the place, with the smallest nudge.",praise:"At −1.5. The slope of x² at x is 2x, here 2 · (−1.5).",met:t=>t.curve==="square"&&t.halvings===10&&Math.abs(en(t).slope+3)<.01}}};var ar=[[0,0],[0,1],[1,0],[1,1]],ir={AND:[0,0,0,1],OR:[0,1,1,1],NAND:[1,1,1,0],XOR:[0,1,1,0]},or=y([-.6,1.6],[30,332]),rr=y([-.6,1.6],[322,20]),cr=({w:t,b:e},n)=>et(U(n,t,e)),Zn=t=>ar.filter((e,n)=>cr(t,e)===ir[t.gate][n]).length,La=t=>t.firing==="w1+w2+2b>0"&&t.silent==="w1+w2+2b<=0";function gm(t,e){return l`<svg viewBox="0 0 344 360" role="img"
    aria-label="${Wa(t)}">
    ${pe(t.w,t.b,or,rr,e)} ${T(or,rr,{count:3})}
    ${ar.map((n,o)=>{let r=ir[t.gate][o];return yt(n,r,cr(t,n)!==r,or,rr)})}
  </svg>`}function bm(t,e){return l`${L("truth-table","gate",t,e)}
    ${g("truth-table","w",t,e)}
    ${g("truth-table","b",t,e)}`}function xm(t,e){return l`${Et("must fire","must stay silent")}
    <table class="nn-table" aria-label="the four rows">
      <thead><tr><th scope="col">x₁</th><th scope="col">x₂</th>
        <th scope="col">z</th><th scope="col">neuron</th>
        <th scope="col">${t.gate}</th><th scope="col">right?</th></tr>
      </thead>
      <tbody>${ar.map((n,o)=>{let[r,s]=[cr(t,n),ir[t.gate][o]];return l`<tr data-right="${String(r===s)}"><td>${n[0]}</td>
          <td>${n[1]}</td><td data-shows="row-z">${p(U(n,t.w,t.b))}</td><td>${r}</td><td>${s}</td>
          <td>${r===s?"✓ yes":"✗ no"}</td></tr>`})}</tbody>
    </table>
    <p class="nn-count" data-none="${String(Zn(t)===4)}"><b
      data-shows="right">${Zn(t)}</b> of 4 rows right</p>
    ${t.gate==="XOR"&&vm(t,e)}`}var ym={"":"choose","w1+w2+b>0":"w₁ + w₂ + b > 0","w1+w2+2b>0":"w₁ + w₂ + 2b > 0","2w1+2w2+2b>0":"2w₁ + 2w₂ + 2b > 0"},wm={"":"choose","w1+w2<=0":"w₁ + w₂ ≤ 0","w1+w2+b<=0":"w₁ + w₂ + b ≤ 0","w1+w2+2b<=0":"w₁ + w₂ + 2b ≤ 0"};function Ea(t,e,n,o,r){return l`<p><label for="${n}-${t}">${o}</label>
    <select id="${n}-${t}" data-trait="${t}">
      ${Object.entries(r).map(([s,a])=>l`<option value="${s}"
          ${e[t]===s&&"selected"}>${a}</option>`)}
    </select></p>`}function vm(t,e){return l`<details class="nn-proof"><summary>It cannot be done</summary>
    <p>Then show it. The four rows ask for:</p>
    <ul><li>row 0, 0 silent: b ≤ 0</li><li>row 0, 1 fires: w₂ + b > 0</li>
      <li>row 1, 0 fires: w₁ + b > 0</li>
      <li>row 1, 1 silent: w₁ + w₂ + b ≤ 0</li></ul>
    ${Ea("firing",t,e,"Add the two rows that fire:",ym)}
    ${Ea("silent",t,e,"Add the two that stay silent:",wm)}
    <p class="nn-verdict">${Mm(t)}</p></details>`}function Mm(t){return!t.firing||!t.silent?"":La(t)?"One number, w₁ + w₂ + 2b, would have to be above 0 and not above 0. No knobs can do that: XOR cannot be done with one neuron.":`Not yet: look at the ${t.firing==="w1+w2+2b>0"?"second":"first"} sum. Add the left sides of its two rows, w to w and b to b; each row brings its own b.`}function Wa(t){return`The four corners of the unit square, to be answered as ${t.gate} does. With weights ${p(t.w[0])} and ${p(t.w[1])} and bias ${p(t.b)}, ${Zn(t)} of 4 are right.`}var sr=(t,e)=>({ask:`Choose ${t} and get all four rows right.`,praise:e,met:n=>n.gate===t&&Zn(n)===4}),Ra={picture:gm,controls:bm,readout:xm,describe:Wa,goals:{"01-and":sr("AND","AND: neither weight alone lifts the bias above 0, both together do."),"01-or":sr("OR","OR: each weight alone lifts the bias above 0."),"01-nand":sr("NAND","NAND: AND with every sign turned."),"01-xor":{ask:"Choose XOR. Get all four rows right, or prove that nobody can.",praise:"Shown: no single neuron can do XOR. Two layers can (chapter 3).",met:t=>t.gate==="XOR"&&La(t)}}};var Qn="xor-space",_t=[[0,0],[0,1],[1,0],[1,1]],on=[0,1,1,0],km={sigmoids:{weight:[[6,-4],[-4,6]],bias:[-3,-3],activation:C},ReLUs:{weight:[[1,-1],[-1,1]],bias:[0,0],activation:ce}},xe=[-.25,1.25],be=y(xe,[172,28]),nn=y(xe,[22,166]),to=y(xe,[196,340]),Am=[...Array(9).keys()].map(t=>t/8),Im=[...Array(25).keys()].map(t=>t/24);function ye({way:t,amount:e},n){let[{A:o}]=Mt(n,[km[t]]);return n.map((r,s)=>r.map((a,i)=>(1-e)*a+e*o[s][i]))}var Da=(t,e)=>U(e,t.w,t.b),lr=t=>ye(t,_t).map(e=>Da(t,e)),mr=t=>lr(t).filter((e,n)=>et(e)===on[n]).length;function Pa(t,e){return[0,1].map(n=>Am.map(o=>{let r=Im.map(a=>n?[a,o]:[o,a]),s=(e===nn?r:ye(t,r)).map(([a,i])=>`${u(e(a))},${u(be(i))}`);return l`<polyline class="nn-mesh" data-axis="${n}"
        points="${s.join(" ")}"/>`}))}function Sm(t){let n=[...Array(25).keys()].map(a=>xe[0]+(xe[1]-xe[0])*a/24),o=n.flatMap(a=>n.map(i=>[i,a])),r=ye(t,o).map(a=>Da(t,a)),s=[];for(let a=0;a<24;a++)for(let i=0;i<24;i++){let m=a*25+i,c=[m,m+1,m+24+2,m+24+1];if(c.every(f=>r[f]<=0))continue;let h=Tm(c.map(f=>({p:o[f],z:r[f]})));s.push(`M${h.map(([f,d])=>`${u(nn(f))} ${u(be(d))}`).join("L")}z`)}return s.join("")}function Tm(t){return t.flatMap(({p:e,z:n},o)=>{let r=t[(o+1)%t.length],s=n>0?[e]:[];if(n>0==r.z>0)return s;let a=n/(n-r.z);return[...s,e.map((i,m)=>i+a*(r.p[m]-i))]})}function Nm(t,e){let n=ye(t,_t),o=lr(t).map((c,h)=>et(c)!==on[h]),r={width:144,height:144},s=Sm(t),[a,i]=t.w,m=(c,h)=>c.map((f,d)=>yt(f,on[d],o[d],h,be));return l`<svg viewBox="0 0 346 212" role="img"
    aria-label="${Ba(t)}">
    <defs><pattern id="${e}-tilt" width="9" height="9"
      patternUnits="userSpaceOnUse" patternTransform="rotate(45)"
      ><line class="nn-hatch" y2="9"/></pattern>
      <clipPath id="${e}-right"><rect x="196" y="28" ${za(r)}/>
      </clipPath></defs>
    <rect class="nn-silent" x="22" y="28" ${za(r)}/>
    <path class="nn-fires" d="${s}"/>
    <path fill="url(#${e}-tilt)" d="${s}"/>
    <g clip-path="url(#${e}-right)">
      ${pe([a,i],t.b,to,be,e)}</g>
    ${T(nn,be,{count:2})}
    ${T(to,be,{count:2,names:["h₁","h₂"]})}
    ${Pa(t,nn)}
    <g clip-path="url(#${e}-right)">${Pa(t,to)}</g>
    ${m(_t,nn)} ${m(n,to)}
  </svg>`}var za=({width:t,height:e})=>l`width="${t}" height="${e}"`;function Om(t,e){return l`${L(Qn,"way",t,e)}
    ${g(Qn,"amount",t,e)}
    ${g(Qn,"w",t,e,void 0,["h₁","h₂"])}
    ${g(Qn,"b",t,e)}`}function Em(t){let e=ye(t,_t),n=lr(t),o=mr(t);return l`${Et("XOR says 1","XOR says 0")}
    <table class="nn-table nn-tight">
    <thead><tr><th scope="col">x</th><th scope="col">h₁</th>
      <th scope="col">h₂</th><th scope="col">z</th><th scope="col">says</th>
      <th scope="col">XOR</th></tr></thead>
    <tbody>${_t.map((r,s)=>{let a=et(n[s]),i=a===on[s];return l`<tr data-right="${String(i)}">
        <td>${r.join(", ")}</td>
        <td data-shows="h1">${p(e[s][0])}</td>
        <td data-shows="h2">${p(e[s][1])}</td>
        <td data-shows="z">${p(n[s])}</td><td>${a}</td>
        <td>${on[s]} ${i?"✓":"✗"}</td></tr>`})}</tbody></table>
    <p class="nn-count" data-none="${o===4}"><b data-shows="right"
      >${o}</b> of 4 corners right</p>`}function Ba(t){let e=ye(t,_t).map((n,o)=>`${_t[o].join(", ")} at ${n.map(r=>p(r,2)).join(", ")}`);return`Two squares: the inputs, and where two hidden ${t.way} put them, ${p(100*t.amount,3)} percent of the way. The corner ${e.join("; ")}. The line in the hidden square gets ${mr(t)} of 4 right.`}var ja=(t,e,n)=>({ask:e,praise:n,met:o=>o.way===t&&o.amount===1&&mr(o)===4}),Ca={picture:Nm,controls:Om,readout:Em,describe:Ba,goals:{"03-fold":ja("ReLUs","Choose ReLUs, move the square all the way, and place the line so that all four corners are right.","XOR. The fold laid the corners 0, 0 and 1, 1 on one place, so one line can part them from the other two."),"03-warp":ja("sigmoids","Choose sigmoids, and do the same.","XOR again. Nothing is folded here: the square is bent until a straight line is enough.")}};var Lm=Array.prototype,Wm=Lm.slice;function Rm(t,e){return t-e}function Pm(t){for(var e=0,n=t.length,o=t[n-1][1]*t[0][0]-t[n-1][0]*t[0][1];++e<n;)o+=t[e-1][1]*t[e][0]-t[e-1][0]*t[e][1];return o}var Ua=t=>()=>t;function zm(t,e){for(var n=-1,o=e.length,r;++n<o;)if(r=jm(t,e[n]))return r;return 0}function jm(t,e){for(var n=e[0],o=e[1],r=-1,s=0,a=t.length,i=a-1;s<a;i=s++){var m=t[s],c=m[0],h=m[1],f=t[i],d=f[0],b=f[1];if(Dm(m,f,e))return 0;h>o!=b>o&&n<(d-c)*(o-h)/(b-h)+c&&(r=-r)}return r}function Dm(t,e,n){var o;return Bm(t,e,n)&&Cm(t[o=+(t[0]===e[0])],n[o],e[o])}function Bm(t,e,n){return(e[0]-t[0])*(n[1]-t[1])===(n[0]-t[0])*(e[1]-t[1])}function Cm(t,e,n){return t<=e&&e<=n||n<=e&&e<=t}function Um(){}var It=[[],[[[1,1.5],[.5,1]]],[[[1.5,1],[1,1.5]]],[[[1.5,1],[.5,1]]],[[[1,.5],[1.5,1]]],[[[1,1.5],[.5,1]],[[1,.5],[1.5,1]]],[[[1,.5],[1,1.5]]],[[[1,.5],[.5,1]]],[[[.5,1],[1,.5]]],[[[1,1.5],[1,.5]]],[[[.5,1],[1,.5]],[[1.5,1],[1,1.5]]],[[[1.5,1],[1,.5]]],[[[.5,1],[1.5,1]]],[[[1,1.5],[1.5,1]]],[[[.5,1],[1,1.5]]],[]];function qa(){var t=1,e=1,n=Fr,o=m;function r(c){var h=n(c);if(Array.isArray(h))h=h.slice().sort(Rm);else{let f=qr(c,Xm);for(h=We(...Hr(f[0],f[1],h),h);h[h.length-1]>=f[1];)h.pop();for(;h[1]<f[0];)h.shift()}return h.map(f=>s(c,f))}function s(c,h){let f=h==null?NaN:+h;if(isNaN(f))throw new Error(`invalid value: ${h}`);var d=[],b=[];return a(c,f,function($){o($,c,f),Pm($)>0?d.push([$]):b.push($)}),b.forEach(function($){for(var M=0,I=d.length,E;M<I;++M)if(zm((E=d[M])[0],$)!==-1){E.push($);return}}),{type:"MultiPolygon",value:h,coordinates:d}}function a(c,h,f){var d=new Array,b=new Array,$,M,I,E,P,W;for($=M=-1,E=Jt(c[0],h),It[E<<1].forEach(B);++$<t-1;)I=E,E=Jt(c[$+1],h),It[I|E<<1].forEach(B);for(It[E<<0].forEach(B);++M<e-1;){for($=-1,E=Jt(c[M*t+t],h),P=Jt(c[M*t],h),It[E<<1|P<<2].forEach(B);++$<t-1;)I=E,E=Jt(c[M*t+t+$+1],h),W=P,P=Jt(c[M*t+$+1],h),It[I|E<<1|P<<2|W<<3].forEach(B);It[E|P<<3].forEach(B)}for($=-1,P=c[M*t]>=h,It[P<<2].forEach(B);++$<t-1;)W=P,P=Jt(c[M*t+$+1],h),It[P<<2|W<<3].forEach(B);It[P<<3].forEach(B);function B(J){var St=[J[0][0]+$,J[0][1]+M],Z=[J[1][0]+$,J[1][1]+M],st=i(St),at=i(Z),N,z;(N=b[st])?(z=d[at])?(delete b[N.end],delete d[z.start],N===z?(N.ring.push(Z),f(N.ring)):d[N.start]=b[z.end]={start:N.start,end:z.end,ring:N.ring.concat(z.ring)}):(delete b[N.end],N.ring.push(Z),b[N.end=at]=N):(N=d[at])?(z=b[st])?(delete d[N.start],delete b[z.end],N===z?(N.ring.push(Z),f(N.ring)):d[z.start]=b[N.end]={start:z.start,end:N.end,ring:z.ring.concat(N.ring)}):(delete d[N.start],N.ring.unshift(St),d[N.start=st]=N):d[st]=b[at]={start:st,end:at,ring:[St,Z]}}}function i(c){return c[0]*2+c[1]*(t+1)*4}function m(c,h,f){c.forEach(function(d){var b=d[0],$=d[1],M=b|0,I=$|0,E=ur(h[I*t+M]);b>0&&b<t&&M===b&&(d[0]=Xa(b,ur(h[I*t+M-1]),E,f)),$>0&&$<e&&I===$&&(d[1]=Xa($,ur(h[(I-1)*t+M]),E,f))})}return r.contour=s,r.size=function(c){if(!arguments.length)return[t,e];var h=Math.floor(c[0]),f=Math.floor(c[1]);if(!(h>=0&&f>=0))throw new Error("invalid size");return t=h,e=f,r},r.thresholds=function(c){return arguments.length?(n=typeof c=="function"?c:Array.isArray(c)?Ua(Wm.call(c)):Ua(c),r):n},r.smooth=function(c){return arguments.length?(o=c?m:Um,r):o===m},r}function Xm(t){return isFinite(t)?t:NaN}function Jt(t,e){return t==null?!1:+t>=e}function ur(t){return t==null||isNaN(t=+t)?-1/0:t}function Xa(t,e,n,o){let r=o-e,s=n-e,a=isFinite(r)||isFinite(s)?r/s:Math.sign(r)/Math.sign(s);return isNaN(a)?t:t+a-.5}var Zt=41;function eo(t,e,n,o){let r=({domain:[i,m]},c)=>i+(m-i)*c/(Zt-1),s=Array.from({length:Zt*Zt},(i,m)=>t([r(n,m%Zt),r(o,Math.floor(m/Zt))])),a=([i,m])=>[n(r(n,i-.5)),o(r(o,m-.5))].map(Math.round);return qa().size([Zt,Zt]).thresholds(e)(s).map(({coordinates:i})=>{let m=i.flat().map(c=>qm(c.map(a)));return l`<path class="nn-level" d="${m.join("")}"/>`})}function qm([t,...e]){let n=t,o=e.map(r=>{let s=r.map((a,i)=>a-n[i]);return n=r,s.join(s[1]<0?"":" ")});return`M${t.join(" ")}l${o.join(" ")}z`}function Ha(t,e,n,o=5){let[r,s]=[u(e),u(n)],a=[l`<circle cx="${r}" cy="${s}" r="${o}"/>`,l`<rect x="${u(e-o)}" y="${u(n-o)}" width="${2*o}"
      height="${2*o}"/>`,l`<path d="M${r} ${u(n-1.3*o)}l${1.2*o} ${2.2*o}h${-2.4*o}z"/>`][t];return l`<g class="nn-runner" data-runner="${t}">${a}</g>`}function no(t,e,n,o){let r=t.map(([i,m])=>`${u(n(i))} ${u(o(m))}`),[s,a]=t.at(-1);return l`<path class="nn-track" data-runner="${e}"
    d="M${r.join("L")}"/>${Ha(e,n(s),o(a))}`}var oo=t=>l`<svg class="nn-symbol" viewBox="-9 -9 18 18" aria-hidden="true"
    >${Ha(t,0,0,6)}</svg>`;function lt(t,e=0){let n=null;return(o,r)=>(n=n?r.map((s,a)=>e*n[a]+s):[...r],o.map((s,a)=>s-t*n[a]))}function Fa(t,[e,n]=[.9,.999],o=1e-8){let[r,s,a]=[null,null,0];return(i,m)=>{r??=m.map(()=>0),s??=m.map(()=>0),a+=1,r=r.map((f,d)=>f+(1-e)*(m[d]-f)),s=s.map((f,d)=>n*f+(1-n)*m[d]*m[d]);let c=t/(1-e**a),h=Math.sqrt(1-n**a);return i.map((f,d)=>f-c*r[d]/(Math.sqrt(s[d])/h+o))}}var Va=10,mt=(t,e=Va)=>t.some(n=>Math.abs(n)>e);function zt(t,e,n,o,r=Va){let s=[n];for(;s.length<=o&&!mt(s.at(-1),r);){let a=s.at(-1);s.push(t(a,e(a,s.length-1)))}return s}function Qt(t,e,n=0){let o=0;for(let[r,s]of t)o+=(r*e+n-s)**2;return o/t.length}function we(t,e,n=0){let[o,r]=[0,0];for(let[s,a]of t){let i=2*(s*e+n-a)/t.length;o+=s*i,r+=i}return[o,r]}var hr=t=>t.reduce((e,n)=>e+n,0)/t.length;function rn(t){let e=hr(t.map(([o])=>o*o)),n=hr(t.map(([o,r])=>o*r));return{bend:e,best:e===0?0:n/e}}function pr(t){let[e,n]=[0,1].map(s=>hr(t.map(a=>a[s]))),o=t.map(([s,a])=>[s-e,a-n]),r=rn(o).best;return[r,n-r*e]}var fr="batch-paths",ve=y([-1.5,2.5],[30,350]),Me=y([-1.5,2.5],[344,24]),Hm=[.02,.1,.3,.7,1.3,2.1,3.2,4.6],Ya=4,Fm=4,Ka=240,_a=({points:t})=>[`full batch (${t.length})`,`mini-batch (${Ya})`,"stochastic (1)"],sn=({points:t},[e,n])=>Qt(t,e,n),so=t=>sn(t,pr(t.points));function Vm(t){let{points:e,orders:n,looked:o,start:r,lr:s}=t;return[e.length,Ya,1].map(a=>{let i=Math.ceil(e.length/a),m=Math.floor(o/e.length),c=Math.floor(o%e.length/a),h=d=>{let b=n[Math.floor(d/i)%n.length],$=d%i*a;return b.slice($,$+a).map(M=>e[M])},f=([d,b],$)=>we(h($),d,b);return zt(lt(s),f,r,m*i+c)})}var an=t=>Vm(t).map(e=>{let n=e.at(-1);return{path:e,now:n,cost:sn(t,n)}}),ro=new Map;function Gm(t){let e=JSON.stringify(t.points);if(!ro.has(e)){ro.clear();let n=Hm.map(o=>so(t)+o);ro.set(e,eo(o=>sn(t,o),n,ve,Me))}return ro.get(e)}function Ym(t,e){let[n,o]=t.start,[r,s]=pr(t.points);return l`<svg viewBox="0 0 360 382" role="img"
    aria-label="${Ja(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="24" width="320" height="320"/>
    </clipPath>
    <g clip-path="url(#${e}-clip)">${Gm(t)}</g>
    ${T(ve,Me,{names:["weight w","bias b"],count:4})}
    <g clip-path="url(#${e}-clip)">
      ${an(t).map(({path:a},i)=>no(a,i,ve,Me)).reverse()}
      <path class="nn-centre" d="M${u(ve(r))} ${u(Me(s)-6)}l6 6l-6 6l-6 -6z"/>
    </g>
    <circle class="nn-handle" data-drag="start" cx="${u(ve(n))}"
      cy="${u(Me(o))}" r="11"/>
  </svg>`}var Km=(t,e)=>l`
  ${g(fr,"start",t,e,{},["w","b"])}
  ${g(fr,"lr",t,e)} ${g(fr,"looked",t,e)}`;function _m(t){let e=an(t).map(({path:n,now:o,cost:r},s)=>l`<tr>
      <th scope="row">${oo(s)} ${_a(t)[s]}</th>
      <td><b data-shows="steps">${n.length-1}</b></td>
      <td>${mt(o)?"gone":l`<b data-shows="cost">${p(r)}</b>`}</td></tr>`);return l`<table class="nn-table"><thead><tr><th>rows in a step</th>
      <th>steps</th><th>true cost</th></tr></thead><tbody>${e}</tbody></table>
    <p>${p(t.looked/t.points.length,3)} epochs. ◆ is the lowest
      place; the cost there is <b data-shows="best">${p(so(t))}</b>.</p>`}function Ja(t){let e=an(t).map(({path:n,now:o,cost:r},s)=>{let a=mt(o)?"has gone":`is at a cost of ${p(r)}`;return`${_a(t)[s]} ${a} after ${n.length-1} steps`});return`Level lines of the cost over weight and bias, with three walks from (${t.start.map(n=>p(n)).join(", ")}) at learning rate ${p(t.lr)}. ${t.looked} examples looked at: ${e.join("; ")}. The least possible cost is ${p(so(t))}.`}function Jm({looked:t,points:e,orders:n}){let o=Math.min(Ka,e.length*n.length);return t<o?{looked:Math.min(o,t+Fm)}:null}var Ga=t=>Math.max(-1.5,Math.min(2.5,Math.round(t*20)/20))+0,Za={picture:Ym,controls:Km,readout:_m,describe:Ja,play:Jm,plays:()=>!0,pace:120,wide:!0,input:t=>"start"in t?{...t,looked:0}:t,drags:{start:(t,[e,n])=>({start:[Ga(ve.invert(e)),Ga(Me.invert(n))],looked:0})},goals:{"04-one-epoch":{ask:"Start where the cost is above 2. After exactly one epoch the stochastic runner must be at less than a quarter of the full batch's cost.",praise:"Twelve small steps against one: the examples in a full batch say much the same, so waiting for all of them is slow.",met:t=>{let[e,,n]=an(t);return t.looked===t.points.length&&sn(t,t.start)>2&&n.cost<e.cost/4}},"04-settle":{ask:"After all 20 epochs, the stochastic runner must be within 0.002 of the least cost. At which rate does it come to rest?",praise:"At a small one. One example's slope is a rumour; small steps average many rumours. Now the full batch has hardly moved: each size of batch has a rate of its own.",met:t=>t.looked===Ka&&sn(t,t.start)>2&&an(t)[2].cost<so(t)+.002}}};var dr="descent",gt=y([0,1.35],[46,346]),Zm=24,Qm=216,ke=286,ao=y([0,7e-4],[46,346]),tu=60,jt=({points:t},e)=>Qt(t,e),io=({points:t},e)=>we(t,e)[0],eu=t=>Math.round(t*1e6)/1e6,nu=t=>[zt(lt(t.lr),([e])=>[io(t,e)],[t.A],t.steps)];function te(t){let{best:e,bend:n}=rn(t.points),o=nu(t)[0].map(([a])=>a),r=o.at(-1),s=1-2*n*t.lr;return{path:o,now:r,best:e,away:s,lands:1/(2*n),bounces:1/n}}function Qa(t){return t===1?"stands still: a rate of 0 moves nothing":Math.abs(t)<.002?"lands in one step":t>0?"crawls, always on the same side":Math.abs(t+1)<.001?"bounces forever, as near as it shows":t>-1?"zigzags, from side to side and inwards":"diverges: each step ends farther out"}function ou(t,e,n){let o=r=>`${u(gt(r))} ${u(e(jt(n,r)))}`;return l`<path class="nn-trail" d="M${t.map(o).join("L")}"/>
    ${t.slice(0,-1).map((r,s)=>l`<circle class="${s?"nn-step":"nn-from"}" cx="${u(gt(r))}"
            cy="${u(e(jt(n,r)))}" r="${s?3.5:6}"/>`)}`}function ru(t,{lands:e,bounces:n}){let o=ao.domain[1],r=[["crawls",0,e],["zigzags",e,n],["diverges",n,o]].filter(([,a])=>a<o),s=u(ao(t.lr));return l`<text class="nn-small" x="46" y="${ke+34}">rate:</text>
    ${r.map(([a,i,m],c)=>{let[h,f]=[u(ao(i)),u(ao(Math.min(m,o)))];return l`<rect class="nn-regime" data-regime="${c}" x="${h}"
          y="${ke-8}" width="${u(f-h)}" height="22"/>
        ${f-h>50&&l`<text class="nn-small" x="${u((h+f)/2)}" y="${ke+7}"
          text-anchor="middle">${a}</text>`}
        ${m<o&&l`<path class="nn-zero" d="M${f} ${ke-8}v28"/><text
          class="nn-small" x="${f}" y="${ke+34}" text-anchor="middle"
          >${m.toFixed(9)}</text>`}`})}
    <path class="nn-next" d="M${s} ${ke-8}l-6 -11h12z"/>`}function su(t,e){let n=te(t),{path:o,now:r}=n,s=1.05*Math.max(...gt.domain.map(m=>jt(t,m))),a=y([-.03*s,s],[Qm,Zm]),i=r>=gt.domain[0]&&r<=gt.domain[1];return l`<svg viewBox="0 0 360 328" role="img"
    aria-label="${ti(t)}">
    <clipPath id="${e}-clip"><rect x="40" y="14" width="312" height="208"/>
    </clipPath>
    ${T(gt,a,{names:["A, bottles for each guest","cost"],count:5})}
    <g clip-path="url(#${e}-clip)">
      <path class="nn-graph" d="${tt(m=>jt(t,m),gt,a)}"/>
      ${i&&ie(r,jt(t,r),io(t,r),gt,a,46)}
      ${ou(o,a,t)}
    </g>
    ${i&&Ot("ball",gt(r),a(jt(t,r)))}
    ${ru(t,n)}
  </svg>`}var au=(t,e)=>l`${g(dr,"A",t,e)}
  ${g(dr,"lr",t,e)} ${g(dr,"steps",t,e)}`;function iu(t){let{path:e,now:n,away:o}=te(t),r=eu(io(t,n)),s=n-t.lr*io(t,n);return l`<p class="nn-formula">after ${e.length-1}
      ${e.length===2?"step":"steps"}: A = <b data-shows="A">${p(n,6)}</b>, cost <b data-shows="cost">${p(jt(t,n),6)}</b>,
      slope <b data-shows="slope">${p(r)}</b></p>
    ${mt([n])?l`<p class="nn-note">The ball has left. It will not come back.</p>`:l`<p class="nn-formula">next: ${p(n)} − ${p(t.lr)} · ${D(r)} = <b data-shows="next">${p(s,6)}</b></p>`}
    <p>Each step multiplies the distance to the lowest place by <b
      data-shows="factor">${p(o)}</b>. The ball
      <b>${Qa(o)}</b>.</p>`}function ti(t){let{path:e,now:n,away:o}=te(t);return`A curve with one lowest place: the cost of each A. A ball started at A = ${p(t.A)}, with learning rate ${p(t.lr)}. After ${e.length-1} steps it is at A = ${p(n)}, where the cost is ${p(jt(t,n))}. It ${Qa(o)}.`}function cu(t){let{now:e,best:n}=te(t),o=Math.abs(e-n)<1e-9||t.lr===0;return t.steps===tu||mt([e])||o?null:{steps:t.steps+1}}var lu=t=>Math.max(0,Math.min(1.35,Math.round(t*100)/100));function mu(t){let{path:e,best:n}=te(t),o=Math.abs(t.A-n),r=e.every((a,i)=>i===0||(a-n)*(e[i-1]-n)<0),s=Math.abs(e.at(-1)-n)/o;return e.length>20&&o>.05&&r&&Math.abs(s-1)<.02}var ei={picture:su,controls:au,readout:iu,describe:ti,play:cu,plays:()=>!0,input:t=>"A"in t?{...t,steps:0}:t,drags:{ball:(t,[e])=>({A:lu(gt.invert(e)),steps:0})},goals:{"04-to-08":{ask:"Start at A = 1 and come to 0.8 in a single step.",praise:"0.2 down a slope of 1272: the rate is 0.2 / 1272, about 0.000157.",met:t=>t.A===1&&t.steps===1&&Math.abs(te(t).now-.8)<.001},"04-one-step":{ask:"Start at least 0.2 away from the lowest place, and land on it in a single step.",praise:"One step, from anywhere: this rate fits the curve's bend.",met:t=>{let{now:e,best:n}=te(t),o=Math.abs(t.A-n)>=.2;return t.steps===1&&o&&Math.abs(e-n)<.001}},"04-forever":{ask:"Find a rate at which the ball bounces forever: after 20 steps it must still swing as wide as at first.",praise:"Twice the rate that lands in one step, and it never arrives.",met:mu}}};var $r="golf",co=60,ln=10,uu=12,hu=4,bt=110,lo=y([0,125],[20,348]),gr=y([0,12.5],[46,346]),br=y([-150,4e3],[292,172]),Dt=t=>ln*t-co,ni=t=>Dt(t)**2,oi=t=>2*ln*Dt(t),pu=({strength:t,lr:e,shots:n})=>[zt(lt(e),([o])=>[oi(o)],[t],n-1,100)],Ae=t=>pu(t)[0].map(([e])=>e);function fu(t,e){let[n,o]=[u(lo(0)),u(lo(ln*t))],r=u(bt-.55*(o-n));return l`<path class="${e?"nn-flight":"nn-bump"}"
    d="M${n} ${bt}Q${u((n+o)/2)} ${r} ${o} ${bt}"/>`}function du(t,e){let n=Ae(t),o=u(lo(co)),r=(s,a)=>{let i=a===n.length-1;return l`<circle class="${i?"nn-dot":"nn-from"}"
      cx="${u(lo(ln*s))}" cy="${bt}" r="${i?6:4.5}"/>`};return l`<svg viewBox="0 0 360 330" role="img"
    aria-label="${si(t)}">
    <clipPath id="${e}-clip"><rect x="0" y="0" width="360" height="300"/>
    </clipPath>
    <g clip-path="url(#${e}-clip)">${n.map((s,a)=>fu(s,a===n.length-1))}</g>
    <path class="nn-line" d="M8 ${bt+6}H352"/>
    <path class="nn-normal" d="M${o} ${bt+5}v-52"/>
    <path class="nn-one" d="M${o} ${bt-47}l22 8l-22 8z"/>
    <path class="nn-cup" d="M${o-7} ${bt+6}v9h14v-9"/>
    ${n.map(r)}
    <text class="nn-small" x="8" y="${bt+24}">tee</text>
    <text class="nn-small" x="${o}" y="${bt+30}" text-anchor="middle"
      >hole, ${co} m</text>
    ${T(gr,br,{names:["strength","cost: miss²"],count:4})}
    <path class="nn-curve" d="${tt(ni,gr,br)}"/>
    ${n.map((s,a)=>{let i=a===n.length-1;return l`<circle class="${i?"nn-dot":"nn-from"}"
        cx="${u(gr(s))}" cy="${u(br(ni(s)))}" r="${i?6:4.5}"/>`})}
  </svg>`}var $u=(t,e)=>l`${g($r,"strength",t,e)}
  ${g($r,"lr",t,e)} ${g($r,"shots",t,e)}`,cn=t=>Math.round(t*1e6)/1e6,ri=t=>t>0?"too far":t<0?"short":"in";function gu(t){let e=Ae(t),n=Math.max(0,e.length-hu),o=e.slice(n).map((r,s)=>{let a=cn(Dt(r));return l`<tr><td>${n+s+1}</td>
      <td data-shows="strength">${p(cn(r))}</td>
      <td><span data-shows="miss">${p(a)}</span> ${ri(a)}</td>
      <td data-shows="change">${p(cn(-t.lr*oi(r)))}</td></tr>`});return l`<table class="nn-table nn-tight"><thead><tr><th>shot</th><th>strength</th>
      <th>miss in m</th><th>correction</th></tr></thead><tbody>${o}</tbody></table>
    <p class="nn-formula">correction = −rate · 2 · ${ln} · miss</p>`}function si(t){let e=Ae(t),n=cn(Dt(e.at(-1)));return`A golf hole ${co} metres from the tee. Shot ${e.length}, with strength ${p(cn(e.at(-1)))}, ends ${p(Math.abs(n))} metres ${n?ri(n):"away: in"}. Below it the cost curve, which never changes: the knob moves the shot along it.`}function bu(t){let e=Ae(t).at(-1),n=Math.abs(Dt(e))<.05||t.lr===0;return t.shots===uu||n?null:{shots:t.shots+1}}var ai={picture:du,controls:$u,readout:gu,describe:si,play:bu,plays:()=>!0,wide:!0,verbs:{step:"Next shot",play:"Play on"},input:t=>"strength"in t?{...t,shots:1}:t,goals:{"04-hole":{ask:"Miss the first shot by 20 metres or more, and be within half a metre of the hole by the fourth.",praise:"The sign gave the direction, the distance the size.",met:t=>{let e=Ae(t);return Math.abs(Dt(t.strength))>=20&&e.length<=4&&Math.abs(Dt(e.at(-1)))<=.5}},"04-both-sides":{ask:"Now miss on both sides in turn, four times running or more, and still come within 2 metres.",praise:"Over-corrected each time, and still in the end: a zigzag that shrinks.",met:t=>{let e=Ae(t).map(Dt);return e.every((o,r)=>r===0||o*e[r-1]<0)&&e.length>4&&Math.abs(e.at(-1))<=2}}}};var Ie={bowl:{cost:([t,e])=>(t*t+e*e)/2,gradient:([t,e])=>[t,e],lowest:[[0,0]],heights:[.05,.2,.45,.8,1.25,1.8,2.45,3.2]},"narrow valley":{cost:([t,e])=>(t*t+25*e*e)/10,gradient:([t,e])=>[t/5,5*e],lowest:[[0,0]],heights:[.02,.1,.25,.5,1,2,4,7]},"two minima":{cost:([t,e])=>t**4/4-t**3/15-t**2/2+t/5+.38333333333333336+e*e/2,gradient:([t,e])=>[(t*t-1)*(t-.2),e],lowest:[[-1,0]],heights:[.05,.15,.25,.35,.45,.7,1.2,2]},saddle:{cost:([t,e])=>t*t/2+(e*e-1)**2/4,gradient:([t,e])=>[t,(e*e-1)*e],lowest:[[0,1],[0,-1]],heights:[.03,.1,.18,.25,.4,.7,1.2,2]},plateau:{cost:([t,e])=>1-Math.exp(-(t*t+e*e)),gradient:([t,e])=>{let n=2*Math.exp(-(t*t+e*e));return[t*n,e*n]},lowest:[[0,0]],heights:[.1,.3,.5,.7,.85,.95,.99]}};var mo="two-knobs",Se=y([-2,2],[30,350]),Te=y([-2,2],[344,24]),xu=200,yr=.01,ci=["plain descent","with momentum","Adam"],yu={},wu=t=>yu[t]??=eo(Ie[t].cost,Ie[t].heights,Se,Te);function vu({landscape:t,start:e,lr:n,steps:o,race:r}){let s=[lt(n),lt(n,.9),Fa(n)].slice(0,r?3:1),{gradient:a}=Ie[t];return s.map(i=>zt(i,a,e,o))}function ee(t){let{cost:e}=Ie[t.landscape];return vu(t).map(n=>{let o=n.findIndex(r=>e(r)<yr);return{path:n,after:o,now:n.at(-1),cost:e(n.at(-1))}})}var li=t=>Math.round(t*1e6)/1e6;function Mu(t,e){let[n,o]=t.start;return l`<svg viewBox="0 0 360 382" role="img"
    aria-label="${mi(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="24" width="320" height="320"/>
    </clipPath>
    <g clip-path="url(#${e}-clip)">${wu(t.landscape)}</g>
    ${T(Se,Te,{names:["knob u","knob v"],count:4})}
    <g clip-path="url(#${e}-clip)">
      ${Ie[t.landscape].lowest.map(([r,s])=>l`<path class="nn-centre" d="M${u(Se(r))} ${u(Te(s)-6)}l6 6l-6 6l-6 -6z"/>`)}
      ${ee(t).map(({path:r},s)=>no(r,s,Se,Te)).reverse()}
    </g>
    <circle class="nn-handle" data-drag="start" cx="${u(Se(n))}"
      cy="${u(Te(o))}" r="11"/>
  </svg>`}var ku=(t,e)=>l`
  ${t.choose&&L(mo,"landscape",t,e)}
  ${g(mo,"start",t,e,{},["u","v"])}
  ${g(mo,"lr",t,e)} ${g(mo,"steps",t,e)}`;function Au(t){let e=ee(t).map(({path:n,after:o,now:r,cost:s},a)=>l`<tr>
      <th scope="row">${oo(a)} ${ci[a]}</th>
      <td>${mt(r)?"left the map":l`<b data-shows="cost">${p(li(s))}</b>`}</td>
      <td>${o<0?mt(r)?"never":"not yet":l`<b data-shows="after">${o}</b>`}</td></tr>`);return l`<table class="nn-table"><thead><tr><th>◆ = lowest</th>
      <th>cost now</th><th>first below ${yr} after</th></tr></thead>
    <tbody>${e}</tbody></table>`}function mi(t){let e=ee(t).map(({now:n,cost:o,after:r},s)=>{let a=mt(n)?"has left the map":`is at (${n.map(m=>p(m,3)).join(", ")}), cost ${p(li(o))}`,i=r<0?"":`, first below ${yr} after ${r} steps`;return`${ci[s]} ${a}${i}`});return`Level lines of a cost with two knobs: ${t.landscape}. Start at (${t.start.map(n=>p(n)).join(", ")}), learning rate ${p(t.lr)}. After ${t.steps} steps: ${e.join("; ")}.`}function Iu(t){if(t.steps===xu)return null;let e={...t,steps:t.steps+1};return ee(e).some(({path:o})=>{if(o.length<e.steps+1)return!1;let[r,s]=o.slice(-2);return s.some((a,i)=>Math.abs(a-r[i])>1e-5)})?{steps:e.steps}:null}var ii=t=>Math.max(-2,Math.min(2,Math.round(t*20)/20))+0,xr=([t,e],[n,o],r)=>Math.hypot(t-n,e-o)<r,ui={picture:Mu,controls:ku,readout:Au,describe:mi,play:Iu,plays:()=>!0,pace:120,wide:!0,input:t=>"start"in t||"landscape"in t?{...t,steps:0}:t,drags:{start:(t,[e,n])=>({start:[ii(Se.invert(e)),ii(Te.invert(n))],steps:0})},goals:{"04-valley":{ask:"In the narrow valley, start at least 1.5 away from the lowest place and bring plain descent below a cost of 0.01 in 40 steps or fewer.",praise:"A rate just below the one at which the steps across the valley would grow: the steep direction sets the limit, the flat one waits.",met:t=>{let[{after:e}]=ee(t);return t.landscape==="narrow valley"&&!xr(t.start,[0,0],1.5)&&Math.abs(t.start[1])>=.5&&e>=0&&e<=40}},"04-lower-minimum":{ask:"Two minima: bring plain descent to the lower one. Move the start, not farther than needed.",praise:"Which minimum it finds was decided by the start. No slope on the way told of the other one.",met:t=>t.landscape==="two minima"&&!xr(t.start,[-1,0],.5)&&xr(ee(t)[0].now,[-1,0],.05)},"04-leave-saddle":{ask:"Start on the saddle's ridge, or a hair beside it (v between −0.1 and 0.1), and let another runner be down, below a cost of 0.01, while plain descent is not.",praise:"On the ridge itself the slope across is 0, and nobody ever leaves. A hair beside it, whoever builds up speed leaves sooner.",met:t=>{let[e,...n]=ee(t);return t.landscape==="saddle"&&Math.abs(t.start[1])<=.1&&e.after<0&&n.some(({after:o})=>o>=0)}}}};var wr="wrong-model",Ne=y([0,11],[34,346]),mn=y([-.5,8.5],[226,24]),Su=[1,2,3,4,5,6,7,8,9,10],Tu=1e-4,vr={linear:{of:t=>t,by:.6,model:"A·x"},quadratic:{of:t=>t*t,by:.06,model:"A·x²"},logarithmic:{of:Math.log,by:2.6,model:"A·log x"}},hi=t=>Object.values(vr).find(e=>e.model===t).of,Mr=t=>Su.map(e=>[e,vr[t].by*vr[t].of(e)]);function hn({data:t,model:e,A:n}){let o=hi(e),r=Mr(t).map(([i,m])=>[o(i),m]),{best:s,bend:a}=rn(r);return{cost:Qt(r,n),slope:we(r,n)[0],least:Qt(r,s),lr:1/(8*a)}}function Nu(t,e){let n=r=>t.A*hi(t.model)(r),o={...Ne,domain:[.05,11]};return l`<svg viewBox="0 0 360 266" role="img"
    aria-label="${pi(t)}">
    <clipPath id="${e}-clip"><rect x="34" y="24" width="312" height="202"/>
    </clipPath>
    ${T(Ne,mn,{names:["guests x","bottles"],count:5})}
    <g clip-path="url(#${e}-clip)">
      ${Mr(t.data).map(([r,s])=>l`<line class="nn-gap" x1="${u(Ne(r))}" x2="${u(Ne(r))}"
          y1="${u(mn(s))}" y2="${u(mn(n(r)))}"/>`)}
      <path class="nn-graph" d="${tt(n,Object.assign(r=>Ne(r),o),mn)}"/>
    </g>
    ${Mr(t.data).map(([r,s])=>l`<circle class="nn-step nn-data" cx="${u(Ne(r))}"
        cy="${u(mn(s))}" r="4.5"/>`)}
  </svg>`}var Ou=(t,e)=>l`${L(wr,"data",t,e)}
  ${L(wr,"model",t,e)} ${g(wr,"A",t,e)}`,un=t=>Math.round(t*1e6)/1e6;function Eu(t){let{cost:e,slope:n,least:o}=hn(t);return l`<p class="nn-formula">cost = <b data-shows="cost">${p(un(e))}</b>, its slope for A = <b data-shows="slope">${p(un(n))}</b></p>
    <p>The least cost that any A can reach with this model: <b
      data-shows="least">${p(un(o))}</b></p>`}function pi(t){let{cost:e,least:n}=hn(t);return`Ten parties with ${t.data} data, and the model ${t.model} with A = ${p(t.A)}. The cost is ${p(un(e))}; the least that this model can reach is ${p(un(n))}.`}function Lu(t){let{slope:e,lr:n}=hn(t);return Math.abs(e)<Tu?null:{A:Math.min(3,lt(n)([t.A],[e])[0])}}var fi={picture:Nu,controls:Ou,readout:Eu,describe:pi,play:Lu,plays:()=>!0,pace:120,goals:{"04-flat":{ask:"Wrong model: find data and a model whose cost has a slope below 0.01 in size while the cost itself is above 0.25.",praise:"Nothing is left to gain, and it still fits badly. No setting of the knob helps: the shape is wrong.",met:t=>{let{cost:e,slope:n}=hn(t);return Math.abs(n)<.01&&e>.25}},"04-right-shape":{ask:"Quadratic data: bring the cost below 0.001.",praise:"With the right shape, one knob is enough.",met:t=>t.data==="quadratic"&&hn(t).cost<.001}}};var Oe={arrows:As,broadcast:Es,"matrix-product":Ps,"power-curve":Hs,secant:Oa,neuron:Cs,"decision-line":us,"truth-table":Ra,"sigmoid-curve":Zs,activations:Qr,"softmax-bars":ea,"fit-probability":ds,reliability:Ks,question:Fs,"network-steps":va,"dinner-party":fa,"xor-space":Ca,bumps:ca,"shape-checker":Sa,descent:ei,"two-knobs":ui,"batch-paths":Za,"wrong-model":fi,golf:ai};function pn(t,e,n){let o=Wr(t,e,n);return Oe[t].check?.(o),o}function uo(t,e,n,o,r,s={}){let a=H.figures[e].title;return l`<div class="nn-root" data-kind="${e}"
    data-wide="${String(!!t.wide)}"
    ${!t.plain&&l`role="group" aria-label="${a}"`}>
    <div class="nn-body">
      ${t.picture&&l`<div class="nn-stage">${t.picture(n,r,o)}</div>`}
      <div class="nn-side">
        <div class="nn-controls">${t.controls(n,r)}</div>
        ${t.plays?.(n)&&Ru(t,n,s)}
      </div>
      ${t.readout&&l`<div class="nn-readout">${t.readout(n,r)}</div>`}
    </div>
    ${Wu(t,n,o,s)}
    ${!t.plain&&Pu(s)}
    <p class="nn-note" role="status">${s.note}</p>
    ${s.code&&l`<input class="nn-code" readonly aria-label="text to copy"
      value="${s.code}">`}
    <p class="nn-say" role="status"></p>
  </div>`}function Wu(t,e,n,o){return e.goals?.length?l`<ul class="nn-goals" aria-label="Challenges">
    ${e.goals.map(r=>{let s=t.goals[r],a=s.met(e,n),i=a||!!o.met?.[r];return l`<li data-goal="${r}" data-met="${String(i)}">
        <span class="nn-tick" role="img"
          aria-label="${i?"Met":"Open"}">${i?"✓":""}</span>
        <span><b>Challenge.</b> ${s.ask}
        <span class="nn-praise">${a&&s.praise}</span></span>
      </li>`})}
  </ul>`:""}function Ru(t,e,n){let o=String(t.play(e)===null),{step:r="Step",play:s="Play"}=t.verbs??{};return l`<div class="nn-play nn-live">
    <button type="button" data-do="step" aria-disabled="${o}"
      >${r}</button>
    <button type="button" data-do="play" aria-disabled="${o}"
      >${n.playing?"Pause":s}</button>
  </div>`}function Pu(t){return l`<div class="nn-tools nn-live">
    <button type="button" data-do="reset">Reset</button>
    <button type="button" data-do="copy">Copy as Python</button>
    ${t.link&&l`<button type="button" data-do="link">Copy link</button>`}
  </div>`}var di=11;function zu(t,e){var n=e.attributes,o,r,s,a,i;if(!(e.nodeType===di||t.nodeType===di)){for(var m=n.length-1;m>=0;m--)o=n[m],r=o.name,s=o.namespaceURI,a=o.value,s?(r=o.localName||r,i=t.getAttributeNS(s,r),i!==a&&(o.prefix==="xmlns"&&(r=o.name),t.setAttributeNS(s,r,a))):(i=t.getAttribute(r),i!==a&&t.setAttribute(r,a));for(var c=t.attributes,h=c.length-1;h>=0;h--)o=c[h],r=o.name,s=o.namespaceURI,s?(r=o.localName||r,e.hasAttributeNS(s,r)||t.removeAttributeNS(s,r)):e.hasAttribute(r)||t.removeAttribute(r)}}var ho,ju="http://www.w3.org/1999/xhtml",K=typeof document>"u"?void 0:document,Du=!!K&&"content"in K.createElement("template"),Bu=!!K&&K.createRange&&"createContextualFragment"in K.createRange();function Cu(t){var e=K.createElement("template");return e.innerHTML=t,e.content.childNodes[0]}function Uu(t){ho||(ho=K.createRange(),ho.selectNode(K.body));var e=ho.createContextualFragment(t);return e.childNodes[0]}function Xu(t){var e=K.createElement("body");return e.innerHTML=t,e.childNodes[0]}function qu(t){return t=t.trim(),Du?Cu(t):Bu?Uu(t):Xu(t)}function po(t,e){var n=t.nodeName,o=e.nodeName,r,s;return n===o?!0:(r=n.charCodeAt(0),s=o.charCodeAt(0),r<=90&&s>=97?n===o.toUpperCase():s<=90&&r>=97?o===n.toUpperCase():!1)}function Hu(t,e){return!e||e===ju?K.createElement(t):K.createElementNS(e,t)}function Fu(t,e){for(var n=t.firstChild;n;){var o=n.nextSibling;e.appendChild(n),n=o}return e}function kr(t,e,n){t[n]!==e[n]&&(t[n]=e[n],t[n]?t.setAttribute(n,""):t.removeAttribute(n))}var $i={OPTION:function(t,e){var n=t.parentNode;if(n){var o=n.nodeName.toUpperCase();o==="OPTGROUP"&&(n=n.parentNode,o=n&&n.nodeName.toUpperCase()),o==="SELECT"&&!n.hasAttribute("multiple")&&(t.hasAttribute("selected")&&!e.selected&&(t.setAttribute("selected","selected"),t.removeAttribute("selected")),n.selectedIndex=-1)}kr(t,e,"selected")},INPUT:function(t,e){kr(t,e,"checked"),kr(t,e,"disabled"),t.value!==e.value&&(t.value=e.value),e.hasAttribute("value")||t.removeAttribute("value")},TEXTAREA:function(t,e){var n=e.value;t.value!==n&&(t.value=n);var o=t.firstChild;if(o){var r=o.nodeValue;if(r==n||!n&&r==t.placeholder)return;o.nodeValue=n}},SELECT:function(t,e){if(!e.hasAttribute("multiple")){for(var n=-1,o=0,r=t.firstChild,s,a;r;)if(a=r.nodeName&&r.nodeName.toUpperCase(),a==="OPTGROUP")s=r,r=s.firstChild,r||(r=s.nextSibling,s=null);else{if(a==="OPTION"){if(r.hasAttribute("selected")){n=o;break}o++}r=r.nextSibling,!r&&s&&(r=s.nextSibling,s=null)}t.selectedIndex=n}}},fn=1,gi=11,bi=3,xi=8;function Bt(){}function Vu(t){if(t)return t.getAttribute&&t.getAttribute("id")||t.id}function Gu(t){return function(n,o,r){if(r||(r={}),typeof o=="string")if(n.nodeName==="#document"||n.nodeName==="HTML"){var s=o;o=K.createElement("html"),o.innerHTML=s}else if(n.nodeName==="BODY"){var a=o;o=K.createElement("html"),o.innerHTML=a;var i=o.querySelector("body");i&&(o=i)}else o=qu(o);else o.nodeType===gi&&(o=o.firstElementChild);var m=r.getNodeKey||Vu,c=r.onBeforeNodeAdded||Bt,h=r.onNodeAdded||Bt,f=r.onBeforeElUpdated||Bt,d=r.onElUpdated||Bt,b=r.onBeforeNodeDiscarded||Bt,$=r.onNodeDiscarded||Bt,M=r.onBeforeElChildrenUpdated||Bt,I=r.skipFromChildren||Bt,E=r.addChild||function(x,v){return x.appendChild(v)},P=r.childrenOnly===!0,W=Object.create(null),B=[];function J(x){B.push(x)}function St(x,v){if(x.nodeType===fn)for(var S=x.firstChild;S;){var k=void 0;v&&(k=m(S))?J(k):($(S),S.firstChild&&St(S,v)),S=S.nextSibling}}function Z(x,v,S){b(x)!==!1&&(v&&v.removeChild(x),$(x),St(x,S))}function st(x){if(x.nodeType===fn||x.nodeType===gi)for(var v=x.firstChild;v;){var S=m(v);S&&(W[S]=v),st(v),v=v.nextSibling}}st(n);function at(x){h(x);for(var v=x.firstChild;v;){var S=v.nextSibling,k=m(v);if(k){var O=W[k];O&&po(v,O)?(v.parentNode.replaceChild(O,v),z(O,v)):at(v)}else at(v);v=S}}function N(x,v,S){for(;v;){var k=v.nextSibling;(S=m(v))?J(S):Z(v,x,!0),v=k}}function z(x,v,S){var k=m(v);if(k&&delete W[k],!S){var O=f(x,v);if(O===!1||(O instanceof HTMLElement&&(x=O,st(x)),t(x,v),d(x),M(x,v)===!1))return}x.nodeName!=="TEXTAREA"?dn(x,v):$i.TEXTAREA(x,v)}function dn(x,v){var S=I(x,v),k=v.firstChild,O=x.firstChild,ne,xt,oe,gn,Tt;t:for(;k;){for(gn=k.nextSibling,ne=m(k);!S&&O;){if(oe=O.nextSibling,k.isSameNode&&k.isSameNode(O)){k=gn,O=oe;continue t}xt=m(O);var bn=O.nodeType,Nt=void 0;if(bn===k.nodeType&&(bn===fn?(ne?ne!==xt&&((Tt=W[ne])?oe===Tt?Nt=!1:(x.insertBefore(Tt,O),xt?J(xt):Z(O,x,!0),O=Tt,xt=m(O)):Nt=!1):xt&&(Nt=!1),Nt=Nt!==!1&&po(O,k),Nt&&z(O,k)):(bn===bi||bn==xi)&&(Nt=!0,O.nodeValue!==k.nodeValue&&(O.nodeValue=k.nodeValue))),Nt){k=gn,O=oe;continue t}xt?J(xt):Z(O,x,!0),O=oe}if(ne&&(Tt=W[ne])&&po(Tt,k))S||E(x,Tt),z(Tt,k);else{var $o=c(k);$o!==!1&&($o&&(k=$o),k.actualize&&(k=k.actualize(x.ownerDocument||K)),E(x,k),at(k))}k=gn,O=oe}N(x,O,xt);var Or=$i[x.nodeName];Or&&Or(x,v)}var X=n,Ct=X.nodeType,$n=o.nodeType;if(!P){if(Ct===fn)$n===fn?po(n,o)||($(n),X=Fu(n,Hu(o.nodeName,o.namespaceURI))):X=o;else if(Ct===bi||Ct===xi){if($n===Ct)return X.nodeValue!==o.nodeValue&&(X.nodeValue=o.nodeValue),X;X=o}}if(X===o)$(n);else{if(o.isSameNode&&o.isSameNode(X))return;if(z(X,o,P),B)for(var Ee=0,w=B.length;Ee<w;Ee++){var A=W[B[Ee]];A&&Z(A,A.parentNode,!1)}}return!P&&X!==n&&n.parentNode&&(X.actualize&&(X=X.actualize(n.ownerDocument||K)),n.parentNode.replaceChild(X,n)),X}}var Yu=Gu(zu),yi=Yu;var wi=t=>t.target.closest?.("[data-drag]");function vi(t,e,n){let o=null;function r(c){let h=wi(c)?.dataset.drag;if(!h||c.button!==0)return;let f=c.target.closest("svg");o={name:h,svg:f},f.setPointerCapture(c.pointerId),c.preventDefault(),e(h)}function s(c){if(!o)return;let h=o.svg.getScreenCTM().inverse(),f=new DOMPoint(c.clientX,c.clientY),{x:d,y:b}=f.matrixTransform(h);n(o.name,[d,b])}let a=()=>o=null,m={pointerdown:r,pointermove:s,pointerup:a,pointercancel:a,touchstart:c=>wi(c)&&c.preventDefault()};for(let[c,h]of Object.entries(m))t.addEventListener(c,h,{passive:!1});return()=>{for(let[c,h]of Object.entries(m))t.removeEventListener(c,h)}}var Ku="[data-part]:not([data-part=''])";function Ar(t){let e=[...t.querySelectorAll(Ku)],o=(e.findLast(r=>r.matches(":hover"))??e.find(r=>r.matches(":focus-visible, :has(:focus-visible)")))?.dataset.part.split(" ")[0];for(let r of e)r.toggleAttribute("data-lit",r.dataset.part.split(" ").includes(o))}function Mi(t){let e=()=>Ar(t),n=["pointerover","pointerleave","focusin","focusout"];for(let o of n)t.addEventListener(o,e);return()=>{for(let o of n)t.removeEventListener(o,e)}}var Tr="neural-networks-by-hand";var Ir={};function fo(){try{let t=JSON.parse(localStorage.getItem(Tr));if(t?.version===1&&typeof t.met=="object")return{...Ir,...t.met}}catch{}return{...Ir}}function Nr(t){let e=fo();e[t]||_u({...e,[t]:new Date().toISOString().slice(0,10)})}function _u(t){Ir=t;try{localStorage.setItem(Tr,JSON.stringify({version:1,met:t}))}catch{}Ju()}var Sr=new Set,Ju=()=>Sr.forEach(t=>t());function ki(t){let e=n=>n.key===Tr&&t();return Sr.add(t),globalThis.addEventListener?.("storage",e),()=>{Sr.delete(t),globalThis.removeEventListener?.("storage",e)}}function Ai(t,e){if(Array.isArray(t)){let r=e.prefixItems??t.map(()=>e.items);return`[${t.map((s,a)=>Ai(s,r[a])).join(", ")}]`}if(typeof t=="boolean")return t?"True":"False";if(typeof t=="number")return e.type==="number"?Pr(t):String(t);let n=t.includes("'")&&!t.includes('"')?'"':"'",o=t.replaceAll("\\","\\\\").replaceAll(n,`\\${n}`).replace(/[\0-\x1f\x7f-\xa0\xad]/g,th);return n+o+n}var Qu={"	":"\\t","\n":"\\n","\r":"\\r"},th=t=>Qu[t]??`\\x${t.charCodeAt(0).toString(16).padStart(2,"0")}`,eh=(t,e)=>JSON.stringify(t)===JSON.stringify(e),Ii=({step:t,items:e})=>t!==void 0||!!(e&&Ii(e));function Si(t,e){let{name:n,properties:o}=H.figures[t],r=Object.entries(o).filter(([s,a])=>Ii(a)||!eh(e[s],a.default)).map(([s,a])=>`${s}=${Ai(e[s],a)}`);return`${n}(${r.join(", ")})`}var nh=500,oh=700,Ti=(t,[e,...n],o)=>e===void 0?o:t.with(e,Ti(t[e],n,o));function Ni(t,e,n){let o=e.get("kind"),r=Oe[o],s=Object.keys(H.figures[o].properties),a=()=>pn(o,Object.fromEntries(s.map(w=>[w,e.get(w)]))),i=a(),m=n.start??i,c={link:!!n.link,note:n.note,met:fo()},h=0,f=0,d=0;function b(){h=0;try{i=a()}catch(A){c.note=`${A.message} The figure shows its last state.`}P();let w=uo(r,o,i,m,n.uid,c).toString();t.firstElementChild||(t.innerHTML="<div></div>"),yi(t.firstElementChild,w,{onBeforeElUpdated:I}),Ar(t)}let $=()=>h||=requestAnimationFrame(b);function M(w){let A=t.querySelector(".nn-say");A&&(A.textContent=w)}function I(w,A){return w.localName==="details"&&(A.open=w.open),!w.classList.contains("nn-say")}function E(){r.plain||(clearTimeout(f),f=setTimeout(()=>M(r.describe(i)),oh))}function P(){for(let w of i.goals??[]){let A=r.goals[w];c.met[w]||!A.met(i,m)||(Nr(w),clearTimeout(f),M(`Challenge met. ${A.praise}`))}r.task?.(i)&&Nr(r.task(i)),c.met=fo()}function W(w){c.note=c.code="";for(let[A,x]of Object.entries(w))e.set(A,x);e.save_changes(),E(),$()}function B(){clearInterval(d),d=0,c.playing=!1,$()}function J(){let w=r.play(i);return w?W(w):B(),!!w}function St(){if(d)return B();if(matchMedia("(prefers-reduced-motion: reduce)").matches){let w={};for(let A=0;w&&A<1e3;A++)i={...i,...w},w=r.play(i);return W(i)}c.playing=!0,d=setInterval(()=>h||J(),r.pace??nh),J()}async function Z(w,A){try{await navigator.clipboard.writeText(w),c.note=`Copied ${A}.`,c.code=""}catch{c.note="Copying is denied here. Select the text and copy it:",c.code=w}$()}let st={reset:()=>{B(),W(m)},copy:()=>Z(Si(o,i),"as Python"),link:()=>Z(n.link(i),"the link"),step:J,play:St},at=(w,A)=>H.figures[o].properties[w].enum?.find(x=>String(x)===A)??A;function N({target:w}){let A=w.dataset?.trait;if(!A)return;let[x,...v]=A.split("."),S=w.value;w.type==="checkbox"&&(S=v.length?Number(w.checked):w.checked),w.type==="range"&&(S=Number(S)),w.type==="radio"&&(S=at(x,S)),S=Ti(e.get(x),v.map(Number),S);let k={[x]:S};W(r.input?.(k,i)??k)}function z({target:w}){let A=w.closest?.("[data-do]");if(!A||A.ariaDisabled==="true")return;let x=A.dataset.do;r.actions?.[x]?W(r.actions[x](i)):st[x]?.()}function dn(w){let A=t.querySelector("[data-enter]");w.key!=="Enter"||!A||w.target.matches("input")&&A.click()}t.addEventListener("input",N),t.addEventListener("click",z),t.addEventListener("keydown",dn);let X=Mi(t),Ct=i,$n=vi(t,()=>Ct=i,(w,A)=>W(r.drags[w](Ct,A)));for(let w of s)e.on(`change:${w}`,$);let Ee=ki($);return b(),()=>{B(),cancelAnimationFrame(h),clearTimeout(f);for(let w of s)e.off(`change:${w}`,$);t.removeEventListener("input",N),t.removeEventListener("click",z),t.removeEventListener("keydown",dn),$n(),X(),Ee()}}var J0={render({model:t,el:e}){let n=globalThis.nnFigures=(globalThis.nnFigures??0)+1;return Ni(e,t,{uid:`nn-live-${n}`})}};function Z0(t,e,n,o){let r=pn(t,e);return uo(Oe[t],t,r,r,n,{link:o}).toString()}var Q0=(t,e)=>Oe[t].describe(pn(t,e));export{J0 as default,Q0 as describe,Z0 as still};
