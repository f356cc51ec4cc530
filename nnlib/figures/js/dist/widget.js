var G={version:1,tasks:["00-axis","00-base","00-block","00-chain","00-column","00-dot","00-downhill","00-e","00-level","00-limit","00-links","00-log-product","00-one-weight","00-partial","00-partials","00-perpendicular","00-refused","00-right-angle","00-same-dot","00-same-slopes","00-shape","00-slope","00-slope-rules","00-star","00-steeper","00-steepest","00-trap","00-trap-loss","00-which-power","01-and","01-bias","01-both","01-distance","01-double","01-emails","01-knobs","01-lower-bias","01-nand","01-no-mistakes","01-one","01-or","01-random","01-rule","01-rule-step","01-same-line","01-scale","01-seven-bottles","01-silence","01-swap","01-xor","01-xor-rows","01-xor-why","02-blunder","02-calibrate","02-centre","02-centre-moves","02-corner","02-coupling","02-fair","02-five","02-half-at-four","02-halve","02-learn","02-loss","02-mirror","02-ninety","02-odds","02-odds-back","02-relu-corner","02-saturate","02-shift","02-sigma-zero","02-squash","02-staircase","02-steepest","02-steepness","02-step-at-two","02-sure","02-tanh","03-both","03-collapse","03-count","03-cybenko","03-feud","03-fit","03-flat","03-fold","03-fold-place","03-forward","03-hidden-sum","03-hidden-why","03-hill","03-idle","03-idle-relu","03-last-bit","03-most-wine","03-one-knob","03-one-sum","03-product-shape","03-silent","03-silent-shape","03-step","03-to","03-warp","03-wave","03-weights-shape","03-wrong-bias","04-across","04-both-sides","04-cost","04-double","04-first-adam","04-first-epoch","04-flat","04-flat-bad","04-forever","04-hill","04-hole","04-land","04-leave-saddle","04-lower-minimum","04-next","04-one-epoch","04-one-step","04-promise","04-ratio","04-ridge","04-right-shape","04-second-step","04-settle","04-sgd","04-shrink","04-sum","04-sure-wrong","04-to-08","04-valley","04-which-way","05-backward","05-both-sides","05-bug-line","05-explode","05-find-bug","05-hidden","05-keep","05-last-error","05-lost","05-nudge","05-one-side","05-one-step","05-order","05-party-dead","05-party-learned","05-party-sum","05-price","05-rate","05-relu","05-revive","05-second","05-shared","05-small","05-square","05-thirty","05-two-paths","05-vanish","05-w6","05-wrong-silent","05-xor-learned","05-xor-quick","05-xor-stuck","05-zeros"],figures:{secant:{name:"Secant",title:"the slope of a curve between two points",type:"object",properties:{curve:{enum:["line","square","three-squares","square-and-line"],title:"curve",default:"square"},x:{type:"number",minimum:-2,maximum:2,step:.125,title:"place x",default:1},halvings:{type:"integer",minimum:0,maximum:10,step:1,title:"halvings of the nudge",default:0},goals:{type:"array",items:{enum:["00-slope","00-downhill"]},minItems:0,maxItems:2,default:[]}}},"power-curve":{name:"PowerCurve",title:"the powers of a base",type:"object",properties:{base:{type:"number",minimum:.5,maximum:3.5,step:.03125,title:"base",default:2},x:{type:"number",minimum:-2,maximum:2,step:.03125,title:"power x",default:1},mirror:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["00-e","00-which-power"]},minItems:0,maxItems:2,default:[]}}},arrows:{name:"Arrows",title:"two vectors as arrows",type:"object",properties:{u:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:2,maxItems:2,default:[2,1]},v:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:2,maxItems:2,default:[1,2]},goals:{type:"array",items:{enum:["00-right-angle","00-same-dot"]},minItems:0,maxItems:2,default:[]}}},"matrix-product":{name:"MatrixProduct",title:"the product of two matrices",type:"object",properties:{X:{type:"array",items:{type:"number",minimum:-9,maximum:9},minItems:6,maxItems:6,default:[1,2,3,0,1,-1]},W:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:6,maxItems:6,default:[1,-1,0,2,2,.5]},entry:{enum:["1,1","1,2","2,1","2,2"],title:"entry",default:"1,1"},goals:{type:"array",items:{enum:["00-column"]},minItems:0,maxItems:1,default:[]}}},broadcast:{name:"Broadcast",title:"how NumPy stretches two arrays to one shape",type:"object",properties:{a:{enum:["()","(2,)","(3,)","(1, 3)","(3, 1)","(2, 3)","(3, 3)"],title:"shape of a",default:"(2, 3)"},b:{enum:["()","(2,)","(3,)","(1, 3)","(3, 1)","(2, 3)","(3, 3)"],title:"shape of b",default:"(3,)"},goals:{type:"array",items:{enum:["00-refused","00-trap"]},minItems:0,maxItems:2,default:[]}}},slice:{name:"Slice",title:"the slopes of a surface",type:"object",properties:{surface:{enum:["plane","bowl","product"],title:"height",default:"bowl"},x:{type:"number",minimum:-2,maximum:2,step:.25,title:"x",default:1},y:{type:"number",minimum:-2,maximum:2,step:.25,title:"y",default:1},angle:{type:"integer",minimum:0,maximum:360,step:5,title:"direction in degrees",default:0},turn:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["00-partials","00-same-slopes","00-steepest","00-level"]},minItems:0,maxItems:4,default:[]}}},gears:{name:"Gears",title:"a chain of two rates",type:"object",properties:{first:{enum:["double","square","mirror"],title:"u =",default:"square"},second:{enum:["triple","square","minus-half"],title:"y =",default:"triple"},x:{type:"number",minimum:-1.5,maximum:1.5,step:.125,title:"place x",default:1},halvings:{type:"integer",minimum:1,maximum:10,step:1,title:"halvings of the nudge",default:1},goals:{type:"array",items:{enum:["00-chain","00-block"]},minItems:0,maxItems:2,default:[]}}},neuron:{name:"Neuron",title:"a neuron with its knobs",type:"object",properties:{w:{type:"array",items:{type:"number",minimum:-10,maximum:10,step:.25},minItems:1,maxItems:3,title:"weight of {name}",fixedLength:!0,default:[7,3]},b:{type:"number",minimum:-10,maximum:10,step:.25,title:"bias",default:-2},x:{type:"array",items:{type:"number",minimum:0,maximum:80,step:1},minItems:1,maxItems:3,title:"{name}",sameLengthAs:"w",fixedLength:!0,default:[1,0]},activation:{enum:["step","identity","sigmoid"],title:"activation",default:"step"},names:{type:"array",items:{type:"string",minLength:1,maxLength:24},minItems:1,maxItems:3,sameLengthAs:"w",fixedLength:!0,default:["x₁","x₂"]},answers:{type:"array",items:{type:"string",minLength:1,maxLength:24},minItems:2,maxItems:2,default:["stays silent","fires"]},switches:{type:"boolean",default:!0},table:{type:"boolean",default:!1},choose:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["01-silence","01-both","01-seven-bottles","03-last-bit"]},minItems:0,maxItems:4,default:[]}}},"decision-line":{name:"DecisionLine",title:"a neuron's line through labelled points",type:"object",properties:{w:{type:"array",items:{type:"number",minimum:-10,maximum:10,step:.25},minItems:2,maxItems:2,title:"weight w{i}",default:[1,-1]},b:{type:"number",minimum:-10,maximum:10,step:.25,title:"bias b",default:0},points:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:-3,maximum:3},{type:"number",minimum:-3,maximum:3},{enum:[0,1]}],minItems:3,maxItems:3},minItems:0,maxItems:60,default:[[2,1,1],[-2,-3,0],[-2,0,1],[1,-2,0],[0,1,1],[3,-1,0]]},rule:{type:"boolean",default:!1},turn:{type:"integer",minimum:0,maximum:59,default:0},last:{enum:["","added","subtracted","kept","not added","not subtracted","not kept"],default:""},goals:{type:"array",items:{enum:["01-no-mistakes","01-same-line","01-swap","01-rule"]},minItems:0,maxItems:4,default:[]}}},"truth-table":{name:"TruthTable",title:"a truth table to meet with one neuron",type:"object",properties:{gate:{enum:["AND","OR","NAND","XOR"],title:"table",default:"AND"},w:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:2,maxItems:2,title:"weight w{i}",default:[1,1]},b:{type:"number",minimum:-3,maximum:3,step:.25,title:"bias b",default:.5},firing:{enum:["","w1+w2+b>0","w1+w2+2b>0","2w1+2w2+2b>0"],default:""},silent:{enum:["","w1+w2<=0","w1+w2+b<=0","w1+w2+2b<=0"],default:""},goals:{type:"array",items:{enum:["01-and","01-or","01-nand","01-xor"]},minItems:0,maxItems:4,default:[]}}},question:{name:"Question",title:"a question",type:"object",properties:{id:{type:"string",minLength:0,maxLength:40,default:""},data:{type:"string",minLength:0,maxLength:8e3,default:""},answer:{type:"string",minLength:0,maxLength:40,default:""},checked:{type:"boolean",default:!1}}},"sigmoid-curve":{name:"SigmoidCurve",title:"a sigmoid with its knobs",type:"object",properties:{w:{type:"number",minimum:-8,maximum:8,step:.25,title:"weight w",default:1},b:{type:"number",minimum:-24,maximum:24,step:.25,title:"bias b",default:0},x:{type:"number",minimum:-4,maximum:4,step:.125,title:"input x",default:1},tangent:{type:"boolean",default:!1},lockable:{type:"boolean",default:!1},keep:{type:"boolean",title:"keep the centre",default:!1},centre:{type:"number",minimum:-3,maximum:3,default:0},goals:{type:"array",items:{enum:["02-step-at-two","02-mirror","02-steepest"]},minItems:0,maxItems:3,default:[]}}},activations:{name:"Activations",title:"six activations and their slopes",type:"object",properties:{z:{type:"number",minimum:-8,maximum:8,step:.25,title:"pre-activation z",default:1},negative_slope:{type:"number",minimum:0,maximum:1,default:.1},goals:{type:"array",items:{enum:["02-saturate","02-corner"]},minItems:0,maxItems:2,default:[]}}},"softmax-bars":{name:"SoftmaxBars",title:"scores turned into probabilities by softmax",type:"object",properties:{z:{type:"array",items:{type:"number",minimum:-5,maximum:5,step:.25},minItems:2,maxItems:4,title:"score of {name}",fixedLength:!0,default:[1,2,.5]},names:{type:"array",items:{type:"string",minLength:1,maxLength:12},minItems:2,maxItems:4,sameLengthAs:"z",fixedLength:!0,default:["cat","dog","bird"]},goals:{type:"array",items:{enum:["02-halve","02-shift"]},minItems:0,maxItems:2,default:[]}}},"fit-probability":{name:"FitProbability",title:"a probability to fit to labelled emails",type:"object",properties:{w:{type:"number",minimum:-4,maximum:4,step:.125,title:"weight w",default:0},b:{type:"number",minimum:-10,maximum:10,step:.25,title:"bias b",default:0},x:{type:"number",minimum:0,maximum:10,step:.5,title:"an email with so many CAPITALS",default:4},points:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:0,maximum:10},{enum:[0,1]}],minItems:2,maxItems:2},minItems:1,maxItems:40,default:[[0,0],[1,0],[2,0],[3,0],[3,1],[4,0],[5,0],[5,1],[6,1],[7,0],[7,1],[9,1]]},surprise:{type:"boolean",default:!1},learn:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["02-half-at-four","02-fair","02-learn"]},minItems:0,maxItems:3,default:[]}}},reliability:{name:"Reliability",title:"what a model said against what happened",type:"object",properties:{scale:{type:"number",minimum:0,maximum:2,step:.125,title:"log-odds multiplied by",default:1},cases:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:-8,maximum:8},{type:"integer",minimum:0,maximum:999},{type:"integer",minimum:0,maximum:999}],minItems:3,maxItems:3},minItems:0,maxItems:60,default:[[-6,0,9],[-5.5,0,13],[-5,0,17],[-4.5,1,21],[-4,4,24],[-3.5,1,34],[-3,11,31],[-2.5,14,35],[-2,9,46],[-1.5,23,38],[-1,21,44],[-.5,33,36],[0,35,35],[.5,40,29],[1,43,22],[1.5,41,20],[2,41,14],[2.5,41,8],[3,35,7],[3.5,28,7],[4,25,3],[4.5,19,3],[5,16,1],[5.5,13,0],[6,8,1]]},goals:{type:"array",items:{enum:["02-calibrate"]},minItems:0,maxItems:1,default:[]}}},"network-steps":{name:"NetworkSteps",title:"a network that steps through its own arithmetic",type:"object",properties:{x:{type:"array",items:{enum:[0,1]},minItems:2,maxItems:2,title:"{name} digit",default:[0,1]},at:{type:"integer",minimum:0,maximum:15,step:1,title:"steps done",default:0},W1:{type:"array",items:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:2,maxItems:2},minItems:2,maxItems:2,default:[[.6,-.4],[-1.7,-1.3]]},b1:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:2,maxItems:2,default:[.2,.2]},W2:{type:"array",items:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:1,maxItems:1},minItems:2,maxItems:2,default:[[-1.36],[.34]]},b2:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:1,maxItems:1,default:[.9]},knob:{enum:["W1.0.0","W1.0.1","W1.1.0","W1.1.1","b1.0","b1.1","W2.0.0","W2.1.0","b2.0"],default:"W1.0.0"},knobs:{type:"boolean",default:!1},table:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["03-step","03-one-knob"]},minItems:0,maxItems:2,default:[]}}},"dinner-party":{name:"DinnerParty",title:"wine for a dinner party",type:"object",properties:{guests:{type:"array",items:{enum:[0,1]},minItems:3,maxItems:3,title:"{name}",default:[0,0,0]},W1:{type:"array",items:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:3,maxItems:3},minItems:3,maxItems:3,default:[[0,0,1],[0,1.5,0],[1,.4,0]]},b1:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:3,maxItems:3,default:[0,-.5,0]},W2:{type:"array",items:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:1,maxItems:1},minItems:3,maxItems:3,default:[[.5],[2],[-5]]},b2:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:1,maxItems:1,default:[1]},relu:{type:"array",items:{enum:[0,1]},minItems:3,maxItems:3,title:"ReLU in {name}",default:[1,1,1]},knob:{enum:["W1.0.0","W1.0.1","W1.0.2","W1.1.0","W1.1.1","W1.1.2","W1.2.0","W1.2.1","W1.2.2","b1.0","b1.1","b1.2","W2.0.0","W2.1.0","W2.2.0","b2.0"],default:"W1.0.0"},knobs:{type:"boolean",default:!1},unplug:{type:"boolean",default:!1},table:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["03-most-wine","03-idle-relu","03-feud"]},minItems:0,maxItems:3,default:[]}}},"xor-space":{name:"XorSpace",title:"XOR in the space of two hidden neurons",type:"object",properties:{way:{enum:["sigmoids","ReLUs"],title:"hidden neurons",default:"ReLUs"},amount:{type:"number",minimum:0,maximum:1,step:.05,title:"plain square → hidden square",default:0},w:{type:"array",items:{type:"number",minimum:-4,maximum:4,step:.25},minItems:2,maxItems:2,title:"weight of {name}",default:[1,-1]},b:{type:"number",minimum:-4,maximum:4,step:.25,title:"bias",default:.25},goals:{type:"array",items:{enum:["03-fold","03-warp"]},minItems:0,maxItems:2,default:[]}}},bumps:{name:"Bumps",title:"a curve built of bumps",type:"object",properties:{target:{enum:["hill","wave","roof"],title:"curve to match",default:"hill"},count:{enum:[2,4,8],title:"bumps",default:2},steepness:{type:"number",minimum:4,maximum:100,step:4,title:"steepness",default:32},heights:{type:"array",items:{type:"number",minimum:-1,maximum:1,step:.0625},minItems:8,maxItems:8,title:"height of {name}",default:[.5,0,0,0,0,0,0,0]},goals:{type:"array",items:{enum:["03-hill","03-wave"]},minItems:0,maxItems:2,default:[]}}},"shape-checker":{name:"ShapeChecker",title:"the shapes of a layer",type:"object",properties:{formula:{enum:["X @ W + b","X @ W.T + b","W @ X + b"],title:"formula",default:"X @ W + b"},X:{type:"array",items:{type:"integer",minimum:1,maximum:8,step:1},minItems:2,maxItems:2,title:"{name} of X",default:[4,2]},W:{type:"array",items:{type:"integer",minimum:1,maximum:8,step:1},minItems:2,maxItems:2,title:"{name} of W",default:[3,2]},b:{type:"integer",minimum:1,maximum:8,step:1,title:"entries of b",default:3},goals:{type:"array",items:{enum:["03-fit","03-silent"]},minItems:0,maxItems:2,default:[]}}},descent:{name:"Descent",title:"a ball on the cost curve of one knob",type:"object",properties:{A:{type:"number",minimum:0,maximum:1.35,step:.01,title:"start: A",default:1},lr:{type:"number",minimum:0,maximum:7e-4,step:1e-6,title:"learning rate",default:5e-5},steps:{type:"integer",minimum:0,maximum:60,step:1,title:"steps done",default:0},points:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:1,maximum:100},{type:"number",minimum:0,maximum:100}],minItems:2,maxItems:2},minItems:1,maxItems:12,default:[[3,2],[10,7],[75,50]]},goals:{type:"array",items:{enum:["04-to-08","04-one-step","04-forever"]},minItems:0,maxItems:3,default:[]}}},"two-knobs":{name:"TwoKnobs",title:"descent on two knobs, seen from above",type:"object",properties:{landscape:{enum:["bowl","narrow valley","two minima","saddle","plateau"],title:"landscape",default:"bowl"},start:{type:"array",items:{type:"number",minimum:-2,maximum:2,step:.05},minItems:2,maxItems:2,title:"start: knob {name}",default:[-1.5,1]},lr:{type:"number",minimum:.01,maximum:.5,step:.01,title:"learning rate",default:.1},steps:{type:"integer",minimum:0,maximum:200,step:1,title:"steps done",default:0},race:{type:"boolean",default:!1},choose:{type:"boolean",default:!0},goals:{type:"array",items:{enum:["04-valley","04-lower-minimum","04-leave-saddle"]},minItems:0,maxItems:3,default:[]}}},"batch-paths":{name:"BatchPaths",title:"full batch, mini-batch and single examples on the same data",type:"object",properties:{start:{type:"array",items:{type:"number",minimum:-1.5,maximum:2.5,step:.05},minItems:2,maxItems:2,title:"start: knob {name}",default:[-1.2,-.6]},lr:{type:"number",minimum:.01,maximum:.4,step:.01,title:"learning rate",default:.1},looked:{type:"integer",minimum:0,maximum:240,step:4,title:"examples looked at",default:0},points:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:-2,maximum:2},{type:"number",minimum:-5,maximum:5}],minItems:2,maxItems:2},minItems:12,maxItems:12,default:[[-1,.1],[-.8,.4],[-.6,1.3],[-.4,1],[-.2,.3],[0,1.1],[.2,1],[.4,1.5],[.6,.9],[.8,1.8],[1,2],[1.2,2.7]]},orders:{type:"array",items:{type:"array",items:{type:"integer",minimum:0,maximum:11},minItems:12,maxItems:12},minItems:1,maxItems:20,default:[[1,0,8,2,10,9,7,6,4,3,5,11],[3,2,6,0,7,11,9,8,5,10,4,1],[1,3,2,8,6,5,7,4,0,10,11,9],[4,6,10,11,0,1,2,9,8,3,5,7],[2,9,7,0,11,4,10,3,1,6,5,8],[8,6,4,7,10,3,9,11,1,0,2,5],[0,7,10,6,4,5,1,3,8,2,11,9],[6,9,11,4,0,2,7,1,8,10,3,5],[5,7,3,1,4,0,11,9,2,8,10,6],[6,4,9,0,8,2,1,10,5,7,11,3],[5,3,9,7,1,2,10,11,4,6,0,8],[2,8,1,7,3,6,11,9,0,4,10,5],[3,9,4,11,2,0,10,6,1,8,5,7],[3,2,0,9,5,11,10,7,8,6,4,1],[2,10,0,5,1,3,9,11,8,6,7,4],[0,2,7,3,11,8,9,5,1,10,4,6],[9,4,11,8,0,1,10,2,6,5,7,3],[5,3,1,4,0,11,8,7,6,10,2,9],[6,5,7,0,2,9,11,8,4,1,10,3],[2,11,0,10,9,6,7,3,5,8,1,4]]},goals:{type:"array",items:{enum:["04-one-epoch","04-settle"]},minItems:0,maxItems:2,default:[]}}},"wrong-model":{name:"WrongModel",title:"a model fitted to data of its own shape, or of another",type:"object",properties:{data:{enum:["linear","quadratic","logarithmic"],title:"data",default:"linear"},model:{enum:["A·x","A·x²","A·log x"],title:"model",default:"A·x"},A:{type:"number",minimum:0,maximum:3,step:.01,title:"knob A",default:.2},goals:{type:"array",items:{enum:["04-flat","04-right-shape"]},minItems:0,maxItems:2,default:[]}}},golf:{name:"Golf",title:"a golf hole and one knob",type:"object",properties:{strength:{type:"number",minimum:0,maximum:10,step:.25,title:"first shot: strength",default:9},lr:{type:"number",minimum:0,maximum:.01,step:5e-4,title:"learning rate",default:.001},shots:{type:"integer",minimum:1,maximum:12,step:1,title:"shots played",default:1},goals:{type:"array",items:{enum:["04-hole","04-both-sides"]},minItems:0,maxItems:2,default:[]}}},"computational-graph":{name:"ComputationalGraph",title:"a computational graph, forward and backward",type:"object",properties:{graph:{enum:["bill","neuron"],default:"bill"},at:{type:"integer",minimum:0,maximum:13,step:1,title:"steps done",default:0},guests:{type:"integer",minimum:0,maximum:20,step:1,title:"guests",default:10},price:{type:"number",minimum:0,maximum:24,step:.5,title:"price of a bottle",default:8},meal:{type:"number",minimum:0,maximum:40,step:1,title:"price of a meal",default:20},x:{type:"number",minimum:-4,maximum:4,step:.25,title:"input x",default:1},w:{type:"number",minimum:-4,maximum:4,step:.25,title:"weight w",default:2},b:{type:"number",minimum:-4,maximum:4,step:.25,title:"bias b",default:2},target:{enum:[0,1],title:"target",default:0},goals:{type:"array",items:{enum:["05-backward","05-thirty","05-wrong-silent"]},minItems:0,maxItems:3,default:[]}}},"mazur-network":{name:"MazurNetwork",title:"a network of six neurons, forward, backward and updated",type:"object",properties:{steps:{type:"integer",minimum:0,maximum:1e4,step:1,title:"steps of training done",default:0},phase:{enum:["hidden","outputs","output-blame","hidden-blame","update"],title:"this step, as far as",default:"hidden"},early:{type:"boolean",title:"move w₅ to w₈ early",default:!1},hunt:{type:"boolean",default:!1},pick:{enum:["w1","w2","w3","w4","w5","w6","w7","w8"],default:"w5"},goals:{type:"array",items:{enum:["05-one-step","05-find-bug","05-last-error"]},minItems:0,maxItems:3,default:[]}}},"nudge-error":{name:"NudgeError",title:"how wrong a nudged slope is, against the size of the nudge",type:"object",properties:{power:{type:"integer",minimum:-16,maximum:0,step:1,title:"nudge: 10 to the power of",default:-1},way:{enum:["one side","both sides"],title:"measured",default:"one side"},single:{type:"boolean",title:"single precision (float32)",default:!1},goals:{type:"array",items:{enum:["05-one-side","05-both-sides","05-lost"]},minItems:0,maxItems:3,default:[]}}},"xor-learning":{name:"XorLearning",title:"XOR being learned",type:"object",properties:{seed:{type:"integer",minimum:0,maximum:99,step:1,title:"seed of the first weights",default:3},rate:{type:"number",minimum:.25,maximum:6,step:.25,title:"learning rate",default:4},steps:{type:"integer",minimum:0,maximum:1500,step:5,title:"steps taken",default:0},goals:{type:"array",items:{enum:["05-xor-learned","05-xor-stuck","05-xor-quick"]},minItems:0,maxItems:3,default:[]}}},"gradient-depth":{name:"GradientDepth",title:"the gradient in each layer of a deep network",type:"object",properties:{activation:{enum:["sigmoid","tanh","relu"],title:"activation",default:"sigmoid"},init:{enum:["zeros","uniform","xavier","he"],title:"first weights",default:"xavier"},of:{enum:["weights","biases"],title:"gradient of the",default:"weights"},depth:{type:"integer",minimum:1,maximum:12,step:1,title:"hidden layers",default:2},width:{type:"integer",minimum:2,maximum:16,step:1,title:"neurons in each",default:8},seed:{type:"integer",minimum:0,maximum:99,step:1,title:"seed",default:0},goals:{type:"array",items:{enum:["05-vanish","05-revive","05-explode"]},minItems:0,maxItems:3,default:[]}}},"party-learning":{name:"PartyLearning",title:"the dinner party, learned from many starts",type:"object",properties:{seed:{type:"integer",minimum:0,maximum:39,step:1,title:"seed of the start picked",default:0},rate:{enum:[.01,.03,.1,.3],title:"learning rate",default:.1},steps:{type:"integer",minimum:0,maximum:1e3,step:5,title:"steps taken",default:0},goals:{type:"array",items:{enum:["05-party-learned","05-party-dead","05-party-sum"]},minItems:0,maxItems:3,default:[]}}}}};function Nr(t){if(t.enum){let n=t.enum.map(bm).join(", ");return t.enum.length===1?n:`one of ${n}`}return t.prefixItems?"["+t.prefixItems.map(Nr).join("; ")+"]":t.type==="array"?`a list of ${Ma(t.minItems,t.maxItems)}, each ${Nr(t.items)}`:t.type==="string"?`a text of ${Ma(t.minLength,t.maxLength)} characters`:t.type==="boolean"?"True or False":`${t.type==="number"?"a number":"a whole number"} from ${t.minimum} to ${t.maximum}`}var bm=t=>typeof t=="string"?`'${t}'`:String(t),Ma=(t,e)=>t===e?`${t}`:`${t} to ${e}`;function ka(t,e){if(t.enum)return t.enum.includes(e);if(t.type==="array")return xm(t,e);if(t.type==="boolean")return typeof e=="boolean";if(t.type==="string"){if(typeof e!="string")return!1;let n=[...e].length;return n>=t.minLength&&n<=t.maxLength}return typeof e!="number"||!Number.isFinite(e)||t.type==="integer"&&!Number.isInteger(e)?!1:e>=t.minimum&&e<=t.maximum}function xm(t,e){if(!Array.isArray(e))return!1;let n=t.prefixItems??e.map(()=>t.items);return e.length>=t.minItems&&e.length<=t.maxItems&&e.every((o,r)=>ka(n[r],o))}function po(t){let e=typeof t=="number"?String(t):JSON.stringify(t);return String(e).length<=60?e:e.slice(0,57)+"..."}function Aa(t,e,n={}){let o=Object.hasOwn(G.figures,t)&&G.figures[t];if(!o)throw new Error(`There is no figure of the kind '${t}'.`);let{name:r,properties:s}=o;if(typeof e!="object"||e===null||Array.isArray(e))throw new Error(`${r}'s state must be an object; got ${po(e)}.`);let a=Object.hasOwn(e,"version")?e.version:G.version;if(a!==G.version)throw new Error(`${r}.version must be ${G.version}; got ${po(a)}.`);for(let c of Object.keys(e))if(c!=="version"&&!Object.hasOwn(s,c)){let m=Object.keys(s).join(", ");throw new Error(`${r} has no '${c}'; it has ${m}.`)}let i={};for(let[c,m]of Object.entries(s)){let p=Object.hasOwn(e,c)?e[c]:n[c]??m.default;if(!ka(m,p))throw new Error(`${r}.${c} must be ${Nr(m)}; got ${po(p)}.`);i[c]=p}for(let[c,m]of Object.entries(s)){let p=i[m.sameLengthAs]?.length;if(p!==void 0&&i[c].length!==p)throw new Error(`${r}.${c} must be a list of ${p}, one for each entry of ${m.sameLengthAs}; got ${po(i[c])}.`)}return i}var ho=class{constructor(e){this.text=e}toString(){return this.text}},ym={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function Ia(t){return t instanceof ho?t.text:Array.isArray(t)?t.map(Ia).join(""):t==null||t===!1?"":String(t).replace(/[&<>"]/g,e=>ym[e])}function l(t,...e){return new ho(String.raw({raw:t},...e.map(Ia)))}function u(t,e=4){return String(Number(t.toPrecision(e))).replace("-","−").replace(/^\u22120$/,"0")}function vn(t,e=4){let n=1-10**-e;return t>n&&t<1?`> ${n}`:u(t,e)}function W(t){let e=u(Math.abs(t));return t<0?`− ${e}`:`+ ${e}`}var k=t=>t<0?`(${u(t)})`:u(t);function Te(t){if(Object.is(t,-0))return"-0.0";let e=Math.abs(t);if(e!==0&&(e<1e-4||e>=1e16)){let[n,o]=t.toExponential().split("e"),r=o[0];return`${n}e${r}${o.slice(1).padStart(2,"0")}`}return Number.isInteger(t)?`${t}.0`:String(t)}function Sa(t){let e=t.trim().replace(/[\u2212\u2013]/g,"-").replace(",","."),n=String.raw`[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?`,r=new RegExp(`^(${n})(?:\\s*/\\s*(${n}))?$`,"i").exec(e);if(!r)return NaN;let s=Number(r[1])/Number(r[2]??1);return Number.isFinite(s)?s:NaN}var ee=(t,e)=>G.figures[t].properties[e];function Ta(t,e,n=["x₁","x₂","x₃"]){return t.title.replace("{name}",n[e]).replace("{i}","₁₂₃₄₅₆₇₈₉"[e])}function fo(t,e,n,o,r){return l`<div class="nn-slider" data-sign="${Math.sign(r)}">
    <label for="${t}">${n}</label>
    <span class="nn-value">${u(r,6)}</span>
    <input type="range" id="${t}" data-trait="${e}" min="${o.minimum}"
      max="${o.maximum}" step="${o.step}" value="${r}"
      aria-valuetext="${u(r,6)}">
  </div>`}function b(t,e,n,o,r={},s=n.names){let a=ee(t,e),i=n[e];if(!Array.isArray(i)){let m={...a,...r};return fo(`${o}-${e}`,e,a.title,m,i)}let c={...a.items,...r};return i.map((m,p)=>fo(`${o}-${e}${p}`,`${e}.${p}`,Ta(a,p,s),c,m))}function $o(t,e,n,o,r){let s=ee(t,e).items;return r.map(([a,i])=>fo(`${o}-${e}${a}`,`${e}.${a}`,i,s,n[e][a]))}function ne(t,e,n,o,r=n.names){let s=ee(t,e);return n[e].map((a,i)=>{let c=`${o}-${e}${i}`;return l`<div class="nn-switch">
      <input type="checkbox" role="switch" id="${c}"
        data-trait="${e}.${i}" ${a?"checked":""}>
      <label for="${c}">${Ta(s,i,r)}</label>
      <span class="nn-value">${u(a)}</span>
    </div>`})}function Ne(t,e,n,o){let r=`${o}-${e}`;return l`<div class="nn-switch">
    <input type="checkbox" role="switch" id="${r}" data-trait="${e}"
      ${n[e]?"checked":""}>
    <label for="${r}">${ee(t,e).title}</label>
  </div>`}function I(t,e,n,o,r=s=>s){let s=ee(t,e);return l`<fieldset class="nn-choice">
    <legend>${s.title}</legend>
    ${s.enum.map((a,i)=>{let c=`${o}-${e}${i}`;return l`<span><input type="radio" name="${o}-${e}" id="${c}"
          data-trait="${e}" value="${a}"
          ${n[e]===a?"checked":""}><label
          for="${c}">${r(a)}</label></span>`})}
  </fieldset>`}var Mn=(t,e)=>e.split(".").reduce((n,o)=>n[o],t),Er=(t,e,n)=>ee(t,"knob").enum.filter(o=>Mn(e,o)!==Mn(n,o));function go(t,e,n,o,r){let s=n.knob,[a,...i]=s.split("."),c=i.reduce(p=>p.items,ee(t,a)),m=Er(t,n,r).length;return l`<div class="nn-controls">${fo(`${o}-turn`,s,e,c,Mn(n,s))}</div>
    <p class="nn-live nn-turned">${m===0?"No knob is turned yet.":`Turned so far, marked •: ${m} knob${m>1?"s":""}.`}</p>`}function bo(t,e,n){return l`<span class="nn-matrix" style="--columns: ${t[0].length}"
    >${t.map(o=>o.map(r=>wm(r,e,n)))}</span>`}function xo(t,e,n,o){let[r,s]=[Mn(n,t),Mn(o,t)],a=r===s?{}:{was:s};return{text:u(r),value:r,path:t,name:e,...a}}function wm(t,e,n){let{text:o,value:r,part:s,now:a,shows:i,path:c,name:m,was:p}=t,d=l`class="nn-entry ${r===void 0?"":r<0?"nn-negative":"nn-positive"}" data-part="${s}" ${a&&"data-now"}
    ${p!==void 0&&"data-turned"}`,f=l`<span ${i&&l`data-shows="${i}"`}
    >${o}</span>`;if(!c)return l`<span ${d}>${f}</span>`;let $=`${n}-knob-${c}`;return l`<label ${d} for="${$}"><input type="radio" id="${$}"
    name="${n}-knob" data-trait="knob" value="${c}"
    aria-label="${m}, ${o}${p===void 0?"":`, turned from ${u(p)}`}" ${e.knob===c&&"checked"}
    >${f}</label>`}var K=(t,e,n)=>l`<span class="nn-named">${t}<small>${e} ${n}</small></span>`;function yo(t,e){return t==null||e==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function vm(t,e){return t==null||e==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function Na(t){let e,n,o;t.length!==2?(e=yo,n=(i,c)=>yo(t(i),c),o=(i,c)=>t(i)-c):(e=t===yo||t===vm?t:Mm,n=t,o=t);function r(i,c,m=0,p=i.length){if(m<p){if(e(c,c)!==0)return p;do{let d=m+p>>>1;n(i[d],c)<0?m=d+1:p=d}while(m<p)}return m}function s(i,c,m=0,p=i.length){if(m<p){if(e(c,c)!==0)return p;do{let d=m+p>>>1;n(i[d],c)<=0?m=d+1:p=d}while(m<p)}return m}function a(i,c,m=0,p=i.length){let d=r(i,c,m,p-1);return d>m&&o(i[d-1],c)>-o(i[d],c)?d-1:d}return{left:r,center:a,right:s}}function Mm(){return 0}function km(t){return t===null?NaN:+t}var Ea=Na(yo),B0=Ea.right,D0=Ea.left,j0=Na(km).center;var Am=La(Oa),q0=La(Im);function La(t){return function(e,n,o=n){if(!((n=+n)>=0))throw new RangeError("invalid rx");if(!((o=+o)>=0))throw new RangeError("invalid ry");let{data:r,width:s,height:a}=e;if(!((s=Math.floor(s))>=0))throw new RangeError("invalid width");if(!((a=Math.floor(a!==void 0?a:r.length/s))>=0))throw new RangeError("invalid height");if(!s||!a||!n&&!o)return e;let i=n&&t(n),c=o&&t(o),m=r.slice();return i&&c?(Ee(i,m,r,s,a),Ee(i,r,m,s,a),Ee(i,m,r,s,a),Le(c,r,m,s,a),Le(c,m,r,s,a),Le(c,r,m,s,a)):i?(Ee(i,r,m,s,a),Ee(i,m,r,s,a),Ee(i,r,m,s,a)):c&&(Le(c,r,m,s,a),Le(c,m,r,s,a),Le(c,r,m,s,a)),e}}function Ee(t,e,n,o,r){for(let s=0,a=o*r;s<a;)t(e,n,s,s+=o,1)}function Le(t,e,n,o,r){for(let s=0,a=o*r;s<o;++s)t(e,n,s,s+a,o)}function Im(t){let e=Oa(t);return(n,o,r,s,a)=>{r<<=2,s<<=2,a<<=2,e(n,o,r+0,s+0,a),e(n,o,r+1,s+1,a),e(n,o,r+2,s+2,a),e(n,o,r+3,s+3,a)}}function Oa(t){let e=Math.floor(t);if(e===t)return Sm(t);let n=t-e,o=2*t+1;return(r,s,a,i,c)=>{if(!((i-=c)>=a))return;let m=e*s[a],p=c*e,d=p+c;for(let f=a,$=a+p;f<$;f+=c)m+=s[Math.min(i,f)];for(let f=a,$=i;f<=$;f+=c)m+=s[Math.min(i,f+p)],r[f]=(m+n*(s[Math.max(a,f-d)]+s[Math.min(i,f+d)]))/o,m-=s[Math.max(a,f-p)]}}function Sm(t){let e=2*t+1;return(n,o,r,s,a)=>{if(!((s-=a)>=r))return;let i=t*o[r],c=a*t;for(let m=r,p=r+c;m<p;m+=a)i+=o[Math.min(s,m)];for(let m=r,p=s;m<=p;m+=a)i+=o[Math.min(s,m+c)],n[m]=i/e,i-=o[Math.max(r,m-c)]}}function Tm(t,e){let n=0;if(e===void 0)for(let o of t)o!=null&&(o=+o)>=o&&++n;else{let o=-1;for(let r of t)(r=e(r,++o,t))!=null&&(r=+r)>=r&&++n}return n}function Ra(t,e){let n,o;if(e===void 0)for(let r of t)r!=null&&(n===void 0?r>=r&&(n=o=r):(n>r&&(n=r),o<r&&(o=r)));else{let r=-1;for(let s of t)(s=e(s,++r,t))!=null&&(n===void 0?s>=s&&(n=o=s):(n>s&&(n=s),o<s&&(o=s)))}return[n,o]}var Nm=Array.prototype,C0=Nm.slice;var Em=Math.sqrt(50),Lm=Math.sqrt(10),Om=Math.sqrt(2);function wo(t,e,n){let o=(e-t)/Math.max(0,n),r=Math.floor(Math.log10(o)),s=o/Math.pow(10,r),a=s>=Em?10:s>=Lm?5:s>=Om?2:1,i,c,m;return r<0?(m=Math.pow(10,-r)/a,i=Math.round(t*m),c=Math.round(e*m),i/m<t&&++i,c/m>e&&--c,m=-m):(m=Math.pow(10,r)*a,i=Math.round(t/m),c=Math.round(e/m),i*m<t&&++i,c*m>e&&--c),c<i&&.5<=n&&n<2?wo(t,e,n*2):[i,c,m]}function $t(t,e,n){if(e=+e,t=+t,n=+n,!(n>0))return[];if(t===e)return[t];let o=e<t,[r,s,a]=o?wo(e,t,n):wo(t,e,n);if(!(s>=r))return[];let i=s-r+1,c=new Array(i);if(o)if(a<0)for(let m=0;m<i;++m)c[m]=(s-m)/-a;else for(let m=0;m<i;++m)c[m]=(s-m)*a;else if(a<0)for(let m=0;m<i;++m)c[m]=(r+m)/-a;else for(let m=0;m<i;++m)c[m]=(r+m)*a;return c}function Rm(t,e,n){return e=+e,t=+t,n=+n,wo(t,e,n)[2]}function Wa(t,e,n){let o;for(;;){let r=Rm(t,e,n);if(r===o||r===0||!isFinite(r))return[t,e];if(r>0){let s=Math.ceil(t/r),a=Math.floor(e/r);t=(s-(s*r>t))*r,e=(a+(a*r<e))*r}else if(r<0){let s=-r,a=Math.ceil(t*s),i=Math.floor(e*s);t=(a-(a/s>t))/s,e=(i+(i/s<e))/s}o=r}}function Pa(t){return Math.max(1,Math.ceil(Math.log(Tm(t))/Math.LN2)+1)}var X0=Wm(Math.random);function Wm(t){return function(n,o=0,r=n.length){let s=r-(o=+o);for(;s;){let a=t()*s--|0,i=n[s+o];n[s+o]=n[a+o],n[a+o]=i}return n}}function y([t,e],[n,o]){let r=(o-n)/(e-t),s=a=>n+(a-t)*r;return s.invert=a=>t+(a-n)/r,s.domain=[t,e],s.range=[n,o],s}var h=t=>Math.round(t*100)/100;function T(t,e,{names:n=["x₁","x₂"],count:o=6}={}){let[r,s]=t.range,[a,i]=e.range,c=$t(...t.domain,o),m=$t(...e.domain,o);return l`<g class="nn-axes">
    ${c.map(p=>l`<line class="${p===0?"nn-zero":"nn-grid"}"
          x1="${h(t(p))}" x2="${h(t(p))}" y1="${a}" y2="${i}"/><text
          x="${h(t(p))}" y="${a+16}" text-anchor="middle"
          >${u(p)}</text>`)}
    ${m.map(p=>l`<line class="${p===0?"nn-zero":"nn-grid"}"
          x1="${r}" x2="${s}" y1="${h(e(p))}" y2="${h(e(p))}"/><text
          x="${r-6}" y="${h(e(p))+4}" text-anchor="end"
          >${u(p)}</text>`)}
    <text class="nn-axis" x="${s}" y="${a+32}" text-anchor="end"
      >${n[0]} →</text>
    <text class="nn-axis" x="${r-6}" y="${i-8}">↑ ${n[1]}</text>
  </g>`}var Pm=.05;function kn(t,e=Pm){let n=[t[0]];for(let o=1;o<t.length-1;o++){let[[r,s],[a,i],[c,m]]=[n.at(-1),t[o],t[o+1]],[p,d]=[c-r,m-s],f=Math.abs(p*(i-s)-d*(a-r)),$=(a-r)*(c-a)+(i-s)*(m-i);f<=e*Math.hypot(p,d)&&$>=0||n.push(t[o])}return[...n,t.at(-1)]}var vo=t=>kn(t).map(([e,n])=>`${h(e)},${h(n)}`).join(" ");function Mo(t,e,n){let o=([a,i])=>t[0]*a+t[1]*i+e,r=[],s=[];return n.forEach((a,i)=>{let c=n[(i+1)%n.length],[m,p]=[o(a),o(c)];if(m>0&&r.push(a),m>0!=p>0){let d=m/(m-p),f=a.map(($,g)=>$+d*(c[g]-$));r.push(f),s.push(f)}}),{region:r,edge:s}}var Lr=(t,e,n)=>t.map(([o,r])=>`${h(e(o))},${h(n(r))}`).join(" ");function V(t,e,n,o=120){let[r,s]=e.domain,a=Array.from({length:o+1},(i,c)=>{let m=r+(s-r)*c/o;return[e(m),n(t(m))]});return`M${kn(a).map(([i,c])=>`${h(i)} ${h(c)}`).join("L")}`}function jt(t,e,n,o,r,s){let a=o(1)-o(0),i=n*(r(1)-r(0)),c=s/Math.hypot(a,i),[m,p]=[o(t),r(e)];return l`<line class="nn-tangent" x1="${h(m-c*a)}"
    y1="${h(p-c*i)}" x2="${h(m+c*a)}"
    y2="${h(p+c*i)}"/>`}var qt=(t,e,n)=>l`<circle class="nn-handle nn-tip" data-drag="${t}" cx="${h(e)}"
    cy="${h(n)}" r="11"/>`;var rt=t=>t>0?1:0,An=t=>t,E=t=>1/(1+Math.exp(-t)),zm=Math.tanh,Oe=t=>Math.max(t,0),Bm=(t,e=.01)=>t>0?t:e*t;function Re(t){let e=Math.max(...t),n=t.map(r=>Math.exp(r-e)),o=n.reduce((r,s)=>r+s,0);return n.map(r=>r/o)}var Dm=()=>0,jm=()=>1,oe=(t,e=E(t))=>e*(1-e),qm=(t,e=Math.tanh(t))=>1-e*e,Cm=t=>t>0?1:0,Xm=(t,e,n=.01)=>t>0?1:n,Ct={step:rt,identity:An,sigmoid:E,tanh:zm,relu:Oe,leaky_relu:Bm},ko={step:Dm,identity:jm,sigmoid:oe,tanh:qm,relu:Cm,leaky_relu:Xm};function j(t,e,n){let o=0;for(let r=0;r<e.length;r++)o+=t[r]*e[r];return o+n}function za(t,e,n,o){let r=e-rt(j(t,n,o));return{w:n.map((s,a)=>s+r*t[a]),b:o+r}}function pt(t){return 1e-9<t&&t<1e-4?t.toFixed(3-Math.floor(Math.log10(t))):t<=.99995||t===1?u(t):u(t,1-Math.floor(Math.log10(1-t)))}var Xt=(t,e)=>Math.max(t,0)-e*t+Math.log1p(Math.exp(-Math.abs(t)));function In(t,e,n){let o=0;for(let[r,s]of t)o+=Xt(r*e+n,s);return o/t.length}function Or(t,e,n){let[o,r]=[0,0];for(let[s,a]of t){let i=(E(s*e+n)-a)/t.length;o+=s*i,r+=i}return[o,r]}function Ba(t,e,n,o,r){for(let s=0;s<r;s++){let[a,i]=Or(t,e,n);e-=o*a,n-=o*i}return{w:e,b:n}}function Da(t,e,n=10){let o=Array.from({length:n},(r,s)=>({bin:s,count:0,said:0,happened:0}));for(let[r,s,a]of t){let i=E(e*r),c=o[Math.min(n-1,Math.floor(i*n))];c.count+=s+a,c.said+=i*(s+a),c.happened+=s}return o.filter(({count:r})=>r>0).map(({bin:r,count:s,said:a,happened:i})=>({bin:r,count:s,said:a/s,happened:i/s}))}var Um="activations",We={step:"step",identity:"identity",sigmoid:"sigmoid",tanh:"tanh",relu:"ReLU",leaky_relu:"leaky ReLU"},ja=2,Rr=168,qa=140,z=y([-8,8],[8,158]),_=y([-1.5,2.5],[132,42]),Ao=(t,e,n)=>t==="leaky_relu"?Ct[t](e,n):Ct[t](e),Wr=(t,e,n)=>ko[t](e,void 0,n);function Hm(t,e){return t!=="step"?V(n=>Ao(t,n,e),z,_,96):`M${z(-8)} ${_(0)}H${z(0)}M${z(0)} ${_(1)}H${z(8)}`}function Fm(t,e,n){let[o,r]=_.domain;if(o<=n&&n<=r)return qt("z",z(e),_(n));let[s,a]=[h(z(e)),n>r?_(r):_(o)],i=n>r?18:-18;return l`<path class="nn-handle nn-tip" data-drag="z"
    d="M${s} ${a}l11 ${i}h-22z"/>`}function Gm(t,e,n,o){let{z:r,negative_slope:s}=t,a=Ao(e,r,s),i=Wr(e,r,s),[c,m]=[n%ja*Rr+4,Math.floor(n/ja)*qa];return l`<g transform="translate(${c} ${m})">
    <rect class="nn-silent" x="${z(-8)}" y="${_(2.5)}" width="150"
      height="90"/>
    <path class="nn-zero" d="M${z(-8)} ${_(0)}H${z(8)}M${h(z(0))} ${_(2.5)}V${_(-1.5)}"/>
    <path class="nn-grid" d="M${z(-8)} ${h(_(1))}H${z(8)}M${z(-8)} ${h(_(-1))}H${z(8)}"/>
    <g clip-path="url(#${o}-clip)">
      <path class="nn-graph" d="${Hm(e,s)}"/>
      ${jt(r,a,i,z,_,34)}</g>
    ${Fm(e,r,a)}
    <text class="nn-strong" x="${z(-8)}" y="16">${We[e]}</text>
    <text class="nn-small" x="${z(-8)}" y="35">${Pr(e,a)}</text>
    <text class="nn-small" x="${z(8)}" y="35" text-anchor="end">slope ${u(i,3)}</text>
  </g>`}function Pr(t,e){return t==="sigmoid"?pt(e):t!=="tanh"?u(e):e<0?`−${pt(-e)}`:pt(e)}function Km(t,e){return l`<svg viewBox="0 0 344 ${3*qa}" role="img"
    aria-label="${Ca(t)}">
    <clipPath id="${e}-clip"><rect x="${z(-8)}" y="${_(2.5)}" width="150"
      height="90"/></clipPath>
    ${Object.keys(We).map((n,o)=>Gm(t,n,o,e))}
  </svg>`}var Vm=(t,e)=>b(Um,"z",t,e);function _m(t){let{z:e,negative_slope:n}=t;return l`<table class="nn-table">
    <thead><tr><th scope="col">at z = ${u(e)}</th><th scope="col">value</th>
      <th scope="col">slope</th></tr></thead>
    <tbody>${Object.keys(We).map(o=>{let r=Ao(o,e,n);return l`<tr><td>${We[o]}</td><td data-shows="value">${Pr(o,r)}</td><td data-shows="slope">${u(Wr(o,e,n))}</td></tr>`})}</tbody>
  </table>
  ${e===0&&l`<p>At 0 the step jumps and the ReLUs have a corner: no slope exists
      there. The values shown are a convention.</p>`}`}function Ca({z:t,negative_slope:e}){let n=Object.keys(We).map(o=>`${We[o]} ${Pr(o,Ao(o,t,e))}, slope ${u(Wr(o,t,e))}`);return`Six activations at z = ${u(t)}: ${n.join("; ")}.`}var Ym=t=>Math.max(-8,Math.min(8,Math.round(t*4)/4))+0;function Zm(t){let e=t<Rr+2?0:1;return z.invert(t-e*Rr-4)}var Xa={picture:Km,controls:Vm,readout:_m,describe:Ca,drags:{z:(t,[e])=>({z:Ym(Zm(e))})},goals:{"02-saturate":{ask:"Saturate the sigmoid: bring its slope below a hundredth of the largest it can have. Which of the others are flat there, too?",praise:"Below 0.0025. Step and tanh are as good as flat there; on the negative side ReLU is, too. Only identity and leaky ReLU never are.",met:({z:t})=>oe(t)<.0025},"02-corner":{ask:"Put z on the corner of the ReLU. What is the slope just left of it, and just right?",praise:"0 on the left, 1 on the right. At the corner itself a library may choose: a training run hardly ever meets exactly 0.",met:({z:t})=>t===0}}};var H=t=>t<0?"nn-negative":"nn-positive",Pe=t=>l`${t.map(Jm)}${t.map(({label:e=!0,...n})=>e&&Qm(n))}`,Ua=(t,e)=>n=>[h(t.x+n*(e.x-t.x)),h(t.y+n*(e.y-t.y))];function Jm({from:t,to:e,weight:n,part:o,now:r,faint:s}){let a=Math.hypot(e.x-t.x,e.y-t.y),i=Ua(t,e),[c,m]=i((t.r+1)/a),[p,d]=i(1-(e.r+2)/a);return l`<g class="nn-link" data-part="${o}" ${r&&"data-now"}
    ><line class="nn-hit" x1="${c}" y1="${m}"
    x2="${p}" y2="${d}"/><line class="nn-edge ${H(n)}" x1="${c}"
    y1="${m}" x2="${p}" y2="${d}" opacity="${s?.35:1}"
    stroke-width="${h(Math.min(6,1+1.3*Math.abs(n)))}"/></g>`}function Qm({from:t,to:e,weight:n,part:o,along:r=.5,now:s,...a}){let[i,c]=Ua(t,e)(r),{text:m=u(n)}=a,p=8+8.5*m.length;return l`<g class="nn-plate" data-part="${o}" ${s&&"data-now"}
    ><rect x="${h(i-p/2)}" y="${h(c-10)}" width="${p}"
    height="20" rx="5"/><text class="nn-strong ${H(n)}" x="${i}"
    y="${h(c+5)}" text-anchor="middle">${m}</text></g>`}function st({x:t,y:e,r:n},o,{part:r,now:s,on:a}={}){return l`<g class="nn-spot" data-part="${r}" ${s&&"data-now"}>
    <circle class="nn-node" data-on="${a}" cx="${t}" cy="${e}" r="${n}"/>
    <text x="${t}" y="${e+5}" data-on="${a}" text-anchor="middle"
      >${o}</text></g>`}function Ha(t,e){let n={...t},o=[];for(let{name:a,from:i,value:c}of e)n[a]=c(...i.map(m=>n[m])),o.push({op:"value",name:a,value:n[a]});let r=e.at(-1).name,s={[r]:1};o.push({op:"start",name:r,total:1});for(let{name:a,from:i,slopes:c}of e.toReversed()){let m=c(...i.map(p=>n[p]));i.forEach((p,d)=>{if(m[d]===null)return;let f=s[p],$=s[a]*m[d];s[p]=(f??0)+$,o.push({op:"back",name:p,over:a,local:m[d],part:$,arrived:s[a],before:f,total:s[p]})})}return{values:n,steps:o}}var Br="computational-graph",Fa=110,So=48,zr=(t,e)=>`${t} · ${e}`,tu={bill:{what:"The bill of a dinner, which the guests reach by two paths",inputs:["guests","price","meal"],nodes:[{name:"bottles",from:["guests"],value:t=>t/2,slopes:()=>[.5],factor:"· 0.5",say:t=>`${t} · 0.5`},{name:"wine",from:["bottles","price"],value:(t,e)=>t*e,slopes:(t,e)=>[e,t],say:zr},{name:"food",from:["guests","meal"],value:(t,e)=>t*e,slopes:(t,e)=>[e,t],say:zr},{name:"bill",from:["wine","food"],value:(t,e)=>t+e,slopes:()=>[1,1],say:(t,e)=>`${t} + ${e}`}],places:{price:[58,34],guests:[180,34],meal:[302,34],bottles:[150,130],wine:[68,226],food:[292,226],bill:[180,322]},tall:356},neuron:{what:"Half the squared error of a neuron with one input",inputs:["x","w","b","target"],nodes:[{name:"w·x",from:["x","w"],value:(t,e)=>t*e,slopes:(t,e)=>[e,t],say:zr},{name:"z",from:["w·x","b"],value:(t,e)=>t+e,slopes:()=>[1,1],say:(t,e)=>`${t} + ${e}`},{name:"a",from:["z"],value:E,slopes:t=>[E(t)*(1-E(t))],say:t=>`σ(${t})`},{name:"miss",from:["a","target"],value:(t,e)=>t-e,slopes:()=>[1,null],say:(t,e)=>`${t} − ${e}`},{name:"cost",from:["miss"],value:t=>t*t/2,slopes:t=>[t],say:t=>`½ · ${t}²`}],places:{x:[58,34],w:[180,34],b:[302,34],"w·x":[119,118],z:[210,202],a:[210,286],target:[62,286],miss:[136,370],cost:[136,454]},tall:488}},ze={bill:12,neuron:13};function Sn(t){let e=tu[t.graph],n=Object.fromEntries(e.inputs.map(c=>[c,t[c]])),{values:o,steps:r}=Ha(n,e.nodes),s=r.slice(0,Math.min(t.at,r.length)),a=new Set([...e.inputs,...s.filter(({op:c})=>c==="value").map(({name:c})=>c)]),i={};for(let{op:c,name:m,total:p}of s)c!=="value"&&(i[m]=p);return{graph:e,inputs:n,values:o,steps:r,done:s,made:a,slopes:i,now:s.at(-1)}}function eu(t,e,n){let[o,r]=t.graph.places[e],[s,a]=t.graph.places[n],i=Ga(t,e,n),c=l`x1="${o}" y1="${r+So/2}" x2="${s}"
    y2="${a-So/2}"`;return i?l`<g class="nn-link" ${i===t.now&&"data-now"}><line
    class="nn-edge ${H(i.local)}" ${c} stroke-width="3"/></g>`:l`<line class="nn-wire" ${c}/>`}var Ga=({done:t},e,n)=>t.find(o=>o.op==="back"&&o.name===e&&o.over===n);function nu(t,e,n){let o=Ga(t,e,n),r=t.graph.nodes.find(({name:g})=>g===n).factor;if(!o&&!r)return"";let[s,a]=t.graph.places[e],[i,c]=t.graph.places[n],[m,p]=[h((s+i)/2),h((a+c)/2)],d=o?`↑ × ${k(o.local)}`:r,f=6+7.5*d.length,$=o&&o===t.now;return l`<g class="nn-plate" ${$&&"data-now"}><rect
    x="${h(m-f/2)}" y="${p-10}" width="${f}" height="20" rx="5"
    /><text class="nn-small ${o&&H(o.local)}" x="${m}" y="${p+5}"
    text-anchor="middle">${d}</text></g>`}function ou(t,e){let{graph:n,values:o,made:r,slopes:s,now:a}=t,[i,c]=n.places[e],m=s[e],p=n.inputs.includes(e);return l`<g class="nn-spot" ${a?.name===e&&"data-now"}>
    <rect class="nn-node" x="${i-Fa/2}" y="${c-So/2}"
      width="${Fa}" height="${So}" rx="${p?4:16}"/>
    <text x="${i}" y="${c-4}" text-anchor="middle">${e}${r.has(e)&&l` = <tspan class="nn-strong" data-shows="value">${u(o[e])}</tspan>`}</text>
    ${m!==void 0&&l`<text class="nn-strong ${H(m)}" x="${i}" y="${c+15}"
      text-anchor="middle">↑ <tspan data-shows="slope">${u(m)}</tspan></text>`}</g>`}function ru(t){let e=Sn(t),{graph:n}=e;return l`<svg viewBox="0 0 360 ${n.tall}" role="img"
    aria-label="${Va(t)}">
    ${[eu,nu].map(o=>n.nodes.map(({name:r,from:s})=>s.map(a=>o(e,a,r))))}
    ${Object.keys(n.places).map(o=>ou(e,o))}
  </svg>`}var su=(t,e)=>b(Br,"at",t,e,{maximum:ze[t.graph]});function au(t,e){let n={bill:["guests","price","meal"],neuron:["x","w","b"]};return l`${su({...t,at:Math.min(t.at,ze[t.graph])},e)}
    ${n[t.graph].map(o=>b(Br,o,t,e))}
    ${t.graph==="neuron"&&I(Br,"target",t,e)}`}function Ka({graph:t,values:e,now:n}){if(!n)return"Nothing is done yet. Press Step.";let{op:o,name:r}=n;if(o==="start")return`Turn round. The slope of ${r} for itself is 1.`;if(o==="value"){let{from:$,say:g}=t.nodes.find(S=>S.name===r),M=g(...$.map(S=>k(e[S])));return`Forward: ${r} = ${M} = ${u(n.value)}`}let{over:s,arrived:a,local:i,part:c,before:m,total:p}=n,d=`${k(a)} · ${k(i)} = ${u(c)}`,f=m===void 0?"":`. A second path: ${k(m)} + ${k(c)} = ${u(p)}`;return`Backward, from ${s} to ${r}: ${d}${f}`}function iu(t){let e=Sn(t),n=ze[t.graph],o=e.graph.nodes.at(-1).name;return l`<p class="nn-rule">Step ${Math.min(t.at,n)} of
      ${n}. ${Ka(e)}</p>
    <p class="nn-note">What comes back up stands after the arrow ↑ in a box: the
      slope of the ${o} for it.</p>`}function Va(t){let e=Sn(t),{graph:n,inputs:o,slopes:r}=e,s=Object.entries(o).map(([i,c])=>`${i} ${u(c)}`),a=Object.entries(r).map(([i,c])=>`${i} ${u(c)}`);return`${n.what}, as a graph. Inputs: ${s.join(", ")}. Step ${Math.min(t.at,ze[t.graph])} of ${ze[t.graph]}. `+`${Ka(e)}.`.replace("..",".")+(a.length?` Slopes so far: ${a.join(", ")}.`:"")}var Io=t=>t.at>=ze[t.graph],_a={picture:ru,controls:au,readout:iu,describe:Va,pace:1600,plays:()=>!0,play:t=>Io(t)?null:{at:t.at+1},goals:{"05-backward":{ask:"Go to the end. Say each number before you press Step.",praise:"Every edge was used once, and every box now knows how the end changes with it.",met:Io},"05-thirty":{ask:"One more guest costs 24 euros. Make it exactly 30, and leave the price of a meal alone.",praise:"With a bottle at 20 the path by the wine brings 0.5 · 20 = 10, and the path by the food 20 as before.",met:(t,e)=>t.graph==="bill"&&Io(t)&&t.meal===e.meal&&Sn(t).slopes.guests===30},"05-wrong-silent":{ask:"The target is 0. Make the neuron wrong by more than 0.99, and yet its slope for w smaller than 0.001. Leave x at 1.",praise:"Saturated: the sigmoid's local slope is next to 0, and blame has to pass through it.",met:t=>{if(t.graph!=="neuron"||!Io(t))return!1;let{values:e,slopes:n}=Sn(t);return t.target===0&&t.x===1&&e.miss>.99&&Math.abs(n.w)<.001}}}};function cu(t,e){let n=t[0]**2+t[1]**2;return n===0?null:[-e*t[0]/n,-e*t[1]/n]}function Za(t,e,n,o){let{edge:r}=Mo(t,e,Dr(n,o));return r.length===2&&Ja(r,n,o,"nn-ghost")}function Dr(t,e){let[[n,o],[r,s]]=[t.domain,e.domain];return[[n,r],[o,r],[o,s],[n,s]]}function Ja([[t,e],[n,o]],r,s,a){return l`<line class="${a}" x1="${h(r(t))}" y1="${h(s(e))}"
    x2="${h(r(n))}" y2="${h(s(o))}"/>`}function jr(t,e,n,o){let{edge:r}=Mo(t,e,Dr(n,o));if(r.length!==2)return null;let s=cu(t,e),[[a,i],[c,m]]=[n.domain,o.domain];return s[0]>a&&s[0]<i&&s[1]>c&&s[1]<m?s:r[0].map((d,f)=>(d+r[1][f])/2)}function Be(t,e,n,o,r){let[[s,a],[i,c]]=[n.domain,o.domain],{region:m,edge:p}=Mo(t,e,Dr(n,o));return l`<defs><pattern id="${r}-hatch" width="9" height="9"
      patternUnits="userSpaceOnUse" patternTransform="rotate(45)"
      ><line class="nn-hatch" y2="9"/></pattern></defs>
    <rect class="nn-silent" x="${h(n(s))}" y="${h(o(c))}"
      width="${h(n(a)-n(s))}" height="${h(o(i)-o(c))}"/>
    <polygon class="nn-fires" points="${Lr(m,n,o)}"/>
    <polygon fill="url(#${r}-hatch)" points="${Lr(m,n,o)}"/>
    ${p.length===2&&Ja(p,n,o,"nn-line")}`}function gt(t,e){let n=o=>l`<svg class="nn-symbol" viewBox="-9 -9 18 18"
    aria-hidden="true">${Tt([0,0],o,!1,Ya,Ya)}</svg>`;return l`<p class="nn-legend"><span>${n(1)} ${t}</span>
    <span>${n(0)} ${e}</span></p>`}var Ya=t=>t;function Tt([t,e],n,o,r,s){let[a,i]=[h(r(t)),h(s(e))];return l`${o&&l`<circle class="nn-wrong" cx="${a}" cy="${i}" r="14"/>`}
  ${n?l`<circle class="nn-one" cx="${a}" cy="${i}" r="7.5"/>`:l`<rect class="nn-none" x="${a-6.5}" y="${i-6.5}" width="13"
          height="13"/>`}`}var lu=10,To=({turn:t,points:e})=>t<e.length?t:0,De=t=>t.points[To(t)],Cr=({w:t,b:e},[n,o])=>rt(j([n,o],t,e));function Xr(t){let e=De(t);return Cr(t,e)===e[2]?"kept":e[2]?"added":"subtracted"}var Ur=t=>t.points.every(e=>Cr(t,e)===e[2]);function No(t){if(Ur(t))return null;let[e,n,o]=De(t),{w:r,b:s}=za([e,n],o,t.w,t.b);if([...r,s].some(i=>Math.abs(i)>lu))return null;let a=(To(t)+1)%t.points.length;return{w:r,b:s,turn:a,last:Xr(t)}}function qr(t,e){return Ur(t)?{}:e===Xr(t)?No(t)??{}:{last:`not ${e}`}}var ti={add:t=>qr(t,"added"),subtract:t=>qr(t,"subtracted"),keep:t=>qr(t,"kept")},Qa={added:"was added to w, and 1 to the bias.",subtracted:"was subtracted from w, and 1 from the bias.",kept:"was right already: nothing changed."};function Hr(t){let{last:e,points:n}=t;if(!e)return"";if(e in Qa)return`Yes: point ${(To(t)+n.length-1)%n.length+1} ${Qa[e]}`;let o=De(t),r=j(o.slice(0,2),t.w,t.b),s={kept:"A right answer changes nothing.",added:"It should fire, so z must rise.",subtracted:"It should stay silent, so z must fall."};return`Not so: here z = ${u(r)}, so the neuron says ${Cr(t,o)}; the label is ${o[2]}. ${s[Xr(t)]}`}function ei(t){let[e,n,o]=De(t),r=Ur(t)?"No point is wrong: the rule is done.":No(t)===null?"The next step would leave the range of the knobs.":l`<b>Next: point ${To(t)+1}</b>, (${u(e)},
          ${u(n)}), label ${o}. What will the rule do with it?`;return l`<p class="nn-rule">${Hr(t)} ${r}</p>`}var Y=y([-3.5,3.5],[30,352]),Z=y([-3.5,3.5],[342,20]),mu=10,ri=({w:t,b:e},[n,o,r])=>rt(j([n,o],t,e))!==r,Eo=t=>t.points.filter(e=>ri(t,e)).length,uu=({w:t,b:e})=>-e/Math.hypot(...t),pu=(t,e,{domain:[n,o]})=>e===0?1:((e>0?o-.4:n+.4)-t)/e;function si({w:t,b:e}){let n=jr(t,e,Y,Z);if(!n)return null;let o=Math.min(1,...[Y,Z].map((s,a)=>pu(n[a],t[a],s))),r=Math.max(0,o);return{from:n,to:n.map((s,a)=>s+r*t[a]),cut:r<1}}function hu(t){let e=si(t);if(!e)return"";let[[n,o],[r,s]]=[e.from,e.to];return l`<line class="nn-normal" x1="${h(Y(n))}" y1="${h(Z(o))}"
      x2="${h(Y(r))}" y2="${h(Z(s))}"/>
    ${!Tn(t)&&l`<circle class="nn-handle" data-drag="line" cx="${h(Y(n))}"
        cy="${h(Z(o))}" r="11"/>
      <circle class="nn-handle nn-tip" data-drag="tip" cx="${h(Y(r))}"
        cy="${h(Z(s))}" r="11"/>`}
    <text class="nn-halo nn-strong" x="${h(Y(r)+(r>2?-14:14))}"
      y="${h(Z(s)+5)}" text-anchor="${r>2?"end":"start"}"
      >w</text>`}var Tn=({rule:t,points:e})=>t&&e.length>0,du=({goals:t})=>t.includes("01-same-line")||t.includes("01-swap");function fu(t,e,n){let o=Tn(t)&&De(t);return l`<svg viewBox="0 0 360 380" role="img"
    aria-label="${ai(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="20" width="322" height="322"/>
    </clipPath>
    ${Be(t.w,t.b,Y,Z,e)} ${T(Y,Z)}
    ${du(t)&&Za(n.w,n.b,Y,Z)}
    <g clip-path="url(#${e}-clip)">${hu(t)}</g>
    ${o&&l`<path class="nn-next" d="M${h(Y(o[0]))} ${h(Z(o[1])-17)}
      l-6 -10h12z"/>`}
    ${t.points.map(r=>Tt(r,r[2],ri(t,r),Y,Z))}
  </svg>`}function $u(t,e){return Tn(t)?l`${ei(t)}
      <div class="nn-claims" role="group" aria-label="What will the rule do?">
        <button type="button" data-do="add">Add it</button>
        <button type="button" data-do="subtract">Subtract it</button>
        <button type="button" data-do="keep">Change nothing</button>
      </div>`:l`${b("decision-line","w",t,e)}
    ${b("decision-line","b",t,e)}`}function gu(t){let{w:e,b:n,points:o}=t,r=Eo(t),s=e.some(a=>a!==0);return l`${o.length>0&&gt("label 1","label 0")}
    <p class="nn-formula">fires where ${u(e[0])}·x₁ ${W(e[1])}·x₂
      ${W(n)} &gt; 0</p>
    <p>${s?l`Distance of the line from the origin, counted along w: <b
          data-shows="distance">${u(uu(t))}</b>`:"No line: both weights are 0, so the inputs change nothing."}</p>
    ${si(t)?.cut&&l`<p>The arrow w is cut short: it would leave the picture.</p>`}
    ${o.length>0&&l`<p class="nn-count" data-none="${String(r===0)}"><b
      data-shows="mistakes">${r}</b> of ${o.length} points on the
      wrong side${r>0&&l`, ringed`}</p>`}`}function ai(t){let{w:e,b:n,points:o}=t,r=Eo(t),s=`The neuron fires where ${u(e[0])} x₁ ${W(e[1])} x₂ ${W(n)} is above 0.`;if(o.length===0)return s;let a=`${r} of ${o.length} points are on the wrong side.`;return[s,a,Tn(t)&&Hr(t)].filter(Boolean).join(" ")}var Fr=(t,e)=>Math.round(t*e)/e,ni=t=>[...t.w??[],t.b].every(e=>Math.abs(e)<=mu)?t:{};function oi(t,e){let[n,o]=[[...t.w,t.b],[...e.w,e.b]],r=Math.hypot(...n)/Math.hypot(...o);return n.every((s,a)=>Math.abs(s-r*o[a])<1e-9)?r:NaN}var ii={picture:fu,controls:$u,readout:gu,describe:ai,play:No,actions:ti,plays:Tn,drags:{line(t,[e,n]){let o=[Y.invert(e),Z.invert(n)];return ni({b:Fr(-j(o,t.w,0),4)})},tip(t,[e,n]){let o=jr(t.w,t.b,Y,Z),s=[Y.invert(e),Z.invert(n)].map((a,i)=>Fr(a-o[i],4));return s[0]===0&&s[1]===0?{}:ni({w:s,b:Fr(-j(o,s,0),1024)})}},goals:{"01-no-mistakes":{ask:"Turn and move the line until no point is on the wrong side.",praise:"No mistakes. Many lines do it; the neuron has no favourite.",met:t=>t.points.length>0&&Eo(t)===0},"01-same-line":{ask:"Change all three knobs and leave the line on the dashed one.",praise:"The same line, the same firing side: all three knobs grew or shrank by one positive factor.",met:(t,e)=>Math.abs(oi(t,e)-1)>1e-9},"01-swap":{ask:"Keep the line on the dashed one and make the other side fire.",praise:"Swapped. The factor was negative, so every sum changed sign.",met:(t,e)=>oi({w:t.w.map(n=>-n),b:-t.b},e)>0},"01-rule":{ask:"Say what the rule does, point by point, until no point is wrong.",praise:"Done: a whole round would change nothing any more.",met:t=>t.rule&&Eo(t)===0}}};var Gr="fit-probability",X=y([-.4,10.4],[40,344]),re=y([-.1,1.1],[206,24]),bt=y([0,3],[352,270]),Kr=9,bu=.25,xu=10,yu=1e-4,Nn=({w:t,b:e},n)=>E(n*t+e),li=({points:t,w:e,b:n})=>t.map(([o,r])=>Xt(o*e+n,r)),Vr=({points:t,w:e,b:n})=>Or(t,e,n).every(o=>Math.abs(o)<yu);function wu(t){return t.points.map(([e,n])=>{let o=h(re(Nn(t,e))),r=n?-2:2;return l`<path class="nn-given ${n?"nn-positive":"nn-negative"}"
      d="M${h(X(e))+r} ${h(re(n?0:1))}V${o}"/>`})}function vu(t){let e=bt.domain[1];return l`<path class="nn-zero" d="M${X.range[0]} ${bt(0)}H${X.range[1]}"/>
    <text class="nn-small" x="${X.range[0]-6}" y="${bt(e)-10}"
      >surprise of each email</text>
    ${[1,2,3].map(n=>l`<text class="nn-small" x="${X.range[0]-6}" y="${h(bt(n))+4}" text-anchor="end">${n}</text><path class="nn-grid" d="M${X.range[0]} ${h(bt(n))}H${X.range[1]}"/>`)}
    ${li(t).map((n,o)=>{let[r,s]=t.points[o],a=h(bt(Math.min(n,e))),i=h(X(r)-(s?Kr:0));return l`<rect class="nn-bar" data-label="${s}" x="${i}" y="${a}"
        width="${Kr}" height="${h(bt(0)-a)}"/>${n>e&&l`<text class="nn-small nn-halo" x="${i+Kr/2}"
          y="${a+4}" text-anchor="middle">${u(n,2)}</text>`}`})}
    ${Mu(t)}`}function Mu(t){let e=In(t.points,t.w,t.b),n=h(bt(Math.min(e,bt.domain[1]))),o=e<=bt.domain[1];return l`${o&&l`<path class="nn-mean" d="M${X.range[0]} ${n}H${X.range[1]}"/>`}
    <text class="nn-small nn-halo" x="${X.range[1]}" y="${n-6}"
      text-anchor="end">mean ${u(e,3)}</text>`}function ku(t){let[e,n]=[h(X(t.x)),h(re(Nn(t,t.x)))];return l`<path class="nn-distance" d="M${e} ${h(re(0))}V${n}H${X.range[0]}"/>
    ${qt("email",e,n)}`}function Au(t,e){let n=t.surprise?362:244;return l`<svg viewBox="0 0 360 ${n}" role="img"
    aria-label="${mi(t)}">
    <clipPath id="${e}-clip"><rect x="40" y="24" width="304" height="182"/>
    </clipPath>
    ${T(X,re,{names:["words in CAPITALS","chance of spam"],count:5})}
    <g clip-path="url(#${e}-clip)">
      ${t.surprise&&wu(t)}
      <path class="nn-graph" d="${V(o=>Nn(t,o),X,re)}"/>
    </g>
    ${t.points.map(([o,r])=>Tt([o,r],r,!1,X,re))}
    ${!t.surprise&&ku(t)} ${t.surprise&&vu(t)}
  </svg>`}var Iu=(t,e)=>l`${b(Gr,"w",t,e)}
  ${b(Gr,"b",t,e)}
  ${!t.surprise&&b(Gr,"x",t,e)}`;function Su(t){return l`${gt("was spam","was not")}
    ${t.surprise?Nu(t):Tu(t)}`}function Tu({w:t,b:e,x:n}){let o=n*t+e;return l`<p class="nn-formula">z = ${u(n)}·${k(t)} ${W(e)} =
      <b data-shows="z">${u(o)}</b></p>
    <p class="nn-formula">chance of spam = σ(${u(o)}) =
      <b data-shows="p">${pt(E(o))}</b></p>`}function Nu(t){let{w:e,b:n,points:o}=t,r=li(t),s=r.indexOf(Math.max(...r)),[a,i]=o[s],c=Nn(t,a);return l`<p class="nn-formula">Mean surprise: <b data-shows="mean">${u(In(o,e,n))}</b></p>
    <p>Greatest surprise: ${u(a)} words in CAPITALS, and it was
      ${i?"":"not "}spam. The neuron gave that the chance ${pt(i?c:E(-a*e-n))}; −log of it is <b data-shows="worst">${u(r[s])}</b>.</p>
    ${t.learn&&l`<p class="nn-formula">w = ${u(e)}, b = ${u(n)}${Vr(t)&&": nothing left to gain"}</p>`}`}function mi(t){let{w:e,b:n,x:o,points:r}=t,s=r.filter(([,i])=>i===1).length,a=`${r.length} emails by their words in CAPITALS, ${s} of them spam, and a sigmoid curve with weight ${u(e)} and bias ${u(n)}. `;return t.surprise?`${a}The mean surprise is ${u(In(r,e,n))}.`:`${a}To an email with ${u(o)} it gives the chance ${pt(Nn(t,o))} of being spam.`}function Eu(t){if(Vr(t))return null;let{w:e,b:n}=Ba(t.points,t.w,t.b,bu,xu);return{w:ci(e,4),b:ci(n,10)}}var ci=(t,e)=>Math.max(-e,Math.min(e,t)),Lu=({w:t,b:e})=>Number.isInteger(8*t)&&Number.isInteger(4*e),Ou=t=>Math.max(0,Math.min(10,Math.round(t*2)/2)),ui={picture:Au,controls:Iu,readout:Su,describe:mi,play:Eu,plays:t=>t.learn,pace:60,verbs:{step:"Ten small steps",play:"Let it learn"},drags:{email:(t,[e])=>({x:Ou(X.invert(e))})},goals:{"02-half-at-four":{ask:"Let the chance rise with the words in CAPITALS, and be exactly 0.5 for an email with four of them.",praise:"z is 0 at x = 4: the bias takes away what four words bring.",met:({w:t,b:e})=>t>0&&Math.abs(4*t+e)<1e-9},"02-fair":{ask:"By hand: bring the mean surprise below 0.52.",praise:"Well fitted. The best possible mean is not far below.",met:t=>t.surprise&&Lu(t)&&In(t.points,t.w,t.b)<.52},"02-learn":{ask:"Let it learn until nothing is left to gain. Then spoil the fit with both knobs and let it learn again: where does it end?",praise:"Nobody told it where to go, and from any start it ends at nearly the same place.",met:t=>t.learn&&Vr(t)}}};var Ru={"-":"⁻",...Object.fromEntries([..."⁰¹²³⁴⁵⁶⁷⁸⁹"].entries())},Lo=t=>Math.abs(t)<4?u(10**t):`10${[...String(t)].map(e=>Ru[e]).join("")}`;function je([t,e],n){let o=y([t,e],n),r=s=>{let a=s>0?Math.log10(s):t;return o(Math.min(Math.max(a,t),e))};return r.powers=[t,e],r.range=n,r}function _r(t,e){let[n,o]=e.powers,r=Math.ceil((o-n)/8),[s,a]=t.range;return l`<g class="nn-axes">${$t(n,o,8).filter(i=>Number.isInteger(i)&&i%r===0).map(i=>{let c=h(e(10**i));return l`<line class="nn-grid" x1="${s}" x2="${a}"
          y1="${c}" y2="${c}"/><text x="${s-6}"
          y="${c+4}" text-anchor="end">${Lo(i)}</text>`})}</g>`}function Oo(t,e,n,o){let[r,s]=o.range,i=[...Array(121).keys()].map(c=>Math.round(c*e/120)).map(c=>`${h(n(c))} ${h(o(t.cost(c)))}`);return l`${_r(n,o)}
    <g class="nn-axes">${$t(...n.domain,4).map(c=>l`<line class="${c?"nn-grid":"nn-zero"}" x1="${h(n(c))}"
        x2="${h(n(c))}" y1="${r}" y2="${s}"/><text x="${h(n(c))}"
        y="${r+16}" text-anchor="middle">${c}</text>`)}
    <text class="nn-axis" x="${n.range[1]}" y="${r+32}"
      text-anchor="end">steps →</text>
    <text class="nn-axis" x="${n.range[0]-6}" y="${s-8}">↑ cost</text></g>
    <path class="nn-graph" d="M${i.join("L")}"/>
    <circle class="nn-dot" cx="${h(n(e))}" cy="${h(o(t.cost(e)))}"
      r="5"/>`}var qe=t=>l`<details class="nn-program">
  <summary>This run as a program</summary>
  <pre tabindex="0"><code>${t.join(`
`)}</code></pre></details>`;var pi=t=>BigInt.asUintN(64,t),Yr=t=>BigInt.asUintN(128,t),Wu=2549297995355413924n<<64n|4865540595714422341n,Zr=t=>(t^t>>>16)>>>0;function Pu(t,e){let n=1135663077,o=i=>{let c=i^n;return n=Math.imul(n,2468251765),Zr(Math.imul(c,n))},r=(i,c)=>Zr(Math.imul(3389127133,i)-Math.imul(1232336661,c)),a=[t>>>0,Math.floor(t/2**32),0,0].map(o);for(let i=0;i<4;i++)for(let c=0;c<4;c++)i!==c&&(a[c]=r(a[c],o(a[i])));return n=2337405405,Array.from({length:e},(i,c)=>{let m=a[c%4]^n;return n=Math.imul(n,1492356589),Zr(Math.imul(m,n))})}var Ut=class{#e;#o;#n;constructor(e){if(!Number.isSafeInteger(e)||e<0)throw new Error(`A seed must be a whole number from 0; got ${e}.`);let n=Pu(e,8).map(BigInt),o=r=>n[r]|n[r+1]<<32n;this.#o=Yr((o(4)<<64n|o(6))<<1n|1n),this.#e=this.#o,this.#e=Yr(this.#e+(o(0)<<64n|o(2))),this.#t()}#t(){this.#e=Yr(this.#e*Wu+this.#o)}#r(){this.#t();let e=pi(this.#e^this.#e>>64n),n=this.#e>>122n;return pi(e>>n|e<<(64n-n&63n))}#s(){if(this.#n!==void 0){let n=this.#n;return this.#n=void 0,n}let e=this.#r();return this.#n=e>>32n,e&0xffffffffn}random(){return Number(this.#r()>>11n)*2**-53}uniform(e,n){return e+(n-e)*this.random()}#a(e){let n=BigInt(2**(32-Math.clz32(e))-1),o;do o=Number(this.#s()&n);while(o>e);return o}permutation(e){let n=[...Array(e).keys()];for(let o=e-1;o>0;o--){let r=this.#a(o);[n[o],n[r]]=[n[r],n[o]]}return n}};var zu=(t,e)=>t.map(n=>n[e]);function Bu(t,e,n){let o=n.map((r,s)=>zu(e,s));return t.map(r=>n.map((s,a)=>j(r,o[a],s)))}function U(t,e){let n=t;return e.map(({weight:o,bias:r,activation:s})=>{let a=Bu(n,o,r);return n=a.map(i=>i.map(c=>s(c))),{Z:a,A:n}})}function hi(t,e){let n=[],o=t;return e.forEach(({weight:r,bias:s,activation:a},i)=>{o=s.map((c,m)=>{let p=(g,M,S,L=-1)=>n.push({layer:i,to:m,op:g,from:L,terms:M,value:S}),d=o.map((g,M)=>{let S=g*r[M][m];return p("product",[g,r[M][m]],S,M),S}),f=d.reduce((g,M)=>g+M,0);p("sum",d,f),p("bias",[f,c],f+c);let $=a(f+c);return p("activation",[f+c],$),$})}),n}var Jr={line:t=>2*t-1,square:t=>t*t,"three-squares":t=>3*t*t,"square-and-line":t=>t*t+2*t};function di(t,e,n){let o=Jr[t],r=o(e+n)-o(e);return{rise:r,slope:r/n}}function ae(t,e){let n=t**e;return{height:n,slope:n*Math.log(t),atZero:Math.log(t)}}function at(t,e){let n=0;for(let o=0;o<t.length;o++)n+=t[o]*e[o];return n}var ht=t=>Math.sqrt(at(t,t)),fi=(t,e)=>at(t,e)/ht(t),En=t=>t[0].map((e,n)=>t.map(o=>o[n]));function Ln(t,e){let n=En(e);return t.map(o=>n.map(r=>at(o,r)))}function $i(t,e){let n=Math.max(t.length,e.length),o=i=>[...Array(n-i.length).fill(1),...i],[r,s]=[o(t),o(e)];return r.every((i,c)=>i===s[c]||i===1||s[c]===1)?r.map((i,c)=>i===1?s[c]:i):null}var On={plane:{height:([t,e])=>2*t+e,slopes:()=>[2,1]},bowl:{height:([t,e])=>t*t+2*e*e,slopes:([t,e])=>[2*t,4*e]},product:{height:([t,e])=>t*e,slopes:([t,e])=>[e,t]}};function Qr(t,e,n){let o=n*Math.PI/180,r=[Math.cos(o),Math.sin(o)];return at(On[t].slopes(e),r)}var se={double:{f:t=>2*t,slope:()=>2},square:{f:t=>t*t,slope:t=>2*t},mirror:{f:t=>1-t,slope:()=>-1},triple:{f:t=>3*t,slope:()=>3},"minus-half":{f:t=>-t/2,slope:()=>-.5}};function gi(t,e,n,o){let[r,s]=[se[t],se[e]],[a,i]=[n,n+o].map(d=>[d,r.f(d),s.f(r.f(d))]),[c,m,p]=i.map((d,f)=>d-a[f]);return{from:a,to:i,moves:[c,m,p],rates:[m/c,p/m,p/c],slopes:[r.slope(n),s.slope(a[1])]}}var Du={zeros:()=>0,uniform:()=>1,xavier:(t,e)=>Math.sqrt(6/(t+e)),he:t=>Math.sqrt(6/t)};function Ce(t,e,n,o){return e.map((r,s)=>{let[a,i]=[t[s],t[s+1]],c=Du[n](a,i),m=()=>c===0?0:o.uniform(-c,c);return{weight:[...Array(a)].map(()=>[...Array(i)].map(m)),bias:Array(i).fill(0),activation:Ct[r],slope:ko[r]}})}function Xe(t,e){let n=t.length*t[0].length,o=0,r=t.map((s,a)=>s.map((i,c)=>{let m=i-e[a][c];return o+=m*m,m*(2/n)}));return{cost:o/n,blame:r}}function bi(t,e){let n=t.length*t[0].length,o=0,r=t.map((s,a)=>s.map((i,c)=>(o+=Xt(i,e[a][c]),(E(i)-e[a][c])/n)));return{cost:o/n,blame:r}}function Ue(t,{X:e,y:n,loss:o}){let r=U(e,t),{cost:s,blame:a}=o(r.at(-1).A,n),c=t.map(({weight:m,slope:p},d)=>({weight:m,slope:p,l:d})).reverse().map(({weight:m,slope:p,l:d})=>{let{Z:f,A:$}=r[d],g=a.map((M,S)=>M.map((L,P)=>L*p(f[S][P],$[S][P])));return d>0&&(a=Ln(g,En(m))),{weight:Ln(En(d>0?r[d-1].A:e),g),bias:En(g).map(M=>M.reduce((S,L)=>S+L))}});return{cost:s,slopes:c.reverse()}}function xi(t,e,n){return t.map((o,r)=>({...o,weight:o.weight.map((s,a)=>s.map((i,c)=>i-n*e[r].weight[a][c])),bias:o.bias.map((s,a)=>s-n*e[r].bias[a])}))}var ts=64,ju=1e9,qu=({weight:t,bias:e})=>e.every(n=>n===0)&&t.flat().every(n=>n===0),He=class{#e;#o;#n=[];#t;costs=[];end=1/0;ranAway=!1;constructor(e,n,o){this.#e=n,this.#o=o,this.#r(0,e)}at(e){let n=Math.min(Math.floor(e/ts),this.#n.length-1),o=this.#n[n];for((e<this.#t.steps||o.steps>this.#t.steps)&&(this.#t=o);this.#t.steps<Math.min(e,this.end);){let{layers:r,slopes:s}=this.#t;this.#r(this.#t.steps+1,xi(r,s,this.#o))}return this.#t.layers}cost(e){return this.costs.length<=Math.min(e,this.end)&&this.at(e),this.costs[Math.min(e,this.end)]}#r(e,n){let{cost:o,slopes:r}=Ue(n,this.#e),s=ju*Math.max(this.costs[0]??1,1);if(e>0&&!(o<=s)){[this.end,this.ranAway]=[e-1,!0];return}this.costs[e]=o,this.#t={steps:e,layers:n,slopes:r},e%ts===0&&(this.#n[e/ts]=this.#t),r.every(qu)&&(this.end=e)}};function Fe(t,e){let n=new Map;return(...o)=>{let r=o.join(" "),s=n.has(r)?n.get(r):t(...o);return n.delete(r),n.set(r,s),n.size>e&&n.delete(n.keys().next().value),s}}var Ge="gradient-depth",wi=21,es=je([-12,2],[290,24]),Ke=50,Ve=334,ns={sigmoid:"Sigmoid",tanh:"Tanh",relu:"ReLU"},os={zeros:["zeros","zeros"],uniform:["uniform","uniform"],xavier:["Xavier","xavier_uniform"],he:["He","kaiming_uniform"]},yi=t=>Math.sqrt(t.reduce((e,n)=>e+n*n,0)/t.length),Cu=Fe((t,e,n,o,r)=>{let s=new Ut(r),a=[2,...Array(t).fill(e),1],i=[...Array(t).fill(n),"identity"],c=Ce(a,i,o,s),m=[...Array(wi)].map(()=>[s.uniform(-1,1),s.uniform(-1,1)]),p=m.map(([f,$])=>[f+$>0?1:0]),{slopes:d}=Ue(c,{X:m,y:p,loss:bi});return{weights:d.map(({weight:f})=>yi(f.flat())),biases:d.map(({bias:f})=>yi(f))}},24);function _e({depth:t,width:e,activation:n,init:o,seed:r,of:s}){let a=Cu(t,e,n,o,r)[s],[i,c]=[a[0],a.at(-1)];return{sizes:a,first:i,last:c,ratio:c>0?i/c:NaN}}function Xu(t){if(t===0)return"";let[e,n,o]=[10,.1,.001].map(r=>h(es(r*t)));return l`<rect class="nn-fires" x="${Ke}" y="${e}"
      width="${Ve-Ke}" height="${h(n-e)}"/>
    <path class="nn-mean" d="M${Ke} ${o}H${Ve}"/>
    <text class="nn-small nn-halo" x="${Ve-4}" y="${o+16}"
      text-anchor="end">a thousandth of the last</text>`}function Uu(t){let{sizes:e,last:n}=_e(t),o=y([1,e.length],[Ke+16,Ve-16]);o.range=[Ke,Ve];let r=e.length>9?2:1,s=e.map((a,i)=>[h(o(i+1)),h(es(a)),a]);return l`<svg viewBox="0 0 346 338" role="img"
    aria-label="${vi(t)}">
    ${Xu(n)} ${_r(o,es)}
    <g class="nn-axes">
      <text class="nn-axis" x="${Ke-44}" y="14">↑ size of the gradient</text>
      <text class="nn-axis" x="${Ve}" y="330" text-anchor="end"
        >layer →</text>
      ${s.map(([a],i)=>i%r===0&&l`<text x="${a}" y="313" text-anchor="middle">${i+1}</text>`)}</g>
    <polyline class="nn-graph" points="${s.filter(([,,a])=>a>0).map(([a,i])=>`${a},${i}`).join(" ")}"/>
    ${s.map(([a,i,c])=>c>0?l`<circle class="nn-one" cx="${a}" cy="${i}" r="6"/>`:l`<rect class="nn-none" x="${a-5}" y="${i-5}" width="10"
            height="10"/><text class="nn-small nn-halo" x="${a}"
            y="${i-12}" text-anchor="middle">0</text>`)}
  </svg>`}var Hu=(t,e)=>l`
  ${I(Ge,"activation",t,e,n=>ns[n])}
  ${I(Ge,"init",t,e,n=>os[n][0])}
  ${I(Ge,"of",t,e)}
  ${b(Ge,"depth",t,e)} ${b(Ge,"width",t,e)}
  ${b(Ge,"seed",t,e)}`;function Fu(t){let{sizes:e,first:n,last:o,ratio:r}=_e(t);return l`<p class="nn-formula">Layer 1: <b data-shows="first">${u(n)}</b>. Layer ${e.length}, the last: <b data-shows="last">${u(o)}</b>.</p>
    <p class="nn-formula">${o>0?l`First ÷ last = <b data-shows="ratio">${u(r)}</b>`:"The last layer's gradient is 0: there is nothing to compare with."}</p>
    ${qe(Gu(t))}`}function Gu({depth:t,width:e,activation:n,init:o,seed:r,of:s}){let a=ns[n];return["import numpy as np","from nnlib import (",`    BCEWithLogitsLoss, Linear, ${a}, Sequential, halves`,")",`from nnlib.init import ${os[o][1]} as init`,"",`rng = np.random.default_rng(${r})`,"how = {'rng': rng, 'init': init}",`layers = [Linear(2, ${e}, **how), ${a}()]`,`for _ in range(${t-1}):`,`    layers += [Linear(${e}, ${e}, **how), ${a}()]`,`net = Sequential(*layers, Linear(${e}, 1, **how))`,`X, y = halves(${wi}, rng=rng)`,"loss = BCEWithLogitsLoss()","loss(net(X), y.reshape(-1, 1))","net.backward(loss.backward())","for layer in net:","    if isinstance(layer, Linear):",`        grad = layer.${s==="weights"?"weight":"bias"}_grad`,"        print(np.sqrt(np.mean(grad**2)))"]}function vi(t){let{sizes:e,first:n,last:o}=_e(t);return`The size of the gradient of the ${t.of}, layer by layer, on an axis of powers of ten. ${t.depth} hidden layers of ${t.width} neurons with ${ns[t.activation]}, started by ${os[t.init][0]}. Layer 1 has ${u(n)}, layer ${e.length}, the last, ${u(o)}.`}var Mi={picture:Uu,controls:Hu,readout:Fu,describe:vi,goals:{"05-vanish":{ask:"Add hidden layers until the first layer's gradient is less than a thousandth of the last layer's (and not 0).",praise:"Vanished. Every layer on the way back multiplied the blame by small slopes; the first layers hardly learn.",met(t){let{first:e,ratio:n}=_e(t);return e>0&&n<.001}},"05-revive":{ask:"With eight hidden layers or more, bring the first layer's gradient within a factor of ten of the last's.",praise:"Alive again: a slope near 1, and weights spread so that the blame keeps its size from layer to layer.",met(t){let{ratio:e}=_e(t);return t.depth>=8&&e>=.1&&e<=10}},"05-explode":{ask:"Make the first layer's gradient larger than 3.",praise:"Exploded. Weights that do not shrink as the layers widen make the values grow at every layer, and the gradient with them.",met:t=>_e(t).first>3}}};var xt=y([-3.5,3.5],[30,334]),yt=y([-3.5,3.5],[326,22]),ki=3,Ro=t=>t.every(e=>e===0);function Ai(t,[e,n]){let[o,r]=[h(xt(e)),h(yt(n))];return l`<line class="nn-arrow" data-arrow="${t}" x1="${h(xt(0))}"
      y1="${h(yt(0))}" x2="${o}" y2="${r}"/>
    <g class="nn-grab" data-drag="${t}"><circle cx="${o}" cy="${r}"
        r="15"/><circle class="nn-handle ${t==="u"?"nn-tip":""}"
        cx="${o}" cy="${r}" r="9"/></g>
    <text class="nn-halo nn-strong" x="${o+13}" y="${r-9}">${t}</text>`}function Ku({u:t,v:e}){if(Ro(t))return"";let n=at(t,e)/at(t,t),o=t.map(a=>n*a),r=t.map(a=>10*a/ht(t)),s=n<0?"nn-negative":"nn-positive";return l`<line class="nn-zero" x1="${h(xt(-r[0]))}"
      y1="${h(yt(-r[1]))}" x2="${h(xt(r[0]))}" y2="${h(yt(r[1]))}"/>
    <line class="nn-edge nn-shadow ${s}" x1="${h(xt(0))}" y1="${h(yt(0))}"
      x2="${h(xt(o[0]))}" y2="${h(yt(o[1]))}"/>
    <line class="nn-distance" x1="${h(xt(e[0]))}" y1="${h(yt(e[1]))}"
      x2="${h(xt(o[0]))}" y2="${h(yt(o[1]))}"/>`}function Vu(t,e){return l`<svg viewBox="0 0 344 362" role="img"
    aria-label="${Ti(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="22" width="304" height="304"/>
    </clipPath>
    ${T(xt,yt)}
    <g clip-path="url(#${e}-clip)">${Ku(t)}</g>
    ${Ai("u",t.u)} ${Ai("v",t.v)}
  </svg>`}var _u=t=>[[0,`${t}₁`],[1,`${t}₂`]];function Yu(t,e){return["u","v"].map(n=>$o("arrows",n,t,e,_u(n)))}var Ii=t=>l`√(${k(t[0])}² + ${k(t[1])}²)`;function Zu({u:t,v:e}){let n=t.map((o,r)=>`${k(o)}·${k(e[r])}`);return l`<p class="nn-formula">u · v = ${n.join(" + ")} =
      <b data-shows="dot">${u(at(t,e))}</b></p>
    <p class="nn-formula">length of u = ${Ii(t)} = <b data-shows="u"
      >${u(ht(t))}</b></p>
    <p class="nn-formula">length of v = ${Ii(e)} = <b data-shows="v"
      >${u(ht(e))}</b></p>
    <p class="nn-formula">${Ro(t)?"u points nowhere: nothing can lie along it.":l`v reaches along u: u · v ÷ length of u = <b data-shows="along"
            >${u(fi(t,e))}</b>`}</p>`}function Ti({u:t,v:e}){let n=o=>`(${u(o[0])}, ${u(o[1])})`;return`Two arrows from the origin: u to ${n(t)}, v to ${n(e)}. Their dot product is ${u(at(t,e))}.`}var Si=t=>[xt.invert(t[0]),yt.invert(t[1])].map(e=>Math.max(-ki,Math.min(ki,Math.round(e*4)/4))),Ni={picture:Vu,controls:Yu,readout:Zu,describe:Ti,drags:{u:(t,e)=>({u:Si(e)}),v:(t,e)=>({v:Si(e)})},goals:{"00-right-angle":{ask:"Make the dot product 0, with neither arrow of length 0.",praise:"The arrows are at a right angle: v reaches not at all along u.",met:({u:t,v:e})=>at(t,e)===0&&!Ro(t)&&!Ro(e)},"00-same-dot":{ask:"Leave u as the book has it. Find another v with the dot product that it has at first.",praise:"All such arrows end on one line, at a right angle to u. It is the line that a neuron with the weights u draws.",met:({u:t,v:e},n)=>t.join()===n.u.join()&&e.join()!==n.v.join()&&at(t,e)===at(n.u,n.v)}}};var[rs,Ei]=[31,30],Rn=[4,123,242],ss=44,Li=t=>(t.match(/\d+/g)??[]).map(Number),as=t=>[t.at(-2)??1,t.at(-1)??1];function Wn({a:t,b:e}){let n=[Li(t),Li(e)];return{shapes:n,shape:$i(...n)}}function Ju(t,e,n,o){let[r,s]=as(t),[a,i]=[r===1?0:n,s===1?0:o],c=a!==n||i!==o;return{number:e*(a*s+i+1),copy:c}}function Oi(t,[e,n],o,r){return[...Array(e).keys()].map(s=>[...Array(n).keys()].map(a=>{let{number:i,copy:c}=o(s,a),[m,p]=[t+a*rs,ss+s*Ei];return l`<rect class="nn-cell" data-copy="${c}" x="${m+1.5}"
          y="${p+1.5}" width="${rs-3}" height="${Ei-3}" rx="3"/><text
          class="${c?"nn-small":"nn-strong"}" x="${m+rs/2}"
          y="${p+20}" text-anchor="middle" ${r&&l`data-shows="sum"`}
          >${i}</text>`}))}var ie=t=>t.length===1?`(${t[0]},)`:`(${t.join(", ")})`;function Qu(t){let{shapes:e,shape:n}=Wn(t),o=e.map((i,c)=>(m,p)=>Ju(i,c===0?10:1,m,p)),r=(i,c)=>({number:o[0](i,c).number+o[1](i,c).number,copy:!1}),s=(i,c)=>l`<text class="nn-small" x="${Rn[i]+2}"
    y="20">${c}</text>`,a=(i,c)=>l`<text class="nn-strong" x="${Rn[i]-13}"
    y="${ss+20}" text-anchor="middle">${c}</text>`;return l`<svg viewBox="0 0 340 140" role="img"
    aria-label="${Wi(t)}">
    ${s(0,`a ${t.a}`)} ${s(1,`b ${t.b}`)}
    ${s(2,n?`a + b ${ie(n)}`:"a + b")}
    ${o.map((i,c)=>Oi(Rn[c],as(n??e[c]),i))}
    ${a(1,"+")} ${a(2,"=")}
    ${n?Oi(Rn[2],as(n),r,!0):l`<text class="nn-strong nn-negative" x="${Rn[2]+4}"
            y="${ss+20}">✗ refused</text>`}
  </svg>`}var tp=(t,e)=>["a","b"].map(n=>I("broadcast",n,t,e));function Ri(t,e){let n=[...Array(e-t.length).fill(1),...t];return t.length<e?`${ie(t)}, read as ${ie(n)}`:ie(t)}function ep(t){let{shapes:e,shape:n}=Wn(t),o=Math.max(...e.map(s=>s.length)),r=e.map(s=>ie(s).replaceAll(" ",""));return l`<p class="nn-formula">shape of a: ${Ri(e[0],o)}</p>
    <p class="nn-formula">shape of b: ${Ri(e[1],o)}</p>
    <p class="nn-formula">${n?l`shape of a + b: <b>${ie(n)}</b>`:l`<code>ValueError: operands could not be broadcast together with
            shapes ${r.join(" ")}</code>`}</p>
    <p>Broken edges are copies that NumPy reads as if they were there.</p>`}function Wi(t){let{shape:e}=Wn(t),n=`An array a of shape ${t.a} and an array b of shape ${t.b}`;return e?`${n}, both stretched to shape ${ie(e)} and added.`:`${n}. NumPy cannot stretch them to one shape and refuses to add them.`}var Pi={wide:!0,picture:Qu,controls:tp,readout:ep,describe:Wi,goals:{"00-refused":{ask:"Find two shapes that NumPy refuses to add.",praise:"Refused: somewhere two sizes differ and neither is 1. An error is the friendly outcome.",met:t=>Wn(t).shape===null},"00-trap":{ask:"Three numbers plus three numbers, and nine come out. Find shapes that do it.",praise:"A column and a row stretch each other. No error, nine numbers: the trap, whenever three were meant.",met:t=>{let{shapes:e,shape:n}=Wn(t),o=r=>r.reduce((s,a)=>s*a,1);return e.every(r=>o(r)===3)&&o(n)===9}}}};var Ht=32,le={x:4,y:178,wide:48},Pn={x:196,y:44,wide:68},ce={...Pn,y:le.y},Bi=["1,1","1,2","2,1","2,2"],zi=(t,e)=>[...Array(t.length/e).keys()].map(n=>t.slice(n*e,(n+1)*e));function zn({X:t,W:e,entry:n}){let[o,r]=[zi(t,3),zi(e,2)],[s,a]=n.split(",").map(i=>i-1);return{A:o,B:r,P:Ln(o,r),i:s,j:a}}function is(t,e,n,o=np){let{x:r,y:s,wide:a}=e;return t.map((i,c)=>i.map((m,p)=>l`<rect class="nn-cell" data-lit="${n(c,p)}"
          x="${r+p*a}" y="${s+c*Ht}" width="${a}"
          height="${Ht}"/>${o(m,e,c,p)}`))}var np=(t,{x:e,y:n,wide:o},r,s)=>l`<text x="${e+(s+.5)*o}" y="${n+r*Ht+21}"
    text-anchor="middle">${u(t)}</text>`,op=(t,{x:e,y:n,wide:o},r,s)=>l`<g class="nn-press" data-do="${Bi[2*r+s]}"><rect
      fill="transparent" x="${e+s*o}" y="${n+r*Ht}"
      width="${o}" height="${Ht}"/>
    <text class="nn-strong" x="${e+(s+.5)*o}"
      y="${n+r*Ht+21}" text-anchor="middle" data-shows="product"
      >${u(t)}</text></g>`,Wo=(t,e,n,o="start")=>l`<text class="nn-small" x="${e}" y="${n}" text-anchor="${o}"
    >${t}</text>`;function rp(t){let{A:e,B:n,P:o,i:r,j:s}=zn(t),a=i=>Pn.x+(i+.5)*Pn.wide;return l`<svg viewBox="0 0 336 266" role="img"
    aria-label="${Di(t)}">
    ${Wo("W, shape (3, 2)",Pn.x,16)}
    ${[0,1].map(i=>Wo(`neuron ${i+1}`,a(i),37,"middle"))}
    ${is(n,Pn,(i,c)=>c===s)}
    ${Wo("X, shape (2, 3)",le.x,le.y-12)}
    ${is(e,le,i=>i===r)}
    <text x="${(le.x+3*le.wide+ce.x)/2}" y="${le.y+Ht+5}"
      text-anchor="middle">→</text>
    <text x="${ce.x+ce.wide}" y="${ce.y-13}" text-anchor="middle"
      >↓</text>
    ${is(o,ce,(i,c)=>i===r&&c===s,op)}
    ${Wo("X @ W, shape (2, 2)",ce.x,ce.y+2*Ht+19)}
  </svg>`}function sp(t,e){let{j:n}=zn(t),o=r=>[2*r+n,`weight ${r+1} of neuron ${n+1}`];return l`${I("matrix-product","entry",t,e,r=>{let[s,a]=r.split(",");return`row ${s}, column ${a}`})}
    ${$o("matrix-product","W",t,e,[0,1,2].map(o))}`}function ap(t){let{A:e,B:n,P:o,i:r,j:s}=zn(t),a=e[r].map((i,c)=>`${k(i)}·${k(n[c][s])}`);return l`<p class="nn-formula">row ${r+1} of X times column ${s+1} of
      W:</p>
    <p class="nn-formula">${a.join(" + ")} = <b data-shows="entry"
      >${u(o[r][s])}</b></p>
    <p>It is what neuron ${s+1} answers to example ${r+1}, without its
      bias.</p>`}function Di(t){let{P:e,i:n,j:o}=zn(t);return`A matrix X of 2 examples, 3 inputs each, times a matrix W of 2 neurons, 3 weights each. The rows of the product: ${e.map(s=>s.map(a=>u(a)).join(" and ")).join("; ")}. Row ${n+1} of X times column ${o+1} of W gives ${u(e[n][o])}.`}var ji={wide:!0,picture:rp,controls:sp,readout:ap,describe:Di,actions:Object.fromEntries(Bi.map(t=>[t,()=>({entry:t})])),goals:{"00-column":{ask:"Turn the weights of neuron 2 until it answers 5 to example 1 and 0 to example 2.",praise:"Found, and the product's first column never moved: it belongs to neuron 1 and its weights alone.",met:t=>{let{P:e}=zn(t);return e[0][1]===5&&e[1][1]===0}}}};var nt={x:164,y:122,r:28},ct={x:210,y:97,size:50},it={x:296,y:122,r:24};function Ye({x:t,w:e,b:n,activation:o}){let r=j(t,e,n);return{z:r,y:Ct[o](r)}}function zo({activation:t,answers:e},n){return t==="identity"?"":e[n>.5?1:0]}var Po=t=>t<0?"nn-negative":"nn-positive",qi=t=>h(1+.6*Math.abs(t));function Xi(t,e,n,o=`× ${u(e)}`){let[r,s]=[nt.x-t.x,nt.y-t.y],a=Math.hypot(r,s),i=1-(nt.r+3)/a,c=(11+qi(e)/2)/a,m=t.x+.5*r+c*s,p=t.y+.5*s-c*r;return l`<line class="nn-edge ${Po(e)}" x1="${h(t.x+22)}"
      y1="${h(t.y+22*s/r)}" x2="${h(t.x+i*r)}"
      y2="${h(t.y+i*s)}" stroke-width="${qi(e)}"
      opacity="${n===0?.3:1}"/>
    <text class="nn-halo nn-strong ${Po(e)}" x="${h(m)}"
      y="${h(p+5)}" text-anchor="${s<-30?"end":"middle"}"
      >${o}</text>`}function ip(t){let e=150/t.w.length;return t.w.map((n,o)=>{let r={x:32,y:h(46+o*e)};return l`${Xi(r,n,t.x[o])}
      <circle class="nn-node" cx="${r.x}" cy="${r.y}" r="21"/>
      <text x="${r.x}" y="${r.y+5}" text-anchor="middle"
        >${u(t.x[o])}</text>
      <text class="nn-halo nn-small" x="11" y="${r.y-28}"
        >${t.names[o]}</text>`})}function cp({activation:t},{z:e,y:n}){let o=Math.max(6,Math.abs(e)*1.25),r=t==="identity"?o:1,s=t==="identity"?-o:0,a=d=>h(ct.x+5+(d+o)/(2*o)*40),i=d=>h(ct.y+44-(d-s)/(r-s)*38),m=[...Array(41).keys()].map(d=>(d/20-1)*o).map(d=>`${a(d)},${i(Ct[t](d))}`),p=t==="step"?`${a(-o)},${i(0)} ${a(0)},${i(0)} ${a(0)},${i(1)} ${a(o)},${i(1)}`:m.join(" ");return l`<rect class="nn-node" x="${ct.x}" y="${ct.y}"
      width="${ct.size}" height="${ct.size}" rx="8"/>
    <polyline class="nn-curve" points="${p}"/>
    <circle class="nn-dot" cx="${a(e)}" cy="${i(n)}" r="4"/>
    <text class="nn-small" x="${ct.x+ct.size/2}" y="${ct.y-8}"
      text-anchor="middle">${t}</text>`}function lp(t){let e=t.length>9?l`x="340" text-anchor="end"`:l`x="${it.x}" text-anchor="middle"`;return l`<text class="nn-strong" ${e} y="${it.y+46}">${t}</text>`}function mp(t){let e=Ye(t),{z:n,y:o}=e,r={x:32,y:222},s=t.activation!=="identity"&&o>.5;return l`<svg viewBox="0 0 344 250" role="img"
    aria-label="${Ui(t)}">
    ${ip(t)} ${Xi(r,t.b,1,`bias ${u(t.b)}`)}
    <rect class="nn-node" x="13" y="203" width="38" height="38" rx="6"/>
    <text x="32" y="227" text-anchor="middle">1</text>
    <text class="nn-small" x="58" y="238">always 1</text>
    <circle class="nn-node" cx="${nt.x}" cy="${nt.y}" r="${nt.r}"/>
    <text class="nn-strong" x="${nt.x}" y="${nt.y+5}" text-anchor="middle"
      >${u(n)}</text>
    <text class="nn-small" x="${nt.x}" y="${nt.y-37}" text-anchor="middle"
      >sum z</text>
    <path class="nn-wire" d="M${nt.x+nt.r} ${nt.y}H${ct.x}"/>
    ${cp(t,e)}
    <path class="nn-wire" d="M${ct.x+ct.size} ${it.y}H${it.x-it.r}"/>
    <circle class="nn-node" data-on="${String(s)}" cx="${it.x}" cy="${it.y}"
      r="${it.r}"/>
    <text class="nn-strong" data-on="${String(s)}" x="${it.x}" y="${it.y+5}"
      text-anchor="middle">${vn(o,3)}</text>
    <text class="nn-small" x="${it.x}" y="${it.y-32}" text-anchor="middle"
      >output</text>
    ${lp(zo(t,o))}
  </svg>`}function up(t,e){let n=t.w.every(r=>Math.abs(r)<=2),o=t.activation==="identity"&&n?{minimum:-2,maximum:2,step:.05}:{};return l`
    ${(t.switches?ne:b)("neuron","x",t,e)}
    ${b("neuron","w",t,e,o)}
    ${b("neuron","b",t,e)}
    ${t.choose&&I("neuron","activation",t,e)}`}function pp(t){let e=t.x.map((n,o)=>l`${o>0&&" + "}<span class="${Po(t.w[o])}"
      >${u(n)}·${k(t.w[o])}</span>`);return l`${e} <span class="${Po(t.b)}">${W(t.b)}</span>
    = <b data-shows="z">${u(Ye(t).z)}</b>`}function hp(t){let{z:e,y:n}=Ye(t),o=zo(t,n);return l`<p class="nn-formula">z = ${pp(t)}</p>
    <p class="nn-formula">${t.activation}(${u(e)}) =
      <b data-shows="y">${vn(n)}</b>${o&&l`: <b>${o}</b>`}</p>
    ${t.table&&t.switches&&dp(t)}`}function dp(t){let e=t.w.length,n=[...Array(2**e).keys()].map(o=>t.w.map((r,s)=>o>>e-1-s&1));return l`<table class="nn-table" aria-label="every combination of the switches">
    <thead><tr>${t.names.map(o=>l`<th scope="col">${o}</th>`)}
      <th scope="col">z</th><th scope="col">output</th></tr></thead>
    <tbody>${n.map(o=>{let{z:r,y:s}=Ye({...t,x:o}),a=o.every((i,c)=>i===t.x[c]);return l`<tr ${a&&l`aria-current="true"`}>
        ${o.map(i=>l`<td>${i}</td>`)}<td data-shows="row-z"
        >${u(r)}</td><td>${vn(s)} ${zo(t,s)}</td></tr>`})}</tbody>
  </table>`}function Ui(t){let{z:e,y:n}=Ye(t),o=t.names.map((s,a)=>`${s} is ${u(t.x[a])}, weight ${u(t.w[a])}`),r=zo(t,n);return`A neuron. ${o.join("; ")}; bias ${u(t.b)}. The weighted sum is ${u(e)}; after the ${t.activation} the output is ${vn(n)}${r&&`, ${r}`}.`}var Ci=({w:t,b:e})=>[[0,0],[0,1],[1,0],[1,1]].map(n=>j(n,t,e)>0),fp=(t,e)=>[...t.w,t.b].filter((n,o)=>n!==[...e.w,e.b][o]).length,Hi={wide:!0,picture:mp,controls:up,readout:hp,describe:Ui,goals:{"01-silence":{ask:"An email with CAPITALS and without viagra is called spam. Turn one knob until it is not. How far must you turn it?",praise:"Silent. A turn by 5 is enough: it brings the number in the middle down to 0, and the neuron fires only above 0.",met:(t,e)=>t.x.join()==="1,0"&&fp(t,e)===1&&j(t.x,t.w,t.b)<=0},"01-both":{ask:"Your doctor writes about viagra, your aunt writes in CAPITALS. Let both through, and catch only the emails that have both.",praise:"Found: each alone brings too little, both together enough.",met:t=>t.w.length===2&&t.activation==="step"&&Ci(t).join()==="false,false,false,true"},"01-seven-bottles":{ask:"Ten guests drank seven bottles. Find the weight that says so, and leave the bias at 0: no guests, no wine.",praise:"Found: 0.7 of a bottle for each guest. Now try 3 and 75 guests.",met:t=>t.activation==="identity"&&t.x[0]===10&&t.b===0&&Math.abs(Ye(t).z-7)<1e-9},"03-last-bit":{ask:"One neuron is enough. Find knobs that call all four numbers right: 0 and 2 even, 1 and 3 odd.",praise:"Found. The first digit needs no weight: whether a number is even is said by its last digit alone.",met:t=>t.w.length===2&&t.activation==="sigmoid"&&Ci(t).join()==="true,false,true,false"}}};var cs="party-learning",Ze=[...Array(40).keys()],Bo=1e3,$p=5,gp=.001,bp=.01,Do=[...Array(8).keys()].map(t=>[t>>2,t>>1&1,t&1]),Gi=[1,1.5,3,4.3,0,0,0,0],xp=Do.map(t=>["A","D","S"].filter((e,n)=>t[n]).join("")||"–"),yp={X:Do,y:Gi.map(t=>[t]),loss:Xe},Ft=32,me=y([0,5],[278,190]),wp=y([0,Bo],[46,336]),vp=je([-4,1],[432,338]),us=Fe((t,e)=>{let n=Ce([3,3,1],["relu","relu"],"xavier",new Ut(t));return new He(n,yp,e)},4*Ze.length);function ls(t,{rate:e,steps:n}){let o=us(t,e);if(o.cost(n)<gp)return"learned";let[,{A:r}]=U(Do,o.at(n));return r.every(([s])=>s<bp)?"silent":"neither"}var ms=(t,e)=>t.filter(n=>n===e).length;function ps(t){let e=us(t.seed,t.rate),[n,o]=U(Do,e.at(t.steps)),r=[0,1,2].filter(i=>n.A.every(c=>c[i]===0)),s=o.A.flat(),a=Ze.map(i=>ls(i,t));return{run:e,dead:r,bottles:s,fates:a,cost:e.cost(t.steps)}}var Fi=t=>[13+Ft*(t%10),4+Ft*Math.floor(t/10)];function Mp(t,e){let[n,o]=Fi(t.seed);return l`${Ze.map(r=>{let[s,a]=Fi(r);return l`<g class="nn-press" data-do="seed ${r}"><rect
      class="nn-cell" data-lit="${r===t.seed}" x="${s}" y="${a}"
      width="${Ft}" height="${Ft}"/>${Ki(e[r],s+Ft/2,a+Ft/2)}</g>`})}
  <rect class="nn-picked" x="${n}" y="${o}" width="${Ft}"
    height="${Ft}"/>`}function Ki(t,e,n){return t==="learned"?l`<circle class="nn-one" cx="${e}" cy="${n}" r="9"/>`:t==="silent"?l`<rect class="nn-none" x="${e-7.5}" y="${n-7.5}" width="15"
      height="15"/><path class="nn-cross" d="M${e-4} ${n-4}l8 8m0 -8l-8 8"
      />`:l`<circle class="nn-open" cx="${e}" cy="${n}" r="7"/>`}var kp=t=>l`<svg class="nn-symbol" viewBox="-10 -10 20 20"
  aria-hidden="true">${Ki(t,0,0)}</svg>`;function Ap(t){let[e,n]=me.domain;return l`<g class="nn-axes">${[0,2,4].map(o=>l`<line class="${o?"nn-grid":"nn-zero"}" x1="46" x2="336"
        y1="${h(me(o))}" y2="${h(me(o))}"/><text x="40"
        y="${h(me(o))+4}" text-anchor="end">${o}</text>`)}<text class="nn-axis" x="13" y="176">↑ bottles for each guest
      list</text></g>
    ${t.map((o,r)=>{let s=52+36*r,a=h(me(Math.min(Math.max(o,e),n))),i=h(me(Gi[r]));return l`<rect class="nn-bar" x="${s}" y="${a}" width="22"
          height="${h(me(0)-a)}"/><path class="nn-wanted"
          d="M${s-4} ${i}h30"/><text class="nn-small" x="${s+11}"
          y="294" text-anchor="middle">${xp[r]}</text>`})}`}function Ip(t){let{run:e,bottles:n,fates:o}=ps(t);return l`<svg viewBox="0 0 346 468" role="img"
    aria-label="${Vi(t)}">
    ${Mp(t,o)} ${Ap(n)}
    ${Oo(e,t.steps,wp,vp)}
  </svg>`}var Sp=(t,e)=>l`${b(cs,"seed",t,e)}
  ${I(cs,"rate",t,e)} ${b(cs,"steps",t,e)}`;function Tp(t){let{dead:e,fates:n,cost:o,run:r}=ps(t),s=(a,i)=>l`<span>${kp(a)} <b
    data-shows="${a}">${ms(n,a)}</b> ${i}</span>`;return l`<p>Of ${Ze.length} starts, after ${t.steps} steps:</p>
    <p class="nn-legend">${s("learned","have learned")}
      ${s("silent","are silent: no bottle for any list")}
      ${s("neither","neither")}</p>
    <p class="nn-formula">Seed ${t.seed}: cost <b data-shows="cost">${u(o)}</b>${r.end<=t.steps&&(r.ranAway?"; the next step would run away":"; every slope is 0, nothing will ever change")}</p>
    <p>Dead hidden neurons, 0 for every list: ${e.map(a=>"h"+"₁₂₃"[a]).join(", ")||"none"}</p>
    <p class="nn-legend">A Agatha, D Dahlia, S Stiffy. Bar: what the network
      says; line: what was wanted.</p>
    ${qe(Np(t))}`}var Np=({seed:t,rate:e,steps:n})=>["import numpy as np","from nnlib import (","    SGD, Linear, MSELoss, ReLU, Sequential, fit, party",")","",`rng = np.random.default_rng(${t})`,"net = Sequential(","    Linear(3, 3, rng=rng), ReLU(),","    Linear(3, 1, rng=rng), ReLU(),",")","X, y = party()",`descend = SGD(net.parameters(), lr=${Te(e)})`,"loss = MSELoss()",`fit(net, X, y, loss, descend, epochs=${n})`,"print(loss(net(X), y))"];function Vi(t){let{dead:e,fates:n,cost:o}=ps(t);return`The dinner party, trained from ${Ze.length} starts at rate ${t.rate}. After ${t.steps} steps ${ms(n,"learned")} have learned, ${ms(n,"silent")} are silent. Picked: seed ${t.seed}, ${n[t.seed]}, with the cost ${u(o)} and ${e.length} dead hidden neurons.`}var Ep=({steps:t})=>t<Bo?{steps:Math.min(t+$p,Bo)}:null,Lp=Ze.map(t=>[`seed ${t}`,e=>({...e,seed:t})]),_i={picture:Ip,controls:Sp,readout:Tp,describe:Vi,play:Ep,plays:()=>!0,pace:16,verbs:{step:"Five steps",play:"Train all"},actions:Object.fromEntries(Lp),goals:{"05-party-learned":{ask:"Train them all, then pick a start that has learned the party.",praise:"This one gives every guest list its bottles.",met:t=>ls(t.seed,t)==="learned"},"05-party-dead":{ask:"Pick a start that is silent before the first step, with every slope 0. Then train it.",praise:"Dead on arrival: the output's ReLU is shut for every guest list, so no blame gets through, and no step ever changes anything.",met:({seed:t,rate:e,steps:n})=>n>0&&us(t,e).end===0},"05-party-sum":{ask:"Pick a start that trained for 1,000 steps, is not silent, and still misses.",praise:"Its cost rests at about 0.02: it adds what each guest brings, and misses what Dahlia and Stiffy bring together.",met:t=>t.steps===Bo&&ls(t.seed,t)==="neither"}}};var wt=y([-2.2,4.2],[30,334]),vt=y([-2.2,4.2],[326,22]),[Bn,Je]=vt.domain,Op=[...Array(65).keys()].map(t=>Bn+t/10),Yi=t=>t<=Je;function Zi({base:t},e){let n=Op.map(o=>{let r=Math.min(ae(t,o).height,2*Je),[s,a]=e?[r,o]:[o,r];return`${h(wt(s))},${h(vt(a))}`});return l`<polyline class="${e?"nn-mirror":"nn-curve"}"
    points="${n.join(" ")}"/>`}function Rp(t,{height:e,slope:n}){let o=r=>e+n*(r-t);return l`<line class="nn-secant" x1="${h(wt(Bn))}"
    y1="${h(vt(o(Bn)))}" x2="${h(wt(Je))}" y2="${h(vt(o(Je)))}"/>`}function Wp(t,{height:e}){return l`<line class="nn-distance" x1="${wt(Bn)}" y1="${vt(Bn)}"
      x2="${wt(Je)}" y2="${vt(Je)}"/>
    ${Zi(t,!0)}
    ${Yi(e)&&l`<circle class="nn-one" cx="${h(wt(e))}" cy="${h(vt(t.x))}"
        r="7"/>
      <text class="nn-halo nn-strong nn-positive" x="${h(wt(e)+4)}"
        y="${h(vt(t.x)+22)}">log</text>`}`}function Pp(t,{height:e}){return Yi(e)?l`<circle class="nn-dot" cx="${h(wt(t))}" cy="${h(vt(e))}"
      r="6"/>`:l`<path class="nn-next" d="M${h(wt(t))} 22l-7 12h14z"/>`}function zp(t,e){let n=ae(t.base,t.x);return l`<svg viewBox="0 0 344 362" role="img"
    aria-label="${Ji(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="22" width="304" height="304"/>
    </clipPath>
    ${T(wt,vt,{names:["x","y"]})}
    <g clip-path="url(#${e}-clip)">
      ${t.mirror?Wp(t,n):Rp(t.x,n)}
      ${Zi(t,!1)}</g>
    ${Pp(t.x,n)}
  </svg>`}function Bp(t,e){return l`${b("power-curve","base",t,e)}
    ${b("power-curve","x",t,e)}`}function Dp({base:t,x:e,mirror:n}){let{height:o,slope:r,atZero:s}=ae(t,e),a=l`${u(t,6)}<sup>${u(e,6)}</sup>`;return n?l`<p class="nn-formula">${a} = <b data-shows="height"
          >${u(o)}</b></p>
        <p class="nn-formula">${t===1?"Every power of 1 is 1: there is no logarithm to the base 1.":l`log to the base ${u(t,6)} of ${u(o)} =
                <b data-shows="log">${u(e)}</b>`}</p>`:l`<p class="nn-formula">height: ${a} = <b data-shows="height"
          >${u(o)}</b></p>
        <p class="nn-formula">slope there: <b data-shows="slope"
          >${u(r)}</b></p>
        <p class="nn-formula">slope ÷ height = <b data-shows="ratio"
          >${u(s)}</b></p>`}function Ji({base:t,x:e,mirror:n}){let{height:o,slope:r}=ae(t,e),s=`At x = ${u(e,6)} it is ${u(o)} high`,a=`The powers of ${u(t,6)} as a curve. ${s}`;return n?`${a}. Mirrored at the diagonal it is the logarithm.`:`${a} and its slope is ${u(r)}.`}var Qi={picture:zp,controls:Bp,readout:Dp,describe:Ji,goals:{"00-e":{ask:"Find the base whose slope is its height: slope ÷ height within 0.005 of 1.",praise:"2.71875 is the nearest that this slider comes to e = 2.71828… Move the power: the two stay equal everywhere.",met:({base:t,x:e})=>Math.abs(ae(t,e).atZero-1)<.005},"00-which-power":{ask:"Which power of 2 gives 3? Come within 0.05 of 3.",praise:"About 1.585, between 1 (which gives 2) and 2 (which gives 4). That is the logarithm of 3 to the base 2.",met:({base:t,x:e,mirror:n})=>n&&t===2&&Math.abs(ae(t,e).height-3)<.05}}};function jo(t){return t.split(/(`[^`]+`|\*[^*\s][^*]*\*)/).map(e=>e.startsWith("`")?l`<code>${e.slice(1,-1)}</code>`:e.startsWith("*")&&e.length>2?l`<em>${e.slice(1,-1)}</em>`:e)}var hs=["abcdefghijklmnopqrstuvwxyz","0123456789"];hs.push(hs[0].toUpperCase());var jp=t=>t.replace(/[a-z0-9]/gi,e=>{let n=hs.find(o=>o.includes(e));return n[(n.indexOf(e)+n.length/2)%n.length]});function qo(t){try{let{prompt:e,texts:n,rest:o}=JSON.parse(t),r={prompt:e,...JSON.parse(jp(o))};return r.choices?.forEach((s,a)=>s.text=n[a]),r}catch{throw new Error("Question.data must be a question; got something else.")}}var qp=.05,Cp=.005;function ds(t,e){if(e.trim()==="")return{verdict:"missing"};if(t.choices){let a=t.choices[Number(e)];return a?{verdict:a.right?"right":"wrong",why:a.why}:{verdict:"missing"}}let n=Sa(e);if(Number.isNaN(n))return{verdict:"unreadable"};let o=Math.abs(n-t.answer);if(o<=t.tolerance)return{verdict:"right",why:t.why};let r=t.wrong.find(a=>Math.abs(n-a.value)<=Cp*Math.abs(a.value));return r?{verdict:"wrong",why:r.why}:{verdict:!t.exact&&o<=qp*Math.abs(t.answer)?"almost":"wrong",why:t.otherwise}}var Xp={missing:"Nothing answered yet.",unreadable:"That is not a number. Write it like −1.5, 0,25 or 2/3.",wrong:"Not yet.",almost:"Close, but not right.",right:"Right."},Up={missing:"…",unreadable:"?",wrong:"✗",almost:"≈",right:"✓"};function Hp(t,e,n){return t.choices.map((o,r)=>l`<div class="nn-option"><input type="radio"
      name="${n}-answer" id="${n}-${r}" value="${r}" data-trait="answer"
      ${e.answer===String(r)&&"checked"}><label for="${n}-${r}"
      >${jo(o.text)}</label></div>`)}function Fp(t,e,n){return l`<p class="nn-number"><label for="${n}-n">Your number</label>
    <input id="${n}-n" data-trait="answer" inputmode="text" maxlength="40"
      autocomplete="off" value="${e.answer}">
    </p>`}function Gp(t,e){if(!e.checked)return"";let{verdict:n,why:o}=ds(t,e.answer);return l`<span class="nn-mark" aria-hidden="true">${Up[n]}</span>
    <span><b>${Xp[n]}</b> ${o&&jo(o)}</span>`}function Kp(t,e){let n=qo(t.data),o=n.choices?Hp:Fp,r=t.checked?ds(n,t.answer).verdict:"";return l`<fieldset class="nn-question">
      <legend>${jo(n.prompt)}</legend>
      ${o(n,t,e)}
    </fieldset>
    <div class="nn-live"><button type="button" data-do="check" data-enter
      >Check</button></div>
    <div class="nn-feedback" role="status" data-verdict="${r}"
      >${Gp(n,t)}</div>`}var tc={plain:!0,check:({data:t})=>qo(t),controls:Kp,describe:t=>qo(t.data).prompt,actions:{check:()=>({checked:!0})},input:t=>({...t,checked:!1}),task({id:t,data:e,answer:n,checked:o}){return o&&ds(qo(e),n).verdict==="right"?t:""}};var Vp="reliability",Gt=y([0,1],[40,344]),ue=y([0,1],[262,30]),ec=336,_p=.025,Dn=t=>Da(t.cases,t.scale),nc=t=>t.reduce((e,{count:n})=>e+n,0);function fs(t){let e=({count:n,said:o,happened:r})=>n*Math.abs(o-r);return t.reduce((n,o)=>n+e(o),0)/nc(t)}function Yp({cases:t,scale:e}){let[n,o]=[0,0];for(let[r,s,a]of t)n+=s*Xt(e*r,1)+a*Xt(e*r,0),o+=s+a;return n/o}function Zp(t){let e=Dn(t),n=Math.max(1,...e.map(({count:o})=>o));return l`<svg viewBox="0 0 360 342" role="img"
    aria-label="${oc(t)}">
    ${T(Gt,ue,{names:["what it said","share that was spam"],count:5})}
    <path class="nn-distance" d="M${Gt(0)} ${ue(0)}L${Gt(1)} ${ue(1)}"/>
    ${e.map(({said:o,happened:r})=>{let s=r<o?"nn-negative":"nn-positive";return l`<path class="nn-given ${s}" d="M${h(Gt(o))} ${h(ue(o))}V${h(ue(r))}"/>`})}
    <path class="nn-curve" d="${e.map(({said:o,happened:r},s)=>`${s?"L":"M"}${h(Gt(o))} ${h(ue(r))}`)}"/>
    ${e.map(({said:o,happened:r})=>l`<circle class="nn-one" cx="${h(Gt(o))}"
        cy="${h(ue(r))}" r="6"/>`)}
    ${e.map(o=>Jp(o,n))}
  </svg>`}function Jp({bin:t,count:e},n){let o=h((Gt(t/10)+Gt((t+1)/10))/2),r=h(24*e/n);return l`<rect class="nn-count-bar" x="${o-13}"
      y="${ec-r}" width="26" height="${r}"/>
    <text class="nn-small nn-halo" x="${o}" y="${ec-r-3}"
      text-anchor="middle">${e}</text>`}var Qp=(t,e)=>b(Vp,"scale",t,e);function th(t){let e=Dn(t);return e.length===0?l`<p>No cases.</p>`:l`${eh(e)}
    <p class="nn-formula">Mean gap between said and happened:
      <b data-shows="gap">${u(fs(e))}</b></p>
    <p class="nn-formula">Mean surprise: <b data-shows="mean">${u(Yp(t))}</b></p>
    <details><summary>All bins</summary><table class="nn-table">
    <thead><tr><th scope="col">from</th><th scope="col">cases</th>
      <th scope="col">said, on average</th><th scope="col">were spam</th></tr>
    </thead>
    <tbody>${e.map(({bin:n,count:o,said:r,happened:s})=>l`<tr><td>${u(n/10)}</td>
        <td data-shows="count">${o}</td>
        <td data-shows="said">${u(r)}</td>
        <td data-shows="happened">${u(s)}</td></tr>`)}</tbody></table></details>`}function eh(t){let{bin:e,count:n,happened:o}=t.at(-1);return e<9?l`<p class="nn-top">It said 0.9 or more of none.</p>`:l`<p class="nn-top">It said 0.9 or more of ${n} emails. Of these,
    ${u(100*o,3)} % were spam.</p>`}function oc(t){let e=Dn(t);if(e.length===0)return"A reliability plot without cases.";let n=e.map(({said:o,happened:r,count:s})=>`said ${u(o,2)}, happened ${u(r,2)} (${s})`);return`What a model said against what happened, in ${e.length} bins: ${n.join("; ")}. The mean gap is ${u(fs(e),2)}.`}var rc={picture:Zp,controls:Qp,readout:th,describe:oc,goals:{"02-calibrate":{ask:"Make this filter honest: bring the mean gap below 0.025. What happens to the mean surprise on the way?",praise:"Its log-odds were about twice too large. The knob that makes it honest also makes the surprise about as small as it can be.",met:t=>nc(Dn(t))>0&&fs(Dn(t))<_p}}};var Co="sigmoid-curve",Nt=y([-4,4],[34,346]),Et=y([-.05,1.05],[206,24]),Xo=3,jn=({w:t,b:e},n)=>E(n*t+e),pe=({w:t,b:e})=>-e/t,qn=t=>t.w*oe(t.x*t.w+t.b);function nh(t,e){let n=t.x>3?-1:1,[o,r]=[h(Nt(t.x)),h(Nt(t.x+n))],[s,a]=[h(Et(e)),h(Et(e+n*qn(t)))];return l`<path class="nn-rise" d="M${o} ${s}H${r}V${a}"/>`}function oh(t,e){let n=jn(t,t.x),o=pe(t);return l`<svg viewBox="0 0 360 244" role="img"
    aria-label="${ac(t)}">
    <clipPath id="${e}-clip"><rect x="34" y="24" width="312" height="182"/>
    </clipPath>
    ${T(Nt,Et,{names:["x","output"],count:5})}
    <g clip-path="url(#${e}-clip)">
      ${t.tangent&&[nh(t,n),jt(t.x,n,qn(t),Nt,Et,70)]}
      <path class="nn-graph" d="${V(r=>jn(t,r),Nt,Et,200)}"/>
      ${Math.abs(o)<=4&&rh(o)}
    </g>
    ${qt("point",Nt(t.x),Et(n))}
  </svg>`}var rh=t=>l`<path class="nn-distance"
    d="M${h(Nt(t))} ${h(Et(0))}V${h(Et(.5))}"/>
  <path class="nn-centre" d="M${h(Nt(t))} ${h(Et(.5)-7)}l7 7l-7 7l-7 -7z"/>`;function sh(t,e){return l`${b(Co,"w",t,e)}
    ${t.lockable&&Ne(Co,"keep",t,e)}
    ${b(Co,"b",t,e)} ${b(Co,"x",t,e)}`}function ah(t){let{w:e,b:n,x:o}=t,r=o*e+n;return l`<p class="nn-formula">z = ${u(o)}·${k(e)} ${W(n)} =
      <b data-shows="z">${u(r)}</b></p>
    <p class="nn-formula">σ(${u(r)}) =
      <b data-shows="y">${pt(E(r))}</b></p>
    ${t.tangent&&l`<p class="nn-formula">slope here: <b data-shows="slope">${u(qn(t))}</b> up for one step to the right</p>`}
    <p>${e===0?"With weight 0 the input changes nothing: the curve is flat.":l`Centre ◆ (output 0.5): x = <b data-shows="centre">${u(pe(t))}</b>`}</p>
    ${ih(t)}`}function ih(t){return!t.lockable||t.keep||sc(t)?"":l`<p class="nn-note">To be kept, the centre must lie between
    −${Xo} and ${Xo}.</p>`}var sc=t=>Math.abs(pe(t))<=Xo;function ac(t){let{w:e,b:n,x:o}=t,r=e===0?"It is flat.":`It ${e>0?"rises":"falls"} from left to right; its centre is at x = ${u(pe(t))}.`,s=t.tangent?`, with slope ${u(qn(t))}`:"";return`The sigmoid curve of a neuron with weight ${u(e)} and bias ${u(n)}. ${r} At x = ${u(o)} the output is ${pt(jn(t,o))}${s}.`}function ch(t,e){if(t.keep)return sc(e)?{...t,centre:pe(e)}:{};if(!e.keep)return t;if("w"in t)return{...t,b:0-t.w*e.centre};if("b"in t){let n=-t.b/e.w;return Math.abs(n)<=Xo?{...t,centre:n}:{...t,keep:!1}}return t}var lh=t=>Math.max(-4,Math.min(4,Math.round(t*8)/8))+0,ic={picture:oh,controls:sh,readout:ah,describe:ac,input:ch,drags:{point:(t,[e])=>({x:lh(Nt.invert(e))})},goals:{"02-mirror":{ask:"Turn the curve round: it must fall from left to right, with its centre where it was at the start.",praise:"Both knobs changed sign. The centre −b/w does not notice.",met:(t,e)=>t.w<0&&Math.abs(pe(t)-pe(e))<1e-9},"02-step-at-two":{ask:"Make a step at x = 2: below 0.05 at x = 1.5, above 0.95 at x = 2.5. The switch “keep the centre” helps.",praise:"A step, nearly. With the centre kept at 2, the bias had to follow the weight: b = −2w.",met:t=>jn(t,1.5)<.05&&jn(t,2.5)>.95},"02-steepest":{ask:"Move the point to where the curve is steepest. What is the slope?",praise:"At the centre, and there it is a quarter of the weight. No other place is as steep.",met:t=>t.tangent&&Math.abs(qn(t))>.2475*Math.abs(t.w)}}};var mh=Array.prototype,uh=mh.slice;function ph(t,e){return t-e}function hh(t){for(var e=0,n=t.length,o=t[n-1][1]*t[0][0]-t[n-1][0]*t[0][1];++e<n;)o+=t[e-1][1]*t[e][0]-t[e-1][0]*t[e][1];return o}var cc=t=>()=>t;function dh(t,e){for(var n=-1,o=e.length,r;++n<o;)if(r=fh(t,e[n]))return r;return 0}function fh(t,e){for(var n=e[0],o=e[1],r=-1,s=0,a=t.length,i=a-1;s<a;i=s++){var c=t[s],m=c[0],p=c[1],d=t[i],f=d[0],$=d[1];if($h(c,d,e))return 0;p>o!=$>o&&n<(f-m)*(o-p)/($-p)+m&&(r=-r)}return r}function $h(t,e,n){var o;return gh(t,e,n)&&bh(t[o=+(t[0]===e[0])],n[o],e[o])}function gh(t,e,n){return(e[0]-t[0])*(n[1]-t[1])===(n[0]-t[0])*(e[1]-t[1])}function bh(t,e,n){return t<=e&&e<=n||n<=e&&e<=t}function xh(){}var Lt=[[],[[[1,1.5],[.5,1]]],[[[1.5,1],[1,1.5]]],[[[1.5,1],[.5,1]]],[[[1,.5],[1.5,1]]],[[[1,1.5],[.5,1]],[[1,.5],[1.5,1]]],[[[1,.5],[1,1.5]]],[[[1,.5],[.5,1]]],[[[.5,1],[1,.5]]],[[[1,1.5],[1,.5]]],[[[.5,1],[1,.5]],[[1.5,1],[1,1.5]]],[[[1.5,1],[1,.5]]],[[[.5,1],[1.5,1]]],[[[1,1.5],[1.5,1]]],[[[.5,1],[1,1.5]]],[]];function mc(){var t=1,e=1,n=Pa,o=c;function r(m){var p=n(m);if(Array.isArray(p))p=p.slice().sort(ph);else{let d=Ra(m,yh);for(p=$t(...Wa(d[0],d[1],p),p);p[p.length-1]>=d[1];)p.pop();for(;p[1]<d[0];)p.shift()}return p.map(d=>s(m,d))}function s(m,p){let d=p==null?NaN:+p;if(isNaN(d))throw new Error(`invalid value: ${p}`);var f=[],$=[];return a(m,d,function(g){o(g,m,d),hh(g)>0?f.push([g]):$.push(g)}),$.forEach(function(g){for(var M=0,S=f.length,L;M<S;++M)if(dh((L=f[M])[0],g)!==-1){L.push(g);return}}),{type:"MultiPolygon",value:p,coordinates:f}}function a(m,p,d){var f=new Array,$=new Array,g,M,S,L,P,q;for(g=M=-1,L=he(m[0],p),Lt[L<<1].forEach(D);++g<t-1;)S=L,L=he(m[g+1],p),Lt[S|L<<1].forEach(D);for(Lt[L<<0].forEach(D);++M<e-1;){for(g=-1,L=he(m[M*t+t],p),P=he(m[M*t],p),Lt[L<<1|P<<2].forEach(D);++g<t-1;)S=L,L=he(m[M*t+t+g+1],p),q=P,P=he(m[M*t+g+1],p),Lt[S|L<<1|P<<2|q<<3].forEach(D);Lt[L|P<<3].forEach(D)}for(g=-1,P=m[M*t]>=p,Lt[P<<2].forEach(D);++g<t-1;)q=P,P=he(m[M*t+g+1],p),Lt[P<<2|q<<3].forEach(D);Lt[P<<3].forEach(D);function D(tt){var zt=[tt[0][0]+g,tt[0][1]+M],et=[tt[1][0]+g,tt[1][1]+M],mt=i(zt),ut=i(et),O,B;(O=$[mt])?(B=f[ut])?(delete $[O.end],delete f[B.start],O===B?(O.ring.push(et),d(O.ring)):f[O.start]=$[B.end]={start:O.start,end:B.end,ring:O.ring.concat(B.ring)}):(delete $[O.end],O.ring.push(et),$[O.end=ut]=O):(O=f[ut])?(B=$[mt])?(delete f[O.start],delete $[B.end],O===B?(O.ring.push(et),d(O.ring)):f[B.start]=$[O.end]={start:B.start,end:O.end,ring:B.ring.concat(O.ring)}):(delete f[O.start],O.ring.unshift(zt),f[O.start=mt]=O):f[mt]=$[ut]={start:mt,end:ut,ring:[zt,et]}}}function i(m){return m[0]*2+m[1]*(t+1)*4}function c(m,p,d){m.forEach(function(f){var $=f[0],g=f[1],M=$|0,S=g|0,L=$s(p[S*t+M]);$>0&&$<t&&M===$&&(f[0]=lc($,$s(p[S*t+M-1]),L,d)),g>0&&g<e&&S===g&&(f[1]=lc(g,$s(p[(S-1)*t+M]),L,d))})}return r.contour=s,r.size=function(m){if(!arguments.length)return[t,e];var p=Math.floor(m[0]),d=Math.floor(m[1]);if(!(p>=0&&d>=0))throw new Error("invalid size");return t=p,e=d,r},r.thresholds=function(m){return arguments.length?(n=typeof m=="function"?m:Array.isArray(m)?cc(uh.call(m)):cc(m),r):n},r.smooth=function(m){return arguments.length?(o=m?c:xh,r):o===c},r}function yh(t){return isFinite(t)?t:NaN}function he(t,e){return t==null?!1:+t>=e}function $s(t){return t==null||isNaN(t=+t)?-1/0:t}function lc(t,e,n,o){let r=o-e,s=n-e,a=isFinite(r)||isFinite(s)?r/s:Math.sign(r)/Math.sign(s);return isNaN(a)?t:t+a-.5}var de=41,wh=.3;function Qe(t,e,n,o){let r=({domain:[c,m]},p)=>c+(m-c)*p/(de-1),s=Array.from({length:de*de},(c,m)=>t([r(n,m%de),r(o,Math.floor(m/de))])),a=([c,m])=>[n(r(n,c-.5)),o(r(o,m-.5))],i=c=>kn(c.map(a),wh).map(m=>m.map(Math.round));return mc().size([de,de]).thresholds(e)(s).map(({coordinates:c})=>{let m=c.flat().map(p=>vh(i(p)));return l`<path class="nn-level" d="${m.join("")}"/>`})}function vh([t,...e]){let n=t,o=e.map(r=>{let s=r.map((a,i)=>a-n[i]);return n=r,s.join(s[1]<0?"":" ")});return`M${t.join(" ")}l${o.join(" ")}z`}function uc(t,e,n,o=5){let[r,s]=[h(e),h(n)],a=[l`<circle cx="${r}" cy="${s}" r="${o}"/>`,l`<rect x="${h(e-o)}" y="${h(n-o)}" width="${2*o}"
      height="${2*o}"/>`,l`<path d="M${r} ${h(n-1.3*o)}l${1.2*o} ${2.2*o}h${-2.4*o}z"/>`][t];return l`<g class="nn-runner" data-runner="${t}">${a}</g>`}function Uo(t,e,n,o){let r=t.map(([i,c])=>`${h(n(i))} ${h(o(c))}`),[s,a]=t.at(-1);return l`<path class="nn-track" data-runner="${e}"
    d="M${r.join("L")}"/>${uc(e,n(s),o(a))}`}var Ho=t=>l`<svg class="nn-symbol" viewBox="-9 -9 18 18" aria-hidden="true"
    >${uc(t,0,0,6)}</svg>`;var Fo="slice",pc=2,Cn=[-2.5,2.5],ge={plane:{word:"2x + y",levels:[-6,-4,-2,0,2,4,6],high:[-7.5,7.5],steep:3,rules:()=>["2","1"]},bowl:{word:"x² + 2y²",levels:[.5,2,4,6,9,12,15],high:[0,19],steep:10,rules:([t,e])=>[`2x = 2·${k(t)}`,`4y = 4·${k(e)}`]},product:{word:"x·y",levels:[-4,-2,-1,-.25,.25,1,2,4],high:[-6.25,6.25],steep:3,rules:()=>["y","x"]}},F=y(Cn,[232,22]),fe=[350,272],Kt=[262,338],hc=52,Mh=.3,gs=({turn:t})=>y(Cn,t?[73,283]:[30,240]);function $e({surface:t,x:e,y:n,angle:o}){let r=[e,n],{height:s,slopes:a}=On[t];return{place:r,height:s(r),slopes:a(r),slope:Qr(t,r,o)}}function dc(t,[e,n],[o,r]){let s=Math.atan2(r-n,o-e)*180/Math.PI;return l`<path class="${t}" d="M${h(e)} ${h(n)}L${h(o)} ${h(r)}"
    /><path class="${t}" transform="translate(${h(o)} ${h(r)})
    rotate(${h(s)})" d="M-9 -5L0 0L-9 5"/>`}function kh(t,e,n){let{height:o}=On[t.surface],{place:r,slopes:s}=$e(t),[a,i]=r,c=y(ge[t.surface].high,fe),m=y(ge[t.surface].high,Kt),[p,d]=[h(e(a)),h(F(i))],f=o(r);return l`
    <path class="nn-cut" d="M${e.range[0]} ${d}H${e.range[1]}"/>
    <path class="nn-cut" data-axis="y" d="M${p} ${F.range[0]}V${F.range[1]}"/>
    <rect class="nn-silent" x="30" y="${fe[1]}" width="210"
      height="${fe[0]-fe[1]}"/>
    <rect class="nn-silent" x="${Kt[0]}" y="22"
      width="${Kt[1]-Kt[0]}" height="210"/>
    <clipPath id="${n}-cuts"><path d="M30 ${fe[1]}H240V${fe[0]}H30Z
      M${Kt[0]} 22H${Kt[1]}V232H${Kt[0]}Z"/></clipPath>
    <g clip-path="url(#${n}-cuts)">
    <path class="nn-cut" d="${V($=>o([$,i]),e,c)}"/>
    ${jt(a,f,s[0],e,c,46)}
    <circle class="nn-centre" cx="${p}" cy="${h(c(f))}" r="4"/>
    <path class="nn-cut" data-axis="y" d="${Ah($=>o([a,$]),m)}"/>
    ${Ih(i,f,s[1],m)}</g>
    <circle class="nn-centre" cx="${h(m(f))}" cy="${d}" r="4"/>
    <text class="nn-small" x="30" y="${fe[0]+17}">height along x</text>
    <text class="nn-small" x="${Kt[1]}" y="${F.range[0]+17}"
      text-anchor="end">height along y</text>`}function Ah(t,e){return`M${[...Array(61).keys()].map(o=>{let r=Cn[0]+(Cn[1]-Cn[0])*o/60;return`${h(e(t(r)))} ${h(F(r))}`}).join("L")}`}function Ih(t,e,n,o){let[r,s]=[F(1)-F(0),n*(o(1)-o(0))],a=46/Math.hypot(r,s),i=[-a,a].map(c=>[h(o(e)+c*s),h(F(t)+c*r)]);return l`<path class="nn-tangent" d="M${i[0].join(" ")}L${i[1].join(" ")}"/>`}function Sh(t,e,n){let{place:o,slopes:r,slope:s}=$e(t),a=[e(o[0]),F(o[1])],i=t.angle*Math.PI/180,c=[a[0]+hc*Math.cos(i),a[1]-hc*Math.sin(i)],m=o.map((g,M)=>g+Mh*r[M]),p=y([0,360],[46,334]),{steep:d}=ge[t.surface],f=y([-d,d],[370,286]),$=ht(r)===0;return l`<g clip-path="url(#${n}-map)">${!$&&dc("nn-gradient",a,[e(m[0]),F(m[1])])}</g>
    ${dc("nn-hand",a,c)}
    <g class="nn-axes">${[-d,0,d].map(g=>l`<line class="${g?"nn-grid":"nn-zero"}" x1="46" x2="334"
        y1="${f(g)}" y2="${f(g)}"/><text x="40" y="${f(g)+4}"
        text-anchor="end">${u(g)}</text>`)}${[0,90,180,270,360].map(g=>l`<line class="nn-grid" x1="${p(g)}" x2="${p(g)}"
        y1="${f.range[0]}" y2="${f.range[1]}"/><text x="${p(g)}" y="386"
        text-anchor="middle">${g}°</text>`)}<text class="nn-axis" x="12" y="274">↑ slope, by direction</text></g>
    <path class="nn-graph" d="${V(g=>Qr(t.surface,o,g),p,f)}"/>
    <circle class="nn-centre" cx="${h(p(t.angle))}" cy="${h(f(s))}" r="5"/>
    <g class="nn-grab" data-drag="tip"><circle cx="${h(c[0])}"
      cy="${h(c[1])}" r="16"/><circle class="nn-handle nn-tip"
      cx="${h(c[0])}" cy="${h(c[1])}" r="8"/></g>`}function Th(t,e){let n=gs(t),{word:o,levels:r}=ge[t.surface],{height:s}=On[t.surface];return l`<svg viewBox="0 0 346 ${t.turn?394:372}" role="img"
    aria-label="${gc(t)}">
    <clipPath id="${e}-map"><rect x="${n.range[0]}" y="22" width="210"
      height="210"/></clipPath>
    <rect class="nn-silent" x="${n.range[0]}" y="22" width="210" height="210"/>
    <g clip-path="url(#${e}-map)">${Qe(s,r,n,F)}</g>
    ${T(n,F,{names:["x",`y, and level lines of ${o}`],count:4})}
    ${t.turn?Sh(t,n,e):kh(t,n,e)}
    <g class="nn-grab" data-drag="place"><circle cx="${h(n(t.x))}"
      cy="${h(F(t.y))}" r="16"/><circle class="nn-handle"
      cx="${h(n(t.x))}" cy="${h(F(t.y))}" r="9"/></g>
  </svg>`}var Nh=(t,e)=>l`
  ${I(Fo,"surface",t,e,n=>ge[n].word)}
  ${b(Fo,"x",t,e)} ${b(Fo,"y",t,e)}
  ${t.turn&&b(Fo,"angle",t,e)}`;function Eh(t){let{place:e,height:n,slopes:o,slope:r}=$e(t),s=ge[t.surface].rules(e),a=(c,m,p)=>l`<p class="nn-formula">along ${c},
    with ${m} held still: ${s[p]} = <b data-shows="d${c}">${u(o[p])}</b></p>`;return l`<p class="nn-formula">height = <b data-shows="height">${u(n)}</b></p>
    ${a("x","y",0)} ${a("y","x",1)} ${t.turn&&i(t)}`;function i({angle:c}){let m=c*Math.PI/180,[p,d]=[Math.cos(m),Math.sin(m)];return l`<p class="nn-formula">gradient = (${u(o[0])},
        ${u(o[1])}), its length <b data-shows="length">${u(ht(o))}</b></p>
      <p class="nn-formula">direction = (${u(p,3)}, ${u(d,3)})</p>
      <p class="nn-formula">slope this way = ${u(o[0])}·${k(Number(p.toFixed(3)))} ${W(o[1])}·${k(Number(d.toFixed(3)))} = <b
        data-shows="slope">${u($c(r))}</b></p>`}}var $c=t=>Math.abs(t)<1e-12?0:t;function gc(t){let{place:e,slopes:n,slope:o}=$e(t),r=`A map of ${ge[t.surface].word} by its level lines. At x = ${u(e[0])}, y = ${u(e[1])} the slope along x is ${u(n[0])} and along y ${u(n[1])}.`;return t.turn?`${r} In the direction of ${t.angle} degrees it is ${u($c(o))}; the gradient's length is ${u(ht(n))}.`:r}var fc=t=>Math.max(-pc,Math.min(pc,Math.round(t*4)/4)),Lh=(t,e)=>Math.abs(t-e)<1e-9,bc={picture:Th,controls:Nh,readout:Eh,describe:gc,drags:{place:(t,[e,n])=>({x:fc(gs(t).invert(e)),y:fc(F.invert(n))}),tip(t,[e,n]){let o=e-gs(t)(t.x),r=F(t.y)-n;if(o===0&&r===0)return{};let s=Math.atan2(r,o)*180/Math.PI;return{angle:(Math.round(s/5)*5+360)%360}}},goals:{"00-partials":{ask:"On x·y, find the place where the slope along x is 2 and the slope along y is −1.",praise:"At (−1, 2). For a product, each slope is the other factor.",met:({surface:t,x:e,y:n})=>t==="product"&&e===-1&&n===2},"00-same-slopes":{ask:"On x² + 2y², find a place where both slopes are the same, and not 0.",praise:"Wherever 2x = 4y: on the line of all places with x = 2y.",met(t){let[e,n]=$e(t).slopes;return t.surface==="bowl"&&e!==0&&Lh(e,n)}},"00-steepest":{ask:"On x² + 2y², turn the hand until the slope is as large as it gets.",praise:"It points along the gradient's arrow, and the slope is nearly the arrow's length. No direction climbs faster.",met(t){let{slope:e,slopes:n}=$e(t),o=ht(n);return t.surface==="bowl"&&o>0&&e>.999*o}},"00-level":{ask:"Now turn it until the slope is about 0, but not at the bottom.",praise:"Along the level line the height does not change, and the gradient stands at a right angle to it.",met(t){let{slope:e,slopes:n}=$e(t);return Math.abs(e)<.05*ht(n)}}}};var Oh="softmax-bars",Go=12,bs=316,xc=58;function Rh(t,e,n){let o=n*xc+8;return l`<text x="${Go}" y="${o+14}">${e}</text>
    <text class="nn-strong" x="${Go+bs}" y="${o+14}"
      text-anchor="end">${u(t)}</text>
    <rect class="nn-silent" x="${Go}" y="${o+21}" width="${bs}"
      height="20" rx="3"/>
    <rect class="nn-one" x="${Go}" y="${o+21}" width="${h(bs*t)}"
      height="20" rx="3"/>`}function Wh(t){let e=Re(t.z);return l`<svg viewBox="0 0 340 ${xc*e.length+4}" role="img"
    aria-label="${yc(t)}">
    ${e.map((n,o)=>Rh(n,t.names[o],o))}
  </svg>`}var Ph=(t,e)=>b(Oh,"z",t,e);function zh(t){let e=Re(t.z),n=t.z.map(Math.exp),o=n.reduce((r,s)=>r+s,0);return l`<table class="nn-table">
    <thead><tr><th scope="col">class</th><th scope="col">score z</th>
      <th scope="col">e<sup>z</sup></th><th scope="col">share of the sum</th>
      </tr></thead>
    <tbody>${e.map((r,s)=>l`<tr><td>${t.names[s]}</td>
        <td>${u(t.z[s])}</td>
        <td data-shows="power">${u(n[s])}</td>
        <td data-shows="share">${u(r)}</td></tr>`)}
    <tr><td>together</td><td></td><td data-shows="total">${u(o)}</td>
      <td>1</td></tr></tbody>
  </table>`}function yc({z:t,names:e}){let n=Re(t),o=e.map((r,s)=>`${r} has score ${u(t[s])} and gets ${u(n[s])}`);return`Softmax of ${e.length} scores: ${o.join("; ")}.`}var wc={wide:!0,picture:Wh,controls:Ph,readout:zh,describe:yc,goals:{"02-halve":{ask:"Halve the probability of the second class, without touching its own score.",praise:"Its score is what it was; its share is not. Whatever another class gains, this one helps to pay.",met:(t,e)=>t.z[1]===e.z[1]&&Re(t.z)[1]<=Re(e.z)[1]/2},"02-shift":{ask:"Change every score and leave every probability as it was.",praise:"The same number was added to all of them. Only the differences between scores count.",met:(t,e)=>{let n=t.z.map((o,r)=>o-e.z[r]);return n[0]!==0&&n.every(o=>o===n[0])}}}};var Ko="bumps",_o=[...Array(201).keys()].map(t=>t/200),ys=y([0,1],[34,332]),Vo=y([-1.25,1.25],[236,20]),Bh=["1st","2nd","3rd","4th","5th","6th","7th","8th"].map(t=>`${t} bump`),Mc={hill:t=>Math.sin(Math.PI*t)**2,wave:t=>.8*Math.sin(2*Math.PI*t),roof:t=>t<.375?2*t:1.2*(1-t)};function Dh({count:t,steepness:e,heights:n}){let o=[...Array(t).keys()].flatMap(r=>[r,r+1]);return[{weight:[o.map(()=>e)],bias:o.map(r=>-e*r/t),activation:E},{weight:o.map((r,s)=>[s%2?-n[s>>1]:n[s>>1]]),bias:[0],activation:An}]}function kc(t){let[e,n]=U(_o.map(r=>[r]),Dh(t)),o=t.heights.slice(0,t.count).map((r,s)=>e.A.map(a=>r*(a[2*s]-a[2*s+1])));return{sum:n.A.flat(),bumps:o}}var Ac=t=>_o.map(Mc[t.target]);function Yo(t){let e=Ac(t),n=kc(t).sum.map((r,s)=>Math.abs(r-e[s])),o=Math.max(...n);return{gap:o,at:n.indexOf(o)}}var xs=t=>vo(t.map((e,n)=>[ys(_o[n]),Vo(e)]));function jh(t){let{sum:e,bumps:n}=kc(t),o=Ac(t),{at:r}=Yo(t),s=h(ys(_o[r]));return l`<svg viewBox="0 0 344 272" role="img"
    aria-label="${Ic(t)}">
    ${T(ys,Vo,{names:["x","output"],count:5})}
    ${n.map(a=>l`<polyline class="nn-bump" points="${xs(a)}"/>`)}
    <line class="nn-gap" x1="${s}" x2="${s}" y1="${h(Vo(e[r]))}"
      y2="${h(Vo(o[r]))}"/>
    <polyline class="nn-target" points="${xs(o)}"/>
    <polyline class="nn-made" points="${xs(e)}"/>
  </svg>`}function qh(t,e){let n=b(Ko,"heights",t,e,void 0,Bh);return l`${I(Ko,"target",t,e)}
    ${I(Ko,"count",t,e)}
    ${b(Ko,"steepness",t,e)}
    ${n.slice(0,t.count)}
    <div class="nn-live"><button type="button" data-do="read"
      >Read the heights off the curve</button></div>`}function Ch(t){let{gap:e}=Yo(t);return l`<p class="nn-legend">
      <span><svg class="nn-symbol" viewBox="-9 -9 18 18" aria-hidden="true"
        ><path class="nn-target" d="M-9 0H9"/></svg> curve to match</span>
      <span><svg class="nn-symbol" viewBox="-9 -9 18 18" aria-hidden="true"
        ><path class="nn-made" d="M-9 0H9"/></svg> the network</span></p>
    <p>Largest gap: <b data-shows="gap">${u(e)}</b></p>
    <p>${2*t.count} hidden neurons,
      <b data-shows="knobs">${6*t.count+1}</b> knobs</p>`}function Ic(t){let e=t.heights.slice(0,t.count).map(n=>u(n));return`The curve "${t.target}" and a network of ${t.count} bumps of heights ${e.join(", ")}. They are at most ${u(Yo(t).gap,3)} apart.`}var Xh=t=>({heights:t.heights.map((e,n)=>n<t.count?Math.round(16*Mc[t.target]((n+.5)/t.count))/16:e)}),vc=(t,e,n,o,r)=>({ask:o,praise:r,met:s=>s.target===t&&s.count===e&&Yo(s).gap<n}),Sc={picture:jh,controls:qh,readout:Ch,describe:Ic,actions:{read:Xh},goals:{"03-hill":vc("hill",4,.1,"Match the hill with four bumps: keep the largest gap below 0.1. The best heights are not the curve's own, and the steepness counts.","Matched. The steepness is a knob as well: flatter sigmoids turn the stairs into a slope."),"03-wave":vc("wave",8,.2,"Match the wave with eight bumps: keep the largest gap below 0.2.","Matched. With more bumps the gap would shrink further, to anything you like.")}};var ks="dinner-party",Xn=["Agatha","Dahlia","Stiffy"],Ot=["h₁","h₂","h₃"],ws=[0,1,2].map(t=>({x:36,y:46+86*t,r:17})),tn=[0,1,2].map(t=>({x:192,y:46+86*t,r:22})),be={x:310,y:132,r:24},As=[...Array(8).keys()].map(t=>[t>>2,t>>1&1,t&1]),Zo=[1,1.5,3,4.3,0,0,0,0],Ec=Zo.with(3,1.5);function Un({W1:t,b1:e,W2:n,b2:o,relu:r},s){let[a]=U(s,[{weight:t,bias:e,activation:An}]),i=a.Z.map(m=>m.map((p,d)=>r[d]?Oe(p):p)),[c]=U(i,[{weight:n,bias:o,activation:Oe}]);return{Z:a.Z,A:i,S:c.Z.flat(),Y:c.A.flat()}}var Lc=(t,e)=>Math.abs(t-e)<1e-9,vs=(t,e)=>Un(t,As).Y.every((n,o)=>Lc(n,e[o])),Uh=({goals:t})=>t.includes("03-feud")?Ec:Zo,lt=t=>Math.abs(t)<1e-12?0:t,Tc="M8 0h6v12q6 4 6 12v30q0 4-4 4h-10q-4 0-4-4v-30q0-8 6-12z",Ms=6;function Hh(t,e){let n=Math.min(Ms,Math.ceil(lt(t)));return l`${[...Array(n).keys()].map(o=>{let r=Math.min(1,t-o),s=96+30*o;return l`<g transform="translate(${s} 278)">
      <clipPath id="${e}-full${o}"><rect x="0" y="${h(58*(1-r))}"
        width="24" height="${h(58*r)}"/></clipPath>
      <path class="nn-wine" clip-path="url(#${e}-full${o})" d="${Tc}"/>
      <path class="nn-glass" d="${Tc}"/></g>`})}
  ${t>Ms&&l`<text class="nn-strong" x="${96+30*Ms}" y="318">…</text>`}`}function Fh(t,e){let{A:n,Y:o}=Un(t,[t.guests]),[r,s]=[n[0].map(lt),lt(o[0])];return l`<svg viewBox="0 0 340 346" role="img"
    aria-label="${Oc(t)}">
    ${Pe([...t.W1.flatMap((a,i)=>a.map((c,m)=>({weight:c,from:ws[i],to:tn[m],part:`w${i}${m} x${i} h${m}`,faint:!t.guests[i],label:t.knobs,along:.26}))),...t.W2.map(([a],i)=>({weight:a,from:tn[i],to:be,part:`v${i} o`,faint:r[i]===0,label:t.knobs,along:.48}))].filter(({weight:a})=>a!==0))}
    ${ws.map((a,i)=>st(a,t.guests[i]?"✓":"",{part:`x${i}`,on:t.guests[i]===1}))}
    ${tn.map((a,i)=>st(a,u(r[i],3),{part:`h${i}`,on:r[i]>0}))}
    ${st(be,u(s,3),{part:"o",on:s>0})}
    ${Xn.map((a,i)=>l`<text class="nn-halo nn-small" x="8" y="${ws[i].y-23}"
          >${a}</text>`)}
    ${t.knobs&&tn.map(({x:a,y:i,r:c},m)=>l`<text class="nn-halo nn-small ${H(t.b1[m])}" x="${a}"
          y="${i+c+16}" text-anchor="middle" data-part="b${m} h${m}"
          >${W(t.b1[m])}</text>`)}
    ${t.knobs&&l`<text class="nn-halo nn-small ${H(t.b2[0])}" x="${be.x}"
      y="${be.y+be.r+16}" text-anchor="middle" data-part="c0 o"
      >${W(t.b2[0])}</text>`}
    ${Ot.map((a,i)=>l`<text class="nn-halo nn-small" x="${tn[i].x}"
          y="${tn[i].y-28}" text-anchor="middle">${a}</text>`)}
    <text class="nn-small" x="${be.x}" y="${be.y-32}"
      text-anchor="middle">bottles</text>
    <path class="nn-wire" d="M14 336.75H326"/>
    ${s===0&&l`<text class="nn-small" x="96" y="322">ginger ale</text>`}
    ${Hh(s,e)}
    <text class="nn-strong" x="18" y="322">${u(s,3)} ×</text>
  </svg>`}var Nc=t=>({W1:([e,n])=>`weight from ${Xn[e]} to ${Ot[n]}`,b1:([e])=>`bias of ${Ot[e]}`,W2:([e])=>`weight from ${Ot[e]} to bottles`,b2:()=>"bias of bottles"})[t.split(".")[0]](t.split(".").slice(1));function Gh(t,e){return l`${ne(ks,"guests",t,e,Xn)}
    ${t.unplug&&l`<hr>${ne(ks,"relu",t,e,Ot)}`}`}function Kh(t,e,n){let{Z:o,A:r,S:s,Y:a}=Un(t,[t.guests]),i=Ot.map((c,m)=>{let p=t.W2[m][0];return l`${m>0&&" "}<span class="${H(p)}"
      >${m>0?W(p):u(p)}·${u(lt(r[0][m]))}</span>`});return l`<p class="nn-formula">hidden: ${Ot.map((c,m)=>l`${m>0&&", "}${t.relu[m]?"ReLU":""}(<span data-shows="z">${u(lt(o[0][m]))}</span>) = <b
        data-shows="a">${u(lt(r[0][m]))}</b>`)}</p>
    <p class="nn-formula">bottles: ReLU(${i} ${W(t.b2[0])}) =
      ReLU(<span data-shows="s">${u(lt(s[0]))}</span>) = <b
      data-shows="bottles">${u(lt(a[0]))}</b></p>
    ${t.knobs&&Vh(t,e,n)}
    ${t.table&&_h(t)}`}function Vh(t,e,n){let o=(s,a)=>({...xo(s,Nc(s),t,n),part:a}),r=s=>bo(s,t,e);return l`<p>Pick a knob, then turn it with the slider.</p>
    <div class="nn-equation">
    ${K(r(t.W1.map((s,a)=>s.map((i,c)=>o(`W1.${a}.${c}`,`w${a}${c} x${a} h${c}`)))),"W₁","(3, 3)")}
    ${K(r([t.b1.map((s,a)=>o(`b1.${a}`,`b${a} h${a}`))]),"b₁","(3,)")}
    ${K(r(t.W2.map((s,a)=>[o(`W2.${a}.0`,`v${a} o`)])),"W₂","(3, 1)")}
    ${K(r([[o("b2.0","c0 o")]]),"b₂","(1,)")}
  </div>
  ${go(ks,Nc(t.knob),t,e,n)}`}function _h(t){let{A:e,Y:n}=Un(t,As),o=Uh(t),r=n.map((a,i)=>Lc(a,o[i])),s=r.filter(Boolean).length;return l`<p class="nn-count" data-none="${s===8}"><b
      data-shows="right">${s}</b> of 8 guest lists as wanted</p>
    <table class="nn-table nn-tight">
    <thead><tr>${Xn.map(([a,...i])=>l`<th scope="col">${a}<span
        class="nn-wide">${i.join("")}</span></th>`)}${Ot.map(a=>l`<th scope="col">${a}</th>`)}
      <th scope="col">bottles</th><th scope="col">wanted</th></tr></thead>
    <tbody>${As.map((a,i)=>{let c=a.join()===t.guests.join();return l`<tr data-right="${String(r[i])}"
        ${c&&l`aria-current="true"`}>${a.map(m=>l`<td>${m}</td>`)}${e[i].map(m=>l`<td>${u(lt(m),3)}</td>`)}
        <td data-shows="list">${u(lt(n[i]))}</td>
        <td>${o[i]} ${r[i]?"✓":"✗"}</td></tr>`})}</tbody></table>`}function Oc(t){let{A:e,Y:n}=Un(t,[t.guests]),o=Xn.filter((i,c)=>t.guests[c]),r=o.length===0?"Nobody is invited":`Invited: ${o.join(" and ")}`,s=Ot.filter((i,c)=>lt(e[0][c])>0),a=s.length===0?"none":s.join(", ");return`${r}. Hidden neurons above 0: ${a}. The network says ${u(lt(n[0]))} bottles.`}var Rc={picture:Fh,controls:Gh,readout:Kh,describe:Oc,goals:{"03-most-wine":{ask:"Find the guest list that needs the most wine.",praise:"Dahlia with Stiffy, and without Agatha: 4.3 bottles. That is more than the two would bring one by one.",met:({guests:t})=>t.join()==="0,1,1"},"03-idle-relu":{ask:"Take out as many of the hidden ReLUs as you can without changing the wine for any guest list.",praise:"Found. What arrives at h₁ and h₃ is never below 0, so ReLU has nothing to stop there. At h₂ it has: −0.5 for nobody.",met:(t,e)=>t.relu.filter(n=>!n).length===2&&vs({...e,relu:t.relu},Zo)&&vs(t,Zo)},"03-feud":{ask:"Dahlia and Stiffy have fallen out. Together they must now bring only 1.5 bottles; every other list stays as it was.",praise:"Settled, on all eight lists. Only a hidden neuron that sees both guests can tell the pair from its parts.",met:t=>t.relu.every(Boolean)&&vs(t,Ec)}}};var Vt=[.05,.1],en=[.01,.99],xe=[.35,.6],Ss=.5,Ts=1e4,Wc=[.15,.2,.25,.3,.4,.45,.5,.55],Pc=([t,e],n,o,r)=>[E(t*n[r]+e*n[r+1]+o),E(t*n[r+2]+e*n[r+3]+o)];function Is(t){let e=Pc(Vt,t,xe[0],0),n=Pc(e,t,xe[1],4),o=[n[0]-en[0],n[1]-en[1]],r=(o[0]**2+o[1]**2)/2;return{hidden:e,output:n,misses:o,error:r}}var Jo=t=>t*(1-t),zc=([t,e],[n,o])=>[t*n,t*o,e*n,e*o],Bc=(t,e)=>t.map((n,o)=>n-Ss*e[o]);function Ns(t,e=!1){let{hidden:n,output:o,misses:r,error:s}=Is(t),[a,i]=[r[0]*Jo(o[0]),r[1]*Jo(o[1])],c=[a,i],m=zc(c,n),p=t.slice(4),d=e?Bc(p,m):p,f=[(a*d[0]+i*d[2])*Jo(n[0]),(a*d[1]+i*d[3])*Jo(n[1])],$=zc(f,Vt).concat(m),g=Bc(t,$);return{hidden:n,output:o,misses:r,error:s,outputBlame:c,through:d,hiddenBlame:f,gradient:$,next:g}}var Yh={false:[Wc],true:[Wc]};function Dc(t,e=!1){let n=Yh[e];for(;n.length<=t;)n.push(Ns(n.at(-1),e).next);return n[t]}function jc(t,e,n=1e-5){let o=Is(t.with(e,t[e]+n)).error,r=Is(t.with(e,t[e]-n)).error;return(o-r)/(2*n)}var Es="mazur-network",Hn=["hidden","outputs","output-blame","hidden-blame","update"],Zh={hidden:"hidden neurons",outputs:"outputs","output-blame":"blame on the outputs","hidden-blame":"blame on the hidden",update:"new weights"},Os=[34,178,322].map((t,e)=>[74,196].map(n=>({x:t,y:n,r:e?28:22}))),tr=[0,1],ye=t=>"₁₂₃₄₅₆₇₈"[t],_t=t=>u(t,6),nn=t=>u(t,9),Jh=t=>t!==0&&Math.abs(t)<1e-4?t.toExponential(5).replaceAll("-","−"):_t(t),on=(t,e)=>Hn.indexOf(t.phase)>=Hn.indexOf(e);function Rs(t){let e=Dc(t.steps,t.early);return{w:e,...Ns(e,t.early)}}var qc={first:[0,1,2,3],second:[4,5,6,7]},Xc=(t,e)=>on(t,e<4?"hidden-blame":"output-blame"),Uc=(t,e)=>on(t,t.early&&e>=4?"hidden-blame":"update"),Hc=({phase:t},e)=>t===(e>=4?"output-blame":"hidden-blame");function Qh(t,e,n){return Uc(t,n)?e.next[n]:Hc(t,n)?e.gradient[n]:e.w[n]}function Cc({phase:t},e){return t==="update"||t==="hidden-blame"?!0:t==="hidden"==e<4}function td(t,e){return[...qc.first,...qc.second].map(n=>{let o=n>=4,[r,s]=[n>>1&1,n&1],a=Qh(t,e,n);return{from:Os[o?1:0][s],to:Os[o?2:1][r],weight:a,text:u(a,Hc(t,n)?2:4),now:Cc(t,n),faint:!Cc(t,n),along:s===r?.5:.32}})}var Ls=({x:t,y:e,r:n},o,r=0)=>l`<text class="nn-halo nn-small" x="${t}" y="${e+n+18+17*r}"
    text-anchor="middle">${o}</text>`,Qo=({x:t,y:e,r:n},o,r=0)=>l`<text class="nn-halo nn-small" x="${t}" y="${e-n-8-17*r}"
    text-anchor="middle">${o}</text>`;function ed(t){let e=Rs(t),[n,o,r]=Os;return l`<svg viewBox="0 0 360 300" role="img"
    aria-label="${Fc(t)}">
    ${Pe(td(t,e))}
    ${tr.map(s=>st(n[s],Vt[s]))}
    ${tr.map(s=>[st(o[s],u(e.hidden[s]),{now:["hidden","hidden-blame"].includes(t.phase)}),[Qo,Ls][s](o[s],on(t,"hidden-blame")?`h${ye(s)}, δ ${u(e.hiddenBlame[s],3)}`:`h${ye(s)}`)])}
    ${tr.map(s=>[st(r[s],on(t,"outputs")&&u(e.output[s]),{now:["outputs","output-blame"].includes(t.phase)}),[Qo,Ls][s](r[s],`target ${en[s]}`),on(t,"output-blame")&&[Qo,Ls][s](r[s],`δ ${u(e.outputBlame[s],3)}`,1)])}
    ${Qo(n[0],"inputs")}
    <text class="nn-small" x="180" y="288" text-anchor="middle">${nd(t)}</text>
  </svg>`}function nd({phase:t,early:e}){return{hidden:"values go → on the wires: weights",outputs:"values go → on the wires: weights","output-blame":"← blame comes, right-hand wires: gradients","hidden-blame":`← left: gradients, right: ${e?"NEW":"old"} weights`,update:"on the wires: the new weights"}[t]}var od=(t,e)=>l`${I(Es,"phase",t,e,n=>Zh[n])}
  ${b(Es,"steps",t,e)}
  ${t.hunt&&Ne(Es,"early",t,e)}
  <div class="nn-play nn-live">
    <button type="button" data-do="first">To step 1</button>
    <button type="button" data-do="last">To step 10,000</button>
    <button type="button" data-do="back">One step back</button>
  </div>`;function rd({phase:t,early:e},n){let{w:o,hidden:r,output:s,misses:a,outputBlame:i,hiddenBlame:c}=n,m=p=>u(p);return{hidden:()=>l`h₁ = σ(${Vt[0]}·${k(o[0])} + ${Vt[1]}·${k(o[1])}
      + ${xe[0]}) = ${_t(r[0])}`,outputs:()=>l`o₁ = σ(${m(r[0])}·${k(o[4])} +
      ${m(r[1])}·${k(o[5])} + ${xe[1]}) = ${_t(s[0])}`,"output-blame":()=>l`δ of o₁ = (${m(s[0])} − ${en[0]}) ·
      ${m(s[0])}·(1 − ${m(s[0])}) = ${_t(i[0])}`,"hidden-blame":()=>l`δ of h₁ = (${m(i[0])}·${k(n.through[0])} + ${k(i[1])}·${k(n.through[2])}) ·
      ${m(r[0])}·(1 − ${m(r[0])}) = ${_t(c[0])}`,update:()=>l`new w₅ = ${m(o[4])} − ${Ss} ·
      ${k(n.gradient[4])} = ${_t(n.next[4])}`}[t]()}function sd(t,e,n){let o=(r,s,a)=>l`<td ${r&&l`data-shows="${s}"`}>${r?Jh(a):"·"}</td>`;return l`<table class="nn-table nn-tight">
    <thead><tr><th scope="col">${t.hunt?"weight":"pick"}</th>
      <th scope="col">value</th><th scope="col">gradient</th>
      <th scope="col">next</th></tr></thead>
    <tbody>${n.w.map((r,s)=>{let a=!t.hunt&&t.pick===`w${s+1}`;return l`<tr ${a&&l`aria-current="true"`}>
        <td>${t.hunt?`w${ye(s)}`:ad(t,e,s)}</td>
        ${o(!0,"weight",r)}
        ${o(Xc(t,s),"gradient",n.gradient[s])}
        ${o(Uc(t,s),"next",n.next[s])}</tr>`})}</tbody></table>`}function ad(t,e,n){let o=`${e}-pick${n}`;return l`<label class="nn-option" for="${o}"><input type="radio" name="${e}-pick"
    id="${o}" data-trait="pick" value="w${n+1}" ${t.pick===`w${n+1}`&&"checked"}> w${ye(n)}</label>`}function id(t,e){let n=Number(t.pick[1])-1;if(!Xc(t,n))return l`<p class="nn-formula">Blame has not come to w${ye(n)}
      yet.</p>`;let[o,r]=[n>>1&1,n&1],s=n>=4,a=(s?e.outputBlame:e.hiddenBlame)[o],i=(s?e.hidden:Vt)[r];return l`<p class="nn-formula">Three ways to the gradient of w${ye(n)}.
      By hand: δ · input = ${k(a)} · ${u(i)} =
      <b data-shows="hand">${nn(a*i)}</b></p>
    <p class="nn-formula">By nudging w${ye(n)} by 0.00001 up and down:
      <b data-shows="nudge">${u(jc(e.w,n),7)}</b></p>
    <p class="nn-formula">By nnlib's matrices, all eight at once:
      <b data-shows="backward">${nn(cd(e.w)[n])}</b></p>`}function cd(t){let e=tr.map(o=>{let[r,s,a,i]=t.slice(4*o,4*o+4);return{weight:[[r,a],[s,i]],bias:[xe[o],xe[o]],activation:E,slope:oe}}),{slopes:n}=Ue(e,{X:[Vt],y:[en],loss:Xe});return n.flatMap(({weight:[[o,r],[s,a]]})=>[o,s,r,a])}function ld(t,e){let n=Rs(t),o=t.steps;return l`<p class="nn-formula">${rd(t,n)}</p>
    ${on(t,"outputs")&&l`<p class="nn-formula">After ${o} step${o!==1&&"s"}: outputs
      <b data-shows="output">${nn(n.output[0])}</b> and
      <b data-shows="output">${nn(n.output[1])}</b>, error
      <b data-shows="error">${nn(n.error)}</b></p>`}
    ${sd(t,e,n)}
    ${!t.hunt&&id(t,n)}`}function Fc(t){let e=Rs(t),{steps:n,phase:o,early:r}=t,s=i=>i.map(c=>_t(c)).join(" and "),a={hidden:()=>`the hidden neurons give ${s(e.hidden)}`,outputs:()=>`the outputs are ${s(e.output)}, the error ${nn(e.error)}`,"output-blame":()=>`the outputs' blame is ${s(e.outputBlame)}`,"hidden-blame":()=>`the hidden neurons' blame is ${s(e.hiddenBlame)}`+(r?", passed through weights that were moved already":""),update:()=>`the new weights are ${e.next.map(i=>_t(i)).join(", ")}`}[o]();return`A network with two inputs, two hidden neurons and two outputs, after ${n} step${n===1?"":"s"} of training${r?" with the early update":""}. In the next step ${a}.`}function md({steps:t,phase:e}){let n=Hn[Hn.indexOf(e)+1];return n?{phase:n}:t<Ts?{steps:t+1,phase:Hn[0]}:null}var Gc={picture:ed,controls:od,readout:ld,describe:Fc,pace:1200,plays:()=>!0,play:md,actions:{first:()=>({steps:1,phase:"outputs"}),last:()=>({steps:Ts,phase:"outputs"}),back:({steps:t})=>({steps:Math.max(0,t-1),phase:"outputs"})},goals:{"05-one-step":{ask:"Go through one whole step: forward, backward, new weights, and the outputs after it. Has the error fallen?",praise:"From 0.298371109 to 0.291027774. All four weights to the outputs moved by more than 0.01; those to the hidden neurons by less than 0.001.",met:({steps:t,phase:e,early:n})=>t===1&&e==="outputs"&&!n},"05-find-bug":{ask:"Make the error after one step the published 0.291027924.",praise:"That is the slip: w₅ to w₈ were moved first, and the hidden neurons' blame came through the moved weights.",met:({steps:t,phase:e,early:n})=>t===1&&e!=="hidden"&&n},"05-last-error":{ask:"The published last error is 0.0000351085. Neither version has it after 10,000 steps. Which one has it, and when?",praise:"The right code, one step earlier. The published outputs are those of the early update after all 10,000.",met:({steps:t,phase:e,early:n})=>t===9999&&e!=="hidden"&&!n}}};var or="network-steps",Kc=[0,1].map(t=>({x:36,y:66+120*t,r:20})),er=[0,1].map(t=>({x:172,y:66+120*t,r:29})),Ws={x:302,y:126,r:29},rr=["first","last"],nr=[["h₁","h₂"],["output"]],Fn=15,Ps=[[0,0],[0,1],[1,0],[1,1]],_c=({W1:t,b1:e,W2:n,b2:o})=>[{weight:t,bias:e,activation:E},{weight:n,bias:o,activation:E}],Bs=t=>hi(t.x,_c(t)).slice(0,t.at),Yc=t=>U(Ps,_c(t))[1].A.flat(),Ds=t=>t>.5?"even":"odd",zs=(t,e)=>t>.5==(e%2===0),sr=(t,e,n,o)=>t.findLast(r=>r.layer===e&&r.to===n&&(!o||r.op===o))?.value;function Zc({op:t,layer:e,to:n,from:o}={}){let r=e?"o":`h${n}`,s={product:e?[`v${o}`,`a${o}`,r]:[`w${o}${n}`,`x${o}`,r],sum:[r],bias:[r,e?"c0":`b${n}`],activation:e?[r,"y","s0"]:[r,`a${n}`,`z${n}`]};return new Set(s[t])}function Jc({op:t,layer:e,to:n,terms:o,value:r}){let s=p=>u(p,6),[a,i]=o,[c,m]={product:()=>["value times weight",`${s(a)} · ${k(i,6)}`],sum:()=>["add what arrives",`${s(a)} ${W(i,6)}`],bias:()=>["add its bias",`${s(a)} ${W(i,6)}`],activation:()=>["squash",`σ(${s(a)})`]}[t]();return[`${nr[e][n]}: ${c}`,`${m} = ${s(r)}`]}function ud(t){let e=Bs(t),n=Zc(e.at(-1)),o=e.length?Jc(e.at(-1)):["nothing done yet","Press Step"],r=[t.W1,t.W2],s=(m,p,d,f,$,g,M,S)=>({from:f,to:$,weight:r[m][p][d],part:`${g} ${M}`,now:n.has(g),along:S}),a=(m,p)=>{let d=sr(e,m,p);return d===void 0?"":u(d)},i=(m,{x:p,y:d,r:f},$)=>l`<text class="nn-halo nn-small ${H(m)}" x="${p}"
      y="${d+f+17}" text-anchor="middle" data-part="${$}"
      ${n.has($.split(" ")[0])&&"data-now"}>${W(m)}</text>`,c=sr(e,1,0,"activation");return l`<svg viewBox="0 0 340 300" role="img"
    aria-label="${Qc(t)}">
    ${Pe([...[0,1].flatMap(m=>[0,1].map(p=>s(0,m,p,Kc[m],er[p],`w${m}${p}`,`x${m} h${p}`,m===p?.5:.34))),...[0,1].map(m=>s(1,m,0,er[m],Ws,`v${m}`,"o",.5))])}
    ${Kc.map((m,p)=>st(m,t.x[p],{part:`x${p}`,now:n.has(`x${p}`)}))}
    ${er.map((m,p)=>st(m,a(0,p),{part:`h${p}`,now:n.has(`h${p}`)||n.has(`a${p}`)}))}
    ${st(Ws,a(1,0),{part:"o",now:n.has("o")})}
    ${er.map((m,p)=>i(t.b1[p],m,`b${p} h${p}`))}
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
  </svg>`}var Vc=t=>({W1:([e,n])=>`weight from the ${rr[e]} digit to ${nr[0][n]}`,b1:([e])=>`bias of ${nr[0][e]}`,W2:([e])=>`weight from ${nr[0][e]} to the output`,b2:()=>"bias of the output"})[t.split(".")[0]](t.split(".").slice(1));function pd(t,e){return l`<div>${ne(or,"x",t,e,rr)}</div>
    <div>${b(or,"at",t,e)}</div>`}function hd(t,e,n){let o=Bs(t),r=Zc(o.at(-1)),s=(f,$,g={})=>({text:f===void 0?"·":u(f),part:$,now:r.has($.split(" ")[0]),...g}),a=(f,$,g)=>s($,g,{value:$,...t.knobs&&xo(f,Vc(f),t,n)}),i=f=>bo(f,t,e),c=(f,$)=>sr(o,f,$,"bias"),m=(f,$)=>sr(o,f,$,"activation"),p=(f,$)=>f===void 0?{}:{shows:$},d=[0,1];return l`<div class="nn-equation">
      ${K(i([t.x.map((f,$)=>s(f,`x${$}`))]),"x","(1, 2)")}
      <span>@</span>
      ${K(i(t.W1.map((f,$)=>f.map((g,M)=>a(`W1.${$}.${M}`,g,`w${$}${M} x${$} h${M}`)))),"W₁","(2, 2)")}
      <span>+</span>
      ${K(i([t.b1.map((f,$)=>a(`b1.${$}`,f,`b${$} h${$}`))]),"b₁","(2,)")}
    </div>
    <div class="nn-equation"><span>=</span>
      ${K(i([d.map(f=>s(c(0,f),`z${f} h${f}`,p(c(0,f),"z")))]),"z₁","(1, 2)")}
      <span>σ →</span>
      ${K(i([d.map(f=>s(m(0,f),`a${f} h${f}`,p(m(0,f),"a")))]),"a₁","(1, 2)")}
    </div>
    <div class="nn-equation"><span>a₁ @</span>
      ${K(i(t.W2.map((f,$)=>[a(`W2.${$}.0`,f[0],`v${$} o`)])),"W₂","(2, 1)")}
      <span>+</span>
      ${K(i([[a("b2.0",t.b2[0],"c0 o")]]),"b₂","(1,)")}
    </div>
    <div class="nn-equation"><span>=</span>
      ${K(i([[s(c(1,0),"s0 o",p(c(1,0),"z"))]]),"z₂","(1, 1)")}
      <span>σ →</span>
      ${K(i([[s(m(1,0),"y o",p(m(1,0),"a"))]]),"a₂","(1, 1)")}
    </div>
    ${t.knobs&&go(or,Vc(t.knob),t,e,n)}
    ${t.table&&dd(t)}`}function dd(t){let e=Yc(t),n=e.filter(zs).length;return l`<table class="nn-table nn-tight">
    <thead><tr><th scope="col">number</th><th scope="col">digits</th>
      <th scope="col">output</th><th scope="col">says</th>
      <th scope="col">right?</th></tr></thead>
    <tbody>${e.map((o,r)=>{let s=zs(o,r),a=Ps[r].join()===t.x.join();return l`<tr data-right="${String(s)}"
        ${a&&l`aria-current="true"`}><td>${r}</td>
        <td>${Ps[r].join(", ")}</td>
        <td data-shows="output">${u(o)}</td><td>${Ds(o)}</td>
        <td>${s?"✓ yes":"✗ no"}</td></tr>`})}</tbody></table>
    <p class="nn-count" data-none="${n===4}"><b data-shows="right"
      >${n}</b> of 4 numbers right</p>`}function Qc(t){let[e,n]=t.x,o=Bs(t),r=`A network with two inputs, two hidden neurons and one output. The number ${2*e+n} comes in as the digits ${e} and ${n}. `;if(o.length===0)return`${r}No step is done yet.`;let[s,a]=Jc(o.at(-1)),i=t.at===Fn?` It says ${Ds(o.at(-1).value)}.`:"";return`${r}Step ${t.at} of ${Fn}, ${s}: ${a}.${i}`}var tl={picture:ud,controls:pd,readout:hd,describe:Qc,pace:1400,plays:({knobs:t})=>!t,play:({at:t})=>t<Fn?{at:t+1}:null,goals:{"03-step":{ask:"Step to the end. Before each step say which two numbers meet next, and what comes out.",praise:"That is a forward pass: six products, three sums, three biases, three sigmoids.",met:t=>t.at===Fn},"03-one-knob":{ask:"The network calls every number even. One of its nine knobs, turned alone, puts all four right. Find it.",praise:"Found: the weight from the last digit to h₁. The output counts h₁ against even, so h₁ must rise when the last digit is 1.",met:(t,e)=>Yc(t).every(zs)&&Er(or,t,e).length===1}}};var fd=[1,1.778279410038923,3.1622776601683795,5.623413251903491];function ar(t){let e=Math.floor(t);return+`1e${e}`*fd[4*(t-e)]}function Gn(t,e,n){let o=n?Math.fround:i=>i,r=i=>o(o(i*i)*i),s=o(ar(t)),a=r(o(1.5+s));return o(e==="one side"?o(a-r(1.5))/s:o(a-r(o(1.5-s)))/o(2*s))}var rn=(t,e,n)=>Math.abs(Gn(t,e,n)-6.75)/6.75;var js="nudge-error",Rt=y([-16,0],[50,344]),Mt=y([-14,2],[230,26]),bd=Array.from({length:65},(t,e)=>(e-64)/4),Kn=["one side","both sides"],nl=t=>Math.max(Mt.domain[0],Math.min(2,Math.log10(t)));function xd(){let[t,e]=Rt.range,[n,o]=Mt.range;return l`<g class="nn-axes">
    ${[-16,-12,-8,-4,0].map(r=>l`<line class="nn-grid" x1="${Rt(r)}" x2="${Rt(r)}"
        y1="${n}" y2="${o}"/><text x="${Rt(r)}" y="${n+17}"
        text-anchor="middle">${Lo(r)}</text>`)}
    ${[-12,-8,-4,0].map(r=>l`<line class="nn-grid" x1="${t}" x2="${e}"
        y1="${Mt(r)}" y2="${Mt(r)}"/><text x="${t-6}" y="${Mt(r)+4}"
        text-anchor="end">${Lo(r)}</text>`)}
    <text class="nn-axis" x="${e}" y="${n+36}" text-anchor="end"
      >nudge ε →</text>
    <text class="nn-axis" x="6" y="14">↑ relative error</text>
  </g>`}function yd(t,{power:e,single:n}){let o=bd.filter(a=>a>=e),r=o.map(a=>[h(Rt(a)),h(Mt(nl(rn(a,t,n))))]),s=t===Kn[1];return l`<polyline class="nn-error-line ${s?"nn-positive":"nn-negative"}" points="${r.map(a=>a.join()).join(" ")}"/>
    ${r.filter((a,i)=>Number.isInteger(o[i])).map(([a,i])=>s?l`<circle class="nn-one" cx="${a}" cy="${i}" r="4"/>`:l`<rect class="nn-none" x="${a-3.5}" y="${i-3.5}" width="7"
              height="7"/>`)}`}function wd(t){let{power:e,way:n,single:o}=t,r=rn(e,n,o),[s,a]=[h(Rt(e)),h(Mt(nl(r)))];return l`<svg viewBox="0 0 360 272" role="img"
    aria-label="${ol(t)}">
    ${xd()} ${Kn.map(i=>yd(i,t))}
    <path class="nn-distance" d="M${s} ${Mt.range[0]}V${a}"/>
    <circle class="nn-handle" data-drag="nudge" cx="${s}" cy="${a}" r="10"/>
    <text class="nn-small" x="${Rt(-15.8)}" y="${Mt(-13.4)}">← round-off</text>
    <text class="nn-small" x="${Rt(-.2)}" y="${Mt(-13.4)}" text-anchor="end"
      >the curve bends →</text>
  </svg>`}var vd=(t,e)=>l`${b(js,"power",t,e)}
  ${I(js,"way",t,e)} ${Ne(js,"single",t,e)}`;function Md({power:t,way:e,single:n}){let o=ar(t),r=Gn(t,e,n),s=rn(t,e,n),a=e===Kn[0]?"(f(x + ε) − f(x)) ÷ ε":"(f(x + ε) − f(x − ε)) ÷ 2ε";return l`<p class="nn-legend"><span><svg class="nn-symbol"
      viewBox="0 0 14 14"><rect class="nn-none" x="3" y="3" width="8"
      height="8"/></svg> one side</span><span><svg class="nn-symbol"
      viewBox="0 0 14 14"><circle class="nn-one" cx="7" cy="7" r="5"/></svg>
      both sides</span></p>
    <p class="nn-formula">f(x) = x³ at x = ${1.5}; the slope is
      ${6.75}.</p>
    <p class="nn-formula">ε = <b data-shows="nudge">${u(o)}</b>:
      ${a} = <b data-shows="slope">${u(r,12)}</b></p>
    <p class="nn-formula">Wrong by the part <b data-shows="error">${u(s)}</b> of the slope.</p>`}function ol({power:t,way:e,single:n}){return`Two curves: the relative error of a nudged slope, measured on one side and on both sides, for nudges from 1 down to the present one${n?", in single precision":""}. At the nudge ${u(ar(t))}, ${e}, the slope comes out as ${u(Gn(t,e,n),12)}, an error of ${u(rn(t,e,n))}.`}function el(t,e){let n=Array.from({length:17},(r,s)=>s-16),o=n.map(r=>rn(r,t,e));return n[o.indexOf(Math.min(...o))]}var rl={picture:wd,controls:vd,readout:Md,describe:ol,drags:{nudge:(t,[e])=>({power:Math.max(-16,Math.min(0,Math.round(Rt.invert(e))))})},goals:{"05-one-side":{ask:"Measure on one side. Find the nudge with the smallest error.",praise:"Near 10⁻⁸: there the bend of the curve and the round-off cost about the same.",met:({power:t,way:e,single:n})=>e===Kn[0]&&!n&&t===el(e,n)},"05-both-sides":{ask:"Measure on both sides. Where is the bottom of the valley now?",praise:"Near 10⁻⁵, and more than a hundred times deeper. This is what check_gradients does.",met:({power:t,way:e,single:n})=>e===Kn[1]&&!n&&t===el(e,n)},"05-lost":{ask:"Find a nudge so small that the quotient is exactly 0.",praise:"Lost: x + ε is x again, because a number has about 16 digits and no more.",met:({power:t,way:e,single:n})=>Gn(t,e,n)===0}}};var Q=t=>t.length===1?`(${t[0]},)`:`(${t.join(", ")})`;function sl(t,e){return t[1]===e[0]?{shape:[t[0],e[1]]}:{error:`matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature (n?,k),(k,m?)->(n?,m?) (size ${e[0]} is different from ${t[1]})`}}function al(t,e){let[n,o]=t,[r]=e;if(o===r||r===1)return{shape:[n,o]};if(o===1)return{shape:[n,r]};let s=a=>Q(a).replace(/ /g,"");return{error:`operands could not be broadcast together with shapes ${s(t)} ${s(e)} `}}var ir="shape-checker",Wt=16,qs={"X @ W + b":(t,e)=>[t,e],"X @ W.T + b":(t,e)=>[t,e.toReversed()],"W @ X + b":(t,e)=>[e,t]},il={"X @ W + b":["X","W"],"X @ W.T + b":["X","W.T"],"W @ X + b":["W","X"]};function Vn({formula:t,X:e,W:n,b:o}){let r=sl(...qs[t](e,n));if(r.error)return{error:r.error,where:"@"};let s=al(r.shape,[o]);return s.error?{error:s.error,where:"+",product:r.shape}:{shape:s.shape,product:r.shape}}var Cs=t=>{let{shape:e,product:n}=Vn(t);return!!e&&t.b!==n[1]};function sn([t,e],n,o,r=""){let s=[...[...Array(Math.max(0,t-1)).keys()].map(a=>`M${n} ${o+Wt*(a+1)}h${Wt*e}`),...[...Array(Math.max(0,e-1)).keys()].map(a=>`M${n+Wt*(a+1)} ${o}v${Wt*t}`)];return l`<g class="nn-grid-box" data-kind="${r}"><rect x="${n}"
    y="${o}" width="${Wt*e}" height="${Wt*t}"/><path
    d="${s.join("")}"/></g>`}function kd(t){let[e,n]=qs[t.formula](t.X,t.W),[o,r]=il[t.formula],{error:s,where:a,product:i,shape:c}=Vn(t),[m,p]=[152,168],d={x:m-18-Wt*e[1],y:p},f={x:m,y:p-18-Wt*n[0]},$=a==="@"?"wrong":"",g=a==="+"?"wrong":Cs(t)?"odd":"",M=(i??[e[0]])[0],S=p+Wt*M+12;return l`<svg viewBox="0 0 340 352" role="img"
    aria-label="${cl(t)}">
    ${sn(e,d.x,d.y,$)}
    ${sn(n,f.x,f.y,$)}
    ${c&&sn(c,m,p,"copy")}
    ${i&&sn(i,m,p,"made")}
    <text class="nn-strong" x="${m}" y="${f.y-7}">${r} ${Q(n)}</text>
    <text class="nn-strong" x="${m-12}" y="${p-8}" text-anchor="end"
      >${o} ${Q(e)}</text>
    ${!i&&l`<text class="nn-strong nn-negative" x="${m+4}" y="${p+18}"
        >${e[1]} and ${n[0]} differ</text>`}
    ${i&&l`${c&&sn([1,c[1]],m,S,"copy")}
      ${sn([1,t.b],m,S,g)}
      <text class="nn-strong" x="${m-8}" y="${S+12}"
        text-anchor="end">+ b ${Q([t.b])}</text>
      ${a==="+"&&l`<text class="nn-strong nn-negative" x="${m-8}"
          y="${S+30}" text-anchor="end">${i[1]} and ${t.b} differ</text>`}`}
    ${!s&&l`<text class="nn-strong" x="${m-8}" y="${S+32}" text-anchor="end">= ${Q(c)}</text>`}
  </svg>`}function Ad(t,e){let n=["rows","columns"];return l`${I(ir,"formula",t,e)}
    ${b(ir,"X",t,e,void 0,n)}
    ${b(ir,"W",t,e,void 0,n)}
    ${b(ir,"b",t,e)}`}function Id(t){let{formula:e,X:n,W:o,b:r}=t,{error:s,shape:a}=Vn(t),i=l`<p class="nn-formula"><code>${e}</code> with X
    ${Q(n)}, W ${Q(o)}, b ${Q([r])}</p>`;return s?l`${i}<p class="nn-error"><code><b>ValueError:</b> <span
      data-shows="error">${s}</span></code></p><p>${Sd(t)}</p>`:l`${i}<p>Result: <b data-shows="shape">${Q(a)}</b>. ${Cs(t)?Td(t):`${a[0]} rows, and one column for each of ${a[1]} biases.`}</p>`}function Sd(t){let[e,n]=qs[t.formula](t.X,t.W),[o,r]=il[t.formula];return Vn(t).where==="@"?`Each row of ${o} has ${e[1]} numbers, each column of ${r} has ${n[0]}. They must pair up one to one.`:`The product has ${n[1]} columns, and b has ${t.b} entries. There must be one bias for each neuron, that is for each column.`}var Td=({b:t})=>t===1?"NumPy is content, but all neurons share one bias. Was that meant?":`NumPy is content, but it has copied the single column ${t} times: one neuron has become ${t}. Was that meant?`;function cl(t){let{error:e,shape:n}=Vn(t),{formula:o,X:r,W:s,b:a}=t,i=`${o} with X ${Q(r)}, W ${Q(s)}, b ${Q([a])}`;return e?`${i}: they do not fit.`:`${i}: ${Q(n)}.`}var ll={picture:kd,controls:Ad,readout:Id,describe:cl,goals:{"03-fit":{ask:"Four examples with two inputs each, three neurons. Give W the shape that lets X @ W + b run.",praise:"It fits: (4, 2) @ (2, 3) + (3,) gives (4, 3).",met:t=>t.formula==="X @ W + b"&&`${t.X} ${t.W} ${t.b}`=="4,2 2,3 3"},"03-silent":{ask:"Make NumPy compute something without a complaint although b has not one entry for each neuron.",praise:"That is the mistake to fear: no message, and numbers that look like an answer. Print the shapes.",met:Cs}}};var kt=y([-2.6,3.4],[34,334]),Yn={line:{y:[-6.5,6.5],glass:-1.3,word:"2x − 1"},square:{y:[-1,9.8],glass:.1,word:"x²"},"three-squares":{y:[-3,29],glass:.1,word:"3x²"},"square-and-line":{y:[-2,15.6],glass:-1.3,word:"x² + 2x"}},_n=50,Nd=[...Array(61).keys()];function Zn({curve:t,x:e,halvings:n}){let o=2**-n;return{run:o,to:e+o,f:Jr[t],...di(t,e,o)}}var Ed=(t,e,n,o,r)=>Nd.map(s=>e+(n-e)*s/60).map(s=>`${h(o(s))},${h(r(t(s)))}`).join(" ");function ml({f:t,to:e,slope:n},o,r,s,a,i){let c=m=>t(o)+n*(m-o);return l`<polyline class="nn-curve" points="${Ed(t,r,s,a,i)}"/>
    <line class="nn-secant" x1="${h(a(r))}" y1="${h(i(c(r)))}"
      x2="${h(a(s))}" y2="${h(i(c(s)))}"/>
    <circle class="nn-dot" cx="${h(a(o))}" cy="${h(i(t(o)))}" r="5"/>
    <circle class="nn-dot" cx="${h(a(e))}" cy="${h(i(t(e)))}" r="5"/>`}function Ld({f:t,to:e,run:n,rise:o},r,s){let[a,i,c,m]=[kt(r),s(t(r)),kt(e),s(t(e))],p=d=>Math.abs(d)>22;return l`<path class="nn-steps" d="M${h(a)} ${h(i)}H${h(c)}V${h(m)}"/>
    ${p(c-a)&&l`<text class="nn-halo nn-small" text-anchor="middle"
      x="${h((a+c)/2)}" y="${h(i+(o<0?-8:18))}">run</text>`}
    ${p(c-a)&&p(m-i)&&l`<text class="nn-halo nn-small" x="${h(c+7)}"
      y="${h((i+m)/2+5)}">rise</text>`}`}function Od(t,e,n,o){let r=.5/e.run;if(r<2)return"";let s=t.x+e.run/2,a=(e.f(t.x)+e.f(e.to))/2,[i,c]=[kt(Yn[t.curve].glass),24+_n],m=f=>i+(kt(f)-kt(s))*r,p=f=>c+(n(f)-n(a))*r,d=_n/(kt(1)-kt(0))/r*1.05;return l`<clipPath id="${o}-glass"><circle cx="${h(i)}" cy="${c}"
      r="${_n}"/></clipPath>
    <circle class="nn-node" cx="${h(i)}" cy="${c}" r="${_n}"/>
    <g clip-path="url(#${o}-glass)">${ml(e,t.x,s-d,s+d,m,p)}</g>
    <text class="nn-halo nn-small" x="${h(i)}" y="${c+_n+17}"
      text-anchor="middle">magnified ×${r}</text>`}function Rd(t,e){let n=Zn(t),o=y(Yn[t.curve].y,[326,22]);return l`<svg viewBox="0 0 344 362" role="img"
    aria-label="${ul(t)}">
    <clipPath id="${e}-clip"><rect x="34" y="22" width="300" height="304"/>
    </clipPath>
    ${T(kt,o,{names:["x",Yn[t.curve].word]})}
    <g clip-path="url(#${e}-clip)">${Ld(n,t.x,o)}
      ${ml(n,t.x,...kt.domain,kt,o)}</g>
    ${Od(t,n,o,e)}
  </svg>`}function Wd(t,e){return l`${I("secant","curve",t,e,n=>Yn[n].word)}
    ${b("secant","x",t,e)}
    ${b("secant","halvings",t,e)}`}function Pd(t){let{f:e,to:n,run:o,rise:r,slope:s}=Zn(t),a=i=>u(i,6);return l`<p class="nn-formula">run = <b data-shows="run">${u(o)}</b>
      (from x = ${a(t.x)} to ${a(n)})</p>
    <p class="nn-formula">rise = ${a(e(n))} −
      ${k(e(t.x),6)} = <b data-shows="rise">${u(r)}</b></p>
    <p class="nn-formula">slope = rise ÷ run = <b data-shows="slope"
      >${u(s)}</b></p>`}function ul(t){let{run:e,rise:n,slope:o}=Zn(t);return`The curve ${Yn[t.curve].word} with a line through two of its points. From x = ${u(t.x)} the run is ${u(e)}, the rise ${u(n)}, the slope ${u(o)}.`}var pl={picture:Rd,controls:Wd,readout:Pd,describe:ul,goals:{"00-slope":{ask:"On x², stand at 1.5. Shrink the nudge until the slope is less than 0.001 away from 3.",praise:"Done. The smaller the nudge, the nearer to 3, and never quite there: 3 is the limit.",met:t=>t.curve==="square"&&t.x===1.5&&Math.abs(Zn(t).slope-3)<.001},"00-downhill":{ask:"Somewhere x² falls by 3 for each 1 to the right. Find the place, with the smallest nudge.",praise:"At −1.5. The slope of x² at x is 2x, here 2 · (−1.5).",met:t=>t.curve==="square"&&t.halvings===10&&Math.abs(Zn(t).slope+3)<.01}}};var Fs=[[0,0],[0,1],[1,0],[1,1]],Gs={AND:[0,0,0,1],OR:[0,1,1,1],NAND:[1,1,1,0],XOR:[0,1,1,0]},Xs=y([-.6,1.6],[30,332]),Us=y([-.6,1.6],[322,20]),Ks=({w:t,b:e},n)=>rt(j(n,t,e)),cr=t=>Fs.filter((e,n)=>Ks(t,e)===Gs[t.gate][n]).length,dl=t=>t.firing==="w1+w2+2b>0"&&t.silent==="w1+w2+2b<=0";function zd(t,e){return l`<svg viewBox="0 0 344 360" role="img"
    aria-label="${fl(t)}">
    ${Be(t.w,t.b,Xs,Us,e)} ${T(Xs,Us,{count:3})}
    ${Fs.map((n,o)=>{let r=Gs[t.gate][o];return Tt(n,r,Ks(t,n)!==r,Xs,Us)})}
  </svg>`}function Bd(t,e){return l`${I("truth-table","gate",t,e)}
    ${b("truth-table","w",t,e)}
    ${b("truth-table","b",t,e)}`}function Dd(t,e){return l`${gt("must fire","must stay silent")}
    <table class="nn-table" aria-label="the four rows">
      <thead><tr><th scope="col">x₁</th><th scope="col">x₂</th>
        <th scope="col">z</th><th scope="col">neuron</th>
        <th scope="col">${t.gate}</th><th scope="col">right?</th></tr>
      </thead>
      <tbody>${Fs.map((n,o)=>{let[r,s]=[Ks(t,n),Gs[t.gate][o]];return l`<tr data-right="${String(r===s)}"><td>${n[0]}</td>
          <td>${n[1]}</td><td data-shows="row-z">${u(j(n,t.w,t.b))}</td><td>${r}</td><td>${s}</td>
          <td>${r===s?"✓ yes":"✗ no"}</td></tr>`})}</tbody>
    </table>
    <p class="nn-count" data-none="${String(cr(t)===4)}"><b
      data-shows="right">${cr(t)}</b> of 4 rows right</p>
    ${t.gate==="XOR"&&Cd(t,e)}`}var jd={"":"choose","w1+w2+b>0":"w₁ + w₂ + b > 0","w1+w2+2b>0":"w₁ + w₂ + 2b > 0","2w1+2w2+2b>0":"2w₁ + 2w₂ + 2b > 0"},qd={"":"choose","w1+w2<=0":"w₁ + w₂ ≤ 0","w1+w2+b<=0":"w₁ + w₂ + b ≤ 0","w1+w2+2b<=0":"w₁ + w₂ + 2b ≤ 0"};function hl(t,e,n,o,r){return l`<p><label for="${n}-${t}">${o}</label>
    <select id="${n}-${t}" data-trait="${t}">
      ${Object.entries(r).map(([s,a])=>l`<option value="${s}"
          ${e[t]===s&&"selected"}>${a}</option>`)}
    </select></p>`}function Cd(t,e){return l`<details class="nn-proof"><summary>It cannot be done</summary>
    <p>Then show it. The four rows ask for:</p>
    <ul><li>row 0, 0 silent: b ≤ 0</li><li>row 0, 1 fires: w₂ + b > 0</li>
      <li>row 1, 0 fires: w₁ + b > 0</li>
      <li>row 1, 1 silent: w₁ + w₂ + b ≤ 0</li></ul>
    ${hl("firing",t,e,"Add the two rows that fire:",jd)}
    ${hl("silent",t,e,"Add the two that stay silent:",qd)}
    <p class="nn-verdict">${Xd(t)}</p></details>`}function Xd(t){return!t.firing||!t.silent?"":dl(t)?"One number, w₁ + w₂ + 2b, would have to be above 0 and not above 0. No knobs can do that: XOR cannot be done with one neuron.":`Not yet: look at the ${t.firing==="w1+w2+2b>0"?"second":"first"} sum. Add the left sides of its two rows, w to w and b to b; each row brings its own b.`}function fl(t){return`The four corners of the unit square, to be answered as ${t.gate} does. With weights ${u(t.w[0])} and ${u(t.w[1])} and bias ${u(t.b)}, ${cr(t)} of 4 are right.`}var Hs=(t,e)=>({ask:`Choose ${t} and get all four rows right.`,praise:e,met:n=>n.gate===t&&cr(n)===4}),$l={picture:zd,controls:Bd,readout:Dd,describe:fl,goals:{"01-and":Hs("AND","AND: neither weight alone lifts the bias above 0, both together do."),"01-or":Hs("OR","OR: each weight alone lifts the bias above 0."),"01-nand":Hs("NAND","NAND: AND with every sign turned."),"01-xor":{ask:"Choose XOR. Get all four rows right, or prove that nobody can.",praise:"Shown: no single neuron can do XOR. Two layers can (chapter 3).",met:t=>t.gate==="XOR"&&dl(t)}}};var ot=[[0,0],[0,1],[1,0],[1,1]],we=[0,1,1,0],Vs=[-.25,1.25],an=y(Vs,[172,28]),lr=y(Vs,[22,166]),mr=y(Vs,[196,340]),Ud=[...Array(9).keys()].map(t=>t/8),Hd=[...Array(25).keys()].map(t=>t/24),Pt=24,ur=({place:t,w:e,b:n},o)=>t(o).map(r=>j(r,e,n)),Jn=t=>ur(t,ot).map((e,n)=>rt(e)===we[n]);function pr(t,e){let n=Fd(a=>ur(t,a),lr,an),o=Jn(t),r=(a,i)=>a.map((c,m)=>Tt(c,we[m],!o[m],i,an)),s=l`width="144" height="144"`;return l`<defs><pattern id="${e}-tilt" width="9" height="9"
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
    ${gl(a=>a,lr)}
    <g clip-path="url(#${e}-right)">${gl(t.place,mr)}</g>
    ${r(ot,lr)} ${r(t.place(ot),mr)}`}function gl(t,e){return[0,1].map(n=>Ud.map(o=>{let r=Hd.map(s=>n?[s,o]:[o,s]);return l`<polyline class="nn-mesh" data-axis="${n}"
        points="${vo(t(r).map(([s,a])=>[e(s),an(a)]))}"/>`}))}function Fd(t,e,n){let[o,r]=e.domain,s=[...Array(Pt+1).keys()].map(m=>o+(r-o)*m/Pt),a=s.flatMap(m=>s.map(p=>[p,m])),i=t(a),c=[];for(let m=0;m<Pt;m++){let p=[];for(let d=0;d<Pt;d++){let f=m*(Pt+1)+d,$=[f,f+1,f+Pt+2,f+Pt+1];if($.every(g=>i[g]>0)){p=[p[0]??f,f+1,f+Pt+2,p[3]??f+Pt+1];continue}c.push(p.map(g=>a[g])),c.push(Gd($.map(g=>({p:a[g],z:i[g]})))),p=[]}c.push(p.map(d=>a[d]))}return c.filter(m=>m.length).map(m=>`M${m.map(([p,d])=>`${h(e(p))} ${h(n(d))}`).join("L")}z`).join("")}function Gd(t){return t.flatMap(({p:e,z:n},o)=>{let r=t[(o+1)%t.length],s=n>0?[e]:[];if(n>0==r.z>0)return s;let a=n/(n-r.z);return[...s,e.map((i,c)=>i+a*(r.p[c]-i))]})}var _s="xor-learning",hr=1500,Kd=5,Vd=3,_d=9,Zs=.01,Ys=y([0,hr],[46,336]),bl=je([-3,0],[332,236]),Yd={X:ot,y:we.map(t=>[t]),loss:Xe},Zd=["sigmoid","sigmoid"],Jd=Fe((t,e)=>new He(Ce([2,2,1],Zd,"xavier",new Ut(t)),Yd,e),12);function cn({seed:t,rate:e,steps:n}){let o=Jd(t,e),r=o.at(n),[s,a]=r,c={place:d=>U(d,[s])[0].A,w:a.weight.flat(),b:a.bias[0]},m=U(ot,r)[1].A.flat(),p=Jn(c).filter(Boolean).length;return{run:o,net:c,outputs:m,right:p,cost:o.cost(n)}}function Qd(t,e){let{run:n,net:o}=cn(t),r=bl(Zs);return l`<svg viewBox="0 0 346 368" role="img"
    aria-label="${xl(t)}">
    ${pr(o,e)}
    <path class="nn-mean" d="M${Ys.range[0]} ${r}H${Ys.range[1]}"/>
    ${Oo(n,t.steps,Ys,bl)}
  </svg>`}var tf=(t,e)=>l`
  <div class="nn-presets" role="group" aria-label="Starts to try">
    <button type="button" data-do="lucky">A lucky start</button>
    ${!t.goals?.includes("05-xor-stuck")&&l`<button type="button" data-do="stuck">A start that sticks</button>`}
  </div>
  ${b(_s,"seed",t,e)} ${b(_s,"rate",t,e)}
  ${b(_s,"steps",t,e)}`;function ef(t){let{outputs:e,right:n,cost:o}=cn(t);return l`${gt("XOR says 1","XOR says 0")}
    <table class="nn-table nn-tight">
    <thead><tr><th scope="col">x</th>${ot.map(r=>l`<th scope="col">${r.join(", ")}</th>`)}</tr></thead>
    <tbody><tr><th scope="row">says</th>${e.map(r=>l`<td data-shows="output">${u(r)}</td>`)}</tr><tr><th scope="row">XOR</th>${we.map(r=>l`<td>${r}</td>`)}</tr></tbody></table>
    <p class="nn-formula">Cost after ${t.steps} steps: <b data-shows="cost"
      >${u(o)}</b></p>
    <p class="nn-count" data-none="${n===4}"><b data-shows="right"
      >${n}</b> of 4 corners right</p>
    ${qe(nf(t))}`}var nf=({seed:t,rate:e,steps:n})=>["import numpy as np","from nnlib import (","    SGD, Linear, MSELoss, Sequential, Sigmoid, fit",")","",`rng = np.random.default_rng(${t})`,"net = Sequential(","    Linear(2, 2, rng=rng), Sigmoid(),","    Linear(2, 1, rng=rng), Sigmoid(),",")","X = [[0, 0], [0, 1], [1, 0], [1, 1]]","y = [[0], [1], [1], [0]]",`descend = SGD(net.parameters(), lr=${Te(e)})`,"loss = MSELoss()",`fit(net, X, y, loss, descend, epochs=${n})`,"print(loss(net(X), y))"];function xl(t){let{right:e,cost:n}=cn(t);return`A network with two hidden sigmoids learns XOR from seed ${t.seed} at rate ${u(t.rate)}. After ${t.steps} steps the cost is ${u(n)} and ${e} of 4 corners are right. Two squares show the inputs and where the hidden neurons put them; below, the cost by steps.`}var of=({steps:t})=>t<hr?{steps:Math.min(t+Kd,hr)}:null,yl={picture:Qd,controls:tf,readout:ef,describe:xl,play:of,plays:()=>!0,pace:16,verbs:{step:"Five steps",play:"Train"},actions:{lucky:t=>({...t,seed:Vd,rate:4,steps:0}),stuck:t=>({...t,seed:_d,rate:4,steps:0})},goals:{"05-xor-learned":{ask:"Train until the cost is below 0.01, the broken line.",praise:"Learned. The two hidden neurons have bent the square until one straight line parts the corners.",met:t=>cn(t).cost<Zs},"05-xor-stuck":{ask:"Find a seed whose start sticks: after all 1,500 steps, at a rate of 2 or more, the cost is still above 0.1.",praise:"Stuck. The slopes have all but vanished and the answer is wrong: a slope of 0 does not mean done. Another start is the cure.",met:t=>t.steps===hr&&t.rate>=2&&cn(t).cost>.1},"05-xor-quick":{ask:"Bring the cost below 0.01 in 200 steps or fewer.",praise:"Quick. It takes a good start and a bold learning rate.",met:t=>t.steps<=200&&cn(t).cost<Zs}}};var dr="xor-space",rf={sigmoids:{weight:[[6,-4],[-4,6]],bias:[-3,-3],activation:E},ReLUs:{weight:[[1,-1],[-1,1]],bias:[0,0],activation:Oe}};function Js({way:t,amount:e},n){let[{A:o}]=U(n,[rf[t]]);return n.map((r,s)=>r.map((a,i)=>(1-e)*a+e*o[s][i]))}var Qs=t=>({place:e=>Js(t,e),w:t.w,b:t.b}),ta=t=>Jn(Qs(t)).filter(Boolean).length,sf=(t,e)=>l`<svg viewBox="0 0 346 212" role="img"
  aria-label="${vl(t)}">${pr(Qs(t),e)}</svg>`;function af(t,e){return l`${I(dr,"way",t,e)}
    ${b(dr,"amount",t,e)}
    ${b(dr,"w",t,e,void 0,["h₁","h₂"])}
    ${b(dr,"b",t,e)}`}function cf(t){let e=Js(t,ot),n=ur(Qs(t),ot),o=ta(t),[r,s]=t.w;return l`${gt("XOR says 1","XOR says 0")}
    <p class="nn-formula">z = ${u(r)}·h₁ ${W(s)}·h₂
      ${W(t.b)}; the output fires where z is above 0</p>
    <table class="nn-table nn-tight">
    <thead><tr><th scope="col">corner x₁, x₂</th>
      <th scope="col">is now at h₁, h₂</th><th scope="col">z</th>
      <th scope="col">fires</th></tr></thead>
    <tbody>${ot.map((a,i)=>{let c=rt(n[i]),m=c===we[i];return l`<tr data-right="${String(m)}">
        <td>${a.join(", ")}</td>
        <td><span data-shows="h1">${u(e[i][0])}</span>, <span
          data-shows="h2">${u(e[i][1])}</span></td>
        <td data-shows="z">${u(n[i])}</td>
        <td>${c} ${m?"✓":"✗"}</td></tr>`})}</tbody></table>
    <p class="nn-count" data-none="${o===4}"><b data-shows="right"
      >${o}</b> of 4 corners right</p>`}function vl(t){let e=Js(t,ot).map((n,o)=>`${ot[o].join(", ")} at ${n.map(r=>u(r,2)).join(", ")}`);return`Two squares: the inputs, and where two hidden ${t.way} put them, ${u(100*t.amount,3)} percent of the way. The corner ${e.join("; ")}. The line in the hidden square gets ${ta(t)} of 4 right.`}var wl=(t,e,n)=>({ask:e,praise:n,met:o=>o.way===t&&o.amount===1&&ta(o)===4}),Ml={picture:sf,controls:af,readout:cf,describe:vl,goals:{"03-fold":wl("ReLUs","Choose ReLUs, move the square all the way, and place the line so that all four corners are right.","XOR. The fold laid the corners 0, 0 and 1, 1 on one place, so one line can part them from the other two."),"03-warp":wl("sigmoids","Choose sigmoids, and do the same.","XOR again. Nothing is folded here: the square is bent until a straight line is enough.")}};function dt(t,e=0){let n=null;return(o,r)=>(n=n?r.map((s,a)=>e*n[a]+s):[...r],o.map((s,a)=>s-t*n[a]))}function kl(t,[e,n]=[.9,.999],o=1e-8){let[r,s,a]=[null,null,0];return(i,c)=>{r??=c.map(()=>0),s??=c.map(()=>0),a+=1,r=r.map((d,f)=>d+(1-e)*(c[f]-d)),s=s.map((d,f)=>n*d+(1-n)*c[f]*c[f]);let m=t/(1-e**a),p=Math.sqrt(1-n**a);return i.map((d,f)=>d-m*r[f]/(Math.sqrt(s[f])/p+o))}}var Al=10,ft=(t,e=Al)=>t.some(n=>Math.abs(n)>e);function Yt(t,e,n,o,r=Al){let s=[n];for(;s.length<=o&&!ft(s.at(-1),r);){let a=s.at(-1);s.push(t(a,e(a,s.length-1)))}return s}function ve(t,e,n=0){let o=0;for(let[r,s]of t)o+=(r*e+n-s)**2;return o/t.length}function ln(t,e,n=0){let[o,r]=[0,0];for(let[s,a]of t){let i=2*(s*e+n-a)/t.length;o+=s*i,r+=i}return[o,r]}var ea=t=>t.reduce((e,n)=>e+n,0)/t.length;function Qn(t){let e=ea(t.map(([o])=>o*o)),n=ea(t.map(([o,r])=>o*r));return{bend:e,best:e===0?0:n/e}}function na(t){let[e,n]=[0,1].map(s=>ea(t.map(a=>a[s]))),o=t.map(([s,a])=>[s-e,a-n]),r=Qn(o).best;return[r,n-r*e]}var oa="batch-paths",mn=y([-1.5,2.5],[30,350]),un=y([-1.5,2.5],[344,24]),lf=[.02,.1,.3,.7,1.3,2.1,3.2,4.6],Sl=4,Tl=4,Nl=240,El=({points:t})=>[`full batch (${t.length})`,`mini-batch (${Sl})`,"stochastic (1)"],to=({points:t},[e,n])=>ve(t,e,n),$r=t=>to(t,na(t.points));function mf(t){let{points:e,orders:n,looked:o,start:r,lr:s}=t;return[e.length,Sl,1].map(a=>{let i=Math.ceil(e.length/a),c=Math.floor(o/e.length),m=Math.floor(o%e.length/a),p=f=>{let $=n[Math.floor(f/i)%n.length],g=f%i*a;return $.slice(g,g+a).map(M=>e[M])},d=([f,$],g)=>ln(p(g),f,$);return Yt(dt(s),d,r,c*i+m)})}var eo=t=>mf(t).map(e=>{let n=e.at(-1);return{path:e,now:n,cost:to(t,n)}}),fr=new Map;function uf(t){let e=JSON.stringify(t.points);if(!fr.has(e)){fr.clear();let n=lf.map(o=>$r(t)+o);fr.set(e,Qe(o=>to(t,o),n,mn,un))}return fr.get(e)}function pf(t,e){let[n,o]=t.start,[r,s]=na(t.points);return l`<svg viewBox="0 0 360 382" role="img"
    aria-label="${Ll(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="24" width="320" height="320"/>
    </clipPath>
    <g clip-path="url(#${e}-clip)">${uf(t)}</g>
    ${T(mn,un,{names:["weight w","bias b"],count:4})}
    <g clip-path="url(#${e}-clip)">
      ${eo(t).map(({path:a},i)=>Uo(a,i,mn,un)).reverse()}
      <path class="nn-centre" d="M${h(mn(r))} ${h(un(s)-6)}l6 6l-6 6l-6 -6z"/>
    </g>
    <circle class="nn-handle" data-drag="start" cx="${h(mn(n))}"
      cy="${h(un(o))}" r="11"/>
  </svg>`}var hf=(t,e)=>l`
  ${b(oa,"start",t,e,{},["w","b"])}
  ${b(oa,"lr",t,e)} ${b(oa,"looked",t,e)}`;function df(t){let e=eo(t).map(({path:o,now:r,cost:s},a)=>l`<tr>
      <th scope="row">${Ho(a)} ${El(t)[a]}</th>
      <td><b data-shows="steps">${o.length-1}</b></td>
      <td>${ft(r)?"gone":l`<b data-shows="cost">${u(s)}</b>`}</td></tr>`),n=t.looked/t.points.length;return l`<table class="nn-table"><thead><tr><th>rows in a step</th>
      <th>steps</th><th>true cost</th></tr></thead><tbody>${e}</tbody></table>
    <p>${u(n,3)} epoch${n!==1&&"s"}. ◆ is the lowest
      place; the cost there is <b data-shows="best">${u($r(t))}</b>.</p>
    <p class="nn-note">A press of <i>Step</i> looks at ${Tl} examples. The full
      batch moves at every third press.</p>`}function Ll(t){let e=eo(t).map(({path:n,now:o,cost:r},s)=>{let a=ft(o)?"has gone":`is at a cost of ${u(r)}`;return`${El(t)[s]} ${a} after ${n.length-1} steps`});return`Level lines of the cost over weight and bias, with three walks from (${t.start.map(n=>u(n)).join(", ")}) at learning rate ${u(t.lr)}. ${t.looked} examples looked at: ${e.join("; ")}. The least possible cost is ${u($r(t))}.`}function ff({looked:t,points:e,orders:n}){let o=Math.min(Nl,e.length*n.length);return t<o?{looked:Math.min(o,t+Tl)}:null}var Il=t=>Math.max(-1.5,Math.min(2.5,Math.round(t*20)/20))+0,Ol={picture:pf,controls:hf,readout:df,describe:Ll,play:ff,plays:()=>!0,pace:120,wide:!0,input:t=>"start"in t?{...t,looked:0}:t,drags:{start:(t,[e,n])=>({start:[Il(mn.invert(e)),Il(un.invert(n))],looked:0})},goals:{"04-one-epoch":{ask:"Start where the cost is above 2. After exactly one epoch, make one runner's cost less than a quarter of another's.",praise:"At a modest rate, twelve rough steps beat one exact step: most examples point roughly the way of their mean, so waiting for all of them is slow.",met:t=>{let e=eo(t).map(n=>n.cost);return t.looked===t.points.length&&to(t,t.start)>2&&Math.min(...e)<Math.max(...e)/4}},"04-settle":{ask:"After all 20 epochs, the stochastic runner must be within 0.002 of the least cost. At which rate does it come to rest?",praise:"At a small one. One example's slope is a rumour; small steps average many rumours. Now the full batch has hardly moved: each size of batch has a rate of its own.",met:t=>t.looked===Nl&&to(t,t.start)>2&&eo(t)[2].cost<$r(t)+.002}}};var ra="descent",At=y([0,1.35],[46,346]),$f=24,gf=216,pn=286,gr=y([0,7e-4],[46,346]),bf=60,Zt=({points:t},e)=>ve(t,e),br=({points:t},e)=>ln(t,e)[0],xf=t=>Math.round(t*1e6)/1e6,yf=t=>[Yt(dt(t.lr),([e])=>[br(t,e)],[t.A],t.steps)];function Me(t){let{best:e,bend:n}=Qn(t.points),o=yf(t)[0].map(([a])=>a),r=o.at(-1),s=1-2*n*t.lr;return{path:o,now:r,best:e,away:s,lands:1/(2*n),bounces:1/n}}function Wl(t){return t===1?"stands still: a rate of 0 moves nothing":Math.abs(t)<.002?"lands in one step":t>0?"crawls, always on the same side":Math.abs(t+1)<.001?"bounces forever, as near as it shows":t>-1?"zigzags, from side to side and inwards":"diverges: each step ends farther out"}function wf(t,e,n){let o=r=>`${h(At(r))} ${h(e(Zt(n,r)))}`;return l`<path class="nn-trail" d="M${t.map(o).join("L")}"/>
    ${t.slice(0,-1).map((r,s)=>l`<circle class="${s?"nn-step":"nn-from"}" cx="${h(At(r))}"
            cy="${h(e(Zt(n,r)))}" r="${s?3.5:6}"/>`)}`}var Rl=({lr:t,steps:e},n)=>e>0&&Math.abs(t/n-1)<.01;function vf(t,{lands:e,bounces:n}){let o=gr.domain[1],r=[["crawls",0,e],["zigzags",e,n],["diverges",n,o]].filter(([,i])=>i<o),s=h(gr(t.lr)),a=r.some(([,,i])=>i<o&&Rl(t,i));return l`${a&&l`<text class="nn-small" x="46" y="${pn+34}">rate:</text>`}
    ${r.map(([i,c,m],p)=>{let[d,f]=[h(gr(c)),h(gr(Math.min(m,o)))];return l`<rect class="nn-regime" data-regime="${p}" x="${d}"
          y="${pn-8}" width="${h(f-d)}" height="22"/>
        ${f-d>50&&l`<text class="nn-small" x="${h((d+f)/2)}" y="${pn+7}"
          text-anchor="middle">${i}</text>`}
        ${m<o&&l`<path class="nn-zero" d="M${f} ${pn-8}v28"/>${Rl(t,m)&&l`<text class="nn-small" x="${f}" y="${pn+34}"
            text-anchor="middle">${m.toFixed(9)}</text>`}`}`})}
    <path class="nn-next" d="M${s} ${pn-8}l-6 -11h12z"/>`}function Mf(t,e){let n=Me(t),{path:o,now:r}=n,s=1.05*Math.max(...At.domain.map(c=>Zt(t,c))),a=y([-.03*s,s],[gf,$f]),i=r>=At.domain[0]&&r<=At.domain[1];return l`<svg viewBox="0 0 360 328" role="img"
    aria-label="${Pl(t)}">
    <clipPath id="${e}-clip"><rect x="40" y="14" width="312" height="208"/>
    </clipPath>
    ${T(At,a,{names:["A, bottles for each guest","cost"],count:5})}
    <g clip-path="url(#${e}-clip)">
      <path class="nn-graph" d="${V(c=>Zt(t,c),At,a)}"/>
      ${i&&jt(r,Zt(t,r),br(t,r),At,a,46)}
      ${wf(o,a,t)}
    </g>
    ${i&&qt("ball",At(r),a(Zt(t,r)))}
    ${vf(t,n)}
  </svg>`}var kf=(t,e)=>l`${b(ra,"A",t,e)}
  ${b(ra,"lr",t,e)} ${b(ra,"steps",t,e)}`;function Af(t){let{path:e,now:n,away:o}=Me(t),r=xf(br(t,n)),s=n-t.lr*br(t,n);return l`<p class="nn-formula">after ${e.length-1}
      ${e.length===2?"step":"steps"}: A = <b data-shows="A">${u(n,6)}</b>, cost <b data-shows="cost">${u(Zt(t,n),6)}</b>,
      slope <b data-shows="slope">${u(r)}</b></p>
    ${ft([n])?l`<p class="nn-note">The ball has left. It will not come back.</p>`:l`<p class="nn-formula">next: ${u(n)} − ${u(t.lr)} · ${k(r)} = <b data-shows="next">${u(s,6)}</b></p>`}
    <p>Each step multiplies the distance to the lowest place by <b
      data-shows="factor">${u(o)}</b>. The ball
      <b>${Wl(o)}</b>.</p>`}function Pl(t){let{path:e,now:n,away:o}=Me(t);return`A curve with one lowest place: the cost of each A. A ball started at A = ${u(t.A)}, with learning rate ${u(t.lr)}. After ${e.length-1} steps it is at A = ${u(n)}, where the cost is ${u(Zt(t,n))}. It ${Wl(o)}.`}function If(t){let{now:e,best:n}=Me(t),o=Math.abs(e-n)<1e-9||t.lr===0;return t.steps===bf||ft([e])||o?null:{steps:t.steps+1}}var Sf=t=>Math.max(0,Math.min(1.35,Math.round(t*100)/100));function Tf(t){let{path:e,best:n}=Me(t),o=Math.abs(t.A-n),r=e.every((a,i)=>i===0||(a-n)*(e[i-1]-n)<0),s=Math.abs(e.at(-1)-n)/o;return e.length>20&&o>.05&&r&&Math.abs(s-1)<.02}var zl={picture:Mf,controls:kf,readout:Af,describe:Pl,play:If,plays:()=>!0,input:t=>"A"in t?{...t,steps:0}:t,drags:{ball:(t,[e])=>({A:Sf(At.invert(e)),steps:0})},goals:{"04-to-08":{ask:"Start at A = 1 and come to 0.8 in a single step.",praise:"0.2 down a slope of 1272: the rate is 0.2 / 1272, about 0.000157.",met:t=>t.A===1&&t.steps===1&&Math.abs(Me(t).now-.8)<.001},"04-one-step":{ask:"Start at least 0.2 away from the lowest place, and land on it in a single step.",praise:"One step, from anywhere: this rate fits the curve's bend.",met:t=>{let{now:e,best:n}=Me(t),o=Math.abs(t.A-n)>=.2;return t.steps===1&&o&&Math.abs(e-n)<.001}},"04-forever":{ask:"Find a rate at which the ball bounces forever: after 20 steps it must still swing as wide as at first.",praise:"Twice the rate that lands in one step, and it never arrives.",met:Tf}}};var xr="gears",sa={double:"2x",square:"x²",mirror:"1 − x"},aa={triple:"3u",square:"u²","minus-half":"−u/2"},jl=[-1.5,2],ql=[...Array(15).keys()].map(t=>-1.5+t/4),Jt=[58,166,274],ia=[26,322],hn=({first:t,second:e,x:n,halvings:o})=>gi(t,e,n,2**-o);function Nf({first:t,second:e}){let n=ql.map(se[t].f),o=n.map(se[e].f);return[jl,n,o].map(r=>y([Math.min(...r),Math.max(...r)],ia))}function Ef(t,e,n){let[o,r]=ia;return l`<g class="nn-axes"><path class="nn-zero" d="M${o} ${e}
      H${r}"/>${$t(...t.domain,5).map(s=>l`<path class="nn-zero" d="M${h(t(s))} ${e}v5"/><text
        x="${h(t(s))}" y="${e+20}" text-anchor="middle"
        >${u(s)}</text>`)}</g>
    <text class="nn-halo nn-strong" x="${o-18}" y="${e-12}">${n}</text>`}function Bl(t,e,n){let{from:o,to:r,rates:s}=hn(t),[a,i]=[Jt[e],Jt[e+1]],[c,m]=[o[e],r[e]].map(g=>h(n[e](g))),[p,d]=[o[e+1],r[e+1]].map(g=>h(n[e+1](g))),f=s[e],$=h((c+m+p+d)/4);return l`<path class="nn-band" d="M${c} ${a}L${m} ${a}L${d}
      ${i}L${p} ${i}Z"/>
    <path class="nn-edge ${H(f)}" d="M${c} ${a}L${p} ${i}"/>
    <path class="nn-edge ${H(f)}" d="M${m} ${a}L${d} ${i}"/>
    <text class="nn-halo nn-strong" x="${$}" y="${(a+i)/2+14}"
      text-anchor="middle">${Number.isNaN(f)?"no move":`× ${k(f)}`}</text>`}function Lf({from:t,to:e,moves:n},o,r){let s=Jt[o],[a,i]=[t[o],e[o]].map(c=>h(r[o](c)));return l`<path class="nn-move ${H(n[o])}" d="M${a}
      ${s}H${i}"/>
    <circle class="nn-centre" cx="${a}" cy="${s}" r="5"/>
    <text class="nn-halo nn-small" x="${h((a+i)/2)}" y="${s-(o?12:20)}"
      text-anchor="middle">${n[o]>0?"+":""}${u(n[o])}</text>`}function Of(t){let e=Nf(t),{first:n,second:o}=t,r=ql.map(s=>{let a=se[n].f(s);return[s,a,se[o].f(a)]});return l`<svg viewBox="0 0 346 304" role="img"
    aria-label="${Cl(t)}">
    ${r.map(s=>l`<polyline class="nn-mesh" points="${s.map((a,i)=>`${h(e[i](a))},${Jt[i]}`).join(" ")}"/>`)}
    ${Bl(t,0,e)} ${Bl(t,1,e)}
    ${["x",`u = ${sa[n]}`,`y = ${aa[o]}`].map((s,a)=>Ef(e[a],Jt[a],s))}
    ${Jt.map((s,a)=>Lf(hn(t),a,e))}
    <g class="nn-grab" data-drag="x"><circle cx="${h(e[0](t.x))}"
      cy="${Jt[0]}" r="16"/><circle class="nn-handle" cx="${h(e[0](t.x))}" cy="${Jt[0]}" r="9"/></g>
  </svg>`}var Rf=(t,e)=>l`
  ${I(xr,"first",t,e,n=>sa[n])}
  ${I(xr,"second",t,e,n=>aa[n])}
  ${b(xr,"x",t,e)} ${b(xr,"halvings",t,e)}`;function Wf(t){let{from:e,moves:n,rates:o,slopes:r}=hn(t),[s,a,i]=n,[c,m,p]=o,d=!Number.isNaN(m);return l`<p class="nn-formula">x moves by ${u(s)}, u by <b
      data-shows="du">${u(a)}</b>, y by <b data-shows="dy">${u(i)}</b>.</p>
    <p class="nn-formula">u per x: <b data-shows="first">${u(c)}</b>;
      y per u: ${d?l`<b data-shows="second">${u(m)}</b>`:"u did not move"}; y per x: ${d&&l`${u(c)} · ${k(m)} = `}<b
      data-shows="both">${u(p)}</b></p>
    <p class="nn-formula">Slopes at x = ${u(t.x)}, u = ${u(e[1])}:
      ${u(r[0])} · ${k(r[1])} = <b data-shows="slope">${u(r[0]*r[1])}</b></p>`}function Cl(t){let{moves:e,slopes:n}=hn(t),[o,r,s]=e.map(a=>u(a));return`Three number lines: x, u = ${sa[t.first]}, y = ${aa[t.second]}. From x = ${u(t.x)} a nudge of ${o} moves u by ${r} and y by ${s}. The slopes ${u(n[0])} and ${u(n[1])} multiply to ${u(n[0]*n[1])}.`}var Dl=({slopes:t})=>t[0]*t[1],Xl={picture:Of,controls:Rf,readout:Wf,describe:Cl,drags:{x(t,[e]){let n=y(jl,ia).invert(e);return{x:Math.max(-1.5,Math.min(1.5,Math.round(n*8)/8))}}},goals:{"00-chain":{ask:"With u = x² and y = 3u, find the place where y falls by 6 for each 1 that x grows: the slope of the whole chain is −6.",praise:"At −1: the slope of x² is −2 there, and −2 · 3 = −6.",met:t=>t.first==="square"&&t.second==="triple"&&Dl(hn(t))===-6},"00-block":{ask:"Make the slope of the whole chain 0, though the slope of the second link is not.",praise:"One slope of 0 and nothing gets through, whatever the other is. A shut ReLU stops the blame in the same way.",met(t){let e=hn(t);return Dl(e)===0&&e.slopes[1]!==0}}}};var ca="golf",yr=60,oo=10,Pf=12,zf=4,It=110,wr=y([0,125],[20,348]),la=y([0,12.5],[46,346]),ma=y([-150,4e3],[292,172]),Qt=t=>oo*t-yr,Ul=t=>Qt(t)**2,Hl=t=>2*oo*Qt(t),Bf=({strength:t,lr:e,shots:n})=>[Yt(dt(e),([o])=>[Hl(o)],[t],n-1,100)],dn=t=>Bf(t)[0].map(([e])=>e);function Df(t,e){let[n,o]=[h(wr(0)),h(wr(oo*t))],r=h(It-.55*(o-n));return l`<path class="${e?"nn-flight":"nn-bump"}"
    d="M${n} ${It}Q${h((n+o)/2)} ${r} ${o} ${It}"/>`}function jf(t,e){let n=dn(t),o=h(wr(yr)),r=(s,a)=>{let i=a===n.length-1;return l`<circle class="${i?"nn-dot":"nn-from"}"
      cx="${h(wr(oo*s))}" cy="${It}" r="${i?6:4.5}"/>`};return l`<svg viewBox="0 0 360 330" role="img"
    aria-label="${Gl(t)}">
    <clipPath id="${e}-clip"><rect x="0" y="0" width="360" height="300"/>
    </clipPath>
    <g clip-path="url(#${e}-clip)">${n.map((s,a)=>Df(s,a===n.length-1))}</g>
    <path class="nn-line" d="M8 ${It+6}H352"/>
    <path class="nn-normal" d="M${o} ${It+5}v-52"/>
    <path class="nn-one" d="M${o} ${It-47}l22 8l-22 8z"/>
    <path class="nn-cup" d="M${o-7} ${It+6}v9h14v-9"/>
    ${n.map(r)}
    <text class="nn-small" x="8" y="${It+24}">tee</text>
    <text class="nn-small" x="${o}" y="${It+30}" text-anchor="middle"
      >hole, ${yr} m</text>
    ${T(la,ma,{names:["strength","cost: miss²"],count:4})}
    <path class="nn-curve" d="${V(Ul,la,ma)}"/>
    ${n.map((s,a)=>{let i=a===n.length-1;return l`<circle class="${i?"nn-dot":"nn-from"}"
        cx="${h(la(s))}" cy="${h(ma(Ul(s)))}" r="${i?6:4.5}"/>`})}
  </svg>`}var qf=(t,e)=>l`${b(ca,"strength",t,e)}
  ${b(ca,"lr",t,e)} ${b(ca,"shots",t,e)}`,no=t=>Math.round(t*1e6)/1e6,Fl=t=>t>0?"too far":t<0?"short":"in";function Cf(t){let e=dn(t),n=Math.max(0,e.length-zf),o=e.slice(n).map((r,s)=>{let a=no(Qt(r));return l`<tr><td>${n+s+1}</td>
      <td data-shows="strength">${u(no(r))}</td>
      <td><span data-shows="miss">${u(a)}</span> ${Fl(a)}</td>
      <td data-shows="change">${u(no(-t.lr*Hl(r)))}</td></tr>`});return l`<table class="nn-table nn-tight"><thead><tr><th>shot</th><th>strength</th>
      <th>miss in m</th><th>correction</th></tr></thead><tbody>${o}</tbody></table>
    <p class="nn-formula">correction = −rate · 2 · ${oo} · miss</p>`}function Gl(t){let e=dn(t),n=no(Qt(e.at(-1)));return`A golf hole ${yr} metres from the tee. Shot ${e.length}, with strength ${u(no(e.at(-1)))}, ends ${u(Math.abs(n))} metres ${n?Fl(n):"away: in"}. Below it the cost curve, which never changes: the knob moves the shot along it.`}function Xf(t){let e=dn(t).at(-1),n=Math.abs(Qt(e))<.05||t.lr===0;return t.shots===Pf||n?null:{shots:t.shots+1}}var Kl={picture:jf,controls:qf,readout:Cf,describe:Gl,play:Xf,plays:()=>!0,wide:!0,verbs:{step:"Next shot",play:"Play on"},input:t=>"strength"in t?{...t,shots:1}:t,goals:{"04-hole":{ask:"Miss the first shot by 20 metres or more, and be within half a metre of the hole by the fourth.",praise:"The sign gave the direction, the distance the size.",met:t=>{let e=dn(t);return Math.abs(Qt(t.strength))>=20&&e.length<=4&&Math.abs(Qt(e.at(-1)))<=.5}},"04-both-sides":{ask:"Now miss on both sides in turn, four times running or more, and still come within 2 metres.",praise:"Over-corrected each time, and still in the end: a zigzag that shrinks.",met:t=>{let e=dn(t).map(Qt);return e.every((o,r)=>r===0||o*e[r-1]<0)&&e.length>4&&Math.abs(e.at(-1))<=2}}}};var fn={bowl:{cost:([t,e])=>(t*t+e*e)/2,gradient:([t,e])=>[t,e],lowest:[[0,0]],heights:[.05,.2,.45,.8,1.25,1.8,2.45,3.2]},"narrow valley":{cost:([t,e])=>(t*t+25*e*e)/10,gradient:([t,e])=>[t/5,5*e],lowest:[[0,0]],heights:[.02,.1,.25,.5,1,2,4,7]},"two minima":{cost:([t,e])=>t**4/4-t**3/15-t**2/2+t/5+.38333333333333336+e*e/2,gradient:([t,e])=>[(t*t-1)*(t-.2),e],lowest:[[-1,0]],heights:[.05,.15,.25,.35,.45,.7,1.2,2]},saddle:{cost:([t,e])=>t*t/2+(e*e-1)**2/4,gradient:([t,e])=>[t,(e*e-1)*e],lowest:[[0,1],[0,-1]],heights:[.03,.1,.18,.25,.4,.7,1.2,2]},plateau:{cost:([t,e])=>1-Math.exp(-(t*t+e*e)),gradient:([t,e])=>{let n=2*Math.exp(-(t*t+e*e));return[t*n,e*n]},lowest:[[0,0]],heights:[.1,.3,.5,.7,.85,.95,.99]}};var vr="two-knobs",$n=y([-2,2],[30,350]),gn=y([-2,2],[344,24]),Uf=200,pa=.01,_l=["plain descent","with momentum","Adam"],Hf={},Ff=t=>Hf[t]??=Qe(fn[t].cost,fn[t].heights,$n,gn);function Gf({landscape:t,start:e,lr:n,steps:o,race:r}){let s=[dt(n),dt(n,.9),kl(n)].slice(0,r?3:1),{gradient:a}=fn[t];return s.map(i=>Yt(i,a,e,o))}function ke(t){let{cost:e}=fn[t.landscape];return Gf(t).map(n=>{let o=n.findIndex(r=>e(r)<pa);return{path:n,after:o,now:n.at(-1),cost:e(n.at(-1))}})}var Yl=t=>Math.round(t*1e6)/1e6;function Kf(t,e){let[n,o]=t.start;return l`<svg viewBox="0 0 360 382" role="img"
    aria-label="${Zl(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="24" width="320" height="320"/>
    </clipPath>
    <g clip-path="url(#${e}-clip)">${Ff(t.landscape)}</g>
    ${T($n,gn,{names:["knob u","knob v"],count:4})}
    <g clip-path="url(#${e}-clip)">
      ${fn[t.landscape].lowest.map(([r,s])=>l`<path class="nn-centre" d="M${h($n(r))} ${h(gn(s)-6)}l6 6l-6 6l-6 -6z"/>`)}
      ${ke(t).map(({path:r},s)=>Uo(r,s,$n,gn)).reverse()}
    </g>
    <circle class="nn-handle" data-drag="start" cx="${h($n(n))}"
      cy="${h(gn(o))}" r="11"/>
  </svg>`}var Vf=(t,e)=>l`
  ${t.choose&&I(vr,"landscape",t,e)}
  ${b(vr,"start",t,e,{},["u","v"])}
  ${b(vr,"lr",t,e)} ${b(vr,"steps",t,e)}`;function _f(t){let e=ke(t).map(({path:n,after:o,now:r,cost:s},a)=>l`<tr>
      <th scope="row">${Ho(a)} ${_l[a]}</th>
      <td>${ft(r)?"left the map":l`<b data-shows="cost">${u(Yl(s))}</b>`}</td>
      <td>${o<0?ft(r)?"never":"not yet":l`<b data-shows="after">${o}</b>`}</td></tr>`);return l`<table class="nn-table"><thead><tr><th>◆ = lowest</th>
      <th>cost now</th><th>first below ${pa} after</th></tr></thead>
    <tbody>${e}</tbody></table>`}function Zl(t){let e=ke(t).map(({now:n,cost:o,after:r},s)=>{let a=ft(n)?"has left the map":`is at (${n.map(c=>u(c,3)).join(", ")}), cost ${u(Yl(o))}`,i=r<0?"":`, first below ${pa} after ${r} steps`;return`${_l[s]} ${a}${i}`});return`Level lines of a cost with two knobs: ${t.landscape}. Start at (${t.start.map(n=>u(n)).join(", ")}), learning rate ${u(t.lr)}. After ${t.steps} steps: ${e.join("; ")}.`}function Yf(t){if(t.steps===Uf)return null;let e={...t,steps:t.steps+1};return ke(e).some(({path:o})=>{if(o.length<e.steps+1)return!1;let[r,s]=o.slice(-2);return s.some((a,i)=>Math.abs(a-r[i])>1e-5)})?{steps:e.steps}:null}var Vl=t=>Math.max(-2,Math.min(2,Math.round(t*20)/20))+0,ua=([t,e],[n,o],r)=>Math.hypot(t-n,e-o)<r,Jl={picture:Kf,controls:Vf,readout:_f,describe:Zl,play:Yf,plays:()=>!0,pace:120,wide:!0,input:t=>"start"in t||"landscape"in t?{...t,steps:0}:t,drags:{start:(t,[e,n])=>({start:[Vl($n.invert(e)),Vl(gn.invert(n))],steps:0})},goals:{"04-valley":{ask:"In the narrow valley, start at least 1.5 away from the lowest place and bring plain descent below a cost of 0.01 in 40 steps or fewer.",praise:"A rate just below the one at which the steps across the valley would grow: the steep direction sets the limit, the flat one waits.",met:t=>{let[{after:e}]=ke(t);return t.landscape==="narrow valley"&&!ua(t.start,[0,0],1.5)&&Math.abs(t.start[1])>=.5&&e>=0&&e<=40}},"04-lower-minimum":{ask:"Two minima: bring plain descent to the lower one. Move the start, not farther than needed.",praise:"Which minimum it finds was decided by the start. No slope on the way told of the other one.",met:t=>t.landscape==="two minima"&&!ua(t.start,[-1,0],.5)&&ua(ke(t)[0].now,[-1,0],.05)},"04-leave-saddle":{ask:"Start a hair beside the saddle's ridge (v not 0, between −0.1 and 0.1), and let another runner be down, below a cost of 0.01, while plain descent is not.",praise:"On the ridge itself the slope across is 0, and nobody ever leaves. A hair beside it, whoever builds up speed leaves sooner.",met:t=>{let[e,...n]=ke(t);return t.landscape==="saddle"&&Math.abs(t.start[1])<=.1&&e.after<0&&n.some(({after:o})=>o>=0)}}}};var ha="wrong-model",bn=y([0,11],[34,346]),ro=y([-.5,8.5],[226,24]),Zf=[1,2,3,4,5,6,7,8,9,10],Jf=1e-4,da={linear:{of:t=>t,by:.6,model:"A·x"},quadratic:{of:t=>t*t,by:.06,model:"A·x²"},logarithmic:{of:Math.log,by:2.6,model:"A·log x"}},Ql=t=>Object.values(da).find(e=>e.model===t).of,fa=t=>Zf.map(e=>[e,da[t].by*da[t].of(e)]);function ao({data:t,model:e,A:n}){let o=Ql(e),r=fa(t).map(([i,c])=>[o(i),c]),{best:s,bend:a}=Qn(r);return{cost:ve(r,n),slope:ln(r,n)[0],least:ve(r,s),lr:1/(8*a)}}function Qf(t,e){let n=r=>t.A*Ql(t.model)(r),o={...bn,domain:[.05,11]};return l`<svg viewBox="0 0 360 266" role="img"
    aria-label="${tm(t)}">
    <clipPath id="${e}-clip"><rect x="34" y="24" width="312" height="202"/>
    </clipPath>
    ${T(bn,ro,{names:["guests x","bottles"],count:5})}
    <g clip-path="url(#${e}-clip)">
      ${fa(t.data).map(([r,s])=>l`<line class="nn-gap" x1="${h(bn(r))}" x2="${h(bn(r))}"
          y1="${h(ro(s))}" y2="${h(ro(n(r)))}"/>`)}
      <path class="nn-graph" d="${V(n,Object.assign(r=>bn(r),o),ro)}"/>
    </g>
    ${fa(t.data).map(([r,s])=>l`<circle class="nn-step nn-data" cx="${h(bn(r))}"
        cy="${h(ro(s))}" r="4.5"/>`)}
  </svg>`}var t0=(t,e)=>l`${I(ha,"data",t,e)}
  ${I(ha,"model",t,e)} ${b(ha,"A",t,e)}`,so=t=>Math.round(t*1e6)/1e6;function e0(t){let{cost:e,slope:n,least:o}=ao(t);return l`<p class="nn-formula">cost = <b data-shows="cost">${u(so(e))}</b>, its slope for A = <b data-shows="slope">${u(so(n))}</b></p>
    <p>The least cost that any A can reach with this model: <b
      data-shows="least">${u(so(o))}</b></p>`}function tm(t){let{cost:e,least:n}=ao(t);return`Ten parties with ${t.data} data, and the model ${t.model} with A = ${u(t.A)}. The cost is ${u(so(e))}; the least that this model can reach is ${u(so(n))}.`}function n0(t){let{slope:e,lr:n}=ao(t);return Math.abs(e)<Jf?null:{A:Math.min(3,dt(n)([t.A],[e])[0])}}var em={picture:Qf,controls:t0,readout:e0,describe:tm,play:n0,plays:()=>!0,pace:120,goals:{"04-flat":{ask:"Wrong model: find data and a model whose cost has a slope below 0.01 in size while the cost itself is above 0.25.",praise:"Nothing is left to gain, and it still fits badly. No setting of the knob helps: the shape is wrong.",met:t=>{let{cost:e,slope:n}=ao(t);return Math.abs(n)<.01&&e>.25}},"04-right-shape":{ask:"Quadratic data: bring the cost below 0.001.",praise:"With the right shape, one knob is enough.",met:t=>t.data==="quadratic"&&ao(t).cost<.001}}};var xn={arrows:Ni,broadcast:Pi,"matrix-product":ji,"power-curve":Qi,secant:pl,slice:bc,gears:Xl,neuron:Hi,"decision-line":ii,"truth-table":$l,"sigmoid-curve":ic,activations:Xa,"softmax-bars":wc,"fit-probability":ui,reliability:rc,question:tc,"network-steps":tl,"dinner-party":Rc,"xor-space":Ml,bumps:Sc,"shape-checker":ll,"computational-graph":_a,"mazur-network":Gc,"nudge-error":rl,descent:zl,"two-knobs":Jl,"batch-paths":Ol,"wrong-model":em,golf:Kl,"xor-learning":yl,"gradient-depth":Mi,"party-learning":_i};function io(t,e,n){let o=Aa(t,e,n);return xn[t].check?.(o),o}function Mr(t,e,n,o,r,s={}){let a=G.figures[e].title;return l`<div class="nn-root" data-kind="${e}"
    data-wide="${String(!!t.wide)}"
    ${!t.plain&&l`role="group" aria-label="${a}"`}>
    <div class="nn-body">
      ${t.picture&&l`<div class="nn-stage">${t.picture(n,r,o)}</div>`}
      <div class="nn-side">
        <div class="nn-controls">${t.controls(n,r)}</div>
        ${t.plays?.(n)&&r0(t,n,s)}
      </div>
      ${t.readout&&l`<div class="nn-readout">${t.readout(n,r,o)}</div>`}
    </div>
    ${o0(t,n,o,s)}
    ${!t.plain&&s0(s)}
    <p class="nn-note" role="status">${s.note}</p>
    ${s.code&&l`<input class="nn-code" readonly aria-label="text to copy"
      value="${s.code}">`}
    <p class="nn-say" role="status"></p>
  </div>`}function o0(t,e,n,o){return e.goals?.length?l`<ul class="nn-goals" aria-label="Challenges">
    ${e.goals.map(r=>{let s=t.goals[r],a=s.met(e,n),i=a||!!o.met?.[r];return l`<li data-goal="${r}" data-met="${String(i)}">
        <span class="nn-tick" role="img"
          aria-label="${i?"Met":"Open"}">${i?"✓":""}</span>
        <span><b>Challenge.</b> ${s.ask}
        <span class="nn-praise">${a&&s.praise}</span></span>
      </li>`})}
  </ul>`:""}function r0(t,e,n){let o=String(t.play(e)===null),{step:r="Step",play:s="Play"}=t.verbs??{};return l`<div class="nn-play nn-live">
    <button type="button" data-do="step" aria-disabled="${o}"
      >${r}</button>
    <button type="button" data-do="play" aria-disabled="${o}"
      >${n.playing?"Pause":s}</button>
  </div>`}function s0(t){return l`<div class="nn-tools nn-live">
    <button type="button" data-do="reset">Reset</button>
    <button type="button" data-do="copy">Copy as Python</button>
    ${t.link&&l`<button type="button" data-do="link">Copy link</button>`}
  </div>`}var nm=11;function a0(t,e){var n=e.attributes,o,r,s,a,i;if(!(e.nodeType===nm||t.nodeType===nm)){for(var c=n.length-1;c>=0;c--)o=n[c],r=o.name,s=o.namespaceURI,a=o.value,s?(r=o.localName||r,i=t.getAttributeNS(s,r),i!==a&&(o.prefix==="xmlns"&&(r=o.name),t.setAttributeNS(s,r,a))):(i=t.getAttribute(r),i!==a&&t.setAttribute(r,a));for(var m=t.attributes,p=m.length-1;p>=0;p--)o=m[p],r=o.name,s=o.namespaceURI,s?(r=o.localName||r,e.hasAttributeNS(s,r)||t.removeAttributeNS(s,r)):e.hasAttribute(r)||t.removeAttribute(r)}}var kr,i0="http://www.w3.org/1999/xhtml",J=typeof document>"u"?void 0:document,c0=!!J&&"content"in J.createElement("template"),l0=!!J&&J.createRange&&"createContextualFragment"in J.createRange();function m0(t){var e=J.createElement("template");return e.innerHTML=t,e.content.childNodes[0]}function u0(t){kr||(kr=J.createRange(),kr.selectNode(J.body));var e=kr.createContextualFragment(t);return e.childNodes[0]}function p0(t){var e=J.createElement("body");return e.innerHTML=t,e.childNodes[0]}function h0(t){return t=t.trim(),c0?m0(t):l0?u0(t):p0(t)}function Ar(t,e){var n=t.nodeName,o=e.nodeName,r,s;return n===o?!0:(r=n.charCodeAt(0),s=o.charCodeAt(0),r<=90&&s>=97?n===o.toUpperCase():s<=90&&r>=97?o===n.toUpperCase():!1)}function d0(t,e){return!e||e===i0?J.createElement(t):J.createElementNS(e,t)}function f0(t,e){for(var n=t.firstChild;n;){var o=n.nextSibling;e.appendChild(n),n=o}return e}function $a(t,e,n){t[n]!==e[n]&&(t[n]=e[n],t[n]?t.setAttribute(n,""):t.removeAttribute(n))}var om={OPTION:function(t,e){var n=t.parentNode;if(n){var o=n.nodeName.toUpperCase();o==="OPTGROUP"&&(n=n.parentNode,o=n&&n.nodeName.toUpperCase()),o==="SELECT"&&!n.hasAttribute("multiple")&&(t.hasAttribute("selected")&&!e.selected&&(t.setAttribute("selected","selected"),t.removeAttribute("selected")),n.selectedIndex=-1)}$a(t,e,"selected")},INPUT:function(t,e){$a(t,e,"checked"),$a(t,e,"disabled"),t.value!==e.value&&(t.value=e.value),e.hasAttribute("value")||t.removeAttribute("value")},TEXTAREA:function(t,e){var n=e.value;t.value!==n&&(t.value=n);var o=t.firstChild;if(o){var r=o.nodeValue;if(r==n||!n&&r==t.placeholder)return;o.nodeValue=n}},SELECT:function(t,e){if(!e.hasAttribute("multiple")){for(var n=-1,o=0,r=t.firstChild,s,a;r;)if(a=r.nodeName&&r.nodeName.toUpperCase(),a==="OPTGROUP")s=r,r=s.firstChild,r||(r=s.nextSibling,s=null);else{if(a==="OPTION"){if(r.hasAttribute("selected")){n=o;break}o++}r=r.nextSibling,!r&&s&&(r=s.nextSibling,s=null)}t.selectedIndex=n}}},co=1,rm=11,sm=3,am=8;function te(){}function $0(t){if(t)return t.getAttribute&&t.getAttribute("id")||t.id}function g0(t){return function(n,o,r){if(r||(r={}),typeof o=="string")if(n.nodeName==="#document"||n.nodeName==="HTML"){var s=o;o=J.createElement("html"),o.innerHTML=s}else if(n.nodeName==="BODY"){var a=o;o=J.createElement("html"),o.innerHTML=a;var i=o.querySelector("body");i&&(o=i)}else o=h0(o);else o.nodeType===rm&&(o=o.firstElementChild);var c=r.getNodeKey||$0,m=r.onBeforeNodeAdded||te,p=r.onNodeAdded||te,d=r.onBeforeElUpdated||te,f=r.onElUpdated||te,$=r.onBeforeNodeDiscarded||te,g=r.onNodeDiscarded||te,M=r.onBeforeElChildrenUpdated||te,S=r.skipFromChildren||te,L=r.addChild||function(x,w){return x.appendChild(w)},P=r.childrenOnly===!0,q=Object.create(null),D=[];function tt(x){D.push(x)}function zt(x,w){if(x.nodeType===co)for(var R=x.firstChild;R;){var A=void 0;w&&(A=c(R))?tt(A):(g(R),R.firstChild&&zt(R,w)),R=R.nextSibling}}function et(x,w,R){$(x)!==!1&&(w&&w.removeChild(x),g(x),zt(x,R))}function mt(x){if(x.nodeType===co||x.nodeType===rm)for(var w=x.firstChild;w;){var R=c(w);R&&(q[R]=w),mt(w),w=w.nextSibling}}mt(n);function ut(x){p(x);for(var w=x.firstChild;w;){var R=w.nextSibling,A=c(w);if(A){var N=q[A];N&&Ar(w,N)?(w.parentNode.replaceChild(N,w),B(N,w)):ut(w)}else ut(w);w=R}}function O(x,w,R){for(;w;){var A=w.nextSibling;(R=c(w))?tt(R):et(w,x,!0),w=A}}function B(x,w,R){var A=c(w);if(A&&delete q[A],!R){var N=d(x,w);if(N===!1||(N instanceof HTMLElement&&(x=N,mt(x)),t(x,w),f(x),M(x,w)===!1))return}x.nodeName!=="TEXTAREA"?lo(x,w):om.TEXTAREA(x,w)}function lo(x,w){var R=S(x,w),A=w.firstChild,N=x.firstChild,Ie,St,Se,mo,Bt;t:for(;A;){for(mo=A.nextSibling,Ie=c(A);!R&&N;){if(Se=N.nextSibling,A.isSameNode&&A.isSameNode(N)){A=mo,N=Se;continue t}St=c(N);var uo=N.nodeType,Dt=void 0;if(uo===A.nodeType&&(uo===co?(Ie?Ie!==St&&((Bt=q[Ie])?Se===Bt?Dt=!1:(x.insertBefore(Bt,N),St?tt(St):et(N,x,!0),N=Bt,St=c(N)):Dt=!1):St&&(Dt=!1),Dt=Dt!==!1&&Ar(N,A),Dt&&B(N,A)):(uo===sm||uo==am)&&(Dt=!0,N.nodeValue!==A.nodeValue&&(N.nodeValue=A.nodeValue))),Dt){A=mo,N=Se;continue t}St?tt(St):et(N,x,!0),N=Se}if(Ie&&(Bt=q[Ie])&&Ar(Bt,A))R||L(x,Bt),B(Bt,A);else{var Tr=m(A);Tr!==!1&&(Tr&&(A=Tr),A.actualize&&(A=A.actualize(x.ownerDocument||J)),L(x,A),ut(A))}A=mo,N=Se}O(x,N,St);var va=om[x.nodeName];va&&va(x,w)}var C=n,Ae=C.nodeType,yn=o.nodeType;if(!P){if(Ae===co)yn===co?Ar(n,o)||(g(n),C=f0(n,d0(o.nodeName,o.namespaceURI))):C=o;else if(Ae===sm||Ae===am){if(yn===Ae)return C.nodeValue!==o.nodeValue&&(C.nodeValue=o.nodeValue),C;C=o}}if(C===o)g(n);else{if(o.isSameNode&&o.isSameNode(C))return;if(B(C,o,P),D)for(var wn=0,Sr=D.length;wn<Sr;wn++){var v=q[D[wn]];v&&et(v,v.parentNode,!1)}}return!P&&C!==n&&n.parentNode&&(C.actualize&&(C=C.actualize(n.ownerDocument||J)),n.parentNode.replaceChild(C,n)),C}}var b0=g0(a0),im=b0;var cm=t=>t.target.closest?.("[data-drag]");function lm(t,e,n){let o=null;function r(m){let p=cm(m)?.dataset.drag;if(!p||m.button!==0)return;let d=m.target.closest("svg");o={name:p,svg:d},d.setPointerCapture(m.pointerId),m.preventDefault(),e(p)}function s(m){if(!o)return;let p=o.svg.getScreenCTM().inverse(),d=new DOMPoint(m.clientX,m.clientY),{x:f,y:$}=d.matrixTransform(p);n(o.name,[f,$])}let a=()=>o=null,c={pointerdown:r,pointermove:s,pointerup:a,pointercancel:a,touchstart:m=>cm(m)&&m.preventDefault()};for(let[m,p]of Object.entries(c))t.addEventListener(m,p,{passive:!1});return()=>{for(let[m,p]of Object.entries(c))t.removeEventListener(m,p)}}var x0="[data-part]:not([data-part=''])";function ga(t){let e=[...t.querySelectorAll(x0)],o=(e.findLast(r=>r.matches(":hover"))??e.find(r=>r.matches(":focus-visible, :has(:focus-visible)")))?.dataset.part.split(" ")[0];for(let r of e)r.toggleAttribute("data-lit",r.dataset.part.split(" ").includes(o))}function mm(t){let e=()=>ga(t),n=["pointerover","pointerleave","focusin","focusout"];for(let o of n)t.addEventListener(o,e);return()=>{for(let o of n)t.removeEventListener(o,e)}}var ya="neural-networks-by-hand";var ba={};function Ir(){try{let t=JSON.parse(localStorage.getItem(ya));if(t?.version===1&&typeof t.met=="object")return{...ba,...t.met}}catch{}return{...ba}}function wa(t){let e=Ir();e[t]||y0({...e,[t]:new Date().toISOString().slice(0,10)})}function y0(t){ba=t;try{localStorage.setItem(ya,JSON.stringify({version:1,met:t}))}catch{}w0()}var xa=new Set,w0=()=>xa.forEach(t=>t());function um(t){let e=n=>n.key===ya&&t();return xa.add(t),globalThis.addEventListener?.("storage",e),()=>{xa.delete(t),globalThis.removeEventListener?.("storage",e)}}function pm(t,e){if(Array.isArray(t)){let r=e.prefixItems??t.map(()=>e.items);return`[${t.map((s,a)=>pm(s,r[a])).join(", ")}]`}if(typeof t=="boolean")return t?"True":"False";if(typeof t=="number")return e.type==="number"?Te(t):String(t);let n=t.includes("'")&&!t.includes('"')?'"':"'",o=t.replaceAll("\\","\\\\").replaceAll(n,`\\${n}`).replace(/[\0-\x1f\x7f-\xa0\xad]/g,k0);return n+o+n}var M0={"	":"\\t","\n":"\\n","\r":"\\r"},k0=t=>M0[t]??`\\x${t.charCodeAt(0).toString(16).padStart(2,"0")}`,A0=(t,e)=>JSON.stringify(t)===JSON.stringify(e),hm=({step:t,items:e})=>t!==void 0||!!(e&&hm(e));function dm(t,e){let{name:n,properties:o}=G.figures[t],r=Object.entries(o).filter(([s,a])=>hm(a)||!A0(e[s],a.default)).map(([s,a])=>`${s}=${pm(e[s],a)}`);return`${n}(${r.join(", ")})`}function fm(t){let e=null;function n({target:r,pointerType:s}){e=s==="touch"&&r.type==="range"?{target:r,value:r.value}:null}function o(){e&&(e.target.value=e.value,e.target.dispatchEvent(new Event("input",{bubbles:!0})),e=null)}return t.addEventListener("pointerdown",n),t.addEventListener("pointercancel",o),()=>{t.removeEventListener("pointerdown",n),t.removeEventListener("pointercancel",o)}}var I0=500,S0=700,$m=(t,[e,...n],o)=>e===void 0?o:t.with(e,$m(t[e],n,o));function gm(t,e,n){let o=e.get("kind"),r=xn[o],s=Object.keys(G.figures[o].properties),a=()=>io(o,Object.fromEntries(s.map(v=>[v,e.get(v)]))),i=a(),c=n.start??i,m={link:!!n.link,note:n.note,met:Ir()},p=0,d=0,f=0;function $(){p=0;try{i=a()}catch(x){m.note=`${x.message} The figure shows its last state.`}P();let v=Mr(r,o,i,c,n.uid,m).toString();t.firstElementChild||(t.innerHTML="<div></div>"),im(t.firstElementChild,v,{onBeforeElUpdated:S}),ga(t)}let g=()=>p||=requestAnimationFrame($);function M(v){let x=t.querySelector(".nn-say");x&&(x.textContent=v)}function S(v,x){return v.localName==="details"&&(x.open=v.open),!v.classList.contains("nn-say")}function L(){r.plain||(clearTimeout(d),d=setTimeout(()=>M(r.describe(i)),S0))}function P(){for(let v of i.goals??[]){let x=r.goals[v];m.met[v]||!x.met(i,c)||(wa(v),clearTimeout(d),M(`Challenge met. ${x.praise}`))}r.task?.(i)&&wa(r.task(i)),m.met=Ir()}function q(v){m.note=m.code="";for(let[x,w]of Object.entries(v))e.set(x,w);e.save_changes(),L(),g()}function D(){clearInterval(f),f=0,m.playing=!1,g()}function tt(){let v=r.play(i);return v?q(v):D(),!!v}function zt(){if(f)return D();if(matchMedia("(prefers-reduced-motion: reduce)").matches){let v={};for(let x=0;v&&x<1e3;x++)i={...i,...v},v=r.play(i);return q(i)}m.playing=!0,f=setInterval(()=>p||tt(),r.pace??I0),tt()}async function et(v,x){try{await navigator.clipboard.writeText(v),m.note=`Copied ${x}.`,m.code=""}catch{m.note="Copying is denied here. Select the text and copy it:",m.code=v}g()}let mt={reset:()=>{D(),q(c)},copy:()=>et(dm(o,i),"as Python"),link:()=>et(n.link(i),"the link"),step:tt,play:zt},ut=(v,x)=>G.figures[o].properties[v].enum?.find(w=>String(w)===x)??x;function O({target:v}){let x=v.dataset?.trait;if(!x)return;let[w,...R]=x.split("."),A=v.value;v.type==="checkbox"&&(A=R.length?Number(v.checked):v.checked),v.type==="range"&&(A=Number(A)),v.type==="radio"&&(A=ut(w,A)),A=$m(e.get(w),R.map(Number),A);let N={[w]:A};q(r.input?.(N,i)??N)}function B({target:v}){let x=v.closest?.("[data-do]");if(!x||x.ariaDisabled==="true")return;let w=x.dataset.do;r.actions?.[w]?q(r.actions[w](i)):mt[w]?.()}function lo(v){let x=t.querySelector("[data-enter]");v.key!=="Enter"||!x||v.target.matches("input")&&x.click()}t.addEventListener("input",O),t.addEventListener("click",B),t.addEventListener("keydown",lo);let C=mm(t),Ae=fm(t),yn=i,wn=lm(t,()=>yn=i,(v,x)=>q(r.drags[v](yn,x)));for(let v of s)e.on(`change:${v}`,g);let Sr=um(g);return $(),()=>{D(),cancelAnimationFrame(p),clearTimeout(d);for(let v of s)e.off(`change:${v}`,g);t.removeEventListener("input",O),t.removeEventListener("click",B),t.removeEventListener("keydown",lo),wn(),C(),Ae(),Sr()}}var yw={render({model:t,el:e}){let n=globalThis.nnFigures=(globalThis.nnFigures??0)+1;return gm(e,t,{uid:`nn-live-${n}`})}};function ww(t,e,n,o){let r=io(t,e);return Mr(xn[t],t,r,r,n,{link:o}).toString()}var vw=(t,e)=>xn[t].describe(io(t,e));export{yw as default,vw as describe,ww as still};
