var Y={version:1,tasks:["00-axis","00-base","00-block","00-chain","00-column","00-dot","00-downhill","00-e","00-level","00-limit","00-links","00-log-product","00-one-weight","00-partial","00-partials","00-perpendicular","00-refused","00-right-angle","00-same-dot","00-same-slopes","00-shape","00-slope","00-slope-rules","00-star","00-steeper","00-steepest","00-trap","00-trap-loss","00-which-power","01-and","01-bias","01-both","01-distance","01-double","01-emails","01-knobs","01-lower-bias","01-nand","01-no-mistakes","01-one","01-or","01-random","01-rule","01-rule-step","01-same-line","01-scale","01-seven-bottles","01-silence","01-swap","01-xor","01-xor-rows","01-xor-why","02-blunder","02-calibrate","02-centre","02-centre-moves","02-corner","02-coupling","02-fair","02-five","02-half-at-four","02-halve","02-learn","02-loss","02-mirror","02-ninety","02-odds","02-odds-back","02-relu-corner","02-saturate","02-shift","02-sigma-zero","02-squash","02-staircase","02-steepest","02-steepness","02-step-at-two","02-sure","02-tanh","03-both","03-collapse","03-count","03-cybenko","03-feud","03-fit","03-flat","03-fold","03-fold-place","03-forward","03-hidden-sum","03-hidden-why","03-hill","03-idle","03-idle-relu","03-last-bit","03-most-wine","03-one-knob","03-one-sum","03-product-shape","03-silent","03-silent-shape","03-step","03-to","03-warp","03-wave","03-weights-shape","03-wrong-bias","04-across","04-both-sides","04-cost","04-double","04-first-adam","04-first-epoch","04-flat","04-flat-bad","04-forever","04-hill","04-hole","04-land","04-leave-saddle","04-lower-minimum","04-next","04-one-epoch","04-one-step","04-promise","04-ratio","04-ridge","04-right-shape","04-second-step","04-settle","04-sgd","04-shrink","04-sum","04-sure-wrong","04-to-08","04-valley","04-which-way","05-backward","05-both-sides","05-bug-line","05-explode","05-find-bug","05-hidden","05-keep","05-last-error","05-lost","05-nudge","05-one-side","05-one-step","05-order","05-party-dead","05-party-learned","05-party-sum","05-price","05-rate","05-relu","05-revive","05-second","05-shared","05-small","05-square","05-thirty","05-two-paths","05-vanish","05-w6","05-wrong-silent","05-xor-learned","05-xor-quick","05-xor-stuck","05-zeros"],figures:{secant:{name:"Secant",title:"the slope of a curve between two points",type:"object",properties:{curve:{enum:["line","square","three-squares","square-and-line"],title:"curve",default:"square"},x:{type:"number",minimum:-2,maximum:2,step:.125,title:"place x",default:1},halvings:{type:"integer",minimum:0,maximum:10,step:1,title:"halvings of the nudge",default:0},goals:{type:"array",items:{enum:["00-slope","00-downhill"]},minItems:0,maxItems:2,default:[]}}},"power-curve":{name:"PowerCurve",title:"the powers of a base",type:"object",properties:{base:{type:"number",minimum:.5,maximum:3.5,step:.03125,title:"base",default:2},x:{type:"number",minimum:-2,maximum:2,step:.03125,title:"power x",default:1},mirror:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["00-e","00-which-power"]},minItems:0,maxItems:2,default:[]}}},arrows:{name:"Arrows",title:"two vectors as arrows",type:"object",properties:{u:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:2,maxItems:2,default:[2,1]},v:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:2,maxItems:2,default:[1,2]},goals:{type:"array",items:{enum:["00-right-angle","00-same-dot"]},minItems:0,maxItems:2,default:[]}}},"matrix-product":{name:"MatrixProduct",title:"the product of two matrices",type:"object",properties:{X:{type:"array",items:{type:"number",minimum:-9,maximum:9},minItems:6,maxItems:6,default:[1,2,3,0,1,-1]},W:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:6,maxItems:6,default:[1,-1,0,2,2,.5]},entry:{enum:["1,1","1,2","2,1","2,2"],title:"entry",default:"1,1"},goals:{type:"array",items:{enum:["00-column"]},minItems:0,maxItems:1,default:[]}}},broadcast:{name:"Broadcast",title:"how NumPy stretches two arrays to one shape",type:"object",properties:{a:{enum:["()","(2,)","(3,)","(1, 3)","(3, 1)","(2, 3)","(3, 3)"],title:"shape of a",default:"(2, 3)"},b:{enum:["()","(2,)","(3,)","(1, 3)","(3, 1)","(2, 3)","(3, 3)"],title:"shape of b",default:"(3,)"},goals:{type:"array",items:{enum:["00-refused","00-trap"]},minItems:0,maxItems:2,default:[]}}},slice:{name:"Slice",title:"the slopes of a surface",type:"object",properties:{surface:{enum:["plane","bowl","product"],title:"height",default:"bowl"},x:{type:"number",minimum:-2,maximum:2,step:.25,title:"x",default:1},y:{type:"number",minimum:-2,maximum:2,step:.25,title:"y",default:1},angle:{type:"integer",minimum:0,maximum:360,step:5,title:"direction in degrees",default:0},turn:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["00-partials","00-same-slopes","00-steepest","00-level"]},minItems:0,maxItems:4,default:[]}}},gears:{name:"Gears",title:"a chain of two rates",type:"object",properties:{first:{enum:["double","square","mirror"],title:"u =",default:"square"},second:{enum:["triple","square","minus-half"],title:"y =",default:"triple"},x:{type:"number",minimum:-1.5,maximum:1.5,step:.125,title:"place x",default:1},halvings:{type:"integer",minimum:1,maximum:10,step:1,title:"halvings of the nudge",default:1},goals:{type:"array",items:{enum:["00-chain","00-block"]},minItems:0,maxItems:2,default:[]}}},neuron:{name:"Neuron",title:"a neuron with its knobs",type:"object",properties:{w:{type:"array",items:{type:"number",minimum:-10,maximum:10,step:.25},minItems:1,maxItems:3,title:"weight of {name}",fixedLength:!0,default:[7,3]},b:{type:"number",minimum:-10,maximum:10,step:.25,title:"bias",default:-2},x:{type:"array",items:{type:"number",minimum:0,maximum:80,step:1},minItems:1,maxItems:3,title:"{name}",sameLengthAs:"w",fixedLength:!0,default:[1,0]},activation:{enum:["step","identity","sigmoid"],title:"activation",default:"step"},names:{type:"array",items:{type:"string",minLength:1,maxLength:24},minItems:1,maxItems:3,sameLengthAs:"w",fixedLength:!0,default:["x₁","x₂"]},answers:{type:"array",items:{type:"string",minLength:1,maxLength:24},minItems:2,maxItems:2,default:["stays silent","fires"]},switches:{type:"boolean",default:!0},table:{type:"boolean",default:!1},choose:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["01-silence","01-both","01-seven-bottles","03-last-bit"]},minItems:0,maxItems:4,default:[]}}},"decision-line":{name:"DecisionLine",title:"a neuron's line through labelled points",type:"object",properties:{w:{type:"array",items:{type:"number",minimum:-10,maximum:10,step:.25},minItems:2,maxItems:2,title:"weight w{i}",default:[1,-1]},b:{type:"number",minimum:-10,maximum:10,step:.25,title:"bias b",default:0},points:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:-3,maximum:3},{type:"number",minimum:-3,maximum:3},{enum:[0,1]}],minItems:3,maxItems:3},minItems:0,maxItems:60,default:[[2,1,1],[-2,-3,0],[-2,0,1],[1,-2,0],[0,1,1],[3,-1,0]]},rule:{type:"boolean",default:!1},turn:{type:"integer",minimum:0,maximum:59,default:0},last:{enum:["","added","subtracted","kept","not added","not subtracted","not kept"],default:""},goals:{type:"array",items:{enum:["01-no-mistakes","01-same-line","01-swap","01-rule"]},minItems:0,maxItems:4,default:[]}}},"truth-table":{name:"TruthTable",title:"a truth table to meet with one neuron",type:"object",properties:{gate:{enum:["AND","OR","NAND","XOR"],title:"table",default:"AND"},w:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:2,maxItems:2,title:"weight w{i}",default:[1,1]},b:{type:"number",minimum:-3,maximum:3,step:.25,title:"bias b",default:.5},firing:{enum:["","w1+w2+b>0","w1+w2+2b>0","2w1+2w2+2b>0"],default:""},silent:{enum:["","w1+w2<=0","w1+w2+b<=0","w1+w2+2b<=0"],default:""},goals:{type:"array",items:{enum:["01-and","01-or","01-nand","01-xor"]},minItems:0,maxItems:4,default:[]}}},question:{name:"Question",title:"a question",type:"object",properties:{id:{type:"string",minLength:0,maxLength:40,default:""},data:{type:"string",minLength:0,maxLength:8e3,default:""},answer:{type:"string",minLength:0,maxLength:40,default:""},checked:{type:"boolean",default:!1}}},"sigmoid-curve":{name:"SigmoidCurve",title:"a sigmoid with its knobs",type:"object",properties:{w:{type:"number",minimum:-8,maximum:8,step:.25,title:"weight w",default:1},b:{type:"number",minimum:-24,maximum:24,step:.25,title:"bias b",default:0},x:{type:"number",minimum:-4,maximum:4,step:.125,title:"input x",default:1},tangent:{type:"boolean",default:!1},lockable:{type:"boolean",default:!1},keep:{type:"boolean",title:"keep the centre",default:!1},centre:{type:"number",minimum:-3,maximum:3,default:0},goals:{type:"array",items:{enum:["02-step-at-two","02-mirror","02-steepest"]},minItems:0,maxItems:3,default:[]}}},activations:{name:"Activations",title:"six activations and their slopes",type:"object",properties:{z:{type:"number",minimum:-8,maximum:8,step:.25,title:"pre-activation z",default:1},negative_slope:{type:"number",minimum:0,maximum:1,default:.1},goals:{type:"array",items:{enum:["02-saturate","02-corner"]},minItems:0,maxItems:2,default:[]}}},"softmax-bars":{name:"SoftmaxBars",title:"scores turned into probabilities by softmax",type:"object",properties:{z:{type:"array",items:{type:"number",minimum:-5,maximum:5,step:.25},minItems:2,maxItems:4,title:"score of {name}",fixedLength:!0,default:[1,2,.5]},names:{type:"array",items:{type:"string",minLength:1,maxLength:12},minItems:2,maxItems:4,sameLengthAs:"z",fixedLength:!0,default:["cat","dog","bird"]},goals:{type:"array",items:{enum:["02-halve","02-shift"]},minItems:0,maxItems:2,default:[]}}},"fit-probability":{name:"FitProbability",title:"a probability to fit to labelled emails",type:"object",properties:{w:{type:"number",minimum:-4,maximum:4,step:.125,title:"weight w",default:0},b:{type:"number",minimum:-10,maximum:10,step:.25,title:"bias b",default:0},x:{type:"number",minimum:0,maximum:10,step:.5,title:"an email with so many CAPITALS",default:4},points:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:0,maximum:10},{enum:[0,1]}],minItems:2,maxItems:2},minItems:1,maxItems:40,default:[[0,0],[1,0],[2,0],[3,0],[3,1],[4,0],[5,0],[5,1],[6,1],[7,0],[7,1],[9,1]]},surprise:{type:"boolean",default:!1},learn:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["02-half-at-four","02-fair","02-learn"]},minItems:0,maxItems:3,default:[]}}},reliability:{name:"Reliability",title:"what a model said against what happened",type:"object",properties:{scale:{type:"number",minimum:0,maximum:2,step:.125,title:"log-odds multiplied by",default:1},cases:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:-8,maximum:8},{type:"integer",minimum:0,maximum:999},{type:"integer",minimum:0,maximum:999}],minItems:3,maxItems:3},minItems:0,maxItems:60,default:[[-6,0,9],[-5.5,0,13],[-5,0,17],[-4.5,1,21],[-4,4,24],[-3.5,1,34],[-3,11,31],[-2.5,14,35],[-2,9,46],[-1.5,23,38],[-1,21,44],[-.5,33,36],[0,35,35],[.5,40,29],[1,43,22],[1.5,41,20],[2,41,14],[2.5,41,8],[3,35,7],[3.5,28,7],[4,25,3],[4.5,19,3],[5,16,1],[5.5,13,0],[6,8,1]]},goals:{type:"array",items:{enum:["02-calibrate"]},minItems:0,maxItems:1,default:[]}}},"network-steps":{name:"NetworkSteps",title:"a network that steps through its own arithmetic",type:"object",properties:{x:{type:"array",items:{enum:[0,1]},minItems:2,maxItems:2,title:"{name} digit",default:[0,1]},at:{type:"integer",minimum:0,maximum:15,step:1,title:"steps done",default:0},W1:{type:"array",items:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:2,maxItems:2},minItems:2,maxItems:2,default:[[.6,-.4],[-1.7,-1.3]]},b1:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:2,maxItems:2,default:[.2,.2]},W2:{type:"array",items:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:1,maxItems:1},minItems:2,maxItems:2,default:[[-1.36],[.34]]},b2:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:1,maxItems:1,default:[.9]},knob:{enum:["W1.0.0","W1.0.1","W1.1.0","W1.1.1","b1.0","b1.1","W2.0.0","W2.1.0","b2.0"],default:"W1.0.0"},knobs:{type:"boolean",default:!1},table:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["03-step","03-one-knob"]},minItems:0,maxItems:2,default:[]}}},"dinner-party":{name:"DinnerParty",title:"wine for a dinner party",type:"object",properties:{guests:{type:"array",items:{enum:[0,1]},minItems:3,maxItems:3,title:"{name}",default:[0,0,0]},W1:{type:"array",items:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:3,maxItems:3},minItems:3,maxItems:3,default:[[0,0,1],[0,1.5,0],[1,.4,0]]},b1:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:3,maxItems:3,default:[0,-.5,0]},W2:{type:"array",items:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:1,maxItems:1},minItems:3,maxItems:3,default:[[.5],[2],[-5]]},b2:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:1,maxItems:1,default:[1]},relu:{type:"array",items:{enum:[0,1]},minItems:3,maxItems:3,title:"ReLU in {name}",default:[1,1,1]},knob:{enum:["W1.0.0","W1.0.1","W1.0.2","W1.1.0","W1.1.1","W1.1.2","W1.2.0","W1.2.1","W1.2.2","b1.0","b1.1","b1.2","W2.0.0","W2.1.0","W2.2.0","b2.0"],default:"W1.0.0"},knobs:{type:"boolean",default:!1},unplug:{type:"boolean",default:!1},table:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["03-most-wine","03-idle-relu","03-feud"]},minItems:0,maxItems:3,default:[]}}},"xor-space":{name:"XorSpace",title:"XOR in the space of two hidden neurons",type:"object",properties:{way:{enum:["sigmoids","ReLUs"],title:"hidden neurons",default:"ReLUs"},amount:{type:"number",minimum:0,maximum:1,step:.05,title:"plain square → hidden square",default:0},w:{type:"array",items:{type:"number",minimum:-4,maximum:4,step:.25},minItems:2,maxItems:2,title:"weight of {name}",default:[1,-1]},b:{type:"number",minimum:-4,maximum:4,step:.25,title:"bias",default:.25},goals:{type:"array",items:{enum:["03-fold","03-warp"]},minItems:0,maxItems:2,default:[]}}},bumps:{name:"Bumps",title:"a curve built of bumps",type:"object",properties:{target:{enum:["hill","wave","roof"],title:"curve to match",default:"hill"},count:{enum:[2,4,8],title:"bumps",default:2},steepness:{type:"number",minimum:4,maximum:100,step:4,title:"steepness",default:32},heights:{type:"array",items:{type:"number",minimum:-1,maximum:1,step:.0625},minItems:8,maxItems:8,title:"height of {name}",default:[.5,0,0,0,0,0,0,0]},goals:{type:"array",items:{enum:["03-hill","03-wave"]},minItems:0,maxItems:2,default:[]}}},"shape-checker":{name:"ShapeChecker",title:"the shapes of a layer",type:"object",properties:{formula:{enum:["X @ W + b","X @ W.T + b","W @ X + b"],title:"formula",default:"X @ W + b"},X:{type:"array",items:{type:"integer",minimum:1,maximum:8,step:1},minItems:2,maxItems:2,title:"{name} of X",default:[4,2]},W:{type:"array",items:{type:"integer",minimum:1,maximum:8,step:1},minItems:2,maxItems:2,title:"{name} of W",default:[3,2]},b:{type:"integer",minimum:1,maximum:8,step:1,title:"entries of b",default:3},goals:{type:"array",items:{enum:["03-fit","03-silent"]},minItems:0,maxItems:2,default:[]}}},descent:{name:"Descent",title:"a ball on the cost curve of one knob",type:"object",properties:{A:{type:"number",minimum:0,maximum:1.35,step:.01,title:"start: A",default:1},lr:{type:"number",minimum:0,maximum:7e-4,step:1e-6,title:"learning rate",default:5e-5},steps:{type:"integer",minimum:0,maximum:60,step:1,title:"steps done",default:0},points:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:1,maximum:100},{type:"number",minimum:0,maximum:100}],minItems:2,maxItems:2},minItems:1,maxItems:12,default:[[3,2],[10,7],[75,50]]},goals:{type:"array",items:{enum:["04-to-08","04-one-step","04-forever"]},minItems:0,maxItems:3,default:[]}}},"two-knobs":{name:"TwoKnobs",title:"descent on two knobs, seen from above",type:"object",properties:{landscape:{enum:["bowl","narrow valley","two minima","saddle","plateau"],title:"landscape",default:"bowl"},start:{type:"array",items:{type:"number",minimum:-2,maximum:2,step:.05},minItems:2,maxItems:2,title:"start: knob {name}",default:[-1.5,1]},lr:{type:"number",minimum:.01,maximum:.5,step:.01,title:"learning rate",default:.1},steps:{type:"integer",minimum:0,maximum:200,step:1,title:"steps done",default:0},race:{type:"boolean",default:!1},choose:{type:"boolean",default:!0},goals:{type:"array",items:{enum:["04-valley","04-lower-minimum","04-leave-saddle"]},minItems:0,maxItems:3,default:[]}}},"batch-paths":{name:"BatchPaths",title:"full batch, mini-batch and single examples on the same data",type:"object",properties:{start:{type:"array",items:{type:"number",minimum:-1.5,maximum:2.5,step:.05},minItems:2,maxItems:2,title:"start: knob {name}",default:[-1.2,-.6]},lr:{type:"number",minimum:.01,maximum:.4,step:.01,title:"learning rate",default:.1},looked:{type:"integer",minimum:0,maximum:240,step:4,title:"examples looked at",default:0},points:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:-2,maximum:2},{type:"number",minimum:-5,maximum:5}],minItems:2,maxItems:2},minItems:12,maxItems:12,default:[[-1,.1],[-.8,.4],[-.6,1.3],[-.4,1],[-.2,.3],[0,1.1],[.2,1],[.4,1.5],[.6,.9],[.8,1.8],[1,2],[1.2,2.7]]},orders:{type:"array",items:{type:"array",items:{type:"integer",minimum:0,maximum:11},minItems:12,maxItems:12},minItems:1,maxItems:20,default:[[1,0,8,2,10,9,7,6,4,3,5,11],[3,2,6,0,7,11,9,8,5,10,4,1],[1,3,2,8,6,5,7,4,0,10,11,9],[4,6,10,11,0,1,2,9,8,3,5,7],[2,9,7,0,11,4,10,3,1,6,5,8],[8,6,4,7,10,3,9,11,1,0,2,5],[0,7,10,6,4,5,1,3,8,2,11,9],[6,9,11,4,0,2,7,1,8,10,3,5],[5,7,3,1,4,0,11,9,2,8,10,6],[6,4,9,0,8,2,1,10,5,7,11,3],[5,3,9,7,1,2,10,11,4,6,0,8],[2,8,1,7,3,6,11,9,0,4,10,5],[3,9,4,11,2,0,10,6,1,8,5,7],[3,2,0,9,5,11,10,7,8,6,4,1],[2,10,0,5,1,3,9,11,8,6,7,4],[0,2,7,3,11,8,9,5,1,10,4,6],[9,4,11,8,0,1,10,2,6,5,7,3],[5,3,1,4,0,11,8,7,6,10,2,9],[6,5,7,0,2,9,11,8,4,1,10,3],[2,11,0,10,9,6,7,3,5,8,1,4]]},goals:{type:"array",items:{enum:["04-one-epoch","04-settle"]},minItems:0,maxItems:2,default:[]}}},"wrong-model":{name:"WrongModel",title:"a model fitted to data of its own shape, or of another",type:"object",properties:{data:{enum:["linear","quadratic","logarithmic"],title:"data",default:"linear"},model:{enum:["A·x","A·x²","A·log x"],title:"model",default:"A·x"},A:{type:"number",minimum:0,maximum:3,step:.01,title:"knob A",default:.2},goals:{type:"array",items:{enum:["04-flat","04-right-shape"]},minItems:0,maxItems:2,default:[]}}},golf:{name:"Golf",title:"a golf hole and one knob",type:"object",properties:{strength:{type:"number",minimum:0,maximum:10,step:.25,title:"first shot: strength",default:9},lr:{type:"number",minimum:0,maximum:.01,step:5e-4,title:"learning rate",default:.001},shots:{type:"integer",minimum:1,maximum:12,step:1,title:"shots played",default:1},goals:{type:"array",items:{enum:["04-hole","04-both-sides"]},minItems:0,maxItems:2,default:[]}}},"computational-graph":{name:"ComputationalGraph",title:"a computational graph, forward and backward",type:"object",properties:{graph:{enum:["bill","neuron"],default:"bill"},at:{type:"integer",minimum:0,maximum:13,step:1,title:"steps done",default:0},guests:{type:"integer",minimum:0,maximum:20,step:1,title:"guests",default:10},price:{type:"number",minimum:0,maximum:24,step:.5,title:"price of a bottle",default:8},meal:{type:"number",minimum:0,maximum:40,step:1,title:"price of a meal",default:20},x:{type:"number",minimum:-4,maximum:4,step:.25,title:"input x",default:1},w:{type:"number",minimum:-4,maximum:4,step:.25,title:"weight w",default:2},b:{type:"number",minimum:-4,maximum:4,step:.25,title:"bias b",default:2},target:{enum:[0,1],title:"target",default:0},goals:{type:"array",items:{enum:["05-backward","05-thirty","05-wrong-silent"]},minItems:0,maxItems:3,default:[]}}},"mazur-network":{name:"MazurNetwork",title:"a network of six neurons, forward, backward and updated",type:"object",properties:{steps:{type:"integer",minimum:0,maximum:1e4,step:1,title:"steps of training done",default:0},phase:{enum:["hidden","outputs","output-blame","hidden-blame","update"],title:"this step, as far as",default:"hidden"},early:{type:"boolean",title:"move w₅ to w₈ early",default:!1},hunt:{type:"boolean",default:!1},pick:{enum:["w1","w2","w3","w4","w5","w6","w7","w8"],default:"w5"},goals:{type:"array",items:{enum:["05-one-step","05-find-bug","05-last-error"]},minItems:0,maxItems:3,default:[]}}},"nudge-error":{name:"NudgeError",title:"how wrong a nudged slope is, against the size of the nudge",type:"object",properties:{power:{type:"integer",minimum:-16,maximum:0,step:1,title:"nudge: 10 to the power of",default:-1},way:{enum:["one side","both sides"],title:"measured",default:"one side"},single:{type:"boolean",title:"single precision (float32)",default:!1},goals:{type:"array",items:{enum:["05-one-side","05-both-sides","05-lost"]},minItems:0,maxItems:3,default:[]}}},"xor-learning":{name:"XorLearning",title:"XOR being learned",type:"object",properties:{seed:{type:"integer",minimum:0,maximum:99,step:1,title:"seed of the first weights",default:3},rate:{type:"number",minimum:.25,maximum:6,step:.25,title:"learning rate",default:4},steps:{type:"integer",minimum:0,maximum:1500,step:5,title:"steps taken",default:0},goals:{type:"array",items:{enum:["05-xor-learned","05-xor-stuck","05-xor-quick"]},minItems:0,maxItems:3,default:[]}}},"gradient-depth":{name:"GradientDepth",title:"the gradient in each layer of a deep network",type:"object",properties:{activation:{enum:["sigmoid","tanh","relu"],title:"activation",default:"sigmoid"},init:{enum:["zeros","uniform","xavier","he"],title:"first weights",default:"xavier"},of:{enum:["weights","biases"],title:"gradient of the",default:"weights"},depth:{type:"integer",minimum:1,maximum:12,step:1,title:"hidden layers",default:2},width:{type:"integer",minimum:2,maximum:16,step:1,title:"neurons in each",default:8},seed:{type:"integer",minimum:0,maximum:99,step:1,title:"seed",default:0},goals:{type:"array",items:{enum:["05-vanish","05-revive","05-explode"]},minItems:0,maxItems:3,default:[]}}},"party-learning":{name:"PartyLearning",title:"the dinner party, learned from many starts",type:"object",properties:{seed:{type:"integer",minimum:0,maximum:39,step:1,title:"seed of the start picked",default:0},rate:{enum:[.01,.03,.1,.3],title:"learning rate",default:.1},steps:{type:"integer",minimum:0,maximum:1e3,step:5,title:"steps taken",default:0},goals:{type:"array",items:{enum:["05-party-learned","05-party-dead","05-party-sum"]},minItems:0,maxItems:3,default:[]}}}}};function Or(t){if(t.enum){let n=t.enum.map(hm).join(", ");return t.enum.length===1?n:`one of ${n}`}return t.prefixItems?"["+t.prefixItems.map(Or).join("; ")+"]":t.type==="array"?`a list of ${Ma(t.minItems,t.maxItems)}, each ${Or(t.items)}`:t.type==="string"?`a text of ${Ma(t.minLength,t.maxLength)} characters`:t.type==="boolean"?"True or False":`${t.type==="number"?"a number":"a whole number"} from ${t.minimum} to ${t.maximum}`}var hm=t=>typeof t=="string"?`'${t}'`:String(t),Ma=(t,e)=>t===e?`${t}`:`${t} to ${e}`;function Aa(t,e){if(t.enum)return t.enum.includes(e);if(t.type==="array")return dm(t,e);if(t.type==="boolean")return typeof e=="boolean";if(t.type==="string"){if(typeof e!="string")return!1;let n=[...e].length;return n>=t.minLength&&n<=t.maxLength}return typeof e!="number"||!Number.isFinite(e)||t.type==="integer"&&!Number.isInteger(e)?!1:e>=t.minimum&&e<=t.maximum}function dm(t,e){if(!Array.isArray(e))return!1;let n=t.prefixItems??e.map(()=>t.items);return e.length>=t.minItems&&e.length<=t.maxItems&&e.every((o,r)=>Aa(n[r],o))}function ho(t){let e=typeof t=="number"?String(t):JSON.stringify(t);return String(e).length<=60?e:e.slice(0,57)+"..."}function Ia(t,e,n={}){let o=Object.hasOwn(Y.figures,t)&&Y.figures[t];if(!o)throw new Error(`There is no figure of the kind '${t}'.`);let{name:r,properties:s}=o;if(typeof e!="object"||e===null||Array.isArray(e))throw new Error(`${r}'s state must be an object; got ${ho(e)}.`);let a=Object.hasOwn(e,"version")?e.version:Y.version;if(a!==Y.version)throw new Error(`${r}.version must be ${Y.version}; got ${ho(a)}.`);for(let c of Object.keys(e))if(c!=="version"&&!Object.hasOwn(s,c)){let m=Object.keys(s).join(", ");throw new Error(`${r} has no '${c}'; it has ${m}.`)}let i={};for(let[c,m]of Object.entries(s)){let p=Object.hasOwn(e,c)?e[c]:n[c]??m.default;if(!Aa(m,p))throw new Error(`${r}.${c} must be ${Or(m)}; got ${ho(p)}.`);i[c]=p}for(let[c,m]of Object.entries(s)){let p=i[m.sameLengthAs]?.length;if(p!==void 0&&i[c].length!==p)throw new Error(`${r}.${c} must be a list of ${p}, one for each entry of ${m.sameLengthAs}; got ${ho(i[c])}.`)}return i}var fo=class{constructor(e){this.text=e}toString(){return this.text}},fm={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function Sa(t){return t instanceof fo?t.text:Array.isArray(t)?t.map(Sa).join(""):t==null||t===!1?"":String(t).replace(/[&<>"]/g,e=>fm[e])}function l(t,...e){return new fo(String.raw({raw:t},...e.map(Sa)))}function u(t,e=4){return String(Number(t.toPrecision(e))).replace("-","−").replace(/^\u22120$/,"0")}function Mn(t,e=4){let n=1-10**-e;return t>n&&t<1?`> ${n}`:u(t,e)}function P(t){let e=u(Math.abs(t));return t<0?`− ${e}`:`+ ${e}`}var k=t=>t<0?`(${u(t)})`:u(t),U=t=>Math.round(t*1e6)/1e6,K=t=>Math.abs(t)<1e-12?0:t,H=(t,[e,n],o)=>Math.max(e,Math.min(n,Math.round(t*o)/o))+0;function Pe(t){if(Object.is(t,-0))return"-0.0";let e=Math.abs(t);if(e!==0&&(e<1e-4||e>=1e16)){let[n,o]=t.toExponential().split("e"),r=o[0];return`${n}e${r}${o.slice(1).padStart(2,"0")}`}return Number.isInteger(t)?`${t}.0`:String(t)}function Ta(t){let e=t.trim().replace(/[\u2212\u2013]/g,"-").replace(",","."),n=String.raw`[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?`,r=new RegExp(`^(${n})(?:\\s*/\\s*(${n}))?$`,"i").exec(e);if(!r)return NaN;let s=Number(r[1])/Number(r[2]??1);return Number.isFinite(s)?s:NaN}var se=(t,e)=>Y.figures[t].properties[e];function Na(t,e,n=["x₁","x₂","x₃"]){return t.title.replace("{name}",n[e]).replace("{i}","₁₂₃₄₅₆₇₈₉"[e])}function $o(t,e,n,o,r){return l`<div class="nn-slider" data-sign="${Math.sign(r)}">
    <label for="${t}">${n}</label>
    <span class="nn-value">${u(r,6)}</span>
    <input type="range" id="${t}" data-trait="${e}" min="${o.minimum}"
      max="${o.maximum}" step="${o.step}" value="${r}"
      aria-valuetext="${u(r,6)}">
  </div>`}function b(t,e,n,o,r={},s=n.names){let a=se(t,e),i=n[e];if(!Array.isArray(i)){let m={...a,...r};return $o(`${o}-${e}`,e,a.title,m,i)}let c={...a.items,...r};return i.map((m,p)=>$o(`${o}-${e}${p}`,`${e}.${p}`,Na(a,p,s),c,m))}function go(t,e,n,o,r){let s=se(t,e).items;return r.map(([a,i])=>$o(`${o}-${e}${a}`,`${e}.${a}`,i,s,n[e][a]))}function ae(t,e,n,o,r=n.names){let s=se(t,e);return n[e].map((a,i)=>{let c=`${o}-${e}${i}`;return l`<div class="nn-switch">
      <input type="checkbox" role="switch" id="${c}"
        data-trait="${e}.${i}" ${a?"checked":""}>
      <label for="${c}">${Na(s,i,r)}</label>
      <span class="nn-value">${u(a)}</span>
    </div>`})}function ze(t,e,n,o){let r=`${o}-${e}`;return l`<div class="nn-switch">
    <input type="checkbox" role="switch" id="${r}" data-trait="${e}"
      ${n[e]?"checked":""}>
    <label for="${r}">${se(t,e).title}</label>
  </div>`}function A(t,e,n,o,r=s=>s){let s=se(t,e);return l`<fieldset class="nn-choice">
    <legend>${s.title}</legend>
    ${s.enum.map((a,i)=>{let c=`${o}-${e}${i}`;return l`<span><input type="radio" name="${o}-${e}" id="${c}"
          data-trait="${e}" value="${a}"
          ${n[e]===a?"checked":""}><label
          for="${c}">${r(a)}</label></span>`})}
  </fieldset>`}var An=(t,e)=>e.split(".").reduce((n,o)=>n[o],t),Lr=(t,e,n)=>se(t,"knob").enum.filter(o=>An(e,o)!==An(n,o));function bo(t,e,n,o,r){let s=n.knob,[a,...i]=s.split("."),c=i.reduce(p=>p.items,se(t,a)),m=Lr(t,n,r).length;return l`<div class="nn-controls">${$o(`${o}-turn`,s,e,c,An(n,s))}</div>
    <p class="nn-live nn-turned">${m===0?"No knob is turned yet.":`Turned so far, marked •: ${m} knob${m>1?"s":""}.`}</p>`}function xo(t,e,n){return l`<span class="nn-matrix" style="--columns: ${t[0].length}"
    >${t.map(o=>o.map(r=>$m(r,e,n)))}</span>`}function yo(t,e,n,o){let[r,s]=[An(n,t),An(o,t)],a=r===s?{}:{was:s};return{text:u(r),value:r,path:t,name:e,...a}}function $m(t,e,n){let{text:o,value:r,part:s,now:a,shows:i,path:c,name:m,was:p}=t,d=l`class="nn-entry ${r===void 0?"":r<0?"nn-negative":"nn-positive"}" data-part="${s}" ${a&&"data-now"}
    ${p!==void 0&&"data-turned"}`,f=l`<span ${i&&l`data-shows="${i}"`}
    >${o}</span>`;if(!c)return l`<span ${d}>${f}</span>`;let $=`${n}-knob-${c}`;return l`<label ${d} for="${$}"><input type="radio" id="${$}"
    name="${n}-knob" data-trait="knob" value="${c}"
    aria-label="${m}, ${o}${p===void 0?"":`, turned from ${u(p)}`}" ${e.knob===c&&"checked"}
    >${f}</label>`}var Z=(t,e,n)=>l`<span class="nn-named">${t}<small>${e} ${n}</small></span>`;function wo(t,e){return t==null||e==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function gm(t,e){return t==null||e==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function Oa(t){let e,n,o;t.length!==2?(e=wo,n=(i,c)=>wo(t(i),c),o=(i,c)=>t(i)-c):(e=t===wo||t===gm?t:bm,n=t,o=t);function r(i,c,m=0,p=i.length){if(m<p){if(e(c,c)!==0)return p;do{let d=m+p>>>1;n(i[d],c)<0?m=d+1:p=d}while(m<p)}return m}function s(i,c,m=0,p=i.length){if(m<p){if(e(c,c)!==0)return p;do{let d=m+p>>>1;n(i[d],c)<=0?m=d+1:p=d}while(m<p)}return m}function a(i,c,m=0,p=i.length){let d=r(i,c,m,p-1);return d>m&&o(i[d-1],c)>-o(i[d],c)?d-1:d}return{left:r,center:a,right:s}}function bm(){return 0}function xm(t){return t===null?NaN:+t}var La=Oa(wo),S0=La.right,T0=La.left,N0=Oa(xm).center;var ym=Ea(Ra),O0=Ea(wm);function Ea(t){return function(e,n,o=n){if(!((n=+n)>=0))throw new RangeError("invalid rx");if(!((o=+o)>=0))throw new RangeError("invalid ry");let{data:r,width:s,height:a}=e;if(!((s=Math.floor(s))>=0))throw new RangeError("invalid width");if(!((a=Math.floor(a!==void 0?a:r.length/s))>=0))throw new RangeError("invalid height");if(!s||!a||!n&&!o)return e;let i=n&&t(n),c=o&&t(o),m=r.slice();return i&&c?(Be(i,m,r,s,a),Be(i,r,m,s,a),Be(i,m,r,s,a),De(c,r,m,s,a),De(c,m,r,s,a),De(c,r,m,s,a)):i?(Be(i,r,m,s,a),Be(i,m,r,s,a),Be(i,r,m,s,a)):c&&(De(c,r,m,s,a),De(c,m,r,s,a),De(c,r,m,s,a)),e}}function Be(t,e,n,o,r){for(let s=0,a=o*r;s<a;)t(e,n,s,s+=o,1)}function De(t,e,n,o,r){for(let s=0,a=o*r;s<o;++s)t(e,n,s,s+a,o)}function wm(t){let e=Ra(t);return(n,o,r,s,a)=>{r<<=2,s<<=2,a<<=2,e(n,o,r+0,s+0,a),e(n,o,r+1,s+1,a),e(n,o,r+2,s+2,a),e(n,o,r+3,s+3,a)}}function Ra(t){let e=Math.floor(t);if(e===t)return vm(t);let n=t-e,o=2*t+1;return(r,s,a,i,c)=>{if(!((i-=c)>=a))return;let m=e*s[a],p=c*e,d=p+c;for(let f=a,$=a+p;f<$;f+=c)m+=s[Math.min(i,f)];for(let f=a,$=i;f<=$;f+=c)m+=s[Math.min(i,f+p)],r[f]=(m+n*(s[Math.max(a,f-d)]+s[Math.min(i,f+d)]))/o,m-=s[Math.max(a,f-p)]}}function vm(t){let e=2*t+1;return(n,o,r,s,a)=>{if(!((s-=a)>=r))return;let i=t*o[r],c=a*t;for(let m=r,p=r+c;m<p;m+=a)i+=o[Math.min(s,m)];for(let m=r,p=s;m<=p;m+=a)i+=o[Math.min(s,m+c)],n[m]=i/e,i-=o[Math.max(r,m-c)]}}function km(t,e){let n=0;if(e===void 0)for(let o of t)o!=null&&(o=+o)>=o&&++n;else{let o=-1;for(let r of t)(r=e(r,++o,t))!=null&&(r=+r)>=r&&++n}return n}function Wa(t,e){let n,o;if(e===void 0)for(let r of t)r!=null&&(n===void 0?r>=r&&(n=o=r):(n>r&&(n=r),o<r&&(o=r)));else{let r=-1;for(let s of t)(s=e(s,++r,t))!=null&&(n===void 0?s>=s&&(n=o=s):(n>s&&(n=s),o<s&&(o=s)))}return[n,o]}var Mm=Array.prototype,L0=Mm.slice;var Am=Math.sqrt(50),Im=Math.sqrt(10),Sm=Math.sqrt(2);function vo(t,e,n){let o=(e-t)/Math.max(0,n),r=Math.floor(Math.log10(o)),s=o/Math.pow(10,r),a=s>=Am?10:s>=Im?5:s>=Sm?2:1,i,c,m;return r<0?(m=Math.pow(10,-r)/a,i=Math.round(t*m),c=Math.round(e*m),i/m<t&&++i,c/m>e&&--c,m=-m):(m=Math.pow(10,r)*a,i=Math.round(t/m),c=Math.round(e/m),i*m<t&&++i,c*m>e&&--c),c<i&&.5<=n&&n<2?vo(t,e,n*2):[i,c,m]}function xt(t,e,n){if(e=+e,t=+t,n=+n,!(n>0))return[];if(t===e)return[t];let o=e<t,[r,s,a]=o?vo(e,t,n):vo(t,e,n);if(!(s>=r))return[];let i=s-r+1,c=new Array(i);if(o)if(a<0)for(let m=0;m<i;++m)c[m]=(s-m)/-a;else for(let m=0;m<i;++m)c[m]=(s-m)*a;else if(a<0)for(let m=0;m<i;++m)c[m]=(r+m)/-a;else for(let m=0;m<i;++m)c[m]=(r+m)*a;return c}function Tm(t,e,n){return e=+e,t=+t,n=+n,vo(t,e,n)[2]}function Pa(t,e,n){let o;for(;;){let r=Tm(t,e,n);if(r===o||r===0||!isFinite(r))return[t,e];if(r>0){let s=Math.ceil(t/r),a=Math.floor(e/r);t=(s-(s*r>t))*r,e=(a+(a*r<e))*r}else if(r<0){let s=-r,a=Math.ceil(t*s),i=Math.floor(e*s);t=(a-(a/s>t))/s,e=(i+(i/s<e))/s}o=r}}function za(t){return Math.max(1,Math.ceil(Math.log(km(t))/Math.LN2)+1)}var E0=Nm(Math.random);function Nm(t){return function(n,o=0,r=n.length){let s=r-(o=+o);for(;s;){let a=t()*s--|0,i=n[s+o];n[s+o]=n[a+o],n[a+o]=i}return n}}function x([t,e],[n,o]){let r=(o-n)/(e-t),s=a=>n+(a-t)*r;return s.invert=a=>t+(a-n)/r,s.domain=[t,e],s.range=[n,o],s}var h=t=>Math.round(t*100)/100;function N(t,e,{names:n=["x₁","x₂"],count:o=6}={}){let[r,s]=t.range,[a,i]=e.range,c=xt(...t.domain,o),m=xt(...e.domain,o);return l`<g class="nn-axes">
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
  </g>`}var Om=.05;function In(t,e=Om){let n=[t[0]];for(let o=1;o<t.length-1;o++){let[[r,s],[a,i],[c,m]]=[n.at(-1),t[o],t[o+1]],[p,d]=[c-r,m-s],f=Math.abs(p*(i-s)-d*(a-r)),$=(a-r)*(c-a)+(i-s)*(m-i);f<=e*Math.hypot(p,d)&&$>=0||n.push(t[o])}return[...n,t.at(-1)]}var ko=t=>In(t).map(([e,n])=>`${h(e)},${h(n)}`).join(" ");function Mo(t,e,n){let o=([a,i])=>t[0]*a+t[1]*i+e,r=[],s=[];return n.forEach((a,i)=>{let c=n[(i+1)%n.length],[m,p]=[o(a),o(c)];if(m>0&&r.push(a),m>0!=p>0){let d=m/(m-p),f=a.map(($,g)=>$+d*(c[g]-$));r.push(f),s.push(f)}}),{region:r,edge:s}}var Er=(t,e,n)=>t.map(([o,r])=>`${h(e(o))},${h(n(r))}`).join(" ");function J(t,e,n,o=120){let[r,s]=e.domain,a=Array.from({length:o+1},(i,c)=>{let m=r+(s-r)*c/o;return[e(m),n(t(m))]});return`M${In(a).map(([i,c])=>`${h(i)} ${h(c)}`).join("L")}`}function Xt(t,e,n,o,r,s){let a=o(1)-o(0),i=n*(r(1)-r(0)),c=s/Math.hypot(a,i),[m,p]=[o(t),r(e)];return l`<line class="nn-tangent" x1="${h(m-c*a)}"
    y1="${h(p-c*i)}" x2="${h(m+c*a)}"
    y2="${h(p+c*i)}"/>`}var Ut=(t,e,n)=>l`<circle class="nn-handle nn-tip" data-drag="${t}" cx="${h(e)}"
    cy="${h(n)}" r="11"/>`;var ct=t=>t>0?1:0,Sn=t=>t,L=t=>1/(1+Math.exp(-t)),Lm=Math.tanh,je=t=>Math.max(t,0),Em=(t,e=.01)=>t>0?t:e*t;function qe(t){let e=Math.max(...t),n=t.map(r=>Math.exp(r-e)),o=n.reduce((r,s)=>r+s,0);return n.map(r=>r/o)}var Rm=()=>0,Wm=()=>1,ie=(t,e=L(t))=>e*(1-e),Pm=(t,e=Math.tanh(t))=>1-e*e,zm=t=>t>0?1:0,Bm=(t,e,n=.01)=>t>0?1:n,Ht={step:ct,identity:Sn,sigmoid:L,tanh:Lm,relu:je,leaky_relu:Em},Ao={step:Rm,identity:Wm,sigmoid:ie,tanh:Pm,relu:zm,leaky_relu:Bm};function q(t,e,n){let o=0;for(let r=0;r<e.length;r++)o+=t[r]*e[r];return o+n}function Ba(t,e,n,o){let r=e-ct(q(t,n,o));return{w:n.map((s,a)=>s+r*t[a]),b:o+r}}function ft(t){return 1e-9<t&&t<1e-4?t.toFixed(3-Math.floor(Math.log10(t))):t<=.99995||t===1?u(t):u(t,1-Math.floor(Math.log10(1-t)))}var Ft=(t,e)=>Math.max(t,0)-e*t+Math.log1p(Math.exp(-Math.abs(t)));function Tn(t,e,n){let o=0;for(let[r,s]of t)o+=Ft(r*e+n,s);return o/t.length}function Rr(t,e,n){let[o,r]=[0,0];for(let[s,a]of t){let i=(L(s*e+n)-a)/t.length;o+=s*i,r+=i}return[o,r]}function Da(t,e,n,o,r){for(let s=0;s<r;s++){let[a,i]=Rr(t,e,n);e-=o*a,n-=o*i}return{w:e,b:n}}function ja(t,e,n=10){let o=Array.from({length:n},(r,s)=>({bin:s,count:0,said:0,happened:0}));for(let[r,s,a]of t){let i=L(e*r),c=o[Math.min(n-1,Math.floor(i*n))];c.count+=s+a,c.said+=i*(s+a),c.happened+=s}return o.filter(({count:r})=>r>0).map(({bin:r,count:s,said:a,happened:i})=>({bin:r,count:s,said:a/s,happened:i/s}))}var Dm="activations",Ce={step:"step",identity:"identity",sigmoid:"sigmoid",tanh:"tanh",relu:"ReLU",leaky_relu:"leaky ReLU"},qa=2,Wr=168,Ca=140,B=x([-8,8],[8,158]),Q=x([-1.5,2.5],[132,42]),Io=(t,e,n)=>t==="leaky_relu"?Ht[t](e,n):Ht[t](e),Pr=(t,e,n)=>Ao[t](e,void 0,n);function jm(t,e){return t!=="step"?J(n=>Io(t,n,e),B,Q,96):`M${B(-8)} ${Q(0)}H${B(0)}M${B(0)} ${Q(1)}H${B(8)}`}function qm(t,e,n){let[o,r]=Q.domain;if(o<=n&&n<=r)return Ut("z",B(e),Q(n));let[s,a]=[h(B(e)),n>r?Q(r):Q(o)],i=n>r?18:-18;return l`<path class="nn-handle nn-tip" data-drag="z"
    d="M${s} ${a}l11 ${i}h-22z"/>`}function Cm(t,e,n,o){let{z:r,negative_slope:s}=t,a=Io(e,r,s),i=Pr(e,r,s),[c,m]=[n%qa*Wr+4,Math.floor(n/qa)*Ca];return l`<g transform="translate(${c} ${m})">
    <rect class="nn-silent" x="${B(-8)}" y="${Q(2.5)}" width="150"
      height="90"/>
    <path class="nn-zero" d="M${B(-8)} ${Q(0)}H${B(8)}M${h(B(0))} ${Q(2.5)}V${Q(-1.5)}"/>
    <path class="nn-grid" d="M${B(-8)} ${h(Q(1))}H${B(8)}M${B(-8)} ${h(Q(-1))}H${B(8)}"/>
    <g clip-path="url(#${o}-clip)">
      <path class="nn-graph" d="${jm(e,s)}"/>
      ${Xt(r,a,i,B,Q,34)}</g>
    ${qm(e,r,a)}
    <text class="nn-strong" x="${B(-8)}" y="16">${Ce[e]}</text>
    <text class="nn-small" x="${B(-8)}" y="35">${zr(e,a)}</text>
    <text class="nn-small" x="${B(8)}" y="35" text-anchor="end">slope ${u(i,3)}</text>
  </g>`}function zr(t,e){return t==="sigmoid"?ft(e):t!=="tanh"?u(e):e<0?`−${ft(-e)}`:ft(e)}function Xm(t,e){return l`<svg viewBox="0 0 344 ${3*Ca}" role="img"
    aria-label="${Xa(t)}">
    <clipPath id="${e}-clip"><rect x="${B(-8)}" y="${Q(2.5)}" width="150"
      height="90"/></clipPath>
    ${Object.keys(Ce).map((n,o)=>Cm(t,n,o,e))}
  </svg>`}var Um=(t,e)=>b(Dm,"z",t,e);function Hm(t){let{z:e,negative_slope:n}=t;return l`<table class="nn-table">
    <thead><tr><th scope="col">at z = ${u(e)}</th><th scope="col">value</th>
      <th scope="col">slope</th></tr></thead>
    <tbody>${Object.keys(Ce).map(o=>{let r=Io(o,e,n);return l`<tr><td>${Ce[o]}</td><td data-shows="value">${zr(o,r)}</td><td data-shows="slope">${u(Pr(o,e,n))}</td></tr>`})}</tbody>
  </table>
  ${e===0&&l`<p>At 0 the step jumps and the ReLUs have a corner: no slope exists
      there. The values shown are a convention.</p>`}`}function Xa({z:t,negative_slope:e}){let n=Object.keys(Ce).map(o=>`${Ce[o]} ${zr(o,Io(o,t,e))}, slope ${u(Pr(o,t,e))}`);return`Six activations at z = ${u(t)}: ${n.join("; ")}.`}function Fm(t){let e=t<Wr+2?0:1;return B.invert(t-e*Wr-4)}var Ua={picture:Xm,controls:Um,readout:Hm,describe:Xa,drags:{z:(t,[e])=>({z:H(Fm(e),[-8,8],4)})},goals:{"02-saturate":{ask:"Saturate the sigmoid: bring its slope below a hundredth of the largest it can have. Which of the others are flat there, too?",praise:"Below 0.0025. Step and tanh are as good as flat there; on the negative side ReLU is, too. Only identity and leaky ReLU never are.",met:({z:t})=>ie(t)<.0025},"02-corner":{ask:"Put z on the corner of the ReLU. What is the slope just left of it, and just right?",praise:"0 on the left, 1 on the right. At the corner itself a library may choose: a training run hardly ever meets exactly 0.",met:({z:t})=>t===0}}};var V=t=>t<0?"nn-negative":"nn-positive",Xe=t=>l`${t.map(Gm)}${t.map(({label:e=!0,...n})=>e&&Km(n))}`,Ha=(t,e)=>n=>[h(t.x+n*(e.x-t.x)),h(t.y+n*(e.y-t.y))];function Gm({from:t,to:e,weight:n,part:o,now:r,faint:s}){let a=Math.hypot(e.x-t.x,e.y-t.y),i=Ha(t,e),[c,m]=i((t.r+1)/a),[p,d]=i(1-(e.r+2)/a);return l`<g class="nn-link" data-part="${o}" ${r&&"data-now"}
    ><line class="nn-hit" x1="${c}" y1="${m}"
    x2="${p}" y2="${d}"/><line class="nn-edge ${V(n)}" x1="${c}"
    y1="${m}" x2="${p}" y2="${d}" opacity="${s?.35:1}"
    stroke-width="${h(Math.min(6,1+1.3*Math.abs(n)))}"/></g>`}function Km({from:t,to:e,weight:n,part:o,along:r=.5,now:s,...a}){let[i,c]=Ha(t,e)(r),{text:m=u(n)}=a,p=8+8.5*m.length;return l`<g class="nn-plate" data-part="${o}" ${s&&"data-now"}
    ><rect x="${h(i-p/2)}" y="${h(c-10)}" width="${p}"
    height="20" rx="5"/><text class="nn-strong ${V(n)}" x="${i}"
    y="${h(c+5)}" text-anchor="middle">${m}</text></g>`}function lt({x:t,y:e,r:n},o,{part:r,now:s,on:a}={}){return l`<g class="nn-spot" data-part="${r}" ${s&&"data-now"}>
    <circle class="nn-node" data-on="${a}" cx="${t}" cy="${e}" r="${n}"/>
    <text x="${t}" y="${e+5}" data-on="${a}" text-anchor="middle"
      >${o}</text></g>`}function Fa(t,e){let n={...t},o=[];for(let{name:a,from:i,value:c}of e)n[a]=c(...i.map(m=>n[m])),o.push({op:"value",name:a,value:n[a]});let r=e.at(-1).name,s={[r]:1};o.push({op:"start",name:r,total:1});for(let{name:a,from:i,slopes:c}of e.toReversed()){let m=c(...i.map(p=>n[p]));i.forEach((p,d)=>{if(m[d]===null)return;let f=s[p],$=s[a]*m[d];s[p]=(f??0)+$,o.push({op:"back",name:p,over:a,local:m[d],part:$,arrived:s[a],before:f,total:s[p]})})}return{values:n,steps:o}}var Dr="computational-graph",Ga=110,To=48,Br=(t,e)=>`${t} · ${e}`,Vm={bill:{what:"The bill of a dinner, which the guests reach by two paths",inputs:["guests","price","meal"],nodes:[{name:"bottles",from:["guests"],value:t=>t/2,slopes:()=>[.5],factor:"· 0.5",say:t=>`${t} · 0.5`},{name:"wine",from:["bottles","price"],value:(t,e)=>t*e,slopes:(t,e)=>[e,t],say:Br},{name:"food",from:["guests","meal"],value:(t,e)=>t*e,slopes:(t,e)=>[e,t],say:Br},{name:"bill",from:["wine","food"],value:(t,e)=>t+e,slopes:()=>[1,1],say:(t,e)=>`${t} + ${e}`}],places:{price:[58,34],guests:[180,34],meal:[302,34],bottles:[150,130],wine:[68,226],food:[292,226],bill:[180,322]},tall:356},neuron:{what:"Half the squared error of a neuron with one input",inputs:["x","w","b","target"],nodes:[{name:"w·x",from:["x","w"],value:(t,e)=>t*e,slopes:(t,e)=>[e,t],say:Br},{name:"z",from:["w·x","b"],value:(t,e)=>t+e,slopes:()=>[1,1],say:(t,e)=>`${t} + ${e}`},{name:"a",from:["z"],value:L,slopes:t=>[L(t)*(1-L(t))],say:t=>`σ(${t})`},{name:"miss",from:["a","target"],value:(t,e)=>t-e,slopes:()=>[1,null],say:(t,e)=>`${t} − ${e}`},{name:"cost",from:["miss"],value:t=>t*t/2,slopes:t=>[t],say:t=>`½ · ${t}²`}],places:{x:[58,34],w:[180,34],b:[302,34],"w·x":[119,118],z:[210,202],a:[210,286],target:[62,286],miss:[136,370],cost:[136,454]},tall:488}},Ue={bill:12,neuron:13};function Nn(t){let e=Vm[t.graph],n=Object.fromEntries(e.inputs.map(c=>[c,t[c]])),{values:o,steps:r}=Fa(n,e.nodes),s=r.slice(0,Math.min(t.at,r.length)),a=new Set([...e.inputs,...s.filter(({op:c})=>c==="value").map(({name:c})=>c)]),i={};for(let{op:c,name:m,total:p}of s)c!=="value"&&(i[m]=p);return{graph:e,inputs:n,values:o,steps:r,done:s,made:a,slopes:i,now:s.at(-1)}}function _m(t,e,n){let[o,r]=t.graph.places[e],[s,a]=t.graph.places[n],i=Ka(t,e,n),c=l`x1="${o}" y1="${r+To/2}" x2="${s}"
    y2="${a-To/2}"`;return i?l`<g class="nn-link" ${i===t.now&&"data-now"}><line
    class="nn-edge ${V(i.local)}" ${c} stroke-width="3"/></g>`:l`<line class="nn-wire" ${c}/>`}var Ka=({done:t},e,n)=>t.find(o=>o.op==="back"&&o.name===e&&o.over===n);function Ym(t,e,n){let o=Ka(t,e,n),r=t.graph.nodes.find(({name:g})=>g===n).factor;if(!o&&!r)return"";let[s,a]=t.graph.places[e],[i,c]=t.graph.places[n],[m,p]=[h((s+i)/2),h((a+c)/2)],d=o?`↑ × ${k(o.local)}`:r,f=6+7.5*d.length,$=o&&o===t.now;return l`<g class="nn-plate" ${$&&"data-now"}><rect
    x="${h(m-f/2)}" y="${p-10}" width="${f}" height="20" rx="5"
    /><text class="nn-small ${o&&V(o.local)}" x="${m}" y="${p+5}"
    text-anchor="middle">${d}</text></g>`}function Zm(t,e){let{graph:n,values:o,made:r,slopes:s,now:a}=t,[i,c]=n.places[e],m=s[e],p=n.inputs.includes(e);return l`<g class="nn-spot" ${a?.name===e&&"data-now"}>
    <rect class="nn-node" x="${i-Ga/2}" y="${c-To/2}"
      width="${Ga}" height="${To}" rx="${p?4:16}"/>
    <text x="${i}" y="${c-4}" text-anchor="middle">${e}${r.has(e)&&l` = <tspan class="nn-strong" data-shows="value">${u(o[e])}</tspan>`}</text>
    ${m!==void 0&&l`<text class="nn-strong ${V(m)}" x="${i}" y="${c+15}"
      text-anchor="middle">↑ <tspan data-shows="slope">${u(m)}</tspan></text>`}</g>`}function Jm(t){let e=Nn(t),{graph:n}=e;return l`<svg viewBox="0 0 360 ${n.tall}" role="img"
    aria-label="${_a(t)}">
    ${[_m,Ym].map(o=>n.nodes.map(({name:r,from:s})=>s.map(a=>o(e,a,r))))}
    ${Object.keys(n.places).map(o=>Zm(e,o))}
  </svg>`}var Qm=(t,e)=>b(Dr,"at",t,e,{maximum:Ue[t.graph]});function tu(t,e){let n={bill:["guests","price","meal"],neuron:["x","w","b"]};return l`${Qm({...t,at:Math.min(t.at,Ue[t.graph])},e)}
    ${n[t.graph].map(o=>b(Dr,o,t,e))}
    ${t.graph==="neuron"&&A(Dr,"target",t,e)}`}function Va({graph:t,values:e,now:n}){if(!n)return"Nothing is done yet. Press Step.";let{op:o,name:r}=n;if(o==="start")return`Turn round. The slope of ${r} for itself is 1.`;if(o==="value"){let{from:$,say:g}=t.nodes.find(I=>I.name===r),w=g(...$.map(I=>k(e[I])));return`Forward: ${r} = ${w} = ${u(n.value)}`}let{over:s,arrived:a,local:i,part:c,before:m,total:p}=n,d=`${k(a)} · ${k(i)} = ${u(c)}`,f=m===void 0?"":`. A second path: ${k(m)} + ${k(c)} = ${u(p)}`;return`Backward, from ${s} to ${r}: ${d}${f}`}function eu(t){let e=Nn(t),n=Ue[t.graph],o=e.graph.nodes.at(-1).name;return l`<p class="nn-rule">Step ${Math.min(t.at,n)} of
      ${n}. ${Va(e)}</p>
    <p class="nn-note">What comes back up stands after the arrow ↑ in a box: the
      slope of the ${o} for it.</p>`}function _a(t){let e=Nn(t),{graph:n,inputs:o,slopes:r}=e,s=Object.entries(o).map(([i,c])=>`${i} ${u(c)}`),a=Object.entries(r).map(([i,c])=>`${i} ${u(c)}`);return`${n.what}, as a graph. Inputs: ${s.join(", ")}. Step ${Math.min(t.at,Ue[t.graph])} of ${Ue[t.graph]}. `+`${Va(e)}.`.replace("..",".")+(a.length?` Slopes so far: ${a.join(", ")}.`:"")}var So=t=>t.at>=Ue[t.graph],Ya={picture:Jm,controls:tu,readout:eu,describe:_a,pace:1600,plays:()=>!0,play:t=>So(t)?null:{at:t.at+1},goals:{"05-backward":{ask:"Go to the end. Say each number before you press Step.",praise:"Every edge was used once, and every box now knows how the end changes with it.",met:So},"05-thirty":{ask:"One more guest costs 24 euros. Make it exactly 30, and leave the price of a meal alone.",praise:"With a bottle at 20 the path by the wine brings 0.5 · 20 = 10, and the path by the food 20 as before.",met:(t,e)=>t.graph==="bill"&&So(t)&&t.meal===e.meal&&Nn(t).slopes.guests===30},"05-wrong-silent":{ask:"The target is 0. Make the neuron wrong by more than 0.99, and yet its slope for w smaller than 0.001. Leave x at 1.",praise:"Saturated: the sigmoid's local slope is next to 0, and blame has to pass through it.",met:t=>{if(t.graph!=="neuron"||!So(t))return!1;let{values:e,slopes:n}=Nn(t);return t.target===0&&t.x===1&&e.miss>.99&&Math.abs(n.w)<.001}}}};function nu(t,e){let n=t[0]**2+t[1]**2;return n===0?null:[-e*t[0]/n,-e*t[1]/n]}function Ja(t,e,n,o){let{edge:r}=Mo(t,e,jr(n,o));return r.length===2&&Qa(r,n,o,"nn-ghost")}function jr(t,e){let[[n,o],[r,s]]=[t.domain,e.domain];return[[n,r],[o,r],[o,s],[n,s]]}function Qa([[t,e],[n,o]],r,s,a){return l`<line class="${a}" x1="${h(r(t))}" y1="${h(s(e))}"
    x2="${h(r(n))}" y2="${h(s(o))}"/>`}function qr(t,e,n,o){let{edge:r}=Mo(t,e,jr(n,o));if(r.length!==2)return null;let s=nu(t,e),[[a,i],[c,m]]=[n.domain,o.domain];return s[0]>a&&s[0]<i&&s[1]>c&&s[1]<m?s:r[0].map((d,f)=>(d+r[1][f])/2)}function He(t,e,n,o,r){let[[s,a],[i,c]]=[n.domain,o.domain],{region:m,edge:p}=Mo(t,e,jr(n,o));return l`<defs><pattern id="${r}-hatch" width="9" height="9"
      patternUnits="userSpaceOnUse" patternTransform="rotate(45)"
      ><line class="nn-hatch" y2="9"/></pattern></defs>
    <rect class="nn-silent" x="${h(n(s))}" y="${h(o(c))}"
      width="${h(n(a)-n(s))}" height="${h(o(i)-o(c))}"/>
    <polygon class="nn-fires" points="${Er(m,n,o)}"/>
    <polygon fill="url(#${r}-hatch)" points="${Er(m,n,o)}"/>
    ${p.length===2&&Qa(p,n,o,"nn-line")}`}function yt(t,e){let n=o=>l`<svg class="nn-symbol" viewBox="-9 -9 18 18"
    aria-hidden="true">${Lt([0,0],o,!1,Za,Za)}</svg>`;return l`<p class="nn-legend"><span>${n(1)} ${t}</span>
    <span>${n(0)} ${e}</span></p>`}var Za=t=>t;function Lt([t,e],n,o,r,s){let[a,i]=[h(r(t)),h(s(e))];return l`${o&&l`<circle class="nn-wrong" cx="${a}" cy="${i}" r="14"/>`}
  ${n?l`<circle class="nn-one" cx="${a}" cy="${i}" r="7.5"/>`:l`<rect class="nn-none" x="${a-6.5}" y="${i-6.5}" width="13"
          height="13"/>`}`}var ou=10,No=({turn:t,points:e})=>t<e.length?t:0,Fe=t=>t.points[No(t)],Xr=({w:t,b:e},[n,o])=>ct(q([n,o],t,e));function Ur(t){let e=Fe(t);return Xr(t,e)===e[2]?"kept":e[2]?"added":"subtracted"}var Hr=t=>t.points.every(e=>Xr(t,e)===e[2]);function Oo(t){if(Hr(t))return null;let[e,n,o]=Fe(t),{w:r,b:s}=Ba([e,n],o,t.w,t.b);if([...r,s].some(i=>Math.abs(i)>ou))return null;let a=(No(t)+1)%t.points.length;return{w:r,b:s,turn:a,last:Ur(t)}}function Cr(t,e){return Hr(t)?{}:e===Ur(t)?Oo(t)??{}:{last:`not ${e}`}}var ei={add:t=>Cr(t,"added"),subtract:t=>Cr(t,"subtracted"),keep:t=>Cr(t,"kept")},ti={added:"was added to w, and 1 to the bias.",subtracted:"was subtracted from w, and 1 from the bias.",kept:"was right already: nothing changed."};function Fr(t){let{last:e,points:n}=t;if(!e)return"";if(e in ti)return`Yes: point ${(No(t)+n.length-1)%n.length+1} ${ti[e]}`;let o=Fe(t),r=q(o.slice(0,2),t.w,t.b),s={kept:"A right answer changes nothing.",added:"It should fire, so z must rise.",subtracted:"It should stay silent, so z must fall."};return`Not so: here z = ${u(r)}, so the neuron says ${Xr(t,o)}; the label is ${o[2]}. ${s[Ur(t)]}`}function ni(t){let[e,n,o]=Fe(t),r=Hr(t)?"No point is wrong: the rule is done.":Oo(t)===null?"The next step would leave the range of the knobs.":l`<b>Next: point ${No(t)+1}</b>, (${u(e)},
          ${u(n)}), label ${o}. What will the rule do with it?`;return l`<p class="nn-rule">${Fr(t)} ${r}</p>`}var tt=x([-3.5,3.5],[30,352]),et=x([-3.5,3.5],[342,20]),ru=10,si=({w:t,b:e},[n,o,r])=>ct(q([n,o],t,e))!==r,Lo=t=>t.points.filter(e=>si(t,e)).length,su=({w:t,b:e})=>-e/Math.hypot(...t),au=(t,e,{domain:[n,o]})=>e===0?1:((e>0?o-.4:n+.4)-t)/e;function ai({w:t,b:e}){let n=qr(t,e,tt,et);if(!n)return null;let o=Math.min(1,...[tt,et].map((s,a)=>au(n[a],t[a],s))),r=Math.max(0,o);return{from:n,to:n.map((s,a)=>s+r*t[a]),cut:r<1}}function iu(t){let e=ai(t);if(!e)return"";let[[n,o],[r,s]]=[e.from,e.to];return l`<line class="nn-normal" x1="${h(tt(n))}" y1="${h(et(o))}"
      x2="${h(tt(r))}" y2="${h(et(s))}"/>
    ${!On(t)&&l`<circle class="nn-handle" data-drag="line" cx="${h(tt(n))}"
        cy="${h(et(o))}" r="11"/>
      <circle class="nn-handle nn-tip" data-drag="tip" cx="${h(tt(r))}"
        cy="${h(et(s))}" r="11"/>`}
    <text class="nn-halo nn-strong" x="${h(tt(r)+(r>2?-14:14))}"
      y="${h(et(s)+5)}" text-anchor="${r>2?"end":"start"}"
      >w</text>`}var On=({rule:t,points:e})=>t&&e.length>0,cu=({goals:t})=>t.includes("01-same-line")||t.includes("01-swap");function lu(t,e,n){let o=On(t)&&Fe(t);return l`<svg viewBox="0 0 360 380" role="img"
    aria-label="${ii(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="20" width="322" height="322"/>
    </clipPath>
    ${He(t.w,t.b,tt,et,e)} ${N(tt,et)}
    ${cu(t)&&Ja(n.w,n.b,tt,et)}
    <g clip-path="url(#${e}-clip)">${iu(t)}</g>
    ${o&&l`<path class="nn-next" d="M${h(tt(o[0]))} ${h(et(o[1])-17)}
      l-6 -10h12z"/>`}
    ${t.points.map(r=>Lt(r,r[2],si(t,r),tt,et))}
  </svg>`}function mu(t,e){return On(t)?l`${ni(t)}
      <div class="nn-claims" role="group" aria-label="What will the rule do?">
        <button type="button" data-do="add">Add it</button>
        <button type="button" data-do="subtract">Subtract it</button>
        <button type="button" data-do="keep">Change nothing</button>
      </div>`:l`${b("decision-line","w",t,e)}
    ${b("decision-line","b",t,e)}`}function uu(t){let{w:e,b:n,points:o}=t,r=Lo(t),s=e.some(a=>a!==0);return l`${o.length>0&&yt("label 1","label 0")}
    <p class="nn-formula">fires where ${u(e[0])}·x₁ ${P(e[1])}·x₂
      ${P(n)} &gt; 0</p>
    <p>${s?l`Distance of the line from the origin, counted along w: <b
          data-shows="distance">${u(su(t))}</b>`:"No line: both weights are 0, so the inputs change nothing."}</p>
    ${ai(t)?.cut&&l`<p>The arrow w is cut short: it would leave the picture.</p>`}
    ${o.length>0&&l`<p class="nn-count" data-none="${String(r===0)}"><b
      data-shows="mistakes">${r}</b> of ${o.length} points on the
      wrong side${r>0&&l`, ringed`}</p>`}`}function ii(t){let{w:e,b:n,points:o}=t,r=Lo(t),s=`The neuron fires where ${u(e[0])} x₁ ${P(e[1])} x₂ ${P(n)} is above 0.`;if(o.length===0)return s;let a=`${r} of ${o.length} points are on the wrong side.`;return[s,a,On(t)&&Fr(t)].filter(Boolean).join(" ")}var Gr=(t,e)=>Math.round(t*e)/e,oi=t=>[...t.w??[],t.b].every(e=>Math.abs(e)<=ru)?t:{};function ri(t,e){let[n,o]=[[...t.w,t.b],[...e.w,e.b]],r=Math.hypot(...n)/Math.hypot(...o);return n.every((s,a)=>Math.abs(s-r*o[a])<1e-9)?r:NaN}var ci={picture:lu,controls:mu,readout:uu,describe:ii,play:Oo,actions:ei,plays:On,drags:{line(t,[e,n]){let o=[tt.invert(e),et.invert(n)];return oi({b:Gr(-q(o,t.w,0),4)})},tip(t,[e,n]){let o=qr(t.w,t.b,tt,et),s=[tt.invert(e),et.invert(n)].map((a,i)=>Gr(a-o[i],4));return s[0]===0&&s[1]===0?{}:oi({w:s,b:Gr(-q(o,s,0),1024)})}},goals:{"01-no-mistakes":{ask:"Turn and move the line until no point is on the wrong side.",praise:"No mistakes. Many lines do it; the neuron has no favourite.",met:t=>t.points.length>0&&Lo(t)===0},"01-same-line":{ask:"Change all three knobs and leave the line on the dashed one.",praise:"The same line, the same firing side: all three knobs grew or shrank by one positive factor.",met:(t,e)=>Math.abs(ri(t,e)-1)>1e-9},"01-swap":{ask:"Keep the line on the dashed one and make the other side fire.",praise:"Swapped. The factor was negative, so every sum changed sign.",met:(t,e)=>ri({w:t.w.map(n=>-n),b:-t.b},e)>0},"01-rule":{ask:"Say what the rule does, point by point, until no point is wrong.",praise:"Done: a whole round would change nothing any more.",met:t=>t.rule&&Lo(t)===0}}};var Kr="fit-probability",F=x([-.4,10.4],[40,344]),ce=x([-.1,1.1],[206,24]),wt=x([0,3],[352,270]),Vr=9,pu=.25,hu=10,du=1e-4,Ln=({w:t,b:e},n)=>L(n*t+e),mi=({points:t,w:e,b:n})=>t.map(([o,r])=>Ft(o*e+n,r)),_r=({points:t,w:e,b:n})=>Rr(t,e,n).every(o=>Math.abs(o)<du);function fu(t){return t.points.map(([e,n])=>{let o=h(ce(Ln(t,e))),r=n?-2:2;return l`<path class="nn-given ${n?"nn-positive":"nn-negative"}"
      d="M${h(F(e))+r} ${h(ce(n?0:1))}V${o}"/>`})}function $u(t){let e=wt.domain[1];return l`<path class="nn-zero" d="M${F.range[0]} ${wt(0)}H${F.range[1]}"/>
    <text class="nn-small" x="${F.range[0]-6}" y="${wt(e)-10}"
      >surprise of each email</text>
    ${[1,2,3].map(n=>l`<text class="nn-small" x="${F.range[0]-6}" y="${h(wt(n))+4}" text-anchor="end">${n}</text><path class="nn-grid" d="M${F.range[0]} ${h(wt(n))}H${F.range[1]}"/>`)}
    ${mi(t).map((n,o)=>{let[r,s]=t.points[o],a=h(wt(Math.min(n,e))),i=h(F(r)-(s?Vr:0));return l`<rect class="nn-bar" data-label="${s}" x="${i}" y="${a}"
        width="${Vr}" height="${h(wt(0)-a)}"/>${n>e&&l`<text class="nn-small nn-halo" x="${i+Vr/2}"
          y="${a+4}" text-anchor="middle">${u(n,2)}</text>`}`})}
    ${gu(t)}`}function gu(t){let e=Tn(t.points,t.w,t.b),n=h(wt(Math.min(e,wt.domain[1]))),o=e<=wt.domain[1];return l`${o&&l`<path class="nn-mean" d="M${F.range[0]} ${n}H${F.range[1]}"/>`}
    <text class="nn-small nn-halo" x="${F.range[1]}" y="${n-6}"
      text-anchor="end">mean ${u(e,3)}</text>`}function bu(t){let[e,n]=[h(F(t.x)),h(ce(Ln(t,t.x)))];return l`<path class="nn-distance" d="M${e} ${h(ce(0))}V${n}H${F.range[0]}"/>
    ${Ut("email",e,n)}`}function xu(t,e){let n=t.surprise?362:244;return l`<svg viewBox="0 0 360 ${n}" role="img"
    aria-label="${ui(t)}">
    <clipPath id="${e}-clip"><rect x="40" y="24" width="304" height="182"/>
    </clipPath>
    ${N(F,ce,{names:["words in CAPITALS","chance of spam"],count:5})}
    <g clip-path="url(#${e}-clip)">
      ${t.surprise&&fu(t)}
      <path class="nn-graph" d="${J(o=>Ln(t,o),F,ce)}"/>
    </g>
    ${t.points.map(([o,r])=>Lt([o,r],r,!1,F,ce))}
    ${!t.surprise&&bu(t)} ${t.surprise&&$u(t)}
  </svg>`}var yu=(t,e)=>l`${b(Kr,"w",t,e)}
  ${b(Kr,"b",t,e)}
  ${!t.surprise&&b(Kr,"x",t,e)}`;function wu(t){return l`${yt("was spam","was not")}
    ${t.surprise?ku(t):vu(t)}`}function vu({w:t,b:e,x:n}){let o=n*t+e;return l`<p class="nn-formula">z = ${u(n)}·${k(t)} ${P(e)} =
      <b data-shows="z">${u(o)}</b></p>
    <p class="nn-formula">chance of spam = σ(${u(o)}) =
      <b data-shows="p">${ft(L(o))}</b></p>`}function ku(t){let{w:e,b:n,points:o}=t,r=mi(t),s=r.indexOf(Math.max(...r)),[a,i]=o[s],c=Ln(t,a);return l`<p class="nn-formula">Mean surprise: <b data-shows="mean">${u(Tn(o,e,n))}</b></p>
    <p>Greatest surprise: ${u(a)} words in CAPITALS, and it was
      ${i?"":"not "}spam. The neuron gave that the chance ${ft(i?c:L(-a*e-n))}; −log of it is <b data-shows="worst">${u(r[s])}</b>.</p>
    ${t.learn&&l`<p class="nn-formula">w = ${u(e)}, b = ${u(n)}${_r(t)&&": nothing left to gain"}</p>`}`}function ui(t){let{w:e,b:n,x:o,points:r}=t,s=r.filter(([,i])=>i===1).length,a=`${r.length} emails by their words in CAPITALS, ${s} of them spam, and a sigmoid curve with weight ${u(e)} and bias ${u(n)}. `;return t.surprise?`${a}The mean surprise is ${u(Tn(r,e,n))}.`:`${a}To an email with ${u(o)} it gives the chance ${ft(Ln(t,o))} of being spam.`}function Mu(t){if(_r(t))return null;let{w:e,b:n}=Da(t.points,t.w,t.b,pu,hu);return{w:li(e,4),b:li(n,10)}}var li=(t,e)=>Math.max(-e,Math.min(e,t)),Au=({w:t,b:e})=>Number.isInteger(8*t)&&Number.isInteger(4*e),pi={picture:xu,controls:yu,readout:wu,describe:ui,play:Mu,plays:t=>t.learn,pace:60,verbs:{step:"Ten small steps",play:"Let it learn"},drags:{email:(t,[e])=>({x:H(F.invert(e),[0,10],2)})},goals:{"02-half-at-four":{ask:"Let the chance rise with the words in CAPITALS, and be exactly 0.5 for an email with four of them.",praise:"z is 0 at x = 4: the bias takes away what four words bring.",met:({w:t,b:e})=>t>0&&Math.abs(4*t+e)<1e-9},"02-fair":{ask:"By hand: bring the mean surprise below 0.52.",praise:"Well fitted. The best possible mean is not far below.",met:t=>t.surprise&&Au(t)&&Tn(t.points,t.w,t.b)<.52},"02-learn":{ask:"Let it learn until nothing is left to gain. Then spoil the fit with both knobs and let it learn again: where does it end?",praise:"Nobody told it where to go, and from any start it ends at nearly the same place.",met:t=>t.learn&&_r(t)}}};var Iu={"-":"⁻",...Object.fromEntries([..."⁰¹²³⁴⁵⁶⁷⁸⁹"].entries())},Eo=t=>Math.abs(t)<4?u(10**t):`10${[...String(t)].map(e=>Iu[e]).join("")}`;function Ge([t,e],n){let o=x([t,e],n),r=s=>{let a=s>0?Math.log10(s):t;return o(Math.min(Math.max(a,t),e))};return r.powers=[t,e],r.range=n,r}function Yr(t,e){let[n,o]=e.powers,r=Math.ceil((o-n)/8),[s,a]=t.range;return l`<g class="nn-axes">${xt(n,o,8).filter(i=>Number.isInteger(i)&&i%r===0).map(i=>{let c=h(e(10**i));return l`<line class="nn-grid" x1="${s}" x2="${a}"
          y1="${c}" y2="${c}"/><text x="${s-6}"
          y="${c+4}" text-anchor="end">${Eo(i)}</text>`})}</g>`}function Ro(t,e,n,o){let[r,s]=o.range,i=[...Array(121).keys()].map(c=>Math.round(c*e/120)).map(c=>`${h(n(c))} ${h(o(t.cost(c)))}`);return l`${Yr(n,o)}
    <g class="nn-axes">${xt(...n.domain,4).map(c=>l`<line class="${c?"nn-grid":"nn-zero"}" x1="${h(n(c))}"
        x2="${h(n(c))}" y1="${r}" y2="${s}"/><text x="${h(n(c))}"
        y="${r+16}" text-anchor="middle">${c}</text>`)}
    <text class="nn-axis" x="${n.range[1]}" y="${r+32}"
      text-anchor="end">steps →</text>
    <text class="nn-axis" x="${n.range[0]-6}" y="${s-8}">↑ cost</text></g>
    <path class="nn-graph" d="M${i.join("L")}"/>
    <circle class="nn-dot" cx="${h(n(e))}" cy="${h(o(t.cost(e)))}"
      r="5"/>`}var Ke=t=>l`<details class="nn-program">
  <summary>This run as a program</summary>
  <pre tabindex="0"><code>${t.join(`
`)}</code></pre></details>`;var hi=t=>BigInt.asUintN(64,t),Zr=t=>BigInt.asUintN(128,t),Su=2549297995355413924n<<64n|4865540595714422341n,Jr=t=>(t^t>>>16)>>>0;function Tu(t,e){let n=1135663077,o=i=>{let c=i^n;return n=Math.imul(n,2468251765),Jr(Math.imul(c,n))},r=(i,c)=>Jr(Math.imul(3389127133,i)-Math.imul(1232336661,c)),a=[t>>>0,Math.floor(t/2**32),0,0].map(o);for(let i=0;i<4;i++)for(let c=0;c<4;c++)i!==c&&(a[c]=r(a[c],o(a[i])));return n=2337405405,Array.from({length:e},(i,c)=>{let m=a[c%4]^n;return n=Math.imul(n,1492356589),Jr(Math.imul(m,n))})}var Gt=class{#e;#o;#n;constructor(e){if(!Number.isSafeInteger(e)||e<0)throw new Error(`A seed must be a whole number from 0; got ${e}.`);let n=Tu(e,8).map(BigInt),o=r=>n[r]|n[r+1]<<32n;this.#o=Zr((o(4)<<64n|o(6))<<1n|1n),this.#e=this.#o,this.#e=Zr(this.#e+(o(0)<<64n|o(2))),this.#t()}#t(){this.#e=Zr(this.#e*Su+this.#o)}#r(){this.#t();let e=hi(this.#e^this.#e>>64n),n=this.#e>>122n;return hi(e>>n|e<<(64n-n&63n))}#s(){if(this.#n!==void 0){let n=this.#n;return this.#n=void 0,n}let e=this.#r();return this.#n=e>>32n,e&0xffffffffn}random(){return Number(this.#r()>>11n)*2**-53}uniform(e,n){return e+(n-e)*this.random()}#a(e){let n=BigInt(2**(32-Math.clz32(e))-1),o;do o=Number(this.#s()&n);while(o>e);return o}permutation(e){let n=[...Array(e).keys()];for(let o=e-1;o>0;o--){let r=this.#a(o);[n[o],n[r]]=[n[r],n[o]]}return n}};var Nu=(t,e)=>t.map(n=>n[e]);function Ou(t,e,n){let o=n.map((r,s)=>Nu(e,s));return t.map(r=>n.map((s,a)=>q(r,o[a],s)))}function G(t,e){let n=t;return e.map(({weight:o,bias:r,activation:s})=>{let a=Ou(n,o,r);return n=a.map(i=>i.map(c=>s(c))),{Z:a,A:n}})}function di(t,e){let n=[],o=t;return e.forEach(({weight:r,bias:s,activation:a},i)=>{o=s.map((c,m)=>{let p=(g,w,I,E=-1)=>n.push({layer:i,to:m,op:g,from:E,terms:w,value:I}),d=o.map((g,w)=>{let I=g*r[w][m];return p("product",[g,r[w][m]],I,w),I}),f=d.reduce((g,w)=>g+w,0);p("sum",d,f),p("bias",[f,c],f+c);let $=a(f+c);return p("activation",[f+c],$),$})}),n}var Qr={line:t=>2*t-1,square:t=>t*t,"three-squares":t=>3*t*t,"square-and-line":t=>t*t+2*t};function fi(t,e,n){let o=Qr[t],r=o(e+n)-o(e);return{rise:r,slope:r/n}}function me(t,e){let n=t**e;return{height:n,slope:n*Math.log(t),atZero:Math.log(t)}}function mt(t,e){let n=0;for(let o=0;o<t.length;o++)n+=t[o]*e[o];return n}var $t=t=>Math.sqrt(mt(t,t)),$i=(t,e)=>mt(t,e)/$t(t),En=t=>t[0].map((e,n)=>t.map(o=>o[n]));function Rn(t,e){let n=En(e);return t.map(o=>n.map(r=>mt(o,r)))}function gi(t,e){let n=Math.max(t.length,e.length),o=i=>[...Array(n-i.length).fill(1),...i],[r,s]=[o(t),o(e)];return r.every((i,c)=>i===s[c]||i===1||s[c]===1)?r.map((i,c)=>i===1?s[c]:i):null}var Wn={plane:{height:([t,e])=>2*t+e,slopes:()=>[2,1]},bowl:{height:([t,e])=>t*t+2*e*e,slopes:([t,e])=>[2*t,4*e]},product:{height:([t,e])=>t*e,slopes:([t,e])=>[e,t]}};function ts(t,e,n){let o=n*Math.PI/180,r=[Math.cos(o),Math.sin(o)];return mt(Wn[t].slopes(e),r)}var le={double:{f:t=>2*t,slope:()=>2},square:{f:t=>t*t,slope:t=>2*t},mirror:{f:t=>1-t,slope:()=>-1},triple:{f:t=>3*t,slope:()=>3},"minus-half":{f:t=>-t/2,slope:()=>-.5}};function bi(t,e,n,o){let[r,s]=[le[t],le[e]],[a,i]=[n,n+o].map(d=>[d,r.f(d),s.f(r.f(d))]),[c,m,p]=i.map((d,f)=>d-a[f]);return{from:a,to:i,moves:[c,m,p],rates:[m/c,p/m,p/c],slopes:[r.slope(n),s.slope(a[1])]}}var Lu={zeros:()=>0,uniform:()=>1,xavier:(t,e)=>Math.sqrt(6/(t+e)),he:t=>Math.sqrt(6/t)};function Ve(t,e,n,o){return e.map((r,s)=>{let[a,i]=[t[s],t[s+1]],c=Lu[n](a,i),m=()=>c===0?0:o.uniform(-c,c);return{weight:[...Array(a)].map(()=>[...Array(i)].map(m)),bias:Array(i).fill(0),activation:Ht[r],slope:Ao[r]}})}function _e(t,e){let n=t.length*t[0].length,o=0,r=t.map((s,a)=>s.map((i,c)=>{let m=i-e[a][c];return o+=m*m,m*(2/n)}));return{cost:o/n,blame:r}}function xi(t,e){let n=t.length*t[0].length,o=0,r=t.map((s,a)=>s.map((i,c)=>(o+=Ft(i,e[a][c]),(L(i)-e[a][c])/n)));return{cost:o/n,blame:r}}function Ye(t,{X:e,y:n,loss:o}){let r=G(e,t),{cost:s,blame:a}=o(r.at(-1).A,n),c=t.map(({weight:m,slope:p},d)=>({weight:m,slope:p,l:d})).reverse().map(({weight:m,slope:p,l:d})=>{let{Z:f,A:$}=r[d],g=a.map((w,I)=>w.map((E,z)=>E*p(f[I][z],$[I][z])));return d>0&&(a=Rn(g,En(m))),{weight:Rn(En(d>0?r[d-1].A:e),g),bias:En(g).map(w=>w.reduce((I,E)=>I+E))}});return{cost:s,slopes:c.reverse()}}function yi(t,e,n){return t.map((o,r)=>({...o,weight:o.weight.map((s,a)=>s.map((i,c)=>i-n*e[r].weight[a][c])),bias:o.bias.map((s,a)=>s-n*e[r].bias[a])}))}var es=64,Eu=1e9,Ru=({weight:t,bias:e})=>e.every(n=>n===0)&&t.flat().every(n=>n===0),Ze=class{#e;#o;#n=[];#t;costs=[];end=1/0;ranAway=!1;constructor(e,n,o){this.#e=n,this.#o=o,this.#r(0,e)}at(e){let n=Math.min(Math.floor(e/es),this.#n.length-1),o=this.#n[n];for((e<this.#t.steps||o.steps>this.#t.steps)&&(this.#t=o);this.#t.steps<Math.min(e,this.end);){let{layers:r,slopes:s}=this.#t;this.#r(this.#t.steps+1,yi(r,s,this.#o))}return this.#t.layers}cost(e){return this.costs.length<=Math.min(e,this.end)&&this.at(e),this.costs[Math.min(e,this.end)]}#r(e,n){let{cost:o,slopes:r}=Ye(n,this.#e),s=Eu*Math.max(this.costs[0]??1,1);if(e>0&&!(o<=s)){[this.end,this.ranAway]=[e-1,!0];return}this.costs[e]=o,this.#t={steps:e,layers:n,slopes:r},e%es===0&&(this.#n[e/es]=this.#t),r.every(Ru)&&(this.end=e)}};function Je(t,e){let n=new Map;return(...o)=>{let r=o.join(" "),s=n.has(r)?n.get(r):t(...o);return n.delete(r),n.set(r,s),n.size>e&&n.delete(n.keys().next().value),s}}var Qe="gradient-depth",vi=21,ns=Ge([-12,2],[290,24]),tn=50,en=334,os={sigmoid:"Sigmoid",tanh:"Tanh",relu:"ReLU"},rs={zeros:["zeros","zeros"],uniform:["uniform","uniform"],xavier:["Xavier","xavier_uniform"],he:["He","kaiming_uniform"]},wi=t=>Math.sqrt(t.reduce((e,n)=>e+n*n,0)/t.length),Wu=Je((t,e,n,o,r)=>{let s=new Gt(r),a=[2,...Array(t).fill(e),1],i=[...Array(t).fill(n),"identity"],c=Ve(a,i,o,s),m=[...Array(vi)].map(()=>[s.uniform(-1,1),s.uniform(-1,1)]),p=m.map(([f,$])=>[f+$>0?1:0]),{slopes:d}=Ye(c,{X:m,y:p,loss:xi});return{weights:d.map(({weight:f})=>wi(f.flat())),biases:d.map(({bias:f})=>wi(f))}},24);function nn({depth:t,width:e,activation:n,init:o,seed:r,of:s}){let a=Wu(t,e,n,o,r)[s],[i,c]=[a[0],a.at(-1)];return{sizes:a,first:i,last:c,ratio:c>0?i/c:NaN}}function Pu(t){if(t===0)return"";let[e,n,o]=[10,.1,.001].map(r=>h(ns(r*t)));return l`<rect class="nn-fires" x="${tn}" y="${e}"
      width="${en-tn}" height="${h(n-e)}"/>
    <path class="nn-mean" d="M${tn} ${o}H${en}"/>
    <text class="nn-small nn-halo" x="${en-4}" y="${o+16}"
      text-anchor="end">a thousandth of the last</text>`}function zu(t){let{sizes:e,last:n}=nn(t),o=x([1,e.length],[tn+16,en-16]);o.range=[tn,en];let r=e.length>9?2:1,s=e.map((a,i)=>[h(o(i+1)),h(ns(a)),a]);return l`<svg viewBox="0 0 346 338" role="img"
    aria-label="${ki(t)}">
    ${Pu(n)} ${Yr(o,ns)}
    <g class="nn-axes">
      <text class="nn-axis" x="${tn-44}" y="14">↑ size of the gradient</text>
      <text class="nn-axis" x="${en}" y="330" text-anchor="end"
        >layer →</text>
      ${s.map(([a],i)=>i%r===0&&l`<text x="${a}" y="313" text-anchor="middle">${i+1}</text>`)}</g>
    <polyline class="nn-graph" points="${s.filter(([,,a])=>a>0).map(([a,i])=>`${a},${i}`).join(" ")}"/>
    ${s.map(([a,i,c])=>c>0?l`<circle class="nn-one" cx="${a}" cy="${i}" r="6"/>`:l`<rect class="nn-none" x="${a-5}" y="${i-5}" width="10"
            height="10"/><text class="nn-small nn-halo" x="${a}"
            y="${i-12}" text-anchor="middle">0</text>`)}
  </svg>`}var Bu=(t,e)=>l`
  ${A(Qe,"activation",t,e,n=>os[n])}
  ${A(Qe,"init",t,e,n=>rs[n][0])}
  ${A(Qe,"of",t,e)}
  ${b(Qe,"depth",t,e)} ${b(Qe,"width",t,e)}
  ${b(Qe,"seed",t,e)}`;function Du(t){let{sizes:e,first:n,last:o,ratio:r}=nn(t);return l`<p class="nn-formula">Layer 1: <b data-shows="first">${u(n)}</b>. Layer ${e.length}, the last: <b data-shows="last">${u(o)}</b>.</p>
    <p class="nn-formula">${o>0?l`First ÷ last = <b data-shows="ratio">${u(r)}</b>`:"The last layer's gradient is 0: there is nothing to compare with."}</p>
    ${Ke(ju(t))}`}function ju({depth:t,width:e,activation:n,init:o,seed:r,of:s}){let a=os[n];return["import numpy as np","from nnlib import (",`    BCEWithLogitsLoss, Linear, ${a}, Sequential, halves`,")",`from nnlib.init import ${rs[o][1]} as init`,"",`rng = np.random.default_rng(${r})`,"how = {'rng': rng, 'init': init}",`layers = [Linear(2, ${e}, **how), ${a}()]`,`for _ in range(${t-1}):`,`    layers += [Linear(${e}, ${e}, **how), ${a}()]`,`net = Sequential(*layers, Linear(${e}, 1, **how))`,`X, y = halves(${vi}, rng=rng)`,"loss = BCEWithLogitsLoss()","loss(net(X), y.reshape(-1, 1))","net.backward(loss.backward())","for layer in net:","    if isinstance(layer, Linear):",`        grad = layer.${s==="weights"?"weight":"bias"}_grad`,"        print(np.sqrt(np.mean(grad**2)))"]}function ki(t){let{sizes:e,first:n,last:o}=nn(t);return`The size of the gradient of the ${t.of}, layer by layer, on an axis of powers of ten. ${t.depth} hidden layers of ${t.width} neurons with ${os[t.activation]}, started by ${rs[t.init][0]}. Layer 1 has ${u(n)}, layer ${e.length}, the last, ${u(o)}.`}var Mi={picture:zu,controls:Bu,readout:Du,describe:ki,goals:{"05-vanish":{ask:"Add hidden layers until the first layer's gradient is less than a thousandth of the last layer's (and not 0).",praise:"Vanished. Every layer on the way back multiplied the blame by small slopes; the first layers hardly learn.",met(t){let{first:e,ratio:n}=nn(t);return e>0&&n<.001}},"05-revive":{ask:"With eight hidden layers or more, bring the first layer's gradient within a factor of ten of the last's.",praise:"Alive again: a slope near 1, and weights spread so that the blame keeps its size from layer to layer.",met(t){let{ratio:e}=nn(t);return t.depth>=8&&e>=.1&&e<=10}},"05-explode":{ask:"Make the first layer's gradient larger than 3.",praise:"Exploded. Weights that do not shrink as the layers widen make the values grow at every layer, and the gradient with them.",met:t=>nn(t).first>3}}};var vt=x([-3.5,3.5],[30,334]),kt=x([-3.5,3.5],[326,22]),Ai=3,Wo=t=>t.every(e=>e===0);function Ii(t,[e,n]){let[o,r]=[h(vt(e)),h(kt(n))];return l`<line class="nn-arrow" data-arrow="${t}" x1="${h(vt(0))}"
      y1="${h(kt(0))}" x2="${o}" y2="${r}"/>
    <g class="nn-grab" data-drag="${t}"><circle cx="${o}" cy="${r}"
        r="15"/><circle class="nn-handle ${t==="u"?"nn-tip":""}"
        cx="${o}" cy="${r}" r="9"/></g>
    <text class="nn-halo nn-strong" x="${o+13}" y="${r-9}">${t}</text>`}function qu({u:t,v:e}){if(Wo(t))return"";let n=mt(t,e)/mt(t,t),o=t.map(a=>n*a),r=t.map(a=>10*a/$t(t)),s=n<0?"nn-negative":"nn-positive";return l`<line class="nn-zero" x1="${h(vt(-r[0]))}"
      y1="${h(kt(-r[1]))}" x2="${h(vt(r[0]))}" y2="${h(kt(r[1]))}"/>
    <line class="nn-edge nn-shadow ${s}" x1="${h(vt(0))}" y1="${h(kt(0))}"
      x2="${h(vt(o[0]))}" y2="${h(kt(o[1]))}"/>
    <line class="nn-distance" x1="${h(vt(e[0]))}" y1="${h(kt(e[1]))}"
      x2="${h(vt(o[0]))}" y2="${h(kt(o[1]))}"/>`}function Cu(t,e){return l`<svg viewBox="0 0 344 362" role="img"
    aria-label="${Ni(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="22" width="304" height="304"/>
    </clipPath>
    ${N(vt,kt)}
    <g clip-path="url(#${e}-clip)">${qu(t)}</g>
    ${Ii("u",t.u)} ${Ii("v",t.v)}
  </svg>`}var Xu=t=>[[0,`${t}₁`],[1,`${t}₂`]];function Uu(t,e){return["u","v"].map(n=>go("arrows",n,t,e,Xu(n)))}var Si=t=>l`√(${k(t[0])}² + ${k(t[1])}²)`;function Hu({u:t,v:e}){let n=t.map((o,r)=>`${k(o)}·${k(e[r])}`);return l`<p class="nn-formula">u · v = ${n.join(" + ")} =
      <b data-shows="dot">${u(mt(t,e))}</b></p>
    <p class="nn-formula">length of u = ${Si(t)} = <b data-shows="u"
      >${u($t(t))}</b></p>
    <p class="nn-formula">length of v = ${Si(e)} = <b data-shows="v"
      >${u($t(e))}</b></p>
    <p class="nn-formula">${Wo(t)?"u points nowhere: nothing can lie along it.":l`v reaches along u: u · v ÷ length of u = <b data-shows="along"
            >${u($i(t,e))}</b>`}</p>`}function Ni({u:t,v:e}){let n=o=>`(${u(o[0])}, ${u(o[1])})`;return`Two arrows from the origin: u to ${n(t)}, v to ${n(e)}. Their dot product is ${u(mt(t,e))}.`}var Ti=t=>[vt.invert(t[0]),kt.invert(t[1])].map(e=>Math.max(-Ai,Math.min(Ai,Math.round(e*4)/4))),Oi={picture:Cu,controls:Uu,readout:Hu,describe:Ni,drags:{u:(t,e)=>({u:Ti(e)}),v:(t,e)=>({v:Ti(e)})},goals:{"00-right-angle":{ask:"Make the dot product 0, with neither arrow of length 0.",praise:"The arrows are at a right angle: v reaches not at all along u.",met:({u:t,v:e})=>mt(t,e)===0&&!Wo(t)&&!Wo(e)},"00-same-dot":{ask:"Leave u as the book has it. Find another v with the dot product that it has at first.",praise:"All such arrows end on one line, at a right angle to u. It is the line that a neuron with the weights u draws.",met:({u:t,v:e},n)=>t.join()===n.u.join()&&e.join()!==n.v.join()&&mt(t,e)===mt(n.u,n.v)}}};var[ss,Li]=[31,30],Pn=[4,123,242],as=44,Ei=t=>(t.match(/\d+/g)??[]).map(Number),is=t=>[t.at(-2)??1,t.at(-1)??1];function zn({a:t,b:e}){let n=[Ei(t),Ei(e)];return{shapes:n,shape:gi(...n)}}function Fu(t,e,n,o){let[r,s]=is(t),[a,i]=[r===1?0:n,s===1?0:o],c=a!==n||i!==o;return{number:e*(a*s+i+1),copy:c}}function Ri(t,[e,n],o,r){return[...Array(e).keys()].map(s=>[...Array(n).keys()].map(a=>{let{number:i,copy:c}=o(s,a),[m,p]=[t+a*ss,as+s*Li];return l`<rect class="nn-cell" data-copy="${c}" x="${m+1.5}"
          y="${p+1.5}" width="${ss-3}" height="${Li-3}" rx="3"/><text
          class="${c?"nn-small":"nn-strong"}" x="${m+ss/2}"
          y="${p+20}" text-anchor="middle" ${r&&l`data-shows="sum"`}
          >${i}</text>`}))}var ue=t=>t.length===1?`(${t[0]},)`:`(${t.join(", ")})`;function Gu(t){let{shapes:e,shape:n}=zn(t),o=e.map((i,c)=>(m,p)=>Fu(i,c===0?10:1,m,p)),r=(i,c)=>({number:o[0](i,c).number+o[1](i,c).number,copy:!1}),s=(i,c)=>l`<text class="nn-small" x="${Pn[i]+2}"
    y="20">${c}</text>`,a=(i,c)=>l`<text class="nn-strong" x="${Pn[i]-13}"
    y="${as+20}" text-anchor="middle">${c}</text>`;return l`<svg viewBox="0 0 340 140" role="img"
    aria-label="${Pi(t)}">
    ${s(0,`a ${t.a}`)} ${s(1,`b ${t.b}`)}
    ${s(2,n?`a + b ${ue(n)}`:"a + b")}
    ${o.map((i,c)=>Ri(Pn[c],is(n??e[c]),i))}
    ${a(1,"+")} ${a(2,"=")}
    ${n?Ri(Pn[2],is(n),r,!0):l`<text class="nn-strong nn-negative" x="${Pn[2]+4}"
            y="${as+20}">✗ refused</text>`}
  </svg>`}var Ku=(t,e)=>["a","b"].map(n=>A("broadcast",n,t,e));function Wi(t,e){let n=[...Array(e-t.length).fill(1),...t];return t.length<e?`${ue(t)}, read as ${ue(n)}`:ue(t)}function Vu(t){let{shapes:e,shape:n}=zn(t),o=Math.max(...e.map(s=>s.length)),r=e.map(s=>ue(s).replaceAll(" ",""));return l`<p class="nn-formula">shape of a: ${Wi(e[0],o)}</p>
    <p class="nn-formula">shape of b: ${Wi(e[1],o)}</p>
    <p class="nn-formula">${n?l`shape of a + b: <b>${ue(n)}</b>`:l`<code>ValueError: operands could not be broadcast together with
            shapes ${r.join(" ")}</code>`}</p>
    <p>Broken edges are copies that NumPy reads as if they were there.</p>`}function Pi(t){let{shape:e}=zn(t),n=`An array a of shape ${t.a} and an array b of shape ${t.b}`;return e?`${n}, both stretched to shape ${ue(e)} and added.`:`${n}. NumPy cannot stretch them to one shape and refuses to add them.`}var zi={wide:!0,picture:Gu,controls:Ku,readout:Vu,describe:Pi,goals:{"00-refused":{ask:"Find two shapes that NumPy refuses to add.",praise:"Refused: somewhere two sizes differ and neither is 1. An error is the friendly outcome.",met:t=>zn(t).shape===null},"00-trap":{ask:"Three numbers plus three numbers, and nine come out. Find shapes that do it.",praise:"A column and a row stretch each other. No error, nine numbers: the trap, whenever three were meant.",met:t=>{let{shapes:e,shape:n}=zn(t),o=r=>r.reduce((s,a)=>s*a,1);return e.every(r=>o(r)===3)&&o(n)===9}}}};var Kt=32,he={x:4,y:178,wide:48},Bn={x:196,y:44,wide:68},pe={...Bn,y:he.y},Di=["1,1","1,2","2,1","2,2"],Bi=(t,e)=>[...Array(t.length/e).keys()].map(n=>t.slice(n*e,(n+1)*e));function Dn({X:t,W:e,entry:n}){let[o,r]=[Bi(t,3),Bi(e,2)],[s,a]=n.split(",").map(i=>i-1);return{A:o,B:r,P:Rn(o,r),i:s,j:a}}function cs(t,e,n,o=_u){let{x:r,y:s,wide:a}=e;return t.map((i,c)=>i.map((m,p)=>l`<rect class="nn-cell" data-lit="${n(c,p)}"
          x="${r+p*a}" y="${s+c*Kt}" width="${a}"
          height="${Kt}"/>${o(m,e,c,p)}`))}var _u=(t,{x:e,y:n,wide:o},r,s)=>l`<text x="${e+(s+.5)*o}" y="${n+r*Kt+21}"
    text-anchor="middle">${u(t)}</text>`,Yu=(t,{x:e,y:n,wide:o},r,s)=>l`<g class="nn-press" data-do="${Di[2*r+s]}"><rect
      fill="transparent" x="${e+s*o}" y="${n+r*Kt}"
      width="${o}" height="${Kt}"/>
    <text class="nn-strong" x="${e+(s+.5)*o}"
      y="${n+r*Kt+21}" text-anchor="middle" data-shows="product"
      >${u(t)}</text></g>`,Po=(t,e,n,o="start")=>l`<text class="nn-small" x="${e}" y="${n}" text-anchor="${o}"
    >${t}</text>`;function Zu(t){let{A:e,B:n,P:o,i:r,j:s}=Dn(t),a=i=>Bn.x+(i+.5)*Bn.wide;return l`<svg viewBox="0 0 336 266" role="img"
    aria-label="${ji(t)}">
    ${Po("W, shape (3, 2)",Bn.x,16)}
    ${[0,1].map(i=>Po(`neuron ${i+1}`,a(i),37,"middle"))}
    ${cs(n,Bn,(i,c)=>c===s)}
    ${Po("X, shape (2, 3)",he.x,he.y-12)}
    ${cs(e,he,i=>i===r)}
    <text x="${(he.x+3*he.wide+pe.x)/2}" y="${he.y+Kt+5}"
      text-anchor="middle">→</text>
    <text x="${pe.x+pe.wide}" y="${pe.y-13}" text-anchor="middle"
      >↓</text>
    ${cs(o,pe,(i,c)=>i===r&&c===s,Yu)}
    ${Po("X @ W, shape (2, 2)",pe.x,pe.y+2*Kt+19)}
  </svg>`}function Ju(t,e){let{j:n}=Dn(t),o=r=>[2*r+n,`weight ${r+1} of neuron ${n+1}`];return l`${A("matrix-product","entry",t,e,r=>{let[s,a]=r.split(",");return`row ${s}, column ${a}`})}
    ${go("matrix-product","W",t,e,[0,1,2].map(o))}`}function Qu(t){let{A:e,B:n,P:o,i:r,j:s}=Dn(t),a=e[r].map((i,c)=>`${k(i)}·${k(n[c][s])}`);return l`<p class="nn-formula">row ${r+1} of X times column ${s+1} of
      W:</p>
    <p class="nn-formula">${a.join(" + ")} = <b data-shows="entry"
      >${u(o[r][s])}</b></p>
    <p>It is what neuron ${s+1} answers to example ${r+1}, without its
      bias.</p>`}function ji(t){let{P:e,i:n,j:o}=Dn(t);return`A matrix X of 2 examples, 3 inputs each, times a matrix W of 2 neurons, 3 weights each. The rows of the product: ${e.map(s=>s.map(a=>u(a)).join(" and ")).join("; ")}. Row ${n+1} of X times column ${o+1} of W gives ${u(e[n][o])}.`}var qi={wide:!0,picture:Zu,controls:Ju,readout:Qu,describe:ji,actions:Object.fromEntries(Di.map(t=>[t,()=>({entry:t})])),goals:{"00-column":{ask:"Turn the weights of neuron 2 until it answers 5 to example 1 and 0 to example 2.",praise:"Found, and the product's first column never moved: it belongs to neuron 1 and its weights alone.",met:t=>{let{P:e}=Dn(t);return e[0][1]===5&&e[1][1]===0}}}};var at={x:164,y:122,r:28},pt={x:210,y:97,size:50},ut={x:296,y:122,r:24};function on({x:t,w:e,b:n,activation:o}){let r=q(t,e,n);return{z:r,y:Ht[o](r)}}function Bo({activation:t,answers:e},n){return t==="identity"?"":e[n>.5?1:0]}var zo=t=>t<0?"nn-negative":"nn-positive",Ci=t=>h(1+.6*Math.abs(t));function Ui(t,e,n,o=`× ${u(e)}`){let[r,s]=[at.x-t.x,at.y-t.y],a=Math.hypot(r,s),i=1-(at.r+3)/a,c=(11+Ci(e)/2)/a,m=t.x+.5*r+c*s,p=t.y+.5*s-c*r;return l`<line class="nn-edge ${zo(e)}" x1="${h(t.x+22)}"
      y1="${h(t.y+22*s/r)}" x2="${h(t.x+i*r)}"
      y2="${h(t.y+i*s)}" stroke-width="${Ci(e)}"
      opacity="${n===0?.3:1}"/>
    <text class="nn-halo nn-strong ${zo(e)}" x="${h(m)}"
      y="${h(p+5)}" text-anchor="${s<-30?"end":"middle"}"
      >${o}</text>`}function tp(t){let e=150/t.w.length;return t.w.map((n,o)=>{let r={x:32,y:h(46+o*e)};return l`${Ui(r,n,t.x[o])}
      <circle class="nn-node" cx="${r.x}" cy="${r.y}" r="21"/>
      <text x="${r.x}" y="${r.y+5}" text-anchor="middle"
        >${u(t.x[o])}</text>
      <text class="nn-halo nn-small" x="11" y="${r.y-28}"
        >${t.names[o]}</text>`})}function ep({activation:t},{z:e,y:n}){let o=Math.max(6,Math.abs(e)*1.25),r=t==="identity"?o:1,s=t==="identity"?-o:0,a=d=>h(pt.x+5+(d+o)/(2*o)*40),i=d=>h(pt.y+44-(d-s)/(r-s)*38),m=[...Array(41).keys()].map(d=>(d/20-1)*o).map(d=>`${a(d)},${i(Ht[t](d))}`),p=t==="step"?`${a(-o)},${i(0)} ${a(0)},${i(0)} ${a(0)},${i(1)} ${a(o)},${i(1)}`:m.join(" ");return l`<rect class="nn-node" x="${pt.x}" y="${pt.y}"
      width="${pt.size}" height="${pt.size}" rx="8"/>
    <polyline class="nn-curve" points="${p}"/>
    <circle class="nn-dot" cx="${a(e)}" cy="${i(n)}" r="4"/>
    <text class="nn-small" x="${pt.x+pt.size/2}" y="${pt.y-8}"
      text-anchor="middle">${t}</text>`}function np(t){let e=t.length>9?l`x="340" text-anchor="end"`:l`x="${ut.x}" text-anchor="middle"`;return l`<text class="nn-strong" ${e} y="${ut.y+46}">${t}</text>`}function op(t){let e=on(t),{z:n,y:o}=e,r={x:32,y:222},s=t.activation!=="identity"&&o>.5;return l`<svg viewBox="0 0 344 250" role="img"
    aria-label="${Hi(t)}">
    ${tp(t)} ${Ui(r,t.b,1,`bias ${u(t.b)}`)}
    <rect class="nn-node" x="13" y="203" width="38" height="38" rx="6"/>
    <text x="32" y="227" text-anchor="middle">1</text>
    <text class="nn-small" x="58" y="238">always 1</text>
    <circle class="nn-node" cx="${at.x}" cy="${at.y}" r="${at.r}"/>
    <text class="nn-strong" x="${at.x}" y="${at.y+5}" text-anchor="middle"
      >${u(n)}</text>
    <text class="nn-small" x="${at.x}" y="${at.y-37}" text-anchor="middle"
      >sum z</text>
    <path class="nn-wire" d="M${at.x+at.r} ${at.y}H${pt.x}"/>
    ${ep(t,e)}
    <path class="nn-wire" d="M${pt.x+pt.size} ${ut.y}H${ut.x-ut.r}"/>
    <circle class="nn-node" data-on="${String(s)}" cx="${ut.x}" cy="${ut.y}"
      r="${ut.r}"/>
    <text class="nn-strong" data-on="${String(s)}" x="${ut.x}" y="${ut.y+5}"
      text-anchor="middle">${Mn(o,3)}</text>
    <text class="nn-small" x="${ut.x}" y="${ut.y-32}" text-anchor="middle"
      >output</text>
    ${np(Bo(t,o))}
  </svg>`}function rp(t,e){let n=t.w.every(r=>Math.abs(r)<=2),o=t.activation==="identity"&&n?{minimum:-2,maximum:2,step:.05}:{};return l`
    ${(t.switches?ae:b)("neuron","x",t,e)}
    ${b("neuron","w",t,e,o)}
    ${b("neuron","b",t,e)}
    ${t.choose&&A("neuron","activation",t,e)}`}function sp(t){let e=t.x.map((n,o)=>l`${o>0&&" + "}<span class="${zo(t.w[o])}"
      >${u(n)}·${k(t.w[o])}</span>`);return l`${e} <span class="${zo(t.b)}">${P(t.b)}</span>
    = <b data-shows="z">${u(on(t).z)}</b>`}function ap(t){let{z:e,y:n}=on(t),o=Bo(t,n);return l`<p class="nn-formula">z = ${sp(t)}</p>
    <p class="nn-formula">${t.activation}(${u(e)}) =
      <b data-shows="y">${Mn(n)}</b>${o&&l`: <b>${o}</b>`}</p>
    ${t.table&&t.switches&&ip(t)}`}function ip(t){let e=t.w.length,n=[...Array(2**e).keys()].map(o=>t.w.map((r,s)=>o>>e-1-s&1));return l`<table class="nn-table" aria-label="every combination of the switches">
    <thead><tr>${t.names.map(o=>l`<th scope="col">${o}</th>`)}
      <th scope="col">z</th><th scope="col">output</th></tr></thead>
    <tbody>${n.map(o=>{let{z:r,y:s}=on({...t,x:o}),a=o.every((i,c)=>i===t.x[c]);return l`<tr ${a&&l`aria-current="true"`}>
        ${o.map(i=>l`<td>${i}</td>`)}<td data-shows="row-z"
        >${u(r)}</td><td>${Mn(s)} ${Bo(t,s)}</td></tr>`})}</tbody>
  </table>`}function Hi(t){let{z:e,y:n}=on(t),o=t.names.map((s,a)=>`${s} is ${u(t.x[a])}, weight ${u(t.w[a])}`),r=Bo(t,n);return`A neuron. ${o.join("; ")}; bias ${u(t.b)}. The weighted sum is ${u(e)}; after the ${t.activation} the output is ${Mn(n)}${r&&`, ${r}`}.`}var Xi=({w:t,b:e})=>[[0,0],[0,1],[1,0],[1,1]].map(n=>q(n,t,e)>0),cp=(t,e)=>[...t.w,t.b].filter((n,o)=>n!==[...e.w,e.b][o]).length,Fi={wide:!0,picture:op,controls:rp,readout:ap,describe:Hi,goals:{"01-silence":{ask:"An email with CAPITALS and without viagra is called spam. Turn one knob until it is not. How far must you turn it?",praise:"Silent. A turn by 5 is enough: it brings the number in the middle down to 0, and the neuron fires only above 0.",met:(t,e)=>t.x.join()==="1,0"&&cp(t,e)===1&&q(t.x,t.w,t.b)<=0},"01-both":{ask:"Your doctor writes about viagra, your aunt writes in CAPITALS. Let both through, and catch only the emails that have both.",praise:"Found: each alone brings too little, both together enough.",met:t=>t.w.length===2&&t.activation==="step"&&Xi(t).join()==="false,false,false,true"},"01-seven-bottles":{ask:"Ten guests drank seven bottles. Find the weight that says so, and leave the bias at 0: no guests, no wine.",praise:"Found: 0.7 of a bottle for each guest. Now try 3 and 75 guests.",met:t=>t.activation==="identity"&&t.x[0]===10&&t.b===0&&Math.abs(on(t).z-7)<1e-9},"03-last-bit":{ask:"One neuron is enough. Find knobs that call all four numbers right: 0 and 2 even, 1 and 3 odd.",praise:"Found. The first digit needs no weight: whether a number is even is said by its last digit alone.",met:t=>t.w.length===2&&t.activation==="sigmoid"&&Xi(t).join()==="true,false,true,false"}}};var ls="party-learning",rn=[...Array(40).keys()],Do=1e3,lp=5,mp=.001,up=.01,jo=[...Array(8).keys()].map(t=>[t>>2,t>>1&1,t&1]),Ki=[1,1.5,3,4.3,0,0,0,0],pp=jo.map(t=>["A","D","S"].filter((e,n)=>t[n]).join("")||"–"),hp={X:jo,y:Ki.map(t=>[t]),loss:_e},Vt=32,de=x([0,5],[278,190]),dp=x([0,Do],[46,336]),fp=Ge([-4,1],[432,338]),ps=Je((t,e)=>{let n=Ve([3,3,1],["relu","relu"],"xavier",new Gt(t));return new Ze(n,hp,e)},4*rn.length);function ms(t,{rate:e,steps:n}){let o=ps(t,e);if(o.cost(n)<mp)return"learned";let[,{A:r}]=G(jo,o.at(n));return r.every(([s])=>s<up)?"silent":"neither"}var us=(t,e)=>t.filter(n=>n===e).length;function hs(t){let e=ps(t.seed,t.rate),[n,o]=G(jo,e.at(t.steps)),r=[0,1,2].filter(i=>n.A.every(c=>c[i]===0)),s=o.A.flat(),a=rn.map(i=>ms(i,t));return{run:e,dead:r,bottles:s,fates:a,cost:e.cost(t.steps)}}var Gi=t=>[13+Vt*(t%10),4+Vt*Math.floor(t/10)];function $p(t,e){let[n,o]=Gi(t.seed);return l`${rn.map(r=>{let[s,a]=Gi(r);return l`<g class="nn-press" data-do="seed ${r}"><rect
      class="nn-cell" data-lit="${r===t.seed}" x="${s}" y="${a}"
      width="${Vt}" height="${Vt}"/>${Vi(e[r],s+Vt/2,a+Vt/2)}</g>`})}
  <rect class="nn-picked" x="${n}" y="${o}" width="${Vt}"
    height="${Vt}"/>`}function Vi(t,e,n){return t==="learned"?l`<circle class="nn-one" cx="${e}" cy="${n}" r="9"/>`:t==="silent"?l`<rect class="nn-none" x="${e-7.5}" y="${n-7.5}" width="15"
      height="15"/><path class="nn-cross" d="M${e-4} ${n-4}l8 8m0 -8l-8 8"
      />`:l`<circle class="nn-open" cx="${e}" cy="${n}" r="7"/>`}var gp=t=>l`<svg class="nn-symbol" viewBox="-10 -10 20 20"
  aria-hidden="true">${Vi(t,0,0)}</svg>`;function bp(t){let[e,n]=de.domain;return l`<g class="nn-axes">${[0,2,4].map(o=>l`<line class="${o?"nn-grid":"nn-zero"}" x1="46" x2="336"
        y1="${h(de(o))}" y2="${h(de(o))}"/><text x="40"
        y="${h(de(o))+4}" text-anchor="end">${o}</text>`)}<text class="nn-axis" x="13" y="176">↑ bottles for each guest
      list</text></g>
    ${t.map((o,r)=>{let s=52+36*r,a=h(de(Math.min(Math.max(o,e),n))),i=h(de(Ki[r]));return l`<rect class="nn-bar" x="${s}" y="${a}" width="22"
          height="${h(de(0)-a)}"/><path class="nn-wanted"
          d="M${s-4} ${i}h30"/><text class="nn-small" x="${s+11}"
          y="294" text-anchor="middle">${pp[r]}</text>`})}`}function xp(t){let{run:e,bottles:n,fates:o}=hs(t);return l`<svg viewBox="0 0 346 468" role="img"
    aria-label="${_i(t)}">
    ${$p(t,o)} ${bp(n)}
    ${Ro(e,t.steps,dp,fp)}
  </svg>`}var yp=(t,e)=>l`${b(ls,"seed",t,e)}
  ${A(ls,"rate",t,e)} ${b(ls,"steps",t,e)}`;function wp(t){let{dead:e,fates:n,cost:o,run:r}=hs(t),s=(a,i)=>l`<span>${gp(a)} <b
    data-shows="${a}">${us(n,a)}</b> ${i}</span>`;return l`<p>Of ${rn.length} starts, after ${t.steps} steps:</p>
    <p class="nn-legend">${s("learned","have learned")}
      ${s("silent","are silent: no bottle for any list")}
      ${s("neither","neither")}</p>
    <p class="nn-formula">Seed ${t.seed}: cost <b data-shows="cost">${u(o)}</b>${r.end<=t.steps&&(r.ranAway?"; the next step would run away":"; every slope is 0, nothing will ever change")}</p>
    <p>Dead hidden neurons, 0 for every list: ${e.map(a=>"h"+"₁₂₃"[a]).join(", ")||"none"}</p>
    <p class="nn-legend">A Agatha, D Dahlia, S Stiffy. Bar: what the network
      says; line: what was wanted.</p>
    ${Ke(vp(t))}`}var vp=({seed:t,rate:e,steps:n})=>["import numpy as np","from nnlib import (","    SGD, Linear, MSELoss, ReLU, Sequential, fit, party",")","",`rng = np.random.default_rng(${t})`,"net = Sequential(","    Linear(3, 3, rng=rng), ReLU(),","    Linear(3, 1, rng=rng), ReLU(),",")","X, y = party()",`descend = SGD(net.parameters(), lr=${Pe(e)})`,"loss = MSELoss()",`fit(net, X, y, loss, descend, epochs=${n})`,"print(loss(net(X), y))"];function _i(t){let{dead:e,fates:n,cost:o}=hs(t);return`The dinner party, trained from ${rn.length} starts at rate ${t.rate}. After ${t.steps} steps ${us(n,"learned")} have learned, ${us(n,"silent")} are silent. Picked: seed ${t.seed}, ${n[t.seed]}, with the cost ${u(o)} and ${e.length} dead hidden neurons.`}var kp=({steps:t})=>t<Do?{steps:Math.min(t+lp,Do)}:null,Mp=rn.map(t=>[`seed ${t}`,e=>({...e,seed:t})]),Yi={picture:xp,controls:yp,readout:wp,describe:_i,play:kp,plays:()=>!0,pace:16,verbs:{step:"Five steps",play:"Train all"},actions:Object.fromEntries(Mp),goals:{"05-party-learned":{ask:"Train them all, then pick a start that has learned the party.",praise:"This one gives every guest list its bottles.",met:t=>ms(t.seed,t)==="learned"},"05-party-dead":{ask:"Pick a start that is silent before the first step, with every slope 0. Then train it.",praise:"Dead on arrival: the output's ReLU is shut for every guest list, so no blame gets through, and no step ever changes anything.",met:({seed:t,rate:e,steps:n})=>n>0&&ps(t,e).end===0},"05-party-sum":{ask:"Pick a start that trained for 1,000 steps, is not silent, and still misses.",praise:"Its cost rests at about 0.02: it adds what each guest brings, and misses what Dahlia and Stiffy bring together.",met:t=>t.steps===Do&&ms(t.seed,t)==="neither"}}};var Mt=x([-2.2,4.2],[30,334]),At=x([-2.2,4.2],[326,22]),[jn,sn]=At.domain,Ap=[...Array(65).keys()].map(t=>jn+t/10),Zi=t=>t<=sn;function Ji({base:t},e){let n=Ap.map(o=>{let r=Math.min(me(t,o).height,2*sn),[s,a]=e?[r,o]:[o,r];return`${h(Mt(s))},${h(At(a))}`});return l`<polyline class="${e?"nn-mirror":"nn-curve"}"
    points="${n.join(" ")}"/>`}function Ip(t,{height:e,slope:n}){let o=r=>e+n*(r-t);return l`<line class="nn-secant" x1="${h(Mt(jn))}"
    y1="${h(At(o(jn)))}" x2="${h(Mt(sn))}" y2="${h(At(o(sn)))}"/>`}function Sp(t,{height:e}){return l`<line class="nn-distance" x1="${Mt(jn)}" y1="${At(jn)}"
      x2="${Mt(sn)}" y2="${At(sn)}"/>
    ${Ji(t,!0)}
    ${Zi(e)&&l`<circle class="nn-one" cx="${h(Mt(e))}" cy="${h(At(t.x))}"
        r="7"/>
      <text class="nn-halo nn-strong nn-positive" x="${h(Mt(e)+4)}"
        y="${h(At(t.x)+22)}">log</text>`}`}function Tp(t,{height:e}){return Zi(e)?l`<circle class="nn-dot" cx="${h(Mt(t))}" cy="${h(At(e))}"
      r="6"/>`:l`<path class="nn-next" d="M${h(Mt(t))} 22l-7 12h14z"/>`}function Np(t,e){let n=me(t.base,t.x);return l`<svg viewBox="0 0 344 362" role="img"
    aria-label="${Qi(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="22" width="304" height="304"/>
    </clipPath>
    ${N(Mt,At,{names:["x","y"]})}
    <g clip-path="url(#${e}-clip)">
      ${t.mirror?Sp(t,n):Ip(t.x,n)}
      ${Ji(t,!1)}</g>
    ${Tp(t.x,n)}
  </svg>`}function Op(t,e){return l`${b("power-curve","base",t,e)}
    ${b("power-curve","x",t,e)}`}function Lp({base:t,x:e,mirror:n}){let{height:o,slope:r,atZero:s}=me(t,e),a=l`${u(t,6)}<sup>${u(e,6)}</sup>`;return n?l`<p class="nn-formula">${a} = <b data-shows="height"
          >${u(o)}</b></p>
        <p class="nn-formula">${t===1?"Every power of 1 is 1: there is no logarithm to the base 1.":l`log to the base ${u(t,6)} of ${u(o)} =
                <b data-shows="log">${u(e)}</b>`}</p>`:l`<p class="nn-formula">height: ${a} = <b data-shows="height"
          >${u(o)}</b></p>
        <p class="nn-formula">slope there: <b data-shows="slope"
          >${u(r)}</b></p>
        <p class="nn-formula">slope ÷ height = <b data-shows="ratio"
          >${u(s)}</b></p>`}function Qi({base:t,x:e,mirror:n}){let{height:o,slope:r}=me(t,e),s=`At x = ${u(e,6)} it is ${u(o)} high`,a=`The powers of ${u(t,6)} as a curve. ${s}`;return n?`${a}. Mirrored at the diagonal it is the logarithm.`:`${a} and its slope is ${u(r)}.`}var tc={picture:Np,controls:Op,readout:Lp,describe:Qi,goals:{"00-e":{ask:"Find the base whose slope is its height: slope ÷ height within 0.005 of 1.",praise:"2.71875 is the nearest that this slider comes to e = 2.71828… Move the power: the two stay equal everywhere.",met:({base:t,x:e})=>Math.abs(me(t,e).atZero-1)<.005},"00-which-power":{ask:"Which power of 2 gives 3? Come within 0.05 of 3.",praise:"About 1.585, between 1 (which gives 2) and 2 (which gives 4). That is the logarithm of 3 to the base 2.",met:({base:t,x:e,mirror:n})=>n&&t===2&&Math.abs(me(t,e).height-3)<.05}}};function qo(t){return t.split(/(`[^`]+`|\*[^*\s][^*]*\*)/).map(e=>e.startsWith("`")?l`<code>${e.slice(1,-1)}</code>`:e.startsWith("*")&&e.length>2?l`<em>${e.slice(1,-1)}</em>`:e)}var ds=["abcdefghijklmnopqrstuvwxyz","0123456789"];ds.push(ds[0].toUpperCase());var Ep=t=>t.replace(/[a-z0-9]/gi,e=>{let n=ds.find(o=>o.includes(e));return n[(n.indexOf(e)+n.length/2)%n.length]});function Co(t){try{let{prompt:e,texts:n,rest:o}=JSON.parse(t),r={prompt:e,...JSON.parse(Ep(o))};return r.choices?.forEach((s,a)=>s.text=n[a]),r}catch{throw new Error("Question.data must be a question; got something else.")}}var Rp=.05,Wp=.005;function fs(t,e){if(e.trim()==="")return{verdict:"missing"};if(t.choices){let a=t.choices[Number(e)];return a?{verdict:a.right?"right":"wrong",why:a.why}:{verdict:"missing"}}let n=Ta(e);if(Number.isNaN(n))return{verdict:"unreadable"};let o=Math.abs(n-t.answer);if(o<=t.tolerance)return{verdict:"right",why:t.why};let r=t.wrong.find(a=>Math.abs(n-a.value)<=Wp*Math.abs(a.value));return r?{verdict:"wrong",why:r.why}:{verdict:!t.exact&&o<=Rp*Math.abs(t.answer)?"almost":"wrong",why:t.otherwise}}var Pp={missing:"Nothing answered yet.",unreadable:"That is not a number. Write it like −1.5, 0,25 or 2/3.",wrong:"Not yet.",almost:"Close, but not right.",right:"Right."},zp={missing:"…",unreadable:"?",wrong:"✗",almost:"≈",right:"✓"};function Bp(t,e,n){return t.choices.map((o,r)=>l`<div class="nn-option"><input type="radio"
      name="${n}-answer" id="${n}-${r}" value="${r}" data-trait="answer"
      ${e.answer===String(r)&&"checked"}><label for="${n}-${r}"
      >${qo(o.text)}</label></div>`)}function Dp(t,e,n){return l`<p class="nn-number"><label for="${n}-n">Your number</label>
    <input id="${n}-n" data-trait="answer" inputmode="text" maxlength="40"
      autocomplete="off" value="${e.answer}">
    </p>`}function jp(t,e){if(!e.checked)return"";let{verdict:n,why:o}=fs(t,e.answer);return l`<span class="nn-mark" aria-hidden="true">${zp[n]}</span>
    <span><b>${Pp[n]}</b> ${o&&qo(o)}</span>`}function qp(t,e){let n=Co(t.data),o=n.choices?Bp:Dp,r=t.checked?fs(n,t.answer).verdict:"";return l`<fieldset class="nn-question">
      <legend>${qo(n.prompt)}</legend>
      ${o(n,t,e)}
    </fieldset>
    <div class="nn-live"><button type="button" data-do="check" data-enter
      >Check</button></div>
    <div class="nn-feedback" role="status" data-verdict="${r}"
      >${jp(n,t)}</div>`}var ec={plain:!0,check:({data:t})=>Co(t),controls:qp,describe:t=>Co(t.data).prompt,actions:{check:()=>({checked:!0})},input:t=>({...t,checked:!1}),task({id:t,data:e,answer:n,checked:o}){return o&&fs(Co(e),n).verdict==="right"?t:""}};var Cp="reliability",_t=x([0,1],[40,344]),fe=x([0,1],[262,30]),nc=336,Xp=.025,qn=t=>ja(t.cases,t.scale),oc=t=>t.reduce((e,{count:n})=>e+n,0);function $s(t){let e=({count:n,said:o,happened:r})=>n*Math.abs(o-r);return t.reduce((n,o)=>n+e(o),0)/oc(t)}function Up({cases:t,scale:e}){let[n,o]=[0,0];for(let[r,s,a]of t)n+=s*Ft(e*r,1)+a*Ft(e*r,0),o+=s+a;return n/o}function Hp(t){let e=qn(t),n=Math.max(1,...e.map(({count:o})=>o));return l`<svg viewBox="0 0 360 342" role="img"
    aria-label="${rc(t)}">
    ${N(_t,fe,{names:["what it said","share that was spam"],count:5})}
    <path class="nn-distance" d="M${_t(0)} ${fe(0)}L${_t(1)} ${fe(1)}"/>
    ${e.map(({said:o,happened:r})=>{let s=r<o?"nn-negative":"nn-positive";return l`<path class="nn-given ${s}" d="M${h(_t(o))} ${h(fe(o))}V${h(fe(r))}"/>`})}
    <path class="nn-curve" d="${e.map(({said:o,happened:r},s)=>`${s?"L":"M"}${h(_t(o))} ${h(fe(r))}`)}"/>
    ${e.map(({said:o,happened:r})=>l`<circle class="nn-one" cx="${h(_t(o))}"
        cy="${h(fe(r))}" r="6"/>`)}
    ${e.map(o=>Fp(o,n))}
  </svg>`}function Fp({bin:t,count:e},n){let o=h((_t(t/10)+_t((t+1)/10))/2),r=h(24*e/n);return l`<rect class="nn-count-bar" x="${o-13}"
      y="${nc-r}" width="26" height="${r}"/>
    <text class="nn-small nn-halo" x="${o}" y="${nc-r-3}"
      text-anchor="middle">${e}</text>`}var Gp=(t,e)=>b(Cp,"scale",t,e);function Kp(t){let e=qn(t);return e.length===0?l`<p>No cases.</p>`:l`${Vp(e)}
    <p class="nn-formula">Mean gap between said and happened:
      <b data-shows="gap">${u($s(e))}</b></p>
    <p class="nn-formula">Mean surprise: <b data-shows="mean">${u(Up(t))}</b></p>
    <details><summary>All bins</summary><table class="nn-table">
    <thead><tr><th scope="col">from</th><th scope="col">cases</th>
      <th scope="col">said, on average</th><th scope="col">were spam</th></tr>
    </thead>
    <tbody>${e.map(({bin:n,count:o,said:r,happened:s})=>l`<tr><td>${u(n/10)}</td>
        <td data-shows="count">${o}</td>
        <td data-shows="said">${u(r)}</td>
        <td data-shows="happened">${u(s)}</td></tr>`)}</tbody></table></details>`}function Vp(t){let{bin:e,count:n,happened:o}=t.at(-1);return e<9?l`<p class="nn-top">It said 0.9 or more of none.</p>`:l`<p class="nn-top">It said 0.9 or more of ${n} emails. Of these,
    ${u(100*o,3)} % were spam.</p>`}function rc(t){let e=qn(t);if(e.length===0)return"A reliability plot without cases.";let n=e.map(({said:o,happened:r,count:s})=>`said ${u(o,2)}, happened ${u(r,2)} (${s})`);return`What a model said against what happened, in ${e.length} bins: ${n.join("; ")}. The mean gap is ${u($s(e),2)}.`}var sc={picture:Hp,controls:Gp,readout:Kp,describe:rc,goals:{"02-calibrate":{ask:"Make this filter honest: bring the mean gap below 0.025. What happens to the mean surprise on the way?",praise:"Its log-odds were about twice too large. The knob that makes it honest also makes the surprise about as small as it can be.",met:t=>oc(qn(t))>0&&$s(qn(t))<Xp}}};var Xo="sigmoid-curve",Et=x([-4,4],[34,346]),Rt=x([-.05,1.05],[206,24]),Uo=3,Cn=({w:t,b:e},n)=>L(n*t+e),$e=({w:t,b:e})=>-e/t,Xn=t=>t.w*ie(t.x*t.w+t.b);function _p(t,e){let n=t.x>3?-1:1,[o,r]=[h(Et(t.x)),h(Et(t.x+n))],[s,a]=[h(Rt(e)),h(Rt(e+n*Xn(t)))];return l`<path class="nn-rise" d="M${o} ${s}H${r}V${a}"/>`}function Yp(t,e){let n=Cn(t,t.x),o=$e(t);return l`<svg viewBox="0 0 360 244" role="img"
    aria-label="${ic(t)}">
    <clipPath id="${e}-clip"><rect x="34" y="24" width="312" height="182"/>
    </clipPath>
    ${N(Et,Rt,{names:["x","output"],count:5})}
    <g clip-path="url(#${e}-clip)">
      ${t.tangent&&[_p(t,n),Xt(t.x,n,Xn(t),Et,Rt,70)]}
      <path class="nn-graph" d="${J(r=>Cn(t,r),Et,Rt,200)}"/>
      ${Math.abs(o)<=4&&Zp(o)}
    </g>
    ${Ut("point",Et(t.x),Rt(n))}
  </svg>`}var Zp=t=>l`<path class="nn-distance"
    d="M${h(Et(t))} ${h(Rt(0))}V${h(Rt(.5))}"/>
  <path class="nn-centre" d="M${h(Et(t))} ${h(Rt(.5)-7)}l7 7l-7 7l-7 -7z"/>`;function Jp(t,e){return l`${b(Xo,"w",t,e)}
    ${t.lockable&&ze(Xo,"keep",t,e)}
    ${b(Xo,"b",t,e)} ${b(Xo,"x",t,e)}`}function Qp(t){let{w:e,b:n,x:o}=t,r=o*e+n;return l`<p class="nn-formula">z = ${u(o)}·${k(e)} ${P(n)} =
      <b data-shows="z">${u(r)}</b></p>
    <p class="nn-formula">σ(${u(r)}) =
      <b data-shows="y">${ft(L(r))}</b></p>
    ${t.tangent&&l`<p class="nn-formula">slope here: <b data-shows="slope">${u(Xn(t))}</b> up for one step to the right</p>`}
    <p>${e===0?"With weight 0 the input changes nothing: the curve is flat.":l`Centre ◆ (output 0.5): x = <b data-shows="centre">${u($e(t))}</b>`}</p>
    ${th(t)}`}function th(t){return!t.lockable||t.keep||ac(t)?"":l`<p class="nn-note">To be kept, the centre must lie between
    −${Uo} and ${Uo}.</p>`}var ac=t=>Math.abs($e(t))<=Uo;function ic(t){let{w:e,b:n,x:o}=t,r=e===0?"It is flat.":`It ${e>0?"rises":"falls"} from left to right; its centre is at x = ${u($e(t))}.`,s=t.tangent?`, with slope ${u(Xn(t))}`:"";return`The sigmoid curve of a neuron with weight ${u(e)} and bias ${u(n)}. ${r} At x = ${u(o)} the output is ${ft(Cn(t,o))}${s}.`}function eh(t,e){if(t.keep)return ac(e)?{...t,centre:$e(e)}:{};if(!e.keep)return t;if("w"in t)return{...t,b:0-t.w*e.centre};if("b"in t){let n=-t.b/e.w;return Math.abs(n)<=Uo?{...t,centre:n}:{...t,keep:!1}}return t}var cc={picture:Yp,controls:Jp,readout:Qp,describe:ic,input:eh,drags:{point:(t,[e])=>({x:H(Et.invert(e),[-4,4],8)})},goals:{"02-mirror":{ask:"Turn the curve round: it must fall from left to right, with its centre where it was at the start.",praise:"Both knobs changed sign. The centre −b/w does not notice.",met:(t,e)=>t.w<0&&Math.abs($e(t)-$e(e))<1e-9},"02-step-at-two":{ask:"Make a step at x = 2: below 0.05 at x = 1.5, above 0.95 at x = 2.5. The switch “keep the centre” helps.",praise:"A step, nearly. With the centre kept at 2, the bias had to follow the weight: b = −2w.",met:t=>Cn(t,1.5)<.05&&Cn(t,2.5)>.95},"02-steepest":{ask:"Move the point to where the curve is steepest. What is the slope?",praise:"At the centre, and there it is a quarter of the weight. No other place is as steep.",met:t=>t.tangent&&Math.abs(Xn(t))>.2475*Math.abs(t.w)}}};var nh=Array.prototype,oh=nh.slice;function rh(t,e){return t-e}function sh(t){for(var e=0,n=t.length,o=t[n-1][1]*t[0][0]-t[n-1][0]*t[0][1];++e<n;)o+=t[e-1][1]*t[e][0]-t[e-1][0]*t[e][1];return o}var lc=t=>()=>t;function ah(t,e){for(var n=-1,o=e.length,r;++n<o;)if(r=ih(t,e[n]))return r;return 0}function ih(t,e){for(var n=e[0],o=e[1],r=-1,s=0,a=t.length,i=a-1;s<a;i=s++){var c=t[s],m=c[0],p=c[1],d=t[i],f=d[0],$=d[1];if(ch(c,d,e))return 0;p>o!=$>o&&n<(f-m)*(o-p)/($-p)+m&&(r=-r)}return r}function ch(t,e,n){var o;return lh(t,e,n)&&mh(t[o=+(t[0]===e[0])],n[o],e[o])}function lh(t,e,n){return(e[0]-t[0])*(n[1]-t[1])===(n[0]-t[0])*(e[1]-t[1])}function mh(t,e,n){return t<=e&&e<=n||n<=e&&e<=t}function uh(){}var Wt=[[],[[[1,1.5],[.5,1]]],[[[1.5,1],[1,1.5]]],[[[1.5,1],[.5,1]]],[[[1,.5],[1.5,1]]],[[[1,1.5],[.5,1]],[[1,.5],[1.5,1]]],[[[1,.5],[1,1.5]]],[[[1,.5],[.5,1]]],[[[.5,1],[1,.5]]],[[[1,1.5],[1,.5]]],[[[.5,1],[1,.5]],[[1.5,1],[1,1.5]]],[[[1.5,1],[1,.5]]],[[[.5,1],[1.5,1]]],[[[1,1.5],[1.5,1]]],[[[.5,1],[1,1.5]]],[]];function uc(){var t=1,e=1,n=za,o=c;function r(m){var p=n(m);if(Array.isArray(p))p=p.slice().sort(rh);else{let d=Wa(m,ph);for(p=xt(...Pa(d[0],d[1],p),p);p[p.length-1]>=d[1];)p.pop();for(;p[1]<d[0];)p.shift()}return p.map(d=>s(m,d))}function s(m,p){let d=p==null?NaN:+p;if(isNaN(d))throw new Error(`invalid value: ${p}`);var f=[],$=[];return a(m,d,function(g){o(g,m,d),sh(g)>0?f.push([g]):$.push(g)}),$.forEach(function(g){for(var w=0,I=f.length,E;w<I;++w)if(ah((E=f[w])[0],g)!==-1){E.push(g);return}}),{type:"MultiPolygon",value:p,coordinates:f}}function a(m,p,d){var f=new Array,$=new Array,g,w,I,E,z,C;for(g=w=-1,E=ge(m[0],p),Wt[E<<1].forEach(j);++g<t-1;)I=E,E=ge(m[g+1],p),Wt[I|E<<1].forEach(j);for(Wt[E<<0].forEach(j);++w<e-1;){for(g=-1,E=ge(m[w*t+t],p),z=ge(m[w*t],p),Wt[E<<1|z<<2].forEach(j);++g<t-1;)I=E,E=ge(m[w*t+t+g+1],p),C=z,z=ge(m[w*t+g+1],p),Wt[I|E<<1|z<<2|C<<3].forEach(j);Wt[E|z<<3].forEach(j)}for(g=-1,z=m[w*t]>=p,Wt[z<<2].forEach(j);++g<t-1;)C=z,z=ge(m[w*t+g+1],p),Wt[z<<2|C<<3].forEach(j);Wt[z<<3].forEach(j);function j(rt){var jt=[rt[0][0]+g,rt[0][1]+w],st=[rt[1][0]+g,rt[1][1]+w],ht=i(jt),dt=i(st),R,D;(R=$[ht])?(D=f[dt])?(delete $[R.end],delete f[D.start],R===D?(R.ring.push(st),d(R.ring)):f[R.start]=$[D.end]={start:R.start,end:D.end,ring:R.ring.concat(D.ring)}):(delete $[R.end],R.ring.push(st),$[R.end=dt]=R):(R=f[dt])?(D=$[ht])?(delete f[R.start],delete $[D.end],R===D?(R.ring.push(st),d(R.ring)):f[D.start]=$[R.end]={start:D.start,end:R.end,ring:D.ring.concat(R.ring)}):(delete f[R.start],R.ring.unshift(jt),f[R.start=ht]=R):f[ht]=$[dt]={start:ht,end:dt,ring:[jt,st]}}}function i(m){return m[0]*2+m[1]*(t+1)*4}function c(m,p,d){m.forEach(function(f){var $=f[0],g=f[1],w=$|0,I=g|0,E=gs(p[I*t+w]);$>0&&$<t&&w===$&&(f[0]=mc($,gs(p[I*t+w-1]),E,d)),g>0&&g<e&&I===g&&(f[1]=mc(g,gs(p[(I-1)*t+w]),E,d))})}return r.contour=s,r.size=function(m){if(!arguments.length)return[t,e];var p=Math.floor(m[0]),d=Math.floor(m[1]);if(!(p>=0&&d>=0))throw new Error("invalid size");return t=p,e=d,r},r.thresholds=function(m){return arguments.length?(n=typeof m=="function"?m:Array.isArray(m)?lc(oh.call(m)):lc(m),r):n},r.smooth=function(m){return arguments.length?(o=m?c:uh,r):o===c},r}function ph(t){return isFinite(t)?t:NaN}function ge(t,e){return t==null?!1:+t>=e}function gs(t){return t==null||isNaN(t=+t)?-1/0:t}function mc(t,e,n,o){let r=o-e,s=n-e,a=isFinite(r)||isFinite(s)?r/s:Math.sign(r)/Math.sign(s);return isNaN(a)?t:t+a-.5}var be=41,hh=.3;function an(t,e,n,o){let r=({domain:[c,m]},p)=>c+(m-c)*p/(be-1),s=Array.from({length:be*be},(c,m)=>t([r(n,m%be),r(o,Math.floor(m/be))])),a=([c,m])=>[n(r(n,c-.5)),o(r(o,m-.5))],i=c=>In(c.map(a),hh).map(m=>m.map(Math.round));return uc().size([be,be]).thresholds(e)(s).map(({coordinates:c})=>{let m=c.flat().map(p=>dh(i(p)));return l`<path class="nn-level" d="${m.join("")}"/>`})}function dh([t,...e]){let n=t,o=e.map(r=>{let s=r.map((a,i)=>a-n[i]);return n=r,s.join(s[1]<0?"":" ")});return`M${t.join(" ")}l${o.join(" ")}z`}function pc(t,e,n,o=5){let[r,s]=[h(e),h(n)],a=[l`<circle cx="${r}" cy="${s}" r="${o}"/>`,l`<rect x="${h(e-o)}" y="${h(n-o)}" width="${2*o}"
      height="${2*o}"/>`,l`<path d="M${r} ${h(n-1.3*o)}l${1.2*o} ${2.2*o}h${-2.4*o}z"/>`][t];return l`<g class="nn-runner" data-runner="${t}">${a}</g>`}function Ho(t,e,n,o){let r=t.map(([i,c])=>`${h(n(i))} ${h(o(c))}`),[s,a]=t.at(-1);return l`<path class="nn-track" data-runner="${e}"
    d="M${r.join("L")}"/>${pc(e,n(s),o(a))}`}var Fo=([t,e],n,o)=>l`<path class="nn-centre" d="M${h(n(t))} ${h(o(e)-6)}l6 6l-6 6l-6 -6z"/>`,Go=t=>l`<svg class="nn-symbol" viewBox="-9 -9 18 18" aria-hidden="true"
    >${pc(t,0,0,6)}</svg>`;var Ko="slice",hc=[-2,2],Un=[-2.5,2.5],we={plane:{word:"2x + y",levels:[-6,-4,-2,0,2,4,6],high:[-7.5,7.5],steep:3,rules:()=>["2","1"]},bowl:{word:"x² + 2y²",levels:[.5,2,4,6,9,12,15],high:[0,19],steep:10,rules:([t,e])=>[`2x = 2·${k(t)}`,`4y = 4·${k(e)}`]},product:{word:"x·y",levels:[-4,-2,-1,-.25,.25,1,2,4],high:[-6.25,6.25],steep:3,rules:()=>["y","x"]}},_=x(Un,[232,22]),xe=[350,272],Yt=[262,338],dc=52,fh=.3,bs=({turn:t})=>x(Un,t?[73,283]:[30,240]);function ye({surface:t,x:e,y:n,angle:o}){let r=[e,n],{height:s,slopes:a}=Wn[t];return{place:r,height:s(r),slopes:a(r),slope:ts(t,r,o)}}function fc(t,[e,n],[o,r]){let s=Math.atan2(r-n,o-e)*180/Math.PI;return l`<path class="${t}" d="M${h(e)} ${h(n)}L${h(o)} ${h(r)}"
    /><path class="${t}" transform="translate(${h(o)} ${h(r)})
    rotate(${h(s)})" d="M-9 -5L0 0L-9 5"/>`}function $h(t,e,n){let{height:o}=Wn[t.surface],{place:r,slopes:s}=ye(t),[a,i]=r,c=x(we[t.surface].high,xe),m=x(we[t.surface].high,Yt),[p,d]=[h(e(a)),h(_(i))],f=o(r);return l`
    <path class="nn-cut" d="M${e.range[0]} ${d}H${e.range[1]}"/>
    <path class="nn-cut" data-axis="y" d="M${p} ${_.range[0]}V${_.range[1]}"/>
    <rect class="nn-silent" x="30" y="${xe[1]}" width="210"
      height="${xe[0]-xe[1]}"/>
    <rect class="nn-silent" x="${Yt[0]}" y="22"
      width="${Yt[1]-Yt[0]}" height="210"/>
    <clipPath id="${n}-cuts"><path d="M30 ${xe[1]}H240V${xe[0]}H30Z
      M${Yt[0]} 22H${Yt[1]}V232H${Yt[0]}Z"/></clipPath>
    <g clip-path="url(#${n}-cuts)">
    <path class="nn-cut" d="${J($=>o([$,i]),e,c)}"/>
    ${Xt(a,f,s[0],e,c,46)}
    <circle class="nn-centre" cx="${p}" cy="${h(c(f))}" r="4"/>
    <path class="nn-cut" data-axis="y" d="${gh($=>o([a,$]),m)}"/>
    ${bh(i,f,s[1],m)}</g>
    <circle class="nn-centre" cx="${h(m(f))}" cy="${d}" r="4"/>
    <text class="nn-small" x="30" y="${xe[0]+17}">height along x</text>
    <text class="nn-small" x="${Yt[1]}" y="${_.range[0]+17}"
      text-anchor="end">height along y</text>`}function gh(t,e){return`M${[...Array(61).keys()].map(o=>{let r=Un[0]+(Un[1]-Un[0])*o/60;return`${h(e(t(r)))} ${h(_(r))}`}).join("L")}`}function bh(t,e,n,o){let[r,s]=[_(1)-_(0),n*(o(1)-o(0))],a=46/Math.hypot(r,s),i=[-a,a].map(c=>[h(o(e)+c*s),h(_(t)+c*r)]);return l`<path class="nn-tangent" d="M${i[0].join(" ")}L${i[1].join(" ")}"/>`}function xh(t,e,n){let{place:o,slopes:r,slope:s}=ye(t),a=[e(o[0]),_(o[1])],i=t.angle*Math.PI/180,c=[a[0]+dc*Math.cos(i),a[1]-dc*Math.sin(i)],m=o.map((g,w)=>g+fh*r[w]),p=x([0,360],[46,334]),{steep:d}=we[t.surface],f=x([-d,d],[370,286]),$=$t(r)===0;return l`<g clip-path="url(#${n}-map)">${!$&&fc("nn-gradient",a,[e(m[0]),_(m[1])])}</g>
    ${fc("nn-hand",a,c)}
    <g class="nn-axes">${[-d,0,d].map(g=>l`<line class="${g?"nn-grid":"nn-zero"}" x1="46" x2="334"
        y1="${f(g)}" y2="${f(g)}"/><text x="40" y="${f(g)+4}"
        text-anchor="end">${u(g)}</text>`)}${[0,90,180,270,360].map(g=>l`<line class="nn-grid" x1="${p(g)}" x2="${p(g)}"
        y1="${f.range[0]}" y2="${f.range[1]}"/><text x="${p(g)}" y="386"
        text-anchor="middle">${g}°</text>`)}<text class="nn-axis" x="12" y="274">↑ slope, by direction</text></g>
    <path class="nn-graph" d="${J(g=>ts(t.surface,o,g),p,f)}"/>
    <circle class="nn-centre" cx="${h(p(t.angle))}" cy="${h(f(s))}" r="5"/>
    <g class="nn-grab" data-drag="tip"><circle cx="${h(c[0])}"
      cy="${h(c[1])}" r="16"/><circle class="nn-handle nn-tip"
      cx="${h(c[0])}" cy="${h(c[1])}" r="8"/></g>`}function yh(t,e){let n=bs(t),{word:o,levels:r}=we[t.surface],{height:s}=Wn[t.surface];return l`<svg viewBox="0 0 346 ${t.turn?394:372}" role="img"
    aria-label="${$c(t)}">
    <clipPath id="${e}-map"><rect x="${n.range[0]}" y="22" width="210"
      height="210"/></clipPath>
    <rect class="nn-silent" x="${n.range[0]}" y="22" width="210" height="210"/>
    <g clip-path="url(#${e}-map)">${an(s,r,n,_)}</g>
    ${N(n,_,{names:["x",`y, and level lines of ${o}`],count:4})}
    ${t.turn?xh(t,n,e):$h(t,n,e)}
    <g class="nn-grab" data-drag="place"><circle cx="${h(n(t.x))}"
      cy="${h(_(t.y))}" r="16"/><circle class="nn-handle"
      cx="${h(n(t.x))}" cy="${h(_(t.y))}" r="9"/></g>
  </svg>`}var wh=(t,e)=>l`
  ${A(Ko,"surface",t,e,n=>we[n].word)}
  ${b(Ko,"x",t,e)} ${b(Ko,"y",t,e)}
  ${t.turn&&b(Ko,"angle",t,e)}`;function vh(t){let{place:e,height:n,slopes:o,slope:r}=ye(t),s=we[t.surface].rules(e),a=(c,m,p)=>l`<p class="nn-formula">along ${c},
    with ${m} held still: ${s[p]} = <b data-shows="d${c}">${u(o[p])}</b></p>`;return l`<p class="nn-formula">height = <b data-shows="height">${u(n)}</b></p>
    ${a("x","y",0)} ${a("y","x",1)} ${t.turn&&i(t)}`;function i({angle:c}){let m=c*Math.PI/180,[p,d]=[Math.cos(m),Math.sin(m)];return l`<p class="nn-formula">gradient = (${u(o[0])},
        ${u(o[1])}), its length <b data-shows="length">${u($t(o))}</b></p>
      <p class="nn-formula">direction = (${u(p,3)}, ${u(d,3)})</p>
      <p class="nn-formula">slope this way = ${u(o[0])}·${k(Number(p.toFixed(3)))} ${P(o[1])}·${k(Number(d.toFixed(3)))} = <b
        data-shows="slope">${u(K(r))}</b></p>`}}function $c(t){let{place:e,slopes:n,slope:o}=ye(t),r=`A map of ${we[t.surface].word} by its level lines. At x = ${u(e[0])}, y = ${u(e[1])} the slope along x is ${u(n[0])} and along y ${u(n[1])}.`;return t.turn?`${r} In the direction of ${t.angle} degrees it is ${u(K(o))}; the gradient's length is ${u($t(n))}.`:r}var kh=(t,e)=>Math.abs(t-e)<1e-9,gc={picture:yh,controls:wh,readout:vh,describe:$c,drags:{place:(t,[e,n])=>({x:H(bs(t).invert(e),hc,4),y:H(_.invert(n),hc,4)}),tip(t,[e,n]){let o=e-bs(t)(t.x),r=_(t.y)-n;if(o===0&&r===0)return{};let s=Math.atan2(r,o)*180/Math.PI;return{angle:(Math.round(s/5)*5+360)%360}}},goals:{"00-partials":{ask:"On x·y, find the place where the slope along x is 2 and the slope along y is −1.",praise:"At (−1, 2). For a product, each slope is the other factor.",met:({surface:t,x:e,y:n})=>t==="product"&&e===-1&&n===2},"00-same-slopes":{ask:"On x² + 2y², find a place where both slopes are the same, and not 0.",praise:"Wherever 2x = 4y: on the line of all places with x = 2y.",met(t){let[e,n]=ye(t).slopes;return t.surface==="bowl"&&e!==0&&kh(e,n)}},"00-steepest":{ask:"On x² + 2y², turn the hand until the slope is as large as it gets.",praise:"It points along the gradient's arrow, and the slope is nearly the arrow's length. No direction climbs faster.",met(t){let{slope:e,slopes:n}=ye(t),o=$t(n);return t.surface==="bowl"&&o>0&&e>.999*o}},"00-level":{ask:"Now turn it until the slope is about 0, but not at the bottom.",praise:"Along the level line the height does not change, and the gradient stands at a right angle to it.",met(t){let{slope:e,slopes:n}=ye(t);return Math.abs(e)<.05*$t(n)}}}};var Mh="softmax-bars",Vo=12,xs=316,bc=58;function Ah(t,e,n){let o=n*bc+8;return l`<text x="${Vo}" y="${o+14}">${e}</text>
    <text class="nn-strong" x="${Vo+xs}" y="${o+14}"
      text-anchor="end">${u(t)}</text>
    <rect class="nn-silent" x="${Vo}" y="${o+21}" width="${xs}"
      height="20" rx="3"/>
    <rect class="nn-one" x="${Vo}" y="${o+21}" width="${h(xs*t)}"
      height="20" rx="3"/>`}function Ih(t){let e=qe(t.z);return l`<svg viewBox="0 0 340 ${bc*e.length+4}" role="img"
    aria-label="${xc(t)}">
    ${e.map((n,o)=>Ah(n,t.names[o],o))}
  </svg>`}var Sh=(t,e)=>b(Mh,"z",t,e);function Th(t){let e=qe(t.z),n=t.z.map(Math.exp),o=n.reduce((r,s)=>r+s,0);return l`<table class="nn-table">
    <thead><tr><th scope="col">class</th><th scope="col">score z</th>
      <th scope="col">e<sup>z</sup></th><th scope="col">share of the sum</th>
      </tr></thead>
    <tbody>${e.map((r,s)=>l`<tr><td>${t.names[s]}</td>
        <td>${u(t.z[s])}</td>
        <td data-shows="power">${u(n[s])}</td>
        <td data-shows="share">${u(r)}</td></tr>`)}
    <tr><td>together</td><td></td><td data-shows="total">${u(o)}</td>
      <td>1</td></tr></tbody>
  </table>`}function xc({z:t,names:e}){let n=qe(t),o=e.map((r,s)=>`${r} has score ${u(t[s])} and gets ${u(n[s])}`);return`Softmax of ${e.length} scores: ${o.join("; ")}.`}var yc={wide:!0,picture:Ih,controls:Sh,readout:Th,describe:xc,goals:{"02-halve":{ask:"Halve the probability of the second class, without touching its own score.",praise:"Its score is what it was; its share is not. Whatever another class gains, this one helps to pay.",met:(t,e)=>t.z[1]===e.z[1]&&qe(t.z)[1]<=qe(e.z)[1]/2},"02-shift":{ask:"Change every score and leave every probability as it was.",praise:"The same number was added to all of them. Only the differences between scores count.",met:(t,e)=>{let n=t.z.map((o,r)=>o-e.z[r]);return n[0]!==0&&n.every(o=>o===n[0])}}}};var _o="bumps",Zo=[...Array(201).keys()].map(t=>t/200),ws=x([0,1],[34,332]),Yo=x([-1.25,1.25],[236,20]),Nh=["1st","2nd","3rd","4th","5th","6th","7th","8th"].map(t=>`${t} bump`),vc={hill:t=>Math.sin(Math.PI*t)**2,wave:t=>.8*Math.sin(2*Math.PI*t),roof:t=>t<.375?2*t:1.2*(1-t)};function Oh({count:t,steepness:e,heights:n}){let o=[...Array(t).keys()].flatMap(r=>[r,r+1]);return[{weight:[o.map(()=>e)],bias:o.map(r=>-e*r/t),activation:L},{weight:o.map((r,s)=>[s%2?-n[s>>1]:n[s>>1]]),bias:[0],activation:Sn}]}function kc(t){let[e,n]=G(Zo.map(r=>[r]),Oh(t)),o=t.heights.slice(0,t.count).map((r,s)=>e.A.map(a=>r*(a[2*s]-a[2*s+1])));return{sum:n.A.flat(),bumps:o}}var Mc=t=>Zo.map(vc[t.target]);function Jo(t){let e=Mc(t),n=kc(t).sum.map((r,s)=>Math.abs(r-e[s])),o=Math.max(...n);return{gap:o,at:n.indexOf(o)}}var ys=t=>ko(t.map((e,n)=>[ws(Zo[n]),Yo(e)]));function Lh(t){let{sum:e,bumps:n}=kc(t),o=Mc(t),{at:r}=Jo(t),s=h(ws(Zo[r]));return l`<svg viewBox="0 0 344 272" role="img"
    aria-label="${Ac(t)}">
    ${N(ws,Yo,{names:["x","output"],count:5})}
    ${n.map(a=>l`<polyline class="nn-bump" points="${ys(a)}"/>`)}
    <line class="nn-gap" x1="${s}" x2="${s}" y1="${h(Yo(e[r]))}"
      y2="${h(Yo(o[r]))}"/>
    <polyline class="nn-target" points="${ys(o)}"/>
    <polyline class="nn-made" points="${ys(e)}"/>
  </svg>`}function Eh(t,e){let n=b(_o,"heights",t,e,void 0,Nh);return l`${A(_o,"target",t,e)}
    ${A(_o,"count",t,e)}
    ${b(_o,"steepness",t,e)}
    ${n.slice(0,t.count)}
    <div class="nn-live"><button type="button" data-do="read"
      >Read the heights off the curve</button></div>`}function Rh(t){let{gap:e}=Jo(t);return l`<p class="nn-legend">
      <span><svg class="nn-symbol" viewBox="-9 -9 18 18" aria-hidden="true"
        ><path class="nn-target" d="M-9 0H9"/></svg> curve to match</span>
      <span><svg class="nn-symbol" viewBox="-9 -9 18 18" aria-hidden="true"
        ><path class="nn-made" d="M-9 0H9"/></svg> the network</span></p>
    <p>Largest gap: <b data-shows="gap">${u(e)}</b></p>
    <p>${2*t.count} hidden neurons,
      <b data-shows="knobs">${6*t.count+1}</b> knobs</p>`}function Ac(t){let e=t.heights.slice(0,t.count).map(n=>u(n));return`The curve "${t.target}" and a network of ${t.count} bumps of heights ${e.join(", ")}. They are at most ${u(Jo(t).gap,3)} apart.`}var Wh=t=>({heights:t.heights.map((e,n)=>n<t.count?Math.round(16*vc[t.target]((n+.5)/t.count))/16:e)}),wc=(t,e,n,o,r)=>({ask:o,praise:r,met:s=>s.target===t&&s.count===e&&Jo(s).gap<n}),Ic={picture:Lh,controls:Eh,readout:Rh,describe:Ac,actions:{read:Wh},goals:{"03-hill":wc("hill",4,.1,"Match the hill with four bumps: keep the largest gap below 0.1. The best heights are not the curve's own, and the steepness counts.","Matched. The steepness is a knob as well: flatter sigmoids turn the stairs into a slope."),"03-wave":wc("wave",8,.2,"Match the wave with eight bumps: keep the largest gap below 0.2.","Matched. With more bumps the gap would shrink further, to anything you like.")}};var As="dinner-party",Hn=["Agatha","Dahlia","Stiffy"],Pt=["h₁","h₂","h₃"],vs=[0,1,2].map(t=>({x:36,y:46+86*t,r:17})),cn=[0,1,2].map(t=>({x:192,y:46+86*t,r:22})),ve={x:310,y:132,r:24},Is=[...Array(8).keys()].map(t=>[t>>2,t>>1&1,t&1]),Qo=[1,1.5,3,4.3,0,0,0,0],Nc=Qo.with(3,1.5);function Fn({W1:t,b1:e,W2:n,b2:o,relu:r},s){let[a]=G(s,[{weight:t,bias:e,activation:Sn}]),i=a.Z.map(m=>m.map((p,d)=>r[d]?je(p):p)),[c]=G(i,[{weight:n,bias:o,activation:je}]);return{Z:a.Z,A:i,S:c.Z.flat(),Y:c.A.flat()}}var Oc=(t,e)=>Math.abs(t-e)<1e-9,ks=(t,e)=>Fn(t,Is).Y.every((n,o)=>Oc(n,e[o])),Ph=({goals:t})=>t.includes("03-feud")?Nc:Qo,Sc="M8 0h6v12q6 4 6 12v30q0 4-4 4h-10q-4 0-4-4v-30q0-8 6-12z",Ms=6;function zh(t,e){let n=Math.min(Ms,Math.ceil(K(t)));return l`${[...Array(n).keys()].map(o=>{let r=Math.min(1,t-o),s=96+30*o;return l`<g transform="translate(${s} 278)">
      <clipPath id="${e}-full${o}"><rect x="0" y="${h(58*(1-r))}"
        width="24" height="${h(58*r)}"/></clipPath>
      <path class="nn-wine" clip-path="url(#${e}-full${o})" d="${Sc}"/>
      <path class="nn-glass" d="${Sc}"/></g>`})}
  ${t>Ms&&l`<text class="nn-strong" x="${96+30*Ms}" y="318">…</text>`}`}function Bh(t,e){let{A:n,Y:o}=Fn(t,[t.guests]),[r,s]=[n[0].map(K),K(o[0])];return l`<svg viewBox="0 0 340 346" role="img"
    aria-label="${Lc(t)}">
    ${Xe([...t.W1.flatMap((a,i)=>a.map((c,m)=>({weight:c,from:vs[i],to:cn[m],part:`w${i}${m} x${i} h${m}`,faint:!t.guests[i],label:t.knobs,along:.26}))),...t.W2.map(([a],i)=>({weight:a,from:cn[i],to:ve,part:`v${i} o`,faint:r[i]===0,label:t.knobs,along:.48}))].filter(({weight:a})=>a!==0))}
    ${vs.map((a,i)=>lt(a,t.guests[i]?"✓":"",{part:`x${i}`,on:t.guests[i]===1}))}
    ${cn.map((a,i)=>lt(a,u(r[i],3),{part:`h${i}`,on:r[i]>0}))}
    ${lt(ve,u(s,3),{part:"o",on:s>0})}
    ${Hn.map((a,i)=>l`<text class="nn-halo nn-small" x="8" y="${vs[i].y-23}"
          >${a}</text>`)}
    ${t.knobs&&cn.map(({x:a,y:i,r:c},m)=>l`<text class="nn-halo nn-small ${V(t.b1[m])}" x="${a}"
          y="${i+c+16}" text-anchor="middle" data-part="b${m} h${m}"
          >${P(t.b1[m])}</text>`)}
    ${t.knobs&&l`<text class="nn-halo nn-small ${V(t.b2[0])}" x="${ve.x}"
      y="${ve.y+ve.r+16}" text-anchor="middle" data-part="c0 o"
      >${P(t.b2[0])}</text>`}
    ${Pt.map((a,i)=>l`<text class="nn-halo nn-small" x="${cn[i].x}"
          y="${cn[i].y-28}" text-anchor="middle">${a}</text>`)}
    <text class="nn-small" x="${ve.x}" y="${ve.y-32}"
      text-anchor="middle">bottles</text>
    <path class="nn-wire" d="M14 336.75H326"/>
    ${s===0&&l`<text class="nn-small" x="96" y="322">ginger ale</text>`}
    ${zh(s,e)}
    <text class="nn-strong" x="18" y="322">${u(s,3)} ×</text>
  </svg>`}var Tc=t=>({W1:([e,n])=>`weight from ${Hn[e]} to ${Pt[n]}`,b1:([e])=>`bias of ${Pt[e]}`,W2:([e])=>`weight from ${Pt[e]} to bottles`,b2:()=>"bias of bottles"})[t.split(".")[0]](t.split(".").slice(1));function Dh(t,e){return l`${ae(As,"guests",t,e,Hn)}
    ${t.unplug&&l`<hr>${ae(As,"relu",t,e,Pt)}`}`}function jh(t,e,n){let{Z:o,A:r,S:s,Y:a}=Fn(t,[t.guests]),i=Pt.map((c,m)=>{let p=t.W2[m][0];return l`${m>0&&" "}<span class="${V(p)}"
      >${m>0?P(p):u(p)}·${u(K(r[0][m]))}</span>`});return l`<p class="nn-formula">hidden: ${Pt.map((c,m)=>l`${m>0&&", "}${t.relu[m]?"ReLU":""}(<span data-shows="z">${u(K(o[0][m]))}</span>) = <b
        data-shows="a">${u(K(r[0][m]))}</b>`)}</p>
    <p class="nn-formula">bottles: ReLU(${i} ${P(t.b2[0])}) =
      ReLU(<span data-shows="s">${u(K(s[0]))}</span>) = <b
      data-shows="bottles">${u(K(a[0]))}</b></p>
    ${t.knobs&&qh(t,e,n)}
    ${t.table&&Ch(t)}`}function qh(t,e,n){let o=(s,a)=>({...yo(s,Tc(s),t,n),part:a}),r=s=>xo(s,t,e);return l`<p>Pick a knob, then turn it with the slider.</p>
    <div class="nn-equation">
    ${Z(r(t.W1.map((s,a)=>s.map((i,c)=>o(`W1.${a}.${c}`,`w${a}${c} x${a} h${c}`)))),"W₁","(3, 3)")}
    ${Z(r([t.b1.map((s,a)=>o(`b1.${a}`,`b${a} h${a}`))]),"b₁","(3,)")}
    ${Z(r(t.W2.map((s,a)=>[o(`W2.${a}.0`,`v${a} o`)])),"W₂","(3, 1)")}
    ${Z(r([[o("b2.0","c0 o")]]),"b₂","(1,)")}
  </div>
  ${bo(As,Tc(t.knob),t,e,n)}`}function Ch(t){let{A:e,Y:n}=Fn(t,Is),o=Ph(t),r=n.map((a,i)=>Oc(a,o[i])),s=r.filter(Boolean).length;return l`<p class="nn-count" data-none="${s===8}"><b
      data-shows="right">${s}</b> of 8 guest lists as wanted</p>
    <table class="nn-table nn-tight">
    <thead><tr>${Hn.map(([a,...i])=>l`<th scope="col">${a}<span
        class="nn-wide">${i.join("")}</span></th>`)}${Pt.map(a=>l`<th scope="col">${a}</th>`)}
      <th scope="col">bottles</th><th scope="col">wanted</th></tr></thead>
    <tbody>${Is.map((a,i)=>{let c=a.join()===t.guests.join();return l`<tr data-right="${String(r[i])}"
        ${c&&l`aria-current="true"`}>${a.map(m=>l`<td>${m}</td>`)}${e[i].map(m=>l`<td>${u(K(m),3)}</td>`)}
        <td data-shows="list">${u(K(n[i]))}</td>
        <td>${o[i]} ${r[i]?"✓":"✗"}</td></tr>`})}</tbody></table>`}function Lc(t){let{A:e,Y:n}=Fn(t,[t.guests]),o=Hn.filter((i,c)=>t.guests[c]),r=o.length===0?"Nobody is invited":`Invited: ${o.join(" and ")}`,s=Pt.filter((i,c)=>K(e[0][c])>0),a=s.length===0?"none":s.join(", ");return`${r}. Hidden neurons above 0: ${a}. The network says ${u(K(n[0]))} bottles.`}var Ec={picture:Bh,controls:Dh,readout:jh,describe:Lc,goals:{"03-most-wine":{ask:"Find the guest list that needs the most wine.",praise:"Dahlia with Stiffy, and without Agatha: 4.3 bottles. That is more than the two would bring one by one.",met:({guests:t})=>t.join()==="0,1,1"},"03-idle-relu":{ask:"Take out as many of the hidden ReLUs as you can without changing the wine for any guest list.",praise:"Found. What arrives at h₁ and h₃ is never below 0, so ReLU has nothing to stop there. At h₂ it has: −0.5 for nobody.",met:(t,e)=>t.relu.filter(n=>!n).length===2&&ks({...e,relu:t.relu},Qo)&&ks(t,Qo)},"03-feud":{ask:"Dahlia and Stiffy have fallen out. Together they must now bring only 1.5 bottles; every other list stays as it was.",praise:"Settled, on all eight lists. Only a hidden neuron that sees both guests can tell the pair from its parts.",met:t=>t.relu.every(Boolean)&&ks(t,Nc)}}};var Zt=[.05,.1],ln=[.01,.99],ke=[.35,.6],Ts=.5,Ns=1e4,Rc=[.15,.2,.25,.3,.4,.45,.5,.55],Wc=([t,e],n,o,r)=>[L(t*n[r]+e*n[r+1]+o),L(t*n[r+2]+e*n[r+3]+o)];function Ss(t){let e=Wc(Zt,t,ke[0],0),n=Wc(e,t,ke[1],4),o=[n[0]-ln[0],n[1]-ln[1]],r=(o[0]**2+o[1]**2)/2;return{hidden:e,output:n,misses:o,error:r}}var tr=t=>t*(1-t),Pc=([t,e],[n,o])=>[t*n,t*o,e*n,e*o],zc=(t,e)=>t.map((n,o)=>n-Ts*e[o]);function Os(t,e=!1){let{hidden:n,output:o,misses:r,error:s}=Ss(t),[a,i]=[r[0]*tr(o[0]),r[1]*tr(o[1])],c=[a,i],m=Pc(c,n),p=t.slice(4),d=e?zc(p,m):p,f=[(a*d[0]+i*d[2])*tr(n[0]),(a*d[1]+i*d[3])*tr(n[1])],$=Pc(f,Zt).concat(m),g=zc(t,$);return{hidden:n,output:o,misses:r,error:s,outputBlame:c,through:d,hiddenBlame:f,gradient:$,next:g}}var Xh={false:[Rc],true:[Rc]};function Bc(t,e=!1){let n=Xh[e];for(;n.length<=t;)n.push(Os(n.at(-1),e).next);return n[t]}function Dc(t,e,n=1e-5){let o=Ss(t.with(e,t[e]+n)).error,r=Ss(t.with(e,t[e]-n)).error;return(o-r)/(2*n)}var Ls="mazur-network",Gn=["hidden","outputs","output-blame","hidden-blame","update"],Uh={hidden:"hidden neurons",outputs:"outputs","output-blame":"blame on the outputs","hidden-blame":"blame on the hidden",update:"new weights"},Rs=[34,178,322].map((t,e)=>[74,196].map(n=>({x:t,y:n,r:e?28:22}))),nr=[0,1],Me=t=>"₁₂₃₄₅₆₇₈"[t],Jt=t=>u(t,6),mn=t=>u(t,9),Hh=t=>t!==0&&Math.abs(t)<1e-4?t.toExponential(5).replaceAll("-","−"):Jt(t),un=(t,e)=>Gn.indexOf(t.phase)>=Gn.indexOf(e);function Ws(t){let e=Bc(t.steps,t.early);return{w:e,...Os(e,t.early)}}var jc={first:[0,1,2,3],second:[4,5,6,7]},Cc=(t,e)=>un(t,e<4?"hidden-blame":"output-blame"),Xc=(t,e)=>un(t,t.early&&e>=4?"hidden-blame":"update"),Uc=({phase:t},e)=>t===(e>=4?"output-blame":"hidden-blame");function Fh(t,e,n){return Xc(t,n)?e.next[n]:Uc(t,n)?e.gradient[n]:e.w[n]}function qc({phase:t},e){return t==="update"||t==="hidden-blame"?!0:t==="hidden"==e<4}function Gh(t,e){return[...jc.first,...jc.second].map(n=>{let o=n>=4,[r,s]=[n>>1&1,n&1],a=Fh(t,e,n);return{from:Rs[o?1:0][s],to:Rs[o?2:1][r],weight:a,text:u(a,Uc(t,n)?2:4),now:qc(t,n),faint:!qc(t,n),along:s===r?.5:.32}})}var Es=({x:t,y:e,r:n},o,r=0)=>l`<text class="nn-halo nn-small" x="${t}" y="${e+n+18+17*r}"
    text-anchor="middle">${o}</text>`,er=({x:t,y:e,r:n},o,r=0)=>l`<text class="nn-halo nn-small" x="${t}" y="${e-n-8-17*r}"
    text-anchor="middle">${o}</text>`;function Kh(t){let e=Ws(t),[n,o,r]=Rs;return l`<svg viewBox="0 0 360 300" role="img"
    aria-label="${Hc(t)}">
    ${Xe(Gh(t,e))}
    ${nr.map(s=>lt(n[s],Zt[s]))}
    ${nr.map(s=>[lt(o[s],u(e.hidden[s]),{now:["hidden","hidden-blame"].includes(t.phase)}),[er,Es][s](o[s],un(t,"hidden-blame")?`h${Me(s)}, δ ${u(e.hiddenBlame[s],3)}`:`h${Me(s)}`)])}
    ${nr.map(s=>[lt(r[s],un(t,"outputs")&&u(e.output[s]),{now:["outputs","output-blame"].includes(t.phase)}),[er,Es][s](r[s],`target ${ln[s]}`),un(t,"output-blame")&&[er,Es][s](r[s],`δ ${u(e.outputBlame[s],3)}`,1)])}
    ${er(n[0],"inputs")}
    <text class="nn-small" x="180" y="288" text-anchor="middle">${Vh(t)}</text>
  </svg>`}function Vh({phase:t,early:e}){return{hidden:"values go → on the wires: weights",outputs:"values go → on the wires: weights","output-blame":"← blame comes, right-hand wires: gradients","hidden-blame":`← left: gradients, right: ${e?"NEW":"old"} weights`,update:"on the wires: the new weights"}[t]}var _h=(t,e)=>l`${A(Ls,"phase",t,e,n=>Uh[n])}
  ${b(Ls,"steps",t,e)}
  ${t.hunt&&ze(Ls,"early",t,e)}
  <div class="nn-play nn-live">
    <button type="button" data-do="first">To step 1</button>
    <button type="button" data-do="last">To step 10,000</button>
    <button type="button" data-do="back">One step back</button>
  </div>`;function Yh({phase:t,early:e},n){let{w:o,hidden:r,output:s,misses:a,outputBlame:i,hiddenBlame:c}=n,m=p=>u(p);return{hidden:()=>l`h₁ = σ(${Zt[0]}·${k(o[0])} + ${Zt[1]}·${k(o[1])}
      + ${ke[0]}) = ${Jt(r[0])}`,outputs:()=>l`o₁ = σ(${m(r[0])}·${k(o[4])} +
      ${m(r[1])}·${k(o[5])} + ${ke[1]}) = ${Jt(s[0])}`,"output-blame":()=>l`δ of o₁ = (${m(s[0])} − ${ln[0]}) ·
      ${m(s[0])}·(1 − ${m(s[0])}) = ${Jt(i[0])}`,"hidden-blame":()=>l`δ of h₁ = (${m(i[0])}·${k(n.through[0])} + ${k(i[1])}·${k(n.through[2])}) ·
      ${m(r[0])}·(1 − ${m(r[0])}) = ${Jt(c[0])}`,update:()=>l`new w₅ = ${m(o[4])} − ${Ts} ·
      ${k(n.gradient[4])} = ${Jt(n.next[4])}`}[t]()}function Zh(t,e,n){let o=(r,s,a)=>l`<td ${r&&l`data-shows="${s}"`}>${r?Hh(a):"·"}</td>`;return l`<table class="nn-table nn-tight">
    <thead><tr><th scope="col">${t.hunt?"weight":"pick"}</th>
      <th scope="col">value</th><th scope="col">gradient</th>
      <th scope="col">next</th></tr></thead>
    <tbody>${n.w.map((r,s)=>{let a=!t.hunt&&t.pick===`w${s+1}`;return l`<tr ${a&&l`aria-current="true"`}>
        <td>${t.hunt?`w${Me(s)}`:Jh(t,e,s)}</td>
        ${o(!0,"weight",r)}
        ${o(Cc(t,s),"gradient",n.gradient[s])}
        ${o(Xc(t,s),"next",n.next[s])}</tr>`})}</tbody></table>`}function Jh(t,e,n){let o=`${e}-pick${n}`;return l`<label class="nn-option" for="${o}"><input type="radio" name="${e}-pick"
    id="${o}" data-trait="pick" value="w${n+1}" ${t.pick===`w${n+1}`&&"checked"}> w${Me(n)}</label>`}function Qh(t,e){let n=Number(t.pick[1])-1;if(!Cc(t,n))return l`<p class="nn-formula">Blame has not come to w${Me(n)}
      yet.</p>`;let[o,r]=[n>>1&1,n&1],s=n>=4,a=(s?e.outputBlame:e.hiddenBlame)[o],i=(s?e.hidden:Zt)[r];return l`<p class="nn-formula">Three ways to the gradient of w${Me(n)}.
      By hand: δ · input = ${k(a)} · ${u(i)} =
      <b data-shows="hand">${mn(a*i)}</b></p>
    <p class="nn-formula">By nudging w${Me(n)} by 0.00001 up and down:
      <b data-shows="nudge">${u(Dc(e.w,n),7)}</b></p>
    <p class="nn-formula">By nnlib's matrices, all eight at once:
      <b data-shows="backward">${mn(td(e.w)[n])}</b></p>`}function td(t){let e=nr.map(o=>{let[r,s,a,i]=t.slice(4*o,4*o+4);return{weight:[[r,a],[s,i]],bias:[ke[o],ke[o]],activation:L,slope:ie}}),{slopes:n}=Ye(e,{X:[Zt],y:[ln],loss:_e});return n.flatMap(({weight:[[o,r],[s,a]]})=>[o,s,r,a])}function ed(t,e){let n=Ws(t),o=t.steps;return l`<p class="nn-formula">${Yh(t,n)}</p>
    ${un(t,"outputs")&&l`<p class="nn-formula">After ${o} step${o!==1&&"s"}: outputs
      <b data-shows="output">${mn(n.output[0])}</b> and
      <b data-shows="output">${mn(n.output[1])}</b>, error
      <b data-shows="error">${mn(n.error)}</b></p>`}
    ${Zh(t,e,n)}
    ${!t.hunt&&Qh(t,n)}`}function Hc(t){let e=Ws(t),{steps:n,phase:o,early:r}=t,s=i=>i.map(c=>Jt(c)).join(" and "),a={hidden:()=>`the hidden neurons give ${s(e.hidden)}`,outputs:()=>`the outputs are ${s(e.output)}, the error ${mn(e.error)}`,"output-blame":()=>`the outputs' blame is ${s(e.outputBlame)}`,"hidden-blame":()=>`the hidden neurons' blame is ${s(e.hiddenBlame)}`+(r?", passed through weights that were moved already":""),update:()=>`the new weights are ${e.next.map(i=>Jt(i)).join(", ")}`}[o]();return`A network with two inputs, two hidden neurons and two outputs, after ${n} step${n===1?"":"s"} of training${r?" with the early update":""}. In the next step ${a}.`}function nd({steps:t,phase:e}){let n=Gn[Gn.indexOf(e)+1];return n?{phase:n}:t<Ns?{steps:t+1,phase:Gn[0]}:null}var Fc={picture:Kh,controls:_h,readout:ed,describe:Hc,pace:1200,plays:()=>!0,play:nd,actions:{first:()=>({steps:1,phase:"outputs"}),last:()=>({steps:Ns,phase:"outputs"}),back:({steps:t})=>({steps:Math.max(0,t-1),phase:"outputs"})},goals:{"05-one-step":{ask:"Go through one whole step: forward, backward, new weights, and the outputs after it. Has the error fallen?",praise:"From 0.298371109 to 0.291027774. All four weights to the outputs moved by more than 0.01; those to the hidden neurons by less than 0.001.",met:({steps:t,phase:e,early:n})=>t===1&&e==="outputs"&&!n},"05-find-bug":{ask:"Make the error after one step the published 0.291027924.",praise:"That is the slip: w₅ to w₈ were moved first, and the hidden neurons' blame came through the moved weights.",met:({steps:t,phase:e,early:n})=>t===1&&e!=="hidden"&&n},"05-last-error":{ask:"The published last error is 0.0000351085. Neither version has it after 10,000 steps. Which one has it, and when?",praise:"The right code, one step earlier. The published outputs are those of the early update after all 10,000.",met:({steps:t,phase:e,early:n})=>t===9999&&e!=="hidden"&&!n}}};var sr="network-steps",Gc=[0,1].map(t=>({x:36,y:66+120*t,r:20})),or=[0,1].map(t=>({x:172,y:66+120*t,r:29})),Ps={x:302,y:126,r:29},ar=["first","last"],rr=[["h₁","h₂"],["output"]],Kn=15,zs=[[0,0],[0,1],[1,0],[1,1]],Vc=({W1:t,b1:e,W2:n,b2:o})=>[{weight:t,bias:e,activation:L},{weight:n,bias:o,activation:L}],Ds=t=>di(t.x,Vc(t)).slice(0,t.at),_c=t=>G(zs,Vc(t))[1].A.flat(),js=t=>t>.5?"even":"odd",Bs=(t,e)=>t>.5==(e%2===0),ir=(t,e,n,o)=>t.findLast(r=>r.layer===e&&r.to===n&&(!o||r.op===o))?.value;function Yc({op:t,layer:e,to:n,from:o}={}){let r=e?"o":`h${n}`,s={product:e?[`v${o}`,`a${o}`,r]:[`w${o}${n}`,`x${o}`,r],sum:[r],bias:[r,e?"c0":`b${n}`],activation:e?[r,"y","s0"]:[r,`a${n}`,`z${n}`]};return new Set(s[t])}function Zc({op:t,layer:e,to:n,terms:o,value:r}){let s=p=>u(p,6),[a,i]=o,[c,m]={product:()=>["value times weight",`${s(a)} · ${k(i,6)}`],sum:()=>["add what arrives",`${s(a)} ${P(i,6)}`],bias:()=>["add its bias",`${s(a)} ${P(i,6)}`],activation:()=>["squash",`σ(${s(a)})`]}[t]();return[`${rr[e][n]}: ${c}`,`${m} = ${s(r)}`]}function od(t){let e=Ds(t),n=Yc(e.at(-1)),o=e.length?Zc(e.at(-1)):["nothing done yet","Press Step"],r=[t.W1,t.W2],s=(m,p,d,f,$,g,w,I)=>({from:f,to:$,weight:r[m][p][d],part:`${g} ${w}`,now:n.has(g),along:I}),a=(m,p)=>{let d=ir(e,m,p);return d===void 0?"":u(d)},i=(m,{x:p,y:d,r:f},$)=>l`<text class="nn-halo nn-small ${V(m)}" x="${p}"
      y="${d+f+17}" text-anchor="middle" data-part="${$}"
      ${n.has($.split(" ")[0])&&"data-now"}>${P(m)}</text>`,c=ir(e,1,0,"activation");return l`<svg viewBox="0 0 340 300" role="img"
    aria-label="${Jc(t)}">
    ${Xe([...[0,1].flatMap(m=>[0,1].map(p=>s(0,m,p,Gc[m],or[p],`w${m}${p}`,`x${m} h${p}`,m===p?.5:.34))),...[0,1].map(m=>s(1,m,0,or[m],Ps,`v${m}`,"o",.5))])}
    ${Gc.map((m,p)=>lt(m,t.x[p],{part:`x${p}`,now:n.has(`x${p}`)}))}
    ${or.map((m,p)=>lt(m,a(0,p),{part:`h${p}`,now:n.has(`h${p}`)||n.has(`a${p}`)}))}
    ${lt(Ps,a(1,0),{part:"o",now:n.has("o")})}
    ${or.map((m,p)=>i(t.b1[p],m,`b${p} h${p}`))}
    ${i(t.b2[0],Ps,"c0 o")}
    <text class="nn-small" x="14" y="38">${ar[0]} digit</text>
    <text class="nn-small" x="14" y="224">${ar[1]} digit</text>
    <text class="nn-small" x="172" y="29" text-anchor="middle">h₁</text>
    <text class="nn-small" x="172" y="149" text-anchor="middle">h₂</text>
    <text class="nn-small" x="302" y="89" text-anchor="middle">output</text>
    <text class="nn-strong" x="302" y="191" text-anchor="middle"
      >${c!==void 0&&js(c)}</text>
    <text class="nn-small" x="170" y="264" text-anchor="middle">step ${t.at} of ${Kn} · ${o[0]}</text>
    <text class="nn-strong" x="170" y="288" text-anchor="middle"
      >${o[1]}</text>
  </svg>`}var Kc=t=>({W1:([e,n])=>`weight from the ${ar[e]} digit to ${rr[0][n]}`,b1:([e])=>`bias of ${rr[0][e]}`,W2:([e])=>`weight from ${rr[0][e]} to the output`,b2:()=>"bias of the output"})[t.split(".")[0]](t.split(".").slice(1));function rd(t,e){return l`<div>${ae(sr,"x",t,e,ar)}</div>
    <div>${b(sr,"at",t,e)}</div>`}function sd(t,e,n){let o=Ds(t),r=Yc(o.at(-1)),s=(f,$,g={})=>({text:f===void 0?"·":u(f),part:$,now:r.has($.split(" ")[0]),...g}),a=(f,$,g)=>s($,g,{value:$,...t.knobs&&yo(f,Kc(f),t,n)}),i=f=>xo(f,t,e),c=(f,$)=>ir(o,f,$,"bias"),m=(f,$)=>ir(o,f,$,"activation"),p=(f,$)=>f===void 0?{}:{shows:$},d=[0,1];return l`<div class="nn-equation">
      ${Z(i([t.x.map((f,$)=>s(f,`x${$}`))]),"x","(1, 2)")}
      <span>@</span>
      ${Z(i(t.W1.map((f,$)=>f.map((g,w)=>a(`W1.${$}.${w}`,g,`w${$}${w} x${$} h${w}`)))),"W₁","(2, 2)")}
      <span>+</span>
      ${Z(i([t.b1.map((f,$)=>a(`b1.${$}`,f,`b${$} h${$}`))]),"b₁","(2,)")}
    </div>
    <div class="nn-equation"><span>=</span>
      ${Z(i([d.map(f=>s(c(0,f),`z${f} h${f}`,p(c(0,f),"z")))]),"z₁","(1, 2)")}
      <span>σ →</span>
      ${Z(i([d.map(f=>s(m(0,f),`a${f} h${f}`,p(m(0,f),"a")))]),"a₁","(1, 2)")}
    </div>
    <div class="nn-equation"><span>a₁ @</span>
      ${Z(i(t.W2.map((f,$)=>[a(`W2.${$}.0`,f[0],`v${$} o`)])),"W₂","(2, 1)")}
      <span>+</span>
      ${Z(i([[a("b2.0",t.b2[0],"c0 o")]]),"b₂","(1,)")}
    </div>
    <div class="nn-equation"><span>=</span>
      ${Z(i([[s(c(1,0),"s0 o",p(c(1,0),"z"))]]),"z₂","(1, 1)")}
      <span>σ →</span>
      ${Z(i([[s(m(1,0),"y o",p(m(1,0),"a"))]]),"a₂","(1, 1)")}
    </div>
    ${t.knobs&&bo(sr,Kc(t.knob),t,e,n)}
    ${t.table&&ad(t)}`}function ad(t){let e=_c(t),n=e.filter(Bs).length;return l`<table class="nn-table nn-tight">
    <thead><tr><th scope="col">number</th><th scope="col">digits</th>
      <th scope="col">output</th><th scope="col">says</th>
      <th scope="col">right?</th></tr></thead>
    <tbody>${e.map((o,r)=>{let s=Bs(o,r),a=zs[r].join()===t.x.join();return l`<tr data-right="${String(s)}"
        ${a&&l`aria-current="true"`}><td>${r}</td>
        <td>${zs[r].join(", ")}</td>
        <td data-shows="output">${u(o)}</td><td>${js(o)}</td>
        <td>${s?"✓ yes":"✗ no"}</td></tr>`})}</tbody></table>
    <p class="nn-count" data-none="${n===4}"><b data-shows="right"
      >${n}</b> of 4 numbers right</p>`}function Jc(t){let[e,n]=t.x,o=Ds(t),r=`A network with two inputs, two hidden neurons and one output. The number ${2*e+n} comes in as the digits ${e} and ${n}. `;if(o.length===0)return`${r}No step is done yet.`;let[s,a]=Zc(o.at(-1)),i=t.at===Kn?` It says ${js(o.at(-1).value)}.`:"";return`${r}Step ${t.at} of ${Kn}, ${s}: ${a}.${i}`}var Qc={picture:od,controls:rd,readout:sd,describe:Jc,pace:1400,plays:({knobs:t})=>!t,play:({at:t})=>t<Kn?{at:t+1}:null,goals:{"03-step":{ask:"Step to the end. Before each step say which two numbers meet next, and what comes out.",praise:"That is a forward pass: six products, three sums, three biases, three sigmoids.",met:t=>t.at===Kn},"03-one-knob":{ask:"The network calls every number even. One of its nine knobs, turned alone, puts all four right. Find it.",praise:"Found: the weight from the last digit to h₁. The output counts h₁ against even, so h₁ must rise when the last digit is 1.",met:(t,e)=>_c(t).every(Bs)&&Lr(sr,t,e).length===1}}};var id=[1,1.778279410038923,3.1622776601683795,5.623413251903491];function cr(t){let e=Math.floor(t);return+`1e${e}`*id[4*(t-e)]}function Vn(t,e,n){let o=n?Math.fround:i=>i,r=i=>o(o(i*i)*i),s=o(cr(t)),a=r(o(1.5+s));return o(e==="one side"?o(a-r(1.5))/s:o(a-r(o(1.5-s)))/o(2*s))}var pn=(t,e,n)=>Math.abs(Vn(t,e,n)-6.75)/6.75;var qs="nudge-error",zt=x([-16,0],[50,344]),It=x([-14,2],[230,26]),md=Array.from({length:65},(t,e)=>(e-64)/4),_n=["one side","both sides"],el=t=>Math.max(It.domain[0],Math.min(2,Math.log10(t)));function ud(){let[t,e]=zt.range,[n,o]=It.range;return l`<g class="nn-axes">
    ${[-16,-12,-8,-4,0].map(r=>l`<line class="nn-grid" x1="${zt(r)}" x2="${zt(r)}"
        y1="${n}" y2="${o}"/><text x="${zt(r)}" y="${n+17}"
        text-anchor="middle">${Eo(r)}</text>`)}
    ${[-12,-8,-4,0].map(r=>l`<line class="nn-grid" x1="${t}" x2="${e}"
        y1="${It(r)}" y2="${It(r)}"/><text x="${t-6}" y="${It(r)+4}"
        text-anchor="end">${Eo(r)}</text>`)}
    <text class="nn-axis" x="${e}" y="${n+36}" text-anchor="end"
      >nudge ε →</text>
    <text class="nn-axis" x="6" y="14">↑ relative error</text>
  </g>`}function pd(t,{power:e,single:n}){let o=md.filter(a=>a>=e),r=o.map(a=>[h(zt(a)),h(It(el(pn(a,t,n))))]),s=t===_n[1];return l`<polyline class="nn-error-line ${s?"nn-positive":"nn-negative"}" points="${r.map(a=>a.join()).join(" ")}"/>
    ${r.filter((a,i)=>Number.isInteger(o[i])).map(([a,i])=>s?l`<circle class="nn-one" cx="${a}" cy="${i}" r="4"/>`:l`<rect class="nn-none" x="${a-3.5}" y="${i-3.5}" width="7"
              height="7"/>`)}`}function hd(t){let{power:e,way:n,single:o}=t,r=pn(e,n,o),[s,a]=[h(zt(e)),h(It(el(r)))];return l`<svg viewBox="0 0 360 272" role="img"
    aria-label="${nl(t)}">
    ${ud()} ${_n.map(i=>pd(i,t))}
    <path class="nn-distance" d="M${s} ${It.range[0]}V${a}"/>
    <circle class="nn-handle" data-drag="nudge" cx="${s}" cy="${a}" r="10"/>
    <text class="nn-small" x="${zt(-15.8)}" y="${It(-13.4)}">← round-off</text>
    <text class="nn-small" x="${zt(-.2)}" y="${It(-13.4)}" text-anchor="end"
      >the curve bends →</text>
  </svg>`}var dd=(t,e)=>l`${b(qs,"power",t,e)}
  ${A(qs,"way",t,e)} ${ze(qs,"single",t,e)}`;function fd({power:t,way:e,single:n}){let o=cr(t),r=Vn(t,e,n),s=pn(t,e,n),a=e===_n[0]?"(f(x + ε) − f(x)) ÷ ε":"(f(x + ε) − f(x − ε)) ÷ 2ε";return l`<p class="nn-legend"><span><svg class="nn-symbol"
      viewBox="0 0 14 14"><rect class="nn-none" x="3" y="3" width="8"
      height="8"/></svg> one side</span><span><svg class="nn-symbol"
      viewBox="0 0 14 14"><circle class="nn-one" cx="7" cy="7" r="5"/></svg>
      both sides</span></p>
    <p class="nn-formula">f(x) = x³ at x = ${1.5}; the slope is
      ${6.75}.</p>
    <p class="nn-formula">ε = <b data-shows="nudge">${u(o)}</b>:
      ${a} = <b data-shows="slope">${u(r,12)}</b></p>
    <p class="nn-formula">Wrong by the part <b data-shows="error">${u(s)}</b> of the slope.</p>`}function nl({power:t,way:e,single:n}){return`Two curves: the relative error of a nudged slope, measured on one side and on both sides, for nudges from 1 down to the present one${n?", in single precision":""}. At the nudge ${u(cr(t))}, ${e}, the slope comes out as ${u(Vn(t,e,n),12)}, an error of ${u(pn(t,e,n))}.`}function tl(t,e){let n=Array.from({length:17},(r,s)=>s-16),o=n.map(r=>pn(r,t,e));return n[o.indexOf(Math.min(...o))]}var ol={picture:hd,controls:dd,readout:fd,describe:nl,drags:{nudge:(t,[e])=>({power:Math.max(-16,Math.min(0,Math.round(zt.invert(e))))})},goals:{"05-one-side":{ask:"Measure on one side. Find the nudge with the smallest error.",praise:"Near 10⁻⁸: there the bend of the curve and the round-off cost about the same.",met:({power:t,way:e,single:n})=>e===_n[0]&&!n&&t===tl(e,n)},"05-both-sides":{ask:"Measure on both sides. Where is the bottom of the valley now?",praise:"Near 10⁻⁵, and more than a hundred times deeper. This is what check_gradients does.",met:({power:t,way:e,single:n})=>e===_n[1]&&!n&&t===tl(e,n)},"05-lost":{ask:"Find a nudge so small that the quotient is exactly 0.",praise:"Lost: x + ε is x again, because a number has about 16 digits and no more.",met:({power:t,way:e,single:n})=>Vn(t,e,n)===0}}};var ot=t=>t.length===1?`(${t[0]},)`:`(${t.join(", ")})`;function rl(t,e){return t[1]===e[0]?{shape:[t[0],e[1]]}:{error:`matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature (n?,k),(k,m?)->(n?,m?) (size ${e[0]} is different from ${t[1]})`}}function sl(t,e){let[n,o]=t,[r]=e;if(o===r||r===1)return{shape:[n,o]};if(o===1)return{shape:[n,r]};let s=a=>ot(a).replace(/ /g,"");return{error:`operands could not be broadcast together with shapes ${s(t)} ${s(e)} `}}var lr="shape-checker",Bt=16,Cs={"X @ W + b":(t,e)=>[t,e],"X @ W.T + b":(t,e)=>[t,e.toReversed()],"W @ X + b":(t,e)=>[e,t]},al={"X @ W + b":["X","W"],"X @ W.T + b":["X","W.T"],"W @ X + b":["W","X"]};function Yn({formula:t,X:e,W:n,b:o}){let r=rl(...Cs[t](e,n));if(r.error)return{error:r.error,where:"@"};let s=sl(r.shape,[o]);return s.error?{error:s.error,where:"+",product:r.shape}:{shape:s.shape,product:r.shape}}var Xs=t=>{let{shape:e,product:n}=Yn(t);return!!e&&t.b!==n[1]};function hn([t,e],n,o,r=""){let s=[...[...Array(Math.max(0,t-1)).keys()].map(a=>`M${n} ${o+Bt*(a+1)}h${Bt*e}`),...[...Array(Math.max(0,e-1)).keys()].map(a=>`M${n+Bt*(a+1)} ${o}v${Bt*t}`)];return l`<g class="nn-grid-box" data-kind="${r}"><rect x="${n}"
    y="${o}" width="${Bt*e}" height="${Bt*t}"/><path
    d="${s.join("")}"/></g>`}function $d(t){let[e,n]=Cs[t.formula](t.X,t.W),[o,r]=al[t.formula],{error:s,where:a,product:i,shape:c}=Yn(t),[m,p]=[152,168],d={x:m-18-Bt*e[1],y:p},f={x:m,y:p-18-Bt*n[0]},$=a==="@"?"wrong":"",g=a==="+"?"wrong":Xs(t)?"odd":"",w=(i??[e[0]])[0],I=p+Bt*w+12;return l`<svg viewBox="0 0 340 352" role="img"
    aria-label="${il(t)}">
    ${hn(e,d.x,d.y,$)}
    ${hn(n,f.x,f.y,$)}
    ${c&&hn(c,m,p,"copy")}
    ${i&&hn(i,m,p,"made")}
    <text class="nn-strong" x="${m}" y="${f.y-7}">${r} ${ot(n)}</text>
    <text class="nn-strong" x="${m-12}" y="${p-8}" text-anchor="end"
      >${o} ${ot(e)}</text>
    ${!i&&l`<text class="nn-strong nn-negative" x="${m+4}" y="${p+18}"
        >${e[1]} and ${n[0]} differ</text>`}
    ${i&&l`${c&&hn([1,c[1]],m,I,"copy")}
      ${hn([1,t.b],m,I,g)}
      <text class="nn-strong" x="${m-8}" y="${I+12}"
        text-anchor="end">+ b ${ot([t.b])}</text>
      ${a==="+"&&l`<text class="nn-strong nn-negative" x="${m-8}"
          y="${I+30}" text-anchor="end">${i[1]} and ${t.b} differ</text>`}`}
    ${!s&&l`<text class="nn-strong" x="${m-8}" y="${I+32}" text-anchor="end">= ${ot(c)}</text>`}
  </svg>`}function gd(t,e){let n=["rows","columns"];return l`${A(lr,"formula",t,e)}
    ${b(lr,"X",t,e,void 0,n)}
    ${b(lr,"W",t,e,void 0,n)}
    ${b(lr,"b",t,e)}`}function bd(t){let{formula:e,X:n,W:o,b:r}=t,{error:s,shape:a}=Yn(t),i=l`<p class="nn-formula"><code>${e}</code> with X
    ${ot(n)}, W ${ot(o)}, b ${ot([r])}</p>`;return s?l`${i}<p class="nn-error"><code><b>ValueError:</b> <span
      data-shows="error">${s}</span></code></p><p>${xd(t)}</p>`:l`${i}<p>Result: <b data-shows="shape">${ot(a)}</b>. ${Xs(t)?yd(t):`${a[0]} rows, and one column for each of ${a[1]} biases.`}</p>`}function xd(t){let[e,n]=Cs[t.formula](t.X,t.W),[o,r]=al[t.formula];return Yn(t).where==="@"?`Each row of ${o} has ${e[1]} numbers, each column of ${r} has ${n[0]}. They must pair up one to one.`:`The product has ${n[1]} columns, and b has ${t.b} entries. There must be one bias for each neuron, that is for each column.`}var yd=({b:t})=>t===1?"NumPy is content, but all neurons share one bias. Was that meant?":`NumPy is content, but it has copied the single column ${t} times: one neuron has become ${t}. Was that meant?`;function il(t){let{error:e,shape:n}=Yn(t),{formula:o,X:r,W:s,b:a}=t,i=`${o} with X ${ot(r)}, W ${ot(s)}, b ${ot([a])}`;return e?`${i}: they do not fit.`:`${i}: ${ot(n)}.`}var cl={picture:$d,controls:gd,readout:bd,describe:il,goals:{"03-fit":{ask:"Four examples with two inputs each, three neurons. Give W the shape that lets X @ W + b run.",praise:"It fits: (4, 2) @ (2, 3) + (3,) gives (4, 3).",met:t=>t.formula==="X @ W + b"&&`${t.X} ${t.W} ${t.b}`=="4,2 2,3 3"},"03-silent":{ask:"Make NumPy compute something without a complaint although b has not one entry for each neuron.",praise:"That is the mistake to fear: no message, and numbers that look like an answer. Print the shapes.",met:Xs}}};var St=x([-2.6,3.4],[34,334]),Jn={line:{y:[-6.5,6.5],glass:-1.3,word:"2x − 1"},square:{y:[-1,9.8],glass:.1,word:"x²"},"three-squares":{y:[-3,29],glass:.1,word:"3x²"},"square-and-line":{y:[-2,15.6],glass:-1.3,word:"x² + 2x"}},Zn=50,wd=[...Array(61).keys()];function Qn({curve:t,x:e,halvings:n}){let o=2**-n;return{run:o,to:e+o,f:Qr[t],...fi(t,e,o)}}var vd=(t,e,n,o,r)=>wd.map(s=>e+(n-e)*s/60).map(s=>`${h(o(s))},${h(r(t(s)))}`).join(" ");function ll({f:t,to:e,slope:n},o,r,s,a,i){let c=m=>t(o)+n*(m-o);return l`<polyline class="nn-curve" points="${vd(t,r,s,a,i)}"/>
    <line class="nn-secant" x1="${h(a(r))}" y1="${h(i(c(r)))}"
      x2="${h(a(s))}" y2="${h(i(c(s)))}"/>
    <circle class="nn-dot" cx="${h(a(o))}" cy="${h(i(t(o)))}" r="5"/>
    <circle class="nn-dot" cx="${h(a(e))}" cy="${h(i(t(e)))}" r="5"/>`}function kd({f:t,to:e,run:n,rise:o},r,s){let[a,i,c,m]=[St(r),s(t(r)),St(e),s(t(e))],p=d=>Math.abs(d)>22;return l`<path class="nn-steps" d="M${h(a)} ${h(i)}H${h(c)}V${h(m)}"/>
    ${p(c-a)&&l`<text class="nn-halo nn-small" text-anchor="middle"
      x="${h((a+c)/2)}" y="${h(i+(o<0?-8:18))}">run</text>`}
    ${p(c-a)&&p(m-i)&&l`<text class="nn-halo nn-small" x="${h(c+7)}"
      y="${h((i+m)/2+5)}">rise</text>`}`}function Md(t,e,n,o){let r=.5/e.run;if(r<2)return"";let s=t.x+e.run/2,a=(e.f(t.x)+e.f(e.to))/2,[i,c]=[St(Jn[t.curve].glass),24+Zn],m=f=>i+(St(f)-St(s))*r,p=f=>c+(n(f)-n(a))*r,d=Zn/(St(1)-St(0))/r*1.05;return l`<clipPath id="${o}-glass"><circle cx="${h(i)}" cy="${c}"
      r="${Zn}"/></clipPath>
    <circle class="nn-node" cx="${h(i)}" cy="${c}" r="${Zn}"/>
    <g clip-path="url(#${o}-glass)">${ll(e,t.x,s-d,s+d,m,p)}</g>
    <text class="nn-halo nn-small" x="${h(i)}" y="${c+Zn+17}"
      text-anchor="middle">magnified ×${r}</text>`}function Ad(t,e){let n=Qn(t),o=x(Jn[t.curve].y,[326,22]);return l`<svg viewBox="0 0 344 362" role="img"
    aria-label="${ml(t)}">
    <clipPath id="${e}-clip"><rect x="34" y="22" width="300" height="304"/>
    </clipPath>
    ${N(St,o,{names:["x",Jn[t.curve].word]})}
    <g clip-path="url(#${e}-clip)">${kd(n,t.x,o)}
      ${ll(n,t.x,...St.domain,St,o)}</g>
    ${Md(t,n,o,e)}
  </svg>`}function Id(t,e){return l`${A("secant","curve",t,e,n=>Jn[n].word)}
    ${b("secant","x",t,e)}
    ${b("secant","halvings",t,e)}`}function Sd(t){let{f:e,to:n,run:o,rise:r,slope:s}=Qn(t),a=i=>u(i,6);return l`<p class="nn-formula">run = <b data-shows="run">${u(o)}</b>
      (from x = ${a(t.x)} to ${a(n)})</p>
    <p class="nn-formula">rise = ${a(e(n))} −
      ${k(e(t.x),6)} = <b data-shows="rise">${u(r)}</b></p>
    <p class="nn-formula">slope = rise ÷ run = <b data-shows="slope"
      >${u(s)}</b></p>`}function ml(t){let{run:e,rise:n,slope:o}=Qn(t);return`The curve ${Jn[t.curve].word} with a line through two of its points. From x = ${u(t.x)} the run is ${u(e)}, the rise ${u(n)}, the slope ${u(o)}.`}var ul={picture:Ad,controls:Id,readout:Sd,describe:ml,goals:{"00-slope":{ask:"On x², stand at 1.5. Shrink the nudge until the slope is less than 0.001 away from 3.",praise:"Done. The smaller the nudge, the nearer to 3, and never quite there: 3 is the limit.",met:t=>t.curve==="square"&&t.x===1.5&&Math.abs(Qn(t).slope-3)<.001},"00-downhill":{ask:"Somewhere x² falls by 3 for each 1 to the right. Find the place, with the smallest nudge.",praise:"At −1.5. The slope of x² at x is 2x, here 2 · (−1.5).",met:t=>t.curve==="square"&&t.halvings===10&&Math.abs(Qn(t).slope+3)<.01}}};var Gs=[[0,0],[0,1],[1,0],[1,1]],Ks={AND:[0,0,0,1],OR:[0,1,1,1],NAND:[1,1,1,0],XOR:[0,1,1,0]},Us=x([-.6,1.6],[30,332]),Hs=x([-.6,1.6],[322,20]),Vs=({w:t,b:e},n)=>ct(q(n,t,e)),mr=t=>Gs.filter((e,n)=>Vs(t,e)===Ks[t.gate][n]).length,hl=t=>t.firing==="w1+w2+2b>0"&&t.silent==="w1+w2+2b<=0";function Td(t,e){return l`<svg viewBox="0 0 344 360" role="img"
    aria-label="${dl(t)}">
    ${He(t.w,t.b,Us,Hs,e)} ${N(Us,Hs,{count:3})}
    ${Gs.map((n,o)=>{let r=Ks[t.gate][o];return Lt(n,r,Vs(t,n)!==r,Us,Hs)})}
  </svg>`}function Nd(t,e){return l`${A("truth-table","gate",t,e)}
    ${b("truth-table","w",t,e)}
    ${b("truth-table","b",t,e)}`}function Od(t,e){return l`${yt("must fire","must stay silent")}
    <table class="nn-table" aria-label="the four rows">
      <thead><tr><th scope="col">x₁</th><th scope="col">x₂</th>
        <th scope="col">z</th><th scope="col">neuron</th>
        <th scope="col">${t.gate}</th><th scope="col">right?</th></tr>
      </thead>
      <tbody>${Gs.map((n,o)=>{let[r,s]=[Vs(t,n),Ks[t.gate][o]];return l`<tr data-right="${String(r===s)}"><td>${n[0]}</td>
          <td>${n[1]}</td><td data-shows="row-z">${u(q(n,t.w,t.b))}</td><td>${r}</td><td>${s}</td>
          <td>${r===s?"✓ yes":"✗ no"}</td></tr>`})}</tbody>
    </table>
    <p class="nn-count" data-none="${String(mr(t)===4)}"><b
      data-shows="right">${mr(t)}</b> of 4 rows right</p>
    ${t.gate==="XOR"&&Rd(t,e)}`}var Ld={"":"choose","w1+w2+b>0":"w₁ + w₂ + b > 0","w1+w2+2b>0":"w₁ + w₂ + 2b > 0","2w1+2w2+2b>0":"2w₁ + 2w₂ + 2b > 0"},Ed={"":"choose","w1+w2<=0":"w₁ + w₂ ≤ 0","w1+w2+b<=0":"w₁ + w₂ + b ≤ 0","w1+w2+2b<=0":"w₁ + w₂ + 2b ≤ 0"};function pl(t,e,n,o,r){return l`<p><label for="${n}-${t}">${o}</label>
    <select id="${n}-${t}" data-trait="${t}">
      ${Object.entries(r).map(([s,a])=>l`<option value="${s}"
          ${e[t]===s&&"selected"}>${a}</option>`)}
    </select></p>`}function Rd(t,e){return l`<details class="nn-proof"><summary>It cannot be done</summary>
    <p>Then show it. The four rows ask for:</p>
    <ul><li>row 0, 0 silent: b ≤ 0</li><li>row 0, 1 fires: w₂ + b > 0</li>
      <li>row 1, 0 fires: w₁ + b > 0</li>
      <li>row 1, 1 silent: w₁ + w₂ + b ≤ 0</li></ul>
    ${pl("firing",t,e,"Add the two rows that fire:",Ld)}
    ${pl("silent",t,e,"Add the two that stay silent:",Ed)}
    <p class="nn-verdict">${Wd(t)}</p></details>`}function Wd(t){return!t.firing||!t.silent?"":hl(t)?"One number, w₁ + w₂ + 2b, would have to be above 0 and not above 0. No knobs can do that: XOR cannot be done with one neuron.":`Not yet: look at the ${t.firing==="w1+w2+2b>0"?"second":"first"} sum. Add the left sides of its two rows, w to w and b to b; each row brings its own b.`}function dl(t){return`The four corners of the unit square, to be answered as ${t.gate} does. With weights ${u(t.w[0])} and ${u(t.w[1])} and bias ${u(t.b)}, ${mr(t)} of 4 are right.`}var Fs=(t,e)=>({ask:`Choose ${t} and get all four rows right.`,praise:e,met:n=>n.gate===t&&mr(n)===4}),fl={picture:Td,controls:Nd,readout:Od,describe:dl,goals:{"01-and":Fs("AND","AND: neither weight alone lifts the bias above 0, both together do."),"01-or":Fs("OR","OR: each weight alone lifts the bias above 0."),"01-nand":Fs("NAND","NAND: AND with every sign turned."),"01-xor":{ask:"Choose XOR. Get all four rows right, or prove that nobody can.",praise:"Shown: no single neuron can do XOR. Two layers can (chapter 3).",met:t=>t.gate==="XOR"&&hl(t)}}};var it=[[0,0],[0,1],[1,0],[1,1]],Ae=[0,1,1,0],_s=[-.25,1.25],dn=x(_s,[172,28]),ur=x(_s,[22,166]),pr=x(_s,[196,340]),Pd=[...Array(9).keys()].map(t=>t/8),zd=[...Array(25).keys()].map(t=>t/24),Dt=24,hr=({place:t,w:e,b:n},o)=>t(o).map(r=>q(r,e,n)),to=t=>hr(t,it).map((e,n)=>ct(e)===Ae[n]);function dr(t,e){let n=Bd(a=>hr(t,a),ur,dn),o=to(t),r=(a,i)=>a.map((c,m)=>Lt(c,Ae[m],!o[m],i,dn)),s=l`width="144" height="144"`;return l`<defs><pattern id="${e}-tilt" width="9" height="9"
      patternUnits="userSpaceOnUse" patternTransform="rotate(45)"
      ><line class="nn-hatch" y2="9"/></pattern>
      <clipPath id="${e}-right"><rect x="196" y="28" ${s}/>
      </clipPath></defs>
    <rect class="nn-silent" x="22" y="28" ${s}/>
    <path class="nn-fires" d="${n}"/>
    <path fill="url(#${e}-tilt)" d="${n}"/>
    <g clip-path="url(#${e}-right)">${He(t.w,t.b,pr,dn,e)}</g>
    ${N(ur,dn,{count:2})}
    ${N(pr,dn,{count:2,names:["h₁","h₂"]})}
    ${$l(a=>a,ur)}
    <g clip-path="url(#${e}-right)">${$l(t.place,pr)}</g>
    ${r(it,ur)} ${r(t.place(it),pr)}`}function $l(t,e){return[0,1].map(n=>Pd.map(o=>{let r=zd.map(s=>n?[s,o]:[o,s]);return l`<polyline class="nn-mesh" data-axis="${n}"
        points="${ko(t(r).map(([s,a])=>[e(s),dn(a)]))}"/>`}))}function Bd(t,e,n){let[o,r]=e.domain,s=[...Array(Dt+1).keys()].map(m=>o+(r-o)*m/Dt),a=s.flatMap(m=>s.map(p=>[p,m])),i=t(a),c=[];for(let m=0;m<Dt;m++){let p=[];for(let d=0;d<Dt;d++){let f=m*(Dt+1)+d,$=[f,f+1,f+Dt+2,f+Dt+1];if($.every(g=>i[g]>0)){p=[p[0]??f,f+1,f+Dt+2,p[3]??f+Dt+1];continue}c.push(p.map(g=>a[g])),c.push(Dd($.map(g=>({p:a[g],z:i[g]})))),p=[]}c.push(p.map(d=>a[d]))}return c.filter(m=>m.length).map(m=>`M${m.map(([p,d])=>`${h(e(p))} ${h(n(d))}`).join("L")}z`).join("")}function Dd(t){return t.flatMap(({p:e,z:n},o)=>{let r=t[(o+1)%t.length],s=n>0?[e]:[];if(n>0==r.z>0)return s;let a=n/(n-r.z);return[...s,e.map((i,c)=>i+a*(r.p[c]-i))]})}var Ys="xor-learning",fr=1500,jd=5,qd=3,Cd=9,Js=.01,Zs=x([0,fr],[46,336]),gl=Ge([-3,0],[332,236]),Xd={X:it,y:Ae.map(t=>[t]),loss:_e},Ud=["sigmoid","sigmoid"],Hd=Je((t,e)=>new Ze(Ve([2,2,1],Ud,"xavier",new Gt(t)),Xd,e),12);function fn({seed:t,rate:e,steps:n}){let o=Hd(t,e),r=o.at(n),[s,a]=r,c={place:d=>G(d,[s])[0].A,w:a.weight.flat(),b:a.bias[0]},m=G(it,r)[1].A.flat(),p=to(c).filter(Boolean).length;return{run:o,net:c,outputs:m,right:p,cost:o.cost(n)}}function Fd(t,e){let{run:n,net:o}=fn(t),r=gl(Js);return l`<svg viewBox="0 0 346 368" role="img"
    aria-label="${bl(t)}">
    ${dr(o,e)}
    <path class="nn-mean" d="M${Zs.range[0]} ${r}H${Zs.range[1]}"/>
    ${Ro(n,t.steps,Zs,gl)}
  </svg>`}var Gd=(t,e)=>l`
  <div class="nn-presets" role="group" aria-label="Starts to try">
    <button type="button" data-do="lucky">A lucky start</button>
    ${!t.goals?.includes("05-xor-stuck")&&l`<button type="button" data-do="stuck">A start that sticks</button>`}
  </div>
  ${b(Ys,"seed",t,e)} ${b(Ys,"rate",t,e)}
  ${b(Ys,"steps",t,e)}`;function Kd(t){let{outputs:e,right:n,cost:o}=fn(t);return l`${yt("XOR says 1","XOR says 0")}
    <table class="nn-table nn-tight">
    <thead><tr><th scope="col">x</th>${it.map(r=>l`<th scope="col">${r.join(", ")}</th>`)}</tr></thead>
    <tbody><tr><th scope="row">says</th>${e.map(r=>l`<td data-shows="output">${u(r)}</td>`)}</tr><tr><th scope="row">XOR</th>${Ae.map(r=>l`<td>${r}</td>`)}</tr></tbody></table>
    <p class="nn-formula">Cost after ${t.steps} steps: <b data-shows="cost"
      >${u(o)}</b></p>
    <p class="nn-count" data-none="${n===4}"><b data-shows="right"
      >${n}</b> of 4 corners right</p>
    ${Ke(Vd(t))}`}var Vd=({seed:t,rate:e,steps:n})=>["import numpy as np","from nnlib import (","    SGD, Linear, MSELoss, Sequential, Sigmoid, fit",")","",`rng = np.random.default_rng(${t})`,"net = Sequential(","    Linear(2, 2, rng=rng), Sigmoid(),","    Linear(2, 1, rng=rng), Sigmoid(),",")","X = [[0, 0], [0, 1], [1, 0], [1, 1]]","y = [[0], [1], [1], [0]]",`descend = SGD(net.parameters(), lr=${Pe(e)})`,"loss = MSELoss()",`fit(net, X, y, loss, descend, epochs=${n})`,"print(loss(net(X), y))"];function bl(t){let{right:e,cost:n}=fn(t);return`A network with two hidden sigmoids learns XOR from seed ${t.seed} at rate ${u(t.rate)}. After ${t.steps} steps the cost is ${u(n)} and ${e} of 4 corners are right. Two squares show the inputs and where the hidden neurons put them; below, the cost by steps.`}var _d=({steps:t})=>t<fr?{steps:Math.min(t+jd,fr)}:null,xl={picture:Fd,controls:Gd,readout:Kd,describe:bl,play:_d,plays:()=>!0,pace:16,verbs:{step:"Five steps",play:"Train"},actions:{lucky:t=>({...t,seed:qd,rate:4,steps:0}),stuck:t=>({...t,seed:Cd,rate:4,steps:0})},goals:{"05-xor-learned":{ask:"Train until the cost is below 0.01, the broken line.",praise:"Learned. The two hidden neurons have bent the square until one straight line parts the corners.",met:t=>fn(t).cost<Js},"05-xor-stuck":{ask:"Find a seed whose start sticks: after all 1,500 steps, at a rate of 2 or more, the cost is still above 0.1.",praise:"Stuck. The slopes have all but vanished and the answer is wrong: a slope of 0 does not mean done. Another start is the cure.",met:t=>t.steps===fr&&t.rate>=2&&fn(t).cost>.1},"05-xor-quick":{ask:"Bring the cost below 0.01 in 200 steps or fewer.",praise:"Quick. It takes a good start and a bold learning rate.",met:t=>t.steps<=200&&fn(t).cost<Js}}};var $r="xor-space",Yd={sigmoids:{weight:[[6,-4],[-4,6]],bias:[-3,-3],activation:L},ReLUs:{weight:[[1,-1],[-1,1]],bias:[0,0],activation:je}};function Qs({way:t,amount:e},n){let[{A:o}]=G(n,[Yd[t]]);return n.map((r,s)=>r.map((a,i)=>(1-e)*a+e*o[s][i]))}var ta=t=>({place:e=>Qs(t,e),w:t.w,b:t.b}),ea=t=>to(ta(t)).filter(Boolean).length,Zd=(t,e)=>l`<svg viewBox="0 0 346 212" role="img"
  aria-label="${wl(t)}">${dr(ta(t),e)}</svg>`;function Jd(t,e){return l`${A($r,"way",t,e)}
    ${b($r,"amount",t,e)}
    ${b($r,"w",t,e,void 0,["h₁","h₂"])}
    ${b($r,"b",t,e)}`}function Qd(t){let e=Qs(t,it),n=hr(ta(t),it),o=ea(t),[r,s]=t.w;return l`${yt("XOR says 1","XOR says 0")}
    <p class="nn-formula">z = ${u(r)}·h₁ ${P(s)}·h₂
      ${P(t.b)}; the output fires where z is above 0</p>
    <table class="nn-table nn-tight">
    <thead><tr><th scope="col">corner x₁, x₂</th>
      <th scope="col">is now at h₁, h₂</th><th scope="col">z</th>
      <th scope="col">fires</th></tr></thead>
    <tbody>${it.map((a,i)=>{let c=ct(n[i]),m=c===Ae[i];return l`<tr data-right="${String(m)}">
        <td>${a.join(", ")}</td>
        <td><span data-shows="h1">${u(e[i][0])}</span>, <span
          data-shows="h2">${u(e[i][1])}</span></td>
        <td data-shows="z">${u(n[i])}</td>
        <td>${c} ${m?"✓":"✗"}</td></tr>`})}</tbody></table>
    <p class="nn-count" data-none="${o===4}"><b data-shows="right"
      >${o}</b> of 4 corners right</p>`}function wl(t){let e=Qs(t,it).map((n,o)=>`${it[o].join(", ")} at ${n.map(r=>u(r,2)).join(", ")}`);return`Two squares: the inputs, and where two hidden ${t.way} put them, ${u(100*t.amount,3)} percent of the way. The corner ${e.join("; ")}. The line in the hidden square gets ${ea(t)} of 4 right.`}var yl=(t,e,n)=>({ask:e,praise:n,met:o=>o.way===t&&o.amount===1&&ea(o)===4}),vl={picture:Zd,controls:Jd,readout:Qd,describe:wl,goals:{"03-fold":yl("ReLUs","Choose ReLUs, move the square all the way, and place the line so that all four corners are right.","XOR. The fold laid the corners 0, 0 and 1, 1 on one place, so one line can part them from the other two."),"03-warp":yl("sigmoids","Choose sigmoids, and do the same.","XOR again. Nothing is folded here: the square is bent until a straight line is enough.")}};function gt(t,e=0){let n=null;return(o,r)=>(n=n?r.map((s,a)=>e*n[a]+s):[...r],o.map((s,a)=>s-t*n[a]))}function kl(t,[e,n]=[.9,.999],o=1e-8){let[r,s,a]=[null,null,0];return(i,c)=>{r??=c.map(()=>0),s??=c.map(()=>0),a+=1,r=r.map((d,f)=>d+(1-e)*(c[f]-d)),s=s.map((d,f)=>n*d+(1-n)*c[f]*c[f]);let m=t/(1-e**a),p=Math.sqrt(1-n**a);return i.map((d,f)=>d-m*r[f]/(Math.sqrt(s[f])/p+o))}}var Ml=10,bt=(t,e=Ml)=>t.some(n=>Math.abs(n)>e);function Qt(t,e,n,o,r=Ml){let s=[n];for(;s.length<=o&&!bt(s.at(-1),r);){let a=s.at(-1);s.push(t(a,e(a,s.length-1)))}return s}function Ie(t,e,n=0){let o=0;for(let[r,s]of t)o+=(r*e+n-s)**2;return o/t.length}function $n(t,e,n=0){let[o,r]=[0,0];for(let[s,a]of t){let i=2*(s*e+n-a)/t.length;o+=s*i,r+=i}return[o,r]}var na=t=>t.reduce((e,n)=>e+n,0)/t.length;function eo(t){let e=na(t.map(([o])=>o*o)),n=na(t.map(([o,r])=>o*r));return{bend:e,best:e===0?0:n/e}}function oa(t){let[e,n]=[0,1].map(s=>na(t.map(a=>a[s]))),o=t.map(([s,a])=>[s-e,a-n]),r=eo(o).best;return[r,n-r*e]}var ra="batch-paths",Se=x([-1.5,2.5],[30,350]),Te=x([-1.5,2.5],[344,24]),tf=[.02,.1,.3,.7,1.3,2.1,3.2,4.6],Al=4,Il=4,Sl=240,Tl=({points:t})=>[`full batch (${t.length})`,`mini-batch (${Al})`,"stochastic (1)"],no=({points:t},[e,n])=>Ie(t,e,n),br=t=>no(t,oa(t.points));function ef(t){let{points:e,orders:n,looked:o,start:r,lr:s}=t;return[e.length,Al,1].map(a=>{let i=Math.ceil(e.length/a),c=Math.floor(o/e.length),m=Math.floor(o%e.length/a),p=f=>{let $=n[Math.floor(f/i)%n.length],g=f%i*a;return $.slice(g,g+a).map(w=>e[w])},d=([f,$],g)=>$n(p(g),f,$);return Qt(gt(s),d,r,c*i+m)})}var oo=t=>ef(t).map(e=>{let n=e.at(-1);return{path:e,now:n,cost:no(t,n)}}),gr=new Map;function nf(t){let e=JSON.stringify(t.points);if(!gr.has(e)){gr.clear();let n=tf.map(o=>br(t)+o);gr.set(e,an(o=>no(t,o),n,Se,Te))}return gr.get(e)}function of(t,e){let[n,o]=t.start;return l`<svg viewBox="0 0 360 382" role="img"
    aria-label="${Nl(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="24" width="320" height="320"/>
    </clipPath>
    <g clip-path="url(#${e}-clip)">${nf(t)}</g>
    ${N(Se,Te,{names:["weight w","bias b"],count:4})}
    <g clip-path="url(#${e}-clip)">
      ${oo(t).map(({path:r},s)=>Ho(r,s,Se,Te)).reverse()}
      ${Fo(oa(t.points),Se,Te)}
    </g>
    <circle class="nn-handle" data-drag="start" cx="${h(Se(n))}"
      cy="${h(Te(o))}" r="11"/>
  </svg>`}var rf=(t,e)=>l`
  ${b(ra,"start",t,e,{},["w","b"])}
  ${b(ra,"lr",t,e)} ${b(ra,"looked",t,e)}`;function sf(t){let e=oo(t).map(({path:o,now:r,cost:s},a)=>l`<tr>
      <th scope="row">${Go(a)} ${Tl(t)[a]}</th>
      <td><b data-shows="steps">${o.length-1}</b></td>
      <td>${bt(r)?"gone":l`<b data-shows="cost">${u(s)}</b>`}</td></tr>`),n=t.looked/t.points.length;return l`<table class="nn-table"><thead><tr><th>rows in a step</th>
      <th>steps</th><th>true cost</th></tr></thead><tbody>${e}</tbody></table>
    <p>${u(n,3)} epoch${n!==1&&"s"}. ◆ is the lowest
      place; the cost there is <b data-shows="best">${u(br(t))}</b>.</p>
    <p class="nn-note">A press of <i>Step</i> looks at ${Il} examples. The full
      batch moves at every third press.</p>`}function Nl(t){let e=oo(t).map(({path:n,now:o,cost:r},s)=>{let a=bt(o)?"has gone":`is at a cost of ${u(r)}`;return`${Tl(t)[s]} ${a} after ${n.length-1} steps`});return`Level lines of the cost over weight and bias, with three walks from (${t.start.map(n=>u(n)).join(", ")}) at learning rate ${u(t.lr)}. ${t.looked} examples looked at: ${e.join("; ")}. The least possible cost is ${u(br(t))}.`}function af({looked:t,points:e,orders:n}){let o=Math.min(Sl,e.length*n.length);return t<o?{looked:Math.min(o,t+Il)}:null}var Ol={picture:of,controls:rf,readout:sf,describe:Nl,play:af,plays:()=>!0,pace:120,wide:!0,input:t=>"start"in t?{...t,looked:0}:t,drags:{start:(t,[e,n])=>({start:[H(Se.invert(e),Se.domain,20),H(Te.invert(n),Te.domain,20)],looked:0})},goals:{"04-one-epoch":{ask:"Start where the cost is above 2. After exactly one epoch, make one runner's cost less than a quarter of another's.",praise:"At a modest rate, twelve rough steps beat one exact step: most examples point roughly the way of their mean, so waiting for all of them is slow.",met:t=>{let e=oo(t).map(n=>n.cost);return t.looked===t.points.length&&no(t,t.start)>2&&Math.min(...e)<Math.max(...e)/4}},"04-settle":{ask:"After all 20 epochs, the stochastic runner must be within 0.002 of the least cost. At which rate does it come to rest?",praise:"At a small one. One example's slope is a rumour; small steps average many rumours. Now the full batch has hardly moved: each size of batch has a rate of its own.",met:t=>t.looked===Sl&&no(t,t.start)>2&&oo(t)[2].cost<br(t)+.002}}};var sa="descent",Tt=x([0,1.35],[46,346]),cf=24,lf=216,gn=286,xr=x([0,7e-4],[46,346]),mf=60,te=({points:t},e)=>Ie(t,e),yr=({points:t},e)=>$n(t,e)[0],uf=t=>[Qt(gt(t.lr),([e])=>[yr(t,e)],[t.A],t.steps)];function Ne(t){let{best:e,bend:n}=eo(t.points),o=uf(t)[0].map(([a])=>a),r=o.at(-1),s=1-2*n*t.lr;return{path:o,now:r,best:e,away:s,lands:1/(2*n),bounces:1/n}}function El(t){return t===1?"stands still: a rate of 0 moves nothing":Math.abs(t)<.002?"lands in one step":t>0?"crawls, always on the same side":Math.abs(t+1)<.001?"bounces forever, as near as it shows":t>-1?"zigzags, from side to side and inwards":"diverges: each step ends farther out"}function pf(t,e,n){let o=r=>`${h(Tt(r))} ${h(e(te(n,r)))}`;return l`<path class="nn-trail" d="M${t.map(o).join("L")}"/>
    ${t.slice(0,-1).map((r,s)=>l`<circle class="${s?"nn-step":"nn-from"}" cx="${h(Tt(r))}"
            cy="${h(e(te(n,r)))}" r="${s?3.5:6}"/>`)}`}var Ll=({lr:t,steps:e},n)=>e>0&&Math.abs(t/n-1)<.01;function hf(t,{lands:e,bounces:n}){let o=xr.domain[1],r=[["crawls",0,e],["zigzags",e,n],["diverges",n,o]].filter(([,i])=>i<o),s=h(xr(t.lr)),a=r.some(([,,i])=>i<o&&Ll(t,i));return l`${a&&l`<text class="nn-small" x="46" y="${gn+34}">rate:</text>`}
    ${r.map(([i,c,m],p)=>{let[d,f]=[h(xr(c)),h(xr(Math.min(m,o)))];return l`<rect class="nn-regime" data-regime="${p}" x="${d}"
          y="${gn-8}" width="${h(f-d)}" height="22"/>
        ${f-d>50&&l`<text class="nn-small" x="${h((d+f)/2)}" y="${gn+7}"
          text-anchor="middle">${i}</text>`}
        ${m<o&&l`<path class="nn-zero" d="M${f} ${gn-8}v28"/>${Ll(t,m)&&l`<text class="nn-small" x="${f}" y="${gn+34}"
            text-anchor="middle">${m.toFixed(9)}</text>`}`}`})}
    <path class="nn-next" d="M${s} ${gn-8}l-6 -11h12z"/>`}function df(t,e){let n=Ne(t),{path:o,now:r}=n,s=1.05*Math.max(...Tt.domain.map(c=>te(t,c))),a=x([-.03*s,s],[lf,cf]),i=r>=Tt.domain[0]&&r<=Tt.domain[1];return l`<svg viewBox="0 0 360 328" role="img"
    aria-label="${Rl(t)}">
    <clipPath id="${e}-clip"><rect x="40" y="14" width="312" height="208"/>
    </clipPath>
    ${N(Tt,a,{names:["A, bottles for each guest","cost"],count:5})}
    <g clip-path="url(#${e}-clip)">
      <path class="nn-graph" d="${J(c=>te(t,c),Tt,a)}"/>
      ${i&&Xt(r,te(t,r),yr(t,r),Tt,a,46)}
      ${pf(o,a,t)}
    </g>
    ${i&&Ut("ball",Tt(r),a(te(t,r)))}
    ${hf(t,n)}
  </svg>`}var ff=(t,e)=>l`${b(sa,"A",t,e)}
  ${b(sa,"lr",t,e)} ${b(sa,"steps",t,e)}`;function $f(t){let{path:e,now:n,away:o}=Ne(t),r=U(yr(t,n)),s=n-t.lr*yr(t,n);return l`<p class="nn-formula">after ${e.length-1}
      ${e.length===2?"step":"steps"}: A = <b data-shows="A">${u(n,6)}</b>, cost <b data-shows="cost">${u(te(t,n),6)}</b>,
      slope <b data-shows="slope">${u(r)}</b></p>
    ${bt([n])?l`<p class="nn-note">The ball has left. It will not come back.</p>`:l`<p class="nn-formula">next: ${u(n)} − ${u(t.lr)} · ${k(r)} = <b data-shows="next">${u(s,6)}</b></p>`}
    <p>Each step multiplies the distance to the lowest place by <b
      data-shows="factor">${u(o)}</b>. The ball
      <b>${El(o)}</b>.</p>`}function Rl(t){let{path:e,now:n,away:o}=Ne(t);return`A curve with one lowest place: the cost of each A. A ball started at A = ${u(t.A)}, with learning rate ${u(t.lr)}. After ${e.length-1} steps it is at A = ${u(n)}, where the cost is ${u(te(t,n))}. It ${El(o)}.`}function gf(t){let{now:e,best:n}=Ne(t),o=Math.abs(e-n)<1e-9||t.lr===0;return t.steps===mf||bt([e])||o?null:{steps:t.steps+1}}function bf(t){let{path:e,best:n}=Ne(t),o=Math.abs(t.A-n),r=e.every((a,i)=>i===0||(a-n)*(e[i-1]-n)<0),s=Math.abs(e.at(-1)-n)/o;return e.length>20&&o>.05&&r&&Math.abs(s-1)<.02}var Wl={picture:df,controls:ff,readout:$f,describe:Rl,play:gf,plays:()=>!0,input:t=>"A"in t?{...t,steps:0}:t,drags:{ball:(t,[e])=>({A:H(Tt.invert(e),[0,1.35],100),steps:0})},goals:{"04-to-08":{ask:"Start at A = 1 and come to 0.8 in a single step.",praise:"0.2 down a slope of 1272: the rate is 0.2 / 1272, about 0.000157.",met:t=>t.A===1&&t.steps===1&&Math.abs(Ne(t).now-.8)<.001},"04-one-step":{ask:"Start at least 0.2 away from the lowest place, and land on it in a single step.",praise:"One step, from anywhere: this rate fits the curve's bend.",met:t=>{let{now:e,best:n}=Ne(t),o=Math.abs(t.A-n)>=.2;return t.steps===1&&o&&Math.abs(e-n)<.001}},"04-forever":{ask:"Find a rate at which the ball bounces forever: after 20 steps it must still swing as wide as at first.",praise:"Twice the rate that lands in one step, and it never arrives.",met:bf}}};var wr="gears",aa={double:"2x",square:"x²",mirror:"1 − x"},ia={triple:"3u",square:"u²","minus-half":"−u/2"},Bl=[-1.5,2],Dl=[...Array(15).keys()].map(t=>-1.5+t/4),ee=[58,166,274],ca=[26,322],bn=({first:t,second:e,x:n,halvings:o})=>bi(t,e,n,2**-o);function xf({first:t,second:e}){let n=Dl.map(le[t].f),o=n.map(le[e].f);return[Bl,n,o].map(r=>x([Math.min(...r),Math.max(...r)],ca))}function yf(t,e,n){let[o,r]=ca;return l`<g class="nn-axes"><path class="nn-zero" d="M${o} ${e}
      H${r}"/>${xt(...t.domain,5).map(s=>l`<path class="nn-zero" d="M${h(t(s))} ${e}v5"/><text
        x="${h(t(s))}" y="${e+20}" text-anchor="middle"
        >${u(s)}</text>`)}</g>
    <text class="nn-halo nn-strong" x="${o-18}" y="${e-12}">${n}</text>`}function Pl(t,e,n){let{from:o,to:r,rates:s}=bn(t),[a,i]=[ee[e],ee[e+1]],[c,m]=[o[e],r[e]].map(g=>h(n[e](g))),[p,d]=[o[e+1],r[e+1]].map(g=>h(n[e+1](g))),f=s[e],$=h((c+m+p+d)/4);return l`<path class="nn-band" d="M${c} ${a}L${m} ${a}L${d}
      ${i}L${p} ${i}Z"/>
    <path class="nn-edge ${V(f)}" d="M${c} ${a}L${p} ${i}"/>
    <path class="nn-edge ${V(f)}" d="M${m} ${a}L${d} ${i}"/>
    <text class="nn-halo nn-strong" x="${$}" y="${(a+i)/2+14}"
      text-anchor="middle">${Number.isNaN(f)?"no move":`× ${k(f)}`}</text>`}function wf({from:t,to:e,moves:n},o,r){let s=ee[o],[a,i]=[t[o],e[o]].map(c=>h(r[o](c)));return l`<path class="nn-move ${V(n[o])}" d="M${a}
      ${s}H${i}"/>
    <circle class="nn-centre" cx="${a}" cy="${s}" r="5"/>
    <text class="nn-halo nn-small" x="${h((a+i)/2)}" y="${s-(o?12:20)}"
      text-anchor="middle">${n[o]>0?"+":""}${u(n[o])}</text>`}function vf(t){let e=xf(t),{first:n,second:o}=t,r=Dl.map(s=>{let a=le[n].f(s);return[s,a,le[o].f(a)]});return l`<svg viewBox="0 0 346 304" role="img"
    aria-label="${jl(t)}">
    ${r.map(s=>l`<polyline class="nn-mesh" points="${s.map((a,i)=>`${h(e[i](a))},${ee[i]}`).join(" ")}"/>`)}
    ${Pl(t,0,e)} ${Pl(t,1,e)}
    ${["x",`u = ${aa[n]}`,`y = ${ia[o]}`].map((s,a)=>yf(e[a],ee[a],s))}
    ${ee.map((s,a)=>wf(bn(t),a,e))}
    <g class="nn-grab" data-drag="x"><circle cx="${h(e[0](t.x))}"
      cy="${ee[0]}" r="16"/><circle class="nn-handle" cx="${h(e[0](t.x))}" cy="${ee[0]}" r="9"/></g>
  </svg>`}var kf=(t,e)=>l`
  ${A(wr,"first",t,e,n=>aa[n])}
  ${A(wr,"second",t,e,n=>ia[n])}
  ${b(wr,"x",t,e)} ${b(wr,"halvings",t,e)}`;function Mf(t){let{from:e,moves:n,rates:o,slopes:r}=bn(t),[s,a,i]=n,[c,m,p]=o,d=!Number.isNaN(m);return l`<p class="nn-formula">x moves by ${u(s)}, u by <b
      data-shows="du">${u(a)}</b>, y by <b data-shows="dy">${u(i)}</b>.</p>
    <p class="nn-formula">u per x: <b data-shows="first">${u(c)}</b>;
      y per u: ${d?l`<b data-shows="second">${u(m)}</b>`:"u did not move"}; y per x: ${d&&l`${u(c)} · ${k(m)} = `}<b
      data-shows="both">${u(p)}</b></p>
    <p class="nn-formula">Slopes at x = ${u(t.x)}, u = ${u(e[1])}:
      ${u(r[0])} · ${k(r[1])} = <b data-shows="slope">${u(r[0]*r[1])}</b></p>`}function jl(t){let{moves:e,slopes:n}=bn(t),[o,r,s]=e.map(a=>u(a));return`Three number lines: x, u = ${aa[t.first]}, y = ${ia[t.second]}. From x = ${u(t.x)} a nudge of ${o} moves u by ${r} and y by ${s}. The slopes ${u(n[0])} and ${u(n[1])} multiply to ${u(n[0]*n[1])}.`}var zl=({slopes:t})=>t[0]*t[1],ql={picture:vf,controls:kf,readout:Mf,describe:jl,drags:{x(t,[e]){let n=x(Bl,ca).invert(e);return{x:Math.max(-1.5,Math.min(1.5,Math.round(n*8)/8))}}},goals:{"00-chain":{ask:"With u = x² and y = 3u, find the place where y falls by 6 for each 1 that x grows: the slope of the whole chain is −6.",praise:"At −1: the slope of x² is −2 there, and −2 · 3 = −6.",met:t=>t.first==="square"&&t.second==="triple"&&zl(bn(t))===-6},"00-block":{ask:"Make the slope of the whole chain 0, though the slope of the second link is not.",praise:"One slope of 0 and nothing gets through, whatever the other is. A shut ReLU stops the blame in the same way.",met(t){let e=bn(t);return zl(e)===0&&e.slopes[1]!==0}}}};var la="golf",vr=60,ro=10,Af=12,If=4,Nt=110,kr=x([0,125],[20,348]),ma=x([0,12.5],[46,346]),ua=x([-150,4e3],[292,172]),ne=t=>ro*t-vr,Cl=t=>ne(t)**2,Xl=t=>2*ro*ne(t),Sf=({strength:t,lr:e,shots:n})=>[Qt(gt(e),([o])=>[Xl(o)],[t],n-1,100)],xn=t=>Sf(t)[0].map(([e])=>e);function Tf(t,e){let[n,o]=[h(kr(0)),h(kr(ro*t))],r=h(Nt-.55*(o-n));return l`<path class="${e?"nn-flight":"nn-bump"}"
    d="M${n} ${Nt}Q${h((n+o)/2)} ${r} ${o} ${Nt}"/>`}function Nf(t,e){let n=xn(t),o=h(kr(vr)),r=(s,a)=>{let i=a===n.length-1;return l`<circle class="${i?"nn-dot":"nn-from"}"
      cx="${h(kr(ro*s))}" cy="${Nt}" r="${i?6:4.5}"/>`};return l`<svg viewBox="0 0 360 330" role="img"
    aria-label="${Hl(t)}">
    <clipPath id="${e}-clip"><rect x="0" y="0" width="360" height="300"/>
    </clipPath>
    <g clip-path="url(#${e}-clip)">${n.map((s,a)=>Tf(s,a===n.length-1))}</g>
    <path class="nn-line" d="M8 ${Nt+6}H352"/>
    <path class="nn-normal" d="M${o} ${Nt+5}v-52"/>
    <path class="nn-one" d="M${o} ${Nt-47}l22 8l-22 8z"/>
    <path class="nn-cup" d="M${o-7} ${Nt+6}v9h14v-9"/>
    ${n.map(r)}
    <text class="nn-small" x="8" y="${Nt+24}">tee</text>
    <text class="nn-small" x="${o}" y="${Nt+30}" text-anchor="middle"
      >hole, ${vr} m</text>
    ${N(ma,ua,{names:["strength","cost: miss²"],count:4})}
    <path class="nn-curve" d="${J(Cl,ma,ua)}"/>
    ${n.map((s,a)=>{let i=a===n.length-1;return l`<circle class="${i?"nn-dot":"nn-from"}"
        cx="${h(ma(s))}" cy="${h(ua(Cl(s)))}" r="${i?6:4.5}"/>`})}
  </svg>`}var Of=(t,e)=>l`${b(la,"strength",t,e)}
  ${b(la,"lr",t,e)} ${b(la,"shots",t,e)}`,Ul=t=>t>0?"too far":t<0?"short":"in";function Lf(t){let e=xn(t),n=Math.max(0,e.length-If),o=e.slice(n).map((r,s)=>{let a=U(ne(r));return l`<tr><td>${n+s+1}</td>
      <td data-shows="strength">${u(U(r))}</td>
      <td><span data-shows="miss">${u(a)}</span> ${Ul(a)}</td>
      <td data-shows="change">${u(U(-t.lr*Xl(r)))}</td></tr>`});return l`<table class="nn-table nn-tight"><thead><tr><th>shot</th><th>strength</th>
      <th>miss in m</th><th>correction</th></tr></thead><tbody>${o}</tbody></table>
    <p class="nn-formula">correction = −rate · 2 · ${ro} · miss</p>`}function Hl(t){let e=xn(t),n=U(ne(e.at(-1)));return`A golf hole ${vr} metres from the tee. Shot ${e.length}, with strength ${u(U(e.at(-1)))}, ends ${u(Math.abs(n))} metres ${n?Ul(n):"away: in"}. Below it the cost curve, which never changes: the knob moves the shot along it.`}function Ef(t){let e=xn(t).at(-1),n=Math.abs(ne(e))<.05||t.lr===0;return t.shots===Af||n?null:{shots:t.shots+1}}var Fl={picture:Nf,controls:Of,readout:Lf,describe:Hl,play:Ef,plays:()=>!0,wide:!0,verbs:{step:"Next shot",play:"Play on"},input:t=>"strength"in t?{...t,shots:1}:t,goals:{"04-hole":{ask:"Miss the first shot by 20 metres or more, and be within half a metre of the hole by the fourth.",praise:"The sign gave the direction, the distance the size.",met:t=>{let e=xn(t);return Math.abs(ne(t.strength))>=20&&e.length<=4&&Math.abs(ne(e.at(-1)))<=.5}},"04-both-sides":{ask:"Now miss on both sides in turn, four times running or more, and still come within 2 metres.",praise:"Over-corrected each time, and still in the end: a zigzag that shrinks.",met:t=>{let e=xn(t).map(ne);return e.every((o,r)=>r===0||o*e[r-1]<0)&&e.length>4&&Math.abs(e.at(-1))<=2}}}};var yn={bowl:{cost:([t,e])=>(t*t+e*e)/2,gradient:([t,e])=>[t,e],lowest:[[0,0]],heights:[.05,.2,.45,.8,1.25,1.8,2.45,3.2]},"narrow valley":{cost:([t,e])=>(t*t+25*e*e)/10,gradient:([t,e])=>[t/5,5*e],lowest:[[0,0]],heights:[.02,.1,.25,.5,1,2,4,7]},"two minima":{cost:([t,e])=>t**4/4-t**3/15-t**2/2+t/5+.38333333333333336+e*e/2,gradient:([t,e])=>[(t*t-1)*(t-.2),e],lowest:[[-1,0]],heights:[.05,.15,.25,.35,.45,.7,1.2,2]},saddle:{cost:([t,e])=>t*t/2+(e*e-1)**2/4,gradient:([t,e])=>[t,(e*e-1)*e],lowest:[[0,1],[0,-1]],heights:[.03,.1,.18,.25,.4,.7,1.2,2]},plateau:{cost:([t,e])=>1-Math.exp(-(t*t+e*e)),gradient:([t,e])=>{let n=2*Math.exp(-(t*t+e*e));return[t*n,e*n]},lowest:[[0,0]],heights:[.1,.3,.5,.7,.85,.95,.99]}};var Mr="two-knobs",Oe=x([-2,2],[30,350]),Le=x([-2,2],[344,24]),Rf=200,ha=.01,Gl=["plain descent","with momentum","Adam"],Wf={},Pf=t=>Wf[t]??=an(yn[t].cost,yn[t].heights,Oe,Le);function zf({landscape:t,start:e,lr:n,steps:o,race:r}){let s=[gt(n),gt(n,.9),kl(n)].slice(0,r?3:1),{gradient:a}=yn[t];return s.map(i=>Qt(i,a,e,o))}function Ee(t){let{cost:e}=yn[t.landscape];return zf(t).map(n=>{let o=n.findIndex(r=>e(r)<ha);return{path:n,after:o,now:n.at(-1),cost:e(n.at(-1))}})}function Bf(t,e){let[n,o]=t.start;return l`<svg viewBox="0 0 360 382" role="img"
    aria-label="${Kl(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="24" width="320" height="320"/>
    </clipPath>
    <g clip-path="url(#${e}-clip)">${Pf(t.landscape)}</g>
    ${N(Oe,Le,{names:["knob u","knob v"],count:4})}
    <g clip-path="url(#${e}-clip)">
      ${yn[t.landscape].lowest.map(r=>Fo(r,Oe,Le))}
      ${Ee(t).map(({path:r},s)=>Ho(r,s,Oe,Le)).reverse()}
    </g>
    <circle class="nn-handle" data-drag="start" cx="${h(Oe(n))}"
      cy="${h(Le(o))}" r="11"/>
  </svg>`}var Df=(t,e)=>l`
  ${t.choose&&A(Mr,"landscape",t,e)}
  ${b(Mr,"start",t,e,{},["u","v"])}
  ${b(Mr,"lr",t,e)} ${b(Mr,"steps",t,e)}`;function jf(t){let e=Ee(t).map(({path:n,after:o,now:r,cost:s},a)=>l`<tr>
      <th scope="row">${Go(a)} ${Gl[a]}</th>
      <td>${bt(r)?"left the map":l`<b data-shows="cost">${u(U(s))}</b>`}</td>
      <td>${o<0?bt(r)?"never":"not yet":l`<b data-shows="after">${o}</b>`}</td></tr>`);return l`<table class="nn-table"><thead><tr><th>◆ = lowest</th>
      <th>cost now</th><th>first below ${ha} after</th></tr></thead>
    <tbody>${e}</tbody></table>`}function Kl(t){let e=Ee(t).map(({now:n,cost:o,after:r},s)=>{let a=bt(n)?"has left the map":`is at (${n.map(c=>u(c,3)).join(", ")}), cost ${u(U(o))}`,i=r<0?"":`, first below ${ha} after ${r} steps`;return`${Gl[s]} ${a}${i}`});return`Level lines of a cost with two knobs: ${t.landscape}. Start at (${t.start.map(n=>u(n)).join(", ")}), learning rate ${u(t.lr)}. After ${t.steps} steps: ${e.join("; ")}.`}function qf(t){if(t.steps===Rf)return null;let e={...t,steps:t.steps+1};return Ee(e).some(({path:o})=>{if(o.length<e.steps+1)return!1;let[r,s]=o.slice(-2);return s.some((a,i)=>Math.abs(a-r[i])>1e-5)})?{steps:e.steps}:null}var pa=([t,e],[n,o],r)=>Math.hypot(t-n,e-o)<r,Vl={picture:Bf,controls:Df,readout:jf,describe:Kl,play:qf,plays:()=>!0,pace:120,wide:!0,input:t=>"start"in t||"landscape"in t?{...t,steps:0}:t,drags:{start:(t,[e,n])=>({start:[H(Oe.invert(e),Oe.domain,20),H(Le.invert(n),Le.domain,20)],steps:0})},goals:{"04-valley":{ask:"In the narrow valley, start at least 1.5 away from the lowest place and bring plain descent below a cost of 0.01 in 40 steps or fewer.",praise:"A rate just below the one at which the steps across the valley would grow: the steep direction sets the limit, the flat one waits.",met:t=>{let[{after:e}]=Ee(t);return t.landscape==="narrow valley"&&!pa(t.start,[0,0],1.5)&&Math.abs(t.start[1])>=.5&&e>=0&&e<=40}},"04-lower-minimum":{ask:"Two minima: bring plain descent to the lower one. Move the start, not farther than needed.",praise:"Which minimum it finds was decided by the start. No slope on the way told of the other one.",met:t=>t.landscape==="two minima"&&!pa(t.start,[-1,0],.5)&&pa(Ee(t)[0].now,[-1,0],.05)},"04-leave-saddle":{ask:"Start a hair beside the saddle's ridge (v not 0, between −0.1 and 0.1), and let another runner be down, below a cost of 0.01, while plain descent is not.",praise:"On the ridge itself the slope across is 0, and nobody ever leaves. A hair beside it, whoever builds up speed leaves sooner.",met:t=>{let[e,...n]=Ee(t);return t.landscape==="saddle"&&Math.abs(t.start[1])<=.1&&e.after<0&&n.some(({after:o})=>o>=0)}}}};var da="wrong-model",wn=x([0,11],[34,346]),so=x([-.5,8.5],[226,24]),Cf=[1,2,3,4,5,6,7,8,9,10],Xf=1e-4,fa={linear:{of:t=>t,by:.6,model:"A·x"},quadratic:{of:t=>t*t,by:.06,model:"A·x²"},logarithmic:{of:Math.log,by:2.6,model:"A·log x"}},_l=t=>Object.values(fa).find(e=>e.model===t).of,$a=t=>Cf.map(e=>[e,fa[t].by*fa[t].of(e)]);function ao({data:t,model:e,A:n}){let o=_l(e),r=$a(t).map(([i,c])=>[o(i),c]),{best:s,bend:a}=eo(r);return{cost:Ie(r,n),slope:$n(r,n)[0],least:Ie(r,s),lr:1/(8*a)}}function Uf(t,e){let n=r=>t.A*_l(t.model)(r),o={...wn,domain:[.05,11]};return l`<svg viewBox="0 0 360 266" role="img"
    aria-label="${Yl(t)}">
    <clipPath id="${e}-clip"><rect x="34" y="24" width="312" height="202"/>
    </clipPath>
    ${N(wn,so,{names:["guests x","bottles"],count:5})}
    <g clip-path="url(#${e}-clip)">
      ${$a(t.data).map(([r,s])=>l`<line class="nn-gap" x1="${h(wn(r))}" x2="${h(wn(r))}"
          y1="${h(so(s))}" y2="${h(so(n(r)))}"/>`)}
      <path class="nn-graph" d="${J(n,Object.assign(r=>wn(r),o),so)}"/>
    </g>
    ${$a(t.data).map(([r,s])=>l`<circle class="nn-step nn-data" cx="${h(wn(r))}"
        cy="${h(so(s))}" r="4.5"/>`)}
  </svg>`}var Hf=(t,e)=>l`${A(da,"data",t,e)}
  ${A(da,"model",t,e)} ${b(da,"A",t,e)}`;function Ff(t){let{cost:e,slope:n,least:o}=ao(t);return l`<p class="nn-formula">cost = <b data-shows="cost">${u(U(e))}</b>, its slope for A = <b data-shows="slope">${u(U(n))}</b></p>
    <p>The least cost that any A can reach with this model: <b
      data-shows="least">${u(U(o))}</b></p>`}function Yl(t){let{cost:e,least:n}=ao(t);return`Ten parties with ${t.data} data, and the model ${t.model} with A = ${u(t.A)}. The cost is ${u(U(e))}; the least that this model can reach is ${u(U(n))}.`}function Gf(t){let{slope:e,lr:n}=ao(t);return Math.abs(e)<Xf?null:{A:Math.min(3,gt(n)([t.A],[e])[0])}}var Zl={picture:Uf,controls:Hf,readout:Ff,describe:Yl,play:Gf,plays:()=>!0,pace:120,goals:{"04-flat":{ask:"Wrong model: find data and a model whose cost has a slope below 0.01 in size while the cost itself is above 0.25.",praise:"Nothing is left to gain, and it still fits badly. No setting of the knob helps: the shape is wrong.",met:t=>{let{cost:e,slope:n}=ao(t);return Math.abs(n)<.01&&e>.25}},"04-right-shape":{ask:"Quadratic data: bring the cost below 0.001.",praise:"With the right shape, one knob is enough.",met:t=>t.data==="quadratic"&&ao(t).cost<.001}}};var vn={arrows:Oi,broadcast:zi,"matrix-product":qi,"power-curve":tc,secant:ul,slice:gc,gears:ql,neuron:Fi,"decision-line":ci,"truth-table":fl,"sigmoid-curve":cc,activations:Ua,"softmax-bars":yc,"fit-probability":pi,reliability:sc,question:ec,"network-steps":Qc,"dinner-party":Ec,"xor-space":vl,bumps:Ic,"shape-checker":cl,"computational-graph":Ya,"mazur-network":Fc,"nudge-error":ol,descent:Wl,"two-knobs":Vl,"batch-paths":Ol,"wrong-model":Zl,golf:Fl,"xor-learning":xl,"gradient-depth":Mi,"party-learning":Yi};function io(t,e,n){let o=Ia(t,e,n);return vn[t].check?.(o),o}function Ar(t,e,n,o,r,s={}){let a=Y.figures[e].title;return l`<div class="nn-root" data-kind="${e}"
    data-wide="${String(!!t.wide)}"
    ${!t.plain&&l`role="group" aria-label="${a}"`}>
    <div class="nn-body">
      ${t.picture&&l`<div class="nn-stage">${t.picture(n,r,o)}</div>`}
      <div class="nn-side">
        <div class="nn-controls">${t.controls(n,r)}</div>
        ${t.plays?.(n)&&Vf(t,n,s)}
      </div>
      ${t.readout&&l`<div class="nn-readout">${t.readout(n,r,o)}</div>`}
    </div>
    ${Kf(t,n,o,s)}
    ${!t.plain&&_f(s)}
    <p class="nn-note" role="status">${s.note}</p>
    ${s.code&&l`<input class="nn-code" readonly aria-label="text to copy"
      value="${s.code}">`}
    <p class="nn-say" role="status"></p>
  </div>`}function Kf(t,e,n,o){return e.goals?.length?l`<ul class="nn-goals" aria-label="Challenges">
    ${e.goals.map(r=>{let s=t.goals[r],a=s.met(e,n),i=a||!!o.met?.[r];return l`<li data-goal="${r}" data-met="${String(i)}">
        <span class="nn-tick" role="img"
          aria-label="${i?"Met":"Open"}">${i?"✓":""}</span>
        <span><b>Challenge.</b> ${s.ask}
        <span class="nn-praise">${a&&s.praise}</span></span>
      </li>`})}
  </ul>`:""}function Vf(t,e,n){let o=String(t.play(e)===null),{step:r="Step",play:s="Play"}=t.verbs??{};return l`<div class="nn-play nn-live">
    <button type="button" data-do="step" aria-disabled="${o}"
      >${r}</button>
    <button type="button" data-do="play" aria-disabled="${o}"
      >${n.playing?"Pause":s}</button>
  </div>`}function _f(t){return l`<div class="nn-tools nn-live">
    <button type="button" data-do="reset">Reset</button>
    <button type="button" data-do="copy">Copy as Python</button>
    ${t.link&&l`<button type="button" data-do="link">Copy link</button>`}
  </div>`}var Jl=11;function Yf(t,e){var n=e.attributes,o,r,s,a,i;if(!(e.nodeType===Jl||t.nodeType===Jl)){for(var c=n.length-1;c>=0;c--)o=n[c],r=o.name,s=o.namespaceURI,a=o.value,s?(r=o.localName||r,i=t.getAttributeNS(s,r),i!==a&&(o.prefix==="xmlns"&&(r=o.name),t.setAttributeNS(s,r,a))):(i=t.getAttribute(r),i!==a&&t.setAttribute(r,a));for(var m=t.attributes,p=m.length-1;p>=0;p--)o=m[p],r=o.name,s=o.namespaceURI,s?(r=o.localName||r,e.hasAttributeNS(s,r)||t.removeAttributeNS(s,r)):e.hasAttribute(r)||t.removeAttribute(r)}}var Ir,Zf="http://www.w3.org/1999/xhtml",nt=typeof document>"u"?void 0:document,Jf=!!nt&&"content"in nt.createElement("template"),Qf=!!nt&&nt.createRange&&"createContextualFragment"in nt.createRange();function t0(t){var e=nt.createElement("template");return e.innerHTML=t,e.content.childNodes[0]}function e0(t){Ir||(Ir=nt.createRange(),Ir.selectNode(nt.body));var e=Ir.createContextualFragment(t);return e.childNodes[0]}function n0(t){var e=nt.createElement("body");return e.innerHTML=t,e.childNodes[0]}function o0(t){return t=t.trim(),Jf?t0(t):Qf?e0(t):n0(t)}function Sr(t,e){var n=t.nodeName,o=e.nodeName,r,s;return n===o?!0:(r=n.charCodeAt(0),s=o.charCodeAt(0),r<=90&&s>=97?n===o.toUpperCase():s<=90&&r>=97?o===n.toUpperCase():!1)}function r0(t,e){return!e||e===Zf?nt.createElement(t):nt.createElementNS(e,t)}function s0(t,e){for(var n=t.firstChild;n;){var o=n.nextSibling;e.appendChild(n),n=o}return e}function ga(t,e,n){t[n]!==e[n]&&(t[n]=e[n],t[n]?t.setAttribute(n,""):t.removeAttribute(n))}var Ql={OPTION:function(t,e){var n=t.parentNode;if(n){var o=n.nodeName.toUpperCase();o==="OPTGROUP"&&(n=n.parentNode,o=n&&n.nodeName.toUpperCase()),o==="SELECT"&&!n.hasAttribute("multiple")&&(t.hasAttribute("selected")&&!e.selected&&(t.setAttribute("selected","selected"),t.removeAttribute("selected")),n.selectedIndex=-1)}ga(t,e,"selected")},INPUT:function(t,e){ga(t,e,"checked"),ga(t,e,"disabled"),t.value!==e.value&&(t.value=e.value),e.hasAttribute("value")||t.removeAttribute("value")},TEXTAREA:function(t,e){var n=e.value;t.value!==n&&(t.value=n);var o=t.firstChild;if(o){var r=o.nodeValue;if(r==n||!n&&r==t.placeholder)return;o.nodeValue=n}},SELECT:function(t,e){if(!e.hasAttribute("multiple")){for(var n=-1,o=0,r=t.firstChild,s,a;r;)if(a=r.nodeName&&r.nodeName.toUpperCase(),a==="OPTGROUP")s=r,r=s.firstChild,r||(r=s.nextSibling,s=null);else{if(a==="OPTION"){if(r.hasAttribute("selected")){n=o;break}o++}r=r.nextSibling,!r&&s&&(r=s.nextSibling,s=null)}t.selectedIndex=n}}},co=1,tm=11,em=3,nm=8;function oe(){}function a0(t){if(t)return t.getAttribute&&t.getAttribute("id")||t.id}function i0(t){return function(n,o,r){if(r||(r={}),typeof o=="string")if(n.nodeName==="#document"||n.nodeName==="HTML"){var s=o;o=nt.createElement("html"),o.innerHTML=s}else if(n.nodeName==="BODY"){var a=o;o=nt.createElement("html"),o.innerHTML=a;var i=o.querySelector("body");i&&(o=i)}else o=o0(o);else o.nodeType===tm&&(o=o.firstElementChild);var c=r.getNodeKey||a0,m=r.onBeforeNodeAdded||oe,p=r.onNodeAdded||oe,d=r.onBeforeElUpdated||oe,f=r.onElUpdated||oe,$=r.onBeforeNodeDiscarded||oe,g=r.onNodeDiscarded||oe,w=r.onBeforeElChildrenUpdated||oe,I=r.skipFromChildren||oe,E=r.addChild||function(y,M){return y.appendChild(M)},z=r.childrenOnly===!0,C=Object.create(null),j=[];function rt(y){j.push(y)}function jt(y,M){if(y.nodeType===co)for(var O=y.firstChild;O;){var S=void 0;M&&(S=c(O))?rt(S):(g(O),O.firstChild&&jt(O,M)),O=O.nextSibling}}function st(y,M,O){$(y)!==!1&&(M&&M.removeChild(y),g(y),jt(y,O))}function ht(y){if(y.nodeType===co||y.nodeType===tm)for(var M=y.firstChild;M;){var O=c(M);O&&(C[O]=M),ht(M),M=M.nextSibling}}ht(n);function dt(y){p(y);for(var M=y.firstChild;M;){var O=M.nextSibling,S=c(M);if(S){var W=C[S];W&&Sr(M,W)?(M.parentNode.replaceChild(W,M),D(W,M)):dt(M)}else dt(M);M=O}}function R(y,M,O){for(;M;){var S=M.nextSibling;(O=c(M))?rt(O):st(M,y,!0),M=S}}function D(y,M,O){var S=c(M);if(S&&delete C[S],!O){var W=d(y,M);if(W===!1||(W instanceof HTMLElement&&(y=W,ht(y)),t(y,M),f(y),w(y,M)===!1))return}y.nodeName!=="TEXTAREA"?lo(y,M):Ql.TEXTAREA(y,M)}function lo(y,M){var O=I(y,M),S=M.firstChild,W=y.firstChild,Re,Ot,We,uo,qt;t:for(;S;){for(uo=S.nextSibling,Re=c(S);!O&&W;){if(We=W.nextSibling,S.isSameNode&&S.isSameNode(W)){S=uo,W=We;continue t}Ot=c(W);var po=W.nodeType,Ct=void 0;if(po===S.nodeType&&(po===co?(Re?Re!==Ot&&((qt=C[Re])?We===qt?Ct=!1:(y.insertBefore(qt,W),Ot?rt(Ot):st(W,y,!0),W=qt,Ot=c(W)):Ct=!1):Ot&&(Ct=!1),Ct=Ct!==!1&&Sr(W,S),Ct&&D(W,S)):(po===em||po==nm)&&(Ct=!0,W.nodeValue!==S.nodeValue&&(W.nodeValue=S.nodeValue))),Ct){S=uo,W=We;continue t}Ot?rt(Ot):st(W,y,!0),W=We}if(Re&&(qt=C[Re])&&Sr(qt,S))O||E(y,qt),D(qt,S);else{var Nr=m(S);Nr!==!1&&(Nr&&(S=Nr),S.actualize&&(S=S.actualize(y.ownerDocument||nt)),E(y,S),dt(S))}S=uo,W=We}R(y,W,Ot);var ka=Ql[y.nodeName];ka&&ka(y,M)}var X=n,re=X.nodeType,mo=o.nodeType;if(!z){if(re===co)mo===co?Sr(n,o)||(g(n),X=s0(n,r0(o.nodeName,o.namespaceURI))):X=o;else if(re===em||re===nm){if(mo===re)return X.nodeValue!==o.nodeValue&&(X.nodeValue=o.nodeValue),X;X=o}}if(X===o)g(n);else{if(o.isSameNode&&o.isSameNode(X))return;if(D(X,o,z),j)for(var kn=0,v=j.length;kn<v;kn++){var T=C[j[kn]];T&&st(T,T.parentNode,!1)}}return!z&&X!==n&&n.parentNode&&(X.actualize&&(X=X.actualize(n.ownerDocument||nt)),n.parentNode.replaceChild(X,n)),X}}var c0=i0(Yf),om=c0;var rm=t=>t.target.closest?.("[data-drag]");function sm(t,e,n){let o=null;function r(m){let p=rm(m)?.dataset.drag;if(!p||m.button!==0)return;let d=m.target.closest("svg");o={name:p,svg:d},d.setPointerCapture(m.pointerId),m.preventDefault(),e(p)}function s(m){if(!o)return;let p=o.svg.getScreenCTM().inverse(),d=new DOMPoint(m.clientX,m.clientY),{x:f,y:$}=d.matrixTransform(p);n(o.name,[f,$])}let a=()=>o=null,c={pointerdown:r,pointermove:s,pointerup:a,pointercancel:a,touchstart:m=>rm(m)&&m.preventDefault()};for(let[m,p]of Object.entries(c))t.addEventListener(m,p,{passive:!1});return()=>{for(let[m,p]of Object.entries(c))t.removeEventListener(m,p)}}var l0="[data-part]:not([data-part=''])";function ba(t){let e=[...t.querySelectorAll(l0)],o=(e.findLast(r=>r.matches(":hover"))??e.find(r=>r.matches(":focus-visible, :has(:focus-visible)")))?.dataset.part.split(" ")[0];for(let r of e)r.toggleAttribute("data-lit",r.dataset.part.split(" ").includes(o))}function am(t){let e=()=>ba(t),n=["pointerover","pointerleave","focusin","focusout"];for(let o of n)t.addEventListener(o,e);return()=>{for(let o of n)t.removeEventListener(o,e)}}var wa="neural-networks-by-hand";var xa={};function Tr(){try{let t=JSON.parse(localStorage.getItem(wa));if(t?.version===1&&typeof t.met=="object")return{...xa,...t.met}}catch{}return{...xa}}function va(t){let e=Tr();e[t]||m0({...e,[t]:new Date().toISOString().slice(0,10)})}function m0(t){xa=t;try{localStorage.setItem(wa,JSON.stringify({version:1,met:t}))}catch{}u0()}var ya=new Set,u0=()=>ya.forEach(t=>t());function im(t){let e=n=>n.key===wa&&t();return ya.add(t),globalThis.addEventListener?.("storage",e),()=>{ya.delete(t),globalThis.removeEventListener?.("storage",e)}}function cm(t,e){if(Array.isArray(t)){let r=e.prefixItems??t.map(()=>e.items);return`[${t.map((s,a)=>cm(s,r[a])).join(", ")}]`}if(typeof t=="boolean")return t?"True":"False";if(typeof t=="number")return e.type==="number"?Pe(t):String(t);let n=t.includes("'")&&!t.includes('"')?'"':"'",o=t.replaceAll("\\","\\\\").replaceAll(n,`\\${n}`).replace(/[\0-\x1f\x7f-\xa0\xad]/g,d0);return n+o+n}var h0={"	":"\\t","\n":"\\n","\r":"\\r"},d0=t=>h0[t]??`\\x${t.charCodeAt(0).toString(16).padStart(2,"0")}`,f0=(t,e)=>JSON.stringify(t)===JSON.stringify(e),lm=({step:t,items:e})=>t!==void 0||!!(e&&lm(e));function mm(t,e){let{name:n,properties:o}=Y.figures[t],r=Object.entries(o).filter(([s,a])=>lm(a)||!f0(e[s],a.default)).map(([s,a])=>`${s}=${cm(e[s],a)}`);return`${n}(${r.join(", ")})`}var $0=500,g0=700,um=(t,[e,...n],o)=>e===void 0?o:t.with(e,um(t[e],n,o));function pm(t,e,n){let o=e.get("kind"),r=vn[o],s=Object.keys(Y.figures[o].properties),a=()=>io(o,Object.fromEntries(s.map(v=>[v,e.get(v)]))),i=a(),c=n.start??i,m={link:!!n.link,note:n.note,met:Tr()},p=0,d=0,f=0;function $(){p=0;try{i=a()}catch(T){m.note=`${T.message} The figure shows its last state.`}z();let v=Ar(r,o,i,c,n.uid,m).toString();t.firstElementChild||(t.innerHTML="<div></div>"),om(t.firstElementChild,v,{onBeforeElUpdated:I}),ba(t)}let g=()=>p||=requestAnimationFrame($);function w(v){let T=t.querySelector(".nn-say");T&&(T.textContent=v)}function I(v,T){return v.localName==="details"&&(T.open=v.open),!v.classList.contains("nn-say")}function E(){r.plain||(clearTimeout(d),d=setTimeout(()=>w(r.describe(i)),g0))}function z(){for(let v of i.goals??[]){let T=r.goals[v];m.met[v]||!T.met(i,c)||(va(v),clearTimeout(d),w(`Challenge met. ${T.praise}`))}r.task?.(i)&&va(r.task(i)),m.met=Tr()}function C(v){m.note=m.code="";for(let[T,y]of Object.entries(v))e.set(T,y);e.save_changes(),E(),g()}function j(){clearInterval(f),f=0,m.playing=!1,g()}function rt(){let v=r.play(i);return v?C(v):j(),!!v}function jt(){if(f)return j();if(matchMedia("(prefers-reduced-motion: reduce)").matches){let v={};for(let T=0;v&&T<1e3;T++)i={...i,...v},v=r.play(i);return C(i)}m.playing=!0,f=setInterval(()=>p||rt(),r.pace??$0),rt()}async function st(v,T){try{await navigator.clipboard.writeText(v),m.note=`Copied ${T}.`,m.code=""}catch{m.note="Copying is denied here. Select the text and copy it:",m.code=v}g()}let ht={reset:()=>{j(),C(c)},copy:()=>st(mm(o,i),"as Python"),link:()=>st(n.link(i),"the link"),step:rt,play:jt},dt=(v,T)=>Y.figures[o].properties[v].enum?.find(y=>String(y)===T)??T;function R({target:v}){let T=v.dataset?.trait;if(!T)return;let[y,...M]=T.split("."),O=v.value;v.type==="checkbox"&&(O=M.length?Number(v.checked):v.checked),v.type==="range"&&(O=Number(O)),v.type==="radio"&&(O=dt(y,O)),O=um(e.get(y),M.map(Number),O);let S={[y]:O};C(r.input?.(S,i)??S)}function D({target:v}){let T=v.closest?.("[data-do]");if(!T||T.ariaDisabled==="true")return;let y=T.dataset.do;r.actions?.[y]?C(r.actions[y](i)):ht[y]?.()}function lo(v){let T=t.querySelector("[data-enter]");v.key!=="Enter"||!T||v.target.matches("input")&&T.click()}t.addEventListener("input",R),t.addEventListener("click",D),t.addEventListener("keydown",lo);let X=am(t),re=i,mo=sm(t,()=>re=i,(v,T)=>C(r.drags[v](re,T)));for(let v of s)e.on(`change:${v}`,g);let kn=im(g);return $(),()=>{j(),cancelAnimationFrame(p),clearTimeout(d);for(let v of s)e.off(`change:${v}`,g);t.removeEventListener("input",R),t.removeEventListener("click",D),t.removeEventListener("keydown",lo),mo(),X(),kn()}}var cw={render({model:t,el:e}){let n=globalThis.nnFigures=(globalThis.nnFigures??0)+1;return pm(e,t,{uid:`nn-live-${n}`})}};function lw(t,e,n,o){let r=io(t,e);return Ar(vn[t],t,r,r,n,{link:o}).toString()}var mw=(t,e)=>vn[t].describe(io(t,e));export{cw as default,mw as describe,lw as still};
