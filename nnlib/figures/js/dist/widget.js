var F={version:1,tasks:["00-axis","00-base","00-block","00-chain","00-column","00-dot","00-downhill","00-e","00-level","00-limit","00-links","00-log-product","00-one-weight","00-partial","00-partials","00-perpendicular","00-refused","00-right-angle","00-same-dot","00-same-slopes","00-shape","00-slope","00-slope-rules","00-star","00-steeper","00-steepest","00-trap","00-trap-loss","00-which-power","01-and","01-bias","01-both","01-distance","01-double","01-emails","01-knobs","01-lower-bias","01-nand","01-no-mistakes","01-one","01-or","01-random","01-rule","01-rule-step","01-same-line","01-scale","01-seven-bottles","01-silence","01-swap","01-xor","01-xor-rows","01-xor-why","02-blunder","02-calibrate","02-centre","02-centre-moves","02-corner","02-coupling","02-fair","02-five","02-half-at-four","02-halve","02-learn","02-loss","02-mirror","02-ninety","02-odds","02-odds-back","02-relu-corner","02-saturate","02-shift","02-sigma-zero","02-squash","02-staircase","02-steepest","02-steepness","02-step-at-two","02-sure","02-tanh","03-both","03-collapse","03-count","03-cybenko","03-feud","03-fit","03-flat","03-fold","03-fold-place","03-forward","03-hidden-sum","03-hidden-why","03-hill","03-idle","03-idle-relu","03-last-bit","03-most-wine","03-one-knob","03-one-sum","03-product-shape","03-silent","03-silent-shape","03-step","03-to","03-warp","03-wave","03-weights-shape","03-wrong-bias","04-across","04-both-sides","04-cost","04-double","04-first-adam","04-first-epoch","04-flat","04-flat-bad","04-forever","04-hill","04-hole","04-land","04-leave-saddle","04-lower-minimum","04-next","04-one-epoch","04-one-step","04-promise","04-ratio","04-ridge","04-right-shape","04-second-step","04-settle","04-sgd","04-shrink","04-sum","04-sure-wrong","04-to-08","04-valley","04-which-way","05-backward","05-both-sides","05-bug-line","05-explode","05-find-bug","05-hidden","05-keep","05-last-error","05-lost","05-nudge","05-one-side","05-one-step","05-order","05-party-dead","05-party-learned","05-party-sum","05-price","05-rate","05-relu","05-revive","05-second","05-shared","05-small","05-square","05-thirty","05-two-paths","05-vanish","05-w6","05-wrong-silent","05-xor-learned","05-xor-quick","05-xor-stuck","05-zeros"],figures:{secant:{name:"Secant",title:"the slope of a curve between two points",type:"object",properties:{curve:{enum:["line","square","three-squares","square-and-line"],title:"curve",default:"square"},x:{type:"number",minimum:-2,maximum:2,step:.125,title:"place x",default:1},halvings:{type:"integer",minimum:0,maximum:10,step:1,title:"halvings of the nudge",default:0},goals:{type:"array",items:{enum:["00-slope","00-downhill"]},minItems:0,maxItems:2,default:[]}}},"power-curve":{name:"PowerCurve",title:"the powers of a base",type:"object",properties:{base:{type:"number",minimum:.5,maximum:3.5,step:.03125,title:"base",default:2},x:{type:"number",minimum:-2,maximum:2,step:.03125,title:"power x",default:1},mirror:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["00-e","00-which-power"]},minItems:0,maxItems:2,default:[]}}},arrows:{name:"Arrows",title:"two vectors as arrows",type:"object",properties:{u:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:2,maxItems:2,default:[2,1]},v:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:2,maxItems:2,default:[1,2]},goals:{type:"array",items:{enum:["00-right-angle","00-same-dot"]},minItems:0,maxItems:2,default:[]}}},"matrix-product":{name:"MatrixProduct",title:"the product of two matrices",type:"object",properties:{X:{type:"array",items:{type:"number",minimum:-9,maximum:9},minItems:6,maxItems:6,default:[1,2,3,0,1,-1]},W:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:6,maxItems:6,default:[1,-1,0,2,2,.5]},entry:{enum:["1,1","1,2","2,1","2,2"],title:"entry",default:"1,1"},goals:{type:"array",items:{enum:["00-column"]},minItems:0,maxItems:1,default:[]}}},broadcast:{name:"Broadcast",title:"how NumPy stretches two arrays to one shape",type:"object",properties:{a:{enum:["()","(2,)","(3,)","(1, 3)","(3, 1)","(2, 3)","(3, 3)"],title:"shape of a",default:"(2, 3)"},b:{enum:["()","(2,)","(3,)","(1, 3)","(3, 1)","(2, 3)","(3, 3)"],title:"shape of b",default:"(3,)"},goals:{type:"array",items:{enum:["00-refused","00-trap"]},minItems:0,maxItems:2,default:[]}}},slice:{name:"Slice",title:"the slopes of a surface",type:"object",properties:{surface:{enum:["plane","bowl","product"],title:"height",default:"bowl"},x:{type:"number",minimum:-2,maximum:2,step:.25,title:"x",default:1},y:{type:"number",minimum:-2,maximum:2,step:.25,title:"y",default:1},angle:{type:"integer",minimum:0,maximum:360,step:5,title:"direction in degrees",default:0},turn:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["00-partials","00-same-slopes","00-steepest","00-level"]},minItems:0,maxItems:4,default:[]}}},gears:{name:"Gears",title:"a chain of two rates",type:"object",properties:{first:{enum:["double","square","mirror"],title:"u =",default:"square"},second:{enum:["triple","square","minus-half"],title:"y =",default:"triple"},x:{type:"number",minimum:-1.5,maximum:1.5,step:.125,title:"place x",default:1},halvings:{type:"integer",minimum:1,maximum:10,step:1,title:"halvings of the nudge",default:1},goals:{type:"array",items:{enum:["00-chain","00-block"]},minItems:0,maxItems:2,default:[]}}},neuron:{name:"Neuron",title:"a neuron with its knobs",type:"object",properties:{w:{type:"array",items:{type:"number",minimum:-10,maximum:10,step:.25},minItems:1,maxItems:3,title:"weight of {name}",fixedLength:!0,default:[7,3]},b:{type:"number",minimum:-10,maximum:10,step:.25,title:"bias",default:-2},x:{type:"array",items:{type:"number",minimum:0,maximum:80,step:1},minItems:1,maxItems:3,title:"{name}",sameLengthAs:"w",fixedLength:!0,default:[1,0]},activation:{enum:["step","identity","sigmoid"],title:"activation",default:"step"},names:{type:"array",items:{type:"string",minLength:1,maxLength:24},minItems:1,maxItems:3,sameLengthAs:"w",fixedLength:!0,default:["x₁","x₂"]},answers:{type:"array",items:{type:"string",minLength:1,maxLength:24},minItems:2,maxItems:2,default:["stays silent","fires"]},switches:{type:"boolean",default:!0},table:{type:"boolean",default:!1},choose:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["01-silence","01-both","01-seven-bottles","03-last-bit"]},minItems:0,maxItems:4,default:[]}}},"decision-line":{name:"DecisionLine",title:"a neuron's line through labelled points",type:"object",properties:{w:{type:"array",items:{type:"number",minimum:-10,maximum:10,step:.25},minItems:2,maxItems:2,title:"weight w{i}",default:[1,-1]},b:{type:"number",minimum:-10,maximum:10,step:.25,title:"bias b",default:0},points:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:-3,maximum:3},{type:"number",minimum:-3,maximum:3},{enum:[0,1]}],minItems:3,maxItems:3},minItems:0,maxItems:60,default:[[2,1,1],[-2,-3,0],[-2,0,1],[1,-2,0],[0,1,1],[3,-1,0]]},rule:{type:"boolean",default:!1},turn:{type:"integer",minimum:0,maximum:59,default:0},last:{enum:["","added","subtracted","kept","not added","not subtracted","not kept"],default:""},goals:{type:"array",items:{enum:["01-no-mistakes","01-same-line","01-swap","01-rule"]},minItems:0,maxItems:4,default:[]}}},"truth-table":{name:"TruthTable",title:"a truth table to meet with one neuron",type:"object",properties:{gate:{enum:["AND","OR","NAND","XOR"],title:"table",default:"AND"},w:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:2,maxItems:2,title:"weight w{i}",default:[1,1]},b:{type:"number",minimum:-3,maximum:3,step:.25,title:"bias b",default:.5},firing:{enum:["","w1+w2+b>0","w1+w2+2b>0","2w1+2w2+2b>0"],default:""},silent:{enum:["","w1+w2<=0","w1+w2+b<=0","w1+w2+2b<=0"],default:""},goals:{type:"array",items:{enum:["01-and","01-or","01-nand","01-xor"]},minItems:0,maxItems:4,default:[]}}},question:{name:"Question",title:"a question",type:"object",properties:{id:{type:"string",minLength:0,maxLength:40,default:""},data:{type:"string",minLength:0,maxLength:8e3,default:""},answer:{type:"string",minLength:0,maxLength:40,default:""},checked:{type:"boolean",default:!1}}},"sigmoid-curve":{name:"SigmoidCurve",title:"a sigmoid with its knobs",type:"object",properties:{w:{type:"number",minimum:-8,maximum:8,step:.25,title:"weight w",default:1},b:{type:"number",minimum:-24,maximum:24,step:.25,title:"bias b",default:0},x:{type:"number",minimum:-4,maximum:4,step:.125,title:"input x",default:1},tangent:{type:"boolean",default:!1},lockable:{type:"boolean",default:!1},keep:{type:"boolean",title:"keep the centre",default:!1},centre:{type:"number",minimum:-3,maximum:3,default:0},goals:{type:"array",items:{enum:["02-step-at-two","02-mirror","02-steepest"]},minItems:0,maxItems:3,default:[]}}},activations:{name:"Activations",title:"six activations and their slopes",type:"object",properties:{z:{type:"number",minimum:-8,maximum:8,step:.25,title:"pre-activation z",default:1},negative_slope:{type:"number",minimum:0,maximum:1,default:.1},goals:{type:"array",items:{enum:["02-saturate","02-corner"]},minItems:0,maxItems:2,default:[]}}},"softmax-bars":{name:"SoftmaxBars",title:"scores turned into probabilities by softmax",type:"object",properties:{z:{type:"array",items:{type:"number",minimum:-5,maximum:5,step:.25},minItems:2,maxItems:4,title:"score of {name}",fixedLength:!0,default:[1,2,.5]},names:{type:"array",items:{type:"string",minLength:1,maxLength:12},minItems:2,maxItems:4,sameLengthAs:"z",fixedLength:!0,default:["cat","dog","bird"]},goals:{type:"array",items:{enum:["02-halve","02-shift"]},minItems:0,maxItems:2,default:[]}}},"fit-probability":{name:"FitProbability",title:"a probability to fit to labelled emails",type:"object",properties:{w:{type:"number",minimum:-4,maximum:4,step:.125,title:"weight w",default:0},b:{type:"number",minimum:-10,maximum:10,step:.25,title:"bias b",default:0},x:{type:"number",minimum:0,maximum:10,step:.5,title:"an email with so many CAPITALS",default:4},points:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:0,maximum:10},{enum:[0,1]}],minItems:2,maxItems:2},minItems:1,maxItems:40,default:[[0,0],[1,0],[2,0],[3,0],[3,1],[4,0],[5,0],[5,1],[6,1],[7,0],[7,1],[9,1]]},surprise:{type:"boolean",default:!1},learn:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["02-half-at-four","02-fair","02-learn"]},minItems:0,maxItems:3,default:[]}}},reliability:{name:"Reliability",title:"what a model said against what happened",type:"object",properties:{scale:{type:"number",minimum:0,maximum:2,step:.125,title:"log-odds multiplied by",default:1},cases:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:-8,maximum:8},{type:"integer",minimum:0,maximum:999},{type:"integer",minimum:0,maximum:999}],minItems:3,maxItems:3},minItems:0,maxItems:60,default:[[-6,0,9],[-5.5,0,13],[-5,0,17],[-4.5,1,21],[-4,4,24],[-3.5,1,34],[-3,11,31],[-2.5,14,35],[-2,9,46],[-1.5,23,38],[-1,21,44],[-.5,33,36],[0,35,35],[.5,40,29],[1,43,22],[1.5,41,20],[2,41,14],[2.5,41,8],[3,35,7],[3.5,28,7],[4,25,3],[4.5,19,3],[5,16,1],[5.5,13,0],[6,8,1]]},goals:{type:"array",items:{enum:["02-calibrate"]},minItems:0,maxItems:1,default:[]}}},"network-steps":{name:"NetworkSteps",title:"a network that steps through its own arithmetic",type:"object",properties:{x:{type:"array",items:{enum:[0,1]},minItems:2,maxItems:2,title:"{name} digit",default:[0,1]},at:{type:"integer",minimum:0,maximum:15,step:1,title:"steps done",default:0},W1:{type:"array",items:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:2,maxItems:2},minItems:2,maxItems:2,default:[[.6,-.4],[-1.7,-1.3]]},b1:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:2,maxItems:2,default:[.2,.2]},W2:{type:"array",items:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:1,maxItems:1},minItems:2,maxItems:2,default:[[-1.36],[.34]]},b2:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:1,maxItems:1,default:[.9]},knob:{enum:["W1.0.0","W1.0.1","W1.1.0","W1.1.1","b1.0","b1.1","W2.0.0","W2.1.0","b2.0"],default:"W1.0.0"},knobs:{type:"boolean",default:!1},table:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["03-step","03-one-knob"]},minItems:0,maxItems:2,default:[]}}},"dinner-party":{name:"DinnerParty",title:"wine for a dinner party",type:"object",properties:{guests:{type:"array",items:{enum:[0,1]},minItems:3,maxItems:3,title:"{name}",default:[0,0,0]},W1:{type:"array",items:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:3,maxItems:3},minItems:3,maxItems:3,default:[[0,0,1],[0,1.5,0],[1,.4,0]]},b1:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:3,maxItems:3,default:[0,-.5,0]},W2:{type:"array",items:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:1,maxItems:1},minItems:3,maxItems:3,default:[[.5],[2],[-5]]},b2:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:1,maxItems:1,default:[1]},relu:{type:"array",items:{enum:[0,1]},minItems:3,maxItems:3,title:"ReLU in {name}",default:[1,1,1]},knob:{enum:["W1.0.0","W1.0.1","W1.0.2","W1.1.0","W1.1.1","W1.1.2","W1.2.0","W1.2.1","W1.2.2","b1.0","b1.1","b1.2","W2.0.0","W2.1.0","W2.2.0","b2.0"],default:"W1.0.0"},knobs:{type:"boolean",default:!1},unplug:{type:"boolean",default:!1},table:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["03-most-wine","03-idle-relu","03-feud"]},minItems:0,maxItems:3,default:[]}}},"xor-space":{name:"XorSpace",title:"XOR in the space of two hidden neurons",type:"object",properties:{way:{enum:["sigmoids","ReLUs"],title:"hidden neurons",default:"ReLUs"},amount:{type:"number",minimum:0,maximum:1,step:.05,title:"plain square → hidden square",default:0},w:{type:"array",items:{type:"number",minimum:-4,maximum:4,step:.25},minItems:2,maxItems:2,title:"weight of {name}",default:[1,-1]},b:{type:"number",minimum:-4,maximum:4,step:.25,title:"bias",default:.25},goals:{type:"array",items:{enum:["03-fold","03-warp"]},minItems:0,maxItems:2,default:[]}}},bumps:{name:"Bumps",title:"a curve built of bumps",type:"object",properties:{target:{enum:["hill","wave","roof"],title:"curve to match",default:"hill"},count:{enum:[2,4,8],title:"bumps",default:2},steepness:{type:"number",minimum:4,maximum:100,step:4,title:"steepness",default:32},heights:{type:"array",items:{type:"number",minimum:-1,maximum:1,step:.0625},minItems:8,maxItems:8,title:"height of {name}",default:[.5,0,0,0,0,0,0,0]},goals:{type:"array",items:{enum:["03-hill","03-wave"]},minItems:0,maxItems:2,default:[]}}},"shape-checker":{name:"ShapeChecker",title:"the shapes of a layer",type:"object",properties:{formula:{enum:["X @ W + b","X @ W.T + b","W @ X + b"],title:"formula",default:"X @ W + b"},X:{type:"array",items:{type:"integer",minimum:1,maximum:8,step:1},minItems:2,maxItems:2,title:"{name} of X",default:[4,2]},W:{type:"array",items:{type:"integer",minimum:1,maximum:8,step:1},minItems:2,maxItems:2,title:"{name} of W",default:[3,2]},b:{type:"integer",minimum:1,maximum:8,step:1,title:"entries of b",default:3},goals:{type:"array",items:{enum:["03-fit","03-silent"]},minItems:0,maxItems:2,default:[]}}},descent:{name:"Descent",title:"a ball on the cost curve of one knob",type:"object",properties:{A:{type:"number",minimum:0,maximum:1.35,step:.01,title:"start: A",default:1},lr:{type:"number",minimum:0,maximum:7e-4,step:1e-6,title:"learning rate",default:5e-5},steps:{type:"integer",minimum:0,maximum:60,step:1,title:"steps done",default:0},points:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:1,maximum:100},{type:"number",minimum:0,maximum:100}],minItems:2,maxItems:2},minItems:1,maxItems:12,default:[[3,2],[10,7],[75,50]]},goals:{type:"array",items:{enum:["04-to-08","04-one-step","04-forever"]},minItems:0,maxItems:3,default:[]}}},"two-knobs":{name:"TwoKnobs",title:"descent on two knobs, seen from above",type:"object",properties:{landscape:{enum:["bowl","narrow valley","two minima","saddle","plateau"],title:"landscape",default:"bowl"},start:{type:"array",items:{type:"number",minimum:-2,maximum:2,step:.05},minItems:2,maxItems:2,title:"start: knob {name}",default:[-1.5,1]},lr:{type:"number",minimum:.01,maximum:.5,step:.01,title:"learning rate",default:.1},steps:{type:"integer",minimum:0,maximum:200,step:1,title:"steps done",default:0},race:{type:"boolean",default:!1},choose:{type:"boolean",default:!0},goals:{type:"array",items:{enum:["04-valley","04-lower-minimum","04-leave-saddle"]},minItems:0,maxItems:3,default:[]}}},"batch-paths":{name:"BatchPaths",title:"full batch, mini-batch and single examples on the same data",type:"object",properties:{start:{type:"array",items:{type:"number",minimum:-1.5,maximum:2.5,step:.05},minItems:2,maxItems:2,title:"start: knob {name}",default:[-1.2,-.6]},lr:{type:"number",minimum:.01,maximum:.4,step:.01,title:"learning rate",default:.1},looked:{type:"integer",minimum:0,maximum:240,step:4,title:"examples looked at",default:0},points:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:-2,maximum:2},{type:"number",minimum:-5,maximum:5}],minItems:2,maxItems:2},minItems:12,maxItems:12,default:[[-1,.1],[-.8,.4],[-.6,1.3],[-.4,1],[-.2,.3],[0,1.1],[.2,1],[.4,1.5],[.6,.9],[.8,1.8],[1,2],[1.2,2.7]]},orders:{type:"array",items:{type:"array",items:{type:"integer",minimum:0,maximum:11},minItems:12,maxItems:12},minItems:1,maxItems:20,default:[[1,0,8,2,10,9,7,6,4,3,5,11],[3,2,6,0,7,11,9,8,5,10,4,1],[1,3,2,8,6,5,7,4,0,10,11,9],[4,6,10,11,0,1,2,9,8,3,5,7],[2,9,7,0,11,4,10,3,1,6,5,8],[8,6,4,7,10,3,9,11,1,0,2,5],[0,7,10,6,4,5,1,3,8,2,11,9],[6,9,11,4,0,2,7,1,8,10,3,5],[5,7,3,1,4,0,11,9,2,8,10,6],[6,4,9,0,8,2,1,10,5,7,11,3],[5,3,9,7,1,2,10,11,4,6,0,8],[2,8,1,7,3,6,11,9,0,4,10,5],[3,9,4,11,2,0,10,6,1,8,5,7],[3,2,0,9,5,11,10,7,8,6,4,1],[2,10,0,5,1,3,9,11,8,6,7,4],[0,2,7,3,11,8,9,5,1,10,4,6],[9,4,11,8,0,1,10,2,6,5,7,3],[5,3,1,4,0,11,8,7,6,10,2,9],[6,5,7,0,2,9,11,8,4,1,10,3],[2,11,0,10,9,6,7,3,5,8,1,4]]},goals:{type:"array",items:{enum:["04-one-epoch","04-settle"]},minItems:0,maxItems:2,default:[]}}},"wrong-model":{name:"WrongModel",title:"a model fitted to data of its own shape, or of another",type:"object",properties:{data:{enum:["linear","quadratic","logarithmic"],title:"data",default:"linear"},model:{enum:["A·x","A·x²","A·log x"],title:"model",default:"A·x"},A:{type:"number",minimum:0,maximum:3,step:.01,title:"knob A",default:.2},goals:{type:"array",items:{enum:["04-flat","04-right-shape"]},minItems:0,maxItems:2,default:[]}}},golf:{name:"Golf",title:"a golf hole and one knob",type:"object",properties:{strength:{type:"number",minimum:0,maximum:10,step:.25,title:"first shot: strength",default:9},lr:{type:"number",minimum:0,maximum:.01,step:5e-4,title:"learning rate",default:.001},shots:{type:"integer",minimum:1,maximum:12,step:1,title:"shots played",default:1},goals:{type:"array",items:{enum:["04-hole","04-both-sides"]},minItems:0,maxItems:2,default:[]}}},"computational-graph":{name:"ComputationalGraph",title:"a computational graph, forward and backward",type:"object",properties:{graph:{enum:["bill","neuron"],default:"bill"},at:{type:"integer",minimum:0,maximum:13,step:1,title:"steps done",default:0},guests:{type:"integer",minimum:0,maximum:20,step:1,title:"guests",default:10},price:{type:"number",minimum:0,maximum:24,step:.5,title:"price of a bottle",default:8},meal:{type:"number",minimum:0,maximum:40,step:1,title:"price of a meal",default:20},x:{type:"number",minimum:-4,maximum:4,step:.25,title:"input x",default:1},w:{type:"number",minimum:-4,maximum:4,step:.25,title:"weight w",default:2},b:{type:"number",minimum:-4,maximum:4,step:.25,title:"bias b",default:2},target:{enum:[0,1],title:"target",default:0},goals:{type:"array",items:{enum:["05-backward","05-thirty","05-wrong-silent"]},minItems:0,maxItems:3,default:[]}}},"mazur-network":{name:"MazurNetwork",title:"a network of six neurons, forward, backward and updated",type:"object",properties:{steps:{type:"integer",minimum:0,maximum:1e4,step:1,title:"steps of training done",default:0},phase:{enum:["hidden","outputs","output-blame","hidden-blame","update"],title:"this step, as far as",default:"hidden"},early:{type:"boolean",title:"move w₅ to w₈ early",default:!1},hunt:{type:"boolean",default:!1},pick:{enum:["w1","w2","w3","w4","w5","w6","w7","w8"],default:"w5"},goals:{type:"array",items:{enum:["05-one-step","05-find-bug","05-last-error"]},minItems:0,maxItems:3,default:[]}}},"nudge-error":{name:"NudgeError",title:"how wrong a nudged slope is, against the size of the nudge",type:"object",properties:{power:{type:"integer",minimum:-16,maximum:0,step:1,title:"nudge: 10 to the power of",default:-1},way:{enum:["one side","both sides"],title:"measured",default:"one side"},single:{type:"boolean",title:"single precision (float32)",default:!1},goals:{type:"array",items:{enum:["05-one-side","05-both-sides","05-lost"]},minItems:0,maxItems:3,default:[]}}},"xor-learning":{name:"XorLearning",title:"XOR being learned",type:"object",properties:{seed:{type:"integer",minimum:0,maximum:99,step:1,title:"seed of the first weights",default:3},rate:{type:"number",minimum:.25,maximum:6,step:.25,title:"learning rate",default:4},steps:{type:"integer",minimum:0,maximum:1500,step:5,title:"steps taken",default:0},goals:{type:"array",items:{enum:["05-xor-learned","05-xor-stuck","05-xor-quick"]},minItems:0,maxItems:3,default:[]}}},"gradient-depth":{name:"GradientDepth",title:"the gradient in each layer of a deep network",type:"object",properties:{activation:{enum:["sigmoid","tanh","relu"],title:"activation",default:"sigmoid"},init:{enum:["zeros","uniform","xavier","he"],title:"first weights",default:"xavier"},of:{enum:["weights","biases"],title:"gradient of the",default:"weights"},depth:{type:"integer",minimum:1,maximum:12,step:1,title:"hidden layers",default:2},width:{type:"integer",minimum:2,maximum:16,step:1,title:"neurons in each",default:8},seed:{type:"integer",minimum:0,maximum:99,step:1,title:"seed",default:0},goals:{type:"array",items:{enum:["05-vanish","05-revive","05-explode"]},minItems:0,maxItems:3,default:[]}}},"party-learning":{name:"PartyLearning",title:"the dinner party, learned from many starts",type:"object",properties:{seed:{type:"integer",minimum:0,maximum:39,step:1,title:"seed of the start picked",default:0},rate:{enum:[.01,.03,.1,.3],title:"learning rate",default:.1},steps:{type:"integer",minimum:0,maximum:1e3,step:5,title:"steps taken",default:0},goals:{type:"array",items:{enum:["05-party-learned","05-party-dead","05-party-sum"]},minItems:0,maxItems:3,default:[]}}}}};function Nr(t){if(t.enum){let n=t.enum.map(vm).join(", ");return t.enum.length===1?n:`one of ${n}`}return t.prefixItems?"["+t.prefixItems.map(Nr).join("; ")+"]":t.type==="array"?`a list of ${ka(t.minItems,t.maxItems)}, each ${Nr(t.items)}`:t.type==="string"?`a text of ${ka(t.minLength,t.maxLength)} characters`:t.type==="boolean"?"True or False":`${t.type==="number"?"a number":"a whole number"} from ${t.minimum} to ${t.maximum}`}var vm=t=>typeof t=="string"?`'${t}'`:String(t),ka=(t,e)=>t===e?`${t}`:`${t} to ${e}`;function Aa(t,e){if(t.enum)return t.enum.includes(e);if(t.type==="array")return Mm(t,e);if(t.type==="boolean")return typeof e=="boolean";if(t.type==="string"){if(typeof e!="string")return!1;let n=[...e].length;return n>=t.minLength&&n<=t.maxLength}return typeof e!="number"||!Number.isFinite(e)||t.type==="integer"&&!Number.isInteger(e)?!1:e>=t.minimum&&e<=t.maximum}function Mm(t,e){if(!Array.isArray(e))return!1;let n=t.prefixItems??e.map(()=>t.items);return e.length>=t.minItems&&e.length<=t.maxItems&&e.every((o,r)=>Aa(n[r],o))}function ho(t){let e=typeof t=="number"?String(t):JSON.stringify(t);return String(e).length<=60?e:e.slice(0,57)+"..."}function Ia(t,e,n={}){let o=Object.hasOwn(F.figures,t)&&F.figures[t];if(!o)throw new Error(`There is no figure of the kind '${t}'.`);let{name:r,properties:s}=o;if(typeof e!="object"||e===null||Array.isArray(e))throw new Error(`${r}'s state must be an object; got ${ho(e)}.`);let a=Object.hasOwn(e,"version")?e.version:F.version;if(a!==F.version)throw new Error(`${r}.version must be ${F.version}; got ${ho(a)}.`);for(let c of Object.keys(e))if(c!=="version"&&!Object.hasOwn(s,c)){let l=Object.keys(s).join(", ");throw new Error(`${r} has no '${c}'; it has ${l}.`)}let i={};for(let[c,l]of Object.entries(s)){let h=Object.hasOwn(e,c)?e[c]:n[c]??l.default;if(!Aa(l,h))throw new Error(`${r}.${c} must be ${Nr(l)}; got ${ho(h)}.`);i[c]=h}for(let[c,l]of Object.entries(s)){let h=i[l.sameLengthAs]?.length;if(h!==void 0&&i[c].length!==h)throw new Error(`${r}.${c} must be a list of ${h}, one for each entry of ${l.sameLengthAs}; got ${ho(i[c])}.`)}return i}var po=class{constructor(e){this.text=e}toString(){return this.text}},km={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function Sa(t){return t instanceof po?t.text:Array.isArray(t)?t.map(Sa).join(""):t==null||t===!1?"":String(t).replace(/[&<>"]/g,e=>km[e])}function m(t,...e){return new po(String.raw({raw:t},...e.map(Sa)))}function u(t,e=4){return String(Number(t.toPrecision(e))).replace("-","−").replace(/^\u22120$/,"0")}function vn(t,e=4){let n=1-10**-e;return t>n&&t<1?`> ${n}`:u(t,e)}function W(t){let e=u(Math.abs(t));return t<0?`− ${e}`:`+ ${e}`}var k=t=>t<0?`(${u(t)})`:u(t);function Te(t){if(Object.is(t,-0))return"-0.0";let e=Math.abs(t);if(e!==0&&(e<1e-4||e>=1e16)){let[n,o]=t.toExponential().split("e"),r=o[0];return`${n}e${r}${o.slice(1).padStart(2,"0")}`}return Number.isInteger(t)?`${t}.0`:String(t)}function Ta(t){let e=t.trim().replace(/[\u2212\u2013]/g,"-").replace(",","."),n=String.raw`[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?`,r=new RegExp(`^(${n})(?:\\s*/\\s*(${n}))?$`,"i").exec(e);if(!r)return NaN;let s=Number(r[1])/Number(r[2]??1);return Number.isFinite(s)?s:NaN}var ee=(t,e)=>F.figures[t].properties[e];function Na(t,e,n=["x₁","x₂","x₃"]){return t.title.replace("{name}",n[e]).replace("{i}","₁₂₃₄₅₆₇₈₉"[e])}function fo(t,e,n,o,r){return m`<div class="nn-slider" data-sign="${Math.sign(r)}">
    <label for="${t}">${n}</label>
    <span class="nn-value">${u(r,6)}</span>
    <input type="range" id="${t}" data-trait="${e}" min="${o.minimum}"
      max="${o.maximum}" step="${o.step}" value="${r}"
      aria-valuetext="${u(r,6)}">
  </div>`}function b(t,e,n,o,r={},s=n.names){let a=ee(t,e),i=n[e];if(!Array.isArray(i)){let l={...a,...r};return fo(`${o}-${e}`,e,a.title,l,i)}let c={...a.items,...r};return i.map((l,h)=>fo(`${o}-${e}${h}`,`${e}.${h}`,Na(a,h,s),c,l))}function $o(t,e,n,o,r){let s=ee(t,e).items;return r.map(([a,i])=>fo(`${o}-${e}${a}`,`${e}.${a}`,i,s,n[e][a]))}function ne(t,e,n,o,r=n.names){let s=ee(t,e);return n[e].map((a,i)=>{let c=`${o}-${e}${i}`;return m`<div class="nn-switch">
      <input type="checkbox" role="switch" id="${c}"
        data-trait="${e}.${i}" ${a?"checked":""}>
      <label for="${c}">${Na(s,i,r)}</label>
      <span class="nn-value">${u(a)}</span>
    </div>`})}function Ne(t,e,n,o){let r=`${o}-${e}`;return m`<div class="nn-switch">
    <input type="checkbox" role="switch" id="${r}" data-trait="${e}"
      ${n[e]?"checked":""}>
    <label for="${r}">${ee(t,e).title}</label>
  </div>`}function S(t,e,n,o,r=s=>s){let s=ee(t,e);return m`<fieldset class="nn-choice">
    <legend>${s.title}</legend>
    ${s.enum.map((a,i)=>{let c=`${o}-${e}${i}`;return m`<span><input type="radio" name="${o}-${e}" id="${c}"
          data-trait="${e}" value="${a}"
          ${n[e]===a?"checked":""}><label
          for="${c}">${r(a)}</label></span>`})}
  </fieldset>`}var Mn=(t,e)=>e.split(".").reduce((n,o)=>n[o],t),Er=(t,e,n)=>ee(t,"knob").enum.filter(o=>Mn(e,o)!==Mn(n,o));function go(t,e,n,o,r){let s=n.knob,[a,...i]=s.split("."),c=i.reduce(h=>h.items,ee(t,a)),l=Er(t,n,r).length;return m`<div class="nn-controls">${fo(`${o}-turn`,s,e,c,Mn(n,s))}</div>
    <p class="nn-live nn-turned">${l===0?"No knob is turned yet.":`Turned so far, marked •: ${l} knob${l>1?"s":""}.`}</p>`}function bo(t,e,n){return m`<span class="nn-matrix" style="--columns: ${t[0].length}"
    >${t.map(o=>o.map(r=>Am(r,e,n)))}</span>`}function xo(t,e,n,o){let[r,s]=[Mn(n,t),Mn(o,t)],a=r===s?{}:{was:s};return{text:u(r),value:r,path:t,name:e,...a}}function Am(t,e,n){let{text:o,value:r,part:s,now:a,shows:i,path:c,name:l,was:h}=t,d=m`class="nn-entry ${r===void 0?"":r<0?"nn-negative":"nn-positive"}" data-part="${s}" ${a&&"data-now"}
    ${h!==void 0&&"data-turned"}`,f=m`<span ${i&&m`data-shows="${i}"`}
    >${o}</span>`;if(!c)return m`<span ${d}>${f}</span>`;let $=`${n}-knob-${c}`;return m`<label ${d} for="${$}"><input type="radio" id="${$}"
    name="${n}-knob" data-trait="knob" value="${c}"
    aria-label="${l}, ${o}${h===void 0?"":`, turned from ${u(h)}`}" ${e.knob===c&&"checked"}
    >${f}</label>`}var G=(t,e,n)=>m`<span class="nn-named">${t}<small>${e} ${n}</small></span>`;function yo(t,e){return t==null||e==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function Im(t,e){return t==null||e==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function Ea(t){let e,n,o;t.length!==2?(e=yo,n=(i,c)=>yo(t(i),c),o=(i,c)=>t(i)-c):(e=t===yo||t===Im?t:Sm,n=t,o=t);function r(i,c,l=0,h=i.length){if(l<h){if(e(c,c)!==0)return h;do{let d=l+h>>>1;n(i[d],c)<0?l=d+1:h=d}while(l<h)}return l}function s(i,c,l=0,h=i.length){if(l<h){if(e(c,c)!==0)return h;do{let d=l+h>>>1;n(i[d],c)<=0?l=d+1:h=d}while(l<h)}return l}function a(i,c,l=0,h=i.length){let d=r(i,c,l,h-1);return d>l&&o(i[d-1],c)>-o(i[d],c)?d-1:d}return{left:r,center:a,right:s}}function Sm(){return 0}function Tm(t){return t===null?NaN:+t}var La=Ea(yo),_0=La.right,V0=La.left,K0=Ea(Tm).center;var Nm=Oa(Ra),Y0=Oa(Em);function Oa(t){return function(e,n,o=n){if(!((n=+n)>=0))throw new RangeError("invalid rx");if(!((o=+o)>=0))throw new RangeError("invalid ry");let{data:r,width:s,height:a}=e;if(!((s=Math.floor(s))>=0))throw new RangeError("invalid width");if(!((a=Math.floor(a!==void 0?a:r.length/s))>=0))throw new RangeError("invalid height");if(!s||!a||!n&&!o)return e;let i=n&&t(n),c=o&&t(o),l=r.slice();return i&&c?(Ee(i,l,r,s,a),Ee(i,r,l,s,a),Ee(i,l,r,s,a),Le(c,r,l,s,a),Le(c,l,r,s,a),Le(c,r,l,s,a)):i?(Ee(i,r,l,s,a),Ee(i,l,r,s,a),Ee(i,r,l,s,a)):c&&(Le(c,r,l,s,a),Le(c,l,r,s,a),Le(c,r,l,s,a)),e}}function Ee(t,e,n,o,r){for(let s=0,a=o*r;s<a;)t(e,n,s,s+=o,1)}function Le(t,e,n,o,r){for(let s=0,a=o*r;s<o;++s)t(e,n,s,s+a,o)}function Em(t){let e=Ra(t);return(n,o,r,s,a)=>{r<<=2,s<<=2,a<<=2,e(n,o,r+0,s+0,a),e(n,o,r+1,s+1,a),e(n,o,r+2,s+2,a),e(n,o,r+3,s+3,a)}}function Ra(t){let e=Math.floor(t);if(e===t)return Lm(t);let n=t-e,o=2*t+1;return(r,s,a,i,c)=>{if(!((i-=c)>=a))return;let l=e*s[a],h=c*e,d=h+c;for(let f=a,$=a+h;f<$;f+=c)l+=s[Math.min(i,f)];for(let f=a,$=i;f<=$;f+=c)l+=s[Math.min(i,f+h)],r[f]=(l+n*(s[Math.max(a,f-d)]+s[Math.min(i,f+d)]))/o,l-=s[Math.max(a,f-h)]}}function Lm(t){let e=2*t+1;return(n,o,r,s,a)=>{if(!((s-=a)>=r))return;let i=t*o[r],c=a*t;for(let l=r,h=r+c;l<h;l+=a)i+=o[Math.min(s,l)];for(let l=r,h=s;l<=h;l+=a)i+=o[Math.min(s,l+c)],n[l]=i/e,i-=o[Math.max(r,l-c)]}}function Om(t,e){let n=0;if(e===void 0)for(let o of t)o!=null&&(o=+o)>=o&&++n;else{let o=-1;for(let r of t)(r=e(r,++o,t))!=null&&(r=+r)>=r&&++n}return n}function Wa(t,e){let n,o;if(e===void 0)for(let r of t)r!=null&&(n===void 0?r>=r&&(n=o=r):(n>r&&(n=r),o<r&&(o=r)));else{let r=-1;for(let s of t)(s=e(s,++r,t))!=null&&(n===void 0?s>=s&&(n=o=s):(n>s&&(n=s),o<s&&(o=s)))}return[n,o]}var Rm=Array.prototype,Z0=Rm.slice;var Wm=Math.sqrt(50),Pm=Math.sqrt(10),zm=Math.sqrt(2);function wo(t,e,n){let o=(e-t)/Math.max(0,n),r=Math.floor(Math.log10(o)),s=o/Math.pow(10,r),a=s>=Wm?10:s>=Pm?5:s>=zm?2:1,i,c,l;return r<0?(l=Math.pow(10,-r)/a,i=Math.round(t*l),c=Math.round(e*l),i/l<t&&++i,c/l>e&&--c,l=-l):(l=Math.pow(10,r)*a,i=Math.round(t/l),c=Math.round(e/l),i*l<t&&++i,c*l>e&&--c),c<i&&.5<=n&&n<2?wo(t,e,n*2):[i,c,l]}function gt(t,e,n){if(e=+e,t=+t,n=+n,!(n>0))return[];if(t===e)return[t];let o=e<t,[r,s,a]=o?wo(e,t,n):wo(t,e,n);if(!(s>=r))return[];let i=s-r+1,c=new Array(i);if(o)if(a<0)for(let l=0;l<i;++l)c[l]=(s-l)/-a;else for(let l=0;l<i;++l)c[l]=(s-l)*a;else if(a<0)for(let l=0;l<i;++l)c[l]=(r+l)/-a;else for(let l=0;l<i;++l)c[l]=(r+l)*a;return c}function Bm(t,e,n){return e=+e,t=+t,n=+n,wo(t,e,n)[2]}function Pa(t,e,n){let o;for(;;){let r=Bm(t,e,n);if(r===o||r===0||!isFinite(r))return[t,e];if(r>0){let s=Math.ceil(t/r),a=Math.floor(e/r);t=(s-(s*r>t))*r,e=(a+(a*r<e))*r}else if(r<0){let s=-r,a=Math.ceil(t*s),i=Math.floor(e*s);t=(a-(a/s>t))/s,e=(i+(i/s<e))/s}o=r}}function za(t){return Math.max(1,Math.ceil(Math.log(Om(t))/Math.LN2)+1)}var J0=Dm(Math.random);function Dm(t){return function(n,o=0,r=n.length){let s=r-(o=+o);for(;s;){let a=t()*s--|0,i=n[s+o];n[s+o]=n[a+o],n[a+o]=i}return n}}function x([t,e],[n,o]){let r=(o-n)/(e-t),s=a=>n+(a-t)*r;return s.invert=a=>t+(a-n)/r,s.domain=[t,e],s.range=[n,o],s}var p=t=>Math.round(t*100)/100;function T(t,e,{names:n=["x₁","x₂"],count:o=6}={}){let[r,s]=t.range,[a,i]=e.range,c=gt(...t.domain,o),l=gt(...e.domain,o);return m`<g class="nn-axes">
    ${c.map(h=>m`<line class="${h===0?"nn-zero":"nn-grid"}"
          x1="${p(t(h))}" x2="${p(t(h))}" y1="${a}" y2="${i}"/><text
          x="${p(t(h))}" y="${a+16}" text-anchor="middle"
          >${u(h)}</text>`)}
    ${l.map(h=>m`<line class="${h===0?"nn-zero":"nn-grid"}"
          x1="${r}" x2="${s}" y1="${p(e(h))}" y2="${p(e(h))}"/><text
          x="${r-6}" y="${p(e(h))+4}" text-anchor="end"
          >${u(h)}</text>`)}
    <text class="nn-axis" x="${s}" y="${a+32}" text-anchor="end"
      >${n[0]} →</text>
    <text class="nn-axis" x="${r-6}" y="${i-8}">↑ ${n[1]}</text>
  </g>`}var Cm=.05;function kn(t,e=Cm){let n=[t[0]];for(let o=1;o<t.length-1;o++){let[[r,s],[a,i],[c,l]]=[n.at(-1),t[o],t[o+1]],[h,d]=[c-r,l-s],f=Math.abs(h*(i-s)-d*(a-r)),$=(a-r)*(c-a)+(i-s)*(l-i);f<=e*Math.hypot(h,d)&&$>=0||n.push(t[o])}return[...n,t.at(-1)]}var vo=t=>kn(t).map(([e,n])=>`${p(e)},${p(n)}`).join(" ");function Mo(t,e,n){let o=([a,i])=>t[0]*a+t[1]*i+e,r=[],s=[];return n.forEach((a,i)=>{let c=n[(i+1)%n.length],[l,h]=[o(a),o(c)];if(l>0&&r.push(a),l>0!=h>0){let d=l/(l-h),f=a.map(($,g)=>$+d*(c[g]-$));r.push(f),s.push(f)}}),{region:r,edge:s}}var Lr=(t,e,n)=>t.map(([o,r])=>`${p(e(o))},${p(n(r))}`).join(" ");function _(t,e,n,o=120){let[r,s]=e.domain,a=Array.from({length:o+1},(i,c)=>{let l=r+(s-r)*c/o;return[e(l),n(t(l))]});return`M${kn(a).map(([i,c])=>`${p(i)} ${p(c)}`).join("L")}`}function Ct(t,e,n,o,r,s){let a=o(1)-o(0),i=n*(r(1)-r(0)),c=s/Math.hypot(a,i),[l,h]=[o(t),r(e)];return m`<line class="nn-tangent" x1="${p(l-c*a)}"
    y1="${p(h-c*i)}" x2="${p(l+c*a)}"
    y2="${p(h+c*i)}"/>`}var jt=(t,e,n)=>m`<circle class="nn-handle nn-tip" data-drag="${t}" cx="${p(e)}"
    cy="${p(n)}" r="11"/>`;var st=t=>t>0?1:0,An=t=>t,L=t=>1/(1+Math.exp(-t)),jm=Math.tanh,Oe=t=>Math.max(t,0),qm=(t,e=.01)=>t>0?t:e*t;function Re(t){let e=Math.max(...t),n=t.map(r=>Math.exp(r-e)),o=n.reduce((r,s)=>r+s,0);return n.map(r=>r/o)}var Xm=()=>0,Hm=()=>1,oe=(t,e=L(t))=>e*(1-e),Um=(t,e=Math.tanh(t))=>1-e*e,Fm=t=>t>0?1:0,Gm=(t,e,n=.01)=>t>0?1:n,qt={step:st,identity:An,sigmoid:L,tanh:jm,relu:Oe,leaky_relu:qm},ko={step:Xm,identity:Hm,sigmoid:oe,tanh:Um,relu:Fm,leaky_relu:Gm};function j(t,e,n){let o=0;for(let r=0;r<e.length;r++)o+=t[r]*e[r];return o+n}function Ba(t,e,n,o){let r=e-st(j(t,n,o));return{w:n.map((s,a)=>s+r*t[a]),b:o+r}}function ht(t){return 1e-9<t&&t<1e-4?t.toFixed(3-Math.floor(Math.log10(t))):t<=.99995||t===1?u(t):u(t,1-Math.floor(Math.log10(1-t)))}var Xt=(t,e)=>Math.max(t,0)-e*t+Math.log1p(Math.exp(-Math.abs(t)));function In(t,e,n){let o=0;for(let[r,s]of t)o+=Xt(r*e+n,s);return o/t.length}function Or(t,e,n){let[o,r]=[0,0];for(let[s,a]of t){let i=(L(s*e+n)-a)/t.length;o+=s*i,r+=i}return[o,r]}function Da(t,e,n,o,r){for(let s=0;s<r;s++){let[a,i]=Or(t,e,n);e-=o*a,n-=o*i}return{w:e,b:n}}function Ca(t,e,n=10){let o=Array.from({length:n},(r,s)=>({bin:s,count:0,said:0,happened:0}));for(let[r,s,a]of t){let i=L(e*r),c=o[Math.min(n-1,Math.floor(i*n))];c.count+=s+a,c.said+=i*(s+a),c.happened+=s}return o.filter(({count:r})=>r>0).map(({bin:r,count:s,said:a,happened:i})=>({bin:r,count:s,said:a/s,happened:i/s}))}var _m="activations",We={step:"step",identity:"identity",sigmoid:"sigmoid",tanh:"tanh",relu:"ReLU",leaky_relu:"leaky ReLU"},ja=2,Rr=168,qa=140,B=x([-8,8],[8,158]),V=x([-1.5,2.5],[132,42]),Ao=(t,e,n)=>t==="leaky_relu"?qt[t](e,n):qt[t](e),Wr=(t,e,n)=>ko[t](e,void 0,n);function Vm(t,e){return t!=="step"?_(n=>Ao(t,n,e),B,V,96):`M${B(-8)} ${V(0)}H${B(0)}M${B(0)} ${V(1)}H${B(8)}`}function Km(t,e,n){let[o,r]=V.domain;if(o<=n&&n<=r)return jt("z",B(e),V(n));let[s,a]=[p(B(e)),n>r?V(r):V(o)],i=n>r?18:-18;return m`<path class="nn-handle nn-tip" data-drag="z"
    d="M${s} ${a}l11 ${i}h-22z"/>`}function Ym(t,e,n,o){let{z:r,negative_slope:s}=t,a=Ao(e,r,s),i=Wr(e,r,s),[c,l]=[n%ja*Rr+4,Math.floor(n/ja)*qa];return m`<g transform="translate(${c} ${l})">
    <rect class="nn-silent" x="${B(-8)}" y="${V(2.5)}" width="150"
      height="90"/>
    <path class="nn-zero" d="M${B(-8)} ${V(0)}H${B(8)}M${p(B(0))} ${V(2.5)}V${V(-1.5)}"/>
    <path class="nn-grid" d="M${B(-8)} ${p(V(1))}H${B(8)}M${B(-8)} ${p(V(-1))}H${B(8)}"/>
    <g clip-path="url(#${o}-clip)">
      <path class="nn-graph" d="${Vm(e,s)}"/>
      ${Ct(r,a,i,B,V,34)}</g>
    ${Km(e,r,a)}
    <text class="nn-strong" x="${B(-8)}" y="16">${We[e]}</text>
    <text class="nn-small" x="${B(-8)}" y="35">${Pr(e,a)}</text>
    <text class="nn-small" x="${B(8)}" y="35" text-anchor="end">slope ${u(i,3)}</text>
  </g>`}function Pr(t,e){return t==="sigmoid"?ht(e):t!=="tanh"?u(e):e<0?`−${ht(-e)}`:ht(e)}function Zm(t,e){return m`<svg viewBox="0 0 344 ${3*qa}" role="img"
    aria-label="${Xa(t)}">
    <clipPath id="${e}-clip"><rect x="${B(-8)}" y="${V(2.5)}" width="150"
      height="90"/></clipPath>
    ${Object.keys(We).map((n,o)=>Ym(t,n,o,e))}
  </svg>`}var Jm=(t,e)=>b(_m,"z",t,e);function Qm(t){let{z:e,negative_slope:n}=t;return m`<table class="nn-table">
    <thead><tr><th scope="col">at z = ${u(e)}</th><th scope="col">value</th>
      <th scope="col">slope</th></tr></thead>
    <tbody>${Object.keys(We).map(o=>{let r=Ao(o,e,n);return m`<tr><td>${We[o]}</td><td data-shows="value">${Pr(o,r)}</td><td data-shows="slope">${u(Wr(o,e,n))}</td></tr>`})}</tbody>
  </table>
  ${e===0&&m`<p>At 0 the step jumps and the ReLUs have a corner: no slope exists
      there. The values shown are a convention.</p>`}`}function Xa({z:t,negative_slope:e}){let n=Object.keys(We).map(o=>`${We[o]} ${Pr(o,Ao(o,t,e))}, slope ${u(Wr(o,t,e))}`);return`Six activations at z = ${u(t)}: ${n.join("; ")}.`}var tu=t=>Math.max(-8,Math.min(8,Math.round(t*4)/4))+0;function eu(t){let e=t<Rr+2?0:1;return B.invert(t-e*Rr-4)}var Ha={picture:Zm,controls:Jm,readout:Qm,describe:Xa,drags:{z:(t,[e])=>({z:tu(eu(e))})},goals:{"02-saturate":{ask:"Saturate the sigmoid: bring its slope below a hundredth of the largest it can have. Which of the others are flat there, too?",praise:"Below 0.0025. Step and tanh are as good as flat there; on the negative side ReLU is, too. Only identity and leaky ReLU never are.",met:({z:t})=>oe(t)<.0025},"02-corner":{ask:"Put z on the corner of the ReLU. What is the slope just left of it, and just right?",praise:"0 on the left, 1 on the right. At the corner itself a library may choose: a training run hardly ever meets exactly 0.",met:({z:t})=>t===0}}};var H=t=>t<0?"nn-negative":"nn-positive",Pe=t=>m`${t.map(nu)}${t.map(({label:e=!0,...n})=>e&&ou(n))}`,Ua=(t,e)=>n=>[p(t.x+n*(e.x-t.x)),p(t.y+n*(e.y-t.y))];function nu({from:t,to:e,weight:n,part:o,now:r,faint:s}){let a=Math.hypot(e.x-t.x,e.y-t.y),i=Ua(t,e),[c,l]=i((t.r+1)/a),[h,d]=i(1-(e.r+2)/a);return m`<g class="nn-link" data-part="${o}" ${r&&"data-now"}
    ><line class="nn-hit" x1="${c}" y1="${l}"
    x2="${h}" y2="${d}"/><line class="nn-edge ${H(n)}" x1="${c}"
    y1="${l}" x2="${h}" y2="${d}" opacity="${s?.35:1}"
    stroke-width="${p(Math.min(6,1+1.3*Math.abs(n)))}"/></g>`}function ou({from:t,to:e,weight:n,part:o,along:r=.5,now:s,...a}){let[i,c]=Ua(t,e)(r),{text:l=u(n)}=a,h=8+8.5*l.length;return m`<g class="nn-plate" data-part="${o}" ${s&&"data-now"}
    ><rect x="${p(i-h/2)}" y="${p(c-10)}" width="${h}"
    height="20" rx="5"/><text class="nn-strong ${H(n)}" x="${i}"
    y="${p(c+5)}" text-anchor="middle">${l}</text></g>`}function at({x:t,y:e,r:n},o,{part:r,now:s,on:a}={}){return m`<g class="nn-spot" data-part="${r}" ${s&&"data-now"}>
    <circle class="nn-node" data-on="${a}" cx="${t}" cy="${e}" r="${n}"/>
    <text x="${t}" y="${e+5}" data-on="${a}" text-anchor="middle"
      >${o}</text></g>`}function Fa(t,e){let n={...t},o=[];for(let{name:a,from:i,value:c}of e)n[a]=c(...i.map(l=>n[l])),o.push({op:"value",name:a,value:n[a]});let r=e.at(-1).name,s={[r]:1};o.push({op:"start",name:r,total:1});for(let{name:a,from:i,slopes:c}of e.toReversed()){let l=c(...i.map(h=>n[h]));i.forEach((h,d)=>{if(l[d]===null)return;let f=s[h],$=s[a]*l[d];s[h]=(f??0)+$,o.push({op:"back",name:h,over:a,local:l[d],part:$,arrived:s[a],before:f,total:s[h]})})}return{values:n,steps:o}}var Br="computational-graph",Ga=110,So=48,zr=(t,e)=>`${t} · ${e}`,ru={bill:{what:"The bill of a dinner, which the guests reach by two paths",inputs:["guests","price","meal"],nodes:[{name:"bottles",from:["guests"],value:t=>t/2,slopes:()=>[.5],factor:"· 0.5",say:t=>`${t} · 0.5`},{name:"wine",from:["bottles","price"],value:(t,e)=>t*e,slopes:(t,e)=>[e,t],say:zr},{name:"food",from:["guests","meal"],value:(t,e)=>t*e,slopes:(t,e)=>[e,t],say:zr},{name:"bill",from:["wine","food"],value:(t,e)=>t+e,slopes:()=>[1,1],say:(t,e)=>`${t} + ${e}`}],places:{price:[58,34],guests:[180,34],meal:[302,34],bottles:[150,130],wine:[68,226],food:[292,226],bill:[180,322]},tall:356},neuron:{what:"Half the squared error of a neuron with one input",inputs:["x","w","b","target"],nodes:[{name:"w·x",from:["x","w"],value:(t,e)=>t*e,slopes:(t,e)=>[e,t],say:zr},{name:"z",from:["w·x","b"],value:(t,e)=>t+e,slopes:()=>[1,1],say:(t,e)=>`${t} + ${e}`},{name:"a",from:["z"],value:L,slopes:t=>[L(t)*(1-L(t))],say:t=>`σ(${t})`},{name:"miss",from:["a","target"],value:(t,e)=>t-e,slopes:()=>[1,null],say:(t,e)=>`${t} − ${e}`},{name:"cost",from:["miss"],value:t=>t*t/2,slopes:t=>[t],say:t=>`½ · ${t}²`}],places:{x:[58,34],w:[180,34],b:[302,34],"w·x":[119,118],z:[210,202],a:[210,286],target:[62,286],miss:[136,370],cost:[136,454]},tall:488}},ze={bill:12,neuron:13};function Sn(t){let e=ru[t.graph],n=Object.fromEntries(e.inputs.map(c=>[c,t[c]])),{values:o,steps:r}=Fa(n,e.nodes),s=r.slice(0,Math.min(t.at,r.length)),a=new Set([...e.inputs,...s.filter(({op:c})=>c==="value").map(({name:c})=>c)]),i={};for(let{op:c,name:l,total:h}of s)c!=="value"&&(i[l]=h);return{graph:e,inputs:n,values:o,steps:r,done:s,made:a,slopes:i,now:s.at(-1)}}function su(t,e,n){let[o,r]=t.graph.places[e],[s,a]=t.graph.places[n],i=_a(t,e,n),c=m`x1="${o}" y1="${r+So/2}" x2="${s}"
    y2="${a-So/2}"`;return i?m`<g class="nn-link" ${i===t.now&&"data-now"}><line
    class="nn-edge ${H(i.local)}" ${c} stroke-width="3"/></g>`:m`<line class="nn-wire" ${c}/>`}var _a=({done:t},e,n)=>t.find(o=>o.op==="back"&&o.name===e&&o.over===n);function au(t,e,n){let o=_a(t,e,n),r=t.graph.nodes.find(({name:g})=>g===n).factor;if(!o&&!r)return"";let[s,a]=t.graph.places[e],[i,c]=t.graph.places[n],[l,h]=[p((s+i)/2),p((a+c)/2)],d=o?`↑ × ${k(o.local)}`:r,f=6+7.5*d.length,$=o&&o===t.now;return m`<g class="nn-plate" ${$&&"data-now"}><rect
    x="${p(l-f/2)}" y="${h-10}" width="${f}" height="20" rx="5"
    /><text class="nn-small ${o&&H(o.local)}" x="${l}" y="${h+5}"
    text-anchor="middle">${d}</text></g>`}function iu(t,e){let{graph:n,values:o,made:r,slopes:s,now:a}=t,[i,c]=n.places[e],l=s[e],h=n.inputs.includes(e);return m`<g class="nn-spot" ${a?.name===e&&"data-now"}>
    <rect class="nn-node" x="${i-Ga/2}" y="${c-So/2}"
      width="${Ga}" height="${So}" rx="${h?4:16}"/>
    <text x="${i}" y="${c-4}" text-anchor="middle">${e}${r.has(e)&&m` = <tspan class="nn-strong" data-shows="value">${u(o[e])}</tspan>`}</text>
    ${l!==void 0&&m`<text class="nn-strong ${H(l)}" x="${i}" y="${c+15}"
      text-anchor="middle">↑ <tspan data-shows="slope">${u(l)}</tspan></text>`}</g>`}function cu(t){let e=Sn(t),{graph:n}=e;return m`<svg viewBox="0 0 360 ${n.tall}" role="img"
    aria-label="${Ka(t)}">
    ${[su,au].map(o=>n.nodes.map(({name:r,from:s})=>s.map(a=>o(e,a,r))))}
    ${Object.keys(n.places).map(o=>iu(e,o))}
  </svg>`}var lu=(t,e)=>b(Br,"at",t,e,{maximum:ze[t.graph]});function mu(t,e){let n={bill:["guests","price","meal"],neuron:["x","w","b"]};return m`${lu({...t,at:Math.min(t.at,ze[t.graph])},e)}
    ${n[t.graph].map(o=>b(Br,o,t,e))}
    ${t.graph==="neuron"&&S(Br,"target",t,e)}`}function Va({graph:t,values:e,now:n}){if(!n)return"Nothing is done yet. Press Step.";let{op:o,name:r}=n;if(o==="start")return`Turn round. The slope of ${r} for itself is 1.`;if(o==="value"){let{from:$,say:g}=t.nodes.find(A=>A.name===r),v=g(...$.map(A=>k(e[A])));return`Forward: ${r} = ${v} = ${u(n.value)}`}let{over:s,arrived:a,local:i,part:c,before:l,total:h}=n,d=`${k(a)} · ${k(i)} = ${u(c)}`,f=l===void 0?"":`. A second path: ${k(l)} + ${k(c)} = ${u(h)}`;return`Backward, from ${s} to ${r}: ${d}${f}`}function uu(t){let e=Sn(t),n=ze[t.graph],o=e.graph.nodes.at(-1).name;return m`<p class="nn-rule">Step ${Math.min(t.at,n)} of
      ${n}. ${Va(e)}</p>
    <p class="nn-note">What comes back up stands after the arrow ↑ in a box: the
      slope of the ${o} for it.</p>`}function Ka(t){let e=Sn(t),{graph:n,inputs:o,slopes:r}=e,s=Object.entries(o).map(([i,c])=>`${i} ${u(c)}`),a=Object.entries(r).map(([i,c])=>`${i} ${u(c)}`);return`${n.what}, as a graph. Inputs: ${s.join(", ")}. Step ${Math.min(t.at,ze[t.graph])} of ${ze[t.graph]}. `+`${Va(e)}.`.replace("..",".")+(a.length?` Slopes so far: ${a.join(", ")}.`:"")}var Io=t=>t.at>=ze[t.graph],Ya={picture:cu,controls:mu,readout:uu,describe:Ka,pace:1600,plays:()=>!0,play:t=>Io(t)?null:{at:t.at+1},goals:{"05-backward":{ask:"Go to the end. Say each number before you press Step.",praise:"Every edge was used once, and every box now knows how the end changes with it.",met:Io},"05-thirty":{ask:"One more guest costs 24 euros. Make it exactly 30, and leave the price of a meal alone.",praise:"With a bottle at 20 the path by the wine brings 0.5 · 20 = 10, and the path by the food 20 as before.",met:(t,e)=>t.graph==="bill"&&Io(t)&&t.meal===e.meal&&Sn(t).slopes.guests===30},"05-wrong-silent":{ask:"The target is 0. Make the neuron wrong by more than 0.99, and yet its slope for w smaller than 0.001. Leave x at 1.",praise:"Saturated: the sigmoid's local slope is next to 0, and blame has to pass through it.",met:t=>{if(t.graph!=="neuron"||!Io(t))return!1;let{values:e,slopes:n}=Sn(t);return t.target===0&&t.x===1&&e.miss>.99&&Math.abs(n.w)<.001}}}};function hu(t,e){let n=t[0]**2+t[1]**2;return n===0?null:[-e*t[0]/n,-e*t[1]/n]}function Ja(t,e,n,o){let{edge:r}=Mo(t,e,Dr(n,o));return r.length===2&&Qa(r,n,o,"nn-ghost")}function Dr(t,e){let[[n,o],[r,s]]=[t.domain,e.domain];return[[n,r],[o,r],[o,s],[n,s]]}function Qa([[t,e],[n,o]],r,s,a){return m`<line class="${a}" x1="${p(r(t))}" y1="${p(s(e))}"
    x2="${p(r(n))}" y2="${p(s(o))}"/>`}function Cr(t,e,n,o){let{edge:r}=Mo(t,e,Dr(n,o));if(r.length!==2)return null;let s=hu(t,e),[[a,i],[c,l]]=[n.domain,o.domain];return s[0]>a&&s[0]<i&&s[1]>c&&s[1]<l?s:r[0].map((d,f)=>(d+r[1][f])/2)}function Be(t,e,n,o,r){let[[s,a],[i,c]]=[n.domain,o.domain],{region:l,edge:h}=Mo(t,e,Dr(n,o));return m`<defs><pattern id="${r}-hatch" width="9" height="9"
      patternUnits="userSpaceOnUse" patternTransform="rotate(45)"
      ><line class="nn-hatch" y2="9"/></pattern></defs>
    <rect class="nn-silent" x="${p(n(s))}" y="${p(o(c))}"
      width="${p(n(a)-n(s))}" height="${p(o(i)-o(c))}"/>
    <polygon class="nn-fires" points="${Lr(l,n,o)}"/>
    <polygon fill="url(#${r}-hatch)" points="${Lr(l,n,o)}"/>
    ${h.length===2&&Qa(h,n,o,"nn-line")}`}function bt(t,e){let n=o=>m`<svg class="nn-symbol" viewBox="-9 -9 18 18"
    aria-hidden="true">${Nt([0,0],o,!1,Za,Za)}</svg>`;return m`<p class="nn-legend"><span>${n(1)} ${t}</span>
    <span>${n(0)} ${e}</span></p>`}var Za=t=>t;function Nt([t,e],n,o,r,s){let[a,i]=[p(r(t)),p(s(e))];return m`${o&&m`<circle class="nn-wrong" cx="${a}" cy="${i}" r="14"/>`}
  ${n?m`<circle class="nn-one" cx="${a}" cy="${i}" r="7.5"/>`:m`<rect class="nn-none" x="${a-6.5}" y="${i-6.5}" width="13"
          height="13"/>`}`}var pu=10,To=({turn:t,points:e})=>t<e.length?t:0,De=t=>t.points[To(t)],qr=({w:t,b:e},[n,o])=>st(j([n,o],t,e));function Xr(t){let e=De(t);return qr(t,e)===e[2]?"kept":e[2]?"added":"subtracted"}var Hr=t=>t.points.every(e=>qr(t,e)===e[2]);function No(t){if(Hr(t))return null;let[e,n,o]=De(t),{w:r,b:s}=Ba([e,n],o,t.w,t.b);if([...r,s].some(i=>Math.abs(i)>pu))return null;let a=(To(t)+1)%t.points.length;return{w:r,b:s,turn:a,last:Xr(t)}}function jr(t,e){return Hr(t)?{}:e===Xr(t)?No(t)??{}:{last:`not ${e}`}}var ei={add:t=>jr(t,"added"),subtract:t=>jr(t,"subtracted"),keep:t=>jr(t,"kept")},ti={added:"was added to w, and 1 to the bias.",subtracted:"was subtracted from w, and 1 from the bias.",kept:"was right already: nothing changed."};function Ur(t){let{last:e,points:n}=t;if(!e)return"";if(e in ti)return`Yes: point ${(To(t)+n.length-1)%n.length+1} ${ti[e]}`;let o=De(t),r=j(o.slice(0,2),t.w,t.b),s={kept:"A right answer changes nothing.",added:"It should fire, so z must rise.",subtracted:"It should stay silent, so z must fall."};return`Not so: here z = ${u(r)}, so the neuron says ${qr(t,o)}; the label is ${o[2]}. ${s[Xr(t)]}`}function ni(t){let[e,n,o]=De(t),r=Hr(t)?"No point is wrong: the rule is done.":No(t)===null?"The next step would leave the range of the knobs.":m`<b>Next: point ${To(t)+1}</b>, (${u(e)},
          ${u(n)}), label ${o}. What will the rule do with it?`;return m`<p class="nn-rule">${Ur(t)} ${r}</p>`}var K=x([-3.5,3.5],[30,352]),Y=x([-3.5,3.5],[342,20]),du=10,si=({w:t,b:e},[n,o,r])=>st(j([n,o],t,e))!==r,Eo=t=>t.points.filter(e=>si(t,e)).length,fu=({w:t,b:e})=>-e/Math.hypot(...t),$u=(t,e,{domain:[n,o]})=>e===0?1:((e>0?o-.4:n+.4)-t)/e;function ai({w:t,b:e}){let n=Cr(t,e,K,Y);if(!n)return null;let o=Math.min(1,...[K,Y].map((s,a)=>$u(n[a],t[a],s))),r=Math.max(0,o);return{from:n,to:n.map((s,a)=>s+r*t[a]),cut:r<1}}function gu(t){let e=ai(t);if(!e)return"";let[[n,o],[r,s]]=[e.from,e.to];return m`<line class="nn-normal" x1="${p(K(n))}" y1="${p(Y(o))}"
      x2="${p(K(r))}" y2="${p(Y(s))}"/>
    ${!Tn(t)&&m`<circle class="nn-handle" data-drag="line" cx="${p(K(n))}"
        cy="${p(Y(o))}" r="11"/>
      <circle class="nn-handle nn-tip" data-drag="tip" cx="${p(K(r))}"
        cy="${p(Y(s))}" r="11"/>`}
    <text class="nn-halo nn-strong" x="${p(K(r)+(r>2?-14:14))}"
      y="${p(Y(s)+5)}" text-anchor="${r>2?"end":"start"}"
      >w</text>`}var Tn=({rule:t,points:e})=>t&&e.length>0,bu=({goals:t})=>t.includes("01-same-line")||t.includes("01-swap");function xu(t,e,n){let o=Tn(t)&&De(t);return m`<svg viewBox="0 0 360 380" role="img"
    aria-label="${ii(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="20" width="322" height="322"/>
    </clipPath>
    ${Be(t.w,t.b,K,Y,e)} ${T(K,Y)}
    ${bu(t)&&Ja(n.w,n.b,K,Y)}
    <g clip-path="url(#${e}-clip)">${gu(t)}</g>
    ${o&&m`<path class="nn-next" d="M${p(K(o[0]))} ${p(Y(o[1])-17)}
      l-6 -10h12z"/>`}
    ${t.points.map(r=>Nt(r,r[2],si(t,r),K,Y))}
  </svg>`}function yu(t,e){return Tn(t)?m`${ni(t)}
      <div class="nn-claims" role="group" aria-label="What will the rule do?">
        <button type="button" data-do="add">Add it</button>
        <button type="button" data-do="subtract">Subtract it</button>
        <button type="button" data-do="keep">Change nothing</button>
      </div>`:m`${b("decision-line","w",t,e)}
    ${b("decision-line","b",t,e)}`}function wu(t){let{w:e,b:n,points:o}=t,r=Eo(t),s=e.some(a=>a!==0);return m`${o.length>0&&bt("label 1","label 0")}
    <p class="nn-formula">fires where ${u(e[0])}·x₁ ${W(e[1])}·x₂
      ${W(n)} &gt; 0</p>
    <p>${s?m`Distance of the line from the origin, counted along w: <b
          data-shows="distance">${u(fu(t))}</b>`:"No line: both weights are 0, so the inputs change nothing."}</p>
    ${ai(t)?.cut&&m`<p>The arrow w is cut short: it would leave the picture.</p>`}
    ${o.length>0&&m`<p class="nn-count" data-none="${String(r===0)}"><b
      data-shows="mistakes">${r}</b> of ${o.length} points on the
      wrong side${r>0&&m`, ringed`}</p>`}`}function ii(t){let{w:e,b:n,points:o}=t,r=Eo(t),s=`The neuron fires where ${u(e[0])} x₁ ${W(e[1])} x₂ ${W(n)} is above 0.`;if(o.length===0)return s;let a=`${r} of ${o.length} points are on the wrong side.`;return[s,a,Tn(t)&&Ur(t)].filter(Boolean).join(" ")}var Fr=(t,e)=>Math.round(t*e)/e,oi=t=>[...t.w??[],t.b].every(e=>Math.abs(e)<=du)?t:{};function ri(t,e){let[n,o]=[[...t.w,t.b],[...e.w,e.b]],r=Math.hypot(...n)/Math.hypot(...o);return n.every((s,a)=>Math.abs(s-r*o[a])<1e-9)?r:NaN}var ci={picture:xu,controls:yu,readout:wu,describe:ii,play:No,actions:ei,plays:Tn,drags:{line(t,[e,n]){let o=[K.invert(e),Y.invert(n)];return oi({b:Fr(-j(o,t.w,0),4)})},tip(t,[e,n]){let o=Cr(t.w,t.b,K,Y),s=[K.invert(e),Y.invert(n)].map((a,i)=>Fr(a-o[i],4));return s[0]===0&&s[1]===0?{}:oi({w:s,b:Fr(-j(o,s,0),1024)})}},goals:{"01-no-mistakes":{ask:"Turn and move the line until no point is on the wrong side.",praise:"No mistakes. Many lines do it; the neuron has no favourite.",met:t=>t.points.length>0&&Eo(t)===0},"01-same-line":{ask:"Change all three knobs and leave the line on the dashed one.",praise:"The same line, the same firing side: all three knobs grew or shrank by one positive factor.",met:(t,e)=>Math.abs(ri(t,e)-1)>1e-9},"01-swap":{ask:"Keep the line on the dashed one and make the other side fire.",praise:"Swapped. The factor was negative, so every sum changed sign.",met:(t,e)=>ri({w:t.w.map(n=>-n),b:-t.b},e)>0},"01-rule":{ask:"Say what the rule does, point by point, until no point is wrong.",praise:"Done: a whole round would change nothing any more.",met:t=>t.rule&&Eo(t)===0}}};var Gr="fit-probability",q=x([-.4,10.4],[40,344]),re=x([-.1,1.1],[206,24]),xt=x([0,3],[352,270]),_r=9,vu=.25,Mu=10,ku=1e-4,Nn=({w:t,b:e},n)=>L(n*t+e),mi=({points:t,w:e,b:n})=>t.map(([o,r])=>Xt(o*e+n,r)),Vr=({points:t,w:e,b:n})=>Or(t,e,n).every(o=>Math.abs(o)<ku);function Au(t){return t.points.map(([e,n])=>{let o=p(re(Nn(t,e))),r=n?-2:2;return m`<path class="nn-given ${n?"nn-positive":"nn-negative"}"
      d="M${p(q(e))+r} ${p(re(n?0:1))}V${o}"/>`})}function Iu(t){let e=xt.domain[1];return m`<path class="nn-zero" d="M${q.range[0]} ${xt(0)}H${q.range[1]}"/>
    <text class="nn-small" x="${q.range[0]-6}" y="${xt(e)-10}"
      >surprise of each email</text>
    ${[1,2,3].map(n=>m`<text class="nn-small" x="${q.range[0]-6}" y="${p(xt(n))+4}" text-anchor="end">${n}</text><path class="nn-grid" d="M${q.range[0]} ${p(xt(n))}H${q.range[1]}"/>`)}
    ${mi(t).map((n,o)=>{let[r,s]=t.points[o],a=p(xt(Math.min(n,e))),i=p(q(r)-(s?_r:0));return m`<rect class="nn-bar" data-label="${s}" x="${i}" y="${a}"
        width="${_r}" height="${p(xt(0)-a)}"/>${n>e&&m`<text class="nn-small nn-halo" x="${i+_r/2}"
          y="${a+4}" text-anchor="middle">${u(n,2)}</text>`}`})}
    ${Su(t)}`}function Su(t){let e=In(t.points,t.w,t.b),n=p(xt(Math.min(e,xt.domain[1]))),o=e<=xt.domain[1];return m`${o&&m`<path class="nn-mean" d="M${q.range[0]} ${n}H${q.range[1]}"/>`}
    <text class="nn-small nn-halo" x="${q.range[1]}" y="${n-6}"
      text-anchor="end">mean ${u(e,3)}</text>`}function Tu(t){let[e,n]=[p(q(t.x)),p(re(Nn(t,t.x)))];return m`<path class="nn-distance" d="M${e} ${p(re(0))}V${n}H${q.range[0]}"/>
    ${jt("email",e,n)}`}function Nu(t,e){let n=t.surprise?362:244;return m`<svg viewBox="0 0 360 ${n}" role="img"
    aria-label="${ui(t)}">
    <clipPath id="${e}-clip"><rect x="40" y="24" width="304" height="182"/>
    </clipPath>
    ${T(q,re,{names:["words in CAPITALS","chance of spam"],count:5})}
    <g clip-path="url(#${e}-clip)">
      ${t.surprise&&Au(t)}
      <path class="nn-graph" d="${_(o=>Nn(t,o),q,re)}"/>
    </g>
    ${t.points.map(([o,r])=>Nt([o,r],r,!1,q,re))}
    ${!t.surprise&&Tu(t)} ${t.surprise&&Iu(t)}
  </svg>`}var Eu=(t,e)=>m`${b(Gr,"w",t,e)}
  ${b(Gr,"b",t,e)}
  ${!t.surprise&&b(Gr,"x",t,e)}`;function Lu(t){return m`${bt("was spam","was not")}
    ${t.surprise?Ru(t):Ou(t)}`}function Ou({w:t,b:e,x:n}){let o=n*t+e;return m`<p class="nn-formula">z = ${u(n)}·${k(t)} ${W(e)} =
      <b data-shows="z">${u(o)}</b></p>
    <p class="nn-formula">chance of spam = σ(${u(o)}) =
      <b data-shows="p">${ht(L(o))}</b></p>`}function Ru(t){let{w:e,b:n,points:o}=t,r=mi(t),s=r.indexOf(Math.max(...r)),[a,i]=o[s],c=Nn(t,a);return m`<p class="nn-formula">Mean surprise: <b data-shows="mean">${u(In(o,e,n))}</b></p>
    <p>Greatest surprise: ${u(a)} words in CAPITALS, and it was
      ${i?"":"not "}spam. The neuron gave that the chance ${ht(i?c:L(-a*e-n))}; −log of it is <b data-shows="worst">${u(r[s])}</b>.</p>
    ${t.learn&&m`<p class="nn-formula">w = ${u(e)}, b = ${u(n)}${Vr(t)&&": nothing left to gain"}</p>`}`}function ui(t){let{w:e,b:n,x:o,points:r}=t,s=r.filter(([,i])=>i===1).length,a=`${r.length} emails by their words in CAPITALS, ${s} of them spam, and a sigmoid curve with weight ${u(e)} and bias ${u(n)}. `;return t.surprise?`${a}The mean surprise is ${u(In(r,e,n))}.`:`${a}To an email with ${u(o)} it gives the chance ${ht(Nn(t,o))} of being spam.`}function Wu(t){if(Vr(t))return null;let{w:e,b:n}=Da(t.points,t.w,t.b,vu,Mu);return{w:li(e,4),b:li(n,10)}}var li=(t,e)=>Math.max(-e,Math.min(e,t)),Pu=({w:t,b:e})=>Number.isInteger(8*t)&&Number.isInteger(4*e),zu=t=>Math.max(0,Math.min(10,Math.round(t*2)/2)),hi={picture:Nu,controls:Eu,readout:Lu,describe:ui,play:Wu,plays:t=>t.learn,pace:60,verbs:{step:"Ten small steps",play:"Let it learn"},drags:{email:(t,[e])=>({x:zu(q.invert(e))})},goals:{"02-half-at-four":{ask:"Let the chance rise with the words in CAPITALS, and be exactly 0.5 for an email with four of them.",praise:"z is 0 at x = 4: the bias takes away what four words bring.",met:({w:t,b:e})=>t>0&&Math.abs(4*t+e)<1e-9},"02-fair":{ask:"By hand: bring the mean surprise below 0.52.",praise:"Well fitted. The best possible mean is not far below.",met:t=>t.surprise&&Pu(t)&&In(t.points,t.w,t.b)<.52},"02-learn":{ask:"Let it learn until nothing is left to gain. Then spoil the fit with both knobs and let it learn again: where does it end?",praise:"Nobody told it where to go, and from any start it ends at nearly the same place.",met:t=>t.learn&&Vr(t)}}};var Bu={"-":"⁻",...Object.fromEntries([..."⁰¹²³⁴⁵⁶⁷⁸⁹"].entries())},Lo=t=>Math.abs(t)<4?u(10**t):`10${[...String(t)].map(e=>Bu[e]).join("")}`;function Ce([t,e],n){let o=x([t,e],n),r=s=>{let a=s>0?Math.log10(s):t;return o(Math.min(Math.max(a,t),e))};return r.powers=[t,e],r.range=n,r}function Kr(t,e){let[n,o]=e.powers,r=Math.ceil((o-n)/8),[s,a]=t.range;return m`<g class="nn-axes">${gt(n,o,8).filter(i=>Number.isInteger(i)&&i%r===0).map(i=>{let c=p(e(10**i));return m`<line class="nn-grid" x1="${s}" x2="${a}"
          y1="${c}" y2="${c}"/><text x="${s-6}"
          y="${c+4}" text-anchor="end">${Lo(i)}</text>`})}</g>`}function Oo(t,e,n,o){let[r,s]=o.range,i=[...Array(121).keys()].map(c=>Math.round(c*e/120)).map(c=>`${p(n(c))} ${p(o(t.cost(c)))}`);return m`${Kr(n,o)}
    <g class="nn-axes">${gt(...n.domain,4).map(c=>m`<line class="${c?"nn-grid":"nn-zero"}" x1="${p(n(c))}"
        x2="${p(n(c))}" y1="${r}" y2="${s}"/><text x="${p(n(c))}"
        y="${r+16}" text-anchor="middle">${c}</text>`)}
    <text class="nn-axis" x="${n.range[1]}" y="${r+32}"
      text-anchor="end">steps →</text>
    <text class="nn-axis" x="${n.range[0]-6}" y="${s-8}">↑ cost</text></g>
    <path class="nn-graph" d="M${i.join("L")}"/>
    <circle class="nn-dot" cx="${p(n(e))}" cy="${p(o(t.cost(e)))}"
      r="5"/>`}var je=t=>m`<details class="nn-program">
  <summary>This run as a program</summary>
  <pre tabindex="0"><code>${t.join(`
`)}</code></pre></details>`;var pi=t=>BigInt.asUintN(64,t),Yr=t=>BigInt.asUintN(128,t),Du=2549297995355413924n<<64n|4865540595714422341n,Zr=t=>(t^t>>>16)>>>0;function Cu(t,e){let n=1135663077,o=i=>{let c=i^n;return n=Math.imul(n,2468251765),Zr(Math.imul(c,n))},r=(i,c)=>Zr(Math.imul(3389127133,i)-Math.imul(1232336661,c)),a=[t>>>0,Math.floor(t/2**32),0,0].map(o);for(let i=0;i<4;i++)for(let c=0;c<4;c++)i!==c&&(a[c]=r(a[c],o(a[i])));return n=2337405405,Array.from({length:e},(i,c)=>{let l=a[c%4]^n;return n=Math.imul(n,1492356589),Zr(Math.imul(l,n))})}var Ht=class{#e;#o;#n;constructor(e){if(!Number.isSafeInteger(e)||e<0)throw new Error(`A seed must be a whole number from 0; got ${e}.`);let n=Cu(e,8).map(BigInt),o=r=>n[r]|n[r+1]<<32n;this.#o=Yr((o(4)<<64n|o(6))<<1n|1n),this.#e=this.#o,this.#e=Yr(this.#e+(o(0)<<64n|o(2))),this.#t()}#t(){this.#e=Yr(this.#e*Du+this.#o)}#r(){this.#t();let e=pi(this.#e^this.#e>>64n),n=this.#e>>122n;return pi(e>>n|e<<(64n-n&63n))}#s(){if(this.#n!==void 0){let n=this.#n;return this.#n=void 0,n}let e=this.#r();return this.#n=e>>32n,e&0xffffffffn}random(){return Number(this.#r()>>11n)*2**-53}uniform(e,n){return e+(n-e)*this.random()}#a(e){let n=BigInt(2**(32-Math.clz32(e))-1),o;do o=Number(this.#s()&n);while(o>e);return o}permutation(e){let n=[...Array(e).keys()];for(let o=e-1;o>0;o--){let r=this.#a(o);[n[o],n[r]]=[n[r],n[o]]}return n}};var ju=(t,e)=>t.map(n=>n[e]);function qu(t,e,n){let o=n.map((r,s)=>ju(e,s));return t.map(r=>n.map((s,a)=>j(r,o[a],s)))}function X(t,e){let n=t;return e.map(({weight:o,bias:r,activation:s})=>{let a=qu(n,o,r);return n=a.map(i=>i.map(c=>s(c))),{Z:a,A:n}})}function di(t,e){let n=[],o=t;return e.forEach(({weight:r,bias:s,activation:a},i)=>{o=s.map((c,l)=>{let h=(g,v,A,E=-1)=>n.push({layer:i,to:l,op:g,from:E,terms:v,value:A}),d=o.map((g,v)=>{let A=g*r[v][l];return h("product",[g,r[v][l]],A,v),A}),f=d.reduce((g,v)=>g+v,0);h("sum",d,f),h("bias",[f,c],f+c);let $=a(f+c);return h("activation",[f+c],$),$})}),n}var Jr={line:t=>2*t-1,square:t=>t*t,"three-squares":t=>3*t*t,"square-and-line":t=>t*t+2*t};function fi(t,e,n){let o=Jr[t],r=o(e+n)-o(e);return{rise:r,slope:r/n}}function ae(t,e){let n=t**e;return{height:n,slope:n*Math.log(t),atZero:Math.log(t)}}function it(t,e){let n=0;for(let o=0;o<t.length;o++)n+=t[o]*e[o];return n}var pt=t=>Math.sqrt(it(t,t)),$i=(t,e)=>it(t,e)/pt(t),En=t=>t[0].map((e,n)=>t.map(o=>o[n]));function Ln(t,e){let n=En(e);return t.map(o=>n.map(r=>it(o,r)))}function gi(t,e){let n=Math.max(t.length,e.length),o=i=>[...Array(n-i.length).fill(1),...i],[r,s]=[o(t),o(e)];return r.every((i,c)=>i===s[c]||i===1||s[c]===1)?r.map((i,c)=>i===1?s[c]:i):null}var On={plane:{height:([t,e])=>2*t+e,slopes:()=>[2,1]},bowl:{height:([t,e])=>t*t+2*e*e,slopes:([t,e])=>[2*t,4*e]},product:{height:([t,e])=>t*e,slopes:([t,e])=>[e,t]}};function Qr(t,e,n){let o=n*Math.PI/180,r=[Math.cos(o),Math.sin(o)];return it(On[t].slopes(e),r)}var se={double:{f:t=>2*t,slope:()=>2},square:{f:t=>t*t,slope:t=>2*t},mirror:{f:t=>1-t,slope:()=>-1},triple:{f:t=>3*t,slope:()=>3},"minus-half":{f:t=>-t/2,slope:()=>-.5}};function bi(t,e,n,o){let[r,s]=[se[t],se[e]],[a,i]=[n,n+o].map(d=>[d,r.f(d),s.f(r.f(d))]),[c,l,h]=i.map((d,f)=>d-a[f]);return{from:a,to:i,moves:[c,l,h],rates:[l/c,h/l,h/c],slopes:[r.slope(n),s.slope(a[1])]}}var Xu={zeros:()=>0,uniform:()=>1,xavier:(t,e)=>Math.sqrt(6/(t+e)),he:t=>Math.sqrt(6/t)};function qe(t,e,n,o){return e.map((r,s)=>{let[a,i]=[t[s],t[s+1]],c=Xu[n](a,i),l=()=>c===0?0:o.uniform(-c,c);return{weight:[...Array(a)].map(()=>[...Array(i)].map(l)),bias:Array(i).fill(0),activation:qt[r],slope:ko[r]}})}function Xe(t,e){let n=t.length*t[0].length,o=0,r=t.map((s,a)=>s.map((i,c)=>{let l=i-e[a][c];return o+=l*l,l*(2/n)}));return{cost:o/n,blame:r}}function xi(t,e){let n=t.length*t[0].length,o=0,r=t.map((s,a)=>s.map((i,c)=>(o+=Xt(i,e[a][c]),(L(i)-e[a][c])/n)));return{cost:o/n,blame:r}}function He(t,{X:e,y:n,loss:o}){let r=X(e,t),{cost:s,blame:a}=o(r.at(-1).A,n),c=t.map(({weight:l,slope:h},d)=>({weight:l,slope:h,l:d})).reverse().map(({weight:l,slope:h,l:d})=>{let{Z:f,A:$}=r[d],g=a.map((v,A)=>v.map((E,P)=>E*h(f[A][P],$[A][P])));return d>0&&(a=Ln(g,En(l))),{weight:Ln(En(d>0?r[d-1].A:e),g),bias:En(g).map(v=>v.reduce((A,E)=>A+E))}});return{cost:s,slopes:c.reverse()}}function yi(t,e,n){return t.map((o,r)=>({...o,weight:o.weight.map((s,a)=>s.map((i,c)=>i-n*e[r].weight[a][c])),bias:o.bias.map((s,a)=>s-n*e[r].bias[a])}))}var ts=64,Hu=1e9,Uu=({weight:t,bias:e})=>e.every(n=>n===0)&&t.flat().every(n=>n===0),Ue=class{#e;#o;#n=[];#t;costs=[];end=1/0;ranAway=!1;constructor(e,n,o){this.#e=n,this.#o=o,this.#r(0,e)}at(e){let n=Math.min(Math.floor(e/ts),this.#n.length-1),o=this.#n[n];for((e<this.#t.steps||o.steps>this.#t.steps)&&(this.#t=o);this.#t.steps<Math.min(e,this.end);){let{layers:r,slopes:s}=this.#t;this.#r(this.#t.steps+1,yi(r,s,this.#o))}return this.#t.layers}cost(e){return this.costs.length<=Math.min(e,this.end)&&this.at(e),this.costs[Math.min(e,this.end)]}#r(e,n){let{cost:o,slopes:r}=He(n,this.#e),s=Hu*Math.max(this.costs[0]??1,1);if(e>0&&!(o<=s)){[this.end,this.ranAway]=[e-1,!0];return}this.costs[e]=o,this.#t={steps:e,layers:n,slopes:r},e%ts===0&&(this.#n[e/ts]=this.#t),r.every(Uu)&&(this.end=e)}};function Fe(t,e){let n=new Map;return(...o)=>{let r=o.join(" "),s=n.has(r)?n.get(r):t(...o);return n.delete(r),n.set(r,s),n.size>e&&n.delete(n.keys().next().value),s}}var Ge="gradient-depth",vi=21,es=Ce([-12,2],[290,24]),_e=50,Ve=334,ns={sigmoid:"Sigmoid",tanh:"Tanh",relu:"ReLU"},os={zeros:["zeros","zeros"],uniform:["uniform","uniform"],xavier:["Xavier","xavier_uniform"],he:["He","kaiming_uniform"]},wi=t=>Math.sqrt(t.reduce((e,n)=>e+n*n,0)/t.length),Fu=Fe((t,e,n,o,r)=>{let s=new Ht(r),a=[2,...Array(t).fill(e),1],i=[...Array(t).fill(n),"identity"],c=qe(a,i,o,s),l=[...Array(vi)].map(()=>[s.uniform(-1,1),s.uniform(-1,1)]),h=l.map(([f,$])=>[f+$>0?1:0]),{slopes:d}=He(c,{X:l,y:h,loss:xi});return{weights:d.map(({weight:f})=>wi(f.flat())),biases:d.map(({bias:f})=>wi(f))}},24);function Ke({depth:t,width:e,activation:n,init:o,seed:r,of:s}){let a=Fu(t,e,n,o,r)[s],[i,c]=[a[0],a.at(-1)];return{sizes:a,first:i,last:c,ratio:c>0?i/c:NaN}}function Gu(t){if(t===0)return"";let[e,n,o]=[10,.1,.001].map(r=>p(es(r*t)));return m`<rect class="nn-fires" x="${_e}" y="${e}"
      width="${Ve-_e}" height="${p(n-e)}"/>
    <path class="nn-mean" d="M${_e} ${o}H${Ve}"/>
    <text class="nn-small nn-halo" x="${Ve-4}" y="${o+16}"
      text-anchor="end">a thousandth of the last</text>`}function _u(t){let{sizes:e,last:n}=Ke(t),o=x([1,e.length],[_e+16,Ve-16]);o.range=[_e,Ve];let r=e.length>9?2:1,s=e.map((a,i)=>[p(o(i+1)),p(es(a)),a]);return m`<svg viewBox="0 0 346 338" role="img"
    aria-label="${Mi(t)}">
    ${Gu(n)} ${Kr(o,es)}
    <g class="nn-axes">
      <text class="nn-axis" x="${_e-44}" y="14">↑ size of the gradient</text>
      <text class="nn-axis" x="${Ve}" y="330" text-anchor="end"
        >layer →</text>
      ${s.map(([a],i)=>i%r===0&&m`<text x="${a}" y="313" text-anchor="middle">${i+1}</text>`)}</g>
    <polyline class="nn-graph" points="${s.filter(([,,a])=>a>0).map(([a,i])=>`${a},${i}`).join(" ")}"/>
    ${s.map(([a,i,c])=>c>0?m`<circle class="nn-one" cx="${a}" cy="${i}" r="6"/>`:m`<rect class="nn-none" x="${a-5}" y="${i-5}" width="10"
            height="10"/><text class="nn-small nn-halo" x="${a}"
            y="${i-12}" text-anchor="middle">0</text>`)}
  </svg>`}var Vu=(t,e)=>m`
  ${S(Ge,"activation",t,e,n=>ns[n])}
  ${S(Ge,"init",t,e,n=>os[n][0])}
  ${S(Ge,"of",t,e)}
  ${b(Ge,"depth",t,e)} ${b(Ge,"width",t,e)}
  ${b(Ge,"seed",t,e)}`;function Ku(t){let{sizes:e,first:n,last:o,ratio:r}=Ke(t);return m`<p class="nn-formula">Layer 1: <b data-shows="first">${u(n)}</b>. Layer ${e.length}, the last: <b data-shows="last">${u(o)}</b>.</p>
    <p class="nn-formula">${o>0?m`First ÷ last = <b data-shows="ratio">${u(r)}</b>`:"The last layer's gradient is 0: there is nothing to compare with."}</p>
    ${je(Yu(t))}`}function Yu({depth:t,width:e,activation:n,init:o,seed:r,of:s}){let a=ns[n];return["import numpy as np","from nnlib import (",`    BCEWithLogitsLoss, Linear, ${a}, Sequential, halves`,")",`from nnlib.init import ${os[o][1]} as init`,"",`rng = np.random.default_rng(${r})`,"how = {'rng': rng, 'init': init}",`layers = [Linear(2, ${e}, **how), ${a}()]`,`for _ in range(${t-1}):`,`    layers += [Linear(${e}, ${e}, **how), ${a}()]`,`net = Sequential(*layers, Linear(${e}, 1, **how))`,`X, y = halves(${vi}, rng=rng)`,"loss = BCEWithLogitsLoss()","loss(net(X), y.reshape(-1, 1))","net.backward(loss.backward())","for layer in net:","    if isinstance(layer, Linear):",`        grad = layer.${s==="weights"?"weight":"bias"}_grad`,"        print(np.sqrt(np.mean(grad**2)))"]}function Mi(t){let{sizes:e,first:n,last:o}=Ke(t);return`The size of the gradient of the ${t.of}, layer by layer, on an axis of powers of ten. ${t.depth} hidden layers of ${t.width} neurons with ${ns[t.activation]}, started by ${os[t.init][0]}. Layer 1 has ${u(n)}, layer ${e.length}, the last, ${u(o)}.`}var ki={picture:_u,controls:Vu,readout:Ku,describe:Mi,goals:{"05-vanish":{ask:"Add hidden layers until the first layer's gradient is less than a thousandth of the last layer's (and not 0).",praise:"Vanished. Every layer on the way back multiplied the blame by small slopes; the first layers hardly learn.",met(t){let{first:e,ratio:n}=Ke(t);return e>0&&n<.001}},"05-revive":{ask:"With eight hidden layers or more, bring the first layer's gradient within a factor of ten of the last's.",praise:"Alive again: a slope near 1, and weights spread so that the blame keeps its size from layer to layer.",met(t){let{ratio:e}=Ke(t);return t.depth>=8&&e>=.1&&e<=10}},"05-explode":{ask:"Make the first layer's gradient larger than 3.",praise:"Exploded. Weights that do not shrink as the layers widen make the values grow at every layer, and the gradient with them.",met:t=>Ke(t).first>3}}};var yt=x([-3.5,3.5],[30,334]),wt=x([-3.5,3.5],[326,22]),Ai=3,Ro=t=>t.every(e=>e===0);function Ii(t,[e,n]){let[o,r]=[p(yt(e)),p(wt(n))];return m`<line class="nn-arrow" data-arrow="${t}" x1="${p(yt(0))}"
      y1="${p(wt(0))}" x2="${o}" y2="${r}"/>
    <g class="nn-grab" data-drag="${t}"><circle cx="${o}" cy="${r}"
        r="15"/><circle class="nn-handle ${t==="u"?"nn-tip":""}"
        cx="${o}" cy="${r}" r="9"/></g>
    <text class="nn-halo nn-strong" x="${o+13}" y="${r-9}">${t}</text>`}function Zu({u:t,v:e}){if(Ro(t))return"";let n=it(t,e)/it(t,t),o=t.map(a=>n*a),r=t.map(a=>10*a/pt(t)),s=n<0?"nn-negative":"nn-positive";return m`<line class="nn-zero" x1="${p(yt(-r[0]))}"
      y1="${p(wt(-r[1]))}" x2="${p(yt(r[0]))}" y2="${p(wt(r[1]))}"/>
    <line class="nn-edge nn-shadow ${s}" x1="${p(yt(0))}" y1="${p(wt(0))}"
      x2="${p(yt(o[0]))}" y2="${p(wt(o[1]))}"/>
    <line class="nn-distance" x1="${p(yt(e[0]))}" y1="${p(wt(e[1]))}"
      x2="${p(yt(o[0]))}" y2="${p(wt(o[1]))}"/>`}function Ju(t,e){return m`<svg viewBox="0 0 344 362" role="img"
    aria-label="${Ni(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="22" width="304" height="304"/>
    </clipPath>
    ${T(yt,wt)}
    <g clip-path="url(#${e}-clip)">${Zu(t)}</g>
    ${Ii("u",t.u)} ${Ii("v",t.v)}
  </svg>`}var Qu=t=>[[0,`${t}₁`],[1,`${t}₂`]];function th(t,e){return["u","v"].map(n=>$o("arrows",n,t,e,Qu(n)))}var Si=t=>m`√(${k(t[0])}² + ${k(t[1])}²)`;function eh({u:t,v:e}){let n=t.map((o,r)=>`${k(o)}·${k(e[r])}`);return m`<p class="nn-formula">u · v = ${n.join(" + ")} =
      <b data-shows="dot">${u(it(t,e))}</b></p>
    <p class="nn-formula">length of u = ${Si(t)} = <b data-shows="u"
      >${u(pt(t))}</b></p>
    <p class="nn-formula">length of v = ${Si(e)} = <b data-shows="v"
      >${u(pt(e))}</b></p>
    <p class="nn-formula">${Ro(t)?"u points nowhere: nothing can lie along it.":m`v reaches along u: u · v ÷ length of u = <b data-shows="along"
            >${u($i(t,e))}</b>`}</p>`}function Ni({u:t,v:e}){let n=o=>`(${u(o[0])}, ${u(o[1])})`;return`Two arrows from the origin: u to ${n(t)}, v to ${n(e)}. Their dot product is ${u(it(t,e))}.`}var Ti=t=>[yt.invert(t[0]),wt.invert(t[1])].map(e=>Math.max(-Ai,Math.min(Ai,Math.round(e*4)/4))),Ei={picture:Ju,controls:th,readout:eh,describe:Ni,drags:{u:(t,e)=>({u:Ti(e)}),v:(t,e)=>({v:Ti(e)})},goals:{"00-right-angle":{ask:"Make the dot product 0, with neither arrow of length 0.",praise:"The arrows are at a right angle: v reaches not at all along u.",met:({u:t,v:e})=>it(t,e)===0&&!Ro(t)&&!Ro(e)},"00-same-dot":{ask:"Leave u as the book has it. Find another v with the dot product that it has at first.",praise:"All such arrows end on one line, at a right angle to u. It is the line that a neuron with the weights u draws.",met:({u:t,v:e},n)=>t.join()===n.u.join()&&e.join()!==n.v.join()&&it(t,e)===it(n.u,n.v)}}};var[rs,Li]=[31,30],Rn=[4,123,242],ss=44,Oi=t=>(t.match(/\d+/g)??[]).map(Number),as=t=>[t.at(-2)??1,t.at(-1)??1];function Wn({a:t,b:e}){let n=[Oi(t),Oi(e)];return{shapes:n,shape:gi(...n)}}function nh(t,e,n,o){let[r,s]=as(t),[a,i]=[r===1?0:n,s===1?0:o],c=a!==n||i!==o;return{number:e*(a*s+i+1),copy:c}}function Ri(t,[e,n],o,r){return[...Array(e).keys()].map(s=>[...Array(n).keys()].map(a=>{let{number:i,copy:c}=o(s,a),[l,h]=[t+a*rs,ss+s*Li];return m`<rect class="nn-cell" data-copy="${c}" x="${l+1.5}"
          y="${h+1.5}" width="${rs-3}" height="${Li-3}" rx="3"/><text
          class="${c?"nn-small":"nn-strong"}" x="${l+rs/2}"
          y="${h+20}" text-anchor="middle" ${r&&m`data-shows="sum"`}
          >${i}</text>`}))}var ie=t=>t.length===1?`(${t[0]},)`:`(${t.join(", ")})`;function oh(t){let{shapes:e,shape:n}=Wn(t),o=e.map((i,c)=>(l,h)=>nh(i,c===0?10:1,l,h)),r=(i,c)=>({number:o[0](i,c).number+o[1](i,c).number,copy:!1}),s=(i,c)=>m`<text class="nn-small" x="${Rn[i]+2}"
    y="20">${c}</text>`,a=(i,c)=>m`<text class="nn-strong" x="${Rn[i]-13}"
    y="${ss+20}" text-anchor="middle">${c}</text>`;return m`<svg viewBox="0 0 340 140" role="img"
    aria-label="${Pi(t)}">
    ${s(0,`a ${t.a}`)} ${s(1,`b ${t.b}`)}
    ${s(2,n?`a + b ${ie(n)}`:"a + b")}
    ${o.map((i,c)=>Ri(Rn[c],as(n??e[c]),i))}
    ${a(1,"+")} ${a(2,"=")}
    ${n?Ri(Rn[2],as(n),r,!0):m`<text class="nn-strong nn-negative" x="${Rn[2]+4}"
            y="${ss+20}">✗ refused</text>`}
  </svg>`}var rh=(t,e)=>["a","b"].map(n=>S("broadcast",n,t,e));function Wi(t,e){let n=[...Array(e-t.length).fill(1),...t];return t.length<e?`${ie(t)}, read as ${ie(n)}`:ie(t)}function sh(t){let{shapes:e,shape:n}=Wn(t),o=Math.max(...e.map(s=>s.length)),r=e.map(s=>ie(s).replaceAll(" ",""));return m`<p class="nn-formula">shape of a: ${Wi(e[0],o)}</p>
    <p class="nn-formula">shape of b: ${Wi(e[1],o)}</p>
    <p class="nn-formula">${n?m`shape of a + b: <b>${ie(n)}</b>`:m`<code>ValueError: operands could not be broadcast together with
            shapes ${r.join(" ")}</code>`}</p>
    <p>Broken edges are copies that NumPy reads as if they were there.</p>`}function Pi(t){let{shape:e}=Wn(t),n=`An array a of shape ${t.a} and an array b of shape ${t.b}`;return e?`${n}, both stretched to shape ${ie(e)} and added.`:`${n}. NumPy cannot stretch them to one shape and refuses to add them.`}var zi={wide:!0,picture:oh,controls:rh,readout:sh,describe:Pi,goals:{"00-refused":{ask:"Find two shapes that NumPy refuses to add.",praise:"Refused: somewhere two sizes differ and neither is 1. An error is the friendly outcome.",met:t=>Wn(t).shape===null},"00-trap":{ask:"Three numbers plus three numbers, and nine come out. Find shapes that do it.",praise:"A column and a row stretch each other. No error, nine numbers: the trap, whenever three were meant.",met:t=>{let{shapes:e,shape:n}=Wn(t),o=r=>r.reduce((s,a)=>s*a,1);return e.every(r=>o(r)===3)&&o(n)===9}}}};var Ut=32,le={x:4,y:178,wide:48},Pn={x:196,y:44,wide:68},ce={...Pn,y:le.y},Di=["1,1","1,2","2,1","2,2"],Bi=(t,e)=>[...Array(t.length/e).keys()].map(n=>t.slice(n*e,(n+1)*e));function zn({X:t,W:e,entry:n}){let[o,r]=[Bi(t,3),Bi(e,2)],[s,a]=n.split(",").map(i=>i-1);return{A:o,B:r,P:Ln(o,r),i:s,j:a}}function is(t,e,n,o=ah){let{x:r,y:s,wide:a}=e;return t.map((i,c)=>i.map((l,h)=>m`<rect class="nn-cell" data-lit="${n(c,h)}"
          x="${r+h*a}" y="${s+c*Ut}" width="${a}"
          height="${Ut}"/>${o(l,e,c,h)}`))}var ah=(t,{x:e,y:n,wide:o},r,s)=>m`<text x="${e+(s+.5)*o}" y="${n+r*Ut+21}"
    text-anchor="middle">${u(t)}</text>`,ih=(t,{x:e,y:n,wide:o},r,s)=>m`<g class="nn-press" data-do="${Di[2*r+s]}"><rect
      fill="transparent" x="${e+s*o}" y="${n+r*Ut}"
      width="${o}" height="${Ut}"/>
    <text class="nn-strong" x="${e+(s+.5)*o}"
      y="${n+r*Ut+21}" text-anchor="middle" data-shows="product"
      >${u(t)}</text></g>`,Wo=(t,e,n,o="start")=>m`<text class="nn-small" x="${e}" y="${n}" text-anchor="${o}"
    >${t}</text>`;function ch(t){let{A:e,B:n,P:o,i:r,j:s}=zn(t),a=i=>Pn.x+(i+.5)*Pn.wide;return m`<svg viewBox="0 0 336 266" role="img"
    aria-label="${Ci(t)}">
    ${Wo("W, shape (3, 2)",Pn.x,16)}
    ${[0,1].map(i=>Wo(`neuron ${i+1}`,a(i),37,"middle"))}
    ${is(n,Pn,(i,c)=>c===s)}
    ${Wo("X, shape (2, 3)",le.x,le.y-12)}
    ${is(e,le,i=>i===r)}
    <text x="${(le.x+3*le.wide+ce.x)/2}" y="${le.y+Ut+5}"
      text-anchor="middle">→</text>
    <text x="${ce.x+ce.wide}" y="${ce.y-13}" text-anchor="middle"
      >↓</text>
    ${is(o,ce,(i,c)=>i===r&&c===s,ih)}
    ${Wo("X @ W, shape (2, 2)",ce.x,ce.y+2*Ut+19)}
  </svg>`}function lh(t,e){let{j:n}=zn(t),o=r=>[2*r+n,`weight ${r+1} of neuron ${n+1}`];return m`${S("matrix-product","entry",t,e,r=>{let[s,a]=r.split(",");return`row ${s}, column ${a}`})}
    ${$o("matrix-product","W",t,e,[0,1,2].map(o))}`}function mh(t){let{A:e,B:n,P:o,i:r,j:s}=zn(t),a=e[r].map((i,c)=>`${k(i)}·${k(n[c][s])}`);return m`<p class="nn-formula">row ${r+1} of X times column ${s+1} of
      W:</p>
    <p class="nn-formula">${a.join(" + ")} = <b data-shows="entry"
      >${u(o[r][s])}</b></p>
    <p>It is what neuron ${s+1} answers to example ${r+1}, without its
      bias.</p>`}function Ci(t){let{P:e,i:n,j:o}=zn(t);return`A matrix X of 2 examples, 3 inputs each, times a matrix W of 2 neurons, 3 weights each. The rows of the product: ${e.map(s=>s.map(a=>u(a)).join(" and ")).join("; ")}. Row ${n+1} of X times column ${o+1} of W gives ${u(e[n][o])}.`}var ji={wide:!0,picture:ch,controls:lh,readout:mh,describe:Ci,actions:Object.fromEntries(Di.map(t=>[t,()=>({entry:t})])),goals:{"00-column":{ask:"Turn the weights of neuron 2 until it answers 5 to example 1 and 0 to example 2.",praise:"Found, and the product's first column never moved: it belongs to neuron 1 and its weights alone.",met:t=>{let{P:e}=zn(t);return e[0][1]===5&&e[1][1]===0}}}};var et={x:164,y:122,r:28},lt={x:210,y:97,size:50},ct={x:296,y:122,r:24};function Ye({x:t,w:e,b:n,activation:o}){let r=j(t,e,n);return{z:r,y:qt[o](r)}}function zo({activation:t,answers:e},n){return t==="identity"?"":e[n>.5?1:0]}var Po=t=>t<0?"nn-negative":"nn-positive",qi=t=>p(1+.6*Math.abs(t));function Hi(t,e,n,o=`× ${u(e)}`){let[r,s]=[et.x-t.x,et.y-t.y],a=Math.hypot(r,s),i=1-(et.r+3)/a,c=(11+qi(e)/2)/a,l=t.x+.5*r+c*s,h=t.y+.5*s-c*r;return m`<line class="nn-edge ${Po(e)}" x1="${p(t.x+22)}"
      y1="${p(t.y+22*s/r)}" x2="${p(t.x+i*r)}"
      y2="${p(t.y+i*s)}" stroke-width="${qi(e)}"
      opacity="${n===0?.3:1}"/>
    <text class="nn-halo nn-strong ${Po(e)}" x="${p(l)}"
      y="${p(h+5)}" text-anchor="${s<-30?"end":"middle"}"
      >${o}</text>`}function uh(t){let e=150/t.w.length;return t.w.map((n,o)=>{let r={x:32,y:p(46+o*e)};return m`${Hi(r,n,t.x[o])}
      <circle class="nn-node" cx="${r.x}" cy="${r.y}" r="21"/>
      <text x="${r.x}" y="${r.y+5}" text-anchor="middle"
        >${u(t.x[o])}</text>
      <text class="nn-halo nn-small" x="11" y="${r.y-28}"
        >${t.names[o]}</text>`})}function hh({activation:t},{z:e,y:n}){let o=Math.max(6,Math.abs(e)*1.25),r=t==="identity"?o:1,s=t==="identity"?-o:0,a=d=>p(lt.x+5+(d+o)/(2*o)*40),i=d=>p(lt.y+44-(d-s)/(r-s)*38),l=[...Array(41).keys()].map(d=>(d/20-1)*o).map(d=>`${a(d)},${i(qt[t](d))}`),h=t==="step"?`${a(-o)},${i(0)} ${a(0)},${i(0)} ${a(0)},${i(1)} ${a(o)},${i(1)}`:l.join(" ");return m`<rect class="nn-node" x="${lt.x}" y="${lt.y}"
      width="${lt.size}" height="${lt.size}" rx="8"/>
    <polyline class="nn-curve" points="${h}"/>
    <circle class="nn-dot" cx="${a(e)}" cy="${i(n)}" r="4"/>
    <text class="nn-small" x="${lt.x+lt.size/2}" y="${lt.y-8}"
      text-anchor="middle">${t}</text>`}function ph(t){let e=t.length>9?m`x="340" text-anchor="end"`:m`x="${ct.x}" text-anchor="middle"`;return m`<text class="nn-strong" ${e} y="${ct.y+46}">${t}</text>`}function dh(t){let e=Ye(t),{z:n,y:o}=e,r={x:32,y:222},s=t.activation!=="identity"&&o>.5;return m`<svg viewBox="0 0 344 250" role="img"
    aria-label="${Ui(t)}">
    ${uh(t)} ${Hi(r,t.b,1,`bias ${u(t.b)}`)}
    <rect class="nn-node" x="13" y="203" width="38" height="38" rx="6"/>
    <text x="32" y="227" text-anchor="middle">1</text>
    <text class="nn-small" x="58" y="238">always 1</text>
    <circle class="nn-node" cx="${et.x}" cy="${et.y}" r="${et.r}"/>
    <text class="nn-strong" x="${et.x}" y="${et.y+5}" text-anchor="middle"
      >${u(n)}</text>
    <text class="nn-small" x="${et.x}" y="${et.y-37}" text-anchor="middle"
      >sum z</text>
    <path class="nn-wire" d="M${et.x+et.r} ${et.y}H${lt.x}"/>
    ${hh(t,e)}
    <path class="nn-wire" d="M${lt.x+lt.size} ${ct.y}H${ct.x-ct.r}"/>
    <circle class="nn-node" data-on="${String(s)}" cx="${ct.x}" cy="${ct.y}"
      r="${ct.r}"/>
    <text class="nn-strong" data-on="${String(s)}" x="${ct.x}" y="${ct.y+5}"
      text-anchor="middle">${vn(o,3)}</text>
    <text class="nn-small" x="${ct.x}" y="${ct.y-32}" text-anchor="middle"
      >output</text>
    ${ph(zo(t,o))}
  </svg>`}function fh(t,e){let n=t.w.every(r=>Math.abs(r)<=2),o=t.activation==="identity"&&n?{minimum:-2,maximum:2,step:.05}:{};return m`
    ${(t.switches?ne:b)("neuron","x",t,e)}
    ${b("neuron","w",t,e,o)}
    ${b("neuron","b",t,e)}
    ${t.choose&&S("neuron","activation",t,e)}`}function $h(t){let e=t.x.map((n,o)=>m`${o>0&&" + "}<span class="${Po(t.w[o])}"
      >${u(n)}·${k(t.w[o])}</span>`);return m`${e} <span class="${Po(t.b)}">${W(t.b)}</span>
    = <b data-shows="z">${u(Ye(t).z)}</b>`}function gh(t){let{z:e,y:n}=Ye(t),o=zo(t,n);return m`<p class="nn-formula">z = ${$h(t)}</p>
    <p class="nn-formula">${t.activation}(${u(e)}) =
      <b data-shows="y">${vn(n)}</b>${o&&m`: <b>${o}</b>`}</p>
    ${t.table&&t.switches&&bh(t)}`}function bh(t){let e=t.w.length,n=[...Array(2**e).keys()].map(o=>t.w.map((r,s)=>o>>e-1-s&1));return m`<table class="nn-table" aria-label="every combination of the switches">
    <thead><tr>${t.names.map(o=>m`<th scope="col">${o}</th>`)}
      <th scope="col">z</th><th scope="col">output</th></tr></thead>
    <tbody>${n.map(o=>{let{z:r,y:s}=Ye({...t,x:o}),a=o.every((i,c)=>i===t.x[c]);return m`<tr ${a&&m`aria-current="true"`}>
        ${o.map(i=>m`<td>${i}</td>`)}<td data-shows="row-z"
        >${u(r)}</td><td>${vn(s)} ${zo(t,s)}</td></tr>`})}</tbody>
  </table>`}function Ui(t){let{z:e,y:n}=Ye(t),o=t.names.map((s,a)=>`${s} is ${u(t.x[a])}, weight ${u(t.w[a])}`),r=zo(t,n);return`A neuron. ${o.join("; ")}; bias ${u(t.b)}. The weighted sum is ${u(e)}; after the ${t.activation} the output is ${vn(n)}${r&&`, ${r}`}.`}var Xi=({w:t,b:e})=>[[0,0],[0,1],[1,0],[1,1]].map(n=>j(n,t,e)>0),xh=(t,e)=>[...t.w,t.b].filter((n,o)=>n!==[...e.w,e.b][o]).length,Fi={wide:!0,picture:dh,controls:fh,readout:gh,describe:Ui,goals:{"01-silence":{ask:"An email with CAPITALS and without viagra is called spam. Turn one knob until it is not. How far must you turn it?",praise:"Silent. A turn by 5 is enough: it brings the number in the middle down to 0, and the neuron fires only above 0.",met:(t,e)=>t.x.join()==="1,0"&&xh(t,e)===1&&j(t.x,t.w,t.b)<=0},"01-both":{ask:"Your doctor writes about viagra, your aunt writes in CAPITALS. Let both through, and catch only the emails that have both.",praise:"Found: each alone brings too little, both together enough.",met:t=>t.w.length===2&&t.activation==="step"&&Xi(t).join()==="false,false,false,true"},"01-seven-bottles":{ask:"Ten guests drank seven bottles. Find the weight that says so, and leave the bias at 0: no guests, no wine.",praise:"Found: 0.7 of a bottle for each guest. Now try 3 and 75 guests.",met:t=>t.activation==="identity"&&t.x[0]===10&&t.b===0&&Math.abs(Ye(t).z-7)<1e-9},"03-last-bit":{ask:"One neuron is enough. Find knobs that call all four numbers right: 0 and 2 even, 1 and 3 odd.",praise:"Found. The first digit needs no weight: whether a number is even is said by its last digit alone.",met:t=>t.w.length===2&&t.activation==="sigmoid"&&Xi(t).join()==="true,false,true,false"}}};var cs="party-learning",Ze=[...Array(40).keys()],Bo=1e3,yh=5,wh=.001,vh=.01,Do=[...Array(8).keys()].map(t=>[t>>2,t>>1&1,t&1]),_i=[1,1.5,3,4.3,0,0,0,0],Mh=Do.map(t=>["A","D","S"].filter((e,n)=>t[n]).join("")||"–"),kh={X:Do,y:_i.map(t=>[t]),loss:Xe},Ft=32,me=x([0,5],[278,190]),Ah=x([0,Bo],[46,336]),Ih=Ce([-4,1],[432,338]),us=Fe((t,e)=>{let n=qe([3,3,1],["relu","relu"],"xavier",new Ht(t));return new Ue(n,kh,e)},4*Ze.length);function ls(t,{rate:e,steps:n}){let o=us(t,e);if(o.cost(n)<wh)return"learned";let[,{A:r}]=X(Do,o.at(n));return r.every(([s])=>s<vh)?"silent":"neither"}var ms=(t,e)=>t.filter(n=>n===e).length;function hs(t){let e=us(t.seed,t.rate),[n,o]=X(Do,e.at(t.steps)),r=[0,1,2].filter(i=>n.A.every(c=>c[i]===0)),s=o.A.flat(),a=Ze.map(i=>ls(i,t));return{run:e,dead:r,bottles:s,fates:a,cost:e.cost(t.steps)}}var Gi=t=>[13+Ft*(t%10),4+Ft*Math.floor(t/10)];function Sh(t,e){let[n,o]=Gi(t.seed);return m`${Ze.map(r=>{let[s,a]=Gi(r);return m`<g class="nn-press" data-do="seed ${r}"><rect
      class="nn-cell" data-lit="${r===t.seed}" x="${s}" y="${a}"
      width="${Ft}" height="${Ft}"/>${Vi(e[r],s+Ft/2,a+Ft/2)}</g>`})}
  <rect class="nn-picked" x="${n}" y="${o}" width="${Ft}"
    height="${Ft}"/>`}function Vi(t,e,n){return t==="learned"?m`<circle class="nn-one" cx="${e}" cy="${n}" r="9"/>`:t==="silent"?m`<rect class="nn-none" x="${e-7.5}" y="${n-7.5}" width="15"
      height="15"/><path class="nn-cross" d="M${e-4} ${n-4}l8 8m0 -8l-8 8"
      />`:m`<circle class="nn-open" cx="${e}" cy="${n}" r="7"/>`}var Th=t=>m`<svg class="nn-symbol" viewBox="-10 -10 20 20"
  aria-hidden="true">${Vi(t,0,0)}</svg>`;function Nh(t){let[e,n]=me.domain;return m`<g class="nn-axes">${[0,2,4].map(o=>m`<line class="${o?"nn-grid":"nn-zero"}" x1="46" x2="336"
        y1="${p(me(o))}" y2="${p(me(o))}"/><text x="40"
        y="${p(me(o))+4}" text-anchor="end">${o}</text>`)}<text class="nn-axis" x="13" y="176">↑ bottles for each guest
      list</text></g>
    ${t.map((o,r)=>{let s=52+36*r,a=p(me(Math.min(Math.max(o,e),n))),i=p(me(_i[r]));return m`<rect class="nn-bar" x="${s}" y="${a}" width="22"
          height="${p(me(0)-a)}"/><path class="nn-wanted"
          d="M${s-4} ${i}h30"/><text class="nn-small" x="${s+11}"
          y="294" text-anchor="middle">${Mh[r]}</text>`})}`}function Eh(t){let{run:e,bottles:n,fates:o}=hs(t);return m`<svg viewBox="0 0 346 468" role="img"
    aria-label="${Ki(t)}">
    ${Sh(t,o)} ${Nh(n)}
    ${Oo(e,t.steps,Ah,Ih)}
  </svg>`}var Lh=(t,e)=>m`${b(cs,"seed",t,e)}
  ${S(cs,"rate",t,e)} ${b(cs,"steps",t,e)}`;function Oh(t){let{dead:e,fates:n,cost:o,run:r}=hs(t),s=(a,i)=>m`<span>${Th(a)} <b
    data-shows="${a}">${ms(n,a)}</b> ${i}</span>`;return m`<p>Of ${Ze.length} starts, after ${t.steps} steps:</p>
    <p class="nn-legend">${s("learned","have learned")}
      ${s("silent","are silent: no bottle for any list")}
      ${s("neither","neither")}</p>
    <p class="nn-formula">Seed ${t.seed}: cost <b data-shows="cost">${u(o)}</b>${r.end<=t.steps&&(r.ranAway?"; the next step would run away":"; every slope is 0, nothing will ever change")}</p>
    <p>Dead hidden neurons, 0 for every list: ${e.map(a=>"h"+"₁₂₃"[a]).join(", ")||"none"}</p>
    <p class="nn-legend">A Agatha, D Dahlia, S Stiffy. Bar: what the network
      says; line: what was wanted.</p>
    ${je(Rh(t))}`}var Rh=({seed:t,rate:e,steps:n})=>["import numpy as np","from nnlib import (","    SGD, Linear, MSELoss, ReLU, Sequential, fit, party",")","",`rng = np.random.default_rng(${t})`,"net = Sequential(","    Linear(3, 3, rng=rng), ReLU(),","    Linear(3, 1, rng=rng), ReLU(),",")","X, y = party()",`descend = SGD(net.parameters(), lr=${Te(e)})`,"loss = MSELoss()",`fit(net, X, y, loss, descend, epochs=${n})`,"print(loss(net(X), y))"];function Ki(t){let{dead:e,fates:n,cost:o}=hs(t);return`The dinner party, trained from ${Ze.length} starts at rate ${t.rate}. After ${t.steps} steps ${ms(n,"learned")} have learned, ${ms(n,"silent")} are silent. Picked: seed ${t.seed}, ${n[t.seed]}, with the cost ${u(o)} and ${e.length} dead hidden neurons.`}var Wh=({steps:t})=>t<Bo?{steps:Math.min(t+yh,Bo)}:null,Ph=Ze.map(t=>[`seed ${t}`,e=>({...e,seed:t})]),Yi={picture:Eh,controls:Lh,readout:Oh,describe:Ki,play:Wh,plays:()=>!0,pace:16,verbs:{step:"Five steps",play:"Train all"},actions:Object.fromEntries(Ph),goals:{"05-party-learned":{ask:"Train them all, then pick a start that has learned the party.",praise:"This one gives every guest list its bottles.",met:t=>ls(t.seed,t)==="learned"},"05-party-dead":{ask:"Pick a start that is silent before the first step, with every slope 0. Then train it.",praise:"Dead on arrival: the output's ReLU is shut for every guest list, so no blame gets through, and no step ever changes anything.",met:({seed:t,rate:e,steps:n})=>n>0&&us(t,e).end===0},"05-party-sum":{ask:"Pick a start that trained for 1,000 steps, is not silent, and still misses.",praise:"Its cost rests at about 0.02: it adds what each guest brings, and misses what Dahlia and Stiffy bring together.",met:t=>t.steps===Bo&&ls(t.seed,t)==="neither"}}};var vt=x([-2.2,4.2],[30,334]),Mt=x([-2.2,4.2],[326,22]),[Bn,Je]=Mt.domain,zh=[...Array(65).keys()].map(t=>Bn+t/10),Zi=t=>t<=Je;function Ji({base:t},e){let n=zh.map(o=>{let r=Math.min(ae(t,o).height,2*Je),[s,a]=e?[r,o]:[o,r];return`${p(vt(s))},${p(Mt(a))}`});return m`<polyline class="${e?"nn-mirror":"nn-curve"}"
    points="${n.join(" ")}"/>`}function Bh(t,{height:e,slope:n}){let o=r=>e+n*(r-t);return m`<line class="nn-secant" x1="${p(vt(Bn))}"
    y1="${p(Mt(o(Bn)))}" x2="${p(vt(Je))}" y2="${p(Mt(o(Je)))}"/>`}function Dh(t,{height:e}){return m`<line class="nn-distance" x1="${vt(Bn)}" y1="${Mt(Bn)}"
      x2="${vt(Je)}" y2="${Mt(Je)}"/>
    ${Ji(t,!0)}
    ${Zi(e)&&m`<circle class="nn-one" cx="${p(vt(e))}" cy="${p(Mt(t.x))}"
        r="7"/>
      <text class="nn-halo nn-strong nn-positive" x="${p(vt(e)+4)}"
        y="${p(Mt(t.x)+22)}">log</text>`}`}function Ch(t,{height:e}){return Zi(e)?m`<circle class="nn-dot" cx="${p(vt(t))}" cy="${p(Mt(e))}"
      r="6"/>`:m`<path class="nn-next" d="M${p(vt(t))} 22l-7 12h14z"/>`}function jh(t,e){let n=ae(t.base,t.x);return m`<svg viewBox="0 0 344 362" role="img"
    aria-label="${Qi(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="22" width="304" height="304"/>
    </clipPath>
    ${T(vt,Mt,{names:["x","y"]})}
    <g clip-path="url(#${e}-clip)">
      ${t.mirror?Dh(t,n):Bh(t.x,n)}
      ${Ji(t,!1)}</g>
    ${Ch(t.x,n)}
  </svg>`}function qh(t,e){return m`${b("power-curve","base",t,e)}
    ${b("power-curve","x",t,e)}`}function Xh({base:t,x:e,mirror:n}){let{height:o,slope:r,atZero:s}=ae(t,e),a=m`${u(t,6)}<sup>${u(e,6)}</sup>`;return n?m`<p class="nn-formula">${a} = <b data-shows="height"
          >${u(o)}</b></p>
        <p class="nn-formula">${t===1?"Every power of 1 is 1: there is no logarithm to the base 1.":m`log to the base ${u(t,6)} of ${u(o)} =
                <b data-shows="log">${u(e)}</b>`}</p>`:m`<p class="nn-formula">height: ${a} = <b data-shows="height"
          >${u(o)}</b></p>
        <p class="nn-formula">slope there: <b data-shows="slope"
          >${u(r)}</b></p>
        <p class="nn-formula">slope ÷ height = <b data-shows="ratio"
          >${u(s)}</b></p>`}function Qi({base:t,x:e,mirror:n}){let{height:o,slope:r}=ae(t,e),s=`At x = ${u(e,6)} it is ${u(o)} high`,a=`The powers of ${u(t,6)} as a curve. ${s}`;return n?`${a}. Mirrored at the diagonal it is the logarithm.`:`${a} and its slope is ${u(r)}.`}var tc={picture:jh,controls:qh,readout:Xh,describe:Qi,goals:{"00-e":{ask:"Find the base whose slope is its height: slope ÷ height within 0.005 of 1.",praise:"2.71875 is the nearest that this slider comes to e = 2.71828… Move the power: the two stay equal everywhere.",met:({base:t,x:e})=>Math.abs(ae(t,e).atZero-1)<.005},"00-which-power":{ask:"Which power of 2 gives 3? Come within 0.05 of 3.",praise:"About 1.585, between 1 (which gives 2) and 2 (which gives 4). That is the logarithm of 3 to the base 2.",met:({base:t,x:e,mirror:n})=>n&&t===2&&Math.abs(ae(t,e).height-3)<.05}}};function Co(t){return t.split(/(`[^`]+`|\*[^*\s][^*]*\*)/).map(e=>e.startsWith("`")?m`<code>${e.slice(1,-1)}</code>`:e.startsWith("*")&&e.length>2?m`<em>${e.slice(1,-1)}</em>`:e)}var ps=["abcdefghijklmnopqrstuvwxyz","0123456789"];ps.push(ps[0].toUpperCase());var Hh=t=>t.replace(/[a-z0-9]/gi,e=>{let n=ps.find(o=>o.includes(e));return n[(n.indexOf(e)+n.length/2)%n.length]});function jo(t){try{let{prompt:e,texts:n,rest:o}=JSON.parse(t),r={prompt:e,...JSON.parse(Hh(o))};return r.choices?.forEach((s,a)=>s.text=n[a]),r}catch{throw new Error("Question.data must be a question; got something else.")}}var Uh=.05,Fh=.005;function ds(t,e){if(e.trim()==="")return{verdict:"missing"};if(t.choices){let a=t.choices[Number(e)];return a?{verdict:a.right?"right":"wrong",why:a.why}:{verdict:"missing"}}let n=Ta(e);if(Number.isNaN(n))return{verdict:"unreadable"};let o=Math.abs(n-t.answer);if(o<=t.tolerance)return{verdict:"right",why:t.why};let r=t.wrong.find(a=>Math.abs(n-a.value)<=Fh*Math.abs(a.value));return r?{verdict:"wrong",why:r.why}:{verdict:!t.exact&&o<=Uh*Math.abs(t.answer)?"almost":"wrong",why:t.otherwise}}var Gh={missing:"Nothing answered yet.",unreadable:"That is not a number. Write it like −1.5, 0,25 or 2/3.",wrong:"Not yet.",almost:"Close, but not right.",right:"Right."},_h={missing:"…",unreadable:"?",wrong:"✗",almost:"≈",right:"✓"};function Vh(t,e,n){return t.choices.map((o,r)=>m`<div class="nn-option"><input type="radio"
      name="${n}-answer" id="${n}-${r}" value="${r}" data-trait="answer"
      ${e.answer===String(r)&&"checked"}><label for="${n}-${r}"
      >${Co(o.text)}</label></div>`)}function Kh(t,e,n){return m`<p class="nn-number"><label for="${n}-n">Your number</label>
    <input id="${n}-n" data-trait="answer" inputmode="text" maxlength="40"
      autocomplete="off" value="${e.answer}">
    </p>`}function Yh(t,e){if(!e.checked)return"";let{verdict:n,why:o}=ds(t,e.answer);return m`<span class="nn-mark" aria-hidden="true">${_h[n]}</span>
    <span><b>${Gh[n]}</b> ${o&&Co(o)}</span>`}function Zh(t,e){let n=jo(t.data),o=n.choices?Vh:Kh,r=t.checked?ds(n,t.answer).verdict:"";return m`<fieldset class="nn-question">
      <legend>${Co(n.prompt)}</legend>
      ${o(n,t,e)}
    </fieldset>
    <div class="nn-live"><button type="button" data-do="check" data-enter
      >Check</button></div>
    <div class="nn-feedback" role="status" data-verdict="${r}"
      >${Yh(n,t)}</div>`}var ec={plain:!0,check:({data:t})=>jo(t),controls:Zh,describe:t=>jo(t.data).prompt,actions:{check:()=>({checked:!0})},input:t=>({...t,checked:!1}),task({id:t,data:e,answer:n,checked:o}){return o&&ds(jo(e),n).verdict==="right"?t:""}};var Jh="reliability",Gt=x([0,1],[40,344]),ue=x([0,1],[262,30]),nc=336,Qh=.025,Dn=t=>Ca(t.cases,t.scale),oc=t=>t.reduce((e,{count:n})=>e+n,0);function fs(t){let e=({count:n,said:o,happened:r})=>n*Math.abs(o-r);return t.reduce((n,o)=>n+e(o),0)/oc(t)}function tp({cases:t,scale:e}){let[n,o]=[0,0];for(let[r,s,a]of t)n+=s*Xt(e*r,1)+a*Xt(e*r,0),o+=s+a;return n/o}function ep(t){let e=Dn(t),n=Math.max(1,...e.map(({count:o})=>o));return m`<svg viewBox="0 0 360 342" role="img"
    aria-label="${rc(t)}">
    ${T(Gt,ue,{names:["what it said","share that was spam"],count:5})}
    <path class="nn-distance" d="M${Gt(0)} ${ue(0)}L${Gt(1)} ${ue(1)}"/>
    ${e.map(({said:o,happened:r})=>{let s=r<o?"nn-negative":"nn-positive";return m`<path class="nn-given ${s}" d="M${p(Gt(o))} ${p(ue(o))}V${p(ue(r))}"/>`})}
    <path class="nn-curve" d="${e.map(({said:o,happened:r},s)=>`${s?"L":"M"}${p(Gt(o))} ${p(ue(r))}`)}"/>
    ${e.map(({said:o,happened:r})=>m`<circle class="nn-one" cx="${p(Gt(o))}"
        cy="${p(ue(r))}" r="6"/>`)}
    ${e.map(o=>np(o,n))}
  </svg>`}function np({bin:t,count:e},n){let o=p((Gt(t/10)+Gt((t+1)/10))/2),r=p(24*e/n);return m`<rect class="nn-count-bar" x="${o-13}"
      y="${nc-r}" width="26" height="${r}"/>
    <text class="nn-small nn-halo" x="${o}" y="${nc-r-3}"
      text-anchor="middle">${e}</text>`}var op=(t,e)=>b(Jh,"scale",t,e);function rp(t){let e=Dn(t);return e.length===0?m`<p>No cases.</p>`:m`${sp(e)}
    <p class="nn-formula">Mean gap between said and happened:
      <b data-shows="gap">${u(fs(e))}</b></p>
    <p class="nn-formula">Mean surprise: <b data-shows="mean">${u(tp(t))}</b></p>
    <details><summary>All bins</summary><table class="nn-table">
    <thead><tr><th scope="col">from</th><th scope="col">cases</th>
      <th scope="col">said, on average</th><th scope="col">were spam</th></tr>
    </thead>
    <tbody>${e.map(({bin:n,count:o,said:r,happened:s})=>m`<tr><td>${u(n/10)}</td>
        <td data-shows="count">${o}</td>
        <td data-shows="said">${u(r)}</td>
        <td data-shows="happened">${u(s)}</td></tr>`)}</tbody></table></details>`}function sp(t){let{bin:e,count:n,happened:o}=t.at(-1);return e<9?m`<p class="nn-top">It said 0.9 or more of none.</p>`:m`<p class="nn-top">It said 0.9 or more of ${n} emails. Of these,
    ${u(100*o,3)} % were spam.</p>`}function rc(t){let e=Dn(t);if(e.length===0)return"A reliability plot without cases.";let n=e.map(({said:o,happened:r,count:s})=>`said ${u(o,2)}, happened ${u(r,2)} (${s})`);return`What a model said against what happened, in ${e.length} bins: ${n.join("; ")}. The mean gap is ${u(fs(e),2)}.`}var sc={picture:ep,controls:op,readout:rp,describe:rc,goals:{"02-calibrate":{ask:"Make this filter honest: bring the mean gap below 0.025. What happens to the mean surprise on the way?",praise:"Its log-odds were about twice too large. The knob that makes it honest also makes the surprise about as small as it can be.",met:t=>oc(Dn(t))>0&&fs(Dn(t))<Qh}}};var qo="sigmoid-curve",Et=x([-4,4],[34,346]),Lt=x([-.05,1.05],[206,24]),Xo=3,Cn=({w:t,b:e},n)=>L(n*t+e),he=({w:t,b:e})=>-e/t,jn=t=>t.w*oe(t.x*t.w+t.b);function ap(t,e){let n=t.x>3?-1:1,[o,r]=[p(Et(t.x)),p(Et(t.x+n))],[s,a]=[p(Lt(e)),p(Lt(e+n*jn(t)))];return m`<path class="nn-rise" d="M${o} ${s}H${r}V${a}"/>`}function ip(t,e){let n=Cn(t,t.x),o=he(t);return m`<svg viewBox="0 0 360 244" role="img"
    aria-label="${ic(t)}">
    <clipPath id="${e}-clip"><rect x="34" y="24" width="312" height="182"/>
    </clipPath>
    ${T(Et,Lt,{names:["x","output"],count:5})}
    <g clip-path="url(#${e}-clip)">
      ${t.tangent&&[ap(t,n),Ct(t.x,n,jn(t),Et,Lt,70)]}
      <path class="nn-graph" d="${_(r=>Cn(t,r),Et,Lt,200)}"/>
      ${Math.abs(o)<=4&&cp(o)}
    </g>
    ${jt("point",Et(t.x),Lt(n))}
  </svg>`}var cp=t=>m`<path class="nn-distance"
    d="M${p(Et(t))} ${p(Lt(0))}V${p(Lt(.5))}"/>
  <path class="nn-centre" d="M${p(Et(t))} ${p(Lt(.5)-7)}l7 7l-7 7l-7 -7z"/>`;function lp(t,e){return m`${b(qo,"w",t,e)}
    ${t.lockable&&Ne(qo,"keep",t,e)}
    ${b(qo,"b",t,e)} ${b(qo,"x",t,e)}`}function mp(t){let{w:e,b:n,x:o}=t,r=o*e+n;return m`<p class="nn-formula">z = ${u(o)}·${k(e)} ${W(n)} =
      <b data-shows="z">${u(r)}</b></p>
    <p class="nn-formula">σ(${u(r)}) =
      <b data-shows="y">${ht(L(r))}</b></p>
    ${t.tangent&&m`<p class="nn-formula">slope here: <b data-shows="slope">${u(jn(t))}</b> up for one step to the right</p>`}
    <p>${e===0?"With weight 0 the input changes nothing: the curve is flat.":m`Centre ◆ (output 0.5): x = <b data-shows="centre">${u(he(t))}</b>`}</p>
    ${up(t)}`}function up(t){return!t.lockable||t.keep||ac(t)?"":m`<p class="nn-note">To be kept, the centre must lie between
    −${Xo} and ${Xo}.</p>`}var ac=t=>Math.abs(he(t))<=Xo;function ic(t){let{w:e,b:n,x:o}=t,r=e===0?"It is flat.":`It ${e>0?"rises":"falls"} from left to right; its centre is at x = ${u(he(t))}.`,s=t.tangent?`, with slope ${u(jn(t))}`:"";return`The sigmoid curve of a neuron with weight ${u(e)} and bias ${u(n)}. ${r} At x = ${u(o)} the output is ${ht(Cn(t,o))}${s}.`}function hp(t,e){if(t.keep)return ac(e)?{...t,centre:he(e)}:{};if(!e.keep)return t;if("w"in t)return{...t,b:0-t.w*e.centre};if("b"in t){let n=-t.b/e.w;return Math.abs(n)<=Xo?{...t,centre:n}:{...t,keep:!1}}return t}var pp=t=>Math.max(-4,Math.min(4,Math.round(t*8)/8))+0,cc={picture:ip,controls:lp,readout:mp,describe:ic,input:hp,drags:{point:(t,[e])=>({x:pp(Et.invert(e))})},goals:{"02-mirror":{ask:"Turn the curve round: it must fall from left to right, with its centre where it was at the start.",praise:"Both knobs changed sign. The centre −b/w does not notice.",met:(t,e)=>t.w<0&&Math.abs(he(t)-he(e))<1e-9},"02-step-at-two":{ask:"Make a step at x = 2: below 0.05 at x = 1.5, above 0.95 at x = 2.5. The switch “keep the centre” helps.",praise:"A step, nearly. With the centre kept at 2, the bias had to follow the weight: b = −2w.",met:t=>Cn(t,1.5)<.05&&Cn(t,2.5)>.95},"02-steepest":{ask:"Move the point to where the curve is steepest. What is the slope?",praise:"At the centre, and there it is a quarter of the weight. No other place is as steep.",met:t=>t.tangent&&Math.abs(jn(t))>.2475*Math.abs(t.w)}}};var dp=Array.prototype,fp=dp.slice;function $p(t,e){return t-e}function gp(t){for(var e=0,n=t.length,o=t[n-1][1]*t[0][0]-t[n-1][0]*t[0][1];++e<n;)o+=t[e-1][1]*t[e][0]-t[e-1][0]*t[e][1];return o}var lc=t=>()=>t;function bp(t,e){for(var n=-1,o=e.length,r;++n<o;)if(r=xp(t,e[n]))return r;return 0}function xp(t,e){for(var n=e[0],o=e[1],r=-1,s=0,a=t.length,i=a-1;s<a;i=s++){var c=t[s],l=c[0],h=c[1],d=t[i],f=d[0],$=d[1];if(yp(c,d,e))return 0;h>o!=$>o&&n<(f-l)*(o-h)/($-h)+l&&(r=-r)}return r}function yp(t,e,n){var o;return wp(t,e,n)&&vp(t[o=+(t[0]===e[0])],n[o],e[o])}function wp(t,e,n){return(e[0]-t[0])*(n[1]-t[1])===(n[0]-t[0])*(e[1]-t[1])}function vp(t,e,n){return t<=e&&e<=n||n<=e&&e<=t}function Mp(){}var Ot=[[],[[[1,1.5],[.5,1]]],[[[1.5,1],[1,1.5]]],[[[1.5,1],[.5,1]]],[[[1,.5],[1.5,1]]],[[[1,1.5],[.5,1]],[[1,.5],[1.5,1]]],[[[1,.5],[1,1.5]]],[[[1,.5],[.5,1]]],[[[.5,1],[1,.5]]],[[[1,1.5],[1,.5]]],[[[.5,1],[1,.5]],[[1.5,1],[1,1.5]]],[[[1.5,1],[1,.5]]],[[[.5,1],[1.5,1]]],[[[1,1.5],[1.5,1]]],[[[.5,1],[1,1.5]]],[]];function uc(){var t=1,e=1,n=za,o=c;function r(l){var h=n(l);if(Array.isArray(h))h=h.slice().sort($p);else{let d=Wa(l,kp);for(h=gt(...Pa(d[0],d[1],h),h);h[h.length-1]>=d[1];)h.pop();for(;h[1]<d[0];)h.shift()}return h.map(d=>s(l,d))}function s(l,h){let d=h==null?NaN:+h;if(isNaN(d))throw new Error(`invalid value: ${h}`);var f=[],$=[];return a(l,d,function(g){o(g,l,d),gp(g)>0?f.push([g]):$.push(g)}),$.forEach(function(g){for(var v=0,A=f.length,E;v<A;++v)if(bp((E=f[v])[0],g)!==-1){E.push(g);return}}),{type:"MultiPolygon",value:h,coordinates:f}}function a(l,h,d){var f=new Array,$=new Array,g,v,A,E,P,tt;for(g=v=-1,E=pe(l[0],h),Ot[E<<1].forEach(z);++g<t-1;)A=E,E=pe(l[g+1],h),Ot[A|E<<1].forEach(z);for(Ot[E<<0].forEach(z);++v<e-1;){for(g=-1,E=pe(l[v*t+t],h),P=pe(l[v*t],h),Ot[E<<1|P<<2].forEach(z);++g<t-1;)A=E,E=pe(l[v*t+t+g+1],h),tt=P,P=pe(l[v*t+g+1],h),Ot[A|E<<1|P<<2|tt<<3].forEach(z);Ot[E|P<<3].forEach(z)}for(g=-1,P=l[v*t]>=h,Ot[P<<2].forEach(z);++g<t-1;)tt=P,P=pe(l[v*t+g+1],h),Ot[P<<2|tt<<3].forEach(z);Ot[P<<3].forEach(z);function z(J){var $t=[J[0][0]+g,J[0][1]+v],ot=[J[1][0]+g,J[1][1]+v],rt=i($t),ut=i(ot),O,D;(O=$[rt])?(D=f[ut])?(delete $[O.end],delete f[D.start],O===D?(O.ring.push(ot),d(O.ring)):f[O.start]=$[D.end]={start:O.start,end:D.end,ring:O.ring.concat(D.ring)}):(delete $[O.end],O.ring.push(ot),$[O.end=ut]=O):(O=f[ut])?(D=$[rt])?(delete f[O.start],delete $[D.end],O===D?(O.ring.push(ot),d(O.ring)):f[D.start]=$[O.end]={start:D.start,end:O.end,ring:D.ring.concat(O.ring)}):(delete f[O.start],O.ring.unshift($t),f[O.start=rt]=O):f[rt]=$[ut]={start:rt,end:ut,ring:[$t,ot]}}}function i(l){return l[0]*2+l[1]*(t+1)*4}function c(l,h,d){l.forEach(function(f){var $=f[0],g=f[1],v=$|0,A=g|0,E=$s(h[A*t+v]);$>0&&$<t&&v===$&&(f[0]=mc($,$s(h[A*t+v-1]),E,d)),g>0&&g<e&&A===g&&(f[1]=mc(g,$s(h[(A-1)*t+v]),E,d))})}return r.contour=s,r.size=function(l){if(!arguments.length)return[t,e];var h=Math.floor(l[0]),d=Math.floor(l[1]);if(!(h>=0&&d>=0))throw new Error("invalid size");return t=h,e=d,r},r.thresholds=function(l){return arguments.length?(n=typeof l=="function"?l:Array.isArray(l)?lc(fp.call(l)):lc(l),r):n},r.smooth=function(l){return arguments.length?(o=l?c:Mp,r):o===c},r}function kp(t){return isFinite(t)?t:NaN}function pe(t,e){return t==null?!1:+t>=e}function $s(t){return t==null||isNaN(t=+t)?-1/0:t}function mc(t,e,n,o){let r=o-e,s=n-e,a=isFinite(r)||isFinite(s)?r/s:Math.sign(r)/Math.sign(s);return isNaN(a)?t:t+a-.5}var de=41,Ap=.3;function Qe(t,e,n,o){let r=({domain:[c,l]},h)=>c+(l-c)*h/(de-1),s=Array.from({length:de*de},(c,l)=>t([r(n,l%de),r(o,Math.floor(l/de))])),a=([c,l])=>[n(r(n,c-.5)),o(r(o,l-.5))],i=c=>kn(c.map(a),Ap).map(l=>l.map(Math.round));return uc().size([de,de]).thresholds(e)(s).map(({coordinates:c})=>{let l=c.flat().map(h=>Ip(i(h)));return m`<path class="nn-level" d="${l.join("")}"/>`})}function Ip([t,...e]){let n=t,o=e.map(r=>{let s=r.map((a,i)=>a-n[i]);return n=r,s.join(s[1]<0?"":" ")});return`M${t.join(" ")}l${o.join(" ")}z`}function hc(t,e,n,o=5){let[r,s]=[p(e),p(n)],a=[m`<circle cx="${r}" cy="${s}" r="${o}"/>`,m`<rect x="${p(e-o)}" y="${p(n-o)}" width="${2*o}"
      height="${2*o}"/>`,m`<path d="M${r} ${p(n-1.3*o)}l${1.2*o} ${2.2*o}h${-2.4*o}z"/>`][t];return m`<g class="nn-runner" data-runner="${t}">${a}</g>`}function Ho(t,e,n,o){let r=t.map(([i,c])=>`${p(n(i))} ${p(o(c))}`),[s,a]=t.at(-1);return m`<path class="nn-track" data-runner="${e}"
    d="M${r.join("L")}"/>${hc(e,n(s),o(a))}`}var Uo=t=>m`<svg class="nn-symbol" viewBox="-9 -9 18 18" aria-hidden="true"
    >${hc(t,0,0,6)}</svg>`;var Fo="slice",pc=2,qn=[-2.5,2.5],ge={plane:{word:"2x + y",levels:[-6,-4,-2,0,2,4,6],high:[-7.5,7.5],steep:3,rules:()=>["2","1"]},bowl:{word:"x² + 2y²",levels:[.5,2,4,6,9,12,15],high:[0,19],steep:10,rules:([t,e])=>[`2x = 2·${k(t)}`,`4y = 4·${k(e)}`]},product:{word:"x·y",levels:[-4,-2,-1,-.25,.25,1,2,4],high:[-6.25,6.25],steep:3,rules:()=>["y","x"]}},U=x(qn,[232,22]),fe=[350,272],_t=[262,338],dc=52,Sp=.3,gs=({turn:t})=>x(qn,t?[73,283]:[30,240]);function $e({surface:t,x:e,y:n,angle:o}){let r=[e,n],{height:s,slopes:a}=On[t];return{place:r,height:s(r),slopes:a(r),slope:Qr(t,r,o)}}function fc(t,[e,n],[o,r]){let s=Math.atan2(r-n,o-e)*180/Math.PI;return m`<path class="${t}" d="M${p(e)} ${p(n)}L${p(o)} ${p(r)}"
    /><path class="${t}" transform="translate(${p(o)} ${p(r)})
    rotate(${p(s)})" d="M-9 -5L0 0L-9 5"/>`}function Tp(t,e,n){let{height:o}=On[t.surface],{place:r,slopes:s}=$e(t),[a,i]=r,c=x(ge[t.surface].high,fe),l=x(ge[t.surface].high,_t),[h,d]=[p(e(a)),p(U(i))],f=o(r);return m`
    <path class="nn-cut" d="M${e.range[0]} ${d}H${e.range[1]}"/>
    <path class="nn-cut" data-axis="y" d="M${h} ${U.range[0]}V${U.range[1]}"/>
    <rect class="nn-silent" x="30" y="${fe[1]}" width="210"
      height="${fe[0]-fe[1]}"/>
    <rect class="nn-silent" x="${_t[0]}" y="22"
      width="${_t[1]-_t[0]}" height="210"/>
    <clipPath id="${n}-cuts"><path d="M30 ${fe[1]}H240V${fe[0]}H30Z
      M${_t[0]} 22H${_t[1]}V232H${_t[0]}Z"/></clipPath>
    <g clip-path="url(#${n}-cuts)">
    <path class="nn-cut" d="${_($=>o([$,i]),e,c)}"/>
    ${Ct(a,f,s[0],e,c,46)}
    <circle class="nn-centre" cx="${h}" cy="${p(c(f))}" r="4"/>
    <path class="nn-cut" data-axis="y" d="${Np($=>o([a,$]),l)}"/>
    ${Ep(i,f,s[1],l)}</g>
    <circle class="nn-centre" cx="${p(l(f))}" cy="${d}" r="4"/>
    <text class="nn-small" x="30" y="${fe[0]+17}">height along x</text>
    <text class="nn-small" x="${_t[1]}" y="${U.range[0]+17}"
      text-anchor="end">height along y</text>`}function Np(t,e){return`M${[...Array(61).keys()].map(o=>{let r=qn[0]+(qn[1]-qn[0])*o/60;return`${p(e(t(r)))} ${p(U(r))}`}).join("L")}`}function Ep(t,e,n,o){let[r,s]=[U(1)-U(0),n*(o(1)-o(0))],a=46/Math.hypot(r,s),i=[-a,a].map(c=>[p(o(e)+c*s),p(U(t)+c*r)]);return m`<path class="nn-tangent" d="M${i[0].join(" ")}L${i[1].join(" ")}"/>`}function Lp(t,e,n){let{place:o,slopes:r,slope:s}=$e(t),a=[e(o[0]),U(o[1])],i=t.angle*Math.PI/180,c=[a[0]+dc*Math.cos(i),a[1]-dc*Math.sin(i)],l=o.map((g,v)=>g+Sp*r[v]),h=x([0,360],[46,334]),{steep:d}=ge[t.surface],f=x([-d,d],[370,286]),$=pt(r)===0;return m`<g clip-path="url(#${n}-map)">${!$&&fc("nn-gradient",a,[e(l[0]),U(l[1])])}</g>
    ${fc("nn-hand",a,c)}
    <g class="nn-axes">${[-d,0,d].map(g=>m`<line class="${g?"nn-grid":"nn-zero"}" x1="46" x2="334"
        y1="${f(g)}" y2="${f(g)}"/><text x="40" y="${f(g)+4}"
        text-anchor="end">${u(g)}</text>`)}${[0,90,180,270,360].map(g=>m`<line class="nn-grid" x1="${h(g)}" x2="${h(g)}"
        y1="${f.range[0]}" y2="${f.range[1]}"/><text x="${h(g)}" y="386"
        text-anchor="middle">${g}°</text>`)}<text class="nn-axis" x="12" y="274">↑ slope, by direction</text></g>
    <path class="nn-graph" d="${_(g=>Qr(t.surface,o,g),h,f)}"/>
    <circle class="nn-centre" cx="${p(h(t.angle))}" cy="${p(f(s))}" r="5"/>
    <g class="nn-grab" data-drag="tip"><circle cx="${p(c[0])}"
      cy="${p(c[1])}" r="16"/><circle class="nn-handle nn-tip"
      cx="${p(c[0])}" cy="${p(c[1])}" r="8"/></g>`}function Op(t,e){let n=gs(t),{word:o,levels:r}=ge[t.surface],{height:s}=On[t.surface];return m`<svg viewBox="0 0 346 ${t.turn?394:372}" role="img"
    aria-label="${bc(t)}">
    <clipPath id="${e}-map"><rect x="${n.range[0]}" y="22" width="210"
      height="210"/></clipPath>
    <rect class="nn-silent" x="${n.range[0]}" y="22" width="210" height="210"/>
    <g clip-path="url(#${e}-map)">${Qe(s,r,n,U)}</g>
    ${T(n,U,{names:["x",`y, and level lines of ${o}`],count:4})}
    ${t.turn?Lp(t,n,e):Tp(t,n,e)}
    <g class="nn-grab" data-drag="place"><circle cx="${p(n(t.x))}"
      cy="${p(U(t.y))}" r="16"/><circle class="nn-handle"
      cx="${p(n(t.x))}" cy="${p(U(t.y))}" r="9"/></g>
  </svg>`}var Rp=(t,e)=>m`
  ${S(Fo,"surface",t,e,n=>ge[n].word)}
  ${b(Fo,"x",t,e)} ${b(Fo,"y",t,e)}
  ${t.turn&&b(Fo,"angle",t,e)}`;function Wp(t){let{place:e,height:n,slopes:o,slope:r}=$e(t),s=ge[t.surface].rules(e),a=(c,l,h)=>m`<p class="nn-formula">along ${c},
    with ${l} held still: ${s[h]} = <b data-shows="d${c}">${u(o[h])}</b></p>`;return m`<p class="nn-formula">height = <b data-shows="height">${u(n)}</b></p>
    ${a("x","y",0)} ${a("y","x",1)} ${t.turn&&i(t)}`;function i({angle:c}){let l=c*Math.PI/180,[h,d]=[Math.cos(l),Math.sin(l)];return m`<p class="nn-formula">gradient = (${u(o[0])},
        ${u(o[1])}), its length <b data-shows="length">${u(pt(o))}</b></p>
      <p class="nn-formula">direction = (${u(h,3)}, ${u(d,3)})</p>
      <p class="nn-formula">slope this way = ${u(o[0])}·${k(Number(h.toFixed(3)))} ${W(o[1])}·${k(Number(d.toFixed(3)))} = <b
        data-shows="slope">${u(gc(r))}</b></p>`}}var gc=t=>Math.abs(t)<1e-12?0:t;function bc(t){let{place:e,slopes:n,slope:o}=$e(t),r=`A map of ${ge[t.surface].word} by its level lines. At x = ${u(e[0])}, y = ${u(e[1])} the slope along x is ${u(n[0])} and along y ${u(n[1])}.`;return t.turn?`${r} In the direction of ${t.angle} degrees it is ${u(gc(o))}; the gradient's length is ${u(pt(n))}.`:r}var $c=t=>Math.max(-pc,Math.min(pc,Math.round(t*4)/4)),Pp=(t,e)=>Math.abs(t-e)<1e-9,xc={picture:Op,controls:Rp,readout:Wp,describe:bc,drags:{place:(t,[e,n])=>({x:$c(gs(t).invert(e)),y:$c(U.invert(n))}),tip(t,[e,n]){let o=e-gs(t)(t.x),r=U(t.y)-n;if(o===0&&r===0)return{};let s=Math.atan2(r,o)*180/Math.PI;return{angle:(Math.round(s/5)*5+360)%360}}},goals:{"00-partials":{ask:"On x·y, find the place where the slope along x is 2 and the slope along y is −1.",praise:"At (−1, 2). For a product, each slope is the other factor.",met:({surface:t,x:e,y:n})=>t==="product"&&e===-1&&n===2},"00-same-slopes":{ask:"On x² + 2y², find a place where both slopes are the same, and not 0.",praise:"Wherever 2x = 4y: on the line of all places with x = 2y.",met(t){let[e,n]=$e(t).slopes;return t.surface==="bowl"&&e!==0&&Pp(e,n)}},"00-steepest":{ask:"On x² + 2y², turn the hand until the slope is as large as it gets.",praise:"It points along the gradient's arrow, and the slope is nearly the arrow's length. No direction climbs faster.",met(t){let{slope:e,slopes:n}=$e(t),o=pt(n);return t.surface==="bowl"&&o>0&&e>.999*o}},"00-level":{ask:"Now turn it until the slope is about 0, but not at the bottom.",praise:"Along the level line the height does not change, and the gradient stands at a right angle to it.",met(t){let{slope:e,slopes:n}=$e(t);return Math.abs(e)<.05*pt(n)}}}};var zp="softmax-bars",Go=12,bs=316,yc=58;function Bp(t,e,n){let o=n*yc+8;return m`<text x="${Go}" y="${o+14}">${e}</text>
    <text class="nn-strong" x="${Go+bs}" y="${o+14}"
      text-anchor="end">${u(t)}</text>
    <rect class="nn-silent" x="${Go}" y="${o+21}" width="${bs}"
      height="20" rx="3"/>
    <rect class="nn-one" x="${Go}" y="${o+21}" width="${p(bs*t)}"
      height="20" rx="3"/>`}function Dp(t){let e=Re(t.z);return m`<svg viewBox="0 0 340 ${yc*e.length+4}" role="img"
    aria-label="${wc(t)}">
    ${e.map((n,o)=>Bp(n,t.names[o],o))}
  </svg>`}var Cp=(t,e)=>b(zp,"z",t,e);function jp(t){let e=Re(t.z),n=t.z.map(Math.exp),o=n.reduce((r,s)=>r+s,0);return m`<table class="nn-table">
    <thead><tr><th scope="col">class</th><th scope="col">score z</th>
      <th scope="col">e<sup>z</sup></th><th scope="col">share of the sum</th>
      </tr></thead>
    <tbody>${e.map((r,s)=>m`<tr><td>${t.names[s]}</td>
        <td>${u(t.z[s])}</td>
        <td data-shows="power">${u(n[s])}</td>
        <td data-shows="share">${u(r)}</td></tr>`)}
    <tr><td>together</td><td></td><td data-shows="total">${u(o)}</td>
      <td>1</td></tr></tbody>
  </table>`}function wc({z:t,names:e}){let n=Re(t),o=e.map((r,s)=>`${r} has score ${u(t[s])} and gets ${u(n[s])}`);return`Softmax of ${e.length} scores: ${o.join("; ")}.`}var vc={wide:!0,picture:Dp,controls:Cp,readout:jp,describe:wc,goals:{"02-halve":{ask:"Halve the probability of the second class, without touching its own score.",praise:"Its score is what it was; its share is not. Whatever another class gains, this one helps to pay.",met:(t,e)=>t.z[1]===e.z[1]&&Re(t.z)[1]<=Re(e.z)[1]/2},"02-shift":{ask:"Change every score and leave every probability as it was.",praise:"The same number was added to all of them. Only the differences between scores count.",met:(t,e)=>{let n=t.z.map((o,r)=>o-e.z[r]);return n[0]!==0&&n.every(o=>o===n[0])}}}};var _o="bumps",Ko=[...Array(201).keys()].map(t=>t/200),ys=x([0,1],[34,332]),Vo=x([-1.25,1.25],[236,20]),qp=["1st","2nd","3rd","4th","5th","6th","7th","8th"].map(t=>`${t} bump`),kc={hill:t=>Math.sin(Math.PI*t)**2,wave:t=>.8*Math.sin(2*Math.PI*t),roof:t=>t<.375?2*t:1.2*(1-t)};function Xp({count:t,steepness:e,heights:n}){let o=[...Array(t).keys()].flatMap(r=>[r,r+1]);return[{weight:[o.map(()=>e)],bias:o.map(r=>-e*r/t),activation:L},{weight:o.map((r,s)=>[s%2?-n[s>>1]:n[s>>1]]),bias:[0],activation:An}]}function Ac(t){let[e,n]=X(Ko.map(r=>[r]),Xp(t)),o=t.heights.slice(0,t.count).map((r,s)=>e.A.map(a=>r*(a[2*s]-a[2*s+1])));return{sum:n.A.flat(),bumps:o}}var Ic=t=>Ko.map(kc[t.target]);function Yo(t){let e=Ic(t),n=Ac(t).sum.map((r,s)=>Math.abs(r-e[s])),o=Math.max(...n);return{gap:o,at:n.indexOf(o)}}var xs=t=>vo(t.map((e,n)=>[ys(Ko[n]),Vo(e)]));function Hp(t){let{sum:e,bumps:n}=Ac(t),o=Ic(t),{at:r}=Yo(t),s=p(ys(Ko[r]));return m`<svg viewBox="0 0 344 272" role="img"
    aria-label="${Sc(t)}">
    ${T(ys,Vo,{names:["x","output"],count:5})}
    ${n.map(a=>m`<polyline class="nn-bump" points="${xs(a)}"/>`)}
    <line class="nn-gap" x1="${s}" x2="${s}" y1="${p(Vo(e[r]))}"
      y2="${p(Vo(o[r]))}"/>
    <polyline class="nn-target" points="${xs(o)}"/>
    <polyline class="nn-made" points="${xs(e)}"/>
  </svg>`}function Up(t,e){let n=b(_o,"heights",t,e,void 0,qp);return m`${S(_o,"target",t,e)}
    ${S(_o,"count",t,e)}
    ${b(_o,"steepness",t,e)}
    ${n.slice(0,t.count)}
    <div class="nn-live"><button type="button" data-do="read"
      >Read the heights off the curve</button></div>`}function Fp(t){let{gap:e}=Yo(t);return m`<p class="nn-legend">
      <span><svg class="nn-symbol" viewBox="-9 -9 18 18" aria-hidden="true"
        ><path class="nn-target" d="M-9 0H9"/></svg> curve to match</span>
      <span><svg class="nn-symbol" viewBox="-9 -9 18 18" aria-hidden="true"
        ><path class="nn-made" d="M-9 0H9"/></svg> the network</span></p>
    <p>Largest gap: <b data-shows="gap">${u(e)}</b></p>
    <p>${2*t.count} hidden neurons,
      <b data-shows="knobs">${6*t.count+1}</b> knobs</p>`}function Sc(t){let e=t.heights.slice(0,t.count).map(n=>u(n));return`The curve "${t.target}" and a network of ${t.count} bumps of heights ${e.join(", ")}. They are at most ${u(Yo(t).gap,3)} apart.`}var Gp=t=>({heights:t.heights.map((e,n)=>n<t.count?Math.round(16*kc[t.target]((n+.5)/t.count))/16:e)}),Mc=(t,e,n,o,r)=>({ask:o,praise:r,met:s=>s.target===t&&s.count===e&&Yo(s).gap<n}),Tc={picture:Hp,controls:Up,readout:Fp,describe:Sc,actions:{read:Gp},goals:{"03-hill":Mc("hill",4,.1,"Match the hill with four bumps: keep the largest gap below 0.1. The best heights are not the curve's own, and the steepness counts.","Matched. The steepness is a knob as well: flatter sigmoids turn the stairs into a slope."),"03-wave":Mc("wave",8,.2,"Match the wave with eight bumps: keep the largest gap below 0.2.","Matched. With more bumps the gap would shrink further, to anything you like.")}};var ks="dinner-party",Xn=["Agatha","Dahlia","Stiffy"],Rt=["h₁","h₂","h₃"],ws=[0,1,2].map(t=>({x:36,y:46+86*t,r:17})),tn=[0,1,2].map(t=>({x:192,y:46+86*t,r:22})),be={x:310,y:132,r:24},As=[...Array(8).keys()].map(t=>[t>>2,t>>1&1,t&1]),Zo=[1,1.5,3,4.3,0,0,0,0],Lc=Zo.with(3,1.5);function Hn({W1:t,b1:e,W2:n,b2:o,relu:r},s){let[a]=X(s,[{weight:t,bias:e,activation:An}]),i=a.Z.map(l=>l.map((h,d)=>r[d]?Oe(h):h)),[c]=X(i,[{weight:n,bias:o,activation:Oe}]);return{Z:a.Z,A:i,S:c.Z.flat(),Y:c.A.flat()}}var Oc=(t,e)=>Math.abs(t-e)<1e-9,vs=(t,e)=>Hn(t,As).Y.every((n,o)=>Oc(n,e[o])),_p=({goals:t})=>t.includes("03-feud")?Lc:Zo,mt=t=>Math.abs(t)<1e-12?0:t,Nc="M8 0h6v12q6 4 6 12v30q0 4-4 4h-10q-4 0-4-4v-30q0-8 6-12z",Ms=6;function Vp(t,e){let n=Math.min(Ms,Math.ceil(mt(t)));return m`${[...Array(n).keys()].map(o=>{let r=Math.min(1,t-o),s=96+30*o;return m`<g transform="translate(${s} 278)">
      <clipPath id="${e}-full${o}"><rect x="0" y="${p(58*(1-r))}"
        width="24" height="${p(58*r)}"/></clipPath>
      <path class="nn-wine" clip-path="url(#${e}-full${o})" d="${Nc}"/>
      <path class="nn-glass" d="${Nc}"/></g>`})}
  ${t>Ms&&m`<text class="nn-strong" x="${96+30*Ms}" y="318">…</text>`}`}function Kp(t,e){let{A:n,Y:o}=Hn(t,[t.guests]),[r,s]=[n[0].map(mt),mt(o[0])];return m`<svg viewBox="0 0 340 346" role="img"
    aria-label="${Rc(t)}">
    ${Pe([...t.W1.flatMap((a,i)=>a.map((c,l)=>({weight:c,from:ws[i],to:tn[l],part:`w${i}${l} x${i} h${l}`,faint:!t.guests[i],label:t.knobs,along:.26}))),...t.W2.map(([a],i)=>({weight:a,from:tn[i],to:be,part:`v${i} o`,faint:r[i]===0,label:t.knobs,along:.48}))].filter(({weight:a})=>a!==0))}
    ${ws.map((a,i)=>at(a,t.guests[i]?"✓":"",{part:`x${i}`,on:t.guests[i]===1}))}
    ${tn.map((a,i)=>at(a,u(r[i],3),{part:`h${i}`,on:r[i]>0}))}
    ${at(be,u(s,3),{part:"o",on:s>0})}
    ${Xn.map((a,i)=>m`<text class="nn-halo nn-small" x="8" y="${ws[i].y-23}"
          >${a}</text>`)}
    ${t.knobs&&tn.map(({x:a,y:i,r:c},l)=>m`<text class="nn-halo nn-small ${H(t.b1[l])}" x="${a}"
          y="${i+c+16}" text-anchor="middle" data-part="b${l} h${l}"
          >${W(t.b1[l])}</text>`)}
    ${t.knobs&&m`<text class="nn-halo nn-small ${H(t.b2[0])}" x="${be.x}"
      y="${be.y+be.r+16}" text-anchor="middle" data-part="c0 o"
      >${W(t.b2[0])}</text>`}
    ${Rt.map((a,i)=>m`<text class="nn-halo nn-small" x="${tn[i].x}"
          y="${tn[i].y-28}" text-anchor="middle">${a}</text>`)}
    <text class="nn-small" x="${be.x}" y="${be.y-32}"
      text-anchor="middle">bottles</text>
    <path class="nn-wire" d="M14 336.75H326"/>
    ${s===0&&m`<text class="nn-small" x="96" y="322">ginger ale</text>`}
    ${Vp(s,e)}
    <text class="nn-strong" x="18" y="322">${u(s,3)} ×</text>
  </svg>`}var Ec=t=>({W1:([e,n])=>`weight from ${Xn[e]} to ${Rt[n]}`,b1:([e])=>`bias of ${Rt[e]}`,W2:([e])=>`weight from ${Rt[e]} to bottles`,b2:()=>"bias of bottles"})[t.split(".")[0]](t.split(".").slice(1));function Yp(t,e){return m`${ne(ks,"guests",t,e,Xn)}
    ${t.unplug&&m`<hr>${ne(ks,"relu",t,e,Rt)}`}`}function Zp(t,e,n){let{Z:o,A:r,S:s,Y:a}=Hn(t,[t.guests]),i=Rt.map((c,l)=>{let h=t.W2[l][0];return m`${l>0&&" "}<span class="${H(h)}"
      >${l>0?W(h):u(h)}·${u(mt(r[0][l]))}</span>`});return m`<p class="nn-formula">hidden: ${Rt.map((c,l)=>m`${l>0&&", "}${t.relu[l]?"ReLU":""}(<span data-shows="z">${u(mt(o[0][l]))}</span>) = <b
        data-shows="a">${u(mt(r[0][l]))}</b>`)}</p>
    <p class="nn-formula">bottles: ReLU(${i} ${W(t.b2[0])}) =
      ReLU(<span data-shows="s">${u(mt(s[0]))}</span>) = <b
      data-shows="bottles">${u(mt(a[0]))}</b></p>
    ${t.knobs&&Jp(t,e,n)}
    ${t.table&&Qp(t)}`}function Jp(t,e,n){let o=(s,a)=>({...xo(s,Ec(s),t,n),part:a}),r=s=>bo(s,t,e);return m`<p>Pick a knob, then turn it with the slider.</p>
    <div class="nn-equation">
    ${G(r(t.W1.map((s,a)=>s.map((i,c)=>o(`W1.${a}.${c}`,`w${a}${c} x${a} h${c}`)))),"W₁","(3, 3)")}
    ${G(r([t.b1.map((s,a)=>o(`b1.${a}`,`b${a} h${a}`))]),"b₁","(3,)")}
    ${G(r(t.W2.map((s,a)=>[o(`W2.${a}.0`,`v${a} o`)])),"W₂","(3, 1)")}
    ${G(r([[o("b2.0","c0 o")]]),"b₂","(1,)")}
  </div>
  ${go(ks,Ec(t.knob),t,e,n)}`}function Qp(t){let{A:e,Y:n}=Hn(t,As),o=_p(t),r=n.map((a,i)=>Oc(a,o[i])),s=r.filter(Boolean).length;return m`<p class="nn-count" data-none="${s===8}"><b
      data-shows="right">${s}</b> of 8 guest lists as wanted</p>
    <table class="nn-table nn-tight">
    <thead><tr>${Xn.map(([a,...i])=>m`<th scope="col">${a}<span
        class="nn-wide">${i.join("")}</span></th>`)}${Rt.map(a=>m`<th scope="col">${a}</th>`)}
      <th scope="col">bottles</th><th scope="col">wanted</th></tr></thead>
    <tbody>${As.map((a,i)=>{let c=a.join()===t.guests.join();return m`<tr data-right="${String(r[i])}"
        ${c&&m`aria-current="true"`}>${a.map(l=>m`<td>${l}</td>`)}${e[i].map(l=>m`<td>${u(mt(l),3)}</td>`)}
        <td data-shows="list">${u(mt(n[i]))}</td>
        <td>${o[i]} ${r[i]?"✓":"✗"}</td></tr>`})}</tbody></table>`}function Rc(t){let{A:e,Y:n}=Hn(t,[t.guests]),o=Xn.filter((i,c)=>t.guests[c]),r=o.length===0?"Nobody is invited":`Invited: ${o.join(" and ")}`,s=Rt.filter((i,c)=>mt(e[0][c])>0),a=s.length===0?"none":s.join(", ");return`${r}. Hidden neurons above 0: ${a}. The network says ${u(mt(n[0]))} bottles.`}var Wc={picture:Kp,controls:Yp,readout:Zp,describe:Rc,goals:{"03-most-wine":{ask:"Find the guest list that needs the most wine.",praise:"Dahlia with Stiffy, and without Agatha: 4.3 bottles. That is more than the two would bring one by one.",met:({guests:t})=>t.join()==="0,1,1"},"03-idle-relu":{ask:"Take out as many of the hidden ReLUs as you can without changing the wine for any guest list.",praise:"Found. What arrives at h₁ and h₃ is never below 0, so ReLU has nothing to stop there. At h₂ it has: −0.5 for nobody.",met:(t,e)=>t.relu.filter(n=>!n).length===2&&vs({...e,relu:t.relu},Zo)&&vs(t,Zo)},"03-feud":{ask:"Dahlia and Stiffy have fallen out. Together they must now bring only 1.5 bottles; every other list stays as it was.",praise:"Settled, on all eight lists. Only a hidden neuron that sees both guests can tell the pair from its parts.",met:t=>t.relu.every(Boolean)&&vs(t,Lc)}}};var Vt=[.05,.1],en=[.01,.99],xe=[.35,.6],Ss=.5,Ts=1e4,Pc=[.15,.2,.25,.3,.4,.45,.5,.55],zc=([t,e],n,o,r)=>[L(t*n[r]+e*n[r+1]+o),L(t*n[r+2]+e*n[r+3]+o)];function Is(t){let e=zc(Vt,t,xe[0],0),n=zc(e,t,xe[1],4),o=[n[0]-en[0],n[1]-en[1]],r=(o[0]**2+o[1]**2)/2;return{hidden:e,output:n,misses:o,error:r}}var Jo=t=>t*(1-t),Bc=([t,e],[n,o])=>[t*n,t*o,e*n,e*o],Dc=(t,e)=>t.map((n,o)=>n-Ss*e[o]);function Ns(t,e=!1){let{hidden:n,output:o,misses:r,error:s}=Is(t),[a,i]=[r[0]*Jo(o[0]),r[1]*Jo(o[1])],c=[a,i],l=Bc(c,n),h=t.slice(4),d=e?Dc(h,l):h,f=[(a*d[0]+i*d[2])*Jo(n[0]),(a*d[1]+i*d[3])*Jo(n[1])],$=Bc(f,Vt).concat(l),g=Dc(t,$);return{hidden:n,output:o,misses:r,error:s,outputBlame:c,through:d,hiddenBlame:f,gradient:$,next:g}}var td={false:[Pc],true:[Pc]};function Cc(t,e=!1){let n=td[e];for(;n.length<=t;)n.push(Ns(n.at(-1),e).next);return n[t]}function jc(t,e,n=1e-5){let o=Is(t.with(e,t[e]+n)).error,r=Is(t.with(e,t[e]-n)).error;return(o-r)/(2*n)}var Es="mazur-network",Un=["hidden","outputs","output-blame","hidden-blame","update"],ed={hidden:"hidden neurons",outputs:"outputs","output-blame":"blame on the outputs","hidden-blame":"blame on the hidden",update:"new weights"},Os=[34,178,322].map((t,e)=>[74,196].map(n=>({x:t,y:n,r:e?28:22}))),tr=[0,1],ye=t=>"₁₂₃₄₅₆₇₈"[t],Kt=t=>u(t,6),nn=t=>u(t,9),nd=t=>t!==0&&Math.abs(t)<1e-4?t.toExponential(5).replaceAll("-","−"):Kt(t),on=(t,e)=>Un.indexOf(t.phase)>=Un.indexOf(e);function Rs(t){let e=Cc(t.steps,t.early);return{w:e,...Ns(e,t.early)}}var qc={first:[0,1,2,3],second:[4,5,6,7]},Hc=(t,e)=>on(t,e<4?"hidden-blame":"output-blame"),Uc=(t,e)=>on(t,t.early&&e>=4?"hidden-blame":"update"),Fc=({phase:t},e)=>t===(e>=4?"output-blame":"hidden-blame");function od(t,e,n){return Uc(t,n)?e.next[n]:Fc(t,n)?e.gradient[n]:e.w[n]}function Xc({phase:t},e){return t==="update"||t==="hidden-blame"?!0:t==="hidden"==e<4}function rd(t,e){return[...qc.first,...qc.second].map(n=>{let o=n>=4,[r,s]=[n>>1&1,n&1],a=od(t,e,n);return{from:Os[o?1:0][s],to:Os[o?2:1][r],weight:a,text:u(a,Fc(t,n)?2:4),now:Xc(t,n),faint:!Xc(t,n),along:s===r?.5:.32}})}var Ls=({x:t,y:e,r:n},o,r=0)=>m`<text class="nn-halo nn-small" x="${t}" y="${e+n+18+17*r}"
    text-anchor="middle">${o}</text>`,Qo=({x:t,y:e,r:n},o,r=0)=>m`<text class="nn-halo nn-small" x="${t}" y="${e-n-8-17*r}"
    text-anchor="middle">${o}</text>`;function sd(t){let e=Rs(t),[n,o,r]=Os;return m`<svg viewBox="0 0 360 300" role="img"
    aria-label="${Gc(t)}">
    ${Pe(rd(t,e))}
    ${tr.map(s=>at(n[s],Vt[s]))}
    ${tr.map(s=>[at(o[s],u(e.hidden[s]),{now:["hidden","hidden-blame"].includes(t.phase)}),[Qo,Ls][s](o[s],on(t,"hidden-blame")?`h${ye(s)}, δ ${u(e.hiddenBlame[s],3)}`:`h${ye(s)}`)])}
    ${tr.map(s=>[at(r[s],on(t,"outputs")&&u(e.output[s]),{now:["outputs","output-blame"].includes(t.phase)}),[Qo,Ls][s](r[s],`target ${en[s]}`),on(t,"output-blame")&&[Qo,Ls][s](r[s],`δ ${u(e.outputBlame[s],3)}`,1)])}
    ${Qo(n[0],"inputs")}
    <text class="nn-small" x="180" y="288" text-anchor="middle">${ad(t)}</text>
  </svg>`}function ad({phase:t,early:e}){return{hidden:"values go → on the wires: weights",outputs:"values go → on the wires: weights","output-blame":"← blame comes, right-hand wires: gradients","hidden-blame":`← left: gradients, right: ${e?"NEW":"old"} weights`,update:"on the wires: the new weights"}[t]}var id=(t,e)=>m`${S(Es,"phase",t,e,n=>ed[n])}
  ${b(Es,"steps",t,e)}
  ${t.hunt&&Ne(Es,"early",t,e)}
  <div class="nn-play nn-live">
    <button type="button" data-do="first">To step 1</button>
    <button type="button" data-do="last">To step 10,000</button>
    <button type="button" data-do="back">One step back</button>
  </div>`;function cd({phase:t,early:e},n){let{w:o,hidden:r,output:s,misses:a,outputBlame:i,hiddenBlame:c}=n,l=h=>u(h);return{hidden:()=>m`h₁ = σ(${Vt[0]}·${k(o[0])} + ${Vt[1]}·${k(o[1])}
      + ${xe[0]}) = ${Kt(r[0])}`,outputs:()=>m`o₁ = σ(${l(r[0])}·${k(o[4])} +
      ${l(r[1])}·${k(o[5])} + ${xe[1]}) = ${Kt(s[0])}`,"output-blame":()=>m`δ of o₁ = (${l(s[0])} − ${en[0]}) ·
      ${l(s[0])}·(1 − ${l(s[0])}) = ${Kt(i[0])}`,"hidden-blame":()=>m`δ of h₁ = (${l(i[0])}·${k(n.through[0])} + ${k(i[1])}·${k(n.through[2])}) ·
      ${l(r[0])}·(1 − ${l(r[0])}) = ${Kt(c[0])}`,update:()=>m`new w₅ = ${l(o[4])} − ${Ss} ·
      ${k(n.gradient[4])} = ${Kt(n.next[4])}`}[t]()}function ld(t,e,n){let o=(r,s,a)=>m`<td ${r&&m`data-shows="${s}"`}>${r?nd(a):"·"}</td>`;return m`<table class="nn-table nn-tight">
    <thead><tr><th scope="col">${t.hunt?"weight":"pick"}</th>
      <th scope="col">value</th><th scope="col">gradient</th>
      <th scope="col">next</th></tr></thead>
    <tbody>${n.w.map((r,s)=>{let a=!t.hunt&&t.pick===`w${s+1}`;return m`<tr ${a&&m`aria-current="true"`}>
        <td>${t.hunt?`w${ye(s)}`:md(t,e,s)}</td>
        ${o(!0,"weight",r)}
        ${o(Hc(t,s),"gradient",n.gradient[s])}
        ${o(Uc(t,s),"next",n.next[s])}</tr>`})}</tbody></table>`}function md(t,e,n){let o=`${e}-pick${n}`;return m`<label class="nn-option" for="${o}"><input type="radio" name="${e}-pick"
    id="${o}" data-trait="pick" value="w${n+1}" ${t.pick===`w${n+1}`&&"checked"}> w${ye(n)}</label>`}function ud(t,e){let n=Number(t.pick[1])-1;if(!Hc(t,n))return m`<p class="nn-formula">Blame has not come to w${ye(n)}
      yet.</p>`;let[o,r]=[n>>1&1,n&1],s=n>=4,a=(s?e.outputBlame:e.hiddenBlame)[o],i=(s?e.hidden:Vt)[r];return m`<p class="nn-formula">Three ways to the gradient of w${ye(n)}.
      By hand: δ · input = ${k(a)} · ${u(i)} =
      <b data-shows="hand">${nn(a*i)}</b></p>
    <p class="nn-formula">By nudging w${ye(n)} by 0.00001 up and down:
      <b data-shows="nudge">${u(jc(e.w,n),7)}</b></p>
    <p class="nn-formula">By nnlib's matrices, all eight at once:
      <b data-shows="backward">${nn(hd(e.w)[n])}</b></p>`}function hd(t){let e=tr.map(o=>{let[r,s,a,i]=t.slice(4*o,4*o+4);return{weight:[[r,a],[s,i]],bias:[xe[o],xe[o]],activation:L,slope:oe}}),{slopes:n}=He(e,{X:[Vt],y:[en],loss:Xe});return n.flatMap(({weight:[[o,r],[s,a]]})=>[o,s,r,a])}function pd(t,e){let n=Rs(t),o=t.steps;return m`<p class="nn-formula">${cd(t,n)}</p>
    ${on(t,"outputs")&&m`<p class="nn-formula">After ${o} step${o!==1&&"s"}: outputs
      <b data-shows="output">${nn(n.output[0])}</b> and
      <b data-shows="output">${nn(n.output[1])}</b>, error
      <b data-shows="error">${nn(n.error)}</b></p>`}
    ${ld(t,e,n)}
    ${!t.hunt&&ud(t,n)}`}function Gc(t){let e=Rs(t),{steps:n,phase:o,early:r}=t,s=i=>i.map(c=>Kt(c)).join(" and "),a={hidden:()=>`the hidden neurons give ${s(e.hidden)}`,outputs:()=>`the outputs are ${s(e.output)}, the error ${nn(e.error)}`,"output-blame":()=>`the outputs' blame is ${s(e.outputBlame)}`,"hidden-blame":()=>`the hidden neurons' blame is ${s(e.hiddenBlame)}`+(r?", passed through weights that were moved already":""),update:()=>`the new weights are ${e.next.map(i=>Kt(i)).join(", ")}`}[o]();return`A network with two inputs, two hidden neurons and two outputs, after ${n} step${n===1?"":"s"} of training${r?" with the early update":""}. In the next step ${a}.`}function dd({steps:t,phase:e}){let n=Un[Un.indexOf(e)+1];return n?{phase:n}:t<Ts?{steps:t+1,phase:Un[0]}:null}var _c={picture:sd,controls:id,readout:pd,describe:Gc,pace:1200,plays:()=>!0,play:dd,actions:{first:()=>({steps:1,phase:"outputs"}),last:()=>({steps:Ts,phase:"outputs"}),back:({steps:t})=>({steps:Math.max(0,t-1),phase:"outputs"})},goals:{"05-one-step":{ask:"Go through one whole step: forward, backward, new weights, and the outputs after it. Has the error fallen?",praise:"From 0.298371109 to 0.291027774. All four weights to the outputs moved by more than 0.01; those to the hidden neurons by less than 0.001.",met:({steps:t,phase:e,early:n})=>t===1&&e==="outputs"&&!n},"05-find-bug":{ask:"Make the error after one step the published 0.291027924.",praise:"That is the slip: w₅ to w₈ were moved first, and the hidden neurons' blame came through the moved weights.",met:({steps:t,phase:e,early:n})=>t===1&&e!=="hidden"&&n},"05-last-error":{ask:"The published last error is 0.0000351085. Neither version has it after 10,000 steps. Which one has it, and when?",praise:"The right code, one step earlier. The published outputs are those of the early update after all 10,000.",met:({steps:t,phase:e,early:n})=>t===9999&&e!=="hidden"&&!n}}};var or="network-steps",Vc=[0,1].map(t=>({x:36,y:66+120*t,r:20})),er=[0,1].map(t=>({x:172,y:66+120*t,r:29})),Ws={x:302,y:126,r:29},rr=["first","last"],nr=[["h₁","h₂"],["output"]],Fn=15,Ps=[[0,0],[0,1],[1,0],[1,1]],Yc=({W1:t,b1:e,W2:n,b2:o})=>[{weight:t,bias:e,activation:L},{weight:n,bias:o,activation:L}],Bs=t=>di(t.x,Yc(t)).slice(0,t.at),Zc=t=>X(Ps,Yc(t))[1].A.flat(),Ds=t=>t>.5?"even":"odd",zs=(t,e)=>t>.5==(e%2===0),sr=(t,e,n,o)=>t.findLast(r=>r.layer===e&&r.to===n&&(!o||r.op===o))?.value;function Jc({op:t,layer:e,to:n,from:o}={}){let r=e?"o":`h${n}`,s={product:e?[`v${o}`,`a${o}`,r]:[`w${o}${n}`,`x${o}`,r],sum:[r],bias:[r,e?"c0":`b${n}`],activation:e?[r,"y","s0"]:[r,`a${n}`,`z${n}`]};return new Set(s[t])}function Qc({op:t,layer:e,to:n,terms:o,value:r}){let s=h=>u(h,6),[a,i]=o,[c,l]={product:()=>["value times weight",`${s(a)} · ${k(i,6)}`],sum:()=>["add what arrives",`${s(a)} ${W(i,6)}`],bias:()=>["add its bias",`${s(a)} ${W(i,6)}`],activation:()=>["squash",`σ(${s(a)})`]}[t]();return[`${nr[e][n]}: ${c}`,`${l} = ${s(r)}`]}function fd(t){let e=Bs(t),n=Jc(e.at(-1)),o=e.length?Qc(e.at(-1)):["nothing done yet","Press Step"],r=[t.W1,t.W2],s=(l,h,d,f,$,g,v,A)=>({from:f,to:$,weight:r[l][h][d],part:`${g} ${v}`,now:n.has(g),along:A}),a=(l,h)=>{let d=sr(e,l,h);return d===void 0?"":u(d)},i=(l,{x:h,y:d,r:f},$)=>m`<text class="nn-halo nn-small ${H(l)}" x="${h}"
      y="${d+f+17}" text-anchor="middle" data-part="${$}"
      ${n.has($.split(" ")[0])&&"data-now"}>${W(l)}</text>`,c=sr(e,1,0,"activation");return m`<svg viewBox="0 0 340 300" role="img"
    aria-label="${tl(t)}">
    ${Pe([...[0,1].flatMap(l=>[0,1].map(h=>s(0,l,h,Vc[l],er[h],`w${l}${h}`,`x${l} h${h}`,l===h?.5:.34))),...[0,1].map(l=>s(1,l,0,er[l],Ws,`v${l}`,"o",.5))])}
    ${Vc.map((l,h)=>at(l,t.x[h],{part:`x${h}`,now:n.has(`x${h}`)}))}
    ${er.map((l,h)=>at(l,a(0,h),{part:`h${h}`,now:n.has(`h${h}`)||n.has(`a${h}`)}))}
    ${at(Ws,a(1,0),{part:"o",now:n.has("o")})}
    ${er.map((l,h)=>i(t.b1[h],l,`b${h} h${h}`))}
    ${i(t.b2[0],Ws,"c0 o")}
    <text class="nn-small" x="14" y="38">${rr[0]} digit</text>
    <text class="nn-small" x="14" y="224">${rr[1]} digit</text>
    <text class="nn-small" x="172" y="29" text-anchor="middle">h₁</text>
    <text class="nn-small" x="172" y="149" text-anchor="middle">h₂</text>
    <text class="nn-small" x="302" y="89" text-anchor="middle">output</text>
    <text class="nn-strong" x="302" y="191" text-anchor="middle"
      >${c!==void 0&&Ds(c)}</text>
    <text class="nn-small" x="170" y="264" text-anchor="middle">step ${t.at} of ${Fn} · ${o[0]}</text>
    <text class="nn-strong" x="170" y="288" text-anchor="middle"
      >${o[1]}</text>
  </svg>`}var Kc=t=>({W1:([e,n])=>`weight from the ${rr[e]} digit to ${nr[0][n]}`,b1:([e])=>`bias of ${nr[0][e]}`,W2:([e])=>`weight from ${nr[0][e]} to the output`,b2:()=>"bias of the output"})[t.split(".")[0]](t.split(".").slice(1));function $d(t,e){return m`<div>${ne(or,"x",t,e,rr)}</div>
    <div>${b(or,"at",t,e)}</div>`}function gd(t,e,n){let o=Bs(t),r=Jc(o.at(-1)),s=(f,$,g={})=>({text:f===void 0?"·":u(f),part:$,now:r.has($.split(" ")[0]),...g}),a=(f,$,g)=>s($,g,{value:$,...t.knobs&&xo(f,Kc(f),t,n)}),i=f=>bo(f,t,e),c=(f,$)=>sr(o,f,$,"bias"),l=(f,$)=>sr(o,f,$,"activation"),h=(f,$)=>f===void 0?{}:{shows:$},d=[0,1];return m`<div class="nn-equation">
      ${G(i([t.x.map((f,$)=>s(f,`x${$}`))]),"x","(1, 2)")}
      <span>@</span>
      ${G(i(t.W1.map((f,$)=>f.map((g,v)=>a(`W1.${$}.${v}`,g,`w${$}${v} x${$} h${v}`)))),"W₁","(2, 2)")}
      <span>+</span>
      ${G(i([t.b1.map((f,$)=>a(`b1.${$}`,f,`b${$} h${$}`))]),"b₁","(2,)")}
    </div>
    <div class="nn-equation"><span>=</span>
      ${G(i([d.map(f=>s(c(0,f),`z${f} h${f}`,h(c(0,f),"z")))]),"z₁","(1, 2)")}
      <span>σ →</span>
      ${G(i([d.map(f=>s(l(0,f),`a${f} h${f}`,h(l(0,f),"a")))]),"a₁","(1, 2)")}
    </div>
    <div class="nn-equation"><span>a₁ @</span>
      ${G(i(t.W2.map((f,$)=>[a(`W2.${$}.0`,f[0],`v${$} o`)])),"W₂","(2, 1)")}
      <span>+</span>
      ${G(i([[a("b2.0",t.b2[0],"c0 o")]]),"b₂","(1,)")}
    </div>
    <div class="nn-equation"><span>=</span>
      ${G(i([[s(c(1,0),"s0 o",h(c(1,0),"z"))]]),"z₂","(1, 1)")}
      <span>σ →</span>
      ${G(i([[s(l(1,0),"y o",h(l(1,0),"a"))]]),"a₂","(1, 1)")}
    </div>
    ${t.knobs&&go(or,Kc(t.knob),t,e,n)}
    ${t.table&&bd(t)}`}function bd(t){let e=Zc(t),n=e.filter(zs).length;return m`<table class="nn-table nn-tight">
    <thead><tr><th scope="col">number</th><th scope="col">digits</th>
      <th scope="col">output</th><th scope="col">says</th>
      <th scope="col">right?</th></tr></thead>
    <tbody>${e.map((o,r)=>{let s=zs(o,r),a=Ps[r].join()===t.x.join();return m`<tr data-right="${String(s)}"
        ${a&&m`aria-current="true"`}><td>${r}</td>
        <td>${Ps[r].join(", ")}</td>
        <td data-shows="output">${u(o)}</td><td>${Ds(o)}</td>
        <td>${s?"✓ yes":"✗ no"}</td></tr>`})}</tbody></table>
    <p class="nn-count" data-none="${n===4}"><b data-shows="right"
      >${n}</b> of 4 numbers right</p>`}function tl(t){let[e,n]=t.x,o=Bs(t),r=`A network with two inputs, two hidden neurons and one output. The number ${2*e+n} comes in as the digits ${e} and ${n}. `;if(o.length===0)return`${r}No step is done yet.`;let[s,a]=Qc(o.at(-1)),i=t.at===Fn?` It says ${Ds(o.at(-1).value)}.`:"";return`${r}Step ${t.at} of ${Fn}, ${s}: ${a}.${i}`}var el={picture:fd,controls:$d,readout:gd,describe:tl,pace:1400,plays:({knobs:t})=>!t,play:({at:t})=>t<Fn?{at:t+1}:null,goals:{"03-step":{ask:"Step to the end. Before each step say which two numbers meet next, and what comes out.",praise:"That is a forward pass: six products, three sums, three biases, three sigmoids.",met:t=>t.at===Fn},"03-one-knob":{ask:"The network calls every number even. One of its nine knobs, turned alone, puts all four right. Find it.",praise:"Found: the weight from the last digit to h₁. The output counts h₁ against even, so h₁ must rise when the last digit is 1.",met:(t,e)=>Zc(t).every(zs)&&Er(or,t,e).length===1}}};var xd=[1,1.778279410038923,3.1622776601683795,5.623413251903491];function ar(t){let e=Math.floor(t);return+`1e${e}`*xd[4*(t-e)]}function Gn(t,e,n){let o=n?Math.fround:i=>i,r=i=>o(o(i*i)*i),s=o(ar(t)),a=r(o(1.5+s));return o(e==="one side"?o(a-r(1.5))/s:o(a-r(o(1.5-s)))/o(2*s))}var rn=(t,e,n)=>Math.abs(Gn(t,e,n)-6.75)/6.75;var Cs="nudge-error",Wt=x([-16,0],[50,344]),kt=x([-14,2],[230,26]),vd=Array.from({length:65},(t,e)=>(e-64)/4),_n=["one side","both sides"],ol=t=>Math.max(kt.domain[0],Math.min(2,Math.log10(t)));function Md(){let[t,e]=Wt.range,[n,o]=kt.range;return m`<g class="nn-axes">
    ${[-16,-12,-8,-4,0].map(r=>m`<line class="nn-grid" x1="${Wt(r)}" x2="${Wt(r)}"
        y1="${n}" y2="${o}"/><text x="${Wt(r)}" y="${n+17}"
        text-anchor="middle">${Lo(r)}</text>`)}
    ${[-12,-8,-4,0].map(r=>m`<line class="nn-grid" x1="${t}" x2="${e}"
        y1="${kt(r)}" y2="${kt(r)}"/><text x="${t-6}" y="${kt(r)+4}"
        text-anchor="end">${Lo(r)}</text>`)}
    <text class="nn-axis" x="${e}" y="${n+36}" text-anchor="end"
      >nudge ε →</text>
    <text class="nn-axis" x="6" y="14">↑ relative error</text>
  </g>`}function kd(t,{power:e,single:n}){let o=vd.filter(a=>a>=e),r=o.map(a=>[p(Wt(a)),p(kt(ol(rn(a,t,n))))]),s=t===_n[1];return m`<polyline class="nn-error-line ${s?"nn-positive":"nn-negative"}" points="${r.map(a=>a.join()).join(" ")}"/>
    ${r.filter((a,i)=>Number.isInteger(o[i])).map(([a,i])=>s?m`<circle class="nn-one" cx="${a}" cy="${i}" r="4"/>`:m`<rect class="nn-none" x="${a-3.5}" y="${i-3.5}" width="7"
              height="7"/>`)}`}function Ad(t){let{power:e,way:n,single:o}=t,r=rn(e,n,o),[s,a]=[p(Wt(e)),p(kt(ol(r)))];return m`<svg viewBox="0 0 360 272" role="img"
    aria-label="${rl(t)}">
    ${Md()} ${_n.map(i=>kd(i,t))}
    <path class="nn-distance" d="M${s} ${kt.range[0]}V${a}"/>
    <circle class="nn-handle" data-drag="nudge" cx="${s}" cy="${a}" r="10"/>
    <text class="nn-small" x="${Wt(-15.8)}" y="${kt(-13.4)}">← round-off</text>
    <text class="nn-small" x="${Wt(-.2)}" y="${kt(-13.4)}" text-anchor="end"
      >the curve bends →</text>
  </svg>`}var Id=(t,e)=>m`${b(Cs,"power",t,e)}
  ${S(Cs,"way",t,e)} ${Ne(Cs,"single",t,e)}`;function Sd({power:t,way:e,single:n}){let o=ar(t),r=Gn(t,e,n),s=rn(t,e,n),a=e===_n[0]?"(f(x + ε) − f(x)) ÷ ε":"(f(x + ε) − f(x − ε)) ÷ 2ε";return m`<p class="nn-legend"><span><svg class="nn-symbol"
      viewBox="0 0 14 14"><rect class="nn-none" x="3" y="3" width="8"
      height="8"/></svg> one side</span><span><svg class="nn-symbol"
      viewBox="0 0 14 14"><circle class="nn-one" cx="7" cy="7" r="5"/></svg>
      both sides</span></p>
    <p class="nn-formula">f(x) = x³ at x = ${1.5}; the slope is
      ${6.75}.</p>
    <p class="nn-formula">ε = <b data-shows="nudge">${u(o)}</b>:
      ${a} = <b data-shows="slope">${u(r,12)}</b></p>
    <p class="nn-formula">Wrong by the part <b data-shows="error">${u(s)}</b> of the slope.</p>`}function rl({power:t,way:e,single:n}){return`Two curves: the relative error of a nudged slope, measured on one side and on both sides, for nudges from 1 down to the present one${n?", in single precision":""}. At the nudge ${u(ar(t))}, ${e}, the slope comes out as ${u(Gn(t,e,n),12)}, an error of ${u(rn(t,e,n))}.`}function nl(t,e){let n=Array.from({length:17},(r,s)=>s-16),o=n.map(r=>rn(r,t,e));return n[o.indexOf(Math.min(...o))]}var sl={picture:Ad,controls:Id,readout:Sd,describe:rl,drags:{nudge:(t,[e])=>({power:Math.max(-16,Math.min(0,Math.round(Wt.invert(e))))})},goals:{"05-one-side":{ask:"Measure on one side. Find the nudge with the smallest error.",praise:"Near 10⁻⁸: there the bend of the curve and the round-off cost about the same.",met:({power:t,way:e,single:n})=>e===_n[0]&&!n&&t===nl(e,n)},"05-both-sides":{ask:"Measure on both sides. Where is the bottom of the valley now?",praise:"Near 10⁻⁵, and more than a hundred times deeper. This is what check_gradients does.",met:({power:t,way:e,single:n})=>e===_n[1]&&!n&&t===nl(e,n)},"05-lost":{ask:"Find a nudge so small that the quotient is exactly 0.",praise:"Lost: x + ε is x again, because a number has about 16 digits and no more.",met:({power:t,way:e,single:n})=>Gn(t,e,n)===0}}};var Q=t=>t.length===1?`(${t[0]},)`:`(${t.join(", ")})`;function al(t,e){return t[1]===e[0]?{shape:[t[0],e[1]]}:{error:`matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature (n?,k),(k,m?)->(n?,m?) (size ${e[0]} is different from ${t[1]})`}}function il(t,e){let[n,o]=t,[r]=e;if(o===r||r===1)return{shape:[n,o]};if(o===1)return{shape:[n,r]};let s=a=>Q(a).replace(/ /g,"");return{error:`operands could not be broadcast together with shapes ${s(t)} ${s(e)} `}}var ir="shape-checker",Pt=16,js={"X @ W + b":(t,e)=>[t,e],"X @ W.T + b":(t,e)=>[t,e.toReversed()],"W @ X + b":(t,e)=>[e,t]},cl={"X @ W + b":["X","W"],"X @ W.T + b":["X","W.T"],"W @ X + b":["W","X"]};function Vn({formula:t,X:e,W:n,b:o}){let r=al(...js[t](e,n));if(r.error)return{error:r.error,where:"@"};let s=il(r.shape,[o]);return s.error?{error:s.error,where:"+",product:r.shape}:{shape:s.shape,product:r.shape}}var qs=t=>{let{shape:e,product:n}=Vn(t);return!!e&&t.b!==n[1]};function sn([t,e],n,o,r=""){let s=[...[...Array(Math.max(0,t-1)).keys()].map(a=>`M${n} ${o+Pt*(a+1)}h${Pt*e}`),...[...Array(Math.max(0,e-1)).keys()].map(a=>`M${n+Pt*(a+1)} ${o}v${Pt*t}`)];return m`<g class="nn-grid-box" data-kind="${r}"><rect x="${n}"
    y="${o}" width="${Pt*e}" height="${Pt*t}"/><path
    d="${s.join("")}"/></g>`}function Td(t){let[e,n]=js[t.formula](t.X,t.W),[o,r]=cl[t.formula],{error:s,where:a,product:i,shape:c}=Vn(t),[l,h]=[152,168],d={x:l-18-Pt*e[1],y:h},f={x:l,y:h-18-Pt*n[0]},$=a==="@"?"wrong":"",g=a==="+"?"wrong":qs(t)?"odd":"",v=(i??[e[0]])[0],A=h+Pt*v+12;return m`<svg viewBox="0 0 340 352" role="img"
    aria-label="${ll(t)}">
    ${sn(e,d.x,d.y,$)}
    ${sn(n,f.x,f.y,$)}
    ${c&&sn(c,l,h,"copy")}
    ${i&&sn(i,l,h,"made")}
    <text class="nn-strong" x="${l}" y="${f.y-7}">${r} ${Q(n)}</text>
    <text class="nn-strong" x="${l-12}" y="${h-8}" text-anchor="end"
      >${o} ${Q(e)}</text>
    ${!i&&m`<text class="nn-strong nn-negative" x="${l+4}" y="${h+18}"
        >${e[1]} and ${n[0]} differ</text>`}
    ${i&&m`${c&&sn([1,c[1]],l,A,"copy")}
      ${sn([1,t.b],l,A,g)}
      <text class="nn-strong" x="${l-8}" y="${A+12}"
        text-anchor="end">+ b ${Q([t.b])}</text>
      ${a==="+"&&m`<text class="nn-strong nn-negative" x="${l-8}"
          y="${A+30}" text-anchor="end">${i[1]} and ${t.b} differ</text>`}`}
    ${!s&&m`<text class="nn-strong" x="${l-8}" y="${A+32}" text-anchor="end">= ${Q(c)}</text>`}
  </svg>`}function Nd(t,e){let n=["rows","columns"];return m`${S(ir,"formula",t,e)}
    ${b(ir,"X",t,e,void 0,n)}
    ${b(ir,"W",t,e,void 0,n)}
    ${b(ir,"b",t,e)}`}function Ed(t){let{formula:e,X:n,W:o,b:r}=t,{error:s,shape:a}=Vn(t),i=m`<p class="nn-formula"><code>${e}</code> with X
    ${Q(n)}, W ${Q(o)}, b ${Q([r])}</p>`;return s?m`${i}<p class="nn-error"><code><b>ValueError:</b> <span
      data-shows="error">${s}</span></code></p><p>${Ld(t)}</p>`:m`${i}<p>Result: <b data-shows="shape">${Q(a)}</b>. ${qs(t)?Od(t):`${a[0]} rows, and one column for each of ${a[1]} biases.`}</p>`}function Ld(t){let[e,n]=js[t.formula](t.X,t.W),[o,r]=cl[t.formula];return Vn(t).where==="@"?`Each row of ${o} has ${e[1]} numbers, each column of ${r} has ${n[0]}. They must pair up one to one.`:`The product has ${n[1]} columns, and b has ${t.b} entries. There must be one bias for each neuron, that is for each column.`}var Od=({b:t})=>t===1?"NumPy is content, but all neurons share one bias. Was that meant?":`NumPy is content, but it has copied the single column ${t} times: one neuron has become ${t}. Was that meant?`;function ll(t){let{error:e,shape:n}=Vn(t),{formula:o,X:r,W:s,b:a}=t,i=`${o} with X ${Q(r)}, W ${Q(s)}, b ${Q([a])}`;return e?`${i}: they do not fit.`:`${i}: ${Q(n)}.`}var ml={picture:Td,controls:Nd,readout:Ed,describe:ll,goals:{"03-fit":{ask:"Four examples with two inputs each, three neurons. Give W the shape that lets X @ W + b run.",praise:"It fits: (4, 2) @ (2, 3) + (3,) gives (4, 3).",met:t=>t.formula==="X @ W + b"&&`${t.X} ${t.W} ${t.b}`=="4,2 2,3 3"},"03-silent":{ask:"Make NumPy compute something without a complaint although b has not one entry for each neuron.",praise:"That is the mistake to fear: no message, and numbers that look like an answer. Print the shapes.",met:qs}}};var At=x([-2.6,3.4],[34,334]),Yn={line:{y:[-6.5,6.5],glass:-1.3,word:"2x − 1"},square:{y:[-1,9.8],glass:.1,word:"x²"},"three-squares":{y:[-3,29],glass:.1,word:"3x²"},"square-and-line":{y:[-2,15.6],glass:-1.3,word:"x² + 2x"}},Kn=50,Rd=[...Array(61).keys()];function Zn({curve:t,x:e,halvings:n}){let o=2**-n;return{run:o,to:e+o,f:Jr[t],...fi(t,e,o)}}var Wd=(t,e,n,o,r)=>Rd.map(s=>e+(n-e)*s/60).map(s=>`${p(o(s))},${p(r(t(s)))}`).join(" ");function ul({f:t,to:e,slope:n},o,r,s,a,i){let c=l=>t(o)+n*(l-o);return m`<polyline class="nn-curve" points="${Wd(t,r,s,a,i)}"/>
    <line class="nn-secant" x1="${p(a(r))}" y1="${p(i(c(r)))}"
      x2="${p(a(s))}" y2="${p(i(c(s)))}"/>
    <circle class="nn-dot" cx="${p(a(o))}" cy="${p(i(t(o)))}" r="5"/>
    <circle class="nn-dot" cx="${p(a(e))}" cy="${p(i(t(e)))}" r="5"/>`}function Pd({f:t,to:e,run:n,rise:o},r,s){let[a,i,c,l]=[At(r),s(t(r)),At(e),s(t(e))],h=d=>Math.abs(d)>22;return m`<path class="nn-steps" d="M${p(a)} ${p(i)}H${p(c)}V${p(l)}"/>
    ${h(c-a)&&m`<text class="nn-halo nn-small" text-anchor="middle"
      x="${p((a+c)/2)}" y="${p(i+(o<0?-8:18))}">run</text>`}
    ${h(c-a)&&h(l-i)&&m`<text class="nn-halo nn-small" x="${p(c+7)}"
      y="${p((i+l)/2+5)}">rise</text>`}`}function zd(t,e,n,o){let r=.5/e.run;if(r<2)return"";let s=t.x+e.run/2,a=(e.f(t.x)+e.f(e.to))/2,[i,c]=[At(Yn[t.curve].glass),24+Kn],l=f=>i+(At(f)-At(s))*r,h=f=>c+(n(f)-n(a))*r,d=Kn/(At(1)-At(0))/r*1.05;return m`<clipPath id="${o}-glass"><circle cx="${p(i)}" cy="${c}"
      r="${Kn}"/></clipPath>
    <circle class="nn-node" cx="${p(i)}" cy="${c}" r="${Kn}"/>
    <g clip-path="url(#${o}-glass)">${ul(e,t.x,s-d,s+d,l,h)}</g>
    <text class="nn-halo nn-small" x="${p(i)}" y="${c+Kn+17}"
      text-anchor="middle">magnified ×${r}</text>`}function Bd(t,e){let n=Zn(t),o=x(Yn[t.curve].y,[326,22]);return m`<svg viewBox="0 0 344 362" role="img"
    aria-label="${hl(t)}">
    <clipPath id="${e}-clip"><rect x="34" y="22" width="300" height="304"/>
    </clipPath>
    ${T(At,o,{names:["x",Yn[t.curve].word]})}
    <g clip-path="url(#${e}-clip)">${Pd(n,t.x,o)}
      ${ul(n,t.x,...At.domain,At,o)}</g>
    ${zd(t,n,o,e)}
  </svg>`}function Dd(t,e){return m`${S("secant","curve",t,e,n=>Yn[n].word)}
    ${b("secant","x",t,e)}
    ${b("secant","halvings",t,e)}`}function Cd(t){let{f:e,to:n,run:o,rise:r,slope:s}=Zn(t),a=i=>u(i,6);return m`<p class="nn-formula">run = <b data-shows="run">${u(o)}</b>
      (from x = ${a(t.x)} to ${a(n)})</p>
    <p class="nn-formula">rise = ${a(e(n))} −
      ${k(e(t.x),6)} = <b data-shows="rise">${u(r)}</b></p>
    <p class="nn-formula">slope = rise ÷ run = <b data-shows="slope"
      >${u(s)}</b></p>`}function hl(t){let{run:e,rise:n,slope:o}=Zn(t);return`The curve ${Yn[t.curve].word} with a line through two of its points. From x = ${u(t.x)} the run is ${u(e)}, the rise ${u(n)}, the slope ${u(o)}.`}var pl={picture:Bd,controls:Dd,readout:Cd,describe:hl,goals:{"00-slope":{ask:"On x², stand at 1.5. Shrink the nudge until the slope is less than 0.001 away from 3.",praise:"Done. The smaller the nudge, the nearer to 3, and never quite there: 3 is the limit.",met:t=>t.curve==="square"&&t.x===1.5&&Math.abs(Zn(t).slope-3)<.001},"00-downhill":{ask:"Somewhere x² falls by 3 for each 1 to the right. Find the place, with the smallest nudge.",praise:"At −1.5. The slope of x² at x is 2x, here 2 · (−1.5).",met:t=>t.curve==="square"&&t.halvings===10&&Math.abs(Zn(t).slope+3)<.01}}};var Fs=[[0,0],[0,1],[1,0],[1,1]],Gs={AND:[0,0,0,1],OR:[0,1,1,1],NAND:[1,1,1,0],XOR:[0,1,1,0]},Xs=x([-.6,1.6],[30,332]),Hs=x([-.6,1.6],[322,20]),_s=({w:t,b:e},n)=>st(j(n,t,e)),cr=t=>Fs.filter((e,n)=>_s(t,e)===Gs[t.gate][n]).length,fl=t=>t.firing==="w1+w2+2b>0"&&t.silent==="w1+w2+2b<=0";function jd(t,e){return m`<svg viewBox="0 0 344 360" role="img"
    aria-label="${$l(t)}">
    ${Be(t.w,t.b,Xs,Hs,e)} ${T(Xs,Hs,{count:3})}
    ${Fs.map((n,o)=>{let r=Gs[t.gate][o];return Nt(n,r,_s(t,n)!==r,Xs,Hs)})}
  </svg>`}function qd(t,e){return m`${S("truth-table","gate",t,e)}
    ${b("truth-table","w",t,e)}
    ${b("truth-table","b",t,e)}`}function Xd(t,e){return m`${bt("must fire","must stay silent")}
    <table class="nn-table" aria-label="the four rows">
      <thead><tr><th scope="col">x₁</th><th scope="col">x₂</th>
        <th scope="col">z</th><th scope="col">neuron</th>
        <th scope="col">${t.gate}</th><th scope="col">right?</th></tr>
      </thead>
      <tbody>${Fs.map((n,o)=>{let[r,s]=[_s(t,n),Gs[t.gate][o]];return m`<tr data-right="${String(r===s)}"><td>${n[0]}</td>
          <td>${n[1]}</td><td data-shows="row-z">${u(j(n,t.w,t.b))}</td><td>${r}</td><td>${s}</td>
          <td>${r===s?"✓ yes":"✗ no"}</td></tr>`})}</tbody>
    </table>
    <p class="nn-count" data-none="${String(cr(t)===4)}"><b
      data-shows="right">${cr(t)}</b> of 4 rows right</p>
    ${t.gate==="XOR"&&Fd(t,e)}`}var Hd={"":"choose","w1+w2+b>0":"w₁ + w₂ + b > 0","w1+w2+2b>0":"w₁ + w₂ + 2b > 0","2w1+2w2+2b>0":"2w₁ + 2w₂ + 2b > 0"},Ud={"":"choose","w1+w2<=0":"w₁ + w₂ ≤ 0","w1+w2+b<=0":"w₁ + w₂ + b ≤ 0","w1+w2+2b<=0":"w₁ + w₂ + 2b ≤ 0"};function dl(t,e,n,o,r){return m`<p><label for="${n}-${t}">${o}</label>
    <select id="${n}-${t}" data-trait="${t}">
      ${Object.entries(r).map(([s,a])=>m`<option value="${s}"
          ${e[t]===s&&"selected"}>${a}</option>`)}
    </select></p>`}function Fd(t,e){return m`<details class="nn-proof"><summary>It cannot be done</summary>
    <p>Then show it. The four rows ask for:</p>
    <ul><li>row 0, 0 silent: b ≤ 0</li><li>row 0, 1 fires: w₂ + b > 0</li>
      <li>row 1, 0 fires: w₁ + b > 0</li>
      <li>row 1, 1 silent: w₁ + w₂ + b ≤ 0</li></ul>
    ${dl("firing",t,e,"Add the two rows that fire:",Hd)}
    ${dl("silent",t,e,"Add the two that stay silent:",Ud)}
    <p class="nn-verdict">${Gd(t)}</p></details>`}function Gd(t){return!t.firing||!t.silent?"":fl(t)?"One number, w₁ + w₂ + 2b, would have to be above 0 and not above 0. No knobs can do that: XOR cannot be done with one neuron.":`Not yet: look at the ${t.firing==="w1+w2+2b>0"?"second":"first"} sum. Add the left sides of its two rows, w to w and b to b; each row brings its own b.`}function $l(t){return`The four corners of the unit square, to be answered as ${t.gate} does. With weights ${u(t.w[0])} and ${u(t.w[1])} and bias ${u(t.b)}, ${cr(t)} of 4 are right.`}var Us=(t,e)=>({ask:`Choose ${t} and get all four rows right.`,praise:e,met:n=>n.gate===t&&cr(n)===4}),gl={picture:jd,controls:qd,readout:Xd,describe:$l,goals:{"01-and":Us("AND","AND: neither weight alone lifts the bias above 0, both together do."),"01-or":Us("OR","OR: each weight alone lifts the bias above 0."),"01-nand":Us("NAND","NAND: AND with every sign turned."),"01-xor":{ask:"Choose XOR. Get all four rows right, or prove that nobody can.",praise:"Shown: no single neuron can do XOR. Two layers can (chapter 3).",met:t=>t.gate==="XOR"&&fl(t)}}};var nt=[[0,0],[0,1],[1,0],[1,1]],we=[0,1,1,0],Vs=[-.25,1.25],an=x(Vs,[172,28]),lr=x(Vs,[22,166]),mr=x(Vs,[196,340]),_d=[...Array(9).keys()].map(t=>t/8),Vd=[...Array(25).keys()].map(t=>t/24),zt=24,ur=({place:t,w:e,b:n},o)=>t(o).map(r=>j(r,e,n)),Jn=t=>ur(t,nt).map((e,n)=>st(e)===we[n]);function hr(t,e){let n=Kd(a=>ur(t,a),lr,an),o=Jn(t),r=(a,i)=>a.map((c,l)=>Nt(c,we[l],!o[l],i,an)),s=m`width="144" height="144"`;return m`<defs><pattern id="${e}-tilt" width="9" height="9"
      patternUnits="userSpaceOnUse" patternTransform="rotate(45)"
      ><line class="nn-hatch" y2="9"/></pattern>
      <clipPath id="${e}-right"><rect x="196" y="28" ${s}/>
      </clipPath></defs>
    <rect class="nn-silent" x="22" y="28" ${s}/>
    <path class="nn-fires" d="${n}"/>
    <path fill="url(#${e}-tilt)" d="${n}"/>
    <g clip-path="url(#${e}-right)">${Be(t.w,t.b,mr,an,e)}</g>
    ${T(lr,an,{count:2})}
    ${T(mr,an,{count:2,names:["h₁","h₂"]})}
    ${bl(a=>a,lr)}
    <g clip-path="url(#${e}-right)">${bl(t.place,mr)}</g>
    ${r(nt,lr)} ${r(t.place(nt),mr)}`}function bl(t,e){return[0,1].map(n=>_d.map(o=>{let r=Vd.map(s=>n?[s,o]:[o,s]);return m`<polyline class="nn-mesh" data-axis="${n}"
        points="${vo(t(r).map(([s,a])=>[e(s),an(a)]))}"/>`}))}function Kd(t,e,n){let[o,r]=e.domain,s=[...Array(zt+1).keys()].map(l=>o+(r-o)*l/zt),a=s.flatMap(l=>s.map(h=>[h,l])),i=t(a),c=[];for(let l=0;l<zt;l++){let h=[];for(let d=0;d<zt;d++){let f=l*(zt+1)+d,$=[f,f+1,f+zt+2,f+zt+1];if($.every(g=>i[g]>0)){h=[h[0]??f,f+1,f+zt+2,h[3]??f+zt+1];continue}c.push(h.map(g=>a[g])),c.push(Yd($.map(g=>({p:a[g],z:i[g]})))),h=[]}c.push(h.map(d=>a[d]))}return c.filter(l=>l.length).map(l=>`M${l.map(([h,d])=>`${p(e(h))} ${p(n(d))}`).join("L")}z`).join("")}function Yd(t){return t.flatMap(({p:e,z:n},o)=>{let r=t[(o+1)%t.length],s=n>0?[e]:[];if(n>0==r.z>0)return s;let a=n/(n-r.z);return[...s,e.map((i,c)=>i+a*(r.p[c]-i))]})}var Ks="xor-learning",pr=1500,Zd=5,Jd=3,Qd=9,Zs=.01,Ys=x([0,pr],[46,336]),xl=Ce([-3,0],[332,236]),tf={X:nt,y:we.map(t=>[t]),loss:Xe},ef=["sigmoid","sigmoid"],nf=Fe((t,e)=>new Ue(qe([2,2,1],ef,"xavier",new Ht(t)),tf,e),12);function cn({seed:t,rate:e,steps:n}){let o=nf(t,e),r=o.at(n),[s,a]=r,c={place:d=>X(d,[s])[0].A,w:a.weight.flat(),b:a.bias[0]},l=X(nt,r)[1].A.flat(),h=Jn(c).filter(Boolean).length;return{run:o,net:c,outputs:l,right:h,cost:o.cost(n)}}function of(t,e){let{run:n,net:o}=cn(t),r=xl(Zs);return m`<svg viewBox="0 0 346 368" role="img"
    aria-label="${yl(t)}">
    ${hr(o,e)}
    <path class="nn-mean" d="M${Ys.range[0]} ${r}H${Ys.range[1]}"/>
    ${Oo(n,t.steps,Ys,xl)}
  </svg>`}var rf=(t,e)=>m`
  <div class="nn-presets" role="group" aria-label="Starts to try">
    <button type="button" data-do="lucky">A lucky start</button>
    ${!t.goals?.includes("05-xor-stuck")&&m`<button type="button" data-do="stuck">A start that sticks</button>`}
  </div>
  ${b(Ks,"seed",t,e)} ${b(Ks,"rate",t,e)}
  ${b(Ks,"steps",t,e)}`;function sf(t){let{outputs:e,right:n,cost:o}=cn(t);return m`${bt("XOR says 1","XOR says 0")}
    <table class="nn-table nn-tight">
    <thead><tr><th scope="col">x</th>${nt.map(r=>m`<th scope="col">${r.join(", ")}</th>`)}</tr></thead>
    <tbody><tr><th scope="row">says</th>${e.map(r=>m`<td data-shows="output">${u(r)}</td>`)}</tr><tr><th scope="row">XOR</th>${we.map(r=>m`<td>${r}</td>`)}</tr></tbody></table>
    <p class="nn-formula">Cost after ${t.steps} steps: <b data-shows="cost"
      >${u(o)}</b></p>
    <p class="nn-count" data-none="${n===4}"><b data-shows="right"
      >${n}</b> of 4 corners right</p>
    ${je(af(t))}`}var af=({seed:t,rate:e,steps:n})=>["import numpy as np","from nnlib import (","    SGD, Linear, MSELoss, Sequential, Sigmoid, fit",")","",`rng = np.random.default_rng(${t})`,"net = Sequential(","    Linear(2, 2, rng=rng), Sigmoid(),","    Linear(2, 1, rng=rng), Sigmoid(),",")","X = [[0, 0], [0, 1], [1, 0], [1, 1]]","y = [[0], [1], [1], [0]]",`descend = SGD(net.parameters(), lr=${Te(e)})`,"loss = MSELoss()",`fit(net, X, y, loss, descend, epochs=${n})`,"print(loss(net(X), y))"];function yl(t){let{right:e,cost:n}=cn(t);return`A network with two hidden sigmoids learns XOR from seed ${t.seed} at rate ${u(t.rate)}. After ${t.steps} steps the cost is ${u(n)} and ${e} of 4 corners are right. Two squares show the inputs and where the hidden neurons put them; below, the cost by steps.`}var cf=({steps:t})=>t<pr?{steps:Math.min(t+Zd,pr)}:null,wl={picture:of,controls:rf,readout:sf,describe:yl,play:cf,plays:()=>!0,pace:16,verbs:{step:"Five steps",play:"Train"},actions:{lucky:t=>({...t,seed:Jd,rate:4,steps:0}),stuck:t=>({...t,seed:Qd,rate:4,steps:0})},goals:{"05-xor-learned":{ask:"Train until the cost is below 0.01, the broken line.",praise:"Learned. The two hidden neurons have bent the square until one straight line parts the corners.",met:t=>cn(t).cost<Zs},"05-xor-stuck":{ask:"Find a seed whose start sticks: after all 1,500 steps, at a rate of 2 or more, the cost is still above 0.1.",praise:"Stuck. The slopes have all but vanished and the answer is wrong: a slope of 0 does not mean done. Another start is the cure.",met:t=>t.steps===pr&&t.rate>=2&&cn(t).cost>.1},"05-xor-quick":{ask:"Bring the cost below 0.01 in 200 steps or fewer.",praise:"Quick. It takes a good start and a bold learning rate.",met:t=>t.steps<=200&&cn(t).cost<Zs}}};var dr="xor-space",lf={sigmoids:{weight:[[6,-4],[-4,6]],bias:[-3,-3],activation:L},ReLUs:{weight:[[1,-1],[-1,1]],bias:[0,0],activation:Oe}};function Js({way:t,amount:e},n){let[{A:o}]=X(n,[lf[t]]);return n.map((r,s)=>r.map((a,i)=>(1-e)*a+e*o[s][i]))}var Qs=t=>({place:e=>Js(t,e),w:t.w,b:t.b}),ta=t=>Jn(Qs(t)).filter(Boolean).length,mf=(t,e)=>m`<svg viewBox="0 0 346 212" role="img"
  aria-label="${Ml(t)}">${hr(Qs(t),e)}</svg>`;function uf(t,e){return m`${S(dr,"way",t,e)}
    ${b(dr,"amount",t,e)}
    ${b(dr,"w",t,e,void 0,["h₁","h₂"])}
    ${b(dr,"b",t,e)}`}function hf(t){let e=Js(t,nt),n=ur(Qs(t),nt),o=ta(t),[r,s]=t.w;return m`${bt("XOR says 1","XOR says 0")}
    <p class="nn-formula">z = ${u(r)}·h₁ ${W(s)}·h₂
      ${W(t.b)}; the output fires where z is above 0</p>
    <table class="nn-table nn-tight">
    <thead><tr><th scope="col">corner x₁, x₂</th>
      <th scope="col">is now at h₁, h₂</th><th scope="col">z</th>
      <th scope="col">fires</th></tr></thead>
    <tbody>${nt.map((a,i)=>{let c=st(n[i]),l=c===we[i];return m`<tr data-right="${String(l)}">
        <td>${a.join(", ")}</td>
        <td><span data-shows="h1">${u(e[i][0])}</span>, <span
          data-shows="h2">${u(e[i][1])}</span></td>
        <td data-shows="z">${u(n[i])}</td>
        <td>${c} ${l?"✓":"✗"}</td></tr>`})}</tbody></table>
    <p class="nn-count" data-none="${o===4}"><b data-shows="right"
      >${o}</b> of 4 corners right</p>`}function Ml(t){let e=Js(t,nt).map((n,o)=>`${nt[o].join(", ")} at ${n.map(r=>u(r,2)).join(", ")}`);return`Two squares: the inputs, and where two hidden ${t.way} put them, ${u(100*t.amount,3)} percent of the way. The corner ${e.join("; ")}. The line in the hidden square gets ${ta(t)} of 4 right.`}var vl=(t,e,n)=>({ask:e,praise:n,met:o=>o.way===t&&o.amount===1&&ta(o)===4}),kl={picture:mf,controls:uf,readout:hf,describe:Ml,goals:{"03-fold":vl("ReLUs","Choose ReLUs, move the square all the way, and place the line so that all four corners are right.","XOR. The fold laid the corners 0, 0 and 1, 1 on one place, so one line can part them from the other two."),"03-warp":vl("sigmoids","Choose sigmoids, and do the same.","XOR again. Nothing is folded here: the square is bent until a straight line is enough.")}};function dt(t,e=0){let n=null;return(o,r)=>(n=n?r.map((s,a)=>e*n[a]+s):[...r],o.map((s,a)=>s-t*n[a]))}function Al(t,[e,n]=[.9,.999],o=1e-8){let[r,s,a]=[null,null,0];return(i,c)=>{r??=c.map(()=>0),s??=c.map(()=>0),a+=1,r=r.map((d,f)=>d+(1-e)*(c[f]-d)),s=s.map((d,f)=>n*d+(1-n)*c[f]*c[f]);let l=t/(1-e**a),h=Math.sqrt(1-n**a);return i.map((d,f)=>d-l*r[f]/(Math.sqrt(s[f])/h+o))}}var Il=10,ft=(t,e=Il)=>t.some(n=>Math.abs(n)>e);function Yt(t,e,n,o,r=Il){let s=[n];for(;s.length<=o&&!ft(s.at(-1),r);){let a=s.at(-1);s.push(t(a,e(a,s.length-1)))}return s}function ve(t,e,n=0){let o=0;for(let[r,s]of t)o+=(r*e+n-s)**2;return o/t.length}function ln(t,e,n=0){let[o,r]=[0,0];for(let[s,a]of t){let i=2*(s*e+n-a)/t.length;o+=s*i,r+=i}return[o,r]}var ea=t=>t.reduce((e,n)=>e+n,0)/t.length;function Qn(t){let e=ea(t.map(([o])=>o*o)),n=ea(t.map(([o,r])=>o*r));return{bend:e,best:e===0?0:n/e}}function na(t){let[e,n]=[0,1].map(s=>ea(t.map(a=>a[s]))),o=t.map(([s,a])=>[s-e,a-n]),r=Qn(o).best;return[r,n-r*e]}var oa="batch-paths",mn=x([-1.5,2.5],[30,350]),un=x([-1.5,2.5],[344,24]),pf=[.02,.1,.3,.7,1.3,2.1,3.2,4.6],Tl=4,Nl=4,El=240,Ll=({points:t})=>[`full batch (${t.length})`,`mini-batch (${Tl})`,"stochastic (1)"],to=({points:t},[e,n])=>ve(t,e,n),$r=t=>to(t,na(t.points));function df(t){let{points:e,orders:n,looked:o,start:r,lr:s}=t;return[e.length,Tl,1].map(a=>{let i=Math.ceil(e.length/a),c=Math.floor(o/e.length),l=Math.floor(o%e.length/a),h=f=>{let $=n[Math.floor(f/i)%n.length],g=f%i*a;return $.slice(g,g+a).map(v=>e[v])},d=([f,$],g)=>ln(h(g),f,$);return Yt(dt(s),d,r,c*i+l)})}var eo=t=>df(t).map(e=>{let n=e.at(-1);return{path:e,now:n,cost:to(t,n)}}),fr=new Map;function ff(t){let e=JSON.stringify(t.points);if(!fr.has(e)){fr.clear();let n=pf.map(o=>$r(t)+o);fr.set(e,Qe(o=>to(t,o),n,mn,un))}return fr.get(e)}function $f(t,e){let[n,o]=t.start,[r,s]=na(t.points);return m`<svg viewBox="0 0 360 382" role="img"
    aria-label="${Ol(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="24" width="320" height="320"/>
    </clipPath>
    <g clip-path="url(#${e}-clip)">${ff(t)}</g>
    ${T(mn,un,{names:["weight w","bias b"],count:4})}
    <g clip-path="url(#${e}-clip)">
      ${eo(t).map(({path:a},i)=>Ho(a,i,mn,un)).reverse()}
      <path class="nn-centre" d="M${p(mn(r))} ${p(un(s)-6)}l6 6l-6 6l-6 -6z"/>
    </g>
    <circle class="nn-handle" data-drag="start" cx="${p(mn(n))}"
      cy="${p(un(o))}" r="11"/>
  </svg>`}var gf=(t,e)=>m`
  ${b(oa,"start",t,e,{},["w","b"])}
  ${b(oa,"lr",t,e)} ${b(oa,"looked",t,e)}`;function bf(t){let e=eo(t).map(({path:o,now:r,cost:s},a)=>m`<tr>
      <th scope="row">${Uo(a)} ${Ll(t)[a]}</th>
      <td><b data-shows="steps">${o.length-1}</b></td>
      <td>${ft(r)?"gone":m`<b data-shows="cost">${u(s)}</b>`}</td></tr>`),n=t.looked/t.points.length;return m`<table class="nn-table"><thead><tr><th>rows in a step</th>
      <th>steps</th><th>true cost</th></tr></thead><tbody>${e}</tbody></table>
    <p>${u(n,3)} epoch${n!==1&&"s"}. ◆ is the lowest
      place; the cost there is <b data-shows="best">${u($r(t))}</b>.</p>
    <p class="nn-note">A press of <i>Step</i> looks at ${Nl} examples. The full
      batch moves at every third press.</p>`}function Ol(t){let e=eo(t).map(({path:n,now:o,cost:r},s)=>{let a=ft(o)?"has gone":`is at a cost of ${u(r)}`;return`${Ll(t)[s]} ${a} after ${n.length-1} steps`});return`Level lines of the cost over weight and bias, with three walks from (${t.start.map(n=>u(n)).join(", ")}) at learning rate ${u(t.lr)}. ${t.looked} examples looked at: ${e.join("; ")}. The least possible cost is ${u($r(t))}.`}function xf({looked:t,points:e,orders:n}){let o=Math.min(El,e.length*n.length);return t<o?{looked:Math.min(o,t+Nl)}:null}var Sl=t=>Math.max(-1.5,Math.min(2.5,Math.round(t*20)/20))+0,Rl={picture:$f,controls:gf,readout:bf,describe:Ol,play:xf,plays:()=>!0,pace:120,wide:!0,input:t=>"start"in t?{...t,looked:0}:t,drags:{start:(t,[e,n])=>({start:[Sl(mn.invert(e)),Sl(un.invert(n))],looked:0})},goals:{"04-one-epoch":{ask:"Start where the cost is above 2. After exactly one epoch, make one runner's cost less than a quarter of another's.",praise:"At a modest rate, twelve rough steps beat one exact step: most examples point roughly the way of their mean, so waiting for all of them is slow.",met:t=>{let e=eo(t).map(n=>n.cost);return t.looked===t.points.length&&to(t,t.start)>2&&Math.min(...e)<Math.max(...e)/4}},"04-settle":{ask:"After all 20 epochs, the stochastic runner must be within 0.002 of the least cost. At which rate does it come to rest?",praise:"At a small one. One example's slope is a rumour; small steps average many rumours. Now the full batch has hardly moved: each size of batch has a rate of its own.",met:t=>t.looked===El&&to(t,t.start)>2&&eo(t)[2].cost<$r(t)+.002}}};var ra="descent",It=x([0,1.35],[46,346]),yf=24,wf=216,hn=286,gr=x([0,7e-4],[46,346]),vf=60,Zt=({points:t},e)=>ve(t,e),br=({points:t},e)=>ln(t,e)[0],Mf=t=>Math.round(t*1e6)/1e6,kf=t=>[Yt(dt(t.lr),([e])=>[br(t,e)],[t.A],t.steps)];function Me(t){let{best:e,bend:n}=Qn(t.points),o=kf(t)[0].map(([a])=>a),r=o.at(-1),s=1-2*n*t.lr;return{path:o,now:r,best:e,away:s,lands:1/(2*n),bounces:1/n}}function Pl(t){return t===1?"stands still: a rate of 0 moves nothing":Math.abs(t)<.002?"lands in one step":t>0?"crawls, always on the same side":Math.abs(t+1)<.001?"bounces forever, as near as it shows":t>-1?"zigzags, from side to side and inwards":"diverges: each step ends farther out"}function Af(t,e,n){let o=r=>`${p(It(r))} ${p(e(Zt(n,r)))}`;return m`<path class="nn-trail" d="M${t.map(o).join("L")}"/>
    ${t.slice(0,-1).map((r,s)=>m`<circle class="${s?"nn-step":"nn-from"}" cx="${p(It(r))}"
            cy="${p(e(Zt(n,r)))}" r="${s?3.5:6}"/>`)}`}var Wl=({lr:t,steps:e},n)=>e>0&&Math.abs(t/n-1)<.01;function If(t,{lands:e,bounces:n}){let o=gr.domain[1],r=[["crawls",0,e],["zigzags",e,n],["diverges",n,o]].filter(([,i])=>i<o),s=p(gr(t.lr)),a=r.some(([,,i])=>i<o&&Wl(t,i));return m`${a&&m`<text class="nn-small" x="46" y="${hn+34}">rate:</text>`}
    ${r.map(([i,c,l],h)=>{let[d,f]=[p(gr(c)),p(gr(Math.min(l,o)))];return m`<rect class="nn-regime" data-regime="${h}" x="${d}"
          y="${hn-8}" width="${p(f-d)}" height="22"/>
        ${f-d>50&&m`<text class="nn-small" x="${p((d+f)/2)}" y="${hn+7}"
          text-anchor="middle">${i}</text>`}
        ${l<o&&m`<path class="nn-zero" d="M${f} ${hn-8}v28"/>${Wl(t,l)&&m`<text class="nn-small" x="${f}" y="${hn+34}"
            text-anchor="middle">${l.toFixed(9)}</text>`}`}`})}
    <path class="nn-next" d="M${s} ${hn-8}l-6 -11h12z"/>`}function Sf(t,e){let n=Me(t),{path:o,now:r}=n,s=1.05*Math.max(...It.domain.map(c=>Zt(t,c))),a=x([-.03*s,s],[wf,yf]),i=r>=It.domain[0]&&r<=It.domain[1];return m`<svg viewBox="0 0 360 328" role="img"
    aria-label="${zl(t)}">
    <clipPath id="${e}-clip"><rect x="40" y="14" width="312" height="208"/>
    </clipPath>
    ${T(It,a,{names:["A, bottles for each guest","cost"],count:5})}
    <g clip-path="url(#${e}-clip)">
      <path class="nn-graph" d="${_(c=>Zt(t,c),It,a)}"/>
      ${i&&Ct(r,Zt(t,r),br(t,r),It,a,46)}
      ${Af(o,a,t)}
    </g>
    ${i&&jt("ball",It(r),a(Zt(t,r)))}
    ${If(t,n)}
  </svg>`}var Tf=(t,e)=>m`${b(ra,"A",t,e)}
  ${b(ra,"lr",t,e)} ${b(ra,"steps",t,e)}`;function Nf(t){let{path:e,now:n,away:o}=Me(t),r=Mf(br(t,n)),s=n-t.lr*br(t,n);return m`<p class="nn-formula">after ${e.length-1}
      ${e.length===2?"step":"steps"}: A = <b data-shows="A">${u(n,6)}</b>, cost <b data-shows="cost">${u(Zt(t,n),6)}</b>,
      slope <b data-shows="slope">${u(r)}</b></p>
    ${ft([n])?m`<p class="nn-note">The ball has left. It will not come back.</p>`:m`<p class="nn-formula">next: ${u(n)} − ${u(t.lr)} · ${k(r)} = <b data-shows="next">${u(s,6)}</b></p>`}
    <p>Each step multiplies the distance to the lowest place by <b
      data-shows="factor">${u(o)}</b>. The ball
      <b>${Pl(o)}</b>.</p>`}function zl(t){let{path:e,now:n,away:o}=Me(t);return`A curve with one lowest place: the cost of each A. A ball started at A = ${u(t.A)}, with learning rate ${u(t.lr)}. After ${e.length-1} steps it is at A = ${u(n)}, where the cost is ${u(Zt(t,n))}. It ${Pl(o)}.`}function Ef(t){let{now:e,best:n}=Me(t),o=Math.abs(e-n)<1e-9||t.lr===0;return t.steps===vf||ft([e])||o?null:{steps:t.steps+1}}var Lf=t=>Math.max(0,Math.min(1.35,Math.round(t*100)/100));function Of(t){let{path:e,best:n}=Me(t),o=Math.abs(t.A-n),r=e.every((a,i)=>i===0||(a-n)*(e[i-1]-n)<0),s=Math.abs(e.at(-1)-n)/o;return e.length>20&&o>.05&&r&&Math.abs(s-1)<.02}var Bl={picture:Sf,controls:Tf,readout:Nf,describe:zl,play:Ef,plays:()=>!0,input:t=>"A"in t?{...t,steps:0}:t,drags:{ball:(t,[e])=>({A:Lf(It.invert(e)),steps:0})},goals:{"04-to-08":{ask:"Start at A = 1 and come to 0.8 in a single step.",praise:"0.2 down a slope of 1272: the rate is 0.2 / 1272, about 0.000157.",met:t=>t.A===1&&t.steps===1&&Math.abs(Me(t).now-.8)<.001},"04-one-step":{ask:"Start at least 0.2 away from the lowest place, and land on it in a single step.",praise:"One step, from anywhere: this rate fits the curve's bend.",met:t=>{let{now:e,best:n}=Me(t),o=Math.abs(t.A-n)>=.2;return t.steps===1&&o&&Math.abs(e-n)<.001}},"04-forever":{ask:"Find a rate at which the ball bounces forever: after 20 steps it must still swing as wide as at first.",praise:"Twice the rate that lands in one step, and it never arrives.",met:Of}}};var xr="gears",sa={double:"2x",square:"x²",mirror:"1 − x"},aa={triple:"3u",square:"u²","minus-half":"−u/2"},jl=[-1.5,2],ql=[...Array(15).keys()].map(t=>-1.5+t/4),Jt=[58,166,274],ia=[26,322],pn=({first:t,second:e,x:n,halvings:o})=>bi(t,e,n,2**-o);function Rf({first:t,second:e}){let n=ql.map(se[t].f),o=n.map(se[e].f);return[jl,n,o].map(r=>x([Math.min(...r),Math.max(...r)],ia))}function Wf(t,e,n){let[o,r]=ia;return m`<g class="nn-axes"><path class="nn-zero" d="M${o} ${e}
      H${r}"/>${gt(...t.domain,5).map(s=>m`<path class="nn-zero" d="M${p(t(s))} ${e}v5"/><text
        x="${p(t(s))}" y="${e+20}" text-anchor="middle"
        >${u(s)}</text>`)}</g>
    <text class="nn-halo nn-strong" x="${o-18}" y="${e-12}">${n}</text>`}function Dl(t,e,n){let{from:o,to:r,rates:s}=pn(t),[a,i]=[Jt[e],Jt[e+1]],[c,l]=[o[e],r[e]].map(g=>p(n[e](g))),[h,d]=[o[e+1],r[e+1]].map(g=>p(n[e+1](g))),f=s[e],$=p((c+l+h+d)/4);return m`<path class="nn-band" d="M${c} ${a}L${l} ${a}L${d}
      ${i}L${h} ${i}Z"/>
    <path class="nn-edge ${H(f)}" d="M${c} ${a}L${h} ${i}"/>
    <path class="nn-edge ${H(f)}" d="M${l} ${a}L${d} ${i}"/>
    <text class="nn-halo nn-strong" x="${$}" y="${(a+i)/2+14}"
      text-anchor="middle">${Number.isNaN(f)?"no move":`× ${k(f)}`}</text>`}function Pf({from:t,to:e,moves:n},o,r){let s=Jt[o],[a,i]=[t[o],e[o]].map(c=>p(r[o](c)));return m`<path class="nn-move ${H(n[o])}" d="M${a}
      ${s}H${i}"/>
    <circle class="nn-centre" cx="${a}" cy="${s}" r="5"/>
    <text class="nn-halo nn-small" x="${p((a+i)/2)}" y="${s-(o?12:20)}"
      text-anchor="middle">${n[o]>0?"+":""}${u(n[o])}</text>`}function zf(t){let e=Rf(t),{first:n,second:o}=t,r=ql.map(s=>{let a=se[n].f(s);return[s,a,se[o].f(a)]});return m`<svg viewBox="0 0 346 304" role="img"
    aria-label="${Xl(t)}">
    ${r.map(s=>m`<polyline class="nn-mesh" points="${s.map((a,i)=>`${p(e[i](a))},${Jt[i]}`).join(" ")}"/>`)}
    ${Dl(t,0,e)} ${Dl(t,1,e)}
    ${["x",`u = ${sa[n]}`,`y = ${aa[o]}`].map((s,a)=>Wf(e[a],Jt[a],s))}
    ${Jt.map((s,a)=>Pf(pn(t),a,e))}
    <g class="nn-grab" data-drag="x"><circle cx="${p(e[0](t.x))}"
      cy="${Jt[0]}" r="16"/><circle class="nn-handle" cx="${p(e[0](t.x))}" cy="${Jt[0]}" r="9"/></g>
  </svg>`}var Bf=(t,e)=>m`
  ${S(xr,"first",t,e,n=>sa[n])}
  ${S(xr,"second",t,e,n=>aa[n])}
  ${b(xr,"x",t,e)} ${b(xr,"halvings",t,e)}`;function Df(t){let{from:e,moves:n,rates:o,slopes:r}=pn(t),[s,a,i]=n,[c,l,h]=o,d=!Number.isNaN(l);return m`<p class="nn-formula">x moves by ${u(s)}, u by <b
      data-shows="du">${u(a)}</b>, y by <b data-shows="dy">${u(i)}</b>.</p>
    <p class="nn-formula">u per x: <b data-shows="first">${u(c)}</b>;
      y per u: ${d?m`<b data-shows="second">${u(l)}</b>`:"u did not move"}; y per x: ${d&&m`${u(c)} · ${k(l)} = `}<b
      data-shows="both">${u(h)}</b></p>
    <p class="nn-formula">Slopes at x = ${u(t.x)}, u = ${u(e[1])}:
      ${u(r[0])} · ${k(r[1])} = <b data-shows="slope">${u(r[0]*r[1])}</b></p>`}function Xl(t){let{moves:e,slopes:n}=pn(t),[o,r,s]=e.map(a=>u(a));return`Three number lines: x, u = ${sa[t.first]}, y = ${aa[t.second]}. From x = ${u(t.x)} a nudge of ${o} moves u by ${r} and y by ${s}. The slopes ${u(n[0])} and ${u(n[1])} multiply to ${u(n[0]*n[1])}.`}var Cl=({slopes:t})=>t[0]*t[1],Hl={picture:zf,controls:Bf,readout:Df,describe:Xl,drags:{x(t,[e]){let n=x(jl,ia).invert(e);return{x:Math.max(-1.5,Math.min(1.5,Math.round(n*8)/8))}}},goals:{"00-chain":{ask:"With u = x² and y = 3u, find the place where y falls by 6 for each 1 that x grows: the slope of the whole chain is −6.",praise:"At −1: the slope of x² is −2 there, and −2 · 3 = −6.",met:t=>t.first==="square"&&t.second==="triple"&&Cl(pn(t))===-6},"00-block":{ask:"Make the slope of the whole chain 0, though the slope of the second link is not.",praise:"One slope of 0 and nothing gets through, whatever the other is. A shut ReLU stops the blame in the same way.",met(t){let e=pn(t);return Cl(e)===0&&e.slopes[1]!==0}}}};var ca="golf",yr=60,oo=10,Cf=12,jf=4,St=110,wr=x([0,125],[20,348]),la=x([0,12.5],[46,346]),ma=x([-150,4e3],[292,172]),Qt=t=>oo*t-yr,Ul=t=>Qt(t)**2,Fl=t=>2*oo*Qt(t),qf=({strength:t,lr:e,shots:n})=>[Yt(dt(e),([o])=>[Fl(o)],[t],n-1,100)],dn=t=>qf(t)[0].map(([e])=>e);function Xf(t,e){let[n,o]=[p(wr(0)),p(wr(oo*t))],r=p(St-.55*(o-n));return m`<path class="${e?"nn-flight":"nn-bump"}"
    d="M${n} ${St}Q${p((n+o)/2)} ${r} ${o} ${St}"/>`}function Hf(t,e){let n=dn(t),o=p(wr(yr)),r=(s,a)=>{let i=a===n.length-1;return m`<circle class="${i?"nn-dot":"nn-from"}"
      cx="${p(wr(oo*s))}" cy="${St}" r="${i?6:4.5}"/>`};return m`<svg viewBox="0 0 360 330" role="img"
    aria-label="${_l(t)}">
    <clipPath id="${e}-clip"><rect x="0" y="0" width="360" height="300"/>
    </clipPath>
    <g clip-path="url(#${e}-clip)">${n.map((s,a)=>Xf(s,a===n.length-1))}</g>
    <path class="nn-line" d="M8 ${St+6}H352"/>
    <path class="nn-normal" d="M${o} ${St+5}v-52"/>
    <path class="nn-one" d="M${o} ${St-47}l22 8l-22 8z"/>
    <path class="nn-cup" d="M${o-7} ${St+6}v9h14v-9"/>
    ${n.map(r)}
    <text class="nn-small" x="8" y="${St+24}">tee</text>
    <text class="nn-small" x="${o}" y="${St+30}" text-anchor="middle"
      >hole, ${yr} m</text>
    ${T(la,ma,{names:["strength","cost: miss²"],count:4})}
    <path class="nn-curve" d="${_(Ul,la,ma)}"/>
    ${n.map((s,a)=>{let i=a===n.length-1;return m`<circle class="${i?"nn-dot":"nn-from"}"
        cx="${p(la(s))}" cy="${p(ma(Ul(s)))}" r="${i?6:4.5}"/>`})}
  </svg>`}var Uf=(t,e)=>m`${b(ca,"strength",t,e)}
  ${b(ca,"lr",t,e)} ${b(ca,"shots",t,e)}`,no=t=>Math.round(t*1e6)/1e6,Gl=t=>t>0?"too far":t<0?"short":"in";function Ff(t){let e=dn(t),n=Math.max(0,e.length-jf),o=e.slice(n).map((r,s)=>{let a=no(Qt(r));return m`<tr><td>${n+s+1}</td>
      <td data-shows="strength">${u(no(r))}</td>
      <td><span data-shows="miss">${u(a)}</span> ${Gl(a)}</td>
      <td data-shows="change">${u(no(-t.lr*Fl(r)))}</td></tr>`});return m`<table class="nn-table nn-tight"><thead><tr><th>shot</th><th>strength</th>
      <th>miss in m</th><th>correction</th></tr></thead><tbody>${o}</tbody></table>
    <p class="nn-formula">correction = −rate · 2 · ${oo} · miss</p>`}function _l(t){let e=dn(t),n=no(Qt(e.at(-1)));return`A golf hole ${yr} metres from the tee. Shot ${e.length}, with strength ${u(no(e.at(-1)))}, ends ${u(Math.abs(n))} metres ${n?Gl(n):"away: in"}. Below it the cost curve, which never changes: the knob moves the shot along it.`}function Gf(t){let e=dn(t).at(-1),n=Math.abs(Qt(e))<.05||t.lr===0;return t.shots===Cf||n?null:{shots:t.shots+1}}var Vl={picture:Hf,controls:Uf,readout:Ff,describe:_l,play:Gf,plays:()=>!0,wide:!0,verbs:{step:"Next shot",play:"Play on"},input:t=>"strength"in t?{...t,shots:1}:t,goals:{"04-hole":{ask:"Miss the first shot by 20 metres or more, and be within half a metre of the hole by the fourth.",praise:"The sign gave the direction, the distance the size.",met:t=>{let e=dn(t);return Math.abs(Qt(t.strength))>=20&&e.length<=4&&Math.abs(Qt(e.at(-1)))<=.5}},"04-both-sides":{ask:"Now miss on both sides in turn, four times running or more, and still come within 2 metres.",praise:"Over-corrected each time, and still in the end: a zigzag that shrinks.",met:t=>{let e=dn(t).map(Qt);return e.every((o,r)=>r===0||o*e[r-1]<0)&&e.length>4&&Math.abs(e.at(-1))<=2}}}};var fn={bowl:{cost:([t,e])=>(t*t+e*e)/2,gradient:([t,e])=>[t,e],lowest:[[0,0]],heights:[.05,.2,.45,.8,1.25,1.8,2.45,3.2]},"narrow valley":{cost:([t,e])=>(t*t+25*e*e)/10,gradient:([t,e])=>[t/5,5*e],lowest:[[0,0]],heights:[.02,.1,.25,.5,1,2,4,7]},"two minima":{cost:([t,e])=>t**4/4-t**3/15-t**2/2+t/5+.38333333333333336+e*e/2,gradient:([t,e])=>[(t*t-1)*(t-.2),e],lowest:[[-1,0]],heights:[.05,.15,.25,.35,.45,.7,1.2,2]},saddle:{cost:([t,e])=>t*t/2+(e*e-1)**2/4,gradient:([t,e])=>[t,(e*e-1)*e],lowest:[[0,1],[0,-1]],heights:[.03,.1,.18,.25,.4,.7,1.2,2]},plateau:{cost:([t,e])=>1-Math.exp(-(t*t+e*e)),gradient:([t,e])=>{let n=2*Math.exp(-(t*t+e*e));return[t*n,e*n]},lowest:[[0,0]],heights:[.1,.3,.5,.7,.85,.95,.99]}};var vr="two-knobs",$n=x([-2,2],[30,350]),gn=x([-2,2],[344,24]),_f=200,ha=.01,Yl=["plain descent","with momentum","Adam"],Vf={},Kf=t=>Vf[t]??=Qe(fn[t].cost,fn[t].heights,$n,gn);function Yf({landscape:t,start:e,lr:n,steps:o,race:r}){let s=[dt(n),dt(n,.9),Al(n)].slice(0,r?3:1),{gradient:a}=fn[t];return s.map(i=>Yt(i,a,e,o))}function ke(t){let{cost:e}=fn[t.landscape];return Yf(t).map(n=>{let o=n.findIndex(r=>e(r)<ha);return{path:n,after:o,now:n.at(-1),cost:e(n.at(-1))}})}var Zl=t=>Math.round(t*1e6)/1e6;function Zf(t,e){let[n,o]=t.start;return m`<svg viewBox="0 0 360 382" role="img"
    aria-label="${Jl(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="24" width="320" height="320"/>
    </clipPath>
    <g clip-path="url(#${e}-clip)">${Kf(t.landscape)}</g>
    ${T($n,gn,{names:["knob u","knob v"],count:4})}
    <g clip-path="url(#${e}-clip)">
      ${fn[t.landscape].lowest.map(([r,s])=>m`<path class="nn-centre" d="M${p($n(r))} ${p(gn(s)-6)}l6 6l-6 6l-6 -6z"/>`)}
      ${ke(t).map(({path:r},s)=>Ho(r,s,$n,gn)).reverse()}
    </g>
    <circle class="nn-handle" data-drag="start" cx="${p($n(n))}"
      cy="${p(gn(o))}" r="11"/>
  </svg>`}var Jf=(t,e)=>m`
  ${t.choose&&S(vr,"landscape",t,e)}
  ${b(vr,"start",t,e,{},["u","v"])}
  ${b(vr,"lr",t,e)} ${b(vr,"steps",t,e)}`;function Qf(t){let e=ke(t).map(({path:n,after:o,now:r,cost:s},a)=>m`<tr>
      <th scope="row">${Uo(a)} ${Yl[a]}</th>
      <td>${ft(r)?"left the map":m`<b data-shows="cost">${u(Zl(s))}</b>`}</td>
      <td>${o<0?ft(r)?"never":"not yet":m`<b data-shows="after">${o}</b>`}</td></tr>`);return m`<table class="nn-table"><thead><tr><th>◆ = lowest</th>
      <th>cost now</th><th>first below ${ha} after</th></tr></thead>
    <tbody>${e}</tbody></table>`}function Jl(t){let e=ke(t).map(({now:n,cost:o,after:r},s)=>{let a=ft(n)?"has left the map":`is at (${n.map(c=>u(c,3)).join(", ")}), cost ${u(Zl(o))}`,i=r<0?"":`, first below ${ha} after ${r} steps`;return`${Yl[s]} ${a}${i}`});return`Level lines of a cost with two knobs: ${t.landscape}. Start at (${t.start.map(n=>u(n)).join(", ")}), learning rate ${u(t.lr)}. After ${t.steps} steps: ${e.join("; ")}.`}function t0(t){if(t.steps===_f)return null;let e={...t,steps:t.steps+1};return ke(e).some(({path:o})=>{if(o.length<e.steps+1)return!1;let[r,s]=o.slice(-2);return s.some((a,i)=>Math.abs(a-r[i])>1e-5)})?{steps:e.steps}:null}var Kl=t=>Math.max(-2,Math.min(2,Math.round(t*20)/20))+0,ua=([t,e],[n,o],r)=>Math.hypot(t-n,e-o)<r,Ql={picture:Zf,controls:Jf,readout:Qf,describe:Jl,play:t0,plays:()=>!0,pace:120,wide:!0,input:t=>"start"in t||"landscape"in t?{...t,steps:0}:t,drags:{start:(t,[e,n])=>({start:[Kl($n.invert(e)),Kl(gn.invert(n))],steps:0})},goals:{"04-valley":{ask:"In the narrow valley, start at least 1.5 away from the lowest place and bring plain descent below a cost of 0.01 in 40 steps or fewer.",praise:"A rate just below the one at which the steps across the valley would grow: the steep direction sets the limit, the flat one waits.",met:t=>{let[{after:e}]=ke(t);return t.landscape==="narrow valley"&&!ua(t.start,[0,0],1.5)&&Math.abs(t.start[1])>=.5&&e>=0&&e<=40}},"04-lower-minimum":{ask:"Two minima: bring plain descent to the lower one. Move the start, not farther than needed.",praise:"Which minimum it finds was decided by the start. No slope on the way told of the other one.",met:t=>t.landscape==="two minima"&&!ua(t.start,[-1,0],.5)&&ua(ke(t)[0].now,[-1,0],.05)},"04-leave-saddle":{ask:"Start a hair beside the saddle's ridge (v not 0, between −0.1 and 0.1), and let another runner be down, below a cost of 0.01, while plain descent is not.",praise:"On the ridge itself the slope across is 0, and nobody ever leaves. A hair beside it, whoever builds up speed leaves sooner.",met:t=>{let[e,...n]=ke(t);return t.landscape==="saddle"&&Math.abs(t.start[1])<=.1&&e.after<0&&n.some(({after:o})=>o>=0)}}}};var pa="wrong-model",bn=x([0,11],[34,346]),ro=x([-.5,8.5],[226,24]),e0=[1,2,3,4,5,6,7,8,9,10],n0=1e-4,da={linear:{of:t=>t,by:.6,model:"A·x"},quadratic:{of:t=>t*t,by:.06,model:"A·x²"},logarithmic:{of:Math.log,by:2.6,model:"A·log x"}},tm=t=>Object.values(da).find(e=>e.model===t).of,fa=t=>e0.map(e=>[e,da[t].by*da[t].of(e)]);function ao({data:t,model:e,A:n}){let o=tm(e),r=fa(t).map(([i,c])=>[o(i),c]),{best:s,bend:a}=Qn(r);return{cost:ve(r,n),slope:ln(r,n)[0],least:ve(r,s),lr:1/(8*a)}}function o0(t,e){let n=r=>t.A*tm(t.model)(r),o={...bn,domain:[.05,11]};return m`<svg viewBox="0 0 360 266" role="img"
    aria-label="${em(t)}">
    <clipPath id="${e}-clip"><rect x="34" y="24" width="312" height="202"/>
    </clipPath>
    ${T(bn,ro,{names:["guests x","bottles"],count:5})}
    <g clip-path="url(#${e}-clip)">
      ${fa(t.data).map(([r,s])=>m`<line class="nn-gap" x1="${p(bn(r))}" x2="${p(bn(r))}"
          y1="${p(ro(s))}" y2="${p(ro(n(r)))}"/>`)}
      <path class="nn-graph" d="${_(n,Object.assign(r=>bn(r),o),ro)}"/>
    </g>
    ${fa(t.data).map(([r,s])=>m`<circle class="nn-step nn-data" cx="${p(bn(r))}"
        cy="${p(ro(s))}" r="4.5"/>`)}
  </svg>`}var r0=(t,e)=>m`${S(pa,"data",t,e)}
  ${S(pa,"model",t,e)} ${b(pa,"A",t,e)}`,so=t=>Math.round(t*1e6)/1e6;function s0(t){let{cost:e,slope:n,least:o}=ao(t);return m`<p class="nn-formula">cost = <b data-shows="cost">${u(so(e))}</b>, its slope for A = <b data-shows="slope">${u(so(n))}</b></p>
    <p>The least cost that any A can reach with this model: <b
      data-shows="least">${u(so(o))}</b></p>`}function em(t){let{cost:e,least:n}=ao(t);return`Ten parties with ${t.data} data, and the model ${t.model} with A = ${u(t.A)}. The cost is ${u(so(e))}; the least that this model can reach is ${u(so(n))}.`}function a0(t){let{slope:e,lr:n}=ao(t);return Math.abs(e)<n0?null:{A:Math.min(3,dt(n)([t.A],[e])[0])}}var nm={picture:o0,controls:r0,readout:s0,describe:em,play:a0,plays:()=>!0,pace:120,goals:{"04-flat":{ask:"Wrong model: find data and a model whose cost has a slope below 0.01 in size while the cost itself is above 0.25.",praise:"Nothing is left to gain, and it still fits badly. No setting of the knob helps: the shape is wrong.",met:t=>{let{cost:e,slope:n}=ao(t);return Math.abs(n)<.01&&e>.25}},"04-right-shape":{ask:"Quadratic data: bring the cost below 0.001.",praise:"With the right shape, one knob is enough.",met:t=>t.data==="quadratic"&&ao(t).cost<.001}}};var xn={arrows:Ei,broadcast:zi,"matrix-product":ji,"power-curve":tc,secant:pl,slice:xc,gears:Hl,neuron:Fi,"decision-line":ci,"truth-table":gl,"sigmoid-curve":cc,activations:Ha,"softmax-bars":vc,"fit-probability":hi,reliability:sc,question:ec,"network-steps":el,"dinner-party":Wc,"xor-space":kl,bumps:Tc,"shape-checker":ml,"computational-graph":Ya,"mazur-network":_c,"nudge-error":sl,descent:Bl,"two-knobs":Ql,"batch-paths":Rl,"wrong-model":nm,golf:Vl,"xor-learning":wl,"gradient-depth":ki,"party-learning":Yi};function io(t,e,n){let o=Ia(t,e,n);return xn[t].check?.(o),o}function Mr(t,e,n,o,r,s={}){let a=F.figures[e].title;return m`<div class="nn-root" data-kind="${e}"
    data-wide="${String(!!t.wide)}"
    ${!t.plain&&m`role="group" aria-label="${a}"`}>
    <div class="nn-body">
      ${t.picture&&m`<div class="nn-stage">${t.picture(n,r,o)}</div>`}
      <div class="nn-side">
        <div class="nn-controls">${t.controls(n,r)}</div>
        ${t.plays?.(n)&&c0(t,n,s)}
      </div>
      ${t.readout&&m`<div class="nn-readout">${t.readout(n,r,o)}</div>`}
    </div>
    ${i0(t,n,o,s)}
    ${!t.plain&&l0(s)}
    <p class="nn-note" role="status">${s.note}</p>
    ${s.code&&m`<input class="nn-code" readonly aria-label="text to copy"
      value="${s.code}">`}
    <p class="nn-say" role="status"></p>
  </div>`}function i0(t,e,n,o){return e.goals?.length?m`<ul class="nn-goals" aria-label="Challenges">
    ${e.goals.map(r=>{let s=t.goals[r],a=s.met(e,n),i=a||!!o.met?.[r];return m`<li data-goal="${r}" data-met="${String(i)}">
        <span class="nn-tick" role="img"
          aria-label="${i?"Met":"Open"}">${i?"✓":""}</span>
        <span><b>Challenge.</b> ${s.ask}
        <span class="nn-praise">${(a||o.praised?.[r])&&s.praise}</span></span>
      </li>`})}
  </ul>`:""}function c0(t,e,n){let o=String(t.play(e)===null),{step:r="Step",play:s="Play"}=t.verbs??{};return m`<div class="nn-play nn-live">
    <button type="button" data-do="step" aria-disabled="${o}"
      >${r}</button>
    <button type="button" data-do="play" aria-disabled="${o}"
      >${n.playing?"Pause":s}</button>
  </div>`}function l0(t){return m`<div class="nn-tools nn-live">
    <button type="button" data-do="reset">Reset</button>
    <button type="button" data-do="copy">Copy as Python</button>
    ${t.link&&m`<button type="button" data-do="link">Copy link</button>`}
  </div>`}var om=t=>t.target.closest?.("[data-drag]");function rm(t,e,n){let o=null;function r(l){let h=om(l)?.dataset.drag;if(!h||l.button!==0)return;let d=l.target.closest("svg");o={name:h,svg:d},d.setPointerCapture(l.pointerId),l.preventDefault(),e(h)}function s(l){if(!o)return;let h=o.svg.getScreenCTM().inverse(),d=new DOMPoint(l.clientX,l.clientY),{x:f,y:$}=d.matrixTransform(h);n(o.name,[f,$])}let a=()=>o=null,c={pointerdown:r,pointermove:s,pointerup:a,pointercancel:a,touchstart:l=>om(l)&&l.preventDefault()};for(let[l,h]of Object.entries(c))t.addEventListener(l,h,{passive:!1});return()=>{for(let[l,h]of Object.entries(c))t.removeEventListener(l,h)}}var m0="[data-part]:not([data-part=''])";function $a(t){let e=[...t.querySelectorAll(m0)],o=(e.findLast(r=>r.matches(":hover"))??e.find(r=>r.matches(":focus-visible, :has(:focus-visible)")))?.dataset.part.split(" ")[0];for(let r of e)r.toggleAttribute("data-lit",r.dataset.part.split(" ").includes(o))}function sm(t){let e=()=>$a(t),n=["pointerover","pointerleave","focusin","focusout"];for(let o of n)t.addEventListener(o,e);return()=>{for(let o of n)t.removeEventListener(o,e)}}var xa="neural-networks-by-hand";var ga={};function kr(){try{let t=JSON.parse(localStorage.getItem(xa));if(t?.version===1&&typeof t.met=="object")return{...ga,...t.met}}catch{}return{...ga}}function ya(t){let e=kr();e[t]||u0({...e,[t]:new Date().toISOString().slice(0,10)})}function u0(t){ga=t;try{localStorage.setItem(xa,JSON.stringify({version:1,met:t}))}catch{}h0()}var ba=new Set,h0=()=>ba.forEach(t=>t());function am(t){let e=n=>n.key===xa&&t();return ba.add(t),globalThis.addEventListener?.("storage",e),()=>{ba.delete(t),globalThis.removeEventListener?.("storage",e)}}function im(t,e){if(Array.isArray(t)){let r=e.prefixItems??t.map(()=>e.items);return`[${t.map((s,a)=>im(s,r[a])).join(", ")}]`}if(typeof t=="boolean")return t?"True":"False";if(typeof t=="number")return e.type==="number"?Te(t):String(t);let n=t.includes("'")&&!t.includes('"')?'"':"'",o=t.replaceAll("\\","\\\\").replaceAll(n,`\\${n}`).replace(/[\0-\x1f\x7f-\xa0\xad]/g,f0);return n+o+n}var d0={"	":"\\t","\n":"\\n","\r":"\\r"},f0=t=>d0[t]??`\\x${t.charCodeAt(0).toString(16).padStart(2,"0")}`,$0=(t,e)=>JSON.stringify(t)===JSON.stringify(e),cm=({step:t,items:e})=>t!==void 0||!!(e&&cm(e));function lm(t,e){let{name:n,properties:o}=F.figures[t],r=Object.entries(o).filter(([s,a])=>cm(a)||!$0(e[s],a.default)).map(([s,a])=>`${s}=${im(e[s],a)}`);return`${n}(${r.join(", ")})`}var mm=11;function g0(t,e){var n=e.attributes,o,r,s,a,i;if(!(e.nodeType===mm||t.nodeType===mm)){for(var c=n.length-1;c>=0;c--)o=n[c],r=o.name,s=o.namespaceURI,a=o.value,s?(r=o.localName||r,i=t.getAttributeNS(s,r),i!==a&&(o.prefix==="xmlns"&&(r=o.name),t.setAttributeNS(s,r,a))):(i=t.getAttribute(r),i!==a&&t.setAttribute(r,a));for(var l=t.attributes,h=l.length-1;h>=0;h--)o=l[h],r=o.name,s=o.namespaceURI,s?(r=o.localName||r,e.hasAttributeNS(s,r)||t.removeAttributeNS(s,r)):e.hasAttribute(r)||t.removeAttribute(r)}}var Ar,b0="http://www.w3.org/1999/xhtml",Z=typeof document>"u"?void 0:document,x0=!!Z&&"content"in Z.createElement("template"),y0=!!Z&&Z.createRange&&"createContextualFragment"in Z.createRange();function w0(t){var e=Z.createElement("template");return e.innerHTML=t,e.content.childNodes[0]}function v0(t){Ar||(Ar=Z.createRange(),Ar.selectNode(Z.body));var e=Ar.createContextualFragment(t);return e.childNodes[0]}function M0(t){var e=Z.createElement("body");return e.innerHTML=t,e.childNodes[0]}function k0(t){return t=t.trim(),x0?w0(t):y0?v0(t):M0(t)}function Ir(t,e){var n=t.nodeName,o=e.nodeName,r,s;return n===o?!0:(r=n.charCodeAt(0),s=o.charCodeAt(0),r<=90&&s>=97?n===o.toUpperCase():s<=90&&r>=97?o===n.toUpperCase():!1)}function A0(t,e){return!e||e===b0?Z.createElement(t):Z.createElementNS(e,t)}function I0(t,e){for(var n=t.firstChild;n;){var o=n.nextSibling;e.appendChild(n),n=o}return e}function wa(t,e,n){t[n]!==e[n]&&(t[n]=e[n],t[n]?t.setAttribute(n,""):t.removeAttribute(n))}var um={OPTION:function(t,e){var n=t.parentNode;if(n){var o=n.nodeName.toUpperCase();o==="OPTGROUP"&&(n=n.parentNode,o=n&&n.nodeName.toUpperCase()),o==="SELECT"&&!n.hasAttribute("multiple")&&(t.hasAttribute("selected")&&!e.selected&&(t.setAttribute("selected","selected"),t.removeAttribute("selected")),n.selectedIndex=-1)}wa(t,e,"selected")},INPUT:function(t,e){wa(t,e,"checked"),wa(t,e,"disabled"),t.value!==e.value&&(t.value=e.value),e.hasAttribute("value")||t.removeAttribute("value")},TEXTAREA:function(t,e){var n=e.value;t.value!==n&&(t.value=n);var o=t.firstChild;if(o){var r=o.nodeValue;if(r==n||!n&&r==t.placeholder)return;o.nodeValue=n}},SELECT:function(t,e){if(!e.hasAttribute("multiple")){for(var n=-1,o=0,r=t.firstChild,s,a;r;)if(a=r.nodeName&&r.nodeName.toUpperCase(),a==="OPTGROUP")s=r,r=s.firstChild,r||(r=s.nextSibling,s=null);else{if(a==="OPTION"){if(r.hasAttribute("selected")){n=o;break}o++}r=r.nextSibling,!r&&s&&(r=s.nextSibling,s=null)}t.selectedIndex=n}}},co=1,hm=11,pm=3,dm=8;function te(){}function S0(t){if(t)return t.getAttribute&&t.getAttribute("id")||t.id}function T0(t){return function(n,o,r){if(r||(r={}),typeof o=="string")if(n.nodeName==="#document"||n.nodeName==="HTML"){var s=o;o=Z.createElement("html"),o.innerHTML=s}else if(n.nodeName==="BODY"){var a=o;o=Z.createElement("html"),o.innerHTML=a;var i=o.querySelector("body");i&&(o=i)}else o=k0(o);else o.nodeType===hm&&(o=o.firstElementChild);var c=r.getNodeKey||S0,l=r.onBeforeNodeAdded||te,h=r.onNodeAdded||te,d=r.onBeforeElUpdated||te,f=r.onElUpdated||te,$=r.onBeforeNodeDiscarded||te,g=r.onNodeDiscarded||te,v=r.onBeforeElChildrenUpdated||te,A=r.skipFromChildren||te,E=r.addChild||function(y,w){return y.appendChild(w)},P=r.childrenOnly===!0,tt=Object.create(null),z=[];function J(y){z.push(y)}function $t(y,w){if(y.nodeType===co)for(var R=y.firstChild;R;){var I=void 0;w&&(I=c(R))?J(I):(g(R),R.firstChild&&$t(R,w)),R=R.nextSibling}}function ot(y,w,R){$(y)!==!1&&(w&&w.removeChild(y),g(y),$t(y,R))}function rt(y){if(y.nodeType===co||y.nodeType===hm)for(var w=y.firstChild;w;){var R=c(w);R&&(tt[R]=w),rt(w),w=w.nextSibling}}rt(n);function ut(y){h(y);for(var w=y.firstChild;w;){var R=w.nextSibling,I=c(w);if(I){var N=tt[I];N&&Ir(w,N)?(w.parentNode.replaceChild(N,w),D(N,w)):ut(w)}else ut(w);w=R}}function O(y,w,R){for(;w;){var I=w.nextSibling;(R=c(w))?J(R):ot(w,y,!0),w=I}}function D(y,w,R){var I=c(w);if(I&&delete tt[I],!R){var N=d(y,w);if(N===!1||(N instanceof HTMLElement&&(y=N,rt(y)),t(y,w),f(y),v(y,w)===!1))return}y.nodeName!=="TEXTAREA"?lo(y,w):um.TEXTAREA(y,w)}function lo(y,w){var R=A(y,w),I=w.firstChild,N=y.firstChild,Ie,Tt,Se,mo,Bt;t:for(;I;){for(mo=I.nextSibling,Ie=c(I);!R&&N;){if(Se=N.nextSibling,I.isSameNode&&I.isSameNode(N)){I=mo,N=Se;continue t}Tt=c(N);var uo=N.nodeType,Dt=void 0;if(uo===I.nodeType&&(uo===co?(Ie?Ie!==Tt&&((Bt=tt[Ie])?Se===Bt?Dt=!1:(y.insertBefore(Bt,N),Tt?J(Tt):ot(N,y,!0),N=Bt,Tt=c(N)):Dt=!1):Tt&&(Dt=!1),Dt=Dt!==!1&&Ir(N,I),Dt&&D(N,I)):(uo===pm||uo==dm)&&(Dt=!0,N.nodeValue!==I.nodeValue&&(N.nodeValue=I.nodeValue))),Dt){I=mo,N=Se;continue t}Tt?J(Tt):ot(N,y,!0),N=Se}if(Ie&&(Bt=tt[Ie])&&Ir(Bt,I))R||E(y,Bt),D(Bt,I);else{var Tr=l(I);Tr!==!1&&(Tr&&(I=Tr),I.actualize&&(I=I.actualize(y.ownerDocument||Z)),E(y,I),ut(I))}I=mo,N=Se}O(y,N,Tt);var Ma=um[y.nodeName];Ma&&Ma(y,w)}var C=n,Ae=C.nodeType,yn=o.nodeType;if(!P){if(Ae===co)yn===co?Ir(n,o)||(g(n),C=I0(n,A0(o.nodeName,o.namespaceURI))):C=o;else if(Ae===pm||Ae===dm){if(yn===Ae)return C.nodeValue!==o.nodeValue&&(C.nodeValue=o.nodeValue),C;C=o}}if(C===o)g(n);else{if(o.isSameNode&&o.isSameNode(C))return;if(D(C,o,P),z)for(var wn=0,Sr=z.length;wn<Sr;wn++){var M=tt[z[wn]];M&&ot(M,M.parentNode,!1)}}return!P&&C!==n&&n.parentNode&&(C.actualize&&(C=C.actualize(n.ownerDocument||Z)),n.parentNode.replaceChild(C,n)),C}}var N0=T0(g0),fm=N0;var E0=/<[^>]*>|[^<]+/g,va=/([^\s="]+)="([^"]*)"/g,L0={"&amp;":"&","&lt;":"<","&gt;":">","&quot;":'"'},$m=t=>t.replace(/&\w+;/g,e=>L0[e]??e),gm=t=>t[0]==="<"?t.replace(va,'$1=""'):"";function O0(t,e){return t.localName==="details"&&(e.open=t.open),!t.classList.contains("nn-say")}function R0(t,e){let n=document.createTreeWalker(t,NodeFilter.SHOW_ELEMENT|NodeFilter.SHOW_TEXT,({parentNode:r})=>r.className==="nn-say"?NodeFilter.FILTER_REJECT:NodeFilter.FILTER_ACCEPT),o=e.map((r,s)=>{if(r.startsWith("</"))return null;let a=s?n.nextNode():t,i=r[0]==="<"?r.match(/[\w-]+/)[0]:"#text";return a?.nodeName.toLowerCase()===i.toLowerCase()&&a});return o.includes(!1)||n.nextNode()?null:o}function W0(t,e,n){if(t.nodeType===Node.TEXT_NODE){t.data=$m(n);return}let o=e.matchAll(va);for(let[,r,s]of n.matchAll(va))o.next().value[2]!==s&&t.setAttribute(r,$m(s))}function P0(t){for(let e of t.querySelectorAll("input")){let{value:n,checked:o,defaultValue:r,defaultChecked:s}=e;r&&n!==r&&(e.value=r),o!==s&&(e.checked=s)}for(let e of t.querySelectorAll("option"))e.selected!==e.defaultSelected&&(e.selected=e.defaultSelected)}function bm(t){let e=[],n=null;return o=>{let r=o.match(E0),s=[...r.keys()].filter(i=>r[i]!==e[i]),a=i=>n[i]?.isConnected&&gm(r[i])===gm(e[i]);if(n&&r.length===e.length&&s.every(a)){for(let i of s)W0(n[i],e[i],r[i]);P0(t)}else fm(t.firstElementChild,o,{onBeforeElUpdated:O0}),n=R0(t.firstElementChild,r);e=r}}function xm(t){let e=0;function n(){e=0,r.disconnect(),delete t.dataset.steady,t.style.removeProperty("--nn-height")}let o=a=>t.style.setProperty("--nn-height",`${Math.ceil(a)}px`),r=new ResizeObserver(([{borderBoxSize:a}])=>{let{blockSize:i}=a[0];t.offsetWidth!==e?requestAnimationFrame(n):i>t.offsetHeight&&o(i)});function s(){e||!t.offsetWidth||(e=t.offsetWidth,o(t.offsetHeight),t.dataset.steady="",r.observe(t.firstElementChild))}return{hold:s,letGo:n}}var z0=500,B0=700,ym=(t,[e,...n],o)=>e===void 0?o:t.with(e,ym(t[e],n,o));function wm(t,e,n){let o=e.get("kind"),r=xn[o],s=Object.keys(F.figures[o].properties),a=()=>io(o,Object.fromEntries(s.map(M=>[M,e.get(M)]))),i=a(),c=n.start??i,l={link:!!n.link,note:n.note,met:kr(),praised:{}},h=0,d=0,f=0,$=xm(t),g=bm(t);function v(){h=0;try{i=a()}catch(y){l.note=`${y.message} The figure shows its last state.`}tt();let M=Mr(r,o,i,c,n.uid,l).toString();t.firstElementChild||(t.innerHTML="<div></div>"),g(M),$a(t)}let A=()=>h||=requestAnimationFrame(v);function E(M){let y=t.querySelector(".nn-say");y&&(y.textContent=M)}function P(){r.plain||(clearTimeout(d),d=setTimeout(()=>E(r.describe(i)),B0))}function tt(){for(let M of i.goals??[]){let y=r.goals[M];y.met(i,c)&&(l.praised[M]=!0,!l.met[M]&&(ya(M),clearTimeout(d),E(`Challenge met. ${y.praise}`)))}r.task?.(i)&&ya(r.task(i)),l.met=kr()}function z(M){$.hold(),l.note=l.code="";for(let[y,w]of Object.entries(M))e.set(y,w);e.save_changes(),P(),A()}function J(){clearInterval(f),f=0,l.playing=!1,A()}function $t(){let M=r.play(i);return M?z(M):J(),!!M}function ot(){if(f)return J();if(matchMedia("(prefers-reduced-motion: reduce)").matches){let M={};for(let y=0;M&&y<1e3;y++)i={...i,...M},M=r.play(i);return z(i)}l.playing=!0,f=setInterval(()=>h||$t(),r.pace??z0),$t()}async function rt(M,y){try{await navigator.clipboard.writeText(M),l.note=`Copied ${y}.`,l.code=""}catch{l.note="Copying is denied here. Select the text and copy it:",l.code=M}A()}let ut={reset:()=>{J(),l.praised={},z(c)},copy:()=>rt(lm(o,i),"as Python"),link:()=>rt(n.link(i),"the link"),step:$t,play:ot},O=(M,y)=>F.figures[o].properties[M].enum?.find(w=>String(w)===y)??y;function D({target:M}){let y=M.dataset?.trait;if(!y)return;let[w,...R]=y.split("."),I=M.value;M.type==="checkbox"&&(I=R.length?Number(M.checked):M.checked),M.type==="range"&&(I=Number(I)),M.type==="radio"&&(I=O(w,I)),I=ym(e.get(w),R.map(Number),I);let N={[w]:I};z(r.input?.(N,i)??N)}function lo({target:M}){let y=M.closest?.("[data-do]");if(!y||y.ariaDisabled==="true")return;let w=y.dataset.do;r.actions?.[w]?z(r.actions[w](i)):ut[w]?.()}function C(M){let y=t.querySelector("[data-enter]");M.key!=="Enter"||!y||M.target.matches("input")&&y.click()}t.addEventListener("input",D),t.addEventListener("click",lo),t.addEventListener("click",$.letGo),t.addEventListener("keydown",C);let Ae=sm(t),yn=i,wn=rm(t,()=>yn=i,(M,y)=>z(r.drags[M](yn,y)));for(let M of s)e.on(`change:${M}`,A);let Sr=am(A);return v(),()=>{J(),cancelAnimationFrame(h),clearTimeout(d);for(let M of s)e.off(`change:${M}`,A);t.removeEventListener("input",D),t.removeEventListener("click",lo),t.removeEventListener("click",$.letGo),t.removeEventListener("keydown",C),$.letGo(),wn(),Ae(),Sr()}}var Ow={render({model:t,el:e}){let n=globalThis.nnFigures=(globalThis.nnFigures??0)+1;return wm(e,t,{uid:`nn-live-${n}`})}};function Rw(t,e,n,o){let r=io(t,e);return Mr(xn[t],t,r,r,n,{link:o}).toString()}var Ww=(t,e)=>xn[t].describe(io(t,e));export{Ow as default,Ww as describe,Rw as still};
