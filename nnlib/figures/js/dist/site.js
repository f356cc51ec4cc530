(()=>{var C={version:1,tasks:["00-axis","00-base","00-block","00-chain","00-column","00-dot","00-downhill","00-e","00-level","00-limit","00-links","00-log-product","00-one-weight","00-partial","00-partials","00-perpendicular","00-refused","00-right-angle","00-same-dot","00-same-slopes","00-shape","00-slope","00-slope-rules","00-star","00-steeper","00-steepest","00-trap","00-trap-loss","00-which-power","01-and","01-bias","01-both","01-distance","01-double","01-emails","01-knobs","01-lower-bias","01-nand","01-no-mistakes","01-one","01-or","01-random","01-rule","01-rule-step","01-same-line","01-scale","01-seven-bottles","01-silence","01-swap","01-xor","01-xor-rows","01-xor-why","02-blunder","02-calibrate","02-centre","02-centre-moves","02-corner","02-coupling","02-fair","02-five","02-half-at-four","02-halve","02-learn","02-loss","02-mirror","02-ninety","02-odds","02-odds-back","02-relu-corner","02-saturate","02-shift","02-sigma-zero","02-squash","02-staircase","02-steepest","02-steepness","02-step-at-two","02-sure","02-tanh","03-both","03-collapse","03-count","03-cybenko","03-feud","03-fit","03-flat","03-fold","03-fold-place","03-forward","03-hidden-sum","03-hidden-why","03-hill","03-idle","03-idle-relu","03-last-bit","03-most-wine","03-one-knob","03-one-sum","03-product-shape","03-silent","03-silent-shape","03-step","03-to","03-warp","03-wave","03-weights-shape","03-wrong-bias","04-across","04-both-sides","04-cost","04-double","04-first-adam","04-first-epoch","04-flat","04-flat-bad","04-forever","04-hill","04-hole","04-land","04-leave-saddle","04-lower-minimum","04-next","04-one-epoch","04-one-step","04-promise","04-ratio","04-ridge","04-right-shape","04-second-step","04-settle","04-sgd","04-shrink","04-sum","04-sure-wrong","04-to-08","04-valley","04-which-way","05-backward","05-both-sides","05-bug-line","05-explode","05-find-bug","05-hidden","05-keep","05-last-error","05-lost","05-nudge","05-one-side","05-one-step","05-order","05-party-dead","05-party-learned","05-party-sum","05-price","05-rate","05-relu","05-revive","05-second","05-shared","05-small","05-square","05-thirty","05-two-paths","05-vanish","05-w6","05-wrong-silent","05-xor-learned","05-xor-quick","05-xor-stuck","05-zeros"],figures:{secant:{name:"Secant",title:"the slope of a curve between two points",type:"object",properties:{curve:{enum:["line","square","three-squares","square-and-line"],title:"curve",default:"square"},x:{type:"number",minimum:-2,maximum:2,step:.125,title:"place x",default:1},halvings:{type:"integer",minimum:0,maximum:10,step:1,title:"halvings of the nudge",default:0},goals:{type:"array",items:{enum:["00-slope","00-downhill"]},minItems:0,maxItems:2,default:[]}}},"power-curve":{name:"PowerCurve",title:"the powers of a base",type:"object",properties:{base:{type:"number",minimum:.5,maximum:3.5,step:.03125,title:"base",default:2},x:{type:"number",minimum:-2,maximum:2,step:.03125,title:"power x",default:1},mirror:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["00-e","00-which-power"]},minItems:0,maxItems:2,default:[]}}},arrows:{name:"Arrows",title:"two vectors as arrows",type:"object",properties:{u:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:2,maxItems:2,default:[2,1]},v:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:2,maxItems:2,default:[1,2]},goals:{type:"array",items:{enum:["00-right-angle","00-same-dot"]},minItems:0,maxItems:2,default:[]}}},"matrix-product":{name:"MatrixProduct",title:"the product of two matrices",type:"object",properties:{X:{type:"array",items:{type:"number",minimum:-9,maximum:9},minItems:6,maxItems:6,default:[1,2,3,0,1,-1]},W:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:6,maxItems:6,default:[1,-1,0,2,2,.5]},entry:{enum:["1,1","1,2","2,1","2,2"],title:"entry",default:"1,1"},goals:{type:"array",items:{enum:["00-column"]},minItems:0,maxItems:1,default:[]}}},broadcast:{name:"Broadcast",title:"how NumPy stretches two arrays to one shape",type:"object",properties:{a:{enum:["()","(2,)","(3,)","(1, 3)","(3, 1)","(2, 3)","(3, 3)"],title:"shape of a",default:"(2, 3)"},b:{enum:["()","(2,)","(3,)","(1, 3)","(3, 1)","(2, 3)","(3, 3)"],title:"shape of b",default:"(3,)"},goals:{type:"array",items:{enum:["00-refused","00-trap"]},minItems:0,maxItems:2,default:[]}}},slice:{name:"Slice",title:"the slopes of a surface",type:"object",properties:{surface:{enum:["plane","bowl","product"],title:"height",default:"bowl"},x:{type:"number",minimum:-2,maximum:2,step:.25,title:"x",default:1},y:{type:"number",minimum:-2,maximum:2,step:.25,title:"y",default:1},angle:{type:"integer",minimum:0,maximum:360,step:5,title:"direction in degrees",default:0},turn:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["00-partials","00-same-slopes","00-steepest","00-level"]},minItems:0,maxItems:4,default:[]}}},gears:{name:"Gears",title:"a chain of two rates",type:"object",properties:{first:{enum:["double","square","mirror"],title:"u =",default:"square"},second:{enum:["triple","square","minus-half"],title:"y =",default:"triple"},x:{type:"number",minimum:-1.5,maximum:1.5,step:.125,title:"place x",default:1},halvings:{type:"integer",minimum:1,maximum:10,step:1,title:"halvings of the nudge",default:1},goals:{type:"array",items:{enum:["00-chain","00-block"]},minItems:0,maxItems:2,default:[]}}},neuron:{name:"Neuron",title:"a neuron with its knobs",type:"object",properties:{w:{type:"array",items:{type:"number",minimum:-10,maximum:10,step:.25},minItems:1,maxItems:3,title:"weight of {name}",fixedLength:!0,default:[7,3]},b:{type:"number",minimum:-10,maximum:10,step:.25,title:"bias",default:-2},x:{type:"array",items:{type:"number",minimum:0,maximum:80,step:1},minItems:1,maxItems:3,title:"{name}",sameLengthAs:"w",fixedLength:!0,default:[1,0]},activation:{enum:["step","identity","sigmoid"],title:"activation",default:"step"},names:{type:"array",items:{type:"string",minLength:1,maxLength:24},minItems:1,maxItems:3,sameLengthAs:"w",fixedLength:!0,default:["x₁","x₂"]},answers:{type:"array",items:{type:"string",minLength:1,maxLength:24},minItems:2,maxItems:2,default:["stays silent","fires"]},switches:{type:"boolean",default:!0},table:{type:"boolean",default:!1},choose:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["01-silence","01-both","01-seven-bottles","03-last-bit"]},minItems:0,maxItems:4,default:[]}}},"decision-line":{name:"DecisionLine",title:"a neuron's line through labelled points",type:"object",properties:{w:{type:"array",items:{type:"number",minimum:-10,maximum:10,step:.25},minItems:2,maxItems:2,title:"weight w{i}",default:[1,-1]},b:{type:"number",minimum:-10,maximum:10,step:.25,title:"bias b",default:0},points:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:-3,maximum:3},{type:"number",minimum:-3,maximum:3},{enum:[0,1]}],minItems:3,maxItems:3},minItems:0,maxItems:60,default:[[2,1,1],[-2,-3,0],[-2,0,1],[1,-2,0],[0,1,1],[3,-1,0]]},rule:{type:"boolean",default:!1},turn:{type:"integer",minimum:0,maximum:59,default:0},last:{enum:["","added","subtracted","kept","not added","not subtracted","not kept"],default:""},goals:{type:"array",items:{enum:["01-no-mistakes","01-same-line","01-swap","01-rule"]},minItems:0,maxItems:4,default:[]}}},"truth-table":{name:"TruthTable",title:"a truth table to meet with one neuron",type:"object",properties:{gate:{enum:["AND","OR","NAND","XOR"],title:"table",default:"AND"},w:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:2,maxItems:2,title:"weight w{i}",default:[1,1]},b:{type:"number",minimum:-3,maximum:3,step:.25,title:"bias b",default:.5},firing:{enum:["","w1+w2+b>0","w1+w2+2b>0","2w1+2w2+2b>0"],default:""},silent:{enum:["","w1+w2<=0","w1+w2+b<=0","w1+w2+2b<=0"],default:""},goals:{type:"array",items:{enum:["01-and","01-or","01-nand","01-xor"]},minItems:0,maxItems:4,default:[]}}},question:{name:"Question",title:"a question",type:"object",properties:{id:{type:"string",minLength:0,maxLength:40,default:""},data:{type:"string",minLength:0,maxLength:8e3,default:""},answer:{type:"string",minLength:0,maxLength:40,default:""},checked:{type:"boolean",default:!1}}},"sigmoid-curve":{name:"SigmoidCurve",title:"a sigmoid with its knobs",type:"object",properties:{w:{type:"number",minimum:-8,maximum:8,step:.25,title:"weight w",default:1},b:{type:"number",minimum:-24,maximum:24,step:.25,title:"bias b",default:0},x:{type:"number",minimum:-4,maximum:4,step:.125,title:"input x",default:1},tangent:{type:"boolean",default:!1},lockable:{type:"boolean",default:!1},keep:{type:"boolean",title:"keep the centre",default:!1},centre:{type:"number",minimum:-3,maximum:3,default:0},goals:{type:"array",items:{enum:["02-step-at-two","02-mirror","02-steepest"]},minItems:0,maxItems:3,default:[]}}},activations:{name:"Activations",title:"six activations and their slopes",type:"object",properties:{z:{type:"number",minimum:-8,maximum:8,step:.25,title:"pre-activation z",default:1},negative_slope:{type:"number",minimum:0,maximum:1,default:.1},goals:{type:"array",items:{enum:["02-saturate","02-corner"]},minItems:0,maxItems:2,default:[]}}},"softmax-bars":{name:"SoftmaxBars",title:"scores turned into probabilities by softmax",type:"object",properties:{z:{type:"array",items:{type:"number",minimum:-5,maximum:5,step:.25},minItems:2,maxItems:4,title:"score of {name}",fixedLength:!0,default:[1,2,.5]},names:{type:"array",items:{type:"string",minLength:1,maxLength:12},minItems:2,maxItems:4,sameLengthAs:"z",fixedLength:!0,default:["cat","dog","bird"]},goals:{type:"array",items:{enum:["02-halve","02-shift"]},minItems:0,maxItems:2,default:[]}}},"fit-probability":{name:"FitProbability",title:"a probability to fit to labelled emails",type:"object",properties:{w:{type:"number",minimum:-4,maximum:4,step:.125,title:"weight w",default:0},b:{type:"number",minimum:-10,maximum:10,step:.25,title:"bias b",default:0},x:{type:"number",minimum:0,maximum:10,step:.5,title:"an email with so many CAPITALS",default:4},points:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:0,maximum:10},{enum:[0,1]}],minItems:2,maxItems:2},minItems:1,maxItems:40,default:[[0,0],[1,0],[2,0],[3,0],[3,1],[4,0],[5,0],[5,1],[6,1],[7,0],[7,1],[9,1]]},surprise:{type:"boolean",default:!1},learn:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["02-half-at-four","02-fair","02-learn"]},minItems:0,maxItems:3,default:[]}}},reliability:{name:"Reliability",title:"what a model said against what happened",type:"object",properties:{scale:{type:"number",minimum:0,maximum:2,step:.125,title:"log-odds multiplied by",default:1},cases:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:-8,maximum:8},{type:"integer",minimum:0,maximum:999},{type:"integer",minimum:0,maximum:999}],minItems:3,maxItems:3},minItems:0,maxItems:60,default:[[-6,0,9],[-5.5,0,13],[-5,0,17],[-4.5,1,21],[-4,4,24],[-3.5,1,34],[-3,11,31],[-2.5,14,35],[-2,9,46],[-1.5,23,38],[-1,21,44],[-.5,33,36],[0,35,35],[.5,40,29],[1,43,22],[1.5,41,20],[2,41,14],[2.5,41,8],[3,35,7],[3.5,28,7],[4,25,3],[4.5,19,3],[5,16,1],[5.5,13,0],[6,8,1]]},goals:{type:"array",items:{enum:["02-calibrate"]},minItems:0,maxItems:1,default:[]}}},"network-steps":{name:"NetworkSteps",title:"a network that steps through its own arithmetic",type:"object",properties:{x:{type:"array",items:{enum:[0,1]},minItems:2,maxItems:2,title:"{name} digit",default:[0,1]},at:{type:"integer",minimum:0,maximum:15,step:1,title:"steps done",default:0},W1:{type:"array",items:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:2,maxItems:2},minItems:2,maxItems:2,default:[[.6,-.4],[-1.7,-1.3]]},b1:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:2,maxItems:2,default:[.2,.2]},W2:{type:"array",items:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:1,maxItems:1},minItems:2,maxItems:2,default:[[-1.36],[.34]]},b2:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:1,maxItems:1,default:[.9]},knob:{enum:["W1.0.0","W1.0.1","W1.1.0","W1.1.1","b1.0","b1.1","W2.0.0","W2.1.0","b2.0"],default:"W1.0.0"},knobs:{type:"boolean",default:!1},table:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["03-step","03-one-knob"]},minItems:0,maxItems:2,default:[]}}},"dinner-party":{name:"DinnerParty",title:"wine for a dinner party",type:"object",properties:{guests:{type:"array",items:{enum:[0,1]},minItems:3,maxItems:3,title:"{name}",default:[0,0,0]},W1:{type:"array",items:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:3,maxItems:3},minItems:3,maxItems:3,default:[[0,0,1],[0,1.5,0],[1,.4,0]]},b1:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:3,maxItems:3,default:[0,-.5,0]},W2:{type:"array",items:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:1,maxItems:1},minItems:3,maxItems:3,default:[[.5],[2],[-5]]},b2:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:1,maxItems:1,default:[1]},relu:{type:"array",items:{enum:[0,1]},minItems:3,maxItems:3,title:"ReLU in {name}",default:[1,1,1]},knob:{enum:["W1.0.0","W1.0.1","W1.0.2","W1.1.0","W1.1.1","W1.1.2","W1.2.0","W1.2.1","W1.2.2","b1.0","b1.1","b1.2","W2.0.0","W2.1.0","W2.2.0","b2.0"],default:"W1.0.0"},knobs:{type:"boolean",default:!1},unplug:{type:"boolean",default:!1},table:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["03-most-wine","03-idle-relu","03-feud"]},minItems:0,maxItems:3,default:[]}}},"xor-space":{name:"XorSpace",title:"XOR in the space of two hidden neurons",type:"object",properties:{way:{enum:["sigmoids","ReLUs"],title:"hidden neurons",default:"ReLUs"},amount:{type:"number",minimum:0,maximum:1,step:.05,title:"plain square → hidden square",default:0},w:{type:"array",items:{type:"number",minimum:-4,maximum:4,step:.25},minItems:2,maxItems:2,title:"weight of {name}",default:[1,-1]},b:{type:"number",minimum:-4,maximum:4,step:.25,title:"bias",default:.25},goals:{type:"array",items:{enum:["03-fold","03-warp"]},minItems:0,maxItems:2,default:[]}}},bumps:{name:"Bumps",title:"a curve built of bumps",type:"object",properties:{target:{enum:["hill","wave","roof"],title:"curve to match",default:"hill"},count:{enum:[2,4,8],title:"bumps",default:2},steepness:{type:"number",minimum:4,maximum:100,step:4,title:"steepness",default:32},heights:{type:"array",items:{type:"number",minimum:-1,maximum:1,step:.0625},minItems:8,maxItems:8,title:"height of {name}",default:[.5,0,0,0,0,0,0,0]},goals:{type:"array",items:{enum:["03-hill","03-wave"]},minItems:0,maxItems:2,default:[]}}},"shape-checker":{name:"ShapeChecker",title:"the shapes of a layer",type:"object",properties:{formula:{enum:["X @ W + b","X @ W.T + b","W @ X + b"],title:"formula",default:"X @ W + b"},X:{type:"array",items:{type:"integer",minimum:1,maximum:8,step:1},minItems:2,maxItems:2,title:"{name} of X",default:[4,2]},W:{type:"array",items:{type:"integer",minimum:1,maximum:8,step:1},minItems:2,maxItems:2,title:"{name} of W",default:[3,2]},b:{type:"integer",minimum:1,maximum:8,step:1,title:"entries of b",default:3},goals:{type:"array",items:{enum:["03-fit","03-silent"]},minItems:0,maxItems:2,default:[]}}},descent:{name:"Descent",title:"a ball on the cost curve of one knob",type:"object",properties:{A:{type:"number",minimum:0,maximum:1.35,step:.01,title:"start: A",default:1},lr:{type:"number",minimum:0,maximum:7e-4,step:1e-6,title:"learning rate",default:5e-5},steps:{type:"integer",minimum:0,maximum:60,step:1,title:"steps done",default:0},points:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:1,maximum:100},{type:"number",minimum:0,maximum:100}],minItems:2,maxItems:2},minItems:1,maxItems:12,default:[[3,2],[10,7],[75,50]]},goals:{type:"array",items:{enum:["04-to-08","04-one-step","04-forever"]},minItems:0,maxItems:3,default:[]}}},"two-knobs":{name:"TwoKnobs",title:"descent on two knobs, seen from above",type:"object",properties:{landscape:{enum:["bowl","narrow valley","two minima","saddle","plateau"],title:"landscape",default:"bowl"},start:{type:"array",items:{type:"number",minimum:-2,maximum:2,step:.05},minItems:2,maxItems:2,title:"start: knob {name}",default:[-1.5,1]},lr:{type:"number",minimum:.01,maximum:.5,step:.01,title:"learning rate",default:.1},steps:{type:"integer",minimum:0,maximum:200,step:1,title:"steps done",default:0},race:{type:"boolean",default:!1},choose:{type:"boolean",default:!0},goals:{type:"array",items:{enum:["04-valley","04-lower-minimum","04-leave-saddle"]},minItems:0,maxItems:3,default:[]}}},"batch-paths":{name:"BatchPaths",title:"full batch, mini-batch and single examples on the same data",type:"object",properties:{start:{type:"array",items:{type:"number",minimum:-1.5,maximum:2.5,step:.05},minItems:2,maxItems:2,title:"start: knob {name}",default:[-1.2,-.6]},lr:{type:"number",minimum:.01,maximum:.4,step:.01,title:"learning rate",default:.1},looked:{type:"integer",minimum:0,maximum:240,step:4,title:"examples looked at",default:0},points:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:-2,maximum:2},{type:"number",minimum:-5,maximum:5}],minItems:2,maxItems:2},minItems:12,maxItems:12,default:[[-1,.1],[-.8,.4],[-.6,1.3],[-.4,1],[-.2,.3],[0,1.1],[.2,1],[.4,1.5],[.6,.9],[.8,1.8],[1,2],[1.2,2.7]]},orders:{type:"array",items:{type:"array",items:{type:"integer",minimum:0,maximum:11},minItems:12,maxItems:12},minItems:1,maxItems:20,default:[[1,0,8,2,10,9,7,6,4,3,5,11],[3,2,6,0,7,11,9,8,5,10,4,1],[1,3,2,8,6,5,7,4,0,10,11,9],[4,6,10,11,0,1,2,9,8,3,5,7],[2,9,7,0,11,4,10,3,1,6,5,8],[8,6,4,7,10,3,9,11,1,0,2,5],[0,7,10,6,4,5,1,3,8,2,11,9],[6,9,11,4,0,2,7,1,8,10,3,5],[5,7,3,1,4,0,11,9,2,8,10,6],[6,4,9,0,8,2,1,10,5,7,11,3],[5,3,9,7,1,2,10,11,4,6,0,8],[2,8,1,7,3,6,11,9,0,4,10,5],[3,9,4,11,2,0,10,6,1,8,5,7],[3,2,0,9,5,11,10,7,8,6,4,1],[2,10,0,5,1,3,9,11,8,6,7,4],[0,2,7,3,11,8,9,5,1,10,4,6],[9,4,11,8,0,1,10,2,6,5,7,3],[5,3,1,4,0,11,8,7,6,10,2,9],[6,5,7,0,2,9,11,8,4,1,10,3],[2,11,0,10,9,6,7,3,5,8,1,4]]},goals:{type:"array",items:{enum:["04-one-epoch","04-settle"]},minItems:0,maxItems:2,default:[]}}},"wrong-model":{name:"WrongModel",title:"a model fitted to data of its own shape, or of another",type:"object",properties:{data:{enum:["linear","quadratic","logarithmic"],title:"data",default:"linear"},model:{enum:["A·x","A·x²","A·log x"],title:"model",default:"A·x"},A:{type:"number",minimum:0,maximum:3,step:.01,title:"knob A",default:.2},goals:{type:"array",items:{enum:["04-flat","04-right-shape"]},minItems:0,maxItems:2,default:[]}}},golf:{name:"Golf",title:"a golf hole and one knob",type:"object",properties:{strength:{type:"number",minimum:0,maximum:10,step:.25,title:"first shot: strength",default:9},lr:{type:"number",minimum:0,maximum:.01,step:5e-4,title:"learning rate",default:.001},shots:{type:"integer",minimum:1,maximum:12,step:1,title:"shots played",default:1},goals:{type:"array",items:{enum:["04-hole","04-both-sides"]},minItems:0,maxItems:2,default:[]}}},"computational-graph":{name:"ComputationalGraph",title:"a computational graph, forward and backward",type:"object",properties:{graph:{enum:["bill","neuron"],default:"bill"},at:{type:"integer",minimum:0,maximum:13,step:1,title:"steps done",default:0},guests:{type:"integer",minimum:0,maximum:20,step:1,title:"guests",default:10},price:{type:"number",minimum:0,maximum:24,step:.5,title:"price of a bottle",default:8},meal:{type:"number",minimum:0,maximum:40,step:1,title:"price of a meal",default:20},x:{type:"number",minimum:-4,maximum:4,step:.25,title:"input x",default:1},w:{type:"number",minimum:-4,maximum:4,step:.25,title:"weight w",default:2},b:{type:"number",minimum:-4,maximum:4,step:.25,title:"bias b",default:2},target:{enum:[0,1],title:"target",default:0},goals:{type:"array",items:{enum:["05-backward","05-thirty","05-wrong-silent"]},minItems:0,maxItems:3,default:[]}}},"mazur-network":{name:"MazurNetwork",title:"a network of six neurons, forward, backward and updated",type:"object",properties:{steps:{type:"integer",minimum:0,maximum:1e4,step:1,title:"steps of training done",default:0},phase:{enum:["hidden","outputs","output-blame","hidden-blame","update"],title:"this step, as far as",default:"hidden"},early:{type:"boolean",title:"move w₅ to w₈ early",default:!1},hunt:{type:"boolean",default:!1},pick:{enum:["w1","w2","w3","w4","w5","w6","w7","w8"],default:"w5"},goals:{type:"array",items:{enum:["05-one-step","05-find-bug","05-last-error"]},minItems:0,maxItems:3,default:[]}}},"nudge-error":{name:"NudgeError",title:"how wrong a nudged slope is, against the size of the nudge",type:"object",properties:{power:{type:"integer",minimum:-16,maximum:0,step:1,title:"nudge: 10 to the power of",default:-1},way:{enum:["one side","both sides"],title:"measured",default:"one side"},single:{type:"boolean",title:"single precision (float32)",default:!1},goals:{type:"array",items:{enum:["05-one-side","05-both-sides","05-lost"]},minItems:0,maxItems:3,default:[]}}},"xor-learning":{name:"XorLearning",title:"XOR being learned",type:"object",properties:{seed:{type:"integer",minimum:0,maximum:99,step:1,title:"seed of the first weights",default:3},rate:{type:"number",minimum:.25,maximum:6,step:.25,title:"learning rate",default:4},steps:{type:"integer",minimum:0,maximum:1500,step:5,title:"steps taken",default:0},goals:{type:"array",items:{enum:["05-xor-learned","05-xor-stuck","05-xor-quick"]},minItems:0,maxItems:3,default:[]}}},"gradient-depth":{name:"GradientDepth",title:"the gradient in each layer of a deep network",type:"object",properties:{activation:{enum:["sigmoid","tanh","relu"],title:"activation",default:"sigmoid"},init:{enum:["zeros","uniform","xavier","he"],title:"first weights",default:"xavier"},of:{enum:["weights","biases"],title:"gradient of the",default:"weights"},depth:{type:"integer",minimum:1,maximum:12,step:1,title:"hidden layers",default:2},width:{type:"integer",minimum:2,maximum:16,step:1,title:"neurons in each",default:8},seed:{type:"integer",minimum:0,maximum:99,step:1,title:"seed",default:0},goals:{type:"array",items:{enum:["05-vanish","05-revive","05-explode"]},minItems:0,maxItems:3,default:[]}}},"party-learning":{name:"PartyLearning",title:"the dinner party, learned from many starts",type:"object",properties:{seed:{type:"integer",minimum:0,maximum:39,step:1,title:"seed of the start picked",default:0},rate:{enum:[.01,.03,.1,.3],title:"learning rate",default:.1},steps:{type:"integer",minimum:0,maximum:1e3,step:5,title:"steps taken",default:0},goals:{type:"array",items:{enum:["05-party-learned","05-party-dead","05-party-sum"]},minItems:0,maxItems:3,default:[]}}}}};function zr(t){if(t.enum){let n=t.enum.map(Km).join(", ");return t.enum.length===1?n:`one of ${n}`}return t.prefixItems?"["+t.prefixItems.map(zr).join("; ")+"]":t.type==="array"?`a list of ${Oa(t.minItems,t.maxItems)}, each ${zr(t.items)}`:t.type==="string"?`a text of ${Oa(t.minLength,t.maxLength)} characters`:t.type==="boolean"?"True or False":`${t.type==="number"?"a number":"a whole number"} from ${t.minimum} to ${t.maximum}`}var Km=t=>typeof t=="string"?`'${t}'`:String(t),Oa=(t,e)=>t===e?`${t}`:`${t} to ${e}`;function Ra(t,e){if(t.enum)return t.enum.includes(e);if(t.type==="array")return _m(t,e);if(t.type==="boolean")return typeof e=="boolean";if(t.type==="string"){if(typeof e!="string")return!1;let n=[...e].length;return n>=t.minLength&&n<=t.maxLength}return typeof e!="number"||!Number.isFinite(e)||t.type==="integer"&&!Number.isInteger(e)?!1:e>=t.minimum&&e<=t.maximum}function _m(t,e){if(!Array.isArray(e))return!1;let n=t.prefixItems??e.map(()=>t.items);return e.length>=t.minItems&&e.length<=t.maxItems&&e.every((o,r)=>Ra(n[r],o))}function fo(t){let e=typeof t=="number"?String(t):JSON.stringify(t);return String(e).length<=60?e:e.slice(0,57)+"..."}function Wa(t,e,n={}){let o=Object.hasOwn(C.figures,t)&&C.figures[t];if(!o)throw new Error(`There is no figure of the kind '${t}'.`);let{name:r,properties:s}=o;if(typeof e!="object"||e===null||Array.isArray(e))throw new Error(`${r}'s state must be an object; got ${fo(e)}.`);let a=Object.hasOwn(e,"version")?e.version:C.version;if(a!==C.version)throw new Error(`${r}.version must be ${C.version}; got ${fo(a)}.`);for(let m of Object.keys(e))if(m!=="version"&&!Object.hasOwn(s,m)){let c=Object.keys(s).join(", ");throw new Error(`${r} has no '${m}'; it has ${c}.`)}let i={};for(let[m,c]of Object.entries(s)){let u=Object.hasOwn(e,m)?e[m]:n[m]??c.default;if(!Ra(c,u))throw new Error(`${r}.${m} must be ${zr(c)}; got ${fo(u)}.`);i[m]=u}for(let[m,c]of Object.entries(s)){let u=i[c.sameLengthAs]?.length;if(u!==void 0&&i[m].length!==u)throw new Error(`${r}.${m} must be a list of ${u}, one for each entry of ${c.sameLengthAs}; got ${fo(i[m])}.`)}return i}var $o=class{constructor(e){this.text=e}toString(){return this.text}},Ym={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function Pa(t){return t instanceof $o?t.text:Array.isArray(t)?t.map(Pa).join(""):t==null||t===!1?"":String(t).replace(/[&<>"]/g,e=>Ym[e])}function l(t,...e){return new $o(String.raw({raw:t},...e.map(Pa)))}function p(t,e=4){return String(Number(t.toPrecision(e))).replace("-","−").replace(/^\u22120$/,"0")}function go(t,e=4){let n=1-10**-e;return t>n&&t<1?`> ${n}`:p(t,e)}function R(t){let e=p(Math.abs(t));return t<0?`− ${e}`:`+ ${e}`}var M=t=>t<0?`(${p(t)})`:p(t),q=t=>Math.round(t*1e6)/1e6,ft=t=>Math.abs(t)<1e-12?0:t,U=(t,[e,n],o)=>Math.max(e,Math.min(n,Math.round(t*o)/o))+0;function Pe(t){if(Object.is(t,-0))return"-0.0";let e=Math.abs(t);if(e!==0&&(e<1e-4||e>=1e16)){let[n,o]=t.toExponential().split("e"),r=o[0];return`${n}e${r}${o.slice(1).padStart(2,"0")}`}return Number.isInteger(t)?`${t}.0`:String(t)}function za(t){let e=t.trim().replace(/[\u2212\u2013]/g,"-").replace(",","."),n=String.raw`[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?`,r=new RegExp(`^(${n})(?:\\s*/\\s*(${n}))?$`,"i").exec(e);if(!r)return NaN;let s=Number(r[1])/Number(r[2]??1);return Number.isFinite(s)?s:NaN}var ae=(t,e)=>C.figures[t].properties[e];function Ba(t,e,n=["x₁","x₂","x₃"]){return t.title.replace("{name}",n[e]).replace("{i}","₁₂₃₄₅₆₇₈₉"[e])}function bo(t,e,n,o,r){return l`<div class="nn-slider" data-sign="${Math.sign(r)}">
    <label for="${t}">${n}</label>
    <span class="nn-value">${p(r,6)}</span>
    <input type="range" id="${t}" data-trait="${e}" min="${o.minimum}"
      max="${o.maximum}" step="${o.step}" value="${r}"
      aria-valuetext="${p(r,6)}">
  </div>`}function x(t,e,n,o,r={},s=n.names){let a=ae(t,e),i=n[e];if(!Array.isArray(i)){let c={...a,...r};return bo(`${o}-${e}`,e,a.title,c,i)}let m={...a.items,...r};return i.map((c,u)=>bo(`${o}-${e}${u}`,`${e}.${u}`,Ba(a,u,s),m,c))}function xo(t,e,n,o,r){let s=ae(t,e).items;return r.map(([a,i])=>bo(`${o}-${e}${a}`,`${e}.${a}`,i,s,n[e][a]))}function ie(t,e,n,o,r=n.names){let s=ae(t,e);return n[e].map((a,i)=>{let m=`${o}-${e}${i}`;return l`<div class="nn-switch">
      <input type="checkbox" role="switch" id="${m}"
        data-trait="${e}.${i}" ${a?"checked":""}>
      <label for="${m}">${Ba(s,i,r)}</label>
      <span class="nn-value">${p(a)}</span>
    </div>`})}function ze(t,e,n,o){let r=`${o}-${e}`;return l`<div class="nn-switch">
    <input type="checkbox" role="switch" id="${r}" data-trait="${e}"
      ${n[e]?"checked":""}>
    <label for="${r}">${ae(t,e).title}</label>
  </div>`}function I(t,e,n,o,r=s=>s){let s=ae(t,e);return l`<fieldset class="nn-choice">
    <legend>${s.title}</legend>
    ${s.enum.map((a,i)=>{let m=`${o}-${e}${i}`;return l`<span><input type="radio" name="${o}-${e}" id="${m}"
          data-trait="${e}" value="${a}"
          ${n[e]===a?"checked":""}><label
          for="${m}">${r(a)}</label></span>`})}
  </fieldset>`}var kn=(t,e)=>e.split(".").reduce((n,o)=>n[o],t),Br=(t,e,n)=>ae(t,"knob").enum.filter(o=>kn(e,o)!==kn(n,o));function yo(t,e,n,o,r){let s=n.knob,[a,...i]=s.split("."),m=i.reduce(u=>u.items,ae(t,a)),c=Br(t,n,r).length;return l`<div class="nn-controls">${bo(`${o}-turn`,s,e,m,kn(n,s))}</div>
    <p class="nn-live nn-turned">${c===0?"No knob is turned yet.":`Turned so far, marked •: ${c} knob${c>1?"s":""}.`}</p>`}function wo(t,e,n){return l`<span class="nn-matrix" style="--columns: ${t[0].length}"
    >${t.map(o=>o.map(r=>Zm(r,e,n)))}</span>`}function vo(t,e,n,o){let[r,s]=[kn(n,t),kn(o,t)],a=r===s?{}:{was:s};return{text:p(r),value:r,path:t,name:e,...a}}function Zm(t,e,n){let{text:o,value:r,part:s,now:a,shows:i,path:m,name:c,was:u}=t,f=l`class="nn-entry ${r===void 0?"":r<0?"nn-negative":"nn-positive"}" data-part="${s}" ${a&&"data-now"}
    ${u!==void 0&&"data-turned"}`,d=l`<span ${i&&l`data-shows="${i}"`}
    >${o}</span>`;if(!m)return l`<span ${f}>${d}</span>`;let $=`${n}-knob-${m}`;return l`<label ${f} for="${$}"><input type="radio" id="${$}"
    name="${n}-knob" data-trait="knob" value="${m}"
    aria-label="${c}, ${o}${u===void 0?"":`, turned from ${p(u)}`}" ${e.knob===m&&"checked"}
    >${d}</label>`}var _=(t,e,n)=>l`<span class="nn-named">${t}<small>${e} ${n}</small></span>`,Be=(t,e)=>l`<span class="nn-joined"><span>${t}</span>${e}</span>`;function ko(t,e){return t==null||e==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function Jm(t,e){return t==null||e==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function ja(t){let e,n,o;t.length!==2?(e=ko,n=(i,m)=>ko(t(i),m),o=(i,m)=>t(i)-m):(e=t===ko||t===Jm?t:Qm,n=t,o=t);function r(i,m,c=0,u=i.length){if(c<u){if(e(m,m)!==0)return u;do{let f=c+u>>>1;n(i[f],m)<0?c=f+1:u=f}while(c<u)}return c}function s(i,m,c=0,u=i.length){if(c<u){if(e(m,m)!==0)return u;do{let f=c+u>>>1;n(i[f],m)<=0?c=f+1:u=f}while(c<u)}return c}function a(i,m,c=0,u=i.length){let f=r(i,m,c,u-1);return f>c&&o(i[f-1],m)>-o(i[f],m)?f-1:f}return{left:r,center:a,right:s}}function Qm(){return 0}function tu(t){return t===null?NaN:+t}var Da=ja(ko),y$=Da.right,w$=Da.left,v$=ja(tu).center;var eu=Ca(qa),k$=Ca(nu);function Ca(t){return function(e,n,o=n){if(!((n=+n)>=0))throw new RangeError("invalid rx");if(!((o=+o)>=0))throw new RangeError("invalid ry");let{data:r,width:s,height:a}=e;if(!((s=Math.floor(s))>=0))throw new RangeError("invalid width");if(!((a=Math.floor(a!==void 0?a:r.length/s))>=0))throw new RangeError("invalid height");if(!s||!a||!n&&!o)return e;let i=n&&t(n),m=o&&t(o),c=r.slice();return i&&m?(je(i,c,r,s,a),je(i,r,c,s,a),je(i,c,r,s,a),De(m,r,c,s,a),De(m,c,r,s,a),De(m,r,c,s,a)):i?(je(i,r,c,s,a),je(i,c,r,s,a),je(i,r,c,s,a)):m&&(De(m,r,c,s,a),De(m,c,r,s,a),De(m,r,c,s,a)),e}}function je(t,e,n,o,r){for(let s=0,a=o*r;s<a;)t(e,n,s,s+=o,1)}function De(t,e,n,o,r){for(let s=0,a=o*r;s<o;++s)t(e,n,s,s+a,o)}function nu(t){let e=qa(t);return(n,o,r,s,a)=>{r<<=2,s<<=2,a<<=2,e(n,o,r+0,s+0,a),e(n,o,r+1,s+1,a),e(n,o,r+2,s+2,a),e(n,o,r+3,s+3,a)}}function qa(t){let e=Math.floor(t);if(e===t)return ou(t);let n=t-e,o=2*t+1;return(r,s,a,i,m)=>{if(!((i-=m)>=a))return;let c=e*s[a],u=m*e,f=u+m;for(let d=a,$=a+u;d<$;d+=m)c+=s[Math.min(i,d)];for(let d=a,$=i;d<=$;d+=m)c+=s[Math.min(i,d+u)],r[d]=(c+n*(s[Math.max(a,d-f)]+s[Math.min(i,d+f)]))/o,c-=s[Math.max(a,d-u)]}}function ou(t){let e=2*t+1;return(n,o,r,s,a)=>{if(!((s-=a)>=r))return;let i=t*o[r],m=a*t;for(let c=r,u=r+m;c<u;c+=a)i+=o[Math.min(s,c)];for(let c=r,u=s;c<=u;c+=a)i+=o[Math.min(s,c+m)],n[c]=i/e,i-=o[Math.max(r,c-m)]}}function ru(t,e){let n=0;if(e===void 0)for(let o of t)o!=null&&(o=+o)>=o&&++n;else{let o=-1;for(let r of t)(r=e(r,++o,t))!=null&&(r=+r)>=r&&++n}return n}function Ua(t,e){let n,o;if(e===void 0)for(let r of t)r!=null&&(n===void 0?r>=r&&(n=o=r):(n>r&&(n=r),o<r&&(o=r)));else{let r=-1;for(let s of t)(s=e(s,++r,t))!=null&&(n===void 0?s>=s&&(n=o=s):(n>s&&(n=s),o<s&&(o=s)))}return[n,o]}var su=Array.prototype,M$=su.slice;var au=Math.sqrt(50),iu=Math.sqrt(10),cu=Math.sqrt(2);function Mo(t,e,n){let o=(e-t)/Math.max(0,n),r=Math.floor(Math.log10(o)),s=o/Math.pow(10,r),a=s>=au?10:s>=iu?5:s>=cu?2:1,i,m,c;return r<0?(c=Math.pow(10,-r)/a,i=Math.round(t*c),m=Math.round(e*c),i/c<t&&++i,m/c>e&&--m,c=-c):(c=Math.pow(10,r)*a,i=Math.round(t/c),m=Math.round(e/c),i*c<t&&++i,m*c>e&&--m),m<i&&.5<=n&&n<2?Mo(t,e,n*2):[i,m,c]}function wt(t,e,n){if(e=+e,t=+t,n=+n,!(n>0))return[];if(t===e)return[t];let o=e<t,[r,s,a]=o?Mo(e,t,n):Mo(t,e,n);if(!(s>=r))return[];let i=s-r+1,m=new Array(i);if(o)if(a<0)for(let c=0;c<i;++c)m[c]=(s-c)/-a;else for(let c=0;c<i;++c)m[c]=(s-c)*a;else if(a<0)for(let c=0;c<i;++c)m[c]=(r+c)/-a;else for(let c=0;c<i;++c)m[c]=(r+c)*a;return m}function lu(t,e,n){return e=+e,t=+t,n=+n,Mo(t,e,n)[2]}function Xa(t,e,n){let o;for(;;){let r=lu(t,e,n);if(r===o||r===0||!isFinite(r))return[t,e];if(r>0){let s=Math.ceil(t/r),a=Math.floor(e/r);t=(s-(s*r>t))*r,e=(a+(a*r<e))*r}else if(r<0){let s=-r,a=Math.ceil(t*s),i=Math.floor(e*s);t=(a-(a/s>t))/s,e=(i+(i/s<e))/s}o=r}}function Ha(t){return Math.max(1,Math.ceil(Math.log(ru(t))/Math.LN2)+1)}var A$=mu(Math.random);function mu(t){return function(n,o=0,r=n.length){let s=r-(o=+o);for(;s;){let a=t()*s--|0,i=n[s+o];n[s+o]=n[a+o],n[a+o]=i}return n}}function y([t,e],[n,o]){let r=(o-n)/(e-t),s=a=>n+(a-t)*r;return s.invert=a=>t+(a-n)/r,s.domain=[t,e],s.range=[n,o],s}var h=t=>Math.round(t*100)/100;function T(t,e,{names:n=["x₁","x₂"],count:o=6}={}){let[r,s]=t.range,[a,i]=e.range,m=wt(...t.domain,o),c=wt(...e.domain,o);return l`<g class="nn-axes">
    ${m.map(u=>l`<line class="${u===0?"nn-zero":"nn-grid"}"
          x1="${h(t(u))}" x2="${h(t(u))}" y1="${a}" y2="${i}"/><text
          x="${h(t(u))}" y="${a+16}" text-anchor="middle"
          >${p(u)}</text>`)}
    ${c.map(u=>l`<line class="${u===0?"nn-zero":"nn-grid"}"
          x1="${r}" x2="${s}" y1="${h(e(u))}" y2="${h(e(u))}"/><text
          x="${r-6}" y="${h(e(u))+4}" text-anchor="end"
          >${p(u)}</text>`)}
    <text class="nn-axis" x="${s}" y="${a+32}" text-anchor="end"
      >${n[0]} →</text>
    <text class="nn-axis" x="${r-6}" y="${i-8}">↑ ${n[1]}</text>
  </g>`}var uu=.05;function Mn(t,e=uu){let n=[t[0]];for(let o=1;o<t.length-1;o++){let[[r,s],[a,i],[m,c]]=[n.at(-1),t[o],t[o+1]],[u,f]=[m-r,c-s],d=Math.abs(u*(i-s)-f*(a-r)),$=(a-r)*(m-a)+(i-s)*(c-i);d<=e*Math.hypot(u,f)&&$>=0||n.push(t[o])}return[...n,t.at(-1)]}var Ao=t=>Mn(t).map(([e,n])=>`${h(e)},${h(n)}`).join(" ");function So(t,e,n){let o=([a,i])=>t[0]*a+t[1]*i+e,r=[],s=[];return n.forEach((a,i)=>{let m=n[(i+1)%n.length],[c,u]=[o(a),o(m)];if(c>0&&r.push(a),c>0!=u>0){let f=c/(c-u),d=a.map(($,g)=>$+f*(m[g]-$));r.push(d),s.push(d)}}),{region:r,edge:s}}var jr=(t,e,n)=>t.map(([o,r])=>`${h(e(o))},${h(n(r))}`).join(" ");var Fa=t=>Math.round(t*10)/10;function Y(t,e,n,o=120){let[r,s]=e.domain,a=Array.from({length:o+1},(m,c)=>{let u=r+(s-r)*c/o;return[e(u),n(t(u))]});return`M${Mn(a).map(([m,c])=>`${Fa(m)} ${Fa(c)}`).join("L")}`}function Ft(t,e,n,o,r,s){let a=o(1)-o(0),i=n*(r(1)-r(0)),m=s/Math.hypot(a,i),[c,u]=[o(t),r(e)],[f,d]=[m*a,m*i];return l`<path class="nn-tangent" d="M${h(c-f)} ${h(u-d)}L${h(c+f)} ${h(u+d)}"/>`}var Ce=(t,e,n)=>l`<circle class="nn-handle nn-tip" data-drag="${t}" cx="${h(e)}"
    cy="${h(n)}" r="11"/>`;var ct=t=>t>0?1:0,An=t=>t,N=t=>1/(1+Math.exp(-t)),pu=Math.tanh,qe=t=>Math.max(t,0),hu=(t,e=.01)=>t>0?t:e*t;function Ue(t){let e=Math.max(...t),n=t.map(r=>Math.exp(r-e)),o=n.reduce((r,s)=>r+s,0);return n.map(r=>r/o)}var du=()=>0,fu=()=>1,Sn=(t,e=N(t))=>e*(1-e),$u=(t,e=Math.tanh(t))=>1-e*e,gu=t=>t>0?1:0,bu=(t,e,n=.01)=>t>0?1:n,Gt={step:ct,identity:An,sigmoid:N,tanh:pu,relu:qe,leaky_relu:hu},Io={step:du,identity:fu,sigmoid:Sn,tanh:$u,relu:gu,leaky_relu:bu};function D(t,e,n){let o=0;for(let r=0;r<e.length;r++)o+=t[r]*e[r];return o+n}function Ga(t,e,n,o){let r=e-ct(D(t,n,o));return{w:n.map((s,a)=>s+r*t[a]),b:o+r}}function $t(t){return t===1?"> 0.9999":1e-9<t&&t<1e-4?t.toFixed(3-Math.floor(Math.log10(t))):t<=.99995?p(t):p(t,1-Math.floor(Math.log10(1-t)))}var Vt=(t,e)=>Math.max(t,0)-e*t+Math.log1p(Math.exp(-Math.abs(t)));function In(t,e,n){let o=0;for(let[r,s]of t)o+=Vt(r*e+n,s);return o/t.length}function Dr(t,e,n){let[o,r]=[0,0];for(let[s,a]of t){let i=(N(s*e+n)-a)/t.length;o+=s*i,r+=i}return[o,r]}function Va(t,e,n,o,r){for(let s=0;s<r;s++){let[a,i]=Dr(t,e,n);e-=o*a,n-=o*i}return{w:e,b:n}}function Ka(t,e,n=10){let o=Array.from({length:n},(r,s)=>({bin:s,count:0,said:0,happened:0}));for(let[r,s,a]of t){let i=N(e*r),m=o[Math.min(n-1,Math.floor(i*n))];m.count+=s+a,m.said+=i*(s+a),m.happened+=s}return o.filter(({count:r})=>r>0).map(({bin:r,count:s,said:a,happened:i})=>({bin:r,count:s,said:a/s,happened:i/s}))}var xu="activations",Xe={step:"step",identity:"identity",sigmoid:"sigmoid",tanh:"tanh",relu:"ReLU",leaky_relu:"leaky ReLU"},_a=2,Cr=168,Za=140,B=y([-8,8],[8,158]),nt=y([-1.5,2.5],[132,42]),To=(t,e,n)=>t==="leaky_relu"?Gt[t](e,n):Gt[t](e),qr=(t,e,n)=>Io[t](e,void 0,n);function yu(t,e){return t!=="step"?Y(n=>To(t,n,e),B,nt,96):`M${B(-8)} ${nt(0)}H${B(0)}M${B(0)} ${nt(1)}H${B(8)}`}function wu(t,e,n){let[o,r]=nt.domain,s=Math.max(o,Math.min(n,r)),a=s===n?l`<circle class="nn-dot" r="5.5"/>`:l`<path class="nn-tip" d="M0 0l8 ${n>r?13:-13}h-16z"/>`;return l`<g class="nn-grab" data-drag="z"
    transform="translate(${h(B(e))} ${h(nt(s))})"><circle r="16"/>${a}</g>`}function vu(t,e,n,o){let{z:r,negative_slope:s}=t,a=To(e,r,s),i=qr(e,r,s),[m,c]=[n%_a*Cr+4,Math.floor(n/_a)*Za];return l`<g transform="translate(${m} ${c})">
    <rect class="nn-silent" x="${B(-8)}" y="${nt(2.5)}" width="150"
      height="90"/>
    <path class="nn-zero" d="M${B(-8)} ${nt(0)}H${B(8)}M${h(B(0))} ${nt(2.5)}V${nt(-1.5)}"/>
    <path class="nn-grid" d="M${B(-8)} ${h(nt(1))}H${B(8)}M${B(-8)} ${h(nt(-1))}H${B(8)}"/>
    <g clip-path="url(#${o}-clip)">
      <path class="nn-graph" d="${yu(e,s)}"/>
      ${Ft(r,a,i,B,nt,34)}</g>
    ${wu(e,r,a)}
    <text class="nn-strong" x="${B(-8)}" y="16">${Xe[e]}</text>
    <text class="nn-small" x="${B(-8)}" y="35">${Ya(a)}</text>
    <text class="nn-small" x="${B(8)}" y="35" text-anchor="end">slope ${Ya(i)}</text>
  </g>`}function Ya(t){let e=Math.round(t);return e!==t&&Math.abs(t-e)<.001?`≈ ${p(e)}`:p(t,3)}function Ja(t,e){return t==="sigmoid"?$t(e):t!=="tanh"?p(e):e<0?`−${$t(-e)}`:$t(e)}function ku(t,e){return l`<svg viewBox="0 0 344 ${3*Za}" role="img"
    aria-label="${Qa(t)}">
    <clipPath id="${e}-clip"><rect x="${B(-8)}" y="${nt(2.5)}" width="150"
      height="90"/></clipPath>
    ${Object.keys(Xe).map((n,o)=>vu(t,n,o,e))}
  </svg>`}var Mu=(t,e)=>x(xu,"z",t,e);function Au(t){let{z:e,negative_slope:n}=t;return l`<table class="nn-table">
    <thead><tr><th scope="col">at z = ${p(e)}</th><th scope="col">value</th>
      <th scope="col">slope</th></tr></thead>
    <tbody>${Object.keys(Xe).map(o=>{let r=To(o,e,n);return l`<tr><td>${Xe[o]}</td><td data-shows="value">${Ja(o,r)}</td><td data-shows="slope">${p(qr(o,e,n))}</td></tr>`})}</tbody>
  </table>
  ${e===0&&l`<p>At 0 the step jumps and the ReLUs have a corner: no slope exists
      there. The values shown are a convention.</p>`}`}function Qa({z:t,negative_slope:e}){let n=Object.keys(Xe).map(o=>`${Xe[o]} ${Ja(o,To(o,t,e))}, slope ${p(qr(o,t,e))}`);return`Six activations at z = ${p(t)}: ${n.join("; ")}.`}function Su(t){let e=t<Cr+2?0:1;return B.invert(t-e*Cr-4)}var ti={picture:ku,controls:Mu,readout:Au,describe:Qa,drags:{z:(t,[e])=>({z:U(Su(e),[-8,8],4)})},goals:{"02-saturate":{ask:"Saturate the sigmoid: bring its slope below a hundredth of the largest it can have. Which of the others are flat there, too?",praise:"Below 0.0025. Step and tanh are as good as flat there; on the negative side ReLU is, too. Only identity and leaky ReLU never are.",met:({z:t})=>Sn(t)<.0025},"02-corner":{ask:"Put z on the corner of the ReLU. What is the slope just left of it, and just right?",praise:"0 on the left, 1 on the right. At the corner itself a library may choose: a training run hardly ever meets exactly 0.",met:({z:t})=>t===0}}};var F=t=>t<0?"nn-negative":"nn-positive",He=t=>l`${t.map(Iu)}${t.map(({label:e=!0,...n})=>e&&Tu(n))}`,ei=(t,e)=>n=>[h(t.x+n*(e.x-t.x)),h(t.y+n*(e.y-t.y))];function Iu({from:t,to:e,weight:n,part:o,now:r,faint:s}){let a=Math.hypot(e.x-t.x,e.y-t.y),i=ei(t,e),[m,c]=i((t.r+1)/a),[u,f]=i(1-(e.r+2)/a);return l`<g class="nn-link" data-part="${o}" ${r&&"data-now"}
    ><line class="nn-hit" x1="${m}" y1="${c}"
    x2="${u}" y2="${f}"/><line class="nn-edge ${F(n)}" x1="${m}"
    y1="${c}" x2="${u}" y2="${f}" opacity="${s?.35:1}"
    stroke-width="${h(Math.min(6,1+1.3*Math.abs(n)))}"/></g>`}function Tu({from:t,to:e,weight:n,part:o,along:r=.5,now:s,...a}){let[i,m]=ei(t,e)(r),{text:c=p(n)}=a,u=8+9*c.length;return l`<g class="nn-plate" data-part="${o}" ${s&&"data-now"}
    ><rect x="${h(i-u/2)}" y="${h(m-10)}" width="${u}"
    height="20" rx="5"/><text class="nn-strong ${F(n)}" x="${i}"
    y="${h(m+5)}" text-anchor="middle">${c}</text></g>`}function lt({x:t,y:e,r:n},o,{part:r,now:s,on:a}={}){let i=String(o).length>6;return l`<g class="nn-spot" data-part="${r}" ${s&&"data-now"}>
    <circle class="nn-node" data-on="${a}" cx="${t}" cy="${e}" r="${n}"/>
    <text x="${t}" y="${e+5}" data-on="${a}" ${i&&"data-long"}
      text-anchor="middle">${o}</text></g>`}function ni(t,e){let n={...t},o=[];for(let{name:a,from:i,value:m}of e)n[a]=m(...i.map(c=>n[c])),o.push({op:"value",name:a,value:n[a]});let r=e.at(-1).name,s={[r]:1};o.push({op:"start",name:r,total:1});for(let{name:a,from:i,slopes:m}of e.toReversed()){let c=m(...i.map(u=>n[u]));i.forEach((u,f)=>{if(c[f]===null)return;let d=s[u],$=s[a]*c[f];s[u]=(d??0)+$,o.push({op:"back",name:u,over:a,local:c[f],part:$,arrived:s[a],before:d,total:s[u]})})}return{values:n,steps:o}}var Xr="computational-graph",oi=110,Eo=48,Ur=(t,e)=>`${t} · ${e}`,Nu={bill:{what:"The bill of a dinner, which the guests reach by two paths",inputs:["guests","price","meal"],nodes:[{name:"bottles",from:["guests"],value:t=>t/2,slopes:()=>[.5],factor:"· 0.5",say:t=>`${t} · 0.5`},{name:"wine",from:["bottles","price"],value:(t,e)=>t*e,slopes:(t,e)=>[e,t],say:Ur},{name:"food",from:["guests","meal"],value:(t,e)=>t*e,slopes:(t,e)=>[e,t],say:Ur},{name:"bill",from:["wine","food"],value:(t,e)=>t+e,slopes:()=>[1,1],say:(t,e)=>`${t} + ${e}`}],places:{price:[58,34],guests:[180,34],meal:[302,34],bottles:[150,130],wine:[68,226],food:[292,226],bill:[180,322]},tall:356},neuron:{what:"Half the squared error of a neuron with one input",inputs:["x","w","b","target"],nodes:[{name:"w·x",from:["x","w"],value:(t,e)=>t*e,slopes:(t,e)=>[e,t],say:Ur},{name:"z",from:["w·x","b"],value:(t,e)=>t+e,slopes:()=>[1,1],say:(t,e)=>`${t} + ${e}`},{name:"a",from:["z"],value:N,slopes:t=>[N(t)*(1-N(t))],say:t=>`σ(${t})`},{name:"miss",from:["a","target"],value:(t,e)=>t-e,slopes:()=>[1,null],say:(t,e)=>`${t} − ${e}`},{name:"cost",from:["miss"],value:t=>t*t/2,slopes:t=>[t],say:t=>`½ · ${t}²`}],places:{x:[58,34],w:[180,34],b:[302,34],"w·x":[119,118],z:[210,202],a:[210,286],target:[62,286],miss:[136,370],cost:[136,454]},tall:488}},Fe={bill:12,neuron:13};function Tn(t){let e=Nu[t.graph],n=Object.fromEntries(e.inputs.map(m=>[m,t[m]])),{values:o,steps:r}=ni(n,e.nodes),s=r.slice(0,Math.min(t.at,r.length)),a=new Set([...e.inputs,...s.filter(({op:m})=>m==="value").map(({name:m})=>m)]),i={};for(let{op:m,name:c,total:u}of s)m!=="value"&&(i[c]=u);return{graph:e,inputs:n,values:o,steps:r,done:s,made:a,slopes:i,now:s.at(-1)}}function Eu(t,e,n){let[o,r]=t.graph.places[e],[s,a]=t.graph.places[n],i=ri(t,e,n),m=l`x1="${o}" y1="${r+Eo/2}" x2="${s}"
    y2="${a-Eo/2}"`;return i?l`<g class="nn-link" ${i===t.now&&"data-now"}><line
    class="nn-edge ${F(i.local)}" ${m} stroke-width="3"/></g>`:l`<line class="nn-wire" ${m}/>`}var ri=({done:t},e,n)=>t.find(o=>o.op==="back"&&o.name===e&&o.over===n);function Lu(t,e,n){let o=ri(t,e,n),r=t.graph.nodes.find(({name:g})=>g===n).factor;if(!o&&!r)return"";let[s,a]=t.graph.places[e],[i,m]=t.graph.places[n],[c,u]=[h((s+i)/2),h((a+m)/2)],f=o?`↑ × ${M(o.local)}`:r,d=6+7.5*f.length,$=o&&o===t.now;return l`<g class="nn-plate" ${$&&"data-now"}><rect
    x="${h(c-d/2)}" y="${u-10}" width="${d}" height="20" rx="5"
    /><text class="nn-small ${o&&F(o.local)}" x="${c}" y="${u+5}"
    text-anchor="middle">${f}</text></g>`}function Ou(t,e){let{graph:n,values:o,made:r,slopes:s,now:a}=t,[i,m]=n.places[e],c=s[e],u=n.inputs.includes(e);return l`<g class="nn-spot" ${a?.name===e&&"data-now"}>
    <rect class="nn-node" x="${i-oi/2}" y="${m-Eo/2}"
      width="${oi}" height="${Eo}" rx="${u?4:16}"/>
    <text x="${i}" y="${m-4}" text-anchor="middle">${e}${r.has(e)&&l` = <tspan class="nn-strong" data-shows="value">${p(o[e])}</tspan>`}</text>
    ${c!==void 0&&l`<text class="nn-strong ${F(c)}" x="${i}" y="${m+15}"
      text-anchor="middle">↑ <tspan data-shows="slope">${p(c)}</tspan></text>`}</g>`}function Ru(t){let e=Tn(t),{graph:n}=e;return l`<svg viewBox="0 0 360 ${n.tall}" role="img"
    aria-label="${ai(t)}">
    ${[Eu,Lu].map(o=>n.nodes.map(({name:r,from:s})=>s.map(a=>o(e,a,r))))}
    ${Object.keys(n.places).map(o=>Ou(e,o))}
  </svg>`}var Wu=(t,e)=>x(Xr,"at",t,e,{maximum:Fe[t.graph]});function Pu(t,e){let n={bill:["guests","price","meal"],neuron:["x","w","b"]};return l`${Wu({...t,at:Math.min(t.at,Fe[t.graph])},e)}
    ${n[t.graph].map(o=>x(Xr,o,t,e))}
    ${t.graph==="neuron"&&I(Xr,"target",t,e)}`}function si({graph:t,values:e,now:n}){if(!n)return"Nothing is done yet. Press Step.";let{op:o,name:r}=n;if(o==="start")return`Turn round. The slope of ${r} for itself is 1.`;if(o==="value"){let{from:$,say:g}=t.nodes.find(S=>S.name===r),v=g(...$.map(S=>M(e[S])));return`Forward: ${r} = ${v} = ${p(n.value)}`}let{over:s,arrived:a,local:i,part:m,before:c,total:u}=n,f=`${M(a)} · ${M(i)} = ${p(m)}`,d=c===void 0?"":`. A second path: ${M(c)} + ${M(m)} = ${p(u)}`;return`Backward, from ${s} to ${r}: ${f}${d}`}function zu(t){let e=Tn(t),n=Fe[t.graph],o=e.graph.nodes.at(-1).name;return l`<p class="nn-rule">Step ${Math.min(t.at,n)} of
      ${n}. ${si(e)}</p>
    <p class="nn-note">What comes back up stands after the arrow ↑ in a box: the
      slope of the ${o} for it.</p>`}function ai(t){let e=Tn(t),{graph:n,inputs:o,slopes:r}=e,s=Object.entries(o).map(([i,m])=>`${i} ${p(m)}`),a=Object.entries(r).map(([i,m])=>`${i} ${p(m)}`);return`${n.what}, as a graph. Inputs: ${s.join(", ")}. Step ${Math.min(t.at,Fe[t.graph])} of ${Fe[t.graph]}. `+`${si(e)}.`.replace("..",".")+(a.length?` Slopes so far: ${a.join(", ")}.`:"")}var No=t=>t.at>=Fe[t.graph],ii={picture:Ru,controls:Pu,readout:zu,describe:ai,pace:1600,plays:()=>!0,play:t=>No(t)?null:{at:t.at+1},goals:{"05-backward":{ask:"Go to the end. Say each number before you press Step.",praise:"Every edge was used once, and every box now knows how the end changes with it.",met:No},"05-thirty":{ask:"One more guest costs 24 euros. Make it exactly 30, and leave the price of a meal alone.",praise:"With a bottle at 20 the path by the wine brings 0.5 · 20 = 10, and the path by the food 20 as before.",met:(t,e)=>t.graph==="bill"&&No(t)&&t.meal===e.meal&&Tn(t).slopes.guests===30},"05-wrong-silent":{ask:"The target is 0. Make the neuron wrong by more than 0.99, and yet its slope for w smaller than 0.001. Leave x at 1.",praise:"Saturated: the sigmoid's local slope is next to 0, and blame has to pass through it.",met:t=>{if(t.graph!=="neuron"||!No(t))return!1;let{values:e,slopes:n}=Tn(t);return t.target===0&&t.x===1&&e.miss>.99&&Math.abs(n.w)<.001}}}};function Bu(t,e){let n=t[0]**2+t[1]**2;return n===0?null:[-e*t[0]/n,-e*t[1]/n]}function li(t,e,n,o){let{edge:r}=So(t,e,Hr(n,o));return r.length===2&&mi(r,n,o,"nn-ghost")}function Hr(t,e){let[[n,o],[r,s]]=[t.domain,e.domain];return[[n,r],[o,r],[o,s],[n,s]]}function mi([[t,e],[n,o]],r,s,a){return l`<line class="${a}" x1="${h(r(t))}" y1="${h(s(e))}"
    x2="${h(r(n))}" y2="${h(s(o))}"/>`}function Fr(t,e,n,o){let{edge:r}=So(t,e,Hr(n,o));if(r.length!==2)return null;let s=Bu(t,e),[[a,i],[m,c]]=[n.domain,o.domain];return s[0]>a&&s[0]<i&&s[1]>m&&s[1]<c?s:r[0].map((f,d)=>(f+r[1][d])/2)}function Ge(t,e,n,o,r){let[[s,a],[i,m]]=[n.domain,o.domain],{region:c,edge:u}=So(t,e,Hr(n,o));return l`<defs><pattern id="${r}-hatch" width="9" height="9"
      patternUnits="userSpaceOnUse" patternTransform="rotate(45)"
      ><line class="nn-hatch" y2="9"/></pattern></defs>
    <rect class="nn-silent" x="${h(n(s))}" y="${h(o(m))}"
      width="${h(n(a)-n(s))}" height="${h(o(i)-o(m))}"/>
    <polygon class="nn-fires" points="${jr(c,n,o)}"/>
    <polygon fill="url(#${r}-hatch)" points="${jr(c,n,o)}"/>
    ${u.length===2&&mi(u,n,o,"nn-line")}`}function vt(t,e){let n=o=>l`<svg class="nn-symbol" viewBox="-9 -9 18 18"
    aria-hidden="true">${Wt([0,0],o,!1,ci,ci)}</svg>`;return l`<p class="nn-legend"><span>${n(1)} ${t}</span>
    <span>${n(0)} ${e}</span></p>`}var ci=t=>t;function Wt([t,e],n,o,r,s){let[a,i]=[h(r(t)),h(s(e))];return l`${o&&l`<circle class="nn-wrong" cx="${a}" cy="${i}" r="14"/>`}
  ${n?l`<circle class="nn-one" cx="${a}" cy="${i}" r="7.5"/>`:l`<rect class="nn-none" x="${a-6.5}" y="${i-6.5}" width="13"
          height="13"/>`}`}var ju=10,Lo=({turn:t,points:e})=>t<e.length?t:0,Ve=t=>t.points[Lo(t)],Vr=({w:t,b:e},[n,o])=>ct(D([n,o],t,e));function Kr(t){let e=Ve(t);return Vr(t,e)===e[2]?"kept":e[2]?"added":"subtracted"}var _r=t=>t.points.every(e=>Vr(t,e)===e[2]);function Oo(t){if(_r(t))return null;let[e,n,o]=Ve(t),{w:r,b:s}=Ga([e,n],o,t.w,t.b);if([...r,s].some(i=>Math.abs(i)>ju))return null;let a=(Lo(t)+1)%t.points.length;return{w:r,b:s,turn:a,last:Kr(t)}}function Gr(t,e){return _r(t)?{}:e===Kr(t)?Oo(t)??{}:{last:`not ${e}`}}var pi={add:t=>Gr(t,"added"),subtract:t=>Gr(t,"subtracted"),keep:t=>Gr(t,"kept")},ui={added:"was added to w, and 1 to the bias.",subtracted:"was subtracted from w, and 1 from the bias.",kept:"was right already: nothing changed."};function Yr(t){let{last:e,points:n}=t;if(!e)return"";if(e in ui)return`Yes: point ${(Lo(t)+n.length-1)%n.length+1} ${ui[e]}`;let o=Ve(t),r=D(o.slice(0,2),t.w,t.b),s={kept:"A right answer changes nothing.",added:"It should fire, so z must rise.",subtracted:"It should stay silent, so z must fall."};return`Not so: here z = ${p(r)}, so the neuron says ${Vr(t,o)}; the label is ${o[2]}. ${s[Kr(t)]}`}function hi(t){let[e,n,o]=Ve(t),r=_r(t)?"No point is wrong: the rule is done.":Oo(t)===null?"The next step would leave the range of the knobs.":l`<b>Next: point ${Lo(t)+1}</b>, (${p(e)},
          ${p(n)}), label ${o}. What will the rule do with it?`;return l`<p class="nn-rule">${Yr(t)} ${r}</p>`}var Z=y([-3.5,3.5],[30,352]),J=y([-3.5,3.5],[342,20]),Du=10,$i=({w:t,b:e},[n,o,r])=>ct(D([n,o],t,e))!==r,Ro=t=>t.points.filter(e=>$i(t,e)).length,Cu=({w:t,b:e})=>-e/Math.hypot(...t),qu=(t,e,{domain:[n,o]})=>e===0?1:((e>0?o-.4:n+.4)-t)/e;function gi({w:t,b:e}){let n=Fr(t,e,Z,J);if(!n)return null;let o=Math.min(1,...[Z,J].map((s,a)=>qu(n[a],t[a],s))),r=Math.max(0,o);return{from:n,to:n.map((s,a)=>s+r*t[a]),cut:r<1}}function Uu(t){let e=gi(t);if(!e)return"";let[[n,o],[r,s]]=[e.from,e.to];return l`<line class="nn-normal" x1="${h(Z(n))}" y1="${h(J(o))}"
      x2="${h(Z(r))}" y2="${h(J(s))}"/>
    ${!Nn(t)&&l`<circle class="nn-handle" data-drag="line" cx="${h(Z(n))}"
        cy="${h(J(o))}" r="11"/>
      <circle class="nn-handle nn-tip" data-drag="tip" cx="${h(Z(r))}"
        cy="${h(J(s))}" r="11"/>`}
    <text class="nn-halo nn-strong" x="${h(Z(r)+(r>2?-14:14))}"
      y="${h(J(s)+5)}" text-anchor="${r>2?"end":"start"}"
      >w</text>`}var Nn=({rule:t,points:e})=>t&&e.length>0,Xu=({goals:t})=>t.includes("01-same-line")||t.includes("01-swap");function Hu(t,e,n){let o=Nn(t)&&Ve(t);return l`<svg viewBox="0 0 360 380" role="img"
    aria-label="${bi(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="20" width="322" height="322"/>
    </clipPath>
    ${Ge(t.w,t.b,Z,J,e)} ${T(Z,J)}
    ${Xu(t)&&li(n.w,n.b,Z,J)}
    <g clip-path="url(#${e}-clip)">${Uu(t)}</g>
    ${o&&l`<path class="nn-next" d="M${h(Z(o[0]))} ${h(J(o[1])-17)}
      l-6 -10h12z"/>`}
    ${t.points.map(r=>Wt(r,r[2],$i(t,r),Z,J))}
  </svg>`}function Fu(t,e){return Nn(t)?l`${hi(t)}
      <div class="nn-claims" role="group" aria-label="What will the rule do?">
        <button type="button" data-do="add">Add it</button>
        <button type="button" data-do="subtract">Subtract it</button>
        <button type="button" data-do="keep">Change nothing</button>
      </div>`:l`${x("decision-line","w",t,e)}
    ${x("decision-line","b",t,e)}`}function Gu(t){let{w:e,b:n,points:o}=t,r=Ro(t),s=e.some(a=>a!==0);return l`${o.length>0&&vt("label 1","label 0")}
    <p class="nn-formula">fires where ${p(e[0])}·x₁ ${R(e[1])}·x₂
      ${R(n)} &gt; 0</p>
    <p>${s?l`Distance of the line from the origin, counted along w: <b
          data-shows="distance">${p(Cu(t))}</b>`:"No line: both weights are 0, so the inputs change nothing."}</p>
    ${gi(t)?.cut&&l`<p>The arrow w is cut short: it would leave the picture.</p>`}
    ${o.length>0&&l`<p class="nn-count" data-none="${String(r===0)}"><b
      data-shows="mistakes">${r}</b> of ${o.length} points on the
      wrong side${r>0&&l`, ringed`}</p>`}`}function bi(t){let{w:e,b:n,points:o}=t,r=Ro(t),s=`The neuron fires where ${p(e[0])} x₁ ${R(e[1])} x₂ ${R(n)} is above 0.`;if(o.length===0)return s;let a=`${r} of ${o.length} points are on the wrong side.`;return[s,a,Nn(t)&&Yr(t)].filter(Boolean).join(" ")}var Zr=(t,e)=>Math.round(t*e)/e,di=t=>[...t.w??[],t.b].every(e=>Math.abs(e)<=Du)?t:{};function fi(t,e){let[n,o]=[[...t.w,t.b],[...e.w,e.b]],r=Math.hypot(...n)/Math.hypot(...o);return n.every((s,a)=>Math.abs(s-r*o[a])<1e-9)?r:NaN}var xi={picture:Hu,controls:Fu,readout:Gu,describe:bi,play:Oo,actions:pi,plays:Nn,drags:{line(t,[e,n]){let o=[Z.invert(e),J.invert(n)];return di({b:Zr(-D(o,t.w,0),4)})},tip(t,[e,n]){let o=Fr(t.w,t.b,Z,J),s=[Z.invert(e),J.invert(n)].map((a,i)=>Zr(a-o[i],4));return s[0]===0&&s[1]===0?{}:di({w:s,b:Zr(-D(o,s,0),1024)})}},goals:{"01-no-mistakes":{ask:"Turn and move the line until no point is on the wrong side.",praise:"No mistakes. Many lines do it; the neuron has no favourite.",met:t=>t.points.length>0&&Ro(t)===0},"01-same-line":{ask:"Change all three knobs and leave the line on the dashed one.",praise:"The same line, the same firing side: all three knobs grew or shrank by one positive factor.",met:(t,e)=>Math.abs(fi(t,e)-1)>1e-9},"01-swap":{ask:"Keep the line on the dashed one and make the other side fire.",praise:"Swapped. The factor was negative, so every sum changed sign.",met:(t,e)=>fi({w:t.w.map(n=>-n),b:-t.b},e)>0},"01-rule":{ask:"Say what the rule does, point by point, until no point is wrong.",praise:"Done: a whole round would change nothing any more.",met:t=>t.rule&&Ro(t)===0}}};var Jr="fit-probability",X=y([-.4,10.4],[40,344]),ce=y([-.1,1.1],[206,24]),kt=y([0,3],[352,270]),wi=258,Qr=9,Vu=.25,Ku=10,_u=1e-4,En=({w:t,b:e},n)=>N(n*t+e),vi=({points:t,w:e,b:n})=>t.map(([o,r])=>Vt(o*e+n,r)),ts=({points:t,w:e,b:n})=>Dr(t,e,n).every(o=>Math.abs(o)<_u);function Yu(t){return t.points.map(([e,n])=>{let o=h(ce(En(t,e))),r=n?-2:2;return l`<path class="nn-given ${n?"nn-positive":"nn-negative"}"
      d="M${h(X(e))+r} ${h(ce(n?0:1))}V${o}"/>`})}function Zu(t){let e=kt.domain[1];return l`<path class="nn-zero" d="M${X.range[0]} ${kt(0)}H${X.range[1]}"/>
    <text class="nn-small" x="${X.range[0]-6}" y="${wi}"
      >surprise of each email</text>
    ${[1,2,3].map(n=>l`<text class="nn-small" x="${X.range[0]-6}" y="${h(kt(n))+4}" text-anchor="end">${n}</text><path class="nn-grid" d="M${X.range[0]} ${h(kt(n))}H${X.range[1]}"/>`)}
    ${vi(t).map((n,o)=>{let[r,s]=t.points[o],a=h(kt(Math.min(n,e))),i=h(X(r)-(s?Qr:0));return l`<rect class="nn-bar" data-label="${s}" x="${i}" y="${a}"
        width="${Qr}" height="${h(kt(0)-a)}"/>${n>e&&l`<text class="nn-small nn-halo" x="${i+Qr/2}"
          y="${a+4}" text-anchor="middle">${p(n,2)}</text>`}`})}
    ${Ju(t)}`}function Ju(t){let e=In(t.points,t.w,t.b),n=h(kt(Math.min(e,kt.domain[1]))),o=e<=kt.domain[1];return l`${o&&l`<path class="nn-mean" d="M${X.range[0]} ${n}H${X.range[1]}"/>`}
    <text class="nn-small nn-halo" x="${X.range[1]}" y="${n<kt(2.6)?wi:n-6}" text-anchor="end">mean ${p(e,3)}</text>`}function Qu(t){let[e,n]=[h(X(t.x)),h(ce(En(t,t.x)))];return l`<path class="nn-distance" d="M${e} ${h(ce(0))}V${n}H${X.range[0]}"/>
    ${Ce("email",e,n)}`}function tp(t,e){let n=t.surprise?362:244;return l`<svg viewBox="0 0 360 ${n}" role="img"
    aria-label="${ki(t)}">
    <clipPath id="${e}-clip"><rect x="40" y="24" width="304" height="182"/>
    </clipPath>
    ${T(X,ce,{names:["words in CAPITALS","chance of spam"],count:5})}
    <g clip-path="url(#${e}-clip)">
      ${t.surprise&&Yu(t)}
      <path class="nn-graph" d="${Y(o=>En(t,o),X,ce)}"/>
    </g>
    ${t.points.map(([o,r])=>Wt([o,r],r,!1,X,ce))}
    ${!t.surprise&&Qu(t)} ${t.surprise&&Zu(t)}
  </svg>`}var ep=(t,e)=>l`${x(Jr,"w",t,e)}
  ${x(Jr,"b",t,e)}
  ${!t.surprise&&x(Jr,"x",t,e)}`;function np(t){return l`${vt("was spam","was not")}
    ${t.surprise?rp(t):op(t)}`}function op({w:t,b:e,x:n}){let o=n*t+e;return l`<p class="nn-formula">z = ${p(n)}·${M(t)} ${R(e)} =
      <b data-shows="z">${p(o)}</b></p>
    <p class="nn-formula">chance of spam = σ(${p(o)}) =
      <b data-shows="p">${$t(N(o))}</b></p>`}function rp(t){let{w:e,b:n,points:o}=t,r=vi(t),s=r.indexOf(Math.max(...r)),[a,i]=o[s],m=En(t,a);return l`<p class="nn-formula">Mean surprise: <b data-shows="mean">${p(In(o,e,n))}</b></p>
    <p>Greatest surprise: ${p(a)} words in CAPITALS, and it was
      ${i?"":"not "}spam. The neuron gave that the chance ${$t(i?m:N(-a*e-n))}; −log of it is <b data-shows="worst">${p(r[s])}</b>.</p>
    ${t.learn&&l`<p class="nn-formula">w = ${p(e)}, b = ${p(n)}${ts(t)&&": nothing left to gain"}</p>`}`}function ki(t){let{w:e,b:n,x:o,points:r}=t,s=r.filter(([,i])=>i===1).length,a=`${r.length} emails by their words in CAPITALS, ${s} of them spam, and a sigmoid curve with weight ${p(e)} and bias ${p(n)}. `;return t.surprise?`${a}The mean surprise is ${p(In(r,e,n))}.`:`${a}To an email with ${p(o)} it gives the chance ${$t(En(t,o))} of being spam.`}function sp(t){if(ts(t))return null;let{w:e,b:n}=Va(t.points,t.w,t.b,Vu,Ku);return{w:yi(e,4),b:yi(n,10)}}var yi=(t,e)=>Math.max(-e,Math.min(e,t)),ap=({w:t,b:e})=>Number.isInteger(8*t)&&Number.isInteger(4*e),Mi={picture:tp,controls:ep,readout:np,describe:ki,play:sp,plays:t=>t.learn,pace:60,verbs:{step:"Ten small steps",play:"Let it learn"},drags:{email:(t,[e])=>({x:U(X.invert(e),[0,10],2)})},goals:{"02-half-at-four":{ask:"Let the chance rise with the words in CAPITALS, and be exactly 0.5 for an email with four of them.",praise:"z is 0 at x = 4: the bias takes away what four words bring.",met:({w:t,b:e})=>t>0&&Math.abs(4*t+e)<1e-9},"02-fair":{ask:"By hand: bring the mean surprise below 0.52.",praise:"Well fitted. The best possible mean is not far below.",met:t=>t.surprise&&ap(t)&&In(t.points,t.w,t.b)<.52},"02-learn":{ask:"Let it learn until nothing is left to gain. Then spoil the fit with both knobs and let it learn again: where does it end?",praise:"Nobody told it where to go, and from any start it ends at nearly the same place.",met:t=>t.learn&&ts(t)}}};var ip={"-":"⁻",...Object.fromEntries([..."⁰¹²³⁴⁵⁶⁷⁸⁹"].entries())},Wo=t=>Math.abs(t)<4?p(10**t):`10${[...String(t)].map(e=>ip[e]).join("")}`;function Ke([t,e],n){let o=y([t,e],n),r=s=>{let a=s>0?Math.log10(s):t;return o(Math.min(Math.max(a,t),e))};return r.powers=[t,e],r.range=n,r}function es(t,e){let[n,o]=e.powers,r=Math.ceil((o-n)/8),[s,a]=t.range;return l`<g class="nn-axes">${wt(n,o,8).filter(i=>Number.isInteger(i)&&i%r===0).map(i=>{let m=h(e(10**i));return l`<line class="nn-grid" x1="${s}" x2="${a}"
          y1="${m}" y2="${m}"/><text x="${s-6}"
          y="${m+4}" text-anchor="end">${Wo(i)}</text>`})}</g>`}function Po(t,e,n,o){let[r,s]=o.range,i=[...Array(121).keys()].map(c=>Math.round(c*e/120)).map(c=>`${h(n(c))} ${h(o(t.cost(c)))}`),m=c=>c===n.domain[1];return l`${es(n,o)}
    <g class="nn-axes">${wt(...n.domain,4).map(c=>l`<line class="${c?"nn-grid":"nn-zero"}" x1="${h(n(c))}"
        x2="${h(n(c))}" y1="${r}" y2="${s}"/><text
        x="${h(n(c)+6*m(c))}" y="${r+16}"
        text-anchor="${m(c)?"end":"middle"}">${c}</text>`)}
    <text class="nn-axis" x="${n.range[1]}" y="${r+32}"
      text-anchor="end">steps →</text>
    <text class="nn-axis" x="${n.range[0]-6}" y="${s-8}">↑ cost</text></g>
    <path class="nn-graph" d="M${i.join("L")}"/>
    <circle class="nn-dot" cx="${h(n(e))}" cy="${h(o(t.cost(e)))}"
      r="5"/>`}function mt(t,e){let n=new Map;return(...o)=>{let r=o.join(" "),s=n.has(r)?n.get(r):t(...o);return n.delete(r),n.set(r,s),n.size>e&&n.delete(n.keys().next().value),s}}function Mt(t){let[e,n]=[];return o=>(o!==e&&([e,n]=[o,t(o)]),n)}var _e=t=>l`<details class="nn-program">
  <summary>This run as a program</summary>
  <pre tabindex="0"><code>${t.join(`
`)}</code></pre></details>`;var Ai=t=>BigInt.asUintN(64,t),ns=t=>BigInt.asUintN(128,t),cp=2549297995355413924n<<64n|4865540595714422341n,os=t=>(t^t>>>16)>>>0;function lp(t,e){let n=1135663077,o=i=>{let m=i^n;return n=Math.imul(n,2468251765),os(Math.imul(m,n))},r=(i,m)=>os(Math.imul(3389127133,i)-Math.imul(1232336661,m)),a=[t>>>0,Math.floor(t/2**32),0,0].map(o);for(let i=0;i<4;i++)for(let m=0;m<4;m++)i!==m&&(a[m]=r(a[m],o(a[i])));return n=2337405405,Array.from({length:e},(i,m)=>{let c=a[m%4]^n;return n=Math.imul(n,1492356589),os(Math.imul(c,n))})}var Kt=class{#t;#e;#o;constructor(e){if(!Number.isSafeInteger(e)||e<0)throw new Error(`A seed must be a whole number from 0; got ${e}.`);let n=lp(e,8).map(BigInt),o=r=>n[r]|n[r+1]<<32n;this.#e=ns((o(4)<<64n|o(6))<<1n|1n),this.#t=this.#e,this.#t=ns(this.#t+(o(0)<<64n|o(2))),this.#n()}#n(){this.#t=ns(this.#t*cp+this.#e)}#r(){this.#n();let e=Ai(this.#t^this.#t>>64n),n=this.#t>>122n;return Ai(e>>n|e<<(64n-n&63n))}#s(){if(this.#o!==void 0){let n=this.#o;return this.#o=void 0,n}let e=this.#r();return this.#o=e>>32n,e&0xffffffffn}random(){return Number(this.#r()>>11n)*2**-53}uniform(e,n){return e+(n-e)*this.random()}#a(e){let n=BigInt(2**(32-Math.clz32(e))-1),o;do o=Number(this.#s()&n);while(o>e);return o}permutation(e){let n=[...Array(e).keys()];for(let o=e-1;o>0;o--){let r=this.#a(o);[n[o],n[r]]=[n[r],n[o]]}return n}};var mp=(t,e)=>t.map(n=>n[e]);function up(t,e,n){let o=n.map((r,s)=>mp(e,s));return t.map(r=>n.map((s,a)=>D(r,o[a],s)))}function G(t,e){let n=t;return e.map(({weight:o,bias:r,activation:s})=>{let a=up(n,o,r);return n=a.map(i=>i.map(m=>s(m))),{Z:a,A:n}})}function Si(t,e){let n=[],o=t;return e.forEach(({weight:r,bias:s,activation:a},i)=>{o=s.map((m,c)=>{let u=(g,v,S,E=-1)=>n.push({layer:i,to:c,op:g,from:E,terms:v,value:S}),f=o.map((g,v)=>{let S=g*r[v][c];return u("product",[g,r[v][c]],S,v),S}),d=f.reduce((g,v)=>g+v,0);u("sum",f,d),u("bias",[d,m],d+m);let $=a(d+m);return u("activation",[d+m],$),$})}),n}var rs={line:t=>2*t-1,square:t=>t*t,"three-squares":t=>3*t*t,"square-and-line":t=>t*t+2*t};function Ii(t,e,n){let o=rs[t],r=o(e+n)-o(e);return{rise:r,slope:r/n}}function me(t,e){let n=t**e;return{height:n,slope:n*Math.log(t),atZero:Math.log(t)}}function ut(t,e){let n=0;for(let o=0;o<t.length;o++)n+=t[o]*e[o];return n}var gt=t=>Math.sqrt(ut(t,t)),Ti=(t,e)=>ut(t,e)/gt(t),Ln=t=>t[0].map((e,n)=>t.map(o=>o[n]));function On(t,e){let n=Ln(e);return t.map(o=>n.map(r=>ut(o,r)))}function Ni(t,e){let n=Math.max(t.length,e.length),o=i=>[...Array(n-i.length).fill(1),...i],[r,s]=[o(t),o(e)];return r.every((i,m)=>i===s[m]||i===1||s[m]===1)?r.map((i,m)=>i===1?s[m]:i):null}var Rn={plane:{height:([t,e])=>2*t+e,slopes:()=>[2,1]},bowl:{height:([t,e])=>t*t+2*e*e,slopes:([t,e])=>[2*t,4*e]},product:{height:([t,e])=>t*e,slopes:([t,e])=>[e,t]}};function ss(t,e,n){let o=n*Math.PI/180,r=[Math.cos(o),Math.sin(o)];return ut(Rn[t].slopes(e),r)}var le={double:{f:t=>2*t,slope:()=>2},square:{f:t=>t*t,slope:t=>2*t},mirror:{f:t=>1-t,slope:()=>-1},triple:{f:t=>3*t,slope:()=>3},"minus-half":{f:t=>-t/2,slope:()=>-.5}};function Ei(t,e,n,o){let[r,s]=[le[t],le[e]],[a,i]=[n,n+o].map(f=>[f,r.f(f),s.f(r.f(f))]),[m,c,u]=i.map((f,d)=>f-a[d]);return{from:a,to:i,moves:[m,c,u],rates:[c/m,u/c,u/m],slopes:[r.slope(n),s.slope(a[1])]}}var pp={zeros:()=>0,uniform:()=>1,xavier:(t,e)=>Math.sqrt(6/(t+e)),he:t=>Math.sqrt(6/t)};function Ye(t,e,n,o){return e.map((r,s)=>{let[a,i]=[t[s],t[s+1]],m=pp[n](a,i),c=()=>m===0?0:o.uniform(-m,m);return{weight:[...Array(a)].map(()=>[...Array(i)].map(c)),bias:Array(i).fill(0),activation:Gt[r],slope:Io[r]}})}function Ze(t,e){let n=t.length*t[0].length,o=0,r=t.map((s,a)=>s.map((i,m)=>{let c=i-e[a][m];return o+=c*c,c*(2/n)}));return{cost:o/n,blame:r}}function Li(t,e){let n=t.length*t[0].length,o=0,r=t.map((s,a)=>s.map((i,m)=>(o+=Vt(i,e[a][m]),(N(i)-e[a][m])/n)));return{cost:o/n,blame:r}}function Je(t,{X:e,y:n,loss:o}){let r=G(e,t),s=r.at(-1).A,{cost:a,blame:i}=o(s,n),c=t.map(({weight:u,slope:f},d)=>({weight:u,slope:f,l:d})).reverse().map(({weight:u,slope:f,l:d})=>{let{Z:$,A:g}=r[d],v=i.map((S,E)=>S.map((W,H)=>W*f($[E][H],g[E][H])));return d>0&&(i=On(v,Ln(u))),{weight:On(Ln(d>0?r[d-1].A:e),v),bias:Ln(v).map(S=>S.reduce((E,W)=>E+W))}});return{cost:a,output:s,slopes:c.reverse()}}function Oi(t,e,n){return t.map((o,r)=>({...o,weight:o.weight.map((s,a)=>s.map((i,m)=>i-n*e[r].weight[a][m])),bias:o.bias.map((s,a)=>s-n*e[r].bias[a])}))}var Qe="gradient-depth",Wi=21,as=Ke([-12,2],[290,24]),ue=50,Wn=334,is={sigmoid:"Sigmoid",tanh:"Tanh",relu:"ReLU"},cs={zeros:["zeros","zeros"],uniform:["uniform","uniform"],xavier:["Xavier","xavier_uniform"],he:["He","kaiming_uniform"]},Ri=t=>Math.sqrt(t.reduce((e,n)=>e+n*n,0)/t.length),hp=mt((t,e,n,o,r)=>{let s=new Kt(r),a=[2,...Array(t).fill(e),1],i=[...Array(t).fill(n),"identity"],m=Ye(a,i,o,s),c=[...Array(Wi)].map(()=>[s.uniform(-1,1),s.uniform(-1,1)]),u=c.map(([d,$])=>[d+$>0?1:0]),{slopes:f}=Je(m,{X:c,y:u,loss:Li});return{weights:f.map(({weight:d})=>Ri(d.flat())),biases:f.map(({bias:d})=>Ri(d))}},24);function tn({depth:t,width:e,activation:n,init:o,seed:r,of:s}){let a=hp(t,e,n,o,r)[s],[i,m]=[a[0],a.at(-1)];return{sizes:a,first:i,last:m,ratio:m>0?i/m:NaN}}function dp(t){if(t===0)return"";let[e,n,o]=[10,.1,.001].map(r=>h(as(r*t)));return l`<rect class="nn-fires" x="${ue}" y="${e}"
      width="${Wn-ue}" height="${h(n-e)}"/>
    <path class="nn-mean" d="M${ue} ${o}H${Wn}"/>
    <text class="nn-small nn-halo" x="${ue+4}" y="${o-6}"
      >a thousandth of the last</text>`}function fp(t){let{sizes:e,last:n}=tn(t),o=y([1,e.length],[ue+16,Wn-16]);o.range=[ue,Wn];let r=e.length>9?2:1,s=e.map((a,i)=>[h(o(i+1)),h(as(a)),a]);return l`<svg viewBox="0 0 346 338" role="img"
    aria-label="${Pi(t)}">
    ${dp(n)} ${es(o,as)}
    <g class="nn-axes">
      <text class="nn-axis" x="${ue-44}" y="14">↑ size of the gradient</text>
      <text class="nn-axis" x="${Wn}" y="330" text-anchor="end"
        >layer →</text>
      ${s.map(([a],i)=>i%r===0&&l`<text x="${a}" y="313" text-anchor="middle">${i+1}</text>`)}</g>
    <polyline class="nn-graph" points="${s.filter(([,,a])=>a>0).map(([a,i])=>`${a},${i}`).join(" ")}"/>
    ${s.map(([a,i,m])=>m>0?l`<circle class="nn-one" cx="${a}" cy="${i}" r="6"/>`:l`<rect class="nn-none" x="${a-5}" y="${i-5}" width="10"
            height="10"/><text class="nn-small nn-halo" x="${a}"
            y="${i-12}" text-anchor="middle">0</text>`)}
  </svg>`}var $p=(t,e)=>l`
  ${I(Qe,"activation",t,e,n=>is[n])}
  ${I(Qe,"init",t,e,n=>cs[n][0])}
  ${I(Qe,"of",t,e)}
  ${x(Qe,"depth",t,e)} ${x(Qe,"width",t,e)}
  ${x(Qe,"seed",t,e)}`;function gp(t){let{sizes:e,first:n,last:o,ratio:r}=tn(t);return l`<p class="nn-formula">Layer 1: <b data-shows="first">${p(n)}</b>. Layer ${e.length}, the last: <b data-shows="last">${p(o)}</b>.</p>
    <p class="nn-formula">${o>0?l`First ÷ last = <b data-shows="ratio">${p(r)}</b>`:"The last layer's gradient is 0: there is nothing to compare with."}</p>
    ${_e(bp(t))}`}function bp({depth:t,width:e,activation:n,init:o,seed:r,of:s}){let a=is[n];return["import numpy as np","from nnlib import (",`    BCEWithLogitsLoss, Linear, ${a}, Sequential, halves`,")",`from nnlib.init import ${cs[o][1]} as init`,"",`rng = np.random.default_rng(${r})`,"how = {'rng': rng, 'init': init}",`layers = [Linear(2, ${e}, **how), ${a}()]`,`for _ in range(${t-1}):`,`    layers += [Linear(${e}, ${e}, **how), ${a}()]`,`net = Sequential(*layers, Linear(${e}, 1, **how))`,`X, y = halves(${Wi}, rng=rng)`,"loss = BCEWithLogitsLoss()","loss(net(X), y.reshape(-1, 1))","net.backward(loss.backward())","for layer in net:","    if isinstance(layer, Linear):",`        grad = layer.${s==="weights"?"weight":"bias"}_grad`,"        print(np.sqrt(np.mean(grad**2)))"]}function Pi(t){let{sizes:e,first:n,last:o}=tn(t);return`The size of the gradient of the ${t.of}, layer by layer, on an axis of powers of ten. ${t.depth} hidden layers of ${t.width} neurons with ${is[t.activation]}, started by ${cs[t.init][0]}. Layer 1 has ${p(n)}, layer ${e.length}, the last, ${p(o)}.`}var zi={picture:fp,controls:$p,readout:gp,describe:Pi,goals:{"05-vanish":{ask:"Add hidden layers until the first layer's gradient is less than a thousandth of the last layer's (and not 0).",praise:"Vanished. Every layer on the way back multiplied the blame by small slopes; the first layers hardly learn.",met(t){let{first:e,ratio:n}=tn(t);return e>0&&n<.001}},"05-revive":{ask:"With eight hidden layers or more, bring the first layer's gradient within a factor of ten of the last's.",praise:"Alive again: a slope near 1, and weights spread so that the blame keeps its size from layer to layer.",met(t){let{ratio:e}=tn(t);return t.depth>=8&&e>=.1&&e<=10}},"05-explode":{ask:"Make the first layer's gradient larger than 3.",praise:"Exploded. Weights that do not shrink as the layers widen make the values grow at every layer, and the gradient with them.",met:t=>tn(t).first>3}}};var At=y([-3.5,3.5],[30,334]),St=y([-3.5,3.5],[326,22]),Bi=3,zo=t=>t.every(e=>e===0);function ji(t,[e,n]){let[o,r]=[h(At(e)),h(St(n))];return l`<line class="nn-arrow" data-arrow="${t}" x1="${h(At(0))}"
      y1="${h(St(0))}" x2="${o}" y2="${r}"/>
    <g class="nn-grab" data-drag="${t}"><circle cx="${o}" cy="${r}"
        r="15"/><circle class="nn-handle ${t==="u"?"nn-tip":""}"
        cx="${o}" cy="${r}" r="9"/></g>
    <text class="nn-halo nn-strong" x="${o+16}" y="${r-12}">${t}</text>`}function xp({u:t,v:e}){if(zo(t))return"";let n=ut(t,e)/ut(t,t),o=t.map(a=>n*a),r=t.map(a=>10*a/gt(t)),s=n<0?"nn-negative":"nn-positive";return l`<line class="nn-zero" x1="${h(At(-r[0]))}"
      y1="${h(St(-r[1]))}" x2="${h(At(r[0]))}" y2="${h(St(r[1]))}"/>
    <line class="nn-edge nn-shadow ${s}" x1="${h(At(0))}" y1="${h(St(0))}"
      x2="${h(At(o[0]))}" y2="${h(St(o[1]))}"/>
    <line class="nn-distance" x1="${h(At(e[0]))}" y1="${h(St(e[1]))}"
      x2="${h(At(o[0]))}" y2="${h(St(o[1]))}"/>`}function yp(t,e){return l`<svg viewBox="0 0 344 362" role="img"
    aria-label="${qi(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="22" width="304" height="304"/>
    </clipPath>
    ${T(At,St)}
    <g clip-path="url(#${e}-clip)">${xp(t)}</g>
    ${ji("u",t.u)} ${ji("v",t.v)}
  </svg>`}var wp=t=>[[0,`${t}₁`],[1,`${t}₂`]];function vp(t,e){return["u","v"].map(n=>xo("arrows",n,t,e,wp(n)))}var Di=t=>l`√(${M(t[0])}² + ${M(t[1])}²)`;function kp({u:t,v:e}){let n=t.map((o,r)=>`${M(o)}·${M(e[r])}`);return l`<p class="nn-formula">u · v = ${n.join(" + ")} =
      <b data-shows="dot">${p(ut(t,e))}</b></p>
    <p class="nn-formula">length of u = ${Di(t)} = <b data-shows="u"
      >${p(gt(t))}</b></p>
    <p class="nn-formula">length of v = ${Di(e)} = <b data-shows="v"
      >${p(gt(e))}</b></p>
    <p class="nn-formula">${zo(t)?"u points nowhere: nothing can lie along it.":l`v reaches along u: u · v ÷ length of u = <b data-shows="along"
            >${p(Ti(t,e))}</b>`}</p>`}function qi({u:t,v:e}){let n=o=>`(${p(o[0])}, ${p(o[1])})`;return`Two arrows from the origin: u to ${n(t)}, v to ${n(e)}. Their dot product is ${p(ut(t,e))}.`}var Ci=t=>[At.invert(t[0]),St.invert(t[1])].map(e=>Math.max(-Bi,Math.min(Bi,Math.round(e*4)/4))),Ui={picture:yp,controls:vp,readout:kp,describe:qi,drags:{u:(t,e)=>({u:Ci(e)}),v:(t,e)=>({v:Ci(e)})},goals:{"00-right-angle":{ask:"Make the dot product 0, with neither arrow of length 0.",praise:"The arrows are at a right angle: v reaches not at all along u.",met:({u:t,v:e})=>ut(t,e)===0&&!zo(t)&&!zo(e)},"00-same-dot":{ask:"Leave u as the book has it. Find another v with the dot product that it has at first.",praise:"All such arrows end on one line, at a right angle to u. It is the line that a neuron with the weights u draws.",met:({u:t,v:e},n)=>t.join()===n.u.join()&&e.join()!==n.v.join()&&ut(t,e)===ut(n.u,n.v)}}};var[ls,Xi]=[31,30],Pn=[4,123,242],ms=44,Hi=t=>(t.match(/\d+/g)??[]).map(Number),us=t=>[t.at(-2)??1,t.at(-1)??1];function zn({a:t,b:e}){let n=[Hi(t),Hi(e)];return{shapes:n,shape:Ni(...n)}}function Mp(t,e,n,o){let[r,s]=us(t),[a,i]=[r===1?0:n,s===1?0:o],m=a!==n||i!==o;return{number:e*(a*s+i+1),copy:m}}function Fi(t,[e,n],o,r){return[...Array(e).keys()].map(s=>[...Array(n).keys()].map(a=>{let{number:i,copy:m}=o(s,a),[c,u]=[t+a*ls,ms+s*Xi];return l`<rect class="nn-cell" data-copy="${m}" x="${c+1.5}"
          y="${u+1.5}" width="${ls-3}" height="${Xi-3}" rx="3"/><text
          class="${m?"nn-small":"nn-strong"}" x="${c+ls/2}"
          y="${u+20}" text-anchor="middle" ${r&&l`data-shows="sum"`}
          >${i}</text>`}))}var pe=t=>t.length===1?`(${t[0]},)`:`(${t.join(", ")})`;function Ap(t){let{shapes:e,shape:n}=zn(t),o=e.map((i,m)=>(c,u)=>Mp(i,m===0?10:1,c,u)),r=(i,m)=>({number:o[0](i,m).number+o[1](i,m).number,copy:!1}),s=(i,m)=>l`<text class="nn-small" x="${Pn[i]+2}"
    y="20">${m}</text>`,a=(i,m)=>l`<text class="nn-strong" x="${Pn[i]-13}"
    y="${ms+20}" text-anchor="middle">${m}</text>`;return l`<svg viewBox="0 0 340 140" role="img"
    aria-label="${Vi(t)}">
    ${s(0,`a ${t.a}`)} ${s(1,`b ${t.b}`)}
    ${s(2,n?`a + b ${pe(n)}`:"a + b")}
    ${o.map((i,m)=>Fi(Pn[m],us(n??e[m]),i))}
    ${a(1,"+")} ${a(2,"=")}
    ${n?Fi(Pn[2],us(n),r,!0):l`<text class="nn-strong nn-negative" x="${Pn[2]+4}"
            y="${ms+20}">✗ refused</text>`}
  </svg>`}var Sp=(t,e)=>["a","b"].map(n=>I("broadcast",n,t,e));function Gi(t,e){let n=[...Array(e-t.length).fill(1),...t];return t.length<e?`${pe(t)}, read as ${pe(n)}`:pe(t)}function Ip(t){let{shapes:e,shape:n}=zn(t),o=Math.max(...e.map(s=>s.length)),r=e.map(s=>pe(s).replaceAll(" ",""));return l`<p class="nn-formula">shape of a: ${Gi(e[0],o)}</p>
    <p class="nn-formula">shape of b: ${Gi(e[1],o)}</p>
    <p class="nn-formula">${n?l`shape of a + b: <b>${pe(n)}</b>`:l`<code>ValueError: operands could not be broadcast together with
            shapes ${r.join(" ")}</code>`}</p>
    <p>Broken edges are copies that NumPy reads as if they were there.</p>`}function Vi(t){let{shape:e}=zn(t),n=`An array a of shape ${t.a} and an array b of shape ${t.b}`;return e?`${n}, both stretched to shape ${pe(e)} and added.`:`${n}. NumPy cannot stretch them to one shape and refuses to add them.`}var Ki={wide:!0,picture:Ap,controls:Sp,readout:Ip,describe:Vi,goals:{"00-refused":{ask:"Find two shapes that NumPy refuses to add.",praise:"Refused: somewhere two sizes differ and neither is 1. An error is the friendly outcome.",met:t=>zn(t).shape===null},"00-trap":{ask:"Three numbers plus three numbers, and nine come out. Find shapes that do it.",praise:"A column and a row stretch each other. No error, nine numbers: the trap, whenever three were meant.",met:t=>{let{shapes:e,shape:n}=zn(t),o=r=>r.reduce((s,a)=>s*a,1);return e.every(r=>o(r)===3)&&o(n)===9}}}};var _t=32,de={x:4,y:178,wide:48},Bn={x:196,y:44,wide:68},he={...Bn,y:de.y},Yi=["1,1","1,2","2,1","2,2"],_i=(t,e)=>[...Array(t.length/e).keys()].map(n=>t.slice(n*e,(n+1)*e));function jn({X:t,W:e,entry:n}){let[o,r]=[_i(t,3),_i(e,2)],[s,a]=n.split(",").map(i=>i-1);return{A:o,B:r,P:On(o,r),i:s,j:a}}function ps(t,e,n,o=Tp){let{x:r,y:s,wide:a}=e;return t.map((i,m)=>i.map((c,u)=>l`<rect class="nn-cell" data-lit="${n(m,u)}"
          x="${r+u*a}" y="${s+m*_t}" width="${a}"
          height="${_t}"/>${o(c,e,m,u)}`))}var Tp=(t,{x:e,y:n,wide:o},r,s)=>l`<text x="${e+(s+.5)*o}" y="${n+r*_t+21}"
    text-anchor="middle">${p(t)}</text>`,Np=(t,{x:e,y:n,wide:o},r,s)=>l`<g class="nn-press" data-do="${Yi[2*r+s]}"><rect
      fill="transparent" x="${e+s*o}" y="${n+r*_t}"
      width="${o}" height="${_t}"/>
    <text class="nn-strong" x="${e+(s+.5)*o}"
      y="${n+r*_t+21}" text-anchor="middle" data-shows="product"
      >${p(t)}</text></g>`,Bo=(t,e,n,o="start")=>l`<text class="nn-small" x="${e}" y="${n}" text-anchor="${o}"
    >${t}</text>`;function Ep(t){let{A:e,B:n,P:o,i:r,j:s}=jn(t),a=i=>Bn.x+(i+.5)*Bn.wide;return l`<svg viewBox="0 0 336 266" role="img"
    aria-label="${Zi(t)}">
    ${Bo("W, shape (3, 2)",Bn.x,16)}
    ${[0,1].map(i=>Bo(`neuron ${i+1}`,a(i),37,"middle"))}
    ${ps(n,Bn,(i,m)=>m===s)}
    ${Bo("X, shape (2, 3)",de.x,de.y-12)}
    ${ps(e,de,i=>i===r)}
    <text x="${(de.x+3*de.wide+he.x)/2}" y="${de.y+_t+5}"
      text-anchor="middle">→</text>
    <text x="${he.x+he.wide}" y="${he.y-13}" text-anchor="middle"
      >↓</text>
    ${ps(o,he,(i,m)=>i===r&&m===s,Np)}
    ${Bo("X @ W, shape (2, 2)",he.x,he.y+2*_t+19)}
  </svg>`}function Lp(t,e){let{j:n}=jn(t),o=r=>[2*r+n,`weight ${r+1} of neuron ${n+1}`];return l`${I("matrix-product","entry",t,e,r=>{let[s,a]=r.split(",");return`row ${s}, column ${a}`})}
    ${xo("matrix-product","W",t,e,[0,1,2].map(o))}`}function Op(t){let{A:e,B:n,P:o,i:r,j:s}=jn(t),a=e[r].map((i,m)=>`${M(i)}·${M(n[m][s])}`);return l`<p class="nn-formula">row ${r+1} of X times column ${s+1} of
      W:</p>
    <p class="nn-formula">${a.join(" + ")} = <b data-shows="entry"
      >${p(o[r][s])}</b></p>
    <p>It is what neuron ${s+1} answers to example ${r+1}, without its
      bias.</p>`}function Zi(t){let{P:e,i:n,j:o}=jn(t);return`A matrix X of 2 examples, 3 inputs each, times a matrix W of 2 neurons, 3 weights each. The rows of the product: ${e.map(s=>s.map(a=>p(a)).join(" and ")).join("; ")}. Row ${n+1} of X times column ${o+1} of W gives ${p(e[n][o])}.`}var Ji={wide:!0,picture:Ep,controls:Lp,readout:Op,describe:Zi,actions:Object.fromEntries(Yi.map(t=>[t,()=>({entry:t})])),goals:{"00-column":{ask:"Turn the weights of neuron 2 until it answers 5 to example 1 and 0 to example 2.",praise:"Found, and the product's first column never moved: it belongs to neuron 1 and its weights alone.",met:t=>{let{P:e}=jn(t);return e[0][1]===5&&e[1][1]===0}}}};var ot={x:164,y:122,r:28},ht={x:210,y:97,size:50},pt={x:296,y:122,r:24};function en({x:t,w:e,b:n,activation:o}){let r=D(t,e,n);return{z:r,y:Gt[o](r)}}function Do({activation:t,answers:e},n){return t==="identity"?"":e[n>.5?1:0]}var jo=t=>t<0?"nn-negative":"nn-positive",Qi=t=>h(1+.6*Math.abs(t));function ec(t,e,n,o=`× ${p(e)}`){let[r,s]=[ot.x-t.x,ot.y-t.y],a=Math.hypot(r,s),i=1-(ot.r+3)/a,m=(11+Qi(e)/2)/a,c=t.x+.5*r+m*s,u=t.y+.5*s-m*r;return l`<line class="nn-edge ${jo(e)}" x1="${h(t.x+22)}"
      y1="${h(t.y+22*s/r)}" x2="${h(t.x+i*r)}"
      y2="${h(t.y+i*s)}" stroke-width="${Qi(e)}"
      opacity="${n===0?.3:1}"/>
    <text class="nn-halo nn-strong ${jo(e)}" x="${h(c)}"
      y="${h(u+5)}" text-anchor="${s<-30?"end":"middle"}"
      >${o}</text>`}function Rp(t){let e=150/t.w.length;return t.w.map((n,o)=>{let r={x:32,y:h(46+o*e)};return l`${ec(r,n,t.x[o])}
      <circle class="nn-node" cx="${r.x}" cy="${r.y}" r="21"/>
      <text x="${r.x}" y="${r.y+5}" text-anchor="middle"
        >${p(t.x[o])}</text>
      <text class="nn-halo nn-small" x="11" y="${r.y-28}"
        >${t.names[o]}</text>`})}function Wp({activation:t},{z:e,y:n}){let o=Math.max(6,Math.abs(e)*1.25),r=t==="identity"?o:1,s=t==="identity"?-o:0,a=f=>h(ht.x+5+(f+o)/(2*o)*40),i=f=>h(ht.y+44-(f-s)/(r-s)*38),c=[...Array(41).keys()].map(f=>(f/20-1)*o).map(f=>`${a(f)},${i(Gt[t](f))}`),u=t==="step"?`${a(-o)},${i(0)} ${a(0)},${i(0)} ${a(0)},${i(1)} ${a(o)},${i(1)}`:c.join(" ");return l`<rect class="nn-node" x="${ht.x}" y="${ht.y}"
      width="${ht.size}" height="${ht.size}" rx="8"/>
    <polyline class="nn-curve" points="${u}"/>
    <circle class="nn-dot" cx="${a(e)}" cy="${i(n)}" r="4"/>
    <text class="nn-small" x="${ht.x+ht.size/2}" y="${ht.y-8}"
      text-anchor="middle">${t}</text>`}function Pp({activation:t},e){return t!=="sigmoid"?p(e,3):e<5e-4||e>.9995?`≈ ${Math.round(e)}`:e===.5?"0.5":e.toFixed(3)}function zp(t){let e=t.length>9?l`x="340" text-anchor="end"`:l`x="${pt.x}" text-anchor="middle"`;return l`<text class="nn-strong" ${e} y="${pt.y+46}">${t}</text>`}function Bp(t){let e=en(t),{z:n,y:o}=e,r={x:32,y:222},s=t.activation!=="identity"&&o>.5;return l`<svg viewBox="0 0 344 250" role="img"
    aria-label="${nc(t)}">
    ${Rp(t)} ${ec(r,t.b,1,`bias ${p(t.b)}`)}
    <rect class="nn-node" x="13" y="203" width="38" height="38" rx="6"/>
    <text x="32" y="227" text-anchor="middle">1</text>
    <text class="nn-small" x="58" y="238">always 1</text>
    <circle class="nn-node" cx="${ot.x}" cy="${ot.y}" r="${ot.r}"/>
    <text class="nn-strong" x="${ot.x}" y="${ot.y+5}" text-anchor="middle"
      >${p(n)}</text>
    <text class="nn-small" x="${ot.x}" y="${ot.y-37}" text-anchor="middle"
      >sum z</text>
    <path class="nn-wire" d="M${ot.x+ot.r} ${ot.y}H${ht.x}"/>
    ${Wp(t,e)}
    <path class="nn-wire" d="M${ht.x+ht.size} ${pt.y}H${pt.x-pt.r}"/>
    <circle class="nn-node" data-on="${String(s)}" cx="${pt.x}" cy="${pt.y}"
      r="${pt.r}"/>
    <text class="nn-strong" data-on="${String(s)}" x="${pt.x}" y="${pt.y+5}"
      text-anchor="middle">${Pp(t,o)}</text>
    <text class="nn-small" x="${pt.x}" y="${pt.y-32}" text-anchor="middle"
      >output</text>
    ${zp(Do(t,o))}
  </svg>`}function jp(t,e){let n=t.w.every(r=>Math.abs(r)<=2),o=t.activation==="identity"&&n?{minimum:-2,maximum:2,step:.05}:{};return l`
    ${(t.switches?ie:x)("neuron","x",t,e)}
    ${x("neuron","w",t,e,o)}
    ${x("neuron","b",t,e)}
    ${t.choose&&I("neuron","activation",t,e)}`}function Dp(t){let e=t.x.map((n,o)=>l`${o>0&&" + "}<span class="${jo(t.w[o])}"
      >${p(n)}·${M(t.w[o])}</span>`);return l`${e} <span class="${jo(t.b)}">${R(t.b)}</span>
    = <b data-shows="z">${p(en(t).z)}</b>`}function Cp(t){let{z:e,y:n}=en(t),o=Do(t,n);return l`<p class="nn-formula">z = ${Dp(t)}</p>
    <p class="nn-formula">${t.activation}(${p(e)}) =
      <b data-shows="y">${go(n)}</b>${o&&l`: <b>${o}</b>`}</p>
    ${t.table&&t.switches&&qp(t)}`}function qp(t){let e=t.w.length,n=[...Array(2**e).keys()].map(o=>t.w.map((r,s)=>o>>e-1-s&1));return l`<table class="nn-table" aria-label="every combination of the switches">
    <thead><tr>${t.names.map(o=>l`<th scope="col">${o}</th>`)}
      <th scope="col">z</th><th scope="col">output</th></tr></thead>
    <tbody>${n.map(o=>{let{z:r,y:s}=en({...t,x:o}),a=o.every((i,m)=>i===t.x[m]);return l`<tr ${a&&l`aria-current="true"`}>
        ${o.map(i=>l`<td>${i}</td>`)}<td data-shows="row-z"
        >${p(r)}</td><td>${go(s)} ${Do(t,s)}</td></tr>`})}</tbody>
  </table>`}function nc(t){let{z:e,y:n}=en(t),o=t.names.map((s,a)=>`${s} is ${p(t.x[a])}, weight ${p(t.w[a])}`),r=Do(t,n);return`A neuron. ${o.join("; ")}; bias ${p(t.b)}. The weighted sum is ${p(e)}; after the ${t.activation} the output is ${go(n)}${r&&`, ${r}`}.`}var tc=({w:t,b:e})=>[[0,0],[0,1],[1,0],[1,1]].map(n=>D(n,t,e)>0),Up=(t,e)=>[...t.w,t.b].filter((n,o)=>n!==[...e.w,e.b][o]).length,oc={wide:!0,picture:Bp,controls:jp,readout:Cp,describe:nc,goals:{"01-silence":{ask:"An email with CAPITALS and without viagra is called spam. Turn one knob until it is not. How far must you turn it?",praise:"Silent. A turn by 5 is enough: it brings the number in the middle down to 0, and the neuron fires only above 0.",met:(t,e)=>t.x.join()==="1,0"&&Up(t,e)===1&&D(t.x,t.w,t.b)<=0},"01-both":{ask:"Your doctor writes about viagra, your aunt writes in CAPITALS. Let both through, and catch only the emails that have both.",praise:"Found: each alone brings too little, both together enough.",met:t=>t.w.length===2&&t.activation==="step"&&tc(t).join()==="false,false,false,true"},"01-seven-bottles":{ask:"Ten guests drank seven bottles. Find the weight that says so, and leave the bias at 0: no guests, no wine.",praise:"Found: 0.7 of a bottle for each guest. Now try 3 and 75 guests.",met:t=>t.activation==="identity"&&t.x[0]===10&&t.b===0&&Math.abs(en(t).z-7)<1e-9},"03-last-bit":{ask:"One neuron is enough. Find knobs that call all four numbers right: 0 and 2 even, 1 and 3 odd.",praise:"Found. The first digit needs no weight: whether a number is even is said by its last digit alone.",met:t=>t.w.length===2&&t.activation==="sigmoid"&&tc(t).join()==="true,false,true,false"}}};var hs=16,Xp=1e9,Hp=({weight:t,bias:e})=>e.every(n=>n===0)&&t.flat().every(n=>n===0),nn=class{#t;#e;#o=[];#n;costs=[];peaks=[];end=1/0;ranAway=!1;constructor(e,n,o){this.#t=n,this.#e=o,this.#s(0,e)}at(e){let n=Math.min(Math.floor(e/hs),this.#o.length-1),o=this.#o[n];for((e<this.#n.steps||o.steps>this.#n.steps)&&(this.#n=o);this.#n.steps<Math.min(e,this.end);){let{layers:r,slopes:s}=this.#n;this.#s(this.#n.steps+1,Oi(r,s,this.#e))}return this.#n.layers}cost(e){return this.#r(this.costs,e)}peak(e){return this.#r(this.peaks,e)}#r(e,n){return e.length<=Math.min(n,this.end)&&this.at(n),e[Math.min(n,this.end)]}#s(e,n){let{cost:o,slopes:r,output:s}=Je(n,this.#t),a=Xp*Math.max(this.costs[0]??1,1);if(e>0&&!(o<=a)){[this.end,this.ranAway]=[e-1,!0];return}this.costs[e]=o,this.peaks[e]=Math.max(...s.flat()),this.#n={steps:e,layers:n,slopes:r},e%hs===0&&(this.#o[e/hs]=this.#n),r.every(Hp)&&(this.end=e)}};var ds="party-learning",on=[...Array(40).keys()],Co=1e3,Fp=5,Gp=.001,Vp=.01,gs=[...Array(8).keys()].map(t=>[t>>2,t>>1&1,t&1]),sc=[1,1.5,3,4.3,0,0,0,0],Kp=gs.map(t=>["A","D","S"].filter((e,n)=>t[n]).join("")||"–"),_p={X:gs,y:sc.map(t=>[t]),loss:Ze},Yt=32,fe=y([0,5],[278,190]),Yp=y([0,Co],[46,336]),Zp=Ke([-4,1],[432,338]),bs=mt((t,e)=>{let n=Ye([3,3,1],["relu","relu"],"xavier",new Kt(t));return new nn(n,_p,e)},4*on.length);function fs(t,e,n){let o=bs(t,e);return o.cost(n)<Gp?"learned":o.peak(n)<Vp?"silent":"neither"}var $s=(t,e)=>t.filter(n=>n===e).length,xs=Mt(t=>{let e=bs(t.seed,t.rate),[n,o]=G(gs,e.at(t.steps)),r=[0,1,2].filter(i=>n.A.every(m=>m[i]===0)),s=o.A.flat(),a=on.map(i=>fs(i,t.rate,t.steps));return{run:e,dead:r,bottles:s,fates:a,cost:e.cost(t.steps)}}),rc=t=>[13+Yt*(t%10),4+Yt*Math.floor(t/10)];function Jp(t,e){let[n,o]=rc(t.seed);return l`${on.map(r=>{let[s,a]=rc(r);return l`<g class="nn-press" data-do="seed ${r}"><rect
      class="nn-cell" data-lit="${r===t.seed}" x="${s}" y="${a}"
      width="${Yt}" height="${Yt}"/>${ac(e[r],s+Yt/2,a+Yt/2)}</g>`})}
  <rect class="nn-picked" x="${n}" y="${o}" width="${Yt}"
    height="${Yt}"/>`}function ac(t,e,n){return t==="learned"?l`<circle class="nn-one" cx="${e}" cy="${n}" r="9"/>`:t==="silent"?l`<rect class="nn-none" x="${e-7.5}" y="${n-7.5}" width="15"
      height="15"/><path class="nn-cross" d="M${e-4} ${n-4}l8 8m0 -8l-8 8"
      />`:l`<circle class="nn-open" cx="${e}" cy="${n}" r="7"/>`}var Qp=t=>l`<svg class="nn-symbol" viewBox="-10 -10 20 20"
  aria-hidden="true">${ac(t,0,0)}</svg>`;function th(t){let[e,n]=fe.domain;return l`<g class="nn-axes">${[0,2,4].map(o=>l`<line class="${o?"nn-grid":"nn-zero"}" x1="46" x2="336"
        y1="${h(fe(o))}" y2="${h(fe(o))}"/><text x="40"
        y="${h(fe(o))+4}" text-anchor="end">${o}</text>`)}<text class="nn-axis" x="13" y="176">↑ bottles for each guest
      list</text></g>
    ${t.map((o,r)=>{let s=52+36*r,a=h(fe(Math.min(Math.max(o,e),n))),i=h(fe(sc[r]));return l`<rect class="nn-bar" x="${s}" y="${a}" width="22"
          height="${h(fe(0)-a)}"/><path class="nn-wanted"
          d="M${s-4} ${i}h30"/><text class="nn-small" x="${s+11}"
          y="294" text-anchor="middle">${Kp[r]}</text>`})}`}function eh(t){let{run:e,bottles:n,fates:o}=xs(t);return l`<svg viewBox="0 0 346 468" role="img"
    aria-label="${ic(t)}">
    ${Jp(t,o)} ${th(n)}
    ${Po(e,t.steps,Yp,Zp)}
  </svg>`}var nh=(t,e)=>l`${x(ds,"seed",t,e)}
  ${I(ds,"rate",t,e)} ${x(ds,"steps",t,e)}`;function oh(t){let{dead:e,fates:n,cost:o,run:r}=xs(t),s=(a,i)=>l`<span>${Qp(a)} <b
    data-shows="${a}">${$s(n,a)}</b> ${i}</span>`;return l`<p>Of ${on.length} starts, after ${t.steps} steps:</p>
    <p class="nn-legend">${s("learned","have learned")}
      ${s("silent","are silent: no bottle for any list")}
      ${s("neither","neither")}</p>
    <p class="nn-formula">Seed ${t.seed}: cost <b data-shows="cost">${p(o)}</b>${r.end<=t.steps&&(r.ranAway?"; the next step would run away":"; every slope is 0, nothing will ever change")}</p>
    <p>Dead hidden neurons, 0 for every list: ${e.map(a=>"h"+"₁₂₃"[a]).join(", ")||"none"}</p>
    <p class="nn-legend">A Agatha, D Dahlia, S Stiffy. Bar: what the network
      says; line: what was wanted.</p>
    ${_e(rh(t))}`}var rh=({seed:t,rate:e,steps:n})=>["import numpy as np","from nnlib import (","    SGD, Linear, MSELoss, ReLU, Sequential, fit, party",")","",`rng = np.random.default_rng(${t})`,"net = Sequential(","    Linear(3, 3, rng=rng), ReLU(),","    Linear(3, 1, rng=rng), ReLU(),",")","X, y = party()",`descend = SGD(net.parameters(), lr=${Pe(e)})`,"loss = MSELoss()",`fit(net, X, y, loss, descend, epochs=${n})`,"print(loss(net(X), y))"];function ic(t){let{dead:e,fates:n,cost:o}=xs(t);return`The dinner party, trained from ${on.length} starts at rate ${t.rate}. After ${t.steps} steps ${$s(n,"learned")} have learned, ${$s(n,"silent")} are silent. Picked: seed ${t.seed}, ${n[t.seed]}, with the cost ${p(o)} and ${e.length} dead hidden neurons.`}var sh=({steps:t})=>t<Co?{steps:Math.min(t+Fp,Co)}:null,ah=on.map(t=>[`seed ${t}`,e=>({...e,seed:t})]),cc={picture:eh,controls:nh,readout:oh,describe:ic,play:sh,plays:()=>!0,pace:16,verbs:{step:"Five steps",play:"Train all"},actions:Object.fromEntries(ah),goals:{"05-party-learned":{ask:"Train them all, then pick a start that has learned the party.",praise:"This one gives every guest list its bottles.",met:t=>fs(t.seed,t.rate,t.steps)==="learned"},"05-party-dead":{ask:"Pick a start that is silent before the first step, with every slope 0. Then train it.",praise:"Dead on arrival: the output's ReLU is shut for every guest list, so no blame gets through, and no step ever changes anything.",met:({seed:t,rate:e,steps:n})=>n>0&&bs(t,e).end===0},"05-party-sum":{ask:"Pick a start that trained for 1,000 steps, is not silent, and still misses.",praise:"Its cost rests at about 0.02: it adds what each guest brings, and misses what Dahlia and Stiffy bring together.",met:t=>t.steps===Co&&fs(t.seed,t.rate,t.steps)==="neither"}}};var It=y([-2.2,4.2],[30,334]),Tt=y([-2.2,4.2],[326,22]),[Dn,rn]=Tt.domain,ih=[...Array(65).keys()].map(t=>Dn+t/10),lc=t=>t<=rn;function mc({base:t},e){let n=ih.map(o=>{let r=Math.min(me(t,o).height,2*rn),[s,a]=e?[r,o]:[o,r];return`${h(It(s))},${h(Tt(a))}`});return l`<polyline class="${e?"nn-mirror":"nn-curve"}"
    points="${n.join(" ")}"/>`}function ch(t,{height:e,slope:n}){let o=r=>e+n*(r-t);return l`<line class="nn-secant" x1="${h(It(Dn))}"
    y1="${h(Tt(o(Dn)))}" x2="${h(It(rn))}" y2="${h(Tt(o(rn)))}"/>`}function lh(t,{height:e}){return l`<line class="nn-distance" x1="${It(Dn)}" y1="${Tt(Dn)}"
      x2="${It(rn)}" y2="${Tt(rn)}"/>
    ${mc(t,!0)}
    ${lc(e)&&l`<circle class="nn-one" cx="${h(It(e))}" cy="${h(Tt(t.x))}"
        r="7"/>
      <text class="nn-halo nn-strong nn-positive" x="${h(It(e)+4)}"
        y="${h(Tt(t.x)+22)}">log</text>`}`}function mh(t,{height:e}){return lc(e)?l`<circle class="nn-dot" cx="${h(It(t))}" cy="${h(Tt(e))}"
      r="6"/>`:l`<path class="nn-next" d="M${h(It(t))} 22l-7 12h14z"/>`}function uh(t,e){let n=me(t.base,t.x);return l`<svg viewBox="0 0 344 362" role="img"
    aria-label="${uc(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="22" width="304" height="304"/>
    </clipPath>
    ${T(It,Tt,{names:["x","y"]})}
    <g clip-path="url(#${e}-clip)">
      ${t.mirror?lh(t,n):ch(t.x,n)}
      ${mc(t,!1)}</g>
    ${mh(t.x,n)}
  </svg>`}function ph(t,e){return l`${x("power-curve","base",t,e)}
    ${x("power-curve","x",t,e)}`}function hh({base:t,x:e,mirror:n}){let{height:o,slope:r,atZero:s}=me(t,e),a=l`${p(t,6)}<sup>${p(e,6)}</sup>`;return n?l`<p class="nn-formula">${a} = <b data-shows="height"
          >${p(o)}</b></p>
        <p class="nn-formula">${t===1?"Every power of 1 is 1: there is no logarithm to the base 1.":l`log to the base ${p(t,6)} of ${p(o)} =
                <b data-shows="log">${p(e)}</b>`}</p>`:l`<p class="nn-formula">height: ${a} = <b data-shows="height"
          >${p(o)}</b></p>
        <p class="nn-formula">slope there: <b data-shows="slope"
          >${p(r)}</b></p>
        <p class="nn-formula">slope ÷ height = <b data-shows="ratio"
          >${p(s)}</b></p>`}function uc({base:t,x:e,mirror:n}){let{height:o,slope:r}=me(t,e),s=`At x = ${p(e,6)} it is ${p(o)} high`,a=`The powers of ${p(t,6)} as a curve. ${s}`;return n?`${a}. Mirrored at the diagonal it is the logarithm.`:`${a} and its slope is ${p(r)}.`}var pc={picture:uh,controls:ph,readout:hh,describe:uc,goals:{"00-e":{ask:"Find the base whose slope is its height: slope ÷ height within 0.005 of 1.",praise:"2.71875 is the nearest that this slider comes to e = 2.71828… Move the power: the two stay equal everywhere.",met:({base:t,x:e})=>Math.abs(me(t,e).atZero-1)<.005},"00-which-power":{ask:"Which power of 2 gives 3? Come within 0.05 of 3.",praise:"About 1.585, between 1 (which gives 2) and 2 (which gives 4). That is the logarithm of 3 to the base 2.",met:({base:t,x:e,mirror:n})=>n&&t===2&&Math.abs(me(t,e).height-3)<.05}}};function qo(t){return t.split(/(`[^`]+`|\*[^*\s][^*]*\*)/).map(e=>e.startsWith("`")?l`<code>${e.slice(1,-1)}</code>`:e.startsWith("*")&&e.length>2?l`<em>${e.slice(1,-1)}</em>`:e)}var ys=["abcdefghijklmnopqrstuvwxyz","0123456789"];ys.push(ys[0].toUpperCase());var dh=t=>t.replace(/[a-z0-9]/gi,e=>{let n=ys.find(o=>o.includes(e));return n[(n.indexOf(e)+n.length/2)%n.length]});function Uo(t){try{let{prompt:e,texts:n,rest:o}=JSON.parse(t),r={prompt:e,...JSON.parse(dh(o))};return r.choices?.forEach((s,a)=>s.text=n[a]),r}catch{throw new Error("Question.data must be a question; got something else.")}}var fh=.05,$h=.005;function ws(t,e){if(e.trim()==="")return{verdict:"missing"};if(t.choices){let a=t.choices[Number(e)];return a?{verdict:a.right?"right":"wrong",why:a.why}:{verdict:"missing"}}let n=za(e);if(Number.isNaN(n))return{verdict:"unreadable"};let o=Math.abs(n-t.answer);if(o<=t.tolerance)return{verdict:"right",why:t.why};let r=t.wrong.find(a=>Math.abs(n-a.value)<=$h*Math.abs(a.value));return r?{verdict:"wrong",why:r.why}:{verdict:!t.exact&&o<=fh*Math.abs(t.answer)?"almost":"wrong",why:t.otherwise}}var gh={missing:"Nothing answered yet.",unreadable:"That is not a number. Write it like −1.5, 0,25 or 2/3.",wrong:"Not yet.",almost:"Close, but not right.",right:"Right."},bh={missing:"…",unreadable:"?",wrong:"✗",almost:"≈",right:"✓"};function xh(t,e,n){return t.choices.map((o,r)=>l`<div class="nn-option"><input type="radio"
      name="${n}-answer" id="${n}-${r}" value="${r}" data-trait="answer"
      ${e.answer===String(r)&&"checked"}><label for="${n}-${r}"
      >${qo(o.text)}</label></div>`)}function yh(t,e,n){return l`<p class="nn-number"><label for="${n}-n">Your number</label>
    <input id="${n}-n" data-trait="answer" inputmode="text" maxlength="40"
      autocomplete="off" value="${e.answer}">
    </p>`}function wh(t,e){if(!e.checked)return"";let{verdict:n,why:o}=ws(t,e.answer);return l`<span class="nn-mark" aria-hidden="true">${bh[n]}</span>
    <span><b>${gh[n]}</b> ${o&&qo(o)}</span>`}function vh(t,e){let n=Uo(t.data),o=n.choices?xh:yh,r=t.checked?ws(n,t.answer).verdict:"";return l`<fieldset class="nn-question">
      <legend>${qo(n.prompt)}</legend>
      ${o(n,t,e)}
    </fieldset>
    <div class="nn-live"><button type="button" data-do="check" data-enter
      >Check</button></div>
    <div class="nn-feedback" role="status" data-verdict="${r}"
      >${wh(n,t)}</div>`}var hc={plain:!0,check:({data:t})=>Uo(t),controls:vh,describe:t=>Uo(t.data).prompt,actions:{check:()=>({checked:!0})},input:t=>({...t,checked:!1}),task({id:t,data:e,answer:n,checked:o}){return o&&ws(Uo(e),n).verdict==="right"?t:""}};var kh="reliability",Zt=y([0,1],[40,344]),$e=y([0,1],[262,30]),dc=336,Mh=.025,Cn=t=>Ka(t.cases,t.scale),fc=t=>t.reduce((e,{count:n})=>e+n,0);function vs(t){let e=({count:n,said:o,happened:r})=>n*Math.abs(o-r);return t.reduce((n,o)=>n+e(o),0)/fc(t)}function Ah({cases:t,scale:e}){let[n,o]=[0,0];for(let[r,s,a]of t)n+=s*Vt(e*r,1)+a*Vt(e*r,0),o+=s+a;return n/o}function Sh(t){let e=Cn(t),n=Math.max(1,...e.map(({count:o})=>o));return l`<svg viewBox="0 0 360 342" role="img"
    aria-label="${$c(t)}">
    ${T(Zt,$e,{names:["what it said","share that was spam"],count:5})}
    <path class="nn-distance" d="M${Zt(0)} ${$e(0)}L${Zt(1)} ${$e(1)}"/>
    <g>${e.map(({said:o,happened:r})=>{let s=r<o?"nn-negative":"nn-positive";return l`<path class="nn-given ${s}" d="M${h(Zt(o))} ${h($e(o))}V${h($e(r))}"/>`})}</g>
    <path class="nn-curve" d="${e.map(({said:o,happened:r},s)=>`${s?"L":"M"}${h(Zt(o))} ${h($e(r))}`)}"/>
    <g>${e.map(({said:o,happened:r})=>l`<circle class="nn-one" cx="${h(Zt(o))}"
        cy="${h($e(r))}" r="6"/>`)}</g>
    <g>${e.map(o=>Ih(o,n))}</g>
  </svg>`}function Ih({bin:t,count:e},n){let o=h((Zt(t/10)+Zt((t+1)/10))/2),r=h(24*e/n);return l`<rect class="nn-count-bar" x="${o-13}"
      y="${dc-r}" width="26" height="${r}"/>
    <text class="nn-small nn-halo" x="${o}" y="${dc-r-3}"
      text-anchor="middle">${e}</text>`}var Th=(t,e)=>x(kh,"scale",t,e);function Nh(t){let e=Cn(t);return e.length===0?l`<p>No cases.</p>`:l`${Eh(e)}
    <p class="nn-formula">Mean gap between said and happened:
      <b data-shows="gap">${p(vs(e))}</b></p>
    <p class="nn-formula">Mean surprise: <b data-shows="mean">${p(Ah(t))}</b></p>
    <details><summary>All bins</summary><table class="nn-table">
    <thead><tr><th scope="col">from</th><th scope="col">cases</th>
      <th scope="col">said, on average</th><th scope="col">were spam</th></tr>
    </thead>
    <tbody>${e.map(({bin:n,count:o,said:r,happened:s})=>l`<tr><td>${p(n/10)}</td>
        <td data-shows="count">${o}</td>
        <td data-shows="said">${p(r)}</td>
        <td data-shows="happened">${p(s)}</td></tr>`)}</tbody></table></details>`}function Eh(t){let{bin:e,count:n,happened:o}=t.at(-1);return e<9?l`<p class="nn-top">It said 0.9 or more of none.</p>`:l`<p class="nn-top">It said 0.9 or more of ${n} emails. Of these,
    ${p(100*o,3)} % were spam.</p>`}function $c(t){let e=Cn(t);if(e.length===0)return"A reliability plot without cases.";let n=e.map(({said:o,happened:r,count:s})=>`said ${p(o,2)}, happened ${p(r,2)} (${s})`);return`What a model said against what happened, in ${e.length} bins: ${n.join("; ")}. The mean gap is ${p(vs(e),2)}.`}var gc={picture:Sh,controls:Th,readout:Nh,describe:$c,goals:{"02-calibrate":{ask:"Make this filter honest: bring the mean gap below 0.025. What happens to the mean surprise on the way?",praise:"Its log-odds were about twice too large. The knob that makes it honest also makes the surprise about as small as it can be.",met:t=>fc(Cn(t))>0&&vs(Cn(t))<Mh}}};var Xo="sigmoid-curve",Pt=y([-4,4],[34,346]),zt=y([-.05,1.05],[206,24]),Ho=3,qn=({w:t,b:e},n)=>N(n*t+e),ge=({w:t,b:e})=>-e/t;function Un({w:t,b:e,x:n}){let o=n*t+e;return t*N(o)*N(-o)}function Lh(t,e){let n=t.x>3?-1:1,[o,r]=[h(Pt(t.x)),h(Pt(t.x+n))],[s,a]=[h(zt(e)),h(zt(e+n*Un(t)))];return l`<path class="nn-rise" d="M${o} ${s}H${r}V${a}"/>`}function Oh(t,e){let n=qn(t,t.x),o=ge(t);return l`<svg viewBox="0 0 360 244" role="img"
    aria-label="${xc(t)}">
    <clipPath id="${e}-clip"><rect x="34" y="24" width="312" height="182"/>
    </clipPath>
    ${T(Pt,zt,{names:["x","output"],count:5})}
    <g clip-path="url(#${e}-clip)">
      ${t.tangent&&[Lh(t,n),Ft(t.x,n,Un(t),Pt,zt,70)]}
      <path class="nn-graph" d="${Y(r=>qn(t,r),Pt,zt,200)}"/>
      ${Math.abs(o)<=4&&Rh(o)}
    </g>
    ${Ce("point",Pt(t.x),zt(n))}
  </svg>`}var Rh=t=>l`<path class="nn-distance"
    d="M${h(Pt(t))} ${h(zt(0))}V${h(zt(.5))}"/>
  <path class="nn-centre" d="M${h(Pt(t))} ${h(zt(.5)-7)}l7 7l-7 7l-7 -7z"/>`;function Wh(t,e){return l`${x(Xo,"w",t,e)}
    ${t.lockable&&ze(Xo,"keep",t,e)}
    ${x(Xo,"b",t,e)} ${x(Xo,"x",t,e)}`}function Ph(t){let{w:e,b:n,x:o}=t,r=o*e+n;return l`<p class="nn-formula">z = ${p(o)}·${M(e)} ${R(n)} =
      <b data-shows="z">${p(r)}</b></p>
    <p class="nn-formula">σ(${p(r)}) =
      <b data-shows="y">${$t(N(r))}</b></p>
    ${t.tangent&&l`<p class="nn-formula">slope here: <b data-shows="slope">${p(Un(t))}</b> up for one step to the right</p>`}
    <p>${e===0?"With weight 0 the input changes nothing: the curve is flat.":l`Centre ◆ (output 0.5): x = <b data-shows="centre">${p(ge(t))}</b>`}</p>
    ${zh(t)}`}function zh(t){return!t.lockable||t.keep||bc(t)?"":l`<p class="nn-note">To be kept, the centre must lie between
    −${Ho} and ${Ho}.</p>`}var bc=t=>Math.abs(ge(t))<=Ho;function xc(t){let{w:e,b:n,x:o}=t,r=e===0?"It is flat.":`It ${e>0?"rises":"falls"} from left to right; its centre is at x = ${p(ge(t))}.`,s=t.tangent?`, with slope ${p(Un(t))}`:"";return`The sigmoid curve of a neuron with weight ${p(e)} and bias ${p(n)}. ${r} At x = ${p(o)} the output is ${$t(qn(t,o))}${s}.`}function Bh(t,e){if(t.keep)return bc(e)?{...t,centre:ge(e)}:{};if(!e.keep)return t;if("w"in t)return{...t,b:0-t.w*e.centre};if("b"in t){let n=-t.b/e.w;return Math.abs(n)<=Ho?{...t,centre:n}:{...t,keep:!1}}return t}var yc={picture:Oh,controls:Wh,readout:Ph,describe:xc,input:Bh,drags:{point:(t,[e])=>({x:U(Pt.invert(e),[-4,4],8)})},goals:{"02-mirror":{ask:"Turn the curve round: it must fall from left to right, with its centre where it was at the start.",praise:"Both knobs changed sign. The centre −b/w does not notice.",met:(t,e)=>t.w<0&&Math.abs(ge(t)-ge(e))<1e-9},"02-step-at-two":{ask:"Make a step at x = 2: below 0.05 at x = 1.5, above 0.95 at x = 2.5. The switch “keep the centre” helps.",praise:"A step, nearly. With the centre kept at 2, the bias had to follow the weight: b = −2w.",met:t=>qn(t,1.5)<.05&&qn(t,2.5)>.95},"02-steepest":{ask:"Move the point to where the curve is steepest. What is the slope?",praise:"At the centre, and there it is a quarter of the weight. No other place is as steep.",met:t=>t.tangent&&Math.abs(Un(t))>.2475*Math.abs(t.w)}}};var jh=Array.prototype,Dh=jh.slice;function Ch(t,e){return t-e}function qh(t){for(var e=0,n=t.length,o=t[n-1][1]*t[0][0]-t[n-1][0]*t[0][1];++e<n;)o+=t[e-1][1]*t[e][0]-t[e-1][0]*t[e][1];return o}var wc=t=>()=>t;function Uh(t,e){for(var n=-1,o=e.length,r;++n<o;)if(r=Xh(t,e[n]))return r;return 0}function Xh(t,e){for(var n=e[0],o=e[1],r=-1,s=0,a=t.length,i=a-1;s<a;i=s++){var m=t[s],c=m[0],u=m[1],f=t[i],d=f[0],$=f[1];if(Hh(m,f,e))return 0;u>o!=$>o&&n<(d-c)*(o-u)/($-u)+c&&(r=-r)}return r}function Hh(t,e,n){var o;return Fh(t,e,n)&&Gh(t[o=+(t[0]===e[0])],n[o],e[o])}function Fh(t,e,n){return(e[0]-t[0])*(n[1]-t[1])===(n[0]-t[0])*(e[1]-t[1])}function Gh(t,e,n){return t<=e&&e<=n||n<=e&&e<=t}function Vh(){}var Bt=[[],[[[1,1.5],[.5,1]]],[[[1.5,1],[1,1.5]]],[[[1.5,1],[.5,1]]],[[[1,.5],[1.5,1]]],[[[1,1.5],[.5,1]],[[1,.5],[1.5,1]]],[[[1,.5],[1,1.5]]],[[[1,.5],[.5,1]]],[[[.5,1],[1,.5]]],[[[1,1.5],[1,.5]]],[[[.5,1],[1,.5]],[[1.5,1],[1,1.5]]],[[[1.5,1],[1,.5]]],[[[.5,1],[1.5,1]]],[[[1,1.5],[1.5,1]]],[[[.5,1],[1,1.5]]],[]];function kc(){var t=1,e=1,n=Ha,o=m;function r(c){var u=n(c);if(Array.isArray(u))u=u.slice().sort(Ch);else{let f=Ua(c,Kh);for(u=wt(...Xa(f[0],f[1],u),u);u[u.length-1]>=f[1];)u.pop();for(;u[1]<f[0];)u.shift()}return u.map(f=>s(c,f))}function s(c,u){let f=u==null?NaN:+u;if(isNaN(f))throw new Error(`invalid value: ${u}`);var d=[],$=[];return a(c,f,function(g){o(g,c,f),qh(g)>0?d.push([g]):$.push(g)}),$.forEach(function(g){for(var v=0,S=d.length,E;v<S;++v)if(Uh((E=d[v])[0],g)!==-1){E.push(g);return}}),{type:"MultiPolygon",value:u,coordinates:d}}function a(c,u,f){var d=new Array,$=new Array,g,v,S,E,W,H;for(g=v=-1,E=be(c[0],u),Bt[E<<1].forEach(P);++g<t-1;)S=E,E=be(c[g+1],u),Bt[S|E<<1].forEach(P);for(Bt[E<<0].forEach(P);++v<e-1;){for(g=-1,E=be(c[v*t+t],u),W=be(c[v*t],u),Bt[E<<1|W<<2].forEach(P);++g<t-1;)S=E,E=be(c[v*t+t+g+1],u),H=W,W=be(c[v*t+g+1],u),Bt[S|E<<1|W<<2|H<<3].forEach(P);Bt[E|W<<3].forEach(P)}for(g=-1,W=c[v*t]>=u,Bt[W<<2].forEach(P);++g<t-1;)H=W,W=be(c[v*t+g+1],u),Bt[W<<2|H<<3].forEach(P);Bt[W<<3].forEach(P);function P(tt){var yt=[tt[0][0]+g,tt[0][1]+v],st=[tt[1][0]+g,tt[1][1]+v],at=i(yt),dt=i(st),O,z;(O=$[at])?(z=d[dt])?(delete $[O.end],delete d[z.start],O===z?(O.ring.push(st),f(O.ring)):d[O.start]=$[z.end]={start:O.start,end:z.end,ring:O.ring.concat(z.ring)}):(delete $[O.end],O.ring.push(st),$[O.end=dt]=O):(O=d[dt])?(z=$[at])?(delete d[O.start],delete $[z.end],O===z?(O.ring.push(st),f(O.ring)):d[z.start]=$[O.end]={start:z.start,end:O.end,ring:z.ring.concat(O.ring)}):(delete d[O.start],O.ring.unshift(yt),d[O.start=at]=O):d[at]=$[dt]={start:at,end:dt,ring:[yt,st]}}}function i(c){return c[0]*2+c[1]*(t+1)*4}function m(c,u,f){c.forEach(function(d){var $=d[0],g=d[1],v=$|0,S=g|0,E=ks(u[S*t+v]);$>0&&$<t&&v===$&&(d[0]=vc($,ks(u[S*t+v-1]),E,f)),g>0&&g<e&&S===g&&(d[1]=vc(g,ks(u[(S-1)*t+v]),E,f))})}return r.contour=s,r.size=function(c){if(!arguments.length)return[t,e];var u=Math.floor(c[0]),f=Math.floor(c[1]);if(!(u>=0&&f>=0))throw new Error("invalid size");return t=u,e=f,r},r.thresholds=function(c){return arguments.length?(n=typeof c=="function"?c:Array.isArray(c)?wc(Dh.call(c)):wc(c),r):n},r.smooth=function(c){return arguments.length?(o=c?m:Vh,r):o===m},r}function Kh(t){return isFinite(t)?t:NaN}function be(t,e){return t==null?!1:+t>=e}function ks(t){return t==null||isNaN(t=+t)?-1/0:t}function vc(t,e,n,o){let r=o-e,s=n-e,a=isFinite(r)||isFinite(s)?r/s:Math.sign(r)/Math.sign(s);return isNaN(a)?t:t+a-.5}var xe=41,_h=.4;function sn(t,e,n,o){let r=({domain:[m,c]},u)=>m+(c-m)*u/(xe-1),s=Array.from({length:xe*xe},(m,c)=>t([r(n,c%xe),r(o,Math.floor(c/xe))])),a=([m,c])=>[n(r(n,m-.5)),o(r(o,c-.5))],i=m=>Mn(m.map(a),_h).map(c=>c.map(Math.round));return kc().size([xe,xe]).thresholds(e)(s).map(({coordinates:m})=>{let c=m.flat().map(u=>Yh(i(u)));return l`<path class="nn-level" d="${c.join("")}"/>`})}function Yh([t,...e]){let n=t,o=e.map(r=>{let s=r.map((a,i)=>a-n[i]);return n=r,s.join(s[1]<0?"":" ")});return`M${t.join(" ")}l${o.join(" ")}z`}function Mc(t,e,n,o=5){let[r,s]=[h(e),h(n)],a=[l`<circle cx="${r}" cy="${s}" r="${o}"/>`,l`<rect x="${h(e-o)}" y="${h(n-o)}" width="${2*o}"
      height="${2*o}"/>`,l`<path d="M${r} ${h(n-1.3*o)}l${1.2*o} ${2.2*o}h${-2.4*o}z"/>`][t];return l`<g class="nn-runner" data-runner="${t}">${a}</g>`}function Fo(t,e,n,o){let r=t.map(([i,m])=>`${h(n(i))} ${h(o(m))}`),[s,a]=t.at(-1);return l`<path class="nn-track" data-runner="${e}"
    d="M${r.join("L")}"/>${Mc(e,n(s),o(a))}`}var Go=([t,e],n,o)=>l`<path class="nn-centre" d="M${h(n(t))} ${h(o(e)-6)}l6 6l-6 6l-6 -6z"/>`,Vo=t=>l`<svg class="nn-symbol" viewBox="-9 -9 18 18" aria-hidden="true"
    >${Mc(t,0,0,6)}</svg>`;var Ko="slice",Ac=[-2,2],Xn=[-2.5,2.5],Qt={plane:{word:"2x + y",levels:[-6,-4,-2,0,2,4,6],high:[-7.5,7.5],steep:3,rules:()=>["2","1"]},bowl:{word:"x² + 2y²",levels:[.5,2,4,6,9,12,15],high:[0,19],steep:10,rules:([t,e])=>[`2x = 2·${M(t)}`,`4y = 4·${M(e)}`]},product:{word:"x·y",levels:[-4,-2,-1,-.25,.25,1,2,4],high:[-6.25,6.25],steep:3,rules:()=>["y","x"]}},V=y(Xn,[232,22]),ye=[350,272],Jt=[262,338],Sc=52,Zh=.3,_o=({turn:t})=>y(Xn,t?[73,283]:[30,240]),Jh=mt((t,e)=>sn(Rn[t].height,Qt[t].levels,_o({turn:e}),V),6);function we({surface:t,x:e,y:n,angle:o}){let r=[e,n],{height:s,slopes:a}=Rn[t];return{place:r,height:s(r),slopes:a(r),slope:ss(t,r,o)}}function Ic(t,[e,n],[o,r]){let s=Math.atan2(r-n,o-e)*180/Math.PI;return l`<path class="${t}" d="M${h(e)} ${h(n)}L${h(o)} ${h(r)}"
    /><path class="${t}" transform="translate(${h(o)} ${h(r)})
    rotate(${h(s)})" d="M-9 -5L0 0L-9 5"/>`}function Qh(t,e,n){let{height:o}=Rn[t.surface],{place:r,slopes:s}=we(t),[a,i]=r,m=y(Qt[t.surface].high,ye),c=y(Qt[t.surface].high,Jt),[u,f]=[h(e(a)),h(V(i))],d=o(r);return l`
    <path class="nn-cut" d="M${e.range[0]} ${f}H${e.range[1]}"/>
    <path class="nn-cut" data-axis="y" d="M${u} ${V.range[0]}V${V.range[1]}"/>
    <rect class="nn-silent" x="30" y="${ye[1]}" width="210"
      height="${ye[0]-ye[1]}"/>
    <rect class="nn-silent" x="${Jt[0]}" y="22"
      width="${Jt[1]-Jt[0]}" height="210"/>
    <clipPath id="${n}-cuts"><path d="M30 ${ye[1]}H240V${ye[0]}H30Z
      M${Jt[0]} 22H${Jt[1]}V232H${Jt[0]}Z"/></clipPath>
    <g clip-path="url(#${n}-cuts)">
    <path class="nn-cut" d="${Y($=>o([$,i]),e,m)}"/>
    ${Ft(a,d,s[0],e,m,46)}
    <circle class="nn-centre" cx="${u}" cy="${h(m(d))}" r="4"/>
    <path class="nn-cut" data-axis="y" d="${td($=>o([a,$]),c)}"/>
    ${ed(i,d,s[1],c)}</g>
    <circle class="nn-centre" cx="${h(c(d))}" cy="${f}" r="4"/>
    <text class="nn-small" x="30" y="${ye[0]+17}">cut along x</text>
    <text class="nn-small" x="${Jt[1]}" y="${V.range[0]+17}"
      text-anchor="end">cut along y</text>`}function td(t,e){return`M${[...Array(61).keys()].map(o=>{let r=Xn[0]+(Xn[1]-Xn[0])*o/60;return`${h(e(t(r)))} ${h(V(r))}`}).join("L")}`}function ed(t,e,n,o){let[r,s]=[V(1)-V(0),n*(o(1)-o(0))],a=46/Math.hypot(r,s),i=[-a,a].map(m=>[h(o(e)+m*s),h(V(t)+m*r)]);return l`<path class="nn-tangent" d="M${i[0].join(" ")}L${i[1].join(" ")}"/>`}function nd(t,e,n){let{place:o,slopes:r,slope:s}=we(t),a=[e(o[0]),V(o[1])],i=t.angle*Math.PI/180,m=[a[0]+Sc*Math.cos(i),a[1]-Sc*Math.sin(i)],c=o.map((g,v)=>g+Zh*r[v]),u=y([0,360],[46,334]),{steep:f}=Qt[t.surface],d=y([-f,f],[370,286]),$=gt(r)===0;return l`<g clip-path="url(#${n}-map)">${!$&&Ic("nn-gradient",a,[e(c[0]),V(c[1])])}</g>
    ${Ic("nn-hand",a,m)}
    <g class="nn-axes">${[-f,0,f].map(g=>l`<line class="${g?"nn-grid":"nn-zero"}" x1="46" x2="334"
        y1="${d(g)}" y2="${d(g)}"/><text x="40" y="${d(g)+4}"
        text-anchor="end">${p(g)}</text>`)}${[0,90,180,270,360].map(g=>l`<line class="nn-grid" x1="${u(g)}" x2="${u(g)}"
        y1="${d.range[0]}" y2="${d.range[1]}"/><text x="${u(g)}" y="386"
        text-anchor="middle">${g}°</text>`)}<text class="nn-axis" x="12" y="274">↑ slope, by direction</text></g>
    <path class="nn-graph" d="${Y(g=>ss(t.surface,o,g),u,d)}"/>
    <circle class="nn-centre" cx="${h(u(t.angle))}" cy="${h(d(s))}" r="5"/>
    <g class="nn-grab" data-drag="tip"><circle cx="${h(m[0])}"
      cy="${h(m[1])}" r="16"/><circle class="nn-handle nn-tip"
      cx="${h(m[0])}" cy="${h(m[1])}" r="8"/></g>`}function od(t,e){let n=_o(t),{word:o}=Qt[t.surface];return l`<svg viewBox="0 0 346 ${t.turn?394:372}" role="img"
    aria-label="${Tc(t)}">
    <clipPath id="${e}-map"><rect x="${n.range[0]}" y="22" width="210"
      height="210"/></clipPath>
    <rect class="nn-silent" x="${n.range[0]}" y="22" width="210" height="210"/>
    <g clip-path="url(#${e}-map)">${Jh(t.surface,t.turn)}</g>
    ${T(n,V,{names:["x",`y, and level lines of ${o}`],count:4})}
    ${t.turn?nd(t,n,e):Qh(t,n,e)}
    <g class="nn-grab" data-drag="place"><circle cx="${h(n(t.x))}"
      cy="${h(V(t.y))}" r="16"/><circle class="nn-handle"
      cx="${h(n(t.x))}" cy="${h(V(t.y))}" r="9"/></g>
  </svg>`}var rd=(t,e)=>l`
  ${I(Ko,"surface",t,e,n=>Qt[n].word)}
  ${x(Ko,"x",t,e)} ${x(Ko,"y",t,e)}
  ${t.turn&&x(Ko,"angle",t,e)}`;function sd(t){let{place:e,height:n,slopes:o,slope:r}=we(t),s=Qt[t.surface].rules(e),a=(m,c,u)=>l`<p class="nn-formula">along ${m},
    with ${c} held still: ${s[u]} = <b data-shows="d${m}">${p(o[u])}</b></p>`;return l`<p class="nn-formula">height = <b data-shows="height">${p(n)}</b></p>
    ${a("x","y",0)} ${a("y","x",1)} ${t.turn&&i(t)}`;function i({angle:m}){let c=m*Math.PI/180,[u,f]=[Math.cos(c),Math.sin(c)];return l`<p class="nn-formula">gradient = (${p(o[0])},
        ${p(o[1])}), its length <b data-shows="length">${p(gt(o))}</b></p>
      <p class="nn-formula">direction = (${p(u,3)}, ${p(f,3)})</p>
      <p class="nn-formula">slope this way = ${p(o[0])}·${M(Number(u.toFixed(3)))} ${R(o[1])}·${M(Number(f.toFixed(3)))} = <b
        data-shows="slope">${p(ft(r))}</b></p>`}}function Tc(t){let{place:e,slopes:n,slope:o}=we(t),r=`A map of ${Qt[t.surface].word} by its level lines. At x = ${p(e[0])}, y = ${p(e[1])} the slope along x is ${p(n[0])} and along y ${p(n[1])}.`;return t.turn?`${r} In the direction of ${t.angle} degrees it is ${p(ft(o))}; the gradient's length is ${p(gt(n))}.`:r}var ad=(t,e)=>Math.abs(t-e)<1e-9,Nc={picture:od,controls:rd,readout:sd,describe:Tc,drags:{place:(t,[e,n])=>({x:U(_o(t).invert(e),Ac,4),y:U(V.invert(n),Ac,4)}),tip(t,[e,n]){let o=e-_o(t)(t.x),r=V(t.y)-n;if(o===0&&r===0)return{};let s=Math.atan2(r,o)*180/Math.PI;return{angle:(Math.round(s/5)*5+360)%360}}},goals:{"00-partials":{ask:"On x·y, find the place where the slope along x is 2 and the slope along y is −1.",praise:"At (−1, 2). For a product, each slope is the other factor.",met:({surface:t,x:e,y:n})=>t==="product"&&e===-1&&n===2},"00-same-slopes":{ask:"On x² + 2y², find a place where both slopes are the same, and not 0.",praise:"Wherever 2x = 4y: on the line of all places with x = 2y.",met(t){let[e,n]=we(t).slopes;return t.surface==="bowl"&&e!==0&&ad(e,n)}},"00-steepest":{ask:"On x² + 2y², turn the hand until the slope is as large as it gets.",praise:"It points along the gradient's arrow, and the slope is nearly the arrow's length. No direction climbs faster.",met(t){let{slope:e,slopes:n}=we(t),o=gt(n);return t.surface==="bowl"&&o>0&&e>.999*o}},"00-level":{ask:"Now turn it until the slope is about 0, but not at the bottom.",praise:"Along the level line the height does not change, and the gradient stands at a right angle to it.",met(t){let{slope:e,slopes:n}=we(t);return Math.abs(e)<.05*gt(n)}}}};var id="softmax-bars",Yo=12,Ms=316,Ec=58;function cd(t,e,n){let o=n*Ec+8;return l`<text x="${Yo}" y="${o+14}">${e}</text>
    <text class="nn-strong" x="${Yo+Ms}" y="${o+14}"
      text-anchor="end">${p(t)}</text>
    <rect class="nn-silent" x="${Yo}" y="${o+21}" width="${Ms}"
      height="20" rx="3"/>
    <rect class="nn-one" x="${Yo}" y="${o+21}" width="${h(Ms*t)}"
      height="20" rx="3"/>`}function ld(t){let e=Ue(t.z);return l`<svg viewBox="0 0 340 ${Ec*e.length+4}" role="img"
    aria-label="${Lc(t)}">
    ${e.map((n,o)=>cd(n,t.names[o],o))}
  </svg>`}var md=(t,e)=>x(id,"z",t,e);function ud(t){let e=Ue(t.z),n=t.z.map(Math.exp),o=n.reduce((r,s)=>r+s,0);return l`<table class="nn-table">
    <thead><tr><th scope="col">class</th><th scope="col">score z</th>
      <th scope="col">e<sup>z</sup></th><th scope="col">share of the sum</th>
      </tr></thead>
    <tbody>${e.map((r,s)=>l`<tr><td>${t.names[s]}</td>
        <td>${p(t.z[s])}</td>
        <td data-shows="power">${p(n[s])}</td>
        <td data-shows="share">${p(r)}</td></tr>`)}
    <tr><td>together</td><td></td><td data-shows="total">${p(o)}</td>
      <td>1</td></tr></tbody>
  </table>`}function Lc({z:t,names:e}){let n=Ue(t),o=e.map((r,s)=>`${r} has score ${p(t[s])} and gets ${p(n[s])}`);return`Softmax of ${e.length} scores: ${o.join("; ")}.`}var Oc={wide:!0,picture:ld,controls:md,readout:ud,describe:Lc,goals:{"02-halve":{ask:"Halve the probability of the second class, without touching its own score.",praise:"Its score is what it was; its share is not. Whatever another class gains, this one helps to pay.",met:(t,e)=>t.z[1]===e.z[1]&&Ue(t.z)[1]<=Ue(e.z)[1]/2},"02-shift":{ask:"Change every score and leave every probability as it was.",praise:"The same number was added to all of them. Only the differences between scores count.",met:(t,e)=>{let n=t.z.map((o,r)=>o-e.z[r]);return n[0]!==0&&n.every(o=>o===n[0])}}}};var Zo="bumps",Qo=[...Array(201).keys()].map(t=>t/200),Ss=y([0,1],[34,332]),Jo=y([-1.25,1.25],[236,20]),pd=["1st","2nd","3rd","4th","5th","6th","7th","8th"].map(t=>`${t} bump`),Wc={hill:t=>Math.sin(Math.PI*t)**2,wave:t=>.8*Math.sin(2*Math.PI*t),roof:t=>t<.375?2*t:1.2*(1-t)};function hd({count:t,steepness:e,heights:n}){let o=[...Array(t).keys()].flatMap(r=>[r,r+1]);return[{weight:[o.map(()=>e)],bias:o.map(r=>-e*r/t),activation:N},{weight:o.map((r,s)=>[s%2?-n[s>>1]:n[s>>1]]),bias:[0],activation:An}]}function Pc(t){let[e,n]=G(Qo.map(r=>[r]),hd(t)),o=t.heights.slice(0,t.count).map((r,s)=>e.A.map(a=>r*(a[2*s]-a[2*s+1])));return{sum:n.A.flat(),bumps:o}}var zc=t=>Qo.map(Wc[t.target]);function tr(t){let e=zc(t),n=Pc(t).sum.map((r,s)=>Math.abs(r-e[s])),o=Math.max(...n);return{gap:o,at:n.indexOf(o)}}var As=t=>Ao(t.map((e,n)=>[Ss(Qo[n]),Jo(e)]));function dd(t){let{sum:e,bumps:n}=Pc(t),o=zc(t),{at:r}=tr(t),s=h(Ss(Qo[r]));return l`<svg viewBox="0 0 344 272" role="img"
    aria-label="${Bc(t)}">
    ${T(Ss,Jo,{names:["x","output"],count:5})}
    ${n.map(a=>l`<polyline class="nn-bump" points="${As(a)}"/>`)}
    <line class="nn-gap" x1="${s}" x2="${s}" y1="${h(Jo(e[r]))}"
      y2="${h(Jo(o[r]))}"/>
    <polyline class="nn-target" points="${As(o)}"/>
    <polyline class="nn-made" points="${As(e)}"/>
  </svg>`}function fd(t,e){let n=x(Zo,"heights",t,e,void 0,pd);return l`${I(Zo,"target",t,e)}
    ${I(Zo,"count",t,e)}
    ${x(Zo,"steepness",t,e)}
    ${n.slice(0,t.count)}
    <div class="nn-live"><button type="button" data-do="read"
      >Read the heights off the curve</button></div>`}function $d(t){let{gap:e}=tr(t);return l`<p class="nn-legend">
      <span><svg class="nn-symbol" viewBox="-9 -9 18 18" aria-hidden="true"
        ><path class="nn-target" d="M-9 0H9"/></svg> curve to match</span>
      <span><svg class="nn-symbol" viewBox="-9 -9 18 18" aria-hidden="true"
        ><path class="nn-made" d="M-9 0H9"/></svg> the network</span></p>
    <p>Largest gap: <b data-shows="gap">${p(e)}</b></p>
    <p>${2*t.count} hidden neurons,
      <b data-shows="knobs">${6*t.count+1}</b> knobs</p>`}function Bc(t){let e=t.heights.slice(0,t.count).map(n=>p(n));return`The curve "${t.target}" and a network of ${t.count} bumps of heights ${e.join(", ")}. They are at most ${p(tr(t).gap,3)} apart.`}var gd=t=>({heights:t.heights.map((e,n)=>n<t.count?Math.round(16*Wc[t.target]((n+.5)/t.count))/16:e)}),Rc=(t,e,n,o,r)=>({ask:o,praise:r,met:s=>s.target===t&&s.count===e&&tr(s).gap<n}),jc={picture:dd,controls:fd,readout:$d,describe:Bc,actions:{read:gd},goals:{"03-hill":Rc("hill",4,.1,"Match the hill with four bumps: keep the largest gap below 0.1. The best heights are not the curve's own, and the steepness counts.","Matched. The steepness is a knob as well: flatter sigmoids turn the stairs into a slope."),"03-wave":Rc("wave",8,.2,"Match the wave with eight bumps: keep the largest gap below 0.2.","Matched. With more bumps the gap would shrink further, to anything you like.")}};var Es="dinner-party",Hn=["Agatha","Dahlia","Stiffy"],jt=["h₁","h₂","h₃"],Is=[0,1,2].map(t=>({x:36,y:46+86*t,r:17})),an=[0,1,2].map(t=>({x:192,y:46+86*t,r:22})),ve={x:310,y:132,r:24},qc=[...Array(8).keys()].map(t=>[t>>2,t>>1&1,t&1]),er=[1,1.5,3,4.3,0,0,0,0],Uc=er.with(3,1.5),Ls=Mt(({W1:t,b1:e,W2:n,b2:o,relu:r})=>{let s={weight:t,bias:e,activation:An},[a]=G(qc,[s]),i=a.Z.map(c=>c.map((u,f)=>r[f]?qe(u):u)),[m]=G(i,[{weight:n,bias:o,activation:qe}]);return{Z:a.Z,A:i,S:m.Z.flat(),Y:m.A.flat()}});function Os(t){let{Z:e,A:n,S:o,Y:r}=Ls(t),[s,a,i]=t.guests,m=4*s+2*a+i;return{z:e[m],a:n[m].map(ft),s:o[m],y:ft(r[m])}}var Xc=(t,e)=>Math.abs(t-e)<1e-9,Ts=(t,e)=>Ls(t).Y.every((n,o)=>Xc(n,e[o])),bd=({goals:t})=>t.includes("03-feud")?Uc:er,Dc="M8 0h6v12q6 4 6 12v30q0 4-4 4h-10q-4 0-4-4v-30q0-8 6-12z",Ns=6;function xd(t,e){let n=Math.min(Ns,Math.ceil(ft(t)));return l`${[...Array(n).keys()].map(o=>{let r=Math.min(1,t-o),s=96+30*o;return l`<g transform="translate(${s} 278)">
      <clipPath id="${e}-full${o}"><rect x="0" y="${h(58*(1-r))}"
        width="24" height="${h(58*r)}"/></clipPath>
      <path class="nn-wine" clip-path="url(#${e}-full${o})" d="${Dc}"/>
      <path class="nn-glass" d="${Dc}"/></g>`})}
  ${t>Ns&&l`<text class="nn-strong" x="${96+30*Ns}" y="318">…</text>`}`}function yd(t,e){let{a:n,y:o}=Os(t);return l`<svg viewBox="0 0 340 346" role="img"
    aria-label="${Hc(t)}">
    ${He([...t.W1.flatMap((r,s)=>r.map((a,i)=>({weight:a,from:Is[s],to:an[i],part:`w${s}${i} x${s} h${i}`,faint:!t.guests[s],label:t.knobs,along:.26}))),...t.W2.map(([r],s)=>({weight:r,from:an[s],to:ve,part:`v${s} o`,faint:n[s]===0,label:t.knobs,along:.48}))].filter(({weight:r})=>r!==0))}
    ${Is.map((r,s)=>lt(r,t.guests[s]?"✓":"",{part:`x${s}`,on:t.guests[s]===1}))}
    ${an.map((r,s)=>lt(r,p(n[s],3),{part:`h${s}`,on:n[s]>0}))}
    ${lt(ve,p(o,3),{part:"o",on:o>0})}
    ${Hn.map((r,s)=>l`<text class="nn-halo nn-small" x="8" y="${Is[s].y-23}"
          >${r}</text>`)}
    ${t.knobs&&an.map(({x:r,y:s,r:a},i)=>l`<text class="nn-halo nn-small ${F(t.b1[i])}" x="${r}"
          y="${s+a+16}" text-anchor="middle" data-part="b${i} h${i}"
          >${R(t.b1[i])}</text>`)}
    ${t.knobs&&l`<text class="nn-halo nn-small ${F(t.b2[0])}" x="${ve.x}"
      y="${ve.y+ve.r+16}" text-anchor="middle" data-part="c0 o"
      >${R(t.b2[0])}</text>`}
    ${jt.map((r,s)=>l`<text class="nn-halo nn-small" x="${an[s].x}"
          y="${an[s].y-28}" text-anchor="middle">${r}</text>`)}
    <text class="nn-small" x="${ve.x}" y="${ve.y-32}"
      text-anchor="middle">bottles</text>
    <path class="nn-wire" d="M14 336.75H326"/>
    ${o===0&&l`<text class="nn-small" x="96" y="322">ginger ale</text>`}
    ${xd(o,e)}
    <text class="nn-strong" x="18" y="322">${p(o,3)} ×</text>
  </svg>`}var Cc=t=>({W1:([e,n])=>`weight from ${Hn[e]} to ${jt[n]}`,b1:([e])=>`bias of ${jt[e]}`,W2:([e])=>`weight from ${jt[e]} to bottles`,b2:()=>"bias of bottles"})[t.split(".")[0]](t.split(".").slice(1));function wd(t,e){return l`${ie(Es,"guests",t,e,Hn)}
    ${t.unplug&&l`<hr>${ie(Es,"relu",t,e,jt)}`}`}function vd(t,e,n){let{z:o,a:r,s,y:a}=Os(t),i=jt.map((m,c)=>{let u=t.W2[c][0];return l`${c>0&&" "}<span class="${F(u)}"
      >${c>0?R(u):p(u)}·${p(r[c])}</span>`});return l`<p class="nn-formula">hidden: ${jt.map((m,c)=>l`${c>0&&", "}${t.relu[c]?"ReLU":""}(<span data-shows="z">${p(ft(o[c]))}</span>) = <b
        data-shows="a">${p(r[c])}</b>`)}</p>
    <p class="nn-formula">bottles: ReLU(${i} ${R(t.b2[0])}) =
      ReLU(<span data-shows="s">${p(ft(s))}</span>) = <b
      data-shows="bottles">${p(a)}</b></p>
    ${t.knobs&&kd(t,e,n)}
    ${t.table&&Md(t)}`}function kd(t,e,n){let o=(s,a)=>({...vo(s,Cc(s),t,n),part:a}),r=s=>wo(s,t,e);return l`<p>Pick a knob, then turn it with the slider.</p>
    <div class="nn-equation">
    ${_(r(t.W1.map((s,a)=>s.map((i,m)=>o(`W1.${a}.${m}`,`w${a}${m} x${a} h${m}`)))),"W₁","(3, 3)")}
    ${_(r([t.b1.map((s,a)=>o(`b1.${a}`,`b${a} h${a}`))]),"b₁","(3,)")}
    ${_(r(t.W2.map((s,a)=>[o(`W2.${a}.0`,`v${a} o`)])),"W₂","(3, 1)")}
    ${_(r([[o("b2.0","c0 o")]]),"b₂","(1,)")}
  </div>
  ${yo(Es,Cc(t.knob),t,e,n)}`}function Md(t){let{A:e,Y:n}=Ls(t),o=bd(t),r=n.map((a,i)=>Xc(a,o[i])),s=r.filter(Boolean).length;return l`<p class="nn-count" data-none="${s===8}"><b
      data-shows="right">${s}</b> of 8 guest lists as wanted</p>
    <table class="nn-table nn-tight">
    <thead><tr>${Hn.map(([a,...i])=>l`<th scope="col">${a}<span
        class="nn-wide">${i.join("")}</span></th>`)}${jt.map(a=>l`<th scope="col">${a}</th>`)}
      <th scope="col">bottles</th><th scope="col">wanted</th></tr></thead>
    <tbody>${qc.map((a,i)=>{let m=a.join()===t.guests.join();return l`<tr data-right="${String(r[i])}"
        ${m&&l`aria-current="true"`}>${a.map(c=>l`<td>${c}</td>`)}${e[i].map(c=>l`<td>${p(ft(c),3)}</td>`)}
        <td data-shows="list">${p(ft(n[i]))}</td>
        <td>${o[i]} ${r[i]?"✓":"✗"}</td></tr>`})}</tbody></table>`}function Hc(t){let{a:e,y:n}=Os(t),o=Hn.filter((i,m)=>t.guests[m]),r=o.length===0?"Nobody is invited":`Invited: ${o.join(" and ")}`,s=jt.filter((i,m)=>e[m]>0),a=s.length===0?"none":s.join(", ");return`${r}. Hidden neurons above 0: ${a}. The network says: bottles ${p(n)}.`}var Fc={picture:yd,controls:wd,readout:vd,describe:Hc,goals:{"03-most-wine":{ask:"Find the guest list that needs the most wine.",praise:"Dahlia with Stiffy, and without Agatha: 4.3 bottles. That is more than the two would need one by one.",met:({guests:t})=>t.join()==="0,1,1"},"03-idle-relu":{ask:"Take out as many of the hidden ReLUs as you can without changing the wine for any guest list.",praise:"Found. What arrives at h₁ and h₃ is never below 0, so ReLU has nothing to stop there. At h₂ it has: −0.5 for nobody.",met:(t,e)=>t.relu.filter(n=>!n).length===2&&Ts({...e,relu:t.relu},er)&&Ts(t,er)},"03-feud":{ask:"Dahlia and Stiffy have fallen out. A party of the two needs only 1.5 bottles in all; every other list stays as it was.",praise:"Settled, on all eight lists. Only a hidden neuron that sees both guests can tell the pair from its parts.",met:t=>t.relu.every(Boolean)&&Ts(t,Uc)}}};var te=[.05,.1],cn=[.01,.99],ke=[.35,.6],Ws=.5,Ps=1e4,Gc=[.15,.2,.25,.3,.4,.45,.5,.55],Vc=([t,e],n,o,r)=>[N(t*n[r]+e*n[r+1]+o),N(t*n[r+2]+e*n[r+3]+o)];function Rs(t){let e=Vc(te,t,ke[0],0),n=Vc(e,t,ke[1],4),o=[n[0]-cn[0],n[1]-cn[1]],r=(o[0]**2+o[1]**2)/2;return{hidden:e,output:n,misses:o,error:r}}var nr=t=>t*(1-t),Kc=([t,e],[n,o])=>[t*n,t*o,e*n,e*o],_c=(t,e)=>t.map((n,o)=>n-Ws*e[o]);function zs(t,e=!1){let{hidden:n,output:o,misses:r,error:s}=Rs(t),[a,i]=[r[0]*nr(o[0]),r[1]*nr(o[1])],m=[a,i],c=Kc(m,n),u=t.slice(4),f=e?_c(u,c):u,d=[(a*f[0]+i*f[2])*nr(n[0]),(a*f[1]+i*f[3])*nr(n[1])],$=Kc(d,te).concat(c),g=_c(t,$);return{hidden:n,output:o,misses:r,error:s,outputBlame:m,through:f,hiddenBlame:d,gradient:$,next:g}}var Ad={false:[Gc],true:[Gc]};function Yc(t,e=!1){let n=Ad[e];for(;n.length<=t;)n.push(zs(n.at(-1),e).next);return n[t]}function Zc(t,e,n=1e-5){let o=Rs(t.with(e,t[e]+n)).error,r=Rs(t.with(e,t[e]-n)).error;return(o-r)/(2*n)}var Bs="mazur-network",Fn=["hidden","outputs","output-blame","hidden-blame","update"],Sd={hidden:"hidden neurons",outputs:"outputs","output-blame":"blame on the outputs","hidden-blame":"blame on the hidden",update:"new weights"},Ds=[34,178,322].map((t,e)=>[74,196].map(n=>({x:t,y:n,r:e?28:22}))),rr=[0,1],Ae=t=>"₁₂₃₄₅₆₇₈"[t],Me=t=>p(t,6),ln=t=>p(t,9),Cs=(t,e=6,n=1e-4)=>t!==0&&Math.abs(t)<n?t.toExponential(e-1).replaceAll("-","−"):p(t,e),Jc=t=>`δ ${Cs(t,Math.abs(t)<.001?2:3,.001)}`,mn=(t,e)=>Fn.indexOf(t.phase)>=Fn.indexOf(e);function qs(t){let e=Yc(t.steps,t.early);return{w:e,...zs(e,t.early)}}var Qc={first:[0,1,2,3],second:[4,5,6,7]},el=(t,e)=>mn(t,e<4?"hidden-blame":"output-blame"),nl=(t,e)=>mn(t,t.early&&e>=4?"hidden-blame":"update"),ol=({phase:t},e)=>t===(e>=4?"output-blame":"hidden-blame");function Id(t,e,n){return nl(t,n)?e.next[n]:ol(t,n)?e.gradient[n]:e.w[n]}function tl({phase:t},e){return t==="update"||t==="hidden-blame"?!0:t==="hidden"==e<4}function Td(t,e){return[...Qc.first,...Qc.second].map(n=>{let o=n>=4,[r,s]=[n>>1&1,n&1],a=Id(t,e,n);return{from:Ds[o?1:0][s],to:Ds[o?2:1][r],weight:a,text:Cs(a,ol(t,n)?2:4),now:tl(t,n),faint:!tl(t,n),along:s===r?.5:.32}})}var js=({x:t,y:e,r:n},o,r=0)=>l`<text class="nn-halo nn-small" x="${t}" y="${e+n+18+17*r}"
    text-anchor="middle">${o}</text>`,or=({x:t,y:e,r:n},o,r=0)=>l`<text class="nn-halo nn-small" x="${t}" y="${e-n-8-17*r}"
    text-anchor="middle">${o}</text>`,Nd=t=>p(t,t<.1?3:4);function Ed(t){let e=qs(t),[n,o,r]=Ds;return l`<svg viewBox="0 0 360 300" role="img"
    aria-label="${rl(t)}">
    ${He(Td(t,e))}
    ${rr.map(s=>lt(n[s],te[s]))}
    ${rr.map(s=>[lt(o[s],p(e.hidden[s]),{now:["hidden","hidden-blame"].includes(t.phase)}),[or,js][s](o[s],mn(t,"hidden-blame")?`h${Ae(s)}, ${Jc(e.hiddenBlame[s])}`:`h${Ae(s)}`)])}
    ${rr.map(s=>[lt(r[s],mn(t,"outputs")&&Nd(e.output[s]),{now:["outputs","output-blame"].includes(t.phase)}),[or,js][s](r[s],`target ${cn[s]}`),mn(t,"output-blame")&&[or,js][s](r[s],Jc(e.outputBlame[s]),1)])}
    ${or(n[0],"inputs")}
    <text class="nn-small" x="180" y="288" text-anchor="middle">${Ld(t)}</text>
  </svg>`}function Ld({phase:t,early:e}){return{hidden:"values go → on the wires: weights",outputs:"values go → on the wires: weights","output-blame":"← blame comes, right-hand wires: gradients","hidden-blame":`← left: gradients, right: ${e?"NEW":"old"} weights`,update:"on the wires: the new weights"}[t]}var Od=(t,e)=>l`${I(Bs,"phase",t,e,n=>Sd[n])}
  ${x(Bs,"steps",t,e)}
  ${t.hunt&&ze(Bs,"early",t,e)}
  <div class="nn-play nn-live">
    <button type="button" data-do="first">To step 1</button>
    <button type="button" data-do="last">To step 10,000</button>
    <button type="button" data-do="back">One step back</button>
  </div>`;function Rd({phase:t,early:e},n){let{w:o,hidden:r,output:s,misses:a,outputBlame:i,hiddenBlame:m}=n,c=u=>p(u);return{hidden:()=>l`h₁ = σ(${te[0]}·${M(o[0])} + ${te[1]}·${M(o[1])}
      + ${ke[0]}) = ${Me(r[0])}`,outputs:()=>l`o₁ = σ(${c(r[0])}·${M(o[4])} +
      ${c(r[1])}·${M(o[5])} + ${ke[1]}) = ${Me(s[0])}`,"output-blame":()=>l`δ of o₁ = (${c(s[0])} − ${cn[0]}) ·
      ${c(s[0])}·(1 − ${c(s[0])}) = ${Me(i[0])}`,"hidden-blame":()=>l`δ of h₁ = (${c(i[0])}·${M(n.through[0])} + ${M(i[1])}·${M(n.through[2])}) ·
      ${c(r[0])}·(1 − ${c(r[0])}) = ${Me(m[0])}`,update:()=>l`new w₅ = ${c(o[4])} − ${Ws} ·
      ${M(n.gradient[4])} = ${Me(n.next[4])}`}[t]()}function Wd(t,e,n){let o=(r,s,a)=>l`<td ${r&&l`data-shows="${s}"`}>${r?Cs(a):"·"}</td>`;return l`<table class="nn-table nn-tight">
    <thead><tr><th scope="col">${t.hunt?"weight":"pick"}</th>
      <th scope="col">value</th><th scope="col">gradient</th>
      <th scope="col">next</th></tr></thead>
    <tbody>${n.w.map((r,s)=>{let a=!t.hunt&&t.pick===`w${s+1}`;return l`<tr ${a&&l`aria-current="true"`}>
        <td>${t.hunt?`w${Ae(s)}`:Pd(t,e,s)}</td>
        ${o(!0,"weight",r)}
        ${o(el(t,s),"gradient",n.gradient[s])}
        ${o(nl(t,s),"next",n.next[s])}</tr>`})}</tbody></table>`}function Pd(t,e,n){let o=`${e}-pick${n}`;return l`<label class="nn-option" for="${o}"><input type="radio" name="${e}-pick"
    id="${o}" data-trait="pick" value="w${n+1}" ${t.pick===`w${n+1}`&&"checked"}> w${Ae(n)}</label>`}function zd(t,e){let n=Number(t.pick[1])-1;if(!el(t,n))return l`<p class="nn-formula">Blame has not come to w${Ae(n)}
      yet.</p>`;let[o,r]=[n>>1&1,n&1],s=n>=4,a=(s?e.outputBlame:e.hiddenBlame)[o],i=(s?e.hidden:te)[r];return l`<p class="nn-formula">Three ways to the gradient of w${Ae(n)}.
      By hand: δ · input = ${M(a)} · ${p(i)} =
      <b data-shows="hand">${ln(a*i)}</b></p>
    <p class="nn-formula">By nudging w${Ae(n)} by 0.00001 up and down:
      <b data-shows="nudge">${p(Zc(e.w,n),7)}</b></p>
    <p class="nn-formula">By nnlib's matrices, all eight at once:
      <b data-shows="backward">${ln(Bd(e.w)[n])}</b></p>`}function Bd(t){let e=rr.map(o=>{let[r,s,a,i]=t.slice(4*o,4*o+4);return{weight:[[r,a],[s,i]],bias:[ke[o],ke[o]],activation:N,slope:Sn}}),{slopes:n}=Je(e,{X:[te],y:[cn],loss:Ze});return n.flatMap(({weight:[[o,r],[s,a]]})=>[o,s,r,a])}function jd(t,e){let n=qs(t),o=t.steps;return l`<p class="nn-formula">${Rd(t,n)}</p>
    ${mn(t,"outputs")&&l`<p class="nn-formula">After ${o} step${o!==1&&"s"}: outputs
      <b data-shows="output">${ln(n.output[0])}</b> and
      <b data-shows="output">${ln(n.output[1])}</b>, error
      <b data-shows="error">${ln(n.error)}</b></p>`}
    ${Wd(t,e,n)}
    ${!t.hunt&&zd(t,n)}`}function rl(t){let e=qs(t),{steps:n,phase:o,early:r}=t,s=i=>i.map(m=>Me(m)).join(" and "),a={hidden:()=>`the hidden neurons give ${s(e.hidden)}`,outputs:()=>`the outputs are ${s(e.output)}, the error ${ln(e.error)}`,"output-blame":()=>`the outputs' blame is ${s(e.outputBlame)}`,"hidden-blame":()=>`the hidden neurons' blame is ${s(e.hiddenBlame)}`+(r?", passed through weights that were moved already":""),update:()=>`the new weights are ${e.next.map(i=>Me(i)).join(", ")}`}[o]();return`A network with two inputs, two hidden neurons and two outputs, after ${n} step${n===1?"":"s"} of training${r?" with the early update":""}. In the next step ${a}.`}function Dd({steps:t,phase:e}){let n=Fn[Fn.indexOf(e)+1];return n?{phase:n}:t<Ps?{steps:t+1,phase:Fn[0]}:null}var sl={picture:Ed,controls:Od,readout:jd,describe:rl,pace:1200,plays:()=>!0,play:Dd,actions:{first:()=>({steps:1,phase:"outputs"}),last:()=>({steps:Ps,phase:"outputs"}),back:({steps:t})=>({steps:Math.max(0,t-1),phase:"outputs"})},goals:{"05-one-step":{ask:"Go through one whole step: forward, backward, new weights, and the outputs after it. Has the error fallen?",praise:"From 0.298371109 to 0.291027774. All four weights to the outputs moved by more than 0.01; those to the hidden neurons by less than 0.001.",met:({steps:t,phase:e,early:n})=>t===1&&e==="outputs"&&!n},"05-find-bug":{ask:"Make the error after one step the published 0.291027924.",praise:"That is the slip: w₅ to w₈ were moved first, and the hidden neurons' blame came through the moved weights.",met:({steps:t,phase:e,early:n})=>t===1&&e!=="hidden"&&n},"05-last-error":{ask:"The published last error is 0.0000351085. Neither version has it after 10,000 steps. Which one has it, and when?",praise:"The right code, one step earlier. The published outputs are those of the early update after all 10,000.",met:({steps:t,phase:e,early:n})=>t===9999&&e!=="hidden"&&!n}}};var ir="network-steps",al=[0,1].map(t=>({x:36,y:66+120*t,r:20})),sr=[0,1].map(t=>({x:172,y:66+120*t,r:29})),Us={x:302,y:126,r:29},cr=["first","last"],ar=[["h₁","h₂"],["output"]],Gn=15,Xs=[[0,0],[0,1],[1,0],[1,1]],cl=({W1:t,b1:e,W2:n,b2:o})=>[{weight:t,bias:e,activation:N},{weight:n,bias:o,activation:N}],Fs=t=>Si(t.x,cl(t)).slice(0,t.at),ll=t=>G(Xs,cl(t))[1].A.flat(),Gs=t=>t>.5?"even":"odd",Hs=(t,e)=>t>.5==(e%2===0),lr=(t,e,n,o)=>t.findLast(r=>r.layer===e&&r.to===n&&(!o||r.op===o))?.value;function ml({op:t,layer:e,to:n,from:o}={}){let r=e?"o":`h${n}`,s={product:e?[`v${o}`,`a${o}`,r]:[`w${o}${n}`,`x${o}`,r],sum:[r],bias:[r,e?"c0":`b${n}`],activation:e?[r,"y","s0"]:[r,`a${n}`,`z${n}`]};return new Set(s[t])}function ul({op:t,layer:e,to:n,terms:o,value:r}){let s=u=>p(u,6),[a,i]=o,[m,c]={product:()=>["value times weight",`${s(a)} · ${M(i,6)}`],sum:()=>["add what arrives",`${s(a)} ${R(i,6)}`],bias:()=>["add its bias",`${s(a)} ${R(i,6)}`],activation:()=>["squash",`σ(${s(a)})`]}[t]();return[`${ar[e][n]}: ${m}`,`${c} = ${s(r)}`]}function Cd(t){let e=Fs(t),n=ml(e.at(-1)),o=e.length?ul(e.at(-1)):["nothing done yet","Press Step"],r=[t.W1,t.W2],s=(c,u,f,d,$,g,v,S)=>({from:d,to:$,weight:r[c][u][f],part:`${g} ${v}`,now:n.has(g),along:S}),a=(c,u)=>{let f=lr(e,c,u);return f===void 0?"":p(f)},i=(c,{x:u,y:f,r:d},$)=>l`<text class="nn-halo nn-small ${F(c)}" x="${u}"
      y="${f+d+17}" text-anchor="middle" data-part="${$}"
      ${n.has($.split(" ")[0])&&"data-now"}>${R(c)}</text>`,m=lr(e,1,0,"activation");return l`<svg viewBox="0 0 340 300" role="img"
    aria-label="${pl(t)}">
    ${He([...[0,1].flatMap(c=>[0,1].map(u=>s(0,c,u,al[c],sr[u],`w${c}${u}`,`x${c} h${u}`,c===u?.5:.34))),...[0,1].map(c=>s(1,c,0,sr[c],Us,`v${c}`,"o",.5))])}
    ${al.map((c,u)=>lt(c,t.x[u],{part:`x${u}`,now:n.has(`x${u}`)}))}
    ${sr.map((c,u)=>lt(c,a(0,u),{part:`h${u}`,now:n.has(`h${u}`)||n.has(`a${u}`)}))}
    ${lt(Us,a(1,0),{part:"o",now:n.has("o")})}
    ${sr.map((c,u)=>i(t.b1[u],c,`b${u} h${u}`))}
    ${i(t.b2[0],Us,"c0 o")}
    <text class="nn-small" x="14" y="38">${cr[0]} digit</text>
    <text class="nn-small" x="14" y="224">${cr[1]} digit</text>
    <text class="nn-small" x="172" y="29" text-anchor="middle">h₁</text>
    <text class="nn-small" x="172" y="149" text-anchor="middle">h₂</text>
    <text class="nn-small" x="302" y="89" text-anchor="middle">output</text>
    <text class="nn-strong" x="302" y="191" text-anchor="middle"
      >${m!==void 0&&Gs(m)}</text>
    <text class="nn-small" x="170" y="264" text-anchor="middle">step ${t.at} of ${Gn} · ${o[0]}</text>
    <text class="nn-strong" x="170" y="288" text-anchor="middle"
      >${o[1]}</text>
  </svg>`}var il=t=>({W1:([e,n])=>`weight from the ${cr[e]} digit to ${ar[0][n]}`,b1:([e])=>`bias of ${ar[0][e]}`,W2:([e])=>`weight from ${ar[0][e]} to the output`,b2:()=>"bias of the output"})[t.split(".")[0]](t.split(".").slice(1));function qd(t,e){return l`<div>${ie(ir,"x",t,e,cr)}</div>
    <div>${x(ir,"at",t,e)}</div>`}function Ud(t,e,n){let o=Fs(t),r=ml(o.at(-1)),s=(d,$,g={})=>({text:d===void 0?"·":p(d),part:$,now:r.has($.split(" ")[0]),...g}),a=(d,$,g)=>s($,g,{value:$,...t.knobs&&vo(d,il(d),t,n)}),i=d=>wo(d,t,e),m=(d,$)=>lr(o,d,$,"bias"),c=(d,$)=>lr(o,d,$,"activation"),u=(d,$)=>d===void 0?{}:{shows:$},f=[0,1];return l`<div class="nn-equation">
      ${_(i([t.x.map((d,$)=>s(d,`x${$}`))]),"x","(1, 2)")}
      ${Be("@",_(i(t.W1.map((d,$)=>d.map((g,v)=>a(`W1.${$}.${v}`,g,`w${$}${v} x${$} h${v}`)))),"W₁","(2, 2)"))}
      ${Be("+",_(i([t.b1.map((d,$)=>a(`b1.${$}`,d,`b${$} h${$}`))]),"b₁","(2,)"))}
    </div>
    <div class="nn-equation"><span>=</span>
      ${_(i([f.map(d=>s(m(0,d),`z${d} h${d}`,u(m(0,d),"z")))]),"z₁","(1, 2)")}
      ${Be("σ →",_(i([f.map(d=>s(c(0,d),`a${d} h${d}`,u(c(0,d),"a")))]),"a₁","(1, 2)"))}
    </div>
    <div class="nn-equation"><span>a₁ @</span>
      ${_(i(t.W2.map((d,$)=>[a(`W2.${$}.0`,d[0],`v${$} o`)])),"W₂","(2, 1)")}
      ${Be("+",_(i([[a("b2.0",t.b2[0],"c0 o")]]),"b₂","(1,)"))}
    </div>
    <div class="nn-equation"><span>=</span>
      ${_(i([[s(m(1,0),"s0 o",u(m(1,0),"z"))]]),"z₂","(1, 1)")}
      ${Be("σ →",_(i([[s(c(1,0),"y o",u(c(1,0),"a"))]]),"a₂","(1, 1)"))}
    </div>
    ${t.knobs&&yo(ir,il(t.knob),t,e,n)}
    ${t.table&&Xd(t)}`}function Xd(t){let e=ll(t),n=e.filter(Hs).length;return l`<table class="nn-table nn-tight">
    <thead><tr><th scope="col">number</th><th scope="col">digits</th>
      <th scope="col">output</th><th scope="col">says</th>
      <th scope="col">right?</th></tr></thead>
    <tbody>${e.map((o,r)=>{let s=Hs(o,r),a=Xs[r].join()===t.x.join();return l`<tr data-right="${String(s)}"
        ${a&&l`aria-current="true"`}><td>${r}</td>
        <td>${Xs[r].join(", ")}</td>
        <td data-shows="output">${p(o)}</td><td>${Gs(o)}</td>
        <td>${s?"✓ yes":"✗ no"}</td></tr>`})}</tbody></table>
    <p class="nn-count" data-none="${n===4}"><b data-shows="right"
      >${n}</b> of 4 numbers right</p>`}function pl(t){let[e,n]=t.x,o=Fs(t),r=`A network with two inputs, two hidden neurons and one output. The number ${2*e+n} comes in as the digits ${e} and ${n}. `;if(o.length===0)return`${r}No step is done yet.`;let[s,a]=ul(o.at(-1)),i=t.at===Gn?` It says ${Gs(o.at(-1).value)}.`:"";return`${r}Step ${t.at} of ${Gn}, ${s}: ${a}.${i}`}var hl={picture:Cd,controls:qd,readout:Ud,describe:pl,pace:1400,plays:({knobs:t})=>!t,play:({at:t})=>t<Gn?{at:t+1}:null,goals:{"03-step":{ask:"Step to the end. Before each step say which two numbers meet next, and what comes out.",praise:"That is a forward pass: six products, three sums, three biases, three sigmoids.",met:t=>t.at===Gn},"03-one-knob":{ask:"The network calls every number even. One of its nine knobs, turned alone, puts all four right. Find it.",praise:"Found: the weight from the last digit to h₁. The output counts h₁ against even, so h₁ must rise when the last digit is 1.",met:(t,e)=>ll(t).every(Hs)&&Br(ir,t,e).length===1}}};var Hd=[1,1.778279410038923,3.1622776601683795,5.623413251903491];function mr(t){let e=Math.floor(t);return+`1e${e}`*Hd[4*(t-e)]}function Vn(t,e,n){let o=n?Math.fround:i=>i,r=i=>o(o(i*i)*i),s=o(mr(t)),a=r(o(1.5+s));return o(e==="one side"?o(a-r(1.5))/s:o(a-r(o(1.5-s)))/o(2*s))}var un=(t,e,n)=>Math.abs(Vn(t,e,n)-6.75)/6.75;var Vs="nudge-error",Dt=y([-16,0],[50,344]),Nt=y([-14,2],[230,26]),Vd=Array.from({length:65},(t,e)=>(e-64)/4),Kn=["one side","both sides"],fl=t=>Math.max(Nt.domain[0],Math.min(2,Math.log10(t)));function Kd(){let[t,e]=Dt.range,[n,o]=Nt.range;return l`<g class="nn-axes">
    ${[-16,-12,-8,-4,0].map(r=>l`<line class="nn-grid" x1="${Dt(r)}" x2="${Dt(r)}"
        y1="${n}" y2="${o}"/><text x="${Dt(r)}" y="${n+17}"
        text-anchor="middle">${Wo(r)}</text>`)}
    ${[-12,-8,-4,0].map(r=>l`<line class="nn-grid" x1="${t}" x2="${e}"
        y1="${Nt(r)}" y2="${Nt(r)}"/><text x="${t-6}" y="${Nt(r)+4}"
        text-anchor="end">${Wo(r)}</text>`)}
    <text class="nn-axis" x="${e}" y="${n+36}" text-anchor="end"
      >nudge ε →</text>
    <text class="nn-axis" x="6" y="14">↑ relative error</text>
  </g>`}function _d(t,{power:e,single:n}){let o=Vd.filter(a=>a>=e),r=o.map(a=>[h(Dt(a)),h(Nt(fl(un(a,t,n))))]),s=t===Kn[1];return l`<polyline class="nn-error-line ${s?"nn-positive":"nn-negative"}" points="${r.map(a=>a.join()).join(" ")}"/>
    ${r.filter((a,i)=>Number.isInteger(o[i])).map(([a,i])=>s?l`<circle class="nn-one" cx="${a}" cy="${i}" r="4"/>`:l`<rect class="nn-none" x="${a-3.5}" y="${i-3.5}" width="7"
              height="7"/>`)}`}function Yd(t){let{power:e,way:n,single:o}=t,r=un(e,n,o),[s,a]=[h(Dt(e)),h(Nt(fl(r)))];return l`<svg viewBox="0 0 360 272" role="img"
    aria-label="${$l(t)}">
    ${Kd()} ${Kn.map(i=>l`<g>${_d(i,t)}</g>`)}
    <path class="nn-distance" d="M${s} ${Nt.range[0]}V${a}"/>
    <circle class="nn-handle" data-drag="nudge" cx="${s}" cy="${a}" r="10"/>
    <text class="nn-small nn-halo" x="${Dt(-15.8)}" y="${Nt(-13.4)}">← round-off</text>
    <text class="nn-small nn-halo" x="${Dt(-.2)}" y="${Nt(-13.4)}"
      text-anchor="end"
      >the curve bends →</text>
  </svg>`}var Zd=(t,e)=>l`${x(Vs,"power",t,e)}
  ${I(Vs,"way",t,e)} ${ze(Vs,"single",t,e)}`;function Jd({power:t,way:e,single:n}){let o=mr(t),r=Vn(t,e,n),s=un(t,e,n),a=e===Kn[0]?"(f(x + ε) − f(x)) ÷ ε":"(f(x + ε) − f(x − ε)) ÷ 2ε";return l`<p class="nn-legend"><span><svg class="nn-symbol"
      viewBox="0 0 14 14"><rect class="nn-none" x="3" y="3" width="8"
      height="8"/></svg> one side</span><span><svg class="nn-symbol"
      viewBox="0 0 14 14"><circle class="nn-one" cx="7" cy="7" r="5"/></svg>
      both sides</span></p>
    <p class="nn-formula">f(x) = x³ at x = ${1.5}; the slope is
      ${6.75}.</p>
    <p class="nn-formula">ε = <b data-shows="nudge">${p(o)}</b>:
      ${a} = <b data-shows="slope">${p(r,12)}</b></p>
    <p class="nn-formula">Wrong by the part <b data-shows="error">${p(s)}</b> of the slope.</p>`}function $l({power:t,way:e,single:n}){return`Two curves: the relative error of a nudged slope, measured on one side and on both sides, for nudges from 1 down to the present one${n?", in single precision":""}. At the nudge ${p(mr(t))}, ${e}, the slope comes out as ${p(Vn(t,e,n),12)}, an error of ${p(un(t,e,n))}.`}function dl(t,e){let n=Array.from({length:17},(r,s)=>s-16),o=n.map(r=>un(r,t,e));return n[o.indexOf(Math.min(...o))]}var gl={picture:Yd,controls:Zd,readout:Jd,describe:$l,drags:{nudge:(t,[e])=>({power:Math.max(-16,Math.min(0,Math.round(Dt.invert(e))))})},goals:{"05-one-side":{ask:"Measure on one side. Find the nudge with the smallest error.",praise:"Near 10⁻⁸: there the bend of the curve and the round-off cost about the same.",met:({power:t,way:e,single:n})=>e===Kn[0]&&!n&&t===dl(e,n)},"05-both-sides":{ask:"Measure on both sides. Where is the bottom of the valley now?",praise:"Near 10⁻⁵, and more than a hundred times deeper. This is what check_gradients does.",met:({power:t,way:e,single:n})=>e===Kn[1]&&!n&&t===dl(e,n)},"05-lost":{ask:"Find a nudge so small that the quotient is exactly 0.",praise:"Lost: x + ε is x again, because a number has about 16 digits and no more.",met:({power:t,way:e,single:n})=>Vn(t,e,n)===0}}};var et=t=>t.length===1?`(${t[0]},)`:`(${t.join(", ")})`;function bl(t,e){return t[1]===e[0]?{shape:[t[0],e[1]]}:{error:`matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature (n?,k),(k,m?)->(n?,m?) (size ${e[0]} is different from ${t[1]})`}}function xl(t,e){let[n,o]=t,[r]=e;if(o===r||r===1)return{shape:[n,o]};if(o===1)return{shape:[n,r]};let s=a=>et(a).replace(/ /g,"");return{error:`operands could not be broadcast together with shapes ${s(t)} ${s(e)} `}}var ur="shape-checker",Ct=16,Ks={"X @ W + b":(t,e)=>[t,e],"X @ W.T + b":(t,e)=>[t,e.toReversed()],"W @ X + b":(t,e)=>[e,t]},yl={"X @ W + b":["X","W"],"X @ W.T + b":["X","W.T"],"W @ X + b":["W","X"]};function Yn({formula:t,X:e,W:n,b:o}){let r=bl(...Ks[t](e,n));if(r.error)return{error:r.error,where:"@"};let s=xl(r.shape,[o]);return s.error?{error:s.error,where:"+",product:r.shape}:{shape:s.shape,product:r.shape}}var _s=t=>{let{shape:e,product:n}=Yn(t);return!!e&&t.b!==n[1]};function pn([t,e],n,o,r=""){let s=[...[...Array(Math.max(0,t-1)).keys()].map(a=>`M${n} ${o+Ct*(a+1)}h${Ct*e}`),...[...Array(Math.max(0,e-1)).keys()].map(a=>`M${n+Ct*(a+1)} ${o}v${Ct*t}`)];return l`<g class="nn-grid-box" data-kind="${r}"><rect x="${n}"
    y="${o}" width="${Ct*e}" height="${Ct*t}"/><path
    d="${s.join("")}"/></g>`}function Qd(t){let[e,n]=Ks[t.formula](t.X,t.W),[o,r]=yl[t.formula],{error:s,where:a,product:i,shape:m}=Yn(t),[c,u]=[152,168],f={x:c-18-Ct*e[1],y:u},d={x:c,y:u-18-Ct*n[0]},$=a==="@"?"wrong":"",g=a==="+"?"wrong":_s(t)?"odd":"",v=(i??[e[0]])[0],S=u+Ct*v+12;return l`<svg viewBox="0 0 340 352" role="img"
    aria-label="${wl(t)}">
    ${pn(e,f.x,f.y,$)}
    ${pn(n,d.x,d.y,$)}
    ${m&&pn(m,c,u,"copy")}
    ${i&&pn(i,c,u,"made")}
    <text class="nn-strong" x="${c}" y="${d.y-7}">${r} ${et(n)}</text>
    <text class="nn-strong" x="${c-12}" y="${u-8}" text-anchor="end"
      >${o} ${et(e)}</text>
    ${!i&&l`<text class="nn-strong nn-negative" x="${c+4}" y="${u+18}"
        >${e[1]} and ${n[0]} differ</text>`}
    ${i&&l`${m&&pn([1,m[1]],c,S,"copy")}
      ${pn([1,t.b],c,S,g)}
      <text class="nn-strong" x="${c-8}" y="${S+12}"
        text-anchor="end">+ b ${et([t.b])}</text>
      ${a==="+"&&l`<text class="nn-strong nn-negative" x="${c-8}"
          y="${S+30}" text-anchor="end">${i[1]} and ${t.b} differ</text>`}`}
    ${!s&&l`<text class="nn-strong" x="${c-8}" y="${S+32}" text-anchor="end">= ${et(m)}</text>`}
  </svg>`}function tf(t,e){let n=["rows","columns"];return l`${I(ur,"formula",t,e)}
    ${x(ur,"X",t,e,void 0,n)}
    ${x(ur,"W",t,e,void 0,n)}
    ${x(ur,"b",t,e)}`}function ef(t){let{formula:e,X:n,W:o,b:r}=t,{error:s,shape:a}=Yn(t),i=l`<p class="nn-formula"><code>${e}</code> with X
    ${et(n)}, W ${et(o)}, b ${et([r])}</p>`;return s?l`${i}<p class="nn-error"><code><b>ValueError:</b> <span
      data-shows="error">${s}</span></code></p><p>${nf(t)}</p>`:l`${i}<p>Result: <b data-shows="shape">${et(a)}</b>. ${_s(t)?of(t):`${_n(a[0],"row")} and ${_n(a[1],"column")}: one column for each bias.`}</p>`}var _n=(t,e,n=`${e}s`)=>`${t} ${t===1?e:n}`;function nf(t){let[e,n]=Ks[t.formula](t.X,t.W),[o,r]=yl[t.formula];return Yn(t).where==="@"?`Each row of ${o} has ${_n(e[1],"number")}, each column of ${r} has ${n[0]}. They must pair up one to one.`:`The product has ${_n(n[1],"column")}, and b has ${_n(t.b,"entry","entries")}. There must be one bias for each neuron, that is for each column.`}var of=({b:t})=>t===1?"NumPy is content, but all neurons share one bias. Was that meant?":`NumPy is content, but it has copied the single column ${t} times: one neuron has become ${t}. Was that meant?`;function wl(t){let{error:e,shape:n}=Yn(t),{formula:o,X:r,W:s,b:a}=t,i=`${o} with X ${et(r)}, W ${et(s)}, b ${et([a])}`;return e?`${i}: they do not fit.`:`${i}: ${et(n)}.`}var vl={picture:Qd,controls:tf,readout:ef,describe:wl,goals:{"03-fit":{ask:"Four examples with two inputs each, three neurons. Give W the shape that lets X @ W + b run.",praise:"It fits: (4, 2) @ (2, 3) + (3,) gives (4, 3).",met:t=>t.formula==="X @ W + b"&&`${t.X} ${t.W} ${t.b}`=="4,2 2,3 3"},"03-silent":{ask:"Make NumPy compute something without a complaint although b has not one entry for each neuron.",praise:"That is the mistake to fear: no message, and numbers that look like an answer. Print the shapes.",met:_s}}};var Et=y([-2.6,3.4],[34,334]),Jn={line:{y:[-6.5,6.5],glass:-1.3,word:"2x − 1"},square:{y:[-1,9.8],glass:.1,word:"x²"},"three-squares":{y:[-3,29],glass:.1,word:"3x²"},"square-and-line":{y:[-2,15.6],glass:-1.3,word:"x² + 2x"}},Zn=50,rf=[...Array(61).keys()];function Qn({curve:t,x:e,halvings:n}){let o=2**-n;return{run:o,to:e+o,f:rs[t],...Ii(t,e,o)}}var sf=(t,e,n,o,r)=>rf.map(s=>e+(n-e)*s/60).map(s=>`${h(o(s))},${h(r(t(s)))}`).join(" ");function kl({f:t,to:e,slope:n},o,r,s,a,i){let m=c=>t(o)+n*(c-o);return l`<polyline class="nn-curve" points="${sf(t,r,s,a,i)}"/>
    <line class="nn-secant" x1="${h(a(r))}" y1="${h(i(m(r)))}"
      x2="${h(a(s))}" y2="${h(i(m(s)))}"/>
    <circle class="nn-dot" cx="${h(a(o))}" cy="${h(i(t(o)))}" r="5"/>
    <circle class="nn-dot" cx="${h(a(e))}" cy="${h(i(t(e)))}" r="5"/>`}function af({f:t,to:e,run:n,rise:o},r,s){let[a,i,m,c]=[Et(r),s(t(r)),Et(e),s(t(e))],u=f=>Math.abs(f)>22;return l`<path class="nn-steps" d="M${h(a)} ${h(i)}H${h(m)}V${h(c)}"/>
    ${u(m-a)&&l`<text class="nn-halo nn-small" text-anchor="middle"
      x="${h((a+m)/2)}" y="${h(i+(o<0?-8:18))}">run</text>`}
    ${u(m-a)&&u(c-i)&&l`<text class="nn-halo nn-small" x="${h(m+7)}"
      y="${h((i+c)/2+5)}">rise</text>`}`}function cf(t,e,n,o){let r=.5/e.run;if(r<2)return"";let s=t.x+e.run/2,a=(e.f(t.x)+e.f(e.to))/2,[i,m]=[Et(Jn[t.curve].glass),24+Zn],c=d=>i+(Et(d)-Et(s))*r,u=d=>m+(n(d)-n(a))*r,f=Zn/(Et(1)-Et(0))/r*1.05;return l`<clipPath id="${o}-glass"><circle cx="${h(i)}" cy="${m}"
      r="${Zn}"/></clipPath>
    <circle class="nn-node" cx="${h(i)}" cy="${m}" r="${Zn}"/>
    <g clip-path="url(#${o}-glass)">${kl(e,t.x,s-f,s+f,c,u)}</g>
    <text class="nn-halo nn-small" x="${h(i)}" y="${m+Zn+17}"
      text-anchor="middle">magnified ×${r}</text>`}function lf(t,e){let n=Qn(t),o=y(Jn[t.curve].y,[326,22]);return l`<svg viewBox="0 0 344 362" role="img"
    aria-label="${Ml(t)}">
    <clipPath id="${e}-clip"><rect x="34" y="22" width="300" height="304"/>
    </clipPath>
    ${T(Et,o,{names:["x",Jn[t.curve].word]})}
    <g clip-path="url(#${e}-clip)">${af(n,t.x,o)}
      ${kl(n,t.x,...Et.domain,Et,o)}</g>
    ${cf(t,n,o,e)}
  </svg>`}function mf(t,e){return l`${I("secant","curve",t,e,n=>Jn[n].word)}
    ${x("secant","x",t,e)}
    ${x("secant","halvings",t,e)}`}function uf(t){let{f:e,to:n,run:o,rise:r,slope:s}=Qn(t),a=i=>p(i,6);return l`<p class="nn-formula">run = <b data-shows="run">${p(o)}</b>
      (from x = ${a(t.x)} to ${a(n)})</p>
    <p class="nn-formula">rise = ${a(e(n))} −
      ${M(e(t.x),6)} = <b data-shows="rise">${p(r)}</b></p>
    <p class="nn-formula">slope = rise ÷ run = <b data-shows="slope"
      >${p(s)}</b></p>`}function Ml(t){let{run:e,rise:n,slope:o}=Qn(t);return`The curve ${Jn[t.curve].word} with a line through two of its points. From x = ${p(t.x)} the run is ${p(e)}, the rise ${p(n)}, the slope ${p(o)}.`}var Al={picture:lf,controls:mf,readout:uf,describe:Ml,goals:{"00-slope":{ask:"On x², stand at 1.5. Shrink the nudge until the slope is less than 0.001 away from 3.",praise:"Done. The smaller the nudge, the nearer to 3, and never quite there: 3 is the limit.",met:t=>t.curve==="square"&&t.x===1.5&&Math.abs(Qn(t).slope-3)<.001},"00-downhill":{ask:"Somewhere x² falls by 3 for each 1 to the right. Find the place, with the smallest nudge.",praise:"At −1.5. The slope of x² at x is 2x, here 2 · (−1.5).",met:t=>t.curve==="square"&&t.halvings===10&&Math.abs(Qn(t).slope+3)<.01}}};var Qs=[[0,0],[0,1],[1,0],[1,1]],ta={AND:[0,0,0,1],OR:[0,1,1,1],NAND:[1,1,1,0],XOR:[0,1,1,0]},Ys=y([-.6,1.6],[30,332]),Zs=y([-.6,1.6],[322,20]),ea=({w:t,b:e},n)=>ct(D(n,t,e)),pr=t=>Qs.filter((e,n)=>ea(t,e)===ta[t.gate][n]).length,Il=t=>t.firing==="w1+w2+2b>0"&&t.silent==="w1+w2+2b<=0";function pf(t,e){return l`<svg viewBox="0 0 344 360" role="img"
    aria-label="${Tl(t)}">
    ${Ge(t.w,t.b,Ys,Zs,e)} ${T(Ys,Zs,{count:3})}
    ${Qs.map((n,o)=>{let r=ta[t.gate][o];return Wt(n,r,ea(t,n)!==r,Ys,Zs)})}
  </svg>`}function hf(t,e){return l`${I("truth-table","gate",t,e)}
    ${x("truth-table","w",t,e)}
    ${x("truth-table","b",t,e)}`}function df(t,e){return l`${vt("must fire","must stay silent")}
    <table class="nn-table" aria-label="the four rows">
      <thead><tr><th scope="col">x₁</th><th scope="col">x₂</th>
        <th scope="col">z</th><th scope="col">neuron</th>
        <th scope="col">${t.gate}</th><th scope="col">right?</th></tr>
      </thead>
      <tbody>${Qs.map((n,o)=>{let[r,s]=[ea(t,n),ta[t.gate][o]];return l`<tr data-right="${String(r===s)}"><td>${n[0]}</td>
          <td>${n[1]}</td><td data-shows="row-z">${p(D(n,t.w,t.b))}</td><td>${r}</td><td>${s}</td>
          <td>${r===s?"✓ yes":"✗ no"}</td></tr>`})}</tbody>
    </table>
    <p class="nn-count" data-none="${String(pr(t)===4)}"><b
      data-shows="right">${pr(t)}</b> of 4 rows right</p>
    ${t.gate==="XOR"&&gf(t,e)}`}var ff={"":"choose","w1+w2+b>0":"w₁ + w₂ + b > 0","w1+w2+2b>0":"w₁ + w₂ + 2b > 0","2w1+2w2+2b>0":"2w₁ + 2w₂ + 2b > 0"},$f={"":"choose","w1+w2<=0":"w₁ + w₂ ≤ 0","w1+w2+b<=0":"w₁ + w₂ + b ≤ 0","w1+w2+2b<=0":"w₁ + w₂ + 2b ≤ 0"};function Sl(t,e,n,o,r){return l`<p><label for="${n}-${t}">${o}</label>
    <select id="${n}-${t}" data-trait="${t}">
      ${Object.entries(r).map(([s,a])=>l`<option value="${s}"
          ${e[t]===s&&"selected"}>${a}</option>`)}
    </select></p>`}function gf(t,e){return l`<details class="nn-proof"><summary>It cannot be done</summary>
    <p>Then show it. The four rows ask for:</p>
    <ul><li>row 0, 0 silent: b ≤ 0</li><li>row 0, 1 fires: w₂ + b > 0</li>
      <li>row 1, 0 fires: w₁ + b > 0</li>
      <li>row 1, 1 silent: w₁ + w₂ + b ≤ 0</li></ul>
    ${Sl("firing",t,e,"Add the two rows that fire:",ff)}
    ${Sl("silent",t,e,"Add the two that stay silent:",$f)}
    <p class="nn-verdict">${bf(t)}</p></details>`}function bf(t){return!t.firing||!t.silent?"":Il(t)?"One number, w₁ + w₂ + 2b, would have to be above 0 and not above 0. No knobs can do that: XOR cannot be done with one neuron.":`Not yet: look at the ${t.firing==="w1+w2+2b>0"?"second":"first"} sum. Add the left sides of its two rows, w to w and b to b; each row brings its own b.`}function Tl(t){return`The four corners of the unit square, to be answered as ${t.gate} does. With weights ${p(t.w[0])} and ${p(t.w[1])} and bias ${p(t.b)}, ${pr(t)} of 4 are right.`}var Js=(t,e)=>({ask:`Choose ${t} and get all four rows right.`,praise:e,met:n=>n.gate===t&&pr(n)===4}),Nl={picture:pf,controls:hf,readout:df,describe:Tl,goals:{"01-and":Js("AND","AND: neither weight alone lifts the bias above 0, both together do."),"01-or":Js("OR","OR: each weight alone lifts the bias above 0."),"01-nand":Js("NAND","NAND: AND with every sign turned."),"01-xor":{ask:"Choose XOR. Get all four rows right, or prove that nobody can.",praise:"Shown: no single neuron can do XOR. Two layers can (chapter 3).",met:t=>t.gate==="XOR"&&Il(t)}}};var rt=[[0,0],[0,1],[1,0],[1,1]],Se=[0,1,1,0],na=[-.25,1.25],hn=y(na,[172,28]),dr=y(na,[22,166]),hr=y(na,[196,340]),xf=[...Array(9).keys()].map(t=>t/8),yf=[...Array(25).keys()].map(t=>t/24),qt=24,wf=El(t=>t,dr),fr=({place:t,w:e,b:n},o)=>t(o).map(r=>D(r,e,n)),to=t=>fr(t,rt).map((e,n)=>ct(e)===Se[n]);function $r(t,e){let n=vf(a=>fr(t,a),dr,hn),o=to(t),r=(a,i)=>a.map((m,c)=>Wt(m,Se[c],!o[c],i,hn)),s=l`width="144" height="144"`;return l`<defs><pattern id="${e}-tilt" width="9" height="9"
      patternUnits="userSpaceOnUse" patternTransform="rotate(45)"
      ><line class="nn-hatch" y2="9"/></pattern>
      <clipPath id="${e}-right"><rect x="196" y="28" ${s}/>
      </clipPath></defs>
    <rect class="nn-silent" x="22" y="28" ${s}/>
    <path class="nn-fires" d="${n}"/>
    <path fill="url(#${e}-tilt)" d="${n}"/>
    <g clip-path="url(#${e}-right)">${Ge(t.w,t.b,hr,hn,e)}</g>
    ${T(dr,hn,{count:2})}
    ${T(hr,hn,{count:2,names:["h₁","h₂"]})}
    ${wf}
    <g clip-path="url(#${e}-right)">${El(t.place,hr)}</g>
    <g>${r(rt,dr)}</g> <g>${r(t.place(rt),hr)}</g>`}function El(t,e){return[0,1].map(n=>xf.map(o=>{let r=yf.map(s=>n?[s,o]:[o,s]);return l`<polyline class="nn-mesh" data-axis="${n}"
        points="${Ao(t(r).map(([s,a])=>[e(s),hn(a)]))}"/>`}))}function vf(t,e,n){let[o,r]=e.domain,s=[...Array(qt+1).keys()].map(c=>o+(r-o)*c/qt),a=s.flatMap(c=>s.map(u=>[u,c])),i=t(a),m=[];for(let c=0;c<qt;c++){let u=[];for(let f=0;f<qt;f++){let d=c*(qt+1)+f,$=[d,d+1,d+qt+2,d+qt+1];if($.every(g=>i[g]>0)){u=[u[0]??d,d+1,d+qt+2,u[3]??d+qt+1];continue}m.push(u.map(g=>a[g])),m.push(kf($.map(g=>({p:a[g],z:i[g]})))),u=[]}m.push(u.map(f=>a[f]))}return m.filter(c=>c.length).map(c=>`M${c.map(([u,f])=>`${h(e(u))} ${h(n(f))}`).join("L")}z`).join("")}function kf(t){return t.flatMap(({p:e,z:n},o)=>{let r=t[(o+1)%t.length],s=n>0?[e]:[];if(n>0==r.z>0)return s;let a=n/(n-r.z);return[...s,e.map((i,m)=>i+a*(r.p[m]-i))]})}var oa="xor-learning",gr=1500,Mf=5,Af=3,Sf=9,sa=.01,ra=y([0,gr],[46,336]),Ll=Ke([-3,0],[332,236]),If={X:rt,y:Se.map(t=>[t]),loss:Ze},Tf=["sigmoid","sigmoid"],Nf=mt((t,e)=>new nn(Ye([2,2,1],Tf,"xavier",new Kt(t)),If,e),12),dn=Mt(({seed:t,rate:e,steps:n})=>{let o=Nf(t,e),r=o.at(n),[s,a]=r,m={place:f=>G(f,[s])[0].A,w:a.weight.flat(),b:a.bias[0]},c=G(rt,r)[1].A.flat(),u=to(m).filter(Boolean).length;return{run:o,net:m,outputs:c,right:u,cost:o.cost(n)}});function Ef(t,e){let{run:n,net:o}=dn(t),r=Ll(sa);return l`<svg viewBox="0 0 346 368" role="img"
    aria-label="${Ol(t)}">
    ${$r(o,e)}
    <path class="nn-mean" d="M${ra.range[0]} ${r}H${ra.range[1]}"/>
    ${Po(n,t.steps,ra,Ll)}
  </svg>`}var Lf=(t,e)=>l`
  <div class="nn-presets" role="group" aria-label="Starts to try">
    <button type="button" data-do="lucky">A lucky start</button>
    ${!t.goals?.includes("05-xor-stuck")&&l`<button type="button" data-do="stuck">A start that sticks</button>`}
  </div>
  ${x(oa,"seed",t,e)} ${x(oa,"rate",t,e)}
  ${x(oa,"steps",t,e)}`;function Of(t){let{outputs:e,right:n,cost:o}=dn(t);return l`${vt("XOR says 1","XOR says 0")}
    <table class="nn-table nn-tight">
    <thead><tr><th scope="col">x</th>${rt.map(r=>l`<th scope="col">${r.join(", ")}</th>`)}</tr></thead>
    <tbody><tr><th scope="row">says</th>${e.map(r=>l`<td data-shows="output">${p(r)}</td>`)}</tr><tr><th scope="row">XOR</th>${Se.map(r=>l`<td>${r}</td>`)}</tr></tbody></table>
    <p class="nn-formula">Cost after ${t.steps} steps: <b data-shows="cost"
      >${p(o)}</b></p>
    <p class="nn-count" data-none="${n===4}"><b data-shows="right"
      >${n}</b> of 4 corners right</p>
    ${_e(Rf(t))}`}var Rf=({seed:t,rate:e,steps:n})=>["import numpy as np","from nnlib import (","    SGD, Linear, MSELoss, Sequential, Sigmoid, fit",")","",`rng = np.random.default_rng(${t})`,"net = Sequential(","    Linear(2, 2, rng=rng), Sigmoid(),","    Linear(2, 1, rng=rng), Sigmoid(),",")","X = [[0, 0], [0, 1], [1, 0], [1, 1]]","y = [[0], [1], [1], [0]]",`descend = SGD(net.parameters(), lr=${Pe(e)})`,"loss = MSELoss()",`fit(net, X, y, loss, descend, epochs=${n})`,"print(loss(net(X), y))"];function Ol(t){let{right:e,cost:n}=dn(t);return`A network with two hidden sigmoids learns XOR from seed ${t.seed} at rate ${p(t.rate)}. After ${t.steps} steps the cost is ${p(n)} and ${e} of 4 corners are right. Two squares show the inputs and where the hidden neurons put them; below, the cost by steps.`}var Wf=({steps:t})=>t<gr?{steps:Math.min(t+Mf,gr)}:null,Rl={picture:Ef,controls:Lf,readout:Of,describe:Ol,play:Wf,plays:()=>!0,pace:16,verbs:{step:"Five steps",play:"Train"},actions:{lucky:t=>({...t,seed:Af,rate:4,steps:0}),stuck:t=>({...t,seed:Sf,rate:4,steps:0})},goals:{"05-xor-learned":{ask:"Train until the cost is below 0.01, the broken line.",praise:"Learned. The two hidden neurons have bent the square until one straight line parts the corners.",met:t=>dn(t).cost<sa},"05-xor-stuck":{ask:"Find a seed whose start sticks: after all 1,500 steps, at a rate of 2 or more, the cost is still above 0.1.",praise:"Stuck. The slopes have all but vanished and the answer is wrong: a slope of 0 does not mean done. Another start is the cure.",met:t=>t.steps===gr&&t.rate>=2&&dn(t).cost>.1},"05-xor-quick":{ask:"Bring the cost below 0.01 in 200 steps or fewer.",praise:"Quick. It takes a good start and a bold learning rate.",met:t=>t.steps<=200&&dn(t).cost<sa}}};var br="xor-space",Pf={sigmoids:{weight:[[6,-4],[-4,6]],bias:[-3,-3],activation:N},ReLUs:{weight:[[1,-1],[-1,1]],bias:[0,0],activation:qe}};function aa({way:t,amount:e},n){let[{A:o}]=G(n,[Pf[t]]);return n.map((r,s)=>r.map((a,i)=>(1-e)*a+e*o[s][i]))}var ia=t=>({place:e=>aa(t,e),w:t.w,b:t.b}),ca=t=>to(ia(t)).filter(Boolean).length,zf=(t,e)=>l`<svg viewBox="0 0 346 212" role="img"
  aria-label="${Pl(t)}">${$r(ia(t),e)}</svg>`;function Bf(t,e){return l`${I(br,"way",t,e)}
    ${x(br,"amount",t,e)}
    ${x(br,"w",t,e,void 0,["h₁","h₂"])}
    ${x(br,"b",t,e)}`}function jf(t){let e=aa(t,rt),n=fr(ia(t),rt),o=ca(t),[r,s]=t.w;return l`${vt("XOR says 1","XOR says 0")}
    <p class="nn-formula">z = ${p(r)}·h₁ ${R(s)}·h₂
      ${R(t.b)}; the output fires where z is above 0</p>
    <table class="nn-table nn-tight">
    <thead><tr><th scope="col">corner x₁, x₂</th>
      <th scope="col">is now at h₁, h₂</th><th scope="col">z</th>
      <th scope="col">fires</th></tr></thead>
    <tbody>${rt.map((a,i)=>{let m=ct(n[i]),c=m===Se[i];return l`<tr data-right="${String(c)}">
        <td>${a.join(", ")}</td>
        <td><span data-shows="h1">${p(e[i][0])}</span>, <span
          data-shows="h2">${p(e[i][1])}</span></td>
        <td data-shows="z">${p(n[i])}</td>
        <td>${m} ${c?"✓":"✗"}</td></tr>`})}</tbody></table>
    <p class="nn-count" data-none="${o===4}"><b data-shows="right"
      >${o}</b> of 4 corners right</p>`}function Pl(t){let e=aa(t,rt).map((n,o)=>`${rt[o].join(", ")} at ${n.map(r=>p(r,2)).join(", ")}`);return`Two squares: the inputs, and where two hidden ${t.way} put them, ${p(100*t.amount,3)} percent of the way. The corner ${e.join("; ")}. The line in the hidden square gets ${ca(t)} of 4 right.`}var Wl=(t,e,n)=>({ask:e,praise:n,met:o=>o.way===t&&o.amount===1&&ca(o)===4}),zl={picture:zf,controls:Bf,readout:jf,describe:Pl,goals:{"03-fold":Wl("ReLUs","Choose ReLUs, move the square all the way, and place the line so that all four corners are right.","XOR. The fold laid the corners 0, 0 and 1, 1 on one place, so one line can part them from the other two."),"03-warp":Wl("sigmoids","Choose sigmoids, and do the same.","XOR again. Nothing is folded here: the square is bent until a straight line is enough.")}};function bt(t,e=0){let n=null;return(o,r)=>(n=n?r.map((s,a)=>e*n[a]+s):[...r],o.map((s,a)=>s-t*n[a]))}function Bl(t,[e,n]=[.9,.999],o=1e-8){let[r,s,a]=[null,null,0];return(i,m)=>{r??=m.map(()=>0),s??=m.map(()=>0),a+=1,r=r.map((f,d)=>f+(1-e)*(m[d]-f)),s=s.map((f,d)=>n*f+(1-n)*m[d]*m[d]);let c=t/(1-e**a),u=Math.sqrt(1-n**a);return i.map((f,d)=>f-c*r[d]/(Math.sqrt(s[d])/u+o))}}var jl=10,xt=(t,e=jl)=>t.some(n=>Math.abs(n)>e);function ee(t,e,n,o,r=jl){let s=[n];for(;s.length<=o&&!xt(s.at(-1),r);){let a=s.at(-1);s.push(t(a,e(a,s.length-1)))}return s}function Ie(t,e,n=0){let o=0;for(let[r,s]of t)o+=(r*e+n-s)**2;return o/t.length}function fn(t,e,n=0){let[o,r]=[0,0];for(let[s,a]of t){let i=2*(s*e+n-a)/t.length;o+=s*i,r+=i}return[o,r]}var la=t=>t.reduce((e,n)=>e+n,0)/t.length;function eo(t){let e=la(t.map(([o])=>o*o)),n=la(t.map(([o,r])=>o*r));return{bend:e,best:e===0?0:n/e}}function ma(t){let[e,n]=[0,1].map(s=>la(t.map(a=>a[s]))),o=t.map(([s,a])=>[s-e,a-n]),r=eo(o).best;return[r,n-r*e]}var ua="batch-paths",Te=y([-1.5,2.5],[30,350]),Ne=y([-1.5,2.5],[344,24]),Df=[.02,.1,.3,.7,1.3,2.1,3.2,4.6],Dl=4,Cl=4,ql=240,Ul=({points:t})=>[`full batch (${t.length})`,`mini-batch (${Dl})`,"stochastic (1)"],no=(t,[e,n])=>Ie(t,e,n),xr=t=>no(t,ma(t));function Cf(t){let{points:e,orders:n,looked:o,start:r,lr:s}=t;return[e.length,Dl,1].map(a=>{let i=Math.ceil(e.length/a),m=Math.floor(o/e.length),c=Math.floor(o%e.length/a),u=d=>{let $=n[Math.floor(d/i)%n.length],g=d%i*a;return $.slice(g,g+a).map(v=>e[v])},f=([d,$],g)=>fn(u(g),d,$);return ee(bt(s),f,r,m*i+c)})}var oo=Mt(t=>Cf(t).map(e=>{let n=e.at(-1);return{path:e,now:n,cost:no(t.points,n)}})),qf=mt(t=>{let e=Df.map(n=>xr(t)+n);return sn(n=>no(t,n),e,Te,Ne)},1);function Uf(t,e){let[n,o]=t.start;return l`<svg viewBox="0 0 360 382" role="img"
    aria-label="${Xl(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="24" width="320" height="320"/>
    </clipPath>
    <g clip-path="url(#${e}-clip)">${qf(t.points)}</g>
    ${T(Te,Ne,{names:["weight w","bias b"],count:4})}
    <g clip-path="url(#${e}-clip)">
      ${oo(t).map(({path:r},s)=>Fo(r,s,Te,Ne)).reverse()}
      ${Go(ma(t.points),Te,Ne)}
    </g>
    <circle class="nn-handle" data-drag="start" cx="${h(Te(n))}"
      cy="${h(Ne(o))}" r="11"/>
  </svg>`}var Xf=(t,e)=>l`
  ${x(ua,"start",t,e,{},["w","b"])}
  ${x(ua,"lr",t,e)} ${x(ua,"looked",t,e)}`;function Hf(t){let e=oo(t).map(({path:o,now:r,cost:s},a)=>l`<tr>
      <th scope="row">${Vo(a)} ${Ul(t)[a]}</th>
      <td><b data-shows="steps">${o.length-1}</b></td>
      <td>${xt(r)?"gone":l`<b data-shows="cost">${p(s)}</b>`}</td></tr>`),n=t.looked/t.points.length;return l`<table class="nn-table"><thead><tr><th>rows in a step</th>
      <th>steps</th><th>true cost</th></tr></thead><tbody>${e}</tbody></table>
    <p>${p(n,3)} epoch${n!==1&&"s"}. ◆ is the lowest
      place; the cost there is <b data-shows="best">${p(xr(t.points))}</b>.</p>
    <p class="nn-note">A press of <i>Step</i> looks at ${Cl} examples. The full
      batch moves at every third press.</p>`}function Xl(t){let e=oo(t).map(({path:n,now:o,cost:r},s)=>{let a=xt(o)?"has gone":`is at a cost of ${p(r)}`;return`${Ul(t)[s]} ${a} after ${n.length-1} steps`});return`Level lines of the cost over weight and bias, with three walks from (${t.start.map(n=>p(n)).join(", ")}) at learning rate ${p(t.lr)}. ${t.looked} examples looked at: ${e.join("; ")}. The least possible cost is ${p(xr(t.points))}.`}function Ff({looked:t,points:e,orders:n}){let o=Math.min(ql,e.length*n.length);return t<o?{looked:Math.min(o,t+Cl)}:null}var Hl={picture:Uf,controls:Xf,readout:Hf,describe:Xl,play:Ff,plays:()=>!0,pace:120,wide:!0,input:t=>"start"in t?{...t,looked:0}:t,drags:{start:(t,[e,n])=>({start:[U(Te.invert(e),Te.domain,20),U(Ne.invert(n),Ne.domain,20)],looked:0})},goals:{"04-one-epoch":{ask:"Start where the cost is above 2. After exactly one epoch, make one runner's cost less than a quarter of another's.",praise:"At a modest rate, twelve rough steps beat one exact step: most examples point roughly the way of their mean, so waiting for all of them is slow.",met:t=>{let e=oo(t).map(n=>n.cost);return t.looked===t.points.length&&no(t.points,t.start)>2&&Math.min(...e)<Math.max(...e)/4}},"04-settle":{ask:"After all 20 epochs, the stochastic runner must be within 0.002 of the least cost. At which rate does it come to rest?",praise:"At a small one. One example's slope is a rumour; small steps average many rumours. Now the full batch has hardly moved: each size of batch has a rate of its own.",met:t=>t.looked===ql&&no(t.points,t.start)>2&&oo(t)[2].cost<xr(t.points)+.002}}};var pa="descent",Lt=y([0,1.35],[46,346]),Gf=24,Vf=216,$n=286,yr=y([0,7e-4],[46,346]),Kf=60,ne=({points:t},e)=>Ie(t,e),wr=({points:t},e)=>fn(t,e)[0],_f=t=>[ee(bt(t.lr),([e])=>[wr(t,e)],[t.A],t.steps)];function Ee(t){let{best:e,bend:n}=eo(t.points),o=_f(t)[0].map(([a])=>a),r=o.at(-1),s=1-2*n*t.lr;return{path:o,now:r,best:e,away:s,lands:1/(2*n),bounces:1/n}}function Gl(t){return t===1?"stands still: a rate of 0 moves nothing":Math.abs(t)<.002?"lands in one step":t>0?"crawls, always on the same side":Math.abs(t+1)<.001?"bounces forever, as near as it shows":t>-1?"zigzags, from side to side and inwards":"diverges: each step ends farther out"}function Yf(t,e,n){let o=r=>`${h(Lt(r))} ${h(e(ne(n,r)))}`;return l`<path class="nn-trail" d="M${t.map(o).join("L")}"/>
    ${t.slice(0,-1).map((r,s)=>l`<circle class="${s?"nn-step":"nn-from"}" cx="${h(Lt(r))}"
            cy="${h(e(ne(n,r)))}" r="${s?3.5:6}"/>`)}`}var Fl=({lr:t,steps:e},n)=>e>0&&Math.abs(t/n-1)<.01;function Zf(t,{lands:e,bounces:n}){let o=yr.domain[1],r=[["crawls",0,e],["zigzags",e,n],["diverges",n,o]].filter(([,i])=>i<o),s=h(yr(t.lr)),a=r.some(([,,i])=>i<o&&Fl(t,i));return l`${a&&l`<text class="nn-small" x="46" y="${$n+34}">rate:</text>`}
    ${r.map(([i,m,c],u)=>{let[f,d]=[h(yr(m)),h(yr(Math.min(c,o)))];return l`<rect class="nn-regime" data-regime="${u}" x="${f}"
          y="${$n-8}" width="${h(d-f)}" height="22"/>
        ${d-f>50&&l`<text class="nn-small" x="${h((f+d)/2)}" y="${$n+7}"
          text-anchor="middle">${i}</text>`}
        ${c<o&&l`<path class="nn-zero" d="M${d} ${$n-8}v28"/>${Fl(t,c)&&l`<text class="nn-small" x="${d}" y="${$n+34}"
            text-anchor="middle">${c.toFixed(9)}</text>`}`}`})}
    <path class="nn-next" d="M${s} ${$n-8}l-6 -11h12z"/>`}function Jf(t,e){let n=Ee(t),{path:o,now:r}=n,s=1.05*Math.max(...Lt.domain.map(m=>ne(t,m))),a=y([-.03*s,s],[Vf,Gf]),i=r>=Lt.domain[0]&&r<=Lt.domain[1];return l`<svg viewBox="0 0 360 328" role="img"
    aria-label="${Vl(t)}">
    <clipPath id="${e}-clip"><rect x="40" y="14" width="312" height="208"/>
    </clipPath>
    ${T(Lt,a,{names:["A, bottles for each guest","cost"],count:5})}
    <g clip-path="url(#${e}-clip)">
      <path class="nn-graph" d="${Y(m=>ne(t,m),Lt,a)}"/>
      ${i&&Ft(r,ne(t,r),wr(t,r),Lt,a,46)}
      ${Yf(o,a,t)}
    </g>
    ${i&&Ce("ball",Lt(r),a(ne(t,r)))}
    ${Zf(t,n)}
  </svg>`}var Qf=(t,e)=>l`${x(pa,"A",t,e)}
  ${x(pa,"lr",t,e)} ${x(pa,"steps",t,e)}`;function t0(t){let{path:e,now:n,away:o}=Ee(t),r=q(wr(t,n)),s=n-t.lr*wr(t,n);return l`<p class="nn-formula">after ${e.length-1}
      ${e.length===2?"step":"steps"}: A = <b data-shows="A">${p(n,6)}</b>, cost <b data-shows="cost">${p(ne(t,n),6)}</b>,
      slope <b data-shows="slope">${p(r)}</b></p>
    ${xt([n])?l`<p class="nn-note">The ball has left. It will not come back.</p>`:l`<p class="nn-formula">next: ${p(n)} − ${p(t.lr)} · ${M(r)} = <b data-shows="next">${p(s,6)}</b></p>`}
    <p>Each step multiplies the distance to the lowest place by <b
      data-shows="factor">${p(o)}</b>. The ball
      <b>${Gl(o)}</b>.</p>`}function Vl(t){let{path:e,now:n,away:o}=Ee(t);return`A curve with one lowest place: the cost of each A. A ball started at A = ${p(t.A)}, with learning rate ${p(t.lr)}. After ${e.length-1} steps it is at A = ${p(n)}, where the cost is ${p(ne(t,n))}. It ${Gl(o)}.`}function e0(t){let{now:e,best:n}=Ee(t),o=Math.abs(e-n)<1e-9||t.lr===0;return t.steps===Kf||xt([e])||o?null:{steps:t.steps+1}}function n0(t){let{path:e,best:n}=Ee(t),o=Math.abs(t.A-n),r=e.every((a,i)=>i===0||(a-n)*(e[i-1]-n)<0),s=Math.abs(e.at(-1)-n)/o;return e.length>20&&o>.05&&r&&Math.abs(s-1)<.02}var Kl={picture:Jf,controls:Qf,readout:t0,describe:Vl,play:e0,plays:()=>!0,input:t=>"A"in t?{...t,steps:0}:t,drags:{ball:(t,[e])=>({A:U(Lt.invert(e),[0,1.35],100),steps:0})},goals:{"04-to-08":{ask:"Start at A = 1 and come to 0.8 in a single step.",praise:"0.2 down a slope of 1272: the rate is 0.2 / 1272, about 0.000157.",met:t=>t.A===1&&t.steps===1&&Math.abs(Ee(t).now-.8)<.001},"04-one-step":{ask:"Start at least 0.2 away from the lowest place, and land on it in a single step.",praise:"One step, from anywhere: this rate fits the curve's bend.",met:t=>{let{now:e,best:n}=Ee(t),o=Math.abs(t.A-n)>=.2;return t.steps===1&&o&&Math.abs(e-n)<.001}},"04-forever":{ask:"Find a rate at which the ball bounces forever: after 20 steps it must still swing as wide as at first.",praise:"Twice the rate that lands in one step, and it never arrives.",met:n0}}};var vr="gears",ha={double:"2x",square:"x²",mirror:"1 − x"},da={triple:"3u",square:"u²","minus-half":"−u/2"},Zl=[-1.5,2],Jl=[...Array(15).keys()].map(t=>-1.5+t/4),oe=[58,166,274],fa=[26,322],gn=({first:t,second:e,x:n,halvings:o})=>Ei(t,e,n,2**-o);function o0({first:t,second:e}){let n=Jl.map(le[t].f),o=n.map(le[e].f);return[Zl,n,o].map(r=>y([Math.min(...r),Math.max(...r)],fa))}function r0(t,e,n){let[o,r]=fa;return l`<g class="nn-axes"><path class="nn-zero" d="M${o} ${e}
      H${r}"/>${wt(...t.domain,5).map(s=>l`<path class="nn-zero" d="M${h(t(s))} ${e}v5"/><text
        x="${h(t(s))}" y="${e+20}" text-anchor="middle"
        >${p(s)}</text>`)}</g>
    <text class="nn-halo nn-strong" x="${o-18}" y="${e-12}">${n}</text>`}function _l(t,e,n){let{from:o,to:r,rates:s}=gn(t),[a,i]=[oe[e],oe[e+1]],[m,c]=[o[e],r[e]].map(g=>h(n[e](g))),[u,f]=[o[e+1],r[e+1]].map(g=>h(n[e+1](g))),d=s[e],$=h((m+c+u+f)/4);return l`<path class="nn-band" d="M${m} ${a}L${c} ${a}L${f}
      ${i}L${u} ${i}Z"/>
    <path class="nn-edge ${F(d)}" d="M${m} ${a}L${u} ${i}"/>
    <path class="nn-edge ${F(d)}" d="M${c} ${a}L${f} ${i}"/>
    <text class="nn-halo nn-strong" x="${$}" y="${(a+i)/2+14}"
      text-anchor="middle">${Number.isNaN(d)?"no move":`× ${M(d)}`}</text>`}function s0({from:t,to:e,moves:n},o,r){let s=oe[o],[a,i]=[t[o],e[o]].map(m=>h(r[o](m)));return l`<path class="nn-move ${F(n[o])}" d="M${a}
      ${s}H${i}"/>
    <circle class="nn-centre" cx="${a}" cy="${s}" r="5"/>
    <text class="nn-halo nn-small" x="${h((a+i)/2)}" y="${s-(o?12:20)}"
      text-anchor="middle">${n[o]>0?"+":""}${p(n[o])}</text>`}function a0(t){let e=o0(t),{first:n,second:o}=t,r=Jl.map(s=>{let a=le[n].f(s);return[s,a,le[o].f(a)]});return l`<svg viewBox="0 0 346 304" role="img"
    aria-label="${Ql(t)}">
    ${r.map(s=>l`<polyline class="nn-mesh" points="${s.map((a,i)=>`${h(e[i](a))},${oe[i]}`).join(" ")}"/>`)}
    ${_l(t,0,e)} ${_l(t,1,e)}
    ${["x",`u = ${ha[n]}`,`y = ${da[o]}`].map((s,a)=>r0(e[a],oe[a],s))}
    ${oe.map((s,a)=>s0(gn(t),a,e))}
    <g class="nn-grab" data-drag="x"><circle cx="${h(e[0](t.x))}"
      cy="${oe[0]}" r="16"/><circle class="nn-handle" cx="${h(e[0](t.x))}" cy="${oe[0]}" r="9"/></g>
  </svg>`}var i0=(t,e)=>l`
  ${I(vr,"first",t,e,n=>ha[n])}
  ${I(vr,"second",t,e,n=>da[n])}
  ${x(vr,"x",t,e)} ${x(vr,"halvings",t,e)}`;function c0(t){let{from:e,moves:n,rates:o,slopes:r}=gn(t),[s,a,i]=n,[m,c,u]=o,f=!Number.isNaN(c);return l`<p class="nn-formula">x moves by ${p(s)}, u by <b
      data-shows="du">${p(a)}</b>, y by <b data-shows="dy">${p(i)}</b>.</p>
    <p class="nn-formula">u per x: <b data-shows="first">${p(m)}</b>;
      y per u: ${f?l`<b data-shows="second">${p(c)}</b>`:"u did not move"}; y per x: ${f&&l`${p(m)} · ${M(c)} = `}<b
      data-shows="both">${p(u)}</b></p>
    <p class="nn-formula">Slopes at x = ${p(t.x)}, u = ${p(e[1])}:
      ${p(r[0])} · ${M(r[1])} = <b data-shows="slope">${p(r[0]*r[1])}</b></p>`}function Ql(t){let{moves:e,slopes:n}=gn(t),[o,r,s]=e.map(a=>p(a));return`Three number lines: x, u = ${ha[t.first]}, y = ${da[t.second]}. From x = ${p(t.x)} a nudge of ${o} moves u by ${r} and y by ${s}. The slopes ${p(n[0])} and ${p(n[1])} multiply to ${p(n[0]*n[1])}.`}var Yl=({slopes:t})=>t[0]*t[1],tm={picture:a0,controls:i0,readout:c0,describe:Ql,drags:{x(t,[e]){let n=y(Zl,fa).invert(e);return{x:Math.max(-1.5,Math.min(1.5,Math.round(n*8)/8))}}},goals:{"00-chain":{ask:"With u = x² and y = 3u, find the place where y falls by 6 for each 1 that x grows: the slope of the whole chain is −6.",praise:"At −1: the slope of x² is −2 there, and −2 · 3 = −6.",met:t=>t.first==="square"&&t.second==="triple"&&Yl(gn(t))===-6},"00-block":{ask:"Make the slope of the whole chain 0, though the slope of the second link is not.",praise:"One slope of 0 and nothing gets through, whatever the other is. A shut ReLU stops the blame in the same way.",met(t){let e=gn(t);return Yl(e)===0&&e.slopes[1]!==0}}}};var $a="golf",kr=60,ro=10,l0=12,m0=4,Ot=110,Mr=y([0,125],[20,348]),ga=y([0,12.5],[46,346]),ba=y([-150,4e3],[292,172]),re=t=>ro*t-kr,em=t=>re(t)**2,nm=t=>2*ro*re(t),u0=({strength:t,lr:e,shots:n})=>[ee(bt(e),([o])=>[nm(o)],[t],n-1,100)],bn=t=>u0(t)[0].map(([e])=>e);function p0(t,e){let[n,o]=[h(Mr(0)),h(Mr(ro*t))],r=h(Ot-.55*(o-n));return l`<path class="${e?"nn-flight":"nn-bump"}"
    d="M${n} ${Ot}Q${h((n+o)/2)} ${r} ${o} ${Ot}"/>`}function h0(t,e){let n=bn(t),o=h(Mr(kr)),r=(s,a)=>{let i=a===n.length-1;return l`<circle class="${i?"nn-dot":"nn-from"}"
      cx="${h(Mr(ro*s))}" cy="${Ot}" r="${i?6:4.5}"/>`};return l`<svg viewBox="0 0 360 330" role="img"
    aria-label="${rm(t)}">
    <clipPath id="${e}-clip"><rect x="0" y="0" width="360" height="300"/>
    </clipPath>
    <g clip-path="url(#${e}-clip)">${n.map((s,a)=>p0(s,a===n.length-1))}</g>
    <path class="nn-line" d="M8 ${Ot+6}H352"/>
    <path class="nn-normal" d="M${o} ${Ot+5}v-52"/>
    <path class="nn-one" d="M${o} ${Ot-47}l22 8l-22 8z"/>
    <path class="nn-cup" d="M${o-7} ${Ot+6}v9h14v-9"/>
    <g>${n.map(r)}</g>
    <text class="nn-small" x="8" y="${Ot+24}">tee</text>
    <text class="nn-small" x="${o}" y="${Ot+30}" text-anchor="middle"
      >hole, ${kr} m</text>
    ${T(ga,ba,{names:["strength","cost: miss²"],count:4})}
    <path class="nn-curve" d="${Y(em,ga,ba)}"/>
    <g>${n.map((s,a)=>{let i=a===n.length-1;return l`<circle class="${i?"nn-dot":"nn-from"}"
        cx="${h(ga(s))}" cy="${h(ba(em(s)))}" r="${i?6:4.5}"/>`})}</g>
  </svg>`}var d0=(t,e)=>l`${x($a,"strength",t,e)}
  ${x($a,"lr",t,e)} ${x($a,"shots",t,e)}`,om=t=>t>0?"too far":t<0?"short":"in";function f0(t){let e=bn(t),n=Math.max(0,e.length-m0),o=e.slice(n).map((r,s)=>{let a=q(re(r));return l`<tr><td>${n+s+1}</td>
      <td data-shows="strength">${p(q(r))}</td>
      <td><span data-shows="miss">${p(a)}</span> (${om(a)})</td>
      <td data-shows="change">${p(q(-t.lr*nm(r)))}</td></tr>`});return l`<table class="nn-table nn-tight"><thead><tr><th>shot</th><th>strength</th>
      <th>miss in m</th><th>correction</th></tr></thead><tbody>${o}</tbody></table>
    <p class="nn-formula">correction = −rate · 2 · ${ro} · miss</p>`}function rm(t){let e=bn(t),n=q(re(e.at(-1)));return`A golf hole ${kr} metres from the tee. Shot ${e.length}, with strength ${p(q(e.at(-1)))}, ends ${p(Math.abs(n))} metres ${n?om(n):"away: in"}. Below it the cost curve, which never changes: the knob moves the shot along it.`}function $0(t){let e=bn(t).at(-1),n=Math.abs(re(e))<.05||t.lr===0;return t.shots===l0||n?null:{shots:t.shots+1}}var sm={picture:h0,controls:d0,readout:f0,describe:rm,play:$0,plays:()=>!0,wide:!0,verbs:{step:"Next shot",play:"Play on"},input:t=>"strength"in t?{...t,shots:1}:t,goals:{"04-hole":{ask:"Miss the first shot by 20 metres or more, and be within half a metre of the hole by the fourth.",praise:"The sign gave the direction, the distance the size.",met:t=>{let e=bn(t);return Math.abs(re(t.strength))>=20&&e.length<=4&&Math.abs(re(e.at(-1)))<=.5}},"04-both-sides":{ask:"Now miss on both sides in turn, four times running or more, and still come within 2 metres.",praise:"Over-corrected each time, and still in the end: a zigzag that shrinks.",met:t=>{let e=bn(t).map(re);return e.every((o,r)=>r===0||o*e[r-1]<0)&&e.length>4&&Math.abs(e.at(-1))<=2}}}};var xn={bowl:{cost:([t,e])=>(t*t+e*e)/2,gradient:([t,e])=>[t,e],lowest:[[0,0]],heights:[.05,.2,.45,.8,1.25,1.8,2.45,3.2]},"narrow valley":{cost:([t,e])=>(t*t+25*e*e)/10,gradient:([t,e])=>[t/5,5*e],lowest:[[0,0]],heights:[.02,.1,.25,.5,1,2,4,7]},"two minima":{cost:([t,e])=>t**4/4-t**3/15-t**2/2+t/5+.38333333333333336+e*e/2,gradient:([t,e])=>[(t*t-1)*(t-.2),e],lowest:[[-1,0]],heights:[.05,.15,.25,.35,.45,.7,1.2,2]},saddle:{cost:([t,e])=>t*t/2+(e*e-1)**2/4,gradient:([t,e])=>[t,(e*e-1)*e],lowest:[[0,1],[0,-1]],heights:[.03,.1,.18,.25,.4,.7,1.2,2]},plateau:{cost:([t,e])=>1-Math.exp(-(t*t+e*e)),gradient:([t,e])=>{let n=2*Math.exp(-(t*t+e*e));return[t*n,e*n]},lowest:[[0,0]],heights:[.1,.3,.5,.7,.85,.95,.99]}};var Ar="two-knobs",Le=y([-2,2],[30,350]),Oe=y([-2,2],[344,24]),g0=200,ya=.01,am=["plain descent","with momentum","Adam"],b0=mt(t=>{let{cost:e,heights:n}=xn[t];return sn(e,n,Le,Oe)},Object.keys(xn).length);function x0({landscape:t,start:e,lr:n,steps:o,race:r}){let s=[bt(n),bt(n,.9),Bl(n)].slice(0,r?3:1),{gradient:a}=xn[t];return s.map(i=>ee(i,a,e,o))}var Re=Mt(t=>{let{cost:e}=xn[t.landscape];return x0(t).map(n=>{let o=n.findIndex(r=>e(r)<ya);return{path:n,after:o,now:n.at(-1),cost:e(n.at(-1))}})});function y0(t,e){let[n,o]=t.start;return l`<svg viewBox="0 0 360 382" role="img"
    aria-label="${im(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="24" width="320" height="320"/>
    </clipPath>
    <g clip-path="url(#${e}-clip)">${b0(t.landscape)}</g>
    ${T(Le,Oe,{names:["knob u","knob v"],count:4})}
    <g clip-path="url(#${e}-clip)">
      ${xn[t.landscape].lowest.map(r=>Go(r,Le,Oe))}
      ${Re(t).map(({path:r},s)=>Fo(r,s,Le,Oe)).reverse()}
    </g>
    <circle class="nn-handle" data-drag="start" cx="${h(Le(n))}"
      cy="${h(Oe(o))}" r="11"/>
  </svg>`}var w0=(t,e)=>l`
  ${t.choose&&I(Ar,"landscape",t,e)}
  ${x(Ar,"start",t,e,{},["u","v"])}
  ${x(Ar,"lr",t,e)} ${x(Ar,"steps",t,e)}`;function v0(t){let e=Re(t).map(({path:n,after:o,now:r,cost:s},a)=>l`<tr>
      <th scope="row">${Vo(a)} ${am[a]}</th>
      <td>${xt(r)?"left the map":l`<b data-shows="cost">${p(q(s))}</b>`}</td>
      <td>${o<0?xt(r)?"never":"not yet":l`<b data-shows="after">${o}</b>`}</td></tr>`);return l`<table class="nn-table"><thead><tr><th>◆ = lowest</th>
      <th>cost now</th><th>first below ${ya} after</th></tr></thead>
    <tbody>${e}</tbody></table>`}function im(t){let e=Re(t).map(({now:n,cost:o,after:r},s)=>{let a=xt(n)?"has left the map":`is at (${n.map(m=>p(m,3)).join(", ")}), cost ${p(q(o))}`,i=r<0?"":`, first below ${ya} after ${r} steps`;return`${am[s]} ${a}${i}`});return`Level lines of a cost with two knobs: ${t.landscape}. Start at (${t.start.map(n=>p(n)).join(", ")}), learning rate ${p(t.lr)}. After ${t.steps} steps: ${e.join("; ")}.`}function k0(t){if(t.steps===g0)return null;let e={...t,steps:t.steps+1};return Re(e).some(({path:o})=>{if(o.length<e.steps+1)return!1;let[r,s]=o.slice(-2);return s.some((a,i)=>Math.abs(a-r[i])>1e-5)})?{steps:e.steps}:null}var xa=([t,e],[n,o],r)=>Math.hypot(t-n,e-o)<r,cm={picture:y0,controls:w0,readout:v0,describe:im,play:k0,plays:()=>!0,pace:120,wide:!0,input:t=>"start"in t||"landscape"in t?{...t,steps:0}:t,drags:{start:(t,[e,n])=>({start:[U(Le.invert(e),Le.domain,20),U(Oe.invert(n),Oe.domain,20)],steps:0})},goals:{"04-valley":{ask:"In the narrow valley, start at least 1.5 away from the lowest place and bring plain descent below a cost of 0.01 in 40 steps or fewer.",praise:"A rate just below the one at which the steps across the valley would grow: the steep direction sets the limit, the flat one waits.",met:t=>{let[{after:e}]=Re(t);return t.landscape==="narrow valley"&&!xa(t.start,[0,0],1.5)&&Math.abs(t.start[1])>=.5&&e>=0&&e<=40}},"04-lower-minimum":{ask:"Two minima: bring plain descent to the lower one. Move the start, not farther than needed.",praise:"Which minimum it finds was decided by the start. No slope on the way told of the other one.",met:t=>t.landscape==="two minima"&&!xa(t.start,[-1,0],.5)&&xa(Re(t)[0].now,[-1,0],.05)},"04-leave-saddle":{ask:"Start a hair beside the saddle's ridge (v not 0, between −0.1 and 0.1), and let another runner be down, below a cost of 0.01, while plain descent is not.",praise:"On the ridge itself the slope across is 0, and nobody ever leaves. A hair beside it, whoever builds up speed leaves sooner.",met:t=>{let[e,...n]=Re(t);return t.landscape==="saddle"&&Math.abs(t.start[1])<=.1&&e.after<0&&n.some(({after:o})=>o>=0)}}}};var wa="wrong-model",yn=y([0,11],[34,346]),so=y([-.5,8.5],[226,24]),M0=[1,2,3,4,5,6,7,8,9,10],A0=1e-4,va={linear:{of:t=>t,by:.6,model:"A·x"},quadratic:{of:t=>t*t,by:.06,model:"A·x²"},logarithmic:{of:Math.log,by:2.6,model:"A·log x"}},lm=t=>Object.values(va).find(e=>e.model===t).of,ka=t=>M0.map(e=>[e,va[t].by*va[t].of(e)]);function ao({data:t,model:e,A:n}){let o=lm(e),r=ka(t).map(([i,m])=>[o(i),m]),{best:s,bend:a}=eo(r);return{cost:Ie(r,n),slope:fn(r,n)[0],least:Ie(r,s),lr:1/(8*a)}}function S0(t,e){let n=r=>t.A*lm(t.model)(r),o={...yn,domain:[.05,11]};return l`<svg viewBox="0 0 360 266" role="img"
    aria-label="${mm(t)}">
    <clipPath id="${e}-clip"><rect x="34" y="24" width="312" height="202"/>
    </clipPath>
    ${T(yn,so,{names:["guests x","bottles"],count:5})}
    <g clip-path="url(#${e}-clip)">
      ${ka(t.data).map(([r,s])=>l`<line class="nn-gap" x1="${h(yn(r))}" x2="${h(yn(r))}"
          y1="${h(so(s))}" y2="${h(so(n(r)))}"/>`)}
      <path class="nn-graph" d="${Y(n,Object.assign(r=>yn(r),o),so)}"/>
    </g>
    ${ka(t.data).map(([r,s])=>l`<circle class="nn-step nn-data" cx="${h(yn(r))}"
        cy="${h(so(s))}" r="4.5"/>`)}
  </svg>`}var I0=(t,e)=>l`${I(wa,"data",t,e)}
  ${I(wa,"model",t,e)} ${x(wa,"A",t,e)}`;function T0(t){let{cost:e,slope:n,least:o}=ao(t);return l`<p class="nn-formula">cost = <b data-shows="cost">${p(q(e))}</b>, its slope for A = <b data-shows="slope">${p(q(n))}</b></p>
    <p>The least cost that any A can reach with this model: <b
      data-shows="least">${p(q(o))}</b></p>`}function mm(t){let{cost:e,least:n}=ao(t);return`Ten parties with ${t.data} data, and the model ${t.model} with A = ${p(t.A)}. The cost is ${p(q(e))}; the least that this model can reach is ${p(q(n))}.`}function N0(t){let{slope:e,lr:n}=ao(t);return Math.abs(e)<A0?null:{A:Math.min(3,bt(n)([t.A],[e])[0])}}var um={picture:S0,controls:I0,readout:T0,describe:mm,play:N0,plays:()=>!0,pace:120,goals:{"04-flat":{ask:"Wrong model: find data and a model whose cost has a slope below 0.01 in size while the cost itself is above 0.25.",praise:"Nothing is left to gain, and it still fits badly. No setting of the knob helps: the shape is wrong.",met:t=>{let{cost:e,slope:n}=ao(t);return Math.abs(n)<.01&&e>.25}},"04-right-shape":{ask:"Quadratic data: bring the cost below 0.001.",praise:"With the right shape, one knob is enough.",met:t=>t.data==="quadratic"&&ao(t).cost<.001}}};var Ma={arrows:Ui,broadcast:Ki,"matrix-product":Ji,"power-curve":pc,secant:Al,slice:Nc,gears:tm,neuron:oc,"decision-line":xi,"truth-table":Nl,"sigmoid-curve":yc,activations:ti,"softmax-bars":Oc,"fit-probability":Mi,reliability:gc,question:hc,"network-steps":hl,"dinner-party":Fc,"xor-space":zl,bumps:jc,"shape-checker":vl,"computational-graph":ii,"mazur-network":sl,"nudge-error":gl,descent:Kl,"two-knobs":cm,"batch-paths":Hl,"wrong-model":um,golf:sm,"xor-learning":Rl,"gradient-depth":zi,"party-learning":cc};function io(t,e,n){let o=Wa(t,e,n);return Ma[t].check?.(o),o}var Sr=class{#t;#e=new Map;constructor(e){this.#t={...e}}get(e){return this.#t[e]}set(e,n){this.#t[e]!==n&&(this.#t[e]=n,this.#e.get(`change:${e}`)?.forEach(o=>o()))}save_changes(){}on(e,n){this.#e.has(e)||this.#e.set(e,new Set),this.#e.get(e).add(n)}off(e,n){this.#e.get(e)?.delete(n)}};function pm(t,e,n,o,r,s={}){let a=C.figures[e].title;return l`<div class="nn-root" data-kind="${e}"
    data-wide="${String(!!t.wide)}"
    ${!t.plain&&l`role="group" aria-label="${a}"`}>
    <div class="nn-body">
      ${t.picture&&l`<div class="nn-stage">${t.picture(n,r,o)}</div>`}
      <div class="nn-side">
        <div class="nn-controls">${t.controls(n,r)}</div>
        ${t.plays?.(n)&&L0(t,n,s)}
      </div>
      ${t.readout&&l`<div class="nn-readout">${t.readout(n,r,o)}</div>`}
    </div>
    ${E0(t,n,o,s)}
    ${!t.plain&&O0(s)}
    <p class="nn-note" role="status">${s.note}</p>
    ${s.code&&l`<input class="nn-code" readonly aria-label="text to copy"
      value="${s.code}">`}
    <p class="nn-say" role="status"></p>
  </div>`}function E0(t,e,n,o){return e.goals?.length?l`<ul class="nn-goals" aria-label="Challenges">
    ${e.goals.map(r=>{let s=t.goals[r],a=s.met(e,n),i=a||!!o.met?.[r];return l`<li data-goal="${r}" data-met="${String(i)}">
        <span class="nn-tick" role="img"
          aria-label="${i?"Met":"Open"}">${i?"✓":""}</span>
        <span><b>Challenge.</b> ${s.ask}
        <span class="nn-praise">${(a||o.praised?.[r])&&s.praise}</span></span>
      </li>`})}
  </ul>`:""}function L0(t,e,n){let o=String(t.play(e)===null),{step:r="Step",play:s="Play"}=t.verbs??{};return l`<div class="nn-play nn-live">
    <button type="button" data-do="step" aria-disabled="${o}"
      >${r}</button>
    <button type="button" data-do="play" aria-disabled="${o}"
      >${n.playing?"Pause":s}</button>
  </div>`}function O0(t){return l`<div class="nn-tools nn-live">
    <button type="button" data-do="reset">Reset</button>
    <button type="button" data-do="copy">Copy as Python</button>
    ${t.link&&l`<button type="button" data-do="link">Copy link</button>`}
  </div>`}var hm=t=>t.target.closest?.("[data-drag]");function dm(t,e,n){let o=null;function r(c){let u=hm(c)?.dataset.drag;if(!u||c.button!==0)return;let f=c.target.closest("svg");o={name:u,svg:f},f.setPointerCapture(c.pointerId),c.preventDefault(),e(u)}function s(c){if(!o)return;let u=o.svg.getScreenCTM().inverse(),f=new DOMPoint(c.clientX,c.clientY),{x:d,y:$}=f.matrixTransform(u);n(o.name,[d,$])}let a=()=>o=null,m={pointerdown:r,pointermove:s,pointerup:a,pointercancel:a,touchstart:c=>hm(c)&&c.preventDefault()};for(let[c,u]of Object.entries(m))t.addEventListener(c,u,{passive:!1});return()=>{for(let[c,u]of Object.entries(m))t.removeEventListener(c,u)}}var Aa="[data-part]:not([data-part=''])";function Sa(t){let n=([...t.querySelectorAll(`${Aa}:hover`)].at(-1)??t.querySelector(":focus-visible")?.closest(Aa))?.dataset.part.split(" ")[0];for(let o of t.querySelectorAll(Aa))o.toggleAttribute("data-lit",o.dataset.part.split(" ").includes(n))}function fm(t){let e=()=>Sa(t),n=["pointerover","pointerleave","focusin","focusout"];for(let o of n)t.addEventListener(o,e);return()=>{for(let o of n)t.removeEventListener(o,e)}}var Tr="neural-networks-by-hand";var Ir={};function $m(){try{return globalThis.localStorage!==void 0&&localStorage!==null}catch{return!1}}function Ut(){try{let t=JSON.parse(localStorage.getItem(Tr));if(t?.version===1&&typeof t.met=="object")return{...Ir,...t.met}}catch{}return{...Ir}}function Ta(t){let e=Ut();e[t]||bm({...e,[t]:new Date().toISOString().slice(0,10)})}function gm(t){let e;try{e=JSON.parse(t)}catch{throw new Error("This file is not a saved progress: it is not JSON.")}let n=Object.values(e?.met??{none:0});if(e?.version!==1||!n.every(o=>typeof o=="string"))throw new Error("This file is not a saved progress of this book.");bm({...e.met,...Ut()})}function bm(t){Ir=t;try{localStorage.setItem(Tr,JSON.stringify({version:1,met:t}))}catch{}wm()}function xm(){Ir={};try{localStorage.removeItem(Tr)}catch{}wm()}var ym=()=>JSON.stringify({version:1,met:Ut()},null,2)+`
`,Ia=new Set,wm=()=>Ia.forEach(t=>t());function Nr(t){let e=n=>n.key===Tr&&t();return Ia.add(t),globalThis.addEventListener?.("storage",e),()=>{Ia.delete(t),globalThis.removeEventListener?.("storage",e)}}function km(t,e){if(Array.isArray(t)){let r=e.prefixItems??t.map(()=>e.items);return`[${t.map((s,a)=>km(s,r[a])).join(", ")}]`}if(typeof t=="boolean")return t?"True":"False";if(typeof t=="number")return e.type==="number"?Pe(t):String(t);let n=t.includes("'")&&!t.includes('"')?'"':"'",o=t.replaceAll("\\","\\\\").replaceAll(n,`\\${n}`).replace(/[\0-\x1f\x7f-\xa0\xad]/g,W0);return n+o+n}var R0={"	":"\\t","\n":"\\n","\r":"\\r"},W0=t=>R0[t]??`\\x${t.charCodeAt(0).toString(16).padStart(2,"0")}`,P0=(t,e)=>JSON.stringify(t)===JSON.stringify(e),Mm=({step:t,items:e})=>t!==void 0||!!(e&&Mm(e));function Am(t,e){let{name:n,properties:o}=C.figures[t],r=Object.entries(o).filter(([s,a])=>Mm(a)||!P0(e[s],a.default)).map(([s,a])=>`${s}=${km(e[s],a)}`);return`${n}(${r.join(", ")})`}var Sm=11;function z0(t,e){var n=e.attributes,o,r,s,a,i;if(!(e.nodeType===Sm||t.nodeType===Sm)){for(var m=n.length-1;m>=0;m--)o=n[m],r=o.name,s=o.namespaceURI,a=o.value,s?(r=o.localName||r,i=t.getAttributeNS(s,r),i!==a&&(o.prefix==="xmlns"&&(r=o.name),t.setAttributeNS(s,r,a))):(i=t.getAttribute(r),i!==a&&t.setAttribute(r,a));for(var c=t.attributes,u=c.length-1;u>=0;u--)o=c[u],r=o.name,s=o.namespaceURI,s?(r=o.localName||r,e.hasAttributeNS(s,r)||t.removeAttributeNS(s,r)):e.hasAttribute(r)||t.removeAttribute(r)}}var Er,B0="http://www.w3.org/1999/xhtml",Q=typeof document>"u"?void 0:document,j0=!!Q&&"content"in Q.createElement("template"),D0=!!Q&&Q.createRange&&"createContextualFragment"in Q.createRange();function C0(t){var e=Q.createElement("template");return e.innerHTML=t,e.content.childNodes[0]}function q0(t){Er||(Er=Q.createRange(),Er.selectNode(Q.body));var e=Er.createContextualFragment(t);return e.childNodes[0]}function U0(t){var e=Q.createElement("body");return e.innerHTML=t,e.childNodes[0]}function X0(t){return t=t.trim(),j0?C0(t):D0?q0(t):U0(t)}function Lr(t,e){var n=t.nodeName,o=e.nodeName,r,s;return n===o?!0:(r=n.charCodeAt(0),s=o.charCodeAt(0),r<=90&&s>=97?n===o.toUpperCase():s<=90&&r>=97?o===n.toUpperCase():!1)}function H0(t,e){return!e||e===B0?Q.createElement(t):Q.createElementNS(e,t)}function F0(t,e){for(var n=t.firstChild;n;){var o=n.nextSibling;e.appendChild(n),n=o}return e}function Na(t,e,n){t[n]!==e[n]&&(t[n]=e[n],t[n]?t.setAttribute(n,""):t.removeAttribute(n))}var Im={OPTION:function(t,e){var n=t.parentNode;if(n){var o=n.nodeName.toUpperCase();o==="OPTGROUP"&&(n=n.parentNode,o=n&&n.nodeName.toUpperCase()),o==="SELECT"&&!n.hasAttribute("multiple")&&(t.hasAttribute("selected")&&!e.selected&&(t.setAttribute("selected","selected"),t.removeAttribute("selected")),n.selectedIndex=-1)}Na(t,e,"selected")},INPUT:function(t,e){Na(t,e,"checked"),Na(t,e,"disabled"),t.value!==e.value&&(t.value=e.value),e.hasAttribute("value")||t.removeAttribute("value")},TEXTAREA:function(t,e){var n=e.value;t.value!==n&&(t.value=n);var o=t.firstChild;if(o){var r=o.nodeValue;if(r==n||!n&&r==t.placeholder)return;o.nodeValue=n}},SELECT:function(t,e){if(!e.hasAttribute("multiple")){for(var n=-1,o=0,r=t.firstChild,s,a;r;)if(a=r.nodeName&&r.nodeName.toUpperCase(),a==="OPTGROUP")s=r,r=s.firstChild,r||(r=s.nextSibling,s=null);else{if(a==="OPTION"){if(r.hasAttribute("selected")){n=o;break}o++}r=r.nextSibling,!r&&s&&(r=s.nextSibling,s=null)}t.selectedIndex=n}}},co=1,Tm=11,Nm=3,Em=8;function se(){}function G0(t){if(t)return t.getAttribute&&t.getAttribute("id")||t.id}function V0(t){return function(n,o,r){if(r||(r={}),typeof o=="string")if(n.nodeName==="#document"||n.nodeName==="HTML"){var s=o;o=Q.createElement("html"),o.innerHTML=s}else if(n.nodeName==="BODY"){var a=o;o=Q.createElement("html"),o.innerHTML=a;var i=o.querySelector("body");i&&(o=i)}else o=X0(o);else o.nodeType===Tm&&(o=o.firstElementChild);var m=r.getNodeKey||G0,c=r.onBeforeNodeAdded||se,u=r.onNodeAdded||se,f=r.onBeforeElUpdated||se,d=r.onElUpdated||se,$=r.onBeforeNodeDiscarded||se,g=r.onNodeDiscarded||se,v=r.onBeforeElChildrenUpdated||se,S=r.skipFromChildren||se,E=r.addChild||function(A,b){return A.appendChild(b)},W=r.childrenOnly===!0,H=Object.create(null),P=[];function tt(A){P.push(A)}function yt(A,b){if(A.nodeType===co)for(var w=A.firstChild;w;){var k=void 0;b&&(k=m(w))?tt(k):(g(w),w.firstChild&&yt(w,b)),w=w.nextSibling}}function st(A,b,w){$(A)!==!1&&(b&&b.removeChild(A),g(A),yt(A,w))}function at(A){if(A.nodeType===co||A.nodeType===Tm)for(var b=A.firstChild;b;){var w=m(b);w&&(H[w]=b),at(b),b=b.nextSibling}}at(n);function dt(A){u(A);for(var b=A.firstChild;b;){var w=b.nextSibling,k=m(b);if(k){var L=H[k];L&&Lr(b,L)?(b.parentNode.replaceChild(L,b),z(L,b)):dt(b)}else dt(b);b=w}}function O(A,b,w){for(;b;){var k=b.nextSibling;(w=m(b))?tt(w):st(b,A,!0),b=k}}function z(A,b,w){var k=m(b);if(k&&delete H[k],!w){var L=f(A,b);if(L===!1||(L instanceof HTMLElement&&(A=L,at(A)),t(A,b),d(A),v(A,b)===!1))return}A.nodeName!=="TEXTAREA"?lo(A,b):Im.TEXTAREA(A,b)}function lo(A,b){var w=S(A,b),k=b.firstChild,L=A.firstChild,K,it,We,po,Xt;t:for(;k;){for(po=k.nextSibling,K=m(k);!w&&L;){if(We=L.nextSibling,k.isSameNode&&k.isSameNode(L)){k=po,L=We;continue t}it=m(L);var ho=L.nodeType,Ht=void 0;if(ho===k.nodeType&&(ho===co?(K?K!==it&&((Xt=H[K])?We===Xt?Ht=!1:(A.insertBefore(Xt,L),it?tt(it):st(L,A,!0),L=Xt,it=m(L)):Ht=!1):it&&(Ht=!1),Ht=Ht!==!1&&Lr(L,k),Ht&&z(L,k)):(ho===Nm||ho==Em)&&(Ht=!0,L.nodeValue!==k.nodeValue&&(L.nodeValue=k.nodeValue))),Ht){k=po,L=We;continue t}it?tt(it):st(L,A,!0),L=We}if(K&&(Xt=H[K])&&Lr(Xt,k))w||E(A,Xt),z(Xt,k);else{var Pr=c(k);Pr!==!1&&(Pr&&(k=Pr),k.actualize&&(k=k.actualize(A.ownerDocument||Q)),E(A,k),dt(k))}k=po,L=We}O(A,L,it);var La=Im[A.nodeName];La&&La(A,b)}var j=n,Rt=j.nodeType,mo=o.nodeType;if(!W){if(Rt===co)mo===co?Lr(n,o)||(g(n),j=F0(n,H0(o.nodeName,o.namespaceURI))):j=o;else if(Rt===Nm||Rt===Em){if(mo===Rt)return j.nodeValue!==o.nodeValue&&(j.nodeValue=o.nodeValue),j;j=o}}if(j===o)g(n);else{if(o.isSameNode&&o.isSameNode(j))return;if(z(j,o,W),P)for(var wn=0,uo=P.length;wn<uo;wn++){var vn=H[P[wn]];vn&&st(vn,vn.parentNode,!1)}}return!W&&j!==n&&n.parentNode&&(j.actualize&&(j=j.actualize(n.ownerDocument||Q)),n.parentNode.replaceChild(j,n)),j}}var K0=V0(z0),Lm=K0;var _0=/<[^>]*>|[^<]+/g,Y0=/^<(br|hr|img|input)\b/,Pm=/^<[\w-]+/,Z0=/ id="[^"]*"/,J0=/\s([^\s="/>]+)(?:="([^"]*)")?/g,Q0={"&amp;":"&","&lt;":"<","&gt;":">","&quot;":'"'},Or=({piece:t})=>t[0]==="<",t$=t=>!t.endsWith("/>")&&!Y0.test(t),Om=t=>t.replace(/&\w+;/g,e=>Q0[e]??e);function zm(t){let e=[{kids:[]}],n=0;for(let o of t.match(_0)){let r=n;if(n+=o.length,o.startsWith("</")){let a=e.pop();a.html=t.slice(a.from,n);continue}let s={piece:o,html:o,kids:[],from:r};e.at(-1).kids.push(s),Or(s)&&t$(o)&&e.push(s)}return e[0].kids[0]}function Rr(t,e){t.node=e;let n=Or(t)?t.piece.match(Pm)[0].slice(1):"#text";if(e?.nodeName.toLowerCase()!==n.toLowerCase())return!1;if(e.className==="nn-say")return!0;let{kids:o}=t,r=[...e.childNodes];return r.length===o.length&&o.every((s,a)=>Rr(s,r[a]))}var Rm=t=>Or(t)&&t.piece.match(Pm)[0]+(t.piece.match(Z0)??""),Bm=(t,e)=>t.piece===e.piece||Rm(t)===Rm(e),Wm=t=>t.values??=new Map([...t.piece.matchAll(J0)].map(([,e,n=""])=>[e,n]));function jm(t,e){let{node:n}=t;if(!Or(e)){n.data=Om(e.piece);return}let[o,r]=[Wm(t),Wm(e)];for(let[s,a]of r)o.get(s)!==a&&n.setAttribute(s,Om(a));for(let s of o.keys())r.has(s)||n.removeAttribute(s)}function e$(t,e){return t.localName==="details"&&(e.open=t.open),!t.classList.contains("nn-say")}function n$(t){for(let e of t.querySelectorAll("input")){let{value:n,checked:o,defaultValue:r,defaultChecked:s}=e;r&&n!==r&&(e.value=r),o!==s&&(e.checked=s)}for(let e of t.querySelectorAll("option"))e.selected!==e.defaultSelected&&(e.selected=e.defaultSelected)}function Dm(t,e){let n=(r,s)=>s>=t.length||!Bm(t[s],r),o=e.findIndex(n);return o<0?e.length:o}function o$(t,e,n){let o=document.createRange();o.selectNodeContents(e);let r=t.map(i=>i.html).join(""),s=o.createContextualFragment(r),a=[...s.childNodes];return e.insertBefore(s,n),t.every((i,m)=>Rr(i,a[m]))}function Cm(t,e){let n=e.node=t.node,[o,r]=[t.kids,e.kids],s=Dm(o,r),a=Dm(o.slice(s).reverse(),r.slice(s).reverse()),i=r.length-a,m=o.slice(s,o.length-a),c=f=>f.node.contains(document.activeElement);if(!n.isConnected||m.some(c))return!1;t.piece!==e.piece&&jm(t,e);for(let f of m)f.node.remove();let u=o[o.length-a]?.node??null;return s<i&&!o$(r.slice(s,i),n,u)?!1:r.every((f,d)=>{if(d>=s&&d<i)return!0;let $=o[d<s?d:d+o.length-r.length];return $.html!==f.html?Cm($,f):(r[d]=$,!0)})}function qm(t){let e=null;return n=>{let o=zm(n),[r]=t.children;e&&Cm(e,o)?(n$(t),e=o):(Lm(r,n,{onBeforeElUpdated:e$}),e=Rr(o,r)?o:null)}}function Um(t){let e=0;function n(){e=0,s.disconnect(),delete t.dataset.steady,t.style.removeProperty("--nn-height")}let o=i=>t.style.setProperty("--nn-height",`${i}px`),r=()=>t.getBoundingClientRect().height,s=new ResizeObserver(([{borderBoxSize:i}])=>{let{blockSize:m}=i[0];t.offsetWidth!==e?requestAnimationFrame(n):m>r()&&o(m)});function a(){e||!t.offsetWidth||(e=t.offsetWidth,o(r()),t.dataset.steady="",s.observe(t.firstElementChild))}return{hold:a,letGo:n}}function Xm(t){let e=null;function n({target:r,pointerType:s}){e=s==="touch"&&r.type==="range"?{target:r,value:r.value}:null}function o(){e&&(e.target.value=e.value,e.target.dispatchEvent(new Event("input",{bubbles:!0})),e=null)}return t.addEventListener("pointerdown",n),t.addEventListener("pointercancel",o),()=>{t.removeEventListener("pointerdown",n),t.removeEventListener("pointercancel",o)}}var r$=500,s$=700,Hm=(t,[e,...n],o)=>e===void 0?o:t.with(e,Hm(t[e],n,o));function Fm(t,e,n){let o=e.get("kind"),r=Ma[o],s=Object.keys(C.figures[o].properties),a=()=>io(o,Object.fromEntries(s.map(b=>[b,e.get(b)]))),i=a(),m=n.start??i,c={link:!!n.link,note:n.note,met:Ut(),praised:{}},u=0,f=0,d=0,$=Um(t),g=qm(t);function v(){u=0;try{i=a()}catch(w){c.note=`${w.message} The figure shows its last state.`}H();let b=pm(r,o,i,m,n.uid,c).toString();t.firstElementChild||(t.innerHTML="<div></div>"),g(b),Sa(t)}let S=()=>u||=requestAnimationFrame(v);function E(b){let w=t.querySelector(".nn-say");w&&(w.textContent=b)}function W(){r.plain||(clearTimeout(f),f=setTimeout(()=>E(r.describe(i)),s$))}function H(){for(let b of i.goals??[]){let w=r.goals[b];w.met(i,m)&&(c.praised[b]=!0,!c.met[b]&&(c.met={...c.met,[b]:!0},Ta(b),clearTimeout(f),E(`Challenge met. ${w.praise}`)))}r.task?.(i)&&Ta(r.task(i)),c.met=Ut()}function P(b){$.hold(),c.note=c.code="";for(let[w,k]of Object.entries(b))e.set(w,k);e.save_changes(),W(),S()}function tt(){clearInterval(d),d=0,c.playing=!1,S()}function yt(){let b=r.play(i);return b?P(b):tt(),!!b}function st(){if(d)return tt();if(matchMedia("(prefers-reduced-motion: reduce)").matches){let b={};for(let w=0;b&&w<1e3;w++)i={...i,...b},b=r.play(i);return P(i)}c.playing=!0,d=setInterval(()=>u||yt(),r.pace??r$),yt()}async function at(b,w){try{await navigator.clipboard.writeText(b),c.note=`Copied ${w}.`,c.code=""}catch{c.note="Copying is denied here. Select the text and copy it:",c.code=b}S()}let dt={reset:()=>{tt(),c.praised={},P(m)},copy:()=>at(Am(o,i),"as Python"),link:()=>at(n.link(i),"the link"),step:yt,play:st},O=(b,w)=>C.figures[o].properties[b].enum?.find(k=>String(k)===w)??w;function z({target:b}){let w=b.dataset?.trait;if(!w)return;let[k,...L]=w.split("."),K=b.value;b.type==="checkbox"&&(K=L.length?Number(b.checked):b.checked),b.type==="range"&&(K=Number(K)),b.type==="radio"&&(K=O(k,K)),K=Hm(e.get(k),L.map(Number),K);let it={[k]:K};P(r.input?.(it,i)??it)}function lo({target:b}){let w=b.closest?.("[data-do]");if(!w||w.ariaDisabled==="true")return;let k=w.dataset.do;r.actions?.[k]?P(r.actions[k](i)):dt[k]?.()}function j(b){let w=t.querySelector("[data-enter]");b.key!=="Enter"||!w||b.target.matches("input")&&w.click()}function Rt({target:b}){b.type==="range"&&$.hold()}t.addEventListener("input",z),t.addEventListener("pointerover",Rt),t.addEventListener("focusin",Rt),t.addEventListener("click",lo),t.addEventListener("click",$.letGo),t.addEventListener("keydown",j);let mo=fm(t),wn=Xm(t),uo=i,vn=dm(t,()=>uo=i,(b,w)=>P(r.drags[b](uo,w)));for(let b of s)e.on(`change:${b}`,S);let A=Nr(()=>{let b=Ut(),w=k=>!!b[k]!=!!c.met[k];i.goals?.some(w)&&S()});return v(),()=>{tt(),cancelAnimationFrame(u),clearTimeout(f);for(let b of s)e.off(`change:${b}`,S);t.removeEventListener("input",z),t.removeEventListener("pointerover",Rt),t.removeEventListener("focusin",Rt),t.removeEventListener("click",lo),t.removeEventListener("click",$.letGo),t.removeEventListener("keydown",j),$.letGo(),vn(),mo(),wn(),A()}}var a$={"00":"Toolbox and NumPy"},Gm=t=>t.slice(0,2);function i$(t,e){let n=Ut(),r=[...new Set(C.tasks.map(Gm))].sort().map(s=>{let a=C.tasks.filter(c=>Gm(c)===s),i=a.filter(c=>n[c]).length,m=a$[s]??`Chapter ${Number(s)}`;return l`<li><label>${m}: ${i} of
      ${a.length} questions and challenges
      <progress max="${a.length}" value="${i}"></progress></label></li>`});return l`<div class="nn-root nn-report"><ul>${r}</ul>
    ${!$m()&&l`<p class="nn-note">This browser does not let the page remember. What
      you meet is kept until you close it.</p>`}
    <div class="nn-tools">
      <button type="button" data-do="export">Save a copy</button>
      <label class="nn-file">Load a copy
        <input type="file" accept="application/json,.json"></label>
      <button type="button" data-do="erase">${t?"Erase it all? Press again":"Erase"}</button>
    </div>
    <p class="nn-note" role="status">${e}</p></div>`}var Wr=class extends HTMLElement{#t=!1;#e="";#o;connectedCallback(){this.#o=Nr(()=>this.#a()),this.addEventListener("click",this),this.addEventListener("change",this),this.#a()}disconnectedCallback(){this.#o(),this.removeEventListener("click",this),this.removeEventListener("change",this)}handleEvent({type:e,target:n}){e==="change"&&n.files?.length&&this.#r(n.files[0]);let o=n.dataset?.do;o==="export"&&this.#n(),o==="erase"&&this.#s()}#n(){let e=new Blob([ym()],{type:"application/json"}),n=document.createElement("a");n.href=URL.createObjectURL(e),n.download="progress.json",n.click(),URL.revokeObjectURL(n.href)}async#r(e){this.#t=!1;try{gm(await e.text()),this.#e=`Loaded ${e.name}.`}catch(n){this.#e=n.message}this.#a()}#s(){this.#t&&xm(),this.#t=!this.#t,this.#a(),this.querySelector("[data-do=erase]").focus()}#a(){this.innerHTML=i$(this.#t,this.#e).toString()}};function c$(t){let e=t&&new URLSearchParams(location.search).get(t);if(!e)return{};try{return JSON.parse(e)}catch{throw new Error(`The link's state is not JSON: ${e.slice(0,60)}.`)}}function l$(t,e){let n=new URL(location.href);return n.search=new URLSearchParams({[t]:JSON.stringify(e)}),n.hash=t,n.href}var m$=0,Vm=new IntersectionObserver(t=>{for(let{isIntersecting:e,target:n}of t)e&&setTimeout(()=>n.wake())},{rootMargin:"100%"}),Ea=class extends HTMLElement{#t;connectedCallback(){this.dataset.asleep="",Vm.observe(this),this.addEventListener("focusin",this.wake)}wake(){if(!("asleep"in this.dataset))return;this.#e();let e=this.getAttribute("kind"),n;try{n=io(e,JSON.parse(this.getAttribute("state")||"{}"))}catch(c){this.#o(c);return}let o=this.dataset.anchor,r=this.dataset.uid??`nn-page-${++m$}`,s=n,a="";try{s=io(e,c$(o),n)}catch(c){a=`${c.message} The figure shows the book's state.`}let i=o&&(c=>l$(o,c)),m=new Sr({kind:e,...s});this.#t=Fm(this,m,{uid:r,start:n,link:i,note:a}),this.model=m,this.dataset.live=""}#e(){Vm.unobserve(this),delete this.dataset.asleep}disconnectedCallback(){this.#e(),this.#t?.(),this.#t=void 0}#o(e){let n=document.createElement("p");n.className="nn-note",n.textContent=`This figure cannot run: ${e.message}`,this.append(n)}};customElements.define("nn-figure",Ea);customElements.define("nn-progress",Wr);})();
