var G={version:1,tasks:["00-axis","00-base","00-block","00-chain","00-column","00-dot","00-downhill","00-e","00-level","00-limit","00-log-product","00-one-weight","00-partials","00-perpendicular","00-refused","00-right-angle","00-same-dot","00-same-slopes","00-shape","00-slope","00-slope-rules","00-star","00-steepest","00-trap","00-trap-loss","00-which-power","01-and","01-bias","01-both","01-distance","01-double","01-emails","01-knobs","01-lower-bias","01-nand","01-no-mistakes","01-one","01-or","01-random","01-rule","01-rule-step","01-same-line","01-scale","01-seven-bottles","01-silence","01-swap","01-xor","01-xor-rows","01-xor-why","02-blunder","02-calibrate","02-centre","02-centre-moves","02-corner","02-coupling","02-fair","02-five","02-half-at-four","02-halve","02-learn","02-loss","02-mirror","02-ninety","02-odds","02-odds-back","02-relu-corner","02-saturate","02-shift","02-sigma-zero","02-squash","02-staircase","02-steepest","02-steepness","02-step-at-two","02-sure","02-tanh","03-both","03-collapse","03-count","03-cybenko","03-feud","03-fit","03-flat","03-fold","03-fold-place","03-forward","03-hidden-sum","03-hidden-why","03-hill","03-idle","03-idle-relu","03-last-bit","03-most-wine","03-one-knob","03-one-sum","03-product-shape","03-silent","03-silent-shape","03-step","03-to","03-warp","03-wave","03-weights-shape","04-both-sides","04-flat","04-forever","04-hole","04-leave-saddle","04-lower-minimum","04-one-epoch","04-one-step","04-right-shape","04-settle","04-to-08","04-valley","05-explode","05-party-dead","05-party-learned","05-party-sum","05-revive","05-vanish","05-xor-learned","05-xor-quick","05-xor-stuck"],figures:{secant:{name:"Secant",title:"the slope of a curve between two points",type:"object",properties:{curve:{enum:["line","square","three-squares","square-and-line"],title:"curve",default:"square"},x:{type:"number",minimum:-2,maximum:2,step:.125,title:"place x",default:1},halvings:{type:"integer",minimum:0,maximum:10,step:1,title:"halvings of the nudge",default:0},goals:{type:"array",items:{enum:["00-slope","00-downhill"]},minItems:0,maxItems:2,default:[]}}},"power-curve":{name:"PowerCurve",title:"the powers of a base",type:"object",properties:{base:{type:"number",minimum:.5,maximum:3.5,step:.03125,title:"base",default:2},x:{type:"number",minimum:-2,maximum:2,step:.03125,title:"power x",default:1},mirror:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["00-e","00-which-power"]},minItems:0,maxItems:2,default:[]}}},arrows:{name:"Arrows",title:"two vectors as arrows",type:"object",properties:{u:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:2,maxItems:2,default:[2,1]},v:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:2,maxItems:2,default:[1,2]},goals:{type:"array",items:{enum:["00-right-angle","00-same-dot"]},minItems:0,maxItems:2,default:[]}}},"matrix-product":{name:"MatrixProduct",title:"the product of two matrices",type:"object",properties:{X:{type:"array",items:{type:"number",minimum:-9,maximum:9},minItems:6,maxItems:6,default:[1,2,3,0,1,-1]},W:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:6,maxItems:6,default:[1,-1,0,2,2,.5]},entry:{enum:["1,1","1,2","2,1","2,2"],title:"entry",default:"1,1"},goals:{type:"array",items:{enum:["00-column"]},minItems:0,maxItems:1,default:[]}}},broadcast:{name:"Broadcast",title:"how NumPy stretches two arrays to one shape",type:"object",properties:{a:{enum:["()","(2,)","(3,)","(1, 3)","(3, 1)","(2, 3)","(3, 3)"],title:"shape of a",default:"(2, 3)"},b:{enum:["()","(2,)","(3,)","(1, 3)","(3, 1)","(2, 3)","(3, 3)"],title:"shape of b",default:"(3,)"},goals:{type:"array",items:{enum:["00-refused","00-trap"]},minItems:0,maxItems:2,default:[]}}},slice:{name:"Slice",title:"the slopes of a surface",type:"object",properties:{surface:{enum:["plane","bowl","product"],title:"height",default:"bowl"},x:{type:"number",minimum:-2,maximum:2,step:.25,title:"x",default:1},y:{type:"number",minimum:-2,maximum:2,step:.25,title:"y",default:1},angle:{type:"integer",minimum:0,maximum:360,step:5,title:"direction in degrees",default:0},turn:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["00-partials","00-same-slopes","00-steepest","00-level"]},minItems:0,maxItems:4,default:[]}}},gears:{name:"Gears",title:"a chain of two rates",type:"object",properties:{first:{enum:["double","square","mirror"],title:"u =",default:"square"},second:{enum:["triple","square","minus-half"],title:"y =",default:"triple"},x:{type:"number",minimum:-1.5,maximum:1.5,step:.125,title:"place x",default:1},halvings:{type:"integer",minimum:1,maximum:10,step:1,title:"halvings of the nudge",default:1},goals:{type:"array",items:{enum:["00-chain","00-block"]},minItems:0,maxItems:2,default:[]}}},neuron:{name:"Neuron",title:"a neuron with its knobs",type:"object",properties:{w:{type:"array",items:{type:"number",minimum:-10,maximum:10,step:.25},minItems:1,maxItems:3,title:"weight of {name}",fixedLength:!0,default:[7,3]},b:{type:"number",minimum:-10,maximum:10,step:.25,title:"bias",default:-2},x:{type:"array",items:{type:"number",minimum:0,maximum:80,step:1},minItems:1,maxItems:3,title:"{name}",sameLengthAs:"w",fixedLength:!0,default:[1,0]},activation:{enum:["step","identity","sigmoid"],title:"activation",default:"step"},names:{type:"array",items:{type:"string",minLength:1,maxLength:24},minItems:1,maxItems:3,sameLengthAs:"w",fixedLength:!0,default:["x₁","x₂"]},answers:{type:"array",items:{type:"string",minLength:1,maxLength:24},minItems:2,maxItems:2,default:["stays silent","fires"]},switches:{type:"boolean",default:!0},table:{type:"boolean",default:!1},choose:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["01-silence","01-both","01-seven-bottles","03-last-bit"]},minItems:0,maxItems:4,default:[]}}},"decision-line":{name:"DecisionLine",title:"a neuron's line through labelled points",type:"object",properties:{w:{type:"array",items:{type:"number",minimum:-10,maximum:10,step:.25},minItems:2,maxItems:2,title:"weight w{i}",default:[1,-1]},b:{type:"number",minimum:-10,maximum:10,step:.25,title:"bias b",default:0},points:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:-3,maximum:3},{type:"number",minimum:-3,maximum:3},{enum:[0,1]}],minItems:3,maxItems:3},minItems:0,maxItems:60,default:[[2,1,1],[-2,-3,0],[-2,0,1],[1,-2,0],[0,1,1],[3,-1,0]]},rule:{type:"boolean",default:!1},turn:{type:"integer",minimum:0,maximum:59,default:0},last:{enum:["","added","subtracted","kept","not added","not subtracted","not kept"],default:""},goals:{type:"array",items:{enum:["01-no-mistakes","01-same-line","01-swap","01-rule"]},minItems:0,maxItems:4,default:[]}}},"truth-table":{name:"TruthTable",title:"a truth table to meet with one neuron",type:"object",properties:{gate:{enum:["AND","OR","NAND","XOR"],title:"table",default:"AND"},w:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:2,maxItems:2,title:"weight w{i}",default:[1,1]},b:{type:"number",minimum:-3,maximum:3,step:.25,title:"bias b",default:.5},firing:{enum:["","w1+w2+b>0","w1+w2+2b>0","2w1+2w2+2b>0"],default:""},silent:{enum:["","w1+w2<=0","w1+w2+b<=0","w1+w2+2b<=0"],default:""},goals:{type:"array",items:{enum:["01-and","01-or","01-nand","01-xor"]},minItems:0,maxItems:4,default:[]}}},question:{name:"Question",title:"a question",type:"object",properties:{id:{type:"string",minLength:0,maxLength:40,default:""},data:{type:"string",minLength:0,maxLength:8e3,default:""},answer:{type:"string",minLength:0,maxLength:40,default:""},checked:{type:"boolean",default:!1}}},"sigmoid-curve":{name:"SigmoidCurve",title:"a sigmoid with its knobs",type:"object",properties:{w:{type:"number",minimum:-8,maximum:8,step:.25,title:"weight w",default:1},b:{type:"number",minimum:-24,maximum:24,step:.25,title:"bias b",default:0},x:{type:"number",minimum:-4,maximum:4,step:.125,title:"input x",default:1},tangent:{type:"boolean",default:!1},lockable:{type:"boolean",default:!1},keep:{type:"boolean",title:"keep the centre",default:!1},centre:{type:"number",minimum:-3,maximum:3,default:0},goals:{type:"array",items:{enum:["02-step-at-two","02-mirror","02-steepest"]},minItems:0,maxItems:3,default:[]}}},activations:{name:"Activations",title:"six activations and their slopes",type:"object",properties:{z:{type:"number",minimum:-8,maximum:8,step:.25,title:"pre-activation z",default:1},negative_slope:{type:"number",minimum:0,maximum:1,default:.1},goals:{type:"array",items:{enum:["02-saturate","02-corner"]},minItems:0,maxItems:2,default:[]}}},"softmax-bars":{name:"SoftmaxBars",title:"scores turned into probabilities by softmax",type:"object",properties:{z:{type:"array",items:{type:"number",minimum:-5,maximum:5,step:.25},minItems:2,maxItems:4,title:"score of {name}",fixedLength:!0,default:[1,2,.5]},names:{type:"array",items:{type:"string",minLength:1,maxLength:12},minItems:2,maxItems:4,sameLengthAs:"z",fixedLength:!0,default:["cat","dog","bird"]},goals:{type:"array",items:{enum:["02-halve","02-shift"]},minItems:0,maxItems:2,default:[]}}},"fit-probability":{name:"FitProbability",title:"a probability to fit to labelled emails",type:"object",properties:{w:{type:"number",minimum:-4,maximum:4,step:.125,title:"weight w",default:0},b:{type:"number",minimum:-10,maximum:10,step:.25,title:"bias b",default:0},x:{type:"number",minimum:0,maximum:10,step:.5,title:"an email with so many CAPITALS",default:4},points:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:0,maximum:10},{enum:[0,1]}],minItems:2,maxItems:2},minItems:1,maxItems:40,default:[[0,0],[1,0],[2,0],[3,0],[3,1],[4,0],[5,0],[5,1],[6,1],[7,0],[7,1],[9,1]]},surprise:{type:"boolean",default:!1},learn:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["02-half-at-four","02-fair","02-learn"]},minItems:0,maxItems:3,default:[]}}},reliability:{name:"Reliability",title:"what a model said against what happened",type:"object",properties:{scale:{type:"number",minimum:0,maximum:2,step:.125,title:"log-odds multiplied by",default:1},cases:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:-8,maximum:8},{type:"integer",minimum:0,maximum:999},{type:"integer",minimum:0,maximum:999}],minItems:3,maxItems:3},minItems:0,maxItems:60,default:[[-6,0,9],[-5.5,0,13],[-5,0,17],[-4.5,1,21],[-4,4,24],[-3.5,1,34],[-3,11,31],[-2.5,14,35],[-2,9,46],[-1.5,23,38],[-1,21,44],[-.5,33,36],[0,35,35],[.5,40,29],[1,43,22],[1.5,41,20],[2,41,14],[2.5,41,8],[3,35,7],[3.5,28,7],[4,25,3],[4.5,19,3],[5,16,1],[5.5,13,0],[6,8,1]]},goals:{type:"array",items:{enum:["02-calibrate"]},minItems:0,maxItems:1,default:[]}}},"network-steps":{name:"NetworkSteps",title:"a network that steps through its own arithmetic",type:"object",properties:{x:{type:"array",items:{enum:[0,1]},minItems:2,maxItems:2,title:"{name} digit",default:[0,1]},at:{type:"integer",minimum:0,maximum:15,step:1,title:"steps done",default:0},W1:{type:"array",items:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:2,maxItems:2},minItems:2,maxItems:2,default:[[.6,-.4],[-1.7,-1.3]]},b1:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:2,maxItems:2,default:[.2,.2]},W2:{type:"array",items:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:1,maxItems:1},minItems:2,maxItems:2,default:[[-1.36],[.34]]},b2:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:1,maxItems:1,default:[.9]},knob:{enum:["W1.0.0","W1.0.1","W1.1.0","W1.1.1","b1.0","b1.1","W2.0.0","W2.1.0","b2.0"],default:"W1.0.0"},knobs:{type:"boolean",default:!1},table:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["03-step","03-one-knob"]},minItems:0,maxItems:2,default:[]}}},"dinner-party":{name:"DinnerParty",title:"wine for a dinner party",type:"object",properties:{guests:{type:"array",items:{enum:[0,1]},minItems:3,maxItems:3,title:"{name}",default:[0,0,0]},W1:{type:"array",items:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:3,maxItems:3},minItems:3,maxItems:3,default:[[0,0,1],[0,1.5,0],[1,.4,0]]},b1:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:3,maxItems:3,default:[0,-.5,0]},W2:{type:"array",items:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:1,maxItems:1},minItems:3,maxItems:3,default:[[.5],[2],[-5]]},b2:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:1,maxItems:1,default:[1]},relu:{type:"array",items:{enum:[0,1]},minItems:3,maxItems:3,title:"ReLU in {name}",default:[1,1,1]},knob:{enum:["W1.0.0","W1.0.1","W1.0.2","W1.1.0","W1.1.1","W1.1.2","W1.2.0","W1.2.1","W1.2.2","b1.0","b1.1","b1.2","W2.0.0","W2.1.0","W2.2.0","b2.0"],default:"W1.0.0"},knobs:{type:"boolean",default:!1},unplug:{type:"boolean",default:!1},table:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["03-most-wine","03-idle-relu","03-feud"]},minItems:0,maxItems:3,default:[]}}},"xor-space":{name:"XorSpace",title:"XOR in the space of two hidden neurons",type:"object",properties:{way:{enum:["sigmoids","ReLUs"],title:"hidden neurons",default:"ReLUs"},amount:{type:"number",minimum:0,maximum:1,step:.05,title:"plain square → hidden square",default:0},w:{type:"array",items:{type:"number",minimum:-4,maximum:4,step:.25},minItems:2,maxItems:2,title:"weight of {name}",default:[1,-1]},b:{type:"number",minimum:-4,maximum:4,step:.25,title:"bias",default:.25},goals:{type:"array",items:{enum:["03-fold","03-warp"]},minItems:0,maxItems:2,default:[]}}},bumps:{name:"Bumps",title:"a curve built of bumps",type:"object",properties:{target:{enum:["hill","wave","roof"],title:"curve to match",default:"hill"},count:{enum:[2,4,8],title:"bumps",default:2},steepness:{type:"number",minimum:4,maximum:100,step:4,title:"steepness",default:32},heights:{type:"array",items:{type:"number",minimum:-1,maximum:1,step:.0625},minItems:8,maxItems:8,title:"height of {name}",default:[.5,0,0,0,0,0,0,0]},goals:{type:"array",items:{enum:["03-hill","03-wave"]},minItems:0,maxItems:2,default:[]}}},"shape-checker":{name:"ShapeChecker",title:"the shapes of a layer",type:"object",properties:{formula:{enum:["X @ W + b","X @ W.T + b","W @ X + b"],title:"formula",default:"X @ W + b"},X:{type:"array",items:{type:"integer",minimum:1,maximum:8,step:1},minItems:2,maxItems:2,title:"{name} of X",default:[4,2]},W:{type:"array",items:{type:"integer",minimum:1,maximum:8,step:1},minItems:2,maxItems:2,title:"{name} of W",default:[3,2]},b:{type:"integer",minimum:1,maximum:8,step:1,title:"entries of b",default:3},goals:{type:"array",items:{enum:["03-fit","03-silent"]},minItems:0,maxItems:2,default:[]}}},descent:{name:"Descent",title:"a ball on the cost curve of one knob",type:"object",properties:{A:{type:"number",minimum:0,maximum:1.35,step:.01,title:"start: A",default:1},lr:{type:"number",minimum:0,maximum:7e-4,step:1e-6,title:"learning rate",default:5e-5},steps:{type:"integer",minimum:0,maximum:60,step:1,title:"steps done",default:0},points:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:1,maximum:100},{type:"number",minimum:0,maximum:100}],minItems:2,maxItems:2},minItems:1,maxItems:12,default:[[3,2],[10,7],[75,50]]},goals:{type:"array",items:{enum:["04-to-08","04-one-step","04-forever"]},minItems:0,maxItems:3,default:[]}}},"two-knobs":{name:"TwoKnobs",title:"descent on two knobs, seen from above",type:"object",properties:{landscape:{enum:["bowl","narrow valley","two minima","saddle","plateau"],title:"landscape",default:"bowl"},start:{type:"array",items:{type:"number",minimum:-2,maximum:2,step:.05},minItems:2,maxItems:2,title:"start: knob {name}",default:[-1.5,1]},lr:{type:"number",minimum:.01,maximum:.5,step:.01,title:"learning rate",default:.1},steps:{type:"integer",minimum:0,maximum:200,step:1,title:"steps done",default:0},race:{type:"boolean",default:!1},choose:{type:"boolean",default:!0},goals:{type:"array",items:{enum:["04-valley","04-lower-minimum","04-leave-saddle"]},minItems:0,maxItems:3,default:[]}}},"batch-paths":{name:"BatchPaths",title:"full batch, mini-batch and single examples on the same data",type:"object",properties:{start:{type:"array",items:{type:"number",minimum:-1.5,maximum:2.5,step:.05},minItems:2,maxItems:2,title:"start: knob {name}",default:[-1.2,-.6]},lr:{type:"number",minimum:.01,maximum:.4,step:.01,title:"learning rate",default:.1},looked:{type:"integer",minimum:0,maximum:240,step:4,title:"examples looked at",default:0},points:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:-2,maximum:2},{type:"number",minimum:-5,maximum:5}],minItems:2,maxItems:2},minItems:12,maxItems:12,default:[[-1,.1],[-.8,.4],[-.6,1.3],[-.4,1],[-.2,.3],[0,1.1],[.2,1],[.4,1.5],[.6,.9],[.8,1.8],[1,2],[1.2,2.7]]},orders:{type:"array",items:{type:"array",items:{type:"integer",minimum:0,maximum:11},minItems:12,maxItems:12},minItems:1,maxItems:20,default:[[1,0,8,2,10,9,7,6,4,3,5,11],[3,2,6,0,7,11,9,8,5,10,4,1],[1,3,2,8,6,5,7,4,0,10,11,9],[4,6,10,11,0,1,2,9,8,3,5,7],[2,9,7,0,11,4,10,3,1,6,5,8],[8,6,4,7,10,3,9,11,1,0,2,5],[0,7,10,6,4,5,1,3,8,2,11,9],[6,9,11,4,0,2,7,1,8,10,3,5],[5,7,3,1,4,0,11,9,2,8,10,6],[6,4,9,0,8,2,1,10,5,7,11,3],[5,3,9,7,1,2,10,11,4,6,0,8],[2,8,1,7,3,6,11,9,0,4,10,5],[3,9,4,11,2,0,10,6,1,8,5,7],[3,2,0,9,5,11,10,7,8,6,4,1],[2,10,0,5,1,3,9,11,8,6,7,4],[0,2,7,3,11,8,9,5,1,10,4,6],[9,4,11,8,0,1,10,2,6,5,7,3],[5,3,1,4,0,11,8,7,6,10,2,9],[6,5,7,0,2,9,11,8,4,1,10,3],[2,11,0,10,9,6,7,3,5,8,1,4]]},goals:{type:"array",items:{enum:["04-one-epoch","04-settle"]},minItems:0,maxItems:2,default:[]}}},"wrong-model":{name:"WrongModel",title:"a model fitted to data of its own shape, or of another",type:"object",properties:{data:{enum:["linear","quadratic","logarithmic"],title:"data",default:"linear"},model:{enum:["A·x","A·x²","A·log x"],title:"model",default:"A·x"},A:{type:"number",minimum:0,maximum:3,step:.01,title:"knob A",default:.2},goals:{type:"array",items:{enum:["04-flat","04-right-shape"]},minItems:0,maxItems:2,default:[]}}},golf:{name:"Golf",title:"a golf hole and one knob",type:"object",properties:{strength:{type:"number",minimum:0,maximum:10,step:.25,title:"first shot: strength",default:9},lr:{type:"number",minimum:0,maximum:.01,step:5e-4,title:"learning rate",default:.001},shots:{type:"integer",minimum:1,maximum:12,step:1,title:"shots played",default:1},goals:{type:"array",items:{enum:["04-hole","04-both-sides"]},minItems:0,maxItems:2,default:[]}}},"xor-learning":{name:"XorLearning",title:"XOR being learned",type:"object",properties:{seed:{type:"integer",minimum:0,maximum:99,step:1,title:"seed of the first weights",default:3},rate:{type:"number",minimum:.25,maximum:6,step:.25,title:"learning rate",default:4},steps:{type:"integer",minimum:0,maximum:1500,step:5,title:"steps taken",default:0},goals:{type:"array",items:{enum:["05-xor-learned","05-xor-stuck","05-xor-quick"]},minItems:0,maxItems:3,default:[]}}},"gradient-depth":{name:"GradientDepth",title:"the gradient in each layer of a deep network",type:"object",properties:{activation:{enum:["sigmoid","tanh","relu"],title:"activation",default:"sigmoid"},init:{enum:["zeros","uniform","xavier","he"],title:"first weights",default:"xavier"},of:{enum:["weights","biases"],title:"gradient of the",default:"weights"},depth:{type:"integer",minimum:1,maximum:12,step:1,title:"hidden layers",default:2},width:{type:"integer",minimum:2,maximum:16,step:1,title:"neurons in each",default:8},seed:{type:"integer",minimum:0,maximum:99,step:1,title:"seed",default:0},goals:{type:"array",items:{enum:["05-vanish","05-revive","05-explode"]},minItems:0,maxItems:3,default:[]}}},"party-learning":{name:"PartyLearning",title:"the dinner party, learned from many starts",type:"object",properties:{seed:{type:"integer",minimum:0,maximum:39,step:1,title:"seed of the start picked",default:0},rate:{enum:[.01,.03,.1,.3],title:"learning rate",default:.1},steps:{type:"integer",minimum:0,maximum:1e3,step:5,title:"steps taken",default:0},goals:{type:"array",items:{enum:["05-party-learned","05-party-dead","05-party-sum"]},minItems:0,maxItems:3,default:[]}}}}};function er(t){if(t.enum){let n=t.enum.map(al).join(", ");return t.enum.length===1?n:`one of ${n}`}return t.prefixItems?"["+t.prefixItems.map(er).join("; ")+"]":t.type==="array"?`a list of ${Ds(t.minItems,t.maxItems)}, each ${er(t.items)}`:t.type==="string"?`a text of ${Ds(t.minLength,t.maxLength)} characters`:t.type==="boolean"?"True or False":`${t.type==="number"?"a number":"a whole number"} from ${t.minimum} to ${t.maximum}`}var al=t=>typeof t=="string"?`'${t}'`:String(t),Ds=(t,e)=>t===e?`${t}`:`${t} to ${e}`;function js(t,e){if(t.enum)return t.enum.includes(e);if(t.type==="array")return il(t,e);if(t.type==="boolean")return typeof e=="boolean";if(t.type==="string"){if(typeof e!="string")return!1;let n=[...e].length;return n>=t.minLength&&n<=t.maxLength}return typeof e!="number"||!Number.isFinite(e)||t.type==="integer"&&!Number.isInteger(e)?!1:e>=t.minimum&&e<=t.maximum}function il(t,e){if(!Array.isArray(e))return!1;let n=t.prefixItems??e.map(()=>t.items);return e.length>=t.minItems&&e.length<=t.maxItems&&e.every((o,r)=>js(n[r],o))}function Gn(t){let e=typeof t=="number"?String(t):JSON.stringify(t);return String(e).length<=60?e:e.slice(0,57)+"..."}function Bs(t,e,n={}){let o=Object.hasOwn(G.figures,t)&&G.figures[t];if(!o)throw new Error(`There is no figure of the kind '${t}'.`);let{name:r,properties:s}=o;if(typeof e!="object"||e===null||Array.isArray(e))throw new Error(`${r}'s state must be an object; got ${Gn(e)}.`);let a=Object.hasOwn(e,"version")?e.version:G.version;if(a!==G.version)throw new Error(`${r}.version must be ${G.version}; got ${Gn(a)}.`);for(let c of Object.keys(e))if(c!=="version"&&!Object.hasOwn(s,c)){let m=Object.keys(s).join(", ");throw new Error(`${r} has no '${c}'; it has ${m}.`)}let i={};for(let[c,m]of Object.entries(s)){let p=Object.hasOwn(e,c)?e[c]:n[c]??m.default;if(!js(m,p))throw new Error(`${r}.${c} must be ${er(m)}; got ${Gn(p)}.`);i[c]=p}for(let[c,m]of Object.entries(s)){let p=i[m.sameLengthAs]?.length;if(p!==void 0&&i[c].length!==p)throw new Error(`${r}.${c} must be a list of ${p}, one for each entry of ${m.sameLengthAs}; got ${Gn(i[c])}.`)}return i}var Vn=class{constructor(e){this.text=e}toString(){return this.text}},cl={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function qs(t){return t instanceof Vn?t.text:Array.isArray(t)?t.map(qs).join(""):t==null||t===!1?"":String(t).replace(/[&<>"]/g,e=>cl[e])}function l(t,...e){return new Vn(String.raw({raw:t},...e.map(qs)))}function h(t,e=4){return String(Number(t.toPrecision(e))).replace("-","−").replace(/^\u22120$/,"0")}function rn(t,e=4){let n=1-10**-e;return t>n&&t<1?`> ${n}`:h(t,e)}function P(t){let e=h(Math.abs(t));return t<0?`− ${e}`:`+ ${e}`}var E=t=>t<0?`(${h(t)})`:h(t);function we(t){if(Object.is(t,-0))return"-0.0";let e=Math.abs(t);if(e!==0&&(e<1e-4||e>=1e16)){let[n,o]=t.toExponential().split("e"),r=o[0];return`${n}e${r}${o.slice(1).padStart(2,"0")}`}return Number.isInteger(t)?`${t}.0`:String(t)}function Cs(t){let e=t.trim().replace(/[\u2212\u2013]/g,"-").replace(",","."),n=String.raw`[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?`,r=new RegExp(`^(${n})(?:\\s*/\\s*(${n}))?$`,"i").exec(e);if(!r)return NaN;let s=Number(r[1])/Number(r[2]??1);return Number.isFinite(s)?s:NaN}var ve=(t,e)=>G.figures[t].properties[e];function Us(t,e,n=["x₁","x₂","x₃"]){return t.title.replace("{name}",n[e]).replace("{i}","₁₂₃₄₅₆₇₈₉"[e])}function Kn(t,e,n,o,r){return l`<div class="nn-slider" data-sign="${Math.sign(r)}">
    <label for="${t}">${n}</label>
    <span class="nn-value">${h(r,6)}</span>
    <input type="range" id="${t}" data-trait="${e}" min="${o.minimum}"
      max="${o.maximum}" step="${o.step}" value="${r}"
      aria-valuetext="${h(r,6)}">
  </div>`}function g(t,e,n,o,r={},s=n.names){let a=ve(t,e),i=n[e];if(!Array.isArray(i)){let m={...a,...r};return Kn(`${o}-${e}`,e,a.title,m,i)}let c={...a.items,...r};return i.map((m,p)=>Kn(`${o}-${e}${p}`,`${e}.${p}`,Us(a,p,s),c,m))}function Yn(t,e,n,o,r){let s=ve(t,e).items;return r.map(([a,i])=>Kn(`${o}-${e}${a}`,`${e}.${a}`,i,s,n[e][a]))}function Qt(t,e,n,o,r=n.names){let s=ve(t,e);return n[e].map((a,i)=>{let c=`${o}-${e}${i}`;return l`<div class="nn-switch">
      <input type="checkbox" role="switch" id="${c}"
        data-trait="${e}.${i}" ${a?"checked":""}>
      <label for="${c}">${Us(s,i,r)}</label>
      <span class="nn-value">${h(a)}</span>
    </div>`})}function Xs(t,e,n,o){let r=`${o}-${e}`;return l`<div class="nn-switch">
    <input type="checkbox" role="switch" id="${r}" data-trait="${e}"
      ${n[e]?"checked":""}>
    <label for="${r}">${ve(t,e).title}</label>
  </div>`}function S(t,e,n,o,r=s=>s){let s=ve(t,e);return l`<fieldset class="nn-choice">
    <legend>${s.title}</legend>
    ${s.enum.map((a,i)=>{let c=`${o}-${e}${i}`;return l`<span><input type="radio" name="${o}-${e}" id="${c}"
          data-trait="${e}" value="${a}"
          ${n[e]===a?"checked":""}><label
          for="${c}">${r(a)}</label></span>`})}
  </fieldset>`}function _n(t,e,n,o,r){let[s,...a]=e.split("."),[i,c]=[ve(t,s),o[s]];for(let m of a)[i,c]=[i.items,c[m]];return Kn(`${r}-turn`,e,n,i,c)}function Zn(t,e,n){return l`<span class="nn-matrix" style="--columns: ${t[0].length}"
    >${t.map(o=>o.map(r=>ll(r,e,n)))}</span>`}function ll({text:t,value:e,part:n,now:o,shows:r,path:s,name:a},i,c){let m=l`class="nn-entry ${e===void 0?"":e<0?"nn-negative":"nn-positive"}" data-part="${n}" ${o&&"data-now"}`,p=l`<span ${r&&l`data-shows="${r}"`}
    >${t}</span>`;if(!s)return l`<span ${m}>${p}</span>`;let d=`${c}-knob-${s}`;return l`<label ${m} for="${d}"><input type="radio" id="${d}"
    name="${c}-knob" data-trait="knob" value="${s}"
    aria-label="${a}, ${t}" ${i.knob===s&&"checked"}
    >${p}</label>`}var V=(t,e,n)=>l`<span class="nn-named">${t}<small>${e} ${n}</small></span>`;function Jn(t,e){return t==null||e==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function ml(t,e){return t==null||e==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function Hs(t){let e,n,o;t.length!==2?(e=Jn,n=(i,c)=>Jn(t(i),c),o=(i,c)=>t(i)-c):(e=t===Jn||t===ml?t:ul,n=t,o=t);function r(i,c,m=0,p=i.length){if(m<p){if(e(c,c)!==0)return p;do{let d=m+p>>>1;n(i[d],c)<0?m=d+1:p=d}while(m<p)}return m}function s(i,c,m=0,p=i.length){if(m<p){if(e(c,c)!==0)return p;do{let d=m+p>>>1;n(i[d],c)<=0?m=d+1:p=d}while(m<p)}return m}function a(i,c,m=0,p=i.length){let d=r(i,c,m,p-1);return d>m&&o(i[d-1],c)>-o(i[d],c)?d-1:d}return{left:r,center:a,right:s}}function ul(){return 0}function hl(t){return t===null?NaN:+t}var Fs=Hs(Jn),Xd=Fs.right,Hd=Fs.left,Fd=Hs(hl).center;var pl=Gs(Vs),Gd=Gs(dl);function Gs(t){return function(e,n,o=n){if(!((n=+n)>=0))throw new RangeError("invalid rx");if(!((o=+o)>=0))throw new RangeError("invalid ry");let{data:r,width:s,height:a}=e;if(!((s=Math.floor(s))>=0))throw new RangeError("invalid width");if(!((a=Math.floor(a!==void 0?a:r.length/s))>=0))throw new RangeError("invalid height");if(!s||!a||!n&&!o)return e;let i=n&&t(n),c=o&&t(o),m=r.slice();return i&&c?(Me(i,m,r,s,a),Me(i,r,m,s,a),Me(i,m,r,s,a),ke(c,r,m,s,a),ke(c,m,r,s,a),ke(c,r,m,s,a)):i?(Me(i,r,m,s,a),Me(i,m,r,s,a),Me(i,r,m,s,a)):c&&(ke(c,r,m,s,a),ke(c,m,r,s,a),ke(c,r,m,s,a)),e}}function Me(t,e,n,o,r){for(let s=0,a=o*r;s<a;)t(e,n,s,s+=o,1)}function ke(t,e,n,o,r){for(let s=0,a=o*r;s<o;++s)t(e,n,s,s+a,o)}function dl(t){let e=Vs(t);return(n,o,r,s,a)=>{r<<=2,s<<=2,a<<=2,e(n,o,r+0,s+0,a),e(n,o,r+1,s+1,a),e(n,o,r+2,s+2,a),e(n,o,r+3,s+3,a)}}function Vs(t){let e=Math.floor(t);if(e===t)return fl(t);let n=t-e,o=2*t+1;return(r,s,a,i,c)=>{if(!((i-=c)>=a))return;let m=e*s[a],p=c*e,d=p+c;for(let f=a,b=a+p;f<b;f+=c)m+=s[Math.min(i,f)];for(let f=a,b=i;f<=b;f+=c)m+=s[Math.min(i,f+p)],r[f]=(m+n*(s[Math.max(a,f-d)]+s[Math.min(i,f+d)]))/o,m-=s[Math.max(a,f-p)]}}function fl(t){let e=2*t+1;return(n,o,r,s,a)=>{if(!((s-=a)>=r))return;let i=t*o[r],c=a*t;for(let m=r,p=r+c;m<p;m+=a)i+=o[Math.min(s,m)];for(let m=r,p=s;m<=p;m+=a)i+=o[Math.min(s,m+c)],n[m]=i/e,i-=o[Math.max(r,m-c)]}}function $l(t,e){let n=0;if(e===void 0)for(let o of t)o!=null&&(o=+o)>=o&&++n;else{let o=-1;for(let r of t)(r=e(r,++o,t))!=null&&(r=+r)>=r&&++n}return n}function Ks(t,e){let n,o;if(e===void 0)for(let r of t)r!=null&&(n===void 0?r>=r&&(n=o=r):(n>r&&(n=r),o<r&&(o=r)));else{let r=-1;for(let s of t)(s=e(s,++r,t))!=null&&(n===void 0?s>=s&&(n=o=s):(n>s&&(n=s),o<s&&(o=s)))}return[n,o]}var gl=Array.prototype,Vd=gl.slice;var bl=Math.sqrt(50),xl=Math.sqrt(10),yl=Math.sqrt(2);function Qn(t,e,n){let o=(e-t)/Math.max(0,n),r=Math.floor(Math.log10(o)),s=o/Math.pow(10,r),a=s>=bl?10:s>=xl?5:s>=yl?2:1,i,c,m;return r<0?(m=Math.pow(10,-r)/a,i=Math.round(t*m),c=Math.round(e*m),i/m<t&&++i,c/m>e&&--c,m=-m):(m=Math.pow(10,r)*a,i=Math.round(t/m),c=Math.round(e/m),i*m<t&&++i,c*m>e&&--c),c<i&&.5<=n&&n<2?Qn(t,e,n*2):[i,c,m]}function $t(t,e,n){if(e=+e,t=+t,n=+n,!(n>0))return[];if(t===e)return[t];let o=e<t,[r,s,a]=o?Qn(e,t,n):Qn(t,e,n);if(!(s>=r))return[];let i=s-r+1,c=new Array(i);if(o)if(a<0)for(let m=0;m<i;++m)c[m]=(s-m)/-a;else for(let m=0;m<i;++m)c[m]=(s-m)*a;else if(a<0)for(let m=0;m<i;++m)c[m]=(r+m)/-a;else for(let m=0;m<i;++m)c[m]=(r+m)*a;return c}function wl(t,e,n){return e=+e,t=+t,n=+n,Qn(t,e,n)[2]}function Ys(t,e,n){let o;for(;;){let r=wl(t,e,n);if(r===o||r===0||!isFinite(r))return[t,e];if(r>0){let s=Math.ceil(t/r),a=Math.floor(e/r);t=(s-(s*r>t))*r,e=(a+(a*r<e))*r}else if(r<0){let s=-r,a=Math.ceil(t*s),i=Math.floor(e*s);t=(a-(a/s>t))/s,e=(i+(i/s<e))/s}o=r}}function _s(t){return Math.max(1,Math.ceil(Math.log($l(t))/Math.LN2)+1)}var Kd=vl(Math.random);function vl(t){return function(n,o=0,r=n.length){let s=r-(o=+o);for(;s;){let a=t()*s--|0,i=n[s+o];n[s+o]=n[a+o],n[a+o]=i}return n}}function x([t,e],[n,o]){let r=(o-n)/(e-t),s=a=>n+(a-t)*r;return s.invert=a=>t+(a-n)/r,s.domain=[t,e],s.range=[n,o],s}var u=t=>Math.round(t*100)/100;function T(t,e,{names:n=["x₁","x₂"],count:o=6}={}){let[r,s]=t.range,[a,i]=e.range,c=$t(...t.domain,o),m=$t(...e.domain,o);return l`<g class="nn-axes">
    ${c.map(p=>l`<line class="${p===0?"nn-zero":"nn-grid"}"
          x1="${u(t(p))}" x2="${u(t(p))}" y1="${a}" y2="${i}"/><text
          x="${u(t(p))}" y="${a+16}" text-anchor="middle"
          >${h(p)}</text>`)}
    ${m.map(p=>l`<line class="${p===0?"nn-zero":"nn-grid"}"
          x1="${r}" x2="${s}" y1="${u(e(p))}" y2="${u(e(p))}"/><text
          x="${r-6}" y="${u(e(p))+4}" text-anchor="end"
          >${h(p)}</text>`)}
    <text class="nn-axis" x="${s}" y="${a+32}" text-anchor="end"
      >${n[0]} →</text>
    <text class="nn-axis" x="${r-6}" y="${i-8}">↑ ${n[1]}</text>
  </g>`}function to(t,e,n){let o=([a,i])=>t[0]*a+t[1]*i+e,r=[],s=[];return n.forEach((a,i)=>{let c=n[(i+1)%n.length],[m,p]=[o(a),o(c)];if(m>0&&r.push(a),m>0!=p>0){let d=m/(m-p),f=a.map((b,$)=>b+d*(c[$]-b));r.push(f),s.push(f)}}),{region:r,edge:s}}var nr=(t,e,n)=>t.map(([o,r])=>`${u(e(o))},${u(n(r))}`).join(" ");function K(t,e,n,o=120){let[r,s]=e.domain;return`M${Array.from({length:o+1},(i,c)=>{let m=r+(s-r)*c/o;return`${u(e(m))} ${u(n(t(m)))}`}).join("L")}`}function zt(t,e,n,o,r,s){let a=o(1)-o(0),i=n*(r(1)-r(0)),c=s/Math.hypot(a,i),[m,p]=[o(t),r(e)];return l`<line class="nn-tangent" x1="${u(m-c*a)}"
    y1="${u(p-c*i)}" x2="${u(m+c*a)}"
    y2="${u(p+c*i)}"/>`}var Dt=(t,e,n)=>l`<circle class="nn-handle nn-tip" data-drag="${t}" cx="${u(e)}"
    cy="${u(n)}" r="11"/>`;var rt=t=>t>0?1:0,sn=t=>t,D=t=>1/(1+Math.exp(-t)),Ml=Math.tanh,Ae=t=>Math.max(t,0),kl=(t,e=.01)=>t>0?t:e*t;function Ie(t){let e=Math.max(...t),n=t.map(r=>Math.exp(r-e)),o=n.reduce((r,s)=>r+s,0);return n.map(r=>r/o)}var Al=()=>0,Il=()=>1,an=(t,e=D(t))=>e*(1-e),Sl=(t,e=Math.tanh(t))=>1-e*e,Tl=t=>t>0?1:0,Nl=(t,e,n=.01)=>t>0?1:n,jt={step:rt,identity:sn,sigmoid:D,tanh:Ml,relu:Ae,leaky_relu:kl},eo={step:Al,identity:Il,sigmoid:an,tanh:Sl,relu:Tl,leaky_relu:Nl};function C(t,e,n){let o=0;for(let r=0;r<e.length;r++)o+=t[r]*e[r];return o+n}function Zs(t,e,n,o){let r=e-rt(C(t,n,o));return{w:n.map((s,a)=>s+r*t[a]),b:o+r}}function ht(t){return 1e-9<t&&t<1e-4?t.toFixed(3-Math.floor(Math.log10(t))):t<=.99995||t===1?h(t):h(t,1-Math.floor(Math.log10(1-t)))}var Bt=(t,e)=>Math.max(t,0)-e*t+Math.log1p(Math.exp(-Math.abs(t)));function cn(t,e,n){let o=0;for(let[r,s]of t)o+=Bt(r*e+n,s);return o/t.length}function or(t,e,n){let[o,r]=[0,0];for(let[s,a]of t){let i=(D(s*e+n)-a)/t.length;o+=s*i,r+=i}return[o,r]}function Js(t,e,n,o,r){for(let s=0;s<r;s++){let[a,i]=or(t,e,n);e-=o*a,n-=o*i}return{w:e,b:n}}function Qs(t,e,n=10){let o=Array.from({length:n},(r,s)=>({bin:s,count:0,said:0,happened:0}));for(let[r,s,a]of t){let i=D(e*r),c=o[Math.min(n-1,Math.floor(i*n))];c.count+=s+a,c.said+=i*(s+a),c.happened+=s}return o.filter(({count:r})=>r>0).map(({bin:r,count:s,said:a,happened:i})=>({bin:r,count:s,said:a/s,happened:i/s}))}var Ll="activations",Se={step:"step",identity:"identity",sigmoid:"sigmoid",tanh:"tanh",relu:"ReLU",leaky_relu:"leaky ReLU"},ta=2,rr=168,ea=140,j=x([-8,8],[8,158]),Y=x([-1.5,2.5],[132,42]),no=(t,e,n)=>t==="leaky_relu"?jt[t](e,n):jt[t](e),sr=(t,e,n)=>eo[t](e,void 0,n);function Ol(t,e){return t!=="step"?K(n=>no(t,n,e),j,Y,96):`M${j(-8)} ${Y(0)}H${j(0)}M${j(0)} ${Y(1)}H${j(8)}`}function El(t,e,n){let[o,r]=Y.domain;if(o<=n&&n<=r)return Dt("z",j(e),Y(n));let[s,a]=[u(j(e)),n>r?Y(r):Y(o)],i=n>r?18:-18;return l`<path class="nn-handle nn-tip" data-drag="z"
    d="M${s} ${a}l11 ${i}h-22z"/>`}function Rl(t,e,n,o){let{z:r,negative_slope:s}=t,a=no(e,r,s),i=sr(e,r,s),[c,m]=[n%ta*rr+4,Math.floor(n/ta)*ea];return l`<g transform="translate(${c} ${m})">
    <rect class="nn-silent" x="${j(-8)}" y="${Y(2.5)}" width="150"
      height="90"/>
    <path class="nn-zero" d="M${j(-8)} ${Y(0)}H${j(8)}M${u(j(0))} ${Y(2.5)}V${Y(-1.5)}"/>
    <path class="nn-grid" d="M${j(-8)} ${u(Y(1))}H${j(8)}M${j(-8)} ${u(Y(-1))}H${j(8)}"/>
    <g clip-path="url(#${o}-clip)">
      <path class="nn-graph" d="${Ol(e,s)}"/>
      ${zt(r,a,i,j,Y,34)}</g>
    ${El(e,r,a)}
    <text class="nn-strong" x="${j(-8)}" y="16">${Se[e]}</text>
    <text class="nn-small" x="${j(-8)}" y="35">${ar(e,a)}</text>
    <text class="nn-small" x="${j(8)}" y="35" text-anchor="end">slope ${h(i,3)}</text>
  </g>`}function ar(t,e){return t==="sigmoid"?ht(e):t!=="tanh"?h(e):e<0?`−${ht(-e)}`:ht(e)}function Wl(t,e){return l`<svg viewBox="0 0 344 ${3*ea}" role="img"
    aria-label="${na(t)}">
    <clipPath id="${e}-clip"><rect x="${j(-8)}" y="${Y(2.5)}" width="150"
      height="90"/></clipPath>
    ${Object.keys(Se).map((n,o)=>Rl(t,n,o,e))}
  </svg>`}var Pl=(t,e)=>g(Ll,"z",t,e);function zl(t){let{z:e,negative_slope:n}=t;return l`<table class="nn-table">
    <thead><tr><th scope="col">at z = ${h(e)}</th><th scope="col">value</th>
      <th scope="col">slope</th></tr></thead>
    <tbody>${Object.keys(Se).map(o=>{let r=no(o,e,n);return l`<tr><td>${Se[o]}</td><td data-shows="value">${ar(o,r)}</td><td data-shows="slope">${h(sr(o,e,n))}</td></tr>`})}</tbody>
  </table>
  ${e===0&&l`<p>At 0 the step jumps and the ReLUs have a corner: no slope exists
      there. The values shown are a convention.</p>`}`}function na({z:t,negative_slope:e}){let n=Object.keys(Se).map(o=>`${Se[o]} ${ar(o,no(o,t,e))}, slope ${h(sr(o,t,e))}`);return`Six activations at z = ${h(t)}: ${n.join("; ")}.`}var Dl=t=>Math.max(-8,Math.min(8,Math.round(t*4)/4))+0;function jl(t){let e=t<rr+2?0:1;return j.invert(t-e*rr-4)}var oa={picture:Wl,controls:Pl,readout:zl,describe:na,drags:{z:(t,[e])=>({z:Dl(jl(e))})},goals:{"02-saturate":{ask:"Saturate the sigmoid: bring its slope below a hundredth of the largest it can have. Which of the others are flat there, too?",praise:"Below 0.0025. Step and tanh are as good as flat there; on the negative side ReLU is, too. Only identity and leaky ReLU never are.",met:({z:t})=>an(t)<.0025},"02-corner":{ask:"Put z on the corner of the ReLU. What slope does the library give there?",praise:"0, by convention. Any number from 0 to 1 would be as good: a training run hardly ever meets exactly 0.",met:({z:t})=>t===0}}};function Bl(t,e){let n=t[0]**2+t[1]**2;return n===0?null:[-e*t[0]/n,-e*t[1]/n]}function sa(t,e,n,o){let{edge:r}=to(t,e,ir(n,o));return r.length===2&&aa(r,n,o,"nn-ghost")}function ir(t,e){let[[n,o],[r,s]]=[t.domain,e.domain];return[[n,r],[o,r],[o,s],[n,s]]}function aa([[t,e],[n,o]],r,s,a){return l`<line class="${a}" x1="${u(r(t))}" y1="${u(s(e))}"
    x2="${u(r(n))}" y2="${u(s(o))}"/>`}function cr(t,e,n,o){let{edge:r}=to(t,e,ir(n,o));if(r.length!==2)return null;let s=Bl(t,e),[[a,i],[c,m]]=[n.domain,o.domain];return s[0]>a&&s[0]<i&&s[1]>c&&s[1]<m?s:r[0].map((d,f)=>(d+r[1][f])/2)}function Te(t,e,n,o,r){let[[s,a],[i,c]]=[n.domain,o.domain],{region:m,edge:p}=to(t,e,ir(n,o));return l`<defs><pattern id="${r}-hatch" width="9" height="9"
      patternUnits="userSpaceOnUse" patternTransform="rotate(45)"
      ><line class="nn-hatch" y2="9"/></pattern></defs>
    <rect class="nn-silent" x="${u(n(s))}" y="${u(o(c))}"
      width="${u(n(a)-n(s))}" height="${u(o(i)-o(c))}"/>
    <polygon class="nn-fires" points="${nr(m,n,o)}"/>
    <polygon fill="url(#${r}-hatch)" points="${nr(m,n,o)}"/>
    ${p.length===2&&aa(p,n,o,"nn-line")}`}function gt(t,e){let n=o=>l`<svg class="nn-symbol" viewBox="-9 -9 18 18"
    aria-hidden="true">${St([0,0],o,!1,ra,ra)}</svg>`;return l`<p class="nn-legend"><span>${n(1)} ${t}</span>
    <span>${n(0)} ${e}</span></p>`}var ra=t=>t;function St([t,e],n,o,r,s){let[a,i]=[u(r(t)),u(s(e))];return l`${o&&l`<circle class="nn-wrong" cx="${a}" cy="${i}" r="14"/>`}
  ${n?l`<circle class="nn-one" cx="${a}" cy="${i}" r="7.5"/>`:l`<rect class="nn-none" x="${a-6.5}" y="${i-6.5}" width="13"
          height="13"/>`}`}var ql=10,oo=({turn:t,points:e})=>t<e.length?t:0,Ne=t=>t.points[oo(t)],mr=({w:t,b:e},[n,o])=>rt(C([n,o],t,e));function ur(t){let e=Ne(t);return mr(t,e)===e[2]?"kept":e[2]?"added":"subtracted"}var hr=t=>t.points.every(e=>mr(t,e)===e[2]);function ro(t){if(hr(t))return null;let[e,n,o]=Ne(t),{w:r,b:s}=Zs([e,n],o,t.w,t.b);if([...r,s].some(i=>Math.abs(i)>ql))return null;let a=(oo(t)+1)%t.points.length;return{w:r,b:s,turn:a,last:ur(t)}}function lr(t,e){return hr(t)?{}:e===ur(t)?ro(t)??{}:{last:`not ${e}`}}var ca={add:t=>lr(t,"added"),subtract:t=>lr(t,"subtracted"),keep:t=>lr(t,"kept")},ia={added:"was added to w, and 1 to the bias.",subtracted:"was subtracted from w, and 1 from the bias.",kept:"was right already: nothing changed."};function pr(t){let{last:e,points:n}=t;if(!e)return"";if(e in ia)return`Yes: point ${(oo(t)+n.length-1)%n.length+1} ${ia[e]}`;let o=Ne(t),r=C(o.slice(0,2),t.w,t.b),s={kept:"A right answer changes nothing.",added:"It should fire, so z must rise.",subtracted:"It should stay silent, so z must fall."};return`Not so: here z = ${h(r)}, so the neuron says ${mr(t,o)}; the label is ${o[2]}. ${s[ur(t)]}`}function la(t){let[e,n,o]=Ne(t),r=hr(t)?"No point is wrong: the rule is done.":ro(t)===null?"The next step would leave the range of the knobs.":l`<b>Next: point ${oo(t)+1}</b>, (${h(e)},
          ${h(n)}), label ${o}. What will the rule do with it?`;return l`<p class="nn-rule">${pr(t)} ${r}</p>`}var _=x([-3.5,3.5],[30,352]),Z=x([-3.5,3.5],[342,20]),Cl=10,pa=({w:t,b:e},[n,o,r])=>rt(C([n,o],t,e))!==r,so=t=>t.points.filter(e=>pa(t,e)).length,Ul=({w:t,b:e})=>-e/Math.hypot(...t),ma=(t,{domain:[e,n]})=>Math.min(Math.max(t,e+.25),n-.25);function Xl(t){let e=cr(t.w,t.b,_,Z);if(!e)return null;let[n,o]=e.map((r,s)=>r+t.w[s]);return{from:e,to:[ma(n,_),ma(o,Z)]}}function Hl(t){let e=Xl(t);if(!e)return"";let[[n,o],[r,s]]=[e.from,e.to];return l`<line class="nn-normal" x1="${u(_(n))}" y1="${u(Z(o))}"
      x2="${u(_(r))}" y2="${u(Z(s))}"/>
    ${!ln(t)&&l`<circle class="nn-handle" data-drag="line" cx="${u(_(n))}"
        cy="${u(Z(o))}" r="11"/>
      <circle class="nn-handle nn-tip" data-drag="tip" cx="${u(_(r))}"
        cy="${u(Z(s))}" r="11"/>`}
    <text class="nn-halo nn-strong" x="${u(_(r)+14)}"
      y="${u(Z(s)+5)}">w</text>`}var ln=({rule:t,points:e})=>t&&e.length>0,Fl=({goals:t})=>t.includes("01-same-line")||t.includes("01-swap");function Gl(t,e,n){let o=ln(t)&&Ne(t);return l`<svg viewBox="0 0 360 380" role="img"
    aria-label="${da(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="20" width="322" height="322"/>
    </clipPath>
    ${Te(t.w,t.b,_,Z,e)} ${T(_,Z)}
    ${Fl(t)&&sa(n.w,n.b,_,Z)}
    <g clip-path="url(#${e}-clip)">${Hl(t)}</g>
    ${o&&l`<path class="nn-next" d="M${u(_(o[0]))} ${u(Z(o[1])-17)}
      l-6 -10h12z"/>`}
    ${t.points.map(r=>St(r,r[2],pa(t,r),_,Z))}
  </svg>`}function Vl(t,e){return ln(t)?l`${la(t)}
      <div class="nn-claims" role="group" aria-label="What will the rule do?">
        <button type="button" data-do="add">Add it</button>
        <button type="button" data-do="subtract">Subtract it</button>
        <button type="button" data-do="keep">Change nothing</button>
      </div>`:l`${g("decision-line","w",t,e)}
    ${g("decision-line","b",t,e)}`}function Kl(t){let{w:e,b:n,points:o}=t,r=so(t),s=e.some(a=>a!==0);return l`${o.length>0&&gt("label 1","label 0")}
    <p class="nn-formula">fires where ${h(e[0])}·x₁ ${P(e[1])}·x₂
      ${P(n)} &gt; 0</p>
    <p>${s?l`Distance of the line from the origin, counted along w: <b
          data-shows="distance">${h(Ul(t))}</b>`:"No line: both weights are 0, so the inputs change nothing."}</p>
    ${o.length>0&&l`<p class="nn-count" data-none="${String(r===0)}"><b
      data-shows="mistakes">${r}</b> of ${o.length} points on the
      wrong side${r>0&&l`, ringed`}</p>`}`}function da(t){let{w:e,b:n,points:o}=t,r=so(t),s=`The neuron fires where ${h(e[0])} x₁ ${P(e[1])} x₂ ${P(n)} is above 0.`;if(o.length===0)return s;let a=`${r} of ${o.length} points are on the wrong side.`;return[s,a,ln(t)&&pr(t)].filter(Boolean).join(" ")}var dr=(t,e)=>Math.round(t*e)/e,ua=t=>[...t.w??[],t.b].every(e=>Math.abs(e)<=Cl)?t:{};function ha(t,e){let[n,o]=[[...t.w,t.b],[...e.w,e.b]],r=Math.hypot(...n)/Math.hypot(...o);return n.every((s,a)=>Math.abs(s-r*o[a])<1e-9)?r:NaN}var fa={picture:Gl,controls:Vl,readout:Kl,describe:da,play:ro,actions:ca,plays:ln,drags:{line(t,[e,n]){let o=[_.invert(e),Z.invert(n)];return ua({b:dr(-C(o,t.w,0),4)})},tip(t,[e,n]){let o=cr(t.w,t.b,_,Z),s=[_.invert(e),Z.invert(n)].map((a,i)=>dr(a-o[i],4));return s[0]===0&&s[1]===0?{}:ua({w:s,b:dr(-C(o,s,0),1024)})}},goals:{"01-no-mistakes":{ask:"Turn and move the line until no point is on the wrong side.",praise:"No mistakes. Many lines do it; the neuron has no favourite.",met:t=>t.points.length>0&&so(t)===0},"01-same-line":{ask:"Change all three knobs and leave the line on the dashed one.",praise:"The same line, the same firing side: all three knobs grew or shrank by one positive factor.",met:(t,e)=>Math.abs(ha(t,e)-1)>1e-9},"01-swap":{ask:"Keep the line on the dashed one and make the other side fire.",praise:"Swapped. The factor was negative, so every sum changed sign.",met:(t,e)=>ha({w:t.w.map(n=>-n),b:-t.b},e)>0},"01-rule":{ask:"Say what the rule does, point by point, until no point is wrong.",praise:"Done: a whole round would change nothing any more.",met:t=>t.rule&&so(t)===0}}};var fr="fit-probability",X=x([-.4,10.4],[40,344]),te=x([-.1,1.1],[206,24]),bt=x([0,3],[352,270]),$r=9,Yl=.25,_l=10,Zl=1e-4,mn=({w:t,b:e},n)=>D(n*t+e),ga=({points:t,w:e,b:n})=>t.map(([o,r])=>Bt(o*e+n,r)),gr=({points:t,w:e,b:n})=>or(t,e,n).every(o=>Math.abs(o)<Zl);function Jl(t){return t.points.map(([e,n])=>{let o=u(te(mn(t,e))),r=n?-2:2;return l`<path class="nn-given ${n?"nn-positive":"nn-negative"}"
      d="M${u(X(e))+r} ${u(te(n?0:1))}V${o}"/>`})}function Ql(t){let e=bt.domain[1];return l`<path class="nn-zero" d="M${X.range[0]} ${bt(0)}H${X.range[1]}"/>
    <text class="nn-small" x="${X.range[0]-6}" y="${bt(e)-10}"
      >surprise of each email</text>
    ${[1,2,3].map(n=>l`<text class="nn-small" x="${X.range[0]-6}" y="${u(bt(n))+4}" text-anchor="end">${n}</text><path class="nn-grid" d="M${X.range[0]} ${u(bt(n))}H${X.range[1]}"/>`)}
    ${ga(t).map((n,o)=>{let[r,s]=t.points[o],a=u(bt(Math.min(n,e))),i=u(X(r)-(s?$r:0));return l`<rect class="nn-bar" data-label="${s}" x="${i}" y="${a}"
        width="${$r}" height="${u(bt(0)-a)}"/>${n>e&&l`<text class="nn-small nn-halo" x="${i+$r/2}"
          y="${a+4}" text-anchor="middle">${h(n,2)}</text>`}`})}
    ${tm(t)}`}function tm(t){let e=cn(t.points,t.w,t.b),n=u(bt(Math.min(e,bt.domain[1]))),o=e<=bt.domain[1];return l`${o&&l`<path class="nn-mean" d="M${X.range[0]} ${n}H${X.range[1]}"/>`}
    <text class="nn-small nn-halo" x="${X.range[1]}" y="${n-6}"
      text-anchor="end">mean ${h(e,3)}</text>`}function em(t){let[e,n]=[u(X(t.x)),u(te(mn(t,t.x)))];return l`<path class="nn-distance" d="M${e} ${u(te(0))}V${n}H${X.range[0]}"/>
    ${Dt("email",e,n)}`}function nm(t,e){let n=t.surprise?362:244;return l`<svg viewBox="0 0 360 ${n}" role="img"
    aria-label="${ba(t)}">
    <clipPath id="${e}-clip"><rect x="40" y="24" width="304" height="182"/>
    </clipPath>
    ${T(X,te,{names:["words in CAPITALS","chance of spam"],count:5})}
    <g clip-path="url(#${e}-clip)">
      ${t.surprise&&Jl(t)}
      <path class="nn-graph" d="${K(o=>mn(t,o),X,te)}"/>
    </g>
    ${t.points.map(([o,r])=>St([o,r],r,!1,X,te))}
    ${!t.surprise&&em(t)} ${t.surprise&&Ql(t)}
  </svg>`}var om=(t,e)=>l`${g(fr,"w",t,e)}
  ${g(fr,"b",t,e)}
  ${!t.surprise&&g(fr,"x",t,e)}`;function rm(t){return l`${gt("was spam","was not")}
    ${t.surprise?am(t):sm(t)}`}function sm({w:t,b:e,x:n}){let o=n*t+e;return l`<p class="nn-formula">z = ${h(n)}·${E(t)} ${P(e)} =
      <b data-shows="z">${h(o)}</b></p>
    <p class="nn-formula">chance of spam = σ(${h(o)}) =
      <b data-shows="p">${ht(D(o))}</b></p>`}function am(t){let{w:e,b:n,points:o}=t,r=ga(t),s=r.indexOf(Math.max(...r)),[a,i]=o[s],c=mn(t,a);return l`<p class="nn-formula">Mean surprise: <b data-shows="mean">${h(cn(o,e,n))}</b></p>
    <p>Greatest surprise: ${h(a)} words in CAPITALS, and it was
      ${i?"":"not "}spam. The neuron gave that the chance ${ht(i?c:D(-a*e-n))}; −log of it is <b data-shows="worst">${h(r[s])}</b>.</p>
    ${t.learn&&l`<p class="nn-formula">w = ${h(e)}, b = ${h(n)}${gr(t)&&": nothing left to gain"}</p>`}`}function ba(t){let{w:e,b:n,x:o,points:r}=t,s=r.filter(([,i])=>i===1).length,a=`${r.length} emails by their words in CAPITALS, ${s} of them spam, and a sigmoid curve with weight ${h(e)} and bias ${h(n)}. `;return t.surprise?`${a}The mean surprise is ${h(cn(r,e,n))}.`:`${a}To an email with ${h(o)} it gives the chance ${ht(mn(t,o))} of being spam.`}function im(t){if(gr(t))return null;let{w:e,b:n}=Js(t.points,t.w,t.b,Yl,_l);return{w:$a(e,4),b:$a(n,10)}}var $a=(t,e)=>Math.max(-e,Math.min(e,t)),cm=({w:t,b:e})=>Number.isInteger(8*t)&&Number.isInteger(4*e),lm=t=>Math.max(0,Math.min(10,Math.round(t*2)/2)),xa={picture:nm,controls:om,readout:rm,describe:ba,play:im,plays:t=>t.learn,pace:60,verbs:{step:"Ten small steps",play:"Let it learn"},drags:{email:(t,[e])=>({x:lm(X.invert(e))})},goals:{"02-half-at-four":{ask:"Let the chance rise with the words in CAPITALS, and be exactly 0.5 for an email with four of them.",praise:"z is 0 at x = 4: the bias takes away what four words bring.",met:({w:t,b:e})=>t>0&&Math.abs(4*t+e)<1e-9},"02-fair":{ask:"By hand: bring the mean surprise below 0.52.",praise:"Well fitted. The best possible mean is not far below.",met:t=>t.surprise&&cm(t)&&cn(t.points,t.w,t.b)<.52},"02-learn":{ask:"Let it learn until nothing is left to gain. Then spoil the fit with both knobs and let it learn again: where does it end?",praise:"Nobody told it where to go, and from any start it ends at nearly the same place.",met:t=>t.learn&&gr(t)}}};var mm={"-":"⁻",...Object.fromEntries([..."⁰¹²³⁴⁵⁶⁷⁸⁹"].entries())},um=t=>Math.abs(t)<4?h(10**t):`10${[...String(t)].map(e=>mm[e]).join("")}`;function Le([t,e],n){let o=x([t,e],n),r=s=>{let a=s>0?Math.log10(s):t;return o(Math.min(Math.max(a,t),e))};return r.powers=[t,e],r.range=n,r}function br(t,e){let[n,o]=e.powers,r=Math.ceil((o-n)/8),[s,a]=t.range;return l`<g class="nn-axes">${$t(n,o,8).filter(i=>Number.isInteger(i)&&i%r===0).map(i=>{let c=u(e(10**i));return l`<line class="nn-grid" x1="${s}" x2="${a}"
          y1="${c}" y2="${c}"/><text x="${s-6}"
          y="${c+4}" text-anchor="end">${um(i)}</text>`})}</g>`}function ao(t,e,n,o){let[r,s]=o.range,i=[...Array(121).keys()].map(c=>Math.round(c*e/120)).map(c=>`${u(n(c))} ${u(o(t.cost(c)))}`);return l`${br(n,o)}
    <g class="nn-axes">${$t(...n.domain,4).map(c=>l`<line class="${c?"nn-grid":"nn-zero"}" x1="${u(n(c))}"
        x2="${u(n(c))}" y1="${r}" y2="${s}"/><text x="${u(n(c))}"
        y="${r+16}" text-anchor="middle">${c}</text>`)}
    <text class="nn-axis" x="${n.range[1]}" y="${r+32}"
      text-anchor="end">steps →</text>
    <text class="nn-axis" x="${n.range[0]-6}" y="${s-8}">↑ cost</text></g>
    <path class="nn-graph" d="M${i.join("L")}"/>
    <circle class="nn-dot" cx="${u(n(e))}" cy="${u(o(t.cost(e)))}"
      r="5"/>`}var Oe=t=>l`<details class="nn-program">
  <summary>This run as a program</summary>
  <pre tabindex="0"><code>${t.join(`
`)}</code></pre></details>`;var ya=t=>BigInt.asUintN(64,t),xr=t=>BigInt.asUintN(128,t),hm=2549297995355413924n<<64n|4865540595714422341n,yr=t=>(t^t>>>16)>>>0;function pm(t,e){let n=1135663077,o=i=>{let c=i^n;return n=Math.imul(n,2468251765),yr(Math.imul(c,n))},r=(i,c)=>yr(Math.imul(3389127133,i)-Math.imul(1232336661,c)),a=[t>>>0,Math.floor(t/2**32),0,0].map(o);for(let i=0;i<4;i++)for(let c=0;c<4;c++)i!==c&&(a[c]=r(a[c],o(a[i])));return n=2337405405,Array.from({length:e},(i,c)=>{let m=a[c%4]^n;return n=Math.imul(n,1492356589),yr(Math.imul(m,n))})}var qt=class{#e;#o;#n;constructor(e){if(!Number.isSafeInteger(e)||e<0)throw new Error(`A seed must be a whole number from 0; got ${e}.`);let n=pm(e,8).map(BigInt),o=r=>n[r]|n[r+1]<<32n;this.#o=xr((o(4)<<64n|o(6))<<1n|1n),this.#e=this.#o,this.#e=xr(this.#e+(o(0)<<64n|o(2))),this.#t()}#t(){this.#e=xr(this.#e*hm+this.#o)}#r(){this.#t();let e=ya(this.#e^this.#e>>64n),n=this.#e>>122n;return ya(e>>n|e<<(64n-n&63n))}#s(){if(this.#n!==void 0){let n=this.#n;return this.#n=void 0,n}let e=this.#r();return this.#n=e>>32n,e&0xffffffffn}random(){return Number(this.#r()>>11n)*2**-53}uniform(e,n){return e+(n-e)*this.random()}#a(e){let n=BigInt(2**(32-Math.clz32(e))-1),o;do o=Number(this.#s()&n);while(o>e);return o}permutation(e){let n=[...Array(e).keys()];for(let o=e-1;o>0;o--){let r=this.#a(o);[n[o],n[r]]=[n[r],n[o]]}return n}};var dm=(t,e)=>t.map(n=>n[e]);function fm(t,e,n){let o=n.map((r,s)=>dm(e,s));return t.map(r=>n.map((s,a)=>C(r,o[a],s)))}function H(t,e){let n=t;return e.map(({weight:o,bias:r,activation:s})=>{let a=fm(n,o,r);return n=a.map(i=>i.map(c=>s(c))),{Z:a,A:n}})}function wa(t,e){let n=[],o=t;return e.forEach(({weight:r,bias:s,activation:a},i)=>{o=s.map((c,m)=>{let p=($,w,k,N=-1)=>n.push({layer:i,to:m,op:$,from:N,terms:w,value:k}),d=o.map(($,w)=>{let k=$*r[w][m];return p("product",[$,r[w][m]],k,w),k}),f=d.reduce(($,w)=>$+w,0);p("sum",d,f),p("bias",[f,c],f+c);let b=a(f+c);return p("activation",[f+c],b),b})}),n}var wr={line:t=>2*t-1,square:t=>t*t,"three-squares":t=>3*t*t,"square-and-line":t=>t*t+2*t};function va(t,e,n){let o=wr[t],r=o(e+n)-o(e);return{rise:r,slope:r/n}}function ne(t,e){let n=t**e;return{height:n,slope:n*Math.log(t),atZero:Math.log(t)}}function st(t,e){let n=0;for(let o=0;o<t.length;o++)n+=t[o]*e[o];return n}var pt=t=>Math.sqrt(st(t,t)),Ma=(t,e)=>st(t,e)/pt(t),un=t=>t[0].map((e,n)=>t.map(o=>o[n]));function hn(t,e){let n=un(e);return t.map(o=>n.map(r=>st(o,r)))}function ka(t,e){let n=Math.max(t.length,e.length),o=i=>[...Array(n-i.length).fill(1),...i],[r,s]=[o(t),o(e)];return r.every((i,c)=>i===s[c]||i===1||s[c]===1)?r.map((i,c)=>i===1?s[c]:i):null}var pn={plane:{height:([t,e])=>2*t+e,slopes:()=>[2,1]},bowl:{height:([t,e])=>t*t+2*e*e,slopes:([t,e])=>[2*t,4*e]},product:{height:([t,e])=>t*e,slopes:([t,e])=>[e,t]}};function vr(t,e,n){let o=n*Math.PI/180,r=[Math.cos(o),Math.sin(o)];return st(pn[t].slopes(e),r)}var ee={double:{f:t=>2*t,slope:()=>2},square:{f:t=>t*t,slope:t=>2*t},mirror:{f:t=>1-t,slope:()=>-1},triple:{f:t=>3*t,slope:()=>3},"minus-half":{f:t=>-t/2,slope:()=>-.5}};function Aa(t,e,n,o){let[r,s]=[ee[t],ee[e]],[a,i]=[n,n+o].map(d=>[d,r.f(d),s.f(r.f(d))]),[c,m,p]=i.map((d,f)=>d-a[f]);return{from:a,to:i,moves:[c,m,p],rates:[m/c,p/m,p/c],slopes:[r.slope(n),s.slope(a[1])]}}var $m={zeros:()=>0,uniform:()=>1,xavier:(t,e)=>Math.sqrt(6/(t+e)),he:t=>Math.sqrt(6/t)};function Ee(t,e,n,o){return e.map((r,s)=>{let[a,i]=[t[s],t[s+1]],c=$m[n](a,i),m=()=>c===0?0:o.uniform(-c,c);return{weight:[...Array(a)].map(()=>[...Array(i)].map(m)),bias:Array(i).fill(0),activation:jt[r],slope:eo[r]}})}function io(t,e){let n=t.length*t[0].length,o=0,r=t.map((s,a)=>s.map((i,c)=>{let m=i-e[a][c];return o+=m*m,m*(2/n)}));return{cost:o/n,blame:r}}function Ia(t,e){let n=t.length*t[0].length,o=0,r=t.map((s,a)=>s.map((i,c)=>(o+=Bt(i,e[a][c]),(D(i)-e[a][c])/n)));return{cost:o/n,blame:r}}function co(t,{X:e,y:n,loss:o}){let r=H(e,t),{cost:s,blame:a}=o(r.at(-1).A,n),c=t.map(({weight:m,slope:p},d)=>({weight:m,slope:p,l:d})).reverse().map(({weight:m,slope:p,l:d})=>{let{Z:f,A:b}=r[d],$=a.map((w,k)=>w.map((N,W)=>N*p(f[k][W],b[k][W])));return d>0&&(a=hn($,un(m))),{weight:hn(un(d>0?r[d-1].A:e),$),bias:un($).map(w=>w.reduce((k,N)=>k+N))}});return{cost:s,slopes:c.reverse()}}function Sa(t,e,n){return t.map((o,r)=>({...o,weight:o.weight.map((s,a)=>s.map((i,c)=>i-n*e[r].weight[a][c])),bias:o.bias.map((s,a)=>s-n*e[r].bias[a])}))}var Mr=64,gm=1e9,bm=({weight:t,bias:e})=>e.every(n=>n===0)&&t.flat().every(n=>n===0),Re=class{#e;#o;#n=[];#t;costs=[];end=1/0;ranAway=!1;constructor(e,n,o){this.#e=n,this.#o=o,this.#r(0,e)}at(e){let n=Math.min(Math.floor(e/Mr),this.#n.length-1),o=this.#n[n];for((e<this.#t.steps||o.steps>this.#t.steps)&&(this.#t=o);this.#t.steps<Math.min(e,this.end);){let{layers:r,slopes:s}=this.#t;this.#r(this.#t.steps+1,Sa(r,s,this.#o))}return this.#t.layers}cost(e){return this.costs.length<=Math.min(e,this.end)&&this.at(e),this.costs[Math.min(e,this.end)]}#r(e,n){let{cost:o,slopes:r}=co(n,this.#e),s=gm*Math.max(this.costs[0]??1,1);if(e>0&&!(o<=s)){[this.end,this.ranAway]=[e-1,!0];return}this.costs[e]=o,this.#t={steps:e,layers:n,slopes:r},e%Mr===0&&(this.#n[e/Mr]=this.#t),r.every(bm)&&(this.end=e)}};function We(t,e){let n=new Map;return(...o)=>{let r=o.join(" "),s=n.has(r)?n.get(r):t(...o);return n.delete(r),n.set(r,s),n.size>e&&n.delete(n.keys().next().value),s}}var Pe="gradient-depth",Na=21,kr=Le([-12,2],[290,24]),ze=50,De=334,Ar={sigmoid:"Sigmoid",tanh:"Tanh",relu:"ReLU"},Ir={zeros:["zeros","zeros"],uniform:["uniform","uniform"],xavier:["Xavier","xavier_uniform"],he:["He","kaiming_uniform"]},Ta=t=>Math.sqrt(t.reduce((e,n)=>e+n*n,0)/t.length),xm=We((t,e,n,o,r)=>{let s=new qt(r),a=[2,...Array(t).fill(e),1],i=[...Array(t).fill(n),"identity"],c=Ee(a,i,o,s),m=[...Array(Na)].map(()=>[s.uniform(-1,1),s.uniform(-1,1)]),p=m.map(([f,b])=>[f+b>0?1:0]),{slopes:d}=co(c,{X:m,y:p,loss:Ia});return{weights:d.map(({weight:f})=>Ta(f.flat())),biases:d.map(({bias:f})=>Ta(f))}},24);function je({depth:t,width:e,activation:n,init:o,seed:r,of:s}){let a=xm(t,e,n,o,r)[s],[i,c]=[a[0],a.at(-1)];return{sizes:a,first:i,last:c,ratio:c>0?i/c:NaN}}function ym(t){if(t===0)return"";let[e,n,o]=[10,.1,.001].map(r=>u(kr(r*t)));return l`<rect class="nn-fires" x="${ze}" y="${e}"
      width="${De-ze}" height="${u(n-e)}"/>
    <path class="nn-mean" d="M${ze} ${o}H${De}"/>
    <text class="nn-small nn-halo" x="${De-4}" y="${o+16}"
      text-anchor="end">a thousandth of the last</text>`}function wm(t){let{sizes:e,last:n}=je(t),o=x([1,e.length],[ze+16,De-16]);o.range=[ze,De];let r=e.length>9?2:1,s=e.map((a,i)=>[u(o(i+1)),u(kr(a)),a]);return l`<svg viewBox="0 0 346 338" role="img"
    aria-label="${La(t)}">
    ${ym(n)} ${br(o,kr)}
    <g class="nn-axes">
      <text class="nn-axis" x="${ze-44}" y="14">↑ size of the gradient</text>
      <text class="nn-axis" x="${De}" y="330" text-anchor="end"
        >layer →</text>
      ${s.map(([a],i)=>i%r===0&&l`<text x="${a}" y="313" text-anchor="middle">${i+1}</text>`)}</g>
    <polyline class="nn-graph" points="${s.filter(([,,a])=>a>0).map(([a,i])=>`${a},${i}`).join(" ")}"/>
    ${s.map(([a,i,c])=>c>0?l`<circle class="nn-one" cx="${a}" cy="${i}" r="6"/>`:l`<rect class="nn-none" x="${a-5}" y="${i-5}" width="10"
            height="10"/><text class="nn-small nn-halo" x="${a}"
            y="${i-12}" text-anchor="middle">0</text>`)}
  </svg>`}var vm=(t,e)=>l`
  ${S(Pe,"activation",t,e,n=>Ar[n])}
  ${S(Pe,"init",t,e,n=>Ir[n][0])}
  ${S(Pe,"of",t,e)}
  ${g(Pe,"depth",t,e)} ${g(Pe,"width",t,e)}
  ${g(Pe,"seed",t,e)}`;function Mm(t){let{sizes:e,first:n,last:o,ratio:r}=je(t);return l`<p class="nn-formula">Layer 1: <b data-shows="first">${h(n)}</b>. Layer ${e.length}, the last: <b data-shows="last">${h(o)}</b>.</p>
    <p class="nn-formula">${o>0?l`First ÷ last = <b data-shows="ratio">${h(r)}</b>`:"The last layer's gradient is 0: there is nothing to compare with."}</p>
    ${Oe(km(t))}`}function km({depth:t,width:e,activation:n,init:o,seed:r,of:s}){let a=Ar[n];return["import numpy as np","from nnlib import (",`    BCEWithLogitsLoss, Linear, ${a}, Sequential, halves`,")",`from nnlib.init import ${Ir[o][1]} as init`,"",`rng = np.random.default_rng(${r})`,"how = {'rng': rng, 'init': init}",`layers = [Linear(2, ${e}, **how), ${a}()]`,`for _ in range(${t-1}):`,`    layers += [Linear(${e}, ${e}, **how), ${a}()]`,`net = Sequential(*layers, Linear(${e}, 1, **how))`,`X, y = halves(${Na}, rng=rng)`,"loss = BCEWithLogitsLoss()","loss(net(X), y.reshape(-1, 1))","net.backward(loss.backward())","for layer in net:","    if isinstance(layer, Linear):",`        grad = layer.${s==="weights"?"weight":"bias"}_grad`,"        print(np.sqrt(np.mean(grad**2)))"]}function La(t){let{sizes:e,first:n,last:o}=je(t);return`The size of the gradient of the ${t.of}, layer by layer, on an axis of powers of ten. ${t.depth} hidden layers of ${t.width} neurons with ${Ar[t.activation]}, started by ${Ir[t.init][0]}. Layer 1 has ${h(n)}, layer ${e.length}, the last, ${h(o)}.`}var Oa={picture:wm,controls:vm,readout:Mm,describe:La,goals:{"05-vanish":{ask:"Add hidden layers until the first layer's gradient is less than a thousandth of the last layer's (and not 0).",praise:"Vanished. Every layer on the way back multiplied the blame by small slopes; the first layers hardly learn.",met(t){let{first:e,ratio:n}=je(t);return e>0&&n<.001}},"05-revive":{ask:"With eight hidden layers or more, bring the first layer's gradient within a factor of ten of the last's.",praise:"Alive again: a slope near 1, and weights spread so that the blame keeps its size from layer to layer.",met(t){let{ratio:e}=je(t);return t.depth>=8&&e>=.1&&e<=10}},"05-explode":{ask:"Make the first layer's gradient larger than 3.",praise:"Exploded. Weights that do not shrink as the layers widen make the values grow at every layer, and the gradient with them.",met:t=>je(t).first>3}}};var xt=x([-3.5,3.5],[30,334]),yt=x([-3.5,3.5],[326,22]),Ea=3,lo=t=>t.every(e=>e===0);function Ra(t,[e,n]){let[o,r]=[u(xt(e)),u(yt(n))];return l`<line class="nn-arrow" data-arrow="${t}" x1="${u(xt(0))}"
      y1="${u(yt(0))}" x2="${o}" y2="${r}"/>
    <g class="nn-grab" data-drag="${t}"><circle cx="${o}" cy="${r}"
        r="15"/><circle class="nn-handle ${t==="u"?"nn-tip":""}"
        cx="${o}" cy="${r}" r="9"/></g>
    <text class="nn-halo nn-strong" x="${o+13}" y="${r-9}">${t}</text>`}function Am({u:t,v:e}){if(lo(t))return"";let n=st(t,e)/st(t,t),o=t.map(a=>n*a),r=t.map(a=>10*a/pt(t)),s=n<0?"nn-negative":"nn-positive";return l`<line class="nn-zero" x1="${u(xt(-r[0]))}"
      y1="${u(yt(-r[1]))}" x2="${u(xt(r[0]))}" y2="${u(yt(r[1]))}"/>
    <line class="nn-edge nn-shadow ${s}" x1="${u(xt(0))}" y1="${u(yt(0))}"
      x2="${u(xt(o[0]))}" y2="${u(yt(o[1]))}"/>
    <line class="nn-distance" x1="${u(xt(e[0]))}" y1="${u(yt(e[1]))}"
      x2="${u(xt(o[0]))}" y2="${u(yt(o[1]))}"/>`}function Im(t,e){return l`<svg viewBox="0 0 344 362" role="img"
    aria-label="${za(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="22" width="304" height="304"/>
    </clipPath>
    ${T(xt,yt)}
    <g clip-path="url(#${e}-clip)">${Am(t)}</g>
    ${Ra("u",t.u)} ${Ra("v",t.v)}
  </svg>`}var Sm=t=>[[0,`${t}₁`],[1,`${t}₂`]];function Tm(t,e){return["u","v"].map(n=>Yn("arrows",n,t,e,Sm(n)))}var Wa=t=>l`√(${E(t[0])}² + ${E(t[1])}²)`;function Nm({u:t,v:e}){let n=t.map((o,r)=>`${E(o)}·${E(e[r])}`);return l`<p class="nn-formula">u · v = ${n.join(" + ")} =
      <b data-shows="dot">${h(st(t,e))}</b></p>
    <p class="nn-formula">length of u = ${Wa(t)} = <b data-shows="u"
      >${h(pt(t))}</b></p>
    <p class="nn-formula">length of v = ${Wa(e)} = <b data-shows="v"
      >${h(pt(e))}</b></p>
    <p class="nn-formula">${lo(t)?"u points nowhere: nothing can lie along it.":l`v reaches along u: u · v ÷ length of u = <b data-shows="along"
            >${h(Ma(t,e))}</b>`}</p>`}function za({u:t,v:e}){let n=o=>`(${h(o[0])}, ${h(o[1])})`;return`Two arrows from the origin: u to ${n(t)}, v to ${n(e)}. Their dot product is ${h(st(t,e))}.`}var Pa=t=>[xt.invert(t[0]),yt.invert(t[1])].map(e=>Math.max(-Ea,Math.min(Ea,Math.round(e*4)/4))),Da={picture:Im,controls:Tm,readout:Nm,describe:za,drags:{u:(t,e)=>({u:Pa(e)}),v:(t,e)=>({v:Pa(e)})},goals:{"00-right-angle":{ask:"Make the dot product 0, with neither arrow of length 0.",praise:"The arrows are at a right angle: v reaches not at all along u.",met:({u:t,v:e})=>st(t,e)===0&&!lo(t)&&!lo(e)},"00-same-dot":{ask:"Leave u as the book has it. Find another v with the dot product that it has at first.",praise:"All such arrows end on one line, at a right angle to u. It is the line that a neuron with the weights u draws.",met:({u:t,v:e},n)=>t.join()===n.u.join()&&e.join()!==n.v.join()&&st(t,e)===st(n.u,n.v)}}};var[Sr,ja]=[31,30],dn=[4,123,242],Tr=44,Ba=t=>(t.match(/\d+/g)??[]).map(Number),Nr=t=>[t.at(-2)??1,t.at(-1)??1];function fn({a:t,b:e}){let n=[Ba(t),Ba(e)];return{shapes:n,shape:ka(...n)}}function Lm(t,e,n,o){let[r,s]=Nr(t),[a,i]=[r===1?0:n,s===1?0:o],c=a!==n||i!==o;return{number:e*(a*s+i+1),copy:c}}function qa(t,[e,n],o,r){return[...Array(e).keys()].map(s=>[...Array(n).keys()].map(a=>{let{number:i,copy:c}=o(s,a),[m,p]=[t+a*Sr,Tr+s*ja];return l`<rect class="nn-cell" data-copy="${c}" x="${m+1.5}"
          y="${p+1.5}" width="${Sr-3}" height="${ja-3}" rx="3"/><text
          class="${c?"nn-small":"nn-strong"}" x="${m+Sr/2}"
          y="${p+20}" text-anchor="middle" ${r&&l`data-shows="sum"`}
          >${i}</text>`}))}var oe=t=>t.length===1?`(${t[0]},)`:`(${t.join(", ")})`;function Om(t){let{shapes:e,shape:n}=fn(t),o=e.map((i,c)=>(m,p)=>Lm(i,c===0?10:1,m,p)),r=(i,c)=>({number:o[0](i,c).number+o[1](i,c).number,copy:!1}),s=(i,c)=>l`<text class="nn-small" x="${dn[i]+2}"
    y="20">${c}</text>`,a=(i,c)=>l`<text class="nn-strong" x="${dn[i]-13}"
    y="${Tr+20}" text-anchor="middle">${c}</text>`;return l`<svg viewBox="0 0 340 140" role="img"
    aria-label="${Ua(t)}">
    ${s(0,`a ${t.a}`)} ${s(1,`b ${t.b}`)}
    ${s(2,n?`a + b ${oe(n)}`:"a + b")}
    ${o.map((i,c)=>qa(dn[c],Nr(n??e[c]),i))}
    ${a(1,"+")} ${a(2,"=")}
    ${n?qa(dn[2],Nr(n),r,!0):l`<text class="nn-strong nn-negative" x="${dn[2]+4}"
            y="${Tr+20}">✗ refused</text>`}
  </svg>`}var Em=(t,e)=>["a","b"].map(n=>S("broadcast",n,t,e));function Ca(t,e){let n=[...Array(e-t.length).fill(1),...t];return t.length<e?`${oe(t)}, read as ${oe(n)}`:oe(t)}function Rm(t){let{shapes:e,shape:n}=fn(t),o=Math.max(...e.map(s=>s.length)),r=e.map(s=>oe(s).replaceAll(" ",""));return l`<p class="nn-formula">shape of a: ${Ca(e[0],o)}</p>
    <p class="nn-formula">shape of b: ${Ca(e[1],o)}</p>
    <p class="nn-formula">${n?l`shape of a + b: <b>${oe(n)}</b>`:l`<code>ValueError: operands could not be broadcast together with
            shapes ${r.join(" ")}</code>`}</p>
    <p>Broken edges are copies that NumPy reads as if they were there.</p>`}function Ua(t){let{shape:e}=fn(t),n=`An array a of shape ${t.a} and an array b of shape ${t.b}`;return e?`${n}, both stretched to shape ${oe(e)} and added.`:`${n}. NumPy cannot stretch them to one shape and refuses to add them.`}var Xa={wide:!0,picture:Om,controls:Em,readout:Rm,describe:Ua,goals:{"00-refused":{ask:"Find two shapes that NumPy refuses to add.",praise:"Refused: somewhere two sizes differ and neither is 1. An error is the friendly outcome.",met:t=>fn(t).shape===null},"00-trap":{ask:"Three numbers plus three numbers, and nine come out. Find shapes that do it.",praise:"A column and a row stretch each other. No error, nine numbers: the trap, whenever three were meant.",met:t=>{let{shapes:e,shape:n}=fn(t),o=r=>r.reduce((s,a)=>s*a,1);return e.every(r=>o(r)===3)&&o(n)===9}}}};var Ct=32,se={x:4,y:178,wide:48},$n={x:196,y:44,wide:68},re={...$n,y:se.y},Fa=["1,1","1,2","2,1","2,2"],Ha=(t,e)=>[...Array(t.length/e).keys()].map(n=>t.slice(n*e,(n+1)*e));function gn({X:t,W:e,entry:n}){let[o,r]=[Ha(t,3),Ha(e,2)],[s,a]=n.split(",").map(i=>i-1);return{A:o,B:r,P:hn(o,r),i:s,j:a}}function Lr(t,e,n,o=Wm){let{x:r,y:s,wide:a}=e;return t.map((i,c)=>i.map((m,p)=>l`<rect class="nn-cell" data-lit="${n(c,p)}"
          x="${r+p*a}" y="${s+c*Ct}" width="${a}"
          height="${Ct}"/>${o(m,e,c,p)}`))}var Wm=(t,{x:e,y:n,wide:o},r,s)=>l`<text x="${e+(s+.5)*o}" y="${n+r*Ct+21}"
    text-anchor="middle">${h(t)}</text>`,Pm=(t,{x:e,y:n,wide:o},r,s)=>l`<g class="nn-press" data-do="${Fa[2*r+s]}"><rect
      fill="transparent" x="${e+s*o}" y="${n+r*Ct}"
      width="${o}" height="${Ct}"/>
    <text class="nn-strong" x="${e+(s+.5)*o}"
      y="${n+r*Ct+21}" text-anchor="middle" data-shows="product"
      >${h(t)}</text></g>`,mo=(t,e,n,o="start")=>l`<text class="nn-small" x="${e}" y="${n}" text-anchor="${o}"
    >${t}</text>`;function zm(t){let{A:e,B:n,P:o,i:r,j:s}=gn(t),a=i=>$n.x+(i+.5)*$n.wide;return l`<svg viewBox="0 0 336 266" role="img"
    aria-label="${Ga(t)}">
    ${mo("W, shape (3, 2)",$n.x,16)}
    ${[0,1].map(i=>mo(`neuron ${i+1}`,a(i),37,"middle"))}
    ${Lr(n,$n,(i,c)=>c===s)}
    ${mo("X, shape (2, 3)",se.x,se.y-12)}
    ${Lr(e,se,i=>i===r)}
    <text x="${(se.x+3*se.wide+re.x)/2}" y="${se.y+Ct+5}"
      text-anchor="middle">→</text>
    <text x="${re.x+re.wide}" y="${re.y-13}" text-anchor="middle"
      >↓</text>
    ${Lr(o,re,(i,c)=>i===r&&c===s,Pm)}
    ${mo("X @ W, shape (2, 2)",re.x,re.y+2*Ct+19)}
  </svg>`}function Dm(t,e){let{j:n}=gn(t),o=r=>[2*r+n,`weight ${r+1} of neuron ${n+1}`];return l`${S("matrix-product","entry",t,e,r=>{let[s,a]=r.split(",");return`row ${s}, column ${a}`})}
    ${Yn("matrix-product","W",t,e,[0,1,2].map(o))}`}function jm(t){let{A:e,B:n,P:o,i:r,j:s}=gn(t),a=e[r].map((i,c)=>`${E(i)}·${E(n[c][s])}`);return l`<p class="nn-formula">row ${r+1} of X times column ${s+1} of
      W:</p>
    <p class="nn-formula">${a.join(" + ")} = <b data-shows="entry"
      >${h(o[r][s])}</b></p>
    <p>It is what neuron ${s+1} answers to example ${r+1}, without its
      bias.</p>`}function Ga(t){let{P:e,i:n,j:o}=gn(t);return`A matrix X of 2 examples, 3 inputs each, times a matrix W of 2 neurons, 3 weights each. The rows of the product: ${e.map(s=>s.map(a=>h(a)).join(" and ")).join("; ")}. Row ${n+1} of X times column ${o+1} of W gives ${h(e[n][o])}.`}var Va={wide:!0,picture:zm,controls:Dm,readout:jm,describe:Ga,actions:Object.fromEntries(Fa.map(t=>[t,()=>({entry:t})])),goals:{"00-column":{ask:"Turn the weights of neuron 2 until it answers 5 to example 1 and 0 to example 2.",praise:"Found, and the product's first column never moved: it belongs to neuron 1 and its weights alone.",met:t=>{let{P:e}=gn(t);return e[0][1]===5&&e[1][1]===0}}}};var nt={x:164,y:122,r:28},it={x:210,y:97,size:50},at={x:296,y:122,r:24};function Be({x:t,w:e,b:n,activation:o}){let r=C(t,e,n);return{z:r,y:jt[o](r)}}function ho({activation:t,answers:e},n){return t==="identity"?"":e[n>.5?1:0]}var uo=t=>t<0?"nn-negative":"nn-positive",Ka=t=>u(1+.6*Math.abs(t));function _a(t,e,n,o=`× ${h(e)}`){let[r,s]=[nt.x-t.x,nt.y-t.y],a=Math.hypot(r,s),i=1-(nt.r+3)/a,c=(11+Ka(e)/2)/a,m=t.x+.5*r+c*s,p=t.y+.5*s-c*r;return l`<line class="nn-edge ${uo(e)}" x1="${u(t.x+22)}"
      y1="${u(t.y+22*s/r)}" x2="${u(t.x+i*r)}"
      y2="${u(t.y+i*s)}" stroke-width="${Ka(e)}"
      opacity="${n===0?.3:1}"/>
    <text class="nn-halo nn-strong ${uo(e)}" x="${u(m)}"
      y="${u(p+5)}" text-anchor="${s<-30?"end":"middle"}"
      >${o}</text>`}function Bm(t){let e=150/t.w.length;return t.w.map((n,o)=>{let r={x:32,y:u(46+o*e)};return l`${_a(r,n,t.x[o])}
      <circle class="nn-node" cx="${r.x}" cy="${r.y}" r="21"/>
      <text x="${r.x}" y="${r.y+5}" text-anchor="middle"
        >${h(t.x[o])}</text>
      <text class="nn-halo nn-small" x="11" y="${r.y-28}"
        >${t.names[o]}</text>`})}function qm({activation:t},{z:e,y:n}){let o=Math.max(6,Math.abs(e)*1.25),r=t==="identity"?o:1,s=t==="identity"?-o:0,a=d=>u(it.x+5+(d+o)/(2*o)*40),i=d=>u(it.y+44-(d-s)/(r-s)*38),m=[...Array(41).keys()].map(d=>(d/20-1)*o).map(d=>`${a(d)},${i(jt[t](d))}`),p=t==="step"?`${a(-o)},${i(0)} ${a(0)},${i(0)} ${a(0)},${i(1)} ${a(o)},${i(1)}`:m.join(" ");return l`<rect class="nn-node" x="${it.x}" y="${it.y}"
      width="${it.size}" height="${it.size}" rx="8"/>
    <polyline class="nn-curve" points="${p}"/>
    <circle class="nn-dot" cx="${a(e)}" cy="${i(n)}" r="4"/>
    <text class="nn-small" x="${it.x+it.size/2}" y="${it.y-8}"
      text-anchor="middle">${t}</text>`}function Cm(t){let e=t.length>9?l`x="340" text-anchor="end"`:l`x="${at.x}" text-anchor="middle"`;return l`<text class="nn-strong" ${e} y="${at.y+46}">${t}</text>`}function Um(t){let e=Be(t),{z:n,y:o}=e,r={x:32,y:222},s=t.activation!=="identity"&&o>.5;return l`<svg viewBox="0 0 344 250" role="img"
    aria-label="${Za(t)}">
    ${Bm(t)} ${_a(r,t.b,1,`bias ${h(t.b)}`)}
    <rect class="nn-node" x="13" y="203" width="38" height="38" rx="6"/>
    <text x="32" y="227" text-anchor="middle">1</text>
    <text class="nn-small" x="58" y="238">always 1</text>
    <circle class="nn-node" cx="${nt.x}" cy="${nt.y}" r="${nt.r}"/>
    <text class="nn-strong" x="${nt.x}" y="${nt.y+5}" text-anchor="middle"
      >${h(n)}</text>
    <text class="nn-small" x="${nt.x}" y="${nt.y-37}" text-anchor="middle"
      >sum z</text>
    <path class="nn-wire" d="M${nt.x+nt.r} ${nt.y}H${it.x}"/>
    ${qm(t,e)}
    <path class="nn-wire" d="M${it.x+it.size} ${at.y}H${at.x-at.r}"/>
    <circle class="nn-node" data-on="${String(s)}" cx="${at.x}" cy="${at.y}"
      r="${at.r}"/>
    <text class="nn-strong" data-on="${String(s)}" x="${at.x}" y="${at.y+5}"
      text-anchor="middle">${rn(o,3)}</text>
    <text class="nn-small" x="${at.x}" y="${at.y-32}" text-anchor="middle"
      >output</text>
    ${Cm(ho(t,o))}
  </svg>`}function Xm(t,e){let n=t.w.every(r=>Math.abs(r)<=2),o=t.activation==="identity"&&n?{minimum:-2,maximum:2,step:.05}:{};return l`
    ${(t.switches?Qt:g)("neuron","x",t,e)}
    ${g("neuron","w",t,e,o)}
    ${g("neuron","b",t,e)}
    ${t.choose&&S("neuron","activation",t,e)}`}function Hm(t){let e=t.x.map((n,o)=>l`${o>0&&" + "}<span class="${uo(t.w[o])}"
      >${h(n)}·${E(t.w[o])}</span>`);return l`${e} <span class="${uo(t.b)}">${P(t.b)}</span>
    = <b data-shows="z">${h(Be(t).z)}</b>`}function Fm(t){let{z:e,y:n}=Be(t),o=ho(t,n);return l`<p class="nn-formula">z = ${Hm(t)}</p>
    <p class="nn-formula">${t.activation}(${h(e)}) =
      <b data-shows="y">${rn(n)}</b>${o&&l`: <b>${o}</b>`}</p>
    ${t.table&&t.switches&&Gm(t)}`}function Gm(t){let e=t.w.length,n=[...Array(2**e).keys()].map(o=>t.w.map((r,s)=>o>>e-1-s&1));return l`<table class="nn-table" aria-label="every combination of the switches">
    <thead><tr>${t.names.map(o=>l`<th scope="col">${o}</th>`)}
      <th scope="col">z</th><th scope="col">output</th></tr></thead>
    <tbody>${n.map(o=>{let{z:r,y:s}=Be({...t,x:o}),a=o.every((i,c)=>i===t.x[c]);return l`<tr ${a&&l`aria-current="true"`}>
        ${o.map(i=>l`<td>${i}</td>`)}<td data-shows="row-z"
        >${h(r)}</td><td>${rn(s)} ${ho(t,s)}</td></tr>`})}</tbody>
  </table>`}function Za(t){let{z:e,y:n}=Be(t),o=t.names.map((s,a)=>`${s} is ${h(t.x[a])}, weight ${h(t.w[a])}`),r=ho(t,n);return`A neuron. ${o.join("; ")}; bias ${h(t.b)}. The weighted sum is ${h(e)}; after the ${t.activation} the output is ${rn(n)}${r&&`, ${r}`}.`}var Ya=({w:t,b:e})=>[[0,0],[0,1],[1,0],[1,1]].map(n=>C(n,t,e)>0),Vm=(t,e)=>[...t.w,t.b].filter((n,o)=>n!==[...e.w,e.b][o]).length,Ja={wide:!0,picture:Um,controls:Xm,readout:Fm,describe:Za,goals:{"01-silence":{ask:"An email with CAPITALS and without viagra is called spam. Turn one knob until it is not. How far must you turn it?",praise:"Silent. A turn by 5 is enough: it brings the number in the middle down to 0, and the neuron fires only above 0.",met:(t,e)=>t.x.join()==="1,0"&&Vm(t,e)===1&&C(t.x,t.w,t.b)<=0},"01-both":{ask:"Your doctor writes about viagra, your aunt writes in CAPITALS. Let both through, and catch only the emails that have both.",praise:"Found: each alone brings too little, both together enough.",met:t=>t.w.length===2&&t.activation==="step"&&Ya(t).join()==="false,false,false,true"},"01-seven-bottles":{ask:"Ten guests drank seven bottles. Find the weight that says so, and leave the bias at 0: no guests, no wine.",praise:"Found: 0.7 of a bottle for each guest. Now try 3 and 75 guests.",met:t=>t.activation==="identity"&&t.x[0]===10&&t.b===0&&Math.abs(Be(t).z-7)<1e-9},"03-last-bit":{ask:"One neuron is enough. Find knobs that call all four numbers right: 0 and 2 even, 1 and 3 odd.",praise:"Found. The first digit needs no weight: whether a number is even is said by its last digit alone.",met:t=>t.w.length===2&&t.activation==="sigmoid"&&Ya(t).join()==="true,false,true,false"}}};var Or="party-learning",qe=[...Array(40).keys()],po=1e3,Km=5,Ym=.001,_m=.01,fo=[...Array(8).keys()].map(t=>[t>>2,t>>1&1,t&1]),ti=[1,1.5,3,4.3,0,0,0,0],Zm=fo.map(t=>["A","D","S"].filter((e,n)=>t[n]).join("")||"–"),Jm={X:fo,y:ti.map(t=>[t]),loss:io},Ut=32,ae=x([0,5],[278,190]),Qm=x([0,po],[46,336]),tu=Le([-4,1],[432,338]),Wr=We((t,e)=>{let n=Ee([3,3,1],["relu","relu"],"xavier",new qt(t));return new Re(n,Jm,e)},4*qe.length);function Er(t,{rate:e,steps:n}){let o=Wr(t,e);if(o.cost(n)<Ym)return"learned";let[,{A:r}]=H(fo,o.at(n));return r.every(([s])=>s<_m)?"silent":"neither"}var Rr=(t,e)=>t.filter(n=>n===e).length;function Pr(t){let e=Wr(t.seed,t.rate),[n,o]=H(fo,e.at(t.steps)),r=[0,1,2].filter(i=>n.A.every(c=>c[i]===0)),s=o.A.flat(),a=qe.map(i=>Er(i,t));return{run:e,dead:r,bottles:s,fates:a,cost:e.cost(t.steps)}}var Qa=t=>[13+Ut*(t%10),4+Ut*Math.floor(t/10)];function eu(t,e){let[n,o]=Qa(t.seed);return l`${qe.map(r=>{let[s,a]=Qa(r);return l`<g class="nn-press" data-do="seed ${r}"><rect
      class="nn-cell" data-lit="${r===t.seed}" x="${s}" y="${a}"
      width="${Ut}" height="${Ut}"/>${ei(e[r],s+Ut/2,a+Ut/2)}</g>`})}
  <rect class="nn-picked" x="${n}" y="${o}" width="${Ut}"
    height="${Ut}"/>`}function ei(t,e,n){return t==="learned"?l`<circle class="nn-one" cx="${e}" cy="${n}" r="9"/>`:t==="silent"?l`<rect class="nn-none" x="${e-7.5}" y="${n-7.5}" width="15"
      height="15"/><path class="nn-cross" d="M${e-4} ${n-4}l8 8m0 -8l-8 8"
      />`:l`<circle class="nn-open" cx="${e}" cy="${n}" r="7"/>`}var nu=t=>l`<svg class="nn-symbol" viewBox="-10 -10 20 20"
  aria-hidden="true">${ei(t,0,0)}</svg>`;function ou(t){let[e,n]=ae.domain;return l`<g class="nn-axes">${[0,2,4].map(o=>l`<line class="${o?"nn-grid":"nn-zero"}" x1="46" x2="336"
        y1="${u(ae(o))}" y2="${u(ae(o))}"/><text x="40"
        y="${u(ae(o))+4}" text-anchor="end">${o}</text>`)}<text class="nn-axis" x="13" y="176">↑ bottles for each guest
      list</text></g>
    ${t.map((o,r)=>{let s=52+36*r,a=u(ae(Math.min(Math.max(o,e),n))),i=u(ae(ti[r]));return l`<rect class="nn-bar" x="${s}" y="${a}" width="22"
          height="${u(ae(0)-a)}"/><path class="nn-wanted"
          d="M${s-4} ${i}h30"/><text class="nn-small" x="${s+11}"
          y="294" text-anchor="middle">${Zm[r]}</text>`})}`}function ru(t){let{run:e,bottles:n,fates:o}=Pr(t);return l`<svg viewBox="0 0 346 468" role="img"
    aria-label="${ni(t)}">
    ${eu(t,o)} ${ou(n)}
    ${ao(e,t.steps,Qm,tu)}
  </svg>`}var su=(t,e)=>l`${g(Or,"seed",t,e)}
  ${S(Or,"rate",t,e)} ${g(Or,"steps",t,e)}`;function au(t){let{dead:e,fates:n,cost:o,run:r}=Pr(t),s=(a,i)=>l`<span>${nu(a)} <b
    data-shows="${a}">${Rr(n,a)}</b> ${i}</span>`;return l`<p>Of ${qe.length} starts, after ${t.steps} steps:</p>
    <p class="nn-legend">${s("learned","have learned")}
      ${s("silent","are silent: no bottle for any list")}
      ${s("neither","neither")}</p>
    <p class="nn-formula">Seed ${t.seed}: cost <b data-shows="cost">${h(o)}</b>${r.end<=t.steps&&(r.ranAway?"; the next step would run away":"; every slope is 0, nothing will ever change")}</p>
    <p>Dead hidden neurons, 0 for every list: ${e.map(a=>"h"+"₁₂₃"[a]).join(", ")||"none"}</p>
    <p class="nn-legend">A Agatha, D Dahlia, S Stiffy. Bar: what the network
      says; line: what was wanted.</p>
    ${Oe(iu(t))}`}var iu=({seed:t,rate:e,steps:n})=>["import numpy as np","from nnlib import (","    SGD, Linear, MSELoss, ReLU, Sequential, fit, party",")","",`rng = np.random.default_rng(${t})`,"net = Sequential(","    Linear(3, 3, rng=rng), ReLU(),","    Linear(3, 1, rng=rng), ReLU(),",")","X, y = party()",`descend = SGD(net.parameters(), lr=${we(e)})`,"loss = MSELoss()",`fit(net, X, y, loss, descend, epochs=${n})`,"print(loss(net(X), y))"];function ni(t){let{dead:e,fates:n,cost:o}=Pr(t);return`The dinner party, trained from ${qe.length} starts at rate ${t.rate}. After ${t.steps} steps ${Rr(n,"learned")} have learned, ${Rr(n,"silent")} are silent. Picked: seed ${t.seed}, ${n[t.seed]}, with the cost ${h(o)} and ${e.length} dead hidden neurons.`}var cu=({steps:t})=>t<po?{steps:Math.min(t+Km,po)}:null,lu=qe.map(t=>[`seed ${t}`,e=>({...e,seed:t})]),oi={picture:ru,controls:su,readout:au,describe:ni,play:cu,plays:()=>!0,pace:16,verbs:{step:"Five steps",play:"Train all"},actions:Object.fromEntries(lu),goals:{"05-party-learned":{ask:"Train them all, then pick a start that has learned the party.",praise:"This one gives every guest list its bottles.",met:t=>Er(t.seed,t)==="learned"},"05-party-dead":{ask:"Pick a start that is silent before the first step, with every slope 0. Then train it.",praise:"Dead on arrival: the output's ReLU is shut for every guest list, so no blame gets through, and no step ever changes anything.",met:({seed:t,rate:e,steps:n})=>n>0&&Wr(t,e).end===0},"05-party-sum":{ask:"Pick a start that trained for 1,000 steps, is not silent, and still misses.",praise:"Its cost rests at about 0.02: it adds what each guest brings, and misses what Dahlia and Stiffy bring together.",met:t=>t.steps===po&&Er(t.seed,t)==="neither"}}};var wt=x([-2.2,4.2],[30,334]),vt=x([-2.2,4.2],[326,22]),[bn,Ce]=vt.domain,mu=[...Array(65).keys()].map(t=>bn+t/10),ri=t=>t<=Ce;function si({base:t},e){let n=mu.map(o=>{let r=Math.min(ne(t,o).height,2*Ce),[s,a]=e?[r,o]:[o,r];return`${u(wt(s))},${u(vt(a))}`});return l`<polyline class="${e?"nn-mirror":"nn-curve"}"
    points="${n.join(" ")}"/>`}function uu(t,{height:e,slope:n}){let o=r=>e+n*(r-t);return l`<line class="nn-secant" x1="${u(wt(bn))}"
    y1="${u(vt(o(bn)))}" x2="${u(wt(Ce))}" y2="${u(vt(o(Ce)))}"/>`}function hu(t,{height:e}){return l`<line class="nn-distance" x1="${wt(bn)}" y1="${vt(bn)}"
      x2="${wt(Ce)}" y2="${vt(Ce)}"/>
    ${si(t,!0)}
    ${ri(e)&&l`<circle class="nn-one" cx="${u(wt(e))}" cy="${u(vt(t.x))}"
        r="7"/>
      <text class="nn-halo nn-strong nn-positive" x="${u(wt(e)+4)}"
        y="${u(vt(t.x)+22)}">log</text>`}`}function pu(t,{height:e}){return ri(e)?l`<circle class="nn-dot" cx="${u(wt(t))}" cy="${u(vt(e))}"
      r="6"/>`:l`<path class="nn-next" d="M${u(wt(t))} 22l-7 12h14z"/>`}function du(t,e){let n=ne(t.base,t.x);return l`<svg viewBox="0 0 344 362" role="img"
    aria-label="${ai(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="22" width="304" height="304"/>
    </clipPath>
    ${T(wt,vt,{names:["x","y"]})}
    <g clip-path="url(#${e}-clip)">
      ${t.mirror?hu(t,n):uu(t.x,n)}
      ${si(t,!1)}</g>
    ${pu(t.x,n)}
  </svg>`}function fu(t,e){return l`${g("power-curve","base",t,e)}
    ${g("power-curve","x",t,e)}`}function $u({base:t,x:e,mirror:n}){let{height:o,slope:r,atZero:s}=ne(t,e),a=l`${h(t,6)}<sup>${h(e,6)}</sup>`;return n?l`<p class="nn-formula">${a} = <b data-shows="height"
          >${h(o)}</b></p>
        <p class="nn-formula">${t===1?"Every power of 1 is 1: there is no logarithm to the base 1.":l`log to the base ${h(t,6)} of ${h(o)} =
                <b data-shows="log">${h(e)}</b>`}</p>`:l`<p class="nn-formula">height: ${a} = <b data-shows="height"
          >${h(o)}</b></p>
        <p class="nn-formula">slope there: <b data-shows="slope"
          >${h(r)}</b></p>
        <p class="nn-formula">slope ÷ height = <b data-shows="ratio"
          >${h(s)}</b></p>`}function ai({base:t,x:e,mirror:n}){let{height:o,slope:r}=ne(t,e),s=`At x = ${h(e,6)} it is ${h(o)} high`,a=`The powers of ${h(t,6)} as a curve. ${s}`;return n?`${a}. Mirrored at the diagonal it is the logarithm.`:`${a} and its slope is ${h(r)}.`}var ii={picture:du,controls:fu,readout:$u,describe:ai,goals:{"00-e":{ask:"Find the base whose slope is its height: slope ÷ height within 0.005 of 1.",praise:"2.71875 is the nearest that this slider comes to e = 2.71828… Move the power: the two stay equal everywhere.",met:({base:t,x:e})=>Math.abs(ne(t,e).atZero-1)<.005},"00-which-power":{ask:"Which power of 2 gives 3? Come within 0.05 of 3.",praise:"About 1.585, between 1 (which gives 2) and 2 (which gives 4). That is the logarithm of 3 to the base 2.",met:({base:t,x:e,mirror:n})=>n&&t===2&&Math.abs(ne(t,e).height-3)<.05}}};function $o(t){return t.split(/(`[^`]+`|\*[^*\s][^*]*\*)/).map(e=>e.startsWith("`")?l`<code>${e.slice(1,-1)}</code>`:e.startsWith("*")&&e.length>2?l`<em>${e.slice(1,-1)}</em>`:e)}function go(t){try{let e=Uint8Array.from(atob(t),n=>n.charCodeAt(0));return JSON.parse(new TextDecoder().decode(e))}catch{throw new Error("Question.data must be a question; got something else.")}}var gu=.05,bu=.005;function zr(t,e){if(e.trim()==="")return{verdict:"missing"};if(t.choices){let a=t.choices[Number(e)];return a?{verdict:a.right?"right":"wrong",why:a.why}:{verdict:"missing"}}let n=Cs(e);if(Number.isNaN(n))return{verdict:"unreadable"};let o=Math.abs(n-t.answer);if(o<=t.tolerance)return{verdict:"right",why:t.why};let r=t.wrong.find(a=>Math.abs(n-a.value)<=bu*Math.abs(a.value));return r?{verdict:"wrong",why:r.why}:{verdict:!t.exact&&o<=gu*Math.abs(t.answer)?"almost":"wrong",why:t.otherwise}}var xu={missing:"Nothing answered yet.",unreadable:"That is not a number. Write it like −1.5, 0,25 or 2/3.",wrong:"Not yet.",almost:"Close, but not right.",right:"Right."},yu={missing:"…",unreadable:"?",wrong:"✗",almost:"≈",right:"✓"};function wu(t,e,n){return t.choices.map((o,r)=>l`<div class="nn-option"><input type="radio"
      name="${n}-answer" id="${n}-${r}" value="${r}" data-trait="answer"
      ${e.answer===String(r)&&"checked"}><label for="${n}-${r}"
      >${$o(o.text)}</label></div>`)}function vu(t,e,n){return l`<p class="nn-number"><label for="${n}-n">Your number</label>
    <input id="${n}-n" data-trait="answer" inputmode="text" maxlength="40"
      autocomplete="off" value="${e.answer}">
    </p>`}function Mu(t,e){if(!e.checked)return"";let{verdict:n,why:o}=zr(t,e.answer);return l`<span class="nn-mark" aria-hidden="true">${yu[n]}</span>
    <span><b>${xu[n]}</b> ${o&&$o(o)}</span>`}function ku(t,e){let n=go(t.data),o=n.choices?wu:vu,r=t.checked?zr(n,t.answer).verdict:"";return l`<fieldset class="nn-question">
      <legend>${$o(n.prompt)}</legend>
      ${o(n,t,e)}
    </fieldset>
    <div class="nn-live"><button type="button" data-do="check" data-enter
      >Check</button></div>
    <div class="nn-feedback" role="status" data-verdict="${r}"
      >${Mu(n,t)}</div>`}var ci={plain:!0,check:({data:t})=>go(t),controls:ku,describe:t=>go(t.data).prompt,actions:{check:()=>({checked:!0})},input:t=>({...t,checked:!1}),task({id:t,data:e,answer:n,checked:o}){return o&&zr(go(e),n).verdict==="right"?t:""}};var Au="reliability",Xt=x([0,1],[40,344]),ie=x([0,1],[262,30]),li=336,Iu=.025,xn=t=>Qs(t.cases,t.scale),mi=t=>t.reduce((e,{count:n})=>e+n,0);function Dr(t){let e=({count:n,said:o,happened:r})=>n*Math.abs(o-r);return t.reduce((n,o)=>n+e(o),0)/mi(t)}function Su({cases:t,scale:e}){let[n,o]=[0,0];for(let[r,s,a]of t)n+=s*Bt(e*r,1)+a*Bt(e*r,0),o+=s+a;return n/o}function Tu(t){let e=xn(t),n=Math.max(1,...e.map(({count:o})=>o));return l`<svg viewBox="0 0 360 342" role="img"
    aria-label="${ui(t)}">
    ${T(Xt,ie,{names:["what it said","share that was spam"],count:5})}
    <path class="nn-distance" d="M${Xt(0)} ${ie(0)}L${Xt(1)} ${ie(1)}"/>
    ${e.map(({said:o,happened:r})=>{let s=r<o?"nn-negative":"nn-positive";return l`<path class="nn-given ${s}" d="M${u(Xt(o))} ${u(ie(o))}V${u(ie(r))}"/>`})}
    <path class="nn-curve" d="${e.map(({said:o,happened:r},s)=>`${s?"L":"M"}${u(Xt(o))} ${u(ie(r))}`)}"/>
    ${e.map(({said:o,happened:r})=>l`<circle class="nn-one" cx="${u(Xt(o))}"
        cy="${u(ie(r))}" r="6"/>`)}
    ${e.map(o=>Nu(o,n))}
  </svg>`}function Nu({bin:t,count:e},n){let o=u((Xt(t/10)+Xt((t+1)/10))/2),r=u(24*e/n);return l`<rect class="nn-count-bar" x="${o-13}"
      y="${li-r}" width="26" height="${r}"/>
    <text class="nn-small nn-halo" x="${o}" y="${li-r-3}"
      text-anchor="middle">${e}</text>`}var Lu=(t,e)=>g(Au,"scale",t,e);function Ou(t){let e=xn(t);return e.length===0?l`<p>No cases.</p>`:l`${Eu(e)}
    <p class="nn-formula">Mean gap between said and happened:
      <b data-shows="gap">${h(Dr(e))}</b></p>
    <p class="nn-formula">Mean surprise: <b data-shows="mean">${h(Su(t))}</b></p>
    <details><summary>All bins</summary><table class="nn-table">
    <thead><tr><th scope="col">from</th><th scope="col">cases</th>
      <th scope="col">said, on average</th><th scope="col">were spam</th></tr>
    </thead>
    <tbody>${e.map(({bin:n,count:o,said:r,happened:s})=>l`<tr><td>${h(n/10)}</td>
        <td data-shows="count">${o}</td>
        <td data-shows="said">${h(r)}</td>
        <td data-shows="happened">${h(s)}</td></tr>`)}</tbody></table></details>`}function Eu(t){let{bin:e,count:n,happened:o}=t.at(-1);return e<9?l`<p class="nn-top">It said 0.9 or more of none.</p>`:l`<p class="nn-top">It said 0.9 or more of ${n} emails. Of these,
    ${h(100*o,3)} % were spam.</p>`}function ui(t){let e=xn(t);if(e.length===0)return"A reliability plot without cases.";let n=e.map(({said:o,happened:r,count:s})=>`said ${h(o,2)}, happened ${h(r,2)} (${s})`);return`What a model said against what happened, in ${e.length} bins: ${n.join("; ")}. The mean gap is ${h(Dr(e),2)}.`}var hi={picture:Tu,controls:Lu,readout:Ou,describe:ui,goals:{"02-calibrate":{ask:"Make this filter honest: bring the mean gap below 0.025. What happens to the mean surprise on the way?",praise:"Its log-odds were about twice too large. The knob that makes it honest also makes the surprise about as small as it can be.",met:t=>mi(xn(t))>0&&Dr(xn(t))<Iu}}};var bo="sigmoid-curve",Tt=x([-4,4],[34,346]),Nt=x([-.05,1.05],[206,24]),xo=3,yn=({w:t,b:e},n)=>D(n*t+e),ce=({w:t,b:e})=>-e/t,wn=t=>t.w*an(t.x*t.w+t.b);function Ru(t,e){let n=t.x>3?-1:1,[o,r]=[u(Tt(t.x)),u(Tt(t.x+n))],[s,a]=[u(Nt(e)),u(Nt(e+n*wn(t)))];return l`<path class="nn-rise" d="M${o} ${s}H${r}V${a}"/>`}function Wu(t,e){let n=yn(t,t.x),o=ce(t);return l`<svg viewBox="0 0 360 244" role="img"
    aria-label="${di(t)}">
    <clipPath id="${e}-clip"><rect x="34" y="24" width="312" height="182"/>
    </clipPath>
    ${T(Tt,Nt,{names:["x","output"],count:5})}
    <g clip-path="url(#${e}-clip)">
      ${t.tangent&&[Ru(t,n),zt(t.x,n,wn(t),Tt,Nt,70)]}
      <path class="nn-graph" d="${K(r=>yn(t,r),Tt,Nt,200)}"/>
      ${Math.abs(o)<=4&&Pu(o)}
    </g>
    ${Dt("point",Tt(t.x),Nt(n))}
  </svg>`}var Pu=t=>l`<path class="nn-distance"
    d="M${u(Tt(t))} ${u(Nt(0))}V${u(Nt(.5))}"/>
  <path class="nn-centre" d="M${u(Tt(t))} ${u(Nt(.5)-7)}l7 7l-7 7l-7 -7z"/>`;function zu(t,e){return l`${g(bo,"w",t,e)}
    ${t.lockable&&Xs(bo,"keep",t,e)}
    ${g(bo,"b",t,e)} ${g(bo,"x",t,e)}`}function Du(t){let{w:e,b:n,x:o}=t,r=o*e+n;return l`<p class="nn-formula">z = ${h(o)}·${E(e)} ${P(n)} =
      <b data-shows="z">${h(r)}</b></p>
    <p class="nn-formula">σ(${h(r)}) =
      <b data-shows="y">${ht(D(r))}</b></p>
    ${t.tangent&&l`<p class="nn-formula">slope here: <b data-shows="slope">${h(wn(t))}</b> up for one step to the right</p>`}
    <p>${e===0?"With weight 0 the input changes nothing: the curve is flat.":l`Centre ◆ (output 0.5): x = <b data-shows="centre">${h(ce(t))}</b>`}</p>
    <p class="nn-note">${ju(t)}</p>`}function ju(t){return!t.lockable||t.keep||pi(t)?"":`To be kept, the centre must lie between −${xo} and ${xo}.`}var pi=t=>Math.abs(ce(t))<=xo;function di(t){let{w:e,b:n,x:o}=t,r=e===0?"It is flat.":`It ${e>0?"rises":"falls"} from left to right; its centre is at x = ${h(ce(t))}.`,s=t.tangent?`, with slope ${h(wn(t))}`:"";return`The sigmoid curve of a neuron with weight ${h(e)} and bias ${h(n)}. ${r} At x = ${h(o)} the output is ${ht(yn(t,o))}${s}.`}function Bu(t,e){if(t.keep)return pi(e)?{...t,centre:ce(e)}:{};if(!e.keep)return t;if("w"in t)return{...t,b:0-t.w*e.centre};if("b"in t){let n=-t.b/e.w;return Math.abs(n)<=xo?{...t,centre:n}:{...t,keep:!1}}return t}var qu=t=>Math.max(-4,Math.min(4,Math.round(t*8)/8))+0,fi={picture:Wu,controls:zu,readout:Du,describe:di,input:Bu,drags:{point:(t,[e])=>({x:qu(Tt.invert(e))})},goals:{"02-mirror":{ask:"Turn the curve round: it must fall from left to right, with its centre where it was at the start.",praise:"Both knobs changed sign. The centre −b/w does not notice.",met:(t,e)=>t.w<0&&Math.abs(ce(t)-ce(e))<1e-9},"02-step-at-two":{ask:"Make a step at x = 2: below 0.05 at x = 1.5, above 0.95 at x = 2.5. The switch “keep the centre” helps.",praise:"A step, nearly. With the centre kept at 2, the bias had to follow the weight: b = −2w.",met:t=>yn(t,1.5)<.05&&yn(t,2.5)>.95},"02-steepest":{ask:"Move the point to where the curve is steepest. What is the slope?",praise:"At the centre, and there it is a quarter of the weight. No other place is as steep.",met:t=>t.tangent&&Math.abs(wn(t))>.2475*Math.abs(t.w)}}};var Cu=Array.prototype,Uu=Cu.slice;function Xu(t,e){return t-e}function Hu(t){for(var e=0,n=t.length,o=t[n-1][1]*t[0][0]-t[n-1][0]*t[0][1];++e<n;)o+=t[e-1][1]*t[e][0]-t[e-1][0]*t[e][1];return o}var $i=t=>()=>t;function Fu(t,e){for(var n=-1,o=e.length,r;++n<o;)if(r=Gu(t,e[n]))return r;return 0}function Gu(t,e){for(var n=e[0],o=e[1],r=-1,s=0,a=t.length,i=a-1;s<a;i=s++){var c=t[s],m=c[0],p=c[1],d=t[i],f=d[0],b=d[1];if(Vu(c,d,e))return 0;p>o!=b>o&&n<(f-m)*(o-p)/(b-p)+m&&(r=-r)}return r}function Vu(t,e,n){var o;return Ku(t,e,n)&&Yu(t[o=+(t[0]===e[0])],n[o],e[o])}function Ku(t,e,n){return(e[0]-t[0])*(n[1]-t[1])===(n[0]-t[0])*(e[1]-t[1])}function Yu(t,e,n){return t<=e&&e<=n||n<=e&&e<=t}function _u(){}var Lt=[[],[[[1,1.5],[.5,1]]],[[[1.5,1],[1,1.5]]],[[[1.5,1],[.5,1]]],[[[1,.5],[1.5,1]]],[[[1,1.5],[.5,1]],[[1,.5],[1.5,1]]],[[[1,.5],[1,1.5]]],[[[1,.5],[.5,1]]],[[[.5,1],[1,.5]]],[[[1,1.5],[1,.5]]],[[[.5,1],[1,.5]],[[1.5,1],[1,1.5]]],[[[1.5,1],[1,.5]]],[[[.5,1],[1.5,1]]],[[[1,1.5],[1.5,1]]],[[[.5,1],[1,1.5]]],[]];function bi(){var t=1,e=1,n=_s,o=c;function r(m){var p=n(m);if(Array.isArray(p))p=p.slice().sort(Xu);else{let d=Ks(m,Zu);for(p=$t(...Ys(d[0],d[1],p),p);p[p.length-1]>=d[1];)p.pop();for(;p[1]<d[0];)p.shift()}return p.map(d=>s(m,d))}function s(m,p){let d=p==null?NaN:+p;if(isNaN(d))throw new Error(`invalid value: ${p}`);var f=[],b=[];return a(m,d,function($){o($,m,d),Hu($)>0?f.push([$]):b.push($)}),b.forEach(function($){for(var w=0,k=f.length,N;w<k;++w)if(Fu((N=f[w])[0],$)!==-1){N.push($);return}}),{type:"MultiPolygon",value:p,coordinates:f}}function a(m,p,d){var f=new Array,b=new Array,$,w,k,N,W,z;for($=w=-1,N=le(m[0],p),Lt[N<<1].forEach(q);++$<t-1;)k=N,N=le(m[$+1],p),Lt[k|N<<1].forEach(q);for(Lt[N<<0].forEach(q);++w<e-1;){for($=-1,N=le(m[w*t+t],p),W=le(m[w*t],p),Lt[N<<1|W<<2].forEach(q);++$<t-1;)k=N,N=le(m[w*t+t+$+1],p),z=W,W=le(m[w*t+$+1],p),Lt[k|N<<1|W<<2|z<<3].forEach(q);Lt[N|W<<3].forEach(q)}for($=-1,W=m[w*t]>=p,Lt[W<<2].forEach(q);++$<t-1;)z=W,W=le(m[w*t+$+1],p),Lt[W<<2|z<<3].forEach(q);Lt[W<<3].forEach(q);function q(tt){var Rt=[tt[0][0]+$,tt[0][1]+w],et=[tt[1][0]+$,tt[1][1]+w],mt=i(Rt),ut=i(et),O,B;(O=b[mt])?(B=f[ut])?(delete b[O.end],delete f[B.start],O===B?(O.ring.push(et),d(O.ring)):f[O.start]=b[B.end]={start:O.start,end:B.end,ring:O.ring.concat(B.ring)}):(delete b[O.end],O.ring.push(et),b[O.end=ut]=O):(O=f[ut])?(B=b[mt])?(delete f[O.start],delete b[B.end],O===B?(O.ring.push(et),d(O.ring)):f[B.start]=b[O.end]={start:B.start,end:O.end,ring:B.ring.concat(O.ring)}):(delete f[O.start],O.ring.unshift(Rt),f[O.start=mt]=O):f[mt]=b[ut]={start:mt,end:ut,ring:[Rt,et]}}}function i(m){return m[0]*2+m[1]*(t+1)*4}function c(m,p,d){m.forEach(function(f){var b=f[0],$=f[1],w=b|0,k=$|0,N=jr(p[k*t+w]);b>0&&b<t&&w===b&&(f[0]=gi(b,jr(p[k*t+w-1]),N,d)),$>0&&$<e&&k===$&&(f[1]=gi($,jr(p[(k-1)*t+w]),N,d))})}return r.contour=s,r.size=function(m){if(!arguments.length)return[t,e];var p=Math.floor(m[0]),d=Math.floor(m[1]);if(!(p>=0&&d>=0))throw new Error("invalid size");return t=p,e=d,r},r.thresholds=function(m){return arguments.length?(n=typeof m=="function"?m:Array.isArray(m)?$i(Uu.call(m)):$i(m),r):n},r.smooth=function(m){return arguments.length?(o=m?c:_u,r):o===c},r}function Zu(t){return isFinite(t)?t:NaN}function le(t,e){return t==null?!1:+t>=e}function jr(t){return t==null||isNaN(t=+t)?-1/0:t}function gi(t,e,n,o){let r=o-e,s=n-e,a=isFinite(r)||isFinite(s)?r/s:Math.sign(r)/Math.sign(s);return isNaN(a)?t:t+a-.5}var me=41;function Ue(t,e,n,o){let r=({domain:[i,c]},m)=>i+(c-i)*m/(me-1),s=Array.from({length:me*me},(i,c)=>t([r(n,c%me),r(o,Math.floor(c/me))])),a=([i,c])=>[n(r(n,i-.5)),o(r(o,c-.5))].map(m=>Math.round(2*m)/2).join(" ");return bi().size([me,me]).thresholds(e)(s).map(({coordinates:i})=>{let c=i.flat().map(m=>`M${m.map(a).join("L")}Z`);return l`<path class="nn-level" d="${c.join("")}"/>`})}function xi(t,e,n,o=5){let[r,s]=[u(e),u(n)],a=[l`<circle cx="${r}" cy="${s}" r="${o}"/>`,l`<rect x="${u(e-o)}" y="${u(n-o)}" width="${2*o}"
      height="${2*o}"/>`,l`<path d="M${r} ${u(n-1.3*o)}l${1.2*o} ${2.2*o}h${-2.4*o}z"/>`][t];return l`<g class="nn-runner" data-runner="${t}">${a}</g>`}function yo(t,e,n,o){let r=t.map(([i,c])=>`${u(n(i))} ${u(o(c))}`),[s,a]=t.at(-1);return l`<path class="nn-track" data-runner="${e}"
    d="M${r.join("L")}"/>${xi(e,n(s),o(a))}`}var wo=t=>l`<svg class="nn-symbol" viewBox="-9 -9 18 18" aria-hidden="true"
    >${xi(t,0,0,6)}</svg>`;var vo="slice",yi=2,vn=[-2.5,2.5],pe={plane:{word:"2x + y",levels:[-6,-4,-2,0,2,4,6],high:[-7.5,7.5],steep:3,rules:()=>["2","1"]},bowl:{word:"x² + 2y²",levels:[.5,2,4,6,9,12,15],high:[0,19],steep:10,rules:([t,e])=>[`2x = 2·${E(t)}`,`4y = 4·${E(e)}`]},product:{word:"x·y",levels:[-4,-2,-1,-.25,.25,1,2,4],high:[-6.25,6.25],steep:3,rules:()=>["y","x"]}},F=x(vn,[232,22]),ue=[350,272],Ht=[262,338],wi=52,Ju=.3,Br=({turn:t})=>x(vn,t?[73,283]:[30,240]);function he({surface:t,x:e,y:n,angle:o}){let r=[e,n],{height:s,slopes:a}=pn[t];return{place:r,height:s(r),slopes:a(r),slope:vr(t,r,o)}}function vi(t,[e,n],[o,r]){let s=Math.atan2(r-n,o-e)*180/Math.PI;return l`<path class="${t}" d="M${u(e)} ${u(n)}L${u(o)} ${u(r)}"
    /><path class="${t}" transform="translate(${u(o)} ${u(r)})
    rotate(${u(s)})" d="M-9 -5L0 0L-9 5"/>`}function Qu(t,e,n){let{height:o}=pn[t.surface],{place:r,slopes:s}=he(t),[a,i]=r,c=x(pe[t.surface].high,ue),m=x(pe[t.surface].high,Ht),[p,d]=[u(e(a)),u(F(i))],f=o(r);return l`
    <path class="nn-cut" d="M${e.range[0]} ${d}H${e.range[1]}"/>
    <path class="nn-cut" data-axis="y" d="M${p} ${F.range[0]}V${F.range[1]}"/>
    <rect class="nn-silent" x="30" y="${ue[1]}" width="210"
      height="${ue[0]-ue[1]}"/>
    <rect class="nn-silent" x="${Ht[0]}" y="22"
      width="${Ht[1]-Ht[0]}" height="210"/>
    <clipPath id="${n}-cuts"><path d="M30 ${ue[1]}H240V${ue[0]}H30Z
      M${Ht[0]} 22H${Ht[1]}V232H${Ht[0]}Z"/></clipPath>
    <g clip-path="url(#${n}-cuts)">
    <path class="nn-cut" d="${K(b=>o([b,i]),e,c)}"/>
    ${zt(a,f,s[0],e,c,46)}
    <circle class="nn-centre" cx="${p}" cy="${u(c(f))}" r="4"/>
    <path class="nn-cut" data-axis="y" d="${th(b=>o([a,b]),m)}"/>
    ${eh(i,f,s[1],m)}</g>
    <circle class="nn-centre" cx="${u(m(f))}" cy="${d}" r="4"/>
    <text class="nn-small" x="30" y="${ue[0]+17}">height along x</text>
    <text class="nn-small" x="${Ht[1]}" y="${F.range[0]+17}"
      text-anchor="end">height along y</text>`}function th(t,e){return`M${[...Array(61).keys()].map(o=>{let r=vn[0]+(vn[1]-vn[0])*o/60;return`${u(e(t(r)))} ${u(F(r))}`}).join("L")}`}function eh(t,e,n,o){let[r,s]=[F(1)-F(0),n*(o(1)-o(0))],a=46/Math.hypot(r,s),i=[-a,a].map(c=>[u(o(e)+c*s),u(F(t)+c*r)]);return l`<path class="nn-tangent" d="M${i[0].join(" ")}L${i[1].join(" ")}"/>`}function nh(t,e,n){let{place:o,slopes:r,slope:s}=he(t),a=[e(o[0]),F(o[1])],i=t.angle*Math.PI/180,c=[a[0]+wi*Math.cos(i),a[1]-wi*Math.sin(i)],m=o.map(($,w)=>$+Ju*r[w]),p=x([0,360],[46,334]),{steep:d}=pe[t.surface],f=x([-d,d],[370,286]),b=pt(r)===0;return l`<g clip-path="url(#${n}-map)">${!b&&vi("nn-gradient",a,[e(m[0]),F(m[1])])}</g>
    ${vi("nn-hand",a,c)}
    <g class="nn-axes">${[-d,0,d].map($=>l`<line class="${$?"nn-grid":"nn-zero"}" x1="46" x2="334"
        y1="${f($)}" y2="${f($)}"/><text x="40" y="${f($)+4}"
        text-anchor="end">${h($)}</text>`)}${[0,90,180,270,360].map($=>l`<line class="nn-grid" x1="${p($)}" x2="${p($)}"
        y1="${f.range[0]}" y2="${f.range[1]}"/><text x="${p($)}" y="386"
        text-anchor="middle">${$}°</text>`)}<text class="nn-axis" x="12" y="274">↑ slope, by direction</text></g>
    <path class="nn-graph" d="${K($=>vr(t.surface,o,$),p,f)}"/>
    <circle class="nn-centre" cx="${u(p(t.angle))}" cy="${u(f(s))}" r="5"/>
    <g class="nn-grab" data-drag="tip"><circle cx="${u(c[0])}"
      cy="${u(c[1])}" r="16"/><circle class="nn-handle nn-tip"
      cx="${u(c[0])}" cy="${u(c[1])}" r="8"/></g>`}function oh(t,e){let n=Br(t),{word:o,levels:r}=pe[t.surface],{height:s}=pn[t.surface];return l`<svg viewBox="0 0 346 ${t.turn?394:372}" role="img"
    aria-label="${Ai(t)}">
    <clipPath id="${e}-map"><rect x="${n.range[0]}" y="22" width="210"
      height="210"/></clipPath>
    <rect class="nn-silent" x="${n.range[0]}" y="22" width="210" height="210"/>
    <g clip-path="url(#${e}-map)">${Ue(s,r,n,F)}</g>
    ${T(n,F,{names:["x",`y, and level lines of ${o}`],count:4})}
    ${t.turn?nh(t,n,e):Qu(t,n,e)}
    <g class="nn-grab" data-drag="place"><circle cx="${u(n(t.x))}"
      cy="${u(F(t.y))}" r="16"/><circle class="nn-handle"
      cx="${u(n(t.x))}" cy="${u(F(t.y))}" r="9"/></g>
  </svg>`}var rh=(t,e)=>l`
  ${S(vo,"surface",t,e,n=>pe[n].word)}
  ${g(vo,"x",t,e)} ${g(vo,"y",t,e)}
  ${t.turn&&g(vo,"angle",t,e)}`;function sh(t){let{place:e,height:n,slopes:o,slope:r}=he(t),s=pe[t.surface].rules(e),a=(c,m,p)=>l`<p class="nn-formula">along ${c},
    with ${m} held still: ${s[p]} = <b data-shows="d${c}">${h(o[p])}</b></p>`;return l`<p class="nn-formula">height = <b data-shows="height">${h(n)}</b></p>
    ${a("x","y",0)} ${a("y","x",1)} ${t.turn&&i(t)}`;function i({angle:c}){let m=c*Math.PI/180,[p,d]=[Math.cos(m),Math.sin(m)];return l`<p class="nn-formula">gradient = (${h(o[0])},
        ${h(o[1])}), its length <b data-shows="length">${h(pt(o))}</b></p>
      <p class="nn-formula">direction = (${h(p,3)}, ${h(d,3)})</p>
      <p class="nn-formula">slope this way = ${h(o[0])}·${E(Number(p.toFixed(3)))} ${P(o[1])}·${E(Number(d.toFixed(3)))} = <b
        data-shows="slope">${h(ki(r))}</b></p>`}}var ki=t=>Math.abs(t)<1e-12?0:t;function Ai(t){let{place:e,slopes:n,slope:o}=he(t),r=`A map of ${pe[t.surface].word} by its level lines. At x = ${h(e[0])}, y = ${h(e[1])} the slope along x is ${h(n[0])} and along y ${h(n[1])}.`;return t.turn?`${r} In the direction of ${t.angle} degrees it is ${h(ki(o))}; the gradient's length is ${h(pt(n))}.`:r}var Mi=t=>Math.max(-yi,Math.min(yi,Math.round(t*4)/4)),ah=(t,e)=>Math.abs(t-e)<1e-9,Ii={picture:oh,controls:rh,readout:sh,describe:Ai,drags:{place:(t,[e,n])=>({x:Mi(Br(t).invert(e)),y:Mi(F.invert(n))}),tip(t,[e,n]){let o=e-Br(t)(t.x),r=F(t.y)-n;if(o===0&&r===0)return{};let s=Math.atan2(r,o)*180/Math.PI;return{angle:(Math.round(s/5)*5+360)%360}}},goals:{"00-partials":{ask:"On x·y, find the place where the slope along x is 2 and the slope along y is −1.",praise:"At (−1, 2). For a product, each slope is the other factor.",met:({surface:t,x:e,y:n})=>t==="product"&&e===-1&&n===2},"00-same-slopes":{ask:"On x² + 2y², find a place where both slopes are the same, and not 0.",praise:"Wherever 2x = 4y: on the line of all places with x = 2y.",met(t){let[e,n]=he(t).slopes;return t.surface==="bowl"&&e!==0&&ah(e,n)}},"00-steepest":{ask:"On x² + 2y², turn the hand until the slope is as large as it gets.",praise:"It points along the gradient's arrow, and the slope is nearly the arrow's length. No direction climbs faster.",met(t){let{slope:e,slopes:n}=he(t),o=pt(n);return t.surface==="bowl"&&o>0&&e>.999*o}},"00-level":{ask:"Now turn it until the slope is about 0, but not at the bottom.",praise:"Along the level line the height does not change, and the gradient stands at a right angle to it.",met(t){let{slope:e,slopes:n}=he(t);return Math.abs(e)<.05*pt(n)}}}};var ih="softmax-bars",Mo=12,qr=316,Si=58;function ch(t,e,n){let o=n*Si+8;return l`<text x="${Mo}" y="${o+14}">${e}</text>
    <text class="nn-strong" x="${Mo+qr}" y="${o+14}"
      text-anchor="end">${h(t)}</text>
    <rect class="nn-silent" x="${Mo}" y="${o+21}" width="${qr}"
      height="20" rx="3"/>
    <rect class="nn-one" x="${Mo}" y="${o+21}" width="${u(qr*t)}"
      height="20" rx="3"/>`}function lh(t){let e=Ie(t.z);return l`<svg viewBox="0 0 340 ${Si*e.length+4}" role="img"
    aria-label="${Ti(t)}">
    ${e.map((n,o)=>ch(n,t.names[o],o))}
  </svg>`}var mh=(t,e)=>g(ih,"z",t,e);function uh(t){let e=Ie(t.z),n=t.z.map(Math.exp),o=n.reduce((r,s)=>r+s,0);return l`<table class="nn-table">
    <thead><tr><th scope="col">class</th><th scope="col">score z</th>
      <th scope="col">e<sup>z</sup></th><th scope="col">share of the sum</th>
      </tr></thead>
    <tbody>${e.map((r,s)=>l`<tr><td>${t.names[s]}</td>
        <td>${h(t.z[s])}</td>
        <td data-shows="power">${h(n[s])}</td>
        <td data-shows="share">${h(r)}</td></tr>`)}
    <tr><td>together</td><td></td><td data-shows="total">${h(o)}</td>
      <td>1</td></tr></tbody>
  </table>`}function Ti({z:t,names:e}){let n=Ie(t),o=e.map((r,s)=>`${r} has score ${h(t[s])} and gets ${h(n[s])}`);return`Softmax of ${e.length} scores: ${o.join("; ")}.`}var Ni={wide:!0,picture:lh,controls:mh,readout:uh,describe:Ti,goals:{"02-halve":{ask:"Halve the probability of the second class, without touching its own score.",praise:"Its score is what it was; its share is not. Whatever another class gains, this one helps to pay.",met:(t,e)=>t.z[1]===e.z[1]&&Ie(t.z)[1]<=Ie(e.z)[1]/2},"02-shift":{ask:"Change every score and leave every probability as it was.",praise:"The same number was added to all of them. Only the differences between scores count.",met:(t,e)=>{let n=t.z.map((o,r)=>o-e.z[r]);return n[0]!==0&&n.every(o=>o===n[0])}}}};var ko="bumps",Io=[...Array(201).keys()].map(t=>t/200),Ur=x([0,1],[34,332]),Ao=x([-1.25,1.25],[236,20]),hh=["1st","2nd","3rd","4th","5th","6th","7th","8th"].map(t=>`${t} bump`),Oi={hill:t=>Math.sin(Math.PI*t)**2,wave:t=>.8*Math.sin(2*Math.PI*t),roof:t=>t<.375?2*t:1.2*(1-t)};function ph({count:t,steepness:e,heights:n}){let o=[...Array(t).keys()].flatMap(r=>[r,r+1]);return[{weight:[o.map(()=>e)],bias:o.map(r=>-e*r/t),activation:D},{weight:o.map((r,s)=>[s%2?-n[s>>1]:n[s>>1]]),bias:[0],activation:sn}]}function Ei(t){let[e,n]=H(Io.map(r=>[r]),ph(t)),o=t.heights.slice(0,t.count).map((r,s)=>e.A.map(a=>r*(a[2*s]-a[2*s+1])));return{sum:n.A.flat(),bumps:o}}var Ri=t=>Io.map(Oi[t.target]);function So(t){let e=Ri(t),n=Ei(t).sum.map((r,s)=>Math.abs(r-e[s])),o=Math.max(...n);return{gap:o,at:n.indexOf(o)}}var Cr=t=>t.map((e,n)=>`${u(Ur(Io[n]))},${u(Ao(e))}`).join(" ");function dh(t){let{sum:e,bumps:n}=Ei(t),o=Ri(t),{at:r}=So(t),s=u(Ur(Io[r]));return l`<svg viewBox="0 0 344 272" role="img"
    aria-label="${Wi(t)}">
    ${T(Ur,Ao,{names:["x","output"],count:5})}
    ${n.map(a=>l`<polyline class="nn-bump" points="${Cr(a)}"/>`)}
    <line class="nn-gap" x1="${s}" x2="${s}" y1="${u(Ao(e[r]))}"
      y2="${u(Ao(o[r]))}"/>
    <polyline class="nn-target" points="${Cr(o)}"/>
    <polyline class="nn-made" points="${Cr(e)}"/>
  </svg>`}function fh(t,e){let n=g(ko,"heights",t,e,void 0,hh);return l`${S(ko,"target",t,e)}
    ${S(ko,"count",t,e)}
    ${g(ko,"steepness",t,e)}
    ${n.slice(0,t.count)}
    <div class="nn-live"><button type="button" data-do="read"
      >Read the heights off the curve</button></div>`}function $h(t){let{gap:e}=So(t);return l`<p class="nn-legend">
      <span><svg class="nn-symbol" viewBox="-9 -9 18 18" aria-hidden="true"
        ><path class="nn-target" d="M-9 0H9"/></svg> curve to match</span>
      <span><svg class="nn-symbol" viewBox="-9 -9 18 18" aria-hidden="true"
        ><path class="nn-made" d="M-9 0H9"/></svg> the network</span></p>
    <p>Largest gap: <b data-shows="gap">${h(e)}</b></p>
    <p>${2*t.count} hidden neurons,
      <b data-shows="knobs">${6*t.count+1}</b> knobs</p>`}function Wi(t){let e=t.heights.slice(0,t.count).map(n=>h(n));return`The curve "${t.target}" and a network of ${t.count} bumps of heights ${e.join(", ")}. They are at most ${h(So(t).gap,3)} apart.`}var gh=t=>({heights:t.heights.map((e,n)=>n<t.count?Math.round(16*Oi[t.target]((n+.5)/t.count))/16:e)}),Li=(t,e,n,o,r)=>({ask:o,praise:r,met:s=>s.target===t&&s.count===e&&So(s).gap<n}),Pi={picture:dh,controls:fh,readout:$h,describe:Wi,actions:{read:gh},goals:{"03-hill":Li("hill",4,.1,"Match the hill with four bumps: keep the largest gap below 0.1. The best heights are not the curve's own, and the steepness counts.","Matched. The steepness is a knob as well: flatter sigmoids turn the stairs into a slope."),"03-wave":Li("wave",8,.2,"Match the wave with eight bumps: keep the largest gap below 0.2.","Matched. With more bumps the gap would shrink further, to anything you like.")}};var ct=t=>t<0?"nn-negative":"nn-positive";function Mn(t,e,n,o={}){let{part:r,along:s=.5,now:a,faint:i,label:c=!0}=o,[m,p]=[e.x-t.x,e.y-t.y],d=Math.hypot(m,p),f=z=>[u(t.x+z*m),u(t.y+z*p)],[b,$]=f((t.r+1)/d),[w,k]=f(1-(e.r+2)/d),[N,W]=f(s);return l`<g class="nn-link" data-part="${r}" ${a&&"data-now"}
    ><line class="nn-hit" x1="${b}" y1="${$}"
    x2="${w}" y2="${k}"/><line class="nn-edge ${ct(n)}" x1="${b}"
    y1="${$}" x2="${w}" y2="${k}" opacity="${i?.35:1}"
    stroke-width="${u(Math.min(6,1+1.3*Math.abs(n)))}"/>
    ${c&&l`<text class="nn-halo nn-strong ${ct(n)}" x="${N}"
      y="${u(W+5)}" text-anchor="middle">${h(n)}</text>`}</g>`}function Ft({x:t,y:e,r:n},o,{part:r,now:s,on:a}={}){return l`<g class="nn-spot" data-part="${r}" ${s&&"data-now"}>
    <circle class="nn-node" data-on="${a}" cx="${t}" cy="${e}" r="${n}"/>
    <text x="${t}" y="${e+5}" data-on="${a}" text-anchor="middle"
      >${o}</text></g>`}var Xr="dinner-party",kn=["Agatha","Dahlia","Stiffy"],Ot=["h₁","h₂","h₃"],Hr=[0,1,2].map(t=>({x:42,y:46+86*t,r:17})),Xe=[0,1,2].map(t=>({x:188,y:46+86*t,r:22})),de={x:306,y:132,r:24},Vr=[...Array(8).keys()].map(t=>[t>>2,t>>1&1,t&1]),To=[1,1.5,3,4.3,0,0,0,0],Di=To.with(3,1.5);function An({W1:t,b1:e,W2:n,b2:o,relu:r},s){let[a]=H(s,[{weight:t,bias:e,activation:sn}]),i=a.Z.map(m=>m.map((p,d)=>r[d]?Ae(p):p)),[c]=H(i,[{weight:n,bias:o,activation:Ae}]);return{Z:a.Z,A:i,S:c.Z.flat(),Y:c.A.flat()}}var ji=(t,e)=>Math.abs(t-e)<1e-9,Fr=(t,e)=>An(t,Vr).Y.every((n,o)=>ji(n,e[o])),bh=({goals:t})=>t.includes("03-feud")?Di:To,lt=t=>Math.abs(t)<1e-12?0:t,zi="M8 0h6v12q6 4 6 12v30q0 4-4 4h-10q-4 0-4-4v-30q0-8 6-12z",Gr=6;function xh(t,e){let n=Math.min(Gr,Math.ceil(lt(t)));return l`${[...Array(n).keys()].map(o=>{let r=Math.min(1,t-o),s=96+30*o;return l`<g transform="translate(${s} 278)">
      <clipPath id="${e}-full${o}"><rect x="0" y="${u(58*(1-r))}"
        width="24" height="${u(58*r)}"/></clipPath>
      <path class="nn-wine" clip-path="url(#${e}-full${o})" d="${zi}"/>
      <path class="nn-glass" d="${zi}"/></g>`})}
  ${t>Gr&&l`<text class="nn-strong" x="${96+30*Gr}" y="318">…</text>`}`}function yh(t,e){let{A:n,Y:o}=An(t,[t.guests]),[r,s]=[n[0].map(lt),lt(o[0])];return l`<svg viewBox="0 0 340 346" role="img"
    aria-label="${qi(t)}">
    ${t.W1.map((a,i)=>a.map((c,m)=>c!==0&&Mn(Hr[i],Xe[m],c,{part:`w${i}${m} x${i} h${m}`,faint:!t.guests[i],label:t.knobs,along:.36+.07*m})))}
    ${t.W2.map(([a],i)=>a!==0&&Mn(Xe[i],de,a,{part:`v${i} o`,faint:r[i]===0,label:t.knobs,along:.48}))}
    ${Hr.map((a,i)=>Ft(a,t.guests[i]?"✓":"",{part:`x${i}`,on:t.guests[i]===1}))}
    ${Xe.map((a,i)=>Ft(a,h(r[i],3),{part:`h${i}`,on:r[i]>0}))}
    ${Ft(de,h(s,3),{part:"o",on:s>0})}
    ${kn.map((a,i)=>l`<text class="nn-halo nn-small" x="18" y="${Hr[i].y-23}"
          >${a}</text>`)}
    ${t.knobs&&Xe.map(({x:a,y:i,r:c},m)=>l`<text class="nn-halo nn-small ${ct(t.b1[m])}" x="${a}"
          y="${i+c+16}" text-anchor="middle" data-part="b${m} h${m}"
          >${P(t.b1[m])}</text>`)}
    ${t.knobs&&l`<text class="nn-halo nn-small ${ct(t.b2[0])}" x="${de.x}"
      y="${de.y+de.r+16}" text-anchor="middle" data-part="c0 o"
      >${P(t.b2[0])}</text>`}
    ${Ot.map((a,i)=>l`<text class="nn-halo nn-small" x="${Xe[i].x}"
          y="${Xe[i].y-28}" text-anchor="middle">${a}</text>`)}
    <text class="nn-small" x="${de.x}" y="${de.y-32}"
      text-anchor="middle">bottles</text>
    <path class="nn-wire" d="M14 336.75H326"/>
    ${s===0&&l`<text class="nn-small" x="96" y="322">ginger ale</text>`}
    ${xh(s,e)}
    <text class="nn-strong" x="18" y="322">${h(s,3)} ×</text>
  </svg>`}var Bi=t=>({W1:([e,n])=>`weight from ${kn[e]} to ${Ot[n]}`,b1:([e])=>`bias of ${Ot[e]}`,W2:([e])=>`weight from ${Ot[e]} to bottles`,b2:()=>"bias of bottles"})[t.split(".")[0]](t.split(".").slice(1));function wh(t,e){return l`${Qt(Xr,"guests",t,e,kn)}
    ${t.unplug&&l`<hr>${Qt(Xr,"relu",t,e,Ot)}`}
    ${t.knobs&&_n(Xr,t.knob,Bi(t.knob),t,e)}`}function vh(t,e){let{Z:n,A:o,S:r,Y:s}=An(t,[t.guests]),a=Ot.map((i,c)=>{let m=t.W2[c][0];return l`${c>0&&" "}<span class="${ct(m)}"
      >${c>0?P(m):h(m)}·${h(lt(o[0][c]))}</span>`});return l`<p class="nn-formula">hidden: ${Ot.map((i,c)=>l`${c>0&&", "}${t.relu[c]?"ReLU":""}(<span data-shows="z">${h(lt(n[0][c]))}</span>) = <b
        data-shows="a">${h(lt(o[0][c]))}</b>`)}</p>
    <p class="nn-formula">bottles: ReLU(${a} ${P(t.b2[0])}) =
      ReLU(<span data-shows="s">${h(lt(r[0]))}</span>) = <b
      data-shows="bottles">${h(lt(s[0]))}</b></p>
    ${t.knobs&&Mh(t,e)}
    ${t.table&&kh(t)}`}function Mh(t,e){let n=(r,s,a,i)=>{let c=[r,...s].join(".");return{text:h(a),value:a,part:i,path:c,name:Bi(c)}},o=r=>Zn(r,t,e);return l`<p>Pick a knob, then turn it with the slider.</p>
    <div class="nn-equation">
    ${V(o(t.W1.map((r,s)=>r.map((a,i)=>n("W1",[s,i],a,`w${s}${i} x${s} h${i}`)))),"W₁","(3, 3)")}
    ${V(o([t.b1.map((r,s)=>n("b1",[s],r,`b${s} h${s}`))]),"b₁","(3,)")}
    ${V(o(t.W2.map(([r],s)=>[n("W2",[s,0],r,`v${s} o`)])),"W₂","(3, 1)")}
    ${V(o([[n("b2",[0],t.b2[0],"c0 o")]]),"b₂","(1,)")}
  </div>`}function kh(t){let{A:e,Y:n}=An(t,Vr),o=bh(t),r=n.map((a,i)=>ji(a,o[i])),s=r.filter(Boolean).length;return l`<table class="nn-table nn-tight">
    <thead><tr>${kn.map(([a,...i])=>l`<th scope="col">${a}<span
        class="nn-wide">${i.join("")}</span></th>`)}${Ot.map(a=>l`<th scope="col">${a}</th>`)}
      <th scope="col">bottles</th><th scope="col">wanted</th></tr></thead>
    <tbody>${Vr.map((a,i)=>{let c=a.join()===t.guests.join();return l`<tr data-right="${String(r[i])}"
        ${c&&l`aria-current="true"`}>${a.map(m=>l`<td>${m}</td>`)}${e[i].map(m=>l`<td>${h(lt(m),3)}</td>`)}
        <td data-shows="list">${h(lt(n[i]))}</td>
        <td>${o[i]} ${r[i]?"✓":"✗"}</td></tr>`})}</tbody></table>
    <p class="nn-count" data-none="${s===8}"><b data-shows="right"
      >${s}</b> of 8 guest lists as wanted</p>`}function qi(t){let{A:e,Y:n}=An(t,[t.guests]),o=kn.filter((i,c)=>t.guests[c]),r=o.length===0?"Nobody is invited":`Invited: ${o.join(" and ")}`,s=Ot.filter((i,c)=>lt(e[0][c])>0),a=s.length===0?"none":s.join(", ");return`${r}. Hidden neurons above 0: ${a}. The network says ${h(lt(n[0]))} bottles.`}var Ci={picture:yh,controls:wh,readout:vh,describe:qi,goals:{"03-most-wine":{ask:"Find the guest list that needs the most wine.",praise:"Dahlia with Stiffy, and without Agatha: 4.3 bottles. That is more than the two would bring one by one.",met:({guests:t})=>t.join()==="0,1,1"},"03-idle-relu":{ask:"Take out as many of the hidden ReLUs as you can without changing the wine for any guest list.",praise:"Found. What arrives at h₁ and h₃ is never below 0, so ReLU has nothing to stop there. At h₂ it has: −0.5 for nobody.",met:(t,e)=>t.relu.filter(n=>!n).length===2&&Fr({...e,relu:t.relu},To)&&Fr(t,To)},"03-feud":{ask:"Dahlia and Stiffy have fallen out. Together they must now bring only 1.5 bottles; every other list stays as it was.",praise:"Settled, on all eight lists. Only a hidden neuron that sees both guests can tell the pair from its parts.",met:t=>t.relu.every(Boolean)&&Fr(t,Di)}}};var Kr="network-steps",Ui=[0,1].map(t=>({x:36,y:66+120*t,r:20})),No=[0,1].map(t=>({x:172,y:66+120*t,r:29})),Yr={x:302,y:126,r:29},Oo=["first","last"],Lo=[["h₁","h₂"],["output"]],In=15,_r=[[0,0],[0,1],[1,0],[1,1]],Xi=({W1:t,b1:e,W2:n,b2:o})=>[{weight:t,bias:e,activation:D},{weight:n,bias:o,activation:D}],Jr=t=>wa(t.x,Xi(t)).slice(0,t.at),Hi=t=>H(_r,Xi(t))[1].A.flat(),Qr=t=>t>.5?"even":"odd",Zr=(t,e)=>t>.5==(e%2===0),Eo=(t,e,n,o)=>t.findLast(r=>r.layer===e&&r.to===n&&(!o||r.op===o))?.value;function Fi({op:t,layer:e,to:n,from:o}={}){let r=e?"o":`h${n}`,s={product:e?[`v${o}`,`a${o}`,r]:[`w${o}${n}`,`x${o}`,r],sum:[r],bias:[r,e?"c0":`b${n}`],activation:e?[r,"y","s0"]:[r,`a${n}`,`z${n}`]};return new Set(s[t])}function Gi({op:t,layer:e,to:n,terms:o,value:r}){let s=p=>h(p,6),[a,i]=o,[c,m]={product:()=>["value times weight",`${s(a)} · ${E(i,6)}`],sum:()=>["add what arrives",`${s(a)} ${P(i,6)}`],bias:()=>["add its bias",`${s(a)} ${P(i,6)}`],activation:()=>["squash",`σ(${s(a)})`]}[t]();return[`${Lo[e][n]}: ${c}`,`${m} = ${s(r)}`]}function Ah(t){let e=Jr(t),n=Fi(e.at(-1)),o=e.length?Gi(e.at(-1)):["nothing done yet","Press Step"],r=[t.W1,t.W2],s=(m,p,d,f,b,$,w,k)=>Mn(f,b,r[m][p][d],{part:`${$} ${w}`,now:n.has($),along:k}),a=(m,p)=>{let d=Eo(e,m,p);return d===void 0?"":h(d)},i=(m,{x:p,y:d,r:f},b)=>l`<text class="nn-halo nn-small ${ct(m)}" x="${p}"
      y="${d+f+17}" text-anchor="middle" data-part="${b}"
      ${n.has(b.split(" ")[0])&&"data-now"}>${P(m)}</text>`,c=Eo(e,1,0,"activation");return l`<svg viewBox="0 0 340 300" role="img"
    aria-label="${Ki(t)}">
    ${[0,1].map(m=>[0,1].map(p=>s(0,m,p,Ui[m],No[p],`w${m}${p}`,`x${m} h${p}`,m===p?.5:.34)))}
    ${[0,1].map(m=>s(1,m,0,No[m],Yr,`v${m}`,"o",.5))}
    ${Ui.map((m,p)=>Ft(m,t.x[p],{part:`x${p}`,now:n.has(`x${p}`)}))}
    ${No.map((m,p)=>Ft(m,a(0,p),{part:`h${p}`,now:n.has(`h${p}`)||n.has(`a${p}`)}))}
    ${Ft(Yr,a(1,0),{part:"o",now:n.has("o")})}
    ${No.map((m,p)=>i(t.b1[p],m,`b${p} h${p}`))}
    ${i(t.b2[0],Yr,"c0 o")}
    <text class="nn-small" x="14" y="38">${Oo[0]} digit</text>
    <text class="nn-small" x="14" y="224">${Oo[1]} digit</text>
    <text class="nn-small" x="172" y="29" text-anchor="middle">h₁</text>
    <text class="nn-small" x="172" y="149" text-anchor="middle">h₂</text>
    <text class="nn-small" x="302" y="89" text-anchor="middle">output</text>
    <text class="nn-strong" x="302" y="191" text-anchor="middle"
      >${c!==void 0&&Qr(c)}</text>
    <text class="nn-small" x="170" y="264" text-anchor="middle">step ${t.at} of ${In} · ${o[0]}</text>
    <text class="nn-strong" x="170" y="288" text-anchor="middle"
      >${o[1]}</text>
  </svg>`}var Vi=t=>({W1:([e,n])=>`weight from the ${Oo[e]} digit to ${Lo[0][n]}`,b1:([e])=>`bias of ${Lo[0][e]}`,W2:([e])=>`weight from ${Lo[0][e]} to the output`,b2:()=>"bias of the output"})[t.split(".")[0]](t.split(".").slice(1));function Ih(t,e){return l`<div>${Qt(Kr,"x",t,e,Oo)}</div>
    <div>${g(Kr,"at",t,e)}
    ${t.knobs&&_n(Kr,t.knob,Vi(t.knob),t,e)}
    </div>`}function Sh(t,e){let n=Jr(t),o=Fi(n.at(-1)),r=(d,f,b={})=>({text:d===void 0?"·":h(d),part:f,now:o.has(f.split(" ")[0]),...b}),s=(d,f,b,$)=>{let w=[d,...f].join("."),k=t.knobs?{path:w,name:Vi(w)}:{};return r(b,$,{value:b,...k})},a=d=>Zn(d,t,e),i=(d,f)=>Eo(n,d,f,"bias"),c=(d,f)=>Eo(n,d,f,"activation"),m=(d,f)=>d===void 0?{}:{shows:f},p=[0,1];return l`<div class="nn-equation">
      ${V(a([t.x.map((d,f)=>r(d,`x${f}`))]),"x","(1, 2)")}
      <span>@</span>
      ${V(a(t.W1.map((d,f)=>d.map((b,$)=>s("W1",[f,$],b,`w${f}${$} x${f} h${$}`)))),"W₁","(2, 2)")}
      <span>+</span>
      ${V(a([t.b1.map((d,f)=>s("b1",[f],d,`b${f} h${f}`))]),"b₁","(2,)")}
    </div>
    <div class="nn-equation"><span>=</span>
      ${V(a([p.map(d=>r(i(0,d),`z${d} h${d}`,m(i(0,d),"z")))]),"z₁","(1, 2)")}
      <span>σ →</span>
      ${V(a([p.map(d=>r(c(0,d),`a${d} h${d}`,m(c(0,d),"a")))]),"a₁","(1, 2)")}
    </div>
    <div class="nn-equation"><span>a₁ @</span>
      ${V(a(t.W2.map((d,f)=>[s("W2",[f,0],d[0],`v${f} o`)])),"W₂","(2, 1)")}
      <span>+</span>
      ${V(a([[s("b2",[0],t.b2[0],"c0 o")]]),"b₂","(1,)")}
    </div>
    <div class="nn-equation"><span>=</span>
      ${V(a([[r(i(1,0),"s0 o",m(i(1,0),"z"))]]),"z₂","(1, 1)")}
      <span>σ →</span>
      ${V(a([[r(c(1,0),"y o",m(c(1,0),"a"))]]),"a₂","(1, 1)")}
    </div>
    ${t.table&&Th(t)}`}function Th(t){let e=Hi(t),n=e.filter(Zr).length;return l`<table class="nn-table">
    <thead><tr><th scope="col">number</th><th scope="col">digits</th>
      <th scope="col">output</th><th scope="col">says</th>
      <th scope="col">right?</th></tr></thead>
    <tbody>${e.map((o,r)=>{let s=Zr(o,r),a=_r[r].join()===t.x.join();return l`<tr data-right="${String(s)}"
        ${a&&l`aria-current="true"`}><td>${r}</td>
        <td>${_r[r].join(", ")}</td>
        <td data-shows="output">${h(o)}</td><td>${Qr(o)}</td>
        <td>${s?"✓ yes":"✗ no"}</td></tr>`})}</tbody></table>
    <p class="nn-count" data-none="${n===4}"><b data-shows="right"
      >${n}</b> of 4 numbers right</p>`}function Ki(t){let[e,n]=t.x,o=Jr(t),r=`A network with two inputs, two hidden neurons and one output. The number ${2*e+n} comes in as the digits ${e} and ${n}. `;if(o.length===0)return`${r}No step is done yet.`;let[s,a]=Gi(o.at(-1)),i=t.at===In?` It says ${Qr(o.at(-1).value)}.`:"";return`${r}Step ${t.at} of ${In}, ${s}: ${a}.${i}`}function Nh(t,e){let n=({W1:r,b1:s,W2:a,b2:i})=>[r,s,a,i].flat(2),o=n(e);return n(t).filter((r,s)=>r!==o[s]).length}var Yi={picture:Ah,controls:Ih,readout:Sh,describe:Ki,pace:1400,plays:({knobs:t})=>!t,play:({at:t})=>t<In?{at:t+1}:null,goals:{"03-step":{ask:"Step to the end. Before each step say which two numbers meet next, and what comes out.",praise:"That is a forward pass: six products, three sums, three biases, three sigmoids.",met:t=>t.at===In},"03-one-knob":{ask:"The network calls every number even. One of its nine knobs, turned alone, puts all four right. Find it.",praise:"Found: the weight from the last digit to h₁. The output counts h₁ against even, so h₁ must rise when the last digit is 1.",met:(t,e)=>Hi(t).every(Zr)&&Nh(t,e)===1}}};var Q=t=>t.length===1?`(${t[0]},)`:`(${t.join(", ")})`;function _i(t,e){return t[1]===e[0]?{shape:[t[0],e[1]]}:{error:`matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature (n?,k),(k,m?)->(n?,m?) (size ${e[0]} is different from ${t[1]})`}}function Zi(t,e){let[n,o]=t,[r]=e;if(o===r||r===1)return{shape:[n,o]};if(o===1)return{shape:[n,r]};let s=a=>Q(a).replace(/ /g,"");return{error:`operands could not be broadcast together with shapes ${s(t)} ${s(e)} `}}var Ro="shape-checker",Et=16,ts={"X @ W + b":(t,e)=>[t,e],"X @ W.T + b":(t,e)=>[t,e.toReversed()],"W @ X + b":(t,e)=>[e,t]},Ji={"X @ W + b":["X","W"],"X @ W.T + b":["X","W.T"],"W @ X + b":["W","X"]};function Sn({formula:t,X:e,W:n,b:o}){let r=_i(...ts[t](e,n));if(r.error)return{error:r.error,where:"@"};let s=Zi(r.shape,[o]);return s.error?{error:s.error,where:"+",product:r.shape}:{shape:s.shape,product:r.shape}}var es=t=>{let{shape:e,product:n}=Sn(t);return!!e&&t.b!==n[1]};function Wo([t,e],n,o,r=""){let s=[...[...Array(Math.max(0,t-1)).keys()].map(a=>`M${n} ${o+Et*(a+1)}h${Et*e}`),...[...Array(Math.max(0,e-1)).keys()].map(a=>`M${n+Et*(a+1)} ${o}v${Et*t}`)];return l`<g class="nn-grid-box" data-kind="${r}"><rect x="${n}"
    y="${o}" width="${Et*e}" height="${Et*t}"/><path
    d="${s.join("")}"/></g>`}function Lh(t){let[e,n]=ts[t.formula](t.X,t.W),[o,r]=Ji[t.formula],{error:s,where:a,product:i,shape:c}=Sn(t),[m,p]=[152,168],d={x:m-18-Et*e[1],y:p},f={x:m,y:p-18-Et*n[0]},b=a==="@"?"wrong":"",$=a==="+"?"wrong":es(t)?"odd":"",w=(i??[e[0]])[0],k=p+Et*w+12;return l`<svg viewBox="0 0 340 352" role="img"
    aria-label="${Qi(t)}">
    ${Wo(e,d.x,d.y,b)}
    ${Wo(n,f.x,f.y,b)}
    ${i&&Wo(i,m,p,"made")}
    <text class="nn-strong" x="${m}" y="${f.y-7}">${r} ${Q(n)}</text>
    <text class="nn-strong" x="${m-12}" y="${p-8}" text-anchor="end"
      >${o} ${Q(e)}</text>
    ${!i&&l`<text class="nn-strong nn-negative" x="${m+4}" y="${p+18}"
        >${e[1]} and ${n[0]} differ</text>`}
    ${i&&l`${Wo([1,t.b],m,k,$)}
      <text class="nn-strong" x="${m-8}" y="${k+12}"
        text-anchor="end">+ b ${Q([t.b])}</text>
      ${a==="+"&&l`<text class="nn-strong nn-negative" x="${m-8}"
          y="${k+30}" text-anchor="end">${i[1]} and ${t.b} differ</text>`}`}
    ${!s&&l`<text class="nn-strong" x="${m-8}" y="${k+32}" text-anchor="end">= ${Q(c)}</text>`}
  </svg>`}function Oh(t,e){let n=["rows","columns"];return l`${S(Ro,"formula",t,e)}
    ${g(Ro,"X",t,e,void 0,n)}
    ${g(Ro,"W",t,e,void 0,n)}
    ${g(Ro,"b",t,e)}`}function Eh(t){let{formula:e,X:n,W:o,b:r}=t,{error:s,shape:a}=Sn(t),i=l`<p class="nn-formula"><code>${e}</code> with X
    ${Q(n)}, W ${Q(o)}, b ${Q([r])}</p>`;return s?l`${i}<p class="nn-error"><code><b>ValueError:</b> <span
      data-shows="error">${s}</span></code></p><p>${Rh(t)}</p>`:l`${i}<p>Result: <b data-shows="shape">${Q(a)}</b>. ${es(t)?Wh(t):`${a[0]} rows, and one column for each of ${a[1]} biases.`}</p>`}function Rh(t){let[e,n]=ts[t.formula](t.X,t.W),[o,r]=Ji[t.formula];return Sn(t).where==="@"?`Each row of ${o} has ${e[1]} numbers, each column of ${r} has ${n[0]}. They must pair up one to one.`:`The product has ${n[1]} columns, and b has ${t.b} entries. There must be one bias for each neuron, that is for each column.`}var Wh=({b:t})=>t===1?"NumPy is content, but all neurons share one bias. Was that meant?":`NumPy is content, but it has copied the single column ${t} times: one neuron has become ${t}. Was that meant?`;function Qi(t){let{error:e,shape:n}=Sn(t),{formula:o,X:r,W:s,b:a}=t,i=`${o} with X ${Q(r)}, W ${Q(s)}, b ${Q([a])}`;return e?`${i}: they do not fit.`:`${i}: ${Q(n)}.`}var tc={picture:Lh,controls:Oh,readout:Eh,describe:Qi,goals:{"03-fit":{ask:"Four examples with two inputs each, three neurons. Give W the shape that lets X @ W + b run.",praise:"It fits: (4, 2) @ (2, 3) + (3,) gives (4, 3).",met:t=>t.formula==="X @ W + b"&&`${t.X} ${t.W} ${t.b}`=="4,2 2,3 3"},"03-silent":{ask:"Make NumPy compute something without a complaint although b has not one entry for each neuron.",praise:"That is the mistake to fear: no message, and numbers that look like an answer. Print the shapes.",met:es}}};var Mt=x([-2.6,3.4],[34,334]),Nn={line:{y:[-6.5,6.5],glass:-1.3,word:"2x − 1"},square:{y:[-1,9.8],glass:.1,word:"x²"},"three-squares":{y:[-3,29],glass:.1,word:"3x²"},"square-and-line":{y:[-2,15.6],glass:-1.3,word:"x² + 2x"}},Tn=50,Ph=[...Array(61).keys()];function Ln({curve:t,x:e,halvings:n}){let o=2**-n;return{run:o,to:e+o,f:wr[t],...va(t,e,o)}}var zh=(t,e,n,o,r)=>Ph.map(s=>e+(n-e)*s/60).map(s=>`${u(o(s))},${u(r(t(s)))}`).join(" ");function ec({f:t,to:e,slope:n},o,r,s,a,i){let c=m=>t(o)+n*(m-o);return l`<polyline class="nn-curve" points="${zh(t,r,s,a,i)}"/>
    <line class="nn-secant" x1="${u(a(r))}" y1="${u(i(c(r)))}"
      x2="${u(a(s))}" y2="${u(i(c(s)))}"/>
    <circle class="nn-dot" cx="${u(a(o))}" cy="${u(i(t(o)))}" r="5"/>
    <circle class="nn-dot" cx="${u(a(e))}" cy="${u(i(t(e)))}" r="5"/>`}function Dh({f:t,to:e,run:n,rise:o},r,s){let[a,i,c,m]=[Mt(r),s(t(r)),Mt(e),s(t(e))],p=d=>Math.abs(d)>22;return l`<path class="nn-steps" d="M${u(a)} ${u(i)}H${u(c)}V${u(m)}"/>
    ${p(c-a)&&l`<text class="nn-halo nn-small" text-anchor="middle"
      x="${u((a+c)/2)}" y="${u(i+(o<0?-8:18))}">run</text>`}
    ${p(c-a)&&p(m-i)&&l`<text class="nn-halo nn-small" x="${u(c+7)}"
      y="${u((i+m)/2+5)}">rise</text>`}`}function jh(t,e,n,o){let r=.5/e.run;if(r<2)return"";let s=t.x+e.run/2,a=(e.f(t.x)+e.f(e.to))/2,[i,c]=[Mt(Nn[t.curve].glass),24+Tn],m=f=>i+(Mt(f)-Mt(s))*r,p=f=>c+(n(f)-n(a))*r,d=Tn/(Mt(1)-Mt(0))/r*1.05;return l`<clipPath id="${o}-glass"><circle cx="${u(i)}" cy="${c}"
      r="${Tn}"/></clipPath>
    <circle class="nn-node" cx="${u(i)}" cy="${c}" r="${Tn}"/>
    <g clip-path="url(#${o}-glass)">${ec(e,t.x,s-d,s+d,m,p)}</g>
    <text class="nn-halo nn-small" x="${u(i)}" y="${c+Tn+17}"
      text-anchor="middle">magnified ×${r}</text>`}function Bh(t,e){let n=Ln(t),o=x(Nn[t.curve].y,[326,22]);return l`<svg viewBox="0 0 344 362" role="img"
    aria-label="${nc(t)}">
    <clipPath id="${e}-clip"><rect x="34" y="22" width="300" height="304"/>
    </clipPath>
    ${T(Mt,o,{names:["x",Nn[t.curve].word]})}
    <g clip-path="url(#${e}-clip)">${Dh(n,t.x,o)}
      ${ec(n,t.x,...Mt.domain,Mt,o)}</g>
    ${jh(t,n,o,e)}
  </svg>`}function qh(t,e){return l`${S("secant","curve",t,e,n=>Nn[n].word)}
    ${g("secant","x",t,e)}
    ${g("secant","halvings",t,e)}`}function Ch(t){let{f:e,to:n,run:o,rise:r,slope:s}=Ln(t),a=i=>h(i,6);return l`<p class="nn-formula">run = <b data-shows="run">${h(o)}</b>
      (from x = ${a(t.x)} to ${a(n)})</p>
    <p class="nn-formula">rise = ${a(e(n))} −
      ${E(e(t.x),6)} = <b data-shows="rise">${h(r)}</b></p>
    <p class="nn-formula">slope = rise ÷ run = <b data-shows="slope"
      >${h(s)}</b></p>`}function nc(t){let{run:e,rise:n,slope:o}=Ln(t);return`The curve ${Nn[t.curve].word} with a line through two of its points. From x = ${h(t.x)} the run is ${h(e)}, the rise ${h(n)}, the slope ${h(o)}.`}var oc={picture:Bh,controls:qh,readout:Ch,describe:nc,goals:{"00-slope":{ask:"On x², stand at 1.5. Shrink the nudge until the slope is less than 0.001 away from 3.",praise:"Done. The smaller the nudge, the nearer to 3, and never quite there: 3 is the limit.",met:t=>t.curve==="square"&&t.x===1.5&&Math.abs(Ln(t).slope-3)<.001},"00-downhill":{ask:"Somewhere x² falls by 3 for each 1 to the right. Find the place, with the smallest nudge.",praise:"At −1.5. The slope of x² at x is 2x, here 2 · (−1.5).",met:t=>t.curve==="square"&&t.halvings===10&&Math.abs(Ln(t).slope+3)<.01}}};var ss=[[0,0],[0,1],[1,0],[1,1]],as={AND:[0,0,0,1],OR:[0,1,1,1],NAND:[1,1,1,0],XOR:[0,1,1,0]},ns=x([-.6,1.6],[30,332]),os=x([-.6,1.6],[322,20]),is=({w:t,b:e},n)=>rt(C(n,t,e)),Po=t=>ss.filter((e,n)=>is(t,e)===as[t.gate][n]).length,sc=t=>t.firing==="w1+w2+2b>0"&&t.silent==="w1+w2+2b<=0";function Uh(t,e){return l`<svg viewBox="0 0 344 360" role="img"
    aria-label="${ac(t)}">
    ${Te(t.w,t.b,ns,os,e)} ${T(ns,os,{count:3})}
    ${ss.map((n,o)=>{let r=as[t.gate][o];return St(n,r,is(t,n)!==r,ns,os)})}
  </svg>`}function Xh(t,e){return l`${S("truth-table","gate",t,e)}
    ${g("truth-table","w",t,e)}
    ${g("truth-table","b",t,e)}`}function Hh(t,e){return l`${gt("must fire","must stay silent")}
    <table class="nn-table" aria-label="the four rows">
      <thead><tr><th scope="col">x₁</th><th scope="col">x₂</th>
        <th scope="col">z</th><th scope="col">neuron</th>
        <th scope="col">${t.gate}</th><th scope="col">right?</th></tr>
      </thead>
      <tbody>${ss.map((n,o)=>{let[r,s]=[is(t,n),as[t.gate][o]];return l`<tr data-right="${String(r===s)}"><td>${n[0]}</td>
          <td>${n[1]}</td><td data-shows="row-z">${h(C(n,t.w,t.b))}</td><td>${r}</td><td>${s}</td>
          <td>${r===s?"✓ yes":"✗ no"}</td></tr>`})}</tbody>
    </table>
    <p class="nn-count" data-none="${String(Po(t)===4)}"><b
      data-shows="right">${Po(t)}</b> of 4 rows right</p>
    ${t.gate==="XOR"&&Vh(t,e)}`}var Fh={"":"choose","w1+w2+b>0":"w₁ + w₂ + b > 0","w1+w2+2b>0":"w₁ + w₂ + 2b > 0","2w1+2w2+2b>0":"2w₁ + 2w₂ + 2b > 0"},Gh={"":"choose","w1+w2<=0":"w₁ + w₂ ≤ 0","w1+w2+b<=0":"w₁ + w₂ + b ≤ 0","w1+w2+2b<=0":"w₁ + w₂ + 2b ≤ 0"};function rc(t,e,n,o,r){return l`<p><label for="${n}-${t}">${o}</label>
    <select id="${n}-${t}" data-trait="${t}">
      ${Object.entries(r).map(([s,a])=>l`<option value="${s}"
          ${e[t]===s&&"selected"}>${a}</option>`)}
    </select></p>`}function Vh(t,e){return l`<details class="nn-proof"><summary>It cannot be done</summary>
    <p>Then show it. The four rows ask for:</p>
    <ul><li>row 0, 0 silent: b ≤ 0</li><li>row 0, 1 fires: w₂ + b > 0</li>
      <li>row 1, 0 fires: w₁ + b > 0</li>
      <li>row 1, 1 silent: w₁ + w₂ + b ≤ 0</li></ul>
    ${rc("firing",t,e,"Add the two rows that fire:",Fh)}
    ${rc("silent",t,e,"Add the two that stay silent:",Gh)}
    <p class="nn-verdict">${Kh(t)}</p></details>`}function Kh(t){return!t.firing||!t.silent?"":sc(t)?"One number, w₁ + w₂ + 2b, would have to be above 0 and not above 0. No knobs can do that: XOR cannot be done with one neuron.":`Not yet: look at the ${t.firing==="w1+w2+2b>0"?"second":"first"} sum. Add the left sides of its two rows, w to w and b to b; each row brings its own b.`}function ac(t){return`The four corners of the unit square, to be answered as ${t.gate} does. With weights ${h(t.w[0])} and ${h(t.w[1])} and bias ${h(t.b)}, ${Po(t)} of 4 are right.`}var rs=(t,e)=>({ask:`Choose ${t} and get all four rows right.`,praise:e,met:n=>n.gate===t&&Po(n)===4}),ic={picture:Uh,controls:Xh,readout:Hh,describe:ac,goals:{"01-and":rs("AND","AND: neither weight alone lifts the bias above 0, both together do."),"01-or":rs("OR","OR: each weight alone lifts the bias above 0."),"01-nand":rs("NAND","NAND: AND with every sign turned."),"01-xor":{ask:"Choose XOR. Get all four rows right, or prove that nobody can.",praise:"Shown: no single neuron can do XOR. Two layers can (chapter 3).",met:t=>t.gate==="XOR"&&sc(t)}}};var ot=[[0,0],[0,1],[1,0],[1,1]],Gt=[0,1,1,0],cs=[-.25,1.25],He=x(cs,[172,28]),zo=x(cs,[22,166]),Do=x(cs,[196,340]),Yh=[...Array(9).keys()].map(t=>t/8),_h=[...Array(25).keys()].map(t=>t/24),fe=24,jo=({place:t,w:e,b:n},o)=>t(o).map(r=>C(r,e,n)),On=t=>jo(t,ot).map((e,n)=>rt(e)===Gt[n]);function Bo(t,e){let n=Zh(a=>jo(t,a),zo,He),o=On(t),r=(a,i)=>a.map((c,m)=>St(c,Gt[m],!o[m],i,He)),s=l`width="144" height="144"`;return l`<defs><pattern id="${e}-tilt" width="9" height="9"
      patternUnits="userSpaceOnUse" patternTransform="rotate(45)"
      ><line class="nn-hatch" y2="9"/></pattern>
      <clipPath id="${e}-right"><rect x="196" y="28" ${s}/>
      </clipPath></defs>
    <rect class="nn-silent" x="22" y="28" ${s}/>
    <path class="nn-fires" d="${n}"/>
    <path fill="url(#${e}-tilt)" d="${n}"/>
    <g clip-path="url(#${e}-right)">${Te(t.w,t.b,Do,He,e)}</g>
    ${T(zo,He,{count:2})}
    ${T(Do,He,{count:2,names:["h₁","h₂"]})}
    ${cc(a=>a,zo)}
    <g clip-path="url(#${e}-right)">${cc(t.place,Do)}</g>
    ${r(ot,zo)} ${r(t.place(ot),Do)}`}function cc(t,e){return[0,1].map(n=>Yh.map(o=>{let r=_h.map(a=>n?[a,o]:[o,a]),s=t(r).map(([a,i])=>`${u(e(a))},${u(He(i))}`);return l`<polyline class="nn-mesh" data-axis="${n}"
        points="${s.join(" ")}"/>`}))}function Zh(t,e,n){let[o,r]=e.domain,s=[...Array(fe+1).keys()].map(m=>o+(r-o)*m/fe),a=s.flatMap(m=>s.map(p=>[p,m])),i=t(a),c=[];for(let m=0;m<fe;m++)for(let p=0;p<fe;p++){let d=m*(fe+1)+p,f=[d,d+1,d+fe+2,d+fe+1];if(f.every($=>i[$]<=0))continue;let b=Jh(f.map($=>({p:a[$],z:i[$]})));c.push(`M${b.map(([$,w])=>`${u(e($))} ${u(n(w))}`).join("L")}z`)}return c.join("")}function Jh(t){return t.flatMap(({p:e,z:n},o)=>{let r=t[(o+1)%t.length],s=n>0?[e]:[];if(n>0==r.z>0)return s;let a=n/(n-r.z);return[...s,e.map((i,c)=>i+a*(r.p[c]-i))]})}var ls="xor-learning",qo=1500,Qh=5,tp=3,ep=9,us=.01,ms=x([0,qo],[46,336]),lc=Le([-3,0],[332,236]),np={X:ot,y:Gt.map(t=>[t]),loss:io},op=["sigmoid","sigmoid"],rp=We((t,e)=>new Re(Ee([2,2,1],op,"xavier",new qt(t)),np,e),12);function Fe({seed:t,rate:e,steps:n}){let o=rp(t,e),r=o.at(n),[s,a]=r,c={place:d=>H(d,[s])[0].A,w:a.weight.flat(),b:a.bias[0]},m=H(ot,r)[1].A.flat(),p=On(c).filter(Boolean).length;return{run:o,net:c,outputs:m,right:p,cost:o.cost(n)}}function sp(t,e){let{run:n,net:o}=Fe(t),r=lc(us);return l`<svg viewBox="0 0 346 368" role="img"
    aria-label="${mc(t)}">
    ${Bo(o,e)}
    <path class="nn-mean" d="M${ms.range[0]} ${r}H${ms.range[1]}"/>
    ${ao(n,t.steps,ms,lc)}
  </svg>`}var ap=(t,e)=>l`
  <div class="nn-presets" role="group" aria-label="Starts to try">
    <button type="button" data-do="lucky">A lucky start</button>
    <button type="button" data-do="stuck">A start that sticks</button>
  </div>
  ${g(ls,"seed",t,e)} ${g(ls,"rate",t,e)}
  ${g(ls,"steps",t,e)}`;function ip(t){let{outputs:e,right:n,cost:o}=Fe(t);return l`${gt("XOR says 1","XOR says 0")}
    <table class="nn-table nn-tight">
    <thead><tr><th scope="col">x</th>${ot.map(r=>l`<th scope="col">${r.join(", ")}</th>`)}</tr></thead>
    <tbody><tr><th scope="row">says</th>${e.map(r=>l`<td data-shows="output">${h(r)}</td>`)}</tr><tr><th scope="row">XOR</th>${Gt.map(r=>l`<td>${r}</td>`)}</tr></tbody></table>
    <p class="nn-formula">Cost after ${t.steps} steps: <b data-shows="cost"
      >${h(o)}</b></p>
    <p class="nn-count" data-none="${n===4}"><b data-shows="right"
      >${n}</b> of 4 corners right</p>
    ${Oe(cp(t))}`}var cp=({seed:t,rate:e,steps:n})=>["import numpy as np","from nnlib import (","    SGD, Linear, MSELoss, Sequential, Sigmoid, fit",")","",`rng = np.random.default_rng(${t})`,"net = Sequential(","    Linear(2, 2, rng=rng), Sigmoid(),","    Linear(2, 1, rng=rng), Sigmoid(),",")","X = [[0, 0], [0, 1], [1, 0], [1, 1]]","y = [[0], [1], [1], [0]]",`descend = SGD(net.parameters(), lr=${we(e)})`,"loss = MSELoss()",`fit(net, X, y, loss, descend, epochs=${n})`,"print(loss(net(X), y))"];function mc(t){let{right:e,cost:n}=Fe(t);return`A network with two hidden sigmoids learns XOR from seed ${t.seed} at rate ${h(t.rate)}. After ${t.steps} steps the cost is ${h(n)} and ${e} of 4 corners are right. Two squares show the inputs and where the hidden neurons put them; below, the cost by steps.`}var lp=({steps:t})=>t<qo?{steps:Math.min(t+Qh,qo)}:null,uc={picture:sp,controls:ap,readout:ip,describe:mc,play:lp,plays:()=>!0,pace:16,verbs:{step:"Five steps",play:"Train"},actions:{lucky:t=>({...t,seed:tp,rate:4,steps:0}),stuck:t=>({...t,seed:ep,rate:4,steps:0})},goals:{"05-xor-learned":{ask:"Train until the cost is below 0.01, the broken line.",praise:"Learned. The two hidden neurons have bent the square until one straight line parts the corners.",met:t=>Fe(t).cost<us},"05-xor-stuck":{ask:"Find a seed whose start sticks: after all 1,500 steps, at a rate of 2 or more, the cost is still above 0.1.",praise:"Stuck. The slopes have all but vanished and the answer is wrong: a slope of 0 does not mean done. Another start is the cure.",met:t=>t.steps===qo&&t.rate>=2&&Fe(t).cost>.1},"05-xor-quick":{ask:"Bring the cost below 0.01 in 200 steps or fewer.",praise:"Quick. It takes a good start and a bold learning rate.",met:t=>t.steps<=200&&Fe(t).cost<us}}};var Co="xor-space",mp={sigmoids:{weight:[[6,-4],[-4,6]],bias:[-3,-3],activation:D},ReLUs:{weight:[[1,-1],[-1,1]],bias:[0,0],activation:Ae}};function hs({way:t,amount:e},n){let[{A:o}]=H(n,[mp[t]]);return n.map((r,s)=>r.map((a,i)=>(1-e)*a+e*o[s][i]))}var ps=t=>({place:e=>hs(t,e),w:t.w,b:t.b}),ds=t=>On(ps(t)).filter(Boolean).length,up=(t,e)=>l`<svg viewBox="0 0 346 212" role="img"
  aria-label="${pc(t)}">${Bo(ps(t),e)}</svg>`;function hp(t,e){return l`${S(Co,"way",t,e)}
    ${g(Co,"amount",t,e)}
    ${g(Co,"w",t,e,void 0,["h₁","h₂"])}
    ${g(Co,"b",t,e)}`}function pp(t){let e=hs(t,ot),n=jo(ps(t),ot),o=ds(t);return l`${gt("XOR says 1","XOR says 0")}
    <table class="nn-table nn-tight">
    <thead><tr><th scope="col">x</th><th scope="col">h₁</th>
      <th scope="col">h₂</th><th scope="col">z</th><th scope="col">says</th>
      <th scope="col">XOR</th></tr></thead>
    <tbody>${ot.map((r,s)=>{let a=rt(n[s]),i=a===Gt[s];return l`<tr data-right="${String(i)}">
        <td>${r.join(", ")}</td>
        <td data-shows="h1">${h(e[s][0])}</td>
        <td data-shows="h2">${h(e[s][1])}</td>
        <td data-shows="z">${h(n[s])}</td><td>${a}</td>
        <td>${Gt[s]} ${i?"✓":"✗"}</td></tr>`})}</tbody></table>
    <p class="nn-count" data-none="${o===4}"><b data-shows="right"
      >${o}</b> of 4 corners right</p>`}function pc(t){let e=hs(t,ot).map((n,o)=>`${ot[o].join(", ")} at ${n.map(r=>h(r,2)).join(", ")}`);return`Two squares: the inputs, and where two hidden ${t.way} put them, ${h(100*t.amount,3)} percent of the way. The corner ${e.join("; ")}. The line in the hidden square gets ${ds(t)} of 4 right.`}var hc=(t,e,n)=>({ask:e,praise:n,met:o=>o.way===t&&o.amount===1&&ds(o)===4}),dc={picture:up,controls:hp,readout:pp,describe:pc,goals:{"03-fold":hc("ReLUs","Choose ReLUs, move the square all the way, and place the line so that all four corners are right.","XOR. The fold laid the corners 0, 0 and 1, 1 on one place, so one line can part them from the other two."),"03-warp":hc("sigmoids","Choose sigmoids, and do the same.","XOR again. Nothing is folded here: the square is bent until a straight line is enough.")}};function dt(t,e=0){let n=null;return(o,r)=>(n=n?r.map((s,a)=>e*n[a]+s):[...r],o.map((s,a)=>s-t*n[a]))}function fc(t,[e,n]=[.9,.999],o=1e-8){let[r,s,a]=[null,null,0];return(i,c)=>{r??=c.map(()=>0),s??=c.map(()=>0),a+=1,r=r.map((d,f)=>d+(1-e)*(c[f]-d)),s=s.map((d,f)=>n*d+(1-n)*c[f]*c[f]);let m=t/(1-e**a),p=Math.sqrt(1-n**a);return i.map((d,f)=>d-m*r[f]/(Math.sqrt(s[f])/p+o))}}var $c=10,ft=(t,e=$c)=>t.some(n=>Math.abs(n)>e);function Vt(t,e,n,o,r=$c){let s=[n];for(;s.length<=o&&!ft(s.at(-1),r);){let a=s.at(-1);s.push(t(a,e(a,s.length-1)))}return s}function $e(t,e,n=0){let o=0;for(let[r,s]of t)o+=(r*e+n-s)**2;return o/t.length}function Ge(t,e,n=0){let[o,r]=[0,0];for(let[s,a]of t){let i=2*(s*e+n-a)/t.length;o+=s*i,r+=i}return[o,r]}var fs=t=>t.reduce((e,n)=>e+n,0)/t.length;function En(t){let e=fs(t.map(([o])=>o*o)),n=fs(t.map(([o,r])=>o*r));return{bend:e,best:e===0?0:n/e}}function $s(t){let[e,n]=[0,1].map(s=>fs(t.map(a=>a[s]))),o=t.map(([s,a])=>[s-e,a-n]),r=En(o).best;return[r,n-r*e]}var gs="batch-paths",Ve=x([-1.5,2.5],[30,350]),Ke=x([-1.5,2.5],[344,24]),dp=[.02,.1,.3,.7,1.3,2.1,3.2,4.6],bc=4,fp=4,xc=240,yc=({points:t})=>[`full batch (${t.length})`,`mini-batch (${bc})`,"stochastic (1)"],Rn=({points:t},[e,n])=>$e(t,e,n),Xo=t=>Rn(t,$s(t.points));function $p(t){let{points:e,orders:n,looked:o,start:r,lr:s}=t;return[e.length,bc,1].map(a=>{let i=Math.ceil(e.length/a),c=Math.floor(o/e.length),m=Math.floor(o%e.length/a),p=f=>{let b=n[Math.floor(f/i)%n.length],$=f%i*a;return b.slice($,$+a).map(w=>e[w])},d=([f,b],$)=>Ge(p($),f,b);return Vt(dt(s),d,r,c*i+m)})}var Wn=t=>$p(t).map(e=>{let n=e.at(-1);return{path:e,now:n,cost:Rn(t,n)}}),Uo=new Map;function gp(t){let e=JSON.stringify(t.points);if(!Uo.has(e)){Uo.clear();let n=dp.map(o=>Xo(t)+o);Uo.set(e,Ue(o=>Rn(t,o),n,Ve,Ke))}return Uo.get(e)}function bp(t,e){let[n,o]=t.start,[r,s]=$s(t.points);return l`<svg viewBox="0 0 360 382" role="img"
    aria-label="${wc(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="24" width="320" height="320"/>
    </clipPath>
    <g clip-path="url(#${e}-clip)">${gp(t)}</g>
    ${T(Ve,Ke,{names:["weight w","bias b"],count:4})}
    <g clip-path="url(#${e}-clip)">
      ${Wn(t).map(({path:a},i)=>yo(a,i,Ve,Ke)).reverse()}
      <path class="nn-centre" d="M${u(Ve(r))} ${u(Ke(s)-6)}l6 6l-6 6l-6 -6z"/>
    </g>
    <circle class="nn-handle" data-drag="start" cx="${u(Ve(n))}"
      cy="${u(Ke(o))}" r="11"/>
  </svg>`}var xp=(t,e)=>l`
  ${g(gs,"start",t,e,{},["w","b"])}
  ${g(gs,"lr",t,e)} ${g(gs,"looked",t,e)}`;function yp(t){let e=Wn(t).map(({path:n,now:o,cost:r},s)=>l`<tr>
      <th scope="row">${wo(s)} ${yc(t)[s]}</th>
      <td><b data-shows="steps">${n.length-1}</b></td>
      <td>${ft(o)?"gone":l`<b data-shows="cost">${h(r)}</b>`}</td></tr>`);return l`<table class="nn-table"><thead><tr><th>rows in a step</th>
      <th>steps</th><th>true cost</th></tr></thead><tbody>${e}</tbody></table>
    <p>${h(t.looked/t.points.length,3)} epochs. ◆ is the lowest
      place; the cost there is <b data-shows="best">${h(Xo(t))}</b>.</p>`}function wc(t){let e=Wn(t).map(({path:n,now:o,cost:r},s)=>{let a=ft(o)?"has gone":`is at a cost of ${h(r)}`;return`${yc(t)[s]} ${a} after ${n.length-1} steps`});return`Level lines of the cost over weight and bias, with three walks from (${t.start.map(n=>h(n)).join(", ")}) at learning rate ${h(t.lr)}. ${t.looked} examples looked at: ${e.join("; ")}. The least possible cost is ${h(Xo(t))}.`}function wp({looked:t,points:e,orders:n}){let o=Math.min(xc,e.length*n.length);return t<o?{looked:Math.min(o,t+fp)}:null}var gc=t=>Math.max(-1.5,Math.min(2.5,Math.round(t*20)/20))+0,vc={picture:bp,controls:xp,readout:yp,describe:wc,play:wp,plays:()=>!0,pace:120,wide:!0,input:t=>"start"in t?{...t,looked:0}:t,drags:{start:(t,[e,n])=>({start:[gc(Ve.invert(e)),gc(Ke.invert(n))],looked:0})},goals:{"04-one-epoch":{ask:"Start where the cost is above 2. After exactly one epoch the stochastic runner must be at less than a quarter of the full batch's cost.",praise:"Twelve small steps against one: the examples in a full batch say much the same, so waiting for all of them is slow.",met:t=>{let[e,,n]=Wn(t);return t.looked===t.points.length&&Rn(t,t.start)>2&&n.cost<e.cost/4}},"04-settle":{ask:"After all 20 epochs, the stochastic runner must be within 0.002 of the least cost. At which rate does it come to rest?",praise:"At a small one. One example's slope is a rumour; small steps average many rumours. Now the full batch has hardly moved: each size of batch has a rate of its own.",met:t=>t.looked===xc&&Rn(t,t.start)>2&&Wn(t)[2].cost<Xo(t)+.002}}};var bs="descent",kt=x([0,1.35],[46,346]),vp=24,Mp=216,Ye=286,Ho=x([0,7e-4],[46,346]),kp=60,Kt=({points:t},e)=>$e(t,e),Fo=({points:t},e)=>Ge(t,e)[0],Ap=t=>Math.round(t*1e6)/1e6,Ip=t=>[Vt(dt(t.lr),([e])=>[Fo(t,e)],[t.A],t.steps)];function ge(t){let{best:e,bend:n}=En(t.points),o=Ip(t)[0].map(([a])=>a),r=o.at(-1),s=1-2*n*t.lr;return{path:o,now:r,best:e,away:s,lands:1/(2*n),bounces:1/n}}function Mc(t){return t===1?"stands still: a rate of 0 moves nothing":Math.abs(t)<.002?"lands in one step":t>0?"crawls, always on the same side":Math.abs(t+1)<.001?"bounces forever, as near as it shows":t>-1?"zigzags, from side to side and inwards":"diverges: each step ends farther out"}function Sp(t,e,n){let o=r=>`${u(kt(r))} ${u(e(Kt(n,r)))}`;return l`<path class="nn-trail" d="M${t.map(o).join("L")}"/>
    ${t.slice(0,-1).map((r,s)=>l`<circle class="${s?"nn-step":"nn-from"}" cx="${u(kt(r))}"
            cy="${u(e(Kt(n,r)))}" r="${s?3.5:6}"/>`)}`}function Tp(t,{lands:e,bounces:n}){let o=Ho.domain[1],r=[["crawls",0,e],["zigzags",e,n],["diverges",n,o]].filter(([,a])=>a<o),s=u(Ho(t.lr));return l`<text class="nn-small" x="16" y="${Ye-14}">rates:</text>
    ${r.map(([a,i,c],m)=>{let[p,d]=[u(Ho(i)),u(Ho(Math.min(c,o)))];return l`<rect class="nn-regime" data-regime="${m}" x="${p}"
          y="${Ye-8}" width="${u(d-p)}" height="22"/>
        ${d-p>50&&l`<text class="nn-small" x="${u((p+d)/2)}" y="${Ye+7}"
          text-anchor="middle">${a}</text>`}
        ${c<o&&l`<path class="nn-zero" d="M${d} ${Ye-8}v28"/><text
          class="nn-small" x="${d}" y="${Ye+34}" text-anchor="middle"
          >${c.toFixed(9)}</text>`}`})}
    <path class="nn-next" d="M${s} ${Ye-8}l-6 -11h12z"/>`}function Np(t,e){let n=ge(t),{path:o,now:r}=n,s=1.05*Math.max(...kt.domain.map(c=>Kt(t,c))),a=x([-.03*s,s],[Mp,vp]),i=r>=kt.domain[0]&&r<=kt.domain[1];return l`<svg viewBox="0 0 360 328" role="img"
    aria-label="${kc(t)}">
    <clipPath id="${e}-clip"><rect x="40" y="14" width="312" height="208"/>
    </clipPath>
    ${T(kt,a,{names:["A, bottles for each guest","cost"],count:5})}
    <g clip-path="url(#${e}-clip)">
      <path class="nn-graph" d="${K(c=>Kt(t,c),kt,a)}"/>
      ${i&&zt(r,Kt(t,r),Fo(t,r),kt,a,46)}
      ${Sp(o,a,t)}
    </g>
    ${i&&Dt("ball",kt(r),a(Kt(t,r)))}
    ${Tp(t,n)}
  </svg>`}var Lp=(t,e)=>l`${g(bs,"A",t,e)}
  ${g(bs,"lr",t,e)} ${g(bs,"steps",t,e)}`;function Op(t){let{path:e,now:n,away:o}=ge(t),r=Ap(Fo(t,n)),s=n-t.lr*Fo(t,n);return l`<p class="nn-formula">after ${e.length-1}
      ${e.length===2?"step":"steps"}: A = <b data-shows="A">${h(n,6)}</b>, cost <b data-shows="cost">${h(Kt(t,n),6)}</b>,
      slope <b data-shows="slope">${h(r)}</b></p>
    ${ft([n])?l`<p class="nn-note">The ball has left. It will not come back.</p>`:l`<p class="nn-formula">next: ${h(n)} − ${h(t.lr)} · ${E(r)} = <b data-shows="next">${h(s,6)}</b></p>`}
    <p>Each step multiplies the distance to the lowest place by <b
      data-shows="factor">${h(o)}</b>. The ball
      <b>${Mc(o)}</b>.</p>`}function kc(t){let{path:e,now:n,away:o}=ge(t);return`A curve with one lowest place: the cost of each A. A ball started at A = ${h(t.A)}, with learning rate ${h(t.lr)}. After ${e.length-1} steps it is at A = ${h(n)}, where the cost is ${h(Kt(t,n))}. It ${Mc(o)}.`}function Ep(t){let{now:e,best:n}=ge(t),o=Math.abs(e-n)<1e-9||t.lr===0;return t.steps===kp||ft([e])||o?null:{steps:t.steps+1}}var Rp=t=>Math.max(0,Math.min(1.35,Math.round(t*100)/100));function Wp(t){let{path:e,best:n}=ge(t),o=Math.abs(t.A-n),r=e.every((a,i)=>i===0||(a-n)*(e[i-1]-n)<0),s=Math.abs(e.at(-1)-n)/o;return e.length>20&&o>.05&&r&&Math.abs(s-1)<.02}var Ac={picture:Np,controls:Lp,readout:Op,describe:kc,play:Ep,plays:()=>!0,input:t=>"A"in t?{...t,steps:0}:t,drags:{ball:(t,[e])=>({A:Rp(kt.invert(e)),steps:0})},goals:{"04-to-08":{ask:"Start at A = 1 and come to 0.8 in a single step.",praise:"0.2 down a slope of 1272: the rate is 0.2 / 1272, about 0.000157.",met:t=>t.A===1&&t.steps===1&&Math.abs(ge(t).now-.8)<.001},"04-one-step":{ask:"Start at least 0.2 away from the lowest place, and land on it in a single step.",praise:"One step, from anywhere: this rate fits the curve's bend.",met:t=>{let{now:e,best:n}=ge(t),o=Math.abs(t.A-n)>=.2;return t.steps===1&&o&&Math.abs(e-n)<.001}},"04-forever":{ask:"Find a rate at which the ball bounces forever: after 20 steps it must still swing as wide as at first.",praise:"Twice the rate that lands in one step, and it never arrives.",met:Wp}}};var Go="gears",xs={double:"2x",square:"x²",mirror:"1 − x"},ys={triple:"3u",square:"u²","minus-half":"−u/2"},Tc=[-1.5,2],Nc=[...Array(15).keys()].map(t=>-1.5+t/4),Yt=[58,166,274],ws=[26,322],_e=({first:t,second:e,x:n,halvings:o})=>Aa(t,e,n,2**-o);function Pp({first:t,second:e}){let n=Nc.map(ee[t].f),o=n.map(ee[e].f);return[Tc,n,o].map(r=>x([Math.min(...r),Math.max(...r)],ws))}function zp(t,e,n){let[o,r]=ws;return l`<g class="nn-axes"><path class="nn-zero" d="M${o} ${e}
      H${r}"/>${$t(...t.domain,5).map(s=>l`<path class="nn-zero" d="M${u(t(s))} ${e}v5"/><text
        x="${u(t(s))}" y="${e+20}" text-anchor="middle"
        >${h(s)}</text>`)}</g>
    <text class="nn-halo nn-strong" x="${o-18}" y="${e-12}">${n}</text>`}function Ic(t,e,n){let{from:o,to:r,rates:s}=_e(t),[a,i]=[Yt[e],Yt[e+1]],[c,m]=[o[e],r[e]].map($=>u(n[e]($))),[p,d]=[o[e+1],r[e+1]].map($=>u(n[e+1]($))),f=s[e],b=u((c+m+p+d)/4);return l`<path class="nn-band" d="M${c} ${a}L${m} ${a}L${d}
      ${i}L${p} ${i}Z"/>
    <path class="nn-edge ${ct(f)}" d="M${c} ${a}L${p} ${i}"/>
    <path class="nn-edge ${ct(f)}" d="M${m} ${a}L${d} ${i}"/>
    <text class="nn-halo nn-strong" x="${b}" y="${(a+i)/2+14}"
      text-anchor="middle">${Number.isNaN(f)?"no move":`× ${E(f)}`}</text>`}function Dp({from:t,to:e,moves:n},o,r){let s=Yt[o],[a,i]=[t[o],e[o]].map(c=>u(r[o](c)));return l`<path class="nn-move ${ct(n[o])}" d="M${a}
      ${s}H${i}"/>
    <circle class="nn-centre" cx="${a}" cy="${s}" r="5"/>
    <text class="nn-halo nn-small" x="${u((a+i)/2)}" y="${s-(o?12:20)}"
      text-anchor="middle">${n[o]>0?"+":""}${h(n[o])}</text>`}function jp(t){let e=Pp(t),{first:n,second:o}=t,r=Nc.map(s=>{let a=ee[n].f(s);return[s,a,ee[o].f(a)]});return l`<svg viewBox="0 0 346 304" role="img"
    aria-label="${Lc(t)}">
    ${r.map(s=>l`<polyline class="nn-mesh" points="${s.map((a,i)=>`${u(e[i](a))},${Yt[i]}`).join(" ")}"/>`)}
    ${Ic(t,0,e)} ${Ic(t,1,e)}
    ${["x",`u = ${xs[n]}`,`y = ${ys[o]}`].map((s,a)=>zp(e[a],Yt[a],s))}
    ${Yt.map((s,a)=>Dp(_e(t),a,e))}
    <g class="nn-grab" data-drag="x"><circle cx="${u(e[0](t.x))}"
      cy="${Yt[0]}" r="16"/><circle class="nn-handle" cx="${u(e[0](t.x))}" cy="${Yt[0]}" r="9"/></g>
  </svg>`}var Bp=(t,e)=>l`
  ${S(Go,"first",t,e,n=>xs[n])}
  ${S(Go,"second",t,e,n=>ys[n])}
  ${g(Go,"x",t,e)} ${g(Go,"halvings",t,e)}`;function qp(t){let{from:e,moves:n,rates:o,slopes:r}=_e(t),[s,a,i]=n,[c,m,p]=o,d=!Number.isNaN(m);return l`<p class="nn-formula">x moves by ${h(s)}, u by <b
      data-shows="du">${h(a)}</b>, y by <b data-shows="dy">${h(i)}</b>.</p>
    <p class="nn-formula">u per x: <b data-shows="first">${h(c)}</b>;
      y per u: ${d?l`<b data-shows="second">${h(m)}</b>`:"u did not move"}; y per x: ${d&&l`${h(c)} · ${E(m)} = `}<b
      data-shows="both">${h(p)}</b></p>
    <p class="nn-formula">Slopes at x = ${h(t.x)}, u = ${h(e[1])}:
      ${h(r[0])} · ${E(r[1])} = <b data-shows="slope">${h(r[0]*r[1])}</b></p>`}function Lc(t){let{moves:e,slopes:n}=_e(t),[o,r,s]=e.map(a=>h(a));return`Three number lines: x, u = ${xs[t.first]}, y = ${ys[t.second]}. From x = ${h(t.x)} a nudge of ${o} moves u by ${r} and y by ${s}. The slopes ${h(n[0])} and ${h(n[1])} multiply to ${h(n[0]*n[1])}.`}var Sc=({slopes:t})=>t[0]*t[1],Oc={picture:jp,controls:Bp,readout:qp,describe:Lc,drags:{x(t,[e]){let n=x(Tc,ws).invert(e);return{x:Math.max(-1.5,Math.min(1.5,Math.round(n*8)/8))}}},goals:{"00-chain":{ask:"With u = x² and y = 3u, find the place where y falls by 6 for each 1 that x grows: the slope of the whole chain is −6.",praise:"At −1: the slope of x² is −2 there, and −2 · 3 = −6.",met:t=>t.first==="square"&&t.second==="triple"&&Sc(_e(t))===-6},"00-block":{ask:"Make the slope of the whole chain 0, though the slope of the second link is not.",praise:"One slope of 0 and nothing gets through, whatever the other is. A shut ReLU stops the blame in the same way.",met(t){let e=_e(t);return Sc(e)===0&&e.slopes[1]!==0}}}};var vs="golf",Vo=60,zn=10,Cp=12,Up=4,At=110,Ko=x([0,125],[20,348]),Ms=x([0,12.5],[46,346]),ks=x([-150,4e3],[292,172]),_t=t=>zn*t-Vo,Ec=t=>_t(t)**2,Rc=t=>2*zn*_t(t),Xp=({strength:t,lr:e,shots:n})=>[Vt(dt(e),([o])=>[Rc(o)],[t],n-1,100)],Ze=t=>Xp(t)[0].map(([e])=>e);function Hp(t,e){let[n,o]=[u(Ko(0)),u(Ko(zn*t))],r=u(At-.55*(o-n));return l`<path class="${e?"nn-flight":"nn-bump"}"
    d="M${n} ${At}Q${u((n+o)/2)} ${r} ${o} ${At}"/>`}function Fp(t,e){let n=Ze(t),o=u(Ko(Vo)),r=(s,a)=>{let i=a===n.length-1;return l`<circle class="${i?"nn-dot":"nn-from"}"
      cx="${u(Ko(zn*s))}" cy="${At}" r="${i?6:4.5}"/>`};return l`<svg viewBox="0 0 360 330" role="img"
    aria-label="${Pc(t)}">
    <clipPath id="${e}-clip"><rect x="0" y="0" width="360" height="300"/>
    </clipPath>
    <g clip-path="url(#${e}-clip)">${n.map((s,a)=>Hp(s,a===n.length-1))}</g>
    <path class="nn-line" d="M8 ${At+6}H352"/>
    <path class="nn-normal" d="M${o} ${At+5}v-52"/>
    <path class="nn-one" d="M${o} ${At-47}l22 8l-22 8z"/>
    <path class="nn-cup" d="M${o-7} ${At+6}v9h14v-9"/>
    ${n.map(r)}
    <text class="nn-small" x="8" y="${At+24}">tee</text>
    <text class="nn-small" x="${o}" y="${At+30}" text-anchor="middle"
      >hole, ${Vo} m</text>
    ${T(Ms,ks,{names:["strength","cost: miss²"],count:4})}
    <path class="nn-curve" d="${K(Ec,Ms,ks)}"/>
    ${n.map((s,a)=>{let i=a===n.length-1;return l`<circle class="${i?"nn-dot":"nn-from"}"
        cx="${u(Ms(s))}" cy="${u(ks(Ec(s)))}" r="${i?6:4.5}"/>`})}
  </svg>`}var Gp=(t,e)=>l`${g(vs,"strength",t,e)}
  ${g(vs,"lr",t,e)} ${g(vs,"shots",t,e)}`,Pn=t=>Math.round(t*1e6)/1e6,Wc=t=>t>0?"too far":t<0?"short":"in";function Vp(t){let e=Ze(t),n=Math.max(0,e.length-Up),o=e.slice(n).map((r,s)=>{let a=Pn(_t(r));return l`<tr><td>${n+s+1}</td>
      <td data-shows="strength">${h(Pn(r))}</td>
      <td><span data-shows="miss">${h(a)}</span> ${Wc(a)}</td>
      <td data-shows="change">${h(Pn(-t.lr*Rc(r)))}</td></tr>`});return l`<table class="nn-table"><thead><tr><th>shot</th><th>strength</th>
      <th>miss in m</th><th>correction</th></tr></thead><tbody>${o}</tbody></table>
    <p class="nn-formula">correction = −rate · 2 · ${zn} · miss</p>`}function Pc(t){let e=Ze(t),n=Pn(_t(e.at(-1)));return`A golf hole ${Vo} metres from the tee. Shot ${e.length}, with strength ${h(Pn(e.at(-1)))}, ends ${h(Math.abs(n))} metres ${n?Wc(n):"away: in"}. Below it the cost curve, which never changes: the knob moves the shot along it.`}function Kp(t){let e=Ze(t).at(-1),n=Math.abs(_t(e))<.05||t.lr===0;return t.shots===Cp||n?null:{shots:t.shots+1}}var zc={picture:Fp,controls:Gp,readout:Vp,describe:Pc,play:Kp,plays:()=>!0,verbs:{step:"Next shot",play:"Play on"},input:t=>"strength"in t?{...t,shots:1}:t,goals:{"04-hole":{ask:"Miss the first shot by 20 metres or more, and be within half a metre of the hole by the fourth.",praise:"The sign gave the direction, the distance the size.",met:t=>{let e=Ze(t);return Math.abs(_t(t.strength))>=20&&e.length<=4&&Math.abs(_t(e.at(-1)))<=.5}},"04-both-sides":{ask:"Now miss on both sides in turn, four times running or more, and still come within 2 metres.",praise:"Over-corrected each time, and still in the end: a zigzag that shrinks.",met:t=>{let e=Ze(t).map(_t);return e.every((o,r)=>r===0||o*e[r-1]<0)&&e.length>4&&Math.abs(e.at(-1))<=2}}}};var Je={bowl:{cost:([t,e])=>(t*t+e*e)/2,gradient:([t,e])=>[t,e],lowest:[[0,0]],heights:[.05,.2,.45,.8,1.25,1.8,2.45,3.2]},"narrow valley":{cost:([t,e])=>(t*t+25*e*e)/10,gradient:([t,e])=>[t/5,5*e],lowest:[[0,0]],heights:[.02,.1,.25,.5,1,2,4,7]},"two minima":{cost:([t,e])=>t**4/4-t**3/15-t**2/2+t/5+.38333333333333336+e*e/2,gradient:([t,e])=>[(t*t-1)*(t-.2),e],lowest:[[-1,0]],heights:[.05,.15,.25,.35,.45,.7,1.2,2]},saddle:{cost:([t,e])=>t*t/2+(e*e-1)**2/4,gradient:([t,e])=>[t,(e*e-1)*e],lowest:[[0,1],[0,-1]],heights:[.03,.1,.18,.25,.4,.7,1.2,2]},plateau:{cost:([t,e])=>1-Math.exp(-(t*t+e*e)),gradient:([t,e])=>{let n=2*Math.exp(-(t*t+e*e));return[t*n,e*n]},lowest:[[0,0]],heights:[.1,.3,.5,.7,.85,.95,.99]}};var Yo="two-knobs",Qe=x([-2,2],[30,350]),tn=x([-2,2],[344,24]),Yp=200,Is=.01,jc=["plain descent","with momentum","Adam"],_p={},Zp=t=>_p[t]??=Ue(Je[t].cost,Je[t].heights,Qe,tn);function Jp({landscape:t,start:e,lr:n,steps:o,race:r}){let s=[dt(n),dt(n,.9),fc(n)].slice(0,r?3:1),{gradient:a}=Je[t];return s.map(i=>Vt(i,a,e,o))}function be(t){let{cost:e}=Je[t.landscape];return Jp(t).map(n=>{let o=n.findIndex(r=>e(r)<Is);return{path:n,after:o,now:n.at(-1),cost:e(n.at(-1))}})}var Bc=t=>Math.round(t*1e6)/1e6;function Qp(t,e){let[n,o]=t.start;return l`<svg viewBox="0 0 360 382" role="img"
    aria-label="${qc(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="24" width="320" height="320"/>
    </clipPath>
    <g clip-path="url(#${e}-clip)">${Zp(t.landscape)}</g>
    ${T(Qe,tn,{names:["knob u","knob v"],count:4})}
    <g clip-path="url(#${e}-clip)">
      ${Je[t.landscape].lowest.map(([r,s])=>l`<path class="nn-centre" d="M${u(Qe(r))} ${u(tn(s)-6)}l6 6l-6 6l-6 -6z"/>`)}
      ${be(t).map(({path:r},s)=>yo(r,s,Qe,tn)).reverse()}
    </g>
    <circle class="nn-handle" data-drag="start" cx="${u(Qe(n))}"
      cy="${u(tn(o))}" r="11"/>
  </svg>`}var td=(t,e)=>l`
  ${t.choose&&S(Yo,"landscape",t,e)}
  ${g(Yo,"start",t,e,{},["u","v"])}
  ${g(Yo,"lr",t,e)} ${g(Yo,"steps",t,e)}`;function ed(t){let e=be(t).map(({path:n,after:o,now:r,cost:s},a)=>l`<tr>
      <th scope="row">${wo(a)} ${jc[a]}</th>
      <td>${ft(r)?"left the map":l`<b data-shows="cost">${h(Bc(s))}</b>`}</td>
      <td>${o<0?ft(r)?"never":`not in ${n.length-1}`:l`<b data-shows="after">${o}</b>`}</td></tr>`);return l`<table class="nn-table"><thead><tr><th>◆ = lowest</th>
      <th>cost now</th><th>steps to a cost below ${Is}</th></tr></thead>
    <tbody>${e}</tbody></table>`}function qc(t){let e=be(t).map(({now:n,cost:o,after:r},s)=>{let a=ft(n)?"has left the map":`is at (${n.map(c=>h(c,3)).join(", ")}), cost ${h(Bc(o))}`,i=r<0?"":`, below ${Is} after ${r} steps`;return`${jc[s]} ${a}${i}`});return`Level lines of a cost with two knobs: ${t.landscape}. Start at (${t.start.map(n=>h(n)).join(", ")}), learning rate ${h(t.lr)}. After ${t.steps} steps: ${e.join("; ")}.`}function nd(t){if(t.steps===Yp)return null;let e={...t,steps:t.steps+1};return be(e).some(({path:o})=>{if(o.length<e.steps+1)return!1;let[r,s]=o.slice(-2);return s.some((a,i)=>Math.abs(a-r[i])>1e-5)})?{steps:e.steps}:null}var Dc=t=>Math.max(-2,Math.min(2,Math.round(t*20)/20))+0,As=([t,e],[n,o],r)=>Math.hypot(t-n,e-o)<r,Cc={picture:Qp,controls:td,readout:ed,describe:qc,play:nd,plays:()=>!0,pace:120,wide:!0,input:t=>"start"in t||"landscape"in t?{...t,steps:0}:t,drags:{start:(t,[e,n])=>({start:[Dc(Qe.invert(e)),Dc(tn.invert(n))],steps:0})},goals:{"04-valley":{ask:"In the narrow valley, start at least 1.5 away from the lowest place and bring plain descent below a cost of 0.01 in 40 steps or fewer.",praise:"A rate just below the one at which the steps across the valley would grow: the steep direction sets the limit, the flat one waits.",met:t=>{let[{after:e}]=be(t);return t.landscape==="narrow valley"&&!As(t.start,[0,0],1.5)&&Math.abs(t.start[1])>=.5&&e>=0&&e<=40}},"04-lower-minimum":{ask:"Two minima: bring plain descent to the lower one. Move the start, not farther than needed.",praise:"Which minimum it finds was decided by the start. No slope on the way told of the other one.",met:t=>t.landscape==="two minima"&&!As(t.start,[-1,0],.5)&&As(be(t)[0].now,[-1,0],.05)},"04-leave-saddle":{ask:"Start on the saddle's ridge, or a hair beside it (v between −0.1 and 0.1), and let another runner be down, below a cost of 0.01, while plain descent is not.",praise:"On the ridge itself the slope across is 0, and nobody ever leaves. A hair beside it, whoever builds up speed leaves sooner.",met:t=>{let[e,...n]=be(t);return t.landscape==="saddle"&&Math.abs(t.start[1])<=.1&&e.after<0&&n.some(({after:o})=>o>=0)}}}};var Ss="wrong-model",en=x([0,11],[34,346]),Dn=x([-.5,8.5],[226,24]),od=[1,2,3,4,5,6,7,8,9,10],rd=1e-4,Ts={linear:{of:t=>t,by:.6,model:"A·x"},quadratic:{of:t=>t*t,by:.06,model:"A·x²"},logarithmic:{of:Math.log,by:2.6,model:"A·log x"}},Uc=t=>Object.values(Ts).find(e=>e.model===t).of,Ns=t=>od.map(e=>[e,Ts[t].by*Ts[t].of(e)]);function Bn({data:t,model:e,A:n}){let o=Uc(e),r=Ns(t).map(([i,c])=>[o(i),c]),{best:s,bend:a}=En(r);return{cost:$e(r,n),slope:Ge(r,n)[0],least:$e(r,s),lr:1/(8*a)}}function sd(t,e){let n=r=>t.A*Uc(t.model)(r),o={...en,domain:[.05,11]};return l`<svg viewBox="0 0 360 266" role="img"
    aria-label="${Xc(t)}">
    <clipPath id="${e}-clip"><rect x="34" y="24" width="312" height="202"/>
    </clipPath>
    ${T(en,Dn,{names:["guests x","bottles"],count:5})}
    <g clip-path="url(#${e}-clip)">
      ${Ns(t.data).map(([r,s])=>l`<line class="nn-gap" x1="${u(en(r))}" x2="${u(en(r))}"
          y1="${u(Dn(s))}" y2="${u(Dn(n(r)))}"/>`)}
      <path class="nn-graph" d="${K(n,Object.assign(r=>en(r),o),Dn)}"/>
    </g>
    ${Ns(t.data).map(([r,s])=>l`<circle class="nn-step nn-data" cx="${u(en(r))}"
        cy="${u(Dn(s))}" r="4.5"/>`)}
  </svg>`}var ad=(t,e)=>l`${S(Ss,"data",t,e)}
  ${S(Ss,"model",t,e)} ${g(Ss,"A",t,e)}`,jn=t=>Math.round(t*1e6)/1e6;function id(t){let{cost:e,slope:n,least:o}=Bn(t);return l`<p class="nn-formula">cost = <b data-shows="cost">${h(jn(e))}</b>, its slope for A = <b data-shows="slope">${h(jn(n))}</b></p>
    <p>The least cost that any A can reach with this model: <b
      data-shows="least">${h(jn(o))}</b></p>`}function Xc(t){let{cost:e,least:n}=Bn(t);return`Ten parties with ${t.data} data, and the model ${t.model} with A = ${h(t.A)}. The cost is ${h(jn(e))}; the least that this model can reach is ${h(jn(n))}.`}function cd(t){let{slope:e,lr:n}=Bn(t);return Math.abs(e)<rd?null:{A:Math.min(3,dt(n)([t.A],[e])[0])}}var Hc={picture:sd,controls:ad,readout:id,describe:Xc,play:cd,plays:()=>!0,pace:120,goals:{"04-flat":{ask:"Wrong model: find data and a model whose cost has a slope below 0.01 in size while the cost itself is above 0.25.",praise:"Nothing is left to gain, and it still fits badly. No setting of the knob helps: the shape is wrong.",met:t=>{let{cost:e,slope:n}=Bn(t);return Math.abs(n)<.01&&e>.25}},"04-right-shape":{ask:"Quadratic data: bring the cost below 0.001.",praise:"With the right shape, one knob is enough.",met:t=>t.data==="quadratic"&&Bn(t).cost<.001}}};var nn={arrows:Da,broadcast:Xa,"matrix-product":Va,"power-curve":ii,secant:oc,slice:Ii,gears:Oc,neuron:Ja,"decision-line":fa,"truth-table":ic,"sigmoid-curve":fi,activations:oa,"softmax-bars":Ni,"fit-probability":xa,reliability:hi,question:ci,"network-steps":Yi,"dinner-party":Ci,"xor-space":dc,bumps:Pi,"shape-checker":tc,descent:Ac,"two-knobs":Cc,"batch-paths":vc,"wrong-model":Hc,golf:zc,"xor-learning":uc,"gradient-depth":Oa,"party-learning":oi};function qn(t,e,n){let o=Bs(t,e,n);return nn[t].check?.(o),o}function _o(t,e,n,o,r,s={}){let a=G.figures[e].title;return l`<div class="nn-root" data-kind="${e}"
    data-wide="${String(!!t.wide)}"
    ${!t.plain&&l`role="group" aria-label="${a}"`}>
    <div class="nn-body">
      ${t.picture&&l`<div class="nn-stage">${t.picture(n,r,o)}</div>`}
      <div class="nn-side">
        <div class="nn-controls">${t.controls(n,r)}</div>
        ${t.plays?.(n)&&md(t,n,s)}
      </div>
      ${t.readout&&l`<div class="nn-readout">${t.readout(n,r)}</div>`}
    </div>
    ${ld(t,n,o,s)}
    ${!t.plain&&ud(s)}
    <p class="nn-note" role="status">${s.note}</p>
    ${s.code&&l`<input class="nn-code" readonly aria-label="text to copy"
      value="${s.code}">`}
    <p class="nn-say" role="status"></p>
  </div>`}function ld(t,e,n,o){return e.goals?.length?l`<ul class="nn-goals" aria-label="Challenges">
    ${e.goals.map(r=>{let s=t.goals[r],a=s.met(e,n),i=a||!!o.met?.[r];return l`<li data-goal="${r}" data-met="${String(i)}">
        <span class="nn-tick" role="img"
          aria-label="${i?"Met":"Open"}">${i?"✓":""}</span>
        <span><b>Challenge.</b> ${s.ask}
        <span class="nn-praise">${a&&s.praise}</span></span>
      </li>`})}
  </ul>`:""}function md(t,e,n){let o=String(t.play(e)===null),{step:r="Step",play:s="Play"}=t.verbs??{};return l`<div class="nn-play nn-live">
    <button type="button" data-do="step" aria-disabled="${o}"
      >${r}</button>
    <button type="button" data-do="play" aria-disabled="${o}"
      >${n.playing?"Pause":s}</button>
  </div>`}function ud(t){return l`<div class="nn-tools nn-live">
    <button type="button" data-do="reset">Reset</button>
    <button type="button" data-do="copy">Copy as Python</button>
    ${t.link&&l`<button type="button" data-do="link">Copy link</button>`}
  </div>`}var Fc=11;function hd(t,e){var n=e.attributes,o,r,s,a,i;if(!(e.nodeType===Fc||t.nodeType===Fc)){for(var c=n.length-1;c>=0;c--)o=n[c],r=o.name,s=o.namespaceURI,a=o.value,s?(r=o.localName||r,i=t.getAttributeNS(s,r),i!==a&&(o.prefix==="xmlns"&&(r=o.name),t.setAttributeNS(s,r,a))):(i=t.getAttribute(r),i!==a&&t.setAttribute(r,a));for(var m=t.attributes,p=m.length-1;p>=0;p--)o=m[p],r=o.name,s=o.namespaceURI,s?(r=o.localName||r,e.hasAttributeNS(s,r)||t.removeAttributeNS(s,r)):e.hasAttribute(r)||t.removeAttribute(r)}}var Zo,pd="http://www.w3.org/1999/xhtml",J=typeof document>"u"?void 0:document,dd=!!J&&"content"in J.createElement("template"),fd=!!J&&J.createRange&&"createContextualFragment"in J.createRange();function $d(t){var e=J.createElement("template");return e.innerHTML=t,e.content.childNodes[0]}function gd(t){Zo||(Zo=J.createRange(),Zo.selectNode(J.body));var e=Zo.createContextualFragment(t);return e.childNodes[0]}function bd(t){var e=J.createElement("body");return e.innerHTML=t,e.childNodes[0]}function xd(t){return t=t.trim(),dd?$d(t):fd?gd(t):bd(t)}function Jo(t,e){var n=t.nodeName,o=e.nodeName,r,s;return n===o?!0:(r=n.charCodeAt(0),s=o.charCodeAt(0),r<=90&&s>=97?n===o.toUpperCase():s<=90&&r>=97?o===n.toUpperCase():!1)}function yd(t,e){return!e||e===pd?J.createElement(t):J.createElementNS(e,t)}function wd(t,e){for(var n=t.firstChild;n;){var o=n.nextSibling;e.appendChild(n),n=o}return e}function Ls(t,e,n){t[n]!==e[n]&&(t[n]=e[n],t[n]?t.setAttribute(n,""):t.removeAttribute(n))}var Gc={OPTION:function(t,e){var n=t.parentNode;if(n){var o=n.nodeName.toUpperCase();o==="OPTGROUP"&&(n=n.parentNode,o=n&&n.nodeName.toUpperCase()),o==="SELECT"&&!n.hasAttribute("multiple")&&(t.hasAttribute("selected")&&!e.selected&&(t.setAttribute("selected","selected"),t.removeAttribute("selected")),n.selectedIndex=-1)}Ls(t,e,"selected")},INPUT:function(t,e){Ls(t,e,"checked"),Ls(t,e,"disabled"),t.value!==e.value&&(t.value=e.value),e.hasAttribute("value")||t.removeAttribute("value")},TEXTAREA:function(t,e){var n=e.value;t.value!==n&&(t.value=n);var o=t.firstChild;if(o){var r=o.nodeValue;if(r==n||!n&&r==t.placeholder)return;o.nodeValue=n}},SELECT:function(t,e){if(!e.hasAttribute("multiple")){for(var n=-1,o=0,r=t.firstChild,s,a;r;)if(a=r.nodeName&&r.nodeName.toUpperCase(),a==="OPTGROUP")s=r,r=s.firstChild,r||(r=s.nextSibling,s=null);else{if(a==="OPTION"){if(r.hasAttribute("selected")){n=o;break}o++}r=r.nextSibling,!r&&s&&(r=s.nextSibling,s=null)}t.selectedIndex=n}}},Cn=1,Vc=11,Kc=3,Yc=8;function Zt(){}function vd(t){if(t)return t.getAttribute&&t.getAttribute("id")||t.id}function Md(t){return function(n,o,r){if(r||(r={}),typeof o=="string")if(n.nodeName==="#document"||n.nodeName==="HTML"){var s=o;o=J.createElement("html"),o.innerHTML=s}else if(n.nodeName==="BODY"){var a=o;o=J.createElement("html"),o.innerHTML=a;var i=o.querySelector("body");i&&(o=i)}else o=xd(o);else o.nodeType===Vc&&(o=o.firstElementChild);var c=r.getNodeKey||vd,m=r.onBeforeNodeAdded||Zt,p=r.onNodeAdded||Zt,d=r.onBeforeElUpdated||Zt,f=r.onElUpdated||Zt,b=r.onBeforeNodeDiscarded||Zt,$=r.onNodeDiscarded||Zt,w=r.onBeforeElChildrenUpdated||Zt,k=r.skipFromChildren||Zt,N=r.addChild||function(y,M){return y.appendChild(M)},W=r.childrenOnly===!0,z=Object.create(null),q=[];function tt(y){q.push(y)}function Rt(y,M){if(y.nodeType===Cn)for(var L=y.firstChild;L;){var A=void 0;M&&(A=c(L))?tt(A):($(L),L.firstChild&&Rt(L,M)),L=L.nextSibling}}function et(y,M,L){b(y)!==!1&&(M&&M.removeChild(y),$(y),Rt(y,L))}function mt(y){if(y.nodeType===Cn||y.nodeType===Vc)for(var M=y.firstChild;M;){var L=c(M);L&&(z[L]=M),mt(M),M=M.nextSibling}}mt(n);function ut(y){p(y);for(var M=y.firstChild;M;){var L=M.nextSibling,A=c(M);if(A){var R=z[A];R&&Jo(M,R)?(M.parentNode.replaceChild(R,M),B(R,M)):ut(M)}else ut(M);M=L}}function O(y,M,L){for(;M;){var A=M.nextSibling;(L=c(M))?tt(L):et(M,y,!0),M=A}}function B(y,M,L){var A=c(M);if(A&&delete z[A],!L){var R=d(y,M);if(R===!1||(R instanceof HTMLElement&&(y=R,mt(y)),t(y,M),f(y),w(y,M)===!1))return}y.nodeName!=="TEXTAREA"?Un(y,M):Gc.TEXTAREA(y,M)}function Un(y,M){var L=k(y,M),A=M.firstChild,R=y.firstChild,xe,It,ye,Hn,Wt;t:for(;A;){for(Hn=A.nextSibling,xe=c(A);!L&&R;){if(ye=R.nextSibling,A.isSameNode&&A.isSameNode(R)){A=Hn,R=ye;continue t}It=c(R);var Fn=R.nodeType,Pt=void 0;if(Fn===A.nodeType&&(Fn===Cn?(xe?xe!==It&&((Wt=z[xe])?ye===Wt?Pt=!1:(y.insertBefore(Wt,R),It?tt(It):et(R,y,!0),R=Wt,It=c(R)):Pt=!1):It&&(Pt=!1),Pt=Pt!==!1&&Jo(R,A),Pt&&B(R,A)):(Fn===Kc||Fn==Yc)&&(Pt=!0,R.nodeValue!==A.nodeValue&&(R.nodeValue=A.nodeValue))),Pt){A=Hn,R=ye;continue t}It?tt(It):et(R,y,!0),R=ye}if(xe&&(Wt=z[xe])&&Jo(Wt,A))L||N(y,Wt),B(Wt,A);else{var tr=m(A);tr!==!1&&(tr&&(A=tr),A.actualize&&(A=A.actualize(y.ownerDocument||J)),N(y,A),ut(A))}A=Hn,R=ye}O(y,R,It);var zs=Gc[y.nodeName];zs&&zs(y,M)}var U=n,Jt=U.nodeType,Xn=o.nodeType;if(!W){if(Jt===Cn)Xn===Cn?Jo(n,o)||($(n),U=wd(n,yd(o.nodeName,o.namespaceURI))):U=o;else if(Jt===Kc||Jt===Yc){if(Xn===Jt)return U.nodeValue!==o.nodeValue&&(U.nodeValue=o.nodeValue),U;U=o}}if(U===o)$(n);else{if(o.isSameNode&&o.isSameNode(U))return;if(B(U,o,W),q)for(var on=0,v=q.length;on<v;on++){var I=z[q[on]];I&&et(I,I.parentNode,!1)}}return!W&&U!==n&&n.parentNode&&(U.actualize&&(U=U.actualize(n.ownerDocument||J)),n.parentNode.replaceChild(U,n)),U}}var kd=Md(hd),_c=kd;var Zc=t=>t.target.closest?.("[data-drag]");function Jc(t,e,n){let o=null;function r(m){let p=Zc(m)?.dataset.drag;if(!p||m.button!==0)return;let d=m.target.closest("svg");o={name:p,svg:d},d.setPointerCapture(m.pointerId),m.preventDefault(),e(p)}function s(m){if(!o)return;let p=o.svg.getScreenCTM().inverse(),d=new DOMPoint(m.clientX,m.clientY),{x:f,y:b}=d.matrixTransform(p);n(o.name,[f,b])}let a=()=>o=null,c={pointerdown:r,pointermove:s,pointerup:a,pointercancel:a,touchstart:m=>Zc(m)&&m.preventDefault()};for(let[m,p]of Object.entries(c))t.addEventListener(m,p,{passive:!1});return()=>{for(let[m,p]of Object.entries(c))t.removeEventListener(m,p)}}var Ad="[data-part]:not([data-part=''])";function Os(t){let e=[...t.querySelectorAll(Ad)],o=(e.findLast(r=>r.matches(":hover"))??e.find(r=>r.matches(":focus-visible, :has(:focus-visible)")))?.dataset.part.split(" ")[0];for(let r of e)r.toggleAttribute("data-lit",r.dataset.part.split(" ").includes(o))}function Qc(t){let e=()=>Os(t),n=["pointerover","pointerleave","focusin","focusout"];for(let o of n)t.addEventListener(o,e);return()=>{for(let o of n)t.removeEventListener(o,e)}}var Ws="neural-networks-by-hand";var Es={};function Qo(){try{let t=JSON.parse(localStorage.getItem(Ws));if(t?.version===1&&typeof t.met=="object")return{...Es,...t.met}}catch{}return{...Es}}function Ps(t){let e=Qo();e[t]||Id({...e,[t]:new Date().toISOString().slice(0,10)})}function Id(t){Es=t;try{localStorage.setItem(Ws,JSON.stringify({version:1,met:t}))}catch{}Sd()}var Rs=new Set,Sd=()=>Rs.forEach(t=>t());function tl(t){let e=n=>n.key===Ws&&t();return Rs.add(t),globalThis.addEventListener?.("storage",e),()=>{Rs.delete(t),globalThis.removeEventListener?.("storage",e)}}function el(t,e){if(Array.isArray(t)){let r=e.prefixItems??t.map(()=>e.items);return`[${t.map((s,a)=>el(s,r[a])).join(", ")}]`}if(typeof t=="boolean")return t?"True":"False";if(typeof t=="number")return e.type==="number"?we(t):String(t);let n=t.includes("'")&&!t.includes('"')?'"':"'",o=t.replaceAll("\\","\\\\").replaceAll(n,`\\${n}`).replace(/[\0-\x1f\x7f-\xa0\xad]/g,Ld);return n+o+n}var Nd={"	":"\\t","\n":"\\n","\r":"\\r"},Ld=t=>Nd[t]??`\\x${t.charCodeAt(0).toString(16).padStart(2,"0")}`,Od=(t,e)=>JSON.stringify(t)===JSON.stringify(e),nl=({step:t,items:e})=>t!==void 0||!!(e&&nl(e));function ol(t,e){let{name:n,properties:o}=G.figures[t],r=Object.entries(o).filter(([s,a])=>nl(a)||!Od(e[s],a.default)).map(([s,a])=>`${s}=${el(e[s],a)}`);return`${n}(${r.join(", ")})`}var Ed=500,Rd=700,rl=(t,[e,...n],o)=>e===void 0?o:t.with(e,rl(t[e],n,o));function sl(t,e,n){let o=e.get("kind"),r=nn[o],s=Object.keys(G.figures[o].properties),a=()=>qn(o,Object.fromEntries(s.map(v=>[v,e.get(v)]))),i=a(),c=n.start??i,m={link:!!n.link,note:n.note,met:Qo()},p=0,d=0,f=0;function b(){p=0;try{i=a()}catch(I){m.note=`${I.message} The figure shows its last state.`}W();let v=_o(r,o,i,c,n.uid,m).toString();t.firstElementChild||(t.innerHTML="<div></div>"),_c(t.firstElementChild,v,{onBeforeElUpdated:k}),Os(t)}let $=()=>p||=requestAnimationFrame(b);function w(v){let I=t.querySelector(".nn-say");I&&(I.textContent=v)}function k(v,I){return v.localName==="details"&&(I.open=v.open),!v.classList.contains("nn-say")}function N(){r.plain||(clearTimeout(d),d=setTimeout(()=>w(r.describe(i)),Rd))}function W(){for(let v of i.goals??[]){let I=r.goals[v];m.met[v]||!I.met(i,c)||(Ps(v),clearTimeout(d),w(`Challenge met. ${I.praise}`))}r.task?.(i)&&Ps(r.task(i)),m.met=Qo()}function z(v){m.note=m.code="";for(let[I,y]of Object.entries(v))e.set(I,y);e.save_changes(),N(),$()}function q(){clearInterval(f),f=0,m.playing=!1,$()}function tt(){let v=r.play(i);return v?z(v):q(),!!v}function Rt(){if(f)return q();if(matchMedia("(prefers-reduced-motion: reduce)").matches){let v={};for(let I=0;v&&I<1e3;I++)i={...i,...v},v=r.play(i);return z(i)}m.playing=!0,f=setInterval(()=>p||tt(),r.pace??Ed),tt()}async function et(v,I){try{await navigator.clipboard.writeText(v),m.note=`Copied ${I}.`,m.code=""}catch{m.note="Copying is denied here. Select the text and copy it:",m.code=v}$()}let mt={reset:()=>{q(),z(c)},copy:()=>et(ol(o,i),"as Python"),link:()=>et(n.link(i),"the link"),step:tt,play:Rt},ut=(v,I)=>G.figures[o].properties[v].enum?.find(y=>String(y)===I)??I;function O({target:v}){let I=v.dataset?.trait;if(!I)return;let[y,...M]=I.split("."),L=v.value;v.type==="checkbox"&&(L=M.length?Number(v.checked):v.checked),v.type==="range"&&(L=Number(L)),v.type==="radio"&&(L=ut(y,L)),L=rl(e.get(y),M.map(Number),L);let A={[y]:L};z(r.input?.(A,i)??A)}function B({target:v}){let I=v.closest?.("[data-do]");if(!I||I.ariaDisabled==="true")return;let y=I.dataset.do;r.actions?.[y]?z(r.actions[y](i)):mt[y]?.()}function Un(v){let I=t.querySelector("[data-enter]");v.key!=="Enter"||!I||v.target.matches("input")&&I.click()}t.addEventListener("input",O),t.addEventListener("click",B),t.addEventListener("keydown",Un);let U=Qc(t),Jt=i,Xn=Jc(t,()=>Jt=i,(v,I)=>z(r.drags[v](Jt,I)));for(let v of s)e.on(`change:${v}`,$);let on=tl($);return b(),()=>{q(),cancelAnimationFrame(p),clearTimeout(d);for(let v of s)e.off(`change:${v}`,$);t.removeEventListener("input",O),t.removeEventListener("click",B),t.removeEventListener("keydown",Un),Xn(),U(),on()}}var Yb={render({model:t,el:e}){let n=globalThis.nnFigures=(globalThis.nnFigures??0)+1;return sl(e,t,{uid:`nn-live-${n}`})}};function _b(t,e,n,o){let r=qn(t,e);return _o(nn[t],t,r,r,n,{link:o}).toString()}var Zb=(t,e)=>nn[t].describe(qn(t,e));export{Yb as default,Zb as describe,_b as still};
