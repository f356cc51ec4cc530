var K={version:1,tasks:["00-axis","00-base","00-block","00-chain","00-column","00-dot","00-downhill","00-e","00-level","00-limit","00-links","00-log-product","00-one-weight","00-partial","00-partials","00-perpendicular","00-refused","00-right-angle","00-same-dot","00-same-slopes","00-shape","00-slope","00-slope-rules","00-star","00-steeper","00-steepest","00-trap","00-trap-loss","00-which-power","01-and","01-bias","01-both","01-distance","01-double","01-emails","01-knobs","01-lower-bias","01-nand","01-no-mistakes","01-one","01-or","01-random","01-rule","01-rule-step","01-same-line","01-scale","01-seven-bottles","01-silence","01-swap","01-xor","01-xor-rows","01-xor-why","02-blunder","02-calibrate","02-centre","02-centre-moves","02-corner","02-coupling","02-fair","02-five","02-half-at-four","02-halve","02-learn","02-loss","02-mirror","02-ninety","02-odds","02-odds-back","02-relu-corner","02-saturate","02-shift","02-sigma-zero","02-squash","02-staircase","02-steepest","02-steepness","02-step-at-two","02-sure","02-tanh","03-both","03-collapse","03-count","03-cybenko","03-feud","03-fit","03-flat","03-fold","03-fold-place","03-forward","03-hidden-sum","03-hidden-why","03-hill","03-idle","03-idle-relu","03-last-bit","03-most-wine","03-one-knob","03-one-sum","03-product-shape","03-silent","03-silent-shape","03-step","03-to","03-warp","03-wave","03-weights-shape","03-wrong-bias","04-across","04-both-sides","04-cost","04-double","04-first-adam","04-first-epoch","04-flat","04-flat-bad","04-forever","04-hill","04-hole","04-land","04-leave-saddle","04-lower-minimum","04-next","04-one-epoch","04-one-step","04-promise","04-ratio","04-ridge","04-right-shape","04-second-step","04-settle","04-sgd","04-shrink","04-sum","04-sure-wrong","04-to-08","04-valley","04-which-way","05-backward","05-both-sides","05-bug-line","05-explode","05-find-bug","05-hidden","05-keep","05-last-error","05-lost","05-nudge","05-one-side","05-one-step","05-order","05-party-dead","05-party-learned","05-party-sum","05-price","05-rate","05-relu","05-revive","05-second","05-shared","05-small","05-square","05-thirty","05-two-paths","05-vanish","05-w6","05-wrong-silent","05-xor-learned","05-xor-quick","05-xor-stuck","05-zeros"],figures:{secant:{name:"Secant",title:"the slope of a curve between two points",type:"object",properties:{curve:{enum:["line","square","three-squares","square-and-line"],title:"curve",default:"square"},x:{type:"number",minimum:-2,maximum:2,step:.125,title:"place x",default:1},halvings:{type:"integer",minimum:0,maximum:10,step:1,title:"halvings of the nudge",default:0},goals:{type:"array",items:{enum:["00-slope","00-downhill"]},minItems:0,maxItems:2,default:[]}}},"power-curve":{name:"PowerCurve",title:"the powers of a base",type:"object",properties:{base:{type:"number",minimum:.5,maximum:3.5,step:.03125,title:"base",default:2},x:{type:"number",minimum:-2,maximum:2,step:.03125,title:"power x",default:1},mirror:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["00-e","00-which-power"]},minItems:0,maxItems:2,default:[]}}},arrows:{name:"Arrows",title:"two vectors as arrows",type:"object",properties:{u:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:2,maxItems:2,default:[2,1]},v:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:2,maxItems:2,default:[1,2]},goals:{type:"array",items:{enum:["00-right-angle","00-same-dot"]},minItems:0,maxItems:2,default:[]}}},"matrix-product":{name:"MatrixProduct",title:"the product of two matrices",type:"object",properties:{X:{type:"array",items:{type:"number",minimum:-9,maximum:9},minItems:6,maxItems:6,default:[1,2,3,0,1,-1]},W:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:6,maxItems:6,default:[1,-1,0,2,2,.5]},entry:{enum:["1,1","1,2","2,1","2,2"],title:"entry",default:"1,1"},goals:{type:"array",items:{enum:["00-column"]},minItems:0,maxItems:1,default:[]}}},broadcast:{name:"Broadcast",title:"how NumPy stretches two arrays to one shape",type:"object",properties:{a:{enum:["()","(2,)","(3,)","(1, 3)","(3, 1)","(2, 3)","(3, 3)"],title:"shape of a",default:"(2, 3)"},b:{enum:["()","(2,)","(3,)","(1, 3)","(3, 1)","(2, 3)","(3, 3)"],title:"shape of b",default:"(3,)"},goals:{type:"array",items:{enum:["00-refused","00-trap"]},minItems:0,maxItems:2,default:[]}}},slice:{name:"Slice",title:"the slopes of a surface",type:"object",properties:{surface:{enum:["plane","bowl","product"],title:"height",default:"bowl"},x:{type:"number",minimum:-2,maximum:2,step:.25,title:"x",default:1},y:{type:"number",minimum:-2,maximum:2,step:.25,title:"y",default:1},angle:{type:"integer",minimum:0,maximum:360,step:5,title:"direction in degrees",default:0},turn:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["00-partials","00-same-slopes","00-steepest","00-level"]},minItems:0,maxItems:4,default:[]}}},gears:{name:"Gears",title:"a chain of two rates",type:"object",properties:{first:{enum:["double","square","mirror"],title:"u =",default:"square"},second:{enum:["triple","square","minus-half"],title:"y =",default:"triple"},x:{type:"number",minimum:-1.5,maximum:1.5,step:.125,title:"place x",default:1},halvings:{type:"integer",minimum:1,maximum:10,step:1,title:"halvings of the nudge",default:1},goals:{type:"array",items:{enum:["00-chain","00-block"]},minItems:0,maxItems:2,default:[]}}},neuron:{name:"Neuron",title:"a neuron with its knobs",type:"object",properties:{w:{type:"array",items:{type:"number",minimum:-10,maximum:10,step:.25},minItems:1,maxItems:3,title:"weight of {name}",fixedLength:!0,default:[7,3]},b:{type:"number",minimum:-10,maximum:10,step:.25,title:"bias",default:-2},x:{type:"array",items:{type:"number",minimum:0,maximum:80,step:1},minItems:1,maxItems:3,title:"{name}",sameLengthAs:"w",fixedLength:!0,default:[1,0]},activation:{enum:["step","identity","sigmoid"],title:"activation",default:"step"},names:{type:"array",items:{type:"string",minLength:1,maxLength:24},minItems:1,maxItems:3,sameLengthAs:"w",fixedLength:!0,default:["x₁","x₂"]},answers:{type:"array",items:{type:"string",minLength:1,maxLength:24},minItems:2,maxItems:2,default:["stays silent","fires"]},switches:{type:"boolean",default:!0},table:{type:"boolean",default:!1},choose:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["01-silence","01-both","01-seven-bottles","03-last-bit"]},minItems:0,maxItems:4,default:[]}}},"decision-line":{name:"DecisionLine",title:"a neuron's line through labelled points",type:"object",properties:{w:{type:"array",items:{type:"number",minimum:-10,maximum:10,step:.25},minItems:2,maxItems:2,title:"weight w{i}",default:[1,-1]},b:{type:"number",minimum:-10,maximum:10,step:.25,title:"bias b",default:0},points:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:-3,maximum:3},{type:"number",minimum:-3,maximum:3},{enum:[0,1]}],minItems:3,maxItems:3},minItems:0,maxItems:60,default:[[2,1,1],[-2,-3,0],[-2,0,1],[1,-2,0],[0,1,1],[3,-1,0]]},rule:{type:"boolean",default:!1},turn:{type:"integer",minimum:0,maximum:59,default:0},last:{enum:["","added","subtracted","kept","not added","not subtracted","not kept"],default:""},goals:{type:"array",items:{enum:["01-no-mistakes","01-same-line","01-swap","01-rule"]},minItems:0,maxItems:4,default:[]}}},"truth-table":{name:"TruthTable",title:"a truth table to meet with one neuron",type:"object",properties:{gate:{enum:["AND","OR","NAND","XOR"],title:"table",default:"AND"},w:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:2,maxItems:2,title:"weight w{i}",default:[1,1]},b:{type:"number",minimum:-3,maximum:3,step:.25,title:"bias b",default:.5},firing:{enum:["","w1+w2+b>0","w1+w2+2b>0","2w1+2w2+2b>0"],default:""},silent:{enum:["","w1+w2<=0","w1+w2+b<=0","w1+w2+2b<=0"],default:""},goals:{type:"array",items:{enum:["01-and","01-or","01-nand","01-xor"]},minItems:0,maxItems:4,default:[]}}},question:{name:"Question",title:"a question",type:"object",properties:{id:{type:"string",minLength:0,maxLength:40,default:""},data:{type:"string",minLength:0,maxLength:8e3,default:""},answer:{type:"string",minLength:0,maxLength:40,default:""},checked:{type:"boolean",default:!1}}},"sigmoid-curve":{name:"SigmoidCurve",title:"a sigmoid with its knobs",type:"object",properties:{w:{type:"number",minimum:-8,maximum:8,step:.25,title:"weight w",default:1},b:{type:"number",minimum:-24,maximum:24,step:.25,title:"bias b",default:0},x:{type:"number",minimum:-4,maximum:4,step:.125,title:"input x",default:1},tangent:{type:"boolean",default:!1},lockable:{type:"boolean",default:!1},keep:{type:"boolean",title:"keep the centre",default:!1},centre:{type:"number",minimum:-3,maximum:3,default:0},goals:{type:"array",items:{enum:["02-step-at-two","02-mirror","02-steepest"]},minItems:0,maxItems:3,default:[]}}},activations:{name:"Activations",title:"six activations and their slopes",type:"object",properties:{z:{type:"number",minimum:-8,maximum:8,step:.25,title:"pre-activation z",default:1},negative_slope:{type:"number",minimum:0,maximum:1,default:.1},goals:{type:"array",items:{enum:["02-saturate","02-corner"]},minItems:0,maxItems:2,default:[]}}},"softmax-bars":{name:"SoftmaxBars",title:"scores turned into probabilities by softmax",type:"object",properties:{z:{type:"array",items:{type:"number",minimum:-5,maximum:5,step:.25},minItems:2,maxItems:4,title:"score of {name}",fixedLength:!0,default:[1,2,.5]},names:{type:"array",items:{type:"string",minLength:1,maxLength:12},minItems:2,maxItems:4,sameLengthAs:"z",fixedLength:!0,default:["cat","dog","bird"]},goals:{type:"array",items:{enum:["02-halve","02-shift"]},minItems:0,maxItems:2,default:[]}}},"fit-probability":{name:"FitProbability",title:"a probability to fit to labelled emails",type:"object",properties:{w:{type:"number",minimum:-4,maximum:4,step:.125,title:"weight w",default:0},b:{type:"number",minimum:-10,maximum:10,step:.25,title:"bias b",default:0},x:{type:"number",minimum:0,maximum:10,step:.5,title:"an email with so many CAPITALS",default:4},points:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:0,maximum:10},{enum:[0,1]}],minItems:2,maxItems:2},minItems:1,maxItems:40,default:[[0,0],[1,0],[2,0],[3,0],[3,1],[4,0],[5,0],[5,1],[6,1],[7,0],[7,1],[9,1]]},surprise:{type:"boolean",default:!1},learn:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["02-half-at-four","02-fair","02-learn"]},minItems:0,maxItems:3,default:[]}}},reliability:{name:"Reliability",title:"what a model said against what happened",type:"object",properties:{scale:{type:"number",minimum:0,maximum:2,step:.125,title:"log-odds multiplied by",default:1},cases:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:-8,maximum:8},{type:"integer",minimum:0,maximum:999},{type:"integer",minimum:0,maximum:999}],minItems:3,maxItems:3},minItems:0,maxItems:60,default:[[-6,0,9],[-5.5,0,13],[-5,0,17],[-4.5,1,21],[-4,4,24],[-3.5,1,34],[-3,11,31],[-2.5,14,35],[-2,9,46],[-1.5,23,38],[-1,21,44],[-.5,33,36],[0,35,35],[.5,40,29],[1,43,22],[1.5,41,20],[2,41,14],[2.5,41,8],[3,35,7],[3.5,28,7],[4,25,3],[4.5,19,3],[5,16,1],[5.5,13,0],[6,8,1]]},goals:{type:"array",items:{enum:["02-calibrate"]},minItems:0,maxItems:1,default:[]}}},"network-steps":{name:"NetworkSteps",title:"a network that steps through its own arithmetic",type:"object",properties:{x:{type:"array",items:{enum:[0,1]},minItems:2,maxItems:2,title:"{name} digit",default:[0,1]},at:{type:"integer",minimum:0,maximum:15,step:1,title:"steps done",default:0},W1:{type:"array",items:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:2,maxItems:2},minItems:2,maxItems:2,default:[[.6,-.4],[-1.7,-1.3]]},b1:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:2,maxItems:2,default:[.2,.2]},W2:{type:"array",items:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:1,maxItems:1},minItems:2,maxItems:2,default:[[-1.36],[.34]]},b2:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:1,maxItems:1,default:[.9]},knob:{enum:["W1.0.0","W1.0.1","W1.1.0","W1.1.1","b1.0","b1.1","W2.0.0","W2.1.0","b2.0"],default:"W1.0.0"},knobs:{type:"boolean",default:!1},table:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["03-step","03-one-knob"]},minItems:0,maxItems:2,default:[]}}},"dinner-party":{name:"DinnerParty",title:"wine for a dinner party",type:"object",properties:{guests:{type:"array",items:{enum:[0,1]},minItems:3,maxItems:3,title:"{name}",default:[0,0,0]},W1:{type:"array",items:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:3,maxItems:3},minItems:3,maxItems:3,default:[[0,0,1],[0,1.5,0],[1,.4,0]]},b1:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:3,maxItems:3,default:[0,-.5,0]},W2:{type:"array",items:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:1,maxItems:1},minItems:3,maxItems:3,default:[[.5],[2],[-5]]},b2:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:1,maxItems:1,default:[1]},relu:{type:"array",items:{enum:[0,1]},minItems:3,maxItems:3,title:"ReLU in {name}",default:[1,1,1]},knob:{enum:["W1.0.0","W1.0.1","W1.0.2","W1.1.0","W1.1.1","W1.1.2","W1.2.0","W1.2.1","W1.2.2","b1.0","b1.1","b1.2","W2.0.0","W2.1.0","W2.2.0","b2.0"],default:"W1.0.0"},knobs:{type:"boolean",default:!1},unplug:{type:"boolean",default:!1},table:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["03-most-wine","03-idle-relu","03-feud"]},minItems:0,maxItems:3,default:[]}}},"xor-space":{name:"XorSpace",title:"XOR in the space of two hidden neurons",type:"object",properties:{way:{enum:["sigmoids","ReLUs"],title:"hidden neurons",default:"ReLUs"},amount:{type:"number",minimum:0,maximum:1,step:.05,title:"plain square → hidden square",default:0},w:{type:"array",items:{type:"number",minimum:-4,maximum:4,step:.25},minItems:2,maxItems:2,title:"weight of {name}",default:[1,-1]},b:{type:"number",minimum:-4,maximum:4,step:.25,title:"bias",default:.25},goals:{type:"array",items:{enum:["03-fold","03-warp"]},minItems:0,maxItems:2,default:[]}}},bumps:{name:"Bumps",title:"a curve built of bumps",type:"object",properties:{target:{enum:["hill","wave","roof"],title:"curve to match",default:"hill"},count:{enum:[2,4,8],title:"bumps",default:2},steepness:{type:"number",minimum:4,maximum:100,step:4,title:"steepness",default:32},heights:{type:"array",items:{type:"number",minimum:-1,maximum:1,step:.0625},minItems:8,maxItems:8,title:"height of {name}",default:[.5,0,0,0,0,0,0,0]},goals:{type:"array",items:{enum:["03-hill","03-wave"]},minItems:0,maxItems:2,default:[]}}},"shape-checker":{name:"ShapeChecker",title:"the shapes of a layer",type:"object",properties:{formula:{enum:["X @ W + b","X @ W.T + b","W @ X + b"],title:"formula",default:"X @ W + b"},X:{type:"array",items:{type:"integer",minimum:1,maximum:8,step:1},minItems:2,maxItems:2,title:"{name} of X",default:[4,2]},W:{type:"array",items:{type:"integer",minimum:1,maximum:8,step:1},minItems:2,maxItems:2,title:"{name} of W",default:[3,2]},b:{type:"integer",minimum:1,maximum:8,step:1,title:"entries of b",default:3},goals:{type:"array",items:{enum:["03-fit","03-silent"]},minItems:0,maxItems:2,default:[]}}},descent:{name:"Descent",title:"a ball on the cost curve of one knob",type:"object",properties:{A:{type:"number",minimum:0,maximum:1.35,step:.01,title:"start: A",default:1},lr:{type:"number",minimum:0,maximum:7e-4,step:1e-6,title:"learning rate",default:5e-5},steps:{type:"integer",minimum:0,maximum:60,step:1,title:"steps done",default:0},points:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:1,maximum:100},{type:"number",minimum:0,maximum:100}],minItems:2,maxItems:2},minItems:1,maxItems:12,default:[[3,2],[10,7],[75,50]]},goals:{type:"array",items:{enum:["04-to-08","04-one-step","04-forever"]},minItems:0,maxItems:3,default:[]}}},"two-knobs":{name:"TwoKnobs",title:"descent on two knobs, seen from above",type:"object",properties:{landscape:{enum:["bowl","narrow valley","two minima","saddle","plateau"],title:"landscape",default:"bowl"},start:{type:"array",items:{type:"number",minimum:-2,maximum:2,step:.05},minItems:2,maxItems:2,title:"start: knob {name}",default:[-1.5,1]},lr:{type:"number",minimum:.01,maximum:.5,step:.01,title:"learning rate",default:.1},steps:{type:"integer",minimum:0,maximum:200,step:1,title:"steps done",default:0},race:{type:"boolean",default:!1},choose:{type:"boolean",default:!0},goals:{type:"array",items:{enum:["04-valley","04-lower-minimum","04-leave-saddle"]},minItems:0,maxItems:3,default:[]}}},"batch-paths":{name:"BatchPaths",title:"full batch, mini-batch and single examples on the same data",type:"object",properties:{start:{type:"array",items:{type:"number",minimum:-1.5,maximum:2.5,step:.05},minItems:2,maxItems:2,title:"start: knob {name}",default:[-1.2,-.6]},lr:{type:"number",minimum:.01,maximum:.4,step:.01,title:"learning rate",default:.1},looked:{type:"integer",minimum:0,maximum:240,step:4,title:"examples looked at",default:0},points:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:-2,maximum:2},{type:"number",minimum:-5,maximum:5}],minItems:2,maxItems:2},minItems:12,maxItems:12,default:[[-1,.1],[-.8,.4],[-.6,1.3],[-.4,1],[-.2,.3],[0,1.1],[.2,1],[.4,1.5],[.6,.9],[.8,1.8],[1,2],[1.2,2.7]]},orders:{type:"array",items:{type:"array",items:{type:"integer",minimum:0,maximum:11},minItems:12,maxItems:12},minItems:1,maxItems:20,default:[[1,0,8,2,10,9,7,6,4,3,5,11],[3,2,6,0,7,11,9,8,5,10,4,1],[1,3,2,8,6,5,7,4,0,10,11,9],[4,6,10,11,0,1,2,9,8,3,5,7],[2,9,7,0,11,4,10,3,1,6,5,8],[8,6,4,7,10,3,9,11,1,0,2,5],[0,7,10,6,4,5,1,3,8,2,11,9],[6,9,11,4,0,2,7,1,8,10,3,5],[5,7,3,1,4,0,11,9,2,8,10,6],[6,4,9,0,8,2,1,10,5,7,11,3],[5,3,9,7,1,2,10,11,4,6,0,8],[2,8,1,7,3,6,11,9,0,4,10,5],[3,9,4,11,2,0,10,6,1,8,5,7],[3,2,0,9,5,11,10,7,8,6,4,1],[2,10,0,5,1,3,9,11,8,6,7,4],[0,2,7,3,11,8,9,5,1,10,4,6],[9,4,11,8,0,1,10,2,6,5,7,3],[5,3,1,4,0,11,8,7,6,10,2,9],[6,5,7,0,2,9,11,8,4,1,10,3],[2,11,0,10,9,6,7,3,5,8,1,4]]},goals:{type:"array",items:{enum:["04-one-epoch","04-settle"]},minItems:0,maxItems:2,default:[]}}},"wrong-model":{name:"WrongModel",title:"a model fitted to data of its own shape, or of another",type:"object",properties:{data:{enum:["linear","quadratic","logarithmic"],title:"data",default:"linear"},model:{enum:["A·x","A·x²","A·log x"],title:"model",default:"A·x"},A:{type:"number",minimum:0,maximum:3,step:.01,title:"knob A",default:.2},goals:{type:"array",items:{enum:["04-flat","04-right-shape"]},minItems:0,maxItems:2,default:[]}}},golf:{name:"Golf",title:"a golf hole and one knob",type:"object",properties:{strength:{type:"number",minimum:0,maximum:10,step:.25,title:"first shot: strength",default:9},lr:{type:"number",minimum:0,maximum:.01,step:5e-4,title:"learning rate",default:.001},shots:{type:"integer",minimum:1,maximum:12,step:1,title:"shots played",default:1},goals:{type:"array",items:{enum:["04-hole","04-both-sides"]},minItems:0,maxItems:2,default:[]}}},"computational-graph":{name:"ComputationalGraph",title:"a computational graph, forward and backward",type:"object",properties:{graph:{enum:["bill","neuron"],default:"bill"},at:{type:"integer",minimum:0,maximum:13,step:1,title:"steps done",default:0},guests:{type:"integer",minimum:0,maximum:20,step:1,title:"guests",default:10},price:{type:"number",minimum:0,maximum:24,step:.5,title:"price of a bottle",default:8},meal:{type:"number",minimum:0,maximum:40,step:1,title:"price of a meal",default:20},x:{type:"number",minimum:-4,maximum:4,step:.25,title:"input x",default:1},w:{type:"number",minimum:-4,maximum:4,step:.25,title:"weight w",default:2},b:{type:"number",minimum:-4,maximum:4,step:.25,title:"bias b",default:2},target:{enum:[0,1],title:"target",default:0},goals:{type:"array",items:{enum:["05-backward","05-thirty","05-wrong-silent"]},minItems:0,maxItems:3,default:[]}}},"mazur-network":{name:"MazurNetwork",title:"a network of six neurons, forward, backward and updated",type:"object",properties:{steps:{type:"integer",minimum:0,maximum:1e4,step:1,title:"steps of training done",default:0},phase:{enum:["hidden","outputs","output-blame","hidden-blame","update"],title:"this step, as far as",default:"hidden"},early:{type:"boolean",title:"move w₅ to w₈ early",default:!1},hunt:{type:"boolean",default:!1},pick:{enum:["w1","w2","w3","w4","w5","w6","w7","w8"],default:"w5"},goals:{type:"array",items:{enum:["05-one-step","05-find-bug","05-last-error"]},minItems:0,maxItems:3,default:[]}}},"nudge-error":{name:"NudgeError",title:"how wrong a nudged slope is, against the size of the nudge",type:"object",properties:{power:{type:"integer",minimum:-16,maximum:0,step:1,title:"nudge: 10 to the power of",default:-1},way:{enum:["one side","both sides"],title:"measured",default:"one side"},single:{type:"boolean",title:"single precision (float32)",default:!1},goals:{type:"array",items:{enum:["05-one-side","05-both-sides","05-lost"]},minItems:0,maxItems:3,default:[]}}},"xor-learning":{name:"XorLearning",title:"XOR being learned",type:"object",properties:{seed:{type:"integer",minimum:0,maximum:99,step:1,title:"seed of the first weights",default:3},rate:{type:"number",minimum:.25,maximum:6,step:.25,title:"learning rate",default:4},steps:{type:"integer",minimum:0,maximum:1500,step:5,title:"steps taken",default:0},goals:{type:"array",items:{enum:["05-xor-learned","05-xor-stuck","05-xor-quick"]},minItems:0,maxItems:3,default:[]}}},"gradient-depth":{name:"GradientDepth",title:"the gradient in each layer of a deep network",type:"object",properties:{activation:{enum:["sigmoid","tanh","relu"],title:"activation",default:"sigmoid"},init:{enum:["zeros","uniform","xavier","he"],title:"first weights",default:"xavier"},of:{enum:["weights","biases"],title:"gradient of the",default:"weights"},depth:{type:"integer",minimum:1,maximum:12,step:1,title:"hidden layers",default:2},width:{type:"integer",minimum:2,maximum:16,step:1,title:"neurons in each",default:8},seed:{type:"integer",minimum:0,maximum:99,step:1,title:"seed",default:0},goals:{type:"array",items:{enum:["05-vanish","05-revive","05-explode"]},minItems:0,maxItems:3,default:[]}}},"party-learning":{name:"PartyLearning",title:"the dinner party, learned from many starts",type:"object",properties:{seed:{type:"integer",minimum:0,maximum:39,step:1,title:"seed of the start picked",default:0},rate:{enum:[.01,.03,.1,.3],title:"learning rate",default:.1},steps:{type:"integer",minimum:0,maximum:1e3,step:5,title:"steps taken",default:0},goals:{type:"array",items:{enum:["05-party-learned","05-party-dead","05-party-sum"]},minItems:0,maxItems:3,default:[]}}}}};function Nr(t){if(t.enum){let n=t.enum.map(xm).join(", ");return t.enum.length===1?n:`one of ${n}`}return t.prefixItems?"["+t.prefixItems.map(Nr).join("; ")+"]":t.type==="array"?`a list of ${ka(t.minItems,t.maxItems)}, each ${Nr(t.items)}`:t.type==="string"?`a text of ${ka(t.minLength,t.maxLength)} characters`:t.type==="boolean"?"True or False":`${t.type==="number"?"a number":"a whole number"} from ${t.minimum} to ${t.maximum}`}var xm=t=>typeof t=="string"?`'${t}'`:String(t),ka=(t,e)=>t===e?`${t}`:`${t} to ${e}`;function Aa(t,e){if(t.enum)return t.enum.includes(e);if(t.type==="array")return ym(t,e);if(t.type==="boolean")return typeof e=="boolean";if(t.type==="string"){if(typeof e!="string")return!1;let n=[...e].length;return n>=t.minLength&&n<=t.maxLength}return typeof e!="number"||!Number.isFinite(e)||t.type==="integer"&&!Number.isInteger(e)?!1:e>=t.minimum&&e<=t.maximum}function ym(t,e){if(!Array.isArray(e))return!1;let n=t.prefixItems??e.map(()=>t.items);return e.length>=t.minItems&&e.length<=t.maxItems&&e.every((o,r)=>Aa(n[r],o))}function ho(t){let e=typeof t=="number"?String(t):JSON.stringify(t);return String(e).length<=60?e:e.slice(0,57)+"..."}function Ia(t,e,n={}){let o=Object.hasOwn(K.figures,t)&&K.figures[t];if(!o)throw new Error(`There is no figure of the kind '${t}'.`);let{name:r,properties:s}=o;if(typeof e!="object"||e===null||Array.isArray(e))throw new Error(`${r}'s state must be an object; got ${ho(e)}.`);let a=Object.hasOwn(e,"version")?e.version:K.version;if(a!==K.version)throw new Error(`${r}.version must be ${K.version}; got ${ho(a)}.`);for(let m of Object.keys(e))if(m!=="version"&&!Object.hasOwn(s,m)){let c=Object.keys(s).join(", ");throw new Error(`${r} has no '${m}'; it has ${c}.`)}let i={};for(let[m,c]of Object.entries(s)){let u=Object.hasOwn(e,m)?e[m]:n[m]??c.default;if(!Aa(c,u))throw new Error(`${r}.${m} must be ${Nr(c)}; got ${ho(u)}.`);i[m]=u}for(let[m,c]of Object.entries(s)){let u=i[c.sameLengthAs]?.length;if(u!==void 0&&i[m].length!==u)throw new Error(`${r}.${m} must be a list of ${u}, one for each entry of ${c.sameLengthAs}; got ${ho(i[m])}.`)}return i}var fo=class{constructor(e){this.text=e}toString(){return this.text}},wm={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function Sa(t){return t instanceof fo?t.text:Array.isArray(t)?t.map(Sa).join(""):t==null||t===!1?"":String(t).replace(/[&<>"]/g,e=>wm[e])}function l(t,...e){return new fo(String.raw({raw:t},...e.map(Sa)))}function p(t,e=4){return String(Number(t.toPrecision(e))).replace("-","−").replace(/^\u22120$/,"0")}function wn(t,e=4){let n=1-10**-e;return t>n&&t<1?`> ${n}`:p(t,e)}function P(t){let e=p(Math.abs(t));return t<0?`− ${e}`:`+ ${e}`}var M=t=>t<0?`(${p(t)})`:p(t);function Oe(t){if(Object.is(t,-0))return"-0.0";let e=Math.abs(t);if(e!==0&&(e<1e-4||e>=1e16)){let[n,o]=t.toExponential().split("e"),r=o[0];return`${n}e${r}${o.slice(1).padStart(2,"0")}`}return Number.isInteger(t)?`${t}.0`:String(t)}function Ta(t){let e=t.trim().replace(/[\u2212\u2013]/g,"-").replace(",","."),n=String.raw`[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?`,r=new RegExp(`^(${n})(?:\\s*/\\s*(${n}))?$`,"i").exec(e);if(!r)return NaN;let s=Number(r[1])/Number(r[2]??1);return Number.isFinite(s)?s:NaN}var ne=(t,e)=>K.figures[t].properties[e];function Na(t,e,n=["x₁","x₂","x₃"]){return t.title.replace("{name}",n[e]).replace("{i}","₁₂₃₄₅₆₇₈₉"[e])}function $o(t,e,n,o,r){return l`<div class="nn-slider" data-sign="${Math.sign(r)}">
    <label for="${t}">${n}</label>
    <span class="nn-value">${p(r,6)}</span>
    <input type="range" id="${t}" data-trait="${e}" min="${o.minimum}"
      max="${o.maximum}" step="${o.step}" value="${r}"
      aria-valuetext="${p(r,6)}">
  </div>`}function b(t,e,n,o,r={},s=n.names){let a=ne(t,e),i=n[e];if(!Array.isArray(i)){let c={...a,...r};return $o(`${o}-${e}`,e,a.title,c,i)}let m={...a.items,...r};return i.map((c,u)=>$o(`${o}-${e}${u}`,`${e}.${u}`,Na(a,u,s),m,c))}function go(t,e,n,o,r){let s=ne(t,e).items;return r.map(([a,i])=>$o(`${o}-${e}${a}`,`${e}.${a}`,i,s,n[e][a]))}function oe(t,e,n,o,r=n.names){let s=ne(t,e);return n[e].map((a,i)=>{let m=`${o}-${e}${i}`;return l`<div class="nn-switch">
      <input type="checkbox" role="switch" id="${m}"
        data-trait="${e}.${i}" ${a?"checked":""}>
      <label for="${m}">${Na(s,i,r)}</label>
      <span class="nn-value">${p(a)}</span>
    </div>`})}function Le(t,e,n,o){let r=`${o}-${e}`;return l`<div class="nn-switch">
    <input type="checkbox" role="switch" id="${r}" data-trait="${e}"
      ${n[e]?"checked":""}>
    <label for="${r}">${ne(t,e).title}</label>
  </div>`}function A(t,e,n,o,r=s=>s){let s=ne(t,e);return l`<fieldset class="nn-choice">
    <legend>${s.title}</legend>
    ${s.enum.map((a,i)=>{let m=`${o}-${e}${i}`;return l`<span><input type="radio" name="${o}-${e}" id="${m}"
          data-trait="${e}" value="${a}"
          ${n[e]===a?"checked":""}><label
          for="${m}">${r(a)}</label></span>`})}
  </fieldset>`}var vn=(t,e)=>e.split(".").reduce((n,o)=>n[o],t),Or=(t,e,n)=>ne(t,"knob").enum.filter(o=>vn(e,o)!==vn(n,o));function bo(t,e,n,o,r){let s=n.knob,[a,...i]=s.split("."),m=i.reduce(u=>u.items,ne(t,a)),c=Or(t,n,r).length;return l`<div class="nn-controls">${$o(`${o}-turn`,s,e,m,vn(n,s))}</div>
    <p class="nn-live nn-turned">${c===0?"No knob is turned yet.":`Turned so far, marked •: ${c} knob${c>1?"s":""}.`}</p>`}function xo(t,e,n){return l`<span class="nn-matrix" style="--columns: ${t[0].length}"
    >${t.map(o=>o.map(r=>vm(r,e,n)))}</span>`}function yo(t,e,n,o){let[r,s]=[vn(n,t),vn(o,t)],a=r===s?{}:{was:s};return{text:p(r),value:r,path:t,name:e,...a}}function vm(t,e,n){let{text:o,value:r,part:s,now:a,shows:i,path:m,name:c,was:u}=t,d=l`class="nn-entry ${r===void 0?"":r<0?"nn-negative":"nn-positive"}" data-part="${s}" ${a&&"data-now"}
    ${u!==void 0&&"data-turned"}`,f=l`<span ${i&&l`data-shows="${i}"`}
    >${o}</span>`;if(!m)return l`<span ${d}>${f}</span>`;let $=`${n}-knob-${m}`;return l`<label ${d} for="${$}"><input type="radio" id="${$}"
    name="${n}-knob" data-trait="knob" value="${m}"
    aria-label="${c}, ${o}${u===void 0?"":`, turned from ${p(u)}`}" ${e.knob===m&&"checked"}
    >${f}</label>`}var V=(t,e,n)=>l`<span class="nn-named">${t}<small>${e} ${n}</small></span>`;function wo(t,e){return t==null||e==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function Mm(t,e){return t==null||e==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function Oa(t){let e,n,o;t.length!==2?(e=wo,n=(i,m)=>wo(t(i),m),o=(i,m)=>t(i)-m):(e=t===wo||t===Mm?t:km,n=t,o=t);function r(i,m,c=0,u=i.length){if(c<u){if(e(m,m)!==0)return u;do{let d=c+u>>>1;n(i[d],m)<0?c=d+1:u=d}while(c<u)}return c}function s(i,m,c=0,u=i.length){if(c<u){if(e(m,m)!==0)return u;do{let d=c+u>>>1;n(i[d],m)<=0?c=d+1:u=d}while(c<u)}return c}function a(i,m,c=0,u=i.length){let d=r(i,m,c,u-1);return d>c&&o(i[d-1],m)>-o(i[d],m)?d-1:d}return{left:r,center:a,right:s}}function km(){return 0}function Am(t){return t===null?NaN:+t}var La=Oa(wo),D0=La.right,j0=La.left,q0=Oa(Am).center;var Im=Ea(Ra),C0=Ea(Sm);function Ea(t){return function(e,n,o=n){if(!((n=+n)>=0))throw new RangeError("invalid rx");if(!((o=+o)>=0))throw new RangeError("invalid ry");let{data:r,width:s,height:a}=e;if(!((s=Math.floor(s))>=0))throw new RangeError("invalid width");if(!((a=Math.floor(a!==void 0?a:r.length/s))>=0))throw new RangeError("invalid height");if(!s||!a||!n&&!o)return e;let i=n&&t(n),m=o&&t(o),c=r.slice();return i&&m?(Ee(i,c,r,s,a),Ee(i,r,c,s,a),Ee(i,c,r,s,a),Re(m,r,c,s,a),Re(m,c,r,s,a),Re(m,r,c,s,a)):i?(Ee(i,r,c,s,a),Ee(i,c,r,s,a),Ee(i,r,c,s,a)):m&&(Re(m,r,c,s,a),Re(m,c,r,s,a),Re(m,r,c,s,a)),e}}function Ee(t,e,n,o,r){for(let s=0,a=o*r;s<a;)t(e,n,s,s+=o,1)}function Re(t,e,n,o,r){for(let s=0,a=o*r;s<o;++s)t(e,n,s,s+a,o)}function Sm(t){let e=Ra(t);return(n,o,r,s,a)=>{r<<=2,s<<=2,a<<=2,e(n,o,r+0,s+0,a),e(n,o,r+1,s+1,a),e(n,o,r+2,s+2,a),e(n,o,r+3,s+3,a)}}function Ra(t){let e=Math.floor(t);if(e===t)return Tm(t);let n=t-e,o=2*t+1;return(r,s,a,i,m)=>{if(!((i-=m)>=a))return;let c=e*s[a],u=m*e,d=u+m;for(let f=a,$=a+u;f<$;f+=m)c+=s[Math.min(i,f)];for(let f=a,$=i;f<=$;f+=m)c+=s[Math.min(i,f+u)],r[f]=(c+n*(s[Math.max(a,f-d)]+s[Math.min(i,f+d)]))/o,c-=s[Math.max(a,f-u)]}}function Tm(t){let e=2*t+1;return(n,o,r,s,a)=>{if(!((s-=a)>=r))return;let i=t*o[r],m=a*t;for(let c=r,u=r+m;c<u;c+=a)i+=o[Math.min(s,c)];for(let c=r,u=s;c<=u;c+=a)i+=o[Math.min(s,c+m)],n[c]=i/e,i-=o[Math.max(r,c-m)]}}function Nm(t,e){let n=0;if(e===void 0)for(let o of t)o!=null&&(o=+o)>=o&&++n;else{let o=-1;for(let r of t)(r=e(r,++o,t))!=null&&(r=+r)>=r&&++n}return n}function Wa(t,e){let n,o;if(e===void 0)for(let r of t)r!=null&&(n===void 0?r>=r&&(n=o=r):(n>r&&(n=r),o<r&&(o=r)));else{let r=-1;for(let s of t)(s=e(s,++r,t))!=null&&(n===void 0?s>=s&&(n=o=s):(n>s&&(n=s),o<s&&(o=s)))}return[n,o]}var Om=Array.prototype,X0=Om.slice;var Lm=Math.sqrt(50),Em=Math.sqrt(10),Rm=Math.sqrt(2);function vo(t,e,n){let o=(e-t)/Math.max(0,n),r=Math.floor(Math.log10(o)),s=o/Math.pow(10,r),a=s>=Lm?10:s>=Em?5:s>=Rm?2:1,i,m,c;return r<0?(c=Math.pow(10,-r)/a,i=Math.round(t*c),m=Math.round(e*c),i/c<t&&++i,m/c>e&&--m,c=-c):(c=Math.pow(10,r)*a,i=Math.round(t/c),m=Math.round(e/c),i*c<t&&++i,m*c>e&&--m),m<i&&.5<=n&&n<2?vo(t,e,n*2):[i,m,c]}function gt(t,e,n){if(e=+e,t=+t,n=+n,!(n>0))return[];if(t===e)return[t];let o=e<t,[r,s,a]=o?vo(e,t,n):vo(t,e,n);if(!(s>=r))return[];let i=s-r+1,m=new Array(i);if(o)if(a<0)for(let c=0;c<i;++c)m[c]=(s-c)/-a;else for(let c=0;c<i;++c)m[c]=(s-c)*a;else if(a<0)for(let c=0;c<i;++c)m[c]=(r+c)/-a;else for(let c=0;c<i;++c)m[c]=(r+c)*a;return m}function Wm(t,e,n){return e=+e,t=+t,n=+n,vo(t,e,n)[2]}function Pa(t,e,n){let o;for(;;){let r=Wm(t,e,n);if(r===o||r===0||!isFinite(r))return[t,e];if(r>0){let s=Math.ceil(t/r),a=Math.floor(e/r);t=(s-(s*r>t))*r,e=(a+(a*r<e))*r}else if(r<0){let s=-r,a=Math.ceil(t*s),i=Math.floor(e*s);t=(a-(a/s>t))/s,e=(i+(i/s<e))/s}o=r}}function za(t){return Math.max(1,Math.ceil(Math.log(Nm(t))/Math.LN2)+1)}var U0=Pm(Math.random);function Pm(t){return function(n,o=0,r=n.length){let s=r-(o=+o);for(;s;){let a=t()*s--|0,i=n[s+o];n[s+o]=n[a+o],n[a+o]=i}return n}}function x([t,e],[n,o]){let r=(o-n)/(e-t),s=a=>n+(a-t)*r;return s.invert=a=>t+(a-n)/r,s.domain=[t,e],s.range=[n,o],s}var h=t=>Math.round(t*100)/100;function N(t,e,{names:n=["x₁","x₂"],count:o=6}={}){let[r,s]=t.range,[a,i]=e.range,m=gt(...t.domain,o),c=gt(...e.domain,o);return l`<g class="nn-axes">
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
  </g>`}var zm=.05;function Mn(t,e=zm){let n=[t[0]];for(let o=1;o<t.length-1;o++){let[[r,s],[a,i],[m,c]]=[n.at(-1),t[o],t[o+1]],[u,d]=[m-r,c-s],f=Math.abs(u*(i-s)-d*(a-r)),$=(a-r)*(m-a)+(i-s)*(c-i);f<=e*Math.hypot(u,d)&&$>=0||n.push(t[o])}return[...n,t.at(-1)]}var Mo=t=>Mn(t).map(([e,n])=>`${h(e)},${h(n)}`).join(" ");function ko(t,e,n){let o=([a,i])=>t[0]*a+t[1]*i+e,r=[],s=[];return n.forEach((a,i)=>{let m=n[(i+1)%n.length],[c,u]=[o(a),o(m)];if(c>0&&r.push(a),c>0!=u>0){let d=c/(c-u),f=a.map(($,g)=>$+d*(m[g]-$));r.push(f),s.push(f)}}),{region:r,edge:s}}var Lr=(t,e,n)=>t.map(([o,r])=>`${h(e(o))},${h(n(r))}`).join(" ");function _(t,e,n,o=120){let[r,s]=e.domain,a=Array.from({length:o+1},(i,m)=>{let c=r+(s-r)*m/o;return[e(c),n(t(c))]});return`M${Mn(a).map(([i,m])=>`${h(i)} ${h(m)}`).join("L")}`}function qt(t,e,n,o,r,s){let a=o(1)-o(0),i=n*(r(1)-r(0)),m=s/Math.hypot(a,i),[c,u]=[o(t),r(e)];return l`<line class="nn-tangent" x1="${h(c-m*a)}"
    y1="${h(u-m*i)}" x2="${h(c+m*a)}"
    y2="${h(u+m*i)}"/>`}var Ct=(t,e,n)=>l`<circle class="nn-handle nn-tip" data-drag="${t}" cx="${h(e)}"
    cy="${h(n)}" r="11"/>`;var st=t=>t>0?1:0,kn=t=>t,L=t=>1/(1+Math.exp(-t)),Bm=Math.tanh,We=t=>Math.max(t,0),Dm=(t,e=.01)=>t>0?t:e*t;function Pe(t){let e=Math.max(...t),n=t.map(r=>Math.exp(r-e)),o=n.reduce((r,s)=>r+s,0);return n.map(r=>r/o)}var jm=()=>0,qm=()=>1,re=(t,e=L(t))=>e*(1-e),Cm=(t,e=Math.tanh(t))=>1-e*e,Xm=t=>t>0?1:0,Um=(t,e,n=.01)=>t>0?1:n,Xt={step:st,identity:kn,sigmoid:L,tanh:Bm,relu:We,leaky_relu:Dm},Ao={step:jm,identity:qm,sigmoid:re,tanh:Cm,relu:Xm,leaky_relu:Um};function q(t,e,n){let o=0;for(let r=0;r<e.length;r++)o+=t[r]*e[r];return o+n}function Ba(t,e,n,o){let r=e-st(q(t,n,o));return{w:n.map((s,a)=>s+r*t[a]),b:o+r}}function ht(t){return 1e-9<t&&t<1e-4?t.toFixed(3-Math.floor(Math.log10(t))):t<=.99995||t===1?p(t):p(t,1-Math.floor(Math.log10(1-t)))}var Ut=(t,e)=>Math.max(t,0)-e*t+Math.log1p(Math.exp(-Math.abs(t)));function An(t,e,n){let o=0;for(let[r,s]of t)o+=Ut(r*e+n,s);return o/t.length}function Er(t,e,n){let[o,r]=[0,0];for(let[s,a]of t){let i=(L(s*e+n)-a)/t.length;o+=s*i,r+=i}return[o,r]}function Da(t,e,n,o,r){for(let s=0;s<r;s++){let[a,i]=Er(t,e,n);e-=o*a,n-=o*i}return{w:e,b:n}}function ja(t,e,n=10){let o=Array.from({length:n},(r,s)=>({bin:s,count:0,said:0,happened:0}));for(let[r,s,a]of t){let i=L(e*r),m=o[Math.min(n-1,Math.floor(i*n))];m.count+=s+a,m.said+=i*(s+a),m.happened+=s}return o.filter(({count:r})=>r>0).map(({bin:r,count:s,said:a,happened:i})=>({bin:r,count:s,said:a/s,happened:i/s}))}var Hm="activations",ze={step:"step",identity:"identity",sigmoid:"sigmoid",tanh:"tanh",relu:"ReLU",leaky_relu:"leaky ReLU"},qa=2,Rr=168,Ca=140,B=x([-8,8],[8,158]),Y=x([-1.5,2.5],[132,42]),Io=(t,e,n)=>t==="leaky_relu"?Xt[t](e,n):Xt[t](e),Wr=(t,e,n)=>Ao[t](e,void 0,n);function Fm(t,e){return t!=="step"?_(n=>Io(t,n,e),B,Y,96):`M${B(-8)} ${Y(0)}H${B(0)}M${B(0)} ${Y(1)}H${B(8)}`}function Gm(t,e,n){let[o,r]=Y.domain;if(o<=n&&n<=r)return Ct("z",B(e),Y(n));let[s,a]=[h(B(e)),n>r?Y(r):Y(o)],i=n>r?18:-18;return l`<path class="nn-handle nn-tip" data-drag="z"
    d="M${s} ${a}l11 ${i}h-22z"/>`}function Km(t,e,n,o){let{z:r,negative_slope:s}=t,a=Io(e,r,s),i=Wr(e,r,s),[m,c]=[n%qa*Rr+4,Math.floor(n/qa)*Ca];return l`<g transform="translate(${m} ${c})">
    <rect class="nn-silent" x="${B(-8)}" y="${Y(2.5)}" width="150"
      height="90"/>
    <path class="nn-zero" d="M${B(-8)} ${Y(0)}H${B(8)}M${h(B(0))} ${Y(2.5)}V${Y(-1.5)}"/>
    <path class="nn-grid" d="M${B(-8)} ${h(Y(1))}H${B(8)}M${B(-8)} ${h(Y(-1))}H${B(8)}"/>
    <g clip-path="url(#${o}-clip)">
      <path class="nn-graph" d="${Fm(e,s)}"/>
      ${qt(r,a,i,B,Y,34)}</g>
    ${Gm(e,r,a)}
    <text class="nn-strong" x="${B(-8)}" y="16">${ze[e]}</text>
    <text class="nn-small" x="${B(-8)}" y="35">${Pr(e,a)}</text>
    <text class="nn-small" x="${B(8)}" y="35" text-anchor="end">slope ${p(i,3)}</text>
  </g>`}function Pr(t,e){return t==="sigmoid"?ht(e):t!=="tanh"?p(e):e<0?`−${ht(-e)}`:ht(e)}function Vm(t,e){return l`<svg viewBox="0 0 344 ${3*Ca}" role="img"
    aria-label="${Xa(t)}">
    <clipPath id="${e}-clip"><rect x="${B(-8)}" y="${Y(2.5)}" width="150"
      height="90"/></clipPath>
    ${Object.keys(ze).map((n,o)=>Km(t,n,o,e))}
  </svg>`}var _m=(t,e)=>b(Hm,"z",t,e);function Ym(t){let{z:e,negative_slope:n}=t;return l`<table class="nn-table">
    <thead><tr><th scope="col">at z = ${p(e)}</th><th scope="col">value</th>
      <th scope="col">slope</th></tr></thead>
    <tbody>${Object.keys(ze).map(o=>{let r=Io(o,e,n);return l`<tr><td>${ze[o]}</td><td data-shows="value">${Pr(o,r)}</td><td data-shows="slope">${p(Wr(o,e,n))}</td></tr>`})}</tbody>
  </table>
  ${e===0&&l`<p>At 0 the step jumps and the ReLUs have a corner: no slope exists
      there. The values shown are a convention.</p>`}`}function Xa({z:t,negative_slope:e}){let n=Object.keys(ze).map(o=>`${ze[o]} ${Pr(o,Io(o,t,e))}, slope ${p(Wr(o,t,e))}`);return`Six activations at z = ${p(t)}: ${n.join("; ")}.`}var Zm=t=>Math.max(-8,Math.min(8,Math.round(t*4)/4))+0;function Jm(t){let e=t<Rr+2?0:1;return B.invert(t-e*Rr-4)}var Ua={picture:Vm,controls:_m,readout:Ym,describe:Xa,drags:{z:(t,[e])=>({z:Zm(Jm(e))})},goals:{"02-saturate":{ask:"Saturate the sigmoid: bring its slope below a hundredth of the largest it can have. Which of the others are flat there, too?",praise:"Below 0.0025. Step and tanh are as good as flat there; on the negative side ReLU is, too. Only identity and leaky ReLU never are.",met:({z:t})=>re(t)<.0025},"02-corner":{ask:"Put z on the corner of the ReLU. What is the slope just left of it, and just right?",praise:"0 on the left, 1 on the right. At the corner itself a library may choose: a training run hardly ever meets exactly 0.",met:({z:t})=>t===0}}};var F=t=>t<0?"nn-negative":"nn-positive",Be=t=>l`${t.map(Qm)}${t.map(({label:e=!0,...n})=>e&&tu(n))}`,Ha=(t,e)=>n=>[h(t.x+n*(e.x-t.x)),h(t.y+n*(e.y-t.y))];function Qm({from:t,to:e,weight:n,part:o,now:r,faint:s}){let a=Math.hypot(e.x-t.x,e.y-t.y),i=Ha(t,e),[m,c]=i((t.r+1)/a),[u,d]=i(1-(e.r+2)/a);return l`<g class="nn-link" data-part="${o}" ${r&&"data-now"}
    ><line class="nn-hit" x1="${m}" y1="${c}"
    x2="${u}" y2="${d}"/><line class="nn-edge ${F(n)}" x1="${m}"
    y1="${c}" x2="${u}" y2="${d}" opacity="${s?.35:1}"
    stroke-width="${h(Math.min(6,1+1.3*Math.abs(n)))}"/></g>`}function tu({from:t,to:e,weight:n,part:o,along:r=.5,now:s,...a}){let[i,m]=Ha(t,e)(r),{text:c=p(n)}=a,u=8+9*c.length;return l`<g class="nn-plate" data-part="${o}" ${s&&"data-now"}
    ><rect x="${h(i-u/2)}" y="${h(m-10)}" width="${u}"
    height="20" rx="5"/><text class="nn-strong ${F(n)}" x="${i}"
    y="${h(m+5)}" text-anchor="middle">${c}</text></g>`}function at({x:t,y:e,r:n},o,{part:r,now:s,on:a}={}){return l`<g class="nn-spot" data-part="${r}" ${s&&"data-now"}>
    <circle class="nn-node" data-on="${a}" cx="${t}" cy="${e}" r="${n}"/>
    <text x="${t}" y="${e+5}" data-on="${a}" text-anchor="middle"
      >${o}</text></g>`}function Fa(t,e){let n={...t},o=[];for(let{name:a,from:i,value:m}of e)n[a]=m(...i.map(c=>n[c])),o.push({op:"value",name:a,value:n[a]});let r=e.at(-1).name,s={[r]:1};o.push({op:"start",name:r,total:1});for(let{name:a,from:i,slopes:m}of e.toReversed()){let c=m(...i.map(u=>n[u]));i.forEach((u,d)=>{if(c[d]===null)return;let f=s[u],$=s[a]*c[d];s[u]=(f??0)+$,o.push({op:"back",name:u,over:a,local:c[d],part:$,arrived:s[a],before:f,total:s[u]})})}return{values:n,steps:o}}var Br="computational-graph",Ga=110,To=48,zr=(t,e)=>`${t} · ${e}`,eu={bill:{what:"The bill of a dinner, which the guests reach by two paths",inputs:["guests","price","meal"],nodes:[{name:"bottles",from:["guests"],value:t=>t/2,slopes:()=>[.5],factor:"· 0.5",say:t=>`${t} · 0.5`},{name:"wine",from:["bottles","price"],value:(t,e)=>t*e,slopes:(t,e)=>[e,t],say:zr},{name:"food",from:["guests","meal"],value:(t,e)=>t*e,slopes:(t,e)=>[e,t],say:zr},{name:"bill",from:["wine","food"],value:(t,e)=>t+e,slopes:()=>[1,1],say:(t,e)=>`${t} + ${e}`}],places:{price:[58,34],guests:[180,34],meal:[302,34],bottles:[150,130],wine:[68,226],food:[292,226],bill:[180,322]},tall:356},neuron:{what:"Half the squared error of a neuron with one input",inputs:["x","w","b","target"],nodes:[{name:"w·x",from:["x","w"],value:(t,e)=>t*e,slopes:(t,e)=>[e,t],say:zr},{name:"z",from:["w·x","b"],value:(t,e)=>t+e,slopes:()=>[1,1],say:(t,e)=>`${t} + ${e}`},{name:"a",from:["z"],value:L,slopes:t=>[L(t)*(1-L(t))],say:t=>`σ(${t})`},{name:"miss",from:["a","target"],value:(t,e)=>t-e,slopes:()=>[1,null],say:(t,e)=>`${t} − ${e}`},{name:"cost",from:["miss"],value:t=>t*t/2,slopes:t=>[t],say:t=>`½ · ${t}²`}],places:{x:[58,34],w:[180,34],b:[302,34],"w·x":[119,118],z:[210,202],a:[210,286],target:[62,286],miss:[136,370],cost:[136,454]},tall:488}},De={bill:12,neuron:13};function In(t){let e=eu[t.graph],n=Object.fromEntries(e.inputs.map(m=>[m,t[m]])),{values:o,steps:r}=Fa(n,e.nodes),s=r.slice(0,Math.min(t.at,r.length)),a=new Set([...e.inputs,...s.filter(({op:m})=>m==="value").map(({name:m})=>m)]),i={};for(let{op:m,name:c,total:u}of s)m!=="value"&&(i[c]=u);return{graph:e,inputs:n,values:o,steps:r,done:s,made:a,slopes:i,now:s.at(-1)}}function nu(t,e,n){let[o,r]=t.graph.places[e],[s,a]=t.graph.places[n],i=Ka(t,e,n),m=l`x1="${o}" y1="${r+To/2}" x2="${s}"
    y2="${a-To/2}"`;return i?l`<g class="nn-link" ${i===t.now&&"data-now"}><line
    class="nn-edge ${F(i.local)}" ${m} stroke-width="3"/></g>`:l`<line class="nn-wire" ${m}/>`}var Ka=({done:t},e,n)=>t.find(o=>o.op==="back"&&o.name===e&&o.over===n);function ou(t,e,n){let o=Ka(t,e,n),r=t.graph.nodes.find(({name:g})=>g===n).factor;if(!o&&!r)return"";let[s,a]=t.graph.places[e],[i,m]=t.graph.places[n],[c,u]=[h((s+i)/2),h((a+m)/2)],d=o?`↑ × ${M(o.local)}`:r,f=6+7.5*d.length,$=o&&o===t.now;return l`<g class="nn-plate" ${$&&"data-now"}><rect
    x="${h(c-f/2)}" y="${u-10}" width="${f}" height="20" rx="5"
    /><text class="nn-small ${o&&F(o.local)}" x="${c}" y="${u+5}"
    text-anchor="middle">${d}</text></g>`}function ru(t,e){let{graph:n,values:o,made:r,slopes:s,now:a}=t,[i,m]=n.places[e],c=s[e],u=n.inputs.includes(e);return l`<g class="nn-spot" ${a?.name===e&&"data-now"}>
    <rect class="nn-node" x="${i-Ga/2}" y="${m-To/2}"
      width="${Ga}" height="${To}" rx="${u?4:16}"/>
    <text x="${i}" y="${m-4}" text-anchor="middle">${e}${r.has(e)&&l` = <tspan class="nn-strong" data-shows="value">${p(o[e])}</tspan>`}</text>
    ${c!==void 0&&l`<text class="nn-strong ${F(c)}" x="${i}" y="${m+15}"
      text-anchor="middle">↑ <tspan data-shows="slope">${p(c)}</tspan></text>`}</g>`}function su(t){let e=In(t),{graph:n}=e;return l`<svg viewBox="0 0 360 ${n.tall}" role="img"
    aria-label="${_a(t)}">
    ${[nu,ou].map(o=>n.nodes.map(({name:r,from:s})=>s.map(a=>o(e,a,r))))}
    ${Object.keys(n.places).map(o=>ru(e,o))}
  </svg>`}var au=(t,e)=>b(Br,"at",t,e,{maximum:De[t.graph]});function iu(t,e){let n={bill:["guests","price","meal"],neuron:["x","w","b"]};return l`${au({...t,at:Math.min(t.at,De[t.graph])},e)}
    ${n[t.graph].map(o=>b(Br,o,t,e))}
    ${t.graph==="neuron"&&A(Br,"target",t,e)}`}function Va({graph:t,values:e,now:n}){if(!n)return"Nothing is done yet. Press Step.";let{op:o,name:r}=n;if(o==="start")return`Turn round. The slope of ${r} for itself is 1.`;if(o==="value"){let{from:$,say:g}=t.nodes.find(I=>I.name===r),w=g(...$.map(I=>M(e[I])));return`Forward: ${r} = ${w} = ${p(n.value)}`}let{over:s,arrived:a,local:i,part:m,before:c,total:u}=n,d=`${M(a)} · ${M(i)} = ${p(m)}`,f=c===void 0?"":`. A second path: ${M(c)} + ${M(m)} = ${p(u)}`;return`Backward, from ${s} to ${r}: ${d}${f}`}function cu(t){let e=In(t),n=De[t.graph],o=e.graph.nodes.at(-1).name;return l`<p class="nn-rule">Step ${Math.min(t.at,n)} of
      ${n}. ${Va(e)}</p>
    <p class="nn-note">What comes back up stands after the arrow ↑ in a box: the
      slope of the ${o} for it.</p>`}function _a(t){let e=In(t),{graph:n,inputs:o,slopes:r}=e,s=Object.entries(o).map(([i,m])=>`${i} ${p(m)}`),a=Object.entries(r).map(([i,m])=>`${i} ${p(m)}`);return`${n.what}, as a graph. Inputs: ${s.join(", ")}. Step ${Math.min(t.at,De[t.graph])} of ${De[t.graph]}. `+`${Va(e)}.`.replace("..",".")+(a.length?` Slopes so far: ${a.join(", ")}.`:"")}var So=t=>t.at>=De[t.graph],Ya={picture:su,controls:iu,readout:cu,describe:_a,pace:1600,plays:()=>!0,play:t=>So(t)?null:{at:t.at+1},goals:{"05-backward":{ask:"Go to the end. Say each number before you press Step.",praise:"Every edge was used once, and every box now knows how the end changes with it.",met:So},"05-thirty":{ask:"One more guest costs 24 euros. Make it exactly 30, and leave the price of a meal alone.",praise:"With a bottle at 20 the path by the wine brings 0.5 · 20 = 10, and the path by the food 20 as before.",met:(t,e)=>t.graph==="bill"&&So(t)&&t.meal===e.meal&&In(t).slopes.guests===30},"05-wrong-silent":{ask:"The target is 0. Make the neuron wrong by more than 0.99, and yet its slope for w smaller than 0.001. Leave x at 1.",praise:"Saturated: the sigmoid's local slope is next to 0, and blame has to pass through it.",met:t=>{if(t.graph!=="neuron"||!So(t))return!1;let{values:e,slopes:n}=In(t);return t.target===0&&t.x===1&&e.miss>.99&&Math.abs(n.w)<.001}}}};function lu(t,e){let n=t[0]**2+t[1]**2;return n===0?null:[-e*t[0]/n,-e*t[1]/n]}function Ja(t,e,n,o){let{edge:r}=ko(t,e,Dr(n,o));return r.length===2&&Qa(r,n,o,"nn-ghost")}function Dr(t,e){let[[n,o],[r,s]]=[t.domain,e.domain];return[[n,r],[o,r],[o,s],[n,s]]}function Qa([[t,e],[n,o]],r,s,a){return l`<line class="${a}" x1="${h(r(t))}" y1="${h(s(e))}"
    x2="${h(r(n))}" y2="${h(s(o))}"/>`}function jr(t,e,n,o){let{edge:r}=ko(t,e,Dr(n,o));if(r.length!==2)return null;let s=lu(t,e),[[a,i],[m,c]]=[n.domain,o.domain];return s[0]>a&&s[0]<i&&s[1]>m&&s[1]<c?s:r[0].map((d,f)=>(d+r[1][f])/2)}function je(t,e,n,o,r){let[[s,a],[i,m]]=[n.domain,o.domain],{region:c,edge:u}=ko(t,e,Dr(n,o));return l`<defs><pattern id="${r}-hatch" width="9" height="9"
      patternUnits="userSpaceOnUse" patternTransform="rotate(45)"
      ><line class="nn-hatch" y2="9"/></pattern></defs>
    <rect class="nn-silent" x="${h(n(s))}" y="${h(o(m))}"
      width="${h(n(a)-n(s))}" height="${h(o(i)-o(m))}"/>
    <polygon class="nn-fires" points="${Lr(c,n,o)}"/>
    <polygon fill="url(#${r}-hatch)" points="${Lr(c,n,o)}"/>
    ${u.length===2&&Qa(u,n,o,"nn-line")}`}function bt(t,e){let n=o=>l`<svg class="nn-symbol" viewBox="-9 -9 18 18"
    aria-hidden="true">${Nt([0,0],o,!1,Za,Za)}</svg>`;return l`<p class="nn-legend"><span>${n(1)} ${t}</span>
    <span>${n(0)} ${e}</span></p>`}var Za=t=>t;function Nt([t,e],n,o,r,s){let[a,i]=[h(r(t)),h(s(e))];return l`${o&&l`<circle class="nn-wrong" cx="${a}" cy="${i}" r="14"/>`}
  ${n?l`<circle class="nn-one" cx="${a}" cy="${i}" r="7.5"/>`:l`<rect class="nn-none" x="${a-6.5}" y="${i-6.5}" width="13"
          height="13"/>`}`}var mu=10,No=({turn:t,points:e})=>t<e.length?t:0,qe=t=>t.points[No(t)],Cr=({w:t,b:e},[n,o])=>st(q([n,o],t,e));function Xr(t){let e=qe(t);return Cr(t,e)===e[2]?"kept":e[2]?"added":"subtracted"}var Ur=t=>t.points.every(e=>Cr(t,e)===e[2]);function Oo(t){if(Ur(t))return null;let[e,n,o]=qe(t),{w:r,b:s}=Ba([e,n],o,t.w,t.b);if([...r,s].some(i=>Math.abs(i)>mu))return null;let a=(No(t)+1)%t.points.length;return{w:r,b:s,turn:a,last:Xr(t)}}function qr(t,e){return Ur(t)?{}:e===Xr(t)?Oo(t)??{}:{last:`not ${e}`}}var ei={add:t=>qr(t,"added"),subtract:t=>qr(t,"subtracted"),keep:t=>qr(t,"kept")},ti={added:"was added to w, and 1 to the bias.",subtracted:"was subtracted from w, and 1 from the bias.",kept:"was right already: nothing changed."};function Hr(t){let{last:e,points:n}=t;if(!e)return"";if(e in ti)return`Yes: point ${(No(t)+n.length-1)%n.length+1} ${ti[e]}`;let o=qe(t),r=q(o.slice(0,2),t.w,t.b),s={kept:"A right answer changes nothing.",added:"It should fire, so z must rise.",subtracted:"It should stay silent, so z must fall."};return`Not so: here z = ${p(r)}, so the neuron says ${Cr(t,o)}; the label is ${o[2]}. ${s[Xr(t)]}`}function ni(t){let[e,n,o]=qe(t),r=Ur(t)?"No point is wrong: the rule is done.":Oo(t)===null?"The next step would leave the range of the knobs.":l`<b>Next: point ${No(t)+1}</b>, (${p(e)},
          ${p(n)}), label ${o}. What will the rule do with it?`;return l`<p class="nn-rule">${Hr(t)} ${r}</p>`}var Z=x([-3.5,3.5],[30,352]),J=x([-3.5,3.5],[342,20]),uu=10,si=({w:t,b:e},[n,o,r])=>st(q([n,o],t,e))!==r,Lo=t=>t.points.filter(e=>si(t,e)).length,pu=({w:t,b:e})=>-e/Math.hypot(...t),hu=(t,e,{domain:[n,o]})=>e===0?1:((e>0?o-.4:n+.4)-t)/e;function ai({w:t,b:e}){let n=jr(t,e,Z,J);if(!n)return null;let o=Math.min(1,...[Z,J].map((s,a)=>hu(n[a],t[a],s))),r=Math.max(0,o);return{from:n,to:n.map((s,a)=>s+r*t[a]),cut:r<1}}function du(t){let e=ai(t);if(!e)return"";let[[n,o],[r,s]]=[e.from,e.to];return l`<line class="nn-normal" x1="${h(Z(n))}" y1="${h(J(o))}"
      x2="${h(Z(r))}" y2="${h(J(s))}"/>
    ${!Sn(t)&&l`<circle class="nn-handle" data-drag="line" cx="${h(Z(n))}"
        cy="${h(J(o))}" r="11"/>
      <circle class="nn-handle nn-tip" data-drag="tip" cx="${h(Z(r))}"
        cy="${h(J(s))}" r="11"/>`}
    <text class="nn-halo nn-strong" x="${h(Z(r)+(r>2?-14:14))}"
      y="${h(J(s)+5)}" text-anchor="${r>2?"end":"start"}"
      >w</text>`}var Sn=({rule:t,points:e})=>t&&e.length>0,fu=({goals:t})=>t.includes("01-same-line")||t.includes("01-swap");function $u(t,e,n){let o=Sn(t)&&qe(t);return l`<svg viewBox="0 0 360 380" role="img"
    aria-label="${ii(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="20" width="322" height="322"/>
    </clipPath>
    ${je(t.w,t.b,Z,J,e)} ${N(Z,J)}
    ${fu(t)&&Ja(n.w,n.b,Z,J)}
    <g clip-path="url(#${e}-clip)">${du(t)}</g>
    ${o&&l`<path class="nn-next" d="M${h(Z(o[0]))} ${h(J(o[1])-17)}
      l-6 -10h12z"/>`}
    ${t.points.map(r=>Nt(r,r[2],si(t,r),Z,J))}
  </svg>`}function gu(t,e){return Sn(t)?l`${ni(t)}
      <div class="nn-claims" role="group" aria-label="What will the rule do?">
        <button type="button" data-do="add">Add it</button>
        <button type="button" data-do="subtract">Subtract it</button>
        <button type="button" data-do="keep">Change nothing</button>
      </div>`:l`${b("decision-line","w",t,e)}
    ${b("decision-line","b",t,e)}`}function bu(t){let{w:e,b:n,points:o}=t,r=Lo(t),s=e.some(a=>a!==0);return l`${o.length>0&&bt("label 1","label 0")}
    <p class="nn-formula">fires where ${p(e[0])}·x₁ ${P(e[1])}·x₂
      ${P(n)} &gt; 0</p>
    <p>${s?l`Distance of the line from the origin, counted along w: <b
          data-shows="distance">${p(pu(t))}</b>`:"No line: both weights are 0, so the inputs change nothing."}</p>
    ${ai(t)?.cut&&l`<p>The arrow w is cut short: it would leave the picture.</p>`}
    ${o.length>0&&l`<p class="nn-count" data-none="${String(r===0)}"><b
      data-shows="mistakes">${r}</b> of ${o.length} points on the
      wrong side${r>0&&l`, ringed`}</p>`}`}function ii(t){let{w:e,b:n,points:o}=t,r=Lo(t),s=`The neuron fires where ${p(e[0])} x₁ ${P(e[1])} x₂ ${P(n)} is above 0.`;if(o.length===0)return s;let a=`${r} of ${o.length} points are on the wrong side.`;return[s,a,Sn(t)&&Hr(t)].filter(Boolean).join(" ")}var Fr=(t,e)=>Math.round(t*e)/e,oi=t=>[...t.w??[],t.b].every(e=>Math.abs(e)<=uu)?t:{};function ri(t,e){let[n,o]=[[...t.w,t.b],[...e.w,e.b]],r=Math.hypot(...n)/Math.hypot(...o);return n.every((s,a)=>Math.abs(s-r*o[a])<1e-9)?r:NaN}var ci={picture:$u,controls:gu,readout:bu,describe:ii,play:Oo,actions:ei,plays:Sn,drags:{line(t,[e,n]){let o=[Z.invert(e),J.invert(n)];return oi({b:Fr(-q(o,t.w,0),4)})},tip(t,[e,n]){let o=jr(t.w,t.b,Z,J),s=[Z.invert(e),J.invert(n)].map((a,i)=>Fr(a-o[i],4));return s[0]===0&&s[1]===0?{}:oi({w:s,b:Fr(-q(o,s,0),1024)})}},goals:{"01-no-mistakes":{ask:"Turn and move the line until no point is on the wrong side.",praise:"No mistakes. Many lines do it; the neuron has no favourite.",met:t=>t.points.length>0&&Lo(t)===0},"01-same-line":{ask:"Change all three knobs and leave the line on the dashed one.",praise:"The same line, the same firing side: all three knobs grew or shrank by one positive factor.",met:(t,e)=>Math.abs(ri(t,e)-1)>1e-9},"01-swap":{ask:"Keep the line on the dashed one and make the other side fire.",praise:"Swapped. The factor was negative, so every sum changed sign.",met:(t,e)=>ri({w:t.w.map(n=>-n),b:-t.b},e)>0},"01-rule":{ask:"Say what the rule does, point by point, until no point is wrong.",praise:"Done: a whole round would change nothing any more.",met:t=>t.rule&&Lo(t)===0}}};var Gr="fit-probability",U=x([-.4,10.4],[40,344]),se=x([-.1,1.1],[206,24]),xt=x([0,3],[352,270]),Kr=9,xu=.25,yu=10,wu=1e-4,Tn=({w:t,b:e},n)=>L(n*t+e),mi=({points:t,w:e,b:n})=>t.map(([o,r])=>Ut(o*e+n,r)),Vr=({points:t,w:e,b:n})=>Er(t,e,n).every(o=>Math.abs(o)<wu);function vu(t){return t.points.map(([e,n])=>{let o=h(se(Tn(t,e))),r=n?-2:2;return l`<path class="nn-given ${n?"nn-positive":"nn-negative"}"
      d="M${h(U(e))+r} ${h(se(n?0:1))}V${o}"/>`})}function Mu(t){let e=xt.domain[1];return l`<path class="nn-zero" d="M${U.range[0]} ${xt(0)}H${U.range[1]}"/>
    <text class="nn-small" x="${U.range[0]-6}" y="${xt(e)-10}"
      >surprise of each email</text>
    ${[1,2,3].map(n=>l`<text class="nn-small" x="${U.range[0]-6}" y="${h(xt(n))+4}" text-anchor="end">${n}</text><path class="nn-grid" d="M${U.range[0]} ${h(xt(n))}H${U.range[1]}"/>`)}
    ${mi(t).map((n,o)=>{let[r,s]=t.points[o],a=h(xt(Math.min(n,e))),i=h(U(r)-(s?Kr:0));return l`<rect class="nn-bar" data-label="${s}" x="${i}" y="${a}"
        width="${Kr}" height="${h(xt(0)-a)}"/>${n>e&&l`<text class="nn-small nn-halo" x="${i+Kr/2}"
          y="${a+4}" text-anchor="middle">${p(n,2)}</text>`}`})}
    ${ku(t)}`}function ku(t){let e=An(t.points,t.w,t.b),n=h(xt(Math.min(e,xt.domain[1]))),o=e<=xt.domain[1];return l`${o&&l`<path class="nn-mean" d="M${U.range[0]} ${n}H${U.range[1]}"/>`}
    <text class="nn-small nn-halo" x="${U.range[1]}" y="${n-6}"
      text-anchor="end">mean ${p(e,3)}</text>`}function Au(t){let[e,n]=[h(U(t.x)),h(se(Tn(t,t.x)))];return l`<path class="nn-distance" d="M${e} ${h(se(0))}V${n}H${U.range[0]}"/>
    ${Ct("email",e,n)}`}function Iu(t,e){let n=t.surprise?362:244;return l`<svg viewBox="0 0 360 ${n}" role="img"
    aria-label="${ui(t)}">
    <clipPath id="${e}-clip"><rect x="40" y="24" width="304" height="182"/>
    </clipPath>
    ${N(U,se,{names:["words in CAPITALS","chance of spam"],count:5})}
    <g clip-path="url(#${e}-clip)">
      ${t.surprise&&vu(t)}
      <path class="nn-graph" d="${_(o=>Tn(t,o),U,se)}"/>
    </g>
    ${t.points.map(([o,r])=>Nt([o,r],r,!1,U,se))}
    ${!t.surprise&&Au(t)} ${t.surprise&&Mu(t)}
  </svg>`}var Su=(t,e)=>l`${b(Gr,"w",t,e)}
  ${b(Gr,"b",t,e)}
  ${!t.surprise&&b(Gr,"x",t,e)}`;function Tu(t){return l`${bt("was spam","was not")}
    ${t.surprise?Ou(t):Nu(t)}`}function Nu({w:t,b:e,x:n}){let o=n*t+e;return l`<p class="nn-formula">z = ${p(n)}·${M(t)} ${P(e)} =
      <b data-shows="z">${p(o)}</b></p>
    <p class="nn-formula">chance of spam = σ(${p(o)}) =
      <b data-shows="p">${ht(L(o))}</b></p>`}function Ou(t){let{w:e,b:n,points:o}=t,r=mi(t),s=r.indexOf(Math.max(...r)),[a,i]=o[s],m=Tn(t,a);return l`<p class="nn-formula">Mean surprise: <b data-shows="mean">${p(An(o,e,n))}</b></p>
    <p>Greatest surprise: ${p(a)} words in CAPITALS, and it was
      ${i?"":"not "}spam. The neuron gave that the chance ${ht(i?m:L(-a*e-n))}; −log of it is <b data-shows="worst">${p(r[s])}</b>.</p>
    ${t.learn&&l`<p class="nn-formula">w = ${p(e)}, b = ${p(n)}${Vr(t)&&": nothing left to gain"}</p>`}`}function ui(t){let{w:e,b:n,x:o,points:r}=t,s=r.filter(([,i])=>i===1).length,a=`${r.length} emails by their words in CAPITALS, ${s} of them spam, and a sigmoid curve with weight ${p(e)} and bias ${p(n)}. `;return t.surprise?`${a}The mean surprise is ${p(An(r,e,n))}.`:`${a}To an email with ${p(o)} it gives the chance ${ht(Tn(t,o))} of being spam.`}function Lu(t){if(Vr(t))return null;let{w:e,b:n}=Da(t.points,t.w,t.b,xu,yu);return{w:li(e,4),b:li(n,10)}}var li=(t,e)=>Math.max(-e,Math.min(e,t)),Eu=({w:t,b:e})=>Number.isInteger(8*t)&&Number.isInteger(4*e),Ru=t=>Math.max(0,Math.min(10,Math.round(t*2)/2)),pi={picture:Iu,controls:Su,readout:Tu,describe:ui,play:Lu,plays:t=>t.learn,pace:60,verbs:{step:"Ten small steps",play:"Let it learn"},drags:{email:(t,[e])=>({x:Ru(U.invert(e))})},goals:{"02-half-at-four":{ask:"Let the chance rise with the words in CAPITALS, and be exactly 0.5 for an email with four of them.",praise:"z is 0 at x = 4: the bias takes away what four words bring.",met:({w:t,b:e})=>t>0&&Math.abs(4*t+e)<1e-9},"02-fair":{ask:"By hand: bring the mean surprise below 0.52.",praise:"Well fitted. The best possible mean is not far below.",met:t=>t.surprise&&Eu(t)&&An(t.points,t.w,t.b)<.52},"02-learn":{ask:"Let it learn until nothing is left to gain. Then spoil the fit with both knobs and let it learn again: where does it end?",praise:"Nobody told it where to go, and from any start it ends at nearly the same place.",met:t=>t.learn&&Vr(t)}}};var Wu={"-":"⁻",...Object.fromEntries([..."⁰¹²³⁴⁵⁶⁷⁸⁹"].entries())},Eo=t=>Math.abs(t)<4?p(10**t):`10${[...String(t)].map(e=>Wu[e]).join("")}`;function Ce([t,e],n){let o=x([t,e],n),r=s=>{let a=s>0?Math.log10(s):t;return o(Math.min(Math.max(a,t),e))};return r.powers=[t,e],r.range=n,r}function _r(t,e){let[n,o]=e.powers,r=Math.ceil((o-n)/8),[s,a]=t.range;return l`<g class="nn-axes">${gt(n,o,8).filter(i=>Number.isInteger(i)&&i%r===0).map(i=>{let m=h(e(10**i));return l`<line class="nn-grid" x1="${s}" x2="${a}"
          y1="${m}" y2="${m}"/><text x="${s-6}"
          y="${m+4}" text-anchor="end">${Eo(i)}</text>`})}</g>`}function Ro(t,e,n,o){let[r,s]=o.range,i=[...Array(121).keys()].map(c=>Math.round(c*e/120)).map(c=>`${h(n(c))} ${h(o(t.cost(c)))}`),m=c=>c===n.domain[1];return l`${_r(n,o)}
    <g class="nn-axes">${gt(...n.domain,4).map(c=>l`<line class="${c?"nn-grid":"nn-zero"}" x1="${h(n(c))}"
        x2="${h(n(c))}" y1="${r}" y2="${s}"/><text
        x="${h(n(c)+6*m(c))}" y="${r+16}"
        text-anchor="${m(c)?"end":"middle"}">${c}</text>`)}
    <text class="nn-axis" x="${n.range[1]}" y="${r+32}"
      text-anchor="end">steps →</text>
    <text class="nn-axis" x="${n.range[0]-6}" y="${s-8}">↑ cost</text></g>
    <path class="nn-graph" d="M${i.join("L")}"/>
    <circle class="nn-dot" cx="${h(n(e))}" cy="${h(o(t.cost(e)))}"
      r="5"/>`}var Xe=t=>l`<details class="nn-program">
  <summary>This run as a program</summary>
  <pre tabindex="0"><code>${t.join(`
`)}</code></pre></details>`;var hi=t=>BigInt.asUintN(64,t),Yr=t=>BigInt.asUintN(128,t),Pu=2549297995355413924n<<64n|4865540595714422341n,Zr=t=>(t^t>>>16)>>>0;function zu(t,e){let n=1135663077,o=i=>{let m=i^n;return n=Math.imul(n,2468251765),Zr(Math.imul(m,n))},r=(i,m)=>Zr(Math.imul(3389127133,i)-Math.imul(1232336661,m)),a=[t>>>0,Math.floor(t/2**32),0,0].map(o);for(let i=0;i<4;i++)for(let m=0;m<4;m++)i!==m&&(a[m]=r(a[m],o(a[i])));return n=2337405405,Array.from({length:e},(i,m)=>{let c=a[m%4]^n;return n=Math.imul(n,1492356589),Zr(Math.imul(c,n))})}var Ht=class{#e;#o;#n;constructor(e){if(!Number.isSafeInteger(e)||e<0)throw new Error(`A seed must be a whole number from 0; got ${e}.`);let n=zu(e,8).map(BigInt),o=r=>n[r]|n[r+1]<<32n;this.#o=Yr((o(4)<<64n|o(6))<<1n|1n),this.#e=this.#o,this.#e=Yr(this.#e+(o(0)<<64n|o(2))),this.#t()}#t(){this.#e=Yr(this.#e*Pu+this.#o)}#r(){this.#t();let e=hi(this.#e^this.#e>>64n),n=this.#e>>122n;return hi(e>>n|e<<(64n-n&63n))}#s(){if(this.#n!==void 0){let n=this.#n;return this.#n=void 0,n}let e=this.#r();return this.#n=e>>32n,e&0xffffffffn}random(){return Number(this.#r()>>11n)*2**-53}uniform(e,n){return e+(n-e)*this.random()}#a(e){let n=BigInt(2**(32-Math.clz32(e))-1),o;do o=Number(this.#s()&n);while(o>e);return o}permutation(e){let n=[...Array(e).keys()];for(let o=e-1;o>0;o--){let r=this.#a(o);[n[o],n[r]]=[n[r],n[o]]}return n}};var Bu=(t,e)=>t.map(n=>n[e]);function Du(t,e,n){let o=n.map((r,s)=>Bu(e,s));return t.map(r=>n.map((s,a)=>q(r,o[a],s)))}function H(t,e){let n=t;return e.map(({weight:o,bias:r,activation:s})=>{let a=Du(n,o,r);return n=a.map(i=>i.map(m=>s(m))),{Z:a,A:n}})}function di(t,e){let n=[],o=t;return e.forEach(({weight:r,bias:s,activation:a},i)=>{o=s.map((m,c)=>{let u=(g,w,I,E=-1)=>n.push({layer:i,to:c,op:g,from:E,terms:w,value:I}),d=o.map((g,w)=>{let I=g*r[w][c];return u("product",[g,r[w][c]],I,w),I}),f=d.reduce((g,w)=>g+w,0);u("sum",d,f),u("bias",[f,m],f+m);let $=a(f+m);return u("activation",[f+m],$),$})}),n}var Jr={line:t=>2*t-1,square:t=>t*t,"three-squares":t=>3*t*t,"square-and-line":t=>t*t+2*t};function fi(t,e,n){let o=Jr[t],r=o(e+n)-o(e);return{rise:r,slope:r/n}}function ie(t,e){let n=t**e;return{height:n,slope:n*Math.log(t),atZero:Math.log(t)}}function it(t,e){let n=0;for(let o=0;o<t.length;o++)n+=t[o]*e[o];return n}var dt=t=>Math.sqrt(it(t,t)),$i=(t,e)=>it(t,e)/dt(t),Nn=t=>t[0].map((e,n)=>t.map(o=>o[n]));function On(t,e){let n=Nn(e);return t.map(o=>n.map(r=>it(o,r)))}function gi(t,e){let n=Math.max(t.length,e.length),o=i=>[...Array(n-i.length).fill(1),...i],[r,s]=[o(t),o(e)];return r.every((i,m)=>i===s[m]||i===1||s[m]===1)?r.map((i,m)=>i===1?s[m]:i):null}var Ln={plane:{height:([t,e])=>2*t+e,slopes:()=>[2,1]},bowl:{height:([t,e])=>t*t+2*e*e,slopes:([t,e])=>[2*t,4*e]},product:{height:([t,e])=>t*e,slopes:([t,e])=>[e,t]}};function Qr(t,e,n){let o=n*Math.PI/180,r=[Math.cos(o),Math.sin(o)];return it(Ln[t].slopes(e),r)}var ae={double:{f:t=>2*t,slope:()=>2},square:{f:t=>t*t,slope:t=>2*t},mirror:{f:t=>1-t,slope:()=>-1},triple:{f:t=>3*t,slope:()=>3},"minus-half":{f:t=>-t/2,slope:()=>-.5}};function bi(t,e,n,o){let[r,s]=[ae[t],ae[e]],[a,i]=[n,n+o].map(d=>[d,r.f(d),s.f(r.f(d))]),[m,c,u]=i.map((d,f)=>d-a[f]);return{from:a,to:i,moves:[m,c,u],rates:[c/m,u/c,u/m],slopes:[r.slope(n),s.slope(a[1])]}}var ju={zeros:()=>0,uniform:()=>1,xavier:(t,e)=>Math.sqrt(6/(t+e)),he:t=>Math.sqrt(6/t)};function Ue(t,e,n,o){return e.map((r,s)=>{let[a,i]=[t[s],t[s+1]],m=ju[n](a,i),c=()=>m===0?0:o.uniform(-m,m);return{weight:[...Array(a)].map(()=>[...Array(i)].map(c)),bias:Array(i).fill(0),activation:Xt[r],slope:Ao[r]}})}function He(t,e){let n=t.length*t[0].length,o=0,r=t.map((s,a)=>s.map((i,m)=>{let c=i-e[a][m];return o+=c*c,c*(2/n)}));return{cost:o/n,blame:r}}function xi(t,e){let n=t.length*t[0].length,o=0,r=t.map((s,a)=>s.map((i,m)=>(o+=Ut(i,e[a][m]),(L(i)-e[a][m])/n)));return{cost:o/n,blame:r}}function Fe(t,{X:e,y:n,loss:o}){let r=H(e,t),{cost:s,blame:a}=o(r.at(-1).A,n),m=t.map(({weight:c,slope:u},d)=>({weight:c,slope:u,l:d})).reverse().map(({weight:c,slope:u,l:d})=>{let{Z:f,A:$}=r[d],g=a.map((w,I)=>w.map((E,z)=>E*u(f[I][z],$[I][z])));return d>0&&(a=On(g,Nn(c))),{weight:On(Nn(d>0?r[d-1].A:e),g),bias:Nn(g).map(w=>w.reduce((I,E)=>I+E))}});return{cost:s,slopes:m.reverse()}}function yi(t,e,n){return t.map((o,r)=>({...o,weight:o.weight.map((s,a)=>s.map((i,m)=>i-n*e[r].weight[a][m])),bias:o.bias.map((s,a)=>s-n*e[r].bias[a])}))}var ts=64,qu=1e9,Cu=({weight:t,bias:e})=>e.every(n=>n===0)&&t.flat().every(n=>n===0),Ge=class{#e;#o;#n=[];#t;costs=[];end=1/0;ranAway=!1;constructor(e,n,o){this.#e=n,this.#o=o,this.#r(0,e)}at(e){let n=Math.min(Math.floor(e/ts),this.#n.length-1),o=this.#n[n];for((e<this.#t.steps||o.steps>this.#t.steps)&&(this.#t=o);this.#t.steps<Math.min(e,this.end);){let{layers:r,slopes:s}=this.#t;this.#r(this.#t.steps+1,yi(r,s,this.#o))}return this.#t.layers}cost(e){return this.costs.length<=Math.min(e,this.end)&&this.at(e),this.costs[Math.min(e,this.end)]}#r(e,n){let{cost:o,slopes:r}=Fe(n,this.#e),s=qu*Math.max(this.costs[0]??1,1);if(e>0&&!(o<=s)){[this.end,this.ranAway]=[e-1,!0];return}this.costs[e]=o,this.#t={steps:e,layers:n,slopes:r},e%ts===0&&(this.#n[e/ts]=this.#t),r.every(Cu)&&(this.end=e)}};function Ke(t,e){let n=new Map;return(...o)=>{let r=o.join(" "),s=n.has(r)?n.get(r):t(...o);return n.delete(r),n.set(r,s),n.size>e&&n.delete(n.keys().next().value),s}}var Ve="gradient-depth",vi=21,es=Ce([-12,2],[290,24]),ce=50,En=334,ns={sigmoid:"Sigmoid",tanh:"Tanh",relu:"ReLU"},os={zeros:["zeros","zeros"],uniform:["uniform","uniform"],xavier:["Xavier","xavier_uniform"],he:["He","kaiming_uniform"]},wi=t=>Math.sqrt(t.reduce((e,n)=>e+n*n,0)/t.length),Xu=Ke((t,e,n,o,r)=>{let s=new Ht(r),a=[2,...Array(t).fill(e),1],i=[...Array(t).fill(n),"identity"],m=Ue(a,i,o,s),c=[...Array(vi)].map(()=>[s.uniform(-1,1),s.uniform(-1,1)]),u=c.map(([f,$])=>[f+$>0?1:0]),{slopes:d}=Fe(m,{X:c,y:u,loss:xi});return{weights:d.map(({weight:f})=>wi(f.flat())),biases:d.map(({bias:f})=>wi(f))}},24);function _e({depth:t,width:e,activation:n,init:o,seed:r,of:s}){let a=Xu(t,e,n,o,r)[s],[i,m]=[a[0],a.at(-1)];return{sizes:a,first:i,last:m,ratio:m>0?i/m:NaN}}function Uu(t){if(t===0)return"";let[e,n,o]=[10,.1,.001].map(r=>h(es(r*t)));return l`<rect class="nn-fires" x="${ce}" y="${e}"
      width="${En-ce}" height="${h(n-e)}"/>
    <path class="nn-mean" d="M${ce} ${o}H${En}"/>
    <text class="nn-small nn-halo" x="${ce+4}" y="${o-6}"
      >a thousandth of the last</text>`}function Hu(t){let{sizes:e,last:n}=_e(t),o=x([1,e.length],[ce+16,En-16]);o.range=[ce,En];let r=e.length>9?2:1,s=e.map((a,i)=>[h(o(i+1)),h(es(a)),a]);return l`<svg viewBox="0 0 346 338" role="img"
    aria-label="${Mi(t)}">
    ${Uu(n)} ${_r(o,es)}
    <g class="nn-axes">
      <text class="nn-axis" x="${ce-44}" y="14">↑ size of the gradient</text>
      <text class="nn-axis" x="${En}" y="330" text-anchor="end"
        >layer →</text>
      ${s.map(([a],i)=>i%r===0&&l`<text x="${a}" y="313" text-anchor="middle">${i+1}</text>`)}</g>
    <polyline class="nn-graph" points="${s.filter(([,,a])=>a>0).map(([a,i])=>`${a},${i}`).join(" ")}"/>
    ${s.map(([a,i,m])=>m>0?l`<circle class="nn-one" cx="${a}" cy="${i}" r="6"/>`:l`<rect class="nn-none" x="${a-5}" y="${i-5}" width="10"
            height="10"/><text class="nn-small nn-halo" x="${a}"
            y="${i-12}" text-anchor="middle">0</text>`)}
  </svg>`}var Fu=(t,e)=>l`
  ${A(Ve,"activation",t,e,n=>ns[n])}
  ${A(Ve,"init",t,e,n=>os[n][0])}
  ${A(Ve,"of",t,e)}
  ${b(Ve,"depth",t,e)} ${b(Ve,"width",t,e)}
  ${b(Ve,"seed",t,e)}`;function Gu(t){let{sizes:e,first:n,last:o,ratio:r}=_e(t);return l`<p class="nn-formula">Layer 1: <b data-shows="first">${p(n)}</b>. Layer ${e.length}, the last: <b data-shows="last">${p(o)}</b>.</p>
    <p class="nn-formula">${o>0?l`First ÷ last = <b data-shows="ratio">${p(r)}</b>`:"The last layer's gradient is 0: there is nothing to compare with."}</p>
    ${Xe(Ku(t))}`}function Ku({depth:t,width:e,activation:n,init:o,seed:r,of:s}){let a=ns[n];return["import numpy as np","from nnlib import (",`    BCEWithLogitsLoss, Linear, ${a}, Sequential, halves`,")",`from nnlib.init import ${os[o][1]} as init`,"",`rng = np.random.default_rng(${r})`,"how = {'rng': rng, 'init': init}",`layers = [Linear(2, ${e}, **how), ${a}()]`,`for _ in range(${t-1}):`,`    layers += [Linear(${e}, ${e}, **how), ${a}()]`,`net = Sequential(*layers, Linear(${e}, 1, **how))`,`X, y = halves(${vi}, rng=rng)`,"loss = BCEWithLogitsLoss()","loss(net(X), y.reshape(-1, 1))","net.backward(loss.backward())","for layer in net:","    if isinstance(layer, Linear):",`        grad = layer.${s==="weights"?"weight":"bias"}_grad`,"        print(np.sqrt(np.mean(grad**2)))"]}function Mi(t){let{sizes:e,first:n,last:o}=_e(t);return`The size of the gradient of the ${t.of}, layer by layer, on an axis of powers of ten. ${t.depth} hidden layers of ${t.width} neurons with ${ns[t.activation]}, started by ${os[t.init][0]}. Layer 1 has ${p(n)}, layer ${e.length}, the last, ${p(o)}.`}var ki={picture:Hu,controls:Fu,readout:Gu,describe:Mi,goals:{"05-vanish":{ask:"Add hidden layers until the first layer's gradient is less than a thousandth of the last layer's (and not 0).",praise:"Vanished. Every layer on the way back multiplied the blame by small slopes; the first layers hardly learn.",met(t){let{first:e,ratio:n}=_e(t);return e>0&&n<.001}},"05-revive":{ask:"With eight hidden layers or more, bring the first layer's gradient within a factor of ten of the last's.",praise:"Alive again: a slope near 1, and weights spread so that the blame keeps its size from layer to layer.",met(t){let{ratio:e}=_e(t);return t.depth>=8&&e>=.1&&e<=10}},"05-explode":{ask:"Make the first layer's gradient larger than 3.",praise:"Exploded. Weights that do not shrink as the layers widen make the values grow at every layer, and the gradient with them.",met:t=>_e(t).first>3}}};var yt=x([-3.5,3.5],[30,334]),wt=x([-3.5,3.5],[326,22]),Ai=3,Wo=t=>t.every(e=>e===0);function Ii(t,[e,n]){let[o,r]=[h(yt(e)),h(wt(n))];return l`<line class="nn-arrow" data-arrow="${t}" x1="${h(yt(0))}"
      y1="${h(wt(0))}" x2="${o}" y2="${r}"/>
    <g class="nn-grab" data-drag="${t}"><circle cx="${o}" cy="${r}"
        r="15"/><circle class="nn-handle ${t==="u"?"nn-tip":""}"
        cx="${o}" cy="${r}" r="9"/></g>
    <text class="nn-halo nn-strong" x="${o+13}" y="${r-9}">${t}</text>`}function Vu({u:t,v:e}){if(Wo(t))return"";let n=it(t,e)/it(t,t),o=t.map(a=>n*a),r=t.map(a=>10*a/dt(t)),s=n<0?"nn-negative":"nn-positive";return l`<line class="nn-zero" x1="${h(yt(-r[0]))}"
      y1="${h(wt(-r[1]))}" x2="${h(yt(r[0]))}" y2="${h(wt(r[1]))}"/>
    <line class="nn-edge nn-shadow ${s}" x1="${h(yt(0))}" y1="${h(wt(0))}"
      x2="${h(yt(o[0]))}" y2="${h(wt(o[1]))}"/>
    <line class="nn-distance" x1="${h(yt(e[0]))}" y1="${h(wt(e[1]))}"
      x2="${h(yt(o[0]))}" y2="${h(wt(o[1]))}"/>`}function _u(t,e){return l`<svg viewBox="0 0 344 362" role="img"
    aria-label="${Ni(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="22" width="304" height="304"/>
    </clipPath>
    ${N(yt,wt)}
    <g clip-path="url(#${e}-clip)">${Vu(t)}</g>
    ${Ii("u",t.u)} ${Ii("v",t.v)}
  </svg>`}var Yu=t=>[[0,`${t}₁`],[1,`${t}₂`]];function Zu(t,e){return["u","v"].map(n=>go("arrows",n,t,e,Yu(n)))}var Si=t=>l`√(${M(t[0])}² + ${M(t[1])}²)`;function Ju({u:t,v:e}){let n=t.map((o,r)=>`${M(o)}·${M(e[r])}`);return l`<p class="nn-formula">u · v = ${n.join(" + ")} =
      <b data-shows="dot">${p(it(t,e))}</b></p>
    <p class="nn-formula">length of u = ${Si(t)} = <b data-shows="u"
      >${p(dt(t))}</b></p>
    <p class="nn-formula">length of v = ${Si(e)} = <b data-shows="v"
      >${p(dt(e))}</b></p>
    <p class="nn-formula">${Wo(t)?"u points nowhere: nothing can lie along it.":l`v reaches along u: u · v ÷ length of u = <b data-shows="along"
            >${p($i(t,e))}</b>`}</p>`}function Ni({u:t,v:e}){let n=o=>`(${p(o[0])}, ${p(o[1])})`;return`Two arrows from the origin: u to ${n(t)}, v to ${n(e)}. Their dot product is ${p(it(t,e))}.`}var Ti=t=>[yt.invert(t[0]),wt.invert(t[1])].map(e=>Math.max(-Ai,Math.min(Ai,Math.round(e*4)/4))),Oi={picture:_u,controls:Zu,readout:Ju,describe:Ni,drags:{u:(t,e)=>({u:Ti(e)}),v:(t,e)=>({v:Ti(e)})},goals:{"00-right-angle":{ask:"Make the dot product 0, with neither arrow of length 0.",praise:"The arrows are at a right angle: v reaches not at all along u.",met:({u:t,v:e})=>it(t,e)===0&&!Wo(t)&&!Wo(e)},"00-same-dot":{ask:"Leave u as the book has it. Find another v with the dot product that it has at first.",praise:"All such arrows end on one line, at a right angle to u. It is the line that a neuron with the weights u draws.",met:({u:t,v:e},n)=>t.join()===n.u.join()&&e.join()!==n.v.join()&&it(t,e)===it(n.u,n.v)}}};var[rs,Li]=[31,30],Rn=[4,123,242],ss=44,Ei=t=>(t.match(/\d+/g)??[]).map(Number),as=t=>[t.at(-2)??1,t.at(-1)??1];function Wn({a:t,b:e}){let n=[Ei(t),Ei(e)];return{shapes:n,shape:gi(...n)}}function Qu(t,e,n,o){let[r,s]=as(t),[a,i]=[r===1?0:n,s===1?0:o],m=a!==n||i!==o;return{number:e*(a*s+i+1),copy:m}}function Ri(t,[e,n],o,r){return[...Array(e).keys()].map(s=>[...Array(n).keys()].map(a=>{let{number:i,copy:m}=o(s,a),[c,u]=[t+a*rs,ss+s*Li];return l`<rect class="nn-cell" data-copy="${m}" x="${c+1.5}"
          y="${u+1.5}" width="${rs-3}" height="${Li-3}" rx="3"/><text
          class="${m?"nn-small":"nn-strong"}" x="${c+rs/2}"
          y="${u+20}" text-anchor="middle" ${r&&l`data-shows="sum"`}
          >${i}</text>`}))}var le=t=>t.length===1?`(${t[0]},)`:`(${t.join(", ")})`;function tp(t){let{shapes:e,shape:n}=Wn(t),o=e.map((i,m)=>(c,u)=>Qu(i,m===0?10:1,c,u)),r=(i,m)=>({number:o[0](i,m).number+o[1](i,m).number,copy:!1}),s=(i,m)=>l`<text class="nn-small" x="${Rn[i]+2}"
    y="20">${m}</text>`,a=(i,m)=>l`<text class="nn-strong" x="${Rn[i]-13}"
    y="${ss+20}" text-anchor="middle">${m}</text>`;return l`<svg viewBox="0 0 340 140" role="img"
    aria-label="${Pi(t)}">
    ${s(0,`a ${t.a}`)} ${s(1,`b ${t.b}`)}
    ${s(2,n?`a + b ${le(n)}`:"a + b")}
    ${o.map((i,m)=>Ri(Rn[m],as(n??e[m]),i))}
    ${a(1,"+")} ${a(2,"=")}
    ${n?Ri(Rn[2],as(n),r,!0):l`<text class="nn-strong nn-negative" x="${Rn[2]+4}"
            y="${ss+20}">✗ refused</text>`}
  </svg>`}var ep=(t,e)=>["a","b"].map(n=>A("broadcast",n,t,e));function Wi(t,e){let n=[...Array(e-t.length).fill(1),...t];return t.length<e?`${le(t)}, read as ${le(n)}`:le(t)}function np(t){let{shapes:e,shape:n}=Wn(t),o=Math.max(...e.map(s=>s.length)),r=e.map(s=>le(s).replaceAll(" ",""));return l`<p class="nn-formula">shape of a: ${Wi(e[0],o)}</p>
    <p class="nn-formula">shape of b: ${Wi(e[1],o)}</p>
    <p class="nn-formula">${n?l`shape of a + b: <b>${le(n)}</b>`:l`<code>ValueError: operands could not be broadcast together with
            shapes ${r.join(" ")}</code>`}</p>
    <p>Broken edges are copies that NumPy reads as if they were there.</p>`}function Pi(t){let{shape:e}=Wn(t),n=`An array a of shape ${t.a} and an array b of shape ${t.b}`;return e?`${n}, both stretched to shape ${le(e)} and added.`:`${n}. NumPy cannot stretch them to one shape and refuses to add them.`}var zi={wide:!0,picture:tp,controls:ep,readout:np,describe:Pi,goals:{"00-refused":{ask:"Find two shapes that NumPy refuses to add.",praise:"Refused: somewhere two sizes differ and neither is 1. An error is the friendly outcome.",met:t=>Wn(t).shape===null},"00-trap":{ask:"Three numbers plus three numbers, and nine come out. Find shapes that do it.",praise:"A column and a row stretch each other. No error, nine numbers: the trap, whenever three were meant.",met:t=>{let{shapes:e,shape:n}=Wn(t),o=r=>r.reduce((s,a)=>s*a,1);return e.every(r=>o(r)===3)&&o(n)===9}}}};var Ft=32,ue={x:4,y:178,wide:48},Pn={x:196,y:44,wide:68},me={...Pn,y:ue.y},Di=["1,1","1,2","2,1","2,2"],Bi=(t,e)=>[...Array(t.length/e).keys()].map(n=>t.slice(n*e,(n+1)*e));function zn({X:t,W:e,entry:n}){let[o,r]=[Bi(t,3),Bi(e,2)],[s,a]=n.split(",").map(i=>i-1);return{A:o,B:r,P:On(o,r),i:s,j:a}}function is(t,e,n,o=op){let{x:r,y:s,wide:a}=e;return t.map((i,m)=>i.map((c,u)=>l`<rect class="nn-cell" data-lit="${n(m,u)}"
          x="${r+u*a}" y="${s+m*Ft}" width="${a}"
          height="${Ft}"/>${o(c,e,m,u)}`))}var op=(t,{x:e,y:n,wide:o},r,s)=>l`<text x="${e+(s+.5)*o}" y="${n+r*Ft+21}"
    text-anchor="middle">${p(t)}</text>`,rp=(t,{x:e,y:n,wide:o},r,s)=>l`<g class="nn-press" data-do="${Di[2*r+s]}"><rect
      fill="transparent" x="${e+s*o}" y="${n+r*Ft}"
      width="${o}" height="${Ft}"/>
    <text class="nn-strong" x="${e+(s+.5)*o}"
      y="${n+r*Ft+21}" text-anchor="middle" data-shows="product"
      >${p(t)}</text></g>`,Po=(t,e,n,o="start")=>l`<text class="nn-small" x="${e}" y="${n}" text-anchor="${o}"
    >${t}</text>`;function sp(t){let{A:e,B:n,P:o,i:r,j:s}=zn(t),a=i=>Pn.x+(i+.5)*Pn.wide;return l`<svg viewBox="0 0 336 266" role="img"
    aria-label="${ji(t)}">
    ${Po("W, shape (3, 2)",Pn.x,16)}
    ${[0,1].map(i=>Po(`neuron ${i+1}`,a(i),37,"middle"))}
    ${is(n,Pn,(i,m)=>m===s)}
    ${Po("X, shape (2, 3)",ue.x,ue.y-12)}
    ${is(e,ue,i=>i===r)}
    <text x="${(ue.x+3*ue.wide+me.x)/2}" y="${ue.y+Ft+5}"
      text-anchor="middle">→</text>
    <text x="${me.x+me.wide}" y="${me.y-13}" text-anchor="middle"
      >↓</text>
    ${is(o,me,(i,m)=>i===r&&m===s,rp)}
    ${Po("X @ W, shape (2, 2)",me.x,me.y+2*Ft+19)}
  </svg>`}function ap(t,e){let{j:n}=zn(t),o=r=>[2*r+n,`weight ${r+1} of neuron ${n+1}`];return l`${A("matrix-product","entry",t,e,r=>{let[s,a]=r.split(",");return`row ${s}, column ${a}`})}
    ${go("matrix-product","W",t,e,[0,1,2].map(o))}`}function ip(t){let{A:e,B:n,P:o,i:r,j:s}=zn(t),a=e[r].map((i,m)=>`${M(i)}·${M(n[m][s])}`);return l`<p class="nn-formula">row ${r+1} of X times column ${s+1} of
      W:</p>
    <p class="nn-formula">${a.join(" + ")} = <b data-shows="entry"
      >${p(o[r][s])}</b></p>
    <p>It is what neuron ${s+1} answers to example ${r+1}, without its
      bias.</p>`}function ji(t){let{P:e,i:n,j:o}=zn(t);return`A matrix X of 2 examples, 3 inputs each, times a matrix W of 2 neurons, 3 weights each. The rows of the product: ${e.map(s=>s.map(a=>p(a)).join(" and ")).join("; ")}. Row ${n+1} of X times column ${o+1} of W gives ${p(e[n][o])}.`}var qi={wide:!0,picture:sp,controls:ap,readout:ip,describe:ji,actions:Object.fromEntries(Di.map(t=>[t,()=>({entry:t})])),goals:{"00-column":{ask:"Turn the weights of neuron 2 until it answers 5 to example 1 and 0 to example 2.",praise:"Found, and the product's first column never moved: it belongs to neuron 1 and its weights alone.",met:t=>{let{P:e}=zn(t);return e[0][1]===5&&e[1][1]===0}}}};var ot={x:164,y:122,r:28},lt={x:210,y:97,size:50},ct={x:296,y:122,r:24};function Ye({x:t,w:e,b:n,activation:o}){let r=q(t,e,n);return{z:r,y:Xt[o](r)}}function Bo({activation:t,answers:e},n){return t==="identity"?"":e[n>.5?1:0]}var zo=t=>t<0?"nn-negative":"nn-positive",Ci=t=>h(1+.6*Math.abs(t));function Ui(t,e,n,o=`× ${p(e)}`){let[r,s]=[ot.x-t.x,ot.y-t.y],a=Math.hypot(r,s),i=1-(ot.r+3)/a,m=(11+Ci(e)/2)/a,c=t.x+.5*r+m*s,u=t.y+.5*s-m*r;return l`<line class="nn-edge ${zo(e)}" x1="${h(t.x+22)}"
      y1="${h(t.y+22*s/r)}" x2="${h(t.x+i*r)}"
      y2="${h(t.y+i*s)}" stroke-width="${Ci(e)}"
      opacity="${n===0?.3:1}"/>
    <text class="nn-halo nn-strong ${zo(e)}" x="${h(c)}"
      y="${h(u+5)}" text-anchor="${s<-30?"end":"middle"}"
      >${o}</text>`}function cp(t){let e=150/t.w.length;return t.w.map((n,o)=>{let r={x:32,y:h(46+o*e)};return l`${Ui(r,n,t.x[o])}
      <circle class="nn-node" cx="${r.x}" cy="${r.y}" r="21"/>
      <text x="${r.x}" y="${r.y+5}" text-anchor="middle"
        >${p(t.x[o])}</text>
      <text class="nn-halo nn-small" x="11" y="${r.y-28}"
        >${t.names[o]}</text>`})}function lp({activation:t},{z:e,y:n}){let o=Math.max(6,Math.abs(e)*1.25),r=t==="identity"?o:1,s=t==="identity"?-o:0,a=d=>h(lt.x+5+(d+o)/(2*o)*40),i=d=>h(lt.y+44-(d-s)/(r-s)*38),c=[...Array(41).keys()].map(d=>(d/20-1)*o).map(d=>`${a(d)},${i(Xt[t](d))}`),u=t==="step"?`${a(-o)},${i(0)} ${a(0)},${i(0)} ${a(0)},${i(1)} ${a(o)},${i(1)}`:c.join(" ");return l`<rect class="nn-node" x="${lt.x}" y="${lt.y}"
      width="${lt.size}" height="${lt.size}" rx="8"/>
    <polyline class="nn-curve" points="${u}"/>
    <circle class="nn-dot" cx="${a(e)}" cy="${i(n)}" r="4"/>
    <text class="nn-small" x="${lt.x+lt.size/2}" y="${lt.y-8}"
      text-anchor="middle">${t}</text>`}function mp(t){let e=t.length>9?l`x="340" text-anchor="end"`:l`x="${ct.x}" text-anchor="middle"`;return l`<text class="nn-strong" ${e} y="${ct.y+46}">${t}</text>`}function up(t){let e=Ye(t),{z:n,y:o}=e,r={x:32,y:222},s=t.activation!=="identity"&&o>.5;return l`<svg viewBox="0 0 344 250" role="img"
    aria-label="${Hi(t)}">
    ${cp(t)} ${Ui(r,t.b,1,`bias ${p(t.b)}`)}
    <rect class="nn-node" x="13" y="203" width="38" height="38" rx="6"/>
    <text x="32" y="227" text-anchor="middle">1</text>
    <text class="nn-small" x="58" y="238">always 1</text>
    <circle class="nn-node" cx="${ot.x}" cy="${ot.y}" r="${ot.r}"/>
    <text class="nn-strong" x="${ot.x}" y="${ot.y+5}" text-anchor="middle"
      >${p(n)}</text>
    <text class="nn-small" x="${ot.x}" y="${ot.y-37}" text-anchor="middle"
      >sum z</text>
    <path class="nn-wire" d="M${ot.x+ot.r} ${ot.y}H${lt.x}"/>
    ${lp(t,e)}
    <path class="nn-wire" d="M${lt.x+lt.size} ${ct.y}H${ct.x-ct.r}"/>
    <circle class="nn-node" data-on="${String(s)}" cx="${ct.x}" cy="${ct.y}"
      r="${ct.r}"/>
    <text class="nn-strong" data-on="${String(s)}" x="${ct.x}" y="${ct.y+5}"
      text-anchor="middle">${wn(o,3)}</text>
    <text class="nn-small" x="${ct.x}" y="${ct.y-32}" text-anchor="middle"
      >output</text>
    ${mp(Bo(t,o))}
  </svg>`}function pp(t,e){let n=t.w.every(r=>Math.abs(r)<=2),o=t.activation==="identity"&&n?{minimum:-2,maximum:2,step:.05}:{};return l`
    ${(t.switches?oe:b)("neuron","x",t,e)}
    ${b("neuron","w",t,e,o)}
    ${b("neuron","b",t,e)}
    ${t.choose&&A("neuron","activation",t,e)}`}function hp(t){let e=t.x.map((n,o)=>l`${o>0&&" + "}<span class="${zo(t.w[o])}"
      >${p(n)}·${M(t.w[o])}</span>`);return l`${e} <span class="${zo(t.b)}">${P(t.b)}</span>
    = <b data-shows="z">${p(Ye(t).z)}</b>`}function dp(t){let{z:e,y:n}=Ye(t),o=Bo(t,n);return l`<p class="nn-formula">z = ${hp(t)}</p>
    <p class="nn-formula">${t.activation}(${p(e)}) =
      <b data-shows="y">${wn(n)}</b>${o&&l`: <b>${o}</b>`}</p>
    ${t.table&&t.switches&&fp(t)}`}function fp(t){let e=t.w.length,n=[...Array(2**e).keys()].map(o=>t.w.map((r,s)=>o>>e-1-s&1));return l`<table class="nn-table" aria-label="every combination of the switches">
    <thead><tr>${t.names.map(o=>l`<th scope="col">${o}</th>`)}
      <th scope="col">z</th><th scope="col">output</th></tr></thead>
    <tbody>${n.map(o=>{let{z:r,y:s}=Ye({...t,x:o}),a=o.every((i,m)=>i===t.x[m]);return l`<tr ${a&&l`aria-current="true"`}>
        ${o.map(i=>l`<td>${i}</td>`)}<td data-shows="row-z"
        >${p(r)}</td><td>${wn(s)} ${Bo(t,s)}</td></tr>`})}</tbody>
  </table>`}function Hi(t){let{z:e,y:n}=Ye(t),o=t.names.map((s,a)=>`${s} is ${p(t.x[a])}, weight ${p(t.w[a])}`),r=Bo(t,n);return`A neuron. ${o.join("; ")}; bias ${p(t.b)}. The weighted sum is ${p(e)}; after the ${t.activation} the output is ${wn(n)}${r&&`, ${r}`}.`}var Xi=({w:t,b:e})=>[[0,0],[0,1],[1,0],[1,1]].map(n=>q(n,t,e)>0),$p=(t,e)=>[...t.w,t.b].filter((n,o)=>n!==[...e.w,e.b][o]).length,Fi={wide:!0,picture:up,controls:pp,readout:dp,describe:Hi,goals:{"01-silence":{ask:"An email with CAPITALS and without viagra is called spam. Turn one knob until it is not. How far must you turn it?",praise:"Silent. A turn by 5 is enough: it brings the number in the middle down to 0, and the neuron fires only above 0.",met:(t,e)=>t.x.join()==="1,0"&&$p(t,e)===1&&q(t.x,t.w,t.b)<=0},"01-both":{ask:"Your doctor writes about viagra, your aunt writes in CAPITALS. Let both through, and catch only the emails that have both.",praise:"Found: each alone brings too little, both together enough.",met:t=>t.w.length===2&&t.activation==="step"&&Xi(t).join()==="false,false,false,true"},"01-seven-bottles":{ask:"Ten guests drank seven bottles. Find the weight that says so, and leave the bias at 0: no guests, no wine.",praise:"Found: 0.7 of a bottle for each guest. Now try 3 and 75 guests.",met:t=>t.activation==="identity"&&t.x[0]===10&&t.b===0&&Math.abs(Ye(t).z-7)<1e-9},"03-last-bit":{ask:"One neuron is enough. Find knobs that call all four numbers right: 0 and 2 even, 1 and 3 odd.",praise:"Found. The first digit needs no weight: whether a number is even is said by its last digit alone.",met:t=>t.w.length===2&&t.activation==="sigmoid"&&Xi(t).join()==="true,false,true,false"}}};var cs="party-learning",Ze=[...Array(40).keys()],Do=1e3,gp=5,bp=.001,xp=.01,jo=[...Array(8).keys()].map(t=>[t>>2,t>>1&1,t&1]),Ki=[1,1.5,3,4.3,0,0,0,0],yp=jo.map(t=>["A","D","S"].filter((e,n)=>t[n]).join("")||"–"),wp={X:jo,y:Ki.map(t=>[t]),loss:He},Gt=32,pe=x([0,5],[278,190]),vp=x([0,Do],[46,336]),Mp=Ce([-4,1],[432,338]),us=Ke((t,e)=>{let n=Ue([3,3,1],["relu","relu"],"xavier",new Ht(t));return new Ge(n,wp,e)},4*Ze.length);function ls(t,{rate:e,steps:n}){let o=us(t,e);if(o.cost(n)<bp)return"learned";let[,{A:r}]=H(jo,o.at(n));return r.every(([s])=>s<xp)?"silent":"neither"}var ms=(t,e)=>t.filter(n=>n===e).length;function ps(t){let e=us(t.seed,t.rate),[n,o]=H(jo,e.at(t.steps)),r=[0,1,2].filter(i=>n.A.every(m=>m[i]===0)),s=o.A.flat(),a=Ze.map(i=>ls(i,t));return{run:e,dead:r,bottles:s,fates:a,cost:e.cost(t.steps)}}var Gi=t=>[13+Gt*(t%10),4+Gt*Math.floor(t/10)];function kp(t,e){let[n,o]=Gi(t.seed);return l`${Ze.map(r=>{let[s,a]=Gi(r);return l`<g class="nn-press" data-do="seed ${r}"><rect
      class="nn-cell" data-lit="${r===t.seed}" x="${s}" y="${a}"
      width="${Gt}" height="${Gt}"/>${Vi(e[r],s+Gt/2,a+Gt/2)}</g>`})}
  <rect class="nn-picked" x="${n}" y="${o}" width="${Gt}"
    height="${Gt}"/>`}function Vi(t,e,n){return t==="learned"?l`<circle class="nn-one" cx="${e}" cy="${n}" r="9"/>`:t==="silent"?l`<rect class="nn-none" x="${e-7.5}" y="${n-7.5}" width="15"
      height="15"/><path class="nn-cross" d="M${e-4} ${n-4}l8 8m0 -8l-8 8"
      />`:l`<circle class="nn-open" cx="${e}" cy="${n}" r="7"/>`}var Ap=t=>l`<svg class="nn-symbol" viewBox="-10 -10 20 20"
  aria-hidden="true">${Vi(t,0,0)}</svg>`;function Ip(t){let[e,n]=pe.domain;return l`<g class="nn-axes">${[0,2,4].map(o=>l`<line class="${o?"nn-grid":"nn-zero"}" x1="46" x2="336"
        y1="${h(pe(o))}" y2="${h(pe(o))}"/><text x="40"
        y="${h(pe(o))+4}" text-anchor="end">${o}</text>`)}<text class="nn-axis" x="13" y="176">↑ bottles for each guest
      list</text></g>
    ${t.map((o,r)=>{let s=52+36*r,a=h(pe(Math.min(Math.max(o,e),n))),i=h(pe(Ki[r]));return l`<rect class="nn-bar" x="${s}" y="${a}" width="22"
          height="${h(pe(0)-a)}"/><path class="nn-wanted"
          d="M${s-4} ${i}h30"/><text class="nn-small" x="${s+11}"
          y="294" text-anchor="middle">${yp[r]}</text>`})}`}function Sp(t){let{run:e,bottles:n,fates:o}=ps(t);return l`<svg viewBox="0 0 346 468" role="img"
    aria-label="${_i(t)}">
    ${kp(t,o)} ${Ip(n)}
    ${Ro(e,t.steps,vp,Mp)}
  </svg>`}var Tp=(t,e)=>l`${b(cs,"seed",t,e)}
  ${A(cs,"rate",t,e)} ${b(cs,"steps",t,e)}`;function Np(t){let{dead:e,fates:n,cost:o,run:r}=ps(t),s=(a,i)=>l`<span>${Ap(a)} <b
    data-shows="${a}">${ms(n,a)}</b> ${i}</span>`;return l`<p>Of ${Ze.length} starts, after ${t.steps} steps:</p>
    <p class="nn-legend">${s("learned","have learned")}
      ${s("silent","are silent: no bottle for any list")}
      ${s("neither","neither")}</p>
    <p class="nn-formula">Seed ${t.seed}: cost <b data-shows="cost">${p(o)}</b>${r.end<=t.steps&&(r.ranAway?"; the next step would run away":"; every slope is 0, nothing will ever change")}</p>
    <p>Dead hidden neurons, 0 for every list: ${e.map(a=>"h"+"₁₂₃"[a]).join(", ")||"none"}</p>
    <p class="nn-legend">A Agatha, D Dahlia, S Stiffy. Bar: what the network
      says; line: what was wanted.</p>
    ${Xe(Op(t))}`}var Op=({seed:t,rate:e,steps:n})=>["import numpy as np","from nnlib import (","    SGD, Linear, MSELoss, ReLU, Sequential, fit, party",")","",`rng = np.random.default_rng(${t})`,"net = Sequential(","    Linear(3, 3, rng=rng), ReLU(),","    Linear(3, 1, rng=rng), ReLU(),",")","X, y = party()",`descend = SGD(net.parameters(), lr=${Oe(e)})`,"loss = MSELoss()",`fit(net, X, y, loss, descend, epochs=${n})`,"print(loss(net(X), y))"];function _i(t){let{dead:e,fates:n,cost:o}=ps(t);return`The dinner party, trained from ${Ze.length} starts at rate ${t.rate}. After ${t.steps} steps ${ms(n,"learned")} have learned, ${ms(n,"silent")} are silent. Picked: seed ${t.seed}, ${n[t.seed]}, with the cost ${p(o)} and ${e.length} dead hidden neurons.`}var Lp=({steps:t})=>t<Do?{steps:Math.min(t+gp,Do)}:null,Ep=Ze.map(t=>[`seed ${t}`,e=>({...e,seed:t})]),Yi={picture:Sp,controls:Tp,readout:Np,describe:_i,play:Lp,plays:()=>!0,pace:16,verbs:{step:"Five steps",play:"Train all"},actions:Object.fromEntries(Ep),goals:{"05-party-learned":{ask:"Train them all, then pick a start that has learned the party.",praise:"This one gives every guest list its bottles.",met:t=>ls(t.seed,t)==="learned"},"05-party-dead":{ask:"Pick a start that is silent before the first step, with every slope 0. Then train it.",praise:"Dead on arrival: the output's ReLU is shut for every guest list, so no blame gets through, and no step ever changes anything.",met:({seed:t,rate:e,steps:n})=>n>0&&us(t,e).end===0},"05-party-sum":{ask:"Pick a start that trained for 1,000 steps, is not silent, and still misses.",praise:"Its cost rests at about 0.02: it adds what each guest brings, and misses what Dahlia and Stiffy bring together.",met:t=>t.steps===Do&&ls(t.seed,t)==="neither"}}};var vt=x([-2.2,4.2],[30,334]),Mt=x([-2.2,4.2],[326,22]),[Bn,Je]=Mt.domain,Rp=[...Array(65).keys()].map(t=>Bn+t/10),Zi=t=>t<=Je;function Ji({base:t},e){let n=Rp.map(o=>{let r=Math.min(ie(t,o).height,2*Je),[s,a]=e?[r,o]:[o,r];return`${h(vt(s))},${h(Mt(a))}`});return l`<polyline class="${e?"nn-mirror":"nn-curve"}"
    points="${n.join(" ")}"/>`}function Wp(t,{height:e,slope:n}){let o=r=>e+n*(r-t);return l`<line class="nn-secant" x1="${h(vt(Bn))}"
    y1="${h(Mt(o(Bn)))}" x2="${h(vt(Je))}" y2="${h(Mt(o(Je)))}"/>`}function Pp(t,{height:e}){return l`<line class="nn-distance" x1="${vt(Bn)}" y1="${Mt(Bn)}"
      x2="${vt(Je)}" y2="${Mt(Je)}"/>
    ${Ji(t,!0)}
    ${Zi(e)&&l`<circle class="nn-one" cx="${h(vt(e))}" cy="${h(Mt(t.x))}"
        r="7"/>
      <text class="nn-halo nn-strong nn-positive" x="${h(vt(e)+4)}"
        y="${h(Mt(t.x)+22)}">log</text>`}`}function zp(t,{height:e}){return Zi(e)?l`<circle class="nn-dot" cx="${h(vt(t))}" cy="${h(Mt(e))}"
      r="6"/>`:l`<path class="nn-next" d="M${h(vt(t))} 22l-7 12h14z"/>`}function Bp(t,e){let n=ie(t.base,t.x);return l`<svg viewBox="0 0 344 362" role="img"
    aria-label="${Qi(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="22" width="304" height="304"/>
    </clipPath>
    ${N(vt,Mt,{names:["x","y"]})}
    <g clip-path="url(#${e}-clip)">
      ${t.mirror?Pp(t,n):Wp(t.x,n)}
      ${Ji(t,!1)}</g>
    ${zp(t.x,n)}
  </svg>`}function Dp(t,e){return l`${b("power-curve","base",t,e)}
    ${b("power-curve","x",t,e)}`}function jp({base:t,x:e,mirror:n}){let{height:o,slope:r,atZero:s}=ie(t,e),a=l`${p(t,6)}<sup>${p(e,6)}</sup>`;return n?l`<p class="nn-formula">${a} = <b data-shows="height"
          >${p(o)}</b></p>
        <p class="nn-formula">${t===1?"Every power of 1 is 1: there is no logarithm to the base 1.":l`log to the base ${p(t,6)} of ${p(o)} =
                <b data-shows="log">${p(e)}</b>`}</p>`:l`<p class="nn-formula">height: ${a} = <b data-shows="height"
          >${p(o)}</b></p>
        <p class="nn-formula">slope there: <b data-shows="slope"
          >${p(r)}</b></p>
        <p class="nn-formula">slope ÷ height = <b data-shows="ratio"
          >${p(s)}</b></p>`}function Qi({base:t,x:e,mirror:n}){let{height:o,slope:r}=ie(t,e),s=`At x = ${p(e,6)} it is ${p(o)} high`,a=`The powers of ${p(t,6)} as a curve. ${s}`;return n?`${a}. Mirrored at the diagonal it is the logarithm.`:`${a} and its slope is ${p(r)}.`}var tc={picture:Bp,controls:Dp,readout:jp,describe:Qi,goals:{"00-e":{ask:"Find the base whose slope is its height: slope ÷ height within 0.005 of 1.",praise:"2.71875 is the nearest that this slider comes to e = 2.71828… Move the power: the two stay equal everywhere.",met:({base:t,x:e})=>Math.abs(ie(t,e).atZero-1)<.005},"00-which-power":{ask:"Which power of 2 gives 3? Come within 0.05 of 3.",praise:"About 1.585, between 1 (which gives 2) and 2 (which gives 4). That is the logarithm of 3 to the base 2.",met:({base:t,x:e,mirror:n})=>n&&t===2&&Math.abs(ie(t,e).height-3)<.05}}};function qo(t){return t.split(/(`[^`]+`|\*[^*\s][^*]*\*)/).map(e=>e.startsWith("`")?l`<code>${e.slice(1,-1)}</code>`:e.startsWith("*")&&e.length>2?l`<em>${e.slice(1,-1)}</em>`:e)}var hs=["abcdefghijklmnopqrstuvwxyz","0123456789"];hs.push(hs[0].toUpperCase());var qp=t=>t.replace(/[a-z0-9]/gi,e=>{let n=hs.find(o=>o.includes(e));return n[(n.indexOf(e)+n.length/2)%n.length]});function Co(t){try{let{prompt:e,texts:n,rest:o}=JSON.parse(t),r={prompt:e,...JSON.parse(qp(o))};return r.choices?.forEach((s,a)=>s.text=n[a]),r}catch{throw new Error("Question.data must be a question; got something else.")}}var Cp=.05,Xp=.005;function ds(t,e){if(e.trim()==="")return{verdict:"missing"};if(t.choices){let a=t.choices[Number(e)];return a?{verdict:a.right?"right":"wrong",why:a.why}:{verdict:"missing"}}let n=Ta(e);if(Number.isNaN(n))return{verdict:"unreadable"};let o=Math.abs(n-t.answer);if(o<=t.tolerance)return{verdict:"right",why:t.why};let r=t.wrong.find(a=>Math.abs(n-a.value)<=Xp*Math.abs(a.value));return r?{verdict:"wrong",why:r.why}:{verdict:!t.exact&&o<=Cp*Math.abs(t.answer)?"almost":"wrong",why:t.otherwise}}var Up={missing:"Nothing answered yet.",unreadable:"That is not a number. Write it like −1.5, 0,25 or 2/3.",wrong:"Not yet.",almost:"Close, but not right.",right:"Right."},Hp={missing:"…",unreadable:"?",wrong:"✗",almost:"≈",right:"✓"};function Fp(t,e,n){return t.choices.map((o,r)=>l`<div class="nn-option"><input type="radio"
      name="${n}-answer" id="${n}-${r}" value="${r}" data-trait="answer"
      ${e.answer===String(r)&&"checked"}><label for="${n}-${r}"
      >${qo(o.text)}</label></div>`)}function Gp(t,e,n){return l`<p class="nn-number"><label for="${n}-n">Your number</label>
    <input id="${n}-n" data-trait="answer" inputmode="text" maxlength="40"
      autocomplete="off" value="${e.answer}">
    </p>`}function Kp(t,e){if(!e.checked)return"";let{verdict:n,why:o}=ds(t,e.answer);return l`<span class="nn-mark" aria-hidden="true">${Hp[n]}</span>
    <span><b>${Up[n]}</b> ${o&&qo(o)}</span>`}function Vp(t,e){let n=Co(t.data),o=n.choices?Fp:Gp,r=t.checked?ds(n,t.answer).verdict:"";return l`<fieldset class="nn-question">
      <legend>${qo(n.prompt)}</legend>
      ${o(n,t,e)}
    </fieldset>
    <div class="nn-live"><button type="button" data-do="check" data-enter
      >Check</button></div>
    <div class="nn-feedback" role="status" data-verdict="${r}"
      >${Kp(n,t)}</div>`}var ec={plain:!0,check:({data:t})=>Co(t),controls:Vp,describe:t=>Co(t.data).prompt,actions:{check:()=>({checked:!0})},input:t=>({...t,checked:!1}),task({id:t,data:e,answer:n,checked:o}){return o&&ds(Co(e),n).verdict==="right"?t:""}};var _p="reliability",Kt=x([0,1],[40,344]),he=x([0,1],[262,30]),nc=336,Yp=.025,Dn=t=>ja(t.cases,t.scale),oc=t=>t.reduce((e,{count:n})=>e+n,0);function fs(t){let e=({count:n,said:o,happened:r})=>n*Math.abs(o-r);return t.reduce((n,o)=>n+e(o),0)/oc(t)}function Zp({cases:t,scale:e}){let[n,o]=[0,0];for(let[r,s,a]of t)n+=s*Ut(e*r,1)+a*Ut(e*r,0),o+=s+a;return n/o}function Jp(t){let e=Dn(t),n=Math.max(1,...e.map(({count:o})=>o));return l`<svg viewBox="0 0 360 342" role="img"
    aria-label="${rc(t)}">
    ${N(Kt,he,{names:["what it said","share that was spam"],count:5})}
    <path class="nn-distance" d="M${Kt(0)} ${he(0)}L${Kt(1)} ${he(1)}"/>
    ${e.map(({said:o,happened:r})=>{let s=r<o?"nn-negative":"nn-positive";return l`<path class="nn-given ${s}" d="M${h(Kt(o))} ${h(he(o))}V${h(he(r))}"/>`})}
    <path class="nn-curve" d="${e.map(({said:o,happened:r},s)=>`${s?"L":"M"}${h(Kt(o))} ${h(he(r))}`)}"/>
    ${e.map(({said:o,happened:r})=>l`<circle class="nn-one" cx="${h(Kt(o))}"
        cy="${h(he(r))}" r="6"/>`)}
    ${e.map(o=>Qp(o,n))}
  </svg>`}function Qp({bin:t,count:e},n){let o=h((Kt(t/10)+Kt((t+1)/10))/2),r=h(24*e/n);return l`<rect class="nn-count-bar" x="${o-13}"
      y="${nc-r}" width="26" height="${r}"/>
    <text class="nn-small nn-halo" x="${o}" y="${nc-r-3}"
      text-anchor="middle">${e}</text>`}var th=(t,e)=>b(_p,"scale",t,e);function eh(t){let e=Dn(t);return e.length===0?l`<p>No cases.</p>`:l`${nh(e)}
    <p class="nn-formula">Mean gap between said and happened:
      <b data-shows="gap">${p(fs(e))}</b></p>
    <p class="nn-formula">Mean surprise: <b data-shows="mean">${p(Zp(t))}</b></p>
    <details><summary>All bins</summary><table class="nn-table">
    <thead><tr><th scope="col">from</th><th scope="col">cases</th>
      <th scope="col">said, on average</th><th scope="col">were spam</th></tr>
    </thead>
    <tbody>${e.map(({bin:n,count:o,said:r,happened:s})=>l`<tr><td>${p(n/10)}</td>
        <td data-shows="count">${o}</td>
        <td data-shows="said">${p(r)}</td>
        <td data-shows="happened">${p(s)}</td></tr>`)}</tbody></table></details>`}function nh(t){let{bin:e,count:n,happened:o}=t.at(-1);return e<9?l`<p class="nn-top">It said 0.9 or more of none.</p>`:l`<p class="nn-top">It said 0.9 or more of ${n} emails. Of these,
    ${p(100*o,3)} % were spam.</p>`}function rc(t){let e=Dn(t);if(e.length===0)return"A reliability plot without cases.";let n=e.map(({said:o,happened:r,count:s})=>`said ${p(o,2)}, happened ${p(r,2)} (${s})`);return`What a model said against what happened, in ${e.length} bins: ${n.join("; ")}. The mean gap is ${p(fs(e),2)}.`}var sc={picture:Jp,controls:th,readout:eh,describe:rc,goals:{"02-calibrate":{ask:"Make this filter honest: bring the mean gap below 0.025. What happens to the mean surprise on the way?",praise:"Its log-odds were about twice too large. The knob that makes it honest also makes the surprise about as small as it can be.",met:t=>oc(Dn(t))>0&&fs(Dn(t))<Yp}}};var Xo="sigmoid-curve",Ot=x([-4,4],[34,346]),Lt=x([-.05,1.05],[206,24]),Uo=3,jn=({w:t,b:e},n)=>L(n*t+e),de=({w:t,b:e})=>-e/t,qn=t=>t.w*re(t.x*t.w+t.b);function oh(t,e){let n=t.x>3?-1:1,[o,r]=[h(Ot(t.x)),h(Ot(t.x+n))],[s,a]=[h(Lt(e)),h(Lt(e+n*qn(t)))];return l`<path class="nn-rise" d="M${o} ${s}H${r}V${a}"/>`}function rh(t,e){let n=jn(t,t.x),o=de(t);return l`<svg viewBox="0 0 360 244" role="img"
    aria-label="${ic(t)}">
    <clipPath id="${e}-clip"><rect x="34" y="24" width="312" height="182"/>
    </clipPath>
    ${N(Ot,Lt,{names:["x","output"],count:5})}
    <g clip-path="url(#${e}-clip)">
      ${t.tangent&&[oh(t,n),qt(t.x,n,qn(t),Ot,Lt,70)]}
      <path class="nn-graph" d="${_(r=>jn(t,r),Ot,Lt,200)}"/>
      ${Math.abs(o)<=4&&sh(o)}
    </g>
    ${Ct("point",Ot(t.x),Lt(n))}
  </svg>`}var sh=t=>l`<path class="nn-distance"
    d="M${h(Ot(t))} ${h(Lt(0))}V${h(Lt(.5))}"/>
  <path class="nn-centre" d="M${h(Ot(t))} ${h(Lt(.5)-7)}l7 7l-7 7l-7 -7z"/>`;function ah(t,e){return l`${b(Xo,"w",t,e)}
    ${t.lockable&&Le(Xo,"keep",t,e)}
    ${b(Xo,"b",t,e)} ${b(Xo,"x",t,e)}`}function ih(t){let{w:e,b:n,x:o}=t,r=o*e+n;return l`<p class="nn-formula">z = ${p(o)}·${M(e)} ${P(n)} =
      <b data-shows="z">${p(r)}</b></p>
    <p class="nn-formula">σ(${p(r)}) =
      <b data-shows="y">${ht(L(r))}</b></p>
    ${t.tangent&&l`<p class="nn-formula">slope here: <b data-shows="slope">${p(qn(t))}</b> up for one step to the right</p>`}
    <p>${e===0?"With weight 0 the input changes nothing: the curve is flat.":l`Centre ◆ (output 0.5): x = <b data-shows="centre">${p(de(t))}</b>`}</p>
    ${ch(t)}`}function ch(t){return!t.lockable||t.keep||ac(t)?"":l`<p class="nn-note">To be kept, the centre must lie between
    −${Uo} and ${Uo}.</p>`}var ac=t=>Math.abs(de(t))<=Uo;function ic(t){let{w:e,b:n,x:o}=t,r=e===0?"It is flat.":`It ${e>0?"rises":"falls"} from left to right; its centre is at x = ${p(de(t))}.`,s=t.tangent?`, with slope ${p(qn(t))}`:"";return`The sigmoid curve of a neuron with weight ${p(e)} and bias ${p(n)}. ${r} At x = ${p(o)} the output is ${ht(jn(t,o))}${s}.`}function lh(t,e){if(t.keep)return ac(e)?{...t,centre:de(e)}:{};if(!e.keep)return t;if("w"in t)return{...t,b:0-t.w*e.centre};if("b"in t){let n=-t.b/e.w;return Math.abs(n)<=Uo?{...t,centre:n}:{...t,keep:!1}}return t}var mh=t=>Math.max(-4,Math.min(4,Math.round(t*8)/8))+0,cc={picture:rh,controls:ah,readout:ih,describe:ic,input:lh,drags:{point:(t,[e])=>({x:mh(Ot.invert(e))})},goals:{"02-mirror":{ask:"Turn the curve round: it must fall from left to right, with its centre where it was at the start.",praise:"Both knobs changed sign. The centre −b/w does not notice.",met:(t,e)=>t.w<0&&Math.abs(de(t)-de(e))<1e-9},"02-step-at-two":{ask:"Make a step at x = 2: below 0.05 at x = 1.5, above 0.95 at x = 2.5. The switch “keep the centre” helps.",praise:"A step, nearly. With the centre kept at 2, the bias had to follow the weight: b = −2w.",met:t=>jn(t,1.5)<.05&&jn(t,2.5)>.95},"02-steepest":{ask:"Move the point to where the curve is steepest. What is the slope?",praise:"At the centre, and there it is a quarter of the weight. No other place is as steep.",met:t=>t.tangent&&Math.abs(qn(t))>.2475*Math.abs(t.w)}}};var uh=Array.prototype,ph=uh.slice;function hh(t,e){return t-e}function dh(t){for(var e=0,n=t.length,o=t[n-1][1]*t[0][0]-t[n-1][0]*t[0][1];++e<n;)o+=t[e-1][1]*t[e][0]-t[e-1][0]*t[e][1];return o}var lc=t=>()=>t;function fh(t,e){for(var n=-1,o=e.length,r;++n<o;)if(r=$h(t,e[n]))return r;return 0}function $h(t,e){for(var n=e[0],o=e[1],r=-1,s=0,a=t.length,i=a-1;s<a;i=s++){var m=t[s],c=m[0],u=m[1],d=t[i],f=d[0],$=d[1];if(gh(m,d,e))return 0;u>o!=$>o&&n<(f-c)*(o-u)/($-u)+c&&(r=-r)}return r}function gh(t,e,n){var o;return bh(t,e,n)&&xh(t[o=+(t[0]===e[0])],n[o],e[o])}function bh(t,e,n){return(e[0]-t[0])*(n[1]-t[1])===(n[0]-t[0])*(e[1]-t[1])}function xh(t,e,n){return t<=e&&e<=n||n<=e&&e<=t}function yh(){}var Et=[[],[[[1,1.5],[.5,1]]],[[[1.5,1],[1,1.5]]],[[[1.5,1],[.5,1]]],[[[1,.5],[1.5,1]]],[[[1,1.5],[.5,1]],[[1,.5],[1.5,1]]],[[[1,.5],[1,1.5]]],[[[1,.5],[.5,1]]],[[[.5,1],[1,.5]]],[[[1,1.5],[1,.5]]],[[[.5,1],[1,.5]],[[1.5,1],[1,1.5]]],[[[1.5,1],[1,.5]]],[[[.5,1],[1.5,1]]],[[[1,1.5],[1.5,1]]],[[[.5,1],[1,1.5]]],[]];function uc(){var t=1,e=1,n=za,o=m;function r(c){var u=n(c);if(Array.isArray(u))u=u.slice().sort(hh);else{let d=Wa(c,wh);for(u=gt(...Pa(d[0],d[1],u),u);u[u.length-1]>=d[1];)u.pop();for(;u[1]<d[0];)u.shift()}return u.map(d=>s(c,d))}function s(c,u){let d=u==null?NaN:+u;if(isNaN(d))throw new Error(`invalid value: ${u}`);var f=[],$=[];return a(c,d,function(g){o(g,c,d),dh(g)>0?f.push([g]):$.push(g)}),$.forEach(function(g){for(var w=0,I=f.length,E;w<I;++w)if(fh((E=f[w])[0],g)!==-1){E.push(g);return}}),{type:"MultiPolygon",value:u,coordinates:f}}function a(c,u,d){var f=new Array,$=new Array,g,w,I,E,z,C;for(g=w=-1,E=fe(c[0],u),Et[E<<1].forEach(j);++g<t-1;)I=E,E=fe(c[g+1],u),Et[I|E<<1].forEach(j);for(Et[E<<0].forEach(j);++w<e-1;){for(g=-1,E=fe(c[w*t+t],u),z=fe(c[w*t],u),Et[E<<1|z<<2].forEach(j);++g<t-1;)I=E,E=fe(c[w*t+t+g+1],u),C=z,z=fe(c[w*t+g+1],u),Et[I|E<<1|z<<2|C<<3].forEach(j);Et[E|z<<3].forEach(j)}for(g=-1,z=c[w*t]>=u,Et[z<<2].forEach(j);++g<t-1;)C=z,z=fe(c[w*t+g+1],u),Et[z<<2|C<<3].forEach(j);Et[z<<3].forEach(j);function j(et){var Bt=[et[0][0]+g,et[0][1]+w],nt=[et[1][0]+g,et[1][1]+w],ut=i(Bt),pt=i(nt),R,D;(R=$[ut])?(D=f[pt])?(delete $[R.end],delete f[D.start],R===D?(R.ring.push(nt),d(R.ring)):f[R.start]=$[D.end]={start:R.start,end:D.end,ring:R.ring.concat(D.ring)}):(delete $[R.end],R.ring.push(nt),$[R.end=pt]=R):(R=f[pt])?(D=$[ut])?(delete f[R.start],delete $[D.end],R===D?(R.ring.push(nt),d(R.ring)):f[D.start]=$[R.end]={start:D.start,end:R.end,ring:D.ring.concat(R.ring)}):(delete f[R.start],R.ring.unshift(Bt),f[R.start=ut]=R):f[ut]=$[pt]={start:ut,end:pt,ring:[Bt,nt]}}}function i(c){return c[0]*2+c[1]*(t+1)*4}function m(c,u,d){c.forEach(function(f){var $=f[0],g=f[1],w=$|0,I=g|0,E=$s(u[I*t+w]);$>0&&$<t&&w===$&&(f[0]=mc($,$s(u[I*t+w-1]),E,d)),g>0&&g<e&&I===g&&(f[1]=mc(g,$s(u[(I-1)*t+w]),E,d))})}return r.contour=s,r.size=function(c){if(!arguments.length)return[t,e];var u=Math.floor(c[0]),d=Math.floor(c[1]);if(!(u>=0&&d>=0))throw new Error("invalid size");return t=u,e=d,r},r.thresholds=function(c){return arguments.length?(n=typeof c=="function"?c:Array.isArray(c)?lc(ph.call(c)):lc(c),r):n},r.smooth=function(c){return arguments.length?(o=c?m:yh,r):o===m},r}function wh(t){return isFinite(t)?t:NaN}function fe(t,e){return t==null?!1:+t>=e}function $s(t){return t==null||isNaN(t=+t)?-1/0:t}function mc(t,e,n,o){let r=o-e,s=n-e,a=isFinite(r)||isFinite(s)?r/s:Math.sign(r)/Math.sign(s);return isNaN(a)?t:t+a-.5}var $e=41,vh=.3;function Qe(t,e,n,o){let r=({domain:[m,c]},u)=>m+(c-m)*u/($e-1),s=Array.from({length:$e*$e},(m,c)=>t([r(n,c%$e),r(o,Math.floor(c/$e))])),a=([m,c])=>[n(r(n,m-.5)),o(r(o,c-.5))],i=m=>Mn(m.map(a),vh).map(c=>c.map(Math.round));return uc().size([$e,$e]).thresholds(e)(s).map(({coordinates:m})=>{let c=m.flat().map(u=>Mh(i(u)));return l`<path class="nn-level" d="${c.join("")}"/>`})}function Mh([t,...e]){let n=t,o=e.map(r=>{let s=r.map((a,i)=>a-n[i]);return n=r,s.join(s[1]<0?"":" ")});return`M${t.join(" ")}l${o.join(" ")}z`}function pc(t,e,n,o=5){let[r,s]=[h(e),h(n)],a=[l`<circle cx="${r}" cy="${s}" r="${o}"/>`,l`<rect x="${h(e-o)}" y="${h(n-o)}" width="${2*o}"
      height="${2*o}"/>`,l`<path d="M${r} ${h(n-1.3*o)}l${1.2*o} ${2.2*o}h${-2.4*o}z"/>`][t];return l`<g class="nn-runner" data-runner="${t}">${a}</g>`}function Ho(t,e,n,o){let r=t.map(([i,m])=>`${h(n(i))} ${h(o(m))}`),[s,a]=t.at(-1);return l`<path class="nn-track" data-runner="${e}"
    d="M${r.join("L")}"/>${pc(e,n(s),o(a))}`}var Fo=t=>l`<svg class="nn-symbol" viewBox="-9 -9 18 18" aria-hidden="true"
    >${pc(t,0,0,6)}</svg>`;var Go="slice",hc=2,Cn=[-2.5,2.5],xe={plane:{word:"2x + y",levels:[-6,-4,-2,0,2,4,6],high:[-7.5,7.5],steep:3,rules:()=>["2","1"]},bowl:{word:"x² + 2y²",levels:[.5,2,4,6,9,12,15],high:[0,19],steep:10,rules:([t,e])=>[`2x = 2·${M(t)}`,`4y = 4·${M(e)}`]},product:{word:"x·y",levels:[-4,-2,-1,-.25,.25,1,2,4],high:[-6.25,6.25],steep:3,rules:()=>["y","x"]}},G=x(Cn,[232,22]),ge=[350,272],Vt=[262,338],dc=52,kh=.3,gs=({turn:t})=>x(Cn,t?[73,283]:[30,240]);function be({surface:t,x:e,y:n,angle:o}){let r=[e,n],{height:s,slopes:a}=Ln[t];return{place:r,height:s(r),slopes:a(r),slope:Qr(t,r,o)}}function fc(t,[e,n],[o,r]){let s=Math.atan2(r-n,o-e)*180/Math.PI;return l`<path class="${t}" d="M${h(e)} ${h(n)}L${h(o)} ${h(r)}"
    /><path class="${t}" transform="translate(${h(o)} ${h(r)})
    rotate(${h(s)})" d="M-9 -5L0 0L-9 5"/>`}function Ah(t,e,n){let{height:o}=Ln[t.surface],{place:r,slopes:s}=be(t),[a,i]=r,m=x(xe[t.surface].high,ge),c=x(xe[t.surface].high,Vt),[u,d]=[h(e(a)),h(G(i))],f=o(r);return l`
    <path class="nn-cut" d="M${e.range[0]} ${d}H${e.range[1]}"/>
    <path class="nn-cut" data-axis="y" d="M${u} ${G.range[0]}V${G.range[1]}"/>
    <rect class="nn-silent" x="30" y="${ge[1]}" width="210"
      height="${ge[0]-ge[1]}"/>
    <rect class="nn-silent" x="${Vt[0]}" y="22"
      width="${Vt[1]-Vt[0]}" height="210"/>
    <clipPath id="${n}-cuts"><path d="M30 ${ge[1]}H240V${ge[0]}H30Z
      M${Vt[0]} 22H${Vt[1]}V232H${Vt[0]}Z"/></clipPath>
    <g clip-path="url(#${n}-cuts)">
    <path class="nn-cut" d="${_($=>o([$,i]),e,m)}"/>
    ${qt(a,f,s[0],e,m,46)}
    <circle class="nn-centre" cx="${u}" cy="${h(m(f))}" r="4"/>
    <path class="nn-cut" data-axis="y" d="${Ih($=>o([a,$]),c)}"/>
    ${Sh(i,f,s[1],c)}</g>
    <circle class="nn-centre" cx="${h(c(f))}" cy="${d}" r="4"/>
    <text class="nn-small" x="30" y="${ge[0]+17}">height along x</text>
    <text class="nn-small" x="${Vt[1]}" y="${G.range[0]+17}"
      text-anchor="end">height along y</text>`}function Ih(t,e){return`M${[...Array(61).keys()].map(o=>{let r=Cn[0]+(Cn[1]-Cn[0])*o/60;return`${h(e(t(r)))} ${h(G(r))}`}).join("L")}`}function Sh(t,e,n,o){let[r,s]=[G(1)-G(0),n*(o(1)-o(0))],a=46/Math.hypot(r,s),i=[-a,a].map(m=>[h(o(e)+m*s),h(G(t)+m*r)]);return l`<path class="nn-tangent" d="M${i[0].join(" ")}L${i[1].join(" ")}"/>`}function Th(t,e,n){let{place:o,slopes:r,slope:s}=be(t),a=[e(o[0]),G(o[1])],i=t.angle*Math.PI/180,m=[a[0]+dc*Math.cos(i),a[1]-dc*Math.sin(i)],c=o.map((g,w)=>g+kh*r[w]),u=x([0,360],[46,334]),{steep:d}=xe[t.surface],f=x([-d,d],[370,286]),$=dt(r)===0;return l`<g clip-path="url(#${n}-map)">${!$&&fc("nn-gradient",a,[e(c[0]),G(c[1])])}</g>
    ${fc("nn-hand",a,m)}
    <g class="nn-axes">${[-d,0,d].map(g=>l`<line class="${g?"nn-grid":"nn-zero"}" x1="46" x2="334"
        y1="${f(g)}" y2="${f(g)}"/><text x="40" y="${f(g)+4}"
        text-anchor="end">${p(g)}</text>`)}${[0,90,180,270,360].map(g=>l`<line class="nn-grid" x1="${u(g)}" x2="${u(g)}"
        y1="${f.range[0]}" y2="${f.range[1]}"/><text x="${u(g)}" y="386"
        text-anchor="middle">${g}°</text>`)}<text class="nn-axis" x="12" y="274">↑ slope, by direction</text></g>
    <path class="nn-graph" d="${_(g=>Qr(t.surface,o,g),u,f)}"/>
    <circle class="nn-centre" cx="${h(u(t.angle))}" cy="${h(f(s))}" r="5"/>
    <g class="nn-grab" data-drag="tip"><circle cx="${h(m[0])}"
      cy="${h(m[1])}" r="16"/><circle class="nn-handle nn-tip"
      cx="${h(m[0])}" cy="${h(m[1])}" r="8"/></g>`}function Nh(t,e){let n=gs(t),{word:o,levels:r}=xe[t.surface],{height:s}=Ln[t.surface];return l`<svg viewBox="0 0 346 ${t.turn?394:372}" role="img"
    aria-label="${bc(t)}">
    <clipPath id="${e}-map"><rect x="${n.range[0]}" y="22" width="210"
      height="210"/></clipPath>
    <rect class="nn-silent" x="${n.range[0]}" y="22" width="210" height="210"/>
    <g clip-path="url(#${e}-map)">${Qe(s,r,n,G)}</g>
    ${N(n,G,{names:["x",`y, and level lines of ${o}`],count:4})}
    ${t.turn?Th(t,n,e):Ah(t,n,e)}
    <g class="nn-grab" data-drag="place"><circle cx="${h(n(t.x))}"
      cy="${h(G(t.y))}" r="16"/><circle class="nn-handle"
      cx="${h(n(t.x))}" cy="${h(G(t.y))}" r="9"/></g>
  </svg>`}var Oh=(t,e)=>l`
  ${A(Go,"surface",t,e,n=>xe[n].word)}
  ${b(Go,"x",t,e)} ${b(Go,"y",t,e)}
  ${t.turn&&b(Go,"angle",t,e)}`;function Lh(t){let{place:e,height:n,slopes:o,slope:r}=be(t),s=xe[t.surface].rules(e),a=(m,c,u)=>l`<p class="nn-formula">along ${m},
    with ${c} held still: ${s[u]} = <b data-shows="d${m}">${p(o[u])}</b></p>`;return l`<p class="nn-formula">height = <b data-shows="height">${p(n)}</b></p>
    ${a("x","y",0)} ${a("y","x",1)} ${t.turn&&i(t)}`;function i({angle:m}){let c=m*Math.PI/180,[u,d]=[Math.cos(c),Math.sin(c)];return l`<p class="nn-formula">gradient = (${p(o[0])},
        ${p(o[1])}), its length <b data-shows="length">${p(dt(o))}</b></p>
      <p class="nn-formula">direction = (${p(u,3)}, ${p(d,3)})</p>
      <p class="nn-formula">slope this way = ${p(o[0])}·${M(Number(u.toFixed(3)))} ${P(o[1])}·${M(Number(d.toFixed(3)))} = <b
        data-shows="slope">${p(gc(r))}</b></p>`}}var gc=t=>Math.abs(t)<1e-12?0:t;function bc(t){let{place:e,slopes:n,slope:o}=be(t),r=`A map of ${xe[t.surface].word} by its level lines. At x = ${p(e[0])}, y = ${p(e[1])} the slope along x is ${p(n[0])} and along y ${p(n[1])}.`;return t.turn?`${r} In the direction of ${t.angle} degrees it is ${p(gc(o))}; the gradient's length is ${p(dt(n))}.`:r}var $c=t=>Math.max(-hc,Math.min(hc,Math.round(t*4)/4)),Eh=(t,e)=>Math.abs(t-e)<1e-9,xc={picture:Nh,controls:Oh,readout:Lh,describe:bc,drags:{place:(t,[e,n])=>({x:$c(gs(t).invert(e)),y:$c(G.invert(n))}),tip(t,[e,n]){let o=e-gs(t)(t.x),r=G(t.y)-n;if(o===0&&r===0)return{};let s=Math.atan2(r,o)*180/Math.PI;return{angle:(Math.round(s/5)*5+360)%360}}},goals:{"00-partials":{ask:"On x·y, find the place where the slope along x is 2 and the slope along y is −1.",praise:"At (−1, 2). For a product, each slope is the other factor.",met:({surface:t,x:e,y:n})=>t==="product"&&e===-1&&n===2},"00-same-slopes":{ask:"On x² + 2y², find a place where both slopes are the same, and not 0.",praise:"Wherever 2x = 4y: on the line of all places with x = 2y.",met(t){let[e,n]=be(t).slopes;return t.surface==="bowl"&&e!==0&&Eh(e,n)}},"00-steepest":{ask:"On x² + 2y², turn the hand until the slope is as large as it gets.",praise:"It points along the gradient's arrow, and the slope is nearly the arrow's length. No direction climbs faster.",met(t){let{slope:e,slopes:n}=be(t),o=dt(n);return t.surface==="bowl"&&o>0&&e>.999*o}},"00-level":{ask:"Now turn it until the slope is about 0, but not at the bottom.",praise:"Along the level line the height does not change, and the gradient stands at a right angle to it.",met(t){let{slope:e,slopes:n}=be(t);return Math.abs(e)<.05*dt(n)}}}};var Rh="softmax-bars",Ko=12,bs=316,yc=58;function Wh(t,e,n){let o=n*yc+8;return l`<text x="${Ko}" y="${o+14}">${e}</text>
    <text class="nn-strong" x="${Ko+bs}" y="${o+14}"
      text-anchor="end">${p(t)}</text>
    <rect class="nn-silent" x="${Ko}" y="${o+21}" width="${bs}"
      height="20" rx="3"/>
    <rect class="nn-one" x="${Ko}" y="${o+21}" width="${h(bs*t)}"
      height="20" rx="3"/>`}function Ph(t){let e=Pe(t.z);return l`<svg viewBox="0 0 340 ${yc*e.length+4}" role="img"
    aria-label="${wc(t)}">
    ${e.map((n,o)=>Wh(n,t.names[o],o))}
  </svg>`}var zh=(t,e)=>b(Rh,"z",t,e);function Bh(t){let e=Pe(t.z),n=t.z.map(Math.exp),o=n.reduce((r,s)=>r+s,0);return l`<table class="nn-table">
    <thead><tr><th scope="col">class</th><th scope="col">score z</th>
      <th scope="col">e<sup>z</sup></th><th scope="col">share of the sum</th>
      </tr></thead>
    <tbody>${e.map((r,s)=>l`<tr><td>${t.names[s]}</td>
        <td>${p(t.z[s])}</td>
        <td data-shows="power">${p(n[s])}</td>
        <td data-shows="share">${p(r)}</td></tr>`)}
    <tr><td>together</td><td></td><td data-shows="total">${p(o)}</td>
      <td>1</td></tr></tbody>
  </table>`}function wc({z:t,names:e}){let n=Pe(t),o=e.map((r,s)=>`${r} has score ${p(t[s])} and gets ${p(n[s])}`);return`Softmax of ${e.length} scores: ${o.join("; ")}.`}var vc={wide:!0,picture:Ph,controls:zh,readout:Bh,describe:wc,goals:{"02-halve":{ask:"Halve the probability of the second class, without touching its own score.",praise:"Its score is what it was; its share is not. Whatever another class gains, this one helps to pay.",met:(t,e)=>t.z[1]===e.z[1]&&Pe(t.z)[1]<=Pe(e.z)[1]/2},"02-shift":{ask:"Change every score and leave every probability as it was.",praise:"The same number was added to all of them. Only the differences between scores count.",met:(t,e)=>{let n=t.z.map((o,r)=>o-e.z[r]);return n[0]!==0&&n.every(o=>o===n[0])}}}};var Vo="bumps",Yo=[...Array(201).keys()].map(t=>t/200),ys=x([0,1],[34,332]),_o=x([-1.25,1.25],[236,20]),Dh=["1st","2nd","3rd","4th","5th","6th","7th","8th"].map(t=>`${t} bump`),kc={hill:t=>Math.sin(Math.PI*t)**2,wave:t=>.8*Math.sin(2*Math.PI*t),roof:t=>t<.375?2*t:1.2*(1-t)};function jh({count:t,steepness:e,heights:n}){let o=[...Array(t).keys()].flatMap(r=>[r,r+1]);return[{weight:[o.map(()=>e)],bias:o.map(r=>-e*r/t),activation:L},{weight:o.map((r,s)=>[s%2?-n[s>>1]:n[s>>1]]),bias:[0],activation:kn}]}function Ac(t){let[e,n]=H(Yo.map(r=>[r]),jh(t)),o=t.heights.slice(0,t.count).map((r,s)=>e.A.map(a=>r*(a[2*s]-a[2*s+1])));return{sum:n.A.flat(),bumps:o}}var Ic=t=>Yo.map(kc[t.target]);function Zo(t){let e=Ic(t),n=Ac(t).sum.map((r,s)=>Math.abs(r-e[s])),o=Math.max(...n);return{gap:o,at:n.indexOf(o)}}var xs=t=>Mo(t.map((e,n)=>[ys(Yo[n]),_o(e)]));function qh(t){let{sum:e,bumps:n}=Ac(t),o=Ic(t),{at:r}=Zo(t),s=h(ys(Yo[r]));return l`<svg viewBox="0 0 344 272" role="img"
    aria-label="${Sc(t)}">
    ${N(ys,_o,{names:["x","output"],count:5})}
    ${n.map(a=>l`<polyline class="nn-bump" points="${xs(a)}"/>`)}
    <line class="nn-gap" x1="${s}" x2="${s}" y1="${h(_o(e[r]))}"
      y2="${h(_o(o[r]))}"/>
    <polyline class="nn-target" points="${xs(o)}"/>
    <polyline class="nn-made" points="${xs(e)}"/>
  </svg>`}function Ch(t,e){let n=b(Vo,"heights",t,e,void 0,Dh);return l`${A(Vo,"target",t,e)}
    ${A(Vo,"count",t,e)}
    ${b(Vo,"steepness",t,e)}
    ${n.slice(0,t.count)}
    <div class="nn-live"><button type="button" data-do="read"
      >Read the heights off the curve</button></div>`}function Xh(t){let{gap:e}=Zo(t);return l`<p class="nn-legend">
      <span><svg class="nn-symbol" viewBox="-9 -9 18 18" aria-hidden="true"
        ><path class="nn-target" d="M-9 0H9"/></svg> curve to match</span>
      <span><svg class="nn-symbol" viewBox="-9 -9 18 18" aria-hidden="true"
        ><path class="nn-made" d="M-9 0H9"/></svg> the network</span></p>
    <p>Largest gap: <b data-shows="gap">${p(e)}</b></p>
    <p>${2*t.count} hidden neurons,
      <b data-shows="knobs">${6*t.count+1}</b> knobs</p>`}function Sc(t){let e=t.heights.slice(0,t.count).map(n=>p(n));return`The curve "${t.target}" and a network of ${t.count} bumps of heights ${e.join(", ")}. They are at most ${p(Zo(t).gap,3)} apart.`}var Uh=t=>({heights:t.heights.map((e,n)=>n<t.count?Math.round(16*kc[t.target]((n+.5)/t.count))/16:e)}),Mc=(t,e,n,o,r)=>({ask:o,praise:r,met:s=>s.target===t&&s.count===e&&Zo(s).gap<n}),Tc={picture:qh,controls:Ch,readout:Xh,describe:Sc,actions:{read:Uh},goals:{"03-hill":Mc("hill",4,.1,"Match the hill with four bumps: keep the largest gap below 0.1. The best heights are not the curve's own, and the steepness counts.","Matched. The steepness is a knob as well: flatter sigmoids turn the stairs into a slope."),"03-wave":Mc("wave",8,.2,"Match the wave with eight bumps: keep the largest gap below 0.2.","Matched. With more bumps the gap would shrink further, to anything you like.")}};var ks="dinner-party",Xn=["Agatha","Dahlia","Stiffy"],Rt=["h₁","h₂","h₃"],ws=[0,1,2].map(t=>({x:36,y:46+86*t,r:17})),tn=[0,1,2].map(t=>({x:192,y:46+86*t,r:22})),ye={x:310,y:132,r:24},As=[...Array(8).keys()].map(t=>[t>>2,t>>1&1,t&1]),Jo=[1,1.5,3,4.3,0,0,0,0],Lc=Jo.with(3,1.5);function Un({W1:t,b1:e,W2:n,b2:o,relu:r},s){let[a]=H(s,[{weight:t,bias:e,activation:kn}]),i=a.Z.map(c=>c.map((u,d)=>r[d]?We(u):u)),[m]=H(i,[{weight:n,bias:o,activation:We}]);return{Z:a.Z,A:i,S:m.Z.flat(),Y:m.A.flat()}}var Ec=(t,e)=>Math.abs(t-e)<1e-9,vs=(t,e)=>Un(t,As).Y.every((n,o)=>Ec(n,e[o])),Hh=({goals:t})=>t.includes("03-feud")?Lc:Jo,mt=t=>Math.abs(t)<1e-12?0:t,Nc="M8 0h6v12q6 4 6 12v30q0 4-4 4h-10q-4 0-4-4v-30q0-8 6-12z",Ms=6;function Fh(t,e){let n=Math.min(Ms,Math.ceil(mt(t)));return l`${[...Array(n).keys()].map(o=>{let r=Math.min(1,t-o),s=96+30*o;return l`<g transform="translate(${s} 278)">
      <clipPath id="${e}-full${o}"><rect x="0" y="${h(58*(1-r))}"
        width="24" height="${h(58*r)}"/></clipPath>
      <path class="nn-wine" clip-path="url(#${e}-full${o})" d="${Nc}"/>
      <path class="nn-glass" d="${Nc}"/></g>`})}
  ${t>Ms&&l`<text class="nn-strong" x="${96+30*Ms}" y="318">…</text>`}`}function Gh(t,e){let{A:n,Y:o}=Un(t,[t.guests]),[r,s]=[n[0].map(mt),mt(o[0])];return l`<svg viewBox="0 0 340 346" role="img"
    aria-label="${Rc(t)}">
    ${Be([...t.W1.flatMap((a,i)=>a.map((m,c)=>({weight:m,from:ws[i],to:tn[c],part:`w${i}${c} x${i} h${c}`,faint:!t.guests[i],label:t.knobs,along:.26}))),...t.W2.map(([a],i)=>({weight:a,from:tn[i],to:ye,part:`v${i} o`,faint:r[i]===0,label:t.knobs,along:.48}))].filter(({weight:a})=>a!==0))}
    ${ws.map((a,i)=>at(a,t.guests[i]?"✓":"",{part:`x${i}`,on:t.guests[i]===1}))}
    ${tn.map((a,i)=>at(a,p(r[i],3),{part:`h${i}`,on:r[i]>0}))}
    ${at(ye,p(s,3),{part:"o",on:s>0})}
    ${Xn.map((a,i)=>l`<text class="nn-halo nn-small" x="8" y="${ws[i].y-23}"
          >${a}</text>`)}
    ${t.knobs&&tn.map(({x:a,y:i,r:m},c)=>l`<text class="nn-halo nn-small ${F(t.b1[c])}" x="${a}"
          y="${i+m+16}" text-anchor="middle" data-part="b${c} h${c}"
          >${P(t.b1[c])}</text>`)}
    ${t.knobs&&l`<text class="nn-halo nn-small ${F(t.b2[0])}" x="${ye.x}"
      y="${ye.y+ye.r+16}" text-anchor="middle" data-part="c0 o"
      >${P(t.b2[0])}</text>`}
    ${Rt.map((a,i)=>l`<text class="nn-halo nn-small" x="${tn[i].x}"
          y="${tn[i].y-28}" text-anchor="middle">${a}</text>`)}
    <text class="nn-small" x="${ye.x}" y="${ye.y-32}"
      text-anchor="middle">bottles</text>
    <path class="nn-wire" d="M14 336.75H326"/>
    ${s===0&&l`<text class="nn-small" x="96" y="322">ginger ale</text>`}
    ${Fh(s,e)}
    <text class="nn-strong" x="18" y="322">${p(s,3)} ×</text>
  </svg>`}var Oc=t=>({W1:([e,n])=>`weight from ${Xn[e]} to ${Rt[n]}`,b1:([e])=>`bias of ${Rt[e]}`,W2:([e])=>`weight from ${Rt[e]} to bottles`,b2:()=>"bias of bottles"})[t.split(".")[0]](t.split(".").slice(1));function Kh(t,e){return l`${oe(ks,"guests",t,e,Xn)}
    ${t.unplug&&l`<hr>${oe(ks,"relu",t,e,Rt)}`}`}function Vh(t,e,n){let{Z:o,A:r,S:s,Y:a}=Un(t,[t.guests]),i=Rt.map((m,c)=>{let u=t.W2[c][0];return l`${c>0&&" "}<span class="${F(u)}"
      >${c>0?P(u):p(u)}·${p(mt(r[0][c]))}</span>`});return l`<p class="nn-formula">hidden: ${Rt.map((m,c)=>l`${c>0&&", "}${t.relu[c]?"ReLU":""}(<span data-shows="z">${p(mt(o[0][c]))}</span>) = <b
        data-shows="a">${p(mt(r[0][c]))}</b>`)}</p>
    <p class="nn-formula">bottles: ReLU(${i} ${P(t.b2[0])}) =
      ReLU(<span data-shows="s">${p(mt(s[0]))}</span>) = <b
      data-shows="bottles">${p(mt(a[0]))}</b></p>
    ${t.knobs&&_h(t,e,n)}
    ${t.table&&Yh(t)}`}function _h(t,e,n){let o=(s,a)=>({...yo(s,Oc(s),t,n),part:a}),r=s=>xo(s,t,e);return l`<p>Pick a knob, then turn it with the slider.</p>
    <div class="nn-equation">
    ${V(r(t.W1.map((s,a)=>s.map((i,m)=>o(`W1.${a}.${m}`,`w${a}${m} x${a} h${m}`)))),"W₁","(3, 3)")}
    ${V(r([t.b1.map((s,a)=>o(`b1.${a}`,`b${a} h${a}`))]),"b₁","(3,)")}
    ${V(r(t.W2.map((s,a)=>[o(`W2.${a}.0`,`v${a} o`)])),"W₂","(3, 1)")}
    ${V(r([[o("b2.0","c0 o")]]),"b₂","(1,)")}
  </div>
  ${bo(ks,Oc(t.knob),t,e,n)}`}function Yh(t){let{A:e,Y:n}=Un(t,As),o=Hh(t),r=n.map((a,i)=>Ec(a,o[i])),s=r.filter(Boolean).length;return l`<p class="nn-count" data-none="${s===8}"><b
      data-shows="right">${s}</b> of 8 guest lists as wanted</p>
    <table class="nn-table nn-tight">
    <thead><tr>${Xn.map(([a,...i])=>l`<th scope="col">${a}<span
        class="nn-wide">${i.join("")}</span></th>`)}${Rt.map(a=>l`<th scope="col">${a}</th>`)}
      <th scope="col">bottles</th><th scope="col">wanted</th></tr></thead>
    <tbody>${As.map((a,i)=>{let m=a.join()===t.guests.join();return l`<tr data-right="${String(r[i])}"
        ${m&&l`aria-current="true"`}>${a.map(c=>l`<td>${c}</td>`)}${e[i].map(c=>l`<td>${p(mt(c),3)}</td>`)}
        <td data-shows="list">${p(mt(n[i]))}</td>
        <td>${o[i]} ${r[i]?"✓":"✗"}</td></tr>`})}</tbody></table>`}function Rc(t){let{A:e,Y:n}=Un(t,[t.guests]),o=Xn.filter((i,m)=>t.guests[m]),r=o.length===0?"Nobody is invited":`Invited: ${o.join(" and ")}`,s=Rt.filter((i,m)=>mt(e[0][m])>0),a=s.length===0?"none":s.join(", ");return`${r}. Hidden neurons above 0: ${a}. The network says ${p(mt(n[0]))} bottles.`}var Wc={picture:Gh,controls:Kh,readout:Vh,describe:Rc,goals:{"03-most-wine":{ask:"Find the guest list that needs the most wine.",praise:"Dahlia with Stiffy, and without Agatha: 4.3 bottles. That is more than the two would bring one by one.",met:({guests:t})=>t.join()==="0,1,1"},"03-idle-relu":{ask:"Take out as many of the hidden ReLUs as you can without changing the wine for any guest list.",praise:"Found. What arrives at h₁ and h₃ is never below 0, so ReLU has nothing to stop there. At h₂ it has: −0.5 for nobody.",met:(t,e)=>t.relu.filter(n=>!n).length===2&&vs({...e,relu:t.relu},Jo)&&vs(t,Jo)},"03-feud":{ask:"Dahlia and Stiffy have fallen out. Together they must now bring only 1.5 bottles; every other list stays as it was.",praise:"Settled, on all eight lists. Only a hidden neuron that sees both guests can tell the pair from its parts.",met:t=>t.relu.every(Boolean)&&vs(t,Lc)}}};var _t=[.05,.1],en=[.01,.99],we=[.35,.6],Ss=.5,Ts=1e4,Pc=[.15,.2,.25,.3,.4,.45,.5,.55],zc=([t,e],n,o,r)=>[L(t*n[r]+e*n[r+1]+o),L(t*n[r+2]+e*n[r+3]+o)];function Is(t){let e=zc(_t,t,we[0],0),n=zc(e,t,we[1],4),o=[n[0]-en[0],n[1]-en[1]],r=(o[0]**2+o[1]**2)/2;return{hidden:e,output:n,misses:o,error:r}}var Qo=t=>t*(1-t),Bc=([t,e],[n,o])=>[t*n,t*o,e*n,e*o],Dc=(t,e)=>t.map((n,o)=>n-Ss*e[o]);function Ns(t,e=!1){let{hidden:n,output:o,misses:r,error:s}=Is(t),[a,i]=[r[0]*Qo(o[0]),r[1]*Qo(o[1])],m=[a,i],c=Bc(m,n),u=t.slice(4),d=e?Dc(u,c):u,f=[(a*d[0]+i*d[2])*Qo(n[0]),(a*d[1]+i*d[3])*Qo(n[1])],$=Bc(f,_t).concat(c),g=Dc(t,$);return{hidden:n,output:o,misses:r,error:s,outputBlame:m,through:d,hiddenBlame:f,gradient:$,next:g}}var Zh={false:[Pc],true:[Pc]};function jc(t,e=!1){let n=Zh[e];for(;n.length<=t;)n.push(Ns(n.at(-1),e).next);return n[t]}function qc(t,e,n=1e-5){let o=Is(t.with(e,t[e]+n)).error,r=Is(t.with(e,t[e]-n)).error;return(o-r)/(2*n)}var Os="mazur-network",Hn=["hidden","outputs","output-blame","hidden-blame","update"],Jh={hidden:"hidden neurons",outputs:"outputs","output-blame":"blame on the outputs","hidden-blame":"blame on the hidden",update:"new weights"},Es=[34,178,322].map((t,e)=>[74,196].map(n=>({x:t,y:n,r:e?28:22}))),er=[0,1],Me=t=>"₁₂₃₄₅₆₇₈"[t],ve=t=>p(t,6),nn=t=>p(t,9),Rs=(t,e=6,n=1e-4)=>t!==0&&Math.abs(t)<n?t.toExponential(e-1).replaceAll("-","−"):p(t,e),Cc=t=>`δ ${Rs(t,Math.abs(t)<.001?2:3,.001)}`,on=(t,e)=>Hn.indexOf(t.phase)>=Hn.indexOf(e);function Ws(t){let e=jc(t.steps,t.early);return{w:e,...Ns(e,t.early)}}var Xc={first:[0,1,2,3],second:[4,5,6,7]},Hc=(t,e)=>on(t,e<4?"hidden-blame":"output-blame"),Fc=(t,e)=>on(t,t.early&&e>=4?"hidden-blame":"update"),Gc=({phase:t},e)=>t===(e>=4?"output-blame":"hidden-blame");function Qh(t,e,n){return Fc(t,n)?e.next[n]:Gc(t,n)?e.gradient[n]:e.w[n]}function Uc({phase:t},e){return t==="update"||t==="hidden-blame"?!0:t==="hidden"==e<4}function td(t,e){return[...Xc.first,...Xc.second].map(n=>{let o=n>=4,[r,s]=[n>>1&1,n&1],a=Qh(t,e,n);return{from:Es[o?1:0][s],to:Es[o?2:1][r],weight:a,text:Rs(a,Gc(t,n)?2:4),now:Uc(t,n),faint:!Uc(t,n),along:s===r?.5:.32}})}var Ls=({x:t,y:e,r:n},o,r=0)=>l`<text class="nn-halo nn-small" x="${t}" y="${e+n+18+17*r}"
    text-anchor="middle">${o}</text>`,tr=({x:t,y:e,r:n},o,r=0)=>l`<text class="nn-halo nn-small" x="${t}" y="${e-n-8-17*r}"
    text-anchor="middle">${o}</text>`,ed=t=>p(t,t<.1?3:4);function nd(t){let e=Ws(t),[n,o,r]=Es;return l`<svg viewBox="0 0 360 300" role="img"
    aria-label="${Kc(t)}">
    ${Be(td(t,e))}
    ${er.map(s=>at(n[s],_t[s]))}
    ${er.map(s=>[at(o[s],p(e.hidden[s]),{now:["hidden","hidden-blame"].includes(t.phase)}),[tr,Ls][s](o[s],on(t,"hidden-blame")?`h${Me(s)}, ${Cc(e.hiddenBlame[s])}`:`h${Me(s)}`)])}
    ${er.map(s=>[at(r[s],on(t,"outputs")&&ed(e.output[s]),{now:["outputs","output-blame"].includes(t.phase)}),[tr,Ls][s](r[s],`target ${en[s]}`),on(t,"output-blame")&&[tr,Ls][s](r[s],Cc(e.outputBlame[s]),1)])}
    ${tr(n[0],"inputs")}
    <text class="nn-small" x="180" y="288" text-anchor="middle">${od(t)}</text>
  </svg>`}function od({phase:t,early:e}){return{hidden:"values go → on the wires: weights",outputs:"values go → on the wires: weights","output-blame":"← blame comes, right-hand wires: gradients","hidden-blame":`← left: gradients, right: ${e?"NEW":"old"} weights`,update:"on the wires: the new weights"}[t]}var rd=(t,e)=>l`${A(Os,"phase",t,e,n=>Jh[n])}
  ${b(Os,"steps",t,e)}
  ${t.hunt&&Le(Os,"early",t,e)}
  <div class="nn-play nn-live">
    <button type="button" data-do="first">To step 1</button>
    <button type="button" data-do="last">To step 10,000</button>
    <button type="button" data-do="back">One step back</button>
  </div>`;function sd({phase:t,early:e},n){let{w:o,hidden:r,output:s,misses:a,outputBlame:i,hiddenBlame:m}=n,c=u=>p(u);return{hidden:()=>l`h₁ = σ(${_t[0]}·${M(o[0])} + ${_t[1]}·${M(o[1])}
      + ${we[0]}) = ${ve(r[0])}`,outputs:()=>l`o₁ = σ(${c(r[0])}·${M(o[4])} +
      ${c(r[1])}·${M(o[5])} + ${we[1]}) = ${ve(s[0])}`,"output-blame":()=>l`δ of o₁ = (${c(s[0])} − ${en[0]}) ·
      ${c(s[0])}·(1 − ${c(s[0])}) = ${ve(i[0])}`,"hidden-blame":()=>l`δ of h₁ = (${c(i[0])}·${M(n.through[0])} + ${M(i[1])}·${M(n.through[2])}) ·
      ${c(r[0])}·(1 − ${c(r[0])}) = ${ve(m[0])}`,update:()=>l`new w₅ = ${c(o[4])} − ${Ss} ·
      ${M(n.gradient[4])} = ${ve(n.next[4])}`}[t]()}function ad(t,e,n){let o=(r,s,a)=>l`<td ${r&&l`data-shows="${s}"`}>${r?Rs(a):"·"}</td>`;return l`<table class="nn-table nn-tight">
    <thead><tr><th scope="col">${t.hunt?"weight":"pick"}</th>
      <th scope="col">value</th><th scope="col">gradient</th>
      <th scope="col">next</th></tr></thead>
    <tbody>${n.w.map((r,s)=>{let a=!t.hunt&&t.pick===`w${s+1}`;return l`<tr ${a&&l`aria-current="true"`}>
        <td>${t.hunt?`w${Me(s)}`:id(t,e,s)}</td>
        ${o(!0,"weight",r)}
        ${o(Hc(t,s),"gradient",n.gradient[s])}
        ${o(Fc(t,s),"next",n.next[s])}</tr>`})}</tbody></table>`}function id(t,e,n){let o=`${e}-pick${n}`;return l`<label class="nn-option" for="${o}"><input type="radio" name="${e}-pick"
    id="${o}" data-trait="pick" value="w${n+1}" ${t.pick===`w${n+1}`&&"checked"}> w${Me(n)}</label>`}function cd(t,e){let n=Number(t.pick[1])-1;if(!Hc(t,n))return l`<p class="nn-formula">Blame has not come to w${Me(n)}
      yet.</p>`;let[o,r]=[n>>1&1,n&1],s=n>=4,a=(s?e.outputBlame:e.hiddenBlame)[o],i=(s?e.hidden:_t)[r];return l`<p class="nn-formula">Three ways to the gradient of w${Me(n)}.
      By hand: δ · input = ${M(a)} · ${p(i)} =
      <b data-shows="hand">${nn(a*i)}</b></p>
    <p class="nn-formula">By nudging w${Me(n)} by 0.00001 up and down:
      <b data-shows="nudge">${p(qc(e.w,n),7)}</b></p>
    <p class="nn-formula">By nnlib's matrices, all eight at once:
      <b data-shows="backward">${nn(ld(e.w)[n])}</b></p>`}function ld(t){let e=er.map(o=>{let[r,s,a,i]=t.slice(4*o,4*o+4);return{weight:[[r,a],[s,i]],bias:[we[o],we[o]],activation:L,slope:re}}),{slopes:n}=Fe(e,{X:[_t],y:[en],loss:He});return n.flatMap(({weight:[[o,r],[s,a]]})=>[o,s,r,a])}function md(t,e){let n=Ws(t),o=t.steps;return l`<p class="nn-formula">${sd(t,n)}</p>
    ${on(t,"outputs")&&l`<p class="nn-formula">After ${o} step${o!==1&&"s"}: outputs
      <b data-shows="output">${nn(n.output[0])}</b> and
      <b data-shows="output">${nn(n.output[1])}</b>, error
      <b data-shows="error">${nn(n.error)}</b></p>`}
    ${ad(t,e,n)}
    ${!t.hunt&&cd(t,n)}`}function Kc(t){let e=Ws(t),{steps:n,phase:o,early:r}=t,s=i=>i.map(m=>ve(m)).join(" and "),a={hidden:()=>`the hidden neurons give ${s(e.hidden)}`,outputs:()=>`the outputs are ${s(e.output)}, the error ${nn(e.error)}`,"output-blame":()=>`the outputs' blame is ${s(e.outputBlame)}`,"hidden-blame":()=>`the hidden neurons' blame is ${s(e.hiddenBlame)}`+(r?", passed through weights that were moved already":""),update:()=>`the new weights are ${e.next.map(i=>ve(i)).join(", ")}`}[o]();return`A network with two inputs, two hidden neurons and two outputs, after ${n} step${n===1?"":"s"} of training${r?" with the early update":""}. In the next step ${a}.`}function ud({steps:t,phase:e}){let n=Hn[Hn.indexOf(e)+1];return n?{phase:n}:t<Ts?{steps:t+1,phase:Hn[0]}:null}var Vc={picture:nd,controls:rd,readout:md,describe:Kc,pace:1200,plays:()=>!0,play:ud,actions:{first:()=>({steps:1,phase:"outputs"}),last:()=>({steps:Ts,phase:"outputs"}),back:({steps:t})=>({steps:Math.max(0,t-1),phase:"outputs"})},goals:{"05-one-step":{ask:"Go through one whole step: forward, backward, new weights, and the outputs after it. Has the error fallen?",praise:"From 0.298371109 to 0.291027774. All four weights to the outputs moved by more than 0.01; those to the hidden neurons by less than 0.001.",met:({steps:t,phase:e,early:n})=>t===1&&e==="outputs"&&!n},"05-find-bug":{ask:"Make the error after one step the published 0.291027924.",praise:"That is the slip: w₅ to w₈ were moved first, and the hidden neurons' blame came through the moved weights.",met:({steps:t,phase:e,early:n})=>t===1&&e!=="hidden"&&n},"05-last-error":{ask:"The published last error is 0.0000351085. Neither version has it after 10,000 steps. Which one has it, and when?",praise:"The right code, one step earlier. The published outputs are those of the early update after all 10,000.",met:({steps:t,phase:e,early:n})=>t===9999&&e!=="hidden"&&!n}}};var rr="network-steps",_c=[0,1].map(t=>({x:36,y:66+120*t,r:20})),nr=[0,1].map(t=>({x:172,y:66+120*t,r:29})),Ps={x:302,y:126,r:29},sr=["first","last"],or=[["h₁","h₂"],["output"]],Fn=15,zs=[[0,0],[0,1],[1,0],[1,1]],Zc=({W1:t,b1:e,W2:n,b2:o})=>[{weight:t,bias:e,activation:L},{weight:n,bias:o,activation:L}],Ds=t=>di(t.x,Zc(t)).slice(0,t.at),Jc=t=>H(zs,Zc(t))[1].A.flat(),js=t=>t>.5?"even":"odd",Bs=(t,e)=>t>.5==(e%2===0),ar=(t,e,n,o)=>t.findLast(r=>r.layer===e&&r.to===n&&(!o||r.op===o))?.value;function Qc({op:t,layer:e,to:n,from:o}={}){let r=e?"o":`h${n}`,s={product:e?[`v${o}`,`a${o}`,r]:[`w${o}${n}`,`x${o}`,r],sum:[r],bias:[r,e?"c0":`b${n}`],activation:e?[r,"y","s0"]:[r,`a${n}`,`z${n}`]};return new Set(s[t])}function tl({op:t,layer:e,to:n,terms:o,value:r}){let s=u=>p(u,6),[a,i]=o,[m,c]={product:()=>["value times weight",`${s(a)} · ${M(i,6)}`],sum:()=>["add what arrives",`${s(a)} ${P(i,6)}`],bias:()=>["add its bias",`${s(a)} ${P(i,6)}`],activation:()=>["squash",`σ(${s(a)})`]}[t]();return[`${or[e][n]}: ${m}`,`${c} = ${s(r)}`]}function pd(t){let e=Ds(t),n=Qc(e.at(-1)),o=e.length?tl(e.at(-1)):["nothing done yet","Press Step"],r=[t.W1,t.W2],s=(c,u,d,f,$,g,w,I)=>({from:f,to:$,weight:r[c][u][d],part:`${g} ${w}`,now:n.has(g),along:I}),a=(c,u)=>{let d=ar(e,c,u);return d===void 0?"":p(d)},i=(c,{x:u,y:d,r:f},$)=>l`<text class="nn-halo nn-small ${F(c)}" x="${u}"
      y="${d+f+17}" text-anchor="middle" data-part="${$}"
      ${n.has($.split(" ")[0])&&"data-now"}>${P(c)}</text>`,m=ar(e,1,0,"activation");return l`<svg viewBox="0 0 340 300" role="img"
    aria-label="${el(t)}">
    ${Be([...[0,1].flatMap(c=>[0,1].map(u=>s(0,c,u,_c[c],nr[u],`w${c}${u}`,`x${c} h${u}`,c===u?.5:.34))),...[0,1].map(c=>s(1,c,0,nr[c],Ps,`v${c}`,"o",.5))])}
    ${_c.map((c,u)=>at(c,t.x[u],{part:`x${u}`,now:n.has(`x${u}`)}))}
    ${nr.map((c,u)=>at(c,a(0,u),{part:`h${u}`,now:n.has(`h${u}`)||n.has(`a${u}`)}))}
    ${at(Ps,a(1,0),{part:"o",now:n.has("o")})}
    ${nr.map((c,u)=>i(t.b1[u],c,`b${u} h${u}`))}
    ${i(t.b2[0],Ps,"c0 o")}
    <text class="nn-small" x="14" y="38">${sr[0]} digit</text>
    <text class="nn-small" x="14" y="224">${sr[1]} digit</text>
    <text class="nn-small" x="172" y="29" text-anchor="middle">h₁</text>
    <text class="nn-small" x="172" y="149" text-anchor="middle">h₂</text>
    <text class="nn-small" x="302" y="89" text-anchor="middle">output</text>
    <text class="nn-strong" x="302" y="191" text-anchor="middle"
      >${m!==void 0&&js(m)}</text>
    <text class="nn-small" x="170" y="264" text-anchor="middle">step ${t.at} of ${Fn} · ${o[0]}</text>
    <text class="nn-strong" x="170" y="288" text-anchor="middle"
      >${o[1]}</text>
  </svg>`}var Yc=t=>({W1:([e,n])=>`weight from the ${sr[e]} digit to ${or[0][n]}`,b1:([e])=>`bias of ${or[0][e]}`,W2:([e])=>`weight from ${or[0][e]} to the output`,b2:()=>"bias of the output"})[t.split(".")[0]](t.split(".").slice(1));function hd(t,e){return l`<div>${oe(rr,"x",t,e,sr)}</div>
    <div>${b(rr,"at",t,e)}</div>`}function dd(t,e,n){let o=Ds(t),r=Qc(o.at(-1)),s=(f,$,g={})=>({text:f===void 0?"·":p(f),part:$,now:r.has($.split(" ")[0]),...g}),a=(f,$,g)=>s($,g,{value:$,...t.knobs&&yo(f,Yc(f),t,n)}),i=f=>xo(f,t,e),m=(f,$)=>ar(o,f,$,"bias"),c=(f,$)=>ar(o,f,$,"activation"),u=(f,$)=>f===void 0?{}:{shows:$},d=[0,1];return l`<div class="nn-equation">
      ${V(i([t.x.map((f,$)=>s(f,`x${$}`))]),"x","(1, 2)")}
      <span>@</span>
      ${V(i(t.W1.map((f,$)=>f.map((g,w)=>a(`W1.${$}.${w}`,g,`w${$}${w} x${$} h${w}`)))),"W₁","(2, 2)")}
      <span>+</span>
      ${V(i([t.b1.map((f,$)=>a(`b1.${$}`,f,`b${$} h${$}`))]),"b₁","(2,)")}
    </div>
    <div class="nn-equation"><span>=</span>
      ${V(i([d.map(f=>s(m(0,f),`z${f} h${f}`,u(m(0,f),"z")))]),"z₁","(1, 2)")}
      <span>σ →</span>
      ${V(i([d.map(f=>s(c(0,f),`a${f} h${f}`,u(c(0,f),"a")))]),"a₁","(1, 2)")}
    </div>
    <div class="nn-equation"><span>a₁ @</span>
      ${V(i(t.W2.map((f,$)=>[a(`W2.${$}.0`,f[0],`v${$} o`)])),"W₂","(2, 1)")}
      <span>+</span>
      ${V(i([[a("b2.0",t.b2[0],"c0 o")]]),"b₂","(1,)")}
    </div>
    <div class="nn-equation"><span>=</span>
      ${V(i([[s(m(1,0),"s0 o",u(m(1,0),"z"))]]),"z₂","(1, 1)")}
      <span>σ →</span>
      ${V(i([[s(c(1,0),"y o",u(c(1,0),"a"))]]),"a₂","(1, 1)")}
    </div>
    ${t.knobs&&bo(rr,Yc(t.knob),t,e,n)}
    ${t.table&&fd(t)}`}function fd(t){let e=Jc(t),n=e.filter(Bs).length;return l`<table class="nn-table nn-tight">
    <thead><tr><th scope="col">number</th><th scope="col">digits</th>
      <th scope="col">output</th><th scope="col">says</th>
      <th scope="col">right?</th></tr></thead>
    <tbody>${e.map((o,r)=>{let s=Bs(o,r),a=zs[r].join()===t.x.join();return l`<tr data-right="${String(s)}"
        ${a&&l`aria-current="true"`}><td>${r}</td>
        <td>${zs[r].join(", ")}</td>
        <td data-shows="output">${p(o)}</td><td>${js(o)}</td>
        <td>${s?"✓ yes":"✗ no"}</td></tr>`})}</tbody></table>
    <p class="nn-count" data-none="${n===4}"><b data-shows="right"
      >${n}</b> of 4 numbers right</p>`}function el(t){let[e,n]=t.x,o=Ds(t),r=`A network with two inputs, two hidden neurons and one output. The number ${2*e+n} comes in as the digits ${e} and ${n}. `;if(o.length===0)return`${r}No step is done yet.`;let[s,a]=tl(o.at(-1)),i=t.at===Fn?` It says ${js(o.at(-1).value)}.`:"";return`${r}Step ${t.at} of ${Fn}, ${s}: ${a}.${i}`}var nl={picture:pd,controls:hd,readout:dd,describe:el,pace:1400,plays:({knobs:t})=>!t,play:({at:t})=>t<Fn?{at:t+1}:null,goals:{"03-step":{ask:"Step to the end. Before each step say which two numbers meet next, and what comes out.",praise:"That is a forward pass: six products, three sums, three biases, three sigmoids.",met:t=>t.at===Fn},"03-one-knob":{ask:"The network calls every number even. One of its nine knobs, turned alone, puts all four right. Find it.",praise:"Found: the weight from the last digit to h₁. The output counts h₁ against even, so h₁ must rise when the last digit is 1.",met:(t,e)=>Jc(t).every(Bs)&&Or(rr,t,e).length===1}}};var $d=[1,1.778279410038923,3.1622776601683795,5.623413251903491];function ir(t){let e=Math.floor(t);return+`1e${e}`*$d[4*(t-e)]}function Gn(t,e,n){let o=n?Math.fround:i=>i,r=i=>o(o(i*i)*i),s=o(ir(t)),a=r(o(1.5+s));return o(e==="one side"?o(a-r(1.5))/s:o(a-r(o(1.5-s)))/o(2*s))}var rn=(t,e,n)=>Math.abs(Gn(t,e,n)-6.75)/6.75;var qs="nudge-error",Wt=x([-16,0],[50,344]),kt=x([-14,2],[230,26]),xd=Array.from({length:65},(t,e)=>(e-64)/4),Kn=["one side","both sides"],rl=t=>Math.max(kt.domain[0],Math.min(2,Math.log10(t)));function yd(){let[t,e]=Wt.range,[n,o]=kt.range;return l`<g class="nn-axes">
    ${[-16,-12,-8,-4,0].map(r=>l`<line class="nn-grid" x1="${Wt(r)}" x2="${Wt(r)}"
        y1="${n}" y2="${o}"/><text x="${Wt(r)}" y="${n+17}"
        text-anchor="middle">${Eo(r)}</text>`)}
    ${[-12,-8,-4,0].map(r=>l`<line class="nn-grid" x1="${t}" x2="${e}"
        y1="${kt(r)}" y2="${kt(r)}"/><text x="${t-6}" y="${kt(r)+4}"
        text-anchor="end">${Eo(r)}</text>`)}
    <text class="nn-axis" x="${e}" y="${n+36}" text-anchor="end"
      >nudge ε →</text>
    <text class="nn-axis" x="6" y="14">↑ relative error</text>
  </g>`}function wd(t,{power:e,single:n}){let o=xd.filter(a=>a>=e),r=o.map(a=>[h(Wt(a)),h(kt(rl(rn(a,t,n))))]),s=t===Kn[1];return l`<polyline class="nn-error-line ${s?"nn-positive":"nn-negative"}" points="${r.map(a=>a.join()).join(" ")}"/>
    ${r.filter((a,i)=>Number.isInteger(o[i])).map(([a,i])=>s?l`<circle class="nn-one" cx="${a}" cy="${i}" r="4"/>`:l`<rect class="nn-none" x="${a-3.5}" y="${i-3.5}" width="7"
              height="7"/>`)}`}function vd(t){let{power:e,way:n,single:o}=t,r=rn(e,n,o),[s,a]=[h(Wt(e)),h(kt(rl(r)))];return l`<svg viewBox="0 0 360 272" role="img"
    aria-label="${sl(t)}">
    ${yd()} ${Kn.map(i=>wd(i,t))}
    <path class="nn-distance" d="M${s} ${kt.range[0]}V${a}"/>
    <circle class="nn-handle" data-drag="nudge" cx="${s}" cy="${a}" r="10"/>
    <text class="nn-small" x="${Wt(-15.8)}" y="${kt(-13.4)}">← round-off</text>
    <text class="nn-small" x="${Wt(-.2)}" y="${kt(-13.4)}" text-anchor="end"
      >the curve bends →</text>
  </svg>`}var Md=(t,e)=>l`${b(qs,"power",t,e)}
  ${A(qs,"way",t,e)} ${Le(qs,"single",t,e)}`;function kd({power:t,way:e,single:n}){let o=ir(t),r=Gn(t,e,n),s=rn(t,e,n),a=e===Kn[0]?"(f(x + ε) − f(x)) ÷ ε":"(f(x + ε) − f(x − ε)) ÷ 2ε";return l`<p class="nn-legend"><span><svg class="nn-symbol"
      viewBox="0 0 14 14"><rect class="nn-none" x="3" y="3" width="8"
      height="8"/></svg> one side</span><span><svg class="nn-symbol"
      viewBox="0 0 14 14"><circle class="nn-one" cx="7" cy="7" r="5"/></svg>
      both sides</span></p>
    <p class="nn-formula">f(x) = x³ at x = ${1.5}; the slope is
      ${6.75}.</p>
    <p class="nn-formula">ε = <b data-shows="nudge">${p(o)}</b>:
      ${a} = <b data-shows="slope">${p(r,12)}</b></p>
    <p class="nn-formula">Wrong by the part <b data-shows="error">${p(s)}</b> of the slope.</p>`}function sl({power:t,way:e,single:n}){return`Two curves: the relative error of a nudged slope, measured on one side and on both sides, for nudges from 1 down to the present one${n?", in single precision":""}. At the nudge ${p(ir(t))}, ${e}, the slope comes out as ${p(Gn(t,e,n),12)}, an error of ${p(rn(t,e,n))}.`}function ol(t,e){let n=Array.from({length:17},(r,s)=>s-16),o=n.map(r=>rn(r,t,e));return n[o.indexOf(Math.min(...o))]}var al={picture:vd,controls:Md,readout:kd,describe:sl,drags:{nudge:(t,[e])=>({power:Math.max(-16,Math.min(0,Math.round(Wt.invert(e))))})},goals:{"05-one-side":{ask:"Measure on one side. Find the nudge with the smallest error.",praise:"Near 10⁻⁸: there the bend of the curve and the round-off cost about the same.",met:({power:t,way:e,single:n})=>e===Kn[0]&&!n&&t===ol(e,n)},"05-both-sides":{ask:"Measure on both sides. Where is the bottom of the valley now?",praise:"Near 10⁻⁵, and more than a hundred times deeper. This is what check_gradients does.",met:({power:t,way:e,single:n})=>e===Kn[1]&&!n&&t===ol(e,n)},"05-lost":{ask:"Find a nudge so small that the quotient is exactly 0.",praise:"Lost: x + ε is x again, because a number has about 16 digits and no more.",met:({power:t,way:e,single:n})=>Gn(t,e,n)===0}}};var tt=t=>t.length===1?`(${t[0]},)`:`(${t.join(", ")})`;function il(t,e){return t[1]===e[0]?{shape:[t[0],e[1]]}:{error:`matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature (n?,k),(k,m?)->(n?,m?) (size ${e[0]} is different from ${t[1]})`}}function cl(t,e){let[n,o]=t,[r]=e;if(o===r||r===1)return{shape:[n,o]};if(o===1)return{shape:[n,r]};let s=a=>tt(a).replace(/ /g,"");return{error:`operands could not be broadcast together with shapes ${s(t)} ${s(e)} `}}var cr="shape-checker",Pt=16,Cs={"X @ W + b":(t,e)=>[t,e],"X @ W.T + b":(t,e)=>[t,e.toReversed()],"W @ X + b":(t,e)=>[e,t]},ll={"X @ W + b":["X","W"],"X @ W.T + b":["X","W.T"],"W @ X + b":["W","X"]};function Vn({formula:t,X:e,W:n,b:o}){let r=il(...Cs[t](e,n));if(r.error)return{error:r.error,where:"@"};let s=cl(r.shape,[o]);return s.error?{error:s.error,where:"+",product:r.shape}:{shape:s.shape,product:r.shape}}var Xs=t=>{let{shape:e,product:n}=Vn(t);return!!e&&t.b!==n[1]};function sn([t,e],n,o,r=""){let s=[...[...Array(Math.max(0,t-1)).keys()].map(a=>`M${n} ${o+Pt*(a+1)}h${Pt*e}`),...[...Array(Math.max(0,e-1)).keys()].map(a=>`M${n+Pt*(a+1)} ${o}v${Pt*t}`)];return l`<g class="nn-grid-box" data-kind="${r}"><rect x="${n}"
    y="${o}" width="${Pt*e}" height="${Pt*t}"/><path
    d="${s.join("")}"/></g>`}function Ad(t){let[e,n]=Cs[t.formula](t.X,t.W),[o,r]=ll[t.formula],{error:s,where:a,product:i,shape:m}=Vn(t),[c,u]=[152,168],d={x:c-18-Pt*e[1],y:u},f={x:c,y:u-18-Pt*n[0]},$=a==="@"?"wrong":"",g=a==="+"?"wrong":Xs(t)?"odd":"",w=(i??[e[0]])[0],I=u+Pt*w+12;return l`<svg viewBox="0 0 340 352" role="img"
    aria-label="${ml(t)}">
    ${sn(e,d.x,d.y,$)}
    ${sn(n,f.x,f.y,$)}
    ${m&&sn(m,c,u,"copy")}
    ${i&&sn(i,c,u,"made")}
    <text class="nn-strong" x="${c}" y="${f.y-7}">${r} ${tt(n)}</text>
    <text class="nn-strong" x="${c-12}" y="${u-8}" text-anchor="end"
      >${o} ${tt(e)}</text>
    ${!i&&l`<text class="nn-strong nn-negative" x="${c+4}" y="${u+18}"
        >${e[1]} and ${n[0]} differ</text>`}
    ${i&&l`${m&&sn([1,m[1]],c,I,"copy")}
      ${sn([1,t.b],c,I,g)}
      <text class="nn-strong" x="${c-8}" y="${I+12}"
        text-anchor="end">+ b ${tt([t.b])}</text>
      ${a==="+"&&l`<text class="nn-strong nn-negative" x="${c-8}"
          y="${I+30}" text-anchor="end">${i[1]} and ${t.b} differ</text>`}`}
    ${!s&&l`<text class="nn-strong" x="${c-8}" y="${I+32}" text-anchor="end">= ${tt(m)}</text>`}
  </svg>`}function Id(t,e){let n=["rows","columns"];return l`${A(cr,"formula",t,e)}
    ${b(cr,"X",t,e,void 0,n)}
    ${b(cr,"W",t,e,void 0,n)}
    ${b(cr,"b",t,e)}`}function Sd(t){let{formula:e,X:n,W:o,b:r}=t,{error:s,shape:a}=Vn(t),i=l`<p class="nn-formula"><code>${e}</code> with X
    ${tt(n)}, W ${tt(o)}, b ${tt([r])}</p>`;return s?l`${i}<p class="nn-error"><code><b>ValueError:</b> <span
      data-shows="error">${s}</span></code></p><p>${Td(t)}</p>`:l`${i}<p>Result: <b data-shows="shape">${tt(a)}</b>. ${Xs(t)?Nd(t):`${a[0]} rows, and one column for each of ${a[1]} biases.`}</p>`}function Td(t){let[e,n]=Cs[t.formula](t.X,t.W),[o,r]=ll[t.formula];return Vn(t).where==="@"?`Each row of ${o} has ${e[1]} numbers, each column of ${r} has ${n[0]}. They must pair up one to one.`:`The product has ${n[1]} columns, and b has ${t.b} entries. There must be one bias for each neuron, that is for each column.`}var Nd=({b:t})=>t===1?"NumPy is content, but all neurons share one bias. Was that meant?":`NumPy is content, but it has copied the single column ${t} times: one neuron has become ${t}. Was that meant?`;function ml(t){let{error:e,shape:n}=Vn(t),{formula:o,X:r,W:s,b:a}=t,i=`${o} with X ${tt(r)}, W ${tt(s)}, b ${tt([a])}`;return e?`${i}: they do not fit.`:`${i}: ${tt(n)}.`}var ul={picture:Ad,controls:Id,readout:Sd,describe:ml,goals:{"03-fit":{ask:"Four examples with two inputs each, three neurons. Give W the shape that lets X @ W + b run.",praise:"It fits: (4, 2) @ (2, 3) + (3,) gives (4, 3).",met:t=>t.formula==="X @ W + b"&&`${t.X} ${t.W} ${t.b}`=="4,2 2,3 3"},"03-silent":{ask:"Make NumPy compute something without a complaint although b has not one entry for each neuron.",praise:"That is the mistake to fear: no message, and numbers that look like an answer. Print the shapes.",met:Xs}}};var At=x([-2.6,3.4],[34,334]),Yn={line:{y:[-6.5,6.5],glass:-1.3,word:"2x − 1"},square:{y:[-1,9.8],glass:.1,word:"x²"},"three-squares":{y:[-3,29],glass:.1,word:"3x²"},"square-and-line":{y:[-2,15.6],glass:-1.3,word:"x² + 2x"}},_n=50,Od=[...Array(61).keys()];function Zn({curve:t,x:e,halvings:n}){let o=2**-n;return{run:o,to:e+o,f:Jr[t],...fi(t,e,o)}}var Ld=(t,e,n,o,r)=>Od.map(s=>e+(n-e)*s/60).map(s=>`${h(o(s))},${h(r(t(s)))}`).join(" ");function pl({f:t,to:e,slope:n},o,r,s,a,i){let m=c=>t(o)+n*(c-o);return l`<polyline class="nn-curve" points="${Ld(t,r,s,a,i)}"/>
    <line class="nn-secant" x1="${h(a(r))}" y1="${h(i(m(r)))}"
      x2="${h(a(s))}" y2="${h(i(m(s)))}"/>
    <circle class="nn-dot" cx="${h(a(o))}" cy="${h(i(t(o)))}" r="5"/>
    <circle class="nn-dot" cx="${h(a(e))}" cy="${h(i(t(e)))}" r="5"/>`}function Ed({f:t,to:e,run:n,rise:o},r,s){let[a,i,m,c]=[At(r),s(t(r)),At(e),s(t(e))],u=d=>Math.abs(d)>22;return l`<path class="nn-steps" d="M${h(a)} ${h(i)}H${h(m)}V${h(c)}"/>
    ${u(m-a)&&l`<text class="nn-halo nn-small" text-anchor="middle"
      x="${h((a+m)/2)}" y="${h(i+(o<0?-8:18))}">run</text>`}
    ${u(m-a)&&u(c-i)&&l`<text class="nn-halo nn-small" x="${h(m+7)}"
      y="${h((i+c)/2+5)}">rise</text>`}`}function Rd(t,e,n,o){let r=.5/e.run;if(r<2)return"";let s=t.x+e.run/2,a=(e.f(t.x)+e.f(e.to))/2,[i,m]=[At(Yn[t.curve].glass),24+_n],c=f=>i+(At(f)-At(s))*r,u=f=>m+(n(f)-n(a))*r,d=_n/(At(1)-At(0))/r*1.05;return l`<clipPath id="${o}-glass"><circle cx="${h(i)}" cy="${m}"
      r="${_n}"/></clipPath>
    <circle class="nn-node" cx="${h(i)}" cy="${m}" r="${_n}"/>
    <g clip-path="url(#${o}-glass)">${pl(e,t.x,s-d,s+d,c,u)}</g>
    <text class="nn-halo nn-small" x="${h(i)}" y="${m+_n+17}"
      text-anchor="middle">magnified ×${r}</text>`}function Wd(t,e){let n=Zn(t),o=x(Yn[t.curve].y,[326,22]);return l`<svg viewBox="0 0 344 362" role="img"
    aria-label="${hl(t)}">
    <clipPath id="${e}-clip"><rect x="34" y="22" width="300" height="304"/>
    </clipPath>
    ${N(At,o,{names:["x",Yn[t.curve].word]})}
    <g clip-path="url(#${e}-clip)">${Ed(n,t.x,o)}
      ${pl(n,t.x,...At.domain,At,o)}</g>
    ${Rd(t,n,o,e)}
  </svg>`}function Pd(t,e){return l`${A("secant","curve",t,e,n=>Yn[n].word)}
    ${b("secant","x",t,e)}
    ${b("secant","halvings",t,e)}`}function zd(t){let{f:e,to:n,run:o,rise:r,slope:s}=Zn(t),a=i=>p(i,6);return l`<p class="nn-formula">run = <b data-shows="run">${p(o)}</b>
      (from x = ${a(t.x)} to ${a(n)})</p>
    <p class="nn-formula">rise = ${a(e(n))} −
      ${M(e(t.x),6)} = <b data-shows="rise">${p(r)}</b></p>
    <p class="nn-formula">slope = rise ÷ run = <b data-shows="slope"
      >${p(s)}</b></p>`}function hl(t){let{run:e,rise:n,slope:o}=Zn(t);return`The curve ${Yn[t.curve].word} with a line through two of its points. From x = ${p(t.x)} the run is ${p(e)}, the rise ${p(n)}, the slope ${p(o)}.`}var dl={picture:Wd,controls:Pd,readout:zd,describe:hl,goals:{"00-slope":{ask:"On x², stand at 1.5. Shrink the nudge until the slope is less than 0.001 away from 3.",praise:"Done. The smaller the nudge, the nearer to 3, and never quite there: 3 is the limit.",met:t=>t.curve==="square"&&t.x===1.5&&Math.abs(Zn(t).slope-3)<.001},"00-downhill":{ask:"Somewhere x² falls by 3 for each 1 to the right. Find the place, with the smallest nudge.",praise:"At −1.5. The slope of x² at x is 2x, here 2 · (−1.5).",met:t=>t.curve==="square"&&t.halvings===10&&Math.abs(Zn(t).slope+3)<.01}}};var Gs=[[0,0],[0,1],[1,0],[1,1]],Ks={AND:[0,0,0,1],OR:[0,1,1,1],NAND:[1,1,1,0],XOR:[0,1,1,0]},Us=x([-.6,1.6],[30,332]),Hs=x([-.6,1.6],[322,20]),Vs=({w:t,b:e},n)=>st(q(n,t,e)),lr=t=>Gs.filter((e,n)=>Vs(t,e)===Ks[t.gate][n]).length,$l=t=>t.firing==="w1+w2+2b>0"&&t.silent==="w1+w2+2b<=0";function Bd(t,e){return l`<svg viewBox="0 0 344 360" role="img"
    aria-label="${gl(t)}">
    ${je(t.w,t.b,Us,Hs,e)} ${N(Us,Hs,{count:3})}
    ${Gs.map((n,o)=>{let r=Ks[t.gate][o];return Nt(n,r,Vs(t,n)!==r,Us,Hs)})}
  </svg>`}function Dd(t,e){return l`${A("truth-table","gate",t,e)}
    ${b("truth-table","w",t,e)}
    ${b("truth-table","b",t,e)}`}function jd(t,e){return l`${bt("must fire","must stay silent")}
    <table class="nn-table" aria-label="the four rows">
      <thead><tr><th scope="col">x₁</th><th scope="col">x₂</th>
        <th scope="col">z</th><th scope="col">neuron</th>
        <th scope="col">${t.gate}</th><th scope="col">right?</th></tr>
      </thead>
      <tbody>${Gs.map((n,o)=>{let[r,s]=[Vs(t,n),Ks[t.gate][o]];return l`<tr data-right="${String(r===s)}"><td>${n[0]}</td>
          <td>${n[1]}</td><td data-shows="row-z">${p(q(n,t.w,t.b))}</td><td>${r}</td><td>${s}</td>
          <td>${r===s?"✓ yes":"✗ no"}</td></tr>`})}</tbody>
    </table>
    <p class="nn-count" data-none="${String(lr(t)===4)}"><b
      data-shows="right">${lr(t)}</b> of 4 rows right</p>
    ${t.gate==="XOR"&&Xd(t,e)}`}var qd={"":"choose","w1+w2+b>0":"w₁ + w₂ + b > 0","w1+w2+2b>0":"w₁ + w₂ + 2b > 0","2w1+2w2+2b>0":"2w₁ + 2w₂ + 2b > 0"},Cd={"":"choose","w1+w2<=0":"w₁ + w₂ ≤ 0","w1+w2+b<=0":"w₁ + w₂ + b ≤ 0","w1+w2+2b<=0":"w₁ + w₂ + 2b ≤ 0"};function fl(t,e,n,o,r){return l`<p><label for="${n}-${t}">${o}</label>
    <select id="${n}-${t}" data-trait="${t}">
      ${Object.entries(r).map(([s,a])=>l`<option value="${s}"
          ${e[t]===s&&"selected"}>${a}</option>`)}
    </select></p>`}function Xd(t,e){return l`<details class="nn-proof"><summary>It cannot be done</summary>
    <p>Then show it. The four rows ask for:</p>
    <ul><li>row 0, 0 silent: b ≤ 0</li><li>row 0, 1 fires: w₂ + b > 0</li>
      <li>row 1, 0 fires: w₁ + b > 0</li>
      <li>row 1, 1 silent: w₁ + w₂ + b ≤ 0</li></ul>
    ${fl("firing",t,e,"Add the two rows that fire:",qd)}
    ${fl("silent",t,e,"Add the two that stay silent:",Cd)}
    <p class="nn-verdict">${Ud(t)}</p></details>`}function Ud(t){return!t.firing||!t.silent?"":$l(t)?"One number, w₁ + w₂ + 2b, would have to be above 0 and not above 0. No knobs can do that: XOR cannot be done with one neuron.":`Not yet: look at the ${t.firing==="w1+w2+2b>0"?"second":"first"} sum. Add the left sides of its two rows, w to w and b to b; each row brings its own b.`}function gl(t){return`The four corners of the unit square, to be answered as ${t.gate} does. With weights ${p(t.w[0])} and ${p(t.w[1])} and bias ${p(t.b)}, ${lr(t)} of 4 are right.`}var Fs=(t,e)=>({ask:`Choose ${t} and get all four rows right.`,praise:e,met:n=>n.gate===t&&lr(n)===4}),bl={picture:Bd,controls:Dd,readout:jd,describe:gl,goals:{"01-and":Fs("AND","AND: neither weight alone lifts the bias above 0, both together do."),"01-or":Fs("OR","OR: each weight alone lifts the bias above 0."),"01-nand":Fs("NAND","NAND: AND with every sign turned."),"01-xor":{ask:"Choose XOR. Get all four rows right, or prove that nobody can.",praise:"Shown: no single neuron can do XOR. Two layers can (chapter 3).",met:t=>t.gate==="XOR"&&$l(t)}}};var rt=[[0,0],[0,1],[1,0],[1,1]],ke=[0,1,1,0],_s=[-.25,1.25],an=x(_s,[172,28]),mr=x(_s,[22,166]),ur=x(_s,[196,340]),Hd=[...Array(9).keys()].map(t=>t/8),Fd=[...Array(25).keys()].map(t=>t/24),zt=24,pr=({place:t,w:e,b:n},o)=>t(o).map(r=>q(r,e,n)),Jn=t=>pr(t,rt).map((e,n)=>st(e)===ke[n]);function hr(t,e){let n=Gd(a=>pr(t,a),mr,an),o=Jn(t),r=(a,i)=>a.map((m,c)=>Nt(m,ke[c],!o[c],i,an)),s=l`width="144" height="144"`;return l`<defs><pattern id="${e}-tilt" width="9" height="9"
      patternUnits="userSpaceOnUse" patternTransform="rotate(45)"
      ><line class="nn-hatch" y2="9"/></pattern>
      <clipPath id="${e}-right"><rect x="196" y="28" ${s}/>
      </clipPath></defs>
    <rect class="nn-silent" x="22" y="28" ${s}/>
    <path class="nn-fires" d="${n}"/>
    <path fill="url(#${e}-tilt)" d="${n}"/>
    <g clip-path="url(#${e}-right)">${je(t.w,t.b,ur,an,e)}</g>
    ${N(mr,an,{count:2})}
    ${N(ur,an,{count:2,names:["h₁","h₂"]})}
    ${xl(a=>a,mr)}
    <g clip-path="url(#${e}-right)">${xl(t.place,ur)}</g>
    ${r(rt,mr)} ${r(t.place(rt),ur)}`}function xl(t,e){return[0,1].map(n=>Hd.map(o=>{let r=Fd.map(s=>n?[s,o]:[o,s]);return l`<polyline class="nn-mesh" data-axis="${n}"
        points="${Mo(t(r).map(([s,a])=>[e(s),an(a)]))}"/>`}))}function Gd(t,e,n){let[o,r]=e.domain,s=[...Array(zt+1).keys()].map(c=>o+(r-o)*c/zt),a=s.flatMap(c=>s.map(u=>[u,c])),i=t(a),m=[];for(let c=0;c<zt;c++){let u=[];for(let d=0;d<zt;d++){let f=c*(zt+1)+d,$=[f,f+1,f+zt+2,f+zt+1];if($.every(g=>i[g]>0)){u=[u[0]??f,f+1,f+zt+2,u[3]??f+zt+1];continue}m.push(u.map(g=>a[g])),m.push(Kd($.map(g=>({p:a[g],z:i[g]})))),u=[]}m.push(u.map(d=>a[d]))}return m.filter(c=>c.length).map(c=>`M${c.map(([u,d])=>`${h(e(u))} ${h(n(d))}`).join("L")}z`).join("")}function Kd(t){return t.flatMap(({p:e,z:n},o)=>{let r=t[(o+1)%t.length],s=n>0?[e]:[];if(n>0==r.z>0)return s;let a=n/(n-r.z);return[...s,e.map((i,m)=>i+a*(r.p[m]-i))]})}var Ys="xor-learning",dr=1500,Vd=5,_d=3,Yd=9,Js=.01,Zs=x([0,dr],[46,336]),yl=Ce([-3,0],[332,236]),Zd={X:rt,y:ke.map(t=>[t]),loss:He},Jd=["sigmoid","sigmoid"],Qd=Ke((t,e)=>new Ge(Ue([2,2,1],Jd,"xavier",new Ht(t)),Zd,e),12);function cn({seed:t,rate:e,steps:n}){let o=Qd(t,e),r=o.at(n),[s,a]=r,m={place:d=>H(d,[s])[0].A,w:a.weight.flat(),b:a.bias[0]},c=H(rt,r)[1].A.flat(),u=Jn(m).filter(Boolean).length;return{run:o,net:m,outputs:c,right:u,cost:o.cost(n)}}function tf(t,e){let{run:n,net:o}=cn(t),r=yl(Js);return l`<svg viewBox="0 0 346 368" role="img"
    aria-label="${wl(t)}">
    ${hr(o,e)}
    <path class="nn-mean" d="M${Zs.range[0]} ${r}H${Zs.range[1]}"/>
    ${Ro(n,t.steps,Zs,yl)}
  </svg>`}var ef=(t,e)=>l`
  <div class="nn-presets" role="group" aria-label="Starts to try">
    <button type="button" data-do="lucky">A lucky start</button>
    ${!t.goals?.includes("05-xor-stuck")&&l`<button type="button" data-do="stuck">A start that sticks</button>`}
  </div>
  ${b(Ys,"seed",t,e)} ${b(Ys,"rate",t,e)}
  ${b(Ys,"steps",t,e)}`;function nf(t){let{outputs:e,right:n,cost:o}=cn(t);return l`${bt("XOR says 1","XOR says 0")}
    <table class="nn-table nn-tight">
    <thead><tr><th scope="col">x</th>${rt.map(r=>l`<th scope="col">${r.join(", ")}</th>`)}</tr></thead>
    <tbody><tr><th scope="row">says</th>${e.map(r=>l`<td data-shows="output">${p(r)}</td>`)}</tr><tr><th scope="row">XOR</th>${ke.map(r=>l`<td>${r}</td>`)}</tr></tbody></table>
    <p class="nn-formula">Cost after ${t.steps} steps: <b data-shows="cost"
      >${p(o)}</b></p>
    <p class="nn-count" data-none="${n===4}"><b data-shows="right"
      >${n}</b> of 4 corners right</p>
    ${Xe(of(t))}`}var of=({seed:t,rate:e,steps:n})=>["import numpy as np","from nnlib import (","    SGD, Linear, MSELoss, Sequential, Sigmoid, fit",")","",`rng = np.random.default_rng(${t})`,"net = Sequential(","    Linear(2, 2, rng=rng), Sigmoid(),","    Linear(2, 1, rng=rng), Sigmoid(),",")","X = [[0, 0], [0, 1], [1, 0], [1, 1]]","y = [[0], [1], [1], [0]]",`descend = SGD(net.parameters(), lr=${Oe(e)})`,"loss = MSELoss()",`fit(net, X, y, loss, descend, epochs=${n})`,"print(loss(net(X), y))"];function wl(t){let{right:e,cost:n}=cn(t);return`A network with two hidden sigmoids learns XOR from seed ${t.seed} at rate ${p(t.rate)}. After ${t.steps} steps the cost is ${p(n)} and ${e} of 4 corners are right. Two squares show the inputs and where the hidden neurons put them; below, the cost by steps.`}var rf=({steps:t})=>t<dr?{steps:Math.min(t+Vd,dr)}:null,vl={picture:tf,controls:ef,readout:nf,describe:wl,play:rf,plays:()=>!0,pace:16,verbs:{step:"Five steps",play:"Train"},actions:{lucky:t=>({...t,seed:_d,rate:4,steps:0}),stuck:t=>({...t,seed:Yd,rate:4,steps:0})},goals:{"05-xor-learned":{ask:"Train until the cost is below 0.01, the broken line.",praise:"Learned. The two hidden neurons have bent the square until one straight line parts the corners.",met:t=>cn(t).cost<Js},"05-xor-stuck":{ask:"Find a seed whose start sticks: after all 1,500 steps, at a rate of 2 or more, the cost is still above 0.1.",praise:"Stuck. The slopes have all but vanished and the answer is wrong: a slope of 0 does not mean done. Another start is the cure.",met:t=>t.steps===dr&&t.rate>=2&&cn(t).cost>.1},"05-xor-quick":{ask:"Bring the cost below 0.01 in 200 steps or fewer.",praise:"Quick. It takes a good start and a bold learning rate.",met:t=>t.steps<=200&&cn(t).cost<Js}}};var fr="xor-space",sf={sigmoids:{weight:[[6,-4],[-4,6]],bias:[-3,-3],activation:L},ReLUs:{weight:[[1,-1],[-1,1]],bias:[0,0],activation:We}};function Qs({way:t,amount:e},n){let[{A:o}]=H(n,[sf[t]]);return n.map((r,s)=>r.map((a,i)=>(1-e)*a+e*o[s][i]))}var ta=t=>({place:e=>Qs(t,e),w:t.w,b:t.b}),ea=t=>Jn(ta(t)).filter(Boolean).length,af=(t,e)=>l`<svg viewBox="0 0 346 212" role="img"
  aria-label="${kl(t)}">${hr(ta(t),e)}</svg>`;function cf(t,e){return l`${A(fr,"way",t,e)}
    ${b(fr,"amount",t,e)}
    ${b(fr,"w",t,e,void 0,["h₁","h₂"])}
    ${b(fr,"b",t,e)}`}function lf(t){let e=Qs(t,rt),n=pr(ta(t),rt),o=ea(t),[r,s]=t.w;return l`${bt("XOR says 1","XOR says 0")}
    <p class="nn-formula">z = ${p(r)}·h₁ ${P(s)}·h₂
      ${P(t.b)}; the output fires where z is above 0</p>
    <table class="nn-table nn-tight">
    <thead><tr><th scope="col">corner x₁, x₂</th>
      <th scope="col">is now at h₁, h₂</th><th scope="col">z</th>
      <th scope="col">fires</th></tr></thead>
    <tbody>${rt.map((a,i)=>{let m=st(n[i]),c=m===ke[i];return l`<tr data-right="${String(c)}">
        <td>${a.join(", ")}</td>
        <td><span data-shows="h1">${p(e[i][0])}</span>, <span
          data-shows="h2">${p(e[i][1])}</span></td>
        <td data-shows="z">${p(n[i])}</td>
        <td>${m} ${c?"✓":"✗"}</td></tr>`})}</tbody></table>
    <p class="nn-count" data-none="${o===4}"><b data-shows="right"
      >${o}</b> of 4 corners right</p>`}function kl(t){let e=Qs(t,rt).map((n,o)=>`${rt[o].join(", ")} at ${n.map(r=>p(r,2)).join(", ")}`);return`Two squares: the inputs, and where two hidden ${t.way} put them, ${p(100*t.amount,3)} percent of the way. The corner ${e.join("; ")}. The line in the hidden square gets ${ea(t)} of 4 right.`}var Ml=(t,e,n)=>({ask:e,praise:n,met:o=>o.way===t&&o.amount===1&&ea(o)===4}),Al={picture:af,controls:cf,readout:lf,describe:kl,goals:{"03-fold":Ml("ReLUs","Choose ReLUs, move the square all the way, and place the line so that all four corners are right.","XOR. The fold laid the corners 0, 0 and 1, 1 on one place, so one line can part them from the other two."),"03-warp":Ml("sigmoids","Choose sigmoids, and do the same.","XOR again. Nothing is folded here: the square is bent until a straight line is enough.")}};function ft(t,e=0){let n=null;return(o,r)=>(n=n?r.map((s,a)=>e*n[a]+s):[...r],o.map((s,a)=>s-t*n[a]))}function Il(t,[e,n]=[.9,.999],o=1e-8){let[r,s,a]=[null,null,0];return(i,m)=>{r??=m.map(()=>0),s??=m.map(()=>0),a+=1,r=r.map((d,f)=>d+(1-e)*(m[f]-d)),s=s.map((d,f)=>n*d+(1-n)*m[f]*m[f]);let c=t/(1-e**a),u=Math.sqrt(1-n**a);return i.map((d,f)=>d-c*r[f]/(Math.sqrt(s[f])/u+o))}}var Sl=10,$t=(t,e=Sl)=>t.some(n=>Math.abs(n)>e);function Yt(t,e,n,o,r=Sl){let s=[n];for(;s.length<=o&&!$t(s.at(-1),r);){let a=s.at(-1);s.push(t(a,e(a,s.length-1)))}return s}function Ae(t,e,n=0){let o=0;for(let[r,s]of t)o+=(r*e+n-s)**2;return o/t.length}function ln(t,e,n=0){let[o,r]=[0,0];for(let[s,a]of t){let i=2*(s*e+n-a)/t.length;o+=s*i,r+=i}return[o,r]}var na=t=>t.reduce((e,n)=>e+n,0)/t.length;function Qn(t){let e=na(t.map(([o])=>o*o)),n=na(t.map(([o,r])=>o*r));return{bend:e,best:e===0?0:n/e}}function oa(t){let[e,n]=[0,1].map(s=>na(t.map(a=>a[s]))),o=t.map(([s,a])=>[s-e,a-n]),r=Qn(o).best;return[r,n-r*e]}var ra="batch-paths",mn=x([-1.5,2.5],[30,350]),un=x([-1.5,2.5],[344,24]),mf=[.02,.1,.3,.7,1.3,2.1,3.2,4.6],Nl=4,Ol=4,Ll=240,El=({points:t})=>[`full batch (${t.length})`,`mini-batch (${Nl})`,"stochastic (1)"],to=({points:t},[e,n])=>Ae(t,e,n),gr=t=>to(t,oa(t.points));function uf(t){let{points:e,orders:n,looked:o,start:r,lr:s}=t;return[e.length,Nl,1].map(a=>{let i=Math.ceil(e.length/a),m=Math.floor(o/e.length),c=Math.floor(o%e.length/a),u=f=>{let $=n[Math.floor(f/i)%n.length],g=f%i*a;return $.slice(g,g+a).map(w=>e[w])},d=([f,$],g)=>ln(u(g),f,$);return Yt(ft(s),d,r,m*i+c)})}var eo=t=>uf(t).map(e=>{let n=e.at(-1);return{path:e,now:n,cost:to(t,n)}}),$r=new Map;function pf(t){let e=JSON.stringify(t.points);if(!$r.has(e)){$r.clear();let n=mf.map(o=>gr(t)+o);$r.set(e,Qe(o=>to(t,o),n,mn,un))}return $r.get(e)}function hf(t,e){let[n,o]=t.start,[r,s]=oa(t.points);return l`<svg viewBox="0 0 360 382" role="img"
    aria-label="${Rl(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="24" width="320" height="320"/>
    </clipPath>
    <g clip-path="url(#${e}-clip)">${pf(t)}</g>
    ${N(mn,un,{names:["weight w","bias b"],count:4})}
    <g clip-path="url(#${e}-clip)">
      ${eo(t).map(({path:a},i)=>Ho(a,i,mn,un)).reverse()}
      <path class="nn-centre" d="M${h(mn(r))} ${h(un(s)-6)}l6 6l-6 6l-6 -6z"/>
    </g>
    <circle class="nn-handle" data-drag="start" cx="${h(mn(n))}"
      cy="${h(un(o))}" r="11"/>
  </svg>`}var df=(t,e)=>l`
  ${b(ra,"start",t,e,{},["w","b"])}
  ${b(ra,"lr",t,e)} ${b(ra,"looked",t,e)}`;function ff(t){let e=eo(t).map(({path:o,now:r,cost:s},a)=>l`<tr>
      <th scope="row">${Fo(a)} ${El(t)[a]}</th>
      <td><b data-shows="steps">${o.length-1}</b></td>
      <td>${$t(r)?"gone":l`<b data-shows="cost">${p(s)}</b>`}</td></tr>`),n=t.looked/t.points.length;return l`<table class="nn-table"><thead><tr><th>rows in a step</th>
      <th>steps</th><th>true cost</th></tr></thead><tbody>${e}</tbody></table>
    <p>${p(n,3)} epoch${n!==1&&"s"}. ◆ is the lowest
      place; the cost there is <b data-shows="best">${p(gr(t))}</b>.</p>
    <p class="nn-note">A press of <i>Step</i> looks at ${Ol} examples. The full
      batch moves at every third press.</p>`}function Rl(t){let e=eo(t).map(({path:n,now:o,cost:r},s)=>{let a=$t(o)?"has gone":`is at a cost of ${p(r)}`;return`${El(t)[s]} ${a} after ${n.length-1} steps`});return`Level lines of the cost over weight and bias, with three walks from (${t.start.map(n=>p(n)).join(", ")}) at learning rate ${p(t.lr)}. ${t.looked} examples looked at: ${e.join("; ")}. The least possible cost is ${p(gr(t))}.`}function $f({looked:t,points:e,orders:n}){let o=Math.min(Ll,e.length*n.length);return t<o?{looked:Math.min(o,t+Ol)}:null}var Tl=t=>Math.max(-1.5,Math.min(2.5,Math.round(t*20)/20))+0,Wl={picture:hf,controls:df,readout:ff,describe:Rl,play:$f,plays:()=>!0,pace:120,wide:!0,input:t=>"start"in t?{...t,looked:0}:t,drags:{start:(t,[e,n])=>({start:[Tl(mn.invert(e)),Tl(un.invert(n))],looked:0})},goals:{"04-one-epoch":{ask:"Start where the cost is above 2. After exactly one epoch, make one runner's cost less than a quarter of another's.",praise:"At a modest rate, twelve rough steps beat one exact step: most examples point roughly the way of their mean, so waiting for all of them is slow.",met:t=>{let e=eo(t).map(n=>n.cost);return t.looked===t.points.length&&to(t,t.start)>2&&Math.min(...e)<Math.max(...e)/4}},"04-settle":{ask:"After all 20 epochs, the stochastic runner must be within 0.002 of the least cost. At which rate does it come to rest?",praise:"At a small one. One example's slope is a rumour; small steps average many rumours. Now the full batch has hardly moved: each size of batch has a rate of its own.",met:t=>t.looked===Ll&&to(t,t.start)>2&&eo(t)[2].cost<gr(t)+.002}}};var sa="descent",It=x([0,1.35],[46,346]),gf=24,bf=216,pn=286,br=x([0,7e-4],[46,346]),xf=60,Zt=({points:t},e)=>Ae(t,e),xr=({points:t},e)=>ln(t,e)[0],yf=t=>Math.round(t*1e6)/1e6,wf=t=>[Yt(ft(t.lr),([e])=>[xr(t,e)],[t.A],t.steps)];function Ie(t){let{best:e,bend:n}=Qn(t.points),o=wf(t)[0].map(([a])=>a),r=o.at(-1),s=1-2*n*t.lr;return{path:o,now:r,best:e,away:s,lands:1/(2*n),bounces:1/n}}function zl(t){return t===1?"stands still: a rate of 0 moves nothing":Math.abs(t)<.002?"lands in one step":t>0?"crawls, always on the same side":Math.abs(t+1)<.001?"bounces forever, as near as it shows":t>-1?"zigzags, from side to side and inwards":"diverges: each step ends farther out"}function vf(t,e,n){let o=r=>`${h(It(r))} ${h(e(Zt(n,r)))}`;return l`<path class="nn-trail" d="M${t.map(o).join("L")}"/>
    ${t.slice(0,-1).map((r,s)=>l`<circle class="${s?"nn-step":"nn-from"}" cx="${h(It(r))}"
            cy="${h(e(Zt(n,r)))}" r="${s?3.5:6}"/>`)}`}var Pl=({lr:t,steps:e},n)=>e>0&&Math.abs(t/n-1)<.01;function Mf(t,{lands:e,bounces:n}){let o=br.domain[1],r=[["crawls",0,e],["zigzags",e,n],["diverges",n,o]].filter(([,i])=>i<o),s=h(br(t.lr)),a=r.some(([,,i])=>i<o&&Pl(t,i));return l`${a&&l`<text class="nn-small" x="46" y="${pn+34}">rate:</text>`}
    ${r.map(([i,m,c],u)=>{let[d,f]=[h(br(m)),h(br(Math.min(c,o)))];return l`<rect class="nn-regime" data-regime="${u}" x="${d}"
          y="${pn-8}" width="${h(f-d)}" height="22"/>
        ${f-d>50&&l`<text class="nn-small" x="${h((d+f)/2)}" y="${pn+7}"
          text-anchor="middle">${i}</text>`}
        ${c<o&&l`<path class="nn-zero" d="M${f} ${pn-8}v28"/>${Pl(t,c)&&l`<text class="nn-small" x="${f}" y="${pn+34}"
            text-anchor="middle">${c.toFixed(9)}</text>`}`}`})}
    <path class="nn-next" d="M${s} ${pn-8}l-6 -11h12z"/>`}function kf(t,e){let n=Ie(t),{path:o,now:r}=n,s=1.05*Math.max(...It.domain.map(m=>Zt(t,m))),a=x([-.03*s,s],[bf,gf]),i=r>=It.domain[0]&&r<=It.domain[1];return l`<svg viewBox="0 0 360 328" role="img"
    aria-label="${Bl(t)}">
    <clipPath id="${e}-clip"><rect x="40" y="14" width="312" height="208"/>
    </clipPath>
    ${N(It,a,{names:["A, bottles for each guest","cost"],count:5})}
    <g clip-path="url(#${e}-clip)">
      <path class="nn-graph" d="${_(m=>Zt(t,m),It,a)}"/>
      ${i&&qt(r,Zt(t,r),xr(t,r),It,a,46)}
      ${vf(o,a,t)}
    </g>
    ${i&&Ct("ball",It(r),a(Zt(t,r)))}
    ${Mf(t,n)}
  </svg>`}var Af=(t,e)=>l`${b(sa,"A",t,e)}
  ${b(sa,"lr",t,e)} ${b(sa,"steps",t,e)}`;function If(t){let{path:e,now:n,away:o}=Ie(t),r=yf(xr(t,n)),s=n-t.lr*xr(t,n);return l`<p class="nn-formula">after ${e.length-1}
      ${e.length===2?"step":"steps"}: A = <b data-shows="A">${p(n,6)}</b>, cost <b data-shows="cost">${p(Zt(t,n),6)}</b>,
      slope <b data-shows="slope">${p(r)}</b></p>
    ${$t([n])?l`<p class="nn-note">The ball has left. It will not come back.</p>`:l`<p class="nn-formula">next: ${p(n)} − ${p(t.lr)} · ${M(r)} = <b data-shows="next">${p(s,6)}</b></p>`}
    <p>Each step multiplies the distance to the lowest place by <b
      data-shows="factor">${p(o)}</b>. The ball
      <b>${zl(o)}</b>.</p>`}function Bl(t){let{path:e,now:n,away:o}=Ie(t);return`A curve with one lowest place: the cost of each A. A ball started at A = ${p(t.A)}, with learning rate ${p(t.lr)}. After ${e.length-1} steps it is at A = ${p(n)}, where the cost is ${p(Zt(t,n))}. It ${zl(o)}.`}function Sf(t){let{now:e,best:n}=Ie(t),o=Math.abs(e-n)<1e-9||t.lr===0;return t.steps===xf||$t([e])||o?null:{steps:t.steps+1}}var Tf=t=>Math.max(0,Math.min(1.35,Math.round(t*100)/100));function Nf(t){let{path:e,best:n}=Ie(t),o=Math.abs(t.A-n),r=e.every((a,i)=>i===0||(a-n)*(e[i-1]-n)<0),s=Math.abs(e.at(-1)-n)/o;return e.length>20&&o>.05&&r&&Math.abs(s-1)<.02}var Dl={picture:kf,controls:Af,readout:If,describe:Bl,play:Sf,plays:()=>!0,input:t=>"A"in t?{...t,steps:0}:t,drags:{ball:(t,[e])=>({A:Tf(It.invert(e)),steps:0})},goals:{"04-to-08":{ask:"Start at A = 1 and come to 0.8 in a single step.",praise:"0.2 down a slope of 1272: the rate is 0.2 / 1272, about 0.000157.",met:t=>t.A===1&&t.steps===1&&Math.abs(Ie(t).now-.8)<.001},"04-one-step":{ask:"Start at least 0.2 away from the lowest place, and land on it in a single step.",praise:"One step, from anywhere: this rate fits the curve's bend.",met:t=>{let{now:e,best:n}=Ie(t),o=Math.abs(t.A-n)>=.2;return t.steps===1&&o&&Math.abs(e-n)<.001}},"04-forever":{ask:"Find a rate at which the ball bounces forever: after 20 steps it must still swing as wide as at first.",praise:"Twice the rate that lands in one step, and it never arrives.",met:Nf}}};var yr="gears",aa={double:"2x",square:"x²",mirror:"1 − x"},ia={triple:"3u",square:"u²","minus-half":"−u/2"},Cl=[-1.5,2],Xl=[...Array(15).keys()].map(t=>-1.5+t/4),Jt=[58,166,274],ca=[26,322],hn=({first:t,second:e,x:n,halvings:o})=>bi(t,e,n,2**-o);function Of({first:t,second:e}){let n=Xl.map(ae[t].f),o=n.map(ae[e].f);return[Cl,n,o].map(r=>x([Math.min(...r),Math.max(...r)],ca))}function Lf(t,e,n){let[o,r]=ca;return l`<g class="nn-axes"><path class="nn-zero" d="M${o} ${e}
      H${r}"/>${gt(...t.domain,5).map(s=>l`<path class="nn-zero" d="M${h(t(s))} ${e}v5"/><text
        x="${h(t(s))}" y="${e+20}" text-anchor="middle"
        >${p(s)}</text>`)}</g>
    <text class="nn-halo nn-strong" x="${o-18}" y="${e-12}">${n}</text>`}function jl(t,e,n){let{from:o,to:r,rates:s}=hn(t),[a,i]=[Jt[e],Jt[e+1]],[m,c]=[o[e],r[e]].map(g=>h(n[e](g))),[u,d]=[o[e+1],r[e+1]].map(g=>h(n[e+1](g))),f=s[e],$=h((m+c+u+d)/4);return l`<path class="nn-band" d="M${m} ${a}L${c} ${a}L${d}
      ${i}L${u} ${i}Z"/>
    <path class="nn-edge ${F(f)}" d="M${m} ${a}L${u} ${i}"/>
    <path class="nn-edge ${F(f)}" d="M${c} ${a}L${d} ${i}"/>
    <text class="nn-halo nn-strong" x="${$}" y="${(a+i)/2+14}"
      text-anchor="middle">${Number.isNaN(f)?"no move":`× ${M(f)}`}</text>`}function Ef({from:t,to:e,moves:n},o,r){let s=Jt[o],[a,i]=[t[o],e[o]].map(m=>h(r[o](m)));return l`<path class="nn-move ${F(n[o])}" d="M${a}
      ${s}H${i}"/>
    <circle class="nn-centre" cx="${a}" cy="${s}" r="5"/>
    <text class="nn-halo nn-small" x="${h((a+i)/2)}" y="${s-(o?12:20)}"
      text-anchor="middle">${n[o]>0?"+":""}${p(n[o])}</text>`}function Rf(t){let e=Of(t),{first:n,second:o}=t,r=Xl.map(s=>{let a=ae[n].f(s);return[s,a,ae[o].f(a)]});return l`<svg viewBox="0 0 346 304" role="img"
    aria-label="${Ul(t)}">
    ${r.map(s=>l`<polyline class="nn-mesh" points="${s.map((a,i)=>`${h(e[i](a))},${Jt[i]}`).join(" ")}"/>`)}
    ${jl(t,0,e)} ${jl(t,1,e)}
    ${["x",`u = ${aa[n]}`,`y = ${ia[o]}`].map((s,a)=>Lf(e[a],Jt[a],s))}
    ${Jt.map((s,a)=>Ef(hn(t),a,e))}
    <g class="nn-grab" data-drag="x"><circle cx="${h(e[0](t.x))}"
      cy="${Jt[0]}" r="16"/><circle class="nn-handle" cx="${h(e[0](t.x))}" cy="${Jt[0]}" r="9"/></g>
  </svg>`}var Wf=(t,e)=>l`
  ${A(yr,"first",t,e,n=>aa[n])}
  ${A(yr,"second",t,e,n=>ia[n])}
  ${b(yr,"x",t,e)} ${b(yr,"halvings",t,e)}`;function Pf(t){let{from:e,moves:n,rates:o,slopes:r}=hn(t),[s,a,i]=n,[m,c,u]=o,d=!Number.isNaN(c);return l`<p class="nn-formula">x moves by ${p(s)}, u by <b
      data-shows="du">${p(a)}</b>, y by <b data-shows="dy">${p(i)}</b>.</p>
    <p class="nn-formula">u per x: <b data-shows="first">${p(m)}</b>;
      y per u: ${d?l`<b data-shows="second">${p(c)}</b>`:"u did not move"}; y per x: ${d&&l`${p(m)} · ${M(c)} = `}<b
      data-shows="both">${p(u)}</b></p>
    <p class="nn-formula">Slopes at x = ${p(t.x)}, u = ${p(e[1])}:
      ${p(r[0])} · ${M(r[1])} = <b data-shows="slope">${p(r[0]*r[1])}</b></p>`}function Ul(t){let{moves:e,slopes:n}=hn(t),[o,r,s]=e.map(a=>p(a));return`Three number lines: x, u = ${aa[t.first]}, y = ${ia[t.second]}. From x = ${p(t.x)} a nudge of ${o} moves u by ${r} and y by ${s}. The slopes ${p(n[0])} and ${p(n[1])} multiply to ${p(n[0]*n[1])}.`}var ql=({slopes:t})=>t[0]*t[1],Hl={picture:Rf,controls:Wf,readout:Pf,describe:Ul,drags:{x(t,[e]){let n=x(Cl,ca).invert(e);return{x:Math.max(-1.5,Math.min(1.5,Math.round(n*8)/8))}}},goals:{"00-chain":{ask:"With u = x² and y = 3u, find the place where y falls by 6 for each 1 that x grows: the slope of the whole chain is −6.",praise:"At −1: the slope of x² is −2 there, and −2 · 3 = −6.",met:t=>t.first==="square"&&t.second==="triple"&&ql(hn(t))===-6},"00-block":{ask:"Make the slope of the whole chain 0, though the slope of the second link is not.",praise:"One slope of 0 and nothing gets through, whatever the other is. A shut ReLU stops the blame in the same way.",met(t){let e=hn(t);return ql(e)===0&&e.slopes[1]!==0}}}};var la="golf",wr=60,oo=10,zf=12,Bf=4,St=110,vr=x([0,125],[20,348]),ma=x([0,12.5],[46,346]),ua=x([-150,4e3],[292,172]),Qt=t=>oo*t-wr,Fl=t=>Qt(t)**2,Gl=t=>2*oo*Qt(t),Df=({strength:t,lr:e,shots:n})=>[Yt(ft(e),([o])=>[Gl(o)],[t],n-1,100)],dn=t=>Df(t)[0].map(([e])=>e);function jf(t,e){let[n,o]=[h(vr(0)),h(vr(oo*t))],r=h(St-.55*(o-n));return l`<path class="${e?"nn-flight":"nn-bump"}"
    d="M${n} ${St}Q${h((n+o)/2)} ${r} ${o} ${St}"/>`}function qf(t,e){let n=dn(t),o=h(vr(wr)),r=(s,a)=>{let i=a===n.length-1;return l`<circle class="${i?"nn-dot":"nn-from"}"
      cx="${h(vr(oo*s))}" cy="${St}" r="${i?6:4.5}"/>`};return l`<svg viewBox="0 0 360 330" role="img"
    aria-label="${Vl(t)}">
    <clipPath id="${e}-clip"><rect x="0" y="0" width="360" height="300"/>
    </clipPath>
    <g clip-path="url(#${e}-clip)">${n.map((s,a)=>jf(s,a===n.length-1))}</g>
    <path class="nn-line" d="M8 ${St+6}H352"/>
    <path class="nn-normal" d="M${o} ${St+5}v-52"/>
    <path class="nn-one" d="M${o} ${St-47}l22 8l-22 8z"/>
    <path class="nn-cup" d="M${o-7} ${St+6}v9h14v-9"/>
    ${n.map(r)}
    <text class="nn-small" x="8" y="${St+24}">tee</text>
    <text class="nn-small" x="${o}" y="${St+30}" text-anchor="middle"
      >hole, ${wr} m</text>
    ${N(ma,ua,{names:["strength","cost: miss²"],count:4})}
    <path class="nn-curve" d="${_(Fl,ma,ua)}"/>
    ${n.map((s,a)=>{let i=a===n.length-1;return l`<circle class="${i?"nn-dot":"nn-from"}"
        cx="${h(ma(s))}" cy="${h(ua(Fl(s)))}" r="${i?6:4.5}"/>`})}
  </svg>`}var Cf=(t,e)=>l`${b(la,"strength",t,e)}
  ${b(la,"lr",t,e)} ${b(la,"shots",t,e)}`,no=t=>Math.round(t*1e6)/1e6,Kl=t=>t>0?"too far":t<0?"short":"in";function Xf(t){let e=dn(t),n=Math.max(0,e.length-Bf),o=e.slice(n).map((r,s)=>{let a=no(Qt(r));return l`<tr><td>${n+s+1}</td>
      <td data-shows="strength">${p(no(r))}</td>
      <td><span data-shows="miss">${p(a)}</span> ${Kl(a)}</td>
      <td data-shows="change">${p(no(-t.lr*Gl(r)))}</td></tr>`});return l`<table class="nn-table nn-tight"><thead><tr><th>shot</th><th>strength</th>
      <th>miss in m</th><th>correction</th></tr></thead><tbody>${o}</tbody></table>
    <p class="nn-formula">correction = −rate · 2 · ${oo} · miss</p>`}function Vl(t){let e=dn(t),n=no(Qt(e.at(-1)));return`A golf hole ${wr} metres from the tee. Shot ${e.length}, with strength ${p(no(e.at(-1)))}, ends ${p(Math.abs(n))} metres ${n?Kl(n):"away: in"}. Below it the cost curve, which never changes: the knob moves the shot along it.`}function Uf(t){let e=dn(t).at(-1),n=Math.abs(Qt(e))<.05||t.lr===0;return t.shots===zf||n?null:{shots:t.shots+1}}var _l={picture:qf,controls:Cf,readout:Xf,describe:Vl,play:Uf,plays:()=>!0,wide:!0,verbs:{step:"Next shot",play:"Play on"},input:t=>"strength"in t?{...t,shots:1}:t,goals:{"04-hole":{ask:"Miss the first shot by 20 metres or more, and be within half a metre of the hole by the fourth.",praise:"The sign gave the direction, the distance the size.",met:t=>{let e=dn(t);return Math.abs(Qt(t.strength))>=20&&e.length<=4&&Math.abs(Qt(e.at(-1)))<=.5}},"04-both-sides":{ask:"Now miss on both sides in turn, four times running or more, and still come within 2 metres.",praise:"Over-corrected each time, and still in the end: a zigzag that shrinks.",met:t=>{let e=dn(t).map(Qt);return e.every((o,r)=>r===0||o*e[r-1]<0)&&e.length>4&&Math.abs(e.at(-1))<=2}}}};var fn={bowl:{cost:([t,e])=>(t*t+e*e)/2,gradient:([t,e])=>[t,e],lowest:[[0,0]],heights:[.05,.2,.45,.8,1.25,1.8,2.45,3.2]},"narrow valley":{cost:([t,e])=>(t*t+25*e*e)/10,gradient:([t,e])=>[t/5,5*e],lowest:[[0,0]],heights:[.02,.1,.25,.5,1,2,4,7]},"two minima":{cost:([t,e])=>t**4/4-t**3/15-t**2/2+t/5+.38333333333333336+e*e/2,gradient:([t,e])=>[(t*t-1)*(t-.2),e],lowest:[[-1,0]],heights:[.05,.15,.25,.35,.45,.7,1.2,2]},saddle:{cost:([t,e])=>t*t/2+(e*e-1)**2/4,gradient:([t,e])=>[t,(e*e-1)*e],lowest:[[0,1],[0,-1]],heights:[.03,.1,.18,.25,.4,.7,1.2,2]},plateau:{cost:([t,e])=>1-Math.exp(-(t*t+e*e)),gradient:([t,e])=>{let n=2*Math.exp(-(t*t+e*e));return[t*n,e*n]},lowest:[[0,0]],heights:[.1,.3,.5,.7,.85,.95,.99]}};var Mr="two-knobs",$n=x([-2,2],[30,350]),gn=x([-2,2],[344,24]),Hf=200,ha=.01,Zl=["plain descent","with momentum","Adam"],Ff={},Gf=t=>Ff[t]??=Qe(fn[t].cost,fn[t].heights,$n,gn);function Kf({landscape:t,start:e,lr:n,steps:o,race:r}){let s=[ft(n),ft(n,.9),Il(n)].slice(0,r?3:1),{gradient:a}=fn[t];return s.map(i=>Yt(i,a,e,o))}function Se(t){let{cost:e}=fn[t.landscape];return Kf(t).map(n=>{let o=n.findIndex(r=>e(r)<ha);return{path:n,after:o,now:n.at(-1),cost:e(n.at(-1))}})}var Jl=t=>Math.round(t*1e6)/1e6;function Vf(t,e){let[n,o]=t.start;return l`<svg viewBox="0 0 360 382" role="img"
    aria-label="${Ql(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="24" width="320" height="320"/>
    </clipPath>
    <g clip-path="url(#${e}-clip)">${Gf(t.landscape)}</g>
    ${N($n,gn,{names:["knob u","knob v"],count:4})}
    <g clip-path="url(#${e}-clip)">
      ${fn[t.landscape].lowest.map(([r,s])=>l`<path class="nn-centre" d="M${h($n(r))} ${h(gn(s)-6)}l6 6l-6 6l-6 -6z"/>`)}
      ${Se(t).map(({path:r},s)=>Ho(r,s,$n,gn)).reverse()}
    </g>
    <circle class="nn-handle" data-drag="start" cx="${h($n(n))}"
      cy="${h(gn(o))}" r="11"/>
  </svg>`}var _f=(t,e)=>l`
  ${t.choose&&A(Mr,"landscape",t,e)}
  ${b(Mr,"start",t,e,{},["u","v"])}
  ${b(Mr,"lr",t,e)} ${b(Mr,"steps",t,e)}`;function Yf(t){let e=Se(t).map(({path:n,after:o,now:r,cost:s},a)=>l`<tr>
      <th scope="row">${Fo(a)} ${Zl[a]}</th>
      <td>${$t(r)?"left the map":l`<b data-shows="cost">${p(Jl(s))}</b>`}</td>
      <td>${o<0?$t(r)?"never":"not yet":l`<b data-shows="after">${o}</b>`}</td></tr>`);return l`<table class="nn-table"><thead><tr><th>◆ = lowest</th>
      <th>cost now</th><th>first below ${ha} after</th></tr></thead>
    <tbody>${e}</tbody></table>`}function Ql(t){let e=Se(t).map(({now:n,cost:o,after:r},s)=>{let a=$t(n)?"has left the map":`is at (${n.map(m=>p(m,3)).join(", ")}), cost ${p(Jl(o))}`,i=r<0?"":`, first below ${ha} after ${r} steps`;return`${Zl[s]} ${a}${i}`});return`Level lines of a cost with two knobs: ${t.landscape}. Start at (${t.start.map(n=>p(n)).join(", ")}), learning rate ${p(t.lr)}. After ${t.steps} steps: ${e.join("; ")}.`}function Zf(t){if(t.steps===Hf)return null;let e={...t,steps:t.steps+1};return Se(e).some(({path:o})=>{if(o.length<e.steps+1)return!1;let[r,s]=o.slice(-2);return s.some((a,i)=>Math.abs(a-r[i])>1e-5)})?{steps:e.steps}:null}var Yl=t=>Math.max(-2,Math.min(2,Math.round(t*20)/20))+0,pa=([t,e],[n,o],r)=>Math.hypot(t-n,e-o)<r,tm={picture:Vf,controls:_f,readout:Yf,describe:Ql,play:Zf,plays:()=>!0,pace:120,wide:!0,input:t=>"start"in t||"landscape"in t?{...t,steps:0}:t,drags:{start:(t,[e,n])=>({start:[Yl($n.invert(e)),Yl(gn.invert(n))],steps:0})},goals:{"04-valley":{ask:"In the narrow valley, start at least 1.5 away from the lowest place and bring plain descent below a cost of 0.01 in 40 steps or fewer.",praise:"A rate just below the one at which the steps across the valley would grow: the steep direction sets the limit, the flat one waits.",met:t=>{let[{after:e}]=Se(t);return t.landscape==="narrow valley"&&!pa(t.start,[0,0],1.5)&&Math.abs(t.start[1])>=.5&&e>=0&&e<=40}},"04-lower-minimum":{ask:"Two minima: bring plain descent to the lower one. Move the start, not farther than needed.",praise:"Which minimum it finds was decided by the start. No slope on the way told of the other one.",met:t=>t.landscape==="two minima"&&!pa(t.start,[-1,0],.5)&&pa(Se(t)[0].now,[-1,0],.05)},"04-leave-saddle":{ask:"Start a hair beside the saddle's ridge (v not 0, between −0.1 and 0.1), and let another runner be down, below a cost of 0.01, while plain descent is not.",praise:"On the ridge itself the slope across is 0, and nobody ever leaves. A hair beside it, whoever builds up speed leaves sooner.",met:t=>{let[e,...n]=Se(t);return t.landscape==="saddle"&&Math.abs(t.start[1])<=.1&&e.after<0&&n.some(({after:o})=>o>=0)}}}};var da="wrong-model",bn=x([0,11],[34,346]),ro=x([-.5,8.5],[226,24]),Jf=[1,2,3,4,5,6,7,8,9,10],Qf=1e-4,fa={linear:{of:t=>t,by:.6,model:"A·x"},quadratic:{of:t=>t*t,by:.06,model:"A·x²"},logarithmic:{of:Math.log,by:2.6,model:"A·log x"}},em=t=>Object.values(fa).find(e=>e.model===t).of,$a=t=>Jf.map(e=>[e,fa[t].by*fa[t].of(e)]);function ao({data:t,model:e,A:n}){let o=em(e),r=$a(t).map(([i,m])=>[o(i),m]),{best:s,bend:a}=Qn(r);return{cost:Ae(r,n),slope:ln(r,n)[0],least:Ae(r,s),lr:1/(8*a)}}function t0(t,e){let n=r=>t.A*em(t.model)(r),o={...bn,domain:[.05,11]};return l`<svg viewBox="0 0 360 266" role="img"
    aria-label="${nm(t)}">
    <clipPath id="${e}-clip"><rect x="34" y="24" width="312" height="202"/>
    </clipPath>
    ${N(bn,ro,{names:["guests x","bottles"],count:5})}
    <g clip-path="url(#${e}-clip)">
      ${$a(t.data).map(([r,s])=>l`<line class="nn-gap" x1="${h(bn(r))}" x2="${h(bn(r))}"
          y1="${h(ro(s))}" y2="${h(ro(n(r)))}"/>`)}
      <path class="nn-graph" d="${_(n,Object.assign(r=>bn(r),o),ro)}"/>
    </g>
    ${$a(t.data).map(([r,s])=>l`<circle class="nn-step nn-data" cx="${h(bn(r))}"
        cy="${h(ro(s))}" r="4.5"/>`)}
  </svg>`}var e0=(t,e)=>l`${A(da,"data",t,e)}
  ${A(da,"model",t,e)} ${b(da,"A",t,e)}`,so=t=>Math.round(t*1e6)/1e6;function n0(t){let{cost:e,slope:n,least:o}=ao(t);return l`<p class="nn-formula">cost = <b data-shows="cost">${p(so(e))}</b>, its slope for A = <b data-shows="slope">${p(so(n))}</b></p>
    <p>The least cost that any A can reach with this model: <b
      data-shows="least">${p(so(o))}</b></p>`}function nm(t){let{cost:e,least:n}=ao(t);return`Ten parties with ${t.data} data, and the model ${t.model} with A = ${p(t.A)}. The cost is ${p(so(e))}; the least that this model can reach is ${p(so(n))}.`}function o0(t){let{slope:e,lr:n}=ao(t);return Math.abs(e)<Qf?null:{A:Math.min(3,ft(n)([t.A],[e])[0])}}var om={picture:t0,controls:e0,readout:n0,describe:nm,play:o0,plays:()=>!0,pace:120,goals:{"04-flat":{ask:"Wrong model: find data and a model whose cost has a slope below 0.01 in size while the cost itself is above 0.25.",praise:"Nothing is left to gain, and it still fits badly. No setting of the knob helps: the shape is wrong.",met:t=>{let{cost:e,slope:n}=ao(t);return Math.abs(n)<.01&&e>.25}},"04-right-shape":{ask:"Quadratic data: bring the cost below 0.001.",praise:"With the right shape, one knob is enough.",met:t=>t.data==="quadratic"&&ao(t).cost<.001}}};var xn={arrows:Oi,broadcast:zi,"matrix-product":qi,"power-curve":tc,secant:dl,slice:xc,gears:Hl,neuron:Fi,"decision-line":ci,"truth-table":bl,"sigmoid-curve":cc,activations:Ua,"softmax-bars":vc,"fit-probability":pi,reliability:sc,question:ec,"network-steps":nl,"dinner-party":Wc,"xor-space":Al,bumps:Tc,"shape-checker":ul,"computational-graph":Ya,"mazur-network":Vc,"nudge-error":al,descent:Dl,"two-knobs":tm,"batch-paths":Wl,"wrong-model":om,golf:_l,"xor-learning":vl,"gradient-depth":ki,"party-learning":Yi};function io(t,e,n){let o=Ia(t,e,n);return xn[t].check?.(o),o}function kr(t,e,n,o,r,s={}){let a=K.figures[e].title;return l`<div class="nn-root" data-kind="${e}"
    data-wide="${String(!!t.wide)}"
    ${!t.plain&&l`role="group" aria-label="${a}"`}>
    <div class="nn-body">
      ${t.picture&&l`<div class="nn-stage">${t.picture(n,r,o)}</div>`}
      <div class="nn-side">
        <div class="nn-controls">${t.controls(n,r)}</div>
        ${t.plays?.(n)&&s0(t,n,s)}
      </div>
      ${t.readout&&l`<div class="nn-readout">${t.readout(n,r,o)}</div>`}
    </div>
    ${r0(t,n,o,s)}
    ${!t.plain&&a0(s)}
    <p class="nn-note" role="status">${s.note}</p>
    ${s.code&&l`<input class="nn-code" readonly aria-label="text to copy"
      value="${s.code}">`}
    <p class="nn-say" role="status"></p>
  </div>`}function r0(t,e,n,o){return e.goals?.length?l`<ul class="nn-goals" aria-label="Challenges">
    ${e.goals.map(r=>{let s=t.goals[r],a=s.met(e,n),i=a||!!o.met?.[r];return l`<li data-goal="${r}" data-met="${String(i)}">
        <span class="nn-tick" role="img"
          aria-label="${i?"Met":"Open"}">${i?"✓":""}</span>
        <span><b>Challenge.</b> ${s.ask}
        <span class="nn-praise">${a&&s.praise}</span></span>
      </li>`})}
  </ul>`:""}function s0(t,e,n){let o=String(t.play(e)===null),{step:r="Step",play:s="Play"}=t.verbs??{};return l`<div class="nn-play nn-live">
    <button type="button" data-do="step" aria-disabled="${o}"
      >${r}</button>
    <button type="button" data-do="play" aria-disabled="${o}"
      >${n.playing?"Pause":s}</button>
  </div>`}function a0(t){return l`<div class="nn-tools nn-live">
    <button type="button" data-do="reset">Reset</button>
    <button type="button" data-do="copy">Copy as Python</button>
    ${t.link&&l`<button type="button" data-do="link">Copy link</button>`}
  </div>`}var rm=11;function i0(t,e){var n=e.attributes,o,r,s,a,i;if(!(e.nodeType===rm||t.nodeType===rm)){for(var m=n.length-1;m>=0;m--)o=n[m],r=o.name,s=o.namespaceURI,a=o.value,s?(r=o.localName||r,i=t.getAttributeNS(s,r),i!==a&&(o.prefix==="xmlns"&&(r=o.name),t.setAttributeNS(s,r,a))):(i=t.getAttribute(r),i!==a&&t.setAttribute(r,a));for(var c=t.attributes,u=c.length-1;u>=0;u--)o=c[u],r=o.name,s=o.namespaceURI,s?(r=o.localName||r,e.hasAttributeNS(s,r)||t.removeAttributeNS(s,r)):e.hasAttribute(r)||t.removeAttribute(r)}}var Ar,c0="http://www.w3.org/1999/xhtml",Q=typeof document>"u"?void 0:document,l0=!!Q&&"content"in Q.createElement("template"),m0=!!Q&&Q.createRange&&"createContextualFragment"in Q.createRange();function u0(t){var e=Q.createElement("template");return e.innerHTML=t,e.content.childNodes[0]}function p0(t){Ar||(Ar=Q.createRange(),Ar.selectNode(Q.body));var e=Ar.createContextualFragment(t);return e.childNodes[0]}function h0(t){var e=Q.createElement("body");return e.innerHTML=t,e.childNodes[0]}function d0(t){return t=t.trim(),l0?u0(t):m0?p0(t):h0(t)}function Ir(t,e){var n=t.nodeName,o=e.nodeName,r,s;return n===o?!0:(r=n.charCodeAt(0),s=o.charCodeAt(0),r<=90&&s>=97?n===o.toUpperCase():s<=90&&r>=97?o===n.toUpperCase():!1)}function f0(t,e){return!e||e===c0?Q.createElement(t):Q.createElementNS(e,t)}function $0(t,e){for(var n=t.firstChild;n;){var o=n.nextSibling;e.appendChild(n),n=o}return e}function ga(t,e,n){t[n]!==e[n]&&(t[n]=e[n],t[n]?t.setAttribute(n,""):t.removeAttribute(n))}var sm={OPTION:function(t,e){var n=t.parentNode;if(n){var o=n.nodeName.toUpperCase();o==="OPTGROUP"&&(n=n.parentNode,o=n&&n.nodeName.toUpperCase()),o==="SELECT"&&!n.hasAttribute("multiple")&&(t.hasAttribute("selected")&&!e.selected&&(t.setAttribute("selected","selected"),t.removeAttribute("selected")),n.selectedIndex=-1)}ga(t,e,"selected")},INPUT:function(t,e){ga(t,e,"checked"),ga(t,e,"disabled"),t.value!==e.value&&(t.value=e.value),e.hasAttribute("value")||t.removeAttribute("value")},TEXTAREA:function(t,e){var n=e.value;t.value!==n&&(t.value=n);var o=t.firstChild;if(o){var r=o.nodeValue;if(r==n||!n&&r==t.placeholder)return;o.nodeValue=n}},SELECT:function(t,e){if(!e.hasAttribute("multiple")){for(var n=-1,o=0,r=t.firstChild,s,a;r;)if(a=r.nodeName&&r.nodeName.toUpperCase(),a==="OPTGROUP")s=r,r=s.firstChild,r||(r=s.nextSibling,s=null);else{if(a==="OPTION"){if(r.hasAttribute("selected")){n=o;break}o++}r=r.nextSibling,!r&&s&&(r=s.nextSibling,s=null)}t.selectedIndex=n}}},co=1,am=11,im=3,cm=8;function te(){}function g0(t){if(t)return t.getAttribute&&t.getAttribute("id")||t.id}function b0(t){return function(n,o,r){if(r||(r={}),typeof o=="string")if(n.nodeName==="#document"||n.nodeName==="HTML"){var s=o;o=Q.createElement("html"),o.innerHTML=s}else if(n.nodeName==="BODY"){var a=o;o=Q.createElement("html"),o.innerHTML=a;var i=o.querySelector("body");i&&(o=i)}else o=d0(o);else o.nodeType===am&&(o=o.firstElementChild);var m=r.getNodeKey||g0,c=r.onBeforeNodeAdded||te,u=r.onNodeAdded||te,d=r.onBeforeElUpdated||te,f=r.onElUpdated||te,$=r.onBeforeNodeDiscarded||te,g=r.onNodeDiscarded||te,w=r.onBeforeElChildrenUpdated||te,I=r.skipFromChildren||te,E=r.addChild||function(y,k){return y.appendChild(k)},z=r.childrenOnly===!0,C=Object.create(null),j=[];function et(y){j.push(y)}function Bt(y,k){if(y.nodeType===co)for(var O=y.firstChild;O;){var S=void 0;k&&(S=m(O))?et(S):(g(O),O.firstChild&&Bt(O,k)),O=O.nextSibling}}function nt(y,k,O){$(y)!==!1&&(k&&k.removeChild(y),g(y),Bt(y,O))}function ut(y){if(y.nodeType===co||y.nodeType===am)for(var k=y.firstChild;k;){var O=m(k);O&&(C[O]=k),ut(k),k=k.nextSibling}}ut(n);function pt(y){u(y);for(var k=y.firstChild;k;){var O=k.nextSibling,S=m(k);if(S){var W=C[S];W&&Ir(k,W)?(k.parentNode.replaceChild(W,k),D(W,k)):pt(k)}else pt(k);k=O}}function R(y,k,O){for(;k;){var S=k.nextSibling;(O=m(k))?et(O):nt(k,y,!0),k=S}}function D(y,k,O){var S=m(k);if(S&&delete C[S],!O){var W=d(y,k);if(W===!1||(W instanceof HTMLElement&&(y=W,ut(y)),t(y,k),f(y),w(y,k)===!1))return}y.nodeName!=="TEXTAREA"?lo(y,k):sm.TEXTAREA(y,k)}function lo(y,k){var O=I(y,k),S=k.firstChild,W=y.firstChild,Te,Tt,Ne,uo,Dt;t:for(;S;){for(uo=S.nextSibling,Te=m(S);!O&&W;){if(Ne=W.nextSibling,S.isSameNode&&S.isSameNode(W)){S=uo,W=Ne;continue t}Tt=m(W);var po=W.nodeType,jt=void 0;if(po===S.nodeType&&(po===co?(Te?Te!==Tt&&((Dt=C[Te])?Ne===Dt?jt=!1:(y.insertBefore(Dt,W),Tt?et(Tt):nt(W,y,!0),W=Dt,Tt=m(W)):jt=!1):Tt&&(jt=!1),jt=jt!==!1&&Ir(W,S),jt&&D(W,S)):(po===im||po==cm)&&(jt=!0,W.nodeValue!==S.nodeValue&&(W.nodeValue=S.nodeValue))),jt){S=uo,W=Ne;continue t}Tt?et(Tt):nt(W,y,!0),W=Ne}if(Te&&(Dt=C[Te])&&Ir(Dt,S))O||E(y,Dt),D(Dt,S);else{var Tr=c(S);Tr!==!1&&(Tr&&(S=Tr),S.actualize&&(S=S.actualize(y.ownerDocument||Q)),E(y,S),pt(S))}S=uo,W=Ne}R(y,W,Tt);var Ma=sm[y.nodeName];Ma&&Ma(y,k)}var X=n,ee=X.nodeType,mo=o.nodeType;if(!z){if(ee===co)mo===co?Ir(n,o)||(g(n),X=$0(n,f0(o.nodeName,o.namespaceURI))):X=o;else if(ee===im||ee===cm){if(mo===ee)return X.nodeValue!==o.nodeValue&&(X.nodeValue=o.nodeValue),X;X=o}}if(X===o)g(n);else{if(o.isSameNode&&o.isSameNode(X))return;if(D(X,o,z),j)for(var yn=0,v=j.length;yn<v;yn++){var T=C[j[yn]];T&&nt(T,T.parentNode,!1)}}return!z&&X!==n&&n.parentNode&&(X.actualize&&(X=X.actualize(n.ownerDocument||Q)),n.parentNode.replaceChild(X,n)),X}}var x0=b0(i0),lm=x0;var mm=t=>t.target.closest?.("[data-drag]");function um(t,e,n){let o=null;function r(c){let u=mm(c)?.dataset.drag;if(!u||c.button!==0)return;let d=c.target.closest("svg");o={name:u,svg:d},d.setPointerCapture(c.pointerId),c.preventDefault(),e(u)}function s(c){if(!o)return;let u=o.svg.getScreenCTM().inverse(),d=new DOMPoint(c.clientX,c.clientY),{x:f,y:$}=d.matrixTransform(u);n(o.name,[f,$])}let a=()=>o=null,m={pointerdown:r,pointermove:s,pointerup:a,pointercancel:a,touchstart:c=>mm(c)&&c.preventDefault()};for(let[c,u]of Object.entries(m))t.addEventListener(c,u,{passive:!1});return()=>{for(let[c,u]of Object.entries(m))t.removeEventListener(c,u)}}var y0="[data-part]:not([data-part=''])";function ba(t){let e=[...t.querySelectorAll(y0)],o=(e.findLast(r=>r.matches(":hover"))??e.find(r=>r.matches(":focus-visible, :has(:focus-visible)")))?.dataset.part.split(" ")[0];for(let r of e)r.toggleAttribute("data-lit",r.dataset.part.split(" ").includes(o))}function pm(t){let e=()=>ba(t),n=["pointerover","pointerleave","focusin","focusout"];for(let o of n)t.addEventListener(o,e);return()=>{for(let o of n)t.removeEventListener(o,e)}}var wa="neural-networks-by-hand";var xa={};function Sr(){try{let t=JSON.parse(localStorage.getItem(wa));if(t?.version===1&&typeof t.met=="object")return{...xa,...t.met}}catch{}return{...xa}}function va(t){let e=Sr();e[t]||w0({...e,[t]:new Date().toISOString().slice(0,10)})}function w0(t){xa=t;try{localStorage.setItem(wa,JSON.stringify({version:1,met:t}))}catch{}v0()}var ya=new Set,v0=()=>ya.forEach(t=>t());function hm(t){let e=n=>n.key===wa&&t();return ya.add(t),globalThis.addEventListener?.("storage",e),()=>{ya.delete(t),globalThis.removeEventListener?.("storage",e)}}function dm(t,e){if(Array.isArray(t)){let r=e.prefixItems??t.map(()=>e.items);return`[${t.map((s,a)=>dm(s,r[a])).join(", ")}]`}if(typeof t=="boolean")return t?"True":"False";if(typeof t=="number")return e.type==="number"?Oe(t):String(t);let n=t.includes("'")&&!t.includes('"')?'"':"'",o=t.replaceAll("\\","\\\\").replaceAll(n,`\\${n}`).replace(/[\0-\x1f\x7f-\xa0\xad]/g,A0);return n+o+n}var k0={"	":"\\t","\n":"\\n","\r":"\\r"},A0=t=>k0[t]??`\\x${t.charCodeAt(0).toString(16).padStart(2,"0")}`,I0=(t,e)=>JSON.stringify(t)===JSON.stringify(e),fm=({step:t,items:e})=>t!==void 0||!!(e&&fm(e));function $m(t,e){let{name:n,properties:o}=K.figures[t],r=Object.entries(o).filter(([s,a])=>fm(a)||!I0(e[s],a.default)).map(([s,a])=>`${s}=${dm(e[s],a)}`);return`${n}(${r.join(", ")})`}var S0=500,T0=700,gm=(t,[e,...n],o)=>e===void 0?o:t.with(e,gm(t[e],n,o));function bm(t,e,n){let o=e.get("kind"),r=xn[o],s=Object.keys(K.figures[o].properties),a=()=>io(o,Object.fromEntries(s.map(v=>[v,e.get(v)]))),i=a(),m=n.start??i,c={link:!!n.link,note:n.note,met:Sr()},u=0,d=0,f=0;function $(){u=0;try{i=a()}catch(T){c.note=`${T.message} The figure shows its last state.`}z();let v=kr(r,o,i,m,n.uid,c).toString();t.firstElementChild||(t.innerHTML="<div></div>"),lm(t.firstElementChild,v,{onBeforeElUpdated:I}),ba(t)}let g=()=>u||=requestAnimationFrame($);function w(v){let T=t.querySelector(".nn-say");T&&(T.textContent=v)}function I(v,T){return v.localName==="details"&&(T.open=v.open),!v.classList.contains("nn-say")}function E(){r.plain||(clearTimeout(d),d=setTimeout(()=>w(r.describe(i)),T0))}function z(){for(let v of i.goals??[]){let T=r.goals[v];c.met[v]||!T.met(i,m)||(va(v),clearTimeout(d),w(`Challenge met. ${T.praise}`))}r.task?.(i)&&va(r.task(i)),c.met=Sr()}function C(v){c.note=c.code="";for(let[T,y]of Object.entries(v))e.set(T,y);e.save_changes(),E(),g()}function j(){clearInterval(f),f=0,c.playing=!1,g()}function et(){let v=r.play(i);return v?C(v):j(),!!v}function Bt(){if(f)return j();if(matchMedia("(prefers-reduced-motion: reduce)").matches){let v={};for(let T=0;v&&T<1e3;T++)i={...i,...v},v=r.play(i);return C(i)}c.playing=!0,f=setInterval(()=>u||et(),r.pace??S0),et()}async function nt(v,T){try{await navigator.clipboard.writeText(v),c.note=`Copied ${T}.`,c.code=""}catch{c.note="Copying is denied here. Select the text and copy it:",c.code=v}g()}let ut={reset:()=>{j(),C(m)},copy:()=>nt($m(o,i),"as Python"),link:()=>nt(n.link(i),"the link"),step:et,play:Bt},pt=(v,T)=>K.figures[o].properties[v].enum?.find(y=>String(y)===T)??T;function R({target:v}){let T=v.dataset?.trait;if(!T)return;let[y,...k]=T.split("."),O=v.value;v.type==="checkbox"&&(O=k.length?Number(v.checked):v.checked),v.type==="range"&&(O=Number(O)),v.type==="radio"&&(O=pt(y,O)),O=gm(e.get(y),k.map(Number),O);let S={[y]:O};C(r.input?.(S,i)??S)}function D({target:v}){let T=v.closest?.("[data-do]");if(!T||T.ariaDisabled==="true")return;let y=T.dataset.do;r.actions?.[y]?C(r.actions[y](i)):ut[y]?.()}function lo(v){let T=t.querySelector("[data-enter]");v.key!=="Enter"||!T||v.target.matches("input")&&T.click()}t.addEventListener("input",R),t.addEventListener("click",D),t.addEventListener("keydown",lo);let X=pm(t),ee=i,mo=um(t,()=>ee=i,(v,T)=>C(r.drags[v](ee,T)));for(let v of s)e.on(`change:${v}`,g);let yn=hm(g);return $(),()=>{j(),cancelAnimationFrame(u),clearTimeout(d);for(let v of s)e.off(`change:${v}`,g);t.removeEventListener("input",R),t.removeEventListener("click",D),t.removeEventListener("keydown",lo),mo(),X(),yn()}}var xw={render({model:t,el:e}){let n=globalThis.nnFigures=(globalThis.nnFigures??0)+1;return bm(e,t,{uid:`nn-live-${n}`})}};function yw(t,e,n,o){let r=io(t,e);return kr(xn[t],t,r,r,n,{link:o}).toString()}var ww=(t,e)=>xn[t].describe(io(t,e));export{xw as default,ww as describe,yw as still};
