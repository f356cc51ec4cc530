(()=>{var D={version:1,tasks:["00-axis","00-base","00-block","00-chain","00-column","00-dot","00-downhill","00-e","00-level","00-limit","00-links","00-log-product","00-one-weight","00-partial","00-partials","00-perpendicular","00-refused","00-right-angle","00-same-dot","00-same-slopes","00-shape","00-slope","00-slope-rules","00-star","00-steeper","00-steepest","00-trap","00-trap-loss","00-which-power","01-and","01-bias","01-both","01-distance","01-double","01-emails","01-knobs","01-lower-bias","01-nand","01-no-mistakes","01-one","01-or","01-random","01-rule","01-rule-step","01-same-line","01-scale","01-seven-bottles","01-silence","01-swap","01-xor","01-xor-rows","01-xor-why","02-blunder","02-calibrate","02-centre","02-centre-moves","02-corner","02-coupling","02-fair","02-five","02-half-at-four","02-halve","02-learn","02-loss","02-mirror","02-ninety","02-odds","02-odds-back","02-relu-corner","02-saturate","02-shift","02-sigma-zero","02-squash","02-staircase","02-steepest","02-steepness","02-step-at-two","02-sure","02-tanh","03-both","03-collapse","03-count","03-cybenko","03-feud","03-fit","03-flat","03-fold","03-fold-place","03-forward","03-hidden-sum","03-hidden-why","03-hill","03-idle","03-idle-relu","03-last-bit","03-most-wine","03-one-knob","03-one-sum","03-product-shape","03-silent","03-silent-shape","03-step","03-to","03-warp","03-wave","03-weights-shape","03-wrong-bias","04-across","04-both-sides","04-cost","04-double","04-first-adam","04-first-epoch","04-flat","04-flat-bad","04-forever","04-hill","04-hole","04-land","04-leave-saddle","04-lower-minimum","04-next","04-one-epoch","04-one-step","04-promise","04-ratio","04-ridge","04-right-shape","04-second-step","04-settle","04-sgd","04-shrink","04-sum","04-sure-wrong","04-to-08","04-valley","04-which-way","05-backward","05-both-sides","05-bug-line","05-explode","05-find-bug","05-hidden","05-keep","05-last-error","05-lost","05-nudge","05-one-side","05-one-step","05-order","05-party-dead","05-party-learned","05-party-sum","05-price","05-rate","05-relu","05-revive","05-second","05-shared","05-small","05-square","05-thirty","05-two-paths","05-vanish","05-w6","05-wrong-silent","05-xor-learned","05-xor-quick","05-xor-stuck","05-zeros"],figures:{secant:{name:"Secant",title:"the slope of a curve between two points",type:"object",properties:{curve:{enum:["line","square","three-squares","square-and-line"],title:"curve",default:"square"},x:{type:"number",minimum:-2,maximum:2,step:.125,title:"place x",default:1},halvings:{type:"integer",minimum:0,maximum:10,step:1,title:"halvings of the nudge",default:0},goals:{type:"array",items:{enum:["00-slope","00-downhill"]},minItems:0,maxItems:2,default:[]}}},"power-curve":{name:"PowerCurve",title:"the powers of a base",type:"object",properties:{base:{type:"number",minimum:.5,maximum:3.5,step:.03125,title:"base",default:2},x:{type:"number",minimum:-2,maximum:2,step:.03125,title:"power x",default:1},mirror:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["00-e","00-which-power"]},minItems:0,maxItems:2,default:[]}}},arrows:{name:"Arrows",title:"two vectors as arrows",type:"object",properties:{u:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:2,maxItems:2,default:[2,1]},v:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:2,maxItems:2,default:[1,2]},goals:{type:"array",items:{enum:["00-right-angle","00-same-dot"]},minItems:0,maxItems:2,default:[]}}},"matrix-product":{name:"MatrixProduct",title:"the product of two matrices",type:"object",properties:{X:{type:"array",items:{type:"number",minimum:-9,maximum:9},minItems:6,maxItems:6,default:[1,2,3,0,1,-1]},W:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:6,maxItems:6,default:[1,-1,0,2,2,.5]},entry:{enum:["1,1","1,2","2,1","2,2"],title:"entry",default:"1,1"},goals:{type:"array",items:{enum:["00-column"]},minItems:0,maxItems:1,default:[]}}},broadcast:{name:"Broadcast",title:"how NumPy stretches two arrays to one shape",type:"object",properties:{a:{enum:["()","(2,)","(3,)","(1, 3)","(3, 1)","(2, 3)","(3, 3)"],title:"shape of a",default:"(2, 3)"},b:{enum:["()","(2,)","(3,)","(1, 3)","(3, 1)","(2, 3)","(3, 3)"],title:"shape of b",default:"(3,)"},goals:{type:"array",items:{enum:["00-refused","00-trap"]},minItems:0,maxItems:2,default:[]}}},slice:{name:"Slice",title:"the slopes of a surface",type:"object",properties:{surface:{enum:["plane","bowl","product"],title:"height",default:"bowl"},x:{type:"number",minimum:-2,maximum:2,step:.25,title:"x",default:1},y:{type:"number",minimum:-2,maximum:2,step:.25,title:"y",default:1},angle:{type:"integer",minimum:0,maximum:360,step:5,title:"direction in degrees",default:0},turn:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["00-partials","00-same-slopes","00-steepest","00-level"]},minItems:0,maxItems:4,default:[]}}},gears:{name:"Gears",title:"a chain of two rates",type:"object",properties:{first:{enum:["double","square","mirror"],title:"u =",default:"square"},second:{enum:["triple","square","minus-half"],title:"y =",default:"triple"},x:{type:"number",minimum:-1.5,maximum:1.5,step:.125,title:"place x",default:1},halvings:{type:"integer",minimum:1,maximum:10,step:1,title:"halvings of the nudge",default:1},goals:{type:"array",items:{enum:["00-chain","00-block"]},minItems:0,maxItems:2,default:[]}}},neuron:{name:"Neuron",title:"a neuron with its knobs",type:"object",properties:{w:{type:"array",items:{type:"number",minimum:-10,maximum:10,step:.25},minItems:1,maxItems:3,title:"weight of {name}",fixedLength:!0,default:[7,3]},b:{type:"number",minimum:-10,maximum:10,step:.25,title:"bias",default:-2},x:{type:"array",items:{type:"number",minimum:0,maximum:80,step:1},minItems:1,maxItems:3,title:"{name}",sameLengthAs:"w",fixedLength:!0,default:[1,0]},activation:{enum:["step","identity","sigmoid"],title:"activation",default:"step"},names:{type:"array",items:{type:"string",minLength:1,maxLength:24},minItems:1,maxItems:3,sameLengthAs:"w",fixedLength:!0,default:["x₁","x₂"]},answers:{type:"array",items:{type:"string",minLength:1,maxLength:24},minItems:2,maxItems:2,default:["stays silent","fires"]},switches:{type:"boolean",default:!0},table:{type:"boolean",default:!1},choose:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["01-silence","01-both","01-seven-bottles","03-last-bit"]},minItems:0,maxItems:4,default:[]}}},"decision-line":{name:"DecisionLine",title:"a neuron's line through labelled points",type:"object",properties:{w:{type:"array",items:{type:"number",minimum:-10,maximum:10,step:.25},minItems:2,maxItems:2,title:"weight w{i}",default:[1,-1]},b:{type:"number",minimum:-10,maximum:10,step:.25,title:"bias b",default:0},points:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:-3,maximum:3},{type:"number",minimum:-3,maximum:3},{enum:[0,1]}],minItems:3,maxItems:3},minItems:0,maxItems:60,default:[[2,1,1],[-2,-3,0],[-2,0,1],[1,-2,0],[0,1,1],[3,-1,0]]},rule:{type:"boolean",default:!1},turn:{type:"integer",minimum:0,maximum:59,default:0},last:{enum:["","added","subtracted","kept","not added","not subtracted","not kept"],default:""},goals:{type:"array",items:{enum:["01-no-mistakes","01-same-line","01-swap","01-rule"]},minItems:0,maxItems:4,default:[]}}},"truth-table":{name:"TruthTable",title:"a truth table to meet with one neuron",type:"object",properties:{gate:{enum:["AND","OR","NAND","XOR"],title:"table",default:"AND"},w:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:2,maxItems:2,title:"weight w{i}",default:[1,1]},b:{type:"number",minimum:-3,maximum:3,step:.25,title:"bias b",default:.5},firing:{enum:["","w1+w2+b>0","w1+w2+2b>0","2w1+2w2+2b>0"],default:""},silent:{enum:["","w1+w2<=0","w1+w2+b<=0","w1+w2+2b<=0"],default:""},goals:{type:"array",items:{enum:["01-and","01-or","01-nand","01-xor"]},minItems:0,maxItems:4,default:[]}}},question:{name:"Question",title:"a question",type:"object",properties:{id:{type:"string",minLength:0,maxLength:40,default:""},data:{type:"string",minLength:0,maxLength:8e3,default:""},answer:{type:"string",minLength:0,maxLength:40,default:""},checked:{type:"boolean",default:!1}}},"sigmoid-curve":{name:"SigmoidCurve",title:"a sigmoid with its knobs",type:"object",properties:{w:{type:"number",minimum:-8,maximum:8,step:.25,title:"weight w",default:1},b:{type:"number",minimum:-24,maximum:24,step:.25,title:"bias b",default:0},x:{type:"number",minimum:-4,maximum:4,step:.125,title:"input x",default:1},tangent:{type:"boolean",default:!1},lockable:{type:"boolean",default:!1},keep:{type:"boolean",title:"keep the centre",default:!1},centre:{type:"number",minimum:-3,maximum:3,default:0},goals:{type:"array",items:{enum:["02-step-at-two","02-mirror","02-steepest"]},minItems:0,maxItems:3,default:[]}}},activations:{name:"Activations",title:"six activations and their slopes",type:"object",properties:{z:{type:"number",minimum:-8,maximum:8,step:.25,title:"pre-activation z",default:1},negative_slope:{type:"number",minimum:0,maximum:1,default:.1},goals:{type:"array",items:{enum:["02-saturate","02-corner"]},minItems:0,maxItems:2,default:[]}}},"softmax-bars":{name:"SoftmaxBars",title:"scores turned into probabilities by softmax",type:"object",properties:{z:{type:"array",items:{type:"number",minimum:-5,maximum:5,step:.25},minItems:2,maxItems:4,title:"score of {name}",fixedLength:!0,default:[1,2,.5]},names:{type:"array",items:{type:"string",minLength:1,maxLength:12},minItems:2,maxItems:4,sameLengthAs:"z",fixedLength:!0,default:["cat","dog","bird"]},goals:{type:"array",items:{enum:["02-halve","02-shift"]},minItems:0,maxItems:2,default:[]}}},"fit-probability":{name:"FitProbability",title:"a probability to fit to labelled emails",type:"object",properties:{w:{type:"number",minimum:-4,maximum:4,step:.125,title:"weight w",default:0},b:{type:"number",minimum:-10,maximum:10,step:.25,title:"bias b",default:0},x:{type:"number",minimum:0,maximum:10,step:.5,title:"an email with so many CAPITALS",default:4},points:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:0,maximum:10},{enum:[0,1]}],minItems:2,maxItems:2},minItems:1,maxItems:40,default:[[0,0],[1,0],[2,0],[3,0],[3,1],[4,0],[5,0],[5,1],[6,1],[7,0],[7,1],[9,1]]},surprise:{type:"boolean",default:!1},learn:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["02-half-at-four","02-fair","02-learn"]},minItems:0,maxItems:3,default:[]}}},reliability:{name:"Reliability",title:"what a model said against what happened",type:"object",properties:{scale:{type:"number",minimum:0,maximum:2,step:.125,title:"log-odds multiplied by",default:1},cases:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:-8,maximum:8},{type:"integer",minimum:0,maximum:999},{type:"integer",minimum:0,maximum:999}],minItems:3,maxItems:3},minItems:0,maxItems:60,default:[[-6,0,9],[-5.5,0,13],[-5,0,17],[-4.5,1,21],[-4,4,24],[-3.5,1,34],[-3,11,31],[-2.5,14,35],[-2,9,46],[-1.5,23,38],[-1,21,44],[-.5,33,36],[0,35,35],[.5,40,29],[1,43,22],[1.5,41,20],[2,41,14],[2.5,41,8],[3,35,7],[3.5,28,7],[4,25,3],[4.5,19,3],[5,16,1],[5.5,13,0],[6,8,1]]},goals:{type:"array",items:{enum:["02-calibrate"]},minItems:0,maxItems:1,default:[]}}},"network-steps":{name:"NetworkSteps",title:"a network that steps through its own arithmetic",type:"object",properties:{x:{type:"array",items:{enum:[0,1]},minItems:2,maxItems:2,title:"{name} digit",default:[0,1]},at:{type:"integer",minimum:0,maximum:15,step:1,title:"steps done",default:0},W1:{type:"array",items:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:2,maxItems:2},minItems:2,maxItems:2,default:[[.6,-.4],[-1.7,-1.3]]},b1:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:2,maxItems:2,default:[.2,.2]},W2:{type:"array",items:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:1,maxItems:1},minItems:2,maxItems:2,default:[[-1.36],[.34]]},b2:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:1,maxItems:1,default:[.9]},knob:{enum:["W1.0.0","W1.0.1","W1.1.0","W1.1.1","b1.0","b1.1","W2.0.0","W2.1.0","b2.0"],default:"W1.0.0"},knobs:{type:"boolean",default:!1},table:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["03-step","03-one-knob"]},minItems:0,maxItems:2,default:[]}}},"dinner-party":{name:"DinnerParty",title:"wine for a dinner party",type:"object",properties:{guests:{type:"array",items:{enum:[0,1]},minItems:3,maxItems:3,title:"{name}",default:[0,0,0]},W1:{type:"array",items:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:3,maxItems:3},minItems:3,maxItems:3,default:[[0,0,1],[0,1.5,0],[1,.4,0]]},b1:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:3,maxItems:3,default:[0,-.5,0]},W2:{type:"array",items:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:1,maxItems:1},minItems:3,maxItems:3,default:[[.5],[2],[-5]]},b2:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:1,maxItems:1,default:[1]},relu:{type:"array",items:{enum:[0,1]},minItems:3,maxItems:3,title:"ReLU in {name}",default:[1,1,1]},knob:{enum:["W1.0.0","W1.0.1","W1.0.2","W1.1.0","W1.1.1","W1.1.2","W1.2.0","W1.2.1","W1.2.2","b1.0","b1.1","b1.2","W2.0.0","W2.1.0","W2.2.0","b2.0"],default:"W1.0.0"},knobs:{type:"boolean",default:!1},unplug:{type:"boolean",default:!1},table:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["03-most-wine","03-idle-relu","03-feud"]},minItems:0,maxItems:3,default:[]}}},"xor-space":{name:"XorSpace",title:"XOR in the space of two hidden neurons",type:"object",properties:{way:{enum:["sigmoids","ReLUs"],title:"hidden neurons",default:"ReLUs"},amount:{type:"number",minimum:0,maximum:1,step:.05,title:"plain square → hidden square",default:0},w:{type:"array",items:{type:"number",minimum:-4,maximum:4,step:.25},minItems:2,maxItems:2,title:"weight of {name}",default:[1,-1]},b:{type:"number",minimum:-4,maximum:4,step:.25,title:"bias",default:.25},goals:{type:"array",items:{enum:["03-fold","03-warp"]},minItems:0,maxItems:2,default:[]}}},bumps:{name:"Bumps",title:"a curve built of bumps",type:"object",properties:{target:{enum:["hill","wave","roof"],title:"curve to match",default:"hill"},count:{enum:[2,4,8],title:"bumps",default:2},steepness:{type:"number",minimum:4,maximum:100,step:4,title:"steepness",default:32},heights:{type:"array",items:{type:"number",minimum:-1,maximum:1,step:.0625},minItems:8,maxItems:8,title:"height of {name}",default:[.5,0,0,0,0,0,0,0]},goals:{type:"array",items:{enum:["03-hill","03-wave"]},minItems:0,maxItems:2,default:[]}}},"shape-checker":{name:"ShapeChecker",title:"the shapes of a layer",type:"object",properties:{formula:{enum:["X @ W + b","X @ W.T + b","W @ X + b"],title:"formula",default:"X @ W + b"},X:{type:"array",items:{type:"integer",minimum:1,maximum:8,step:1},minItems:2,maxItems:2,title:"{name} of X",default:[4,2]},W:{type:"array",items:{type:"integer",minimum:1,maximum:8,step:1},minItems:2,maxItems:2,title:"{name} of W",default:[3,2]},b:{type:"integer",minimum:1,maximum:8,step:1,title:"entries of b",default:3},goals:{type:"array",items:{enum:["03-fit","03-silent"]},minItems:0,maxItems:2,default:[]}}},descent:{name:"Descent",title:"a ball on the cost curve of one knob",type:"object",properties:{A:{type:"number",minimum:0,maximum:1.35,step:.01,title:"start: A",default:1},lr:{type:"number",minimum:0,maximum:7e-4,step:1e-6,title:"learning rate",default:5e-5},steps:{type:"integer",minimum:0,maximum:60,step:1,title:"steps done",default:0},points:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:1,maximum:100},{type:"number",minimum:0,maximum:100}],minItems:2,maxItems:2},minItems:1,maxItems:12,default:[[3,2],[10,7],[75,50]]},goals:{type:"array",items:{enum:["04-to-08","04-one-step","04-forever"]},minItems:0,maxItems:3,default:[]}}},"two-knobs":{name:"TwoKnobs",title:"descent on two knobs, seen from above",type:"object",properties:{landscape:{enum:["bowl","narrow valley","two minima","saddle","plateau"],title:"landscape",default:"bowl"},start:{type:"array",items:{type:"number",minimum:-2,maximum:2,step:.05},minItems:2,maxItems:2,title:"start: knob {name}",default:[-1.5,1]},lr:{type:"number",minimum:.01,maximum:.5,step:.01,title:"learning rate",default:.1},steps:{type:"integer",minimum:0,maximum:200,step:1,title:"steps done",default:0},race:{type:"boolean",default:!1},choose:{type:"boolean",default:!0},goals:{type:"array",items:{enum:["04-valley","04-lower-minimum","04-leave-saddle"]},minItems:0,maxItems:3,default:[]}}},"batch-paths":{name:"BatchPaths",title:"full batch, mini-batch and single examples on the same data",type:"object",properties:{start:{type:"array",items:{type:"number",minimum:-1.5,maximum:2.5,step:.05},minItems:2,maxItems:2,title:"start: knob {name}",default:[-1.2,-.6]},lr:{type:"number",minimum:.01,maximum:.4,step:.01,title:"learning rate",default:.1},looked:{type:"integer",minimum:0,maximum:240,step:4,title:"examples looked at",default:0},points:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:-2,maximum:2},{type:"number",minimum:-5,maximum:5}],minItems:2,maxItems:2},minItems:12,maxItems:12,default:[[-1,.1],[-.8,.4],[-.6,1.3],[-.4,1],[-.2,.3],[0,1.1],[.2,1],[.4,1.5],[.6,.9],[.8,1.8],[1,2],[1.2,2.7]]},orders:{type:"array",items:{type:"array",items:{type:"integer",minimum:0,maximum:11},minItems:12,maxItems:12},minItems:1,maxItems:20,default:[[1,0,8,2,10,9,7,6,4,3,5,11],[3,2,6,0,7,11,9,8,5,10,4,1],[1,3,2,8,6,5,7,4,0,10,11,9],[4,6,10,11,0,1,2,9,8,3,5,7],[2,9,7,0,11,4,10,3,1,6,5,8],[8,6,4,7,10,3,9,11,1,0,2,5],[0,7,10,6,4,5,1,3,8,2,11,9],[6,9,11,4,0,2,7,1,8,10,3,5],[5,7,3,1,4,0,11,9,2,8,10,6],[6,4,9,0,8,2,1,10,5,7,11,3],[5,3,9,7,1,2,10,11,4,6,0,8],[2,8,1,7,3,6,11,9,0,4,10,5],[3,9,4,11,2,0,10,6,1,8,5,7],[3,2,0,9,5,11,10,7,8,6,4,1],[2,10,0,5,1,3,9,11,8,6,7,4],[0,2,7,3,11,8,9,5,1,10,4,6],[9,4,11,8,0,1,10,2,6,5,7,3],[5,3,1,4,0,11,8,7,6,10,2,9],[6,5,7,0,2,9,11,8,4,1,10,3],[2,11,0,10,9,6,7,3,5,8,1,4]]},goals:{type:"array",items:{enum:["04-one-epoch","04-settle"]},minItems:0,maxItems:2,default:[]}}},"wrong-model":{name:"WrongModel",title:"a model fitted to data of its own shape, or of another",type:"object",properties:{data:{enum:["linear","quadratic","logarithmic"],title:"data",default:"linear"},model:{enum:["A·x","A·x²","A·log x"],title:"model",default:"A·x"},A:{type:"number",minimum:0,maximum:3,step:.01,title:"knob A",default:.2},goals:{type:"array",items:{enum:["04-flat","04-right-shape"]},minItems:0,maxItems:2,default:[]}}},golf:{name:"Golf",title:"a golf hole and one knob",type:"object",properties:{strength:{type:"number",minimum:0,maximum:10,step:.25,title:"first shot: strength",default:9},lr:{type:"number",minimum:0,maximum:.01,step:5e-4,title:"learning rate",default:.001},shots:{type:"integer",minimum:1,maximum:12,step:1,title:"shots played",default:1},goals:{type:"array",items:{enum:["04-hole","04-both-sides"]},minItems:0,maxItems:2,default:[]}}},"computational-graph":{name:"ComputationalGraph",title:"a computational graph, forward and backward",type:"object",properties:{graph:{enum:["bill","neuron"],default:"bill"},at:{type:"integer",minimum:0,maximum:13,step:1,title:"steps done",default:0},guests:{type:"integer",minimum:0,maximum:20,step:1,title:"guests",default:10},price:{type:"number",minimum:0,maximum:24,step:.5,title:"price of a bottle",default:8},meal:{type:"number",minimum:0,maximum:40,step:1,title:"price of a meal",default:20},x:{type:"number",minimum:-4,maximum:4,step:.25,title:"input x",default:1},w:{type:"number",minimum:-4,maximum:4,step:.25,title:"weight w",default:2},b:{type:"number",minimum:-4,maximum:4,step:.25,title:"bias b",default:2},target:{enum:[0,1],title:"target",default:0},goals:{type:"array",items:{enum:["05-backward","05-thirty","05-wrong-silent"]},minItems:0,maxItems:3,default:[]}}},"mazur-network":{name:"MazurNetwork",title:"a network of six neurons, forward, backward and updated",type:"object",properties:{steps:{type:"integer",minimum:0,maximum:1e4,step:1,title:"steps of training done",default:0},phase:{enum:["hidden","outputs","output-blame","hidden-blame","update"],title:"this step, as far as",default:"hidden"},early:{type:"boolean",title:"move w₅ to w₈ early",default:!1},hunt:{type:"boolean",default:!1},pick:{enum:["w1","w2","w3","w4","w5","w6","w7","w8"],default:"w5"},goals:{type:"array",items:{enum:["05-one-step","05-find-bug","05-last-error"]},minItems:0,maxItems:3,default:[]}}},"nudge-error":{name:"NudgeError",title:"how wrong a nudged slope is, against the size of the nudge",type:"object",properties:{power:{type:"integer",minimum:-16,maximum:0,step:1,title:"nudge: 10 to the power of",default:-1},way:{enum:["one side","both sides"],title:"measured",default:"one side"},single:{type:"boolean",title:"single precision (float32)",default:!1},goals:{type:"array",items:{enum:["05-one-side","05-both-sides","05-lost"]},minItems:0,maxItems:3,default:[]}}},"xor-learning":{name:"XorLearning",title:"XOR being learned",type:"object",properties:{seed:{type:"integer",minimum:0,maximum:99,step:1,title:"seed of the first weights",default:3},rate:{type:"number",minimum:.25,maximum:6,step:.25,title:"learning rate",default:4},steps:{type:"integer",minimum:0,maximum:1500,step:5,title:"steps taken",default:0},goals:{type:"array",items:{enum:["05-xor-learned","05-xor-stuck","05-xor-quick"]},minItems:0,maxItems:3,default:[]}}},"gradient-depth":{name:"GradientDepth",title:"the gradient in each layer of a deep network",type:"object",properties:{activation:{enum:["sigmoid","tanh","relu"],title:"activation",default:"sigmoid"},init:{enum:["zeros","uniform","xavier","he"],title:"first weights",default:"xavier"},of:{enum:["weights","biases"],title:"gradient of the",default:"weights"},depth:{type:"integer",minimum:1,maximum:12,step:1,title:"hidden layers",default:2},width:{type:"integer",minimum:2,maximum:16,step:1,title:"neurons in each",default:8},seed:{type:"integer",minimum:0,maximum:99,step:1,title:"seed",default:0},goals:{type:"array",items:{enum:["05-vanish","05-revive","05-explode"]},minItems:0,maxItems:3,default:[]}}},"party-learning":{name:"PartyLearning",title:"the dinner party, learned from many starts",type:"object",properties:{seed:{type:"integer",minimum:0,maximum:39,step:1,title:"seed of the start picked",default:0},rate:{enum:[.01,.03,.1,.3],title:"learning rate",default:.1},steps:{type:"integer",minimum:0,maximum:1e3,step:5,title:"steps taken",default:0},goals:{type:"array",items:{enum:["05-party-learned","05-party-dead","05-party-sum"]},minItems:0,maxItems:3,default:[]}}}}};function zr(t){if(t.enum){let n=t.enum.map(Hm).join(", ");return t.enum.length===1?n:`one of ${n}`}return t.prefixItems?"["+t.prefixItems.map(zr).join("; ")+"]":t.type==="array"?`a list of ${Wa(t.minItems,t.maxItems)}, each ${zr(t.items)}`:t.type==="string"?`a text of ${Wa(t.minLength,t.maxLength)} characters`:t.type==="boolean"?"True or False":`${t.type==="number"?"a number":"a whole number"} from ${t.minimum} to ${t.maximum}`}var Hm=t=>typeof t=="string"?`'${t}'`:String(t),Wa=(t,e)=>t===e?`${t}`:`${t} to ${e}`;function Pa(t,e){if(t.enum)return t.enum.includes(e);if(t.type==="array")return Xm(t,e);if(t.type==="boolean")return typeof e=="boolean";if(t.type==="string"){if(typeof e!="string")return!1;let n=[...e].length;return n>=t.minLength&&n<=t.maxLength}return typeof e!="number"||!Number.isFinite(e)||t.type==="integer"&&!Number.isInteger(e)?!1:e>=t.minimum&&e<=t.maximum}function Xm(t,e){if(!Array.isArray(e))return!1;let n=t.prefixItems??e.map(()=>t.items);return e.length>=t.minItems&&e.length<=t.maxItems&&e.every((o,r)=>Pa(n[r],o))}function po(t){let e=typeof t=="number"?String(t):JSON.stringify(t);return String(e).length<=60?e:e.slice(0,57)+"..."}function za(t,e,n={}){let o=Object.hasOwn(D.figures,t)&&D.figures[t];if(!o)throw new Error(`There is no figure of the kind '${t}'.`);let{name:r,properties:s}=o;if(typeof e!="object"||e===null||Array.isArray(e))throw new Error(`${r}'s state must be an object; got ${po(e)}.`);let a=Object.hasOwn(e,"version")?e.version:D.version;if(a!==D.version)throw new Error(`${r}.version must be ${D.version}; got ${po(a)}.`);for(let m of Object.keys(e))if(m!=="version"&&!Object.hasOwn(s,m)){let c=Object.keys(s).join(", ");throw new Error(`${r} has no '${m}'; it has ${c}.`)}let i={};for(let[m,c]of Object.entries(s)){let u=Object.hasOwn(e,m)?e[m]:n[m]??c.default;if(!Pa(c,u))throw new Error(`${r}.${m} must be ${zr(c)}; got ${po(u)}.`);i[m]=u}for(let[m,c]of Object.entries(s)){let u=i[c.sameLengthAs]?.length;if(u!==void 0&&i[m].length!==u)throw new Error(`${r}.${m} must be a list of ${u}, one for each entry of ${c.sameLengthAs}; got ${po(i[m])}.`)}return i}var fo=class{constructor(e){this.text=e}toString(){return this.text}},Fm={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function Ba(t){return t instanceof fo?t.text:Array.isArray(t)?t.map(Ba).join(""):t==null||t===!1?"":String(t).replace(/[&<>"]/g,e=>Fm[e])}function l(t,...e){return new fo(String.raw({raw:t},...e.map(Ba)))}function h(t,e=4){return String(Number(t.toPrecision(e))).replace("-","−").replace(/^\u22120$/,"0")}function $o(t,e=4){let n=1-10**-e;return t>n&&t<1?`> ${n}`:h(t,e)}function R(t){let e=h(Math.abs(t));return t<0?`− ${e}`:`+ ${e}`}var M=t=>t<0?`(${h(t)})`:h(t),q=t=>Math.round(t*1e6)/1e6,F=t=>Math.abs(t)<1e-12?0:t,U=(t,[e,n],o)=>Math.max(e,Math.min(n,Math.round(t*o)/o))+0;function Pe(t){if(Object.is(t,-0))return"-0.0";let e=Math.abs(t);if(e!==0&&(e<1e-4||e>=1e16)){let[n,o]=t.toExponential().split("e"),r=o[0];return`${n}e${r}${o.slice(1).padStart(2,"0")}`}return Number.isInteger(t)?`${t}.0`:String(t)}function ja(t){let e=t.trim().replace(/[\u2212\u2013]/g,"-").replace(",","."),n=String.raw`[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?`,r=new RegExp(`^(${n})(?:\\s*/\\s*(${n}))?$`,"i").exec(e);if(!r)return NaN;let s=Number(r[1])/Number(r[2]??1);return Number.isFinite(s)?s:NaN}var ne=(t,e)=>D.figures[t].properties[e];function Ca(t,e,n=["x₁","x₂","x₃"]){return t.title.replace("{name}",n[e]).replace("{i}","₁₂₃₄₅₆₇₈₉"[e])}function go(t,e,n,o,r){return l`<div class="nn-slider" data-sign="${Math.sign(r)}">
    <label for="${t}">${n}</label>
    <span class="nn-value">${h(r,6)}</span>
    <input type="range" id="${t}" data-trait="${e}" min="${o.minimum}"
      max="${o.maximum}" step="${o.step}" value="${r}"
      aria-valuetext="${h(r,6)}">
  </div>`}function x(t,e,n,o,r={},s=n.names){let a=ne(t,e),i=n[e];if(!Array.isArray(i)){let c={...a,...r};return go(`${o}-${e}`,e,a.title,c,i)}let m={...a.items,...r};return i.map((c,u)=>go(`${o}-${e}${u}`,`${e}.${u}`,Ca(a,u,s),m,c))}function bo(t,e,n,o,r){let s=ne(t,e).items;return r.map(([a,i])=>go(`${o}-${e}${a}`,`${e}.${a}`,i,s,n[e][a]))}function oe(t,e,n,o,r=n.names){let s=ne(t,e);return n[e].map((a,i)=>{let m=`${o}-${e}${i}`;return l`<div class="nn-switch">
      <input type="checkbox" role="switch" id="${m}"
        data-trait="${e}.${i}" ${a?"checked":""}>
      <label for="${m}">${Ca(s,i,r)}</label>
      <span class="nn-value">${h(a)}</span>
    </div>`})}function ze(t,e,n,o){let r=`${o}-${e}`;return l`<div class="nn-switch">
    <input type="checkbox" role="switch" id="${r}" data-trait="${e}"
      ${n[e]?"checked":""}>
    <label for="${r}">${ne(t,e).title}</label>
  </div>`}function A(t,e,n,o,r=s=>s){let s=ne(t,e);return l`<fieldset class="nn-choice">
    <legend>${s.title}</legend>
    ${s.enum.map((a,i)=>{let m=`${o}-${e}${i}`;return l`<span><input type="radio" name="${o}-${e}" id="${m}"
          data-trait="${e}" value="${a}"
          ${n[e]===a?"checked":""}><label
          for="${m}">${r(a)}</label></span>`})}
  </fieldset>`}var vn=(t,e)=>e.split(".").reduce((n,o)=>n[o],t),Br=(t,e,n)=>ne(t,"knob").enum.filter(o=>vn(e,o)!==vn(n,o));function xo(t,e,n,o,r){let s=n.knob,[a,...i]=s.split("."),m=i.reduce(u=>u.items,ne(t,a)),c=Br(t,n,r).length;return l`<div class="nn-controls">${go(`${o}-turn`,s,e,m,vn(n,s))}</div>
    <p class="nn-live nn-turned">${c===0?"No knob is turned yet.":`Turned so far, marked •: ${c} knob${c>1?"s":""}.`}</p>`}function yo(t,e,n){return l`<span class="nn-matrix" style="--columns: ${t[0].length}"
    >${t.map(o=>o.map(r=>Gm(r,e,n)))}</span>`}function wo(t,e,n,o){let[r,s]=[vn(n,t),vn(o,t)],a=r===s?{}:{was:s};return{text:h(r),value:r,path:t,name:e,...a}}function Gm(t,e,n){let{text:o,value:r,part:s,now:a,shows:i,path:m,name:c,was:u}=t,d=l`class="nn-entry ${r===void 0?"":r<0?"nn-negative":"nn-positive"}" data-part="${s}" ${a&&"data-now"}
    ${u!==void 0&&"data-turned"}`,f=l`<span ${i&&l`data-shows="${i}"`}
    >${o}</span>`;if(!m)return l`<span ${d}>${f}</span>`;let $=`${n}-knob-${m}`;return l`<label ${d} for="${$}"><input type="radio" id="${$}"
    name="${n}-knob" data-trait="knob" value="${m}"
    aria-label="${c}, ${o}${u===void 0?"":`, turned from ${h(u)}`}" ${e.knob===m&&"checked"}
    >${f}</label>`}var V=(t,e,n)=>l`<span class="nn-named">${t}<small>${e} ${n}</small></span>`,Be=(t,e)=>l`<span class="nn-joined"><span>${t}</span>${e}</span>`;function vo(t,e){return t==null||e==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function _m(t,e){return t==null||e==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function Da(t){let e,n,o;t.length!==2?(e=vo,n=(i,m)=>vo(t(i),m),o=(i,m)=>t(i)-m):(e=t===vo||t===_m?t:Vm,n=t,o=t);function r(i,m,c=0,u=i.length){if(c<u){if(e(m,m)!==0)return u;do{let d=c+u>>>1;n(i[d],m)<0?c=d+1:u=d}while(c<u)}return c}function s(i,m,c=0,u=i.length){if(c<u){if(e(m,m)!==0)return u;do{let d=c+u>>>1;n(i[d],m)<=0?c=d+1:u=d}while(c<u)}return c}function a(i,m,c=0,u=i.length){let d=r(i,m,c,u-1);return d>c&&o(i[d-1],m)>-o(i[d],m)?d-1:d}return{left:r,center:a,right:s}}function Vm(){return 0}function Km(t){return t===null?NaN:+t}var qa=Da(vo),g$=qa.right,b$=qa.left,x$=Da(Km).center;var Ym=Ua(Ha),y$=Ua(Zm);function Ua(t){return function(e,n,o=n){if(!((n=+n)>=0))throw new RangeError("invalid rx");if(!((o=+o)>=0))throw new RangeError("invalid ry");let{data:r,width:s,height:a}=e;if(!((s=Math.floor(s))>=0))throw new RangeError("invalid width");if(!((a=Math.floor(a!==void 0?a:r.length/s))>=0))throw new RangeError("invalid height");if(!s||!a||!n&&!o)return e;let i=n&&t(n),m=o&&t(o),c=r.slice();return i&&m?(je(i,c,r,s,a),je(i,r,c,s,a),je(i,c,r,s,a),Ce(m,r,c,s,a),Ce(m,c,r,s,a),Ce(m,r,c,s,a)):i?(je(i,r,c,s,a),je(i,c,r,s,a),je(i,r,c,s,a)):m&&(Ce(m,r,c,s,a),Ce(m,c,r,s,a),Ce(m,r,c,s,a)),e}}function je(t,e,n,o,r){for(let s=0,a=o*r;s<a;)t(e,n,s,s+=o,1)}function Ce(t,e,n,o,r){for(let s=0,a=o*r;s<o;++s)t(e,n,s,s+a,o)}function Zm(t){let e=Ha(t);return(n,o,r,s,a)=>{r<<=2,s<<=2,a<<=2,e(n,o,r+0,s+0,a),e(n,o,r+1,s+1,a),e(n,o,r+2,s+2,a),e(n,o,r+3,s+3,a)}}function Ha(t){let e=Math.floor(t);if(e===t)return Jm(t);let n=t-e,o=2*t+1;return(r,s,a,i,m)=>{if(!((i-=m)>=a))return;let c=e*s[a],u=m*e,d=u+m;for(let f=a,$=a+u;f<$;f+=m)c+=s[Math.min(i,f)];for(let f=a,$=i;f<=$;f+=m)c+=s[Math.min(i,f+u)],r[f]=(c+n*(s[Math.max(a,f-d)]+s[Math.min(i,f+d)]))/o,c-=s[Math.max(a,f-u)]}}function Jm(t){let e=2*t+1;return(n,o,r,s,a)=>{if(!((s-=a)>=r))return;let i=t*o[r],m=a*t;for(let c=r,u=r+m;c<u;c+=a)i+=o[Math.min(s,c)];for(let c=r,u=s;c<=u;c+=a)i+=o[Math.min(s,c+m)],n[c]=i/e,i-=o[Math.max(r,c-m)]}}function Qm(t,e){let n=0;if(e===void 0)for(let o of t)o!=null&&(o=+o)>=o&&++n;else{let o=-1;for(let r of t)(r=e(r,++o,t))!=null&&(r=+r)>=r&&++n}return n}function Xa(t,e){let n,o;if(e===void 0)for(let r of t)r!=null&&(n===void 0?r>=r&&(n=o=r):(n>r&&(n=r),o<r&&(o=r)));else{let r=-1;for(let s of t)(s=e(s,++r,t))!=null&&(n===void 0?s>=s&&(n=o=s):(n>s&&(n=s),o<s&&(o=s)))}return[n,o]}var tu=Array.prototype,w$=tu.slice;var eu=Math.sqrt(50),nu=Math.sqrt(10),ou=Math.sqrt(2);function ko(t,e,n){let o=(e-t)/Math.max(0,n),r=Math.floor(Math.log10(o)),s=o/Math.pow(10,r),a=s>=eu?10:s>=nu?5:s>=ou?2:1,i,m,c;return r<0?(c=Math.pow(10,-r)/a,i=Math.round(t*c),m=Math.round(e*c),i/c<t&&++i,m/c>e&&--m,c=-c):(c=Math.pow(10,r)*a,i=Math.round(t/c),m=Math.round(e/c),i*c<t&&++i,m*c>e&&--m),m<i&&.5<=n&&n<2?ko(t,e,n*2):[i,m,c]}function bt(t,e,n){if(e=+e,t=+t,n=+n,!(n>0))return[];if(t===e)return[t];let o=e<t,[r,s,a]=o?ko(e,t,n):ko(t,e,n);if(!(s>=r))return[];let i=s-r+1,m=new Array(i);if(o)if(a<0)for(let c=0;c<i;++c)m[c]=(s-c)/-a;else for(let c=0;c<i;++c)m[c]=(s-c)*a;else if(a<0)for(let c=0;c<i;++c)m[c]=(r+c)/-a;else for(let c=0;c<i;++c)m[c]=(r+c)*a;return m}function ru(t,e,n){return e=+e,t=+t,n=+n,ko(t,e,n)[2]}function Fa(t,e,n){let o;for(;;){let r=ru(t,e,n);if(r===o||r===0||!isFinite(r))return[t,e];if(r>0){let s=Math.ceil(t/r),a=Math.floor(e/r);t=(s-(s*r>t))*r,e=(a+(a*r<e))*r}else if(r<0){let s=-r,a=Math.ceil(t*s),i=Math.floor(e*s);t=(a-(a/s>t))/s,e=(i+(i/s<e))/s}o=r}}function Ga(t){return Math.max(1,Math.ceil(Math.log(Qm(t))/Math.LN2)+1)}var v$=su(Math.random);function su(t){return function(n,o=0,r=n.length){let s=r-(o=+o);for(;s;){let a=t()*s--|0,i=n[s+o];n[s+o]=n[a+o],n[a+o]=i}return n}}function y([t,e],[n,o]){let r=(o-n)/(e-t),s=a=>n+(a-t)*r;return s.invert=a=>t+(a-n)/r,s.domain=[t,e],s.range=[n,o],s}var p=t=>Math.round(t*100)/100;function N(t,e,{names:n=["x₁","x₂"],count:o=6}={}){let[r,s]=t.range,[a,i]=e.range,m=bt(...t.domain,o),c=bt(...e.domain,o);return l`<g class="nn-axes">
    ${m.map(u=>l`<line class="${u===0?"nn-zero":"nn-grid"}"
          x1="${p(t(u))}" x2="${p(t(u))}" y1="${a}" y2="${i}"/><text
          x="${p(t(u))}" y="${a+16}" text-anchor="middle"
          >${h(u)}</text>`)}
    ${c.map(u=>l`<line class="${u===0?"nn-zero":"nn-grid"}"
          x1="${r}" x2="${s}" y1="${p(e(u))}" y2="${p(e(u))}"/><text
          x="${r-6}" y="${p(e(u))+4}" text-anchor="end"
          >${h(u)}</text>`)}
    <text class="nn-axis" x="${s}" y="${a+32}" text-anchor="end"
      >${n[0]} →</text>
    <text class="nn-axis" x="${r-6}" y="${i-8}">↑ ${n[1]}</text>
  </g>`}var au=.05;function kn(t,e=au){let n=[t[0]];for(let o=1;o<t.length-1;o++){let[[r,s],[a,i],[m,c]]=[n.at(-1),t[o],t[o+1]],[u,d]=[m-r,c-s],f=Math.abs(u*(i-s)-d*(a-r)),$=(a-r)*(m-a)+(i-s)*(c-i);f<=e*Math.hypot(u,d)&&$>=0||n.push(t[o])}return[...n,t.at(-1)]}var Mo=t=>kn(t).map(([e,n])=>`${p(e)},${p(n)}`).join(" ");function Ao(t,e,n){let o=([a,i])=>t[0]*a+t[1]*i+e,r=[],s=[];return n.forEach((a,i)=>{let m=n[(i+1)%n.length],[c,u]=[o(a),o(m)];if(c>0&&r.push(a),c>0!=u>0){let d=c/(c-u),f=a.map(($,g)=>$+d*(m[g]-$));r.push(f),s.push(f)}}),{region:r,edge:s}}var jr=(t,e,n)=>t.map(([o,r])=>`${p(e(o))},${p(n(r))}`).join(" ");function K(t,e,n,o=120){let[r,s]=e.domain,a=Array.from({length:o+1},(i,m)=>{let c=r+(s-r)*m/o;return[e(c),n(t(c))]});return`M${kn(a).map(([i,m])=>`${p(i)} ${p(m)}`).join("L")}`}function qt(t,e,n,o,r,s){let a=o(1)-o(0),i=n*(r(1)-r(0)),m=s/Math.hypot(a,i),[c,u]=[o(t),r(e)];return l`<line class="nn-tangent" x1="${p(c-m*a)}"
    y1="${p(u-m*i)}" x2="${p(c+m*a)}"
    y2="${p(u+m*i)}"/>`}var De=(t,e,n)=>l`<circle class="nn-handle nn-tip" data-drag="${t}" cx="${p(e)}"
    cy="${p(n)}" r="11"/>`;var it=t=>t>0?1:0,Mn=t=>t,E=t=>1/(1+Math.exp(-t)),iu=Math.tanh,qe=t=>Math.max(t,0),cu=(t,e=.01)=>t>0?t:e*t;function Ue(t){let e=Math.max(...t),n=t.map(r=>Math.exp(r-e)),o=n.reduce((r,s)=>r+s,0);return n.map(r=>r/o)}var lu=()=>0,mu=()=>1,An=(t,e=E(t))=>e*(1-e),uu=(t,e=Math.tanh(t))=>1-e*e,hu=t=>t>0?1:0,pu=(t,e,n=.01)=>t>0?1:n,Ut={step:it,identity:Mn,sigmoid:E,tanh:iu,relu:qe,leaky_relu:cu},So={step:lu,identity:mu,sigmoid:An,tanh:uu,relu:hu,leaky_relu:pu};function C(t,e,n){let o=0;for(let r=0;r<e.length;r++)o+=t[r]*e[r];return o+n}function _a(t,e,n,o){let r=e-it(C(t,n,o));return{w:n.map((s,a)=>s+r*t[a]),b:o+r}}function pt(t){return t===1?"> 0.9999":1e-9<t&&t<1e-4?t.toFixed(3-Math.floor(Math.log10(t))):t<=.99995?h(t):h(t,1-Math.floor(Math.log10(1-t)))}var Ht=(t,e)=>Math.max(t,0)-e*t+Math.log1p(Math.exp(-Math.abs(t)));function Sn(t,e,n){let o=0;for(let[r,s]of t)o+=Ht(r*e+n,s);return o/t.length}function Cr(t,e,n){let[o,r]=[0,0];for(let[s,a]of t){let i=(E(s*e+n)-a)/t.length;o+=s*i,r+=i}return[o,r]}function Va(t,e,n,o,r){for(let s=0;s<r;s++){let[a,i]=Cr(t,e,n);e-=o*a,n-=o*i}return{w:e,b:n}}function Ka(t,e,n=10){let o=Array.from({length:n},(r,s)=>({bin:s,count:0,said:0,happened:0}));for(let[r,s,a]of t){let i=E(e*r),m=o[Math.min(n-1,Math.floor(i*n))];m.count+=s+a,m.said+=i*(s+a),m.happened+=s}return o.filter(({count:r})=>r>0).map(({bin:r,count:s,said:a,happened:i})=>({bin:r,count:s,said:a/s,happened:i/s}))}var du="activations",He={step:"step",identity:"identity",sigmoid:"sigmoid",tanh:"tanh",relu:"ReLU",leaky_relu:"leaky ReLU"},Ya=2,Dr=168,Ja=140,z=y([-8,8],[8,158]),Y=y([-1.5,2.5],[132,42]),Io=(t,e,n)=>t==="leaky_relu"?Ut[t](e,n):Ut[t](e),qr=(t,e,n)=>So[t](e,void 0,n);function fu(t,e){return t!=="step"?K(n=>Io(t,n,e),z,Y,96):`M${z(-8)} ${Y(0)}H${z(0)}M${z(0)} ${Y(1)}H${z(8)}`}function $u(t,e,n){let[o,r]=Y.domain;if(o<=n&&n<=r)return gu("z",z(e),Y(n));let[s,a]=[p(z(e)),n>r?Y(r):Y(o)],i=n>r?13:-13;return l`<g class="nn-grab" data-drag="z"><circle cx="${s}" cy="${a}"
    r="16"/><path class="nn-tip" d="M${s} ${a}l8 ${i}h-16z"/></g>`}var gu=(t,e,n)=>l`<g class="nn-grab" data-drag="${t}"
  ><circle cx="${p(e)}" cy="${p(n)}" r="16"/><circle class="nn-dot"
  cx="${p(e)}" cy="${p(n)}" r="5.5"/></g>`;function bu(t,e,n,o){let{z:r,negative_slope:s}=t,a=Io(e,r,s),i=qr(e,r,s),[m,c]=[n%Ya*Dr+4,Math.floor(n/Ya)*Ja];return l`<g transform="translate(${m} ${c})">
    <rect class="nn-silent" x="${z(-8)}" y="${Y(2.5)}" width="150"
      height="90"/>
    <path class="nn-zero" d="M${z(-8)} ${Y(0)}H${z(8)}M${p(z(0))} ${Y(2.5)}V${Y(-1.5)}"/>
    <path class="nn-grid" d="M${z(-8)} ${p(Y(1))}H${z(8)}M${z(-8)} ${p(Y(-1))}H${z(8)}"/>
    <g clip-path="url(#${o}-clip)">
      <path class="nn-graph" d="${fu(e,s)}"/>
      ${qt(r,a,i,z,Y,34)}</g>
    ${$u(e,r,a)}
    <text class="nn-strong" x="${z(-8)}" y="16">${He[e]}</text>
    <text class="nn-small" x="${z(-8)}" y="35">${Za(a)}</text>
    <text class="nn-small" x="${z(8)}" y="35" text-anchor="end">slope ${Za(i)}</text>
  </g>`}function Za(t){let e=Math.round(t);return e!==t&&Math.abs(t-e)<.001?`≈ ${h(e)}`:h(t,3)}function Qa(t,e){return t==="sigmoid"?pt(e):t!=="tanh"?h(e):e<0?`−${pt(-e)}`:pt(e)}function xu(t,e){return l`<svg viewBox="0 0 344 ${3*Ja}" role="img"
    aria-label="${ti(t)}">
    <clipPath id="${e}-clip"><rect x="${z(-8)}" y="${Y(2.5)}" width="150"
      height="90"/></clipPath>
    ${Object.keys(He).map((n,o)=>bu(t,n,o,e))}
  </svg>`}var yu=(t,e)=>x(du,"z",t,e);function wu(t){let{z:e,negative_slope:n}=t;return l`<table class="nn-table">
    <thead><tr><th scope="col">at z = ${h(e)}</th><th scope="col">value</th>
      <th scope="col">slope</th></tr></thead>
    <tbody>${Object.keys(He).map(o=>{let r=Io(o,e,n);return l`<tr><td>${He[o]}</td><td data-shows="value">${Qa(o,r)}</td><td data-shows="slope">${h(qr(o,e,n))}</td></tr>`})}</tbody>
  </table>
  ${e===0&&l`<p>At 0 the step jumps and the ReLUs have a corner: no slope exists
      there. The values shown are a convention.</p>`}`}function ti({z:t,negative_slope:e}){let n=Object.keys(He).map(o=>`${He[o]} ${Qa(o,Io(o,t,e))}, slope ${h(qr(o,t,e))}`);return`Six activations at z = ${h(t)}: ${n.join("; ")}.`}function vu(t){let e=t<Dr+2?0:1;return z.invert(t-e*Dr-4)}var ei={picture:xu,controls:yu,readout:wu,describe:ti,drags:{z:(t,[e])=>({z:U(vu(e),[-8,8],4)})},goals:{"02-saturate":{ask:"Saturate the sigmoid: bring its slope below a hundredth of the largest it can have. Which of the others are flat there, too?",praise:"Below 0.0025. Step and tanh are as good as flat there; on the negative side ReLU is, too. Only identity and leaky ReLU never are.",met:({z:t})=>An(t)<.0025},"02-corner":{ask:"Put z on the corner of the ReLU. What is the slope just left of it, and just right?",praise:"0 on the left, 1 on the right. At the corner itself a library may choose: a training run hardly ever meets exactly 0.",met:({z:t})=>t===0}}};var G=t=>t<0?"nn-negative":"nn-positive",Xe=t=>l`${t.map(ku)}${t.map(({label:e=!0,...n})=>e&&Mu(n))}`,ni=(t,e)=>n=>[p(t.x+n*(e.x-t.x)),p(t.y+n*(e.y-t.y))];function ku({from:t,to:e,weight:n,part:o,now:r,faint:s}){let a=Math.hypot(e.x-t.x,e.y-t.y),i=ni(t,e),[m,c]=i((t.r+1)/a),[u,d]=i(1-(e.r+2)/a);return l`<g class="nn-link" data-part="${o}" ${r&&"data-now"}
    ><line class="nn-hit" x1="${m}" y1="${c}"
    x2="${u}" y2="${d}"/><line class="nn-edge ${G(n)}" x1="${m}"
    y1="${c}" x2="${u}" y2="${d}" opacity="${s?.35:1}"
    stroke-width="${p(Math.min(6,1+1.3*Math.abs(n)))}"/></g>`}function Mu({from:t,to:e,weight:n,part:o,along:r=.5,now:s,...a}){let[i,m]=ni(t,e)(r),{text:c=h(n)}=a,u=8+9*c.length;return l`<g class="nn-plate" data-part="${o}" ${s&&"data-now"}
    ><rect x="${p(i-u/2)}" y="${p(m-10)}" width="${u}"
    height="20" rx="5"/><text class="nn-strong ${G(n)}" x="${i}"
    y="${p(m+5)}" text-anchor="middle">${c}</text></g>`}function ct({x:t,y:e,r:n},o,{part:r,now:s,on:a}={}){return l`<g class="nn-spot" data-part="${r}" ${s&&"data-now"}>
    <circle class="nn-node" data-on="${a}" cx="${t}" cy="${e}" r="${n}"/>
    <text x="${t}" y="${e+5}" data-on="${a}" text-anchor="middle"
      >${o}</text></g>`}function oi(t,e){let n={...t},o=[];for(let{name:a,from:i,value:m}of e)n[a]=m(...i.map(c=>n[c])),o.push({op:"value",name:a,value:n[a]});let r=e.at(-1).name,s={[r]:1};o.push({op:"start",name:r,total:1});for(let{name:a,from:i,slopes:m}of e.toReversed()){let c=m(...i.map(u=>n[u]));i.forEach((u,d)=>{if(c[d]===null)return;let f=s[u],$=s[a]*c[d];s[u]=(f??0)+$,o.push({op:"back",name:u,over:a,local:c[d],part:$,arrived:s[a],before:f,total:s[u]})})}return{values:n,steps:o}}var Hr="computational-graph",ri=110,No=48,Ur=(t,e)=>`${t} · ${e}`,Au={bill:{what:"The bill of a dinner, which the guests reach by two paths",inputs:["guests","price","meal"],nodes:[{name:"bottles",from:["guests"],value:t=>t/2,slopes:()=>[.5],factor:"· 0.5",say:t=>`${t} · 0.5`},{name:"wine",from:["bottles","price"],value:(t,e)=>t*e,slopes:(t,e)=>[e,t],say:Ur},{name:"food",from:["guests","meal"],value:(t,e)=>t*e,slopes:(t,e)=>[e,t],say:Ur},{name:"bill",from:["wine","food"],value:(t,e)=>t+e,slopes:()=>[1,1],say:(t,e)=>`${t} + ${e}`}],places:{price:[58,34],guests:[180,34],meal:[302,34],bottles:[150,130],wine:[68,226],food:[292,226],bill:[180,322]},tall:356},neuron:{what:"Half the squared error of a neuron with one input",inputs:["x","w","b","target"],nodes:[{name:"w·x",from:["x","w"],value:(t,e)=>t*e,slopes:(t,e)=>[e,t],say:Ur},{name:"z",from:["w·x","b"],value:(t,e)=>t+e,slopes:()=>[1,1],say:(t,e)=>`${t} + ${e}`},{name:"a",from:["z"],value:E,slopes:t=>[E(t)*(1-E(t))],say:t=>`σ(${t})`},{name:"miss",from:["a","target"],value:(t,e)=>t-e,slopes:()=>[1,null],say:(t,e)=>`${t} − ${e}`},{name:"cost",from:["miss"],value:t=>t*t/2,slopes:t=>[t],say:t=>`½ · ${t}²`}],places:{x:[58,34],w:[180,34],b:[302,34],"w·x":[119,118],z:[210,202],a:[210,286],target:[62,286],miss:[136,370],cost:[136,454]},tall:488}},Fe={bill:12,neuron:13};function In(t){let e=Au[t.graph],n=Object.fromEntries(e.inputs.map(m=>[m,t[m]])),{values:o,steps:r}=oi(n,e.nodes),s=r.slice(0,Math.min(t.at,r.length)),a=new Set([...e.inputs,...s.filter(({op:m})=>m==="value").map(({name:m})=>m)]),i={};for(let{op:m,name:c,total:u}of s)m!=="value"&&(i[c]=u);return{graph:e,inputs:n,values:o,steps:r,done:s,made:a,slopes:i,now:s.at(-1)}}function Su(t,e,n){let[o,r]=t.graph.places[e],[s,a]=t.graph.places[n],i=si(t,e,n),m=l`x1="${o}" y1="${r+No/2}" x2="${s}"
    y2="${a-No/2}"`;return i?l`<g class="nn-link" ${i===t.now&&"data-now"}><line
    class="nn-edge ${G(i.local)}" ${m} stroke-width="3"/></g>`:l`<line class="nn-wire" ${m}/>`}var si=({done:t},e,n)=>t.find(o=>o.op==="back"&&o.name===e&&o.over===n);function Iu(t,e,n){let o=si(t,e,n),r=t.graph.nodes.find(({name:g})=>g===n).factor;if(!o&&!r)return"";let[s,a]=t.graph.places[e],[i,m]=t.graph.places[n],[c,u]=[p((s+i)/2),p((a+m)/2)],d=o?`↑ × ${M(o.local)}`:r,f=6+7.5*d.length,$=o&&o===t.now;return l`<g class="nn-plate" ${$&&"data-now"}><rect
    x="${p(c-f/2)}" y="${u-10}" width="${f}" height="20" rx="5"
    /><text class="nn-small ${o&&G(o.local)}" x="${c}" y="${u+5}"
    text-anchor="middle">${d}</text></g>`}function Tu(t,e){let{graph:n,values:o,made:r,slopes:s,now:a}=t,[i,m]=n.places[e],c=s[e],u=n.inputs.includes(e);return l`<g class="nn-spot" ${a?.name===e&&"data-now"}>
    <rect class="nn-node" x="${i-ri/2}" y="${m-No/2}"
      width="${ri}" height="${No}" rx="${u?4:16}"/>
    <text x="${i}" y="${m-4}" text-anchor="middle">${e}${r.has(e)&&l` = <tspan class="nn-strong" data-shows="value">${h(o[e])}</tspan>`}</text>
    ${c!==void 0&&l`<text class="nn-strong ${G(c)}" x="${i}" y="${m+15}"
      text-anchor="middle">↑ <tspan data-shows="slope">${h(c)}</tspan></text>`}</g>`}function Nu(t){let e=In(t),{graph:n}=e;return l`<svg viewBox="0 0 360 ${n.tall}" role="img"
    aria-label="${ii(t)}">
    ${[Su,Iu].map(o=>n.nodes.map(({name:r,from:s})=>s.map(a=>o(e,a,r))))}
    ${Object.keys(n.places).map(o=>Tu(e,o))}
  </svg>`}var Eu=(t,e)=>x(Hr,"at",t,e,{maximum:Fe[t.graph]});function Lu(t,e){let n={bill:["guests","price","meal"],neuron:["x","w","b"]};return l`${Eu({...t,at:Math.min(t.at,Fe[t.graph])},e)}
    ${n[t.graph].map(o=>x(Hr,o,t,e))}
    ${t.graph==="neuron"&&A(Hr,"target",t,e)}`}function ai({graph:t,values:e,now:n}){if(!n)return"Nothing is done yet. Press Step.";let{op:o,name:r}=n;if(o==="start")return`Turn round. The slope of ${r} for itself is 1.`;if(o==="value"){let{from:$,say:g}=t.nodes.find(k=>k.name===r),v=g(...$.map(k=>M(e[k])));return`Forward: ${r} = ${v} = ${h(n.value)}`}let{over:s,arrived:a,local:i,part:m,before:c,total:u}=n,d=`${M(a)} · ${M(i)} = ${h(m)}`,f=c===void 0?"":`. A second path: ${M(c)} + ${M(m)} = ${h(u)}`;return`Backward, from ${s} to ${r}: ${d}${f}`}function Ou(t){let e=In(t),n=Fe[t.graph],o=e.graph.nodes.at(-1).name;return l`<p class="nn-rule">Step ${Math.min(t.at,n)} of
      ${n}. ${ai(e)}</p>
    <p class="nn-note">What comes back up stands after the arrow ↑ in a box: the
      slope of the ${o} for it.</p>`}function ii(t){let e=In(t),{graph:n,inputs:o,slopes:r}=e,s=Object.entries(o).map(([i,m])=>`${i} ${h(m)}`),a=Object.entries(r).map(([i,m])=>`${i} ${h(m)}`);return`${n.what}, as a graph. Inputs: ${s.join(", ")}. Step ${Math.min(t.at,Fe[t.graph])} of ${Fe[t.graph]}. `+`${ai(e)}.`.replace("..",".")+(a.length?` Slopes so far: ${a.join(", ")}.`:"")}var To=t=>t.at>=Fe[t.graph],ci={picture:Nu,controls:Lu,readout:Ou,describe:ii,pace:1600,plays:()=>!0,play:t=>To(t)?null:{at:t.at+1},goals:{"05-backward":{ask:"Go to the end. Say each number before you press Step.",praise:"Every edge was used once, and every box now knows how the end changes with it.",met:To},"05-thirty":{ask:"One more guest costs 24 euros. Make it exactly 30, and leave the price of a meal alone.",praise:"With a bottle at 20 the path by the wine brings 0.5 · 20 = 10, and the path by the food 20 as before.",met:(t,e)=>t.graph==="bill"&&To(t)&&t.meal===e.meal&&In(t).slopes.guests===30},"05-wrong-silent":{ask:"The target is 0. Make the neuron wrong by more than 0.99, and yet its slope for w smaller than 0.001. Leave x at 1.",praise:"Saturated: the sigmoid's local slope is next to 0, and blame has to pass through it.",met:t=>{if(t.graph!=="neuron"||!To(t))return!1;let{values:e,slopes:n}=In(t);return t.target===0&&t.x===1&&e.miss>.99&&Math.abs(n.w)<.001}}}};function Ru(t,e){let n=t[0]**2+t[1]**2;return n===0?null:[-e*t[0]/n,-e*t[1]/n]}function mi(t,e,n,o){let{edge:r}=Ao(t,e,Xr(n,o));return r.length===2&&ui(r,n,o,"nn-ghost")}function Xr(t,e){let[[n,o],[r,s]]=[t.domain,e.domain];return[[n,r],[o,r],[o,s],[n,s]]}function ui([[t,e],[n,o]],r,s,a){return l`<line class="${a}" x1="${p(r(t))}" y1="${p(s(e))}"
    x2="${p(r(n))}" y2="${p(s(o))}"/>`}function Fr(t,e,n,o){let{edge:r}=Ao(t,e,Xr(n,o));if(r.length!==2)return null;let s=Ru(t,e),[[a,i],[m,c]]=[n.domain,o.domain];return s[0]>a&&s[0]<i&&s[1]>m&&s[1]<c?s:r[0].map((d,f)=>(d+r[1][f])/2)}function Ge(t,e,n,o,r){let[[s,a],[i,m]]=[n.domain,o.domain],{region:c,edge:u}=Ao(t,e,Xr(n,o));return l`<defs><pattern id="${r}-hatch" width="9" height="9"
      patternUnits="userSpaceOnUse" patternTransform="rotate(45)"
      ><line class="nn-hatch" y2="9"/></pattern></defs>
    <rect class="nn-silent" x="${p(n(s))}" y="${p(o(m))}"
      width="${p(n(a)-n(s))}" height="${p(o(i)-o(m))}"/>
    <polygon class="nn-fires" points="${jr(c,n,o)}"/>
    <polygon fill="url(#${r}-hatch)" points="${jr(c,n,o)}"/>
    ${u.length===2&&ui(u,n,o,"nn-line")}`}function xt(t,e){let n=o=>l`<svg class="nn-symbol" viewBox="-9 -9 18 18"
    aria-hidden="true">${Lt([0,0],o,!1,li,li)}</svg>`;return l`<p class="nn-legend"><span>${n(1)} ${t}</span>
    <span>${n(0)} ${e}</span></p>`}var li=t=>t;function Lt([t,e],n,o,r,s){let[a,i]=[p(r(t)),p(s(e))];return l`${o&&l`<circle class="nn-wrong" cx="${a}" cy="${i}" r="14"/>`}
  ${n?l`<circle class="nn-one" cx="${a}" cy="${i}" r="7.5"/>`:l`<rect class="nn-none" x="${a-6.5}" y="${i-6.5}" width="13"
          height="13"/>`}`}var Wu=10,Eo=({turn:t,points:e})=>t<e.length?t:0,_e=t=>t.points[Eo(t)],_r=({w:t,b:e},[n,o])=>it(C([n,o],t,e));function Vr(t){let e=_e(t);return _r(t,e)===e[2]?"kept":e[2]?"added":"subtracted"}var Kr=t=>t.points.every(e=>_r(t,e)===e[2]);function Lo(t){if(Kr(t))return null;let[e,n,o]=_e(t),{w:r,b:s}=_a([e,n],o,t.w,t.b);if([...r,s].some(i=>Math.abs(i)>Wu))return null;let a=(Eo(t)+1)%t.points.length;return{w:r,b:s,turn:a,last:Vr(t)}}function Gr(t,e){return Kr(t)?{}:e===Vr(t)?Lo(t)??{}:{last:`not ${e}`}}var pi={add:t=>Gr(t,"added"),subtract:t=>Gr(t,"subtracted"),keep:t=>Gr(t,"kept")},hi={added:"was added to w, and 1 to the bias.",subtracted:"was subtracted from w, and 1 from the bias.",kept:"was right already: nothing changed."};function Yr(t){let{last:e,points:n}=t;if(!e)return"";if(e in hi)return`Yes: point ${(Eo(t)+n.length-1)%n.length+1} ${hi[e]}`;let o=_e(t),r=C(o.slice(0,2),t.w,t.b),s={kept:"A right answer changes nothing.",added:"It should fire, so z must rise.",subtracted:"It should stay silent, so z must fall."};return`Not so: here z = ${h(r)}, so the neuron says ${_r(t,o)}; the label is ${o[2]}. ${s[Vr(t)]}`}function di(t){let[e,n,o]=_e(t),r=Kr(t)?"No point is wrong: the rule is done.":Lo(t)===null?"The next step would leave the range of the knobs.":l`<b>Next: point ${Eo(t)+1}</b>, (${h(e)},
          ${h(n)}), label ${o}. What will the rule do with it?`;return l`<p class="nn-rule">${Yr(t)} ${r}</p>`}var Z=y([-3.5,3.5],[30,352]),J=y([-3.5,3.5],[342,20]),Pu=10,gi=({w:t,b:e},[n,o,r])=>it(C([n,o],t,e))!==r,Oo=t=>t.points.filter(e=>gi(t,e)).length,zu=({w:t,b:e})=>-e/Math.hypot(...t),Bu=(t,e,{domain:[n,o]})=>e===0?1:((e>0?o-.4:n+.4)-t)/e;function bi({w:t,b:e}){let n=Fr(t,e,Z,J);if(!n)return null;let o=Math.min(1,...[Z,J].map((s,a)=>Bu(n[a],t[a],s))),r=Math.max(0,o);return{from:n,to:n.map((s,a)=>s+r*t[a]),cut:r<1}}function ju(t){let e=bi(t);if(!e)return"";let[[n,o],[r,s]]=[e.from,e.to];return l`<line class="nn-normal" x1="${p(Z(n))}" y1="${p(J(o))}"
      x2="${p(Z(r))}" y2="${p(J(s))}"/>
    ${!Tn(t)&&l`<circle class="nn-handle" data-drag="line" cx="${p(Z(n))}"
        cy="${p(J(o))}" r="11"/>
      <circle class="nn-handle nn-tip" data-drag="tip" cx="${p(Z(r))}"
        cy="${p(J(s))}" r="11"/>`}
    <text class="nn-halo nn-strong" x="${p(Z(r)+(r>2?-14:14))}"
      y="${p(J(s)+5)}" text-anchor="${r>2?"end":"start"}"
      >w</text>`}var Tn=({rule:t,points:e})=>t&&e.length>0,Cu=({goals:t})=>t.includes("01-same-line")||t.includes("01-swap");function Du(t,e,n){let o=Tn(t)&&_e(t);return l`<svg viewBox="0 0 360 380" role="img"
    aria-label="${xi(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="20" width="322" height="322"/>
    </clipPath>
    ${Ge(t.w,t.b,Z,J,e)} ${N(Z,J)}
    ${Cu(t)&&mi(n.w,n.b,Z,J)}
    <g clip-path="url(#${e}-clip)">${ju(t)}</g>
    ${o&&l`<path class="nn-next" d="M${p(Z(o[0]))} ${p(J(o[1])-17)}
      l-6 -10h12z"/>`}
    ${t.points.map(r=>Lt(r,r[2],gi(t,r),Z,J))}
  </svg>`}function qu(t,e){return Tn(t)?l`${di(t)}
      <div class="nn-claims" role="group" aria-label="What will the rule do?">
        <button type="button" data-do="add">Add it</button>
        <button type="button" data-do="subtract">Subtract it</button>
        <button type="button" data-do="keep">Change nothing</button>
      </div>`:l`${x("decision-line","w",t,e)}
    ${x("decision-line","b",t,e)}`}function Uu(t){let{w:e,b:n,points:o}=t,r=Oo(t),s=e.some(a=>a!==0);return l`${o.length>0&&xt("label 1","label 0")}
    <p class="nn-formula">fires where ${h(e[0])}·x₁ ${R(e[1])}·x₂
      ${R(n)} &gt; 0</p>
    <p>${s?l`Distance of the line from the origin, counted along w: <b
          data-shows="distance">${h(zu(t))}</b>`:"No line: both weights are 0, so the inputs change nothing."}</p>
    ${bi(t)?.cut&&l`<p>The arrow w is cut short: it would leave the picture.</p>`}
    ${o.length>0&&l`<p class="nn-count" data-none="${String(r===0)}"><b
      data-shows="mistakes">${r}</b> of ${o.length} points on the
      wrong side${r>0&&l`, ringed`}</p>`}`}function xi(t){let{w:e,b:n,points:o}=t,r=Oo(t),s=`The neuron fires where ${h(e[0])} x₁ ${R(e[1])} x₂ ${R(n)} is above 0.`;if(o.length===0)return s;let a=`${r} of ${o.length} points are on the wrong side.`;return[s,a,Tn(t)&&Yr(t)].filter(Boolean).join(" ")}var Zr=(t,e)=>Math.round(t*e)/e,fi=t=>[...t.w??[],t.b].every(e=>Math.abs(e)<=Pu)?t:{};function $i(t,e){let[n,o]=[[...t.w,t.b],[...e.w,e.b]],r=Math.hypot(...n)/Math.hypot(...o);return n.every((s,a)=>Math.abs(s-r*o[a])<1e-9)?r:NaN}var yi={picture:Du,controls:qu,readout:Uu,describe:xi,play:Lo,actions:pi,plays:Tn,drags:{line(t,[e,n]){let o=[Z.invert(e),J.invert(n)];return fi({b:Zr(-C(o,t.w,0),4)})},tip(t,[e,n]){let o=Fr(t.w,t.b,Z,J),s=[Z.invert(e),J.invert(n)].map((a,i)=>Zr(a-o[i],4));return s[0]===0&&s[1]===0?{}:fi({w:s,b:Zr(-C(o,s,0),1024)})}},goals:{"01-no-mistakes":{ask:"Turn and move the line until no point is on the wrong side.",praise:"No mistakes. Many lines do it; the neuron has no favourite.",met:t=>t.points.length>0&&Oo(t)===0},"01-same-line":{ask:"Change all three knobs and leave the line on the dashed one.",praise:"The same line, the same firing side: all three knobs grew or shrank by one positive factor.",met:(t,e)=>Math.abs($i(t,e)-1)>1e-9},"01-swap":{ask:"Keep the line on the dashed one and make the other side fire.",praise:"Swapped. The factor was negative, so every sum changed sign.",met:(t,e)=>$i({w:t.w.map(n=>-n),b:-t.b},e)>0},"01-rule":{ask:"Say what the rule does, point by point, until no point is wrong.",praise:"Done: a whole round would change nothing any more.",met:t=>t.rule&&Oo(t)===0}}};var Jr="fit-probability",H=y([-.4,10.4],[40,344]),re=y([-.1,1.1],[206,24]),yt=y([0,3],[352,270]),vi=258,Qr=9,Hu=.25,Xu=10,Fu=1e-4,Nn=({w:t,b:e},n)=>E(n*t+e),ki=({points:t,w:e,b:n})=>t.map(([o,r])=>Ht(o*e+n,r)),ts=({points:t,w:e,b:n})=>Cr(t,e,n).every(o=>Math.abs(o)<Fu);function Gu(t){return t.points.map(([e,n])=>{let o=p(re(Nn(t,e))),r=n?-2:2;return l`<path class="nn-given ${n?"nn-positive":"nn-negative"}"
      d="M${p(H(e))+r} ${p(re(n?0:1))}V${o}"/>`})}function _u(t){let e=yt.domain[1];return l`<path class="nn-zero" d="M${H.range[0]} ${yt(0)}H${H.range[1]}"/>
    <text class="nn-small" x="${H.range[0]-6}" y="${vi}"
      >surprise of each email</text>
    ${[1,2,3].map(n=>l`<text class="nn-small" x="${H.range[0]-6}" y="${p(yt(n))+4}" text-anchor="end">${n}</text><path class="nn-grid" d="M${H.range[0]} ${p(yt(n))}H${H.range[1]}"/>`)}
    ${ki(t).map((n,o)=>{let[r,s]=t.points[o],a=p(yt(Math.min(n,e))),i=p(H(r)-(s?Qr:0));return l`<rect class="nn-bar" data-label="${s}" x="${i}" y="${a}"
        width="${Qr}" height="${p(yt(0)-a)}"/>${n>e&&l`<text class="nn-small nn-halo" x="${i+Qr/2}"
          y="${a+4}" text-anchor="middle">${h(n,2)}</text>`}`})}
    ${Vu(t)}`}function Vu(t){let e=Sn(t.points,t.w,t.b),n=p(yt(Math.min(e,yt.domain[1]))),o=e<=yt.domain[1];return l`${o&&l`<path class="nn-mean" d="M${H.range[0]} ${n}H${H.range[1]}"/>`}
    <text class="nn-small nn-halo" x="${H.range[1]}" y="${n<yt(2.6)?vi:n-6}" text-anchor="end">mean ${h(e,3)}</text>`}function Ku(t){let[e,n]=[p(H(t.x)),p(re(Nn(t,t.x)))];return l`<path class="nn-distance" d="M${e} ${p(re(0))}V${n}H${H.range[0]}"/>
    ${De("email",e,n)}`}function Yu(t,e){let n=t.surprise?362:244;return l`<svg viewBox="0 0 360 ${n}" role="img"
    aria-label="${Mi(t)}">
    <clipPath id="${e}-clip"><rect x="40" y="24" width="304" height="182"/>
    </clipPath>
    ${N(H,re,{names:["words in CAPITALS","chance of spam"],count:5})}
    <g clip-path="url(#${e}-clip)">
      ${t.surprise&&Gu(t)}
      <path class="nn-graph" d="${K(o=>Nn(t,o),H,re)}"/>
    </g>
    ${t.points.map(([o,r])=>Lt([o,r],r,!1,H,re))}
    ${!t.surprise&&Ku(t)} ${t.surprise&&_u(t)}
  </svg>`}var Zu=(t,e)=>l`${x(Jr,"w",t,e)}
  ${x(Jr,"b",t,e)}
  ${!t.surprise&&x(Jr,"x",t,e)}`;function Ju(t){return l`${xt("was spam","was not")}
    ${t.surprise?th(t):Qu(t)}`}function Qu({w:t,b:e,x:n}){let o=n*t+e;return l`<p class="nn-formula">z = ${h(n)}·${M(t)} ${R(e)} =
      <b data-shows="z">${h(o)}</b></p>
    <p class="nn-formula">chance of spam = σ(${h(o)}) =
      <b data-shows="p">${pt(E(o))}</b></p>`}function th(t){let{w:e,b:n,points:o}=t,r=ki(t),s=r.indexOf(Math.max(...r)),[a,i]=o[s],m=Nn(t,a);return l`<p class="nn-formula">Mean surprise: <b data-shows="mean">${h(Sn(o,e,n))}</b></p>
    <p>Greatest surprise: ${h(a)} words in CAPITALS, and it was
      ${i?"":"not "}spam. The neuron gave that the chance ${pt(i?m:E(-a*e-n))}; −log of it is <b data-shows="worst">${h(r[s])}</b>.</p>
    ${t.learn&&l`<p class="nn-formula">w = ${h(e)}, b = ${h(n)}${ts(t)&&": nothing left to gain"}</p>`}`}function Mi(t){let{w:e,b:n,x:o,points:r}=t,s=r.filter(([,i])=>i===1).length,a=`${r.length} emails by their words in CAPITALS, ${s} of them spam, and a sigmoid curve with weight ${h(e)} and bias ${h(n)}. `;return t.surprise?`${a}The mean surprise is ${h(Sn(r,e,n))}.`:`${a}To an email with ${h(o)} it gives the chance ${pt(Nn(t,o))} of being spam.`}function eh(t){if(ts(t))return null;let{w:e,b:n}=Va(t.points,t.w,t.b,Hu,Xu);return{w:wi(e,4),b:wi(n,10)}}var wi=(t,e)=>Math.max(-e,Math.min(e,t)),nh=({w:t,b:e})=>Number.isInteger(8*t)&&Number.isInteger(4*e),Ai={picture:Yu,controls:Zu,readout:Ju,describe:Mi,play:eh,plays:t=>t.learn,pace:60,verbs:{step:"Ten small steps",play:"Let it learn"},drags:{email:(t,[e])=>({x:U(H.invert(e),[0,10],2)})},goals:{"02-half-at-four":{ask:"Let the chance rise with the words in CAPITALS, and be exactly 0.5 for an email with four of them.",praise:"z is 0 at x = 4: the bias takes away what four words bring.",met:({w:t,b:e})=>t>0&&Math.abs(4*t+e)<1e-9},"02-fair":{ask:"By hand: bring the mean surprise below 0.52.",praise:"Well fitted. The best possible mean is not far below.",met:t=>t.surprise&&nh(t)&&Sn(t.points,t.w,t.b)<.52},"02-learn":{ask:"Let it learn until nothing is left to gain. Then spoil the fit with both knobs and let it learn again: where does it end?",praise:"Nobody told it where to go, and from any start it ends at nearly the same place.",met:t=>t.learn&&ts(t)}}};var oh={"-":"⁻",...Object.fromEntries([..."⁰¹²³⁴⁵⁶⁷⁸⁹"].entries())},Ro=t=>Math.abs(t)<4?h(10**t):`10${[...String(t)].map(e=>oh[e]).join("")}`;function Ve([t,e],n){let o=y([t,e],n),r=s=>{let a=s>0?Math.log10(s):t;return o(Math.min(Math.max(a,t),e))};return r.powers=[t,e],r.range=n,r}function es(t,e){let[n,o]=e.powers,r=Math.ceil((o-n)/8),[s,a]=t.range;return l`<g class="nn-axes">${bt(n,o,8).filter(i=>Number.isInteger(i)&&i%r===0).map(i=>{let m=p(e(10**i));return l`<line class="nn-grid" x1="${s}" x2="${a}"
          y1="${m}" y2="${m}"/><text x="${s-6}"
          y="${m+4}" text-anchor="end">${Ro(i)}</text>`})}</g>`}function Wo(t,e,n,o){let[r,s]=o.range,i=[...Array(121).keys()].map(c=>Math.round(c*e/120)).map(c=>`${p(n(c))} ${p(o(t.cost(c)))}`),m=c=>c===n.domain[1];return l`${es(n,o)}
    <g class="nn-axes">${bt(...n.domain,4).map(c=>l`<line class="${c?"nn-grid":"nn-zero"}" x1="${p(n(c))}"
        x2="${p(n(c))}" y1="${r}" y2="${s}"/><text
        x="${p(n(c)+6*m(c))}" y="${r+16}"
        text-anchor="${m(c)?"end":"middle"}">${c}</text>`)}
    <text class="nn-axis" x="${n.range[1]}" y="${r+32}"
      text-anchor="end">steps →</text>
    <text class="nn-axis" x="${n.range[0]-6}" y="${s-8}">↑ cost</text></g>
    <path class="nn-graph" d="M${i.join("L")}"/>
    <circle class="nn-dot" cx="${p(n(e))}" cy="${p(o(t.cost(e)))}"
      r="5"/>`}var Ke=t=>l`<details class="nn-program">
  <summary>This run as a program</summary>
  <pre tabindex="0"><code>${t.join(`
`)}</code></pre></details>`;var Si=t=>BigInt.asUintN(64,t),ns=t=>BigInt.asUintN(128,t),rh=2549297995355413924n<<64n|4865540595714422341n,os=t=>(t^t>>>16)>>>0;function sh(t,e){let n=1135663077,o=i=>{let m=i^n;return n=Math.imul(n,2468251765),os(Math.imul(m,n))},r=(i,m)=>os(Math.imul(3389127133,i)-Math.imul(1232336661,m)),a=[t>>>0,Math.floor(t/2**32),0,0].map(o);for(let i=0;i<4;i++)for(let m=0;m<4;m++)i!==m&&(a[m]=r(a[m],o(a[i])));return n=2337405405,Array.from({length:e},(i,m)=>{let c=a[m%4]^n;return n=Math.imul(n,1492356589),os(Math.imul(c,n))})}var Xt=class{#t;#e;#o;constructor(e){if(!Number.isSafeInteger(e)||e<0)throw new Error(`A seed must be a whole number from 0; got ${e}.`);let n=sh(e,8).map(BigInt),o=r=>n[r]|n[r+1]<<32n;this.#e=ns((o(4)<<64n|o(6))<<1n|1n),this.#t=this.#e,this.#t=ns(this.#t+(o(0)<<64n|o(2))),this.#n()}#n(){this.#t=ns(this.#t*rh+this.#e)}#r(){this.#n();let e=Si(this.#t^this.#t>>64n),n=this.#t>>122n;return Si(e>>n|e<<(64n-n&63n))}#a(){if(this.#o!==void 0){let n=this.#o;return this.#o=void 0,n}let e=this.#r();return this.#o=e>>32n,e&0xffffffffn}random(){return Number(this.#r()>>11n)*2**-53}uniform(e,n){return e+(n-e)*this.random()}#s(e){let n=BigInt(2**(32-Math.clz32(e))-1),o;do o=Number(this.#a()&n);while(o>e);return o}permutation(e){let n=[...Array(e).keys()];for(let o=e-1;o>0;o--){let r=this.#s(o);[n[o],n[r]]=[n[r],n[o]]}return n}};var ah=(t,e)=>t.map(n=>n[e]);function ih(t,e,n){let o=n.map((r,s)=>ah(e,s));return t.map(r=>n.map((s,a)=>C(r,o[a],s)))}function X(t,e){let n=t;return e.map(({weight:o,bias:r,activation:s})=>{let a=ih(n,o,r);return n=a.map(i=>i.map(m=>s(m))),{Z:a,A:n}})}function Ii(t,e){let n=[],o=t;return e.forEach(({weight:r,bias:s,activation:a},i)=>{o=s.map((m,c)=>{let u=(g,v,k,L=-1)=>n.push({layer:i,to:c,op:g,from:L,terms:v,value:k}),d=o.map((g,v)=>{let k=g*r[v][c];return u("product",[g,r[v][c]],k,v),k}),f=d.reduce((g,v)=>g+v,0);u("sum",d,f),u("bias",[f,m],f+m);let $=a(f+m);return u("activation",[f+m],$),$})}),n}var rs={line:t=>2*t-1,square:t=>t*t,"three-squares":t=>3*t*t,"square-and-line":t=>t*t+2*t};function Ti(t,e,n){let o=rs[t],r=o(e+n)-o(e);return{rise:r,slope:r/n}}function ae(t,e){let n=t**e;return{height:n,slope:n*Math.log(t),atZero:Math.log(t)}}function lt(t,e){let n=0;for(let o=0;o<t.length;o++)n+=t[o]*e[o];return n}var dt=t=>Math.sqrt(lt(t,t)),Ni=(t,e)=>lt(t,e)/dt(t),En=t=>t[0].map((e,n)=>t.map(o=>o[n]));function Ln(t,e){let n=En(e);return t.map(o=>n.map(r=>lt(o,r)))}function Ei(t,e){let n=Math.max(t.length,e.length),o=i=>[...Array(n-i.length).fill(1),...i],[r,s]=[o(t),o(e)];return r.every((i,m)=>i===s[m]||i===1||s[m]===1)?r.map((i,m)=>i===1?s[m]:i):null}var On={plane:{height:([t,e])=>2*t+e,slopes:()=>[2,1]},bowl:{height:([t,e])=>t*t+2*e*e,slopes:([t,e])=>[2*t,4*e]},product:{height:([t,e])=>t*e,slopes:([t,e])=>[e,t]}};function ss(t,e,n){let o=n*Math.PI/180,r=[Math.cos(o),Math.sin(o)];return lt(On[t].slopes(e),r)}var se={double:{f:t=>2*t,slope:()=>2},square:{f:t=>t*t,slope:t=>2*t},mirror:{f:t=>1-t,slope:()=>-1},triple:{f:t=>3*t,slope:()=>3},"minus-half":{f:t=>-t/2,slope:()=>-.5}};function Li(t,e,n,o){let[r,s]=[se[t],se[e]],[a,i]=[n,n+o].map(d=>[d,r.f(d),s.f(r.f(d))]),[m,c,u]=i.map((d,f)=>d-a[f]);return{from:a,to:i,moves:[m,c,u],rates:[c/m,u/c,u/m],slopes:[r.slope(n),s.slope(a[1])]}}var ch={zeros:()=>0,uniform:()=>1,xavier:(t,e)=>Math.sqrt(6/(t+e)),he:t=>Math.sqrt(6/t)};function Ye(t,e,n,o){return e.map((r,s)=>{let[a,i]=[t[s],t[s+1]],m=ch[n](a,i),c=()=>m===0?0:o.uniform(-m,m);return{weight:[...Array(a)].map(()=>[...Array(i)].map(c)),bias:Array(i).fill(0),activation:Ut[r],slope:So[r]}})}function Ze(t,e){let n=t.length*t[0].length,o=0,r=t.map((s,a)=>s.map((i,m)=>{let c=i-e[a][m];return o+=c*c,c*(2/n)}));return{cost:o/n,blame:r}}function Oi(t,e){let n=t.length*t[0].length,o=0,r=t.map((s,a)=>s.map((i,m)=>(o+=Ht(i,e[a][m]),(E(i)-e[a][m])/n)));return{cost:o/n,blame:r}}function Je(t,{X:e,y:n,loss:o}){let r=X(e,t),{cost:s,blame:a}=o(r.at(-1).A,n),m=t.map(({weight:c,slope:u},d)=>({weight:c,slope:u,l:d})).reverse().map(({weight:c,slope:u,l:d})=>{let{Z:f,A:$}=r[d],g=a.map((v,k)=>v.map((L,W)=>L*u(f[k][W],$[k][W])));return d>0&&(a=Ln(g,En(c))),{weight:Ln(En(d>0?r[d-1].A:e),g),bias:En(g).map(v=>v.reduce((k,L)=>k+L))}});return{cost:s,slopes:m.reverse()}}function Ri(t,e,n){return t.map((o,r)=>({...o,weight:o.weight.map((s,a)=>s.map((i,m)=>i-n*e[r].weight[a][m])),bias:o.bias.map((s,a)=>s-n*e[r].bias[a])}))}var as=16,lh=1e9,mh=({weight:t,bias:e})=>e.every(n=>n===0)&&t.flat().every(n=>n===0),Qe=class{#t;#e;#o=[];#n;costs=[];end=1/0;ranAway=!1;constructor(e,n,o){this.#t=n,this.#e=o,this.#r(0,e)}at(e){let n=Math.min(Math.floor(e/as),this.#o.length-1),o=this.#o[n];for((e<this.#n.steps||o.steps>this.#n.steps)&&(this.#n=o);this.#n.steps<Math.min(e,this.end);){let{layers:r,slopes:s}=this.#n;this.#r(this.#n.steps+1,Ri(r,s,this.#e))}return this.#n.layers}cost(e){return this.costs.length<=Math.min(e,this.end)&&this.at(e),this.costs[Math.min(e,this.end)]}#r(e,n){let{cost:o,slopes:r}=Je(n,this.#t),s=lh*Math.max(this.costs[0]??1,1);if(e>0&&!(o<=s)){[this.end,this.ranAway]=[e-1,!0];return}this.costs[e]=o,this.#n={steps:e,layers:n,slopes:r},e%as===0&&(this.#o[e/as]=this.#n),r.every(mh)&&(this.end=e)}};function ie(t,e){let n=new Map;return(...o)=>{let r=o.join(" "),s=n.has(r)?n.get(r):t(...o);return n.delete(r),n.set(r,s),n.size>e&&n.delete(n.keys().next().value),s}}var tn="gradient-depth",Pi=21,is=Ve([-12,2],[290,24]),ce=50,Rn=334,cs={sigmoid:"Sigmoid",tanh:"Tanh",relu:"ReLU"},ls={zeros:["zeros","zeros"],uniform:["uniform","uniform"],xavier:["Xavier","xavier_uniform"],he:["He","kaiming_uniform"]},Wi=t=>Math.sqrt(t.reduce((e,n)=>e+n*n,0)/t.length),uh=ie((t,e,n,o,r)=>{let s=new Xt(r),a=[2,...Array(t).fill(e),1],i=[...Array(t).fill(n),"identity"],m=Ye(a,i,o,s),c=[...Array(Pi)].map(()=>[s.uniform(-1,1),s.uniform(-1,1)]),u=c.map(([f,$])=>[f+$>0?1:0]),{slopes:d}=Je(m,{X:c,y:u,loss:Oi});return{weights:d.map(({weight:f})=>Wi(f.flat())),biases:d.map(({bias:f})=>Wi(f))}},24);function en({depth:t,width:e,activation:n,init:o,seed:r,of:s}){let a=uh(t,e,n,o,r)[s],[i,m]=[a[0],a.at(-1)];return{sizes:a,first:i,last:m,ratio:m>0?i/m:NaN}}function hh(t){if(t===0)return"";let[e,n,o]=[10,.1,.001].map(r=>p(is(r*t)));return l`<rect class="nn-fires" x="${ce}" y="${e}"
      width="${Rn-ce}" height="${p(n-e)}"/>
    <path class="nn-mean" d="M${ce} ${o}H${Rn}"/>
    <text class="nn-small nn-halo" x="${ce+4}" y="${o-6}"
      >a thousandth of the last</text>`}function ph(t){let{sizes:e,last:n}=en(t),o=y([1,e.length],[ce+16,Rn-16]);o.range=[ce,Rn];let r=e.length>9?2:1,s=e.map((a,i)=>[p(o(i+1)),p(is(a)),a]);return l`<svg viewBox="0 0 346 338" role="img"
    aria-label="${zi(t)}">
    ${hh(n)} ${es(o,is)}
    <g class="nn-axes">
      <text class="nn-axis" x="${ce-44}" y="14">↑ size of the gradient</text>
      <text class="nn-axis" x="${Rn}" y="330" text-anchor="end"
        >layer →</text>
      ${s.map(([a],i)=>i%r===0&&l`<text x="${a}" y="313" text-anchor="middle">${i+1}</text>`)}</g>
    <polyline class="nn-graph" points="${s.filter(([,,a])=>a>0).map(([a,i])=>`${a},${i}`).join(" ")}"/>
    ${s.map(([a,i,m])=>m>0?l`<circle class="nn-one" cx="${a}" cy="${i}" r="6"/>`:l`<rect class="nn-none" x="${a-5}" y="${i-5}" width="10"
            height="10"/><text class="nn-small nn-halo" x="${a}"
            y="${i-12}" text-anchor="middle">0</text>`)}
  </svg>`}var dh=(t,e)=>l`
  ${A(tn,"activation",t,e,n=>cs[n])}
  ${A(tn,"init",t,e,n=>ls[n][0])}
  ${A(tn,"of",t,e)}
  ${x(tn,"depth",t,e)} ${x(tn,"width",t,e)}
  ${x(tn,"seed",t,e)}`;function fh(t){let{sizes:e,first:n,last:o,ratio:r}=en(t);return l`<p class="nn-formula">Layer 1: <b data-shows="first">${h(n)}</b>. Layer ${e.length}, the last: <b data-shows="last">${h(o)}</b>.</p>
    <p class="nn-formula">${o>0?l`First ÷ last = <b data-shows="ratio">${h(r)}</b>`:"The last layer's gradient is 0: there is nothing to compare with."}</p>
    ${Ke($h(t))}`}function $h({depth:t,width:e,activation:n,init:o,seed:r,of:s}){let a=cs[n];return["import numpy as np","from nnlib import (",`    BCEWithLogitsLoss, Linear, ${a}, Sequential, halves`,")",`from nnlib.init import ${ls[o][1]} as init`,"",`rng = np.random.default_rng(${r})`,"how = {'rng': rng, 'init': init}",`layers = [Linear(2, ${e}, **how), ${a}()]`,`for _ in range(${t-1}):`,`    layers += [Linear(${e}, ${e}, **how), ${a}()]`,`net = Sequential(*layers, Linear(${e}, 1, **how))`,`X, y = halves(${Pi}, rng=rng)`,"loss = BCEWithLogitsLoss()","loss(net(X), y.reshape(-1, 1))","net.backward(loss.backward())","for layer in net:","    if isinstance(layer, Linear):",`        grad = layer.${s==="weights"?"weight":"bias"}_grad`,"        print(np.sqrt(np.mean(grad**2)))"]}function zi(t){let{sizes:e,first:n,last:o}=en(t);return`The size of the gradient of the ${t.of}, layer by layer, on an axis of powers of ten. ${t.depth} hidden layers of ${t.width} neurons with ${cs[t.activation]}, started by ${ls[t.init][0]}. Layer 1 has ${h(n)}, layer ${e.length}, the last, ${h(o)}.`}var Bi={picture:ph,controls:dh,readout:fh,describe:zi,goals:{"05-vanish":{ask:"Add hidden layers until the first layer's gradient is less than a thousandth of the last layer's (and not 0).",praise:"Vanished. Every layer on the way back multiplied the blame by small slopes; the first layers hardly learn.",met(t){let{first:e,ratio:n}=en(t);return e>0&&n<.001}},"05-revive":{ask:"With eight hidden layers or more, bring the first layer's gradient within a factor of ten of the last's.",praise:"Alive again: a slope near 1, and weights spread so that the blame keeps its size from layer to layer.",met(t){let{ratio:e}=en(t);return t.depth>=8&&e>=.1&&e<=10}},"05-explode":{ask:"Make the first layer's gradient larger than 3.",praise:"Exploded. Weights that do not shrink as the layers widen make the values grow at every layer, and the gradient with them.",met:t=>en(t).first>3}}};var wt=y([-3.5,3.5],[30,334]),vt=y([-3.5,3.5],[326,22]),ji=3,Po=t=>t.every(e=>e===0);function Ci(t,[e,n]){let[o,r]=[p(wt(e)),p(vt(n))];return l`<line class="nn-arrow" data-arrow="${t}" x1="${p(wt(0))}"
      y1="${p(vt(0))}" x2="${o}" y2="${r}"/>
    <g class="nn-grab" data-drag="${t}"><circle cx="${o}" cy="${r}"
        r="15"/><circle class="nn-handle ${t==="u"?"nn-tip":""}"
        cx="${o}" cy="${r}" r="9"/></g>
    <text class="nn-halo nn-strong" x="${o+16}" y="${r-12}">${t}</text>`}function gh({u:t,v:e}){if(Po(t))return"";let n=lt(t,e)/lt(t,t),o=t.map(a=>n*a),r=t.map(a=>10*a/dt(t)),s=n<0?"nn-negative":"nn-positive";return l`<line class="nn-zero" x1="${p(wt(-r[0]))}"
      y1="${p(vt(-r[1]))}" x2="${p(wt(r[0]))}" y2="${p(vt(r[1]))}"/>
    <line class="nn-edge nn-shadow ${s}" x1="${p(wt(0))}" y1="${p(vt(0))}"
      x2="${p(wt(o[0]))}" y2="${p(vt(o[1]))}"/>
    <line class="nn-distance" x1="${p(wt(e[0]))}" y1="${p(vt(e[1]))}"
      x2="${p(wt(o[0]))}" y2="${p(vt(o[1]))}"/>`}function bh(t,e){return l`<svg viewBox="0 0 344 362" role="img"
    aria-label="${Ui(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="22" width="304" height="304"/>
    </clipPath>
    ${N(wt,vt)}
    <g clip-path="url(#${e}-clip)">${gh(t)}</g>
    ${Ci("u",t.u)} ${Ci("v",t.v)}
  </svg>`}var xh=t=>[[0,`${t}₁`],[1,`${t}₂`]];function yh(t,e){return["u","v"].map(n=>bo("arrows",n,t,e,xh(n)))}var Di=t=>l`√(${M(t[0])}² + ${M(t[1])}²)`;function wh({u:t,v:e}){let n=t.map((o,r)=>`${M(o)}·${M(e[r])}`);return l`<p class="nn-formula">u · v = ${n.join(" + ")} =
      <b data-shows="dot">${h(lt(t,e))}</b></p>
    <p class="nn-formula">length of u = ${Di(t)} = <b data-shows="u"
      >${h(dt(t))}</b></p>
    <p class="nn-formula">length of v = ${Di(e)} = <b data-shows="v"
      >${h(dt(e))}</b></p>
    <p class="nn-formula">${Po(t)?"u points nowhere: nothing can lie along it.":l`v reaches along u: u · v ÷ length of u = <b data-shows="along"
            >${h(Ni(t,e))}</b>`}</p>`}function Ui({u:t,v:e}){let n=o=>`(${h(o[0])}, ${h(o[1])})`;return`Two arrows from the origin: u to ${n(t)}, v to ${n(e)}. Their dot product is ${h(lt(t,e))}.`}var qi=t=>[wt.invert(t[0]),vt.invert(t[1])].map(e=>Math.max(-ji,Math.min(ji,Math.round(e*4)/4))),Hi={picture:bh,controls:yh,readout:wh,describe:Ui,drags:{u:(t,e)=>({u:qi(e)}),v:(t,e)=>({v:qi(e)})},goals:{"00-right-angle":{ask:"Make the dot product 0, with neither arrow of length 0.",praise:"The arrows are at a right angle: v reaches not at all along u.",met:({u:t,v:e})=>lt(t,e)===0&&!Po(t)&&!Po(e)},"00-same-dot":{ask:"Leave u as the book has it. Find another v with the dot product that it has at first.",praise:"All such arrows end on one line, at a right angle to u. It is the line that a neuron with the weights u draws.",met:({u:t,v:e},n)=>t.join()===n.u.join()&&e.join()!==n.v.join()&&lt(t,e)===lt(n.u,n.v)}}};var[ms,Xi]=[31,30],Wn=[4,123,242],us=44,Fi=t=>(t.match(/\d+/g)??[]).map(Number),hs=t=>[t.at(-2)??1,t.at(-1)??1];function Pn({a:t,b:e}){let n=[Fi(t),Fi(e)];return{shapes:n,shape:Ei(...n)}}function vh(t,e,n,o){let[r,s]=hs(t),[a,i]=[r===1?0:n,s===1?0:o],m=a!==n||i!==o;return{number:e*(a*s+i+1),copy:m}}function Gi(t,[e,n],o,r){return[...Array(e).keys()].map(s=>[...Array(n).keys()].map(a=>{let{number:i,copy:m}=o(s,a),[c,u]=[t+a*ms,us+s*Xi];return l`<rect class="nn-cell" data-copy="${m}" x="${c+1.5}"
          y="${u+1.5}" width="${ms-3}" height="${Xi-3}" rx="3"/><text
          class="${m?"nn-small":"nn-strong"}" x="${c+ms/2}"
          y="${u+20}" text-anchor="middle" ${r&&l`data-shows="sum"`}
          >${i}</text>`}))}var le=t=>t.length===1?`(${t[0]},)`:`(${t.join(", ")})`;function kh(t){let{shapes:e,shape:n}=Pn(t),o=e.map((i,m)=>(c,u)=>vh(i,m===0?10:1,c,u)),r=(i,m)=>({number:o[0](i,m).number+o[1](i,m).number,copy:!1}),s=(i,m)=>l`<text class="nn-small" x="${Wn[i]+2}"
    y="20">${m}</text>`,a=(i,m)=>l`<text class="nn-strong" x="${Wn[i]-13}"
    y="${us+20}" text-anchor="middle">${m}</text>`;return l`<svg viewBox="0 0 340 140" role="img"
    aria-label="${Vi(t)}">
    ${s(0,`a ${t.a}`)} ${s(1,`b ${t.b}`)}
    ${s(2,n?`a + b ${le(n)}`:"a + b")}
    ${o.map((i,m)=>Gi(Wn[m],hs(n??e[m]),i))}
    ${a(1,"+")} ${a(2,"=")}
    ${n?Gi(Wn[2],hs(n),r,!0):l`<text class="nn-strong nn-negative" x="${Wn[2]+4}"
            y="${us+20}">✗ refused</text>`}
  </svg>`}var Mh=(t,e)=>["a","b"].map(n=>A("broadcast",n,t,e));function _i(t,e){let n=[...Array(e-t.length).fill(1),...t];return t.length<e?`${le(t)}, read as ${le(n)}`:le(t)}function Ah(t){let{shapes:e,shape:n}=Pn(t),o=Math.max(...e.map(s=>s.length)),r=e.map(s=>le(s).replaceAll(" ",""));return l`<p class="nn-formula">shape of a: ${_i(e[0],o)}</p>
    <p class="nn-formula">shape of b: ${_i(e[1],o)}</p>
    <p class="nn-formula">${n?l`shape of a + b: <b>${le(n)}</b>`:l`<code>ValueError: operands could not be broadcast together with
            shapes ${r.join(" ")}</code>`}</p>
    <p>Broken edges are copies that NumPy reads as if they were there.</p>`}function Vi(t){let{shape:e}=Pn(t),n=`An array a of shape ${t.a} and an array b of shape ${t.b}`;return e?`${n}, both stretched to shape ${le(e)} and added.`:`${n}. NumPy cannot stretch them to one shape and refuses to add them.`}var Ki={wide:!0,picture:kh,controls:Mh,readout:Ah,describe:Vi,goals:{"00-refused":{ask:"Find two shapes that NumPy refuses to add.",praise:"Refused: somewhere two sizes differ and neither is 1. An error is the friendly outcome.",met:t=>Pn(t).shape===null},"00-trap":{ask:"Three numbers plus three numbers, and nine come out. Find shapes that do it.",praise:"A column and a row stretch each other. No error, nine numbers: the trap, whenever three were meant.",met:t=>{let{shapes:e,shape:n}=Pn(t),o=r=>r.reduce((s,a)=>s*a,1);return e.every(r=>o(r)===3)&&o(n)===9}}}};var Ft=32,ue={x:4,y:178,wide:48},zn={x:196,y:44,wide:68},me={...zn,y:ue.y},Zi=["1,1","1,2","2,1","2,2"],Yi=(t,e)=>[...Array(t.length/e).keys()].map(n=>t.slice(n*e,(n+1)*e));function Bn({X:t,W:e,entry:n}){let[o,r]=[Yi(t,3),Yi(e,2)],[s,a]=n.split(",").map(i=>i-1);return{A:o,B:r,P:Ln(o,r),i:s,j:a}}function ps(t,e,n,o=Sh){let{x:r,y:s,wide:a}=e;return t.map((i,m)=>i.map((c,u)=>l`<rect class="nn-cell" data-lit="${n(m,u)}"
          x="${r+u*a}" y="${s+m*Ft}" width="${a}"
          height="${Ft}"/>${o(c,e,m,u)}`))}var Sh=(t,{x:e,y:n,wide:o},r,s)=>l`<text x="${e+(s+.5)*o}" y="${n+r*Ft+21}"
    text-anchor="middle">${h(t)}</text>`,Ih=(t,{x:e,y:n,wide:o},r,s)=>l`<g class="nn-press" data-do="${Zi[2*r+s]}"><rect
      fill="transparent" x="${e+s*o}" y="${n+r*Ft}"
      width="${o}" height="${Ft}"/>
    <text class="nn-strong" x="${e+(s+.5)*o}"
      y="${n+r*Ft+21}" text-anchor="middle" data-shows="product"
      >${h(t)}</text></g>`,zo=(t,e,n,o="start")=>l`<text class="nn-small" x="${e}" y="${n}" text-anchor="${o}"
    >${t}</text>`;function Th(t){let{A:e,B:n,P:o,i:r,j:s}=Bn(t),a=i=>zn.x+(i+.5)*zn.wide;return l`<svg viewBox="0 0 336 266" role="img"
    aria-label="${Ji(t)}">
    ${zo("W, shape (3, 2)",zn.x,16)}
    ${[0,1].map(i=>zo(`neuron ${i+1}`,a(i),37,"middle"))}
    ${ps(n,zn,(i,m)=>m===s)}
    ${zo("X, shape (2, 3)",ue.x,ue.y-12)}
    ${ps(e,ue,i=>i===r)}
    <text x="${(ue.x+3*ue.wide+me.x)/2}" y="${ue.y+Ft+5}"
      text-anchor="middle">→</text>
    <text x="${me.x+me.wide}" y="${me.y-13}" text-anchor="middle"
      >↓</text>
    ${ps(o,me,(i,m)=>i===r&&m===s,Ih)}
    ${zo("X @ W, shape (2, 2)",me.x,me.y+2*Ft+19)}
  </svg>`}function Nh(t,e){let{j:n}=Bn(t),o=r=>[2*r+n,`weight ${r+1} of neuron ${n+1}`];return l`${A("matrix-product","entry",t,e,r=>{let[s,a]=r.split(",");return`row ${s}, column ${a}`})}
    ${bo("matrix-product","W",t,e,[0,1,2].map(o))}`}function Eh(t){let{A:e,B:n,P:o,i:r,j:s}=Bn(t),a=e[r].map((i,m)=>`${M(i)}·${M(n[m][s])}`);return l`<p class="nn-formula">row ${r+1} of X times column ${s+1} of
      W:</p>
    <p class="nn-formula">${a.join(" + ")} = <b data-shows="entry"
      >${h(o[r][s])}</b></p>
    <p>It is what neuron ${s+1} answers to example ${r+1}, without its
      bias.</p>`}function Ji(t){let{P:e,i:n,j:o}=Bn(t);return`A matrix X of 2 examples, 3 inputs each, times a matrix W of 2 neurons, 3 weights each. The rows of the product: ${e.map(s=>s.map(a=>h(a)).join(" and ")).join("; ")}. Row ${n+1} of X times column ${o+1} of W gives ${h(e[n][o])}.`}var Qi={wide:!0,picture:Th,controls:Nh,readout:Eh,describe:Ji,actions:Object.fromEntries(Zi.map(t=>[t,()=>({entry:t})])),goals:{"00-column":{ask:"Turn the weights of neuron 2 until it answers 5 to example 1 and 0 to example 2.",praise:"Found, and the product's first column never moved: it belongs to neuron 1 and its weights alone.",met:t=>{let{P:e}=Bn(t);return e[0][1]===5&&e[1][1]===0}}}};var ot={x:164,y:122,r:28},ut={x:210,y:97,size:50},mt={x:296,y:122,r:24};function nn({x:t,w:e,b:n,activation:o}){let r=C(t,e,n);return{z:r,y:Ut[o](r)}}function jo({activation:t,answers:e},n){return t==="identity"?"":e[n>.5?1:0]}var Bo=t=>t<0?"nn-negative":"nn-positive",tc=t=>p(1+.6*Math.abs(t));function nc(t,e,n,o=`× ${h(e)}`){let[r,s]=[ot.x-t.x,ot.y-t.y],a=Math.hypot(r,s),i=1-(ot.r+3)/a,m=(11+tc(e)/2)/a,c=t.x+.5*r+m*s,u=t.y+.5*s-m*r;return l`<line class="nn-edge ${Bo(e)}" x1="${p(t.x+22)}"
      y1="${p(t.y+22*s/r)}" x2="${p(t.x+i*r)}"
      y2="${p(t.y+i*s)}" stroke-width="${tc(e)}"
      opacity="${n===0?.3:1}"/>
    <text class="nn-halo nn-strong ${Bo(e)}" x="${p(c)}"
      y="${p(u+5)}" text-anchor="${s<-30?"end":"middle"}"
      >${o}</text>`}function Lh(t){let e=150/t.w.length;return t.w.map((n,o)=>{let r={x:32,y:p(46+o*e)};return l`${nc(r,n,t.x[o])}
      <circle class="nn-node" cx="${r.x}" cy="${r.y}" r="21"/>
      <text x="${r.x}" y="${r.y+5}" text-anchor="middle"
        >${h(t.x[o])}</text>
      <text class="nn-halo nn-small" x="11" y="${r.y-28}"
        >${t.names[o]}</text>`})}function Oh({activation:t},{z:e,y:n}){let o=Math.max(6,Math.abs(e)*1.25),r=t==="identity"?o:1,s=t==="identity"?-o:0,a=d=>p(ut.x+5+(d+o)/(2*o)*40),i=d=>p(ut.y+44-(d-s)/(r-s)*38),c=[...Array(41).keys()].map(d=>(d/20-1)*o).map(d=>`${a(d)},${i(Ut[t](d))}`),u=t==="step"?`${a(-o)},${i(0)} ${a(0)},${i(0)} ${a(0)},${i(1)} ${a(o)},${i(1)}`:c.join(" ");return l`<rect class="nn-node" x="${ut.x}" y="${ut.y}"
      width="${ut.size}" height="${ut.size}" rx="8"/>
    <polyline class="nn-curve" points="${u}"/>
    <circle class="nn-dot" cx="${a(e)}" cy="${i(n)}" r="4"/>
    <text class="nn-small" x="${ut.x+ut.size/2}" y="${ut.y-8}"
      text-anchor="middle">${t}</text>`}function Rh({activation:t},e){return t!=="sigmoid"?h(e,3):e<5e-4||e>.9995?`≈ ${Math.round(e)}`:e===.5?"0.5":e.toFixed(3)}function Wh(t){let e=t.length>9?l`x="340" text-anchor="end"`:l`x="${mt.x}" text-anchor="middle"`;return l`<text class="nn-strong" ${e} y="${mt.y+46}">${t}</text>`}function Ph(t){let e=nn(t),{z:n,y:o}=e,r={x:32,y:222},s=t.activation!=="identity"&&o>.5;return l`<svg viewBox="0 0 344 250" role="img"
    aria-label="${oc(t)}">
    ${Lh(t)} ${nc(r,t.b,1,`bias ${h(t.b)}`)}
    <rect class="nn-node" x="13" y="203" width="38" height="38" rx="6"/>
    <text x="32" y="227" text-anchor="middle">1</text>
    <text class="nn-small" x="58" y="238">always 1</text>
    <circle class="nn-node" cx="${ot.x}" cy="${ot.y}" r="${ot.r}"/>
    <text class="nn-strong" x="${ot.x}" y="${ot.y+5}" text-anchor="middle"
      >${h(n)}</text>
    <text class="nn-small" x="${ot.x}" y="${ot.y-37}" text-anchor="middle"
      >sum z</text>
    <path class="nn-wire" d="M${ot.x+ot.r} ${ot.y}H${ut.x}"/>
    ${Oh(t,e)}
    <path class="nn-wire" d="M${ut.x+ut.size} ${mt.y}H${mt.x-mt.r}"/>
    <circle class="nn-node" data-on="${String(s)}" cx="${mt.x}" cy="${mt.y}"
      r="${mt.r}"/>
    <text class="nn-strong" data-on="${String(s)}" x="${mt.x}" y="${mt.y+5}"
      text-anchor="middle">${Rh(t,o)}</text>
    <text class="nn-small" x="${mt.x}" y="${mt.y-32}" text-anchor="middle"
      >output</text>
    ${Wh(jo(t,o))}
  </svg>`}function zh(t,e){let n=t.w.every(r=>Math.abs(r)<=2),o=t.activation==="identity"&&n?{minimum:-2,maximum:2,step:.05}:{};return l`
    ${(t.switches?oe:x)("neuron","x",t,e)}
    ${x("neuron","w",t,e,o)}
    ${x("neuron","b",t,e)}
    ${t.choose&&A("neuron","activation",t,e)}`}function Bh(t){let e=t.x.map((n,o)=>l`${o>0&&" + "}<span class="${Bo(t.w[o])}"
      >${h(n)}·${M(t.w[o])}</span>`);return l`${e} <span class="${Bo(t.b)}">${R(t.b)}</span>
    = <b data-shows="z">${h(nn(t).z)}</b>`}function jh(t){let{z:e,y:n}=nn(t),o=jo(t,n);return l`<p class="nn-formula">z = ${Bh(t)}</p>
    <p class="nn-formula">${t.activation}(${h(e)}) =
      <b data-shows="y">${$o(n)}</b>${o&&l`: <b>${o}</b>`}</p>
    ${t.table&&t.switches&&Ch(t)}`}function Ch(t){let e=t.w.length,n=[...Array(2**e).keys()].map(o=>t.w.map((r,s)=>o>>e-1-s&1));return l`<table class="nn-table" aria-label="every combination of the switches">
    <thead><tr>${t.names.map(o=>l`<th scope="col">${o}</th>`)}
      <th scope="col">z</th><th scope="col">output</th></tr></thead>
    <tbody>${n.map(o=>{let{z:r,y:s}=nn({...t,x:o}),a=o.every((i,m)=>i===t.x[m]);return l`<tr ${a&&l`aria-current="true"`}>
        ${o.map(i=>l`<td>${i}</td>`)}<td data-shows="row-z"
        >${h(r)}</td><td>${$o(s)} ${jo(t,s)}</td></tr>`})}</tbody>
  </table>`}function oc(t){let{z:e,y:n}=nn(t),o=t.names.map((s,a)=>`${s} is ${h(t.x[a])}, weight ${h(t.w[a])}`),r=jo(t,n);return`A neuron. ${o.join("; ")}; bias ${h(t.b)}. The weighted sum is ${h(e)}; after the ${t.activation} the output is ${$o(n)}${r&&`, ${r}`}.`}var ec=({w:t,b:e})=>[[0,0],[0,1],[1,0],[1,1]].map(n=>C(n,t,e)>0),Dh=(t,e)=>[...t.w,t.b].filter((n,o)=>n!==[...e.w,e.b][o]).length,rc={wide:!0,picture:Ph,controls:zh,readout:jh,describe:oc,goals:{"01-silence":{ask:"An email with CAPITALS and without viagra is called spam. Turn one knob until it is not. How far must you turn it?",praise:"Silent. A turn by 5 is enough: it brings the number in the middle down to 0, and the neuron fires only above 0.",met:(t,e)=>t.x.join()==="1,0"&&Dh(t,e)===1&&C(t.x,t.w,t.b)<=0},"01-both":{ask:"Your doctor writes about viagra, your aunt writes in CAPITALS. Let both through, and catch only the emails that have both.",praise:"Found: each alone brings too little, both together enough.",met:t=>t.w.length===2&&t.activation==="step"&&ec(t).join()==="false,false,false,true"},"01-seven-bottles":{ask:"Ten guests drank seven bottles. Find the weight that says so, and leave the bias at 0: no guests, no wine.",praise:"Found: 0.7 of a bottle for each guest. Now try 3 and 75 guests.",met:t=>t.activation==="identity"&&t.x[0]===10&&t.b===0&&Math.abs(nn(t).z-7)<1e-9},"03-last-bit":{ask:"One neuron is enough. Find knobs that call all four numbers right: 0 and 2 even, 1 and 3 odd.",praise:"Found. The first digit needs no weight: whether a number is even is said by its last digit alone.",met:t=>t.w.length===2&&t.activation==="sigmoid"&&ec(t).join()==="true,false,true,false"}}};var ds="party-learning",on=[...Array(40).keys()],Co=1e3,qh=5,Uh=.001,Hh=.01,Do=[...Array(8).keys()].map(t=>[t>>2,t>>1&1,t&1]),ac=[1,1.5,3,4.3,0,0,0,0],Xh=Do.map(t=>["A","D","S"].filter((e,n)=>t[n]).join("")||"–"),Fh={X:Do,y:ac.map(t=>[t]),loss:Ze},Gt=32,he=y([0,5],[278,190]),Gh=y([0,Co],[46,336]),_h=Ve([-4,1],[432,338]),gs=ie((t,e)=>{let n=Ye([3,3,1],["relu","relu"],"xavier",new Xt(t));return new Qe(n,Fh,e)},4*on.length);function fs(t,e,n){let o=gs(t,e);if(o.cost(n)<Uh)return"learned";let[,{A:r}]=X(Do,o.at(n));return r.every(([s])=>s<Hh)?"silent":"neither"}var Vh=ie((t,e)=>on.map(n=>fs(n,t,e)),2),$s=(t,e)=>t.filter(n=>n===e).length;function bs(t){let e=gs(t.seed,t.rate),[n,o]=X(Do,e.at(t.steps)),r=[0,1,2].filter(i=>n.A.every(m=>m[i]===0)),s=o.A.flat(),a=Vh(t.rate,t.steps);return{run:e,dead:r,bottles:s,fates:a,cost:e.cost(t.steps)}}var sc=t=>[13+Gt*(t%10),4+Gt*Math.floor(t/10)];function Kh(t,e){let[n,o]=sc(t.seed);return l`${on.map(r=>{let[s,a]=sc(r);return l`<g class="nn-press" data-do="seed ${r}"><rect
      class="nn-cell" data-lit="${r===t.seed}" x="${s}" y="${a}"
      width="${Gt}" height="${Gt}"/>${ic(e[r],s+Gt/2,a+Gt/2)}</g>`})}
  <rect class="nn-picked" x="${n}" y="${o}" width="${Gt}"
    height="${Gt}"/>`}function ic(t,e,n){return t==="learned"?l`<circle class="nn-one" cx="${e}" cy="${n}" r="9"/>`:t==="silent"?l`<rect class="nn-none" x="${e-7.5}" y="${n-7.5}" width="15"
      height="15"/><path class="nn-cross" d="M${e-4} ${n-4}l8 8m0 -8l-8 8"
      />`:l`<circle class="nn-open" cx="${e}" cy="${n}" r="7"/>`}var Yh=t=>l`<svg class="nn-symbol" viewBox="-10 -10 20 20"
  aria-hidden="true">${ic(t,0,0)}</svg>`;function Zh(t){let[e,n]=he.domain;return l`<g class="nn-axes">${[0,2,4].map(o=>l`<line class="${o?"nn-grid":"nn-zero"}" x1="46" x2="336"
        y1="${p(he(o))}" y2="${p(he(o))}"/><text x="40"
        y="${p(he(o))+4}" text-anchor="end">${o}</text>`)}<text class="nn-axis" x="13" y="176">↑ bottles for each guest
      list</text></g>
    ${t.map((o,r)=>{let s=52+36*r,a=p(he(Math.min(Math.max(o,e),n))),i=p(he(ac[r]));return l`<rect class="nn-bar" x="${s}" y="${a}" width="22"
          height="${p(he(0)-a)}"/><path class="nn-wanted"
          d="M${s-4} ${i}h30"/><text class="nn-small" x="${s+11}"
          y="294" text-anchor="middle">${Xh[r]}</text>`})}`}function Jh(t){let{run:e,bottles:n,fates:o}=bs(t);return l`<svg viewBox="0 0 346 468" role="img"
    aria-label="${cc(t)}">
    ${Kh(t,o)} ${Zh(n)}
    ${Wo(e,t.steps,Gh,_h)}
  </svg>`}var Qh=(t,e)=>l`${x(ds,"seed",t,e)}
  ${A(ds,"rate",t,e)} ${x(ds,"steps",t,e)}`;function tp(t){let{dead:e,fates:n,cost:o,run:r}=bs(t),s=(a,i)=>l`<span>${Yh(a)} <b
    data-shows="${a}">${$s(n,a)}</b> ${i}</span>`;return l`<p>Of ${on.length} starts, after ${t.steps} steps:</p>
    <p class="nn-legend">${s("learned","have learned")}
      ${s("silent","are silent: no bottle for any list")}
      ${s("neither","neither")}</p>
    <p class="nn-formula">Seed ${t.seed}: cost <b data-shows="cost">${h(o)}</b>${r.end<=t.steps&&(r.ranAway?"; the next step would run away":"; every slope is 0, nothing will ever change")}</p>
    <p>Dead hidden neurons, 0 for every list: ${e.map(a=>"h"+"₁₂₃"[a]).join(", ")||"none"}</p>
    <p class="nn-legend">A Agatha, D Dahlia, S Stiffy. Bar: what the network
      says; line: what was wanted.</p>
    ${Ke(ep(t))}`}var ep=({seed:t,rate:e,steps:n})=>["import numpy as np","from nnlib import (","    SGD, Linear, MSELoss, ReLU, Sequential, fit, party",")","",`rng = np.random.default_rng(${t})`,"net = Sequential(","    Linear(3, 3, rng=rng), ReLU(),","    Linear(3, 1, rng=rng), ReLU(),",")","X, y = party()",`descend = SGD(net.parameters(), lr=${Pe(e)})`,"loss = MSELoss()",`fit(net, X, y, loss, descend, epochs=${n})`,"print(loss(net(X), y))"];function cc(t){let{dead:e,fates:n,cost:o}=bs(t);return`The dinner party, trained from ${on.length} starts at rate ${t.rate}. After ${t.steps} steps ${$s(n,"learned")} have learned, ${$s(n,"silent")} are silent. Picked: seed ${t.seed}, ${n[t.seed]}, with the cost ${h(o)} and ${e.length} dead hidden neurons.`}var np=({steps:t})=>t<Co?{steps:Math.min(t+qh,Co)}:null,op=on.map(t=>[`seed ${t}`,e=>({...e,seed:t})]),lc={picture:Jh,controls:Qh,readout:tp,describe:cc,play:np,plays:()=>!0,pace:16,verbs:{step:"Five steps",play:"Train all"},actions:Object.fromEntries(op),goals:{"05-party-learned":{ask:"Train them all, then pick a start that has learned the party.",praise:"This one gives every guest list its bottles.",met:t=>fs(t.seed,t.rate,t.steps)==="learned"},"05-party-dead":{ask:"Pick a start that is silent before the first step, with every slope 0. Then train it.",praise:"Dead on arrival: the output's ReLU is shut for every guest list, so no blame gets through, and no step ever changes anything.",met:({seed:t,rate:e,steps:n})=>n>0&&gs(t,e).end===0},"05-party-sum":{ask:"Pick a start that trained for 1,000 steps, is not silent, and still misses.",praise:"Its cost rests at about 0.02: it adds what each guest brings, and misses what Dahlia and Stiffy bring together.",met:t=>t.steps===Co&&fs(t.seed,t.rate,t.steps)==="neither"}}};var kt=y([-2.2,4.2],[30,334]),Mt=y([-2.2,4.2],[326,22]),[jn,rn]=Mt.domain,rp=[...Array(65).keys()].map(t=>jn+t/10),mc=t=>t<=rn;function uc({base:t},e){let n=rp.map(o=>{let r=Math.min(ae(t,o).height,2*rn),[s,a]=e?[r,o]:[o,r];return`${p(kt(s))},${p(Mt(a))}`});return l`<polyline class="${e?"nn-mirror":"nn-curve"}"
    points="${n.join(" ")}"/>`}function sp(t,{height:e,slope:n}){let o=r=>e+n*(r-t);return l`<line class="nn-secant" x1="${p(kt(jn))}"
    y1="${p(Mt(o(jn)))}" x2="${p(kt(rn))}" y2="${p(Mt(o(rn)))}"/>`}function ap(t,{height:e}){return l`<line class="nn-distance" x1="${kt(jn)}" y1="${Mt(jn)}"
      x2="${kt(rn)}" y2="${Mt(rn)}"/>
    ${uc(t,!0)}
    ${mc(e)&&l`<circle class="nn-one" cx="${p(kt(e))}" cy="${p(Mt(t.x))}"
        r="7"/>
      <text class="nn-halo nn-strong nn-positive" x="${p(kt(e)+4)}"
        y="${p(Mt(t.x)+22)}">log</text>`}`}function ip(t,{height:e}){return mc(e)?l`<circle class="nn-dot" cx="${p(kt(t))}" cy="${p(Mt(e))}"
      r="6"/>`:l`<path class="nn-next" d="M${p(kt(t))} 22l-7 12h14z"/>`}function cp(t,e){let n=ae(t.base,t.x);return l`<svg viewBox="0 0 344 362" role="img"
    aria-label="${hc(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="22" width="304" height="304"/>
    </clipPath>
    ${N(kt,Mt,{names:["x","y"]})}
    <g clip-path="url(#${e}-clip)">
      ${t.mirror?ap(t,n):sp(t.x,n)}
      ${uc(t,!1)}</g>
    ${ip(t.x,n)}
  </svg>`}function lp(t,e){return l`${x("power-curve","base",t,e)}
    ${x("power-curve","x",t,e)}`}function mp({base:t,x:e,mirror:n}){let{height:o,slope:r,atZero:s}=ae(t,e),a=l`${h(t,6)}<sup>${h(e,6)}</sup>`;return n?l`<p class="nn-formula">${a} = <b data-shows="height"
          >${h(o)}</b></p>
        <p class="nn-formula">${t===1?"Every power of 1 is 1: there is no logarithm to the base 1.":l`log to the base ${h(t,6)} of ${h(o)} =
                <b data-shows="log">${h(e)}</b>`}</p>`:l`<p class="nn-formula">height: ${a} = <b data-shows="height"
          >${h(o)}</b></p>
        <p class="nn-formula">slope there: <b data-shows="slope"
          >${h(r)}</b></p>
        <p class="nn-formula">slope ÷ height = <b data-shows="ratio"
          >${h(s)}</b></p>`}function hc({base:t,x:e,mirror:n}){let{height:o,slope:r}=ae(t,e),s=`At x = ${h(e,6)} it is ${h(o)} high`,a=`The powers of ${h(t,6)} as a curve. ${s}`;return n?`${a}. Mirrored at the diagonal it is the logarithm.`:`${a} and its slope is ${h(r)}.`}var pc={picture:cp,controls:lp,readout:mp,describe:hc,goals:{"00-e":{ask:"Find the base whose slope is its height: slope ÷ height within 0.005 of 1.",praise:"2.71875 is the nearest that this slider comes to e = 2.71828… Move the power: the two stay equal everywhere.",met:({base:t,x:e})=>Math.abs(ae(t,e).atZero-1)<.005},"00-which-power":{ask:"Which power of 2 gives 3? Come within 0.05 of 3.",praise:"About 1.585, between 1 (which gives 2) and 2 (which gives 4). That is the logarithm of 3 to the base 2.",met:({base:t,x:e,mirror:n})=>n&&t===2&&Math.abs(ae(t,e).height-3)<.05}}};function qo(t){return t.split(/(`[^`]+`|\*[^*\s][^*]*\*)/).map(e=>e.startsWith("`")?l`<code>${e.slice(1,-1)}</code>`:e.startsWith("*")&&e.length>2?l`<em>${e.slice(1,-1)}</em>`:e)}var xs=["abcdefghijklmnopqrstuvwxyz","0123456789"];xs.push(xs[0].toUpperCase());var up=t=>t.replace(/[a-z0-9]/gi,e=>{let n=xs.find(o=>o.includes(e));return n[(n.indexOf(e)+n.length/2)%n.length]});function Uo(t){try{let{prompt:e,texts:n,rest:o}=JSON.parse(t),r={prompt:e,...JSON.parse(up(o))};return r.choices?.forEach((s,a)=>s.text=n[a]),r}catch{throw new Error("Question.data must be a question; got something else.")}}var hp=.05,pp=.005;function ys(t,e){if(e.trim()==="")return{verdict:"missing"};if(t.choices){let a=t.choices[Number(e)];return a?{verdict:a.right?"right":"wrong",why:a.why}:{verdict:"missing"}}let n=ja(e);if(Number.isNaN(n))return{verdict:"unreadable"};let o=Math.abs(n-t.answer);if(o<=t.tolerance)return{verdict:"right",why:t.why};let r=t.wrong.find(a=>Math.abs(n-a.value)<=pp*Math.abs(a.value));return r?{verdict:"wrong",why:r.why}:{verdict:!t.exact&&o<=hp*Math.abs(t.answer)?"almost":"wrong",why:t.otherwise}}var dp={missing:"Nothing answered yet.",unreadable:"That is not a number. Write it like −1.5, 0,25 or 2/3.",wrong:"Not yet.",almost:"Close, but not right.",right:"Right."},fp={missing:"…",unreadable:"?",wrong:"✗",almost:"≈",right:"✓"};function $p(t,e,n){return t.choices.map((o,r)=>l`<div class="nn-option"><input type="radio"
      name="${n}-answer" id="${n}-${r}" value="${r}" data-trait="answer"
      ${e.answer===String(r)&&"checked"}><label for="${n}-${r}"
      >${qo(o.text)}</label></div>`)}function gp(t,e,n){return l`<p class="nn-number"><label for="${n}-n">Your number</label>
    <input id="${n}-n" data-trait="answer" inputmode="text" maxlength="40"
      autocomplete="off" value="${e.answer}">
    </p>`}function bp(t,e){if(!e.checked)return"";let{verdict:n,why:o}=ys(t,e.answer);return l`<span class="nn-mark" aria-hidden="true">${fp[n]}</span>
    <span><b>${dp[n]}</b> ${o&&qo(o)}</span>`}function xp(t,e){let n=Uo(t.data),o=n.choices?$p:gp,r=t.checked?ys(n,t.answer).verdict:"";return l`<fieldset class="nn-question">
      <legend>${qo(n.prompt)}</legend>
      ${o(n,t,e)}
    </fieldset>
    <div class="nn-live"><button type="button" data-do="check" data-enter
      >Check</button></div>
    <div class="nn-feedback" role="status" data-verdict="${r}"
      >${bp(n,t)}</div>`}var dc={plain:!0,check:({data:t})=>Uo(t),controls:xp,describe:t=>Uo(t.data).prompt,actions:{check:()=>({checked:!0})},input:t=>({...t,checked:!1}),task({id:t,data:e,answer:n,checked:o}){return o&&ys(Uo(e),n).verdict==="right"?t:""}};var yp="reliability",_t=y([0,1],[40,344]),pe=y([0,1],[262,30]),fc=336,wp=.025,Cn=t=>Ka(t.cases,t.scale),$c=t=>t.reduce((e,{count:n})=>e+n,0);function ws(t){let e=({count:n,said:o,happened:r})=>n*Math.abs(o-r);return t.reduce((n,o)=>n+e(o),0)/$c(t)}function vp({cases:t,scale:e}){let[n,o]=[0,0];for(let[r,s,a]of t)n+=s*Ht(e*r,1)+a*Ht(e*r,0),o+=s+a;return n/o}function kp(t){let e=Cn(t),n=Math.max(1,...e.map(({count:o})=>o));return l`<svg viewBox="0 0 360 342" role="img"
    aria-label="${gc(t)}">
    ${N(_t,pe,{names:["what it said","share that was spam"],count:5})}
    <path class="nn-distance" d="M${_t(0)} ${pe(0)}L${_t(1)} ${pe(1)}"/>
    ${e.map(({said:o,happened:r})=>{let s=r<o?"nn-negative":"nn-positive";return l`<path class="nn-given ${s}" d="M${p(_t(o))} ${p(pe(o))}V${p(pe(r))}"/>`})}
    <path class="nn-curve" d="${e.map(({said:o,happened:r},s)=>`${s?"L":"M"}${p(_t(o))} ${p(pe(r))}`)}"/>
    ${e.map(({said:o,happened:r})=>l`<circle class="nn-one" cx="${p(_t(o))}"
        cy="${p(pe(r))}" r="6"/>`)}
    ${e.map(o=>Mp(o,n))}
  </svg>`}function Mp({bin:t,count:e},n){let o=p((_t(t/10)+_t((t+1)/10))/2),r=p(24*e/n);return l`<rect class="nn-count-bar" x="${o-13}"
      y="${fc-r}" width="26" height="${r}"/>
    <text class="nn-small nn-halo" x="${o}" y="${fc-r-3}"
      text-anchor="middle">${e}</text>`}var Ap=(t,e)=>x(yp,"scale",t,e);function Sp(t){let e=Cn(t);return e.length===0?l`<p>No cases.</p>`:l`${Ip(e)}
    <p class="nn-formula">Mean gap between said and happened:
      <b data-shows="gap">${h(ws(e))}</b></p>
    <p class="nn-formula">Mean surprise: <b data-shows="mean">${h(vp(t))}</b></p>
    <details><summary>All bins</summary><table class="nn-table">
    <thead><tr><th scope="col">from</th><th scope="col">cases</th>
      <th scope="col">said, on average</th><th scope="col">were spam</th></tr>
    </thead>
    <tbody>${e.map(({bin:n,count:o,said:r,happened:s})=>l`<tr><td>${h(n/10)}</td>
        <td data-shows="count">${o}</td>
        <td data-shows="said">${h(r)}</td>
        <td data-shows="happened">${h(s)}</td></tr>`)}</tbody></table></details>`}function Ip(t){let{bin:e,count:n,happened:o}=t.at(-1);return e<9?l`<p class="nn-top">It said 0.9 or more of none.</p>`:l`<p class="nn-top">It said 0.9 or more of ${n} emails. Of these,
    ${h(100*o,3)} % were spam.</p>`}function gc(t){let e=Cn(t);if(e.length===0)return"A reliability plot without cases.";let n=e.map(({said:o,happened:r,count:s})=>`said ${h(o,2)}, happened ${h(r,2)} (${s})`);return`What a model said against what happened, in ${e.length} bins: ${n.join("; ")}. The mean gap is ${h(ws(e),2)}.`}var bc={picture:kp,controls:Ap,readout:Sp,describe:gc,goals:{"02-calibrate":{ask:"Make this filter honest: bring the mean gap below 0.025. What happens to the mean surprise on the way?",praise:"Its log-odds were about twice too large. The knob that makes it honest also makes the surprise about as small as it can be.",met:t=>$c(Cn(t))>0&&ws(Cn(t))<wp}}};var Ho="sigmoid-curve",Ot=y([-4,4],[34,346]),Rt=y([-.05,1.05],[206,24]),Xo=3,Dn=({w:t,b:e},n)=>E(n*t+e),de=({w:t,b:e})=>-e/t;function qn({w:t,b:e,x:n}){let o=n*t+e;return t*E(o)*E(-o)}function Tp(t,e){let n=t.x>3?-1:1,[o,r]=[p(Ot(t.x)),p(Ot(t.x+n))],[s,a]=[p(Rt(e)),p(Rt(e+n*qn(t)))];return l`<path class="nn-rise" d="M${o} ${s}H${r}V${a}"/>`}function Np(t,e){let n=Dn(t,t.x),o=de(t);return l`<svg viewBox="0 0 360 244" role="img"
    aria-label="${yc(t)}">
    <clipPath id="${e}-clip"><rect x="34" y="24" width="312" height="182"/>
    </clipPath>
    ${N(Ot,Rt,{names:["x","output"],count:5})}
    <g clip-path="url(#${e}-clip)">
      ${t.tangent&&[Tp(t,n),qt(t.x,n,qn(t),Ot,Rt,70)]}
      <path class="nn-graph" d="${K(r=>Dn(t,r),Ot,Rt,200)}"/>
      ${Math.abs(o)<=4&&Ep(o)}
    </g>
    ${De("point",Ot(t.x),Rt(n))}
  </svg>`}var Ep=t=>l`<path class="nn-distance"
    d="M${p(Ot(t))} ${p(Rt(0))}V${p(Rt(.5))}"/>
  <path class="nn-centre" d="M${p(Ot(t))} ${p(Rt(.5)-7)}l7 7l-7 7l-7 -7z"/>`;function Lp(t,e){return l`${x(Ho,"w",t,e)}
    ${t.lockable&&ze(Ho,"keep",t,e)}
    ${x(Ho,"b",t,e)} ${x(Ho,"x",t,e)}`}function Op(t){let{w:e,b:n,x:o}=t,r=o*e+n;return l`<p class="nn-formula">z = ${h(o)}·${M(e)} ${R(n)} =
      <b data-shows="z">${h(r)}</b></p>
    <p class="nn-formula">σ(${h(r)}) =
      <b data-shows="y">${pt(E(r))}</b></p>
    ${t.tangent&&l`<p class="nn-formula">slope here: <b data-shows="slope">${h(qn(t))}</b> up for one step to the right</p>`}
    <p>${e===0?"With weight 0 the input changes nothing: the curve is flat.":l`Centre ◆ (output 0.5): x = <b data-shows="centre">${h(de(t))}</b>`}</p>
    ${Rp(t)}`}function Rp(t){return!t.lockable||t.keep||xc(t)?"":l`<p class="nn-note">To be kept, the centre must lie between
    −${Xo} and ${Xo}.</p>`}var xc=t=>Math.abs(de(t))<=Xo;function yc(t){let{w:e,b:n,x:o}=t,r=e===0?"It is flat.":`It ${e>0?"rises":"falls"} from left to right; its centre is at x = ${h(de(t))}.`,s=t.tangent?`, with slope ${h(qn(t))}`:"";return`The sigmoid curve of a neuron with weight ${h(e)} and bias ${h(n)}. ${r} At x = ${h(o)} the output is ${pt(Dn(t,o))}${s}.`}function Wp(t,e){if(t.keep)return xc(e)?{...t,centre:de(e)}:{};if(!e.keep)return t;if("w"in t)return{...t,b:0-t.w*e.centre};if("b"in t){let n=-t.b/e.w;return Math.abs(n)<=Xo?{...t,centre:n}:{...t,keep:!1}}return t}var wc={picture:Np,controls:Lp,readout:Op,describe:yc,input:Wp,drags:{point:(t,[e])=>({x:U(Ot.invert(e),[-4,4],8)})},goals:{"02-mirror":{ask:"Turn the curve round: it must fall from left to right, with its centre where it was at the start.",praise:"Both knobs changed sign. The centre −b/w does not notice.",met:(t,e)=>t.w<0&&Math.abs(de(t)-de(e))<1e-9},"02-step-at-two":{ask:"Make a step at x = 2: below 0.05 at x = 1.5, above 0.95 at x = 2.5. The switch “keep the centre” helps.",praise:"A step, nearly. With the centre kept at 2, the bias had to follow the weight: b = −2w.",met:t=>Dn(t,1.5)<.05&&Dn(t,2.5)>.95},"02-steepest":{ask:"Move the point to where the curve is steepest. What is the slope?",praise:"At the centre, and there it is a quarter of the weight. No other place is as steep.",met:t=>t.tangent&&Math.abs(qn(t))>.2475*Math.abs(t.w)}}};var Pp=Array.prototype,zp=Pp.slice;function Bp(t,e){return t-e}function jp(t){for(var e=0,n=t.length,o=t[n-1][1]*t[0][0]-t[n-1][0]*t[0][1];++e<n;)o+=t[e-1][1]*t[e][0]-t[e-1][0]*t[e][1];return o}var vc=t=>()=>t;function Cp(t,e){for(var n=-1,o=e.length,r;++n<o;)if(r=Dp(t,e[n]))return r;return 0}function Dp(t,e){for(var n=e[0],o=e[1],r=-1,s=0,a=t.length,i=a-1;s<a;i=s++){var m=t[s],c=m[0],u=m[1],d=t[i],f=d[0],$=d[1];if(qp(m,d,e))return 0;u>o!=$>o&&n<(f-c)*(o-u)/($-u)+c&&(r=-r)}return r}function qp(t,e,n){var o;return Up(t,e,n)&&Hp(t[o=+(t[0]===e[0])],n[o],e[o])}function Up(t,e,n){return(e[0]-t[0])*(n[1]-t[1])===(n[0]-t[0])*(e[1]-t[1])}function Hp(t,e,n){return t<=e&&e<=n||n<=e&&e<=t}function Xp(){}var Wt=[[],[[[1,1.5],[.5,1]]],[[[1.5,1],[1,1.5]]],[[[1.5,1],[.5,1]]],[[[1,.5],[1.5,1]]],[[[1,1.5],[.5,1]],[[1,.5],[1.5,1]]],[[[1,.5],[1,1.5]]],[[[1,.5],[.5,1]]],[[[.5,1],[1,.5]]],[[[1,1.5],[1,.5]]],[[[.5,1],[1,.5]],[[1.5,1],[1,1.5]]],[[[1.5,1],[1,.5]]],[[[.5,1],[1.5,1]]],[[[1,1.5],[1.5,1]]],[[[.5,1],[1,1.5]]],[]];function Mc(){var t=1,e=1,n=Ga,o=m;function r(c){var u=n(c);if(Array.isArray(u))u=u.slice().sort(Bp);else{let d=Xa(c,Fp);for(u=bt(...Fa(d[0],d[1],u),u);u[u.length-1]>=d[1];)u.pop();for(;u[1]<d[0];)u.shift()}return u.map(d=>s(c,d))}function s(c,u){let d=u==null?NaN:+u;if(isNaN(d))throw new Error(`invalid value: ${u}`);var f=[],$=[];return a(c,d,function(g){o(g,c,d),jp(g)>0?f.push([g]):$.push(g)}),$.forEach(function(g){for(var v=0,k=f.length,L;v<k;++v)if(Cp((L=f[v])[0],g)!==-1){L.push(g);return}}),{type:"MultiPolygon",value:u,coordinates:f}}function a(c,u,d){var f=new Array,$=new Array,g,v,k,L,W,nt;for(g=v=-1,L=fe(c[0],u),Wt[L<<1].forEach(P);++g<t-1;)k=L,L=fe(c[g+1],u),Wt[k|L<<1].forEach(P);for(Wt[L<<0].forEach(P);++v<e-1;){for(g=-1,L=fe(c[v*t+t],u),W=fe(c[v*t],u),Wt[L<<1|W<<2].forEach(P);++g<t-1;)k=L,L=fe(c[v*t+t+g+1],u),nt=W,W=fe(c[v*t+g+1],u),Wt[k|L<<1|W<<2|nt<<3].forEach(P);Wt[L|W<<3].forEach(P)}for(g=-1,W=c[v*t]>=u,Wt[W<<2].forEach(P);++g<t-1;)nt=W,W=fe(c[v*t+g+1],u),Wt[W<<2|nt<<3].forEach(P);Wt[W<<3].forEach(P);function P(tt){var gt=[tt[0][0]+g,tt[0][1]+v],st=[tt[1][0]+g,tt[1][1]+v],at=i(gt),ht=i(st),O,B;(O=$[at])?(B=f[ht])?(delete $[O.end],delete f[B.start],O===B?(O.ring.push(st),d(O.ring)):f[O.start]=$[B.end]={start:O.start,end:B.end,ring:O.ring.concat(B.ring)}):(delete $[O.end],O.ring.push(st),$[O.end=ht]=O):(O=f[ht])?(B=$[at])?(delete f[O.start],delete $[B.end],O===B?(O.ring.push(st),d(O.ring)):f[B.start]=$[O.end]={start:B.start,end:O.end,ring:B.ring.concat(O.ring)}):(delete f[O.start],O.ring.unshift(gt),f[O.start=at]=O):f[at]=$[ht]={start:at,end:ht,ring:[gt,st]}}}function i(c){return c[0]*2+c[1]*(t+1)*4}function m(c,u,d){c.forEach(function(f){var $=f[0],g=f[1],v=$|0,k=g|0,L=vs(u[k*t+v]);$>0&&$<t&&v===$&&(f[0]=kc($,vs(u[k*t+v-1]),L,d)),g>0&&g<e&&k===g&&(f[1]=kc(g,vs(u[(k-1)*t+v]),L,d))})}return r.contour=s,r.size=function(c){if(!arguments.length)return[t,e];var u=Math.floor(c[0]),d=Math.floor(c[1]);if(!(u>=0&&d>=0))throw new Error("invalid size");return t=u,e=d,r},r.thresholds=function(c){return arguments.length?(n=typeof c=="function"?c:Array.isArray(c)?vc(zp.call(c)):vc(c),r):n},r.smooth=function(c){return arguments.length?(o=c?m:Xp,r):o===m},r}function Fp(t){return isFinite(t)?t:NaN}function fe(t,e){return t==null?!1:+t>=e}function vs(t){return t==null||isNaN(t=+t)?-1/0:t}function kc(t,e,n,o){let r=o-e,s=n-e,a=isFinite(r)||isFinite(s)?r/s:Math.sign(r)/Math.sign(s);return isNaN(a)?t:t+a-.5}var $e=41,Gp=.3;function sn(t,e,n,o){let r=({domain:[m,c]},u)=>m+(c-m)*u/($e-1),s=Array.from({length:$e*$e},(m,c)=>t([r(n,c%$e),r(o,Math.floor(c/$e))])),a=([m,c])=>[n(r(n,m-.5)),o(r(o,c-.5))],i=m=>kn(m.map(a),Gp).map(c=>c.map(Math.round));return Mc().size([$e,$e]).thresholds(e)(s).map(({coordinates:m})=>{let c=m.flat().map(u=>_p(i(u)));return l`<path class="nn-level" d="${c.join("")}"/>`})}function _p([t,...e]){let n=t,o=e.map(r=>{let s=r.map((a,i)=>a-n[i]);return n=r,s.join(s[1]<0?"":" ")});return`M${t.join(" ")}l${o.join(" ")}z`}function Ac(t,e,n,o=5){let[r,s]=[p(e),p(n)],a=[l`<circle cx="${r}" cy="${s}" r="${o}"/>`,l`<rect x="${p(e-o)}" y="${p(n-o)}" width="${2*o}"
      height="${2*o}"/>`,l`<path d="M${r} ${p(n-1.3*o)}l${1.2*o} ${2.2*o}h${-2.4*o}z"/>`][t];return l`<g class="nn-runner" data-runner="${t}">${a}</g>`}function Fo(t,e,n,o){let r=t.map(([i,m])=>`${p(n(i))} ${p(o(m))}`),[s,a]=t.at(-1);return l`<path class="nn-track" data-runner="${e}"
    d="M${r.join("L")}"/>${Ac(e,n(s),o(a))}`}var Go=([t,e],n,o)=>l`<path class="nn-centre" d="M${p(n(t))} ${p(o(e)-6)}l6 6l-6 6l-6 -6z"/>`,_o=t=>l`<svg class="nn-symbol" viewBox="-9 -9 18 18" aria-hidden="true"
    >${Ac(t,0,0,6)}</svg>`;var Vo="slice",Sc=[-2,2],Un=[-2.5,2.5],xe={plane:{word:"2x + y",levels:[-6,-4,-2,0,2,4,6],high:[-7.5,7.5],steep:3,rules:()=>["2","1"]},bowl:{word:"x² + 2y²",levels:[.5,2,4,6,9,12,15],high:[0,19],steep:10,rules:([t,e])=>[`2x = 2·${M(t)}`,`4y = 4·${M(e)}`]},product:{word:"x·y",levels:[-4,-2,-1,-.25,.25,1,2,4],high:[-6.25,6.25],steep:3,rules:()=>["y","x"]}},_=y(Un,[232,22]),ge=[350,272],Vt=[262,338],Ic=52,Vp=.3,ks=({turn:t})=>y(Un,t?[73,283]:[30,240]);function be({surface:t,x:e,y:n,angle:o}){let r=[e,n],{height:s,slopes:a}=On[t];return{place:r,height:s(r),slopes:a(r),slope:ss(t,r,o)}}function Tc(t,[e,n],[o,r]){let s=Math.atan2(r-n,o-e)*180/Math.PI;return l`<path class="${t}" d="M${p(e)} ${p(n)}L${p(o)} ${p(r)}"
    /><path class="${t}" transform="translate(${p(o)} ${p(r)})
    rotate(${p(s)})" d="M-9 -5L0 0L-9 5"/>`}function Kp(t,e,n){let{height:o}=On[t.surface],{place:r,slopes:s}=be(t),[a,i]=r,m=y(xe[t.surface].high,ge),c=y(xe[t.surface].high,Vt),[u,d]=[p(e(a)),p(_(i))],f=o(r);return l`
    <path class="nn-cut" d="M${e.range[0]} ${d}H${e.range[1]}"/>
    <path class="nn-cut" data-axis="y" d="M${u} ${_.range[0]}V${_.range[1]}"/>
    <rect class="nn-silent" x="30" y="${ge[1]}" width="210"
      height="${ge[0]-ge[1]}"/>
    <rect class="nn-silent" x="${Vt[0]}" y="22"
      width="${Vt[1]-Vt[0]}" height="210"/>
    <clipPath id="${n}-cuts"><path d="M30 ${ge[1]}H240V${ge[0]}H30Z
      M${Vt[0]} 22H${Vt[1]}V232H${Vt[0]}Z"/></clipPath>
    <g clip-path="url(#${n}-cuts)">
    <path class="nn-cut" d="${K($=>o([$,i]),e,m)}"/>
    ${qt(a,f,s[0],e,m,46)}
    <circle class="nn-centre" cx="${u}" cy="${p(m(f))}" r="4"/>
    <path class="nn-cut" data-axis="y" d="${Yp($=>o([a,$]),c)}"/>
    ${Zp(i,f,s[1],c)}</g>
    <circle class="nn-centre" cx="${p(c(f))}" cy="${d}" r="4"/>
    <text class="nn-small" x="30" y="${ge[0]+17}">cut along x</text>
    <text class="nn-small" x="${Vt[1]}" y="${_.range[0]+17}"
      text-anchor="end">cut along y</text>`}function Yp(t,e){return`M${[...Array(61).keys()].map(o=>{let r=Un[0]+(Un[1]-Un[0])*o/60;return`${p(e(t(r)))} ${p(_(r))}`}).join("L")}`}function Zp(t,e,n,o){let[r,s]=[_(1)-_(0),n*(o(1)-o(0))],a=46/Math.hypot(r,s),i=[-a,a].map(m=>[p(o(e)+m*s),p(_(t)+m*r)]);return l`<path class="nn-tangent" d="M${i[0].join(" ")}L${i[1].join(" ")}"/>`}function Jp(t,e,n){let{place:o,slopes:r,slope:s}=be(t),a=[e(o[0]),_(o[1])],i=t.angle*Math.PI/180,m=[a[0]+Ic*Math.cos(i),a[1]-Ic*Math.sin(i)],c=o.map((g,v)=>g+Vp*r[v]),u=y([0,360],[46,334]),{steep:d}=xe[t.surface],f=y([-d,d],[370,286]),$=dt(r)===0;return l`<g clip-path="url(#${n}-map)">${!$&&Tc("nn-gradient",a,[e(c[0]),_(c[1])])}</g>
    ${Tc("nn-hand",a,m)}
    <g class="nn-axes">${[-d,0,d].map(g=>l`<line class="${g?"nn-grid":"nn-zero"}" x1="46" x2="334"
        y1="${f(g)}" y2="${f(g)}"/><text x="40" y="${f(g)+4}"
        text-anchor="end">${h(g)}</text>`)}${[0,90,180,270,360].map(g=>l`<line class="nn-grid" x1="${u(g)}" x2="${u(g)}"
        y1="${f.range[0]}" y2="${f.range[1]}"/><text x="${u(g)}" y="386"
        text-anchor="middle">${g}°</text>`)}<text class="nn-axis" x="12" y="274">↑ slope, by direction</text></g>
    <path class="nn-graph" d="${K(g=>ss(t.surface,o,g),u,f)}"/>
    <circle class="nn-centre" cx="${p(u(t.angle))}" cy="${p(f(s))}" r="5"/>
    <g class="nn-grab" data-drag="tip"><circle cx="${p(m[0])}"
      cy="${p(m[1])}" r="16"/><circle class="nn-handle nn-tip"
      cx="${p(m[0])}" cy="${p(m[1])}" r="8"/></g>`}function Qp(t,e){let n=ks(t),{word:o,levels:r}=xe[t.surface],{height:s}=On[t.surface];return l`<svg viewBox="0 0 346 ${t.turn?394:372}" role="img"
    aria-label="${Nc(t)}">
    <clipPath id="${e}-map"><rect x="${n.range[0]}" y="22" width="210"
      height="210"/></clipPath>
    <rect class="nn-silent" x="${n.range[0]}" y="22" width="210" height="210"/>
    <g clip-path="url(#${e}-map)">${sn(s,r,n,_)}</g>
    ${N(n,_,{names:["x",`y, and level lines of ${o}`],count:4})}
    ${t.turn?Jp(t,n,e):Kp(t,n,e)}
    <g class="nn-grab" data-drag="place"><circle cx="${p(n(t.x))}"
      cy="${p(_(t.y))}" r="16"/><circle class="nn-handle"
      cx="${p(n(t.x))}" cy="${p(_(t.y))}" r="9"/></g>
  </svg>`}var td=(t,e)=>l`
  ${A(Vo,"surface",t,e,n=>xe[n].word)}
  ${x(Vo,"x",t,e)} ${x(Vo,"y",t,e)}
  ${t.turn&&x(Vo,"angle",t,e)}`;function ed(t){let{place:e,height:n,slopes:o,slope:r}=be(t),s=xe[t.surface].rules(e),a=(m,c,u)=>l`<p class="nn-formula">along ${m},
    with ${c} held still: ${s[u]} = <b data-shows="d${m}">${h(o[u])}</b></p>`;return l`<p class="nn-formula">height = <b data-shows="height">${h(n)}</b></p>
    ${a("x","y",0)} ${a("y","x",1)} ${t.turn&&i(t)}`;function i({angle:m}){let c=m*Math.PI/180,[u,d]=[Math.cos(c),Math.sin(c)];return l`<p class="nn-formula">gradient = (${h(o[0])},
        ${h(o[1])}), its length <b data-shows="length">${h(dt(o))}</b></p>
      <p class="nn-formula">direction = (${h(u,3)}, ${h(d,3)})</p>
      <p class="nn-formula">slope this way = ${h(o[0])}·${M(Number(u.toFixed(3)))} ${R(o[1])}·${M(Number(d.toFixed(3)))} = <b
        data-shows="slope">${h(F(r))}</b></p>`}}function Nc(t){let{place:e,slopes:n,slope:o}=be(t),r=`A map of ${xe[t.surface].word} by its level lines. At x = ${h(e[0])}, y = ${h(e[1])} the slope along x is ${h(n[0])} and along y ${h(n[1])}.`;return t.turn?`${r} In the direction of ${t.angle} degrees it is ${h(F(o))}; the gradient's length is ${h(dt(n))}.`:r}var nd=(t,e)=>Math.abs(t-e)<1e-9,Ec={picture:Qp,controls:td,readout:ed,describe:Nc,drags:{place:(t,[e,n])=>({x:U(ks(t).invert(e),Sc,4),y:U(_.invert(n),Sc,4)}),tip(t,[e,n]){let o=e-ks(t)(t.x),r=_(t.y)-n;if(o===0&&r===0)return{};let s=Math.atan2(r,o)*180/Math.PI;return{angle:(Math.round(s/5)*5+360)%360}}},goals:{"00-partials":{ask:"On x·y, find the place where the slope along x is 2 and the slope along y is −1.",praise:"At (−1, 2). For a product, each slope is the other factor.",met:({surface:t,x:e,y:n})=>t==="product"&&e===-1&&n===2},"00-same-slopes":{ask:"On x² + 2y², find a place where both slopes are the same, and not 0.",praise:"Wherever 2x = 4y: on the line of all places with x = 2y.",met(t){let[e,n]=be(t).slopes;return t.surface==="bowl"&&e!==0&&nd(e,n)}},"00-steepest":{ask:"On x² + 2y², turn the hand until the slope is as large as it gets.",praise:"It points along the gradient's arrow, and the slope is nearly the arrow's length. No direction climbs faster.",met(t){let{slope:e,slopes:n}=be(t),o=dt(n);return t.surface==="bowl"&&o>0&&e>.999*o}},"00-level":{ask:"Now turn it until the slope is about 0, but not at the bottom.",praise:"Along the level line the height does not change, and the gradient stands at a right angle to it.",met(t){let{slope:e,slopes:n}=be(t);return Math.abs(e)<.05*dt(n)}}}};var od="softmax-bars",Ko=12,Ms=316,Lc=58;function rd(t,e,n){let o=n*Lc+8;return l`<text x="${Ko}" y="${o+14}">${e}</text>
    <text class="nn-strong" x="${Ko+Ms}" y="${o+14}"
      text-anchor="end">${h(t)}</text>
    <rect class="nn-silent" x="${Ko}" y="${o+21}" width="${Ms}"
      height="20" rx="3"/>
    <rect class="nn-one" x="${Ko}" y="${o+21}" width="${p(Ms*t)}"
      height="20" rx="3"/>`}function sd(t){let e=Ue(t.z);return l`<svg viewBox="0 0 340 ${Lc*e.length+4}" role="img"
    aria-label="${Oc(t)}">
    ${e.map((n,o)=>rd(n,t.names[o],o))}
  </svg>`}var ad=(t,e)=>x(od,"z",t,e);function id(t){let e=Ue(t.z),n=t.z.map(Math.exp),o=n.reduce((r,s)=>r+s,0);return l`<table class="nn-table">
    <thead><tr><th scope="col">class</th><th scope="col">score z</th>
      <th scope="col">e<sup>z</sup></th><th scope="col">share of the sum</th>
      </tr></thead>
    <tbody>${e.map((r,s)=>l`<tr><td>${t.names[s]}</td>
        <td>${h(t.z[s])}</td>
        <td data-shows="power">${h(n[s])}</td>
        <td data-shows="share">${h(r)}</td></tr>`)}
    <tr><td>together</td><td></td><td data-shows="total">${h(o)}</td>
      <td>1</td></tr></tbody>
  </table>`}function Oc({z:t,names:e}){let n=Ue(t),o=e.map((r,s)=>`${r} has score ${h(t[s])} and gets ${h(n[s])}`);return`Softmax of ${e.length} scores: ${o.join("; ")}.`}var Rc={wide:!0,picture:sd,controls:ad,readout:id,describe:Oc,goals:{"02-halve":{ask:"Halve the probability of the second class, without touching its own score.",praise:"Its score is what it was; its share is not. Whatever another class gains, this one helps to pay.",met:(t,e)=>t.z[1]===e.z[1]&&Ue(t.z)[1]<=Ue(e.z)[1]/2},"02-shift":{ask:"Change every score and leave every probability as it was.",praise:"The same number was added to all of them. Only the differences between scores count.",met:(t,e)=>{let n=t.z.map((o,r)=>o-e.z[r]);return n[0]!==0&&n.every(o=>o===n[0])}}}};var Yo="bumps",Jo=[...Array(201).keys()].map(t=>t/200),Ss=y([0,1],[34,332]),Zo=y([-1.25,1.25],[236,20]),cd=["1st","2nd","3rd","4th","5th","6th","7th","8th"].map(t=>`${t} bump`),Pc={hill:t=>Math.sin(Math.PI*t)**2,wave:t=>.8*Math.sin(2*Math.PI*t),roof:t=>t<.375?2*t:1.2*(1-t)};function ld({count:t,steepness:e,heights:n}){let o=[...Array(t).keys()].flatMap(r=>[r,r+1]);return[{weight:[o.map(()=>e)],bias:o.map(r=>-e*r/t),activation:E},{weight:o.map((r,s)=>[s%2?-n[s>>1]:n[s>>1]]),bias:[0],activation:Mn}]}function zc(t){let[e,n]=X(Jo.map(r=>[r]),ld(t)),o=t.heights.slice(0,t.count).map((r,s)=>e.A.map(a=>r*(a[2*s]-a[2*s+1])));return{sum:n.A.flat(),bumps:o}}var Bc=t=>Jo.map(Pc[t.target]);function Qo(t){let e=Bc(t),n=zc(t).sum.map((r,s)=>Math.abs(r-e[s])),o=Math.max(...n);return{gap:o,at:n.indexOf(o)}}var As=t=>Mo(t.map((e,n)=>[Ss(Jo[n]),Zo(e)]));function md(t){let{sum:e,bumps:n}=zc(t),o=Bc(t),{at:r}=Qo(t),s=p(Ss(Jo[r]));return l`<svg viewBox="0 0 344 272" role="img"
    aria-label="${jc(t)}">
    ${N(Ss,Zo,{names:["x","output"],count:5})}
    ${n.map(a=>l`<polyline class="nn-bump" points="${As(a)}"/>`)}
    <line class="nn-gap" x1="${s}" x2="${s}" y1="${p(Zo(e[r]))}"
      y2="${p(Zo(o[r]))}"/>
    <polyline class="nn-target" points="${As(o)}"/>
    <polyline class="nn-made" points="${As(e)}"/>
  </svg>`}function ud(t,e){let n=x(Yo,"heights",t,e,void 0,cd);return l`${A(Yo,"target",t,e)}
    ${A(Yo,"count",t,e)}
    ${x(Yo,"steepness",t,e)}
    ${n.slice(0,t.count)}
    <div class="nn-live"><button type="button" data-do="read"
      >Read the heights off the curve</button></div>`}function hd(t){let{gap:e}=Qo(t);return l`<p class="nn-legend">
      <span><svg class="nn-symbol" viewBox="-9 -9 18 18" aria-hidden="true"
        ><path class="nn-target" d="M-9 0H9"/></svg> curve to match</span>
      <span><svg class="nn-symbol" viewBox="-9 -9 18 18" aria-hidden="true"
        ><path class="nn-made" d="M-9 0H9"/></svg> the network</span></p>
    <p>Largest gap: <b data-shows="gap">${h(e)}</b></p>
    <p>${2*t.count} hidden neurons,
      <b data-shows="knobs">${6*t.count+1}</b> knobs</p>`}function jc(t){let e=t.heights.slice(0,t.count).map(n=>h(n));return`The curve "${t.target}" and a network of ${t.count} bumps of heights ${e.join(", ")}. They are at most ${h(Qo(t).gap,3)} apart.`}var pd=t=>({heights:t.heights.map((e,n)=>n<t.count?Math.round(16*Pc[t.target]((n+.5)/t.count))/16:e)}),Wc=(t,e,n,o,r)=>({ask:o,praise:r,met:s=>s.target===t&&s.count===e&&Qo(s).gap<n}),Cc={picture:md,controls:ud,readout:hd,describe:jc,actions:{read:pd},goals:{"03-hill":Wc("hill",4,.1,"Match the hill with four bumps: keep the largest gap below 0.1. The best heights are not the curve's own, and the steepness counts.","Matched. The steepness is a knob as well: flatter sigmoids turn the stairs into a slope."),"03-wave":Wc("wave",8,.2,"Match the wave with eight bumps: keep the largest gap below 0.2.","Matched. With more bumps the gap would shrink further, to anything you like.")}};var Es="dinner-party",Hn=["Agatha","Dahlia","Stiffy"],Pt=["h₁","h₂","h₃"],Is=[0,1,2].map(t=>({x:36,y:46+86*t,r:17})),an=[0,1,2].map(t=>({x:192,y:46+86*t,r:22})),ye={x:310,y:132,r:24},Ls=[...Array(8).keys()].map(t=>[t>>2,t>>1&1,t&1]),tr=[1,1.5,3,4.3,0,0,0,0],Uc=tr.with(3,1.5);function Xn({W1:t,b1:e,W2:n,b2:o,relu:r},s){let[a]=X(s,[{weight:t,bias:e,activation:Mn}]),i=a.Z.map(c=>c.map((u,d)=>r[d]?qe(u):u)),[m]=X(i,[{weight:n,bias:o,activation:qe}]);return{Z:a.Z,A:i,S:m.Z.flat(),Y:m.A.flat()}}var Hc=(t,e)=>Math.abs(t-e)<1e-9,Ts=(t,e)=>Xn(t,Ls).Y.every((n,o)=>Hc(n,e[o])),dd=({goals:t})=>t.includes("03-feud")?Uc:tr,Dc="M8 0h6v12q6 4 6 12v30q0 4-4 4h-10q-4 0-4-4v-30q0-8 6-12z",Ns=6;function fd(t,e){let n=Math.min(Ns,Math.ceil(F(t)));return l`${[...Array(n).keys()].map(o=>{let r=Math.min(1,t-o),s=96+30*o;return l`<g transform="translate(${s} 278)">
      <clipPath id="${e}-full${o}"><rect x="0" y="${p(58*(1-r))}"
        width="24" height="${p(58*r)}"/></clipPath>
      <path class="nn-wine" clip-path="url(#${e}-full${o})" d="${Dc}"/>
      <path class="nn-glass" d="${Dc}"/></g>`})}
  ${t>Ns&&l`<text class="nn-strong" x="${96+30*Ns}" y="318">…</text>`}`}function $d(t,e){let{A:n,Y:o}=Xn(t,[t.guests]),[r,s]=[n[0].map(F),F(o[0])];return l`<svg viewBox="0 0 340 346" role="img"
    aria-label="${Xc(t)}">
    ${Xe([...t.W1.flatMap((a,i)=>a.map((m,c)=>({weight:m,from:Is[i],to:an[c],part:`w${i}${c} x${i} h${c}`,faint:!t.guests[i],label:t.knobs,along:.26}))),...t.W2.map(([a],i)=>({weight:a,from:an[i],to:ye,part:`v${i} o`,faint:r[i]===0,label:t.knobs,along:.48}))].filter(({weight:a})=>a!==0))}
    ${Is.map((a,i)=>ct(a,t.guests[i]?"✓":"",{part:`x${i}`,on:t.guests[i]===1}))}
    ${an.map((a,i)=>ct(a,h(r[i],3),{part:`h${i}`,on:r[i]>0}))}
    ${ct(ye,h(s,3),{part:"o",on:s>0})}
    ${Hn.map((a,i)=>l`<text class="nn-halo nn-small" x="8" y="${Is[i].y-23}"
          >${a}</text>`)}
    ${t.knobs&&an.map(({x:a,y:i,r:m},c)=>l`<text class="nn-halo nn-small ${G(t.b1[c])}" x="${a}"
          y="${i+m+16}" text-anchor="middle" data-part="b${c} h${c}"
          >${R(t.b1[c])}</text>`)}
    ${t.knobs&&l`<text class="nn-halo nn-small ${G(t.b2[0])}" x="${ye.x}"
      y="${ye.y+ye.r+16}" text-anchor="middle" data-part="c0 o"
      >${R(t.b2[0])}</text>`}
    ${Pt.map((a,i)=>l`<text class="nn-halo nn-small" x="${an[i].x}"
          y="${an[i].y-28}" text-anchor="middle">${a}</text>`)}
    <text class="nn-small" x="${ye.x}" y="${ye.y-32}"
      text-anchor="middle">bottles</text>
    <path class="nn-wire" d="M14 336.75H326"/>
    ${s===0&&l`<text class="nn-small" x="96" y="322">ginger ale</text>`}
    ${fd(s,e)}
    <text class="nn-strong" x="18" y="322">${h(s,3)} ×</text>
  </svg>`}var qc=t=>({W1:([e,n])=>`weight from ${Hn[e]} to ${Pt[n]}`,b1:([e])=>`bias of ${Pt[e]}`,W2:([e])=>`weight from ${Pt[e]} to bottles`,b2:()=>"bias of bottles"})[t.split(".")[0]](t.split(".").slice(1));function gd(t,e){return l`${oe(Es,"guests",t,e,Hn)}
    ${t.unplug&&l`<hr>${oe(Es,"relu",t,e,Pt)}`}`}function bd(t,e,n){let{Z:o,A:r,S:s,Y:a}=Xn(t,[t.guests]),i=Pt.map((m,c)=>{let u=t.W2[c][0];return l`${c>0&&" "}<span class="${G(u)}"
      >${c>0?R(u):h(u)}·${h(F(r[0][c]))}</span>`});return l`<p class="nn-formula">hidden: ${Pt.map((m,c)=>l`${c>0&&", "}${t.relu[c]?"ReLU":""}(<span data-shows="z">${h(F(o[0][c]))}</span>) = <b
        data-shows="a">${h(F(r[0][c]))}</b>`)}</p>
    <p class="nn-formula">bottles: ReLU(${i} ${R(t.b2[0])}) =
      ReLU(<span data-shows="s">${h(F(s[0]))}</span>) = <b
      data-shows="bottles">${h(F(a[0]))}</b></p>
    ${t.knobs&&xd(t,e,n)}
    ${t.table&&yd(t)}`}function xd(t,e,n){let o=(s,a)=>({...wo(s,qc(s),t,n),part:a}),r=s=>yo(s,t,e);return l`<p>Pick a knob, then turn it with the slider.</p>
    <div class="nn-equation">
    ${V(r(t.W1.map((s,a)=>s.map((i,m)=>o(`W1.${a}.${m}`,`w${a}${m} x${a} h${m}`)))),"W₁","(3, 3)")}
    ${V(r([t.b1.map((s,a)=>o(`b1.${a}`,`b${a} h${a}`))]),"b₁","(3,)")}
    ${V(r(t.W2.map((s,a)=>[o(`W2.${a}.0`,`v${a} o`)])),"W₂","(3, 1)")}
    ${V(r([[o("b2.0","c0 o")]]),"b₂","(1,)")}
  </div>
  ${xo(Es,qc(t.knob),t,e,n)}`}function yd(t){let{A:e,Y:n}=Xn(t,Ls),o=dd(t),r=n.map((a,i)=>Hc(a,o[i])),s=r.filter(Boolean).length;return l`<p class="nn-count" data-none="${s===8}"><b
      data-shows="right">${s}</b> of 8 guest lists as wanted</p>
    <table class="nn-table nn-tight">
    <thead><tr>${Hn.map(([a,...i])=>l`<th scope="col">${a}<span
        class="nn-wide">${i.join("")}</span></th>`)}${Pt.map(a=>l`<th scope="col">${a}</th>`)}
      <th scope="col">bottles</th><th scope="col">wanted</th></tr></thead>
    <tbody>${Ls.map((a,i)=>{let m=a.join()===t.guests.join();return l`<tr data-right="${String(r[i])}"
        ${m&&l`aria-current="true"`}>${a.map(c=>l`<td>${c}</td>`)}${e[i].map(c=>l`<td>${h(F(c),3)}</td>`)}
        <td data-shows="list">${h(F(n[i]))}</td>
        <td>${o[i]} ${r[i]?"✓":"✗"}</td></tr>`})}</tbody></table>`}function Xc(t){let{A:e,Y:n}=Xn(t,[t.guests]),o=Hn.filter((i,m)=>t.guests[m]),r=o.length===0?"Nobody is invited":`Invited: ${o.join(" and ")}`,s=Pt.filter((i,m)=>F(e[0][m])>0),a=s.length===0?"none":s.join(", ");return`${r}. Hidden neurons above 0: ${a}. The network says ${h(F(n[0]))} bottles.`}var Fc={picture:$d,controls:gd,readout:bd,describe:Xc,goals:{"03-most-wine":{ask:"Find the guest list that needs the most wine.",praise:"Dahlia with Stiffy, and without Agatha: 4.3 bottles. That is more than the two would bring one by one.",met:({guests:t})=>t.join()==="0,1,1"},"03-idle-relu":{ask:"Take out as many of the hidden ReLUs as you can without changing the wine for any guest list.",praise:"Found. What arrives at h₁ and h₃ is never below 0, so ReLU has nothing to stop there. At h₂ it has: −0.5 for nobody.",met:(t,e)=>t.relu.filter(n=>!n).length===2&&Ts({...e,relu:t.relu},tr)&&Ts(t,tr)},"03-feud":{ask:"Dahlia and Stiffy have fallen out. Together they must now bring only 1.5 bottles; every other list stays as it was.",praise:"Settled, on all eight lists. Only a hidden neuron that sees both guests can tell the pair from its parts.",met:t=>t.relu.every(Boolean)&&Ts(t,Uc)}}};var Kt=[.05,.1],cn=[.01,.99],we=[.35,.6],Rs=.5,Ws=1e4,Gc=[.15,.2,.25,.3,.4,.45,.5,.55],_c=([t,e],n,o,r)=>[E(t*n[r]+e*n[r+1]+o),E(t*n[r+2]+e*n[r+3]+o)];function Os(t){let e=_c(Kt,t,we[0],0),n=_c(e,t,we[1],4),o=[n[0]-cn[0],n[1]-cn[1]],r=(o[0]**2+o[1]**2)/2;return{hidden:e,output:n,misses:o,error:r}}var er=t=>t*(1-t),Vc=([t,e],[n,o])=>[t*n,t*o,e*n,e*o],Kc=(t,e)=>t.map((n,o)=>n-Rs*e[o]);function Ps(t,e=!1){let{hidden:n,output:o,misses:r,error:s}=Os(t),[a,i]=[r[0]*er(o[0]),r[1]*er(o[1])],m=[a,i],c=Vc(m,n),u=t.slice(4),d=e?Kc(u,c):u,f=[(a*d[0]+i*d[2])*er(n[0]),(a*d[1]+i*d[3])*er(n[1])],$=Vc(f,Kt).concat(c),g=Kc(t,$);return{hidden:n,output:o,misses:r,error:s,outputBlame:m,through:d,hiddenBlame:f,gradient:$,next:g}}var wd={false:[Gc],true:[Gc]};function Yc(t,e=!1){let n=wd[e];for(;n.length<=t;)n.push(Ps(n.at(-1),e).next);return n[t]}function Zc(t,e,n=1e-5){let o=Os(t.with(e,t[e]+n)).error,r=Os(t.with(e,t[e]-n)).error;return(o-r)/(2*n)}var zs="mazur-network",Fn=["hidden","outputs","output-blame","hidden-blame","update"],vd={hidden:"hidden neurons",outputs:"outputs","output-blame":"blame on the outputs","hidden-blame":"blame on the hidden",update:"new weights"},js=[34,178,322].map((t,e)=>[74,196].map(n=>({x:t,y:n,r:e?28:22}))),or=[0,1],ke=t=>"₁₂₃₄₅₆₇₈"[t],ve=t=>h(t,6),ln=t=>h(t,9),Cs=(t,e=6,n=1e-4)=>t!==0&&Math.abs(t)<n?t.toExponential(e-1).replaceAll("-","−"):h(t,e),Jc=t=>`δ ${Cs(t,Math.abs(t)<.001?2:3,.001)}`,mn=(t,e)=>Fn.indexOf(t.phase)>=Fn.indexOf(e);function Ds(t){let e=Yc(t.steps,t.early);return{w:e,...Ps(e,t.early)}}var Qc={first:[0,1,2,3],second:[4,5,6,7]},el=(t,e)=>mn(t,e<4?"hidden-blame":"output-blame"),nl=(t,e)=>mn(t,t.early&&e>=4?"hidden-blame":"update"),ol=({phase:t},e)=>t===(e>=4?"output-blame":"hidden-blame");function kd(t,e,n){return nl(t,n)?e.next[n]:ol(t,n)?e.gradient[n]:e.w[n]}function tl({phase:t},e){return t==="update"||t==="hidden-blame"?!0:t==="hidden"==e<4}function Md(t,e){return[...Qc.first,...Qc.second].map(n=>{let o=n>=4,[r,s]=[n>>1&1,n&1],a=kd(t,e,n);return{from:js[o?1:0][s],to:js[o?2:1][r],weight:a,text:Cs(a,ol(t,n)?2:4),now:tl(t,n),faint:!tl(t,n),along:s===r?.5:.32}})}var Bs=({x:t,y:e,r:n},o,r=0)=>l`<text class="nn-halo nn-small" x="${t}" y="${e+n+18+17*r}"
    text-anchor="middle">${o}</text>`,nr=({x:t,y:e,r:n},o,r=0)=>l`<text class="nn-halo nn-small" x="${t}" y="${e-n-8-17*r}"
    text-anchor="middle">${o}</text>`,Ad=t=>h(t,t<.1?3:4);function Sd(t){let e=Ds(t),[n,o,r]=js;return l`<svg viewBox="0 0 360 300" role="img"
    aria-label="${rl(t)}">
    ${Xe(Md(t,e))}
    ${or.map(s=>ct(n[s],Kt[s]))}
    ${or.map(s=>[ct(o[s],h(e.hidden[s]),{now:["hidden","hidden-blame"].includes(t.phase)}),[nr,Bs][s](o[s],mn(t,"hidden-blame")?`h${ke(s)}, ${Jc(e.hiddenBlame[s])}`:`h${ke(s)}`)])}
    ${or.map(s=>[ct(r[s],mn(t,"outputs")&&Ad(e.output[s]),{now:["outputs","output-blame"].includes(t.phase)}),[nr,Bs][s](r[s],`target ${cn[s]}`),mn(t,"output-blame")&&[nr,Bs][s](r[s],Jc(e.outputBlame[s]),1)])}
    ${nr(n[0],"inputs")}
    <text class="nn-small" x="180" y="288" text-anchor="middle">${Id(t)}</text>
  </svg>`}function Id({phase:t,early:e}){return{hidden:"values go → on the wires: weights",outputs:"values go → on the wires: weights","output-blame":"← blame comes, right-hand wires: gradients","hidden-blame":`← left: gradients, right: ${e?"NEW":"old"} weights`,update:"on the wires: the new weights"}[t]}var Td=(t,e)=>l`${A(zs,"phase",t,e,n=>vd[n])}
  ${x(zs,"steps",t,e)}
  ${t.hunt&&ze(zs,"early",t,e)}
  <div class="nn-play nn-live">
    <button type="button" data-do="first">To step 1</button>
    <button type="button" data-do="last">To step 10,000</button>
    <button type="button" data-do="back">One step back</button>
  </div>`;function Nd({phase:t,early:e},n){let{w:o,hidden:r,output:s,misses:a,outputBlame:i,hiddenBlame:m}=n,c=u=>h(u);return{hidden:()=>l`h₁ = σ(${Kt[0]}·${M(o[0])} + ${Kt[1]}·${M(o[1])}
      + ${we[0]}) = ${ve(r[0])}`,outputs:()=>l`o₁ = σ(${c(r[0])}·${M(o[4])} +
      ${c(r[1])}·${M(o[5])} + ${we[1]}) = ${ve(s[0])}`,"output-blame":()=>l`δ of o₁ = (${c(s[0])} − ${cn[0]}) ·
      ${c(s[0])}·(1 − ${c(s[0])}) = ${ve(i[0])}`,"hidden-blame":()=>l`δ of h₁ = (${c(i[0])}·${M(n.through[0])} + ${M(i[1])}·${M(n.through[2])}) ·
      ${c(r[0])}·(1 − ${c(r[0])}) = ${ve(m[0])}`,update:()=>l`new w₅ = ${c(o[4])} − ${Rs} ·
      ${M(n.gradient[4])} = ${ve(n.next[4])}`}[t]()}function Ed(t,e,n){let o=(r,s,a)=>l`<td ${r&&l`data-shows="${s}"`}>${r?Cs(a):"·"}</td>`;return l`<table class="nn-table nn-tight">
    <thead><tr><th scope="col">${t.hunt?"weight":"pick"}</th>
      <th scope="col">value</th><th scope="col">gradient</th>
      <th scope="col">next</th></tr></thead>
    <tbody>${n.w.map((r,s)=>{let a=!t.hunt&&t.pick===`w${s+1}`;return l`<tr ${a&&l`aria-current="true"`}>
        <td>${t.hunt?`w${ke(s)}`:Ld(t,e,s)}</td>
        ${o(!0,"weight",r)}
        ${o(el(t,s),"gradient",n.gradient[s])}
        ${o(nl(t,s),"next",n.next[s])}</tr>`})}</tbody></table>`}function Ld(t,e,n){let o=`${e}-pick${n}`;return l`<label class="nn-option" for="${o}"><input type="radio" name="${e}-pick"
    id="${o}" data-trait="pick" value="w${n+1}" ${t.pick===`w${n+1}`&&"checked"}> w${ke(n)}</label>`}function Od(t,e){let n=Number(t.pick[1])-1;if(!el(t,n))return l`<p class="nn-formula">Blame has not come to w${ke(n)}
      yet.</p>`;let[o,r]=[n>>1&1,n&1],s=n>=4,a=(s?e.outputBlame:e.hiddenBlame)[o],i=(s?e.hidden:Kt)[r];return l`<p class="nn-formula">Three ways to the gradient of w${ke(n)}.
      By hand: δ · input = ${M(a)} · ${h(i)} =
      <b data-shows="hand">${ln(a*i)}</b></p>
    <p class="nn-formula">By nudging w${ke(n)} by 0.00001 up and down:
      <b data-shows="nudge">${h(Zc(e.w,n),7)}</b></p>
    <p class="nn-formula">By nnlib's matrices, all eight at once:
      <b data-shows="backward">${ln(Rd(e.w)[n])}</b></p>`}function Rd(t){let e=or.map(o=>{let[r,s,a,i]=t.slice(4*o,4*o+4);return{weight:[[r,a],[s,i]],bias:[we[o],we[o]],activation:E,slope:An}}),{slopes:n}=Je(e,{X:[Kt],y:[cn],loss:Ze});return n.flatMap(({weight:[[o,r],[s,a]]})=>[o,s,r,a])}function Wd(t,e){let n=Ds(t),o=t.steps;return l`<p class="nn-formula">${Nd(t,n)}</p>
    ${mn(t,"outputs")&&l`<p class="nn-formula">After ${o} step${o!==1&&"s"}: outputs
      <b data-shows="output">${ln(n.output[0])}</b> and
      <b data-shows="output">${ln(n.output[1])}</b>, error
      <b data-shows="error">${ln(n.error)}</b></p>`}
    ${Ed(t,e,n)}
    ${!t.hunt&&Od(t,n)}`}function rl(t){let e=Ds(t),{steps:n,phase:o,early:r}=t,s=i=>i.map(m=>ve(m)).join(" and "),a={hidden:()=>`the hidden neurons give ${s(e.hidden)}`,outputs:()=>`the outputs are ${s(e.output)}, the error ${ln(e.error)}`,"output-blame":()=>`the outputs' blame is ${s(e.outputBlame)}`,"hidden-blame":()=>`the hidden neurons' blame is ${s(e.hiddenBlame)}`+(r?", passed through weights that were moved already":""),update:()=>`the new weights are ${e.next.map(i=>ve(i)).join(", ")}`}[o]();return`A network with two inputs, two hidden neurons and two outputs, after ${n} step${n===1?"":"s"} of training${r?" with the early update":""}. In the next step ${a}.`}function Pd({steps:t,phase:e}){let n=Fn[Fn.indexOf(e)+1];return n?{phase:n}:t<Ws?{steps:t+1,phase:Fn[0]}:null}var sl={picture:Sd,controls:Td,readout:Wd,describe:rl,pace:1200,plays:()=>!0,play:Pd,actions:{first:()=>({steps:1,phase:"outputs"}),last:()=>({steps:Ws,phase:"outputs"}),back:({steps:t})=>({steps:Math.max(0,t-1),phase:"outputs"})},goals:{"05-one-step":{ask:"Go through one whole step: forward, backward, new weights, and the outputs after it. Has the error fallen?",praise:"From 0.298371109 to 0.291027774. All four weights to the outputs moved by more than 0.01; those to the hidden neurons by less than 0.001.",met:({steps:t,phase:e,early:n})=>t===1&&e==="outputs"&&!n},"05-find-bug":{ask:"Make the error after one step the published 0.291027924.",praise:"That is the slip: w₅ to w₈ were moved first, and the hidden neurons' blame came through the moved weights.",met:({steps:t,phase:e,early:n})=>t===1&&e!=="hidden"&&n},"05-last-error":{ask:"The published last error is 0.0000351085. Neither version has it after 10,000 steps. Which one has it, and when?",praise:"The right code, one step earlier. The published outputs are those of the early update after all 10,000.",met:({steps:t,phase:e,early:n})=>t===9999&&e!=="hidden"&&!n}}};var ar="network-steps",al=[0,1].map(t=>({x:36,y:66+120*t,r:20})),rr=[0,1].map(t=>({x:172,y:66+120*t,r:29})),qs={x:302,y:126,r:29},ir=["first","last"],sr=[["h₁","h₂"],["output"]],Gn=15,Us=[[0,0],[0,1],[1,0],[1,1]],cl=({W1:t,b1:e,W2:n,b2:o})=>[{weight:t,bias:e,activation:E},{weight:n,bias:o,activation:E}],Xs=t=>Ii(t.x,cl(t)).slice(0,t.at),ll=t=>X(Us,cl(t))[1].A.flat(),Fs=t=>t>.5?"even":"odd",Hs=(t,e)=>t>.5==(e%2===0),cr=(t,e,n,o)=>t.findLast(r=>r.layer===e&&r.to===n&&(!o||r.op===o))?.value;function ml({op:t,layer:e,to:n,from:o}={}){let r=e?"o":`h${n}`,s={product:e?[`v${o}`,`a${o}`,r]:[`w${o}${n}`,`x${o}`,r],sum:[r],bias:[r,e?"c0":`b${n}`],activation:e?[r,"y","s0"]:[r,`a${n}`,`z${n}`]};return new Set(s[t])}function ul({op:t,layer:e,to:n,terms:o,value:r}){let s=u=>h(u,6),[a,i]=o,[m,c]={product:()=>["value times weight",`${s(a)} · ${M(i,6)}`],sum:()=>["add what arrives",`${s(a)} ${R(i,6)}`],bias:()=>["add its bias",`${s(a)} ${R(i,6)}`],activation:()=>["squash",`σ(${s(a)})`]}[t]();return[`${sr[e][n]}: ${m}`,`${c} = ${s(r)}`]}function zd(t){let e=Xs(t),n=ml(e.at(-1)),o=e.length?ul(e.at(-1)):["nothing done yet","Press Step"],r=[t.W1,t.W2],s=(c,u,d,f,$,g,v,k)=>({from:f,to:$,weight:r[c][u][d],part:`${g} ${v}`,now:n.has(g),along:k}),a=(c,u)=>{let d=cr(e,c,u);return d===void 0?"":h(d)},i=(c,{x:u,y:d,r:f},$)=>l`<text class="nn-halo nn-small ${G(c)}" x="${u}"
      y="${d+f+17}" text-anchor="middle" data-part="${$}"
      ${n.has($.split(" ")[0])&&"data-now"}>${R(c)}</text>`,m=cr(e,1,0,"activation");return l`<svg viewBox="0 0 340 300" role="img"
    aria-label="${hl(t)}">
    ${Xe([...[0,1].flatMap(c=>[0,1].map(u=>s(0,c,u,al[c],rr[u],`w${c}${u}`,`x${c} h${u}`,c===u?.5:.34))),...[0,1].map(c=>s(1,c,0,rr[c],qs,`v${c}`,"o",.5))])}
    ${al.map((c,u)=>ct(c,t.x[u],{part:`x${u}`,now:n.has(`x${u}`)}))}
    ${rr.map((c,u)=>ct(c,a(0,u),{part:`h${u}`,now:n.has(`h${u}`)||n.has(`a${u}`)}))}
    ${ct(qs,a(1,0),{part:"o",now:n.has("o")})}
    ${rr.map((c,u)=>i(t.b1[u],c,`b${u} h${u}`))}
    ${i(t.b2[0],qs,"c0 o")}
    <text class="nn-small" x="14" y="38">${ir[0]} digit</text>
    <text class="nn-small" x="14" y="224">${ir[1]} digit</text>
    <text class="nn-small" x="172" y="29" text-anchor="middle">h₁</text>
    <text class="nn-small" x="172" y="149" text-anchor="middle">h₂</text>
    <text class="nn-small" x="302" y="89" text-anchor="middle">output</text>
    <text class="nn-strong" x="302" y="191" text-anchor="middle"
      >${m!==void 0&&Fs(m)}</text>
    <text class="nn-small" x="170" y="264" text-anchor="middle">step ${t.at} of ${Gn} · ${o[0]}</text>
    <text class="nn-strong" x="170" y="288" text-anchor="middle"
      >${o[1]}</text>
  </svg>`}var il=t=>({W1:([e,n])=>`weight from the ${ir[e]} digit to ${sr[0][n]}`,b1:([e])=>`bias of ${sr[0][e]}`,W2:([e])=>`weight from ${sr[0][e]} to the output`,b2:()=>"bias of the output"})[t.split(".")[0]](t.split(".").slice(1));function Bd(t,e){return l`<div>${oe(ar,"x",t,e,ir)}</div>
    <div>${x(ar,"at",t,e)}</div>`}function jd(t,e,n){let o=Xs(t),r=ml(o.at(-1)),s=(f,$,g={})=>({text:f===void 0?"·":h(f),part:$,now:r.has($.split(" ")[0]),...g}),a=(f,$,g)=>s($,g,{value:$,...t.knobs&&wo(f,il(f),t,n)}),i=f=>yo(f,t,e),m=(f,$)=>cr(o,f,$,"bias"),c=(f,$)=>cr(o,f,$,"activation"),u=(f,$)=>f===void 0?{}:{shows:$},d=[0,1];return l`<div class="nn-equation">
      ${V(i([t.x.map((f,$)=>s(f,`x${$}`))]),"x","(1, 2)")}
      ${Be("@",V(i(t.W1.map((f,$)=>f.map((g,v)=>a(`W1.${$}.${v}`,g,`w${$}${v} x${$} h${v}`)))),"W₁","(2, 2)"))}
      ${Be("+",V(i([t.b1.map((f,$)=>a(`b1.${$}`,f,`b${$} h${$}`))]),"b₁","(2,)"))}
    </div>
    <div class="nn-equation"><span>=</span>
      ${V(i([d.map(f=>s(m(0,f),`z${f} h${f}`,u(m(0,f),"z")))]),"z₁","(1, 2)")}
      ${Be("σ →",V(i([d.map(f=>s(c(0,f),`a${f} h${f}`,u(c(0,f),"a")))]),"a₁","(1, 2)"))}
    </div>
    <div class="nn-equation"><span>a₁ @</span>
      ${V(i(t.W2.map((f,$)=>[a(`W2.${$}.0`,f[0],`v${$} o`)])),"W₂","(2, 1)")}
      ${Be("+",V(i([[a("b2.0",t.b2[0],"c0 o")]]),"b₂","(1,)"))}
    </div>
    <div class="nn-equation"><span>=</span>
      ${V(i([[s(m(1,0),"s0 o",u(m(1,0),"z"))]]),"z₂","(1, 1)")}
      ${Be("σ →",V(i([[s(c(1,0),"y o",u(c(1,0),"a"))]]),"a₂","(1, 1)"))}
    </div>
    ${t.knobs&&xo(ar,il(t.knob),t,e,n)}
    ${t.table&&Cd(t)}`}function Cd(t){let e=ll(t),n=e.filter(Hs).length;return l`<table class="nn-table nn-tight">
    <thead><tr><th scope="col">number</th><th scope="col">digits</th>
      <th scope="col">output</th><th scope="col">says</th>
      <th scope="col">right?</th></tr></thead>
    <tbody>${e.map((o,r)=>{let s=Hs(o,r),a=Us[r].join()===t.x.join();return l`<tr data-right="${String(s)}"
        ${a&&l`aria-current="true"`}><td>${r}</td>
        <td>${Us[r].join(", ")}</td>
        <td data-shows="output">${h(o)}</td><td>${Fs(o)}</td>
        <td>${s?"✓ yes":"✗ no"}</td></tr>`})}</tbody></table>
    <p class="nn-count" data-none="${n===4}"><b data-shows="right"
      >${n}</b> of 4 numbers right</p>`}function hl(t){let[e,n]=t.x,o=Xs(t),r=`A network with two inputs, two hidden neurons and one output. The number ${2*e+n} comes in as the digits ${e} and ${n}. `;if(o.length===0)return`${r}No step is done yet.`;let[s,a]=ul(o.at(-1)),i=t.at===Gn?` It says ${Fs(o.at(-1).value)}.`:"";return`${r}Step ${t.at} of ${Gn}, ${s}: ${a}.${i}`}var pl={picture:zd,controls:Bd,readout:jd,describe:hl,pace:1400,plays:({knobs:t})=>!t,play:({at:t})=>t<Gn?{at:t+1}:null,goals:{"03-step":{ask:"Step to the end. Before each step say which two numbers meet next, and what comes out.",praise:"That is a forward pass: six products, three sums, three biases, three sigmoids.",met:t=>t.at===Gn},"03-one-knob":{ask:"The network calls every number even. One of its nine knobs, turned alone, puts all four right. Find it.",praise:"Found: the weight from the last digit to h₁. The output counts h₁ against even, so h₁ must rise when the last digit is 1.",met:(t,e)=>ll(t).every(Hs)&&Br(ar,t,e).length===1}}};var Dd=[1,1.778279410038923,3.1622776601683795,5.623413251903491];function lr(t){let e=Math.floor(t);return+`1e${e}`*Dd[4*(t-e)]}function _n(t,e,n){let o=n?Math.fround:i=>i,r=i=>o(o(i*i)*i),s=o(lr(t)),a=r(o(1.5+s));return o(e==="one side"?o(a-r(1.5))/s:o(a-r(o(1.5-s)))/o(2*s))}var un=(t,e,n)=>Math.abs(_n(t,e,n)-6.75)/6.75;var Gs="nudge-error",zt=y([-16,0],[50,344]),At=y([-14,2],[230,26]),Hd=Array.from({length:65},(t,e)=>(e-64)/4),Vn=["one side","both sides"],fl=t=>Math.max(At.domain[0],Math.min(2,Math.log10(t)));function Xd(){let[t,e]=zt.range,[n,o]=At.range;return l`<g class="nn-axes">
    ${[-16,-12,-8,-4,0].map(r=>l`<line class="nn-grid" x1="${zt(r)}" x2="${zt(r)}"
        y1="${n}" y2="${o}"/><text x="${zt(r)}" y="${n+17}"
        text-anchor="middle">${Ro(r)}</text>`)}
    ${[-12,-8,-4,0].map(r=>l`<line class="nn-grid" x1="${t}" x2="${e}"
        y1="${At(r)}" y2="${At(r)}"/><text x="${t-6}" y="${At(r)+4}"
        text-anchor="end">${Ro(r)}</text>`)}
    <text class="nn-axis" x="${e}" y="${n+36}" text-anchor="end"
      >nudge ε →</text>
    <text class="nn-axis" x="6" y="14">↑ relative error</text>
  </g>`}function Fd(t,{power:e,single:n}){let o=Hd.filter(a=>a>=e),r=o.map(a=>[p(zt(a)),p(At(fl(un(a,t,n))))]),s=t===Vn[1];return l`<polyline class="nn-error-line ${s?"nn-positive":"nn-negative"}" points="${r.map(a=>a.join()).join(" ")}"/>
    ${r.filter((a,i)=>Number.isInteger(o[i])).map(([a,i])=>s?l`<circle class="nn-one" cx="${a}" cy="${i}" r="4"/>`:l`<rect class="nn-none" x="${a-3.5}" y="${i-3.5}" width="7"
              height="7"/>`)}`}function Gd(t){let{power:e,way:n,single:o}=t,r=un(e,n,o),[s,a]=[p(zt(e)),p(At(fl(r)))];return l`<svg viewBox="0 0 360 272" role="img"
    aria-label="${$l(t)}">
    ${Xd()} ${Vn.map(i=>Fd(i,t))}
    <path class="nn-distance" d="M${s} ${At.range[0]}V${a}"/>
    <circle class="nn-handle" data-drag="nudge" cx="${s}" cy="${a}" r="10"/>
    <text class="nn-small nn-halo" x="${zt(-15.8)}" y="${At(-13.4)}">← round-off</text>
    <text class="nn-small nn-halo" x="${zt(-.2)}" y="${At(-13.4)}"
      text-anchor="end"
      >the curve bends →</text>
  </svg>`}var _d=(t,e)=>l`${x(Gs,"power",t,e)}
  ${A(Gs,"way",t,e)} ${ze(Gs,"single",t,e)}`;function Vd({power:t,way:e,single:n}){let o=lr(t),r=_n(t,e,n),s=un(t,e,n),a=e===Vn[0]?"(f(x + ε) − f(x)) ÷ ε":"(f(x + ε) − f(x − ε)) ÷ 2ε";return l`<p class="nn-legend"><span><svg class="nn-symbol"
      viewBox="0 0 14 14"><rect class="nn-none" x="3" y="3" width="8"
      height="8"/></svg> one side</span><span><svg class="nn-symbol"
      viewBox="0 0 14 14"><circle class="nn-one" cx="7" cy="7" r="5"/></svg>
      both sides</span></p>
    <p class="nn-formula">f(x) = x³ at x = ${1.5}; the slope is
      ${6.75}.</p>
    <p class="nn-formula">ε = <b data-shows="nudge">${h(o)}</b>:
      ${a} = <b data-shows="slope">${h(r,12)}</b></p>
    <p class="nn-formula">Wrong by the part <b data-shows="error">${h(s)}</b> of the slope.</p>`}function $l({power:t,way:e,single:n}){return`Two curves: the relative error of a nudged slope, measured on one side and on both sides, for nudges from 1 down to the present one${n?", in single precision":""}. At the nudge ${h(lr(t))}, ${e}, the slope comes out as ${h(_n(t,e,n),12)}, an error of ${h(un(t,e,n))}.`}function dl(t,e){let n=Array.from({length:17},(r,s)=>s-16),o=n.map(r=>un(r,t,e));return n[o.indexOf(Math.min(...o))]}var gl={picture:Gd,controls:_d,readout:Vd,describe:$l,drags:{nudge:(t,[e])=>({power:Math.max(-16,Math.min(0,Math.round(zt.invert(e))))})},goals:{"05-one-side":{ask:"Measure on one side. Find the nudge with the smallest error.",praise:"Near 10⁻⁸: there the bend of the curve and the round-off cost about the same.",met:({power:t,way:e,single:n})=>e===Vn[0]&&!n&&t===dl(e,n)},"05-both-sides":{ask:"Measure on both sides. Where is the bottom of the valley now?",praise:"Near 10⁻⁵, and more than a hundred times deeper. This is what check_gradients does.",met:({power:t,way:e,single:n})=>e===Vn[1]&&!n&&t===dl(e,n)},"05-lost":{ask:"Find a nudge so small that the quotient is exactly 0.",praise:"Lost: x + ε is x again, because a number has about 16 digits and no more.",met:({power:t,way:e,single:n})=>_n(t,e,n)===0}}};var et=t=>t.length===1?`(${t[0]},)`:`(${t.join(", ")})`;function bl(t,e){return t[1]===e[0]?{shape:[t[0],e[1]]}:{error:`matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature (n?,k),(k,m?)->(n?,m?) (size ${e[0]} is different from ${t[1]})`}}function xl(t,e){let[n,o]=t,[r]=e;if(o===r||r===1)return{shape:[n,o]};if(o===1)return{shape:[n,r]};let s=a=>et(a).replace(/ /g,"");return{error:`operands could not be broadcast together with shapes ${s(t)} ${s(e)} `}}var mr="shape-checker",Bt=16,_s={"X @ W + b":(t,e)=>[t,e],"X @ W.T + b":(t,e)=>[t,e.toReversed()],"W @ X + b":(t,e)=>[e,t]},yl={"X @ W + b":["X","W"],"X @ W.T + b":["X","W.T"],"W @ X + b":["W","X"]};function Yn({formula:t,X:e,W:n,b:o}){let r=bl(..._s[t](e,n));if(r.error)return{error:r.error,where:"@"};let s=xl(r.shape,[o]);return s.error?{error:s.error,where:"+",product:r.shape}:{shape:s.shape,product:r.shape}}var Vs=t=>{let{shape:e,product:n}=Yn(t);return!!e&&t.b!==n[1]};function hn([t,e],n,o,r=""){let s=[...[...Array(Math.max(0,t-1)).keys()].map(a=>`M${n} ${o+Bt*(a+1)}h${Bt*e}`),...[...Array(Math.max(0,e-1)).keys()].map(a=>`M${n+Bt*(a+1)} ${o}v${Bt*t}`)];return l`<g class="nn-grid-box" data-kind="${r}"><rect x="${n}"
    y="${o}" width="${Bt*e}" height="${Bt*t}"/><path
    d="${s.join("")}"/></g>`}function Kd(t){let[e,n]=_s[t.formula](t.X,t.W),[o,r]=yl[t.formula],{error:s,where:a,product:i,shape:m}=Yn(t),[c,u]=[152,168],d={x:c-18-Bt*e[1],y:u},f={x:c,y:u-18-Bt*n[0]},$=a==="@"?"wrong":"",g=a==="+"?"wrong":Vs(t)?"odd":"",v=(i??[e[0]])[0],k=u+Bt*v+12;return l`<svg viewBox="0 0 340 352" role="img"
    aria-label="${wl(t)}">
    ${hn(e,d.x,d.y,$)}
    ${hn(n,f.x,f.y,$)}
    ${m&&hn(m,c,u,"copy")}
    ${i&&hn(i,c,u,"made")}
    <text class="nn-strong" x="${c}" y="${f.y-7}">${r} ${et(n)}</text>
    <text class="nn-strong" x="${c-12}" y="${u-8}" text-anchor="end"
      >${o} ${et(e)}</text>
    ${!i&&l`<text class="nn-strong nn-negative" x="${c+4}" y="${u+18}"
        >${e[1]} and ${n[0]} differ</text>`}
    ${i&&l`${m&&hn([1,m[1]],c,k,"copy")}
      ${hn([1,t.b],c,k,g)}
      <text class="nn-strong" x="${c-8}" y="${k+12}"
        text-anchor="end">+ b ${et([t.b])}</text>
      ${a==="+"&&l`<text class="nn-strong nn-negative" x="${c-8}"
          y="${k+30}" text-anchor="end">${i[1]} and ${t.b} differ</text>`}`}
    ${!s&&l`<text class="nn-strong" x="${c-8}" y="${k+32}" text-anchor="end">= ${et(m)}</text>`}
  </svg>`}function Yd(t,e){let n=["rows","columns"];return l`${A(mr,"formula",t,e)}
    ${x(mr,"X",t,e,void 0,n)}
    ${x(mr,"W",t,e,void 0,n)}
    ${x(mr,"b",t,e)}`}function Zd(t){let{formula:e,X:n,W:o,b:r}=t,{error:s,shape:a}=Yn(t),i=l`<p class="nn-formula"><code>${e}</code> with X
    ${et(n)}, W ${et(o)}, b ${et([r])}</p>`;return s?l`${i}<p class="nn-error"><code><b>ValueError:</b> <span
      data-shows="error">${s}</span></code></p><p>${Jd(t)}</p>`:l`${i}<p>Result: <b data-shows="shape">${et(a)}</b>. ${Vs(t)?Qd(t):`${Kn(a[0],"row")} and ${Kn(a[1],"column")}: one column for each bias.`}</p>`}var Kn=(t,e,n=`${e}s`)=>`${t} ${t===1?e:n}`;function Jd(t){let[e,n]=_s[t.formula](t.X,t.W),[o,r]=yl[t.formula];return Yn(t).where==="@"?`Each row of ${o} has ${Kn(e[1],"number")}, each column of ${r} has ${n[0]}. They must pair up one to one.`:`The product has ${Kn(n[1],"column")}, and b has ${Kn(t.b,"entry","entries")}. There must be one bias for each neuron, that is for each column.`}var Qd=({b:t})=>t===1?"NumPy is content, but all neurons share one bias. Was that meant?":`NumPy is content, but it has copied the single column ${t} times: one neuron has become ${t}. Was that meant?`;function wl(t){let{error:e,shape:n}=Yn(t),{formula:o,X:r,W:s,b:a}=t,i=`${o} with X ${et(r)}, W ${et(s)}, b ${et([a])}`;return e?`${i}: they do not fit.`:`${i}: ${et(n)}.`}var vl={picture:Kd,controls:Yd,readout:Zd,describe:wl,goals:{"03-fit":{ask:"Four examples with two inputs each, three neurons. Give W the shape that lets X @ W + b run.",praise:"It fits: (4, 2) @ (2, 3) + (3,) gives (4, 3).",met:t=>t.formula==="X @ W + b"&&`${t.X} ${t.W} ${t.b}`=="4,2 2,3 3"},"03-silent":{ask:"Make NumPy compute something without a complaint although b has not one entry for each neuron.",praise:"That is the mistake to fear: no message, and numbers that look like an answer. Print the shapes.",met:Vs}}};var St=y([-2.6,3.4],[34,334]),Jn={line:{y:[-6.5,6.5],glass:-1.3,word:"2x − 1"},square:{y:[-1,9.8],glass:.1,word:"x²"},"three-squares":{y:[-3,29],glass:.1,word:"3x²"},"square-and-line":{y:[-2,15.6],glass:-1.3,word:"x² + 2x"}},Zn=50,tf=[...Array(61).keys()];function Qn({curve:t,x:e,halvings:n}){let o=2**-n;return{run:o,to:e+o,f:rs[t],...Ti(t,e,o)}}var ef=(t,e,n,o,r)=>tf.map(s=>e+(n-e)*s/60).map(s=>`${p(o(s))},${p(r(t(s)))}`).join(" ");function kl({f:t,to:e,slope:n},o,r,s,a,i){let m=c=>t(o)+n*(c-o);return l`<polyline class="nn-curve" points="${ef(t,r,s,a,i)}"/>
    <line class="nn-secant" x1="${p(a(r))}" y1="${p(i(m(r)))}"
      x2="${p(a(s))}" y2="${p(i(m(s)))}"/>
    <circle class="nn-dot" cx="${p(a(o))}" cy="${p(i(t(o)))}" r="5"/>
    <circle class="nn-dot" cx="${p(a(e))}" cy="${p(i(t(e)))}" r="5"/>`}function nf({f:t,to:e,run:n,rise:o},r,s){let[a,i,m,c]=[St(r),s(t(r)),St(e),s(t(e))],u=d=>Math.abs(d)>22;return l`<path class="nn-steps" d="M${p(a)} ${p(i)}H${p(m)}V${p(c)}"/>
    ${u(m-a)&&l`<text class="nn-halo nn-small" text-anchor="middle"
      x="${p((a+m)/2)}" y="${p(i+(o<0?-8:18))}">run</text>`}
    ${u(m-a)&&u(c-i)&&l`<text class="nn-halo nn-small" x="${p(m+7)}"
      y="${p((i+c)/2+5)}">rise</text>`}`}function of(t,e,n,o){let r=.5/e.run;if(r<2)return"";let s=t.x+e.run/2,a=(e.f(t.x)+e.f(e.to))/2,[i,m]=[St(Jn[t.curve].glass),24+Zn],c=f=>i+(St(f)-St(s))*r,u=f=>m+(n(f)-n(a))*r,d=Zn/(St(1)-St(0))/r*1.05;return l`<clipPath id="${o}-glass"><circle cx="${p(i)}" cy="${m}"
      r="${Zn}"/></clipPath>
    <circle class="nn-node" cx="${p(i)}" cy="${m}" r="${Zn}"/>
    <g clip-path="url(#${o}-glass)">${kl(e,t.x,s-d,s+d,c,u)}</g>
    <text class="nn-halo nn-small" x="${p(i)}" y="${m+Zn+17}"
      text-anchor="middle">magnified ×${r}</text>`}function rf(t,e){let n=Qn(t),o=y(Jn[t.curve].y,[326,22]);return l`<svg viewBox="0 0 344 362" role="img"
    aria-label="${Ml(t)}">
    <clipPath id="${e}-clip"><rect x="34" y="22" width="300" height="304"/>
    </clipPath>
    ${N(St,o,{names:["x",Jn[t.curve].word]})}
    <g clip-path="url(#${e}-clip)">${nf(n,t.x,o)}
      ${kl(n,t.x,...St.domain,St,o)}</g>
    ${of(t,n,o,e)}
  </svg>`}function sf(t,e){return l`${A("secant","curve",t,e,n=>Jn[n].word)}
    ${x("secant","x",t,e)}
    ${x("secant","halvings",t,e)}`}function af(t){let{f:e,to:n,run:o,rise:r,slope:s}=Qn(t),a=i=>h(i,6);return l`<p class="nn-formula">run = <b data-shows="run">${h(o)}</b>
      (from x = ${a(t.x)} to ${a(n)})</p>
    <p class="nn-formula">rise = ${a(e(n))} −
      ${M(e(t.x),6)} = <b data-shows="rise">${h(r)}</b></p>
    <p class="nn-formula">slope = rise ÷ run = <b data-shows="slope"
      >${h(s)}</b></p>`}function Ml(t){let{run:e,rise:n,slope:o}=Qn(t);return`The curve ${Jn[t.curve].word} with a line through two of its points. From x = ${h(t.x)} the run is ${h(e)}, the rise ${h(n)}, the slope ${h(o)}.`}var Al={picture:rf,controls:sf,readout:af,describe:Ml,goals:{"00-slope":{ask:"On x², stand at 1.5. Shrink the nudge until the slope is less than 0.001 away from 3.",praise:"Done. The smaller the nudge, the nearer to 3, and never quite there: 3 is the limit.",met:t=>t.curve==="square"&&t.x===1.5&&Math.abs(Qn(t).slope-3)<.001},"00-downhill":{ask:"Somewhere x² falls by 3 for each 1 to the right. Find the place, with the smallest nudge.",praise:"At −1.5. The slope of x² at x is 2x, here 2 · (−1.5).",met:t=>t.curve==="square"&&t.halvings===10&&Math.abs(Qn(t).slope+3)<.01}}};var Js=[[0,0],[0,1],[1,0],[1,1]],Qs={AND:[0,0,0,1],OR:[0,1,1,1],NAND:[1,1,1,0],XOR:[0,1,1,0]},Ks=y([-.6,1.6],[30,332]),Ys=y([-.6,1.6],[322,20]),ta=({w:t,b:e},n)=>it(C(n,t,e)),ur=t=>Js.filter((e,n)=>ta(t,e)===Qs[t.gate][n]).length,Il=t=>t.firing==="w1+w2+2b>0"&&t.silent==="w1+w2+2b<=0";function cf(t,e){return l`<svg viewBox="0 0 344 360" role="img"
    aria-label="${Tl(t)}">
    ${Ge(t.w,t.b,Ks,Ys,e)} ${N(Ks,Ys,{count:3})}
    ${Js.map((n,o)=>{let r=Qs[t.gate][o];return Lt(n,r,ta(t,n)!==r,Ks,Ys)})}
  </svg>`}function lf(t,e){return l`${A("truth-table","gate",t,e)}
    ${x("truth-table","w",t,e)}
    ${x("truth-table","b",t,e)}`}function mf(t,e){return l`${xt("must fire","must stay silent")}
    <table class="nn-table" aria-label="the four rows">
      <thead><tr><th scope="col">x₁</th><th scope="col">x₂</th>
        <th scope="col">z</th><th scope="col">neuron</th>
        <th scope="col">${t.gate}</th><th scope="col">right?</th></tr>
      </thead>
      <tbody>${Js.map((n,o)=>{let[r,s]=[ta(t,n),Qs[t.gate][o]];return l`<tr data-right="${String(r===s)}"><td>${n[0]}</td>
          <td>${n[1]}</td><td data-shows="row-z">${h(C(n,t.w,t.b))}</td><td>${r}</td><td>${s}</td>
          <td>${r===s?"✓ yes":"✗ no"}</td></tr>`})}</tbody>
    </table>
    <p class="nn-count" data-none="${String(ur(t)===4)}"><b
      data-shows="right">${ur(t)}</b> of 4 rows right</p>
    ${t.gate==="XOR"&&pf(t,e)}`}var uf={"":"choose","w1+w2+b>0":"w₁ + w₂ + b > 0","w1+w2+2b>0":"w₁ + w₂ + 2b > 0","2w1+2w2+2b>0":"2w₁ + 2w₂ + 2b > 0"},hf={"":"choose","w1+w2<=0":"w₁ + w₂ ≤ 0","w1+w2+b<=0":"w₁ + w₂ + b ≤ 0","w1+w2+2b<=0":"w₁ + w₂ + 2b ≤ 0"};function Sl(t,e,n,o,r){return l`<p><label for="${n}-${t}">${o}</label>
    <select id="${n}-${t}" data-trait="${t}">
      ${Object.entries(r).map(([s,a])=>l`<option value="${s}"
          ${e[t]===s&&"selected"}>${a}</option>`)}
    </select></p>`}function pf(t,e){return l`<details class="nn-proof"><summary>It cannot be done</summary>
    <p>Then show it. The four rows ask for:</p>
    <ul><li>row 0, 0 silent: b ≤ 0</li><li>row 0, 1 fires: w₂ + b > 0</li>
      <li>row 1, 0 fires: w₁ + b > 0</li>
      <li>row 1, 1 silent: w₁ + w₂ + b ≤ 0</li></ul>
    ${Sl("firing",t,e,"Add the two rows that fire:",uf)}
    ${Sl("silent",t,e,"Add the two that stay silent:",hf)}
    <p class="nn-verdict">${df(t)}</p></details>`}function df(t){return!t.firing||!t.silent?"":Il(t)?"One number, w₁ + w₂ + 2b, would have to be above 0 and not above 0. No knobs can do that: XOR cannot be done with one neuron.":`Not yet: look at the ${t.firing==="w1+w2+2b>0"?"second":"first"} sum. Add the left sides of its two rows, w to w and b to b; each row brings its own b.`}function Tl(t){return`The four corners of the unit square, to be answered as ${t.gate} does. With weights ${h(t.w[0])} and ${h(t.w[1])} and bias ${h(t.b)}, ${ur(t)} of 4 are right.`}var Zs=(t,e)=>({ask:`Choose ${t} and get all four rows right.`,praise:e,met:n=>n.gate===t&&ur(n)===4}),Nl={picture:cf,controls:lf,readout:mf,describe:Tl,goals:{"01-and":Zs("AND","AND: neither weight alone lifts the bias above 0, both together do."),"01-or":Zs("OR","OR: each weight alone lifts the bias above 0."),"01-nand":Zs("NAND","NAND: AND with every sign turned."),"01-xor":{ask:"Choose XOR. Get all four rows right, or prove that nobody can.",praise:"Shown: no single neuron can do XOR. Two layers can (chapter 3).",met:t=>t.gate==="XOR"&&Il(t)}}};var rt=[[0,0],[0,1],[1,0],[1,1]],Me=[0,1,1,0],ea=[-.25,1.25],pn=y(ea,[172,28]),hr=y(ea,[22,166]),pr=y(ea,[196,340]),ff=[...Array(9).keys()].map(t=>t/8),$f=[...Array(25).keys()].map(t=>t/24),jt=24,dr=({place:t,w:e,b:n},o)=>t(o).map(r=>C(r,e,n)),to=t=>dr(t,rt).map((e,n)=>it(e)===Me[n]);function fr(t,e){let n=gf(a=>dr(t,a),hr,pn),o=to(t),r=(a,i)=>a.map((m,c)=>Lt(m,Me[c],!o[c],i,pn)),s=l`width="144" height="144"`;return l`<defs><pattern id="${e}-tilt" width="9" height="9"
      patternUnits="userSpaceOnUse" patternTransform="rotate(45)"
      ><line class="nn-hatch" y2="9"/></pattern>
      <clipPath id="${e}-right"><rect x="196" y="28" ${s}/>
      </clipPath></defs>
    <rect class="nn-silent" x="22" y="28" ${s}/>
    <path class="nn-fires" d="${n}"/>
    <path fill="url(#${e}-tilt)" d="${n}"/>
    <g clip-path="url(#${e}-right)">${Ge(t.w,t.b,pr,pn,e)}</g>
    ${N(hr,pn,{count:2})}
    ${N(pr,pn,{count:2,names:["h₁","h₂"]})}
    ${El(a=>a,hr)}
    <g clip-path="url(#${e}-right)">${El(t.place,pr)}</g>
    ${r(rt,hr)} ${r(t.place(rt),pr)}`}function El(t,e){return[0,1].map(n=>ff.map(o=>{let r=$f.map(s=>n?[s,o]:[o,s]);return l`<polyline class="nn-mesh" data-axis="${n}"
        points="${Mo(t(r).map(([s,a])=>[e(s),pn(a)]))}"/>`}))}function gf(t,e,n){let[o,r]=e.domain,s=[...Array(jt+1).keys()].map(c=>o+(r-o)*c/jt),a=s.flatMap(c=>s.map(u=>[u,c])),i=t(a),m=[];for(let c=0;c<jt;c++){let u=[];for(let d=0;d<jt;d++){let f=c*(jt+1)+d,$=[f,f+1,f+jt+2,f+jt+1];if($.every(g=>i[g]>0)){u=[u[0]??f,f+1,f+jt+2,u[3]??f+jt+1];continue}m.push(u.map(g=>a[g])),m.push(bf($.map(g=>({p:a[g],z:i[g]})))),u=[]}m.push(u.map(d=>a[d]))}return m.filter(c=>c.length).map(c=>`M${c.map(([u,d])=>`${p(e(u))} ${p(n(d))}`).join("L")}z`).join("")}function bf(t){return t.flatMap(({p:e,z:n},o)=>{let r=t[(o+1)%t.length],s=n>0?[e]:[];if(n>0==r.z>0)return s;let a=n/(n-r.z);return[...s,e.map((i,m)=>i+a*(r.p[m]-i))]})}var na="xor-learning",$r=1500,xf=5,yf=3,wf=9,ra=.01,oa=y([0,$r],[46,336]),Ll=Ve([-3,0],[332,236]),vf={X:rt,y:Me.map(t=>[t]),loss:Ze},kf=["sigmoid","sigmoid"],Mf=ie((t,e)=>new Qe(Ye([2,2,1],kf,"xavier",new Xt(t)),vf,e),12);function dn({seed:t,rate:e,steps:n}){let o=Mf(t,e),r=o.at(n),[s,a]=r,m={place:d=>X(d,[s])[0].A,w:a.weight.flat(),b:a.bias[0]},c=X(rt,r)[1].A.flat(),u=to(m).filter(Boolean).length;return{run:o,net:m,outputs:c,right:u,cost:o.cost(n)}}function Af(t,e){let{run:n,net:o}=dn(t),r=Ll(ra);return l`<svg viewBox="0 0 346 368" role="img"
    aria-label="${Ol(t)}">
    ${fr(o,e)}
    <path class="nn-mean" d="M${oa.range[0]} ${r}H${oa.range[1]}"/>
    ${Wo(n,t.steps,oa,Ll)}
  </svg>`}var Sf=(t,e)=>l`
  <div class="nn-presets" role="group" aria-label="Starts to try">
    <button type="button" data-do="lucky">A lucky start</button>
    ${!t.goals?.includes("05-xor-stuck")&&l`<button type="button" data-do="stuck">A start that sticks</button>`}
  </div>
  ${x(na,"seed",t,e)} ${x(na,"rate",t,e)}
  ${x(na,"steps",t,e)}`;function If(t){let{outputs:e,right:n,cost:o}=dn(t);return l`${xt("XOR says 1","XOR says 0")}
    <table class="nn-table nn-tight">
    <thead><tr><th scope="col">x</th>${rt.map(r=>l`<th scope="col">${r.join(", ")}</th>`)}</tr></thead>
    <tbody><tr><th scope="row">says</th>${e.map(r=>l`<td data-shows="output">${h(r)}</td>`)}</tr><tr><th scope="row">XOR</th>${Me.map(r=>l`<td>${r}</td>`)}</tr></tbody></table>
    <p class="nn-formula">Cost after ${t.steps} steps: <b data-shows="cost"
      >${h(o)}</b></p>
    <p class="nn-count" data-none="${n===4}"><b data-shows="right"
      >${n}</b> of 4 corners right</p>
    ${Ke(Tf(t))}`}var Tf=({seed:t,rate:e,steps:n})=>["import numpy as np","from nnlib import (","    SGD, Linear, MSELoss, Sequential, Sigmoid, fit",")","",`rng = np.random.default_rng(${t})`,"net = Sequential(","    Linear(2, 2, rng=rng), Sigmoid(),","    Linear(2, 1, rng=rng), Sigmoid(),",")","X = [[0, 0], [0, 1], [1, 0], [1, 1]]","y = [[0], [1], [1], [0]]",`descend = SGD(net.parameters(), lr=${Pe(e)})`,"loss = MSELoss()",`fit(net, X, y, loss, descend, epochs=${n})`,"print(loss(net(X), y))"];function Ol(t){let{right:e,cost:n}=dn(t);return`A network with two hidden sigmoids learns XOR from seed ${t.seed} at rate ${h(t.rate)}. After ${t.steps} steps the cost is ${h(n)} and ${e} of 4 corners are right. Two squares show the inputs and where the hidden neurons put them; below, the cost by steps.`}var Nf=({steps:t})=>t<$r?{steps:Math.min(t+xf,$r)}:null,Rl={picture:Af,controls:Sf,readout:If,describe:Ol,play:Nf,plays:()=>!0,pace:16,verbs:{step:"Five steps",play:"Train"},actions:{lucky:t=>({...t,seed:yf,rate:4,steps:0}),stuck:t=>({...t,seed:wf,rate:4,steps:0})},goals:{"05-xor-learned":{ask:"Train until the cost is below 0.01, the broken line.",praise:"Learned. The two hidden neurons have bent the square until one straight line parts the corners.",met:t=>dn(t).cost<ra},"05-xor-stuck":{ask:"Find a seed whose start sticks: after all 1,500 steps, at a rate of 2 or more, the cost is still above 0.1.",praise:"Stuck. The slopes have all but vanished and the answer is wrong: a slope of 0 does not mean done. Another start is the cure.",met:t=>t.steps===$r&&t.rate>=2&&dn(t).cost>.1},"05-xor-quick":{ask:"Bring the cost below 0.01 in 200 steps or fewer.",praise:"Quick. It takes a good start and a bold learning rate.",met:t=>t.steps<=200&&dn(t).cost<ra}}};var gr="xor-space",Ef={sigmoids:{weight:[[6,-4],[-4,6]],bias:[-3,-3],activation:E},ReLUs:{weight:[[1,-1],[-1,1]],bias:[0,0],activation:qe}};function sa({way:t,amount:e},n){let[{A:o}]=X(n,[Ef[t]]);return n.map((r,s)=>r.map((a,i)=>(1-e)*a+e*o[s][i]))}var aa=t=>({place:e=>sa(t,e),w:t.w,b:t.b}),ia=t=>to(aa(t)).filter(Boolean).length,Lf=(t,e)=>l`<svg viewBox="0 0 346 212" role="img"
  aria-label="${Pl(t)}">${fr(aa(t),e)}</svg>`;function Of(t,e){return l`${A(gr,"way",t,e)}
    ${x(gr,"amount",t,e)}
    ${x(gr,"w",t,e,void 0,["h₁","h₂"])}
    ${x(gr,"b",t,e)}`}function Rf(t){let e=sa(t,rt),n=dr(aa(t),rt),o=ia(t),[r,s]=t.w;return l`${xt("XOR says 1","XOR says 0")}
    <p class="nn-formula">z = ${h(r)}·h₁ ${R(s)}·h₂
      ${R(t.b)}; the output fires where z is above 0</p>
    <table class="nn-table nn-tight">
    <thead><tr><th scope="col">corner x₁, x₂</th>
      <th scope="col">is now at h₁, h₂</th><th scope="col">z</th>
      <th scope="col">fires</th></tr></thead>
    <tbody>${rt.map((a,i)=>{let m=it(n[i]),c=m===Me[i];return l`<tr data-right="${String(c)}">
        <td>${a.join(", ")}</td>
        <td><span data-shows="h1">${h(e[i][0])}</span>, <span
          data-shows="h2">${h(e[i][1])}</span></td>
        <td data-shows="z">${h(n[i])}</td>
        <td>${m} ${c?"✓":"✗"}</td></tr>`})}</tbody></table>
    <p class="nn-count" data-none="${o===4}"><b data-shows="right"
      >${o}</b> of 4 corners right</p>`}function Pl(t){let e=sa(t,rt).map((n,o)=>`${rt[o].join(", ")} at ${n.map(r=>h(r,2)).join(", ")}`);return`Two squares: the inputs, and where two hidden ${t.way} put them, ${h(100*t.amount,3)} percent of the way. The corner ${e.join("; ")}. The line in the hidden square gets ${ia(t)} of 4 right.`}var Wl=(t,e,n)=>({ask:e,praise:n,met:o=>o.way===t&&o.amount===1&&ia(o)===4}),zl={picture:Lf,controls:Of,readout:Rf,describe:Pl,goals:{"03-fold":Wl("ReLUs","Choose ReLUs, move the square all the way, and place the line so that all four corners are right.","XOR. The fold laid the corners 0, 0 and 1, 1 on one place, so one line can part them from the other two."),"03-warp":Wl("sigmoids","Choose sigmoids, and do the same.","XOR again. Nothing is folded here: the square is bent until a straight line is enough.")}};function ft(t,e=0){let n=null;return(o,r)=>(n=n?r.map((s,a)=>e*n[a]+s):[...r],o.map((s,a)=>s-t*n[a]))}function Bl(t,[e,n]=[.9,.999],o=1e-8){let[r,s,a]=[null,null,0];return(i,m)=>{r??=m.map(()=>0),s??=m.map(()=>0),a+=1,r=r.map((d,f)=>d+(1-e)*(m[f]-d)),s=s.map((d,f)=>n*d+(1-n)*m[f]*m[f]);let c=t/(1-e**a),u=Math.sqrt(1-n**a);return i.map((d,f)=>d-c*r[f]/(Math.sqrt(s[f])/u+o))}}var jl=10,$t=(t,e=jl)=>t.some(n=>Math.abs(n)>e);function Yt(t,e,n,o,r=jl){let s=[n];for(;s.length<=o&&!$t(s.at(-1),r);){let a=s.at(-1);s.push(t(a,e(a,s.length-1)))}return s}function Ae(t,e,n=0){let o=0;for(let[r,s]of t)o+=(r*e+n-s)**2;return o/t.length}function fn(t,e,n=0){let[o,r]=[0,0];for(let[s,a]of t){let i=2*(s*e+n-a)/t.length;o+=s*i,r+=i}return[o,r]}var ca=t=>t.reduce((e,n)=>e+n,0)/t.length;function eo(t){let e=ca(t.map(([o])=>o*o)),n=ca(t.map(([o,r])=>o*r));return{bend:e,best:e===0?0:n/e}}function la(t){let[e,n]=[0,1].map(s=>ca(t.map(a=>a[s]))),o=t.map(([s,a])=>[s-e,a-n]),r=eo(o).best;return[r,n-r*e]}var ma="batch-paths",Se=y([-1.5,2.5],[30,350]),Ie=y([-1.5,2.5],[344,24]),Wf=[.02,.1,.3,.7,1.3,2.1,3.2,4.6],Cl=4,Dl=4,ql=240,Ul=({points:t})=>[`full batch (${t.length})`,`mini-batch (${Cl})`,"stochastic (1)"],no=({points:t},[e,n])=>Ae(t,e,n),xr=t=>no(t,la(t.points));function Pf(t){let{points:e,orders:n,looked:o,start:r,lr:s}=t;return[e.length,Cl,1].map(a=>{let i=Math.ceil(e.length/a),m=Math.floor(o/e.length),c=Math.floor(o%e.length/a),u=f=>{let $=n[Math.floor(f/i)%n.length],g=f%i*a;return $.slice(g,g+a).map(v=>e[v])},d=([f,$],g)=>fn(u(g),f,$);return Yt(ft(s),d,r,m*i+c)})}var oo=t=>Pf(t).map(e=>{let n=e.at(-1);return{path:e,now:n,cost:no(t,n)}}),br=new Map;function zf(t){let e=JSON.stringify(t.points);if(!br.has(e)){br.clear();let n=Wf.map(o=>xr(t)+o);br.set(e,sn(o=>no(t,o),n,Se,Ie))}return br.get(e)}function Bf(t,e){let[n,o]=t.start;return l`<svg viewBox="0 0 360 382" role="img"
    aria-label="${Hl(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="24" width="320" height="320"/>
    </clipPath>
    <g clip-path="url(#${e}-clip)">${zf(t)}</g>
    ${N(Se,Ie,{names:["weight w","bias b"],count:4})}
    <g clip-path="url(#${e}-clip)">
      ${oo(t).map(({path:r},s)=>Fo(r,s,Se,Ie)).reverse()}
      ${Go(la(t.points),Se,Ie)}
    </g>
    <circle class="nn-handle" data-drag="start" cx="${p(Se(n))}"
      cy="${p(Ie(o))}" r="11"/>
  </svg>`}var jf=(t,e)=>l`
  ${x(ma,"start",t,e,{},["w","b"])}
  ${x(ma,"lr",t,e)} ${x(ma,"looked",t,e)}`;function Cf(t){let e=oo(t).map(({path:o,now:r,cost:s},a)=>l`<tr>
      <th scope="row">${_o(a)} ${Ul(t)[a]}</th>
      <td><b data-shows="steps">${o.length-1}</b></td>
      <td>${$t(r)?"gone":l`<b data-shows="cost">${h(s)}</b>`}</td></tr>`),n=t.looked/t.points.length;return l`<table class="nn-table"><thead><tr><th>rows in a step</th>
      <th>steps</th><th>true cost</th></tr></thead><tbody>${e}</tbody></table>
    <p>${h(n,3)} epoch${n!==1&&"s"}. ◆ is the lowest
      place; the cost there is <b data-shows="best">${h(xr(t))}</b>.</p>
    <p class="nn-note">A press of <i>Step</i> looks at ${Dl} examples. The full
      batch moves at every third press.</p>`}function Hl(t){let e=oo(t).map(({path:n,now:o,cost:r},s)=>{let a=$t(o)?"has gone":`is at a cost of ${h(r)}`;return`${Ul(t)[s]} ${a} after ${n.length-1} steps`});return`Level lines of the cost over weight and bias, with three walks from (${t.start.map(n=>h(n)).join(", ")}) at learning rate ${h(t.lr)}. ${t.looked} examples looked at: ${e.join("; ")}. The least possible cost is ${h(xr(t))}.`}function Df({looked:t,points:e,orders:n}){let o=Math.min(ql,e.length*n.length);return t<o?{looked:Math.min(o,t+Dl)}:null}var Xl={picture:Bf,controls:jf,readout:Cf,describe:Hl,play:Df,plays:()=>!0,pace:120,wide:!0,input:t=>"start"in t?{...t,looked:0}:t,drags:{start:(t,[e,n])=>({start:[U(Se.invert(e),Se.domain,20),U(Ie.invert(n),Ie.domain,20)],looked:0})},goals:{"04-one-epoch":{ask:"Start where the cost is above 2. After exactly one epoch, make one runner's cost less than a quarter of another's.",praise:"At a modest rate, twelve rough steps beat one exact step: most examples point roughly the way of their mean, so waiting for all of them is slow.",met:t=>{let e=oo(t).map(n=>n.cost);return t.looked===t.points.length&&no(t,t.start)>2&&Math.min(...e)<Math.max(...e)/4}},"04-settle":{ask:"After all 20 epochs, the stochastic runner must be within 0.002 of the least cost. At which rate does it come to rest?",praise:"At a small one. One example's slope is a rumour; small steps average many rumours. Now the full batch has hardly moved: each size of batch has a rate of its own.",met:t=>t.looked===ql&&no(t,t.start)>2&&oo(t)[2].cost<xr(t)+.002}}};var ua="descent",It=y([0,1.35],[46,346]),qf=24,Uf=216,$n=286,yr=y([0,7e-4],[46,346]),Hf=60,Zt=({points:t},e)=>Ae(t,e),wr=({points:t},e)=>fn(t,e)[0],Xf=t=>[Yt(ft(t.lr),([e])=>[wr(t,e)],[t.A],t.steps)];function Te(t){let{best:e,bend:n}=eo(t.points),o=Xf(t)[0].map(([a])=>a),r=o.at(-1),s=1-2*n*t.lr;return{path:o,now:r,best:e,away:s,lands:1/(2*n),bounces:1/n}}function Gl(t){return t===1?"stands still: a rate of 0 moves nothing":Math.abs(t)<.002?"lands in one step":t>0?"crawls, always on the same side":Math.abs(t+1)<.001?"bounces forever, as near as it shows":t>-1?"zigzags, from side to side and inwards":"diverges: each step ends farther out"}function Ff(t,e,n){let o=r=>`${p(It(r))} ${p(e(Zt(n,r)))}`;return l`<path class="nn-trail" d="M${t.map(o).join("L")}"/>
    ${t.slice(0,-1).map((r,s)=>l`<circle class="${s?"nn-step":"nn-from"}" cx="${p(It(r))}"
            cy="${p(e(Zt(n,r)))}" r="${s?3.5:6}"/>`)}`}var Fl=({lr:t,steps:e},n)=>e>0&&Math.abs(t/n-1)<.01;function Gf(t,{lands:e,bounces:n}){let o=yr.domain[1],r=[["crawls",0,e],["zigzags",e,n],["diverges",n,o]].filter(([,i])=>i<o),s=p(yr(t.lr)),a=r.some(([,,i])=>i<o&&Fl(t,i));return l`${a&&l`<text class="nn-small" x="46" y="${$n+34}">rate:</text>`}
    ${r.map(([i,m,c],u)=>{let[d,f]=[p(yr(m)),p(yr(Math.min(c,o)))];return l`<rect class="nn-regime" data-regime="${u}" x="${d}"
          y="${$n-8}" width="${p(f-d)}" height="22"/>
        ${f-d>50&&l`<text class="nn-small" x="${p((d+f)/2)}" y="${$n+7}"
          text-anchor="middle">${i}</text>`}
        ${c<o&&l`<path class="nn-zero" d="M${f} ${$n-8}v28"/>${Fl(t,c)&&l`<text class="nn-small" x="${f}" y="${$n+34}"
            text-anchor="middle">${c.toFixed(9)}</text>`}`}`})}
    <path class="nn-next" d="M${s} ${$n-8}l-6 -11h12z"/>`}function _f(t,e){let n=Te(t),{path:o,now:r}=n,s=1.05*Math.max(...It.domain.map(m=>Zt(t,m))),a=y([-.03*s,s],[Uf,qf]),i=r>=It.domain[0]&&r<=It.domain[1];return l`<svg viewBox="0 0 360 328" role="img"
    aria-label="${_l(t)}">
    <clipPath id="${e}-clip"><rect x="40" y="14" width="312" height="208"/>
    </clipPath>
    ${N(It,a,{names:["A, bottles for each guest","cost"],count:5})}
    <g clip-path="url(#${e}-clip)">
      <path class="nn-graph" d="${K(m=>Zt(t,m),It,a)}"/>
      ${i&&qt(r,Zt(t,r),wr(t,r),It,a,46)}
      ${Ff(o,a,t)}
    </g>
    ${i&&De("ball",It(r),a(Zt(t,r)))}
    ${Gf(t,n)}
  </svg>`}var Vf=(t,e)=>l`${x(ua,"A",t,e)}
  ${x(ua,"lr",t,e)} ${x(ua,"steps",t,e)}`;function Kf(t){let{path:e,now:n,away:o}=Te(t),r=q(wr(t,n)),s=n-t.lr*wr(t,n);return l`<p class="nn-formula">after ${e.length-1}
      ${e.length===2?"step":"steps"}: A = <b data-shows="A">${h(n,6)}</b>, cost <b data-shows="cost">${h(Zt(t,n),6)}</b>,
      slope <b data-shows="slope">${h(r)}</b></p>
    ${$t([n])?l`<p class="nn-note">The ball has left. It will not come back.</p>`:l`<p class="nn-formula">next: ${h(n)} − ${h(t.lr)} · ${M(r)} = <b data-shows="next">${h(s,6)}</b></p>`}
    <p>Each step multiplies the distance to the lowest place by <b
      data-shows="factor">${h(o)}</b>. The ball
      <b>${Gl(o)}</b>.</p>`}function _l(t){let{path:e,now:n,away:o}=Te(t);return`A curve with one lowest place: the cost of each A. A ball started at A = ${h(t.A)}, with learning rate ${h(t.lr)}. After ${e.length-1} steps it is at A = ${h(n)}, where the cost is ${h(Zt(t,n))}. It ${Gl(o)}.`}function Yf(t){let{now:e,best:n}=Te(t),o=Math.abs(e-n)<1e-9||t.lr===0;return t.steps===Hf||$t([e])||o?null:{steps:t.steps+1}}function Zf(t){let{path:e,best:n}=Te(t),o=Math.abs(t.A-n),r=e.every((a,i)=>i===0||(a-n)*(e[i-1]-n)<0),s=Math.abs(e.at(-1)-n)/o;return e.length>20&&o>.05&&r&&Math.abs(s-1)<.02}var Vl={picture:_f,controls:Vf,readout:Kf,describe:_l,play:Yf,plays:()=>!0,input:t=>"A"in t?{...t,steps:0}:t,drags:{ball:(t,[e])=>({A:U(It.invert(e),[0,1.35],100),steps:0})},goals:{"04-to-08":{ask:"Start at A = 1 and come to 0.8 in a single step.",praise:"0.2 down a slope of 1272: the rate is 0.2 / 1272, about 0.000157.",met:t=>t.A===1&&t.steps===1&&Math.abs(Te(t).now-.8)<.001},"04-one-step":{ask:"Start at least 0.2 away from the lowest place, and land on it in a single step.",praise:"One step, from anywhere: this rate fits the curve's bend.",met:t=>{let{now:e,best:n}=Te(t),o=Math.abs(t.A-n)>=.2;return t.steps===1&&o&&Math.abs(e-n)<.001}},"04-forever":{ask:"Find a rate at which the ball bounces forever: after 20 steps it must still swing as wide as at first.",praise:"Twice the rate that lands in one step, and it never arrives.",met:Zf}}};var vr="gears",ha={double:"2x",square:"x²",mirror:"1 − x"},pa={triple:"3u",square:"u²","minus-half":"−u/2"},Zl=[-1.5,2],Jl=[...Array(15).keys()].map(t=>-1.5+t/4),Jt=[58,166,274],da=[26,322],gn=({first:t,second:e,x:n,halvings:o})=>Li(t,e,n,2**-o);function Jf({first:t,second:e}){let n=Jl.map(se[t].f),o=n.map(se[e].f);return[Zl,n,o].map(r=>y([Math.min(...r),Math.max(...r)],da))}function Qf(t,e,n){let[o,r]=da;return l`<g class="nn-axes"><path class="nn-zero" d="M${o} ${e}
      H${r}"/>${bt(...t.domain,5).map(s=>l`<path class="nn-zero" d="M${p(t(s))} ${e}v5"/><text
        x="${p(t(s))}" y="${e+20}" text-anchor="middle"
        >${h(s)}</text>`)}</g>
    <text class="nn-halo nn-strong" x="${o-18}" y="${e-12}">${n}</text>`}function Kl(t,e,n){let{from:o,to:r,rates:s}=gn(t),[a,i]=[Jt[e],Jt[e+1]],[m,c]=[o[e],r[e]].map(g=>p(n[e](g))),[u,d]=[o[e+1],r[e+1]].map(g=>p(n[e+1](g))),f=s[e],$=p((m+c+u+d)/4);return l`<path class="nn-band" d="M${m} ${a}L${c} ${a}L${d}
      ${i}L${u} ${i}Z"/>
    <path class="nn-edge ${G(f)}" d="M${m} ${a}L${u} ${i}"/>
    <path class="nn-edge ${G(f)}" d="M${c} ${a}L${d} ${i}"/>
    <text class="nn-halo nn-strong" x="${$}" y="${(a+i)/2+14}"
      text-anchor="middle">${Number.isNaN(f)?"no move":`× ${M(f)}`}</text>`}function t0({from:t,to:e,moves:n},o,r){let s=Jt[o],[a,i]=[t[o],e[o]].map(m=>p(r[o](m)));return l`<path class="nn-move ${G(n[o])}" d="M${a}
      ${s}H${i}"/>
    <circle class="nn-centre" cx="${a}" cy="${s}" r="5"/>
    <text class="nn-halo nn-small" x="${p((a+i)/2)}" y="${s-(o?12:20)}"
      text-anchor="middle">${n[o]>0?"+":""}${h(n[o])}</text>`}function e0(t){let e=Jf(t),{first:n,second:o}=t,r=Jl.map(s=>{let a=se[n].f(s);return[s,a,se[o].f(a)]});return l`<svg viewBox="0 0 346 304" role="img"
    aria-label="${Ql(t)}">
    ${r.map(s=>l`<polyline class="nn-mesh" points="${s.map((a,i)=>`${p(e[i](a))},${Jt[i]}`).join(" ")}"/>`)}
    ${Kl(t,0,e)} ${Kl(t,1,e)}
    ${["x",`u = ${ha[n]}`,`y = ${pa[o]}`].map((s,a)=>Qf(e[a],Jt[a],s))}
    ${Jt.map((s,a)=>t0(gn(t),a,e))}
    <g class="nn-grab" data-drag="x"><circle cx="${p(e[0](t.x))}"
      cy="${Jt[0]}" r="16"/><circle class="nn-handle" cx="${p(e[0](t.x))}" cy="${Jt[0]}" r="9"/></g>
  </svg>`}var n0=(t,e)=>l`
  ${A(vr,"first",t,e,n=>ha[n])}
  ${A(vr,"second",t,e,n=>pa[n])}
  ${x(vr,"x",t,e)} ${x(vr,"halvings",t,e)}`;function o0(t){let{from:e,moves:n,rates:o,slopes:r}=gn(t),[s,a,i]=n,[m,c,u]=o,d=!Number.isNaN(c);return l`<p class="nn-formula">x moves by ${h(s)}, u by <b
      data-shows="du">${h(a)}</b>, y by <b data-shows="dy">${h(i)}</b>.</p>
    <p class="nn-formula">u per x: <b data-shows="first">${h(m)}</b>;
      y per u: ${d?l`<b data-shows="second">${h(c)}</b>`:"u did not move"}; y per x: ${d&&l`${h(m)} · ${M(c)} = `}<b
      data-shows="both">${h(u)}</b></p>
    <p class="nn-formula">Slopes at x = ${h(t.x)}, u = ${h(e[1])}:
      ${h(r[0])} · ${M(r[1])} = <b data-shows="slope">${h(r[0]*r[1])}</b></p>`}function Ql(t){let{moves:e,slopes:n}=gn(t),[o,r,s]=e.map(a=>h(a));return`Three number lines: x, u = ${ha[t.first]}, y = ${pa[t.second]}. From x = ${h(t.x)} a nudge of ${o} moves u by ${r} and y by ${s}. The slopes ${h(n[0])} and ${h(n[1])} multiply to ${h(n[0]*n[1])}.`}var Yl=({slopes:t})=>t[0]*t[1],tm={picture:e0,controls:n0,readout:o0,describe:Ql,drags:{x(t,[e]){let n=y(Zl,da).invert(e);return{x:Math.max(-1.5,Math.min(1.5,Math.round(n*8)/8))}}},goals:{"00-chain":{ask:"With u = x² and y = 3u, find the place where y falls by 6 for each 1 that x grows: the slope of the whole chain is −6.",praise:"At −1: the slope of x² is −2 there, and −2 · 3 = −6.",met:t=>t.first==="square"&&t.second==="triple"&&Yl(gn(t))===-6},"00-block":{ask:"Make the slope of the whole chain 0, though the slope of the second link is not.",praise:"One slope of 0 and nothing gets through, whatever the other is. A shut ReLU stops the blame in the same way.",met(t){let e=gn(t);return Yl(e)===0&&e.slopes[1]!==0}}}};var fa="golf",kr=60,ro=10,r0=12,s0=4,Tt=110,Mr=y([0,125],[20,348]),$a=y([0,12.5],[46,346]),ga=y([-150,4e3],[292,172]),Qt=t=>ro*t-kr,em=t=>Qt(t)**2,nm=t=>2*ro*Qt(t),a0=({strength:t,lr:e,shots:n})=>[Yt(ft(e),([o])=>[nm(o)],[t],n-1,100)],bn=t=>a0(t)[0].map(([e])=>e);function i0(t,e){let[n,o]=[p(Mr(0)),p(Mr(ro*t))],r=p(Tt-.55*(o-n));return l`<path class="${e?"nn-flight":"nn-bump"}"
    d="M${n} ${Tt}Q${p((n+o)/2)} ${r} ${o} ${Tt}"/>`}function c0(t,e){let n=bn(t),o=p(Mr(kr)),r=(s,a)=>{let i=a===n.length-1;return l`<circle class="${i?"nn-dot":"nn-from"}"
      cx="${p(Mr(ro*s))}" cy="${Tt}" r="${i?6:4.5}"/>`};return l`<svg viewBox="0 0 360 330" role="img"
    aria-label="${rm(t)}">
    <clipPath id="${e}-clip"><rect x="0" y="0" width="360" height="300"/>
    </clipPath>
    <g clip-path="url(#${e}-clip)">${n.map((s,a)=>i0(s,a===n.length-1))}</g>
    <path class="nn-line" d="M8 ${Tt+6}H352"/>
    <path class="nn-normal" d="M${o} ${Tt+5}v-52"/>
    <path class="nn-one" d="M${o} ${Tt-47}l22 8l-22 8z"/>
    <path class="nn-cup" d="M${o-7} ${Tt+6}v9h14v-9"/>
    ${n.map(r)}
    <text class="nn-small" x="8" y="${Tt+24}">tee</text>
    <text class="nn-small" x="${o}" y="${Tt+30}" text-anchor="middle"
      >hole, ${kr} m</text>
    ${N($a,ga,{names:["strength","cost: miss²"],count:4})}
    <path class="nn-curve" d="${K(em,$a,ga)}"/>
    ${n.map((s,a)=>{let i=a===n.length-1;return l`<circle class="${i?"nn-dot":"nn-from"}"
        cx="${p($a(s))}" cy="${p(ga(em(s)))}" r="${i?6:4.5}"/>`})}
  </svg>`}var l0=(t,e)=>l`${x(fa,"strength",t,e)}
  ${x(fa,"lr",t,e)} ${x(fa,"shots",t,e)}`,om=t=>t>0?"too far":t<0?"short":"in";function m0(t){let e=bn(t),n=Math.max(0,e.length-s0),o=e.slice(n).map((r,s)=>{let a=q(Qt(r));return l`<tr><td>${n+s+1}</td>
      <td data-shows="strength">${h(q(r))}</td>
      <td><span data-shows="miss">${h(a)}</span> (${om(a)})</td>
      <td data-shows="change">${h(q(-t.lr*nm(r)))}</td></tr>`});return l`<table class="nn-table nn-tight"><thead><tr><th>shot</th><th>strength</th>
      <th>miss in m</th><th>correction</th></tr></thead><tbody>${o}</tbody></table>
    <p class="nn-formula">correction = −rate · 2 · ${ro} · miss</p>`}function rm(t){let e=bn(t),n=q(Qt(e.at(-1)));return`A golf hole ${kr} metres from the tee. Shot ${e.length}, with strength ${h(q(e.at(-1)))}, ends ${h(Math.abs(n))} metres ${n?om(n):"away: in"}. Below it the cost curve, which never changes: the knob moves the shot along it.`}function u0(t){let e=bn(t).at(-1),n=Math.abs(Qt(e))<.05||t.lr===0;return t.shots===r0||n?null:{shots:t.shots+1}}var sm={picture:c0,controls:l0,readout:m0,describe:rm,play:u0,plays:()=>!0,wide:!0,verbs:{step:"Next shot",play:"Play on"},input:t=>"strength"in t?{...t,shots:1}:t,goals:{"04-hole":{ask:"Miss the first shot by 20 metres or more, and be within half a metre of the hole by the fourth.",praise:"The sign gave the direction, the distance the size.",met:t=>{let e=bn(t);return Math.abs(Qt(t.strength))>=20&&e.length<=4&&Math.abs(Qt(e.at(-1)))<=.5}},"04-both-sides":{ask:"Now miss on both sides in turn, four times running or more, and still come within 2 metres.",praise:"Over-corrected each time, and still in the end: a zigzag that shrinks.",met:t=>{let e=bn(t).map(Qt);return e.every((o,r)=>r===0||o*e[r-1]<0)&&e.length>4&&Math.abs(e.at(-1))<=2}}}};var xn={bowl:{cost:([t,e])=>(t*t+e*e)/2,gradient:([t,e])=>[t,e],lowest:[[0,0]],heights:[.05,.2,.45,.8,1.25,1.8,2.45,3.2]},"narrow valley":{cost:([t,e])=>(t*t+25*e*e)/10,gradient:([t,e])=>[t/5,5*e],lowest:[[0,0]],heights:[.02,.1,.25,.5,1,2,4,7]},"two minima":{cost:([t,e])=>t**4/4-t**3/15-t**2/2+t/5+.38333333333333336+e*e/2,gradient:([t,e])=>[(t*t-1)*(t-.2),e],lowest:[[-1,0]],heights:[.05,.15,.25,.35,.45,.7,1.2,2]},saddle:{cost:([t,e])=>t*t/2+(e*e-1)**2/4,gradient:([t,e])=>[t,(e*e-1)*e],lowest:[[0,1],[0,-1]],heights:[.03,.1,.18,.25,.4,.7,1.2,2]},plateau:{cost:([t,e])=>1-Math.exp(-(t*t+e*e)),gradient:([t,e])=>{let n=2*Math.exp(-(t*t+e*e));return[t*n,e*n]},lowest:[[0,0]],heights:[.1,.3,.5,.7,.85,.95,.99]}};var Ar="two-knobs",Ne=y([-2,2],[30,350]),Ee=y([-2,2],[344,24]),h0=200,xa=.01,am=["plain descent","with momentum","Adam"],p0={},d0=t=>p0[t]??=sn(xn[t].cost,xn[t].heights,Ne,Ee);function f0({landscape:t,start:e,lr:n,steps:o,race:r}){let s=[ft(n),ft(n,.9),Bl(n)].slice(0,r?3:1),{gradient:a}=xn[t];return s.map(i=>Yt(i,a,e,o))}function Le(t){let{cost:e}=xn[t.landscape];return f0(t).map(n=>{let o=n.findIndex(r=>e(r)<xa);return{path:n,after:o,now:n.at(-1),cost:e(n.at(-1))}})}function $0(t,e){let[n,o]=t.start;return l`<svg viewBox="0 0 360 382" role="img"
    aria-label="${im(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="24" width="320" height="320"/>
    </clipPath>
    <g clip-path="url(#${e}-clip)">${d0(t.landscape)}</g>
    ${N(Ne,Ee,{names:["knob u","knob v"],count:4})}
    <g clip-path="url(#${e}-clip)">
      ${xn[t.landscape].lowest.map(r=>Go(r,Ne,Ee))}
      ${Le(t).map(({path:r},s)=>Fo(r,s,Ne,Ee)).reverse()}
    </g>
    <circle class="nn-handle" data-drag="start" cx="${p(Ne(n))}"
      cy="${p(Ee(o))}" r="11"/>
  </svg>`}var g0=(t,e)=>l`
  ${t.choose&&A(Ar,"landscape",t,e)}
  ${x(Ar,"start",t,e,{},["u","v"])}
  ${x(Ar,"lr",t,e)} ${x(Ar,"steps",t,e)}`;function b0(t){let e=Le(t).map(({path:n,after:o,now:r,cost:s},a)=>l`<tr>
      <th scope="row">${_o(a)} ${am[a]}</th>
      <td>${$t(r)?"left the map":l`<b data-shows="cost">${h(q(s))}</b>`}</td>
      <td>${o<0?$t(r)?"never":"not yet":l`<b data-shows="after">${o}</b>`}</td></tr>`);return l`<table class="nn-table"><thead><tr><th>◆ = lowest</th>
      <th>cost now</th><th>first below ${xa} after</th></tr></thead>
    <tbody>${e}</tbody></table>`}function im(t){let e=Le(t).map(({now:n,cost:o,after:r},s)=>{let a=$t(n)?"has left the map":`is at (${n.map(m=>h(m,3)).join(", ")}), cost ${h(q(o))}`,i=r<0?"":`, first below ${xa} after ${r} steps`;return`${am[s]} ${a}${i}`});return`Level lines of a cost with two knobs: ${t.landscape}. Start at (${t.start.map(n=>h(n)).join(", ")}), learning rate ${h(t.lr)}. After ${t.steps} steps: ${e.join("; ")}.`}function x0(t){if(t.steps===h0)return null;let e={...t,steps:t.steps+1};return Le(e).some(({path:o})=>{if(o.length<e.steps+1)return!1;let[r,s]=o.slice(-2);return s.some((a,i)=>Math.abs(a-r[i])>1e-5)})?{steps:e.steps}:null}var ba=([t,e],[n,o],r)=>Math.hypot(t-n,e-o)<r,cm={picture:$0,controls:g0,readout:b0,describe:im,play:x0,plays:()=>!0,pace:120,wide:!0,input:t=>"start"in t||"landscape"in t?{...t,steps:0}:t,drags:{start:(t,[e,n])=>({start:[U(Ne.invert(e),Ne.domain,20),U(Ee.invert(n),Ee.domain,20)],steps:0})},goals:{"04-valley":{ask:"In the narrow valley, start at least 1.5 away from the lowest place and bring plain descent below a cost of 0.01 in 40 steps or fewer.",praise:"A rate just below the one at which the steps across the valley would grow: the steep direction sets the limit, the flat one waits.",met:t=>{let[{after:e}]=Le(t);return t.landscape==="narrow valley"&&!ba(t.start,[0,0],1.5)&&Math.abs(t.start[1])>=.5&&e>=0&&e<=40}},"04-lower-minimum":{ask:"Two minima: bring plain descent to the lower one. Move the start, not farther than needed.",praise:"Which minimum it finds was decided by the start. No slope on the way told of the other one.",met:t=>t.landscape==="two minima"&&!ba(t.start,[-1,0],.5)&&ba(Le(t)[0].now,[-1,0],.05)},"04-leave-saddle":{ask:"Start a hair beside the saddle's ridge (v not 0, between −0.1 and 0.1), and let another runner be down, below a cost of 0.01, while plain descent is not.",praise:"On the ridge itself the slope across is 0, and nobody ever leaves. A hair beside it, whoever builds up speed leaves sooner.",met:t=>{let[e,...n]=Le(t);return t.landscape==="saddle"&&Math.abs(t.start[1])<=.1&&e.after<0&&n.some(({after:o})=>o>=0)}}}};var ya="wrong-model",yn=y([0,11],[34,346]),so=y([-.5,8.5],[226,24]),y0=[1,2,3,4,5,6,7,8,9,10],w0=1e-4,wa={linear:{of:t=>t,by:.6,model:"A·x"},quadratic:{of:t=>t*t,by:.06,model:"A·x²"},logarithmic:{of:Math.log,by:2.6,model:"A·log x"}},lm=t=>Object.values(wa).find(e=>e.model===t).of,va=t=>y0.map(e=>[e,wa[t].by*wa[t].of(e)]);function ao({data:t,model:e,A:n}){let o=lm(e),r=va(t).map(([i,m])=>[o(i),m]),{best:s,bend:a}=eo(r);return{cost:Ae(r,n),slope:fn(r,n)[0],least:Ae(r,s),lr:1/(8*a)}}function v0(t,e){let n=r=>t.A*lm(t.model)(r),o={...yn,domain:[.05,11]};return l`<svg viewBox="0 0 360 266" role="img"
    aria-label="${mm(t)}">
    <clipPath id="${e}-clip"><rect x="34" y="24" width="312" height="202"/>
    </clipPath>
    ${N(yn,so,{names:["guests x","bottles"],count:5})}
    <g clip-path="url(#${e}-clip)">
      ${va(t.data).map(([r,s])=>l`<line class="nn-gap" x1="${p(yn(r))}" x2="${p(yn(r))}"
          y1="${p(so(s))}" y2="${p(so(n(r)))}"/>`)}
      <path class="nn-graph" d="${K(n,Object.assign(r=>yn(r),o),so)}"/>
    </g>
    ${va(t.data).map(([r,s])=>l`<circle class="nn-step nn-data" cx="${p(yn(r))}"
        cy="${p(so(s))}" r="4.5"/>`)}
  </svg>`}var k0=(t,e)=>l`${A(ya,"data",t,e)}
  ${A(ya,"model",t,e)} ${x(ya,"A",t,e)}`;function M0(t){let{cost:e,slope:n,least:o}=ao(t);return l`<p class="nn-formula">cost = <b data-shows="cost">${h(q(e))}</b>, its slope for A = <b data-shows="slope">${h(q(n))}</b></p>
    <p>The least cost that any A can reach with this model: <b
      data-shows="least">${h(q(o))}</b></p>`}function mm(t){let{cost:e,least:n}=ao(t);return`Ten parties with ${t.data} data, and the model ${t.model} with A = ${h(t.A)}. The cost is ${h(q(e))}; the least that this model can reach is ${h(q(n))}.`}function A0(t){let{slope:e,lr:n}=ao(t);return Math.abs(e)<w0?null:{A:Math.min(3,ft(n)([t.A],[e])[0])}}var um={picture:v0,controls:k0,readout:M0,describe:mm,play:A0,plays:()=>!0,pace:120,goals:{"04-flat":{ask:"Wrong model: find data and a model whose cost has a slope below 0.01 in size while the cost itself is above 0.25.",praise:"Nothing is left to gain, and it still fits badly. No setting of the knob helps: the shape is wrong.",met:t=>{let{cost:e,slope:n}=ao(t);return Math.abs(n)<.01&&e>.25}},"04-right-shape":{ask:"Quadratic data: bring the cost below 0.001.",praise:"With the right shape, one knob is enough.",met:t=>t.data==="quadratic"&&ao(t).cost<.001}}};var ka={arrows:Hi,broadcast:Ki,"matrix-product":Qi,"power-curve":pc,secant:Al,slice:Ec,gears:tm,neuron:rc,"decision-line":yi,"truth-table":Nl,"sigmoid-curve":wc,activations:ei,"softmax-bars":Rc,"fit-probability":Ai,reliability:bc,question:dc,"network-steps":pl,"dinner-party":Fc,"xor-space":zl,bumps:Cc,"shape-checker":vl,"computational-graph":ci,"mazur-network":sl,"nudge-error":gl,descent:Vl,"two-knobs":cm,"batch-paths":Xl,"wrong-model":um,golf:sm,"xor-learning":Rl,"gradient-depth":Bi,"party-learning":lc};function io(t,e,n){let o=za(t,e,n);return ka[t].check?.(o),o}var Sr=class{#t;#e=new Map;constructor(e){this.#t={...e}}get(e){return this.#t[e]}set(e,n){this.#t[e]!==n&&(this.#t[e]=n,this.#e.get(`change:${e}`)?.forEach(o=>o()))}save_changes(){}on(e,n){this.#e.has(e)||this.#e.set(e,new Set),this.#e.get(e).add(n)}off(e,n){this.#e.get(e)?.delete(n)}};function hm(t,e,n,o,r,s={}){let a=D.figures[e].title;return l`<div class="nn-root" data-kind="${e}"
    data-wide="${String(!!t.wide)}"
    ${!t.plain&&l`role="group" aria-label="${a}"`}>
    <div class="nn-body">
      ${t.picture&&l`<div class="nn-stage">${t.picture(n,r,o)}</div>`}
      <div class="nn-side">
        <div class="nn-controls">${t.controls(n,r)}</div>
        ${t.plays?.(n)&&I0(t,n,s)}
      </div>
      ${t.readout&&l`<div class="nn-readout">${t.readout(n,r,o)}</div>`}
    </div>
    ${S0(t,n,o,s)}
    ${!t.plain&&T0(s)}
    <p class="nn-note" role="status">${s.note}</p>
    ${s.code&&l`<input class="nn-code" readonly aria-label="text to copy"
      value="${s.code}">`}
    <p class="nn-say" role="status"></p>
  </div>`}function S0(t,e,n,o){return e.goals?.length?l`<ul class="nn-goals" aria-label="Challenges">
    ${e.goals.map(r=>{let s=t.goals[r],a=s.met(e,n),i=a||!!o.met?.[r];return l`<li data-goal="${r}" data-met="${String(i)}">
        <span class="nn-tick" role="img"
          aria-label="${i?"Met":"Open"}">${i?"✓":""}</span>
        <span><b>Challenge.</b> ${s.ask}
        <span class="nn-praise">${(a||o.praised?.[r])&&s.praise}</span></span>
      </li>`})}
  </ul>`:""}function I0(t,e,n){let o=String(t.play(e)===null),{step:r="Step",play:s="Play"}=t.verbs??{};return l`<div class="nn-play nn-live">
    <button type="button" data-do="step" aria-disabled="${o}"
      >${r}</button>
    <button type="button" data-do="play" aria-disabled="${o}"
      >${n.playing?"Pause":s}</button>
  </div>`}function T0(t){return l`<div class="nn-tools nn-live">
    <button type="button" data-do="reset">Reset</button>
    <button type="button" data-do="copy">Copy as Python</button>
    ${t.link&&l`<button type="button" data-do="link">Copy link</button>`}
  </div>`}var pm=t=>t.target.closest?.("[data-drag]");function dm(t,e,n){let o=null;function r(c){let u=pm(c)?.dataset.drag;if(!u||c.button!==0)return;let d=c.target.closest("svg");o={name:u,svg:d},d.setPointerCapture(c.pointerId),c.preventDefault(),e(u)}function s(c){if(!o)return;let u=o.svg.getScreenCTM().inverse(),d=new DOMPoint(c.clientX,c.clientY),{x:f,y:$}=d.matrixTransform(u);n(o.name,[f,$])}let a=()=>o=null,m={pointerdown:r,pointermove:s,pointerup:a,pointercancel:a,touchstart:c=>pm(c)&&c.preventDefault()};for(let[c,u]of Object.entries(m))t.addEventListener(c,u,{passive:!1});return()=>{for(let[c,u]of Object.entries(m))t.removeEventListener(c,u)}}var N0="[data-part]:not([data-part=''])";function Ma(t){let e=[...t.querySelectorAll(N0)],o=(e.findLast(r=>r.matches(":hover"))??e.find(r=>r.matches(":focus-visible, :has(:focus-visible)")))?.dataset.part.split(" ")[0];for(let r of e)r.toggleAttribute("data-lit",r.dataset.part.split(" ").includes(o))}function fm(t){let e=()=>Ma(t),n=["pointerover","pointerleave","focusin","focusout"];for(let o of n)t.addEventListener(o,e);return()=>{for(let o of n)t.removeEventListener(o,e)}}var Tr="neural-networks-by-hand";var Ir={};function $m(){try{return globalThis.localStorage!==void 0&&localStorage!==null}catch{return!1}}function te(){try{let t=JSON.parse(localStorage.getItem(Tr));if(t?.version===1&&typeof t.met=="object")return{...Ir,...t.met}}catch{}return{...Ir}}function Sa(t){let e=te();e[t]||bm({...e,[t]:new Date().toISOString().slice(0,10)})}function gm(t){let e;try{e=JSON.parse(t)}catch{throw new Error("This file is not a saved progress: it is not JSON.")}let n=Object.values(e?.met??{none:0});if(e?.version!==1||!n.every(o=>typeof o=="string"))throw new Error("This file is not a saved progress of this book.");bm({...e.met,...te()})}function bm(t){Ir=t;try{localStorage.setItem(Tr,JSON.stringify({version:1,met:t}))}catch{}wm()}function xm(){Ir={};try{localStorage.removeItem(Tr)}catch{}wm()}var ym=()=>JSON.stringify({version:1,met:te()},null,2)+`
`,Aa=new Set,wm=()=>Aa.forEach(t=>t());function Nr(t){let e=n=>n.key===Tr&&t();return Aa.add(t),globalThis.addEventListener?.("storage",e),()=>{Aa.delete(t),globalThis.removeEventListener?.("storage",e)}}function km(t,e){if(Array.isArray(t)){let r=e.prefixItems??t.map(()=>e.items);return`[${t.map((s,a)=>km(s,r[a])).join(", ")}]`}if(typeof t=="boolean")return t?"True":"False";if(typeof t=="number")return e.type==="number"?Pe(t):String(t);let n=t.includes("'")&&!t.includes('"')?'"':"'",o=t.replaceAll("\\","\\\\").replaceAll(n,`\\${n}`).replace(/[\0-\x1f\x7f-\xa0\xad]/g,L0);return n+o+n}var E0={"	":"\\t","\n":"\\n","\r":"\\r"},L0=t=>E0[t]??`\\x${t.charCodeAt(0).toString(16).padStart(2,"0")}`,O0=(t,e)=>JSON.stringify(t)===JSON.stringify(e),Mm=({step:t,items:e})=>t!==void 0||!!(e&&Mm(e));function Am(t,e){let{name:n,properties:o}=D.figures[t],r=Object.entries(o).filter(([s,a])=>Mm(a)||!O0(e[s],a.default)).map(([s,a])=>`${s}=${km(e[s],a)}`);return`${n}(${r.join(", ")})`}var Sm=11;function R0(t,e){var n=e.attributes,o,r,s,a,i;if(!(e.nodeType===Sm||t.nodeType===Sm)){for(var m=n.length-1;m>=0;m--)o=n[m],r=o.name,s=o.namespaceURI,a=o.value,s?(r=o.localName||r,i=t.getAttributeNS(s,r),i!==a&&(o.prefix==="xmlns"&&(r=o.name),t.setAttributeNS(s,r,a))):(i=t.getAttribute(r),i!==a&&t.setAttribute(r,a));for(var c=t.attributes,u=c.length-1;u>=0;u--)o=c[u],r=o.name,s=o.namespaceURI,s?(r=o.localName||r,e.hasAttributeNS(s,r)||t.removeAttributeNS(s,r)):e.hasAttribute(r)||t.removeAttribute(r)}}var Er,W0="http://www.w3.org/1999/xhtml",Q=typeof document>"u"?void 0:document,P0=!!Q&&"content"in Q.createElement("template"),z0=!!Q&&Q.createRange&&"createContextualFragment"in Q.createRange();function B0(t){var e=Q.createElement("template");return e.innerHTML=t,e.content.childNodes[0]}function j0(t){Er||(Er=Q.createRange(),Er.selectNode(Q.body));var e=Er.createContextualFragment(t);return e.childNodes[0]}function C0(t){var e=Q.createElement("body");return e.innerHTML=t,e.childNodes[0]}function D0(t){return t=t.trim(),P0?B0(t):z0?j0(t):C0(t)}function Lr(t,e){var n=t.nodeName,o=e.nodeName,r,s;return n===o?!0:(r=n.charCodeAt(0),s=o.charCodeAt(0),r<=90&&s>=97?n===o.toUpperCase():s<=90&&r>=97?o===n.toUpperCase():!1)}function q0(t,e){return!e||e===W0?Q.createElement(t):Q.createElementNS(e,t)}function U0(t,e){for(var n=t.firstChild;n;){var o=n.nextSibling;e.appendChild(n),n=o}return e}function Ia(t,e,n){t[n]!==e[n]&&(t[n]=e[n],t[n]?t.setAttribute(n,""):t.removeAttribute(n))}var Im={OPTION:function(t,e){var n=t.parentNode;if(n){var o=n.nodeName.toUpperCase();o==="OPTGROUP"&&(n=n.parentNode,o=n&&n.nodeName.toUpperCase()),o==="SELECT"&&!n.hasAttribute("multiple")&&(t.hasAttribute("selected")&&!e.selected&&(t.setAttribute("selected","selected"),t.removeAttribute("selected")),n.selectedIndex=-1)}Ia(t,e,"selected")},INPUT:function(t,e){Ia(t,e,"checked"),Ia(t,e,"disabled"),t.value!==e.value&&(t.value=e.value),e.hasAttribute("value")||t.removeAttribute("value")},TEXTAREA:function(t,e){var n=e.value;t.value!==n&&(t.value=n);var o=t.firstChild;if(o){var r=o.nodeValue;if(r==n||!n&&r==t.placeholder)return;o.nodeValue=n}},SELECT:function(t,e){if(!e.hasAttribute("multiple")){for(var n=-1,o=0,r=t.firstChild,s,a;r;)if(a=r.nodeName&&r.nodeName.toUpperCase(),a==="OPTGROUP")s=r,r=s.firstChild,r||(r=s.nextSibling,s=null);else{if(a==="OPTION"){if(r.hasAttribute("selected")){n=o;break}o++}r=r.nextSibling,!r&&s&&(r=s.nextSibling,s=null)}t.selectedIndex=n}}},co=1,Tm=11,Nm=3,Em=8;function ee(){}function H0(t){if(t)return t.getAttribute&&t.getAttribute("id")||t.id}function X0(t){return function(n,o,r){if(r||(r={}),typeof o=="string")if(n.nodeName==="#document"||n.nodeName==="HTML"){var s=o;o=Q.createElement("html"),o.innerHTML=s}else if(n.nodeName==="BODY"){var a=o;o=Q.createElement("html"),o.innerHTML=a;var i=o.querySelector("body");i&&(o=i)}else o=D0(o);else o.nodeType===Tm&&(o=o.firstElementChild);var m=r.getNodeKey||H0,c=r.onBeforeNodeAdded||ee,u=r.onNodeAdded||ee,d=r.onBeforeElUpdated||ee,f=r.onElUpdated||ee,$=r.onBeforeNodeDiscarded||ee,g=r.onNodeDiscarded||ee,v=r.onBeforeElChildrenUpdated||ee,k=r.skipFromChildren||ee,L=r.addChild||function(b,w){return b.appendChild(w)},W=r.childrenOnly===!0,nt=Object.create(null),P=[];function tt(b){P.push(b)}function gt(b,w){if(b.nodeType===co)for(var T=b.firstChild;T;){var I=void 0;w&&(I=m(T))?tt(I):(g(T),T.firstChild&&gt(T,w)),T=T.nextSibling}}function st(b,w,T){$(b)!==!1&&(w&&w.removeChild(b),g(b),gt(b,T))}function at(b){if(b.nodeType===co||b.nodeType===Tm)for(var w=b.firstChild;w;){var T=m(w);T&&(nt[T]=w),at(w),w=w.nextSibling}}at(n);function ht(b){u(b);for(var w=b.firstChild;w;){var T=w.nextSibling,I=m(w);if(I){var S=nt[I];S&&Lr(w,S)?(w.parentNode.replaceChild(S,w),B(S,w)):ht(w)}else ht(w);w=T}}function O(b,w,T){for(;w;){var I=w.nextSibling;(T=m(w))?tt(T):st(w,b,!0),w=I}}function B(b,w,T){var I=m(w);if(I&&delete nt[I],!T){var S=d(b,w);if(S===!1||(S instanceof HTMLElement&&(b=S,at(b)),t(b,w),f(b),v(b,w)===!1))return}b.nodeName!=="TEXTAREA"?lo(b,w):Im.TEXTAREA(b,w)}function lo(b,w){var T=k(b,w),I=w.firstChild,S=b.firstChild,Nt,Et,We,uo,Ct;t:for(;I;){for(uo=I.nextSibling,Nt=m(I);!T&&S;){if(We=S.nextSibling,I.isSameNode&&I.isSameNode(S)){I=uo,S=We;continue t}Et=m(S);var ho=S.nodeType,Dt=void 0;if(ho===I.nodeType&&(ho===co?(Nt?Nt!==Et&&((Ct=nt[Nt])?We===Ct?Dt=!1:(b.insertBefore(Ct,S),Et?tt(Et):st(S,b,!0),S=Ct,Et=m(S)):Dt=!1):Et&&(Dt=!1),Dt=Dt!==!1&&Lr(S,I),Dt&&B(S,I)):(ho===Nm||ho==Em)&&(Dt=!0,S.nodeValue!==I.nodeValue&&(S.nodeValue=I.nodeValue))),Dt){I=uo,S=We;continue t}Et?tt(Et):st(S,b,!0),S=We}if(Nt&&(Ct=nt[Nt])&&Lr(Ct,I))T||L(b,Ct),B(Ct,I);else{var Pr=c(I);Pr!==!1&&(Pr&&(I=Pr),I.actualize&&(I=I.actualize(b.ownerDocument||Q)),L(b,I),ht(I))}I=uo,S=We}O(b,S,Et);var Ra=Im[b.nodeName];Ra&&Ra(b,w)}var j=n,Oe=j.nodeType,mo=o.nodeType;if(!W){if(Oe===co)mo===co?Lr(n,o)||(g(n),j=U0(n,q0(o.nodeName,o.namespaceURI))):j=o;else if(Oe===Nm||Oe===Em){if(mo===Oe)return j.nodeValue!==o.nodeValue&&(j.nodeValue=o.nodeValue),j;j=o}}if(j===o)g(n);else{if(o.isSameNode&&o.isSameNode(j))return;if(B(j,o,W),P)for(var Re=0,Wr=P.length;Re<Wr;Re++){var wn=nt[P[Re]];wn&&st(wn,wn.parentNode,!1)}}return!W&&j!==n&&n.parentNode&&(j.actualize&&(j=j.actualize(n.ownerDocument||Q)),n.parentNode.replaceChild(j,n)),j}}var F0=X0(R0),Lm=F0;var G0=/<[^>]*>|[^<]+/g,Ta=/([^\s="]+)="([^"]*)"/g,_0=/^<(br|hr|img|input)\b/,V0={"&amp;":"&","&lt;":"<","&gt;":">","&quot;":'"'},Rm=t=>t.match(G0)??[],Na=t=>t[0]==="<"?t.replace(Ta,'$1=""'):"",Om=t=>t.replace(/&\w+;/g,e=>V0[e]??e);function Wm(t,e,n){if(t.nodeType===Node.TEXT_NODE){t.data=Om(n);return}let o=e.matchAll(Ta);for(let[,r,s]of n.matchAll(Ta))o.next().value[2]!==s&&t.setAttribute(r,Om(s))}var Or=t=>/^<\w/.test(t)&&!t.endsWith("/>")&&!_0.test(t);function Ea(t){let e=0;for(let n of t)if(n.startsWith("</")?e--:Or(n)&&e++,e<0)return!1;return e===0}function La(t,e){let n=document.createTreeWalker(t,NodeFilter.SHOW_ELEMENT|NodeFilter.SHOW_TEXT,s=>s.parentNode.className==="nn-say"?NodeFilter.FILTER_REJECT:NodeFilter.FILTER_ACCEPT),o=[],r=[];for(let s of e){if(s.startsWith("</")){r.push(o.pop());continue}let a=n.nextNode(),i=s[0]==="<"?s.match(/[\w-]+/)[0]:"#text";if(a?.nodeName.toLowerCase()!==i.toLowerCase())return null;Or(s)&&o.push(a),r.push(a)}return o.length||n.nextNode()?null:r}var K0=/<(input|button|select|option|details)|data-drag|tabindex/;function Y0(t,e){return t.localName==="details"&&(e.open=t.open),!t.classList.contains("nn-say")}function Z0(t){for(let e of t.querySelectorAll("input")){let{value:n,checked:o,defaultValue:r,defaultChecked:s}=e;r&&n!==r&&(e.value=r),o!==s&&(e.checked=s)}for(let e of t.querySelectorAll("option"))e.selected!==e.defaultSelected&&(e.selected=e.defaultSelected)}function Pm(t,e){let n=(r,s)=>r!==t[s]&&(s>=t.length||Na(r)!==Na(t[s])),o=e.findIndex(n);return o<0?e.length:o}function J0(t,e,n){let o=document.createRange();Or(n)?o.setStart(e,0):o.setStartAfter(e);let r=o.createContextualFragment(t.join("")),s=La(r,t);return o.insertNode(r),s}function Q0(t,e,n){let o=Pm(e,n),r=[e,n].map(g=>g.slice(o).reverse()),s=Pm(...r),[a,i]=r.map(g=>g.slice(s).reverse()),m=[...a,...i].every(g=>!K0.test(g)),c=t.every(g=>g.isConnected);if(!o||!m||!c||!Ea(a)||!Ea(i))return null;let u=t.slice(0,o),d=t.slice(o+a.length),f=i.length?J0(i,t[o-1],e[o-1]):[];for(let g of t.slice(o,o+a.length))g.remove();let $=a.length-i.length;return n.forEach((g,v)=>{if(v>=o&&v<o+i.length)return;let k=v<o?v:v+$;g!==e[k]&&Wm(t[k],e[k],g)}),f&&[...u,...f,...d]}function t$(t,e){let n=La(t,e.slice(1,-1));return n&&[t,...n,t]}function zm(t){let e=[],n=null;return o=>{let r=Rm(o);n&&=Q0(n,e,r),n?Z0(t):(Lm(t.firstElementChild,o,{onBeforeElUpdated:Y0}),n=t$(t.firstElementChild,r)),e=r}}function Bm(t){let e=0;function n(){e=0,r.disconnect(),delete t.dataset.steady,t.style.removeProperty("--nn-height")}let o=a=>t.style.setProperty("--nn-height",`${Math.ceil(a)}px`),r=new ResizeObserver(([{borderBoxSize:a}])=>{let{blockSize:i}=a[0];t.offsetWidth!==e?requestAnimationFrame(n):i>t.offsetHeight&&o(i)});function s(){e||!t.offsetWidth||(e=t.offsetWidth,o(t.offsetHeight),t.dataset.steady="",r.observe(t.firstElementChild))}return{hold:s,letGo:n}}function jm(t){let e=null;function n({target:r,pointerType:s}){e=s==="touch"&&r.type==="range"?{target:r,value:r.value}:null}function o(){e&&(e.target.value=e.value,e.target.dispatchEvent(new Event("input",{bubbles:!0})),e=null)}return t.addEventListener("pointerdown",n),t.addEventListener("pointercancel",o),()=>{t.removeEventListener("pointerdown",n),t.removeEventListener("pointercancel",o)}}var e$=500,n$=700,Cm=(t,[e,...n],o)=>e===void 0?o:t.with(e,Cm(t[e],n,o));function Dm(t,e,n){let o=e.get("kind"),r=ka[o],s=Object.keys(D.figures[o].properties),a=()=>io(o,Object.fromEntries(s.map(b=>[b,e.get(b)]))),i=a(),m=n.start??i,c={link:!!n.link,note:n.note,met:te(),praised:{}},u=0,d=0,f=0,$=Bm(t),g=zm(t);function v(){u=0;try{i=a()}catch(w){c.note=`${w.message} The figure shows its last state.`}nt();let b=hm(r,o,i,m,n.uid,c).toString();t.firstElementChild||(t.innerHTML="<div></div>"),g(b),Ma(t)}let k=()=>u||=requestAnimationFrame(v);function L(b){let w=t.querySelector(".nn-say");w&&(w.textContent=b)}function W(){r.plain||(clearTimeout(d),d=setTimeout(()=>L(r.describe(i)),n$))}function nt(){for(let b of i.goals??[]){let w=r.goals[b];w.met(i,m)&&(c.praised[b]=!0,!c.met[b]&&(Sa(b),clearTimeout(d),L(`Challenge met. ${w.praise}`)))}r.task?.(i)&&Sa(r.task(i)),c.met=te()}function P(b){$.hold(),c.note=c.code="";for(let[w,T]of Object.entries(b))e.set(w,T);e.save_changes(),W(),k()}function tt(){clearInterval(f),f=0,c.playing=!1,k()}function gt(){let b=r.play(i);return b?P(b):tt(),!!b}function st(){if(f)return tt();if(matchMedia("(prefers-reduced-motion: reduce)").matches){let b={};for(let w=0;b&&w<1e3;w++)i={...i,...b},b=r.play(i);return P(i)}c.playing=!0,f=setInterval(()=>u||gt(),r.pace??e$),gt()}async function at(b,w){try{await navigator.clipboard.writeText(b),c.note=`Copied ${w}.`,c.code=""}catch{c.note="Copying is denied here. Select the text and copy it:",c.code=b}k()}let ht={reset:()=>{tt(),c.praised={},P(m)},copy:()=>at(Am(o,i),"as Python"),link:()=>at(n.link(i),"the link"),step:gt,play:st},O=(b,w)=>D.figures[o].properties[b].enum?.find(T=>String(T)===w)??w;function B({target:b}){let w=b.dataset?.trait;if(!w)return;let[T,...I]=w.split("."),S=b.value;b.type==="checkbox"&&(S=I.length?Number(b.checked):b.checked),b.type==="range"&&(S=Number(S)),b.type==="radio"&&(S=O(T,S)),S=Cm(e.get(T),I.map(Number),S);let Nt={[T]:S};P(r.input?.(Nt,i)??Nt)}function lo({target:b}){let w=b.closest?.("[data-do]");if(!w||w.ariaDisabled==="true")return;let T=w.dataset.do;r.actions?.[T]?P(r.actions[T](i)):ht[T]?.()}function j(b){let w=t.querySelector("[data-enter]");b.key!=="Enter"||!w||b.target.matches("input")&&w.click()}t.addEventListener("input",B),t.addEventListener("click",lo),t.addEventListener("click",$.letGo),t.addEventListener("keydown",j);let Oe=fm(t),mo=jm(t),Re=i,Wr=dm(t,()=>Re=i,(b,w)=>P(r.drags[b](Re,w)));for(let b of s)e.on(`change:${b}`,k);let wn=Nr(k);return v(),()=>{tt(),cancelAnimationFrame(u),clearTimeout(d);for(let b of s)e.off(`change:${b}`,k);t.removeEventListener("input",B),t.removeEventListener("click",lo),t.removeEventListener("click",$.letGo),t.removeEventListener("keydown",j),$.letGo(),Wr(),Oe(),mo(),wn()}}var o$={"00":"Toolbox and NumPy"},qm=t=>t.slice(0,2);function r$(t,e){let n=te(),r=[...new Set(D.tasks.map(qm))].sort().map(s=>{let a=D.tasks.filter(c=>qm(c)===s),i=a.filter(c=>n[c]).length,m=o$[s]??`Chapter ${Number(s)}`;return l`<li><label>${m}: ${i} of
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
    <p class="nn-note" role="status">${e}</p></div>`}var Rr=class extends HTMLElement{#t=!1;#e="";#o;connectedCallback(){this.#o=Nr(()=>this.#s()),this.addEventListener("click",this),this.addEventListener("change",this),this.#s()}disconnectedCallback(){this.#o(),this.removeEventListener("click",this),this.removeEventListener("change",this)}handleEvent({type:e,target:n}){e==="change"&&n.files?.length&&this.#r(n.files[0]);let o=n.dataset?.do;o==="export"&&this.#n(),o==="erase"&&this.#a()}#n(){let e=new Blob([ym()],{type:"application/json"}),n=document.createElement("a");n.href=URL.createObjectURL(e),n.download="progress.json",n.click(),URL.revokeObjectURL(n.href)}async#r(e){this.#t=!1;try{gm(await e.text()),this.#e=`Loaded ${e.name}.`}catch(n){this.#e=n.message}this.#s()}#a(){this.#t&&xm(),this.#t=!this.#t,this.#s(),this.querySelector("[data-do=erase]").focus()}#s(){this.innerHTML=r$(this.#t,this.#e).toString()}};function s$(t){let e=t&&new URLSearchParams(location.search).get(t);if(!e)return{};try{return JSON.parse(e)}catch{throw new Error(`The link's state is not JSON: ${e.slice(0,60)}.`)}}function a$(t,e){let n=new URL(location.href);return n.search=new URLSearchParams({[t]:JSON.stringify(e)}),n.hash=t,n.href}var i$=0,Um=new IntersectionObserver(t=>{for(let{isIntersecting:e,target:n}of t)e&&setTimeout(()=>n.wake())},{rootMargin:"100%"}),Oa=class extends HTMLElement{#t;connectedCallback(){this.dataset.asleep="",Um.observe(this),this.addEventListener("focusin",this.wake)}wake(){if(!("asleep"in this.dataset))return;this.#e();let e=this.getAttribute("kind"),n;try{n=io(e,JSON.parse(this.getAttribute("state")||"{}"))}catch(c){this.#o(c);return}let o=this.dataset.anchor,r=this.dataset.uid??`nn-page-${++i$}`,s=n,a="";try{s=io(e,s$(o),n)}catch(c){a=`${c.message} The figure shows the book's state.`}let i=o&&(c=>a$(o,c)),m=new Sr({kind:e,...s});this.#t=Dm(this,m,{uid:r,start:n,link:i,note:a}),this.model=m,this.dataset.live=""}#e(){Um.unobserve(this),delete this.dataset.asleep}disconnectedCallback(){this.#e(),this.#t?.(),this.#t=void 0}#o(e){let n=document.createElement("p");n.className="nn-note",n.textContent=`This figure cannot run: ${e.message}`,this.append(n)}};customElements.define("nn-figure",Oa);customElements.define("nn-progress",Rr);})();
