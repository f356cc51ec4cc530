(()=>{var X={version:1,tasks:["00-axis","00-base","00-block","00-chain","00-column","00-dot","00-downhill","00-e","00-level","00-limit","00-links","00-log-product","00-one-weight","00-partial","00-partials","00-perpendicular","00-refused","00-right-angle","00-same-dot","00-same-slopes","00-shape","00-slope","00-slope-rules","00-star","00-steeper","00-steepest","00-trap","00-trap-loss","00-which-power","01-and","01-bias","01-both","01-distance","01-double","01-emails","01-knobs","01-lower-bias","01-nand","01-no-mistakes","01-one","01-or","01-random","01-rule","01-rule-step","01-same-line","01-scale","01-seven-bottles","01-silence","01-swap","01-xor","01-xor-rows","01-xor-why","02-blunder","02-calibrate","02-centre","02-centre-moves","02-corner","02-coupling","02-fair","02-five","02-half-at-four","02-halve","02-learn","02-loss","02-mirror","02-ninety","02-odds","02-odds-back","02-relu-corner","02-saturate","02-shift","02-sigma-zero","02-squash","02-staircase","02-steepest","02-steepness","02-step-at-two","02-sure","02-tanh","03-both","03-collapse","03-count","03-cybenko","03-feud","03-fit","03-flat","03-fold","03-fold-place","03-forward","03-hidden-sum","03-hidden-why","03-hill","03-idle","03-idle-relu","03-last-bit","03-most-wine","03-one-knob","03-one-sum","03-product-shape","03-silent","03-silent-shape","03-step","03-to","03-warp","03-wave","03-weights-shape","03-wrong-bias","04-across","04-both-sides","04-cost","04-double","04-first-adam","04-first-epoch","04-flat","04-flat-bad","04-forever","04-hill","04-hole","04-land","04-leave-saddle","04-lower-minimum","04-next","04-one-epoch","04-one-step","04-promise","04-ratio","04-ridge","04-right-shape","04-second-step","04-settle","04-sgd","04-shrink","04-sum","04-sure-wrong","04-to-08","04-valley","04-which-way","05-backward","05-both-sides","05-bug-line","05-explode","05-find-bug","05-hidden","05-keep","05-last-error","05-lost","05-nudge","05-one-side","05-one-step","05-order","05-party-dead","05-party-learned","05-party-sum","05-price","05-rate","05-relu","05-revive","05-second","05-shared","05-small","05-square","05-thirty","05-two-paths","05-vanish","05-w6","05-wrong-silent","05-xor-learned","05-xor-quick","05-xor-stuck","05-zeros"],figures:{secant:{name:"Secant",title:"the slope of a curve between two points",type:"object",properties:{curve:{enum:["line","square","three-squares","square-and-line"],title:"curve",default:"square"},x:{type:"number",minimum:-2,maximum:2,step:.125,title:"place x",default:1},halvings:{type:"integer",minimum:0,maximum:10,step:1,title:"halvings of the nudge",default:0},goals:{type:"array",items:{enum:["00-slope","00-downhill"]},minItems:0,maxItems:2,default:[]}}},"power-curve":{name:"PowerCurve",title:"the powers of a base",type:"object",properties:{base:{type:"number",minimum:.5,maximum:3.5,step:.03125,title:"base",default:2},x:{type:"number",minimum:-2,maximum:2,step:.03125,title:"power x",default:1},mirror:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["00-e","00-which-power"]},minItems:0,maxItems:2,default:[]}}},arrows:{name:"Arrows",title:"two vectors as arrows",type:"object",properties:{u:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:2,maxItems:2,default:[2,1]},v:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:2,maxItems:2,default:[1,2]},goals:{type:"array",items:{enum:["00-right-angle","00-same-dot"]},minItems:0,maxItems:2,default:[]}}},"matrix-product":{name:"MatrixProduct",title:"the product of two matrices",type:"object",properties:{X:{type:"array",items:{type:"number",minimum:-9,maximum:9},minItems:6,maxItems:6,default:[1,2,3,0,1,-1]},W:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:6,maxItems:6,default:[1,-1,0,2,2,.5]},entry:{enum:["1,1","1,2","2,1","2,2"],title:"entry",default:"1,1"},goals:{type:"array",items:{enum:["00-column"]},minItems:0,maxItems:1,default:[]}}},broadcast:{name:"Broadcast",title:"how NumPy stretches two arrays to one shape",type:"object",properties:{a:{enum:["()","(2,)","(3,)","(1, 3)","(3, 1)","(2, 3)","(3, 3)"],title:"shape of a",default:"(2, 3)"},b:{enum:["()","(2,)","(3,)","(1, 3)","(3, 1)","(2, 3)","(3, 3)"],title:"shape of b",default:"(3,)"},goals:{type:"array",items:{enum:["00-refused","00-trap"]},minItems:0,maxItems:2,default:[]}}},slice:{name:"Slice",title:"the slopes of a surface",type:"object",properties:{surface:{enum:["plane","bowl","product"],title:"height",default:"bowl"},x:{type:"number",minimum:-2,maximum:2,step:.25,title:"x",default:1},y:{type:"number",minimum:-2,maximum:2,step:.25,title:"y",default:1},angle:{type:"integer",minimum:0,maximum:360,step:5,title:"direction in degrees",default:0},turn:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["00-partials","00-same-slopes","00-steepest","00-level"]},minItems:0,maxItems:4,default:[]}}},gears:{name:"Gears",title:"a chain of two rates",type:"object",properties:{first:{enum:["double","square","mirror"],title:"u =",default:"square"},second:{enum:["triple","square","minus-half"],title:"y =",default:"triple"},x:{type:"number",minimum:-1.5,maximum:1.5,step:.125,title:"place x",default:1},halvings:{type:"integer",minimum:1,maximum:10,step:1,title:"halvings of the nudge",default:1},goals:{type:"array",items:{enum:["00-chain","00-block"]},minItems:0,maxItems:2,default:[]}}},neuron:{name:"Neuron",title:"a neuron with its knobs",type:"object",properties:{w:{type:"array",items:{type:"number",minimum:-10,maximum:10,step:.25},minItems:1,maxItems:3,title:"weight of {name}",fixedLength:!0,default:[7,3]},b:{type:"number",minimum:-10,maximum:10,step:.25,title:"bias",default:-2},x:{type:"array",items:{type:"number",minimum:0,maximum:80,step:1},minItems:1,maxItems:3,title:"{name}",sameLengthAs:"w",fixedLength:!0,default:[1,0]},activation:{enum:["step","identity","sigmoid"],title:"activation",default:"step"},names:{type:"array",items:{type:"string",minLength:1,maxLength:24},minItems:1,maxItems:3,sameLengthAs:"w",fixedLength:!0,default:["x₁","x₂"]},answers:{type:"array",items:{type:"string",minLength:1,maxLength:24},minItems:2,maxItems:2,default:["stays silent","fires"]},switches:{type:"boolean",default:!0},table:{type:"boolean",default:!1},choose:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["01-silence","01-both","01-seven-bottles","03-last-bit"]},minItems:0,maxItems:4,default:[]}}},"decision-line":{name:"DecisionLine",title:"a neuron's line through labelled points",type:"object",properties:{w:{type:"array",items:{type:"number",minimum:-10,maximum:10,step:.25},minItems:2,maxItems:2,title:"weight w{i}",default:[1,-1]},b:{type:"number",minimum:-10,maximum:10,step:.25,title:"bias b",default:0},points:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:-3,maximum:3},{type:"number",minimum:-3,maximum:3},{enum:[0,1]}],minItems:3,maxItems:3},minItems:0,maxItems:60,default:[[2,1,1],[-2,-3,0],[-2,0,1],[1,-2,0],[0,1,1],[3,-1,0]]},rule:{type:"boolean",default:!1},turn:{type:"integer",minimum:0,maximum:59,default:0},last:{enum:["","added","subtracted","kept","not added","not subtracted","not kept"],default:""},goals:{type:"array",items:{enum:["01-no-mistakes","01-same-line","01-swap","01-rule"]},minItems:0,maxItems:4,default:[]}}},"truth-table":{name:"TruthTable",title:"a truth table to meet with one neuron",type:"object",properties:{gate:{enum:["AND","OR","NAND","XOR"],title:"table",default:"AND"},w:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:2,maxItems:2,title:"weight w{i}",default:[1,1]},b:{type:"number",minimum:-3,maximum:3,step:.25,title:"bias b",default:.5},firing:{enum:["","w1+w2+b>0","w1+w2+2b>0","2w1+2w2+2b>0"],default:""},silent:{enum:["","w1+w2<=0","w1+w2+b<=0","w1+w2+2b<=0"],default:""},goals:{type:"array",items:{enum:["01-and","01-or","01-nand","01-xor"]},minItems:0,maxItems:4,default:[]}}},question:{name:"Question",title:"a question",type:"object",properties:{id:{type:"string",minLength:0,maxLength:40,default:""},data:{type:"string",minLength:0,maxLength:8e3,default:""},answer:{type:"string",minLength:0,maxLength:40,default:""},checked:{type:"boolean",default:!1}}},"sigmoid-curve":{name:"SigmoidCurve",title:"a sigmoid with its knobs",type:"object",properties:{w:{type:"number",minimum:-8,maximum:8,step:.25,title:"weight w",default:1},b:{type:"number",minimum:-24,maximum:24,step:.25,title:"bias b",default:0},x:{type:"number",minimum:-4,maximum:4,step:.125,title:"input x",default:1},tangent:{type:"boolean",default:!1},lockable:{type:"boolean",default:!1},keep:{type:"boolean",title:"keep the centre",default:!1},centre:{type:"number",minimum:-3,maximum:3,default:0},goals:{type:"array",items:{enum:["02-step-at-two","02-mirror","02-steepest"]},minItems:0,maxItems:3,default:[]}}},activations:{name:"Activations",title:"six activations and their slopes",type:"object",properties:{z:{type:"number",minimum:-8,maximum:8,step:.25,title:"pre-activation z",default:1},negative_slope:{type:"number",minimum:0,maximum:1,default:.1},goals:{type:"array",items:{enum:["02-saturate","02-corner"]},minItems:0,maxItems:2,default:[]}}},"softmax-bars":{name:"SoftmaxBars",title:"scores turned into probabilities by softmax",type:"object",properties:{z:{type:"array",items:{type:"number",minimum:-5,maximum:5,step:.25},minItems:2,maxItems:4,title:"score of {name}",fixedLength:!0,default:[1,2,.5]},names:{type:"array",items:{type:"string",minLength:1,maxLength:12},minItems:2,maxItems:4,sameLengthAs:"z",fixedLength:!0,default:["cat","dog","bird"]},goals:{type:"array",items:{enum:["02-halve","02-shift"]},minItems:0,maxItems:2,default:[]}}},"fit-probability":{name:"FitProbability",title:"a probability to fit to labelled emails",type:"object",properties:{w:{type:"number",minimum:-4,maximum:4,step:.125,title:"weight w",default:0},b:{type:"number",minimum:-10,maximum:10,step:.25,title:"bias b",default:0},x:{type:"number",minimum:0,maximum:10,step:.5,title:"an email with so many CAPITALS",default:4},points:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:0,maximum:10},{enum:[0,1]}],minItems:2,maxItems:2},minItems:1,maxItems:40,default:[[0,0],[1,0],[2,0],[3,0],[3,1],[4,0],[5,0],[5,1],[6,1],[7,0],[7,1],[9,1]]},surprise:{type:"boolean",default:!1},learn:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["02-half-at-four","02-fair","02-learn"]},minItems:0,maxItems:3,default:[]}}},reliability:{name:"Reliability",title:"what a model said against what happened",type:"object",properties:{scale:{type:"number",minimum:0,maximum:2,step:.125,title:"log-odds multiplied by",default:1},cases:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:-8,maximum:8},{type:"integer",minimum:0,maximum:999},{type:"integer",minimum:0,maximum:999}],minItems:3,maxItems:3},minItems:0,maxItems:60,default:[[-6,0,9],[-5.5,0,13],[-5,0,17],[-4.5,1,21],[-4,4,24],[-3.5,1,34],[-3,11,31],[-2.5,14,35],[-2,9,46],[-1.5,23,38],[-1,21,44],[-.5,33,36],[0,35,35],[.5,40,29],[1,43,22],[1.5,41,20],[2,41,14],[2.5,41,8],[3,35,7],[3.5,28,7],[4,25,3],[4.5,19,3],[5,16,1],[5.5,13,0],[6,8,1]]},goals:{type:"array",items:{enum:["02-calibrate"]},minItems:0,maxItems:1,default:[]}}},"network-steps":{name:"NetworkSteps",title:"a network that steps through its own arithmetic",type:"object",properties:{x:{type:"array",items:{enum:[0,1]},minItems:2,maxItems:2,title:"{name} digit",default:[0,1]},at:{type:"integer",minimum:0,maximum:15,step:1,title:"steps done",default:0},W1:{type:"array",items:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:2,maxItems:2},minItems:2,maxItems:2,default:[[.6,-.4],[-1.7,-1.3]]},b1:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:2,maxItems:2,default:[.2,.2]},W2:{type:"array",items:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:1,maxItems:1},minItems:2,maxItems:2,default:[[-1.36],[.34]]},b2:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:1,maxItems:1,default:[.9]},knob:{enum:["W1.0.0","W1.0.1","W1.1.0","W1.1.1","b1.0","b1.1","W2.0.0","W2.1.0","b2.0"],default:"W1.0.0"},knobs:{type:"boolean",default:!1},table:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["03-step","03-one-knob"]},minItems:0,maxItems:2,default:[]}}},"dinner-party":{name:"DinnerParty",title:"wine for a dinner party",type:"object",properties:{guests:{type:"array",items:{enum:[0,1]},minItems:3,maxItems:3,title:"{name}",default:[0,0,0]},W1:{type:"array",items:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:3,maxItems:3},minItems:3,maxItems:3,default:[[0,0,1],[0,1.5,0],[1,.4,0]]},b1:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:3,maxItems:3,default:[0,-.5,0]},W2:{type:"array",items:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:1,maxItems:1},minItems:3,maxItems:3,default:[[.5],[2],[-5]]},b2:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:1,maxItems:1,default:[1]},relu:{type:"array",items:{enum:[0,1]},minItems:3,maxItems:3,title:"ReLU in {name}",default:[1,1,1]},knob:{enum:["W1.0.0","W1.0.1","W1.0.2","W1.1.0","W1.1.1","W1.1.2","W1.2.0","W1.2.1","W1.2.2","b1.0","b1.1","b1.2","W2.0.0","W2.1.0","W2.2.0","b2.0"],default:"W1.0.0"},knobs:{type:"boolean",default:!1},unplug:{type:"boolean",default:!1},table:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["03-most-wine","03-idle-relu","03-feud"]},minItems:0,maxItems:3,default:[]}}},"xor-space":{name:"XorSpace",title:"XOR in the space of two hidden neurons",type:"object",properties:{way:{enum:["sigmoids","ReLUs"],title:"hidden neurons",default:"ReLUs"},amount:{type:"number",minimum:0,maximum:1,step:.05,title:"plain square → hidden square",default:0},w:{type:"array",items:{type:"number",minimum:-4,maximum:4,step:.25},minItems:2,maxItems:2,title:"weight of {name}",default:[1,-1]},b:{type:"number",minimum:-4,maximum:4,step:.25,title:"bias",default:.25},goals:{type:"array",items:{enum:["03-fold","03-warp"]},minItems:0,maxItems:2,default:[]}}},bumps:{name:"Bumps",title:"a curve built of bumps",type:"object",properties:{target:{enum:["hill","wave","roof"],title:"curve to match",default:"hill"},count:{enum:[2,4,8],title:"bumps",default:2},steepness:{type:"number",minimum:4,maximum:100,step:4,title:"steepness",default:32},heights:{type:"array",items:{type:"number",minimum:-1,maximum:1,step:.0625},minItems:8,maxItems:8,title:"height of {name}",default:[.5,0,0,0,0,0,0,0]},goals:{type:"array",items:{enum:["03-hill","03-wave"]},minItems:0,maxItems:2,default:[]}}},"shape-checker":{name:"ShapeChecker",title:"the shapes of a layer",type:"object",properties:{formula:{enum:["X @ W + b","X @ W.T + b","W @ X + b"],title:"formula",default:"X @ W + b"},X:{type:"array",items:{type:"integer",minimum:1,maximum:8,step:1},minItems:2,maxItems:2,title:"{name} of X",default:[4,2]},W:{type:"array",items:{type:"integer",minimum:1,maximum:8,step:1},minItems:2,maxItems:2,title:"{name} of W",default:[3,2]},b:{type:"integer",minimum:1,maximum:8,step:1,title:"entries of b",default:3},goals:{type:"array",items:{enum:["03-fit","03-silent"]},minItems:0,maxItems:2,default:[]}}},descent:{name:"Descent",title:"a ball on the cost curve of one knob",type:"object",properties:{A:{type:"number",minimum:0,maximum:1.35,step:.01,title:"start: A",default:1},lr:{type:"number",minimum:0,maximum:7e-4,step:1e-6,title:"learning rate",default:5e-5},steps:{type:"integer",minimum:0,maximum:60,step:1,title:"steps done",default:0},points:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:1,maximum:100},{type:"number",minimum:0,maximum:100}],minItems:2,maxItems:2},minItems:1,maxItems:12,default:[[3,2],[10,7],[75,50]]},goals:{type:"array",items:{enum:["04-to-08","04-one-step","04-forever"]},minItems:0,maxItems:3,default:[]}}},"two-knobs":{name:"TwoKnobs",title:"descent on two knobs, seen from above",type:"object",properties:{landscape:{enum:["bowl","narrow valley","two minima","saddle","plateau"],title:"landscape",default:"bowl"},start:{type:"array",items:{type:"number",minimum:-2,maximum:2,step:.05},minItems:2,maxItems:2,title:"start: knob {name}",default:[-1.5,1]},lr:{type:"number",minimum:.01,maximum:.5,step:.01,title:"learning rate",default:.1},steps:{type:"integer",minimum:0,maximum:200,step:1,title:"steps done",default:0},race:{type:"boolean",default:!1},choose:{type:"boolean",default:!0},goals:{type:"array",items:{enum:["04-valley","04-lower-minimum","04-leave-saddle"]},minItems:0,maxItems:3,default:[]}}},"batch-paths":{name:"BatchPaths",title:"full batch, mini-batch and single examples on the same data",type:"object",properties:{start:{type:"array",items:{type:"number",minimum:-1.5,maximum:2.5,step:.05},minItems:2,maxItems:2,title:"start: knob {name}",default:[-1.2,-.6]},lr:{type:"number",minimum:.01,maximum:.4,step:.01,title:"learning rate",default:.1},looked:{type:"integer",minimum:0,maximum:240,step:4,title:"examples looked at",default:0},points:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:-2,maximum:2},{type:"number",minimum:-5,maximum:5}],minItems:2,maxItems:2},minItems:12,maxItems:12,default:[[-1,.1],[-.8,.4],[-.6,1.3],[-.4,1],[-.2,.3],[0,1.1],[.2,1],[.4,1.5],[.6,.9],[.8,1.8],[1,2],[1.2,2.7]]},orders:{type:"array",items:{type:"array",items:{type:"integer",minimum:0,maximum:11},minItems:12,maxItems:12},minItems:1,maxItems:20,default:[[1,0,8,2,10,9,7,6,4,3,5,11],[3,2,6,0,7,11,9,8,5,10,4,1],[1,3,2,8,6,5,7,4,0,10,11,9],[4,6,10,11,0,1,2,9,8,3,5,7],[2,9,7,0,11,4,10,3,1,6,5,8],[8,6,4,7,10,3,9,11,1,0,2,5],[0,7,10,6,4,5,1,3,8,2,11,9],[6,9,11,4,0,2,7,1,8,10,3,5],[5,7,3,1,4,0,11,9,2,8,10,6],[6,4,9,0,8,2,1,10,5,7,11,3],[5,3,9,7,1,2,10,11,4,6,0,8],[2,8,1,7,3,6,11,9,0,4,10,5],[3,9,4,11,2,0,10,6,1,8,5,7],[3,2,0,9,5,11,10,7,8,6,4,1],[2,10,0,5,1,3,9,11,8,6,7,4],[0,2,7,3,11,8,9,5,1,10,4,6],[9,4,11,8,0,1,10,2,6,5,7,3],[5,3,1,4,0,11,8,7,6,10,2,9],[6,5,7,0,2,9,11,8,4,1,10,3],[2,11,0,10,9,6,7,3,5,8,1,4]]},goals:{type:"array",items:{enum:["04-one-epoch","04-settle"]},minItems:0,maxItems:2,default:[]}}},"wrong-model":{name:"WrongModel",title:"a model fitted to data of its own shape, or of another",type:"object",properties:{data:{enum:["linear","quadratic","logarithmic"],title:"data",default:"linear"},model:{enum:["A·x","A·x²","A·log x"],title:"model",default:"A·x"},A:{type:"number",minimum:0,maximum:3,step:.01,title:"knob A",default:.2},goals:{type:"array",items:{enum:["04-flat","04-right-shape"]},minItems:0,maxItems:2,default:[]}}},golf:{name:"Golf",title:"a golf hole and one knob",type:"object",properties:{strength:{type:"number",minimum:0,maximum:10,step:.25,title:"first shot: strength",default:9},lr:{type:"number",minimum:0,maximum:.01,step:5e-4,title:"learning rate",default:.001},shots:{type:"integer",minimum:1,maximum:12,step:1,title:"shots played",default:1},goals:{type:"array",items:{enum:["04-hole","04-both-sides"]},minItems:0,maxItems:2,default:[]}}},"computational-graph":{name:"ComputationalGraph",title:"a computational graph, forward and backward",type:"object",properties:{graph:{enum:["bill","neuron"],default:"bill"},at:{type:"integer",minimum:0,maximum:13,step:1,title:"steps done",default:0},guests:{type:"integer",minimum:0,maximum:20,step:1,title:"guests",default:10},price:{type:"number",minimum:0,maximum:24,step:.5,title:"price of a bottle",default:8},meal:{type:"number",minimum:0,maximum:40,step:1,title:"price of a meal",default:20},x:{type:"number",minimum:-4,maximum:4,step:.25,title:"input x",default:1},w:{type:"number",minimum:-4,maximum:4,step:.25,title:"weight w",default:2},b:{type:"number",minimum:-4,maximum:4,step:.25,title:"bias b",default:2},target:{enum:[0,1],title:"target",default:0},goals:{type:"array",items:{enum:["05-backward","05-thirty","05-wrong-silent"]},minItems:0,maxItems:3,default:[]}}},"mazur-network":{name:"MazurNetwork",title:"a network of six neurons, forward, backward and updated",type:"object",properties:{steps:{type:"integer",minimum:0,maximum:1e4,step:1,title:"steps of training done",default:0},phase:{enum:["hidden","outputs","output-blame","hidden-blame","update"],title:"this step, as far as",default:"hidden"},early:{type:"boolean",title:"move w₅ to w₈ early",default:!1},hunt:{type:"boolean",default:!1},pick:{enum:["w1","w2","w3","w4","w5","w6","w7","w8"],default:"w5"},goals:{type:"array",items:{enum:["05-one-step","05-find-bug","05-last-error"]},minItems:0,maxItems:3,default:[]}}},"nudge-error":{name:"NudgeError",title:"how wrong a nudged slope is, against the size of the nudge",type:"object",properties:{power:{type:"integer",minimum:-16,maximum:0,step:1,title:"nudge: 10 to the power of",default:-1},way:{enum:["one side","both sides"],title:"measured",default:"one side"},single:{type:"boolean",title:"single precision (float32)",default:!1},goals:{type:"array",items:{enum:["05-one-side","05-both-sides","05-lost"]},minItems:0,maxItems:3,default:[]}}},"xor-learning":{name:"XorLearning",title:"XOR being learned",type:"object",properties:{seed:{type:"integer",minimum:0,maximum:99,step:1,title:"seed of the first weights",default:3},rate:{type:"number",minimum:.25,maximum:6,step:.25,title:"learning rate",default:4},steps:{type:"integer",minimum:0,maximum:1500,step:5,title:"steps taken",default:0},goals:{type:"array",items:{enum:["05-xor-learned","05-xor-stuck","05-xor-quick"]},minItems:0,maxItems:3,default:[]}}},"gradient-depth":{name:"GradientDepth",title:"the gradient in each layer of a deep network",type:"object",properties:{activation:{enum:["sigmoid","tanh","relu"],title:"activation",default:"sigmoid"},init:{enum:["zeros","uniform","xavier","he"],title:"first weights",default:"xavier"},of:{enum:["weights","biases"],title:"gradient of the",default:"weights"},depth:{type:"integer",minimum:1,maximum:12,step:1,title:"hidden layers",default:2},width:{type:"integer",minimum:2,maximum:16,step:1,title:"neurons in each",default:8},seed:{type:"integer",minimum:0,maximum:99,step:1,title:"seed",default:0},goals:{type:"array",items:{enum:["05-vanish","05-revive","05-explode"]},minItems:0,maxItems:3,default:[]}}},"party-learning":{name:"PartyLearning",title:"the dinner party, learned from many starts",type:"object",properties:{seed:{type:"integer",minimum:0,maximum:39,step:1,title:"seed of the start picked",default:0},rate:{enum:[.01,.03,.1,.3],title:"learning rate",default:.1},steps:{type:"integer",minimum:0,maximum:1e3,step:5,title:"steps taken",default:0},goals:{type:"array",items:{enum:["05-party-learned","05-party-dead","05-party-sum"]},minItems:0,maxItems:3,default:[]}}}}};function Rr(t){if(t.enum){let n=t.enum.map(Am).join(", ");return t.enum.length===1?n:`one of ${n}`}return t.prefixItems?"["+t.prefixItems.map(Rr).join("; ")+"]":t.type==="array"?`a list of ${Sa(t.minItems,t.maxItems)}, each ${Rr(t.items)}`:t.type==="string"?`a text of ${Sa(t.minLength,t.maxLength)} characters`:t.type==="boolean"?"True or False":`${t.type==="number"?"a number":"a whole number"} from ${t.minimum} to ${t.maximum}`}var Am=t=>typeof t=="string"?`'${t}'`:String(t),Sa=(t,e)=>t===e?`${t}`:`${t} to ${e}`;function Ta(t,e){if(t.enum)return t.enum.includes(e);if(t.type==="array")return Im(t,e);if(t.type==="boolean")return typeof e=="boolean";if(t.type==="string"){if(typeof e!="string")return!1;let n=[...e].length;return n>=t.minLength&&n<=t.maxLength}return typeof e!="number"||!Number.isFinite(e)||t.type==="integer"&&!Number.isInteger(e)?!1:e>=t.minimum&&e<=t.maximum}function Im(t,e){if(!Array.isArray(e))return!1;let n=t.prefixItems??e.map(()=>t.items);return e.length>=t.minItems&&e.length<=t.maxItems&&e.every((o,r)=>Ta(n[r],o))}function po(t){let e=typeof t=="number"?String(t):JSON.stringify(t);return String(e).length<=60?e:e.slice(0,57)+"..."}function Na(t,e,n={}){let o=Object.hasOwn(X.figures,t)&&X.figures[t];if(!o)throw new Error(`There is no figure of the kind '${t}'.`);let{name:r,properties:s}=o;if(typeof e!="object"||e===null||Array.isArray(e))throw new Error(`${r}'s state must be an object; got ${po(e)}.`);let a=Object.hasOwn(e,"version")?e.version:X.version;if(a!==X.version)throw new Error(`${r}.version must be ${X.version}; got ${po(a)}.`);for(let l of Object.keys(e))if(l!=="version"&&!Object.hasOwn(s,l)){let c=Object.keys(s).join(", ");throw new Error(`${r} has no '${l}'; it has ${c}.`)}let i={};for(let[l,c]of Object.entries(s)){let h=Object.hasOwn(e,l)?e[l]:n[l]??c.default;if(!Ta(c,h))throw new Error(`${r}.${l} must be ${Rr(c)}; got ${po(h)}.`);i[l]=h}for(let[l,c]of Object.entries(s)){let h=i[c.sameLengthAs]?.length;if(h!==void 0&&i[l].length!==h)throw new Error(`${r}.${l} must be a list of ${h}, one for each entry of ${c.sameLengthAs}; got ${po(i[l])}.`)}return i}var fo=class{constructor(e){this.text=e}toString(){return this.text}},Sm={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function La(t){return t instanceof fo?t.text:Array.isArray(t)?t.map(La).join(""):t==null||t===!1?"":String(t).replace(/[&<>"]/g,e=>Sm[e])}function m(t,...e){return new fo(String.raw({raw:t},...e.map(La)))}function u(t,e=4){return String(Number(t.toPrecision(e))).replace("-","−").replace(/^\u22120$/,"0")}function Mn(t,e=4){let n=1-10**-e;return t>n&&t<1?`> ${n}`:u(t,e)}function W(t){let e=u(Math.abs(t));return t<0?`− ${e}`:`+ ${e}`}var k=t=>t<0?`(${u(t)})`:u(t),H=t=>Math.round(t*1e6)/1e6,V=t=>Math.abs(t)<1e-12?0:t,F=(t,[e,n],o)=>Math.max(e,Math.min(n,Math.round(t*o)/o))+0;function ze(t){if(Object.is(t,-0))return"-0.0";let e=Math.abs(t);if(e!==0&&(e<1e-4||e>=1e16)){let[n,o]=t.toExponential().split("e"),r=o[0];return`${n}e${r}${o.slice(1).padStart(2,"0")}`}return Number.isInteger(t)?`${t}.0`:String(t)}function Ea(t){let e=t.trim().replace(/[\u2212\u2013]/g,"-").replace(",","."),n=String.raw`[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?`,r=new RegExp(`^(${n})(?:\\s*/\\s*(${n}))?$`,"i").exec(e);if(!r)return NaN;let s=Number(r[1])/Number(r[2]??1);return Number.isFinite(s)?s:NaN}var ae=(t,e)=>X.figures[t].properties[e];function Oa(t,e,n=["x₁","x₂","x₃"]){return t.title.replace("{name}",n[e]).replace("{i}","₁₂₃₄₅₆₇₈₉"[e])}function $o(t,e,n,o,r){return m`<div class="nn-slider" data-sign="${Math.sign(r)}">
    <label for="${t}">${n}</label>
    <span class="nn-value">${u(r,6)}</span>
    <input type="range" id="${t}" data-trait="${e}" min="${o.minimum}"
      max="${o.maximum}" step="${o.step}" value="${r}"
      aria-valuetext="${u(r,6)}">
  </div>`}function b(t,e,n,o,r={},s=n.names){let a=ae(t,e),i=n[e];if(!Array.isArray(i)){let c={...a,...r};return $o(`${o}-${e}`,e,a.title,c,i)}let l={...a.items,...r};return i.map((c,h)=>$o(`${o}-${e}${h}`,`${e}.${h}`,Oa(a,h,s),l,c))}function go(t,e,n,o,r){let s=ae(t,e).items;return r.map(([a,i])=>$o(`${o}-${e}${a}`,`${e}.${a}`,i,s,n[e][a]))}function ie(t,e,n,o,r=n.names){let s=ae(t,e);return n[e].map((a,i)=>{let l=`${o}-${e}${i}`;return m`<div class="nn-switch">
      <input type="checkbox" role="switch" id="${l}"
        data-trait="${e}.${i}" ${a?"checked":""}>
      <label for="${l}">${Oa(s,i,r)}</label>
      <span class="nn-value">${u(a)}</span>
    </div>`})}function Be(t,e,n,o){let r=`${o}-${e}`;return m`<div class="nn-switch">
    <input type="checkbox" role="switch" id="${r}" data-trait="${e}"
      ${n[e]?"checked":""}>
    <label for="${r}">${ae(t,e).title}</label>
  </div>`}function A(t,e,n,o,r=s=>s){let s=ae(t,e);return m`<fieldset class="nn-choice">
    <legend>${s.title}</legend>
    ${s.enum.map((a,i)=>{let l=`${o}-${e}${i}`;return m`<span><input type="radio" name="${o}-${e}" id="${l}"
          data-trait="${e}" value="${a}"
          ${n[e]===a?"checked":""}><label
          for="${l}">${r(a)}</label></span>`})}
  </fieldset>`}var An=(t,e)=>e.split(".").reduce((n,o)=>n[o],t),Pr=(t,e,n)=>ae(t,"knob").enum.filter(o=>An(e,o)!==An(n,o));function bo(t,e,n,o,r){let s=n.knob,[a,...i]=s.split("."),l=i.reduce(h=>h.items,ae(t,a)),c=Pr(t,n,r).length;return m`<div class="nn-controls">${$o(`${o}-turn`,s,e,l,An(n,s))}</div>
    <p class="nn-live nn-turned">${c===0?"No knob is turned yet.":`Turned so far, marked •: ${c} knob${c>1?"s":""}.`}</p>`}function xo(t,e,n){return m`<span class="nn-matrix" style="--columns: ${t[0].length}"
    >${t.map(o=>o.map(r=>Tm(r,e,n)))}</span>`}function yo(t,e,n,o){let[r,s]=[An(n,t),An(o,t)],a=r===s?{}:{was:s};return{text:u(r),value:r,path:t,name:e,...a}}function Tm(t,e,n){let{text:o,value:r,part:s,now:a,shows:i,path:l,name:c,was:h}=t,d=m`class="nn-entry ${r===void 0?"":r<0?"nn-negative":"nn-positive"}" data-part="${s}" ${a&&"data-now"}
    ${h!==void 0&&"data-turned"}`,f=m`<span ${i&&m`data-shows="${i}"`}
    >${o}</span>`;if(!l)return m`<span ${d}>${f}</span>`;let $=`${n}-knob-${l}`;return m`<label ${d} for="${$}"><input type="radio" id="${$}"
    name="${n}-knob" data-trait="knob" value="${l}"
    aria-label="${c}, ${o}${h===void 0?"":`, turned from ${u(h)}`}" ${e.knob===l&&"checked"}
    >${f}</label>`}var Z=(t,e,n)=>m`<span class="nn-named">${t}<small>${e} ${n}</small></span>`;function wo(t,e){return t==null||e==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function Nm(t,e){return t==null||e==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function Ra(t){let e,n,o;t.length!==2?(e=wo,n=(i,l)=>wo(t(i),l),o=(i,l)=>t(i)-l):(e=t===wo||t===Nm?t:Lm,n=t,o=t);function r(i,l,c=0,h=i.length){if(c<h){if(e(l,l)!==0)return h;do{let d=c+h>>>1;n(i[d],l)<0?c=d+1:h=d}while(c<h)}return c}function s(i,l,c=0,h=i.length){if(c<h){if(e(l,l)!==0)return h;do{let d=c+h>>>1;n(i[d],l)<=0?c=d+1:h=d}while(c<h)}return c}function a(i,l,c=0,h=i.length){let d=r(i,l,c,h-1);return d>c&&o(i[d-1],l)>-o(i[d],l)?d-1:d}return{left:r,center:a,right:s}}function Lm(){return 0}function Em(t){return t===null?NaN:+t}var Pa=Ra(wo),q0=Pa.right,U0=Pa.left,X0=Ra(Em).center;var Om=Wa(za),H0=Wa(Rm);function Wa(t){return function(e,n,o=n){if(!((n=+n)>=0))throw new RangeError("invalid rx");if(!((o=+o)>=0))throw new RangeError("invalid ry");let{data:r,width:s,height:a}=e;if(!((s=Math.floor(s))>=0))throw new RangeError("invalid width");if(!((a=Math.floor(a!==void 0?a:r.length/s))>=0))throw new RangeError("invalid height");if(!s||!a||!n&&!o)return e;let i=n&&t(n),l=o&&t(o),c=r.slice();return i&&l?(je(i,c,r,s,a),je(i,r,c,s,a),je(i,c,r,s,a),De(l,r,c,s,a),De(l,c,r,s,a),De(l,r,c,s,a)):i?(je(i,r,c,s,a),je(i,c,r,s,a),je(i,r,c,s,a)):l&&(De(l,r,c,s,a),De(l,c,r,s,a),De(l,r,c,s,a)),e}}function je(t,e,n,o,r){for(let s=0,a=o*r;s<a;)t(e,n,s,s+=o,1)}function De(t,e,n,o,r){for(let s=0,a=o*r;s<o;++s)t(e,n,s,s+a,o)}function Rm(t){let e=za(t);return(n,o,r,s,a)=>{r<<=2,s<<=2,a<<=2,e(n,o,r+0,s+0,a),e(n,o,r+1,s+1,a),e(n,o,r+2,s+2,a),e(n,o,r+3,s+3,a)}}function za(t){let e=Math.floor(t);if(e===t)return Pm(t);let n=t-e,o=2*t+1;return(r,s,a,i,l)=>{if(!((i-=l)>=a))return;let c=e*s[a],h=l*e,d=h+l;for(let f=a,$=a+h;f<$;f+=l)c+=s[Math.min(i,f)];for(let f=a,$=i;f<=$;f+=l)c+=s[Math.min(i,f+h)],r[f]=(c+n*(s[Math.max(a,f-d)]+s[Math.min(i,f+d)]))/o,c-=s[Math.max(a,f-h)]}}function Pm(t){let e=2*t+1;return(n,o,r,s,a)=>{if(!((s-=a)>=r))return;let i=t*o[r],l=a*t;for(let c=r,h=r+l;c<h;c+=a)i+=o[Math.min(s,c)];for(let c=r,h=s;c<=h;c+=a)i+=o[Math.min(s,c+l)],n[c]=i/e,i-=o[Math.max(r,c-l)]}}function Wm(t,e){let n=0;if(e===void 0)for(let o of t)o!=null&&(o=+o)>=o&&++n;else{let o=-1;for(let r of t)(r=e(r,++o,t))!=null&&(r=+r)>=r&&++n}return n}function Ba(t,e){let n,o;if(e===void 0)for(let r of t)r!=null&&(n===void 0?r>=r&&(n=o=r):(n>r&&(n=r),o<r&&(o=r)));else{let r=-1;for(let s of t)(s=e(s,++r,t))!=null&&(n===void 0?s>=s&&(n=o=s):(n>s&&(n=s),o<s&&(o=s)))}return[n,o]}var zm=Array.prototype,F0=zm.slice;var Bm=Math.sqrt(50),jm=Math.sqrt(10),Dm=Math.sqrt(2);function vo(t,e,n){let o=(e-t)/Math.max(0,n),r=Math.floor(Math.log10(o)),s=o/Math.pow(10,r),a=s>=Bm?10:s>=jm?5:s>=Dm?2:1,i,l,c;return r<0?(c=Math.pow(10,-r)/a,i=Math.round(t*c),l=Math.round(e*c),i/c<t&&++i,l/c>e&&--l,c=-c):(c=Math.pow(10,r)*a,i=Math.round(t/c),l=Math.round(e/c),i*c<t&&++i,l*c>e&&--l),l<i&&.5<=n&&n<2?vo(t,e,n*2):[i,l,c]}function xt(t,e,n){if(e=+e,t=+t,n=+n,!(n>0))return[];if(t===e)return[t];let o=e<t,[r,s,a]=o?vo(e,t,n):vo(t,e,n);if(!(s>=r))return[];let i=s-r+1,l=new Array(i);if(o)if(a<0)for(let c=0;c<i;++c)l[c]=(s-c)/-a;else for(let c=0;c<i;++c)l[c]=(s-c)*a;else if(a<0)for(let c=0;c<i;++c)l[c]=(r+c)/-a;else for(let c=0;c<i;++c)l[c]=(r+c)*a;return l}function Cm(t,e,n){return e=+e,t=+t,n=+n,vo(t,e,n)[2]}function ja(t,e,n){let o;for(;;){let r=Cm(t,e,n);if(r===o||r===0||!isFinite(r))return[t,e];if(r>0){let s=Math.ceil(t/r),a=Math.floor(e/r);t=(s-(s*r>t))*r,e=(a+(a*r<e))*r}else if(r<0){let s=-r,a=Math.ceil(t*s),i=Math.floor(e*s);t=(a-(a/s>t))/s,e=(i+(i/s<e))/s}o=r}}function Da(t){return Math.max(1,Math.ceil(Math.log(Wm(t))/Math.LN2)+1)}var G0=qm(Math.random);function qm(t){return function(n,o=0,r=n.length){let s=r-(o=+o);for(;s;){let a=t()*s--|0,i=n[s+o];n[s+o]=n[a+o],n[a+o]=i}return n}}function x([t,e],[n,o]){let r=(o-n)/(e-t),s=a=>n+(a-t)*r;return s.invert=a=>t+(a-n)/r,s.domain=[t,e],s.range=[n,o],s}var p=t=>Math.round(t*100)/100;function N(t,e,{names:n=["x₁","x₂"],count:o=6}={}){let[r,s]=t.range,[a,i]=e.range,l=xt(...t.domain,o),c=xt(...e.domain,o);return m`<g class="nn-axes">
    ${l.map(h=>m`<line class="${h===0?"nn-zero":"nn-grid"}"
          x1="${p(t(h))}" x2="${p(t(h))}" y1="${a}" y2="${i}"/><text
          x="${p(t(h))}" y="${a+16}" text-anchor="middle"
          >${u(h)}</text>`)}
    ${c.map(h=>m`<line class="${h===0?"nn-zero":"nn-grid"}"
          x1="${r}" x2="${s}" y1="${p(e(h))}" y2="${p(e(h))}"/><text
          x="${r-6}" y="${p(e(h))+4}" text-anchor="end"
          >${u(h)}</text>`)}
    <text class="nn-axis" x="${s}" y="${a+32}" text-anchor="end"
      >${n[0]} →</text>
    <text class="nn-axis" x="${r-6}" y="${i-8}">↑ ${n[1]}</text>
  </g>`}var Um=.05;function In(t,e=Um){let n=[t[0]];for(let o=1;o<t.length-1;o++){let[[r,s],[a,i],[l,c]]=[n.at(-1),t[o],t[o+1]],[h,d]=[l-r,c-s],f=Math.abs(h*(i-s)-d*(a-r)),$=(a-r)*(l-a)+(i-s)*(c-i);f<=e*Math.hypot(h,d)&&$>=0||n.push(t[o])}return[...n,t.at(-1)]}var ko=t=>In(t).map(([e,n])=>`${p(e)},${p(n)}`).join(" ");function Mo(t,e,n){let o=([a,i])=>t[0]*a+t[1]*i+e,r=[],s=[];return n.forEach((a,i)=>{let l=n[(i+1)%n.length],[c,h]=[o(a),o(l)];if(c>0&&r.push(a),c>0!=h>0){let d=c/(c-h),f=a.map(($,g)=>$+d*(l[g]-$));r.push(f),s.push(f)}}),{region:r,edge:s}}var Wr=(t,e,n)=>t.map(([o,r])=>`${p(e(o))},${p(n(r))}`).join(" ");function J(t,e,n,o=120){let[r,s]=e.domain,a=Array.from({length:o+1},(i,l)=>{let c=r+(s-r)*l/o;return[e(c),n(t(c))]});return`M${In(a).map(([i,l])=>`${p(i)} ${p(l)}`).join("L")}`}function Ut(t,e,n,o,r,s){let a=o(1)-o(0),i=n*(r(1)-r(0)),l=s/Math.hypot(a,i),[c,h]=[o(t),r(e)];return m`<line class="nn-tangent" x1="${p(c-l*a)}"
    y1="${p(h-l*i)}" x2="${p(c+l*a)}"
    y2="${p(h+l*i)}"/>`}var Xt=(t,e,n)=>m`<circle class="nn-handle nn-tip" data-drag="${t}" cx="${p(e)}"
    cy="${p(n)}" r="11"/>`;var ct=t=>t>0?1:0,Sn=t=>t,E=t=>1/(1+Math.exp(-t)),Xm=Math.tanh,Ce=t=>Math.max(t,0),Hm=(t,e=.01)=>t>0?t:e*t;function qe(t){let e=Math.max(...t),n=t.map(r=>Math.exp(r-e)),o=n.reduce((r,s)=>r+s,0);return n.map(r=>r/o)}var Fm=()=>0,Gm=()=>1,ce=(t,e=E(t))=>e*(1-e),Km=(t,e=Math.tanh(t))=>1-e*e,Vm=t=>t>0?1:0,_m=(t,e,n=.01)=>t>0?1:n,Ht={step:ct,identity:Sn,sigmoid:E,tanh:Xm,relu:Ce,leaky_relu:Hm},Ao={step:Fm,identity:Gm,sigmoid:ce,tanh:Km,relu:Vm,leaky_relu:_m};function C(t,e,n){let o=0;for(let r=0;r<e.length;r++)o+=t[r]*e[r];return o+n}function Ca(t,e,n,o){let r=e-ct(C(t,n,o));return{w:n.map((s,a)=>s+r*t[a]),b:o+r}}function ft(t){return 1e-9<t&&t<1e-4?t.toFixed(3-Math.floor(Math.log10(t))):t<=.99995||t===1?u(t):u(t,1-Math.floor(Math.log10(1-t)))}var Ft=(t,e)=>Math.max(t,0)-e*t+Math.log1p(Math.exp(-Math.abs(t)));function Tn(t,e,n){let o=0;for(let[r,s]of t)o+=Ft(r*e+n,s);return o/t.length}function zr(t,e,n){let[o,r]=[0,0];for(let[s,a]of t){let i=(E(s*e+n)-a)/t.length;o+=s*i,r+=i}return[o,r]}function qa(t,e,n,o,r){for(let s=0;s<r;s++){let[a,i]=zr(t,e,n);e-=o*a,n-=o*i}return{w:e,b:n}}function Ua(t,e,n=10){let o=Array.from({length:n},(r,s)=>({bin:s,count:0,said:0,happened:0}));for(let[r,s,a]of t){let i=E(e*r),l=o[Math.min(n-1,Math.floor(i*n))];l.count+=s+a,l.said+=i*(s+a),l.happened+=s}return o.filter(({count:r})=>r>0).map(({bin:r,count:s,said:a,happened:i})=>({bin:r,count:s,said:a/s,happened:i/s}))}var Ym="activations",Ue={step:"step",identity:"identity",sigmoid:"sigmoid",tanh:"tanh",relu:"ReLU",leaky_relu:"leaky ReLU"},Xa=2,Br=168,Ha=140,B=x([-8,8],[8,158]),Q=x([-1.5,2.5],[132,42]),Io=(t,e,n)=>t==="leaky_relu"?Ht[t](e,n):Ht[t](e),jr=(t,e,n)=>Ao[t](e,void 0,n);function Zm(t,e){return t!=="step"?J(n=>Io(t,n,e),B,Q,96):`M${B(-8)} ${Q(0)}H${B(0)}M${B(0)} ${Q(1)}H${B(8)}`}function Jm(t,e,n){let[o,r]=Q.domain;if(o<=n&&n<=r)return Xt("z",B(e),Q(n));let[s,a]=[p(B(e)),n>r?Q(r):Q(o)],i=n>r?18:-18;return m`<path class="nn-handle nn-tip" data-drag="z"
    d="M${s} ${a}l11 ${i}h-22z"/>`}function Qm(t,e,n,o){let{z:r,negative_slope:s}=t,a=Io(e,r,s),i=jr(e,r,s),[l,c]=[n%Xa*Br+4,Math.floor(n/Xa)*Ha];return m`<g transform="translate(${l} ${c})">
    <rect class="nn-silent" x="${B(-8)}" y="${Q(2.5)}" width="150"
      height="90"/>
    <path class="nn-zero" d="M${B(-8)} ${Q(0)}H${B(8)}M${p(B(0))} ${Q(2.5)}V${Q(-1.5)}"/>
    <path class="nn-grid" d="M${B(-8)} ${p(Q(1))}H${B(8)}M${B(-8)} ${p(Q(-1))}H${B(8)}"/>
    <g clip-path="url(#${o}-clip)">
      <path class="nn-graph" d="${Zm(e,s)}"/>
      ${Ut(r,a,i,B,Q,34)}</g>
    ${Jm(e,r,a)}
    <text class="nn-strong" x="${B(-8)}" y="16">${Ue[e]}</text>
    <text class="nn-small" x="${B(-8)}" y="35">${Dr(e,a)}</text>
    <text class="nn-small" x="${B(8)}" y="35" text-anchor="end">slope ${u(i,3)}</text>
  </g>`}function Dr(t,e){return t==="sigmoid"?ft(e):t!=="tanh"?u(e):e<0?`−${ft(-e)}`:ft(e)}function tu(t,e){return m`<svg viewBox="0 0 344 ${3*Ha}" role="img"
    aria-label="${Fa(t)}">
    <clipPath id="${e}-clip"><rect x="${B(-8)}" y="${Q(2.5)}" width="150"
      height="90"/></clipPath>
    ${Object.keys(Ue).map((n,o)=>Qm(t,n,o,e))}
  </svg>`}var eu=(t,e)=>b(Ym,"z",t,e);function nu(t){let{z:e,negative_slope:n}=t;return m`<table class="nn-table">
    <thead><tr><th scope="col">at z = ${u(e)}</th><th scope="col">value</th>
      <th scope="col">slope</th></tr></thead>
    <tbody>${Object.keys(Ue).map(o=>{let r=Io(o,e,n);return m`<tr><td>${Ue[o]}</td><td data-shows="value">${Dr(o,r)}</td><td data-shows="slope">${u(jr(o,e,n))}</td></tr>`})}</tbody>
  </table>
  ${e===0&&m`<p>At 0 the step jumps and the ReLUs have a corner: no slope exists
      there. The values shown are a convention.</p>`}`}function Fa({z:t,negative_slope:e}){let n=Object.keys(Ue).map(o=>`${Ue[o]} ${Dr(o,Io(o,t,e))}, slope ${u(jr(o,t,e))}`);return`Six activations at z = ${u(t)}: ${n.join("; ")}.`}function ou(t){let e=t<Br+2?0:1;return B.invert(t-e*Br-4)}var Ga={picture:tu,controls:eu,readout:nu,describe:Fa,drags:{z:(t,[e])=>({z:F(ou(e),[-8,8],4)})},goals:{"02-saturate":{ask:"Saturate the sigmoid: bring its slope below a hundredth of the largest it can have. Which of the others are flat there, too?",praise:"Below 0.0025. Step and tanh are as good as flat there; on the negative side ReLU is, too. Only identity and leaky ReLU never are.",met:({z:t})=>ce(t)<.0025},"02-corner":{ask:"Put z on the corner of the ReLU. What is the slope just left of it, and just right?",praise:"0 on the left, 1 on the right. At the corner itself a library may choose: a training run hardly ever meets exactly 0.",met:({z:t})=>t===0}}};var _=t=>t<0?"nn-negative":"nn-positive",Xe=t=>m`${t.map(ru)}${t.map(({label:e=!0,...n})=>e&&su(n))}`,Ka=(t,e)=>n=>[p(t.x+n*(e.x-t.x)),p(t.y+n*(e.y-t.y))];function ru({from:t,to:e,weight:n,part:o,now:r,faint:s}){let a=Math.hypot(e.x-t.x,e.y-t.y),i=Ka(t,e),[l,c]=i((t.r+1)/a),[h,d]=i(1-(e.r+2)/a);return m`<g class="nn-link" data-part="${o}" ${r&&"data-now"}
    ><line class="nn-hit" x1="${l}" y1="${c}"
    x2="${h}" y2="${d}"/><line class="nn-edge ${_(n)}" x1="${l}"
    y1="${c}" x2="${h}" y2="${d}" opacity="${s?.35:1}"
    stroke-width="${p(Math.min(6,1+1.3*Math.abs(n)))}"/></g>`}function su({from:t,to:e,weight:n,part:o,along:r=.5,now:s,...a}){let[i,l]=Ka(t,e)(r),{text:c=u(n)}=a,h=8+8.5*c.length;return m`<g class="nn-plate" data-part="${o}" ${s&&"data-now"}
    ><rect x="${p(i-h/2)}" y="${p(l-10)}" width="${h}"
    height="20" rx="5"/><text class="nn-strong ${_(n)}" x="${i}"
    y="${p(l+5)}" text-anchor="middle">${c}</text></g>`}function lt({x:t,y:e,r:n},o,{part:r,now:s,on:a}={}){return m`<g class="nn-spot" data-part="${r}" ${s&&"data-now"}>
    <circle class="nn-node" data-on="${a}" cx="${t}" cy="${e}" r="${n}"/>
    <text x="${t}" y="${e+5}" data-on="${a}" text-anchor="middle"
      >${o}</text></g>`}function Va(t,e){let n={...t},o=[];for(let{name:a,from:i,value:l}of e)n[a]=l(...i.map(c=>n[c])),o.push({op:"value",name:a,value:n[a]});let r=e.at(-1).name,s={[r]:1};o.push({op:"start",name:r,total:1});for(let{name:a,from:i,slopes:l}of e.toReversed()){let c=l(...i.map(h=>n[h]));i.forEach((h,d)=>{if(c[d]===null)return;let f=s[h],$=s[a]*c[d];s[h]=(f??0)+$,o.push({op:"back",name:h,over:a,local:c[d],part:$,arrived:s[a],before:f,total:s[h]})})}return{values:n,steps:o}}var qr="computational-graph",_a=110,To=48,Cr=(t,e)=>`${t} · ${e}`,au={bill:{what:"The bill of a dinner, which the guests reach by two paths",inputs:["guests","price","meal"],nodes:[{name:"bottles",from:["guests"],value:t=>t/2,slopes:()=>[.5],factor:"· 0.5",say:t=>`${t} · 0.5`},{name:"wine",from:["bottles","price"],value:(t,e)=>t*e,slopes:(t,e)=>[e,t],say:Cr},{name:"food",from:["guests","meal"],value:(t,e)=>t*e,slopes:(t,e)=>[e,t],say:Cr},{name:"bill",from:["wine","food"],value:(t,e)=>t+e,slopes:()=>[1,1],say:(t,e)=>`${t} + ${e}`}],places:{price:[58,34],guests:[180,34],meal:[302,34],bottles:[150,130],wine:[68,226],food:[292,226],bill:[180,322]},tall:356},neuron:{what:"Half the squared error of a neuron with one input",inputs:["x","w","b","target"],nodes:[{name:"w·x",from:["x","w"],value:(t,e)=>t*e,slopes:(t,e)=>[e,t],say:Cr},{name:"z",from:["w·x","b"],value:(t,e)=>t+e,slopes:()=>[1,1],say:(t,e)=>`${t} + ${e}`},{name:"a",from:["z"],value:E,slopes:t=>[E(t)*(1-E(t))],say:t=>`σ(${t})`},{name:"miss",from:["a","target"],value:(t,e)=>t-e,slopes:()=>[1,null],say:(t,e)=>`${t} − ${e}`},{name:"cost",from:["miss"],value:t=>t*t/2,slopes:t=>[t],say:t=>`½ · ${t}²`}],places:{x:[58,34],w:[180,34],b:[302,34],"w·x":[119,118],z:[210,202],a:[210,286],target:[62,286],miss:[136,370],cost:[136,454]},tall:488}},He={bill:12,neuron:13};function Nn(t){let e=au[t.graph],n=Object.fromEntries(e.inputs.map(l=>[l,t[l]])),{values:o,steps:r}=Va(n,e.nodes),s=r.slice(0,Math.min(t.at,r.length)),a=new Set([...e.inputs,...s.filter(({op:l})=>l==="value").map(({name:l})=>l)]),i={};for(let{op:l,name:c,total:h}of s)l!=="value"&&(i[c]=h);return{graph:e,inputs:n,values:o,steps:r,done:s,made:a,slopes:i,now:s.at(-1)}}function iu(t,e,n){let[o,r]=t.graph.places[e],[s,a]=t.graph.places[n],i=Ya(t,e,n),l=m`x1="${o}" y1="${r+To/2}" x2="${s}"
    y2="${a-To/2}"`;return i?m`<g class="nn-link" ${i===t.now&&"data-now"}><line
    class="nn-edge ${_(i.local)}" ${l} stroke-width="3"/></g>`:m`<line class="nn-wire" ${l}/>`}var Ya=({done:t},e,n)=>t.find(o=>o.op==="back"&&o.name===e&&o.over===n);function cu(t,e,n){let o=Ya(t,e,n),r=t.graph.nodes.find(({name:g})=>g===n).factor;if(!o&&!r)return"";let[s,a]=t.graph.places[e],[i,l]=t.graph.places[n],[c,h]=[p((s+i)/2),p((a+l)/2)],d=o?`↑ × ${k(o.local)}`:r,f=6+7.5*d.length,$=o&&o===t.now;return m`<g class="nn-plate" ${$&&"data-now"}><rect
    x="${p(c-f/2)}" y="${h-10}" width="${f}" height="20" rx="5"
    /><text class="nn-small ${o&&_(o.local)}" x="${c}" y="${h+5}"
    text-anchor="middle">${d}</text></g>`}function lu(t,e){let{graph:n,values:o,made:r,slopes:s,now:a}=t,[i,l]=n.places[e],c=s[e],h=n.inputs.includes(e);return m`<g class="nn-spot" ${a?.name===e&&"data-now"}>
    <rect class="nn-node" x="${i-_a/2}" y="${l-To/2}"
      width="${_a}" height="${To}" rx="${h?4:16}"/>
    <text x="${i}" y="${l-4}" text-anchor="middle">${e}${r.has(e)&&m` = <tspan class="nn-strong" data-shows="value">${u(o[e])}</tspan>`}</text>
    ${c!==void 0&&m`<text class="nn-strong ${_(c)}" x="${i}" y="${l+15}"
      text-anchor="middle">↑ <tspan data-shows="slope">${u(c)}</tspan></text>`}</g>`}function mu(t){let e=Nn(t),{graph:n}=e;return m`<svg viewBox="0 0 360 ${n.tall}" role="img"
    aria-label="${Ja(t)}">
    ${[iu,cu].map(o=>n.nodes.map(({name:r,from:s})=>s.map(a=>o(e,a,r))))}
    ${Object.keys(n.places).map(o=>lu(e,o))}
  </svg>`}var uu=(t,e)=>b(qr,"at",t,e,{maximum:He[t.graph]});function hu(t,e){let n={bill:["guests","price","meal"],neuron:["x","w","b"]};return m`${uu({...t,at:Math.min(t.at,He[t.graph])},e)}
    ${n[t.graph].map(o=>b(qr,o,t,e))}
    ${t.graph==="neuron"&&A(qr,"target",t,e)}`}function Za({graph:t,values:e,now:n}){if(!n)return"Nothing is done yet. Press Step.";let{op:o,name:r}=n;if(o==="start")return`Turn round. The slope of ${r} for itself is 1.`;if(o==="value"){let{from:$,say:g}=t.nodes.find(I=>I.name===r),w=g(...$.map(I=>k(e[I])));return`Forward: ${r} = ${w} = ${u(n.value)}`}let{over:s,arrived:a,local:i,part:l,before:c,total:h}=n,d=`${k(a)} · ${k(i)} = ${u(l)}`,f=c===void 0?"":`. A second path: ${k(c)} + ${k(l)} = ${u(h)}`;return`Backward, from ${s} to ${r}: ${d}${f}`}function pu(t){let e=Nn(t),n=He[t.graph],o=e.graph.nodes.at(-1).name;return m`<p class="nn-rule">Step ${Math.min(t.at,n)} of
      ${n}. ${Za(e)}</p>
    <p class="nn-note">What comes back up stands after the arrow ↑ in a box: the
      slope of the ${o} for it.</p>`}function Ja(t){let e=Nn(t),{graph:n,inputs:o,slopes:r}=e,s=Object.entries(o).map(([i,l])=>`${i} ${u(l)}`),a=Object.entries(r).map(([i,l])=>`${i} ${u(l)}`);return`${n.what}, as a graph. Inputs: ${s.join(", ")}. Step ${Math.min(t.at,He[t.graph])} of ${He[t.graph]}. `+`${Za(e)}.`.replace("..",".")+(a.length?` Slopes so far: ${a.join(", ")}.`:"")}var So=t=>t.at>=He[t.graph],Qa={picture:mu,controls:hu,readout:pu,describe:Ja,pace:1600,plays:()=>!0,play:t=>So(t)?null:{at:t.at+1},goals:{"05-backward":{ask:"Go to the end. Say each number before you press Step.",praise:"Every edge was used once, and every box now knows how the end changes with it.",met:So},"05-thirty":{ask:"One more guest costs 24 euros. Make it exactly 30, and leave the price of a meal alone.",praise:"With a bottle at 20 the path by the wine brings 0.5 · 20 = 10, and the path by the food 20 as before.",met:(t,e)=>t.graph==="bill"&&So(t)&&t.meal===e.meal&&Nn(t).slopes.guests===30},"05-wrong-silent":{ask:"The target is 0. Make the neuron wrong by more than 0.99, and yet its slope for w smaller than 0.001. Leave x at 1.",praise:"Saturated: the sigmoid's local slope is next to 0, and blame has to pass through it.",met:t=>{if(t.graph!=="neuron"||!So(t))return!1;let{values:e,slopes:n}=Nn(t);return t.target===0&&t.x===1&&e.miss>.99&&Math.abs(n.w)<.001}}}};function du(t,e){let n=t[0]**2+t[1]**2;return n===0?null:[-e*t[0]/n,-e*t[1]/n]}function ei(t,e,n,o){let{edge:r}=Mo(t,e,Ur(n,o));return r.length===2&&ni(r,n,o,"nn-ghost")}function Ur(t,e){let[[n,o],[r,s]]=[t.domain,e.domain];return[[n,r],[o,r],[o,s],[n,s]]}function ni([[t,e],[n,o]],r,s,a){return m`<line class="${a}" x1="${p(r(t))}" y1="${p(s(e))}"
    x2="${p(r(n))}" y2="${p(s(o))}"/>`}function Xr(t,e,n,o){let{edge:r}=Mo(t,e,Ur(n,o));if(r.length!==2)return null;let s=du(t,e),[[a,i],[l,c]]=[n.domain,o.domain];return s[0]>a&&s[0]<i&&s[1]>l&&s[1]<c?s:r[0].map((d,f)=>(d+r[1][f])/2)}function Fe(t,e,n,o,r){let[[s,a],[i,l]]=[n.domain,o.domain],{region:c,edge:h}=Mo(t,e,Ur(n,o));return m`<defs><pattern id="${r}-hatch" width="9" height="9"
      patternUnits="userSpaceOnUse" patternTransform="rotate(45)"
      ><line class="nn-hatch" y2="9"/></pattern></defs>
    <rect class="nn-silent" x="${p(n(s))}" y="${p(o(l))}"
      width="${p(n(a)-n(s))}" height="${p(o(i)-o(l))}"/>
    <polygon class="nn-fires" points="${Wr(c,n,o)}"/>
    <polygon fill="url(#${r}-hatch)" points="${Wr(c,n,o)}"/>
    ${h.length===2&&ni(h,n,o,"nn-line")}`}function yt(t,e){let n=o=>m`<svg class="nn-symbol" viewBox="-9 -9 18 18"
    aria-hidden="true">${Et([0,0],o,!1,ti,ti)}</svg>`;return m`<p class="nn-legend"><span>${n(1)} ${t}</span>
    <span>${n(0)} ${e}</span></p>`}var ti=t=>t;function Et([t,e],n,o,r,s){let[a,i]=[p(r(t)),p(s(e))];return m`${o&&m`<circle class="nn-wrong" cx="${a}" cy="${i}" r="14"/>`}
  ${n?m`<circle class="nn-one" cx="${a}" cy="${i}" r="7.5"/>`:m`<rect class="nn-none" x="${a-6.5}" y="${i-6.5}" width="13"
          height="13"/>`}`}var fu=10,No=({turn:t,points:e})=>t<e.length?t:0,Ge=t=>t.points[No(t)],Fr=({w:t,b:e},[n,o])=>ct(C([n,o],t,e));function Gr(t){let e=Ge(t);return Fr(t,e)===e[2]?"kept":e[2]?"added":"subtracted"}var Kr=t=>t.points.every(e=>Fr(t,e)===e[2]);function Lo(t){if(Kr(t))return null;let[e,n,o]=Ge(t),{w:r,b:s}=Ca([e,n],o,t.w,t.b);if([...r,s].some(i=>Math.abs(i)>fu))return null;let a=(No(t)+1)%t.points.length;return{w:r,b:s,turn:a,last:Gr(t)}}function Hr(t,e){return Kr(t)?{}:e===Gr(t)?Lo(t)??{}:{last:`not ${e}`}}var ri={add:t=>Hr(t,"added"),subtract:t=>Hr(t,"subtracted"),keep:t=>Hr(t,"kept")},oi={added:"was added to w, and 1 to the bias.",subtracted:"was subtracted from w, and 1 from the bias.",kept:"was right already: nothing changed."};function Vr(t){let{last:e,points:n}=t;if(!e)return"";if(e in oi)return`Yes: point ${(No(t)+n.length-1)%n.length+1} ${oi[e]}`;let o=Ge(t),r=C(o.slice(0,2),t.w,t.b),s={kept:"A right answer changes nothing.",added:"It should fire, so z must rise.",subtracted:"It should stay silent, so z must fall."};return`Not so: here z = ${u(r)}, so the neuron says ${Fr(t,o)}; the label is ${o[2]}. ${s[Gr(t)]}`}function si(t){let[e,n,o]=Ge(t),r=Kr(t)?"No point is wrong: the rule is done.":Lo(t)===null?"The next step would leave the range of the knobs.":m`<b>Next: point ${No(t)+1}</b>, (${u(e)},
          ${u(n)}), label ${o}. What will the rule do with it?`;return m`<p class="nn-rule">${Vr(t)} ${r}</p>`}var tt=x([-3.5,3.5],[30,352]),et=x([-3.5,3.5],[342,20]),$u=10,ci=({w:t,b:e},[n,o,r])=>ct(C([n,o],t,e))!==r,Eo=t=>t.points.filter(e=>ci(t,e)).length,gu=({w:t,b:e})=>-e/Math.hypot(...t),bu=(t,e,{domain:[n,o]})=>e===0?1:((e>0?o-.4:n+.4)-t)/e;function li({w:t,b:e}){let n=Xr(t,e,tt,et);if(!n)return null;let o=Math.min(1,...[tt,et].map((s,a)=>bu(n[a],t[a],s))),r=Math.max(0,o);return{from:n,to:n.map((s,a)=>s+r*t[a]),cut:r<1}}function xu(t){let e=li(t);if(!e)return"";let[[n,o],[r,s]]=[e.from,e.to];return m`<line class="nn-normal" x1="${p(tt(n))}" y1="${p(et(o))}"
      x2="${p(tt(r))}" y2="${p(et(s))}"/>
    ${!Ln(t)&&m`<circle class="nn-handle" data-drag="line" cx="${p(tt(n))}"
        cy="${p(et(o))}" r="11"/>
      <circle class="nn-handle nn-tip" data-drag="tip" cx="${p(tt(r))}"
        cy="${p(et(s))}" r="11"/>`}
    <text class="nn-halo nn-strong" x="${p(tt(r)+(r>2?-14:14))}"
      y="${p(et(s)+5)}" text-anchor="${r>2?"end":"start"}"
      >w</text>`}var Ln=({rule:t,points:e})=>t&&e.length>0,yu=({goals:t})=>t.includes("01-same-line")||t.includes("01-swap");function wu(t,e,n){let o=Ln(t)&&Ge(t);return m`<svg viewBox="0 0 360 380" role="img"
    aria-label="${mi(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="20" width="322" height="322"/>
    </clipPath>
    ${Fe(t.w,t.b,tt,et,e)} ${N(tt,et)}
    ${yu(t)&&ei(n.w,n.b,tt,et)}
    <g clip-path="url(#${e}-clip)">${xu(t)}</g>
    ${o&&m`<path class="nn-next" d="M${p(tt(o[0]))} ${p(et(o[1])-17)}
      l-6 -10h12z"/>`}
    ${t.points.map(r=>Et(r,r[2],ci(t,r),tt,et))}
  </svg>`}function vu(t,e){return Ln(t)?m`${si(t)}
      <div class="nn-claims" role="group" aria-label="What will the rule do?">
        <button type="button" data-do="add">Add it</button>
        <button type="button" data-do="subtract">Subtract it</button>
        <button type="button" data-do="keep">Change nothing</button>
      </div>`:m`${b("decision-line","w",t,e)}
    ${b("decision-line","b",t,e)}`}function ku(t){let{w:e,b:n,points:o}=t,r=Eo(t),s=e.some(a=>a!==0);return m`${o.length>0&&yt("label 1","label 0")}
    <p class="nn-formula">fires where ${u(e[0])}·x₁ ${W(e[1])}·x₂
      ${W(n)} &gt; 0</p>
    <p>${s?m`Distance of the line from the origin, counted along w: <b
          data-shows="distance">${u(gu(t))}</b>`:"No line: both weights are 0, so the inputs change nothing."}</p>
    ${li(t)?.cut&&m`<p>The arrow w is cut short: it would leave the picture.</p>`}
    ${o.length>0&&m`<p class="nn-count" data-none="${String(r===0)}"><b
      data-shows="mistakes">${r}</b> of ${o.length} points on the
      wrong side${r>0&&m`, ringed`}</p>`}`}function mi(t){let{w:e,b:n,points:o}=t,r=Eo(t),s=`The neuron fires where ${u(e[0])} x₁ ${W(e[1])} x₂ ${W(n)} is above 0.`;if(o.length===0)return s;let a=`${r} of ${o.length} points are on the wrong side.`;return[s,a,Ln(t)&&Vr(t)].filter(Boolean).join(" ")}var _r=(t,e)=>Math.round(t*e)/e,ai=t=>[...t.w??[],t.b].every(e=>Math.abs(e)<=$u)?t:{};function ii(t,e){let[n,o]=[[...t.w,t.b],[...e.w,e.b]],r=Math.hypot(...n)/Math.hypot(...o);return n.every((s,a)=>Math.abs(s-r*o[a])<1e-9)?r:NaN}var ui={picture:wu,controls:vu,readout:ku,describe:mi,play:Lo,actions:ri,plays:Ln,drags:{line(t,[e,n]){let o=[tt.invert(e),et.invert(n)];return ai({b:_r(-C(o,t.w,0),4)})},tip(t,[e,n]){let o=Xr(t.w,t.b,tt,et),s=[tt.invert(e),et.invert(n)].map((a,i)=>_r(a-o[i],4));return s[0]===0&&s[1]===0?{}:ai({w:s,b:_r(-C(o,s,0),1024)})}},goals:{"01-no-mistakes":{ask:"Turn and move the line until no point is on the wrong side.",praise:"No mistakes. Many lines do it; the neuron has no favourite.",met:t=>t.points.length>0&&Eo(t)===0},"01-same-line":{ask:"Change all three knobs and leave the line on the dashed one.",praise:"The same line, the same firing side: all three knobs grew or shrank by one positive factor.",met:(t,e)=>Math.abs(ii(t,e)-1)>1e-9},"01-swap":{ask:"Keep the line on the dashed one and make the other side fire.",praise:"Swapped. The factor was negative, so every sum changed sign.",met:(t,e)=>ii({w:t.w.map(n=>-n),b:-t.b},e)>0},"01-rule":{ask:"Say what the rule does, point by point, until no point is wrong.",praise:"Done: a whole round would change nothing any more.",met:t=>t.rule&&Eo(t)===0}}};var Yr="fit-probability",G=x([-.4,10.4],[40,344]),le=x([-.1,1.1],[206,24]),wt=x([0,3],[352,270]),Zr=9,Mu=.25,Au=10,Iu=1e-4,En=({w:t,b:e},n)=>E(n*t+e),pi=({points:t,w:e,b:n})=>t.map(([o,r])=>Ft(o*e+n,r)),Jr=({points:t,w:e,b:n})=>zr(t,e,n).every(o=>Math.abs(o)<Iu);function Su(t){return t.points.map(([e,n])=>{let o=p(le(En(t,e))),r=n?-2:2;return m`<path class="nn-given ${n?"nn-positive":"nn-negative"}"
      d="M${p(G(e))+r} ${p(le(n?0:1))}V${o}"/>`})}function Tu(t){let e=wt.domain[1];return m`<path class="nn-zero" d="M${G.range[0]} ${wt(0)}H${G.range[1]}"/>
    <text class="nn-small" x="${G.range[0]-6}" y="${wt(e)-10}"
      >surprise of each email</text>
    ${[1,2,3].map(n=>m`<text class="nn-small" x="${G.range[0]-6}" y="${p(wt(n))+4}" text-anchor="end">${n}</text><path class="nn-grid" d="M${G.range[0]} ${p(wt(n))}H${G.range[1]}"/>`)}
    ${pi(t).map((n,o)=>{let[r,s]=t.points[o],a=p(wt(Math.min(n,e))),i=p(G(r)-(s?Zr:0));return m`<rect class="nn-bar" data-label="${s}" x="${i}" y="${a}"
        width="${Zr}" height="${p(wt(0)-a)}"/>${n>e&&m`<text class="nn-small nn-halo" x="${i+Zr/2}"
          y="${a+4}" text-anchor="middle">${u(n,2)}</text>`}`})}
    ${Nu(t)}`}function Nu(t){let e=Tn(t.points,t.w,t.b),n=p(wt(Math.min(e,wt.domain[1]))),o=e<=wt.domain[1];return m`${o&&m`<path class="nn-mean" d="M${G.range[0]} ${n}H${G.range[1]}"/>`}
    <text class="nn-small nn-halo" x="${G.range[1]}" y="${n-6}"
      text-anchor="end">mean ${u(e,3)}</text>`}function Lu(t){let[e,n]=[p(G(t.x)),p(le(En(t,t.x)))];return m`<path class="nn-distance" d="M${e} ${p(le(0))}V${n}H${G.range[0]}"/>
    ${Xt("email",e,n)}`}function Eu(t,e){let n=t.surprise?362:244;return m`<svg viewBox="0 0 360 ${n}" role="img"
    aria-label="${di(t)}">
    <clipPath id="${e}-clip"><rect x="40" y="24" width="304" height="182"/>
    </clipPath>
    ${N(G,le,{names:["words in CAPITALS","chance of spam"],count:5})}
    <g clip-path="url(#${e}-clip)">
      ${t.surprise&&Su(t)}
      <path class="nn-graph" d="${J(o=>En(t,o),G,le)}"/>
    </g>
    ${t.points.map(([o,r])=>Et([o,r],r,!1,G,le))}
    ${!t.surprise&&Lu(t)} ${t.surprise&&Tu(t)}
  </svg>`}var Ou=(t,e)=>m`${b(Yr,"w",t,e)}
  ${b(Yr,"b",t,e)}
  ${!t.surprise&&b(Yr,"x",t,e)}`;function Ru(t){return m`${yt("was spam","was not")}
    ${t.surprise?Wu(t):Pu(t)}`}function Pu({w:t,b:e,x:n}){let o=n*t+e;return m`<p class="nn-formula">z = ${u(n)}·${k(t)} ${W(e)} =
      <b data-shows="z">${u(o)}</b></p>
    <p class="nn-formula">chance of spam = σ(${u(o)}) =
      <b data-shows="p">${ft(E(o))}</b></p>`}function Wu(t){let{w:e,b:n,points:o}=t,r=pi(t),s=r.indexOf(Math.max(...r)),[a,i]=o[s],l=En(t,a);return m`<p class="nn-formula">Mean surprise: <b data-shows="mean">${u(Tn(o,e,n))}</b></p>
    <p>Greatest surprise: ${u(a)} words in CAPITALS, and it was
      ${i?"":"not "}spam. The neuron gave that the chance ${ft(i?l:E(-a*e-n))}; −log of it is <b data-shows="worst">${u(r[s])}</b>.</p>
    ${t.learn&&m`<p class="nn-formula">w = ${u(e)}, b = ${u(n)}${Jr(t)&&": nothing left to gain"}</p>`}`}function di(t){let{w:e,b:n,x:o,points:r}=t,s=r.filter(([,i])=>i===1).length,a=`${r.length} emails by their words in CAPITALS, ${s} of them spam, and a sigmoid curve with weight ${u(e)} and bias ${u(n)}. `;return t.surprise?`${a}The mean surprise is ${u(Tn(r,e,n))}.`:`${a}To an email with ${u(o)} it gives the chance ${ft(En(t,o))} of being spam.`}function zu(t){if(Jr(t))return null;let{w:e,b:n}=qa(t.points,t.w,t.b,Mu,Au);return{w:hi(e,4),b:hi(n,10)}}var hi=(t,e)=>Math.max(-e,Math.min(e,t)),Bu=({w:t,b:e})=>Number.isInteger(8*t)&&Number.isInteger(4*e),fi={picture:Eu,controls:Ou,readout:Ru,describe:di,play:zu,plays:t=>t.learn,pace:60,verbs:{step:"Ten small steps",play:"Let it learn"},drags:{email:(t,[e])=>({x:F(G.invert(e),[0,10],2)})},goals:{"02-half-at-four":{ask:"Let the chance rise with the words in CAPITALS, and be exactly 0.5 for an email with four of them.",praise:"z is 0 at x = 4: the bias takes away what four words bring.",met:({w:t,b:e})=>t>0&&Math.abs(4*t+e)<1e-9},"02-fair":{ask:"By hand: bring the mean surprise below 0.52.",praise:"Well fitted. The best possible mean is not far below.",met:t=>t.surprise&&Bu(t)&&Tn(t.points,t.w,t.b)<.52},"02-learn":{ask:"Let it learn until nothing is left to gain. Then spoil the fit with both knobs and let it learn again: where does it end?",praise:"Nobody told it where to go, and from any start it ends at nearly the same place.",met:t=>t.learn&&Jr(t)}}};var ju={"-":"⁻",...Object.fromEntries([..."⁰¹²³⁴⁵⁶⁷⁸⁹"].entries())},Oo=t=>Math.abs(t)<4?u(10**t):`10${[...String(t)].map(e=>ju[e]).join("")}`;function Ke([t,e],n){let o=x([t,e],n),r=s=>{let a=s>0?Math.log10(s):t;return o(Math.min(Math.max(a,t),e))};return r.powers=[t,e],r.range=n,r}function Qr(t,e){let[n,o]=e.powers,r=Math.ceil((o-n)/8),[s,a]=t.range;return m`<g class="nn-axes">${xt(n,o,8).filter(i=>Number.isInteger(i)&&i%r===0).map(i=>{let l=p(e(10**i));return m`<line class="nn-grid" x1="${s}" x2="${a}"
          y1="${l}" y2="${l}"/><text x="${s-6}"
          y="${l+4}" text-anchor="end">${Oo(i)}</text>`})}</g>`}function Ro(t,e,n,o){let[r,s]=o.range,i=[...Array(121).keys()].map(l=>Math.round(l*e/120)).map(l=>`${p(n(l))} ${p(o(t.cost(l)))}`);return m`${Qr(n,o)}
    <g class="nn-axes">${xt(...n.domain,4).map(l=>m`<line class="${l?"nn-grid":"nn-zero"}" x1="${p(n(l))}"
        x2="${p(n(l))}" y1="${r}" y2="${s}"/><text x="${p(n(l))}"
        y="${r+16}" text-anchor="middle">${l}</text>`)}
    <text class="nn-axis" x="${n.range[1]}" y="${r+32}"
      text-anchor="end">steps →</text>
    <text class="nn-axis" x="${n.range[0]-6}" y="${s-8}">↑ cost</text></g>
    <path class="nn-graph" d="M${i.join("L")}"/>
    <circle class="nn-dot" cx="${p(n(e))}" cy="${p(o(t.cost(e)))}"
      r="5"/>`}var Ve=t=>m`<details class="nn-program">
  <summary>This run as a program</summary>
  <pre tabindex="0"><code>${t.join(`
`)}</code></pre></details>`;var $i=t=>BigInt.asUintN(64,t),ts=t=>BigInt.asUintN(128,t),Du=2549297995355413924n<<64n|4865540595714422341n,es=t=>(t^t>>>16)>>>0;function Cu(t,e){let n=1135663077,o=i=>{let l=i^n;return n=Math.imul(n,2468251765),es(Math.imul(l,n))},r=(i,l)=>es(Math.imul(3389127133,i)-Math.imul(1232336661,l)),a=[t>>>0,Math.floor(t/2**32),0,0].map(o);for(let i=0;i<4;i++)for(let l=0;l<4;l++)i!==l&&(a[l]=r(a[l],o(a[i])));return n=2337405405,Array.from({length:e},(i,l)=>{let c=a[l%4]^n;return n=Math.imul(n,1492356589),es(Math.imul(c,n))})}var Gt=class{#t;#e;#o;constructor(e){if(!Number.isSafeInteger(e)||e<0)throw new Error(`A seed must be a whole number from 0; got ${e}.`);let n=Cu(e,8).map(BigInt),o=r=>n[r]|n[r+1]<<32n;this.#e=ts((o(4)<<64n|o(6))<<1n|1n),this.#t=this.#e,this.#t=ts(this.#t+(o(0)<<64n|o(2))),this.#n()}#n(){this.#t=ts(this.#t*Du+this.#e)}#r(){this.#n();let e=$i(this.#t^this.#t>>64n),n=this.#t>>122n;return $i(e>>n|e<<(64n-n&63n))}#a(){if(this.#o!==void 0){let n=this.#o;return this.#o=void 0,n}let e=this.#r();return this.#o=e>>32n,e&0xffffffffn}random(){return Number(this.#r()>>11n)*2**-53}uniform(e,n){return e+(n-e)*this.random()}#s(e){let n=BigInt(2**(32-Math.clz32(e))-1),o;do o=Number(this.#a()&n);while(o>e);return o}permutation(e){let n=[...Array(e).keys()];for(let o=e-1;o>0;o--){let r=this.#s(o);[n[o],n[r]]=[n[r],n[o]]}return n}};var qu=(t,e)=>t.map(n=>n[e]);function Uu(t,e,n){let o=n.map((r,s)=>qu(e,s));return t.map(r=>n.map((s,a)=>C(r,o[a],s)))}function K(t,e){let n=t;return e.map(({weight:o,bias:r,activation:s})=>{let a=Uu(n,o,r);return n=a.map(i=>i.map(l=>s(l))),{Z:a,A:n}})}function gi(t,e){let n=[],o=t;return e.forEach(({weight:r,bias:s,activation:a},i)=>{o=s.map((l,c)=>{let h=(g,w,I,O=-1)=>n.push({layer:i,to:c,op:g,from:O,terms:w,value:I}),d=o.map((g,w)=>{let I=g*r[w][c];return h("product",[g,r[w][c]],I,w),I}),f=d.reduce((g,w)=>g+w,0);h("sum",d,f),h("bias",[f,l],f+l);let $=a(f+l);return h("activation",[f+l],$),$})}),n}var ns={line:t=>2*t-1,square:t=>t*t,"three-squares":t=>3*t*t,"square-and-line":t=>t*t+2*t};function bi(t,e,n){let o=ns[t],r=o(e+n)-o(e);return{rise:r,slope:r/n}}function ue(t,e){let n=t**e;return{height:n,slope:n*Math.log(t),atZero:Math.log(t)}}function mt(t,e){let n=0;for(let o=0;o<t.length;o++)n+=t[o]*e[o];return n}var $t=t=>Math.sqrt(mt(t,t)),xi=(t,e)=>mt(t,e)/$t(t),On=t=>t[0].map((e,n)=>t.map(o=>o[n]));function Rn(t,e){let n=On(e);return t.map(o=>n.map(r=>mt(o,r)))}function yi(t,e){let n=Math.max(t.length,e.length),o=i=>[...Array(n-i.length).fill(1),...i],[r,s]=[o(t),o(e)];return r.every((i,l)=>i===s[l]||i===1||s[l]===1)?r.map((i,l)=>i===1?s[l]:i):null}var Pn={plane:{height:([t,e])=>2*t+e,slopes:()=>[2,1]},bowl:{height:([t,e])=>t*t+2*e*e,slopes:([t,e])=>[2*t,4*e]},product:{height:([t,e])=>t*e,slopes:([t,e])=>[e,t]}};function os(t,e,n){let o=n*Math.PI/180,r=[Math.cos(o),Math.sin(o)];return mt(Pn[t].slopes(e),r)}var me={double:{f:t=>2*t,slope:()=>2},square:{f:t=>t*t,slope:t=>2*t},mirror:{f:t=>1-t,slope:()=>-1},triple:{f:t=>3*t,slope:()=>3},"minus-half":{f:t=>-t/2,slope:()=>-.5}};function wi(t,e,n,o){let[r,s]=[me[t],me[e]],[a,i]=[n,n+o].map(d=>[d,r.f(d),s.f(r.f(d))]),[l,c,h]=i.map((d,f)=>d-a[f]);return{from:a,to:i,moves:[l,c,h],rates:[c/l,h/c,h/l],slopes:[r.slope(n),s.slope(a[1])]}}var Xu={zeros:()=>0,uniform:()=>1,xavier:(t,e)=>Math.sqrt(6/(t+e)),he:t=>Math.sqrt(6/t)};function _e(t,e,n,o){return e.map((r,s)=>{let[a,i]=[t[s],t[s+1]],l=Xu[n](a,i),c=()=>l===0?0:o.uniform(-l,l);return{weight:[...Array(a)].map(()=>[...Array(i)].map(c)),bias:Array(i).fill(0),activation:Ht[r],slope:Ao[r]}})}function Ye(t,e){let n=t.length*t[0].length,o=0,r=t.map((s,a)=>s.map((i,l)=>{let c=i-e[a][l];return o+=c*c,c*(2/n)}));return{cost:o/n,blame:r}}function vi(t,e){let n=t.length*t[0].length,o=0,r=t.map((s,a)=>s.map((i,l)=>(o+=Ft(i,e[a][l]),(E(i)-e[a][l])/n)));return{cost:o/n,blame:r}}function Ze(t,{X:e,y:n,loss:o}){let r=K(e,t),{cost:s,blame:a}=o(r.at(-1).A,n),l=t.map(({weight:c,slope:h},d)=>({weight:c,slope:h,l:d})).reverse().map(({weight:c,slope:h,l:d})=>{let{Z:f,A:$}=r[d],g=a.map((w,I)=>w.map((O,z)=>O*h(f[I][z],$[I][z])));return d>0&&(a=Rn(g,On(c))),{weight:Rn(On(d>0?r[d-1].A:e),g),bias:On(g).map(w=>w.reduce((I,O)=>I+O))}});return{cost:s,slopes:l.reverse()}}function ki(t,e,n){return t.map((o,r)=>({...o,weight:o.weight.map((s,a)=>s.map((i,l)=>i-n*e[r].weight[a][l])),bias:o.bias.map((s,a)=>s-n*e[r].bias[a])}))}var rs=64,Hu=1e9,Fu=({weight:t,bias:e})=>e.every(n=>n===0)&&t.flat().every(n=>n===0),Je=class{#t;#e;#o=[];#n;costs=[];end=1/0;ranAway=!1;constructor(e,n,o){this.#t=n,this.#e=o,this.#r(0,e)}at(e){let n=Math.min(Math.floor(e/rs),this.#o.length-1),o=this.#o[n];for((e<this.#n.steps||o.steps>this.#n.steps)&&(this.#n=o);this.#n.steps<Math.min(e,this.end);){let{layers:r,slopes:s}=this.#n;this.#r(this.#n.steps+1,ki(r,s,this.#e))}return this.#n.layers}cost(e){return this.costs.length<=Math.min(e,this.end)&&this.at(e),this.costs[Math.min(e,this.end)]}#r(e,n){let{cost:o,slopes:r}=Ze(n,this.#t),s=Hu*Math.max(this.costs[0]??1,1);if(e>0&&!(o<=s)){[this.end,this.ranAway]=[e-1,!0];return}this.costs[e]=o,this.#n={steps:e,layers:n,slopes:r},e%rs===0&&(this.#o[e/rs]=this.#n),r.every(Fu)&&(this.end=e)}};function Qe(t,e){let n=new Map;return(...o)=>{let r=o.join(" "),s=n.has(r)?n.get(r):t(...o);return n.delete(r),n.set(r,s),n.size>e&&n.delete(n.keys().next().value),s}}var tn="gradient-depth",Ai=21,ss=Ke([-12,2],[290,24]),en=50,nn=334,as={sigmoid:"Sigmoid",tanh:"Tanh",relu:"ReLU"},is={zeros:["zeros","zeros"],uniform:["uniform","uniform"],xavier:["Xavier","xavier_uniform"],he:["He","kaiming_uniform"]},Mi=t=>Math.sqrt(t.reduce((e,n)=>e+n*n,0)/t.length),Gu=Qe((t,e,n,o,r)=>{let s=new Gt(r),a=[2,...Array(t).fill(e),1],i=[...Array(t).fill(n),"identity"],l=_e(a,i,o,s),c=[...Array(Ai)].map(()=>[s.uniform(-1,1),s.uniform(-1,1)]),h=c.map(([f,$])=>[f+$>0?1:0]),{slopes:d}=Ze(l,{X:c,y:h,loss:vi});return{weights:d.map(({weight:f})=>Mi(f.flat())),biases:d.map(({bias:f})=>Mi(f))}},24);function on({depth:t,width:e,activation:n,init:o,seed:r,of:s}){let a=Gu(t,e,n,o,r)[s],[i,l]=[a[0],a.at(-1)];return{sizes:a,first:i,last:l,ratio:l>0?i/l:NaN}}function Ku(t){if(t===0)return"";let[e,n,o]=[10,.1,.001].map(r=>p(ss(r*t)));return m`<rect class="nn-fires" x="${en}" y="${e}"
      width="${nn-en}" height="${p(n-e)}"/>
    <path class="nn-mean" d="M${en} ${o}H${nn}"/>
    <text class="nn-small nn-halo" x="${nn-4}" y="${o+16}"
      text-anchor="end">a thousandth of the last</text>`}function Vu(t){let{sizes:e,last:n}=on(t),o=x([1,e.length],[en+16,nn-16]);o.range=[en,nn];let r=e.length>9?2:1,s=e.map((a,i)=>[p(o(i+1)),p(ss(a)),a]);return m`<svg viewBox="0 0 346 338" role="img"
    aria-label="${Ii(t)}">
    ${Ku(n)} ${Qr(o,ss)}
    <g class="nn-axes">
      <text class="nn-axis" x="${en-44}" y="14">↑ size of the gradient</text>
      <text class="nn-axis" x="${nn}" y="330" text-anchor="end"
        >layer →</text>
      ${s.map(([a],i)=>i%r===0&&m`<text x="${a}" y="313" text-anchor="middle">${i+1}</text>`)}</g>
    <polyline class="nn-graph" points="${s.filter(([,,a])=>a>0).map(([a,i])=>`${a},${i}`).join(" ")}"/>
    ${s.map(([a,i,l])=>l>0?m`<circle class="nn-one" cx="${a}" cy="${i}" r="6"/>`:m`<rect class="nn-none" x="${a-5}" y="${i-5}" width="10"
            height="10"/><text class="nn-small nn-halo" x="${a}"
            y="${i-12}" text-anchor="middle">0</text>`)}
  </svg>`}var _u=(t,e)=>m`
  ${A(tn,"activation",t,e,n=>as[n])}
  ${A(tn,"init",t,e,n=>is[n][0])}
  ${A(tn,"of",t,e)}
  ${b(tn,"depth",t,e)} ${b(tn,"width",t,e)}
  ${b(tn,"seed",t,e)}`;function Yu(t){let{sizes:e,first:n,last:o,ratio:r}=on(t);return m`<p class="nn-formula">Layer 1: <b data-shows="first">${u(n)}</b>. Layer ${e.length}, the last: <b data-shows="last">${u(o)}</b>.</p>
    <p class="nn-formula">${o>0?m`First ÷ last = <b data-shows="ratio">${u(r)}</b>`:"The last layer's gradient is 0: there is nothing to compare with."}</p>
    ${Ve(Zu(t))}`}function Zu({depth:t,width:e,activation:n,init:o,seed:r,of:s}){let a=as[n];return["import numpy as np","from nnlib import (",`    BCEWithLogitsLoss, Linear, ${a}, Sequential, halves`,")",`from nnlib.init import ${is[o][1]} as init`,"",`rng = np.random.default_rng(${r})`,"how = {'rng': rng, 'init': init}",`layers = [Linear(2, ${e}, **how), ${a}()]`,`for _ in range(${t-1}):`,`    layers += [Linear(${e}, ${e}, **how), ${a}()]`,`net = Sequential(*layers, Linear(${e}, 1, **how))`,`X, y = halves(${Ai}, rng=rng)`,"loss = BCEWithLogitsLoss()","loss(net(X), y.reshape(-1, 1))","net.backward(loss.backward())","for layer in net:","    if isinstance(layer, Linear):",`        grad = layer.${s==="weights"?"weight":"bias"}_grad`,"        print(np.sqrt(np.mean(grad**2)))"]}function Ii(t){let{sizes:e,first:n,last:o}=on(t);return`The size of the gradient of the ${t.of}, layer by layer, on an axis of powers of ten. ${t.depth} hidden layers of ${t.width} neurons with ${as[t.activation]}, started by ${is[t.init][0]}. Layer 1 has ${u(n)}, layer ${e.length}, the last, ${u(o)}.`}var Si={picture:Vu,controls:_u,readout:Yu,describe:Ii,goals:{"05-vanish":{ask:"Add hidden layers until the first layer's gradient is less than a thousandth of the last layer's (and not 0).",praise:"Vanished. Every layer on the way back multiplied the blame by small slopes; the first layers hardly learn.",met(t){let{first:e,ratio:n}=on(t);return e>0&&n<.001}},"05-revive":{ask:"With eight hidden layers or more, bring the first layer's gradient within a factor of ten of the last's.",praise:"Alive again: a slope near 1, and weights spread so that the blame keeps its size from layer to layer.",met(t){let{ratio:e}=on(t);return t.depth>=8&&e>=.1&&e<=10}},"05-explode":{ask:"Make the first layer's gradient larger than 3.",praise:"Exploded. Weights that do not shrink as the layers widen make the values grow at every layer, and the gradient with them.",met:t=>on(t).first>3}}};var vt=x([-3.5,3.5],[30,334]),kt=x([-3.5,3.5],[326,22]),Ti=3,Po=t=>t.every(e=>e===0);function Ni(t,[e,n]){let[o,r]=[p(vt(e)),p(kt(n))];return m`<line class="nn-arrow" data-arrow="${t}" x1="${p(vt(0))}"
      y1="${p(kt(0))}" x2="${o}" y2="${r}"/>
    <g class="nn-grab" data-drag="${t}"><circle cx="${o}" cy="${r}"
        r="15"/><circle class="nn-handle ${t==="u"?"nn-tip":""}"
        cx="${o}" cy="${r}" r="9"/></g>
    <text class="nn-halo nn-strong" x="${o+13}" y="${r-9}">${t}</text>`}function Ju({u:t,v:e}){if(Po(t))return"";let n=mt(t,e)/mt(t,t),o=t.map(a=>n*a),r=t.map(a=>10*a/$t(t)),s=n<0?"nn-negative":"nn-positive";return m`<line class="nn-zero" x1="${p(vt(-r[0]))}"
      y1="${p(kt(-r[1]))}" x2="${p(vt(r[0]))}" y2="${p(kt(r[1]))}"/>
    <line class="nn-edge nn-shadow ${s}" x1="${p(vt(0))}" y1="${p(kt(0))}"
      x2="${p(vt(o[0]))}" y2="${p(kt(o[1]))}"/>
    <line class="nn-distance" x1="${p(vt(e[0]))}" y1="${p(kt(e[1]))}"
      x2="${p(vt(o[0]))}" y2="${p(kt(o[1]))}"/>`}function Qu(t,e){return m`<svg viewBox="0 0 344 362" role="img"
    aria-label="${Oi(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="22" width="304" height="304"/>
    </clipPath>
    ${N(vt,kt)}
    <g clip-path="url(#${e}-clip)">${Ju(t)}</g>
    ${Ni("u",t.u)} ${Ni("v",t.v)}
  </svg>`}var th=t=>[[0,`${t}₁`],[1,`${t}₂`]];function eh(t,e){return["u","v"].map(n=>go("arrows",n,t,e,th(n)))}var Li=t=>m`√(${k(t[0])}² + ${k(t[1])}²)`;function nh({u:t,v:e}){let n=t.map((o,r)=>`${k(o)}·${k(e[r])}`);return m`<p class="nn-formula">u · v = ${n.join(" + ")} =
      <b data-shows="dot">${u(mt(t,e))}</b></p>
    <p class="nn-formula">length of u = ${Li(t)} = <b data-shows="u"
      >${u($t(t))}</b></p>
    <p class="nn-formula">length of v = ${Li(e)} = <b data-shows="v"
      >${u($t(e))}</b></p>
    <p class="nn-formula">${Po(t)?"u points nowhere: nothing can lie along it.":m`v reaches along u: u · v ÷ length of u = <b data-shows="along"
            >${u(xi(t,e))}</b>`}</p>`}function Oi({u:t,v:e}){let n=o=>`(${u(o[0])}, ${u(o[1])})`;return`Two arrows from the origin: u to ${n(t)}, v to ${n(e)}. Their dot product is ${u(mt(t,e))}.`}var Ei=t=>[vt.invert(t[0]),kt.invert(t[1])].map(e=>Math.max(-Ti,Math.min(Ti,Math.round(e*4)/4))),Ri={picture:Qu,controls:eh,readout:nh,describe:Oi,drags:{u:(t,e)=>({u:Ei(e)}),v:(t,e)=>({v:Ei(e)})},goals:{"00-right-angle":{ask:"Make the dot product 0, with neither arrow of length 0.",praise:"The arrows are at a right angle: v reaches not at all along u.",met:({u:t,v:e})=>mt(t,e)===0&&!Po(t)&&!Po(e)},"00-same-dot":{ask:"Leave u as the book has it. Find another v with the dot product that it has at first.",praise:"All such arrows end on one line, at a right angle to u. It is the line that a neuron with the weights u draws.",met:({u:t,v:e},n)=>t.join()===n.u.join()&&e.join()!==n.v.join()&&mt(t,e)===mt(n.u,n.v)}}};var[cs,Pi]=[31,30],Wn=[4,123,242],ls=44,Wi=t=>(t.match(/\d+/g)??[]).map(Number),ms=t=>[t.at(-2)??1,t.at(-1)??1];function zn({a:t,b:e}){let n=[Wi(t),Wi(e)];return{shapes:n,shape:yi(...n)}}function oh(t,e,n,o){let[r,s]=ms(t),[a,i]=[r===1?0:n,s===1?0:o],l=a!==n||i!==o;return{number:e*(a*s+i+1),copy:l}}function zi(t,[e,n],o,r){return[...Array(e).keys()].map(s=>[...Array(n).keys()].map(a=>{let{number:i,copy:l}=o(s,a),[c,h]=[t+a*cs,ls+s*Pi];return m`<rect class="nn-cell" data-copy="${l}" x="${c+1.5}"
          y="${h+1.5}" width="${cs-3}" height="${Pi-3}" rx="3"/><text
          class="${l?"nn-small":"nn-strong"}" x="${c+cs/2}"
          y="${h+20}" text-anchor="middle" ${r&&m`data-shows="sum"`}
          >${i}</text>`}))}var he=t=>t.length===1?`(${t[0]},)`:`(${t.join(", ")})`;function rh(t){let{shapes:e,shape:n}=zn(t),o=e.map((i,l)=>(c,h)=>oh(i,l===0?10:1,c,h)),r=(i,l)=>({number:o[0](i,l).number+o[1](i,l).number,copy:!1}),s=(i,l)=>m`<text class="nn-small" x="${Wn[i]+2}"
    y="20">${l}</text>`,a=(i,l)=>m`<text class="nn-strong" x="${Wn[i]-13}"
    y="${ls+20}" text-anchor="middle">${l}</text>`;return m`<svg viewBox="0 0 340 140" role="img"
    aria-label="${ji(t)}">
    ${s(0,`a ${t.a}`)} ${s(1,`b ${t.b}`)}
    ${s(2,n?`a + b ${he(n)}`:"a + b")}
    ${o.map((i,l)=>zi(Wn[l],ms(n??e[l]),i))}
    ${a(1,"+")} ${a(2,"=")}
    ${n?zi(Wn[2],ms(n),r,!0):m`<text class="nn-strong nn-negative" x="${Wn[2]+4}"
            y="${ls+20}">✗ refused</text>`}
  </svg>`}var sh=(t,e)=>["a","b"].map(n=>A("broadcast",n,t,e));function Bi(t,e){let n=[...Array(e-t.length).fill(1),...t];return t.length<e?`${he(t)}, read as ${he(n)}`:he(t)}function ah(t){let{shapes:e,shape:n}=zn(t),o=Math.max(...e.map(s=>s.length)),r=e.map(s=>he(s).replaceAll(" ",""));return m`<p class="nn-formula">shape of a: ${Bi(e[0],o)}</p>
    <p class="nn-formula">shape of b: ${Bi(e[1],o)}</p>
    <p class="nn-formula">${n?m`shape of a + b: <b>${he(n)}</b>`:m`<code>ValueError: operands could not be broadcast together with
            shapes ${r.join(" ")}</code>`}</p>
    <p>Broken edges are copies that NumPy reads as if they were there.</p>`}function ji(t){let{shape:e}=zn(t),n=`An array a of shape ${t.a} and an array b of shape ${t.b}`;return e?`${n}, both stretched to shape ${he(e)} and added.`:`${n}. NumPy cannot stretch them to one shape and refuses to add them.`}var Di={wide:!0,picture:rh,controls:sh,readout:ah,describe:ji,goals:{"00-refused":{ask:"Find two shapes that NumPy refuses to add.",praise:"Refused: somewhere two sizes differ and neither is 1. An error is the friendly outcome.",met:t=>zn(t).shape===null},"00-trap":{ask:"Three numbers plus three numbers, and nine come out. Find shapes that do it.",praise:"A column and a row stretch each other. No error, nine numbers: the trap, whenever three were meant.",met:t=>{let{shapes:e,shape:n}=zn(t),o=r=>r.reduce((s,a)=>s*a,1);return e.every(r=>o(r)===3)&&o(n)===9}}}};var Kt=32,de={x:4,y:178,wide:48},Bn={x:196,y:44,wide:68},pe={...Bn,y:de.y},qi=["1,1","1,2","2,1","2,2"],Ci=(t,e)=>[...Array(t.length/e).keys()].map(n=>t.slice(n*e,(n+1)*e));function jn({X:t,W:e,entry:n}){let[o,r]=[Ci(t,3),Ci(e,2)],[s,a]=n.split(",").map(i=>i-1);return{A:o,B:r,P:Rn(o,r),i:s,j:a}}function us(t,e,n,o=ih){let{x:r,y:s,wide:a}=e;return t.map((i,l)=>i.map((c,h)=>m`<rect class="nn-cell" data-lit="${n(l,h)}"
          x="${r+h*a}" y="${s+l*Kt}" width="${a}"
          height="${Kt}"/>${o(c,e,l,h)}`))}var ih=(t,{x:e,y:n,wide:o},r,s)=>m`<text x="${e+(s+.5)*o}" y="${n+r*Kt+21}"
    text-anchor="middle">${u(t)}</text>`,ch=(t,{x:e,y:n,wide:o},r,s)=>m`<g class="nn-press" data-do="${qi[2*r+s]}"><rect
      fill="transparent" x="${e+s*o}" y="${n+r*Kt}"
      width="${o}" height="${Kt}"/>
    <text class="nn-strong" x="${e+(s+.5)*o}"
      y="${n+r*Kt+21}" text-anchor="middle" data-shows="product"
      >${u(t)}</text></g>`,Wo=(t,e,n,o="start")=>m`<text class="nn-small" x="${e}" y="${n}" text-anchor="${o}"
    >${t}</text>`;function lh(t){let{A:e,B:n,P:o,i:r,j:s}=jn(t),a=i=>Bn.x+(i+.5)*Bn.wide;return m`<svg viewBox="0 0 336 266" role="img"
    aria-label="${Ui(t)}">
    ${Wo("W, shape (3, 2)",Bn.x,16)}
    ${[0,1].map(i=>Wo(`neuron ${i+1}`,a(i),37,"middle"))}
    ${us(n,Bn,(i,l)=>l===s)}
    ${Wo("X, shape (2, 3)",de.x,de.y-12)}
    ${us(e,de,i=>i===r)}
    <text x="${(de.x+3*de.wide+pe.x)/2}" y="${de.y+Kt+5}"
      text-anchor="middle">→</text>
    <text x="${pe.x+pe.wide}" y="${pe.y-13}" text-anchor="middle"
      >↓</text>
    ${us(o,pe,(i,l)=>i===r&&l===s,ch)}
    ${Wo("X @ W, shape (2, 2)",pe.x,pe.y+2*Kt+19)}
  </svg>`}function mh(t,e){let{j:n}=jn(t),o=r=>[2*r+n,`weight ${r+1} of neuron ${n+1}`];return m`${A("matrix-product","entry",t,e,r=>{let[s,a]=r.split(",");return`row ${s}, column ${a}`})}
    ${go("matrix-product","W",t,e,[0,1,2].map(o))}`}function uh(t){let{A:e,B:n,P:o,i:r,j:s}=jn(t),a=e[r].map((i,l)=>`${k(i)}·${k(n[l][s])}`);return m`<p class="nn-formula">row ${r+1} of X times column ${s+1} of
      W:</p>
    <p class="nn-formula">${a.join(" + ")} = <b data-shows="entry"
      >${u(o[r][s])}</b></p>
    <p>It is what neuron ${s+1} answers to example ${r+1}, without its
      bias.</p>`}function Ui(t){let{P:e,i:n,j:o}=jn(t);return`A matrix X of 2 examples, 3 inputs each, times a matrix W of 2 neurons, 3 weights each. The rows of the product: ${e.map(s=>s.map(a=>u(a)).join(" and ")).join("; ")}. Row ${n+1} of X times column ${o+1} of W gives ${u(e[n][o])}.`}var Xi={wide:!0,picture:lh,controls:mh,readout:uh,describe:Ui,actions:Object.fromEntries(qi.map(t=>[t,()=>({entry:t})])),goals:{"00-column":{ask:"Turn the weights of neuron 2 until it answers 5 to example 1 and 0 to example 2.",praise:"Found, and the product's first column never moved: it belongs to neuron 1 and its weights alone.",met:t=>{let{P:e}=jn(t);return e[0][1]===5&&e[1][1]===0}}}};var at={x:164,y:122,r:28},ht={x:210,y:97,size:50},ut={x:296,y:122,r:24};function rn({x:t,w:e,b:n,activation:o}){let r=C(t,e,n);return{z:r,y:Ht[o](r)}}function Bo({activation:t,answers:e},n){return t==="identity"?"":e[n>.5?1:0]}var zo=t=>t<0?"nn-negative":"nn-positive",Hi=t=>p(1+.6*Math.abs(t));function Gi(t,e,n,o=`× ${u(e)}`){let[r,s]=[at.x-t.x,at.y-t.y],a=Math.hypot(r,s),i=1-(at.r+3)/a,l=(11+Hi(e)/2)/a,c=t.x+.5*r+l*s,h=t.y+.5*s-l*r;return m`<line class="nn-edge ${zo(e)}" x1="${p(t.x+22)}"
      y1="${p(t.y+22*s/r)}" x2="${p(t.x+i*r)}"
      y2="${p(t.y+i*s)}" stroke-width="${Hi(e)}"
      opacity="${n===0?.3:1}"/>
    <text class="nn-halo nn-strong ${zo(e)}" x="${p(c)}"
      y="${p(h+5)}" text-anchor="${s<-30?"end":"middle"}"
      >${o}</text>`}function hh(t){let e=150/t.w.length;return t.w.map((n,o)=>{let r={x:32,y:p(46+o*e)};return m`${Gi(r,n,t.x[o])}
      <circle class="nn-node" cx="${r.x}" cy="${r.y}" r="21"/>
      <text x="${r.x}" y="${r.y+5}" text-anchor="middle"
        >${u(t.x[o])}</text>
      <text class="nn-halo nn-small" x="11" y="${r.y-28}"
        >${t.names[o]}</text>`})}function ph({activation:t},{z:e,y:n}){let o=Math.max(6,Math.abs(e)*1.25),r=t==="identity"?o:1,s=t==="identity"?-o:0,a=d=>p(ht.x+5+(d+o)/(2*o)*40),i=d=>p(ht.y+44-(d-s)/(r-s)*38),c=[...Array(41).keys()].map(d=>(d/20-1)*o).map(d=>`${a(d)},${i(Ht[t](d))}`),h=t==="step"?`${a(-o)},${i(0)} ${a(0)},${i(0)} ${a(0)},${i(1)} ${a(o)},${i(1)}`:c.join(" ");return m`<rect class="nn-node" x="${ht.x}" y="${ht.y}"
      width="${ht.size}" height="${ht.size}" rx="8"/>
    <polyline class="nn-curve" points="${h}"/>
    <circle class="nn-dot" cx="${a(e)}" cy="${i(n)}" r="4"/>
    <text class="nn-small" x="${ht.x+ht.size/2}" y="${ht.y-8}"
      text-anchor="middle">${t}</text>`}function dh(t){let e=t.length>9?m`x="340" text-anchor="end"`:m`x="${ut.x}" text-anchor="middle"`;return m`<text class="nn-strong" ${e} y="${ut.y+46}">${t}</text>`}function fh(t){let e=rn(t),{z:n,y:o}=e,r={x:32,y:222},s=t.activation!=="identity"&&o>.5;return m`<svg viewBox="0 0 344 250" role="img"
    aria-label="${Ki(t)}">
    ${hh(t)} ${Gi(r,t.b,1,`bias ${u(t.b)}`)}
    <rect class="nn-node" x="13" y="203" width="38" height="38" rx="6"/>
    <text x="32" y="227" text-anchor="middle">1</text>
    <text class="nn-small" x="58" y="238">always 1</text>
    <circle class="nn-node" cx="${at.x}" cy="${at.y}" r="${at.r}"/>
    <text class="nn-strong" x="${at.x}" y="${at.y+5}" text-anchor="middle"
      >${u(n)}</text>
    <text class="nn-small" x="${at.x}" y="${at.y-37}" text-anchor="middle"
      >sum z</text>
    <path class="nn-wire" d="M${at.x+at.r} ${at.y}H${ht.x}"/>
    ${ph(t,e)}
    <path class="nn-wire" d="M${ht.x+ht.size} ${ut.y}H${ut.x-ut.r}"/>
    <circle class="nn-node" data-on="${String(s)}" cx="${ut.x}" cy="${ut.y}"
      r="${ut.r}"/>
    <text class="nn-strong" data-on="${String(s)}" x="${ut.x}" y="${ut.y+5}"
      text-anchor="middle">${Mn(o,3)}</text>
    <text class="nn-small" x="${ut.x}" y="${ut.y-32}" text-anchor="middle"
      >output</text>
    ${dh(Bo(t,o))}
  </svg>`}function $h(t,e){let n=t.w.every(r=>Math.abs(r)<=2),o=t.activation==="identity"&&n?{minimum:-2,maximum:2,step:.05}:{};return m`
    ${(t.switches?ie:b)("neuron","x",t,e)}
    ${b("neuron","w",t,e,o)}
    ${b("neuron","b",t,e)}
    ${t.choose&&A("neuron","activation",t,e)}`}function gh(t){let e=t.x.map((n,o)=>m`${o>0&&" + "}<span class="${zo(t.w[o])}"
      >${u(n)}·${k(t.w[o])}</span>`);return m`${e} <span class="${zo(t.b)}">${W(t.b)}</span>
    = <b data-shows="z">${u(rn(t).z)}</b>`}function bh(t){let{z:e,y:n}=rn(t),o=Bo(t,n);return m`<p class="nn-formula">z = ${gh(t)}</p>
    <p class="nn-formula">${t.activation}(${u(e)}) =
      <b data-shows="y">${Mn(n)}</b>${o&&m`: <b>${o}</b>`}</p>
    ${t.table&&t.switches&&xh(t)}`}function xh(t){let e=t.w.length,n=[...Array(2**e).keys()].map(o=>t.w.map((r,s)=>o>>e-1-s&1));return m`<table class="nn-table" aria-label="every combination of the switches">
    <thead><tr>${t.names.map(o=>m`<th scope="col">${o}</th>`)}
      <th scope="col">z</th><th scope="col">output</th></tr></thead>
    <tbody>${n.map(o=>{let{z:r,y:s}=rn({...t,x:o}),a=o.every((i,l)=>i===t.x[l]);return m`<tr ${a&&m`aria-current="true"`}>
        ${o.map(i=>m`<td>${i}</td>`)}<td data-shows="row-z"
        >${u(r)}</td><td>${Mn(s)} ${Bo(t,s)}</td></tr>`})}</tbody>
  </table>`}function Ki(t){let{z:e,y:n}=rn(t),o=t.names.map((s,a)=>`${s} is ${u(t.x[a])}, weight ${u(t.w[a])}`),r=Bo(t,n);return`A neuron. ${o.join("; ")}; bias ${u(t.b)}. The weighted sum is ${u(e)}; after the ${t.activation} the output is ${Mn(n)}${r&&`, ${r}`}.`}var Fi=({w:t,b:e})=>[[0,0],[0,1],[1,0],[1,1]].map(n=>C(n,t,e)>0),yh=(t,e)=>[...t.w,t.b].filter((n,o)=>n!==[...e.w,e.b][o]).length,Vi={wide:!0,picture:fh,controls:$h,readout:bh,describe:Ki,goals:{"01-silence":{ask:"An email with CAPITALS and without viagra is called spam. Turn one knob until it is not. How far must you turn it?",praise:"Silent. A turn by 5 is enough: it brings the number in the middle down to 0, and the neuron fires only above 0.",met:(t,e)=>t.x.join()==="1,0"&&yh(t,e)===1&&C(t.x,t.w,t.b)<=0},"01-both":{ask:"Your doctor writes about viagra, your aunt writes in CAPITALS. Let both through, and catch only the emails that have both.",praise:"Found: each alone brings too little, both together enough.",met:t=>t.w.length===2&&t.activation==="step"&&Fi(t).join()==="false,false,false,true"},"01-seven-bottles":{ask:"Ten guests drank seven bottles. Find the weight that says so, and leave the bias at 0: no guests, no wine.",praise:"Found: 0.7 of a bottle for each guest. Now try 3 and 75 guests.",met:t=>t.activation==="identity"&&t.x[0]===10&&t.b===0&&Math.abs(rn(t).z-7)<1e-9},"03-last-bit":{ask:"One neuron is enough. Find knobs that call all four numbers right: 0 and 2 even, 1 and 3 odd.",praise:"Found. The first digit needs no weight: whether a number is even is said by its last digit alone.",met:t=>t.w.length===2&&t.activation==="sigmoid"&&Fi(t).join()==="true,false,true,false"}}};var hs="party-learning",sn=[...Array(40).keys()],jo=1e3,wh=5,vh=.001,kh=.01,Do=[...Array(8).keys()].map(t=>[t>>2,t>>1&1,t&1]),Yi=[1,1.5,3,4.3,0,0,0,0],Mh=Do.map(t=>["A","D","S"].filter((e,n)=>t[n]).join("")||"–"),Ah={X:Do,y:Yi.map(t=>[t]),loss:Ye},Vt=32,fe=x([0,5],[278,190]),Ih=x([0,jo],[46,336]),Sh=Ke([-4,1],[432,338]),fs=Qe((t,e)=>{let n=_e([3,3,1],["relu","relu"],"xavier",new Gt(t));return new Je(n,Ah,e)},4*sn.length);function ps(t,{rate:e,steps:n}){let o=fs(t,e);if(o.cost(n)<vh)return"learned";let[,{A:r}]=K(Do,o.at(n));return r.every(([s])=>s<kh)?"silent":"neither"}var ds=(t,e)=>t.filter(n=>n===e).length;function $s(t){let e=fs(t.seed,t.rate),[n,o]=K(Do,e.at(t.steps)),r=[0,1,2].filter(i=>n.A.every(l=>l[i]===0)),s=o.A.flat(),a=sn.map(i=>ps(i,t));return{run:e,dead:r,bottles:s,fates:a,cost:e.cost(t.steps)}}var _i=t=>[13+Vt*(t%10),4+Vt*Math.floor(t/10)];function Th(t,e){let[n,o]=_i(t.seed);return m`${sn.map(r=>{let[s,a]=_i(r);return m`<g class="nn-press" data-do="seed ${r}"><rect
      class="nn-cell" data-lit="${r===t.seed}" x="${s}" y="${a}"
      width="${Vt}" height="${Vt}"/>${Zi(e[r],s+Vt/2,a+Vt/2)}</g>`})}
  <rect class="nn-picked" x="${n}" y="${o}" width="${Vt}"
    height="${Vt}"/>`}function Zi(t,e,n){return t==="learned"?m`<circle class="nn-one" cx="${e}" cy="${n}" r="9"/>`:t==="silent"?m`<rect class="nn-none" x="${e-7.5}" y="${n-7.5}" width="15"
      height="15"/><path class="nn-cross" d="M${e-4} ${n-4}l8 8m0 -8l-8 8"
      />`:m`<circle class="nn-open" cx="${e}" cy="${n}" r="7"/>`}var Nh=t=>m`<svg class="nn-symbol" viewBox="-10 -10 20 20"
  aria-hidden="true">${Zi(t,0,0)}</svg>`;function Lh(t){let[e,n]=fe.domain;return m`<g class="nn-axes">${[0,2,4].map(o=>m`<line class="${o?"nn-grid":"nn-zero"}" x1="46" x2="336"
        y1="${p(fe(o))}" y2="${p(fe(o))}"/><text x="40"
        y="${p(fe(o))+4}" text-anchor="end">${o}</text>`)}<text class="nn-axis" x="13" y="176">↑ bottles for each guest
      list</text></g>
    ${t.map((o,r)=>{let s=52+36*r,a=p(fe(Math.min(Math.max(o,e),n))),i=p(fe(Yi[r]));return m`<rect class="nn-bar" x="${s}" y="${a}" width="22"
          height="${p(fe(0)-a)}"/><path class="nn-wanted"
          d="M${s-4} ${i}h30"/><text class="nn-small" x="${s+11}"
          y="294" text-anchor="middle">${Mh[r]}</text>`})}`}function Eh(t){let{run:e,bottles:n,fates:o}=$s(t);return m`<svg viewBox="0 0 346 468" role="img"
    aria-label="${Ji(t)}">
    ${Th(t,o)} ${Lh(n)}
    ${Ro(e,t.steps,Ih,Sh)}
  </svg>`}var Oh=(t,e)=>m`${b(hs,"seed",t,e)}
  ${A(hs,"rate",t,e)} ${b(hs,"steps",t,e)}`;function Rh(t){let{dead:e,fates:n,cost:o,run:r}=$s(t),s=(a,i)=>m`<span>${Nh(a)} <b
    data-shows="${a}">${ds(n,a)}</b> ${i}</span>`;return m`<p>Of ${sn.length} starts, after ${t.steps} steps:</p>
    <p class="nn-legend">${s("learned","have learned")}
      ${s("silent","are silent: no bottle for any list")}
      ${s("neither","neither")}</p>
    <p class="nn-formula">Seed ${t.seed}: cost <b data-shows="cost">${u(o)}</b>${r.end<=t.steps&&(r.ranAway?"; the next step would run away":"; every slope is 0, nothing will ever change")}</p>
    <p>Dead hidden neurons, 0 for every list: ${e.map(a=>"h"+"₁₂₃"[a]).join(", ")||"none"}</p>
    <p class="nn-legend">A Agatha, D Dahlia, S Stiffy. Bar: what the network
      says; line: what was wanted.</p>
    ${Ve(Ph(t))}`}var Ph=({seed:t,rate:e,steps:n})=>["import numpy as np","from nnlib import (","    SGD, Linear, MSELoss, ReLU, Sequential, fit, party",")","",`rng = np.random.default_rng(${t})`,"net = Sequential(","    Linear(3, 3, rng=rng), ReLU(),","    Linear(3, 1, rng=rng), ReLU(),",")","X, y = party()",`descend = SGD(net.parameters(), lr=${ze(e)})`,"loss = MSELoss()",`fit(net, X, y, loss, descend, epochs=${n})`,"print(loss(net(X), y))"];function Ji(t){let{dead:e,fates:n,cost:o}=$s(t);return`The dinner party, trained from ${sn.length} starts at rate ${t.rate}. After ${t.steps} steps ${ds(n,"learned")} have learned, ${ds(n,"silent")} are silent. Picked: seed ${t.seed}, ${n[t.seed]}, with the cost ${u(o)} and ${e.length} dead hidden neurons.`}var Wh=({steps:t})=>t<jo?{steps:Math.min(t+wh,jo)}:null,zh=sn.map(t=>[`seed ${t}`,e=>({...e,seed:t})]),Qi={picture:Eh,controls:Oh,readout:Rh,describe:Ji,play:Wh,plays:()=>!0,pace:16,verbs:{step:"Five steps",play:"Train all"},actions:Object.fromEntries(zh),goals:{"05-party-learned":{ask:"Train them all, then pick a start that has learned the party.",praise:"This one gives every guest list its bottles.",met:t=>ps(t.seed,t)==="learned"},"05-party-dead":{ask:"Pick a start that is silent before the first step, with every slope 0. Then train it.",praise:"Dead on arrival: the output's ReLU is shut for every guest list, so no blame gets through, and no step ever changes anything.",met:({seed:t,rate:e,steps:n})=>n>0&&fs(t,e).end===0},"05-party-sum":{ask:"Pick a start that trained for 1,000 steps, is not silent, and still misses.",praise:"Its cost rests at about 0.02: it adds what each guest brings, and misses what Dahlia and Stiffy bring together.",met:t=>t.steps===jo&&ps(t.seed,t)==="neither"}}};var Mt=x([-2.2,4.2],[30,334]),At=x([-2.2,4.2],[326,22]),[Dn,an]=At.domain,Bh=[...Array(65).keys()].map(t=>Dn+t/10),tc=t=>t<=an;function ec({base:t},e){let n=Bh.map(o=>{let r=Math.min(ue(t,o).height,2*an),[s,a]=e?[r,o]:[o,r];return`${p(Mt(s))},${p(At(a))}`});return m`<polyline class="${e?"nn-mirror":"nn-curve"}"
    points="${n.join(" ")}"/>`}function jh(t,{height:e,slope:n}){let o=r=>e+n*(r-t);return m`<line class="nn-secant" x1="${p(Mt(Dn))}"
    y1="${p(At(o(Dn)))}" x2="${p(Mt(an))}" y2="${p(At(o(an)))}"/>`}function Dh(t,{height:e}){return m`<line class="nn-distance" x1="${Mt(Dn)}" y1="${At(Dn)}"
      x2="${Mt(an)}" y2="${At(an)}"/>
    ${ec(t,!0)}
    ${tc(e)&&m`<circle class="nn-one" cx="${p(Mt(e))}" cy="${p(At(t.x))}"
        r="7"/>
      <text class="nn-halo nn-strong nn-positive" x="${p(Mt(e)+4)}"
        y="${p(At(t.x)+22)}">log</text>`}`}function Ch(t,{height:e}){return tc(e)?m`<circle class="nn-dot" cx="${p(Mt(t))}" cy="${p(At(e))}"
      r="6"/>`:m`<path class="nn-next" d="M${p(Mt(t))} 22l-7 12h14z"/>`}function qh(t,e){let n=ue(t.base,t.x);return m`<svg viewBox="0 0 344 362" role="img"
    aria-label="${nc(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="22" width="304" height="304"/>
    </clipPath>
    ${N(Mt,At,{names:["x","y"]})}
    <g clip-path="url(#${e}-clip)">
      ${t.mirror?Dh(t,n):jh(t.x,n)}
      ${ec(t,!1)}</g>
    ${Ch(t.x,n)}
  </svg>`}function Uh(t,e){return m`${b("power-curve","base",t,e)}
    ${b("power-curve","x",t,e)}`}function Xh({base:t,x:e,mirror:n}){let{height:o,slope:r,atZero:s}=ue(t,e),a=m`${u(t,6)}<sup>${u(e,6)}</sup>`;return n?m`<p class="nn-formula">${a} = <b data-shows="height"
          >${u(o)}</b></p>
        <p class="nn-formula">${t===1?"Every power of 1 is 1: there is no logarithm to the base 1.":m`log to the base ${u(t,6)} of ${u(o)} =
                <b data-shows="log">${u(e)}</b>`}</p>`:m`<p class="nn-formula">height: ${a} = <b data-shows="height"
          >${u(o)}</b></p>
        <p class="nn-formula">slope there: <b data-shows="slope"
          >${u(r)}</b></p>
        <p class="nn-formula">slope ÷ height = <b data-shows="ratio"
          >${u(s)}</b></p>`}function nc({base:t,x:e,mirror:n}){let{height:o,slope:r}=ue(t,e),s=`At x = ${u(e,6)} it is ${u(o)} high`,a=`The powers of ${u(t,6)} as a curve. ${s}`;return n?`${a}. Mirrored at the diagonal it is the logarithm.`:`${a} and its slope is ${u(r)}.`}var oc={picture:qh,controls:Uh,readout:Xh,describe:nc,goals:{"00-e":{ask:"Find the base whose slope is its height: slope ÷ height within 0.005 of 1.",praise:"2.71875 is the nearest that this slider comes to e = 2.71828… Move the power: the two stay equal everywhere.",met:({base:t,x:e})=>Math.abs(ue(t,e).atZero-1)<.005},"00-which-power":{ask:"Which power of 2 gives 3? Come within 0.05 of 3.",praise:"About 1.585, between 1 (which gives 2) and 2 (which gives 4). That is the logarithm of 3 to the base 2.",met:({base:t,x:e,mirror:n})=>n&&t===2&&Math.abs(ue(t,e).height-3)<.05}}};function Co(t){return t.split(/(`[^`]+`|\*[^*\s][^*]*\*)/).map(e=>e.startsWith("`")?m`<code>${e.slice(1,-1)}</code>`:e.startsWith("*")&&e.length>2?m`<em>${e.slice(1,-1)}</em>`:e)}var gs=["abcdefghijklmnopqrstuvwxyz","0123456789"];gs.push(gs[0].toUpperCase());var Hh=t=>t.replace(/[a-z0-9]/gi,e=>{let n=gs.find(o=>o.includes(e));return n[(n.indexOf(e)+n.length/2)%n.length]});function qo(t){try{let{prompt:e,texts:n,rest:o}=JSON.parse(t),r={prompt:e,...JSON.parse(Hh(o))};return r.choices?.forEach((s,a)=>s.text=n[a]),r}catch{throw new Error("Question.data must be a question; got something else.")}}var Fh=.05,Gh=.005;function bs(t,e){if(e.trim()==="")return{verdict:"missing"};if(t.choices){let a=t.choices[Number(e)];return a?{verdict:a.right?"right":"wrong",why:a.why}:{verdict:"missing"}}let n=Ea(e);if(Number.isNaN(n))return{verdict:"unreadable"};let o=Math.abs(n-t.answer);if(o<=t.tolerance)return{verdict:"right",why:t.why};let r=t.wrong.find(a=>Math.abs(n-a.value)<=Gh*Math.abs(a.value));return r?{verdict:"wrong",why:r.why}:{verdict:!t.exact&&o<=Fh*Math.abs(t.answer)?"almost":"wrong",why:t.otherwise}}var Kh={missing:"Nothing answered yet.",unreadable:"That is not a number. Write it like −1.5, 0,25 or 2/3.",wrong:"Not yet.",almost:"Close, but not right.",right:"Right."},Vh={missing:"…",unreadable:"?",wrong:"✗",almost:"≈",right:"✓"};function _h(t,e,n){return t.choices.map((o,r)=>m`<div class="nn-option"><input type="radio"
      name="${n}-answer" id="${n}-${r}" value="${r}" data-trait="answer"
      ${e.answer===String(r)&&"checked"}><label for="${n}-${r}"
      >${Co(o.text)}</label></div>`)}function Yh(t,e,n){return m`<p class="nn-number"><label for="${n}-n">Your number</label>
    <input id="${n}-n" data-trait="answer" inputmode="text" maxlength="40"
      autocomplete="off" value="${e.answer}">
    </p>`}function Zh(t,e){if(!e.checked)return"";let{verdict:n,why:o}=bs(t,e.answer);return m`<span class="nn-mark" aria-hidden="true">${Vh[n]}</span>
    <span><b>${Kh[n]}</b> ${o&&Co(o)}</span>`}function Jh(t,e){let n=qo(t.data),o=n.choices?_h:Yh,r=t.checked?bs(n,t.answer).verdict:"";return m`<fieldset class="nn-question">
      <legend>${Co(n.prompt)}</legend>
      ${o(n,t,e)}
    </fieldset>
    <div class="nn-live"><button type="button" data-do="check" data-enter
      >Check</button></div>
    <div class="nn-feedback" role="status" data-verdict="${r}"
      >${Zh(n,t)}</div>`}var rc={plain:!0,check:({data:t})=>qo(t),controls:Jh,describe:t=>qo(t.data).prompt,actions:{check:()=>({checked:!0})},input:t=>({...t,checked:!1}),task({id:t,data:e,answer:n,checked:o}){return o&&bs(qo(e),n).verdict==="right"?t:""}};var Qh="reliability",_t=x([0,1],[40,344]),$e=x([0,1],[262,30]),sc=336,tp=.025,Cn=t=>Ua(t.cases,t.scale),ac=t=>t.reduce((e,{count:n})=>e+n,0);function xs(t){let e=({count:n,said:o,happened:r})=>n*Math.abs(o-r);return t.reduce((n,o)=>n+e(o),0)/ac(t)}function ep({cases:t,scale:e}){let[n,o]=[0,0];for(let[r,s,a]of t)n+=s*Ft(e*r,1)+a*Ft(e*r,0),o+=s+a;return n/o}function np(t){let e=Cn(t),n=Math.max(1,...e.map(({count:o})=>o));return m`<svg viewBox="0 0 360 342" role="img"
    aria-label="${ic(t)}">
    ${N(_t,$e,{names:["what it said","share that was spam"],count:5})}
    <path class="nn-distance" d="M${_t(0)} ${$e(0)}L${_t(1)} ${$e(1)}"/>
    ${e.map(({said:o,happened:r})=>{let s=r<o?"nn-negative":"nn-positive";return m`<path class="nn-given ${s}" d="M${p(_t(o))} ${p($e(o))}V${p($e(r))}"/>`})}
    <path class="nn-curve" d="${e.map(({said:o,happened:r},s)=>`${s?"L":"M"}${p(_t(o))} ${p($e(r))}`)}"/>
    ${e.map(({said:o,happened:r})=>m`<circle class="nn-one" cx="${p(_t(o))}"
        cy="${p($e(r))}" r="6"/>`)}
    ${e.map(o=>op(o,n))}
  </svg>`}function op({bin:t,count:e},n){let o=p((_t(t/10)+_t((t+1)/10))/2),r=p(24*e/n);return m`<rect class="nn-count-bar" x="${o-13}"
      y="${sc-r}" width="26" height="${r}"/>
    <text class="nn-small nn-halo" x="${o}" y="${sc-r-3}"
      text-anchor="middle">${e}</text>`}var rp=(t,e)=>b(Qh,"scale",t,e);function sp(t){let e=Cn(t);return e.length===0?m`<p>No cases.</p>`:m`${ap(e)}
    <p class="nn-formula">Mean gap between said and happened:
      <b data-shows="gap">${u(xs(e))}</b></p>
    <p class="nn-formula">Mean surprise: <b data-shows="mean">${u(ep(t))}</b></p>
    <details><summary>All bins</summary><table class="nn-table">
    <thead><tr><th scope="col">from</th><th scope="col">cases</th>
      <th scope="col">said, on average</th><th scope="col">were spam</th></tr>
    </thead>
    <tbody>${e.map(({bin:n,count:o,said:r,happened:s})=>m`<tr><td>${u(n/10)}</td>
        <td data-shows="count">${o}</td>
        <td data-shows="said">${u(r)}</td>
        <td data-shows="happened">${u(s)}</td></tr>`)}</tbody></table></details>`}function ap(t){let{bin:e,count:n,happened:o}=t.at(-1);return e<9?m`<p class="nn-top">It said 0.9 or more of none.</p>`:m`<p class="nn-top">It said 0.9 or more of ${n} emails. Of these,
    ${u(100*o,3)} % were spam.</p>`}function ic(t){let e=Cn(t);if(e.length===0)return"A reliability plot without cases.";let n=e.map(({said:o,happened:r,count:s})=>`said ${u(o,2)}, happened ${u(r,2)} (${s})`);return`What a model said against what happened, in ${e.length} bins: ${n.join("; ")}. The mean gap is ${u(xs(e),2)}.`}var cc={picture:np,controls:rp,readout:sp,describe:ic,goals:{"02-calibrate":{ask:"Make this filter honest: bring the mean gap below 0.025. What happens to the mean surprise on the way?",praise:"Its log-odds were about twice too large. The knob that makes it honest also makes the surprise about as small as it can be.",met:t=>ac(Cn(t))>0&&xs(Cn(t))<tp}}};var Uo="sigmoid-curve",Ot=x([-4,4],[34,346]),Rt=x([-.05,1.05],[206,24]),Xo=3,qn=({w:t,b:e},n)=>E(n*t+e),ge=({w:t,b:e})=>-e/t,Un=t=>t.w*ce(t.x*t.w+t.b);function ip(t,e){let n=t.x>3?-1:1,[o,r]=[p(Ot(t.x)),p(Ot(t.x+n))],[s,a]=[p(Rt(e)),p(Rt(e+n*Un(t)))];return m`<path class="nn-rise" d="M${o} ${s}H${r}V${a}"/>`}function cp(t,e){let n=qn(t,t.x),o=ge(t);return m`<svg viewBox="0 0 360 244" role="img"
    aria-label="${mc(t)}">
    <clipPath id="${e}-clip"><rect x="34" y="24" width="312" height="182"/>
    </clipPath>
    ${N(Ot,Rt,{names:["x","output"],count:5})}
    <g clip-path="url(#${e}-clip)">
      ${t.tangent&&[ip(t,n),Ut(t.x,n,Un(t),Ot,Rt,70)]}
      <path class="nn-graph" d="${J(r=>qn(t,r),Ot,Rt,200)}"/>
      ${Math.abs(o)<=4&&lp(o)}
    </g>
    ${Xt("point",Ot(t.x),Rt(n))}
  </svg>`}var lp=t=>m`<path class="nn-distance"
    d="M${p(Ot(t))} ${p(Rt(0))}V${p(Rt(.5))}"/>
  <path class="nn-centre" d="M${p(Ot(t))} ${p(Rt(.5)-7)}l7 7l-7 7l-7 -7z"/>`;function mp(t,e){return m`${b(Uo,"w",t,e)}
    ${t.lockable&&Be(Uo,"keep",t,e)}
    ${b(Uo,"b",t,e)} ${b(Uo,"x",t,e)}`}function up(t){let{w:e,b:n,x:o}=t,r=o*e+n;return m`<p class="nn-formula">z = ${u(o)}·${k(e)} ${W(n)} =
      <b data-shows="z">${u(r)}</b></p>
    <p class="nn-formula">σ(${u(r)}) =
      <b data-shows="y">${ft(E(r))}</b></p>
    ${t.tangent&&m`<p class="nn-formula">slope here: <b data-shows="slope">${u(Un(t))}</b> up for one step to the right</p>`}
    <p>${e===0?"With weight 0 the input changes nothing: the curve is flat.":m`Centre ◆ (output 0.5): x = <b data-shows="centre">${u(ge(t))}</b>`}</p>
    ${hp(t)}`}function hp(t){return!t.lockable||t.keep||lc(t)?"":m`<p class="nn-note">To be kept, the centre must lie between
    −${Xo} and ${Xo}.</p>`}var lc=t=>Math.abs(ge(t))<=Xo;function mc(t){let{w:e,b:n,x:o}=t,r=e===0?"It is flat.":`It ${e>0?"rises":"falls"} from left to right; its centre is at x = ${u(ge(t))}.`,s=t.tangent?`, with slope ${u(Un(t))}`:"";return`The sigmoid curve of a neuron with weight ${u(e)} and bias ${u(n)}. ${r} At x = ${u(o)} the output is ${ft(qn(t,o))}${s}.`}function pp(t,e){if(t.keep)return lc(e)?{...t,centre:ge(e)}:{};if(!e.keep)return t;if("w"in t)return{...t,b:0-t.w*e.centre};if("b"in t){let n=-t.b/e.w;return Math.abs(n)<=Xo?{...t,centre:n}:{...t,keep:!1}}return t}var uc={picture:cp,controls:mp,readout:up,describe:mc,input:pp,drags:{point:(t,[e])=>({x:F(Ot.invert(e),[-4,4],8)})},goals:{"02-mirror":{ask:"Turn the curve round: it must fall from left to right, with its centre where it was at the start.",praise:"Both knobs changed sign. The centre −b/w does not notice.",met:(t,e)=>t.w<0&&Math.abs(ge(t)-ge(e))<1e-9},"02-step-at-two":{ask:"Make a step at x = 2: below 0.05 at x = 1.5, above 0.95 at x = 2.5. The switch “keep the centre” helps.",praise:"A step, nearly. With the centre kept at 2, the bias had to follow the weight: b = −2w.",met:t=>qn(t,1.5)<.05&&qn(t,2.5)>.95},"02-steepest":{ask:"Move the point to where the curve is steepest. What is the slope?",praise:"At the centre, and there it is a quarter of the weight. No other place is as steep.",met:t=>t.tangent&&Math.abs(Un(t))>.2475*Math.abs(t.w)}}};var dp=Array.prototype,fp=dp.slice;function $p(t,e){return t-e}function gp(t){for(var e=0,n=t.length,o=t[n-1][1]*t[0][0]-t[n-1][0]*t[0][1];++e<n;)o+=t[e-1][1]*t[e][0]-t[e-1][0]*t[e][1];return o}var hc=t=>()=>t;function bp(t,e){for(var n=-1,o=e.length,r;++n<o;)if(r=xp(t,e[n]))return r;return 0}function xp(t,e){for(var n=e[0],o=e[1],r=-1,s=0,a=t.length,i=a-1;s<a;i=s++){var l=t[s],c=l[0],h=l[1],d=t[i],f=d[0],$=d[1];if(yp(l,d,e))return 0;h>o!=$>o&&n<(f-c)*(o-h)/($-h)+c&&(r=-r)}return r}function yp(t,e,n){var o;return wp(t,e,n)&&vp(t[o=+(t[0]===e[0])],n[o],e[o])}function wp(t,e,n){return(e[0]-t[0])*(n[1]-t[1])===(n[0]-t[0])*(e[1]-t[1])}function vp(t,e,n){return t<=e&&e<=n||n<=e&&e<=t}function kp(){}var Pt=[[],[[[1,1.5],[.5,1]]],[[[1.5,1],[1,1.5]]],[[[1.5,1],[.5,1]]],[[[1,.5],[1.5,1]]],[[[1,1.5],[.5,1]],[[1,.5],[1.5,1]]],[[[1,.5],[1,1.5]]],[[[1,.5],[.5,1]]],[[[.5,1],[1,.5]]],[[[1,1.5],[1,.5]]],[[[.5,1],[1,.5]],[[1.5,1],[1,1.5]]],[[[1.5,1],[1,.5]]],[[[.5,1],[1.5,1]]],[[[1,1.5],[1.5,1]]],[[[.5,1],[1,1.5]]],[]];function dc(){var t=1,e=1,n=Da,o=l;function r(c){var h=n(c);if(Array.isArray(h))h=h.slice().sort($p);else{let d=Ba(c,Mp);for(h=xt(...ja(d[0],d[1],h),h);h[h.length-1]>=d[1];)h.pop();for(;h[1]<d[0];)h.shift()}return h.map(d=>s(c,d))}function s(c,h){let d=h==null?NaN:+h;if(isNaN(d))throw new Error(`invalid value: ${h}`);var f=[],$=[];return a(c,d,function(g){o(g,c,d),gp(g)>0?f.push([g]):$.push(g)}),$.forEach(function(g){for(var w=0,I=f.length,O;w<I;++w)if(bp((O=f[w])[0],g)!==-1){O.push(g);return}}),{type:"MultiPolygon",value:h,coordinates:f}}function a(c,h,d){var f=new Array,$=new Array,g,w,I,O,z,q;for(g=w=-1,O=be(c[0],h),Pt[O<<1].forEach(D);++g<t-1;)I=O,O=be(c[g+1],h),Pt[I|O<<1].forEach(D);for(Pt[O<<0].forEach(D);++w<e-1;){for(g=-1,O=be(c[w*t+t],h),z=be(c[w*t],h),Pt[O<<1|z<<2].forEach(D);++g<t-1;)I=O,O=be(c[w*t+t+g+1],h),q=z,z=be(c[w*t+g+1],h),Pt[I|O<<1|z<<2|q<<3].forEach(D);Pt[O|z<<3].forEach(D)}for(g=-1,z=c[w*t]>=h,Pt[z<<2].forEach(D);++g<t-1;)q=z,z=be(c[w*t+g+1],h),Pt[z<<2|q<<3].forEach(D);Pt[z<<3].forEach(D);function D(rt){var Dt=[rt[0][0]+g,rt[0][1]+w],st=[rt[1][0]+g,rt[1][1]+w],pt=i(Dt),dt=i(st),R,j;(R=$[pt])?(j=f[dt])?(delete $[R.end],delete f[j.start],R===j?(R.ring.push(st),d(R.ring)):f[R.start]=$[j.end]={start:R.start,end:j.end,ring:R.ring.concat(j.ring)}):(delete $[R.end],R.ring.push(st),$[R.end=dt]=R):(R=f[dt])?(j=$[pt])?(delete f[R.start],delete $[j.end],R===j?(R.ring.push(st),d(R.ring)):f[j.start]=$[R.end]={start:j.start,end:R.end,ring:j.ring.concat(R.ring)}):(delete f[R.start],R.ring.unshift(Dt),f[R.start=pt]=R):f[pt]=$[dt]={start:pt,end:dt,ring:[Dt,st]}}}function i(c){return c[0]*2+c[1]*(t+1)*4}function l(c,h,d){c.forEach(function(f){var $=f[0],g=f[1],w=$|0,I=g|0,O=ys(h[I*t+w]);$>0&&$<t&&w===$&&(f[0]=pc($,ys(h[I*t+w-1]),O,d)),g>0&&g<e&&I===g&&(f[1]=pc(g,ys(h[(I-1)*t+w]),O,d))})}return r.contour=s,r.size=function(c){if(!arguments.length)return[t,e];var h=Math.floor(c[0]),d=Math.floor(c[1]);if(!(h>=0&&d>=0))throw new Error("invalid size");return t=h,e=d,r},r.thresholds=function(c){return arguments.length?(n=typeof c=="function"?c:Array.isArray(c)?hc(fp.call(c)):hc(c),r):n},r.smooth=function(c){return arguments.length?(o=c?l:kp,r):o===l},r}function Mp(t){return isFinite(t)?t:NaN}function be(t,e){return t==null?!1:+t>=e}function ys(t){return t==null||isNaN(t=+t)?-1/0:t}function pc(t,e,n,o){let r=o-e,s=n-e,a=isFinite(r)||isFinite(s)?r/s:Math.sign(r)/Math.sign(s);return isNaN(a)?t:t+a-.5}var xe=41,Ap=.3;function cn(t,e,n,o){let r=({domain:[l,c]},h)=>l+(c-l)*h/(xe-1),s=Array.from({length:xe*xe},(l,c)=>t([r(n,c%xe),r(o,Math.floor(c/xe))])),a=([l,c])=>[n(r(n,l-.5)),o(r(o,c-.5))],i=l=>In(l.map(a),Ap).map(c=>c.map(Math.round));return dc().size([xe,xe]).thresholds(e)(s).map(({coordinates:l})=>{let c=l.flat().map(h=>Ip(i(h)));return m`<path class="nn-level" d="${c.join("")}"/>`})}function Ip([t,...e]){let n=t,o=e.map(r=>{let s=r.map((a,i)=>a-n[i]);return n=r,s.join(s[1]<0?"":" ")});return`M${t.join(" ")}l${o.join(" ")}z`}function fc(t,e,n,o=5){let[r,s]=[p(e),p(n)],a=[m`<circle cx="${r}" cy="${s}" r="${o}"/>`,m`<rect x="${p(e-o)}" y="${p(n-o)}" width="${2*o}"
      height="${2*o}"/>`,m`<path d="M${r} ${p(n-1.3*o)}l${1.2*o} ${2.2*o}h${-2.4*o}z"/>`][t];return m`<g class="nn-runner" data-runner="${t}">${a}</g>`}function Ho(t,e,n,o){let r=t.map(([i,l])=>`${p(n(i))} ${p(o(l))}`),[s,a]=t.at(-1);return m`<path class="nn-track" data-runner="${e}"
    d="M${r.join("L")}"/>${fc(e,n(s),o(a))}`}var Fo=([t,e],n,o)=>m`<path class="nn-centre" d="M${p(n(t))} ${p(o(e)-6)}l6 6l-6 6l-6 -6z"/>`,Go=t=>m`<svg class="nn-symbol" viewBox="-9 -9 18 18" aria-hidden="true"
    >${fc(t,0,0,6)}</svg>`;var Ko="slice",$c=[-2,2],Xn=[-2.5,2.5],ve={plane:{word:"2x + y",levels:[-6,-4,-2,0,2,4,6],high:[-7.5,7.5],steep:3,rules:()=>["2","1"]},bowl:{word:"x² + 2y²",levels:[.5,2,4,6,9,12,15],high:[0,19],steep:10,rules:([t,e])=>[`2x = 2·${k(t)}`,`4y = 4·${k(e)}`]},product:{word:"x·y",levels:[-4,-2,-1,-.25,.25,1,2,4],high:[-6.25,6.25],steep:3,rules:()=>["y","x"]}},Y=x(Xn,[232,22]),ye=[350,272],Yt=[262,338],gc=52,Sp=.3,ws=({turn:t})=>x(Xn,t?[73,283]:[30,240]);function we({surface:t,x:e,y:n,angle:o}){let r=[e,n],{height:s,slopes:a}=Pn[t];return{place:r,height:s(r),slopes:a(r),slope:os(t,r,o)}}function bc(t,[e,n],[o,r]){let s=Math.atan2(r-n,o-e)*180/Math.PI;return m`<path class="${t}" d="M${p(e)} ${p(n)}L${p(o)} ${p(r)}"
    /><path class="${t}" transform="translate(${p(o)} ${p(r)})
    rotate(${p(s)})" d="M-9 -5L0 0L-9 5"/>`}function Tp(t,e,n){let{height:o}=Pn[t.surface],{place:r,slopes:s}=we(t),[a,i]=r,l=x(ve[t.surface].high,ye),c=x(ve[t.surface].high,Yt),[h,d]=[p(e(a)),p(Y(i))],f=o(r);return m`
    <path class="nn-cut" d="M${e.range[0]} ${d}H${e.range[1]}"/>
    <path class="nn-cut" data-axis="y" d="M${h} ${Y.range[0]}V${Y.range[1]}"/>
    <rect class="nn-silent" x="30" y="${ye[1]}" width="210"
      height="${ye[0]-ye[1]}"/>
    <rect class="nn-silent" x="${Yt[0]}" y="22"
      width="${Yt[1]-Yt[0]}" height="210"/>
    <clipPath id="${n}-cuts"><path d="M30 ${ye[1]}H240V${ye[0]}H30Z
      M${Yt[0]} 22H${Yt[1]}V232H${Yt[0]}Z"/></clipPath>
    <g clip-path="url(#${n}-cuts)">
    <path class="nn-cut" d="${J($=>o([$,i]),e,l)}"/>
    ${Ut(a,f,s[0],e,l,46)}
    <circle class="nn-centre" cx="${h}" cy="${p(l(f))}" r="4"/>
    <path class="nn-cut" data-axis="y" d="${Np($=>o([a,$]),c)}"/>
    ${Lp(i,f,s[1],c)}</g>
    <circle class="nn-centre" cx="${p(c(f))}" cy="${d}" r="4"/>
    <text class="nn-small" x="30" y="${ye[0]+17}">height along x</text>
    <text class="nn-small" x="${Yt[1]}" y="${Y.range[0]+17}"
      text-anchor="end">height along y</text>`}function Np(t,e){return`M${[...Array(61).keys()].map(o=>{let r=Xn[0]+(Xn[1]-Xn[0])*o/60;return`${p(e(t(r)))} ${p(Y(r))}`}).join("L")}`}function Lp(t,e,n,o){let[r,s]=[Y(1)-Y(0),n*(o(1)-o(0))],a=46/Math.hypot(r,s),i=[-a,a].map(l=>[p(o(e)+l*s),p(Y(t)+l*r)]);return m`<path class="nn-tangent" d="M${i[0].join(" ")}L${i[1].join(" ")}"/>`}function Ep(t,e,n){let{place:o,slopes:r,slope:s}=we(t),a=[e(o[0]),Y(o[1])],i=t.angle*Math.PI/180,l=[a[0]+gc*Math.cos(i),a[1]-gc*Math.sin(i)],c=o.map((g,w)=>g+Sp*r[w]),h=x([0,360],[46,334]),{steep:d}=ve[t.surface],f=x([-d,d],[370,286]),$=$t(r)===0;return m`<g clip-path="url(#${n}-map)">${!$&&bc("nn-gradient",a,[e(c[0]),Y(c[1])])}</g>
    ${bc("nn-hand",a,l)}
    <g class="nn-axes">${[-d,0,d].map(g=>m`<line class="${g?"nn-grid":"nn-zero"}" x1="46" x2="334"
        y1="${f(g)}" y2="${f(g)}"/><text x="40" y="${f(g)+4}"
        text-anchor="end">${u(g)}</text>`)}${[0,90,180,270,360].map(g=>m`<line class="nn-grid" x1="${h(g)}" x2="${h(g)}"
        y1="${f.range[0]}" y2="${f.range[1]}"/><text x="${h(g)}" y="386"
        text-anchor="middle">${g}°</text>`)}<text class="nn-axis" x="12" y="274">↑ slope, by direction</text></g>
    <path class="nn-graph" d="${J(g=>os(t.surface,o,g),h,f)}"/>
    <circle class="nn-centre" cx="${p(h(t.angle))}" cy="${p(f(s))}" r="5"/>
    <g class="nn-grab" data-drag="tip"><circle cx="${p(l[0])}"
      cy="${p(l[1])}" r="16"/><circle class="nn-handle nn-tip"
      cx="${p(l[0])}" cy="${p(l[1])}" r="8"/></g>`}function Op(t,e){let n=ws(t),{word:o,levels:r}=ve[t.surface],{height:s}=Pn[t.surface];return m`<svg viewBox="0 0 346 ${t.turn?394:372}" role="img"
    aria-label="${xc(t)}">
    <clipPath id="${e}-map"><rect x="${n.range[0]}" y="22" width="210"
      height="210"/></clipPath>
    <rect class="nn-silent" x="${n.range[0]}" y="22" width="210" height="210"/>
    <g clip-path="url(#${e}-map)">${cn(s,r,n,Y)}</g>
    ${N(n,Y,{names:["x",`y, and level lines of ${o}`],count:4})}
    ${t.turn?Ep(t,n,e):Tp(t,n,e)}
    <g class="nn-grab" data-drag="place"><circle cx="${p(n(t.x))}"
      cy="${p(Y(t.y))}" r="16"/><circle class="nn-handle"
      cx="${p(n(t.x))}" cy="${p(Y(t.y))}" r="9"/></g>
  </svg>`}var Rp=(t,e)=>m`
  ${A(Ko,"surface",t,e,n=>ve[n].word)}
  ${b(Ko,"x",t,e)} ${b(Ko,"y",t,e)}
  ${t.turn&&b(Ko,"angle",t,e)}`;function Pp(t){let{place:e,height:n,slopes:o,slope:r}=we(t),s=ve[t.surface].rules(e),a=(l,c,h)=>m`<p class="nn-formula">along ${l},
    with ${c} held still: ${s[h]} = <b data-shows="d${l}">${u(o[h])}</b></p>`;return m`<p class="nn-formula">height = <b data-shows="height">${u(n)}</b></p>
    ${a("x","y",0)} ${a("y","x",1)} ${t.turn&&i(t)}`;function i({angle:l}){let c=l*Math.PI/180,[h,d]=[Math.cos(c),Math.sin(c)];return m`<p class="nn-formula">gradient = (${u(o[0])},
        ${u(o[1])}), its length <b data-shows="length">${u($t(o))}</b></p>
      <p class="nn-formula">direction = (${u(h,3)}, ${u(d,3)})</p>
      <p class="nn-formula">slope this way = ${u(o[0])}·${k(Number(h.toFixed(3)))} ${W(o[1])}·${k(Number(d.toFixed(3)))} = <b
        data-shows="slope">${u(V(r))}</b></p>`}}function xc(t){let{place:e,slopes:n,slope:o}=we(t),r=`A map of ${ve[t.surface].word} by its level lines. At x = ${u(e[0])}, y = ${u(e[1])} the slope along x is ${u(n[0])} and along y ${u(n[1])}.`;return t.turn?`${r} In the direction of ${t.angle} degrees it is ${u(V(o))}; the gradient's length is ${u($t(n))}.`:r}var Wp=(t,e)=>Math.abs(t-e)<1e-9,yc={picture:Op,controls:Rp,readout:Pp,describe:xc,drags:{place:(t,[e,n])=>({x:F(ws(t).invert(e),$c,4),y:F(Y.invert(n),$c,4)}),tip(t,[e,n]){let o=e-ws(t)(t.x),r=Y(t.y)-n;if(o===0&&r===0)return{};let s=Math.atan2(r,o)*180/Math.PI;return{angle:(Math.round(s/5)*5+360)%360}}},goals:{"00-partials":{ask:"On x·y, find the place where the slope along x is 2 and the slope along y is −1.",praise:"At (−1, 2). For a product, each slope is the other factor.",met:({surface:t,x:e,y:n})=>t==="product"&&e===-1&&n===2},"00-same-slopes":{ask:"On x² + 2y², find a place where both slopes are the same, and not 0.",praise:"Wherever 2x = 4y: on the line of all places with x = 2y.",met(t){let[e,n]=we(t).slopes;return t.surface==="bowl"&&e!==0&&Wp(e,n)}},"00-steepest":{ask:"On x² + 2y², turn the hand until the slope is as large as it gets.",praise:"It points along the gradient's arrow, and the slope is nearly the arrow's length. No direction climbs faster.",met(t){let{slope:e,slopes:n}=we(t),o=$t(n);return t.surface==="bowl"&&o>0&&e>.999*o}},"00-level":{ask:"Now turn it until the slope is about 0, but not at the bottom.",praise:"Along the level line the height does not change, and the gradient stands at a right angle to it.",met(t){let{slope:e,slopes:n}=we(t);return Math.abs(e)<.05*$t(n)}}}};var zp="softmax-bars",Vo=12,vs=316,wc=58;function Bp(t,e,n){let o=n*wc+8;return m`<text x="${Vo}" y="${o+14}">${e}</text>
    <text class="nn-strong" x="${Vo+vs}" y="${o+14}"
      text-anchor="end">${u(t)}</text>
    <rect class="nn-silent" x="${Vo}" y="${o+21}" width="${vs}"
      height="20" rx="3"/>
    <rect class="nn-one" x="${Vo}" y="${o+21}" width="${p(vs*t)}"
      height="20" rx="3"/>`}function jp(t){let e=qe(t.z);return m`<svg viewBox="0 0 340 ${wc*e.length+4}" role="img"
    aria-label="${vc(t)}">
    ${e.map((n,o)=>Bp(n,t.names[o],o))}
  </svg>`}var Dp=(t,e)=>b(zp,"z",t,e);function Cp(t){let e=qe(t.z),n=t.z.map(Math.exp),o=n.reduce((r,s)=>r+s,0);return m`<table class="nn-table">
    <thead><tr><th scope="col">class</th><th scope="col">score z</th>
      <th scope="col">e<sup>z</sup></th><th scope="col">share of the sum</th>
      </tr></thead>
    <tbody>${e.map((r,s)=>m`<tr><td>${t.names[s]}</td>
        <td>${u(t.z[s])}</td>
        <td data-shows="power">${u(n[s])}</td>
        <td data-shows="share">${u(r)}</td></tr>`)}
    <tr><td>together</td><td></td><td data-shows="total">${u(o)}</td>
      <td>1</td></tr></tbody>
  </table>`}function vc({z:t,names:e}){let n=qe(t),o=e.map((r,s)=>`${r} has score ${u(t[s])} and gets ${u(n[s])}`);return`Softmax of ${e.length} scores: ${o.join("; ")}.`}var kc={wide:!0,picture:jp,controls:Dp,readout:Cp,describe:vc,goals:{"02-halve":{ask:"Halve the probability of the second class, without touching its own score.",praise:"Its score is what it was; its share is not. Whatever another class gains, this one helps to pay.",met:(t,e)=>t.z[1]===e.z[1]&&qe(t.z)[1]<=qe(e.z)[1]/2},"02-shift":{ask:"Change every score and leave every probability as it was.",praise:"The same number was added to all of them. Only the differences between scores count.",met:(t,e)=>{let n=t.z.map((o,r)=>o-e.z[r]);return n[0]!==0&&n.every(o=>o===n[0])}}}};var _o="bumps",Zo=[...Array(201).keys()].map(t=>t/200),Ms=x([0,1],[34,332]),Yo=x([-1.25,1.25],[236,20]),qp=["1st","2nd","3rd","4th","5th","6th","7th","8th"].map(t=>`${t} bump`),Ac={hill:t=>Math.sin(Math.PI*t)**2,wave:t=>.8*Math.sin(2*Math.PI*t),roof:t=>t<.375?2*t:1.2*(1-t)};function Up({count:t,steepness:e,heights:n}){let o=[...Array(t).keys()].flatMap(r=>[r,r+1]);return[{weight:[o.map(()=>e)],bias:o.map(r=>-e*r/t),activation:E},{weight:o.map((r,s)=>[s%2?-n[s>>1]:n[s>>1]]),bias:[0],activation:Sn}]}function Ic(t){let[e,n]=K(Zo.map(r=>[r]),Up(t)),o=t.heights.slice(0,t.count).map((r,s)=>e.A.map(a=>r*(a[2*s]-a[2*s+1])));return{sum:n.A.flat(),bumps:o}}var Sc=t=>Zo.map(Ac[t.target]);function Jo(t){let e=Sc(t),n=Ic(t).sum.map((r,s)=>Math.abs(r-e[s])),o=Math.max(...n);return{gap:o,at:n.indexOf(o)}}var ks=t=>ko(t.map((e,n)=>[Ms(Zo[n]),Yo(e)]));function Xp(t){let{sum:e,bumps:n}=Ic(t),o=Sc(t),{at:r}=Jo(t),s=p(Ms(Zo[r]));return m`<svg viewBox="0 0 344 272" role="img"
    aria-label="${Tc(t)}">
    ${N(Ms,Yo,{names:["x","output"],count:5})}
    ${n.map(a=>m`<polyline class="nn-bump" points="${ks(a)}"/>`)}
    <line class="nn-gap" x1="${s}" x2="${s}" y1="${p(Yo(e[r]))}"
      y2="${p(Yo(o[r]))}"/>
    <polyline class="nn-target" points="${ks(o)}"/>
    <polyline class="nn-made" points="${ks(e)}"/>
  </svg>`}function Hp(t,e){let n=b(_o,"heights",t,e,void 0,qp);return m`${A(_o,"target",t,e)}
    ${A(_o,"count",t,e)}
    ${b(_o,"steepness",t,e)}
    ${n.slice(0,t.count)}
    <div class="nn-live"><button type="button" data-do="read"
      >Read the heights off the curve</button></div>`}function Fp(t){let{gap:e}=Jo(t);return m`<p class="nn-legend">
      <span><svg class="nn-symbol" viewBox="-9 -9 18 18" aria-hidden="true"
        ><path class="nn-target" d="M-9 0H9"/></svg> curve to match</span>
      <span><svg class="nn-symbol" viewBox="-9 -9 18 18" aria-hidden="true"
        ><path class="nn-made" d="M-9 0H9"/></svg> the network</span></p>
    <p>Largest gap: <b data-shows="gap">${u(e)}</b></p>
    <p>${2*t.count} hidden neurons,
      <b data-shows="knobs">${6*t.count+1}</b> knobs</p>`}function Tc(t){let e=t.heights.slice(0,t.count).map(n=>u(n));return`The curve "${t.target}" and a network of ${t.count} bumps of heights ${e.join(", ")}. They are at most ${u(Jo(t).gap,3)} apart.`}var Gp=t=>({heights:t.heights.map((e,n)=>n<t.count?Math.round(16*Ac[t.target]((n+.5)/t.count))/16:e)}),Mc=(t,e,n,o,r)=>({ask:o,praise:r,met:s=>s.target===t&&s.count===e&&Jo(s).gap<n}),Nc={picture:Xp,controls:Hp,readout:Fp,describe:Tc,actions:{read:Gp},goals:{"03-hill":Mc("hill",4,.1,"Match the hill with four bumps: keep the largest gap below 0.1. The best heights are not the curve's own, and the steepness counts.","Matched. The steepness is a knob as well: flatter sigmoids turn the stairs into a slope."),"03-wave":Mc("wave",8,.2,"Match the wave with eight bumps: keep the largest gap below 0.2.","Matched. With more bumps the gap would shrink further, to anything you like.")}};var Ts="dinner-party",Hn=["Agatha","Dahlia","Stiffy"],Wt=["h₁","h₂","h₃"],As=[0,1,2].map(t=>({x:36,y:46+86*t,r:17})),ln=[0,1,2].map(t=>({x:192,y:46+86*t,r:22})),ke={x:310,y:132,r:24},Ns=[...Array(8).keys()].map(t=>[t>>2,t>>1&1,t&1]),Qo=[1,1.5,3,4.3,0,0,0,0],Oc=Qo.with(3,1.5);function Fn({W1:t,b1:e,W2:n,b2:o,relu:r},s){let[a]=K(s,[{weight:t,bias:e,activation:Sn}]),i=a.Z.map(c=>c.map((h,d)=>r[d]?Ce(h):h)),[l]=K(i,[{weight:n,bias:o,activation:Ce}]);return{Z:a.Z,A:i,S:l.Z.flat(),Y:l.A.flat()}}var Rc=(t,e)=>Math.abs(t-e)<1e-9,Is=(t,e)=>Fn(t,Ns).Y.every((n,o)=>Rc(n,e[o])),Kp=({goals:t})=>t.includes("03-feud")?Oc:Qo,Lc="M8 0h6v12q6 4 6 12v30q0 4-4 4h-10q-4 0-4-4v-30q0-8 6-12z",Ss=6;function Vp(t,e){let n=Math.min(Ss,Math.ceil(V(t)));return m`${[...Array(n).keys()].map(o=>{let r=Math.min(1,t-o),s=96+30*o;return m`<g transform="translate(${s} 278)">
      <clipPath id="${e}-full${o}"><rect x="0" y="${p(58*(1-r))}"
        width="24" height="${p(58*r)}"/></clipPath>
      <path class="nn-wine" clip-path="url(#${e}-full${o})" d="${Lc}"/>
      <path class="nn-glass" d="${Lc}"/></g>`})}
  ${t>Ss&&m`<text class="nn-strong" x="${96+30*Ss}" y="318">…</text>`}`}function _p(t,e){let{A:n,Y:o}=Fn(t,[t.guests]),[r,s]=[n[0].map(V),V(o[0])];return m`<svg viewBox="0 0 340 346" role="img"
    aria-label="${Pc(t)}">
    ${Xe([...t.W1.flatMap((a,i)=>a.map((l,c)=>({weight:l,from:As[i],to:ln[c],part:`w${i}${c} x${i} h${c}`,faint:!t.guests[i],label:t.knobs,along:.26}))),...t.W2.map(([a],i)=>({weight:a,from:ln[i],to:ke,part:`v${i} o`,faint:r[i]===0,label:t.knobs,along:.48}))].filter(({weight:a})=>a!==0))}
    ${As.map((a,i)=>lt(a,t.guests[i]?"✓":"",{part:`x${i}`,on:t.guests[i]===1}))}
    ${ln.map((a,i)=>lt(a,u(r[i],3),{part:`h${i}`,on:r[i]>0}))}
    ${lt(ke,u(s,3),{part:"o",on:s>0})}
    ${Hn.map((a,i)=>m`<text class="nn-halo nn-small" x="8" y="${As[i].y-23}"
          >${a}</text>`)}
    ${t.knobs&&ln.map(({x:a,y:i,r:l},c)=>m`<text class="nn-halo nn-small ${_(t.b1[c])}" x="${a}"
          y="${i+l+16}" text-anchor="middle" data-part="b${c} h${c}"
          >${W(t.b1[c])}</text>`)}
    ${t.knobs&&m`<text class="nn-halo nn-small ${_(t.b2[0])}" x="${ke.x}"
      y="${ke.y+ke.r+16}" text-anchor="middle" data-part="c0 o"
      >${W(t.b2[0])}</text>`}
    ${Wt.map((a,i)=>m`<text class="nn-halo nn-small" x="${ln[i].x}"
          y="${ln[i].y-28}" text-anchor="middle">${a}</text>`)}
    <text class="nn-small" x="${ke.x}" y="${ke.y-32}"
      text-anchor="middle">bottles</text>
    <path class="nn-wire" d="M14 336.75H326"/>
    ${s===0&&m`<text class="nn-small" x="96" y="322">ginger ale</text>`}
    ${Vp(s,e)}
    <text class="nn-strong" x="18" y="322">${u(s,3)} ×</text>
  </svg>`}var Ec=t=>({W1:([e,n])=>`weight from ${Hn[e]} to ${Wt[n]}`,b1:([e])=>`bias of ${Wt[e]}`,W2:([e])=>`weight from ${Wt[e]} to bottles`,b2:()=>"bias of bottles"})[t.split(".")[0]](t.split(".").slice(1));function Yp(t,e){return m`${ie(Ts,"guests",t,e,Hn)}
    ${t.unplug&&m`<hr>${ie(Ts,"relu",t,e,Wt)}`}`}function Zp(t,e,n){let{Z:o,A:r,S:s,Y:a}=Fn(t,[t.guests]),i=Wt.map((l,c)=>{let h=t.W2[c][0];return m`${c>0&&" "}<span class="${_(h)}"
      >${c>0?W(h):u(h)}·${u(V(r[0][c]))}</span>`});return m`<p class="nn-formula">hidden: ${Wt.map((l,c)=>m`${c>0&&", "}${t.relu[c]?"ReLU":""}(<span data-shows="z">${u(V(o[0][c]))}</span>) = <b
        data-shows="a">${u(V(r[0][c]))}</b>`)}</p>
    <p class="nn-formula">bottles: ReLU(${i} ${W(t.b2[0])}) =
      ReLU(<span data-shows="s">${u(V(s[0]))}</span>) = <b
      data-shows="bottles">${u(V(a[0]))}</b></p>
    ${t.knobs&&Jp(t,e,n)}
    ${t.table&&Qp(t)}`}function Jp(t,e,n){let o=(s,a)=>({...yo(s,Ec(s),t,n),part:a}),r=s=>xo(s,t,e);return m`<p>Pick a knob, then turn it with the slider.</p>
    <div class="nn-equation">
    ${Z(r(t.W1.map((s,a)=>s.map((i,l)=>o(`W1.${a}.${l}`,`w${a}${l} x${a} h${l}`)))),"W₁","(3, 3)")}
    ${Z(r([t.b1.map((s,a)=>o(`b1.${a}`,`b${a} h${a}`))]),"b₁","(3,)")}
    ${Z(r(t.W2.map((s,a)=>[o(`W2.${a}.0`,`v${a} o`)])),"W₂","(3, 1)")}
    ${Z(r([[o("b2.0","c0 o")]]),"b₂","(1,)")}
  </div>
  ${bo(Ts,Ec(t.knob),t,e,n)}`}function Qp(t){let{A:e,Y:n}=Fn(t,Ns),o=Kp(t),r=n.map((a,i)=>Rc(a,o[i])),s=r.filter(Boolean).length;return m`<p class="nn-count" data-none="${s===8}"><b
      data-shows="right">${s}</b> of 8 guest lists as wanted</p>
    <table class="nn-table nn-tight">
    <thead><tr>${Hn.map(([a,...i])=>m`<th scope="col">${a}<span
        class="nn-wide">${i.join("")}</span></th>`)}${Wt.map(a=>m`<th scope="col">${a}</th>`)}
      <th scope="col">bottles</th><th scope="col">wanted</th></tr></thead>
    <tbody>${Ns.map((a,i)=>{let l=a.join()===t.guests.join();return m`<tr data-right="${String(r[i])}"
        ${l&&m`aria-current="true"`}>${a.map(c=>m`<td>${c}</td>`)}${e[i].map(c=>m`<td>${u(V(c),3)}</td>`)}
        <td data-shows="list">${u(V(n[i]))}</td>
        <td>${o[i]} ${r[i]?"✓":"✗"}</td></tr>`})}</tbody></table>`}function Pc(t){let{A:e,Y:n}=Fn(t,[t.guests]),o=Hn.filter((i,l)=>t.guests[l]),r=o.length===0?"Nobody is invited":`Invited: ${o.join(" and ")}`,s=Wt.filter((i,l)=>V(e[0][l])>0),a=s.length===0?"none":s.join(", ");return`${r}. Hidden neurons above 0: ${a}. The network says ${u(V(n[0]))} bottles.`}var Wc={picture:_p,controls:Yp,readout:Zp,describe:Pc,goals:{"03-most-wine":{ask:"Find the guest list that needs the most wine.",praise:"Dahlia with Stiffy, and without Agatha: 4.3 bottles. That is more than the two would bring one by one.",met:({guests:t})=>t.join()==="0,1,1"},"03-idle-relu":{ask:"Take out as many of the hidden ReLUs as you can without changing the wine for any guest list.",praise:"Found. What arrives at h₁ and h₃ is never below 0, so ReLU has nothing to stop there. At h₂ it has: −0.5 for nobody.",met:(t,e)=>t.relu.filter(n=>!n).length===2&&Is({...e,relu:t.relu},Qo)&&Is(t,Qo)},"03-feud":{ask:"Dahlia and Stiffy have fallen out. Together they must now bring only 1.5 bottles; every other list stays as it was.",praise:"Settled, on all eight lists. Only a hidden neuron that sees both guests can tell the pair from its parts.",met:t=>t.relu.every(Boolean)&&Is(t,Oc)}}};var Zt=[.05,.1],mn=[.01,.99],Me=[.35,.6],Es=.5,Os=1e4,zc=[.15,.2,.25,.3,.4,.45,.5,.55],Bc=([t,e],n,o,r)=>[E(t*n[r]+e*n[r+1]+o),E(t*n[r+2]+e*n[r+3]+o)];function Ls(t){let e=Bc(Zt,t,Me[0],0),n=Bc(e,t,Me[1],4),o=[n[0]-mn[0],n[1]-mn[1]],r=(o[0]**2+o[1]**2)/2;return{hidden:e,output:n,misses:o,error:r}}var tr=t=>t*(1-t),jc=([t,e],[n,o])=>[t*n,t*o,e*n,e*o],Dc=(t,e)=>t.map((n,o)=>n-Es*e[o]);function Rs(t,e=!1){let{hidden:n,output:o,misses:r,error:s}=Ls(t),[a,i]=[r[0]*tr(o[0]),r[1]*tr(o[1])],l=[a,i],c=jc(l,n),h=t.slice(4),d=e?Dc(h,c):h,f=[(a*d[0]+i*d[2])*tr(n[0]),(a*d[1]+i*d[3])*tr(n[1])],$=jc(f,Zt).concat(c),g=Dc(t,$);return{hidden:n,output:o,misses:r,error:s,outputBlame:l,through:d,hiddenBlame:f,gradient:$,next:g}}var td={false:[zc],true:[zc]};function Cc(t,e=!1){let n=td[e];for(;n.length<=t;)n.push(Rs(n.at(-1),e).next);return n[t]}function qc(t,e,n=1e-5){let o=Ls(t.with(e,t[e]+n)).error,r=Ls(t.with(e,t[e]-n)).error;return(o-r)/(2*n)}var Ps="mazur-network",Gn=["hidden","outputs","output-blame","hidden-blame","update"],ed={hidden:"hidden neurons",outputs:"outputs","output-blame":"blame on the outputs","hidden-blame":"blame on the hidden",update:"new weights"},zs=[34,178,322].map((t,e)=>[74,196].map(n=>({x:t,y:n,r:e?28:22}))),nr=[0,1],Ae=t=>"₁₂₃₄₅₆₇₈"[t],Jt=t=>u(t,6),un=t=>u(t,9),nd=t=>t!==0&&Math.abs(t)<1e-4?t.toExponential(5).replaceAll("-","−"):Jt(t),hn=(t,e)=>Gn.indexOf(t.phase)>=Gn.indexOf(e);function Bs(t){let e=Cc(t.steps,t.early);return{w:e,...Rs(e,t.early)}}var Uc={first:[0,1,2,3],second:[4,5,6,7]},Hc=(t,e)=>hn(t,e<4?"hidden-blame":"output-blame"),Fc=(t,e)=>hn(t,t.early&&e>=4?"hidden-blame":"update"),Gc=({phase:t},e)=>t===(e>=4?"output-blame":"hidden-blame");function od(t,e,n){return Fc(t,n)?e.next[n]:Gc(t,n)?e.gradient[n]:e.w[n]}function Xc({phase:t},e){return t==="update"||t==="hidden-blame"?!0:t==="hidden"==e<4}function rd(t,e){return[...Uc.first,...Uc.second].map(n=>{let o=n>=4,[r,s]=[n>>1&1,n&1],a=od(t,e,n);return{from:zs[o?1:0][s],to:zs[o?2:1][r],weight:a,text:u(a,Gc(t,n)?2:4),now:Xc(t,n),faint:!Xc(t,n),along:s===r?.5:.32}})}var Ws=({x:t,y:e,r:n},o,r=0)=>m`<text class="nn-halo nn-small" x="${t}" y="${e+n+18+17*r}"
    text-anchor="middle">${o}</text>`,er=({x:t,y:e,r:n},o,r=0)=>m`<text class="nn-halo nn-small" x="${t}" y="${e-n-8-17*r}"
    text-anchor="middle">${o}</text>`;function sd(t){let e=Bs(t),[n,o,r]=zs;return m`<svg viewBox="0 0 360 300" role="img"
    aria-label="${Kc(t)}">
    ${Xe(rd(t,e))}
    ${nr.map(s=>lt(n[s],Zt[s]))}
    ${nr.map(s=>[lt(o[s],u(e.hidden[s]),{now:["hidden","hidden-blame"].includes(t.phase)}),[er,Ws][s](o[s],hn(t,"hidden-blame")?`h${Ae(s)}, δ ${u(e.hiddenBlame[s],3)}`:`h${Ae(s)}`)])}
    ${nr.map(s=>[lt(r[s],hn(t,"outputs")&&u(e.output[s]),{now:["outputs","output-blame"].includes(t.phase)}),[er,Ws][s](r[s],`target ${mn[s]}`),hn(t,"output-blame")&&[er,Ws][s](r[s],`δ ${u(e.outputBlame[s],3)}`,1)])}
    ${er(n[0],"inputs")}
    <text class="nn-small" x="180" y="288" text-anchor="middle">${ad(t)}</text>
  </svg>`}function ad({phase:t,early:e}){return{hidden:"values go → on the wires: weights",outputs:"values go → on the wires: weights","output-blame":"← blame comes, right-hand wires: gradients","hidden-blame":`← left: gradients, right: ${e?"NEW":"old"} weights`,update:"on the wires: the new weights"}[t]}var id=(t,e)=>m`${A(Ps,"phase",t,e,n=>ed[n])}
  ${b(Ps,"steps",t,e)}
  ${t.hunt&&Be(Ps,"early",t,e)}
  <div class="nn-play nn-live">
    <button type="button" data-do="first">To step 1</button>
    <button type="button" data-do="last">To step 10,000</button>
    <button type="button" data-do="back">One step back</button>
  </div>`;function cd({phase:t,early:e},n){let{w:o,hidden:r,output:s,misses:a,outputBlame:i,hiddenBlame:l}=n,c=h=>u(h);return{hidden:()=>m`h₁ = σ(${Zt[0]}·${k(o[0])} + ${Zt[1]}·${k(o[1])}
      + ${Me[0]}) = ${Jt(r[0])}`,outputs:()=>m`o₁ = σ(${c(r[0])}·${k(o[4])} +
      ${c(r[1])}·${k(o[5])} + ${Me[1]}) = ${Jt(s[0])}`,"output-blame":()=>m`δ of o₁ = (${c(s[0])} − ${mn[0]}) ·
      ${c(s[0])}·(1 − ${c(s[0])}) = ${Jt(i[0])}`,"hidden-blame":()=>m`δ of h₁ = (${c(i[0])}·${k(n.through[0])} + ${k(i[1])}·${k(n.through[2])}) ·
      ${c(r[0])}·(1 − ${c(r[0])}) = ${Jt(l[0])}`,update:()=>m`new w₅ = ${c(o[4])} − ${Es} ·
      ${k(n.gradient[4])} = ${Jt(n.next[4])}`}[t]()}function ld(t,e,n){let o=(r,s,a)=>m`<td ${r&&m`data-shows="${s}"`}>${r?nd(a):"·"}</td>`;return m`<table class="nn-table nn-tight">
    <thead><tr><th scope="col">${t.hunt?"weight":"pick"}</th>
      <th scope="col">value</th><th scope="col">gradient</th>
      <th scope="col">next</th></tr></thead>
    <tbody>${n.w.map((r,s)=>{let a=!t.hunt&&t.pick===`w${s+1}`;return m`<tr ${a&&m`aria-current="true"`}>
        <td>${t.hunt?`w${Ae(s)}`:md(t,e,s)}</td>
        ${o(!0,"weight",r)}
        ${o(Hc(t,s),"gradient",n.gradient[s])}
        ${o(Fc(t,s),"next",n.next[s])}</tr>`})}</tbody></table>`}function md(t,e,n){let o=`${e}-pick${n}`;return m`<label class="nn-option" for="${o}"><input type="radio" name="${e}-pick"
    id="${o}" data-trait="pick" value="w${n+1}" ${t.pick===`w${n+1}`&&"checked"}> w${Ae(n)}</label>`}function ud(t,e){let n=Number(t.pick[1])-1;if(!Hc(t,n))return m`<p class="nn-formula">Blame has not come to w${Ae(n)}
      yet.</p>`;let[o,r]=[n>>1&1,n&1],s=n>=4,a=(s?e.outputBlame:e.hiddenBlame)[o],i=(s?e.hidden:Zt)[r];return m`<p class="nn-formula">Three ways to the gradient of w${Ae(n)}.
      By hand: δ · input = ${k(a)} · ${u(i)} =
      <b data-shows="hand">${un(a*i)}</b></p>
    <p class="nn-formula">By nudging w${Ae(n)} by 0.00001 up and down:
      <b data-shows="nudge">${u(qc(e.w,n),7)}</b></p>
    <p class="nn-formula">By nnlib's matrices, all eight at once:
      <b data-shows="backward">${un(hd(e.w)[n])}</b></p>`}function hd(t){let e=nr.map(o=>{let[r,s,a,i]=t.slice(4*o,4*o+4);return{weight:[[r,a],[s,i]],bias:[Me[o],Me[o]],activation:E,slope:ce}}),{slopes:n}=Ze(e,{X:[Zt],y:[mn],loss:Ye});return n.flatMap(({weight:[[o,r],[s,a]]})=>[o,s,r,a])}function pd(t,e){let n=Bs(t),o=t.steps;return m`<p class="nn-formula">${cd(t,n)}</p>
    ${hn(t,"outputs")&&m`<p class="nn-formula">After ${o} step${o!==1&&"s"}: outputs
      <b data-shows="output">${un(n.output[0])}</b> and
      <b data-shows="output">${un(n.output[1])}</b>, error
      <b data-shows="error">${un(n.error)}</b></p>`}
    ${ld(t,e,n)}
    ${!t.hunt&&ud(t,n)}`}function Kc(t){let e=Bs(t),{steps:n,phase:o,early:r}=t,s=i=>i.map(l=>Jt(l)).join(" and "),a={hidden:()=>`the hidden neurons give ${s(e.hidden)}`,outputs:()=>`the outputs are ${s(e.output)}, the error ${un(e.error)}`,"output-blame":()=>`the outputs' blame is ${s(e.outputBlame)}`,"hidden-blame":()=>`the hidden neurons' blame is ${s(e.hiddenBlame)}`+(r?", passed through weights that were moved already":""),update:()=>`the new weights are ${e.next.map(i=>Jt(i)).join(", ")}`}[o]();return`A network with two inputs, two hidden neurons and two outputs, after ${n} step${n===1?"":"s"} of training${r?" with the early update":""}. In the next step ${a}.`}function dd({steps:t,phase:e}){let n=Gn[Gn.indexOf(e)+1];return n?{phase:n}:t<Os?{steps:t+1,phase:Gn[0]}:null}var Vc={picture:sd,controls:id,readout:pd,describe:Kc,pace:1200,plays:()=>!0,play:dd,actions:{first:()=>({steps:1,phase:"outputs"}),last:()=>({steps:Os,phase:"outputs"}),back:({steps:t})=>({steps:Math.max(0,t-1),phase:"outputs"})},goals:{"05-one-step":{ask:"Go through one whole step: forward, backward, new weights, and the outputs after it. Has the error fallen?",praise:"From 0.298371109 to 0.291027774. All four weights to the outputs moved by more than 0.01; those to the hidden neurons by less than 0.001.",met:({steps:t,phase:e,early:n})=>t===1&&e==="outputs"&&!n},"05-find-bug":{ask:"Make the error after one step the published 0.291027924.",praise:"That is the slip: w₅ to w₈ were moved first, and the hidden neurons' blame came through the moved weights.",met:({steps:t,phase:e,early:n})=>t===1&&e!=="hidden"&&n},"05-last-error":{ask:"The published last error is 0.0000351085. Neither version has it after 10,000 steps. Which one has it, and when?",praise:"The right code, one step earlier. The published outputs are those of the early update after all 10,000.",met:({steps:t,phase:e,early:n})=>t===9999&&e!=="hidden"&&!n}}};var sr="network-steps",_c=[0,1].map(t=>({x:36,y:66+120*t,r:20})),or=[0,1].map(t=>({x:172,y:66+120*t,r:29})),js={x:302,y:126,r:29},ar=["first","last"],rr=[["h₁","h₂"],["output"]],Kn=15,Ds=[[0,0],[0,1],[1,0],[1,1]],Zc=({W1:t,b1:e,W2:n,b2:o})=>[{weight:t,bias:e,activation:E},{weight:n,bias:o,activation:E}],qs=t=>gi(t.x,Zc(t)).slice(0,t.at),Jc=t=>K(Ds,Zc(t))[1].A.flat(),Us=t=>t>.5?"even":"odd",Cs=(t,e)=>t>.5==(e%2===0),ir=(t,e,n,o)=>t.findLast(r=>r.layer===e&&r.to===n&&(!o||r.op===o))?.value;function Qc({op:t,layer:e,to:n,from:o}={}){let r=e?"o":`h${n}`,s={product:e?[`v${o}`,`a${o}`,r]:[`w${o}${n}`,`x${o}`,r],sum:[r],bias:[r,e?"c0":`b${n}`],activation:e?[r,"y","s0"]:[r,`a${n}`,`z${n}`]};return new Set(s[t])}function tl({op:t,layer:e,to:n,terms:o,value:r}){let s=h=>u(h,6),[a,i]=o,[l,c]={product:()=>["value times weight",`${s(a)} · ${k(i,6)}`],sum:()=>["add what arrives",`${s(a)} ${W(i,6)}`],bias:()=>["add its bias",`${s(a)} ${W(i,6)}`],activation:()=>["squash",`σ(${s(a)})`]}[t]();return[`${rr[e][n]}: ${l}`,`${c} = ${s(r)}`]}function fd(t){let e=qs(t),n=Qc(e.at(-1)),o=e.length?tl(e.at(-1)):["nothing done yet","Press Step"],r=[t.W1,t.W2],s=(c,h,d,f,$,g,w,I)=>({from:f,to:$,weight:r[c][h][d],part:`${g} ${w}`,now:n.has(g),along:I}),a=(c,h)=>{let d=ir(e,c,h);return d===void 0?"":u(d)},i=(c,{x:h,y:d,r:f},$)=>m`<text class="nn-halo nn-small ${_(c)}" x="${h}"
      y="${d+f+17}" text-anchor="middle" data-part="${$}"
      ${n.has($.split(" ")[0])&&"data-now"}>${W(c)}</text>`,l=ir(e,1,0,"activation");return m`<svg viewBox="0 0 340 300" role="img"
    aria-label="${el(t)}">
    ${Xe([...[0,1].flatMap(c=>[0,1].map(h=>s(0,c,h,_c[c],or[h],`w${c}${h}`,`x${c} h${h}`,c===h?.5:.34))),...[0,1].map(c=>s(1,c,0,or[c],js,`v${c}`,"o",.5))])}
    ${_c.map((c,h)=>lt(c,t.x[h],{part:`x${h}`,now:n.has(`x${h}`)}))}
    ${or.map((c,h)=>lt(c,a(0,h),{part:`h${h}`,now:n.has(`h${h}`)||n.has(`a${h}`)}))}
    ${lt(js,a(1,0),{part:"o",now:n.has("o")})}
    ${or.map((c,h)=>i(t.b1[h],c,`b${h} h${h}`))}
    ${i(t.b2[0],js,"c0 o")}
    <text class="nn-small" x="14" y="38">${ar[0]} digit</text>
    <text class="nn-small" x="14" y="224">${ar[1]} digit</text>
    <text class="nn-small" x="172" y="29" text-anchor="middle">h₁</text>
    <text class="nn-small" x="172" y="149" text-anchor="middle">h₂</text>
    <text class="nn-small" x="302" y="89" text-anchor="middle">output</text>
    <text class="nn-strong" x="302" y="191" text-anchor="middle"
      >${l!==void 0&&Us(l)}</text>
    <text class="nn-small" x="170" y="264" text-anchor="middle">step ${t.at} of ${Kn} · ${o[0]}</text>
    <text class="nn-strong" x="170" y="288" text-anchor="middle"
      >${o[1]}</text>
  </svg>`}var Yc=t=>({W1:([e,n])=>`weight from the ${ar[e]} digit to ${rr[0][n]}`,b1:([e])=>`bias of ${rr[0][e]}`,W2:([e])=>`weight from ${rr[0][e]} to the output`,b2:()=>"bias of the output"})[t.split(".")[0]](t.split(".").slice(1));function $d(t,e){return m`<div>${ie(sr,"x",t,e,ar)}</div>
    <div>${b(sr,"at",t,e)}</div>`}function gd(t,e,n){let o=qs(t),r=Qc(o.at(-1)),s=(f,$,g={})=>({text:f===void 0?"·":u(f),part:$,now:r.has($.split(" ")[0]),...g}),a=(f,$,g)=>s($,g,{value:$,...t.knobs&&yo(f,Yc(f),t,n)}),i=f=>xo(f,t,e),l=(f,$)=>ir(o,f,$,"bias"),c=(f,$)=>ir(o,f,$,"activation"),h=(f,$)=>f===void 0?{}:{shows:$},d=[0,1];return m`<div class="nn-equation">
      ${Z(i([t.x.map((f,$)=>s(f,`x${$}`))]),"x","(1, 2)")}
      <span>@</span>
      ${Z(i(t.W1.map((f,$)=>f.map((g,w)=>a(`W1.${$}.${w}`,g,`w${$}${w} x${$} h${w}`)))),"W₁","(2, 2)")}
      <span>+</span>
      ${Z(i([t.b1.map((f,$)=>a(`b1.${$}`,f,`b${$} h${$}`))]),"b₁","(2,)")}
    </div>
    <div class="nn-equation"><span>=</span>
      ${Z(i([d.map(f=>s(l(0,f),`z${f} h${f}`,h(l(0,f),"z")))]),"z₁","(1, 2)")}
      <span>σ →</span>
      ${Z(i([d.map(f=>s(c(0,f),`a${f} h${f}`,h(c(0,f),"a")))]),"a₁","(1, 2)")}
    </div>
    <div class="nn-equation"><span>a₁ @</span>
      ${Z(i(t.W2.map((f,$)=>[a(`W2.${$}.0`,f[0],`v${$} o`)])),"W₂","(2, 1)")}
      <span>+</span>
      ${Z(i([[a("b2.0",t.b2[0],"c0 o")]]),"b₂","(1,)")}
    </div>
    <div class="nn-equation"><span>=</span>
      ${Z(i([[s(l(1,0),"s0 o",h(l(1,0),"z"))]]),"z₂","(1, 1)")}
      <span>σ →</span>
      ${Z(i([[s(c(1,0),"y o",h(c(1,0),"a"))]]),"a₂","(1, 1)")}
    </div>
    ${t.knobs&&bo(sr,Yc(t.knob),t,e,n)}
    ${t.table&&bd(t)}`}function bd(t){let e=Jc(t),n=e.filter(Cs).length;return m`<table class="nn-table nn-tight">
    <thead><tr><th scope="col">number</th><th scope="col">digits</th>
      <th scope="col">output</th><th scope="col">says</th>
      <th scope="col">right?</th></tr></thead>
    <tbody>${e.map((o,r)=>{let s=Cs(o,r),a=Ds[r].join()===t.x.join();return m`<tr data-right="${String(s)}"
        ${a&&m`aria-current="true"`}><td>${r}</td>
        <td>${Ds[r].join(", ")}</td>
        <td data-shows="output">${u(o)}</td><td>${Us(o)}</td>
        <td>${s?"✓ yes":"✗ no"}</td></tr>`})}</tbody></table>
    <p class="nn-count" data-none="${n===4}"><b data-shows="right"
      >${n}</b> of 4 numbers right</p>`}function el(t){let[e,n]=t.x,o=qs(t),r=`A network with two inputs, two hidden neurons and one output. The number ${2*e+n} comes in as the digits ${e} and ${n}. `;if(o.length===0)return`${r}No step is done yet.`;let[s,a]=tl(o.at(-1)),i=t.at===Kn?` It says ${Us(o.at(-1).value)}.`:"";return`${r}Step ${t.at} of ${Kn}, ${s}: ${a}.${i}`}var nl={picture:fd,controls:$d,readout:gd,describe:el,pace:1400,plays:({knobs:t})=>!t,play:({at:t})=>t<Kn?{at:t+1}:null,goals:{"03-step":{ask:"Step to the end. Before each step say which two numbers meet next, and what comes out.",praise:"That is a forward pass: six products, three sums, three biases, three sigmoids.",met:t=>t.at===Kn},"03-one-knob":{ask:"The network calls every number even. One of its nine knobs, turned alone, puts all four right. Find it.",praise:"Found: the weight from the last digit to h₁. The output counts h₁ against even, so h₁ must rise when the last digit is 1.",met:(t,e)=>Jc(t).every(Cs)&&Pr(sr,t,e).length===1}}};var xd=[1,1.778279410038923,3.1622776601683795,5.623413251903491];function cr(t){let e=Math.floor(t);return+`1e${e}`*xd[4*(t-e)]}function Vn(t,e,n){let o=n?Math.fround:i=>i,r=i=>o(o(i*i)*i),s=o(cr(t)),a=r(o(1.5+s));return o(e==="one side"?o(a-r(1.5))/s:o(a-r(o(1.5-s)))/o(2*s))}var pn=(t,e,n)=>Math.abs(Vn(t,e,n)-6.75)/6.75;var Xs="nudge-error",zt=x([-16,0],[50,344]),It=x([-14,2],[230,26]),vd=Array.from({length:65},(t,e)=>(e-64)/4),_n=["one side","both sides"],rl=t=>Math.max(It.domain[0],Math.min(2,Math.log10(t)));function kd(){let[t,e]=zt.range,[n,o]=It.range;return m`<g class="nn-axes">
    ${[-16,-12,-8,-4,0].map(r=>m`<line class="nn-grid" x1="${zt(r)}" x2="${zt(r)}"
        y1="${n}" y2="${o}"/><text x="${zt(r)}" y="${n+17}"
        text-anchor="middle">${Oo(r)}</text>`)}
    ${[-12,-8,-4,0].map(r=>m`<line class="nn-grid" x1="${t}" x2="${e}"
        y1="${It(r)}" y2="${It(r)}"/><text x="${t-6}" y="${It(r)+4}"
        text-anchor="end">${Oo(r)}</text>`)}
    <text class="nn-axis" x="${e}" y="${n+36}" text-anchor="end"
      >nudge ε →</text>
    <text class="nn-axis" x="6" y="14">↑ relative error</text>
  </g>`}function Md(t,{power:e,single:n}){let o=vd.filter(a=>a>=e),r=o.map(a=>[p(zt(a)),p(It(rl(pn(a,t,n))))]),s=t===_n[1];return m`<polyline class="nn-error-line ${s?"nn-positive":"nn-negative"}" points="${r.map(a=>a.join()).join(" ")}"/>
    ${r.filter((a,i)=>Number.isInteger(o[i])).map(([a,i])=>s?m`<circle class="nn-one" cx="${a}" cy="${i}" r="4"/>`:m`<rect class="nn-none" x="${a-3.5}" y="${i-3.5}" width="7"
              height="7"/>`)}`}function Ad(t){let{power:e,way:n,single:o}=t,r=pn(e,n,o),[s,a]=[p(zt(e)),p(It(rl(r)))];return m`<svg viewBox="0 0 360 272" role="img"
    aria-label="${sl(t)}">
    ${kd()} ${_n.map(i=>Md(i,t))}
    <path class="nn-distance" d="M${s} ${It.range[0]}V${a}"/>
    <circle class="nn-handle" data-drag="nudge" cx="${s}" cy="${a}" r="10"/>
    <text class="nn-small" x="${zt(-15.8)}" y="${It(-13.4)}">← round-off</text>
    <text class="nn-small" x="${zt(-.2)}" y="${It(-13.4)}" text-anchor="end"
      >the curve bends →</text>
  </svg>`}var Id=(t,e)=>m`${b(Xs,"power",t,e)}
  ${A(Xs,"way",t,e)} ${Be(Xs,"single",t,e)}`;function Sd({power:t,way:e,single:n}){let o=cr(t),r=Vn(t,e,n),s=pn(t,e,n),a=e===_n[0]?"(f(x + ε) − f(x)) ÷ ε":"(f(x + ε) − f(x − ε)) ÷ 2ε";return m`<p class="nn-legend"><span><svg class="nn-symbol"
      viewBox="0 0 14 14"><rect class="nn-none" x="3" y="3" width="8"
      height="8"/></svg> one side</span><span><svg class="nn-symbol"
      viewBox="0 0 14 14"><circle class="nn-one" cx="7" cy="7" r="5"/></svg>
      both sides</span></p>
    <p class="nn-formula">f(x) = x³ at x = ${1.5}; the slope is
      ${6.75}.</p>
    <p class="nn-formula">ε = <b data-shows="nudge">${u(o)}</b>:
      ${a} = <b data-shows="slope">${u(r,12)}</b></p>
    <p class="nn-formula">Wrong by the part <b data-shows="error">${u(s)}</b> of the slope.</p>`}function sl({power:t,way:e,single:n}){return`Two curves: the relative error of a nudged slope, measured on one side and on both sides, for nudges from 1 down to the present one${n?", in single precision":""}. At the nudge ${u(cr(t))}, ${e}, the slope comes out as ${u(Vn(t,e,n),12)}, an error of ${u(pn(t,e,n))}.`}function ol(t,e){let n=Array.from({length:17},(r,s)=>s-16),o=n.map(r=>pn(r,t,e));return n[o.indexOf(Math.min(...o))]}var al={picture:Ad,controls:Id,readout:Sd,describe:sl,drags:{nudge:(t,[e])=>({power:Math.max(-16,Math.min(0,Math.round(zt.invert(e))))})},goals:{"05-one-side":{ask:"Measure on one side. Find the nudge with the smallest error.",praise:"Near 10⁻⁸: there the bend of the curve and the round-off cost about the same.",met:({power:t,way:e,single:n})=>e===_n[0]&&!n&&t===ol(e,n)},"05-both-sides":{ask:"Measure on both sides. Where is the bottom of the valley now?",praise:"Near 10⁻⁵, and more than a hundred times deeper. This is what check_gradients does.",met:({power:t,way:e,single:n})=>e===_n[1]&&!n&&t===ol(e,n)},"05-lost":{ask:"Find a nudge so small that the quotient is exactly 0.",praise:"Lost: x + ε is x again, because a number has about 16 digits and no more.",met:({power:t,way:e,single:n})=>Vn(t,e,n)===0}}};var ot=t=>t.length===1?`(${t[0]},)`:`(${t.join(", ")})`;function il(t,e){return t[1]===e[0]?{shape:[t[0],e[1]]}:{error:`matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature (n?,k),(k,m?)->(n?,m?) (size ${e[0]} is different from ${t[1]})`}}function cl(t,e){let[n,o]=t,[r]=e;if(o===r||r===1)return{shape:[n,o]};if(o===1)return{shape:[n,r]};let s=a=>ot(a).replace(/ /g,"");return{error:`operands could not be broadcast together with shapes ${s(t)} ${s(e)} `}}var lr="shape-checker",Bt=16,Hs={"X @ W + b":(t,e)=>[t,e],"X @ W.T + b":(t,e)=>[t,e.toReversed()],"W @ X + b":(t,e)=>[e,t]},ll={"X @ W + b":["X","W"],"X @ W.T + b":["X","W.T"],"W @ X + b":["W","X"]};function Yn({formula:t,X:e,W:n,b:o}){let r=il(...Hs[t](e,n));if(r.error)return{error:r.error,where:"@"};let s=cl(r.shape,[o]);return s.error?{error:s.error,where:"+",product:r.shape}:{shape:s.shape,product:r.shape}}var Fs=t=>{let{shape:e,product:n}=Yn(t);return!!e&&t.b!==n[1]};function dn([t,e],n,o,r=""){let s=[...[...Array(Math.max(0,t-1)).keys()].map(a=>`M${n} ${o+Bt*(a+1)}h${Bt*e}`),...[...Array(Math.max(0,e-1)).keys()].map(a=>`M${n+Bt*(a+1)} ${o}v${Bt*t}`)];return m`<g class="nn-grid-box" data-kind="${r}"><rect x="${n}"
    y="${o}" width="${Bt*e}" height="${Bt*t}"/><path
    d="${s.join("")}"/></g>`}function Td(t){let[e,n]=Hs[t.formula](t.X,t.W),[o,r]=ll[t.formula],{error:s,where:a,product:i,shape:l}=Yn(t),[c,h]=[152,168],d={x:c-18-Bt*e[1],y:h},f={x:c,y:h-18-Bt*n[0]},$=a==="@"?"wrong":"",g=a==="+"?"wrong":Fs(t)?"odd":"",w=(i??[e[0]])[0],I=h+Bt*w+12;return m`<svg viewBox="0 0 340 352" role="img"
    aria-label="${ml(t)}">
    ${dn(e,d.x,d.y,$)}
    ${dn(n,f.x,f.y,$)}
    ${l&&dn(l,c,h,"copy")}
    ${i&&dn(i,c,h,"made")}
    <text class="nn-strong" x="${c}" y="${f.y-7}">${r} ${ot(n)}</text>
    <text class="nn-strong" x="${c-12}" y="${h-8}" text-anchor="end"
      >${o} ${ot(e)}</text>
    ${!i&&m`<text class="nn-strong nn-negative" x="${c+4}" y="${h+18}"
        >${e[1]} and ${n[0]} differ</text>`}
    ${i&&m`${l&&dn([1,l[1]],c,I,"copy")}
      ${dn([1,t.b],c,I,g)}
      <text class="nn-strong" x="${c-8}" y="${I+12}"
        text-anchor="end">+ b ${ot([t.b])}</text>
      ${a==="+"&&m`<text class="nn-strong nn-negative" x="${c-8}"
          y="${I+30}" text-anchor="end">${i[1]} and ${t.b} differ</text>`}`}
    ${!s&&m`<text class="nn-strong" x="${c-8}" y="${I+32}" text-anchor="end">= ${ot(l)}</text>`}
  </svg>`}function Nd(t,e){let n=["rows","columns"];return m`${A(lr,"formula",t,e)}
    ${b(lr,"X",t,e,void 0,n)}
    ${b(lr,"W",t,e,void 0,n)}
    ${b(lr,"b",t,e)}`}function Ld(t){let{formula:e,X:n,W:o,b:r}=t,{error:s,shape:a}=Yn(t),i=m`<p class="nn-formula"><code>${e}</code> with X
    ${ot(n)}, W ${ot(o)}, b ${ot([r])}</p>`;return s?m`${i}<p class="nn-error"><code><b>ValueError:</b> <span
      data-shows="error">${s}</span></code></p><p>${Ed(t)}</p>`:m`${i}<p>Result: <b data-shows="shape">${ot(a)}</b>. ${Fs(t)?Od(t):`${a[0]} rows, and one column for each of ${a[1]} biases.`}</p>`}function Ed(t){let[e,n]=Hs[t.formula](t.X,t.W),[o,r]=ll[t.formula];return Yn(t).where==="@"?`Each row of ${o} has ${e[1]} numbers, each column of ${r} has ${n[0]}. They must pair up one to one.`:`The product has ${n[1]} columns, and b has ${t.b} entries. There must be one bias for each neuron, that is for each column.`}var Od=({b:t})=>t===1?"NumPy is content, but all neurons share one bias. Was that meant?":`NumPy is content, but it has copied the single column ${t} times: one neuron has become ${t}. Was that meant?`;function ml(t){let{error:e,shape:n}=Yn(t),{formula:o,X:r,W:s,b:a}=t,i=`${o} with X ${ot(r)}, W ${ot(s)}, b ${ot([a])}`;return e?`${i}: they do not fit.`:`${i}: ${ot(n)}.`}var ul={picture:Td,controls:Nd,readout:Ld,describe:ml,goals:{"03-fit":{ask:"Four examples with two inputs each, three neurons. Give W the shape that lets X @ W + b run.",praise:"It fits: (4, 2) @ (2, 3) + (3,) gives (4, 3).",met:t=>t.formula==="X @ W + b"&&`${t.X} ${t.W} ${t.b}`=="4,2 2,3 3"},"03-silent":{ask:"Make NumPy compute something without a complaint although b has not one entry for each neuron.",praise:"That is the mistake to fear: no message, and numbers that look like an answer. Print the shapes.",met:Fs}}};var St=x([-2.6,3.4],[34,334]),Jn={line:{y:[-6.5,6.5],glass:-1.3,word:"2x − 1"},square:{y:[-1,9.8],glass:.1,word:"x²"},"three-squares":{y:[-3,29],glass:.1,word:"3x²"},"square-and-line":{y:[-2,15.6],glass:-1.3,word:"x² + 2x"}},Zn=50,Rd=[...Array(61).keys()];function Qn({curve:t,x:e,halvings:n}){let o=2**-n;return{run:o,to:e+o,f:ns[t],...bi(t,e,o)}}var Pd=(t,e,n,o,r)=>Rd.map(s=>e+(n-e)*s/60).map(s=>`${p(o(s))},${p(r(t(s)))}`).join(" ");function hl({f:t,to:e,slope:n},o,r,s,a,i){let l=c=>t(o)+n*(c-o);return m`<polyline class="nn-curve" points="${Pd(t,r,s,a,i)}"/>
    <line class="nn-secant" x1="${p(a(r))}" y1="${p(i(l(r)))}"
      x2="${p(a(s))}" y2="${p(i(l(s)))}"/>
    <circle class="nn-dot" cx="${p(a(o))}" cy="${p(i(t(o)))}" r="5"/>
    <circle class="nn-dot" cx="${p(a(e))}" cy="${p(i(t(e)))}" r="5"/>`}function Wd({f:t,to:e,run:n,rise:o},r,s){let[a,i,l,c]=[St(r),s(t(r)),St(e),s(t(e))],h=d=>Math.abs(d)>22;return m`<path class="nn-steps" d="M${p(a)} ${p(i)}H${p(l)}V${p(c)}"/>
    ${h(l-a)&&m`<text class="nn-halo nn-small" text-anchor="middle"
      x="${p((a+l)/2)}" y="${p(i+(o<0?-8:18))}">run</text>`}
    ${h(l-a)&&h(c-i)&&m`<text class="nn-halo nn-small" x="${p(l+7)}"
      y="${p((i+c)/2+5)}">rise</text>`}`}function zd(t,e,n,o){let r=.5/e.run;if(r<2)return"";let s=t.x+e.run/2,a=(e.f(t.x)+e.f(e.to))/2,[i,l]=[St(Jn[t.curve].glass),24+Zn],c=f=>i+(St(f)-St(s))*r,h=f=>l+(n(f)-n(a))*r,d=Zn/(St(1)-St(0))/r*1.05;return m`<clipPath id="${o}-glass"><circle cx="${p(i)}" cy="${l}"
      r="${Zn}"/></clipPath>
    <circle class="nn-node" cx="${p(i)}" cy="${l}" r="${Zn}"/>
    <g clip-path="url(#${o}-glass)">${hl(e,t.x,s-d,s+d,c,h)}</g>
    <text class="nn-halo nn-small" x="${p(i)}" y="${l+Zn+17}"
      text-anchor="middle">magnified ×${r}</text>`}function Bd(t,e){let n=Qn(t),o=x(Jn[t.curve].y,[326,22]);return m`<svg viewBox="0 0 344 362" role="img"
    aria-label="${pl(t)}">
    <clipPath id="${e}-clip"><rect x="34" y="22" width="300" height="304"/>
    </clipPath>
    ${N(St,o,{names:["x",Jn[t.curve].word]})}
    <g clip-path="url(#${e}-clip)">${Wd(n,t.x,o)}
      ${hl(n,t.x,...St.domain,St,o)}</g>
    ${zd(t,n,o,e)}
  </svg>`}function jd(t,e){return m`${A("secant","curve",t,e,n=>Jn[n].word)}
    ${b("secant","x",t,e)}
    ${b("secant","halvings",t,e)}`}function Dd(t){let{f:e,to:n,run:o,rise:r,slope:s}=Qn(t),a=i=>u(i,6);return m`<p class="nn-formula">run = <b data-shows="run">${u(o)}</b>
      (from x = ${a(t.x)} to ${a(n)})</p>
    <p class="nn-formula">rise = ${a(e(n))} −
      ${k(e(t.x),6)} = <b data-shows="rise">${u(r)}</b></p>
    <p class="nn-formula">slope = rise ÷ run = <b data-shows="slope"
      >${u(s)}</b></p>`}function pl(t){let{run:e,rise:n,slope:o}=Qn(t);return`The curve ${Jn[t.curve].word} with a line through two of its points. From x = ${u(t.x)} the run is ${u(e)}, the rise ${u(n)}, the slope ${u(o)}.`}var dl={picture:Bd,controls:jd,readout:Dd,describe:pl,goals:{"00-slope":{ask:"On x², stand at 1.5. Shrink the nudge until the slope is less than 0.001 away from 3.",praise:"Done. The smaller the nudge, the nearer to 3, and never quite there: 3 is the limit.",met:t=>t.curve==="square"&&t.x===1.5&&Math.abs(Qn(t).slope-3)<.001},"00-downhill":{ask:"Somewhere x² falls by 3 for each 1 to the right. Find the place, with the smallest nudge.",praise:"At −1.5. The slope of x² at x is 2x, here 2 · (−1.5).",met:t=>t.curve==="square"&&t.halvings===10&&Math.abs(Qn(t).slope+3)<.01}}};var _s=[[0,0],[0,1],[1,0],[1,1]],Ys={AND:[0,0,0,1],OR:[0,1,1,1],NAND:[1,1,1,0],XOR:[0,1,1,0]},Gs=x([-.6,1.6],[30,332]),Ks=x([-.6,1.6],[322,20]),Zs=({w:t,b:e},n)=>ct(C(n,t,e)),mr=t=>_s.filter((e,n)=>Zs(t,e)===Ys[t.gate][n]).length,$l=t=>t.firing==="w1+w2+2b>0"&&t.silent==="w1+w2+2b<=0";function Cd(t,e){return m`<svg viewBox="0 0 344 360" role="img"
    aria-label="${gl(t)}">
    ${Fe(t.w,t.b,Gs,Ks,e)} ${N(Gs,Ks,{count:3})}
    ${_s.map((n,o)=>{let r=Ys[t.gate][o];return Et(n,r,Zs(t,n)!==r,Gs,Ks)})}
  </svg>`}function qd(t,e){return m`${A("truth-table","gate",t,e)}
    ${b("truth-table","w",t,e)}
    ${b("truth-table","b",t,e)}`}function Ud(t,e){return m`${yt("must fire","must stay silent")}
    <table class="nn-table" aria-label="the four rows">
      <thead><tr><th scope="col">x₁</th><th scope="col">x₂</th>
        <th scope="col">z</th><th scope="col">neuron</th>
        <th scope="col">${t.gate}</th><th scope="col">right?</th></tr>
      </thead>
      <tbody>${_s.map((n,o)=>{let[r,s]=[Zs(t,n),Ys[t.gate][o]];return m`<tr data-right="${String(r===s)}"><td>${n[0]}</td>
          <td>${n[1]}</td><td data-shows="row-z">${u(C(n,t.w,t.b))}</td><td>${r}</td><td>${s}</td>
          <td>${r===s?"✓ yes":"✗ no"}</td></tr>`})}</tbody>
    </table>
    <p class="nn-count" data-none="${String(mr(t)===4)}"><b
      data-shows="right">${mr(t)}</b> of 4 rows right</p>
    ${t.gate==="XOR"&&Fd(t,e)}`}var Xd={"":"choose","w1+w2+b>0":"w₁ + w₂ + b > 0","w1+w2+2b>0":"w₁ + w₂ + 2b > 0","2w1+2w2+2b>0":"2w₁ + 2w₂ + 2b > 0"},Hd={"":"choose","w1+w2<=0":"w₁ + w₂ ≤ 0","w1+w2+b<=0":"w₁ + w₂ + b ≤ 0","w1+w2+2b<=0":"w₁ + w₂ + 2b ≤ 0"};function fl(t,e,n,o,r){return m`<p><label for="${n}-${t}">${o}</label>
    <select id="${n}-${t}" data-trait="${t}">
      ${Object.entries(r).map(([s,a])=>m`<option value="${s}"
          ${e[t]===s&&"selected"}>${a}</option>`)}
    </select></p>`}function Fd(t,e){return m`<details class="nn-proof"><summary>It cannot be done</summary>
    <p>Then show it. The four rows ask for:</p>
    <ul><li>row 0, 0 silent: b ≤ 0</li><li>row 0, 1 fires: w₂ + b > 0</li>
      <li>row 1, 0 fires: w₁ + b > 0</li>
      <li>row 1, 1 silent: w₁ + w₂ + b ≤ 0</li></ul>
    ${fl("firing",t,e,"Add the two rows that fire:",Xd)}
    ${fl("silent",t,e,"Add the two that stay silent:",Hd)}
    <p class="nn-verdict">${Gd(t)}</p></details>`}function Gd(t){return!t.firing||!t.silent?"":$l(t)?"One number, w₁ + w₂ + 2b, would have to be above 0 and not above 0. No knobs can do that: XOR cannot be done with one neuron.":`Not yet: look at the ${t.firing==="w1+w2+2b>0"?"second":"first"} sum. Add the left sides of its two rows, w to w and b to b; each row brings its own b.`}function gl(t){return`The four corners of the unit square, to be answered as ${t.gate} does. With weights ${u(t.w[0])} and ${u(t.w[1])} and bias ${u(t.b)}, ${mr(t)} of 4 are right.`}var Vs=(t,e)=>({ask:`Choose ${t} and get all four rows right.`,praise:e,met:n=>n.gate===t&&mr(n)===4}),bl={picture:Cd,controls:qd,readout:Ud,describe:gl,goals:{"01-and":Vs("AND","AND: neither weight alone lifts the bias above 0, both together do."),"01-or":Vs("OR","OR: each weight alone lifts the bias above 0."),"01-nand":Vs("NAND","NAND: AND with every sign turned."),"01-xor":{ask:"Choose XOR. Get all four rows right, or prove that nobody can.",praise:"Shown: no single neuron can do XOR. Two layers can (chapter 3).",met:t=>t.gate==="XOR"&&$l(t)}}};var it=[[0,0],[0,1],[1,0],[1,1]],Ie=[0,1,1,0],Js=[-.25,1.25],fn=x(Js,[172,28]),ur=x(Js,[22,166]),hr=x(Js,[196,340]),Kd=[...Array(9).keys()].map(t=>t/8),Vd=[...Array(25).keys()].map(t=>t/24),jt=24,pr=({place:t,w:e,b:n},o)=>t(o).map(r=>C(r,e,n)),to=t=>pr(t,it).map((e,n)=>ct(e)===Ie[n]);function dr(t,e){let n=_d(a=>pr(t,a),ur,fn),o=to(t),r=(a,i)=>a.map((l,c)=>Et(l,Ie[c],!o[c],i,fn)),s=m`width="144" height="144"`;return m`<defs><pattern id="${e}-tilt" width="9" height="9"
      patternUnits="userSpaceOnUse" patternTransform="rotate(45)"
      ><line class="nn-hatch" y2="9"/></pattern>
      <clipPath id="${e}-right"><rect x="196" y="28" ${s}/>
      </clipPath></defs>
    <rect class="nn-silent" x="22" y="28" ${s}/>
    <path class="nn-fires" d="${n}"/>
    <path fill="url(#${e}-tilt)" d="${n}"/>
    <g clip-path="url(#${e}-right)">${Fe(t.w,t.b,hr,fn,e)}</g>
    ${N(ur,fn,{count:2})}
    ${N(hr,fn,{count:2,names:["h₁","h₂"]})}
    ${xl(a=>a,ur)}
    <g clip-path="url(#${e}-right)">${xl(t.place,hr)}</g>
    ${r(it,ur)} ${r(t.place(it),hr)}`}function xl(t,e){return[0,1].map(n=>Kd.map(o=>{let r=Vd.map(s=>n?[s,o]:[o,s]);return m`<polyline class="nn-mesh" data-axis="${n}"
        points="${ko(t(r).map(([s,a])=>[e(s),fn(a)]))}"/>`}))}function _d(t,e,n){let[o,r]=e.domain,s=[...Array(jt+1).keys()].map(c=>o+(r-o)*c/jt),a=s.flatMap(c=>s.map(h=>[h,c])),i=t(a),l=[];for(let c=0;c<jt;c++){let h=[];for(let d=0;d<jt;d++){let f=c*(jt+1)+d,$=[f,f+1,f+jt+2,f+jt+1];if($.every(g=>i[g]>0)){h=[h[0]??f,f+1,f+jt+2,h[3]??f+jt+1];continue}l.push(h.map(g=>a[g])),l.push(Yd($.map(g=>({p:a[g],z:i[g]})))),h=[]}l.push(h.map(d=>a[d]))}return l.filter(c=>c.length).map(c=>`M${c.map(([h,d])=>`${p(e(h))} ${p(n(d))}`).join("L")}z`).join("")}function Yd(t){return t.flatMap(({p:e,z:n},o)=>{let r=t[(o+1)%t.length],s=n>0?[e]:[];if(n>0==r.z>0)return s;let a=n/(n-r.z);return[...s,e.map((i,l)=>i+a*(r.p[l]-i))]})}var Qs="xor-learning",fr=1500,Zd=5,Jd=3,Qd=9,ea=.01,ta=x([0,fr],[46,336]),yl=Ke([-3,0],[332,236]),tf={X:it,y:Ie.map(t=>[t]),loss:Ye},ef=["sigmoid","sigmoid"],nf=Qe((t,e)=>new Je(_e([2,2,1],ef,"xavier",new Gt(t)),tf,e),12);function $n({seed:t,rate:e,steps:n}){let o=nf(t,e),r=o.at(n),[s,a]=r,l={place:d=>K(d,[s])[0].A,w:a.weight.flat(),b:a.bias[0]},c=K(it,r)[1].A.flat(),h=to(l).filter(Boolean).length;return{run:o,net:l,outputs:c,right:h,cost:o.cost(n)}}function of(t,e){let{run:n,net:o}=$n(t),r=yl(ea);return m`<svg viewBox="0 0 346 368" role="img"
    aria-label="${wl(t)}">
    ${dr(o,e)}
    <path class="nn-mean" d="M${ta.range[0]} ${r}H${ta.range[1]}"/>
    ${Ro(n,t.steps,ta,yl)}
  </svg>`}var rf=(t,e)=>m`
  <div class="nn-presets" role="group" aria-label="Starts to try">
    <button type="button" data-do="lucky">A lucky start</button>
    ${!t.goals?.includes("05-xor-stuck")&&m`<button type="button" data-do="stuck">A start that sticks</button>`}
  </div>
  ${b(Qs,"seed",t,e)} ${b(Qs,"rate",t,e)}
  ${b(Qs,"steps",t,e)}`;function sf(t){let{outputs:e,right:n,cost:o}=$n(t);return m`${yt("XOR says 1","XOR says 0")}
    <table class="nn-table nn-tight">
    <thead><tr><th scope="col">x</th>${it.map(r=>m`<th scope="col">${r.join(", ")}</th>`)}</tr></thead>
    <tbody><tr><th scope="row">says</th>${e.map(r=>m`<td data-shows="output">${u(r)}</td>`)}</tr><tr><th scope="row">XOR</th>${Ie.map(r=>m`<td>${r}</td>`)}</tr></tbody></table>
    <p class="nn-formula">Cost after ${t.steps} steps: <b data-shows="cost"
      >${u(o)}</b></p>
    <p class="nn-count" data-none="${n===4}"><b data-shows="right"
      >${n}</b> of 4 corners right</p>
    ${Ve(af(t))}`}var af=({seed:t,rate:e,steps:n})=>["import numpy as np","from nnlib import (","    SGD, Linear, MSELoss, Sequential, Sigmoid, fit",")","",`rng = np.random.default_rng(${t})`,"net = Sequential(","    Linear(2, 2, rng=rng), Sigmoid(),","    Linear(2, 1, rng=rng), Sigmoid(),",")","X = [[0, 0], [0, 1], [1, 0], [1, 1]]","y = [[0], [1], [1], [0]]",`descend = SGD(net.parameters(), lr=${ze(e)})`,"loss = MSELoss()",`fit(net, X, y, loss, descend, epochs=${n})`,"print(loss(net(X), y))"];function wl(t){let{right:e,cost:n}=$n(t);return`A network with two hidden sigmoids learns XOR from seed ${t.seed} at rate ${u(t.rate)}. After ${t.steps} steps the cost is ${u(n)} and ${e} of 4 corners are right. Two squares show the inputs and where the hidden neurons put them; below, the cost by steps.`}var cf=({steps:t})=>t<fr?{steps:Math.min(t+Zd,fr)}:null,vl={picture:of,controls:rf,readout:sf,describe:wl,play:cf,plays:()=>!0,pace:16,verbs:{step:"Five steps",play:"Train"},actions:{lucky:t=>({...t,seed:Jd,rate:4,steps:0}),stuck:t=>({...t,seed:Qd,rate:4,steps:0})},goals:{"05-xor-learned":{ask:"Train until the cost is below 0.01, the broken line.",praise:"Learned. The two hidden neurons have bent the square until one straight line parts the corners.",met:t=>$n(t).cost<ea},"05-xor-stuck":{ask:"Find a seed whose start sticks: after all 1,500 steps, at a rate of 2 or more, the cost is still above 0.1.",praise:"Stuck. The slopes have all but vanished and the answer is wrong: a slope of 0 does not mean done. Another start is the cure.",met:t=>t.steps===fr&&t.rate>=2&&$n(t).cost>.1},"05-xor-quick":{ask:"Bring the cost below 0.01 in 200 steps or fewer.",praise:"Quick. It takes a good start and a bold learning rate.",met:t=>t.steps<=200&&$n(t).cost<ea}}};var $r="xor-space",lf={sigmoids:{weight:[[6,-4],[-4,6]],bias:[-3,-3],activation:E},ReLUs:{weight:[[1,-1],[-1,1]],bias:[0,0],activation:Ce}};function na({way:t,amount:e},n){let[{A:o}]=K(n,[lf[t]]);return n.map((r,s)=>r.map((a,i)=>(1-e)*a+e*o[s][i]))}var oa=t=>({place:e=>na(t,e),w:t.w,b:t.b}),ra=t=>to(oa(t)).filter(Boolean).length,mf=(t,e)=>m`<svg viewBox="0 0 346 212" role="img"
  aria-label="${Ml(t)}">${dr(oa(t),e)}</svg>`;function uf(t,e){return m`${A($r,"way",t,e)}
    ${b($r,"amount",t,e)}
    ${b($r,"w",t,e,void 0,["h₁","h₂"])}
    ${b($r,"b",t,e)}`}function hf(t){let e=na(t,it),n=pr(oa(t),it),o=ra(t),[r,s]=t.w;return m`${yt("XOR says 1","XOR says 0")}
    <p class="nn-formula">z = ${u(r)}·h₁ ${W(s)}·h₂
      ${W(t.b)}; the output fires where z is above 0</p>
    <table class="nn-table nn-tight">
    <thead><tr><th scope="col">corner x₁, x₂</th>
      <th scope="col">is now at h₁, h₂</th><th scope="col">z</th>
      <th scope="col">fires</th></tr></thead>
    <tbody>${it.map((a,i)=>{let l=ct(n[i]),c=l===Ie[i];return m`<tr data-right="${String(c)}">
        <td>${a.join(", ")}</td>
        <td><span data-shows="h1">${u(e[i][0])}</span>, <span
          data-shows="h2">${u(e[i][1])}</span></td>
        <td data-shows="z">${u(n[i])}</td>
        <td>${l} ${c?"✓":"✗"}</td></tr>`})}</tbody></table>
    <p class="nn-count" data-none="${o===4}"><b data-shows="right"
      >${o}</b> of 4 corners right</p>`}function Ml(t){let e=na(t,it).map((n,o)=>`${it[o].join(", ")} at ${n.map(r=>u(r,2)).join(", ")}`);return`Two squares: the inputs, and where two hidden ${t.way} put them, ${u(100*t.amount,3)} percent of the way. The corner ${e.join("; ")}. The line in the hidden square gets ${ra(t)} of 4 right.`}var kl=(t,e,n)=>({ask:e,praise:n,met:o=>o.way===t&&o.amount===1&&ra(o)===4}),Al={picture:mf,controls:uf,readout:hf,describe:Ml,goals:{"03-fold":kl("ReLUs","Choose ReLUs, move the square all the way, and place the line so that all four corners are right.","XOR. The fold laid the corners 0, 0 and 1, 1 on one place, so one line can part them from the other two."),"03-warp":kl("sigmoids","Choose sigmoids, and do the same.","XOR again. Nothing is folded here: the square is bent until a straight line is enough.")}};function gt(t,e=0){let n=null;return(o,r)=>(n=n?r.map((s,a)=>e*n[a]+s):[...r],o.map((s,a)=>s-t*n[a]))}function Il(t,[e,n]=[.9,.999],o=1e-8){let[r,s,a]=[null,null,0];return(i,l)=>{r??=l.map(()=>0),s??=l.map(()=>0),a+=1,r=r.map((d,f)=>d+(1-e)*(l[f]-d)),s=s.map((d,f)=>n*d+(1-n)*l[f]*l[f]);let c=t/(1-e**a),h=Math.sqrt(1-n**a);return i.map((d,f)=>d-c*r[f]/(Math.sqrt(s[f])/h+o))}}var Sl=10,bt=(t,e=Sl)=>t.some(n=>Math.abs(n)>e);function Qt(t,e,n,o,r=Sl){let s=[n];for(;s.length<=o&&!bt(s.at(-1),r);){let a=s.at(-1);s.push(t(a,e(a,s.length-1)))}return s}function Se(t,e,n=0){let o=0;for(let[r,s]of t)o+=(r*e+n-s)**2;return o/t.length}function gn(t,e,n=0){let[o,r]=[0,0];for(let[s,a]of t){let i=2*(s*e+n-a)/t.length;o+=s*i,r+=i}return[o,r]}var sa=t=>t.reduce((e,n)=>e+n,0)/t.length;function eo(t){let e=sa(t.map(([o])=>o*o)),n=sa(t.map(([o,r])=>o*r));return{bend:e,best:e===0?0:n/e}}function aa(t){let[e,n]=[0,1].map(s=>sa(t.map(a=>a[s]))),o=t.map(([s,a])=>[s-e,a-n]),r=eo(o).best;return[r,n-r*e]}var ia="batch-paths",Te=x([-1.5,2.5],[30,350]),Ne=x([-1.5,2.5],[344,24]),pf=[.02,.1,.3,.7,1.3,2.1,3.2,4.6],Tl=4,Nl=4,Ll=240,El=({points:t})=>[`full batch (${t.length})`,`mini-batch (${Tl})`,"stochastic (1)"],no=({points:t},[e,n])=>Se(t,e,n),br=t=>no(t,aa(t.points));function df(t){let{points:e,orders:n,looked:o,start:r,lr:s}=t;return[e.length,Tl,1].map(a=>{let i=Math.ceil(e.length/a),l=Math.floor(o/e.length),c=Math.floor(o%e.length/a),h=f=>{let $=n[Math.floor(f/i)%n.length],g=f%i*a;return $.slice(g,g+a).map(w=>e[w])},d=([f,$],g)=>gn(h(g),f,$);return Qt(gt(s),d,r,l*i+c)})}var oo=t=>df(t).map(e=>{let n=e.at(-1);return{path:e,now:n,cost:no(t,n)}}),gr=new Map;function ff(t){let e=JSON.stringify(t.points);if(!gr.has(e)){gr.clear();let n=pf.map(o=>br(t)+o);gr.set(e,cn(o=>no(t,o),n,Te,Ne))}return gr.get(e)}function $f(t,e){let[n,o]=t.start;return m`<svg viewBox="0 0 360 382" role="img"
    aria-label="${Ol(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="24" width="320" height="320"/>
    </clipPath>
    <g clip-path="url(#${e}-clip)">${ff(t)}</g>
    ${N(Te,Ne,{names:["weight w","bias b"],count:4})}
    <g clip-path="url(#${e}-clip)">
      ${oo(t).map(({path:r},s)=>Ho(r,s,Te,Ne)).reverse()}
      ${Fo(aa(t.points),Te,Ne)}
    </g>
    <circle class="nn-handle" data-drag="start" cx="${p(Te(n))}"
      cy="${p(Ne(o))}" r="11"/>
  </svg>`}var gf=(t,e)=>m`
  ${b(ia,"start",t,e,{},["w","b"])}
  ${b(ia,"lr",t,e)} ${b(ia,"looked",t,e)}`;function bf(t){let e=oo(t).map(({path:o,now:r,cost:s},a)=>m`<tr>
      <th scope="row">${Go(a)} ${El(t)[a]}</th>
      <td><b data-shows="steps">${o.length-1}</b></td>
      <td>${bt(r)?"gone":m`<b data-shows="cost">${u(s)}</b>`}</td></tr>`),n=t.looked/t.points.length;return m`<table class="nn-table"><thead><tr><th>rows in a step</th>
      <th>steps</th><th>true cost</th></tr></thead><tbody>${e}</tbody></table>
    <p>${u(n,3)} epoch${n!==1&&"s"}. ◆ is the lowest
      place; the cost there is <b data-shows="best">${u(br(t))}</b>.</p>
    <p class="nn-note">A press of <i>Step</i> looks at ${Nl} examples. The full
      batch moves at every third press.</p>`}function Ol(t){let e=oo(t).map(({path:n,now:o,cost:r},s)=>{let a=bt(o)?"has gone":`is at a cost of ${u(r)}`;return`${El(t)[s]} ${a} after ${n.length-1} steps`});return`Level lines of the cost over weight and bias, with three walks from (${t.start.map(n=>u(n)).join(", ")}) at learning rate ${u(t.lr)}. ${t.looked} examples looked at: ${e.join("; ")}. The least possible cost is ${u(br(t))}.`}function xf({looked:t,points:e,orders:n}){let o=Math.min(Ll,e.length*n.length);return t<o?{looked:Math.min(o,t+Nl)}:null}var Rl={picture:$f,controls:gf,readout:bf,describe:Ol,play:xf,plays:()=>!0,pace:120,wide:!0,input:t=>"start"in t?{...t,looked:0}:t,drags:{start:(t,[e,n])=>({start:[F(Te.invert(e),Te.domain,20),F(Ne.invert(n),Ne.domain,20)],looked:0})},goals:{"04-one-epoch":{ask:"Start where the cost is above 2. After exactly one epoch, make one runner's cost less than a quarter of another's.",praise:"At a modest rate, twelve rough steps beat one exact step: most examples point roughly the way of their mean, so waiting for all of them is slow.",met:t=>{let e=oo(t).map(n=>n.cost);return t.looked===t.points.length&&no(t,t.start)>2&&Math.min(...e)<Math.max(...e)/4}},"04-settle":{ask:"After all 20 epochs, the stochastic runner must be within 0.002 of the least cost. At which rate does it come to rest?",praise:"At a small one. One example's slope is a rumour; small steps average many rumours. Now the full batch has hardly moved: each size of batch has a rate of its own.",met:t=>t.looked===Ll&&no(t,t.start)>2&&oo(t)[2].cost<br(t)+.002}}};var ca="descent",Tt=x([0,1.35],[46,346]),yf=24,wf=216,bn=286,xr=x([0,7e-4],[46,346]),vf=60,te=({points:t},e)=>Se(t,e),yr=({points:t},e)=>gn(t,e)[0],kf=t=>[Qt(gt(t.lr),([e])=>[yr(t,e)],[t.A],t.steps)];function Le(t){let{best:e,bend:n}=eo(t.points),o=kf(t)[0].map(([a])=>a),r=o.at(-1),s=1-2*n*t.lr;return{path:o,now:r,best:e,away:s,lands:1/(2*n),bounces:1/n}}function Wl(t){return t===1?"stands still: a rate of 0 moves nothing":Math.abs(t)<.002?"lands in one step":t>0?"crawls, always on the same side":Math.abs(t+1)<.001?"bounces forever, as near as it shows":t>-1?"zigzags, from side to side and inwards":"diverges: each step ends farther out"}function Mf(t,e,n){let o=r=>`${p(Tt(r))} ${p(e(te(n,r)))}`;return m`<path class="nn-trail" d="M${t.map(o).join("L")}"/>
    ${t.slice(0,-1).map((r,s)=>m`<circle class="${s?"nn-step":"nn-from"}" cx="${p(Tt(r))}"
            cy="${p(e(te(n,r)))}" r="${s?3.5:6}"/>`)}`}var Pl=({lr:t,steps:e},n)=>e>0&&Math.abs(t/n-1)<.01;function Af(t,{lands:e,bounces:n}){let o=xr.domain[1],r=[["crawls",0,e],["zigzags",e,n],["diverges",n,o]].filter(([,i])=>i<o),s=p(xr(t.lr)),a=r.some(([,,i])=>i<o&&Pl(t,i));return m`${a&&m`<text class="nn-small" x="46" y="${bn+34}">rate:</text>`}
    ${r.map(([i,l,c],h)=>{let[d,f]=[p(xr(l)),p(xr(Math.min(c,o)))];return m`<rect class="nn-regime" data-regime="${h}" x="${d}"
          y="${bn-8}" width="${p(f-d)}" height="22"/>
        ${f-d>50&&m`<text class="nn-small" x="${p((d+f)/2)}" y="${bn+7}"
          text-anchor="middle">${i}</text>`}
        ${c<o&&m`<path class="nn-zero" d="M${f} ${bn-8}v28"/>${Pl(t,c)&&m`<text class="nn-small" x="${f}" y="${bn+34}"
            text-anchor="middle">${c.toFixed(9)}</text>`}`}`})}
    <path class="nn-next" d="M${s} ${bn-8}l-6 -11h12z"/>`}function If(t,e){let n=Le(t),{path:o,now:r}=n,s=1.05*Math.max(...Tt.domain.map(l=>te(t,l))),a=x([-.03*s,s],[wf,yf]),i=r>=Tt.domain[0]&&r<=Tt.domain[1];return m`<svg viewBox="0 0 360 328" role="img"
    aria-label="${zl(t)}">
    <clipPath id="${e}-clip"><rect x="40" y="14" width="312" height="208"/>
    </clipPath>
    ${N(Tt,a,{names:["A, bottles for each guest","cost"],count:5})}
    <g clip-path="url(#${e}-clip)">
      <path class="nn-graph" d="${J(l=>te(t,l),Tt,a)}"/>
      ${i&&Ut(r,te(t,r),yr(t,r),Tt,a,46)}
      ${Mf(o,a,t)}
    </g>
    ${i&&Xt("ball",Tt(r),a(te(t,r)))}
    ${Af(t,n)}
  </svg>`}var Sf=(t,e)=>m`${b(ca,"A",t,e)}
  ${b(ca,"lr",t,e)} ${b(ca,"steps",t,e)}`;function Tf(t){let{path:e,now:n,away:o}=Le(t),r=H(yr(t,n)),s=n-t.lr*yr(t,n);return m`<p class="nn-formula">after ${e.length-1}
      ${e.length===2?"step":"steps"}: A = <b data-shows="A">${u(n,6)}</b>, cost <b data-shows="cost">${u(te(t,n),6)}</b>,
      slope <b data-shows="slope">${u(r)}</b></p>
    ${bt([n])?m`<p class="nn-note">The ball has left. It will not come back.</p>`:m`<p class="nn-formula">next: ${u(n)} − ${u(t.lr)} · ${k(r)} = <b data-shows="next">${u(s,6)}</b></p>`}
    <p>Each step multiplies the distance to the lowest place by <b
      data-shows="factor">${u(o)}</b>. The ball
      <b>${Wl(o)}</b>.</p>`}function zl(t){let{path:e,now:n,away:o}=Le(t);return`A curve with one lowest place: the cost of each A. A ball started at A = ${u(t.A)}, with learning rate ${u(t.lr)}. After ${e.length-1} steps it is at A = ${u(n)}, where the cost is ${u(te(t,n))}. It ${Wl(o)}.`}function Nf(t){let{now:e,best:n}=Le(t),o=Math.abs(e-n)<1e-9||t.lr===0;return t.steps===vf||bt([e])||o?null:{steps:t.steps+1}}function Lf(t){let{path:e,best:n}=Le(t),o=Math.abs(t.A-n),r=e.every((a,i)=>i===0||(a-n)*(e[i-1]-n)<0),s=Math.abs(e.at(-1)-n)/o;return e.length>20&&o>.05&&r&&Math.abs(s-1)<.02}var Bl={picture:If,controls:Sf,readout:Tf,describe:zl,play:Nf,plays:()=>!0,input:t=>"A"in t?{...t,steps:0}:t,drags:{ball:(t,[e])=>({A:F(Tt.invert(e),[0,1.35],100),steps:0})},goals:{"04-to-08":{ask:"Start at A = 1 and come to 0.8 in a single step.",praise:"0.2 down a slope of 1272: the rate is 0.2 / 1272, about 0.000157.",met:t=>t.A===1&&t.steps===1&&Math.abs(Le(t).now-.8)<.001},"04-one-step":{ask:"Start at least 0.2 away from the lowest place, and land on it in a single step.",praise:"One step, from anywhere: this rate fits the curve's bend.",met:t=>{let{now:e,best:n}=Le(t),o=Math.abs(t.A-n)>=.2;return t.steps===1&&o&&Math.abs(e-n)<.001}},"04-forever":{ask:"Find a rate at which the ball bounces forever: after 20 steps it must still swing as wide as at first.",praise:"Twice the rate that lands in one step, and it never arrives.",met:Lf}}};var wr="gears",la={double:"2x",square:"x²",mirror:"1 − x"},ma={triple:"3u",square:"u²","minus-half":"−u/2"},Cl=[-1.5,2],ql=[...Array(15).keys()].map(t=>-1.5+t/4),ee=[58,166,274],ua=[26,322],xn=({first:t,second:e,x:n,halvings:o})=>wi(t,e,n,2**-o);function Ef({first:t,second:e}){let n=ql.map(me[t].f),o=n.map(me[e].f);return[Cl,n,o].map(r=>x([Math.min(...r),Math.max(...r)],ua))}function Of(t,e,n){let[o,r]=ua;return m`<g class="nn-axes"><path class="nn-zero" d="M${o} ${e}
      H${r}"/>${xt(...t.domain,5).map(s=>m`<path class="nn-zero" d="M${p(t(s))} ${e}v5"/><text
        x="${p(t(s))}" y="${e+20}" text-anchor="middle"
        >${u(s)}</text>`)}</g>
    <text class="nn-halo nn-strong" x="${o-18}" y="${e-12}">${n}</text>`}function jl(t,e,n){let{from:o,to:r,rates:s}=xn(t),[a,i]=[ee[e],ee[e+1]],[l,c]=[o[e],r[e]].map(g=>p(n[e](g))),[h,d]=[o[e+1],r[e+1]].map(g=>p(n[e+1](g))),f=s[e],$=p((l+c+h+d)/4);return m`<path class="nn-band" d="M${l} ${a}L${c} ${a}L${d}
      ${i}L${h} ${i}Z"/>
    <path class="nn-edge ${_(f)}" d="M${l} ${a}L${h} ${i}"/>
    <path class="nn-edge ${_(f)}" d="M${c} ${a}L${d} ${i}"/>
    <text class="nn-halo nn-strong" x="${$}" y="${(a+i)/2+14}"
      text-anchor="middle">${Number.isNaN(f)?"no move":`× ${k(f)}`}</text>`}function Rf({from:t,to:e,moves:n},o,r){let s=ee[o],[a,i]=[t[o],e[o]].map(l=>p(r[o](l)));return m`<path class="nn-move ${_(n[o])}" d="M${a}
      ${s}H${i}"/>
    <circle class="nn-centre" cx="${a}" cy="${s}" r="5"/>
    <text class="nn-halo nn-small" x="${p((a+i)/2)}" y="${s-(o?12:20)}"
      text-anchor="middle">${n[o]>0?"+":""}${u(n[o])}</text>`}function Pf(t){let e=Ef(t),{first:n,second:o}=t,r=ql.map(s=>{let a=me[n].f(s);return[s,a,me[o].f(a)]});return m`<svg viewBox="0 0 346 304" role="img"
    aria-label="${Ul(t)}">
    ${r.map(s=>m`<polyline class="nn-mesh" points="${s.map((a,i)=>`${p(e[i](a))},${ee[i]}`).join(" ")}"/>`)}
    ${jl(t,0,e)} ${jl(t,1,e)}
    ${["x",`u = ${la[n]}`,`y = ${ma[o]}`].map((s,a)=>Of(e[a],ee[a],s))}
    ${ee.map((s,a)=>Rf(xn(t),a,e))}
    <g class="nn-grab" data-drag="x"><circle cx="${p(e[0](t.x))}"
      cy="${ee[0]}" r="16"/><circle class="nn-handle" cx="${p(e[0](t.x))}" cy="${ee[0]}" r="9"/></g>
  </svg>`}var Wf=(t,e)=>m`
  ${A(wr,"first",t,e,n=>la[n])}
  ${A(wr,"second",t,e,n=>ma[n])}
  ${b(wr,"x",t,e)} ${b(wr,"halvings",t,e)}`;function zf(t){let{from:e,moves:n,rates:o,slopes:r}=xn(t),[s,a,i]=n,[l,c,h]=o,d=!Number.isNaN(c);return m`<p class="nn-formula">x moves by ${u(s)}, u by <b
      data-shows="du">${u(a)}</b>, y by <b data-shows="dy">${u(i)}</b>.</p>
    <p class="nn-formula">u per x: <b data-shows="first">${u(l)}</b>;
      y per u: ${d?m`<b data-shows="second">${u(c)}</b>`:"u did not move"}; y per x: ${d&&m`${u(l)} · ${k(c)} = `}<b
      data-shows="both">${u(h)}</b></p>
    <p class="nn-formula">Slopes at x = ${u(t.x)}, u = ${u(e[1])}:
      ${u(r[0])} · ${k(r[1])} = <b data-shows="slope">${u(r[0]*r[1])}</b></p>`}function Ul(t){let{moves:e,slopes:n}=xn(t),[o,r,s]=e.map(a=>u(a));return`Three number lines: x, u = ${la[t.first]}, y = ${ma[t.second]}. From x = ${u(t.x)} a nudge of ${o} moves u by ${r} and y by ${s}. The slopes ${u(n[0])} and ${u(n[1])} multiply to ${u(n[0]*n[1])}.`}var Dl=({slopes:t})=>t[0]*t[1],Xl={picture:Pf,controls:Wf,readout:zf,describe:Ul,drags:{x(t,[e]){let n=x(Cl,ua).invert(e);return{x:Math.max(-1.5,Math.min(1.5,Math.round(n*8)/8))}}},goals:{"00-chain":{ask:"With u = x² and y = 3u, find the place where y falls by 6 for each 1 that x grows: the slope of the whole chain is −6.",praise:"At −1: the slope of x² is −2 there, and −2 · 3 = −6.",met:t=>t.first==="square"&&t.second==="triple"&&Dl(xn(t))===-6},"00-block":{ask:"Make the slope of the whole chain 0, though the slope of the second link is not.",praise:"One slope of 0 and nothing gets through, whatever the other is. A shut ReLU stops the blame in the same way.",met(t){let e=xn(t);return Dl(e)===0&&e.slopes[1]!==0}}}};var ha="golf",vr=60,ro=10,Bf=12,jf=4,Nt=110,kr=x([0,125],[20,348]),pa=x([0,12.5],[46,346]),da=x([-150,4e3],[292,172]),ne=t=>ro*t-vr,Hl=t=>ne(t)**2,Fl=t=>2*ro*ne(t),Df=({strength:t,lr:e,shots:n})=>[Qt(gt(e),([o])=>[Fl(o)],[t],n-1,100)],yn=t=>Df(t)[0].map(([e])=>e);function Cf(t,e){let[n,o]=[p(kr(0)),p(kr(ro*t))],r=p(Nt-.55*(o-n));return m`<path class="${e?"nn-flight":"nn-bump"}"
    d="M${n} ${Nt}Q${p((n+o)/2)} ${r} ${o} ${Nt}"/>`}function qf(t,e){let n=yn(t),o=p(kr(vr)),r=(s,a)=>{let i=a===n.length-1;return m`<circle class="${i?"nn-dot":"nn-from"}"
      cx="${p(kr(ro*s))}" cy="${Nt}" r="${i?6:4.5}"/>`};return m`<svg viewBox="0 0 360 330" role="img"
    aria-label="${Kl(t)}">
    <clipPath id="${e}-clip"><rect x="0" y="0" width="360" height="300"/>
    </clipPath>
    <g clip-path="url(#${e}-clip)">${n.map((s,a)=>Cf(s,a===n.length-1))}</g>
    <path class="nn-line" d="M8 ${Nt+6}H352"/>
    <path class="nn-normal" d="M${o} ${Nt+5}v-52"/>
    <path class="nn-one" d="M${o} ${Nt-47}l22 8l-22 8z"/>
    <path class="nn-cup" d="M${o-7} ${Nt+6}v9h14v-9"/>
    ${n.map(r)}
    <text class="nn-small" x="8" y="${Nt+24}">tee</text>
    <text class="nn-small" x="${o}" y="${Nt+30}" text-anchor="middle"
      >hole, ${vr} m</text>
    ${N(pa,da,{names:["strength","cost: miss²"],count:4})}
    <path class="nn-curve" d="${J(Hl,pa,da)}"/>
    ${n.map((s,a)=>{let i=a===n.length-1;return m`<circle class="${i?"nn-dot":"nn-from"}"
        cx="${p(pa(s))}" cy="${p(da(Hl(s)))}" r="${i?6:4.5}"/>`})}
  </svg>`}var Uf=(t,e)=>m`${b(ha,"strength",t,e)}
  ${b(ha,"lr",t,e)} ${b(ha,"shots",t,e)}`,Gl=t=>t>0?"too far":t<0?"short":"in";function Xf(t){let e=yn(t),n=Math.max(0,e.length-jf),o=e.slice(n).map((r,s)=>{let a=H(ne(r));return m`<tr><td>${n+s+1}</td>
      <td data-shows="strength">${u(H(r))}</td>
      <td><span data-shows="miss">${u(a)}</span> ${Gl(a)}</td>
      <td data-shows="change">${u(H(-t.lr*Fl(r)))}</td></tr>`});return m`<table class="nn-table nn-tight"><thead><tr><th>shot</th><th>strength</th>
      <th>miss in m</th><th>correction</th></tr></thead><tbody>${o}</tbody></table>
    <p class="nn-formula">correction = −rate · 2 · ${ro} · miss</p>`}function Kl(t){let e=yn(t),n=H(ne(e.at(-1)));return`A golf hole ${vr} metres from the tee. Shot ${e.length}, with strength ${u(H(e.at(-1)))}, ends ${u(Math.abs(n))} metres ${n?Gl(n):"away: in"}. Below it the cost curve, which never changes: the knob moves the shot along it.`}function Hf(t){let e=yn(t).at(-1),n=Math.abs(ne(e))<.05||t.lr===0;return t.shots===Bf||n?null:{shots:t.shots+1}}var Vl={picture:qf,controls:Uf,readout:Xf,describe:Kl,play:Hf,plays:()=>!0,wide:!0,verbs:{step:"Next shot",play:"Play on"},input:t=>"strength"in t?{...t,shots:1}:t,goals:{"04-hole":{ask:"Miss the first shot by 20 metres or more, and be within half a metre of the hole by the fourth.",praise:"The sign gave the direction, the distance the size.",met:t=>{let e=yn(t);return Math.abs(ne(t.strength))>=20&&e.length<=4&&Math.abs(ne(e.at(-1)))<=.5}},"04-both-sides":{ask:"Now miss on both sides in turn, four times running or more, and still come within 2 metres.",praise:"Over-corrected each time, and still in the end: a zigzag that shrinks.",met:t=>{let e=yn(t).map(ne);return e.every((o,r)=>r===0||o*e[r-1]<0)&&e.length>4&&Math.abs(e.at(-1))<=2}}}};var wn={bowl:{cost:([t,e])=>(t*t+e*e)/2,gradient:([t,e])=>[t,e],lowest:[[0,0]],heights:[.05,.2,.45,.8,1.25,1.8,2.45,3.2]},"narrow valley":{cost:([t,e])=>(t*t+25*e*e)/10,gradient:([t,e])=>[t/5,5*e],lowest:[[0,0]],heights:[.02,.1,.25,.5,1,2,4,7]},"two minima":{cost:([t,e])=>t**4/4-t**3/15-t**2/2+t/5+.38333333333333336+e*e/2,gradient:([t,e])=>[(t*t-1)*(t-.2),e],lowest:[[-1,0]],heights:[.05,.15,.25,.35,.45,.7,1.2,2]},saddle:{cost:([t,e])=>t*t/2+(e*e-1)**2/4,gradient:([t,e])=>[t,(e*e-1)*e],lowest:[[0,1],[0,-1]],heights:[.03,.1,.18,.25,.4,.7,1.2,2]},plateau:{cost:([t,e])=>1-Math.exp(-(t*t+e*e)),gradient:([t,e])=>{let n=2*Math.exp(-(t*t+e*e));return[t*n,e*n]},lowest:[[0,0]],heights:[.1,.3,.5,.7,.85,.95,.99]}};var Mr="two-knobs",Ee=x([-2,2],[30,350]),Oe=x([-2,2],[344,24]),Ff=200,$a=.01,_l=["plain descent","with momentum","Adam"],Gf={},Kf=t=>Gf[t]??=cn(wn[t].cost,wn[t].heights,Ee,Oe);function Vf({landscape:t,start:e,lr:n,steps:o,race:r}){let s=[gt(n),gt(n,.9),Il(n)].slice(0,r?3:1),{gradient:a}=wn[t];return s.map(i=>Qt(i,a,e,o))}function Re(t){let{cost:e}=wn[t.landscape];return Vf(t).map(n=>{let o=n.findIndex(r=>e(r)<$a);return{path:n,after:o,now:n.at(-1),cost:e(n.at(-1))}})}function _f(t,e){let[n,o]=t.start;return m`<svg viewBox="0 0 360 382" role="img"
    aria-label="${Yl(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="24" width="320" height="320"/>
    </clipPath>
    <g clip-path="url(#${e}-clip)">${Kf(t.landscape)}</g>
    ${N(Ee,Oe,{names:["knob u","knob v"],count:4})}
    <g clip-path="url(#${e}-clip)">
      ${wn[t.landscape].lowest.map(r=>Fo(r,Ee,Oe))}
      ${Re(t).map(({path:r},s)=>Ho(r,s,Ee,Oe)).reverse()}
    </g>
    <circle class="nn-handle" data-drag="start" cx="${p(Ee(n))}"
      cy="${p(Oe(o))}" r="11"/>
  </svg>`}var Yf=(t,e)=>m`
  ${t.choose&&A(Mr,"landscape",t,e)}
  ${b(Mr,"start",t,e,{},["u","v"])}
  ${b(Mr,"lr",t,e)} ${b(Mr,"steps",t,e)}`;function Zf(t){let e=Re(t).map(({path:n,after:o,now:r,cost:s},a)=>m`<tr>
      <th scope="row">${Go(a)} ${_l[a]}</th>
      <td>${bt(r)?"left the map":m`<b data-shows="cost">${u(H(s))}</b>`}</td>
      <td>${o<0?bt(r)?"never":"not yet":m`<b data-shows="after">${o}</b>`}</td></tr>`);return m`<table class="nn-table"><thead><tr><th>◆ = lowest</th>
      <th>cost now</th><th>first below ${$a} after</th></tr></thead>
    <tbody>${e}</tbody></table>`}function Yl(t){let e=Re(t).map(({now:n,cost:o,after:r},s)=>{let a=bt(n)?"has left the map":`is at (${n.map(l=>u(l,3)).join(", ")}), cost ${u(H(o))}`,i=r<0?"":`, first below ${$a} after ${r} steps`;return`${_l[s]} ${a}${i}`});return`Level lines of a cost with two knobs: ${t.landscape}. Start at (${t.start.map(n=>u(n)).join(", ")}), learning rate ${u(t.lr)}. After ${t.steps} steps: ${e.join("; ")}.`}function Jf(t){if(t.steps===Ff)return null;let e={...t,steps:t.steps+1};return Re(e).some(({path:o})=>{if(o.length<e.steps+1)return!1;let[r,s]=o.slice(-2);return s.some((a,i)=>Math.abs(a-r[i])>1e-5)})?{steps:e.steps}:null}var fa=([t,e],[n,o],r)=>Math.hypot(t-n,e-o)<r,Zl={picture:_f,controls:Yf,readout:Zf,describe:Yl,play:Jf,plays:()=>!0,pace:120,wide:!0,input:t=>"start"in t||"landscape"in t?{...t,steps:0}:t,drags:{start:(t,[e,n])=>({start:[F(Ee.invert(e),Ee.domain,20),F(Oe.invert(n),Oe.domain,20)],steps:0})},goals:{"04-valley":{ask:"In the narrow valley, start at least 1.5 away from the lowest place and bring plain descent below a cost of 0.01 in 40 steps or fewer.",praise:"A rate just below the one at which the steps across the valley would grow: the steep direction sets the limit, the flat one waits.",met:t=>{let[{after:e}]=Re(t);return t.landscape==="narrow valley"&&!fa(t.start,[0,0],1.5)&&Math.abs(t.start[1])>=.5&&e>=0&&e<=40}},"04-lower-minimum":{ask:"Two minima: bring plain descent to the lower one. Move the start, not farther than needed.",praise:"Which minimum it finds was decided by the start. No slope on the way told of the other one.",met:t=>t.landscape==="two minima"&&!fa(t.start,[-1,0],.5)&&fa(Re(t)[0].now,[-1,0],.05)},"04-leave-saddle":{ask:"Start a hair beside the saddle's ridge (v not 0, between −0.1 and 0.1), and let another runner be down, below a cost of 0.01, while plain descent is not.",praise:"On the ridge itself the slope across is 0, and nobody ever leaves. A hair beside it, whoever builds up speed leaves sooner.",met:t=>{let[e,...n]=Re(t);return t.landscape==="saddle"&&Math.abs(t.start[1])<=.1&&e.after<0&&n.some(({after:o})=>o>=0)}}}};var ga="wrong-model",vn=x([0,11],[34,346]),so=x([-.5,8.5],[226,24]),Qf=[1,2,3,4,5,6,7,8,9,10],t0=1e-4,ba={linear:{of:t=>t,by:.6,model:"A·x"},quadratic:{of:t=>t*t,by:.06,model:"A·x²"},logarithmic:{of:Math.log,by:2.6,model:"A·log x"}},Jl=t=>Object.values(ba).find(e=>e.model===t).of,xa=t=>Qf.map(e=>[e,ba[t].by*ba[t].of(e)]);function ao({data:t,model:e,A:n}){let o=Jl(e),r=xa(t).map(([i,l])=>[o(i),l]),{best:s,bend:a}=eo(r);return{cost:Se(r,n),slope:gn(r,n)[0],least:Se(r,s),lr:1/(8*a)}}function e0(t,e){let n=r=>t.A*Jl(t.model)(r),o={...vn,domain:[.05,11]};return m`<svg viewBox="0 0 360 266" role="img"
    aria-label="${Ql(t)}">
    <clipPath id="${e}-clip"><rect x="34" y="24" width="312" height="202"/>
    </clipPath>
    ${N(vn,so,{names:["guests x","bottles"],count:5})}
    <g clip-path="url(#${e}-clip)">
      ${xa(t.data).map(([r,s])=>m`<line class="nn-gap" x1="${p(vn(r))}" x2="${p(vn(r))}"
          y1="${p(so(s))}" y2="${p(so(n(r)))}"/>`)}
      <path class="nn-graph" d="${J(n,Object.assign(r=>vn(r),o),so)}"/>
    </g>
    ${xa(t.data).map(([r,s])=>m`<circle class="nn-step nn-data" cx="${p(vn(r))}"
        cy="${p(so(s))}" r="4.5"/>`)}
  </svg>`}var n0=(t,e)=>m`${A(ga,"data",t,e)}
  ${A(ga,"model",t,e)} ${b(ga,"A",t,e)}`;function o0(t){let{cost:e,slope:n,least:o}=ao(t);return m`<p class="nn-formula">cost = <b data-shows="cost">${u(H(e))}</b>, its slope for A = <b data-shows="slope">${u(H(n))}</b></p>
    <p>The least cost that any A can reach with this model: <b
      data-shows="least">${u(H(o))}</b></p>`}function Ql(t){let{cost:e,least:n}=ao(t);return`Ten parties with ${t.data} data, and the model ${t.model} with A = ${u(t.A)}. The cost is ${u(H(e))}; the least that this model can reach is ${u(H(n))}.`}function r0(t){let{slope:e,lr:n}=ao(t);return Math.abs(e)<t0?null:{A:Math.min(3,gt(n)([t.A],[e])[0])}}var tm={picture:e0,controls:n0,readout:o0,describe:Ql,play:r0,plays:()=>!0,pace:120,goals:{"04-flat":{ask:"Wrong model: find data and a model whose cost has a slope below 0.01 in size while the cost itself is above 0.25.",praise:"Nothing is left to gain, and it still fits badly. No setting of the knob helps: the shape is wrong.",met:t=>{let{cost:e,slope:n}=ao(t);return Math.abs(n)<.01&&e>.25}},"04-right-shape":{ask:"Quadratic data: bring the cost below 0.001.",praise:"With the right shape, one knob is enough.",met:t=>t.data==="quadratic"&&ao(t).cost<.001}}};var ya={arrows:Ri,broadcast:Di,"matrix-product":Xi,"power-curve":oc,secant:dl,slice:yc,gears:Xl,neuron:Vi,"decision-line":ui,"truth-table":bl,"sigmoid-curve":uc,activations:Ga,"softmax-bars":kc,"fit-probability":fi,reliability:cc,question:rc,"network-steps":nl,"dinner-party":Wc,"xor-space":Al,bumps:Nc,"shape-checker":ul,"computational-graph":Qa,"mazur-network":Vc,"nudge-error":al,descent:Bl,"two-knobs":Zl,"batch-paths":Rl,"wrong-model":tm,golf:Vl,"xor-learning":vl,"gradient-depth":Si,"party-learning":Qi};function io(t,e,n){let o=Na(t,e,n);return ya[t].check?.(o),o}var Ar=class{#t;#e=new Map;constructor(e){this.#t={...e}}get(e){return this.#t[e]}set(e,n){this.#t[e]!==n&&(this.#t[e]=n,this.#e.get(`change:${e}`)?.forEach(o=>o()))}save_changes(){}on(e,n){this.#e.has(e)||this.#e.set(e,new Set),this.#e.get(e).add(n)}off(e,n){this.#e.get(e)?.delete(n)}};var em=11;function s0(t,e){var n=e.attributes,o,r,s,a,i;if(!(e.nodeType===em||t.nodeType===em)){for(var l=n.length-1;l>=0;l--)o=n[l],r=o.name,s=o.namespaceURI,a=o.value,s?(r=o.localName||r,i=t.getAttributeNS(s,r),i!==a&&(o.prefix==="xmlns"&&(r=o.name),t.setAttributeNS(s,r,a))):(i=t.getAttribute(r),i!==a&&t.setAttribute(r,a));for(var c=t.attributes,h=c.length-1;h>=0;h--)o=c[h],r=o.name,s=o.namespaceURI,s?(r=o.localName||r,e.hasAttributeNS(s,r)||t.removeAttributeNS(s,r)):e.hasAttribute(r)||t.removeAttribute(r)}}var Ir,a0="http://www.w3.org/1999/xhtml",nt=typeof document>"u"?void 0:document,i0=!!nt&&"content"in nt.createElement("template"),c0=!!nt&&nt.createRange&&"createContextualFragment"in nt.createRange();function l0(t){var e=nt.createElement("template");return e.innerHTML=t,e.content.childNodes[0]}function m0(t){Ir||(Ir=nt.createRange(),Ir.selectNode(nt.body));var e=Ir.createContextualFragment(t);return e.childNodes[0]}function u0(t){var e=nt.createElement("body");return e.innerHTML=t,e.childNodes[0]}function h0(t){return t=t.trim(),i0?l0(t):c0?m0(t):u0(t)}function Sr(t,e){var n=t.nodeName,o=e.nodeName,r,s;return n===o?!0:(r=n.charCodeAt(0),s=o.charCodeAt(0),r<=90&&s>=97?n===o.toUpperCase():s<=90&&r>=97?o===n.toUpperCase():!1)}function p0(t,e){return!e||e===a0?nt.createElement(t):nt.createElementNS(e,t)}function d0(t,e){for(var n=t.firstChild;n;){var o=n.nextSibling;e.appendChild(n),n=o}return e}function wa(t,e,n){t[n]!==e[n]&&(t[n]=e[n],t[n]?t.setAttribute(n,""):t.removeAttribute(n))}var nm={OPTION:function(t,e){var n=t.parentNode;if(n){var o=n.nodeName.toUpperCase();o==="OPTGROUP"&&(n=n.parentNode,o=n&&n.nodeName.toUpperCase()),o==="SELECT"&&!n.hasAttribute("multiple")&&(t.hasAttribute("selected")&&!e.selected&&(t.setAttribute("selected","selected"),t.removeAttribute("selected")),n.selectedIndex=-1)}wa(t,e,"selected")},INPUT:function(t,e){wa(t,e,"checked"),wa(t,e,"disabled"),t.value!==e.value&&(t.value=e.value),e.hasAttribute("value")||t.removeAttribute("value")},TEXTAREA:function(t,e){var n=e.value;t.value!==n&&(t.value=n);var o=t.firstChild;if(o){var r=o.nodeValue;if(r==n||!n&&r==t.placeholder)return;o.nodeValue=n}},SELECT:function(t,e){if(!e.hasAttribute("multiple")){for(var n=-1,o=0,r=t.firstChild,s,a;r;)if(a=r.nodeName&&r.nodeName.toUpperCase(),a==="OPTGROUP")s=r,r=s.firstChild,r||(r=s.nextSibling,s=null);else{if(a==="OPTION"){if(r.hasAttribute("selected")){n=o;break}o++}r=r.nextSibling,!r&&s&&(r=s.nextSibling,s=null)}t.selectedIndex=n}}},co=1,om=11,rm=3,sm=8;function oe(){}function f0(t){if(t)return t.getAttribute&&t.getAttribute("id")||t.id}function $0(t){return function(n,o,r){if(r||(r={}),typeof o=="string")if(n.nodeName==="#document"||n.nodeName==="HTML"){var s=o;o=nt.createElement("html"),o.innerHTML=s}else if(n.nodeName==="BODY"){var a=o;o=nt.createElement("html"),o.innerHTML=a;var i=o.querySelector("body");i&&(o=i)}else o=h0(o);else o.nodeType===om&&(o=o.firstElementChild);var l=r.getNodeKey||f0,c=r.onBeforeNodeAdded||oe,h=r.onNodeAdded||oe,d=r.onBeforeElUpdated||oe,f=r.onElUpdated||oe,$=r.onBeforeNodeDiscarded||oe,g=r.onNodeDiscarded||oe,w=r.onBeforeElChildrenUpdated||oe,I=r.skipFromChildren||oe,O=r.addChild||function(y,M){return y.appendChild(M)},z=r.childrenOnly===!0,q=Object.create(null),D=[];function rt(y){D.push(y)}function Dt(y,M){if(y.nodeType===co)for(var L=y.firstChild;L;){var S=void 0;M&&(S=l(L))?rt(S):(g(L),L.firstChild&&Dt(L,M)),L=L.nextSibling}}function st(y,M,L){$(y)!==!1&&(M&&M.removeChild(y),g(y),Dt(y,L))}function pt(y){if(y.nodeType===co||y.nodeType===om)for(var M=y.firstChild;M;){var L=l(M);L&&(q[L]=M),pt(M),M=M.nextSibling}}pt(n);function dt(y){h(y);for(var M=y.firstChild;M;){var L=M.nextSibling,S=l(M);if(S){var P=q[S];P&&Sr(M,P)?(M.parentNode.replaceChild(P,M),j(P,M)):dt(M)}else dt(M);M=L}}function R(y,M,L){for(;M;){var S=M.nextSibling;(L=l(M))?rt(L):st(M,y,!0),M=S}}function j(y,M,L){var S=l(M);if(S&&delete q[S],!L){var P=d(y,M);if(P===!1||(P instanceof HTMLElement&&(y=P,pt(y)),t(y,M),f(y),w(y,M)===!1))return}y.nodeName!=="TEXTAREA"?lo(y,M):nm.TEXTAREA(y,M)}function lo(y,M){var L=I(y,M),S=M.firstChild,P=y.firstChild,Pe,Lt,We,uo,Ct;t:for(;S;){for(uo=S.nextSibling,Pe=l(S);!L&&P;){if(We=P.nextSibling,S.isSameNode&&S.isSameNode(P)){S=uo,P=We;continue t}Lt=l(P);var ho=P.nodeType,qt=void 0;if(ho===S.nodeType&&(ho===co?(Pe?Pe!==Lt&&((Ct=q[Pe])?We===Ct?qt=!1:(y.insertBefore(Ct,P),Lt?rt(Lt):st(P,y,!0),P=Ct,Lt=l(P)):qt=!1):Lt&&(qt=!1),qt=qt!==!1&&Sr(P,S),qt&&j(P,S)):(ho===rm||ho==sm)&&(qt=!0,P.nodeValue!==S.nodeValue&&(P.nodeValue=S.nodeValue))),qt){S=uo,P=We;continue t}Lt?rt(Lt):st(P,y,!0),P=We}if(Pe&&(Ct=q[Pe])&&Sr(Ct,S))L||O(y,Ct),j(Ct,S);else{var Or=c(S);Or!==!1&&(Or&&(S=Or),S.actualize&&(S=S.actualize(y.ownerDocument||nt)),O(y,S),dt(S))}S=uo,P=We}R(y,P,Lt);var Ia=nm[y.nodeName];Ia&&Ia(y,M)}var U=n,se=U.nodeType,mo=o.nodeType;if(!z){if(se===co)mo===co?Sr(n,o)||(g(n),U=d0(n,p0(o.nodeName,o.namespaceURI))):U=o;else if(se===rm||se===sm){if(mo===se)return U.nodeValue!==o.nodeValue&&(U.nodeValue=o.nodeValue),U;U=o}}if(U===o)g(n);else{if(o.isSameNode&&o.isSameNode(U))return;if(j(U,o,z),D)for(var kn=0,v=D.length;kn<v;kn++){var T=q[D[kn]];T&&st(T,T.parentNode,!1)}}return!z&&U!==n&&n.parentNode&&(U.actualize&&(U=U.actualize(n.ownerDocument||nt)),n.parentNode.replaceChild(U,n)),U}}var g0=$0(s0),am=g0;function im(t,e,n,o,r,s={}){let a=X.figures[e].title;return m`<div class="nn-root" data-kind="${e}"
    data-wide="${String(!!t.wide)}"
    ${!t.plain&&m`role="group" aria-label="${a}"`}>
    <div class="nn-body">
      ${t.picture&&m`<div class="nn-stage">${t.picture(n,r,o)}</div>`}
      <div class="nn-side">
        <div class="nn-controls">${t.controls(n,r)}</div>
        ${t.plays?.(n)&&x0(t,n,s)}
      </div>
      ${t.readout&&m`<div class="nn-readout">${t.readout(n,r,o)}</div>`}
    </div>
    ${b0(t,n,o,s)}
    ${!t.plain&&y0(s)}
    <p class="nn-note" role="status">${s.note}</p>
    ${s.code&&m`<input class="nn-code" readonly aria-label="text to copy"
      value="${s.code}">`}
    <p class="nn-say" role="status"></p>
  </div>`}function b0(t,e,n,o){return e.goals?.length?m`<ul class="nn-goals" aria-label="Challenges">
    ${e.goals.map(r=>{let s=t.goals[r],a=s.met(e,n),i=a||!!o.met?.[r];return m`<li data-goal="${r}" data-met="${String(i)}">
        <span class="nn-tick" role="img"
          aria-label="${i?"Met":"Open"}">${i?"✓":""}</span>
        <span><b>Challenge.</b> ${s.ask}
        <span class="nn-praise">${a&&s.praise}</span></span>
      </li>`})}
  </ul>`:""}function x0(t,e,n){let o=String(t.play(e)===null),{step:r="Step",play:s="Play"}=t.verbs??{};return m`<div class="nn-play nn-live">
    <button type="button" data-do="step" aria-disabled="${o}"
      >${r}</button>
    <button type="button" data-do="play" aria-disabled="${o}"
      >${n.playing?"Pause":s}</button>
  </div>`}function y0(t){return m`<div class="nn-tools nn-live">
    <button type="button" data-do="reset">Reset</button>
    <button type="button" data-do="copy">Copy as Python</button>
    ${t.link&&m`<button type="button" data-do="link">Copy link</button>`}
  </div>`}var cm=t=>t.target.closest?.("[data-drag]");function lm(t,e,n){let o=null;function r(c){let h=cm(c)?.dataset.drag;if(!h||c.button!==0)return;let d=c.target.closest("svg");o={name:h,svg:d},d.setPointerCapture(c.pointerId),c.preventDefault(),e(h)}function s(c){if(!o)return;let h=o.svg.getScreenCTM().inverse(),d=new DOMPoint(c.clientX,c.clientY),{x:f,y:$}=d.matrixTransform(h);n(o.name,[f,$])}let a=()=>o=null,l={pointerdown:r,pointermove:s,pointerup:a,pointercancel:a,touchstart:c=>cm(c)&&c.preventDefault()};for(let[c,h]of Object.entries(l))t.addEventListener(c,h,{passive:!1});return()=>{for(let[c,h]of Object.entries(l))t.removeEventListener(c,h)}}var w0="[data-part]:not([data-part=''])";function va(t){let e=[...t.querySelectorAll(w0)],o=(e.findLast(r=>r.matches(":hover"))??e.find(r=>r.matches(":focus-visible, :has(:focus-visible)")))?.dataset.part.split(" ")[0];for(let r of e)r.toggleAttribute("data-lit",r.dataset.part.split(" ").includes(o))}function mm(t){let e=()=>va(t),n=["pointerover","pointerleave","focusin","focusout"];for(let o of n)t.addEventListener(o,e);return()=>{for(let o of n)t.removeEventListener(o,e)}}var Nr="neural-networks-by-hand";var Tr={};function um(){try{return globalThis.localStorage!==void 0&&localStorage!==null}catch{return!1}}function re(){try{let t=JSON.parse(localStorage.getItem(Nr));if(t?.version===1&&typeof t.met=="object")return{...Tr,...t.met}}catch{}return{...Tr}}function Ma(t){let e=re();e[t]||pm({...e,[t]:new Date().toISOString().slice(0,10)})}function hm(t){let e;try{e=JSON.parse(t)}catch{throw new Error("This file is not a saved progress: it is not JSON.")}let n=Object.values(e?.met??{none:0});if(e?.version!==1||!n.every(o=>typeof o=="string"))throw new Error("This file is not a saved progress of this book.");pm({...e.met,...re()})}function pm(t){Tr=t;try{localStorage.setItem(Nr,JSON.stringify({version:1,met:t}))}catch{}$m()}function dm(){Tr={};try{localStorage.removeItem(Nr)}catch{}$m()}var fm=()=>JSON.stringify({version:1,met:re()},null,2)+`
`,ka=new Set,$m=()=>ka.forEach(t=>t());function Lr(t){let e=n=>n.key===Nr&&t();return ka.add(t),globalThis.addEventListener?.("storage",e),()=>{ka.delete(t),globalThis.removeEventListener?.("storage",e)}}function bm(t,e){if(Array.isArray(t)){let r=e.prefixItems??t.map(()=>e.items);return`[${t.map((s,a)=>bm(s,r[a])).join(", ")}]`}if(typeof t=="boolean")return t?"True":"False";if(typeof t=="number")return e.type==="number"?ze(t):String(t);let n=t.includes("'")&&!t.includes('"')?'"':"'",o=t.replaceAll("\\","\\\\").replaceAll(n,`\\${n}`).replace(/[\0-\x1f\x7f-\xa0\xad]/g,k0);return n+o+n}var v0={"	":"\\t","\n":"\\n","\r":"\\r"},k0=t=>v0[t]??`\\x${t.charCodeAt(0).toString(16).padStart(2,"0")}`,M0=(t,e)=>JSON.stringify(t)===JSON.stringify(e),xm=({step:t,items:e})=>t!==void 0||!!(e&&xm(e));function ym(t,e){let{name:n,properties:o}=X.figures[t],r=Object.entries(o).filter(([s,a])=>xm(a)||!M0(e[s],a.default)).map(([s,a])=>`${s}=${bm(e[s],a)}`);return`${n}(${r.join(", ")})`}var A0=500,I0=700,wm=(t,[e,...n],o)=>e===void 0?o:t.with(e,wm(t[e],n,o));function vm(t,e,n){let o=e.get("kind"),r=ya[o],s=Object.keys(X.figures[o].properties),a=()=>io(o,Object.fromEntries(s.map(v=>[v,e.get(v)]))),i=a(),l=n.start??i,c={link:!!n.link,note:n.note,met:re()},h=0,d=0,f=0;function $(){h=0;try{i=a()}catch(T){c.note=`${T.message} The figure shows its last state.`}z();let v=im(r,o,i,l,n.uid,c).toString();t.firstElementChild||(t.innerHTML="<div></div>"),am(t.firstElementChild,v,{onBeforeElUpdated:I}),va(t)}let g=()=>h||=requestAnimationFrame($);function w(v){let T=t.querySelector(".nn-say");T&&(T.textContent=v)}function I(v,T){return v.localName==="details"&&(T.open=v.open),!v.classList.contains("nn-say")}function O(){r.plain||(clearTimeout(d),d=setTimeout(()=>w(r.describe(i)),I0))}function z(){for(let v of i.goals??[]){let T=r.goals[v];c.met[v]||!T.met(i,l)||(Ma(v),clearTimeout(d),w(`Challenge met. ${T.praise}`))}r.task?.(i)&&Ma(r.task(i)),c.met=re()}function q(v){c.note=c.code="";for(let[T,y]of Object.entries(v))e.set(T,y);e.save_changes(),O(),g()}function D(){clearInterval(f),f=0,c.playing=!1,g()}function rt(){let v=r.play(i);return v?q(v):D(),!!v}function Dt(){if(f)return D();if(matchMedia("(prefers-reduced-motion: reduce)").matches){let v={};for(let T=0;v&&T<1e3;T++)i={...i,...v},v=r.play(i);return q(i)}c.playing=!0,f=setInterval(()=>h||rt(),r.pace??A0),rt()}async function st(v,T){try{await navigator.clipboard.writeText(v),c.note=`Copied ${T}.`,c.code=""}catch{c.note="Copying is denied here. Select the text and copy it:",c.code=v}g()}let pt={reset:()=>{D(),q(l)},copy:()=>st(ym(o,i),"as Python"),link:()=>st(n.link(i),"the link"),step:rt,play:Dt},dt=(v,T)=>X.figures[o].properties[v].enum?.find(y=>String(y)===T)??T;function R({target:v}){let T=v.dataset?.trait;if(!T)return;let[y,...M]=T.split("."),L=v.value;v.type==="checkbox"&&(L=M.length?Number(v.checked):v.checked),v.type==="range"&&(L=Number(L)),v.type==="radio"&&(L=dt(y,L)),L=wm(e.get(y),M.map(Number),L);let S={[y]:L};q(r.input?.(S,i)??S)}function j({target:v}){let T=v.closest?.("[data-do]");if(!T||T.ariaDisabled==="true")return;let y=T.dataset.do;r.actions?.[y]?q(r.actions[y](i)):pt[y]?.()}function lo(v){let T=t.querySelector("[data-enter]");v.key!=="Enter"||!T||v.target.matches("input")&&T.click()}t.addEventListener("input",R),t.addEventListener("click",j),t.addEventListener("keydown",lo);let U=mm(t),se=i,mo=lm(t,()=>se=i,(v,T)=>q(r.drags[v](se,T)));for(let v of s)e.on(`change:${v}`,g);let kn=Lr(g);return $(),()=>{D(),cancelAnimationFrame(h),clearTimeout(d);for(let v of s)e.off(`change:${v}`,g);t.removeEventListener("input",R),t.removeEventListener("click",j),t.removeEventListener("keydown",lo),mo(),U(),kn()}}var S0={"00":"Toolbox and NumPy"},km=t=>t.slice(0,2);function T0(t,e){let n=re(),r=[...new Set(X.tasks.map(km))].sort().map(s=>{let a=X.tasks.filter(c=>km(c)===s),i=a.filter(c=>n[c]).length,l=S0[s]??`Chapter ${Number(s)}`;return m`<li><label>${l}: ${i} of
      ${a.length} questions and challenges
      <progress max="${a.length}" value="${i}"></progress></label></li>`});return m`<div class="nn-root nn-report"><ul>${r}</ul>
    ${!um()&&m`<p class="nn-note">This browser does not let the page remember. What
      you meet is kept until you close it.</p>`}
    <div class="nn-tools">
      <button type="button" data-do="export">Save a copy</button>
      <label class="nn-file">Load a copy
        <input type="file" accept="application/json,.json"></label>
      <button type="button" data-do="erase">${t?"Erase it all? Press again":"Erase"}</button>
    </div>
    <p class="nn-note" role="status">${e}</p></div>`}var Er=class extends HTMLElement{#t=!1;#e="";#o;connectedCallback(){this.#o=Lr(()=>this.#s()),this.addEventListener("click",this),this.addEventListener("change",this),this.#s()}disconnectedCallback(){this.#o(),this.removeEventListener("click",this),this.removeEventListener("change",this)}handleEvent({type:e,target:n}){e==="change"&&n.files?.length&&this.#r(n.files[0]);let o=n.dataset?.do;o==="export"&&this.#n(),o==="erase"&&this.#a()}#n(){let e=new Blob([fm()],{type:"application/json"}),n=document.createElement("a");n.href=URL.createObjectURL(e),n.download="progress.json",n.click(),URL.revokeObjectURL(n.href)}async#r(e){try{hm(await e.text()),this.#e=`Loaded ${e.name}.`}catch(n){this.#e=n.message}this.#s()}#a(){this.#t&&dm(),this.#t=!this.#t,this.#s(),this.querySelector("[data-do=erase]").focus()}#s(){this.innerHTML=T0(this.#t,this.#e).toString()}};function N0(t){let e=t&&new URLSearchParams(location.search).get(t);if(e)try{return JSON.parse(e)}catch{throw new Error(`The link's state is not JSON: ${e.slice(0,60)}.`)}}function L0(t,e){let n=new URL(location.href);return n.search=new URLSearchParams({[t]:JSON.stringify(e)}),n.hash=t,n.href}var E0=0,Mm=new IntersectionObserver(t=>{for(let{isIntersecting:e,target:n}of t)e&&setTimeout(()=>n.wake())},{rootMargin:"100%"}),Aa=class extends HTMLElement{#t;connectedCallback(){this.dataset.asleep="",Mm.observe(this),this.addEventListener("focusin",this.wake)}wake(){if(!("asleep"in this.dataset))return;this.#e();let e=this.getAttribute("kind"),n;try{n=io(e,JSON.parse(this.getAttribute("state")||"{}"))}catch(c){this.#o(c);return}let o=this.dataset.anchor,r=this.dataset.uid??`nn-page-${++E0}`,s=n,a="";try{s=io(e,N0(o)??{},n)}catch(c){a=`${c.message} The figure shows the book's state.`}let i=o&&(c=>L0(o,c)),l=new Ar({kind:e,...s});this.#t=vm(this,l,{uid:r,start:n,link:i,note:a}),this.model=l,this.dataset.live=""}#e(){Mm.unobserve(this),delete this.dataset.asleep}disconnectedCallback(){this.#e(),this.#t?.(),this.#t=void 0}#o(e){let n=document.createElement("p");n.className="nn-note",n.textContent=`This figure cannot run: ${e.message}`,this.append(n)}};customElements.define("nn-figure",Aa);customElements.define("nn-progress",Er);})();
