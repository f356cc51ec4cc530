var K={version:1,tasks:["00-axis","00-base","00-block","00-chain","00-column","00-dot","00-downhill","00-e","00-level","00-limit","00-links","00-log-product","00-one-weight","00-partial","00-partials","00-perpendicular","00-refused","00-right-angle","00-same-dot","00-same-slopes","00-shape","00-slope","00-slope-rules","00-star","00-steeper","00-steepest","00-trap","00-trap-loss","00-which-power","01-and","01-bias","01-both","01-distance","01-double","01-emails","01-knobs","01-lower-bias","01-nand","01-no-mistakes","01-one","01-or","01-random","01-rule","01-rule-step","01-same-line","01-scale","01-seven-bottles","01-silence","01-swap","01-xor","01-xor-rows","01-xor-why","02-blunder","02-calibrate","02-centre","02-centre-moves","02-corner","02-coupling","02-fair","02-five","02-half-at-four","02-halve","02-learn","02-loss","02-mirror","02-ninety","02-odds","02-odds-back","02-relu-corner","02-saturate","02-shift","02-sigma-zero","02-squash","02-staircase","02-steepest","02-steepness","02-step-at-two","02-sure","02-tanh","03-both","03-collapse","03-count","03-cybenko","03-feud","03-fit","03-flat","03-fold","03-fold-place","03-forward","03-hidden-sum","03-hidden-why","03-hill","03-idle","03-idle-relu","03-last-bit","03-most-wine","03-one-knob","03-one-sum","03-product-shape","03-silent","03-silent-shape","03-step","03-to","03-warp","03-wave","03-weights-shape","03-wrong-bias","04-across","04-both-sides","04-cost","04-double","04-first-adam","04-first-epoch","04-flat","04-flat-bad","04-forever","04-hill","04-hole","04-land","04-leave-saddle","04-lower-minimum","04-next","04-one-epoch","04-one-step","04-promise","04-ratio","04-ridge","04-right-shape","04-second-step","04-settle","04-sgd","04-shrink","04-sum","04-sure-wrong","04-to-08","04-valley","04-which-way","05-backward","05-both-sides","05-bug-line","05-explode","05-find-bug","05-hidden","05-keep","05-last-error","05-lost","05-nudge","05-one-side","05-one-step","05-order","05-party-dead","05-party-learned","05-party-sum","05-price","05-rate","05-relu","05-revive","05-second","05-shared","05-small","05-square","05-thirty","05-two-paths","05-vanish","05-w6","05-wrong-silent","05-xor-learned","05-xor-quick","05-xor-stuck","05-zeros"],figures:{secant:{name:"Secant",title:"the slope of a curve between two points",type:"object",properties:{curve:{enum:["line","square","three-squares","square-and-line"],title:"curve",default:"square"},x:{type:"number",minimum:-2,maximum:2,step:.125,title:"place x",default:1},halvings:{type:"integer",minimum:0,maximum:10,step:1,title:"halvings of the nudge",default:0},goals:{type:"array",items:{enum:["00-slope","00-downhill"]},minItems:0,maxItems:2,default:[]}}},"power-curve":{name:"PowerCurve",title:"the powers of a base",type:"object",properties:{base:{type:"number",minimum:.5,maximum:3.5,step:.03125,title:"base",default:2},x:{type:"number",minimum:-2,maximum:2,step:.03125,title:"power x",default:1},mirror:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["00-e","00-which-power"]},minItems:0,maxItems:2,default:[]}}},arrows:{name:"Arrows",title:"two vectors as arrows",type:"object",properties:{u:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:2,maxItems:2,default:[2,1]},v:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:2,maxItems:2,default:[1,2]},goals:{type:"array",items:{enum:["00-right-angle","00-same-dot"]},minItems:0,maxItems:2,default:[]}}},"matrix-product":{name:"MatrixProduct",title:"the product of two matrices",type:"object",properties:{X:{type:"array",items:{type:"number",minimum:-9,maximum:9},minItems:6,maxItems:6,default:[1,2,3,0,1,-1]},W:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:6,maxItems:6,default:[1,-1,0,2,2,.5]},entry:{enum:["1,1","1,2","2,1","2,2"],title:"entry",default:"1,1"},goals:{type:"array",items:{enum:["00-column"]},minItems:0,maxItems:1,default:[]}}},broadcast:{name:"Broadcast",title:"how NumPy stretches two arrays to one shape",type:"object",properties:{a:{enum:["()","(2,)","(3,)","(1, 3)","(3, 1)","(2, 3)","(3, 3)"],title:"shape of a",default:"(2, 3)"},b:{enum:["()","(2,)","(3,)","(1, 3)","(3, 1)","(2, 3)","(3, 3)"],title:"shape of b",default:"(3,)"},goals:{type:"array",items:{enum:["00-refused","00-trap"]},minItems:0,maxItems:2,default:[]}}},slice:{name:"Slice",title:"the slopes of a surface",type:"object",properties:{surface:{enum:["plane","bowl","product"],title:"height",default:"bowl"},x:{type:"number",minimum:-2,maximum:2,step:.25,title:"x",default:1},y:{type:"number",minimum:-2,maximum:2,step:.25,title:"y",default:1},angle:{type:"integer",minimum:0,maximum:360,step:5,title:"direction in degrees",default:0},turn:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["00-partials","00-same-slopes","00-steepest","00-level"]},minItems:0,maxItems:4,default:[]}}},gears:{name:"Gears",title:"a chain of two rates",type:"object",properties:{first:{enum:["double","square","mirror"],title:"u =",default:"square"},second:{enum:["triple","square","minus-half"],title:"y =",default:"triple"},x:{type:"number",minimum:-1.5,maximum:1.5,step:.125,title:"place x",default:1},halvings:{type:"integer",minimum:1,maximum:10,step:1,title:"halvings of the nudge",default:1},goals:{type:"array",items:{enum:["00-chain","00-block"]},minItems:0,maxItems:2,default:[]}}},neuron:{name:"Neuron",title:"a neuron with its knobs",type:"object",properties:{w:{type:"array",items:{type:"number",minimum:-10,maximum:10,step:.25},minItems:1,maxItems:3,title:"weight of {name}",fixedLength:!0,default:[7,3]},b:{type:"number",minimum:-10,maximum:10,step:.25,title:"bias",default:-2},x:{type:"array",items:{type:"number",minimum:0,maximum:80,step:1},minItems:1,maxItems:3,title:"{name}",sameLengthAs:"w",fixedLength:!0,default:[1,0]},activation:{enum:["step","identity","sigmoid"],title:"activation",default:"step"},names:{type:"array",items:{type:"string",minLength:1,maxLength:24},minItems:1,maxItems:3,sameLengthAs:"w",fixedLength:!0,default:["x₁","x₂"]},answers:{type:"array",items:{type:"string",minLength:1,maxLength:24},minItems:2,maxItems:2,default:["stays silent","fires"]},switches:{type:"boolean",default:!0},table:{type:"boolean",default:!1},choose:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["01-silence","01-both","01-seven-bottles","03-last-bit"]},minItems:0,maxItems:4,default:[]}}},"decision-line":{name:"DecisionLine",title:"a neuron's line through labelled points",type:"object",properties:{w:{type:"array",items:{type:"number",minimum:-10,maximum:10,step:.25},minItems:2,maxItems:2,title:"weight w{i}",default:[1,-1]},b:{type:"number",minimum:-10,maximum:10,step:.25,title:"bias b",default:0},points:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:-3,maximum:3},{type:"number",minimum:-3,maximum:3},{enum:[0,1]}],minItems:3,maxItems:3},minItems:0,maxItems:60,default:[[2,1,1],[-2,-3,0],[-2,0,1],[1,-2,0],[0,1,1],[3,-1,0]]},rule:{type:"boolean",default:!1},turn:{type:"integer",minimum:0,maximum:59,default:0},last:{enum:["","added","subtracted","kept","not added","not subtracted","not kept"],default:""},goals:{type:"array",items:{enum:["01-no-mistakes","01-same-line","01-swap","01-rule"]},minItems:0,maxItems:4,default:[]}}},"truth-table":{name:"TruthTable",title:"a truth table to meet with one neuron",type:"object",properties:{gate:{enum:["AND","OR","NAND","XOR"],title:"table",default:"AND"},w:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:2,maxItems:2,title:"weight w{i}",default:[1,1]},b:{type:"number",minimum:-3,maximum:3,step:.25,title:"bias b",default:.5},firing:{enum:["","w1+w2+b>0","w1+w2+2b>0","2w1+2w2+2b>0"],default:""},silent:{enum:["","w1+w2<=0","w1+w2+b<=0","w1+w2+2b<=0"],default:""},goals:{type:"array",items:{enum:["01-and","01-or","01-nand","01-xor"]},minItems:0,maxItems:4,default:[]}}},question:{name:"Question",title:"a question",type:"object",properties:{id:{type:"string",minLength:0,maxLength:40,default:""},data:{type:"string",minLength:0,maxLength:8e3,default:""},answer:{type:"string",minLength:0,maxLength:40,default:""},checked:{type:"boolean",default:!1}}},"sigmoid-curve":{name:"SigmoidCurve",title:"a sigmoid with its knobs",type:"object",properties:{w:{type:"number",minimum:-8,maximum:8,step:.25,title:"weight w",default:1},b:{type:"number",minimum:-24,maximum:24,step:.25,title:"bias b",default:0},x:{type:"number",minimum:-4,maximum:4,step:.125,title:"input x",default:1},tangent:{type:"boolean",default:!1},lockable:{type:"boolean",default:!1},keep:{type:"boolean",title:"keep the centre",default:!1},centre:{type:"number",minimum:-3,maximum:3,default:0},goals:{type:"array",items:{enum:["02-step-at-two","02-mirror","02-steepest"]},minItems:0,maxItems:3,default:[]}}},activations:{name:"Activations",title:"six activations and their slopes",type:"object",properties:{z:{type:"number",minimum:-8,maximum:8,step:.25,title:"pre-activation z",default:1},negative_slope:{type:"number",minimum:0,maximum:1,default:.1},goals:{type:"array",items:{enum:["02-saturate","02-corner"]},minItems:0,maxItems:2,default:[]}}},"softmax-bars":{name:"SoftmaxBars",title:"scores turned into probabilities by softmax",type:"object",properties:{z:{type:"array",items:{type:"number",minimum:-5,maximum:5,step:.25},minItems:2,maxItems:4,title:"score of {name}",fixedLength:!0,default:[1,2,.5]},names:{type:"array",items:{type:"string",minLength:1,maxLength:12},minItems:2,maxItems:4,sameLengthAs:"z",fixedLength:!0,default:["cat","dog","bird"]},goals:{type:"array",items:{enum:["02-halve","02-shift"]},minItems:0,maxItems:2,default:[]}}},"fit-probability":{name:"FitProbability",title:"a probability to fit to labelled emails",type:"object",properties:{w:{type:"number",minimum:-4,maximum:4,step:.125,title:"weight w",default:0},b:{type:"number",minimum:-10,maximum:10,step:.25,title:"bias b",default:0},x:{type:"number",minimum:0,maximum:10,step:.5,title:"an email with so many CAPITALS",default:4},points:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:0,maximum:10},{enum:[0,1]}],minItems:2,maxItems:2},minItems:1,maxItems:40,default:[[0,0],[1,0],[2,0],[3,0],[3,1],[4,0],[5,0],[5,1],[6,1],[7,0],[7,1],[9,1]]},surprise:{type:"boolean",default:!1},learn:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["02-half-at-four","02-fair","02-learn"]},minItems:0,maxItems:3,default:[]}}},reliability:{name:"Reliability",title:"what a model said against what happened",type:"object",properties:{scale:{type:"number",minimum:0,maximum:2,step:.125,title:"log-odds multiplied by",default:1},cases:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:-8,maximum:8},{type:"integer",minimum:0,maximum:999},{type:"integer",minimum:0,maximum:999}],minItems:3,maxItems:3},minItems:0,maxItems:60,default:[[-6,0,9],[-5.5,0,13],[-5,0,17],[-4.5,1,21],[-4,4,24],[-3.5,1,34],[-3,11,31],[-2.5,14,35],[-2,9,46],[-1.5,23,38],[-1,21,44],[-.5,33,36],[0,35,35],[.5,40,29],[1,43,22],[1.5,41,20],[2,41,14],[2.5,41,8],[3,35,7],[3.5,28,7],[4,25,3],[4.5,19,3],[5,16,1],[5.5,13,0],[6,8,1]]},goals:{type:"array",items:{enum:["02-calibrate"]},minItems:0,maxItems:1,default:[]}}},"network-steps":{name:"NetworkSteps",title:"a network that steps through its own arithmetic",type:"object",properties:{x:{type:"array",items:{enum:[0,1]},minItems:2,maxItems:2,title:"{name} digit",default:[0,1]},at:{type:"integer",minimum:0,maximum:15,step:1,title:"steps done",default:0},W1:{type:"array",items:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:2,maxItems:2},minItems:2,maxItems:2,default:[[.6,-.4],[-1.7,-1.3]]},b1:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:2,maxItems:2,default:[.2,.2]},W2:{type:"array",items:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:1,maxItems:1},minItems:2,maxItems:2,default:[[-1.36],[.34]]},b2:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:1,maxItems:1,default:[.9]},knob:{enum:["W1.0.0","W1.0.1","W1.1.0","W1.1.1","b1.0","b1.1","W2.0.0","W2.1.0","b2.0"],default:"W1.0.0"},knobs:{type:"boolean",default:!1},table:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["03-step","03-one-knob"]},minItems:0,maxItems:2,default:[]}}},"dinner-party":{name:"DinnerParty",title:"wine for a dinner party",type:"object",properties:{guests:{type:"array",items:{enum:[0,1]},minItems:3,maxItems:3,title:"{name}",default:[0,0,0]},W1:{type:"array",items:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:3,maxItems:3},minItems:3,maxItems:3,default:[[0,0,1],[0,1.5,0],[1,.4,0]]},b1:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:3,maxItems:3,default:[0,-.5,0]},W2:{type:"array",items:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:1,maxItems:1},minItems:3,maxItems:3,default:[[.5],[2],[-5]]},b2:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:1,maxItems:1,default:[1]},relu:{type:"array",items:{enum:[0,1]},minItems:3,maxItems:3,title:"ReLU in {name}",default:[1,1,1]},knob:{enum:["W1.0.0","W1.0.1","W1.0.2","W1.1.0","W1.1.1","W1.1.2","W1.2.0","W1.2.1","W1.2.2","b1.0","b1.1","b1.2","W2.0.0","W2.1.0","W2.2.0","b2.0"],default:"W1.0.0"},knobs:{type:"boolean",default:!1},unplug:{type:"boolean",default:!1},table:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["03-most-wine","03-idle-relu","03-feud"]},minItems:0,maxItems:3,default:[]}}},"xor-space":{name:"XorSpace",title:"XOR in the space of two hidden neurons",type:"object",properties:{way:{enum:["sigmoids","ReLUs"],title:"hidden neurons",default:"ReLUs"},amount:{type:"number",minimum:0,maximum:1,step:.05,title:"plain square → hidden square",default:0},w:{type:"array",items:{type:"number",minimum:-4,maximum:4,step:.25},minItems:2,maxItems:2,title:"weight of {name}",default:[1,-1]},b:{type:"number",minimum:-4,maximum:4,step:.25,title:"bias",default:.25},goals:{type:"array",items:{enum:["03-fold","03-warp"]},minItems:0,maxItems:2,default:[]}}},bumps:{name:"Bumps",title:"a curve built of bumps",type:"object",properties:{target:{enum:["hill","wave","roof"],title:"curve to match",default:"hill"},count:{enum:[2,4,8],title:"bumps",default:2},steepness:{type:"number",minimum:4,maximum:100,step:4,title:"steepness",default:32},heights:{type:"array",items:{type:"number",minimum:-1,maximum:1,step:.0625},minItems:8,maxItems:8,title:"height of {name}",default:[.5,0,0,0,0,0,0,0]},goals:{type:"array",items:{enum:["03-hill","03-wave"]},minItems:0,maxItems:2,default:[]}}},"shape-checker":{name:"ShapeChecker",title:"the shapes of a layer",type:"object",properties:{formula:{enum:["X @ W + b","X @ W.T + b","W @ X + b"],title:"formula",default:"X @ W + b"},X:{type:"array",items:{type:"integer",minimum:1,maximum:8,step:1},minItems:2,maxItems:2,title:"{name} of X",default:[4,2]},W:{type:"array",items:{type:"integer",minimum:1,maximum:8,step:1},minItems:2,maxItems:2,title:"{name} of W",default:[3,2]},b:{type:"integer",minimum:1,maximum:8,step:1,title:"entries of b",default:3},goals:{type:"array",items:{enum:["03-fit","03-silent"]},minItems:0,maxItems:2,default:[]}}},descent:{name:"Descent",title:"a ball on the cost curve of one knob",type:"object",properties:{A:{type:"number",minimum:0,maximum:1.35,step:.01,title:"start: A",default:1},lr:{type:"number",minimum:0,maximum:7e-4,step:1e-6,title:"learning rate",default:5e-5},steps:{type:"integer",minimum:0,maximum:60,step:1,title:"steps done",default:0},points:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:1,maximum:100},{type:"number",minimum:0,maximum:100}],minItems:2,maxItems:2},minItems:1,maxItems:12,default:[[3,2],[10,7],[75,50]]},goals:{type:"array",items:{enum:["04-to-08","04-one-step","04-forever"]},minItems:0,maxItems:3,default:[]}}},"two-knobs":{name:"TwoKnobs",title:"descent on two knobs, seen from above",type:"object",properties:{landscape:{enum:["bowl","narrow valley","two minima","saddle","plateau"],title:"landscape",default:"bowl"},start:{type:"array",items:{type:"number",minimum:-2,maximum:2,step:.05},minItems:2,maxItems:2,title:"start: knob {name}",default:[-1.5,1]},lr:{type:"number",minimum:.01,maximum:.5,step:.01,title:"learning rate",default:.1},steps:{type:"integer",minimum:0,maximum:200,step:1,title:"steps done",default:0},race:{type:"boolean",default:!1},choose:{type:"boolean",default:!0},goals:{type:"array",items:{enum:["04-valley","04-lower-minimum","04-leave-saddle"]},minItems:0,maxItems:3,default:[]}}},"batch-paths":{name:"BatchPaths",title:"full batch, mini-batch and single examples on the same data",type:"object",properties:{start:{type:"array",items:{type:"number",minimum:-1.5,maximum:2.5,step:.05},minItems:2,maxItems:2,title:"start: knob {name}",default:[-1.2,-.6]},lr:{type:"number",minimum:.01,maximum:.4,step:.01,title:"learning rate",default:.1},looked:{type:"integer",minimum:0,maximum:240,step:4,title:"examples looked at",default:0},points:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:-2,maximum:2},{type:"number",minimum:-5,maximum:5}],minItems:2,maxItems:2},minItems:12,maxItems:12,default:[[-1,.1],[-.8,.4],[-.6,1.3],[-.4,1],[-.2,.3],[0,1.1],[.2,1],[.4,1.5],[.6,.9],[.8,1.8],[1,2],[1.2,2.7]]},orders:{type:"array",items:{type:"array",items:{type:"integer",minimum:0,maximum:11},minItems:12,maxItems:12},minItems:1,maxItems:20,default:[[1,0,8,2,10,9,7,6,4,3,5,11],[3,2,6,0,7,11,9,8,5,10,4,1],[1,3,2,8,6,5,7,4,0,10,11,9],[4,6,10,11,0,1,2,9,8,3,5,7],[2,9,7,0,11,4,10,3,1,6,5,8],[8,6,4,7,10,3,9,11,1,0,2,5],[0,7,10,6,4,5,1,3,8,2,11,9],[6,9,11,4,0,2,7,1,8,10,3,5],[5,7,3,1,4,0,11,9,2,8,10,6],[6,4,9,0,8,2,1,10,5,7,11,3],[5,3,9,7,1,2,10,11,4,6,0,8],[2,8,1,7,3,6,11,9,0,4,10,5],[3,9,4,11,2,0,10,6,1,8,5,7],[3,2,0,9,5,11,10,7,8,6,4,1],[2,10,0,5,1,3,9,11,8,6,7,4],[0,2,7,3,11,8,9,5,1,10,4,6],[9,4,11,8,0,1,10,2,6,5,7,3],[5,3,1,4,0,11,8,7,6,10,2,9],[6,5,7,0,2,9,11,8,4,1,10,3],[2,11,0,10,9,6,7,3,5,8,1,4]]},goals:{type:"array",items:{enum:["04-one-epoch","04-settle"]},minItems:0,maxItems:2,default:[]}}},"wrong-model":{name:"WrongModel",title:"a model fitted to data of its own shape, or of another",type:"object",properties:{data:{enum:["linear","quadratic","logarithmic"],title:"data",default:"linear"},model:{enum:["A·x","A·x²","A·log x"],title:"model",default:"A·x"},A:{type:"number",minimum:0,maximum:3,step:.01,title:"knob A",default:.2},goals:{type:"array",items:{enum:["04-flat","04-right-shape"]},minItems:0,maxItems:2,default:[]}}},golf:{name:"Golf",title:"a golf hole and one knob",type:"object",properties:{strength:{type:"number",minimum:0,maximum:10,step:.25,title:"first shot: strength",default:9},lr:{type:"number",minimum:0,maximum:.01,step:5e-4,title:"learning rate",default:.001},shots:{type:"integer",minimum:1,maximum:12,step:1,title:"shots played",default:1},goals:{type:"array",items:{enum:["04-hole","04-both-sides"]},minItems:0,maxItems:2,default:[]}}},"computational-graph":{name:"ComputationalGraph",title:"a computational graph, forward and backward",type:"object",properties:{graph:{enum:["bill","neuron"],default:"bill"},at:{type:"integer",minimum:0,maximum:13,step:1,title:"steps done",default:0},guests:{type:"integer",minimum:0,maximum:20,step:1,title:"guests",default:10},price:{type:"number",minimum:0,maximum:24,step:.5,title:"price of a bottle",default:8},meal:{type:"number",minimum:0,maximum:40,step:1,title:"price of a meal",default:20},x:{type:"number",minimum:-4,maximum:4,step:.25,title:"input x",default:1},w:{type:"number",minimum:-4,maximum:4,step:.25,title:"weight w",default:2},b:{type:"number",minimum:-4,maximum:4,step:.25,title:"bias b",default:2},target:{enum:[0,1],title:"target",default:0},goals:{type:"array",items:{enum:["05-backward","05-thirty","05-wrong-silent"]},minItems:0,maxItems:3,default:[]}}},"mazur-network":{name:"MazurNetwork",title:"a network of six neurons, forward, backward and updated",type:"object",properties:{steps:{type:"integer",minimum:0,maximum:1e4,step:1,title:"steps of training done",default:0},phase:{enum:["hidden","outputs","output-blame","hidden-blame","update"],title:"this step, as far as",default:"hidden"},early:{type:"boolean",title:"move w₅ to w₈ early",default:!1},hunt:{type:"boolean",default:!1},pick:{enum:["w1","w2","w3","w4","w5","w6","w7","w8"],default:"w5"},goals:{type:"array",items:{enum:["05-one-step","05-find-bug","05-last-error"]},minItems:0,maxItems:3,default:[]}}},"nudge-error":{name:"NudgeError",title:"how wrong a nudged slope is, against the size of the nudge",type:"object",properties:{power:{type:"integer",minimum:-16,maximum:0,step:1,title:"nudge: 10 to the power of",default:-1},way:{enum:["one side","both sides"],title:"measured",default:"one side"},single:{type:"boolean",title:"single precision (float32)",default:!1},goals:{type:"array",items:{enum:["05-one-side","05-both-sides","05-lost"]},minItems:0,maxItems:3,default:[]}}},"xor-learning":{name:"XorLearning",title:"XOR being learned",type:"object",properties:{seed:{type:"integer",minimum:0,maximum:99,step:1,title:"seed of the first weights",default:3},rate:{type:"number",minimum:.25,maximum:6,step:.25,title:"learning rate",default:4},steps:{type:"integer",minimum:0,maximum:1500,step:5,title:"steps taken",default:0},goals:{type:"array",items:{enum:["05-xor-learned","05-xor-stuck","05-xor-quick"]},minItems:0,maxItems:3,default:[]}}},"gradient-depth":{name:"GradientDepth",title:"the gradient in each layer of a deep network",type:"object",properties:{activation:{enum:["sigmoid","tanh","relu"],title:"activation",default:"sigmoid"},init:{enum:["zeros","uniform","xavier","he"],title:"first weights",default:"xavier"},of:{enum:["weights","biases"],title:"gradient of the",default:"weights"},depth:{type:"integer",minimum:1,maximum:12,step:1,title:"hidden layers",default:2},width:{type:"integer",minimum:2,maximum:16,step:1,title:"neurons in each",default:8},seed:{type:"integer",minimum:0,maximum:99,step:1,title:"seed",default:0},goals:{type:"array",items:{enum:["05-vanish","05-revive","05-explode"]},minItems:0,maxItems:3,default:[]}}},"party-learning":{name:"PartyLearning",title:"the dinner party, learned from many starts",type:"object",properties:{seed:{type:"integer",minimum:0,maximum:39,step:1,title:"seed of the start picked",default:0},rate:{enum:[.01,.03,.1,.3],title:"learning rate",default:.1},steps:{type:"integer",minimum:0,maximum:1e3,step:5,title:"steps taken",default:0},goals:{type:"array",items:{enum:["05-party-learned","05-party-dead","05-party-sum"]},minItems:0,maxItems:3,default:[]}}}}};function Rr(t){if(t.enum){let n=t.enum.map(zm).join(", ");return t.enum.length===1?n:`one of ${n}`}return t.prefixItems?"["+t.prefixItems.map(Rr).join("; ")+"]":t.type==="array"?`a list of ${Na(t.minItems,t.maxItems)}, each ${Rr(t.items)}`:t.type==="string"?`a text of ${Na(t.minLength,t.maxLength)} characters`:t.type==="boolean"?"True or False":`${t.type==="number"?"a number":"a whole number"} from ${t.minimum} to ${t.maximum}`}var zm=t=>typeof t=="string"?`'${t}'`:String(t),Na=(t,e)=>t===e?`${t}`:`${t} to ${e}`;function Ea(t,e){if(t.enum)return t.enum.includes(e);if(t.type==="array")return Bm(t,e);if(t.type==="boolean")return typeof e=="boolean";if(t.type==="string"){if(typeof e!="string")return!1;let n=[...e].length;return n>=t.minLength&&n<=t.maxLength}return typeof e!="number"||!Number.isFinite(e)||t.type==="integer"&&!Number.isInteger(e)?!1:e>=t.minimum&&e<=t.maximum}function Bm(t,e){if(!Array.isArray(e))return!1;let n=t.prefixItems??e.map(()=>t.items);return e.length>=t.minItems&&e.length<=t.maxItems&&e.every((o,r)=>Ea(n[r],o))}function $o(t){let e=typeof t=="number"?String(t):JSON.stringify(t);return String(e).length<=60?e:e.slice(0,57)+"..."}function La(t,e,n={}){let o=Object.hasOwn(K.figures,t)&&K.figures[t];if(!o)throw new Error(`There is no figure of the kind '${t}'.`);let{name:r,properties:s}=o;if(typeof e!="object"||e===null||Array.isArray(e))throw new Error(`${r}'s state must be an object; got ${$o(e)}.`);let a=Object.hasOwn(e,"version")?e.version:K.version;if(a!==K.version)throw new Error(`${r}.version must be ${K.version}; got ${$o(a)}.`);for(let m of Object.keys(e))if(m!=="version"&&!Object.hasOwn(s,m)){let c=Object.keys(s).join(", ");throw new Error(`${r} has no '${m}'; it has ${c}.`)}let i={};for(let[m,c]of Object.entries(s)){let u=Object.hasOwn(e,m)?e[m]:n[m]??c.default;if(!Ea(c,u))throw new Error(`${r}.${m} must be ${Rr(c)}; got ${$o(u)}.`);i[m]=u}for(let[m,c]of Object.entries(s)){let u=i[c.sameLengthAs]?.length;if(u!==void 0&&i[m].length!==u)throw new Error(`${r}.${m} must be a list of ${u}, one for each entry of ${c.sameLengthAs}; got ${$o(i[m])}.`)}return i}var go=class{constructor(e){this.text=e}toString(){return this.text}},Dm={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function Oa(t){return t instanceof go?t.text:Array.isArray(t)?t.map(Oa).join(""):t==null||t===!1?"":String(t).replace(/[&<>"]/g,e=>Dm[e])}function l(t,...e){return new go(String.raw({raw:t},...e.map(Oa)))}function p(t,e=4){return String(Number(t.toPrecision(e))).replace("-","−").replace(/^\u22120$/,"0")}function bo(t,e=4){let n=1-10**-e;return t>n&&t<1?`> ${n}`:p(t,e)}function R(t){let e=p(Math.abs(t));return t<0?`− ${e}`:`+ ${e}`}var M=t=>t<0?`(${p(t)})`:p(t),C=t=>Math.round(t*1e6)/1e6,ft=t=>Math.abs(t)<1e-12?0:t,q=(t,[e,n],o)=>Math.max(e,Math.min(n,Math.round(t*o)/o))+0;function We(t){if(Object.is(t,-0))return"-0.0";let e=Math.abs(t);if(e!==0&&(e<1e-4||e>=1e16)){let[n,o]=t.toExponential().split("e"),r=o[0];return`${n}e${r}${o.slice(1).padStart(2,"0")}`}return Number.isInteger(t)?`${t}.0`:String(t)}function Ra(t){let e=t.trim().replace(/[\u2212\u2013]/g,"-").replace(",","."),n=String.raw`[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?`,r=new RegExp(`^(${n})(?:\\s*/\\s*(${n}))?$`,"i").exec(e);if(!r)return NaN;let s=Number(r[1])/Number(r[2]??1);return Number.isFinite(s)?s:NaN}var se=(t,e)=>K.figures[t].properties[e];function Wa(t,e,n=["x₁","x₂","x₃"]){return t.title.replace("{name}",n[e]).replace("{i}","₁₂₃₄₅₆₇₈₉"[e])}function xo(t,e,n,o,r){return l`<div class="nn-slider" data-sign="${Math.sign(r)}">
    <label for="${t}">${n}</label>
    <span class="nn-value">${p(r,6)}</span>
    <input type="range" id="${t}" data-trait="${e}" min="${o.minimum}"
      max="${o.maximum}" step="${o.step}" value="${r}"
      aria-valuetext="${p(r,6)}">
  </div>`}function x(t,e,n,o,r={},s=n.names){let a=se(t,e),i=n[e];if(!Array.isArray(i)){let c={...a,...r};return xo(`${o}-${e}`,e,a.title,c,i)}let m={...a.items,...r};return i.map((c,u)=>xo(`${o}-${e}${u}`,`${e}.${u}`,Wa(a,u,s),m,c))}function yo(t,e,n,o,r){let s=se(t,e).items;return r.map(([a,i])=>xo(`${o}-${e}${a}`,`${e}.${a}`,i,s,n[e][a]))}function ae(t,e,n,o,r=n.names){let s=se(t,e);return n[e].map((a,i)=>{let m=`${o}-${e}${i}`;return l`<div class="nn-switch">
      <input type="checkbox" role="switch" id="${m}"
        data-trait="${e}.${i}" ${a?"checked":""}>
      <label for="${m}">${Wa(s,i,r)}</label>
      <span class="nn-value">${p(a)}</span>
    </div>`})}function Pe(t,e,n,o){let r=`${o}-${e}`;return l`<div class="nn-switch">
    <input type="checkbox" role="switch" id="${r}" data-trait="${e}"
      ${n[e]?"checked":""}>
    <label for="${r}">${se(t,e).title}</label>
  </div>`}function S(t,e,n,o,r=s=>s){let s=se(t,e);return l`<fieldset class="nn-choice">
    <legend>${s.title}</legend>
    ${s.enum.map((a,i)=>{let m=`${o}-${e}${i}`;return l`<span><input type="radio" name="${o}-${e}" id="${m}"
          data-trait="${e}" value="${a}"
          ${n[e]===a?"checked":""}><label
          for="${m}">${r(a)}</label></span>`})}
  </fieldset>`}var kn=(t,e)=>e.split(".").reduce((n,o)=>n[o],t),Wr=(t,e,n)=>se(t,"knob").enum.filter(o=>kn(e,o)!==kn(n,o));function wo(t,e,n,o,r){let s=n.knob,[a,...i]=s.split("."),m=i.reduce(u=>u.items,se(t,a)),c=Wr(t,n,r).length;return l`<div class="nn-controls">${xo(`${o}-turn`,s,e,m,kn(n,s))}</div>
    <p class="nn-live nn-turned">${c===0?"No knob is turned yet.":`Turned so far, marked •: ${c} knob${c>1?"s":""}.`}</p>`}function vo(t,e,n){return l`<span class="nn-matrix" style="--columns: ${t[0].length}"
    >${t.map(o=>o.map(r=>jm(r,e,n)))}</span>`}function ko(t,e,n,o){let[r,s]=[kn(n,t),kn(o,t)],a=r===s?{}:{was:s};return{text:p(r),value:r,path:t,name:e,...a}}function jm(t,e,n){let{text:o,value:r,part:s,now:a,shows:i,path:m,name:c,was:u}=t,f=l`class="nn-entry ${r===void 0?"":r<0?"nn-negative":"nn-positive"}" data-part="${s}" ${a&&"data-now"}
    ${u!==void 0&&"data-turned"}`,d=l`<span ${i&&l`data-shows="${i}"`}
    >${o}</span>`;if(!m)return l`<span ${f}>${d}</span>`;let $=`${n}-knob-${m}`;return l`<label ${f} for="${$}"><input type="radio" id="${$}"
    name="${n}-knob" data-trait="knob" value="${m}"
    aria-label="${c}, ${o}${u===void 0?"":`, turned from ${p(u)}`}" ${e.knob===m&&"checked"}
    >${d}</label>`}var _=(t,e,n)=>l`<span class="nn-named">${t}<small>${e} ${n}</small></span>`,ze=(t,e)=>l`<span class="nn-joined"><span>${t}</span>${e}</span>`;function Mo(t,e){return t==null||e==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function Cm(t,e){return t==null||e==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function Pa(t){let e,n,o;t.length!==2?(e=Mo,n=(i,m)=>Mo(t(i),m),o=(i,m)=>t(i)-m):(e=t===Mo||t===Cm?t:qm,n=t,o=t);function r(i,m,c=0,u=i.length){if(c<u){if(e(m,m)!==0)return u;do{let f=c+u>>>1;n(i[f],m)<0?c=f+1:u=f}while(c<u)}return c}function s(i,m,c=0,u=i.length){if(c<u){if(e(m,m)!==0)return u;do{let f=c+u>>>1;n(i[f],m)<=0?c=f+1:u=f}while(c<u)}return c}function a(i,m,c=0,u=i.length){let f=r(i,m,c,u-1);return f>c&&o(i[f-1],m)>-o(i[f],m)?f-1:f}return{left:r,center:a,right:s}}function qm(){return 0}function Um(t){return t===null?NaN:+t}var za=Pa(Mo),a$=za.right,i$=za.left,c$=Pa(Um).center;var Xm=Ba(Da),l$=Ba(Hm);function Ba(t){return function(e,n,o=n){if(!((n=+n)>=0))throw new RangeError("invalid rx");if(!((o=+o)>=0))throw new RangeError("invalid ry");let{data:r,width:s,height:a}=e;if(!((s=Math.floor(s))>=0))throw new RangeError("invalid width");if(!((a=Math.floor(a!==void 0?a:r.length/s))>=0))throw new RangeError("invalid height");if(!s||!a||!n&&!o)return e;let i=n&&t(n),m=o&&t(o),c=r.slice();return i&&m?(Be(i,c,r,s,a),Be(i,r,c,s,a),Be(i,c,r,s,a),De(m,r,c,s,a),De(m,c,r,s,a),De(m,r,c,s,a)):i?(Be(i,r,c,s,a),Be(i,c,r,s,a),Be(i,r,c,s,a)):m&&(De(m,r,c,s,a),De(m,c,r,s,a),De(m,r,c,s,a)),e}}function Be(t,e,n,o,r){for(let s=0,a=o*r;s<a;)t(e,n,s,s+=o,1)}function De(t,e,n,o,r){for(let s=0,a=o*r;s<o;++s)t(e,n,s,s+a,o)}function Hm(t){let e=Da(t);return(n,o,r,s,a)=>{r<<=2,s<<=2,a<<=2,e(n,o,r+0,s+0,a),e(n,o,r+1,s+1,a),e(n,o,r+2,s+2,a),e(n,o,r+3,s+3,a)}}function Da(t){let e=Math.floor(t);if(e===t)return Fm(t);let n=t-e,o=2*t+1;return(r,s,a,i,m)=>{if(!((i-=m)>=a))return;let c=e*s[a],u=m*e,f=u+m;for(let d=a,$=a+u;d<$;d+=m)c+=s[Math.min(i,d)];for(let d=a,$=i;d<=$;d+=m)c+=s[Math.min(i,d+u)],r[d]=(c+n*(s[Math.max(a,d-f)]+s[Math.min(i,d+f)]))/o,c-=s[Math.max(a,d-u)]}}function Fm(t){let e=2*t+1;return(n,o,r,s,a)=>{if(!((s-=a)>=r))return;let i=t*o[r],m=a*t;for(let c=r,u=r+m;c<u;c+=a)i+=o[Math.min(s,c)];for(let c=r,u=s;c<=u;c+=a)i+=o[Math.min(s,c+m)],n[c]=i/e,i-=o[Math.max(r,c-m)]}}function Gm(t,e){let n=0;if(e===void 0)for(let o of t)o!=null&&(o=+o)>=o&&++n;else{let o=-1;for(let r of t)(r=e(r,++o,t))!=null&&(r=+r)>=r&&++n}return n}function ja(t,e){let n,o;if(e===void 0)for(let r of t)r!=null&&(n===void 0?r>=r&&(n=o=r):(n>r&&(n=r),o<r&&(o=r)));else{let r=-1;for(let s of t)(s=e(s,++r,t))!=null&&(n===void 0?s>=s&&(n=o=s):(n>s&&(n=s),o<s&&(o=s)))}return[n,o]}var Vm=Array.prototype,m$=Vm.slice;var Km=Math.sqrt(50),_m=Math.sqrt(10),Ym=Math.sqrt(2);function Ao(t,e,n){let o=(e-t)/Math.max(0,n),r=Math.floor(Math.log10(o)),s=o/Math.pow(10,r),a=s>=Km?10:s>=_m?5:s>=Ym?2:1,i,m,c;return r<0?(c=Math.pow(10,-r)/a,i=Math.round(t*c),m=Math.round(e*c),i/c<t&&++i,m/c>e&&--m,c=-c):(c=Math.pow(10,r)*a,i=Math.round(t/c),m=Math.round(e/c),i*c<t&&++i,m*c>e&&--m),m<i&&.5<=n&&n<2?Ao(t,e,n*2):[i,m,c]}function wt(t,e,n){if(e=+e,t=+t,n=+n,!(n>0))return[];if(t===e)return[t];let o=e<t,[r,s,a]=o?Ao(e,t,n):Ao(t,e,n);if(!(s>=r))return[];let i=s-r+1,m=new Array(i);if(o)if(a<0)for(let c=0;c<i;++c)m[c]=(s-c)/-a;else for(let c=0;c<i;++c)m[c]=(s-c)*a;else if(a<0)for(let c=0;c<i;++c)m[c]=(r+c)/-a;else for(let c=0;c<i;++c)m[c]=(r+c)*a;return m}function Zm(t,e,n){return e=+e,t=+t,n=+n,Ao(t,e,n)[2]}function Ca(t,e,n){let o;for(;;){let r=Zm(t,e,n);if(r===o||r===0||!isFinite(r))return[t,e];if(r>0){let s=Math.ceil(t/r),a=Math.floor(e/r);t=(s-(s*r>t))*r,e=(a+(a*r<e))*r}else if(r<0){let s=-r,a=Math.ceil(t*s),i=Math.floor(e*s);t=(a-(a/s>t))/s,e=(i+(i/s<e))/s}o=r}}function qa(t){return Math.max(1,Math.ceil(Math.log(Gm(t))/Math.LN2)+1)}var u$=Jm(Math.random);function Jm(t){return function(n,o=0,r=n.length){let s=r-(o=+o);for(;s;){let a=t()*s--|0,i=n[s+o];n[s+o]=n[a+o],n[a+o]=i}return n}}function y([t,e],[n,o]){let r=(o-n)/(e-t),s=a=>n+(a-t)*r;return s.invert=a=>t+(a-n)/r,s.domain=[t,e],s.range=[n,o],s}var h=t=>Math.round(t*100)/100;function T(t,e,{names:n=["x₁","x₂"],count:o=6}={}){let[r,s]=t.range,[a,i]=e.range,m=wt(...t.domain,o),c=wt(...e.domain,o);return l`<g class="nn-axes">
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
  </g>`}var Qm=.05;function Mn(t,e=Qm){let n=[t[0]];for(let o=1;o<t.length-1;o++){let[[r,s],[a,i],[m,c]]=[n.at(-1),t[o],t[o+1]],[u,f]=[m-r,c-s],d=Math.abs(u*(i-s)-f*(a-r)),$=(a-r)*(m-a)+(i-s)*(c-i);d<=e*Math.hypot(u,f)&&$>=0||n.push(t[o])}return[...n,t.at(-1)]}var Io=t=>Mn(t).map(([e,n])=>`${h(e)},${h(n)}`).join(" ");function So(t,e,n){let o=([a,i])=>t[0]*a+t[1]*i+e,r=[],s=[];return n.forEach((a,i)=>{let m=n[(i+1)%n.length],[c,u]=[o(a),o(m)];if(c>0&&r.push(a),c>0!=u>0){let f=c/(c-u),d=a.map(($,g)=>$+f*(m[g]-$));r.push(d),s.push(d)}}),{region:r,edge:s}}var Pr=(t,e,n)=>t.map(([o,r])=>`${h(e(o))},${h(n(r))}`).join(" ");var Ua=t=>Math.round(t*10)/10;function Y(t,e,n,o=120){let[r,s]=e.domain,a=Array.from({length:o+1},(m,c)=>{let u=r+(s-r)*c/o;return[e(u),n(t(u))]});return`M${Mn(a).map(([m,c])=>`${Ua(m)} ${Ua(c)}`).join("L")}`}function Ht(t,e,n,o,r,s){let a=o(1)-o(0),i=n*(r(1)-r(0)),m=s/Math.hypot(a,i),[c,u]=[o(t),r(e)],[f,d]=[m*a,m*i];return l`<path class="nn-tangent" d="M${h(c-f)} ${h(u-d)}L${h(c+f)} ${h(u+d)}"/>`}var je=(t,e,n)=>l`<circle class="nn-handle nn-tip" data-drag="${t}" cx="${h(e)}"
    cy="${h(n)}" r="11"/>`;var ct=t=>t>0?1:0,An=t=>t,N=t=>1/(1+Math.exp(-t)),tu=Math.tanh,Ce=t=>Math.max(t,0),eu=(t,e=.01)=>t>0?t:e*t;function qe(t){let e=Math.max(...t),n=t.map(r=>Math.exp(r-e)),o=n.reduce((r,s)=>r+s,0);return n.map(r=>r/o)}var nu=()=>0,ou=()=>1,In=(t,e=N(t))=>e*(1-e),ru=(t,e=Math.tanh(t))=>1-e*e,su=t=>t>0?1:0,au=(t,e,n=.01)=>t>0?1:n,Ft={step:ct,identity:An,sigmoid:N,tanh:tu,relu:Ce,leaky_relu:eu},To={step:nu,identity:ou,sigmoid:In,tanh:ru,relu:su,leaky_relu:au};function j(t,e,n){let o=0;for(let r=0;r<e.length;r++)o+=t[r]*e[r];return o+n}function Xa(t,e,n,o){let r=e-ct(j(t,n,o));return{w:n.map((s,a)=>s+r*t[a]),b:o+r}}function $t(t){return t===1?"> 0.9999":1e-9<t&&t<1e-4?t.toFixed(3-Math.floor(Math.log10(t))):t<=.99995?p(t):p(t,1-Math.floor(Math.log10(1-t)))}var Gt=(t,e)=>Math.max(t,0)-e*t+Math.log1p(Math.exp(-Math.abs(t)));function Sn(t,e,n){let o=0;for(let[r,s]of t)o+=Gt(r*e+n,s);return o/t.length}function zr(t,e,n){let[o,r]=[0,0];for(let[s,a]of t){let i=(N(s*e+n)-a)/t.length;o+=s*i,r+=i}return[o,r]}function Ha(t,e,n,o,r){for(let s=0;s<r;s++){let[a,i]=zr(t,e,n);e-=o*a,n-=o*i}return{w:e,b:n}}function Fa(t,e,n=10){let o=Array.from({length:n},(r,s)=>({bin:s,count:0,said:0,happened:0}));for(let[r,s,a]of t){let i=N(e*r),m=o[Math.min(n-1,Math.floor(i*n))];m.count+=s+a,m.said+=i*(s+a),m.happened+=s}return o.filter(({count:r})=>r>0).map(({bin:r,count:s,said:a,happened:i})=>({bin:r,count:s,said:a/s,happened:i/s}))}var iu="activations",Ue={step:"step",identity:"identity",sigmoid:"sigmoid",tanh:"tanh",relu:"ReLU",leaky_relu:"leaky ReLU"},Ga=2,Br=168,Ka=140,B=y([-8,8],[8,158]),nt=y([-1.5,2.5],[132,42]),No=(t,e,n)=>t==="leaky_relu"?Ft[t](e,n):Ft[t](e),Dr=(t,e,n)=>To[t](e,void 0,n);function cu(t,e){return t!=="step"?Y(n=>No(t,n,e),B,nt,96):`M${B(-8)} ${nt(0)}H${B(0)}M${B(0)} ${nt(1)}H${B(8)}`}function lu(t,e,n){let[o,r]=nt.domain,s=Math.max(o,Math.min(n,r)),a=s===n?l`<circle class="nn-dot" r="5.5"/>`:l`<path class="nn-tip" d="M0 0l8 ${n>r?13:-13}h-16z"/>`;return l`<g class="nn-grab" data-drag="z"
    transform="translate(${h(B(e))} ${h(nt(s))})"><circle r="16"/>${a}</g>`}function mu(t,e,n,o){let{z:r,negative_slope:s}=t,a=No(e,r,s),i=Dr(e,r,s),[m,c]=[n%Ga*Br+4,Math.floor(n/Ga)*Ka];return l`<g transform="translate(${m} ${c})">
    <rect class="nn-silent" x="${B(-8)}" y="${nt(2.5)}" width="150"
      height="90"/>
    <path class="nn-zero" d="M${B(-8)} ${nt(0)}H${B(8)}M${h(B(0))} ${nt(2.5)}V${nt(-1.5)}"/>
    <path class="nn-grid" d="M${B(-8)} ${h(nt(1))}H${B(8)}M${B(-8)} ${h(nt(-1))}H${B(8)}"/>
    <g clip-path="url(#${o}-clip)">
      <path class="nn-graph" d="${cu(e,s)}"/>
      ${Ht(r,a,i,B,nt,34)}</g>
    ${lu(e,r,a)}
    <text class="nn-strong" x="${B(-8)}" y="16">${Ue[e]}</text>
    <text class="nn-small" x="${B(-8)}" y="35">${Va(a)}</text>
    <text class="nn-small" x="${B(8)}" y="35" text-anchor="end">slope ${Va(i)}</text>
  </g>`}function Va(t){let e=Math.round(t);return e!==t&&Math.abs(t-e)<.001?`≈ ${p(e)}`:p(t,3)}function _a(t,e){return t==="sigmoid"?$t(e):t!=="tanh"?p(e):e<0?`−${$t(-e)}`:$t(e)}function uu(t,e){return l`<svg viewBox="0 0 344 ${3*Ka}" role="img"
    aria-label="${Ya(t)}">
    <clipPath id="${e}-clip"><rect x="${B(-8)}" y="${nt(2.5)}" width="150"
      height="90"/></clipPath>
    ${Object.keys(Ue).map((n,o)=>mu(t,n,o,e))}
  </svg>`}var pu=(t,e)=>x(iu,"z",t,e);function hu(t){let{z:e,negative_slope:n}=t;return l`<table class="nn-table">
    <thead><tr><th scope="col">at z = ${p(e)}</th><th scope="col">value</th>
      <th scope="col">slope</th></tr></thead>
    <tbody>${Object.keys(Ue).map(o=>{let r=No(o,e,n);return l`<tr><td>${Ue[o]}</td><td data-shows="value">${_a(o,r)}</td><td data-shows="slope">${p(Dr(o,e,n))}</td></tr>`})}</tbody>
  </table>
  ${e===0&&l`<p>At 0 the step jumps and the ReLUs have a corner: no slope exists
      there. The values shown are a convention.</p>`}`}function Ya({z:t,negative_slope:e}){let n=Object.keys(Ue).map(o=>`${Ue[o]} ${_a(o,No(o,t,e))}, slope ${p(Dr(o,t,e))}`);return`Six activations at z = ${p(t)}: ${n.join("; ")}.`}function du(t){let e=t<Br+2?0:1;return B.invert(t-e*Br-4)}var Za={picture:uu,controls:pu,readout:hu,describe:Ya,drags:{z:(t,[e])=>({z:q(du(e),[-8,8],4)})},goals:{"02-saturate":{ask:"Saturate the sigmoid: bring its slope below a hundredth of the largest it can have. Which of the others are flat there, too?",praise:"Below 0.0025. Step and tanh are as good as flat there; on the negative side ReLU is, too. Only identity and leaky ReLU never are.",met:({z:t})=>In(t)<.0025},"02-corner":{ask:"Put z on the corner of the ReLU. What is the slope just left of it, and just right?",praise:"0 on the left, 1 on the right. At the corner itself a library may choose: a training run hardly ever meets exactly 0.",met:({z:t})=>t===0}}};var H=t=>t<0?"nn-negative":"nn-positive",Xe=t=>l`${t.map(fu)}${t.map(({label:e=!0,...n})=>e&&$u(n))}`,Ja=(t,e)=>n=>[h(t.x+n*(e.x-t.x)),h(t.y+n*(e.y-t.y))];function fu({from:t,to:e,weight:n,part:o,now:r,faint:s}){let a=Math.hypot(e.x-t.x,e.y-t.y),i=Ja(t,e),[m,c]=i((t.r+1)/a),[u,f]=i(1-(e.r+2)/a);return l`<g class="nn-link" data-part="${o}" ${r&&"data-now"}
    ><line class="nn-hit" x1="${m}" y1="${c}"
    x2="${u}" y2="${f}"/><line class="nn-edge ${H(n)}" x1="${m}"
    y1="${c}" x2="${u}" y2="${f}" opacity="${s?.35:1}"
    stroke-width="${h(Math.min(6,1+1.3*Math.abs(n)))}"/></g>`}function $u({from:t,to:e,weight:n,part:o,along:r=.5,now:s,...a}){let[i,m]=Ja(t,e)(r),{text:c=p(n)}=a,u=8+9*c.length;return l`<g class="nn-plate" data-part="${o}" ${s&&"data-now"}
    ><rect x="${h(i-u/2)}" y="${h(m-10)}" width="${u}"
    height="20" rx="5"/><text class="nn-strong ${H(n)}" x="${i}"
    y="${h(m+5)}" text-anchor="middle">${c}</text></g>`}function lt({x:t,y:e,r:n},o,{part:r,now:s,on:a}={}){let i=String(o).length>6;return l`<g class="nn-spot" data-part="${r}" ${s&&"data-now"}>
    <circle class="nn-node" data-on="${a}" cx="${t}" cy="${e}" r="${n}"/>
    <text x="${t}" y="${e+5}" data-on="${a}" ${i&&"data-long"}
      text-anchor="middle">${o}</text></g>`}function Qa(t,e){let n={...t},o=[];for(let{name:a,from:i,value:m}of e)n[a]=m(...i.map(c=>n[c])),o.push({op:"value",name:a,value:n[a]});let r=e.at(-1).name,s={[r]:1};o.push({op:"start",name:r,total:1});for(let{name:a,from:i,slopes:m}of e.toReversed()){let c=m(...i.map(u=>n[u]));i.forEach((u,f)=>{if(c[f]===null)return;let d=s[u],$=s[a]*c[f];s[u]=(d??0)+$,o.push({op:"back",name:u,over:a,local:c[f],part:$,arrived:s[a],before:d,total:s[u]})})}return{values:n,steps:o}}var Cr="computational-graph",ti=110,Lo=48,jr=(t,e)=>`${t} · ${e}`,gu={bill:{what:"The bill of a dinner, which the guests reach by two paths",inputs:["guests","price","meal"],nodes:[{name:"bottles",from:["guests"],value:t=>t/2,slopes:()=>[.5],factor:"· 0.5",say:t=>`${t} · 0.5`},{name:"wine",from:["bottles","price"],value:(t,e)=>t*e,slopes:(t,e)=>[e,t],say:jr},{name:"food",from:["guests","meal"],value:(t,e)=>t*e,slopes:(t,e)=>[e,t],say:jr},{name:"bill",from:["wine","food"],value:(t,e)=>t+e,slopes:()=>[1,1],say:(t,e)=>`${t} + ${e}`}],places:{price:[58,34],guests:[180,34],meal:[302,34],bottles:[150,130],wine:[68,226],food:[292,226],bill:[180,322]},tall:356},neuron:{what:"Half the squared error of a neuron with one input",inputs:["x","w","b","target"],nodes:[{name:"w·x",from:["x","w"],value:(t,e)=>t*e,slopes:(t,e)=>[e,t],say:jr},{name:"z",from:["w·x","b"],value:(t,e)=>t+e,slopes:()=>[1,1],say:(t,e)=>`${t} + ${e}`},{name:"a",from:["z"],value:N,slopes:t=>[N(t)*(1-N(t))],say:t=>`σ(${t})`},{name:"miss",from:["a","target"],value:(t,e)=>t-e,slopes:()=>[1,null],say:(t,e)=>`${t} − ${e}`},{name:"cost",from:["miss"],value:t=>t*t/2,slopes:t=>[t],say:t=>`½ · ${t}²`}],places:{x:[58,34],w:[180,34],b:[302,34],"w·x":[119,118],z:[210,202],a:[210,286],target:[62,286],miss:[136,370],cost:[136,454]},tall:488}},He={bill:12,neuron:13};function Tn(t){let e=gu[t.graph],n=Object.fromEntries(e.inputs.map(m=>[m,t[m]])),{values:o,steps:r}=Qa(n,e.nodes),s=r.slice(0,Math.min(t.at,r.length)),a=new Set([...e.inputs,...s.filter(({op:m})=>m==="value").map(({name:m})=>m)]),i={};for(let{op:m,name:c,total:u}of s)m!=="value"&&(i[c]=u);return{graph:e,inputs:n,values:o,steps:r,done:s,made:a,slopes:i,now:s.at(-1)}}function bu(t,e,n){let[o,r]=t.graph.places[e],[s,a]=t.graph.places[n],i=ei(t,e,n),m=l`x1="${o}" y1="${r+Lo/2}" x2="${s}"
    y2="${a-Lo/2}"`;return i?l`<g class="nn-link" ${i===t.now&&"data-now"}><line
    class="nn-edge ${H(i.local)}" ${m} stroke-width="3"/></g>`:l`<line class="nn-wire" ${m}/>`}var ei=({done:t},e,n)=>t.find(o=>o.op==="back"&&o.name===e&&o.over===n);function xu(t,e,n){let o=ei(t,e,n),r=t.graph.nodes.find(({name:g})=>g===n).factor;if(!o&&!r)return"";let[s,a]=t.graph.places[e],[i,m]=t.graph.places[n],[c,u]=[h((s+i)/2),h((a+m)/2)],f=o?`↑ × ${M(o.local)}`:r,d=6+7.5*f.length,$=o&&o===t.now;return l`<g class="nn-plate" ${$&&"data-now"}><rect
    x="${h(c-d/2)}" y="${u-10}" width="${d}" height="20" rx="5"
    /><text class="nn-small ${o&&H(o.local)}" x="${c}" y="${u+5}"
    text-anchor="middle">${f}</text></g>`}function yu(t,e){let{graph:n,values:o,made:r,slopes:s,now:a}=t,[i,m]=n.places[e],c=s[e],u=n.inputs.includes(e);return l`<g class="nn-spot" ${a?.name===e&&"data-now"}>
    <rect class="nn-node" x="${i-ti/2}" y="${m-Lo/2}"
      width="${ti}" height="${Lo}" rx="${u?4:16}"/>
    <text x="${i}" y="${m-4}" text-anchor="middle">${e}${r.has(e)&&l` = <tspan class="nn-strong" data-shows="value">${p(o[e])}</tspan>`}</text>
    ${c!==void 0&&l`<text class="nn-strong ${H(c)}" x="${i}" y="${m+15}"
      text-anchor="middle">↑ <tspan data-shows="slope">${p(c)}</tspan></text>`}</g>`}function wu(t){let e=Tn(t),{graph:n}=e;return l`<svg viewBox="0 0 360 ${n.tall}" role="img"
    aria-label="${oi(t)}">
    ${[bu,xu].map(o=>n.nodes.map(({name:r,from:s})=>s.map(a=>o(e,a,r))))}
    ${Object.keys(n.places).map(o=>yu(e,o))}
  </svg>`}var vu=(t,e)=>x(Cr,"at",t,e,{maximum:He[t.graph]});function ku(t,e){let n={bill:["guests","price","meal"],neuron:["x","w","b"]};return l`${vu({...t,at:Math.min(t.at,He[t.graph])},e)}
    ${n[t.graph].map(o=>x(Cr,o,t,e))}
    ${t.graph==="neuron"&&S(Cr,"target",t,e)}`}function ni({graph:t,values:e,now:n}){if(!n)return"Nothing is done yet. Press Step.";let{op:o,name:r}=n;if(o==="start")return`Turn round. The slope of ${r} for itself is 1.`;if(o==="value"){let{from:$,say:g}=t.nodes.find(I=>I.name===r),v=g(...$.map(I=>M(e[I])));return`Forward: ${r} = ${v} = ${p(n.value)}`}let{over:s,arrived:a,local:i,part:m,before:c,total:u}=n,f=`${M(a)} · ${M(i)} = ${p(m)}`,d=c===void 0?"":`. A second path: ${M(c)} + ${M(m)} = ${p(u)}`;return`Backward, from ${s} to ${r}: ${f}${d}`}function Mu(t){let e=Tn(t),n=He[t.graph],o=e.graph.nodes.at(-1).name;return l`<p class="nn-rule">Step ${Math.min(t.at,n)} of
      ${n}. ${ni(e)}</p>
    <p class="nn-note">What comes back up stands after the arrow ↑ in a box: the
      slope of the ${o} for it.</p>`}function oi(t){let e=Tn(t),{graph:n,inputs:o,slopes:r}=e,s=Object.entries(o).map(([i,m])=>`${i} ${p(m)}`),a=Object.entries(r).map(([i,m])=>`${i} ${p(m)}`);return`${n.what}, as a graph. Inputs: ${s.join(", ")}. Step ${Math.min(t.at,He[t.graph])} of ${He[t.graph]}. `+`${ni(e)}.`.replace("..",".")+(a.length?` Slopes so far: ${a.join(", ")}.`:"")}var Eo=t=>t.at>=He[t.graph],ri={picture:wu,controls:ku,readout:Mu,describe:oi,pace:1600,plays:()=>!0,play:t=>Eo(t)?null:{at:t.at+1},goals:{"05-backward":{ask:"Go to the end. Say each number before you press Step.",praise:"Every edge was used once, and every box now knows how the end changes with it.",met:Eo},"05-thirty":{ask:"One more guest costs 24 euros. Make it exactly 30, and leave the price of a meal alone.",praise:"With a bottle at 20 the path by the wine brings 0.5 · 20 = 10, and the path by the food 20 as before.",met:(t,e)=>t.graph==="bill"&&Eo(t)&&t.meal===e.meal&&Tn(t).slopes.guests===30},"05-wrong-silent":{ask:"The target is 0. Make the neuron wrong by more than 0.99, and yet its slope for w smaller than 0.001. Leave x at 1.",praise:"Saturated: the sigmoid's local slope is next to 0, and blame has to pass through it.",met:t=>{if(t.graph!=="neuron"||!Eo(t))return!1;let{values:e,slopes:n}=Tn(t);return t.target===0&&t.x===1&&e.miss>.99&&Math.abs(n.w)<.001}}}};function Au(t,e){let n=t[0]**2+t[1]**2;return n===0?null:[-e*t[0]/n,-e*t[1]/n]}function ai(t,e,n,o){let{edge:r}=So(t,e,qr(n,o));return r.length===2&&ii(r,n,o,"nn-ghost")}function qr(t,e){let[[n,o],[r,s]]=[t.domain,e.domain];return[[n,r],[o,r],[o,s],[n,s]]}function ii([[t,e],[n,o]],r,s,a){return l`<line class="${a}" x1="${h(r(t))}" y1="${h(s(e))}"
    x2="${h(r(n))}" y2="${h(s(o))}"/>`}function Ur(t,e,n,o){let{edge:r}=So(t,e,qr(n,o));if(r.length!==2)return null;let s=Au(t,e),[[a,i],[m,c]]=[n.domain,o.domain];return s[0]>a&&s[0]<i&&s[1]>m&&s[1]<c?s:r[0].map((f,d)=>(f+r[1][d])/2)}function Fe(t,e,n,o,r){let[[s,a],[i,m]]=[n.domain,o.domain],{region:c,edge:u}=So(t,e,qr(n,o));return l`<defs><pattern id="${r}-hatch" width="9" height="9"
      patternUnits="userSpaceOnUse" patternTransform="rotate(45)"
      ><line class="nn-hatch" y2="9"/></pattern></defs>
    <rect class="nn-silent" x="${h(n(s))}" y="${h(o(m))}"
      width="${h(n(a)-n(s))}" height="${h(o(i)-o(m))}"/>
    <polygon class="nn-fires" points="${Pr(c,n,o)}"/>
    <polygon fill="url(#${r}-hatch)" points="${Pr(c,n,o)}"/>
    ${u.length===2&&ii(u,n,o,"nn-line")}`}function vt(t,e){let n=o=>l`<svg class="nn-symbol" viewBox="-9 -9 18 18"
    aria-hidden="true">${Wt([0,0],o,!1,si,si)}</svg>`;return l`<p class="nn-legend"><span>${n(1)} ${t}</span>
    <span>${n(0)} ${e}</span></p>`}var si=t=>t;function Wt([t,e],n,o,r,s){let[a,i]=[h(r(t)),h(s(e))];return l`${o&&l`<circle class="nn-wrong" cx="${a}" cy="${i}" r="14"/>`}
  ${n?l`<circle class="nn-one" cx="${a}" cy="${i}" r="7.5"/>`:l`<rect class="nn-none" x="${a-6.5}" y="${i-6.5}" width="13"
          height="13"/>`}`}var Iu=10,Oo=({turn:t,points:e})=>t<e.length?t:0,Ge=t=>t.points[Oo(t)],Hr=({w:t,b:e},[n,o])=>ct(j([n,o],t,e));function Fr(t){let e=Ge(t);return Hr(t,e)===e[2]?"kept":e[2]?"added":"subtracted"}var Gr=t=>t.points.every(e=>Hr(t,e)===e[2]);function Ro(t){if(Gr(t))return null;let[e,n,o]=Ge(t),{w:r,b:s}=Xa([e,n],o,t.w,t.b);if([...r,s].some(i=>Math.abs(i)>Iu))return null;let a=(Oo(t)+1)%t.points.length;return{w:r,b:s,turn:a,last:Fr(t)}}function Xr(t,e){return Gr(t)?{}:e===Fr(t)?Ro(t)??{}:{last:`not ${e}`}}var li={add:t=>Xr(t,"added"),subtract:t=>Xr(t,"subtracted"),keep:t=>Xr(t,"kept")},ci={added:"was added to w, and 1 to the bias.",subtracted:"was subtracted from w, and 1 from the bias.",kept:"was right already: nothing changed."};function Vr(t){let{last:e,points:n}=t;if(!e)return"";if(e in ci)return`Yes: point ${(Oo(t)+n.length-1)%n.length+1} ${ci[e]}`;let o=Ge(t),r=j(o.slice(0,2),t.w,t.b),s={kept:"A right answer changes nothing.",added:"It should fire, so z must rise.",subtracted:"It should stay silent, so z must fall."};return`Not so: here z = ${p(r)}, so the neuron says ${Hr(t,o)}; the label is ${o[2]}. ${s[Fr(t)]}`}function mi(t){let[e,n,o]=Ge(t),r=Gr(t)?"No point is wrong: the rule is done.":Ro(t)===null?"The next step would leave the range of the knobs.":l`<b>Next: point ${Oo(t)+1}</b>, (${p(e)},
          ${p(n)}), label ${o}. What will the rule do with it?`;return l`<p class="nn-rule">${Vr(t)} ${r}</p>`}var Z=y([-3.5,3.5],[30,352]),J=y([-3.5,3.5],[342,20]),Su=10,hi=({w:t,b:e},[n,o,r])=>ct(j([n,o],t,e))!==r,Wo=t=>t.points.filter(e=>hi(t,e)).length,Tu=({w:t,b:e})=>-e/Math.hypot(...t),Nu=(t,e,{domain:[n,o]})=>e===0?1:((e>0?o-.4:n+.4)-t)/e;function di({w:t,b:e}){let n=Ur(t,e,Z,J);if(!n)return null;let o=Math.min(1,...[Z,J].map((s,a)=>Nu(n[a],t[a],s))),r=Math.max(0,o);return{from:n,to:n.map((s,a)=>s+r*t[a]),cut:r<1}}function Eu(t){let e=di(t);if(!e)return"";let[[n,o],[r,s]]=[e.from,e.to];return l`<line class="nn-normal" x1="${h(Z(n))}" y1="${h(J(o))}"
      x2="${h(Z(r))}" y2="${h(J(s))}"/>
    ${!Nn(t)&&l`<circle class="nn-handle" data-drag="line" cx="${h(Z(n))}"
        cy="${h(J(o))}" r="11"/>
      <circle class="nn-handle nn-tip" data-drag="tip" cx="${h(Z(r))}"
        cy="${h(J(s))}" r="11"/>`}
    <text class="nn-halo nn-strong" x="${h(Z(r)+(r>2?-14:14))}"
      y="${h(J(s)+5)}" text-anchor="${r>2?"end":"start"}"
      >w</text>`}var Nn=({rule:t,points:e})=>t&&e.length>0,Lu=({goals:t})=>t.includes("01-same-line")||t.includes("01-swap");function Ou(t,e,n){let o=Nn(t)&&Ge(t);return l`<svg viewBox="0 0 360 380" role="img"
    aria-label="${fi(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="20" width="322" height="322"/>
    </clipPath>
    ${Fe(t.w,t.b,Z,J,e)} ${T(Z,J)}
    ${Lu(t)&&ai(n.w,n.b,Z,J)}
    <g clip-path="url(#${e}-clip)">${Eu(t)}</g>
    ${o&&l`<path class="nn-next" d="M${h(Z(o[0]))} ${h(J(o[1])-17)}
      l-6 -10h12z"/>`}
    ${t.points.map(r=>Wt(r,r[2],hi(t,r),Z,J))}
  </svg>`}function Ru(t,e){return Nn(t)?l`${mi(t)}
      <div class="nn-claims" role="group" aria-label="What will the rule do?">
        <button type="button" data-do="add">Add it</button>
        <button type="button" data-do="subtract">Subtract it</button>
        <button type="button" data-do="keep">Change nothing</button>
      </div>`:l`${x("decision-line","w",t,e)}
    ${x("decision-line","b",t,e)}`}function Wu(t){let{w:e,b:n,points:o}=t,r=Wo(t),s=e.some(a=>a!==0);return l`${o.length>0&&vt("label 1","label 0")}
    <p class="nn-formula">fires where ${p(e[0])}·x₁ ${R(e[1])}·x₂
      ${R(n)} &gt; 0</p>
    <p>${s?l`Distance of the line from the origin, counted along w: <b
          data-shows="distance">${p(Tu(t))}</b>`:"No line: both weights are 0, so the inputs change nothing."}</p>
    ${di(t)?.cut&&l`<p>The arrow w is cut short: it would leave the picture.</p>`}
    ${o.length>0&&l`<p class="nn-count" data-none="${String(r===0)}"><b
      data-shows="mistakes">${r}</b> of ${o.length} points on the
      wrong side${r>0&&l`, ringed`}</p>`}`}function fi(t){let{w:e,b:n,points:o}=t,r=Wo(t),s=`The neuron fires where ${p(e[0])} x₁ ${R(e[1])} x₂ ${R(n)} is above 0.`;if(o.length===0)return s;let a=`${r} of ${o.length} points are on the wrong side.`;return[s,a,Nn(t)&&Vr(t)].filter(Boolean).join(" ")}var Kr=(t,e)=>Math.round(t*e)/e,ui=t=>[...t.w??[],t.b].every(e=>Math.abs(e)<=Su)?t:{};function pi(t,e){let[n,o]=[[...t.w,t.b],[...e.w,e.b]],r=Math.hypot(...n)/Math.hypot(...o);return n.every((s,a)=>Math.abs(s-r*o[a])<1e-9)?r:NaN}var $i={picture:Ou,controls:Ru,readout:Wu,describe:fi,play:Ro,actions:li,plays:Nn,drags:{line(t,[e,n]){let o=[Z.invert(e),J.invert(n)];return ui({b:Kr(-j(o,t.w,0),4)})},tip(t,[e,n]){let o=Ur(t.w,t.b,Z,J),s=[Z.invert(e),J.invert(n)].map((a,i)=>Kr(a-o[i],4));return s[0]===0&&s[1]===0?{}:ui({w:s,b:Kr(-j(o,s,0),1024)})}},goals:{"01-no-mistakes":{ask:"Turn and move the line until no point is on the wrong side.",praise:"No mistakes. Many lines do it; the neuron has no favourite.",met:t=>t.points.length>0&&Wo(t)===0},"01-same-line":{ask:"Change all three knobs and leave the line on the dashed one.",praise:"The same line, the same firing side: all three knobs grew or shrank by one positive factor.",met:(t,e)=>Math.abs(pi(t,e)-1)>1e-9},"01-swap":{ask:"Keep the line on the dashed one and make the other side fire.",praise:"Swapped. The factor was negative, so every sum changed sign.",met:(t,e)=>pi({w:t.w.map(n=>-n),b:-t.b},e)>0},"01-rule":{ask:"Say what the rule does, point by point, until no point is wrong.",praise:"Done: a whole round would change nothing any more.",met:t=>t.rule&&Wo(t)===0}}};var _r="fit-probability",U=y([-.4,10.4],[40,344]),ie=y([-.1,1.1],[206,24]),kt=y([0,3],[352,270]),bi=258,Yr=9,Pu=.25,zu=10,Bu=1e-4,En=({w:t,b:e},n)=>N(n*t+e),xi=({points:t,w:e,b:n})=>t.map(([o,r])=>Gt(o*e+n,r)),Zr=({points:t,w:e,b:n})=>zr(t,e,n).every(o=>Math.abs(o)<Bu);function Du(t){return t.points.map(([e,n])=>{let o=h(ie(En(t,e))),r=n?-2:2;return l`<path class="nn-given ${n?"nn-positive":"nn-negative"}"
      d="M${h(U(e))+r} ${h(ie(n?0:1))}V${o}"/>`})}function ju(t){let e=kt.domain[1];return l`<path class="nn-zero" d="M${U.range[0]} ${kt(0)}H${U.range[1]}"/>
    <text class="nn-small" x="${U.range[0]-6}" y="${bi}"
      >surprise of each email</text>
    ${[1,2,3].map(n=>l`<text class="nn-small" x="${U.range[0]-6}" y="${h(kt(n))+4}" text-anchor="end">${n}</text><path class="nn-grid" d="M${U.range[0]} ${h(kt(n))}H${U.range[1]}"/>`)}
    ${xi(t).map((n,o)=>{let[r,s]=t.points[o],a=h(kt(Math.min(n,e))),i=h(U(r)-(s?Yr:0));return l`<rect class="nn-bar" data-label="${s}" x="${i}" y="${a}"
        width="${Yr}" height="${h(kt(0)-a)}"/>${n>e&&l`<text class="nn-small nn-halo" x="${i+Yr/2}"
          y="${a+4}" text-anchor="middle">${p(n,2)}</text>`}`})}
    ${Cu(t)}`}function Cu(t){let e=Sn(t.points,t.w,t.b),n=h(kt(Math.min(e,kt.domain[1]))),o=e<=kt.domain[1];return l`${o&&l`<path class="nn-mean" d="M${U.range[0]} ${n}H${U.range[1]}"/>`}
    <text class="nn-small nn-halo" x="${U.range[1]}" y="${n<kt(2.6)?bi:n-6}" text-anchor="end">mean ${p(e,3)}</text>`}function qu(t){let[e,n]=[h(U(t.x)),h(ie(En(t,t.x)))];return l`<path class="nn-distance" d="M${e} ${h(ie(0))}V${n}H${U.range[0]}"/>
    ${je("email",e,n)}`}function Uu(t,e){let n=t.surprise?362:244;return l`<svg viewBox="0 0 360 ${n}" role="img"
    aria-label="${yi(t)}">
    <clipPath id="${e}-clip"><rect x="40" y="24" width="304" height="182"/>
    </clipPath>
    ${T(U,ie,{names:["words in CAPITALS","chance of spam"],count:5})}
    <g clip-path="url(#${e}-clip)">
      ${t.surprise&&Du(t)}
      <path class="nn-graph" d="${Y(o=>En(t,o),U,ie)}"/>
    </g>
    ${t.points.map(([o,r])=>Wt([o,r],r,!1,U,ie))}
    ${!t.surprise&&qu(t)} ${t.surprise&&ju(t)}
  </svg>`}var Xu=(t,e)=>l`${x(_r,"w",t,e)}
  ${x(_r,"b",t,e)}
  ${!t.surprise&&x(_r,"x",t,e)}`;function Hu(t){return l`${vt("was spam","was not")}
    ${t.surprise?Gu(t):Fu(t)}`}function Fu({w:t,b:e,x:n}){let o=n*t+e;return l`<p class="nn-formula">z = ${p(n)}·${M(t)} ${R(e)} =
      <b data-shows="z">${p(o)}</b></p>
    <p class="nn-formula">chance of spam = σ(${p(o)}) =
      <b data-shows="p">${$t(N(o))}</b></p>`}function Gu(t){let{w:e,b:n,points:o}=t,r=xi(t),s=r.indexOf(Math.max(...r)),[a,i]=o[s],m=En(t,a);return l`<p class="nn-formula">Mean surprise: <b data-shows="mean">${p(Sn(o,e,n))}</b></p>
    <p>Greatest surprise: ${p(a)} words in CAPITALS, and it was
      ${i?"":"not "}spam. The neuron gave that the chance ${$t(i?m:N(-a*e-n))}; −log of it is <b data-shows="worst">${p(r[s])}</b>.</p>
    ${t.learn&&l`<p class="nn-formula">w = ${p(e)}, b = ${p(n)}${Zr(t)&&": nothing left to gain"}</p>`}`}function yi(t){let{w:e,b:n,x:o,points:r}=t,s=r.filter(([,i])=>i===1).length,a=`${r.length} emails by their words in CAPITALS, ${s} of them spam, and a sigmoid curve with weight ${p(e)} and bias ${p(n)}. `;return t.surprise?`${a}The mean surprise is ${p(Sn(r,e,n))}.`:`${a}To an email with ${p(o)} it gives the chance ${$t(En(t,o))} of being spam.`}function Vu(t){if(Zr(t))return null;let{w:e,b:n}=Ha(t.points,t.w,t.b,Pu,zu);return{w:gi(e,4),b:gi(n,10)}}var gi=(t,e)=>Math.max(-e,Math.min(e,t)),Ku=({w:t,b:e})=>Number.isInteger(8*t)&&Number.isInteger(4*e),wi={picture:Uu,controls:Xu,readout:Hu,describe:yi,play:Vu,plays:t=>t.learn,pace:60,verbs:{step:"Ten small steps",play:"Let it learn"},drags:{email:(t,[e])=>({x:q(U.invert(e),[0,10],2)})},goals:{"02-half-at-four":{ask:"Let the chance rise with the words in CAPITALS, and be exactly 0.5 for an email with four of them.",praise:"z is 0 at x = 4: the bias takes away what four words bring.",met:({w:t,b:e})=>t>0&&Math.abs(4*t+e)<1e-9},"02-fair":{ask:"By hand: bring the mean surprise below 0.52.",praise:"Well fitted. The best possible mean is not far below.",met:t=>t.surprise&&Ku(t)&&Sn(t.points,t.w,t.b)<.52},"02-learn":{ask:"Let it learn until nothing is left to gain. Then spoil the fit with both knobs and let it learn again: where does it end?",praise:"Nobody told it where to go, and from any start it ends at nearly the same place.",met:t=>t.learn&&Zr(t)}}};var _u={"-":"⁻",...Object.fromEntries([..."⁰¹²³⁴⁵⁶⁷⁸⁹"].entries())},Po=t=>Math.abs(t)<4?p(10**t):`10${[...String(t)].map(e=>_u[e]).join("")}`;function Ve([t,e],n){let o=y([t,e],n),r=s=>{let a=s>0?Math.log10(s):t;return o(Math.min(Math.max(a,t),e))};return r.powers=[t,e],r.range=n,r}function Jr(t,e){let[n,o]=e.powers,r=Math.ceil((o-n)/8),[s,a]=t.range;return l`<g class="nn-axes">${wt(n,o,8).filter(i=>Number.isInteger(i)&&i%r===0).map(i=>{let m=h(e(10**i));return l`<line class="nn-grid" x1="${s}" x2="${a}"
          y1="${m}" y2="${m}"/><text x="${s-6}"
          y="${m+4}" text-anchor="end">${Po(i)}</text>`})}</g>`}function zo(t,e,n,o){let[r,s]=o.range,i=[...Array(121).keys()].map(c=>Math.round(c*e/120)).map(c=>`${h(n(c))} ${h(o(t.cost(c)))}`),m=c=>c===n.domain[1];return l`${Jr(n,o)}
    <g class="nn-axes">${wt(...n.domain,4).map(c=>l`<line class="${c?"nn-grid":"nn-zero"}" x1="${h(n(c))}"
        x2="${h(n(c))}" y1="${r}" y2="${s}"/><text
        x="${h(n(c)+6*m(c))}" y="${r+16}"
        text-anchor="${m(c)?"end":"middle"}">${c}</text>`)}
    <text class="nn-axis" x="${n.range[1]}" y="${r+32}"
      text-anchor="end">steps →</text>
    <text class="nn-axis" x="${n.range[0]-6}" y="${s-8}">↑ cost</text></g>
    <path class="nn-graph" d="M${i.join("L")}"/>
    <circle class="nn-dot" cx="${h(n(e))}" cy="${h(o(t.cost(e)))}"
      r="5"/>`}function mt(t,e){let n=new Map;return(...o)=>{let r=o.join(" "),s=n.has(r)?n.get(r):t(...o);return n.delete(r),n.set(r,s),n.size>e&&n.delete(n.keys().next().value),s}}function Mt(t){let[e,n]=[];return o=>(o!==e&&([e,n]=[o,t(o)]),n)}var Ke=t=>l`<details class="nn-program">
  <summary>This run as a program</summary>
  <pre tabindex="0"><code>${t.join(`
`)}</code></pre></details>`;var vi=t=>BigInt.asUintN(64,t),Qr=t=>BigInt.asUintN(128,t),Yu=2549297995355413924n<<64n|4865540595714422341n,ts=t=>(t^t>>>16)>>>0;function Zu(t,e){let n=1135663077,o=i=>{let m=i^n;return n=Math.imul(n,2468251765),ts(Math.imul(m,n))},r=(i,m)=>ts(Math.imul(3389127133,i)-Math.imul(1232336661,m)),a=[t>>>0,Math.floor(t/2**32),0,0].map(o);for(let i=0;i<4;i++)for(let m=0;m<4;m++)i!==m&&(a[m]=r(a[m],o(a[i])));return n=2337405405,Array.from({length:e},(i,m)=>{let c=a[m%4]^n;return n=Math.imul(n,1492356589),ts(Math.imul(c,n))})}var Vt=class{#e;#o;#n;constructor(e){if(!Number.isSafeInteger(e)||e<0)throw new Error(`A seed must be a whole number from 0; got ${e}.`);let n=Zu(e,8).map(BigInt),o=r=>n[r]|n[r+1]<<32n;this.#o=Qr((o(4)<<64n|o(6))<<1n|1n),this.#e=this.#o,this.#e=Qr(this.#e+(o(0)<<64n|o(2))),this.#t()}#t(){this.#e=Qr(this.#e*Yu+this.#o)}#r(){this.#t();let e=vi(this.#e^this.#e>>64n),n=this.#e>>122n;return vi(e>>n|e<<(64n-n&63n))}#s(){if(this.#n!==void 0){let n=this.#n;return this.#n=void 0,n}let e=this.#r();return this.#n=e>>32n,e&0xffffffffn}random(){return Number(this.#r()>>11n)*2**-53}uniform(e,n){return e+(n-e)*this.random()}#a(e){let n=BigInt(2**(32-Math.clz32(e))-1),o;do o=Number(this.#s()&n);while(o>e);return o}permutation(e){let n=[...Array(e).keys()];for(let o=e-1;o>0;o--){let r=this.#a(o);[n[o],n[r]]=[n[r],n[o]]}return n}};var Ju=(t,e)=>t.map(n=>n[e]);function Qu(t,e,n){let o=n.map((r,s)=>Ju(e,s));return t.map(r=>n.map((s,a)=>j(r,o[a],s)))}function F(t,e){let n=t;return e.map(({weight:o,bias:r,activation:s})=>{let a=Qu(n,o,r);return n=a.map(i=>i.map(m=>s(m))),{Z:a,A:n}})}function ki(t,e){let n=[],o=t;return e.forEach(({weight:r,bias:s,activation:a},i)=>{o=s.map((m,c)=>{let u=(g,v,I,E=-1)=>n.push({layer:i,to:c,op:g,from:E,terms:v,value:I}),f=o.map((g,v)=>{let I=g*r[v][c];return u("product",[g,r[v][c]],I,v),I}),d=f.reduce((g,v)=>g+v,0);u("sum",f,d),u("bias",[d,m],d+m);let $=a(d+m);return u("activation",[d+m],$),$})}),n}var es={line:t=>2*t-1,square:t=>t*t,"three-squares":t=>3*t*t,"square-and-line":t=>t*t+2*t};function Mi(t,e,n){let o=es[t],r=o(e+n)-o(e);return{rise:r,slope:r/n}}function le(t,e){let n=t**e;return{height:n,slope:n*Math.log(t),atZero:Math.log(t)}}function ut(t,e){let n=0;for(let o=0;o<t.length;o++)n+=t[o]*e[o];return n}var gt=t=>Math.sqrt(ut(t,t)),Ai=(t,e)=>ut(t,e)/gt(t),Ln=t=>t[0].map((e,n)=>t.map(o=>o[n]));function On(t,e){let n=Ln(e);return t.map(o=>n.map(r=>ut(o,r)))}function Ii(t,e){let n=Math.max(t.length,e.length),o=i=>[...Array(n-i.length).fill(1),...i],[r,s]=[o(t),o(e)];return r.every((i,m)=>i===s[m]||i===1||s[m]===1)?r.map((i,m)=>i===1?s[m]:i):null}var Rn={plane:{height:([t,e])=>2*t+e,slopes:()=>[2,1]},bowl:{height:([t,e])=>t*t+2*e*e,slopes:([t,e])=>[2*t,4*e]},product:{height:([t,e])=>t*e,slopes:([t,e])=>[e,t]}};function ns(t,e,n){let o=n*Math.PI/180,r=[Math.cos(o),Math.sin(o)];return ut(Rn[t].slopes(e),r)}var ce={double:{f:t=>2*t,slope:()=>2},square:{f:t=>t*t,slope:t=>2*t},mirror:{f:t=>1-t,slope:()=>-1},triple:{f:t=>3*t,slope:()=>3},"minus-half":{f:t=>-t/2,slope:()=>-.5}};function Si(t,e,n,o){let[r,s]=[ce[t],ce[e]],[a,i]=[n,n+o].map(f=>[f,r.f(f),s.f(r.f(f))]),[m,c,u]=i.map((f,d)=>f-a[d]);return{from:a,to:i,moves:[m,c,u],rates:[c/m,u/c,u/m],slopes:[r.slope(n),s.slope(a[1])]}}var tp={zeros:()=>0,uniform:()=>1,xavier:(t,e)=>Math.sqrt(6/(t+e)),he:t=>Math.sqrt(6/t)};function _e(t,e,n,o){return e.map((r,s)=>{let[a,i]=[t[s],t[s+1]],m=tp[n](a,i),c=()=>m===0?0:o.uniform(-m,m);return{weight:[...Array(a)].map(()=>[...Array(i)].map(c)),bias:Array(i).fill(0),activation:Ft[r],slope:To[r]}})}function Ye(t,e){let n=t.length*t[0].length,o=0,r=t.map((s,a)=>s.map((i,m)=>{let c=i-e[a][m];return o+=c*c,c*(2/n)}));return{cost:o/n,blame:r}}function Ti(t,e){let n=t.length*t[0].length,o=0,r=t.map((s,a)=>s.map((i,m)=>(o+=Gt(i,e[a][m]),(N(i)-e[a][m])/n)));return{cost:o/n,blame:r}}function Ze(t,{X:e,y:n,loss:o}){let r=F(e,t),s=r.at(-1).A,{cost:a,blame:i}=o(s,n),c=t.map(({weight:u,slope:f},d)=>({weight:u,slope:f,l:d})).reverse().map(({weight:u,slope:f,l:d})=>{let{Z:$,A:g}=r[d],v=i.map((I,E)=>I.map((W,X)=>W*f($[E][X],g[E][X])));return d>0&&(i=On(v,Ln(u))),{weight:On(Ln(d>0?r[d-1].A:e),v),bias:Ln(v).map(I=>I.reduce((E,W)=>E+W))}});return{cost:a,output:s,slopes:c.reverse()}}function Ni(t,e,n){return t.map((o,r)=>({...o,weight:o.weight.map((s,a)=>s.map((i,m)=>i-n*e[r].weight[a][m])),bias:o.bias.map((s,a)=>s-n*e[r].bias[a])}))}var Je="gradient-depth",Li=21,os=Ve([-12,2],[290,24]),me=50,Wn=334,rs={sigmoid:"Sigmoid",tanh:"Tanh",relu:"ReLU"},ss={zeros:["zeros","zeros"],uniform:["uniform","uniform"],xavier:["Xavier","xavier_uniform"],he:["He","kaiming_uniform"]},Ei=t=>Math.sqrt(t.reduce((e,n)=>e+n*n,0)/t.length),ep=mt((t,e,n,o,r)=>{let s=new Vt(r),a=[2,...Array(t).fill(e),1],i=[...Array(t).fill(n),"identity"],m=_e(a,i,o,s),c=[...Array(Li)].map(()=>[s.uniform(-1,1),s.uniform(-1,1)]),u=c.map(([d,$])=>[d+$>0?1:0]),{slopes:f}=Ze(m,{X:c,y:u,loss:Ti});return{weights:f.map(({weight:d})=>Ei(d.flat())),biases:f.map(({bias:d})=>Ei(d))}},24);function Qe({depth:t,width:e,activation:n,init:o,seed:r,of:s}){let a=ep(t,e,n,o,r)[s],[i,m]=[a[0],a.at(-1)];return{sizes:a,first:i,last:m,ratio:m>0?i/m:NaN}}function np(t){if(t===0)return"";let[e,n,o]=[10,.1,.001].map(r=>h(os(r*t)));return l`<rect class="nn-fires" x="${me}" y="${e}"
      width="${Wn-me}" height="${h(n-e)}"/>
    <path class="nn-mean" d="M${me} ${o}H${Wn}"/>
    <text class="nn-small nn-halo" x="${me+4}" y="${o-6}"
      >a thousandth of the last</text>`}function op(t){let{sizes:e,last:n}=Qe(t),o=y([1,e.length],[me+16,Wn-16]);o.range=[me,Wn];let r=e.length>9?2:1,s=e.map((a,i)=>[h(o(i+1)),h(os(a)),a]);return l`<svg viewBox="0 0 346 338" role="img"
    aria-label="${Oi(t)}">
    ${np(n)} ${Jr(o,os)}
    <g class="nn-axes">
      <text class="nn-axis" x="${me-44}" y="14">↑ size of the gradient</text>
      <text class="nn-axis" x="${Wn}" y="330" text-anchor="end"
        >layer →</text>
      ${s.map(([a],i)=>i%r===0&&l`<text x="${a}" y="313" text-anchor="middle">${i+1}</text>`)}</g>
    <polyline class="nn-graph" points="${s.filter(([,,a])=>a>0).map(([a,i])=>`${a},${i}`).join(" ")}"/>
    ${s.map(([a,i,m])=>m>0?l`<circle class="nn-one" cx="${a}" cy="${i}" r="6"/>`:l`<rect class="nn-none" x="${a-5}" y="${i-5}" width="10"
            height="10"/><text class="nn-small nn-halo" x="${a}"
            y="${i-12}" text-anchor="middle">0</text>`)}
  </svg>`}var rp=(t,e)=>l`
  ${S(Je,"activation",t,e,n=>rs[n])}
  ${S(Je,"init",t,e,n=>ss[n][0])}
  ${S(Je,"of",t,e)}
  ${x(Je,"depth",t,e)} ${x(Je,"width",t,e)}
  ${x(Je,"seed",t,e)}`;function sp(t){let{sizes:e,first:n,last:o,ratio:r}=Qe(t);return l`<p class="nn-formula">Layer 1: <b data-shows="first">${p(n)}</b>. Layer ${e.length}, the last: <b data-shows="last">${p(o)}</b>.</p>
    <p class="nn-formula">${o>0?l`First ÷ last = <b data-shows="ratio">${p(r)}</b>`:"The last layer's gradient is 0: there is nothing to compare with."}</p>
    ${Ke(ap(t))}`}function ap({depth:t,width:e,activation:n,init:o,seed:r,of:s}){let a=rs[n];return["import numpy as np","from nnlib import (",`    BCEWithLogitsLoss, Linear, ${a}, Sequential, halves`,")",`from nnlib.init import ${ss[o][1]} as init`,"",`rng = np.random.default_rng(${r})`,"how = {'rng': rng, 'init': init}",`layers = [Linear(2, ${e}, **how), ${a}()]`,`for _ in range(${t-1}):`,`    layers += [Linear(${e}, ${e}, **how), ${a}()]`,`net = Sequential(*layers, Linear(${e}, 1, **how))`,`X, y = halves(${Li}, rng=rng)`,"loss = BCEWithLogitsLoss()","loss(net(X), y.reshape(-1, 1))","net.backward(loss.backward())","for layer in net:","    if isinstance(layer, Linear):",`        grad = layer.${s==="weights"?"weight":"bias"}_grad`,"        print(np.sqrt(np.mean(grad**2)))"]}function Oi(t){let{sizes:e,first:n,last:o}=Qe(t);return`The size of the gradient of the ${t.of}, layer by layer, on an axis of powers of ten. ${t.depth} hidden layers of ${t.width} neurons with ${rs[t.activation]}, started by ${ss[t.init][0]}. Layer 1 has ${p(n)}, layer ${e.length}, the last, ${p(o)}.`}var Ri={picture:op,controls:rp,readout:sp,describe:Oi,goals:{"05-vanish":{ask:"Add hidden layers until the first layer's gradient is less than a thousandth of the last layer's (and not 0).",praise:"Vanished. Every layer on the way back multiplied the blame by small slopes; the first layers hardly learn.",met(t){let{first:e,ratio:n}=Qe(t);return e>0&&n<.001}},"05-revive":{ask:"With eight hidden layers or more, bring the first layer's gradient within a factor of ten of the last's.",praise:"Alive again: a slope near 1, and weights spread so that the blame keeps its size from layer to layer.",met(t){let{ratio:e}=Qe(t);return t.depth>=8&&e>=.1&&e<=10}},"05-explode":{ask:"Make the first layer's gradient larger than 3.",praise:"Exploded. Weights that do not shrink as the layers widen make the values grow at every layer, and the gradient with them.",met:t=>Qe(t).first>3}}};var At=y([-3.5,3.5],[30,334]),It=y([-3.5,3.5],[326,22]),Wi=3,Bo=t=>t.every(e=>e===0);function Pi(t,[e,n]){let[o,r]=[h(At(e)),h(It(n))];return l`<line class="nn-arrow" data-arrow="${t}" x1="${h(At(0))}"
      y1="${h(It(0))}" x2="${o}" y2="${r}"/>
    <g class="nn-grab" data-drag="${t}"><circle cx="${o}" cy="${r}"
        r="15"/><circle class="nn-handle ${t==="u"?"nn-tip":""}"
        cx="${o}" cy="${r}" r="9"/></g>
    <text class="nn-halo nn-strong" x="${o+16}" y="${r-12}">${t}</text>`}function ip({u:t,v:e}){if(Bo(t))return"";let n=ut(t,e)/ut(t,t),o=t.map(a=>n*a),r=t.map(a=>10*a/gt(t)),s=n<0?"nn-negative":"nn-positive";return l`<line class="nn-zero" x1="${h(At(-r[0]))}"
      y1="${h(It(-r[1]))}" x2="${h(At(r[0]))}" y2="${h(It(r[1]))}"/>
    <line class="nn-edge nn-shadow ${s}" x1="${h(At(0))}" y1="${h(It(0))}"
      x2="${h(At(o[0]))}" y2="${h(It(o[1]))}"/>
    <line class="nn-distance" x1="${h(At(e[0]))}" y1="${h(It(e[1]))}"
      x2="${h(At(o[0]))}" y2="${h(It(o[1]))}"/>`}function cp(t,e){return l`<svg viewBox="0 0 344 362" role="img"
    aria-label="${Di(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="22" width="304" height="304"/>
    </clipPath>
    ${T(At,It)}
    <g clip-path="url(#${e}-clip)">${ip(t)}</g>
    ${Pi("u",t.u)} ${Pi("v",t.v)}
  </svg>`}var lp=t=>[[0,`${t}₁`],[1,`${t}₂`]];function mp(t,e){return["u","v"].map(n=>yo("arrows",n,t,e,lp(n)))}var zi=t=>l`√(${M(t[0])}² + ${M(t[1])}²)`;function up({u:t,v:e}){let n=t.map((o,r)=>`${M(o)}·${M(e[r])}`);return l`<p class="nn-formula">u · v = ${n.join(" + ")} =
      <b data-shows="dot">${p(ut(t,e))}</b></p>
    <p class="nn-formula">length of u = ${zi(t)} = <b data-shows="u"
      >${p(gt(t))}</b></p>
    <p class="nn-formula">length of v = ${zi(e)} = <b data-shows="v"
      >${p(gt(e))}</b></p>
    <p class="nn-formula">${Bo(t)?"u points nowhere: nothing can lie along it.":l`v reaches along u: u · v ÷ length of u = <b data-shows="along"
            >${p(Ai(t,e))}</b>`}</p>`}function Di({u:t,v:e}){let n=o=>`(${p(o[0])}, ${p(o[1])})`;return`Two arrows from the origin: u to ${n(t)}, v to ${n(e)}. Their dot product is ${p(ut(t,e))}.`}var Bi=t=>[At.invert(t[0]),It.invert(t[1])].map(e=>Math.max(-Wi,Math.min(Wi,Math.round(e*4)/4))),ji={picture:cp,controls:mp,readout:up,describe:Di,drags:{u:(t,e)=>({u:Bi(e)}),v:(t,e)=>({v:Bi(e)})},goals:{"00-right-angle":{ask:"Make the dot product 0, with neither arrow of length 0.",praise:"The arrows are at a right angle: v reaches not at all along u.",met:({u:t,v:e})=>ut(t,e)===0&&!Bo(t)&&!Bo(e)},"00-same-dot":{ask:"Leave u as the book has it. Find another v with the dot product that it has at first.",praise:"All such arrows end on one line, at a right angle to u. It is the line that a neuron with the weights u draws.",met:({u:t,v:e},n)=>t.join()===n.u.join()&&e.join()!==n.v.join()&&ut(t,e)===ut(n.u,n.v)}}};var[as,Ci]=[31,30],Pn=[4,123,242],is=44,qi=t=>(t.match(/\d+/g)??[]).map(Number),cs=t=>[t.at(-2)??1,t.at(-1)??1];function zn({a:t,b:e}){let n=[qi(t),qi(e)];return{shapes:n,shape:Ii(...n)}}function pp(t,e,n,o){let[r,s]=cs(t),[a,i]=[r===1?0:n,s===1?0:o],m=a!==n||i!==o;return{number:e*(a*s+i+1),copy:m}}function Ui(t,[e,n],o,r){return[...Array(e).keys()].map(s=>[...Array(n).keys()].map(a=>{let{number:i,copy:m}=o(s,a),[c,u]=[t+a*as,is+s*Ci];return l`<rect class="nn-cell" data-copy="${m}" x="${c+1.5}"
          y="${u+1.5}" width="${as-3}" height="${Ci-3}" rx="3"/><text
          class="${m?"nn-small":"nn-strong"}" x="${c+as/2}"
          y="${u+20}" text-anchor="middle" ${r&&l`data-shows="sum"`}
          >${i}</text>`}))}var ue=t=>t.length===1?`(${t[0]},)`:`(${t.join(", ")})`;function hp(t){let{shapes:e,shape:n}=zn(t),o=e.map((i,m)=>(c,u)=>pp(i,m===0?10:1,c,u)),r=(i,m)=>({number:o[0](i,m).number+o[1](i,m).number,copy:!1}),s=(i,m)=>l`<text class="nn-small" x="${Pn[i]+2}"
    y="20">${m}</text>`,a=(i,m)=>l`<text class="nn-strong" x="${Pn[i]-13}"
    y="${is+20}" text-anchor="middle">${m}</text>`;return l`<svg viewBox="0 0 340 140" role="img"
    aria-label="${Hi(t)}">
    ${s(0,`a ${t.a}`)} ${s(1,`b ${t.b}`)}
    ${s(2,n?`a + b ${ue(n)}`:"a + b")}
    ${o.map((i,m)=>Ui(Pn[m],cs(n??e[m]),i))}
    ${a(1,"+")} ${a(2,"=")}
    ${n?Ui(Pn[2],cs(n),r,!0):l`<text class="nn-strong nn-negative" x="${Pn[2]+4}"
            y="${is+20}">✗ refused</text>`}
  </svg>`}var dp=(t,e)=>["a","b"].map(n=>S("broadcast",n,t,e));function Xi(t,e){let n=[...Array(e-t.length).fill(1),...t];return t.length<e?`${ue(t)}, read as ${ue(n)}`:ue(t)}function fp(t){let{shapes:e,shape:n}=zn(t),o=Math.max(...e.map(s=>s.length)),r=e.map(s=>ue(s).replaceAll(" ",""));return l`<p class="nn-formula">shape of a: ${Xi(e[0],o)}</p>
    <p class="nn-formula">shape of b: ${Xi(e[1],o)}</p>
    <p class="nn-formula">${n?l`shape of a + b: <b>${ue(n)}</b>`:l`<code>ValueError: operands could not be broadcast together with
            shapes ${r.join(" ")}</code>`}</p>
    <p>Broken edges are copies that NumPy reads as if they were there.</p>`}function Hi(t){let{shape:e}=zn(t),n=`An array a of shape ${t.a} and an array b of shape ${t.b}`;return e?`${n}, both stretched to shape ${ue(e)} and added.`:`${n}. NumPy cannot stretch them to one shape and refuses to add them.`}var Fi={wide:!0,picture:hp,controls:dp,readout:fp,describe:Hi,goals:{"00-refused":{ask:"Find two shapes that NumPy refuses to add.",praise:"Refused: somewhere two sizes differ and neither is 1. An error is the friendly outcome.",met:t=>zn(t).shape===null},"00-trap":{ask:"Three numbers plus three numbers, and nine come out. Find shapes that do it.",praise:"A column and a row stretch each other. No error, nine numbers: the trap, whenever three were meant.",met:t=>{let{shapes:e,shape:n}=zn(t),o=r=>r.reduce((s,a)=>s*a,1);return e.every(r=>o(r)===3)&&o(n)===9}}}};var Kt=32,he={x:4,y:178,wide:48},Bn={x:196,y:44,wide:68},pe={...Bn,y:he.y},Vi=["1,1","1,2","2,1","2,2"],Gi=(t,e)=>[...Array(t.length/e).keys()].map(n=>t.slice(n*e,(n+1)*e));function Dn({X:t,W:e,entry:n}){let[o,r]=[Gi(t,3),Gi(e,2)],[s,a]=n.split(",").map(i=>i-1);return{A:o,B:r,P:On(o,r),i:s,j:a}}function ls(t,e,n,o=$p){let{x:r,y:s,wide:a}=e;return t.map((i,m)=>i.map((c,u)=>l`<rect class="nn-cell" data-lit="${n(m,u)}"
          x="${r+u*a}" y="${s+m*Kt}" width="${a}"
          height="${Kt}"/>${o(c,e,m,u)}`))}var $p=(t,{x:e,y:n,wide:o},r,s)=>l`<text x="${e+(s+.5)*o}" y="${n+r*Kt+21}"
    text-anchor="middle">${p(t)}</text>`,gp=(t,{x:e,y:n,wide:o},r,s)=>l`<g class="nn-press" data-do="${Vi[2*r+s]}"><rect
      fill="transparent" x="${e+s*o}" y="${n+r*Kt}"
      width="${o}" height="${Kt}"/>
    <text class="nn-strong" x="${e+(s+.5)*o}"
      y="${n+r*Kt+21}" text-anchor="middle" data-shows="product"
      >${p(t)}</text></g>`,Do=(t,e,n,o="start")=>l`<text class="nn-small" x="${e}" y="${n}" text-anchor="${o}"
    >${t}</text>`;function bp(t){let{A:e,B:n,P:o,i:r,j:s}=Dn(t),a=i=>Bn.x+(i+.5)*Bn.wide;return l`<svg viewBox="0 0 336 266" role="img"
    aria-label="${Ki(t)}">
    ${Do("W, shape (3, 2)",Bn.x,16)}
    ${[0,1].map(i=>Do(`neuron ${i+1}`,a(i),37,"middle"))}
    ${ls(n,Bn,(i,m)=>m===s)}
    ${Do("X, shape (2, 3)",he.x,he.y-12)}
    ${ls(e,he,i=>i===r)}
    <text x="${(he.x+3*he.wide+pe.x)/2}" y="${he.y+Kt+5}"
      text-anchor="middle">→</text>
    <text x="${pe.x+pe.wide}" y="${pe.y-13}" text-anchor="middle"
      >↓</text>
    ${ls(o,pe,(i,m)=>i===r&&m===s,gp)}
    ${Do("X @ W, shape (2, 2)",pe.x,pe.y+2*Kt+19)}
  </svg>`}function xp(t,e){let{j:n}=Dn(t),o=r=>[2*r+n,`weight ${r+1} of neuron ${n+1}`];return l`${S("matrix-product","entry",t,e,r=>{let[s,a]=r.split(",");return`row ${s}, column ${a}`})}
    ${yo("matrix-product","W",t,e,[0,1,2].map(o))}`}function yp(t){let{A:e,B:n,P:o,i:r,j:s}=Dn(t),a=e[r].map((i,m)=>`${M(i)}·${M(n[m][s])}`);return l`<p class="nn-formula">row ${r+1} of X times column ${s+1} of
      W:</p>
    <p class="nn-formula">${a.join(" + ")} = <b data-shows="entry"
      >${p(o[r][s])}</b></p>
    <p>It is what neuron ${s+1} answers to example ${r+1}, without its
      bias.</p>`}function Ki(t){let{P:e,i:n,j:o}=Dn(t);return`A matrix X of 2 examples, 3 inputs each, times a matrix W of 2 neurons, 3 weights each. The rows of the product: ${e.map(s=>s.map(a=>p(a)).join(" and ")).join("; ")}. Row ${n+1} of X times column ${o+1} of W gives ${p(e[n][o])}.`}var _i={wide:!0,picture:bp,controls:xp,readout:yp,describe:Ki,actions:Object.fromEntries(Vi.map(t=>[t,()=>({entry:t})])),goals:{"00-column":{ask:"Turn the weights of neuron 2 until it answers 5 to example 1 and 0 to example 2.",praise:"Found, and the product's first column never moved: it belongs to neuron 1 and its weights alone.",met:t=>{let{P:e}=Dn(t);return e[0][1]===5&&e[1][1]===0}}}};var ot={x:164,y:122,r:28},ht={x:210,y:97,size:50},pt={x:296,y:122,r:24};function tn({x:t,w:e,b:n,activation:o}){let r=j(t,e,n);return{z:r,y:Ft[o](r)}}function Co({activation:t,answers:e},n){return t==="identity"?"":e[n>.5?1:0]}var jo=t=>t<0?"nn-negative":"nn-positive",Yi=t=>h(1+.6*Math.abs(t));function Ji(t,e,n,o=`× ${p(e)}`){let[r,s]=[ot.x-t.x,ot.y-t.y],a=Math.hypot(r,s),i=1-(ot.r+3)/a,m=(11+Yi(e)/2)/a,c=t.x+.5*r+m*s,u=t.y+.5*s-m*r;return l`<line class="nn-edge ${jo(e)}" x1="${h(t.x+22)}"
      y1="${h(t.y+22*s/r)}" x2="${h(t.x+i*r)}"
      y2="${h(t.y+i*s)}" stroke-width="${Yi(e)}"
      opacity="${n===0?.3:1}"/>
    <text class="nn-halo nn-strong ${jo(e)}" x="${h(c)}"
      y="${h(u+5)}" text-anchor="${s<-30?"end":"middle"}"
      >${o}</text>`}function wp(t){let e=150/t.w.length;return t.w.map((n,o)=>{let r={x:32,y:h(46+o*e)};return l`${Ji(r,n,t.x[o])}
      <circle class="nn-node" cx="${r.x}" cy="${r.y}" r="21"/>
      <text x="${r.x}" y="${r.y+5}" text-anchor="middle"
        >${p(t.x[o])}</text>
      <text class="nn-halo nn-small" x="11" y="${r.y-28}"
        >${t.names[o]}</text>`})}function vp({activation:t},{z:e,y:n}){let o=Math.max(6,Math.abs(e)*1.25),r=t==="identity"?o:1,s=t==="identity"?-o:0,a=f=>h(ht.x+5+(f+o)/(2*o)*40),i=f=>h(ht.y+44-(f-s)/(r-s)*38),c=[...Array(41).keys()].map(f=>(f/20-1)*o).map(f=>`${a(f)},${i(Ft[t](f))}`),u=t==="step"?`${a(-o)},${i(0)} ${a(0)},${i(0)} ${a(0)},${i(1)} ${a(o)},${i(1)}`:c.join(" ");return l`<rect class="nn-node" x="${ht.x}" y="${ht.y}"
      width="${ht.size}" height="${ht.size}" rx="8"/>
    <polyline class="nn-curve" points="${u}"/>
    <circle class="nn-dot" cx="${a(e)}" cy="${i(n)}" r="4"/>
    <text class="nn-small" x="${ht.x+ht.size/2}" y="${ht.y-8}"
      text-anchor="middle">${t}</text>`}function kp({activation:t},e){return t!=="sigmoid"?p(e,3):e<5e-4||e>.9995?`≈ ${Math.round(e)}`:e===.5?"0.5":e.toFixed(3)}function Mp(t){let e=t.length>9?l`x="340" text-anchor="end"`:l`x="${pt.x}" text-anchor="middle"`;return l`<text class="nn-strong" ${e} y="${pt.y+46}">${t}</text>`}function Ap(t){let e=tn(t),{z:n,y:o}=e,r={x:32,y:222},s=t.activation!=="identity"&&o>.5;return l`<svg viewBox="0 0 344 250" role="img"
    aria-label="${Qi(t)}">
    ${wp(t)} ${Ji(r,t.b,1,`bias ${p(t.b)}`)}
    <rect class="nn-node" x="13" y="203" width="38" height="38" rx="6"/>
    <text x="32" y="227" text-anchor="middle">1</text>
    <text class="nn-small" x="58" y="238">always 1</text>
    <circle class="nn-node" cx="${ot.x}" cy="${ot.y}" r="${ot.r}"/>
    <text class="nn-strong" x="${ot.x}" y="${ot.y+5}" text-anchor="middle"
      >${p(n)}</text>
    <text class="nn-small" x="${ot.x}" y="${ot.y-37}" text-anchor="middle"
      >sum z</text>
    <path class="nn-wire" d="M${ot.x+ot.r} ${ot.y}H${ht.x}"/>
    ${vp(t,e)}
    <path class="nn-wire" d="M${ht.x+ht.size} ${pt.y}H${pt.x-pt.r}"/>
    <circle class="nn-node" data-on="${String(s)}" cx="${pt.x}" cy="${pt.y}"
      r="${pt.r}"/>
    <text class="nn-strong" data-on="${String(s)}" x="${pt.x}" y="${pt.y+5}"
      text-anchor="middle">${kp(t,o)}</text>
    <text class="nn-small" x="${pt.x}" y="${pt.y-32}" text-anchor="middle"
      >output</text>
    ${Mp(Co(t,o))}
  </svg>`}function Ip(t,e){let n=t.w.every(r=>Math.abs(r)<=2),o=t.activation==="identity"&&n?{minimum:-2,maximum:2,step:.05}:{};return l`
    ${(t.switches?ae:x)("neuron","x",t,e)}
    ${x("neuron","w",t,e,o)}
    ${x("neuron","b",t,e)}
    ${t.choose&&S("neuron","activation",t,e)}`}function Sp(t){let e=t.x.map((n,o)=>l`${o>0&&" + "}<span class="${jo(t.w[o])}"
      >${p(n)}·${M(t.w[o])}</span>`);return l`${e} <span class="${jo(t.b)}">${R(t.b)}</span>
    = <b data-shows="z">${p(tn(t).z)}</b>`}function Tp(t){let{z:e,y:n}=tn(t),o=Co(t,n);return l`<p class="nn-formula">z = ${Sp(t)}</p>
    <p class="nn-formula">${t.activation}(${p(e)}) =
      <b data-shows="y">${bo(n)}</b>${o&&l`: <b>${o}</b>`}</p>
    ${t.table&&t.switches&&Np(t)}`}function Np(t){let e=t.w.length,n=[...Array(2**e).keys()].map(o=>t.w.map((r,s)=>o>>e-1-s&1));return l`<table class="nn-table" aria-label="every combination of the switches">
    <thead><tr>${t.names.map(o=>l`<th scope="col">${o}</th>`)}
      <th scope="col">z</th><th scope="col">output</th></tr></thead>
    <tbody>${n.map(o=>{let{z:r,y:s}=tn({...t,x:o}),a=o.every((i,m)=>i===t.x[m]);return l`<tr ${a&&l`aria-current="true"`}>
        ${o.map(i=>l`<td>${i}</td>`)}<td data-shows="row-z"
        >${p(r)}</td><td>${bo(s)} ${Co(t,s)}</td></tr>`})}</tbody>
  </table>`}function Qi(t){let{z:e,y:n}=tn(t),o=t.names.map((s,a)=>`${s} is ${p(t.x[a])}, weight ${p(t.w[a])}`),r=Co(t,n);return`A neuron. ${o.join("; ")}; bias ${p(t.b)}. The weighted sum is ${p(e)}; after the ${t.activation} the output is ${bo(n)}${r&&`, ${r}`}.`}var Zi=({w:t,b:e})=>[[0,0],[0,1],[1,0],[1,1]].map(n=>j(n,t,e)>0),Ep=(t,e)=>[...t.w,t.b].filter((n,o)=>n!==[...e.w,e.b][o]).length,tc={wide:!0,picture:Ap,controls:Ip,readout:Tp,describe:Qi,goals:{"01-silence":{ask:"An email with CAPITALS and without viagra is called spam. Turn one knob until it is not. How far must you turn it?",praise:"Silent. A turn by 5 is enough: it brings the number in the middle down to 0, and the neuron fires only above 0.",met:(t,e)=>t.x.join()==="1,0"&&Ep(t,e)===1&&j(t.x,t.w,t.b)<=0},"01-both":{ask:"Your doctor writes about viagra, your aunt writes in CAPITALS. Let both through, and catch only the emails that have both.",praise:"Found: each alone brings too little, both together enough.",met:t=>t.w.length===2&&t.activation==="step"&&Zi(t).join()==="false,false,false,true"},"01-seven-bottles":{ask:"Ten guests drank seven bottles. Find the weight that says so, and leave the bias at 0: no guests, no wine.",praise:"Found: 0.7 of a bottle for each guest. Now try 3 and 75 guests.",met:t=>t.activation==="identity"&&t.x[0]===10&&t.b===0&&Math.abs(tn(t).z-7)<1e-9},"03-last-bit":{ask:"One neuron is enough. Find knobs that call all four numbers right: 0 and 2 even, 1 and 3 odd.",praise:"Found. The first digit needs no weight: whether a number is even is said by its last digit alone.",met:t=>t.w.length===2&&t.activation==="sigmoid"&&Zi(t).join()==="true,false,true,false"}}};var ms=16,Lp=1e9,Op=({weight:t,bias:e})=>e.every(n=>n===0)&&t.flat().every(n=>n===0),en=class{#e;#o;#n=[];#t;costs=[];peaks=[];end=1/0;ranAway=!1;constructor(e,n,o){this.#e=n,this.#o=o,this.#s(0,e)}at(e){let n=Math.min(Math.floor(e/ms),this.#n.length-1),o=this.#n[n];for((e<this.#t.steps||o.steps>this.#t.steps)&&(this.#t=o);this.#t.steps<Math.min(e,this.end);){let{layers:r,slopes:s}=this.#t;this.#s(this.#t.steps+1,Ni(r,s,this.#o))}return this.#t.layers}cost(e){return this.#r(this.costs,e)}peak(e){return this.#r(this.peaks,e)}#r(e,n){return e.length<=Math.min(n,this.end)&&this.at(n),e[Math.min(n,this.end)]}#s(e,n){let{cost:o,slopes:r,output:s}=Ze(n,this.#e),a=Lp*Math.max(this.costs[0]??1,1);if(e>0&&!(o<=a)){[this.end,this.ranAway]=[e-1,!0];return}this.costs[e]=o,this.peaks[e]=Math.max(...s.flat()),this.#t={steps:e,layers:n,slopes:r},e%ms===0&&(this.#n[e/ms]=this.#t),r.every(Op)&&(this.end=e)}};var us="party-learning",nn=[...Array(40).keys()],qo=1e3,Rp=5,Wp=.001,Pp=.01,ds=[...Array(8).keys()].map(t=>[t>>2,t>>1&1,t&1]),nc=[1,1.5,3,4.3,0,0,0,0],zp=ds.map(t=>["A","D","S"].filter((e,n)=>t[n]).join("")||"–"),Bp={X:ds,y:nc.map(t=>[t]),loss:Ye},_t=32,de=y([0,5],[278,190]),Dp=y([0,qo],[46,336]),jp=Ve([-4,1],[432,338]),fs=mt((t,e)=>{let n=_e([3,3,1],["relu","relu"],"xavier",new Vt(t));return new en(n,Bp,e)},4*nn.length);function ps(t,e,n){let o=fs(t,e);return o.cost(n)<Wp?"learned":o.peak(n)<Pp?"silent":"neither"}var hs=(t,e)=>t.filter(n=>n===e).length,$s=Mt(t=>{let e=fs(t.seed,t.rate),[n,o]=F(ds,e.at(t.steps)),r=[0,1,2].filter(i=>n.A.every(m=>m[i]===0)),s=o.A.flat(),a=nn.map(i=>ps(i,t.rate,t.steps));return{run:e,dead:r,bottles:s,fates:a,cost:e.cost(t.steps)}}),ec=t=>[13+_t*(t%10),4+_t*Math.floor(t/10)];function Cp(t,e){let[n,o]=ec(t.seed);return l`${nn.map(r=>{let[s,a]=ec(r);return l`<g class="nn-press" data-do="seed ${r}"><rect
      class="nn-cell" data-lit="${r===t.seed}" x="${s}" y="${a}"
      width="${_t}" height="${_t}"/>${oc(e[r],s+_t/2,a+_t/2)}</g>`})}
  <rect class="nn-picked" x="${n}" y="${o}" width="${_t}"
    height="${_t}"/>`}function oc(t,e,n){return t==="learned"?l`<circle class="nn-one" cx="${e}" cy="${n}" r="9"/>`:t==="silent"?l`<rect class="nn-none" x="${e-7.5}" y="${n-7.5}" width="15"
      height="15"/><path class="nn-cross" d="M${e-4} ${n-4}l8 8m0 -8l-8 8"
      />`:l`<circle class="nn-open" cx="${e}" cy="${n}" r="7"/>`}var qp=t=>l`<svg class="nn-symbol" viewBox="-10 -10 20 20"
  aria-hidden="true">${oc(t,0,0)}</svg>`;function Up(t){let[e,n]=de.domain;return l`<g class="nn-axes">${[0,2,4].map(o=>l`<line class="${o?"nn-grid":"nn-zero"}" x1="46" x2="336"
        y1="${h(de(o))}" y2="${h(de(o))}"/><text x="40"
        y="${h(de(o))+4}" text-anchor="end">${o}</text>`)}<text class="nn-axis" x="13" y="176">↑ bottles for each guest
      list</text></g>
    ${t.map((o,r)=>{let s=52+36*r,a=h(de(Math.min(Math.max(o,e),n))),i=h(de(nc[r]));return l`<rect class="nn-bar" x="${s}" y="${a}" width="22"
          height="${h(de(0)-a)}"/><path class="nn-wanted"
          d="M${s-4} ${i}h30"/><text class="nn-small" x="${s+11}"
          y="294" text-anchor="middle">${zp[r]}</text>`})}`}function Xp(t){let{run:e,bottles:n,fates:o}=$s(t);return l`<svg viewBox="0 0 346 468" role="img"
    aria-label="${rc(t)}">
    ${Cp(t,o)} ${Up(n)}
    ${zo(e,t.steps,Dp,jp)}
  </svg>`}var Hp=(t,e)=>l`${x(us,"seed",t,e)}
  ${S(us,"rate",t,e)} ${x(us,"steps",t,e)}`;function Fp(t){let{dead:e,fates:n,cost:o,run:r}=$s(t),s=(a,i)=>l`<span>${qp(a)} <b
    data-shows="${a}">${hs(n,a)}</b> ${i}</span>`;return l`<p>Of ${nn.length} starts, after ${t.steps} steps:</p>
    <p class="nn-legend">${s("learned","have learned")}
      ${s("silent","are silent: no bottle for any list")}
      ${s("neither","neither")}</p>
    <p class="nn-formula">Seed ${t.seed}: cost <b data-shows="cost">${p(o)}</b>${r.end<=t.steps&&(r.ranAway?"; the next step would run away":"; every slope is 0, nothing will ever change")}</p>
    <p>Dead hidden neurons, 0 for every list: ${e.map(a=>"h"+"₁₂₃"[a]).join(", ")||"none"}</p>
    <p class="nn-legend">A Agatha, D Dahlia, S Stiffy. Bar: what the network
      says; line: what was wanted.</p>
    ${Ke(Gp(t))}`}var Gp=({seed:t,rate:e,steps:n})=>["import numpy as np","from nnlib import (","    SGD, Linear, MSELoss, ReLU, Sequential, fit, party",")","",`rng = np.random.default_rng(${t})`,"net = Sequential(","    Linear(3, 3, rng=rng), ReLU(),","    Linear(3, 1, rng=rng), ReLU(),",")","X, y = party()",`descend = SGD(net.parameters(), lr=${We(e)})`,"loss = MSELoss()",`fit(net, X, y, loss, descend, epochs=${n})`,"print(loss(net(X), y))"];function rc(t){let{dead:e,fates:n,cost:o}=$s(t);return`The dinner party, trained from ${nn.length} starts at rate ${t.rate}. After ${t.steps} steps ${hs(n,"learned")} have learned, ${hs(n,"silent")} are silent. Picked: seed ${t.seed}, ${n[t.seed]}, with the cost ${p(o)} and ${e.length} dead hidden neurons.`}var Vp=({steps:t})=>t<qo?{steps:Math.min(t+Rp,qo)}:null,Kp=nn.map(t=>[`seed ${t}`,e=>({...e,seed:t})]),sc={picture:Xp,controls:Hp,readout:Fp,describe:rc,play:Vp,plays:()=>!0,pace:16,verbs:{step:"Five steps",play:"Train all"},actions:Object.fromEntries(Kp),goals:{"05-party-learned":{ask:"Train them all, then pick a start that has learned the party.",praise:"This one gives every guest list its bottles.",met:t=>ps(t.seed,t.rate,t.steps)==="learned"},"05-party-dead":{ask:"Pick a start that is silent before the first step, with every slope 0. Then train it.",praise:"Dead on arrival: the output's ReLU is shut for every guest list, so no blame gets through, and no step ever changes anything.",met:({seed:t,rate:e,steps:n})=>n>0&&fs(t,e).end===0},"05-party-sum":{ask:"Pick a start that trained for 1,000 steps, is not silent, and still misses.",praise:"Its cost rests at about 0.02: it adds what each guest brings, and misses what Dahlia and Stiffy bring together.",met:t=>t.steps===qo&&ps(t.seed,t.rate,t.steps)==="neither"}}};var St=y([-2.2,4.2],[30,334]),Tt=y([-2.2,4.2],[326,22]),[jn,on]=Tt.domain,_p=[...Array(65).keys()].map(t=>jn+t/10),ac=t=>t<=on;function ic({base:t},e){let n=_p.map(o=>{let r=Math.min(le(t,o).height,2*on),[s,a]=e?[r,o]:[o,r];return`${h(St(s))},${h(Tt(a))}`});return l`<polyline class="${e?"nn-mirror":"nn-curve"}"
    points="${n.join(" ")}"/>`}function Yp(t,{height:e,slope:n}){let o=r=>e+n*(r-t);return l`<line class="nn-secant" x1="${h(St(jn))}"
    y1="${h(Tt(o(jn)))}" x2="${h(St(on))}" y2="${h(Tt(o(on)))}"/>`}function Zp(t,{height:e}){return l`<line class="nn-distance" x1="${St(jn)}" y1="${Tt(jn)}"
      x2="${St(on)}" y2="${Tt(on)}"/>
    ${ic(t,!0)}
    ${ac(e)&&l`<circle class="nn-one" cx="${h(St(e))}" cy="${h(Tt(t.x))}"
        r="7"/>
      <text class="nn-halo nn-strong nn-positive" x="${h(St(e)+4)}"
        y="${h(Tt(t.x)+22)}">log</text>`}`}function Jp(t,{height:e}){return ac(e)?l`<circle class="nn-dot" cx="${h(St(t))}" cy="${h(Tt(e))}"
      r="6"/>`:l`<path class="nn-next" d="M${h(St(t))} 22l-7 12h14z"/>`}function Qp(t,e){let n=le(t.base,t.x);return l`<svg viewBox="0 0 344 362" role="img"
    aria-label="${cc(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="22" width="304" height="304"/>
    </clipPath>
    ${T(St,Tt,{names:["x","y"]})}
    <g clip-path="url(#${e}-clip)">
      ${t.mirror?Zp(t,n):Yp(t.x,n)}
      ${ic(t,!1)}</g>
    ${Jp(t.x,n)}
  </svg>`}function th(t,e){return l`${x("power-curve","base",t,e)}
    ${x("power-curve","x",t,e)}`}function eh({base:t,x:e,mirror:n}){let{height:o,slope:r,atZero:s}=le(t,e),a=l`${p(t,6)}<sup>${p(e,6)}</sup>`;return n?l`<p class="nn-formula">${a} = <b data-shows="height"
          >${p(o)}</b></p>
        <p class="nn-formula">${t===1?"Every power of 1 is 1: there is no logarithm to the base 1.":l`log to the base ${p(t,6)} of ${p(o)} =
                <b data-shows="log">${p(e)}</b>`}</p>`:l`<p class="nn-formula">height: ${a} = <b data-shows="height"
          >${p(o)}</b></p>
        <p class="nn-formula">slope there: <b data-shows="slope"
          >${p(r)}</b></p>
        <p class="nn-formula">slope ÷ height = <b data-shows="ratio"
          >${p(s)}</b></p>`}function cc({base:t,x:e,mirror:n}){let{height:o,slope:r}=le(t,e),s=`At x = ${p(e,6)} it is ${p(o)} high`,a=`The powers of ${p(t,6)} as a curve. ${s}`;return n?`${a}. Mirrored at the diagonal it is the logarithm.`:`${a} and its slope is ${p(r)}.`}var lc={picture:Qp,controls:th,readout:eh,describe:cc,goals:{"00-e":{ask:"Find the base whose slope is its height: slope ÷ height within 0.005 of 1.",praise:"2.71875 is the nearest that this slider comes to e = 2.71828… Move the power: the two stay equal everywhere.",met:({base:t,x:e})=>Math.abs(le(t,e).atZero-1)<.005},"00-which-power":{ask:"Which power of 2 gives 3? Come within 0.05 of 3.",praise:"About 1.585, between 1 (which gives 2) and 2 (which gives 4). That is the logarithm of 3 to the base 2.",met:({base:t,x:e,mirror:n})=>n&&t===2&&Math.abs(le(t,e).height-3)<.05}}};function Uo(t){return t.split(/(`[^`]+`|\*[^*\s][^*]*\*)/).map(e=>e.startsWith("`")?l`<code>${e.slice(1,-1)}</code>`:e.startsWith("*")&&e.length>2?l`<em>${e.slice(1,-1)}</em>`:e)}var gs=["abcdefghijklmnopqrstuvwxyz","0123456789"];gs.push(gs[0].toUpperCase());var nh=t=>t.replace(/[a-z0-9]/gi,e=>{let n=gs.find(o=>o.includes(e));return n[(n.indexOf(e)+n.length/2)%n.length]});function Xo(t){try{let{prompt:e,texts:n,rest:o}=JSON.parse(t),r={prompt:e,...JSON.parse(nh(o))};return r.choices?.forEach((s,a)=>s.text=n[a]),r}catch{throw new Error("Question.data must be a question; got something else.")}}var oh=.05,rh=.005;function bs(t,e){if(e.trim()==="")return{verdict:"missing"};if(t.choices){let a=t.choices[Number(e)];return a?{verdict:a.right?"right":"wrong",why:a.why}:{verdict:"missing"}}let n=Ra(e);if(Number.isNaN(n))return{verdict:"unreadable"};let o=Math.abs(n-t.answer);if(o<=t.tolerance)return{verdict:"right",why:t.why};let r=t.wrong.find(a=>Math.abs(n-a.value)<=rh*Math.abs(a.value));return r?{verdict:"wrong",why:r.why}:{verdict:!t.exact&&o<=oh*Math.abs(t.answer)?"almost":"wrong",why:t.otherwise}}var sh={missing:"Nothing answered yet.",unreadable:"That is not a number. Write it like −1.5, 0,25 or 2/3.",wrong:"Not yet.",almost:"Close, but not right.",right:"Right."},ah={missing:"…",unreadable:"?",wrong:"✗",almost:"≈",right:"✓"};function ih(t,e,n){return t.choices.map((o,r)=>l`<div class="nn-option"><input type="radio"
      name="${n}-answer" id="${n}-${r}" value="${r}" data-trait="answer"
      ${e.answer===String(r)&&"checked"}><label for="${n}-${r}"
      >${Uo(o.text)}</label></div>`)}function ch(t,e,n){return l`<p class="nn-number"><label for="${n}-n">Your number</label>
    <input id="${n}-n" data-trait="answer" inputmode="text" maxlength="40"
      autocomplete="off" value="${e.answer}">
    </p>`}function lh(t,e){if(!e.checked)return"";let{verdict:n,why:o}=bs(t,e.answer);return l`<span class="nn-mark" aria-hidden="true">${ah[n]}</span>
    <span><b>${sh[n]}</b> ${o&&Uo(o)}</span>`}function mh(t,e){let n=Xo(t.data),o=n.choices?ih:ch,r=t.checked?bs(n,t.answer).verdict:"";return l`<fieldset class="nn-question">
      <legend>${Uo(n.prompt)}</legend>
      ${o(n,t,e)}
    </fieldset>
    <div class="nn-live"><button type="button" data-do="check" data-enter
      >Check</button></div>
    <div class="nn-feedback" role="status" data-verdict="${r}"
      >${lh(n,t)}</div>`}var mc={plain:!0,check:({data:t})=>Xo(t),controls:mh,describe:t=>Xo(t.data).prompt,actions:{check:()=>({checked:!0})},input:t=>({...t,checked:!1}),task({id:t,data:e,answer:n,checked:o}){return o&&bs(Xo(e),n).verdict==="right"?t:""}};var uh="reliability",Yt=y([0,1],[40,344]),fe=y([0,1],[262,30]),uc=336,ph=.025,Cn=t=>Fa(t.cases,t.scale),pc=t=>t.reduce((e,{count:n})=>e+n,0);function xs(t){let e=({count:n,said:o,happened:r})=>n*Math.abs(o-r);return t.reduce((n,o)=>n+e(o),0)/pc(t)}function hh({cases:t,scale:e}){let[n,o]=[0,0];for(let[r,s,a]of t)n+=s*Gt(e*r,1)+a*Gt(e*r,0),o+=s+a;return n/o}function dh(t){let e=Cn(t),n=Math.max(1,...e.map(({count:o})=>o));return l`<svg viewBox="0 0 360 342" role="img"
    aria-label="${hc(t)}">
    ${T(Yt,fe,{names:["what it said","share that was spam"],count:5})}
    <path class="nn-distance" d="M${Yt(0)} ${fe(0)}L${Yt(1)} ${fe(1)}"/>
    <g>${e.map(({said:o,happened:r})=>{let s=r<o?"nn-negative":"nn-positive";return l`<path class="nn-given ${s}" d="M${h(Yt(o))} ${h(fe(o))}V${h(fe(r))}"/>`})}</g>
    <path class="nn-curve" d="${e.map(({said:o,happened:r},s)=>`${s?"L":"M"}${h(Yt(o))} ${h(fe(r))}`)}"/>
    <g>${e.map(({said:o,happened:r})=>l`<circle class="nn-one" cx="${h(Yt(o))}"
        cy="${h(fe(r))}" r="6"/>`)}</g>
    <g>${e.map(o=>fh(o,n))}</g>
  </svg>`}function fh({bin:t,count:e},n){let o=h((Yt(t/10)+Yt((t+1)/10))/2),r=h(24*e/n);return l`<rect class="nn-count-bar" x="${o-13}"
      y="${uc-r}" width="26" height="${r}"/>
    <text class="nn-small nn-halo" x="${o}" y="${uc-r-3}"
      text-anchor="middle">${e}</text>`}var $h=(t,e)=>x(uh,"scale",t,e);function gh(t){let e=Cn(t);return e.length===0?l`<p>No cases.</p>`:l`${bh(e)}
    <p class="nn-formula">Mean gap between said and happened:
      <b data-shows="gap">${p(xs(e))}</b></p>
    <p class="nn-formula">Mean surprise: <b data-shows="mean">${p(hh(t))}</b></p>
    <details><summary>All bins</summary><table class="nn-table">
    <thead><tr><th scope="col">from</th><th scope="col">cases</th>
      <th scope="col">said, on average</th><th scope="col">were spam</th></tr>
    </thead>
    <tbody>${e.map(({bin:n,count:o,said:r,happened:s})=>l`<tr><td>${p(n/10)}</td>
        <td data-shows="count">${o}</td>
        <td data-shows="said">${p(r)}</td>
        <td data-shows="happened">${p(s)}</td></tr>`)}</tbody></table></details>`}function bh(t){let{bin:e,count:n,happened:o}=t.at(-1);return e<9?l`<p class="nn-top">It said 0.9 or more of none.</p>`:l`<p class="nn-top">It said 0.9 or more of ${n} emails. Of these,
    ${p(100*o,3)} % were spam.</p>`}function hc(t){let e=Cn(t);if(e.length===0)return"A reliability plot without cases.";let n=e.map(({said:o,happened:r,count:s})=>`said ${p(o,2)}, happened ${p(r,2)} (${s})`);return`What a model said against what happened, in ${e.length} bins: ${n.join("; ")}. The mean gap is ${p(xs(e),2)}.`}var dc={picture:dh,controls:$h,readout:gh,describe:hc,goals:{"02-calibrate":{ask:"Make this filter honest: bring the mean gap below 0.025. What happens to the mean surprise on the way?",praise:"Its log-odds were about twice too large. The knob that makes it honest also makes the surprise about as small as it can be.",met:t=>pc(Cn(t))>0&&xs(Cn(t))<ph}}};var Ho="sigmoid-curve",Pt=y([-4,4],[34,346]),zt=y([-.05,1.05],[206,24]),Fo=3,qn=({w:t,b:e},n)=>N(n*t+e),$e=({w:t,b:e})=>-e/t;function Un({w:t,b:e,x:n}){let o=n*t+e;return t*N(o)*N(-o)}function xh(t,e){let n=t.x>3?-1:1,[o,r]=[h(Pt(t.x)),h(Pt(t.x+n))],[s,a]=[h(zt(e)),h(zt(e+n*Un(t)))];return l`<path class="nn-rise" d="M${o} ${s}H${r}V${a}"/>`}function yh(t,e){let n=qn(t,t.x),o=$e(t);return l`<svg viewBox="0 0 360 244" role="img"
    aria-label="${$c(t)}">
    <clipPath id="${e}-clip"><rect x="34" y="24" width="312" height="182"/>
    </clipPath>
    ${T(Pt,zt,{names:["x","output"],count:5})}
    <g clip-path="url(#${e}-clip)">
      ${t.tangent&&[xh(t,n),Ht(t.x,n,Un(t),Pt,zt,70)]}
      <path class="nn-graph" d="${Y(r=>qn(t,r),Pt,zt,200)}"/>
      ${Math.abs(o)<=4&&wh(o)}
    </g>
    ${je("point",Pt(t.x),zt(n))}
  </svg>`}var wh=t=>l`<path class="nn-distance"
    d="M${h(Pt(t))} ${h(zt(0))}V${h(zt(.5))}"/>
  <path class="nn-centre" d="M${h(Pt(t))} ${h(zt(.5)-7)}l7 7l-7 7l-7 -7z"/>`;function vh(t,e){return l`${x(Ho,"w",t,e)}
    ${t.lockable&&Pe(Ho,"keep",t,e)}
    ${x(Ho,"b",t,e)} ${x(Ho,"x",t,e)}`}function kh(t){let{w:e,b:n,x:o}=t,r=o*e+n;return l`<p class="nn-formula">z = ${p(o)}·${M(e)} ${R(n)} =
      <b data-shows="z">${p(r)}</b></p>
    <p class="nn-formula">σ(${p(r)}) =
      <b data-shows="y">${$t(N(r))}</b></p>
    ${t.tangent&&l`<p class="nn-formula">slope here: <b data-shows="slope">${p(Un(t))}</b> up for one step to the right</p>`}
    <p>${e===0?"With weight 0 the input changes nothing: the curve is flat.":l`Centre ◆ (output 0.5): x = <b data-shows="centre">${p($e(t))}</b>`}</p>
    ${Mh(t)}`}function Mh(t){return!t.lockable||t.keep||fc(t)?"":l`<p class="nn-note">To be kept, the centre must lie between
    −${Fo} and ${Fo}.</p>`}var fc=t=>Math.abs($e(t))<=Fo;function $c(t){let{w:e,b:n,x:o}=t,r=e===0?"It is flat.":`It ${e>0?"rises":"falls"} from left to right; its centre is at x = ${p($e(t))}.`,s=t.tangent?`, with slope ${p(Un(t))}`:"";return`The sigmoid curve of a neuron with weight ${p(e)} and bias ${p(n)}. ${r} At x = ${p(o)} the output is ${$t(qn(t,o))}${s}.`}function Ah(t,e){if(t.keep)return fc(e)?{...t,centre:$e(e)}:{};if(!e.keep)return t;if("w"in t)return{...t,b:0-t.w*e.centre};if("b"in t){let n=-t.b/e.w;return Math.abs(n)<=Fo?{...t,centre:n}:{...t,keep:!1}}return t}var gc={picture:yh,controls:vh,readout:kh,describe:$c,input:Ah,drags:{point:(t,[e])=>({x:q(Pt.invert(e),[-4,4],8)})},goals:{"02-mirror":{ask:"Turn the curve round: it must fall from left to right, with its centre where it was at the start.",praise:"Both knobs changed sign. The centre −b/w does not notice.",met:(t,e)=>t.w<0&&Math.abs($e(t)-$e(e))<1e-9},"02-step-at-two":{ask:"Make a step at x = 2: below 0.05 at x = 1.5, above 0.95 at x = 2.5. The switch “keep the centre” helps.",praise:"A step, nearly. With the centre kept at 2, the bias had to follow the weight: b = −2w.",met:t=>qn(t,1.5)<.05&&qn(t,2.5)>.95},"02-steepest":{ask:"Move the point to where the curve is steepest. What is the slope?",praise:"At the centre, and there it is a quarter of the weight. No other place is as steep.",met:t=>t.tangent&&Math.abs(Un(t))>.2475*Math.abs(t.w)}}};var Ih=Array.prototype,Sh=Ih.slice;function Th(t,e){return t-e}function Nh(t){for(var e=0,n=t.length,o=t[n-1][1]*t[0][0]-t[n-1][0]*t[0][1];++e<n;)o+=t[e-1][1]*t[e][0]-t[e-1][0]*t[e][1];return o}var bc=t=>()=>t;function Eh(t,e){for(var n=-1,o=e.length,r;++n<o;)if(r=Lh(t,e[n]))return r;return 0}function Lh(t,e){for(var n=e[0],o=e[1],r=-1,s=0,a=t.length,i=a-1;s<a;i=s++){var m=t[s],c=m[0],u=m[1],f=t[i],d=f[0],$=f[1];if(Oh(m,f,e))return 0;u>o!=$>o&&n<(d-c)*(o-u)/($-u)+c&&(r=-r)}return r}function Oh(t,e,n){var o;return Rh(t,e,n)&&Wh(t[o=+(t[0]===e[0])],n[o],e[o])}function Rh(t,e,n){return(e[0]-t[0])*(n[1]-t[1])===(n[0]-t[0])*(e[1]-t[1])}function Wh(t,e,n){return t<=e&&e<=n||n<=e&&e<=t}function Ph(){}var Bt=[[],[[[1,1.5],[.5,1]]],[[[1.5,1],[1,1.5]]],[[[1.5,1],[.5,1]]],[[[1,.5],[1.5,1]]],[[[1,1.5],[.5,1]],[[1,.5],[1.5,1]]],[[[1,.5],[1,1.5]]],[[[1,.5],[.5,1]]],[[[.5,1],[1,.5]]],[[[1,1.5],[1,.5]]],[[[.5,1],[1,.5]],[[1.5,1],[1,1.5]]],[[[1.5,1],[1,.5]]],[[[.5,1],[1.5,1]]],[[[1,1.5],[1.5,1]]],[[[.5,1],[1,1.5]]],[]];function yc(){var t=1,e=1,n=qa,o=m;function r(c){var u=n(c);if(Array.isArray(u))u=u.slice().sort(Th);else{let f=ja(c,zh);for(u=wt(...Ca(f[0],f[1],u),u);u[u.length-1]>=f[1];)u.pop();for(;u[1]<f[0];)u.shift()}return u.map(f=>s(c,f))}function s(c,u){let f=u==null?NaN:+u;if(isNaN(f))throw new Error(`invalid value: ${u}`);var d=[],$=[];return a(c,f,function(g){o(g,c,f),Nh(g)>0?d.push([g]):$.push(g)}),$.forEach(function(g){for(var v=0,I=d.length,E;v<I;++v)if(Eh((E=d[v])[0],g)!==-1){E.push(g);return}}),{type:"MultiPolygon",value:u,coordinates:d}}function a(c,u,f){var d=new Array,$=new Array,g,v,I,E,W,X;for(g=v=-1,E=ge(c[0],u),Bt[E<<1].forEach(P);++g<t-1;)I=E,E=ge(c[g+1],u),Bt[I|E<<1].forEach(P);for(Bt[E<<0].forEach(P);++v<e-1;){for(g=-1,E=ge(c[v*t+t],u),W=ge(c[v*t],u),Bt[E<<1|W<<2].forEach(P);++g<t-1;)I=E,E=ge(c[v*t+t+g+1],u),X=W,W=ge(c[v*t+g+1],u),Bt[I|E<<1|W<<2|X<<3].forEach(P);Bt[E|W<<3].forEach(P)}for(g=-1,W=c[v*t]>=u,Bt[W<<2].forEach(P);++g<t-1;)X=W,W=ge(c[v*t+g+1],u),Bt[W<<2|X<<3].forEach(P);Bt[W<<3].forEach(P);function P(tt){var yt=[tt[0][0]+g,tt[0][1]+v],st=[tt[1][0]+g,tt[1][1]+v],at=i(yt),dt=i(st),O,z;(O=$[at])?(z=d[dt])?(delete $[O.end],delete d[z.start],O===z?(O.ring.push(st),f(O.ring)):d[O.start]=$[z.end]={start:O.start,end:z.end,ring:O.ring.concat(z.ring)}):(delete $[O.end],O.ring.push(st),$[O.end=dt]=O):(O=d[dt])?(z=$[at])?(delete d[O.start],delete $[z.end],O===z?(O.ring.push(st),f(O.ring)):d[z.start]=$[O.end]={start:z.start,end:O.end,ring:z.ring.concat(O.ring)}):(delete d[O.start],O.ring.unshift(yt),d[O.start=at]=O):d[at]=$[dt]={start:at,end:dt,ring:[yt,st]}}}function i(c){return c[0]*2+c[1]*(t+1)*4}function m(c,u,f){c.forEach(function(d){var $=d[0],g=d[1],v=$|0,I=g|0,E=ys(u[I*t+v]);$>0&&$<t&&v===$&&(d[0]=xc($,ys(u[I*t+v-1]),E,f)),g>0&&g<e&&I===g&&(d[1]=xc(g,ys(u[(I-1)*t+v]),E,f))})}return r.contour=s,r.size=function(c){if(!arguments.length)return[t,e];var u=Math.floor(c[0]),f=Math.floor(c[1]);if(!(u>=0&&f>=0))throw new Error("invalid size");return t=u,e=f,r},r.thresholds=function(c){return arguments.length?(n=typeof c=="function"?c:Array.isArray(c)?bc(Sh.call(c)):bc(c),r):n},r.smooth=function(c){return arguments.length?(o=c?m:Ph,r):o===m},r}function zh(t){return isFinite(t)?t:NaN}function ge(t,e){return t==null?!1:+t>=e}function ys(t){return t==null||isNaN(t=+t)?-1/0:t}function xc(t,e,n,o){let r=o-e,s=n-e,a=isFinite(r)||isFinite(s)?r/s:Math.sign(r)/Math.sign(s);return isNaN(a)?t:t+a-.5}var be=41,Bh=.4;function rn(t,e,n,o){let r=({domain:[m,c]},u)=>m+(c-m)*u/(be-1),s=Array.from({length:be*be},(m,c)=>t([r(n,c%be),r(o,Math.floor(c/be))])),a=([m,c])=>[n(r(n,m-.5)),o(r(o,c-.5))],i=m=>Mn(m.map(a),Bh).map(c=>c.map(Math.round));return yc().size([be,be]).thresholds(e)(s).map(({coordinates:m})=>{let c=m.flat().map(u=>Dh(i(u)));return l`<path class="nn-level" d="${c.join("")}"/>`})}function Dh([t,...e]){let n=t,o=e.map(r=>{let s=r.map((a,i)=>a-n[i]);return n=r,s.join(s[1]<0?"":" ")});return`M${t.join(" ")}l${o.join(" ")}z`}function wc(t,e,n,o=5){let[r,s]=[h(e),h(n)],a=[l`<circle cx="${r}" cy="${s}" r="${o}"/>`,l`<rect x="${h(e-o)}" y="${h(n-o)}" width="${2*o}"
      height="${2*o}"/>`,l`<path d="M${r} ${h(n-1.3*o)}l${1.2*o} ${2.2*o}h${-2.4*o}z"/>`][t];return l`<g class="nn-runner" data-runner="${t}">${a}</g>`}function Go(t,e,n,o){let r=t.map(([i,m])=>`${h(n(i))} ${h(o(m))}`),[s,a]=t.at(-1);return l`<path class="nn-track" data-runner="${e}"
    d="M${r.join("L")}"/>${wc(e,n(s),o(a))}`}var Vo=([t,e],n,o)=>l`<path class="nn-centre" d="M${h(n(t))} ${h(o(e)-6)}l6 6l-6 6l-6 -6z"/>`,Ko=t=>l`<svg class="nn-symbol" viewBox="-9 -9 18 18" aria-hidden="true"
    >${wc(t,0,0,6)}</svg>`;var _o="slice",vc=[-2,2],Xn=[-2.5,2.5],Jt={plane:{word:"2x + y",levels:[-6,-4,-2,0,2,4,6],high:[-7.5,7.5],steep:3,rules:()=>["2","1"]},bowl:{word:"x² + 2y²",levels:[.5,2,4,6,9,12,15],high:[0,19],steep:10,rules:([t,e])=>[`2x = 2·${M(t)}`,`4y = 4·${M(e)}`]},product:{word:"x·y",levels:[-4,-2,-1,-.25,.25,1,2,4],high:[-6.25,6.25],steep:3,rules:()=>["y","x"]}},G=y(Xn,[232,22]),xe=[350,272],Zt=[262,338],kc=52,jh=.3,Yo=({turn:t})=>y(Xn,t?[73,283]:[30,240]),Ch=mt((t,e)=>rn(Rn[t].height,Jt[t].levels,Yo({turn:e}),G),6);function ye({surface:t,x:e,y:n,angle:o}){let r=[e,n],{height:s,slopes:a}=Rn[t];return{place:r,height:s(r),slopes:a(r),slope:ns(t,r,o)}}function Mc(t,[e,n],[o,r]){let s=Math.atan2(r-n,o-e)*180/Math.PI;return l`<path class="${t}" d="M${h(e)} ${h(n)}L${h(o)} ${h(r)}"
    /><path class="${t}" transform="translate(${h(o)} ${h(r)})
    rotate(${h(s)})" d="M-9 -5L0 0L-9 5"/>`}function qh(t,e,n){let{height:o}=Rn[t.surface],{place:r,slopes:s}=ye(t),[a,i]=r,m=y(Jt[t.surface].high,xe),c=y(Jt[t.surface].high,Zt),[u,f]=[h(e(a)),h(G(i))],d=o(r);return l`
    <path class="nn-cut" d="M${e.range[0]} ${f}H${e.range[1]}"/>
    <path class="nn-cut" data-axis="y" d="M${u} ${G.range[0]}V${G.range[1]}"/>
    <rect class="nn-silent" x="30" y="${xe[1]}" width="210"
      height="${xe[0]-xe[1]}"/>
    <rect class="nn-silent" x="${Zt[0]}" y="22"
      width="${Zt[1]-Zt[0]}" height="210"/>
    <clipPath id="${n}-cuts"><path d="M30 ${xe[1]}H240V${xe[0]}H30Z
      M${Zt[0]} 22H${Zt[1]}V232H${Zt[0]}Z"/></clipPath>
    <g clip-path="url(#${n}-cuts)">
    <path class="nn-cut" d="${Y($=>o([$,i]),e,m)}"/>
    ${Ht(a,d,s[0],e,m,46)}
    <circle class="nn-centre" cx="${u}" cy="${h(m(d))}" r="4"/>
    <path class="nn-cut" data-axis="y" d="${Uh($=>o([a,$]),c)}"/>
    ${Xh(i,d,s[1],c)}</g>
    <circle class="nn-centre" cx="${h(c(d))}" cy="${f}" r="4"/>
    <text class="nn-small" x="30" y="${xe[0]+17}">cut along x</text>
    <text class="nn-small" x="${Zt[1]}" y="${G.range[0]+17}"
      text-anchor="end">cut along y</text>`}function Uh(t,e){return`M${[...Array(61).keys()].map(o=>{let r=Xn[0]+(Xn[1]-Xn[0])*o/60;return`${h(e(t(r)))} ${h(G(r))}`}).join("L")}`}function Xh(t,e,n,o){let[r,s]=[G(1)-G(0),n*(o(1)-o(0))],a=46/Math.hypot(r,s),i=[-a,a].map(m=>[h(o(e)+m*s),h(G(t)+m*r)]);return l`<path class="nn-tangent" d="M${i[0].join(" ")}L${i[1].join(" ")}"/>`}function Hh(t,e,n){let{place:o,slopes:r,slope:s}=ye(t),a=[e(o[0]),G(o[1])],i=t.angle*Math.PI/180,m=[a[0]+kc*Math.cos(i),a[1]-kc*Math.sin(i)],c=o.map((g,v)=>g+jh*r[v]),u=y([0,360],[46,334]),{steep:f}=Jt[t.surface],d=y([-f,f],[370,286]),$=gt(r)===0;return l`<g clip-path="url(#${n}-map)">${!$&&Mc("nn-gradient",a,[e(c[0]),G(c[1])])}</g>
    ${Mc("nn-hand",a,m)}
    <g class="nn-axes">${[-f,0,f].map(g=>l`<line class="${g?"nn-grid":"nn-zero"}" x1="46" x2="334"
        y1="${d(g)}" y2="${d(g)}"/><text x="40" y="${d(g)+4}"
        text-anchor="end">${p(g)}</text>`)}${[0,90,180,270,360].map(g=>l`<line class="nn-grid" x1="${u(g)}" x2="${u(g)}"
        y1="${d.range[0]}" y2="${d.range[1]}"/><text x="${u(g)}" y="386"
        text-anchor="middle">${g}°</text>`)}<text class="nn-axis" x="12" y="274">↑ slope, by direction</text></g>
    <path class="nn-graph" d="${Y(g=>ns(t.surface,o,g),u,d)}"/>
    <circle class="nn-centre" cx="${h(u(t.angle))}" cy="${h(d(s))}" r="5"/>
    <g class="nn-grab" data-drag="tip"><circle cx="${h(m[0])}"
      cy="${h(m[1])}" r="16"/><circle class="nn-handle nn-tip"
      cx="${h(m[0])}" cy="${h(m[1])}" r="8"/></g>`}function Fh(t,e){let n=Yo(t),{word:o}=Jt[t.surface];return l`<svg viewBox="0 0 346 ${t.turn?394:372}" role="img"
    aria-label="${Ac(t)}">
    <clipPath id="${e}-map"><rect x="${n.range[0]}" y="22" width="210"
      height="210"/></clipPath>
    <rect class="nn-silent" x="${n.range[0]}" y="22" width="210" height="210"/>
    <g clip-path="url(#${e}-map)">${Ch(t.surface,t.turn)}</g>
    ${T(n,G,{names:["x",`y, and level lines of ${o}`],count:4})}
    ${t.turn?Hh(t,n,e):qh(t,n,e)}
    <g class="nn-grab" data-drag="place"><circle cx="${h(n(t.x))}"
      cy="${h(G(t.y))}" r="16"/><circle class="nn-handle"
      cx="${h(n(t.x))}" cy="${h(G(t.y))}" r="9"/></g>
  </svg>`}var Gh=(t,e)=>l`
  ${S(_o,"surface",t,e,n=>Jt[n].word)}
  ${x(_o,"x",t,e)} ${x(_o,"y",t,e)}
  ${t.turn&&x(_o,"angle",t,e)}`;function Vh(t){let{place:e,height:n,slopes:o,slope:r}=ye(t),s=Jt[t.surface].rules(e),a=(m,c,u)=>l`<p class="nn-formula">along ${m},
    with ${c} held still: ${s[u]} = <b data-shows="d${m}">${p(o[u])}</b></p>`;return l`<p class="nn-formula">height = <b data-shows="height">${p(n)}</b></p>
    ${a("x","y",0)} ${a("y","x",1)} ${t.turn&&i(t)}`;function i({angle:m}){let c=m*Math.PI/180,[u,f]=[Math.cos(c),Math.sin(c)];return l`<p class="nn-formula">gradient = (${p(o[0])},
        ${p(o[1])}), its length <b data-shows="length">${p(gt(o))}</b></p>
      <p class="nn-formula">direction = (${p(u,3)}, ${p(f,3)})</p>
      <p class="nn-formula">slope this way = ${p(o[0])}·${M(Number(u.toFixed(3)))} ${R(o[1])}·${M(Number(f.toFixed(3)))} = <b
        data-shows="slope">${p(ft(r))}</b></p>`}}function Ac(t){let{place:e,slopes:n,slope:o}=ye(t),r=`A map of ${Jt[t.surface].word} by its level lines. At x = ${p(e[0])}, y = ${p(e[1])} the slope along x is ${p(n[0])} and along y ${p(n[1])}.`;return t.turn?`${r} In the direction of ${t.angle} degrees it is ${p(ft(o))}; the gradient's length is ${p(gt(n))}.`:r}var Kh=(t,e)=>Math.abs(t-e)<1e-9,Ic={picture:Fh,controls:Gh,readout:Vh,describe:Ac,drags:{place:(t,[e,n])=>({x:q(Yo(t).invert(e),vc,4),y:q(G.invert(n),vc,4)}),tip(t,[e,n]){let o=e-Yo(t)(t.x),r=G(t.y)-n;if(o===0&&r===0)return{};let s=Math.atan2(r,o)*180/Math.PI;return{angle:(Math.round(s/5)*5+360)%360}}},goals:{"00-partials":{ask:"On x·y, find the place where the slope along x is 2 and the slope along y is −1.",praise:"At (−1, 2). For a product, each slope is the other factor.",met:({surface:t,x:e,y:n})=>t==="product"&&e===-1&&n===2},"00-same-slopes":{ask:"On x² + 2y², find a place where both slopes are the same, and not 0.",praise:"Wherever 2x = 4y: on the line of all places with x = 2y.",met(t){let[e,n]=ye(t).slopes;return t.surface==="bowl"&&e!==0&&Kh(e,n)}},"00-steepest":{ask:"On x² + 2y², turn the hand until the slope is as large as it gets.",praise:"It points along the gradient's arrow, and the slope is nearly the arrow's length. No direction climbs faster.",met(t){let{slope:e,slopes:n}=ye(t),o=gt(n);return t.surface==="bowl"&&o>0&&e>.999*o}},"00-level":{ask:"Now turn it until the slope is about 0, but not at the bottom.",praise:"Along the level line the height does not change, and the gradient stands at a right angle to it.",met(t){let{slope:e,slopes:n}=ye(t);return Math.abs(e)<.05*gt(n)}}}};var _h="softmax-bars",Zo=12,ws=316,Sc=58;function Yh(t,e,n){let o=n*Sc+8;return l`<text x="${Zo}" y="${o+14}">${e}</text>
    <text class="nn-strong" x="${Zo+ws}" y="${o+14}"
      text-anchor="end">${p(t)}</text>
    <rect class="nn-silent" x="${Zo}" y="${o+21}" width="${ws}"
      height="20" rx="3"/>
    <rect class="nn-one" x="${Zo}" y="${o+21}" width="${h(ws*t)}"
      height="20" rx="3"/>`}function Zh(t){let e=qe(t.z);return l`<svg viewBox="0 0 340 ${Sc*e.length+4}" role="img"
    aria-label="${Tc(t)}">
    ${e.map((n,o)=>Yh(n,t.names[o],o))}
  </svg>`}var Jh=(t,e)=>x(_h,"z",t,e);function Qh(t){let e=qe(t.z),n=t.z.map(Math.exp),o=n.reduce((r,s)=>r+s,0);return l`<table class="nn-table">
    <thead><tr><th scope="col">class</th><th scope="col">score z</th>
      <th scope="col">e<sup>z</sup></th><th scope="col">share of the sum</th>
      </tr></thead>
    <tbody>${e.map((r,s)=>l`<tr><td>${t.names[s]}</td>
        <td>${p(t.z[s])}</td>
        <td data-shows="power">${p(n[s])}</td>
        <td data-shows="share">${p(r)}</td></tr>`)}
    <tr><td>together</td><td></td><td data-shows="total">${p(o)}</td>
      <td>1</td></tr></tbody>
  </table>`}function Tc({z:t,names:e}){let n=qe(t),o=e.map((r,s)=>`${r} has score ${p(t[s])} and gets ${p(n[s])}`);return`Softmax of ${e.length} scores: ${o.join("; ")}.`}var Nc={wide:!0,picture:Zh,controls:Jh,readout:Qh,describe:Tc,goals:{"02-halve":{ask:"Halve the probability of the second class, without touching its own score.",praise:"Its score is what it was; its share is not. Whatever another class gains, this one helps to pay.",met:(t,e)=>t.z[1]===e.z[1]&&qe(t.z)[1]<=qe(e.z)[1]/2},"02-shift":{ask:"Change every score and leave every probability as it was.",praise:"The same number was added to all of them. Only the differences between scores count.",met:(t,e)=>{let n=t.z.map((o,r)=>o-e.z[r]);return n[0]!==0&&n.every(o=>o===n[0])}}}};var Jo="bumps",tr=[...Array(201).keys()].map(t=>t/200),ks=y([0,1],[34,332]),Qo=y([-1.25,1.25],[236,20]),td=["1st","2nd","3rd","4th","5th","6th","7th","8th"].map(t=>`${t} bump`),Lc={hill:t=>Math.sin(Math.PI*t)**2,wave:t=>.8*Math.sin(2*Math.PI*t),roof:t=>t<.375?2*t:1.2*(1-t)};function ed({count:t,steepness:e,heights:n}){let o=[...Array(t).keys()].flatMap(r=>[r,r+1]);return[{weight:[o.map(()=>e)],bias:o.map(r=>-e*r/t),activation:N},{weight:o.map((r,s)=>[s%2?-n[s>>1]:n[s>>1]]),bias:[0],activation:An}]}function Oc(t){let[e,n]=F(tr.map(r=>[r]),ed(t)),o=t.heights.slice(0,t.count).map((r,s)=>e.A.map(a=>r*(a[2*s]-a[2*s+1])));return{sum:n.A.flat(),bumps:o}}var Rc=t=>tr.map(Lc[t.target]);function er(t){let e=Rc(t),n=Oc(t).sum.map((r,s)=>Math.abs(r-e[s])),o=Math.max(...n);return{gap:o,at:n.indexOf(o)}}var vs=t=>Io(t.map((e,n)=>[ks(tr[n]),Qo(e)]));function nd(t){let{sum:e,bumps:n}=Oc(t),o=Rc(t),{at:r}=er(t),s=h(ks(tr[r]));return l`<svg viewBox="0 0 344 272" role="img"
    aria-label="${Wc(t)}">
    ${T(ks,Qo,{names:["x","output"],count:5})}
    ${n.map(a=>l`<polyline class="nn-bump" points="${vs(a)}"/>`)}
    <line class="nn-gap" x1="${s}" x2="${s}" y1="${h(Qo(e[r]))}"
      y2="${h(Qo(o[r]))}"/>
    <polyline class="nn-target" points="${vs(o)}"/>
    <polyline class="nn-made" points="${vs(e)}"/>
  </svg>`}function od(t,e){let n=x(Jo,"heights",t,e,void 0,td);return l`${S(Jo,"target",t,e)}
    ${S(Jo,"count",t,e)}
    ${x(Jo,"steepness",t,e)}
    ${n.slice(0,t.count)}
    <div class="nn-live"><button type="button" data-do="read"
      >Read the heights off the curve</button></div>`}function rd(t){let{gap:e}=er(t);return l`<p class="nn-legend">
      <span><svg class="nn-symbol" viewBox="-9 -9 18 18" aria-hidden="true"
        ><path class="nn-target" d="M-9 0H9"/></svg> curve to match</span>
      <span><svg class="nn-symbol" viewBox="-9 -9 18 18" aria-hidden="true"
        ><path class="nn-made" d="M-9 0H9"/></svg> the network</span></p>
    <p>Largest gap: <b data-shows="gap">${p(e)}</b></p>
    <p>${2*t.count} hidden neurons,
      <b data-shows="knobs">${6*t.count+1}</b> knobs</p>`}function Wc(t){let e=t.heights.slice(0,t.count).map(n=>p(n));return`The curve "${t.target}" and a network of ${t.count} bumps of heights ${e.join(", ")}. They are at most ${p(er(t).gap,3)} apart.`}var sd=t=>({heights:t.heights.map((e,n)=>n<t.count?Math.round(16*Lc[t.target]((n+.5)/t.count))/16:e)}),Ec=(t,e,n,o,r)=>({ask:o,praise:r,met:s=>s.target===t&&s.count===e&&er(s).gap<n}),Pc={picture:nd,controls:od,readout:rd,describe:Wc,actions:{read:sd},goals:{"03-hill":Ec("hill",4,.1,"Match the hill with four bumps: keep the largest gap below 0.1. The best heights are not the curve's own, and the steepness counts.","Matched. The steepness is a knob as well: flatter sigmoids turn the stairs into a slope."),"03-wave":Ec("wave",8,.2,"Match the wave with eight bumps: keep the largest gap below 0.2.","Matched. With more bumps the gap would shrink further, to anything you like.")}};var Ss="dinner-party",Hn=["Agatha","Dahlia","Stiffy"],Dt=["h₁","h₂","h₃"],Ms=[0,1,2].map(t=>({x:36,y:46+86*t,r:17})),sn=[0,1,2].map(t=>({x:192,y:46+86*t,r:22})),we={x:310,y:132,r:24},Dc=[...Array(8).keys()].map(t=>[t>>2,t>>1&1,t&1]),nr=[1,1.5,3,4.3,0,0,0,0],jc=nr.with(3,1.5),Ts=Mt(({W1:t,b1:e,W2:n,b2:o,relu:r})=>{let s={weight:t,bias:e,activation:An},[a]=F(Dc,[s]),i=a.Z.map(c=>c.map((u,f)=>r[f]?Ce(u):u)),[m]=F(i,[{weight:n,bias:o,activation:Ce}]);return{Z:a.Z,A:i,S:m.Z.flat(),Y:m.A.flat()}});function Ns(t){let{Z:e,A:n,S:o,Y:r}=Ts(t),[s,a,i]=t.guests,m=4*s+2*a+i;return{z:e[m],a:n[m].map(ft),s:o[m],y:ft(r[m])}}var Cc=(t,e)=>Math.abs(t-e)<1e-9,As=(t,e)=>Ts(t).Y.every((n,o)=>Cc(n,e[o])),ad=({goals:t})=>t.includes("03-feud")?jc:nr,zc="M8 0h6v12q6 4 6 12v30q0 4-4 4h-10q-4 0-4-4v-30q0-8 6-12z",Is=6;function id(t,e){let n=Math.min(Is,Math.ceil(ft(t)));return l`${[...Array(n).keys()].map(o=>{let r=Math.min(1,t-o),s=96+30*o;return l`<g transform="translate(${s} 278)">
      <clipPath id="${e}-full${o}"><rect x="0" y="${h(58*(1-r))}"
        width="24" height="${h(58*r)}"/></clipPath>
      <path class="nn-wine" clip-path="url(#${e}-full${o})" d="${zc}"/>
      <path class="nn-glass" d="${zc}"/></g>`})}
  ${t>Is&&l`<text class="nn-strong" x="${96+30*Is}" y="318">…</text>`}`}function cd(t,e){let{a:n,y:o}=Ns(t);return l`<svg viewBox="0 0 340 346" role="img"
    aria-label="${qc(t)}">
    ${Xe([...t.W1.flatMap((r,s)=>r.map((a,i)=>({weight:a,from:Ms[s],to:sn[i],part:`w${s}${i} x${s} h${i}`,faint:!t.guests[s],label:t.knobs,along:.26}))),...t.W2.map(([r],s)=>({weight:r,from:sn[s],to:we,part:`v${s} o`,faint:n[s]===0,label:t.knobs,along:.48}))].filter(({weight:r})=>r!==0))}
    ${Ms.map((r,s)=>lt(r,t.guests[s]?"✓":"",{part:`x${s}`,on:t.guests[s]===1}))}
    ${sn.map((r,s)=>lt(r,p(n[s],3),{part:`h${s}`,on:n[s]>0}))}
    ${lt(we,p(o,3),{part:"o",on:o>0})}
    ${Hn.map((r,s)=>l`<text class="nn-halo nn-small" x="8" y="${Ms[s].y-23}"
          >${r}</text>`)}
    ${t.knobs&&sn.map(({x:r,y:s,r:a},i)=>l`<text class="nn-halo nn-small ${H(t.b1[i])}" x="${r}"
          y="${s+a+16}" text-anchor="middle" data-part="b${i} h${i}"
          >${R(t.b1[i])}</text>`)}
    ${t.knobs&&l`<text class="nn-halo nn-small ${H(t.b2[0])}" x="${we.x}"
      y="${we.y+we.r+16}" text-anchor="middle" data-part="c0 o"
      >${R(t.b2[0])}</text>`}
    ${Dt.map((r,s)=>l`<text class="nn-halo nn-small" x="${sn[s].x}"
          y="${sn[s].y-28}" text-anchor="middle">${r}</text>`)}
    <text class="nn-small" x="${we.x}" y="${we.y-32}"
      text-anchor="middle">bottles</text>
    <path class="nn-wire" d="M14 336.75H326"/>
    ${o===0&&l`<text class="nn-small" x="96" y="322">ginger ale</text>`}
    ${id(o,e)}
    <text class="nn-strong" x="18" y="322">${p(o,3)} ×</text>
  </svg>`}var Bc=t=>({W1:([e,n])=>`weight from ${Hn[e]} to ${Dt[n]}`,b1:([e])=>`bias of ${Dt[e]}`,W2:([e])=>`weight from ${Dt[e]} to bottles`,b2:()=>"bias of bottles"})[t.split(".")[0]](t.split(".").slice(1));function ld(t,e){return l`${ae(Ss,"guests",t,e,Hn)}
    ${t.unplug&&l`<hr>${ae(Ss,"relu",t,e,Dt)}`}`}function md(t,e,n){let{z:o,a:r,s,y:a}=Ns(t),i=Dt.map((m,c)=>{let u=t.W2[c][0];return l`${c>0&&" "}<span class="${H(u)}"
      >${c>0?R(u):p(u)}·${p(r[c])}</span>`});return l`<p class="nn-formula">hidden: ${Dt.map((m,c)=>l`${c>0&&", "}${t.relu[c]?"ReLU":""}(<span data-shows="z">${p(ft(o[c]))}</span>) = <b
        data-shows="a">${p(r[c])}</b>`)}</p>
    <p class="nn-formula">bottles: ReLU(${i} ${R(t.b2[0])}) =
      ReLU(<span data-shows="s">${p(ft(s))}</span>) = <b
      data-shows="bottles">${p(a)}</b></p>
    ${t.knobs&&ud(t,e,n)}
    ${t.table&&pd(t)}`}function ud(t,e,n){let o=(s,a)=>({...ko(s,Bc(s),t,n),part:a}),r=s=>vo(s,t,e);return l`<p>Pick a knob, then turn it with the slider.</p>
    <div class="nn-equation">
    ${_(r(t.W1.map((s,a)=>s.map((i,m)=>o(`W1.${a}.${m}`,`w${a}${m} x${a} h${m}`)))),"W₁","(3, 3)")}
    ${_(r([t.b1.map((s,a)=>o(`b1.${a}`,`b${a} h${a}`))]),"b₁","(3,)")}
    ${_(r(t.W2.map((s,a)=>[o(`W2.${a}.0`,`v${a} o`)])),"W₂","(3, 1)")}
    ${_(r([[o("b2.0","c0 o")]]),"b₂","(1,)")}
  </div>
  ${wo(Ss,Bc(t.knob),t,e,n)}`}function pd(t){let{A:e,Y:n}=Ts(t),o=ad(t),r=n.map((a,i)=>Cc(a,o[i])),s=r.filter(Boolean).length;return l`<p class="nn-count" data-none="${s===8}"><b
      data-shows="right">${s}</b> of 8 guest lists as wanted</p>
    <table class="nn-table nn-tight">
    <thead><tr>${Hn.map(([a,...i])=>l`<th scope="col">${a}<span
        class="nn-wide">${i.join("")}</span></th>`)}${Dt.map(a=>l`<th scope="col">${a}</th>`)}
      <th scope="col">bottles</th><th scope="col">wanted</th></tr></thead>
    <tbody>${Dc.map((a,i)=>{let m=a.join()===t.guests.join();return l`<tr data-right="${String(r[i])}"
        ${m&&l`aria-current="true"`}>${a.map(c=>l`<td>${c}</td>`)}${e[i].map(c=>l`<td>${p(ft(c),3)}</td>`)}
        <td data-shows="list">${p(ft(n[i]))}</td>
        <td>${o[i]} ${r[i]?"✓":"✗"}</td></tr>`})}</tbody></table>`}function qc(t){let{a:e,y:n}=Ns(t),o=Hn.filter((i,m)=>t.guests[m]),r=o.length===0?"Nobody is invited":`Invited: ${o.join(" and ")}`,s=Dt.filter((i,m)=>e[m]>0),a=s.length===0?"none":s.join(", ");return`${r}. Hidden neurons above 0: ${a}. The network says: bottles ${p(n)}.`}var Uc={picture:cd,controls:ld,readout:md,describe:qc,goals:{"03-most-wine":{ask:"Find the guest list that needs the most wine.",praise:"Dahlia with Stiffy, and without Agatha: 4.3 bottles. That is more than the two would need one by one.",met:({guests:t})=>t.join()==="0,1,1"},"03-idle-relu":{ask:"Take out as many of the hidden ReLUs as you can without changing the wine for any guest list.",praise:"Found. What arrives at h₁ and h₃ is never below 0, so ReLU has nothing to stop there. At h₂ it has: −0.5 for nobody.",met:(t,e)=>t.relu.filter(n=>!n).length===2&&As({...e,relu:t.relu},nr)&&As(t,nr)},"03-feud":{ask:"Dahlia and Stiffy have fallen out. A party of the two needs only 1.5 bottles in all; every other list stays as it was.",praise:"Settled, on all eight lists. Only a hidden neuron that sees both guests can tell the pair from its parts.",met:t=>t.relu.every(Boolean)&&As(t,jc)}}};var Qt=[.05,.1],an=[.01,.99],ve=[.35,.6],Ls=.5,Os=1e4,Xc=[.15,.2,.25,.3,.4,.45,.5,.55],Hc=([t,e],n,o,r)=>[N(t*n[r]+e*n[r+1]+o),N(t*n[r+2]+e*n[r+3]+o)];function Es(t){let e=Hc(Qt,t,ve[0],0),n=Hc(e,t,ve[1],4),o=[n[0]-an[0],n[1]-an[1]],r=(o[0]**2+o[1]**2)/2;return{hidden:e,output:n,misses:o,error:r}}var or=t=>t*(1-t),Fc=([t,e],[n,o])=>[t*n,t*o,e*n,e*o],Gc=(t,e)=>t.map((n,o)=>n-Ls*e[o]);function Rs(t,e=!1){let{hidden:n,output:o,misses:r,error:s}=Es(t),[a,i]=[r[0]*or(o[0]),r[1]*or(o[1])],m=[a,i],c=Fc(m,n),u=t.slice(4),f=e?Gc(u,c):u,d=[(a*f[0]+i*f[2])*or(n[0]),(a*f[1]+i*f[3])*or(n[1])],$=Fc(d,Qt).concat(c),g=Gc(t,$);return{hidden:n,output:o,misses:r,error:s,outputBlame:m,through:f,hiddenBlame:d,gradient:$,next:g}}var hd={false:[Xc],true:[Xc]};function Vc(t,e=!1){let n=hd[e];for(;n.length<=t;)n.push(Rs(n.at(-1),e).next);return n[t]}function Kc(t,e,n=1e-5){let o=Es(t.with(e,t[e]+n)).error,r=Es(t.with(e,t[e]-n)).error;return(o-r)/(2*n)}var Ws="mazur-network",Fn=["hidden","outputs","output-blame","hidden-blame","update"],dd={hidden:"hidden neurons",outputs:"outputs","output-blame":"blame on the outputs","hidden-blame":"blame on the hidden",update:"new weights"},zs=[34,178,322].map((t,e)=>[74,196].map(n=>({x:t,y:n,r:e?28:22}))),sr=[0,1],Me=t=>"₁₂₃₄₅₆₇₈"[t],ke=t=>p(t,6),cn=t=>p(t,9),Bs=(t,e=6,n=1e-4)=>t!==0&&Math.abs(t)<n?t.toExponential(e-1).replaceAll("-","−"):p(t,e),_c=t=>`δ ${Bs(t,Math.abs(t)<.001?2:3,.001)}`,ln=(t,e)=>Fn.indexOf(t.phase)>=Fn.indexOf(e);function Ds(t){let e=Vc(t.steps,t.early);return{w:e,...Rs(e,t.early)}}var Yc={first:[0,1,2,3],second:[4,5,6,7]},Jc=(t,e)=>ln(t,e<4?"hidden-blame":"output-blame"),Qc=(t,e)=>ln(t,t.early&&e>=4?"hidden-blame":"update"),tl=({phase:t},e)=>t===(e>=4?"output-blame":"hidden-blame");function fd(t,e,n){return Qc(t,n)?e.next[n]:tl(t,n)?e.gradient[n]:e.w[n]}function Zc({phase:t},e){return t==="update"||t==="hidden-blame"?!0:t==="hidden"==e<4}function $d(t,e){return[...Yc.first,...Yc.second].map(n=>{let o=n>=4,[r,s]=[n>>1&1,n&1],a=fd(t,e,n);return{from:zs[o?1:0][s],to:zs[o?2:1][r],weight:a,text:Bs(a,tl(t,n)?2:4),now:Zc(t,n),faint:!Zc(t,n),along:s===r?.5:.32}})}var Ps=({x:t,y:e,r:n},o,r=0)=>l`<text class="nn-halo nn-small" x="${t}" y="${e+n+18+17*r}"
    text-anchor="middle">${o}</text>`,rr=({x:t,y:e,r:n},o,r=0)=>l`<text class="nn-halo nn-small" x="${t}" y="${e-n-8-17*r}"
    text-anchor="middle">${o}</text>`,gd=t=>p(t,t<.1?3:4);function bd(t){let e=Ds(t),[n,o,r]=zs;return l`<svg viewBox="0 0 360 300" role="img"
    aria-label="${el(t)}">
    ${Xe($d(t,e))}
    ${sr.map(s=>lt(n[s],Qt[s]))}
    ${sr.map(s=>[lt(o[s],p(e.hidden[s]),{now:["hidden","hidden-blame"].includes(t.phase)}),[rr,Ps][s](o[s],ln(t,"hidden-blame")?`h${Me(s)}, ${_c(e.hiddenBlame[s])}`:`h${Me(s)}`)])}
    ${sr.map(s=>[lt(r[s],ln(t,"outputs")&&gd(e.output[s]),{now:["outputs","output-blame"].includes(t.phase)}),[rr,Ps][s](r[s],`target ${an[s]}`),ln(t,"output-blame")&&[rr,Ps][s](r[s],_c(e.outputBlame[s]),1)])}
    ${rr(n[0],"inputs")}
    <text class="nn-small" x="180" y="288" text-anchor="middle">${xd(t)}</text>
  </svg>`}function xd({phase:t,early:e}){return{hidden:"values go → on the wires: weights",outputs:"values go → on the wires: weights","output-blame":"← blame comes, right-hand wires: gradients","hidden-blame":`← left: gradients, right: ${e?"NEW":"old"} weights`,update:"on the wires: the new weights"}[t]}var yd=(t,e)=>l`${S(Ws,"phase",t,e,n=>dd[n])}
  ${x(Ws,"steps",t,e)}
  ${t.hunt&&Pe(Ws,"early",t,e)}
  <div class="nn-play nn-live">
    <button type="button" data-do="first">To step 1</button>
    <button type="button" data-do="last">To step 10,000</button>
    <button type="button" data-do="back">One step back</button>
  </div>`;function wd({phase:t,early:e},n){let{w:o,hidden:r,output:s,misses:a,outputBlame:i,hiddenBlame:m}=n,c=u=>p(u);return{hidden:()=>l`h₁ = σ(${Qt[0]}·${M(o[0])} + ${Qt[1]}·${M(o[1])}
      + ${ve[0]}) = ${ke(r[0])}`,outputs:()=>l`o₁ = σ(${c(r[0])}·${M(o[4])} +
      ${c(r[1])}·${M(o[5])} + ${ve[1]}) = ${ke(s[0])}`,"output-blame":()=>l`δ of o₁ = (${c(s[0])} − ${an[0]}) ·
      ${c(s[0])}·(1 − ${c(s[0])}) = ${ke(i[0])}`,"hidden-blame":()=>l`δ of h₁ = (${c(i[0])}·${M(n.through[0])} + ${M(i[1])}·${M(n.through[2])}) ·
      ${c(r[0])}·(1 − ${c(r[0])}) = ${ke(m[0])}`,update:()=>l`new w₅ = ${c(o[4])} − ${Ls} ·
      ${M(n.gradient[4])} = ${ke(n.next[4])}`}[t]()}function vd(t,e,n){let o=(r,s,a)=>l`<td ${r&&l`data-shows="${s}"`}>${r?Bs(a):"·"}</td>`;return l`<table class="nn-table nn-tight">
    <thead><tr><th scope="col">${t.hunt?"weight":"pick"}</th>
      <th scope="col">value</th><th scope="col">gradient</th>
      <th scope="col">next</th></tr></thead>
    <tbody>${n.w.map((r,s)=>{let a=!t.hunt&&t.pick===`w${s+1}`;return l`<tr ${a&&l`aria-current="true"`}>
        <td>${t.hunt?`w${Me(s)}`:kd(t,e,s)}</td>
        ${o(!0,"weight",r)}
        ${o(Jc(t,s),"gradient",n.gradient[s])}
        ${o(Qc(t,s),"next",n.next[s])}</tr>`})}</tbody></table>`}function kd(t,e,n){let o=`${e}-pick${n}`;return l`<label class="nn-option" for="${o}"><input type="radio" name="${e}-pick"
    id="${o}" data-trait="pick" value="w${n+1}" ${t.pick===`w${n+1}`&&"checked"}> w${Me(n)}</label>`}function Md(t,e){let n=Number(t.pick[1])-1;if(!Jc(t,n))return l`<p class="nn-formula">Blame has not come to w${Me(n)}
      yet.</p>`;let[o,r]=[n>>1&1,n&1],s=n>=4,a=(s?e.outputBlame:e.hiddenBlame)[o],i=(s?e.hidden:Qt)[r];return l`<p class="nn-formula">Three ways to the gradient of w${Me(n)}.
      By hand: δ · input = ${M(a)} · ${p(i)} =
      <b data-shows="hand">${cn(a*i)}</b></p>
    <p class="nn-formula">By nudging w${Me(n)} by 0.00001 up and down:
      <b data-shows="nudge">${p(Kc(e.w,n),7)}</b></p>
    <p class="nn-formula">By nnlib's matrices, all eight at once:
      <b data-shows="backward">${cn(Ad(e.w)[n])}</b></p>`}function Ad(t){let e=sr.map(o=>{let[r,s,a,i]=t.slice(4*o,4*o+4);return{weight:[[r,a],[s,i]],bias:[ve[o],ve[o]],activation:N,slope:In}}),{slopes:n}=Ze(e,{X:[Qt],y:[an],loss:Ye});return n.flatMap(({weight:[[o,r],[s,a]]})=>[o,s,r,a])}function Id(t,e){let n=Ds(t),o=t.steps;return l`<p class="nn-formula">${wd(t,n)}</p>
    ${ln(t,"outputs")&&l`<p class="nn-formula">After ${o} step${o!==1&&"s"}: outputs
      <b data-shows="output">${cn(n.output[0])}</b> and
      <b data-shows="output">${cn(n.output[1])}</b>, error
      <b data-shows="error">${cn(n.error)}</b></p>`}
    ${vd(t,e,n)}
    ${!t.hunt&&Md(t,n)}`}function el(t){let e=Ds(t),{steps:n,phase:o,early:r}=t,s=i=>i.map(m=>ke(m)).join(" and "),a={hidden:()=>`the hidden neurons give ${s(e.hidden)}`,outputs:()=>`the outputs are ${s(e.output)}, the error ${cn(e.error)}`,"output-blame":()=>`the outputs' blame is ${s(e.outputBlame)}`,"hidden-blame":()=>`the hidden neurons' blame is ${s(e.hiddenBlame)}`+(r?", passed through weights that were moved already":""),update:()=>`the new weights are ${e.next.map(i=>ke(i)).join(", ")}`}[o]();return`A network with two inputs, two hidden neurons and two outputs, after ${n} step${n===1?"":"s"} of training${r?" with the early update":""}. In the next step ${a}.`}function Sd({steps:t,phase:e}){let n=Fn[Fn.indexOf(e)+1];return n?{phase:n}:t<Os?{steps:t+1,phase:Fn[0]}:null}var nl={picture:bd,controls:yd,readout:Id,describe:el,pace:1200,plays:()=>!0,play:Sd,actions:{first:()=>({steps:1,phase:"outputs"}),last:()=>({steps:Os,phase:"outputs"}),back:({steps:t})=>({steps:Math.max(0,t-1),phase:"outputs"})},goals:{"05-one-step":{ask:"Go through one whole step: forward, backward, new weights, and the outputs after it. Has the error fallen?",praise:"From 0.298371109 to 0.291027774. All four weights to the outputs moved by more than 0.01; those to the hidden neurons by less than 0.001.",met:({steps:t,phase:e,early:n})=>t===1&&e==="outputs"&&!n},"05-find-bug":{ask:"Make the error after one step the published 0.291027924.",praise:"That is the slip: w₅ to w₈ were moved first, and the hidden neurons' blame came through the moved weights.",met:({steps:t,phase:e,early:n})=>t===1&&e!=="hidden"&&n},"05-last-error":{ask:"The published last error is 0.0000351085. Neither version has it after 10,000 steps. Which one has it, and when?",praise:"The right code, one step earlier. The published outputs are those of the early update after all 10,000.",met:({steps:t,phase:e,early:n})=>t===9999&&e!=="hidden"&&!n}}};var cr="network-steps",ol=[0,1].map(t=>({x:36,y:66+120*t,r:20})),ar=[0,1].map(t=>({x:172,y:66+120*t,r:29})),js={x:302,y:126,r:29},lr=["first","last"],ir=[["h₁","h₂"],["output"]],Gn=15,Cs=[[0,0],[0,1],[1,0],[1,1]],sl=({W1:t,b1:e,W2:n,b2:o})=>[{weight:t,bias:e,activation:N},{weight:n,bias:o,activation:N}],Us=t=>ki(t.x,sl(t)).slice(0,t.at),al=t=>F(Cs,sl(t))[1].A.flat(),Xs=t=>t>.5?"even":"odd",qs=(t,e)=>t>.5==(e%2===0),mr=(t,e,n,o)=>t.findLast(r=>r.layer===e&&r.to===n&&(!o||r.op===o))?.value;function il({op:t,layer:e,to:n,from:o}={}){let r=e?"o":`h${n}`,s={product:e?[`v${o}`,`a${o}`,r]:[`w${o}${n}`,`x${o}`,r],sum:[r],bias:[r,e?"c0":`b${n}`],activation:e?[r,"y","s0"]:[r,`a${n}`,`z${n}`]};return new Set(s[t])}function cl({op:t,layer:e,to:n,terms:o,value:r}){let s=u=>p(u,6),[a,i]=o,[m,c]={product:()=>["value times weight",`${s(a)} · ${M(i,6)}`],sum:()=>["add what arrives",`${s(a)} ${R(i,6)}`],bias:()=>["add its bias",`${s(a)} ${R(i,6)}`],activation:()=>["squash",`σ(${s(a)})`]}[t]();return[`${ir[e][n]}: ${m}`,`${c} = ${s(r)}`]}function Td(t){let e=Us(t),n=il(e.at(-1)),o=e.length?cl(e.at(-1)):["nothing done yet","Press Step"],r=[t.W1,t.W2],s=(c,u,f,d,$,g,v,I)=>({from:d,to:$,weight:r[c][u][f],part:`${g} ${v}`,now:n.has(g),along:I}),a=(c,u)=>{let f=mr(e,c,u);return f===void 0?"":p(f)},i=(c,{x:u,y:f,r:d},$)=>l`<text class="nn-halo nn-small ${H(c)}" x="${u}"
      y="${f+d+17}" text-anchor="middle" data-part="${$}"
      ${n.has($.split(" ")[0])&&"data-now"}>${R(c)}</text>`,m=mr(e,1,0,"activation");return l`<svg viewBox="0 0 340 300" role="img"
    aria-label="${ll(t)}">
    ${Xe([...[0,1].flatMap(c=>[0,1].map(u=>s(0,c,u,ol[c],ar[u],`w${c}${u}`,`x${c} h${u}`,c===u?.5:.34))),...[0,1].map(c=>s(1,c,0,ar[c],js,`v${c}`,"o",.5))])}
    ${ol.map((c,u)=>lt(c,t.x[u],{part:`x${u}`,now:n.has(`x${u}`)}))}
    ${ar.map((c,u)=>lt(c,a(0,u),{part:`h${u}`,now:n.has(`h${u}`)||n.has(`a${u}`)}))}
    ${lt(js,a(1,0),{part:"o",now:n.has("o")})}
    ${ar.map((c,u)=>i(t.b1[u],c,`b${u} h${u}`))}
    ${i(t.b2[0],js,"c0 o")}
    <text class="nn-small" x="14" y="38">${lr[0]} digit</text>
    <text class="nn-small" x="14" y="224">${lr[1]} digit</text>
    <text class="nn-small" x="172" y="29" text-anchor="middle">h₁</text>
    <text class="nn-small" x="172" y="149" text-anchor="middle">h₂</text>
    <text class="nn-small" x="302" y="89" text-anchor="middle">output</text>
    <text class="nn-strong" x="302" y="191" text-anchor="middle"
      >${m!==void 0&&Xs(m)}</text>
    <text class="nn-small" x="170" y="264" text-anchor="middle">step ${t.at} of ${Gn} · ${o[0]}</text>
    <text class="nn-strong" x="170" y="288" text-anchor="middle"
      >${o[1]}</text>
  </svg>`}var rl=t=>({W1:([e,n])=>`weight from the ${lr[e]} digit to ${ir[0][n]}`,b1:([e])=>`bias of ${ir[0][e]}`,W2:([e])=>`weight from ${ir[0][e]} to the output`,b2:()=>"bias of the output"})[t.split(".")[0]](t.split(".").slice(1));function Nd(t,e){return l`<div>${ae(cr,"x",t,e,lr)}</div>
    <div>${x(cr,"at",t,e)}</div>`}function Ed(t,e,n){let o=Us(t),r=il(o.at(-1)),s=(d,$,g={})=>({text:d===void 0?"·":p(d),part:$,now:r.has($.split(" ")[0]),...g}),a=(d,$,g)=>s($,g,{value:$,...t.knobs&&ko(d,rl(d),t,n)}),i=d=>vo(d,t,e),m=(d,$)=>mr(o,d,$,"bias"),c=(d,$)=>mr(o,d,$,"activation"),u=(d,$)=>d===void 0?{}:{shows:$},f=[0,1];return l`<div class="nn-equation">
      ${_(i([t.x.map((d,$)=>s(d,`x${$}`))]),"x","(1, 2)")}
      ${ze("@",_(i(t.W1.map((d,$)=>d.map((g,v)=>a(`W1.${$}.${v}`,g,`w${$}${v} x${$} h${v}`)))),"W₁","(2, 2)"))}
      ${ze("+",_(i([t.b1.map((d,$)=>a(`b1.${$}`,d,`b${$} h${$}`))]),"b₁","(2,)"))}
    </div>
    <div class="nn-equation"><span>=</span>
      ${_(i([f.map(d=>s(m(0,d),`z${d} h${d}`,u(m(0,d),"z")))]),"z₁","(1, 2)")}
      ${ze("σ →",_(i([f.map(d=>s(c(0,d),`a${d} h${d}`,u(c(0,d),"a")))]),"a₁","(1, 2)"))}
    </div>
    <div class="nn-equation"><span>a₁ @</span>
      ${_(i(t.W2.map((d,$)=>[a(`W2.${$}.0`,d[0],`v${$} o`)])),"W₂","(2, 1)")}
      ${ze("+",_(i([[a("b2.0",t.b2[0],"c0 o")]]),"b₂","(1,)"))}
    </div>
    <div class="nn-equation"><span>=</span>
      ${_(i([[s(m(1,0),"s0 o",u(m(1,0),"z"))]]),"z₂","(1, 1)")}
      ${ze("σ →",_(i([[s(c(1,0),"y o",u(c(1,0),"a"))]]),"a₂","(1, 1)"))}
    </div>
    ${t.knobs&&wo(cr,rl(t.knob),t,e,n)}
    ${t.table&&Ld(t)}`}function Ld(t){let e=al(t),n=e.filter(qs).length;return l`<table class="nn-table nn-tight">
    <thead><tr><th scope="col">number</th><th scope="col">digits</th>
      <th scope="col">output</th><th scope="col">says</th>
      <th scope="col">right?</th></tr></thead>
    <tbody>${e.map((o,r)=>{let s=qs(o,r),a=Cs[r].join()===t.x.join();return l`<tr data-right="${String(s)}"
        ${a&&l`aria-current="true"`}><td>${r}</td>
        <td>${Cs[r].join(", ")}</td>
        <td data-shows="output">${p(o)}</td><td>${Xs(o)}</td>
        <td>${s?"✓ yes":"✗ no"}</td></tr>`})}</tbody></table>
    <p class="nn-count" data-none="${n===4}"><b data-shows="right"
      >${n}</b> of 4 numbers right</p>`}function ll(t){let[e,n]=t.x,o=Us(t),r=`A network with two inputs, two hidden neurons and one output. The number ${2*e+n} comes in as the digits ${e} and ${n}. `;if(o.length===0)return`${r}No step is done yet.`;let[s,a]=cl(o.at(-1)),i=t.at===Gn?` It says ${Xs(o.at(-1).value)}.`:"";return`${r}Step ${t.at} of ${Gn}, ${s}: ${a}.${i}`}var ml={picture:Td,controls:Nd,readout:Ed,describe:ll,pace:1400,plays:({knobs:t})=>!t,play:({at:t})=>t<Gn?{at:t+1}:null,goals:{"03-step":{ask:"Step to the end. Before each step say which two numbers meet next, and what comes out.",praise:"That is a forward pass: six products, three sums, three biases, three sigmoids.",met:t=>t.at===Gn},"03-one-knob":{ask:"The network calls every number even. One of its nine knobs, turned alone, puts all four right. Find it.",praise:"Found: the weight from the last digit to h₁. The output counts h₁ against even, so h₁ must rise when the last digit is 1.",met:(t,e)=>al(t).every(qs)&&Wr(cr,t,e).length===1}}};var Od=[1,1.778279410038923,3.1622776601683795,5.623413251903491];function ur(t){let e=Math.floor(t);return+`1e${e}`*Od[4*(t-e)]}function Vn(t,e,n){let o=n?Math.fround:i=>i,r=i=>o(o(i*i)*i),s=o(ur(t)),a=r(o(1.5+s));return o(e==="one side"?o(a-r(1.5))/s:o(a-r(o(1.5-s)))/o(2*s))}var mn=(t,e,n)=>Math.abs(Vn(t,e,n)-6.75)/6.75;var Hs="nudge-error",jt=y([-16,0],[50,344]),Nt=y([-14,2],[230,26]),Pd=Array.from({length:65},(t,e)=>(e-64)/4),Kn=["one side","both sides"],pl=t=>Math.max(Nt.domain[0],Math.min(2,Math.log10(t)));function zd(){let[t,e]=jt.range,[n,o]=Nt.range;return l`<g class="nn-axes">
    ${[-16,-12,-8,-4,0].map(r=>l`<line class="nn-grid" x1="${jt(r)}" x2="${jt(r)}"
        y1="${n}" y2="${o}"/><text x="${jt(r)}" y="${n+17}"
        text-anchor="middle">${Po(r)}</text>`)}
    ${[-12,-8,-4,0].map(r=>l`<line class="nn-grid" x1="${t}" x2="${e}"
        y1="${Nt(r)}" y2="${Nt(r)}"/><text x="${t-6}" y="${Nt(r)+4}"
        text-anchor="end">${Po(r)}</text>`)}
    <text class="nn-axis" x="${e}" y="${n+36}" text-anchor="end"
      >nudge ε →</text>
    <text class="nn-axis" x="6" y="14">↑ relative error</text>
  </g>`}function Bd(t,{power:e,single:n}){let o=Pd.filter(a=>a>=e),r=o.map(a=>[h(jt(a)),h(Nt(pl(mn(a,t,n))))]),s=t===Kn[1];return l`<polyline class="nn-error-line ${s?"nn-positive":"nn-negative"}" points="${r.map(a=>a.join()).join(" ")}"/>
    ${r.filter((a,i)=>Number.isInteger(o[i])).map(([a,i])=>s?l`<circle class="nn-one" cx="${a}" cy="${i}" r="4"/>`:l`<rect class="nn-none" x="${a-3.5}" y="${i-3.5}" width="7"
              height="7"/>`)}`}function Dd(t){let{power:e,way:n,single:o}=t,r=mn(e,n,o),[s,a]=[h(jt(e)),h(Nt(pl(r)))];return l`<svg viewBox="0 0 360 272" role="img"
    aria-label="${hl(t)}">
    ${zd()} ${Kn.map(i=>l`<g>${Bd(i,t)}</g>`)}
    <path class="nn-distance" d="M${s} ${Nt.range[0]}V${a}"/>
    <circle class="nn-handle" data-drag="nudge" cx="${s}" cy="${a}" r="10"/>
    <text class="nn-small nn-halo" x="${jt(-15.8)}" y="${Nt(-13.4)}">← round-off</text>
    <text class="nn-small nn-halo" x="${jt(-.2)}" y="${Nt(-13.4)}"
      text-anchor="end"
      >the curve bends →</text>
  </svg>`}var jd=(t,e)=>l`${x(Hs,"power",t,e)}
  ${S(Hs,"way",t,e)} ${Pe(Hs,"single",t,e)}`;function Cd({power:t,way:e,single:n}){let o=ur(t),r=Vn(t,e,n),s=mn(t,e,n),a=e===Kn[0]?"(f(x + ε) − f(x)) ÷ ε":"(f(x + ε) − f(x − ε)) ÷ 2ε";return l`<p class="nn-legend"><span><svg class="nn-symbol"
      viewBox="0 0 14 14"><rect class="nn-none" x="3" y="3" width="8"
      height="8"/></svg> one side</span><span><svg class="nn-symbol"
      viewBox="0 0 14 14"><circle class="nn-one" cx="7" cy="7" r="5"/></svg>
      both sides</span></p>
    <p class="nn-formula">f(x) = x³ at x = ${1.5}; the slope is
      ${6.75}.</p>
    <p class="nn-formula">ε = <b data-shows="nudge">${p(o)}</b>:
      ${a} = <b data-shows="slope">${p(r,12)}</b></p>
    <p class="nn-formula">Wrong by the part <b data-shows="error">${p(s)}</b> of the slope.</p>`}function hl({power:t,way:e,single:n}){return`Two curves: the relative error of a nudged slope, measured on one side and on both sides, for nudges from 1 down to the present one${n?", in single precision":""}. At the nudge ${p(ur(t))}, ${e}, the slope comes out as ${p(Vn(t,e,n),12)}, an error of ${p(mn(t,e,n))}.`}function ul(t,e){let n=Array.from({length:17},(r,s)=>s-16),o=n.map(r=>mn(r,t,e));return n[o.indexOf(Math.min(...o))]}var dl={picture:Dd,controls:jd,readout:Cd,describe:hl,drags:{nudge:(t,[e])=>({power:Math.max(-16,Math.min(0,Math.round(jt.invert(e))))})},goals:{"05-one-side":{ask:"Measure on one side. Find the nudge with the smallest error.",praise:"Near 10⁻⁸: there the bend of the curve and the round-off cost about the same.",met:({power:t,way:e,single:n})=>e===Kn[0]&&!n&&t===ul(e,n)},"05-both-sides":{ask:"Measure on both sides. Where is the bottom of the valley now?",praise:"Near 10⁻⁵, and more than a hundred times deeper. This is what check_gradients does.",met:({power:t,way:e,single:n})=>e===Kn[1]&&!n&&t===ul(e,n)},"05-lost":{ask:"Find a nudge so small that the quotient is exactly 0.",praise:"Lost: x + ε is x again, because a number has about 16 digits and no more.",met:({power:t,way:e,single:n})=>Vn(t,e,n)===0}}};var et=t=>t.length===1?`(${t[0]},)`:`(${t.join(", ")})`;function fl(t,e){return t[1]===e[0]?{shape:[t[0],e[1]]}:{error:`matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature (n?,k),(k,m?)->(n?,m?) (size ${e[0]} is different from ${t[1]})`}}function $l(t,e){let[n,o]=t,[r]=e;if(o===r||r===1)return{shape:[n,o]};if(o===1)return{shape:[n,r]};let s=a=>et(a).replace(/ /g,"");return{error:`operands could not be broadcast together with shapes ${s(t)} ${s(e)} `}}var pr="shape-checker",Ct=16,Fs={"X @ W + b":(t,e)=>[t,e],"X @ W.T + b":(t,e)=>[t,e.toReversed()],"W @ X + b":(t,e)=>[e,t]},gl={"X @ W + b":["X","W"],"X @ W.T + b":["X","W.T"],"W @ X + b":["W","X"]};function Yn({formula:t,X:e,W:n,b:o}){let r=fl(...Fs[t](e,n));if(r.error)return{error:r.error,where:"@"};let s=$l(r.shape,[o]);return s.error?{error:s.error,where:"+",product:r.shape}:{shape:s.shape,product:r.shape}}var Gs=t=>{let{shape:e,product:n}=Yn(t);return!!e&&t.b!==n[1]};function un([t,e],n,o,r=""){let s=[...[...Array(Math.max(0,t-1)).keys()].map(a=>`M${n} ${o+Ct*(a+1)}h${Ct*e}`),...[...Array(Math.max(0,e-1)).keys()].map(a=>`M${n+Ct*(a+1)} ${o}v${Ct*t}`)];return l`<g class="nn-grid-box" data-kind="${r}"><rect x="${n}"
    y="${o}" width="${Ct*e}" height="${Ct*t}"/><path
    d="${s.join("")}"/></g>`}function qd(t){let[e,n]=Fs[t.formula](t.X,t.W),[o,r]=gl[t.formula],{error:s,where:a,product:i,shape:m}=Yn(t),[c,u]=[152,168],f={x:c-18-Ct*e[1],y:u},d={x:c,y:u-18-Ct*n[0]},$=a==="@"?"wrong":"",g=a==="+"?"wrong":Gs(t)?"odd":"",v=(i??[e[0]])[0],I=u+Ct*v+12;return l`<svg viewBox="0 0 340 352" role="img"
    aria-label="${bl(t)}">
    ${un(e,f.x,f.y,$)}
    ${un(n,d.x,d.y,$)}
    ${m&&un(m,c,u,"copy")}
    ${i&&un(i,c,u,"made")}
    <text class="nn-strong" x="${c}" y="${d.y-7}">${r} ${et(n)}</text>
    <text class="nn-strong" x="${c-12}" y="${u-8}" text-anchor="end"
      >${o} ${et(e)}</text>
    ${!i&&l`<text class="nn-strong nn-negative" x="${c+4}" y="${u+18}"
        >${e[1]} and ${n[0]} differ</text>`}
    ${i&&l`${m&&un([1,m[1]],c,I,"copy")}
      ${un([1,t.b],c,I,g)}
      <text class="nn-strong" x="${c-8}" y="${I+12}"
        text-anchor="end">+ b ${et([t.b])}</text>
      ${a==="+"&&l`<text class="nn-strong nn-negative" x="${c-8}"
          y="${I+30}" text-anchor="end">${i[1]} and ${t.b} differ</text>`}`}
    ${!s&&l`<text class="nn-strong" x="${c-8}" y="${I+32}" text-anchor="end">= ${et(m)}</text>`}
  </svg>`}function Ud(t,e){let n=["rows","columns"];return l`${S(pr,"formula",t,e)}
    ${x(pr,"X",t,e,void 0,n)}
    ${x(pr,"W",t,e,void 0,n)}
    ${x(pr,"b",t,e)}`}function Xd(t){let{formula:e,X:n,W:o,b:r}=t,{error:s,shape:a}=Yn(t),i=l`<p class="nn-formula"><code>${e}</code> with X
    ${et(n)}, W ${et(o)}, b ${et([r])}</p>`;return s?l`${i}<p class="nn-error"><code><b>ValueError:</b> <span
      data-shows="error">${s}</span></code></p><p>${Hd(t)}</p>`:l`${i}<p>Result: <b data-shows="shape">${et(a)}</b>. ${Gs(t)?Fd(t):`${_n(a[0],"row")} and ${_n(a[1],"column")}: one column for each bias.`}</p>`}var _n=(t,e,n=`${e}s`)=>`${t} ${t===1?e:n}`;function Hd(t){let[e,n]=Fs[t.formula](t.X,t.W),[o,r]=gl[t.formula];return Yn(t).where==="@"?`Each row of ${o} has ${_n(e[1],"number")}, each column of ${r} has ${n[0]}. They must pair up one to one.`:`The product has ${_n(n[1],"column")}, and b has ${_n(t.b,"entry","entries")}. There must be one bias for each neuron, that is for each column.`}var Fd=({b:t})=>t===1?"NumPy is content, but all neurons share one bias. Was that meant?":`NumPy is content, but it has copied the single column ${t} times: one neuron has become ${t}. Was that meant?`;function bl(t){let{error:e,shape:n}=Yn(t),{formula:o,X:r,W:s,b:a}=t,i=`${o} with X ${et(r)}, W ${et(s)}, b ${et([a])}`;return e?`${i}: they do not fit.`:`${i}: ${et(n)}.`}var xl={picture:qd,controls:Ud,readout:Xd,describe:bl,goals:{"03-fit":{ask:"Four examples with two inputs each, three neurons. Give W the shape that lets X @ W + b run.",praise:"It fits: (4, 2) @ (2, 3) + (3,) gives (4, 3).",met:t=>t.formula==="X @ W + b"&&`${t.X} ${t.W} ${t.b}`=="4,2 2,3 3"},"03-silent":{ask:"Make NumPy compute something without a complaint although b has not one entry for each neuron.",praise:"That is the mistake to fear: no message, and numbers that look like an answer. Print the shapes.",met:Gs}}};var Et=y([-2.6,3.4],[34,334]),Jn={line:{y:[-6.5,6.5],glass:-1.3,word:"2x − 1"},square:{y:[-1,9.8],glass:.1,word:"x²"},"three-squares":{y:[-3,29],glass:.1,word:"3x²"},"square-and-line":{y:[-2,15.6],glass:-1.3,word:"x² + 2x"}},Zn=50,Gd=[...Array(61).keys()];function Qn({curve:t,x:e,halvings:n}){let o=2**-n;return{run:o,to:e+o,f:es[t],...Mi(t,e,o)}}var Vd=(t,e,n,o,r)=>Gd.map(s=>e+(n-e)*s/60).map(s=>`${h(o(s))},${h(r(t(s)))}`).join(" ");function yl({f:t,to:e,slope:n},o,r,s,a,i){let m=c=>t(o)+n*(c-o);return l`<polyline class="nn-curve" points="${Vd(t,r,s,a,i)}"/>
    <line class="nn-secant" x1="${h(a(r))}" y1="${h(i(m(r)))}"
      x2="${h(a(s))}" y2="${h(i(m(s)))}"/>
    <circle class="nn-dot" cx="${h(a(o))}" cy="${h(i(t(o)))}" r="5"/>
    <circle class="nn-dot" cx="${h(a(e))}" cy="${h(i(t(e)))}" r="5"/>`}function Kd({f:t,to:e,run:n,rise:o},r,s){let[a,i,m,c]=[Et(r),s(t(r)),Et(e),s(t(e))],u=f=>Math.abs(f)>22;return l`<path class="nn-steps" d="M${h(a)} ${h(i)}H${h(m)}V${h(c)}"/>
    ${u(m-a)&&l`<text class="nn-halo nn-small" text-anchor="middle"
      x="${h((a+m)/2)}" y="${h(i+(o<0?-8:18))}">run</text>`}
    ${u(m-a)&&u(c-i)&&l`<text class="nn-halo nn-small" x="${h(m+7)}"
      y="${h((i+c)/2+5)}">rise</text>`}`}function _d(t,e,n,o){let r=.5/e.run;if(r<2)return"";let s=t.x+e.run/2,a=(e.f(t.x)+e.f(e.to))/2,[i,m]=[Et(Jn[t.curve].glass),24+Zn],c=d=>i+(Et(d)-Et(s))*r,u=d=>m+(n(d)-n(a))*r,f=Zn/(Et(1)-Et(0))/r*1.05;return l`<clipPath id="${o}-glass"><circle cx="${h(i)}" cy="${m}"
      r="${Zn}"/></clipPath>
    <circle class="nn-node" cx="${h(i)}" cy="${m}" r="${Zn}"/>
    <g clip-path="url(#${o}-glass)">${yl(e,t.x,s-f,s+f,c,u)}</g>
    <text class="nn-halo nn-small" x="${h(i)}" y="${m+Zn+17}"
      text-anchor="middle">magnified ×${r}</text>`}function Yd(t,e){let n=Qn(t),o=y(Jn[t.curve].y,[326,22]);return l`<svg viewBox="0 0 344 362" role="img"
    aria-label="${wl(t)}">
    <clipPath id="${e}-clip"><rect x="34" y="22" width="300" height="304"/>
    </clipPath>
    ${T(Et,o,{names:["x",Jn[t.curve].word]})}
    <g clip-path="url(#${e}-clip)">${Kd(n,t.x,o)}
      ${yl(n,t.x,...Et.domain,Et,o)}</g>
    ${_d(t,n,o,e)}
  </svg>`}function Zd(t,e){return l`${S("secant","curve",t,e,n=>Jn[n].word)}
    ${x("secant","x",t,e)}
    ${x("secant","halvings",t,e)}`}function Jd(t){let{f:e,to:n,run:o,rise:r,slope:s}=Qn(t),a=i=>p(i,6);return l`<p class="nn-formula">run = <b data-shows="run">${p(o)}</b>
      (from x = ${a(t.x)} to ${a(n)})</p>
    <p class="nn-formula">rise = ${a(e(n))} −
      ${M(e(t.x),6)} = <b data-shows="rise">${p(r)}</b></p>
    <p class="nn-formula">slope = rise ÷ run = <b data-shows="slope"
      >${p(s)}</b></p>`}function wl(t){let{run:e,rise:n,slope:o}=Qn(t);return`The curve ${Jn[t.curve].word} with a line through two of its points. From x = ${p(t.x)} the run is ${p(e)}, the rise ${p(n)}, the slope ${p(o)}.`}var vl={picture:Yd,controls:Zd,readout:Jd,describe:wl,goals:{"00-slope":{ask:"On x², stand at 1.5. Shrink the nudge until the slope is less than 0.001 away from 3.",praise:"Done. The smaller the nudge, the nearer to 3, and never quite there: 3 is the limit.",met:t=>t.curve==="square"&&t.x===1.5&&Math.abs(Qn(t).slope-3)<.001},"00-downhill":{ask:"Somewhere x² falls by 3 for each 1 to the right. Find the place, with the smallest nudge.",praise:"At −1.5. The slope of x² at x is 2x, here 2 · (−1.5).",met:t=>t.curve==="square"&&t.halvings===10&&Math.abs(Qn(t).slope+3)<.01}}};var Ys=[[0,0],[0,1],[1,0],[1,1]],Zs={AND:[0,0,0,1],OR:[0,1,1,1],NAND:[1,1,1,0],XOR:[0,1,1,0]},Vs=y([-.6,1.6],[30,332]),Ks=y([-.6,1.6],[322,20]),Js=({w:t,b:e},n)=>ct(j(n,t,e)),hr=t=>Ys.filter((e,n)=>Js(t,e)===Zs[t.gate][n]).length,Ml=t=>t.firing==="w1+w2+2b>0"&&t.silent==="w1+w2+2b<=0";function Qd(t,e){return l`<svg viewBox="0 0 344 360" role="img"
    aria-label="${Al(t)}">
    ${Fe(t.w,t.b,Vs,Ks,e)} ${T(Vs,Ks,{count:3})}
    ${Ys.map((n,o)=>{let r=Zs[t.gate][o];return Wt(n,r,Js(t,n)!==r,Vs,Ks)})}
  </svg>`}function tf(t,e){return l`${S("truth-table","gate",t,e)}
    ${x("truth-table","w",t,e)}
    ${x("truth-table","b",t,e)}`}function ef(t,e){return l`${vt("must fire","must stay silent")}
    <table class="nn-table" aria-label="the four rows">
      <thead><tr><th scope="col">x₁</th><th scope="col">x₂</th>
        <th scope="col">z</th><th scope="col">neuron</th>
        <th scope="col">${t.gate}</th><th scope="col">right?</th></tr>
      </thead>
      <tbody>${Ys.map((n,o)=>{let[r,s]=[Js(t,n),Zs[t.gate][o]];return l`<tr data-right="${String(r===s)}"><td>${n[0]}</td>
          <td>${n[1]}</td><td data-shows="row-z">${p(j(n,t.w,t.b))}</td><td>${r}</td><td>${s}</td>
          <td>${r===s?"✓ yes":"✗ no"}</td></tr>`})}</tbody>
    </table>
    <p class="nn-count" data-none="${String(hr(t)===4)}"><b
      data-shows="right">${hr(t)}</b> of 4 rows right</p>
    ${t.gate==="XOR"&&rf(t,e)}`}var nf={"":"choose","w1+w2+b>0":"w₁ + w₂ + b > 0","w1+w2+2b>0":"w₁ + w₂ + 2b > 0","2w1+2w2+2b>0":"2w₁ + 2w₂ + 2b > 0"},of={"":"choose","w1+w2<=0":"w₁ + w₂ ≤ 0","w1+w2+b<=0":"w₁ + w₂ + b ≤ 0","w1+w2+2b<=0":"w₁ + w₂ + 2b ≤ 0"};function kl(t,e,n,o,r){return l`<p><label for="${n}-${t}">${o}</label>
    <select id="${n}-${t}" data-trait="${t}">
      ${Object.entries(r).map(([s,a])=>l`<option value="${s}"
          ${e[t]===s&&"selected"}>${a}</option>`)}
    </select></p>`}function rf(t,e){return l`<details class="nn-proof"><summary>It cannot be done</summary>
    <p>Then show it. The four rows ask for:</p>
    <ul><li>row 0, 0 silent: b ≤ 0</li><li>row 0, 1 fires: w₂ + b > 0</li>
      <li>row 1, 0 fires: w₁ + b > 0</li>
      <li>row 1, 1 silent: w₁ + w₂ + b ≤ 0</li></ul>
    ${kl("firing",t,e,"Add the two rows that fire:",nf)}
    ${kl("silent",t,e,"Add the two that stay silent:",of)}
    <p class="nn-verdict">${sf(t)}</p></details>`}function sf(t){return!t.firing||!t.silent?"":Ml(t)?"One number, w₁ + w₂ + 2b, would have to be above 0 and not above 0. No knobs can do that: XOR cannot be done with one neuron.":`Not yet: look at the ${t.firing==="w1+w2+2b>0"?"second":"first"} sum. Add the left sides of its two rows, w to w and b to b; each row brings its own b.`}function Al(t){return`The four corners of the unit square, to be answered as ${t.gate} does. With weights ${p(t.w[0])} and ${p(t.w[1])} and bias ${p(t.b)}, ${hr(t)} of 4 are right.`}var _s=(t,e)=>({ask:`Choose ${t} and get all four rows right.`,praise:e,met:n=>n.gate===t&&hr(n)===4}),Il={picture:Qd,controls:tf,readout:ef,describe:Al,goals:{"01-and":_s("AND","AND: neither weight alone lifts the bias above 0, both together do."),"01-or":_s("OR","OR: each weight alone lifts the bias above 0."),"01-nand":_s("NAND","NAND: AND with every sign turned."),"01-xor":{ask:"Choose XOR. Get all four rows right, or prove that nobody can.",praise:"Shown: no single neuron can do XOR. Two layers can (chapter 3).",met:t=>t.gate==="XOR"&&Ml(t)}}};var rt=[[0,0],[0,1],[1,0],[1,1]],Ae=[0,1,1,0],Qs=[-.25,1.25],pn=y(Qs,[172,28]),fr=y(Qs,[22,166]),dr=y(Qs,[196,340]),af=[...Array(9).keys()].map(t=>t/8),cf=[...Array(25).keys()].map(t=>t/24),qt=24,lf=Sl(t=>t,fr),$r=({place:t,w:e,b:n},o)=>t(o).map(r=>j(r,e,n)),to=t=>$r(t,rt).map((e,n)=>ct(e)===Ae[n]);function gr(t,e){let n=mf(a=>$r(t,a),fr,pn),o=to(t),r=(a,i)=>a.map((m,c)=>Wt(m,Ae[c],!o[c],i,pn)),s=l`width="144" height="144"`;return l`<defs><pattern id="${e}-tilt" width="9" height="9"
      patternUnits="userSpaceOnUse" patternTransform="rotate(45)"
      ><line class="nn-hatch" y2="9"/></pattern>
      <clipPath id="${e}-right"><rect x="196" y="28" ${s}/>
      </clipPath></defs>
    <rect class="nn-silent" x="22" y="28" ${s}/>
    <path class="nn-fires" d="${n}"/>
    <path fill="url(#${e}-tilt)" d="${n}"/>
    <g clip-path="url(#${e}-right)">${Fe(t.w,t.b,dr,pn,e)}</g>
    ${T(fr,pn,{count:2})}
    ${T(dr,pn,{count:2,names:["h₁","h₂"]})}
    ${lf}
    <g clip-path="url(#${e}-right)">${Sl(t.place,dr)}</g>
    <g>${r(rt,fr)}</g> <g>${r(t.place(rt),dr)}</g>`}function Sl(t,e){return[0,1].map(n=>af.map(o=>{let r=cf.map(s=>n?[s,o]:[o,s]);return l`<polyline class="nn-mesh" data-axis="${n}"
        points="${Io(t(r).map(([s,a])=>[e(s),pn(a)]))}"/>`}))}function mf(t,e,n){let[o,r]=e.domain,s=[...Array(qt+1).keys()].map(c=>o+(r-o)*c/qt),a=s.flatMap(c=>s.map(u=>[u,c])),i=t(a),m=[];for(let c=0;c<qt;c++){let u=[];for(let f=0;f<qt;f++){let d=c*(qt+1)+f,$=[d,d+1,d+qt+2,d+qt+1];if($.every(g=>i[g]>0)){u=[u[0]??d,d+1,d+qt+2,u[3]??d+qt+1];continue}m.push(u.map(g=>a[g])),m.push(uf($.map(g=>({p:a[g],z:i[g]})))),u=[]}m.push(u.map(f=>a[f]))}return m.filter(c=>c.length).map(c=>`M${c.map(([u,f])=>`${h(e(u))} ${h(n(f))}`).join("L")}z`).join("")}function uf(t){return t.flatMap(({p:e,z:n},o)=>{let r=t[(o+1)%t.length],s=n>0?[e]:[];if(n>0==r.z>0)return s;let a=n/(n-r.z);return[...s,e.map((i,m)=>i+a*(r.p[m]-i))]})}var ta="xor-learning",br=1500,pf=5,hf=3,df=9,na=.01,ea=y([0,br],[46,336]),Tl=Ve([-3,0],[332,236]),ff={X:rt,y:Ae.map(t=>[t]),loss:Ye},$f=["sigmoid","sigmoid"],gf=mt((t,e)=>new en(_e([2,2,1],$f,"xavier",new Vt(t)),ff,e),12),hn=Mt(({seed:t,rate:e,steps:n})=>{let o=gf(t,e),r=o.at(n),[s,a]=r,m={place:f=>F(f,[s])[0].A,w:a.weight.flat(),b:a.bias[0]},c=F(rt,r)[1].A.flat(),u=to(m).filter(Boolean).length;return{run:o,net:m,outputs:c,right:u,cost:o.cost(n)}});function bf(t,e){let{run:n,net:o}=hn(t),r=Tl(na);return l`<svg viewBox="0 0 346 368" role="img"
    aria-label="${Nl(t)}">
    ${gr(o,e)}
    <path class="nn-mean" d="M${ea.range[0]} ${r}H${ea.range[1]}"/>
    ${zo(n,t.steps,ea,Tl)}
  </svg>`}var xf=(t,e)=>l`
  <div class="nn-presets" role="group" aria-label="Starts to try">
    <button type="button" data-do="lucky">A lucky start</button>
    ${!t.goals?.includes("05-xor-stuck")&&l`<button type="button" data-do="stuck">A start that sticks</button>`}
  </div>
  ${x(ta,"seed",t,e)} ${x(ta,"rate",t,e)}
  ${x(ta,"steps",t,e)}`;function yf(t){let{outputs:e,right:n,cost:o}=hn(t);return l`${vt("XOR says 1","XOR says 0")}
    <table class="nn-table nn-tight">
    <thead><tr><th scope="col">x</th>${rt.map(r=>l`<th scope="col">${r.join(", ")}</th>`)}</tr></thead>
    <tbody><tr><th scope="row">says</th>${e.map(r=>l`<td data-shows="output">${p(r)}</td>`)}</tr><tr><th scope="row">XOR</th>${Ae.map(r=>l`<td>${r}</td>`)}</tr></tbody></table>
    <p class="nn-formula">Cost after ${t.steps} steps: <b data-shows="cost"
      >${p(o)}</b></p>
    <p class="nn-count" data-none="${n===4}"><b data-shows="right"
      >${n}</b> of 4 corners right</p>
    ${Ke(wf(t))}`}var wf=({seed:t,rate:e,steps:n})=>["import numpy as np","from nnlib import (","    SGD, Linear, MSELoss, Sequential, Sigmoid, fit",")","",`rng = np.random.default_rng(${t})`,"net = Sequential(","    Linear(2, 2, rng=rng), Sigmoid(),","    Linear(2, 1, rng=rng), Sigmoid(),",")","X = [[0, 0], [0, 1], [1, 0], [1, 1]]","y = [[0], [1], [1], [0]]",`descend = SGD(net.parameters(), lr=${We(e)})`,"loss = MSELoss()",`fit(net, X, y, loss, descend, epochs=${n})`,"print(loss(net(X), y))"];function Nl(t){let{right:e,cost:n}=hn(t);return`A network with two hidden sigmoids learns XOR from seed ${t.seed} at rate ${p(t.rate)}. After ${t.steps} steps the cost is ${p(n)} and ${e} of 4 corners are right. Two squares show the inputs and where the hidden neurons put them; below, the cost by steps.`}var vf=({steps:t})=>t<br?{steps:Math.min(t+pf,br)}:null,El={picture:bf,controls:xf,readout:yf,describe:Nl,play:vf,plays:()=>!0,pace:16,verbs:{step:"Five steps",play:"Train"},actions:{lucky:t=>({...t,seed:hf,rate:4,steps:0}),stuck:t=>({...t,seed:df,rate:4,steps:0})},goals:{"05-xor-learned":{ask:"Train until the cost is below 0.01, the broken line.",praise:"Learned. The two hidden neurons have bent the square until one straight line parts the corners.",met:t=>hn(t).cost<na},"05-xor-stuck":{ask:"Find a seed whose start sticks: after all 1,500 steps, at a rate of 2 or more, the cost is still above 0.1.",praise:"Stuck. The slopes have all but vanished and the answer is wrong: a slope of 0 does not mean done. Another start is the cure.",met:t=>t.steps===br&&t.rate>=2&&hn(t).cost>.1},"05-xor-quick":{ask:"Bring the cost below 0.01 in 200 steps or fewer.",praise:"Quick. It takes a good start and a bold learning rate.",met:t=>t.steps<=200&&hn(t).cost<na}}};var xr="xor-space",kf={sigmoids:{weight:[[6,-4],[-4,6]],bias:[-3,-3],activation:N},ReLUs:{weight:[[1,-1],[-1,1]],bias:[0,0],activation:Ce}};function oa({way:t,amount:e},n){let[{A:o}]=F(n,[kf[t]]);return n.map((r,s)=>r.map((a,i)=>(1-e)*a+e*o[s][i]))}var ra=t=>({place:e=>oa(t,e),w:t.w,b:t.b}),sa=t=>to(ra(t)).filter(Boolean).length,Mf=(t,e)=>l`<svg viewBox="0 0 346 212" role="img"
  aria-label="${Ol(t)}">${gr(ra(t),e)}</svg>`;function Af(t,e){return l`${S(xr,"way",t,e)}
    ${x(xr,"amount",t,e)}
    ${x(xr,"w",t,e,void 0,["h₁","h₂"])}
    ${x(xr,"b",t,e)}`}function If(t){let e=oa(t,rt),n=$r(ra(t),rt),o=sa(t),[r,s]=t.w;return l`${vt("XOR says 1","XOR says 0")}
    <p class="nn-formula">z = ${p(r)}·h₁ ${R(s)}·h₂
      ${R(t.b)}; the output fires where z is above 0</p>
    <table class="nn-table nn-tight">
    <thead><tr><th scope="col">corner x₁, x₂</th>
      <th scope="col">is now at h₁, h₂</th><th scope="col">z</th>
      <th scope="col">fires</th></tr></thead>
    <tbody>${rt.map((a,i)=>{let m=ct(n[i]),c=m===Ae[i];return l`<tr data-right="${String(c)}">
        <td>${a.join(", ")}</td>
        <td><span data-shows="h1">${p(e[i][0])}</span>, <span
          data-shows="h2">${p(e[i][1])}</span></td>
        <td data-shows="z">${p(n[i])}</td>
        <td>${m} ${c?"✓":"✗"}</td></tr>`})}</tbody></table>
    <p class="nn-count" data-none="${o===4}"><b data-shows="right"
      >${o}</b> of 4 corners right</p>`}function Ol(t){let e=oa(t,rt).map((n,o)=>`${rt[o].join(", ")} at ${n.map(r=>p(r,2)).join(", ")}`);return`Two squares: the inputs, and where two hidden ${t.way} put them, ${p(100*t.amount,3)} percent of the way. The corner ${e.join("; ")}. The line in the hidden square gets ${sa(t)} of 4 right.`}var Ll=(t,e,n)=>({ask:e,praise:n,met:o=>o.way===t&&o.amount===1&&sa(o)===4}),Rl={picture:Mf,controls:Af,readout:If,describe:Ol,goals:{"03-fold":Ll("ReLUs","Choose ReLUs, move the square all the way, and place the line so that all four corners are right.","XOR. The fold laid the corners 0, 0 and 1, 1 on one place, so one line can part them from the other two."),"03-warp":Ll("sigmoids","Choose sigmoids, and do the same.","XOR again. Nothing is folded here: the square is bent until a straight line is enough.")}};function bt(t,e=0){let n=null;return(o,r)=>(n=n?r.map((s,a)=>e*n[a]+s):[...r],o.map((s,a)=>s-t*n[a]))}function Wl(t,[e,n]=[.9,.999],o=1e-8){let[r,s,a]=[null,null,0];return(i,m)=>{r??=m.map(()=>0),s??=m.map(()=>0),a+=1,r=r.map((f,d)=>f+(1-e)*(m[d]-f)),s=s.map((f,d)=>n*f+(1-n)*m[d]*m[d]);let c=t/(1-e**a),u=Math.sqrt(1-n**a);return i.map((f,d)=>f-c*r[d]/(Math.sqrt(s[d])/u+o))}}var Pl=10,xt=(t,e=Pl)=>t.some(n=>Math.abs(n)>e);function te(t,e,n,o,r=Pl){let s=[n];for(;s.length<=o&&!xt(s.at(-1),r);){let a=s.at(-1);s.push(t(a,e(a,s.length-1)))}return s}function Ie(t,e,n=0){let o=0;for(let[r,s]of t)o+=(r*e+n-s)**2;return o/t.length}function dn(t,e,n=0){let[o,r]=[0,0];for(let[s,a]of t){let i=2*(s*e+n-a)/t.length;o+=s*i,r+=i}return[o,r]}var aa=t=>t.reduce((e,n)=>e+n,0)/t.length;function eo(t){let e=aa(t.map(([o])=>o*o)),n=aa(t.map(([o,r])=>o*r));return{bend:e,best:e===0?0:n/e}}function ia(t){let[e,n]=[0,1].map(s=>aa(t.map(a=>a[s]))),o=t.map(([s,a])=>[s-e,a-n]),r=eo(o).best;return[r,n-r*e]}var ca="batch-paths",Se=y([-1.5,2.5],[30,350]),Te=y([-1.5,2.5],[344,24]),Sf=[.02,.1,.3,.7,1.3,2.1,3.2,4.6],zl=4,Bl=4,Dl=240,jl=({points:t})=>[`full batch (${t.length})`,`mini-batch (${zl})`,"stochastic (1)"],no=(t,[e,n])=>Ie(t,e,n),yr=t=>no(t,ia(t));function Tf(t){let{points:e,orders:n,looked:o,start:r,lr:s}=t;return[e.length,zl,1].map(a=>{let i=Math.ceil(e.length/a),m=Math.floor(o/e.length),c=Math.floor(o%e.length/a),u=d=>{let $=n[Math.floor(d/i)%n.length],g=d%i*a;return $.slice(g,g+a).map(v=>e[v])},f=([d,$],g)=>dn(u(g),d,$);return te(bt(s),f,r,m*i+c)})}var oo=Mt(t=>Tf(t).map(e=>{let n=e.at(-1);return{path:e,now:n,cost:no(t.points,n)}})),Nf=mt(t=>{let e=Sf.map(n=>yr(t)+n);return rn(n=>no(t,n),e,Se,Te)},1);function Ef(t,e){let[n,o]=t.start;return l`<svg viewBox="0 0 360 382" role="img"
    aria-label="${Cl(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="24" width="320" height="320"/>
    </clipPath>
    <g clip-path="url(#${e}-clip)">${Nf(t.points)}</g>
    ${T(Se,Te,{names:["weight w","bias b"],count:4})}
    <g clip-path="url(#${e}-clip)">
      ${oo(t).map(({path:r},s)=>Go(r,s,Se,Te)).reverse()}
      ${Vo(ia(t.points),Se,Te)}
    </g>
    <circle class="nn-handle" data-drag="start" cx="${h(Se(n))}"
      cy="${h(Te(o))}" r="11"/>
  </svg>`}var Lf=(t,e)=>l`
  ${x(ca,"start",t,e,{},["w","b"])}
  ${x(ca,"lr",t,e)} ${x(ca,"looked",t,e)}`;function Of(t){let e=oo(t).map(({path:o,now:r,cost:s},a)=>l`<tr>
      <th scope="row">${Ko(a)} ${jl(t)[a]}</th>
      <td><b data-shows="steps">${o.length-1}</b></td>
      <td>${xt(r)?"gone":l`<b data-shows="cost">${p(s)}</b>`}</td></tr>`),n=t.looked/t.points.length;return l`<table class="nn-table"><thead><tr><th>rows in a step</th>
      <th>steps</th><th>true cost</th></tr></thead><tbody>${e}</tbody></table>
    <p>${p(n,3)} epoch${n!==1&&"s"}. ◆ is the lowest
      place; the cost there is <b data-shows="best">${p(yr(t.points))}</b>.</p>
    <p class="nn-note">A press of <i>Step</i> looks at ${Bl} examples. The full
      batch moves at every third press.</p>`}function Cl(t){let e=oo(t).map(({path:n,now:o,cost:r},s)=>{let a=xt(o)?"has gone":`is at a cost of ${p(r)}`;return`${jl(t)[s]} ${a} after ${n.length-1} steps`});return`Level lines of the cost over weight and bias, with three walks from (${t.start.map(n=>p(n)).join(", ")}) at learning rate ${p(t.lr)}. ${t.looked} examples looked at: ${e.join("; ")}. The least possible cost is ${p(yr(t.points))}.`}function Rf({looked:t,points:e,orders:n}){let o=Math.min(Dl,e.length*n.length);return t<o?{looked:Math.min(o,t+Bl)}:null}var ql={picture:Ef,controls:Lf,readout:Of,describe:Cl,play:Rf,plays:()=>!0,pace:120,wide:!0,input:t=>"start"in t?{...t,looked:0}:t,drags:{start:(t,[e,n])=>({start:[q(Se.invert(e),Se.domain,20),q(Te.invert(n),Te.domain,20)],looked:0})},goals:{"04-one-epoch":{ask:"Start where the cost is above 2. After exactly one epoch, make one runner's cost less than a quarter of another's.",praise:"At a modest rate, twelve rough steps beat one exact step: most examples point roughly the way of their mean, so waiting for all of them is slow.",met:t=>{let e=oo(t).map(n=>n.cost);return t.looked===t.points.length&&no(t.points,t.start)>2&&Math.min(...e)<Math.max(...e)/4}},"04-settle":{ask:"After all 20 epochs, the stochastic runner must be within 0.002 of the least cost. At which rate does it come to rest?",praise:"At a small one. One example's slope is a rumour; small steps average many rumours. Now the full batch has hardly moved: each size of batch has a rate of its own.",met:t=>t.looked===Dl&&no(t.points,t.start)>2&&oo(t)[2].cost<yr(t.points)+.002}}};var la="descent",Lt=y([0,1.35],[46,346]),Wf=24,Pf=216,fn=286,wr=y([0,7e-4],[46,346]),zf=60,ee=({points:t},e)=>Ie(t,e),vr=({points:t},e)=>dn(t,e)[0],Bf=t=>[te(bt(t.lr),([e])=>[vr(t,e)],[t.A],t.steps)];function Ne(t){let{best:e,bend:n}=eo(t.points),o=Bf(t)[0].map(([a])=>a),r=o.at(-1),s=1-2*n*t.lr;return{path:o,now:r,best:e,away:s,lands:1/(2*n),bounces:1/n}}function Xl(t){return t===1?"stands still: a rate of 0 moves nothing":Math.abs(t)<.002?"lands in one step":t>0?"crawls, always on the same side":Math.abs(t+1)<.001?"bounces forever, as near as it shows":t>-1?"zigzags, from side to side and inwards":"diverges: each step ends farther out"}function Df(t,e,n){let o=r=>`${h(Lt(r))} ${h(e(ee(n,r)))}`;return l`<path class="nn-trail" d="M${t.map(o).join("L")}"/>
    ${t.slice(0,-1).map((r,s)=>l`<circle class="${s?"nn-step":"nn-from"}" cx="${h(Lt(r))}"
            cy="${h(e(ee(n,r)))}" r="${s?3.5:6}"/>`)}`}var Ul=({lr:t,steps:e},n)=>e>0&&Math.abs(t/n-1)<.01;function jf(t,{lands:e,bounces:n}){let o=wr.domain[1],r=[["crawls",0,e],["zigzags",e,n],["diverges",n,o]].filter(([,i])=>i<o),s=h(wr(t.lr)),a=r.some(([,,i])=>i<o&&Ul(t,i));return l`${a&&l`<text class="nn-small" x="46" y="${fn+34}">rate:</text>`}
    ${r.map(([i,m,c],u)=>{let[f,d]=[h(wr(m)),h(wr(Math.min(c,o)))];return l`<rect class="nn-regime" data-regime="${u}" x="${f}"
          y="${fn-8}" width="${h(d-f)}" height="22"/>
        ${d-f>50&&l`<text class="nn-small" x="${h((f+d)/2)}" y="${fn+7}"
          text-anchor="middle">${i}</text>`}
        ${c<o&&l`<path class="nn-zero" d="M${d} ${fn-8}v28"/>${Ul(t,c)&&l`<text class="nn-small" x="${d}" y="${fn+34}"
            text-anchor="middle">${c.toFixed(9)}</text>`}`}`})}
    <path class="nn-next" d="M${s} ${fn-8}l-6 -11h12z"/>`}function Cf(t,e){let n=Ne(t),{path:o,now:r}=n,s=1.05*Math.max(...Lt.domain.map(m=>ee(t,m))),a=y([-.03*s,s],[Pf,Wf]),i=r>=Lt.domain[0]&&r<=Lt.domain[1];return l`<svg viewBox="0 0 360 328" role="img"
    aria-label="${Hl(t)}">
    <clipPath id="${e}-clip"><rect x="40" y="14" width="312" height="208"/>
    </clipPath>
    ${T(Lt,a,{names:["A, bottles for each guest","cost"],count:5})}
    <g clip-path="url(#${e}-clip)">
      <path class="nn-graph" d="${Y(m=>ee(t,m),Lt,a)}"/>
      ${i&&Ht(r,ee(t,r),vr(t,r),Lt,a,46)}
      ${Df(o,a,t)}
    </g>
    ${i&&je("ball",Lt(r),a(ee(t,r)))}
    ${jf(t,n)}
  </svg>`}var qf=(t,e)=>l`${x(la,"A",t,e)}
  ${x(la,"lr",t,e)} ${x(la,"steps",t,e)}`;function Uf(t){let{path:e,now:n,away:o}=Ne(t),r=C(vr(t,n)),s=n-t.lr*vr(t,n);return l`<p class="nn-formula">after ${e.length-1}
      ${e.length===2?"step":"steps"}: A = <b data-shows="A">${p(n,6)}</b>, cost <b data-shows="cost">${p(ee(t,n),6)}</b>,
      slope <b data-shows="slope">${p(r)}</b></p>
    ${xt([n])?l`<p class="nn-note">The ball has left. It will not come back.</p>`:l`<p class="nn-formula">next: ${p(n)} − ${p(t.lr)} · ${M(r)} = <b data-shows="next">${p(s,6)}</b></p>`}
    <p>Each step multiplies the distance to the lowest place by <b
      data-shows="factor">${p(o)}</b>. The ball
      <b>${Xl(o)}</b>.</p>`}function Hl(t){let{path:e,now:n,away:o}=Ne(t);return`A curve with one lowest place: the cost of each A. A ball started at A = ${p(t.A)}, with learning rate ${p(t.lr)}. After ${e.length-1} steps it is at A = ${p(n)}, where the cost is ${p(ee(t,n))}. It ${Xl(o)}.`}function Xf(t){let{now:e,best:n}=Ne(t),o=Math.abs(e-n)<1e-9||t.lr===0;return t.steps===zf||xt([e])||o?null:{steps:t.steps+1}}function Hf(t){let{path:e,best:n}=Ne(t),o=Math.abs(t.A-n),r=e.every((a,i)=>i===0||(a-n)*(e[i-1]-n)<0),s=Math.abs(e.at(-1)-n)/o;return e.length>20&&o>.05&&r&&Math.abs(s-1)<.02}var Fl={picture:Cf,controls:qf,readout:Uf,describe:Hl,play:Xf,plays:()=>!0,input:t=>"A"in t?{...t,steps:0}:t,drags:{ball:(t,[e])=>({A:q(Lt.invert(e),[0,1.35],100),steps:0})},goals:{"04-to-08":{ask:"Start at A = 1 and come to 0.8 in a single step.",praise:"0.2 down a slope of 1272: the rate is 0.2 / 1272, about 0.000157.",met:t=>t.A===1&&t.steps===1&&Math.abs(Ne(t).now-.8)<.001},"04-one-step":{ask:"Start at least 0.2 away from the lowest place, and land on it in a single step.",praise:"One step, from anywhere: this rate fits the curve's bend.",met:t=>{let{now:e,best:n}=Ne(t),o=Math.abs(t.A-n)>=.2;return t.steps===1&&o&&Math.abs(e-n)<.001}},"04-forever":{ask:"Find a rate at which the ball bounces forever: after 20 steps it must still swing as wide as at first.",praise:"Twice the rate that lands in one step, and it never arrives.",met:Hf}}};var kr="gears",ma={double:"2x",square:"x²",mirror:"1 − x"},ua={triple:"3u",square:"u²","minus-half":"−u/2"},Kl=[-1.5,2],_l=[...Array(15).keys()].map(t=>-1.5+t/4),ne=[58,166,274],pa=[26,322],$n=({first:t,second:e,x:n,halvings:o})=>Si(t,e,n,2**-o);function Ff({first:t,second:e}){let n=_l.map(ce[t].f),o=n.map(ce[e].f);return[Kl,n,o].map(r=>y([Math.min(...r),Math.max(...r)],pa))}function Gf(t,e,n){let[o,r]=pa;return l`<g class="nn-axes"><path class="nn-zero" d="M${o} ${e}
      H${r}"/>${wt(...t.domain,5).map(s=>l`<path class="nn-zero" d="M${h(t(s))} ${e}v5"/><text
        x="${h(t(s))}" y="${e+20}" text-anchor="middle"
        >${p(s)}</text>`)}</g>
    <text class="nn-halo nn-strong" x="${o-18}" y="${e-12}">${n}</text>`}function Gl(t,e,n){let{from:o,to:r,rates:s}=$n(t),[a,i]=[ne[e],ne[e+1]],[m,c]=[o[e],r[e]].map(g=>h(n[e](g))),[u,f]=[o[e+1],r[e+1]].map(g=>h(n[e+1](g))),d=s[e],$=h((m+c+u+f)/4);return l`<path class="nn-band" d="M${m} ${a}L${c} ${a}L${f}
      ${i}L${u} ${i}Z"/>
    <path class="nn-edge ${H(d)}" d="M${m} ${a}L${u} ${i}"/>
    <path class="nn-edge ${H(d)}" d="M${c} ${a}L${f} ${i}"/>
    <text class="nn-halo nn-strong" x="${$}" y="${(a+i)/2+14}"
      text-anchor="middle">${Number.isNaN(d)?"no move":`× ${M(d)}`}</text>`}function Vf({from:t,to:e,moves:n},o,r){let s=ne[o],[a,i]=[t[o],e[o]].map(m=>h(r[o](m)));return l`<path class="nn-move ${H(n[o])}" d="M${a}
      ${s}H${i}"/>
    <circle class="nn-centre" cx="${a}" cy="${s}" r="5"/>
    <text class="nn-halo nn-small" x="${h((a+i)/2)}" y="${s-(o?12:20)}"
      text-anchor="middle">${n[o]>0?"+":""}${p(n[o])}</text>`}function Kf(t){let e=Ff(t),{first:n,second:o}=t,r=_l.map(s=>{let a=ce[n].f(s);return[s,a,ce[o].f(a)]});return l`<svg viewBox="0 0 346 304" role="img"
    aria-label="${Yl(t)}">
    ${r.map(s=>l`<polyline class="nn-mesh" points="${s.map((a,i)=>`${h(e[i](a))},${ne[i]}`).join(" ")}"/>`)}
    ${Gl(t,0,e)} ${Gl(t,1,e)}
    ${["x",`u = ${ma[n]}`,`y = ${ua[o]}`].map((s,a)=>Gf(e[a],ne[a],s))}
    ${ne.map((s,a)=>Vf($n(t),a,e))}
    <g class="nn-grab" data-drag="x"><circle cx="${h(e[0](t.x))}"
      cy="${ne[0]}" r="16"/><circle class="nn-handle" cx="${h(e[0](t.x))}" cy="${ne[0]}" r="9"/></g>
  </svg>`}var _f=(t,e)=>l`
  ${S(kr,"first",t,e,n=>ma[n])}
  ${S(kr,"second",t,e,n=>ua[n])}
  ${x(kr,"x",t,e)} ${x(kr,"halvings",t,e)}`;function Yf(t){let{from:e,moves:n,rates:o,slopes:r}=$n(t),[s,a,i]=n,[m,c,u]=o,f=!Number.isNaN(c);return l`<p class="nn-formula">x moves by ${p(s)}, u by <b
      data-shows="du">${p(a)}</b>, y by <b data-shows="dy">${p(i)}</b>.</p>
    <p class="nn-formula">u per x: <b data-shows="first">${p(m)}</b>;
      y per u: ${f?l`<b data-shows="second">${p(c)}</b>`:"u did not move"}; y per x: ${f&&l`${p(m)} · ${M(c)} = `}<b
      data-shows="both">${p(u)}</b></p>
    <p class="nn-formula">Slopes at x = ${p(t.x)}, u = ${p(e[1])}:
      ${p(r[0])} · ${M(r[1])} = <b data-shows="slope">${p(r[0]*r[1])}</b></p>`}function Yl(t){let{moves:e,slopes:n}=$n(t),[o,r,s]=e.map(a=>p(a));return`Three number lines: x, u = ${ma[t.first]}, y = ${ua[t.second]}. From x = ${p(t.x)} a nudge of ${o} moves u by ${r} and y by ${s}. The slopes ${p(n[0])} and ${p(n[1])} multiply to ${p(n[0]*n[1])}.`}var Vl=({slopes:t})=>t[0]*t[1],Zl={picture:Kf,controls:_f,readout:Yf,describe:Yl,drags:{x(t,[e]){let n=y(Kl,pa).invert(e);return{x:Math.max(-1.5,Math.min(1.5,Math.round(n*8)/8))}}},goals:{"00-chain":{ask:"With u = x² and y = 3u, find the place where y falls by 6 for each 1 that x grows: the slope of the whole chain is −6.",praise:"At −1: the slope of x² is −2 there, and −2 · 3 = −6.",met:t=>t.first==="square"&&t.second==="triple"&&Vl($n(t))===-6},"00-block":{ask:"Make the slope of the whole chain 0, though the slope of the second link is not.",praise:"One slope of 0 and nothing gets through, whatever the other is. A shut ReLU stops the blame in the same way.",met(t){let e=$n(t);return Vl(e)===0&&e.slopes[1]!==0}}}};var ha="golf",Mr=60,ro=10,Zf=12,Jf=4,Ot=110,Ar=y([0,125],[20,348]),da=y([0,12.5],[46,346]),fa=y([-150,4e3],[292,172]),oe=t=>ro*t-Mr,Jl=t=>oe(t)**2,Ql=t=>2*ro*oe(t),Qf=({strength:t,lr:e,shots:n})=>[te(bt(e),([o])=>[Ql(o)],[t],n-1,100)],gn=t=>Qf(t)[0].map(([e])=>e);function t0(t,e){let[n,o]=[h(Ar(0)),h(Ar(ro*t))],r=h(Ot-.55*(o-n));return l`<path class="${e?"nn-flight":"nn-bump"}"
    d="M${n} ${Ot}Q${h((n+o)/2)} ${r} ${o} ${Ot}"/>`}function e0(t,e){let n=gn(t),o=h(Ar(Mr)),r=(s,a)=>{let i=a===n.length-1;return l`<circle class="${i?"nn-dot":"nn-from"}"
      cx="${h(Ar(ro*s))}" cy="${Ot}" r="${i?6:4.5}"/>`};return l`<svg viewBox="0 0 360 330" role="img"
    aria-label="${em(t)}">
    <clipPath id="${e}-clip"><rect x="0" y="0" width="360" height="300"/>
    </clipPath>
    <g clip-path="url(#${e}-clip)">${n.map((s,a)=>t0(s,a===n.length-1))}</g>
    <path class="nn-line" d="M8 ${Ot+6}H352"/>
    <path class="nn-normal" d="M${o} ${Ot+5}v-52"/>
    <path class="nn-one" d="M${o} ${Ot-47}l22 8l-22 8z"/>
    <path class="nn-cup" d="M${o-7} ${Ot+6}v9h14v-9"/>
    <g>${n.map(r)}</g>
    <text class="nn-small" x="8" y="${Ot+24}">tee</text>
    <text class="nn-small" x="${o}" y="${Ot+30}" text-anchor="middle"
      >hole, ${Mr} m</text>
    ${T(da,fa,{names:["strength","cost: miss²"],count:4})}
    <path class="nn-curve" d="${Y(Jl,da,fa)}"/>
    <g>${n.map((s,a)=>{let i=a===n.length-1;return l`<circle class="${i?"nn-dot":"nn-from"}"
        cx="${h(da(s))}" cy="${h(fa(Jl(s)))}" r="${i?6:4.5}"/>`})}</g>
  </svg>`}var n0=(t,e)=>l`${x(ha,"strength",t,e)}
  ${x(ha,"lr",t,e)} ${x(ha,"shots",t,e)}`,tm=t=>t>0?"too far":t<0?"short":"in";function o0(t){let e=gn(t),n=Math.max(0,e.length-Jf),o=e.slice(n).map((r,s)=>{let a=C(oe(r));return l`<tr><td>${n+s+1}</td>
      <td data-shows="strength">${p(C(r))}</td>
      <td><span data-shows="miss">${p(a)}</span> (${tm(a)})</td>
      <td data-shows="change">${p(C(-t.lr*Ql(r)))}</td></tr>`});return l`<table class="nn-table nn-tight"><thead><tr><th>shot</th><th>strength</th>
      <th>miss in m</th><th>correction</th></tr></thead><tbody>${o}</tbody></table>
    <p class="nn-formula">correction = −rate · 2 · ${ro} · miss</p>`}function em(t){let e=gn(t),n=C(oe(e.at(-1)));return`A golf hole ${Mr} metres from the tee. Shot ${e.length}, with strength ${p(C(e.at(-1)))}, ends ${p(Math.abs(n))} metres ${n?tm(n):"away: in"}. Below it the cost curve, which never changes: the knob moves the shot along it.`}function r0(t){let e=gn(t).at(-1),n=Math.abs(oe(e))<.05||t.lr===0;return t.shots===Zf||n?null:{shots:t.shots+1}}var nm={picture:e0,controls:n0,readout:o0,describe:em,play:r0,plays:()=>!0,wide:!0,verbs:{step:"Next shot",play:"Play on"},input:t=>"strength"in t?{...t,shots:1}:t,goals:{"04-hole":{ask:"Miss the first shot by 20 metres or more, and be within half a metre of the hole by the fourth.",praise:"The sign gave the direction, the distance the size.",met:t=>{let e=gn(t);return Math.abs(oe(t.strength))>=20&&e.length<=4&&Math.abs(oe(e.at(-1)))<=.5}},"04-both-sides":{ask:"Now miss on both sides in turn, four times running or more, and still come within 2 metres.",praise:"Over-corrected each time, and still in the end: a zigzag that shrinks.",met:t=>{let e=gn(t).map(oe);return e.every((o,r)=>r===0||o*e[r-1]<0)&&e.length>4&&Math.abs(e.at(-1))<=2}}}};var bn={bowl:{cost:([t,e])=>(t*t+e*e)/2,gradient:([t,e])=>[t,e],lowest:[[0,0]],heights:[.05,.2,.45,.8,1.25,1.8,2.45,3.2]},"narrow valley":{cost:([t,e])=>(t*t+25*e*e)/10,gradient:([t,e])=>[t/5,5*e],lowest:[[0,0]],heights:[.02,.1,.25,.5,1,2,4,7]},"two minima":{cost:([t,e])=>t**4/4-t**3/15-t**2/2+t/5+.38333333333333336+e*e/2,gradient:([t,e])=>[(t*t-1)*(t-.2),e],lowest:[[-1,0]],heights:[.05,.15,.25,.35,.45,.7,1.2,2]},saddle:{cost:([t,e])=>t*t/2+(e*e-1)**2/4,gradient:([t,e])=>[t,(e*e-1)*e],lowest:[[0,1],[0,-1]],heights:[.03,.1,.18,.25,.4,.7,1.2,2]},plateau:{cost:([t,e])=>1-Math.exp(-(t*t+e*e)),gradient:([t,e])=>{let n=2*Math.exp(-(t*t+e*e));return[t*n,e*n]},lowest:[[0,0]],heights:[.1,.3,.5,.7,.85,.95,.99]}};var Ir="two-knobs",Ee=y([-2,2],[30,350]),Le=y([-2,2],[344,24]),s0=200,ga=.01,om=["plain descent","with momentum","Adam"],a0=mt(t=>{let{cost:e,heights:n}=bn[t];return rn(e,n,Ee,Le)},Object.keys(bn).length);function i0({landscape:t,start:e,lr:n,steps:o,race:r}){let s=[bt(n),bt(n,.9),Wl(n)].slice(0,r?3:1),{gradient:a}=bn[t];return s.map(i=>te(i,a,e,o))}var Oe=Mt(t=>{let{cost:e}=bn[t.landscape];return i0(t).map(n=>{let o=n.findIndex(r=>e(r)<ga);return{path:n,after:o,now:n.at(-1),cost:e(n.at(-1))}})});function c0(t,e){let[n,o]=t.start;return l`<svg viewBox="0 0 360 382" role="img"
    aria-label="${rm(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="24" width="320" height="320"/>
    </clipPath>
    <g clip-path="url(#${e}-clip)">${a0(t.landscape)}</g>
    ${T(Ee,Le,{names:["knob u","knob v"],count:4})}
    <g clip-path="url(#${e}-clip)">
      ${bn[t.landscape].lowest.map(r=>Vo(r,Ee,Le))}
      ${Oe(t).map(({path:r},s)=>Go(r,s,Ee,Le)).reverse()}
    </g>
    <circle class="nn-handle" data-drag="start" cx="${h(Ee(n))}"
      cy="${h(Le(o))}" r="11"/>
  </svg>`}var l0=(t,e)=>l`
  ${t.choose&&S(Ir,"landscape",t,e)}
  ${x(Ir,"start",t,e,{},["u","v"])}
  ${x(Ir,"lr",t,e)} ${x(Ir,"steps",t,e)}`;function m0(t){let e=Oe(t).map(({path:n,after:o,now:r,cost:s},a)=>l`<tr>
      <th scope="row">${Ko(a)} ${om[a]}</th>
      <td>${xt(r)?"left the map":l`<b data-shows="cost">${p(C(s))}</b>`}</td>
      <td>${o<0?xt(r)?"never":"not yet":l`<b data-shows="after">${o}</b>`}</td></tr>`);return l`<table class="nn-table"><thead><tr><th>◆ = lowest</th>
      <th>cost now</th><th>first below ${ga} after</th></tr></thead>
    <tbody>${e}</tbody></table>`}function rm(t){let e=Oe(t).map(({now:n,cost:o,after:r},s)=>{let a=xt(n)?"has left the map":`is at (${n.map(m=>p(m,3)).join(", ")}), cost ${p(C(o))}`,i=r<0?"":`, first below ${ga} after ${r} steps`;return`${om[s]} ${a}${i}`});return`Level lines of a cost with two knobs: ${t.landscape}. Start at (${t.start.map(n=>p(n)).join(", ")}), learning rate ${p(t.lr)}. After ${t.steps} steps: ${e.join("; ")}.`}function u0(t){if(t.steps===s0)return null;let e={...t,steps:t.steps+1};return Oe(e).some(({path:o})=>{if(o.length<e.steps+1)return!1;let[r,s]=o.slice(-2);return s.some((a,i)=>Math.abs(a-r[i])>1e-5)})?{steps:e.steps}:null}var $a=([t,e],[n,o],r)=>Math.hypot(t-n,e-o)<r,sm={picture:c0,controls:l0,readout:m0,describe:rm,play:u0,plays:()=>!0,pace:120,wide:!0,input:t=>"start"in t||"landscape"in t?{...t,steps:0}:t,drags:{start:(t,[e,n])=>({start:[q(Ee.invert(e),Ee.domain,20),q(Le.invert(n),Le.domain,20)],steps:0})},goals:{"04-valley":{ask:"In the narrow valley, start at least 1.5 away from the lowest place and bring plain descent below a cost of 0.01 in 40 steps or fewer.",praise:"A rate just below the one at which the steps across the valley would grow: the steep direction sets the limit, the flat one waits.",met:t=>{let[{after:e}]=Oe(t);return t.landscape==="narrow valley"&&!$a(t.start,[0,0],1.5)&&Math.abs(t.start[1])>=.5&&e>=0&&e<=40}},"04-lower-minimum":{ask:"Two minima: bring plain descent to the lower one. Move the start, not farther than needed.",praise:"Which minimum it finds was decided by the start. No slope on the way told of the other one.",met:t=>t.landscape==="two minima"&&!$a(t.start,[-1,0],.5)&&$a(Oe(t)[0].now,[-1,0],.05)},"04-leave-saddle":{ask:"Start a hair beside the saddle's ridge (v not 0, between −0.1 and 0.1), and let another runner be down, below a cost of 0.01, while plain descent is not.",praise:"On the ridge itself the slope across is 0, and nobody ever leaves. A hair beside it, whoever builds up speed leaves sooner.",met:t=>{let[e,...n]=Oe(t);return t.landscape==="saddle"&&Math.abs(t.start[1])<=.1&&e.after<0&&n.some(({after:o})=>o>=0)}}}};var ba="wrong-model",xn=y([0,11],[34,346]),so=y([-.5,8.5],[226,24]),p0=[1,2,3,4,5,6,7,8,9,10],h0=1e-4,xa={linear:{of:t=>t,by:.6,model:"A·x"},quadratic:{of:t=>t*t,by:.06,model:"A·x²"},logarithmic:{of:Math.log,by:2.6,model:"A·log x"}},am=t=>Object.values(xa).find(e=>e.model===t).of,ya=t=>p0.map(e=>[e,xa[t].by*xa[t].of(e)]);function ao({data:t,model:e,A:n}){let o=am(e),r=ya(t).map(([i,m])=>[o(i),m]),{best:s,bend:a}=eo(r);return{cost:Ie(r,n),slope:dn(r,n)[0],least:Ie(r,s),lr:1/(8*a)}}function d0(t,e){let n=r=>t.A*am(t.model)(r),o={...xn,domain:[.05,11]};return l`<svg viewBox="0 0 360 266" role="img"
    aria-label="${im(t)}">
    <clipPath id="${e}-clip"><rect x="34" y="24" width="312" height="202"/>
    </clipPath>
    ${T(xn,so,{names:["guests x","bottles"],count:5})}
    <g clip-path="url(#${e}-clip)">
      ${ya(t.data).map(([r,s])=>l`<line class="nn-gap" x1="${h(xn(r))}" x2="${h(xn(r))}"
          y1="${h(so(s))}" y2="${h(so(n(r)))}"/>`)}
      <path class="nn-graph" d="${Y(n,Object.assign(r=>xn(r),o),so)}"/>
    </g>
    ${ya(t.data).map(([r,s])=>l`<circle class="nn-step nn-data" cx="${h(xn(r))}"
        cy="${h(so(s))}" r="4.5"/>`)}
  </svg>`}var f0=(t,e)=>l`${S(ba,"data",t,e)}
  ${S(ba,"model",t,e)} ${x(ba,"A",t,e)}`;function $0(t){let{cost:e,slope:n,least:o}=ao(t);return l`<p class="nn-formula">cost = <b data-shows="cost">${p(C(e))}</b>, its slope for A = <b data-shows="slope">${p(C(n))}</b></p>
    <p>The least cost that any A can reach with this model: <b
      data-shows="least">${p(C(o))}</b></p>`}function im(t){let{cost:e,least:n}=ao(t);return`Ten parties with ${t.data} data, and the model ${t.model} with A = ${p(t.A)}. The cost is ${p(C(e))}; the least that this model can reach is ${p(C(n))}.`}function g0(t){let{slope:e,lr:n}=ao(t);return Math.abs(e)<h0?null:{A:Math.min(3,bt(n)([t.A],[e])[0])}}var cm={picture:d0,controls:f0,readout:$0,describe:im,play:g0,plays:()=>!0,pace:120,goals:{"04-flat":{ask:"Wrong model: find data and a model whose cost has a slope below 0.01 in size while the cost itself is above 0.25.",praise:"Nothing is left to gain, and it still fits badly. No setting of the knob helps: the shape is wrong.",met:t=>{let{cost:e,slope:n}=ao(t);return Math.abs(n)<.01&&e>.25}},"04-right-shape":{ask:"Quadratic data: bring the cost below 0.001.",praise:"With the right shape, one knob is enough.",met:t=>t.data==="quadratic"&&ao(t).cost<.001}}};var yn={arrows:ji,broadcast:Fi,"matrix-product":_i,"power-curve":lc,secant:vl,slice:Ic,gears:Zl,neuron:tc,"decision-line":$i,"truth-table":Il,"sigmoid-curve":gc,activations:Za,"softmax-bars":Nc,"fit-probability":wi,reliability:dc,question:mc,"network-steps":ml,"dinner-party":Uc,"xor-space":Rl,bumps:Pc,"shape-checker":xl,"computational-graph":ri,"mazur-network":nl,"nudge-error":dl,descent:Fl,"two-knobs":sm,"batch-paths":ql,"wrong-model":cm,golf:nm,"xor-learning":El,"gradient-depth":Ri,"party-learning":sc};function io(t,e,n){let o=La(t,e,n);return yn[t].check?.(o),o}function Sr(t,e,n,o,r,s={}){let a=K.figures[e].title;return l`<div class="nn-root" data-kind="${e}"
    data-wide="${String(!!t.wide)}"
    ${!t.plain&&l`role="group" aria-label="${a}"`}>
    <div class="nn-body">
      ${t.picture&&l`<div class="nn-stage">${t.picture(n,r,o)}</div>`}
      <div class="nn-side">
        <div class="nn-controls">${t.controls(n,r)}</div>
        ${t.plays?.(n)&&x0(t,n,s)}
      </div>
      ${t.readout&&l`<div class="nn-readout">${t.readout(n,r,o)}</div>`}
    </div>
    ${b0(t,n,o,s)}
    ${!t.plain&&y0(s)}
    <p class="nn-note" role="status">${s.note}</p>
    ${s.code&&l`<input class="nn-code" readonly aria-label="text to copy"
      value="${s.code}">`}
    <p class="nn-say" role="status"></p>
  </div>`}function b0(t,e,n,o){return e.goals?.length?l`<ul class="nn-goals" aria-label="Challenges">
    ${e.goals.map(r=>{let s=t.goals[r],a=s.met(e,n),i=a||!!o.met?.[r];return l`<li data-goal="${r}" data-met="${String(i)}">
        <span class="nn-tick" role="img"
          aria-label="${i?"Met":"Open"}">${i?"✓":""}</span>
        <span><b>Challenge.</b> ${s.ask}
        <span class="nn-praise">${(a||o.praised?.[r])&&s.praise}</span></span>
      </li>`})}
  </ul>`:""}function x0(t,e,n){let o=String(t.play(e)===null),{step:r="Step",play:s="Play"}=t.verbs??{};return l`<div class="nn-play nn-live">
    <button type="button" data-do="step" aria-disabled="${o}"
      >${r}</button>
    <button type="button" data-do="play" aria-disabled="${o}"
      >${n.playing?"Pause":s}</button>
  </div>`}function y0(t){return l`<div class="nn-tools nn-live">
    <button type="button" data-do="reset">Reset</button>
    <button type="button" data-do="copy">Copy as Python</button>
    ${t.link&&l`<button type="button" data-do="link">Copy link</button>`}
  </div>`}var lm=t=>t.target.closest?.("[data-drag]");function mm(t,e,n){let o=null;function r(c){let u=lm(c)?.dataset.drag;if(!u||c.button!==0)return;let f=c.target.closest("svg");o={name:u,svg:f},f.setPointerCapture(c.pointerId),c.preventDefault(),e(u)}function s(c){if(!o)return;let u=o.svg.getScreenCTM().inverse(),f=new DOMPoint(c.clientX,c.clientY),{x:d,y:$}=f.matrixTransform(u);n(o.name,[d,$])}let a=()=>o=null,m={pointerdown:r,pointermove:s,pointerup:a,pointercancel:a,touchstart:c=>lm(c)&&c.preventDefault()};for(let[c,u]of Object.entries(m))t.addEventListener(c,u,{passive:!1});return()=>{for(let[c,u]of Object.entries(m))t.removeEventListener(c,u)}}var wa="[data-part]:not([data-part=''])";function va(t){let n=([...t.querySelectorAll(`${wa}:hover`)].at(-1)??t.querySelector(":focus-visible")?.closest(wa))?.dataset.part.split(" ")[0];for(let o of t.querySelectorAll(wa))o.toggleAttribute("data-lit",o.dataset.part.split(" ").includes(n))}function um(t){let e=()=>va(t),n=["pointerover","pointerleave","focusin","focusout"];for(let o of n)t.addEventListener(o,e);return()=>{for(let o of n)t.removeEventListener(o,e)}}var Aa="neural-networks-by-hand";var ka={};function co(){try{let t=JSON.parse(localStorage.getItem(Aa));if(t?.version===1&&typeof t.met=="object")return{...ka,...t.met}}catch{}return{...ka}}function Ia(t){let e=co();e[t]||w0({...e,[t]:new Date().toISOString().slice(0,10)})}function w0(t){ka=t;try{localStorage.setItem(Aa,JSON.stringify({version:1,met:t}))}catch{}v0()}var Ma=new Set,v0=()=>Ma.forEach(t=>t());function pm(t){let e=n=>n.key===Aa&&t();return Ma.add(t),globalThis.addEventListener?.("storage",e),()=>{Ma.delete(t),globalThis.removeEventListener?.("storage",e)}}function hm(t,e){if(Array.isArray(t)){let r=e.prefixItems??t.map(()=>e.items);return`[${t.map((s,a)=>hm(s,r[a])).join(", ")}]`}if(typeof t=="boolean")return t?"True":"False";if(typeof t=="number")return e.type==="number"?We(t):String(t);let n=t.includes("'")&&!t.includes('"')?'"':"'",o=t.replaceAll("\\","\\\\").replaceAll(n,`\\${n}`).replace(/[\0-\x1f\x7f-\xa0\xad]/g,A0);return n+o+n}var M0={"	":"\\t","\n":"\\n","\r":"\\r"},A0=t=>M0[t]??`\\x${t.charCodeAt(0).toString(16).padStart(2,"0")}`,I0=(t,e)=>JSON.stringify(t)===JSON.stringify(e),dm=({step:t,items:e})=>t!==void 0||!!(e&&dm(e));function fm(t,e){let{name:n,properties:o}=K.figures[t],r=Object.entries(o).filter(([s,a])=>dm(a)||!I0(e[s],a.default)).map(([s,a])=>`${s}=${hm(e[s],a)}`);return`${n}(${r.join(", ")})`}var $m=11;function S0(t,e){var n=e.attributes,o,r,s,a,i;if(!(e.nodeType===$m||t.nodeType===$m)){for(var m=n.length-1;m>=0;m--)o=n[m],r=o.name,s=o.namespaceURI,a=o.value,s?(r=o.localName||r,i=t.getAttributeNS(s,r),i!==a&&(o.prefix==="xmlns"&&(r=o.name),t.setAttributeNS(s,r,a))):(i=t.getAttribute(r),i!==a&&t.setAttribute(r,a));for(var c=t.attributes,u=c.length-1;u>=0;u--)o=c[u],r=o.name,s=o.namespaceURI,s?(r=o.localName||r,e.hasAttributeNS(s,r)||t.removeAttributeNS(s,r)):e.hasAttribute(r)||t.removeAttribute(r)}}var Tr,T0="http://www.w3.org/1999/xhtml",Q=typeof document>"u"?void 0:document,N0=!!Q&&"content"in Q.createElement("template"),E0=!!Q&&Q.createRange&&"createContextualFragment"in Q.createRange();function L0(t){var e=Q.createElement("template");return e.innerHTML=t,e.content.childNodes[0]}function O0(t){Tr||(Tr=Q.createRange(),Tr.selectNode(Q.body));var e=Tr.createContextualFragment(t);return e.childNodes[0]}function R0(t){var e=Q.createElement("body");return e.innerHTML=t,e.childNodes[0]}function W0(t){return t=t.trim(),N0?L0(t):E0?O0(t):R0(t)}function Nr(t,e){var n=t.nodeName,o=e.nodeName,r,s;return n===o?!0:(r=n.charCodeAt(0),s=o.charCodeAt(0),r<=90&&s>=97?n===o.toUpperCase():s<=90&&r>=97?o===n.toUpperCase():!1)}function P0(t,e){return!e||e===T0?Q.createElement(t):Q.createElementNS(e,t)}function z0(t,e){for(var n=t.firstChild;n;){var o=n.nextSibling;e.appendChild(n),n=o}return e}function Sa(t,e,n){t[n]!==e[n]&&(t[n]=e[n],t[n]?t.setAttribute(n,""):t.removeAttribute(n))}var gm={OPTION:function(t,e){var n=t.parentNode;if(n){var o=n.nodeName.toUpperCase();o==="OPTGROUP"&&(n=n.parentNode,o=n&&n.nodeName.toUpperCase()),o==="SELECT"&&!n.hasAttribute("multiple")&&(t.hasAttribute("selected")&&!e.selected&&(t.setAttribute("selected","selected"),t.removeAttribute("selected")),n.selectedIndex=-1)}Sa(t,e,"selected")},INPUT:function(t,e){Sa(t,e,"checked"),Sa(t,e,"disabled"),t.value!==e.value&&(t.value=e.value),e.hasAttribute("value")||t.removeAttribute("value")},TEXTAREA:function(t,e){var n=e.value;t.value!==n&&(t.value=n);var o=t.firstChild;if(o){var r=o.nodeValue;if(r==n||!n&&r==t.placeholder)return;o.nodeValue=n}},SELECT:function(t,e){if(!e.hasAttribute("multiple")){for(var n=-1,o=0,r=t.firstChild,s,a;r;)if(a=r.nodeName&&r.nodeName.toUpperCase(),a==="OPTGROUP")s=r,r=s.firstChild,r||(r=s.nextSibling,s=null);else{if(a==="OPTION"){if(r.hasAttribute("selected")){n=o;break}o++}r=r.nextSibling,!r&&s&&(r=s.nextSibling,s=null)}t.selectedIndex=n}}},lo=1,bm=11,xm=3,ym=8;function re(){}function B0(t){if(t)return t.getAttribute&&t.getAttribute("id")||t.id}function D0(t){return function(n,o,r){if(r||(r={}),typeof o=="string")if(n.nodeName==="#document"||n.nodeName==="HTML"){var s=o;o=Q.createElement("html"),o.innerHTML=s}else if(n.nodeName==="BODY"){var a=o;o=Q.createElement("html"),o.innerHTML=a;var i=o.querySelector("body");i&&(o=i)}else o=W0(o);else o.nodeType===bm&&(o=o.firstElementChild);var m=r.getNodeKey||B0,c=r.onBeforeNodeAdded||re,u=r.onNodeAdded||re,f=r.onBeforeElUpdated||re,d=r.onElUpdated||re,$=r.onBeforeNodeDiscarded||re,g=r.onNodeDiscarded||re,v=r.onBeforeElChildrenUpdated||re,I=r.skipFromChildren||re,E=r.addChild||function(A,b){return A.appendChild(b)},W=r.childrenOnly===!0,X=Object.create(null),P=[];function tt(A){P.push(A)}function yt(A,b){if(A.nodeType===lo)for(var w=A.firstChild;w;){var k=void 0;b&&(k=m(w))?tt(k):(g(w),w.firstChild&&yt(w,b)),w=w.nextSibling}}function st(A,b,w){$(A)!==!1&&(b&&b.removeChild(A),g(A),yt(A,w))}function at(A){if(A.nodeType===lo||A.nodeType===bm)for(var b=A.firstChild;b;){var w=m(b);w&&(X[w]=b),at(b),b=b.nextSibling}}at(n);function dt(A){u(A);for(var b=A.firstChild;b;){var w=b.nextSibling,k=m(b);if(k){var L=X[k];L&&Nr(b,L)?(b.parentNode.replaceChild(L,b),z(L,b)):dt(b)}else dt(b);b=w}}function O(A,b,w){for(;b;){var k=b.nextSibling;(w=m(b))?tt(w):st(b,A,!0),b=k}}function z(A,b,w){var k=m(b);if(k&&delete X[k],!w){var L=f(A,b);if(L===!1||(L instanceof HTMLElement&&(A=L,at(A)),t(A,b),d(A),v(A,b)===!1))return}A.nodeName!=="TEXTAREA"?mo(A,b):gm.TEXTAREA(A,b)}function mo(A,b){var w=I(A,b),k=b.firstChild,L=A.firstChild,V,it,Re,ho,Ut;t:for(;k;){for(ho=k.nextSibling,V=m(k);!w&&L;){if(Re=L.nextSibling,k.isSameNode&&k.isSameNode(L)){k=ho,L=Re;continue t}it=m(L);var fo=L.nodeType,Xt=void 0;if(fo===k.nodeType&&(fo===lo?(V?V!==it&&((Ut=X[V])?Re===Ut?Xt=!1:(A.insertBefore(Ut,L),it?tt(it):st(L,A,!0),L=Ut,it=m(L)):Xt=!1):it&&(Xt=!1),Xt=Xt!==!1&&Nr(L,k),Xt&&z(L,k)):(fo===xm||fo==ym)&&(Xt=!0,L.nodeValue!==k.nodeValue&&(L.nodeValue=k.nodeValue))),Xt){k=ho,L=Re;continue t}it?tt(it):st(L,A,!0),L=Re}if(V&&(Ut=X[V])&&Nr(Ut,k))w||E(A,Ut),z(Ut,k);else{var Or=c(k);Or!==!1&&(Or&&(k=Or),k.actualize&&(k=k.actualize(A.ownerDocument||Q)),E(A,k),dt(k))}k=ho,L=Re}O(A,L,it);var Ta=gm[A.nodeName];Ta&&Ta(A,b)}var D=n,Rt=D.nodeType,uo=o.nodeType;if(!W){if(Rt===lo)uo===lo?Nr(n,o)||(g(n),D=z0(n,P0(o.nodeName,o.namespaceURI))):D=o;else if(Rt===xm||Rt===ym){if(uo===Rt)return D.nodeValue!==o.nodeValue&&(D.nodeValue=o.nodeValue),D;D=o}}if(D===o)g(n);else{if(o.isSameNode&&o.isSameNode(D))return;if(z(D,o,W),P)for(var wn=0,po=P.length;wn<po;wn++){var vn=X[P[wn]];vn&&st(vn,vn.parentNode,!1)}}return!W&&D!==n&&n.parentNode&&(D.actualize&&(D=D.actualize(n.ownerDocument||Q)),n.parentNode.replaceChild(D,n)),D}}var j0=D0(S0),wm=j0;var C0=/<[^>]*>|[^<]+/g,q0=/^<(br|hr|img|input)\b/,Am=/^<[\w-]+/,U0=/ id="[^"]*"/,X0=/\s([^\s="/>]+)(?:="([^"]*)")?/g,H0={"&amp;":"&","&lt;":"<","&gt;":">","&quot;":'"'},Er=({piece:t})=>t[0]==="<",F0=t=>!t.endsWith("/>")&&!q0.test(t),vm=t=>t.replace(/&\w+;/g,e=>H0[e]??e);function Im(t){let e=[{kids:[]}],n=0;for(let o of t.match(C0)){let r=n;if(n+=o.length,o.startsWith("</")){let a=e.pop();a.html=t.slice(a.from,n);continue}let s={piece:o,html:o,kids:[],from:r};e.at(-1).kids.push(s),Er(s)&&F0(o)&&e.push(s)}return e[0].kids[0]}function Lr(t,e){t.node=e;let n=Er(t)?t.piece.match(Am)[0].slice(1):"#text";if(e?.nodeName.toLowerCase()!==n.toLowerCase())return!1;if(e.className==="nn-say")return!0;let{kids:o}=t,r=[...e.childNodes];return r.length===o.length&&o.every((s,a)=>Lr(s,r[a]))}var km=t=>Er(t)&&t.piece.match(Am)[0]+(t.piece.match(U0)??""),Sm=(t,e)=>t.piece===e.piece||km(t)===km(e),Mm=t=>t.values??=new Map([...t.piece.matchAll(X0)].map(([,e,n=""])=>[e,n]));function Tm(t,e){let{node:n}=t;if(!Er(e)){n.data=vm(e.piece);return}let[o,r]=[Mm(t),Mm(e)];for(let[s,a]of r)o.get(s)!==a&&n.setAttribute(s,vm(a));for(let s of o.keys())r.has(s)||n.removeAttribute(s)}function G0(t,e){return t.localName==="details"&&(e.open=t.open),!t.classList.contains("nn-say")}function V0(t){for(let e of t.querySelectorAll("input")){let{value:n,checked:o,defaultValue:r,defaultChecked:s}=e;r&&n!==r&&(e.value=r),o!==s&&(e.checked=s)}for(let e of t.querySelectorAll("option"))e.selected!==e.defaultSelected&&(e.selected=e.defaultSelected)}function Nm(t,e){let n=(r,s)=>s>=t.length||!Sm(t[s],r),o=e.findIndex(n);return o<0?e.length:o}function K0(t,e,n){let o=document.createRange();o.selectNodeContents(e);let r=t.map(i=>i.html).join(""),s=o.createContextualFragment(r),a=[...s.childNodes];return e.insertBefore(s,n),t.every((i,m)=>Lr(i,a[m]))}function Em(t,e){let n=e.node=t.node,[o,r]=[t.kids,e.kids],s=Nm(o,r),a=Nm(o.slice(s).reverse(),r.slice(s).reverse()),i=r.length-a,m=o.slice(s,o.length-a),c=f=>f.node.contains(document.activeElement);if(!n.isConnected||m.some(c))return!1;t.piece!==e.piece&&Tm(t,e);for(let f of m)f.node.remove();let u=o[o.length-a]?.node??null;return s<i&&!K0(r.slice(s,i),n,u)?!1:r.every((f,d)=>{if(d>=s&&d<i)return!0;let $=o[d<s?d:d+o.length-r.length];return $.html!==f.html?Em($,f):(r[d]=$,!0)})}function Lm(t){let e=null;return n=>{let o=Im(n),[r]=t.children;e&&Em(e,o)?(V0(t),e=o):(wm(r,n,{onBeforeElUpdated:G0}),e=Lr(o,r)?o:null)}}function Om(t){let e=0;function n(){e=0,s.disconnect(),delete t.dataset.steady,t.style.removeProperty("--nn-height")}let o=i=>t.style.setProperty("--nn-height",`${i}px`),r=()=>t.getBoundingClientRect().height,s=new ResizeObserver(([{borderBoxSize:i}])=>{let{blockSize:m}=i[0];t.offsetWidth!==e?requestAnimationFrame(n):m>r()&&o(m)});function a(){e||!t.offsetWidth||(e=t.offsetWidth,o(r()),t.dataset.steady="",s.observe(t.firstElementChild))}return{hold:a,letGo:n}}function Rm(t){let e=null;function n({target:r,pointerType:s}){e=s==="touch"&&r.type==="range"?{target:r,value:r.value}:null}function o(){e&&(e.target.value=e.value,e.target.dispatchEvent(new Event("input",{bubbles:!0})),e=null)}return t.addEventListener("pointerdown",n),t.addEventListener("pointercancel",o),()=>{t.removeEventListener("pointerdown",n),t.removeEventListener("pointercancel",o)}}var _0=500,Y0=700,Wm=(t,[e,...n],o)=>e===void 0?o:t.with(e,Wm(t[e],n,o));function Pm(t,e,n){let o=e.get("kind"),r=yn[o],s=Object.keys(K.figures[o].properties),a=()=>io(o,Object.fromEntries(s.map(b=>[b,e.get(b)]))),i=a(),m=n.start??i,c={link:!!n.link,note:n.note,met:co(),praised:{}},u=0,f=0,d=0,$=Om(t),g=Lm(t);function v(){u=0;try{i=a()}catch(w){c.note=`${w.message} The figure shows its last state.`}X();let b=Sr(r,o,i,m,n.uid,c).toString();t.firstElementChild||(t.innerHTML="<div></div>"),g(b),va(t)}let I=()=>u||=requestAnimationFrame(v);function E(b){let w=t.querySelector(".nn-say");w&&(w.textContent=b)}function W(){r.plain||(clearTimeout(f),f=setTimeout(()=>E(r.describe(i)),Y0))}function X(){for(let b of i.goals??[]){let w=r.goals[b];w.met(i,m)&&(c.praised[b]=!0,!c.met[b]&&(c.met={...c.met,[b]:!0},Ia(b),clearTimeout(f),E(`Challenge met. ${w.praise}`)))}r.task?.(i)&&Ia(r.task(i)),c.met=co()}function P(b){$.hold(),c.note=c.code="";for(let[w,k]of Object.entries(b))e.set(w,k);e.save_changes(),W(),I()}function tt(){clearInterval(d),d=0,c.playing=!1,I()}function yt(){let b=r.play(i);return b?P(b):tt(),!!b}function st(){if(d)return tt();if(matchMedia("(prefers-reduced-motion: reduce)").matches){let b={};for(let w=0;b&&w<1e3;w++)i={...i,...b},b=r.play(i);return P(i)}c.playing=!0,d=setInterval(()=>u||yt(),r.pace??_0),yt()}async function at(b,w){try{await navigator.clipboard.writeText(b),c.note=`Copied ${w}.`,c.code=""}catch{c.note="Copying is denied here. Select the text and copy it:",c.code=b}I()}let dt={reset:()=>{tt(),c.praised={},P(m)},copy:()=>at(fm(o,i),"as Python"),link:()=>at(n.link(i),"the link"),step:yt,play:st},O=(b,w)=>K.figures[o].properties[b].enum?.find(k=>String(k)===w)??w;function z({target:b}){let w=b.dataset?.trait;if(!w)return;let[k,...L]=w.split("."),V=b.value;b.type==="checkbox"&&(V=L.length?Number(b.checked):b.checked),b.type==="range"&&(V=Number(V)),b.type==="radio"&&(V=O(k,V)),V=Wm(e.get(k),L.map(Number),V);let it={[k]:V};P(r.input?.(it,i)??it)}function mo({target:b}){let w=b.closest?.("[data-do]");if(!w||w.ariaDisabled==="true")return;let k=w.dataset.do;r.actions?.[k]?P(r.actions[k](i)):dt[k]?.()}function D(b){let w=t.querySelector("[data-enter]");b.key!=="Enter"||!w||b.target.matches("input")&&w.click()}function Rt({target:b}){b.type==="range"&&$.hold()}t.addEventListener("input",z),t.addEventListener("pointerover",Rt),t.addEventListener("focusin",Rt),t.addEventListener("click",mo),t.addEventListener("click",$.letGo),t.addEventListener("keydown",D);let uo=um(t),wn=Rm(t),po=i,vn=mm(t,()=>po=i,(b,w)=>P(r.drags[b](po,w)));for(let b of s)e.on(`change:${b}`,I);let A=pm(()=>{let b=co(),w=k=>!!b[k]!=!!c.met[k];i.goals?.some(w)&&I()});return v(),()=>{tt(),cancelAnimationFrame(u),clearTimeout(f);for(let b of s)e.off(`change:${b}`,I);t.removeEventListener("input",z),t.removeEventListener("pointerover",Rt),t.removeEventListener("focusin",Rt),t.removeEventListener("click",mo),t.removeEventListener("click",$.letGo),t.removeEventListener("keydown",D),$.letGo(),vn(),uo(),wn(),A()}}var n2={render({model:t,el:e}){let n=globalThis.nnFigures=(globalThis.nnFigures??0)+1;return Pm(e,t,{uid:`nn-live-${n}`})}};function o2(t,e,n,o){let r=io(t,e);return Sr(yn[t],t,r,r,n,{link:o}).toString()}var r2=(t,e)=>yn[t].describe(io(t,e));export{n2 as default,r2 as describe,o2 as still};
