(()=>{var X={version:1,tasks:["00-axis","00-base","00-block","00-chain","00-column","00-dot","00-downhill","00-e","00-level","00-limit","00-links","00-log-product","00-one-weight","00-partial","00-partials","00-perpendicular","00-refused","00-right-angle","00-same-dot","00-same-slopes","00-shape","00-slope","00-slope-rules","00-star","00-steeper","00-steepest","00-trap","00-trap-loss","00-which-power","01-and","01-bias","01-both","01-distance","01-double","01-emails","01-knobs","01-lower-bias","01-nand","01-no-mistakes","01-one","01-or","01-random","01-rule","01-rule-step","01-same-line","01-scale","01-seven-bottles","01-silence","01-swap","01-xor","01-xor-rows","01-xor-why","02-blunder","02-calibrate","02-centre","02-centre-moves","02-corner","02-coupling","02-fair","02-five","02-half-at-four","02-halve","02-learn","02-loss","02-mirror","02-ninety","02-odds","02-odds-back","02-relu-corner","02-saturate","02-shift","02-sigma-zero","02-squash","02-staircase","02-steepest","02-steepness","02-step-at-two","02-sure","02-tanh","03-both","03-collapse","03-count","03-cybenko","03-feud","03-fit","03-flat","03-fold","03-fold-place","03-forward","03-hidden-sum","03-hidden-why","03-hill","03-idle","03-idle-relu","03-last-bit","03-most-wine","03-one-knob","03-one-sum","03-product-shape","03-silent","03-silent-shape","03-step","03-to","03-warp","03-wave","03-weights-shape","04-across","04-both-sides","04-cost","04-double","04-first-adam","04-flat","04-flat-bad","04-forever","04-hill","04-hole","04-land","04-leave-saddle","04-lower-minimum","04-next","04-one-epoch","04-one-epoch","04-one-step","04-promise","04-ratio","04-ridge","04-right-shape","04-second-step","04-settle","04-sgd","04-shrink","04-sum","04-sure-wrong","04-to-08","04-valley","04-which-way","05-explode","05-party-dead","05-party-learned","05-party-sum","05-revive","05-vanish","05-xor-learned","05-xor-quick","05-xor-stuck"],figures:{secant:{name:"Secant",title:"the slope of a curve between two points",type:"object",properties:{curve:{enum:["line","square","three-squares","square-and-line"],title:"curve",default:"square"},x:{type:"number",minimum:-2,maximum:2,step:.125,title:"place x",default:1},halvings:{type:"integer",minimum:0,maximum:10,step:1,title:"halvings of the nudge",default:0},goals:{type:"array",items:{enum:["00-slope","00-downhill"]},minItems:0,maxItems:2,default:[]}}},"power-curve":{name:"PowerCurve",title:"the powers of a base",type:"object",properties:{base:{type:"number",minimum:.5,maximum:3.5,step:.03125,title:"base",default:2},x:{type:"number",minimum:-2,maximum:2,step:.03125,title:"power x",default:1},mirror:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["00-e","00-which-power"]},minItems:0,maxItems:2,default:[]}}},arrows:{name:"Arrows",title:"two vectors as arrows",type:"object",properties:{u:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:2,maxItems:2,default:[2,1]},v:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:2,maxItems:2,default:[1,2]},goals:{type:"array",items:{enum:["00-right-angle","00-same-dot"]},minItems:0,maxItems:2,default:[]}}},"matrix-product":{name:"MatrixProduct",title:"the product of two matrices",type:"object",properties:{X:{type:"array",items:{type:"number",minimum:-9,maximum:9},minItems:6,maxItems:6,default:[1,2,3,0,1,-1]},W:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:6,maxItems:6,default:[1,-1,0,2,2,.5]},entry:{enum:["1,1","1,2","2,1","2,2"],title:"entry",default:"1,1"},goals:{type:"array",items:{enum:["00-column"]},minItems:0,maxItems:1,default:[]}}},broadcast:{name:"Broadcast",title:"how NumPy stretches two arrays to one shape",type:"object",properties:{a:{enum:["()","(2,)","(3,)","(1, 3)","(3, 1)","(2, 3)","(3, 3)"],title:"shape of a",default:"(2, 3)"},b:{enum:["()","(2,)","(3,)","(1, 3)","(3, 1)","(2, 3)","(3, 3)"],title:"shape of b",default:"(3,)"},goals:{type:"array",items:{enum:["00-refused","00-trap"]},minItems:0,maxItems:2,default:[]}}},slice:{name:"Slice",title:"the slopes of a surface",type:"object",properties:{surface:{enum:["plane","bowl","product"],title:"height",default:"bowl"},x:{type:"number",minimum:-2,maximum:2,step:.25,title:"x",default:1},y:{type:"number",minimum:-2,maximum:2,step:.25,title:"y",default:1},angle:{type:"integer",minimum:0,maximum:360,step:5,title:"direction in degrees",default:0},turn:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["00-partials","00-same-slopes","00-steepest","00-level"]},minItems:0,maxItems:4,default:[]}}},gears:{name:"Gears",title:"a chain of two rates",type:"object",properties:{first:{enum:["double","square","mirror"],title:"u =",default:"square"},second:{enum:["triple","square","minus-half"],title:"y =",default:"triple"},x:{type:"number",minimum:-1.5,maximum:1.5,step:.125,title:"place x",default:1},halvings:{type:"integer",minimum:1,maximum:10,step:1,title:"halvings of the nudge",default:1},goals:{type:"array",items:{enum:["00-chain","00-block"]},minItems:0,maxItems:2,default:[]}}},neuron:{name:"Neuron",title:"a neuron with its knobs",type:"object",properties:{w:{type:"array",items:{type:"number",minimum:-10,maximum:10,step:.25},minItems:1,maxItems:3,title:"weight of {name}",fixedLength:!0,default:[7,3]},b:{type:"number",minimum:-10,maximum:10,step:.25,title:"bias",default:-2},x:{type:"array",items:{type:"number",minimum:0,maximum:80,step:1},minItems:1,maxItems:3,title:"{name}",sameLengthAs:"w",fixedLength:!0,default:[1,0]},activation:{enum:["step","identity","sigmoid"],title:"activation",default:"step"},names:{type:"array",items:{type:"string",minLength:1,maxLength:24},minItems:1,maxItems:3,sameLengthAs:"w",fixedLength:!0,default:["x₁","x₂"]},answers:{type:"array",items:{type:"string",minLength:1,maxLength:24},minItems:2,maxItems:2,default:["stays silent","fires"]},switches:{type:"boolean",default:!0},table:{type:"boolean",default:!1},choose:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["01-silence","01-both","01-seven-bottles","03-last-bit"]},minItems:0,maxItems:4,default:[]}}},"decision-line":{name:"DecisionLine",title:"a neuron's line through labelled points",type:"object",properties:{w:{type:"array",items:{type:"number",minimum:-10,maximum:10,step:.25},minItems:2,maxItems:2,title:"weight w{i}",default:[1,-1]},b:{type:"number",minimum:-10,maximum:10,step:.25,title:"bias b",default:0},points:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:-3,maximum:3},{type:"number",minimum:-3,maximum:3},{enum:[0,1]}],minItems:3,maxItems:3},minItems:0,maxItems:60,default:[[2,1,1],[-2,-3,0],[-2,0,1],[1,-2,0],[0,1,1],[3,-1,0]]},rule:{type:"boolean",default:!1},turn:{type:"integer",minimum:0,maximum:59,default:0},last:{enum:["","added","subtracted","kept","not added","not subtracted","not kept"],default:""},goals:{type:"array",items:{enum:["01-no-mistakes","01-same-line","01-swap","01-rule"]},minItems:0,maxItems:4,default:[]}}},"truth-table":{name:"TruthTable",title:"a truth table to meet with one neuron",type:"object",properties:{gate:{enum:["AND","OR","NAND","XOR"],title:"table",default:"AND"},w:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:2,maxItems:2,title:"weight w{i}",default:[1,1]},b:{type:"number",minimum:-3,maximum:3,step:.25,title:"bias b",default:.5},firing:{enum:["","w1+w2+b>0","w1+w2+2b>0","2w1+2w2+2b>0"],default:""},silent:{enum:["","w1+w2<=0","w1+w2+b<=0","w1+w2+2b<=0"],default:""},goals:{type:"array",items:{enum:["01-and","01-or","01-nand","01-xor"]},minItems:0,maxItems:4,default:[]}}},question:{name:"Question",title:"a question",type:"object",properties:{id:{type:"string",minLength:0,maxLength:40,default:""},data:{type:"string",minLength:0,maxLength:8e3,default:""},answer:{type:"string",minLength:0,maxLength:40,default:""},checked:{type:"boolean",default:!1}}},"sigmoid-curve":{name:"SigmoidCurve",title:"a sigmoid with its knobs",type:"object",properties:{w:{type:"number",minimum:-8,maximum:8,step:.25,title:"weight w",default:1},b:{type:"number",minimum:-24,maximum:24,step:.25,title:"bias b",default:0},x:{type:"number",minimum:-4,maximum:4,step:.125,title:"input x",default:1},tangent:{type:"boolean",default:!1},lockable:{type:"boolean",default:!1},keep:{type:"boolean",title:"keep the centre",default:!1},centre:{type:"number",minimum:-3,maximum:3,default:0},goals:{type:"array",items:{enum:["02-step-at-two","02-mirror","02-steepest"]},minItems:0,maxItems:3,default:[]}}},activations:{name:"Activations",title:"six activations and their slopes",type:"object",properties:{z:{type:"number",minimum:-8,maximum:8,step:.25,title:"pre-activation z",default:1},negative_slope:{type:"number",minimum:0,maximum:1,default:.1},goals:{type:"array",items:{enum:["02-saturate","02-corner"]},minItems:0,maxItems:2,default:[]}}},"softmax-bars":{name:"SoftmaxBars",title:"scores turned into probabilities by softmax",type:"object",properties:{z:{type:"array",items:{type:"number",minimum:-5,maximum:5,step:.25},minItems:2,maxItems:4,title:"score of {name}",fixedLength:!0,default:[1,2,.5]},names:{type:"array",items:{type:"string",minLength:1,maxLength:12},minItems:2,maxItems:4,sameLengthAs:"z",fixedLength:!0,default:["cat","dog","bird"]},goals:{type:"array",items:{enum:["02-halve","02-shift"]},minItems:0,maxItems:2,default:[]}}},"fit-probability":{name:"FitProbability",title:"a probability to fit to labelled emails",type:"object",properties:{w:{type:"number",minimum:-4,maximum:4,step:.125,title:"weight w",default:0},b:{type:"number",minimum:-10,maximum:10,step:.25,title:"bias b",default:0},x:{type:"number",minimum:0,maximum:10,step:.5,title:"an email with so many CAPITALS",default:4},points:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:0,maximum:10},{enum:[0,1]}],minItems:2,maxItems:2},minItems:1,maxItems:40,default:[[0,0],[1,0],[2,0],[3,0],[3,1],[4,0],[5,0],[5,1],[6,1],[7,0],[7,1],[9,1]]},surprise:{type:"boolean",default:!1},learn:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["02-half-at-four","02-fair","02-learn"]},minItems:0,maxItems:3,default:[]}}},reliability:{name:"Reliability",title:"what a model said against what happened",type:"object",properties:{scale:{type:"number",minimum:0,maximum:2,step:.125,title:"log-odds multiplied by",default:1},cases:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:-8,maximum:8},{type:"integer",minimum:0,maximum:999},{type:"integer",minimum:0,maximum:999}],minItems:3,maxItems:3},minItems:0,maxItems:60,default:[[-6,0,9],[-5.5,0,13],[-5,0,17],[-4.5,1,21],[-4,4,24],[-3.5,1,34],[-3,11,31],[-2.5,14,35],[-2,9,46],[-1.5,23,38],[-1,21,44],[-.5,33,36],[0,35,35],[.5,40,29],[1,43,22],[1.5,41,20],[2,41,14],[2.5,41,8],[3,35,7],[3.5,28,7],[4,25,3],[4.5,19,3],[5,16,1],[5.5,13,0],[6,8,1]]},goals:{type:"array",items:{enum:["02-calibrate"]},minItems:0,maxItems:1,default:[]}}},"network-steps":{name:"NetworkSteps",title:"a network that steps through its own arithmetic",type:"object",properties:{x:{type:"array",items:{enum:[0,1]},minItems:2,maxItems:2,title:"{name} digit",default:[0,1]},at:{type:"integer",minimum:0,maximum:15,step:1,title:"steps done",default:0},W1:{type:"array",items:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:2,maxItems:2},minItems:2,maxItems:2,default:[[.6,-.4],[-1.7,-1.3]]},b1:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:2,maxItems:2,default:[.2,.2]},W2:{type:"array",items:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:1,maxItems:1},minItems:2,maxItems:2,default:[[-1.36],[.34]]},b2:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:1,maxItems:1,default:[.9]},knob:{enum:["W1.0.0","W1.0.1","W1.1.0","W1.1.1","b1.0","b1.1","W2.0.0","W2.1.0","b2.0"],default:"W1.0.0"},knobs:{type:"boolean",default:!1},table:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["03-step","03-one-knob"]},minItems:0,maxItems:2,default:[]}}},"dinner-party":{name:"DinnerParty",title:"wine for a dinner party",type:"object",properties:{guests:{type:"array",items:{enum:[0,1]},minItems:3,maxItems:3,title:"{name}",default:[0,0,0]},W1:{type:"array",items:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:3,maxItems:3},minItems:3,maxItems:3,default:[[0,0,1],[0,1.5,0],[1,.4,0]]},b1:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:3,maxItems:3,default:[0,-.5,0]},W2:{type:"array",items:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:1,maxItems:1},minItems:3,maxItems:3,default:[[.5],[2],[-5]]},b2:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:1,maxItems:1,default:[1]},relu:{type:"array",items:{enum:[0,1]},minItems:3,maxItems:3,title:"ReLU in {name}",default:[1,1,1]},knob:{enum:["W1.0.0","W1.0.1","W1.0.2","W1.1.0","W1.1.1","W1.1.2","W1.2.0","W1.2.1","W1.2.2","b1.0","b1.1","b1.2","W2.0.0","W2.1.0","W2.2.0","b2.0"],default:"W1.0.0"},knobs:{type:"boolean",default:!1},unplug:{type:"boolean",default:!1},table:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["03-most-wine","03-idle-relu","03-feud"]},minItems:0,maxItems:3,default:[]}}},"xor-space":{name:"XorSpace",title:"XOR in the space of two hidden neurons",type:"object",properties:{way:{enum:["sigmoids","ReLUs"],title:"hidden neurons",default:"ReLUs"},amount:{type:"number",minimum:0,maximum:1,step:.05,title:"plain square → hidden square",default:0},w:{type:"array",items:{type:"number",minimum:-4,maximum:4,step:.25},minItems:2,maxItems:2,title:"weight of {name}",default:[1,-1]},b:{type:"number",minimum:-4,maximum:4,step:.25,title:"bias",default:.25},goals:{type:"array",items:{enum:["03-fold","03-warp"]},minItems:0,maxItems:2,default:[]}}},bumps:{name:"Bumps",title:"a curve built of bumps",type:"object",properties:{target:{enum:["hill","wave","roof"],title:"curve to match",default:"hill"},count:{enum:[2,4,8],title:"bumps",default:2},steepness:{type:"number",minimum:4,maximum:100,step:4,title:"steepness",default:32},heights:{type:"array",items:{type:"number",minimum:-1,maximum:1,step:.0625},minItems:8,maxItems:8,title:"height of {name}",default:[.5,0,0,0,0,0,0,0]},goals:{type:"array",items:{enum:["03-hill","03-wave"]},minItems:0,maxItems:2,default:[]}}},"shape-checker":{name:"ShapeChecker",title:"the shapes of a layer",type:"object",properties:{formula:{enum:["X @ W + b","X @ W.T + b","W @ X + b"],title:"formula",default:"X @ W + b"},X:{type:"array",items:{type:"integer",minimum:1,maximum:8,step:1},minItems:2,maxItems:2,title:"{name} of X",default:[4,2]},W:{type:"array",items:{type:"integer",minimum:1,maximum:8,step:1},minItems:2,maxItems:2,title:"{name} of W",default:[3,2]},b:{type:"integer",minimum:1,maximum:8,step:1,title:"entries of b",default:3},goals:{type:"array",items:{enum:["03-fit","03-silent"]},minItems:0,maxItems:2,default:[]}}},descent:{name:"Descent",title:"a ball on the cost curve of one knob",type:"object",properties:{A:{type:"number",minimum:0,maximum:1.35,step:.01,title:"start: A",default:1},lr:{type:"number",minimum:0,maximum:7e-4,step:1e-6,title:"learning rate",default:5e-5},steps:{type:"integer",minimum:0,maximum:60,step:1,title:"steps done",default:0},points:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:1,maximum:100},{type:"number",minimum:0,maximum:100}],minItems:2,maxItems:2},minItems:1,maxItems:12,default:[[3,2],[10,7],[75,50]]},goals:{type:"array",items:{enum:["04-to-08","04-one-step","04-forever"]},minItems:0,maxItems:3,default:[]}}},"two-knobs":{name:"TwoKnobs",title:"descent on two knobs, seen from above",type:"object",properties:{landscape:{enum:["bowl","narrow valley","two minima","saddle","plateau"],title:"landscape",default:"bowl"},start:{type:"array",items:{type:"number",minimum:-2,maximum:2,step:.05},minItems:2,maxItems:2,title:"start: knob {name}",default:[-1.5,1]},lr:{type:"number",minimum:.01,maximum:.5,step:.01,title:"learning rate",default:.1},steps:{type:"integer",minimum:0,maximum:200,step:1,title:"steps done",default:0},race:{type:"boolean",default:!1},choose:{type:"boolean",default:!0},goals:{type:"array",items:{enum:["04-valley","04-lower-minimum","04-leave-saddle"]},minItems:0,maxItems:3,default:[]}}},"batch-paths":{name:"BatchPaths",title:"full batch, mini-batch and single examples on the same data",type:"object",properties:{start:{type:"array",items:{type:"number",minimum:-1.5,maximum:2.5,step:.05},minItems:2,maxItems:2,title:"start: knob {name}",default:[-1.2,-.6]},lr:{type:"number",minimum:.01,maximum:.4,step:.01,title:"learning rate",default:.1},looked:{type:"integer",minimum:0,maximum:240,step:4,title:"examples looked at",default:0},points:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:-2,maximum:2},{type:"number",minimum:-5,maximum:5}],minItems:2,maxItems:2},minItems:12,maxItems:12,default:[[-1,.1],[-.8,.4],[-.6,1.3],[-.4,1],[-.2,.3],[0,1.1],[.2,1],[.4,1.5],[.6,.9],[.8,1.8],[1,2],[1.2,2.7]]},orders:{type:"array",items:{type:"array",items:{type:"integer",minimum:0,maximum:11},minItems:12,maxItems:12},minItems:1,maxItems:20,default:[[1,0,8,2,10,9,7,6,4,3,5,11],[3,2,6,0,7,11,9,8,5,10,4,1],[1,3,2,8,6,5,7,4,0,10,11,9],[4,6,10,11,0,1,2,9,8,3,5,7],[2,9,7,0,11,4,10,3,1,6,5,8],[8,6,4,7,10,3,9,11,1,0,2,5],[0,7,10,6,4,5,1,3,8,2,11,9],[6,9,11,4,0,2,7,1,8,10,3,5],[5,7,3,1,4,0,11,9,2,8,10,6],[6,4,9,0,8,2,1,10,5,7,11,3],[5,3,9,7,1,2,10,11,4,6,0,8],[2,8,1,7,3,6,11,9,0,4,10,5],[3,9,4,11,2,0,10,6,1,8,5,7],[3,2,0,9,5,11,10,7,8,6,4,1],[2,10,0,5,1,3,9,11,8,6,7,4],[0,2,7,3,11,8,9,5,1,10,4,6],[9,4,11,8,0,1,10,2,6,5,7,3],[5,3,1,4,0,11,8,7,6,10,2,9],[6,5,7,0,2,9,11,8,4,1,10,3],[2,11,0,10,9,6,7,3,5,8,1,4]]},goals:{type:"array",items:{enum:["04-one-epoch","04-settle"]},minItems:0,maxItems:2,default:[]}}},"wrong-model":{name:"WrongModel",title:"a model fitted to data of its own shape, or of another",type:"object",properties:{data:{enum:["linear","quadratic","logarithmic"],title:"data",default:"linear"},model:{enum:["A·x","A·x²","A·log x"],title:"model",default:"A·x"},A:{type:"number",minimum:0,maximum:3,step:.01,title:"knob A",default:.2},goals:{type:"array",items:{enum:["04-flat","04-right-shape"]},minItems:0,maxItems:2,default:[]}}},golf:{name:"Golf",title:"a golf hole and one knob",type:"object",properties:{strength:{type:"number",minimum:0,maximum:10,step:.25,title:"first shot: strength",default:9},lr:{type:"number",minimum:0,maximum:.01,step:5e-4,title:"learning rate",default:.001},shots:{type:"integer",minimum:1,maximum:12,step:1,title:"shots played",default:1},goals:{type:"array",items:{enum:["04-hole","04-both-sides"]},minItems:0,maxItems:2,default:[]}}},"xor-learning":{name:"XorLearning",title:"XOR being learned",type:"object",properties:{seed:{type:"integer",minimum:0,maximum:99,step:1,title:"seed of the first weights",default:3},rate:{type:"number",minimum:.25,maximum:6,step:.25,title:"learning rate",default:4},steps:{type:"integer",minimum:0,maximum:1500,step:5,title:"steps taken",default:0},goals:{type:"array",items:{enum:["05-xor-learned","05-xor-stuck","05-xor-quick"]},minItems:0,maxItems:3,default:[]}}},"gradient-depth":{name:"GradientDepth",title:"the gradient in each layer of a deep network",type:"object",properties:{activation:{enum:["sigmoid","tanh","relu"],title:"activation",default:"sigmoid"},init:{enum:["zeros","uniform","xavier","he"],title:"first weights",default:"xavier"},of:{enum:["weights","biases"],title:"gradient of the",default:"weights"},depth:{type:"integer",minimum:1,maximum:12,step:1,title:"hidden layers",default:2},width:{type:"integer",minimum:2,maximum:16,step:1,title:"neurons in each",default:8},seed:{type:"integer",minimum:0,maximum:99,step:1,title:"seed",default:0},goals:{type:"array",items:{enum:["05-vanish","05-revive","05-explode"]},minItems:0,maxItems:3,default:[]}}},"party-learning":{name:"PartyLearning",title:"the dinner party, learned from many starts",type:"object",properties:{seed:{type:"integer",minimum:0,maximum:39,step:1,title:"seed of the start picked",default:0},rate:{enum:[.01,.03,.1,.3],title:"learning rate",default:.1},steps:{type:"integer",minimum:0,maximum:1e3,step:5,title:"steps taken",default:0},goals:{type:"array",items:{enum:["05-party-learned","05-party-dead","05-party-sum"]},minItems:0,maxItems:3,default:[]}}}}};function cr(t){if(t.enum){let n=t.enum.map(Al).join(", ");return t.enum.length===1?n:`one of ${n}`}return t.prefixItems?"["+t.prefixItems.map(cr).join("; ")+"]":t.type==="array"?`a list of ${Gs(t.minItems,t.maxItems)}, each ${cr(t.items)}`:t.type==="string"?`a text of ${Gs(t.minLength,t.maxLength)} characters`:t.type==="boolean"?"True or False":`${t.type==="number"?"a number":"a whole number"} from ${t.minimum} to ${t.maximum}`}var Al=t=>typeof t=="string"?`'${t}'`:String(t),Gs=(t,e)=>t===e?`${t}`:`${t} to ${e}`;function Vs(t,e){if(t.enum)return t.enum.includes(e);if(t.type==="array")return Il(t,e);if(t.type==="boolean")return typeof e=="boolean";if(t.type==="string"){if(typeof e!="string")return!1;let n=[...e].length;return n>=t.minLength&&n<=t.maxLength}return typeof e!="number"||!Number.isFinite(e)||t.type==="integer"&&!Number.isInteger(e)?!1:e>=t.minimum&&e<=t.maximum}function Il(t,e){if(!Array.isArray(e))return!1;let n=t.prefixItems??e.map(()=>t.items);return e.length>=t.minItems&&e.length<=t.maxItems&&e.every((o,r)=>Vs(n[r],o))}function Vn(t){let e=typeof t=="number"?String(t):JSON.stringify(t);return String(e).length<=60?e:e.slice(0,57)+"..."}function Ks(t,e,n={}){let o=Object.hasOwn(X.figures,t)&&X.figures[t];if(!o)throw new Error(`There is no figure of the kind '${t}'.`);let{name:r,properties:s}=o;if(typeof e!="object"||e===null||Array.isArray(e))throw new Error(`${r}'s state must be an object; got ${Vn(e)}.`);let a=Object.hasOwn(e,"version")?e.version:X.version;if(a!==X.version)throw new Error(`${r}.version must be ${X.version}; got ${Vn(a)}.`);for(let c of Object.keys(e))if(c!=="version"&&!Object.hasOwn(s,c)){let l=Object.keys(s).join(", ");throw new Error(`${r} has no '${c}'; it has ${l}.`)}let i={};for(let[c,l]of Object.entries(s)){let p=Object.hasOwn(e,c)?e[c]:n[c]??l.default;if(!Vs(l,p))throw new Error(`${r}.${c} must be ${cr(l)}; got ${Vn(p)}.`);i[c]=p}for(let[c,l]of Object.entries(s)){let p=i[l.sameLengthAs]?.length;if(p!==void 0&&i[c].length!==p)throw new Error(`${r}.${c} must be a list of ${p}, one for each entry of ${l.sameLengthAs}; got ${Vn(i[c])}.`)}return i}var Kn=class{constructor(e){this.text=e}toString(){return this.text}},Sl={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function Ys(t){return t instanceof Kn?t.text:Array.isArray(t)?t.map(Ys).join(""):t==null||t===!1?"":String(t).replace(/[&<>"]/g,e=>Sl[e])}function m(t,...e){return new Kn(String.raw({raw:t},...e.map(Ys)))}function h(t,e=4){return String(Number(t.toPrecision(e))).replace("-","−").replace(/^\u22120$/,"0")}function sn(t,e=4){let n=1-10**-e;return t>n&&t<1?`> ${n}`:h(t,e)}function W(t){let e=h(Math.abs(t));return t<0?`− ${e}`:`+ ${e}`}var O=t=>t<0?`(${h(t)})`:h(t);function Me(t){if(Object.is(t,-0))return"-0.0";let e=Math.abs(t);if(e!==0&&(e<1e-4||e>=1e16)){let[n,o]=t.toExponential().split("e"),r=o[0];return`${n}e${r}${o.slice(1).padStart(2,"0")}`}return Number.isInteger(t)?`${t}.0`:String(t)}function _s(t){let e=t.trim().replace(/[\u2212\u2013]/g,"-").replace(",","."),n=String.raw`[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?`,r=new RegExp(`^(${n})(?:\\s*/\\s*(${n}))?$`,"i").exec(e);if(!r)return NaN;let s=Number(r[1])/Number(r[2]??1);return Number.isFinite(s)?s:NaN}var te=(t,e)=>X.figures[t].properties[e];function Zs(t,e,n=["x₁","x₂","x₃"]){return t.title.replace("{name}",n[e]).replace("{i}","₁₂₃₄₅₆₇₈₉"[e])}function Yn(t,e,n,o,r){return m`<div class="nn-slider" data-sign="${Math.sign(r)}">
    <label for="${t}">${n}</label>
    <span class="nn-value">${h(r,6)}</span>
    <input type="range" id="${t}" data-trait="${e}" min="${o.minimum}"
      max="${o.maximum}" step="${o.step}" value="${r}"
      aria-valuetext="${h(r,6)}">
  </div>`}function b(t,e,n,o,r={},s=n.names){let a=te(t,e),i=n[e];if(!Array.isArray(i)){let l={...a,...r};return Yn(`${o}-${e}`,e,a.title,l,i)}let c={...a.items,...r};return i.map((l,p)=>Yn(`${o}-${e}${p}`,`${e}.${p}`,Zs(a,p,s),c,l))}function _n(t,e,n,o,r){let s=te(t,e).items;return r.map(([a,i])=>Yn(`${o}-${e}${a}`,`${e}.${a}`,i,s,n[e][a]))}function ee(t,e,n,o,r=n.names){let s=te(t,e);return n[e].map((a,i)=>{let c=`${o}-${e}${i}`;return m`<div class="nn-switch">
      <input type="checkbox" role="switch" id="${c}"
        data-trait="${e}.${i}" ${a?"checked":""}>
      <label for="${c}">${Zs(s,i,r)}</label>
      <span class="nn-value">${h(a)}</span>
    </div>`})}function Js(t,e,n,o){let r=`${o}-${e}`;return m`<div class="nn-switch">
    <input type="checkbox" role="switch" id="${r}" data-trait="${e}"
      ${n[e]?"checked":""}>
    <label for="${r}">${te(t,e).title}</label>
  </div>`}function S(t,e,n,o,r=s=>s){let s=te(t,e);return m`<fieldset class="nn-choice">
    <legend>${s.title}</legend>
    ${s.enum.map((a,i)=>{let c=`${o}-${e}${i}`;return m`<span><input type="radio" name="${o}-${e}" id="${c}"
          data-trait="${e}" value="${a}"
          ${n[e]===a?"checked":""}><label
          for="${c}">${r(a)}</label></span>`})}
  </fieldset>`}var an=(t,e)=>e.split(".").reduce((n,o)=>n[o],t),lr=(t,e,n)=>te(t,"knob").enum.filter(o=>an(e,o)!==an(n,o));function Zn(t,e,n,o,r){let s=n.knob,[a,...i]=s.split("."),c=i.reduce(p=>p.items,te(t,a)),l=lr(t,n,r).length;return m`<div class="nn-controls">${Yn(`${o}-turn`,s,e,c,an(n,s))}</div>
    <p class="nn-live nn-turned">${l===0?"No knob is turned yet.":`Turned so far, marked •: ${l} knob${l>1?"s":""}.`}</p>`}function Jn(t,e,n){return m`<span class="nn-matrix" style="--columns: ${t[0].length}"
    >${t.map(o=>o.map(r=>Tl(r,e,n)))}</span>`}function Qn(t,e,n,o){let[r,s]=[an(n,t),an(o,t)],a=r===s?{}:{was:s};return{text:h(r),value:r,path:t,name:e,...a}}function Tl(t,e,n){let{text:o,value:r,part:s,now:a,shows:i,path:c,name:l,was:p}=t,d=m`class="nn-entry ${r===void 0?"":r<0?"nn-negative":"nn-positive"}" data-part="${s}" ${a&&"data-now"}
    ${p!==void 0&&"data-turned"}`,f=m`<span ${i&&m`data-shows="${i}"`}
    >${o}</span>`;if(!c)return m`<span ${d}>${f}</span>`;let $=`${n}-knob-${c}`;return m`<label ${d} for="${$}"><input type="radio" id="${$}"
    name="${n}-knob" data-trait="knob" value="${c}"
    aria-label="${l}, ${o}${p===void 0?"":`, turned from ${h(p)}`}" ${e.knob===c&&"checked"}
    >${f}</label>`}var V=(t,e,n)=>m`<span class="nn-named">${t}<small>${e} ${n}</small></span>`;function to(t,e){return t==null||e==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function Nl(t,e){return t==null||e==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function Qs(t){let e,n,o;t.length!==2?(e=to,n=(i,c)=>to(t(i),c),o=(i,c)=>t(i)-c):(e=t===to||t===Nl?t:Ll,n=t,o=t);function r(i,c,l=0,p=i.length){if(l<p){if(e(c,c)!==0)return p;do{let d=l+p>>>1;n(i[d],c)<0?l=d+1:p=d}while(l<p)}return l}function s(i,c,l=0,p=i.length){if(l<p){if(e(c,c)!==0)return p;do{let d=l+p>>>1;n(i[d],c)<=0?l=d+1:p=d}while(l<p)}return l}function a(i,c,l=0,p=i.length){let d=r(i,c,l,p-1);return d>l&&o(i[d-1],c)>-o(i[d],c)?d-1:d}return{left:r,center:a,right:s}}function Ll(){return 0}function El(t){return t===null?NaN:+t}var ta=Qs(to),df=ta.right,ff=ta.left,$f=Qs(El).center;var Ol=ea(na),gf=ea(Rl);function ea(t){return function(e,n,o=n){if(!((n=+n)>=0))throw new RangeError("invalid rx");if(!((o=+o)>=0))throw new RangeError("invalid ry");let{data:r,width:s,height:a}=e;if(!((s=Math.floor(s))>=0))throw new RangeError("invalid width");if(!((a=Math.floor(a!==void 0?a:r.length/s))>=0))throw new RangeError("invalid height");if(!s||!a||!n&&!o)return e;let i=n&&t(n),c=o&&t(o),l=r.slice();return i&&c?(ke(i,l,r,s,a),ke(i,r,l,s,a),ke(i,l,r,s,a),Ae(c,r,l,s,a),Ae(c,l,r,s,a),Ae(c,r,l,s,a)):i?(ke(i,r,l,s,a),ke(i,l,r,s,a),ke(i,r,l,s,a)):c&&(Ae(c,r,l,s,a),Ae(c,l,r,s,a),Ae(c,r,l,s,a)),e}}function ke(t,e,n,o,r){for(let s=0,a=o*r;s<a;)t(e,n,s,s+=o,1)}function Ae(t,e,n,o,r){for(let s=0,a=o*r;s<o;++s)t(e,n,s,s+a,o)}function Rl(t){let e=na(t);return(n,o,r,s,a)=>{r<<=2,s<<=2,a<<=2,e(n,o,r+0,s+0,a),e(n,o,r+1,s+1,a),e(n,o,r+2,s+2,a),e(n,o,r+3,s+3,a)}}function na(t){let e=Math.floor(t);if(e===t)return Wl(t);let n=t-e,o=2*t+1;return(r,s,a,i,c)=>{if(!((i-=c)>=a))return;let l=e*s[a],p=c*e,d=p+c;for(let f=a,$=a+p;f<$;f+=c)l+=s[Math.min(i,f)];for(let f=a,$=i;f<=$;f+=c)l+=s[Math.min(i,f+p)],r[f]=(l+n*(s[Math.max(a,f-d)]+s[Math.min(i,f+d)]))/o,l-=s[Math.max(a,f-p)]}}function Wl(t){let e=2*t+1;return(n,o,r,s,a)=>{if(!((s-=a)>=r))return;let i=t*o[r],c=a*t;for(let l=r,p=r+c;l<p;l+=a)i+=o[Math.min(s,l)];for(let l=r,p=s;l<=p;l+=a)i+=o[Math.min(s,l+c)],n[l]=i/e,i-=o[Math.max(r,l-c)]}}function Pl(t,e){let n=0;if(e===void 0)for(let o of t)o!=null&&(o=+o)>=o&&++n;else{let o=-1;for(let r of t)(r=e(r,++o,t))!=null&&(r=+r)>=r&&++n}return n}function oa(t,e){let n,o;if(e===void 0)for(let r of t)r!=null&&(n===void 0?r>=r&&(n=o=r):(n>r&&(n=r),o<r&&(o=r)));else{let r=-1;for(let s of t)(s=e(s,++r,t))!=null&&(n===void 0?s>=s&&(n=o=s):(n>s&&(n=s),o<s&&(o=s)))}return[n,o]}var zl=Array.prototype,bf=zl.slice;var Dl=Math.sqrt(50),jl=Math.sqrt(10),Bl=Math.sqrt(2);function eo(t,e,n){let o=(e-t)/Math.max(0,n),r=Math.floor(Math.log10(o)),s=o/Math.pow(10,r),a=s>=Dl?10:s>=jl?5:s>=Bl?2:1,i,c,l;return r<0?(l=Math.pow(10,-r)/a,i=Math.round(t*l),c=Math.round(e*l),i/l<t&&++i,c/l>e&&--c,l=-l):(l=Math.pow(10,r)*a,i=Math.round(t/l),c=Math.round(e/l),i*l<t&&++i,c*l>e&&--c),c<i&&.5<=n&&n<2?eo(t,e,n*2):[i,c,l]}function $t(t,e,n){if(e=+e,t=+t,n=+n,!(n>0))return[];if(t===e)return[t];let o=e<t,[r,s,a]=o?eo(e,t,n):eo(t,e,n);if(!(s>=r))return[];let i=s-r+1,c=new Array(i);if(o)if(a<0)for(let l=0;l<i;++l)c[l]=(s-l)/-a;else for(let l=0;l<i;++l)c[l]=(s-l)*a;else if(a<0)for(let l=0;l<i;++l)c[l]=(r+l)/-a;else for(let l=0;l<i;++l)c[l]=(r+l)*a;return c}function Cl(t,e,n){return e=+e,t=+t,n=+n,eo(t,e,n)[2]}function ra(t,e,n){let o;for(;;){let r=Cl(t,e,n);if(r===o||r===0||!isFinite(r))return[t,e];if(r>0){let s=Math.ceil(t/r),a=Math.floor(e/r);t=(s-(s*r>t))*r,e=(a+(a*r<e))*r}else if(r<0){let s=-r,a=Math.ceil(t*s),i=Math.floor(e*s);t=(a-(a/s>t))/s,e=(i+(i/s<e))/s}o=r}}function sa(t){return Math.max(1,Math.ceil(Math.log(Pl(t))/Math.LN2)+1)}var xf=ql(Math.random);function ql(t){return function(n,o=0,r=n.length){let s=r-(o=+o);for(;s;){let a=t()*s--|0,i=n[s+o];n[s+o]=n[a+o],n[a+o]=i}return n}}function x([t,e],[n,o]){let r=(o-n)/(e-t),s=a=>n+(a-t)*r;return s.invert=a=>t+(a-n)/r,s.domain=[t,e],s.range=[n,o],s}var u=t=>Math.round(t*100)/100;function T(t,e,{names:n=["x₁","x₂"],count:o=6}={}){let[r,s]=t.range,[a,i]=e.range,c=$t(...t.domain,o),l=$t(...e.domain,o);return m`<g class="nn-axes">
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
  </g>`}var Ul=.05;function mr(t){let e=[t[0]];for(let n=1;n<t.length-1;n++){let[[o,r],[s,a],[i,c]]=[e.at(-1),t[n],t[n+1]],[l,p]=[i-o,c-r],d=Math.abs(l*(a-r)-p*(s-o)),f=(s-o)*(i-s)+(a-r)*(c-a);d<=Ul*Math.hypot(l,p)&&f>=0||e.push(t[n])}return[...e,t.at(-1)]}var no=t=>mr(t).map(([e,n])=>`${u(e)},${u(n)}`).join(" ");function oo(t,e,n){let o=([a,i])=>t[0]*a+t[1]*i+e,r=[],s=[];return n.forEach((a,i)=>{let c=n[(i+1)%n.length],[l,p]=[o(a),o(c)];if(l>0&&r.push(a),l>0!=p>0){let d=l/(l-p),f=a.map(($,g)=>$+d*(c[g]-$));r.push(f),s.push(f)}}),{region:r,edge:s}}var ur=(t,e,n)=>t.map(([o,r])=>`${u(e(o))},${u(n(r))}`).join(" ");function K(t,e,n,o=120){let[r,s]=e.domain,a=Array.from({length:o+1},(i,c)=>{let l=r+(s-r)*c/o;return[e(l),n(t(l))]});return`M${mr(a).map(([i,c])=>`${u(i)} ${u(c)}`).join("L")}`}function Dt(t,e,n,o,r,s){let a=o(1)-o(0),i=n*(r(1)-r(0)),c=s/Math.hypot(a,i),[l,p]=[o(t),r(e)];return m`<line class="nn-tangent" x1="${u(l-c*a)}"
    y1="${u(p-c*i)}" x2="${u(l+c*a)}"
    y2="${u(p+c*i)}"/>`}var jt=(t,e,n)=>m`<circle class="nn-handle nn-tip" data-drag="${t}" cx="${u(e)}"
    cy="${u(n)}" r="11"/>`;var rt=t=>t>0?1:0,cn=t=>t,z=t=>1/(1+Math.exp(-t)),Xl=Math.tanh,Ie=t=>Math.max(t,0),Hl=(t,e=.01)=>t>0?t:e*t;function Se(t){let e=Math.max(...t),n=t.map(r=>Math.exp(r-e)),o=n.reduce((r,s)=>r+s,0);return n.map(r=>r/o)}var Fl=()=>0,Gl=()=>1,ln=(t,e=z(t))=>e*(1-e),Vl=(t,e=Math.tanh(t))=>1-e*e,Kl=t=>t>0?1:0,Yl=(t,e,n=.01)=>t>0?1:n,Bt={step:rt,identity:cn,sigmoid:z,tanh:Xl,relu:Ie,leaky_relu:Hl},ro={step:Fl,identity:Gl,sigmoid:ln,tanh:Vl,relu:Kl,leaky_relu:Yl};function C(t,e,n){let o=0;for(let r=0;r<e.length;r++)o+=t[r]*e[r];return o+n}function aa(t,e,n,o){let r=e-rt(C(t,n,o));return{w:n.map((s,a)=>s+r*t[a]),b:o+r}}function ht(t){return 1e-9<t&&t<1e-4?t.toFixed(3-Math.floor(Math.log10(t))):t<=.99995||t===1?h(t):h(t,1-Math.floor(Math.log10(1-t)))}var Ct=(t,e)=>Math.max(t,0)-e*t+Math.log1p(Math.exp(-Math.abs(t)));function mn(t,e,n){let o=0;for(let[r,s]of t)o+=Ct(r*e+n,s);return o/t.length}function hr(t,e,n){let[o,r]=[0,0];for(let[s,a]of t){let i=(z(s*e+n)-a)/t.length;o+=s*i,r+=i}return[o,r]}function ia(t,e,n,o,r){for(let s=0;s<r;s++){let[a,i]=hr(t,e,n);e-=o*a,n-=o*i}return{w:e,b:n}}function ca(t,e,n=10){let o=Array.from({length:n},(r,s)=>({bin:s,count:0,said:0,happened:0}));for(let[r,s,a]of t){let i=z(e*r),c=o[Math.min(n-1,Math.floor(i*n))];c.count+=s+a,c.said+=i*(s+a),c.happened+=s}return o.filter(({count:r})=>r>0).map(({bin:r,count:s,said:a,happened:i})=>({bin:r,count:s,said:a/s,happened:i/s}))}var _l="activations",Te={step:"step",identity:"identity",sigmoid:"sigmoid",tanh:"tanh",relu:"ReLU",leaky_relu:"leaky ReLU"},la=2,pr=168,ma=140,D=x([-8,8],[8,158]),Y=x([-1.5,2.5],[132,42]),so=(t,e,n)=>t==="leaky_relu"?Bt[t](e,n):Bt[t](e),dr=(t,e,n)=>ro[t](e,void 0,n);function Zl(t,e){return t!=="step"?K(n=>so(t,n,e),D,Y,96):`M${D(-8)} ${Y(0)}H${D(0)}M${D(0)} ${Y(1)}H${D(8)}`}function Jl(t,e,n){let[o,r]=Y.domain;if(o<=n&&n<=r)return jt("z",D(e),Y(n));let[s,a]=[u(D(e)),n>r?Y(r):Y(o)],i=n>r?18:-18;return m`<path class="nn-handle nn-tip" data-drag="z"
    d="M${s} ${a}l11 ${i}h-22z"/>`}function Ql(t,e,n,o){let{z:r,negative_slope:s}=t,a=so(e,r,s),i=dr(e,r,s),[c,l]=[n%la*pr+4,Math.floor(n/la)*ma];return m`<g transform="translate(${c} ${l})">
    <rect class="nn-silent" x="${D(-8)}" y="${Y(2.5)}" width="150"
      height="90"/>
    <path class="nn-zero" d="M${D(-8)} ${Y(0)}H${D(8)}M${u(D(0))} ${Y(2.5)}V${Y(-1.5)}"/>
    <path class="nn-grid" d="M${D(-8)} ${u(Y(1))}H${D(8)}M${D(-8)} ${u(Y(-1))}H${D(8)}"/>
    <g clip-path="url(#${o}-clip)">
      <path class="nn-graph" d="${Zl(e,s)}"/>
      ${Dt(r,a,i,D,Y,34)}</g>
    ${Jl(e,r,a)}
    <text class="nn-strong" x="${D(-8)}" y="16">${Te[e]}</text>
    <text class="nn-small" x="${D(-8)}" y="35">${fr(e,a)}</text>
    <text class="nn-small" x="${D(8)}" y="35" text-anchor="end">slope ${h(i,3)}</text>
  </g>`}function fr(t,e){return t==="sigmoid"?ht(e):t!=="tanh"?h(e):e<0?`−${ht(-e)}`:ht(e)}function tm(t,e){return m`<svg viewBox="0 0 344 ${3*ma}" role="img"
    aria-label="${ua(t)}">
    <clipPath id="${e}-clip"><rect x="${D(-8)}" y="${Y(2.5)}" width="150"
      height="90"/></clipPath>
    ${Object.keys(Te).map((n,o)=>Ql(t,n,o,e))}
  </svg>`}var em=(t,e)=>b(_l,"z",t,e);function nm(t){let{z:e,negative_slope:n}=t;return m`<table class="nn-table">
    <thead><tr><th scope="col">at z = ${h(e)}</th><th scope="col">value</th>
      <th scope="col">slope</th></tr></thead>
    <tbody>${Object.keys(Te).map(o=>{let r=so(o,e,n);return m`<tr><td>${Te[o]}</td><td data-shows="value">${fr(o,r)}</td><td data-shows="slope">${h(dr(o,e,n))}</td></tr>`})}</tbody>
  </table>
  ${e===0&&m`<p>At 0 the step jumps and the ReLUs have a corner: no slope exists
      there. The values shown are a convention.</p>`}`}function ua({z:t,negative_slope:e}){let n=Object.keys(Te).map(o=>`${Te[o]} ${fr(o,so(o,t,e))}, slope ${h(dr(o,t,e))}`);return`Six activations at z = ${h(t)}: ${n.join("; ")}.`}var om=t=>Math.max(-8,Math.min(8,Math.round(t*4)/4))+0;function rm(t){let e=t<pr+2?0:1;return D.invert(t-e*pr-4)}var ha={picture:tm,controls:em,readout:nm,describe:ua,drags:{z:(t,[e])=>({z:om(rm(e))})},goals:{"02-saturate":{ask:"Saturate the sigmoid: bring its slope below a hundredth of the largest it can have. Which of the others are flat there, too?",praise:"Below 0.0025. Step and tanh are as good as flat there; on the negative side ReLU is, too. Only identity and leaky ReLU never are.",met:({z:t})=>ln(t)<.0025},"02-corner":{ask:"Put z on the corner of the ReLU. What slope does the library give there?",praise:"0, by convention. Any number from 0 to 1 would be as good: a training run hardly ever meets exactly 0.",met:({z:t})=>t===0}}};function sm(t,e){let n=t[0]**2+t[1]**2;return n===0?null:[-e*t[0]/n,-e*t[1]/n]}function da(t,e,n,o){let{edge:r}=oo(t,e,$r(n,o));return r.length===2&&fa(r,n,o,"nn-ghost")}function $r(t,e){let[[n,o],[r,s]]=[t.domain,e.domain];return[[n,r],[o,r],[o,s],[n,s]]}function fa([[t,e],[n,o]],r,s,a){return m`<line class="${a}" x1="${u(r(t))}" y1="${u(s(e))}"
    x2="${u(r(n))}" y2="${u(s(o))}"/>`}function gr(t,e,n,o){let{edge:r}=oo(t,e,$r(n,o));if(r.length!==2)return null;let s=sm(t,e),[[a,i],[c,l]]=[n.domain,o.domain];return s[0]>a&&s[0]<i&&s[1]>c&&s[1]<l?s:r[0].map((d,f)=>(d+r[1][f])/2)}function Ne(t,e,n,o,r){let[[s,a],[i,c]]=[n.domain,o.domain],{region:l,edge:p}=oo(t,e,$r(n,o));return m`<defs><pattern id="${r}-hatch" width="9" height="9"
      patternUnits="userSpaceOnUse" patternTransform="rotate(45)"
      ><line class="nn-hatch" y2="9"/></pattern></defs>
    <rect class="nn-silent" x="${u(n(s))}" y="${u(o(c))}"
      width="${u(n(a)-n(s))}" height="${u(o(i)-o(c))}"/>
    <polygon class="nn-fires" points="${ur(l,n,o)}"/>
    <polygon fill="url(#${r}-hatch)" points="${ur(l,n,o)}"/>
    ${p.length===2&&fa(p,n,o,"nn-line")}`}function gt(t,e){let n=o=>m`<svg class="nn-symbol" viewBox="-9 -9 18 18"
    aria-hidden="true">${St([0,0],o,!1,pa,pa)}</svg>`;return m`<p class="nn-legend"><span>${n(1)} ${t}</span>
    <span>${n(0)} ${e}</span></p>`}var pa=t=>t;function St([t,e],n,o,r,s){let[a,i]=[u(r(t)),u(s(e))];return m`${o&&m`<circle class="nn-wrong" cx="${a}" cy="${i}" r="14"/>`}
  ${n?m`<circle class="nn-one" cx="${a}" cy="${i}" r="7.5"/>`:m`<rect class="nn-none" x="${a-6.5}" y="${i-6.5}" width="13"
          height="13"/>`}`}var am=10,ao=({turn:t,points:e})=>t<e.length?t:0,Le=t=>t.points[ao(t)],xr=({w:t,b:e},[n,o])=>rt(C([n,o],t,e));function yr(t){let e=Le(t);return xr(t,e)===e[2]?"kept":e[2]?"added":"subtracted"}var wr=t=>t.points.every(e=>xr(t,e)===e[2]);function io(t){if(wr(t))return null;let[e,n,o]=Le(t),{w:r,b:s}=aa([e,n],o,t.w,t.b);if([...r,s].some(i=>Math.abs(i)>am))return null;let a=(ao(t)+1)%t.points.length;return{w:r,b:s,turn:a,last:yr(t)}}function br(t,e){return wr(t)?{}:e===yr(t)?io(t)??{}:{last:`not ${e}`}}var ga={add:t=>br(t,"added"),subtract:t=>br(t,"subtracted"),keep:t=>br(t,"kept")},$a={added:"was added to w, and 1 to the bias.",subtracted:"was subtracted from w, and 1 from the bias.",kept:"was right already: nothing changed."};function vr(t){let{last:e,points:n}=t;if(!e)return"";if(e in $a)return`Yes: point ${(ao(t)+n.length-1)%n.length+1} ${$a[e]}`;let o=Le(t),r=C(o.slice(0,2),t.w,t.b),s={kept:"A right answer changes nothing.",added:"It should fire, so z must rise.",subtracted:"It should stay silent, so z must fall."};return`Not so: here z = ${h(r)}, so the neuron says ${xr(t,o)}; the label is ${o[2]}. ${s[yr(t)]}`}function ba(t){let[e,n,o]=Le(t),r=wr(t)?"No point is wrong: the rule is done.":io(t)===null?"The next step would leave the range of the knobs.":m`<b>Next: point ${ao(t)+1}</b>, (${h(e)},
          ${h(n)}), label ${o}. What will the rule do with it?`;return m`<p class="nn-rule">${vr(t)} ${r}</p>`}var _=x([-3.5,3.5],[30,352]),Z=x([-3.5,3.5],[342,20]),im=10,wa=({w:t,b:e},[n,o,r])=>rt(C([n,o],t,e))!==r,co=t=>t.points.filter(e=>wa(t,e)).length,cm=({w:t,b:e})=>-e/Math.hypot(...t),lm=(t,e,{domain:[n,o]})=>e===0?1:((e>0?o-.4:n+.4)-t)/e;function va({w:t,b:e}){let n=gr(t,e,_,Z);if(!n)return null;let o=Math.min(1,...[_,Z].map((s,a)=>lm(n[a],t[a],s))),r=Math.max(0,o);return{from:n,to:n.map((s,a)=>s+r*t[a]),cut:r<1}}function mm(t){let e=va(t);if(!e)return"";let[[n,o],[r,s]]=[e.from,e.to];return m`<line class="nn-normal" x1="${u(_(n))}" y1="${u(Z(o))}"
      x2="${u(_(r))}" y2="${u(Z(s))}"/>
    ${!un(t)&&m`<circle class="nn-handle" data-drag="line" cx="${u(_(n))}"
        cy="${u(Z(o))}" r="11"/>
      <circle class="nn-handle nn-tip" data-drag="tip" cx="${u(_(r))}"
        cy="${u(Z(s))}" r="11"/>`}
    <text class="nn-halo nn-strong" x="${u(_(r)+(r>2?-14:14))}"
      y="${u(Z(s)+5)}" text-anchor="${r>2?"end":"start"}"
      >w</text>`}var un=({rule:t,points:e})=>t&&e.length>0,um=({goals:t})=>t.includes("01-same-line")||t.includes("01-swap");function hm(t,e,n){let o=un(t)&&Le(t);return m`<svg viewBox="0 0 360 380" role="img"
    aria-label="${Ma(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="20" width="322" height="322"/>
    </clipPath>
    ${Ne(t.w,t.b,_,Z,e)} ${T(_,Z)}
    ${um(t)&&da(n.w,n.b,_,Z)}
    <g clip-path="url(#${e}-clip)">${mm(t)}</g>
    ${o&&m`<path class="nn-next" d="M${u(_(o[0]))} ${u(Z(o[1])-17)}
      l-6 -10h12z"/>`}
    ${t.points.map(r=>St(r,r[2],wa(t,r),_,Z))}
  </svg>`}function pm(t,e){return un(t)?m`${ba(t)}
      <div class="nn-claims" role="group" aria-label="What will the rule do?">
        <button type="button" data-do="add">Add it</button>
        <button type="button" data-do="subtract">Subtract it</button>
        <button type="button" data-do="keep">Change nothing</button>
      </div>`:m`${b("decision-line","w",t,e)}
    ${b("decision-line","b",t,e)}`}function dm(t){let{w:e,b:n,points:o}=t,r=co(t),s=e.some(a=>a!==0);return m`${o.length>0&&gt("label 1","label 0")}
    <p class="nn-formula">fires where ${h(e[0])}·x₁ ${W(e[1])}·x₂
      ${W(n)} &gt; 0</p>
    <p>${s?m`Distance of the line from the origin, counted along w: <b
          data-shows="distance">${h(cm(t))}</b>`:"No line: both weights are 0, so the inputs change nothing."}</p>
    ${va(t)?.cut&&m`<p>The arrow w is cut short: it would leave the picture.</p>`}
    ${o.length>0&&m`<p class="nn-count" data-none="${String(r===0)}"><b
      data-shows="mistakes">${r}</b> of ${o.length} points on the
      wrong side${r>0&&m`, ringed`}</p>`}`}function Ma(t){let{w:e,b:n,points:o}=t,r=co(t),s=`The neuron fires where ${h(e[0])} x₁ ${W(e[1])} x₂ ${W(n)} is above 0.`;if(o.length===0)return s;let a=`${r} of ${o.length} points are on the wrong side.`;return[s,a,un(t)&&vr(t)].filter(Boolean).join(" ")}var Mr=(t,e)=>Math.round(t*e)/e,xa=t=>[...t.w??[],t.b].every(e=>Math.abs(e)<=im)?t:{};function ya(t,e){let[n,o]=[[...t.w,t.b],[...e.w,e.b]],r=Math.hypot(...n)/Math.hypot(...o);return n.every((s,a)=>Math.abs(s-r*o[a])<1e-9)?r:NaN}var ka={picture:hm,controls:pm,readout:dm,describe:Ma,play:io,actions:ga,plays:un,drags:{line(t,[e,n]){let o=[_.invert(e),Z.invert(n)];return xa({b:Mr(-C(o,t.w,0),4)})},tip(t,[e,n]){let o=gr(t.w,t.b,_,Z),s=[_.invert(e),Z.invert(n)].map((a,i)=>Mr(a-o[i],4));return s[0]===0&&s[1]===0?{}:xa({w:s,b:Mr(-C(o,s,0),1024)})}},goals:{"01-no-mistakes":{ask:"Turn and move the line until no point is on the wrong side.",praise:"No mistakes. Many lines do it; the neuron has no favourite.",met:t=>t.points.length>0&&co(t)===0},"01-same-line":{ask:"Change all three knobs and leave the line on the dashed one.",praise:"The same line, the same firing side: all three knobs grew or shrank by one positive factor.",met:(t,e)=>Math.abs(ya(t,e)-1)>1e-9},"01-swap":{ask:"Keep the line on the dashed one and make the other side fire.",praise:"Swapped. The factor was negative, so every sum changed sign.",met:(t,e)=>ya({w:t.w.map(n=>-n),b:-t.b},e)>0},"01-rule":{ask:"Say what the rule does, point by point, until no point is wrong.",praise:"Done: a whole round would change nothing any more.",met:t=>t.rule&&co(t)===0}}};var kr="fit-probability",H=x([-.4,10.4],[40,344]),ne=x([-.1,1.1],[206,24]),bt=x([0,3],[352,270]),Ar=9,fm=.25,$m=10,gm=1e-4,hn=({w:t,b:e},n)=>z(n*t+e),Ia=({points:t,w:e,b:n})=>t.map(([o,r])=>Ct(o*e+n,r)),Ir=({points:t,w:e,b:n})=>hr(t,e,n).every(o=>Math.abs(o)<gm);function bm(t){return t.points.map(([e,n])=>{let o=u(ne(hn(t,e))),r=n?-2:2;return m`<path class="nn-given ${n?"nn-positive":"nn-negative"}"
      d="M${u(H(e))+r} ${u(ne(n?0:1))}V${o}"/>`})}function xm(t){let e=bt.domain[1];return m`<path class="nn-zero" d="M${H.range[0]} ${bt(0)}H${H.range[1]}"/>
    <text class="nn-small" x="${H.range[0]-6}" y="${bt(e)-10}"
      >surprise of each email</text>
    ${[1,2,3].map(n=>m`<text class="nn-small" x="${H.range[0]-6}" y="${u(bt(n))+4}" text-anchor="end">${n}</text><path class="nn-grid" d="M${H.range[0]} ${u(bt(n))}H${H.range[1]}"/>`)}
    ${Ia(t).map((n,o)=>{let[r,s]=t.points[o],a=u(bt(Math.min(n,e))),i=u(H(r)-(s?Ar:0));return m`<rect class="nn-bar" data-label="${s}" x="${i}" y="${a}"
        width="${Ar}" height="${u(bt(0)-a)}"/>${n>e&&m`<text class="nn-small nn-halo" x="${i+Ar/2}"
          y="${a+4}" text-anchor="middle">${h(n,2)}</text>`}`})}
    ${ym(t)}`}function ym(t){let e=mn(t.points,t.w,t.b),n=u(bt(Math.min(e,bt.domain[1]))),o=e<=bt.domain[1];return m`${o&&m`<path class="nn-mean" d="M${H.range[0]} ${n}H${H.range[1]}"/>`}
    <text class="nn-small nn-halo" x="${H.range[1]}" y="${n-6}"
      text-anchor="end">mean ${h(e,3)}</text>`}function wm(t){let[e,n]=[u(H(t.x)),u(ne(hn(t,t.x)))];return m`<path class="nn-distance" d="M${e} ${u(ne(0))}V${n}H${H.range[0]}"/>
    ${jt("email",e,n)}`}function vm(t,e){let n=t.surprise?362:244;return m`<svg viewBox="0 0 360 ${n}" role="img"
    aria-label="${Sa(t)}">
    <clipPath id="${e}-clip"><rect x="40" y="24" width="304" height="182"/>
    </clipPath>
    ${T(H,ne,{names:["words in CAPITALS","chance of spam"],count:5})}
    <g clip-path="url(#${e}-clip)">
      ${t.surprise&&bm(t)}
      <path class="nn-graph" d="${K(o=>hn(t,o),H,ne)}"/>
    </g>
    ${t.points.map(([o,r])=>St([o,r],r,!1,H,ne))}
    ${!t.surprise&&wm(t)} ${t.surprise&&xm(t)}
  </svg>`}var Mm=(t,e)=>m`${b(kr,"w",t,e)}
  ${b(kr,"b",t,e)}
  ${!t.surprise&&b(kr,"x",t,e)}`;function km(t){return m`${gt("was spam","was not")}
    ${t.surprise?Im(t):Am(t)}`}function Am({w:t,b:e,x:n}){let o=n*t+e;return m`<p class="nn-formula">z = ${h(n)}·${O(t)} ${W(e)} =
      <b data-shows="z">${h(o)}</b></p>
    <p class="nn-formula">chance of spam = σ(${h(o)}) =
      <b data-shows="p">${ht(z(o))}</b></p>`}function Im(t){let{w:e,b:n,points:o}=t,r=Ia(t),s=r.indexOf(Math.max(...r)),[a,i]=o[s],c=hn(t,a);return m`<p class="nn-formula">Mean surprise: <b data-shows="mean">${h(mn(o,e,n))}</b></p>
    <p>Greatest surprise: ${h(a)} words in CAPITALS, and it was
      ${i?"":"not "}spam. The neuron gave that the chance ${ht(i?c:z(-a*e-n))}; −log of it is <b data-shows="worst">${h(r[s])}</b>.</p>
    ${t.learn&&m`<p class="nn-formula">w = ${h(e)}, b = ${h(n)}${Ir(t)&&": nothing left to gain"}</p>`}`}function Sa(t){let{w:e,b:n,x:o,points:r}=t,s=r.filter(([,i])=>i===1).length,a=`${r.length} emails by their words in CAPITALS, ${s} of them spam, and a sigmoid curve with weight ${h(e)} and bias ${h(n)}. `;return t.surprise?`${a}The mean surprise is ${h(mn(r,e,n))}.`:`${a}To an email with ${h(o)} it gives the chance ${ht(hn(t,o))} of being spam.`}function Sm(t){if(Ir(t))return null;let{w:e,b:n}=ia(t.points,t.w,t.b,fm,$m);return{w:Aa(e,4),b:Aa(n,10)}}var Aa=(t,e)=>Math.max(-e,Math.min(e,t)),Tm=({w:t,b:e})=>Number.isInteger(8*t)&&Number.isInteger(4*e),Nm=t=>Math.max(0,Math.min(10,Math.round(t*2)/2)),Ta={picture:vm,controls:Mm,readout:km,describe:Sa,play:Sm,plays:t=>t.learn,pace:60,verbs:{step:"Ten small steps",play:"Let it learn"},drags:{email:(t,[e])=>({x:Nm(H.invert(e))})},goals:{"02-half-at-four":{ask:"Let the chance rise with the words in CAPITALS, and be exactly 0.5 for an email with four of them.",praise:"z is 0 at x = 4: the bias takes away what four words bring.",met:({w:t,b:e})=>t>0&&Math.abs(4*t+e)<1e-9},"02-fair":{ask:"By hand: bring the mean surprise below 0.52.",praise:"Well fitted. The best possible mean is not far below.",met:t=>t.surprise&&Tm(t)&&mn(t.points,t.w,t.b)<.52},"02-learn":{ask:"Let it learn until nothing is left to gain. Then spoil the fit with both knobs and let it learn again: where does it end?",praise:"Nobody told it where to go, and from any start it ends at nearly the same place.",met:t=>t.learn&&Ir(t)}}};var Lm={"-":"⁻",...Object.fromEntries([..."⁰¹²³⁴⁵⁶⁷⁸⁹"].entries())},Em=t=>Math.abs(t)<4?h(10**t):`10${[...String(t)].map(e=>Lm[e]).join("")}`;function Ee([t,e],n){let o=x([t,e],n),r=s=>{let a=s>0?Math.log10(s):t;return o(Math.min(Math.max(a,t),e))};return r.powers=[t,e],r.range=n,r}function Sr(t,e){let[n,o]=e.powers,r=Math.ceil((o-n)/8),[s,a]=t.range;return m`<g class="nn-axes">${$t(n,o,8).filter(i=>Number.isInteger(i)&&i%r===0).map(i=>{let c=u(e(10**i));return m`<line class="nn-grid" x1="${s}" x2="${a}"
          y1="${c}" y2="${c}"/><text x="${s-6}"
          y="${c+4}" text-anchor="end">${Em(i)}</text>`})}</g>`}function lo(t,e,n,o){let[r,s]=o.range,i=[...Array(121).keys()].map(c=>Math.round(c*e/120)).map(c=>`${u(n(c))} ${u(o(t.cost(c)))}`);return m`${Sr(n,o)}
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
`)}</code></pre></details>`;var Na=t=>BigInt.asUintN(64,t),Tr=t=>BigInt.asUintN(128,t),Om=2549297995355413924n<<64n|4865540595714422341n,Nr=t=>(t^t>>>16)>>>0;function Rm(t,e){let n=1135663077,o=i=>{let c=i^n;return n=Math.imul(n,2468251765),Nr(Math.imul(c,n))},r=(i,c)=>Nr(Math.imul(3389127133,i)-Math.imul(1232336661,c)),a=[t>>>0,Math.floor(t/2**32),0,0].map(o);for(let i=0;i<4;i++)for(let c=0;c<4;c++)i!==c&&(a[c]=r(a[c],o(a[i])));return n=2337405405,Array.from({length:e},(i,c)=>{let l=a[c%4]^n;return n=Math.imul(n,1492356589),Nr(Math.imul(l,n))})}var qt=class{#t;#e;#o;constructor(e){if(!Number.isSafeInteger(e)||e<0)throw new Error(`A seed must be a whole number from 0; got ${e}.`);let n=Rm(e,8).map(BigInt),o=r=>n[r]|n[r+1]<<32n;this.#e=Tr((o(4)<<64n|o(6))<<1n|1n),this.#t=this.#e,this.#t=Tr(this.#t+(o(0)<<64n|o(2))),this.#n()}#n(){this.#t=Tr(this.#t*Om+this.#e)}#r(){this.#n();let e=Na(this.#t^this.#t>>64n),n=this.#t>>122n;return Na(e>>n|e<<(64n-n&63n))}#a(){if(this.#o!==void 0){let n=this.#o;return this.#o=void 0,n}let e=this.#r();return this.#o=e>>32n,e&0xffffffffn}random(){return Number(this.#r()>>11n)*2**-53}uniform(e,n){return e+(n-e)*this.random()}#s(e){let n=BigInt(2**(32-Math.clz32(e))-1),o;do o=Number(this.#a()&n);while(o>e);return o}permutation(e){let n=[...Array(e).keys()];for(let o=e-1;o>0;o--){let r=this.#s(o);[n[o],n[r]]=[n[r],n[o]]}return n}};var Wm=(t,e)=>t.map(n=>n[e]);function Pm(t,e,n){let o=n.map((r,s)=>Wm(e,s));return t.map(r=>n.map((s,a)=>C(r,o[a],s)))}function F(t,e){let n=t;return e.map(({weight:o,bias:r,activation:s})=>{let a=Pm(n,o,r);return n=a.map(i=>i.map(c=>s(c))),{Z:a,A:n}})}function La(t,e){let n=[],o=t;return e.forEach(({weight:r,bias:s,activation:a},i)=>{o=s.map((c,l)=>{let p=(g,v,I,L=-1)=>n.push({layer:i,to:l,op:g,from:L,terms:v,value:I}),d=o.map((g,v)=>{let I=g*r[v][l];return p("product",[g,r[v][l]],I,v),I}),f=d.reduce((g,v)=>g+v,0);p("sum",d,f),p("bias",[f,c],f+c);let $=a(f+c);return p("activation",[f+c],$),$})}),n}var Lr={line:t=>2*t-1,square:t=>t*t,"three-squares":t=>3*t*t,"square-and-line":t=>t*t+2*t};function Ea(t,e,n){let o=Lr[t],r=o(e+n)-o(e);return{rise:r,slope:r/n}}function re(t,e){let n=t**e;return{height:n,slope:n*Math.log(t),atZero:Math.log(t)}}function st(t,e){let n=0;for(let o=0;o<t.length;o++)n+=t[o]*e[o];return n}var pt=t=>Math.sqrt(st(t,t)),Oa=(t,e)=>st(t,e)/pt(t),pn=t=>t[0].map((e,n)=>t.map(o=>o[n]));function dn(t,e){let n=pn(e);return t.map(o=>n.map(r=>st(o,r)))}function Ra(t,e){let n=Math.max(t.length,e.length),o=i=>[...Array(n-i.length).fill(1),...i],[r,s]=[o(t),o(e)];return r.every((i,c)=>i===s[c]||i===1||s[c]===1)?r.map((i,c)=>i===1?s[c]:i):null}var fn={plane:{height:([t,e])=>2*t+e,slopes:()=>[2,1]},bowl:{height:([t,e])=>t*t+2*e*e,slopes:([t,e])=>[2*t,4*e]},product:{height:([t,e])=>t*e,slopes:([t,e])=>[e,t]}};function Er(t,e,n){let o=n*Math.PI/180,r=[Math.cos(o),Math.sin(o)];return st(fn[t].slopes(e),r)}var oe={double:{f:t=>2*t,slope:()=>2},square:{f:t=>t*t,slope:t=>2*t},mirror:{f:t=>1-t,slope:()=>-1},triple:{f:t=>3*t,slope:()=>3},"minus-half":{f:t=>-t/2,slope:()=>-.5}};function Wa(t,e,n,o){let[r,s]=[oe[t],oe[e]],[a,i]=[n,n+o].map(d=>[d,r.f(d),s.f(r.f(d))]),[c,l,p]=i.map((d,f)=>d-a[f]);return{from:a,to:i,moves:[c,l,p],rates:[l/c,p/l,p/c],slopes:[r.slope(n),s.slope(a[1])]}}var zm={zeros:()=>0,uniform:()=>1,xavier:(t,e)=>Math.sqrt(6/(t+e)),he:t=>Math.sqrt(6/t)};function Re(t,e,n,o){return e.map((r,s)=>{let[a,i]=[t[s],t[s+1]],c=zm[n](a,i),l=()=>c===0?0:o.uniform(-c,c);return{weight:[...Array(a)].map(()=>[...Array(i)].map(l)),bias:Array(i).fill(0),activation:Bt[r],slope:ro[r]}})}function mo(t,e){let n=t.length*t[0].length,o=0,r=t.map((s,a)=>s.map((i,c)=>{let l=i-e[a][c];return o+=l*l,l*(2/n)}));return{cost:o/n,blame:r}}function Pa(t,e){let n=t.length*t[0].length,o=0,r=t.map((s,a)=>s.map((i,c)=>(o+=Ct(i,e[a][c]),(z(i)-e[a][c])/n)));return{cost:o/n,blame:r}}function uo(t,{X:e,y:n,loss:o}){let r=F(e,t),{cost:s,blame:a}=o(r.at(-1).A,n),c=t.map(({weight:l,slope:p},d)=>({weight:l,slope:p,l:d})).reverse().map(({weight:l,slope:p,l:d})=>{let{Z:f,A:$}=r[d],g=a.map((v,I)=>v.map((L,P)=>L*p(f[I][P],$[I][P])));return d>0&&(a=dn(g,pn(l))),{weight:dn(pn(d>0?r[d-1].A:e),g),bias:pn(g).map(v=>v.reduce((I,L)=>I+L))}});return{cost:s,slopes:c.reverse()}}function za(t,e,n){return t.map((o,r)=>({...o,weight:o.weight.map((s,a)=>s.map((i,c)=>i-n*e[r].weight[a][c])),bias:o.bias.map((s,a)=>s-n*e[r].bias[a])}))}var Or=64,Dm=1e9,jm=({weight:t,bias:e})=>e.every(n=>n===0)&&t.flat().every(n=>n===0),We=class{#t;#e;#o=[];#n;costs=[];end=1/0;ranAway=!1;constructor(e,n,o){this.#t=n,this.#e=o,this.#r(0,e)}at(e){let n=Math.min(Math.floor(e/Or),this.#o.length-1),o=this.#o[n];for((e<this.#n.steps||o.steps>this.#n.steps)&&(this.#n=o);this.#n.steps<Math.min(e,this.end);){let{layers:r,slopes:s}=this.#n;this.#r(this.#n.steps+1,za(r,s,this.#e))}return this.#n.layers}cost(e){return this.costs.length<=Math.min(e,this.end)&&this.at(e),this.costs[Math.min(e,this.end)]}#r(e,n){let{cost:o,slopes:r}=uo(n,this.#t),s=Dm*Math.max(this.costs[0]??1,1);if(e>0&&!(o<=s)){[this.end,this.ranAway]=[e-1,!0];return}this.costs[e]=o,this.#n={steps:e,layers:n,slopes:r},e%Or===0&&(this.#o[e/Or]=this.#n),r.every(jm)&&(this.end=e)}};function Pe(t,e){let n=new Map;return(...o)=>{let r=o.join(" "),s=n.has(r)?n.get(r):t(...o);return n.delete(r),n.set(r,s),n.size>e&&n.delete(n.keys().next().value),s}}var ze="gradient-depth",ja=21,Rr=Ee([-12,2],[290,24]),De=50,je=334,Wr={sigmoid:"Sigmoid",tanh:"Tanh",relu:"ReLU"},Pr={zeros:["zeros","zeros"],uniform:["uniform","uniform"],xavier:["Xavier","xavier_uniform"],he:["He","kaiming_uniform"]},Da=t=>Math.sqrt(t.reduce((e,n)=>e+n*n,0)/t.length),Bm=Pe((t,e,n,o,r)=>{let s=new qt(r),a=[2,...Array(t).fill(e),1],i=[...Array(t).fill(n),"identity"],c=Re(a,i,o,s),l=[...Array(ja)].map(()=>[s.uniform(-1,1),s.uniform(-1,1)]),p=l.map(([f,$])=>[f+$>0?1:0]),{slopes:d}=uo(c,{X:l,y:p,loss:Pa});return{weights:d.map(({weight:f})=>Da(f.flat())),biases:d.map(({bias:f})=>Da(f))}},24);function Be({depth:t,width:e,activation:n,init:o,seed:r,of:s}){let a=Bm(t,e,n,o,r)[s],[i,c]=[a[0],a.at(-1)];return{sizes:a,first:i,last:c,ratio:c>0?i/c:NaN}}function Cm(t){if(t===0)return"";let[e,n,o]=[10,.1,.001].map(r=>u(Rr(r*t)));return m`<rect class="nn-fires" x="${De}" y="${e}"
      width="${je-De}" height="${u(n-e)}"/>
    <path class="nn-mean" d="M${De} ${o}H${je}"/>
    <text class="nn-small nn-halo" x="${je-4}" y="${o+16}"
      text-anchor="end">a thousandth of the last</text>`}function qm(t){let{sizes:e,last:n}=Be(t),o=x([1,e.length],[De+16,je-16]);o.range=[De,je];let r=e.length>9?2:1,s=e.map((a,i)=>[u(o(i+1)),u(Rr(a)),a]);return m`<svg viewBox="0 0 346 338" role="img"
    aria-label="${Ba(t)}">
    ${Cm(n)} ${Sr(o,Rr)}
    <g class="nn-axes">
      <text class="nn-axis" x="${De-44}" y="14">↑ size of the gradient</text>
      <text class="nn-axis" x="${je}" y="330" text-anchor="end"
        >layer →</text>
      ${s.map(([a],i)=>i%r===0&&m`<text x="${a}" y="313" text-anchor="middle">${i+1}</text>`)}</g>
    <polyline class="nn-graph" points="${s.filter(([,,a])=>a>0).map(([a,i])=>`${a},${i}`).join(" ")}"/>
    ${s.map(([a,i,c])=>c>0?m`<circle class="nn-one" cx="${a}" cy="${i}" r="6"/>`:m`<rect class="nn-none" x="${a-5}" y="${i-5}" width="10"
            height="10"/><text class="nn-small nn-halo" x="${a}"
            y="${i-12}" text-anchor="middle">0</text>`)}
  </svg>`}var Um=(t,e)=>m`
  ${S(ze,"activation",t,e,n=>Wr[n])}
  ${S(ze,"init",t,e,n=>Pr[n][0])}
  ${S(ze,"of",t,e)}
  ${b(ze,"depth",t,e)} ${b(ze,"width",t,e)}
  ${b(ze,"seed",t,e)}`;function Xm(t){let{sizes:e,first:n,last:o,ratio:r}=Be(t);return m`<p class="nn-formula">Layer 1: <b data-shows="first">${h(n)}</b>. Layer ${e.length}, the last: <b data-shows="last">${h(o)}</b>.</p>
    <p class="nn-formula">${o>0?m`First ÷ last = <b data-shows="ratio">${h(r)}</b>`:"The last layer's gradient is 0: there is nothing to compare with."}</p>
    ${Oe(Hm(t))}`}function Hm({depth:t,width:e,activation:n,init:o,seed:r,of:s}){let a=Wr[n];return["import numpy as np","from nnlib import (",`    BCEWithLogitsLoss, Linear, ${a}, Sequential, halves`,")",`from nnlib.init import ${Pr[o][1]} as init`,"",`rng = np.random.default_rng(${r})`,"how = {'rng': rng, 'init': init}",`layers = [Linear(2, ${e}, **how), ${a}()]`,`for _ in range(${t-1}):`,`    layers += [Linear(${e}, ${e}, **how), ${a}()]`,`net = Sequential(*layers, Linear(${e}, 1, **how))`,`X, y = halves(${ja}, rng=rng)`,"loss = BCEWithLogitsLoss()","loss(net(X), y.reshape(-1, 1))","net.backward(loss.backward())","for layer in net:","    if isinstance(layer, Linear):",`        grad = layer.${s==="weights"?"weight":"bias"}_grad`,"        print(np.sqrt(np.mean(grad**2)))"]}function Ba(t){let{sizes:e,first:n,last:o}=Be(t);return`The size of the gradient of the ${t.of}, layer by layer, on an axis of powers of ten. ${t.depth} hidden layers of ${t.width} neurons with ${Wr[t.activation]}, started by ${Pr[t.init][0]}. Layer 1 has ${h(n)}, layer ${e.length}, the last, ${h(o)}.`}var Ca={picture:qm,controls:Um,readout:Xm,describe:Ba,goals:{"05-vanish":{ask:"Add hidden layers until the first layer's gradient is less than a thousandth of the last layer's (and not 0).",praise:"Vanished. Every layer on the way back multiplied the blame by small slopes; the first layers hardly learn.",met(t){let{first:e,ratio:n}=Be(t);return e>0&&n<.001}},"05-revive":{ask:"With eight hidden layers or more, bring the first layer's gradient within a factor of ten of the last's.",praise:"Alive again: a slope near 1, and weights spread so that the blame keeps its size from layer to layer.",met(t){let{ratio:e}=Be(t);return t.depth>=8&&e>=.1&&e<=10}},"05-explode":{ask:"Make the first layer's gradient larger than 3.",praise:"Exploded. Weights that do not shrink as the layers widen make the values grow at every layer, and the gradient with them.",met:t=>Be(t).first>3}}};var xt=x([-3.5,3.5],[30,334]),yt=x([-3.5,3.5],[326,22]),qa=3,ho=t=>t.every(e=>e===0);function Ua(t,[e,n]){let[o,r]=[u(xt(e)),u(yt(n))];return m`<line class="nn-arrow" data-arrow="${t}" x1="${u(xt(0))}"
      y1="${u(yt(0))}" x2="${o}" y2="${r}"/>
    <g class="nn-grab" data-drag="${t}"><circle cx="${o}" cy="${r}"
        r="15"/><circle class="nn-handle ${t==="u"?"nn-tip":""}"
        cx="${o}" cy="${r}" r="9"/></g>
    <text class="nn-halo nn-strong" x="${o+13}" y="${r-9}">${t}</text>`}function Fm({u:t,v:e}){if(ho(t))return"";let n=st(t,e)/st(t,t),o=t.map(a=>n*a),r=t.map(a=>10*a/pt(t)),s=n<0?"nn-negative":"nn-positive";return m`<line class="nn-zero" x1="${u(xt(-r[0]))}"
      y1="${u(yt(-r[1]))}" x2="${u(xt(r[0]))}" y2="${u(yt(r[1]))}"/>
    <line class="nn-edge nn-shadow ${s}" x1="${u(xt(0))}" y1="${u(yt(0))}"
      x2="${u(xt(o[0]))}" y2="${u(yt(o[1]))}"/>
    <line class="nn-distance" x1="${u(xt(e[0]))}" y1="${u(yt(e[1]))}"
      x2="${u(xt(o[0]))}" y2="${u(yt(o[1]))}"/>`}function Gm(t,e){return m`<svg viewBox="0 0 344 362" role="img"
    aria-label="${Fa(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="22" width="304" height="304"/>
    </clipPath>
    ${T(xt,yt)}
    <g clip-path="url(#${e}-clip)">${Fm(t)}</g>
    ${Ua("u",t.u)} ${Ua("v",t.v)}
  </svg>`}var Vm=t=>[[0,`${t}₁`],[1,`${t}₂`]];function Km(t,e){return["u","v"].map(n=>_n("arrows",n,t,e,Vm(n)))}var Xa=t=>m`√(${O(t[0])}² + ${O(t[1])}²)`;function Ym({u:t,v:e}){let n=t.map((o,r)=>`${O(o)}·${O(e[r])}`);return m`<p class="nn-formula">u · v = ${n.join(" + ")} =
      <b data-shows="dot">${h(st(t,e))}</b></p>
    <p class="nn-formula">length of u = ${Xa(t)} = <b data-shows="u"
      >${h(pt(t))}</b></p>
    <p class="nn-formula">length of v = ${Xa(e)} = <b data-shows="v"
      >${h(pt(e))}</b></p>
    <p class="nn-formula">${ho(t)?"u points nowhere: nothing can lie along it.":m`v reaches along u: u · v ÷ length of u = <b data-shows="along"
            >${h(Oa(t,e))}</b>`}</p>`}function Fa({u:t,v:e}){let n=o=>`(${h(o[0])}, ${h(o[1])})`;return`Two arrows from the origin: u to ${n(t)}, v to ${n(e)}. Their dot product is ${h(st(t,e))}.`}var Ha=t=>[xt.invert(t[0]),yt.invert(t[1])].map(e=>Math.max(-qa,Math.min(qa,Math.round(e*4)/4))),Ga={picture:Gm,controls:Km,readout:Ym,describe:Fa,drags:{u:(t,e)=>({u:Ha(e)}),v:(t,e)=>({v:Ha(e)})},goals:{"00-right-angle":{ask:"Make the dot product 0, with neither arrow of length 0.",praise:"The arrows are at a right angle: v reaches not at all along u.",met:({u:t,v:e})=>st(t,e)===0&&!ho(t)&&!ho(e)},"00-same-dot":{ask:"Leave u as the book has it. Find another v with the dot product that it has at first.",praise:"All such arrows end on one line, at a right angle to u. It is the line that a neuron with the weights u draws.",met:({u:t,v:e},n)=>t.join()===n.u.join()&&e.join()!==n.v.join()&&st(t,e)===st(n.u,n.v)}}};var[zr,Va]=[31,30],$n=[4,123,242],Dr=44,Ka=t=>(t.match(/\d+/g)??[]).map(Number),jr=t=>[t.at(-2)??1,t.at(-1)??1];function gn({a:t,b:e}){let n=[Ka(t),Ka(e)];return{shapes:n,shape:Ra(...n)}}function _m(t,e,n,o){let[r,s]=jr(t),[a,i]=[r===1?0:n,s===1?0:o],c=a!==n||i!==o;return{number:e*(a*s+i+1),copy:c}}function Ya(t,[e,n],o,r){return[...Array(e).keys()].map(s=>[...Array(n).keys()].map(a=>{let{number:i,copy:c}=o(s,a),[l,p]=[t+a*zr,Dr+s*Va];return m`<rect class="nn-cell" data-copy="${c}" x="${l+1.5}"
          y="${p+1.5}" width="${zr-3}" height="${Va-3}" rx="3"/><text
          class="${c?"nn-small":"nn-strong"}" x="${l+zr/2}"
          y="${p+20}" text-anchor="middle" ${r&&m`data-shows="sum"`}
          >${i}</text>`}))}var se=t=>t.length===1?`(${t[0]},)`:`(${t.join(", ")})`;function Zm(t){let{shapes:e,shape:n}=gn(t),o=e.map((i,c)=>(l,p)=>_m(i,c===0?10:1,l,p)),r=(i,c)=>({number:o[0](i,c).number+o[1](i,c).number,copy:!1}),s=(i,c)=>m`<text class="nn-small" x="${$n[i]+2}"
    y="20">${c}</text>`,a=(i,c)=>m`<text class="nn-strong" x="${$n[i]-13}"
    y="${Dr+20}" text-anchor="middle">${c}</text>`;return m`<svg viewBox="0 0 340 140" role="img"
    aria-label="${Za(t)}">
    ${s(0,`a ${t.a}`)} ${s(1,`b ${t.b}`)}
    ${s(2,n?`a + b ${se(n)}`:"a + b")}
    ${o.map((i,c)=>Ya($n[c],jr(n??e[c]),i))}
    ${a(1,"+")} ${a(2,"=")}
    ${n?Ya($n[2],jr(n),r,!0):m`<text class="nn-strong nn-negative" x="${$n[2]+4}"
            y="${Dr+20}">✗ refused</text>`}
  </svg>`}var Jm=(t,e)=>["a","b"].map(n=>S("broadcast",n,t,e));function _a(t,e){let n=[...Array(e-t.length).fill(1),...t];return t.length<e?`${se(t)}, read as ${se(n)}`:se(t)}function Qm(t){let{shapes:e,shape:n}=gn(t),o=Math.max(...e.map(s=>s.length)),r=e.map(s=>se(s).replaceAll(" ",""));return m`<p class="nn-formula">shape of a: ${_a(e[0],o)}</p>
    <p class="nn-formula">shape of b: ${_a(e[1],o)}</p>
    <p class="nn-formula">${n?m`shape of a + b: <b>${se(n)}</b>`:m`<code>ValueError: operands could not be broadcast together with
            shapes ${r.join(" ")}</code>`}</p>
    <p>Broken edges are copies that NumPy reads as if they were there.</p>`}function Za(t){let{shape:e}=gn(t),n=`An array a of shape ${t.a} and an array b of shape ${t.b}`;return e?`${n}, both stretched to shape ${se(e)} and added.`:`${n}. NumPy cannot stretch them to one shape and refuses to add them.`}var Ja={wide:!0,picture:Zm,controls:Jm,readout:Qm,describe:Za,goals:{"00-refused":{ask:"Find two shapes that NumPy refuses to add.",praise:"Refused: somewhere two sizes differ and neither is 1. An error is the friendly outcome.",met:t=>gn(t).shape===null},"00-trap":{ask:"Three numbers plus three numbers, and nine come out. Find shapes that do it.",praise:"A column and a row stretch each other. No error, nine numbers: the trap, whenever three were meant.",met:t=>{let{shapes:e,shape:n}=gn(t),o=r=>r.reduce((s,a)=>s*a,1);return e.every(r=>o(r)===3)&&o(n)===9}}}};var Ut=32,ie={x:4,y:178,wide:48},bn={x:196,y:44,wide:68},ae={...bn,y:ie.y},ti=["1,1","1,2","2,1","2,2"],Qa=(t,e)=>[...Array(t.length/e).keys()].map(n=>t.slice(n*e,(n+1)*e));function xn({X:t,W:e,entry:n}){let[o,r]=[Qa(t,3),Qa(e,2)],[s,a]=n.split(",").map(i=>i-1);return{A:o,B:r,P:dn(o,r),i:s,j:a}}function Br(t,e,n,o=tu){let{x:r,y:s,wide:a}=e;return t.map((i,c)=>i.map((l,p)=>m`<rect class="nn-cell" data-lit="${n(c,p)}"
          x="${r+p*a}" y="${s+c*Ut}" width="${a}"
          height="${Ut}"/>${o(l,e,c,p)}`))}var tu=(t,{x:e,y:n,wide:o},r,s)=>m`<text x="${e+(s+.5)*o}" y="${n+r*Ut+21}"
    text-anchor="middle">${h(t)}</text>`,eu=(t,{x:e,y:n,wide:o},r,s)=>m`<g class="nn-press" data-do="${ti[2*r+s]}"><rect
      fill="transparent" x="${e+s*o}" y="${n+r*Ut}"
      width="${o}" height="${Ut}"/>
    <text class="nn-strong" x="${e+(s+.5)*o}"
      y="${n+r*Ut+21}" text-anchor="middle" data-shows="product"
      >${h(t)}</text></g>`,po=(t,e,n,o="start")=>m`<text class="nn-small" x="${e}" y="${n}" text-anchor="${o}"
    >${t}</text>`;function nu(t){let{A:e,B:n,P:o,i:r,j:s}=xn(t),a=i=>bn.x+(i+.5)*bn.wide;return m`<svg viewBox="0 0 336 266" role="img"
    aria-label="${ei(t)}">
    ${po("W, shape (3, 2)",bn.x,16)}
    ${[0,1].map(i=>po(`neuron ${i+1}`,a(i),37,"middle"))}
    ${Br(n,bn,(i,c)=>c===s)}
    ${po("X, shape (2, 3)",ie.x,ie.y-12)}
    ${Br(e,ie,i=>i===r)}
    <text x="${(ie.x+3*ie.wide+ae.x)/2}" y="${ie.y+Ut+5}"
      text-anchor="middle">→</text>
    <text x="${ae.x+ae.wide}" y="${ae.y-13}" text-anchor="middle"
      >↓</text>
    ${Br(o,ae,(i,c)=>i===r&&c===s,eu)}
    ${po("X @ W, shape (2, 2)",ae.x,ae.y+2*Ut+19)}
  </svg>`}function ou(t,e){let{j:n}=xn(t),o=r=>[2*r+n,`weight ${r+1} of neuron ${n+1}`];return m`${S("matrix-product","entry",t,e,r=>{let[s,a]=r.split(",");return`row ${s}, column ${a}`})}
    ${_n("matrix-product","W",t,e,[0,1,2].map(o))}`}function ru(t){let{A:e,B:n,P:o,i:r,j:s}=xn(t),a=e[r].map((i,c)=>`${O(i)}·${O(n[c][s])}`);return m`<p class="nn-formula">row ${r+1} of X times column ${s+1} of
      W:</p>
    <p class="nn-formula">${a.join(" + ")} = <b data-shows="entry"
      >${h(o[r][s])}</b></p>
    <p>It is what neuron ${s+1} answers to example ${r+1}, without its
      bias.</p>`}function ei(t){let{P:e,i:n,j:o}=xn(t);return`A matrix X of 2 examples, 3 inputs each, times a matrix W of 2 neurons, 3 weights each. The rows of the product: ${e.map(s=>s.map(a=>h(a)).join(" and ")).join("; ")}. Row ${n+1} of X times column ${o+1} of W gives ${h(e[n][o])}.`}var ni={wide:!0,picture:nu,controls:ou,readout:ru,describe:ei,actions:Object.fromEntries(ti.map(t=>[t,()=>({entry:t})])),goals:{"00-column":{ask:"Turn the weights of neuron 2 until it answers 5 to example 1 and 0 to example 2.",praise:"Found, and the product's first column never moved: it belongs to neuron 1 and its weights alone.",met:t=>{let{P:e}=xn(t);return e[0][1]===5&&e[1][1]===0}}}};var nt={x:164,y:122,r:28},it={x:210,y:97,size:50},at={x:296,y:122,r:24};function Ce({x:t,w:e,b:n,activation:o}){let r=C(t,e,n);return{z:r,y:Bt[o](r)}}function $o({activation:t,answers:e},n){return t==="identity"?"":e[n>.5?1:0]}var fo=t=>t<0?"nn-negative":"nn-positive",oi=t=>u(1+.6*Math.abs(t));function si(t,e,n,o=`× ${h(e)}`){let[r,s]=[nt.x-t.x,nt.y-t.y],a=Math.hypot(r,s),i=1-(nt.r+3)/a,c=(11+oi(e)/2)/a,l=t.x+.5*r+c*s,p=t.y+.5*s-c*r;return m`<line class="nn-edge ${fo(e)}" x1="${u(t.x+22)}"
      y1="${u(t.y+22*s/r)}" x2="${u(t.x+i*r)}"
      y2="${u(t.y+i*s)}" stroke-width="${oi(e)}"
      opacity="${n===0?.3:1}"/>
    <text class="nn-halo nn-strong ${fo(e)}" x="${u(l)}"
      y="${u(p+5)}" text-anchor="${s<-30?"end":"middle"}"
      >${o}</text>`}function su(t){let e=150/t.w.length;return t.w.map((n,o)=>{let r={x:32,y:u(46+o*e)};return m`${si(r,n,t.x[o])}
      <circle class="nn-node" cx="${r.x}" cy="${r.y}" r="21"/>
      <text x="${r.x}" y="${r.y+5}" text-anchor="middle"
        >${h(t.x[o])}</text>
      <text class="nn-halo nn-small" x="11" y="${r.y-28}"
        >${t.names[o]}</text>`})}function au({activation:t},{z:e,y:n}){let o=Math.max(6,Math.abs(e)*1.25),r=t==="identity"?o:1,s=t==="identity"?-o:0,a=d=>u(it.x+5+(d+o)/(2*o)*40),i=d=>u(it.y+44-(d-s)/(r-s)*38),l=[...Array(41).keys()].map(d=>(d/20-1)*o).map(d=>`${a(d)},${i(Bt[t](d))}`),p=t==="step"?`${a(-o)},${i(0)} ${a(0)},${i(0)} ${a(0)},${i(1)} ${a(o)},${i(1)}`:l.join(" ");return m`<rect class="nn-node" x="${it.x}" y="${it.y}"
      width="${it.size}" height="${it.size}" rx="8"/>
    <polyline class="nn-curve" points="${p}"/>
    <circle class="nn-dot" cx="${a(e)}" cy="${i(n)}" r="4"/>
    <text class="nn-small" x="${it.x+it.size/2}" y="${it.y-8}"
      text-anchor="middle">${t}</text>`}function iu(t){let e=t.length>9?m`x="340" text-anchor="end"`:m`x="${at.x}" text-anchor="middle"`;return m`<text class="nn-strong" ${e} y="${at.y+46}">${t}</text>`}function cu(t){let e=Ce(t),{z:n,y:o}=e,r={x:32,y:222},s=t.activation!=="identity"&&o>.5;return m`<svg viewBox="0 0 344 250" role="img"
    aria-label="${ai(t)}">
    ${su(t)} ${si(r,t.b,1,`bias ${h(t.b)}`)}
    <rect class="nn-node" x="13" y="203" width="38" height="38" rx="6"/>
    <text x="32" y="227" text-anchor="middle">1</text>
    <text class="nn-small" x="58" y="238">always 1</text>
    <circle class="nn-node" cx="${nt.x}" cy="${nt.y}" r="${nt.r}"/>
    <text class="nn-strong" x="${nt.x}" y="${nt.y+5}" text-anchor="middle"
      >${h(n)}</text>
    <text class="nn-small" x="${nt.x}" y="${nt.y-37}" text-anchor="middle"
      >sum z</text>
    <path class="nn-wire" d="M${nt.x+nt.r} ${nt.y}H${it.x}"/>
    ${au(t,e)}
    <path class="nn-wire" d="M${it.x+it.size} ${at.y}H${at.x-at.r}"/>
    <circle class="nn-node" data-on="${String(s)}" cx="${at.x}" cy="${at.y}"
      r="${at.r}"/>
    <text class="nn-strong" data-on="${String(s)}" x="${at.x}" y="${at.y+5}"
      text-anchor="middle">${sn(o,3)}</text>
    <text class="nn-small" x="${at.x}" y="${at.y-32}" text-anchor="middle"
      >output</text>
    ${iu($o(t,o))}
  </svg>`}function lu(t,e){let n=t.w.every(r=>Math.abs(r)<=2),o=t.activation==="identity"&&n?{minimum:-2,maximum:2,step:.05}:{};return m`
    ${(t.switches?ee:b)("neuron","x",t,e)}
    ${b("neuron","w",t,e,o)}
    ${b("neuron","b",t,e)}
    ${t.choose&&S("neuron","activation",t,e)}`}function mu(t){let e=t.x.map((n,o)=>m`${o>0&&" + "}<span class="${fo(t.w[o])}"
      >${h(n)}·${O(t.w[o])}</span>`);return m`${e} <span class="${fo(t.b)}">${W(t.b)}</span>
    = <b data-shows="z">${h(Ce(t).z)}</b>`}function uu(t){let{z:e,y:n}=Ce(t),o=$o(t,n);return m`<p class="nn-formula">z = ${mu(t)}</p>
    <p class="nn-formula">${t.activation}(${h(e)}) =
      <b data-shows="y">${sn(n)}</b>${o&&m`: <b>${o}</b>`}</p>
    ${t.table&&t.switches&&hu(t)}`}function hu(t){let e=t.w.length,n=[...Array(2**e).keys()].map(o=>t.w.map((r,s)=>o>>e-1-s&1));return m`<table class="nn-table" aria-label="every combination of the switches">
    <thead><tr>${t.names.map(o=>m`<th scope="col">${o}</th>`)}
      <th scope="col">z</th><th scope="col">output</th></tr></thead>
    <tbody>${n.map(o=>{let{z:r,y:s}=Ce({...t,x:o}),a=o.every((i,c)=>i===t.x[c]);return m`<tr ${a&&m`aria-current="true"`}>
        ${o.map(i=>m`<td>${i}</td>`)}<td data-shows="row-z"
        >${h(r)}</td><td>${sn(s)} ${$o(t,s)}</td></tr>`})}</tbody>
  </table>`}function ai(t){let{z:e,y:n}=Ce(t),o=t.names.map((s,a)=>`${s} is ${h(t.x[a])}, weight ${h(t.w[a])}`),r=$o(t,n);return`A neuron. ${o.join("; ")}; bias ${h(t.b)}. The weighted sum is ${h(e)}; after the ${t.activation} the output is ${sn(n)}${r&&`, ${r}`}.`}var ri=({w:t,b:e})=>[[0,0],[0,1],[1,0],[1,1]].map(n=>C(n,t,e)>0),pu=(t,e)=>[...t.w,t.b].filter((n,o)=>n!==[...e.w,e.b][o]).length,ii={wide:!0,picture:cu,controls:lu,readout:uu,describe:ai,goals:{"01-silence":{ask:"An email with CAPITALS and without viagra is called spam. Turn one knob until it is not. How far must you turn it?",praise:"Silent. A turn by 5 is enough: it brings the number in the middle down to 0, and the neuron fires only above 0.",met:(t,e)=>t.x.join()==="1,0"&&pu(t,e)===1&&C(t.x,t.w,t.b)<=0},"01-both":{ask:"Your doctor writes about viagra, your aunt writes in CAPITALS. Let both through, and catch only the emails that have both.",praise:"Found: each alone brings too little, both together enough.",met:t=>t.w.length===2&&t.activation==="step"&&ri(t).join()==="false,false,false,true"},"01-seven-bottles":{ask:"Ten guests drank seven bottles. Find the weight that says so, and leave the bias at 0: no guests, no wine.",praise:"Found: 0.7 of a bottle for each guest. Now try 3 and 75 guests.",met:t=>t.activation==="identity"&&t.x[0]===10&&t.b===0&&Math.abs(Ce(t).z-7)<1e-9},"03-last-bit":{ask:"One neuron is enough. Find knobs that call all four numbers right: 0 and 2 even, 1 and 3 odd.",praise:"Found. The first digit needs no weight: whether a number is even is said by its last digit alone.",met:t=>t.w.length===2&&t.activation==="sigmoid"&&ri(t).join()==="true,false,true,false"}}};var Cr="party-learning",qe=[...Array(40).keys()],go=1e3,du=5,fu=.001,$u=.01,bo=[...Array(8).keys()].map(t=>[t>>2,t>>1&1,t&1]),li=[1,1.5,3,4.3,0,0,0,0],gu=bo.map(t=>["A","D","S"].filter((e,n)=>t[n]).join("")||"–"),bu={X:bo,y:li.map(t=>[t]),loss:mo},Xt=32,ce=x([0,5],[278,190]),xu=x([0,go],[46,336]),yu=Ee([-4,1],[432,338]),Xr=Pe((t,e)=>{let n=Re([3,3,1],["relu","relu"],"xavier",new qt(t));return new We(n,bu,e)},4*qe.length);function qr(t,{rate:e,steps:n}){let o=Xr(t,e);if(o.cost(n)<fu)return"learned";let[,{A:r}]=F(bo,o.at(n));return r.every(([s])=>s<$u)?"silent":"neither"}var Ur=(t,e)=>t.filter(n=>n===e).length;function Hr(t){let e=Xr(t.seed,t.rate),[n,o]=F(bo,e.at(t.steps)),r=[0,1,2].filter(i=>n.A.every(c=>c[i]===0)),s=o.A.flat(),a=qe.map(i=>qr(i,t));return{run:e,dead:r,bottles:s,fates:a,cost:e.cost(t.steps)}}var ci=t=>[13+Xt*(t%10),4+Xt*Math.floor(t/10)];function wu(t,e){let[n,o]=ci(t.seed);return m`${qe.map(r=>{let[s,a]=ci(r);return m`<g class="nn-press" data-do="seed ${r}"><rect
      class="nn-cell" data-lit="${r===t.seed}" x="${s}" y="${a}"
      width="${Xt}" height="${Xt}"/>${mi(e[r],s+Xt/2,a+Xt/2)}</g>`})}
  <rect class="nn-picked" x="${n}" y="${o}" width="${Xt}"
    height="${Xt}"/>`}function mi(t,e,n){return t==="learned"?m`<circle class="nn-one" cx="${e}" cy="${n}" r="9"/>`:t==="silent"?m`<rect class="nn-none" x="${e-7.5}" y="${n-7.5}" width="15"
      height="15"/><path class="nn-cross" d="M${e-4} ${n-4}l8 8m0 -8l-8 8"
      />`:m`<circle class="nn-open" cx="${e}" cy="${n}" r="7"/>`}var vu=t=>m`<svg class="nn-symbol" viewBox="-10 -10 20 20"
  aria-hidden="true">${mi(t,0,0)}</svg>`;function Mu(t){let[e,n]=ce.domain;return m`<g class="nn-axes">${[0,2,4].map(o=>m`<line class="${o?"nn-grid":"nn-zero"}" x1="46" x2="336"
        y1="${u(ce(o))}" y2="${u(ce(o))}"/><text x="40"
        y="${u(ce(o))+4}" text-anchor="end">${o}</text>`)}<text class="nn-axis" x="13" y="176">↑ bottles for each guest
      list</text></g>
    ${t.map((o,r)=>{let s=52+36*r,a=u(ce(Math.min(Math.max(o,e),n))),i=u(ce(li[r]));return m`<rect class="nn-bar" x="${s}" y="${a}" width="22"
          height="${u(ce(0)-a)}"/><path class="nn-wanted"
          d="M${s-4} ${i}h30"/><text class="nn-small" x="${s+11}"
          y="294" text-anchor="middle">${gu[r]}</text>`})}`}function ku(t){let{run:e,bottles:n,fates:o}=Hr(t);return m`<svg viewBox="0 0 346 468" role="img"
    aria-label="${ui(t)}">
    ${wu(t,o)} ${Mu(n)}
    ${lo(e,t.steps,xu,yu)}
  </svg>`}var Au=(t,e)=>m`${b(Cr,"seed",t,e)}
  ${S(Cr,"rate",t,e)} ${b(Cr,"steps",t,e)}`;function Iu(t){let{dead:e,fates:n,cost:o,run:r}=Hr(t),s=(a,i)=>m`<span>${vu(a)} <b
    data-shows="${a}">${Ur(n,a)}</b> ${i}</span>`;return m`<p>Of ${qe.length} starts, after ${t.steps} steps:</p>
    <p class="nn-legend">${s("learned","have learned")}
      ${s("silent","are silent: no bottle for any list")}
      ${s("neither","neither")}</p>
    <p class="nn-formula">Seed ${t.seed}: cost <b data-shows="cost">${h(o)}</b>${r.end<=t.steps&&(r.ranAway?"; the next step would run away":"; every slope is 0, nothing will ever change")}</p>
    <p>Dead hidden neurons, 0 for every list: ${e.map(a=>"h"+"₁₂₃"[a]).join(", ")||"none"}</p>
    <p class="nn-legend">A Agatha, D Dahlia, S Stiffy. Bar: what the network
      says; line: what was wanted.</p>
    ${Oe(Su(t))}`}var Su=({seed:t,rate:e,steps:n})=>["import numpy as np","from nnlib import (","    SGD, Linear, MSELoss, ReLU, Sequential, fit, party",")","",`rng = np.random.default_rng(${t})`,"net = Sequential(","    Linear(3, 3, rng=rng), ReLU(),","    Linear(3, 1, rng=rng), ReLU(),",")","X, y = party()",`descend = SGD(net.parameters(), lr=${Me(e)})`,"loss = MSELoss()",`fit(net, X, y, loss, descend, epochs=${n})`,"print(loss(net(X), y))"];function ui(t){let{dead:e,fates:n,cost:o}=Hr(t);return`The dinner party, trained from ${qe.length} starts at rate ${t.rate}. After ${t.steps} steps ${Ur(n,"learned")} have learned, ${Ur(n,"silent")} are silent. Picked: seed ${t.seed}, ${n[t.seed]}, with the cost ${h(o)} and ${e.length} dead hidden neurons.`}var Tu=({steps:t})=>t<go?{steps:Math.min(t+du,go)}:null,Nu=qe.map(t=>[`seed ${t}`,e=>({...e,seed:t})]),hi={picture:ku,controls:Au,readout:Iu,describe:ui,play:Tu,plays:()=>!0,pace:16,verbs:{step:"Five steps",play:"Train all"},actions:Object.fromEntries(Nu),goals:{"05-party-learned":{ask:"Train them all, then pick a start that has learned the party.",praise:"This one gives every guest list its bottles.",met:t=>qr(t.seed,t)==="learned"},"05-party-dead":{ask:"Pick a start that is silent before the first step, with every slope 0. Then train it.",praise:"Dead on arrival: the output's ReLU is shut for every guest list, so no blame gets through, and no step ever changes anything.",met:({seed:t,rate:e,steps:n})=>n>0&&Xr(t,e).end===0},"05-party-sum":{ask:"Pick a start that trained for 1,000 steps, is not silent, and still misses.",praise:"Its cost rests at about 0.02: it adds what each guest brings, and misses what Dahlia and Stiffy bring together.",met:t=>t.steps===go&&qr(t.seed,t)==="neither"}}};var wt=x([-2.2,4.2],[30,334]),vt=x([-2.2,4.2],[326,22]),[yn,Ue]=vt.domain,Lu=[...Array(65).keys()].map(t=>yn+t/10),pi=t=>t<=Ue;function di({base:t},e){let n=Lu.map(o=>{let r=Math.min(re(t,o).height,2*Ue),[s,a]=e?[r,o]:[o,r];return`${u(wt(s))},${u(vt(a))}`});return m`<polyline class="${e?"nn-mirror":"nn-curve"}"
    points="${n.join(" ")}"/>`}function Eu(t,{height:e,slope:n}){let o=r=>e+n*(r-t);return m`<line class="nn-secant" x1="${u(wt(yn))}"
    y1="${u(vt(o(yn)))}" x2="${u(wt(Ue))}" y2="${u(vt(o(Ue)))}"/>`}function Ou(t,{height:e}){return m`<line class="nn-distance" x1="${wt(yn)}" y1="${vt(yn)}"
      x2="${wt(Ue)}" y2="${vt(Ue)}"/>
    ${di(t,!0)}
    ${pi(e)&&m`<circle class="nn-one" cx="${u(wt(e))}" cy="${u(vt(t.x))}"
        r="7"/>
      <text class="nn-halo nn-strong nn-positive" x="${u(wt(e)+4)}"
        y="${u(vt(t.x)+22)}">log</text>`}`}function Ru(t,{height:e}){return pi(e)?m`<circle class="nn-dot" cx="${u(wt(t))}" cy="${u(vt(e))}"
      r="6"/>`:m`<path class="nn-next" d="M${u(wt(t))} 22l-7 12h14z"/>`}function Wu(t,e){let n=re(t.base,t.x);return m`<svg viewBox="0 0 344 362" role="img"
    aria-label="${fi(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="22" width="304" height="304"/>
    </clipPath>
    ${T(wt,vt,{names:["x","y"]})}
    <g clip-path="url(#${e}-clip)">
      ${t.mirror?Ou(t,n):Eu(t.x,n)}
      ${di(t,!1)}</g>
    ${Ru(t.x,n)}
  </svg>`}function Pu(t,e){return m`${b("power-curve","base",t,e)}
    ${b("power-curve","x",t,e)}`}function zu({base:t,x:e,mirror:n}){let{height:o,slope:r,atZero:s}=re(t,e),a=m`${h(t,6)}<sup>${h(e,6)}</sup>`;return n?m`<p class="nn-formula">${a} = <b data-shows="height"
          >${h(o)}</b></p>
        <p class="nn-formula">${t===1?"Every power of 1 is 1: there is no logarithm to the base 1.":m`log to the base ${h(t,6)} of ${h(o)} =
                <b data-shows="log">${h(e)}</b>`}</p>`:m`<p class="nn-formula">height: ${a} = <b data-shows="height"
          >${h(o)}</b></p>
        <p class="nn-formula">slope there: <b data-shows="slope"
          >${h(r)}</b></p>
        <p class="nn-formula">slope ÷ height = <b data-shows="ratio"
          >${h(s)}</b></p>`}function fi({base:t,x:e,mirror:n}){let{height:o,slope:r}=re(t,e),s=`At x = ${h(e,6)} it is ${h(o)} high`,a=`The powers of ${h(t,6)} as a curve. ${s}`;return n?`${a}. Mirrored at the diagonal it is the logarithm.`:`${a} and its slope is ${h(r)}.`}var $i={picture:Wu,controls:Pu,readout:zu,describe:fi,goals:{"00-e":{ask:"Find the base whose slope is its height: slope ÷ height within 0.005 of 1.",praise:"2.71875 is the nearest that this slider comes to e = 2.71828… Move the power: the two stay equal everywhere.",met:({base:t,x:e})=>Math.abs(re(t,e).atZero-1)<.005},"00-which-power":{ask:"Which power of 2 gives 3? Come within 0.05 of 3.",praise:"About 1.585, between 1 (which gives 2) and 2 (which gives 4). That is the logarithm of 3 to the base 2.",met:({base:t,x:e,mirror:n})=>n&&t===2&&Math.abs(re(t,e).height-3)<.05}}};function xo(t){return t.split(/(`[^`]+`|\*[^*\s][^*]*\*)/).map(e=>e.startsWith("`")?m`<code>${e.slice(1,-1)}</code>`:e.startsWith("*")&&e.length>2?m`<em>${e.slice(1,-1)}</em>`:e)}function yo(t){try{let e=Uint8Array.from(atob(t),n=>n.charCodeAt(0));return JSON.parse(new TextDecoder().decode(e))}catch{throw new Error("Question.data must be a question; got something else.")}}var Du=.05,ju=.005;function Fr(t,e){if(e.trim()==="")return{verdict:"missing"};if(t.choices){let a=t.choices[Number(e)];return a?{verdict:a.right?"right":"wrong",why:a.why}:{verdict:"missing"}}let n=_s(e);if(Number.isNaN(n))return{verdict:"unreadable"};let o=Math.abs(n-t.answer);if(o<=t.tolerance)return{verdict:"right",why:t.why};let r=t.wrong.find(a=>Math.abs(n-a.value)<=ju*Math.abs(a.value));return r?{verdict:"wrong",why:r.why}:{verdict:!t.exact&&o<=Du*Math.abs(t.answer)?"almost":"wrong",why:t.otherwise}}var Bu={missing:"Nothing answered yet.",unreadable:"That is not a number. Write it like −1.5, 0,25 or 2/3.",wrong:"Not yet.",almost:"Close, but not right.",right:"Right."},Cu={missing:"…",unreadable:"?",wrong:"✗",almost:"≈",right:"✓"};function qu(t,e,n){return t.choices.map((o,r)=>m`<div class="nn-option"><input type="radio"
      name="${n}-answer" id="${n}-${r}" value="${r}" data-trait="answer"
      ${e.answer===String(r)&&"checked"}><label for="${n}-${r}"
      >${xo(o.text)}</label></div>`)}function Uu(t,e,n){return m`<p class="nn-number"><label for="${n}-n">Your number</label>
    <input id="${n}-n" data-trait="answer" inputmode="text" maxlength="40"
      autocomplete="off" value="${e.answer}">
    </p>`}function Xu(t,e){if(!e.checked)return"";let{verdict:n,why:o}=Fr(t,e.answer);return m`<span class="nn-mark" aria-hidden="true">${Cu[n]}</span>
    <span><b>${Bu[n]}</b> ${o&&xo(o)}</span>`}function Hu(t,e){let n=yo(t.data),o=n.choices?qu:Uu,r=t.checked?Fr(n,t.answer).verdict:"";return m`<fieldset class="nn-question">
      <legend>${xo(n.prompt)}</legend>
      ${o(n,t,e)}
    </fieldset>
    <div class="nn-live"><button type="button" data-do="check" data-enter
      >Check</button></div>
    <div class="nn-feedback" role="status" data-verdict="${r}"
      >${Xu(n,t)}</div>`}var gi={plain:!0,check:({data:t})=>yo(t),controls:Hu,describe:t=>yo(t.data).prompt,actions:{check:()=>({checked:!0})},input:t=>({...t,checked:!1}),task({id:t,data:e,answer:n,checked:o}){return o&&Fr(yo(e),n).verdict==="right"?t:""}};var Fu="reliability",Ht=x([0,1],[40,344]),le=x([0,1],[262,30]),bi=336,Gu=.025,wn=t=>ca(t.cases,t.scale),xi=t=>t.reduce((e,{count:n})=>e+n,0);function Gr(t){let e=({count:n,said:o,happened:r})=>n*Math.abs(o-r);return t.reduce((n,o)=>n+e(o),0)/xi(t)}function Vu({cases:t,scale:e}){let[n,o]=[0,0];for(let[r,s,a]of t)n+=s*Ct(e*r,1)+a*Ct(e*r,0),o+=s+a;return n/o}function Ku(t){let e=wn(t),n=Math.max(1,...e.map(({count:o})=>o));return m`<svg viewBox="0 0 360 342" role="img"
    aria-label="${yi(t)}">
    ${T(Ht,le,{names:["what it said","share that was spam"],count:5})}
    <path class="nn-distance" d="M${Ht(0)} ${le(0)}L${Ht(1)} ${le(1)}"/>
    ${e.map(({said:o,happened:r})=>{let s=r<o?"nn-negative":"nn-positive";return m`<path class="nn-given ${s}" d="M${u(Ht(o))} ${u(le(o))}V${u(le(r))}"/>`})}
    <path class="nn-curve" d="${e.map(({said:o,happened:r},s)=>`${s?"L":"M"}${u(Ht(o))} ${u(le(r))}`)}"/>
    ${e.map(({said:o,happened:r})=>m`<circle class="nn-one" cx="${u(Ht(o))}"
        cy="${u(le(r))}" r="6"/>`)}
    ${e.map(o=>Yu(o,n))}
  </svg>`}function Yu({bin:t,count:e},n){let o=u((Ht(t/10)+Ht((t+1)/10))/2),r=u(24*e/n);return m`<rect class="nn-count-bar" x="${o-13}"
      y="${bi-r}" width="26" height="${r}"/>
    <text class="nn-small nn-halo" x="${o}" y="${bi-r-3}"
      text-anchor="middle">${e}</text>`}var _u=(t,e)=>b(Fu,"scale",t,e);function Zu(t){let e=wn(t);return e.length===0?m`<p>No cases.</p>`:m`${Ju(e)}
    <p class="nn-formula">Mean gap between said and happened:
      <b data-shows="gap">${h(Gr(e))}</b></p>
    <p class="nn-formula">Mean surprise: <b data-shows="mean">${h(Vu(t))}</b></p>
    <details><summary>All bins</summary><table class="nn-table">
    <thead><tr><th scope="col">from</th><th scope="col">cases</th>
      <th scope="col">said, on average</th><th scope="col">were spam</th></tr>
    </thead>
    <tbody>${e.map(({bin:n,count:o,said:r,happened:s})=>m`<tr><td>${h(n/10)}</td>
        <td data-shows="count">${o}</td>
        <td data-shows="said">${h(r)}</td>
        <td data-shows="happened">${h(s)}</td></tr>`)}</tbody></table></details>`}function Ju(t){let{bin:e,count:n,happened:o}=t.at(-1);return e<9?m`<p class="nn-top">It said 0.9 or more of none.</p>`:m`<p class="nn-top">It said 0.9 or more of ${n} emails. Of these,
    ${h(100*o,3)} % were spam.</p>`}function yi(t){let e=wn(t);if(e.length===0)return"A reliability plot without cases.";let n=e.map(({said:o,happened:r,count:s})=>`said ${h(o,2)}, happened ${h(r,2)} (${s})`);return`What a model said against what happened, in ${e.length} bins: ${n.join("; ")}. The mean gap is ${h(Gr(e),2)}.`}var wi={picture:Ku,controls:_u,readout:Zu,describe:yi,goals:{"02-calibrate":{ask:"Make this filter honest: bring the mean gap below 0.025. What happens to the mean surprise on the way?",praise:"Its log-odds were about twice too large. The knob that makes it honest also makes the surprise about as small as it can be.",met:t=>xi(wn(t))>0&&Gr(wn(t))<Gu}}};var wo="sigmoid-curve",Tt=x([-4,4],[34,346]),Nt=x([-.05,1.05],[206,24]),vo=3,vn=({w:t,b:e},n)=>z(n*t+e),me=({w:t,b:e})=>-e/t,Mn=t=>t.w*ln(t.x*t.w+t.b);function Qu(t,e){let n=t.x>3?-1:1,[o,r]=[u(Tt(t.x)),u(Tt(t.x+n))],[s,a]=[u(Nt(e)),u(Nt(e+n*Mn(t)))];return m`<path class="nn-rise" d="M${o} ${s}H${r}V${a}"/>`}function th(t,e){let n=vn(t,t.x),o=me(t);return m`<svg viewBox="0 0 360 244" role="img"
    aria-label="${Mi(t)}">
    <clipPath id="${e}-clip"><rect x="34" y="24" width="312" height="182"/>
    </clipPath>
    ${T(Tt,Nt,{names:["x","output"],count:5})}
    <g clip-path="url(#${e}-clip)">
      ${t.tangent&&[Qu(t,n),Dt(t.x,n,Mn(t),Tt,Nt,70)]}
      <path class="nn-graph" d="${K(r=>vn(t,r),Tt,Nt,200)}"/>
      ${Math.abs(o)<=4&&eh(o)}
    </g>
    ${jt("point",Tt(t.x),Nt(n))}
  </svg>`}var eh=t=>m`<path class="nn-distance"
    d="M${u(Tt(t))} ${u(Nt(0))}V${u(Nt(.5))}"/>
  <path class="nn-centre" d="M${u(Tt(t))} ${u(Nt(.5)-7)}l7 7l-7 7l-7 -7z"/>`;function nh(t,e){return m`${b(wo,"w",t,e)}
    ${t.lockable&&Js(wo,"keep",t,e)}
    ${b(wo,"b",t,e)} ${b(wo,"x",t,e)}`}function oh(t){let{w:e,b:n,x:o}=t,r=o*e+n;return m`<p class="nn-formula">z = ${h(o)}·${O(e)} ${W(n)} =
      <b data-shows="z">${h(r)}</b></p>
    <p class="nn-formula">σ(${h(r)}) =
      <b data-shows="y">${ht(z(r))}</b></p>
    ${t.tangent&&m`<p class="nn-formula">slope here: <b data-shows="slope">${h(Mn(t))}</b> up for one step to the right</p>`}
    <p>${e===0?"With weight 0 the input changes nothing: the curve is flat.":m`Centre ◆ (output 0.5): x = <b data-shows="centre">${h(me(t))}</b>`}</p>
    ${rh(t)}`}function rh(t){return!t.lockable||t.keep||vi(t)?"":m`<p class="nn-note">To be kept, the centre must lie between
    −${vo} and ${vo}.</p>`}var vi=t=>Math.abs(me(t))<=vo;function Mi(t){let{w:e,b:n,x:o}=t,r=e===0?"It is flat.":`It ${e>0?"rises":"falls"} from left to right; its centre is at x = ${h(me(t))}.`,s=t.tangent?`, with slope ${h(Mn(t))}`:"";return`The sigmoid curve of a neuron with weight ${h(e)} and bias ${h(n)}. ${r} At x = ${h(o)} the output is ${ht(vn(t,o))}${s}.`}function sh(t,e){if(t.keep)return vi(e)?{...t,centre:me(e)}:{};if(!e.keep)return t;if("w"in t)return{...t,b:0-t.w*e.centre};if("b"in t){let n=-t.b/e.w;return Math.abs(n)<=vo?{...t,centre:n}:{...t,keep:!1}}return t}var ah=t=>Math.max(-4,Math.min(4,Math.round(t*8)/8))+0,ki={picture:th,controls:nh,readout:oh,describe:Mi,input:sh,drags:{point:(t,[e])=>({x:ah(Tt.invert(e))})},goals:{"02-mirror":{ask:"Turn the curve round: it must fall from left to right, with its centre where it was at the start.",praise:"Both knobs changed sign. The centre −b/w does not notice.",met:(t,e)=>t.w<0&&Math.abs(me(t)-me(e))<1e-9},"02-step-at-two":{ask:"Make a step at x = 2: below 0.05 at x = 1.5, above 0.95 at x = 2.5. The switch “keep the centre” helps.",praise:"A step, nearly. With the centre kept at 2, the bias had to follow the weight: b = −2w.",met:t=>vn(t,1.5)<.05&&vn(t,2.5)>.95},"02-steepest":{ask:"Move the point to where the curve is steepest. What is the slope?",praise:"At the centre, and there it is a quarter of the weight. No other place is as steep.",met:t=>t.tangent&&Math.abs(Mn(t))>.2475*Math.abs(t.w)}}};var ih=Array.prototype,ch=ih.slice;function lh(t,e){return t-e}function mh(t){for(var e=0,n=t.length,o=t[n-1][1]*t[0][0]-t[n-1][0]*t[0][1];++e<n;)o+=t[e-1][1]*t[e][0]-t[e-1][0]*t[e][1];return o}var Ai=t=>()=>t;function uh(t,e){for(var n=-1,o=e.length,r;++n<o;)if(r=hh(t,e[n]))return r;return 0}function hh(t,e){for(var n=e[0],o=e[1],r=-1,s=0,a=t.length,i=a-1;s<a;i=s++){var c=t[s],l=c[0],p=c[1],d=t[i],f=d[0],$=d[1];if(ph(c,d,e))return 0;p>o!=$>o&&n<(f-l)*(o-p)/($-p)+l&&(r=-r)}return r}function ph(t,e,n){var o;return dh(t,e,n)&&fh(t[o=+(t[0]===e[0])],n[o],e[o])}function dh(t,e,n){return(e[0]-t[0])*(n[1]-t[1])===(n[0]-t[0])*(e[1]-t[1])}function fh(t,e,n){return t<=e&&e<=n||n<=e&&e<=t}function $h(){}var Lt=[[],[[[1,1.5],[.5,1]]],[[[1.5,1],[1,1.5]]],[[[1.5,1],[.5,1]]],[[[1,.5],[1.5,1]]],[[[1,1.5],[.5,1]],[[1,.5],[1.5,1]]],[[[1,.5],[1,1.5]]],[[[1,.5],[.5,1]]],[[[.5,1],[1,.5]]],[[[1,1.5],[1,.5]]],[[[.5,1],[1,.5]],[[1.5,1],[1,1.5]]],[[[1.5,1],[1,.5]]],[[[.5,1],[1.5,1]]],[[[1,1.5],[1.5,1]]],[[[.5,1],[1,1.5]]],[]];function Si(){var t=1,e=1,n=sa,o=c;function r(l){var p=n(l);if(Array.isArray(p))p=p.slice().sort(lh);else{let d=oa(l,gh);for(p=$t(...ra(d[0],d[1],p),p);p[p.length-1]>=d[1];)p.pop();for(;p[1]<d[0];)p.shift()}return p.map(d=>s(l,d))}function s(l,p){let d=p==null?NaN:+p;if(isNaN(d))throw new Error(`invalid value: ${p}`);var f=[],$=[];return a(l,d,function(g){o(g,l,d),mh(g)>0?f.push([g]):$.push(g)}),$.forEach(function(g){for(var v=0,I=f.length,L;v<I;++v)if(uh((L=f[v])[0],g)!==-1){L.push(g);return}}),{type:"MultiPolygon",value:p,coordinates:f}}function a(l,p,d){var f=new Array,$=new Array,g,v,I,L,P,q;for(g=v=-1,L=ue(l[0],p),Lt[L<<1].forEach(B);++g<t-1;)I=L,L=ue(l[g+1],p),Lt[I|L<<1].forEach(B);for(Lt[L<<0].forEach(B);++v<e-1;){for(g=-1,L=ue(l[v*t+t],p),P=ue(l[v*t],p),Lt[L<<1|P<<2].forEach(B);++g<t-1;)I=L,L=ue(l[v*t+t+g+1],p),q=P,P=ue(l[v*t+g+1],p),Lt[I|L<<1|P<<2|q<<3].forEach(B);Lt[L|P<<3].forEach(B)}for(g=-1,P=l[v*t]>=p,Lt[P<<2].forEach(B);++g<t-1;)q=P,P=ue(l[v*t+g+1],p),Lt[P<<2|q<<3].forEach(B);Lt[P<<3].forEach(B);function B(tt){var Wt=[tt[0][0]+g,tt[0][1]+v],et=[tt[1][0]+g,tt[1][1]+v],mt=i(Wt),ut=i(et),E,j;(E=$[mt])?(j=f[ut])?(delete $[E.end],delete f[j.start],E===j?(E.ring.push(et),d(E.ring)):f[E.start]=$[j.end]={start:E.start,end:j.end,ring:E.ring.concat(j.ring)}):(delete $[E.end],E.ring.push(et),$[E.end=ut]=E):(E=f[ut])?(j=$[mt])?(delete f[E.start],delete $[j.end],E===j?(E.ring.push(et),d(E.ring)):f[j.start]=$[E.end]={start:j.start,end:E.end,ring:j.ring.concat(E.ring)}):(delete f[E.start],E.ring.unshift(Wt),f[E.start=mt]=E):f[mt]=$[ut]={start:mt,end:ut,ring:[Wt,et]}}}function i(l){return l[0]*2+l[1]*(t+1)*4}function c(l,p,d){l.forEach(function(f){var $=f[0],g=f[1],v=$|0,I=g|0,L=Vr(p[I*t+v]);$>0&&$<t&&v===$&&(f[0]=Ii($,Vr(p[I*t+v-1]),L,d)),g>0&&g<e&&I===g&&(f[1]=Ii(g,Vr(p[(I-1)*t+v]),L,d))})}return r.contour=s,r.size=function(l){if(!arguments.length)return[t,e];var p=Math.floor(l[0]),d=Math.floor(l[1]);if(!(p>=0&&d>=0))throw new Error("invalid size");return t=p,e=d,r},r.thresholds=function(l){return arguments.length?(n=typeof l=="function"?l:Array.isArray(l)?Ai(ch.call(l)):Ai(l),r):n},r.smooth=function(l){return arguments.length?(o=l?c:$h,r):o===c},r}function gh(t){return isFinite(t)?t:NaN}function ue(t,e){return t==null?!1:+t>=e}function Vr(t){return t==null||isNaN(t=+t)?-1/0:t}function Ii(t,e,n,o){let r=o-e,s=n-e,a=isFinite(r)||isFinite(s)?r/s:Math.sign(r)/Math.sign(s);return isNaN(a)?t:t+a-.5}var he=41;function Xe(t,e,n,o){let r=({domain:[i,c]},l)=>i+(c-i)*l/(he-1),s=Array.from({length:he*he},(i,c)=>t([r(n,c%he),r(o,Math.floor(c/he))])),a=([i,c])=>[n(r(n,i-.5)),o(r(o,c-.5))].map(Math.round);return Si().size([he,he]).thresholds(e)(s).map(({coordinates:i})=>{let c=i.flat().map(l=>bh(l.map(a)));return m`<path class="nn-level" d="${c.join("")}"/>`})}function bh([t,...e]){let n=t,o=e.map(r=>{let s=r.map((a,i)=>a-n[i]);return n=r,s.join(s[1]<0?"":" ")});return`M${t.join(" ")}l${o.join(" ")}z`}function Ti(t,e,n,o=5){let[r,s]=[u(e),u(n)],a=[m`<circle cx="${r}" cy="${s}" r="${o}"/>`,m`<rect x="${u(e-o)}" y="${u(n-o)}" width="${2*o}"
      height="${2*o}"/>`,m`<path d="M${r} ${u(n-1.3*o)}l${1.2*o} ${2.2*o}h${-2.4*o}z"/>`][t];return m`<g class="nn-runner" data-runner="${t}">${a}</g>`}function Mo(t,e,n,o){let r=t.map(([i,c])=>`${u(n(i))} ${u(o(c))}`),[s,a]=t.at(-1);return m`<path class="nn-track" data-runner="${e}"
    d="M${r.join("L")}"/>${Ti(e,n(s),o(a))}`}var ko=t=>m`<svg class="nn-symbol" viewBox="-9 -9 18 18" aria-hidden="true"
    >${Ti(t,0,0,6)}</svg>`;var Ao="slice",Ni=2,kn=[-2.5,2.5],fe={plane:{word:"2x + y",levels:[-6,-4,-2,0,2,4,6],high:[-7.5,7.5],steep:3,rules:()=>["2","1"]},bowl:{word:"x² + 2y²",levels:[.5,2,4,6,9,12,15],high:[0,19],steep:10,rules:([t,e])=>[`2x = 2·${O(t)}`,`4y = 4·${O(e)}`]},product:{word:"x·y",levels:[-4,-2,-1,-.25,.25,1,2,4],high:[-6.25,6.25],steep:3,rules:()=>["y","x"]}},G=x(kn,[232,22]),pe=[350,272],Ft=[262,338],Li=52,xh=.3,Kr=({turn:t})=>x(kn,t?[73,283]:[30,240]);function de({surface:t,x:e,y:n,angle:o}){let r=[e,n],{height:s,slopes:a}=fn[t];return{place:r,height:s(r),slopes:a(r),slope:Er(t,r,o)}}function Ei(t,[e,n],[o,r]){let s=Math.atan2(r-n,o-e)*180/Math.PI;return m`<path class="${t}" d="M${u(e)} ${u(n)}L${u(o)} ${u(r)}"
    /><path class="${t}" transform="translate(${u(o)} ${u(r)})
    rotate(${u(s)})" d="M-9 -5L0 0L-9 5"/>`}function yh(t,e,n){let{height:o}=fn[t.surface],{place:r,slopes:s}=de(t),[a,i]=r,c=x(fe[t.surface].high,pe),l=x(fe[t.surface].high,Ft),[p,d]=[u(e(a)),u(G(i))],f=o(r);return m`
    <path class="nn-cut" d="M${e.range[0]} ${d}H${e.range[1]}"/>
    <path class="nn-cut" data-axis="y" d="M${p} ${G.range[0]}V${G.range[1]}"/>
    <rect class="nn-silent" x="30" y="${pe[1]}" width="210"
      height="${pe[0]-pe[1]}"/>
    <rect class="nn-silent" x="${Ft[0]}" y="22"
      width="${Ft[1]-Ft[0]}" height="210"/>
    <clipPath id="${n}-cuts"><path d="M30 ${pe[1]}H240V${pe[0]}H30Z
      M${Ft[0]} 22H${Ft[1]}V232H${Ft[0]}Z"/></clipPath>
    <g clip-path="url(#${n}-cuts)">
    <path class="nn-cut" d="${K($=>o([$,i]),e,c)}"/>
    ${Dt(a,f,s[0],e,c,46)}
    <circle class="nn-centre" cx="${p}" cy="${u(c(f))}" r="4"/>
    <path class="nn-cut" data-axis="y" d="${wh($=>o([a,$]),l)}"/>
    ${vh(i,f,s[1],l)}</g>
    <circle class="nn-centre" cx="${u(l(f))}" cy="${d}" r="4"/>
    <text class="nn-small" x="30" y="${pe[0]+17}">height along x</text>
    <text class="nn-small" x="${Ft[1]}" y="${G.range[0]+17}"
      text-anchor="end">height along y</text>`}function wh(t,e){return`M${[...Array(61).keys()].map(o=>{let r=kn[0]+(kn[1]-kn[0])*o/60;return`${u(e(t(r)))} ${u(G(r))}`}).join("L")}`}function vh(t,e,n,o){let[r,s]=[G(1)-G(0),n*(o(1)-o(0))],a=46/Math.hypot(r,s),i=[-a,a].map(c=>[u(o(e)+c*s),u(G(t)+c*r)]);return m`<path class="nn-tangent" d="M${i[0].join(" ")}L${i[1].join(" ")}"/>`}function Mh(t,e,n){let{place:o,slopes:r,slope:s}=de(t),a=[e(o[0]),G(o[1])],i=t.angle*Math.PI/180,c=[a[0]+Li*Math.cos(i),a[1]-Li*Math.sin(i)],l=o.map((g,v)=>g+xh*r[v]),p=x([0,360],[46,334]),{steep:d}=fe[t.surface],f=x([-d,d],[370,286]),$=pt(r)===0;return m`<g clip-path="url(#${n}-map)">${!$&&Ei("nn-gradient",a,[e(l[0]),G(l[1])])}</g>
    ${Ei("nn-hand",a,c)}
    <g class="nn-axes">${[-d,0,d].map(g=>m`<line class="${g?"nn-grid":"nn-zero"}" x1="46" x2="334"
        y1="${f(g)}" y2="${f(g)}"/><text x="40" y="${f(g)+4}"
        text-anchor="end">${h(g)}</text>`)}${[0,90,180,270,360].map(g=>m`<line class="nn-grid" x1="${p(g)}" x2="${p(g)}"
        y1="${f.range[0]}" y2="${f.range[1]}"/><text x="${p(g)}" y="386"
        text-anchor="middle">${g}°</text>`)}<text class="nn-axis" x="12" y="274">↑ slope, by direction</text></g>
    <path class="nn-graph" d="${K(g=>Er(t.surface,o,g),p,f)}"/>
    <circle class="nn-centre" cx="${u(p(t.angle))}" cy="${u(f(s))}" r="5"/>
    <g class="nn-grab" data-drag="tip"><circle cx="${u(c[0])}"
      cy="${u(c[1])}" r="16"/><circle class="nn-handle nn-tip"
      cx="${u(c[0])}" cy="${u(c[1])}" r="8"/></g>`}function kh(t,e){let n=Kr(t),{word:o,levels:r}=fe[t.surface],{height:s}=fn[t.surface];return m`<svg viewBox="0 0 346 ${t.turn?394:372}" role="img"
    aria-label="${Wi(t)}">
    <clipPath id="${e}-map"><rect x="${n.range[0]}" y="22" width="210"
      height="210"/></clipPath>
    <rect class="nn-silent" x="${n.range[0]}" y="22" width="210" height="210"/>
    <g clip-path="url(#${e}-map)">${Xe(s,r,n,G)}</g>
    ${T(n,G,{names:["x",`y, and level lines of ${o}`],count:4})}
    ${t.turn?Mh(t,n,e):yh(t,n,e)}
    <g class="nn-grab" data-drag="place"><circle cx="${u(n(t.x))}"
      cy="${u(G(t.y))}" r="16"/><circle class="nn-handle"
      cx="${u(n(t.x))}" cy="${u(G(t.y))}" r="9"/></g>
  </svg>`}var Ah=(t,e)=>m`
  ${S(Ao,"surface",t,e,n=>fe[n].word)}
  ${b(Ao,"x",t,e)} ${b(Ao,"y",t,e)}
  ${t.turn&&b(Ao,"angle",t,e)}`;function Ih(t){let{place:e,height:n,slopes:o,slope:r}=de(t),s=fe[t.surface].rules(e),a=(c,l,p)=>m`<p class="nn-formula">along ${c},
    with ${l} held still: ${s[p]} = <b data-shows="d${c}">${h(o[p])}</b></p>`;return m`<p class="nn-formula">height = <b data-shows="height">${h(n)}</b></p>
    ${a("x","y",0)} ${a("y","x",1)} ${t.turn&&i(t)}`;function i({angle:c}){let l=c*Math.PI/180,[p,d]=[Math.cos(l),Math.sin(l)];return m`<p class="nn-formula">gradient = (${h(o[0])},
        ${h(o[1])}), its length <b data-shows="length">${h(pt(o))}</b></p>
      <p class="nn-formula">direction = (${h(p,3)}, ${h(d,3)})</p>
      <p class="nn-formula">slope this way = ${h(o[0])}·${O(Number(p.toFixed(3)))} ${W(o[1])}·${O(Number(d.toFixed(3)))} = <b
        data-shows="slope">${h(Ri(r))}</b></p>`}}var Ri=t=>Math.abs(t)<1e-12?0:t;function Wi(t){let{place:e,slopes:n,slope:o}=de(t),r=`A map of ${fe[t.surface].word} by its level lines. At x = ${h(e[0])}, y = ${h(e[1])} the slope along x is ${h(n[0])} and along y ${h(n[1])}.`;return t.turn?`${r} In the direction of ${t.angle} degrees it is ${h(Ri(o))}; the gradient's length is ${h(pt(n))}.`:r}var Oi=t=>Math.max(-Ni,Math.min(Ni,Math.round(t*4)/4)),Sh=(t,e)=>Math.abs(t-e)<1e-9,Pi={picture:kh,controls:Ah,readout:Ih,describe:Wi,drags:{place:(t,[e,n])=>({x:Oi(Kr(t).invert(e)),y:Oi(G.invert(n))}),tip(t,[e,n]){let o=e-Kr(t)(t.x),r=G(t.y)-n;if(o===0&&r===0)return{};let s=Math.atan2(r,o)*180/Math.PI;return{angle:(Math.round(s/5)*5+360)%360}}},goals:{"00-partials":{ask:"On x·y, find the place where the slope along x is 2 and the slope along y is −1.",praise:"At (−1, 2). For a product, each slope is the other factor.",met:({surface:t,x:e,y:n})=>t==="product"&&e===-1&&n===2},"00-same-slopes":{ask:"On x² + 2y², find a place where both slopes are the same, and not 0.",praise:"Wherever 2x = 4y: on the line of all places with x = 2y.",met(t){let[e,n]=de(t).slopes;return t.surface==="bowl"&&e!==0&&Sh(e,n)}},"00-steepest":{ask:"On x² + 2y², turn the hand until the slope is as large as it gets.",praise:"It points along the gradient's arrow, and the slope is nearly the arrow's length. No direction climbs faster.",met(t){let{slope:e,slopes:n}=de(t),o=pt(n);return t.surface==="bowl"&&o>0&&e>.999*o}},"00-level":{ask:"Now turn it until the slope is about 0, but not at the bottom.",praise:"Along the level line the height does not change, and the gradient stands at a right angle to it.",met(t){let{slope:e,slopes:n}=de(t);return Math.abs(e)<.05*pt(n)}}}};var Th="softmax-bars",Io=12,Yr=316,zi=58;function Nh(t,e,n){let o=n*zi+8;return m`<text x="${Io}" y="${o+14}">${e}</text>
    <text class="nn-strong" x="${Io+Yr}" y="${o+14}"
      text-anchor="end">${h(t)}</text>
    <rect class="nn-silent" x="${Io}" y="${o+21}" width="${Yr}"
      height="20" rx="3"/>
    <rect class="nn-one" x="${Io}" y="${o+21}" width="${u(Yr*t)}"
      height="20" rx="3"/>`}function Lh(t){let e=Se(t.z);return m`<svg viewBox="0 0 340 ${zi*e.length+4}" role="img"
    aria-label="${Di(t)}">
    ${e.map((n,o)=>Nh(n,t.names[o],o))}
  </svg>`}var Eh=(t,e)=>b(Th,"z",t,e);function Oh(t){let e=Se(t.z),n=t.z.map(Math.exp),o=n.reduce((r,s)=>r+s,0);return m`<table class="nn-table">
    <thead><tr><th scope="col">class</th><th scope="col">score z</th>
      <th scope="col">e<sup>z</sup></th><th scope="col">share of the sum</th>
      </tr></thead>
    <tbody>${e.map((r,s)=>m`<tr><td>${t.names[s]}</td>
        <td>${h(t.z[s])}</td>
        <td data-shows="power">${h(n[s])}</td>
        <td data-shows="share">${h(r)}</td></tr>`)}
    <tr><td>together</td><td></td><td data-shows="total">${h(o)}</td>
      <td>1</td></tr></tbody>
  </table>`}function Di({z:t,names:e}){let n=Se(t),o=e.map((r,s)=>`${r} has score ${h(t[s])} and gets ${h(n[s])}`);return`Softmax of ${e.length} scores: ${o.join("; ")}.`}var ji={wide:!0,picture:Lh,controls:Eh,readout:Oh,describe:Di,goals:{"02-halve":{ask:"Halve the probability of the second class, without touching its own score.",praise:"Its score is what it was; its share is not. Whatever another class gains, this one helps to pay.",met:(t,e)=>t.z[1]===e.z[1]&&Se(t.z)[1]<=Se(e.z)[1]/2},"02-shift":{ask:"Change every score and leave every probability as it was.",praise:"The same number was added to all of them. Only the differences between scores count.",met:(t,e)=>{let n=t.z.map((o,r)=>o-e.z[r]);return n[0]!==0&&n.every(o=>o===n[0])}}}};var So="bumps",No=[...Array(201).keys()].map(t=>t/200),Zr=x([0,1],[34,332]),To=x([-1.25,1.25],[236,20]),Rh=["1st","2nd","3rd","4th","5th","6th","7th","8th"].map(t=>`${t} bump`),Ci={hill:t=>Math.sin(Math.PI*t)**2,wave:t=>.8*Math.sin(2*Math.PI*t),roof:t=>t<.375?2*t:1.2*(1-t)};function Wh({count:t,steepness:e,heights:n}){let o=[...Array(t).keys()].flatMap(r=>[r,r+1]);return[{weight:[o.map(()=>e)],bias:o.map(r=>-e*r/t),activation:z},{weight:o.map((r,s)=>[s%2?-n[s>>1]:n[s>>1]]),bias:[0],activation:cn}]}function qi(t){let[e,n]=F(No.map(r=>[r]),Wh(t)),o=t.heights.slice(0,t.count).map((r,s)=>e.A.map(a=>r*(a[2*s]-a[2*s+1])));return{sum:n.A.flat(),bumps:o}}var Ui=t=>No.map(Ci[t.target]);function Lo(t){let e=Ui(t),n=qi(t).sum.map((r,s)=>Math.abs(r-e[s])),o=Math.max(...n);return{gap:o,at:n.indexOf(o)}}var _r=t=>no(t.map((e,n)=>[Zr(No[n]),To(e)]));function Ph(t){let{sum:e,bumps:n}=qi(t),o=Ui(t),{at:r}=Lo(t),s=u(Zr(No[r]));return m`<svg viewBox="0 0 344 272" role="img"
    aria-label="${Xi(t)}">
    ${T(Zr,To,{names:["x","output"],count:5})}
    ${n.map(a=>m`<polyline class="nn-bump" points="${_r(a)}"/>`)}
    <line class="nn-gap" x1="${s}" x2="${s}" y1="${u(To(e[r]))}"
      y2="${u(To(o[r]))}"/>
    <polyline class="nn-target" points="${_r(o)}"/>
    <polyline class="nn-made" points="${_r(e)}"/>
  </svg>`}function zh(t,e){let n=b(So,"heights",t,e,void 0,Rh);return m`${S(So,"target",t,e)}
    ${S(So,"count",t,e)}
    ${b(So,"steepness",t,e)}
    ${n.slice(0,t.count)}
    <div class="nn-live"><button type="button" data-do="read"
      >Read the heights off the curve</button></div>`}function Dh(t){let{gap:e}=Lo(t);return m`<p class="nn-legend">
      <span><svg class="nn-symbol" viewBox="-9 -9 18 18" aria-hidden="true"
        ><path class="nn-target" d="M-9 0H9"/></svg> curve to match</span>
      <span><svg class="nn-symbol" viewBox="-9 -9 18 18" aria-hidden="true"
        ><path class="nn-made" d="M-9 0H9"/></svg> the network</span></p>
    <p>Largest gap: <b data-shows="gap">${h(e)}</b></p>
    <p>${2*t.count} hidden neurons,
      <b data-shows="knobs">${6*t.count+1}</b> knobs</p>`}function Xi(t){let e=t.heights.slice(0,t.count).map(n=>h(n));return`The curve "${t.target}" and a network of ${t.count} bumps of heights ${e.join(", ")}. They are at most ${h(Lo(t).gap,3)} apart.`}var jh=t=>({heights:t.heights.map((e,n)=>n<t.count?Math.round(16*Ci[t.target]((n+.5)/t.count))/16:e)}),Bi=(t,e,n,o,r)=>({ask:o,praise:r,met:s=>s.target===t&&s.count===e&&Lo(s).gap<n}),Hi={picture:Ph,controls:zh,readout:Dh,describe:Xi,actions:{read:jh},goals:{"03-hill":Bi("hill",4,.1,"Match the hill with four bumps: keep the largest gap below 0.1. The best heights are not the curve's own, and the steepness counts.","Matched. The steepness is a knob as well: flatter sigmoids turn the stairs into a slope."),"03-wave":Bi("wave",8,.2,"Match the wave with eight bumps: keep the largest gap below 0.2.","Matched. With more bumps the gap would shrink further, to anything you like.")}};var ct=t=>t<0?"nn-negative":"nn-positive",Eo=t=>m`${t.map(Bh)}${t.map(({label:e=!0,...n})=>e&&Ch(n))}`,Fi=(t,e)=>n=>[u(t.x+n*(e.x-t.x)),u(t.y+n*(e.y-t.y))];function Bh({from:t,to:e,weight:n,part:o,now:r,faint:s}){let a=Math.hypot(e.x-t.x,e.y-t.y),i=Fi(t,e),[c,l]=i((t.r+1)/a),[p,d]=i(1-(e.r+2)/a);return m`<g class="nn-link" data-part="${o}" ${r&&"data-now"}
    ><line class="nn-hit" x1="${c}" y1="${l}"
    x2="${p}" y2="${d}"/><line class="nn-edge ${ct(n)}" x1="${c}"
    y1="${l}" x2="${p}" y2="${d}" opacity="${s?.35:1}"
    stroke-width="${u(Math.min(6,1+1.3*Math.abs(n)))}"/></g>`}function Ch({from:t,to:e,weight:n,part:o,along:r=.5,now:s}){let[a,i]=Fi(t,e)(r),c=h(n),l=8+8.5*c.length;return m`<g class="nn-plate" data-part="${o}" ${s&&"data-now"}
    ><rect x="${u(a-l/2)}" y="${u(i-10)}" width="${l}"
    height="20" rx="5"/><text class="nn-strong ${ct(n)}" x="${a}"
    y="${u(i+5)}" text-anchor="middle">${c}</text></g>`}function Gt({x:t,y:e,r:n},o,{part:r,now:s,on:a}={}){return m`<g class="nn-spot" data-part="${r}" ${s&&"data-now"}>
    <circle class="nn-node" data-on="${a}" cx="${t}" cy="${e}" r="${n}"/>
    <text x="${t}" y="${e+5}" data-on="${a}" text-anchor="middle"
      >${o}</text></g>`}var es="dinner-party",An=["Agatha","Dahlia","Stiffy"],Et=["h₁","h₂","h₃"],Jr=[0,1,2].map(t=>({x:36,y:46+86*t,r:17})),He=[0,1,2].map(t=>({x:192,y:46+86*t,r:22})),$e={x:310,y:132,r:24},ns=[...Array(8).keys()].map(t=>[t>>2,t>>1&1,t&1]),Oo=[1,1.5,3,4.3,0,0,0,0],Ki=Oo.with(3,1.5);function In({W1:t,b1:e,W2:n,b2:o,relu:r},s){let[a]=F(s,[{weight:t,bias:e,activation:cn}]),i=a.Z.map(l=>l.map((p,d)=>r[d]?Ie(p):p)),[c]=F(i,[{weight:n,bias:o,activation:Ie}]);return{Z:a.Z,A:i,S:c.Z.flat(),Y:c.A.flat()}}var Yi=(t,e)=>Math.abs(t-e)<1e-9,Qr=(t,e)=>In(t,ns).Y.every((n,o)=>Yi(n,e[o])),qh=({goals:t})=>t.includes("03-feud")?Ki:Oo,lt=t=>Math.abs(t)<1e-12?0:t,Gi="M8 0h6v12q6 4 6 12v30q0 4-4 4h-10q-4 0-4-4v-30q0-8 6-12z",ts=6;function Uh(t,e){let n=Math.min(ts,Math.ceil(lt(t)));return m`${[...Array(n).keys()].map(o=>{let r=Math.min(1,t-o),s=96+30*o;return m`<g transform="translate(${s} 278)">
      <clipPath id="${e}-full${o}"><rect x="0" y="${u(58*(1-r))}"
        width="24" height="${u(58*r)}"/></clipPath>
      <path class="nn-wine" clip-path="url(#${e}-full${o})" d="${Gi}"/>
      <path class="nn-glass" d="${Gi}"/></g>`})}
  ${t>ts&&m`<text class="nn-strong" x="${96+30*ts}" y="318">…</text>`}`}function Xh(t,e){let{A:n,Y:o}=In(t,[t.guests]),[r,s]=[n[0].map(lt),lt(o[0])];return m`<svg viewBox="0 0 340 346" role="img"
    aria-label="${_i(t)}">
    ${Eo([...t.W1.flatMap((a,i)=>a.map((c,l)=>({weight:c,from:Jr[i],to:He[l],part:`w${i}${l} x${i} h${l}`,faint:!t.guests[i],label:t.knobs,along:.26}))),...t.W2.map(([a],i)=>({weight:a,from:He[i],to:$e,part:`v${i} o`,faint:r[i]===0,label:t.knobs,along:.48}))].filter(({weight:a})=>a!==0))}
    ${Jr.map((a,i)=>Gt(a,t.guests[i]?"✓":"",{part:`x${i}`,on:t.guests[i]===1}))}
    ${He.map((a,i)=>Gt(a,h(r[i],3),{part:`h${i}`,on:r[i]>0}))}
    ${Gt($e,h(s,3),{part:"o",on:s>0})}
    ${An.map((a,i)=>m`<text class="nn-halo nn-small" x="8" y="${Jr[i].y-23}"
          >${a}</text>`)}
    ${t.knobs&&He.map(({x:a,y:i,r:c},l)=>m`<text class="nn-halo nn-small ${ct(t.b1[l])}" x="${a}"
          y="${i+c+16}" text-anchor="middle" data-part="b${l} h${l}"
          >${W(t.b1[l])}</text>`)}
    ${t.knobs&&m`<text class="nn-halo nn-small ${ct(t.b2[0])}" x="${$e.x}"
      y="${$e.y+$e.r+16}" text-anchor="middle" data-part="c0 o"
      >${W(t.b2[0])}</text>`}
    ${Et.map((a,i)=>m`<text class="nn-halo nn-small" x="${He[i].x}"
          y="${He[i].y-28}" text-anchor="middle">${a}</text>`)}
    <text class="nn-small" x="${$e.x}" y="${$e.y-32}"
      text-anchor="middle">bottles</text>
    <path class="nn-wire" d="M14 336.75H326"/>
    ${s===0&&m`<text class="nn-small" x="96" y="322">ginger ale</text>`}
    ${Uh(s,e)}
    <text class="nn-strong" x="18" y="322">${h(s,3)} ×</text>
  </svg>`}var Vi=t=>({W1:([e,n])=>`weight from ${An[e]} to ${Et[n]}`,b1:([e])=>`bias of ${Et[e]}`,W2:([e])=>`weight from ${Et[e]} to bottles`,b2:()=>"bias of bottles"})[t.split(".")[0]](t.split(".").slice(1));function Hh(t,e){return m`${ee(es,"guests",t,e,An)}
    ${t.unplug&&m`<hr>${ee(es,"relu",t,e,Et)}`}`}function Fh(t,e,n){let{Z:o,A:r,S:s,Y:a}=In(t,[t.guests]),i=Et.map((c,l)=>{let p=t.W2[l][0];return m`${l>0&&" "}<span class="${ct(p)}"
      >${l>0?W(p):h(p)}·${h(lt(r[0][l]))}</span>`});return m`<p class="nn-formula">hidden: ${Et.map((c,l)=>m`${l>0&&", "}${t.relu[l]?"ReLU":""}(<span data-shows="z">${h(lt(o[0][l]))}</span>) = <b
        data-shows="a">${h(lt(r[0][l]))}</b>`)}</p>
    <p class="nn-formula">bottles: ReLU(${i} ${W(t.b2[0])}) =
      ReLU(<span data-shows="s">${h(lt(s[0]))}</span>) = <b
      data-shows="bottles">${h(lt(a[0]))}</b></p>
    ${t.knobs&&Gh(t,e,n)}
    ${t.table&&Vh(t)}`}function Gh(t,e,n){let o=(s,a)=>({...Qn(s,Vi(s),t,n),part:a}),r=s=>Jn(s,t,e);return m`<p>Pick a knob, then turn it with the slider.</p>
    <div class="nn-equation">
    ${V(r(t.W1.map((s,a)=>s.map((i,c)=>o(`W1.${a}.${c}`,`w${a}${c} x${a} h${c}`)))),"W₁","(3, 3)")}
    ${V(r([t.b1.map((s,a)=>o(`b1.${a}`,`b${a} h${a}`))]),"b₁","(3,)")}
    ${V(r(t.W2.map((s,a)=>[o(`W2.${a}.0`,`v${a} o`)])),"W₂","(3, 1)")}
    ${V(r([[o("b2.0","c0 o")]]),"b₂","(1,)")}
  </div>
  ${Zn(es,Vi(t.knob),t,e,n)}`}function Vh(t){let{A:e,Y:n}=In(t,ns),o=qh(t),r=n.map((a,i)=>Yi(a,o[i])),s=r.filter(Boolean).length;return m`<p class="nn-count" data-none="${s===8}"><b
      data-shows="right">${s}</b> of 8 guest lists as wanted</p>
    <table class="nn-table nn-tight">
    <thead><tr>${An.map(([a,...i])=>m`<th scope="col">${a}<span
        class="nn-wide">${i.join("")}</span></th>`)}${Et.map(a=>m`<th scope="col">${a}</th>`)}
      <th scope="col">bottles</th><th scope="col">wanted</th></tr></thead>
    <tbody>${ns.map((a,i)=>{let c=a.join()===t.guests.join();return m`<tr data-right="${String(r[i])}"
        ${c&&m`aria-current="true"`}>${a.map(l=>m`<td>${l}</td>`)}${e[i].map(l=>m`<td>${h(lt(l),3)}</td>`)}
        <td data-shows="list">${h(lt(n[i]))}</td>
        <td>${o[i]} ${r[i]?"✓":"✗"}</td></tr>`})}</tbody></table>`}function _i(t){let{A:e,Y:n}=In(t,[t.guests]),o=An.filter((i,c)=>t.guests[c]),r=o.length===0?"Nobody is invited":`Invited: ${o.join(" and ")}`,s=Et.filter((i,c)=>lt(e[0][c])>0),a=s.length===0?"none":s.join(", ");return`${r}. Hidden neurons above 0: ${a}. The network says ${h(lt(n[0]))} bottles.`}var Zi={picture:Xh,controls:Hh,readout:Fh,describe:_i,goals:{"03-most-wine":{ask:"Find the guest list that needs the most wine.",praise:"Dahlia with Stiffy, and without Agatha: 4.3 bottles. That is more than the two would bring one by one.",met:({guests:t})=>t.join()==="0,1,1"},"03-idle-relu":{ask:"Take out as many of the hidden ReLUs as you can without changing the wine for any guest list.",praise:"Found. What arrives at h₁ and h₃ is never below 0, so ReLU has nothing to stop there. At h₂ it has: −0.5 for nobody.",met:(t,e)=>t.relu.filter(n=>!n).length===2&&Qr({...e,relu:t.relu},Oo)&&Qr(t,Oo)},"03-feud":{ask:"Dahlia and Stiffy have fallen out. Together they must now bring only 1.5 bottles; every other list stays as it was.",praise:"Settled, on all eight lists. Only a hidden neuron that sees both guests can tell the pair from its parts.",met:t=>t.relu.every(Boolean)&&Qr(t,Ki)}}};var Po="network-steps",Ji=[0,1].map(t=>({x:36,y:66+120*t,r:20})),Ro=[0,1].map(t=>({x:172,y:66+120*t,r:29})),os={x:302,y:126,r:29},zo=["first","last"],Wo=[["h₁","h₂"],["output"]],Sn=15,rs=[[0,0],[0,1],[1,0],[1,1]],tc=({W1:t,b1:e,W2:n,b2:o})=>[{weight:t,bias:e,activation:z},{weight:n,bias:o,activation:z}],as=t=>La(t.x,tc(t)).slice(0,t.at),ec=t=>F(rs,tc(t))[1].A.flat(),is=t=>t>.5?"even":"odd",ss=(t,e)=>t>.5==(e%2===0),Do=(t,e,n,o)=>t.findLast(r=>r.layer===e&&r.to===n&&(!o||r.op===o))?.value;function nc({op:t,layer:e,to:n,from:o}={}){let r=e?"o":`h${n}`,s={product:e?[`v${o}`,`a${o}`,r]:[`w${o}${n}`,`x${o}`,r],sum:[r],bias:[r,e?"c0":`b${n}`],activation:e?[r,"y","s0"]:[r,`a${n}`,`z${n}`]};return new Set(s[t])}function oc({op:t,layer:e,to:n,terms:o,value:r}){let s=p=>h(p,6),[a,i]=o,[c,l]={product:()=>["value times weight",`${s(a)} · ${O(i,6)}`],sum:()=>["add what arrives",`${s(a)} ${W(i,6)}`],bias:()=>["add its bias",`${s(a)} ${W(i,6)}`],activation:()=>["squash",`σ(${s(a)})`]}[t]();return[`${Wo[e][n]}: ${c}`,`${l} = ${s(r)}`]}function Kh(t){let e=as(t),n=nc(e.at(-1)),o=e.length?oc(e.at(-1)):["nothing done yet","Press Step"],r=[t.W1,t.W2],s=(l,p,d,f,$,g,v,I)=>({from:f,to:$,weight:r[l][p][d],part:`${g} ${v}`,now:n.has(g),along:I}),a=(l,p)=>{let d=Do(e,l,p);return d===void 0?"":h(d)},i=(l,{x:p,y:d,r:f},$)=>m`<text class="nn-halo nn-small ${ct(l)}" x="${p}"
      y="${d+f+17}" text-anchor="middle" data-part="${$}"
      ${n.has($.split(" ")[0])&&"data-now"}>${W(l)}</text>`,c=Do(e,1,0,"activation");return m`<svg viewBox="0 0 340 300" role="img"
    aria-label="${rc(t)}">
    ${Eo([...[0,1].flatMap(l=>[0,1].map(p=>s(0,l,p,Ji[l],Ro[p],`w${l}${p}`,`x${l} h${p}`,l===p?.5:.34))),...[0,1].map(l=>s(1,l,0,Ro[l],os,`v${l}`,"o",.5))])}
    ${Ji.map((l,p)=>Gt(l,t.x[p],{part:`x${p}`,now:n.has(`x${p}`)}))}
    ${Ro.map((l,p)=>Gt(l,a(0,p),{part:`h${p}`,now:n.has(`h${p}`)||n.has(`a${p}`)}))}
    ${Gt(os,a(1,0),{part:"o",now:n.has("o")})}
    ${Ro.map((l,p)=>i(t.b1[p],l,`b${p} h${p}`))}
    ${i(t.b2[0],os,"c0 o")}
    <text class="nn-small" x="14" y="38">${zo[0]} digit</text>
    <text class="nn-small" x="14" y="224">${zo[1]} digit</text>
    <text class="nn-small" x="172" y="29" text-anchor="middle">h₁</text>
    <text class="nn-small" x="172" y="149" text-anchor="middle">h₂</text>
    <text class="nn-small" x="302" y="89" text-anchor="middle">output</text>
    <text class="nn-strong" x="302" y="191" text-anchor="middle"
      >${c!==void 0&&is(c)}</text>
    <text class="nn-small" x="170" y="264" text-anchor="middle">step ${t.at} of ${Sn} · ${o[0]}</text>
    <text class="nn-strong" x="170" y="288" text-anchor="middle"
      >${o[1]}</text>
  </svg>`}var Qi=t=>({W1:([e,n])=>`weight from the ${zo[e]} digit to ${Wo[0][n]}`,b1:([e])=>`bias of ${Wo[0][e]}`,W2:([e])=>`weight from ${Wo[0][e]} to the output`,b2:()=>"bias of the output"})[t.split(".")[0]](t.split(".").slice(1));function Yh(t,e){return m`<div>${ee(Po,"x",t,e,zo)}</div>
    <div>${b(Po,"at",t,e)}</div>`}function _h(t,e,n){let o=as(t),r=nc(o.at(-1)),s=(f,$,g={})=>({text:f===void 0?"·":h(f),part:$,now:r.has($.split(" ")[0]),...g}),a=(f,$,g)=>s($,g,{value:$,...t.knobs&&Qn(f,Qi(f),t,n)}),i=f=>Jn(f,t,e),c=(f,$)=>Do(o,f,$,"bias"),l=(f,$)=>Do(o,f,$,"activation"),p=(f,$)=>f===void 0?{}:{shows:$},d=[0,1];return m`<div class="nn-equation">
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
    ${t.knobs&&Zn(Po,Qi(t.knob),t,e,n)}
    ${t.table&&Zh(t)}`}function Zh(t){let e=ec(t),n=e.filter(ss).length;return m`<table class="nn-table nn-tight">
    <thead><tr><th scope="col">number</th><th scope="col">digits</th>
      <th scope="col">output</th><th scope="col">says</th>
      <th scope="col">right?</th></tr></thead>
    <tbody>${e.map((o,r)=>{let s=ss(o,r),a=rs[r].join()===t.x.join();return m`<tr data-right="${String(s)}"
        ${a&&m`aria-current="true"`}><td>${r}</td>
        <td>${rs[r].join(", ")}</td>
        <td data-shows="output">${h(o)}</td><td>${is(o)}</td>
        <td>${s?"✓ yes":"✗ no"}</td></tr>`})}</tbody></table>
    <p class="nn-count" data-none="${n===4}"><b data-shows="right"
      >${n}</b> of 4 numbers right</p>`}function rc(t){let[e,n]=t.x,o=as(t),r=`A network with two inputs, two hidden neurons and one output. The number ${2*e+n} comes in as the digits ${e} and ${n}. `;if(o.length===0)return`${r}No step is done yet.`;let[s,a]=oc(o.at(-1)),i=t.at===Sn?` It says ${is(o.at(-1).value)}.`:"";return`${r}Step ${t.at} of ${Sn}, ${s}: ${a}.${i}`}var sc={picture:Kh,controls:Yh,readout:_h,describe:rc,pace:1400,plays:({knobs:t})=>!t,play:({at:t})=>t<Sn?{at:t+1}:null,goals:{"03-step":{ask:"Step to the end. Before each step say which two numbers meet next, and what comes out.",praise:"That is a forward pass: six products, three sums, three biases, three sigmoids.",met:t=>t.at===Sn},"03-one-knob":{ask:"The network calls every number even. One of its nine knobs, turned alone, puts all four right. Find it.",praise:"Found: the weight from the last digit to h₁. The output counts h₁ against even, so h₁ must rise when the last digit is 1.",met:(t,e)=>ec(t).every(ss)&&lr(Po,t,e).length===1}}};var Q=t=>t.length===1?`(${t[0]},)`:`(${t.join(", ")})`;function ac(t,e){return t[1]===e[0]?{shape:[t[0],e[1]]}:{error:`matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature (n?,k),(k,m?)->(n?,m?) (size ${e[0]} is different from ${t[1]})`}}function ic(t,e){let[n,o]=t,[r]=e;if(o===r||r===1)return{shape:[n,o]};if(o===1)return{shape:[n,r]};let s=a=>Q(a).replace(/ /g,"");return{error:`operands could not be broadcast together with shapes ${s(t)} ${s(e)} `}}var jo="shape-checker",Ot=16,cs={"X @ W + b":(t,e)=>[t,e],"X @ W.T + b":(t,e)=>[t,e.toReversed()],"W @ X + b":(t,e)=>[e,t]},cc={"X @ W + b":["X","W"],"X @ W.T + b":["X","W.T"],"W @ X + b":["W","X"]};function Tn({formula:t,X:e,W:n,b:o}){let r=ac(...cs[t](e,n));if(r.error)return{error:r.error,where:"@"};let s=ic(r.shape,[o]);return s.error?{error:s.error,where:"+",product:r.shape}:{shape:s.shape,product:r.shape}}var ls=t=>{let{shape:e,product:n}=Tn(t);return!!e&&t.b!==n[1]};function Fe([t,e],n,o,r=""){let s=[...[...Array(Math.max(0,t-1)).keys()].map(a=>`M${n} ${o+Ot*(a+1)}h${Ot*e}`),...[...Array(Math.max(0,e-1)).keys()].map(a=>`M${n+Ot*(a+1)} ${o}v${Ot*t}`)];return m`<g class="nn-grid-box" data-kind="${r}"><rect x="${n}"
    y="${o}" width="${Ot*e}" height="${Ot*t}"/><path
    d="${s.join("")}"/></g>`}function Jh(t){let[e,n]=cs[t.formula](t.X,t.W),[o,r]=cc[t.formula],{error:s,where:a,product:i,shape:c}=Tn(t),[l,p]=[152,168],d={x:l-18-Ot*e[1],y:p},f={x:l,y:p-18-Ot*n[0]},$=a==="@"?"wrong":"",g=a==="+"?"wrong":ls(t)?"odd":"",v=(i??[e[0]])[0],I=p+Ot*v+12;return m`<svg viewBox="0 0 340 352" role="img"
    aria-label="${lc(t)}">
    ${Fe(e,d.x,d.y,$)}
    ${Fe(n,f.x,f.y,$)}
    ${c&&Fe(c,l,p,"copy")}
    ${i&&Fe(i,l,p,"made")}
    <text class="nn-strong" x="${l}" y="${f.y-7}">${r} ${Q(n)}</text>
    <text class="nn-strong" x="${l-12}" y="${p-8}" text-anchor="end"
      >${o} ${Q(e)}</text>
    ${!i&&m`<text class="nn-strong nn-negative" x="${l+4}" y="${p+18}"
        >${e[1]} and ${n[0]} differ</text>`}
    ${i&&m`${c&&Fe([1,c[1]],l,I,"copy")}
      ${Fe([1,t.b],l,I,g)}
      <text class="nn-strong" x="${l-8}" y="${I+12}"
        text-anchor="end">+ b ${Q([t.b])}</text>
      ${a==="+"&&m`<text class="nn-strong nn-negative" x="${l-8}"
          y="${I+30}" text-anchor="end">${i[1]} and ${t.b} differ</text>`}`}
    ${!s&&m`<text class="nn-strong" x="${l-8}" y="${I+32}" text-anchor="end">= ${Q(c)}</text>`}
  </svg>`}function Qh(t,e){let n=["rows","columns"];return m`${S(jo,"formula",t,e)}
    ${b(jo,"X",t,e,void 0,n)}
    ${b(jo,"W",t,e,void 0,n)}
    ${b(jo,"b",t,e)}`}function tp(t){let{formula:e,X:n,W:o,b:r}=t,{error:s,shape:a}=Tn(t),i=m`<p class="nn-formula"><code>${e}</code> with X
    ${Q(n)}, W ${Q(o)}, b ${Q([r])}</p>`;return s?m`${i}<p class="nn-error"><code><b>ValueError:</b> <span
      data-shows="error">${s}</span></code></p><p>${ep(t)}</p>`:m`${i}<p>Result: <b data-shows="shape">${Q(a)}</b>. ${ls(t)?np(t):`${a[0]} rows, and one column for each of ${a[1]} biases.`}</p>`}function ep(t){let[e,n]=cs[t.formula](t.X,t.W),[o,r]=cc[t.formula];return Tn(t).where==="@"?`Each row of ${o} has ${e[1]} numbers, each column of ${r} has ${n[0]}. They must pair up one to one.`:`The product has ${n[1]} columns, and b has ${t.b} entries. There must be one bias for each neuron, that is for each column.`}var np=({b:t})=>t===1?"NumPy is content, but all neurons share one bias. Was that meant?":`NumPy is content, but it has copied the single column ${t} times: one neuron has become ${t}. Was that meant?`;function lc(t){let{error:e,shape:n}=Tn(t),{formula:o,X:r,W:s,b:a}=t,i=`${o} with X ${Q(r)}, W ${Q(s)}, b ${Q([a])}`;return e?`${i}: they do not fit.`:`${i}: ${Q(n)}.`}var mc={picture:Jh,controls:Qh,readout:tp,describe:lc,goals:{"03-fit":{ask:"Four examples with two inputs each, three neurons. Give W the shape that lets X @ W + b run.",praise:"It fits: (4, 2) @ (2, 3) + (3,) gives (4, 3).",met:t=>t.formula==="X @ W + b"&&`${t.X} ${t.W} ${t.b}`=="4,2 2,3 3"},"03-silent":{ask:"Make NumPy compute something without a complaint although b has not one entry for each neuron.",praise:"That is the mistake to fear: no message, and numbers that look like an answer. Print the shapes.",met:ls}}};var Mt=x([-2.6,3.4],[34,334]),Ln={line:{y:[-6.5,6.5],glass:-1.3,word:"2x − 1"},square:{y:[-1,9.8],glass:.1,word:"x²"},"three-squares":{y:[-3,29],glass:.1,word:"3x²"},"square-and-line":{y:[-2,15.6],glass:-1.3,word:"x² + 2x"}},Nn=50,op=[...Array(61).keys()];function En({curve:t,x:e,halvings:n}){let o=2**-n;return{run:o,to:e+o,f:Lr[t],...Ea(t,e,o)}}var rp=(t,e,n,o,r)=>op.map(s=>e+(n-e)*s/60).map(s=>`${u(o(s))},${u(r(t(s)))}`).join(" ");function uc({f:t,to:e,slope:n},o,r,s,a,i){let c=l=>t(o)+n*(l-o);return m`<polyline class="nn-curve" points="${rp(t,r,s,a,i)}"/>
    <line class="nn-secant" x1="${u(a(r))}" y1="${u(i(c(r)))}"
      x2="${u(a(s))}" y2="${u(i(c(s)))}"/>
    <circle class="nn-dot" cx="${u(a(o))}" cy="${u(i(t(o)))}" r="5"/>
    <circle class="nn-dot" cx="${u(a(e))}" cy="${u(i(t(e)))}" r="5"/>`}function sp({f:t,to:e,run:n,rise:o},r,s){let[a,i,c,l]=[Mt(r),s(t(r)),Mt(e),s(t(e))],p=d=>Math.abs(d)>22;return m`<path class="nn-steps" d="M${u(a)} ${u(i)}H${u(c)}V${u(l)}"/>
    ${p(c-a)&&m`<text class="nn-halo nn-small" text-anchor="middle"
      x="${u((a+c)/2)}" y="${u(i+(o<0?-8:18))}">run</text>`}
    ${p(c-a)&&p(l-i)&&m`<text class="nn-halo nn-small" x="${u(c+7)}"
      y="${u((i+l)/2+5)}">rise</text>`}`}function ap(t,e,n,o){let r=.5/e.run;if(r<2)return"";let s=t.x+e.run/2,a=(e.f(t.x)+e.f(e.to))/2,[i,c]=[Mt(Ln[t.curve].glass),24+Nn],l=f=>i+(Mt(f)-Mt(s))*r,p=f=>c+(n(f)-n(a))*r,d=Nn/(Mt(1)-Mt(0))/r*1.05;return m`<clipPath id="${o}-glass"><circle cx="${u(i)}" cy="${c}"
      r="${Nn}"/></clipPath>
    <circle class="nn-node" cx="${u(i)}" cy="${c}" r="${Nn}"/>
    <g clip-path="url(#${o}-glass)">${uc(e,t.x,s-d,s+d,l,p)}</g>
    <text class="nn-halo nn-small" x="${u(i)}" y="${c+Nn+17}"
      text-anchor="middle">magnified ×${r}</text>`}function ip(t,e){let n=En(t),o=x(Ln[t.curve].y,[326,22]);return m`<svg viewBox="0 0 344 362" role="img"
    aria-label="${hc(t)}">
    <clipPath id="${e}-clip"><rect x="34" y="22" width="300" height="304"/>
    </clipPath>
    ${T(Mt,o,{names:["x",Ln[t.curve].word]})}
    <g clip-path="url(#${e}-clip)">${sp(n,t.x,o)}
      ${uc(n,t.x,...Mt.domain,Mt,o)}</g>
    ${ap(t,n,o,e)}
  </svg>`}function cp(t,e){return m`${S("secant","curve",t,e,n=>Ln[n].word)}
    ${b("secant","x",t,e)}
    ${b("secant","halvings",t,e)}`}function lp(t){let{f:e,to:n,run:o,rise:r,slope:s}=En(t),a=i=>h(i,6);return m`<p class="nn-formula">run = <b data-shows="run">${h(o)}</b>
      (from x = ${a(t.x)} to ${a(n)})</p>
    <p class="nn-formula">rise = ${a(e(n))} −
      ${O(e(t.x),6)} = <b data-shows="rise">${h(r)}</b></p>
    <p class="nn-formula">slope = rise ÷ run = <b data-shows="slope"
      >${h(s)}</b></p>`}function hc(t){let{run:e,rise:n,slope:o}=En(t);return`The curve ${Ln[t.curve].word} with a line through two of its points. From x = ${h(t.x)} the run is ${h(e)}, the rise ${h(n)}, the slope ${h(o)}.`}var pc={picture:ip,controls:cp,readout:lp,describe:hc,goals:{"00-slope":{ask:"On x², stand at 1.5. Shrink the nudge until the slope is less than 0.001 away from 3.",praise:"Done. The smaller the nudge, the nearer to 3, and never quite there: 3 is the limit.",met:t=>t.curve==="square"&&t.x===1.5&&Math.abs(En(t).slope-3)<.001},"00-downhill":{ask:"Somewhere x² falls by 3 for each 1 to the right. Find the place, with the smallest nudge.",praise:"At −1.5. The slope of x² at x is 2x, here 2 · (−1.5).",met:t=>t.curve==="square"&&t.halvings===10&&Math.abs(En(t).slope+3)<.01}}};var ps=[[0,0],[0,1],[1,0],[1,1]],ds={AND:[0,0,0,1],OR:[0,1,1,1],NAND:[1,1,1,0],XOR:[0,1,1,0]},ms=x([-.6,1.6],[30,332]),us=x([-.6,1.6],[322,20]),fs=({w:t,b:e},n)=>rt(C(n,t,e)),Bo=t=>ps.filter((e,n)=>fs(t,e)===ds[t.gate][n]).length,fc=t=>t.firing==="w1+w2+2b>0"&&t.silent==="w1+w2+2b<=0";function mp(t,e){return m`<svg viewBox="0 0 344 360" role="img"
    aria-label="${$c(t)}">
    ${Ne(t.w,t.b,ms,us,e)} ${T(ms,us,{count:3})}
    ${ps.map((n,o)=>{let r=ds[t.gate][o];return St(n,r,fs(t,n)!==r,ms,us)})}
  </svg>`}function up(t,e){return m`${S("truth-table","gate",t,e)}
    ${b("truth-table","w",t,e)}
    ${b("truth-table","b",t,e)}`}function hp(t,e){return m`${gt("must fire","must stay silent")}
    <table class="nn-table" aria-label="the four rows">
      <thead><tr><th scope="col">x₁</th><th scope="col">x₂</th>
        <th scope="col">z</th><th scope="col">neuron</th>
        <th scope="col">${t.gate}</th><th scope="col">right?</th></tr>
      </thead>
      <tbody>${ps.map((n,o)=>{let[r,s]=[fs(t,n),ds[t.gate][o]];return m`<tr data-right="${String(r===s)}"><td>${n[0]}</td>
          <td>${n[1]}</td><td data-shows="row-z">${h(C(n,t.w,t.b))}</td><td>${r}</td><td>${s}</td>
          <td>${r===s?"✓ yes":"✗ no"}</td></tr>`})}</tbody>
    </table>
    <p class="nn-count" data-none="${String(Bo(t)===4)}"><b
      data-shows="right">${Bo(t)}</b> of 4 rows right</p>
    ${t.gate==="XOR"&&fp(t,e)}`}var pp={"":"choose","w1+w2+b>0":"w₁ + w₂ + b > 0","w1+w2+2b>0":"w₁ + w₂ + 2b > 0","2w1+2w2+2b>0":"2w₁ + 2w₂ + 2b > 0"},dp={"":"choose","w1+w2<=0":"w₁ + w₂ ≤ 0","w1+w2+b<=0":"w₁ + w₂ + b ≤ 0","w1+w2+2b<=0":"w₁ + w₂ + 2b ≤ 0"};function dc(t,e,n,o,r){return m`<p><label for="${n}-${t}">${o}</label>
    <select id="${n}-${t}" data-trait="${t}">
      ${Object.entries(r).map(([s,a])=>m`<option value="${s}"
          ${e[t]===s&&"selected"}>${a}</option>`)}
    </select></p>`}function fp(t,e){return m`<details class="nn-proof"><summary>It cannot be done</summary>
    <p>Then show it. The four rows ask for:</p>
    <ul><li>row 0, 0 silent: b ≤ 0</li><li>row 0, 1 fires: w₂ + b > 0</li>
      <li>row 1, 0 fires: w₁ + b > 0</li>
      <li>row 1, 1 silent: w₁ + w₂ + b ≤ 0</li></ul>
    ${dc("firing",t,e,"Add the two rows that fire:",pp)}
    ${dc("silent",t,e,"Add the two that stay silent:",dp)}
    <p class="nn-verdict">${$p(t)}</p></details>`}function $p(t){return!t.firing||!t.silent?"":fc(t)?"One number, w₁ + w₂ + 2b, would have to be above 0 and not above 0. No knobs can do that: XOR cannot be done with one neuron.":`Not yet: look at the ${t.firing==="w1+w2+2b>0"?"second":"first"} sum. Add the left sides of its two rows, w to w and b to b; each row brings its own b.`}function $c(t){return`The four corners of the unit square, to be answered as ${t.gate} does. With weights ${h(t.w[0])} and ${h(t.w[1])} and bias ${h(t.b)}, ${Bo(t)} of 4 are right.`}var hs=(t,e)=>({ask:`Choose ${t} and get all four rows right.`,praise:e,met:n=>n.gate===t&&Bo(n)===4}),gc={picture:mp,controls:up,readout:hp,describe:$c,goals:{"01-and":hs("AND","AND: neither weight alone lifts the bias above 0, both together do."),"01-or":hs("OR","OR: each weight alone lifts the bias above 0."),"01-nand":hs("NAND","NAND: AND with every sign turned."),"01-xor":{ask:"Choose XOR. Get all four rows right, or prove that nobody can.",praise:"Shown: no single neuron can do XOR. Two layers can (chapter 3).",met:t=>t.gate==="XOR"&&fc(t)}}};var ot=[[0,0],[0,1],[1,0],[1,1]],ge=[0,1,1,0],$s=[-.25,1.25],Ge=x($s,[172,28]),Co=x($s,[22,166]),qo=x($s,[196,340]),gp=[...Array(9).keys()].map(t=>t/8),bp=[...Array(25).keys()].map(t=>t/24),Rt=24,Uo=({place:t,w:e,b:n},o)=>t(o).map(r=>C(r,e,n)),On=t=>Uo(t,ot).map((e,n)=>rt(e)===ge[n]);function Xo(t,e){let n=xp(a=>Uo(t,a),Co,Ge),o=On(t),r=(a,i)=>a.map((c,l)=>St(c,ge[l],!o[l],i,Ge)),s=m`width="144" height="144"`;return m`<defs><pattern id="${e}-tilt" width="9" height="9"
      patternUnits="userSpaceOnUse" patternTransform="rotate(45)"
      ><line class="nn-hatch" y2="9"/></pattern>
      <clipPath id="${e}-right"><rect x="196" y="28" ${s}/>
      </clipPath></defs>
    <rect class="nn-silent" x="22" y="28" ${s}/>
    <path class="nn-fires" d="${n}"/>
    <path fill="url(#${e}-tilt)" d="${n}"/>
    <g clip-path="url(#${e}-right)">${Ne(t.w,t.b,qo,Ge,e)}</g>
    ${T(Co,Ge,{count:2})}
    ${T(qo,Ge,{count:2,names:["h₁","h₂"]})}
    ${bc(a=>a,Co)}
    <g clip-path="url(#${e}-right)">${bc(t.place,qo)}</g>
    ${r(ot,Co)} ${r(t.place(ot),qo)}`}function bc(t,e){return[0,1].map(n=>gp.map(o=>{let r=bp.map(s=>n?[s,o]:[o,s]);return m`<polyline class="nn-mesh" data-axis="${n}"
        points="${no(t(r).map(([s,a])=>[e(s),Ge(a)]))}"/>`}))}function xp(t,e,n){let[o,r]=e.domain,s=[...Array(Rt+1).keys()].map(l=>o+(r-o)*l/Rt),a=s.flatMap(l=>s.map(p=>[p,l])),i=t(a),c=[];for(let l=0;l<Rt;l++){let p=[];for(let d=0;d<Rt;d++){let f=l*(Rt+1)+d,$=[f,f+1,f+Rt+2,f+Rt+1];if($.every(g=>i[g]>0)){p=[p[0]??f,f+1,f+Rt+2,p[3]??f+Rt+1];continue}c.push(p.map(g=>a[g])),c.push(yp($.map(g=>({p:a[g],z:i[g]})))),p=[]}c.push(p.map(d=>a[d]))}return c.filter(l=>l.length).map(l=>`M${l.map(([p,d])=>`${u(e(p))} ${u(n(d))}`).join("L")}z`).join("")}function yp(t){return t.flatMap(({p:e,z:n},o)=>{let r=t[(o+1)%t.length],s=n>0?[e]:[];if(n>0==r.z>0)return s;let a=n/(n-r.z);return[...s,e.map((i,c)=>i+a*(r.p[c]-i))]})}var gs="xor-learning",Ho=1500,wp=5,vp=3,Mp=9,xs=.01,bs=x([0,Ho],[46,336]),xc=Ee([-3,0],[332,236]),kp={X:ot,y:ge.map(t=>[t]),loss:mo},Ap=["sigmoid","sigmoid"],Ip=Pe((t,e)=>new We(Re([2,2,1],Ap,"xavier",new qt(t)),kp,e),12);function Ve({seed:t,rate:e,steps:n}){let o=Ip(t,e),r=o.at(n),[s,a]=r,c={place:d=>F(d,[s])[0].A,w:a.weight.flat(),b:a.bias[0]},l=F(ot,r)[1].A.flat(),p=On(c).filter(Boolean).length;return{run:o,net:c,outputs:l,right:p,cost:o.cost(n)}}function Sp(t,e){let{run:n,net:o}=Ve(t),r=xc(xs);return m`<svg viewBox="0 0 346 368" role="img"
    aria-label="${yc(t)}">
    ${Xo(o,e)}
    <path class="nn-mean" d="M${bs.range[0]} ${r}H${bs.range[1]}"/>
    ${lo(n,t.steps,bs,xc)}
  </svg>`}var Tp=(t,e)=>m`
  <div class="nn-presets" role="group" aria-label="Starts to try">
    <button type="button" data-do="lucky">A lucky start</button>
    <button type="button" data-do="stuck">A start that sticks</button>
  </div>
  ${b(gs,"seed",t,e)} ${b(gs,"rate",t,e)}
  ${b(gs,"steps",t,e)}`;function Np(t){let{outputs:e,right:n,cost:o}=Ve(t);return m`${gt("XOR says 1","XOR says 0")}
    <table class="nn-table nn-tight">
    <thead><tr><th scope="col">x</th>${ot.map(r=>m`<th scope="col">${r.join(", ")}</th>`)}</tr></thead>
    <tbody><tr><th scope="row">says</th>${e.map(r=>m`<td data-shows="output">${h(r)}</td>`)}</tr><tr><th scope="row">XOR</th>${ge.map(r=>m`<td>${r}</td>`)}</tr></tbody></table>
    <p class="nn-formula">Cost after ${t.steps} steps: <b data-shows="cost"
      >${h(o)}</b></p>
    <p class="nn-count" data-none="${n===4}"><b data-shows="right"
      >${n}</b> of 4 corners right</p>
    ${Oe(Lp(t))}`}var Lp=({seed:t,rate:e,steps:n})=>["import numpy as np","from nnlib import (","    SGD, Linear, MSELoss, Sequential, Sigmoid, fit",")","",`rng = np.random.default_rng(${t})`,"net = Sequential(","    Linear(2, 2, rng=rng), Sigmoid(),","    Linear(2, 1, rng=rng), Sigmoid(),",")","X = [[0, 0], [0, 1], [1, 0], [1, 1]]","y = [[0], [1], [1], [0]]",`descend = SGD(net.parameters(), lr=${Me(e)})`,"loss = MSELoss()",`fit(net, X, y, loss, descend, epochs=${n})`,"print(loss(net(X), y))"];function yc(t){let{right:e,cost:n}=Ve(t);return`A network with two hidden sigmoids learns XOR from seed ${t.seed} at rate ${h(t.rate)}. After ${t.steps} steps the cost is ${h(n)} and ${e} of 4 corners are right. Two squares show the inputs and where the hidden neurons put them; below, the cost by steps.`}var Ep=({steps:t})=>t<Ho?{steps:Math.min(t+wp,Ho)}:null,wc={picture:Sp,controls:Tp,readout:Np,describe:yc,play:Ep,plays:()=>!0,pace:16,verbs:{step:"Five steps",play:"Train"},actions:{lucky:t=>({...t,seed:vp,rate:4,steps:0}),stuck:t=>({...t,seed:Mp,rate:4,steps:0})},goals:{"05-xor-learned":{ask:"Train until the cost is below 0.01, the broken line.",praise:"Learned. The two hidden neurons have bent the square until one straight line parts the corners.",met:t=>Ve(t).cost<xs},"05-xor-stuck":{ask:"Find a seed whose start sticks: after all 1,500 steps, at a rate of 2 or more, the cost is still above 0.1.",praise:"Stuck. The slopes have all but vanished and the answer is wrong: a slope of 0 does not mean done. Another start is the cure.",met:t=>t.steps===Ho&&t.rate>=2&&Ve(t).cost>.1},"05-xor-quick":{ask:"Bring the cost below 0.01 in 200 steps or fewer.",praise:"Quick. It takes a good start and a bold learning rate.",met:t=>t.steps<=200&&Ve(t).cost<xs}}};var Fo="xor-space",Op={sigmoids:{weight:[[6,-4],[-4,6]],bias:[-3,-3],activation:z},ReLUs:{weight:[[1,-1],[-1,1]],bias:[0,0],activation:Ie}};function ys({way:t,amount:e},n){let[{A:o}]=F(n,[Op[t]]);return n.map((r,s)=>r.map((a,i)=>(1-e)*a+e*o[s][i]))}var ws=t=>({place:e=>ys(t,e),w:t.w,b:t.b}),vs=t=>On(ws(t)).filter(Boolean).length,Rp=(t,e)=>m`<svg viewBox="0 0 346 212" role="img"
  aria-label="${Mc(t)}">${Xo(ws(t),e)}</svg>`;function Wp(t,e){return m`${S(Fo,"way",t,e)}
    ${b(Fo,"amount",t,e)}
    ${b(Fo,"w",t,e,void 0,["h₁","h₂"])}
    ${b(Fo,"b",t,e)}`}function Pp(t){let e=ys(t,ot),n=Uo(ws(t),ot),o=vs(t),[r,s]=t.w;return m`${gt("XOR says 1","XOR says 0")}
    <p class="nn-formula">z = ${h(r)}·h₁ ${W(s)}·h₂
      ${W(t.b)}; the output fires where z is above 0</p>
    <table class="nn-table nn-tight">
    <thead><tr><th scope="col">corner x₁, x₂</th>
      <th scope="col">is now at h₁, h₂</th><th scope="col">z</th>
      <th scope="col">fires</th></tr></thead>
    <tbody>${ot.map((a,i)=>{let c=rt(n[i]),l=c===ge[i];return m`<tr data-right="${String(l)}">
        <td>${a.join(", ")}</td>
        <td><span data-shows="h1">${h(e[i][0])}</span>, <span
          data-shows="h2">${h(e[i][1])}</span></td>
        <td data-shows="z">${h(n[i])}</td>
        <td>${c} ${l?"✓":"✗"}</td></tr>`})}</tbody></table>
    <p class="nn-count" data-none="${o===4}"><b data-shows="right"
      >${o}</b> of 4 corners right</p>`}function Mc(t){let e=ys(t,ot).map((n,o)=>`${ot[o].join(", ")} at ${n.map(r=>h(r,2)).join(", ")}`);return`Two squares: the inputs, and where two hidden ${t.way} put them, ${h(100*t.amount,3)} percent of the way. The corner ${e.join("; ")}. The line in the hidden square gets ${vs(t)} of 4 right.`}var vc=(t,e,n)=>({ask:e,praise:n,met:o=>o.way===t&&o.amount===1&&vs(o)===4}),kc={picture:Rp,controls:Wp,readout:Pp,describe:Mc,goals:{"03-fold":vc("ReLUs","Choose ReLUs, move the square all the way, and place the line so that all four corners are right.","XOR. The fold laid the corners 0, 0 and 1, 1 on one place, so one line can part them from the other two."),"03-warp":vc("sigmoids","Choose sigmoids, and do the same.","XOR again. Nothing is folded here: the square is bent until a straight line is enough.")}};function dt(t,e=0){let n=null;return(o,r)=>(n=n?r.map((s,a)=>e*n[a]+s):[...r],o.map((s,a)=>s-t*n[a]))}function Ac(t,[e,n]=[.9,.999],o=1e-8){let[r,s,a]=[null,null,0];return(i,c)=>{r??=c.map(()=>0),s??=c.map(()=>0),a+=1,r=r.map((d,f)=>d+(1-e)*(c[f]-d)),s=s.map((d,f)=>n*d+(1-n)*c[f]*c[f]);let l=t/(1-e**a),p=Math.sqrt(1-n**a);return i.map((d,f)=>d-l*r[f]/(Math.sqrt(s[f])/p+o))}}var Ic=10,ft=(t,e=Ic)=>t.some(n=>Math.abs(n)>e);function Vt(t,e,n,o,r=Ic){let s=[n];for(;s.length<=o&&!ft(s.at(-1),r);){let a=s.at(-1);s.push(t(a,e(a,s.length-1)))}return s}function be(t,e,n=0){let o=0;for(let[r,s]of t)o+=(r*e+n-s)**2;return o/t.length}function Ke(t,e,n=0){let[o,r]=[0,0];for(let[s,a]of t){let i=2*(s*e+n-a)/t.length;o+=s*i,r+=i}return[o,r]}var Ms=t=>t.reduce((e,n)=>e+n,0)/t.length;function Rn(t){let e=Ms(t.map(([o])=>o*o)),n=Ms(t.map(([o,r])=>o*r));return{bend:e,best:e===0?0:n/e}}function ks(t){let[e,n]=[0,1].map(s=>Ms(t.map(a=>a[s]))),o=t.map(([s,a])=>[s-e,a-n]),r=Rn(o).best;return[r,n-r*e]}var As="batch-paths",Ye=x([-1.5,2.5],[30,350]),_e=x([-1.5,2.5],[344,24]),zp=[.02,.1,.3,.7,1.3,2.1,3.2,4.6],Tc=4,Dp=4,Nc=240,Lc=({points:t})=>[`full batch (${t.length})`,`mini-batch (${Tc})`,"stochastic (1)"],Wn=({points:t},[e,n])=>be(t,e,n),Vo=t=>Wn(t,ks(t.points));function jp(t){let{points:e,orders:n,looked:o,start:r,lr:s}=t;return[e.length,Tc,1].map(a=>{let i=Math.ceil(e.length/a),c=Math.floor(o/e.length),l=Math.floor(o%e.length/a),p=f=>{let $=n[Math.floor(f/i)%n.length],g=f%i*a;return $.slice(g,g+a).map(v=>e[v])},d=([f,$],g)=>Ke(p(g),f,$);return Vt(dt(s),d,r,c*i+l)})}var Pn=t=>jp(t).map(e=>{let n=e.at(-1);return{path:e,now:n,cost:Wn(t,n)}}),Go=new Map;function Bp(t){let e=JSON.stringify(t.points);if(!Go.has(e)){Go.clear();let n=zp.map(o=>Vo(t)+o);Go.set(e,Xe(o=>Wn(t,o),n,Ye,_e))}return Go.get(e)}function Cp(t,e){let[n,o]=t.start,[r,s]=ks(t.points);return m`<svg viewBox="0 0 360 382" role="img"
    aria-label="${Ec(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="24" width="320" height="320"/>
    </clipPath>
    <g clip-path="url(#${e}-clip)">${Bp(t)}</g>
    ${T(Ye,_e,{names:["weight w","bias b"],count:4})}
    <g clip-path="url(#${e}-clip)">
      ${Pn(t).map(({path:a},i)=>Mo(a,i,Ye,_e)).reverse()}
      <path class="nn-centre" d="M${u(Ye(r))} ${u(_e(s)-6)}l6 6l-6 6l-6 -6z"/>
    </g>
    <circle class="nn-handle" data-drag="start" cx="${u(Ye(n))}"
      cy="${u(_e(o))}" r="11"/>
  </svg>`}var qp=(t,e)=>m`
  ${b(As,"start",t,e,{},["w","b"])}
  ${b(As,"lr",t,e)} ${b(As,"looked",t,e)}`;function Up(t){let e=Pn(t).map(({path:n,now:o,cost:r},s)=>m`<tr>
      <th scope="row">${ko(s)} ${Lc(t)[s]}</th>
      <td><b data-shows="steps">${n.length-1}</b></td>
      <td>${ft(o)?"gone":m`<b data-shows="cost">${h(r)}</b>`}</td></tr>`);return m`<table class="nn-table"><thead><tr><th>rows in a step</th>
      <th>steps</th><th>true cost</th></tr></thead><tbody>${e}</tbody></table>
    <p>${h(t.looked/t.points.length,3)} epochs. ◆ is the lowest
      place; the cost there is <b data-shows="best">${h(Vo(t))}</b>.</p>`}function Ec(t){let e=Pn(t).map(({path:n,now:o,cost:r},s)=>{let a=ft(o)?"has gone":`is at a cost of ${h(r)}`;return`${Lc(t)[s]} ${a} after ${n.length-1} steps`});return`Level lines of the cost over weight and bias, with three walks from (${t.start.map(n=>h(n)).join(", ")}) at learning rate ${h(t.lr)}. ${t.looked} examples looked at: ${e.join("; ")}. The least possible cost is ${h(Vo(t))}.`}function Xp({looked:t,points:e,orders:n}){let o=Math.min(Nc,e.length*n.length);return t<o?{looked:Math.min(o,t+Dp)}:null}var Sc=t=>Math.max(-1.5,Math.min(2.5,Math.round(t*20)/20))+0,Oc={picture:Cp,controls:qp,readout:Up,describe:Ec,play:Xp,plays:()=>!0,pace:120,wide:!0,input:t=>"start"in t?{...t,looked:0}:t,drags:{start:(t,[e,n])=>({start:[Sc(Ye.invert(e)),Sc(_e.invert(n))],looked:0})},goals:{"04-one-epoch":{ask:"Start where the cost is above 2. After exactly one epoch the stochastic runner must be at less than a quarter of the full batch's cost.",praise:"Twelve small steps against one: the examples in a full batch say much the same, so waiting for all of them is slow.",met:t=>{let[e,,n]=Pn(t);return t.looked===t.points.length&&Wn(t,t.start)>2&&n.cost<e.cost/4}},"04-settle":{ask:"After all 20 epochs, the stochastic runner must be within 0.002 of the least cost. At which rate does it come to rest?",praise:"At a small one. One example's slope is a rumour; small steps average many rumours. Now the full batch has hardly moved: each size of batch has a rate of its own.",met:t=>t.looked===Nc&&Wn(t,t.start)>2&&Pn(t)[2].cost<Vo(t)+.002}}};var Is="descent",kt=x([0,1.35],[46,346]),Hp=24,Fp=216,Ze=286,Ko=x([0,7e-4],[46,346]),Gp=60,Kt=({points:t},e)=>be(t,e),Yo=({points:t},e)=>Ke(t,e)[0],Vp=t=>Math.round(t*1e6)/1e6,Kp=t=>[Vt(dt(t.lr),([e])=>[Yo(t,e)],[t.A],t.steps)];function xe(t){let{best:e,bend:n}=Rn(t.points),o=Kp(t)[0].map(([a])=>a),r=o.at(-1),s=1-2*n*t.lr;return{path:o,now:r,best:e,away:s,lands:1/(2*n),bounces:1/n}}function Rc(t){return t===1?"stands still: a rate of 0 moves nothing":Math.abs(t)<.002?"lands in one step":t>0?"crawls, always on the same side":Math.abs(t+1)<.001?"bounces forever, as near as it shows":t>-1?"zigzags, from side to side and inwards":"diverges: each step ends farther out"}function Yp(t,e,n){let o=r=>`${u(kt(r))} ${u(e(Kt(n,r)))}`;return m`<path class="nn-trail" d="M${t.map(o).join("L")}"/>
    ${t.slice(0,-1).map((r,s)=>m`<circle class="${s?"nn-step":"nn-from"}" cx="${u(kt(r))}"
            cy="${u(e(Kt(n,r)))}" r="${s?3.5:6}"/>`)}`}function _p(t,{lands:e,bounces:n}){let o=Ko.domain[1],r=[["crawls",0,e],["zigzags",e,n],["diverges",n,o]].filter(([,a])=>a<o),s=u(Ko(t.lr));return m`<text class="nn-small" x="16" y="${Ze-14}">rates:</text>
    ${r.map(([a,i,c],l)=>{let[p,d]=[u(Ko(i)),u(Ko(Math.min(c,o)))];return m`<rect class="nn-regime" data-regime="${l}" x="${p}"
          y="${Ze-8}" width="${u(d-p)}" height="22"/>
        ${d-p>50&&m`<text class="nn-small" x="${u((p+d)/2)}" y="${Ze+7}"
          text-anchor="middle">${a}</text>`}
        ${c<o&&m`<path class="nn-zero" d="M${d} ${Ze-8}v28"/><text
          class="nn-small" x="${d}" y="${Ze+34}" text-anchor="middle"
          >${c.toFixed(9)}</text>`}`})}
    <path class="nn-next" d="M${s} ${Ze-8}l-6 -11h12z"/>`}function Zp(t,e){let n=xe(t),{path:o,now:r}=n,s=1.05*Math.max(...kt.domain.map(c=>Kt(t,c))),a=x([-.03*s,s],[Fp,Hp]),i=r>=kt.domain[0]&&r<=kt.domain[1];return m`<svg viewBox="0 0 360 328" role="img"
    aria-label="${Wc(t)}">
    <clipPath id="${e}-clip"><rect x="40" y="14" width="312" height="208"/>
    </clipPath>
    ${T(kt,a,{names:["A, bottles for each guest","cost"],count:5})}
    <g clip-path="url(#${e}-clip)">
      <path class="nn-graph" d="${K(c=>Kt(t,c),kt,a)}"/>
      ${i&&Dt(r,Kt(t,r),Yo(t,r),kt,a,46)}
      ${Yp(o,a,t)}
    </g>
    ${i&&jt("ball",kt(r),a(Kt(t,r)))}
    ${_p(t,n)}
  </svg>`}var Jp=(t,e)=>m`${b(Is,"A",t,e)}
  ${b(Is,"lr",t,e)} ${b(Is,"steps",t,e)}`;function Qp(t){let{path:e,now:n,away:o}=xe(t),r=Vp(Yo(t,n)),s=n-t.lr*Yo(t,n);return m`<p class="nn-formula">after ${e.length-1}
      ${e.length===2?"step":"steps"}: A = <b data-shows="A">${h(n,6)}</b>, cost <b data-shows="cost">${h(Kt(t,n),6)}</b>,
      slope <b data-shows="slope">${h(r)}</b></p>
    ${ft([n])?m`<p class="nn-note">The ball has left. It will not come back.</p>`:m`<p class="nn-formula">next: ${h(n)} − ${h(t.lr)} · ${O(r)} = <b data-shows="next">${h(s,6)}</b></p>`}
    <p>Each step multiplies the distance to the lowest place by <b
      data-shows="factor">${h(o)}</b>. The ball
      <b>${Rc(o)}</b>.</p>`}function Wc(t){let{path:e,now:n,away:o}=xe(t);return`A curve with one lowest place: the cost of each A. A ball started at A = ${h(t.A)}, with learning rate ${h(t.lr)}. After ${e.length-1} steps it is at A = ${h(n)}, where the cost is ${h(Kt(t,n))}. It ${Rc(o)}.`}function td(t){let{now:e,best:n}=xe(t),o=Math.abs(e-n)<1e-9||t.lr===0;return t.steps===Gp||ft([e])||o?null:{steps:t.steps+1}}var ed=t=>Math.max(0,Math.min(1.35,Math.round(t*100)/100));function nd(t){let{path:e,best:n}=xe(t),o=Math.abs(t.A-n),r=e.every((a,i)=>i===0||(a-n)*(e[i-1]-n)<0),s=Math.abs(e.at(-1)-n)/o;return e.length>20&&o>.05&&r&&Math.abs(s-1)<.02}var Pc={picture:Zp,controls:Jp,readout:Qp,describe:Wc,play:td,plays:()=>!0,input:t=>"A"in t?{...t,steps:0}:t,drags:{ball:(t,[e])=>({A:ed(kt.invert(e)),steps:0})},goals:{"04-to-08":{ask:"Start at A = 1 and come to 0.8 in a single step.",praise:"0.2 down a slope of 1272: the rate is 0.2 / 1272, about 0.000157.",met:t=>t.A===1&&t.steps===1&&Math.abs(xe(t).now-.8)<.001},"04-one-step":{ask:"Start at least 0.2 away from the lowest place, and land on it in a single step.",praise:"One step, from anywhere: this rate fits the curve's bend.",met:t=>{let{now:e,best:n}=xe(t),o=Math.abs(t.A-n)>=.2;return t.steps===1&&o&&Math.abs(e-n)<.001}},"04-forever":{ask:"Find a rate at which the ball bounces forever: after 20 steps it must still swing as wide as at first.",praise:"Twice the rate that lands in one step, and it never arrives.",met:nd}}};var _o="gears",Ss={double:"2x",square:"x²",mirror:"1 − x"},Ts={triple:"3u",square:"u²","minus-half":"−u/2"},jc=[-1.5,2],Bc=[...Array(15).keys()].map(t=>-1.5+t/4),Yt=[58,166,274],Ns=[26,322],Je=({first:t,second:e,x:n,halvings:o})=>Wa(t,e,n,2**-o);function od({first:t,second:e}){let n=Bc.map(oe[t].f),o=n.map(oe[e].f);return[jc,n,o].map(r=>x([Math.min(...r),Math.max(...r)],Ns))}function rd(t,e,n){let[o,r]=Ns;return m`<g class="nn-axes"><path class="nn-zero" d="M${o} ${e}
      H${r}"/>${$t(...t.domain,5).map(s=>m`<path class="nn-zero" d="M${u(t(s))} ${e}v5"/><text
        x="${u(t(s))}" y="${e+20}" text-anchor="middle"
        >${h(s)}</text>`)}</g>
    <text class="nn-halo nn-strong" x="${o-18}" y="${e-12}">${n}</text>`}function zc(t,e,n){let{from:o,to:r,rates:s}=Je(t),[a,i]=[Yt[e],Yt[e+1]],[c,l]=[o[e],r[e]].map(g=>u(n[e](g))),[p,d]=[o[e+1],r[e+1]].map(g=>u(n[e+1](g))),f=s[e],$=u((c+l+p+d)/4);return m`<path class="nn-band" d="M${c} ${a}L${l} ${a}L${d}
      ${i}L${p} ${i}Z"/>
    <path class="nn-edge ${ct(f)}" d="M${c} ${a}L${p} ${i}"/>
    <path class="nn-edge ${ct(f)}" d="M${l} ${a}L${d} ${i}"/>
    <text class="nn-halo nn-strong" x="${$}" y="${(a+i)/2+14}"
      text-anchor="middle">${Number.isNaN(f)?"no move":`× ${O(f)}`}</text>`}function sd({from:t,to:e,moves:n},o,r){let s=Yt[o],[a,i]=[t[o],e[o]].map(c=>u(r[o](c)));return m`<path class="nn-move ${ct(n[o])}" d="M${a}
      ${s}H${i}"/>
    <circle class="nn-centre" cx="${a}" cy="${s}" r="5"/>
    <text class="nn-halo nn-small" x="${u((a+i)/2)}" y="${s-(o?12:20)}"
      text-anchor="middle">${n[o]>0?"+":""}${h(n[o])}</text>`}function ad(t){let e=od(t),{first:n,second:o}=t,r=Bc.map(s=>{let a=oe[n].f(s);return[s,a,oe[o].f(a)]});return m`<svg viewBox="0 0 346 304" role="img"
    aria-label="${Cc(t)}">
    ${r.map(s=>m`<polyline class="nn-mesh" points="${s.map((a,i)=>`${u(e[i](a))},${Yt[i]}`).join(" ")}"/>`)}
    ${zc(t,0,e)} ${zc(t,1,e)}
    ${["x",`u = ${Ss[n]}`,`y = ${Ts[o]}`].map((s,a)=>rd(e[a],Yt[a],s))}
    ${Yt.map((s,a)=>sd(Je(t),a,e))}
    <g class="nn-grab" data-drag="x"><circle cx="${u(e[0](t.x))}"
      cy="${Yt[0]}" r="16"/><circle class="nn-handle" cx="${u(e[0](t.x))}" cy="${Yt[0]}" r="9"/></g>
  </svg>`}var id=(t,e)=>m`
  ${S(_o,"first",t,e,n=>Ss[n])}
  ${S(_o,"second",t,e,n=>Ts[n])}
  ${b(_o,"x",t,e)} ${b(_o,"halvings",t,e)}`;function cd(t){let{from:e,moves:n,rates:o,slopes:r}=Je(t),[s,a,i]=n,[c,l,p]=o,d=!Number.isNaN(l);return m`<p class="nn-formula">x moves by ${h(s)}, u by <b
      data-shows="du">${h(a)}</b>, y by <b data-shows="dy">${h(i)}</b>.</p>
    <p class="nn-formula">u per x: <b data-shows="first">${h(c)}</b>;
      y per u: ${d?m`<b data-shows="second">${h(l)}</b>`:"u did not move"}; y per x: ${d&&m`${h(c)} · ${O(l)} = `}<b
      data-shows="both">${h(p)}</b></p>
    <p class="nn-formula">Slopes at x = ${h(t.x)}, u = ${h(e[1])}:
      ${h(r[0])} · ${O(r[1])} = <b data-shows="slope">${h(r[0]*r[1])}</b></p>`}function Cc(t){let{moves:e,slopes:n}=Je(t),[o,r,s]=e.map(a=>h(a));return`Three number lines: x, u = ${Ss[t.first]}, y = ${Ts[t.second]}. From x = ${h(t.x)} a nudge of ${o} moves u by ${r} and y by ${s}. The slopes ${h(n[0])} and ${h(n[1])} multiply to ${h(n[0]*n[1])}.`}var Dc=({slopes:t})=>t[0]*t[1],qc={picture:ad,controls:id,readout:cd,describe:Cc,drags:{x(t,[e]){let n=x(jc,Ns).invert(e);return{x:Math.max(-1.5,Math.min(1.5,Math.round(n*8)/8))}}},goals:{"00-chain":{ask:"With u = x² and y = 3u, find the place where y falls by 6 for each 1 that x grows: the slope of the whole chain is −6.",praise:"At −1: the slope of x² is −2 there, and −2 · 3 = −6.",met:t=>t.first==="square"&&t.second==="triple"&&Dc(Je(t))===-6},"00-block":{ask:"Make the slope of the whole chain 0, though the slope of the second link is not.",praise:"One slope of 0 and nothing gets through, whatever the other is. A shut ReLU stops the blame in the same way.",met(t){let e=Je(t);return Dc(e)===0&&e.slopes[1]!==0}}}};var Ls="golf",Zo=60,Dn=10,ld=12,md=4,At=110,Jo=x([0,125],[20,348]),Es=x([0,12.5],[46,346]),Os=x([-150,4e3],[292,172]),_t=t=>Dn*t-Zo,Uc=t=>_t(t)**2,Xc=t=>2*Dn*_t(t),ud=({strength:t,lr:e,shots:n})=>[Vt(dt(e),([o])=>[Xc(o)],[t],n-1,100)],Qe=t=>ud(t)[0].map(([e])=>e);function hd(t,e){let[n,o]=[u(Jo(0)),u(Jo(Dn*t))],r=u(At-.55*(o-n));return m`<path class="${e?"nn-flight":"nn-bump"}"
    d="M${n} ${At}Q${u((n+o)/2)} ${r} ${o} ${At}"/>`}function pd(t,e){let n=Qe(t),o=u(Jo(Zo)),r=(s,a)=>{let i=a===n.length-1;return m`<circle class="${i?"nn-dot":"nn-from"}"
      cx="${u(Jo(Dn*s))}" cy="${At}" r="${i?6:4.5}"/>`};return m`<svg viewBox="0 0 360 330" role="img"
    aria-label="${Fc(t)}">
    <clipPath id="${e}-clip"><rect x="0" y="0" width="360" height="300"/>
    </clipPath>
    <g clip-path="url(#${e}-clip)">${n.map((s,a)=>hd(s,a===n.length-1))}</g>
    <path class="nn-line" d="M8 ${At+6}H352"/>
    <path class="nn-normal" d="M${o} ${At+5}v-52"/>
    <path class="nn-one" d="M${o} ${At-47}l22 8l-22 8z"/>
    <path class="nn-cup" d="M${o-7} ${At+6}v9h14v-9"/>
    ${n.map(r)}
    <text class="nn-small" x="8" y="${At+24}">tee</text>
    <text class="nn-small" x="${o}" y="${At+30}" text-anchor="middle"
      >hole, ${Zo} m</text>
    ${T(Es,Os,{names:["strength","cost: miss²"],count:4})}
    <path class="nn-curve" d="${K(Uc,Es,Os)}"/>
    ${n.map((s,a)=>{let i=a===n.length-1;return m`<circle class="${i?"nn-dot":"nn-from"}"
        cx="${u(Es(s))}" cy="${u(Os(Uc(s)))}" r="${i?6:4.5}"/>`})}
  </svg>`}var dd=(t,e)=>m`${b(Ls,"strength",t,e)}
  ${b(Ls,"lr",t,e)} ${b(Ls,"shots",t,e)}`,zn=t=>Math.round(t*1e6)/1e6,Hc=t=>t>0?"too far":t<0?"short":"in";function fd(t){let e=Qe(t),n=Math.max(0,e.length-md),o=e.slice(n).map((r,s)=>{let a=zn(_t(r));return m`<tr><td>${n+s+1}</td>
      <td data-shows="strength">${h(zn(r))}</td>
      <td><span data-shows="miss">${h(a)}</span> ${Hc(a)}</td>
      <td data-shows="change">${h(zn(-t.lr*Xc(r)))}</td></tr>`});return m`<table class="nn-table"><thead><tr><th>shot</th><th>strength</th>
      <th>miss in m</th><th>correction</th></tr></thead><tbody>${o}</tbody></table>
    <p class="nn-formula">correction = −rate · 2 · ${Dn} · miss</p>`}function Fc(t){let e=Qe(t),n=zn(_t(e.at(-1)));return`A golf hole ${Zo} metres from the tee. Shot ${e.length}, with strength ${h(zn(e.at(-1)))}, ends ${h(Math.abs(n))} metres ${n?Hc(n):"away: in"}. Below it the cost curve, which never changes: the knob moves the shot along it.`}function $d(t){let e=Qe(t).at(-1),n=Math.abs(_t(e))<.05||t.lr===0;return t.shots===ld||n?null:{shots:t.shots+1}}var Gc={picture:pd,controls:dd,readout:fd,describe:Fc,play:$d,plays:()=>!0,verbs:{step:"Next shot",play:"Play on"},input:t=>"strength"in t?{...t,shots:1}:t,goals:{"04-hole":{ask:"Miss the first shot by 20 metres or more, and be within half a metre of the hole by the fourth.",praise:"The sign gave the direction, the distance the size.",met:t=>{let e=Qe(t);return Math.abs(_t(t.strength))>=20&&e.length<=4&&Math.abs(_t(e.at(-1)))<=.5}},"04-both-sides":{ask:"Now miss on both sides in turn, four times running or more, and still come within 2 metres.",praise:"Over-corrected each time, and still in the end: a zigzag that shrinks.",met:t=>{let e=Qe(t).map(_t);return e.every((o,r)=>r===0||o*e[r-1]<0)&&e.length>4&&Math.abs(e.at(-1))<=2}}}};var tn={bowl:{cost:([t,e])=>(t*t+e*e)/2,gradient:([t,e])=>[t,e],lowest:[[0,0]],heights:[.05,.2,.45,.8,1.25,1.8,2.45,3.2]},"narrow valley":{cost:([t,e])=>(t*t+25*e*e)/10,gradient:([t,e])=>[t/5,5*e],lowest:[[0,0]],heights:[.02,.1,.25,.5,1,2,4,7]},"two minima":{cost:([t,e])=>t**4/4-t**3/15-t**2/2+t/5+.38333333333333336+e*e/2,gradient:([t,e])=>[(t*t-1)*(t-.2),e],lowest:[[-1,0]],heights:[.05,.15,.25,.35,.45,.7,1.2,2]},saddle:{cost:([t,e])=>t*t/2+(e*e-1)**2/4,gradient:([t,e])=>[t,(e*e-1)*e],lowest:[[0,1],[0,-1]],heights:[.03,.1,.18,.25,.4,.7,1.2,2]},plateau:{cost:([t,e])=>1-Math.exp(-(t*t+e*e)),gradient:([t,e])=>{let n=2*Math.exp(-(t*t+e*e));return[t*n,e*n]},lowest:[[0,0]],heights:[.1,.3,.5,.7,.85,.95,.99]}};var Qo="two-knobs",en=x([-2,2],[30,350]),nn=x([-2,2],[344,24]),gd=200,Ws=.01,Kc=["plain descent","with momentum","Adam"],bd={},xd=t=>bd[t]??=Xe(tn[t].cost,tn[t].heights,en,nn);function yd({landscape:t,start:e,lr:n,steps:o,race:r}){let s=[dt(n),dt(n,.9),Ac(n)].slice(0,r?3:1),{gradient:a}=tn[t];return s.map(i=>Vt(i,a,e,o))}function ye(t){let{cost:e}=tn[t.landscape];return yd(t).map(n=>{let o=n.findIndex(r=>e(r)<Ws);return{path:n,after:o,now:n.at(-1),cost:e(n.at(-1))}})}var Yc=t=>Math.round(t*1e6)/1e6;function wd(t,e){let[n,o]=t.start;return m`<svg viewBox="0 0 360 382" role="img"
    aria-label="${_c(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="24" width="320" height="320"/>
    </clipPath>
    <g clip-path="url(#${e}-clip)">${xd(t.landscape)}</g>
    ${T(en,nn,{names:["knob u","knob v"],count:4})}
    <g clip-path="url(#${e}-clip)">
      ${tn[t.landscape].lowest.map(([r,s])=>m`<path class="nn-centre" d="M${u(en(r))} ${u(nn(s)-6)}l6 6l-6 6l-6 -6z"/>`)}
      ${ye(t).map(({path:r},s)=>Mo(r,s,en,nn)).reverse()}
    </g>
    <circle class="nn-handle" data-drag="start" cx="${u(en(n))}"
      cy="${u(nn(o))}" r="11"/>
  </svg>`}var vd=(t,e)=>m`
  ${t.choose&&S(Qo,"landscape",t,e)}
  ${b(Qo,"start",t,e,{},["u","v"])}
  ${b(Qo,"lr",t,e)} ${b(Qo,"steps",t,e)}`;function Md(t){let e=ye(t).map(({path:n,after:o,now:r,cost:s},a)=>m`<tr>
      <th scope="row">${ko(a)} ${Kc[a]}</th>
      <td>${ft(r)?"left the map":m`<b data-shows="cost">${h(Yc(s))}</b>`}</td>
      <td>${o<0?ft(r)?"never":`not in ${n.length-1}`:m`<b data-shows="after">${o}</b>`}</td></tr>`);return m`<table class="nn-table"><thead><tr><th>◆ = lowest</th>
      <th>cost now</th><th>steps to a cost below ${Ws}</th></tr></thead>
    <tbody>${e}</tbody></table>`}function _c(t){let e=ye(t).map(({now:n,cost:o,after:r},s)=>{let a=ft(n)?"has left the map":`is at (${n.map(c=>h(c,3)).join(", ")}), cost ${h(Yc(o))}`,i=r<0?"":`, below ${Ws} after ${r} steps`;return`${Kc[s]} ${a}${i}`});return`Level lines of a cost with two knobs: ${t.landscape}. Start at (${t.start.map(n=>h(n)).join(", ")}), learning rate ${h(t.lr)}. After ${t.steps} steps: ${e.join("; ")}.`}function kd(t){if(t.steps===gd)return null;let e={...t,steps:t.steps+1};return ye(e).some(({path:o})=>{if(o.length<e.steps+1)return!1;let[r,s]=o.slice(-2);return s.some((a,i)=>Math.abs(a-r[i])>1e-5)})?{steps:e.steps}:null}var Vc=t=>Math.max(-2,Math.min(2,Math.round(t*20)/20))+0,Rs=([t,e],[n,o],r)=>Math.hypot(t-n,e-o)<r,Zc={picture:wd,controls:vd,readout:Md,describe:_c,play:kd,plays:()=>!0,pace:120,wide:!0,input:t=>"start"in t||"landscape"in t?{...t,steps:0}:t,drags:{start:(t,[e,n])=>({start:[Vc(en.invert(e)),Vc(nn.invert(n))],steps:0})},goals:{"04-valley":{ask:"In the narrow valley, start at least 1.5 away from the lowest place and bring plain descent below a cost of 0.01 in 40 steps or fewer.",praise:"A rate just below the one at which the steps across the valley would grow: the steep direction sets the limit, the flat one waits.",met:t=>{let[{after:e}]=ye(t);return t.landscape==="narrow valley"&&!Rs(t.start,[0,0],1.5)&&Math.abs(t.start[1])>=.5&&e>=0&&e<=40}},"04-lower-minimum":{ask:"Two minima: bring plain descent to the lower one. Move the start, not farther than needed.",praise:"Which minimum it finds was decided by the start. No slope on the way told of the other one.",met:t=>t.landscape==="two minima"&&!Rs(t.start,[-1,0],.5)&&Rs(ye(t)[0].now,[-1,0],.05)},"04-leave-saddle":{ask:"Start on the saddle's ridge, or a hair beside it (v between −0.1 and 0.1), and let another runner be down, below a cost of 0.01, while plain descent is not.",praise:"On the ridge itself the slope across is 0, and nobody ever leaves. A hair beside it, whoever builds up speed leaves sooner.",met:t=>{let[e,...n]=ye(t);return t.landscape==="saddle"&&Math.abs(t.start[1])<=.1&&e.after<0&&n.some(({after:o})=>o>=0)}}}};var Ps="wrong-model",on=x([0,11],[34,346]),jn=x([-.5,8.5],[226,24]),Ad=[1,2,3,4,5,6,7,8,9,10],Id=1e-4,zs={linear:{of:t=>t,by:.6,model:"A·x"},quadratic:{of:t=>t*t,by:.06,model:"A·x²"},logarithmic:{of:Math.log,by:2.6,model:"A·log x"}},Jc=t=>Object.values(zs).find(e=>e.model===t).of,Ds=t=>Ad.map(e=>[e,zs[t].by*zs[t].of(e)]);function Cn({data:t,model:e,A:n}){let o=Jc(e),r=Ds(t).map(([i,c])=>[o(i),c]),{best:s,bend:a}=Rn(r);return{cost:be(r,n),slope:Ke(r,n)[0],least:be(r,s),lr:1/(8*a)}}function Sd(t,e){let n=r=>t.A*Jc(t.model)(r),o={...on,domain:[.05,11]};return m`<svg viewBox="0 0 360 266" role="img"
    aria-label="${Qc(t)}">
    <clipPath id="${e}-clip"><rect x="34" y="24" width="312" height="202"/>
    </clipPath>
    ${T(on,jn,{names:["guests x","bottles"],count:5})}
    <g clip-path="url(#${e}-clip)">
      ${Ds(t.data).map(([r,s])=>m`<line class="nn-gap" x1="${u(on(r))}" x2="${u(on(r))}"
          y1="${u(jn(s))}" y2="${u(jn(n(r)))}"/>`)}
      <path class="nn-graph" d="${K(n,Object.assign(r=>on(r),o),jn)}"/>
    </g>
    ${Ds(t.data).map(([r,s])=>m`<circle class="nn-step nn-data" cx="${u(on(r))}"
        cy="${u(jn(s))}" r="4.5"/>`)}
  </svg>`}var Td=(t,e)=>m`${S(Ps,"data",t,e)}
  ${S(Ps,"model",t,e)} ${b(Ps,"A",t,e)}`,Bn=t=>Math.round(t*1e6)/1e6;function Nd(t){let{cost:e,slope:n,least:o}=Cn(t);return m`<p class="nn-formula">cost = <b data-shows="cost">${h(Bn(e))}</b>, its slope for A = <b data-shows="slope">${h(Bn(n))}</b></p>
    <p>The least cost that any A can reach with this model: <b
      data-shows="least">${h(Bn(o))}</b></p>`}function Qc(t){let{cost:e,least:n}=Cn(t);return`Ten parties with ${t.data} data, and the model ${t.model} with A = ${h(t.A)}. The cost is ${h(Bn(e))}; the least that this model can reach is ${h(Bn(n))}.`}function Ld(t){let{slope:e,lr:n}=Cn(t);return Math.abs(e)<Id?null:{A:Math.min(3,dt(n)([t.A],[e])[0])}}var tl={picture:Sd,controls:Td,readout:Nd,describe:Qc,play:Ld,plays:()=>!0,pace:120,goals:{"04-flat":{ask:"Wrong model: find data and a model whose cost has a slope below 0.01 in size while the cost itself is above 0.25.",praise:"Nothing is left to gain, and it still fits badly. No setting of the knob helps: the shape is wrong.",met:t=>{let{cost:e,slope:n}=Cn(t);return Math.abs(n)<.01&&e>.25}},"04-right-shape":{ask:"Quadratic data: bring the cost below 0.001.",praise:"With the right shape, one knob is enough.",met:t=>t.data==="quadratic"&&Cn(t).cost<.001}}};var js={arrows:Ga,broadcast:Ja,"matrix-product":ni,"power-curve":$i,secant:pc,slice:Pi,gears:qc,neuron:ii,"decision-line":ka,"truth-table":gc,"sigmoid-curve":ki,activations:ha,"softmax-bars":ji,"fit-probability":Ta,reliability:wi,question:gi,"network-steps":sc,"dinner-party":Zi,"xor-space":kc,bumps:Hi,"shape-checker":mc,descent:Pc,"two-knobs":Zc,"batch-paths":Oc,"wrong-model":tl,golf:Gc,"xor-learning":wc,"gradient-depth":Ca,"party-learning":hi};function qn(t,e,n){let o=Ks(t,e,n);return js[t].check?.(o),o}var tr=class{#t;#e=new Map;constructor(e){this.#t={...e}}get(e){return this.#t[e]}set(e,n){this.#t[e]!==n&&(this.#t[e]=n,this.#e.get(`change:${e}`)?.forEach(o=>o()))}save_changes(){}on(e,n){this.#e.has(e)||this.#e.set(e,new Set),this.#e.get(e).add(n)}off(e,n){this.#e.get(e)?.delete(n)}};var el=11;function Ed(t,e){var n=e.attributes,o,r,s,a,i;if(!(e.nodeType===el||t.nodeType===el)){for(var c=n.length-1;c>=0;c--)o=n[c],r=o.name,s=o.namespaceURI,a=o.value,s?(r=o.localName||r,i=t.getAttributeNS(s,r),i!==a&&(o.prefix==="xmlns"&&(r=o.name),t.setAttributeNS(s,r,a))):(i=t.getAttribute(r),i!==a&&t.setAttribute(r,a));for(var l=t.attributes,p=l.length-1;p>=0;p--)o=l[p],r=o.name,s=o.namespaceURI,s?(r=o.localName||r,e.hasAttributeNS(s,r)||t.removeAttributeNS(s,r)):e.hasAttribute(r)||t.removeAttribute(r)}}var er,Od="http://www.w3.org/1999/xhtml",J=typeof document>"u"?void 0:document,Rd=!!J&&"content"in J.createElement("template"),Wd=!!J&&J.createRange&&"createContextualFragment"in J.createRange();function Pd(t){var e=J.createElement("template");return e.innerHTML=t,e.content.childNodes[0]}function zd(t){er||(er=J.createRange(),er.selectNode(J.body));var e=er.createContextualFragment(t);return e.childNodes[0]}function Dd(t){var e=J.createElement("body");return e.innerHTML=t,e.childNodes[0]}function jd(t){return t=t.trim(),Rd?Pd(t):Wd?zd(t):Dd(t)}function nr(t,e){var n=t.nodeName,o=e.nodeName,r,s;return n===o?!0:(r=n.charCodeAt(0),s=o.charCodeAt(0),r<=90&&s>=97?n===o.toUpperCase():s<=90&&r>=97?o===n.toUpperCase():!1)}function Bd(t,e){return!e||e===Od?J.createElement(t):J.createElementNS(e,t)}function Cd(t,e){for(var n=t.firstChild;n;){var o=n.nextSibling;e.appendChild(n),n=o}return e}function Bs(t,e,n){t[n]!==e[n]&&(t[n]=e[n],t[n]?t.setAttribute(n,""):t.removeAttribute(n))}var nl={OPTION:function(t,e){var n=t.parentNode;if(n){var o=n.nodeName.toUpperCase();o==="OPTGROUP"&&(n=n.parentNode,o=n&&n.nodeName.toUpperCase()),o==="SELECT"&&!n.hasAttribute("multiple")&&(t.hasAttribute("selected")&&!e.selected&&(t.setAttribute("selected","selected"),t.removeAttribute("selected")),n.selectedIndex=-1)}Bs(t,e,"selected")},INPUT:function(t,e){Bs(t,e,"checked"),Bs(t,e,"disabled"),t.value!==e.value&&(t.value=e.value),e.hasAttribute("value")||t.removeAttribute("value")},TEXTAREA:function(t,e){var n=e.value;t.value!==n&&(t.value=n);var o=t.firstChild;if(o){var r=o.nodeValue;if(r==n||!n&&r==t.placeholder)return;o.nodeValue=n}},SELECT:function(t,e){if(!e.hasAttribute("multiple")){for(var n=-1,o=0,r=t.firstChild,s,a;r;)if(a=r.nodeName&&r.nodeName.toUpperCase(),a==="OPTGROUP")s=r,r=s.firstChild,r||(r=s.nextSibling,s=null);else{if(a==="OPTION"){if(r.hasAttribute("selected")){n=o;break}o++}r=r.nextSibling,!r&&s&&(r=s.nextSibling,s=null)}t.selectedIndex=n}}},Un=1,ol=11,rl=3,sl=8;function Zt(){}function qd(t){if(t)return t.getAttribute&&t.getAttribute("id")||t.id}function Ud(t){return function(n,o,r){if(r||(r={}),typeof o=="string")if(n.nodeName==="#document"||n.nodeName==="HTML"){var s=o;o=J.createElement("html"),o.innerHTML=s}else if(n.nodeName==="BODY"){var a=o;o=J.createElement("html"),o.innerHTML=a;var i=o.querySelector("body");i&&(o=i)}else o=jd(o);else o.nodeType===ol&&(o=o.firstElementChild);var c=r.getNodeKey||qd,l=r.onBeforeNodeAdded||Zt,p=r.onNodeAdded||Zt,d=r.onBeforeElUpdated||Zt,f=r.onElUpdated||Zt,$=r.onBeforeNodeDiscarded||Zt,g=r.onNodeDiscarded||Zt,v=r.onBeforeElChildrenUpdated||Zt,I=r.skipFromChildren||Zt,L=r.addChild||function(y,M){return y.appendChild(M)},P=r.childrenOnly===!0,q=Object.create(null),B=[];function tt(y){B.push(y)}function Wt(y,M){if(y.nodeType===Un)for(var N=y.firstChild;N;){var k=void 0;M&&(k=c(N))?tt(k):(g(N),N.firstChild&&Wt(N,M)),N=N.nextSibling}}function et(y,M,N){$(y)!==!1&&(M&&M.removeChild(y),g(y),Wt(y,N))}function mt(y){if(y.nodeType===Un||y.nodeType===ol)for(var M=y.firstChild;M;){var N=c(M);N&&(q[N]=M),mt(M),M=M.nextSibling}}mt(n);function ut(y){p(y);for(var M=y.firstChild;M;){var N=M.nextSibling,k=c(M);if(k){var R=q[k];R&&nr(M,R)?(M.parentNode.replaceChild(R,M),j(R,M)):ut(M)}else ut(M);M=N}}function E(y,M,N){for(;M;){var k=M.nextSibling;(N=c(M))?tt(N):et(M,y,!0),M=k}}function j(y,M,N){var k=c(M);if(k&&delete q[k],!N){var R=d(y,M);if(R===!1||(R instanceof HTMLElement&&(y=R,mt(y)),t(y,M),f(y),v(y,M)===!1))return}y.nodeName!=="TEXTAREA"?Xn(y,M):nl.TEXTAREA(y,M)}function Xn(y,M){var N=I(y,M),k=M.firstChild,R=y.firstChild,we,It,ve,Fn,Pt;t:for(;k;){for(Fn=k.nextSibling,we=c(k);!N&&R;){if(ve=R.nextSibling,k.isSameNode&&k.isSameNode(R)){k=Fn,R=ve;continue t}It=c(R);var Gn=R.nodeType,zt=void 0;if(Gn===k.nodeType&&(Gn===Un?(we?we!==It&&((Pt=q[we])?ve===Pt?zt=!1:(y.insertBefore(Pt,R),It?tt(It):et(R,y,!0),R=Pt,It=c(R)):zt=!1):It&&(zt=!1),zt=zt!==!1&&nr(R,k),zt&&j(R,k)):(Gn===rl||Gn==sl)&&(zt=!0,R.nodeValue!==k.nodeValue&&(R.nodeValue=k.nodeValue))),zt){k=Fn,R=ve;continue t}It?tt(It):et(R,y,!0),R=ve}if(we&&(Pt=q[we])&&nr(Pt,k))N||L(y,Pt),j(Pt,k);else{var ir=l(k);ir!==!1&&(ir&&(k=ir),k.actualize&&(k=k.actualize(y.ownerDocument||J)),L(y,k),ut(k))}k=Fn,R=ve}E(y,R,It);var Fs=nl[y.nodeName];Fs&&Fs(y,M)}var U=n,Qt=U.nodeType,Hn=o.nodeType;if(!P){if(Qt===Un)Hn===Un?nr(n,o)||(g(n),U=Cd(n,Bd(o.nodeName,o.namespaceURI))):U=o;else if(Qt===rl||Qt===sl){if(Hn===Qt)return U.nodeValue!==o.nodeValue&&(U.nodeValue=o.nodeValue),U;U=o}}if(U===o)g(n);else{if(o.isSameNode&&o.isSameNode(U))return;if(j(U,o,P),B)for(var rn=0,w=B.length;rn<w;rn++){var A=q[B[rn]];A&&et(A,A.parentNode,!1)}}return!P&&U!==n&&n.parentNode&&(U.actualize&&(U=U.actualize(n.ownerDocument||J)),n.parentNode.replaceChild(U,n)),U}}var Xd=Ud(Ed),al=Xd;function il(t,e,n,o,r,s={}){let a=X.figures[e].title;return m`<div class="nn-root" data-kind="${e}"
    data-wide="${String(!!t.wide)}"
    ${!t.plain&&m`role="group" aria-label="${a}"`}>
    <div class="nn-body">
      ${t.picture&&m`<div class="nn-stage">${t.picture(n,r,o)}</div>`}
      <div class="nn-side">
        <div class="nn-controls">${t.controls(n,r)}</div>
        ${t.plays?.(n)&&Fd(t,n,s)}
      </div>
      ${t.readout&&m`<div class="nn-readout">${t.readout(n,r,o)}</div>`}
    </div>
    ${Hd(t,n,o,s)}
    ${!t.plain&&Gd(s)}
    <p class="nn-note" role="status">${s.note}</p>
    ${s.code&&m`<input class="nn-code" readonly aria-label="text to copy"
      value="${s.code}">`}
    <p class="nn-say" role="status"></p>
  </div>`}function Hd(t,e,n,o){return e.goals?.length?m`<ul class="nn-goals" aria-label="Challenges">
    ${e.goals.map(r=>{let s=t.goals[r],a=s.met(e,n),i=a||!!o.met?.[r];return m`<li data-goal="${r}" data-met="${String(i)}">
        <span class="nn-tick" role="img"
          aria-label="${i?"Met":"Open"}">${i?"✓":""}</span>
        <span><b>Challenge.</b> ${s.ask}
        <span class="nn-praise">${a&&s.praise}</span></span>
      </li>`})}
  </ul>`:""}function Fd(t,e,n){let o=String(t.play(e)===null),{step:r="Step",play:s="Play"}=t.verbs??{};return m`<div class="nn-play nn-live">
    <button type="button" data-do="step" aria-disabled="${o}"
      >${r}</button>
    <button type="button" data-do="play" aria-disabled="${o}"
      >${n.playing?"Pause":s}</button>
  </div>`}function Gd(t){return m`<div class="nn-tools nn-live">
    <button type="button" data-do="reset">Reset</button>
    <button type="button" data-do="copy">Copy as Python</button>
    ${t.link&&m`<button type="button" data-do="link">Copy link</button>`}
  </div>`}var cl=t=>t.target.closest?.("[data-drag]");function ll(t,e,n){let o=null;function r(l){let p=cl(l)?.dataset.drag;if(!p||l.button!==0)return;let d=l.target.closest("svg");o={name:p,svg:d},d.setPointerCapture(l.pointerId),l.preventDefault(),e(p)}function s(l){if(!o)return;let p=o.svg.getScreenCTM().inverse(),d=new DOMPoint(l.clientX,l.clientY),{x:f,y:$}=d.matrixTransform(p);n(o.name,[f,$])}let a=()=>o=null,c={pointerdown:r,pointermove:s,pointerup:a,pointercancel:a,touchstart:l=>cl(l)&&l.preventDefault()};for(let[l,p]of Object.entries(c))t.addEventListener(l,p,{passive:!1});return()=>{for(let[l,p]of Object.entries(c))t.removeEventListener(l,p)}}var Vd="[data-part]:not([data-part=''])";function Cs(t){let e=[...t.querySelectorAll(Vd)],o=(e.findLast(r=>r.matches(":hover"))??e.find(r=>r.matches(":focus-visible, :has(:focus-visible)")))?.dataset.part.split(" ")[0];for(let r of e)r.toggleAttribute("data-lit",r.dataset.part.split(" ").includes(o))}function ml(t){let e=()=>Cs(t),n=["pointerover","pointerleave","focusin","focusout"];for(let o of n)t.addEventListener(o,e);return()=>{for(let o of n)t.removeEventListener(o,e)}}var rr="neural-networks-by-hand";var or={};function ul(){try{return globalThis.localStorage!==void 0&&localStorage!==null}catch{return!1}}function Jt(){try{let t=JSON.parse(localStorage.getItem(rr));if(t?.version===1&&typeof t.met=="object")return{...or,...t.met}}catch{}return{...or}}function Us(t){let e=Jt();e[t]||pl({...e,[t]:new Date().toISOString().slice(0,10)})}function hl(t){let e;try{e=JSON.parse(t)}catch{throw new Error("This file is not a saved progress: it is not JSON.")}let n=Object.values(e?.met??{none:0});if(e?.version!==1||!n.every(o=>typeof o=="string"))throw new Error("This file is not a saved progress of this book.");pl({...e.met,...Jt()})}function pl(t){or=t;try{localStorage.setItem(rr,JSON.stringify({version:1,met:t}))}catch{}$l()}function dl(){or={};try{localStorage.removeItem(rr)}catch{}$l()}var fl=()=>JSON.stringify({version:1,met:Jt()},null,2)+`
`,qs=new Set,$l=()=>qs.forEach(t=>t());function sr(t){let e=n=>n.key===rr&&t();return qs.add(t),globalThis.addEventListener?.("storage",e),()=>{qs.delete(t),globalThis.removeEventListener?.("storage",e)}}function bl(t,e){if(Array.isArray(t)){let r=e.prefixItems??t.map(()=>e.items);return`[${t.map((s,a)=>bl(s,r[a])).join(", ")}]`}if(typeof t=="boolean")return t?"True":"False";if(typeof t=="number")return e.type==="number"?Me(t):String(t);let n=t.includes("'")&&!t.includes('"')?'"':"'",o=t.replaceAll("\\","\\\\").replaceAll(n,`\\${n}`).replace(/[\0-\x1f\x7f-\xa0\xad]/g,Yd);return n+o+n}var Kd={"	":"\\t","\n":"\\n","\r":"\\r"},Yd=t=>Kd[t]??`\\x${t.charCodeAt(0).toString(16).padStart(2,"0")}`,_d=(t,e)=>JSON.stringify(t)===JSON.stringify(e),xl=({step:t,items:e})=>t!==void 0||!!(e&&xl(e));function yl(t,e){let{name:n,properties:o}=X.figures[t],r=Object.entries(o).filter(([s,a])=>xl(a)||!_d(e[s],a.default)).map(([s,a])=>`${s}=${bl(e[s],a)}`);return`${n}(${r.join(", ")})`}var Zd=500,Jd=700,wl=(t,[e,...n],o)=>e===void 0?o:t.with(e,wl(t[e],n,o));function vl(t,e,n){let o=e.get("kind"),r=js[o],s=Object.keys(X.figures[o].properties),a=()=>qn(o,Object.fromEntries(s.map(w=>[w,e.get(w)]))),i=a(),c=n.start??i,l={link:!!n.link,note:n.note,met:Jt()},p=0,d=0,f=0;function $(){p=0;try{i=a()}catch(A){l.note=`${A.message} The figure shows its last state.`}P();let w=il(r,o,i,c,n.uid,l).toString();t.firstElementChild||(t.innerHTML="<div></div>"),al(t.firstElementChild,w,{onBeforeElUpdated:I}),Cs(t)}let g=()=>p||=requestAnimationFrame($);function v(w){let A=t.querySelector(".nn-say");A&&(A.textContent=w)}function I(w,A){return w.localName==="details"&&(A.open=w.open),!w.classList.contains("nn-say")}function L(){r.plain||(clearTimeout(d),d=setTimeout(()=>v(r.describe(i)),Jd))}function P(){for(let w of i.goals??[]){let A=r.goals[w];l.met[w]||!A.met(i,c)||(Us(w),clearTimeout(d),v(`Challenge met. ${A.praise}`))}r.task?.(i)&&Us(r.task(i)),l.met=Jt()}function q(w){l.note=l.code="";for(let[A,y]of Object.entries(w))e.set(A,y);e.save_changes(),L(),g()}function B(){clearInterval(f),f=0,l.playing=!1,g()}function tt(){let w=r.play(i);return w?q(w):B(),!!w}function Wt(){if(f)return B();if(matchMedia("(prefers-reduced-motion: reduce)").matches){let w={};for(let A=0;w&&A<1e3;A++)i={...i,...w},w=r.play(i);return q(i)}l.playing=!0,f=setInterval(()=>p||tt(),r.pace??Zd),tt()}async function et(w,A){try{await navigator.clipboard.writeText(w),l.note=`Copied ${A}.`,l.code=""}catch{l.note="Copying is denied here. Select the text and copy it:",l.code=w}g()}let mt={reset:()=>{B(),q(c)},copy:()=>et(yl(o,i),"as Python"),link:()=>et(n.link(i),"the link"),step:tt,play:Wt},ut=(w,A)=>X.figures[o].properties[w].enum?.find(y=>String(y)===A)??A;function E({target:w}){let A=w.dataset?.trait;if(!A)return;let[y,...M]=A.split("."),N=w.value;w.type==="checkbox"&&(N=M.length?Number(w.checked):w.checked),w.type==="range"&&(N=Number(N)),w.type==="radio"&&(N=ut(y,N)),N=wl(e.get(y),M.map(Number),N);let k={[y]:N};q(r.input?.(k,i)??k)}function j({target:w}){let A=w.closest?.("[data-do]");if(!A||A.ariaDisabled==="true")return;let y=A.dataset.do;r.actions?.[y]?q(r.actions[y](i)):mt[y]?.()}function Xn(w){let A=t.querySelector("[data-enter]");w.key!=="Enter"||!A||w.target.matches("input")&&A.click()}t.addEventListener("input",E),t.addEventListener("click",j),t.addEventListener("keydown",Xn);let U=ml(t),Qt=i,Hn=ll(t,()=>Qt=i,(w,A)=>q(r.drags[w](Qt,A)));for(let w of s)e.on(`change:${w}`,g);let rn=sr(g);return $(),()=>{B(),cancelAnimationFrame(p),clearTimeout(d);for(let w of s)e.off(`change:${w}`,g);t.removeEventListener("input",E),t.removeEventListener("click",j),t.removeEventListener("keydown",Xn),Hn(),U(),rn()}}var Qd={"00":"Toolbox and NumPy"},Ml=t=>t.slice(0,2);function tf(t,e){let n=Jt(),r=[...new Set(X.tasks.map(Ml))].sort().map(s=>{let a=X.tasks.filter(l=>Ml(l)===s),i=a.filter(l=>n[l]).length,c=Qd[s]??`Chapter ${Number(s)}`;return m`<li><label>${c}: ${i} of
      ${a.length} questions and challenges
      <progress max="${a.length}" value="${i}"></progress></label></li>`});return m`<div class="nn-root nn-report"><ul>${r}</ul>
    ${!ul()&&m`<p class="nn-note">This browser does not let the page remember. What
      you meet is kept until you close it.</p>`}
    <div class="nn-tools">
      <button type="button" data-do="export">Save a copy</button>
      <label class="nn-file">Load a copy
        <input type="file" accept="application/json,.json"></label>
      <button type="button" data-do="erase">${t?"Erase it all? Press again":"Erase"}</button>
    </div>
    <p class="nn-note" role="status">${e}</p></div>`}var ar=class extends HTMLElement{#t=!1;#e="";#o;connectedCallback(){this.#o=sr(()=>this.#s()),this.addEventListener("click",this),this.addEventListener("change",this),this.#s()}disconnectedCallback(){this.#o(),this.removeEventListener("click",this),this.removeEventListener("change",this)}handleEvent({type:e,target:n}){e==="change"&&n.files?.length&&this.#r(n.files[0]);let o=n.dataset?.do;o==="export"&&this.#n(),o==="erase"&&this.#a()}#n(){let e=new Blob([fl()],{type:"application/json"}),n=document.createElement("a");n.href=URL.createObjectURL(e),n.download="progress.json",n.click(),URL.revokeObjectURL(n.href)}async#r(e){try{hl(await e.text()),this.#e=`Loaded ${e.name}.`}catch(n){this.#e=n.message}this.#s()}#a(){this.#t&&dl(),this.#t=!this.#t,this.#s(),this.querySelector("[data-do=erase]").focus()}#s(){this.innerHTML=tf(this.#t,this.#e).toString()}};function ef(t){let e=t&&new URLSearchParams(location.search).get(t);if(e)try{return JSON.parse(e)}catch{throw new Error(`The link's state is not JSON: ${e.slice(0,60)}.`)}}function nf(t,e){let n=new URL(location.href);return n.search=new URLSearchParams({[t]:JSON.stringify(e)}),n.hash=t,n.href}var of=0,Xs=[];function kl(){let t=Xs.shift();Xs.length&&setTimeout(kl),t.isConnected&&t.wake(),delete t.dataset.asleep}var Hs=class extends HTMLElement{#t;connectedCallback(){"asleep"in this.dataset||(this.dataset.asleep="",Xs.push(this)===1&&setTimeout(kl))}wake(){let e=this.getAttribute("kind"),n;try{n=qn(e,JSON.parse(this.getAttribute("state")||"{}"))}catch(l){this.#e(l);return}let o=this.dataset.anchor,r=this.dataset.uid??`nn-page-${++of}`,s=n,a="";try{s=qn(e,ef(o)??{},n)}catch(l){a=`${l.message} The figure shows the book's state.`}let i=o&&(l=>nf(o,l)),c=new tr({kind:e,...s});this.#t=vl(this,c,{uid:r,start:n,link:i,note:a}),this.model=c,this.dataset.live=""}disconnectedCallback(){this.#t?.(),this.#t=void 0}#e(e){let n=document.createElement("p");n.className="nn-note",n.textContent=`This figure cannot run: ${e.message}`,this.append(n)}};customElements.define("nn-figure",Hs);customElements.define("nn-progress",ar);})();
