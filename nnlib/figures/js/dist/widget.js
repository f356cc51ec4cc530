var G={version:1,tasks:["00-axis","00-base","00-block","00-chain","00-column","00-dot","00-downhill","00-e","00-level","00-limit","00-links","00-log-product","00-one-weight","00-partial","00-partials","00-perpendicular","00-refused","00-right-angle","00-same-dot","00-same-slopes","00-shape","00-slope","00-slope-rules","00-star","00-steeper","00-steepest","00-trap","00-trap-loss","00-which-power","01-and","01-bias","01-both","01-distance","01-double","01-emails","01-knobs","01-lower-bias","01-nand","01-no-mistakes","01-one","01-or","01-random","01-rule","01-rule-step","01-same-line","01-scale","01-seven-bottles","01-silence","01-swap","01-xor","01-xor-rows","01-xor-why","02-blunder","02-calibrate","02-centre","02-centre-moves","02-corner","02-coupling","02-fair","02-five","02-half-at-four","02-halve","02-learn","02-loss","02-mirror","02-ninety","02-odds","02-odds-back","02-relu-corner","02-saturate","02-shift","02-sigma-zero","02-squash","02-staircase","02-steepest","02-steepness","02-step-at-two","02-sure","02-tanh","03-both","03-collapse","03-count","03-cybenko","03-feud","03-fit","03-flat","03-fold","03-fold-place","03-forward","03-hidden-sum","03-hidden-why","03-hill","03-idle","03-idle-relu","03-last-bit","03-most-wine","03-one-knob","03-one-sum","03-product-shape","03-silent","03-silent-shape","03-step","03-to","03-warp","03-wave","03-weights-shape","04-across","04-both-sides","04-cost","04-double","04-first-adam","04-flat","04-flat-bad","04-forever","04-hill","04-hole","04-land","04-leave-saddle","04-lower-minimum","04-next","04-one-epoch","04-one-epoch","04-one-step","04-promise","04-ratio","04-ridge","04-right-shape","04-second-step","04-settle","04-sgd","04-shrink","04-sum","04-sure-wrong","04-to-08","04-valley","04-which-way","05-explode","05-party-dead","05-party-learned","05-party-sum","05-revive","05-vanish","05-xor-learned","05-xor-quick","05-xor-stuck"],figures:{secant:{name:"Secant",title:"the slope of a curve between two points",type:"object",properties:{curve:{enum:["line","square","three-squares","square-and-line"],title:"curve",default:"square"},x:{type:"number",minimum:-2,maximum:2,step:.125,title:"place x",default:1},halvings:{type:"integer",minimum:0,maximum:10,step:1,title:"halvings of the nudge",default:0},goals:{type:"array",items:{enum:["00-slope","00-downhill"]},minItems:0,maxItems:2,default:[]}}},"power-curve":{name:"PowerCurve",title:"the powers of a base",type:"object",properties:{base:{type:"number",minimum:.5,maximum:3.5,step:.03125,title:"base",default:2},x:{type:"number",minimum:-2,maximum:2,step:.03125,title:"power x",default:1},mirror:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["00-e","00-which-power"]},minItems:0,maxItems:2,default:[]}}},arrows:{name:"Arrows",title:"two vectors as arrows",type:"object",properties:{u:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:2,maxItems:2,default:[2,1]},v:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:2,maxItems:2,default:[1,2]},goals:{type:"array",items:{enum:["00-right-angle","00-same-dot"]},minItems:0,maxItems:2,default:[]}}},"matrix-product":{name:"MatrixProduct",title:"the product of two matrices",type:"object",properties:{X:{type:"array",items:{type:"number",minimum:-9,maximum:9},minItems:6,maxItems:6,default:[1,2,3,0,1,-1]},W:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:6,maxItems:6,default:[1,-1,0,2,2,.5]},entry:{enum:["1,1","1,2","2,1","2,2"],title:"entry",default:"1,1"},goals:{type:"array",items:{enum:["00-column"]},minItems:0,maxItems:1,default:[]}}},broadcast:{name:"Broadcast",title:"how NumPy stretches two arrays to one shape",type:"object",properties:{a:{enum:["()","(2,)","(3,)","(1, 3)","(3, 1)","(2, 3)","(3, 3)"],title:"shape of a",default:"(2, 3)"},b:{enum:["()","(2,)","(3,)","(1, 3)","(3, 1)","(2, 3)","(3, 3)"],title:"shape of b",default:"(3,)"},goals:{type:"array",items:{enum:["00-refused","00-trap"]},minItems:0,maxItems:2,default:[]}}},slice:{name:"Slice",title:"the slopes of a surface",type:"object",properties:{surface:{enum:["plane","bowl","product"],title:"height",default:"bowl"},x:{type:"number",minimum:-2,maximum:2,step:.25,title:"x",default:1},y:{type:"number",minimum:-2,maximum:2,step:.25,title:"y",default:1},angle:{type:"integer",minimum:0,maximum:360,step:5,title:"direction in degrees",default:0},turn:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["00-partials","00-same-slopes","00-steepest","00-level"]},minItems:0,maxItems:4,default:[]}}},gears:{name:"Gears",title:"a chain of two rates",type:"object",properties:{first:{enum:["double","square","mirror"],title:"u =",default:"square"},second:{enum:["triple","square","minus-half"],title:"y =",default:"triple"},x:{type:"number",minimum:-1.5,maximum:1.5,step:.125,title:"place x",default:1},halvings:{type:"integer",minimum:1,maximum:10,step:1,title:"halvings of the nudge",default:1},goals:{type:"array",items:{enum:["00-chain","00-block"]},minItems:0,maxItems:2,default:[]}}},neuron:{name:"Neuron",title:"a neuron with its knobs",type:"object",properties:{w:{type:"array",items:{type:"number",minimum:-10,maximum:10,step:.25},minItems:1,maxItems:3,title:"weight of {name}",fixedLength:!0,default:[7,3]},b:{type:"number",minimum:-10,maximum:10,step:.25,title:"bias",default:-2},x:{type:"array",items:{type:"number",minimum:0,maximum:80,step:1},minItems:1,maxItems:3,title:"{name}",sameLengthAs:"w",fixedLength:!0,default:[1,0]},activation:{enum:["step","identity","sigmoid"],title:"activation",default:"step"},names:{type:"array",items:{type:"string",minLength:1,maxLength:24},minItems:1,maxItems:3,sameLengthAs:"w",fixedLength:!0,default:["x₁","x₂"]},answers:{type:"array",items:{type:"string",minLength:1,maxLength:24},minItems:2,maxItems:2,default:["stays silent","fires"]},switches:{type:"boolean",default:!0},table:{type:"boolean",default:!1},choose:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["01-silence","01-both","01-seven-bottles","03-last-bit"]},minItems:0,maxItems:4,default:[]}}},"decision-line":{name:"DecisionLine",title:"a neuron's line through labelled points",type:"object",properties:{w:{type:"array",items:{type:"number",minimum:-10,maximum:10,step:.25},minItems:2,maxItems:2,title:"weight w{i}",default:[1,-1]},b:{type:"number",minimum:-10,maximum:10,step:.25,title:"bias b",default:0},points:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:-3,maximum:3},{type:"number",minimum:-3,maximum:3},{enum:[0,1]}],minItems:3,maxItems:3},minItems:0,maxItems:60,default:[[2,1,1],[-2,-3,0],[-2,0,1],[1,-2,0],[0,1,1],[3,-1,0]]},rule:{type:"boolean",default:!1},turn:{type:"integer",minimum:0,maximum:59,default:0},last:{enum:["","added","subtracted","kept","not added","not subtracted","not kept"],default:""},goals:{type:"array",items:{enum:["01-no-mistakes","01-same-line","01-swap","01-rule"]},minItems:0,maxItems:4,default:[]}}},"truth-table":{name:"TruthTable",title:"a truth table to meet with one neuron",type:"object",properties:{gate:{enum:["AND","OR","NAND","XOR"],title:"table",default:"AND"},w:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:2,maxItems:2,title:"weight w{i}",default:[1,1]},b:{type:"number",minimum:-3,maximum:3,step:.25,title:"bias b",default:.5},firing:{enum:["","w1+w2+b>0","w1+w2+2b>0","2w1+2w2+2b>0"],default:""},silent:{enum:["","w1+w2<=0","w1+w2+b<=0","w1+w2+2b<=0"],default:""},goals:{type:"array",items:{enum:["01-and","01-or","01-nand","01-xor"]},minItems:0,maxItems:4,default:[]}}},question:{name:"Question",title:"a question",type:"object",properties:{id:{type:"string",minLength:0,maxLength:40,default:""},data:{type:"string",minLength:0,maxLength:8e3,default:""},answer:{type:"string",minLength:0,maxLength:40,default:""},checked:{type:"boolean",default:!1}}},"sigmoid-curve":{name:"SigmoidCurve",title:"a sigmoid with its knobs",type:"object",properties:{w:{type:"number",minimum:-8,maximum:8,step:.25,title:"weight w",default:1},b:{type:"number",minimum:-24,maximum:24,step:.25,title:"bias b",default:0},x:{type:"number",minimum:-4,maximum:4,step:.125,title:"input x",default:1},tangent:{type:"boolean",default:!1},lockable:{type:"boolean",default:!1},keep:{type:"boolean",title:"keep the centre",default:!1},centre:{type:"number",minimum:-3,maximum:3,default:0},goals:{type:"array",items:{enum:["02-step-at-two","02-mirror","02-steepest"]},minItems:0,maxItems:3,default:[]}}},activations:{name:"Activations",title:"six activations and their slopes",type:"object",properties:{z:{type:"number",minimum:-8,maximum:8,step:.25,title:"pre-activation z",default:1},negative_slope:{type:"number",minimum:0,maximum:1,default:.1},goals:{type:"array",items:{enum:["02-saturate","02-corner"]},minItems:0,maxItems:2,default:[]}}},"softmax-bars":{name:"SoftmaxBars",title:"scores turned into probabilities by softmax",type:"object",properties:{z:{type:"array",items:{type:"number",minimum:-5,maximum:5,step:.25},minItems:2,maxItems:4,title:"score of {name}",fixedLength:!0,default:[1,2,.5]},names:{type:"array",items:{type:"string",minLength:1,maxLength:12},minItems:2,maxItems:4,sameLengthAs:"z",fixedLength:!0,default:["cat","dog","bird"]},goals:{type:"array",items:{enum:["02-halve","02-shift"]},minItems:0,maxItems:2,default:[]}}},"fit-probability":{name:"FitProbability",title:"a probability to fit to labelled emails",type:"object",properties:{w:{type:"number",minimum:-4,maximum:4,step:.125,title:"weight w",default:0},b:{type:"number",minimum:-10,maximum:10,step:.25,title:"bias b",default:0},x:{type:"number",minimum:0,maximum:10,step:.5,title:"an email with so many CAPITALS",default:4},points:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:0,maximum:10},{enum:[0,1]}],minItems:2,maxItems:2},minItems:1,maxItems:40,default:[[0,0],[1,0],[2,0],[3,0],[3,1],[4,0],[5,0],[5,1],[6,1],[7,0],[7,1],[9,1]]},surprise:{type:"boolean",default:!1},learn:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["02-half-at-four","02-fair","02-learn"]},minItems:0,maxItems:3,default:[]}}},reliability:{name:"Reliability",title:"what a model said against what happened",type:"object",properties:{scale:{type:"number",minimum:0,maximum:2,step:.125,title:"log-odds multiplied by",default:1},cases:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:-8,maximum:8},{type:"integer",minimum:0,maximum:999},{type:"integer",minimum:0,maximum:999}],minItems:3,maxItems:3},minItems:0,maxItems:60,default:[[-6,0,9],[-5.5,0,13],[-5,0,17],[-4.5,1,21],[-4,4,24],[-3.5,1,34],[-3,11,31],[-2.5,14,35],[-2,9,46],[-1.5,23,38],[-1,21,44],[-.5,33,36],[0,35,35],[.5,40,29],[1,43,22],[1.5,41,20],[2,41,14],[2.5,41,8],[3,35,7],[3.5,28,7],[4,25,3],[4.5,19,3],[5,16,1],[5.5,13,0],[6,8,1]]},goals:{type:"array",items:{enum:["02-calibrate"]},minItems:0,maxItems:1,default:[]}}},"network-steps":{name:"NetworkSteps",title:"a network that steps through its own arithmetic",type:"object",properties:{x:{type:"array",items:{enum:[0,1]},minItems:2,maxItems:2,title:"{name} digit",default:[0,1]},at:{type:"integer",minimum:0,maximum:15,step:1,title:"steps done",default:0},W1:{type:"array",items:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:2,maxItems:2},minItems:2,maxItems:2,default:[[.6,-.4],[-1.7,-1.3]]},b1:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:2,maxItems:2,default:[.2,.2]},W2:{type:"array",items:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:1,maxItems:1},minItems:2,maxItems:2,default:[[-1.36],[.34]]},b2:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:1,maxItems:1,default:[.9]},knob:{enum:["W1.0.0","W1.0.1","W1.1.0","W1.1.1","b1.0","b1.1","W2.0.0","W2.1.0","b2.0"],default:"W1.0.0"},knobs:{type:"boolean",default:!1},table:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["03-step","03-one-knob"]},minItems:0,maxItems:2,default:[]}}},"dinner-party":{name:"DinnerParty",title:"wine for a dinner party",type:"object",properties:{guests:{type:"array",items:{enum:[0,1]},minItems:3,maxItems:3,title:"{name}",default:[0,0,0]},W1:{type:"array",items:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:3,maxItems:3},minItems:3,maxItems:3,default:[[0,0,1],[0,1.5,0],[1,.4,0]]},b1:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:3,maxItems:3,default:[0,-.5,0]},W2:{type:"array",items:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:1,maxItems:1},minItems:3,maxItems:3,default:[[.5],[2],[-5]]},b2:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:1,maxItems:1,default:[1]},relu:{type:"array",items:{enum:[0,1]},minItems:3,maxItems:3,title:"ReLU in {name}",default:[1,1,1]},knob:{enum:["W1.0.0","W1.0.1","W1.0.2","W1.1.0","W1.1.1","W1.1.2","W1.2.0","W1.2.1","W1.2.2","b1.0","b1.1","b1.2","W2.0.0","W2.1.0","W2.2.0","b2.0"],default:"W1.0.0"},knobs:{type:"boolean",default:!1},unplug:{type:"boolean",default:!1},table:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["03-most-wine","03-idle-relu","03-feud"]},minItems:0,maxItems:3,default:[]}}},"xor-space":{name:"XorSpace",title:"XOR in the space of two hidden neurons",type:"object",properties:{way:{enum:["sigmoids","ReLUs"],title:"hidden neurons",default:"ReLUs"},amount:{type:"number",minimum:0,maximum:1,step:.05,title:"plain square → hidden square",default:0},w:{type:"array",items:{type:"number",minimum:-4,maximum:4,step:.25},minItems:2,maxItems:2,title:"weight of {name}",default:[1,-1]},b:{type:"number",minimum:-4,maximum:4,step:.25,title:"bias",default:.25},goals:{type:"array",items:{enum:["03-fold","03-warp"]},minItems:0,maxItems:2,default:[]}}},bumps:{name:"Bumps",title:"a curve built of bumps",type:"object",properties:{target:{enum:["hill","wave","roof"],title:"curve to match",default:"hill"},count:{enum:[2,4,8],title:"bumps",default:2},steepness:{type:"number",minimum:4,maximum:100,step:4,title:"steepness",default:32},heights:{type:"array",items:{type:"number",minimum:-1,maximum:1,step:.0625},minItems:8,maxItems:8,title:"height of {name}",default:[.5,0,0,0,0,0,0,0]},goals:{type:"array",items:{enum:["03-hill","03-wave"]},minItems:0,maxItems:2,default:[]}}},"shape-checker":{name:"ShapeChecker",title:"the shapes of a layer",type:"object",properties:{formula:{enum:["X @ W + b","X @ W.T + b","W @ X + b"],title:"formula",default:"X @ W + b"},X:{type:"array",items:{type:"integer",minimum:1,maximum:8,step:1},minItems:2,maxItems:2,title:"{name} of X",default:[4,2]},W:{type:"array",items:{type:"integer",minimum:1,maximum:8,step:1},minItems:2,maxItems:2,title:"{name} of W",default:[3,2]},b:{type:"integer",minimum:1,maximum:8,step:1,title:"entries of b",default:3},goals:{type:"array",items:{enum:["03-fit","03-silent"]},minItems:0,maxItems:2,default:[]}}},descent:{name:"Descent",title:"a ball on the cost curve of one knob",type:"object",properties:{A:{type:"number",minimum:0,maximum:1.35,step:.01,title:"start: A",default:1},lr:{type:"number",minimum:0,maximum:7e-4,step:1e-6,title:"learning rate",default:5e-5},steps:{type:"integer",minimum:0,maximum:60,step:1,title:"steps done",default:0},points:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:1,maximum:100},{type:"number",minimum:0,maximum:100}],minItems:2,maxItems:2},minItems:1,maxItems:12,default:[[3,2],[10,7],[75,50]]},goals:{type:"array",items:{enum:["04-to-08","04-one-step","04-forever"]},minItems:0,maxItems:3,default:[]}}},"two-knobs":{name:"TwoKnobs",title:"descent on two knobs, seen from above",type:"object",properties:{landscape:{enum:["bowl","narrow valley","two minima","saddle","plateau"],title:"landscape",default:"bowl"},start:{type:"array",items:{type:"number",minimum:-2,maximum:2,step:.05},minItems:2,maxItems:2,title:"start: knob {name}",default:[-1.5,1]},lr:{type:"number",minimum:.01,maximum:.5,step:.01,title:"learning rate",default:.1},steps:{type:"integer",minimum:0,maximum:200,step:1,title:"steps done",default:0},race:{type:"boolean",default:!1},choose:{type:"boolean",default:!0},goals:{type:"array",items:{enum:["04-valley","04-lower-minimum","04-leave-saddle"]},minItems:0,maxItems:3,default:[]}}},"batch-paths":{name:"BatchPaths",title:"full batch, mini-batch and single examples on the same data",type:"object",properties:{start:{type:"array",items:{type:"number",minimum:-1.5,maximum:2.5,step:.05},minItems:2,maxItems:2,title:"start: knob {name}",default:[-1.2,-.6]},lr:{type:"number",minimum:.01,maximum:.4,step:.01,title:"learning rate",default:.1},looked:{type:"integer",minimum:0,maximum:240,step:4,title:"examples looked at",default:0},points:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:-2,maximum:2},{type:"number",minimum:-5,maximum:5}],minItems:2,maxItems:2},minItems:12,maxItems:12,default:[[-1,.1],[-.8,.4],[-.6,1.3],[-.4,1],[-.2,.3],[0,1.1],[.2,1],[.4,1.5],[.6,.9],[.8,1.8],[1,2],[1.2,2.7]]},orders:{type:"array",items:{type:"array",items:{type:"integer",minimum:0,maximum:11},minItems:12,maxItems:12},minItems:1,maxItems:20,default:[[1,0,8,2,10,9,7,6,4,3,5,11],[3,2,6,0,7,11,9,8,5,10,4,1],[1,3,2,8,6,5,7,4,0,10,11,9],[4,6,10,11,0,1,2,9,8,3,5,7],[2,9,7,0,11,4,10,3,1,6,5,8],[8,6,4,7,10,3,9,11,1,0,2,5],[0,7,10,6,4,5,1,3,8,2,11,9],[6,9,11,4,0,2,7,1,8,10,3,5],[5,7,3,1,4,0,11,9,2,8,10,6],[6,4,9,0,8,2,1,10,5,7,11,3],[5,3,9,7,1,2,10,11,4,6,0,8],[2,8,1,7,3,6,11,9,0,4,10,5],[3,9,4,11,2,0,10,6,1,8,5,7],[3,2,0,9,5,11,10,7,8,6,4,1],[2,10,0,5,1,3,9,11,8,6,7,4],[0,2,7,3,11,8,9,5,1,10,4,6],[9,4,11,8,0,1,10,2,6,5,7,3],[5,3,1,4,0,11,8,7,6,10,2,9],[6,5,7,0,2,9,11,8,4,1,10,3],[2,11,0,10,9,6,7,3,5,8,1,4]]},goals:{type:"array",items:{enum:["04-one-epoch","04-settle"]},minItems:0,maxItems:2,default:[]}}},"wrong-model":{name:"WrongModel",title:"a model fitted to data of its own shape, or of another",type:"object",properties:{data:{enum:["linear","quadratic","logarithmic"],title:"data",default:"linear"},model:{enum:["A·x","A·x²","A·log x"],title:"model",default:"A·x"},A:{type:"number",minimum:0,maximum:3,step:.01,title:"knob A",default:.2},goals:{type:"array",items:{enum:["04-flat","04-right-shape"]},minItems:0,maxItems:2,default:[]}}},golf:{name:"Golf",title:"a golf hole and one knob",type:"object",properties:{strength:{type:"number",minimum:0,maximum:10,step:.25,title:"first shot: strength",default:9},lr:{type:"number",minimum:0,maximum:.01,step:5e-4,title:"learning rate",default:.001},shots:{type:"integer",minimum:1,maximum:12,step:1,title:"shots played",default:1},goals:{type:"array",items:{enum:["04-hole","04-both-sides"]},minItems:0,maxItems:2,default:[]}}},"xor-learning":{name:"XorLearning",title:"XOR being learned",type:"object",properties:{seed:{type:"integer",minimum:0,maximum:99,step:1,title:"seed of the first weights",default:3},rate:{type:"number",minimum:.25,maximum:6,step:.25,title:"learning rate",default:4},steps:{type:"integer",minimum:0,maximum:1500,step:5,title:"steps taken",default:0},goals:{type:"array",items:{enum:["05-xor-learned","05-xor-stuck","05-xor-quick"]},minItems:0,maxItems:3,default:[]}}},"gradient-depth":{name:"GradientDepth",title:"the gradient in each layer of a deep network",type:"object",properties:{activation:{enum:["sigmoid","tanh","relu"],title:"activation",default:"sigmoid"},init:{enum:["zeros","uniform","xavier","he"],title:"first weights",default:"xavier"},of:{enum:["weights","biases"],title:"gradient of the",default:"weights"},depth:{type:"integer",minimum:1,maximum:12,step:1,title:"hidden layers",default:2},width:{type:"integer",minimum:2,maximum:16,step:1,title:"neurons in each",default:8},seed:{type:"integer",minimum:0,maximum:99,step:1,title:"seed",default:0},goals:{type:"array",items:{enum:["05-vanish","05-revive","05-explode"]},minItems:0,maxItems:3,default:[]}}},"party-learning":{name:"PartyLearning",title:"the dinner party, learned from many starts",type:"object",properties:{seed:{type:"integer",minimum:0,maximum:39,step:1,title:"seed of the start picked",default:0},rate:{enum:[.01,.03,.1,.3],title:"learning rate",default:.1},steps:{type:"integer",minimum:0,maximum:1e3,step:5,title:"steps taken",default:0},goals:{type:"array",items:{enum:["05-party-learned","05-party-dead","05-party-sum"]},minItems:0,maxItems:3,default:[]}}}}};function sr(t){if(t.enum){let n=t.enum.map(hl).join(", ");return t.enum.length===1?n:`one of ${n}`}return t.prefixItems?"["+t.prefixItems.map(sr).join("; ")+"]":t.type==="array"?`a list of ${Us(t.minItems,t.maxItems)}, each ${sr(t.items)}`:t.type==="string"?`a text of ${Us(t.minLength,t.maxLength)} characters`:t.type==="boolean"?"True or False":`${t.type==="number"?"a number":"a whole number"} from ${t.minimum} to ${t.maximum}`}var hl=t=>typeof t=="string"?`'${t}'`:String(t),Us=(t,e)=>t===e?`${t}`:`${t} to ${e}`;function Xs(t,e){if(t.enum)return t.enum.includes(e);if(t.type==="array")return pl(t,e);if(t.type==="boolean")return typeof e=="boolean";if(t.type==="string"){if(typeof e!="string")return!1;let n=[...e].length;return n>=t.minLength&&n<=t.maxLength}return typeof e!="number"||!Number.isFinite(e)||t.type==="integer"&&!Number.isInteger(e)?!1:e>=t.minimum&&e<=t.maximum}function pl(t,e){if(!Array.isArray(e))return!1;let n=t.prefixItems??e.map(()=>t.items);return e.length>=t.minItems&&e.length<=t.maxItems&&e.every((o,r)=>Xs(n[r],o))}function Vn(t){let e=typeof t=="number"?String(t):JSON.stringify(t);return String(e).length<=60?e:e.slice(0,57)+"..."}function Hs(t,e,n={}){let o=Object.hasOwn(G.figures,t)&&G.figures[t];if(!o)throw new Error(`There is no figure of the kind '${t}'.`);let{name:r,properties:s}=o;if(typeof e!="object"||e===null||Array.isArray(e))throw new Error(`${r}'s state must be an object; got ${Vn(e)}.`);let a=Object.hasOwn(e,"version")?e.version:G.version;if(a!==G.version)throw new Error(`${r}.version must be ${G.version}; got ${Vn(a)}.`);for(let c of Object.keys(e))if(c!=="version"&&!Object.hasOwn(s,c)){let l=Object.keys(s).join(", ");throw new Error(`${r} has no '${c}'; it has ${l}.`)}let i={};for(let[c,l]of Object.entries(s)){let p=Object.hasOwn(e,c)?e[c]:n[c]??l.default;if(!Xs(l,p))throw new Error(`${r}.${c} must be ${sr(l)}; got ${Vn(p)}.`);i[c]=p}for(let[c,l]of Object.entries(s)){let p=i[l.sameLengthAs]?.length;if(p!==void 0&&i[c].length!==p)throw new Error(`${r}.${c} must be a list of ${p}, one for each entry of ${l.sameLengthAs}; got ${Vn(i[c])}.`)}return i}var Kn=class{constructor(e){this.text=e}toString(){return this.text}},dl={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function Fs(t){return t instanceof Kn?t.text:Array.isArray(t)?t.map(Fs).join(""):t==null||t===!1?"":String(t).replace(/[&<>"]/g,e=>dl[e])}function m(t,...e){return new Kn(String.raw({raw:t},...e.map(Fs)))}function h(t,e=4){return String(Number(t.toPrecision(e))).replace("-","−").replace(/^\u22120$/,"0")}function sn(t,e=4){let n=1-10**-e;return t>n&&t<1?`> ${n}`:h(t,e)}function W(t){let e=h(Math.abs(t));return t<0?`− ${e}`:`+ ${e}`}var E=t=>t<0?`(${h(t)})`:h(t);function ve(t){if(Object.is(t,-0))return"-0.0";let e=Math.abs(t);if(e!==0&&(e<1e-4||e>=1e16)){let[n,o]=t.toExponential().split("e"),r=o[0];return`${n}e${r}${o.slice(1).padStart(2,"0")}`}return Number.isInteger(t)?`${t}.0`:String(t)}function Gs(t){let e=t.trim().replace(/[\u2212\u2013]/g,"-").replace(",","."),n=String.raw`[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?`,r=new RegExp(`^(${n})(?:\\s*/\\s*(${n}))?$`,"i").exec(e);if(!r)return NaN;let s=Number(r[1])/Number(r[2]??1);return Number.isFinite(s)?s:NaN}var Qt=(t,e)=>G.figures[t].properties[e];function Vs(t,e,n=["x₁","x₂","x₃"]){return t.title.replace("{name}",n[e]).replace("{i}","₁₂₃₄₅₆₇₈₉"[e])}function Yn(t,e,n,o,r){return m`<div class="nn-slider" data-sign="${Math.sign(r)}">
    <label for="${t}">${n}</label>
    <span class="nn-value">${h(r,6)}</span>
    <input type="range" id="${t}" data-trait="${e}" min="${o.minimum}"
      max="${o.maximum}" step="${o.step}" value="${r}"
      aria-valuetext="${h(r,6)}">
  </div>`}function b(t,e,n,o,r={},s=n.names){let a=Qt(t,e),i=n[e];if(!Array.isArray(i)){let l={...a,...r};return Yn(`${o}-${e}`,e,a.title,l,i)}let c={...a.items,...r};return i.map((l,p)=>Yn(`${o}-${e}${p}`,`${e}.${p}`,Vs(a,p,s),c,l))}function _n(t,e,n,o,r){let s=Qt(t,e).items;return r.map(([a,i])=>Yn(`${o}-${e}${a}`,`${e}.${a}`,i,s,n[e][a]))}function te(t,e,n,o,r=n.names){let s=Qt(t,e);return n[e].map((a,i)=>{let c=`${o}-${e}${i}`;return m`<div class="nn-switch">
      <input type="checkbox" role="switch" id="${c}"
        data-trait="${e}.${i}" ${a?"checked":""}>
      <label for="${c}">${Vs(s,i,r)}</label>
      <span class="nn-value">${h(a)}</span>
    </div>`})}function Ks(t,e,n,o){let r=`${o}-${e}`;return m`<div class="nn-switch">
    <input type="checkbox" role="switch" id="${r}" data-trait="${e}"
      ${n[e]?"checked":""}>
    <label for="${r}">${Qt(t,e).title}</label>
  </div>`}function S(t,e,n,o,r=s=>s){let s=Qt(t,e);return m`<fieldset class="nn-choice">
    <legend>${s.title}</legend>
    ${s.enum.map((a,i)=>{let c=`${o}-${e}${i}`;return m`<span><input type="radio" name="${o}-${e}" id="${c}"
          data-trait="${e}" value="${a}"
          ${n[e]===a?"checked":""}><label
          for="${c}">${r(a)}</label></span>`})}
  </fieldset>`}var an=(t,e)=>e.split(".").reduce((n,o)=>n[o],t),ar=(t,e,n)=>Qt(t,"knob").enum.filter(o=>an(e,o)!==an(n,o));function Zn(t,e,n,o,r){let s=n.knob,[a,...i]=s.split("."),c=i.reduce(p=>p.items,Qt(t,a)),l=ar(t,n,r).length;return m`<div class="nn-controls">${Yn(`${o}-turn`,s,e,c,an(n,s))}</div>
    <p class="nn-live nn-turned">${l===0?"No knob is turned yet.":`Turned so far, marked •: ${l} knob${l>1?"s":""}.`}</p>`}function Jn(t,e,n){return m`<span class="nn-matrix" style="--columns: ${t[0].length}"
    >${t.map(o=>o.map(r=>fl(r,e,n)))}</span>`}function Qn(t,e,n,o){let[r,s]=[an(n,t),an(o,t)],a=r===s?{}:{was:s};return{text:h(r),value:r,path:t,name:e,...a}}function fl(t,e,n){let{text:o,value:r,part:s,now:a,shows:i,path:c,name:l,was:p}=t,d=m`class="nn-entry ${r===void 0?"":r<0?"nn-negative":"nn-positive"}" data-part="${s}" ${a&&"data-now"}
    ${p!==void 0&&"data-turned"}`,f=m`<span ${i&&m`data-shows="${i}"`}
    >${o}</span>`;if(!c)return m`<span ${d}>${f}</span>`;let $=`${n}-knob-${c}`;return m`<label ${d} for="${$}"><input type="radio" id="${$}"
    name="${n}-knob" data-trait="knob" value="${c}"
    aria-label="${l}, ${o}${p===void 0?"":`, turned from ${h(p)}`}" ${e.knob===c&&"checked"}
    >${f}</label>`}var V=(t,e,n)=>m`<span class="nn-named">${t}<small>${e} ${n}</small></span>`;function to(t,e){return t==null||e==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function $l(t,e){return t==null||e==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function Ys(t){let e,n,o;t.length!==2?(e=to,n=(i,c)=>to(t(i),c),o=(i,c)=>t(i)-c):(e=t===to||t===$l?t:gl,n=t,o=t);function r(i,c,l=0,p=i.length){if(l<p){if(e(c,c)!==0)return p;do{let d=l+p>>>1;n(i[d],c)<0?l=d+1:p=d}while(l<p)}return l}function s(i,c,l=0,p=i.length){if(l<p){if(e(c,c)!==0)return p;do{let d=l+p>>>1;n(i[d],c)<=0?l=d+1:p=d}while(l<p)}return l}function a(i,c,l=0,p=i.length){let d=r(i,c,l,p-1);return d>l&&o(i[d-1],c)>-o(i[d],c)?d-1:d}return{left:r,center:a,right:s}}function gl(){return 0}function bl(t){return t===null?NaN:+t}var _s=Ys(to),Jd=_s.right,Qd=_s.left,tf=Ys(bl).center;var xl=Zs(Js),ef=Zs(yl);function Zs(t){return function(e,n,o=n){if(!((n=+n)>=0))throw new RangeError("invalid rx");if(!((o=+o)>=0))throw new RangeError("invalid ry");let{data:r,width:s,height:a}=e;if(!((s=Math.floor(s))>=0))throw new RangeError("invalid width");if(!((a=Math.floor(a!==void 0?a:r.length/s))>=0))throw new RangeError("invalid height");if(!s||!a||!n&&!o)return e;let i=n&&t(n),c=o&&t(o),l=r.slice();return i&&c?(Me(i,l,r,s,a),Me(i,r,l,s,a),Me(i,l,r,s,a),ke(c,r,l,s,a),ke(c,l,r,s,a),ke(c,r,l,s,a)):i?(Me(i,r,l,s,a),Me(i,l,r,s,a),Me(i,r,l,s,a)):c&&(ke(c,r,l,s,a),ke(c,l,r,s,a),ke(c,r,l,s,a)),e}}function Me(t,e,n,o,r){for(let s=0,a=o*r;s<a;)t(e,n,s,s+=o,1)}function ke(t,e,n,o,r){for(let s=0,a=o*r;s<o;++s)t(e,n,s,s+a,o)}function yl(t){let e=Js(t);return(n,o,r,s,a)=>{r<<=2,s<<=2,a<<=2,e(n,o,r+0,s+0,a),e(n,o,r+1,s+1,a),e(n,o,r+2,s+2,a),e(n,o,r+3,s+3,a)}}function Js(t){let e=Math.floor(t);if(e===t)return wl(t);let n=t-e,o=2*t+1;return(r,s,a,i,c)=>{if(!((i-=c)>=a))return;let l=e*s[a],p=c*e,d=p+c;for(let f=a,$=a+p;f<$;f+=c)l+=s[Math.min(i,f)];for(let f=a,$=i;f<=$;f+=c)l+=s[Math.min(i,f+p)],r[f]=(l+n*(s[Math.max(a,f-d)]+s[Math.min(i,f+d)]))/o,l-=s[Math.max(a,f-p)]}}function wl(t){let e=2*t+1;return(n,o,r,s,a)=>{if(!((s-=a)>=r))return;let i=t*o[r],c=a*t;for(let l=r,p=r+c;l<p;l+=a)i+=o[Math.min(s,l)];for(let l=r,p=s;l<=p;l+=a)i+=o[Math.min(s,l+c)],n[l]=i/e,i-=o[Math.max(r,l-c)]}}function vl(t,e){let n=0;if(e===void 0)for(let o of t)o!=null&&(o=+o)>=o&&++n;else{let o=-1;for(let r of t)(r=e(r,++o,t))!=null&&(r=+r)>=r&&++n}return n}function Qs(t,e){let n,o;if(e===void 0)for(let r of t)r!=null&&(n===void 0?r>=r&&(n=o=r):(n>r&&(n=r),o<r&&(o=r)));else{let r=-1;for(let s of t)(s=e(s,++r,t))!=null&&(n===void 0?s>=s&&(n=o=s):(n>s&&(n=s),o<s&&(o=s)))}return[n,o]}var Ml=Array.prototype,nf=Ml.slice;var kl=Math.sqrt(50),Al=Math.sqrt(10),Il=Math.sqrt(2);function eo(t,e,n){let o=(e-t)/Math.max(0,n),r=Math.floor(Math.log10(o)),s=o/Math.pow(10,r),a=s>=kl?10:s>=Al?5:s>=Il?2:1,i,c,l;return r<0?(l=Math.pow(10,-r)/a,i=Math.round(t*l),c=Math.round(e*l),i/l<t&&++i,c/l>e&&--c,l=-l):(l=Math.pow(10,r)*a,i=Math.round(t/l),c=Math.round(e/l),i*l<t&&++i,c*l>e&&--c),c<i&&.5<=n&&n<2?eo(t,e,n*2):[i,c,l]}function $t(t,e,n){if(e=+e,t=+t,n=+n,!(n>0))return[];if(t===e)return[t];let o=e<t,[r,s,a]=o?eo(e,t,n):eo(t,e,n);if(!(s>=r))return[];let i=s-r+1,c=new Array(i);if(o)if(a<0)for(let l=0;l<i;++l)c[l]=(s-l)/-a;else for(let l=0;l<i;++l)c[l]=(s-l)*a;else if(a<0)for(let l=0;l<i;++l)c[l]=(r+l)/-a;else for(let l=0;l<i;++l)c[l]=(r+l)*a;return c}function Sl(t,e,n){return e=+e,t=+t,n=+n,eo(t,e,n)[2]}function ta(t,e,n){let o;for(;;){let r=Sl(t,e,n);if(r===o||r===0||!isFinite(r))return[t,e];if(r>0){let s=Math.ceil(t/r),a=Math.floor(e/r);t=(s-(s*r>t))*r,e=(a+(a*r<e))*r}else if(r<0){let s=-r,a=Math.ceil(t*s),i=Math.floor(e*s);t=(a-(a/s>t))/s,e=(i+(i/s<e))/s}o=r}}function ea(t){return Math.max(1,Math.ceil(Math.log(vl(t))/Math.LN2)+1)}var of=Tl(Math.random);function Tl(t){return function(n,o=0,r=n.length){let s=r-(o=+o);for(;s;){let a=t()*s--|0,i=n[s+o];n[s+o]=n[a+o],n[a+o]=i}return n}}function x([t,e],[n,o]){let r=(o-n)/(e-t),s=a=>n+(a-t)*r;return s.invert=a=>t+(a-n)/r,s.domain=[t,e],s.range=[n,o],s}var u=t=>Math.round(t*100)/100;function T(t,e,{names:n=["x₁","x₂"],count:o=6}={}){let[r,s]=t.range,[a,i]=e.range,c=$t(...t.domain,o),l=$t(...e.domain,o);return m`<g class="nn-axes">
    ${c.map(p=>m`<line class="${p===0?"nn-zero":"nn-grid"}"
          x1="${u(t(p))}" x2="${u(t(p))}" y1="${a}" y2="${i}"/><text
          x="${u(t(p))}" y="${a+16}" text-anchor="middle"
          >${h(p)}</text>`)}
    ${l.map(p=>m`<line class="${p===0?"nn-zero":"nn-grid"}"
          x1="${r}" x2="${s}" y1="${u(e(p))}" y2="${u(e(p))}"/><text
          x="${r-6}" y="${u(e(p))+4}" text-anchor="end"
          >${h(p)}</text>`)}
    <text class="nn-axis" x="${s}" y="${a+32}" text-anchor="end"
      >${n[0]} →</text>
    <text class="nn-axis" x="${r-6}" y="${i-8}">↑ ${n[1]}</text>
  </g>`}var Nl=.05;function ir(t){let e=[t[0]];for(let n=1;n<t.length-1;n++){let[[o,r],[s,a],[i,c]]=[e.at(-1),t[n],t[n+1]],[l,p]=[i-o,c-r],d=Math.abs(l*(a-r)-p*(s-o)),f=(s-o)*(i-s)+(a-r)*(c-a);d<=Nl*Math.hypot(l,p)&&f>=0||e.push(t[n])}return[...e,t.at(-1)]}var no=t=>ir(t).map(([e,n])=>`${u(e)},${u(n)}`).join(" ");function oo(t,e,n){let o=([a,i])=>t[0]*a+t[1]*i+e,r=[],s=[];return n.forEach((a,i)=>{let c=n[(i+1)%n.length],[l,p]=[o(a),o(c)];if(l>0&&r.push(a),l>0!=p>0){let d=l/(l-p),f=a.map(($,g)=>$+d*(c[g]-$));r.push(f),s.push(f)}}),{region:r,edge:s}}var cr=(t,e,n)=>t.map(([o,r])=>`${u(e(o))},${u(n(r))}`).join(" ");function K(t,e,n,o=120){let[r,s]=e.domain,a=Array.from({length:o+1},(i,c)=>{let l=r+(s-r)*c/o;return[e(l),n(t(l))]});return`M${ir(a).map(([i,c])=>`${u(i)} ${u(c)}`).join("L")}`}function Dt(t,e,n,o,r,s){let a=o(1)-o(0),i=n*(r(1)-r(0)),c=s/Math.hypot(a,i),[l,p]=[o(t),r(e)];return m`<line class="nn-tangent" x1="${u(l-c*a)}"
    y1="${u(p-c*i)}" x2="${u(l+c*a)}"
    y2="${u(p+c*i)}"/>`}var jt=(t,e,n)=>m`<circle class="nn-handle nn-tip" data-drag="${t}" cx="${u(e)}"
    cy="${u(n)}" r="11"/>`;var rt=t=>t>0?1:0,cn=t=>t,P=t=>1/(1+Math.exp(-t)),Ll=Math.tanh,Ae=t=>Math.max(t,0),Ol=(t,e=.01)=>t>0?t:e*t;function Ie(t){let e=Math.max(...t),n=t.map(r=>Math.exp(r-e)),o=n.reduce((r,s)=>r+s,0);return n.map(r=>r/o)}var El=()=>0,Rl=()=>1,ln=(t,e=P(t))=>e*(1-e),Wl=(t,e=Math.tanh(t))=>1-e*e,zl=t=>t>0?1:0,Pl=(t,e,n=.01)=>t>0?1:n,Bt={step:rt,identity:cn,sigmoid:P,tanh:Ll,relu:Ae,leaky_relu:Ol},ro={step:El,identity:Rl,sigmoid:ln,tanh:Wl,relu:zl,leaky_relu:Pl};function q(t,e,n){let o=0;for(let r=0;r<e.length;r++)o+=t[r]*e[r];return o+n}function na(t,e,n,o){let r=e-rt(q(t,n,o));return{w:n.map((s,a)=>s+r*t[a]),b:o+r}}function ht(t){return 1e-9<t&&t<1e-4?t.toFixed(3-Math.floor(Math.log10(t))):t<=.99995||t===1?h(t):h(t,1-Math.floor(Math.log10(1-t)))}var qt=(t,e)=>Math.max(t,0)-e*t+Math.log1p(Math.exp(-Math.abs(t)));function mn(t,e,n){let o=0;for(let[r,s]of t)o+=qt(r*e+n,s);return o/t.length}function lr(t,e,n){let[o,r]=[0,0];for(let[s,a]of t){let i=(P(s*e+n)-a)/t.length;o+=s*i,r+=i}return[o,r]}function oa(t,e,n,o,r){for(let s=0;s<r;s++){let[a,i]=lr(t,e,n);e-=o*a,n-=o*i}return{w:e,b:n}}function ra(t,e,n=10){let o=Array.from({length:n},(r,s)=>({bin:s,count:0,said:0,happened:0}));for(let[r,s,a]of t){let i=P(e*r),c=o[Math.min(n-1,Math.floor(i*n))];c.count+=s+a,c.said+=i*(s+a),c.happened+=s}return o.filter(({count:r})=>r>0).map(({bin:r,count:s,said:a,happened:i})=>({bin:r,count:s,said:a/s,happened:i/s}))}var Dl="activations",Se={step:"step",identity:"identity",sigmoid:"sigmoid",tanh:"tanh",relu:"ReLU",leaky_relu:"leaky ReLU"},sa=2,mr=168,aa=140,D=x([-8,8],[8,158]),Y=x([-1.5,2.5],[132,42]),so=(t,e,n)=>t==="leaky_relu"?Bt[t](e,n):Bt[t](e),ur=(t,e,n)=>ro[t](e,void 0,n);function jl(t,e){return t!=="step"?K(n=>so(t,n,e),D,Y,96):`M${D(-8)} ${Y(0)}H${D(0)}M${D(0)} ${Y(1)}H${D(8)}`}function Bl(t,e,n){let[o,r]=Y.domain;if(o<=n&&n<=r)return jt("z",D(e),Y(n));let[s,a]=[u(D(e)),n>r?Y(r):Y(o)],i=n>r?18:-18;return m`<path class="nn-handle nn-tip" data-drag="z"
    d="M${s} ${a}l11 ${i}h-22z"/>`}function ql(t,e,n,o){let{z:r,negative_slope:s}=t,a=so(e,r,s),i=ur(e,r,s),[c,l]=[n%sa*mr+4,Math.floor(n/sa)*aa];return m`<g transform="translate(${c} ${l})">
    <rect class="nn-silent" x="${D(-8)}" y="${Y(2.5)}" width="150"
      height="90"/>
    <path class="nn-zero" d="M${D(-8)} ${Y(0)}H${D(8)}M${u(D(0))} ${Y(2.5)}V${Y(-1.5)}"/>
    <path class="nn-grid" d="M${D(-8)} ${u(Y(1))}H${D(8)}M${D(-8)} ${u(Y(-1))}H${D(8)}"/>
    <g clip-path="url(#${o}-clip)">
      <path class="nn-graph" d="${jl(e,s)}"/>
      ${Dt(r,a,i,D,Y,34)}</g>
    ${Bl(e,r,a)}
    <text class="nn-strong" x="${D(-8)}" y="16">${Se[e]}</text>
    <text class="nn-small" x="${D(-8)}" y="35">${hr(e,a)}</text>
    <text class="nn-small" x="${D(8)}" y="35" text-anchor="end">slope ${h(i,3)}</text>
  </g>`}function hr(t,e){return t==="sigmoid"?ht(e):t!=="tanh"?h(e):e<0?`−${ht(-e)}`:ht(e)}function Cl(t,e){return m`<svg viewBox="0 0 344 ${3*aa}" role="img"
    aria-label="${ia(t)}">
    <clipPath id="${e}-clip"><rect x="${D(-8)}" y="${Y(2.5)}" width="150"
      height="90"/></clipPath>
    ${Object.keys(Se).map((n,o)=>ql(t,n,o,e))}
  </svg>`}var Ul=(t,e)=>b(Dl,"z",t,e);function Xl(t){let{z:e,negative_slope:n}=t;return m`<table class="nn-table">
    <thead><tr><th scope="col">at z = ${h(e)}</th><th scope="col">value</th>
      <th scope="col">slope</th></tr></thead>
    <tbody>${Object.keys(Se).map(o=>{let r=so(o,e,n);return m`<tr><td>${Se[o]}</td><td data-shows="value">${hr(o,r)}</td><td data-shows="slope">${h(ur(o,e,n))}</td></tr>`})}</tbody>
  </table>
  ${e===0&&m`<p>At 0 the step jumps and the ReLUs have a corner: no slope exists
      there. The values shown are a convention.</p>`}`}function ia({z:t,negative_slope:e}){let n=Object.keys(Se).map(o=>`${Se[o]} ${hr(o,so(o,t,e))}, slope ${h(ur(o,t,e))}`);return`Six activations at z = ${h(t)}: ${n.join("; ")}.`}var Hl=t=>Math.max(-8,Math.min(8,Math.round(t*4)/4))+0;function Fl(t){let e=t<mr+2?0:1;return D.invert(t-e*mr-4)}var ca={picture:Cl,controls:Ul,readout:Xl,describe:ia,drags:{z:(t,[e])=>({z:Hl(Fl(e))})},goals:{"02-saturate":{ask:"Saturate the sigmoid: bring its slope below a hundredth of the largest it can have. Which of the others are flat there, too?",praise:"Below 0.0025. Step and tanh are as good as flat there; on the negative side ReLU is, too. Only identity and leaky ReLU never are.",met:({z:t})=>ln(t)<.0025},"02-corner":{ask:"Put z on the corner of the ReLU. What slope does the library give there?",praise:"0, by convention. Any number from 0 to 1 would be as good: a training run hardly ever meets exactly 0.",met:({z:t})=>t===0}}};function Gl(t,e){let n=t[0]**2+t[1]**2;return n===0?null:[-e*t[0]/n,-e*t[1]/n]}function ma(t,e,n,o){let{edge:r}=oo(t,e,pr(n,o));return r.length===2&&ua(r,n,o,"nn-ghost")}function pr(t,e){let[[n,o],[r,s]]=[t.domain,e.domain];return[[n,r],[o,r],[o,s],[n,s]]}function ua([[t,e],[n,o]],r,s,a){return m`<line class="${a}" x1="${u(r(t))}" y1="${u(s(e))}"
    x2="${u(r(n))}" y2="${u(s(o))}"/>`}function dr(t,e,n,o){let{edge:r}=oo(t,e,pr(n,o));if(r.length!==2)return null;let s=Gl(t,e),[[a,i],[c,l]]=[n.domain,o.domain];return s[0]>a&&s[0]<i&&s[1]>c&&s[1]<l?s:r[0].map((d,f)=>(d+r[1][f])/2)}function Te(t,e,n,o,r){let[[s,a],[i,c]]=[n.domain,o.domain],{region:l,edge:p}=oo(t,e,pr(n,o));return m`<defs><pattern id="${r}-hatch" width="9" height="9"
      patternUnits="userSpaceOnUse" patternTransform="rotate(45)"
      ><line class="nn-hatch" y2="9"/></pattern></defs>
    <rect class="nn-silent" x="${u(n(s))}" y="${u(o(c))}"
      width="${u(n(a)-n(s))}" height="${u(o(i)-o(c))}"/>
    <polygon class="nn-fires" points="${cr(l,n,o)}"/>
    <polygon fill="url(#${r}-hatch)" points="${cr(l,n,o)}"/>
    ${p.length===2&&ua(p,n,o,"nn-line")}`}function gt(t,e){let n=o=>m`<svg class="nn-symbol" viewBox="-9 -9 18 18"
    aria-hidden="true">${St([0,0],o,!1,la,la)}</svg>`;return m`<p class="nn-legend"><span>${n(1)} ${t}</span>
    <span>${n(0)} ${e}</span></p>`}var la=t=>t;function St([t,e],n,o,r,s){let[a,i]=[u(r(t)),u(s(e))];return m`${o&&m`<circle class="nn-wrong" cx="${a}" cy="${i}" r="14"/>`}
  ${n?m`<circle class="nn-one" cx="${a}" cy="${i}" r="7.5"/>`:m`<rect class="nn-none" x="${a-6.5}" y="${i-6.5}" width="13"
          height="13"/>`}`}var Vl=10,ao=({turn:t,points:e})=>t<e.length?t:0,Ne=t=>t.points[ao(t)],$r=({w:t,b:e},[n,o])=>rt(q([n,o],t,e));function gr(t){let e=Ne(t);return $r(t,e)===e[2]?"kept":e[2]?"added":"subtracted"}var br=t=>t.points.every(e=>$r(t,e)===e[2]);function io(t){if(br(t))return null;let[e,n,o]=Ne(t),{w:r,b:s}=na([e,n],o,t.w,t.b);if([...r,s].some(i=>Math.abs(i)>Vl))return null;let a=(ao(t)+1)%t.points.length;return{w:r,b:s,turn:a,last:gr(t)}}function fr(t,e){return br(t)?{}:e===gr(t)?io(t)??{}:{last:`not ${e}`}}var pa={add:t=>fr(t,"added"),subtract:t=>fr(t,"subtracted"),keep:t=>fr(t,"kept")},ha={added:"was added to w, and 1 to the bias.",subtracted:"was subtracted from w, and 1 from the bias.",kept:"was right already: nothing changed."};function xr(t){let{last:e,points:n}=t;if(!e)return"";if(e in ha)return`Yes: point ${(ao(t)+n.length-1)%n.length+1} ${ha[e]}`;let o=Ne(t),r=q(o.slice(0,2),t.w,t.b),s={kept:"A right answer changes nothing.",added:"It should fire, so z must rise.",subtracted:"It should stay silent, so z must fall."};return`Not so: here z = ${h(r)}, so the neuron says ${$r(t,o)}; the label is ${o[2]}. ${s[gr(t)]}`}function da(t){let[e,n,o]=Ne(t),r=br(t)?"No point is wrong: the rule is done.":io(t)===null?"The next step would leave the range of the knobs.":m`<b>Next: point ${ao(t)+1}</b>, (${h(e)},
          ${h(n)}), label ${o}. What will the rule do with it?`;return m`<p class="nn-rule">${xr(t)} ${r}</p>`}var _=x([-3.5,3.5],[30,352]),Z=x([-3.5,3.5],[342,20]),Kl=10,ga=({w:t,b:e},[n,o,r])=>rt(q([n,o],t,e))!==r,co=t=>t.points.filter(e=>ga(t,e)).length,Yl=({w:t,b:e})=>-e/Math.hypot(...t),_l=(t,e,{domain:[n,o]})=>e===0?1:((e>0?o-.4:n+.4)-t)/e;function ba({w:t,b:e}){let n=dr(t,e,_,Z);if(!n)return null;let o=Math.min(1,...[_,Z].map((s,a)=>_l(n[a],t[a],s))),r=Math.max(0,o);return{from:n,to:n.map((s,a)=>s+r*t[a]),cut:r<1}}function Zl(t){let e=ba(t);if(!e)return"";let[[n,o],[r,s]]=[e.from,e.to];return m`<line class="nn-normal" x1="${u(_(n))}" y1="${u(Z(o))}"
      x2="${u(_(r))}" y2="${u(Z(s))}"/>
    ${!un(t)&&m`<circle class="nn-handle" data-drag="line" cx="${u(_(n))}"
        cy="${u(Z(o))}" r="11"/>
      <circle class="nn-handle nn-tip" data-drag="tip" cx="${u(_(r))}"
        cy="${u(Z(s))}" r="11"/>`}
    <text class="nn-halo nn-strong" x="${u(_(r)+(r>2?-14:14))}"
      y="${u(Z(s)+5)}" text-anchor="${r>2?"end":"start"}"
      >w</text>`}var un=({rule:t,points:e})=>t&&e.length>0,Jl=({goals:t})=>t.includes("01-same-line")||t.includes("01-swap");function Ql(t,e,n){let o=un(t)&&Ne(t);return m`<svg viewBox="0 0 360 380" role="img"
    aria-label="${xa(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="20" width="322" height="322"/>
    </clipPath>
    ${Te(t.w,t.b,_,Z,e)} ${T(_,Z)}
    ${Jl(t)&&ma(n.w,n.b,_,Z)}
    <g clip-path="url(#${e}-clip)">${Zl(t)}</g>
    ${o&&m`<path class="nn-next" d="M${u(_(o[0]))} ${u(Z(o[1])-17)}
      l-6 -10h12z"/>`}
    ${t.points.map(r=>St(r,r[2],ga(t,r),_,Z))}
  </svg>`}function tm(t,e){return un(t)?m`${da(t)}
      <div class="nn-claims" role="group" aria-label="What will the rule do?">
        <button type="button" data-do="add">Add it</button>
        <button type="button" data-do="subtract">Subtract it</button>
        <button type="button" data-do="keep">Change nothing</button>
      </div>`:m`${b("decision-line","w",t,e)}
    ${b("decision-line","b",t,e)}`}function em(t){let{w:e,b:n,points:o}=t,r=co(t),s=e.some(a=>a!==0);return m`${o.length>0&&gt("label 1","label 0")}
    <p class="nn-formula">fires where ${h(e[0])}·x₁ ${W(e[1])}·x₂
      ${W(n)} &gt; 0</p>
    <p>${s?m`Distance of the line from the origin, counted along w: <b
          data-shows="distance">${h(Yl(t))}</b>`:"No line: both weights are 0, so the inputs change nothing."}</p>
    ${ba(t)?.cut&&m`<p>The arrow w is cut short: it would leave the picture.</p>`}
    ${o.length>0&&m`<p class="nn-count" data-none="${String(r===0)}"><b
      data-shows="mistakes">${r}</b> of ${o.length} points on the
      wrong side${r>0&&m`, ringed`}</p>`}`}function xa(t){let{w:e,b:n,points:o}=t,r=co(t),s=`The neuron fires where ${h(e[0])} x₁ ${W(e[1])} x₂ ${W(n)} is above 0.`;if(o.length===0)return s;let a=`${r} of ${o.length} points are on the wrong side.`;return[s,a,un(t)&&xr(t)].filter(Boolean).join(" ")}var yr=(t,e)=>Math.round(t*e)/e,fa=t=>[...t.w??[],t.b].every(e=>Math.abs(e)<=Kl)?t:{};function $a(t,e){let[n,o]=[[...t.w,t.b],[...e.w,e.b]],r=Math.hypot(...n)/Math.hypot(...o);return n.every((s,a)=>Math.abs(s-r*o[a])<1e-9)?r:NaN}var ya={picture:Ql,controls:tm,readout:em,describe:xa,play:io,actions:pa,plays:un,drags:{line(t,[e,n]){let o=[_.invert(e),Z.invert(n)];return fa({b:yr(-q(o,t.w,0),4)})},tip(t,[e,n]){let o=dr(t.w,t.b,_,Z),s=[_.invert(e),Z.invert(n)].map((a,i)=>yr(a-o[i],4));return s[0]===0&&s[1]===0?{}:fa({w:s,b:yr(-q(o,s,0),1024)})}},goals:{"01-no-mistakes":{ask:"Turn and move the line until no point is on the wrong side.",praise:"No mistakes. Many lines do it; the neuron has no favourite.",met:t=>t.points.length>0&&co(t)===0},"01-same-line":{ask:"Change all three knobs and leave the line on the dashed one.",praise:"The same line, the same firing side: all three knobs grew or shrank by one positive factor.",met:(t,e)=>Math.abs($a(t,e)-1)>1e-9},"01-swap":{ask:"Keep the line on the dashed one and make the other side fire.",praise:"Swapped. The factor was negative, so every sum changed sign.",met:(t,e)=>$a({w:t.w.map(n=>-n),b:-t.b},e)>0},"01-rule":{ask:"Say what the rule does, point by point, until no point is wrong.",praise:"Done: a whole round would change nothing any more.",met:t=>t.rule&&co(t)===0}}};var wr="fit-probability",X=x([-.4,10.4],[40,344]),ee=x([-.1,1.1],[206,24]),bt=x([0,3],[352,270]),vr=9,nm=.25,om=10,rm=1e-4,hn=({w:t,b:e},n)=>P(n*t+e),va=({points:t,w:e,b:n})=>t.map(([o,r])=>qt(o*e+n,r)),Mr=({points:t,w:e,b:n})=>lr(t,e,n).every(o=>Math.abs(o)<rm);function sm(t){return t.points.map(([e,n])=>{let o=u(ee(hn(t,e))),r=n?-2:2;return m`<path class="nn-given ${n?"nn-positive":"nn-negative"}"
      d="M${u(X(e))+r} ${u(ee(n?0:1))}V${o}"/>`})}function am(t){let e=bt.domain[1];return m`<path class="nn-zero" d="M${X.range[0]} ${bt(0)}H${X.range[1]}"/>
    <text class="nn-small" x="${X.range[0]-6}" y="${bt(e)-10}"
      >surprise of each email</text>
    ${[1,2,3].map(n=>m`<text class="nn-small" x="${X.range[0]-6}" y="${u(bt(n))+4}" text-anchor="end">${n}</text><path class="nn-grid" d="M${X.range[0]} ${u(bt(n))}H${X.range[1]}"/>`)}
    ${va(t).map((n,o)=>{let[r,s]=t.points[o],a=u(bt(Math.min(n,e))),i=u(X(r)-(s?vr:0));return m`<rect class="nn-bar" data-label="${s}" x="${i}" y="${a}"
        width="${vr}" height="${u(bt(0)-a)}"/>${n>e&&m`<text class="nn-small nn-halo" x="${i+vr/2}"
          y="${a+4}" text-anchor="middle">${h(n,2)}</text>`}`})}
    ${im(t)}`}function im(t){let e=mn(t.points,t.w,t.b),n=u(bt(Math.min(e,bt.domain[1]))),o=e<=bt.domain[1];return m`${o&&m`<path class="nn-mean" d="M${X.range[0]} ${n}H${X.range[1]}"/>`}
    <text class="nn-small nn-halo" x="${X.range[1]}" y="${n-6}"
      text-anchor="end">mean ${h(e,3)}</text>`}function cm(t){let[e,n]=[u(X(t.x)),u(ee(hn(t,t.x)))];return m`<path class="nn-distance" d="M${e} ${u(ee(0))}V${n}H${X.range[0]}"/>
    ${jt("email",e,n)}`}function lm(t,e){let n=t.surprise?362:244;return m`<svg viewBox="0 0 360 ${n}" role="img"
    aria-label="${Ma(t)}">
    <clipPath id="${e}-clip"><rect x="40" y="24" width="304" height="182"/>
    </clipPath>
    ${T(X,ee,{names:["words in CAPITALS","chance of spam"],count:5})}
    <g clip-path="url(#${e}-clip)">
      ${t.surprise&&sm(t)}
      <path class="nn-graph" d="${K(o=>hn(t,o),X,ee)}"/>
    </g>
    ${t.points.map(([o,r])=>St([o,r],r,!1,X,ee))}
    ${!t.surprise&&cm(t)} ${t.surprise&&am(t)}
  </svg>`}var mm=(t,e)=>m`${b(wr,"w",t,e)}
  ${b(wr,"b",t,e)}
  ${!t.surprise&&b(wr,"x",t,e)}`;function um(t){return m`${gt("was spam","was not")}
    ${t.surprise?pm(t):hm(t)}`}function hm({w:t,b:e,x:n}){let o=n*t+e;return m`<p class="nn-formula">z = ${h(n)}·${E(t)} ${W(e)} =
      <b data-shows="z">${h(o)}</b></p>
    <p class="nn-formula">chance of spam = σ(${h(o)}) =
      <b data-shows="p">${ht(P(o))}</b></p>`}function pm(t){let{w:e,b:n,points:o}=t,r=va(t),s=r.indexOf(Math.max(...r)),[a,i]=o[s],c=hn(t,a);return m`<p class="nn-formula">Mean surprise: <b data-shows="mean">${h(mn(o,e,n))}</b></p>
    <p>Greatest surprise: ${h(a)} words in CAPITALS, and it was
      ${i?"":"not "}spam. The neuron gave that the chance ${ht(i?c:P(-a*e-n))}; −log of it is <b data-shows="worst">${h(r[s])}</b>.</p>
    ${t.learn&&m`<p class="nn-formula">w = ${h(e)}, b = ${h(n)}${Mr(t)&&": nothing left to gain"}</p>`}`}function Ma(t){let{w:e,b:n,x:o,points:r}=t,s=r.filter(([,i])=>i===1).length,a=`${r.length} emails by their words in CAPITALS, ${s} of them spam, and a sigmoid curve with weight ${h(e)} and bias ${h(n)}. `;return t.surprise?`${a}The mean surprise is ${h(mn(r,e,n))}.`:`${a}To an email with ${h(o)} it gives the chance ${ht(hn(t,o))} of being spam.`}function dm(t){if(Mr(t))return null;let{w:e,b:n}=oa(t.points,t.w,t.b,nm,om);return{w:wa(e,4),b:wa(n,10)}}var wa=(t,e)=>Math.max(-e,Math.min(e,t)),fm=({w:t,b:e})=>Number.isInteger(8*t)&&Number.isInteger(4*e),$m=t=>Math.max(0,Math.min(10,Math.round(t*2)/2)),ka={picture:lm,controls:mm,readout:um,describe:Ma,play:dm,plays:t=>t.learn,pace:60,verbs:{step:"Ten small steps",play:"Let it learn"},drags:{email:(t,[e])=>({x:$m(X.invert(e))})},goals:{"02-half-at-four":{ask:"Let the chance rise with the words in CAPITALS, and be exactly 0.5 for an email with four of them.",praise:"z is 0 at x = 4: the bias takes away what four words bring.",met:({w:t,b:e})=>t>0&&Math.abs(4*t+e)<1e-9},"02-fair":{ask:"By hand: bring the mean surprise below 0.52.",praise:"Well fitted. The best possible mean is not far below.",met:t=>t.surprise&&fm(t)&&mn(t.points,t.w,t.b)<.52},"02-learn":{ask:"Let it learn until nothing is left to gain. Then spoil the fit with both knobs and let it learn again: where does it end?",praise:"Nobody told it where to go, and from any start it ends at nearly the same place.",met:t=>t.learn&&Mr(t)}}};var gm={"-":"⁻",...Object.fromEntries([..."⁰¹²³⁴⁵⁶⁷⁸⁹"].entries())},bm=t=>Math.abs(t)<4?h(10**t):`10${[...String(t)].map(e=>gm[e]).join("")}`;function Le([t,e],n){let o=x([t,e],n),r=s=>{let a=s>0?Math.log10(s):t;return o(Math.min(Math.max(a,t),e))};return r.powers=[t,e],r.range=n,r}function kr(t,e){let[n,o]=e.powers,r=Math.ceil((o-n)/8),[s,a]=t.range;return m`<g class="nn-axes">${$t(n,o,8).filter(i=>Number.isInteger(i)&&i%r===0).map(i=>{let c=u(e(10**i));return m`<line class="nn-grid" x1="${s}" x2="${a}"
          y1="${c}" y2="${c}"/><text x="${s-6}"
          y="${c+4}" text-anchor="end">${bm(i)}</text>`})}</g>`}function lo(t,e,n,o){let[r,s]=o.range,i=[...Array(121).keys()].map(c=>Math.round(c*e/120)).map(c=>`${u(n(c))} ${u(o(t.cost(c)))}`);return m`${kr(n,o)}
    <g class="nn-axes">${$t(...n.domain,4).map(c=>m`<line class="${c?"nn-grid":"nn-zero"}" x1="${u(n(c))}"
        x2="${u(n(c))}" y1="${r}" y2="${s}"/><text x="${u(n(c))}"
        y="${r+16}" text-anchor="middle">${c}</text>`)}
    <text class="nn-axis" x="${n.range[1]}" y="${r+32}"
      text-anchor="end">steps →</text>
    <text class="nn-axis" x="${n.range[0]-6}" y="${s-8}">↑ cost</text></g>
    <path class="nn-graph" d="M${i.join("L")}"/>
    <circle class="nn-dot" cx="${u(n(e))}" cy="${u(o(t.cost(e)))}"
      r="5"/>`}var Oe=t=>m`<details class="nn-program">
  <summary>This run as a program</summary>
  <pre tabindex="0"><code>${t.join(`
`)}</code></pre></details>`;var Aa=t=>BigInt.asUintN(64,t),Ar=t=>BigInt.asUintN(128,t),xm=2549297995355413924n<<64n|4865540595714422341n,Ir=t=>(t^t>>>16)>>>0;function ym(t,e){let n=1135663077,o=i=>{let c=i^n;return n=Math.imul(n,2468251765),Ir(Math.imul(c,n))},r=(i,c)=>Ir(Math.imul(3389127133,i)-Math.imul(1232336661,c)),a=[t>>>0,Math.floor(t/2**32),0,0].map(o);for(let i=0;i<4;i++)for(let c=0;c<4;c++)i!==c&&(a[c]=r(a[c],o(a[i])));return n=2337405405,Array.from({length:e},(i,c)=>{let l=a[c%4]^n;return n=Math.imul(n,1492356589),Ir(Math.imul(l,n))})}var Ct=class{#e;#o;#n;constructor(e){if(!Number.isSafeInteger(e)||e<0)throw new Error(`A seed must be a whole number from 0; got ${e}.`);let n=ym(e,8).map(BigInt),o=r=>n[r]|n[r+1]<<32n;this.#o=Ar((o(4)<<64n|o(6))<<1n|1n),this.#e=this.#o,this.#e=Ar(this.#e+(o(0)<<64n|o(2))),this.#t()}#t(){this.#e=Ar(this.#e*xm+this.#o)}#r(){this.#t();let e=Aa(this.#e^this.#e>>64n),n=this.#e>>122n;return Aa(e>>n|e<<(64n-n&63n))}#s(){if(this.#n!==void 0){let n=this.#n;return this.#n=void 0,n}let e=this.#r();return this.#n=e>>32n,e&0xffffffffn}random(){return Number(this.#r()>>11n)*2**-53}uniform(e,n){return e+(n-e)*this.random()}#a(e){let n=BigInt(2**(32-Math.clz32(e))-1),o;do o=Number(this.#s()&n);while(o>e);return o}permutation(e){let n=[...Array(e).keys()];for(let o=e-1;o>0;o--){let r=this.#a(o);[n[o],n[r]]=[n[r],n[o]]}return n}};var wm=(t,e)=>t.map(n=>n[e]);function vm(t,e,n){let o=n.map((r,s)=>wm(e,s));return t.map(r=>n.map((s,a)=>q(r,o[a],s)))}function H(t,e){let n=t;return e.map(({weight:o,bias:r,activation:s})=>{let a=vm(n,o,r);return n=a.map(i=>i.map(c=>s(c))),{Z:a,A:n}})}function Ia(t,e){let n=[],o=t;return e.forEach(({weight:r,bias:s,activation:a},i)=>{o=s.map((c,l)=>{let p=(g,v,I,L=-1)=>n.push({layer:i,to:l,op:g,from:L,terms:v,value:I}),d=o.map((g,v)=>{let I=g*r[v][l];return p("product",[g,r[v][l]],I,v),I}),f=d.reduce((g,v)=>g+v,0);p("sum",d,f),p("bias",[f,c],f+c);let $=a(f+c);return p("activation",[f+c],$),$})}),n}var Sr={line:t=>2*t-1,square:t=>t*t,"three-squares":t=>3*t*t,"square-and-line":t=>t*t+2*t};function Sa(t,e,n){let o=Sr[t],r=o(e+n)-o(e);return{rise:r,slope:r/n}}function oe(t,e){let n=t**e;return{height:n,slope:n*Math.log(t),atZero:Math.log(t)}}function st(t,e){let n=0;for(let o=0;o<t.length;o++)n+=t[o]*e[o];return n}var pt=t=>Math.sqrt(st(t,t)),Ta=(t,e)=>st(t,e)/pt(t),pn=t=>t[0].map((e,n)=>t.map(o=>o[n]));function dn(t,e){let n=pn(e);return t.map(o=>n.map(r=>st(o,r)))}function Na(t,e){let n=Math.max(t.length,e.length),o=i=>[...Array(n-i.length).fill(1),...i],[r,s]=[o(t),o(e)];return r.every((i,c)=>i===s[c]||i===1||s[c]===1)?r.map((i,c)=>i===1?s[c]:i):null}var fn={plane:{height:([t,e])=>2*t+e,slopes:()=>[2,1]},bowl:{height:([t,e])=>t*t+2*e*e,slopes:([t,e])=>[2*t,4*e]},product:{height:([t,e])=>t*e,slopes:([t,e])=>[e,t]}};function Tr(t,e,n){let o=n*Math.PI/180,r=[Math.cos(o),Math.sin(o)];return st(fn[t].slopes(e),r)}var ne={double:{f:t=>2*t,slope:()=>2},square:{f:t=>t*t,slope:t=>2*t},mirror:{f:t=>1-t,slope:()=>-1},triple:{f:t=>3*t,slope:()=>3},"minus-half":{f:t=>-t/2,slope:()=>-.5}};function La(t,e,n,o){let[r,s]=[ne[t],ne[e]],[a,i]=[n,n+o].map(d=>[d,r.f(d),s.f(r.f(d))]),[c,l,p]=i.map((d,f)=>d-a[f]);return{from:a,to:i,moves:[c,l,p],rates:[l/c,p/l,p/c],slopes:[r.slope(n),s.slope(a[1])]}}var Mm={zeros:()=>0,uniform:()=>1,xavier:(t,e)=>Math.sqrt(6/(t+e)),he:t=>Math.sqrt(6/t)};function Ee(t,e,n,o){return e.map((r,s)=>{let[a,i]=[t[s],t[s+1]],c=Mm[n](a,i),l=()=>c===0?0:o.uniform(-c,c);return{weight:[...Array(a)].map(()=>[...Array(i)].map(l)),bias:Array(i).fill(0),activation:Bt[r],slope:ro[r]}})}function mo(t,e){let n=t.length*t[0].length,o=0,r=t.map((s,a)=>s.map((i,c)=>{let l=i-e[a][c];return o+=l*l,l*(2/n)}));return{cost:o/n,blame:r}}function Oa(t,e){let n=t.length*t[0].length,o=0,r=t.map((s,a)=>s.map((i,c)=>(o+=qt(i,e[a][c]),(P(i)-e[a][c])/n)));return{cost:o/n,blame:r}}function uo(t,{X:e,y:n,loss:o}){let r=H(e,t),{cost:s,blame:a}=o(r.at(-1).A,n),c=t.map(({weight:l,slope:p},d)=>({weight:l,slope:p,l:d})).reverse().map(({weight:l,slope:p,l:d})=>{let{Z:f,A:$}=r[d],g=a.map((v,I)=>v.map((L,z)=>L*p(f[I][z],$[I][z])));return d>0&&(a=dn(g,pn(l))),{weight:dn(pn(d>0?r[d-1].A:e),g),bias:pn(g).map(v=>v.reduce((I,L)=>I+L))}});return{cost:s,slopes:c.reverse()}}function Ea(t,e,n){return t.map((o,r)=>({...o,weight:o.weight.map((s,a)=>s.map((i,c)=>i-n*e[r].weight[a][c])),bias:o.bias.map((s,a)=>s-n*e[r].bias[a])}))}var Nr=64,km=1e9,Am=({weight:t,bias:e})=>e.every(n=>n===0)&&t.flat().every(n=>n===0),Re=class{#e;#o;#n=[];#t;costs=[];end=1/0;ranAway=!1;constructor(e,n,o){this.#e=n,this.#o=o,this.#r(0,e)}at(e){let n=Math.min(Math.floor(e/Nr),this.#n.length-1),o=this.#n[n];for((e<this.#t.steps||o.steps>this.#t.steps)&&(this.#t=o);this.#t.steps<Math.min(e,this.end);){let{layers:r,slopes:s}=this.#t;this.#r(this.#t.steps+1,Ea(r,s,this.#o))}return this.#t.layers}cost(e){return this.costs.length<=Math.min(e,this.end)&&this.at(e),this.costs[Math.min(e,this.end)]}#r(e,n){let{cost:o,slopes:r}=uo(n,this.#e),s=km*Math.max(this.costs[0]??1,1);if(e>0&&!(o<=s)){[this.end,this.ranAway]=[e-1,!0];return}this.costs[e]=o,this.#t={steps:e,layers:n,slopes:r},e%Nr===0&&(this.#n[e/Nr]=this.#t),r.every(Am)&&(this.end=e)}};function We(t,e){let n=new Map;return(...o)=>{let r=o.join(" "),s=n.has(r)?n.get(r):t(...o);return n.delete(r),n.set(r,s),n.size>e&&n.delete(n.keys().next().value),s}}var ze="gradient-depth",Wa=21,Lr=Le([-12,2],[290,24]),Pe=50,De=334,Or={sigmoid:"Sigmoid",tanh:"Tanh",relu:"ReLU"},Er={zeros:["zeros","zeros"],uniform:["uniform","uniform"],xavier:["Xavier","xavier_uniform"],he:["He","kaiming_uniform"]},Ra=t=>Math.sqrt(t.reduce((e,n)=>e+n*n,0)/t.length),Im=We((t,e,n,o,r)=>{let s=new Ct(r),a=[2,...Array(t).fill(e),1],i=[...Array(t).fill(n),"identity"],c=Ee(a,i,o,s),l=[...Array(Wa)].map(()=>[s.uniform(-1,1),s.uniform(-1,1)]),p=l.map(([f,$])=>[f+$>0?1:0]),{slopes:d}=uo(c,{X:l,y:p,loss:Oa});return{weights:d.map(({weight:f})=>Ra(f.flat())),biases:d.map(({bias:f})=>Ra(f))}},24);function je({depth:t,width:e,activation:n,init:o,seed:r,of:s}){let a=Im(t,e,n,o,r)[s],[i,c]=[a[0],a.at(-1)];return{sizes:a,first:i,last:c,ratio:c>0?i/c:NaN}}function Sm(t){if(t===0)return"";let[e,n,o]=[10,.1,.001].map(r=>u(Lr(r*t)));return m`<rect class="nn-fires" x="${Pe}" y="${e}"
      width="${De-Pe}" height="${u(n-e)}"/>
    <path class="nn-mean" d="M${Pe} ${o}H${De}"/>
    <text class="nn-small nn-halo" x="${De-4}" y="${o+16}"
      text-anchor="end">a thousandth of the last</text>`}function Tm(t){let{sizes:e,last:n}=je(t),o=x([1,e.length],[Pe+16,De-16]);o.range=[Pe,De];let r=e.length>9?2:1,s=e.map((a,i)=>[u(o(i+1)),u(Lr(a)),a]);return m`<svg viewBox="0 0 346 338" role="img"
    aria-label="${za(t)}">
    ${Sm(n)} ${kr(o,Lr)}
    <g class="nn-axes">
      <text class="nn-axis" x="${Pe-44}" y="14">↑ size of the gradient</text>
      <text class="nn-axis" x="${De}" y="330" text-anchor="end"
        >layer →</text>
      ${s.map(([a],i)=>i%r===0&&m`<text x="${a}" y="313" text-anchor="middle">${i+1}</text>`)}</g>
    <polyline class="nn-graph" points="${s.filter(([,,a])=>a>0).map(([a,i])=>`${a},${i}`).join(" ")}"/>
    ${s.map(([a,i,c])=>c>0?m`<circle class="nn-one" cx="${a}" cy="${i}" r="6"/>`:m`<rect class="nn-none" x="${a-5}" y="${i-5}" width="10"
            height="10"/><text class="nn-small nn-halo" x="${a}"
            y="${i-12}" text-anchor="middle">0</text>`)}
  </svg>`}var Nm=(t,e)=>m`
  ${S(ze,"activation",t,e,n=>Or[n])}
  ${S(ze,"init",t,e,n=>Er[n][0])}
  ${S(ze,"of",t,e)}
  ${b(ze,"depth",t,e)} ${b(ze,"width",t,e)}
  ${b(ze,"seed",t,e)}`;function Lm(t){let{sizes:e,first:n,last:o,ratio:r}=je(t);return m`<p class="nn-formula">Layer 1: <b data-shows="first">${h(n)}</b>. Layer ${e.length}, the last: <b data-shows="last">${h(o)}</b>.</p>
    <p class="nn-formula">${o>0?m`First ÷ last = <b data-shows="ratio">${h(r)}</b>`:"The last layer's gradient is 0: there is nothing to compare with."}</p>
    ${Oe(Om(t))}`}function Om({depth:t,width:e,activation:n,init:o,seed:r,of:s}){let a=Or[n];return["import numpy as np","from nnlib import (",`    BCEWithLogitsLoss, Linear, ${a}, Sequential, halves`,")",`from nnlib.init import ${Er[o][1]} as init`,"",`rng = np.random.default_rng(${r})`,"how = {'rng': rng, 'init': init}",`layers = [Linear(2, ${e}, **how), ${a}()]`,`for _ in range(${t-1}):`,`    layers += [Linear(${e}, ${e}, **how), ${a}()]`,`net = Sequential(*layers, Linear(${e}, 1, **how))`,`X, y = halves(${Wa}, rng=rng)`,"loss = BCEWithLogitsLoss()","loss(net(X), y.reshape(-1, 1))","net.backward(loss.backward())","for layer in net:","    if isinstance(layer, Linear):",`        grad = layer.${s==="weights"?"weight":"bias"}_grad`,"        print(np.sqrt(np.mean(grad**2)))"]}function za(t){let{sizes:e,first:n,last:o}=je(t);return`The size of the gradient of the ${t.of}, layer by layer, on an axis of powers of ten. ${t.depth} hidden layers of ${t.width} neurons with ${Or[t.activation]}, started by ${Er[t.init][0]}. Layer 1 has ${h(n)}, layer ${e.length}, the last, ${h(o)}.`}var Pa={picture:Tm,controls:Nm,readout:Lm,describe:za,goals:{"05-vanish":{ask:"Add hidden layers until the first layer's gradient is less than a thousandth of the last layer's (and not 0).",praise:"Vanished. Every layer on the way back multiplied the blame by small slopes; the first layers hardly learn.",met(t){let{first:e,ratio:n}=je(t);return e>0&&n<.001}},"05-revive":{ask:"With eight hidden layers or more, bring the first layer's gradient within a factor of ten of the last's.",praise:"Alive again: a slope near 1, and weights spread so that the blame keeps its size from layer to layer.",met(t){let{ratio:e}=je(t);return t.depth>=8&&e>=.1&&e<=10}},"05-explode":{ask:"Make the first layer's gradient larger than 3.",praise:"Exploded. Weights that do not shrink as the layers widen make the values grow at every layer, and the gradient with them.",met:t=>je(t).first>3}}};var xt=x([-3.5,3.5],[30,334]),yt=x([-3.5,3.5],[326,22]),Da=3,ho=t=>t.every(e=>e===0);function ja(t,[e,n]){let[o,r]=[u(xt(e)),u(yt(n))];return m`<line class="nn-arrow" data-arrow="${t}" x1="${u(xt(0))}"
      y1="${u(yt(0))}" x2="${o}" y2="${r}"/>
    <g class="nn-grab" data-drag="${t}"><circle cx="${o}" cy="${r}"
        r="15"/><circle class="nn-handle ${t==="u"?"nn-tip":""}"
        cx="${o}" cy="${r}" r="9"/></g>
    <text class="nn-halo nn-strong" x="${o+13}" y="${r-9}">${t}</text>`}function Em({u:t,v:e}){if(ho(t))return"";let n=st(t,e)/st(t,t),o=t.map(a=>n*a),r=t.map(a=>10*a/pt(t)),s=n<0?"nn-negative":"nn-positive";return m`<line class="nn-zero" x1="${u(xt(-r[0]))}"
      y1="${u(yt(-r[1]))}" x2="${u(xt(r[0]))}" y2="${u(yt(r[1]))}"/>
    <line class="nn-edge nn-shadow ${s}" x1="${u(xt(0))}" y1="${u(yt(0))}"
      x2="${u(xt(o[0]))}" y2="${u(yt(o[1]))}"/>
    <line class="nn-distance" x1="${u(xt(e[0]))}" y1="${u(yt(e[1]))}"
      x2="${u(xt(o[0]))}" y2="${u(yt(o[1]))}"/>`}function Rm(t,e){return m`<svg viewBox="0 0 344 362" role="img"
    aria-label="${Ca(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="22" width="304" height="304"/>
    </clipPath>
    ${T(xt,yt)}
    <g clip-path="url(#${e}-clip)">${Em(t)}</g>
    ${ja("u",t.u)} ${ja("v",t.v)}
  </svg>`}var Wm=t=>[[0,`${t}₁`],[1,`${t}₂`]];function zm(t,e){return["u","v"].map(n=>_n("arrows",n,t,e,Wm(n)))}var Ba=t=>m`√(${E(t[0])}² + ${E(t[1])}²)`;function Pm({u:t,v:e}){let n=t.map((o,r)=>`${E(o)}·${E(e[r])}`);return m`<p class="nn-formula">u · v = ${n.join(" + ")} =
      <b data-shows="dot">${h(st(t,e))}</b></p>
    <p class="nn-formula">length of u = ${Ba(t)} = <b data-shows="u"
      >${h(pt(t))}</b></p>
    <p class="nn-formula">length of v = ${Ba(e)} = <b data-shows="v"
      >${h(pt(e))}</b></p>
    <p class="nn-formula">${ho(t)?"u points nowhere: nothing can lie along it.":m`v reaches along u: u · v ÷ length of u = <b data-shows="along"
            >${h(Ta(t,e))}</b>`}</p>`}function Ca({u:t,v:e}){let n=o=>`(${h(o[0])}, ${h(o[1])})`;return`Two arrows from the origin: u to ${n(t)}, v to ${n(e)}. Their dot product is ${h(st(t,e))}.`}var qa=t=>[xt.invert(t[0]),yt.invert(t[1])].map(e=>Math.max(-Da,Math.min(Da,Math.round(e*4)/4))),Ua={picture:Rm,controls:zm,readout:Pm,describe:Ca,drags:{u:(t,e)=>({u:qa(e)}),v:(t,e)=>({v:qa(e)})},goals:{"00-right-angle":{ask:"Make the dot product 0, with neither arrow of length 0.",praise:"The arrows are at a right angle: v reaches not at all along u.",met:({u:t,v:e})=>st(t,e)===0&&!ho(t)&&!ho(e)},"00-same-dot":{ask:"Leave u as the book has it. Find another v with the dot product that it has at first.",praise:"All such arrows end on one line, at a right angle to u. It is the line that a neuron with the weights u draws.",met:({u:t,v:e},n)=>t.join()===n.u.join()&&e.join()!==n.v.join()&&st(t,e)===st(n.u,n.v)}}};var[Rr,Xa]=[31,30],$n=[4,123,242],Wr=44,Ha=t=>(t.match(/\d+/g)??[]).map(Number),zr=t=>[t.at(-2)??1,t.at(-1)??1];function gn({a:t,b:e}){let n=[Ha(t),Ha(e)];return{shapes:n,shape:Na(...n)}}function Dm(t,e,n,o){let[r,s]=zr(t),[a,i]=[r===1?0:n,s===1?0:o],c=a!==n||i!==o;return{number:e*(a*s+i+1),copy:c}}function Fa(t,[e,n],o,r){return[...Array(e).keys()].map(s=>[...Array(n).keys()].map(a=>{let{number:i,copy:c}=o(s,a),[l,p]=[t+a*Rr,Wr+s*Xa];return m`<rect class="nn-cell" data-copy="${c}" x="${l+1.5}"
          y="${p+1.5}" width="${Rr-3}" height="${Xa-3}" rx="3"/><text
          class="${c?"nn-small":"nn-strong"}" x="${l+Rr/2}"
          y="${p+20}" text-anchor="middle" ${r&&m`data-shows="sum"`}
          >${i}</text>`}))}var re=t=>t.length===1?`(${t[0]},)`:`(${t.join(", ")})`;function jm(t){let{shapes:e,shape:n}=gn(t),o=e.map((i,c)=>(l,p)=>Dm(i,c===0?10:1,l,p)),r=(i,c)=>({number:o[0](i,c).number+o[1](i,c).number,copy:!1}),s=(i,c)=>m`<text class="nn-small" x="${$n[i]+2}"
    y="20">${c}</text>`,a=(i,c)=>m`<text class="nn-strong" x="${$n[i]-13}"
    y="${Wr+20}" text-anchor="middle">${c}</text>`;return m`<svg viewBox="0 0 340 140" role="img"
    aria-label="${Va(t)}">
    ${s(0,`a ${t.a}`)} ${s(1,`b ${t.b}`)}
    ${s(2,n?`a + b ${re(n)}`:"a + b")}
    ${o.map((i,c)=>Fa($n[c],zr(n??e[c]),i))}
    ${a(1,"+")} ${a(2,"=")}
    ${n?Fa($n[2],zr(n),r,!0):m`<text class="nn-strong nn-negative" x="${$n[2]+4}"
            y="${Wr+20}">✗ refused</text>`}
  </svg>`}var Bm=(t,e)=>["a","b"].map(n=>S("broadcast",n,t,e));function Ga(t,e){let n=[...Array(e-t.length).fill(1),...t];return t.length<e?`${re(t)}, read as ${re(n)}`:re(t)}function qm(t){let{shapes:e,shape:n}=gn(t),o=Math.max(...e.map(s=>s.length)),r=e.map(s=>re(s).replaceAll(" ",""));return m`<p class="nn-formula">shape of a: ${Ga(e[0],o)}</p>
    <p class="nn-formula">shape of b: ${Ga(e[1],o)}</p>
    <p class="nn-formula">${n?m`shape of a + b: <b>${re(n)}</b>`:m`<code>ValueError: operands could not be broadcast together with
            shapes ${r.join(" ")}</code>`}</p>
    <p>Broken edges are copies that NumPy reads as if they were there.</p>`}function Va(t){let{shape:e}=gn(t),n=`An array a of shape ${t.a} and an array b of shape ${t.b}`;return e?`${n}, both stretched to shape ${re(e)} and added.`:`${n}. NumPy cannot stretch them to one shape and refuses to add them.`}var Ka={wide:!0,picture:jm,controls:Bm,readout:qm,describe:Va,goals:{"00-refused":{ask:"Find two shapes that NumPy refuses to add.",praise:"Refused: somewhere two sizes differ and neither is 1. An error is the friendly outcome.",met:t=>gn(t).shape===null},"00-trap":{ask:"Three numbers plus three numbers, and nine come out. Find shapes that do it.",praise:"A column and a row stretch each other. No error, nine numbers: the trap, whenever three were meant.",met:t=>{let{shapes:e,shape:n}=gn(t),o=r=>r.reduce((s,a)=>s*a,1);return e.every(r=>o(r)===3)&&o(n)===9}}}};var Ut=32,ae={x:4,y:178,wide:48},bn={x:196,y:44,wide:68},se={...bn,y:ae.y},_a=["1,1","1,2","2,1","2,2"],Ya=(t,e)=>[...Array(t.length/e).keys()].map(n=>t.slice(n*e,(n+1)*e));function xn({X:t,W:e,entry:n}){let[o,r]=[Ya(t,3),Ya(e,2)],[s,a]=n.split(",").map(i=>i-1);return{A:o,B:r,P:dn(o,r),i:s,j:a}}function Pr(t,e,n,o=Cm){let{x:r,y:s,wide:a}=e;return t.map((i,c)=>i.map((l,p)=>m`<rect class="nn-cell" data-lit="${n(c,p)}"
          x="${r+p*a}" y="${s+c*Ut}" width="${a}"
          height="${Ut}"/>${o(l,e,c,p)}`))}var Cm=(t,{x:e,y:n,wide:o},r,s)=>m`<text x="${e+(s+.5)*o}" y="${n+r*Ut+21}"
    text-anchor="middle">${h(t)}</text>`,Um=(t,{x:e,y:n,wide:o},r,s)=>m`<g class="nn-press" data-do="${_a[2*r+s]}"><rect
      fill="transparent" x="${e+s*o}" y="${n+r*Ut}"
      width="${o}" height="${Ut}"/>
    <text class="nn-strong" x="${e+(s+.5)*o}"
      y="${n+r*Ut+21}" text-anchor="middle" data-shows="product"
      >${h(t)}</text></g>`,po=(t,e,n,o="start")=>m`<text class="nn-small" x="${e}" y="${n}" text-anchor="${o}"
    >${t}</text>`;function Xm(t){let{A:e,B:n,P:o,i:r,j:s}=xn(t),a=i=>bn.x+(i+.5)*bn.wide;return m`<svg viewBox="0 0 336 266" role="img"
    aria-label="${Za(t)}">
    ${po("W, shape (3, 2)",bn.x,16)}
    ${[0,1].map(i=>po(`neuron ${i+1}`,a(i),37,"middle"))}
    ${Pr(n,bn,(i,c)=>c===s)}
    ${po("X, shape (2, 3)",ae.x,ae.y-12)}
    ${Pr(e,ae,i=>i===r)}
    <text x="${(ae.x+3*ae.wide+se.x)/2}" y="${ae.y+Ut+5}"
      text-anchor="middle">→</text>
    <text x="${se.x+se.wide}" y="${se.y-13}" text-anchor="middle"
      >↓</text>
    ${Pr(o,se,(i,c)=>i===r&&c===s,Um)}
    ${po("X @ W, shape (2, 2)",se.x,se.y+2*Ut+19)}
  </svg>`}function Hm(t,e){let{j:n}=xn(t),o=r=>[2*r+n,`weight ${r+1} of neuron ${n+1}`];return m`${S("matrix-product","entry",t,e,r=>{let[s,a]=r.split(",");return`row ${s}, column ${a}`})}
    ${_n("matrix-product","W",t,e,[0,1,2].map(o))}`}function Fm(t){let{A:e,B:n,P:o,i:r,j:s}=xn(t),a=e[r].map((i,c)=>`${E(i)}·${E(n[c][s])}`);return m`<p class="nn-formula">row ${r+1} of X times column ${s+1} of
      W:</p>
    <p class="nn-formula">${a.join(" + ")} = <b data-shows="entry"
      >${h(o[r][s])}</b></p>
    <p>It is what neuron ${s+1} answers to example ${r+1}, without its
      bias.</p>`}function Za(t){let{P:e,i:n,j:o}=xn(t);return`A matrix X of 2 examples, 3 inputs each, times a matrix W of 2 neurons, 3 weights each. The rows of the product: ${e.map(s=>s.map(a=>h(a)).join(" and ")).join("; ")}. Row ${n+1} of X times column ${o+1} of W gives ${h(e[n][o])}.`}var Ja={wide:!0,picture:Xm,controls:Hm,readout:Fm,describe:Za,actions:Object.fromEntries(_a.map(t=>[t,()=>({entry:t})])),goals:{"00-column":{ask:"Turn the weights of neuron 2 until it answers 5 to example 1 and 0 to example 2.",praise:"Found, and the product's first column never moved: it belongs to neuron 1 and its weights alone.",met:t=>{let{P:e}=xn(t);return e[0][1]===5&&e[1][1]===0}}}};var nt={x:164,y:122,r:28},it={x:210,y:97,size:50},at={x:296,y:122,r:24};function Be({x:t,w:e,b:n,activation:o}){let r=q(t,e,n);return{z:r,y:Bt[o](r)}}function $o({activation:t,answers:e},n){return t==="identity"?"":e[n>.5?1:0]}var fo=t=>t<0?"nn-negative":"nn-positive",Qa=t=>u(1+.6*Math.abs(t));function ei(t,e,n,o=`× ${h(e)}`){let[r,s]=[nt.x-t.x,nt.y-t.y],a=Math.hypot(r,s),i=1-(nt.r+3)/a,c=(11+Qa(e)/2)/a,l=t.x+.5*r+c*s,p=t.y+.5*s-c*r;return m`<line class="nn-edge ${fo(e)}" x1="${u(t.x+22)}"
      y1="${u(t.y+22*s/r)}" x2="${u(t.x+i*r)}"
      y2="${u(t.y+i*s)}" stroke-width="${Qa(e)}"
      opacity="${n===0?.3:1}"/>
    <text class="nn-halo nn-strong ${fo(e)}" x="${u(l)}"
      y="${u(p+5)}" text-anchor="${s<-30?"end":"middle"}"
      >${o}</text>`}function Gm(t){let e=150/t.w.length;return t.w.map((n,o)=>{let r={x:32,y:u(46+o*e)};return m`${ei(r,n,t.x[o])}
      <circle class="nn-node" cx="${r.x}" cy="${r.y}" r="21"/>
      <text x="${r.x}" y="${r.y+5}" text-anchor="middle"
        >${h(t.x[o])}</text>
      <text class="nn-halo nn-small" x="11" y="${r.y-28}"
        >${t.names[o]}</text>`})}function Vm({activation:t},{z:e,y:n}){let o=Math.max(6,Math.abs(e)*1.25),r=t==="identity"?o:1,s=t==="identity"?-o:0,a=d=>u(it.x+5+(d+o)/(2*o)*40),i=d=>u(it.y+44-(d-s)/(r-s)*38),l=[...Array(41).keys()].map(d=>(d/20-1)*o).map(d=>`${a(d)},${i(Bt[t](d))}`),p=t==="step"?`${a(-o)},${i(0)} ${a(0)},${i(0)} ${a(0)},${i(1)} ${a(o)},${i(1)}`:l.join(" ");return m`<rect class="nn-node" x="${it.x}" y="${it.y}"
      width="${it.size}" height="${it.size}" rx="8"/>
    <polyline class="nn-curve" points="${p}"/>
    <circle class="nn-dot" cx="${a(e)}" cy="${i(n)}" r="4"/>
    <text class="nn-small" x="${it.x+it.size/2}" y="${it.y-8}"
      text-anchor="middle">${t}</text>`}function Km(t){let e=t.length>9?m`x="340" text-anchor="end"`:m`x="${at.x}" text-anchor="middle"`;return m`<text class="nn-strong" ${e} y="${at.y+46}">${t}</text>`}function Ym(t){let e=Be(t),{z:n,y:o}=e,r={x:32,y:222},s=t.activation!=="identity"&&o>.5;return m`<svg viewBox="0 0 344 250" role="img"
    aria-label="${ni(t)}">
    ${Gm(t)} ${ei(r,t.b,1,`bias ${h(t.b)}`)}
    <rect class="nn-node" x="13" y="203" width="38" height="38" rx="6"/>
    <text x="32" y="227" text-anchor="middle">1</text>
    <text class="nn-small" x="58" y="238">always 1</text>
    <circle class="nn-node" cx="${nt.x}" cy="${nt.y}" r="${nt.r}"/>
    <text class="nn-strong" x="${nt.x}" y="${nt.y+5}" text-anchor="middle"
      >${h(n)}</text>
    <text class="nn-small" x="${nt.x}" y="${nt.y-37}" text-anchor="middle"
      >sum z</text>
    <path class="nn-wire" d="M${nt.x+nt.r} ${nt.y}H${it.x}"/>
    ${Vm(t,e)}
    <path class="nn-wire" d="M${it.x+it.size} ${at.y}H${at.x-at.r}"/>
    <circle class="nn-node" data-on="${String(s)}" cx="${at.x}" cy="${at.y}"
      r="${at.r}"/>
    <text class="nn-strong" data-on="${String(s)}" x="${at.x}" y="${at.y+5}"
      text-anchor="middle">${sn(o,3)}</text>
    <text class="nn-small" x="${at.x}" y="${at.y-32}" text-anchor="middle"
      >output</text>
    ${Km($o(t,o))}
  </svg>`}function _m(t,e){let n=t.w.every(r=>Math.abs(r)<=2),o=t.activation==="identity"&&n?{minimum:-2,maximum:2,step:.05}:{};return m`
    ${(t.switches?te:b)("neuron","x",t,e)}
    ${b("neuron","w",t,e,o)}
    ${b("neuron","b",t,e)}
    ${t.choose&&S("neuron","activation",t,e)}`}function Zm(t){let e=t.x.map((n,o)=>m`${o>0&&" + "}<span class="${fo(t.w[o])}"
      >${h(n)}·${E(t.w[o])}</span>`);return m`${e} <span class="${fo(t.b)}">${W(t.b)}</span>
    = <b data-shows="z">${h(Be(t).z)}</b>`}function Jm(t){let{z:e,y:n}=Be(t),o=$o(t,n);return m`<p class="nn-formula">z = ${Zm(t)}</p>
    <p class="nn-formula">${t.activation}(${h(e)}) =
      <b data-shows="y">${sn(n)}</b>${o&&m`: <b>${o}</b>`}</p>
    ${t.table&&t.switches&&Qm(t)}`}function Qm(t){let e=t.w.length,n=[...Array(2**e).keys()].map(o=>t.w.map((r,s)=>o>>e-1-s&1));return m`<table class="nn-table" aria-label="every combination of the switches">
    <thead><tr>${t.names.map(o=>m`<th scope="col">${o}</th>`)}
      <th scope="col">z</th><th scope="col">output</th></tr></thead>
    <tbody>${n.map(o=>{let{z:r,y:s}=Be({...t,x:o}),a=o.every((i,c)=>i===t.x[c]);return m`<tr ${a&&m`aria-current="true"`}>
        ${o.map(i=>m`<td>${i}</td>`)}<td data-shows="row-z"
        >${h(r)}</td><td>${sn(s)} ${$o(t,s)}</td></tr>`})}</tbody>
  </table>`}function ni(t){let{z:e,y:n}=Be(t),o=t.names.map((s,a)=>`${s} is ${h(t.x[a])}, weight ${h(t.w[a])}`),r=$o(t,n);return`A neuron. ${o.join("; ")}; bias ${h(t.b)}. The weighted sum is ${h(e)}; after the ${t.activation} the output is ${sn(n)}${r&&`, ${r}`}.`}var ti=({w:t,b:e})=>[[0,0],[0,1],[1,0],[1,1]].map(n=>q(n,t,e)>0),tu=(t,e)=>[...t.w,t.b].filter((n,o)=>n!==[...e.w,e.b][o]).length,oi={wide:!0,picture:Ym,controls:_m,readout:Jm,describe:ni,goals:{"01-silence":{ask:"An email with CAPITALS and without viagra is called spam. Turn one knob until it is not. How far must you turn it?",praise:"Silent. A turn by 5 is enough: it brings the number in the middle down to 0, and the neuron fires only above 0.",met:(t,e)=>t.x.join()==="1,0"&&tu(t,e)===1&&q(t.x,t.w,t.b)<=0},"01-both":{ask:"Your doctor writes about viagra, your aunt writes in CAPITALS. Let both through, and catch only the emails that have both.",praise:"Found: each alone brings too little, both together enough.",met:t=>t.w.length===2&&t.activation==="step"&&ti(t).join()==="false,false,false,true"},"01-seven-bottles":{ask:"Ten guests drank seven bottles. Find the weight that says so, and leave the bias at 0: no guests, no wine.",praise:"Found: 0.7 of a bottle for each guest. Now try 3 and 75 guests.",met:t=>t.activation==="identity"&&t.x[0]===10&&t.b===0&&Math.abs(Be(t).z-7)<1e-9},"03-last-bit":{ask:"One neuron is enough. Find knobs that call all four numbers right: 0 and 2 even, 1 and 3 odd.",praise:"Found. The first digit needs no weight: whether a number is even is said by its last digit alone.",met:t=>t.w.length===2&&t.activation==="sigmoid"&&ti(t).join()==="true,false,true,false"}}};var Dr="party-learning",qe=[...Array(40).keys()],go=1e3,eu=5,nu=.001,ou=.01,bo=[...Array(8).keys()].map(t=>[t>>2,t>>1&1,t&1]),si=[1,1.5,3,4.3,0,0,0,0],ru=bo.map(t=>["A","D","S"].filter((e,n)=>t[n]).join("")||"–"),su={X:bo,y:si.map(t=>[t]),loss:mo},Xt=32,ie=x([0,5],[278,190]),au=x([0,go],[46,336]),iu=Le([-4,1],[432,338]),qr=We((t,e)=>{let n=Ee([3,3,1],["relu","relu"],"xavier",new Ct(t));return new Re(n,su,e)},4*qe.length);function jr(t,{rate:e,steps:n}){let o=qr(t,e);if(o.cost(n)<nu)return"learned";let[,{A:r}]=H(bo,o.at(n));return r.every(([s])=>s<ou)?"silent":"neither"}var Br=(t,e)=>t.filter(n=>n===e).length;function Cr(t){let e=qr(t.seed,t.rate),[n,o]=H(bo,e.at(t.steps)),r=[0,1,2].filter(i=>n.A.every(c=>c[i]===0)),s=o.A.flat(),a=qe.map(i=>jr(i,t));return{run:e,dead:r,bottles:s,fates:a,cost:e.cost(t.steps)}}var ri=t=>[13+Xt*(t%10),4+Xt*Math.floor(t/10)];function cu(t,e){let[n,o]=ri(t.seed);return m`${qe.map(r=>{let[s,a]=ri(r);return m`<g class="nn-press" data-do="seed ${r}"><rect
      class="nn-cell" data-lit="${r===t.seed}" x="${s}" y="${a}"
      width="${Xt}" height="${Xt}"/>${ai(e[r],s+Xt/2,a+Xt/2)}</g>`})}
  <rect class="nn-picked" x="${n}" y="${o}" width="${Xt}"
    height="${Xt}"/>`}function ai(t,e,n){return t==="learned"?m`<circle class="nn-one" cx="${e}" cy="${n}" r="9"/>`:t==="silent"?m`<rect class="nn-none" x="${e-7.5}" y="${n-7.5}" width="15"
      height="15"/><path class="nn-cross" d="M${e-4} ${n-4}l8 8m0 -8l-8 8"
      />`:m`<circle class="nn-open" cx="${e}" cy="${n}" r="7"/>`}var lu=t=>m`<svg class="nn-symbol" viewBox="-10 -10 20 20"
  aria-hidden="true">${ai(t,0,0)}</svg>`;function mu(t){let[e,n]=ie.domain;return m`<g class="nn-axes">${[0,2,4].map(o=>m`<line class="${o?"nn-grid":"nn-zero"}" x1="46" x2="336"
        y1="${u(ie(o))}" y2="${u(ie(o))}"/><text x="40"
        y="${u(ie(o))+4}" text-anchor="end">${o}</text>`)}<text class="nn-axis" x="13" y="176">↑ bottles for each guest
      list</text></g>
    ${t.map((o,r)=>{let s=52+36*r,a=u(ie(Math.min(Math.max(o,e),n))),i=u(ie(si[r]));return m`<rect class="nn-bar" x="${s}" y="${a}" width="22"
          height="${u(ie(0)-a)}"/><path class="nn-wanted"
          d="M${s-4} ${i}h30"/><text class="nn-small" x="${s+11}"
          y="294" text-anchor="middle">${ru[r]}</text>`})}`}function uu(t){let{run:e,bottles:n,fates:o}=Cr(t);return m`<svg viewBox="0 0 346 468" role="img"
    aria-label="${ii(t)}">
    ${cu(t,o)} ${mu(n)}
    ${lo(e,t.steps,au,iu)}
  </svg>`}var hu=(t,e)=>m`${b(Dr,"seed",t,e)}
  ${S(Dr,"rate",t,e)} ${b(Dr,"steps",t,e)}`;function pu(t){let{dead:e,fates:n,cost:o,run:r}=Cr(t),s=(a,i)=>m`<span>${lu(a)} <b
    data-shows="${a}">${Br(n,a)}</b> ${i}</span>`;return m`<p>Of ${qe.length} starts, after ${t.steps} steps:</p>
    <p class="nn-legend">${s("learned","have learned")}
      ${s("silent","are silent: no bottle for any list")}
      ${s("neither","neither")}</p>
    <p class="nn-formula">Seed ${t.seed}: cost <b data-shows="cost">${h(o)}</b>${r.end<=t.steps&&(r.ranAway?"; the next step would run away":"; every slope is 0, nothing will ever change")}</p>
    <p>Dead hidden neurons, 0 for every list: ${e.map(a=>"h"+"₁₂₃"[a]).join(", ")||"none"}</p>
    <p class="nn-legend">A Agatha, D Dahlia, S Stiffy. Bar: what the network
      says; line: what was wanted.</p>
    ${Oe(du(t))}`}var du=({seed:t,rate:e,steps:n})=>["import numpy as np","from nnlib import (","    SGD, Linear, MSELoss, ReLU, Sequential, fit, party",")","",`rng = np.random.default_rng(${t})`,"net = Sequential(","    Linear(3, 3, rng=rng), ReLU(),","    Linear(3, 1, rng=rng), ReLU(),",")","X, y = party()",`descend = SGD(net.parameters(), lr=${ve(e)})`,"loss = MSELoss()",`fit(net, X, y, loss, descend, epochs=${n})`,"print(loss(net(X), y))"];function ii(t){let{dead:e,fates:n,cost:o}=Cr(t);return`The dinner party, trained from ${qe.length} starts at rate ${t.rate}. After ${t.steps} steps ${Br(n,"learned")} have learned, ${Br(n,"silent")} are silent. Picked: seed ${t.seed}, ${n[t.seed]}, with the cost ${h(o)} and ${e.length} dead hidden neurons.`}var fu=({steps:t})=>t<go?{steps:Math.min(t+eu,go)}:null,$u=qe.map(t=>[`seed ${t}`,e=>({...e,seed:t})]),ci={picture:uu,controls:hu,readout:pu,describe:ii,play:fu,plays:()=>!0,pace:16,verbs:{step:"Five steps",play:"Train all"},actions:Object.fromEntries($u),goals:{"05-party-learned":{ask:"Train them all, then pick a start that has learned the party.",praise:"This one gives every guest list its bottles.",met:t=>jr(t.seed,t)==="learned"},"05-party-dead":{ask:"Pick a start that is silent before the first step, with every slope 0. Then train it.",praise:"Dead on arrival: the output's ReLU is shut for every guest list, so no blame gets through, and no step ever changes anything.",met:({seed:t,rate:e,steps:n})=>n>0&&qr(t,e).end===0},"05-party-sum":{ask:"Pick a start that trained for 1,000 steps, is not silent, and still misses.",praise:"Its cost rests at about 0.02: it adds what each guest brings, and misses what Dahlia and Stiffy bring together.",met:t=>t.steps===go&&jr(t.seed,t)==="neither"}}};var wt=x([-2.2,4.2],[30,334]),vt=x([-2.2,4.2],[326,22]),[yn,Ce]=vt.domain,gu=[...Array(65).keys()].map(t=>yn+t/10),li=t=>t<=Ce;function mi({base:t},e){let n=gu.map(o=>{let r=Math.min(oe(t,o).height,2*Ce),[s,a]=e?[r,o]:[o,r];return`${u(wt(s))},${u(vt(a))}`});return m`<polyline class="${e?"nn-mirror":"nn-curve"}"
    points="${n.join(" ")}"/>`}function bu(t,{height:e,slope:n}){let o=r=>e+n*(r-t);return m`<line class="nn-secant" x1="${u(wt(yn))}"
    y1="${u(vt(o(yn)))}" x2="${u(wt(Ce))}" y2="${u(vt(o(Ce)))}"/>`}function xu(t,{height:e}){return m`<line class="nn-distance" x1="${wt(yn)}" y1="${vt(yn)}"
      x2="${wt(Ce)}" y2="${vt(Ce)}"/>
    ${mi(t,!0)}
    ${li(e)&&m`<circle class="nn-one" cx="${u(wt(e))}" cy="${u(vt(t.x))}"
        r="7"/>
      <text class="nn-halo nn-strong nn-positive" x="${u(wt(e)+4)}"
        y="${u(vt(t.x)+22)}">log</text>`}`}function yu(t,{height:e}){return li(e)?m`<circle class="nn-dot" cx="${u(wt(t))}" cy="${u(vt(e))}"
      r="6"/>`:m`<path class="nn-next" d="M${u(wt(t))} 22l-7 12h14z"/>`}function wu(t,e){let n=oe(t.base,t.x);return m`<svg viewBox="0 0 344 362" role="img"
    aria-label="${ui(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="22" width="304" height="304"/>
    </clipPath>
    ${T(wt,vt,{names:["x","y"]})}
    <g clip-path="url(#${e}-clip)">
      ${t.mirror?xu(t,n):bu(t.x,n)}
      ${mi(t,!1)}</g>
    ${yu(t.x,n)}
  </svg>`}function vu(t,e){return m`${b("power-curve","base",t,e)}
    ${b("power-curve","x",t,e)}`}function Mu({base:t,x:e,mirror:n}){let{height:o,slope:r,atZero:s}=oe(t,e),a=m`${h(t,6)}<sup>${h(e,6)}</sup>`;return n?m`<p class="nn-formula">${a} = <b data-shows="height"
          >${h(o)}</b></p>
        <p class="nn-formula">${t===1?"Every power of 1 is 1: there is no logarithm to the base 1.":m`log to the base ${h(t,6)} of ${h(o)} =
                <b data-shows="log">${h(e)}</b>`}</p>`:m`<p class="nn-formula">height: ${a} = <b data-shows="height"
          >${h(o)}</b></p>
        <p class="nn-formula">slope there: <b data-shows="slope"
          >${h(r)}</b></p>
        <p class="nn-formula">slope ÷ height = <b data-shows="ratio"
          >${h(s)}</b></p>`}function ui({base:t,x:e,mirror:n}){let{height:o,slope:r}=oe(t,e),s=`At x = ${h(e,6)} it is ${h(o)} high`,a=`The powers of ${h(t,6)} as a curve. ${s}`;return n?`${a}. Mirrored at the diagonal it is the logarithm.`:`${a} and its slope is ${h(r)}.`}var hi={picture:wu,controls:vu,readout:Mu,describe:ui,goals:{"00-e":{ask:"Find the base whose slope is its height: slope ÷ height within 0.005 of 1.",praise:"2.71875 is the nearest that this slider comes to e = 2.71828… Move the power: the two stay equal everywhere.",met:({base:t,x:e})=>Math.abs(oe(t,e).atZero-1)<.005},"00-which-power":{ask:"Which power of 2 gives 3? Come within 0.05 of 3.",praise:"About 1.585, between 1 (which gives 2) and 2 (which gives 4). That is the logarithm of 3 to the base 2.",met:({base:t,x:e,mirror:n})=>n&&t===2&&Math.abs(oe(t,e).height-3)<.05}}};function xo(t){return t.split(/(`[^`]+`|\*[^*\s][^*]*\*)/).map(e=>e.startsWith("`")?m`<code>${e.slice(1,-1)}</code>`:e.startsWith("*")&&e.length>2?m`<em>${e.slice(1,-1)}</em>`:e)}function yo(t){try{let e=Uint8Array.from(atob(t),n=>n.charCodeAt(0));return JSON.parse(new TextDecoder().decode(e))}catch{throw new Error("Question.data must be a question; got something else.")}}var ku=.05,Au=.005;function Ur(t,e){if(e.trim()==="")return{verdict:"missing"};if(t.choices){let a=t.choices[Number(e)];return a?{verdict:a.right?"right":"wrong",why:a.why}:{verdict:"missing"}}let n=Gs(e);if(Number.isNaN(n))return{verdict:"unreadable"};let o=Math.abs(n-t.answer);if(o<=t.tolerance)return{verdict:"right",why:t.why};let r=t.wrong.find(a=>Math.abs(n-a.value)<=Au*Math.abs(a.value));return r?{verdict:"wrong",why:r.why}:{verdict:!t.exact&&o<=ku*Math.abs(t.answer)?"almost":"wrong",why:t.otherwise}}var Iu={missing:"Nothing answered yet.",unreadable:"That is not a number. Write it like −1.5, 0,25 or 2/3.",wrong:"Not yet.",almost:"Close, but not right.",right:"Right."},Su={missing:"…",unreadable:"?",wrong:"✗",almost:"≈",right:"✓"};function Tu(t,e,n){return t.choices.map((o,r)=>m`<div class="nn-option"><input type="radio"
      name="${n}-answer" id="${n}-${r}" value="${r}" data-trait="answer"
      ${e.answer===String(r)&&"checked"}><label for="${n}-${r}"
      >${xo(o.text)}</label></div>`)}function Nu(t,e,n){return m`<p class="nn-number"><label for="${n}-n">Your number</label>
    <input id="${n}-n" data-trait="answer" inputmode="text" maxlength="40"
      autocomplete="off" value="${e.answer}">
    </p>`}function Lu(t,e){if(!e.checked)return"";let{verdict:n,why:o}=Ur(t,e.answer);return m`<span class="nn-mark" aria-hidden="true">${Su[n]}</span>
    <span><b>${Iu[n]}</b> ${o&&xo(o)}</span>`}function Ou(t,e){let n=yo(t.data),o=n.choices?Tu:Nu,r=t.checked?Ur(n,t.answer).verdict:"";return m`<fieldset class="nn-question">
      <legend>${xo(n.prompt)}</legend>
      ${o(n,t,e)}
    </fieldset>
    <div class="nn-live"><button type="button" data-do="check" data-enter
      >Check</button></div>
    <div class="nn-feedback" role="status" data-verdict="${r}"
      >${Lu(n,t)}</div>`}var pi={plain:!0,check:({data:t})=>yo(t),controls:Ou,describe:t=>yo(t.data).prompt,actions:{check:()=>({checked:!0})},input:t=>({...t,checked:!1}),task({id:t,data:e,answer:n,checked:o}){return o&&Ur(yo(e),n).verdict==="right"?t:""}};var Eu="reliability",Ht=x([0,1],[40,344]),ce=x([0,1],[262,30]),di=336,Ru=.025,wn=t=>ra(t.cases,t.scale),fi=t=>t.reduce((e,{count:n})=>e+n,0);function Xr(t){let e=({count:n,said:o,happened:r})=>n*Math.abs(o-r);return t.reduce((n,o)=>n+e(o),0)/fi(t)}function Wu({cases:t,scale:e}){let[n,o]=[0,0];for(let[r,s,a]of t)n+=s*qt(e*r,1)+a*qt(e*r,0),o+=s+a;return n/o}function zu(t){let e=wn(t),n=Math.max(1,...e.map(({count:o})=>o));return m`<svg viewBox="0 0 360 342" role="img"
    aria-label="${$i(t)}">
    ${T(Ht,ce,{names:["what it said","share that was spam"],count:5})}
    <path class="nn-distance" d="M${Ht(0)} ${ce(0)}L${Ht(1)} ${ce(1)}"/>
    ${e.map(({said:o,happened:r})=>{let s=r<o?"nn-negative":"nn-positive";return m`<path class="nn-given ${s}" d="M${u(Ht(o))} ${u(ce(o))}V${u(ce(r))}"/>`})}
    <path class="nn-curve" d="${e.map(({said:o,happened:r},s)=>`${s?"L":"M"}${u(Ht(o))} ${u(ce(r))}`)}"/>
    ${e.map(({said:o,happened:r})=>m`<circle class="nn-one" cx="${u(Ht(o))}"
        cy="${u(ce(r))}" r="6"/>`)}
    ${e.map(o=>Pu(o,n))}
  </svg>`}function Pu({bin:t,count:e},n){let o=u((Ht(t/10)+Ht((t+1)/10))/2),r=u(24*e/n);return m`<rect class="nn-count-bar" x="${o-13}"
      y="${di-r}" width="26" height="${r}"/>
    <text class="nn-small nn-halo" x="${o}" y="${di-r-3}"
      text-anchor="middle">${e}</text>`}var Du=(t,e)=>b(Eu,"scale",t,e);function ju(t){let e=wn(t);return e.length===0?m`<p>No cases.</p>`:m`${Bu(e)}
    <p class="nn-formula">Mean gap between said and happened:
      <b data-shows="gap">${h(Xr(e))}</b></p>
    <p class="nn-formula">Mean surprise: <b data-shows="mean">${h(Wu(t))}</b></p>
    <details><summary>All bins</summary><table class="nn-table">
    <thead><tr><th scope="col">from</th><th scope="col">cases</th>
      <th scope="col">said, on average</th><th scope="col">were spam</th></tr>
    </thead>
    <tbody>${e.map(({bin:n,count:o,said:r,happened:s})=>m`<tr><td>${h(n/10)}</td>
        <td data-shows="count">${o}</td>
        <td data-shows="said">${h(r)}</td>
        <td data-shows="happened">${h(s)}</td></tr>`)}</tbody></table></details>`}function Bu(t){let{bin:e,count:n,happened:o}=t.at(-1);return e<9?m`<p class="nn-top">It said 0.9 or more of none.</p>`:m`<p class="nn-top">It said 0.9 or more of ${n} emails. Of these,
    ${h(100*o,3)} % were spam.</p>`}function $i(t){let e=wn(t);if(e.length===0)return"A reliability plot without cases.";let n=e.map(({said:o,happened:r,count:s})=>`said ${h(o,2)}, happened ${h(r,2)} (${s})`);return`What a model said against what happened, in ${e.length} bins: ${n.join("; ")}. The mean gap is ${h(Xr(e),2)}.`}var gi={picture:zu,controls:Du,readout:ju,describe:$i,goals:{"02-calibrate":{ask:"Make this filter honest: bring the mean gap below 0.025. What happens to the mean surprise on the way?",praise:"Its log-odds were about twice too large. The knob that makes it honest also makes the surprise about as small as it can be.",met:t=>fi(wn(t))>0&&Xr(wn(t))<Ru}}};var wo="sigmoid-curve",Tt=x([-4,4],[34,346]),Nt=x([-.05,1.05],[206,24]),vo=3,vn=({w:t,b:e},n)=>P(n*t+e),le=({w:t,b:e})=>-e/t,Mn=t=>t.w*ln(t.x*t.w+t.b);function qu(t,e){let n=t.x>3?-1:1,[o,r]=[u(Tt(t.x)),u(Tt(t.x+n))],[s,a]=[u(Nt(e)),u(Nt(e+n*Mn(t)))];return m`<path class="nn-rise" d="M${o} ${s}H${r}V${a}"/>`}function Cu(t,e){let n=vn(t,t.x),o=le(t);return m`<svg viewBox="0 0 360 244" role="img"
    aria-label="${xi(t)}">
    <clipPath id="${e}-clip"><rect x="34" y="24" width="312" height="182"/>
    </clipPath>
    ${T(Tt,Nt,{names:["x","output"],count:5})}
    <g clip-path="url(#${e}-clip)">
      ${t.tangent&&[qu(t,n),Dt(t.x,n,Mn(t),Tt,Nt,70)]}
      <path class="nn-graph" d="${K(r=>vn(t,r),Tt,Nt,200)}"/>
      ${Math.abs(o)<=4&&Uu(o)}
    </g>
    ${jt("point",Tt(t.x),Nt(n))}
  </svg>`}var Uu=t=>m`<path class="nn-distance"
    d="M${u(Tt(t))} ${u(Nt(0))}V${u(Nt(.5))}"/>
  <path class="nn-centre" d="M${u(Tt(t))} ${u(Nt(.5)-7)}l7 7l-7 7l-7 -7z"/>`;function Xu(t,e){return m`${b(wo,"w",t,e)}
    ${t.lockable&&Ks(wo,"keep",t,e)}
    ${b(wo,"b",t,e)} ${b(wo,"x",t,e)}`}function Hu(t){let{w:e,b:n,x:o}=t,r=o*e+n;return m`<p class="nn-formula">z = ${h(o)}·${E(e)} ${W(n)} =
      <b data-shows="z">${h(r)}</b></p>
    <p class="nn-formula">σ(${h(r)}) =
      <b data-shows="y">${ht(P(r))}</b></p>
    ${t.tangent&&m`<p class="nn-formula">slope here: <b data-shows="slope">${h(Mn(t))}</b> up for one step to the right</p>`}
    <p>${e===0?"With weight 0 the input changes nothing: the curve is flat.":m`Centre ◆ (output 0.5): x = <b data-shows="centre">${h(le(t))}</b>`}</p>
    ${Fu(t)}`}function Fu(t){return!t.lockable||t.keep||bi(t)?"":m`<p class="nn-note">To be kept, the centre must lie between
    −${vo} and ${vo}.</p>`}var bi=t=>Math.abs(le(t))<=vo;function xi(t){let{w:e,b:n,x:o}=t,r=e===0?"It is flat.":`It ${e>0?"rises":"falls"} from left to right; its centre is at x = ${h(le(t))}.`,s=t.tangent?`, with slope ${h(Mn(t))}`:"";return`The sigmoid curve of a neuron with weight ${h(e)} and bias ${h(n)}. ${r} At x = ${h(o)} the output is ${ht(vn(t,o))}${s}.`}function Gu(t,e){if(t.keep)return bi(e)?{...t,centre:le(e)}:{};if(!e.keep)return t;if("w"in t)return{...t,b:0-t.w*e.centre};if("b"in t){let n=-t.b/e.w;return Math.abs(n)<=vo?{...t,centre:n}:{...t,keep:!1}}return t}var Vu=t=>Math.max(-4,Math.min(4,Math.round(t*8)/8))+0,yi={picture:Cu,controls:Xu,readout:Hu,describe:xi,input:Gu,drags:{point:(t,[e])=>({x:Vu(Tt.invert(e))})},goals:{"02-mirror":{ask:"Turn the curve round: it must fall from left to right, with its centre where it was at the start.",praise:"Both knobs changed sign. The centre −b/w does not notice.",met:(t,e)=>t.w<0&&Math.abs(le(t)-le(e))<1e-9},"02-step-at-two":{ask:"Make a step at x = 2: below 0.05 at x = 1.5, above 0.95 at x = 2.5. The switch “keep the centre” helps.",praise:"A step, nearly. With the centre kept at 2, the bias had to follow the weight: b = −2w.",met:t=>vn(t,1.5)<.05&&vn(t,2.5)>.95},"02-steepest":{ask:"Move the point to where the curve is steepest. What is the slope?",praise:"At the centre, and there it is a quarter of the weight. No other place is as steep.",met:t=>t.tangent&&Math.abs(Mn(t))>.2475*Math.abs(t.w)}}};var Ku=Array.prototype,Yu=Ku.slice;function _u(t,e){return t-e}function Zu(t){for(var e=0,n=t.length,o=t[n-1][1]*t[0][0]-t[n-1][0]*t[0][1];++e<n;)o+=t[e-1][1]*t[e][0]-t[e-1][0]*t[e][1];return o}var wi=t=>()=>t;function Ju(t,e){for(var n=-1,o=e.length,r;++n<o;)if(r=Qu(t,e[n]))return r;return 0}function Qu(t,e){for(var n=e[0],o=e[1],r=-1,s=0,a=t.length,i=a-1;s<a;i=s++){var c=t[s],l=c[0],p=c[1],d=t[i],f=d[0],$=d[1];if(th(c,d,e))return 0;p>o!=$>o&&n<(f-l)*(o-p)/($-p)+l&&(r=-r)}return r}function th(t,e,n){var o;return eh(t,e,n)&&nh(t[o=+(t[0]===e[0])],n[o],e[o])}function eh(t,e,n){return(e[0]-t[0])*(n[1]-t[1])===(n[0]-t[0])*(e[1]-t[1])}function nh(t,e,n){return t<=e&&e<=n||n<=e&&e<=t}function oh(){}var Lt=[[],[[[1,1.5],[.5,1]]],[[[1.5,1],[1,1.5]]],[[[1.5,1],[.5,1]]],[[[1,.5],[1.5,1]]],[[[1,1.5],[.5,1]],[[1,.5],[1.5,1]]],[[[1,.5],[1,1.5]]],[[[1,.5],[.5,1]]],[[[.5,1],[1,.5]]],[[[1,1.5],[1,.5]]],[[[.5,1],[1,.5]],[[1.5,1],[1,1.5]]],[[[1.5,1],[1,.5]]],[[[.5,1],[1.5,1]]],[[[1,1.5],[1.5,1]]],[[[.5,1],[1,1.5]]],[]];function Mi(){var t=1,e=1,n=ea,o=c;function r(l){var p=n(l);if(Array.isArray(p))p=p.slice().sort(_u);else{let d=Qs(l,rh);for(p=$t(...ta(d[0],d[1],p),p);p[p.length-1]>=d[1];)p.pop();for(;p[1]<d[0];)p.shift()}return p.map(d=>s(l,d))}function s(l,p){let d=p==null?NaN:+p;if(isNaN(d))throw new Error(`invalid value: ${p}`);var f=[],$=[];return a(l,d,function(g){o(g,l,d),Zu(g)>0?f.push([g]):$.push(g)}),$.forEach(function(g){for(var v=0,I=f.length,L;v<I;++v)if(Ju((L=f[v])[0],g)!==-1){L.push(g);return}}),{type:"MultiPolygon",value:p,coordinates:f}}function a(l,p,d){var f=new Array,$=new Array,g,v,I,L,z,C;for(g=v=-1,L=me(l[0],p),Lt[L<<1].forEach(B);++g<t-1;)I=L,L=me(l[g+1],p),Lt[I|L<<1].forEach(B);for(Lt[L<<0].forEach(B);++v<e-1;){for(g=-1,L=me(l[v*t+t],p),z=me(l[v*t],p),Lt[L<<1|z<<2].forEach(B);++g<t-1;)I=L,L=me(l[v*t+t+g+1],p),C=z,z=me(l[v*t+g+1],p),Lt[I|L<<1|z<<2|C<<3].forEach(B);Lt[L|z<<3].forEach(B)}for(g=-1,z=l[v*t]>=p,Lt[z<<2].forEach(B);++g<t-1;)C=z,z=me(l[v*t+g+1],p),Lt[z<<2|C<<3].forEach(B);Lt[z<<3].forEach(B);function B(tt){var Wt=[tt[0][0]+g,tt[0][1]+v],et=[tt[1][0]+g,tt[1][1]+v],mt=i(Wt),ut=i(et),O,j;(O=$[mt])?(j=f[ut])?(delete $[O.end],delete f[j.start],O===j?(O.ring.push(et),d(O.ring)):f[O.start]=$[j.end]={start:O.start,end:j.end,ring:O.ring.concat(j.ring)}):(delete $[O.end],O.ring.push(et),$[O.end=ut]=O):(O=f[ut])?(j=$[mt])?(delete f[O.start],delete $[j.end],O===j?(O.ring.push(et),d(O.ring)):f[j.start]=$[O.end]={start:j.start,end:O.end,ring:j.ring.concat(O.ring)}):(delete f[O.start],O.ring.unshift(Wt),f[O.start=mt]=O):f[mt]=$[ut]={start:mt,end:ut,ring:[Wt,et]}}}function i(l){return l[0]*2+l[1]*(t+1)*4}function c(l,p,d){l.forEach(function(f){var $=f[0],g=f[1],v=$|0,I=g|0,L=Hr(p[I*t+v]);$>0&&$<t&&v===$&&(f[0]=vi($,Hr(p[I*t+v-1]),L,d)),g>0&&g<e&&I===g&&(f[1]=vi(g,Hr(p[(I-1)*t+v]),L,d))})}return r.contour=s,r.size=function(l){if(!arguments.length)return[t,e];var p=Math.floor(l[0]),d=Math.floor(l[1]);if(!(p>=0&&d>=0))throw new Error("invalid size");return t=p,e=d,r},r.thresholds=function(l){return arguments.length?(n=typeof l=="function"?l:Array.isArray(l)?wi(Yu.call(l)):wi(l),r):n},r.smooth=function(l){return arguments.length?(o=l?c:oh,r):o===c},r}function rh(t){return isFinite(t)?t:NaN}function me(t,e){return t==null?!1:+t>=e}function Hr(t){return t==null||isNaN(t=+t)?-1/0:t}function vi(t,e,n,o){let r=o-e,s=n-e,a=isFinite(r)||isFinite(s)?r/s:Math.sign(r)/Math.sign(s);return isNaN(a)?t:t+a-.5}var ue=41;function Ue(t,e,n,o){let r=({domain:[i,c]},l)=>i+(c-i)*l/(ue-1),s=Array.from({length:ue*ue},(i,c)=>t([r(n,c%ue),r(o,Math.floor(c/ue))])),a=([i,c])=>[n(r(n,i-.5)),o(r(o,c-.5))].map(Math.round);return Mi().size([ue,ue]).thresholds(e)(s).map(({coordinates:i})=>{let c=i.flat().map(l=>sh(l.map(a)));return m`<path class="nn-level" d="${c.join("")}"/>`})}function sh([t,...e]){let n=t,o=e.map(r=>{let s=r.map((a,i)=>a-n[i]);return n=r,s.join(s[1]<0?"":" ")});return`M${t.join(" ")}l${o.join(" ")}z`}function ki(t,e,n,o=5){let[r,s]=[u(e),u(n)],a=[m`<circle cx="${r}" cy="${s}" r="${o}"/>`,m`<rect x="${u(e-o)}" y="${u(n-o)}" width="${2*o}"
      height="${2*o}"/>`,m`<path d="M${r} ${u(n-1.3*o)}l${1.2*o} ${2.2*o}h${-2.4*o}z"/>`][t];return m`<g class="nn-runner" data-runner="${t}">${a}</g>`}function Mo(t,e,n,o){let r=t.map(([i,c])=>`${u(n(i))} ${u(o(c))}`),[s,a]=t.at(-1);return m`<path class="nn-track" data-runner="${e}"
    d="M${r.join("L")}"/>${ki(e,n(s),o(a))}`}var ko=t=>m`<svg class="nn-symbol" viewBox="-9 -9 18 18" aria-hidden="true"
    >${ki(t,0,0,6)}</svg>`;var Ao="slice",Ai=2,kn=[-2.5,2.5],de={plane:{word:"2x + y",levels:[-6,-4,-2,0,2,4,6],high:[-7.5,7.5],steep:3,rules:()=>["2","1"]},bowl:{word:"x² + 2y²",levels:[.5,2,4,6,9,12,15],high:[0,19],steep:10,rules:([t,e])=>[`2x = 2·${E(t)}`,`4y = 4·${E(e)}`]},product:{word:"x·y",levels:[-4,-2,-1,-.25,.25,1,2,4],high:[-6.25,6.25],steep:3,rules:()=>["y","x"]}},F=x(kn,[232,22]),he=[350,272],Ft=[262,338],Ii=52,ah=.3,Fr=({turn:t})=>x(kn,t?[73,283]:[30,240]);function pe({surface:t,x:e,y:n,angle:o}){let r=[e,n],{height:s,slopes:a}=fn[t];return{place:r,height:s(r),slopes:a(r),slope:Tr(t,r,o)}}function Si(t,[e,n],[o,r]){let s=Math.atan2(r-n,o-e)*180/Math.PI;return m`<path class="${t}" d="M${u(e)} ${u(n)}L${u(o)} ${u(r)}"
    /><path class="${t}" transform="translate(${u(o)} ${u(r)})
    rotate(${u(s)})" d="M-9 -5L0 0L-9 5"/>`}function ih(t,e,n){let{height:o}=fn[t.surface],{place:r,slopes:s}=pe(t),[a,i]=r,c=x(de[t.surface].high,he),l=x(de[t.surface].high,Ft),[p,d]=[u(e(a)),u(F(i))],f=o(r);return m`
    <path class="nn-cut" d="M${e.range[0]} ${d}H${e.range[1]}"/>
    <path class="nn-cut" data-axis="y" d="M${p} ${F.range[0]}V${F.range[1]}"/>
    <rect class="nn-silent" x="30" y="${he[1]}" width="210"
      height="${he[0]-he[1]}"/>
    <rect class="nn-silent" x="${Ft[0]}" y="22"
      width="${Ft[1]-Ft[0]}" height="210"/>
    <clipPath id="${n}-cuts"><path d="M30 ${he[1]}H240V${he[0]}H30Z
      M${Ft[0]} 22H${Ft[1]}V232H${Ft[0]}Z"/></clipPath>
    <g clip-path="url(#${n}-cuts)">
    <path class="nn-cut" d="${K($=>o([$,i]),e,c)}"/>
    ${Dt(a,f,s[0],e,c,46)}
    <circle class="nn-centre" cx="${p}" cy="${u(c(f))}" r="4"/>
    <path class="nn-cut" data-axis="y" d="${ch($=>o([a,$]),l)}"/>
    ${lh(i,f,s[1],l)}</g>
    <circle class="nn-centre" cx="${u(l(f))}" cy="${d}" r="4"/>
    <text class="nn-small" x="30" y="${he[0]+17}">height along x</text>
    <text class="nn-small" x="${Ft[1]}" y="${F.range[0]+17}"
      text-anchor="end">height along y</text>`}function ch(t,e){return`M${[...Array(61).keys()].map(o=>{let r=kn[0]+(kn[1]-kn[0])*o/60;return`${u(e(t(r)))} ${u(F(r))}`}).join("L")}`}function lh(t,e,n,o){let[r,s]=[F(1)-F(0),n*(o(1)-o(0))],a=46/Math.hypot(r,s),i=[-a,a].map(c=>[u(o(e)+c*s),u(F(t)+c*r)]);return m`<path class="nn-tangent" d="M${i[0].join(" ")}L${i[1].join(" ")}"/>`}function mh(t,e,n){let{place:o,slopes:r,slope:s}=pe(t),a=[e(o[0]),F(o[1])],i=t.angle*Math.PI/180,c=[a[0]+Ii*Math.cos(i),a[1]-Ii*Math.sin(i)],l=o.map((g,v)=>g+ah*r[v]),p=x([0,360],[46,334]),{steep:d}=de[t.surface],f=x([-d,d],[370,286]),$=pt(r)===0;return m`<g clip-path="url(#${n}-map)">${!$&&Si("nn-gradient",a,[e(l[0]),F(l[1])])}</g>
    ${Si("nn-hand",a,c)}
    <g class="nn-axes">${[-d,0,d].map(g=>m`<line class="${g?"nn-grid":"nn-zero"}" x1="46" x2="334"
        y1="${f(g)}" y2="${f(g)}"/><text x="40" y="${f(g)+4}"
        text-anchor="end">${h(g)}</text>`)}${[0,90,180,270,360].map(g=>m`<line class="nn-grid" x1="${p(g)}" x2="${p(g)}"
        y1="${f.range[0]}" y2="${f.range[1]}"/><text x="${p(g)}" y="386"
        text-anchor="middle">${g}°</text>`)}<text class="nn-axis" x="12" y="274">↑ slope, by direction</text></g>
    <path class="nn-graph" d="${K(g=>Tr(t.surface,o,g),p,f)}"/>
    <circle class="nn-centre" cx="${u(p(t.angle))}" cy="${u(f(s))}" r="5"/>
    <g class="nn-grab" data-drag="tip"><circle cx="${u(c[0])}"
      cy="${u(c[1])}" r="16"/><circle class="nn-handle nn-tip"
      cx="${u(c[0])}" cy="${u(c[1])}" r="8"/></g>`}function uh(t,e){let n=Fr(t),{word:o,levels:r}=de[t.surface],{height:s}=fn[t.surface];return m`<svg viewBox="0 0 346 ${t.turn?394:372}" role="img"
    aria-label="${Li(t)}">
    <clipPath id="${e}-map"><rect x="${n.range[0]}" y="22" width="210"
      height="210"/></clipPath>
    <rect class="nn-silent" x="${n.range[0]}" y="22" width="210" height="210"/>
    <g clip-path="url(#${e}-map)">${Ue(s,r,n,F)}</g>
    ${T(n,F,{names:["x",`y, and level lines of ${o}`],count:4})}
    ${t.turn?mh(t,n,e):ih(t,n,e)}
    <g class="nn-grab" data-drag="place"><circle cx="${u(n(t.x))}"
      cy="${u(F(t.y))}" r="16"/><circle class="nn-handle"
      cx="${u(n(t.x))}" cy="${u(F(t.y))}" r="9"/></g>
  </svg>`}var hh=(t,e)=>m`
  ${S(Ao,"surface",t,e,n=>de[n].word)}
  ${b(Ao,"x",t,e)} ${b(Ao,"y",t,e)}
  ${t.turn&&b(Ao,"angle",t,e)}`;function ph(t){let{place:e,height:n,slopes:o,slope:r}=pe(t),s=de[t.surface].rules(e),a=(c,l,p)=>m`<p class="nn-formula">along ${c},
    with ${l} held still: ${s[p]} = <b data-shows="d${c}">${h(o[p])}</b></p>`;return m`<p class="nn-formula">height = <b data-shows="height">${h(n)}</b></p>
    ${a("x","y",0)} ${a("y","x",1)} ${t.turn&&i(t)}`;function i({angle:c}){let l=c*Math.PI/180,[p,d]=[Math.cos(l),Math.sin(l)];return m`<p class="nn-formula">gradient = (${h(o[0])},
        ${h(o[1])}), its length <b data-shows="length">${h(pt(o))}</b></p>
      <p class="nn-formula">direction = (${h(p,3)}, ${h(d,3)})</p>
      <p class="nn-formula">slope this way = ${h(o[0])}·${E(Number(p.toFixed(3)))} ${W(o[1])}·${E(Number(d.toFixed(3)))} = <b
        data-shows="slope">${h(Ni(r))}</b></p>`}}var Ni=t=>Math.abs(t)<1e-12?0:t;function Li(t){let{place:e,slopes:n,slope:o}=pe(t),r=`A map of ${de[t.surface].word} by its level lines. At x = ${h(e[0])}, y = ${h(e[1])} the slope along x is ${h(n[0])} and along y ${h(n[1])}.`;return t.turn?`${r} In the direction of ${t.angle} degrees it is ${h(Ni(o))}; the gradient's length is ${h(pt(n))}.`:r}var Ti=t=>Math.max(-Ai,Math.min(Ai,Math.round(t*4)/4)),dh=(t,e)=>Math.abs(t-e)<1e-9,Oi={picture:uh,controls:hh,readout:ph,describe:Li,drags:{place:(t,[e,n])=>({x:Ti(Fr(t).invert(e)),y:Ti(F.invert(n))}),tip(t,[e,n]){let o=e-Fr(t)(t.x),r=F(t.y)-n;if(o===0&&r===0)return{};let s=Math.atan2(r,o)*180/Math.PI;return{angle:(Math.round(s/5)*5+360)%360}}},goals:{"00-partials":{ask:"On x·y, find the place where the slope along x is 2 and the slope along y is −1.",praise:"At (−1, 2). For a product, each slope is the other factor.",met:({surface:t,x:e,y:n})=>t==="product"&&e===-1&&n===2},"00-same-slopes":{ask:"On x² + 2y², find a place where both slopes are the same, and not 0.",praise:"Wherever 2x = 4y: on the line of all places with x = 2y.",met(t){let[e,n]=pe(t).slopes;return t.surface==="bowl"&&e!==0&&dh(e,n)}},"00-steepest":{ask:"On x² + 2y², turn the hand until the slope is as large as it gets.",praise:"It points along the gradient's arrow, and the slope is nearly the arrow's length. No direction climbs faster.",met(t){let{slope:e,slopes:n}=pe(t),o=pt(n);return t.surface==="bowl"&&o>0&&e>.999*o}},"00-level":{ask:"Now turn it until the slope is about 0, but not at the bottom.",praise:"Along the level line the height does not change, and the gradient stands at a right angle to it.",met(t){let{slope:e,slopes:n}=pe(t);return Math.abs(e)<.05*pt(n)}}}};var fh="softmax-bars",Io=12,Gr=316,Ei=58;function $h(t,e,n){let o=n*Ei+8;return m`<text x="${Io}" y="${o+14}">${e}</text>
    <text class="nn-strong" x="${Io+Gr}" y="${o+14}"
      text-anchor="end">${h(t)}</text>
    <rect class="nn-silent" x="${Io}" y="${o+21}" width="${Gr}"
      height="20" rx="3"/>
    <rect class="nn-one" x="${Io}" y="${o+21}" width="${u(Gr*t)}"
      height="20" rx="3"/>`}function gh(t){let e=Ie(t.z);return m`<svg viewBox="0 0 340 ${Ei*e.length+4}" role="img"
    aria-label="${Ri(t)}">
    ${e.map((n,o)=>$h(n,t.names[o],o))}
  </svg>`}var bh=(t,e)=>b(fh,"z",t,e);function xh(t){let e=Ie(t.z),n=t.z.map(Math.exp),o=n.reduce((r,s)=>r+s,0);return m`<table class="nn-table">
    <thead><tr><th scope="col">class</th><th scope="col">score z</th>
      <th scope="col">e<sup>z</sup></th><th scope="col">share of the sum</th>
      </tr></thead>
    <tbody>${e.map((r,s)=>m`<tr><td>${t.names[s]}</td>
        <td>${h(t.z[s])}</td>
        <td data-shows="power">${h(n[s])}</td>
        <td data-shows="share">${h(r)}</td></tr>`)}
    <tr><td>together</td><td></td><td data-shows="total">${h(o)}</td>
      <td>1</td></tr></tbody>
  </table>`}function Ri({z:t,names:e}){let n=Ie(t),o=e.map((r,s)=>`${r} has score ${h(t[s])} and gets ${h(n[s])}`);return`Softmax of ${e.length} scores: ${o.join("; ")}.`}var Wi={wide:!0,picture:gh,controls:bh,readout:xh,describe:Ri,goals:{"02-halve":{ask:"Halve the probability of the second class, without touching its own score.",praise:"Its score is what it was; its share is not. Whatever another class gains, this one helps to pay.",met:(t,e)=>t.z[1]===e.z[1]&&Ie(t.z)[1]<=Ie(e.z)[1]/2},"02-shift":{ask:"Change every score and leave every probability as it was.",praise:"The same number was added to all of them. Only the differences between scores count.",met:(t,e)=>{let n=t.z.map((o,r)=>o-e.z[r]);return n[0]!==0&&n.every(o=>o===n[0])}}}};var So="bumps",No=[...Array(201).keys()].map(t=>t/200),Kr=x([0,1],[34,332]),To=x([-1.25,1.25],[236,20]),yh=["1st","2nd","3rd","4th","5th","6th","7th","8th"].map(t=>`${t} bump`),Pi={hill:t=>Math.sin(Math.PI*t)**2,wave:t=>.8*Math.sin(2*Math.PI*t),roof:t=>t<.375?2*t:1.2*(1-t)};function wh({count:t,steepness:e,heights:n}){let o=[...Array(t).keys()].flatMap(r=>[r,r+1]);return[{weight:[o.map(()=>e)],bias:o.map(r=>-e*r/t),activation:P},{weight:o.map((r,s)=>[s%2?-n[s>>1]:n[s>>1]]),bias:[0],activation:cn}]}function Di(t){let[e,n]=H(No.map(r=>[r]),wh(t)),o=t.heights.slice(0,t.count).map((r,s)=>e.A.map(a=>r*(a[2*s]-a[2*s+1])));return{sum:n.A.flat(),bumps:o}}var ji=t=>No.map(Pi[t.target]);function Lo(t){let e=ji(t),n=Di(t).sum.map((r,s)=>Math.abs(r-e[s])),o=Math.max(...n);return{gap:o,at:n.indexOf(o)}}var Vr=t=>no(t.map((e,n)=>[Kr(No[n]),To(e)]));function vh(t){let{sum:e,bumps:n}=Di(t),o=ji(t),{at:r}=Lo(t),s=u(Kr(No[r]));return m`<svg viewBox="0 0 344 272" role="img"
    aria-label="${Bi(t)}">
    ${T(Kr,To,{names:["x","output"],count:5})}
    ${n.map(a=>m`<polyline class="nn-bump" points="${Vr(a)}"/>`)}
    <line class="nn-gap" x1="${s}" x2="${s}" y1="${u(To(e[r]))}"
      y2="${u(To(o[r]))}"/>
    <polyline class="nn-target" points="${Vr(o)}"/>
    <polyline class="nn-made" points="${Vr(e)}"/>
  </svg>`}function Mh(t,e){let n=b(So,"heights",t,e,void 0,yh);return m`${S(So,"target",t,e)}
    ${S(So,"count",t,e)}
    ${b(So,"steepness",t,e)}
    ${n.slice(0,t.count)}
    <div class="nn-live"><button type="button" data-do="read"
      >Read the heights off the curve</button></div>`}function kh(t){let{gap:e}=Lo(t);return m`<p class="nn-legend">
      <span><svg class="nn-symbol" viewBox="-9 -9 18 18" aria-hidden="true"
        ><path class="nn-target" d="M-9 0H9"/></svg> curve to match</span>
      <span><svg class="nn-symbol" viewBox="-9 -9 18 18" aria-hidden="true"
        ><path class="nn-made" d="M-9 0H9"/></svg> the network</span></p>
    <p>Largest gap: <b data-shows="gap">${h(e)}</b></p>
    <p>${2*t.count} hidden neurons,
      <b data-shows="knobs">${6*t.count+1}</b> knobs</p>`}function Bi(t){let e=t.heights.slice(0,t.count).map(n=>h(n));return`The curve "${t.target}" and a network of ${t.count} bumps of heights ${e.join(", ")}. They are at most ${h(Lo(t).gap,3)} apart.`}var Ah=t=>({heights:t.heights.map((e,n)=>n<t.count?Math.round(16*Pi[t.target]((n+.5)/t.count))/16:e)}),zi=(t,e,n,o,r)=>({ask:o,praise:r,met:s=>s.target===t&&s.count===e&&Lo(s).gap<n}),qi={picture:vh,controls:Mh,readout:kh,describe:Bi,actions:{read:Ah},goals:{"03-hill":zi("hill",4,.1,"Match the hill with four bumps: keep the largest gap below 0.1. The best heights are not the curve's own, and the steepness counts.","Matched. The steepness is a knob as well: flatter sigmoids turn the stairs into a slope."),"03-wave":zi("wave",8,.2,"Match the wave with eight bumps: keep the largest gap below 0.2.","Matched. With more bumps the gap would shrink further, to anything you like.")}};var ct=t=>t<0?"nn-negative":"nn-positive",Oo=t=>m`${t.map(Ih)}${t.map(({label:e=!0,...n})=>e&&Sh(n))}`,Ci=(t,e)=>n=>[u(t.x+n*(e.x-t.x)),u(t.y+n*(e.y-t.y))];function Ih({from:t,to:e,weight:n,part:o,now:r,faint:s}){let a=Math.hypot(e.x-t.x,e.y-t.y),i=Ci(t,e),[c,l]=i((t.r+1)/a),[p,d]=i(1-(e.r+2)/a);return m`<g class="nn-link" data-part="${o}" ${r&&"data-now"}
    ><line class="nn-hit" x1="${c}" y1="${l}"
    x2="${p}" y2="${d}"/><line class="nn-edge ${ct(n)}" x1="${c}"
    y1="${l}" x2="${p}" y2="${d}" opacity="${s?.35:1}"
    stroke-width="${u(Math.min(6,1+1.3*Math.abs(n)))}"/></g>`}function Sh({from:t,to:e,weight:n,part:o,along:r=.5,now:s}){let[a,i]=Ci(t,e)(r),c=h(n),l=8+8.5*c.length;return m`<g class="nn-plate" data-part="${o}" ${s&&"data-now"}
    ><rect x="${u(a-l/2)}" y="${u(i-10)}" width="${l}"
    height="20" rx="5"/><text class="nn-strong ${ct(n)}" x="${a}"
    y="${u(i+5)}" text-anchor="middle">${c}</text></g>`}function Gt({x:t,y:e,r:n},o,{part:r,now:s,on:a}={}){return m`<g class="nn-spot" data-part="${r}" ${s&&"data-now"}>
    <circle class="nn-node" data-on="${a}" cx="${t}" cy="${e}" r="${n}"/>
    <text x="${t}" y="${e+5}" data-on="${a}" text-anchor="middle"
      >${o}</text></g>`}var Jr="dinner-party",An=["Agatha","Dahlia","Stiffy"],Ot=["h₁","h₂","h₃"],Yr=[0,1,2].map(t=>({x:36,y:46+86*t,r:17})),Xe=[0,1,2].map(t=>({x:192,y:46+86*t,r:22})),fe={x:310,y:132,r:24},Qr=[...Array(8).keys()].map(t=>[t>>2,t>>1&1,t&1]),Eo=[1,1.5,3,4.3,0,0,0,0],Hi=Eo.with(3,1.5);function In({W1:t,b1:e,W2:n,b2:o,relu:r},s){let[a]=H(s,[{weight:t,bias:e,activation:cn}]),i=a.Z.map(l=>l.map((p,d)=>r[d]?Ae(p):p)),[c]=H(i,[{weight:n,bias:o,activation:Ae}]);return{Z:a.Z,A:i,S:c.Z.flat(),Y:c.A.flat()}}var Fi=(t,e)=>Math.abs(t-e)<1e-9,_r=(t,e)=>In(t,Qr).Y.every((n,o)=>Fi(n,e[o])),Th=({goals:t})=>t.includes("03-feud")?Hi:Eo,lt=t=>Math.abs(t)<1e-12?0:t,Ui="M8 0h6v12q6 4 6 12v30q0 4-4 4h-10q-4 0-4-4v-30q0-8 6-12z",Zr=6;function Nh(t,e){let n=Math.min(Zr,Math.ceil(lt(t)));return m`${[...Array(n).keys()].map(o=>{let r=Math.min(1,t-o),s=96+30*o;return m`<g transform="translate(${s} 278)">
      <clipPath id="${e}-full${o}"><rect x="0" y="${u(58*(1-r))}"
        width="24" height="${u(58*r)}"/></clipPath>
      <path class="nn-wine" clip-path="url(#${e}-full${o})" d="${Ui}"/>
      <path class="nn-glass" d="${Ui}"/></g>`})}
  ${t>Zr&&m`<text class="nn-strong" x="${96+30*Zr}" y="318">…</text>`}`}function Lh(t,e){let{A:n,Y:o}=In(t,[t.guests]),[r,s]=[n[0].map(lt),lt(o[0])];return m`<svg viewBox="0 0 340 346" role="img"
    aria-label="${Gi(t)}">
    ${Oo([...t.W1.flatMap((a,i)=>a.map((c,l)=>({weight:c,from:Yr[i],to:Xe[l],part:`w${i}${l} x${i} h${l}`,faint:!t.guests[i],label:t.knobs,along:.26}))),...t.W2.map(([a],i)=>({weight:a,from:Xe[i],to:fe,part:`v${i} o`,faint:r[i]===0,label:t.knobs,along:.48}))].filter(({weight:a})=>a!==0))}
    ${Yr.map((a,i)=>Gt(a,t.guests[i]?"✓":"",{part:`x${i}`,on:t.guests[i]===1}))}
    ${Xe.map((a,i)=>Gt(a,h(r[i],3),{part:`h${i}`,on:r[i]>0}))}
    ${Gt(fe,h(s,3),{part:"o",on:s>0})}
    ${An.map((a,i)=>m`<text class="nn-halo nn-small" x="8" y="${Yr[i].y-23}"
          >${a}</text>`)}
    ${t.knobs&&Xe.map(({x:a,y:i,r:c},l)=>m`<text class="nn-halo nn-small ${ct(t.b1[l])}" x="${a}"
          y="${i+c+16}" text-anchor="middle" data-part="b${l} h${l}"
          >${W(t.b1[l])}</text>`)}
    ${t.knobs&&m`<text class="nn-halo nn-small ${ct(t.b2[0])}" x="${fe.x}"
      y="${fe.y+fe.r+16}" text-anchor="middle" data-part="c0 o"
      >${W(t.b2[0])}</text>`}
    ${Ot.map((a,i)=>m`<text class="nn-halo nn-small" x="${Xe[i].x}"
          y="${Xe[i].y-28}" text-anchor="middle">${a}</text>`)}
    <text class="nn-small" x="${fe.x}" y="${fe.y-32}"
      text-anchor="middle">bottles</text>
    <path class="nn-wire" d="M14 336.75H326"/>
    ${s===0&&m`<text class="nn-small" x="96" y="322">ginger ale</text>`}
    ${Nh(s,e)}
    <text class="nn-strong" x="18" y="322">${h(s,3)} ×</text>
  </svg>`}var Xi=t=>({W1:([e,n])=>`weight from ${An[e]} to ${Ot[n]}`,b1:([e])=>`bias of ${Ot[e]}`,W2:([e])=>`weight from ${Ot[e]} to bottles`,b2:()=>"bias of bottles"})[t.split(".")[0]](t.split(".").slice(1));function Oh(t,e){return m`${te(Jr,"guests",t,e,An)}
    ${t.unplug&&m`<hr>${te(Jr,"relu",t,e,Ot)}`}`}function Eh(t,e,n){let{Z:o,A:r,S:s,Y:a}=In(t,[t.guests]),i=Ot.map((c,l)=>{let p=t.W2[l][0];return m`${l>0&&" "}<span class="${ct(p)}"
      >${l>0?W(p):h(p)}·${h(lt(r[0][l]))}</span>`});return m`<p class="nn-formula">hidden: ${Ot.map((c,l)=>m`${l>0&&", "}${t.relu[l]?"ReLU":""}(<span data-shows="z">${h(lt(o[0][l]))}</span>) = <b
        data-shows="a">${h(lt(r[0][l]))}</b>`)}</p>
    <p class="nn-formula">bottles: ReLU(${i} ${W(t.b2[0])}) =
      ReLU(<span data-shows="s">${h(lt(s[0]))}</span>) = <b
      data-shows="bottles">${h(lt(a[0]))}</b></p>
    ${t.knobs&&Rh(t,e,n)}
    ${t.table&&Wh(t)}`}function Rh(t,e,n){let o=(s,a)=>({...Qn(s,Xi(s),t,n),part:a}),r=s=>Jn(s,t,e);return m`<p>Pick a knob, then turn it with the slider.</p>
    <div class="nn-equation">
    ${V(r(t.W1.map((s,a)=>s.map((i,c)=>o(`W1.${a}.${c}`,`w${a}${c} x${a} h${c}`)))),"W₁","(3, 3)")}
    ${V(r([t.b1.map((s,a)=>o(`b1.${a}`,`b${a} h${a}`))]),"b₁","(3,)")}
    ${V(r(t.W2.map((s,a)=>[o(`W2.${a}.0`,`v${a} o`)])),"W₂","(3, 1)")}
    ${V(r([[o("b2.0","c0 o")]]),"b₂","(1,)")}
  </div>
  ${Zn(Jr,Xi(t.knob),t,e,n)}`}function Wh(t){let{A:e,Y:n}=In(t,Qr),o=Th(t),r=n.map((a,i)=>Fi(a,o[i])),s=r.filter(Boolean).length;return m`<p class="nn-count" data-none="${s===8}"><b
      data-shows="right">${s}</b> of 8 guest lists as wanted</p>
    <table class="nn-table nn-tight">
    <thead><tr>${An.map(([a,...i])=>m`<th scope="col">${a}<span
        class="nn-wide">${i.join("")}</span></th>`)}${Ot.map(a=>m`<th scope="col">${a}</th>`)}
      <th scope="col">bottles</th><th scope="col">wanted</th></tr></thead>
    <tbody>${Qr.map((a,i)=>{let c=a.join()===t.guests.join();return m`<tr data-right="${String(r[i])}"
        ${c&&m`aria-current="true"`}>${a.map(l=>m`<td>${l}</td>`)}${e[i].map(l=>m`<td>${h(lt(l),3)}</td>`)}
        <td data-shows="list">${h(lt(n[i]))}</td>
        <td>${o[i]} ${r[i]?"✓":"✗"}</td></tr>`})}</tbody></table>`}function Gi(t){let{A:e,Y:n}=In(t,[t.guests]),o=An.filter((i,c)=>t.guests[c]),r=o.length===0?"Nobody is invited":`Invited: ${o.join(" and ")}`,s=Ot.filter((i,c)=>lt(e[0][c])>0),a=s.length===0?"none":s.join(", ");return`${r}. Hidden neurons above 0: ${a}. The network says ${h(lt(n[0]))} bottles.`}var Vi={picture:Lh,controls:Oh,readout:Eh,describe:Gi,goals:{"03-most-wine":{ask:"Find the guest list that needs the most wine.",praise:"Dahlia with Stiffy, and without Agatha: 4.3 bottles. That is more than the two would bring one by one.",met:({guests:t})=>t.join()==="0,1,1"},"03-idle-relu":{ask:"Take out as many of the hidden ReLUs as you can without changing the wine for any guest list.",praise:"Found. What arrives at h₁ and h₃ is never below 0, so ReLU has nothing to stop there. At h₂ it has: −0.5 for nobody.",met:(t,e)=>t.relu.filter(n=>!n).length===2&&_r({...e,relu:t.relu},Eo)&&_r(t,Eo)},"03-feud":{ask:"Dahlia and Stiffy have fallen out. Together they must now bring only 1.5 bottles; every other list stays as it was.",praise:"Settled, on all eight lists. Only a hidden neuron that sees both guests can tell the pair from its parts.",met:t=>t.relu.every(Boolean)&&_r(t,Hi)}}};var zo="network-steps",Ki=[0,1].map(t=>({x:36,y:66+120*t,r:20})),Ro=[0,1].map(t=>({x:172,y:66+120*t,r:29})),ts={x:302,y:126,r:29},Po=["first","last"],Wo=[["h₁","h₂"],["output"]],Sn=15,es=[[0,0],[0,1],[1,0],[1,1]],_i=({W1:t,b1:e,W2:n,b2:o})=>[{weight:t,bias:e,activation:P},{weight:n,bias:o,activation:P}],os=t=>Ia(t.x,_i(t)).slice(0,t.at),Zi=t=>H(es,_i(t))[1].A.flat(),rs=t=>t>.5?"even":"odd",ns=(t,e)=>t>.5==(e%2===0),Do=(t,e,n,o)=>t.findLast(r=>r.layer===e&&r.to===n&&(!o||r.op===o))?.value;function Ji({op:t,layer:e,to:n,from:o}={}){let r=e?"o":`h${n}`,s={product:e?[`v${o}`,`a${o}`,r]:[`w${o}${n}`,`x${o}`,r],sum:[r],bias:[r,e?"c0":`b${n}`],activation:e?[r,"y","s0"]:[r,`a${n}`,`z${n}`]};return new Set(s[t])}function Qi({op:t,layer:e,to:n,terms:o,value:r}){let s=p=>h(p,6),[a,i]=o,[c,l]={product:()=>["value times weight",`${s(a)} · ${E(i,6)}`],sum:()=>["add what arrives",`${s(a)} ${W(i,6)}`],bias:()=>["add its bias",`${s(a)} ${W(i,6)}`],activation:()=>["squash",`σ(${s(a)})`]}[t]();return[`${Wo[e][n]}: ${c}`,`${l} = ${s(r)}`]}function zh(t){let e=os(t),n=Ji(e.at(-1)),o=e.length?Qi(e.at(-1)):["nothing done yet","Press Step"],r=[t.W1,t.W2],s=(l,p,d,f,$,g,v,I)=>({from:f,to:$,weight:r[l][p][d],part:`${g} ${v}`,now:n.has(g),along:I}),a=(l,p)=>{let d=Do(e,l,p);return d===void 0?"":h(d)},i=(l,{x:p,y:d,r:f},$)=>m`<text class="nn-halo nn-small ${ct(l)}" x="${p}"
      y="${d+f+17}" text-anchor="middle" data-part="${$}"
      ${n.has($.split(" ")[0])&&"data-now"}>${W(l)}</text>`,c=Do(e,1,0,"activation");return m`<svg viewBox="0 0 340 300" role="img"
    aria-label="${tc(t)}">
    ${Oo([...[0,1].flatMap(l=>[0,1].map(p=>s(0,l,p,Ki[l],Ro[p],`w${l}${p}`,`x${l} h${p}`,l===p?.5:.34))),...[0,1].map(l=>s(1,l,0,Ro[l],ts,`v${l}`,"o",.5))])}
    ${Ki.map((l,p)=>Gt(l,t.x[p],{part:`x${p}`,now:n.has(`x${p}`)}))}
    ${Ro.map((l,p)=>Gt(l,a(0,p),{part:`h${p}`,now:n.has(`h${p}`)||n.has(`a${p}`)}))}
    ${Gt(ts,a(1,0),{part:"o",now:n.has("o")})}
    ${Ro.map((l,p)=>i(t.b1[p],l,`b${p} h${p}`))}
    ${i(t.b2[0],ts,"c0 o")}
    <text class="nn-small" x="14" y="38">${Po[0]} digit</text>
    <text class="nn-small" x="14" y="224">${Po[1]} digit</text>
    <text class="nn-small" x="172" y="29" text-anchor="middle">h₁</text>
    <text class="nn-small" x="172" y="149" text-anchor="middle">h₂</text>
    <text class="nn-small" x="302" y="89" text-anchor="middle">output</text>
    <text class="nn-strong" x="302" y="191" text-anchor="middle"
      >${c!==void 0&&rs(c)}</text>
    <text class="nn-small" x="170" y="264" text-anchor="middle">step ${t.at} of ${Sn} · ${o[0]}</text>
    <text class="nn-strong" x="170" y="288" text-anchor="middle"
      >${o[1]}</text>
  </svg>`}var Yi=t=>({W1:([e,n])=>`weight from the ${Po[e]} digit to ${Wo[0][n]}`,b1:([e])=>`bias of ${Wo[0][e]}`,W2:([e])=>`weight from ${Wo[0][e]} to the output`,b2:()=>"bias of the output"})[t.split(".")[0]](t.split(".").slice(1));function Ph(t,e){return m`<div>${te(zo,"x",t,e,Po)}</div>
    <div>${b(zo,"at",t,e)}</div>`}function Dh(t,e,n){let o=os(t),r=Ji(o.at(-1)),s=(f,$,g={})=>({text:f===void 0?"·":h(f),part:$,now:r.has($.split(" ")[0]),...g}),a=(f,$,g)=>s($,g,{value:$,...t.knobs&&Qn(f,Yi(f),t,n)}),i=f=>Jn(f,t,e),c=(f,$)=>Do(o,f,$,"bias"),l=(f,$)=>Do(o,f,$,"activation"),p=(f,$)=>f===void 0?{}:{shows:$},d=[0,1];return m`<div class="nn-equation">
      ${V(i([t.x.map((f,$)=>s(f,`x${$}`))]),"x","(1, 2)")}
      <span>@</span>
      ${V(i(t.W1.map((f,$)=>f.map((g,v)=>a(`W1.${$}.${v}`,g,`w${$}${v} x${$} h${v}`)))),"W₁","(2, 2)")}
      <span>+</span>
      ${V(i([t.b1.map((f,$)=>a(`b1.${$}`,f,`b${$} h${$}`))]),"b₁","(2,)")}
    </div>
    <div class="nn-equation"><span>=</span>
      ${V(i([d.map(f=>s(c(0,f),`z${f} h${f}`,p(c(0,f),"z")))]),"z₁","(1, 2)")}
      <span>σ →</span>
      ${V(i([d.map(f=>s(l(0,f),`a${f} h${f}`,p(l(0,f),"a")))]),"a₁","(1, 2)")}
    </div>
    <div class="nn-equation"><span>a₁ @</span>
      ${V(i(t.W2.map((f,$)=>[a(`W2.${$}.0`,f[0],`v${$} o`)])),"W₂","(2, 1)")}
      <span>+</span>
      ${V(i([[a("b2.0",t.b2[0],"c0 o")]]),"b₂","(1,)")}
    </div>
    <div class="nn-equation"><span>=</span>
      ${V(i([[s(c(1,0),"s0 o",p(c(1,0),"z"))]]),"z₂","(1, 1)")}
      <span>σ →</span>
      ${V(i([[s(l(1,0),"y o",p(l(1,0),"a"))]]),"a₂","(1, 1)")}
    </div>
    ${t.knobs&&Zn(zo,Yi(t.knob),t,e,n)}
    ${t.table&&jh(t)}`}function jh(t){let e=Zi(t),n=e.filter(ns).length;return m`<table class="nn-table nn-tight">
    <thead><tr><th scope="col">number</th><th scope="col">digits</th>
      <th scope="col">output</th><th scope="col">says</th>
      <th scope="col">right?</th></tr></thead>
    <tbody>${e.map((o,r)=>{let s=ns(o,r),a=es[r].join()===t.x.join();return m`<tr data-right="${String(s)}"
        ${a&&m`aria-current="true"`}><td>${r}</td>
        <td>${es[r].join(", ")}</td>
        <td data-shows="output">${h(o)}</td><td>${rs(o)}</td>
        <td>${s?"✓ yes":"✗ no"}</td></tr>`})}</tbody></table>
    <p class="nn-count" data-none="${n===4}"><b data-shows="right"
      >${n}</b> of 4 numbers right</p>`}function tc(t){let[e,n]=t.x,o=os(t),r=`A network with two inputs, two hidden neurons and one output. The number ${2*e+n} comes in as the digits ${e} and ${n}. `;if(o.length===0)return`${r}No step is done yet.`;let[s,a]=Qi(o.at(-1)),i=t.at===Sn?` It says ${rs(o.at(-1).value)}.`:"";return`${r}Step ${t.at} of ${Sn}, ${s}: ${a}.${i}`}var ec={picture:zh,controls:Ph,readout:Dh,describe:tc,pace:1400,plays:({knobs:t})=>!t,play:({at:t})=>t<Sn?{at:t+1}:null,goals:{"03-step":{ask:"Step to the end. Before each step say which two numbers meet next, and what comes out.",praise:"That is a forward pass: six products, three sums, three biases, three sigmoids.",met:t=>t.at===Sn},"03-one-knob":{ask:"The network calls every number even. One of its nine knobs, turned alone, puts all four right. Find it.",praise:"Found: the weight from the last digit to h₁. The output counts h₁ against even, so h₁ must rise when the last digit is 1.",met:(t,e)=>Zi(t).every(ns)&&ar(zo,t,e).length===1}}};var Q=t=>t.length===1?`(${t[0]},)`:`(${t.join(", ")})`;function nc(t,e){return t[1]===e[0]?{shape:[t[0],e[1]]}:{error:`matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature (n?,k),(k,m?)->(n?,m?) (size ${e[0]} is different from ${t[1]})`}}function oc(t,e){let[n,o]=t,[r]=e;if(o===r||r===1)return{shape:[n,o]};if(o===1)return{shape:[n,r]};let s=a=>Q(a).replace(/ /g,"");return{error:`operands could not be broadcast together with shapes ${s(t)} ${s(e)} `}}var jo="shape-checker",Et=16,ss={"X @ W + b":(t,e)=>[t,e],"X @ W.T + b":(t,e)=>[t,e.toReversed()],"W @ X + b":(t,e)=>[e,t]},rc={"X @ W + b":["X","W"],"X @ W.T + b":["X","W.T"],"W @ X + b":["W","X"]};function Tn({formula:t,X:e,W:n,b:o}){let r=nc(...ss[t](e,n));if(r.error)return{error:r.error,where:"@"};let s=oc(r.shape,[o]);return s.error?{error:s.error,where:"+",product:r.shape}:{shape:s.shape,product:r.shape}}var as=t=>{let{shape:e,product:n}=Tn(t);return!!e&&t.b!==n[1]};function He([t,e],n,o,r=""){let s=[...[...Array(Math.max(0,t-1)).keys()].map(a=>`M${n} ${o+Et*(a+1)}h${Et*e}`),...[...Array(Math.max(0,e-1)).keys()].map(a=>`M${n+Et*(a+1)} ${o}v${Et*t}`)];return m`<g class="nn-grid-box" data-kind="${r}"><rect x="${n}"
    y="${o}" width="${Et*e}" height="${Et*t}"/><path
    d="${s.join("")}"/></g>`}function Bh(t){let[e,n]=ss[t.formula](t.X,t.W),[o,r]=rc[t.formula],{error:s,where:a,product:i,shape:c}=Tn(t),[l,p]=[152,168],d={x:l-18-Et*e[1],y:p},f={x:l,y:p-18-Et*n[0]},$=a==="@"?"wrong":"",g=a==="+"?"wrong":as(t)?"odd":"",v=(i??[e[0]])[0],I=p+Et*v+12;return m`<svg viewBox="0 0 340 352" role="img"
    aria-label="${sc(t)}">
    ${He(e,d.x,d.y,$)}
    ${He(n,f.x,f.y,$)}
    ${c&&He(c,l,p,"copy")}
    ${i&&He(i,l,p,"made")}
    <text class="nn-strong" x="${l}" y="${f.y-7}">${r} ${Q(n)}</text>
    <text class="nn-strong" x="${l-12}" y="${p-8}" text-anchor="end"
      >${o} ${Q(e)}</text>
    ${!i&&m`<text class="nn-strong nn-negative" x="${l+4}" y="${p+18}"
        >${e[1]} and ${n[0]} differ</text>`}
    ${i&&m`${c&&He([1,c[1]],l,I,"copy")}
      ${He([1,t.b],l,I,g)}
      <text class="nn-strong" x="${l-8}" y="${I+12}"
        text-anchor="end">+ b ${Q([t.b])}</text>
      ${a==="+"&&m`<text class="nn-strong nn-negative" x="${l-8}"
          y="${I+30}" text-anchor="end">${i[1]} and ${t.b} differ</text>`}`}
    ${!s&&m`<text class="nn-strong" x="${l-8}" y="${I+32}" text-anchor="end">= ${Q(c)}</text>`}
  </svg>`}function qh(t,e){let n=["rows","columns"];return m`${S(jo,"formula",t,e)}
    ${b(jo,"X",t,e,void 0,n)}
    ${b(jo,"W",t,e,void 0,n)}
    ${b(jo,"b",t,e)}`}function Ch(t){let{formula:e,X:n,W:o,b:r}=t,{error:s,shape:a}=Tn(t),i=m`<p class="nn-formula"><code>${e}</code> with X
    ${Q(n)}, W ${Q(o)}, b ${Q([r])}</p>`;return s?m`${i}<p class="nn-error"><code><b>ValueError:</b> <span
      data-shows="error">${s}</span></code></p><p>${Uh(t)}</p>`:m`${i}<p>Result: <b data-shows="shape">${Q(a)}</b>. ${as(t)?Xh(t):`${a[0]} rows, and one column for each of ${a[1]} biases.`}</p>`}function Uh(t){let[e,n]=ss[t.formula](t.X,t.W),[o,r]=rc[t.formula];return Tn(t).where==="@"?`Each row of ${o} has ${e[1]} numbers, each column of ${r} has ${n[0]}. They must pair up one to one.`:`The product has ${n[1]} columns, and b has ${t.b} entries. There must be one bias for each neuron, that is for each column.`}var Xh=({b:t})=>t===1?"NumPy is content, but all neurons share one bias. Was that meant?":`NumPy is content, but it has copied the single column ${t} times: one neuron has become ${t}. Was that meant?`;function sc(t){let{error:e,shape:n}=Tn(t),{formula:o,X:r,W:s,b:a}=t,i=`${o} with X ${Q(r)}, W ${Q(s)}, b ${Q([a])}`;return e?`${i}: they do not fit.`:`${i}: ${Q(n)}.`}var ac={picture:Bh,controls:qh,readout:Ch,describe:sc,goals:{"03-fit":{ask:"Four examples with two inputs each, three neurons. Give W the shape that lets X @ W + b run.",praise:"It fits: (4, 2) @ (2, 3) + (3,) gives (4, 3).",met:t=>t.formula==="X @ W + b"&&`${t.X} ${t.W} ${t.b}`=="4,2 2,3 3"},"03-silent":{ask:"Make NumPy compute something without a complaint although b has not one entry for each neuron.",praise:"That is the mistake to fear: no message, and numbers that look like an answer. Print the shapes.",met:as}}};var Mt=x([-2.6,3.4],[34,334]),Ln={line:{y:[-6.5,6.5],glass:-1.3,word:"2x − 1"},square:{y:[-1,9.8],glass:.1,word:"x²"},"three-squares":{y:[-3,29],glass:.1,word:"3x²"},"square-and-line":{y:[-2,15.6],glass:-1.3,word:"x² + 2x"}},Nn=50,Hh=[...Array(61).keys()];function On({curve:t,x:e,halvings:n}){let o=2**-n;return{run:o,to:e+o,f:Sr[t],...Sa(t,e,o)}}var Fh=(t,e,n,o,r)=>Hh.map(s=>e+(n-e)*s/60).map(s=>`${u(o(s))},${u(r(t(s)))}`).join(" ");function ic({f:t,to:e,slope:n},o,r,s,a,i){let c=l=>t(o)+n*(l-o);return m`<polyline class="nn-curve" points="${Fh(t,r,s,a,i)}"/>
    <line class="nn-secant" x1="${u(a(r))}" y1="${u(i(c(r)))}"
      x2="${u(a(s))}" y2="${u(i(c(s)))}"/>
    <circle class="nn-dot" cx="${u(a(o))}" cy="${u(i(t(o)))}" r="5"/>
    <circle class="nn-dot" cx="${u(a(e))}" cy="${u(i(t(e)))}" r="5"/>`}function Gh({f:t,to:e,run:n,rise:o},r,s){let[a,i,c,l]=[Mt(r),s(t(r)),Mt(e),s(t(e))],p=d=>Math.abs(d)>22;return m`<path class="nn-steps" d="M${u(a)} ${u(i)}H${u(c)}V${u(l)}"/>
    ${p(c-a)&&m`<text class="nn-halo nn-small" text-anchor="middle"
      x="${u((a+c)/2)}" y="${u(i+(o<0?-8:18))}">run</text>`}
    ${p(c-a)&&p(l-i)&&m`<text class="nn-halo nn-small" x="${u(c+7)}"
      y="${u((i+l)/2+5)}">rise</text>`}`}function Vh(t,e,n,o){let r=.5/e.run;if(r<2)return"";let s=t.x+e.run/2,a=(e.f(t.x)+e.f(e.to))/2,[i,c]=[Mt(Ln[t.curve].glass),24+Nn],l=f=>i+(Mt(f)-Mt(s))*r,p=f=>c+(n(f)-n(a))*r,d=Nn/(Mt(1)-Mt(0))/r*1.05;return m`<clipPath id="${o}-glass"><circle cx="${u(i)}" cy="${c}"
      r="${Nn}"/></clipPath>
    <circle class="nn-node" cx="${u(i)}" cy="${c}" r="${Nn}"/>
    <g clip-path="url(#${o}-glass)">${ic(e,t.x,s-d,s+d,l,p)}</g>
    <text class="nn-halo nn-small" x="${u(i)}" y="${c+Nn+17}"
      text-anchor="middle">magnified ×${r}</text>`}function Kh(t,e){let n=On(t),o=x(Ln[t.curve].y,[326,22]);return m`<svg viewBox="0 0 344 362" role="img"
    aria-label="${cc(t)}">
    <clipPath id="${e}-clip"><rect x="34" y="22" width="300" height="304"/>
    </clipPath>
    ${T(Mt,o,{names:["x",Ln[t.curve].word]})}
    <g clip-path="url(#${e}-clip)">${Gh(n,t.x,o)}
      ${ic(n,t.x,...Mt.domain,Mt,o)}</g>
    ${Vh(t,n,o,e)}
  </svg>`}function Yh(t,e){return m`${S("secant","curve",t,e,n=>Ln[n].word)}
    ${b("secant","x",t,e)}
    ${b("secant","halvings",t,e)}`}function _h(t){let{f:e,to:n,run:o,rise:r,slope:s}=On(t),a=i=>h(i,6);return m`<p class="nn-formula">run = <b data-shows="run">${h(o)}</b>
      (from x = ${a(t.x)} to ${a(n)})</p>
    <p class="nn-formula">rise = ${a(e(n))} −
      ${E(e(t.x),6)} = <b data-shows="rise">${h(r)}</b></p>
    <p class="nn-formula">slope = rise ÷ run = <b data-shows="slope"
      >${h(s)}</b></p>`}function cc(t){let{run:e,rise:n,slope:o}=On(t);return`The curve ${Ln[t.curve].word} with a line through two of its points. From x = ${h(t.x)} the run is ${h(e)}, the rise ${h(n)}, the slope ${h(o)}.`}var lc={picture:Kh,controls:Yh,readout:_h,describe:cc,goals:{"00-slope":{ask:"On x², stand at 1.5. Shrink the nudge until the slope is less than 0.001 away from 3.",praise:"Done. The smaller the nudge, the nearer to 3, and never quite there: 3 is the limit.",met:t=>t.curve==="square"&&t.x===1.5&&Math.abs(On(t).slope-3)<.001},"00-downhill":{ask:"Somewhere x² falls by 3 for each 1 to the right. Find the place, with the smallest nudge.",praise:"At −1.5. The slope of x² at x is 2x, here 2 · (−1.5).",met:t=>t.curve==="square"&&t.halvings===10&&Math.abs(On(t).slope+3)<.01}}};var ms=[[0,0],[0,1],[1,0],[1,1]],us={AND:[0,0,0,1],OR:[0,1,1,1],NAND:[1,1,1,0],XOR:[0,1,1,0]},is=x([-.6,1.6],[30,332]),cs=x([-.6,1.6],[322,20]),hs=({w:t,b:e},n)=>rt(q(n,t,e)),Bo=t=>ms.filter((e,n)=>hs(t,e)===us[t.gate][n]).length,uc=t=>t.firing==="w1+w2+2b>0"&&t.silent==="w1+w2+2b<=0";function Zh(t,e){return m`<svg viewBox="0 0 344 360" role="img"
    aria-label="${hc(t)}">
    ${Te(t.w,t.b,is,cs,e)} ${T(is,cs,{count:3})}
    ${ms.map((n,o)=>{let r=us[t.gate][o];return St(n,r,hs(t,n)!==r,is,cs)})}
  </svg>`}function Jh(t,e){return m`${S("truth-table","gate",t,e)}
    ${b("truth-table","w",t,e)}
    ${b("truth-table","b",t,e)}`}function Qh(t,e){return m`${gt("must fire","must stay silent")}
    <table class="nn-table" aria-label="the four rows">
      <thead><tr><th scope="col">x₁</th><th scope="col">x₂</th>
        <th scope="col">z</th><th scope="col">neuron</th>
        <th scope="col">${t.gate}</th><th scope="col">right?</th></tr>
      </thead>
      <tbody>${ms.map((n,o)=>{let[r,s]=[hs(t,n),us[t.gate][o]];return m`<tr data-right="${String(r===s)}"><td>${n[0]}</td>
          <td>${n[1]}</td><td data-shows="row-z">${h(q(n,t.w,t.b))}</td><td>${r}</td><td>${s}</td>
          <td>${r===s?"✓ yes":"✗ no"}</td></tr>`})}</tbody>
    </table>
    <p class="nn-count" data-none="${String(Bo(t)===4)}"><b
      data-shows="right">${Bo(t)}</b> of 4 rows right</p>
    ${t.gate==="XOR"&&np(t,e)}`}var tp={"":"choose","w1+w2+b>0":"w₁ + w₂ + b > 0","w1+w2+2b>0":"w₁ + w₂ + 2b > 0","2w1+2w2+2b>0":"2w₁ + 2w₂ + 2b > 0"},ep={"":"choose","w1+w2<=0":"w₁ + w₂ ≤ 0","w1+w2+b<=0":"w₁ + w₂ + b ≤ 0","w1+w2+2b<=0":"w₁ + w₂ + 2b ≤ 0"};function mc(t,e,n,o,r){return m`<p><label for="${n}-${t}">${o}</label>
    <select id="${n}-${t}" data-trait="${t}">
      ${Object.entries(r).map(([s,a])=>m`<option value="${s}"
          ${e[t]===s&&"selected"}>${a}</option>`)}
    </select></p>`}function np(t,e){return m`<details class="nn-proof"><summary>It cannot be done</summary>
    <p>Then show it. The four rows ask for:</p>
    <ul><li>row 0, 0 silent: b ≤ 0</li><li>row 0, 1 fires: w₂ + b > 0</li>
      <li>row 1, 0 fires: w₁ + b > 0</li>
      <li>row 1, 1 silent: w₁ + w₂ + b ≤ 0</li></ul>
    ${mc("firing",t,e,"Add the two rows that fire:",tp)}
    ${mc("silent",t,e,"Add the two that stay silent:",ep)}
    <p class="nn-verdict">${op(t)}</p></details>`}function op(t){return!t.firing||!t.silent?"":uc(t)?"One number, w₁ + w₂ + 2b, would have to be above 0 and not above 0. No knobs can do that: XOR cannot be done with one neuron.":`Not yet: look at the ${t.firing==="w1+w2+2b>0"?"second":"first"} sum. Add the left sides of its two rows, w to w and b to b; each row brings its own b.`}function hc(t){return`The four corners of the unit square, to be answered as ${t.gate} does. With weights ${h(t.w[0])} and ${h(t.w[1])} and bias ${h(t.b)}, ${Bo(t)} of 4 are right.`}var ls=(t,e)=>({ask:`Choose ${t} and get all four rows right.`,praise:e,met:n=>n.gate===t&&Bo(n)===4}),pc={picture:Zh,controls:Jh,readout:Qh,describe:hc,goals:{"01-and":ls("AND","AND: neither weight alone lifts the bias above 0, both together do."),"01-or":ls("OR","OR: each weight alone lifts the bias above 0."),"01-nand":ls("NAND","NAND: AND with every sign turned."),"01-xor":{ask:"Choose XOR. Get all four rows right, or prove that nobody can.",praise:"Shown: no single neuron can do XOR. Two layers can (chapter 3).",met:t=>t.gate==="XOR"&&uc(t)}}};var ot=[[0,0],[0,1],[1,0],[1,1]],$e=[0,1,1,0],ps=[-.25,1.25],Fe=x(ps,[172,28]),qo=x(ps,[22,166]),Co=x(ps,[196,340]),rp=[...Array(9).keys()].map(t=>t/8),sp=[...Array(25).keys()].map(t=>t/24),Rt=24,Uo=({place:t,w:e,b:n},o)=>t(o).map(r=>q(r,e,n)),En=t=>Uo(t,ot).map((e,n)=>rt(e)===$e[n]);function Xo(t,e){let n=ap(a=>Uo(t,a),qo,Fe),o=En(t),r=(a,i)=>a.map((c,l)=>St(c,$e[l],!o[l],i,Fe)),s=m`width="144" height="144"`;return m`<defs><pattern id="${e}-tilt" width="9" height="9"
      patternUnits="userSpaceOnUse" patternTransform="rotate(45)"
      ><line class="nn-hatch" y2="9"/></pattern>
      <clipPath id="${e}-right"><rect x="196" y="28" ${s}/>
      </clipPath></defs>
    <rect class="nn-silent" x="22" y="28" ${s}/>
    <path class="nn-fires" d="${n}"/>
    <path fill="url(#${e}-tilt)" d="${n}"/>
    <g clip-path="url(#${e}-right)">${Te(t.w,t.b,Co,Fe,e)}</g>
    ${T(qo,Fe,{count:2})}
    ${T(Co,Fe,{count:2,names:["h₁","h₂"]})}
    ${dc(a=>a,qo)}
    <g clip-path="url(#${e}-right)">${dc(t.place,Co)}</g>
    ${r(ot,qo)} ${r(t.place(ot),Co)}`}function dc(t,e){return[0,1].map(n=>rp.map(o=>{let r=sp.map(s=>n?[s,o]:[o,s]);return m`<polyline class="nn-mesh" data-axis="${n}"
        points="${no(t(r).map(([s,a])=>[e(s),Fe(a)]))}"/>`}))}function ap(t,e,n){let[o,r]=e.domain,s=[...Array(Rt+1).keys()].map(l=>o+(r-o)*l/Rt),a=s.flatMap(l=>s.map(p=>[p,l])),i=t(a),c=[];for(let l=0;l<Rt;l++){let p=[];for(let d=0;d<Rt;d++){let f=l*(Rt+1)+d,$=[f,f+1,f+Rt+2,f+Rt+1];if($.every(g=>i[g]>0)){p=[p[0]??f,f+1,f+Rt+2,p[3]??f+Rt+1];continue}c.push(p.map(g=>a[g])),c.push(ip($.map(g=>({p:a[g],z:i[g]})))),p=[]}c.push(p.map(d=>a[d]))}return c.filter(l=>l.length).map(l=>`M${l.map(([p,d])=>`${u(e(p))} ${u(n(d))}`).join("L")}z`).join("")}function ip(t){return t.flatMap(({p:e,z:n},o)=>{let r=t[(o+1)%t.length],s=n>0?[e]:[];if(n>0==r.z>0)return s;let a=n/(n-r.z);return[...s,e.map((i,c)=>i+a*(r.p[c]-i))]})}var ds="xor-learning",Ho=1500,cp=5,lp=3,mp=9,$s=.01,fs=x([0,Ho],[46,336]),fc=Le([-3,0],[332,236]),up={X:ot,y:$e.map(t=>[t]),loss:mo},hp=["sigmoid","sigmoid"],pp=We((t,e)=>new Re(Ee([2,2,1],hp,"xavier",new Ct(t)),up,e),12);function Ge({seed:t,rate:e,steps:n}){let o=pp(t,e),r=o.at(n),[s,a]=r,c={place:d=>H(d,[s])[0].A,w:a.weight.flat(),b:a.bias[0]},l=H(ot,r)[1].A.flat(),p=En(c).filter(Boolean).length;return{run:o,net:c,outputs:l,right:p,cost:o.cost(n)}}function dp(t,e){let{run:n,net:o}=Ge(t),r=fc($s);return m`<svg viewBox="0 0 346 368" role="img"
    aria-label="${$c(t)}">
    ${Xo(o,e)}
    <path class="nn-mean" d="M${fs.range[0]} ${r}H${fs.range[1]}"/>
    ${lo(n,t.steps,fs,fc)}
  </svg>`}var fp=(t,e)=>m`
  <div class="nn-presets" role="group" aria-label="Starts to try">
    <button type="button" data-do="lucky">A lucky start</button>
    <button type="button" data-do="stuck">A start that sticks</button>
  </div>
  ${b(ds,"seed",t,e)} ${b(ds,"rate",t,e)}
  ${b(ds,"steps",t,e)}`;function $p(t){let{outputs:e,right:n,cost:o}=Ge(t);return m`${gt("XOR says 1","XOR says 0")}
    <table class="nn-table nn-tight">
    <thead><tr><th scope="col">x</th>${ot.map(r=>m`<th scope="col">${r.join(", ")}</th>`)}</tr></thead>
    <tbody><tr><th scope="row">says</th>${e.map(r=>m`<td data-shows="output">${h(r)}</td>`)}</tr><tr><th scope="row">XOR</th>${$e.map(r=>m`<td>${r}</td>`)}</tr></tbody></table>
    <p class="nn-formula">Cost after ${t.steps} steps: <b data-shows="cost"
      >${h(o)}</b></p>
    <p class="nn-count" data-none="${n===4}"><b data-shows="right"
      >${n}</b> of 4 corners right</p>
    ${Oe(gp(t))}`}var gp=({seed:t,rate:e,steps:n})=>["import numpy as np","from nnlib import (","    SGD, Linear, MSELoss, Sequential, Sigmoid, fit",")","",`rng = np.random.default_rng(${t})`,"net = Sequential(","    Linear(2, 2, rng=rng), Sigmoid(),","    Linear(2, 1, rng=rng), Sigmoid(),",")","X = [[0, 0], [0, 1], [1, 0], [1, 1]]","y = [[0], [1], [1], [0]]",`descend = SGD(net.parameters(), lr=${ve(e)})`,"loss = MSELoss()",`fit(net, X, y, loss, descend, epochs=${n})`,"print(loss(net(X), y))"];function $c(t){let{right:e,cost:n}=Ge(t);return`A network with two hidden sigmoids learns XOR from seed ${t.seed} at rate ${h(t.rate)}. After ${t.steps} steps the cost is ${h(n)} and ${e} of 4 corners are right. Two squares show the inputs and where the hidden neurons put them; below, the cost by steps.`}var bp=({steps:t})=>t<Ho?{steps:Math.min(t+cp,Ho)}:null,gc={picture:dp,controls:fp,readout:$p,describe:$c,play:bp,plays:()=>!0,pace:16,verbs:{step:"Five steps",play:"Train"},actions:{lucky:t=>({...t,seed:lp,rate:4,steps:0}),stuck:t=>({...t,seed:mp,rate:4,steps:0})},goals:{"05-xor-learned":{ask:"Train until the cost is below 0.01, the broken line.",praise:"Learned. The two hidden neurons have bent the square until one straight line parts the corners.",met:t=>Ge(t).cost<$s},"05-xor-stuck":{ask:"Find a seed whose start sticks: after all 1,500 steps, at a rate of 2 or more, the cost is still above 0.1.",praise:"Stuck. The slopes have all but vanished and the answer is wrong: a slope of 0 does not mean done. Another start is the cure.",met:t=>t.steps===Ho&&t.rate>=2&&Ge(t).cost>.1},"05-xor-quick":{ask:"Bring the cost below 0.01 in 200 steps or fewer.",praise:"Quick. It takes a good start and a bold learning rate.",met:t=>t.steps<=200&&Ge(t).cost<$s}}};var Fo="xor-space",xp={sigmoids:{weight:[[6,-4],[-4,6]],bias:[-3,-3],activation:P},ReLUs:{weight:[[1,-1],[-1,1]],bias:[0,0],activation:Ae}};function gs({way:t,amount:e},n){let[{A:o}]=H(n,[xp[t]]);return n.map((r,s)=>r.map((a,i)=>(1-e)*a+e*o[s][i]))}var bs=t=>({place:e=>gs(t,e),w:t.w,b:t.b}),xs=t=>En(bs(t)).filter(Boolean).length,yp=(t,e)=>m`<svg viewBox="0 0 346 212" role="img"
  aria-label="${xc(t)}">${Xo(bs(t),e)}</svg>`;function wp(t,e){return m`${S(Fo,"way",t,e)}
    ${b(Fo,"amount",t,e)}
    ${b(Fo,"w",t,e,void 0,["h₁","h₂"])}
    ${b(Fo,"b",t,e)}`}function vp(t){let e=gs(t,ot),n=Uo(bs(t),ot),o=xs(t),[r,s]=t.w;return m`${gt("XOR says 1","XOR says 0")}
    <p class="nn-formula">z = ${h(r)}·h₁ ${W(s)}·h₂
      ${W(t.b)}; the output fires where z is above 0</p>
    <table class="nn-table nn-tight">
    <thead><tr><th scope="col">corner x₁, x₂</th>
      <th scope="col">is now at h₁, h₂</th><th scope="col">z</th>
      <th scope="col">fires</th></tr></thead>
    <tbody>${ot.map((a,i)=>{let c=rt(n[i]),l=c===$e[i];return m`<tr data-right="${String(l)}">
        <td>${a.join(", ")}</td>
        <td><span data-shows="h1">${h(e[i][0])}</span>, <span
          data-shows="h2">${h(e[i][1])}</span></td>
        <td data-shows="z">${h(n[i])}</td>
        <td>${c} ${l?"✓":"✗"}</td></tr>`})}</tbody></table>
    <p class="nn-count" data-none="${o===4}"><b data-shows="right"
      >${o}</b> of 4 corners right</p>`}function xc(t){let e=gs(t,ot).map((n,o)=>`${ot[o].join(", ")} at ${n.map(r=>h(r,2)).join(", ")}`);return`Two squares: the inputs, and where two hidden ${t.way} put them, ${h(100*t.amount,3)} percent of the way. The corner ${e.join("; ")}. The line in the hidden square gets ${xs(t)} of 4 right.`}var bc=(t,e,n)=>({ask:e,praise:n,met:o=>o.way===t&&o.amount===1&&xs(o)===4}),yc={picture:yp,controls:wp,readout:vp,describe:xc,goals:{"03-fold":bc("ReLUs","Choose ReLUs, move the square all the way, and place the line so that all four corners are right.","XOR. The fold laid the corners 0, 0 and 1, 1 on one place, so one line can part them from the other two."),"03-warp":bc("sigmoids","Choose sigmoids, and do the same.","XOR again. Nothing is folded here: the square is bent until a straight line is enough.")}};function dt(t,e=0){let n=null;return(o,r)=>(n=n?r.map((s,a)=>e*n[a]+s):[...r],o.map((s,a)=>s-t*n[a]))}function wc(t,[e,n]=[.9,.999],o=1e-8){let[r,s,a]=[null,null,0];return(i,c)=>{r??=c.map(()=>0),s??=c.map(()=>0),a+=1,r=r.map((d,f)=>d+(1-e)*(c[f]-d)),s=s.map((d,f)=>n*d+(1-n)*c[f]*c[f]);let l=t/(1-e**a),p=Math.sqrt(1-n**a);return i.map((d,f)=>d-l*r[f]/(Math.sqrt(s[f])/p+o))}}var vc=10,ft=(t,e=vc)=>t.some(n=>Math.abs(n)>e);function Vt(t,e,n,o,r=vc){let s=[n];for(;s.length<=o&&!ft(s.at(-1),r);){let a=s.at(-1);s.push(t(a,e(a,s.length-1)))}return s}function ge(t,e,n=0){let o=0;for(let[r,s]of t)o+=(r*e+n-s)**2;return o/t.length}function Ve(t,e,n=0){let[o,r]=[0,0];for(let[s,a]of t){let i=2*(s*e+n-a)/t.length;o+=s*i,r+=i}return[o,r]}var ys=t=>t.reduce((e,n)=>e+n,0)/t.length;function Rn(t){let e=ys(t.map(([o])=>o*o)),n=ys(t.map(([o,r])=>o*r));return{bend:e,best:e===0?0:n/e}}function ws(t){let[e,n]=[0,1].map(s=>ys(t.map(a=>a[s]))),o=t.map(([s,a])=>[s-e,a-n]),r=Rn(o).best;return[r,n-r*e]}var vs="batch-paths",Ke=x([-1.5,2.5],[30,350]),Ye=x([-1.5,2.5],[344,24]),Mp=[.02,.1,.3,.7,1.3,2.1,3.2,4.6],kc=4,kp=4,Ac=240,Ic=({points:t})=>[`full batch (${t.length})`,`mini-batch (${kc})`,"stochastic (1)"],Wn=({points:t},[e,n])=>ge(t,e,n),Vo=t=>Wn(t,ws(t.points));function Ap(t){let{points:e,orders:n,looked:o,start:r,lr:s}=t;return[e.length,kc,1].map(a=>{let i=Math.ceil(e.length/a),c=Math.floor(o/e.length),l=Math.floor(o%e.length/a),p=f=>{let $=n[Math.floor(f/i)%n.length],g=f%i*a;return $.slice(g,g+a).map(v=>e[v])},d=([f,$],g)=>Ve(p(g),f,$);return Vt(dt(s),d,r,c*i+l)})}var zn=t=>Ap(t).map(e=>{let n=e.at(-1);return{path:e,now:n,cost:Wn(t,n)}}),Go=new Map;function Ip(t){let e=JSON.stringify(t.points);if(!Go.has(e)){Go.clear();let n=Mp.map(o=>Vo(t)+o);Go.set(e,Ue(o=>Wn(t,o),n,Ke,Ye))}return Go.get(e)}function Sp(t,e){let[n,o]=t.start,[r,s]=ws(t.points);return m`<svg viewBox="0 0 360 382" role="img"
    aria-label="${Sc(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="24" width="320" height="320"/>
    </clipPath>
    <g clip-path="url(#${e}-clip)">${Ip(t)}</g>
    ${T(Ke,Ye,{names:["weight w","bias b"],count:4})}
    <g clip-path="url(#${e}-clip)">
      ${zn(t).map(({path:a},i)=>Mo(a,i,Ke,Ye)).reverse()}
      <path class="nn-centre" d="M${u(Ke(r))} ${u(Ye(s)-6)}l6 6l-6 6l-6 -6z"/>
    </g>
    <circle class="nn-handle" data-drag="start" cx="${u(Ke(n))}"
      cy="${u(Ye(o))}" r="11"/>
  </svg>`}var Tp=(t,e)=>m`
  ${b(vs,"start",t,e,{},["w","b"])}
  ${b(vs,"lr",t,e)} ${b(vs,"looked",t,e)}`;function Np(t){let e=zn(t).map(({path:n,now:o,cost:r},s)=>m`<tr>
      <th scope="row">${ko(s)} ${Ic(t)[s]}</th>
      <td><b data-shows="steps">${n.length-1}</b></td>
      <td>${ft(o)?"gone":m`<b data-shows="cost">${h(r)}</b>`}</td></tr>`);return m`<table class="nn-table"><thead><tr><th>rows in a step</th>
      <th>steps</th><th>true cost</th></tr></thead><tbody>${e}</tbody></table>
    <p>${h(t.looked/t.points.length,3)} epochs. ◆ is the lowest
      place; the cost there is <b data-shows="best">${h(Vo(t))}</b>.</p>`}function Sc(t){let e=zn(t).map(({path:n,now:o,cost:r},s)=>{let a=ft(o)?"has gone":`is at a cost of ${h(r)}`;return`${Ic(t)[s]} ${a} after ${n.length-1} steps`});return`Level lines of the cost over weight and bias, with three walks from (${t.start.map(n=>h(n)).join(", ")}) at learning rate ${h(t.lr)}. ${t.looked} examples looked at: ${e.join("; ")}. The least possible cost is ${h(Vo(t))}.`}function Lp({looked:t,points:e,orders:n}){let o=Math.min(Ac,e.length*n.length);return t<o?{looked:Math.min(o,t+kp)}:null}var Mc=t=>Math.max(-1.5,Math.min(2.5,Math.round(t*20)/20))+0,Tc={picture:Sp,controls:Tp,readout:Np,describe:Sc,play:Lp,plays:()=>!0,pace:120,wide:!0,input:t=>"start"in t?{...t,looked:0}:t,drags:{start:(t,[e,n])=>({start:[Mc(Ke.invert(e)),Mc(Ye.invert(n))],looked:0})},goals:{"04-one-epoch":{ask:"Start where the cost is above 2. After exactly one epoch the stochastic runner must be at less than a quarter of the full batch's cost.",praise:"Twelve small steps against one: the examples in a full batch say much the same, so waiting for all of them is slow.",met:t=>{let[e,,n]=zn(t);return t.looked===t.points.length&&Wn(t,t.start)>2&&n.cost<e.cost/4}},"04-settle":{ask:"After all 20 epochs, the stochastic runner must be within 0.002 of the least cost. At which rate does it come to rest?",praise:"At a small one. One example's slope is a rumour; small steps average many rumours. Now the full batch has hardly moved: each size of batch has a rate of its own.",met:t=>t.looked===Ac&&Wn(t,t.start)>2&&zn(t)[2].cost<Vo(t)+.002}}};var Ms="descent",kt=x([0,1.35],[46,346]),Op=24,Ep=216,_e=286,Ko=x([0,7e-4],[46,346]),Rp=60,Kt=({points:t},e)=>ge(t,e),Yo=({points:t},e)=>Ve(t,e)[0],Wp=t=>Math.round(t*1e6)/1e6,zp=t=>[Vt(dt(t.lr),([e])=>[Yo(t,e)],[t.A],t.steps)];function be(t){let{best:e,bend:n}=Rn(t.points),o=zp(t)[0].map(([a])=>a),r=o.at(-1),s=1-2*n*t.lr;return{path:o,now:r,best:e,away:s,lands:1/(2*n),bounces:1/n}}function Nc(t){return t===1?"stands still: a rate of 0 moves nothing":Math.abs(t)<.002?"lands in one step":t>0?"crawls, always on the same side":Math.abs(t+1)<.001?"bounces forever, as near as it shows":t>-1?"zigzags, from side to side and inwards":"diverges: each step ends farther out"}function Pp(t,e,n){let o=r=>`${u(kt(r))} ${u(e(Kt(n,r)))}`;return m`<path class="nn-trail" d="M${t.map(o).join("L")}"/>
    ${t.slice(0,-1).map((r,s)=>m`<circle class="${s?"nn-step":"nn-from"}" cx="${u(kt(r))}"
            cy="${u(e(Kt(n,r)))}" r="${s?3.5:6}"/>`)}`}function Dp(t,{lands:e,bounces:n}){let o=Ko.domain[1],r=[["crawls",0,e],["zigzags",e,n],["diverges",n,o]].filter(([,a])=>a<o),s=u(Ko(t.lr));return m`<text class="nn-small" x="16" y="${_e-14}">rates:</text>
    ${r.map(([a,i,c],l)=>{let[p,d]=[u(Ko(i)),u(Ko(Math.min(c,o)))];return m`<rect class="nn-regime" data-regime="${l}" x="${p}"
          y="${_e-8}" width="${u(d-p)}" height="22"/>
        ${d-p>50&&m`<text class="nn-small" x="${u((p+d)/2)}" y="${_e+7}"
          text-anchor="middle">${a}</text>`}
        ${c<o&&m`<path class="nn-zero" d="M${d} ${_e-8}v28"/><text
          class="nn-small" x="${d}" y="${_e+34}" text-anchor="middle"
          >${c.toFixed(9)}</text>`}`})}
    <path class="nn-next" d="M${s} ${_e-8}l-6 -11h12z"/>`}function jp(t,e){let n=be(t),{path:o,now:r}=n,s=1.05*Math.max(...kt.domain.map(c=>Kt(t,c))),a=x([-.03*s,s],[Ep,Op]),i=r>=kt.domain[0]&&r<=kt.domain[1];return m`<svg viewBox="0 0 360 328" role="img"
    aria-label="${Lc(t)}">
    <clipPath id="${e}-clip"><rect x="40" y="14" width="312" height="208"/>
    </clipPath>
    ${T(kt,a,{names:["A, bottles for each guest","cost"],count:5})}
    <g clip-path="url(#${e}-clip)">
      <path class="nn-graph" d="${K(c=>Kt(t,c),kt,a)}"/>
      ${i&&Dt(r,Kt(t,r),Yo(t,r),kt,a,46)}
      ${Pp(o,a,t)}
    </g>
    ${i&&jt("ball",kt(r),a(Kt(t,r)))}
    ${Dp(t,n)}
  </svg>`}var Bp=(t,e)=>m`${b(Ms,"A",t,e)}
  ${b(Ms,"lr",t,e)} ${b(Ms,"steps",t,e)}`;function qp(t){let{path:e,now:n,away:o}=be(t),r=Wp(Yo(t,n)),s=n-t.lr*Yo(t,n);return m`<p class="nn-formula">after ${e.length-1}
      ${e.length===2?"step":"steps"}: A = <b data-shows="A">${h(n,6)}</b>, cost <b data-shows="cost">${h(Kt(t,n),6)}</b>,
      slope <b data-shows="slope">${h(r)}</b></p>
    ${ft([n])?m`<p class="nn-note">The ball has left. It will not come back.</p>`:m`<p class="nn-formula">next: ${h(n)} − ${h(t.lr)} · ${E(r)} = <b data-shows="next">${h(s,6)}</b></p>`}
    <p>Each step multiplies the distance to the lowest place by <b
      data-shows="factor">${h(o)}</b>. The ball
      <b>${Nc(o)}</b>.</p>`}function Lc(t){let{path:e,now:n,away:o}=be(t);return`A curve with one lowest place: the cost of each A. A ball started at A = ${h(t.A)}, with learning rate ${h(t.lr)}. After ${e.length-1} steps it is at A = ${h(n)}, where the cost is ${h(Kt(t,n))}. It ${Nc(o)}.`}function Cp(t){let{now:e,best:n}=be(t),o=Math.abs(e-n)<1e-9||t.lr===0;return t.steps===Rp||ft([e])||o?null:{steps:t.steps+1}}var Up=t=>Math.max(0,Math.min(1.35,Math.round(t*100)/100));function Xp(t){let{path:e,best:n}=be(t),o=Math.abs(t.A-n),r=e.every((a,i)=>i===0||(a-n)*(e[i-1]-n)<0),s=Math.abs(e.at(-1)-n)/o;return e.length>20&&o>.05&&r&&Math.abs(s-1)<.02}var Oc={picture:jp,controls:Bp,readout:qp,describe:Lc,play:Cp,plays:()=>!0,input:t=>"A"in t?{...t,steps:0}:t,drags:{ball:(t,[e])=>({A:Up(kt.invert(e)),steps:0})},goals:{"04-to-08":{ask:"Start at A = 1 and come to 0.8 in a single step.",praise:"0.2 down a slope of 1272: the rate is 0.2 / 1272, about 0.000157.",met:t=>t.A===1&&t.steps===1&&Math.abs(be(t).now-.8)<.001},"04-one-step":{ask:"Start at least 0.2 away from the lowest place, and land on it in a single step.",praise:"One step, from anywhere: this rate fits the curve's bend.",met:t=>{let{now:e,best:n}=be(t),o=Math.abs(t.A-n)>=.2;return t.steps===1&&o&&Math.abs(e-n)<.001}},"04-forever":{ask:"Find a rate at which the ball bounces forever: after 20 steps it must still swing as wide as at first.",praise:"Twice the rate that lands in one step, and it never arrives.",met:Xp}}};var _o="gears",ks={double:"2x",square:"x²",mirror:"1 − x"},As={triple:"3u",square:"u²","minus-half":"−u/2"},Wc=[-1.5,2],zc=[...Array(15).keys()].map(t=>-1.5+t/4),Yt=[58,166,274],Is=[26,322],Ze=({first:t,second:e,x:n,halvings:o})=>La(t,e,n,2**-o);function Hp({first:t,second:e}){let n=zc.map(ne[t].f),o=n.map(ne[e].f);return[Wc,n,o].map(r=>x([Math.min(...r),Math.max(...r)],Is))}function Fp(t,e,n){let[o,r]=Is;return m`<g class="nn-axes"><path class="nn-zero" d="M${o} ${e}
      H${r}"/>${$t(...t.domain,5).map(s=>m`<path class="nn-zero" d="M${u(t(s))} ${e}v5"/><text
        x="${u(t(s))}" y="${e+20}" text-anchor="middle"
        >${h(s)}</text>`)}</g>
    <text class="nn-halo nn-strong" x="${o-18}" y="${e-12}">${n}</text>`}function Ec(t,e,n){let{from:o,to:r,rates:s}=Ze(t),[a,i]=[Yt[e],Yt[e+1]],[c,l]=[o[e],r[e]].map(g=>u(n[e](g))),[p,d]=[o[e+1],r[e+1]].map(g=>u(n[e+1](g))),f=s[e],$=u((c+l+p+d)/4);return m`<path class="nn-band" d="M${c} ${a}L${l} ${a}L${d}
      ${i}L${p} ${i}Z"/>
    <path class="nn-edge ${ct(f)}" d="M${c} ${a}L${p} ${i}"/>
    <path class="nn-edge ${ct(f)}" d="M${l} ${a}L${d} ${i}"/>
    <text class="nn-halo nn-strong" x="${$}" y="${(a+i)/2+14}"
      text-anchor="middle">${Number.isNaN(f)?"no move":`× ${E(f)}`}</text>`}function Gp({from:t,to:e,moves:n},o,r){let s=Yt[o],[a,i]=[t[o],e[o]].map(c=>u(r[o](c)));return m`<path class="nn-move ${ct(n[o])}" d="M${a}
      ${s}H${i}"/>
    <circle class="nn-centre" cx="${a}" cy="${s}" r="5"/>
    <text class="nn-halo nn-small" x="${u((a+i)/2)}" y="${s-(o?12:20)}"
      text-anchor="middle">${n[o]>0?"+":""}${h(n[o])}</text>`}function Vp(t){let e=Hp(t),{first:n,second:o}=t,r=zc.map(s=>{let a=ne[n].f(s);return[s,a,ne[o].f(a)]});return m`<svg viewBox="0 0 346 304" role="img"
    aria-label="${Pc(t)}">
    ${r.map(s=>m`<polyline class="nn-mesh" points="${s.map((a,i)=>`${u(e[i](a))},${Yt[i]}`).join(" ")}"/>`)}
    ${Ec(t,0,e)} ${Ec(t,1,e)}
    ${["x",`u = ${ks[n]}`,`y = ${As[o]}`].map((s,a)=>Fp(e[a],Yt[a],s))}
    ${Yt.map((s,a)=>Gp(Ze(t),a,e))}
    <g class="nn-grab" data-drag="x"><circle cx="${u(e[0](t.x))}"
      cy="${Yt[0]}" r="16"/><circle class="nn-handle" cx="${u(e[0](t.x))}" cy="${Yt[0]}" r="9"/></g>
  </svg>`}var Kp=(t,e)=>m`
  ${S(_o,"first",t,e,n=>ks[n])}
  ${S(_o,"second",t,e,n=>As[n])}
  ${b(_o,"x",t,e)} ${b(_o,"halvings",t,e)}`;function Yp(t){let{from:e,moves:n,rates:o,slopes:r}=Ze(t),[s,a,i]=n,[c,l,p]=o,d=!Number.isNaN(l);return m`<p class="nn-formula">x moves by ${h(s)}, u by <b
      data-shows="du">${h(a)}</b>, y by <b data-shows="dy">${h(i)}</b>.</p>
    <p class="nn-formula">u per x: <b data-shows="first">${h(c)}</b>;
      y per u: ${d?m`<b data-shows="second">${h(l)}</b>`:"u did not move"}; y per x: ${d&&m`${h(c)} · ${E(l)} = `}<b
      data-shows="both">${h(p)}</b></p>
    <p class="nn-formula">Slopes at x = ${h(t.x)}, u = ${h(e[1])}:
      ${h(r[0])} · ${E(r[1])} = <b data-shows="slope">${h(r[0]*r[1])}</b></p>`}function Pc(t){let{moves:e,slopes:n}=Ze(t),[o,r,s]=e.map(a=>h(a));return`Three number lines: x, u = ${ks[t.first]}, y = ${As[t.second]}. From x = ${h(t.x)} a nudge of ${o} moves u by ${r} and y by ${s}. The slopes ${h(n[0])} and ${h(n[1])} multiply to ${h(n[0]*n[1])}.`}var Rc=({slopes:t})=>t[0]*t[1],Dc={picture:Vp,controls:Kp,readout:Yp,describe:Pc,drags:{x(t,[e]){let n=x(Wc,Is).invert(e);return{x:Math.max(-1.5,Math.min(1.5,Math.round(n*8)/8))}}},goals:{"00-chain":{ask:"With u = x² and y = 3u, find the place where y falls by 6 for each 1 that x grows: the slope of the whole chain is −6.",praise:"At −1: the slope of x² is −2 there, and −2 · 3 = −6.",met:t=>t.first==="square"&&t.second==="triple"&&Rc(Ze(t))===-6},"00-block":{ask:"Make the slope of the whole chain 0, though the slope of the second link is not.",praise:"One slope of 0 and nothing gets through, whatever the other is. A shut ReLU stops the blame in the same way.",met(t){let e=Ze(t);return Rc(e)===0&&e.slopes[1]!==0}}}};var Ss="golf",Zo=60,Dn=10,_p=12,Zp=4,At=110,Jo=x([0,125],[20,348]),Ts=x([0,12.5],[46,346]),Ns=x([-150,4e3],[292,172]),_t=t=>Dn*t-Zo,jc=t=>_t(t)**2,Bc=t=>2*Dn*_t(t),Jp=({strength:t,lr:e,shots:n})=>[Vt(dt(e),([o])=>[Bc(o)],[t],n-1,100)],Je=t=>Jp(t)[0].map(([e])=>e);function Qp(t,e){let[n,o]=[u(Jo(0)),u(Jo(Dn*t))],r=u(At-.55*(o-n));return m`<path class="${e?"nn-flight":"nn-bump"}"
    d="M${n} ${At}Q${u((n+o)/2)} ${r} ${o} ${At}"/>`}function td(t,e){let n=Je(t),o=u(Jo(Zo)),r=(s,a)=>{let i=a===n.length-1;return m`<circle class="${i?"nn-dot":"nn-from"}"
      cx="${u(Jo(Dn*s))}" cy="${At}" r="${i?6:4.5}"/>`};return m`<svg viewBox="0 0 360 330" role="img"
    aria-label="${Cc(t)}">
    <clipPath id="${e}-clip"><rect x="0" y="0" width="360" height="300"/>
    </clipPath>
    <g clip-path="url(#${e}-clip)">${n.map((s,a)=>Qp(s,a===n.length-1))}</g>
    <path class="nn-line" d="M8 ${At+6}H352"/>
    <path class="nn-normal" d="M${o} ${At+5}v-52"/>
    <path class="nn-one" d="M${o} ${At-47}l22 8l-22 8z"/>
    <path class="nn-cup" d="M${o-7} ${At+6}v9h14v-9"/>
    ${n.map(r)}
    <text class="nn-small" x="8" y="${At+24}">tee</text>
    <text class="nn-small" x="${o}" y="${At+30}" text-anchor="middle"
      >hole, ${Zo} m</text>
    ${T(Ts,Ns,{names:["strength","cost: miss²"],count:4})}
    <path class="nn-curve" d="${K(jc,Ts,Ns)}"/>
    ${n.map((s,a)=>{let i=a===n.length-1;return m`<circle class="${i?"nn-dot":"nn-from"}"
        cx="${u(Ts(s))}" cy="${u(Ns(jc(s)))}" r="${i?6:4.5}"/>`})}
  </svg>`}var ed=(t,e)=>m`${b(Ss,"strength",t,e)}
  ${b(Ss,"lr",t,e)} ${b(Ss,"shots",t,e)}`,Pn=t=>Math.round(t*1e6)/1e6,qc=t=>t>0?"too far":t<0?"short":"in";function nd(t){let e=Je(t),n=Math.max(0,e.length-Zp),o=e.slice(n).map((r,s)=>{let a=Pn(_t(r));return m`<tr><td>${n+s+1}</td>
      <td data-shows="strength">${h(Pn(r))}</td>
      <td><span data-shows="miss">${h(a)}</span> ${qc(a)}</td>
      <td data-shows="change">${h(Pn(-t.lr*Bc(r)))}</td></tr>`});return m`<table class="nn-table"><thead><tr><th>shot</th><th>strength</th>
      <th>miss in m</th><th>correction</th></tr></thead><tbody>${o}</tbody></table>
    <p class="nn-formula">correction = −rate · 2 · ${Dn} · miss</p>`}function Cc(t){let e=Je(t),n=Pn(_t(e.at(-1)));return`A golf hole ${Zo} metres from the tee. Shot ${e.length}, with strength ${h(Pn(e.at(-1)))}, ends ${h(Math.abs(n))} metres ${n?qc(n):"away: in"}. Below it the cost curve, which never changes: the knob moves the shot along it.`}function od(t){let e=Je(t).at(-1),n=Math.abs(_t(e))<.05||t.lr===0;return t.shots===_p||n?null:{shots:t.shots+1}}var Uc={picture:td,controls:ed,readout:nd,describe:Cc,play:od,plays:()=>!0,verbs:{step:"Next shot",play:"Play on"},input:t=>"strength"in t?{...t,shots:1}:t,goals:{"04-hole":{ask:"Miss the first shot by 20 metres or more, and be within half a metre of the hole by the fourth.",praise:"The sign gave the direction, the distance the size.",met:t=>{let e=Je(t);return Math.abs(_t(t.strength))>=20&&e.length<=4&&Math.abs(_t(e.at(-1)))<=.5}},"04-both-sides":{ask:"Now miss on both sides in turn, four times running or more, and still come within 2 metres.",praise:"Over-corrected each time, and still in the end: a zigzag that shrinks.",met:t=>{let e=Je(t).map(_t);return e.every((o,r)=>r===0||o*e[r-1]<0)&&e.length>4&&Math.abs(e.at(-1))<=2}}}};var Qe={bowl:{cost:([t,e])=>(t*t+e*e)/2,gradient:([t,e])=>[t,e],lowest:[[0,0]],heights:[.05,.2,.45,.8,1.25,1.8,2.45,3.2]},"narrow valley":{cost:([t,e])=>(t*t+25*e*e)/10,gradient:([t,e])=>[t/5,5*e],lowest:[[0,0]],heights:[.02,.1,.25,.5,1,2,4,7]},"two minima":{cost:([t,e])=>t**4/4-t**3/15-t**2/2+t/5+.38333333333333336+e*e/2,gradient:([t,e])=>[(t*t-1)*(t-.2),e],lowest:[[-1,0]],heights:[.05,.15,.25,.35,.45,.7,1.2,2]},saddle:{cost:([t,e])=>t*t/2+(e*e-1)**2/4,gradient:([t,e])=>[t,(e*e-1)*e],lowest:[[0,1],[0,-1]],heights:[.03,.1,.18,.25,.4,.7,1.2,2]},plateau:{cost:([t,e])=>1-Math.exp(-(t*t+e*e)),gradient:([t,e])=>{let n=2*Math.exp(-(t*t+e*e));return[t*n,e*n]},lowest:[[0,0]],heights:[.1,.3,.5,.7,.85,.95,.99]}};var Qo="two-knobs",tn=x([-2,2],[30,350]),en=x([-2,2],[344,24]),rd=200,Os=.01,Hc=["plain descent","with momentum","Adam"],sd={},ad=t=>sd[t]??=Ue(Qe[t].cost,Qe[t].heights,tn,en);function id({landscape:t,start:e,lr:n,steps:o,race:r}){let s=[dt(n),dt(n,.9),wc(n)].slice(0,r?3:1),{gradient:a}=Qe[t];return s.map(i=>Vt(i,a,e,o))}function xe(t){let{cost:e}=Qe[t.landscape];return id(t).map(n=>{let o=n.findIndex(r=>e(r)<Os);return{path:n,after:o,now:n.at(-1),cost:e(n.at(-1))}})}var Fc=t=>Math.round(t*1e6)/1e6;function cd(t,e){let[n,o]=t.start;return m`<svg viewBox="0 0 360 382" role="img"
    aria-label="${Gc(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="24" width="320" height="320"/>
    </clipPath>
    <g clip-path="url(#${e}-clip)">${ad(t.landscape)}</g>
    ${T(tn,en,{names:["knob u","knob v"],count:4})}
    <g clip-path="url(#${e}-clip)">
      ${Qe[t.landscape].lowest.map(([r,s])=>m`<path class="nn-centre" d="M${u(tn(r))} ${u(en(s)-6)}l6 6l-6 6l-6 -6z"/>`)}
      ${xe(t).map(({path:r},s)=>Mo(r,s,tn,en)).reverse()}
    </g>
    <circle class="nn-handle" data-drag="start" cx="${u(tn(n))}"
      cy="${u(en(o))}" r="11"/>
  </svg>`}var ld=(t,e)=>m`
  ${t.choose&&S(Qo,"landscape",t,e)}
  ${b(Qo,"start",t,e,{},["u","v"])}
  ${b(Qo,"lr",t,e)} ${b(Qo,"steps",t,e)}`;function md(t){let e=xe(t).map(({path:n,after:o,now:r,cost:s},a)=>m`<tr>
      <th scope="row">${ko(a)} ${Hc[a]}</th>
      <td>${ft(r)?"left the map":m`<b data-shows="cost">${h(Fc(s))}</b>`}</td>
      <td>${o<0?ft(r)?"never":`not in ${n.length-1}`:m`<b data-shows="after">${o}</b>`}</td></tr>`);return m`<table class="nn-table"><thead><tr><th>◆ = lowest</th>
      <th>cost now</th><th>steps to a cost below ${Os}</th></tr></thead>
    <tbody>${e}</tbody></table>`}function Gc(t){let e=xe(t).map(({now:n,cost:o,after:r},s)=>{let a=ft(n)?"has left the map":`is at (${n.map(c=>h(c,3)).join(", ")}), cost ${h(Fc(o))}`,i=r<0?"":`, below ${Os} after ${r} steps`;return`${Hc[s]} ${a}${i}`});return`Level lines of a cost with two knobs: ${t.landscape}. Start at (${t.start.map(n=>h(n)).join(", ")}), learning rate ${h(t.lr)}. After ${t.steps} steps: ${e.join("; ")}.`}function ud(t){if(t.steps===rd)return null;let e={...t,steps:t.steps+1};return xe(e).some(({path:o})=>{if(o.length<e.steps+1)return!1;let[r,s]=o.slice(-2);return s.some((a,i)=>Math.abs(a-r[i])>1e-5)})?{steps:e.steps}:null}var Xc=t=>Math.max(-2,Math.min(2,Math.round(t*20)/20))+0,Ls=([t,e],[n,o],r)=>Math.hypot(t-n,e-o)<r,Vc={picture:cd,controls:ld,readout:md,describe:Gc,play:ud,plays:()=>!0,pace:120,wide:!0,input:t=>"start"in t||"landscape"in t?{...t,steps:0}:t,drags:{start:(t,[e,n])=>({start:[Xc(tn.invert(e)),Xc(en.invert(n))],steps:0})},goals:{"04-valley":{ask:"In the narrow valley, start at least 1.5 away from the lowest place and bring plain descent below a cost of 0.01 in 40 steps or fewer.",praise:"A rate just below the one at which the steps across the valley would grow: the steep direction sets the limit, the flat one waits.",met:t=>{let[{after:e}]=xe(t);return t.landscape==="narrow valley"&&!Ls(t.start,[0,0],1.5)&&Math.abs(t.start[1])>=.5&&e>=0&&e<=40}},"04-lower-minimum":{ask:"Two minima: bring plain descent to the lower one. Move the start, not farther than needed.",praise:"Which minimum it finds was decided by the start. No slope on the way told of the other one.",met:t=>t.landscape==="two minima"&&!Ls(t.start,[-1,0],.5)&&Ls(xe(t)[0].now,[-1,0],.05)},"04-leave-saddle":{ask:"Start on the saddle's ridge, or a hair beside it (v between −0.1 and 0.1), and let another runner be down, below a cost of 0.01, while plain descent is not.",praise:"On the ridge itself the slope across is 0, and nobody ever leaves. A hair beside it, whoever builds up speed leaves sooner.",met:t=>{let[e,...n]=xe(t);return t.landscape==="saddle"&&Math.abs(t.start[1])<=.1&&e.after<0&&n.some(({after:o})=>o>=0)}}}};var Es="wrong-model",nn=x([0,11],[34,346]),jn=x([-.5,8.5],[226,24]),hd=[1,2,3,4,5,6,7,8,9,10],pd=1e-4,Rs={linear:{of:t=>t,by:.6,model:"A·x"},quadratic:{of:t=>t*t,by:.06,model:"A·x²"},logarithmic:{of:Math.log,by:2.6,model:"A·log x"}},Kc=t=>Object.values(Rs).find(e=>e.model===t).of,Ws=t=>hd.map(e=>[e,Rs[t].by*Rs[t].of(e)]);function qn({data:t,model:e,A:n}){let o=Kc(e),r=Ws(t).map(([i,c])=>[o(i),c]),{best:s,bend:a}=Rn(r);return{cost:ge(r,n),slope:Ve(r,n)[0],least:ge(r,s),lr:1/(8*a)}}function dd(t,e){let n=r=>t.A*Kc(t.model)(r),o={...nn,domain:[.05,11]};return m`<svg viewBox="0 0 360 266" role="img"
    aria-label="${Yc(t)}">
    <clipPath id="${e}-clip"><rect x="34" y="24" width="312" height="202"/>
    </clipPath>
    ${T(nn,jn,{names:["guests x","bottles"],count:5})}
    <g clip-path="url(#${e}-clip)">
      ${Ws(t.data).map(([r,s])=>m`<line class="nn-gap" x1="${u(nn(r))}" x2="${u(nn(r))}"
          y1="${u(jn(s))}" y2="${u(jn(n(r)))}"/>`)}
      <path class="nn-graph" d="${K(n,Object.assign(r=>nn(r),o),jn)}"/>
    </g>
    ${Ws(t.data).map(([r,s])=>m`<circle class="nn-step nn-data" cx="${u(nn(r))}"
        cy="${u(jn(s))}" r="4.5"/>`)}
  </svg>`}var fd=(t,e)=>m`${S(Es,"data",t,e)}
  ${S(Es,"model",t,e)} ${b(Es,"A",t,e)}`,Bn=t=>Math.round(t*1e6)/1e6;function $d(t){let{cost:e,slope:n,least:o}=qn(t);return m`<p class="nn-formula">cost = <b data-shows="cost">${h(Bn(e))}</b>, its slope for A = <b data-shows="slope">${h(Bn(n))}</b></p>
    <p>The least cost that any A can reach with this model: <b
      data-shows="least">${h(Bn(o))}</b></p>`}function Yc(t){let{cost:e,least:n}=qn(t);return`Ten parties with ${t.data} data, and the model ${t.model} with A = ${h(t.A)}. The cost is ${h(Bn(e))}; the least that this model can reach is ${h(Bn(n))}.`}function gd(t){let{slope:e,lr:n}=qn(t);return Math.abs(e)<pd?null:{A:Math.min(3,dt(n)([t.A],[e])[0])}}var _c={picture:dd,controls:fd,readout:$d,describe:Yc,play:gd,plays:()=>!0,pace:120,goals:{"04-flat":{ask:"Wrong model: find data and a model whose cost has a slope below 0.01 in size while the cost itself is above 0.25.",praise:"Nothing is left to gain, and it still fits badly. No setting of the knob helps: the shape is wrong.",met:t=>{let{cost:e,slope:n}=qn(t);return Math.abs(n)<.01&&e>.25}},"04-right-shape":{ask:"Quadratic data: bring the cost below 0.001.",praise:"With the right shape, one knob is enough.",met:t=>t.data==="quadratic"&&qn(t).cost<.001}}};var on={arrows:Ua,broadcast:Ka,"matrix-product":Ja,"power-curve":hi,secant:lc,slice:Oi,gears:Dc,neuron:oi,"decision-line":ya,"truth-table":pc,"sigmoid-curve":yi,activations:ca,"softmax-bars":Wi,"fit-probability":ka,reliability:gi,question:pi,"network-steps":ec,"dinner-party":Vi,"xor-space":yc,bumps:qi,"shape-checker":ac,descent:Oc,"two-knobs":Vc,"batch-paths":Tc,"wrong-model":_c,golf:Uc,"xor-learning":gc,"gradient-depth":Pa,"party-learning":ci};function Cn(t,e,n){let o=Hs(t,e,n);return on[t].check?.(o),o}function tr(t,e,n,o,r,s={}){let a=G.figures[e].title;return m`<div class="nn-root" data-kind="${e}"
    data-wide="${String(!!t.wide)}"
    ${!t.plain&&m`role="group" aria-label="${a}"`}>
    <div class="nn-body">
      ${t.picture&&m`<div class="nn-stage">${t.picture(n,r,o)}</div>`}
      <div class="nn-side">
        <div class="nn-controls">${t.controls(n,r)}</div>
        ${t.plays?.(n)&&xd(t,n,s)}
      </div>
      ${t.readout&&m`<div class="nn-readout">${t.readout(n,r,o)}</div>`}
    </div>
    ${bd(t,n,o,s)}
    ${!t.plain&&yd(s)}
    <p class="nn-note" role="status">${s.note}</p>
    ${s.code&&m`<input class="nn-code" readonly aria-label="text to copy"
      value="${s.code}">`}
    <p class="nn-say" role="status"></p>
  </div>`}function bd(t,e,n,o){return e.goals?.length?m`<ul class="nn-goals" aria-label="Challenges">
    ${e.goals.map(r=>{let s=t.goals[r],a=s.met(e,n),i=a||!!o.met?.[r];return m`<li data-goal="${r}" data-met="${String(i)}">
        <span class="nn-tick" role="img"
          aria-label="${i?"Met":"Open"}">${i?"✓":""}</span>
        <span><b>Challenge.</b> ${s.ask}
        <span class="nn-praise">${a&&s.praise}</span></span>
      </li>`})}
  </ul>`:""}function xd(t,e,n){let o=String(t.play(e)===null),{step:r="Step",play:s="Play"}=t.verbs??{};return m`<div class="nn-play nn-live">
    <button type="button" data-do="step" aria-disabled="${o}"
      >${r}</button>
    <button type="button" data-do="play" aria-disabled="${o}"
      >${n.playing?"Pause":s}</button>
  </div>`}function yd(t){return m`<div class="nn-tools nn-live">
    <button type="button" data-do="reset">Reset</button>
    <button type="button" data-do="copy">Copy as Python</button>
    ${t.link&&m`<button type="button" data-do="link">Copy link</button>`}
  </div>`}var Zc=11;function wd(t,e){var n=e.attributes,o,r,s,a,i;if(!(e.nodeType===Zc||t.nodeType===Zc)){for(var c=n.length-1;c>=0;c--)o=n[c],r=o.name,s=o.namespaceURI,a=o.value,s?(r=o.localName||r,i=t.getAttributeNS(s,r),i!==a&&(o.prefix==="xmlns"&&(r=o.name),t.setAttributeNS(s,r,a))):(i=t.getAttribute(r),i!==a&&t.setAttribute(r,a));for(var l=t.attributes,p=l.length-1;p>=0;p--)o=l[p],r=o.name,s=o.namespaceURI,s?(r=o.localName||r,e.hasAttributeNS(s,r)||t.removeAttributeNS(s,r)):e.hasAttribute(r)||t.removeAttribute(r)}}var er,vd="http://www.w3.org/1999/xhtml",J=typeof document>"u"?void 0:document,Md=!!J&&"content"in J.createElement("template"),kd=!!J&&J.createRange&&"createContextualFragment"in J.createRange();function Ad(t){var e=J.createElement("template");return e.innerHTML=t,e.content.childNodes[0]}function Id(t){er||(er=J.createRange(),er.selectNode(J.body));var e=er.createContextualFragment(t);return e.childNodes[0]}function Sd(t){var e=J.createElement("body");return e.innerHTML=t,e.childNodes[0]}function Td(t){return t=t.trim(),Md?Ad(t):kd?Id(t):Sd(t)}function nr(t,e){var n=t.nodeName,o=e.nodeName,r,s;return n===o?!0:(r=n.charCodeAt(0),s=o.charCodeAt(0),r<=90&&s>=97?n===o.toUpperCase():s<=90&&r>=97?o===n.toUpperCase():!1)}function Nd(t,e){return!e||e===vd?J.createElement(t):J.createElementNS(e,t)}function Ld(t,e){for(var n=t.firstChild;n;){var o=n.nextSibling;e.appendChild(n),n=o}return e}function zs(t,e,n){t[n]!==e[n]&&(t[n]=e[n],t[n]?t.setAttribute(n,""):t.removeAttribute(n))}var Jc={OPTION:function(t,e){var n=t.parentNode;if(n){var o=n.nodeName.toUpperCase();o==="OPTGROUP"&&(n=n.parentNode,o=n&&n.nodeName.toUpperCase()),o==="SELECT"&&!n.hasAttribute("multiple")&&(t.hasAttribute("selected")&&!e.selected&&(t.setAttribute("selected","selected"),t.removeAttribute("selected")),n.selectedIndex=-1)}zs(t,e,"selected")},INPUT:function(t,e){zs(t,e,"checked"),zs(t,e,"disabled"),t.value!==e.value&&(t.value=e.value),e.hasAttribute("value")||t.removeAttribute("value")},TEXTAREA:function(t,e){var n=e.value;t.value!==n&&(t.value=n);var o=t.firstChild;if(o){var r=o.nodeValue;if(r==n||!n&&r==t.placeholder)return;o.nodeValue=n}},SELECT:function(t,e){if(!e.hasAttribute("multiple")){for(var n=-1,o=0,r=t.firstChild,s,a;r;)if(a=r.nodeName&&r.nodeName.toUpperCase(),a==="OPTGROUP")s=r,r=s.firstChild,r||(r=s.nextSibling,s=null);else{if(a==="OPTION"){if(r.hasAttribute("selected")){n=o;break}o++}r=r.nextSibling,!r&&s&&(r=s.nextSibling,s=null)}t.selectedIndex=n}}},Un=1,Qc=11,tl=3,el=8;function Zt(){}function Od(t){if(t)return t.getAttribute&&t.getAttribute("id")||t.id}function Ed(t){return function(n,o,r){if(r||(r={}),typeof o=="string")if(n.nodeName==="#document"||n.nodeName==="HTML"){var s=o;o=J.createElement("html"),o.innerHTML=s}else if(n.nodeName==="BODY"){var a=o;o=J.createElement("html"),o.innerHTML=a;var i=o.querySelector("body");i&&(o=i)}else o=Td(o);else o.nodeType===Qc&&(o=o.firstElementChild);var c=r.getNodeKey||Od,l=r.onBeforeNodeAdded||Zt,p=r.onNodeAdded||Zt,d=r.onBeforeElUpdated||Zt,f=r.onElUpdated||Zt,$=r.onBeforeNodeDiscarded||Zt,g=r.onNodeDiscarded||Zt,v=r.onBeforeElChildrenUpdated||Zt,I=r.skipFromChildren||Zt,L=r.addChild||function(y,M){return y.appendChild(M)},z=r.childrenOnly===!0,C=Object.create(null),B=[];function tt(y){B.push(y)}function Wt(y,M){if(y.nodeType===Un)for(var N=y.firstChild;N;){var k=void 0;M&&(k=c(N))?tt(k):(g(N),N.firstChild&&Wt(N,M)),N=N.nextSibling}}function et(y,M,N){$(y)!==!1&&(M&&M.removeChild(y),g(y),Wt(y,N))}function mt(y){if(y.nodeType===Un||y.nodeType===Qc)for(var M=y.firstChild;M;){var N=c(M);N&&(C[N]=M),mt(M),M=M.nextSibling}}mt(n);function ut(y){p(y);for(var M=y.firstChild;M;){var N=M.nextSibling,k=c(M);if(k){var R=C[k];R&&nr(M,R)?(M.parentNode.replaceChild(R,M),j(R,M)):ut(M)}else ut(M);M=N}}function O(y,M,N){for(;M;){var k=M.nextSibling;(N=c(M))?tt(N):et(M,y,!0),M=k}}function j(y,M,N){var k=c(M);if(k&&delete C[k],!N){var R=d(y,M);if(R===!1||(R instanceof HTMLElement&&(y=R,mt(y)),t(y,M),f(y),v(y,M)===!1))return}y.nodeName!=="TEXTAREA"?Xn(y,M):Jc.TEXTAREA(y,M)}function Xn(y,M){var N=I(y,M),k=M.firstChild,R=y.firstChild,ye,It,we,Fn,zt;t:for(;k;){for(Fn=k.nextSibling,ye=c(k);!N&&R;){if(we=R.nextSibling,k.isSameNode&&k.isSameNode(R)){k=Fn,R=we;continue t}It=c(R);var Gn=R.nodeType,Pt=void 0;if(Gn===k.nodeType&&(Gn===Un?(ye?ye!==It&&((zt=C[ye])?we===zt?Pt=!1:(y.insertBefore(zt,R),It?tt(It):et(R,y,!0),R=zt,It=c(R)):Pt=!1):It&&(Pt=!1),Pt=Pt!==!1&&nr(R,k),Pt&&j(R,k)):(Gn===tl||Gn==el)&&(Pt=!0,R.nodeValue!==k.nodeValue&&(R.nodeValue=k.nodeValue))),Pt){k=Fn,R=we;continue t}It?tt(It):et(R,y,!0),R=we}if(ye&&(zt=C[ye])&&nr(zt,k))N||L(y,zt),j(zt,k);else{var rr=l(k);rr!==!1&&(rr&&(k=rr),k.actualize&&(k=k.actualize(y.ownerDocument||J)),L(y,k),ut(k))}k=Fn,R=we}O(y,R,It);var Cs=Jc[y.nodeName];Cs&&Cs(y,M)}var U=n,Jt=U.nodeType,Hn=o.nodeType;if(!z){if(Jt===Un)Hn===Un?nr(n,o)||(g(n),U=Ld(n,Nd(o.nodeName,o.namespaceURI))):U=o;else if(Jt===tl||Jt===el){if(Hn===Jt)return U.nodeValue!==o.nodeValue&&(U.nodeValue=o.nodeValue),U;U=o}}if(U===o)g(n);else{if(o.isSameNode&&o.isSameNode(U))return;if(j(U,o,z),B)for(var rn=0,w=B.length;rn<w;rn++){var A=C[B[rn]];A&&et(A,A.parentNode,!1)}}return!z&&U!==n&&n.parentNode&&(U.actualize&&(U=U.actualize(n.ownerDocument||J)),n.parentNode.replaceChild(U,n)),U}}var Rd=Ed(wd),nl=Rd;var ol=t=>t.target.closest?.("[data-drag]");function rl(t,e,n){let o=null;function r(l){let p=ol(l)?.dataset.drag;if(!p||l.button!==0)return;let d=l.target.closest("svg");o={name:p,svg:d},d.setPointerCapture(l.pointerId),l.preventDefault(),e(p)}function s(l){if(!o)return;let p=o.svg.getScreenCTM().inverse(),d=new DOMPoint(l.clientX,l.clientY),{x:f,y:$}=d.matrixTransform(p);n(o.name,[f,$])}let a=()=>o=null,c={pointerdown:r,pointermove:s,pointerup:a,pointercancel:a,touchstart:l=>ol(l)&&l.preventDefault()};for(let[l,p]of Object.entries(c))t.addEventListener(l,p,{passive:!1});return()=>{for(let[l,p]of Object.entries(c))t.removeEventListener(l,p)}}var Wd="[data-part]:not([data-part=''])";function Ps(t){let e=[...t.querySelectorAll(Wd)],o=(e.findLast(r=>r.matches(":hover"))??e.find(r=>r.matches(":focus-visible, :has(:focus-visible)")))?.dataset.part.split(" ")[0];for(let r of e)r.toggleAttribute("data-lit",r.dataset.part.split(" ").includes(o))}function sl(t){let e=()=>Ps(t),n=["pointerover","pointerleave","focusin","focusout"];for(let o of n)t.addEventListener(o,e);return()=>{for(let o of n)t.removeEventListener(o,e)}}var Bs="neural-networks-by-hand";var Ds={};function or(){try{let t=JSON.parse(localStorage.getItem(Bs));if(t?.version===1&&typeof t.met=="object")return{...Ds,...t.met}}catch{}return{...Ds}}function qs(t){let e=or();e[t]||zd({...e,[t]:new Date().toISOString().slice(0,10)})}function zd(t){Ds=t;try{localStorage.setItem(Bs,JSON.stringify({version:1,met:t}))}catch{}Pd()}var js=new Set,Pd=()=>js.forEach(t=>t());function al(t){let e=n=>n.key===Bs&&t();return js.add(t),globalThis.addEventListener?.("storage",e),()=>{js.delete(t),globalThis.removeEventListener?.("storage",e)}}function il(t,e){if(Array.isArray(t)){let r=e.prefixItems??t.map(()=>e.items);return`[${t.map((s,a)=>il(s,r[a])).join(", ")}]`}if(typeof t=="boolean")return t?"True":"False";if(typeof t=="number")return e.type==="number"?ve(t):String(t);let n=t.includes("'")&&!t.includes('"')?'"':"'",o=t.replaceAll("\\","\\\\").replaceAll(n,`\\${n}`).replace(/[\0-\x1f\x7f-\xa0\xad]/g,Bd);return n+o+n}var jd={"	":"\\t","\n":"\\n","\r":"\\r"},Bd=t=>jd[t]??`\\x${t.charCodeAt(0).toString(16).padStart(2,"0")}`,qd=(t,e)=>JSON.stringify(t)===JSON.stringify(e),cl=({step:t,items:e})=>t!==void 0||!!(e&&cl(e));function ll(t,e){let{name:n,properties:o}=G.figures[t],r=Object.entries(o).filter(([s,a])=>cl(a)||!qd(e[s],a.default)).map(([s,a])=>`${s}=${il(e[s],a)}`);return`${n}(${r.join(", ")})`}var Cd=500,Ud=700,ml=(t,[e,...n],o)=>e===void 0?o:t.with(e,ml(t[e],n,o));function ul(t,e,n){let o=e.get("kind"),r=on[o],s=Object.keys(G.figures[o].properties),a=()=>Cn(o,Object.fromEntries(s.map(w=>[w,e.get(w)]))),i=a(),c=n.start??i,l={link:!!n.link,note:n.note,met:or()},p=0,d=0,f=0;function $(){p=0;try{i=a()}catch(A){l.note=`${A.message} The figure shows its last state.`}z();let w=tr(r,o,i,c,n.uid,l).toString();t.firstElementChild||(t.innerHTML="<div></div>"),nl(t.firstElementChild,w,{onBeforeElUpdated:I}),Ps(t)}let g=()=>p||=requestAnimationFrame($);function v(w){let A=t.querySelector(".nn-say");A&&(A.textContent=w)}function I(w,A){return w.localName==="details"&&(A.open=w.open),!w.classList.contains("nn-say")}function L(){r.plain||(clearTimeout(d),d=setTimeout(()=>v(r.describe(i)),Ud))}function z(){for(let w of i.goals??[]){let A=r.goals[w];l.met[w]||!A.met(i,c)||(qs(w),clearTimeout(d),v(`Challenge met. ${A.praise}`))}r.task?.(i)&&qs(r.task(i)),l.met=or()}function C(w){l.note=l.code="";for(let[A,y]of Object.entries(w))e.set(A,y);e.save_changes(),L(),g()}function B(){clearInterval(f),f=0,l.playing=!1,g()}function tt(){let w=r.play(i);return w?C(w):B(),!!w}function Wt(){if(f)return B();if(matchMedia("(prefers-reduced-motion: reduce)").matches){let w={};for(let A=0;w&&A<1e3;A++)i={...i,...w},w=r.play(i);return C(i)}l.playing=!0,f=setInterval(()=>p||tt(),r.pace??Cd),tt()}async function et(w,A){try{await navigator.clipboard.writeText(w),l.note=`Copied ${A}.`,l.code=""}catch{l.note="Copying is denied here. Select the text and copy it:",l.code=w}g()}let mt={reset:()=>{B(),C(c)},copy:()=>et(ll(o,i),"as Python"),link:()=>et(n.link(i),"the link"),step:tt,play:Wt},ut=(w,A)=>G.figures[o].properties[w].enum?.find(y=>String(y)===A)??A;function O({target:w}){let A=w.dataset?.trait;if(!A)return;let[y,...M]=A.split("."),N=w.value;w.type==="checkbox"&&(N=M.length?Number(w.checked):w.checked),w.type==="range"&&(N=Number(N)),w.type==="radio"&&(N=ut(y,N)),N=ml(e.get(y),M.map(Number),N);let k={[y]:N};C(r.input?.(k,i)??k)}function j({target:w}){let A=w.closest?.("[data-do]");if(!A||A.ariaDisabled==="true")return;let y=A.dataset.do;r.actions?.[y]?C(r.actions[y](i)):mt[y]?.()}function Xn(w){let A=t.querySelector("[data-enter]");w.key!=="Enter"||!A||w.target.matches("input")&&A.click()}t.addEventListener("input",O),t.addEventListener("click",j),t.addEventListener("keydown",Xn);let U=sl(t),Jt=i,Hn=rl(t,()=>Jt=i,(w,A)=>C(r.drags[w](Jt,A)));for(let w of s)e.on(`change:${w}`,g);let rn=al(g);return $(),()=>{B(),cancelAnimationFrame(p),clearTimeout(d);for(let w of s)e.off(`change:${w}`,g);t.removeEventListener("input",O),t.removeEventListener("click",j),t.removeEventListener("keydown",Xn),Hn(),U(),rn()}}var rx={render({model:t,el:e}){let n=globalThis.nnFigures=(globalThis.nnFigures??0)+1;return ul(e,t,{uid:`nn-live-${n}`})}};function sx(t,e,n,o){let r=Cn(t,e);return tr(on[t],t,r,r,n,{link:o}).toString()}var ax=(t,e)=>on[t].describe(Cn(t,e));export{rx as default,ax as describe,sx as still};
