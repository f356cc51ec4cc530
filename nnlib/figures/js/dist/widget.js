var U={version:1,tasks:["00-axis","00-base","00-block","00-chain","00-column","00-dot","00-downhill","00-e","00-level","00-limit","00-links","00-log-product","00-one-weight","00-partial","00-partials","00-perpendicular","00-refused","00-right-angle","00-same-dot","00-same-slopes","00-shape","00-slope","00-slope-rules","00-star","00-steeper","00-steepest","00-trap","00-trap-loss","00-which-power","01-and","01-bias","01-both","01-distance","01-double","01-emails","01-knobs","01-lower-bias","01-nand","01-no-mistakes","01-one","01-or","01-random","01-rule","01-rule-step","01-same-line","01-scale","01-seven-bottles","01-silence","01-swap","01-xor","01-xor-rows","01-xor-why","02-blunder","02-calibrate","02-centre","02-centre-moves","02-corner","02-coupling","02-fair","02-five","02-half-at-four","02-halve","02-learn","02-loss","02-mirror","02-ninety","02-odds","02-odds-back","02-relu-corner","02-saturate","02-shift","02-sigma-zero","02-squash","02-staircase","02-steepest","02-steepness","02-step-at-two","02-sure","02-tanh","03-both","03-collapse","03-count","03-cybenko","03-feud","03-fit","03-flat","03-fold","03-fold-place","03-forward","03-hidden-sum","03-hidden-why","03-hill","03-idle","03-idle-relu","03-last-bit","03-most-wine","03-one-knob","03-one-sum","03-product-shape","03-silent","03-silent-shape","03-step","03-to","03-warp","03-wave","03-weights-shape","03-wrong-bias","04-across","04-both-sides","04-cost","04-double","04-first-adam","04-first-epoch","04-flat","04-flat-bad","04-forever","04-hill","04-hole","04-land","04-leave-saddle","04-lower-minimum","04-next","04-one-epoch","04-one-step","04-promise","04-ratio","04-ridge","04-right-shape","04-second-step","04-settle","04-sgd","04-shrink","04-sum","04-sure-wrong","04-to-08","04-valley","04-which-way","05-backward","05-both-sides","05-bug-line","05-explode","05-find-bug","05-hidden","05-keep","05-last-error","05-lost","05-nudge","05-one-side","05-one-step","05-order","05-party-dead","05-party-learned","05-party-sum","05-price","05-rate","05-relu","05-revive","05-second","05-shared","05-small","05-square","05-thirty","05-two-paths","05-vanish","05-w6","05-wrong-silent","05-xor-learned","05-xor-quick","05-xor-stuck","05-zeros"],figures:{secant:{name:"Secant",title:"the slope of a curve between two points",type:"object",properties:{curve:{enum:["line","square","three-squares","square-and-line"],title:"curve",default:"square"},x:{type:"number",minimum:-2,maximum:2,step:.125,title:"place x",default:1},halvings:{type:"integer",minimum:0,maximum:10,step:1,title:"halvings of the nudge",default:0},goals:{type:"array",items:{enum:["00-slope","00-downhill"]},minItems:0,maxItems:2,default:[]}}},"power-curve":{name:"PowerCurve",title:"the powers of a base",type:"object",properties:{base:{type:"number",minimum:.5,maximum:3.5,step:.03125,title:"base",default:2},x:{type:"number",minimum:-2,maximum:2,step:.03125,title:"power x",default:1},mirror:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["00-e","00-which-power"]},minItems:0,maxItems:2,default:[]}}},arrows:{name:"Arrows",title:"two vectors as arrows",type:"object",properties:{u:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:2,maxItems:2,default:[2,1]},v:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:2,maxItems:2,default:[1,2]},goals:{type:"array",items:{enum:["00-right-angle","00-same-dot"]},minItems:0,maxItems:2,default:[]}}},"matrix-product":{name:"MatrixProduct",title:"the product of two matrices",type:"object",properties:{X:{type:"array",items:{type:"number",minimum:-9,maximum:9},minItems:6,maxItems:6,default:[1,2,3,0,1,-1]},W:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:6,maxItems:6,default:[1,-1,0,2,2,.5]},entry:{enum:["1,1","1,2","2,1","2,2"],title:"entry",default:"1,1"},goals:{type:"array",items:{enum:["00-column"]},minItems:0,maxItems:1,default:[]}}},broadcast:{name:"Broadcast",title:"how NumPy stretches two arrays to one shape",type:"object",properties:{a:{enum:["()","(2,)","(3,)","(1, 3)","(3, 1)","(2, 3)","(3, 3)"],title:"shape of a",default:"(2, 3)"},b:{enum:["()","(2,)","(3,)","(1, 3)","(3, 1)","(2, 3)","(3, 3)"],title:"shape of b",default:"(3,)"},goals:{type:"array",items:{enum:["00-refused","00-trap"]},minItems:0,maxItems:2,default:[]}}},slice:{name:"Slice",title:"the slopes of a surface",type:"object",properties:{surface:{enum:["plane","bowl","product"],title:"height",default:"bowl"},x:{type:"number",minimum:-2,maximum:2,step:.25,title:"x",default:1},y:{type:"number",minimum:-2,maximum:2,step:.25,title:"y",default:1},angle:{type:"integer",minimum:0,maximum:360,step:5,title:"direction in degrees",default:0},turn:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["00-partials","00-same-slopes","00-steepest","00-level"]},minItems:0,maxItems:4,default:[]}}},gears:{name:"Gears",title:"a chain of two rates",type:"object",properties:{first:{enum:["double","square","mirror"],title:"u =",default:"square"},second:{enum:["triple","square","minus-half"],title:"y =",default:"triple"},x:{type:"number",minimum:-1.5,maximum:1.5,step:.125,title:"place x",default:1},halvings:{type:"integer",minimum:1,maximum:10,step:1,title:"halvings of the nudge",default:1},goals:{type:"array",items:{enum:["00-chain","00-block"]},minItems:0,maxItems:2,default:[]}}},neuron:{name:"Neuron",title:"a neuron with its knobs",type:"object",properties:{w:{type:"array",items:{type:"number",minimum:-10,maximum:10,step:.25},minItems:1,maxItems:3,title:"weight of {name}",fixedLength:!0,default:[7,3]},b:{type:"number",minimum:-10,maximum:10,step:.25,title:"bias",default:-2},x:{type:"array",items:{type:"number",minimum:0,maximum:80,step:1},minItems:1,maxItems:3,title:"{name}",sameLengthAs:"w",fixedLength:!0,default:[1,0]},activation:{enum:["step","identity","sigmoid"],title:"activation",default:"step"},names:{type:"array",items:{type:"string",minLength:1,maxLength:24},minItems:1,maxItems:3,sameLengthAs:"w",fixedLength:!0,default:["x₁","x₂"]},answers:{type:"array",items:{type:"string",minLength:1,maxLength:24},minItems:2,maxItems:2,default:["stays silent","fires"]},switches:{type:"boolean",default:!0},table:{type:"boolean",default:!1},choose:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["01-silence","01-both","01-seven-bottles","03-last-bit"]},minItems:0,maxItems:4,default:[]}}},"decision-line":{name:"DecisionLine",title:"a neuron's line through labelled points",type:"object",properties:{w:{type:"array",items:{type:"number",minimum:-10,maximum:10,step:.25},minItems:2,maxItems:2,title:"weight w{i}",default:[1,-1]},b:{type:"number",minimum:-10,maximum:10,step:.25,title:"bias b",default:0},points:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:-3,maximum:3},{type:"number",minimum:-3,maximum:3},{enum:[0,1]}],minItems:3,maxItems:3},minItems:0,maxItems:60,default:[[2,1,1],[-2,-3,0],[-2,0,1],[1,-2,0],[0,1,1],[3,-1,0]]},rule:{type:"boolean",default:!1},turn:{type:"integer",minimum:0,maximum:59,default:0},last:{enum:["","added","subtracted","kept","not added","not subtracted","not kept"],default:""},goals:{type:"array",items:{enum:["01-no-mistakes","01-same-line","01-swap","01-rule"]},minItems:0,maxItems:4,default:[]}}},"truth-table":{name:"TruthTable",title:"a truth table to meet with one neuron",type:"object",properties:{gate:{enum:["AND","OR","NAND","XOR"],title:"table",default:"AND"},w:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:2,maxItems:2,title:"weight w{i}",default:[1,1]},b:{type:"number",minimum:-3,maximum:3,step:.25,title:"bias b",default:.5},firing:{enum:["","w1+w2+b>0","w1+w2+2b>0","2w1+2w2+2b>0"],default:""},silent:{enum:["","w1+w2<=0","w1+w2+b<=0","w1+w2+2b<=0"],default:""},goals:{type:"array",items:{enum:["01-and","01-or","01-nand","01-xor"]},minItems:0,maxItems:4,default:[]}}},question:{name:"Question",title:"a question",type:"object",properties:{id:{type:"string",minLength:0,maxLength:40,default:""},data:{type:"string",minLength:0,maxLength:8e3,default:""},answer:{type:"string",minLength:0,maxLength:40,default:""},checked:{type:"boolean",default:!1}}},"sigmoid-curve":{name:"SigmoidCurve",title:"a sigmoid with its knobs",type:"object",properties:{w:{type:"number",minimum:-8,maximum:8,step:.25,title:"weight w",default:1},b:{type:"number",minimum:-24,maximum:24,step:.25,title:"bias b",default:0},x:{type:"number",minimum:-4,maximum:4,step:.125,title:"input x",default:1},tangent:{type:"boolean",default:!1},lockable:{type:"boolean",default:!1},keep:{type:"boolean",title:"keep the centre",default:!1},centre:{type:"number",minimum:-3,maximum:3,default:0},goals:{type:"array",items:{enum:["02-step-at-two","02-mirror","02-steepest"]},minItems:0,maxItems:3,default:[]}}},activations:{name:"Activations",title:"six activations and their slopes",type:"object",properties:{z:{type:"number",minimum:-8,maximum:8,step:.25,title:"pre-activation z",default:1},negative_slope:{type:"number",minimum:0,maximum:1,default:.1},goals:{type:"array",items:{enum:["02-saturate","02-corner"]},minItems:0,maxItems:2,default:[]}}},"softmax-bars":{name:"SoftmaxBars",title:"scores turned into probabilities by softmax",type:"object",properties:{z:{type:"array",items:{type:"number",minimum:-5,maximum:5,step:.25},minItems:2,maxItems:4,title:"score of {name}",fixedLength:!0,default:[1,2,.5]},names:{type:"array",items:{type:"string",minLength:1,maxLength:12},minItems:2,maxItems:4,sameLengthAs:"z",fixedLength:!0,default:["cat","dog","bird"]},goals:{type:"array",items:{enum:["02-halve","02-shift"]},minItems:0,maxItems:2,default:[]}}},"fit-probability":{name:"FitProbability",title:"a probability to fit to labelled emails",type:"object",properties:{w:{type:"number",minimum:-4,maximum:4,step:.125,title:"weight w",default:0},b:{type:"number",minimum:-10,maximum:10,step:.25,title:"bias b",default:0},x:{type:"number",minimum:0,maximum:10,step:.5,title:"an email with so many CAPITALS",default:4},points:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:0,maximum:10},{enum:[0,1]}],minItems:2,maxItems:2},minItems:1,maxItems:40,default:[[0,0],[1,0],[2,0],[3,0],[3,1],[4,0],[5,0],[5,1],[6,1],[7,0],[7,1],[9,1]]},surprise:{type:"boolean",default:!1},learn:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["02-half-at-four","02-fair","02-learn"]},minItems:0,maxItems:3,default:[]}}},reliability:{name:"Reliability",title:"what a model said against what happened",type:"object",properties:{scale:{type:"number",minimum:0,maximum:2,step:.125,title:"log-odds multiplied by",default:1},cases:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:-8,maximum:8},{type:"integer",minimum:0,maximum:999},{type:"integer",minimum:0,maximum:999}],minItems:3,maxItems:3},minItems:0,maxItems:60,default:[[-6,0,9],[-5.5,0,13],[-5,0,17],[-4.5,1,21],[-4,4,24],[-3.5,1,34],[-3,11,31],[-2.5,14,35],[-2,9,46],[-1.5,23,38],[-1,21,44],[-.5,33,36],[0,35,35],[.5,40,29],[1,43,22],[1.5,41,20],[2,41,14],[2.5,41,8],[3,35,7],[3.5,28,7],[4,25,3],[4.5,19,3],[5,16,1],[5.5,13,0],[6,8,1]]},goals:{type:"array",items:{enum:["02-calibrate"]},minItems:0,maxItems:1,default:[]}}},"network-steps":{name:"NetworkSteps",title:"a network that steps through its own arithmetic",type:"object",properties:{x:{type:"array",items:{enum:[0,1]},minItems:2,maxItems:2,title:"{name} digit",default:[0,1]},at:{type:"integer",minimum:0,maximum:15,step:1,title:"steps done",default:0},W1:{type:"array",items:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:2,maxItems:2},minItems:2,maxItems:2,default:[[.6,-.4],[-1.7,-1.3]]},b1:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:2,maxItems:2,default:[.2,.2]},W2:{type:"array",items:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:1,maxItems:1},minItems:2,maxItems:2,default:[[-1.36],[.34]]},b2:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:1,maxItems:1,default:[.9]},knob:{enum:["W1.0.0","W1.0.1","W1.1.0","W1.1.1","b1.0","b1.1","W2.0.0","W2.1.0","b2.0"],default:"W1.0.0"},knobs:{type:"boolean",default:!1},table:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["03-step","03-one-knob"]},minItems:0,maxItems:2,default:[]}}},"dinner-party":{name:"DinnerParty",title:"wine for a dinner party",type:"object",properties:{guests:{type:"array",items:{enum:[0,1]},minItems:3,maxItems:3,title:"{name}",default:[0,0,0]},W1:{type:"array",items:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:3,maxItems:3},minItems:3,maxItems:3,default:[[0,0,1],[0,1.5,0],[1,.4,0]]},b1:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:3,maxItems:3,default:[0,-.5,0]},W2:{type:"array",items:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:1,maxItems:1},minItems:3,maxItems:3,default:[[.5],[2],[-5]]},b2:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:1,maxItems:1,default:[1]},relu:{type:"array",items:{enum:[0,1]},minItems:3,maxItems:3,title:"ReLU in {name}",default:[1,1,1]},knob:{enum:["W1.0.0","W1.0.1","W1.0.2","W1.1.0","W1.1.1","W1.1.2","W1.2.0","W1.2.1","W1.2.2","b1.0","b1.1","b1.2","W2.0.0","W2.1.0","W2.2.0","b2.0"],default:"W1.0.0"},knobs:{type:"boolean",default:!1},unplug:{type:"boolean",default:!1},table:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["03-most-wine","03-idle-relu","03-feud"]},minItems:0,maxItems:3,default:[]}}},"xor-space":{name:"XorSpace",title:"XOR in the space of two hidden neurons",type:"object",properties:{way:{enum:["sigmoids","ReLUs"],title:"hidden neurons",default:"ReLUs"},amount:{type:"number",minimum:0,maximum:1,step:.05,title:"plain square → hidden square",default:0},w:{type:"array",items:{type:"number",minimum:-4,maximum:4,step:.25},minItems:2,maxItems:2,title:"weight of {name}",default:[1,-1]},b:{type:"number",minimum:-4,maximum:4,step:.25,title:"bias",default:.25},goals:{type:"array",items:{enum:["03-fold","03-warp"]},minItems:0,maxItems:2,default:[]}}},bumps:{name:"Bumps",title:"a curve built of bumps",type:"object",properties:{target:{enum:["hill","wave","roof"],title:"curve to match",default:"hill"},count:{enum:[2,4,8],title:"bumps",default:2},steepness:{type:"number",minimum:4,maximum:100,step:4,title:"steepness",default:32},heights:{type:"array",items:{type:"number",minimum:-1,maximum:1,step:.0625},minItems:8,maxItems:8,title:"height of {name}",default:[.5,0,0,0,0,0,0,0]},goals:{type:"array",items:{enum:["03-hill","03-wave"]},minItems:0,maxItems:2,default:[]}}},"shape-checker":{name:"ShapeChecker",title:"the shapes of a layer",type:"object",properties:{formula:{enum:["X @ W + b","X @ W.T + b","W @ X + b"],title:"formula",default:"X @ W + b"},X:{type:"array",items:{type:"integer",minimum:1,maximum:8,step:1},minItems:2,maxItems:2,title:"{name} of X",default:[4,2]},W:{type:"array",items:{type:"integer",minimum:1,maximum:8,step:1},minItems:2,maxItems:2,title:"{name} of W",default:[3,2]},b:{type:"integer",minimum:1,maximum:8,step:1,title:"entries of b",default:3},goals:{type:"array",items:{enum:["03-fit","03-silent"]},minItems:0,maxItems:2,default:[]}}},descent:{name:"Descent",title:"a ball on the cost curve of one knob",type:"object",properties:{A:{type:"number",minimum:0,maximum:1.35,step:.01,title:"start: A",default:1},lr:{type:"number",minimum:0,maximum:7e-4,step:1e-6,title:"learning rate",default:5e-5},steps:{type:"integer",minimum:0,maximum:60,step:1,title:"steps done",default:0},points:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:1,maximum:100},{type:"number",minimum:0,maximum:100}],minItems:2,maxItems:2},minItems:1,maxItems:12,default:[[3,2],[10,7],[75,50]]},goals:{type:"array",items:{enum:["04-to-08","04-one-step","04-forever"]},minItems:0,maxItems:3,default:[]}}},"two-knobs":{name:"TwoKnobs",title:"descent on two knobs, seen from above",type:"object",properties:{landscape:{enum:["bowl","narrow valley","two minima","saddle","plateau"],title:"landscape",default:"bowl"},start:{type:"array",items:{type:"number",minimum:-2,maximum:2,step:.05},minItems:2,maxItems:2,title:"start: knob {name}",default:[-1.5,1]},lr:{type:"number",minimum:.01,maximum:.5,step:.01,title:"learning rate",default:.1},steps:{type:"integer",minimum:0,maximum:200,step:1,title:"steps done",default:0},race:{type:"boolean",default:!1},choose:{type:"boolean",default:!0},goals:{type:"array",items:{enum:["04-valley","04-lower-minimum","04-leave-saddle"]},minItems:0,maxItems:3,default:[]}}},"batch-paths":{name:"BatchPaths",title:"full batch, mini-batch and single examples on the same data",type:"object",properties:{start:{type:"array",items:{type:"number",minimum:-1.5,maximum:2.5,step:.05},minItems:2,maxItems:2,title:"start: knob {name}",default:[-1.2,-.6]},lr:{type:"number",minimum:.01,maximum:.4,step:.01,title:"learning rate",default:.1},looked:{type:"integer",minimum:0,maximum:240,step:4,title:"examples looked at",default:0},points:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:-2,maximum:2},{type:"number",minimum:-5,maximum:5}],minItems:2,maxItems:2},minItems:12,maxItems:12,default:[[-1,.1],[-.8,.4],[-.6,1.3],[-.4,1],[-.2,.3],[0,1.1],[.2,1],[.4,1.5],[.6,.9],[.8,1.8],[1,2],[1.2,2.7]]},orders:{type:"array",items:{type:"array",items:{type:"integer",minimum:0,maximum:11},minItems:12,maxItems:12},minItems:1,maxItems:20,default:[[1,0,8,2,10,9,7,6,4,3,5,11],[3,2,6,0,7,11,9,8,5,10,4,1],[1,3,2,8,6,5,7,4,0,10,11,9],[4,6,10,11,0,1,2,9,8,3,5,7],[2,9,7,0,11,4,10,3,1,6,5,8],[8,6,4,7,10,3,9,11,1,0,2,5],[0,7,10,6,4,5,1,3,8,2,11,9],[6,9,11,4,0,2,7,1,8,10,3,5],[5,7,3,1,4,0,11,9,2,8,10,6],[6,4,9,0,8,2,1,10,5,7,11,3],[5,3,9,7,1,2,10,11,4,6,0,8],[2,8,1,7,3,6,11,9,0,4,10,5],[3,9,4,11,2,0,10,6,1,8,5,7],[3,2,0,9,5,11,10,7,8,6,4,1],[2,10,0,5,1,3,9,11,8,6,7,4],[0,2,7,3,11,8,9,5,1,10,4,6],[9,4,11,8,0,1,10,2,6,5,7,3],[5,3,1,4,0,11,8,7,6,10,2,9],[6,5,7,0,2,9,11,8,4,1,10,3],[2,11,0,10,9,6,7,3,5,8,1,4]]},goals:{type:"array",items:{enum:["04-one-epoch","04-settle"]},minItems:0,maxItems:2,default:[]}}},"wrong-model":{name:"WrongModel",title:"a model fitted to data of its own shape, or of another",type:"object",properties:{data:{enum:["linear","quadratic","logarithmic"],title:"data",default:"linear"},model:{enum:["A·x","A·x²","A·log x"],title:"model",default:"A·x"},A:{type:"number",minimum:0,maximum:3,step:.01,title:"knob A",default:.2},goals:{type:"array",items:{enum:["04-flat","04-right-shape"]},minItems:0,maxItems:2,default:[]}}},golf:{name:"Golf",title:"a golf hole and one knob",type:"object",properties:{strength:{type:"number",minimum:0,maximum:10,step:.25,title:"first shot: strength",default:9},lr:{type:"number",minimum:0,maximum:.01,step:5e-4,title:"learning rate",default:.001},shots:{type:"integer",minimum:1,maximum:12,step:1,title:"shots played",default:1},goals:{type:"array",items:{enum:["04-hole","04-both-sides"]},minItems:0,maxItems:2,default:[]}}},"computational-graph":{name:"ComputationalGraph",title:"a computational graph, forward and backward",type:"object",properties:{graph:{enum:["bill","neuron"],default:"bill"},at:{type:"integer",minimum:0,maximum:13,step:1,title:"steps done",default:0},guests:{type:"integer",minimum:0,maximum:20,step:1,title:"guests",default:10},price:{type:"number",minimum:0,maximum:24,step:.5,title:"price of a bottle",default:8},meal:{type:"number",minimum:0,maximum:40,step:1,title:"price of a meal",default:20},x:{type:"number",minimum:-4,maximum:4,step:.25,title:"input x",default:1},w:{type:"number",minimum:-4,maximum:4,step:.25,title:"weight w",default:2},b:{type:"number",minimum:-4,maximum:4,step:.25,title:"bias b",default:2},target:{enum:[0,1],title:"target",default:0},goals:{type:"array",items:{enum:["05-backward","05-thirty","05-wrong-silent"]},minItems:0,maxItems:3,default:[]}}},"mazur-network":{name:"MazurNetwork",title:"a network of six neurons, forward, backward and updated",type:"object",properties:{steps:{type:"integer",minimum:0,maximum:1e4,step:1,title:"steps of training done",default:0},phase:{enum:["hidden","outputs","output-blame","hidden-blame","update"],title:"this step, as far as",default:"hidden"},early:{type:"boolean",title:"move w₅ to w₈ early",default:!1},hunt:{type:"boolean",default:!1},pick:{enum:["w1","w2","w3","w4","w5","w6","w7","w8"],default:"w5"},goals:{type:"array",items:{enum:["05-one-step","05-find-bug","05-last-error"]},minItems:0,maxItems:3,default:[]}}},"nudge-error":{name:"NudgeError",title:"how wrong a nudged slope is, against the size of the nudge",type:"object",properties:{power:{type:"integer",minimum:-16,maximum:0,step:1,title:"nudge: 10 to the power of",default:-1},way:{enum:["one side","both sides"],title:"measured",default:"one side"},single:{type:"boolean",title:"single precision (float32)",default:!1},goals:{type:"array",items:{enum:["05-one-side","05-both-sides","05-lost"]},minItems:0,maxItems:3,default:[]}}},"xor-learning":{name:"XorLearning",title:"XOR being learned",type:"object",properties:{seed:{type:"integer",minimum:0,maximum:99,step:1,title:"seed of the first weights",default:3},rate:{type:"number",minimum:.25,maximum:6,step:.25,title:"learning rate",default:4},steps:{type:"integer",minimum:0,maximum:1500,step:5,title:"steps taken",default:0},goals:{type:"array",items:{enum:["05-xor-learned","05-xor-stuck","05-xor-quick"]},minItems:0,maxItems:3,default:[]}}},"gradient-depth":{name:"GradientDepth",title:"the gradient in each layer of a deep network",type:"object",properties:{activation:{enum:["sigmoid","tanh","relu"],title:"activation",default:"sigmoid"},init:{enum:["zeros","uniform","xavier","he"],title:"first weights",default:"xavier"},of:{enum:["weights","biases"],title:"gradient of the",default:"weights"},depth:{type:"integer",minimum:1,maximum:12,step:1,title:"hidden layers",default:2},width:{type:"integer",minimum:2,maximum:16,step:1,title:"neurons in each",default:8},seed:{type:"integer",minimum:0,maximum:99,step:1,title:"seed",default:0},goals:{type:"array",items:{enum:["05-vanish","05-revive","05-explode"]},minItems:0,maxItems:3,default:[]}}},"party-learning":{name:"PartyLearning",title:"the dinner party, learned from many starts",type:"object",properties:{seed:{type:"integer",minimum:0,maximum:39,step:1,title:"seed of the start picked",default:0},rate:{enum:[.01,.03,.1,.3],title:"learning rate",default:.1},steps:{type:"integer",minimum:0,maximum:1e3,step:5,title:"steps taken",default:0},goals:{type:"array",items:{enum:["05-party-learned","05-party-dead","05-party-sum"]},minItems:0,maxItems:3,default:[]}}}}};function Lr(t){if(t.enum){let n=t.enum.map(Nm).join(", ");return t.enum.length===1?n:`one of ${n}`}return t.prefixItems?"["+t.prefixItems.map(Lr).join("; ")+"]":t.type==="array"?`a list of ${Ia(t.minItems,t.maxItems)}, each ${Lr(t.items)}`:t.type==="string"?`a text of ${Ia(t.minLength,t.maxLength)} characters`:t.type==="boolean"?"True or False":`${t.type==="number"?"a number":"a whole number"} from ${t.minimum} to ${t.maximum}`}var Nm=t=>typeof t=="string"?`'${t}'`:String(t),Ia=(t,e)=>t===e?`${t}`:`${t} to ${e}`;function Sa(t,e){if(t.enum)return t.enum.includes(e);if(t.type==="array")return Em(t,e);if(t.type==="boolean")return typeof e=="boolean";if(t.type==="string"){if(typeof e!="string")return!1;let n=[...e].length;return n>=t.minLength&&n<=t.maxLength}return typeof e!="number"||!Number.isFinite(e)||t.type==="integer"&&!Number.isInteger(e)?!1:e>=t.minimum&&e<=t.maximum}function Em(t,e){if(!Array.isArray(e))return!1;let n=t.prefixItems??e.map(()=>t.items);return e.length>=t.minItems&&e.length<=t.maxItems&&e.every((o,r)=>Sa(n[r],o))}function po(t){let e=typeof t=="number"?String(t):JSON.stringify(t);return String(e).length<=60?e:e.slice(0,57)+"..."}function Ta(t,e,n={}){let o=Object.hasOwn(U.figures,t)&&U.figures[t];if(!o)throw new Error(`There is no figure of the kind '${t}'.`);let{name:r,properties:s}=o;if(typeof e!="object"||e===null||Array.isArray(e))throw new Error(`${r}'s state must be an object; got ${po(e)}.`);let a=Object.hasOwn(e,"version")?e.version:U.version;if(a!==U.version)throw new Error(`${r}.version must be ${U.version}; got ${po(a)}.`);for(let m of Object.keys(e))if(m!=="version"&&!Object.hasOwn(s,m)){let c=Object.keys(s).join(", ");throw new Error(`${r} has no '${m}'; it has ${c}.`)}let i={};for(let[m,c]of Object.entries(s)){let p=Object.hasOwn(e,m)?e[m]:n[m]??c.default;if(!Sa(c,p))throw new Error(`${r}.${m} must be ${Lr(c)}; got ${po(p)}.`);i[m]=p}for(let[m,c]of Object.entries(s)){let p=i[c.sameLengthAs]?.length;if(p!==void 0&&i[m].length!==p)throw new Error(`${r}.${m} must be a list of ${p}, one for each entry of ${c.sameLengthAs}; got ${po(i[m])}.`)}return i}var fo=class{constructor(e){this.text=e}toString(){return this.text}},Lm={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function Na(t){return t instanceof fo?t.text:Array.isArray(t)?t.map(Na).join(""):t==null||t===!1?"":String(t).replace(/[&<>"]/g,e=>Lm[e])}function l(t,...e){return new fo(String.raw({raw:t},...e.map(Na)))}function h(t,e=4){return String(Number(t.toPrecision(e))).replace("-","−").replace(/^\u22120$/,"0")}function $o(t,e=4){let n=1-10**-e;return t>n&&t<1?`> ${n}`:h(t,e)}function R(t){let e=h(Math.abs(t));return t<0?`− ${e}`:`+ ${e}`}var M=t=>t<0?`(${h(t)})`:h(t);function Se(t){if(Object.is(t,-0))return"-0.0";let e=Math.abs(t);if(e!==0&&(e<1e-4||e>=1e16)){let[n,o]=t.toExponential().split("e"),r=o[0];return`${n}e${r}${o.slice(1).padStart(2,"0")}`}return Number.isInteger(t)?`${t}.0`:String(t)}function Ea(t){let e=t.trim().replace(/[\u2212\u2013]/g,"-").replace(",","."),n=String.raw`[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?`,r=new RegExp(`^(${n})(?:\\s*/\\s*(${n}))?$`,"i").exec(e);if(!r)return NaN;let s=Number(r[1])/Number(r[2]??1);return Number.isFinite(s)?s:NaN}var Qt=(t,e)=>U.figures[t].properties[e];function La(t,e,n=["x₁","x₂","x₃"]){return t.title.replace("{name}",n[e]).replace("{i}","₁₂₃₄₅₆₇₈₉"[e])}function go(t,e,n,o,r){return l`<div class="nn-slider" data-sign="${Math.sign(r)}">
    <label for="${t}">${n}</label>
    <span class="nn-value">${h(r,6)}</span>
    <input type="range" id="${t}" data-trait="${e}" min="${o.minimum}"
      max="${o.maximum}" step="${o.step}" value="${r}"
      aria-valuetext="${h(r,6)}">
  </div>`}function x(t,e,n,o,r={},s=n.names){let a=Qt(t,e),i=n[e];if(!Array.isArray(i)){let c={...a,...r};return go(`${o}-${e}`,e,a.title,c,i)}let m={...a.items,...r};return i.map((c,p)=>go(`${o}-${e}${p}`,`${e}.${p}`,La(a,p,s),m,c))}function bo(t,e,n,o,r){let s=Qt(t,e).items;return r.map(([a,i])=>go(`${o}-${e}${a}`,`${e}.${a}`,i,s,n[e][a]))}function te(t,e,n,o,r=n.names){let s=Qt(t,e);return n[e].map((a,i)=>{let m=`${o}-${e}${i}`;return l`<div class="nn-switch">
      <input type="checkbox" role="switch" id="${m}"
        data-trait="${e}.${i}" ${a?"checked":""}>
      <label for="${m}">${La(s,i,r)}</label>
      <span class="nn-value">${h(a)}</span>
    </div>`})}function Te(t,e,n,o){let r=`${o}-${e}`;return l`<div class="nn-switch">
    <input type="checkbox" role="switch" id="${r}" data-trait="${e}"
      ${n[e]?"checked":""}>
    <label for="${r}">${Qt(t,e).title}</label>
  </div>`}function A(t,e,n,o,r=s=>s){let s=Qt(t,e);return l`<fieldset class="nn-choice">
    <legend>${s.title}</legend>
    ${s.enum.map((a,i)=>{let m=`${o}-${e}${i}`;return l`<span><input type="radio" name="${o}-${e}" id="${m}"
          data-trait="${e}" value="${a}"
          ${n[e]===a?"checked":""}><label
          for="${m}">${r(a)}</label></span>`})}
  </fieldset>`}var yn=(t,e)=>e.split(".").reduce((n,o)=>n[o],t),Or=(t,e,n)=>Qt(t,"knob").enum.filter(o=>yn(e,o)!==yn(n,o));function xo(t,e,n,o,r){let s=n.knob,[a,...i]=s.split("."),m=i.reduce(p=>p.items,Qt(t,a)),c=Or(t,n,r).length;return l`<div class="nn-controls">${go(`${o}-turn`,s,e,m,yn(n,s))}</div>
    <p class="nn-live nn-turned">${c===0?"No knob is turned yet.":`Turned so far, marked •: ${c} knob${c>1?"s":""}.`}</p>`}function yo(t,e,n){return l`<span class="nn-matrix" style="--columns: ${t[0].length}"
    >${t.map(o=>o.map(r=>Om(r,e,n)))}</span>`}function wo(t,e,n,o){let[r,s]=[yn(n,t),yn(o,t)],a=r===s?{}:{was:s};return{text:h(r),value:r,path:t,name:e,...a}}function Om(t,e,n){let{text:o,value:r,part:s,now:a,shows:i,path:m,name:c,was:p}=t,d=l`class="nn-entry ${r===void 0?"":r<0?"nn-negative":"nn-positive"}" data-part="${s}" ${a&&"data-now"}
    ${p!==void 0&&"data-turned"}`,f=l`<span ${i&&l`data-shows="${i}"`}
    >${o}</span>`;if(!m)return l`<span ${d}>${f}</span>`;let $=`${n}-knob-${m}`;return l`<label ${d} for="${$}"><input type="radio" id="${$}"
    name="${n}-knob" data-trait="knob" value="${m}"
    aria-label="${c}, ${o}${p===void 0?"":`, turned from ${h(p)}`}" ${e.knob===m&&"checked"}
    >${f}</label>`}var F=(t,e,n)=>l`<span class="nn-named">${t}<small>${e} ${n}</small></span>`,Ne=(t,e)=>l`<span class="nn-joined"><span>${t}</span>${e}</span>`;function vo(t,e){return t==null||e==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function Rm(t,e){return t==null||e==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function Oa(t){let e,n,o;t.length!==2?(e=vo,n=(i,m)=>vo(t(i),m),o=(i,m)=>t(i)-m):(e=t===vo||t===Rm?t:Wm,n=t,o=t);function r(i,m,c=0,p=i.length){if(c<p){if(e(m,m)!==0)return p;do{let d=c+p>>>1;n(i[d],m)<0?c=d+1:p=d}while(c<p)}return c}function s(i,m,c=0,p=i.length){if(c<p){if(e(m,m)!==0)return p;do{let d=c+p>>>1;n(i[d],m)<=0?c=d+1:p=d}while(c<p)}return c}function a(i,m,c=0,p=i.length){let d=r(i,m,c,p-1);return d>c&&o(i[d-1],m)>-o(i[d],m)?d-1:d}return{left:r,center:a,right:s}}function Wm(){return 0}function Pm(t){return t===null?NaN:+t}var Ra=Oa(vo),n$=Ra.right,o$=Ra.left,r$=Oa(Pm).center;var zm=Wa(Pa),s$=Wa(Bm);function Wa(t){return function(e,n,o=n){if(!((n=+n)>=0))throw new RangeError("invalid rx");if(!((o=+o)>=0))throw new RangeError("invalid ry");let{data:r,width:s,height:a}=e;if(!((s=Math.floor(s))>=0))throw new RangeError("invalid width");if(!((a=Math.floor(a!==void 0?a:r.length/s))>=0))throw new RangeError("invalid height");if(!s||!a||!n&&!o)return e;let i=n&&t(n),m=o&&t(o),c=r.slice();return i&&m?(Ee(i,c,r,s,a),Ee(i,r,c,s,a),Ee(i,c,r,s,a),Le(m,r,c,s,a),Le(m,c,r,s,a),Le(m,r,c,s,a)):i?(Ee(i,r,c,s,a),Ee(i,c,r,s,a),Ee(i,r,c,s,a)):m&&(Le(m,r,c,s,a),Le(m,c,r,s,a),Le(m,r,c,s,a)),e}}function Ee(t,e,n,o,r){for(let s=0,a=o*r;s<a;)t(e,n,s,s+=o,1)}function Le(t,e,n,o,r){for(let s=0,a=o*r;s<o;++s)t(e,n,s,s+a,o)}function Bm(t){let e=Pa(t);return(n,o,r,s,a)=>{r<<=2,s<<=2,a<<=2,e(n,o,r+0,s+0,a),e(n,o,r+1,s+1,a),e(n,o,r+2,s+2,a),e(n,o,r+3,s+3,a)}}function Pa(t){let e=Math.floor(t);if(e===t)return Dm(t);let n=t-e,o=2*t+1;return(r,s,a,i,m)=>{if(!((i-=m)>=a))return;let c=e*s[a],p=m*e,d=p+m;for(let f=a,$=a+p;f<$;f+=m)c+=s[Math.min(i,f)];for(let f=a,$=i;f<=$;f+=m)c+=s[Math.min(i,f+p)],r[f]=(c+n*(s[Math.max(a,f-d)]+s[Math.min(i,f+d)]))/o,c-=s[Math.max(a,f-p)]}}function Dm(t){let e=2*t+1;return(n,o,r,s,a)=>{if(!((s-=a)>=r))return;let i=t*o[r],m=a*t;for(let c=r,p=r+m;c<p;c+=a)i+=o[Math.min(s,c)];for(let c=r,p=s;c<=p;c+=a)i+=o[Math.min(s,c+m)],n[c]=i/e,i-=o[Math.max(r,c-m)]}}function jm(t,e){let n=0;if(e===void 0)for(let o of t)o!=null&&(o=+o)>=o&&++n;else{let o=-1;for(let r of t)(r=e(r,++o,t))!=null&&(r=+r)>=r&&++n}return n}function za(t,e){let n,o;if(e===void 0)for(let r of t)r!=null&&(n===void 0?r>=r&&(n=o=r):(n>r&&(n=r),o<r&&(o=r)));else{let r=-1;for(let s of t)(s=e(s,++r,t))!=null&&(n===void 0?s>=s&&(n=o=s):(n>s&&(n=s),o<s&&(o=s)))}return[n,o]}var Cm=Array.prototype,a$=Cm.slice;var qm=Math.sqrt(50),Xm=Math.sqrt(10),Hm=Math.sqrt(2);function Mo(t,e,n){let o=(e-t)/Math.max(0,n),r=Math.floor(Math.log10(o)),s=o/Math.pow(10,r),a=s>=qm?10:s>=Xm?5:s>=Hm?2:1,i,m,c;return r<0?(c=Math.pow(10,-r)/a,i=Math.round(t*c),m=Math.round(e*c),i/c<t&&++i,m/c>e&&--m,c=-c):(c=Math.pow(10,r)*a,i=Math.round(t/c),m=Math.round(e/c),i*c<t&&++i,m*c>e&&--m),m<i&&.5<=n&&n<2?Mo(t,e,n*2):[i,m,c]}function $t(t,e,n){if(e=+e,t=+t,n=+n,!(n>0))return[];if(t===e)return[t];let o=e<t,[r,s,a]=o?Mo(e,t,n):Mo(t,e,n);if(!(s>=r))return[];let i=s-r+1,m=new Array(i);if(o)if(a<0)for(let c=0;c<i;++c)m[c]=(s-c)/-a;else for(let c=0;c<i;++c)m[c]=(s-c)*a;else if(a<0)for(let c=0;c<i;++c)m[c]=(r+c)/-a;else for(let c=0;c<i;++c)m[c]=(r+c)*a;return m}function Um(t,e,n){return e=+e,t=+t,n=+n,Mo(t,e,n)[2]}function Ba(t,e,n){let o;for(;;){let r=Um(t,e,n);if(r===o||r===0||!isFinite(r))return[t,e];if(r>0){let s=Math.ceil(t/r),a=Math.floor(e/r);t=(s-(s*r>t))*r,e=(a+(a*r<e))*r}else if(r<0){let s=-r,a=Math.ceil(t*s),i=Math.floor(e*s);t=(a-(a/s>t))/s,e=(i+(i/s<e))/s}o=r}}function Da(t){return Math.max(1,Math.ceil(Math.log(jm(t))/Math.LN2)+1)}var i$=Fm(Math.random);function Fm(t){return function(n,o=0,r=n.length){let s=r-(o=+o);for(;s;){let a=t()*s--|0,i=n[s+o];n[s+o]=n[a+o],n[a+o]=i}return n}}function y([t,e],[n,o]){let r=(o-n)/(e-t),s=a=>n+(a-t)*r;return s.invert=a=>t+(a-n)/r,s.domain=[t,e],s.range=[n,o],s}var u=t=>Math.round(t*100)/100;function N(t,e,{names:n=["x₁","x₂"],count:o=6}={}){let[r,s]=t.range,[a,i]=e.range,m=$t(...t.domain,o),c=$t(...e.domain,o);return l`<g class="nn-axes">
    ${m.map(p=>l`<line class="${p===0?"nn-zero":"nn-grid"}"
          x1="${u(t(p))}" x2="${u(t(p))}" y1="${a}" y2="${i}"/><text
          x="${u(t(p))}" y="${a+16}" text-anchor="middle"
          >${h(p)}</text>`)}
    ${c.map(p=>l`<line class="${p===0?"nn-zero":"nn-grid"}"
          x1="${r}" x2="${s}" y1="${u(e(p))}" y2="${u(e(p))}"/><text
          x="${r-6}" y="${u(e(p))+4}" text-anchor="end"
          >${h(p)}</text>`)}
    <text class="nn-axis" x="${s}" y="${a+32}" text-anchor="end"
      >${n[0]} →</text>
    <text class="nn-axis" x="${r-6}" y="${i-8}">↑ ${n[1]}</text>
  </g>`}var Gm=.05;function wn(t,e=Gm){let n=[t[0]];for(let o=1;o<t.length-1;o++){let[[r,s],[a,i],[m,c]]=[n.at(-1),t[o],t[o+1]],[p,d]=[m-r,c-s],f=Math.abs(p*(i-s)-d*(a-r)),$=(a-r)*(m-a)+(i-s)*(c-i);f<=e*Math.hypot(p,d)&&$>=0||n.push(t[o])}return[...n,t.at(-1)]}var ko=t=>wn(t).map(([e,n])=>`${u(e)},${u(n)}`).join(" ");function Ao(t,e,n){let o=([a,i])=>t[0]*a+t[1]*i+e,r=[],s=[];return n.forEach((a,i)=>{let m=n[(i+1)%n.length],[c,p]=[o(a),o(m)];if(c>0&&r.push(a),c>0!=p>0){let d=c/(c-p),f=a.map(($,g)=>$+d*(m[g]-$));r.push(f),s.push(f)}}),{region:r,edge:s}}var Rr=(t,e,n)=>t.map(([o,r])=>`${u(e(o))},${u(n(r))}`).join(" ");function G(t,e,n,o=120){let[r,s]=e.domain,a=Array.from({length:o+1},(i,m)=>{let c=r+(s-r)*m/o;return[e(c),n(t(c))]});return`M${wn(a).map(([i,m])=>`${u(i)} ${u(m)}`).join("L")}`}function jt(t,e,n,o,r,s){let a=o(1)-o(0),i=n*(r(1)-r(0)),m=s/Math.hypot(a,i),[c,p]=[o(t),r(e)];return l`<line class="nn-tangent" x1="${u(c-m*a)}"
    y1="${u(p-m*i)}" x2="${u(c+m*a)}"
    y2="${u(p+m*i)}"/>`}var Oe=(t,e,n)=>l`<circle class="nn-handle nn-tip" data-drag="${t}" cx="${u(e)}"
    cy="${u(n)}" r="11"/>`;var rt=t=>t>0?1:0,vn=t=>t,E=t=>1/(1+Math.exp(-t)),_m=Math.tanh,Re=t=>Math.max(t,0),Vm=(t,e=.01)=>t>0?t:e*t;function We(t){let e=Math.max(...t),n=t.map(r=>Math.exp(r-e)),o=n.reduce((r,s)=>r+s,0);return n.map(r=>r/o)}var Km=()=>0,Ym=()=>1,Mn=(t,e=E(t))=>e*(1-e),Zm=(t,e=Math.tanh(t))=>1-e*e,Jm=t=>t>0?1:0,Qm=(t,e,n=.01)=>t>0?1:n,Ct={step:rt,identity:vn,sigmoid:E,tanh:_m,relu:Re,leaky_relu:Vm},Io={step:Km,identity:Ym,sigmoid:Mn,tanh:Zm,relu:Jm,leaky_relu:Qm};function j(t,e,n){let o=0;for(let r=0;r<e.length;r++)o+=t[r]*e[r];return o+n}function ja(t,e,n,o){let r=e-rt(j(t,n,o));return{w:n.map((s,a)=>s+r*t[a]),b:o+r}}function ut(t){return t===1?"> 0.9999":1e-9<t&&t<1e-4?t.toFixed(3-Math.floor(Math.log10(t))):t<=.99995?h(t):h(t,1-Math.floor(Math.log10(1-t)))}var qt=(t,e)=>Math.max(t,0)-e*t+Math.log1p(Math.exp(-Math.abs(t)));function kn(t,e,n){let o=0;for(let[r,s]of t)o+=qt(r*e+n,s);return o/t.length}function Wr(t,e,n){let[o,r]=[0,0];for(let[s,a]of t){let i=(E(s*e+n)-a)/t.length;o+=s*i,r+=i}return[o,r]}function Ca(t,e,n,o,r){for(let s=0;s<r;s++){let[a,i]=Wr(t,e,n);e-=o*a,n-=o*i}return{w:e,b:n}}function qa(t,e,n=10){let o=Array.from({length:n},(r,s)=>({bin:s,count:0,said:0,happened:0}));for(let[r,s,a]of t){let i=E(e*r),m=o[Math.min(n-1,Math.floor(i*n))];m.count+=s+a,m.said+=i*(s+a),m.happened+=s}return o.filter(({count:r})=>r>0).map(({bin:r,count:s,said:a,happened:i})=>({bin:r,count:s,said:a/s,happened:i/s}))}var tu="activations",Pe={step:"step",identity:"identity",sigmoid:"sigmoid",tanh:"tanh",relu:"ReLU",leaky_relu:"leaky ReLU"},Xa=2,Pr=168,Ua=140,z=y([-8,8],[8,158]),_=y([-1.5,2.5],[132,42]),So=(t,e,n)=>t==="leaky_relu"?Ct[t](e,n):Ct[t](e),zr=(t,e,n)=>Io[t](e,void 0,n);function eu(t,e){return t!=="step"?G(n=>So(t,n,e),z,_,96):`M${z(-8)} ${_(0)}H${z(0)}M${z(0)} ${_(1)}H${z(8)}`}function nu(t,e,n){let[o,r]=_.domain;if(o<=n&&n<=r)return ou("z",z(e),_(n));let[s,a]=[u(z(e)),n>r?_(r):_(o)],i=n>r?13:-13;return l`<g class="nn-grab" data-drag="z"><circle cx="${s}" cy="${a}"
    r="16"/><path class="nn-tip" d="M${s} ${a}l8 ${i}h-16z"/></g>`}var ou=(t,e,n)=>l`<g class="nn-grab" data-drag="${t}"
  ><circle cx="${u(e)}" cy="${u(n)}" r="16"/><circle class="nn-dot"
  cx="${u(e)}" cy="${u(n)}" r="5.5"/></g>`;function ru(t,e,n,o){let{z:r,negative_slope:s}=t,a=So(e,r,s),i=zr(e,r,s),[m,c]=[n%Xa*Pr+4,Math.floor(n/Xa)*Ua];return l`<g transform="translate(${m} ${c})">
    <rect class="nn-silent" x="${z(-8)}" y="${_(2.5)}" width="150"
      height="90"/>
    <path class="nn-zero" d="M${z(-8)} ${_(0)}H${z(8)}M${u(z(0))} ${_(2.5)}V${_(-1.5)}"/>
    <path class="nn-grid" d="M${z(-8)} ${u(_(1))}H${z(8)}M${z(-8)} ${u(_(-1))}H${z(8)}"/>
    <g clip-path="url(#${o}-clip)">
      <path class="nn-graph" d="${eu(e,s)}"/>
      ${jt(r,a,i,z,_,34)}</g>
    ${nu(e,r,a)}
    <text class="nn-strong" x="${z(-8)}" y="16">${Pe[e]}</text>
    <text class="nn-small" x="${z(-8)}" y="35">${Ha(a)}</text>
    <text class="nn-small" x="${z(8)}" y="35" text-anchor="end">slope ${Ha(i)}</text>
  </g>`}function Ha(t){let e=Math.round(t);return e!==t&&Math.abs(t-e)<.001?`≈ ${h(e)}`:h(t,3)}function Fa(t,e){return t==="sigmoid"?ut(e):t!=="tanh"?h(e):e<0?`−${ut(-e)}`:ut(e)}function su(t,e){return l`<svg viewBox="0 0 344 ${3*Ua}" role="img"
    aria-label="${Ga(t)}">
    <clipPath id="${e}-clip"><rect x="${z(-8)}" y="${_(2.5)}" width="150"
      height="90"/></clipPath>
    ${Object.keys(Pe).map((n,o)=>ru(t,n,o,e))}
  </svg>`}var au=(t,e)=>x(tu,"z",t,e);function iu(t){let{z:e,negative_slope:n}=t;return l`<table class="nn-table">
    <thead><tr><th scope="col">at z = ${h(e)}</th><th scope="col">value</th>
      <th scope="col">slope</th></tr></thead>
    <tbody>${Object.keys(Pe).map(o=>{let r=So(o,e,n);return l`<tr><td>${Pe[o]}</td><td data-shows="value">${Fa(o,r)}</td><td data-shows="slope">${h(zr(o,e,n))}</td></tr>`})}</tbody>
  </table>
  ${e===0&&l`<p>At 0 the step jumps and the ReLUs have a corner: no slope exists
      there. The values shown are a convention.</p>`}`}function Ga({z:t,negative_slope:e}){let n=Object.keys(Pe).map(o=>`${Pe[o]} ${Fa(o,So(o,t,e))}, slope ${h(zr(o,t,e))}`);return`Six activations at z = ${h(t)}: ${n.join("; ")}.`}var cu=t=>Math.max(-8,Math.min(8,Math.round(t*4)/4))+0;function lu(t){let e=t<Pr+2?0:1;return z.invert(t-e*Pr-4)}var _a={picture:su,controls:au,readout:iu,describe:Ga,drags:{z:(t,[e])=>({z:cu(lu(e))})},goals:{"02-saturate":{ask:"Saturate the sigmoid: bring its slope below a hundredth of the largest it can have. Which of the others are flat there, too?",praise:"Below 0.0025. Step and tanh are as good as flat there; on the negative side ReLU is, too. Only identity and leaky ReLU never are.",met:({z:t})=>Mn(t)<.0025},"02-corner":{ask:"Put z on the corner of the ReLU. What is the slope just left of it, and just right?",praise:"0 on the left, 1 on the right. At the corner itself a library may choose: a training run hardly ever meets exactly 0.",met:({z:t})=>t===0}}};var X=t=>t<0?"nn-negative":"nn-positive",ze=t=>l`${t.map(mu)}${t.map(({label:e=!0,...n})=>e&&uu(n))}`,Va=(t,e)=>n=>[u(t.x+n*(e.x-t.x)),u(t.y+n*(e.y-t.y))];function mu({from:t,to:e,weight:n,part:o,now:r,faint:s}){let a=Math.hypot(e.x-t.x,e.y-t.y),i=Va(t,e),[m,c]=i((t.r+1)/a),[p,d]=i(1-(e.r+2)/a);return l`<g class="nn-link" data-part="${o}" ${r&&"data-now"}
    ><line class="nn-hit" x1="${m}" y1="${c}"
    x2="${p}" y2="${d}"/><line class="nn-edge ${X(n)}" x1="${m}"
    y1="${c}" x2="${p}" y2="${d}" opacity="${s?.35:1}"
    stroke-width="${u(Math.min(6,1+1.3*Math.abs(n)))}"/></g>`}function uu({from:t,to:e,weight:n,part:o,along:r=.5,now:s,...a}){let[i,m]=Va(t,e)(r),{text:c=h(n)}=a,p=8+9*c.length;return l`<g class="nn-plate" data-part="${o}" ${s&&"data-now"}
    ><rect x="${u(i-p/2)}" y="${u(m-10)}" width="${p}"
    height="20" rx="5"/><text class="nn-strong ${X(n)}" x="${i}"
    y="${u(m+5)}" text-anchor="middle">${c}</text></g>`}function st({x:t,y:e,r:n},o,{part:r,now:s,on:a}={}){return l`<g class="nn-spot" data-part="${r}" ${s&&"data-now"}>
    <circle class="nn-node" data-on="${a}" cx="${t}" cy="${e}" r="${n}"/>
    <text x="${t}" y="${e+5}" data-on="${a}" text-anchor="middle"
      >${o}</text></g>`}function Ka(t,e){let n={...t},o=[];for(let{name:a,from:i,value:m}of e)n[a]=m(...i.map(c=>n[c])),o.push({op:"value",name:a,value:n[a]});let r=e.at(-1).name,s={[r]:1};o.push({op:"start",name:r,total:1});for(let{name:a,from:i,slopes:m}of e.toReversed()){let c=m(...i.map(p=>n[p]));i.forEach((p,d)=>{if(c[d]===null)return;let f=s[p],$=s[a]*c[d];s[p]=(f??0)+$,o.push({op:"back",name:p,over:a,local:c[d],part:$,arrived:s[a],before:f,total:s[p]})})}return{values:n,steps:o}}var Dr="computational-graph",Ya=110,No=48,Br=(t,e)=>`${t} · ${e}`,hu={bill:{what:"The bill of a dinner, which the guests reach by two paths",inputs:["guests","price","meal"],nodes:[{name:"bottles",from:["guests"],value:t=>t/2,slopes:()=>[.5],factor:"· 0.5",say:t=>`${t} · 0.5`},{name:"wine",from:["bottles","price"],value:(t,e)=>t*e,slopes:(t,e)=>[e,t],say:Br},{name:"food",from:["guests","meal"],value:(t,e)=>t*e,slopes:(t,e)=>[e,t],say:Br},{name:"bill",from:["wine","food"],value:(t,e)=>t+e,slopes:()=>[1,1],say:(t,e)=>`${t} + ${e}`}],places:{price:[58,34],guests:[180,34],meal:[302,34],bottles:[150,130],wine:[68,226],food:[292,226],bill:[180,322]},tall:356},neuron:{what:"Half the squared error of a neuron with one input",inputs:["x","w","b","target"],nodes:[{name:"w·x",from:["x","w"],value:(t,e)=>t*e,slopes:(t,e)=>[e,t],say:Br},{name:"z",from:["w·x","b"],value:(t,e)=>t+e,slopes:()=>[1,1],say:(t,e)=>`${t} + ${e}`},{name:"a",from:["z"],value:E,slopes:t=>[E(t)*(1-E(t))],say:t=>`σ(${t})`},{name:"miss",from:["a","target"],value:(t,e)=>t-e,slopes:()=>[1,null],say:(t,e)=>`${t} − ${e}`},{name:"cost",from:["miss"],value:t=>t*t/2,slopes:t=>[t],say:t=>`½ · ${t}²`}],places:{x:[58,34],w:[180,34],b:[302,34],"w·x":[119,118],z:[210,202],a:[210,286],target:[62,286],miss:[136,370],cost:[136,454]},tall:488}},Be={bill:12,neuron:13};function An(t){let e=hu[t.graph],n=Object.fromEntries(e.inputs.map(m=>[m,t[m]])),{values:o,steps:r}=Ka(n,e.nodes),s=r.slice(0,Math.min(t.at,r.length)),a=new Set([...e.inputs,...s.filter(({op:m})=>m==="value").map(({name:m})=>m)]),i={};for(let{op:m,name:c,total:p}of s)m!=="value"&&(i[c]=p);return{graph:e,inputs:n,values:o,steps:r,done:s,made:a,slopes:i,now:s.at(-1)}}function pu(t,e,n){let[o,r]=t.graph.places[e],[s,a]=t.graph.places[n],i=Za(t,e,n),m=l`x1="${o}" y1="${r+No/2}" x2="${s}"
    y2="${a-No/2}"`;return i?l`<g class="nn-link" ${i===t.now&&"data-now"}><line
    class="nn-edge ${X(i.local)}" ${m} stroke-width="3"/></g>`:l`<line class="nn-wire" ${m}/>`}var Za=({done:t},e,n)=>t.find(o=>o.op==="back"&&o.name===e&&o.over===n);function du(t,e,n){let o=Za(t,e,n),r=t.graph.nodes.find(({name:g})=>g===n).factor;if(!o&&!r)return"";let[s,a]=t.graph.places[e],[i,m]=t.graph.places[n],[c,p]=[u((s+i)/2),u((a+m)/2)],d=o?`↑ × ${M(o.local)}`:r,f=6+7.5*d.length,$=o&&o===t.now;return l`<g class="nn-plate" ${$&&"data-now"}><rect
    x="${u(c-f/2)}" y="${p-10}" width="${f}" height="20" rx="5"
    /><text class="nn-small ${o&&X(o.local)}" x="${c}" y="${p+5}"
    text-anchor="middle">${d}</text></g>`}function fu(t,e){let{graph:n,values:o,made:r,slopes:s,now:a}=t,[i,m]=n.places[e],c=s[e],p=n.inputs.includes(e);return l`<g class="nn-spot" ${a?.name===e&&"data-now"}>
    <rect class="nn-node" x="${i-Ya/2}" y="${m-No/2}"
      width="${Ya}" height="${No}" rx="${p?4:16}"/>
    <text x="${i}" y="${m-4}" text-anchor="middle">${e}${r.has(e)&&l` = <tspan class="nn-strong" data-shows="value">${h(o[e])}</tspan>`}</text>
    ${c!==void 0&&l`<text class="nn-strong ${X(c)}" x="${i}" y="${m+15}"
      text-anchor="middle">↑ <tspan data-shows="slope">${h(c)}</tspan></text>`}</g>`}function $u(t){let e=An(t),{graph:n}=e;return l`<svg viewBox="0 0 360 ${n.tall}" role="img"
    aria-label="${Qa(t)}">
    ${[pu,du].map(o=>n.nodes.map(({name:r,from:s})=>s.map(a=>o(e,a,r))))}
    ${Object.keys(n.places).map(o=>fu(e,o))}
  </svg>`}var gu=(t,e)=>x(Dr,"at",t,e,{maximum:Be[t.graph]});function bu(t,e){let n={bill:["guests","price","meal"],neuron:["x","w","b"]};return l`${gu({...t,at:Math.min(t.at,Be[t.graph])},e)}
    ${n[t.graph].map(o=>x(Dr,o,t,e))}
    ${t.graph==="neuron"&&A(Dr,"target",t,e)}`}function Ja({graph:t,values:e,now:n}){if(!n)return"Nothing is done yet. Press Step.";let{op:o,name:r}=n;if(o==="start")return`Turn round. The slope of ${r} for itself is 1.`;if(o==="value"){let{from:$,say:g}=t.nodes.find(k=>k.name===r),v=g(...$.map(k=>M(e[k])));return`Forward: ${r} = ${v} = ${h(n.value)}`}let{over:s,arrived:a,local:i,part:m,before:c,total:p}=n,d=`${M(a)} · ${M(i)} = ${h(m)}`,f=c===void 0?"":`. A second path: ${M(c)} + ${M(m)} = ${h(p)}`;return`Backward, from ${s} to ${r}: ${d}${f}`}function xu(t){let e=An(t),n=Be[t.graph],o=e.graph.nodes.at(-1).name;return l`<p class="nn-rule">Step ${Math.min(t.at,n)} of
      ${n}. ${Ja(e)}</p>
    <p class="nn-note">What comes back up stands after the arrow ↑ in a box: the
      slope of the ${o} for it.</p>`}function Qa(t){let e=An(t),{graph:n,inputs:o,slopes:r}=e,s=Object.entries(o).map(([i,m])=>`${i} ${h(m)}`),a=Object.entries(r).map(([i,m])=>`${i} ${h(m)}`);return`${n.what}, as a graph. Inputs: ${s.join(", ")}. Step ${Math.min(t.at,Be[t.graph])} of ${Be[t.graph]}. `+`${Ja(e)}.`.replace("..",".")+(a.length?` Slopes so far: ${a.join(", ")}.`:"")}var To=t=>t.at>=Be[t.graph],ti={picture:$u,controls:bu,readout:xu,describe:Qa,pace:1600,plays:()=>!0,play:t=>To(t)?null:{at:t.at+1},goals:{"05-backward":{ask:"Go to the end. Say each number before you press Step.",praise:"Every edge was used once, and every box now knows how the end changes with it.",met:To},"05-thirty":{ask:"One more guest costs 24 euros. Make it exactly 30, and leave the price of a meal alone.",praise:"With a bottle at 20 the path by the wine brings 0.5 · 20 = 10, and the path by the food 20 as before.",met:(t,e)=>t.graph==="bill"&&To(t)&&t.meal===e.meal&&An(t).slopes.guests===30},"05-wrong-silent":{ask:"The target is 0. Make the neuron wrong by more than 0.99, and yet its slope for w smaller than 0.001. Leave x at 1.",praise:"Saturated: the sigmoid's local slope is next to 0, and blame has to pass through it.",met:t=>{if(t.graph!=="neuron"||!To(t))return!1;let{values:e,slopes:n}=An(t);return t.target===0&&t.x===1&&e.miss>.99&&Math.abs(n.w)<.001}}}};function yu(t,e){let n=t[0]**2+t[1]**2;return n===0?null:[-e*t[0]/n,-e*t[1]/n]}function ni(t,e,n,o){let{edge:r}=Ao(t,e,jr(n,o));return r.length===2&&oi(r,n,o,"nn-ghost")}function jr(t,e){let[[n,o],[r,s]]=[t.domain,e.domain];return[[n,r],[o,r],[o,s],[n,s]]}function oi([[t,e],[n,o]],r,s,a){return l`<line class="${a}" x1="${u(r(t))}" y1="${u(s(e))}"
    x2="${u(r(n))}" y2="${u(s(o))}"/>`}function Cr(t,e,n,o){let{edge:r}=Ao(t,e,jr(n,o));if(r.length!==2)return null;let s=yu(t,e),[[a,i],[m,c]]=[n.domain,o.domain];return s[0]>a&&s[0]<i&&s[1]>m&&s[1]<c?s:r[0].map((d,f)=>(d+r[1][f])/2)}function De(t,e,n,o,r){let[[s,a],[i,m]]=[n.domain,o.domain],{region:c,edge:p}=Ao(t,e,jr(n,o));return l`<defs><pattern id="${r}-hatch" width="9" height="9"
      patternUnits="userSpaceOnUse" patternTransform="rotate(45)"
      ><line class="nn-hatch" y2="9"/></pattern></defs>
    <rect class="nn-silent" x="${u(n(s))}" y="${u(o(m))}"
      width="${u(n(a)-n(s))}" height="${u(o(i)-o(m))}"/>
    <polygon class="nn-fires" points="${Rr(c,n,o)}"/>
    <polygon fill="url(#${r}-hatch)" points="${Rr(c,n,o)}"/>
    ${p.length===2&&oi(p,n,o,"nn-line")}`}function gt(t,e){let n=o=>l`<svg class="nn-symbol" viewBox="-9 -9 18 18"
    aria-hidden="true">${Nt([0,0],o,!1,ei,ei)}</svg>`;return l`<p class="nn-legend"><span>${n(1)} ${t}</span>
    <span>${n(0)} ${e}</span></p>`}var ei=t=>t;function Nt([t,e],n,o,r,s){let[a,i]=[u(r(t)),u(s(e))];return l`${o&&l`<circle class="nn-wrong" cx="${a}" cy="${i}" r="14"/>`}
  ${n?l`<circle class="nn-one" cx="${a}" cy="${i}" r="7.5"/>`:l`<rect class="nn-none" x="${a-6.5}" y="${i-6.5}" width="13"
          height="13"/>`}`}var wu=10,Eo=({turn:t,points:e})=>t<e.length?t:0,je=t=>t.points[Eo(t)],Xr=({w:t,b:e},[n,o])=>rt(j([n,o],t,e));function Hr(t){let e=je(t);return Xr(t,e)===e[2]?"kept":e[2]?"added":"subtracted"}var Ur=t=>t.points.every(e=>Xr(t,e)===e[2]);function Lo(t){if(Ur(t))return null;let[e,n,o]=je(t),{w:r,b:s}=ja([e,n],o,t.w,t.b);if([...r,s].some(i=>Math.abs(i)>wu))return null;let a=(Eo(t)+1)%t.points.length;return{w:r,b:s,turn:a,last:Hr(t)}}function qr(t,e){return Ur(t)?{}:e===Hr(t)?Lo(t)??{}:{last:`not ${e}`}}var si={add:t=>qr(t,"added"),subtract:t=>qr(t,"subtracted"),keep:t=>qr(t,"kept")},ri={added:"was added to w, and 1 to the bias.",subtracted:"was subtracted from w, and 1 from the bias.",kept:"was right already: nothing changed."};function Fr(t){let{last:e,points:n}=t;if(!e)return"";if(e in ri)return`Yes: point ${(Eo(t)+n.length-1)%n.length+1} ${ri[e]}`;let o=je(t),r=j(o.slice(0,2),t.w,t.b),s={kept:"A right answer changes nothing.",added:"It should fire, so z must rise.",subtracted:"It should stay silent, so z must fall."};return`Not so: here z = ${h(r)}, so the neuron says ${Xr(t,o)}; the label is ${o[2]}. ${s[Hr(t)]}`}function ai(t){let[e,n,o]=je(t),r=Ur(t)?"No point is wrong: the rule is done.":Lo(t)===null?"The next step would leave the range of the knobs.":l`<b>Next: point ${Eo(t)+1}</b>, (${h(e)},
          ${h(n)}), label ${o}. What will the rule do with it?`;return l`<p class="nn-rule">${Fr(t)} ${r}</p>`}var V=y([-3.5,3.5],[30,352]),K=y([-3.5,3.5],[342,20]),vu=10,li=({w:t,b:e},[n,o,r])=>rt(j([n,o],t,e))!==r,Oo=t=>t.points.filter(e=>li(t,e)).length,Mu=({w:t,b:e})=>-e/Math.hypot(...t),ku=(t,e,{domain:[n,o]})=>e===0?1:((e>0?o-.4:n+.4)-t)/e;function mi({w:t,b:e}){let n=Cr(t,e,V,K);if(!n)return null;let o=Math.min(1,...[V,K].map((s,a)=>ku(n[a],t[a],s))),r=Math.max(0,o);return{from:n,to:n.map((s,a)=>s+r*t[a]),cut:r<1}}function Au(t){let e=mi(t);if(!e)return"";let[[n,o],[r,s]]=[e.from,e.to];return l`<line class="nn-normal" x1="${u(V(n))}" y1="${u(K(o))}"
      x2="${u(V(r))}" y2="${u(K(s))}"/>
    ${!In(t)&&l`<circle class="nn-handle" data-drag="line" cx="${u(V(n))}"
        cy="${u(K(o))}" r="11"/>
      <circle class="nn-handle nn-tip" data-drag="tip" cx="${u(V(r))}"
        cy="${u(K(s))}" r="11"/>`}
    <text class="nn-halo nn-strong" x="${u(V(r)+(r>2?-14:14))}"
      y="${u(K(s)+5)}" text-anchor="${r>2?"end":"start"}"
      >w</text>`}var In=({rule:t,points:e})=>t&&e.length>0,Iu=({goals:t})=>t.includes("01-same-line")||t.includes("01-swap");function Su(t,e,n){let o=In(t)&&je(t);return l`<svg viewBox="0 0 360 380" role="img"
    aria-label="${ui(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="20" width="322" height="322"/>
    </clipPath>
    ${De(t.w,t.b,V,K,e)} ${N(V,K)}
    ${Iu(t)&&ni(n.w,n.b,V,K)}
    <g clip-path="url(#${e}-clip)">${Au(t)}</g>
    ${o&&l`<path class="nn-next" d="M${u(V(o[0]))} ${u(K(o[1])-17)}
      l-6 -10h12z"/>`}
    ${t.points.map(r=>Nt(r,r[2],li(t,r),V,K))}
  </svg>`}function Tu(t,e){return In(t)?l`${ai(t)}
      <div class="nn-claims" role="group" aria-label="What will the rule do?">
        <button type="button" data-do="add">Add it</button>
        <button type="button" data-do="subtract">Subtract it</button>
        <button type="button" data-do="keep">Change nothing</button>
      </div>`:l`${x("decision-line","w",t,e)}
    ${x("decision-line","b",t,e)}`}function Nu(t){let{w:e,b:n,points:o}=t,r=Oo(t),s=e.some(a=>a!==0);return l`${o.length>0&&gt("label 1","label 0")}
    <p class="nn-formula">fires where ${h(e[0])}·x₁ ${R(e[1])}·x₂
      ${R(n)} &gt; 0</p>
    <p>${s?l`Distance of the line from the origin, counted along w: <b
          data-shows="distance">${h(Mu(t))}</b>`:"No line: both weights are 0, so the inputs change nothing."}</p>
    ${mi(t)?.cut&&l`<p>The arrow w is cut short: it would leave the picture.</p>`}
    ${o.length>0&&l`<p class="nn-count" data-none="${String(r===0)}"><b
      data-shows="mistakes">${r}</b> of ${o.length} points on the
      wrong side${r>0&&l`, ringed`}</p>`}`}function ui(t){let{w:e,b:n,points:o}=t,r=Oo(t),s=`The neuron fires where ${h(e[0])} x₁ ${R(e[1])} x₂ ${R(n)} is above 0.`;if(o.length===0)return s;let a=`${r} of ${o.length} points are on the wrong side.`;return[s,a,In(t)&&Fr(t)].filter(Boolean).join(" ")}var Gr=(t,e)=>Math.round(t*e)/e,ii=t=>[...t.w??[],t.b].every(e=>Math.abs(e)<=vu)?t:{};function ci(t,e){let[n,o]=[[...t.w,t.b],[...e.w,e.b]],r=Math.hypot(...n)/Math.hypot(...o);return n.every((s,a)=>Math.abs(s-r*o[a])<1e-9)?r:NaN}var hi={picture:Su,controls:Tu,readout:Nu,describe:ui,play:Lo,actions:si,plays:In,drags:{line(t,[e,n]){let o=[V.invert(e),K.invert(n)];return ii({b:Gr(-j(o,t.w,0),4)})},tip(t,[e,n]){let o=Cr(t.w,t.b,V,K),s=[V.invert(e),K.invert(n)].map((a,i)=>Gr(a-o[i],4));return s[0]===0&&s[1]===0?{}:ii({w:s,b:Gr(-j(o,s,0),1024)})}},goals:{"01-no-mistakes":{ask:"Turn and move the line until no point is on the wrong side.",praise:"No mistakes. Many lines do it; the neuron has no favourite.",met:t=>t.points.length>0&&Oo(t)===0},"01-same-line":{ask:"Change all three knobs and leave the line on the dashed one.",praise:"The same line, the same firing side: all three knobs grew or shrank by one positive factor.",met:(t,e)=>Math.abs(ci(t,e)-1)>1e-9},"01-swap":{ask:"Keep the line on the dashed one and make the other side fire.",praise:"Swapped. The factor was negative, so every sum changed sign.",met:(t,e)=>ci({w:t.w.map(n=>-n),b:-t.b},e)>0},"01-rule":{ask:"Say what the rule does, point by point, until no point is wrong.",praise:"Done: a whole round would change nothing any more.",met:t=>t.rule&&Oo(t)===0}}};var _r="fit-probability",C=y([-.4,10.4],[40,344]),ee=y([-.1,1.1],[206,24]),bt=y([0,3],[352,270]),di=258,Vr=9,Eu=.25,Lu=10,Ou=1e-4,Sn=({w:t,b:e},n)=>E(n*t+e),fi=({points:t,w:e,b:n})=>t.map(([o,r])=>qt(o*e+n,r)),Kr=({points:t,w:e,b:n})=>Wr(t,e,n).every(o=>Math.abs(o)<Ou);function Ru(t){return t.points.map(([e,n])=>{let o=u(ee(Sn(t,e))),r=n?-2:2;return l`<path class="nn-given ${n?"nn-positive":"nn-negative"}"
      d="M${u(C(e))+r} ${u(ee(n?0:1))}V${o}"/>`})}function Wu(t){let e=bt.domain[1];return l`<path class="nn-zero" d="M${C.range[0]} ${bt(0)}H${C.range[1]}"/>
    <text class="nn-small" x="${C.range[0]-6}" y="${di}"
      >surprise of each email</text>
    ${[1,2,3].map(n=>l`<text class="nn-small" x="${C.range[0]-6}" y="${u(bt(n))+4}" text-anchor="end">${n}</text><path class="nn-grid" d="M${C.range[0]} ${u(bt(n))}H${C.range[1]}"/>`)}
    ${fi(t).map((n,o)=>{let[r,s]=t.points[o],a=u(bt(Math.min(n,e))),i=u(C(r)-(s?Vr:0));return l`<rect class="nn-bar" data-label="${s}" x="${i}" y="${a}"
        width="${Vr}" height="${u(bt(0)-a)}"/>${n>e&&l`<text class="nn-small nn-halo" x="${i+Vr/2}"
          y="${a+4}" text-anchor="middle">${h(n,2)}</text>`}`})}
    ${Pu(t)}`}function Pu(t){let e=kn(t.points,t.w,t.b),n=u(bt(Math.min(e,bt.domain[1]))),o=e<=bt.domain[1];return l`${o&&l`<path class="nn-mean" d="M${C.range[0]} ${n}H${C.range[1]}"/>`}
    <text class="nn-small nn-halo" x="${C.range[1]}" y="${n<bt(2.6)?di:n-6}" text-anchor="end">mean ${h(e,3)}</text>`}function zu(t){let[e,n]=[u(C(t.x)),u(ee(Sn(t,t.x)))];return l`<path class="nn-distance" d="M${e} ${u(ee(0))}V${n}H${C.range[0]}"/>
    ${Oe("email",e,n)}`}function Bu(t,e){let n=t.surprise?362:244;return l`<svg viewBox="0 0 360 ${n}" role="img"
    aria-label="${$i(t)}">
    <clipPath id="${e}-clip"><rect x="40" y="24" width="304" height="182"/>
    </clipPath>
    ${N(C,ee,{names:["words in CAPITALS","chance of spam"],count:5})}
    <g clip-path="url(#${e}-clip)">
      ${t.surprise&&Ru(t)}
      <path class="nn-graph" d="${G(o=>Sn(t,o),C,ee)}"/>
    </g>
    ${t.points.map(([o,r])=>Nt([o,r],r,!1,C,ee))}
    ${!t.surprise&&zu(t)} ${t.surprise&&Wu(t)}
  </svg>`}var Du=(t,e)=>l`${x(_r,"w",t,e)}
  ${x(_r,"b",t,e)}
  ${!t.surprise&&x(_r,"x",t,e)}`;function ju(t){return l`${gt("was spam","was not")}
    ${t.surprise?qu(t):Cu(t)}`}function Cu({w:t,b:e,x:n}){let o=n*t+e;return l`<p class="nn-formula">z = ${h(n)}·${M(t)} ${R(e)} =
      <b data-shows="z">${h(o)}</b></p>
    <p class="nn-formula">chance of spam = σ(${h(o)}) =
      <b data-shows="p">${ut(E(o))}</b></p>`}function qu(t){let{w:e,b:n,points:o}=t,r=fi(t),s=r.indexOf(Math.max(...r)),[a,i]=o[s],m=Sn(t,a);return l`<p class="nn-formula">Mean surprise: <b data-shows="mean">${h(kn(o,e,n))}</b></p>
    <p>Greatest surprise: ${h(a)} words in CAPITALS, and it was
      ${i?"":"not "}spam. The neuron gave that the chance ${ut(i?m:E(-a*e-n))}; −log of it is <b data-shows="worst">${h(r[s])}</b>.</p>
    ${t.learn&&l`<p class="nn-formula">w = ${h(e)}, b = ${h(n)}${Kr(t)&&": nothing left to gain"}</p>`}`}function $i(t){let{w:e,b:n,x:o,points:r}=t,s=r.filter(([,i])=>i===1).length,a=`${r.length} emails by their words in CAPITALS, ${s} of them spam, and a sigmoid curve with weight ${h(e)} and bias ${h(n)}. `;return t.surprise?`${a}The mean surprise is ${h(kn(r,e,n))}.`:`${a}To an email with ${h(o)} it gives the chance ${ut(Sn(t,o))} of being spam.`}function Xu(t){if(Kr(t))return null;let{w:e,b:n}=Ca(t.points,t.w,t.b,Eu,Lu);return{w:pi(e,4),b:pi(n,10)}}var pi=(t,e)=>Math.max(-e,Math.min(e,t)),Hu=({w:t,b:e})=>Number.isInteger(8*t)&&Number.isInteger(4*e),Uu=t=>Math.max(0,Math.min(10,Math.round(t*2)/2)),gi={picture:Bu,controls:Du,readout:ju,describe:$i,play:Xu,plays:t=>t.learn,pace:60,verbs:{step:"Ten small steps",play:"Let it learn"},drags:{email:(t,[e])=>({x:Uu(C.invert(e))})},goals:{"02-half-at-four":{ask:"Let the chance rise with the words in CAPITALS, and be exactly 0.5 for an email with four of them.",praise:"z is 0 at x = 4: the bias takes away what four words bring.",met:({w:t,b:e})=>t>0&&Math.abs(4*t+e)<1e-9},"02-fair":{ask:"By hand: bring the mean surprise below 0.52.",praise:"Well fitted. The best possible mean is not far below.",met:t=>t.surprise&&Hu(t)&&kn(t.points,t.w,t.b)<.52},"02-learn":{ask:"Let it learn until nothing is left to gain. Then spoil the fit with both knobs and let it learn again: where does it end?",praise:"Nobody told it where to go, and from any start it ends at nearly the same place.",met:t=>t.learn&&Kr(t)}}};var Fu={"-":"⁻",...Object.fromEntries([..."⁰¹²³⁴⁵⁶⁷⁸⁹"].entries())},Ro=t=>Math.abs(t)<4?h(10**t):`10${[...String(t)].map(e=>Fu[e]).join("")}`;function Ce([t,e],n){let o=y([t,e],n),r=s=>{let a=s>0?Math.log10(s):t;return o(Math.min(Math.max(a,t),e))};return r.powers=[t,e],r.range=n,r}function Yr(t,e){let[n,o]=e.powers,r=Math.ceil((o-n)/8),[s,a]=t.range;return l`<g class="nn-axes">${$t(n,o,8).filter(i=>Number.isInteger(i)&&i%r===0).map(i=>{let m=u(e(10**i));return l`<line class="nn-grid" x1="${s}" x2="${a}"
          y1="${m}" y2="${m}"/><text x="${s-6}"
          y="${m+4}" text-anchor="end">${Ro(i)}</text>`})}</g>`}function Wo(t,e,n,o){let[r,s]=o.range,i=[...Array(121).keys()].map(c=>Math.round(c*e/120)).map(c=>`${u(n(c))} ${u(o(t.cost(c)))}`),m=c=>c===n.domain[1];return l`${Yr(n,o)}
    <g class="nn-axes">${$t(...n.domain,4).map(c=>l`<line class="${c?"nn-grid":"nn-zero"}" x1="${u(n(c))}"
        x2="${u(n(c))}" y1="${r}" y2="${s}"/><text
        x="${u(n(c)+6*m(c))}" y="${r+16}"
        text-anchor="${m(c)?"end":"middle"}">${c}</text>`)}
    <text class="nn-axis" x="${n.range[1]}" y="${r+32}"
      text-anchor="end">steps →</text>
    <text class="nn-axis" x="${n.range[0]-6}" y="${s-8}">↑ cost</text></g>
    <path class="nn-graph" d="M${i.join("L")}"/>
    <circle class="nn-dot" cx="${u(n(e))}" cy="${u(o(t.cost(e)))}"
      r="5"/>`}var qe=t=>l`<details class="nn-program">
  <summary>This run as a program</summary>
  <pre tabindex="0"><code>${t.join(`
`)}</code></pre></details>`;var bi=t=>BigInt.asUintN(64,t),Zr=t=>BigInt.asUintN(128,t),Gu=2549297995355413924n<<64n|4865540595714422341n,Jr=t=>(t^t>>>16)>>>0;function _u(t,e){let n=1135663077,o=i=>{let m=i^n;return n=Math.imul(n,2468251765),Jr(Math.imul(m,n))},r=(i,m)=>Jr(Math.imul(3389127133,i)-Math.imul(1232336661,m)),a=[t>>>0,Math.floor(t/2**32),0,0].map(o);for(let i=0;i<4;i++)for(let m=0;m<4;m++)i!==m&&(a[m]=r(a[m],o(a[i])));return n=2337405405,Array.from({length:e},(i,m)=>{let c=a[m%4]^n;return n=Math.imul(n,1492356589),Jr(Math.imul(c,n))})}var Xt=class{#e;#o;#n;constructor(e){if(!Number.isSafeInteger(e)||e<0)throw new Error(`A seed must be a whole number from 0; got ${e}.`);let n=_u(e,8).map(BigInt),o=r=>n[r]|n[r+1]<<32n;this.#o=Zr((o(4)<<64n|o(6))<<1n|1n),this.#e=this.#o,this.#e=Zr(this.#e+(o(0)<<64n|o(2))),this.#t()}#t(){this.#e=Zr(this.#e*Gu+this.#o)}#r(){this.#t();let e=bi(this.#e^this.#e>>64n),n=this.#e>>122n;return bi(e>>n|e<<(64n-n&63n))}#s(){if(this.#n!==void 0){let n=this.#n;return this.#n=void 0,n}let e=this.#r();return this.#n=e>>32n,e&0xffffffffn}random(){return Number(this.#r()>>11n)*2**-53}uniform(e,n){return e+(n-e)*this.random()}#a(e){let n=BigInt(2**(32-Math.clz32(e))-1),o;do o=Number(this.#s()&n);while(o>e);return o}permutation(e){let n=[...Array(e).keys()];for(let o=e-1;o>0;o--){let r=this.#a(o);[n[o],n[r]]=[n[r],n[o]]}return n}};var Vu=(t,e)=>t.map(n=>n[e]);function Ku(t,e,n){let o=n.map((r,s)=>Vu(e,s));return t.map(r=>n.map((s,a)=>j(r,o[a],s)))}function q(t,e){let n=t;return e.map(({weight:o,bias:r,activation:s})=>{let a=Ku(n,o,r);return n=a.map(i=>i.map(m=>s(m))),{Z:a,A:n}})}function xi(t,e){let n=[],o=t;return e.forEach(({weight:r,bias:s,activation:a},i)=>{o=s.map((m,c)=>{let p=(g,v,k,L=-1)=>n.push({layer:i,to:c,op:g,from:L,terms:v,value:k}),d=o.map((g,v)=>{let k=g*r[v][c];return p("product",[g,r[v][c]],k,v),k}),f=d.reduce((g,v)=>g+v,0);p("sum",d,f),p("bias",[f,m],f+m);let $=a(f+m);return p("activation",[f+m],$),$})}),n}var Qr={line:t=>2*t-1,square:t=>t*t,"three-squares":t=>3*t*t,"square-and-line":t=>t*t+2*t};function yi(t,e,n){let o=Qr[t],r=o(e+n)-o(e);return{rise:r,slope:r/n}}function oe(t,e){let n=t**e;return{height:n,slope:n*Math.log(t),atZero:Math.log(t)}}function at(t,e){let n=0;for(let o=0;o<t.length;o++)n+=t[o]*e[o];return n}var ht=t=>Math.sqrt(at(t,t)),wi=(t,e)=>at(t,e)/ht(t),Tn=t=>t[0].map((e,n)=>t.map(o=>o[n]));function Nn(t,e){let n=Tn(e);return t.map(o=>n.map(r=>at(o,r)))}function vi(t,e){let n=Math.max(t.length,e.length),o=i=>[...Array(n-i.length).fill(1),...i],[r,s]=[o(t),o(e)];return r.every((i,m)=>i===s[m]||i===1||s[m]===1)?r.map((i,m)=>i===1?s[m]:i):null}var En={plane:{height:([t,e])=>2*t+e,slopes:()=>[2,1]},bowl:{height:([t,e])=>t*t+2*e*e,slopes:([t,e])=>[2*t,4*e]},product:{height:([t,e])=>t*e,slopes:([t,e])=>[e,t]}};function ts(t,e,n){let o=n*Math.PI/180,r=[Math.cos(o),Math.sin(o)];return at(En[t].slopes(e),r)}var ne={double:{f:t=>2*t,slope:()=>2},square:{f:t=>t*t,slope:t=>2*t},mirror:{f:t=>1-t,slope:()=>-1},triple:{f:t=>3*t,slope:()=>3},"minus-half":{f:t=>-t/2,slope:()=>-.5}};function Mi(t,e,n,o){let[r,s]=[ne[t],ne[e]],[a,i]=[n,n+o].map(d=>[d,r.f(d),s.f(r.f(d))]),[m,c,p]=i.map((d,f)=>d-a[f]);return{from:a,to:i,moves:[m,c,p],rates:[c/m,p/c,p/m],slopes:[r.slope(n),s.slope(a[1])]}}var Yu={zeros:()=>0,uniform:()=>1,xavier:(t,e)=>Math.sqrt(6/(t+e)),he:t=>Math.sqrt(6/t)};function Xe(t,e,n,o){return e.map((r,s)=>{let[a,i]=[t[s],t[s+1]],m=Yu[n](a,i),c=()=>m===0?0:o.uniform(-m,m);return{weight:[...Array(a)].map(()=>[...Array(i)].map(c)),bias:Array(i).fill(0),activation:Ct[r],slope:Io[r]}})}function He(t,e){let n=t.length*t[0].length,o=0,r=t.map((s,a)=>s.map((i,m)=>{let c=i-e[a][m];return o+=c*c,c*(2/n)}));return{cost:o/n,blame:r}}function ki(t,e){let n=t.length*t[0].length,o=0,r=t.map((s,a)=>s.map((i,m)=>(o+=qt(i,e[a][m]),(E(i)-e[a][m])/n)));return{cost:o/n,blame:r}}function Ue(t,{X:e,y:n,loss:o}){let r=q(e,t),{cost:s,blame:a}=o(r.at(-1).A,n),m=t.map(({weight:c,slope:p},d)=>({weight:c,slope:p,l:d})).reverse().map(({weight:c,slope:p,l:d})=>{let{Z:f,A:$}=r[d],g=a.map((v,k)=>v.map((L,W)=>L*p(f[k][W],$[k][W])));return d>0&&(a=Nn(g,Tn(c))),{weight:Nn(Tn(d>0?r[d-1].A:e),g),bias:Tn(g).map(v=>v.reduce((k,L)=>k+L))}});return{cost:s,slopes:m.reverse()}}function Ai(t,e,n){return t.map((o,r)=>({...o,weight:o.weight.map((s,a)=>s.map((i,m)=>i-n*e[r].weight[a][m])),bias:o.bias.map((s,a)=>s-n*e[r].bias[a])}))}var es=64,Zu=1e9,Ju=({weight:t,bias:e})=>e.every(n=>n===0)&&t.flat().every(n=>n===0),Fe=class{#e;#o;#n=[];#t;costs=[];end=1/0;ranAway=!1;constructor(e,n,o){this.#e=n,this.#o=o,this.#r(0,e)}at(e){let n=Math.min(Math.floor(e/es),this.#n.length-1),o=this.#n[n];for((e<this.#t.steps||o.steps>this.#t.steps)&&(this.#t=o);this.#t.steps<Math.min(e,this.end);){let{layers:r,slopes:s}=this.#t;this.#r(this.#t.steps+1,Ai(r,s,this.#o))}return this.#t.layers}cost(e){return this.costs.length<=Math.min(e,this.end)&&this.at(e),this.costs[Math.min(e,this.end)]}#r(e,n){let{cost:o,slopes:r}=Ue(n,this.#e),s=Zu*Math.max(this.costs[0]??1,1);if(e>0&&!(o<=s)){[this.end,this.ranAway]=[e-1,!0];return}this.costs[e]=o,this.#t={steps:e,layers:n,slopes:r},e%es===0&&(this.#n[e/es]=this.#t),r.every(Ju)&&(this.end=e)}};function Ge(t,e){let n=new Map;return(...o)=>{let r=o.join(" "),s=n.has(r)?n.get(r):t(...o);return n.delete(r),n.set(r,s),n.size>e&&n.delete(n.keys().next().value),s}}var _e="gradient-depth",Si=21,ns=Ce([-12,2],[290,24]),re=50,Ln=334,os={sigmoid:"Sigmoid",tanh:"Tanh",relu:"ReLU"},rs={zeros:["zeros","zeros"],uniform:["uniform","uniform"],xavier:["Xavier","xavier_uniform"],he:["He","kaiming_uniform"]},Ii=t=>Math.sqrt(t.reduce((e,n)=>e+n*n,0)/t.length),Qu=Ge((t,e,n,o,r)=>{let s=new Xt(r),a=[2,...Array(t).fill(e),1],i=[...Array(t).fill(n),"identity"],m=Xe(a,i,o,s),c=[...Array(Si)].map(()=>[s.uniform(-1,1),s.uniform(-1,1)]),p=c.map(([f,$])=>[f+$>0?1:0]),{slopes:d}=Ue(m,{X:c,y:p,loss:ki});return{weights:d.map(({weight:f})=>Ii(f.flat())),biases:d.map(({bias:f})=>Ii(f))}},24);function Ve({depth:t,width:e,activation:n,init:o,seed:r,of:s}){let a=Qu(t,e,n,o,r)[s],[i,m]=[a[0],a.at(-1)];return{sizes:a,first:i,last:m,ratio:m>0?i/m:NaN}}function th(t){if(t===0)return"";let[e,n,o]=[10,.1,.001].map(r=>u(ns(r*t)));return l`<rect class="nn-fires" x="${re}" y="${e}"
      width="${Ln-re}" height="${u(n-e)}"/>
    <path class="nn-mean" d="M${re} ${o}H${Ln}"/>
    <text class="nn-small nn-halo" x="${re+4}" y="${o-6}"
      >a thousandth of the last</text>`}function eh(t){let{sizes:e,last:n}=Ve(t),o=y([1,e.length],[re+16,Ln-16]);o.range=[re,Ln];let r=e.length>9?2:1,s=e.map((a,i)=>[u(o(i+1)),u(ns(a)),a]);return l`<svg viewBox="0 0 346 338" role="img"
    aria-label="${Ti(t)}">
    ${th(n)} ${Yr(o,ns)}
    <g class="nn-axes">
      <text class="nn-axis" x="${re-44}" y="14">↑ size of the gradient</text>
      <text class="nn-axis" x="${Ln}" y="330" text-anchor="end"
        >layer →</text>
      ${s.map(([a],i)=>i%r===0&&l`<text x="${a}" y="313" text-anchor="middle">${i+1}</text>`)}</g>
    <polyline class="nn-graph" points="${s.filter(([,,a])=>a>0).map(([a,i])=>`${a},${i}`).join(" ")}"/>
    ${s.map(([a,i,m])=>m>0?l`<circle class="nn-one" cx="${a}" cy="${i}" r="6"/>`:l`<rect class="nn-none" x="${a-5}" y="${i-5}" width="10"
            height="10"/><text class="nn-small nn-halo" x="${a}"
            y="${i-12}" text-anchor="middle">0</text>`)}
  </svg>`}var nh=(t,e)=>l`
  ${A(_e,"activation",t,e,n=>os[n])}
  ${A(_e,"init",t,e,n=>rs[n][0])}
  ${A(_e,"of",t,e)}
  ${x(_e,"depth",t,e)} ${x(_e,"width",t,e)}
  ${x(_e,"seed",t,e)}`;function oh(t){let{sizes:e,first:n,last:o,ratio:r}=Ve(t);return l`<p class="nn-formula">Layer 1: <b data-shows="first">${h(n)}</b>. Layer ${e.length}, the last: <b data-shows="last">${h(o)}</b>.</p>
    <p class="nn-formula">${o>0?l`First ÷ last = <b data-shows="ratio">${h(r)}</b>`:"The last layer's gradient is 0: there is nothing to compare with."}</p>
    ${qe(rh(t))}`}function rh({depth:t,width:e,activation:n,init:o,seed:r,of:s}){let a=os[n];return["import numpy as np","from nnlib import (",`    BCEWithLogitsLoss, Linear, ${a}, Sequential, halves`,")",`from nnlib.init import ${rs[o][1]} as init`,"",`rng = np.random.default_rng(${r})`,"how = {'rng': rng, 'init': init}",`layers = [Linear(2, ${e}, **how), ${a}()]`,`for _ in range(${t-1}):`,`    layers += [Linear(${e}, ${e}, **how), ${a}()]`,`net = Sequential(*layers, Linear(${e}, 1, **how))`,`X, y = halves(${Si}, rng=rng)`,"loss = BCEWithLogitsLoss()","loss(net(X), y.reshape(-1, 1))","net.backward(loss.backward())","for layer in net:","    if isinstance(layer, Linear):",`        grad = layer.${s==="weights"?"weight":"bias"}_grad`,"        print(np.sqrt(np.mean(grad**2)))"]}function Ti(t){let{sizes:e,first:n,last:o}=Ve(t);return`The size of the gradient of the ${t.of}, layer by layer, on an axis of powers of ten. ${t.depth} hidden layers of ${t.width} neurons with ${os[t.activation]}, started by ${rs[t.init][0]}. Layer 1 has ${h(n)}, layer ${e.length}, the last, ${h(o)}.`}var Ni={picture:eh,controls:nh,readout:oh,describe:Ti,goals:{"05-vanish":{ask:"Add hidden layers until the first layer's gradient is less than a thousandth of the last layer's (and not 0).",praise:"Vanished. Every layer on the way back multiplied the blame by small slopes; the first layers hardly learn.",met(t){let{first:e,ratio:n}=Ve(t);return e>0&&n<.001}},"05-revive":{ask:"With eight hidden layers or more, bring the first layer's gradient within a factor of ten of the last's.",praise:"Alive again: a slope near 1, and weights spread so that the blame keeps its size from layer to layer.",met(t){let{ratio:e}=Ve(t);return t.depth>=8&&e>=.1&&e<=10}},"05-explode":{ask:"Make the first layer's gradient larger than 3.",praise:"Exploded. Weights that do not shrink as the layers widen make the values grow at every layer, and the gradient with them.",met:t=>Ve(t).first>3}}};var xt=y([-3.5,3.5],[30,334]),yt=y([-3.5,3.5],[326,22]),Ei=3,Po=t=>t.every(e=>e===0);function Li(t,[e,n]){let[o,r]=[u(xt(e)),u(yt(n))];return l`<line class="nn-arrow" data-arrow="${t}" x1="${u(xt(0))}"
      y1="${u(yt(0))}" x2="${o}" y2="${r}"/>
    <g class="nn-grab" data-drag="${t}"><circle cx="${o}" cy="${r}"
        r="15"/><circle class="nn-handle ${t==="u"?"nn-tip":""}"
        cx="${o}" cy="${r}" r="9"/></g>
    <text class="nn-halo nn-strong" x="${o+16}" y="${r-12}">${t}</text>`}function sh({u:t,v:e}){if(Po(t))return"";let n=at(t,e)/at(t,t),o=t.map(a=>n*a),r=t.map(a=>10*a/ht(t)),s=n<0?"nn-negative":"nn-positive";return l`<line class="nn-zero" x1="${u(xt(-r[0]))}"
      y1="${u(yt(-r[1]))}" x2="${u(xt(r[0]))}" y2="${u(yt(r[1]))}"/>
    <line class="nn-edge nn-shadow ${s}" x1="${u(xt(0))}" y1="${u(yt(0))}"
      x2="${u(xt(o[0]))}" y2="${u(yt(o[1]))}"/>
    <line class="nn-distance" x1="${u(xt(e[0]))}" y1="${u(yt(e[1]))}"
      x2="${u(xt(o[0]))}" y2="${u(yt(o[1]))}"/>`}function ah(t,e){return l`<svg viewBox="0 0 344 362" role="img"
    aria-label="${Wi(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="22" width="304" height="304"/>
    </clipPath>
    ${N(xt,yt)}
    <g clip-path="url(#${e}-clip)">${sh(t)}</g>
    ${Li("u",t.u)} ${Li("v",t.v)}
  </svg>`}var ih=t=>[[0,`${t}₁`],[1,`${t}₂`]];function ch(t,e){return["u","v"].map(n=>bo("arrows",n,t,e,ih(n)))}var Oi=t=>l`√(${M(t[0])}² + ${M(t[1])}²)`;function lh({u:t,v:e}){let n=t.map((o,r)=>`${M(o)}·${M(e[r])}`);return l`<p class="nn-formula">u · v = ${n.join(" + ")} =
      <b data-shows="dot">${h(at(t,e))}</b></p>
    <p class="nn-formula">length of u = ${Oi(t)} = <b data-shows="u"
      >${h(ht(t))}</b></p>
    <p class="nn-formula">length of v = ${Oi(e)} = <b data-shows="v"
      >${h(ht(e))}</b></p>
    <p class="nn-formula">${Po(t)?"u points nowhere: nothing can lie along it.":l`v reaches along u: u · v ÷ length of u = <b data-shows="along"
            >${h(wi(t,e))}</b>`}</p>`}function Wi({u:t,v:e}){let n=o=>`(${h(o[0])}, ${h(o[1])})`;return`Two arrows from the origin: u to ${n(t)}, v to ${n(e)}. Their dot product is ${h(at(t,e))}.`}var Ri=t=>[xt.invert(t[0]),yt.invert(t[1])].map(e=>Math.max(-Ei,Math.min(Ei,Math.round(e*4)/4))),Pi={picture:ah,controls:ch,readout:lh,describe:Wi,drags:{u:(t,e)=>({u:Ri(e)}),v:(t,e)=>({v:Ri(e)})},goals:{"00-right-angle":{ask:"Make the dot product 0, with neither arrow of length 0.",praise:"The arrows are at a right angle: v reaches not at all along u.",met:({u:t,v:e})=>at(t,e)===0&&!Po(t)&&!Po(e)},"00-same-dot":{ask:"Leave u as the book has it. Find another v with the dot product that it has at first.",praise:"All such arrows end on one line, at a right angle to u. It is the line that a neuron with the weights u draws.",met:({u:t,v:e},n)=>t.join()===n.u.join()&&e.join()!==n.v.join()&&at(t,e)===at(n.u,n.v)}}};var[ss,zi]=[31,30],On=[4,123,242],as=44,Bi=t=>(t.match(/\d+/g)??[]).map(Number),is=t=>[t.at(-2)??1,t.at(-1)??1];function Rn({a:t,b:e}){let n=[Bi(t),Bi(e)];return{shapes:n,shape:vi(...n)}}function mh(t,e,n,o){let[r,s]=is(t),[a,i]=[r===1?0:n,s===1?0:o],m=a!==n||i!==o;return{number:e*(a*s+i+1),copy:m}}function Di(t,[e,n],o,r){return[...Array(e).keys()].map(s=>[...Array(n).keys()].map(a=>{let{number:i,copy:m}=o(s,a),[c,p]=[t+a*ss,as+s*zi];return l`<rect class="nn-cell" data-copy="${m}" x="${c+1.5}"
          y="${p+1.5}" width="${ss-3}" height="${zi-3}" rx="3"/><text
          class="${m?"nn-small":"nn-strong"}" x="${c+ss/2}"
          y="${p+20}" text-anchor="middle" ${r&&l`data-shows="sum"`}
          >${i}</text>`}))}var se=t=>t.length===1?`(${t[0]},)`:`(${t.join(", ")})`;function uh(t){let{shapes:e,shape:n}=Rn(t),o=e.map((i,m)=>(c,p)=>mh(i,m===0?10:1,c,p)),r=(i,m)=>({number:o[0](i,m).number+o[1](i,m).number,copy:!1}),s=(i,m)=>l`<text class="nn-small" x="${On[i]+2}"
    y="20">${m}</text>`,a=(i,m)=>l`<text class="nn-strong" x="${On[i]-13}"
    y="${as+20}" text-anchor="middle">${m}</text>`;return l`<svg viewBox="0 0 340 140" role="img"
    aria-label="${Ci(t)}">
    ${s(0,`a ${t.a}`)} ${s(1,`b ${t.b}`)}
    ${s(2,n?`a + b ${se(n)}`:"a + b")}
    ${o.map((i,m)=>Di(On[m],is(n??e[m]),i))}
    ${a(1,"+")} ${a(2,"=")}
    ${n?Di(On[2],is(n),r,!0):l`<text class="nn-strong nn-negative" x="${On[2]+4}"
            y="${as+20}">✗ refused</text>`}
  </svg>`}var hh=(t,e)=>["a","b"].map(n=>A("broadcast",n,t,e));function ji(t,e){let n=[...Array(e-t.length).fill(1),...t];return t.length<e?`${se(t)}, read as ${se(n)}`:se(t)}function ph(t){let{shapes:e,shape:n}=Rn(t),o=Math.max(...e.map(s=>s.length)),r=e.map(s=>se(s).replaceAll(" ",""));return l`<p class="nn-formula">shape of a: ${ji(e[0],o)}</p>
    <p class="nn-formula">shape of b: ${ji(e[1],o)}</p>
    <p class="nn-formula">${n?l`shape of a + b: <b>${se(n)}</b>`:l`<code>ValueError: operands could not be broadcast together with
            shapes ${r.join(" ")}</code>`}</p>
    <p>Broken edges are copies that NumPy reads as if they were there.</p>`}function Ci(t){let{shape:e}=Rn(t),n=`An array a of shape ${t.a} and an array b of shape ${t.b}`;return e?`${n}, both stretched to shape ${se(e)} and added.`:`${n}. NumPy cannot stretch them to one shape and refuses to add them.`}var qi={wide:!0,picture:uh,controls:hh,readout:ph,describe:Ci,goals:{"00-refused":{ask:"Find two shapes that NumPy refuses to add.",praise:"Refused: somewhere two sizes differ and neither is 1. An error is the friendly outcome.",met:t=>Rn(t).shape===null},"00-trap":{ask:"Three numbers plus three numbers, and nine come out. Find shapes that do it.",praise:"A column and a row stretch each other. No error, nine numbers: the trap, whenever three were meant.",met:t=>{let{shapes:e,shape:n}=Rn(t),o=r=>r.reduce((s,a)=>s*a,1);return e.every(r=>o(r)===3)&&o(n)===9}}}};var Ht=32,ie={x:4,y:178,wide:48},Wn={x:196,y:44,wide:68},ae={...Wn,y:ie.y},Hi=["1,1","1,2","2,1","2,2"],Xi=(t,e)=>[...Array(t.length/e).keys()].map(n=>t.slice(n*e,(n+1)*e));function Pn({X:t,W:e,entry:n}){let[o,r]=[Xi(t,3),Xi(e,2)],[s,a]=n.split(",").map(i=>i-1);return{A:o,B:r,P:Nn(o,r),i:s,j:a}}function cs(t,e,n,o=dh){let{x:r,y:s,wide:a}=e;return t.map((i,m)=>i.map((c,p)=>l`<rect class="nn-cell" data-lit="${n(m,p)}"
          x="${r+p*a}" y="${s+m*Ht}" width="${a}"
          height="${Ht}"/>${o(c,e,m,p)}`))}var dh=(t,{x:e,y:n,wide:o},r,s)=>l`<text x="${e+(s+.5)*o}" y="${n+r*Ht+21}"
    text-anchor="middle">${h(t)}</text>`,fh=(t,{x:e,y:n,wide:o},r,s)=>l`<g class="nn-press" data-do="${Hi[2*r+s]}"><rect
      fill="transparent" x="${e+s*o}" y="${n+r*Ht}"
      width="${o}" height="${Ht}"/>
    <text class="nn-strong" x="${e+(s+.5)*o}"
      y="${n+r*Ht+21}" text-anchor="middle" data-shows="product"
      >${h(t)}</text></g>`,zo=(t,e,n,o="start")=>l`<text class="nn-small" x="${e}" y="${n}" text-anchor="${o}"
    >${t}</text>`;function $h(t){let{A:e,B:n,P:o,i:r,j:s}=Pn(t),a=i=>Wn.x+(i+.5)*Wn.wide;return l`<svg viewBox="0 0 336 266" role="img"
    aria-label="${Ui(t)}">
    ${zo("W, shape (3, 2)",Wn.x,16)}
    ${[0,1].map(i=>zo(`neuron ${i+1}`,a(i),37,"middle"))}
    ${cs(n,Wn,(i,m)=>m===s)}
    ${zo("X, shape (2, 3)",ie.x,ie.y-12)}
    ${cs(e,ie,i=>i===r)}
    <text x="${(ie.x+3*ie.wide+ae.x)/2}" y="${ie.y+Ht+5}"
      text-anchor="middle">→</text>
    <text x="${ae.x+ae.wide}" y="${ae.y-13}" text-anchor="middle"
      >↓</text>
    ${cs(o,ae,(i,m)=>i===r&&m===s,fh)}
    ${zo("X @ W, shape (2, 2)",ae.x,ae.y+2*Ht+19)}
  </svg>`}function gh(t,e){let{j:n}=Pn(t),o=r=>[2*r+n,`weight ${r+1} of neuron ${n+1}`];return l`${A("matrix-product","entry",t,e,r=>{let[s,a]=r.split(",");return`row ${s}, column ${a}`})}
    ${bo("matrix-product","W",t,e,[0,1,2].map(o))}`}function bh(t){let{A:e,B:n,P:o,i:r,j:s}=Pn(t),a=e[r].map((i,m)=>`${M(i)}·${M(n[m][s])}`);return l`<p class="nn-formula">row ${r+1} of X times column ${s+1} of
      W:</p>
    <p class="nn-formula">${a.join(" + ")} = <b data-shows="entry"
      >${h(o[r][s])}</b></p>
    <p>It is what neuron ${s+1} answers to example ${r+1}, without its
      bias.</p>`}function Ui(t){let{P:e,i:n,j:o}=Pn(t);return`A matrix X of 2 examples, 3 inputs each, times a matrix W of 2 neurons, 3 weights each. The rows of the product: ${e.map(s=>s.map(a=>h(a)).join(" and ")).join("; ")}. Row ${n+1} of X times column ${o+1} of W gives ${h(e[n][o])}.`}var Fi={wide:!0,picture:$h,controls:gh,readout:bh,describe:Ui,actions:Object.fromEntries(Hi.map(t=>[t,()=>({entry:t})])),goals:{"00-column":{ask:"Turn the weights of neuron 2 until it answers 5 to example 1 and 0 to example 2.",praise:"Found, and the product's first column never moved: it belongs to neuron 1 and its weights alone.",met:t=>{let{P:e}=Pn(t);return e[0][1]===5&&e[1][1]===0}}}};var tt={x:164,y:122,r:28},ct={x:210,y:97,size:50},it={x:296,y:122,r:24};function Ke({x:t,w:e,b:n,activation:o}){let r=j(t,e,n);return{z:r,y:Ct[o](r)}}function Do({activation:t,answers:e},n){return t==="identity"?"":e[n>.5?1:0]}var Bo=t=>t<0?"nn-negative":"nn-positive",Gi=t=>u(1+.6*Math.abs(t));function Vi(t,e,n,o=`× ${h(e)}`){let[r,s]=[tt.x-t.x,tt.y-t.y],a=Math.hypot(r,s),i=1-(tt.r+3)/a,m=(11+Gi(e)/2)/a,c=t.x+.5*r+m*s,p=t.y+.5*s-m*r;return l`<line class="nn-edge ${Bo(e)}" x1="${u(t.x+22)}"
      y1="${u(t.y+22*s/r)}" x2="${u(t.x+i*r)}"
      y2="${u(t.y+i*s)}" stroke-width="${Gi(e)}"
      opacity="${n===0?.3:1}"/>
    <text class="nn-halo nn-strong ${Bo(e)}" x="${u(c)}"
      y="${u(p+5)}" text-anchor="${s<-30?"end":"middle"}"
      >${o}</text>`}function xh(t){let e=150/t.w.length;return t.w.map((n,o)=>{let r={x:32,y:u(46+o*e)};return l`${Vi(r,n,t.x[o])}
      <circle class="nn-node" cx="${r.x}" cy="${r.y}" r="21"/>
      <text x="${r.x}" y="${r.y+5}" text-anchor="middle"
        >${h(t.x[o])}</text>
      <text class="nn-halo nn-small" x="11" y="${r.y-28}"
        >${t.names[o]}</text>`})}function yh({activation:t},{z:e,y:n}){let o=Math.max(6,Math.abs(e)*1.25),r=t==="identity"?o:1,s=t==="identity"?-o:0,a=d=>u(ct.x+5+(d+o)/(2*o)*40),i=d=>u(ct.y+44-(d-s)/(r-s)*38),c=[...Array(41).keys()].map(d=>(d/20-1)*o).map(d=>`${a(d)},${i(Ct[t](d))}`),p=t==="step"?`${a(-o)},${i(0)} ${a(0)},${i(0)} ${a(0)},${i(1)} ${a(o)},${i(1)}`:c.join(" ");return l`<rect class="nn-node" x="${ct.x}" y="${ct.y}"
      width="${ct.size}" height="${ct.size}" rx="8"/>
    <polyline class="nn-curve" points="${p}"/>
    <circle class="nn-dot" cx="${a(e)}" cy="${i(n)}" r="4"/>
    <text class="nn-small" x="${ct.x+ct.size/2}" y="${ct.y-8}"
      text-anchor="middle">${t}</text>`}function wh({activation:t},e){return t!=="sigmoid"?h(e,3):e<5e-4||e>.9995?`≈ ${Math.round(e)}`:e===.5?"0.5":e.toFixed(3)}function vh(t){let e=t.length>9?l`x="340" text-anchor="end"`:l`x="${it.x}" text-anchor="middle"`;return l`<text class="nn-strong" ${e} y="${it.y+46}">${t}</text>`}function Mh(t){let e=Ke(t),{z:n,y:o}=e,r={x:32,y:222},s=t.activation!=="identity"&&o>.5;return l`<svg viewBox="0 0 344 250" role="img"
    aria-label="${Ki(t)}">
    ${xh(t)} ${Vi(r,t.b,1,`bias ${h(t.b)}`)}
    <rect class="nn-node" x="13" y="203" width="38" height="38" rx="6"/>
    <text x="32" y="227" text-anchor="middle">1</text>
    <text class="nn-small" x="58" y="238">always 1</text>
    <circle class="nn-node" cx="${tt.x}" cy="${tt.y}" r="${tt.r}"/>
    <text class="nn-strong" x="${tt.x}" y="${tt.y+5}" text-anchor="middle"
      >${h(n)}</text>
    <text class="nn-small" x="${tt.x}" y="${tt.y-37}" text-anchor="middle"
      >sum z</text>
    <path class="nn-wire" d="M${tt.x+tt.r} ${tt.y}H${ct.x}"/>
    ${yh(t,e)}
    <path class="nn-wire" d="M${ct.x+ct.size} ${it.y}H${it.x-it.r}"/>
    <circle class="nn-node" data-on="${String(s)}" cx="${it.x}" cy="${it.y}"
      r="${it.r}"/>
    <text class="nn-strong" data-on="${String(s)}" x="${it.x}" y="${it.y+5}"
      text-anchor="middle">${wh(t,o)}</text>
    <text class="nn-small" x="${it.x}" y="${it.y-32}" text-anchor="middle"
      >output</text>
    ${vh(Do(t,o))}
  </svg>`}function kh(t,e){let n=t.w.every(r=>Math.abs(r)<=2),o=t.activation==="identity"&&n?{minimum:-2,maximum:2,step:.05}:{};return l`
    ${(t.switches?te:x)("neuron","x",t,e)}
    ${x("neuron","w",t,e,o)}
    ${x("neuron","b",t,e)}
    ${t.choose&&A("neuron","activation",t,e)}`}function Ah(t){let e=t.x.map((n,o)=>l`${o>0&&" + "}<span class="${Bo(t.w[o])}"
      >${h(n)}·${M(t.w[o])}</span>`);return l`${e} <span class="${Bo(t.b)}">${R(t.b)}</span>
    = <b data-shows="z">${h(Ke(t).z)}</b>`}function Ih(t){let{z:e,y:n}=Ke(t),o=Do(t,n);return l`<p class="nn-formula">z = ${Ah(t)}</p>
    <p class="nn-formula">${t.activation}(${h(e)}) =
      <b data-shows="y">${$o(n)}</b>${o&&l`: <b>${o}</b>`}</p>
    ${t.table&&t.switches&&Sh(t)}`}function Sh(t){let e=t.w.length,n=[...Array(2**e).keys()].map(o=>t.w.map((r,s)=>o>>e-1-s&1));return l`<table class="nn-table" aria-label="every combination of the switches">
    <thead><tr>${t.names.map(o=>l`<th scope="col">${o}</th>`)}
      <th scope="col">z</th><th scope="col">output</th></tr></thead>
    <tbody>${n.map(o=>{let{z:r,y:s}=Ke({...t,x:o}),a=o.every((i,m)=>i===t.x[m]);return l`<tr ${a&&l`aria-current="true"`}>
        ${o.map(i=>l`<td>${i}</td>`)}<td data-shows="row-z"
        >${h(r)}</td><td>${$o(s)} ${Do(t,s)}</td></tr>`})}</tbody>
  </table>`}function Ki(t){let{z:e,y:n}=Ke(t),o=t.names.map((s,a)=>`${s} is ${h(t.x[a])}, weight ${h(t.w[a])}`),r=Do(t,n);return`A neuron. ${o.join("; ")}; bias ${h(t.b)}. The weighted sum is ${h(e)}; after the ${t.activation} the output is ${$o(n)}${r&&`, ${r}`}.`}var _i=({w:t,b:e})=>[[0,0],[0,1],[1,0],[1,1]].map(n=>j(n,t,e)>0),Th=(t,e)=>[...t.w,t.b].filter((n,o)=>n!==[...e.w,e.b][o]).length,Yi={wide:!0,picture:Mh,controls:kh,readout:Ih,describe:Ki,goals:{"01-silence":{ask:"An email with CAPITALS and without viagra is called spam. Turn one knob until it is not. How far must you turn it?",praise:"Silent. A turn by 5 is enough: it brings the number in the middle down to 0, and the neuron fires only above 0.",met:(t,e)=>t.x.join()==="1,0"&&Th(t,e)===1&&j(t.x,t.w,t.b)<=0},"01-both":{ask:"Your doctor writes about viagra, your aunt writes in CAPITALS. Let both through, and catch only the emails that have both.",praise:"Found: each alone brings too little, both together enough.",met:t=>t.w.length===2&&t.activation==="step"&&_i(t).join()==="false,false,false,true"},"01-seven-bottles":{ask:"Ten guests drank seven bottles. Find the weight that says so, and leave the bias at 0: no guests, no wine.",praise:"Found: 0.7 of a bottle for each guest. Now try 3 and 75 guests.",met:t=>t.activation==="identity"&&t.x[0]===10&&t.b===0&&Math.abs(Ke(t).z-7)<1e-9},"03-last-bit":{ask:"One neuron is enough. Find knobs that call all four numbers right: 0 and 2 even, 1 and 3 odd.",praise:"Found. The first digit needs no weight: whether a number is even is said by its last digit alone.",met:t=>t.w.length===2&&t.activation==="sigmoid"&&_i(t).join()==="true,false,true,false"}}};var ls="party-learning",Ye=[...Array(40).keys()],jo=1e3,Nh=5,Eh=.001,Lh=.01,Co=[...Array(8).keys()].map(t=>[t>>2,t>>1&1,t&1]),Ji=[1,1.5,3,4.3,0,0,0,0],Oh=Co.map(t=>["A","D","S"].filter((e,n)=>t[n]).join("")||"–"),Rh={X:Co,y:Ji.map(t=>[t]),loss:He},Ut=32,ce=y([0,5],[278,190]),Wh=y([0,jo],[46,336]),Ph=Ce([-4,1],[432,338]),hs=Ge((t,e)=>{let n=Xe([3,3,1],["relu","relu"],"xavier",new Xt(t));return new Fe(n,Rh,e)},4*Ye.length);function ms(t,{rate:e,steps:n}){let o=hs(t,e);if(o.cost(n)<Eh)return"learned";let[,{A:r}]=q(Co,o.at(n));return r.every(([s])=>s<Lh)?"silent":"neither"}var us=(t,e)=>t.filter(n=>n===e).length;function ps(t){let e=hs(t.seed,t.rate),[n,o]=q(Co,e.at(t.steps)),r=[0,1,2].filter(i=>n.A.every(m=>m[i]===0)),s=o.A.flat(),a=Ye.map(i=>ms(i,t));return{run:e,dead:r,bottles:s,fates:a,cost:e.cost(t.steps)}}var Zi=t=>[13+Ut*(t%10),4+Ut*Math.floor(t/10)];function zh(t,e){let[n,o]=Zi(t.seed);return l`${Ye.map(r=>{let[s,a]=Zi(r);return l`<g class="nn-press" data-do="seed ${r}"><rect
      class="nn-cell" data-lit="${r===t.seed}" x="${s}" y="${a}"
      width="${Ut}" height="${Ut}"/>${Qi(e[r],s+Ut/2,a+Ut/2)}</g>`})}
  <rect class="nn-picked" x="${n}" y="${o}" width="${Ut}"
    height="${Ut}"/>`}function Qi(t,e,n){return t==="learned"?l`<circle class="nn-one" cx="${e}" cy="${n}" r="9"/>`:t==="silent"?l`<rect class="nn-none" x="${e-7.5}" y="${n-7.5}" width="15"
      height="15"/><path class="nn-cross" d="M${e-4} ${n-4}l8 8m0 -8l-8 8"
      />`:l`<circle class="nn-open" cx="${e}" cy="${n}" r="7"/>`}var Bh=t=>l`<svg class="nn-symbol" viewBox="-10 -10 20 20"
  aria-hidden="true">${Qi(t,0,0)}</svg>`;function Dh(t){let[e,n]=ce.domain;return l`<g class="nn-axes">${[0,2,4].map(o=>l`<line class="${o?"nn-grid":"nn-zero"}" x1="46" x2="336"
        y1="${u(ce(o))}" y2="${u(ce(o))}"/><text x="40"
        y="${u(ce(o))+4}" text-anchor="end">${o}</text>`)}<text class="nn-axis" x="13" y="176">↑ bottles for each guest
      list</text></g>
    ${t.map((o,r)=>{let s=52+36*r,a=u(ce(Math.min(Math.max(o,e),n))),i=u(ce(Ji[r]));return l`<rect class="nn-bar" x="${s}" y="${a}" width="22"
          height="${u(ce(0)-a)}"/><path class="nn-wanted"
          d="M${s-4} ${i}h30"/><text class="nn-small" x="${s+11}"
          y="294" text-anchor="middle">${Oh[r]}</text>`})}`}function jh(t){let{run:e,bottles:n,fates:o}=ps(t);return l`<svg viewBox="0 0 346 468" role="img"
    aria-label="${tc(t)}">
    ${zh(t,o)} ${Dh(n)}
    ${Wo(e,t.steps,Wh,Ph)}
  </svg>`}var Ch=(t,e)=>l`${x(ls,"seed",t,e)}
  ${A(ls,"rate",t,e)} ${x(ls,"steps",t,e)}`;function qh(t){let{dead:e,fates:n,cost:o,run:r}=ps(t),s=(a,i)=>l`<span>${Bh(a)} <b
    data-shows="${a}">${us(n,a)}</b> ${i}</span>`;return l`<p>Of ${Ye.length} starts, after ${t.steps} steps:</p>
    <p class="nn-legend">${s("learned","have learned")}
      ${s("silent","are silent: no bottle for any list")}
      ${s("neither","neither")}</p>
    <p class="nn-formula">Seed ${t.seed}: cost <b data-shows="cost">${h(o)}</b>${r.end<=t.steps&&(r.ranAway?"; the next step would run away":"; every slope is 0, nothing will ever change")}</p>
    <p>Dead hidden neurons, 0 for every list: ${e.map(a=>"h"+"₁₂₃"[a]).join(", ")||"none"}</p>
    <p class="nn-legend">A Agatha, D Dahlia, S Stiffy. Bar: what the network
      says; line: what was wanted.</p>
    ${qe(Xh(t))}`}var Xh=({seed:t,rate:e,steps:n})=>["import numpy as np","from nnlib import (","    SGD, Linear, MSELoss, ReLU, Sequential, fit, party",")","",`rng = np.random.default_rng(${t})`,"net = Sequential(","    Linear(3, 3, rng=rng), ReLU(),","    Linear(3, 1, rng=rng), ReLU(),",")","X, y = party()",`descend = SGD(net.parameters(), lr=${Se(e)})`,"loss = MSELoss()",`fit(net, X, y, loss, descend, epochs=${n})`,"print(loss(net(X), y))"];function tc(t){let{dead:e,fates:n,cost:o}=ps(t);return`The dinner party, trained from ${Ye.length} starts at rate ${t.rate}. After ${t.steps} steps ${us(n,"learned")} have learned, ${us(n,"silent")} are silent. Picked: seed ${t.seed}, ${n[t.seed]}, with the cost ${h(o)} and ${e.length} dead hidden neurons.`}var Hh=({steps:t})=>t<jo?{steps:Math.min(t+Nh,jo)}:null,Uh=Ye.map(t=>[`seed ${t}`,e=>({...e,seed:t})]),ec={picture:jh,controls:Ch,readout:qh,describe:tc,play:Hh,plays:()=>!0,pace:16,verbs:{step:"Five steps",play:"Train all"},actions:Object.fromEntries(Uh),goals:{"05-party-learned":{ask:"Train them all, then pick a start that has learned the party.",praise:"This one gives every guest list its bottles.",met:t=>ms(t.seed,t)==="learned"},"05-party-dead":{ask:"Pick a start that is silent before the first step, with every slope 0. Then train it.",praise:"Dead on arrival: the output's ReLU is shut for every guest list, so no blame gets through, and no step ever changes anything.",met:({seed:t,rate:e,steps:n})=>n>0&&hs(t,e).end===0},"05-party-sum":{ask:"Pick a start that trained for 1,000 steps, is not silent, and still misses.",praise:"Its cost rests at about 0.02: it adds what each guest brings, and misses what Dahlia and Stiffy bring together.",met:t=>t.steps===jo&&ms(t.seed,t)==="neither"}}};var wt=y([-2.2,4.2],[30,334]),vt=y([-2.2,4.2],[326,22]),[zn,Ze]=vt.domain,Fh=[...Array(65).keys()].map(t=>zn+t/10),nc=t=>t<=Ze;function oc({base:t},e){let n=Fh.map(o=>{let r=Math.min(oe(t,o).height,2*Ze),[s,a]=e?[r,o]:[o,r];return`${u(wt(s))},${u(vt(a))}`});return l`<polyline class="${e?"nn-mirror":"nn-curve"}"
    points="${n.join(" ")}"/>`}function Gh(t,{height:e,slope:n}){let o=r=>e+n*(r-t);return l`<line class="nn-secant" x1="${u(wt(zn))}"
    y1="${u(vt(o(zn)))}" x2="${u(wt(Ze))}" y2="${u(vt(o(Ze)))}"/>`}function _h(t,{height:e}){return l`<line class="nn-distance" x1="${wt(zn)}" y1="${vt(zn)}"
      x2="${wt(Ze)}" y2="${vt(Ze)}"/>
    ${oc(t,!0)}
    ${nc(e)&&l`<circle class="nn-one" cx="${u(wt(e))}" cy="${u(vt(t.x))}"
        r="7"/>
      <text class="nn-halo nn-strong nn-positive" x="${u(wt(e)+4)}"
        y="${u(vt(t.x)+22)}">log</text>`}`}function Vh(t,{height:e}){return nc(e)?l`<circle class="nn-dot" cx="${u(wt(t))}" cy="${u(vt(e))}"
      r="6"/>`:l`<path class="nn-next" d="M${u(wt(t))} 22l-7 12h14z"/>`}function Kh(t,e){let n=oe(t.base,t.x);return l`<svg viewBox="0 0 344 362" role="img"
    aria-label="${rc(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="22" width="304" height="304"/>
    </clipPath>
    ${N(wt,vt,{names:["x","y"]})}
    <g clip-path="url(#${e}-clip)">
      ${t.mirror?_h(t,n):Gh(t.x,n)}
      ${oc(t,!1)}</g>
    ${Vh(t.x,n)}
  </svg>`}function Yh(t,e){return l`${x("power-curve","base",t,e)}
    ${x("power-curve","x",t,e)}`}function Zh({base:t,x:e,mirror:n}){let{height:o,slope:r,atZero:s}=oe(t,e),a=l`${h(t,6)}<sup>${h(e,6)}</sup>`;return n?l`<p class="nn-formula">${a} = <b data-shows="height"
          >${h(o)}</b></p>
        <p class="nn-formula">${t===1?"Every power of 1 is 1: there is no logarithm to the base 1.":l`log to the base ${h(t,6)} of ${h(o)} =
                <b data-shows="log">${h(e)}</b>`}</p>`:l`<p class="nn-formula">height: ${a} = <b data-shows="height"
          >${h(o)}</b></p>
        <p class="nn-formula">slope there: <b data-shows="slope"
          >${h(r)}</b></p>
        <p class="nn-formula">slope ÷ height = <b data-shows="ratio"
          >${h(s)}</b></p>`}function rc({base:t,x:e,mirror:n}){let{height:o,slope:r}=oe(t,e),s=`At x = ${h(e,6)} it is ${h(o)} high`,a=`The powers of ${h(t,6)} as a curve. ${s}`;return n?`${a}. Mirrored at the diagonal it is the logarithm.`:`${a} and its slope is ${h(r)}.`}var sc={picture:Kh,controls:Yh,readout:Zh,describe:rc,goals:{"00-e":{ask:"Find the base whose slope is its height: slope ÷ height within 0.005 of 1.",praise:"2.71875 is the nearest that this slider comes to e = 2.71828… Move the power: the two stay equal everywhere.",met:({base:t,x:e})=>Math.abs(oe(t,e).atZero-1)<.005},"00-which-power":{ask:"Which power of 2 gives 3? Come within 0.05 of 3.",praise:"About 1.585, between 1 (which gives 2) and 2 (which gives 4). That is the logarithm of 3 to the base 2.",met:({base:t,x:e,mirror:n})=>n&&t===2&&Math.abs(oe(t,e).height-3)<.05}}};function qo(t){return t.split(/(`[^`]+`|\*[^*\s][^*]*\*)/).map(e=>e.startsWith("`")?l`<code>${e.slice(1,-1)}</code>`:e.startsWith("*")&&e.length>2?l`<em>${e.slice(1,-1)}</em>`:e)}var ds=["abcdefghijklmnopqrstuvwxyz","0123456789"];ds.push(ds[0].toUpperCase());var Jh=t=>t.replace(/[a-z0-9]/gi,e=>{let n=ds.find(o=>o.includes(e));return n[(n.indexOf(e)+n.length/2)%n.length]});function Xo(t){try{let{prompt:e,texts:n,rest:o}=JSON.parse(t),r={prompt:e,...JSON.parse(Jh(o))};return r.choices?.forEach((s,a)=>s.text=n[a]),r}catch{throw new Error("Question.data must be a question; got something else.")}}var Qh=.05,tp=.005;function fs(t,e){if(e.trim()==="")return{verdict:"missing"};if(t.choices){let a=t.choices[Number(e)];return a?{verdict:a.right?"right":"wrong",why:a.why}:{verdict:"missing"}}let n=Ea(e);if(Number.isNaN(n))return{verdict:"unreadable"};let o=Math.abs(n-t.answer);if(o<=t.tolerance)return{verdict:"right",why:t.why};let r=t.wrong.find(a=>Math.abs(n-a.value)<=tp*Math.abs(a.value));return r?{verdict:"wrong",why:r.why}:{verdict:!t.exact&&o<=Qh*Math.abs(t.answer)?"almost":"wrong",why:t.otherwise}}var ep={missing:"Nothing answered yet.",unreadable:"That is not a number. Write it like −1.5, 0,25 or 2/3.",wrong:"Not yet.",almost:"Close, but not right.",right:"Right."},np={missing:"…",unreadable:"?",wrong:"✗",almost:"≈",right:"✓"};function op(t,e,n){return t.choices.map((o,r)=>l`<div class="nn-option"><input type="radio"
      name="${n}-answer" id="${n}-${r}" value="${r}" data-trait="answer"
      ${e.answer===String(r)&&"checked"}><label for="${n}-${r}"
      >${qo(o.text)}</label></div>`)}function rp(t,e,n){return l`<p class="nn-number"><label for="${n}-n">Your number</label>
    <input id="${n}-n" data-trait="answer" inputmode="text" maxlength="40"
      autocomplete="off" value="${e.answer}">
    </p>`}function sp(t,e){if(!e.checked)return"";let{verdict:n,why:o}=fs(t,e.answer);return l`<span class="nn-mark" aria-hidden="true">${np[n]}</span>
    <span><b>${ep[n]}</b> ${o&&qo(o)}</span>`}function ap(t,e){let n=Xo(t.data),o=n.choices?op:rp,r=t.checked?fs(n,t.answer).verdict:"";return l`<fieldset class="nn-question">
      <legend>${qo(n.prompt)}</legend>
      ${o(n,t,e)}
    </fieldset>
    <div class="nn-live"><button type="button" data-do="check" data-enter
      >Check</button></div>
    <div class="nn-feedback" role="status" data-verdict="${r}"
      >${sp(n,t)}</div>`}var ac={plain:!0,check:({data:t})=>Xo(t),controls:ap,describe:t=>Xo(t.data).prompt,actions:{check:()=>({checked:!0})},input:t=>({...t,checked:!1}),task({id:t,data:e,answer:n,checked:o}){return o&&fs(Xo(e),n).verdict==="right"?t:""}};var ip="reliability",Ft=y([0,1],[40,344]),le=y([0,1],[262,30]),ic=336,cp=.025,Bn=t=>qa(t.cases,t.scale),cc=t=>t.reduce((e,{count:n})=>e+n,0);function $s(t){let e=({count:n,said:o,happened:r})=>n*Math.abs(o-r);return t.reduce((n,o)=>n+e(o),0)/cc(t)}function lp({cases:t,scale:e}){let[n,o]=[0,0];for(let[r,s,a]of t)n+=s*qt(e*r,1)+a*qt(e*r,0),o+=s+a;return n/o}function mp(t){let e=Bn(t),n=Math.max(1,...e.map(({count:o})=>o));return l`<svg viewBox="0 0 360 342" role="img"
    aria-label="${lc(t)}">
    ${N(Ft,le,{names:["what it said","share that was spam"],count:5})}
    <path class="nn-distance" d="M${Ft(0)} ${le(0)}L${Ft(1)} ${le(1)}"/>
    ${e.map(({said:o,happened:r})=>{let s=r<o?"nn-negative":"nn-positive";return l`<path class="nn-given ${s}" d="M${u(Ft(o))} ${u(le(o))}V${u(le(r))}"/>`})}
    <path class="nn-curve" d="${e.map(({said:o,happened:r},s)=>`${s?"L":"M"}${u(Ft(o))} ${u(le(r))}`)}"/>
    ${e.map(({said:o,happened:r})=>l`<circle class="nn-one" cx="${u(Ft(o))}"
        cy="${u(le(r))}" r="6"/>`)}
    ${e.map(o=>up(o,n))}
  </svg>`}function up({bin:t,count:e},n){let o=u((Ft(t/10)+Ft((t+1)/10))/2),r=u(24*e/n);return l`<rect class="nn-count-bar" x="${o-13}"
      y="${ic-r}" width="26" height="${r}"/>
    <text class="nn-small nn-halo" x="${o}" y="${ic-r-3}"
      text-anchor="middle">${e}</text>`}var hp=(t,e)=>x(ip,"scale",t,e);function pp(t){let e=Bn(t);return e.length===0?l`<p>No cases.</p>`:l`${dp(e)}
    <p class="nn-formula">Mean gap between said and happened:
      <b data-shows="gap">${h($s(e))}</b></p>
    <p class="nn-formula">Mean surprise: <b data-shows="mean">${h(lp(t))}</b></p>
    <details><summary>All bins</summary><table class="nn-table">
    <thead><tr><th scope="col">from</th><th scope="col">cases</th>
      <th scope="col">said, on average</th><th scope="col">were spam</th></tr>
    </thead>
    <tbody>${e.map(({bin:n,count:o,said:r,happened:s})=>l`<tr><td>${h(n/10)}</td>
        <td data-shows="count">${o}</td>
        <td data-shows="said">${h(r)}</td>
        <td data-shows="happened">${h(s)}</td></tr>`)}</tbody></table></details>`}function dp(t){let{bin:e,count:n,happened:o}=t.at(-1);return e<9?l`<p class="nn-top">It said 0.9 or more of none.</p>`:l`<p class="nn-top">It said 0.9 or more of ${n} emails. Of these,
    ${h(100*o,3)} % were spam.</p>`}function lc(t){let e=Bn(t);if(e.length===0)return"A reliability plot without cases.";let n=e.map(({said:o,happened:r,count:s})=>`said ${h(o,2)}, happened ${h(r,2)} (${s})`);return`What a model said against what happened, in ${e.length} bins: ${n.join("; ")}. The mean gap is ${h($s(e),2)}.`}var mc={picture:mp,controls:hp,readout:pp,describe:lc,goals:{"02-calibrate":{ask:"Make this filter honest: bring the mean gap below 0.025. What happens to the mean surprise on the way?",praise:"Its log-odds were about twice too large. The knob that makes it honest also makes the surprise about as small as it can be.",met:t=>cc(Bn(t))>0&&$s(Bn(t))<cp}}};var Ho="sigmoid-curve",Et=y([-4,4],[34,346]),Lt=y([-.05,1.05],[206,24]),Uo=3,Dn=({w:t,b:e},n)=>E(n*t+e),me=({w:t,b:e})=>-e/t;function jn({w:t,b:e,x:n}){let o=n*t+e;return t*E(o)*E(-o)}function fp(t,e){let n=t.x>3?-1:1,[o,r]=[u(Et(t.x)),u(Et(t.x+n))],[s,a]=[u(Lt(e)),u(Lt(e+n*jn(t)))];return l`<path class="nn-rise" d="M${o} ${s}H${r}V${a}"/>`}function $p(t,e){let n=Dn(t,t.x),o=me(t);return l`<svg viewBox="0 0 360 244" role="img"
    aria-label="${hc(t)}">
    <clipPath id="${e}-clip"><rect x="34" y="24" width="312" height="182"/>
    </clipPath>
    ${N(Et,Lt,{names:["x","output"],count:5})}
    <g clip-path="url(#${e}-clip)">
      ${t.tangent&&[fp(t,n),jt(t.x,n,jn(t),Et,Lt,70)]}
      <path class="nn-graph" d="${G(r=>Dn(t,r),Et,Lt,200)}"/>
      ${Math.abs(o)<=4&&gp(o)}
    </g>
    ${Oe("point",Et(t.x),Lt(n))}
  </svg>`}var gp=t=>l`<path class="nn-distance"
    d="M${u(Et(t))} ${u(Lt(0))}V${u(Lt(.5))}"/>
  <path class="nn-centre" d="M${u(Et(t))} ${u(Lt(.5)-7)}l7 7l-7 7l-7 -7z"/>`;function bp(t,e){return l`${x(Ho,"w",t,e)}
    ${t.lockable&&Te(Ho,"keep",t,e)}
    ${x(Ho,"b",t,e)} ${x(Ho,"x",t,e)}`}function xp(t){let{w:e,b:n,x:o}=t,r=o*e+n;return l`<p class="nn-formula">z = ${h(o)}·${M(e)} ${R(n)} =
      <b data-shows="z">${h(r)}</b></p>
    <p class="nn-formula">σ(${h(r)}) =
      <b data-shows="y">${ut(E(r))}</b></p>
    ${t.tangent&&l`<p class="nn-formula">slope here: <b data-shows="slope">${h(jn(t))}</b> up for one step to the right</p>`}
    <p>${e===0?"With weight 0 the input changes nothing: the curve is flat.":l`Centre ◆ (output 0.5): x = <b data-shows="centre">${h(me(t))}</b>`}</p>
    ${yp(t)}`}function yp(t){return!t.lockable||t.keep||uc(t)?"":l`<p class="nn-note">To be kept, the centre must lie between
    −${Uo} and ${Uo}.</p>`}var uc=t=>Math.abs(me(t))<=Uo;function hc(t){let{w:e,b:n,x:o}=t,r=e===0?"It is flat.":`It ${e>0?"rises":"falls"} from left to right; its centre is at x = ${h(me(t))}.`,s=t.tangent?`, with slope ${h(jn(t))}`:"";return`The sigmoid curve of a neuron with weight ${h(e)} and bias ${h(n)}. ${r} At x = ${h(o)} the output is ${ut(Dn(t,o))}${s}.`}function wp(t,e){if(t.keep)return uc(e)?{...t,centre:me(e)}:{};if(!e.keep)return t;if("w"in t)return{...t,b:0-t.w*e.centre};if("b"in t){let n=-t.b/e.w;return Math.abs(n)<=Uo?{...t,centre:n}:{...t,keep:!1}}return t}var vp=t=>Math.max(-4,Math.min(4,Math.round(t*8)/8))+0,pc={picture:$p,controls:bp,readout:xp,describe:hc,input:wp,drags:{point:(t,[e])=>({x:vp(Et.invert(e))})},goals:{"02-mirror":{ask:"Turn the curve round: it must fall from left to right, with its centre where it was at the start.",praise:"Both knobs changed sign. The centre −b/w does not notice.",met:(t,e)=>t.w<0&&Math.abs(me(t)-me(e))<1e-9},"02-step-at-two":{ask:"Make a step at x = 2: below 0.05 at x = 1.5, above 0.95 at x = 2.5. The switch “keep the centre” helps.",praise:"A step, nearly. With the centre kept at 2, the bias had to follow the weight: b = −2w.",met:t=>Dn(t,1.5)<.05&&Dn(t,2.5)>.95},"02-steepest":{ask:"Move the point to where the curve is steepest. What is the slope?",praise:"At the centre, and there it is a quarter of the weight. No other place is as steep.",met:t=>t.tangent&&Math.abs(jn(t))>.2475*Math.abs(t.w)}}};var Mp=Array.prototype,kp=Mp.slice;function Ap(t,e){return t-e}function Ip(t){for(var e=0,n=t.length,o=t[n-1][1]*t[0][0]-t[n-1][0]*t[0][1];++e<n;)o+=t[e-1][1]*t[e][0]-t[e-1][0]*t[e][1];return o}var dc=t=>()=>t;function Sp(t,e){for(var n=-1,o=e.length,r;++n<o;)if(r=Tp(t,e[n]))return r;return 0}function Tp(t,e){for(var n=e[0],o=e[1],r=-1,s=0,a=t.length,i=a-1;s<a;i=s++){var m=t[s],c=m[0],p=m[1],d=t[i],f=d[0],$=d[1];if(Np(m,d,e))return 0;p>o!=$>o&&n<(f-c)*(o-p)/($-p)+c&&(r=-r)}return r}function Np(t,e,n){var o;return Ep(t,e,n)&&Lp(t[o=+(t[0]===e[0])],n[o],e[o])}function Ep(t,e,n){return(e[0]-t[0])*(n[1]-t[1])===(n[0]-t[0])*(e[1]-t[1])}function Lp(t,e,n){return t<=e&&e<=n||n<=e&&e<=t}function Op(){}var Ot=[[],[[[1,1.5],[.5,1]]],[[[1.5,1],[1,1.5]]],[[[1.5,1],[.5,1]]],[[[1,.5],[1.5,1]]],[[[1,1.5],[.5,1]],[[1,.5],[1.5,1]]],[[[1,.5],[1,1.5]]],[[[1,.5],[.5,1]]],[[[.5,1],[1,.5]]],[[[1,1.5],[1,.5]]],[[[.5,1],[1,.5]],[[1.5,1],[1,1.5]]],[[[1.5,1],[1,.5]]],[[[.5,1],[1.5,1]]],[[[1,1.5],[1.5,1]]],[[[.5,1],[1,1.5]]],[]];function $c(){var t=1,e=1,n=Da,o=m;function r(c){var p=n(c);if(Array.isArray(p))p=p.slice().sort(Ap);else{let d=za(c,Rp);for(p=$t(...Ba(d[0],d[1],p),p);p[p.length-1]>=d[1];)p.pop();for(;p[1]<d[0];)p.shift()}return p.map(d=>s(c,d))}function s(c,p){let d=p==null?NaN:+p;if(isNaN(d))throw new Error(`invalid value: ${p}`);var f=[],$=[];return a(c,d,function(g){o(g,c,d),Ip(g)>0?f.push([g]):$.push(g)}),$.forEach(function(g){for(var v=0,k=f.length,L;v<k;++v)if(Sp((L=f[v])[0],g)!==-1){L.push(g);return}}),{type:"MultiPolygon",value:p,coordinates:f}}function a(c,p,d){var f=new Array,$=new Array,g,v,k,L,W,Q;for(g=v=-1,L=ue(c[0],p),Ot[L<<1].forEach(P);++g<t-1;)k=L,L=ue(c[g+1],p),Ot[k|L<<1].forEach(P);for(Ot[L<<0].forEach(P);++v<e-1;){for(g=-1,L=ue(c[v*t+t],p),W=ue(c[v*t],p),Ot[L<<1|W<<2].forEach(P);++g<t-1;)k=L,L=ue(c[v*t+t+g+1],p),Q=W,W=ue(c[v*t+g+1],p),Ot[k|L<<1|W<<2|Q<<3].forEach(P);Ot[L|W<<3].forEach(P)}for(g=-1,W=c[v*t]>=p,Ot[W<<2].forEach(P);++g<t-1;)Q=W,W=ue(c[v*t+g+1],p),Ot[W<<2|Q<<3].forEach(P);Ot[W<<3].forEach(P);function P(Z){var ft=[Z[0][0]+g,Z[0][1]+v],nt=[Z[1][0]+g,Z[1][1]+v],ot=i(ft),mt=i(nt),O,B;(O=$[ot])?(B=f[mt])?(delete $[O.end],delete f[B.start],O===B?(O.ring.push(nt),d(O.ring)):f[O.start]=$[B.end]={start:O.start,end:B.end,ring:O.ring.concat(B.ring)}):(delete $[O.end],O.ring.push(nt),$[O.end=mt]=O):(O=f[mt])?(B=$[ot])?(delete f[O.start],delete $[B.end],O===B?(O.ring.push(nt),d(O.ring)):f[B.start]=$[O.end]={start:B.start,end:O.end,ring:B.ring.concat(O.ring)}):(delete f[O.start],O.ring.unshift(ft),f[O.start=ot]=O):f[ot]=$[mt]={start:ot,end:mt,ring:[ft,nt]}}}function i(c){return c[0]*2+c[1]*(t+1)*4}function m(c,p,d){c.forEach(function(f){var $=f[0],g=f[1],v=$|0,k=g|0,L=gs(p[k*t+v]);$>0&&$<t&&v===$&&(f[0]=fc($,gs(p[k*t+v-1]),L,d)),g>0&&g<e&&k===g&&(f[1]=fc(g,gs(p[(k-1)*t+v]),L,d))})}return r.contour=s,r.size=function(c){if(!arguments.length)return[t,e];var p=Math.floor(c[0]),d=Math.floor(c[1]);if(!(p>=0&&d>=0))throw new Error("invalid size");return t=p,e=d,r},r.thresholds=function(c){return arguments.length?(n=typeof c=="function"?c:Array.isArray(c)?dc(kp.call(c)):dc(c),r):n},r.smooth=function(c){return arguments.length?(o=c?m:Op,r):o===m},r}function Rp(t){return isFinite(t)?t:NaN}function ue(t,e){return t==null?!1:+t>=e}function gs(t){return t==null||isNaN(t=+t)?-1/0:t}function fc(t,e,n,o){let r=o-e,s=n-e,a=isFinite(r)||isFinite(s)?r/s:Math.sign(r)/Math.sign(s);return isNaN(a)?t:t+a-.5}var he=41,Wp=.3;function Je(t,e,n,o){let r=({domain:[m,c]},p)=>m+(c-m)*p/(he-1),s=Array.from({length:he*he},(m,c)=>t([r(n,c%he),r(o,Math.floor(c/he))])),a=([m,c])=>[n(r(n,m-.5)),o(r(o,c-.5))],i=m=>wn(m.map(a),Wp).map(c=>c.map(Math.round));return $c().size([he,he]).thresholds(e)(s).map(({coordinates:m})=>{let c=m.flat().map(p=>Pp(i(p)));return l`<path class="nn-level" d="${c.join("")}"/>`})}function Pp([t,...e]){let n=t,o=e.map(r=>{let s=r.map((a,i)=>a-n[i]);return n=r,s.join(s[1]<0?"":" ")});return`M${t.join(" ")}l${o.join(" ")}z`}function gc(t,e,n,o=5){let[r,s]=[u(e),u(n)],a=[l`<circle cx="${r}" cy="${s}" r="${o}"/>`,l`<rect x="${u(e-o)}" y="${u(n-o)}" width="${2*o}"
      height="${2*o}"/>`,l`<path d="M${r} ${u(n-1.3*o)}l${1.2*o} ${2.2*o}h${-2.4*o}z"/>`][t];return l`<g class="nn-runner" data-runner="${t}">${a}</g>`}function Fo(t,e,n,o){let r=t.map(([i,m])=>`${u(n(i))} ${u(o(m))}`),[s,a]=t.at(-1);return l`<path class="nn-track" data-runner="${e}"
    d="M${r.join("L")}"/>${gc(e,n(s),o(a))}`}var Go=t=>l`<svg class="nn-symbol" viewBox="-9 -9 18 18" aria-hidden="true"
    >${gc(t,0,0,6)}</svg>`;var _o="slice",bc=2,Cn=[-2.5,2.5],fe={plane:{word:"2x + y",levels:[-6,-4,-2,0,2,4,6],high:[-7.5,7.5],steep:3,rules:()=>["2","1"]},bowl:{word:"x² + 2y²",levels:[.5,2,4,6,9,12,15],high:[0,19],steep:10,rules:([t,e])=>[`2x = 2·${M(t)}`,`4y = 4·${M(e)}`]},product:{word:"x·y",levels:[-4,-2,-1,-.25,.25,1,2,4],high:[-6.25,6.25],steep:3,rules:()=>["y","x"]}},H=y(Cn,[232,22]),pe=[350,272],Gt=[262,338],xc=52,zp=.3,bs=({turn:t})=>y(Cn,t?[73,283]:[30,240]);function de({surface:t,x:e,y:n,angle:o}){let r=[e,n],{height:s,slopes:a}=En[t];return{place:r,height:s(r),slopes:a(r),slope:ts(t,r,o)}}function yc(t,[e,n],[o,r]){let s=Math.atan2(r-n,o-e)*180/Math.PI;return l`<path class="${t}" d="M${u(e)} ${u(n)}L${u(o)} ${u(r)}"
    /><path class="${t}" transform="translate(${u(o)} ${u(r)})
    rotate(${u(s)})" d="M-9 -5L0 0L-9 5"/>`}function Bp(t,e,n){let{height:o}=En[t.surface],{place:r,slopes:s}=de(t),[a,i]=r,m=y(fe[t.surface].high,pe),c=y(fe[t.surface].high,Gt),[p,d]=[u(e(a)),u(H(i))],f=o(r);return l`
    <path class="nn-cut" d="M${e.range[0]} ${d}H${e.range[1]}"/>
    <path class="nn-cut" data-axis="y" d="M${p} ${H.range[0]}V${H.range[1]}"/>
    <rect class="nn-silent" x="30" y="${pe[1]}" width="210"
      height="${pe[0]-pe[1]}"/>
    <rect class="nn-silent" x="${Gt[0]}" y="22"
      width="${Gt[1]-Gt[0]}" height="210"/>
    <clipPath id="${n}-cuts"><path d="M30 ${pe[1]}H240V${pe[0]}H30Z
      M${Gt[0]} 22H${Gt[1]}V232H${Gt[0]}Z"/></clipPath>
    <g clip-path="url(#${n}-cuts)">
    <path class="nn-cut" d="${G($=>o([$,i]),e,m)}"/>
    ${jt(a,f,s[0],e,m,46)}
    <circle class="nn-centre" cx="${p}" cy="${u(m(f))}" r="4"/>
    <path class="nn-cut" data-axis="y" d="${Dp($=>o([a,$]),c)}"/>
    ${jp(i,f,s[1],c)}</g>
    <circle class="nn-centre" cx="${u(c(f))}" cy="${d}" r="4"/>
    <text class="nn-small" x="30" y="${pe[0]+17}">cut along x</text>
    <text class="nn-small" x="${Gt[1]}" y="${H.range[0]+17}"
      text-anchor="end">cut along y</text>`}function Dp(t,e){return`M${[...Array(61).keys()].map(o=>{let r=Cn[0]+(Cn[1]-Cn[0])*o/60;return`${u(e(t(r)))} ${u(H(r))}`}).join("L")}`}function jp(t,e,n,o){let[r,s]=[H(1)-H(0),n*(o(1)-o(0))],a=46/Math.hypot(r,s),i=[-a,a].map(m=>[u(o(e)+m*s),u(H(t)+m*r)]);return l`<path class="nn-tangent" d="M${i[0].join(" ")}L${i[1].join(" ")}"/>`}function Cp(t,e,n){let{place:o,slopes:r,slope:s}=de(t),a=[e(o[0]),H(o[1])],i=t.angle*Math.PI/180,m=[a[0]+xc*Math.cos(i),a[1]-xc*Math.sin(i)],c=o.map((g,v)=>g+zp*r[v]),p=y([0,360],[46,334]),{steep:d}=fe[t.surface],f=y([-d,d],[370,286]),$=ht(r)===0;return l`<g clip-path="url(#${n}-map)">${!$&&yc("nn-gradient",a,[e(c[0]),H(c[1])])}</g>
    ${yc("nn-hand",a,m)}
    <g class="nn-axes">${[-d,0,d].map(g=>l`<line class="${g?"nn-grid":"nn-zero"}" x1="46" x2="334"
        y1="${f(g)}" y2="${f(g)}"/><text x="40" y="${f(g)+4}"
        text-anchor="end">${h(g)}</text>`)}${[0,90,180,270,360].map(g=>l`<line class="nn-grid" x1="${p(g)}" x2="${p(g)}"
        y1="${f.range[0]}" y2="${f.range[1]}"/><text x="${p(g)}" y="386"
        text-anchor="middle">${g}°</text>`)}<text class="nn-axis" x="12" y="274">↑ slope, by direction</text></g>
    <path class="nn-graph" d="${G(g=>ts(t.surface,o,g),p,f)}"/>
    <circle class="nn-centre" cx="${u(p(t.angle))}" cy="${u(f(s))}" r="5"/>
    <g class="nn-grab" data-drag="tip"><circle cx="${u(m[0])}"
      cy="${u(m[1])}" r="16"/><circle class="nn-handle nn-tip"
      cx="${u(m[0])}" cy="${u(m[1])}" r="8"/></g>`}function qp(t,e){let n=bs(t),{word:o,levels:r}=fe[t.surface],{height:s}=En[t.surface];return l`<svg viewBox="0 0 346 ${t.turn?394:372}" role="img"
    aria-label="${Mc(t)}">
    <clipPath id="${e}-map"><rect x="${n.range[0]}" y="22" width="210"
      height="210"/></clipPath>
    <rect class="nn-silent" x="${n.range[0]}" y="22" width="210" height="210"/>
    <g clip-path="url(#${e}-map)">${Je(s,r,n,H)}</g>
    ${N(n,H,{names:["x",`y, and level lines of ${o}`],count:4})}
    ${t.turn?Cp(t,n,e):Bp(t,n,e)}
    <g class="nn-grab" data-drag="place"><circle cx="${u(n(t.x))}"
      cy="${u(H(t.y))}" r="16"/><circle class="nn-handle"
      cx="${u(n(t.x))}" cy="${u(H(t.y))}" r="9"/></g>
  </svg>`}var Xp=(t,e)=>l`
  ${A(_o,"surface",t,e,n=>fe[n].word)}
  ${x(_o,"x",t,e)} ${x(_o,"y",t,e)}
  ${t.turn&&x(_o,"angle",t,e)}`;function Hp(t){let{place:e,height:n,slopes:o,slope:r}=de(t),s=fe[t.surface].rules(e),a=(m,c,p)=>l`<p class="nn-formula">along ${m},
    with ${c} held still: ${s[p]} = <b data-shows="d${m}">${h(o[p])}</b></p>`;return l`<p class="nn-formula">height = <b data-shows="height">${h(n)}</b></p>
    ${a("x","y",0)} ${a("y","x",1)} ${t.turn&&i(t)}`;function i({angle:m}){let c=m*Math.PI/180,[p,d]=[Math.cos(c),Math.sin(c)];return l`<p class="nn-formula">gradient = (${h(o[0])},
        ${h(o[1])}), its length <b data-shows="length">${h(ht(o))}</b></p>
      <p class="nn-formula">direction = (${h(p,3)}, ${h(d,3)})</p>
      <p class="nn-formula">slope this way = ${h(o[0])}·${M(Number(p.toFixed(3)))} ${R(o[1])}·${M(Number(d.toFixed(3)))} = <b
        data-shows="slope">${h(vc(r))}</b></p>`}}var vc=t=>Math.abs(t)<1e-12?0:t;function Mc(t){let{place:e,slopes:n,slope:o}=de(t),r=`A map of ${fe[t.surface].word} by its level lines. At x = ${h(e[0])}, y = ${h(e[1])} the slope along x is ${h(n[0])} and along y ${h(n[1])}.`;return t.turn?`${r} In the direction of ${t.angle} degrees it is ${h(vc(o))}; the gradient's length is ${h(ht(n))}.`:r}var wc=t=>Math.max(-bc,Math.min(bc,Math.round(t*4)/4)),Up=(t,e)=>Math.abs(t-e)<1e-9,kc={picture:qp,controls:Xp,readout:Hp,describe:Mc,drags:{place:(t,[e,n])=>({x:wc(bs(t).invert(e)),y:wc(H.invert(n))}),tip(t,[e,n]){let o=e-bs(t)(t.x),r=H(t.y)-n;if(o===0&&r===0)return{};let s=Math.atan2(r,o)*180/Math.PI;return{angle:(Math.round(s/5)*5+360)%360}}},goals:{"00-partials":{ask:"On x·y, find the place where the slope along x is 2 and the slope along y is −1.",praise:"At (−1, 2). For a product, each slope is the other factor.",met:({surface:t,x:e,y:n})=>t==="product"&&e===-1&&n===2},"00-same-slopes":{ask:"On x² + 2y², find a place where both slopes are the same, and not 0.",praise:"Wherever 2x = 4y: on the line of all places with x = 2y.",met(t){let[e,n]=de(t).slopes;return t.surface==="bowl"&&e!==0&&Up(e,n)}},"00-steepest":{ask:"On x² + 2y², turn the hand until the slope is as large as it gets.",praise:"It points along the gradient's arrow, and the slope is nearly the arrow's length. No direction climbs faster.",met(t){let{slope:e,slopes:n}=de(t),o=ht(n);return t.surface==="bowl"&&o>0&&e>.999*o}},"00-level":{ask:"Now turn it until the slope is about 0, but not at the bottom.",praise:"Along the level line the height does not change, and the gradient stands at a right angle to it.",met(t){let{slope:e,slopes:n}=de(t);return Math.abs(e)<.05*ht(n)}}}};var Fp="softmax-bars",Vo=12,xs=316,Ac=58;function Gp(t,e,n){let o=n*Ac+8;return l`<text x="${Vo}" y="${o+14}">${e}</text>
    <text class="nn-strong" x="${Vo+xs}" y="${o+14}"
      text-anchor="end">${h(t)}</text>
    <rect class="nn-silent" x="${Vo}" y="${o+21}" width="${xs}"
      height="20" rx="3"/>
    <rect class="nn-one" x="${Vo}" y="${o+21}" width="${u(xs*t)}"
      height="20" rx="3"/>`}function _p(t){let e=We(t.z);return l`<svg viewBox="0 0 340 ${Ac*e.length+4}" role="img"
    aria-label="${Ic(t)}">
    ${e.map((n,o)=>Gp(n,t.names[o],o))}
  </svg>`}var Vp=(t,e)=>x(Fp,"z",t,e);function Kp(t){let e=We(t.z),n=t.z.map(Math.exp),o=n.reduce((r,s)=>r+s,0);return l`<table class="nn-table">
    <thead><tr><th scope="col">class</th><th scope="col">score z</th>
      <th scope="col">e<sup>z</sup></th><th scope="col">share of the sum</th>
      </tr></thead>
    <tbody>${e.map((r,s)=>l`<tr><td>${t.names[s]}</td>
        <td>${h(t.z[s])}</td>
        <td data-shows="power">${h(n[s])}</td>
        <td data-shows="share">${h(r)}</td></tr>`)}
    <tr><td>together</td><td></td><td data-shows="total">${h(o)}</td>
      <td>1</td></tr></tbody>
  </table>`}function Ic({z:t,names:e}){let n=We(t),o=e.map((r,s)=>`${r} has score ${h(t[s])} and gets ${h(n[s])}`);return`Softmax of ${e.length} scores: ${o.join("; ")}.`}var Sc={wide:!0,picture:_p,controls:Vp,readout:Kp,describe:Ic,goals:{"02-halve":{ask:"Halve the probability of the second class, without touching its own score.",praise:"Its score is what it was; its share is not. Whatever another class gains, this one helps to pay.",met:(t,e)=>t.z[1]===e.z[1]&&We(t.z)[1]<=We(e.z)[1]/2},"02-shift":{ask:"Change every score and leave every probability as it was.",praise:"The same number was added to all of them. Only the differences between scores count.",met:(t,e)=>{let n=t.z.map((o,r)=>o-e.z[r]);return n[0]!==0&&n.every(o=>o===n[0])}}}};var Ko="bumps",Zo=[...Array(201).keys()].map(t=>t/200),ws=y([0,1],[34,332]),Yo=y([-1.25,1.25],[236,20]),Yp=["1st","2nd","3rd","4th","5th","6th","7th","8th"].map(t=>`${t} bump`),Nc={hill:t=>Math.sin(Math.PI*t)**2,wave:t=>.8*Math.sin(2*Math.PI*t),roof:t=>t<.375?2*t:1.2*(1-t)};function Zp({count:t,steepness:e,heights:n}){let o=[...Array(t).keys()].flatMap(r=>[r,r+1]);return[{weight:[o.map(()=>e)],bias:o.map(r=>-e*r/t),activation:E},{weight:o.map((r,s)=>[s%2?-n[s>>1]:n[s>>1]]),bias:[0],activation:vn}]}function Ec(t){let[e,n]=q(Zo.map(r=>[r]),Zp(t)),o=t.heights.slice(0,t.count).map((r,s)=>e.A.map(a=>r*(a[2*s]-a[2*s+1])));return{sum:n.A.flat(),bumps:o}}var Lc=t=>Zo.map(Nc[t.target]);function Jo(t){let e=Lc(t),n=Ec(t).sum.map((r,s)=>Math.abs(r-e[s])),o=Math.max(...n);return{gap:o,at:n.indexOf(o)}}var ys=t=>ko(t.map((e,n)=>[ws(Zo[n]),Yo(e)]));function Jp(t){let{sum:e,bumps:n}=Ec(t),o=Lc(t),{at:r}=Jo(t),s=u(ws(Zo[r]));return l`<svg viewBox="0 0 344 272" role="img"
    aria-label="${Oc(t)}">
    ${N(ws,Yo,{names:["x","output"],count:5})}
    ${n.map(a=>l`<polyline class="nn-bump" points="${ys(a)}"/>`)}
    <line class="nn-gap" x1="${s}" x2="${s}" y1="${u(Yo(e[r]))}"
      y2="${u(Yo(o[r]))}"/>
    <polyline class="nn-target" points="${ys(o)}"/>
    <polyline class="nn-made" points="${ys(e)}"/>
  </svg>`}function Qp(t,e){let n=x(Ko,"heights",t,e,void 0,Yp);return l`${A(Ko,"target",t,e)}
    ${A(Ko,"count",t,e)}
    ${x(Ko,"steepness",t,e)}
    ${n.slice(0,t.count)}
    <div class="nn-live"><button type="button" data-do="read"
      >Read the heights off the curve</button></div>`}function td(t){let{gap:e}=Jo(t);return l`<p class="nn-legend">
      <span><svg class="nn-symbol" viewBox="-9 -9 18 18" aria-hidden="true"
        ><path class="nn-target" d="M-9 0H9"/></svg> curve to match</span>
      <span><svg class="nn-symbol" viewBox="-9 -9 18 18" aria-hidden="true"
        ><path class="nn-made" d="M-9 0H9"/></svg> the network</span></p>
    <p>Largest gap: <b data-shows="gap">${h(e)}</b></p>
    <p>${2*t.count} hidden neurons,
      <b data-shows="knobs">${6*t.count+1}</b> knobs</p>`}function Oc(t){let e=t.heights.slice(0,t.count).map(n=>h(n));return`The curve "${t.target}" and a network of ${t.count} bumps of heights ${e.join(", ")}. They are at most ${h(Jo(t).gap,3)} apart.`}var ed=t=>({heights:t.heights.map((e,n)=>n<t.count?Math.round(16*Nc[t.target]((n+.5)/t.count))/16:e)}),Tc=(t,e,n,o,r)=>({ask:o,praise:r,met:s=>s.target===t&&s.count===e&&Jo(s).gap<n}),Rc={picture:Jp,controls:Qp,readout:td,describe:Oc,actions:{read:ed},goals:{"03-hill":Tc("hill",4,.1,"Match the hill with four bumps: keep the largest gap below 0.1. The best heights are not the curve's own, and the steepness counts.","Matched. The steepness is a knob as well: flatter sigmoids turn the stairs into a slope."),"03-wave":Tc("wave",8,.2,"Match the wave with eight bumps: keep the largest gap below 0.2.","Matched. With more bumps the gap would shrink further, to anything you like.")}};var As="dinner-party",qn=["Agatha","Dahlia","Stiffy"],Rt=["h₁","h₂","h₃"],vs=[0,1,2].map(t=>({x:36,y:46+86*t,r:17})),Qe=[0,1,2].map(t=>({x:192,y:46+86*t,r:22})),$e={x:310,y:132,r:24},Is=[...Array(8).keys()].map(t=>[t>>2,t>>1&1,t&1]),Qo=[1,1.5,3,4.3,0,0,0,0],zc=Qo.with(3,1.5);function Xn({W1:t,b1:e,W2:n,b2:o,relu:r},s){let[a]=q(s,[{weight:t,bias:e,activation:vn}]),i=a.Z.map(c=>c.map((p,d)=>r[d]?Re(p):p)),[m]=q(i,[{weight:n,bias:o,activation:Re}]);return{Z:a.Z,A:i,S:m.Z.flat(),Y:m.A.flat()}}var Bc=(t,e)=>Math.abs(t-e)<1e-9,Ms=(t,e)=>Xn(t,Is).Y.every((n,o)=>Bc(n,e[o])),nd=({goals:t})=>t.includes("03-feud")?zc:Qo,lt=t=>Math.abs(t)<1e-12?0:t,Wc="M8 0h6v12q6 4 6 12v30q0 4-4 4h-10q-4 0-4-4v-30q0-8 6-12z",ks=6;function od(t,e){let n=Math.min(ks,Math.ceil(lt(t)));return l`${[...Array(n).keys()].map(o=>{let r=Math.min(1,t-o),s=96+30*o;return l`<g transform="translate(${s} 278)">
      <clipPath id="${e}-full${o}"><rect x="0" y="${u(58*(1-r))}"
        width="24" height="${u(58*r)}"/></clipPath>
      <path class="nn-wine" clip-path="url(#${e}-full${o})" d="${Wc}"/>
      <path class="nn-glass" d="${Wc}"/></g>`})}
  ${t>ks&&l`<text class="nn-strong" x="${96+30*ks}" y="318">…</text>`}`}function rd(t,e){let{A:n,Y:o}=Xn(t,[t.guests]),[r,s]=[n[0].map(lt),lt(o[0])];return l`<svg viewBox="0 0 340 346" role="img"
    aria-label="${Dc(t)}">
    ${ze([...t.W1.flatMap((a,i)=>a.map((m,c)=>({weight:m,from:vs[i],to:Qe[c],part:`w${i}${c} x${i} h${c}`,faint:!t.guests[i],label:t.knobs,along:.26}))),...t.W2.map(([a],i)=>({weight:a,from:Qe[i],to:$e,part:`v${i} o`,faint:r[i]===0,label:t.knobs,along:.48}))].filter(({weight:a})=>a!==0))}
    ${vs.map((a,i)=>st(a,t.guests[i]?"✓":"",{part:`x${i}`,on:t.guests[i]===1}))}
    ${Qe.map((a,i)=>st(a,h(r[i],3),{part:`h${i}`,on:r[i]>0}))}
    ${st($e,h(s,3),{part:"o",on:s>0})}
    ${qn.map((a,i)=>l`<text class="nn-halo nn-small" x="8" y="${vs[i].y-23}"
          >${a}</text>`)}
    ${t.knobs&&Qe.map(({x:a,y:i,r:m},c)=>l`<text class="nn-halo nn-small ${X(t.b1[c])}" x="${a}"
          y="${i+m+16}" text-anchor="middle" data-part="b${c} h${c}"
          >${R(t.b1[c])}</text>`)}
    ${t.knobs&&l`<text class="nn-halo nn-small ${X(t.b2[0])}" x="${$e.x}"
      y="${$e.y+$e.r+16}" text-anchor="middle" data-part="c0 o"
      >${R(t.b2[0])}</text>`}
    ${Rt.map((a,i)=>l`<text class="nn-halo nn-small" x="${Qe[i].x}"
          y="${Qe[i].y-28}" text-anchor="middle">${a}</text>`)}
    <text class="nn-small" x="${$e.x}" y="${$e.y-32}"
      text-anchor="middle">bottles</text>
    <path class="nn-wire" d="M14 336.75H326"/>
    ${s===0&&l`<text class="nn-small" x="96" y="322">ginger ale</text>`}
    ${od(s,e)}
    <text class="nn-strong" x="18" y="322">${h(s,3)} ×</text>
  </svg>`}var Pc=t=>({W1:([e,n])=>`weight from ${qn[e]} to ${Rt[n]}`,b1:([e])=>`bias of ${Rt[e]}`,W2:([e])=>`weight from ${Rt[e]} to bottles`,b2:()=>"bias of bottles"})[t.split(".")[0]](t.split(".").slice(1));function sd(t,e){return l`${te(As,"guests",t,e,qn)}
    ${t.unplug&&l`<hr>${te(As,"relu",t,e,Rt)}`}`}function ad(t,e,n){let{Z:o,A:r,S:s,Y:a}=Xn(t,[t.guests]),i=Rt.map((m,c)=>{let p=t.W2[c][0];return l`${c>0&&" "}<span class="${X(p)}"
      >${c>0?R(p):h(p)}·${h(lt(r[0][c]))}</span>`});return l`<p class="nn-formula">hidden: ${Rt.map((m,c)=>l`${c>0&&", "}${t.relu[c]?"ReLU":""}(<span data-shows="z">${h(lt(o[0][c]))}</span>) = <b
        data-shows="a">${h(lt(r[0][c]))}</b>`)}</p>
    <p class="nn-formula">bottles: ReLU(${i} ${R(t.b2[0])}) =
      ReLU(<span data-shows="s">${h(lt(s[0]))}</span>) = <b
      data-shows="bottles">${h(lt(a[0]))}</b></p>
    ${t.knobs&&id(t,e,n)}
    ${t.table&&cd(t)}`}function id(t,e,n){let o=(s,a)=>({...wo(s,Pc(s),t,n),part:a}),r=s=>yo(s,t,e);return l`<p>Pick a knob, then turn it with the slider.</p>
    <div class="nn-equation">
    ${F(r(t.W1.map((s,a)=>s.map((i,m)=>o(`W1.${a}.${m}`,`w${a}${m} x${a} h${m}`)))),"W₁","(3, 3)")}
    ${F(r([t.b1.map((s,a)=>o(`b1.${a}`,`b${a} h${a}`))]),"b₁","(3,)")}
    ${F(r(t.W2.map((s,a)=>[o(`W2.${a}.0`,`v${a} o`)])),"W₂","(3, 1)")}
    ${F(r([[o("b2.0","c0 o")]]),"b₂","(1,)")}
  </div>
  ${xo(As,Pc(t.knob),t,e,n)}`}function cd(t){let{A:e,Y:n}=Xn(t,Is),o=nd(t),r=n.map((a,i)=>Bc(a,o[i])),s=r.filter(Boolean).length;return l`<p class="nn-count" data-none="${s===8}"><b
      data-shows="right">${s}</b> of 8 guest lists as wanted</p>
    <table class="nn-table nn-tight">
    <thead><tr>${qn.map(([a,...i])=>l`<th scope="col">${a}<span
        class="nn-wide">${i.join("")}</span></th>`)}${Rt.map(a=>l`<th scope="col">${a}</th>`)}
      <th scope="col">bottles</th><th scope="col">wanted</th></tr></thead>
    <tbody>${Is.map((a,i)=>{let m=a.join()===t.guests.join();return l`<tr data-right="${String(r[i])}"
        ${m&&l`aria-current="true"`}>${a.map(c=>l`<td>${c}</td>`)}${e[i].map(c=>l`<td>${h(lt(c),3)}</td>`)}
        <td data-shows="list">${h(lt(n[i]))}</td>
        <td>${o[i]} ${r[i]?"✓":"✗"}</td></tr>`})}</tbody></table>`}function Dc(t){let{A:e,Y:n}=Xn(t,[t.guests]),o=qn.filter((i,m)=>t.guests[m]),r=o.length===0?"Nobody is invited":`Invited: ${o.join(" and ")}`,s=Rt.filter((i,m)=>lt(e[0][m])>0),a=s.length===0?"none":s.join(", ");return`${r}. Hidden neurons above 0: ${a}. The network says ${h(lt(n[0]))} bottles.`}var jc={picture:rd,controls:sd,readout:ad,describe:Dc,goals:{"03-most-wine":{ask:"Find the guest list that needs the most wine.",praise:"Dahlia with Stiffy, and without Agatha: 4.3 bottles. That is more than the two would bring one by one.",met:({guests:t})=>t.join()==="0,1,1"},"03-idle-relu":{ask:"Take out as many of the hidden ReLUs as you can without changing the wine for any guest list.",praise:"Found. What arrives at h₁ and h₃ is never below 0, so ReLU has nothing to stop there. At h₂ it has: −0.5 for nobody.",met:(t,e)=>t.relu.filter(n=>!n).length===2&&Ms({...e,relu:t.relu},Qo)&&Ms(t,Qo)},"03-feud":{ask:"Dahlia and Stiffy have fallen out. Together they must now bring only 1.5 bottles; every other list stays as it was.",praise:"Settled, on all eight lists. Only a hidden neuron that sees both guests can tell the pair from its parts.",met:t=>t.relu.every(Boolean)&&Ms(t,zc)}}};var _t=[.05,.1],tn=[.01,.99],ge=[.35,.6],Ts=.5,Ns=1e4,Cc=[.15,.2,.25,.3,.4,.45,.5,.55],qc=([t,e],n,o,r)=>[E(t*n[r]+e*n[r+1]+o),E(t*n[r+2]+e*n[r+3]+o)];function Ss(t){let e=qc(_t,t,ge[0],0),n=qc(e,t,ge[1],4),o=[n[0]-tn[0],n[1]-tn[1]],r=(o[0]**2+o[1]**2)/2;return{hidden:e,output:n,misses:o,error:r}}var tr=t=>t*(1-t),Xc=([t,e],[n,o])=>[t*n,t*o,e*n,e*o],Hc=(t,e)=>t.map((n,o)=>n-Ts*e[o]);function Es(t,e=!1){let{hidden:n,output:o,misses:r,error:s}=Ss(t),[a,i]=[r[0]*tr(o[0]),r[1]*tr(o[1])],m=[a,i],c=Xc(m,n),p=t.slice(4),d=e?Hc(p,c):p,f=[(a*d[0]+i*d[2])*tr(n[0]),(a*d[1]+i*d[3])*tr(n[1])],$=Xc(f,_t).concat(c),g=Hc(t,$);return{hidden:n,output:o,misses:r,error:s,outputBlame:m,through:d,hiddenBlame:f,gradient:$,next:g}}var ld={false:[Cc],true:[Cc]};function Uc(t,e=!1){let n=ld[e];for(;n.length<=t;)n.push(Es(n.at(-1),e).next);return n[t]}function Fc(t,e,n=1e-5){let o=Ss(t.with(e,t[e]+n)).error,r=Ss(t.with(e,t[e]-n)).error;return(o-r)/(2*n)}var Ls="mazur-network",Hn=["hidden","outputs","output-blame","hidden-blame","update"],md={hidden:"hidden neurons",outputs:"outputs","output-blame":"blame on the outputs","hidden-blame":"blame on the hidden",update:"new weights"},Rs=[34,178,322].map((t,e)=>[74,196].map(n=>({x:t,y:n,r:e?28:22}))),nr=[0,1],xe=t=>"₁₂₃₄₅₆₇₈"[t],be=t=>h(t,6),en=t=>h(t,9),Ws=(t,e=6,n=1e-4)=>t!==0&&Math.abs(t)<n?t.toExponential(e-1).replaceAll("-","−"):h(t,e),Gc=t=>`δ ${Ws(t,Math.abs(t)<.001?2:3,.001)}`,nn=(t,e)=>Hn.indexOf(t.phase)>=Hn.indexOf(e);function Ps(t){let e=Uc(t.steps,t.early);return{w:e,...Es(e,t.early)}}var _c={first:[0,1,2,3],second:[4,5,6,7]},Kc=(t,e)=>nn(t,e<4?"hidden-blame":"output-blame"),Yc=(t,e)=>nn(t,t.early&&e>=4?"hidden-blame":"update"),Zc=({phase:t},e)=>t===(e>=4?"output-blame":"hidden-blame");function ud(t,e,n){return Yc(t,n)?e.next[n]:Zc(t,n)?e.gradient[n]:e.w[n]}function Vc({phase:t},e){return t==="update"||t==="hidden-blame"?!0:t==="hidden"==e<4}function hd(t,e){return[..._c.first,..._c.second].map(n=>{let o=n>=4,[r,s]=[n>>1&1,n&1],a=ud(t,e,n);return{from:Rs[o?1:0][s],to:Rs[o?2:1][r],weight:a,text:Ws(a,Zc(t,n)?2:4),now:Vc(t,n),faint:!Vc(t,n),along:s===r?.5:.32}})}var Os=({x:t,y:e,r:n},o,r=0)=>l`<text class="nn-halo nn-small" x="${t}" y="${e+n+18+17*r}"
    text-anchor="middle">${o}</text>`,er=({x:t,y:e,r:n},o,r=0)=>l`<text class="nn-halo nn-small" x="${t}" y="${e-n-8-17*r}"
    text-anchor="middle">${o}</text>`,pd=t=>h(t,t<.1?3:4);function dd(t){let e=Ps(t),[n,o,r]=Rs;return l`<svg viewBox="0 0 360 300" role="img"
    aria-label="${Jc(t)}">
    ${ze(hd(t,e))}
    ${nr.map(s=>st(n[s],_t[s]))}
    ${nr.map(s=>[st(o[s],h(e.hidden[s]),{now:["hidden","hidden-blame"].includes(t.phase)}),[er,Os][s](o[s],nn(t,"hidden-blame")?`h${xe(s)}, ${Gc(e.hiddenBlame[s])}`:`h${xe(s)}`)])}
    ${nr.map(s=>[st(r[s],nn(t,"outputs")&&pd(e.output[s]),{now:["outputs","output-blame"].includes(t.phase)}),[er,Os][s](r[s],`target ${tn[s]}`),nn(t,"output-blame")&&[er,Os][s](r[s],Gc(e.outputBlame[s]),1)])}
    ${er(n[0],"inputs")}
    <text class="nn-small" x="180" y="288" text-anchor="middle">${fd(t)}</text>
  </svg>`}function fd({phase:t,early:e}){return{hidden:"values go → on the wires: weights",outputs:"values go → on the wires: weights","output-blame":"← blame comes, right-hand wires: gradients","hidden-blame":`← left: gradients, right: ${e?"NEW":"old"} weights`,update:"on the wires: the new weights"}[t]}var $d=(t,e)=>l`${A(Ls,"phase",t,e,n=>md[n])}
  ${x(Ls,"steps",t,e)}
  ${t.hunt&&Te(Ls,"early",t,e)}
  <div class="nn-play nn-live">
    <button type="button" data-do="first">To step 1</button>
    <button type="button" data-do="last">To step 10,000</button>
    <button type="button" data-do="back">One step back</button>
  </div>`;function gd({phase:t,early:e},n){let{w:o,hidden:r,output:s,misses:a,outputBlame:i,hiddenBlame:m}=n,c=p=>h(p);return{hidden:()=>l`h₁ = σ(${_t[0]}·${M(o[0])} + ${_t[1]}·${M(o[1])}
      + ${ge[0]}) = ${be(r[0])}`,outputs:()=>l`o₁ = σ(${c(r[0])}·${M(o[4])} +
      ${c(r[1])}·${M(o[5])} + ${ge[1]}) = ${be(s[0])}`,"output-blame":()=>l`δ of o₁ = (${c(s[0])} − ${tn[0]}) ·
      ${c(s[0])}·(1 − ${c(s[0])}) = ${be(i[0])}`,"hidden-blame":()=>l`δ of h₁ = (${c(i[0])}·${M(n.through[0])} + ${M(i[1])}·${M(n.through[2])}) ·
      ${c(r[0])}·(1 − ${c(r[0])}) = ${be(m[0])}`,update:()=>l`new w₅ = ${c(o[4])} − ${Ts} ·
      ${M(n.gradient[4])} = ${be(n.next[4])}`}[t]()}function bd(t,e,n){let o=(r,s,a)=>l`<td ${r&&l`data-shows="${s}"`}>${r?Ws(a):"·"}</td>`;return l`<table class="nn-table nn-tight">
    <thead><tr><th scope="col">${t.hunt?"weight":"pick"}</th>
      <th scope="col">value</th><th scope="col">gradient</th>
      <th scope="col">next</th></tr></thead>
    <tbody>${n.w.map((r,s)=>{let a=!t.hunt&&t.pick===`w${s+1}`;return l`<tr ${a&&l`aria-current="true"`}>
        <td>${t.hunt?`w${xe(s)}`:xd(t,e,s)}</td>
        ${o(!0,"weight",r)}
        ${o(Kc(t,s),"gradient",n.gradient[s])}
        ${o(Yc(t,s),"next",n.next[s])}</tr>`})}</tbody></table>`}function xd(t,e,n){let o=`${e}-pick${n}`;return l`<label class="nn-option" for="${o}"><input type="radio" name="${e}-pick"
    id="${o}" data-trait="pick" value="w${n+1}" ${t.pick===`w${n+1}`&&"checked"}> w${xe(n)}</label>`}function yd(t,e){let n=Number(t.pick[1])-1;if(!Kc(t,n))return l`<p class="nn-formula">Blame has not come to w${xe(n)}
      yet.</p>`;let[o,r]=[n>>1&1,n&1],s=n>=4,a=(s?e.outputBlame:e.hiddenBlame)[o],i=(s?e.hidden:_t)[r];return l`<p class="nn-formula">Three ways to the gradient of w${xe(n)}.
      By hand: δ · input = ${M(a)} · ${h(i)} =
      <b data-shows="hand">${en(a*i)}</b></p>
    <p class="nn-formula">By nudging w${xe(n)} by 0.00001 up and down:
      <b data-shows="nudge">${h(Fc(e.w,n),7)}</b></p>
    <p class="nn-formula">By nnlib's matrices, all eight at once:
      <b data-shows="backward">${en(wd(e.w)[n])}</b></p>`}function wd(t){let e=nr.map(o=>{let[r,s,a,i]=t.slice(4*o,4*o+4);return{weight:[[r,a],[s,i]],bias:[ge[o],ge[o]],activation:E,slope:Mn}}),{slopes:n}=Ue(e,{X:[_t],y:[tn],loss:He});return n.flatMap(({weight:[[o,r],[s,a]]})=>[o,s,r,a])}function vd(t,e){let n=Ps(t),o=t.steps;return l`<p class="nn-formula">${gd(t,n)}</p>
    ${nn(t,"outputs")&&l`<p class="nn-formula">After ${o} step${o!==1&&"s"}: outputs
      <b data-shows="output">${en(n.output[0])}</b> and
      <b data-shows="output">${en(n.output[1])}</b>, error
      <b data-shows="error">${en(n.error)}</b></p>`}
    ${bd(t,e,n)}
    ${!t.hunt&&yd(t,n)}`}function Jc(t){let e=Ps(t),{steps:n,phase:o,early:r}=t,s=i=>i.map(m=>be(m)).join(" and "),a={hidden:()=>`the hidden neurons give ${s(e.hidden)}`,outputs:()=>`the outputs are ${s(e.output)}, the error ${en(e.error)}`,"output-blame":()=>`the outputs' blame is ${s(e.outputBlame)}`,"hidden-blame":()=>`the hidden neurons' blame is ${s(e.hiddenBlame)}`+(r?", passed through weights that were moved already":""),update:()=>`the new weights are ${e.next.map(i=>be(i)).join(", ")}`}[o]();return`A network with two inputs, two hidden neurons and two outputs, after ${n} step${n===1?"":"s"} of training${r?" with the early update":""}. In the next step ${a}.`}function Md({steps:t,phase:e}){let n=Hn[Hn.indexOf(e)+1];return n?{phase:n}:t<Ns?{steps:t+1,phase:Hn[0]}:null}var Qc={picture:dd,controls:$d,readout:vd,describe:Jc,pace:1200,plays:()=>!0,play:Md,actions:{first:()=>({steps:1,phase:"outputs"}),last:()=>({steps:Ns,phase:"outputs"}),back:({steps:t})=>({steps:Math.max(0,t-1),phase:"outputs"})},goals:{"05-one-step":{ask:"Go through one whole step: forward, backward, new weights, and the outputs after it. Has the error fallen?",praise:"From 0.298371109 to 0.291027774. All four weights to the outputs moved by more than 0.01; those to the hidden neurons by less than 0.001.",met:({steps:t,phase:e,early:n})=>t===1&&e==="outputs"&&!n},"05-find-bug":{ask:"Make the error after one step the published 0.291027924.",praise:"That is the slip: w₅ to w₈ were moved first, and the hidden neurons' blame came through the moved weights.",met:({steps:t,phase:e,early:n})=>t===1&&e!=="hidden"&&n},"05-last-error":{ask:"The published last error is 0.0000351085. Neither version has it after 10,000 steps. Which one has it, and when?",praise:"The right code, one step earlier. The published outputs are those of the early update after all 10,000.",met:({steps:t,phase:e,early:n})=>t===9999&&e!=="hidden"&&!n}}};var sr="network-steps",tl=[0,1].map(t=>({x:36,y:66+120*t,r:20})),or=[0,1].map(t=>({x:172,y:66+120*t,r:29})),zs={x:302,y:126,r:29},ar=["first","last"],rr=[["h₁","h₂"],["output"]],Un=15,Bs=[[0,0],[0,1],[1,0],[1,1]],nl=({W1:t,b1:e,W2:n,b2:o})=>[{weight:t,bias:e,activation:E},{weight:n,bias:o,activation:E}],js=t=>xi(t.x,nl(t)).slice(0,t.at),ol=t=>q(Bs,nl(t))[1].A.flat(),Cs=t=>t>.5?"even":"odd",Ds=(t,e)=>t>.5==(e%2===0),ir=(t,e,n,o)=>t.findLast(r=>r.layer===e&&r.to===n&&(!o||r.op===o))?.value;function rl({op:t,layer:e,to:n,from:o}={}){let r=e?"o":`h${n}`,s={product:e?[`v${o}`,`a${o}`,r]:[`w${o}${n}`,`x${o}`,r],sum:[r],bias:[r,e?"c0":`b${n}`],activation:e?[r,"y","s0"]:[r,`a${n}`,`z${n}`]};return new Set(s[t])}function sl({op:t,layer:e,to:n,terms:o,value:r}){let s=p=>h(p,6),[a,i]=o,[m,c]={product:()=>["value times weight",`${s(a)} · ${M(i,6)}`],sum:()=>["add what arrives",`${s(a)} ${R(i,6)}`],bias:()=>["add its bias",`${s(a)} ${R(i,6)}`],activation:()=>["squash",`σ(${s(a)})`]}[t]();return[`${rr[e][n]}: ${m}`,`${c} = ${s(r)}`]}function kd(t){let e=js(t),n=rl(e.at(-1)),o=e.length?sl(e.at(-1)):["nothing done yet","Press Step"],r=[t.W1,t.W2],s=(c,p,d,f,$,g,v,k)=>({from:f,to:$,weight:r[c][p][d],part:`${g} ${v}`,now:n.has(g),along:k}),a=(c,p)=>{let d=ir(e,c,p);return d===void 0?"":h(d)},i=(c,{x:p,y:d,r:f},$)=>l`<text class="nn-halo nn-small ${X(c)}" x="${p}"
      y="${d+f+17}" text-anchor="middle" data-part="${$}"
      ${n.has($.split(" ")[0])&&"data-now"}>${R(c)}</text>`,m=ir(e,1,0,"activation");return l`<svg viewBox="0 0 340 300" role="img"
    aria-label="${al(t)}">
    ${ze([...[0,1].flatMap(c=>[0,1].map(p=>s(0,c,p,tl[c],or[p],`w${c}${p}`,`x${c} h${p}`,c===p?.5:.34))),...[0,1].map(c=>s(1,c,0,or[c],zs,`v${c}`,"o",.5))])}
    ${tl.map((c,p)=>st(c,t.x[p],{part:`x${p}`,now:n.has(`x${p}`)}))}
    ${or.map((c,p)=>st(c,a(0,p),{part:`h${p}`,now:n.has(`h${p}`)||n.has(`a${p}`)}))}
    ${st(zs,a(1,0),{part:"o",now:n.has("o")})}
    ${or.map((c,p)=>i(t.b1[p],c,`b${p} h${p}`))}
    ${i(t.b2[0],zs,"c0 o")}
    <text class="nn-small" x="14" y="38">${ar[0]} digit</text>
    <text class="nn-small" x="14" y="224">${ar[1]} digit</text>
    <text class="nn-small" x="172" y="29" text-anchor="middle">h₁</text>
    <text class="nn-small" x="172" y="149" text-anchor="middle">h₂</text>
    <text class="nn-small" x="302" y="89" text-anchor="middle">output</text>
    <text class="nn-strong" x="302" y="191" text-anchor="middle"
      >${m!==void 0&&Cs(m)}</text>
    <text class="nn-small" x="170" y="264" text-anchor="middle">step ${t.at} of ${Un} · ${o[0]}</text>
    <text class="nn-strong" x="170" y="288" text-anchor="middle"
      >${o[1]}</text>
  </svg>`}var el=t=>({W1:([e,n])=>`weight from the ${ar[e]} digit to ${rr[0][n]}`,b1:([e])=>`bias of ${rr[0][e]}`,W2:([e])=>`weight from ${rr[0][e]} to the output`,b2:()=>"bias of the output"})[t.split(".")[0]](t.split(".").slice(1));function Ad(t,e){return l`<div>${te(sr,"x",t,e,ar)}</div>
    <div>${x(sr,"at",t,e)}</div>`}function Id(t,e,n){let o=js(t),r=rl(o.at(-1)),s=(f,$,g={})=>({text:f===void 0?"·":h(f),part:$,now:r.has($.split(" ")[0]),...g}),a=(f,$,g)=>s($,g,{value:$,...t.knobs&&wo(f,el(f),t,n)}),i=f=>yo(f,t,e),m=(f,$)=>ir(o,f,$,"bias"),c=(f,$)=>ir(o,f,$,"activation"),p=(f,$)=>f===void 0?{}:{shows:$},d=[0,1];return l`<div class="nn-equation">
      ${F(i([t.x.map((f,$)=>s(f,`x${$}`))]),"x","(1, 2)")}
      ${Ne("@",F(i(t.W1.map((f,$)=>f.map((g,v)=>a(`W1.${$}.${v}`,g,`w${$}${v} x${$} h${v}`)))),"W₁","(2, 2)"))}
      ${Ne("+",F(i([t.b1.map((f,$)=>a(`b1.${$}`,f,`b${$} h${$}`))]),"b₁","(2,)"))}
    </div>
    <div class="nn-equation"><span>=</span>
      ${F(i([d.map(f=>s(m(0,f),`z${f} h${f}`,p(m(0,f),"z")))]),"z₁","(1, 2)")}
      ${Ne("σ →",F(i([d.map(f=>s(c(0,f),`a${f} h${f}`,p(c(0,f),"a")))]),"a₁","(1, 2)"))}
    </div>
    <div class="nn-equation"><span>a₁ @</span>
      ${F(i(t.W2.map((f,$)=>[a(`W2.${$}.0`,f[0],`v${$} o`)])),"W₂","(2, 1)")}
      ${Ne("+",F(i([[a("b2.0",t.b2[0],"c0 o")]]),"b₂","(1,)"))}
    </div>
    <div class="nn-equation"><span>=</span>
      ${F(i([[s(m(1,0),"s0 o",p(m(1,0),"z"))]]),"z₂","(1, 1)")}
      ${Ne("σ →",F(i([[s(c(1,0),"y o",p(c(1,0),"a"))]]),"a₂","(1, 1)"))}
    </div>
    ${t.knobs&&xo(sr,el(t.knob),t,e,n)}
    ${t.table&&Sd(t)}`}function Sd(t){let e=ol(t),n=e.filter(Ds).length;return l`<table class="nn-table nn-tight">
    <thead><tr><th scope="col">number</th><th scope="col">digits</th>
      <th scope="col">output</th><th scope="col">says</th>
      <th scope="col">right?</th></tr></thead>
    <tbody>${e.map((o,r)=>{let s=Ds(o,r),a=Bs[r].join()===t.x.join();return l`<tr data-right="${String(s)}"
        ${a&&l`aria-current="true"`}><td>${r}</td>
        <td>${Bs[r].join(", ")}</td>
        <td data-shows="output">${h(o)}</td><td>${Cs(o)}</td>
        <td>${s?"✓ yes":"✗ no"}</td></tr>`})}</tbody></table>
    <p class="nn-count" data-none="${n===4}"><b data-shows="right"
      >${n}</b> of 4 numbers right</p>`}function al(t){let[e,n]=t.x,o=js(t),r=`A network with two inputs, two hidden neurons and one output. The number ${2*e+n} comes in as the digits ${e} and ${n}. `;if(o.length===0)return`${r}No step is done yet.`;let[s,a]=sl(o.at(-1)),i=t.at===Un?` It says ${Cs(o.at(-1).value)}.`:"";return`${r}Step ${t.at} of ${Un}, ${s}: ${a}.${i}`}var il={picture:kd,controls:Ad,readout:Id,describe:al,pace:1400,plays:({knobs:t})=>!t,play:({at:t})=>t<Un?{at:t+1}:null,goals:{"03-step":{ask:"Step to the end. Before each step say which two numbers meet next, and what comes out.",praise:"That is a forward pass: six products, three sums, three biases, three sigmoids.",met:t=>t.at===Un},"03-one-knob":{ask:"The network calls every number even. One of its nine knobs, turned alone, puts all four right. Find it.",praise:"Found: the weight from the last digit to h₁. The output counts h₁ against even, so h₁ must rise when the last digit is 1.",met:(t,e)=>ol(t).every(Ds)&&Or(sr,t,e).length===1}}};var Td=[1,1.778279410038923,3.1622776601683795,5.623413251903491];function cr(t){let e=Math.floor(t);return+`1e${e}`*Td[4*(t-e)]}function Fn(t,e,n){let o=n?Math.fround:i=>i,r=i=>o(o(i*i)*i),s=o(cr(t)),a=r(o(1.5+s));return o(e==="one side"?o(a-r(1.5))/s:o(a-r(o(1.5-s)))/o(2*s))}var on=(t,e,n)=>Math.abs(Fn(t,e,n)-6.75)/6.75;var qs="nudge-error",Wt=y([-16,0],[50,344]),Mt=y([-14,2],[230,26]),Ld=Array.from({length:65},(t,e)=>(e-64)/4),Gn=["one side","both sides"],ll=t=>Math.max(Mt.domain[0],Math.min(2,Math.log10(t)));function Od(){let[t,e]=Wt.range,[n,o]=Mt.range;return l`<g class="nn-axes">
    ${[-16,-12,-8,-4,0].map(r=>l`<line class="nn-grid" x1="${Wt(r)}" x2="${Wt(r)}"
        y1="${n}" y2="${o}"/><text x="${Wt(r)}" y="${n+17}"
        text-anchor="middle">${Ro(r)}</text>`)}
    ${[-12,-8,-4,0].map(r=>l`<line class="nn-grid" x1="${t}" x2="${e}"
        y1="${Mt(r)}" y2="${Mt(r)}"/><text x="${t-6}" y="${Mt(r)+4}"
        text-anchor="end">${Ro(r)}</text>`)}
    <text class="nn-axis" x="${e}" y="${n+36}" text-anchor="end"
      >nudge ε →</text>
    <text class="nn-axis" x="6" y="14">↑ relative error</text>
  </g>`}function Rd(t,{power:e,single:n}){let o=Ld.filter(a=>a>=e),r=o.map(a=>[u(Wt(a)),u(Mt(ll(on(a,t,n))))]),s=t===Gn[1];return l`<polyline class="nn-error-line ${s?"nn-positive":"nn-negative"}" points="${r.map(a=>a.join()).join(" ")}"/>
    ${r.filter((a,i)=>Number.isInteger(o[i])).map(([a,i])=>s?l`<circle class="nn-one" cx="${a}" cy="${i}" r="4"/>`:l`<rect class="nn-none" x="${a-3.5}" y="${i-3.5}" width="7"
              height="7"/>`)}`}function Wd(t){let{power:e,way:n,single:o}=t,r=on(e,n,o),[s,a]=[u(Wt(e)),u(Mt(ll(r)))];return l`<svg viewBox="0 0 360 272" role="img"
    aria-label="${ml(t)}">
    ${Od()} ${Gn.map(i=>Rd(i,t))}
    <path class="nn-distance" d="M${s} ${Mt.range[0]}V${a}"/>
    <circle class="nn-handle" data-drag="nudge" cx="${s}" cy="${a}" r="10"/>
    <text class="nn-small nn-halo" x="${Wt(-15.8)}" y="${Mt(-13.4)}">← round-off</text>
    <text class="nn-small nn-halo" x="${Wt(-.2)}" y="${Mt(-13.4)}"
      text-anchor="end"
      >the curve bends →</text>
  </svg>`}var Pd=(t,e)=>l`${x(qs,"power",t,e)}
  ${A(qs,"way",t,e)} ${Te(qs,"single",t,e)}`;function zd({power:t,way:e,single:n}){let o=cr(t),r=Fn(t,e,n),s=on(t,e,n),a=e===Gn[0]?"(f(x + ε) − f(x)) ÷ ε":"(f(x + ε) − f(x − ε)) ÷ 2ε";return l`<p class="nn-legend"><span><svg class="nn-symbol"
      viewBox="0 0 14 14"><rect class="nn-none" x="3" y="3" width="8"
      height="8"/></svg> one side</span><span><svg class="nn-symbol"
      viewBox="0 0 14 14"><circle class="nn-one" cx="7" cy="7" r="5"/></svg>
      both sides</span></p>
    <p class="nn-formula">f(x) = x³ at x = ${1.5}; the slope is
      ${6.75}.</p>
    <p class="nn-formula">ε = <b data-shows="nudge">${h(o)}</b>:
      ${a} = <b data-shows="slope">${h(r,12)}</b></p>
    <p class="nn-formula">Wrong by the part <b data-shows="error">${h(s)}</b> of the slope.</p>`}function ml({power:t,way:e,single:n}){return`Two curves: the relative error of a nudged slope, measured on one side and on both sides, for nudges from 1 down to the present one${n?", in single precision":""}. At the nudge ${h(cr(t))}, ${e}, the slope comes out as ${h(Fn(t,e,n),12)}, an error of ${h(on(t,e,n))}.`}function cl(t,e){let n=Array.from({length:17},(r,s)=>s-16),o=n.map(r=>on(r,t,e));return n[o.indexOf(Math.min(...o))]}var ul={picture:Wd,controls:Pd,readout:zd,describe:ml,drags:{nudge:(t,[e])=>({power:Math.max(-16,Math.min(0,Math.round(Wt.invert(e))))})},goals:{"05-one-side":{ask:"Measure on one side. Find the nudge with the smallest error.",praise:"Near 10⁻⁸: there the bend of the curve and the round-off cost about the same.",met:({power:t,way:e,single:n})=>e===Gn[0]&&!n&&t===cl(e,n)},"05-both-sides":{ask:"Measure on both sides. Where is the bottom of the valley now?",praise:"Near 10⁻⁵, and more than a hundred times deeper. This is what check_gradients does.",met:({power:t,way:e,single:n})=>e===Gn[1]&&!n&&t===cl(e,n)},"05-lost":{ask:"Find a nudge so small that the quotient is exactly 0.",praise:"Lost: x + ε is x again, because a number has about 16 digits and no more.",met:({power:t,way:e,single:n})=>Fn(t,e,n)===0}}};var J=t=>t.length===1?`(${t[0]},)`:`(${t.join(", ")})`;function hl(t,e){return t[1]===e[0]?{shape:[t[0],e[1]]}:{error:`matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature (n?,k),(k,m?)->(n?,m?) (size ${e[0]} is different from ${t[1]})`}}function pl(t,e){let[n,o]=t,[r]=e;if(o===r||r===1)return{shape:[n,o]};if(o===1)return{shape:[n,r]};let s=a=>J(a).replace(/ /g,"");return{error:`operands could not be broadcast together with shapes ${s(t)} ${s(e)} `}}var lr="shape-checker",Pt=16,Xs={"X @ W + b":(t,e)=>[t,e],"X @ W.T + b":(t,e)=>[t,e.toReversed()],"W @ X + b":(t,e)=>[e,t]},dl={"X @ W + b":["X","W"],"X @ W.T + b":["X","W.T"],"W @ X + b":["W","X"]};function Vn({formula:t,X:e,W:n,b:o}){let r=hl(...Xs[t](e,n));if(r.error)return{error:r.error,where:"@"};let s=pl(r.shape,[o]);return s.error?{error:s.error,where:"+",product:r.shape}:{shape:s.shape,product:r.shape}}var Hs=t=>{let{shape:e,product:n}=Vn(t);return!!e&&t.b!==n[1]};function rn([t,e],n,o,r=""){let s=[...[...Array(Math.max(0,t-1)).keys()].map(a=>`M${n} ${o+Pt*(a+1)}h${Pt*e}`),...[...Array(Math.max(0,e-1)).keys()].map(a=>`M${n+Pt*(a+1)} ${o}v${Pt*t}`)];return l`<g class="nn-grid-box" data-kind="${r}"><rect x="${n}"
    y="${o}" width="${Pt*e}" height="${Pt*t}"/><path
    d="${s.join("")}"/></g>`}function Bd(t){let[e,n]=Xs[t.formula](t.X,t.W),[o,r]=dl[t.formula],{error:s,where:a,product:i,shape:m}=Vn(t),[c,p]=[152,168],d={x:c-18-Pt*e[1],y:p},f={x:c,y:p-18-Pt*n[0]},$=a==="@"?"wrong":"",g=a==="+"?"wrong":Hs(t)?"odd":"",v=(i??[e[0]])[0],k=p+Pt*v+12;return l`<svg viewBox="0 0 340 352" role="img"
    aria-label="${fl(t)}">
    ${rn(e,d.x,d.y,$)}
    ${rn(n,f.x,f.y,$)}
    ${m&&rn(m,c,p,"copy")}
    ${i&&rn(i,c,p,"made")}
    <text class="nn-strong" x="${c}" y="${f.y-7}">${r} ${J(n)}</text>
    <text class="nn-strong" x="${c-12}" y="${p-8}" text-anchor="end"
      >${o} ${J(e)}</text>
    ${!i&&l`<text class="nn-strong nn-negative" x="${c+4}" y="${p+18}"
        >${e[1]} and ${n[0]} differ</text>`}
    ${i&&l`${m&&rn([1,m[1]],c,k,"copy")}
      ${rn([1,t.b],c,k,g)}
      <text class="nn-strong" x="${c-8}" y="${k+12}"
        text-anchor="end">+ b ${J([t.b])}</text>
      ${a==="+"&&l`<text class="nn-strong nn-negative" x="${c-8}"
          y="${k+30}" text-anchor="end">${i[1]} and ${t.b} differ</text>`}`}
    ${!s&&l`<text class="nn-strong" x="${c-8}" y="${k+32}" text-anchor="end">= ${J(m)}</text>`}
  </svg>`}function Dd(t,e){let n=["rows","columns"];return l`${A(lr,"formula",t,e)}
    ${x(lr,"X",t,e,void 0,n)}
    ${x(lr,"W",t,e,void 0,n)}
    ${x(lr,"b",t,e)}`}function jd(t){let{formula:e,X:n,W:o,b:r}=t,{error:s,shape:a}=Vn(t),i=l`<p class="nn-formula"><code>${e}</code> with X
    ${J(n)}, W ${J(o)}, b ${J([r])}</p>`;return s?l`${i}<p class="nn-error"><code><b>ValueError:</b> <span
      data-shows="error">${s}</span></code></p><p>${Cd(t)}</p>`:l`${i}<p>Result: <b data-shows="shape">${J(a)}</b>. ${Hs(t)?qd(t):`${_n(a[0],"row")} and ${_n(a[1],"column")}: one column for each bias.`}</p>`}var _n=(t,e,n=`${e}s`)=>`${t} ${t===1?e:n}`;function Cd(t){let[e,n]=Xs[t.formula](t.X,t.W),[o,r]=dl[t.formula];return Vn(t).where==="@"?`Each row of ${o} has ${_n(e[1],"number")}, each column of ${r} has ${n[0]}. They must pair up one to one.`:`The product has ${_n(n[1],"column")}, and b has ${_n(t.b,"entry","entries")}. There must be one bias for each neuron, that is for each column.`}var qd=({b:t})=>t===1?"NumPy is content, but all neurons share one bias. Was that meant?":`NumPy is content, but it has copied the single column ${t} times: one neuron has become ${t}. Was that meant?`;function fl(t){let{error:e,shape:n}=Vn(t),{formula:o,X:r,W:s,b:a}=t,i=`${o} with X ${J(r)}, W ${J(s)}, b ${J([a])}`;return e?`${i}: they do not fit.`:`${i}: ${J(n)}.`}var $l={picture:Bd,controls:Dd,readout:jd,describe:fl,goals:{"03-fit":{ask:"Four examples with two inputs each, three neurons. Give W the shape that lets X @ W + b run.",praise:"It fits: (4, 2) @ (2, 3) + (3,) gives (4, 3).",met:t=>t.formula==="X @ W + b"&&`${t.X} ${t.W} ${t.b}`=="4,2 2,3 3"},"03-silent":{ask:"Make NumPy compute something without a complaint although b has not one entry for each neuron.",praise:"That is the mistake to fear: no message, and numbers that look like an answer. Print the shapes.",met:Hs}}};var kt=y([-2.6,3.4],[34,334]),Yn={line:{y:[-6.5,6.5],glass:-1.3,word:"2x − 1"},square:{y:[-1,9.8],glass:.1,word:"x²"},"three-squares":{y:[-3,29],glass:.1,word:"3x²"},"square-and-line":{y:[-2,15.6],glass:-1.3,word:"x² + 2x"}},Kn=50,Xd=[...Array(61).keys()];function Zn({curve:t,x:e,halvings:n}){let o=2**-n;return{run:o,to:e+o,f:Qr[t],...yi(t,e,o)}}var Hd=(t,e,n,o,r)=>Xd.map(s=>e+(n-e)*s/60).map(s=>`${u(o(s))},${u(r(t(s)))}`).join(" ");function gl({f:t,to:e,slope:n},o,r,s,a,i){let m=c=>t(o)+n*(c-o);return l`<polyline class="nn-curve" points="${Hd(t,r,s,a,i)}"/>
    <line class="nn-secant" x1="${u(a(r))}" y1="${u(i(m(r)))}"
      x2="${u(a(s))}" y2="${u(i(m(s)))}"/>
    <circle class="nn-dot" cx="${u(a(o))}" cy="${u(i(t(o)))}" r="5"/>
    <circle class="nn-dot" cx="${u(a(e))}" cy="${u(i(t(e)))}" r="5"/>`}function Ud({f:t,to:e,run:n,rise:o},r,s){let[a,i,m,c]=[kt(r),s(t(r)),kt(e),s(t(e))],p=d=>Math.abs(d)>22;return l`<path class="nn-steps" d="M${u(a)} ${u(i)}H${u(m)}V${u(c)}"/>
    ${p(m-a)&&l`<text class="nn-halo nn-small" text-anchor="middle"
      x="${u((a+m)/2)}" y="${u(i+(o<0?-8:18))}">run</text>`}
    ${p(m-a)&&p(c-i)&&l`<text class="nn-halo nn-small" x="${u(m+7)}"
      y="${u((i+c)/2+5)}">rise</text>`}`}function Fd(t,e,n,o){let r=.5/e.run;if(r<2)return"";let s=t.x+e.run/2,a=(e.f(t.x)+e.f(e.to))/2,[i,m]=[kt(Yn[t.curve].glass),24+Kn],c=f=>i+(kt(f)-kt(s))*r,p=f=>m+(n(f)-n(a))*r,d=Kn/(kt(1)-kt(0))/r*1.05;return l`<clipPath id="${o}-glass"><circle cx="${u(i)}" cy="${m}"
      r="${Kn}"/></clipPath>
    <circle class="nn-node" cx="${u(i)}" cy="${m}" r="${Kn}"/>
    <g clip-path="url(#${o}-glass)">${gl(e,t.x,s-d,s+d,c,p)}</g>
    <text class="nn-halo nn-small" x="${u(i)}" y="${m+Kn+17}"
      text-anchor="middle">magnified ×${r}</text>`}function Gd(t,e){let n=Zn(t),o=y(Yn[t.curve].y,[326,22]);return l`<svg viewBox="0 0 344 362" role="img"
    aria-label="${bl(t)}">
    <clipPath id="${e}-clip"><rect x="34" y="22" width="300" height="304"/>
    </clipPath>
    ${N(kt,o,{names:["x",Yn[t.curve].word]})}
    <g clip-path="url(#${e}-clip)">${Ud(n,t.x,o)}
      ${gl(n,t.x,...kt.domain,kt,o)}</g>
    ${Fd(t,n,o,e)}
  </svg>`}function _d(t,e){return l`${A("secant","curve",t,e,n=>Yn[n].word)}
    ${x("secant","x",t,e)}
    ${x("secant","halvings",t,e)}`}function Vd(t){let{f:e,to:n,run:o,rise:r,slope:s}=Zn(t),a=i=>h(i,6);return l`<p class="nn-formula">run = <b data-shows="run">${h(o)}</b>
      (from x = ${a(t.x)} to ${a(n)})</p>
    <p class="nn-formula">rise = ${a(e(n))} −
      ${M(e(t.x),6)} = <b data-shows="rise">${h(r)}</b></p>
    <p class="nn-formula">slope = rise ÷ run = <b data-shows="slope"
      >${h(s)}</b></p>`}function bl(t){let{run:e,rise:n,slope:o}=Zn(t);return`The curve ${Yn[t.curve].word} with a line through two of its points. From x = ${h(t.x)} the run is ${h(e)}, the rise ${h(n)}, the slope ${h(o)}.`}var xl={picture:Gd,controls:_d,readout:Vd,describe:bl,goals:{"00-slope":{ask:"On x², stand at 1.5. Shrink the nudge until the slope is less than 0.001 away from 3.",praise:"Done. The smaller the nudge, the nearer to 3, and never quite there: 3 is the limit.",met:t=>t.curve==="square"&&t.x===1.5&&Math.abs(Zn(t).slope-3)<.001},"00-downhill":{ask:"Somewhere x² falls by 3 for each 1 to the right. Find the place, with the smallest nudge.",praise:"At −1.5. The slope of x² at x is 2x, here 2 · (−1.5).",met:t=>t.curve==="square"&&t.halvings===10&&Math.abs(Zn(t).slope+3)<.01}}};var _s=[[0,0],[0,1],[1,0],[1,1]],Vs={AND:[0,0,0,1],OR:[0,1,1,1],NAND:[1,1,1,0],XOR:[0,1,1,0]},Us=y([-.6,1.6],[30,332]),Fs=y([-.6,1.6],[322,20]),Ks=({w:t,b:e},n)=>rt(j(n,t,e)),mr=t=>_s.filter((e,n)=>Ks(t,e)===Vs[t.gate][n]).length,wl=t=>t.firing==="w1+w2+2b>0"&&t.silent==="w1+w2+2b<=0";function Kd(t,e){return l`<svg viewBox="0 0 344 360" role="img"
    aria-label="${vl(t)}">
    ${De(t.w,t.b,Us,Fs,e)} ${N(Us,Fs,{count:3})}
    ${_s.map((n,o)=>{let r=Vs[t.gate][o];return Nt(n,r,Ks(t,n)!==r,Us,Fs)})}
  </svg>`}function Yd(t,e){return l`${A("truth-table","gate",t,e)}
    ${x("truth-table","w",t,e)}
    ${x("truth-table","b",t,e)}`}function Zd(t,e){return l`${gt("must fire","must stay silent")}
    <table class="nn-table" aria-label="the four rows">
      <thead><tr><th scope="col">x₁</th><th scope="col">x₂</th>
        <th scope="col">z</th><th scope="col">neuron</th>
        <th scope="col">${t.gate}</th><th scope="col">right?</th></tr>
      </thead>
      <tbody>${_s.map((n,o)=>{let[r,s]=[Ks(t,n),Vs[t.gate][o]];return l`<tr data-right="${String(r===s)}"><td>${n[0]}</td>
          <td>${n[1]}</td><td data-shows="row-z">${h(j(n,t.w,t.b))}</td><td>${r}</td><td>${s}</td>
          <td>${r===s?"✓ yes":"✗ no"}</td></tr>`})}</tbody>
    </table>
    <p class="nn-count" data-none="${String(mr(t)===4)}"><b
      data-shows="right">${mr(t)}</b> of 4 rows right</p>
    ${t.gate==="XOR"&&tf(t,e)}`}var Jd={"":"choose","w1+w2+b>0":"w₁ + w₂ + b > 0","w1+w2+2b>0":"w₁ + w₂ + 2b > 0","2w1+2w2+2b>0":"2w₁ + 2w₂ + 2b > 0"},Qd={"":"choose","w1+w2<=0":"w₁ + w₂ ≤ 0","w1+w2+b<=0":"w₁ + w₂ + b ≤ 0","w1+w2+2b<=0":"w₁ + w₂ + 2b ≤ 0"};function yl(t,e,n,o,r){return l`<p><label for="${n}-${t}">${o}</label>
    <select id="${n}-${t}" data-trait="${t}">
      ${Object.entries(r).map(([s,a])=>l`<option value="${s}"
          ${e[t]===s&&"selected"}>${a}</option>`)}
    </select></p>`}function tf(t,e){return l`<details class="nn-proof"><summary>It cannot be done</summary>
    <p>Then show it. The four rows ask for:</p>
    <ul><li>row 0, 0 silent: b ≤ 0</li><li>row 0, 1 fires: w₂ + b > 0</li>
      <li>row 1, 0 fires: w₁ + b > 0</li>
      <li>row 1, 1 silent: w₁ + w₂ + b ≤ 0</li></ul>
    ${yl("firing",t,e,"Add the two rows that fire:",Jd)}
    ${yl("silent",t,e,"Add the two that stay silent:",Qd)}
    <p class="nn-verdict">${ef(t)}</p></details>`}function ef(t){return!t.firing||!t.silent?"":wl(t)?"One number, w₁ + w₂ + 2b, would have to be above 0 and not above 0. No knobs can do that: XOR cannot be done with one neuron.":`Not yet: look at the ${t.firing==="w1+w2+2b>0"?"second":"first"} sum. Add the left sides of its two rows, w to w and b to b; each row brings its own b.`}function vl(t){return`The four corners of the unit square, to be answered as ${t.gate} does. With weights ${h(t.w[0])} and ${h(t.w[1])} and bias ${h(t.b)}, ${mr(t)} of 4 are right.`}var Gs=(t,e)=>({ask:`Choose ${t} and get all four rows right.`,praise:e,met:n=>n.gate===t&&mr(n)===4}),Ml={picture:Kd,controls:Yd,readout:Zd,describe:vl,goals:{"01-and":Gs("AND","AND: neither weight alone lifts the bias above 0, both together do."),"01-or":Gs("OR","OR: each weight alone lifts the bias above 0."),"01-nand":Gs("NAND","NAND: AND with every sign turned."),"01-xor":{ask:"Choose XOR. Get all four rows right, or prove that nobody can.",praise:"Shown: no single neuron can do XOR. Two layers can (chapter 3).",met:t=>t.gate==="XOR"&&wl(t)}}};var et=[[0,0],[0,1],[1,0],[1,1]],ye=[0,1,1,0],Ys=[-.25,1.25],sn=y(Ys,[172,28]),ur=y(Ys,[22,166]),hr=y(Ys,[196,340]),nf=[...Array(9).keys()].map(t=>t/8),of=[...Array(25).keys()].map(t=>t/24),zt=24,pr=({place:t,w:e,b:n},o)=>t(o).map(r=>j(r,e,n)),Jn=t=>pr(t,et).map((e,n)=>rt(e)===ye[n]);function dr(t,e){let n=rf(a=>pr(t,a),ur,sn),o=Jn(t),r=(a,i)=>a.map((m,c)=>Nt(m,ye[c],!o[c],i,sn)),s=l`width="144" height="144"`;return l`<defs><pattern id="${e}-tilt" width="9" height="9"
      patternUnits="userSpaceOnUse" patternTransform="rotate(45)"
      ><line class="nn-hatch" y2="9"/></pattern>
      <clipPath id="${e}-right"><rect x="196" y="28" ${s}/>
      </clipPath></defs>
    <rect class="nn-silent" x="22" y="28" ${s}/>
    <path class="nn-fires" d="${n}"/>
    <path fill="url(#${e}-tilt)" d="${n}"/>
    <g clip-path="url(#${e}-right)">${De(t.w,t.b,hr,sn,e)}</g>
    ${N(ur,sn,{count:2})}
    ${N(hr,sn,{count:2,names:["h₁","h₂"]})}
    ${kl(a=>a,ur)}
    <g clip-path="url(#${e}-right)">${kl(t.place,hr)}</g>
    ${r(et,ur)} ${r(t.place(et),hr)}`}function kl(t,e){return[0,1].map(n=>nf.map(o=>{let r=of.map(s=>n?[s,o]:[o,s]);return l`<polyline class="nn-mesh" data-axis="${n}"
        points="${ko(t(r).map(([s,a])=>[e(s),sn(a)]))}"/>`}))}function rf(t,e,n){let[o,r]=e.domain,s=[...Array(zt+1).keys()].map(c=>o+(r-o)*c/zt),a=s.flatMap(c=>s.map(p=>[p,c])),i=t(a),m=[];for(let c=0;c<zt;c++){let p=[];for(let d=0;d<zt;d++){let f=c*(zt+1)+d,$=[f,f+1,f+zt+2,f+zt+1];if($.every(g=>i[g]>0)){p=[p[0]??f,f+1,f+zt+2,p[3]??f+zt+1];continue}m.push(p.map(g=>a[g])),m.push(sf($.map(g=>({p:a[g],z:i[g]})))),p=[]}m.push(p.map(d=>a[d]))}return m.filter(c=>c.length).map(c=>`M${c.map(([p,d])=>`${u(e(p))} ${u(n(d))}`).join("L")}z`).join("")}function sf(t){return t.flatMap(({p:e,z:n},o)=>{let r=t[(o+1)%t.length],s=n>0?[e]:[];if(n>0==r.z>0)return s;let a=n/(n-r.z);return[...s,e.map((i,m)=>i+a*(r.p[m]-i))]})}var Zs="xor-learning",fr=1500,af=5,cf=3,lf=9,Qs=.01,Js=y([0,fr],[46,336]),Al=Ce([-3,0],[332,236]),mf={X:et,y:ye.map(t=>[t]),loss:He},uf=["sigmoid","sigmoid"],hf=Ge((t,e)=>new Fe(Xe([2,2,1],uf,"xavier",new Xt(t)),mf,e),12);function an({seed:t,rate:e,steps:n}){let o=hf(t,e),r=o.at(n),[s,a]=r,m={place:d=>q(d,[s])[0].A,w:a.weight.flat(),b:a.bias[0]},c=q(et,r)[1].A.flat(),p=Jn(m).filter(Boolean).length;return{run:o,net:m,outputs:c,right:p,cost:o.cost(n)}}function pf(t,e){let{run:n,net:o}=an(t),r=Al(Qs);return l`<svg viewBox="0 0 346 368" role="img"
    aria-label="${Il(t)}">
    ${dr(o,e)}
    <path class="nn-mean" d="M${Js.range[0]} ${r}H${Js.range[1]}"/>
    ${Wo(n,t.steps,Js,Al)}
  </svg>`}var df=(t,e)=>l`
  <div class="nn-presets" role="group" aria-label="Starts to try">
    <button type="button" data-do="lucky">A lucky start</button>
    ${!t.goals?.includes("05-xor-stuck")&&l`<button type="button" data-do="stuck">A start that sticks</button>`}
  </div>
  ${x(Zs,"seed",t,e)} ${x(Zs,"rate",t,e)}
  ${x(Zs,"steps",t,e)}`;function ff(t){let{outputs:e,right:n,cost:o}=an(t);return l`${gt("XOR says 1","XOR says 0")}
    <table class="nn-table nn-tight">
    <thead><tr><th scope="col">x</th>${et.map(r=>l`<th scope="col">${r.join(", ")}</th>`)}</tr></thead>
    <tbody><tr><th scope="row">says</th>${e.map(r=>l`<td data-shows="output">${h(r)}</td>`)}</tr><tr><th scope="row">XOR</th>${ye.map(r=>l`<td>${r}</td>`)}</tr></tbody></table>
    <p class="nn-formula">Cost after ${t.steps} steps: <b data-shows="cost"
      >${h(o)}</b></p>
    <p class="nn-count" data-none="${n===4}"><b data-shows="right"
      >${n}</b> of 4 corners right</p>
    ${qe($f(t))}`}var $f=({seed:t,rate:e,steps:n})=>["import numpy as np","from nnlib import (","    SGD, Linear, MSELoss, Sequential, Sigmoid, fit",")","",`rng = np.random.default_rng(${t})`,"net = Sequential(","    Linear(2, 2, rng=rng), Sigmoid(),","    Linear(2, 1, rng=rng), Sigmoid(),",")","X = [[0, 0], [0, 1], [1, 0], [1, 1]]","y = [[0], [1], [1], [0]]",`descend = SGD(net.parameters(), lr=${Se(e)})`,"loss = MSELoss()",`fit(net, X, y, loss, descend, epochs=${n})`,"print(loss(net(X), y))"];function Il(t){let{right:e,cost:n}=an(t);return`A network with two hidden sigmoids learns XOR from seed ${t.seed} at rate ${h(t.rate)}. After ${t.steps} steps the cost is ${h(n)} and ${e} of 4 corners are right. Two squares show the inputs and where the hidden neurons put them; below, the cost by steps.`}var gf=({steps:t})=>t<fr?{steps:Math.min(t+af,fr)}:null,Sl={picture:pf,controls:df,readout:ff,describe:Il,play:gf,plays:()=>!0,pace:16,verbs:{step:"Five steps",play:"Train"},actions:{lucky:t=>({...t,seed:cf,rate:4,steps:0}),stuck:t=>({...t,seed:lf,rate:4,steps:0})},goals:{"05-xor-learned":{ask:"Train until the cost is below 0.01, the broken line.",praise:"Learned. The two hidden neurons have bent the square until one straight line parts the corners.",met:t=>an(t).cost<Qs},"05-xor-stuck":{ask:"Find a seed whose start sticks: after all 1,500 steps, at a rate of 2 or more, the cost is still above 0.1.",praise:"Stuck. The slopes have all but vanished and the answer is wrong: a slope of 0 does not mean done. Another start is the cure.",met:t=>t.steps===fr&&t.rate>=2&&an(t).cost>.1},"05-xor-quick":{ask:"Bring the cost below 0.01 in 200 steps or fewer.",praise:"Quick. It takes a good start and a bold learning rate.",met:t=>t.steps<=200&&an(t).cost<Qs}}};var $r="xor-space",bf={sigmoids:{weight:[[6,-4],[-4,6]],bias:[-3,-3],activation:E},ReLUs:{weight:[[1,-1],[-1,1]],bias:[0,0],activation:Re}};function ta({way:t,amount:e},n){let[{A:o}]=q(n,[bf[t]]);return n.map((r,s)=>r.map((a,i)=>(1-e)*a+e*o[s][i]))}var ea=t=>({place:e=>ta(t,e),w:t.w,b:t.b}),na=t=>Jn(ea(t)).filter(Boolean).length,xf=(t,e)=>l`<svg viewBox="0 0 346 212" role="img"
  aria-label="${Nl(t)}">${dr(ea(t),e)}</svg>`;function yf(t,e){return l`${A($r,"way",t,e)}
    ${x($r,"amount",t,e)}
    ${x($r,"w",t,e,void 0,["h₁","h₂"])}
    ${x($r,"b",t,e)}`}function wf(t){let e=ta(t,et),n=pr(ea(t),et),o=na(t),[r,s]=t.w;return l`${gt("XOR says 1","XOR says 0")}
    <p class="nn-formula">z = ${h(r)}·h₁ ${R(s)}·h₂
      ${R(t.b)}; the output fires where z is above 0</p>
    <table class="nn-table nn-tight">
    <thead><tr><th scope="col">corner x₁, x₂</th>
      <th scope="col">is now at h₁, h₂</th><th scope="col">z</th>
      <th scope="col">fires</th></tr></thead>
    <tbody>${et.map((a,i)=>{let m=rt(n[i]),c=m===ye[i];return l`<tr data-right="${String(c)}">
        <td>${a.join(", ")}</td>
        <td><span data-shows="h1">${h(e[i][0])}</span>, <span
          data-shows="h2">${h(e[i][1])}</span></td>
        <td data-shows="z">${h(n[i])}</td>
        <td>${m} ${c?"✓":"✗"}</td></tr>`})}</tbody></table>
    <p class="nn-count" data-none="${o===4}"><b data-shows="right"
      >${o}</b> of 4 corners right</p>`}function Nl(t){let e=ta(t,et).map((n,o)=>`${et[o].join(", ")} at ${n.map(r=>h(r,2)).join(", ")}`);return`Two squares: the inputs, and where two hidden ${t.way} put them, ${h(100*t.amount,3)} percent of the way. The corner ${e.join("; ")}. The line in the hidden square gets ${na(t)} of 4 right.`}var Tl=(t,e,n)=>({ask:e,praise:n,met:o=>o.way===t&&o.amount===1&&na(o)===4}),El={picture:xf,controls:yf,readout:wf,describe:Nl,goals:{"03-fold":Tl("ReLUs","Choose ReLUs, move the square all the way, and place the line so that all four corners are right.","XOR. The fold laid the corners 0, 0 and 1, 1 on one place, so one line can part them from the other two."),"03-warp":Tl("sigmoids","Choose sigmoids, and do the same.","XOR again. Nothing is folded here: the square is bent until a straight line is enough.")}};function pt(t,e=0){let n=null;return(o,r)=>(n=n?r.map((s,a)=>e*n[a]+s):[...r],o.map((s,a)=>s-t*n[a]))}function Ll(t,[e,n]=[.9,.999],o=1e-8){let[r,s,a]=[null,null,0];return(i,m)=>{r??=m.map(()=>0),s??=m.map(()=>0),a+=1,r=r.map((d,f)=>d+(1-e)*(m[f]-d)),s=s.map((d,f)=>n*d+(1-n)*m[f]*m[f]);let c=t/(1-e**a),p=Math.sqrt(1-n**a);return i.map((d,f)=>d-c*r[f]/(Math.sqrt(s[f])/p+o))}}var Ol=10,dt=(t,e=Ol)=>t.some(n=>Math.abs(n)>e);function Vt(t,e,n,o,r=Ol){let s=[n];for(;s.length<=o&&!dt(s.at(-1),r);){let a=s.at(-1);s.push(t(a,e(a,s.length-1)))}return s}function we(t,e,n=0){let o=0;for(let[r,s]of t)o+=(r*e+n-s)**2;return o/t.length}function cn(t,e,n=0){let[o,r]=[0,0];for(let[s,a]of t){let i=2*(s*e+n-a)/t.length;o+=s*i,r+=i}return[o,r]}var oa=t=>t.reduce((e,n)=>e+n,0)/t.length;function Qn(t){let e=oa(t.map(([o])=>o*o)),n=oa(t.map(([o,r])=>o*r));return{bend:e,best:e===0?0:n/e}}function ra(t){let[e,n]=[0,1].map(s=>oa(t.map(a=>a[s]))),o=t.map(([s,a])=>[s-e,a-n]),r=Qn(o).best;return[r,n-r*e]}var sa="batch-paths",ln=y([-1.5,2.5],[30,350]),mn=y([-1.5,2.5],[344,24]),vf=[.02,.1,.3,.7,1.3,2.1,3.2,4.6],Wl=4,Pl=4,zl=240,Bl=({points:t})=>[`full batch (${t.length})`,`mini-batch (${Wl})`,"stochastic (1)"],to=({points:t},[e,n])=>we(t,e,n),br=t=>to(t,ra(t.points));function Mf(t){let{points:e,orders:n,looked:o,start:r,lr:s}=t;return[e.length,Wl,1].map(a=>{let i=Math.ceil(e.length/a),m=Math.floor(o/e.length),c=Math.floor(o%e.length/a),p=f=>{let $=n[Math.floor(f/i)%n.length],g=f%i*a;return $.slice(g,g+a).map(v=>e[v])},d=([f,$],g)=>cn(p(g),f,$);return Vt(pt(s),d,r,m*i+c)})}var eo=t=>Mf(t).map(e=>{let n=e.at(-1);return{path:e,now:n,cost:to(t,n)}}),gr=new Map;function kf(t){let e=JSON.stringify(t.points);if(!gr.has(e)){gr.clear();let n=vf.map(o=>br(t)+o);gr.set(e,Je(o=>to(t,o),n,ln,mn))}return gr.get(e)}function Af(t,e){let[n,o]=t.start,[r,s]=ra(t.points);return l`<svg viewBox="0 0 360 382" role="img"
    aria-label="${Dl(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="24" width="320" height="320"/>
    </clipPath>
    <g clip-path="url(#${e}-clip)">${kf(t)}</g>
    ${N(ln,mn,{names:["weight w","bias b"],count:4})}
    <g clip-path="url(#${e}-clip)">
      ${eo(t).map(({path:a},i)=>Fo(a,i,ln,mn)).reverse()}
      <path class="nn-centre" d="M${u(ln(r))} ${u(mn(s)-6)}l6 6l-6 6l-6 -6z"/>
    </g>
    <circle class="nn-handle" data-drag="start" cx="${u(ln(n))}"
      cy="${u(mn(o))}" r="11"/>
  </svg>`}var If=(t,e)=>l`
  ${x(sa,"start",t,e,{},["w","b"])}
  ${x(sa,"lr",t,e)} ${x(sa,"looked",t,e)}`;function Sf(t){let e=eo(t).map(({path:o,now:r,cost:s},a)=>l`<tr>
      <th scope="row">${Go(a)} ${Bl(t)[a]}</th>
      <td><b data-shows="steps">${o.length-1}</b></td>
      <td>${dt(r)?"gone":l`<b data-shows="cost">${h(s)}</b>`}</td></tr>`),n=t.looked/t.points.length;return l`<table class="nn-table"><thead><tr><th>rows in a step</th>
      <th>steps</th><th>true cost</th></tr></thead><tbody>${e}</tbody></table>
    <p>${h(n,3)} epoch${n!==1&&"s"}. ◆ is the lowest
      place; the cost there is <b data-shows="best">${h(br(t))}</b>.</p>
    <p class="nn-note">A press of <i>Step</i> looks at ${Pl} examples. The full
      batch moves at every third press.</p>`}function Dl(t){let e=eo(t).map(({path:n,now:o,cost:r},s)=>{let a=dt(o)?"has gone":`is at a cost of ${h(r)}`;return`${Bl(t)[s]} ${a} after ${n.length-1} steps`});return`Level lines of the cost over weight and bias, with three walks from (${t.start.map(n=>h(n)).join(", ")}) at learning rate ${h(t.lr)}. ${t.looked} examples looked at: ${e.join("; ")}. The least possible cost is ${h(br(t))}.`}function Tf({looked:t,points:e,orders:n}){let o=Math.min(zl,e.length*n.length);return t<o?{looked:Math.min(o,t+Pl)}:null}var Rl=t=>Math.max(-1.5,Math.min(2.5,Math.round(t*20)/20))+0,jl={picture:Af,controls:If,readout:Sf,describe:Dl,play:Tf,plays:()=>!0,pace:120,wide:!0,input:t=>"start"in t?{...t,looked:0}:t,drags:{start:(t,[e,n])=>({start:[Rl(ln.invert(e)),Rl(mn.invert(n))],looked:0})},goals:{"04-one-epoch":{ask:"Start where the cost is above 2. After exactly one epoch, make one runner's cost less than a quarter of another's.",praise:"At a modest rate, twelve rough steps beat one exact step: most examples point roughly the way of their mean, so waiting for all of them is slow.",met:t=>{let e=eo(t).map(n=>n.cost);return t.looked===t.points.length&&to(t,t.start)>2&&Math.min(...e)<Math.max(...e)/4}},"04-settle":{ask:"After all 20 epochs, the stochastic runner must be within 0.002 of the least cost. At which rate does it come to rest?",praise:"At a small one. One example's slope is a rumour; small steps average many rumours. Now the full batch has hardly moved: each size of batch has a rate of its own.",met:t=>t.looked===zl&&to(t,t.start)>2&&eo(t)[2].cost<br(t)+.002}}};var aa="descent",At=y([0,1.35],[46,346]),Nf=24,Ef=216,un=286,xr=y([0,7e-4],[46,346]),Lf=60,Kt=({points:t},e)=>we(t,e),yr=({points:t},e)=>cn(t,e)[0],Of=t=>Math.round(t*1e6)/1e6,Rf=t=>[Vt(pt(t.lr),([e])=>[yr(t,e)],[t.A],t.steps)];function ve(t){let{best:e,bend:n}=Qn(t.points),o=Rf(t)[0].map(([a])=>a),r=o.at(-1),s=1-2*n*t.lr;return{path:o,now:r,best:e,away:s,lands:1/(2*n),bounces:1/n}}function ql(t){return t===1?"stands still: a rate of 0 moves nothing":Math.abs(t)<.002?"lands in one step":t>0?"crawls, always on the same side":Math.abs(t+1)<.001?"bounces forever, as near as it shows":t>-1?"zigzags, from side to side and inwards":"diverges: each step ends farther out"}function Wf(t,e,n){let o=r=>`${u(At(r))} ${u(e(Kt(n,r)))}`;return l`<path class="nn-trail" d="M${t.map(o).join("L")}"/>
    ${t.slice(0,-1).map((r,s)=>l`<circle class="${s?"nn-step":"nn-from"}" cx="${u(At(r))}"
            cy="${u(e(Kt(n,r)))}" r="${s?3.5:6}"/>`)}`}var Cl=({lr:t,steps:e},n)=>e>0&&Math.abs(t/n-1)<.01;function Pf(t,{lands:e,bounces:n}){let o=xr.domain[1],r=[["crawls",0,e],["zigzags",e,n],["diverges",n,o]].filter(([,i])=>i<o),s=u(xr(t.lr)),a=r.some(([,,i])=>i<o&&Cl(t,i));return l`${a&&l`<text class="nn-small" x="46" y="${un+34}">rate:</text>`}
    ${r.map(([i,m,c],p)=>{let[d,f]=[u(xr(m)),u(xr(Math.min(c,o)))];return l`<rect class="nn-regime" data-regime="${p}" x="${d}"
          y="${un-8}" width="${u(f-d)}" height="22"/>
        ${f-d>50&&l`<text class="nn-small" x="${u((d+f)/2)}" y="${un+7}"
          text-anchor="middle">${i}</text>`}
        ${c<o&&l`<path class="nn-zero" d="M${f} ${un-8}v28"/>${Cl(t,c)&&l`<text class="nn-small" x="${f}" y="${un+34}"
            text-anchor="middle">${c.toFixed(9)}</text>`}`}`})}
    <path class="nn-next" d="M${s} ${un-8}l-6 -11h12z"/>`}function zf(t,e){let n=ve(t),{path:o,now:r}=n,s=1.05*Math.max(...At.domain.map(m=>Kt(t,m))),a=y([-.03*s,s],[Ef,Nf]),i=r>=At.domain[0]&&r<=At.domain[1];return l`<svg viewBox="0 0 360 328" role="img"
    aria-label="${Xl(t)}">
    <clipPath id="${e}-clip"><rect x="40" y="14" width="312" height="208"/>
    </clipPath>
    ${N(At,a,{names:["A, bottles for each guest","cost"],count:5})}
    <g clip-path="url(#${e}-clip)">
      <path class="nn-graph" d="${G(m=>Kt(t,m),At,a)}"/>
      ${i&&jt(r,Kt(t,r),yr(t,r),At,a,46)}
      ${Wf(o,a,t)}
    </g>
    ${i&&Oe("ball",At(r),a(Kt(t,r)))}
    ${Pf(t,n)}
  </svg>`}var Bf=(t,e)=>l`${x(aa,"A",t,e)}
  ${x(aa,"lr",t,e)} ${x(aa,"steps",t,e)}`;function Df(t){let{path:e,now:n,away:o}=ve(t),r=Of(yr(t,n)),s=n-t.lr*yr(t,n);return l`<p class="nn-formula">after ${e.length-1}
      ${e.length===2?"step":"steps"}: A = <b data-shows="A">${h(n,6)}</b>, cost <b data-shows="cost">${h(Kt(t,n),6)}</b>,
      slope <b data-shows="slope">${h(r)}</b></p>
    ${dt([n])?l`<p class="nn-note">The ball has left. It will not come back.</p>`:l`<p class="nn-formula">next: ${h(n)} − ${h(t.lr)} · ${M(r)} = <b data-shows="next">${h(s,6)}</b></p>`}
    <p>Each step multiplies the distance to the lowest place by <b
      data-shows="factor">${h(o)}</b>. The ball
      <b>${ql(o)}</b>.</p>`}function Xl(t){let{path:e,now:n,away:o}=ve(t);return`A curve with one lowest place: the cost of each A. A ball started at A = ${h(t.A)}, with learning rate ${h(t.lr)}. After ${e.length-1} steps it is at A = ${h(n)}, where the cost is ${h(Kt(t,n))}. It ${ql(o)}.`}function jf(t){let{now:e,best:n}=ve(t),o=Math.abs(e-n)<1e-9||t.lr===0;return t.steps===Lf||dt([e])||o?null:{steps:t.steps+1}}var Cf=t=>Math.max(0,Math.min(1.35,Math.round(t*100)/100));function qf(t){let{path:e,best:n}=ve(t),o=Math.abs(t.A-n),r=e.every((a,i)=>i===0||(a-n)*(e[i-1]-n)<0),s=Math.abs(e.at(-1)-n)/o;return e.length>20&&o>.05&&r&&Math.abs(s-1)<.02}var Hl={picture:zf,controls:Bf,readout:Df,describe:Xl,play:jf,plays:()=>!0,input:t=>"A"in t?{...t,steps:0}:t,drags:{ball:(t,[e])=>({A:Cf(At.invert(e)),steps:0})},goals:{"04-to-08":{ask:"Start at A = 1 and come to 0.8 in a single step.",praise:"0.2 down a slope of 1272: the rate is 0.2 / 1272, about 0.000157.",met:t=>t.A===1&&t.steps===1&&Math.abs(ve(t).now-.8)<.001},"04-one-step":{ask:"Start at least 0.2 away from the lowest place, and land on it in a single step.",praise:"One step, from anywhere: this rate fits the curve's bend.",met:t=>{let{now:e,best:n}=ve(t),o=Math.abs(t.A-n)>=.2;return t.steps===1&&o&&Math.abs(e-n)<.001}},"04-forever":{ask:"Find a rate at which the ball bounces forever: after 20 steps it must still swing as wide as at first.",praise:"Twice the rate that lands in one step, and it never arrives.",met:qf}}};var wr="gears",ia={double:"2x",square:"x²",mirror:"1 − x"},ca={triple:"3u",square:"u²","minus-half":"−u/2"},Gl=[-1.5,2],_l=[...Array(15).keys()].map(t=>-1.5+t/4),Yt=[58,166,274],la=[26,322],hn=({first:t,second:e,x:n,halvings:o})=>Mi(t,e,n,2**-o);function Xf({first:t,second:e}){let n=_l.map(ne[t].f),o=n.map(ne[e].f);return[Gl,n,o].map(r=>y([Math.min(...r),Math.max(...r)],la))}function Hf(t,e,n){let[o,r]=la;return l`<g class="nn-axes"><path class="nn-zero" d="M${o} ${e}
      H${r}"/>${$t(...t.domain,5).map(s=>l`<path class="nn-zero" d="M${u(t(s))} ${e}v5"/><text
        x="${u(t(s))}" y="${e+20}" text-anchor="middle"
        >${h(s)}</text>`)}</g>
    <text class="nn-halo nn-strong" x="${o-18}" y="${e-12}">${n}</text>`}function Ul(t,e,n){let{from:o,to:r,rates:s}=hn(t),[a,i]=[Yt[e],Yt[e+1]],[m,c]=[o[e],r[e]].map(g=>u(n[e](g))),[p,d]=[o[e+1],r[e+1]].map(g=>u(n[e+1](g))),f=s[e],$=u((m+c+p+d)/4);return l`<path class="nn-band" d="M${m} ${a}L${c} ${a}L${d}
      ${i}L${p} ${i}Z"/>
    <path class="nn-edge ${X(f)}" d="M${m} ${a}L${p} ${i}"/>
    <path class="nn-edge ${X(f)}" d="M${c} ${a}L${d} ${i}"/>
    <text class="nn-halo nn-strong" x="${$}" y="${(a+i)/2+14}"
      text-anchor="middle">${Number.isNaN(f)?"no move":`× ${M(f)}`}</text>`}function Uf({from:t,to:e,moves:n},o,r){let s=Yt[o],[a,i]=[t[o],e[o]].map(m=>u(r[o](m)));return l`<path class="nn-move ${X(n[o])}" d="M${a}
      ${s}H${i}"/>
    <circle class="nn-centre" cx="${a}" cy="${s}" r="5"/>
    <text class="nn-halo nn-small" x="${u((a+i)/2)}" y="${s-(o?12:20)}"
      text-anchor="middle">${n[o]>0?"+":""}${h(n[o])}</text>`}function Ff(t){let e=Xf(t),{first:n,second:o}=t,r=_l.map(s=>{let a=ne[n].f(s);return[s,a,ne[o].f(a)]});return l`<svg viewBox="0 0 346 304" role="img"
    aria-label="${Vl(t)}">
    ${r.map(s=>l`<polyline class="nn-mesh" points="${s.map((a,i)=>`${u(e[i](a))},${Yt[i]}`).join(" ")}"/>`)}
    ${Ul(t,0,e)} ${Ul(t,1,e)}
    ${["x",`u = ${ia[n]}`,`y = ${ca[o]}`].map((s,a)=>Hf(e[a],Yt[a],s))}
    ${Yt.map((s,a)=>Uf(hn(t),a,e))}
    <g class="nn-grab" data-drag="x"><circle cx="${u(e[0](t.x))}"
      cy="${Yt[0]}" r="16"/><circle class="nn-handle" cx="${u(e[0](t.x))}" cy="${Yt[0]}" r="9"/></g>
  </svg>`}var Gf=(t,e)=>l`
  ${A(wr,"first",t,e,n=>ia[n])}
  ${A(wr,"second",t,e,n=>ca[n])}
  ${x(wr,"x",t,e)} ${x(wr,"halvings",t,e)}`;function _f(t){let{from:e,moves:n,rates:o,slopes:r}=hn(t),[s,a,i]=n,[m,c,p]=o,d=!Number.isNaN(c);return l`<p class="nn-formula">x moves by ${h(s)}, u by <b
      data-shows="du">${h(a)}</b>, y by <b data-shows="dy">${h(i)}</b>.</p>
    <p class="nn-formula">u per x: <b data-shows="first">${h(m)}</b>;
      y per u: ${d?l`<b data-shows="second">${h(c)}</b>`:"u did not move"}; y per x: ${d&&l`${h(m)} · ${M(c)} = `}<b
      data-shows="both">${h(p)}</b></p>
    <p class="nn-formula">Slopes at x = ${h(t.x)}, u = ${h(e[1])}:
      ${h(r[0])} · ${M(r[1])} = <b data-shows="slope">${h(r[0]*r[1])}</b></p>`}function Vl(t){let{moves:e,slopes:n}=hn(t),[o,r,s]=e.map(a=>h(a));return`Three number lines: x, u = ${ia[t.first]}, y = ${ca[t.second]}. From x = ${h(t.x)} a nudge of ${o} moves u by ${r} and y by ${s}. The slopes ${h(n[0])} and ${h(n[1])} multiply to ${h(n[0]*n[1])}.`}var Fl=({slopes:t})=>t[0]*t[1],Kl={picture:Ff,controls:Gf,readout:_f,describe:Vl,drags:{x(t,[e]){let n=y(Gl,la).invert(e);return{x:Math.max(-1.5,Math.min(1.5,Math.round(n*8)/8))}}},goals:{"00-chain":{ask:"With u = x² and y = 3u, find the place where y falls by 6 for each 1 that x grows: the slope of the whole chain is −6.",praise:"At −1: the slope of x² is −2 there, and −2 · 3 = −6.",met:t=>t.first==="square"&&t.second==="triple"&&Fl(hn(t))===-6},"00-block":{ask:"Make the slope of the whole chain 0, though the slope of the second link is not.",praise:"One slope of 0 and nothing gets through, whatever the other is. A shut ReLU stops the blame in the same way.",met(t){let e=hn(t);return Fl(e)===0&&e.slopes[1]!==0}}}};var ma="golf",vr=60,oo=10,Vf=12,Kf=4,It=110,Mr=y([0,125],[20,348]),ua=y([0,12.5],[46,346]),ha=y([-150,4e3],[292,172]),Zt=t=>oo*t-vr,Yl=t=>Zt(t)**2,Zl=t=>2*oo*Zt(t),Yf=({strength:t,lr:e,shots:n})=>[Vt(pt(e),([o])=>[Zl(o)],[t],n-1,100)],pn=t=>Yf(t)[0].map(([e])=>e);function Zf(t,e){let[n,o]=[u(Mr(0)),u(Mr(oo*t))],r=u(It-.55*(o-n));return l`<path class="${e?"nn-flight":"nn-bump"}"
    d="M${n} ${It}Q${u((n+o)/2)} ${r} ${o} ${It}"/>`}function Jf(t,e){let n=pn(t),o=u(Mr(vr)),r=(s,a)=>{let i=a===n.length-1;return l`<circle class="${i?"nn-dot":"nn-from"}"
      cx="${u(Mr(oo*s))}" cy="${It}" r="${i?6:4.5}"/>`};return l`<svg viewBox="0 0 360 330" role="img"
    aria-label="${Ql(t)}">
    <clipPath id="${e}-clip"><rect x="0" y="0" width="360" height="300"/>
    </clipPath>
    <g clip-path="url(#${e}-clip)">${n.map((s,a)=>Zf(s,a===n.length-1))}</g>
    <path class="nn-line" d="M8 ${It+6}H352"/>
    <path class="nn-normal" d="M${o} ${It+5}v-52"/>
    <path class="nn-one" d="M${o} ${It-47}l22 8l-22 8z"/>
    <path class="nn-cup" d="M${o-7} ${It+6}v9h14v-9"/>
    ${n.map(r)}
    <text class="nn-small" x="8" y="${It+24}">tee</text>
    <text class="nn-small" x="${o}" y="${It+30}" text-anchor="middle"
      >hole, ${vr} m</text>
    ${N(ua,ha,{names:["strength","cost: miss²"],count:4})}
    <path class="nn-curve" d="${G(Yl,ua,ha)}"/>
    ${n.map((s,a)=>{let i=a===n.length-1;return l`<circle class="${i?"nn-dot":"nn-from"}"
        cx="${u(ua(s))}" cy="${u(ha(Yl(s)))}" r="${i?6:4.5}"/>`})}
  </svg>`}var Qf=(t,e)=>l`${x(ma,"strength",t,e)}
  ${x(ma,"lr",t,e)} ${x(ma,"shots",t,e)}`,no=t=>Math.round(t*1e6)/1e6,Jl=t=>t>0?"too far":t<0?"short":"in";function t0(t){let e=pn(t),n=Math.max(0,e.length-Kf),o=e.slice(n).map((r,s)=>{let a=no(Zt(r));return l`<tr><td>${n+s+1}</td>
      <td data-shows="strength">${h(no(r))}</td>
      <td><span data-shows="miss">${h(a)}</span> (${Jl(a)})</td>
      <td data-shows="change">${h(no(-t.lr*Zl(r)))}</td></tr>`});return l`<table class="nn-table nn-tight"><thead><tr><th>shot</th><th>strength</th>
      <th>miss in m</th><th>correction</th></tr></thead><tbody>${o}</tbody></table>
    <p class="nn-formula">correction = −rate · 2 · ${oo} · miss</p>`}function Ql(t){let e=pn(t),n=no(Zt(e.at(-1)));return`A golf hole ${vr} metres from the tee. Shot ${e.length}, with strength ${h(no(e.at(-1)))}, ends ${h(Math.abs(n))} metres ${n?Jl(n):"away: in"}. Below it the cost curve, which never changes: the knob moves the shot along it.`}function e0(t){let e=pn(t).at(-1),n=Math.abs(Zt(e))<.05||t.lr===0;return t.shots===Vf||n?null:{shots:t.shots+1}}var tm={picture:Jf,controls:Qf,readout:t0,describe:Ql,play:e0,plays:()=>!0,wide:!0,verbs:{step:"Next shot",play:"Play on"},input:t=>"strength"in t?{...t,shots:1}:t,goals:{"04-hole":{ask:"Miss the first shot by 20 metres or more, and be within half a metre of the hole by the fourth.",praise:"The sign gave the direction, the distance the size.",met:t=>{let e=pn(t);return Math.abs(Zt(t.strength))>=20&&e.length<=4&&Math.abs(Zt(e.at(-1)))<=.5}},"04-both-sides":{ask:"Now miss on both sides in turn, four times running or more, and still come within 2 metres.",praise:"Over-corrected each time, and still in the end: a zigzag that shrinks.",met:t=>{let e=pn(t).map(Zt);return e.every((o,r)=>r===0||o*e[r-1]<0)&&e.length>4&&Math.abs(e.at(-1))<=2}}}};var dn={bowl:{cost:([t,e])=>(t*t+e*e)/2,gradient:([t,e])=>[t,e],lowest:[[0,0]],heights:[.05,.2,.45,.8,1.25,1.8,2.45,3.2]},"narrow valley":{cost:([t,e])=>(t*t+25*e*e)/10,gradient:([t,e])=>[t/5,5*e],lowest:[[0,0]],heights:[.02,.1,.25,.5,1,2,4,7]},"two minima":{cost:([t,e])=>t**4/4-t**3/15-t**2/2+t/5+.38333333333333336+e*e/2,gradient:([t,e])=>[(t*t-1)*(t-.2),e],lowest:[[-1,0]],heights:[.05,.15,.25,.35,.45,.7,1.2,2]},saddle:{cost:([t,e])=>t*t/2+(e*e-1)**2/4,gradient:([t,e])=>[t,(e*e-1)*e],lowest:[[0,1],[0,-1]],heights:[.03,.1,.18,.25,.4,.7,1.2,2]},plateau:{cost:([t,e])=>1-Math.exp(-(t*t+e*e)),gradient:([t,e])=>{let n=2*Math.exp(-(t*t+e*e));return[t*n,e*n]},lowest:[[0,0]],heights:[.1,.3,.5,.7,.85,.95,.99]}};var kr="two-knobs",fn=y([-2,2],[30,350]),$n=y([-2,2],[344,24]),n0=200,da=.01,nm=["plain descent","with momentum","Adam"],o0={},r0=t=>o0[t]??=Je(dn[t].cost,dn[t].heights,fn,$n);function s0({landscape:t,start:e,lr:n,steps:o,race:r}){let s=[pt(n),pt(n,.9),Ll(n)].slice(0,r?3:1),{gradient:a}=dn[t];return s.map(i=>Vt(i,a,e,o))}function Me(t){let{cost:e}=dn[t.landscape];return s0(t).map(n=>{let o=n.findIndex(r=>e(r)<da);return{path:n,after:o,now:n.at(-1),cost:e(n.at(-1))}})}var om=t=>Math.round(t*1e6)/1e6;function a0(t,e){let[n,o]=t.start;return l`<svg viewBox="0 0 360 382" role="img"
    aria-label="${rm(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="24" width="320" height="320"/>
    </clipPath>
    <g clip-path="url(#${e}-clip)">${r0(t.landscape)}</g>
    ${N(fn,$n,{names:["knob u","knob v"],count:4})}
    <g clip-path="url(#${e}-clip)">
      ${dn[t.landscape].lowest.map(([r,s])=>l`<path class="nn-centre" d="M${u(fn(r))} ${u($n(s)-6)}l6 6l-6 6l-6 -6z"/>`)}
      ${Me(t).map(({path:r},s)=>Fo(r,s,fn,$n)).reverse()}
    </g>
    <circle class="nn-handle" data-drag="start" cx="${u(fn(n))}"
      cy="${u($n(o))}" r="11"/>
  </svg>`}var i0=(t,e)=>l`
  ${t.choose&&A(kr,"landscape",t,e)}
  ${x(kr,"start",t,e,{},["u","v"])}
  ${x(kr,"lr",t,e)} ${x(kr,"steps",t,e)}`;function c0(t){let e=Me(t).map(({path:n,after:o,now:r,cost:s},a)=>l`<tr>
      <th scope="row">${Go(a)} ${nm[a]}</th>
      <td>${dt(r)?"left the map":l`<b data-shows="cost">${h(om(s))}</b>`}</td>
      <td>${o<0?dt(r)?"never":"not yet":l`<b data-shows="after">${o}</b>`}</td></tr>`);return l`<table class="nn-table"><thead><tr><th>◆ = lowest</th>
      <th>cost now</th><th>first below ${da} after</th></tr></thead>
    <tbody>${e}</tbody></table>`}function rm(t){let e=Me(t).map(({now:n,cost:o,after:r},s)=>{let a=dt(n)?"has left the map":`is at (${n.map(m=>h(m,3)).join(", ")}), cost ${h(om(o))}`,i=r<0?"":`, first below ${da} after ${r} steps`;return`${nm[s]} ${a}${i}`});return`Level lines of a cost with two knobs: ${t.landscape}. Start at (${t.start.map(n=>h(n)).join(", ")}), learning rate ${h(t.lr)}. After ${t.steps} steps: ${e.join("; ")}.`}function l0(t){if(t.steps===n0)return null;let e={...t,steps:t.steps+1};return Me(e).some(({path:o})=>{if(o.length<e.steps+1)return!1;let[r,s]=o.slice(-2);return s.some((a,i)=>Math.abs(a-r[i])>1e-5)})?{steps:e.steps}:null}var em=t=>Math.max(-2,Math.min(2,Math.round(t*20)/20))+0,pa=([t,e],[n,o],r)=>Math.hypot(t-n,e-o)<r,sm={picture:a0,controls:i0,readout:c0,describe:rm,play:l0,plays:()=>!0,pace:120,wide:!0,input:t=>"start"in t||"landscape"in t?{...t,steps:0}:t,drags:{start:(t,[e,n])=>({start:[em(fn.invert(e)),em($n.invert(n))],steps:0})},goals:{"04-valley":{ask:"In the narrow valley, start at least 1.5 away from the lowest place and bring plain descent below a cost of 0.01 in 40 steps or fewer.",praise:"A rate just below the one at which the steps across the valley would grow: the steep direction sets the limit, the flat one waits.",met:t=>{let[{after:e}]=Me(t);return t.landscape==="narrow valley"&&!pa(t.start,[0,0],1.5)&&Math.abs(t.start[1])>=.5&&e>=0&&e<=40}},"04-lower-minimum":{ask:"Two minima: bring plain descent to the lower one. Move the start, not farther than needed.",praise:"Which minimum it finds was decided by the start. No slope on the way told of the other one.",met:t=>t.landscape==="two minima"&&!pa(t.start,[-1,0],.5)&&pa(Me(t)[0].now,[-1,0],.05)},"04-leave-saddle":{ask:"Start a hair beside the saddle's ridge (v not 0, between −0.1 and 0.1), and let another runner be down, below a cost of 0.01, while plain descent is not.",praise:"On the ridge itself the slope across is 0, and nobody ever leaves. A hair beside it, whoever builds up speed leaves sooner.",met:t=>{let[e,...n]=Me(t);return t.landscape==="saddle"&&Math.abs(t.start[1])<=.1&&e.after<0&&n.some(({after:o})=>o>=0)}}}};var fa="wrong-model",gn=y([0,11],[34,346]),ro=y([-.5,8.5],[226,24]),m0=[1,2,3,4,5,6,7,8,9,10],u0=1e-4,$a={linear:{of:t=>t,by:.6,model:"A·x"},quadratic:{of:t=>t*t,by:.06,model:"A·x²"},logarithmic:{of:Math.log,by:2.6,model:"A·log x"}},am=t=>Object.values($a).find(e=>e.model===t).of,ga=t=>m0.map(e=>[e,$a[t].by*$a[t].of(e)]);function ao({data:t,model:e,A:n}){let o=am(e),r=ga(t).map(([i,m])=>[o(i),m]),{best:s,bend:a}=Qn(r);return{cost:we(r,n),slope:cn(r,n)[0],least:we(r,s),lr:1/(8*a)}}function h0(t,e){let n=r=>t.A*am(t.model)(r),o={...gn,domain:[.05,11]};return l`<svg viewBox="0 0 360 266" role="img"
    aria-label="${im(t)}">
    <clipPath id="${e}-clip"><rect x="34" y="24" width="312" height="202"/>
    </clipPath>
    ${N(gn,ro,{names:["guests x","bottles"],count:5})}
    <g clip-path="url(#${e}-clip)">
      ${ga(t.data).map(([r,s])=>l`<line class="nn-gap" x1="${u(gn(r))}" x2="${u(gn(r))}"
          y1="${u(ro(s))}" y2="${u(ro(n(r)))}"/>`)}
      <path class="nn-graph" d="${G(n,Object.assign(r=>gn(r),o),ro)}"/>
    </g>
    ${ga(t.data).map(([r,s])=>l`<circle class="nn-step nn-data" cx="${u(gn(r))}"
        cy="${u(ro(s))}" r="4.5"/>`)}
  </svg>`}var p0=(t,e)=>l`${A(fa,"data",t,e)}
  ${A(fa,"model",t,e)} ${x(fa,"A",t,e)}`,so=t=>Math.round(t*1e6)/1e6;function d0(t){let{cost:e,slope:n,least:o}=ao(t);return l`<p class="nn-formula">cost = <b data-shows="cost">${h(so(e))}</b>, its slope for A = <b data-shows="slope">${h(so(n))}</b></p>
    <p>The least cost that any A can reach with this model: <b
      data-shows="least">${h(so(o))}</b></p>`}function im(t){let{cost:e,least:n}=ao(t);return`Ten parties with ${t.data} data, and the model ${t.model} with A = ${h(t.A)}. The cost is ${h(so(e))}; the least that this model can reach is ${h(so(n))}.`}function f0(t){let{slope:e,lr:n}=ao(t);return Math.abs(e)<u0?null:{A:Math.min(3,pt(n)([t.A],[e])[0])}}var cm={picture:h0,controls:p0,readout:d0,describe:im,play:f0,plays:()=>!0,pace:120,goals:{"04-flat":{ask:"Wrong model: find data and a model whose cost has a slope below 0.01 in size while the cost itself is above 0.25.",praise:"Nothing is left to gain, and it still fits badly. No setting of the knob helps: the shape is wrong.",met:t=>{let{cost:e,slope:n}=ao(t);return Math.abs(n)<.01&&e>.25}},"04-right-shape":{ask:"Quadratic data: bring the cost below 0.001.",praise:"With the right shape, one knob is enough.",met:t=>t.data==="quadratic"&&ao(t).cost<.001}}};var bn={arrows:Pi,broadcast:qi,"matrix-product":Fi,"power-curve":sc,secant:xl,slice:kc,gears:Kl,neuron:Yi,"decision-line":hi,"truth-table":Ml,"sigmoid-curve":pc,activations:_a,"softmax-bars":Sc,"fit-probability":gi,reliability:mc,question:ac,"network-steps":il,"dinner-party":jc,"xor-space":El,bumps:Rc,"shape-checker":$l,"computational-graph":ti,"mazur-network":Qc,"nudge-error":ul,descent:Hl,"two-knobs":sm,"batch-paths":jl,"wrong-model":cm,golf:tm,"xor-learning":Sl,"gradient-depth":Ni,"party-learning":ec};function io(t,e,n){let o=Ta(t,e,n);return bn[t].check?.(o),o}function Ar(t,e,n,o,r,s={}){let a=U.figures[e].title;return l`<div class="nn-root" data-kind="${e}"
    data-wide="${String(!!t.wide)}"
    ${!t.plain&&l`role="group" aria-label="${a}"`}>
    <div class="nn-body">
      ${t.picture&&l`<div class="nn-stage">${t.picture(n,r,o)}</div>`}
      <div class="nn-side">
        <div class="nn-controls">${t.controls(n,r)}</div>
        ${t.plays?.(n)&&g0(t,n,s)}
      </div>
      ${t.readout&&l`<div class="nn-readout">${t.readout(n,r,o)}</div>`}
    </div>
    ${$0(t,n,o,s)}
    ${!t.plain&&b0(s)}
    <p class="nn-note" role="status">${s.note}</p>
    ${s.code&&l`<input class="nn-code" readonly aria-label="text to copy"
      value="${s.code}">`}
    <p class="nn-say" role="status"></p>
  </div>`}function $0(t,e,n,o){return e.goals?.length?l`<ul class="nn-goals" aria-label="Challenges">
    ${e.goals.map(r=>{let s=t.goals[r],a=s.met(e,n),i=a||!!o.met?.[r];return l`<li data-goal="${r}" data-met="${String(i)}">
        <span class="nn-tick" role="img"
          aria-label="${i?"Met":"Open"}">${i?"✓":""}</span>
        <span><b>Challenge.</b> ${s.ask}
        <span class="nn-praise">${(a||o.praised?.[r])&&s.praise}</span></span>
      </li>`})}
  </ul>`:""}function g0(t,e,n){let o=String(t.play(e)===null),{step:r="Step",play:s="Play"}=t.verbs??{};return l`<div class="nn-play nn-live">
    <button type="button" data-do="step" aria-disabled="${o}"
      >${r}</button>
    <button type="button" data-do="play" aria-disabled="${o}"
      >${n.playing?"Pause":s}</button>
  </div>`}function b0(t){return l`<div class="nn-tools nn-live">
    <button type="button" data-do="reset">Reset</button>
    <button type="button" data-do="copy">Copy as Python</button>
    ${t.link&&l`<button type="button" data-do="link">Copy link</button>`}
  </div>`}var lm=t=>t.target.closest?.("[data-drag]");function mm(t,e,n){let o=null;function r(c){let p=lm(c)?.dataset.drag;if(!p||c.button!==0)return;let d=c.target.closest("svg");o={name:p,svg:d},d.setPointerCapture(c.pointerId),c.preventDefault(),e(p)}function s(c){if(!o)return;let p=o.svg.getScreenCTM().inverse(),d=new DOMPoint(c.clientX,c.clientY),{x:f,y:$}=d.matrixTransform(p);n(o.name,[f,$])}let a=()=>o=null,m={pointerdown:r,pointermove:s,pointerup:a,pointercancel:a,touchstart:c=>lm(c)&&c.preventDefault()};for(let[c,p]of Object.entries(m))t.addEventListener(c,p,{passive:!1});return()=>{for(let[c,p]of Object.entries(m))t.removeEventListener(c,p)}}var x0="[data-part]:not([data-part=''])";function ba(t){let e=[...t.querySelectorAll(x0)],o=(e.findLast(r=>r.matches(":hover"))??e.find(r=>r.matches(":focus-visible, :has(:focus-visible)")))?.dataset.part.split(" ")[0];for(let r of e)r.toggleAttribute("data-lit",r.dataset.part.split(" ").includes(o))}function um(t){let e=()=>ba(t),n=["pointerover","pointerleave","focusin","focusout"];for(let o of n)t.addEventListener(o,e);return()=>{for(let o of n)t.removeEventListener(o,e)}}var wa="neural-networks-by-hand";var xa={};function Ir(){try{let t=JSON.parse(localStorage.getItem(wa));if(t?.version===1&&typeof t.met=="object")return{...xa,...t.met}}catch{}return{...xa}}function va(t){let e=Ir();e[t]||y0({...e,[t]:new Date().toISOString().slice(0,10)})}function y0(t){xa=t;try{localStorage.setItem(wa,JSON.stringify({version:1,met:t}))}catch{}w0()}var ya=new Set,w0=()=>ya.forEach(t=>t());function hm(t){let e=n=>n.key===wa&&t();return ya.add(t),globalThis.addEventListener?.("storage",e),()=>{ya.delete(t),globalThis.removeEventListener?.("storage",e)}}function pm(t,e){if(Array.isArray(t)){let r=e.prefixItems??t.map(()=>e.items);return`[${t.map((s,a)=>pm(s,r[a])).join(", ")}]`}if(typeof t=="boolean")return t?"True":"False";if(typeof t=="number")return e.type==="number"?Se(t):String(t);let n=t.includes("'")&&!t.includes('"')?'"':"'",o=t.replaceAll("\\","\\\\").replaceAll(n,`\\${n}`).replace(/[\0-\x1f\x7f-\xa0\xad]/g,k0);return n+o+n}var M0={"	":"\\t","\n":"\\n","\r":"\\r"},k0=t=>M0[t]??`\\x${t.charCodeAt(0).toString(16).padStart(2,"0")}`,A0=(t,e)=>JSON.stringify(t)===JSON.stringify(e),dm=({step:t,items:e})=>t!==void 0||!!(e&&dm(e));function fm(t,e){let{name:n,properties:o}=U.figures[t],r=Object.entries(o).filter(([s,a])=>dm(a)||!A0(e[s],a.default)).map(([s,a])=>`${s}=${pm(e[s],a)}`);return`${n}(${r.join(", ")})`}var $m=11;function I0(t,e){var n=e.attributes,o,r,s,a,i;if(!(e.nodeType===$m||t.nodeType===$m)){for(var m=n.length-1;m>=0;m--)o=n[m],r=o.name,s=o.namespaceURI,a=o.value,s?(r=o.localName||r,i=t.getAttributeNS(s,r),i!==a&&(o.prefix==="xmlns"&&(r=o.name),t.setAttributeNS(s,r,a))):(i=t.getAttribute(r),i!==a&&t.setAttribute(r,a));for(var c=t.attributes,p=c.length-1;p>=0;p--)o=c[p],r=o.name,s=o.namespaceURI,s?(r=o.localName||r,e.hasAttributeNS(s,r)||t.removeAttributeNS(s,r)):e.hasAttribute(r)||t.removeAttribute(r)}}var Sr,S0="http://www.w3.org/1999/xhtml",Y=typeof document>"u"?void 0:document,T0=!!Y&&"content"in Y.createElement("template"),N0=!!Y&&Y.createRange&&"createContextualFragment"in Y.createRange();function E0(t){var e=Y.createElement("template");return e.innerHTML=t,e.content.childNodes[0]}function L0(t){Sr||(Sr=Y.createRange(),Sr.selectNode(Y.body));var e=Sr.createContextualFragment(t);return e.childNodes[0]}function O0(t){var e=Y.createElement("body");return e.innerHTML=t,e.childNodes[0]}function R0(t){return t=t.trim(),T0?E0(t):N0?L0(t):O0(t)}function Tr(t,e){var n=t.nodeName,o=e.nodeName,r,s;return n===o?!0:(r=n.charCodeAt(0),s=o.charCodeAt(0),r<=90&&s>=97?n===o.toUpperCase():s<=90&&r>=97?o===n.toUpperCase():!1)}function W0(t,e){return!e||e===S0?Y.createElement(t):Y.createElementNS(e,t)}function P0(t,e){for(var n=t.firstChild;n;){var o=n.nextSibling;e.appendChild(n),n=o}return e}function Ma(t,e,n){t[n]!==e[n]&&(t[n]=e[n],t[n]?t.setAttribute(n,""):t.removeAttribute(n))}var gm={OPTION:function(t,e){var n=t.parentNode;if(n){var o=n.nodeName.toUpperCase();o==="OPTGROUP"&&(n=n.parentNode,o=n&&n.nodeName.toUpperCase()),o==="SELECT"&&!n.hasAttribute("multiple")&&(t.hasAttribute("selected")&&!e.selected&&(t.setAttribute("selected","selected"),t.removeAttribute("selected")),n.selectedIndex=-1)}Ma(t,e,"selected")},INPUT:function(t,e){Ma(t,e,"checked"),Ma(t,e,"disabled"),t.value!==e.value&&(t.value=e.value),e.hasAttribute("value")||t.removeAttribute("value")},TEXTAREA:function(t,e){var n=e.value;t.value!==n&&(t.value=n);var o=t.firstChild;if(o){var r=o.nodeValue;if(r==n||!n&&r==t.placeholder)return;o.nodeValue=n}},SELECT:function(t,e){if(!e.hasAttribute("multiple")){for(var n=-1,o=0,r=t.firstChild,s,a;r;)if(a=r.nodeName&&r.nodeName.toUpperCase(),a==="OPTGROUP")s=r,r=s.firstChild,r||(r=s.nextSibling,s=null);else{if(a==="OPTION"){if(r.hasAttribute("selected")){n=o;break}o++}r=r.nextSibling,!r&&s&&(r=s.nextSibling,s=null)}t.selectedIndex=n}}},co=1,bm=11,xm=3,ym=8;function Jt(){}function z0(t){if(t)return t.getAttribute&&t.getAttribute("id")||t.id}function B0(t){return function(n,o,r){if(r||(r={}),typeof o=="string")if(n.nodeName==="#document"||n.nodeName==="HTML"){var s=o;o=Y.createElement("html"),o.innerHTML=s}else if(n.nodeName==="BODY"){var a=o;o=Y.createElement("html"),o.innerHTML=a;var i=o.querySelector("body");i&&(o=i)}else o=R0(o);else o.nodeType===bm&&(o=o.firstElementChild);var m=r.getNodeKey||z0,c=r.onBeforeNodeAdded||Jt,p=r.onNodeAdded||Jt,d=r.onBeforeElUpdated||Jt,f=r.onElUpdated||Jt,$=r.onBeforeNodeDiscarded||Jt,g=r.onNodeDiscarded||Jt,v=r.onBeforeElChildrenUpdated||Jt,k=r.skipFromChildren||Jt,L=r.addChild||function(b,w){return b.appendChild(w)},W=r.childrenOnly===!0,Q=Object.create(null),P=[];function Z(b){P.push(b)}function ft(b,w){if(b.nodeType===co)for(var T=b.firstChild;T;){var S=void 0;w&&(S=m(T))?Z(S):(g(T),T.firstChild&&ft(T,w)),T=T.nextSibling}}function nt(b,w,T){$(b)!==!1&&(w&&w.removeChild(b),g(b),ft(b,T))}function ot(b){if(b.nodeType===co||b.nodeType===bm)for(var w=b.firstChild;w;){var T=m(w);T&&(Q[T]=w),ot(w),w=w.nextSibling}}ot(n);function mt(b){p(b);for(var w=b.firstChild;w;){var T=w.nextSibling,S=m(w);if(S){var I=Q[S];I&&Tr(w,I)?(w.parentNode.replaceChild(I,w),B(I,w)):mt(w)}else mt(w);w=T}}function O(b,w,T){for(;w;){var S=w.nextSibling;(T=m(w))?Z(T):nt(w,b,!0),w=S}}function B(b,w,T){var S=m(w);if(S&&delete Q[S],!T){var I=d(b,w);if(I===!1||(I instanceof HTMLElement&&(b=I,ot(b)),t(b,w),f(b),v(b,w)===!1))return}b.nodeName!=="TEXTAREA"?lo(b,w):gm.TEXTAREA(b,w)}function lo(b,w){var T=k(b,w),S=w.firstChild,I=b.firstChild,St,Tt,Ie,uo,Bt;t:for(;S;){for(uo=S.nextSibling,St=m(S);!T&&I;){if(Ie=I.nextSibling,S.isSameNode&&S.isSameNode(I)){S=uo,I=Ie;continue t}Tt=m(I);var ho=I.nodeType,Dt=void 0;if(ho===S.nodeType&&(ho===co?(St?St!==Tt&&((Bt=Q[St])?Ie===Bt?Dt=!1:(b.insertBefore(Bt,I),Tt?Z(Tt):nt(I,b,!0),I=Bt,Tt=m(I)):Dt=!1):Tt&&(Dt=!1),Dt=Dt!==!1&&Tr(I,S),Dt&&B(I,S)):(ho===xm||ho==ym)&&(Dt=!0,I.nodeValue!==S.nodeValue&&(I.nodeValue=S.nodeValue))),Dt){S=uo,I=Ie;continue t}Tt?Z(Tt):nt(I,b,!0),I=Ie}if(St&&(Bt=Q[St])&&Tr(Bt,S))T||L(b,Bt),B(Bt,S);else{var Er=c(S);Er!==!1&&(Er&&(S=Er),S.actualize&&(S=S.actualize(b.ownerDocument||Y)),L(b,S),mt(S))}S=uo,I=Ie}O(b,I,Tt);var Aa=gm[b.nodeName];Aa&&Aa(b,w)}var D=n,ke=D.nodeType,mo=o.nodeType;if(!W){if(ke===co)mo===co?Tr(n,o)||(g(n),D=P0(n,W0(o.nodeName,o.namespaceURI))):D=o;else if(ke===xm||ke===ym){if(mo===ke)return D.nodeValue!==o.nodeValue&&(D.nodeValue=o.nodeValue),D;D=o}}if(D===o)g(n);else{if(o.isSameNode&&o.isSameNode(D))return;if(B(D,o,W),P)for(var Ae=0,Nr=P.length;Ae<Nr;Ae++){var xn=Q[P[Ae]];xn&&nt(xn,xn.parentNode,!1)}}return!W&&D!==n&&n.parentNode&&(D.actualize&&(D=D.actualize(n.ownerDocument||Y)),n.parentNode.replaceChild(D,n)),D}}var D0=B0(I0),wm=D0;var j0=/<[^>]*>|[^<]+/g,ka=/([^\s="]+)="([^"]*)"/g,C0={"&amp;":"&","&lt;":"<","&gt;":">","&quot;":'"'},vm=t=>t.replace(/&\w+;/g,e=>C0[e]??e),Mm=t=>t[0]==="<"?t.replace(ka,'$1=""'):"";function q0(t,e){return t.localName==="details"&&(e.open=t.open),!t.classList.contains("nn-say")}function X0(t,e){let n=document.createTreeWalker(t,NodeFilter.SHOW_ELEMENT|NodeFilter.SHOW_TEXT,({parentNode:r})=>r.className==="nn-say"?NodeFilter.FILTER_REJECT:NodeFilter.FILTER_ACCEPT),o=e.map((r,s)=>{if(r.startsWith("</"))return null;let a=s?n.nextNode():t,i=r[0]==="<"?r.match(/[\w-]+/)[0]:"#text";return a?.nodeName.toLowerCase()===i.toLowerCase()&&a});return o.includes(!1)||n.nextNode()?null:o}function H0(t,e,n){if(t.nodeType===Node.TEXT_NODE){t.data=vm(n);return}let o=e.matchAll(ka);for(let[,r,s]of n.matchAll(ka))o.next().value[2]!==s&&t.setAttribute(r,vm(s))}function U0(t){for(let e of t.querySelectorAll("input")){let{value:n,checked:o,defaultValue:r,defaultChecked:s}=e;r&&n!==r&&(e.value=r),o!==s&&(e.checked=s)}for(let e of t.querySelectorAll("option"))e.selected!==e.defaultSelected&&(e.selected=e.defaultSelected)}function km(t){let e=[],n=null;return o=>{let r=o.match(j0),s=[...r.keys()].filter(i=>r[i]!==e[i]),a=i=>n[i]?.isConnected&&Mm(r[i])===Mm(e[i]);if(n&&r.length===e.length&&s.every(a)){for(let i of s)H0(n[i],e[i],r[i]);U0(t)}else wm(t.firstElementChild,o,{onBeforeElUpdated:q0}),n=X0(t.firstElementChild,r);e=r}}function Am(t){let e=0;function n(){e=0,r.disconnect(),delete t.dataset.steady,t.style.removeProperty("--nn-height")}let o=a=>t.style.setProperty("--nn-height",`${Math.ceil(a)}px`),r=new ResizeObserver(([{borderBoxSize:a}])=>{let{blockSize:i}=a[0];t.offsetWidth!==e?requestAnimationFrame(n):i>t.offsetHeight&&o(i)});function s(){e||!t.offsetWidth||(e=t.offsetWidth,o(t.offsetHeight),t.dataset.steady="",r.observe(t.firstElementChild))}return{hold:s,letGo:n}}function Im(t){let e=null;function n({target:r,pointerType:s}){e=s==="touch"&&r.type==="range"?{target:r,value:r.value}:null}function o(){e&&(e.target.value=e.value,e.target.dispatchEvent(new Event("input",{bubbles:!0})),e=null)}return t.addEventListener("pointerdown",n),t.addEventListener("pointercancel",o),()=>{t.removeEventListener("pointerdown",n),t.removeEventListener("pointercancel",o)}}var F0=500,G0=700,Sm=(t,[e,...n],o)=>e===void 0?o:t.with(e,Sm(t[e],n,o));function Tm(t,e,n){let o=e.get("kind"),r=bn[o],s=Object.keys(U.figures[o].properties),a=()=>io(o,Object.fromEntries(s.map(b=>[b,e.get(b)]))),i=a(),m=n.start??i,c={link:!!n.link,note:n.note,met:Ir(),praised:{}},p=0,d=0,f=0,$=Am(t),g=km(t);function v(){p=0;try{i=a()}catch(w){c.note=`${w.message} The figure shows its last state.`}Q();let b=Ar(r,o,i,m,n.uid,c).toString();t.firstElementChild||(t.innerHTML="<div></div>"),g(b),ba(t)}let k=()=>p||=requestAnimationFrame(v);function L(b){let w=t.querySelector(".nn-say");w&&(w.textContent=b)}function W(){r.plain||(clearTimeout(d),d=setTimeout(()=>L(r.describe(i)),G0))}function Q(){for(let b of i.goals??[]){let w=r.goals[b];w.met(i,m)&&(c.praised[b]=!0,!c.met[b]&&(va(b),clearTimeout(d),L(`Challenge met. ${w.praise}`)))}r.task?.(i)&&va(r.task(i)),c.met=Ir()}function P(b){$.hold(),c.note=c.code="";for(let[w,T]of Object.entries(b))e.set(w,T);e.save_changes(),W(),k()}function Z(){clearInterval(f),f=0,c.playing=!1,k()}function ft(){let b=r.play(i);return b?P(b):Z(),!!b}function nt(){if(f)return Z();if(matchMedia("(prefers-reduced-motion: reduce)").matches){let b={};for(let w=0;b&&w<1e3;w++)i={...i,...b},b=r.play(i);return P(i)}c.playing=!0,f=setInterval(()=>p||ft(),r.pace??F0),ft()}async function ot(b,w){try{await navigator.clipboard.writeText(b),c.note=`Copied ${w}.`,c.code=""}catch{c.note="Copying is denied here. Select the text and copy it:",c.code=b}k()}let mt={reset:()=>{Z(),c.praised={},P(m)},copy:()=>ot(fm(o,i),"as Python"),link:()=>ot(n.link(i),"the link"),step:ft,play:nt},O=(b,w)=>U.figures[o].properties[b].enum?.find(T=>String(T)===w)??w;function B({target:b}){let w=b.dataset?.trait;if(!w)return;let[T,...S]=w.split("."),I=b.value;b.type==="checkbox"&&(I=S.length?Number(b.checked):b.checked),b.type==="range"&&(I=Number(I)),b.type==="radio"&&(I=O(T,I)),I=Sm(e.get(T),S.map(Number),I);let St={[T]:I};P(r.input?.(St,i)??St)}function lo({target:b}){let w=b.closest?.("[data-do]");if(!w||w.ariaDisabled==="true")return;let T=w.dataset.do;r.actions?.[T]?P(r.actions[T](i)):mt[T]?.()}function D(b){let w=t.querySelector("[data-enter]");b.key!=="Enter"||!w||b.target.matches("input")&&w.click()}t.addEventListener("input",B),t.addEventListener("click",lo),t.addEventListener("click",$.letGo),t.addEventListener("keydown",D);let ke=um(t),mo=Im(t),Ae=i,Nr=mm(t,()=>Ae=i,(b,w)=>P(r.drags[b](Ae,w)));for(let b of s)e.on(`change:${b}`,k);let xn=hm(k);return v(),()=>{Z(),cancelAnimationFrame(p),clearTimeout(d);for(let b of s)e.off(`change:${b}`,k);t.removeEventListener("input",B),t.removeEventListener("click",lo),t.removeEventListener("click",$.letGo),t.removeEventListener("keydown",D),$.letGo(),Nr(),ke(),mo(),xn()}}var Hw={render({model:t,el:e}){let n=globalThis.nnFigures=(globalThis.nnFigures??0)+1;return Tm(e,t,{uid:`nn-live-${n}`})}};function Uw(t,e,n,o){let r=io(t,e);return Ar(bn[t],t,r,r,n,{link:o}).toString()}var Fw=(t,e)=>bn[t].describe(io(t,e));export{Hw as default,Fw as describe,Uw as still};
