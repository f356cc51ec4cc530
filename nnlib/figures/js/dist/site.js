(()=>{var q={version:1,tasks:["00-axis","00-base","00-column","00-dot","00-downhill","00-e","00-limit","00-log-product","00-one-weight","00-perpendicular","00-refused","00-right-angle","00-same-dot","00-shape","00-slope","00-slope-rules","00-star","00-trap","00-trap-loss","00-which-power","01-and","01-bias","01-both","01-distance","01-double","01-emails","01-knobs","01-lower-bias","01-nand","01-no-mistakes","01-one","01-or","01-random","01-rule","01-rule-step","01-same-line","01-scale","01-seven-bottles","01-silence","01-swap","01-xor","01-xor-rows","01-xor-why","02-blunder","02-calibrate","02-centre","02-centre-moves","02-corner","02-coupling","02-fair","02-five","02-half-at-four","02-halve","02-learn","02-loss","02-mirror","02-ninety","02-odds","02-odds-back","02-relu-corner","02-saturate","02-shift","02-sigma-zero","02-squash","02-staircase","02-steepest","02-steepness","02-step-at-two","02-sure","02-tanh","03-both","03-collapse","03-count","03-cybenko","03-feud","03-fit","03-flat","03-fold","03-fold-place","03-forward","03-hidden-sum","03-hidden-why","03-hill","03-idle","03-idle-relu","03-last-bit","03-most-wine","03-one-knob","03-one-sum","03-product-shape","03-silent","03-silent-shape","03-step","03-to","03-warp","03-wave","03-weights-shape","04-both-sides","04-flat","04-forever","04-hole","04-leave-saddle","04-lower-minimum","04-one-epoch","04-one-step","04-right-shape","04-settle","04-to-08","04-valley","05-explode","05-party-dead","05-party-learned","05-party-sum","05-revive","05-vanish","05-xor-learned","05-xor-quick","05-xor-stuck"],figures:{secant:{name:"Secant",title:"the slope of a curve between two points",type:"object",properties:{curve:{enum:["line","square","three-squares","square-and-line"],title:"curve",default:"square"},x:{type:"number",minimum:-2,maximum:2,step:.125,title:"place x",default:1},halvings:{type:"integer",minimum:0,maximum:10,step:1,title:"halvings of the nudge",default:0},goals:{type:"array",items:{enum:["00-slope","00-downhill"]},minItems:0,maxItems:2,default:[]}}},"power-curve":{name:"PowerCurve",title:"the powers of a base",type:"object",properties:{base:{type:"number",minimum:.5,maximum:3.5,step:.03125,title:"base",default:2},x:{type:"number",minimum:-2,maximum:2,step:.03125,title:"power x",default:1},mirror:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["00-e","00-which-power"]},minItems:0,maxItems:2,default:[]}}},arrows:{name:"Arrows",title:"two vectors as arrows",type:"object",properties:{u:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:2,maxItems:2,default:[2,1]},v:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:2,maxItems:2,default:[1,2]},goals:{type:"array",items:{enum:["00-right-angle","00-same-dot"]},minItems:0,maxItems:2,default:[]}}},"matrix-product":{name:"MatrixProduct",title:"the product of two matrices",type:"object",properties:{X:{type:"array",items:{type:"number",minimum:-9,maximum:9},minItems:6,maxItems:6,default:[1,2,3,0,1,-1]},W:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:6,maxItems:6,default:[1,-1,0,2,2,.5]},entry:{enum:["1,1","1,2","2,1","2,2"],title:"entry",default:"1,1"},goals:{type:"array",items:{enum:["00-column"]},minItems:0,maxItems:1,default:[]}}},broadcast:{name:"Broadcast",title:"how NumPy stretches two arrays to one shape",type:"object",properties:{a:{enum:["()","(2,)","(3,)","(1, 3)","(3, 1)","(2, 3)","(3, 3)"],title:"shape of a",default:"(2, 3)"},b:{enum:["()","(2,)","(3,)","(1, 3)","(3, 1)","(2, 3)","(3, 3)"],title:"shape of b",default:"(3,)"},goals:{type:"array",items:{enum:["00-refused","00-trap"]},minItems:0,maxItems:2,default:[]}}},neuron:{name:"Neuron",title:"a neuron with its knobs",type:"object",properties:{w:{type:"array",items:{type:"number",minimum:-10,maximum:10,step:.25},minItems:1,maxItems:3,title:"weight of {name}",fixedLength:!0,default:[7,3]},b:{type:"number",minimum:-10,maximum:10,step:.25,title:"bias",default:-2},x:{type:"array",items:{type:"number",minimum:0,maximum:80,step:1},minItems:1,maxItems:3,title:"{name}",sameLengthAs:"w",fixedLength:!0,default:[1,0]},activation:{enum:["step","identity","sigmoid"],title:"activation",default:"step"},names:{type:"array",items:{type:"string",minLength:1,maxLength:24},minItems:1,maxItems:3,sameLengthAs:"w",fixedLength:!0,default:["x₁","x₂"]},answers:{type:"array",items:{type:"string",minLength:1,maxLength:24},minItems:2,maxItems:2,default:["stays silent","fires"]},switches:{type:"boolean",default:!0},table:{type:"boolean",default:!1},choose:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["01-silence","01-both","01-seven-bottles","03-last-bit"]},minItems:0,maxItems:4,default:[]}}},"decision-line":{name:"DecisionLine",title:"a neuron's line through labelled points",type:"object",properties:{w:{type:"array",items:{type:"number",minimum:-10,maximum:10,step:.25},minItems:2,maxItems:2,title:"weight w{i}",default:[1,-1]},b:{type:"number",minimum:-10,maximum:10,step:.25,title:"bias b",default:0},points:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:-3,maximum:3},{type:"number",minimum:-3,maximum:3},{enum:[0,1]}],minItems:3,maxItems:3},minItems:0,maxItems:60,default:[[2,1,1],[-2,-3,0],[-2,0,1],[1,-2,0],[0,1,1],[3,-1,0]]},rule:{type:"boolean",default:!1},turn:{type:"integer",minimum:0,maximum:59,default:0},last:{enum:["","added","subtracted","kept","not added","not subtracted","not kept"],default:""},goals:{type:"array",items:{enum:["01-no-mistakes","01-same-line","01-swap","01-rule"]},minItems:0,maxItems:4,default:[]}}},"truth-table":{name:"TruthTable",title:"a truth table to meet with one neuron",type:"object",properties:{gate:{enum:["AND","OR","NAND","XOR"],title:"table",default:"AND"},w:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:2,maxItems:2,title:"weight w{i}",default:[1,1]},b:{type:"number",minimum:-3,maximum:3,step:.25,title:"bias b",default:.5},firing:{enum:["","w1+w2+b>0","w1+w2+2b>0","2w1+2w2+2b>0"],default:""},silent:{enum:["","w1+w2<=0","w1+w2+b<=0","w1+w2+2b<=0"],default:""},goals:{type:"array",items:{enum:["01-and","01-or","01-nand","01-xor"]},minItems:0,maxItems:4,default:[]}}},question:{name:"Question",title:"a question",type:"object",properties:{id:{type:"string",minLength:0,maxLength:40,default:""},data:{type:"string",minLength:0,maxLength:8e3,default:""},answer:{type:"string",minLength:0,maxLength:40,default:""},checked:{type:"boolean",default:!1}}},"sigmoid-curve":{name:"SigmoidCurve",title:"a sigmoid with its knobs",type:"object",properties:{w:{type:"number",minimum:-8,maximum:8,step:.25,title:"weight w",default:1},b:{type:"number",minimum:-24,maximum:24,step:.25,title:"bias b",default:0},x:{type:"number",minimum:-4,maximum:4,step:.125,title:"input x",default:1},tangent:{type:"boolean",default:!1},lockable:{type:"boolean",default:!1},keep:{type:"boolean",title:"keep the centre",default:!1},centre:{type:"number",minimum:-3,maximum:3,default:0},goals:{type:"array",items:{enum:["02-step-at-two","02-mirror","02-steepest"]},minItems:0,maxItems:3,default:[]}}},activations:{name:"Activations",title:"six activations and their slopes",type:"object",properties:{z:{type:"number",minimum:-8,maximum:8,step:.25,title:"pre-activation z",default:1},negative_slope:{type:"number",minimum:0,maximum:1,default:.1},goals:{type:"array",items:{enum:["02-saturate","02-corner"]},minItems:0,maxItems:2,default:[]}}},"softmax-bars":{name:"SoftmaxBars",title:"scores turned into probabilities by softmax",type:"object",properties:{z:{type:"array",items:{type:"number",minimum:-5,maximum:5,step:.25},minItems:2,maxItems:4,title:"score of {name}",fixedLength:!0,default:[1,2,.5]},names:{type:"array",items:{type:"string",minLength:1,maxLength:12},minItems:2,maxItems:4,sameLengthAs:"z",fixedLength:!0,default:["cat","dog","bird"]},goals:{type:"array",items:{enum:["02-halve","02-shift"]},minItems:0,maxItems:2,default:[]}}},"fit-probability":{name:"FitProbability",title:"a probability to fit to labelled emails",type:"object",properties:{w:{type:"number",minimum:-4,maximum:4,step:.125,title:"weight w",default:0},b:{type:"number",minimum:-10,maximum:10,step:.25,title:"bias b",default:0},x:{type:"number",minimum:0,maximum:10,step:.5,title:"an email with so many CAPITALS",default:4},points:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:0,maximum:10},{enum:[0,1]}],minItems:2,maxItems:2},minItems:1,maxItems:40,default:[[0,0],[1,0],[2,0],[3,0],[3,1],[4,0],[5,0],[5,1],[6,1],[7,0],[7,1],[9,1]]},surprise:{type:"boolean",default:!1},learn:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["02-half-at-four","02-fair","02-learn"]},minItems:0,maxItems:3,default:[]}}},reliability:{name:"Reliability",title:"what a model said against what happened",type:"object",properties:{scale:{type:"number",minimum:0,maximum:2,step:.125,title:"log-odds multiplied by",default:1},cases:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:-8,maximum:8},{type:"integer",minimum:0,maximum:999},{type:"integer",minimum:0,maximum:999}],minItems:3,maxItems:3},minItems:0,maxItems:60,default:[[-6,0,9],[-5.5,0,13],[-5,0,17],[-4.5,1,21],[-4,4,24],[-3.5,1,34],[-3,11,31],[-2.5,14,35],[-2,9,46],[-1.5,23,38],[-1,21,44],[-.5,33,36],[0,35,35],[.5,40,29],[1,43,22],[1.5,41,20],[2,41,14],[2.5,41,8],[3,35,7],[3.5,28,7],[4,25,3],[4.5,19,3],[5,16,1],[5.5,13,0],[6,8,1]]},goals:{type:"array",items:{enum:["02-calibrate"]},minItems:0,maxItems:1,default:[]}}},"network-steps":{name:"NetworkSteps",title:"a network that steps through its own arithmetic",type:"object",properties:{x:{type:"array",items:{enum:[0,1]},minItems:2,maxItems:2,title:"{name} digit",default:[0,1]},at:{type:"integer",minimum:0,maximum:15,step:1,title:"steps done",default:0},W1:{type:"array",items:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:2,maxItems:2},minItems:2,maxItems:2,default:[[.6,-.4],[-1.7,-1.3]]},b1:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:2,maxItems:2,default:[.2,.2]},W2:{type:"array",items:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:1,maxItems:1},minItems:2,maxItems:2,default:[[-1.36],[.34]]},b2:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:1,maxItems:1,default:[.9]},knob:{enum:["W1.0.0","W1.0.1","W1.1.0","W1.1.1","b1.0","b1.1","W2.0.0","W2.1.0","b2.0"],default:"W1.0.0"},knobs:{type:"boolean",default:!1},table:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["03-step","03-one-knob"]},minItems:0,maxItems:2,default:[]}}},"dinner-party":{name:"DinnerParty",title:"wine for a dinner party",type:"object",properties:{guests:{type:"array",items:{enum:[0,1]},minItems:3,maxItems:3,title:"{name}",default:[0,0,0]},W1:{type:"array",items:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:3,maxItems:3},minItems:3,maxItems:3,default:[[0,0,1],[0,1.5,0],[1,.4,0]]},b1:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:3,maxItems:3,default:[0,-.5,0]},W2:{type:"array",items:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:1,maxItems:1},minItems:3,maxItems:3,default:[[.5],[2],[-5]]},b2:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:1,maxItems:1,default:[1]},relu:{type:"array",items:{enum:[0,1]},minItems:3,maxItems:3,title:"ReLU in {name}",default:[1,1,1]},knob:{enum:["W1.0.0","W1.0.1","W1.0.2","W1.1.0","W1.1.1","W1.1.2","W1.2.0","W1.2.1","W1.2.2","b1.0","b1.1","b1.2","W2.0.0","W2.1.0","W2.2.0","b2.0"],default:"W1.0.0"},knobs:{type:"boolean",default:!1},unplug:{type:"boolean",default:!1},table:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["03-most-wine","03-idle-relu","03-feud"]},minItems:0,maxItems:3,default:[]}}},"xor-space":{name:"XorSpace",title:"XOR in the space of two hidden neurons",type:"object",properties:{way:{enum:["sigmoids","ReLUs"],title:"hidden neurons",default:"ReLUs"},amount:{type:"number",minimum:0,maximum:1,step:.05,title:"plain square → hidden square",default:0},w:{type:"array",items:{type:"number",minimum:-4,maximum:4,step:.25},minItems:2,maxItems:2,title:"weight of {name}",default:[1,-1]},b:{type:"number",minimum:-4,maximum:4,step:.25,title:"bias",default:.25},goals:{type:"array",items:{enum:["03-fold","03-warp"]},minItems:0,maxItems:2,default:[]}}},bumps:{name:"Bumps",title:"a curve built of bumps",type:"object",properties:{target:{enum:["hill","wave","roof"],title:"curve to match",default:"hill"},count:{enum:[2,4,8],title:"bumps",default:2},steepness:{type:"number",minimum:4,maximum:100,step:4,title:"steepness",default:32},heights:{type:"array",items:{type:"number",minimum:-1,maximum:1,step:.0625},minItems:8,maxItems:8,title:"height of {name}",default:[.5,0,0,0,0,0,0,0]},goals:{type:"array",items:{enum:["03-hill","03-wave"]},minItems:0,maxItems:2,default:[]}}},"shape-checker":{name:"ShapeChecker",title:"the shapes of a layer",type:"object",properties:{formula:{enum:["X @ W + b","X @ W.T + b","W @ X + b"],title:"formula",default:"X @ W + b"},X:{type:"array",items:{type:"integer",minimum:1,maximum:8,step:1},minItems:2,maxItems:2,title:"{name} of X",default:[4,2]},W:{type:"array",items:{type:"integer",minimum:1,maximum:8,step:1},minItems:2,maxItems:2,title:"{name} of W",default:[3,2]},b:{type:"integer",minimum:1,maximum:8,step:1,title:"entries of b",default:3},goals:{type:"array",items:{enum:["03-fit","03-silent"]},minItems:0,maxItems:2,default:[]}}},descent:{name:"Descent",title:"a ball on the cost curve of one knob",type:"object",properties:{A:{type:"number",minimum:0,maximum:1.35,step:.01,title:"start: A",default:1},lr:{type:"number",minimum:0,maximum:7e-4,step:1e-6,title:"learning rate",default:5e-5},steps:{type:"integer",minimum:0,maximum:60,step:1,title:"steps done",default:0},points:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:1,maximum:100},{type:"number",minimum:0,maximum:100}],minItems:2,maxItems:2},minItems:1,maxItems:12,default:[[3,2],[10,7],[75,50]]},goals:{type:"array",items:{enum:["04-to-08","04-one-step","04-forever"]},minItems:0,maxItems:3,default:[]}}},"two-knobs":{name:"TwoKnobs",title:"descent on two knobs, seen from above",type:"object",properties:{landscape:{enum:["bowl","narrow valley","two minima","saddle","plateau"],title:"landscape",default:"bowl"},start:{type:"array",items:{type:"number",minimum:-2,maximum:2,step:.05},minItems:2,maxItems:2,title:"start: knob {name}",default:[-1.5,1]},lr:{type:"number",minimum:.01,maximum:.5,step:.01,title:"learning rate",default:.1},steps:{type:"integer",minimum:0,maximum:200,step:1,title:"steps done",default:0},race:{type:"boolean",default:!1},choose:{type:"boolean",default:!0},goals:{type:"array",items:{enum:["04-valley","04-lower-minimum","04-leave-saddle"]},minItems:0,maxItems:3,default:[]}}},"batch-paths":{name:"BatchPaths",title:"full batch, mini-batch and single examples on the same data",type:"object",properties:{start:{type:"array",items:{type:"number",minimum:-1.5,maximum:2.5,step:.05},minItems:2,maxItems:2,title:"start: knob {name}",default:[-1.2,-.6]},lr:{type:"number",minimum:.01,maximum:.4,step:.01,title:"learning rate",default:.1},looked:{type:"integer",minimum:0,maximum:240,step:4,title:"examples looked at",default:0},points:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:-2,maximum:2},{type:"number",minimum:-5,maximum:5}],minItems:2,maxItems:2},minItems:12,maxItems:12,default:[[-1,.1],[-.8,.4],[-.6,1.3],[-.4,1],[-.2,.3],[0,1.1],[.2,1],[.4,1.5],[.6,.9],[.8,1.8],[1,2],[1.2,2.7]]},orders:{type:"array",items:{type:"array",items:{type:"integer",minimum:0,maximum:11},minItems:12,maxItems:12},minItems:1,maxItems:20,default:[[1,0,8,2,10,9,7,6,4,3,5,11],[3,2,6,0,7,11,9,8,5,10,4,1],[1,3,2,8,6,5,7,4,0,10,11,9],[4,6,10,11,0,1,2,9,8,3,5,7],[2,9,7,0,11,4,10,3,1,6,5,8],[8,6,4,7,10,3,9,11,1,0,2,5],[0,7,10,6,4,5,1,3,8,2,11,9],[6,9,11,4,0,2,7,1,8,10,3,5],[5,7,3,1,4,0,11,9,2,8,10,6],[6,4,9,0,8,2,1,10,5,7,11,3],[5,3,9,7,1,2,10,11,4,6,0,8],[2,8,1,7,3,6,11,9,0,4,10,5],[3,9,4,11,2,0,10,6,1,8,5,7],[3,2,0,9,5,11,10,7,8,6,4,1],[2,10,0,5,1,3,9,11,8,6,7,4],[0,2,7,3,11,8,9,5,1,10,4,6],[9,4,11,8,0,1,10,2,6,5,7,3],[5,3,1,4,0,11,8,7,6,10,2,9],[6,5,7,0,2,9,11,8,4,1,10,3],[2,11,0,10,9,6,7,3,5,8,1,4]]},goals:{type:"array",items:{enum:["04-one-epoch","04-settle"]},minItems:0,maxItems:2,default:[]}}},"wrong-model":{name:"WrongModel",title:"a model fitted to data of its own shape, or of another",type:"object",properties:{data:{enum:["linear","quadratic","logarithmic"],title:"data",default:"linear"},model:{enum:["A·x","A·x²","A·log x"],title:"model",default:"A·x"},A:{type:"number",minimum:0,maximum:3,step:.01,title:"knob A",default:.2},goals:{type:"array",items:{enum:["04-flat","04-right-shape"]},minItems:0,maxItems:2,default:[]}}},golf:{name:"Golf",title:"a golf hole and one knob",type:"object",properties:{strength:{type:"number",minimum:0,maximum:10,step:.25,title:"first shot: strength",default:9},lr:{type:"number",minimum:0,maximum:.01,step:5e-4,title:"learning rate",default:.001},shots:{type:"integer",minimum:1,maximum:12,step:1,title:"shots played",default:1},goals:{type:"array",items:{enum:["04-hole","04-both-sides"]},minItems:0,maxItems:2,default:[]}}},"xor-learning":{name:"XorLearning",title:"XOR being learned",type:"object",properties:{seed:{type:"integer",minimum:0,maximum:99,step:1,title:"seed of the first weights",default:3},rate:{type:"number",minimum:.25,maximum:6,step:.25,title:"learning rate",default:4},steps:{type:"integer",minimum:0,maximum:1500,step:5,title:"steps taken",default:0},goals:{type:"array",items:{enum:["05-xor-learned","05-xor-stuck","05-xor-quick"]},minItems:0,maxItems:3,default:[]}}},"gradient-depth":{name:"GradientDepth",title:"the gradient in each layer of a deep network",type:"object",properties:{activation:{enum:["sigmoid","tanh","relu"],title:"activation",default:"sigmoid"},init:{enum:["zeros","uniform","xavier","he"],title:"first weights",default:"xavier"},of:{enum:["weights","biases"],title:"gradient of the",default:"weights"},depth:{type:"integer",minimum:1,maximum:12,step:1,title:"hidden layers",default:2},width:{type:"integer",minimum:2,maximum:16,step:1,title:"neurons in each",default:8},seed:{type:"integer",minimum:0,maximum:99,step:1,title:"seed",default:0},goals:{type:"array",items:{enum:["05-vanish","05-revive","05-explode"]},minItems:0,maxItems:3,default:[]}}},"party-learning":{name:"PartyLearning",title:"the dinner party, learned from many starts",type:"object",properties:{seed:{type:"integer",minimum:0,maximum:39,step:1,title:"seed of the start picked",default:0},rate:{enum:[.01,.03,.1,.3],title:"learning rate",default:.1},steps:{type:"integer",minimum:0,maximum:1e3,step:5,title:"steps taken",default:0},goals:{type:"array",items:{enum:["05-party-learned","05-party-dead","05-party-sum"]},minItems:0,maxItems:3,default:[]}}}}};function Fr(t){if(t.enum){let n=t.enum.map(Cc).join(", ");return t.enum.length===1?n:`one of ${n}`}return t.prefixItems?"["+t.prefixItems.map(Fr).join("; ")+"]":t.type==="array"?`a list of ${ks(t.minItems,t.maxItems)}, each ${Fr(t.items)}`:t.type==="string"?`a text of ${ks(t.minLength,t.maxLength)} characters`:t.type==="boolean"?"True or False":`${t.type==="number"?"a number":"a whole number"} from ${t.minimum} to ${t.maximum}`}var Cc=t=>typeof t=="string"?`'${t}'`:String(t),ks=(t,e)=>t===e?`${t}`:`${t} to ${e}`;function Ms(t,e){if(t.enum)return t.enum.includes(e);if(t.type==="array")return Uc(t,e);if(t.type==="boolean")return typeof e=="boolean";if(t.type==="string"){if(typeof e!="string")return!1;let n=[...e].length;return n>=t.minLength&&n<=t.maxLength}return typeof e!="number"||!Number.isFinite(e)||t.type==="integer"&&!Number.isInteger(e)?!1:e>=t.minimum&&e<=t.maximum}function Uc(t,e){if(!Array.isArray(e))return!1;let n=t.prefixItems??e.map(()=>t.items);return e.length>=t.minItems&&e.length<=t.maxItems&&e.every((r,o)=>Ms(n[o],r))}function Pn(t){let e=typeof t=="number"?String(t):JSON.stringify(t);return String(e).length<=60?e:e.slice(0,57)+"..."}function As(t,e,n={}){let r=Object.hasOwn(q.figures,t)&&q.figures[t];if(!r)throw new Error(`There is no figure of the kind '${t}'.`);let{name:o,properties:s}=r;if(typeof e!="object"||e===null||Array.isArray(e))throw new Error(`${o}'s state must be an object; got ${Pn(e)}.`);let a=Object.hasOwn(e,"version")?e.version:q.version;if(a!==q.version)throw new Error(`${o}.version must be ${q.version}; got ${Pn(a)}.`);for(let l of Object.keys(e))if(l!=="version"&&!Object.hasOwn(s,l)){let m=Object.keys(s).join(", ");throw new Error(`${o} has no '${l}'; it has ${m}.`)}let i={};for(let[l,m]of Object.entries(s)){let p=Object.hasOwn(e,l)?e[l]:n[l]??m.default;if(!Ms(m,p))throw new Error(`${o}.${l} must be ${Fr(m)}; got ${Pn(p)}.`);i[l]=p}for(let[l,m]of Object.entries(s)){let p=i[m.sameLengthAs]?.length;if(p!==void 0&&i[l].length!==p)throw new Error(`${o}.${l} must be a list of ${p}, one for each entry of ${m.sameLengthAs}; got ${Pn(i[l])}.`)}return i}var zn=class{constructor(e){this.text=e}toString(){return this.text}},Xc={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function Is(t){return t instanceof zn?t.text:Array.isArray(t)?t.map(Is).join(""):t==null||t===!1?"":String(t).replace(/[&<>"]/g,e=>Xc[e])}function c(t,...e){return new zn(String.raw({raw:t},...e.map(Is)))}function h(t,e=4){return String(Number(t.toPrecision(e))).replace("-","−").replace(/^\u22120$/,"0")}function Ke(t,e=4){let n=1-10**-e;return t>n&&t<1?`> ${n}`:h(t,e)}function j(t){let e=h(Math.abs(t));return t<0?`− ${e}`:`+ ${e}`}var B=t=>t<0?`(${h(t)})`:h(t);function pe(t){if(Object.is(t,-0))return"-0.0";let e=Math.abs(t);if(e!==0&&(e<1e-4||e>=1e16)){let[n,r]=t.toExponential().split("e"),o=r[0];return`${n}e${o}${r.slice(1).padStart(2,"0")}`}return Number.isInteger(t)?`${t}.0`:String(t)}function Ss(t){let e=t.trim().replace(/[\u2212\u2013]/g,"-").replace(",","."),n=String.raw`[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?`,o=new RegExp(`^(${n})(?:\\s*/\\s*(${n}))?$`,"i").exec(e);if(!o)return NaN;let s=Number(o[1])/Number(o[2]??1);return Number.isFinite(s)?s:NaN}var de=(t,e)=>q.figures[t].properties[e];function Ts(t,e,n=["x₁","x₂","x₃"]){return t.title.replace("{name}",n[e]).replace("{i}","₁₂₃₄₅₆₇₈₉"[e])}function Dn(t,e,n,r,o){return c`<div class="nn-slider" data-sign="${Math.sign(o)}">
    <label for="${t}">${n}</label>
    <span class="nn-value">${h(o,6)}</span>
    <input type="range" id="${t}" data-trait="${e}" min="${r.minimum}"
      max="${r.maximum}" step="${r.step}" value="${o}"
      aria-valuetext="${h(o,6)}">
  </div>`}function g(t,e,n,r,o={},s=n.names){let a=de(t,e),i=n[e];if(!Array.isArray(i)){let m={...a,...o};return Dn(`${r}-${e}`,e,a.title,m,i)}let l={...a.items,...o};return i.map((m,p)=>Dn(`${r}-${e}${p}`,`${e}.${p}`,Ts(a,p,s),l,m))}function jn(t,e,n,r,o){let s=de(t,e).items;return o.map(([a,i])=>Dn(`${r}-${e}${a}`,`${e}.${a}`,i,s,n[e][a]))}function Yt(t,e,n,r,o=n.names){let s=de(t,e);return n[e].map((a,i)=>{let l=`${r}-${e}${i}`;return c`<div class="nn-switch">
      <input type="checkbox" role="switch" id="${l}"
        data-trait="${e}.${i}" ${a?"checked":""}>
      <label for="${l}">${Ts(s,i,o)}</label>
      <span class="nn-value">${h(a)}</span>
    </div>`})}function Ns(t,e,n,r){let o=`${r}-${e}`;return c`<div class="nn-switch">
    <input type="checkbox" role="switch" id="${o}" data-trait="${e}"
      ${n[e]?"checked":""}>
    <label for="${o}">${de(t,e).title}</label>
  </div>`}function E(t,e,n,r,o=s=>s){let s=de(t,e);return c`<fieldset class="nn-choice">
    <legend>${s.title}</legend>
    ${s.enum.map((a,i)=>{let l=`${r}-${e}${i}`;return c`<span><input type="radio" name="${r}-${e}" id="${l}"
          data-trait="${e}" value="${a}"
          ${n[e]===a?"checked":""}><label
          for="${l}">${o(a)}</label></span>`})}
  </fieldset>`}function Bn(t,e,n,r,o){let[s,...a]=e.split("."),[i,l]=[de(t,s),r[s]];for(let m of a)[i,l]=[i.items,l[m]];return Dn(`${o}-turn`,e,n,i,l)}function Cn(t,e,n){return c`<span class="nn-matrix" style="--columns: ${t[0].length}"
    >${t.map(r=>r.map(o=>qc(o,e,n)))}</span>`}function qc({text:t,value:e,part:n,now:r,shows:o,path:s,name:a},i,l){let m=c`class="nn-entry ${e===void 0?"":e<0?"nn-negative":"nn-positive"}" data-part="${n}" ${r&&"data-now"}`,p=c`<span ${o&&c`data-shows="${o}"`}
    >${t}</span>`;if(!s)return c`<span ${m}>${p}</span>`;let d=`${l}-knob-${s}`;return c`<label ${m} for="${d}"><input type="radio" id="${d}"
    name="${l}-knob" data-trait="knob" value="${s}"
    aria-label="${a}, ${t}" ${i.knob===s&&"checked"}
    >${p}</label>`}var G=(t,e,n)=>c`<span class="nn-named">${t}<small>${e} ${n}</small></span>`;function Un(t,e){return t==null||e==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function Hc(t,e){return t==null||e==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function Ls(t){let e,n,r;t.length!==2?(e=Un,n=(i,l)=>Un(t(i),l),r=(i,l)=>t(i)-l):(e=t===Un||t===Hc?t:Fc,n=t,r=t);function o(i,l,m=0,p=i.length){if(m<p){if(e(l,l)!==0)return p;do{let d=m+p>>>1;n(i[d],l)<0?m=d+1:p=d}while(m<p)}return m}function s(i,l,m=0,p=i.length){if(m<p){if(e(l,l)!==0)return p;do{let d=m+p>>>1;n(i[d],l)<=0?m=d+1:p=d}while(m<p)}return m}function a(i,l,m=0,p=i.length){let d=o(i,l,m,p-1);return d>m&&r(i[d-1],l)>-r(i[d],l)?d-1:d}return{left:o,center:a,right:s}}function Fc(){return 0}function Gc(t){return t===null?NaN:+t}var Os=Ls(Un),md=Os.right,ud=Os.left,hd=Ls(Gc).center;var Vc=Es(Rs),pd=Es(Kc);function Es(t){return function(e,n,r=n){if(!((n=+n)>=0))throw new RangeError("invalid rx");if(!((r=+r)>=0))throw new RangeError("invalid ry");let{data:o,width:s,height:a}=e;if(!((s=Math.floor(s))>=0))throw new RangeError("invalid width");if(!((a=Math.floor(a!==void 0?a:o.length/s))>=0))throw new RangeError("invalid height");if(!s||!a||!n&&!r)return e;let i=n&&t(n),l=r&&t(r),m=o.slice();return i&&l?(fe(i,m,o,s,a),fe(i,o,m,s,a),fe(i,m,o,s,a),$e(l,o,m,s,a),$e(l,m,o,s,a),$e(l,o,m,s,a)):i?(fe(i,o,m,s,a),fe(i,m,o,s,a),fe(i,o,m,s,a)):l&&($e(l,o,m,s,a),$e(l,m,o,s,a),$e(l,o,m,s,a)),e}}function fe(t,e,n,r,o){for(let s=0,a=r*o;s<a;)t(e,n,s,s+=r,1)}function $e(t,e,n,r,o){for(let s=0,a=r*o;s<r;++s)t(e,n,s,s+a,r)}function Kc(t){let e=Rs(t);return(n,r,o,s,a)=>{o<<=2,s<<=2,a<<=2,e(n,r,o+0,s+0,a),e(n,r,o+1,s+1,a),e(n,r,o+2,s+2,a),e(n,r,o+3,s+3,a)}}function Rs(t){let e=Math.floor(t);if(e===t)return Yc(t);let n=t-e,r=2*t+1;return(o,s,a,i,l)=>{if(!((i-=l)>=a))return;let m=e*s[a],p=l*e,d=p+l;for(let f=a,b=a+p;f<b;f+=l)m+=s[Math.min(i,f)];for(let f=a,b=i;f<=b;f+=l)m+=s[Math.min(i,f+p)],o[f]=(m+n*(s[Math.max(a,f-d)]+s[Math.min(i,f+d)]))/r,m-=s[Math.max(a,f-p)]}}function Yc(t){let e=2*t+1;return(n,r,o,s,a)=>{if(!((s-=a)>=o))return;let i=t*r[o],l=a*t;for(let m=o,p=o+l;m<p;m+=a)i+=r[Math.min(s,m)];for(let m=o,p=s;m<=p;m+=a)i+=r[Math.min(s,m+l)],n[m]=i/e,i-=r[Math.max(o,m-l)]}}function _c(t,e){let n=0;if(e===void 0)for(let r of t)r!=null&&(r=+r)>=r&&++n;else{let r=-1;for(let o of t)(o=e(o,++r,t))!=null&&(o=+o)>=o&&++n}return n}function Ws(t,e){let n,r;if(e===void 0)for(let o of t)o!=null&&(n===void 0?o>=o&&(n=r=o):(n>o&&(n=o),r<o&&(r=o)));else{let o=-1;for(let s of t)(s=e(s,++o,t))!=null&&(n===void 0?s>=s&&(n=r=s):(n>s&&(n=s),r<s&&(r=s)))}return[n,r]}var Jc=Array.prototype,dd=Jc.slice;var Zc=Math.sqrt(50),Qc=Math.sqrt(10),tl=Math.sqrt(2);function Xn(t,e,n){let r=(e-t)/Math.max(0,n),o=Math.floor(Math.log10(r)),s=r/Math.pow(10,o),a=s>=Zc?10:s>=Qc?5:s>=tl?2:1,i,l,m;return o<0?(m=Math.pow(10,-o)/a,i=Math.round(t*m),l=Math.round(e*m),i/m<t&&++i,l/m>e&&--l,m=-m):(m=Math.pow(10,o)*a,i=Math.round(t/m),l=Math.round(e/m),i*m<t&&++i,l*m>e&&--l),l<i&&.5<=n&&n<2?Xn(t,e,n*2):[i,l,m]}function Et(t,e,n){if(e=+e,t=+t,n=+n,!(n>0))return[];if(t===e)return[t];let r=e<t,[o,s,a]=r?Xn(e,t,n):Xn(t,e,n);if(!(s>=o))return[];let i=s-o+1,l=new Array(i);if(r)if(a<0)for(let m=0;m<i;++m)l[m]=(s-m)/-a;else for(let m=0;m<i;++m)l[m]=(s-m)*a;else if(a<0)for(let m=0;m<i;++m)l[m]=(o+m)/-a;else for(let m=0;m<i;++m)l[m]=(o+m)*a;return l}function el(t,e,n){return e=+e,t=+t,n=+n,Xn(t,e,n)[2]}function Ps(t,e,n){let r;for(;;){let o=el(t,e,n);if(o===r||o===0||!isFinite(o))return[t,e];if(o>0){let s=Math.ceil(t/o),a=Math.floor(e/o);t=(s-(s*o>t))*o,e=(a+(a*o<e))*o}else if(o<0){let s=-o,a=Math.ceil(t*s),i=Math.floor(e*s);t=(a-(a/s>t))/s,e=(i+(i/s<e))/s}r=o}}function zs(t){return Math.max(1,Math.ceil(Math.log(_c(t))/Math.LN2)+1)}var fd=nl(Math.random);function nl(t){return function(n,r=0,o=n.length){let s=o-(r=+r);for(;s;){let a=t()*s--|0,i=n[s+r];n[s+r]=n[a+r],n[a+r]=i}return n}}function y([t,e],[n,r]){let o=(r-n)/(e-t),s=a=>n+(a-t)*o;return s.invert=a=>t+(a-n)/o,s.domain=[t,e],s.range=[n,r],s}var u=t=>Math.round(t*100)/100;function N(t,e,{names:n=["x₁","x₂"],count:r=6}={}){let[o,s]=t.range,[a,i]=e.range,l=Et(...t.domain,r),m=Et(...e.domain,r);return c`<g class="nn-axes">
    ${l.map(p=>c`<line class="${p===0?"nn-zero":"nn-grid"}"
          x1="${u(t(p))}" x2="${u(t(p))}" y1="${a}" y2="${i}"/><text
          x="${u(t(p))}" y="${a+16}" text-anchor="middle"
          >${h(p)}</text>`)}
    ${m.map(p=>c`<line class="${p===0?"nn-zero":"nn-grid"}"
          x1="${o}" x2="${s}" y1="${u(e(p))}" y2="${u(e(p))}"/><text
          x="${o-6}" y="${u(e(p))+4}" text-anchor="end"
          >${h(p)}</text>`)}
    <text class="nn-axis" x="${s}" y="${a+32}" text-anchor="end"
      >${n[0]} →</text>
    <text class="nn-axis" x="${o-6}" y="${i-8}">↑ ${n[1]}</text>
  </g>`}function qn(t,e,n){let r=([a,i])=>t[0]*a+t[1]*i+e,o=[],s=[];return n.forEach((a,i)=>{let l=n[(i+1)%n.length],[m,p]=[r(a),r(l)];if(m>0&&o.push(a),m>0!=p>0){let d=m/(m-p),f=a.map((b,$)=>b+d*(l[$]-b));o.push(f),s.push(f)}}),{region:o,edge:s}}var Gr=(t,e,n)=>t.map(([r,o])=>`${u(e(r))},${u(n(o))}`).join(" ");function nt(t,e,n,r=120){let[o,s]=e.domain;return`M${Array.from({length:r+1},(i,l)=>{let m=o+(s-o)*l/r;return`${u(e(m))} ${u(n(t(m)))}`}).join("L")}`}function ge(t,e,n,r,o,s){let a=r(1)-r(0),i=n*(o(1)-o(0)),l=s/Math.hypot(a,i),[m,p]=[r(t),o(e)];return c`<line class="nn-tangent" x1="${u(m-l*a)}"
    y1="${u(p-l*i)}" x2="${u(m+l*a)}"
    y2="${u(p+l*i)}"/>`}var Rt=(t,e,n)=>c`<circle class="nn-handle nn-tip" data-drag="${t}" cx="${u(e)}"
    cy="${u(n)}" r="11"/>`;var rt=t=>t>0?1:0,Ye=t=>t,P=t=>1/(1+Math.exp(-t)),rl=Math.tanh,be=t=>Math.max(t,0),ol=(t,e=.01)=>t>0?t:e*t;function ye(t){let e=Math.max(...t),n=t.map(o=>Math.exp(o-e)),r=n.reduce((o,s)=>o+s,0);return n.map(o=>o/r)}var sl=()=>0,al=()=>1,_e=(t,e=P(t))=>e*(1-e),il=(t,e=Math.tanh(t))=>1-e*e,cl=t=>t>0?1:0,ll=(t,e,n=.01)=>t>0?1:n,Wt={step:rt,identity:Ye,sigmoid:P,tanh:rl,relu:be,leaky_relu:ol},Hn={step:sl,identity:al,sigmoid:_e,tanh:il,relu:cl,leaky_relu:ll};function U(t,e,n){let r=0;for(let o=0;o<e.length;o++)r+=t[o]*e[o];return r+n}function Ds(t,e,n,r){let o=e-rt(U(t,n,r));return{w:n.map((s,a)=>s+o*t[a]),b:r+o}}function lt(t){return 1e-9<t&&t<1e-4?t.toFixed(3-Math.floor(Math.log10(t))):t<=.99995||t===1?h(t):h(t,1-Math.floor(Math.log10(1-t)))}var Pt=(t,e)=>Math.max(t,0)-e*t+Math.log1p(Math.exp(-Math.abs(t)));function Je(t,e,n){let r=0;for(let[o,s]of t)r+=Pt(o*e+n,s);return r/t.length}function Vr(t,e,n){let[r,o]=[0,0];for(let[s,a]of t){let i=(P(s*e+n)-a)/t.length;r+=s*i,o+=i}return[r,o]}function js(t,e,n,r,o){for(let s=0;s<o;s++){let[a,i]=Vr(t,e,n);e-=r*a,n-=r*i}return{w:e,b:n}}function Bs(t,e,n=10){let r=Array.from({length:n},(o,s)=>({bin:s,count:0,said:0,happened:0}));for(let[o,s,a]of t){let i=P(e*o),l=r[Math.min(n-1,Math.floor(i*n))];l.count+=s+a,l.said+=i*(s+a),l.happened+=s}return r.filter(({count:o})=>o>0).map(({bin:o,count:s,said:a,happened:i})=>({bin:o,count:s,said:a/s,happened:i/s}))}var ml="activations",xe={step:"step",identity:"identity",sigmoid:"sigmoid",tanh:"tanh",relu:"ReLU",leaky_relu:"leaky ReLU"},Cs=2,Kr=168,Us=140,z=y([-8,8],[8,158]),V=y([-1.5,2.5],[132,42]),Fn=(t,e,n)=>t==="leaky_relu"?Wt[t](e,n):Wt[t](e),Yr=(t,e,n)=>Hn[t](e,void 0,n);function ul(t,e){return t!=="step"?nt(n=>Fn(t,n,e),z,V,96):`M${z(-8)} ${V(0)}H${z(0)}M${z(0)} ${V(1)}H${z(8)}`}function hl(t,e,n){let[r,o]=V.domain;if(r<=n&&n<=o)return Rt("z",z(e),V(n));let[s,a]=[u(z(e)),n>o?V(o):V(r)],i=n>o?18:-18;return c`<path class="nn-handle nn-tip" data-drag="z"
    d="M${s} ${a}l11 ${i}h-22z"/>`}function pl(t,e,n,r){let{z:o,negative_slope:s}=t,a=Fn(e,o,s),i=Yr(e,o,s),[l,m]=[n%Cs*Kr+4,Math.floor(n/Cs)*Us];return c`<g transform="translate(${l} ${m})">
    <rect class="nn-silent" x="${z(-8)}" y="${V(2.5)}" width="150"
      height="90"/>
    <path class="nn-zero" d="M${z(-8)} ${V(0)}H${z(8)}M${u(z(0))} ${V(2.5)}V${V(-1.5)}"/>
    <path class="nn-grid" d="M${z(-8)} ${u(V(1))}H${z(8)}M${z(-8)} ${u(V(-1))}H${z(8)}"/>
    <g clip-path="url(#${r}-clip)">
      <path class="nn-graph" d="${ul(e,s)}"/>
      ${ge(o,a,i,z,V,34)}</g>
    ${hl(e,o,a)}
    <text class="nn-strong" x="${z(-8)}" y="16">${xe[e]}</text>
    <text class="nn-small" x="${z(-8)}" y="35">${_r(e,a)}</text>
    <text class="nn-small" x="${z(8)}" y="35" text-anchor="end">slope ${h(i,3)}</text>
  </g>`}function _r(t,e){return t==="sigmoid"?lt(e):t!=="tanh"?h(e):e<0?`−${lt(-e)}`:lt(e)}function dl(t,e){return c`<svg viewBox="0 0 344 ${3*Us}" role="img"
    aria-label="${Xs(t)}">
    <clipPath id="${e}-clip"><rect x="${z(-8)}" y="${V(2.5)}" width="150"
      height="90"/></clipPath>
    ${Object.keys(xe).map((n,r)=>pl(t,n,r,e))}
  </svg>`}var fl=(t,e)=>g(ml,"z",t,e);function $l(t){let{z:e,negative_slope:n}=t;return c`<table class="nn-table">
    <thead><tr><th scope="col">at z = ${h(e)}</th><th scope="col">value</th>
      <th scope="col">slope</th></tr></thead>
    <tbody>${Object.keys(xe).map(r=>{let o=Fn(r,e,n);return c`<tr><td>${xe[r]}</td><td data-shows="value">${_r(r,o)}</td><td data-shows="slope">${h(Yr(r,e,n))}</td></tr>`})}</tbody>
  </table>
  ${e===0&&c`<p>At 0 the step jumps and the ReLUs have a corner: no slope exists
      there. The values shown are a convention.</p>`}`}function Xs({z:t,negative_slope:e}){let n=Object.keys(xe).map(r=>`${xe[r]} ${_r(r,Fn(r,t,e))}, slope ${h(Yr(r,t,e))}`);return`Six activations at z = ${h(t)}: ${n.join("; ")}.`}var gl=t=>Math.max(-8,Math.min(8,Math.round(t*4)/4))+0;function bl(t){let e=t<Kr+2?0:1;return z.invert(t-e*Kr-4)}var qs={picture:dl,controls:fl,readout:$l,describe:Xs,drags:{z:(t,[e])=>({z:gl(bl(e))})},goals:{"02-saturate":{ask:"Saturate the sigmoid: bring its slope below a hundredth of the largest it can have. Which of the others are flat there, too?",praise:"Below 0.0025. Step and tanh are as good as flat there; on the negative side ReLU is, too. Only identity and leaky ReLU never are.",met:({z:t})=>_e(t)<.0025},"02-corner":{ask:"Put z on the corner of the ReLU. What slope does the library give there?",praise:"0, by convention. Any number from 0 to 1 would be as good: a training run hardly ever meets exactly 0.",met:({z:t})=>t===0}}};function yl(t,e){let n=t[0]**2+t[1]**2;return n===0?null:[-e*t[0]/n,-e*t[1]/n]}function Fs(t,e,n,r){let{edge:o}=qn(t,e,Jr(n,r));return o.length===2&&Gs(o,n,r,"nn-ghost")}function Jr(t,e){let[[n,r],[o,s]]=[t.domain,e.domain];return[[n,o],[r,o],[r,s],[n,s]]}function Gs([[t,e],[n,r]],o,s,a){return c`<line class="${a}" x1="${u(o(t))}" y1="${u(s(e))}"
    x2="${u(o(n))}" y2="${u(s(r))}"/>`}function Zr(t,e,n,r){let{edge:o}=qn(t,e,Jr(n,r));if(o.length!==2)return null;let s=yl(t,e),[[a,i],[l,m]]=[n.domain,r.domain];return s[0]>a&&s[0]<i&&s[1]>l&&s[1]<m?s:o[0].map((d,f)=>(d+o[1][f])/2)}function we(t,e,n,r,o){let[[s,a],[i,l]]=[n.domain,r.domain],{region:m,edge:p}=qn(t,e,Jr(n,r));return c`<defs><pattern id="${o}-hatch" width="9" height="9"
      patternUnits="userSpaceOnUse" patternTransform="rotate(45)"
      ><line class="nn-hatch" y2="9"/></pattern></defs>
    <rect class="nn-silent" x="${u(n(s))}" y="${u(r(l))}"
      width="${u(n(a)-n(s))}" height="${u(r(i)-r(l))}"/>
    <polygon class="nn-fires" points="${Gr(m,n,r)}"/>
    <polygon fill="url(#${o}-hatch)" points="${Gr(m,n,r)}"/>
    ${p.length===2&&Gs(p,n,r,"nn-line")}`}function pt(t,e){let n=r=>c`<svg class="nn-symbol" viewBox="-9 -9 18 18"
    aria-hidden="true">${kt([0,0],r,!1,Hs,Hs)}</svg>`;return c`<p class="nn-legend"><span>${n(1)} ${t}</span>
    <span>${n(0)} ${e}</span></p>`}var Hs=t=>t;function kt([t,e],n,r,o,s){let[a,i]=[u(o(t)),u(s(e))];return c`${r&&c`<circle class="nn-wrong" cx="${a}" cy="${i}" r="14"/>`}
  ${n?c`<circle class="nn-one" cx="${a}" cy="${i}" r="7.5"/>`:c`<rect class="nn-none" x="${a-6.5}" y="${i-6.5}" width="13"
          height="13"/>`}`}var xl=10,Gn=({turn:t,points:e})=>t<e.length?t:0,ve=t=>t.points[Gn(t)],to=({w:t,b:e},[n,r])=>rt(U([n,r],t,e));function eo(t){let e=ve(t);return to(t,e)===e[2]?"kept":e[2]?"added":"subtracted"}var no=t=>t.points.every(e=>to(t,e)===e[2]);function Vn(t){if(no(t))return null;let[e,n,r]=ve(t),{w:o,b:s}=Ds([e,n],r,t.w,t.b);if([...o,s].some(i=>Math.abs(i)>xl))return null;let a=(Gn(t)+1)%t.points.length;return{w:o,b:s,turn:a,last:eo(t)}}function Qr(t,e){return no(t)?{}:e===eo(t)?Vn(t)??{}:{last:`not ${e}`}}var Ks={add:t=>Qr(t,"added"),subtract:t=>Qr(t,"subtracted"),keep:t=>Qr(t,"kept")},Vs={added:"was added to w, and 1 to the bias.",subtracted:"was subtracted from w, and 1 from the bias.",kept:"was right already: nothing changed."};function ro(t){let{last:e,points:n}=t;if(!e)return"";if(e in Vs)return`Yes: point ${(Gn(t)+n.length-1)%n.length+1} ${Vs[e]}`;let r=ve(t),o=U(r.slice(0,2),t.w,t.b),s={kept:"A right answer changes nothing.",added:"It should fire, so z must rise.",subtracted:"It should stay silent, so z must fall."};return`Not so: here z = ${h(o)}, so the neuron says ${to(t,r)}; the label is ${r[2]}. ${s[eo(t)]}`}function Ys(t){let[e,n,r]=ve(t),o=no(t)?"No point is wrong: the rule is done.":Vn(t)===null?"The next step would leave the range of the knobs.":c`<b>Next: point ${Gn(t)+1}</b>, (${h(e)},
          ${h(n)}), label ${r}. What will the rule do with it?`;return c`<p class="nn-rule">${ro(t)} ${o}</p>`}var K=y([-3.5,3.5],[30,352]),Y=y([-3.5,3.5],[342,20]),wl=10,Qs=({w:t,b:e},[n,r,o])=>rt(U([n,r],t,e))!==o,Kn=t=>t.points.filter(e=>Qs(t,e)).length,vl=({w:t,b:e})=>-e/Math.hypot(...t),_s=(t,{domain:[e,n]})=>Math.min(Math.max(t,e+.25),n-.25);function kl(t){let e=Zr(t.w,t.b,K,Y);if(!e)return null;let[n,r]=e.map((o,s)=>o+t.w[s]);return{from:e,to:[_s(n,K),_s(r,Y)]}}function Ml(t){let e=kl(t);if(!e)return"";let[[n,r],[o,s]]=[e.from,e.to];return c`<line class="nn-normal" x1="${u(K(n))}" y1="${u(Y(r))}"
      x2="${u(K(o))}" y2="${u(Y(s))}"/>
    ${!Ze(t)&&c`<circle class="nn-handle" data-drag="line" cx="${u(K(n))}"
        cy="${u(Y(r))}" r="11"/>
      <circle class="nn-handle nn-tip" data-drag="tip" cx="${u(K(o))}"
        cy="${u(Y(s))}" r="11"/>`}
    <text class="nn-halo nn-strong" x="${u(K(o)+14)}"
      y="${u(Y(s)+5)}">w</text>`}var Ze=({rule:t,points:e})=>t&&e.length>0,Al=({goals:t})=>t.includes("01-same-line")||t.includes("01-swap");function Il(t,e,n){let r=Ze(t)&&ve(t);return c`<svg viewBox="0 0 360 380" role="img"
    aria-label="${ta(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="20" width="322" height="322"/>
    </clipPath>
    ${we(t.w,t.b,K,Y,e)} ${N(K,Y)}
    ${Al(t)&&Fs(n.w,n.b,K,Y)}
    <g clip-path="url(#${e}-clip)">${Ml(t)}</g>
    ${r&&c`<path class="nn-next" d="M${u(K(r[0]))} ${u(Y(r[1])-17)}
      l-6 -10h12z"/>`}
    ${t.points.map(o=>kt(o,o[2],Qs(t,o),K,Y))}
  </svg>`}function Sl(t,e){return Ze(t)?c`${Ys(t)}
      <div class="nn-claims" role="group" aria-label="What will the rule do?">
        <button type="button" data-do="add">Add it</button>
        <button type="button" data-do="subtract">Subtract it</button>
        <button type="button" data-do="keep">Change nothing</button>
      </div>`:c`${g("decision-line","w",t,e)}
    ${g("decision-line","b",t,e)}`}function Tl(t){let{w:e,b:n,points:r}=t,o=Kn(t),s=e.some(a=>a!==0);return c`${r.length>0&&pt("label 1","label 0")}
    <p class="nn-formula">fires where ${h(e[0])}·x₁ ${j(e[1])}·x₂
      ${j(n)} &gt; 0</p>
    <p>${s?c`Distance of the line from the origin, counted along w: <b
          data-shows="distance">${h(vl(t))}</b>`:"No line: both weights are 0, so the inputs change nothing."}</p>
    ${r.length>0&&c`<p class="nn-count" data-none="${String(o===0)}"><b
      data-shows="mistakes">${o}</b> of ${r.length} points on the
      wrong side${o>0&&c`, ringed`}</p>`}`}function ta(t){let{w:e,b:n,points:r}=t,o=Kn(t),s=`The neuron fires where ${h(e[0])} x₁ ${j(e[1])} x₂ ${j(n)} is above 0.`;if(r.length===0)return s;let a=`${o} of ${r.length} points are on the wrong side.`;return[s,a,Ze(t)&&ro(t)].filter(Boolean).join(" ")}var oo=(t,e)=>Math.round(t*e)/e,Js=t=>[...t.w??[],t.b].every(e=>Math.abs(e)<=wl)?t:{};function Zs(t,e){let[n,r]=[[...t.w,t.b],[...e.w,e.b]],o=Math.hypot(...n)/Math.hypot(...r);return n.every((s,a)=>Math.abs(s-o*r[a])<1e-9)?o:NaN}var ea={picture:Il,controls:Sl,readout:Tl,describe:ta,play:Vn,actions:Ks,plays:Ze,drags:{line(t,[e,n]){let r=[K.invert(e),Y.invert(n)];return Js({b:oo(-U(r,t.w,0),4)})},tip(t,[e,n]){let r=Zr(t.w,t.b,K,Y),s=[K.invert(e),Y.invert(n)].map((a,i)=>oo(a-r[i],4));return s[0]===0&&s[1]===0?{}:Js({w:s,b:oo(-U(r,s,0),1024)})}},goals:{"01-no-mistakes":{ask:"Turn and move the line until no point is on the wrong side.",praise:"No mistakes. Many lines do it; the neuron has no favourite.",met:t=>t.points.length>0&&Kn(t)===0},"01-same-line":{ask:"Change all three knobs and leave the line on the dashed one.",praise:"The same line, the same firing side: all three knobs grew or shrank by one positive factor.",met:(t,e)=>Math.abs(Zs(t,e)-1)>1e-9},"01-swap":{ask:"Keep the line on the dashed one and make the other side fire.",praise:"Swapped. The factor was negative, so every sum changed sign.",met:(t,e)=>Zs({w:t.w.map(n=>-n),b:-t.b},e)>0},"01-rule":{ask:"Say what the rule does, point by point, until no point is wrong.",praise:"Done: a whole round would change nothing any more.",met:t=>t.rule&&Kn(t)===0}}};var so="fit-probability",H=y([-.4,10.4],[40,344]),_t=y([-.1,1.1],[206,24]),dt=y([0,3],[352,270]),ao=9,Nl=.25,Ll=10,Ol=1e-4,Qe=({w:t,b:e},n)=>P(n*t+e),ra=({points:t,w:e,b:n})=>t.map(([r,o])=>Pt(r*e+n,o)),io=({points:t,w:e,b:n})=>Vr(t,e,n).every(r=>Math.abs(r)<Ol);function El(t){return t.points.map(([e,n])=>{let r=u(_t(Qe(t,e))),o=n?-2:2;return c`<path class="nn-given ${n?"nn-positive":"nn-negative"}"
      d="M${u(H(e))+o} ${u(_t(n?0:1))}V${r}"/>`})}function Rl(t){let e=dt.domain[1];return c`<path class="nn-zero" d="M${H.range[0]} ${dt(0)}H${H.range[1]}"/>
    <text class="nn-small" x="${H.range[0]-6}" y="${dt(e)-10}"
      >surprise of each email</text>
    ${[1,2,3].map(n=>c`<text class="nn-small" x="${H.range[0]-6}" y="${u(dt(n))+4}" text-anchor="end">${n}</text><path class="nn-grid" d="M${H.range[0]} ${u(dt(n))}H${H.range[1]}"/>`)}
    ${ra(t).map((n,r)=>{let[o,s]=t.points[r],a=u(dt(Math.min(n,e))),i=u(H(o)-(s?ao:0));return c`<rect class="nn-bar" data-label="${s}" x="${i}" y="${a}"
        width="${ao}" height="${u(dt(0)-a)}"/>${n>e&&c`<text class="nn-small nn-halo" x="${i+ao/2}"
          y="${a+4}" text-anchor="middle">${h(n,2)}</text>`}`})}
    ${Wl(t)}`}function Wl(t){let e=Je(t.points,t.w,t.b),n=u(dt(Math.min(e,dt.domain[1]))),r=e<=dt.domain[1];return c`${r&&c`<path class="nn-mean" d="M${H.range[0]} ${n}H${H.range[1]}"/>`}
    <text class="nn-small nn-halo" x="${H.range[1]}" y="${n-6}"
      text-anchor="end">mean ${h(e,3)}</text>`}function Pl(t){let[e,n]=[u(H(t.x)),u(_t(Qe(t,t.x)))];return c`<path class="nn-distance" d="M${e} ${u(_t(0))}V${n}H${H.range[0]}"/>
    ${Rt("email",e,n)}`}function zl(t,e){let n=t.surprise?362:244;return c`<svg viewBox="0 0 360 ${n}" role="img"
    aria-label="${oa(t)}">
    <clipPath id="${e}-clip"><rect x="40" y="24" width="304" height="182"/>
    </clipPath>
    ${N(H,_t,{names:["words in CAPITALS","chance of spam"],count:5})}
    <g clip-path="url(#${e}-clip)">
      ${t.surprise&&El(t)}
      <path class="nn-graph" d="${nt(r=>Qe(t,r),H,_t)}"/>
    </g>
    ${t.points.map(([r,o])=>kt([r,o],o,!1,H,_t))}
    ${!t.surprise&&Pl(t)} ${t.surprise&&Rl(t)}
  </svg>`}var Dl=(t,e)=>c`${g(so,"w",t,e)}
  ${g(so,"b",t,e)}
  ${!t.surprise&&g(so,"x",t,e)}`;function jl(t){return c`${pt("was spam","was not")}
    ${t.surprise?Cl(t):Bl(t)}`}function Bl({w:t,b:e,x:n}){let r=n*t+e;return c`<p class="nn-formula">z = ${h(n)}·${B(t)} ${j(e)} =
      <b data-shows="z">${h(r)}</b></p>
    <p class="nn-formula">chance of spam = σ(${h(r)}) =
      <b data-shows="p">${lt(P(r))}</b></p>`}function Cl(t){let{w:e,b:n,points:r}=t,o=ra(t),s=o.indexOf(Math.max(...o)),[a,i]=r[s],l=Qe(t,a);return c`<p class="nn-formula">Mean surprise: <b data-shows="mean">${h(Je(r,e,n))}</b></p>
    <p>Greatest surprise: ${h(a)} words in CAPITALS, and it was
      ${i?"":"not "}spam. The neuron gave that the chance ${lt(i?l:P(-a*e-n))}; −log of it is <b data-shows="worst">${h(o[s])}</b>.</p>
    ${t.learn&&c`<p class="nn-formula">w = ${h(e)}, b = ${h(n)}${io(t)&&": nothing left to gain"}</p>`}`}function oa(t){let{w:e,b:n,x:r,points:o}=t,s=o.filter(([,i])=>i===1).length,a=`${o.length} emails by their words in CAPITALS, ${s} of them spam, and a sigmoid curve with weight ${h(e)} and bias ${h(n)}. `;return t.surprise?`${a}The mean surprise is ${h(Je(o,e,n))}.`:`${a}To an email with ${h(r)} it gives the chance ${lt(Qe(t,r))} of being spam.`}function Ul(t){if(io(t))return null;let{w:e,b:n}=js(t.points,t.w,t.b,Nl,Ll);return{w:na(e,4),b:na(n,10)}}var na=(t,e)=>Math.max(-e,Math.min(e,t)),Xl=({w:t,b:e})=>Number.isInteger(8*t)&&Number.isInteger(4*e),ql=t=>Math.max(0,Math.min(10,Math.round(t*2)/2)),sa={picture:zl,controls:Dl,readout:jl,describe:oa,play:Ul,plays:t=>t.learn,pace:60,verbs:{step:"Ten small steps",play:"Let it learn"},drags:{email:(t,[e])=>({x:ql(H.invert(e))})},goals:{"02-half-at-four":{ask:"Let the chance rise with the words in CAPITALS, and be exactly 0.5 for an email with four of them.",praise:"z is 0 at x = 4: the bias takes away what four words bring.",met:({w:t,b:e})=>t>0&&Math.abs(4*t+e)<1e-9},"02-fair":{ask:"By hand: bring the mean surprise below 0.52.",praise:"Well fitted. The best possible mean is not far below.",met:t=>t.surprise&&Xl(t)&&Je(t.points,t.w,t.b)<.52},"02-learn":{ask:"Let it learn until nothing is left to gain. Then spoil the fit with both knobs and let it learn again: where does it end?",praise:"Nobody told it where to go, and from any start it ends at nearly the same place.",met:t=>t.learn&&io(t)}}};var Hl={"-":"⁻",...Object.fromEntries([..."⁰¹²³⁴⁵⁶⁷⁸⁹"].entries())},Fl=t=>Math.abs(t)<4?h(10**t):`10${[...String(t)].map(e=>Hl[e]).join("")}`;function ke([t,e],n){let r=y([t,e],n),o=s=>{let a=s>0?Math.log10(s):t;return r(Math.min(Math.max(a,t),e))};return o.powers=[t,e],o.range=n,o}function co(t,e){let[n,r]=e.powers,o=Math.ceil((r-n)/8),[s,a]=t.range;return c`<g class="nn-axes">${Et(n,r,8).filter(i=>Number.isInteger(i)&&i%o===0).map(i=>{let l=u(e(10**i));return c`<line class="nn-grid" x1="${s}" x2="${a}"
          y1="${l}" y2="${l}"/><text x="${s-6}"
          y="${l+4}" text-anchor="end">${Fl(i)}</text>`})}</g>`}function Yn(t,e,n,r){let[o,s]=r.range,i=[...Array(121).keys()].map(l=>Math.round(l*e/120)).map(l=>`${u(n(l))} ${u(r(t.cost(l)))}`);return c`${co(n,r)}
    <g class="nn-axes">${Et(...n.domain,4).map(l=>c`<line class="${l?"nn-grid":"nn-zero"}" x1="${u(n(l))}"
        x2="${u(n(l))}" y1="${o}" y2="${s}"/><text x="${u(n(l))}"
        y="${o+16}" text-anchor="middle">${l}</text>`)}
    <text class="nn-axis" x="${n.range[1]}" y="${o+32}"
      text-anchor="end">steps →</text>
    <text class="nn-axis" x="${n.range[0]-6}" y="${s-8}">↑ cost</text></g>
    <path class="nn-graph" d="M${i.join("L")}"/>
    <circle class="nn-dot" cx="${u(n(e))}" cy="${u(r(t.cost(e)))}"
      r="5"/>`}var Me=t=>c`<details class="nn-program">
  <summary>This run as a program</summary>
  <pre tabindex="0"><code>${t.join(`
`)}</code></pre></details>`;var aa=t=>BigInt.asUintN(64,t),lo=t=>BigInt.asUintN(128,t),Gl=2549297995355413924n<<64n|4865540595714422341n,mo=t=>(t^t>>>16)>>>0;function Vl(t,e){let n=1135663077,r=i=>{let l=i^n;return n=Math.imul(n,2468251765),mo(Math.imul(l,n))},o=(i,l)=>mo(Math.imul(3389127133,i)-Math.imul(1232336661,l)),a=[t>>>0,Math.floor(t/2**32),0,0].map(r);for(let i=0;i<4;i++)for(let l=0;l<4;l++)i!==l&&(a[l]=o(a[l],r(a[i])));return n=2337405405,Array.from({length:e},(i,l)=>{let m=a[l%4]^n;return n=Math.imul(n,1492356589),mo(Math.imul(m,n))})}var zt=class{#t;#e;#r;constructor(e){if(!Number.isSafeInteger(e)||e<0)throw new Error(`A seed must be a whole number from 0; got ${e}.`);let n=Vl(e,8).map(BigInt),r=o=>n[o]|n[o+1]<<32n;this.#e=lo((r(4)<<64n|r(6))<<1n|1n),this.#t=this.#e,this.#t=lo(this.#t+(r(0)<<64n|r(2))),this.#n()}#n(){this.#t=lo(this.#t*Gl+this.#e)}#o(){this.#n();let e=aa(this.#t^this.#t>>64n),n=this.#t>>122n;return aa(e>>n|e<<(64n-n&63n))}#a(){if(this.#r!==void 0){let n=this.#r;return this.#r=void 0,n}let e=this.#o();return this.#r=e>>32n,e&0xffffffffn}random(){return Number(this.#o()>>11n)*2**-53}uniform(e,n){return e+(n-e)*this.random()}#s(e){let n=BigInt(2**(32-Math.clz32(e))-1),r;do r=Number(this.#a()&n);while(r>e);return r}permutation(e){let n=[...Array(e).keys()];for(let r=e-1;r>0;r--){let o=this.#s(r);[n[r],n[o]]=[n[o],n[r]]}return n}};var Kl=(t,e)=>t.map(n=>n[e]);function Yl(t,e,n){let r=n.map((o,s)=>Kl(e,s));return t.map(o=>n.map((s,a)=>U(o,r[a],s)))}function F(t,e){let n=t;return e.map(({weight:r,bias:o,activation:s})=>{let a=Yl(n,r,o);return n=a.map(i=>i.map(l=>s(l))),{Z:a,A:n}})}function ia(t,e){let n=[],r=t;return e.forEach(({weight:o,bias:s,activation:a},i)=>{r=s.map((l,m)=>{let p=($,w,M,S=-1)=>n.push({layer:i,to:m,op:$,from:S,terms:w,value:M}),d=r.map(($,w)=>{let M=$*o[w][m];return p("product",[$,o[w][m]],M,w),M}),f=d.reduce(($,w)=>$+w,0);p("sum",d,f),p("bias",[f,l],f+l);let b=a(f+l);return p("activation",[f+l],b),b})}),n}var uo={line:t=>2*t-1,square:t=>t*t,"three-squares":t=>3*t*t,"square-and-line":t=>t*t+2*t};function ca(t,e,n){let r=uo[t],o=r(e+n)-r(e);return{rise:o,slope:o/n}}function Jt(t,e){let n=t**e;return{height:n,slope:n*Math.log(t),atZero:Math.log(t)}}function mt(t,e){let n=0;for(let r=0;r<t.length;r++)n+=t[r]*e[r];return n}var tn=t=>Math.sqrt(mt(t,t)),la=(t,e)=>mt(t,e)/tn(t),en=t=>t[0].map((e,n)=>t.map(r=>r[n]));function nn(t,e){let n=en(e);return t.map(r=>n.map(o=>mt(r,o)))}function ma(t,e){let n=Math.max(t.length,e.length),r=i=>[...Array(n-i.length).fill(1),...i],[o,s]=[r(t),r(e)];return o.every((i,l)=>i===s[l]||i===1||s[l]===1)?o.map((i,l)=>i===1?s[l]:i):null}var _l={zeros:()=>0,uniform:()=>1,xavier:(t,e)=>Math.sqrt(6/(t+e)),he:t=>Math.sqrt(6/t)};function Ae(t,e,n,r){return e.map((o,s)=>{let[a,i]=[t[s],t[s+1]],l=_l[n](a,i),m=()=>l===0?0:r.uniform(-l,l);return{weight:[...Array(a)].map(()=>[...Array(i)].map(m)),bias:Array(i).fill(0),activation:Wt[o],slope:Hn[o]}})}function _n(t,e){let n=t.length*t[0].length,r=0,o=t.map((s,a)=>s.map((i,l)=>{let m=i-e[a][l];return r+=m*m,m*(2/n)}));return{cost:r/n,blame:o}}function ua(t,e){let n=t.length*t[0].length,r=0,o=t.map((s,a)=>s.map((i,l)=>(r+=Pt(i,e[a][l]),(P(i)-e[a][l])/n)));return{cost:r/n,blame:o}}function Jn(t,{X:e,y:n,loss:r}){let o=F(e,t),{cost:s,blame:a}=r(o.at(-1).A,n),l=t.map(({weight:m,slope:p},d)=>({weight:m,slope:p,l:d})).reverse().map(({weight:m,slope:p,l:d})=>{let{Z:f,A:b}=o[d],$=a.map((w,M)=>w.map((S,R)=>S*p(f[M][R],b[M][R])));return d>0&&(a=nn($,en(m))),{weight:nn(en(d>0?o[d-1].A:e),$),bias:en($).map(w=>w.reduce((M,S)=>M+S))}});return{cost:s,slopes:l.reverse()}}function ha(t,e,n){return t.map((r,o)=>({...r,weight:r.weight.map((s,a)=>s.map((i,l)=>i-n*e[o].weight[a][l])),bias:r.bias.map((s,a)=>s-n*e[o].bias[a])}))}var ho=64,Jl=1e9,Zl=({weight:t,bias:e})=>e.every(n=>n===0)&&t.flat().every(n=>n===0),Ie=class{#t;#e;#r=[];#n;costs=[];end=1/0;ranAway=!1;constructor(e,n,r){this.#t=n,this.#e=r,this.#o(0,e)}at(e){let n=Math.min(Math.floor(e/ho),this.#r.length-1),r=this.#r[n];for((e<this.#n.steps||r.steps>this.#n.steps)&&(this.#n=r);this.#n.steps<Math.min(e,this.end);){let{layers:o,slopes:s}=this.#n;this.#o(this.#n.steps+1,ha(o,s,this.#e))}return this.#n.layers}cost(e){return this.costs.length<=Math.min(e,this.end)&&this.at(e),this.costs[Math.min(e,this.end)]}#o(e,n){let{cost:r,slopes:o}=Jn(n,this.#t),s=Jl*Math.max(this.costs[0]??1,1);if(e>0&&!(r<=s)){[this.end,this.ranAway]=[e-1,!0];return}this.costs[e]=r,this.#n={steps:e,layers:n,slopes:o},e%ho===0&&(this.#r[e/ho]=this.#n),o.every(Zl)&&(this.end=e)}};function Se(t,e){let n=new Map;return(...r)=>{let o=r.join(" "),s=n.has(o)?n.get(o):t(...r);return n.delete(o),n.set(o,s),n.size>e&&n.delete(n.keys().next().value),s}}var Te="gradient-depth",da=21,po=ke([-12,2],[290,24]),Ne=50,Le=334,fo={sigmoid:"Sigmoid",tanh:"Tanh",relu:"ReLU"},$o={zeros:["zeros","zeros"],uniform:["uniform","uniform"],xavier:["Xavier","xavier_uniform"],he:["He","kaiming_uniform"]},pa=t=>Math.sqrt(t.reduce((e,n)=>e+n*n,0)/t.length),Ql=Se((t,e,n,r,o)=>{let s=new zt(o),a=[2,...Array(t).fill(e),1],i=[...Array(t).fill(n),"identity"],l=Ae(a,i,r,s),m=[...Array(da)].map(()=>[s.uniform(-1,1),s.uniform(-1,1)]),p=m.map(([f,b])=>[f+b>0?1:0]),{slopes:d}=Jn(l,{X:m,y:p,loss:ua});return{weights:d.map(({weight:f})=>pa(f.flat())),biases:d.map(({bias:f})=>pa(f))}},24);function Oe({depth:t,width:e,activation:n,init:r,seed:o,of:s}){let a=Ql(t,e,n,r,o)[s],[i,l]=[a[0],a.at(-1)];return{sizes:a,first:i,last:l,ratio:l>0?i/l:NaN}}function tm(t){if(t===0)return"";let[e,n,r]=[10,.1,.001].map(o=>u(po(o*t)));return c`<rect class="nn-fires" x="${Ne}" y="${e}"
      width="${Le-Ne}" height="${u(n-e)}"/>
    <path class="nn-mean" d="M${Ne} ${r}H${Le}"/>
    <text class="nn-small nn-halo" x="${Le-4}" y="${r+16}"
      text-anchor="end">a thousandth of the last</text>`}function em(t){let{sizes:e,last:n}=Oe(t),r=y([1,e.length],[Ne+16,Le-16]);r.range=[Ne,Le];let o=e.length>9?2:1,s=e.map((a,i)=>[u(r(i+1)),u(po(a)),a]);return c`<svg viewBox="0 0 346 338" role="img"
    aria-label="${fa(t)}">
    ${tm(n)} ${co(r,po)}
    <g class="nn-axes">
      <text class="nn-axis" x="${Ne-44}" y="14">↑ size of the gradient</text>
      <text class="nn-axis" x="${Le}" y="330" text-anchor="end"
        >layer →</text>
      ${s.map(([a],i)=>i%o===0&&c`<text x="${a}" y="313" text-anchor="middle">${i+1}</text>`)}</g>
    <polyline class="nn-graph" points="${s.filter(([,,a])=>a>0).map(([a,i])=>`${a},${i}`).join(" ")}"/>
    ${s.map(([a,i,l])=>l>0?c`<circle class="nn-one" cx="${a}" cy="${i}" r="6"/>`:c`<rect class="nn-none" x="${a-5}" y="${i-5}" width="10"
            height="10"/><text class="nn-small nn-halo" x="${a}"
            y="${i-12}" text-anchor="middle">0</text>`)}
  </svg>`}var nm=(t,e)=>c`
  ${E(Te,"activation",t,e,n=>fo[n])}
  ${E(Te,"init",t,e,n=>$o[n][0])}
  ${E(Te,"of",t,e)}
  ${g(Te,"depth",t,e)} ${g(Te,"width",t,e)}
  ${g(Te,"seed",t,e)}`;function rm(t){let{sizes:e,first:n,last:r,ratio:o}=Oe(t);return c`<p class="nn-formula">Layer 1: <b data-shows="first">${h(n)}</b>. Layer ${e.length}, the last: <b data-shows="last">${h(r)}</b>.</p>
    <p class="nn-formula">${r>0?c`First ÷ last = <b data-shows="ratio">${h(o)}</b>`:"The last layer's gradient is 0: there is nothing to compare with."}</p>
    ${Me(om(t))}`}function om({depth:t,width:e,activation:n,init:r,seed:o,of:s}){let a=fo[n];return["import numpy as np","from nnlib import (",`    BCEWithLogitsLoss, Linear, ${a}, Sequential, halves`,")",`from nnlib.init import ${$o[r][1]} as init`,"",`rng = np.random.default_rng(${o})`,"how = {'rng': rng, 'init': init}",`layers = [Linear(2, ${e}, **how), ${a}()]`,`for _ in range(${t-1}):`,`    layers += [Linear(${e}, ${e}, **how), ${a}()]`,`net = Sequential(*layers, Linear(${e}, 1, **how))`,`X, y = halves(${da}, rng=rng)`,"loss = BCEWithLogitsLoss()","loss(net(X), y.reshape(-1, 1))","net.backward(loss.backward())","for layer in net:","    if isinstance(layer, Linear):",`        grad = layer.${s==="weights"?"weight":"bias"}_grad`,"        print(np.sqrt(np.mean(grad**2)))"]}function fa(t){let{sizes:e,first:n,last:r}=Oe(t);return`The size of the gradient of the ${t.of}, layer by layer, on an axis of powers of ten. ${t.depth} hidden layers of ${t.width} neurons with ${fo[t.activation]}, started by ${$o[t.init][0]}. Layer 1 has ${h(n)}, layer ${e.length}, the last, ${h(r)}.`}var $a={picture:em,controls:nm,readout:rm,describe:fa,goals:{"05-vanish":{ask:"Add hidden layers until the first layer's gradient is less than a thousandth of the last layer's (and not 0).",praise:"Vanished. Every layer on the way back multiplied the blame by small slopes; the first layers hardly learn.",met(t){let{first:e,ratio:n}=Oe(t);return e>0&&n<.001}},"05-revive":{ask:"With eight hidden layers or more, bring the first layer's gradient within a factor of ten of the last's.",praise:"Alive again: a slope near 1, and weights spread so that the blame keeps its size from layer to layer.",met(t){let{ratio:e}=Oe(t);return t.depth>=8&&e>=.1&&e<=10}},"05-explode":{ask:"Make the first layer's gradient larger than 3.",praise:"Exploded. Weights that do not shrink as the layers widen make the values grow at every layer, and the gradient with them.",met:t=>Oe(t).first>3}}};var ft=y([-3.5,3.5],[30,334]),$t=y([-3.5,3.5],[326,22]),ga=3,Zn=t=>t.every(e=>e===0);function ba(t,[e,n]){let[r,o]=[u(ft(e)),u($t(n))];return c`<line class="nn-arrow" data-arrow="${t}" x1="${u(ft(0))}"
      y1="${u($t(0))}" x2="${r}" y2="${o}"/>
    <g class="nn-grab" data-drag="${t}"><circle cx="${r}" cy="${o}"
        r="15"/><circle class="nn-handle ${t==="u"?"nn-tip":""}"
        cx="${r}" cy="${o}" r="9"/></g>
    <text class="nn-halo nn-strong" x="${r+13}" y="${o-9}">${t}</text>`}function sm({u:t,v:e}){if(Zn(t))return"";let n=mt(t,e)/mt(t,t),r=t.map(a=>n*a),o=t.map(a=>10*a/tn(t)),s=n<0?"nn-negative":"nn-positive";return c`<line class="nn-zero" x1="${u(ft(-o[0]))}"
      y1="${u($t(-o[1]))}" x2="${u(ft(o[0]))}" y2="${u($t(o[1]))}"/>
    <line class="nn-edge nn-shadow ${s}" x1="${u(ft(0))}" y1="${u($t(0))}"
      x2="${u(ft(r[0]))}" y2="${u($t(r[1]))}"/>
    <line class="nn-distance" x1="${u(ft(e[0]))}" y1="${u($t(e[1]))}"
      x2="${u(ft(r[0]))}" y2="${u($t(r[1]))}"/>`}function am(t,e){return c`<svg viewBox="0 0 344 362" role="img"
    aria-label="${wa(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="22" width="304" height="304"/>
    </clipPath>
    ${N(ft,$t)}
    <g clip-path="url(#${e}-clip)">${sm(t)}</g>
    ${ba("u",t.u)} ${ba("v",t.v)}
  </svg>`}var im=t=>[[0,`${t}₁`],[1,`${t}₂`]];function cm(t,e){return["u","v"].map(n=>jn("arrows",n,t,e,im(n)))}var ya=t=>c`√(${B(t[0])}² + ${B(t[1])}²)`;function lm({u:t,v:e}){let n=t.map((r,o)=>`${B(r)}·${B(e[o])}`);return c`<p class="nn-formula">u · v = ${n.join(" + ")} =
      <b data-shows="dot">${h(mt(t,e))}</b></p>
    <p class="nn-formula">length of u = ${ya(t)} = <b data-shows="u"
      >${h(tn(t))}</b></p>
    <p class="nn-formula">length of v = ${ya(e)} = <b data-shows="v"
      >${h(tn(e))}</b></p>
    <p class="nn-formula">${Zn(t)?"u points nowhere: nothing can lie along it.":c`v reaches along u: u · v ÷ length of u = <b data-shows="along"
            >${h(la(t,e))}</b>`}</p>`}function wa({u:t,v:e}){let n=r=>`(${h(r[0])}, ${h(r[1])})`;return`Two arrows from the origin: u to ${n(t)}, v to ${n(e)}. Their dot product is ${h(mt(t,e))}.`}var xa=t=>[ft.invert(t[0]),$t.invert(t[1])].map(e=>Math.max(-ga,Math.min(ga,Math.round(e*4)/4))),va={picture:am,controls:cm,readout:lm,describe:wa,drags:{u:(t,e)=>({u:xa(e)}),v:(t,e)=>({v:xa(e)})},goals:{"00-right-angle":{ask:"Make the dot product 0, with neither arrow of length 0.",praise:"The arrows are at a right angle: v reaches not at all along u.",met:({u:t,v:e})=>mt(t,e)===0&&!Zn(t)&&!Zn(e)},"00-same-dot":{ask:"Leave u as the book has it. Find another v with the dot product that it has at first.",praise:"All such arrows end on one line, at a right angle to u. It is the line that a neuron with the weights u draws.",met:({u:t,v:e},n)=>t.join()===n.u.join()&&e.join()!==n.v.join()&&mt(t,e)===mt(n.u,n.v)}}};var[go,ka]=[31,30],rn=[4,123,242],bo=44,Ma=t=>(t.match(/\d+/g)??[]).map(Number),yo=t=>[t.at(-2)??1,t.at(-1)??1];function on({a:t,b:e}){let n=[Ma(t),Ma(e)];return{shapes:n,shape:ma(...n)}}function mm(t,e,n,r){let[o,s]=yo(t),[a,i]=[o===1?0:n,s===1?0:r],l=a!==n||i!==r;return{number:e*(a*s+i+1),copy:l}}function Aa(t,[e,n],r,o){return[...Array(e).keys()].map(s=>[...Array(n).keys()].map(a=>{let{number:i,copy:l}=r(s,a),[m,p]=[t+a*go,bo+s*ka];return c`<rect class="nn-cell" data-copy="${l}" x="${m+1.5}"
          y="${p+1.5}" width="${go-3}" height="${ka-3}" rx="3"/><text
          class="${l?"nn-small":"nn-strong"}" x="${m+go/2}"
          y="${p+20}" text-anchor="middle" ${o&&c`data-shows="sum"`}
          >${i}</text>`}))}var Zt=t=>t.length===1?`(${t[0]},)`:`(${t.join(", ")})`;function um(t){let{shapes:e,shape:n}=on(t),r=e.map((i,l)=>(m,p)=>mm(i,l===0?10:1,m,p)),o=(i,l)=>({number:r[0](i,l).number+r[1](i,l).number,copy:!1}),s=(i,l)=>c`<text class="nn-small" x="${rn[i]+2}"
    y="20">${l}</text>`,a=(i,l)=>c`<text class="nn-strong" x="${rn[i]-13}"
    y="${bo+20}" text-anchor="middle">${l}</text>`;return c`<svg viewBox="0 0 340 140" role="img"
    aria-label="${Sa(t)}">
    ${s(0,`a ${t.a}`)} ${s(1,`b ${t.b}`)}
    ${s(2,n?`a + b ${Zt(n)}`:"a + b")}
    ${r.map((i,l)=>Aa(rn[l],yo(n??e[l]),i))}
    ${a(1,"+")} ${a(2,"=")}
    ${n?Aa(rn[2],yo(n),o,!0):c`<text class="nn-strong nn-negative" x="${rn[2]+4}"
            y="${bo+20}">✗ refused</text>`}
  </svg>`}var hm=(t,e)=>["a","b"].map(n=>E("broadcast",n,t,e));function Ia(t,e){let n=[...Array(e-t.length).fill(1),...t];return t.length<e?`${Zt(t)}, read as ${Zt(n)}`:Zt(t)}function pm(t){let{shapes:e,shape:n}=on(t),r=Math.max(...e.map(s=>s.length)),o=e.map(s=>Zt(s).replaceAll(" ",""));return c`<p class="nn-formula">shape of a: ${Ia(e[0],r)}</p>
    <p class="nn-formula">shape of b: ${Ia(e[1],r)}</p>
    <p class="nn-formula">${n?c`shape of a + b: <b>${Zt(n)}</b>`:c`<code>ValueError: operands could not be broadcast together with
            shapes ${o.join(" ")}</code>`}</p>
    <p>Broken edges are copies that NumPy reads as if they were there.</p>`}function Sa(t){let{shape:e}=on(t),n=`An array a of shape ${t.a} and an array b of shape ${t.b}`;return e?`${n}, both stretched to shape ${Zt(e)} and added.`:`${n}. NumPy cannot stretch them to one shape and refuses to add them.`}var Ta={wide:!0,picture:um,controls:hm,readout:pm,describe:Sa,goals:{"00-refused":{ask:"Find two shapes that NumPy refuses to add.",praise:"Refused: somewhere two sizes differ and neither is 1. An error is the friendly outcome.",met:t=>on(t).shape===null},"00-trap":{ask:"Three numbers plus three numbers, and nine come out. Find shapes that do it.",praise:"A column and a row stretch each other. No error, nine numbers: the trap, whenever three were meant.",met:t=>{let{shapes:e,shape:n}=on(t),r=o=>o.reduce((s,a)=>s*a,1);return e.every(o=>r(o)===3)&&r(n)===9}}}};var Dt=32,te={x:4,y:178,wide:48},sn={x:196,y:44,wide:68},Qt={...sn,y:te.y},La=["1,1","1,2","2,1","2,2"],Na=(t,e)=>[...Array(t.length/e).keys()].map(n=>t.slice(n*e,(n+1)*e));function an({X:t,W:e,entry:n}){let[r,o]=[Na(t,3),Na(e,2)],[s,a]=n.split(",").map(i=>i-1);return{A:r,B:o,P:nn(r,o),i:s,j:a}}function xo(t,e,n,r=dm){let{x:o,y:s,wide:a}=e;return t.map((i,l)=>i.map((m,p)=>c`<rect class="nn-cell" data-lit="${n(l,p)}"
          x="${o+p*a}" y="${s+l*Dt}" width="${a}"
          height="${Dt}"/>${r(m,e,l,p)}`))}var dm=(t,{x:e,y:n,wide:r},o,s)=>c`<text x="${e+(s+.5)*r}" y="${n+o*Dt+21}"
    text-anchor="middle">${h(t)}</text>`,fm=(t,{x:e,y:n,wide:r},o,s)=>c`<g class="nn-press" data-do="${La[2*o+s]}"><rect
      fill="transparent" x="${e+s*r}" y="${n+o*Dt}"
      width="${r}" height="${Dt}"/>
    <text class="nn-strong" x="${e+(s+.5)*r}"
      y="${n+o*Dt+21}" text-anchor="middle" data-shows="product"
      >${h(t)}</text></g>`,Qn=(t,e,n,r="start")=>c`<text class="nn-small" x="${e}" y="${n}" text-anchor="${r}"
    >${t}</text>`;function $m(t){let{A:e,B:n,P:r,i:o,j:s}=an(t),a=i=>sn.x+(i+.5)*sn.wide;return c`<svg viewBox="0 0 336 266" role="img"
    aria-label="${Oa(t)}">
    ${Qn("W, shape (3, 2)",sn.x,16)}
    ${[0,1].map(i=>Qn(`neuron ${i+1}`,a(i),37,"middle"))}
    ${xo(n,sn,(i,l)=>l===s)}
    ${Qn("X, shape (2, 3)",te.x,te.y-12)}
    ${xo(e,te,i=>i===o)}
    <text x="${(te.x+3*te.wide+Qt.x)/2}" y="${te.y+Dt+5}"
      text-anchor="middle">→</text>
    <text x="${Qt.x+Qt.wide}" y="${Qt.y-13}" text-anchor="middle"
      >↓</text>
    ${xo(r,Qt,(i,l)=>i===o&&l===s,fm)}
    ${Qn("X @ W, shape (2, 2)",Qt.x,Qt.y+2*Dt+19)}
  </svg>`}function gm(t,e){let{j:n}=an(t),r=o=>[2*o+n,`weight ${o+1} of neuron ${n+1}`];return c`${E("matrix-product","entry",t,e,o=>{let[s,a]=o.split(",");return`row ${s}, column ${a}`})}
    ${jn("matrix-product","W",t,e,[0,1,2].map(r))}`}function bm(t){let{A:e,B:n,P:r,i:o,j:s}=an(t),a=e[o].map((i,l)=>`${B(i)}·${B(n[l][s])}`);return c`<p class="nn-formula">row ${o+1} of X times column ${s+1} of
      W:</p>
    <p class="nn-formula">${a.join(" + ")} = <b data-shows="entry"
      >${h(r[o][s])}</b></p>
    <p>It is what neuron ${s+1} answers to example ${o+1}, without its
      bias.</p>`}function Oa(t){let{P:e,i:n,j:r}=an(t);return`A matrix X of 2 examples, 3 inputs each, times a matrix W of 2 neurons, 3 weights each. The rows of the product: ${e.map(s=>s.map(a=>h(a)).join(" and ")).join("; ")}. Row ${n+1} of X times column ${r+1} of W gives ${h(e[n][r])}.`}var Ea={wide:!0,picture:$m,controls:gm,readout:bm,describe:Oa,actions:Object.fromEntries(La.map(t=>[t,()=>({entry:t})])),goals:{"00-column":{ask:"Turn the weights of neuron 2 until it answers 5 to example 1 and 0 to example 2.",praise:"Found, and the product's first column never moved: it belongs to neuron 1 and its weights alone.",met:t=>{let{P:e}=an(t);return e[0][1]===5&&e[1][1]===0}}}};var tt={x:164,y:122,r:28},st={x:210,y:97,size:50},ot={x:296,y:122,r:24};function Ee({x:t,w:e,b:n,activation:r}){let o=U(t,e,n);return{z:o,y:Wt[r](o)}}function er({activation:t,answers:e},n){return t==="identity"?"":e[n>.5?1:0]}var tr=t=>t<0?"nn-negative":"nn-positive",Ra=t=>u(1+.6*Math.abs(t));function Pa(t,e,n,r=`× ${h(e)}`){let[o,s]=[tt.x-t.x,tt.y-t.y],a=Math.hypot(o,s),i=1-(tt.r+3)/a,l=(11+Ra(e)/2)/a,m=t.x+.5*o+l*s,p=t.y+.5*s-l*o;return c`<line class="nn-edge ${tr(e)}" x1="${u(t.x+22)}"
      y1="${u(t.y+22*s/o)}" x2="${u(t.x+i*o)}"
      y2="${u(t.y+i*s)}" stroke-width="${Ra(e)}"
      opacity="${n===0?.3:1}"/>
    <text class="nn-halo nn-strong ${tr(e)}" x="${u(m)}"
      y="${u(p+5)}" text-anchor="${s<-30?"end":"middle"}"
      >${r}</text>`}function ym(t){let e=150/t.w.length;return t.w.map((n,r)=>{let o={x:32,y:u(46+r*e)};return c`${Pa(o,n,t.x[r])}
      <circle class="nn-node" cx="${o.x}" cy="${o.y}" r="21"/>
      <text x="${o.x}" y="${o.y+5}" text-anchor="middle"
        >${h(t.x[r])}</text>
      <text class="nn-halo nn-small" x="11" y="${o.y-28}"
        >${t.names[r]}</text>`})}function xm({activation:t},{z:e,y:n}){let r=Math.max(6,Math.abs(e)*1.25),o=t==="identity"?r:1,s=t==="identity"?-r:0,a=d=>u(st.x+5+(d+r)/(2*r)*40),i=d=>u(st.y+44-(d-s)/(o-s)*38),m=[...Array(41).keys()].map(d=>(d/20-1)*r).map(d=>`${a(d)},${i(Wt[t](d))}`),p=t==="step"?`${a(-r)},${i(0)} ${a(0)},${i(0)} ${a(0)},${i(1)} ${a(r)},${i(1)}`:m.join(" ");return c`<rect class="nn-node" x="${st.x}" y="${st.y}"
      width="${st.size}" height="${st.size}" rx="8"/>
    <polyline class="nn-curve" points="${p}"/>
    <circle class="nn-dot" cx="${a(e)}" cy="${i(n)}" r="4"/>
    <text class="nn-small" x="${st.x+st.size/2}" y="${st.y-8}"
      text-anchor="middle">${t}</text>`}function wm(t){let e=t.length>9?c`x="340" text-anchor="end"`:c`x="${ot.x}" text-anchor="middle"`;return c`<text class="nn-strong" ${e} y="${ot.y+46}">${t}</text>`}function vm(t){let e=Ee(t),{z:n,y:r}=e,o={x:32,y:222},s=t.activation!=="identity"&&r>.5;return c`<svg viewBox="0 0 344 250" role="img"
    aria-label="${za(t)}">
    ${ym(t)} ${Pa(o,t.b,1,`bias ${h(t.b)}`)}
    <rect class="nn-node" x="13" y="203" width="38" height="38" rx="6"/>
    <text x="32" y="227" text-anchor="middle">1</text>
    <text class="nn-small" x="58" y="238">always 1</text>
    <circle class="nn-node" cx="${tt.x}" cy="${tt.y}" r="${tt.r}"/>
    <text class="nn-strong" x="${tt.x}" y="${tt.y+5}" text-anchor="middle"
      >${h(n)}</text>
    <text class="nn-small" x="${tt.x}" y="${tt.y-37}" text-anchor="middle"
      >sum z</text>
    <path class="nn-wire" d="M${tt.x+tt.r} ${tt.y}H${st.x}"/>
    ${xm(t,e)}
    <path class="nn-wire" d="M${st.x+st.size} ${ot.y}H${ot.x-ot.r}"/>
    <circle class="nn-node" data-on="${String(s)}" cx="${ot.x}" cy="${ot.y}"
      r="${ot.r}"/>
    <text class="nn-strong" data-on="${String(s)}" x="${ot.x}" y="${ot.y+5}"
      text-anchor="middle">${Ke(r,3)}</text>
    <text class="nn-small" x="${ot.x}" y="${ot.y-32}" text-anchor="middle"
      >output</text>
    ${wm(er(t,r))}
  </svg>`}function km(t,e){let n=t.w.every(o=>Math.abs(o)<=2),r=t.activation==="identity"&&n?{minimum:-2,maximum:2,step:.05}:{};return c`
    ${(t.switches?Yt:g)("neuron","x",t,e)}
    ${g("neuron","w",t,e,r)}
    ${g("neuron","b",t,e)}
    ${t.choose&&E("neuron","activation",t,e)}`}function Mm(t){let e=t.x.map((n,r)=>c`${r>0&&" + "}<span class="${tr(t.w[r])}"
      >${h(n)}·${B(t.w[r])}</span>`);return c`${e} <span class="${tr(t.b)}">${j(t.b)}</span>
    = <b data-shows="z">${h(Ee(t).z)}</b>`}function Am(t){let{z:e,y:n}=Ee(t),r=er(t,n);return c`<p class="nn-formula">z = ${Mm(t)}</p>
    <p class="nn-formula">${t.activation}(${h(e)}) =
      <b data-shows="y">${Ke(n)}</b>${r&&c`: <b>${r}</b>`}</p>
    ${t.table&&t.switches&&Im(t)}`}function Im(t){let e=t.w.length,n=[...Array(2**e).keys()].map(r=>t.w.map((o,s)=>r>>e-1-s&1));return c`<table class="nn-table" aria-label="every combination of the switches">
    <thead><tr>${t.names.map(r=>c`<th scope="col">${r}</th>`)}
      <th scope="col">z</th><th scope="col">output</th></tr></thead>
    <tbody>${n.map(r=>{let{z:o,y:s}=Ee({...t,x:r}),a=r.every((i,l)=>i===t.x[l]);return c`<tr ${a&&c`aria-current="true"`}>
        ${r.map(i=>c`<td>${i}</td>`)}<td data-shows="row-z"
        >${h(o)}</td><td>${Ke(s)} ${er(t,s)}</td></tr>`})}</tbody>
  </table>`}function za(t){let{z:e,y:n}=Ee(t),r=t.names.map((s,a)=>`${s} is ${h(t.x[a])}, weight ${h(t.w[a])}`),o=er(t,n);return`A neuron. ${r.join("; ")}; bias ${h(t.b)}. The weighted sum is ${h(e)}; after the ${t.activation} the output is ${Ke(n)}${o&&`, ${o}`}.`}var Wa=({w:t,b:e})=>[[0,0],[0,1],[1,0],[1,1]].map(n=>U(n,t,e)>0),Sm=(t,e)=>[...t.w,t.b].filter((n,r)=>n!==[...e.w,e.b][r]).length,Da={wide:!0,picture:vm,controls:km,readout:Am,describe:za,goals:{"01-silence":{ask:"An email with CAPITALS and without viagra is called spam. Turn one knob until it is not. How far must you turn it?",praise:"Silent. A turn by 5 is enough: it brings the number in the middle down to 0, and the neuron fires only above 0.",met:(t,e)=>t.x.join()==="1,0"&&Sm(t,e)===1&&U(t.x,t.w,t.b)<=0},"01-both":{ask:"Your doctor writes about viagra, your aunt writes in CAPITALS. Let both through, and catch only the emails that have both.",praise:"Found: each alone brings too little, both together enough.",met:t=>t.w.length===2&&t.activation==="step"&&Wa(t).join()==="false,false,false,true"},"01-seven-bottles":{ask:"Ten guests drank seven bottles. Find the weight that says so, and leave the bias at 0: no guests, no wine.",praise:"Found: 0.7 of a bottle for each guest. Now try 3 and 75 guests.",met:t=>t.activation==="identity"&&t.x[0]===10&&t.b===0&&Math.abs(Ee(t).z-7)<1e-9},"03-last-bit":{ask:"One neuron is enough. Find knobs that call all four numbers right: 0 and 2 even, 1 and 3 odd.",praise:"Found. The first digit needs no weight: whether a number is even is said by its last digit alone.",met:t=>t.w.length===2&&t.activation==="sigmoid"&&Wa(t).join()==="true,false,true,false"}}};var wo="party-learning",Re=[...Array(40).keys()],nr=1e3,Tm=5,Nm=.001,Lm=.01,rr=[...Array(8).keys()].map(t=>[t>>2,t>>1&1,t&1]),Ba=[1,1.5,3,4.3,0,0,0,0],Om=rr.map(t=>["A","D","S"].filter((e,n)=>t[n]).join("")||"–"),Em={X:rr,y:Ba.map(t=>[t]),loss:_n},jt=32,ee=y([0,5],[278,190]),Rm=y([0,nr],[46,336]),Wm=ke([-4,1],[432,338]),Mo=Se((t,e)=>{let n=Ae([3,3,1],["relu","relu"],"xavier",new zt(t));return new Ie(n,Em,e)},4*Re.length);function vo(t,{rate:e,steps:n}){let r=Mo(t,e);if(r.cost(n)<Nm)return"learned";let[,{A:o}]=F(rr,r.at(n));return o.every(([s])=>s<Lm)?"silent":"neither"}var ko=(t,e)=>t.filter(n=>n===e).length;function Ao(t){let e=Mo(t.seed,t.rate),[n,r]=F(rr,e.at(t.steps)),o=[0,1,2].filter(i=>n.A.every(l=>l[i]===0)),s=r.A.flat(),a=Re.map(i=>vo(i,t));return{run:e,dead:o,bottles:s,fates:a,cost:e.cost(t.steps)}}var ja=t=>[13+jt*(t%10),4+jt*Math.floor(t/10)];function Pm(t,e){let[n,r]=ja(t.seed);return c`${Re.map(o=>{let[s,a]=ja(o);return c`<g class="nn-press" data-do="seed ${o}"><rect
      class="nn-cell" data-lit="${o===t.seed}" x="${s}" y="${a}"
      width="${jt}" height="${jt}"/>${Ca(e[o],s+jt/2,a+jt/2)}</g>`})}
  <rect class="nn-picked" x="${n}" y="${r}" width="${jt}"
    height="${jt}"/>`}function Ca(t,e,n){return t==="learned"?c`<circle class="nn-one" cx="${e}" cy="${n}" r="9"/>`:t==="silent"?c`<rect class="nn-none" x="${e-7.5}" y="${n-7.5}" width="15"
      height="15"/><path class="nn-cross" d="M${e-4} ${n-4}l8 8m0 -8l-8 8"
      />`:c`<circle class="nn-open" cx="${e}" cy="${n}" r="7"/>`}var zm=t=>c`<svg class="nn-symbol" viewBox="-10 -10 20 20"
  aria-hidden="true">${Ca(t,0,0)}</svg>`;function Dm(t){let[e,n]=ee.domain;return c`<g class="nn-axes">${[0,2,4].map(r=>c`<line class="${r?"nn-grid":"nn-zero"}" x1="46" x2="336"
        y1="${u(ee(r))}" y2="${u(ee(r))}"/><text x="40"
        y="${u(ee(r))+4}" text-anchor="end">${r}</text>`)}<text class="nn-axis" x="13" y="176">↑ bottles for each guest
      list</text></g>
    ${t.map((r,o)=>{let s=52+36*o,a=u(ee(Math.min(Math.max(r,e),n))),i=u(ee(Ba[o]));return c`<rect class="nn-bar" x="${s}" y="${a}" width="22"
          height="${u(ee(0)-a)}"/><path class="nn-wanted"
          d="M${s-4} ${i}h30"/><text class="nn-small" x="${s+11}"
          y="294" text-anchor="middle">${Om[o]}</text>`})}`}function jm(t){let{run:e,bottles:n,fates:r}=Ao(t);return c`<svg viewBox="0 0 346 468" role="img"
    aria-label="${Ua(t)}">
    ${Pm(t,r)} ${Dm(n)}
    ${Yn(e,t.steps,Rm,Wm)}
  </svg>`}var Bm=(t,e)=>c`${g(wo,"seed",t,e)}
  ${E(wo,"rate",t,e)} ${g(wo,"steps",t,e)}`;function Cm(t){let{dead:e,fates:n,cost:r,run:o}=Ao(t),s=(a,i)=>c`<span>${zm(a)} <b
    data-shows="${a}">${ko(n,a)}</b> ${i}</span>`;return c`<p>Of ${Re.length} starts, after ${t.steps} steps:</p>
    <p class="nn-legend">${s("learned","have learned")}
      ${s("silent","are silent: no bottle for any list")}
      ${s("neither","neither")}</p>
    <p class="nn-formula">Seed ${t.seed}: cost <b data-shows="cost">${h(r)}</b>${o.end<=t.steps&&(o.ranAway?"; the next step would run away":"; every slope is 0, nothing will ever change")}</p>
    <p>Dead hidden neurons, 0 for every list: ${e.map(a=>"h"+"₁₂₃"[a]).join(", ")||"none"}</p>
    <p class="nn-legend">A Agatha, D Dahlia, S Stiffy. Bar: what the network
      says; line: what was wanted.</p>
    ${Me(Um(t))}`}var Um=({seed:t,rate:e,steps:n})=>["import numpy as np","from nnlib import (","    SGD, Linear, MSELoss, ReLU, Sequential, fit, party",")","",`rng = np.random.default_rng(${t})`,"net = Sequential(","    Linear(3, 3, rng=rng), ReLU(),","    Linear(3, 1, rng=rng), ReLU(),",")","X, y = party()",`descend = SGD(net.parameters(), lr=${pe(e)})`,"loss = MSELoss()",`fit(net, X, y, loss, descend, epochs=${n})`,"print(loss(net(X), y))"];function Ua(t){let{dead:e,fates:n,cost:r}=Ao(t);return`The dinner party, trained from ${Re.length} starts at rate ${t.rate}. After ${t.steps} steps ${ko(n,"learned")} have learned, ${ko(n,"silent")} are silent. Picked: seed ${t.seed}, ${n[t.seed]}, with the cost ${h(r)} and ${e.length} dead hidden neurons.`}var Xm=({steps:t})=>t<nr?{steps:Math.min(t+Tm,nr)}:null,qm=Re.map(t=>[`seed ${t}`,e=>({...e,seed:t})]),Xa={picture:jm,controls:Bm,readout:Cm,describe:Ua,play:Xm,plays:()=>!0,pace:16,verbs:{step:"Five steps",play:"Train all"},actions:Object.fromEntries(qm),goals:{"05-party-learned":{ask:"Train them all, then pick a start that has learned the party.",praise:"This one gives every guest list its bottles.",met:t=>vo(t.seed,t)==="learned"},"05-party-dead":{ask:"Pick a start that is silent before the first step, with every slope 0. Then train it.",praise:"Dead on arrival: the output's ReLU is shut for every guest list, so no blame gets through, and no step ever changes anything.",met:({seed:t,rate:e,steps:n})=>n>0&&Mo(t,e).end===0},"05-party-sum":{ask:"Pick a start that trained for 1,000 steps, is not silent, and still misses.",praise:"Its cost rests at about 0.02: it adds what each guest brings, and misses what Dahlia and Stiffy bring together.",met:t=>t.steps===nr&&vo(t.seed,t)==="neither"}}};var gt=y([-2.2,4.2],[30,334]),bt=y([-2.2,4.2],[326,22]),[cn,We]=bt.domain,Hm=[...Array(65).keys()].map(t=>cn+t/10),qa=t=>t<=We;function Ha({base:t},e){let n=Hm.map(r=>{let o=Math.min(Jt(t,r).height,2*We),[s,a]=e?[o,r]:[r,o];return`${u(gt(s))},${u(bt(a))}`});return c`<polyline class="${e?"nn-mirror":"nn-curve"}"
    points="${n.join(" ")}"/>`}function Fm(t,{height:e,slope:n}){let r=o=>e+n*(o-t);return c`<line class="nn-secant" x1="${u(gt(cn))}"
    y1="${u(bt(r(cn)))}" x2="${u(gt(We))}" y2="${u(bt(r(We)))}"/>`}function Gm(t,{height:e}){return c`<line class="nn-distance" x1="${gt(cn)}" y1="${bt(cn)}"
      x2="${gt(We)}" y2="${bt(We)}"/>
    ${Ha(t,!0)}
    ${qa(e)&&c`<circle class="nn-one" cx="${u(gt(e))}" cy="${u(bt(t.x))}"
        r="7"/>
      <text class="nn-halo nn-strong nn-positive" x="${u(gt(e)+4)}"
        y="${u(bt(t.x)+22)}">log</text>`}`}function Vm(t,{height:e}){return qa(e)?c`<circle class="nn-dot" cx="${u(gt(t))}" cy="${u(bt(e))}"
      r="6"/>`:c`<path class="nn-next" d="M${u(gt(t))} 22l-7 12h14z"/>`}function Km(t,e){let n=Jt(t.base,t.x);return c`<svg viewBox="0 0 344 362" role="img"
    aria-label="${Fa(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="22" width="304" height="304"/>
    </clipPath>
    ${N(gt,bt,{names:["x","y"]})}
    <g clip-path="url(#${e}-clip)">
      ${t.mirror?Gm(t,n):Fm(t.x,n)}
      ${Ha(t,!1)}</g>
    ${Vm(t.x,n)}
  </svg>`}function Ym(t,e){return c`${g("power-curve","base",t,e)}
    ${g("power-curve","x",t,e)}`}function _m({base:t,x:e,mirror:n}){let{height:r,slope:o,atZero:s}=Jt(t,e),a=c`${h(t,6)}<sup>${h(e,6)}</sup>`;return n?c`<p class="nn-formula">${a} = <b data-shows="height"
          >${h(r)}</b></p>
        <p class="nn-formula">${t===1?"Every power of 1 is 1: there is no logarithm to the base 1.":c`log to the base ${h(t,6)} of ${h(r)} =
                <b data-shows="log">${h(e)}</b>`}</p>`:c`<p class="nn-formula">height: ${a} = <b data-shows="height"
          >${h(r)}</b></p>
        <p class="nn-formula">slope there: <b data-shows="slope"
          >${h(o)}</b></p>
        <p class="nn-formula">slope ÷ height = <b data-shows="ratio"
          >${h(s)}</b></p>`}function Fa({base:t,x:e,mirror:n}){let{height:r,slope:o}=Jt(t,e),s=`At x = ${h(e,6)} it is ${h(r)} high`,a=`The powers of ${h(t,6)} as a curve. ${s}`;return n?`${a}. Mirrored at the diagonal it is the logarithm.`:`${a} and its slope is ${h(o)}.`}var Ga={picture:Km,controls:Ym,readout:_m,describe:Fa,goals:{"00-e":{ask:"Find the base whose slope is its height: slope ÷ height within 0.005 of 1.",praise:"2.71875 is the nearest that this slider comes to e = 2.71828… Move the power: the two stay equal everywhere.",met:({base:t,x:e})=>Math.abs(Jt(t,e).atZero-1)<.005},"00-which-power":{ask:"Which power of 2 gives 3? Come within 0.05 of 3.",praise:"About 1.585, between 1 (which gives 2) and 2 (which gives 4). That is the logarithm of 3 to the base 2.",met:({base:t,x:e,mirror:n})=>n&&t===2&&Math.abs(Jt(t,e).height-3)<.05}}};function or(t){return t.split(/(`[^`]+`|\*[^*\s][^*]*\*)/).map(e=>e.startsWith("`")?c`<code>${e.slice(1,-1)}</code>`:e.startsWith("*")&&e.length>2?c`<em>${e.slice(1,-1)}</em>`:e)}function sr(t){try{let e=Uint8Array.from(atob(t),n=>n.charCodeAt(0));return JSON.parse(new TextDecoder().decode(e))}catch{throw new Error("Question.data must be a question; got something else.")}}var Jm=.05,Zm=.005;function Io(t,e){if(e.trim()==="")return{verdict:"missing"};if(t.choices){let a=t.choices[Number(e)];return a?{verdict:a.right?"right":"wrong",why:a.why}:{verdict:"missing"}}let n=Ss(e);if(Number.isNaN(n))return{verdict:"unreadable"};let r=Math.abs(n-t.answer);if(r<=t.tolerance)return{verdict:"right",why:t.why};let o=t.wrong.find(a=>Math.abs(n-a.value)<=Zm*Math.abs(a.value));return o?{verdict:"wrong",why:o.why}:{verdict:!t.exact&&r<=Jm*Math.abs(t.answer)?"almost":"wrong",why:t.otherwise}}var Qm={missing:"Nothing answered yet.",unreadable:"That is not a number. Write it like −1.5, 0,25 or 2/3.",wrong:"Not yet.",almost:"Close, but not right.",right:"Right."},tu={missing:"…",unreadable:"?",wrong:"✗",almost:"≈",right:"✓"};function eu(t,e,n){return t.choices.map((r,o)=>c`<div class="nn-option"><input type="radio"
      name="${n}-answer" id="${n}-${o}" value="${o}" data-trait="answer"
      ${e.answer===String(o)&&"checked"}><label for="${n}-${o}"
      >${or(r.text)}</label></div>`)}function nu(t,e,n){return c`<p class="nn-number"><label for="${n}-n">Your number</label>
    <input id="${n}-n" data-trait="answer" inputmode="text" maxlength="40"
      autocomplete="off" value="${e.answer}">
    </p>`}function ru(t,e){if(!e.checked)return"";let{verdict:n,why:r}=Io(t,e.answer);return c`<span class="nn-mark" aria-hidden="true">${tu[n]}</span>
    <span><b>${Qm[n]}</b> ${r&&or(r)}</span>`}function ou(t,e){let n=sr(t.data),r=n.choices?eu:nu,o=t.checked?Io(n,t.answer).verdict:"";return c`<fieldset class="nn-question">
      <legend>${or(n.prompt)}</legend>
      ${r(n,t,e)}
    </fieldset>
    <div class="nn-live"><button type="button" data-do="check" data-enter
      >Check</button></div>
    <div class="nn-feedback" role="status" data-verdict="${o}"
      >${ru(n,t)}</div>`}var Va={plain:!0,check:({data:t})=>sr(t),controls:ou,describe:t=>sr(t.data).prompt,actions:{check:()=>({checked:!0})},input:t=>({...t,checked:!1}),task({id:t,data:e,answer:n,checked:r}){return r&&Io(sr(e),n).verdict==="right"?t:""}};var su="reliability",Bt=y([0,1],[40,344]),ne=y([0,1],[262,30]),Ka=336,au=.025,ln=t=>Bs(t.cases,t.scale),Ya=t=>t.reduce((e,{count:n})=>e+n,0);function So(t){let e=({count:n,said:r,happened:o})=>n*Math.abs(r-o);return t.reduce((n,r)=>n+e(r),0)/Ya(t)}function iu({cases:t,scale:e}){let[n,r]=[0,0];for(let[o,s,a]of t)n+=s*Pt(e*o,1)+a*Pt(e*o,0),r+=s+a;return n/r}function cu(t){let e=ln(t),n=Math.max(1,...e.map(({count:r})=>r));return c`<svg viewBox="0 0 360 342" role="img"
    aria-label="${_a(t)}">
    ${N(Bt,ne,{names:["what it said","share that was spam"],count:5})}
    <path class="nn-distance" d="M${Bt(0)} ${ne(0)}L${Bt(1)} ${ne(1)}"/>
    ${e.map(({said:r,happened:o})=>{let s=o<r?"nn-negative":"nn-positive";return c`<path class="nn-given ${s}" d="M${u(Bt(r))} ${u(ne(r))}V${u(ne(o))}"/>`})}
    <path class="nn-curve" d="${e.map(({said:r,happened:o},s)=>`${s?"L":"M"}${u(Bt(r))} ${u(ne(o))}`)}"/>
    ${e.map(({said:r,happened:o})=>c`<circle class="nn-one" cx="${u(Bt(r))}"
        cy="${u(ne(o))}" r="6"/>`)}
    ${e.map(r=>lu(r,n))}
  </svg>`}function lu({bin:t,count:e},n){let r=u((Bt(t/10)+Bt((t+1)/10))/2),o=u(24*e/n);return c`<rect class="nn-count-bar" x="${r-13}"
      y="${Ka-o}" width="26" height="${o}"/>
    <text class="nn-small nn-halo" x="${r}" y="${Ka-o-3}"
      text-anchor="middle">${e}</text>`}var mu=(t,e)=>g(su,"scale",t,e);function uu(t){let e=ln(t);return e.length===0?c`<p>No cases.</p>`:c`${hu(e)}
    <p class="nn-formula">Mean gap between said and happened:
      <b data-shows="gap">${h(So(e))}</b></p>
    <p class="nn-formula">Mean surprise: <b data-shows="mean">${h(iu(t))}</b></p>
    <details><summary>All bins</summary><table class="nn-table">
    <thead><tr><th scope="col">from</th><th scope="col">cases</th>
      <th scope="col">said, on average</th><th scope="col">were spam</th></tr>
    </thead>
    <tbody>${e.map(({bin:n,count:r,said:o,happened:s})=>c`<tr><td>${h(n/10)}</td>
        <td data-shows="count">${r}</td>
        <td data-shows="said">${h(o)}</td>
        <td data-shows="happened">${h(s)}</td></tr>`)}</tbody></table></details>`}function hu(t){let{bin:e,count:n,happened:r}=t.at(-1);return e<9?c`<p class="nn-top">It said 0.9 or more of none.</p>`:c`<p class="nn-top">It said 0.9 or more of ${n} emails. Of these,
    ${h(100*r,3)} % were spam.</p>`}function _a(t){let e=ln(t);if(e.length===0)return"A reliability plot without cases.";let n=e.map(({said:r,happened:o,count:s})=>`said ${h(r,2)}, happened ${h(o,2)} (${s})`);return`What a model said against what happened, in ${e.length} bins: ${n.join("; ")}. The mean gap is ${h(So(e),2)}.`}var Ja={picture:cu,controls:mu,readout:uu,describe:_a,goals:{"02-calibrate":{ask:"Make this filter honest: bring the mean gap below 0.025. What happens to the mean surprise on the way?",praise:"Its log-odds were about twice too large. The knob that makes it honest also makes the surprise about as small as it can be.",met:t=>Ya(ln(t))>0&&So(ln(t))<au}}};var ar="sigmoid-curve",Mt=y([-4,4],[34,346]),At=y([-.05,1.05],[206,24]),ir=3,mn=({w:t,b:e},n)=>P(n*t+e),re=({w:t,b:e})=>-e/t,un=t=>t.w*_e(t.x*t.w+t.b);function pu(t,e){let n=t.x>3?-1:1,[r,o]=[u(Mt(t.x)),u(Mt(t.x+n))],[s,a]=[u(At(e)),u(At(e+n*un(t)))];return c`<path class="nn-rise" d="M${r} ${s}H${o}V${a}"/>`}function du(t,e){let n=mn(t,t.x),r=re(t);return c`<svg viewBox="0 0 360 244" role="img"
    aria-label="${Qa(t)}">
    <clipPath id="${e}-clip"><rect x="34" y="24" width="312" height="182"/>
    </clipPath>
    ${N(Mt,At,{names:["x","output"],count:5})}
    <g clip-path="url(#${e}-clip)">
      ${t.tangent&&[pu(t,n),ge(t.x,n,un(t),Mt,At,70)]}
      <path class="nn-graph" d="${nt(o=>mn(t,o),Mt,At,200)}"/>
      ${Math.abs(r)<=4&&fu(r)}
    </g>
    ${Rt("point",Mt(t.x),At(n))}
  </svg>`}var fu=t=>c`<path class="nn-distance"
    d="M${u(Mt(t))} ${u(At(0))}V${u(At(.5))}"/>
  <path class="nn-centre" d="M${u(Mt(t))} ${u(At(.5)-7)}l7 7l-7 7l-7 -7z"/>`;function $u(t,e){return c`${g(ar,"w",t,e)}
    ${t.lockable&&Ns(ar,"keep",t,e)}
    ${g(ar,"b",t,e)} ${g(ar,"x",t,e)}`}function gu(t){let{w:e,b:n,x:r}=t,o=r*e+n;return c`<p class="nn-formula">z = ${h(r)}·${B(e)} ${j(n)} =
      <b data-shows="z">${h(o)}</b></p>
    <p class="nn-formula">σ(${h(o)}) =
      <b data-shows="y">${lt(P(o))}</b></p>
    ${t.tangent&&c`<p class="nn-formula">slope here: <b data-shows="slope">${h(un(t))}</b> up for one step to the right</p>`}
    <p>${e===0?"With weight 0 the input changes nothing: the curve is flat.":c`Centre ◆ (output 0.5): x = <b data-shows="centre">${h(re(t))}</b>`}</p>
    <p class="nn-note">${bu(t)}</p>`}function bu(t){return!t.lockable||t.keep||Za(t)?"":`To be kept, the centre must lie between −${ir} and ${ir}.`}var Za=t=>Math.abs(re(t))<=ir;function Qa(t){let{w:e,b:n,x:r}=t,o=e===0?"It is flat.":`It ${e>0?"rises":"falls"} from left to right; its centre is at x = ${h(re(t))}.`,s=t.tangent?`, with slope ${h(un(t))}`:"";return`The sigmoid curve of a neuron with weight ${h(e)} and bias ${h(n)}. ${o} At x = ${h(r)} the output is ${lt(mn(t,r))}${s}.`}function yu(t,e){if(t.keep)return Za(e)?{...t,centre:re(e)}:{};if(!e.keep)return t;if("w"in t)return{...t,b:0-t.w*e.centre};if("b"in t){let n=-t.b/e.w;return Math.abs(n)<=ir?{...t,centre:n}:{...t,keep:!1}}return t}var xu=t=>Math.max(-4,Math.min(4,Math.round(t*8)/8))+0,ti={picture:du,controls:$u,readout:gu,describe:Qa,input:yu,drags:{point:(t,[e])=>({x:xu(Mt.invert(e))})},goals:{"02-mirror":{ask:"Turn the curve round: it must fall from left to right, with its centre where it was at the start.",praise:"Both knobs changed sign. The centre −b/w does not notice.",met:(t,e)=>t.w<0&&Math.abs(re(t)-re(e))<1e-9},"02-step-at-two":{ask:"Make a step at x = 2: below 0.05 at x = 1.5, above 0.95 at x = 2.5. The switch “keep the centre” helps.",praise:"A step, nearly. With the centre kept at 2, the bias had to follow the weight: b = −2w.",met:t=>mn(t,1.5)<.05&&mn(t,2.5)>.95},"02-steepest":{ask:"Move the point to where the curve is steepest. What is the slope?",praise:"At the centre, and there it is a quarter of the weight. No other place is as steep.",met:t=>t.tangent&&Math.abs(un(t))>.2475*Math.abs(t.w)}}};var wu="softmax-bars",cr=12,To=316,ei=58;function vu(t,e,n){let r=n*ei+8;return c`<text x="${cr}" y="${r+14}">${e}</text>
    <text class="nn-strong" x="${cr+To}" y="${r+14}"
      text-anchor="end">${h(t)}</text>
    <rect class="nn-silent" x="${cr}" y="${r+21}" width="${To}"
      height="20" rx="3"/>
    <rect class="nn-one" x="${cr}" y="${r+21}" width="${u(To*t)}"
      height="20" rx="3"/>`}function ku(t){let e=ye(t.z);return c`<svg viewBox="0 0 340 ${ei*e.length+4}" role="img"
    aria-label="${ni(t)}">
    ${e.map((n,r)=>vu(n,t.names[r],r))}
  </svg>`}var Mu=(t,e)=>g(wu,"z",t,e);function Au(t){let e=ye(t.z),n=t.z.map(Math.exp),r=n.reduce((o,s)=>o+s,0);return c`<table class="nn-table">
    <thead><tr><th scope="col">class</th><th scope="col">score z</th>
      <th scope="col">e<sup>z</sup></th><th scope="col">share of the sum</th>
      </tr></thead>
    <tbody>${e.map((o,s)=>c`<tr><td>${t.names[s]}</td>
        <td>${h(t.z[s])}</td>
        <td data-shows="power">${h(n[s])}</td>
        <td data-shows="share">${h(o)}</td></tr>`)}
    <tr><td>together</td><td></td><td data-shows="total">${h(r)}</td>
      <td>1</td></tr></tbody>
  </table>`}function ni({z:t,names:e}){let n=ye(t),r=e.map((o,s)=>`${o} has score ${h(t[s])} and gets ${h(n[s])}`);return`Softmax of ${e.length} scores: ${r.join("; ")}.`}var ri={wide:!0,picture:ku,controls:Mu,readout:Au,describe:ni,goals:{"02-halve":{ask:"Halve the probability of the second class, without touching its own score.",praise:"Its score is what it was; its share is not. Whatever another class gains, this one helps to pay.",met:(t,e)=>t.z[1]===e.z[1]&&ye(t.z)[1]<=ye(e.z)[1]/2},"02-shift":{ask:"Change every score and leave every probability as it was.",praise:"The same number was added to all of them. Only the differences between scores count.",met:(t,e)=>{let n=t.z.map((r,o)=>r-e.z[o]);return n[0]!==0&&n.every(r=>r===n[0])}}}};var lr="bumps",ur=[...Array(201).keys()].map(t=>t/200),Lo=y([0,1],[34,332]),mr=y([-1.25,1.25],[236,20]),Iu=["1st","2nd","3rd","4th","5th","6th","7th","8th"].map(t=>`${t} bump`),si={hill:t=>Math.sin(Math.PI*t)**2,wave:t=>.8*Math.sin(2*Math.PI*t),roof:t=>t<.375?2*t:1.2*(1-t)};function Su({count:t,steepness:e,heights:n}){let r=[...Array(t).keys()].flatMap(o=>[o,o+1]);return[{weight:[r.map(()=>e)],bias:r.map(o=>-e*o/t),activation:P},{weight:r.map((o,s)=>[s%2?-n[s>>1]:n[s>>1]]),bias:[0],activation:Ye}]}function ai(t){let[e,n]=F(ur.map(o=>[o]),Su(t)),r=t.heights.slice(0,t.count).map((o,s)=>e.A.map(a=>o*(a[2*s]-a[2*s+1])));return{sum:n.A.flat(),bumps:r}}var ii=t=>ur.map(si[t.target]);function hr(t){let e=ii(t),n=ai(t).sum.map((o,s)=>Math.abs(o-e[s])),r=Math.max(...n);return{gap:r,at:n.indexOf(r)}}var No=t=>t.map((e,n)=>`${u(Lo(ur[n]))},${u(mr(e))}`).join(" ");function Tu(t){let{sum:e,bumps:n}=ai(t),r=ii(t),{at:o}=hr(t),s=u(Lo(ur[o]));return c`<svg viewBox="0 0 344 272" role="img"
    aria-label="${ci(t)}">
    ${N(Lo,mr,{names:["x","output"],count:5})}
    ${n.map(a=>c`<polyline class="nn-bump" points="${No(a)}"/>`)}
    <line class="nn-gap" x1="${s}" x2="${s}" y1="${u(mr(e[o]))}"
      y2="${u(mr(r[o]))}"/>
    <polyline class="nn-target" points="${No(r)}"/>
    <polyline class="nn-made" points="${No(e)}"/>
  </svg>`}function Nu(t,e){let n=g(lr,"heights",t,e,void 0,Iu);return c`${E(lr,"target",t,e)}
    ${E(lr,"count",t,e)}
    ${g(lr,"steepness",t,e)}
    ${n.slice(0,t.count)}
    <div class="nn-live"><button type="button" data-do="read"
      >Read the heights off the curve</button></div>`}function Lu(t){let{gap:e}=hr(t);return c`<p class="nn-legend">
      <span><svg class="nn-symbol" viewBox="-9 -9 18 18" aria-hidden="true"
        ><path class="nn-target" d="M-9 0H9"/></svg> curve to match</span>
      <span><svg class="nn-symbol" viewBox="-9 -9 18 18" aria-hidden="true"
        ><path class="nn-made" d="M-9 0H9"/></svg> the network</span></p>
    <p>Largest gap: <b data-shows="gap">${h(e)}</b></p>
    <p>${2*t.count} hidden neurons,
      <b data-shows="knobs">${6*t.count+1}</b> knobs</p>`}function ci(t){let e=t.heights.slice(0,t.count).map(n=>h(n));return`The curve "${t.target}" and a network of ${t.count} bumps of heights ${e.join(", ")}. They are at most ${h(hr(t).gap,3)} apart.`}var Ou=t=>({heights:t.heights.map((e,n)=>n<t.count?Math.round(16*si[t.target]((n+.5)/t.count))/16:e)}),oi=(t,e,n,r,o)=>({ask:r,praise:o,met:s=>s.target===t&&s.count===e&&hr(s).gap<n}),li={picture:Tu,controls:Nu,readout:Lu,describe:ci,actions:{read:Ou},goals:{"03-hill":oi("hill",4,.1,"Match the hill with four bumps: keep the largest gap below 0.1. The best heights are not the curve's own, and the steepness counts.","Matched. The steepness is a knob as well: flatter sigmoids turn the stairs into a slope."),"03-wave":oi("wave",8,.2,"Match the wave with eight bumps: keep the largest gap below 0.2.","Matched. With more bumps the gap would shrink further, to anything you like.")}};var Ct=t=>t<0?"nn-negative":"nn-positive";function hn(t,e,n,r={}){let{part:o,along:s=.5,now:a,faint:i,label:l=!0}=r,[m,p]=[e.x-t.x,e.y-t.y],d=Math.hypot(m,p),f=W=>[u(t.x+W*m),u(t.y+W*p)],[b,$]=f((t.r+1)/d),[w,M]=f(1-(e.r+2)/d),[S,R]=f(s);return c`<g class="nn-link" data-part="${o}" ${a&&"data-now"}
    ><line class="nn-hit" x1="${b}" y1="${$}"
    x2="${w}" y2="${M}"/><line class="nn-edge ${Ct(n)}" x1="${b}"
    y1="${$}" x2="${w}" y2="${M}" opacity="${i?.35:1}"
    stroke-width="${u(Math.min(6,1+1.3*Math.abs(n)))}"/>
    ${l&&c`<text class="nn-halo nn-strong ${Ct(n)}" x="${S}"
      y="${u(R+5)}" text-anchor="middle">${h(n)}</text>`}</g>`}function Ut({x:t,y:e,r:n},r,{part:o,now:s,on:a}={}){return c`<g class="nn-spot" data-part="${o}" ${s&&"data-now"}>
    <circle class="nn-node" data-on="${a}" cx="${t}" cy="${e}" r="${n}"/>
    <text x="${t}" y="${e+5}" data-on="${a}" text-anchor="middle"
      >${r}</text></g>`}var Oo="dinner-party",pn=["Agatha","Dahlia","Stiffy"],It=["h₁","h₂","h₃"],Eo=[0,1,2].map(t=>({x:42,y:46+86*t,r:17})),Pe=[0,1,2].map(t=>({x:188,y:46+86*t,r:22})),oe={x:306,y:132,r:24},Po=[...Array(8).keys()].map(t=>[t>>2,t>>1&1,t&1]),pr=[1,1.5,3,4.3,0,0,0,0],ui=pr.with(3,1.5);function dn({W1:t,b1:e,W2:n,b2:r,relu:o},s){let[a]=F(s,[{weight:t,bias:e,activation:Ye}]),i=a.Z.map(m=>m.map((p,d)=>o[d]?be(p):p)),[l]=F(i,[{weight:n,bias:r,activation:be}]);return{Z:a.Z,A:i,S:l.Z.flat(),Y:l.A.flat()}}var hi=(t,e)=>Math.abs(t-e)<1e-9,Ro=(t,e)=>dn(t,Po).Y.every((n,r)=>hi(n,e[r])),Eu=({goals:t})=>t.includes("03-feud")?ui:pr,at=t=>Math.abs(t)<1e-12?0:t,mi="M8 0h6v12q6 4 6 12v30q0 4-4 4h-10q-4 0-4-4v-30q0-8 6-12z",Wo=6;function Ru(t,e){let n=Math.min(Wo,Math.ceil(at(t)));return c`${[...Array(n).keys()].map(r=>{let o=Math.min(1,t-r),s=96+30*r;return c`<g transform="translate(${s} 278)">
      <clipPath id="${e}-full${r}"><rect x="0" y="${u(58*(1-o))}"
        width="24" height="${u(58*o)}"/></clipPath>
      <path class="nn-wine" clip-path="url(#${e}-full${r})" d="${mi}"/>
      <path class="nn-glass" d="${mi}"/></g>`})}
  ${t>Wo&&c`<text class="nn-strong" x="${96+30*Wo}" y="318">…</text>`}`}function Wu(t,e){let{A:n,Y:r}=dn(t,[t.guests]),[o,s]=[n[0].map(at),at(r[0])];return c`<svg viewBox="0 0 340 346" role="img"
    aria-label="${di(t)}">
    ${t.W1.map((a,i)=>a.map((l,m)=>l!==0&&hn(Eo[i],Pe[m],l,{part:`w${i}${m} x${i} h${m}`,faint:!t.guests[i],label:t.knobs,along:.36+.07*m})))}
    ${t.W2.map(([a],i)=>a!==0&&hn(Pe[i],oe,a,{part:`v${i} o`,faint:o[i]===0,label:t.knobs,along:.48}))}
    ${Eo.map((a,i)=>Ut(a,t.guests[i]?"✓":"",{part:`x${i}`,on:t.guests[i]===1}))}
    ${Pe.map((a,i)=>Ut(a,h(o[i],3),{part:`h${i}`,on:o[i]>0}))}
    ${Ut(oe,h(s,3),{part:"o",on:s>0})}
    ${pn.map((a,i)=>c`<text class="nn-halo nn-small" x="18" y="${Eo[i].y-23}"
          >${a}</text>`)}
    ${t.knobs&&Pe.map(({x:a,y:i,r:l},m)=>c`<text class="nn-halo nn-small ${Ct(t.b1[m])}" x="${a}"
          y="${i+l+16}" text-anchor="middle" data-part="b${m} h${m}"
          >${j(t.b1[m])}</text>`)}
    ${t.knobs&&c`<text class="nn-halo nn-small ${Ct(t.b2[0])}" x="${oe.x}"
      y="${oe.y+oe.r+16}" text-anchor="middle" data-part="c0 o"
      >${j(t.b2[0])}</text>`}
    ${It.map((a,i)=>c`<text class="nn-halo nn-small" x="${Pe[i].x}"
          y="${Pe[i].y-28}" text-anchor="middle">${a}</text>`)}
    <text class="nn-small" x="${oe.x}" y="${oe.y-32}"
      text-anchor="middle">bottles</text>
    <path class="nn-wire" d="M14 336.75H326"/>
    ${s===0&&c`<text class="nn-small" x="96" y="322">ginger ale</text>`}
    ${Ru(s,e)}
    <text class="nn-strong" x="18" y="322">${h(s,3)} ×</text>
  </svg>`}var pi=t=>({W1:([e,n])=>`weight from ${pn[e]} to ${It[n]}`,b1:([e])=>`bias of ${It[e]}`,W2:([e])=>`weight from ${It[e]} to bottles`,b2:()=>"bias of bottles"})[t.split(".")[0]](t.split(".").slice(1));function Pu(t,e){return c`${Yt(Oo,"guests",t,e,pn)}
    ${t.unplug&&c`<hr>${Yt(Oo,"relu",t,e,It)}`}
    ${t.knobs&&Bn(Oo,t.knob,pi(t.knob),t,e)}`}function zu(t,e){let{Z:n,A:r,S:o,Y:s}=dn(t,[t.guests]),a=It.map((i,l)=>{let m=t.W2[l][0];return c`${l>0&&" "}<span class="${Ct(m)}"
      >${l>0?j(m):h(m)}·${h(at(r[0][l]))}</span>`});return c`<p class="nn-formula">hidden: ${It.map((i,l)=>c`${l>0&&", "}${t.relu[l]?"ReLU":""}(<span data-shows="z">${h(at(n[0][l]))}</span>) = <b
        data-shows="a">${h(at(r[0][l]))}</b>`)}</p>
    <p class="nn-formula">bottles: ReLU(${a} ${j(t.b2[0])}) =
      ReLU(<span data-shows="s">${h(at(o[0]))}</span>) = <b
      data-shows="bottles">${h(at(s[0]))}</b></p>
    ${t.knobs&&Du(t,e)}
    ${t.table&&ju(t)}`}function Du(t,e){let n=(o,s,a,i)=>{let l=[o,...s].join(".");return{text:h(a),value:a,part:i,path:l,name:pi(l)}},r=o=>Cn(o,t,e);return c`<p>Pick a knob, then turn it with the slider.</p>
    <div class="nn-equation">
    ${G(r(t.W1.map((o,s)=>o.map((a,i)=>n("W1",[s,i],a,`w${s}${i} x${s} h${i}`)))),"W₁","(3, 3)")}
    ${G(r([t.b1.map((o,s)=>n("b1",[s],o,`b${s} h${s}`))]),"b₁","(3,)")}
    ${G(r(t.W2.map(([o],s)=>[n("W2",[s,0],o,`v${s} o`)])),"W₂","(3, 1)")}
    ${G(r([[n("b2",[0],t.b2[0],"c0 o")]]),"b₂","(1,)")}
  </div>`}function ju(t){let{A:e,Y:n}=dn(t,Po),r=Eu(t),o=n.map((a,i)=>hi(a,r[i])),s=o.filter(Boolean).length;return c`<table class="nn-table nn-tight">
    <thead><tr>${pn.map(([a,...i])=>c`<th scope="col">${a}<span
        class="nn-wide">${i.join("")}</span></th>`)}${It.map(a=>c`<th scope="col">${a}</th>`)}
      <th scope="col">bottles</th><th scope="col">wanted</th></tr></thead>
    <tbody>${Po.map((a,i)=>{let l=a.join()===t.guests.join();return c`<tr data-right="${String(o[i])}"
        ${l&&c`aria-current="true"`}>${a.map(m=>c`<td>${m}</td>`)}${e[i].map(m=>c`<td>${h(at(m),3)}</td>`)}
        <td data-shows="list">${h(at(n[i]))}</td>
        <td>${r[i]} ${o[i]?"✓":"✗"}</td></tr>`})}</tbody></table>
    <p class="nn-count" data-none="${s===8}"><b data-shows="right"
      >${s}</b> of 8 guest lists as wanted</p>`}function di(t){let{A:e,Y:n}=dn(t,[t.guests]),r=pn.filter((i,l)=>t.guests[l]),o=r.length===0?"Nobody is invited":`Invited: ${r.join(" and ")}`,s=It.filter((i,l)=>at(e[0][l])>0),a=s.length===0?"none":s.join(", ");return`${o}. Hidden neurons above 0: ${a}. The network says ${h(at(n[0]))} bottles.`}var fi={picture:Wu,controls:Pu,readout:zu,describe:di,goals:{"03-most-wine":{ask:"Find the guest list that needs the most wine.",praise:"Dahlia with Stiffy, and without Agatha: 4.3 bottles. That is more than the two would bring one by one.",met:({guests:t})=>t.join()==="0,1,1"},"03-idle-relu":{ask:"Take out as many of the hidden ReLUs as you can without changing the wine for any guest list.",praise:"Found. What arrives at h₁ and h₃ is never below 0, so ReLU has nothing to stop there. At h₂ it has: −0.5 for nobody.",met:(t,e)=>t.relu.filter(n=>!n).length===2&&Ro({...e,relu:t.relu},pr)&&Ro(t,pr)},"03-feud":{ask:"Dahlia and Stiffy have fallen out. Together they must now bring only 1.5 bottles; every other list stays as it was.",praise:"Settled, on all eight lists. Only a hidden neuron that sees both guests can tell the pair from its parts.",met:t=>t.relu.every(Boolean)&&Ro(t,ui)}}};var zo="network-steps",$i=[0,1].map(t=>({x:36,y:66+120*t,r:20})),dr=[0,1].map(t=>({x:172,y:66+120*t,r:29})),Do={x:302,y:126,r:29},$r=["first","last"],fr=[["h₁","h₂"],["output"]],fn=15,jo=[[0,0],[0,1],[1,0],[1,1]],gi=({W1:t,b1:e,W2:n,b2:r})=>[{weight:t,bias:e,activation:P},{weight:n,bias:r,activation:P}],Co=t=>ia(t.x,gi(t)).slice(0,t.at),bi=t=>F(jo,gi(t))[1].A.flat(),Uo=t=>t>.5?"even":"odd",Bo=(t,e)=>t>.5==(e%2===0),gr=(t,e,n,r)=>t.findLast(o=>o.layer===e&&o.to===n&&(!r||o.op===r))?.value;function yi({op:t,layer:e,to:n,from:r}={}){let o=e?"o":`h${n}`,s={product:e?[`v${r}`,`a${r}`,o]:[`w${r}${n}`,`x${r}`,o],sum:[o],bias:[o,e?"c0":`b${n}`],activation:e?[o,"y","s0"]:[o,`a${n}`,`z${n}`]};return new Set(s[t])}function xi({op:t,layer:e,to:n,terms:r,value:o}){let s=p=>h(p,6),[a,i]=r,[l,m]={product:()=>["value times weight",`${s(a)} · ${B(i,6)}`],sum:()=>["add what arrives",`${s(a)} ${j(i,6)}`],bias:()=>["add its bias",`${s(a)} ${j(i,6)}`],activation:()=>["squash",`σ(${s(a)})`]}[t]();return[`${fr[e][n]}: ${l}`,`${m} = ${s(o)}`]}function Bu(t){let e=Co(t),n=yi(e.at(-1)),r=e.length?xi(e.at(-1)):["nothing done yet","Press Step"],o=[t.W1,t.W2],s=(m,p,d,f,b,$,w,M)=>hn(f,b,o[m][p][d],{part:`${$} ${w}`,now:n.has($),along:M}),a=(m,p)=>{let d=gr(e,m,p);return d===void 0?"":h(d)},i=(m,{x:p,y:d,r:f},b)=>c`<text class="nn-halo nn-small ${Ct(m)}" x="${p}"
      y="${d+f+17}" text-anchor="middle" data-part="${b}"
      ${n.has(b.split(" ")[0])&&"data-now"}>${j(m)}</text>`,l=gr(e,1,0,"activation");return c`<svg viewBox="0 0 340 300" role="img"
    aria-label="${vi(t)}">
    ${[0,1].map(m=>[0,1].map(p=>s(0,m,p,$i[m],dr[p],`w${m}${p}`,`x${m} h${p}`,m===p?.5:.34)))}
    ${[0,1].map(m=>s(1,m,0,dr[m],Do,`v${m}`,"o",.5))}
    ${$i.map((m,p)=>Ut(m,t.x[p],{part:`x${p}`,now:n.has(`x${p}`)}))}
    ${dr.map((m,p)=>Ut(m,a(0,p),{part:`h${p}`,now:n.has(`h${p}`)||n.has(`a${p}`)}))}
    ${Ut(Do,a(1,0),{part:"o",now:n.has("o")})}
    ${dr.map((m,p)=>i(t.b1[p],m,`b${p} h${p}`))}
    ${i(t.b2[0],Do,"c0 o")}
    <text class="nn-small" x="14" y="38">${$r[0]} digit</text>
    <text class="nn-small" x="14" y="224">${$r[1]} digit</text>
    <text class="nn-small" x="172" y="29" text-anchor="middle">h₁</text>
    <text class="nn-small" x="172" y="149" text-anchor="middle">h₂</text>
    <text class="nn-small" x="302" y="89" text-anchor="middle">output</text>
    <text class="nn-strong" x="302" y="191" text-anchor="middle"
      >${l!==void 0&&Uo(l)}</text>
    <text class="nn-small" x="170" y="264" text-anchor="middle">step ${t.at} of ${fn} · ${r[0]}</text>
    <text class="nn-strong" x="170" y="288" text-anchor="middle"
      >${r[1]}</text>
  </svg>`}var wi=t=>({W1:([e,n])=>`weight from the ${$r[e]} digit to ${fr[0][n]}`,b1:([e])=>`bias of ${fr[0][e]}`,W2:([e])=>`weight from ${fr[0][e]} to the output`,b2:()=>"bias of the output"})[t.split(".")[0]](t.split(".").slice(1));function Cu(t,e){return c`<div>${Yt(zo,"x",t,e,$r)}</div>
    <div>${g(zo,"at",t,e)}
    ${t.knobs&&Bn(zo,t.knob,wi(t.knob),t,e)}
    </div>`}function Uu(t,e){let n=Co(t),r=yi(n.at(-1)),o=(d,f,b={})=>({text:d===void 0?"·":h(d),part:f,now:r.has(f.split(" ")[0]),...b}),s=(d,f,b,$)=>{let w=[d,...f].join("."),M=t.knobs?{path:w,name:wi(w)}:{};return o(b,$,{value:b,...M})},a=d=>Cn(d,t,e),i=(d,f)=>gr(n,d,f,"bias"),l=(d,f)=>gr(n,d,f,"activation"),m=(d,f)=>d===void 0?{}:{shows:f},p=[0,1];return c`<div class="nn-equation">
      ${G(a([t.x.map((d,f)=>o(d,`x${f}`))]),"x","(1, 2)")}
      <span>@</span>
      ${G(a(t.W1.map((d,f)=>d.map((b,$)=>s("W1",[f,$],b,`w${f}${$} x${f} h${$}`)))),"W₁","(2, 2)")}
      <span>+</span>
      ${G(a([t.b1.map((d,f)=>s("b1",[f],d,`b${f} h${f}`))]),"b₁","(2,)")}
    </div>
    <div class="nn-equation"><span>=</span>
      ${G(a([p.map(d=>o(i(0,d),`z${d} h${d}`,m(i(0,d),"z")))]),"z₁","(1, 2)")}
      <span>σ →</span>
      ${G(a([p.map(d=>o(l(0,d),`a${d} h${d}`,m(l(0,d),"a")))]),"a₁","(1, 2)")}
    </div>
    <div class="nn-equation"><span>a₁ @</span>
      ${G(a(t.W2.map((d,f)=>[s("W2",[f,0],d[0],`v${f} o`)])),"W₂","(2, 1)")}
      <span>+</span>
      ${G(a([[s("b2",[0],t.b2[0],"c0 o")]]),"b₂","(1,)")}
    </div>
    <div class="nn-equation"><span>=</span>
      ${G(a([[o(i(1,0),"s0 o",m(i(1,0),"z"))]]),"z₂","(1, 1)")}
      <span>σ →</span>
      ${G(a([[o(l(1,0),"y o",m(l(1,0),"a"))]]),"a₂","(1, 1)")}
    </div>
    ${t.table&&Xu(t)}`}function Xu(t){let e=bi(t),n=e.filter(Bo).length;return c`<table class="nn-table">
    <thead><tr><th scope="col">number</th><th scope="col">digits</th>
      <th scope="col">output</th><th scope="col">says</th>
      <th scope="col">right?</th></tr></thead>
    <tbody>${e.map((r,o)=>{let s=Bo(r,o),a=jo[o].join()===t.x.join();return c`<tr data-right="${String(s)}"
        ${a&&c`aria-current="true"`}><td>${o}</td>
        <td>${jo[o].join(", ")}</td>
        <td data-shows="output">${h(r)}</td><td>${Uo(r)}</td>
        <td>${s?"✓ yes":"✗ no"}</td></tr>`})}</tbody></table>
    <p class="nn-count" data-none="${n===4}"><b data-shows="right"
      >${n}</b> of 4 numbers right</p>`}function vi(t){let[e,n]=t.x,r=Co(t),o=`A network with two inputs, two hidden neurons and one output. The number ${2*e+n} comes in as the digits ${e} and ${n}. `;if(r.length===0)return`${o}No step is done yet.`;let[s,a]=xi(r.at(-1)),i=t.at===fn?` It says ${Uo(r.at(-1).value)}.`:"";return`${o}Step ${t.at} of ${fn}, ${s}: ${a}.${i}`}function qu(t,e){let n=({W1:o,b1:s,W2:a,b2:i})=>[o,s,a,i].flat(2),r=n(e);return n(t).filter((o,s)=>o!==r[s]).length}var ki={picture:Bu,controls:Cu,readout:Uu,describe:vi,pace:1400,plays:({knobs:t})=>!t,play:({at:t})=>t<fn?{at:t+1}:null,goals:{"03-step":{ask:"Step to the end. Before each step say which two numbers meet next, and what comes out.",praise:"That is a forward pass: six products, three sums, three biases, three sigmoids.",met:t=>t.at===fn},"03-one-knob":{ask:"The network calls every number even. One of its nine knobs, turned alone, puts all four right. Find it.",praise:"Found: the weight from the last digit to h₁. The output counts h₁ against even, so h₁ must rise when the last digit is 1.",met:(t,e)=>bi(t).every(Bo)&&qu(t,e)===1}}};var J=t=>t.length===1?`(${t[0]},)`:`(${t.join(", ")})`;function Mi(t,e){return t[1]===e[0]?{shape:[t[0],e[1]]}:{error:`matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature (n?,k),(k,m?)->(n?,m?) (size ${e[0]} is different from ${t[1]})`}}function Ai(t,e){let[n,r]=t,[o]=e;if(r===o||o===1)return{shape:[n,r]};if(r===1)return{shape:[n,o]};let s=a=>J(a).replace(/ /g,"");return{error:`operands could not be broadcast together with shapes ${s(t)} ${s(e)} `}}var br="shape-checker",St=16,Xo={"X @ W + b":(t,e)=>[t,e],"X @ W.T + b":(t,e)=>[t,e.toReversed()],"W @ X + b":(t,e)=>[e,t]},Ii={"X @ W + b":["X","W"],"X @ W.T + b":["X","W.T"],"W @ X + b":["W","X"]};function $n({formula:t,X:e,W:n,b:r}){let o=Mi(...Xo[t](e,n));if(o.error)return{error:o.error,where:"@"};let s=Ai(o.shape,[r]);return s.error?{error:s.error,where:"+",product:o.shape}:{shape:s.shape,product:o.shape}}var qo=t=>{let{shape:e,product:n}=$n(t);return!!e&&t.b!==n[1]};function yr([t,e],n,r,o=""){let s=[...[...Array(Math.max(0,t-1)).keys()].map(a=>`M${n} ${r+St*(a+1)}h${St*e}`),...[...Array(Math.max(0,e-1)).keys()].map(a=>`M${n+St*(a+1)} ${r}v${St*t}`)];return c`<g class="nn-grid-box" data-kind="${o}"><rect x="${n}"
    y="${r}" width="${St*e}" height="${St*t}"/><path
    d="${s.join("")}"/></g>`}function Hu(t){let[e,n]=Xo[t.formula](t.X,t.W),[r,o]=Ii[t.formula],{error:s,where:a,product:i,shape:l}=$n(t),[m,p]=[152,168],d={x:m-18-St*e[1],y:p},f={x:m,y:p-18-St*n[0]},b=a==="@"?"wrong":"",$=a==="+"?"wrong":qo(t)?"odd":"",w=(i??[e[0]])[0],M=p+St*w+12;return c`<svg viewBox="0 0 340 352" role="img"
    aria-label="${Si(t)}">
    ${yr(e,d.x,d.y,b)}
    ${yr(n,f.x,f.y,b)}
    ${i&&yr(i,m,p,"made")}
    <text class="nn-strong" x="${m}" y="${f.y-7}">${o} ${J(n)}</text>
    <text class="nn-strong" x="${m-12}" y="${p-8}" text-anchor="end"
      >${r} ${J(e)}</text>
    ${!i&&c`<text class="nn-strong nn-negative" x="${m+4}" y="${p+18}"
        >${e[1]} and ${n[0]} differ</text>`}
    ${i&&c`${yr([1,t.b],m,M,$)}
      <text class="nn-strong" x="${m-8}" y="${M+12}"
        text-anchor="end">+ b ${J([t.b])}</text>
      ${a==="+"&&c`<text class="nn-strong nn-negative" x="${m-8}"
          y="${M+30}" text-anchor="end">${i[1]} and ${t.b} differ</text>`}`}
    ${!s&&c`<text class="nn-strong" x="${m-8}" y="${M+32}" text-anchor="end">= ${J(l)}</text>`}
  </svg>`}function Fu(t,e){let n=["rows","columns"];return c`${E(br,"formula",t,e)}
    ${g(br,"X",t,e,void 0,n)}
    ${g(br,"W",t,e,void 0,n)}
    ${g(br,"b",t,e)}`}function Gu(t){let{formula:e,X:n,W:r,b:o}=t,{error:s,shape:a}=$n(t),i=c`<p class="nn-formula"><code>${e}</code> with X
    ${J(n)}, W ${J(r)}, b ${J([o])}</p>`;return s?c`${i}<p class="nn-error"><code><b>ValueError:</b> <span
      data-shows="error">${s}</span></code></p><p>${Vu(t)}</p>`:c`${i}<p>Result: <b data-shows="shape">${J(a)}</b>. ${qo(t)?Ku(t):`${a[0]} rows, and one column for each of ${a[1]} biases.`}</p>`}function Vu(t){let[e,n]=Xo[t.formula](t.X,t.W),[r,o]=Ii[t.formula];return $n(t).where==="@"?`Each row of ${r} has ${e[1]} numbers, each column of ${o} has ${n[0]}. They must pair up one to one.`:`The product has ${n[1]} columns, and b has ${t.b} entries. There must be one bias for each neuron, that is for each column.`}var Ku=({b:t})=>t===1?"NumPy is content, but all neurons share one bias. Was that meant?":`NumPy is content, but it has copied the single column ${t} times: one neuron has become ${t}. Was that meant?`;function Si(t){let{error:e,shape:n}=$n(t),{formula:r,X:o,W:s,b:a}=t,i=`${r} with X ${J(o)}, W ${J(s)}, b ${J([a])}`;return e?`${i}: they do not fit.`:`${i}: ${J(n)}.`}var Ti={picture:Hu,controls:Fu,readout:Gu,describe:Si,goals:{"03-fit":{ask:"Four examples with two inputs each, three neurons. Give W the shape that lets X @ W + b run.",praise:"It fits: (4, 2) @ (2, 3) + (3,) gives (4, 3).",met:t=>t.formula==="X @ W + b"&&`${t.X} ${t.W} ${t.b}`=="4,2 2,3 3"},"03-silent":{ask:"Make NumPy compute something without a complaint although b has not one entry for each neuron.",praise:"That is the mistake to fear: no message, and numbers that look like an answer. Print the shapes.",met:qo}}};var yt=y([-2.6,3.4],[34,334]),bn={line:{y:[-6.5,6.5],glass:-1.3,word:"2x − 1"},square:{y:[-1,9.8],glass:.1,word:"x²"},"three-squares":{y:[-3,29],glass:.1,word:"3x²"},"square-and-line":{y:[-2,15.6],glass:-1.3,word:"x² + 2x"}},gn=50,Yu=[...Array(61).keys()];function yn({curve:t,x:e,halvings:n}){let r=2**-n;return{run:r,to:e+r,f:uo[t],...ca(t,e,r)}}var _u=(t,e,n,r,o)=>Yu.map(s=>e+(n-e)*s/60).map(s=>`${u(r(s))},${u(o(t(s)))}`).join(" ");function Ni({f:t,to:e,slope:n},r,o,s,a,i){let l=m=>t(r)+n*(m-r);return c`<polyline class="nn-curve" points="${_u(t,o,s,a,i)}"/>
    <line class="nn-secant" x1="${u(a(o))}" y1="${u(i(l(o)))}"
      x2="${u(a(s))}" y2="${u(i(l(s)))}"/>
    <circle class="nn-dot" cx="${u(a(r))}" cy="${u(i(t(r)))}" r="5"/>
    <circle class="nn-dot" cx="${u(a(e))}" cy="${u(i(t(e)))}" r="5"/>`}function Ju({f:t,to:e,run:n,rise:r},o,s){let[a,i,l,m]=[yt(o),s(t(o)),yt(e),s(t(e))],p=d=>Math.abs(d)>22;return c`<path class="nn-steps" d="M${u(a)} ${u(i)}H${u(l)}V${u(m)}"/>
    ${p(l-a)&&c`<text class="nn-halo nn-small" text-anchor="middle"
      x="${u((a+l)/2)}" y="${u(i+(r<0?-8:18))}">run</text>`}
    ${p(l-a)&&p(m-i)&&c`<text class="nn-halo nn-small" x="${u(l+7)}"
      y="${u((i+m)/2+5)}">rise</text>`}`}function Zu(t,e,n,r){let o=.5/e.run;if(o<2)return"";let s=t.x+e.run/2,a=(e.f(t.x)+e.f(e.to))/2,[i,l]=[yt(bn[t.curve].glass),24+gn],m=f=>i+(yt(f)-yt(s))*o,p=f=>l+(n(f)-n(a))*o,d=gn/(yt(1)-yt(0))/o*1.05;return c`<clipPath id="${r}-glass"><circle cx="${u(i)}" cy="${l}"
      r="${gn}"/></clipPath>
    <circle class="nn-node" cx="${u(i)}" cy="${l}" r="${gn}"/>
    <g clip-path="url(#${r}-glass)">${Ni(e,t.x,s-d,s+d,m,p)}</g>
    <text class="nn-halo nn-small" x="${u(i)}" y="${l+gn+17}"
      text-anchor="middle">magnified ×${o}</text>`}function Qu(t,e){let n=yn(t),r=y(bn[t.curve].y,[326,22]);return c`<svg viewBox="0 0 344 362" role="img"
    aria-label="${Li(t)}">
    <clipPath id="${e}-clip"><rect x="34" y="22" width="300" height="304"/>
    </clipPath>
    ${N(yt,r,{names:["x",bn[t.curve].word]})}
    <g clip-path="url(#${e}-clip)">${Ju(n,t.x,r)}
      ${Ni(n,t.x,...yt.domain,yt,r)}</g>
    ${Zu(t,n,r,e)}
  </svg>`}function th(t,e){return c`${E("secant","curve",t,e,n=>bn[n].word)}
    ${g("secant","x",t,e)}
    ${g("secant","halvings",t,e)}`}function eh(t){let{f:e,to:n,run:r,rise:o,slope:s}=yn(t),a=i=>h(i,6);return c`<p class="nn-formula">run = <b data-shows="run">${h(r)}</b>
      (from x = ${a(t.x)} to ${a(n)})</p>
    <p class="nn-formula">rise = ${a(e(n))} −
      ${B(e(t.x),6)} = <b data-shows="rise">${h(o)}</b></p>
    <p class="nn-formula">slope = rise ÷ run = <b data-shows="slope"
      >${h(s)}</b></p>`}function Li(t){let{run:e,rise:n,slope:r}=yn(t);return`The curve ${bn[t.curve].word} with a line through two of its points. From x = ${h(t.x)} the run is ${h(e)}, the rise ${h(n)}, the slope ${h(r)}.`}var Oi={picture:Qu,controls:th,readout:eh,describe:Li,goals:{"00-slope":{ask:"On x², stand at 1.5. Shrink the nudge until the slope is less than 0.001 away from 3.",praise:"Done. The smaller the nudge, the nearer to 3, and never quite there: 3 is the limit.",met:t=>t.curve==="square"&&t.x===1.5&&Math.abs(yn(t).slope-3)<.001},"00-downhill":{ask:"Somewhere x² falls by 3 for each 1 to the right. Find the place, with the smallest nudge.",praise:"At −1.5. The slope of x² at x is 2x, here 2 · (−1.5).",met:t=>t.curve==="square"&&t.halvings===10&&Math.abs(yn(t).slope+3)<.01}}};var Vo=[[0,0],[0,1],[1,0],[1,1]],Ko={AND:[0,0,0,1],OR:[0,1,1,1],NAND:[1,1,1,0],XOR:[0,1,1,0]},Ho=y([-.6,1.6],[30,332]),Fo=y([-.6,1.6],[322,20]),Yo=({w:t,b:e},n)=>rt(U(n,t,e)),xr=t=>Vo.filter((e,n)=>Yo(t,e)===Ko[t.gate][n]).length,Ri=t=>t.firing==="w1+w2+2b>0"&&t.silent==="w1+w2+2b<=0";function nh(t,e){return c`<svg viewBox="0 0 344 360" role="img"
    aria-label="${Wi(t)}">
    ${we(t.w,t.b,Ho,Fo,e)} ${N(Ho,Fo,{count:3})}
    ${Vo.map((n,r)=>{let o=Ko[t.gate][r];return kt(n,o,Yo(t,n)!==o,Ho,Fo)})}
  </svg>`}function rh(t,e){return c`${E("truth-table","gate",t,e)}
    ${g("truth-table","w",t,e)}
    ${g("truth-table","b",t,e)}`}function oh(t,e){return c`${pt("must fire","must stay silent")}
    <table class="nn-table" aria-label="the four rows">
      <thead><tr><th scope="col">x₁</th><th scope="col">x₂</th>
        <th scope="col">z</th><th scope="col">neuron</th>
        <th scope="col">${t.gate}</th><th scope="col">right?</th></tr>
      </thead>
      <tbody>${Vo.map((n,r)=>{let[o,s]=[Yo(t,n),Ko[t.gate][r]];return c`<tr data-right="${String(o===s)}"><td>${n[0]}</td>
          <td>${n[1]}</td><td data-shows="row-z">${h(U(n,t.w,t.b))}</td><td>${o}</td><td>${s}</td>
          <td>${o===s?"✓ yes":"✗ no"}</td></tr>`})}</tbody>
    </table>
    <p class="nn-count" data-none="${String(xr(t)===4)}"><b
      data-shows="right">${xr(t)}</b> of 4 rows right</p>
    ${t.gate==="XOR"&&ih(t,e)}`}var sh={"":"choose","w1+w2+b>0":"w₁ + w₂ + b > 0","w1+w2+2b>0":"w₁ + w₂ + 2b > 0","2w1+2w2+2b>0":"2w₁ + 2w₂ + 2b > 0"},ah={"":"choose","w1+w2<=0":"w₁ + w₂ ≤ 0","w1+w2+b<=0":"w₁ + w₂ + b ≤ 0","w1+w2+2b<=0":"w₁ + w₂ + 2b ≤ 0"};function Ei(t,e,n,r,o){return c`<p><label for="${n}-${t}">${r}</label>
    <select id="${n}-${t}" data-trait="${t}">
      ${Object.entries(o).map(([s,a])=>c`<option value="${s}"
          ${e[t]===s&&"selected"}>${a}</option>`)}
    </select></p>`}function ih(t,e){return c`<details class="nn-proof"><summary>It cannot be done</summary>
    <p>Then show it. The four rows ask for:</p>
    <ul><li>row 0, 0 silent: b ≤ 0</li><li>row 0, 1 fires: w₂ + b > 0</li>
      <li>row 1, 0 fires: w₁ + b > 0</li>
      <li>row 1, 1 silent: w₁ + w₂ + b ≤ 0</li></ul>
    ${Ei("firing",t,e,"Add the two rows that fire:",sh)}
    ${Ei("silent",t,e,"Add the two that stay silent:",ah)}
    <p class="nn-verdict">${ch(t)}</p></details>`}function ch(t){return!t.firing||!t.silent?"":Ri(t)?"One number, w₁ + w₂ + 2b, would have to be above 0 and not above 0. No knobs can do that: XOR cannot be done with one neuron.":`Not yet: look at the ${t.firing==="w1+w2+2b>0"?"second":"first"} sum. Add the left sides of its two rows, w to w and b to b; each row brings its own b.`}function Wi(t){return`The four corners of the unit square, to be answered as ${t.gate} does. With weights ${h(t.w[0])} and ${h(t.w[1])} and bias ${h(t.b)}, ${xr(t)} of 4 are right.`}var Go=(t,e)=>({ask:`Choose ${t} and get all four rows right.`,praise:e,met:n=>n.gate===t&&xr(n)===4}),Pi={picture:nh,controls:rh,readout:oh,describe:Wi,goals:{"01-and":Go("AND","AND: neither weight alone lifts the bias above 0, both together do."),"01-or":Go("OR","OR: each weight alone lifts the bias above 0."),"01-nand":Go("NAND","NAND: AND with every sign turned."),"01-xor":{ask:"Choose XOR. Get all four rows right, or prove that nobody can.",praise:"Shown: no single neuron can do XOR. Two layers can (chapter 3).",met:t=>t.gate==="XOR"&&Ri(t)}}};var et=[[0,0],[0,1],[1,0],[1,1]],Xt=[0,1,1,0],_o=[-.25,1.25],ze=y(_o,[172,28]),wr=y(_o,[22,166]),vr=y(_o,[196,340]),lh=[...Array(9).keys()].map(t=>t/8),mh=[...Array(25).keys()].map(t=>t/24),se=24,kr=({place:t,w:e,b:n},r)=>t(r).map(o=>U(o,e,n)),xn=t=>kr(t,et).map((e,n)=>rt(e)===Xt[n]);function Mr(t,e){let n=uh(a=>kr(t,a),wr,ze),r=xn(t),o=(a,i)=>a.map((l,m)=>kt(l,Xt[m],!r[m],i,ze)),s=c`width="144" height="144"`;return c`<defs><pattern id="${e}-tilt" width="9" height="9"
      patternUnits="userSpaceOnUse" patternTransform="rotate(45)"
      ><line class="nn-hatch" y2="9"/></pattern>
      <clipPath id="${e}-right"><rect x="196" y="28" ${s}/>
      </clipPath></defs>
    <rect class="nn-silent" x="22" y="28" ${s}/>
    <path class="nn-fires" d="${n}"/>
    <path fill="url(#${e}-tilt)" d="${n}"/>
    <g clip-path="url(#${e}-right)">${we(t.w,t.b,vr,ze,e)}</g>
    ${N(wr,ze,{count:2})}
    ${N(vr,ze,{count:2,names:["h₁","h₂"]})}
    ${zi(a=>a,wr)}
    <g clip-path="url(#${e}-right)">${zi(t.place,vr)}</g>
    ${o(et,wr)} ${o(t.place(et),vr)}`}function zi(t,e){return[0,1].map(n=>lh.map(r=>{let o=mh.map(a=>n?[a,r]:[r,a]),s=t(o).map(([a,i])=>`${u(e(a))},${u(ze(i))}`);return c`<polyline class="nn-mesh" data-axis="${n}"
        points="${s.join(" ")}"/>`}))}function uh(t,e,n){let[r,o]=e.domain,s=[...Array(se+1).keys()].map(m=>r+(o-r)*m/se),a=s.flatMap(m=>s.map(p=>[p,m])),i=t(a),l=[];for(let m=0;m<se;m++)for(let p=0;p<se;p++){let d=m*(se+1)+p,f=[d,d+1,d+se+2,d+se+1];if(f.every($=>i[$]<=0))continue;let b=hh(f.map($=>({p:a[$],z:i[$]})));l.push(`M${b.map(([$,w])=>`${u(e($))} ${u(n(w))}`).join("L")}z`)}return l.join("")}function hh(t){return t.flatMap(({p:e,z:n},r)=>{let o=t[(r+1)%t.length],s=n>0?[e]:[];if(n>0==o.z>0)return s;let a=n/(n-o.z);return[...s,e.map((i,l)=>i+a*(o.p[l]-i))]})}var Jo="xor-learning",Ar=1500,ph=5,dh=3,fh=9,Qo=.01,Zo=y([0,Ar],[46,336]),Di=ke([-3,0],[332,236]),$h={X:et,y:Xt.map(t=>[t]),loss:_n},gh=["sigmoid","sigmoid"],bh=Se((t,e)=>new Ie(Ae([2,2,1],gh,"xavier",new zt(t)),$h,e),12);function De({seed:t,rate:e,steps:n}){let r=bh(t,e),o=r.at(n),[s,a]=o,l={place:d=>F(d,[s])[0].A,w:a.weight.flat(),b:a.bias[0]},m=F(et,o)[1].A.flat(),p=xn(l).filter(Boolean).length;return{run:r,net:l,outputs:m,right:p,cost:r.cost(n)}}function yh(t,e){let{run:n,net:r}=De(t),o=Di(Qo);return c`<svg viewBox="0 0 346 368" role="img"
    aria-label="${ji(t)}">
    ${Mr(r,e)}
    <path class="nn-mean" d="M${Zo.range[0]} ${o}H${Zo.range[1]}"/>
    ${Yn(n,t.steps,Zo,Di)}
  </svg>`}var xh=(t,e)=>c`
  <div class="nn-presets" role="group" aria-label="Starts to try">
    <button type="button" data-do="lucky">A lucky start</button>
    <button type="button" data-do="stuck">A start that sticks</button>
  </div>
  ${g(Jo,"seed",t,e)} ${g(Jo,"rate",t,e)}
  ${g(Jo,"steps",t,e)}`;function wh(t){let{outputs:e,right:n,cost:r}=De(t);return c`${pt("XOR says 1","XOR says 0")}
    <table class="nn-table nn-tight">
    <thead><tr><th scope="col">x</th>${et.map(o=>c`<th scope="col">${o.join(", ")}</th>`)}</tr></thead>
    <tbody><tr><th scope="row">says</th>${e.map(o=>c`<td data-shows="output">${h(o)}</td>`)}</tr><tr><th scope="row">XOR</th>${Xt.map(o=>c`<td>${o}</td>`)}</tr></tbody></table>
    <p class="nn-formula">Cost after ${t.steps} steps: <b data-shows="cost"
      >${h(r)}</b></p>
    <p class="nn-count" data-none="${n===4}"><b data-shows="right"
      >${n}</b> of 4 corners right</p>
    ${Me(vh(t))}`}var vh=({seed:t,rate:e,steps:n})=>["import numpy as np","from nnlib import (","    SGD, Linear, MSELoss, Sequential, Sigmoid, fit",")","",`rng = np.random.default_rng(${t})`,"net = Sequential(","    Linear(2, 2, rng=rng), Sigmoid(),","    Linear(2, 1, rng=rng), Sigmoid(),",")","X = [[0, 0], [0, 1], [1, 0], [1, 1]]","y = [[0], [1], [1], [0]]",`descend = SGD(net.parameters(), lr=${pe(e)})`,"loss = MSELoss()",`fit(net, X, y, loss, descend, epochs=${n})`,"print(loss(net(X), y))"];function ji(t){let{right:e,cost:n}=De(t);return`A network with two hidden sigmoids learns XOR from seed ${t.seed} at rate ${h(t.rate)}. After ${t.steps} steps the cost is ${h(n)} and ${e} of 4 corners are right. Two squares show the inputs and where the hidden neurons put them; below, the cost by steps.`}var kh=({steps:t})=>t<Ar?{steps:Math.min(t+ph,Ar)}:null,Bi={picture:yh,controls:xh,readout:wh,describe:ji,play:kh,plays:()=>!0,pace:16,verbs:{step:"Five steps",play:"Train"},actions:{lucky:t=>({...t,seed:dh,rate:4,steps:0}),stuck:t=>({...t,seed:fh,rate:4,steps:0})},goals:{"05-xor-learned":{ask:"Train until the cost is below 0.01, the broken line.",praise:"Learned. The two hidden neurons have bent the square until one straight line parts the corners.",met:t=>De(t).cost<Qo},"05-xor-stuck":{ask:"Find a seed whose start sticks: after all 1,500 steps, at a rate of 2 or more, the cost is still above 0.1.",praise:"Stuck. The slopes have all but vanished and the answer is wrong: a slope of 0 does not mean done. Another start is the cure.",met:t=>t.steps===Ar&&t.rate>=2&&De(t).cost>.1},"05-xor-quick":{ask:"Bring the cost below 0.01 in 200 steps or fewer.",praise:"Quick. It takes a good start and a bold learning rate.",met:t=>t.steps<=200&&De(t).cost<Qo}}};var Ir="xor-space",Mh={sigmoids:{weight:[[6,-4],[-4,6]],bias:[-3,-3],activation:P},ReLUs:{weight:[[1,-1],[-1,1]],bias:[0,0],activation:be}};function ts({way:t,amount:e},n){let[{A:r}]=F(n,[Mh[t]]);return n.map((o,s)=>o.map((a,i)=>(1-e)*a+e*r[s][i]))}var es=t=>({place:e=>ts(t,e),w:t.w,b:t.b}),ns=t=>xn(es(t)).filter(Boolean).length,Ah=(t,e)=>c`<svg viewBox="0 0 346 212" role="img"
  aria-label="${Ui(t)}">${Mr(es(t),e)}</svg>`;function Ih(t,e){return c`${E(Ir,"way",t,e)}
    ${g(Ir,"amount",t,e)}
    ${g(Ir,"w",t,e,void 0,["h₁","h₂"])}
    ${g(Ir,"b",t,e)}`}function Sh(t){let e=ts(t,et),n=kr(es(t),et),r=ns(t);return c`${pt("XOR says 1","XOR says 0")}
    <table class="nn-table nn-tight">
    <thead><tr><th scope="col">x</th><th scope="col">h₁</th>
      <th scope="col">h₂</th><th scope="col">z</th><th scope="col">says</th>
      <th scope="col">XOR</th></tr></thead>
    <tbody>${et.map((o,s)=>{let a=rt(n[s]),i=a===Xt[s];return c`<tr data-right="${String(i)}">
        <td>${o.join(", ")}</td>
        <td data-shows="h1">${h(e[s][0])}</td>
        <td data-shows="h2">${h(e[s][1])}</td>
        <td data-shows="z">${h(n[s])}</td><td>${a}</td>
        <td>${Xt[s]} ${i?"✓":"✗"}</td></tr>`})}</tbody></table>
    <p class="nn-count" data-none="${r===4}"><b data-shows="right"
      >${r}</b> of 4 corners right</p>`}function Ui(t){let e=ts(t,et).map((n,r)=>`${et[r].join(", ")} at ${n.map(o=>h(o,2)).join(", ")}`);return`Two squares: the inputs, and where two hidden ${t.way} put them, ${h(100*t.amount,3)} percent of the way. The corner ${e.join("; ")}. The line in the hidden square gets ${ns(t)} of 4 right.`}var Ci=(t,e,n)=>({ask:e,praise:n,met:r=>r.way===t&&r.amount===1&&ns(r)===4}),Xi={picture:Ah,controls:Ih,readout:Sh,describe:Ui,goals:{"03-fold":Ci("ReLUs","Choose ReLUs, move the square all the way, and place the line so that all four corners are right.","XOR. The fold laid the corners 0, 0 and 1, 1 on one place, so one line can part them from the other two."),"03-warp":Ci("sigmoids","Choose sigmoids, and do the same.","XOR again. Nothing is folded here: the square is bent until a straight line is enough.")}};var Th=Array.prototype,Nh=Th.slice;function Lh(t,e){return t-e}function Oh(t){for(var e=0,n=t.length,r=t[n-1][1]*t[0][0]-t[n-1][0]*t[0][1];++e<n;)r+=t[e-1][1]*t[e][0]-t[e-1][0]*t[e][1];return r}var qi=t=>()=>t;function Eh(t,e){for(var n=-1,r=e.length,o;++n<r;)if(o=Rh(t,e[n]))return o;return 0}function Rh(t,e){for(var n=e[0],r=e[1],o=-1,s=0,a=t.length,i=a-1;s<a;i=s++){var l=t[s],m=l[0],p=l[1],d=t[i],f=d[0],b=d[1];if(Wh(l,d,e))return 0;p>r!=b>r&&n<(f-m)*(r-p)/(b-p)+m&&(o=-o)}return o}function Wh(t,e,n){var r;return Ph(t,e,n)&&zh(t[r=+(t[0]===e[0])],n[r],e[r])}function Ph(t,e,n){return(e[0]-t[0])*(n[1]-t[1])===(n[0]-t[0])*(e[1]-t[1])}function zh(t,e,n){return t<=e&&e<=n||n<=e&&e<=t}function Dh(){}var Tt=[[],[[[1,1.5],[.5,1]]],[[[1.5,1],[1,1.5]]],[[[1.5,1],[.5,1]]],[[[1,.5],[1.5,1]]],[[[1,1.5],[.5,1]],[[1,.5],[1.5,1]]],[[[1,.5],[1,1.5]]],[[[1,.5],[.5,1]]],[[[.5,1],[1,.5]]],[[[1,1.5],[1,.5]]],[[[.5,1],[1,.5]],[[1.5,1],[1,1.5]]],[[[1.5,1],[1,.5]]],[[[.5,1],[1.5,1]]],[[[1,1.5],[1.5,1]]],[[[.5,1],[1,1.5]]],[]];function Fi(){var t=1,e=1,n=zs,r=l;function o(m){var p=n(m);if(Array.isArray(p))p=p.slice().sort(Lh);else{let d=Ws(m,jh);for(p=Et(...Ps(d[0],d[1],p),p);p[p.length-1]>=d[1];)p.pop();for(;p[1]<d[0];)p.shift()}return p.map(d=>s(m,d))}function s(m,p){let d=p==null?NaN:+p;if(isNaN(d))throw new Error(`invalid value: ${p}`);var f=[],b=[];return a(m,d,function($){r($,m,d),Oh($)>0?f.push([$]):b.push($)}),b.forEach(function($){for(var w=0,M=f.length,S;w<M;++w)if(Eh((S=f[w])[0],$)!==-1){S.push($);return}}),{type:"MultiPolygon",value:p,coordinates:f}}function a(m,p,d){var f=new Array,b=new Array,$,w,M,S,R,W;for($=w=-1,S=ae(m[0],p),Tt[S<<1].forEach(C);++$<t-1;)M=S,S=ae(m[$+1],p),Tt[M|S<<1].forEach(C);for(Tt[S<<0].forEach(C);++w<e-1;){for($=-1,S=ae(m[w*t+t],p),R=ae(m[w*t],p),Tt[S<<1|R<<2].forEach(C);++$<t-1;)M=S,S=ae(m[w*t+t+$+1],p),W=R,R=ae(m[w*t+$+1],p),Tt[M|S<<1|R<<2|W<<3].forEach(C);Tt[S|R<<3].forEach(C)}for($=-1,R=m[w*t]>=p,Tt[R<<2].forEach(C);++$<t-1;)W=R,R=ae(m[w*t+$+1],p),Tt[R<<2|W<<3].forEach(C);Tt[R<<3].forEach(C);function C(Z){var Nt=[Z[0][0]+$,Z[0][1]+w],Q=[Z[1][0]+$,Z[1][1]+w],it=i(Nt),ct=i(Q),L,D;(L=b[it])?(D=f[ct])?(delete b[L.end],delete f[D.start],L===D?(L.ring.push(Q),d(L.ring)):f[L.start]=b[D.end]={start:L.start,end:D.end,ring:L.ring.concat(D.ring)}):(delete b[L.end],L.ring.push(Q),b[L.end=ct]=L):(L=f[ct])?(D=b[it])?(delete f[L.start],delete b[D.end],L===D?(L.ring.push(Q),d(L.ring)):f[D.start]=b[L.end]={start:D.start,end:L.end,ring:D.ring.concat(L.ring)}):(delete f[L.start],L.ring.unshift(Nt),f[L.start=it]=L):f[it]=b[ct]={start:it,end:ct,ring:[Nt,Q]}}}function i(m){return m[0]*2+m[1]*(t+1)*4}function l(m,p,d){m.forEach(function(f){var b=f[0],$=f[1],w=b|0,M=$|0,S=rs(p[M*t+w]);b>0&&b<t&&w===b&&(f[0]=Hi(b,rs(p[M*t+w-1]),S,d)),$>0&&$<e&&M===$&&(f[1]=Hi($,rs(p[(M-1)*t+w]),S,d))})}return o.contour=s,o.size=function(m){if(!arguments.length)return[t,e];var p=Math.floor(m[0]),d=Math.floor(m[1]);if(!(p>=0&&d>=0))throw new Error("invalid size");return t=p,e=d,o},o.thresholds=function(m){return arguments.length?(n=typeof m=="function"?m:Array.isArray(m)?qi(Nh.call(m)):qi(m),o):n},o.smooth=function(m){return arguments.length?(r=m?l:Dh,o):r===l},o}function jh(t){return isFinite(t)?t:NaN}function ae(t,e){return t==null?!1:+t>=e}function rs(t){return t==null||isNaN(t=+t)?-1/0:t}function Hi(t,e,n,r){let o=r-e,s=n-e,a=isFinite(o)||isFinite(s)?o/s:Math.sign(o)/Math.sign(s);return isNaN(a)?t:t+a-.5}var ie=41;function Sr(t,e,n,r){let o=({domain:[i,l]},m)=>i+(l-i)*m/(ie-1),s=Array.from({length:ie*ie},(i,l)=>t([o(n,l%ie),o(r,Math.floor(l/ie))])),a=([i,l])=>[n(o(n,i-.5)),r(o(r,l-.5))].map(m=>Math.round(2*m)/2).join(" ");return Fi().size([ie,ie]).thresholds(e)(s).map(({coordinates:i})=>{let l=i.flat().map(m=>`M${m.map(a).join("L")}Z`);return c`<path class="nn-level" d="${l.join("")}"/>`})}function Gi(t,e,n,r=5){let[o,s]=[u(e),u(n)],a=[c`<circle cx="${o}" cy="${s}" r="${r}"/>`,c`<rect x="${u(e-r)}" y="${u(n-r)}" width="${2*r}"
      height="${2*r}"/>`,c`<path d="M${o} ${u(n-1.3*r)}l${1.2*r} ${2.2*r}h${-2.4*r}z"/>`][t];return c`<g class="nn-runner" data-runner="${t}">${a}</g>`}function Tr(t,e,n,r){let o=t.map(([i,l])=>`${u(n(i))} ${u(r(l))}`),[s,a]=t.at(-1);return c`<path class="nn-track" data-runner="${e}"
    d="M${o.join("L")}"/>${Gi(e,n(s),r(a))}`}var Nr=t=>c`<svg class="nn-symbol" viewBox="-9 -9 18 18" aria-hidden="true"
    >${Gi(t,0,0,6)}</svg>`;function ut(t,e=0){let n=null;return(r,o)=>(n=n?o.map((s,a)=>e*n[a]+s):[...o],r.map((s,a)=>s-t*n[a]))}function Vi(t,[e,n]=[.9,.999],r=1e-8){let[o,s,a]=[null,null,0];return(i,l)=>{o??=l.map(()=>0),s??=l.map(()=>0),a+=1,o=o.map((d,f)=>d+(1-e)*(l[f]-d)),s=s.map((d,f)=>n*d+(1-n)*l[f]*l[f]);let m=t/(1-e**a),p=Math.sqrt(1-n**a);return i.map((d,f)=>d-m*o[f]/(Math.sqrt(s[f])/p+r))}}var Ki=10,ht=(t,e=Ki)=>t.some(n=>Math.abs(n)>e);function qt(t,e,n,r,o=Ki){let s=[n];for(;s.length<=r&&!ht(s.at(-1),o);){let a=s.at(-1);s.push(t(a,e(a,s.length-1)))}return s}function ce(t,e,n=0){let r=0;for(let[o,s]of t)r+=(o*e+n-s)**2;return r/t.length}function je(t,e,n=0){let[r,o]=[0,0];for(let[s,a]of t){let i=2*(s*e+n-a)/t.length;r+=s*i,o+=i}return[r,o]}var os=t=>t.reduce((e,n)=>e+n,0)/t.length;function wn(t){let e=os(t.map(([r])=>r*r)),n=os(t.map(([r,o])=>r*o));return{bend:e,best:e===0?0:n/e}}function ss(t){let[e,n]=[0,1].map(s=>os(t.map(a=>a[s]))),r=t.map(([s,a])=>[s-e,a-n]),o=wn(r).best;return[o,n-o*e]}var as="batch-paths",Be=y([-1.5,2.5],[30,350]),Ce=y([-1.5,2.5],[344,24]),Bh=[.02,.1,.3,.7,1.3,2.1,3.2,4.6],_i=4,Ch=4,Ji=240,Zi=({points:t})=>[`full batch (${t.length})`,`mini-batch (${_i})`,"stochastic (1)"],vn=({points:t},[e,n])=>ce(t,e,n),Or=t=>vn(t,ss(t.points));function Uh(t){let{points:e,orders:n,looked:r,start:o,lr:s}=t;return[e.length,_i,1].map(a=>{let i=Math.ceil(e.length/a),l=Math.floor(r/e.length),m=Math.floor(r%e.length/a),p=f=>{let b=n[Math.floor(f/i)%n.length],$=f%i*a;return b.slice($,$+a).map(w=>e[w])},d=([f,b],$)=>je(p($),f,b);return qt(ut(s),d,o,l*i+m)})}var kn=t=>Uh(t).map(e=>{let n=e.at(-1);return{path:e,now:n,cost:vn(t,n)}}),Lr=new Map;function Xh(t){let e=JSON.stringify(t.points);if(!Lr.has(e)){Lr.clear();let n=Bh.map(r=>Or(t)+r);Lr.set(e,Sr(r=>vn(t,r),n,Be,Ce))}return Lr.get(e)}function qh(t,e){let[n,r]=t.start,[o,s]=ss(t.points);return c`<svg viewBox="0 0 360 382" role="img"
    aria-label="${Qi(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="24" width="320" height="320"/>
    </clipPath>
    <g clip-path="url(#${e}-clip)">${Xh(t)}</g>
    ${N(Be,Ce,{names:["weight w","bias b"],count:4})}
    <g clip-path="url(#${e}-clip)">
      ${kn(t).map(({path:a},i)=>Tr(a,i,Be,Ce)).reverse()}
      <path class="nn-centre" d="M${u(Be(o))} ${u(Ce(s)-6)}l6 6l-6 6l-6 -6z"/>
    </g>
    <circle class="nn-handle" data-drag="start" cx="${u(Be(n))}"
      cy="${u(Ce(r))}" r="11"/>
  </svg>`}var Hh=(t,e)=>c`
  ${g(as,"start",t,e,{},["w","b"])}
  ${g(as,"lr",t,e)} ${g(as,"looked",t,e)}`;function Fh(t){let e=kn(t).map(({path:n,now:r,cost:o},s)=>c`<tr>
      <th scope="row">${Nr(s)} ${Zi(t)[s]}</th>
      <td><b data-shows="steps">${n.length-1}</b></td>
      <td>${ht(r)?"gone":c`<b data-shows="cost">${h(o)}</b>`}</td></tr>`);return c`<table class="nn-table"><thead><tr><th>rows in a step</th>
      <th>steps</th><th>true cost</th></tr></thead><tbody>${e}</tbody></table>
    <p>${h(t.looked/t.points.length,3)} epochs. ◆ is the lowest
      place; the cost there is <b data-shows="best">${h(Or(t))}</b>.</p>`}function Qi(t){let e=kn(t).map(({path:n,now:r,cost:o},s)=>{let a=ht(r)?"has gone":`is at a cost of ${h(o)}`;return`${Zi(t)[s]} ${a} after ${n.length-1} steps`});return`Level lines of the cost over weight and bias, with three walks from (${t.start.map(n=>h(n)).join(", ")}) at learning rate ${h(t.lr)}. ${t.looked} examples looked at: ${e.join("; ")}. The least possible cost is ${h(Or(t))}.`}function Gh({looked:t,points:e,orders:n}){let r=Math.min(Ji,e.length*n.length);return t<r?{looked:Math.min(r,t+Ch)}:null}var Yi=t=>Math.max(-1.5,Math.min(2.5,Math.round(t*20)/20))+0,tc={picture:qh,controls:Hh,readout:Fh,describe:Qi,play:Gh,plays:()=>!0,pace:120,wide:!0,input:t=>"start"in t?{...t,looked:0}:t,drags:{start:(t,[e,n])=>({start:[Yi(Be.invert(e)),Yi(Ce.invert(n))],looked:0})},goals:{"04-one-epoch":{ask:"Start where the cost is above 2. After exactly one epoch the stochastic runner must be at less than a quarter of the full batch's cost.",praise:"Twelve small steps against one: the examples in a full batch say much the same, so waiting for all of them is slow.",met:t=>{let[e,,n]=kn(t);return t.looked===t.points.length&&vn(t,t.start)>2&&n.cost<e.cost/4}},"04-settle":{ask:"After all 20 epochs, the stochastic runner must be within 0.002 of the least cost. At which rate does it come to rest?",praise:"At a small one. One example's slope is a rumour; small steps average many rumours. Now the full batch has hardly moved: each size of batch has a rate of its own.",met:t=>t.looked===Ji&&vn(t,t.start)>2&&kn(t)[2].cost<Or(t)+.002}}};var is="descent",xt=y([0,1.35],[46,346]),Vh=24,Kh=216,Ue=286,Er=y([0,7e-4],[46,346]),Yh=60,Ht=({points:t},e)=>ce(t,e),Rr=({points:t},e)=>je(t,e)[0],_h=t=>Math.round(t*1e6)/1e6,Jh=t=>[qt(ut(t.lr),([e])=>[Rr(t,e)],[t.A],t.steps)];function le(t){let{best:e,bend:n}=wn(t.points),r=Jh(t)[0].map(([a])=>a),o=r.at(-1),s=1-2*n*t.lr;return{path:r,now:o,best:e,away:s,lands:1/(2*n),bounces:1/n}}function ec(t){return t===1?"stands still: a rate of 0 moves nothing":Math.abs(t)<.002?"lands in one step":t>0?"crawls, always on the same side":Math.abs(t+1)<.001?"bounces forever, as near as it shows":t>-1?"zigzags, from side to side and inwards":"diverges: each step ends farther out"}function Zh(t,e,n){let r=o=>`${u(xt(o))} ${u(e(Ht(n,o)))}`;return c`<path class="nn-trail" d="M${t.map(r).join("L")}"/>
    ${t.slice(0,-1).map((o,s)=>c`<circle class="${s?"nn-step":"nn-from"}" cx="${u(xt(o))}"
            cy="${u(e(Ht(n,o)))}" r="${s?3.5:6}"/>`)}`}function Qh(t,{lands:e,bounces:n}){let r=Er.domain[1],o=[["crawls",0,e],["zigzags",e,n],["diverges",n,r]].filter(([,a])=>a<r),s=u(Er(t.lr));return c`<text class="nn-small" x="16" y="${Ue-14}">rates:</text>
    ${o.map(([a,i,l],m)=>{let[p,d]=[u(Er(i)),u(Er(Math.min(l,r)))];return c`<rect class="nn-regime" data-regime="${m}" x="${p}"
          y="${Ue-8}" width="${u(d-p)}" height="22"/>
        ${d-p>50&&c`<text class="nn-small" x="${u((p+d)/2)}" y="${Ue+7}"
          text-anchor="middle">${a}</text>`}
        ${l<r&&c`<path class="nn-zero" d="M${d} ${Ue-8}v28"/><text
          class="nn-small" x="${d}" y="${Ue+34}" text-anchor="middle"
          >${l.toFixed(9)}</text>`}`})}
    <path class="nn-next" d="M${s} ${Ue-8}l-6 -11h12z"/>`}function tp(t,e){let n=le(t),{path:r,now:o}=n,s=1.05*Math.max(...xt.domain.map(l=>Ht(t,l))),a=y([-.03*s,s],[Kh,Vh]),i=o>=xt.domain[0]&&o<=xt.domain[1];return c`<svg viewBox="0 0 360 328" role="img"
    aria-label="${nc(t)}">
    <clipPath id="${e}-clip"><rect x="40" y="14" width="312" height="208"/>
    </clipPath>
    ${N(xt,a,{names:["A, bottles for each guest","cost"],count:5})}
    <g clip-path="url(#${e}-clip)">
      <path class="nn-graph" d="${nt(l=>Ht(t,l),xt,a)}"/>
      ${i&&ge(o,Ht(t,o),Rr(t,o),xt,a,46)}
      ${Zh(r,a,t)}
    </g>
    ${i&&Rt("ball",xt(o),a(Ht(t,o)))}
    ${Qh(t,n)}
  </svg>`}var ep=(t,e)=>c`${g(is,"A",t,e)}
  ${g(is,"lr",t,e)} ${g(is,"steps",t,e)}`;function np(t){let{path:e,now:n,away:r}=le(t),o=_h(Rr(t,n)),s=n-t.lr*Rr(t,n);return c`<p class="nn-formula">after ${e.length-1}
      ${e.length===2?"step":"steps"}: A = <b data-shows="A">${h(n,6)}</b>, cost <b data-shows="cost">${h(Ht(t,n),6)}</b>,
      slope <b data-shows="slope">${h(o)}</b></p>
    ${ht([n])?c`<p class="nn-note">The ball has left. It will not come back.</p>`:c`<p class="nn-formula">next: ${h(n)} − ${h(t.lr)} · ${B(o)} = <b data-shows="next">${h(s,6)}</b></p>`}
    <p>Each step multiplies the distance to the lowest place by <b
      data-shows="factor">${h(r)}</b>. The ball
      <b>${ec(r)}</b>.</p>`}function nc(t){let{path:e,now:n,away:r}=le(t);return`A curve with one lowest place: the cost of each A. A ball started at A = ${h(t.A)}, with learning rate ${h(t.lr)}. After ${e.length-1} steps it is at A = ${h(n)}, where the cost is ${h(Ht(t,n))}. It ${ec(r)}.`}function rp(t){let{now:e,best:n}=le(t),r=Math.abs(e-n)<1e-9||t.lr===0;return t.steps===Yh||ht([e])||r?null:{steps:t.steps+1}}var op=t=>Math.max(0,Math.min(1.35,Math.round(t*100)/100));function sp(t){let{path:e,best:n}=le(t),r=Math.abs(t.A-n),o=e.every((a,i)=>i===0||(a-n)*(e[i-1]-n)<0),s=Math.abs(e.at(-1)-n)/r;return e.length>20&&r>.05&&o&&Math.abs(s-1)<.02}var rc={picture:tp,controls:ep,readout:np,describe:nc,play:rp,plays:()=>!0,input:t=>"A"in t?{...t,steps:0}:t,drags:{ball:(t,[e])=>({A:op(xt.invert(e)),steps:0})},goals:{"04-to-08":{ask:"Start at A = 1 and come to 0.8 in a single step.",praise:"0.2 down a slope of 1272: the rate is 0.2 / 1272, about 0.000157.",met:t=>t.A===1&&t.steps===1&&Math.abs(le(t).now-.8)<.001},"04-one-step":{ask:"Start at least 0.2 away from the lowest place, and land on it in a single step.",praise:"One step, from anywhere: this rate fits the curve's bend.",met:t=>{let{now:e,best:n}=le(t),r=Math.abs(t.A-n)>=.2;return t.steps===1&&r&&Math.abs(e-n)<.001}},"04-forever":{ask:"Find a rate at which the ball bounces forever: after 20 steps it must still swing as wide as at first.",praise:"Twice the rate that lands in one step, and it never arrives.",met:sp}}};var cs="golf",Wr=60,An=10,ap=12,ip=4,wt=110,Pr=y([0,125],[20,348]),ls=y([0,12.5],[46,346]),ms=y([-150,4e3],[292,172]),Ft=t=>An*t-Wr,oc=t=>Ft(t)**2,sc=t=>2*An*Ft(t),cp=({strength:t,lr:e,shots:n})=>[qt(ut(e),([r])=>[sc(r)],[t],n-1,100)],Xe=t=>cp(t)[0].map(([e])=>e);function lp(t,e){let[n,r]=[u(Pr(0)),u(Pr(An*t))],o=u(wt-.55*(r-n));return c`<path class="${e?"nn-flight":"nn-bump"}"
    d="M${n} ${wt}Q${u((n+r)/2)} ${o} ${r} ${wt}"/>`}function mp(t,e){let n=Xe(t),r=u(Pr(Wr)),o=(s,a)=>{let i=a===n.length-1;return c`<circle class="${i?"nn-dot":"nn-from"}"
      cx="${u(Pr(An*s))}" cy="${wt}" r="${i?6:4.5}"/>`};return c`<svg viewBox="0 0 360 330" role="img"
    aria-label="${ic(t)}">
    <clipPath id="${e}-clip"><rect x="0" y="0" width="360" height="300"/>
    </clipPath>
    <g clip-path="url(#${e}-clip)">${n.map((s,a)=>lp(s,a===n.length-1))}</g>
    <path class="nn-line" d="M8 ${wt+6}H352"/>
    <path class="nn-normal" d="M${r} ${wt+5}v-52"/>
    <path class="nn-one" d="M${r} ${wt-47}l22 8l-22 8z"/>
    <path class="nn-cup" d="M${r-7} ${wt+6}v9h14v-9"/>
    ${n.map(o)}
    <text class="nn-small" x="8" y="${wt+24}">tee</text>
    <text class="nn-small" x="${r}" y="${wt+30}" text-anchor="middle"
      >hole, ${Wr} m</text>
    ${N(ls,ms,{names:["strength","cost: miss²"],count:4})}
    <path class="nn-curve" d="${nt(oc,ls,ms)}"/>
    ${n.map((s,a)=>{let i=a===n.length-1;return c`<circle class="${i?"nn-dot":"nn-from"}"
        cx="${u(ls(s))}" cy="${u(ms(oc(s)))}" r="${i?6:4.5}"/>`})}
  </svg>`}var up=(t,e)=>c`${g(cs,"strength",t,e)}
  ${g(cs,"lr",t,e)} ${g(cs,"shots",t,e)}`,Mn=t=>Math.round(t*1e6)/1e6,ac=t=>t>0?"too far":t<0?"short":"in";function hp(t){let e=Xe(t),n=Math.max(0,e.length-ip),r=e.slice(n).map((o,s)=>{let a=Mn(Ft(o));return c`<tr><td>${n+s+1}</td>
      <td data-shows="strength">${h(Mn(o))}</td>
      <td><span data-shows="miss">${h(a)}</span> ${ac(a)}</td>
      <td data-shows="change">${h(Mn(-t.lr*sc(o)))}</td></tr>`});return c`<table class="nn-table"><thead><tr><th>shot</th><th>strength</th>
      <th>miss in m</th><th>correction</th></tr></thead><tbody>${r}</tbody></table>
    <p class="nn-formula">correction = −rate · 2 · ${An} · miss</p>`}function ic(t){let e=Xe(t),n=Mn(Ft(e.at(-1)));return`A golf hole ${Wr} metres from the tee. Shot ${e.length}, with strength ${h(Mn(e.at(-1)))}, ends ${h(Math.abs(n))} metres ${n?ac(n):"away: in"}. Below it the cost curve, which never changes: the knob moves the shot along it.`}function pp(t){let e=Xe(t).at(-1),n=Math.abs(Ft(e))<.05||t.lr===0;return t.shots===ap||n?null:{shots:t.shots+1}}var cc={picture:mp,controls:up,readout:hp,describe:ic,play:pp,plays:()=>!0,verbs:{step:"Next shot",play:"Play on"},input:t=>"strength"in t?{...t,shots:1}:t,goals:{"04-hole":{ask:"Miss the first shot by 20 metres or more, and be within half a metre of the hole by the fourth.",praise:"The sign gave the direction, the distance the size.",met:t=>{let e=Xe(t);return Math.abs(Ft(t.strength))>=20&&e.length<=4&&Math.abs(Ft(e.at(-1)))<=.5}},"04-both-sides":{ask:"Now miss on both sides in turn, four times running or more, and still come within 2 metres.",praise:"Over-corrected each time, and still in the end: a zigzag that shrinks.",met:t=>{let e=Xe(t).map(Ft);return e.every((r,o)=>o===0||r*e[o-1]<0)&&e.length>4&&Math.abs(e.at(-1))<=2}}}};var qe={bowl:{cost:([t,e])=>(t*t+e*e)/2,gradient:([t,e])=>[t,e],lowest:[[0,0]],heights:[.05,.2,.45,.8,1.25,1.8,2.45,3.2]},"narrow valley":{cost:([t,e])=>(t*t+25*e*e)/10,gradient:([t,e])=>[t/5,5*e],lowest:[[0,0]],heights:[.02,.1,.25,.5,1,2,4,7]},"two minima":{cost:([t,e])=>t**4/4-t**3/15-t**2/2+t/5+.38333333333333336+e*e/2,gradient:([t,e])=>[(t*t-1)*(t-.2),e],lowest:[[-1,0]],heights:[.05,.15,.25,.35,.45,.7,1.2,2]},saddle:{cost:([t,e])=>t*t/2+(e*e-1)**2/4,gradient:([t,e])=>[t,(e*e-1)*e],lowest:[[0,1],[0,-1]],heights:[.03,.1,.18,.25,.4,.7,1.2,2]},plateau:{cost:([t,e])=>1-Math.exp(-(t*t+e*e)),gradient:([t,e])=>{let n=2*Math.exp(-(t*t+e*e));return[t*n,e*n]},lowest:[[0,0]],heights:[.1,.3,.5,.7,.85,.95,.99]}};var zr="two-knobs",He=y([-2,2],[30,350]),Fe=y([-2,2],[344,24]),dp=200,hs=.01,mc=["plain descent","with momentum","Adam"],fp={},$p=t=>fp[t]??=Sr(qe[t].cost,qe[t].heights,He,Fe);function gp({landscape:t,start:e,lr:n,steps:r,race:o}){let s=[ut(n),ut(n,.9),Vi(n)].slice(0,o?3:1),{gradient:a}=qe[t];return s.map(i=>qt(i,a,e,r))}function me(t){let{cost:e}=qe[t.landscape];return gp(t).map(n=>{let r=n.findIndex(o=>e(o)<hs);return{path:n,after:r,now:n.at(-1),cost:e(n.at(-1))}})}var uc=t=>Math.round(t*1e6)/1e6;function bp(t,e){let[n,r]=t.start;return c`<svg viewBox="0 0 360 382" role="img"
    aria-label="${hc(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="24" width="320" height="320"/>
    </clipPath>
    <g clip-path="url(#${e}-clip)">${$p(t.landscape)}</g>
    ${N(He,Fe,{names:["knob u","knob v"],count:4})}
    <g clip-path="url(#${e}-clip)">
      ${qe[t.landscape].lowest.map(([o,s])=>c`<path class="nn-centre" d="M${u(He(o))} ${u(Fe(s)-6)}l6 6l-6 6l-6 -6z"/>`)}
      ${me(t).map(({path:o},s)=>Tr(o,s,He,Fe)).reverse()}
    </g>
    <circle class="nn-handle" data-drag="start" cx="${u(He(n))}"
      cy="${u(Fe(r))}" r="11"/>
  </svg>`}var yp=(t,e)=>c`
  ${t.choose&&E(zr,"landscape",t,e)}
  ${g(zr,"start",t,e,{},["u","v"])}
  ${g(zr,"lr",t,e)} ${g(zr,"steps",t,e)}`;function xp(t){let e=me(t).map(({path:n,after:r,now:o,cost:s},a)=>c`<tr>
      <th scope="row">${Nr(a)} ${mc[a]}</th>
      <td>${ht(o)?"left the map":c`<b data-shows="cost">${h(uc(s))}</b>`}</td>
      <td>${r<0?ht(o)?"never":`not in ${n.length-1}`:c`<b data-shows="after">${r}</b>`}</td></tr>`);return c`<table class="nn-table"><thead><tr><th>◆ = lowest</th>
      <th>cost now</th><th>steps to a cost below ${hs}</th></tr></thead>
    <tbody>${e}</tbody></table>`}function hc(t){let e=me(t).map(({now:n,cost:r,after:o},s)=>{let a=ht(n)?"has left the map":`is at (${n.map(l=>h(l,3)).join(", ")}), cost ${h(uc(r))}`,i=o<0?"":`, below ${hs} after ${o} steps`;return`${mc[s]} ${a}${i}`});return`Level lines of a cost with two knobs: ${t.landscape}. Start at (${t.start.map(n=>h(n)).join(", ")}), learning rate ${h(t.lr)}. After ${t.steps} steps: ${e.join("; ")}.`}function wp(t){if(t.steps===dp)return null;let e={...t,steps:t.steps+1};return me(e).some(({path:r})=>{if(r.length<e.steps+1)return!1;let[o,s]=r.slice(-2);return s.some((a,i)=>Math.abs(a-o[i])>1e-5)})?{steps:e.steps}:null}var lc=t=>Math.max(-2,Math.min(2,Math.round(t*20)/20))+0,us=([t,e],[n,r],o)=>Math.hypot(t-n,e-r)<o,pc={picture:bp,controls:yp,readout:xp,describe:hc,play:wp,plays:()=>!0,pace:120,wide:!0,input:t=>"start"in t||"landscape"in t?{...t,steps:0}:t,drags:{start:(t,[e,n])=>({start:[lc(He.invert(e)),lc(Fe.invert(n))],steps:0})},goals:{"04-valley":{ask:"In the narrow valley, start at least 1.5 away from the lowest place and bring plain descent below a cost of 0.01 in 40 steps or fewer.",praise:"A rate just below the one at which the steps across the valley would grow: the steep direction sets the limit, the flat one waits.",met:t=>{let[{after:e}]=me(t);return t.landscape==="narrow valley"&&!us(t.start,[0,0],1.5)&&Math.abs(t.start[1])>=.5&&e>=0&&e<=40}},"04-lower-minimum":{ask:"Two minima: bring plain descent to the lower one. Move the start, not farther than needed.",praise:"Which minimum it finds was decided by the start. No slope on the way told of the other one.",met:t=>t.landscape==="two minima"&&!us(t.start,[-1,0],.5)&&us(me(t)[0].now,[-1,0],.05)},"04-leave-saddle":{ask:"Start on the saddle's ridge, or a hair beside it (v between −0.1 and 0.1), and let another runner be down, below a cost of 0.01, while plain descent is not.",praise:"On the ridge itself the slope across is 0, and nobody ever leaves. A hair beside it, whoever builds up speed leaves sooner.",met:t=>{let[e,...n]=me(t);return t.landscape==="saddle"&&Math.abs(t.start[1])<=.1&&e.after<0&&n.some(({after:r})=>r>=0)}}}};var ps="wrong-model",Ge=y([0,11],[34,346]),In=y([-.5,8.5],[226,24]),vp=[1,2,3,4,5,6,7,8,9,10],kp=1e-4,ds={linear:{of:t=>t,by:.6,model:"A·x"},quadratic:{of:t=>t*t,by:.06,model:"A·x²"},logarithmic:{of:Math.log,by:2.6,model:"A·log x"}},dc=t=>Object.values(ds).find(e=>e.model===t).of,fs=t=>vp.map(e=>[e,ds[t].by*ds[t].of(e)]);function Tn({data:t,model:e,A:n}){let r=dc(e),o=fs(t).map(([i,l])=>[r(i),l]),{best:s,bend:a}=wn(o);return{cost:ce(o,n),slope:je(o,n)[0],least:ce(o,s),lr:1/(8*a)}}function Mp(t,e){let n=o=>t.A*dc(t.model)(o),r={...Ge,domain:[.05,11]};return c`<svg viewBox="0 0 360 266" role="img"
    aria-label="${fc(t)}">
    <clipPath id="${e}-clip"><rect x="34" y="24" width="312" height="202"/>
    </clipPath>
    ${N(Ge,In,{names:["guests x","bottles"],count:5})}
    <g clip-path="url(#${e}-clip)">
      ${fs(t.data).map(([o,s])=>c`<line class="nn-gap" x1="${u(Ge(o))}" x2="${u(Ge(o))}"
          y1="${u(In(s))}" y2="${u(In(n(o)))}"/>`)}
      <path class="nn-graph" d="${nt(n,Object.assign(o=>Ge(o),r),In)}"/>
    </g>
    ${fs(t.data).map(([o,s])=>c`<circle class="nn-step nn-data" cx="${u(Ge(o))}"
        cy="${u(In(s))}" r="4.5"/>`)}
  </svg>`}var Ap=(t,e)=>c`${E(ps,"data",t,e)}
  ${E(ps,"model",t,e)} ${g(ps,"A",t,e)}`,Sn=t=>Math.round(t*1e6)/1e6;function Ip(t){let{cost:e,slope:n,least:r}=Tn(t);return c`<p class="nn-formula">cost = <b data-shows="cost">${h(Sn(e))}</b>, its slope for A = <b data-shows="slope">${h(Sn(n))}</b></p>
    <p>The least cost that any A can reach with this model: <b
      data-shows="least">${h(Sn(r))}</b></p>`}function fc(t){let{cost:e,least:n}=Tn(t);return`Ten parties with ${t.data} data, and the model ${t.model} with A = ${h(t.A)}. The cost is ${h(Sn(e))}; the least that this model can reach is ${h(Sn(n))}.`}function Sp(t){let{slope:e,lr:n}=Tn(t);return Math.abs(e)<kp?null:{A:Math.min(3,ut(n)([t.A],[e])[0])}}var $c={picture:Mp,controls:Ap,readout:Ip,describe:fc,play:Sp,plays:()=>!0,pace:120,goals:{"04-flat":{ask:"Wrong model: find data and a model whose cost has a slope below 0.01 in size while the cost itself is above 0.25.",praise:"Nothing is left to gain, and it still fits badly. No setting of the knob helps: the shape is wrong.",met:t=>{let{cost:e,slope:n}=Tn(t);return Math.abs(n)<.01&&e>.25}},"04-right-shape":{ask:"Quadratic data: bring the cost below 0.001.",praise:"With the right shape, one knob is enough.",met:t=>t.data==="quadratic"&&Tn(t).cost<.001}}};var $s={arrows:va,broadcast:Ta,"matrix-product":Ea,"power-curve":Ga,secant:Oi,neuron:Da,"decision-line":ea,"truth-table":Pi,"sigmoid-curve":ti,activations:qs,"softmax-bars":ri,"fit-probability":sa,reliability:Ja,question:Va,"network-steps":ki,"dinner-party":fi,"xor-space":Xi,bumps:li,"shape-checker":Ti,descent:rc,"two-knobs":pc,"batch-paths":tc,"wrong-model":$c,golf:cc,"xor-learning":Bi,"gradient-depth":$a,"party-learning":Xa};function Nn(t,e,n){let r=As(t,e,n);return $s[t].check?.(r),r}var Dr=class{#t;#e=new Map;constructor(e){this.#t={...e}}get(e){return this.#t[e]}set(e,n){this.#t[e]!==n&&(this.#t[e]=n,this.#e.get(`change:${e}`)?.forEach(r=>r()))}save_changes(){}on(e,n){this.#e.has(e)||this.#e.set(e,new Set),this.#e.get(e).add(n)}off(e,n){this.#e.get(e)?.delete(n)}};var gc=11;function Tp(t,e){var n=e.attributes,r,o,s,a,i;if(!(e.nodeType===gc||t.nodeType===gc)){for(var l=n.length-1;l>=0;l--)r=n[l],o=r.name,s=r.namespaceURI,a=r.value,s?(o=r.localName||o,i=t.getAttributeNS(s,o),i!==a&&(r.prefix==="xmlns"&&(o=r.name),t.setAttributeNS(s,o,a))):(i=t.getAttribute(o),i!==a&&t.setAttribute(o,a));for(var m=t.attributes,p=m.length-1;p>=0;p--)r=m[p],o=r.name,s=r.namespaceURI,s?(o=r.localName||o,e.hasAttributeNS(s,o)||t.removeAttributeNS(s,o)):e.hasAttribute(o)||t.removeAttribute(o)}}var jr,Np="http://www.w3.org/1999/xhtml",_=typeof document>"u"?void 0:document,Lp=!!_&&"content"in _.createElement("template"),Op=!!_&&_.createRange&&"createContextualFragment"in _.createRange();function Ep(t){var e=_.createElement("template");return e.innerHTML=t,e.content.childNodes[0]}function Rp(t){jr||(jr=_.createRange(),jr.selectNode(_.body));var e=jr.createContextualFragment(t);return e.childNodes[0]}function Wp(t){var e=_.createElement("body");return e.innerHTML=t,e.childNodes[0]}function Pp(t){return t=t.trim(),Lp?Ep(t):Op?Rp(t):Wp(t)}function Br(t,e){var n=t.nodeName,r=e.nodeName,o,s;return n===r?!0:(o=n.charCodeAt(0),s=r.charCodeAt(0),o<=90&&s>=97?n===r.toUpperCase():s<=90&&o>=97?r===n.toUpperCase():!1)}function zp(t,e){return!e||e===Np?_.createElement(t):_.createElementNS(e,t)}function Dp(t,e){for(var n=t.firstChild;n;){var r=n.nextSibling;e.appendChild(n),n=r}return e}function gs(t,e,n){t[n]!==e[n]&&(t[n]=e[n],t[n]?t.setAttribute(n,""):t.removeAttribute(n))}var bc={OPTION:function(t,e){var n=t.parentNode;if(n){var r=n.nodeName.toUpperCase();r==="OPTGROUP"&&(n=n.parentNode,r=n&&n.nodeName.toUpperCase()),r==="SELECT"&&!n.hasAttribute("multiple")&&(t.hasAttribute("selected")&&!e.selected&&(t.setAttribute("selected","selected"),t.removeAttribute("selected")),n.selectedIndex=-1)}gs(t,e,"selected")},INPUT:function(t,e){gs(t,e,"checked"),gs(t,e,"disabled"),t.value!==e.value&&(t.value=e.value),e.hasAttribute("value")||t.removeAttribute("value")},TEXTAREA:function(t,e){var n=e.value;t.value!==n&&(t.value=n);var r=t.firstChild;if(r){var o=r.nodeValue;if(o==n||!n&&o==t.placeholder)return;r.nodeValue=n}},SELECT:function(t,e){if(!e.hasAttribute("multiple")){for(var n=-1,r=0,o=t.firstChild,s,a;o;)if(a=o.nodeName&&o.nodeName.toUpperCase(),a==="OPTGROUP")s=o,o=s.firstChild,o||(o=s.nextSibling,s=null);else{if(a==="OPTION"){if(o.hasAttribute("selected")){n=r;break}r++}o=o.nextSibling,!o&&s&&(o=s.nextSibling,s=null)}t.selectedIndex=n}}},Ln=1,yc=11,xc=3,wc=8;function Gt(){}function jp(t){if(t)return t.getAttribute&&t.getAttribute("id")||t.id}function Bp(t){return function(n,r,o){if(o||(o={}),typeof r=="string")if(n.nodeName==="#document"||n.nodeName==="HTML"){var s=r;r=_.createElement("html"),r.innerHTML=s}else if(n.nodeName==="BODY"){var a=r;r=_.createElement("html"),r.innerHTML=a;var i=r.querySelector("body");i&&(r=i)}else r=Pp(r);else r.nodeType===yc&&(r=r.firstElementChild);var l=o.getNodeKey||jp,m=o.onBeforeNodeAdded||Gt,p=o.onNodeAdded||Gt,d=o.onBeforeElUpdated||Gt,f=o.onElUpdated||Gt,b=o.onBeforeNodeDiscarded||Gt,$=o.onNodeDiscarded||Gt,w=o.onBeforeElChildrenUpdated||Gt,M=o.skipFromChildren||Gt,S=o.addChild||function(x,k){return x.appendChild(k)},R=o.childrenOnly===!0,W=Object.create(null),C=[];function Z(x){C.push(x)}function Nt(x,k){if(x.nodeType===Ln)for(var T=x.firstChild;T;){var A=void 0;k&&(A=l(T))?Z(A):($(T),T.firstChild&&Nt(T,k)),T=T.nextSibling}}function Q(x,k,T){b(x)!==!1&&(k&&k.removeChild(x),$(x),Nt(x,T))}function it(x){if(x.nodeType===Ln||x.nodeType===yc)for(var k=x.firstChild;k;){var T=l(k);T&&(W[T]=k),it(k),k=k.nextSibling}}it(n);function ct(x){p(x);for(var k=x.firstChild;k;){var T=k.nextSibling,A=l(k);if(A){var O=W[A];O&&Br(k,O)?(k.parentNode.replaceChild(O,k),D(O,k)):ct(k)}else ct(k);k=T}}function L(x,k,T){for(;k;){var A=k.nextSibling;(T=l(k))?Z(T):Q(k,x,!0),k=A}}function D(x,k,T){var A=l(k);if(A&&delete W[A],!T){var O=d(x,k);if(O===!1||(O instanceof HTMLElement&&(x=O,it(x)),t(x,k),f(x),w(x,k)===!1))return}x.nodeName!=="TEXTAREA"?On(x,k):bc.TEXTAREA(x,k)}function On(x,k){var T=M(x,k),A=k.firstChild,O=x.firstChild,ue,vt,he,Rn,Lt;t:for(;A;){for(Rn=A.nextSibling,ue=l(A);!T&&O;){if(he=O.nextSibling,A.isSameNode&&A.isSameNode(O)){A=Rn,O=he;continue t}vt=l(O);var Wn=O.nodeType,Ot=void 0;if(Wn===A.nodeType&&(Wn===Ln?(ue?ue!==vt&&((Lt=W[ue])?he===Lt?Ot=!1:(x.insertBefore(Lt,O),vt?Z(vt):Q(O,x,!0),O=Lt,vt=l(O)):Ot=!1):vt&&(Ot=!1),Ot=Ot!==!1&&Br(O,A),Ot&&D(O,A)):(Wn===xc||Wn==wc)&&(Ot=!0,O.nodeValue!==A.nodeValue&&(O.nodeValue=A.nodeValue))),Ot){A=Rn,O=he;continue t}vt?Z(vt):Q(O,x,!0),O=he}if(ue&&(Lt=W[ue])&&Br(Lt,A))T||S(x,Lt),D(Lt,A);else{var Hr=m(A);Hr!==!1&&(Hr&&(A=Hr),A.actualize&&(A=A.actualize(x.ownerDocument||_)),S(x,A),ct(A))}A=Rn,O=he}L(x,O,vt);var vs=bc[x.nodeName];vs&&vs(x,k)}var X=n,Kt=X.nodeType,En=r.nodeType;if(!R){if(Kt===Ln)En===Ln?Br(n,r)||($(n),X=Dp(n,zp(r.nodeName,r.namespaceURI))):X=r;else if(Kt===xc||Kt===wc){if(En===Kt)return X.nodeValue!==r.nodeValue&&(X.nodeValue=r.nodeValue),X;X=r}}if(X===r)$(n);else{if(r.isSameNode&&r.isSameNode(X))return;if(D(X,r,R),C)for(var Ve=0,v=C.length;Ve<v;Ve++){var I=W[C[Ve]];I&&Q(I,I.parentNode,!1)}}return!R&&X!==n&&n.parentNode&&(X.actualize&&(X=X.actualize(n.ownerDocument||_)),n.parentNode.replaceChild(X,n)),X}}var Cp=Bp(Tp),vc=Cp;function kc(t,e,n,r,o,s={}){let a=q.figures[e].title;return c`<div class="nn-root" data-kind="${e}"
    data-wide="${String(!!t.wide)}"
    ${!t.plain&&c`role="group" aria-label="${a}"`}>
    <div class="nn-body">
      ${t.picture&&c`<div class="nn-stage">${t.picture(n,o,r)}</div>`}
      <div class="nn-side">
        <div class="nn-controls">${t.controls(n,o)}</div>
        ${t.plays?.(n)&&Xp(t,n,s)}
      </div>
      ${t.readout&&c`<div class="nn-readout">${t.readout(n,o)}</div>`}
    </div>
    ${Up(t,n,r,s)}
    ${!t.plain&&qp(s)}
    <p class="nn-note" role="status">${s.note}</p>
    ${s.code&&c`<input class="nn-code" readonly aria-label="text to copy"
      value="${s.code}">`}
    <p class="nn-say" role="status"></p>
  </div>`}function Up(t,e,n,r){return e.goals?.length?c`<ul class="nn-goals" aria-label="Challenges">
    ${e.goals.map(o=>{let s=t.goals[o],a=s.met(e,n),i=a||!!r.met?.[o];return c`<li data-goal="${o}" data-met="${String(i)}">
        <span class="nn-tick" role="img"
          aria-label="${i?"Met":"Open"}">${i?"✓":""}</span>
        <span><b>Challenge.</b> ${s.ask}
        <span class="nn-praise">${a&&s.praise}</span></span>
      </li>`})}
  </ul>`:""}function Xp(t,e,n){let r=String(t.play(e)===null),{step:o="Step",play:s="Play"}=t.verbs??{};return c`<div class="nn-play nn-live">
    <button type="button" data-do="step" aria-disabled="${r}"
      >${o}</button>
    <button type="button" data-do="play" aria-disabled="${r}"
      >${n.playing?"Pause":s}</button>
  </div>`}function qp(t){return c`<div class="nn-tools nn-live">
    <button type="button" data-do="reset">Reset</button>
    <button type="button" data-do="copy">Copy as Python</button>
    ${t.link&&c`<button type="button" data-do="link">Copy link</button>`}
  </div>`}var Mc=t=>t.target.closest?.("[data-drag]");function Ac(t,e,n){let r=null;function o(m){let p=Mc(m)?.dataset.drag;if(!p||m.button!==0)return;let d=m.target.closest("svg");r={name:p,svg:d},d.setPointerCapture(m.pointerId),m.preventDefault(),e(p)}function s(m){if(!r)return;let p=r.svg.getScreenCTM().inverse(),d=new DOMPoint(m.clientX,m.clientY),{x:f,y:b}=d.matrixTransform(p);n(r.name,[f,b])}let a=()=>r=null,l={pointerdown:o,pointermove:s,pointerup:a,pointercancel:a,touchstart:m=>Mc(m)&&m.preventDefault()};for(let[m,p]of Object.entries(l))t.addEventListener(m,p,{passive:!1});return()=>{for(let[m,p]of Object.entries(l))t.removeEventListener(m,p)}}var Hp="[data-part]:not([data-part=''])";function bs(t){let e=[...t.querySelectorAll(Hp)],r=(e.findLast(o=>o.matches(":hover"))??e.find(o=>o.matches(":focus-visible, :has(:focus-visible)")))?.dataset.part.split(" ")[0];for(let o of e)o.toggleAttribute("data-lit",o.dataset.part.split(" ").includes(r))}function Ic(t){let e=()=>bs(t),n=["pointerover","pointerleave","focusin","focusout"];for(let r of n)t.addEventListener(r,e);return()=>{for(let r of n)t.removeEventListener(r,e)}}var Ur="neural-networks-by-hand";var Cr={};function Sc(){try{return globalThis.localStorage!==void 0&&localStorage!==null}catch{return!1}}function Vt(){try{let t=JSON.parse(localStorage.getItem(Ur));if(t?.version===1&&typeof t.met=="object")return{...Cr,...t.met}}catch{}return{...Cr}}function xs(t){let e=Vt();e[t]||Nc({...e,[t]:new Date().toISOString().slice(0,10)})}function Tc(t){let e;try{e=JSON.parse(t)}catch{throw new Error("This file is not a saved progress: it is not JSON.")}let n=Object.values(e?.met??{none:0});if(e?.version!==1||!n.every(r=>typeof r=="string"))throw new Error("This file is not a saved progress of this book.");Nc({...e.met,...Vt()})}function Nc(t){Cr=t;try{localStorage.setItem(Ur,JSON.stringify({version:1,met:t}))}catch{}Ec()}function Lc(){Cr={};try{localStorage.removeItem(Ur)}catch{}Ec()}var Oc=()=>JSON.stringify({version:1,met:Vt()},null,2)+`
`,ys=new Set,Ec=()=>ys.forEach(t=>t());function Xr(t){let e=n=>n.key===Ur&&t();return ys.add(t),globalThis.addEventListener?.("storage",e),()=>{ys.delete(t),globalThis.removeEventListener?.("storage",e)}}function Wc(t,e){if(Array.isArray(t)){let o=e.prefixItems??t.map(()=>e.items);return`[${t.map((s,a)=>Wc(s,o[a])).join(", ")}]`}if(typeof t=="boolean")return t?"True":"False";if(typeof t=="number")return e.type==="number"?pe(t):String(t);let n=t.includes("'")&&!t.includes('"')?'"':"'",r=t.replaceAll("\\","\\\\").replaceAll(n,`\\${n}`).replace(/[\0-\x1f\x7f-\xa0\xad]/g,Gp);return n+r+n}var Fp={"	":"\\t","\n":"\\n","\r":"\\r"},Gp=t=>Fp[t]??`\\x${t.charCodeAt(0).toString(16).padStart(2,"0")}`,Vp=(t,e)=>JSON.stringify(t)===JSON.stringify(e),Pc=({step:t,items:e})=>t!==void 0||!!(e&&Pc(e));function zc(t,e){let{name:n,properties:r}=q.figures[t],o=Object.entries(r).filter(([s,a])=>Pc(a)||!Vp(e[s],a.default)).map(([s,a])=>`${s}=${Wc(e[s],a)}`);return`${n}(${o.join(", ")})`}var Kp=500,Yp=700,Dc=(t,[e,...n],r)=>e===void 0?r:t.with(e,Dc(t[e],n,r));function jc(t,e,n){let r=e.get("kind"),o=$s[r],s=Object.keys(q.figures[r].properties),a=()=>Nn(r,Object.fromEntries(s.map(v=>[v,e.get(v)]))),i=a(),l=n.start??i,m={link:!!n.link,note:n.note,met:Vt()},p=0,d=0,f=0;function b(){p=0;try{i=a()}catch(I){m.note=`${I.message} The figure shows its last state.`}R();let v=kc(o,r,i,l,n.uid,m).toString();t.firstElementChild||(t.innerHTML="<div></div>"),vc(t.firstElementChild,v,{onBeforeElUpdated:M}),bs(t)}let $=()=>p||=requestAnimationFrame(b);function w(v){let I=t.querySelector(".nn-say");I&&(I.textContent=v)}function M(v,I){return v.localName==="details"&&(I.open=v.open),!v.classList.contains("nn-say")}function S(){o.plain||(clearTimeout(d),d=setTimeout(()=>w(o.describe(i)),Yp))}function R(){for(let v of i.goals??[]){let I=o.goals[v];m.met[v]||!I.met(i,l)||(xs(v),clearTimeout(d),w(`Challenge met. ${I.praise}`))}o.task?.(i)&&xs(o.task(i)),m.met=Vt()}function W(v){m.note=m.code="";for(let[I,x]of Object.entries(v))e.set(I,x);e.save_changes(),S(),$()}function C(){clearInterval(f),f=0,m.playing=!1,$()}function Z(){let v=o.play(i);return v?W(v):C(),!!v}function Nt(){if(f)return C();if(matchMedia("(prefers-reduced-motion: reduce)").matches){let v={};for(let I=0;v&&I<1e3;I++)i={...i,...v},v=o.play(i);return W(i)}m.playing=!0,f=setInterval(()=>p||Z(),o.pace??Kp),Z()}async function Q(v,I){try{await navigator.clipboard.writeText(v),m.note=`Copied ${I}.`,m.code=""}catch{m.note="Copying is denied here. Select the text and copy it:",m.code=v}$()}let it={reset:()=>{C(),W(l)},copy:()=>Q(zc(r,i),"as Python"),link:()=>Q(n.link(i),"the link"),step:Z,play:Nt},ct=(v,I)=>q.figures[r].properties[v].enum?.find(x=>String(x)===I)??I;function L({target:v}){let I=v.dataset?.trait;if(!I)return;let[x,...k]=I.split("."),T=v.value;v.type==="checkbox"&&(T=k.length?Number(v.checked):v.checked),v.type==="range"&&(T=Number(T)),v.type==="radio"&&(T=ct(x,T)),T=Dc(e.get(x),k.map(Number),T);let A={[x]:T};W(o.input?.(A,i)??A)}function D({target:v}){let I=v.closest?.("[data-do]");if(!I||I.ariaDisabled==="true")return;let x=I.dataset.do;o.actions?.[x]?W(o.actions[x](i)):it[x]?.()}function On(v){let I=t.querySelector("[data-enter]");v.key!=="Enter"||!I||v.target.matches("input")&&I.click()}t.addEventListener("input",L),t.addEventListener("click",D),t.addEventListener("keydown",On);let X=Ic(t),Kt=i,En=Ac(t,()=>Kt=i,(v,I)=>W(o.drags[v](Kt,I)));for(let v of s)e.on(`change:${v}`,$);let Ve=Xr($);return b(),()=>{C(),cancelAnimationFrame(p),clearTimeout(d);for(let v of s)e.off(`change:${v}`,$);t.removeEventListener("input",L),t.removeEventListener("click",D),t.removeEventListener("keydown",On),En(),X(),Ve()}}var _p={"00":"Toolbox and NumPy"},Bc=t=>t.slice(0,2);function Jp(t,e){let n=Vt(),o=[...new Set(q.tasks.map(Bc))].sort().map(s=>{let a=q.tasks.filter(m=>Bc(m)===s),i=a.filter(m=>n[m]).length,l=_p[s]??`Chapter ${Number(s)}`;return c`<li><label>${l}: ${i} of
      ${a.length} questions and challenges
      <progress max="${a.length}" value="${i}"></progress></label></li>`});return c`<div class="nn-root nn-report"><ul>${o}</ul>
    ${!Sc()&&c`<p class="nn-note">This browser does not let the page remember. What
      you meet is kept until you close it.</p>`}
    <div class="nn-tools">
      <button type="button" data-do="export">Save a copy</button>
      <label class="nn-file">Load a copy
        <input type="file" accept="application/json,.json"></label>
      <button type="button" data-do="erase">${t?"Erase it all? Press again":"Erase"}</button>
    </div>
    <p class="nn-note" role="status">${e}</p></div>`}var qr=class extends HTMLElement{#t=!1;#e="";#r;connectedCallback(){this.#r=Xr(()=>this.#s()),this.addEventListener("click",this),this.addEventListener("change",this),this.#s()}disconnectedCallback(){this.#r(),this.removeEventListener("click",this),this.removeEventListener("change",this)}handleEvent({type:e,target:n}){e==="change"&&n.files?.length&&this.#o(n.files[0]);let r=n.dataset?.do;r==="export"&&this.#n(),r==="erase"&&this.#a()}#n(){let e=new Blob([Oc()],{type:"application/json"}),n=document.createElement("a");n.href=URL.createObjectURL(e),n.download="progress.json",n.click(),URL.revokeObjectURL(n.href)}async#o(e){try{Tc(await e.text()),this.#e=`Loaded ${e.name}.`}catch(n){this.#e=n.message}this.#s()}#a(){this.#t&&Lc(),this.#t=!this.#t,this.#s(),this.querySelector("[data-do=erase]").focus()}#s(){this.innerHTML=Jp(this.#t,this.#e).toString()}};function Zp(t){let e=t&&new URLSearchParams(location.search).get(t);if(e)try{return JSON.parse(e)}catch{throw new Error(`The link's state is not JSON: ${e.slice(0,60)}.`)}}function Qp(t,e){let n=new URL(location.href);return n.search=new URLSearchParams({[t]:JSON.stringify(e)}),n.hash=t,n.href}var td=0,ws=class extends HTMLElement{#t;connectedCallback(){if(this.#t)return;let e=this.getAttribute("kind"),n;try{n=Nn(e,JSON.parse(this.getAttribute("state")||"{}"))}catch(m){this.#e(m);return}let r=this.dataset.anchor,o=this.dataset.uid??`nn-page-${++td}`,s=n,a="";try{s=Nn(e,Zp(r)??{},n)}catch(m){a=`${m.message} The figure shows the book's state.`}let i=r&&(m=>Qp(r,m)),l=new Dr({kind:e,...s});this.#t=jc(this,l,{uid:o,start:n,link:i,note:a}),this.model=l,this.dataset.live=""}disconnectedCallback(){this.#t?.(),this.#t=void 0}#e(e){let n=document.createElement("p");n.className="nn-note",n.textContent=`This figure cannot run: ${e.message}`,this.append(n)}};customElements.define("nn-figure",ws);customElements.define("nn-progress",qr);})();
