(()=>{var D={version:1,tasks:["00-axis","00-base","00-block","00-chain","00-column","00-dot","00-downhill","00-e","00-level","00-limit","00-links","00-log-product","00-one-weight","00-partial","00-partials","00-perpendicular","00-refused","00-right-angle","00-same-dot","00-same-slopes","00-shape","00-slope","00-slope-rules","00-star","00-steeper","00-steepest","00-trap","00-trap-loss","00-which-power","01-and","01-bias","01-both","01-distance","01-double","01-emails","01-knobs","01-lower-bias","01-nand","01-no-mistakes","01-one","01-or","01-random","01-rule","01-rule-step","01-same-line","01-scale","01-seven-bottles","01-silence","01-swap","01-xor","01-xor-rows","01-xor-why","02-blunder","02-calibrate","02-centre","02-centre-moves","02-corner","02-coupling","02-fair","02-five","02-half-at-four","02-halve","02-learn","02-loss","02-mirror","02-ninety","02-odds","02-odds-back","02-relu-corner","02-saturate","02-shift","02-sigma-zero","02-squash","02-staircase","02-steepest","02-steepness","02-step-at-two","02-sure","02-tanh","03-both","03-collapse","03-count","03-cybenko","03-feud","03-fit","03-flat","03-fold","03-fold-place","03-forward","03-hidden-sum","03-hidden-why","03-hill","03-idle","03-idle-relu","03-last-bit","03-most-wine","03-one-knob","03-one-sum","03-product-shape","03-silent","03-silent-shape","03-step","03-to","03-warp","03-wave","03-weights-shape","03-wrong-bias","04-across","04-both-sides","04-cost","04-double","04-first-adam","04-first-epoch","04-flat","04-flat-bad","04-forever","04-hill","04-hole","04-land","04-leave-saddle","04-lower-minimum","04-next","04-one-epoch","04-one-step","04-promise","04-ratio","04-ridge","04-right-shape","04-second-step","04-settle","04-sgd","04-shrink","04-sum","04-sure-wrong","04-to-08","04-valley","04-which-way","05-backward","05-both-sides","05-bug-line","05-explode","05-find-bug","05-hidden","05-keep","05-last-error","05-lost","05-nudge","05-one-side","05-one-step","05-order","05-party-dead","05-party-learned","05-party-sum","05-price","05-rate","05-relu","05-revive","05-second","05-shared","05-small","05-square","05-thirty","05-two-paths","05-vanish","05-w6","05-wrong-silent","05-xor-learned","05-xor-quick","05-xor-stuck","05-zeros"],figures:{secant:{name:"Secant",title:"the slope of a curve between two points",type:"object",properties:{curve:{enum:["line","square","three-squares","square-and-line"],title:"curve",default:"square"},x:{type:"number",minimum:-2,maximum:2,step:.125,title:"place x",default:1},halvings:{type:"integer",minimum:0,maximum:10,step:1,title:"halvings of the nudge",default:0},goals:{type:"array",items:{enum:["00-slope","00-downhill"]},minItems:0,maxItems:2,default:[]}}},"power-curve":{name:"PowerCurve",title:"the powers of a base",type:"object",properties:{base:{type:"number",minimum:.5,maximum:3.5,step:.03125,title:"base",default:2},x:{type:"number",minimum:-2,maximum:2,step:.03125,title:"power x",default:1},mirror:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["00-e","00-which-power"]},minItems:0,maxItems:2,default:[]}}},arrows:{name:"Arrows",title:"two vectors as arrows",type:"object",properties:{u:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:2,maxItems:2,default:[2,1]},v:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:2,maxItems:2,default:[1,2]},goals:{type:"array",items:{enum:["00-right-angle","00-same-dot"]},minItems:0,maxItems:2,default:[]}}},"matrix-product":{name:"MatrixProduct",title:"the product of two matrices",type:"object",properties:{X:{type:"array",items:{type:"number",minimum:-9,maximum:9},minItems:6,maxItems:6,default:[1,2,3,0,1,-1]},W:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:6,maxItems:6,default:[1,-1,0,2,2,.5]},entry:{enum:["1,1","1,2","2,1","2,2"],title:"entry",default:"1,1"},goals:{type:"array",items:{enum:["00-column"]},minItems:0,maxItems:1,default:[]}}},broadcast:{name:"Broadcast",title:"how NumPy stretches two arrays to one shape",type:"object",properties:{a:{enum:["()","(2,)","(3,)","(1, 3)","(3, 1)","(2, 3)","(3, 3)"],title:"shape of a",default:"(2, 3)"},b:{enum:["()","(2,)","(3,)","(1, 3)","(3, 1)","(2, 3)","(3, 3)"],title:"shape of b",default:"(3,)"},goals:{type:"array",items:{enum:["00-refused","00-trap"]},minItems:0,maxItems:2,default:[]}}},slice:{name:"Slice",title:"the slopes of a surface",type:"object",properties:{surface:{enum:["plane","bowl","product"],title:"height",default:"bowl"},x:{type:"number",minimum:-2,maximum:2,step:.25,title:"x",default:1},y:{type:"number",minimum:-2,maximum:2,step:.25,title:"y",default:1},angle:{type:"integer",minimum:0,maximum:360,step:5,title:"direction in degrees",default:0},turn:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["00-partials","00-same-slopes","00-steepest","00-level"]},minItems:0,maxItems:4,default:[]}}},gears:{name:"Gears",title:"a chain of two rates",type:"object",properties:{first:{enum:["double","square","mirror"],title:"u =",default:"square"},second:{enum:["triple","square","minus-half"],title:"y =",default:"triple"},x:{type:"number",minimum:-1.5,maximum:1.5,step:.125,title:"place x",default:1},halvings:{type:"integer",minimum:1,maximum:10,step:1,title:"halvings of the nudge",default:1},goals:{type:"array",items:{enum:["00-chain","00-block"]},minItems:0,maxItems:2,default:[]}}},neuron:{name:"Neuron",title:"a neuron with its knobs",type:"object",properties:{w:{type:"array",items:{type:"number",minimum:-10,maximum:10,step:.25},minItems:1,maxItems:3,title:"weight of {name}",fixedLength:!0,default:[7,3]},b:{type:"number",minimum:-10,maximum:10,step:.25,title:"bias",default:-2},x:{type:"array",items:{type:"number",minimum:0,maximum:80,step:1},minItems:1,maxItems:3,title:"{name}",sameLengthAs:"w",fixedLength:!0,default:[1,0]},activation:{enum:["step","identity","sigmoid"],title:"activation",default:"step"},names:{type:"array",items:{type:"string",minLength:1,maxLength:24},minItems:1,maxItems:3,sameLengthAs:"w",fixedLength:!0,default:["x₁","x₂"]},answers:{type:"array",items:{type:"string",minLength:1,maxLength:24},minItems:2,maxItems:2,default:["stays silent","fires"]},switches:{type:"boolean",default:!0},table:{type:"boolean",default:!1},choose:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["01-silence","01-both","01-seven-bottles","03-last-bit"]},minItems:0,maxItems:4,default:[]}}},"decision-line":{name:"DecisionLine",title:"a neuron's line through labelled points",type:"object",properties:{w:{type:"array",items:{type:"number",minimum:-10,maximum:10,step:.25},minItems:2,maxItems:2,title:"weight w{i}",default:[1,-1]},b:{type:"number",minimum:-10,maximum:10,step:.25,title:"bias b",default:0},points:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:-3,maximum:3},{type:"number",minimum:-3,maximum:3},{enum:[0,1]}],minItems:3,maxItems:3},minItems:0,maxItems:60,default:[[2,1,1],[-2,-3,0],[-2,0,1],[1,-2,0],[0,1,1],[3,-1,0]]},rule:{type:"boolean",default:!1},turn:{type:"integer",minimum:0,maximum:59,default:0},last:{enum:["","added","subtracted","kept","not added","not subtracted","not kept"],default:""},goals:{type:"array",items:{enum:["01-no-mistakes","01-same-line","01-swap","01-rule"]},minItems:0,maxItems:4,default:[]}}},"truth-table":{name:"TruthTable",title:"a truth table to meet with one neuron",type:"object",properties:{gate:{enum:["AND","OR","NAND","XOR"],title:"table",default:"AND"},w:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:2,maxItems:2,title:"weight w{i}",default:[1,1]},b:{type:"number",minimum:-3,maximum:3,step:.25,title:"bias b",default:.5},firing:{enum:["","w1+w2+b>0","w1+w2+2b>0","2w1+2w2+2b>0"],default:""},silent:{enum:["","w1+w2<=0","w1+w2+b<=0","w1+w2+2b<=0"],default:""},goals:{type:"array",items:{enum:["01-and","01-or","01-nand","01-xor"]},minItems:0,maxItems:4,default:[]}}},question:{name:"Question",title:"a question",type:"object",properties:{id:{type:"string",minLength:0,maxLength:40,default:""},data:{type:"string",minLength:0,maxLength:8e3,default:""},answer:{type:"string",minLength:0,maxLength:40,default:""},checked:{type:"boolean",default:!1}}},"sigmoid-curve":{name:"SigmoidCurve",title:"a sigmoid with its knobs",type:"object",properties:{w:{type:"number",minimum:-8,maximum:8,step:.25,title:"weight w",default:1},b:{type:"number",minimum:-24,maximum:24,step:.25,title:"bias b",default:0},x:{type:"number",minimum:-4,maximum:4,step:.125,title:"input x",default:1},tangent:{type:"boolean",default:!1},lockable:{type:"boolean",default:!1},keep:{type:"boolean",title:"keep the centre",default:!1},centre:{type:"number",minimum:-3,maximum:3,default:0},goals:{type:"array",items:{enum:["02-step-at-two","02-mirror","02-steepest"]},minItems:0,maxItems:3,default:[]}}},activations:{name:"Activations",title:"six activations and their slopes",type:"object",properties:{z:{type:"number",minimum:-8,maximum:8,step:.25,title:"pre-activation z",default:1},negative_slope:{type:"number",minimum:0,maximum:1,default:.1},goals:{type:"array",items:{enum:["02-saturate","02-corner"]},minItems:0,maxItems:2,default:[]}}},"softmax-bars":{name:"SoftmaxBars",title:"scores turned into probabilities by softmax",type:"object",properties:{z:{type:"array",items:{type:"number",minimum:-5,maximum:5,step:.25},minItems:2,maxItems:4,title:"score of {name}",fixedLength:!0,default:[1,2,.5]},names:{type:"array",items:{type:"string",minLength:1,maxLength:12},minItems:2,maxItems:4,sameLengthAs:"z",fixedLength:!0,default:["cat","dog","bird"]},goals:{type:"array",items:{enum:["02-halve","02-shift"]},minItems:0,maxItems:2,default:[]}}},"fit-probability":{name:"FitProbability",title:"a probability to fit to labelled emails",type:"object",properties:{w:{type:"number",minimum:-4,maximum:4,step:.125,title:"weight w",default:0},b:{type:"number",minimum:-10,maximum:10,step:.25,title:"bias b",default:0},x:{type:"number",minimum:0,maximum:10,step:.5,title:"an email with so many CAPITALS",default:4},points:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:0,maximum:10},{enum:[0,1]}],minItems:2,maxItems:2},minItems:1,maxItems:40,default:[[0,0],[1,0],[2,0],[3,0],[3,1],[4,0],[5,0],[5,1],[6,1],[7,0],[7,1],[9,1]]},surprise:{type:"boolean",default:!1},learn:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["02-half-at-four","02-fair","02-learn"]},minItems:0,maxItems:3,default:[]}}},reliability:{name:"Reliability",title:"what a model said against what happened",type:"object",properties:{scale:{type:"number",minimum:0,maximum:2,step:.125,title:"log-odds multiplied by",default:1},cases:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:-8,maximum:8},{type:"integer",minimum:0,maximum:999},{type:"integer",minimum:0,maximum:999}],minItems:3,maxItems:3},minItems:0,maxItems:60,default:[[-6,0,9],[-5.5,0,13],[-5,0,17],[-4.5,1,21],[-4,4,24],[-3.5,1,34],[-3,11,31],[-2.5,14,35],[-2,9,46],[-1.5,23,38],[-1,21,44],[-.5,33,36],[0,35,35],[.5,40,29],[1,43,22],[1.5,41,20],[2,41,14],[2.5,41,8],[3,35,7],[3.5,28,7],[4,25,3],[4.5,19,3],[5,16,1],[5.5,13,0],[6,8,1]]},goals:{type:"array",items:{enum:["02-calibrate"]},minItems:0,maxItems:1,default:[]}}},"network-steps":{name:"NetworkSteps",title:"a network that steps through its own arithmetic",type:"object",properties:{x:{type:"array",items:{enum:[0,1]},minItems:2,maxItems:2,title:"{name} digit",default:[0,1]},at:{type:"integer",minimum:0,maximum:15,step:1,title:"steps done",default:0},W1:{type:"array",items:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:2,maxItems:2},minItems:2,maxItems:2,default:[[.6,-.4],[-1.7,-1.3]]},b1:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:2,maxItems:2,default:[.2,.2]},W2:{type:"array",items:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:1,maxItems:1},minItems:2,maxItems:2,default:[[-1.36],[.34]]},b2:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:1,maxItems:1,default:[.9]},knob:{enum:["W1.0.0","W1.0.1","W1.1.0","W1.1.1","b1.0","b1.1","W2.0.0","W2.1.0","b2.0"],default:"W1.0.0"},knobs:{type:"boolean",default:!1},table:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["03-step","03-one-knob"]},minItems:0,maxItems:2,default:[]}}},"dinner-party":{name:"DinnerParty",title:"wine for a dinner party",type:"object",properties:{guests:{type:"array",items:{enum:[0,1]},minItems:3,maxItems:3,title:"{name}",default:[0,0,0]},W1:{type:"array",items:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:3,maxItems:3},minItems:3,maxItems:3,default:[[0,0,1],[0,1.5,0],[1,.4,0]]},b1:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:3,maxItems:3,default:[0,-.5,0]},W2:{type:"array",items:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:1,maxItems:1},minItems:3,maxItems:3,default:[[.5],[2],[-5]]},b2:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:1,maxItems:1,default:[1]},relu:{type:"array",items:{enum:[0,1]},minItems:3,maxItems:3,title:"ReLU in {name}",default:[1,1,1]},knob:{enum:["W1.0.0","W1.0.1","W1.0.2","W1.1.0","W1.1.1","W1.1.2","W1.2.0","W1.2.1","W1.2.2","b1.0","b1.1","b1.2","W2.0.0","W2.1.0","W2.2.0","b2.0"],default:"W1.0.0"},knobs:{type:"boolean",default:!1},unplug:{type:"boolean",default:!1},table:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["03-most-wine","03-idle-relu","03-feud"]},minItems:0,maxItems:3,default:[]}}},"xor-space":{name:"XorSpace",title:"XOR in the space of two hidden neurons",type:"object",properties:{way:{enum:["sigmoids","ReLUs"],title:"hidden neurons",default:"ReLUs"},amount:{type:"number",minimum:0,maximum:1,step:.05,title:"plain square → hidden square",default:0},w:{type:"array",items:{type:"number",minimum:-4,maximum:4,step:.25},minItems:2,maxItems:2,title:"weight of {name}",default:[1,-1]},b:{type:"number",minimum:-4,maximum:4,step:.25,title:"bias",default:.25},goals:{type:"array",items:{enum:["03-fold","03-warp"]},minItems:0,maxItems:2,default:[]}}},bumps:{name:"Bumps",title:"a curve built of bumps",type:"object",properties:{target:{enum:["hill","wave","roof"],title:"curve to match",default:"hill"},count:{enum:[2,4,8],title:"bumps",default:2},steepness:{type:"number",minimum:4,maximum:100,step:4,title:"steepness",default:32},heights:{type:"array",items:{type:"number",minimum:-1,maximum:1,step:.0625},minItems:8,maxItems:8,title:"height of {name}",default:[.5,0,0,0,0,0,0,0]},goals:{type:"array",items:{enum:["03-hill","03-wave"]},minItems:0,maxItems:2,default:[]}}},"shape-checker":{name:"ShapeChecker",title:"the shapes of a layer",type:"object",properties:{formula:{enum:["X @ W + b","X @ W.T + b","W @ X + b"],title:"formula",default:"X @ W + b"},X:{type:"array",items:{type:"integer",minimum:1,maximum:8,step:1},minItems:2,maxItems:2,title:"{name} of X",default:[4,2]},W:{type:"array",items:{type:"integer",minimum:1,maximum:8,step:1},minItems:2,maxItems:2,title:"{name} of W",default:[3,2]},b:{type:"integer",minimum:1,maximum:8,step:1,title:"entries of b",default:3},goals:{type:"array",items:{enum:["03-fit","03-silent"]},minItems:0,maxItems:2,default:[]}}},descent:{name:"Descent",title:"a ball on the cost curve of one knob",type:"object",properties:{A:{type:"number",minimum:0,maximum:1.35,step:.01,title:"start: A",default:1},lr:{type:"number",minimum:0,maximum:7e-4,step:1e-6,title:"learning rate",default:5e-5},steps:{type:"integer",minimum:0,maximum:60,step:1,title:"steps done",default:0},points:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:1,maximum:100},{type:"number",minimum:0,maximum:100}],minItems:2,maxItems:2},minItems:1,maxItems:12,default:[[3,2],[10,7],[75,50]]},goals:{type:"array",items:{enum:["04-to-08","04-one-step","04-forever"]},minItems:0,maxItems:3,default:[]}}},"two-knobs":{name:"TwoKnobs",title:"descent on two knobs, seen from above",type:"object",properties:{landscape:{enum:["bowl","narrow valley","two minima","saddle","plateau"],title:"landscape",default:"bowl"},start:{type:"array",items:{type:"number",minimum:-2,maximum:2,step:.05},minItems:2,maxItems:2,title:"start: knob {name}",default:[-1.5,1]},lr:{type:"number",minimum:.01,maximum:.5,step:.01,title:"learning rate",default:.1},steps:{type:"integer",minimum:0,maximum:200,step:1,title:"steps done",default:0},race:{type:"boolean",default:!1},choose:{type:"boolean",default:!0},goals:{type:"array",items:{enum:["04-valley","04-lower-minimum","04-leave-saddle"]},minItems:0,maxItems:3,default:[]}}},"batch-paths":{name:"BatchPaths",title:"full batch, mini-batch and single examples on the same data",type:"object",properties:{start:{type:"array",items:{type:"number",minimum:-1.5,maximum:2.5,step:.05},minItems:2,maxItems:2,title:"start: knob {name}",default:[-1.2,-.6]},lr:{type:"number",minimum:.01,maximum:.4,step:.01,title:"learning rate",default:.1},looked:{type:"integer",minimum:0,maximum:240,step:4,title:"examples looked at",default:0},points:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:-2,maximum:2},{type:"number",minimum:-5,maximum:5}],minItems:2,maxItems:2},minItems:12,maxItems:12,default:[[-1,.1],[-.8,.4],[-.6,1.3],[-.4,1],[-.2,.3],[0,1.1],[.2,1],[.4,1.5],[.6,.9],[.8,1.8],[1,2],[1.2,2.7]]},orders:{type:"array",items:{type:"array",items:{type:"integer",minimum:0,maximum:11},minItems:12,maxItems:12},minItems:1,maxItems:20,default:[[1,0,8,2,10,9,7,6,4,3,5,11],[3,2,6,0,7,11,9,8,5,10,4,1],[1,3,2,8,6,5,7,4,0,10,11,9],[4,6,10,11,0,1,2,9,8,3,5,7],[2,9,7,0,11,4,10,3,1,6,5,8],[8,6,4,7,10,3,9,11,1,0,2,5],[0,7,10,6,4,5,1,3,8,2,11,9],[6,9,11,4,0,2,7,1,8,10,3,5],[5,7,3,1,4,0,11,9,2,8,10,6],[6,4,9,0,8,2,1,10,5,7,11,3],[5,3,9,7,1,2,10,11,4,6,0,8],[2,8,1,7,3,6,11,9,0,4,10,5],[3,9,4,11,2,0,10,6,1,8,5,7],[3,2,0,9,5,11,10,7,8,6,4,1],[2,10,0,5,1,3,9,11,8,6,7,4],[0,2,7,3,11,8,9,5,1,10,4,6],[9,4,11,8,0,1,10,2,6,5,7,3],[5,3,1,4,0,11,8,7,6,10,2,9],[6,5,7,0,2,9,11,8,4,1,10,3],[2,11,0,10,9,6,7,3,5,8,1,4]]},goals:{type:"array",items:{enum:["04-one-epoch","04-settle"]},minItems:0,maxItems:2,default:[]}}},"wrong-model":{name:"WrongModel",title:"a model fitted to data of its own shape, or of another",type:"object",properties:{data:{enum:["linear","quadratic","logarithmic"],title:"data",default:"linear"},model:{enum:["A·x","A·x²","A·log x"],title:"model",default:"A·x"},A:{type:"number",minimum:0,maximum:3,step:.01,title:"knob A",default:.2},goals:{type:"array",items:{enum:["04-flat","04-right-shape"]},minItems:0,maxItems:2,default:[]}}},golf:{name:"Golf",title:"a golf hole and one knob",type:"object",properties:{strength:{type:"number",minimum:0,maximum:10,step:.25,title:"first shot: strength",default:9},lr:{type:"number",minimum:0,maximum:.01,step:5e-4,title:"learning rate",default:.001},shots:{type:"integer",minimum:1,maximum:12,step:1,title:"shots played",default:1},goals:{type:"array",items:{enum:["04-hole","04-both-sides"]},minItems:0,maxItems:2,default:[]}}},"computational-graph":{name:"ComputationalGraph",title:"a computational graph, forward and backward",type:"object",properties:{graph:{enum:["bill","neuron"],default:"bill"},at:{type:"integer",minimum:0,maximum:13,step:1,title:"steps done",default:0},guests:{type:"integer",minimum:0,maximum:20,step:1,title:"guests",default:10},price:{type:"number",minimum:0,maximum:24,step:.5,title:"price of a bottle",default:8},meal:{type:"number",minimum:0,maximum:40,step:1,title:"price of a meal",default:20},x:{type:"number",minimum:-4,maximum:4,step:.25,title:"input x",default:1},w:{type:"number",minimum:-4,maximum:4,step:.25,title:"weight w",default:2},b:{type:"number",minimum:-4,maximum:4,step:.25,title:"bias b",default:2},target:{enum:[0,1],title:"target",default:0},goals:{type:"array",items:{enum:["05-backward","05-thirty","05-wrong-silent"]},minItems:0,maxItems:3,default:[]}}},"mazur-network":{name:"MazurNetwork",title:"a network of six neurons, forward, backward and updated",type:"object",properties:{steps:{type:"integer",minimum:0,maximum:1e4,step:1,title:"steps of training done",default:0},phase:{enum:["hidden","outputs","output-blame","hidden-blame","update"],title:"this step, as far as",default:"hidden"},early:{type:"boolean",title:"move w₅ to w₈ early",default:!1},hunt:{type:"boolean",default:!1},pick:{enum:["w1","w2","w3","w4","w5","w6","w7","w8"],default:"w5"},goals:{type:"array",items:{enum:["05-one-step","05-find-bug","05-last-error"]},minItems:0,maxItems:3,default:[]}}},"nudge-error":{name:"NudgeError",title:"how wrong a nudged slope is, against the size of the nudge",type:"object",properties:{power:{type:"integer",minimum:-16,maximum:0,step:1,title:"nudge: 10 to the power of",default:-1},way:{enum:["one side","both sides"],title:"measured",default:"one side"},single:{type:"boolean",title:"single precision (float32)",default:!1},goals:{type:"array",items:{enum:["05-one-side","05-both-sides","05-lost"]},minItems:0,maxItems:3,default:[]}}},"xor-learning":{name:"XorLearning",title:"XOR being learned",type:"object",properties:{seed:{type:"integer",minimum:0,maximum:99,step:1,title:"seed of the first weights",default:3},rate:{type:"number",minimum:.25,maximum:6,step:.25,title:"learning rate",default:4},steps:{type:"integer",minimum:0,maximum:1500,step:5,title:"steps taken",default:0},goals:{type:"array",items:{enum:["05-xor-learned","05-xor-stuck","05-xor-quick"]},minItems:0,maxItems:3,default:[]}}},"gradient-depth":{name:"GradientDepth",title:"the gradient in each layer of a deep network",type:"object",properties:{activation:{enum:["sigmoid","tanh","relu"],title:"activation",default:"sigmoid"},init:{enum:["zeros","uniform","xavier","he"],title:"first weights",default:"xavier"},of:{enum:["weights","biases"],title:"gradient of the",default:"weights"},depth:{type:"integer",minimum:1,maximum:12,step:1,title:"hidden layers",default:2},width:{type:"integer",minimum:2,maximum:16,step:1,title:"neurons in each",default:8},seed:{type:"integer",minimum:0,maximum:99,step:1,title:"seed",default:0},goals:{type:"array",items:{enum:["05-vanish","05-revive","05-explode"]},minItems:0,maxItems:3,default:[]}}},"party-learning":{name:"PartyLearning",title:"the dinner party, learned from many starts",type:"object",properties:{seed:{type:"integer",minimum:0,maximum:39,step:1,title:"seed of the start picked",default:0},rate:{enum:[.01,.03,.1,.3],title:"learning rate",default:.1},steps:{type:"integer",minimum:0,maximum:1e3,step:5,title:"steps taken",default:0},goals:{type:"array",items:{enum:["05-party-learned","05-party-dead","05-party-sum"]},minItems:0,maxItems:3,default:[]}}}}};function Wr(t){if(t.enum){let n=t.enum.map(Um).join(", ");return t.enum.length===1?n:`one of ${n}`}return t.prefixItems?"["+t.prefixItems.map(Wr).join("; ")+"]":t.type==="array"?`a list of ${Ea(t.minItems,t.maxItems)}, each ${Wr(t.items)}`:t.type==="string"?`a text of ${Ea(t.minLength,t.maxLength)} characters`:t.type==="boolean"?"True or False":`${t.type==="number"?"a number":"a whole number"} from ${t.minimum} to ${t.maximum}`}var Um=t=>typeof t=="string"?`'${t}'`:String(t),Ea=(t,e)=>t===e?`${t}`:`${t} to ${e}`;function La(t,e){if(t.enum)return t.enum.includes(e);if(t.type==="array")return Hm(t,e);if(t.type==="boolean")return typeof e=="boolean";if(t.type==="string"){if(typeof e!="string")return!1;let n=[...e].length;return n>=t.minLength&&n<=t.maxLength}return typeof e!="number"||!Number.isFinite(e)||t.type==="integer"&&!Number.isInteger(e)?!1:e>=t.minimum&&e<=t.maximum}function Hm(t,e){if(!Array.isArray(e))return!1;let n=t.prefixItems??e.map(()=>t.items);return e.length>=t.minItems&&e.length<=t.maxItems&&e.every((o,r)=>La(n[r],o))}function po(t){let e=typeof t=="number"?String(t):JSON.stringify(t);return String(e).length<=60?e:e.slice(0,57)+"..."}function Oa(t,e,n={}){let o=Object.hasOwn(D.figures,t)&&D.figures[t];if(!o)throw new Error(`There is no figure of the kind '${t}'.`);let{name:r,properties:s}=o;if(typeof e!="object"||e===null||Array.isArray(e))throw new Error(`${r}'s state must be an object; got ${po(e)}.`);let a=Object.hasOwn(e,"version")?e.version:D.version;if(a!==D.version)throw new Error(`${r}.version must be ${D.version}; got ${po(a)}.`);for(let m of Object.keys(e))if(m!=="version"&&!Object.hasOwn(s,m)){let c=Object.keys(s).join(", ");throw new Error(`${r} has no '${m}'; it has ${c}.`)}let i={};for(let[m,c]of Object.entries(s)){let p=Object.hasOwn(e,m)?e[m]:n[m]??c.default;if(!La(c,p))throw new Error(`${r}.${m} must be ${Wr(c)}; got ${po(p)}.`);i[m]=p}for(let[m,c]of Object.entries(s)){let p=i[c.sameLengthAs]?.length;if(p!==void 0&&i[m].length!==p)throw new Error(`${r}.${m} must be a list of ${p}, one for each entry of ${c.sameLengthAs}; got ${po(i[m])}.`)}return i}var fo=class{constructor(e){this.text=e}toString(){return this.text}},Xm={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function Ra(t){return t instanceof fo?t.text:Array.isArray(t)?t.map(Ra).join(""):t==null||t===!1?"":String(t).replace(/[&<>"]/g,e=>Xm[e])}function l(t,...e){return new fo(String.raw({raw:t},...e.map(Ra)))}function h(t,e=4){return String(Number(t.toPrecision(e))).replace("-","−").replace(/^\u22120$/,"0")}function $o(t,e=4){let n=1-10**-e;return t>n&&t<1?`> ${n}`:h(t,e)}function R(t){let e=h(Math.abs(t));return t<0?`− ${e}`:`+ ${e}`}var k=t=>t<0?`(${h(t)})`:h(t);function Te(t){if(Object.is(t,-0))return"-0.0";let e=Math.abs(t);if(e!==0&&(e<1e-4||e>=1e16)){let[n,o]=t.toExponential().split("e"),r=o[0];return`${n}e${r}${o.slice(1).padStart(2,"0")}`}return Number.isInteger(t)?`${t}.0`:String(t)}function Wa(t){let e=t.trim().replace(/[\u2212\u2013]/g,"-").replace(",","."),n=String.raw`[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?`,r=new RegExp(`^(${n})(?:\\s*/\\s*(${n}))?$`,"i").exec(e);if(!r)return NaN;let s=Number(r[1])/Number(r[2]??1);return Number.isFinite(s)?s:NaN}var te=(t,e)=>D.figures[t].properties[e];function Pa(t,e,n=["x₁","x₂","x₃"]){return t.title.replace("{name}",n[e]).replace("{i}","₁₂₃₄₅₆₇₈₉"[e])}function go(t,e,n,o,r){return l`<div class="nn-slider" data-sign="${Math.sign(r)}">
    <label for="${t}">${n}</label>
    <span class="nn-value">${h(r,6)}</span>
    <input type="range" id="${t}" data-trait="${e}" min="${o.minimum}"
      max="${o.maximum}" step="${o.step}" value="${r}"
      aria-valuetext="${h(r,6)}">
  </div>`}function x(t,e,n,o,r={},s=n.names){let a=te(t,e),i=n[e];if(!Array.isArray(i)){let c={...a,...r};return go(`${o}-${e}`,e,a.title,c,i)}let m={...a.items,...r};return i.map((c,p)=>go(`${o}-${e}${p}`,`${e}.${p}`,Pa(a,p,s),m,c))}function bo(t,e,n,o,r){let s=te(t,e).items;return r.map(([a,i])=>go(`${o}-${e}${a}`,`${e}.${a}`,i,s,n[e][a]))}function ee(t,e,n,o,r=n.names){let s=te(t,e);return n[e].map((a,i)=>{let m=`${o}-${e}${i}`;return l`<div class="nn-switch">
      <input type="checkbox" role="switch" id="${m}"
        data-trait="${e}.${i}" ${a?"checked":""}>
      <label for="${m}">${Pa(s,i,r)}</label>
      <span class="nn-value">${h(a)}</span>
    </div>`})}function Ne(t,e,n,o){let r=`${o}-${e}`;return l`<div class="nn-switch">
    <input type="checkbox" role="switch" id="${r}" data-trait="${e}"
      ${n[e]?"checked":""}>
    <label for="${r}">${te(t,e).title}</label>
  </div>`}function A(t,e,n,o,r=s=>s){let s=te(t,e);return l`<fieldset class="nn-choice">
    <legend>${s.title}</legend>
    ${s.enum.map((a,i)=>{let m=`${o}-${e}${i}`;return l`<span><input type="radio" name="${o}-${e}" id="${m}"
          data-trait="${e}" value="${a}"
          ${n[e]===a?"checked":""}><label
          for="${m}">${r(a)}</label></span>`})}
  </fieldset>`}var yn=(t,e)=>e.split(".").reduce((n,o)=>n[o],t),Pr=(t,e,n)=>te(t,"knob").enum.filter(o=>yn(e,o)!==yn(n,o));function xo(t,e,n,o,r){let s=n.knob,[a,...i]=s.split("."),m=i.reduce(p=>p.items,te(t,a)),c=Pr(t,n,r).length;return l`<div class="nn-controls">${go(`${o}-turn`,s,e,m,yn(n,s))}</div>
    <p class="nn-live nn-turned">${c===0?"No knob is turned yet.":`Turned so far, marked •: ${c} knob${c>1?"s":""}.`}</p>`}function yo(t,e,n){return l`<span class="nn-matrix" style="--columns: ${t[0].length}"
    >${t.map(o=>o.map(r=>Fm(r,e,n)))}</span>`}function wo(t,e,n,o){let[r,s]=[yn(n,t),yn(o,t)],a=r===s?{}:{was:s};return{text:h(r),value:r,path:t,name:e,...a}}function Fm(t,e,n){let{text:o,value:r,part:s,now:a,shows:i,path:m,name:c,was:p}=t,d=l`class="nn-entry ${r===void 0?"":r<0?"nn-negative":"nn-positive"}" data-part="${s}" ${a&&"data-now"}
    ${p!==void 0&&"data-turned"}`,f=l`<span ${i&&l`data-shows="${i}"`}
    >${o}</span>`;if(!m)return l`<span ${d}>${f}</span>`;let $=`${n}-knob-${m}`;return l`<label ${d} for="${$}"><input type="radio" id="${$}"
    name="${n}-knob" data-trait="knob" value="${m}"
    aria-label="${c}, ${o}${p===void 0?"":`, turned from ${h(p)}`}" ${e.knob===m&&"checked"}
    >${f}</label>`}var F=(t,e,n)=>l`<span class="nn-named">${t}<small>${e} ${n}</small></span>`,Ee=(t,e)=>l`<span class="nn-joined"><span>${t}</span>${e}</span>`;function vo(t,e){return t==null||e==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function Gm(t,e){return t==null||e==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function za(t){let e,n,o;t.length!==2?(e=vo,n=(i,m)=>vo(t(i),m),o=(i,m)=>t(i)-m):(e=t===vo||t===Gm?t:_m,n=t,o=t);function r(i,m,c=0,p=i.length){if(c<p){if(e(m,m)!==0)return p;do{let d=c+p>>>1;n(i[d],m)<0?c=d+1:p=d}while(c<p)}return c}function s(i,m,c=0,p=i.length){if(c<p){if(e(m,m)!==0)return p;do{let d=c+p>>>1;n(i[d],m)<=0?c=d+1:p=d}while(c<p)}return c}function a(i,m,c=0,p=i.length){let d=r(i,m,c,p-1);return d>c&&o(i[d-1],m)>-o(i[d],m)?d-1:d}return{left:r,center:a,right:s}}function _m(){return 0}function Vm(t){return t===null?NaN:+t}var Ba=za(vo),g$=Ba.right,b$=Ba.left,x$=za(Vm).center;var Km=ja(Ca),y$=ja(Ym);function ja(t){return function(e,n,o=n){if(!((n=+n)>=0))throw new RangeError("invalid rx");if(!((o=+o)>=0))throw new RangeError("invalid ry");let{data:r,width:s,height:a}=e;if(!((s=Math.floor(s))>=0))throw new RangeError("invalid width");if(!((a=Math.floor(a!==void 0?a:r.length/s))>=0))throw new RangeError("invalid height");if(!s||!a||!n&&!o)return e;let i=n&&t(n),m=o&&t(o),c=r.slice();return i&&m?(Le(i,c,r,s,a),Le(i,r,c,s,a),Le(i,c,r,s,a),Oe(m,r,c,s,a),Oe(m,c,r,s,a),Oe(m,r,c,s,a)):i?(Le(i,r,c,s,a),Le(i,c,r,s,a),Le(i,r,c,s,a)):m&&(Oe(m,r,c,s,a),Oe(m,c,r,s,a),Oe(m,r,c,s,a)),e}}function Le(t,e,n,o,r){for(let s=0,a=o*r;s<a;)t(e,n,s,s+=o,1)}function Oe(t,e,n,o,r){for(let s=0,a=o*r;s<o;++s)t(e,n,s,s+a,o)}function Ym(t){let e=Ca(t);return(n,o,r,s,a)=>{r<<=2,s<<=2,a<<=2,e(n,o,r+0,s+0,a),e(n,o,r+1,s+1,a),e(n,o,r+2,s+2,a),e(n,o,r+3,s+3,a)}}function Ca(t){let e=Math.floor(t);if(e===t)return Jm(t);let n=t-e,o=2*t+1;return(r,s,a,i,m)=>{if(!((i-=m)>=a))return;let c=e*s[a],p=m*e,d=p+m;for(let f=a,$=a+p;f<$;f+=m)c+=s[Math.min(i,f)];for(let f=a,$=i;f<=$;f+=m)c+=s[Math.min(i,f+p)],r[f]=(c+n*(s[Math.max(a,f-d)]+s[Math.min(i,f+d)]))/o,c-=s[Math.max(a,f-p)]}}function Jm(t){let e=2*t+1;return(n,o,r,s,a)=>{if(!((s-=a)>=r))return;let i=t*o[r],m=a*t;for(let c=r,p=r+m;c<p;c+=a)i+=o[Math.min(s,c)];for(let c=r,p=s;c<=p;c+=a)i+=o[Math.min(s,c+m)],n[c]=i/e,i-=o[Math.max(r,c-m)]}}function Zm(t,e){let n=0;if(e===void 0)for(let o of t)o!=null&&(o=+o)>=o&&++n;else{let o=-1;for(let r of t)(r=e(r,++o,t))!=null&&(r=+r)>=r&&++n}return n}function Da(t,e){let n,o;if(e===void 0)for(let r of t)r!=null&&(n===void 0?r>=r&&(n=o=r):(n>r&&(n=r),o<r&&(o=r)));else{let r=-1;for(let s of t)(s=e(s,++r,t))!=null&&(n===void 0?s>=s&&(n=o=s):(n>s&&(n=s),o<s&&(o=s)))}return[n,o]}var Qm=Array.prototype,w$=Qm.slice;var tu=Math.sqrt(50),eu=Math.sqrt(10),nu=Math.sqrt(2);function ko(t,e,n){let o=(e-t)/Math.max(0,n),r=Math.floor(Math.log10(o)),s=o/Math.pow(10,r),a=s>=tu?10:s>=eu?5:s>=nu?2:1,i,m,c;return r<0?(c=Math.pow(10,-r)/a,i=Math.round(t*c),m=Math.round(e*c),i/c<t&&++i,m/c>e&&--m,c=-c):(c=Math.pow(10,r)*a,i=Math.round(t/c),m=Math.round(e/c),i*c<t&&++i,m*c>e&&--m),m<i&&.5<=n&&n<2?ko(t,e,n*2):[i,m,c]}function $t(t,e,n){if(e=+e,t=+t,n=+n,!(n>0))return[];if(t===e)return[t];let o=e<t,[r,s,a]=o?ko(e,t,n):ko(t,e,n);if(!(s>=r))return[];let i=s-r+1,m=new Array(i);if(o)if(a<0)for(let c=0;c<i;++c)m[c]=(s-c)/-a;else for(let c=0;c<i;++c)m[c]=(s-c)*a;else if(a<0)for(let c=0;c<i;++c)m[c]=(r+c)/-a;else for(let c=0;c<i;++c)m[c]=(r+c)*a;return m}function ou(t,e,n){return e=+e,t=+t,n=+n,ko(t,e,n)[2]}function qa(t,e,n){let o;for(;;){let r=ou(t,e,n);if(r===o||r===0||!isFinite(r))return[t,e];if(r>0){let s=Math.ceil(t/r),a=Math.floor(e/r);t=(s-(s*r>t))*r,e=(a+(a*r<e))*r}else if(r<0){let s=-r,a=Math.ceil(t*s),i=Math.floor(e*s);t=(a-(a/s>t))/s,e=(i+(i/s<e))/s}o=r}}function Ua(t){return Math.max(1,Math.ceil(Math.log(Zm(t))/Math.LN2)+1)}var v$=ru(Math.random);function ru(t){return function(n,o=0,r=n.length){let s=r-(o=+o);for(;s;){let a=t()*s--|0,i=n[s+o];n[s+o]=n[a+o],n[a+o]=i}return n}}function y([t,e],[n,o]){let r=(o-n)/(e-t),s=a=>n+(a-t)*r;return s.invert=a=>t+(a-n)/r,s.domain=[t,e],s.range=[n,o],s}var u=t=>Math.round(t*100)/100;function N(t,e,{names:n=["x₁","x₂"],count:o=6}={}){let[r,s]=t.range,[a,i]=e.range,m=$t(...t.domain,o),c=$t(...e.domain,o);return l`<g class="nn-axes">
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
  </g>`}var su=.05;function wn(t,e=su){let n=[t[0]];for(let o=1;o<t.length-1;o++){let[[r,s],[a,i],[m,c]]=[n.at(-1),t[o],t[o+1]],[p,d]=[m-r,c-s],f=Math.abs(p*(i-s)-d*(a-r)),$=(a-r)*(m-a)+(i-s)*(c-i);f<=e*Math.hypot(p,d)&&$>=0||n.push(t[o])}return[...n,t.at(-1)]}var Mo=t=>wn(t).map(([e,n])=>`${u(e)},${u(n)}`).join(" ");function Ao(t,e,n){let o=([a,i])=>t[0]*a+t[1]*i+e,r=[],s=[];return n.forEach((a,i)=>{let m=n[(i+1)%n.length],[c,p]=[o(a),o(m)];if(c>0&&r.push(a),c>0!=p>0){let d=c/(c-p),f=a.map(($,g)=>$+d*(m[g]-$));r.push(f),s.push(f)}}),{region:r,edge:s}}var zr=(t,e,n)=>t.map(([o,r])=>`${u(e(o))},${u(n(r))}`).join(" ");function G(t,e,n,o=120){let[r,s]=e.domain,a=Array.from({length:o+1},(i,m)=>{let c=r+(s-r)*m/o;return[e(c),n(t(c))]});return`M${wn(a).map(([i,m])=>`${u(i)} ${u(m)}`).join("L")}`}function Ct(t,e,n,o,r,s){let a=o(1)-o(0),i=n*(r(1)-r(0)),m=s/Math.hypot(a,i),[c,p]=[o(t),r(e)];return l`<line class="nn-tangent" x1="${u(c-m*a)}"
    y1="${u(p-m*i)}" x2="${u(c+m*a)}"
    y2="${u(p+m*i)}"/>`}var Re=(t,e,n)=>l`<circle class="nn-handle nn-tip" data-drag="${t}" cx="${u(e)}"
    cy="${u(n)}" r="11"/>`;var rt=t=>t>0?1:0,vn=t=>t,E=t=>1/(1+Math.exp(-t)),au=Math.tanh,We=t=>Math.max(t,0),iu=(t,e=.01)=>t>0?t:e*t;function Pe(t){let e=Math.max(...t),n=t.map(r=>Math.exp(r-e)),o=n.reduce((r,s)=>r+s,0);return n.map(r=>r/o)}var cu=()=>0,lu=()=>1,kn=(t,e=E(t))=>e*(1-e),mu=(t,e=Math.tanh(t))=>1-e*e,uu=t=>t>0?1:0,hu=(t,e,n=.01)=>t>0?1:n,Dt={step:rt,identity:vn,sigmoid:E,tanh:au,relu:We,leaky_relu:iu},So={step:cu,identity:lu,sigmoid:kn,tanh:mu,relu:uu,leaky_relu:hu};function C(t,e,n){let o=0;for(let r=0;r<e.length;r++)o+=t[r]*e[r];return o+n}function Ha(t,e,n,o){let r=e-rt(C(t,n,o));return{w:n.map((s,a)=>s+r*t[a]),b:o+r}}function ut(t){return t===1?"> 0.9999":1e-9<t&&t<1e-4?t.toFixed(3-Math.floor(Math.log10(t))):t<=.99995?h(t):h(t,1-Math.floor(Math.log10(1-t)))}var qt=(t,e)=>Math.max(t,0)-e*t+Math.log1p(Math.exp(-Math.abs(t)));function Mn(t,e,n){let o=0;for(let[r,s]of t)o+=qt(r*e+n,s);return o/t.length}function Br(t,e,n){let[o,r]=[0,0];for(let[s,a]of t){let i=(E(s*e+n)-a)/t.length;o+=s*i,r+=i}return[o,r]}function Xa(t,e,n,o,r){for(let s=0;s<r;s++){let[a,i]=Br(t,e,n);e-=o*a,n-=o*i}return{w:e,b:n}}function Fa(t,e,n=10){let o=Array.from({length:n},(r,s)=>({bin:s,count:0,said:0,happened:0}));for(let[r,s,a]of t){let i=E(e*r),m=o[Math.min(n-1,Math.floor(i*n))];m.count+=s+a,m.said+=i*(s+a),m.happened+=s}return o.filter(({count:r})=>r>0).map(({bin:r,count:s,said:a,happened:i})=>({bin:r,count:s,said:a/s,happened:i/s}))}var pu="activations",ze={step:"step",identity:"identity",sigmoid:"sigmoid",tanh:"tanh",relu:"ReLU",leaky_relu:"leaky ReLU"},Ga=2,jr=168,Va=140,z=y([-8,8],[8,158]),_=y([-1.5,2.5],[132,42]),Io=(t,e,n)=>t==="leaky_relu"?Dt[t](e,n):Dt[t](e),Cr=(t,e,n)=>So[t](e,void 0,n);function du(t,e){return t!=="step"?G(n=>Io(t,n,e),z,_,96):`M${z(-8)} ${_(0)}H${z(0)}M${z(0)} ${_(1)}H${z(8)}`}function fu(t,e,n){let[o,r]=_.domain;if(o<=n&&n<=r)return $u("z",z(e),_(n));let[s,a]=[u(z(e)),n>r?_(r):_(o)],i=n>r?13:-13;return l`<g class="nn-grab" data-drag="z"><circle cx="${s}" cy="${a}"
    r="16"/><path class="nn-tip" d="M${s} ${a}l8 ${i}h-16z"/></g>`}var $u=(t,e,n)=>l`<g class="nn-grab" data-drag="${t}"
  ><circle cx="${u(e)}" cy="${u(n)}" r="16"/><circle class="nn-dot"
  cx="${u(e)}" cy="${u(n)}" r="5.5"/></g>`;function gu(t,e,n,o){let{z:r,negative_slope:s}=t,a=Io(e,r,s),i=Cr(e,r,s),[m,c]=[n%Ga*jr+4,Math.floor(n/Ga)*Va];return l`<g transform="translate(${m} ${c})">
    <rect class="nn-silent" x="${z(-8)}" y="${_(2.5)}" width="150"
      height="90"/>
    <path class="nn-zero" d="M${z(-8)} ${_(0)}H${z(8)}M${u(z(0))} ${_(2.5)}V${_(-1.5)}"/>
    <path class="nn-grid" d="M${z(-8)} ${u(_(1))}H${z(8)}M${z(-8)} ${u(_(-1))}H${z(8)}"/>
    <g clip-path="url(#${o}-clip)">
      <path class="nn-graph" d="${du(e,s)}"/>
      ${Ct(r,a,i,z,_,34)}</g>
    ${fu(e,r,a)}
    <text class="nn-strong" x="${z(-8)}" y="16">${ze[e]}</text>
    <text class="nn-small" x="${z(-8)}" y="35">${_a(a)}</text>
    <text class="nn-small" x="${z(8)}" y="35" text-anchor="end">slope ${_a(i)}</text>
  </g>`}function _a(t){let e=Math.round(t);return e!==t&&Math.abs(t-e)<.001?`≈ ${h(e)}`:h(t,3)}function Ka(t,e){return t==="sigmoid"?ut(e):t!=="tanh"?h(e):e<0?`−${ut(-e)}`:ut(e)}function bu(t,e){return l`<svg viewBox="0 0 344 ${3*Va}" role="img"
    aria-label="${Ya(t)}">
    <clipPath id="${e}-clip"><rect x="${z(-8)}" y="${_(2.5)}" width="150"
      height="90"/></clipPath>
    ${Object.keys(ze).map((n,o)=>gu(t,n,o,e))}
  </svg>`}var xu=(t,e)=>x(pu,"z",t,e);function yu(t){let{z:e,negative_slope:n}=t;return l`<table class="nn-table">
    <thead><tr><th scope="col">at z = ${h(e)}</th><th scope="col">value</th>
      <th scope="col">slope</th></tr></thead>
    <tbody>${Object.keys(ze).map(o=>{let r=Io(o,e,n);return l`<tr><td>${ze[o]}</td><td data-shows="value">${Ka(o,r)}</td><td data-shows="slope">${h(Cr(o,e,n))}</td></tr>`})}</tbody>
  </table>
  ${e===0&&l`<p>At 0 the step jumps and the ReLUs have a corner: no slope exists
      there. The values shown are a convention.</p>`}`}function Ya({z:t,negative_slope:e}){let n=Object.keys(ze).map(o=>`${ze[o]} ${Ka(o,Io(o,t,e))}, slope ${h(Cr(o,t,e))}`);return`Six activations at z = ${h(t)}: ${n.join("; ")}.`}var wu=t=>Math.max(-8,Math.min(8,Math.round(t*4)/4))+0;function vu(t){let e=t<jr+2?0:1;return z.invert(t-e*jr-4)}var Ja={picture:bu,controls:xu,readout:yu,describe:Ya,drags:{z:(t,[e])=>({z:wu(vu(e))})},goals:{"02-saturate":{ask:"Saturate the sigmoid: bring its slope below a hundredth of the largest it can have. Which of the others are flat there, too?",praise:"Below 0.0025. Step and tanh are as good as flat there; on the negative side ReLU is, too. Only identity and leaky ReLU never are.",met:({z:t})=>kn(t)<.0025},"02-corner":{ask:"Put z on the corner of the ReLU. What is the slope just left of it, and just right?",praise:"0 on the left, 1 on the right. At the corner itself a library may choose: a training run hardly ever meets exactly 0.",met:({z:t})=>t===0}}};var H=t=>t<0?"nn-negative":"nn-positive",Be=t=>l`${t.map(ku)}${t.map(({label:e=!0,...n})=>e&&Mu(n))}`,Za=(t,e)=>n=>[u(t.x+n*(e.x-t.x)),u(t.y+n*(e.y-t.y))];function ku({from:t,to:e,weight:n,part:o,now:r,faint:s}){let a=Math.hypot(e.x-t.x,e.y-t.y),i=Za(t,e),[m,c]=i((t.r+1)/a),[p,d]=i(1-(e.r+2)/a);return l`<g class="nn-link" data-part="${o}" ${r&&"data-now"}
    ><line class="nn-hit" x1="${m}" y1="${c}"
    x2="${p}" y2="${d}"/><line class="nn-edge ${H(n)}" x1="${m}"
    y1="${c}" x2="${p}" y2="${d}" opacity="${s?.35:1}"
    stroke-width="${u(Math.min(6,1+1.3*Math.abs(n)))}"/></g>`}function Mu({from:t,to:e,weight:n,part:o,along:r=.5,now:s,...a}){let[i,m]=Za(t,e)(r),{text:c=h(n)}=a,p=8+9*c.length;return l`<g class="nn-plate" data-part="${o}" ${s&&"data-now"}
    ><rect x="${u(i-p/2)}" y="${u(m-10)}" width="${p}"
    height="20" rx="5"/><text class="nn-strong ${H(n)}" x="${i}"
    y="${u(m+5)}" text-anchor="middle">${c}</text></g>`}function st({x:t,y:e,r:n},o,{part:r,now:s,on:a}={}){return l`<g class="nn-spot" data-part="${r}" ${s&&"data-now"}>
    <circle class="nn-node" data-on="${a}" cx="${t}" cy="${e}" r="${n}"/>
    <text x="${t}" y="${e+5}" data-on="${a}" text-anchor="middle"
      >${o}</text></g>`}function Qa(t,e){let n={...t},o=[];for(let{name:a,from:i,value:m}of e)n[a]=m(...i.map(c=>n[c])),o.push({op:"value",name:a,value:n[a]});let r=e.at(-1).name,s={[r]:1};o.push({op:"start",name:r,total:1});for(let{name:a,from:i,slopes:m}of e.toReversed()){let c=m(...i.map(p=>n[p]));i.forEach((p,d)=>{if(c[d]===null)return;let f=s[p],$=s[a]*c[d];s[p]=(f??0)+$,o.push({op:"back",name:p,over:a,local:c[d],part:$,arrived:s[a],before:f,total:s[p]})})}return{values:n,steps:o}}var qr="computational-graph",ti=110,No=48,Dr=(t,e)=>`${t} · ${e}`,Au={bill:{what:"The bill of a dinner, which the guests reach by two paths",inputs:["guests","price","meal"],nodes:[{name:"bottles",from:["guests"],value:t=>t/2,slopes:()=>[.5],factor:"· 0.5",say:t=>`${t} · 0.5`},{name:"wine",from:["bottles","price"],value:(t,e)=>t*e,slopes:(t,e)=>[e,t],say:Dr},{name:"food",from:["guests","meal"],value:(t,e)=>t*e,slopes:(t,e)=>[e,t],say:Dr},{name:"bill",from:["wine","food"],value:(t,e)=>t+e,slopes:()=>[1,1],say:(t,e)=>`${t} + ${e}`}],places:{price:[58,34],guests:[180,34],meal:[302,34],bottles:[150,130],wine:[68,226],food:[292,226],bill:[180,322]},tall:356},neuron:{what:"Half the squared error of a neuron with one input",inputs:["x","w","b","target"],nodes:[{name:"w·x",from:["x","w"],value:(t,e)=>t*e,slopes:(t,e)=>[e,t],say:Dr},{name:"z",from:["w·x","b"],value:(t,e)=>t+e,slopes:()=>[1,1],say:(t,e)=>`${t} + ${e}`},{name:"a",from:["z"],value:E,slopes:t=>[E(t)*(1-E(t))],say:t=>`σ(${t})`},{name:"miss",from:["a","target"],value:(t,e)=>t-e,slopes:()=>[1,null],say:(t,e)=>`${t} − ${e}`},{name:"cost",from:["miss"],value:t=>t*t/2,slopes:t=>[t],say:t=>`½ · ${t}²`}],places:{x:[58,34],w:[180,34],b:[302,34],"w·x":[119,118],z:[210,202],a:[210,286],target:[62,286],miss:[136,370],cost:[136,454]},tall:488}},je={bill:12,neuron:13};function An(t){let e=Au[t.graph],n=Object.fromEntries(e.inputs.map(m=>[m,t[m]])),{values:o,steps:r}=Qa(n,e.nodes),s=r.slice(0,Math.min(t.at,r.length)),a=new Set([...e.inputs,...s.filter(({op:m})=>m==="value").map(({name:m})=>m)]),i={};for(let{op:m,name:c,total:p}of s)m!=="value"&&(i[c]=p);return{graph:e,inputs:n,values:o,steps:r,done:s,made:a,slopes:i,now:s.at(-1)}}function Su(t,e,n){let[o,r]=t.graph.places[e],[s,a]=t.graph.places[n],i=ei(t,e,n),m=l`x1="${o}" y1="${r+No/2}" x2="${s}"
    y2="${a-No/2}"`;return i?l`<g class="nn-link" ${i===t.now&&"data-now"}><line
    class="nn-edge ${H(i.local)}" ${m} stroke-width="3"/></g>`:l`<line class="nn-wire" ${m}/>`}var ei=({done:t},e,n)=>t.find(o=>o.op==="back"&&o.name===e&&o.over===n);function Iu(t,e,n){let o=ei(t,e,n),r=t.graph.nodes.find(({name:g})=>g===n).factor;if(!o&&!r)return"";let[s,a]=t.graph.places[e],[i,m]=t.graph.places[n],[c,p]=[u((s+i)/2),u((a+m)/2)],d=o?`↑ × ${k(o.local)}`:r,f=6+7.5*d.length,$=o&&o===t.now;return l`<g class="nn-plate" ${$&&"data-now"}><rect
    x="${u(c-f/2)}" y="${p-10}" width="${f}" height="20" rx="5"
    /><text class="nn-small ${o&&H(o.local)}" x="${c}" y="${p+5}"
    text-anchor="middle">${d}</text></g>`}function Tu(t,e){let{graph:n,values:o,made:r,slopes:s,now:a}=t,[i,m]=n.places[e],c=s[e],p=n.inputs.includes(e);return l`<g class="nn-spot" ${a?.name===e&&"data-now"}>
    <rect class="nn-node" x="${i-ti/2}" y="${m-No/2}"
      width="${ti}" height="${No}" rx="${p?4:16}"/>
    <text x="${i}" y="${m-4}" text-anchor="middle">${e}${r.has(e)&&l` = <tspan class="nn-strong" data-shows="value">${h(o[e])}</tspan>`}</text>
    ${c!==void 0&&l`<text class="nn-strong ${H(c)}" x="${i}" y="${m+15}"
      text-anchor="middle">↑ <tspan data-shows="slope">${h(c)}</tspan></text>`}</g>`}function Nu(t){let e=An(t),{graph:n}=e;return l`<svg viewBox="0 0 360 ${n.tall}" role="img"
    aria-label="${oi(t)}">
    ${[Su,Iu].map(o=>n.nodes.map(({name:r,from:s})=>s.map(a=>o(e,a,r))))}
    ${Object.keys(n.places).map(o=>Tu(e,o))}
  </svg>`}var Eu=(t,e)=>x(qr,"at",t,e,{maximum:je[t.graph]});function Lu(t,e){let n={bill:["guests","price","meal"],neuron:["x","w","b"]};return l`${Eu({...t,at:Math.min(t.at,je[t.graph])},e)}
    ${n[t.graph].map(o=>x(qr,o,t,e))}
    ${t.graph==="neuron"&&A(qr,"target",t,e)}`}function ni({graph:t,values:e,now:n}){if(!n)return"Nothing is done yet. Press Step.";let{op:o,name:r}=n;if(o==="start")return`Turn round. The slope of ${r} for itself is 1.`;if(o==="value"){let{from:$,say:g}=t.nodes.find(M=>M.name===r),v=g(...$.map(M=>k(e[M])));return`Forward: ${r} = ${v} = ${h(n.value)}`}let{over:s,arrived:a,local:i,part:m,before:c,total:p}=n,d=`${k(a)} · ${k(i)} = ${h(m)}`,f=c===void 0?"":`. A second path: ${k(c)} + ${k(m)} = ${h(p)}`;return`Backward, from ${s} to ${r}: ${d}${f}`}function Ou(t){let e=An(t),n=je[t.graph],o=e.graph.nodes.at(-1).name;return l`<p class="nn-rule">Step ${Math.min(t.at,n)} of
      ${n}. ${ni(e)}</p>
    <p class="nn-note">What comes back up stands after the arrow ↑ in a box: the
      slope of the ${o} for it.</p>`}function oi(t){let e=An(t),{graph:n,inputs:o,slopes:r}=e,s=Object.entries(o).map(([i,m])=>`${i} ${h(m)}`),a=Object.entries(r).map(([i,m])=>`${i} ${h(m)}`);return`${n.what}, as a graph. Inputs: ${s.join(", ")}. Step ${Math.min(t.at,je[t.graph])} of ${je[t.graph]}. `+`${ni(e)}.`.replace("..",".")+(a.length?` Slopes so far: ${a.join(", ")}.`:"")}var To=t=>t.at>=je[t.graph],ri={picture:Nu,controls:Lu,readout:Ou,describe:oi,pace:1600,plays:()=>!0,play:t=>To(t)?null:{at:t.at+1},goals:{"05-backward":{ask:"Go to the end. Say each number before you press Step.",praise:"Every edge was used once, and every box now knows how the end changes with it.",met:To},"05-thirty":{ask:"One more guest costs 24 euros. Make it exactly 30, and leave the price of a meal alone.",praise:"With a bottle at 20 the path by the wine brings 0.5 · 20 = 10, and the path by the food 20 as before.",met:(t,e)=>t.graph==="bill"&&To(t)&&t.meal===e.meal&&An(t).slopes.guests===30},"05-wrong-silent":{ask:"The target is 0. Make the neuron wrong by more than 0.99, and yet its slope for w smaller than 0.001. Leave x at 1.",praise:"Saturated: the sigmoid's local slope is next to 0, and blame has to pass through it.",met:t=>{if(t.graph!=="neuron"||!To(t))return!1;let{values:e,slopes:n}=An(t);return t.target===0&&t.x===1&&e.miss>.99&&Math.abs(n.w)<.001}}}};function Ru(t,e){let n=t[0]**2+t[1]**2;return n===0?null:[-e*t[0]/n,-e*t[1]/n]}function ai(t,e,n,o){let{edge:r}=Ao(t,e,Ur(n,o));return r.length===2&&ii(r,n,o,"nn-ghost")}function Ur(t,e){let[[n,o],[r,s]]=[t.domain,e.domain];return[[n,r],[o,r],[o,s],[n,s]]}function ii([[t,e],[n,o]],r,s,a){return l`<line class="${a}" x1="${u(r(t))}" y1="${u(s(e))}"
    x2="${u(r(n))}" y2="${u(s(o))}"/>`}function Hr(t,e,n,o){let{edge:r}=Ao(t,e,Ur(n,o));if(r.length!==2)return null;let s=Ru(t,e),[[a,i],[m,c]]=[n.domain,o.domain];return s[0]>a&&s[0]<i&&s[1]>m&&s[1]<c?s:r[0].map((d,f)=>(d+r[1][f])/2)}function Ce(t,e,n,o,r){let[[s,a],[i,m]]=[n.domain,o.domain],{region:c,edge:p}=Ao(t,e,Ur(n,o));return l`<defs><pattern id="${r}-hatch" width="9" height="9"
      patternUnits="userSpaceOnUse" patternTransform="rotate(45)"
      ><line class="nn-hatch" y2="9"/></pattern></defs>
    <rect class="nn-silent" x="${u(n(s))}" y="${u(o(m))}"
      width="${u(n(a)-n(s))}" height="${u(o(i)-o(m))}"/>
    <polygon class="nn-fires" points="${zr(c,n,o)}"/>
    <polygon fill="url(#${r}-hatch)" points="${zr(c,n,o)}"/>
    ${p.length===2&&ii(p,n,o,"nn-line")}`}function gt(t,e){let n=o=>l`<svg class="nn-symbol" viewBox="-9 -9 18 18"
    aria-hidden="true">${Nt([0,0],o,!1,si,si)}</svg>`;return l`<p class="nn-legend"><span>${n(1)} ${t}</span>
    <span>${n(0)} ${e}</span></p>`}var si=t=>t;function Nt([t,e],n,o,r,s){let[a,i]=[u(r(t)),u(s(e))];return l`${o&&l`<circle class="nn-wrong" cx="${a}" cy="${i}" r="14"/>`}
  ${n?l`<circle class="nn-one" cx="${a}" cy="${i}" r="7.5"/>`:l`<rect class="nn-none" x="${a-6.5}" y="${i-6.5}" width="13"
          height="13"/>`}`}var Wu=10,Eo=({turn:t,points:e})=>t<e.length?t:0,De=t=>t.points[Eo(t)],Fr=({w:t,b:e},[n,o])=>rt(C([n,o],t,e));function Gr(t){let e=De(t);return Fr(t,e)===e[2]?"kept":e[2]?"added":"subtracted"}var _r=t=>t.points.every(e=>Fr(t,e)===e[2]);function Lo(t){if(_r(t))return null;let[e,n,o]=De(t),{w:r,b:s}=Ha([e,n],o,t.w,t.b);if([...r,s].some(i=>Math.abs(i)>Wu))return null;let a=(Eo(t)+1)%t.points.length;return{w:r,b:s,turn:a,last:Gr(t)}}function Xr(t,e){return _r(t)?{}:e===Gr(t)?Lo(t)??{}:{last:`not ${e}`}}var li={add:t=>Xr(t,"added"),subtract:t=>Xr(t,"subtracted"),keep:t=>Xr(t,"kept")},ci={added:"was added to w, and 1 to the bias.",subtracted:"was subtracted from w, and 1 from the bias.",kept:"was right already: nothing changed."};function Vr(t){let{last:e,points:n}=t;if(!e)return"";if(e in ci)return`Yes: point ${(Eo(t)+n.length-1)%n.length+1} ${ci[e]}`;let o=De(t),r=C(o.slice(0,2),t.w,t.b),s={kept:"A right answer changes nothing.",added:"It should fire, so z must rise.",subtracted:"It should stay silent, so z must fall."};return`Not so: here z = ${h(r)}, so the neuron says ${Fr(t,o)}; the label is ${o[2]}. ${s[Gr(t)]}`}function mi(t){let[e,n,o]=De(t),r=_r(t)?"No point is wrong: the rule is done.":Lo(t)===null?"The next step would leave the range of the knobs.":l`<b>Next: point ${Eo(t)+1}</b>, (${h(e)},
          ${h(n)}), label ${o}. What will the rule do with it?`;return l`<p class="nn-rule">${Vr(t)} ${r}</p>`}var V=y([-3.5,3.5],[30,352]),K=y([-3.5,3.5],[342,20]),Pu=10,pi=({w:t,b:e},[n,o,r])=>rt(C([n,o],t,e))!==r,Oo=t=>t.points.filter(e=>pi(t,e)).length,zu=({w:t,b:e})=>-e/Math.hypot(...t),Bu=(t,e,{domain:[n,o]})=>e===0?1:((e>0?o-.4:n+.4)-t)/e;function di({w:t,b:e}){let n=Hr(t,e,V,K);if(!n)return null;let o=Math.min(1,...[V,K].map((s,a)=>Bu(n[a],t[a],s))),r=Math.max(0,o);return{from:n,to:n.map((s,a)=>s+r*t[a]),cut:r<1}}function ju(t){let e=di(t);if(!e)return"";let[[n,o],[r,s]]=[e.from,e.to];return l`<line class="nn-normal" x1="${u(V(n))}" y1="${u(K(o))}"
      x2="${u(V(r))}" y2="${u(K(s))}"/>
    ${!Sn(t)&&l`<circle class="nn-handle" data-drag="line" cx="${u(V(n))}"
        cy="${u(K(o))}" r="11"/>
      <circle class="nn-handle nn-tip" data-drag="tip" cx="${u(V(r))}"
        cy="${u(K(s))}" r="11"/>`}
    <text class="nn-halo nn-strong" x="${u(V(r)+(r>2?-14:14))}"
      y="${u(K(s)+5)}" text-anchor="${r>2?"end":"start"}"
      >w</text>`}var Sn=({rule:t,points:e})=>t&&e.length>0,Cu=({goals:t})=>t.includes("01-same-line")||t.includes("01-swap");function Du(t,e,n){let o=Sn(t)&&De(t);return l`<svg viewBox="0 0 360 380" role="img"
    aria-label="${fi(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="20" width="322" height="322"/>
    </clipPath>
    ${Ce(t.w,t.b,V,K,e)} ${N(V,K)}
    ${Cu(t)&&ai(n.w,n.b,V,K)}
    <g clip-path="url(#${e}-clip)">${ju(t)}</g>
    ${o&&l`<path class="nn-next" d="M${u(V(o[0]))} ${u(K(o[1])-17)}
      l-6 -10h12z"/>`}
    ${t.points.map(r=>Nt(r,r[2],pi(t,r),V,K))}
  </svg>`}function qu(t,e){return Sn(t)?l`${mi(t)}
      <div class="nn-claims" role="group" aria-label="What will the rule do?">
        <button type="button" data-do="add">Add it</button>
        <button type="button" data-do="subtract">Subtract it</button>
        <button type="button" data-do="keep">Change nothing</button>
      </div>`:l`${x("decision-line","w",t,e)}
    ${x("decision-line","b",t,e)}`}function Uu(t){let{w:e,b:n,points:o}=t,r=Oo(t),s=e.some(a=>a!==0);return l`${o.length>0&&gt("label 1","label 0")}
    <p class="nn-formula">fires where ${h(e[0])}·x₁ ${R(e[1])}·x₂
      ${R(n)} &gt; 0</p>
    <p>${s?l`Distance of the line from the origin, counted along w: <b
          data-shows="distance">${h(zu(t))}</b>`:"No line: both weights are 0, so the inputs change nothing."}</p>
    ${di(t)?.cut&&l`<p>The arrow w is cut short: it would leave the picture.</p>`}
    ${o.length>0&&l`<p class="nn-count" data-none="${String(r===0)}"><b
      data-shows="mistakes">${r}</b> of ${o.length} points on the
      wrong side${r>0&&l`, ringed`}</p>`}`}function fi(t){let{w:e,b:n,points:o}=t,r=Oo(t),s=`The neuron fires where ${h(e[0])} x₁ ${R(e[1])} x₂ ${R(n)} is above 0.`;if(o.length===0)return s;let a=`${r} of ${o.length} points are on the wrong side.`;return[s,a,Sn(t)&&Vr(t)].filter(Boolean).join(" ")}var Kr=(t,e)=>Math.round(t*e)/e,ui=t=>[...t.w??[],t.b].every(e=>Math.abs(e)<=Pu)?t:{};function hi(t,e){let[n,o]=[[...t.w,t.b],[...e.w,e.b]],r=Math.hypot(...n)/Math.hypot(...o);return n.every((s,a)=>Math.abs(s-r*o[a])<1e-9)?r:NaN}var $i={picture:Du,controls:qu,readout:Uu,describe:fi,play:Lo,actions:li,plays:Sn,drags:{line(t,[e,n]){let o=[V.invert(e),K.invert(n)];return ui({b:Kr(-C(o,t.w,0),4)})},tip(t,[e,n]){let o=Hr(t.w,t.b,V,K),s=[V.invert(e),K.invert(n)].map((a,i)=>Kr(a-o[i],4));return s[0]===0&&s[1]===0?{}:ui({w:s,b:Kr(-C(o,s,0),1024)})}},goals:{"01-no-mistakes":{ask:"Turn and move the line until no point is on the wrong side.",praise:"No mistakes. Many lines do it; the neuron has no favourite.",met:t=>t.points.length>0&&Oo(t)===0},"01-same-line":{ask:"Change all three knobs and leave the line on the dashed one.",praise:"The same line, the same firing side: all three knobs grew or shrank by one positive factor.",met:(t,e)=>Math.abs(hi(t,e)-1)>1e-9},"01-swap":{ask:"Keep the line on the dashed one and make the other side fire.",praise:"Swapped. The factor was negative, so every sum changed sign.",met:(t,e)=>hi({w:t.w.map(n=>-n),b:-t.b},e)>0},"01-rule":{ask:"Say what the rule does, point by point, until no point is wrong.",praise:"Done: a whole round would change nothing any more.",met:t=>t.rule&&Oo(t)===0}}};var Yr="fit-probability",q=y([-.4,10.4],[40,344]),ne=y([-.1,1.1],[206,24]),bt=y([0,3],[352,270]),bi=258,Jr=9,Hu=.25,Xu=10,Fu=1e-4,In=({w:t,b:e},n)=>E(n*t+e),xi=({points:t,w:e,b:n})=>t.map(([o,r])=>qt(o*e+n,r)),Zr=({points:t,w:e,b:n})=>Br(t,e,n).every(o=>Math.abs(o)<Fu);function Gu(t){return t.points.map(([e,n])=>{let o=u(ne(In(t,e))),r=n?-2:2;return l`<path class="nn-given ${n?"nn-positive":"nn-negative"}"
      d="M${u(q(e))+r} ${u(ne(n?0:1))}V${o}"/>`})}function _u(t){let e=bt.domain[1];return l`<path class="nn-zero" d="M${q.range[0]} ${bt(0)}H${q.range[1]}"/>
    <text class="nn-small" x="${q.range[0]-6}" y="${bi}"
      >surprise of each email</text>
    ${[1,2,3].map(n=>l`<text class="nn-small" x="${q.range[0]-6}" y="${u(bt(n))+4}" text-anchor="end">${n}</text><path class="nn-grid" d="M${q.range[0]} ${u(bt(n))}H${q.range[1]}"/>`)}
    ${xi(t).map((n,o)=>{let[r,s]=t.points[o],a=u(bt(Math.min(n,e))),i=u(q(r)-(s?Jr:0));return l`<rect class="nn-bar" data-label="${s}" x="${i}" y="${a}"
        width="${Jr}" height="${u(bt(0)-a)}"/>${n>e&&l`<text class="nn-small nn-halo" x="${i+Jr/2}"
          y="${a+4}" text-anchor="middle">${h(n,2)}</text>`}`})}
    ${Vu(t)}`}function Vu(t){let e=Mn(t.points,t.w,t.b),n=u(bt(Math.min(e,bt.domain[1]))),o=e<=bt.domain[1];return l`${o&&l`<path class="nn-mean" d="M${q.range[0]} ${n}H${q.range[1]}"/>`}
    <text class="nn-small nn-halo" x="${q.range[1]}" y="${n<bt(2.6)?bi:n-6}" text-anchor="end">mean ${h(e,3)}</text>`}function Ku(t){let[e,n]=[u(q(t.x)),u(ne(In(t,t.x)))];return l`<path class="nn-distance" d="M${e} ${u(ne(0))}V${n}H${q.range[0]}"/>
    ${Re("email",e,n)}`}function Yu(t,e){let n=t.surprise?362:244;return l`<svg viewBox="0 0 360 ${n}" role="img"
    aria-label="${yi(t)}">
    <clipPath id="${e}-clip"><rect x="40" y="24" width="304" height="182"/>
    </clipPath>
    ${N(q,ne,{names:["words in CAPITALS","chance of spam"],count:5})}
    <g clip-path="url(#${e}-clip)">
      ${t.surprise&&Gu(t)}
      <path class="nn-graph" d="${G(o=>In(t,o),q,ne)}"/>
    </g>
    ${t.points.map(([o,r])=>Nt([o,r],r,!1,q,ne))}
    ${!t.surprise&&Ku(t)} ${t.surprise&&_u(t)}
  </svg>`}var Ju=(t,e)=>l`${x(Yr,"w",t,e)}
  ${x(Yr,"b",t,e)}
  ${!t.surprise&&x(Yr,"x",t,e)}`;function Zu(t){return l`${gt("was spam","was not")}
    ${t.surprise?th(t):Qu(t)}`}function Qu({w:t,b:e,x:n}){let o=n*t+e;return l`<p class="nn-formula">z = ${h(n)}·${k(t)} ${R(e)} =
      <b data-shows="z">${h(o)}</b></p>
    <p class="nn-formula">chance of spam = σ(${h(o)}) =
      <b data-shows="p">${ut(E(o))}</b></p>`}function th(t){let{w:e,b:n,points:o}=t,r=xi(t),s=r.indexOf(Math.max(...r)),[a,i]=o[s],m=In(t,a);return l`<p class="nn-formula">Mean surprise: <b data-shows="mean">${h(Mn(o,e,n))}</b></p>
    <p>Greatest surprise: ${h(a)} words in CAPITALS, and it was
      ${i?"":"not "}spam. The neuron gave that the chance ${ut(i?m:E(-a*e-n))}; −log of it is <b data-shows="worst">${h(r[s])}</b>.</p>
    ${t.learn&&l`<p class="nn-formula">w = ${h(e)}, b = ${h(n)}${Zr(t)&&": nothing left to gain"}</p>`}`}function yi(t){let{w:e,b:n,x:o,points:r}=t,s=r.filter(([,i])=>i===1).length,a=`${r.length} emails by their words in CAPITALS, ${s} of them spam, and a sigmoid curve with weight ${h(e)} and bias ${h(n)}. `;return t.surprise?`${a}The mean surprise is ${h(Mn(r,e,n))}.`:`${a}To an email with ${h(o)} it gives the chance ${ut(In(t,o))} of being spam.`}function eh(t){if(Zr(t))return null;let{w:e,b:n}=Xa(t.points,t.w,t.b,Hu,Xu);return{w:gi(e,4),b:gi(n,10)}}var gi=(t,e)=>Math.max(-e,Math.min(e,t)),nh=({w:t,b:e})=>Number.isInteger(8*t)&&Number.isInteger(4*e),oh=t=>Math.max(0,Math.min(10,Math.round(t*2)/2)),wi={picture:Yu,controls:Ju,readout:Zu,describe:yi,play:eh,plays:t=>t.learn,pace:60,verbs:{step:"Ten small steps",play:"Let it learn"},drags:{email:(t,[e])=>({x:oh(q.invert(e))})},goals:{"02-half-at-four":{ask:"Let the chance rise with the words in CAPITALS, and be exactly 0.5 for an email with four of them.",praise:"z is 0 at x = 4: the bias takes away what four words bring.",met:({w:t,b:e})=>t>0&&Math.abs(4*t+e)<1e-9},"02-fair":{ask:"By hand: bring the mean surprise below 0.52.",praise:"Well fitted. The best possible mean is not far below.",met:t=>t.surprise&&nh(t)&&Mn(t.points,t.w,t.b)<.52},"02-learn":{ask:"Let it learn until nothing is left to gain. Then spoil the fit with both knobs and let it learn again: where does it end?",praise:"Nobody told it where to go, and from any start it ends at nearly the same place.",met:t=>t.learn&&Zr(t)}}};var rh={"-":"⁻",...Object.fromEntries([..."⁰¹²³⁴⁵⁶⁷⁸⁹"].entries())},Ro=t=>Math.abs(t)<4?h(10**t):`10${[...String(t)].map(e=>rh[e]).join("")}`;function qe([t,e],n){let o=y([t,e],n),r=s=>{let a=s>0?Math.log10(s):t;return o(Math.min(Math.max(a,t),e))};return r.powers=[t,e],r.range=n,r}function Qr(t,e){let[n,o]=e.powers,r=Math.ceil((o-n)/8),[s,a]=t.range;return l`<g class="nn-axes">${$t(n,o,8).filter(i=>Number.isInteger(i)&&i%r===0).map(i=>{let m=u(e(10**i));return l`<line class="nn-grid" x1="${s}" x2="${a}"
          y1="${m}" y2="${m}"/><text x="${s-6}"
          y="${m+4}" text-anchor="end">${Ro(i)}</text>`})}</g>`}function Wo(t,e,n,o){let[r,s]=o.range,i=[...Array(121).keys()].map(c=>Math.round(c*e/120)).map(c=>`${u(n(c))} ${u(o(t.cost(c)))}`),m=c=>c===n.domain[1];return l`${Qr(n,o)}
    <g class="nn-axes">${$t(...n.domain,4).map(c=>l`<line class="${c?"nn-grid":"nn-zero"}" x1="${u(n(c))}"
        x2="${u(n(c))}" y1="${r}" y2="${s}"/><text
        x="${u(n(c)+6*m(c))}" y="${r+16}"
        text-anchor="${m(c)?"end":"middle"}">${c}</text>`)}
    <text class="nn-axis" x="${n.range[1]}" y="${r+32}"
      text-anchor="end">steps →</text>
    <text class="nn-axis" x="${n.range[0]-6}" y="${s-8}">↑ cost</text></g>
    <path class="nn-graph" d="M${i.join("L")}"/>
    <circle class="nn-dot" cx="${u(n(e))}" cy="${u(o(t.cost(e)))}"
      r="5"/>`}var Ue=t=>l`<details class="nn-program">
  <summary>This run as a program</summary>
  <pre tabindex="0"><code>${t.join(`
`)}</code></pre></details>`;var vi=t=>BigInt.asUintN(64,t),ts=t=>BigInt.asUintN(128,t),sh=2549297995355413924n<<64n|4865540595714422341n,es=t=>(t^t>>>16)>>>0;function ah(t,e){let n=1135663077,o=i=>{let m=i^n;return n=Math.imul(n,2468251765),es(Math.imul(m,n))},r=(i,m)=>es(Math.imul(3389127133,i)-Math.imul(1232336661,m)),a=[t>>>0,Math.floor(t/2**32),0,0].map(o);for(let i=0;i<4;i++)for(let m=0;m<4;m++)i!==m&&(a[m]=r(a[m],o(a[i])));return n=2337405405,Array.from({length:e},(i,m)=>{let c=a[m%4]^n;return n=Math.imul(n,1492356589),es(Math.imul(c,n))})}var Ut=class{#t;#e;#o;constructor(e){if(!Number.isSafeInteger(e)||e<0)throw new Error(`A seed must be a whole number from 0; got ${e}.`);let n=ah(e,8).map(BigInt),o=r=>n[r]|n[r+1]<<32n;this.#e=ts((o(4)<<64n|o(6))<<1n|1n),this.#t=this.#e,this.#t=ts(this.#t+(o(0)<<64n|o(2))),this.#n()}#n(){this.#t=ts(this.#t*sh+this.#e)}#r(){this.#n();let e=vi(this.#t^this.#t>>64n),n=this.#t>>122n;return vi(e>>n|e<<(64n-n&63n))}#a(){if(this.#o!==void 0){let n=this.#o;return this.#o=void 0,n}let e=this.#r();return this.#o=e>>32n,e&0xffffffffn}random(){return Number(this.#r()>>11n)*2**-53}uniform(e,n){return e+(n-e)*this.random()}#s(e){let n=BigInt(2**(32-Math.clz32(e))-1),o;do o=Number(this.#a()&n);while(o>e);return o}permutation(e){let n=[...Array(e).keys()];for(let o=e-1;o>0;o--){let r=this.#s(o);[n[o],n[r]]=[n[r],n[o]]}return n}};var ih=(t,e)=>t.map(n=>n[e]);function ch(t,e,n){let o=n.map((r,s)=>ih(e,s));return t.map(r=>n.map((s,a)=>C(r,o[a],s)))}function U(t,e){let n=t;return e.map(({weight:o,bias:r,activation:s})=>{let a=ch(n,o,r);return n=a.map(i=>i.map(m=>s(m))),{Z:a,A:n}})}function ki(t,e){let n=[],o=t;return e.forEach(({weight:r,bias:s,activation:a},i)=>{o=s.map((m,c)=>{let p=(g,v,M,L=-1)=>n.push({layer:i,to:c,op:g,from:L,terms:v,value:M}),d=o.map((g,v)=>{let M=g*r[v][c];return p("product",[g,r[v][c]],M,v),M}),f=d.reduce((g,v)=>g+v,0);p("sum",d,f),p("bias",[f,m],f+m);let $=a(f+m);return p("activation",[f+m],$),$})}),n}var ns={line:t=>2*t-1,square:t=>t*t,"three-squares":t=>3*t*t,"square-and-line":t=>t*t+2*t};function Mi(t,e,n){let o=ns[t],r=o(e+n)-o(e);return{rise:r,slope:r/n}}function re(t,e){let n=t**e;return{height:n,slope:n*Math.log(t),atZero:Math.log(t)}}function at(t,e){let n=0;for(let o=0;o<t.length;o++)n+=t[o]*e[o];return n}var ht=t=>Math.sqrt(at(t,t)),Ai=(t,e)=>at(t,e)/ht(t),Tn=t=>t[0].map((e,n)=>t.map(o=>o[n]));function Nn(t,e){let n=Tn(e);return t.map(o=>n.map(r=>at(o,r)))}function Si(t,e){let n=Math.max(t.length,e.length),o=i=>[...Array(n-i.length).fill(1),...i],[r,s]=[o(t),o(e)];return r.every((i,m)=>i===s[m]||i===1||s[m]===1)?r.map((i,m)=>i===1?s[m]:i):null}var En={plane:{height:([t,e])=>2*t+e,slopes:()=>[2,1]},bowl:{height:([t,e])=>t*t+2*e*e,slopes:([t,e])=>[2*t,4*e]},product:{height:([t,e])=>t*e,slopes:([t,e])=>[e,t]}};function os(t,e,n){let o=n*Math.PI/180,r=[Math.cos(o),Math.sin(o)];return at(En[t].slopes(e),r)}var oe={double:{f:t=>2*t,slope:()=>2},square:{f:t=>t*t,slope:t=>2*t},mirror:{f:t=>1-t,slope:()=>-1},triple:{f:t=>3*t,slope:()=>3},"minus-half":{f:t=>-t/2,slope:()=>-.5}};function Ii(t,e,n,o){let[r,s]=[oe[t],oe[e]],[a,i]=[n,n+o].map(d=>[d,r.f(d),s.f(r.f(d))]),[m,c,p]=i.map((d,f)=>d-a[f]);return{from:a,to:i,moves:[m,c,p],rates:[c/m,p/c,p/m],slopes:[r.slope(n),s.slope(a[1])]}}var lh={zeros:()=>0,uniform:()=>1,xavier:(t,e)=>Math.sqrt(6/(t+e)),he:t=>Math.sqrt(6/t)};function He(t,e,n,o){return e.map((r,s)=>{let[a,i]=[t[s],t[s+1]],m=lh[n](a,i),c=()=>m===0?0:o.uniform(-m,m);return{weight:[...Array(a)].map(()=>[...Array(i)].map(c)),bias:Array(i).fill(0),activation:Dt[r],slope:So[r]}})}function Xe(t,e){let n=t.length*t[0].length,o=0,r=t.map((s,a)=>s.map((i,m)=>{let c=i-e[a][m];return o+=c*c,c*(2/n)}));return{cost:o/n,blame:r}}function Ti(t,e){let n=t.length*t[0].length,o=0,r=t.map((s,a)=>s.map((i,m)=>(o+=qt(i,e[a][m]),(E(i)-e[a][m])/n)));return{cost:o/n,blame:r}}function Fe(t,{X:e,y:n,loss:o}){let r=U(e,t),{cost:s,blame:a}=o(r.at(-1).A,n),m=t.map(({weight:c,slope:p},d)=>({weight:c,slope:p,l:d})).reverse().map(({weight:c,slope:p,l:d})=>{let{Z:f,A:$}=r[d],g=a.map((v,M)=>v.map((L,W)=>L*p(f[M][W],$[M][W])));return d>0&&(a=Nn(g,Tn(c))),{weight:Nn(Tn(d>0?r[d-1].A:e),g),bias:Tn(g).map(v=>v.reduce((M,L)=>M+L))}});return{cost:s,slopes:m.reverse()}}function Ni(t,e,n){return t.map((o,r)=>({...o,weight:o.weight.map((s,a)=>s.map((i,m)=>i-n*e[r].weight[a][m])),bias:o.bias.map((s,a)=>s-n*e[r].bias[a])}))}var rs=64,mh=1e9,uh=({weight:t,bias:e})=>e.every(n=>n===0)&&t.flat().every(n=>n===0),Ge=class{#t;#e;#o=[];#n;costs=[];end=1/0;ranAway=!1;constructor(e,n,o){this.#t=n,this.#e=o,this.#r(0,e)}at(e){let n=Math.min(Math.floor(e/rs),this.#o.length-1),o=this.#o[n];for((e<this.#n.steps||o.steps>this.#n.steps)&&(this.#n=o);this.#n.steps<Math.min(e,this.end);){let{layers:r,slopes:s}=this.#n;this.#r(this.#n.steps+1,Ni(r,s,this.#e))}return this.#n.layers}cost(e){return this.costs.length<=Math.min(e,this.end)&&this.at(e),this.costs[Math.min(e,this.end)]}#r(e,n){let{cost:o,slopes:r}=Fe(n,this.#t),s=mh*Math.max(this.costs[0]??1,1);if(e>0&&!(o<=s)){[this.end,this.ranAway]=[e-1,!0];return}this.costs[e]=o,this.#n={steps:e,layers:n,slopes:r},e%rs===0&&(this.#o[e/rs]=this.#n),r.every(uh)&&(this.end=e)}};function _e(t,e){let n=new Map;return(...o)=>{let r=o.join(" "),s=n.has(r)?n.get(r):t(...o);return n.delete(r),n.set(r,s),n.size>e&&n.delete(n.keys().next().value),s}}var Ve="gradient-depth",Li=21,ss=qe([-12,2],[290,24]),se=50,Ln=334,as={sigmoid:"Sigmoid",tanh:"Tanh",relu:"ReLU"},is={zeros:["zeros","zeros"],uniform:["uniform","uniform"],xavier:["Xavier","xavier_uniform"],he:["He","kaiming_uniform"]},Ei=t=>Math.sqrt(t.reduce((e,n)=>e+n*n,0)/t.length),hh=_e((t,e,n,o,r)=>{let s=new Ut(r),a=[2,...Array(t).fill(e),1],i=[...Array(t).fill(n),"identity"],m=He(a,i,o,s),c=[...Array(Li)].map(()=>[s.uniform(-1,1),s.uniform(-1,1)]),p=c.map(([f,$])=>[f+$>0?1:0]),{slopes:d}=Fe(m,{X:c,y:p,loss:Ti});return{weights:d.map(({weight:f})=>Ei(f.flat())),biases:d.map(({bias:f})=>Ei(f))}},24);function Ke({depth:t,width:e,activation:n,init:o,seed:r,of:s}){let a=hh(t,e,n,o,r)[s],[i,m]=[a[0],a.at(-1)];return{sizes:a,first:i,last:m,ratio:m>0?i/m:NaN}}function ph(t){if(t===0)return"";let[e,n,o]=[10,.1,.001].map(r=>u(ss(r*t)));return l`<rect class="nn-fires" x="${se}" y="${e}"
      width="${Ln-se}" height="${u(n-e)}"/>
    <path class="nn-mean" d="M${se} ${o}H${Ln}"/>
    <text class="nn-small nn-halo" x="${se+4}" y="${o-6}"
      >a thousandth of the last</text>`}function dh(t){let{sizes:e,last:n}=Ke(t),o=y([1,e.length],[se+16,Ln-16]);o.range=[se,Ln];let r=e.length>9?2:1,s=e.map((a,i)=>[u(o(i+1)),u(ss(a)),a]);return l`<svg viewBox="0 0 346 338" role="img"
    aria-label="${Oi(t)}">
    ${ph(n)} ${Qr(o,ss)}
    <g class="nn-axes">
      <text class="nn-axis" x="${se-44}" y="14">↑ size of the gradient</text>
      <text class="nn-axis" x="${Ln}" y="330" text-anchor="end"
        >layer →</text>
      ${s.map(([a],i)=>i%r===0&&l`<text x="${a}" y="313" text-anchor="middle">${i+1}</text>`)}</g>
    <polyline class="nn-graph" points="${s.filter(([,,a])=>a>0).map(([a,i])=>`${a},${i}`).join(" ")}"/>
    ${s.map(([a,i,m])=>m>0?l`<circle class="nn-one" cx="${a}" cy="${i}" r="6"/>`:l`<rect class="nn-none" x="${a-5}" y="${i-5}" width="10"
            height="10"/><text class="nn-small nn-halo" x="${a}"
            y="${i-12}" text-anchor="middle">0</text>`)}
  </svg>`}var fh=(t,e)=>l`
  ${A(Ve,"activation",t,e,n=>as[n])}
  ${A(Ve,"init",t,e,n=>is[n][0])}
  ${A(Ve,"of",t,e)}
  ${x(Ve,"depth",t,e)} ${x(Ve,"width",t,e)}
  ${x(Ve,"seed",t,e)}`;function $h(t){let{sizes:e,first:n,last:o,ratio:r}=Ke(t);return l`<p class="nn-formula">Layer 1: <b data-shows="first">${h(n)}</b>. Layer ${e.length}, the last: <b data-shows="last">${h(o)}</b>.</p>
    <p class="nn-formula">${o>0?l`First ÷ last = <b data-shows="ratio">${h(r)}</b>`:"The last layer's gradient is 0: there is nothing to compare with."}</p>
    ${Ue(gh(t))}`}function gh({depth:t,width:e,activation:n,init:o,seed:r,of:s}){let a=as[n];return["import numpy as np","from nnlib import (",`    BCEWithLogitsLoss, Linear, ${a}, Sequential, halves`,")",`from nnlib.init import ${is[o][1]} as init`,"",`rng = np.random.default_rng(${r})`,"how = {'rng': rng, 'init': init}",`layers = [Linear(2, ${e}, **how), ${a}()]`,`for _ in range(${t-1}):`,`    layers += [Linear(${e}, ${e}, **how), ${a}()]`,`net = Sequential(*layers, Linear(${e}, 1, **how))`,`X, y = halves(${Li}, rng=rng)`,"loss = BCEWithLogitsLoss()","loss(net(X), y.reshape(-1, 1))","net.backward(loss.backward())","for layer in net:","    if isinstance(layer, Linear):",`        grad = layer.${s==="weights"?"weight":"bias"}_grad`,"        print(np.sqrt(np.mean(grad**2)))"]}function Oi(t){let{sizes:e,first:n,last:o}=Ke(t);return`The size of the gradient of the ${t.of}, layer by layer, on an axis of powers of ten. ${t.depth} hidden layers of ${t.width} neurons with ${as[t.activation]}, started by ${is[t.init][0]}. Layer 1 has ${h(n)}, layer ${e.length}, the last, ${h(o)}.`}var Ri={picture:dh,controls:fh,readout:$h,describe:Oi,goals:{"05-vanish":{ask:"Add hidden layers until the first layer's gradient is less than a thousandth of the last layer's (and not 0).",praise:"Vanished. Every layer on the way back multiplied the blame by small slopes; the first layers hardly learn.",met(t){let{first:e,ratio:n}=Ke(t);return e>0&&n<.001}},"05-revive":{ask:"With eight hidden layers or more, bring the first layer's gradient within a factor of ten of the last's.",praise:"Alive again: a slope near 1, and weights spread so that the blame keeps its size from layer to layer.",met(t){let{ratio:e}=Ke(t);return t.depth>=8&&e>=.1&&e<=10}},"05-explode":{ask:"Make the first layer's gradient larger than 3.",praise:"Exploded. Weights that do not shrink as the layers widen make the values grow at every layer, and the gradient with them.",met:t=>Ke(t).first>3}}};var xt=y([-3.5,3.5],[30,334]),yt=y([-3.5,3.5],[326,22]),Wi=3,Po=t=>t.every(e=>e===0);function Pi(t,[e,n]){let[o,r]=[u(xt(e)),u(yt(n))];return l`<line class="nn-arrow" data-arrow="${t}" x1="${u(xt(0))}"
      y1="${u(yt(0))}" x2="${o}" y2="${r}"/>
    <g class="nn-grab" data-drag="${t}"><circle cx="${o}" cy="${r}"
        r="15"/><circle class="nn-handle ${t==="u"?"nn-tip":""}"
        cx="${o}" cy="${r}" r="9"/></g>
    <text class="nn-halo nn-strong" x="${o+16}" y="${r-12}">${t}</text>`}function bh({u:t,v:e}){if(Po(t))return"";let n=at(t,e)/at(t,t),o=t.map(a=>n*a),r=t.map(a=>10*a/ht(t)),s=n<0?"nn-negative":"nn-positive";return l`<line class="nn-zero" x1="${u(xt(-r[0]))}"
      y1="${u(yt(-r[1]))}" x2="${u(xt(r[0]))}" y2="${u(yt(r[1]))}"/>
    <line class="nn-edge nn-shadow ${s}" x1="${u(xt(0))}" y1="${u(yt(0))}"
      x2="${u(xt(o[0]))}" y2="${u(yt(o[1]))}"/>
    <line class="nn-distance" x1="${u(xt(e[0]))}" y1="${u(yt(e[1]))}"
      x2="${u(xt(o[0]))}" y2="${u(yt(o[1]))}"/>`}function xh(t,e){return l`<svg viewBox="0 0 344 362" role="img"
    aria-label="${ji(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="22" width="304" height="304"/>
    </clipPath>
    ${N(xt,yt)}
    <g clip-path="url(#${e}-clip)">${bh(t)}</g>
    ${Pi("u",t.u)} ${Pi("v",t.v)}
  </svg>`}var yh=t=>[[0,`${t}₁`],[1,`${t}₂`]];function wh(t,e){return["u","v"].map(n=>bo("arrows",n,t,e,yh(n)))}var zi=t=>l`√(${k(t[0])}² + ${k(t[1])}²)`;function vh({u:t,v:e}){let n=t.map((o,r)=>`${k(o)}·${k(e[r])}`);return l`<p class="nn-formula">u · v = ${n.join(" + ")} =
      <b data-shows="dot">${h(at(t,e))}</b></p>
    <p class="nn-formula">length of u = ${zi(t)} = <b data-shows="u"
      >${h(ht(t))}</b></p>
    <p class="nn-formula">length of v = ${zi(e)} = <b data-shows="v"
      >${h(ht(e))}</b></p>
    <p class="nn-formula">${Po(t)?"u points nowhere: nothing can lie along it.":l`v reaches along u: u · v ÷ length of u = <b data-shows="along"
            >${h(Ai(t,e))}</b>`}</p>`}function ji({u:t,v:e}){let n=o=>`(${h(o[0])}, ${h(o[1])})`;return`Two arrows from the origin: u to ${n(t)}, v to ${n(e)}. Their dot product is ${h(at(t,e))}.`}var Bi=t=>[xt.invert(t[0]),yt.invert(t[1])].map(e=>Math.max(-Wi,Math.min(Wi,Math.round(e*4)/4))),Ci={picture:xh,controls:wh,readout:vh,describe:ji,drags:{u:(t,e)=>({u:Bi(e)}),v:(t,e)=>({v:Bi(e)})},goals:{"00-right-angle":{ask:"Make the dot product 0, with neither arrow of length 0.",praise:"The arrows are at a right angle: v reaches not at all along u.",met:({u:t,v:e})=>at(t,e)===0&&!Po(t)&&!Po(e)},"00-same-dot":{ask:"Leave u as the book has it. Find another v with the dot product that it has at first.",praise:"All such arrows end on one line, at a right angle to u. It is the line that a neuron with the weights u draws.",met:({u:t,v:e},n)=>t.join()===n.u.join()&&e.join()!==n.v.join()&&at(t,e)===at(n.u,n.v)}}};var[cs,Di]=[31,30],On=[4,123,242],ls=44,qi=t=>(t.match(/\d+/g)??[]).map(Number),ms=t=>[t.at(-2)??1,t.at(-1)??1];function Rn({a:t,b:e}){let n=[qi(t),qi(e)];return{shapes:n,shape:Si(...n)}}function kh(t,e,n,o){let[r,s]=ms(t),[a,i]=[r===1?0:n,s===1?0:o],m=a!==n||i!==o;return{number:e*(a*s+i+1),copy:m}}function Ui(t,[e,n],o,r){return[...Array(e).keys()].map(s=>[...Array(n).keys()].map(a=>{let{number:i,copy:m}=o(s,a),[c,p]=[t+a*cs,ls+s*Di];return l`<rect class="nn-cell" data-copy="${m}" x="${c+1.5}"
          y="${p+1.5}" width="${cs-3}" height="${Di-3}" rx="3"/><text
          class="${m?"nn-small":"nn-strong"}" x="${c+cs/2}"
          y="${p+20}" text-anchor="middle" ${r&&l`data-shows="sum"`}
          >${i}</text>`}))}var ae=t=>t.length===1?`(${t[0]},)`:`(${t.join(", ")})`;function Mh(t){let{shapes:e,shape:n}=Rn(t),o=e.map((i,m)=>(c,p)=>kh(i,m===0?10:1,c,p)),r=(i,m)=>({number:o[0](i,m).number+o[1](i,m).number,copy:!1}),s=(i,m)=>l`<text class="nn-small" x="${On[i]+2}"
    y="20">${m}</text>`,a=(i,m)=>l`<text class="nn-strong" x="${On[i]-13}"
    y="${ls+20}" text-anchor="middle">${m}</text>`;return l`<svg viewBox="0 0 340 140" role="img"
    aria-label="${Xi(t)}">
    ${s(0,`a ${t.a}`)} ${s(1,`b ${t.b}`)}
    ${s(2,n?`a + b ${ae(n)}`:"a + b")}
    ${o.map((i,m)=>Ui(On[m],ms(n??e[m]),i))}
    ${a(1,"+")} ${a(2,"=")}
    ${n?Ui(On[2],ms(n),r,!0):l`<text class="nn-strong nn-negative" x="${On[2]+4}"
            y="${ls+20}">✗ refused</text>`}
  </svg>`}var Ah=(t,e)=>["a","b"].map(n=>A("broadcast",n,t,e));function Hi(t,e){let n=[...Array(e-t.length).fill(1),...t];return t.length<e?`${ae(t)}, read as ${ae(n)}`:ae(t)}function Sh(t){let{shapes:e,shape:n}=Rn(t),o=Math.max(...e.map(s=>s.length)),r=e.map(s=>ae(s).replaceAll(" ",""));return l`<p class="nn-formula">shape of a: ${Hi(e[0],o)}</p>
    <p class="nn-formula">shape of b: ${Hi(e[1],o)}</p>
    <p class="nn-formula">${n?l`shape of a + b: <b>${ae(n)}</b>`:l`<code>ValueError: operands could not be broadcast together with
            shapes ${r.join(" ")}</code>`}</p>
    <p>Broken edges are copies that NumPy reads as if they were there.</p>`}function Xi(t){let{shape:e}=Rn(t),n=`An array a of shape ${t.a} and an array b of shape ${t.b}`;return e?`${n}, both stretched to shape ${ae(e)} and added.`:`${n}. NumPy cannot stretch them to one shape and refuses to add them.`}var Fi={wide:!0,picture:Mh,controls:Ah,readout:Sh,describe:Xi,goals:{"00-refused":{ask:"Find two shapes that NumPy refuses to add.",praise:"Refused: somewhere two sizes differ and neither is 1. An error is the friendly outcome.",met:t=>Rn(t).shape===null},"00-trap":{ask:"Three numbers plus three numbers, and nine come out. Find shapes that do it.",praise:"A column and a row stretch each other. No error, nine numbers: the trap, whenever three were meant.",met:t=>{let{shapes:e,shape:n}=Rn(t),o=r=>r.reduce((s,a)=>s*a,1);return e.every(r=>o(r)===3)&&o(n)===9}}}};var Ht=32,ce={x:4,y:178,wide:48},Wn={x:196,y:44,wide:68},ie={...Wn,y:ce.y},_i=["1,1","1,2","2,1","2,2"],Gi=(t,e)=>[...Array(t.length/e).keys()].map(n=>t.slice(n*e,(n+1)*e));function Pn({X:t,W:e,entry:n}){let[o,r]=[Gi(t,3),Gi(e,2)],[s,a]=n.split(",").map(i=>i-1);return{A:o,B:r,P:Nn(o,r),i:s,j:a}}function us(t,e,n,o=Ih){let{x:r,y:s,wide:a}=e;return t.map((i,m)=>i.map((c,p)=>l`<rect class="nn-cell" data-lit="${n(m,p)}"
          x="${r+p*a}" y="${s+m*Ht}" width="${a}"
          height="${Ht}"/>${o(c,e,m,p)}`))}var Ih=(t,{x:e,y:n,wide:o},r,s)=>l`<text x="${e+(s+.5)*o}" y="${n+r*Ht+21}"
    text-anchor="middle">${h(t)}</text>`,Th=(t,{x:e,y:n,wide:o},r,s)=>l`<g class="nn-press" data-do="${_i[2*r+s]}"><rect
      fill="transparent" x="${e+s*o}" y="${n+r*Ht}"
      width="${o}" height="${Ht}"/>
    <text class="nn-strong" x="${e+(s+.5)*o}"
      y="${n+r*Ht+21}" text-anchor="middle" data-shows="product"
      >${h(t)}</text></g>`,zo=(t,e,n,o="start")=>l`<text class="nn-small" x="${e}" y="${n}" text-anchor="${o}"
    >${t}</text>`;function Nh(t){let{A:e,B:n,P:o,i:r,j:s}=Pn(t),a=i=>Wn.x+(i+.5)*Wn.wide;return l`<svg viewBox="0 0 336 266" role="img"
    aria-label="${Vi(t)}">
    ${zo("W, shape (3, 2)",Wn.x,16)}
    ${[0,1].map(i=>zo(`neuron ${i+1}`,a(i),37,"middle"))}
    ${us(n,Wn,(i,m)=>m===s)}
    ${zo("X, shape (2, 3)",ce.x,ce.y-12)}
    ${us(e,ce,i=>i===r)}
    <text x="${(ce.x+3*ce.wide+ie.x)/2}" y="${ce.y+Ht+5}"
      text-anchor="middle">→</text>
    <text x="${ie.x+ie.wide}" y="${ie.y-13}" text-anchor="middle"
      >↓</text>
    ${us(o,ie,(i,m)=>i===r&&m===s,Th)}
    ${zo("X @ W, shape (2, 2)",ie.x,ie.y+2*Ht+19)}
  </svg>`}function Eh(t,e){let{j:n}=Pn(t),o=r=>[2*r+n,`weight ${r+1} of neuron ${n+1}`];return l`${A("matrix-product","entry",t,e,r=>{let[s,a]=r.split(",");return`row ${s}, column ${a}`})}
    ${bo("matrix-product","W",t,e,[0,1,2].map(o))}`}function Lh(t){let{A:e,B:n,P:o,i:r,j:s}=Pn(t),a=e[r].map((i,m)=>`${k(i)}·${k(n[m][s])}`);return l`<p class="nn-formula">row ${r+1} of X times column ${s+1} of
      W:</p>
    <p class="nn-formula">${a.join(" + ")} = <b data-shows="entry"
      >${h(o[r][s])}</b></p>
    <p>It is what neuron ${s+1} answers to example ${r+1}, without its
      bias.</p>`}function Vi(t){let{P:e,i:n,j:o}=Pn(t);return`A matrix X of 2 examples, 3 inputs each, times a matrix W of 2 neurons, 3 weights each. The rows of the product: ${e.map(s=>s.map(a=>h(a)).join(" and ")).join("; ")}. Row ${n+1} of X times column ${o+1} of W gives ${h(e[n][o])}.`}var Ki={wide:!0,picture:Nh,controls:Eh,readout:Lh,describe:Vi,actions:Object.fromEntries(_i.map(t=>[t,()=>({entry:t})])),goals:{"00-column":{ask:"Turn the weights of neuron 2 until it answers 5 to example 1 and 0 to example 2.",praise:"Found, and the product's first column never moved: it belongs to neuron 1 and its weights alone.",met:t=>{let{P:e}=Pn(t);return e[0][1]===5&&e[1][1]===0}}}};var tt={x:164,y:122,r:28},ct={x:210,y:97,size:50},it={x:296,y:122,r:24};function Ye({x:t,w:e,b:n,activation:o}){let r=C(t,e,n);return{z:r,y:Dt[o](r)}}function jo({activation:t,answers:e},n){return t==="identity"?"":e[n>.5?1:0]}var Bo=t=>t<0?"nn-negative":"nn-positive",Yi=t=>u(1+.6*Math.abs(t));function Zi(t,e,n,o=`× ${h(e)}`){let[r,s]=[tt.x-t.x,tt.y-t.y],a=Math.hypot(r,s),i=1-(tt.r+3)/a,m=(11+Yi(e)/2)/a,c=t.x+.5*r+m*s,p=t.y+.5*s-m*r;return l`<line class="nn-edge ${Bo(e)}" x1="${u(t.x+22)}"
      y1="${u(t.y+22*s/r)}" x2="${u(t.x+i*r)}"
      y2="${u(t.y+i*s)}" stroke-width="${Yi(e)}"
      opacity="${n===0?.3:1}"/>
    <text class="nn-halo nn-strong ${Bo(e)}" x="${u(c)}"
      y="${u(p+5)}" text-anchor="${s<-30?"end":"middle"}"
      >${o}</text>`}function Oh(t){let e=150/t.w.length;return t.w.map((n,o)=>{let r={x:32,y:u(46+o*e)};return l`${Zi(r,n,t.x[o])}
      <circle class="nn-node" cx="${r.x}" cy="${r.y}" r="21"/>
      <text x="${r.x}" y="${r.y+5}" text-anchor="middle"
        >${h(t.x[o])}</text>
      <text class="nn-halo nn-small" x="11" y="${r.y-28}"
        >${t.names[o]}</text>`})}function Rh({activation:t},{z:e,y:n}){let o=Math.max(6,Math.abs(e)*1.25),r=t==="identity"?o:1,s=t==="identity"?-o:0,a=d=>u(ct.x+5+(d+o)/(2*o)*40),i=d=>u(ct.y+44-(d-s)/(r-s)*38),c=[...Array(41).keys()].map(d=>(d/20-1)*o).map(d=>`${a(d)},${i(Dt[t](d))}`),p=t==="step"?`${a(-o)},${i(0)} ${a(0)},${i(0)} ${a(0)},${i(1)} ${a(o)},${i(1)}`:c.join(" ");return l`<rect class="nn-node" x="${ct.x}" y="${ct.y}"
      width="${ct.size}" height="${ct.size}" rx="8"/>
    <polyline class="nn-curve" points="${p}"/>
    <circle class="nn-dot" cx="${a(e)}" cy="${i(n)}" r="4"/>
    <text class="nn-small" x="${ct.x+ct.size/2}" y="${ct.y-8}"
      text-anchor="middle">${t}</text>`}function Wh({activation:t},e){return t!=="sigmoid"?h(e,3):e<5e-4||e>.9995?`≈ ${Math.round(e)}`:e===.5?"0.5":e.toFixed(3)}function Ph(t){let e=t.length>9?l`x="340" text-anchor="end"`:l`x="${it.x}" text-anchor="middle"`;return l`<text class="nn-strong" ${e} y="${it.y+46}">${t}</text>`}function zh(t){let e=Ye(t),{z:n,y:o}=e,r={x:32,y:222},s=t.activation!=="identity"&&o>.5;return l`<svg viewBox="0 0 344 250" role="img"
    aria-label="${Qi(t)}">
    ${Oh(t)} ${Zi(r,t.b,1,`bias ${h(t.b)}`)}
    <rect class="nn-node" x="13" y="203" width="38" height="38" rx="6"/>
    <text x="32" y="227" text-anchor="middle">1</text>
    <text class="nn-small" x="58" y="238">always 1</text>
    <circle class="nn-node" cx="${tt.x}" cy="${tt.y}" r="${tt.r}"/>
    <text class="nn-strong" x="${tt.x}" y="${tt.y+5}" text-anchor="middle"
      >${h(n)}</text>
    <text class="nn-small" x="${tt.x}" y="${tt.y-37}" text-anchor="middle"
      >sum z</text>
    <path class="nn-wire" d="M${tt.x+tt.r} ${tt.y}H${ct.x}"/>
    ${Rh(t,e)}
    <path class="nn-wire" d="M${ct.x+ct.size} ${it.y}H${it.x-it.r}"/>
    <circle class="nn-node" data-on="${String(s)}" cx="${it.x}" cy="${it.y}"
      r="${it.r}"/>
    <text class="nn-strong" data-on="${String(s)}" x="${it.x}" y="${it.y+5}"
      text-anchor="middle">${Wh(t,o)}</text>
    <text class="nn-small" x="${it.x}" y="${it.y-32}" text-anchor="middle"
      >output</text>
    ${Ph(jo(t,o))}
  </svg>`}function Bh(t,e){let n=t.w.every(r=>Math.abs(r)<=2),o=t.activation==="identity"&&n?{minimum:-2,maximum:2,step:.05}:{};return l`
    ${(t.switches?ee:x)("neuron","x",t,e)}
    ${x("neuron","w",t,e,o)}
    ${x("neuron","b",t,e)}
    ${t.choose&&A("neuron","activation",t,e)}`}function jh(t){let e=t.x.map((n,o)=>l`${o>0&&" + "}<span class="${Bo(t.w[o])}"
      >${h(n)}·${k(t.w[o])}</span>`);return l`${e} <span class="${Bo(t.b)}">${R(t.b)}</span>
    = <b data-shows="z">${h(Ye(t).z)}</b>`}function Ch(t){let{z:e,y:n}=Ye(t),o=jo(t,n);return l`<p class="nn-formula">z = ${jh(t)}</p>
    <p class="nn-formula">${t.activation}(${h(e)}) =
      <b data-shows="y">${$o(n)}</b>${o&&l`: <b>${o}</b>`}</p>
    ${t.table&&t.switches&&Dh(t)}`}function Dh(t){let e=t.w.length,n=[...Array(2**e).keys()].map(o=>t.w.map((r,s)=>o>>e-1-s&1));return l`<table class="nn-table" aria-label="every combination of the switches">
    <thead><tr>${t.names.map(o=>l`<th scope="col">${o}</th>`)}
      <th scope="col">z</th><th scope="col">output</th></tr></thead>
    <tbody>${n.map(o=>{let{z:r,y:s}=Ye({...t,x:o}),a=o.every((i,m)=>i===t.x[m]);return l`<tr ${a&&l`aria-current="true"`}>
        ${o.map(i=>l`<td>${i}</td>`)}<td data-shows="row-z"
        >${h(r)}</td><td>${$o(s)} ${jo(t,s)}</td></tr>`})}</tbody>
  </table>`}function Qi(t){let{z:e,y:n}=Ye(t),o=t.names.map((s,a)=>`${s} is ${h(t.x[a])}, weight ${h(t.w[a])}`),r=jo(t,n);return`A neuron. ${o.join("; ")}; bias ${h(t.b)}. The weighted sum is ${h(e)}; after the ${t.activation} the output is ${$o(n)}${r&&`, ${r}`}.`}var Ji=({w:t,b:e})=>[[0,0],[0,1],[1,0],[1,1]].map(n=>C(n,t,e)>0),qh=(t,e)=>[...t.w,t.b].filter((n,o)=>n!==[...e.w,e.b][o]).length,tc={wide:!0,picture:zh,controls:Bh,readout:Ch,describe:Qi,goals:{"01-silence":{ask:"An email with CAPITALS and without viagra is called spam. Turn one knob until it is not. How far must you turn it?",praise:"Silent. A turn by 5 is enough: it brings the number in the middle down to 0, and the neuron fires only above 0.",met:(t,e)=>t.x.join()==="1,0"&&qh(t,e)===1&&C(t.x,t.w,t.b)<=0},"01-both":{ask:"Your doctor writes about viagra, your aunt writes in CAPITALS. Let both through, and catch only the emails that have both.",praise:"Found: each alone brings too little, both together enough.",met:t=>t.w.length===2&&t.activation==="step"&&Ji(t).join()==="false,false,false,true"},"01-seven-bottles":{ask:"Ten guests drank seven bottles. Find the weight that says so, and leave the bias at 0: no guests, no wine.",praise:"Found: 0.7 of a bottle for each guest. Now try 3 and 75 guests.",met:t=>t.activation==="identity"&&t.x[0]===10&&t.b===0&&Math.abs(Ye(t).z-7)<1e-9},"03-last-bit":{ask:"One neuron is enough. Find knobs that call all four numbers right: 0 and 2 even, 1 and 3 odd.",praise:"Found. The first digit needs no weight: whether a number is even is said by its last digit alone.",met:t=>t.w.length===2&&t.activation==="sigmoid"&&Ji(t).join()==="true,false,true,false"}}};var hs="party-learning",Je=[...Array(40).keys()],Co=1e3,Uh=5,Hh=.001,Xh=.01,Do=[...Array(8).keys()].map(t=>[t>>2,t>>1&1,t&1]),nc=[1,1.5,3,4.3,0,0,0,0],Fh=Do.map(t=>["A","D","S"].filter((e,n)=>t[n]).join("")||"–"),Gh={X:Do,y:nc.map(t=>[t]),loss:Xe},Xt=32,le=y([0,5],[278,190]),_h=y([0,Co],[46,336]),Vh=qe([-4,1],[432,338]),fs=_e((t,e)=>{let n=He([3,3,1],["relu","relu"],"xavier",new Ut(t));return new Ge(n,Gh,e)},4*Je.length);function ps(t,{rate:e,steps:n}){let o=fs(t,e);if(o.cost(n)<Hh)return"learned";let[,{A:r}]=U(Do,o.at(n));return r.every(([s])=>s<Xh)?"silent":"neither"}var ds=(t,e)=>t.filter(n=>n===e).length;function $s(t){let e=fs(t.seed,t.rate),[n,o]=U(Do,e.at(t.steps)),r=[0,1,2].filter(i=>n.A.every(m=>m[i]===0)),s=o.A.flat(),a=Je.map(i=>ps(i,t));return{run:e,dead:r,bottles:s,fates:a,cost:e.cost(t.steps)}}var ec=t=>[13+Xt*(t%10),4+Xt*Math.floor(t/10)];function Kh(t,e){let[n,o]=ec(t.seed);return l`${Je.map(r=>{let[s,a]=ec(r);return l`<g class="nn-press" data-do="seed ${r}"><rect
      class="nn-cell" data-lit="${r===t.seed}" x="${s}" y="${a}"
      width="${Xt}" height="${Xt}"/>${oc(e[r],s+Xt/2,a+Xt/2)}</g>`})}
  <rect class="nn-picked" x="${n}" y="${o}" width="${Xt}"
    height="${Xt}"/>`}function oc(t,e,n){return t==="learned"?l`<circle class="nn-one" cx="${e}" cy="${n}" r="9"/>`:t==="silent"?l`<rect class="nn-none" x="${e-7.5}" y="${n-7.5}" width="15"
      height="15"/><path class="nn-cross" d="M${e-4} ${n-4}l8 8m0 -8l-8 8"
      />`:l`<circle class="nn-open" cx="${e}" cy="${n}" r="7"/>`}var Yh=t=>l`<svg class="nn-symbol" viewBox="-10 -10 20 20"
  aria-hidden="true">${oc(t,0,0)}</svg>`;function Jh(t){let[e,n]=le.domain;return l`<g class="nn-axes">${[0,2,4].map(o=>l`<line class="${o?"nn-grid":"nn-zero"}" x1="46" x2="336"
        y1="${u(le(o))}" y2="${u(le(o))}"/><text x="40"
        y="${u(le(o))+4}" text-anchor="end">${o}</text>`)}<text class="nn-axis" x="13" y="176">↑ bottles for each guest
      list</text></g>
    ${t.map((o,r)=>{let s=52+36*r,a=u(le(Math.min(Math.max(o,e),n))),i=u(le(nc[r]));return l`<rect class="nn-bar" x="${s}" y="${a}" width="22"
          height="${u(le(0)-a)}"/><path class="nn-wanted"
          d="M${s-4} ${i}h30"/><text class="nn-small" x="${s+11}"
          y="294" text-anchor="middle">${Fh[r]}</text>`})}`}function Zh(t){let{run:e,bottles:n,fates:o}=$s(t);return l`<svg viewBox="0 0 346 468" role="img"
    aria-label="${rc(t)}">
    ${Kh(t,o)} ${Jh(n)}
    ${Wo(e,t.steps,_h,Vh)}
  </svg>`}var Qh=(t,e)=>l`${x(hs,"seed",t,e)}
  ${A(hs,"rate",t,e)} ${x(hs,"steps",t,e)}`;function tp(t){let{dead:e,fates:n,cost:o,run:r}=$s(t),s=(a,i)=>l`<span>${Yh(a)} <b
    data-shows="${a}">${ds(n,a)}</b> ${i}</span>`;return l`<p>Of ${Je.length} starts, after ${t.steps} steps:</p>
    <p class="nn-legend">${s("learned","have learned")}
      ${s("silent","are silent: no bottle for any list")}
      ${s("neither","neither")}</p>
    <p class="nn-formula">Seed ${t.seed}: cost <b data-shows="cost">${h(o)}</b>${r.end<=t.steps&&(r.ranAway?"; the next step would run away":"; every slope is 0, nothing will ever change")}</p>
    <p>Dead hidden neurons, 0 for every list: ${e.map(a=>"h"+"₁₂₃"[a]).join(", ")||"none"}</p>
    <p class="nn-legend">A Agatha, D Dahlia, S Stiffy. Bar: what the network
      says; line: what was wanted.</p>
    ${Ue(ep(t))}`}var ep=({seed:t,rate:e,steps:n})=>["import numpy as np","from nnlib import (","    SGD, Linear, MSELoss, ReLU, Sequential, fit, party",")","",`rng = np.random.default_rng(${t})`,"net = Sequential(","    Linear(3, 3, rng=rng), ReLU(),","    Linear(3, 1, rng=rng), ReLU(),",")","X, y = party()",`descend = SGD(net.parameters(), lr=${Te(e)})`,"loss = MSELoss()",`fit(net, X, y, loss, descend, epochs=${n})`,"print(loss(net(X), y))"];function rc(t){let{dead:e,fates:n,cost:o}=$s(t);return`The dinner party, trained from ${Je.length} starts at rate ${t.rate}. After ${t.steps} steps ${ds(n,"learned")} have learned, ${ds(n,"silent")} are silent. Picked: seed ${t.seed}, ${n[t.seed]}, with the cost ${h(o)} and ${e.length} dead hidden neurons.`}var np=({steps:t})=>t<Co?{steps:Math.min(t+Uh,Co)}:null,op=Je.map(t=>[`seed ${t}`,e=>({...e,seed:t})]),sc={picture:Zh,controls:Qh,readout:tp,describe:rc,play:np,plays:()=>!0,pace:16,verbs:{step:"Five steps",play:"Train all"},actions:Object.fromEntries(op),goals:{"05-party-learned":{ask:"Train them all, then pick a start that has learned the party.",praise:"This one gives every guest list its bottles.",met:t=>ps(t.seed,t)==="learned"},"05-party-dead":{ask:"Pick a start that is silent before the first step, with every slope 0. Then train it.",praise:"Dead on arrival: the output's ReLU is shut for every guest list, so no blame gets through, and no step ever changes anything.",met:({seed:t,rate:e,steps:n})=>n>0&&fs(t,e).end===0},"05-party-sum":{ask:"Pick a start that trained for 1,000 steps, is not silent, and still misses.",praise:"Its cost rests at about 0.02: it adds what each guest brings, and misses what Dahlia and Stiffy bring together.",met:t=>t.steps===Co&&ps(t.seed,t)==="neither"}}};var wt=y([-2.2,4.2],[30,334]),vt=y([-2.2,4.2],[326,22]),[zn,Ze]=vt.domain,rp=[...Array(65).keys()].map(t=>zn+t/10),ac=t=>t<=Ze;function ic({base:t},e){let n=rp.map(o=>{let r=Math.min(re(t,o).height,2*Ze),[s,a]=e?[r,o]:[o,r];return`${u(wt(s))},${u(vt(a))}`});return l`<polyline class="${e?"nn-mirror":"nn-curve"}"
    points="${n.join(" ")}"/>`}function sp(t,{height:e,slope:n}){let o=r=>e+n*(r-t);return l`<line class="nn-secant" x1="${u(wt(zn))}"
    y1="${u(vt(o(zn)))}" x2="${u(wt(Ze))}" y2="${u(vt(o(Ze)))}"/>`}function ap(t,{height:e}){return l`<line class="nn-distance" x1="${wt(zn)}" y1="${vt(zn)}"
      x2="${wt(Ze)}" y2="${vt(Ze)}"/>
    ${ic(t,!0)}
    ${ac(e)&&l`<circle class="nn-one" cx="${u(wt(e))}" cy="${u(vt(t.x))}"
        r="7"/>
      <text class="nn-halo nn-strong nn-positive" x="${u(wt(e)+4)}"
        y="${u(vt(t.x)+22)}">log</text>`}`}function ip(t,{height:e}){return ac(e)?l`<circle class="nn-dot" cx="${u(wt(t))}" cy="${u(vt(e))}"
      r="6"/>`:l`<path class="nn-next" d="M${u(wt(t))} 22l-7 12h14z"/>`}function cp(t,e){let n=re(t.base,t.x);return l`<svg viewBox="0 0 344 362" role="img"
    aria-label="${cc(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="22" width="304" height="304"/>
    </clipPath>
    ${N(wt,vt,{names:["x","y"]})}
    <g clip-path="url(#${e}-clip)">
      ${t.mirror?ap(t,n):sp(t.x,n)}
      ${ic(t,!1)}</g>
    ${ip(t.x,n)}
  </svg>`}function lp(t,e){return l`${x("power-curve","base",t,e)}
    ${x("power-curve","x",t,e)}`}function mp({base:t,x:e,mirror:n}){let{height:o,slope:r,atZero:s}=re(t,e),a=l`${h(t,6)}<sup>${h(e,6)}</sup>`;return n?l`<p class="nn-formula">${a} = <b data-shows="height"
          >${h(o)}</b></p>
        <p class="nn-formula">${t===1?"Every power of 1 is 1: there is no logarithm to the base 1.":l`log to the base ${h(t,6)} of ${h(o)} =
                <b data-shows="log">${h(e)}</b>`}</p>`:l`<p class="nn-formula">height: ${a} = <b data-shows="height"
          >${h(o)}</b></p>
        <p class="nn-formula">slope there: <b data-shows="slope"
          >${h(r)}</b></p>
        <p class="nn-formula">slope ÷ height = <b data-shows="ratio"
          >${h(s)}</b></p>`}function cc({base:t,x:e,mirror:n}){let{height:o,slope:r}=re(t,e),s=`At x = ${h(e,6)} it is ${h(o)} high`,a=`The powers of ${h(t,6)} as a curve. ${s}`;return n?`${a}. Mirrored at the diagonal it is the logarithm.`:`${a} and its slope is ${h(r)}.`}var lc={picture:cp,controls:lp,readout:mp,describe:cc,goals:{"00-e":{ask:"Find the base whose slope is its height: slope ÷ height within 0.005 of 1.",praise:"2.71875 is the nearest that this slider comes to e = 2.71828… Move the power: the two stay equal everywhere.",met:({base:t,x:e})=>Math.abs(re(t,e).atZero-1)<.005},"00-which-power":{ask:"Which power of 2 gives 3? Come within 0.05 of 3.",praise:"About 1.585, between 1 (which gives 2) and 2 (which gives 4). That is the logarithm of 3 to the base 2.",met:({base:t,x:e,mirror:n})=>n&&t===2&&Math.abs(re(t,e).height-3)<.05}}};function qo(t){return t.split(/(`[^`]+`|\*[^*\s][^*]*\*)/).map(e=>e.startsWith("`")?l`<code>${e.slice(1,-1)}</code>`:e.startsWith("*")&&e.length>2?l`<em>${e.slice(1,-1)}</em>`:e)}var gs=["abcdefghijklmnopqrstuvwxyz","0123456789"];gs.push(gs[0].toUpperCase());var up=t=>t.replace(/[a-z0-9]/gi,e=>{let n=gs.find(o=>o.includes(e));return n[(n.indexOf(e)+n.length/2)%n.length]});function Uo(t){try{let{prompt:e,texts:n,rest:o}=JSON.parse(t),r={prompt:e,...JSON.parse(up(o))};return r.choices?.forEach((s,a)=>s.text=n[a]),r}catch{throw new Error("Question.data must be a question; got something else.")}}var hp=.05,pp=.005;function bs(t,e){if(e.trim()==="")return{verdict:"missing"};if(t.choices){let a=t.choices[Number(e)];return a?{verdict:a.right?"right":"wrong",why:a.why}:{verdict:"missing"}}let n=Wa(e);if(Number.isNaN(n))return{verdict:"unreadable"};let o=Math.abs(n-t.answer);if(o<=t.tolerance)return{verdict:"right",why:t.why};let r=t.wrong.find(a=>Math.abs(n-a.value)<=pp*Math.abs(a.value));return r?{verdict:"wrong",why:r.why}:{verdict:!t.exact&&o<=hp*Math.abs(t.answer)?"almost":"wrong",why:t.otherwise}}var dp={missing:"Nothing answered yet.",unreadable:"That is not a number. Write it like −1.5, 0,25 or 2/3.",wrong:"Not yet.",almost:"Close, but not right.",right:"Right."},fp={missing:"…",unreadable:"?",wrong:"✗",almost:"≈",right:"✓"};function $p(t,e,n){return t.choices.map((o,r)=>l`<div class="nn-option"><input type="radio"
      name="${n}-answer" id="${n}-${r}" value="${r}" data-trait="answer"
      ${e.answer===String(r)&&"checked"}><label for="${n}-${r}"
      >${qo(o.text)}</label></div>`)}function gp(t,e,n){return l`<p class="nn-number"><label for="${n}-n">Your number</label>
    <input id="${n}-n" data-trait="answer" inputmode="text" maxlength="40"
      autocomplete="off" value="${e.answer}">
    </p>`}function bp(t,e){if(!e.checked)return"";let{verdict:n,why:o}=bs(t,e.answer);return l`<span class="nn-mark" aria-hidden="true">${fp[n]}</span>
    <span><b>${dp[n]}</b> ${o&&qo(o)}</span>`}function xp(t,e){let n=Uo(t.data),o=n.choices?$p:gp,r=t.checked?bs(n,t.answer).verdict:"";return l`<fieldset class="nn-question">
      <legend>${qo(n.prompt)}</legend>
      ${o(n,t,e)}
    </fieldset>
    <div class="nn-live"><button type="button" data-do="check" data-enter
      >Check</button></div>
    <div class="nn-feedback" role="status" data-verdict="${r}"
      >${bp(n,t)}</div>`}var mc={plain:!0,check:({data:t})=>Uo(t),controls:xp,describe:t=>Uo(t.data).prompt,actions:{check:()=>({checked:!0})},input:t=>({...t,checked:!1}),task({id:t,data:e,answer:n,checked:o}){return o&&bs(Uo(e),n).verdict==="right"?t:""}};var yp="reliability",Ft=y([0,1],[40,344]),me=y([0,1],[262,30]),uc=336,wp=.025,Bn=t=>Fa(t.cases,t.scale),hc=t=>t.reduce((e,{count:n})=>e+n,0);function xs(t){let e=({count:n,said:o,happened:r})=>n*Math.abs(o-r);return t.reduce((n,o)=>n+e(o),0)/hc(t)}function vp({cases:t,scale:e}){let[n,o]=[0,0];for(let[r,s,a]of t)n+=s*qt(e*r,1)+a*qt(e*r,0),o+=s+a;return n/o}function kp(t){let e=Bn(t),n=Math.max(1,...e.map(({count:o})=>o));return l`<svg viewBox="0 0 360 342" role="img"
    aria-label="${pc(t)}">
    ${N(Ft,me,{names:["what it said","share that was spam"],count:5})}
    <path class="nn-distance" d="M${Ft(0)} ${me(0)}L${Ft(1)} ${me(1)}"/>
    ${e.map(({said:o,happened:r})=>{let s=r<o?"nn-negative":"nn-positive";return l`<path class="nn-given ${s}" d="M${u(Ft(o))} ${u(me(o))}V${u(me(r))}"/>`})}
    <path class="nn-curve" d="${e.map(({said:o,happened:r},s)=>`${s?"L":"M"}${u(Ft(o))} ${u(me(r))}`)}"/>
    ${e.map(({said:o,happened:r})=>l`<circle class="nn-one" cx="${u(Ft(o))}"
        cy="${u(me(r))}" r="6"/>`)}
    ${e.map(o=>Mp(o,n))}
  </svg>`}function Mp({bin:t,count:e},n){let o=u((Ft(t/10)+Ft((t+1)/10))/2),r=u(24*e/n);return l`<rect class="nn-count-bar" x="${o-13}"
      y="${uc-r}" width="26" height="${r}"/>
    <text class="nn-small nn-halo" x="${o}" y="${uc-r-3}"
      text-anchor="middle">${e}</text>`}var Ap=(t,e)=>x(yp,"scale",t,e);function Sp(t){let e=Bn(t);return e.length===0?l`<p>No cases.</p>`:l`${Ip(e)}
    <p class="nn-formula">Mean gap between said and happened:
      <b data-shows="gap">${h(xs(e))}</b></p>
    <p class="nn-formula">Mean surprise: <b data-shows="mean">${h(vp(t))}</b></p>
    <details><summary>All bins</summary><table class="nn-table">
    <thead><tr><th scope="col">from</th><th scope="col">cases</th>
      <th scope="col">said, on average</th><th scope="col">were spam</th></tr>
    </thead>
    <tbody>${e.map(({bin:n,count:o,said:r,happened:s})=>l`<tr><td>${h(n/10)}</td>
        <td data-shows="count">${o}</td>
        <td data-shows="said">${h(r)}</td>
        <td data-shows="happened">${h(s)}</td></tr>`)}</tbody></table></details>`}function Ip(t){let{bin:e,count:n,happened:o}=t.at(-1);return e<9?l`<p class="nn-top">It said 0.9 or more of none.</p>`:l`<p class="nn-top">It said 0.9 or more of ${n} emails. Of these,
    ${h(100*o,3)} % were spam.</p>`}function pc(t){let e=Bn(t);if(e.length===0)return"A reliability plot without cases.";let n=e.map(({said:o,happened:r,count:s})=>`said ${h(o,2)}, happened ${h(r,2)} (${s})`);return`What a model said against what happened, in ${e.length} bins: ${n.join("; ")}. The mean gap is ${h(xs(e),2)}.`}var dc={picture:kp,controls:Ap,readout:Sp,describe:pc,goals:{"02-calibrate":{ask:"Make this filter honest: bring the mean gap below 0.025. What happens to the mean surprise on the way?",praise:"Its log-odds were about twice too large. The knob that makes it honest also makes the surprise about as small as it can be.",met:t=>hc(Bn(t))>0&&xs(Bn(t))<wp}}};var Ho="sigmoid-curve",Et=y([-4,4],[34,346]),Lt=y([-.05,1.05],[206,24]),Xo=3,jn=({w:t,b:e},n)=>E(n*t+e),ue=({w:t,b:e})=>-e/t;function Cn({w:t,b:e,x:n}){let o=n*t+e;return t*E(o)*E(-o)}function Tp(t,e){let n=t.x>3?-1:1,[o,r]=[u(Et(t.x)),u(Et(t.x+n))],[s,a]=[u(Lt(e)),u(Lt(e+n*Cn(t)))];return l`<path class="nn-rise" d="M${o} ${s}H${r}V${a}"/>`}function Np(t,e){let n=jn(t,t.x),o=ue(t);return l`<svg viewBox="0 0 360 244" role="img"
    aria-label="${$c(t)}">
    <clipPath id="${e}-clip"><rect x="34" y="24" width="312" height="182"/>
    </clipPath>
    ${N(Et,Lt,{names:["x","output"],count:5})}
    <g clip-path="url(#${e}-clip)">
      ${t.tangent&&[Tp(t,n),Ct(t.x,n,Cn(t),Et,Lt,70)]}
      <path class="nn-graph" d="${G(r=>jn(t,r),Et,Lt,200)}"/>
      ${Math.abs(o)<=4&&Ep(o)}
    </g>
    ${Re("point",Et(t.x),Lt(n))}
  </svg>`}var Ep=t=>l`<path class="nn-distance"
    d="M${u(Et(t))} ${u(Lt(0))}V${u(Lt(.5))}"/>
  <path class="nn-centre" d="M${u(Et(t))} ${u(Lt(.5)-7)}l7 7l-7 7l-7 -7z"/>`;function Lp(t,e){return l`${x(Ho,"w",t,e)}
    ${t.lockable&&Ne(Ho,"keep",t,e)}
    ${x(Ho,"b",t,e)} ${x(Ho,"x",t,e)}`}function Op(t){let{w:e,b:n,x:o}=t,r=o*e+n;return l`<p class="nn-formula">z = ${h(o)}·${k(e)} ${R(n)} =
      <b data-shows="z">${h(r)}</b></p>
    <p class="nn-formula">σ(${h(r)}) =
      <b data-shows="y">${ut(E(r))}</b></p>
    ${t.tangent&&l`<p class="nn-formula">slope here: <b data-shows="slope">${h(Cn(t))}</b> up for one step to the right</p>`}
    <p>${e===0?"With weight 0 the input changes nothing: the curve is flat.":l`Centre ◆ (output 0.5): x = <b data-shows="centre">${h(ue(t))}</b>`}</p>
    ${Rp(t)}`}function Rp(t){return!t.lockable||t.keep||fc(t)?"":l`<p class="nn-note">To be kept, the centre must lie between
    −${Xo} and ${Xo}.</p>`}var fc=t=>Math.abs(ue(t))<=Xo;function $c(t){let{w:e,b:n,x:o}=t,r=e===0?"It is flat.":`It ${e>0?"rises":"falls"} from left to right; its centre is at x = ${h(ue(t))}.`,s=t.tangent?`, with slope ${h(Cn(t))}`:"";return`The sigmoid curve of a neuron with weight ${h(e)} and bias ${h(n)}. ${r} At x = ${h(o)} the output is ${ut(jn(t,o))}${s}.`}function Wp(t,e){if(t.keep)return fc(e)?{...t,centre:ue(e)}:{};if(!e.keep)return t;if("w"in t)return{...t,b:0-t.w*e.centre};if("b"in t){let n=-t.b/e.w;return Math.abs(n)<=Xo?{...t,centre:n}:{...t,keep:!1}}return t}var Pp=t=>Math.max(-4,Math.min(4,Math.round(t*8)/8))+0,gc={picture:Np,controls:Lp,readout:Op,describe:$c,input:Wp,drags:{point:(t,[e])=>({x:Pp(Et.invert(e))})},goals:{"02-mirror":{ask:"Turn the curve round: it must fall from left to right, with its centre where it was at the start.",praise:"Both knobs changed sign. The centre −b/w does not notice.",met:(t,e)=>t.w<0&&Math.abs(ue(t)-ue(e))<1e-9},"02-step-at-two":{ask:"Make a step at x = 2: below 0.05 at x = 1.5, above 0.95 at x = 2.5. The switch “keep the centre” helps.",praise:"A step, nearly. With the centre kept at 2, the bias had to follow the weight: b = −2w.",met:t=>jn(t,1.5)<.05&&jn(t,2.5)>.95},"02-steepest":{ask:"Move the point to where the curve is steepest. What is the slope?",praise:"At the centre, and there it is a quarter of the weight. No other place is as steep.",met:t=>t.tangent&&Math.abs(Cn(t))>.2475*Math.abs(t.w)}}};var zp=Array.prototype,Bp=zp.slice;function jp(t,e){return t-e}function Cp(t){for(var e=0,n=t.length,o=t[n-1][1]*t[0][0]-t[n-1][0]*t[0][1];++e<n;)o+=t[e-1][1]*t[e][0]-t[e-1][0]*t[e][1];return o}var bc=t=>()=>t;function Dp(t,e){for(var n=-1,o=e.length,r;++n<o;)if(r=qp(t,e[n]))return r;return 0}function qp(t,e){for(var n=e[0],o=e[1],r=-1,s=0,a=t.length,i=a-1;s<a;i=s++){var m=t[s],c=m[0],p=m[1],d=t[i],f=d[0],$=d[1];if(Up(m,d,e))return 0;p>o!=$>o&&n<(f-c)*(o-p)/($-p)+c&&(r=-r)}return r}function Up(t,e,n){var o;return Hp(t,e,n)&&Xp(t[o=+(t[0]===e[0])],n[o],e[o])}function Hp(t,e,n){return(e[0]-t[0])*(n[1]-t[1])===(n[0]-t[0])*(e[1]-t[1])}function Xp(t,e,n){return t<=e&&e<=n||n<=e&&e<=t}function Fp(){}var Ot=[[],[[[1,1.5],[.5,1]]],[[[1.5,1],[1,1.5]]],[[[1.5,1],[.5,1]]],[[[1,.5],[1.5,1]]],[[[1,1.5],[.5,1]],[[1,.5],[1.5,1]]],[[[1,.5],[1,1.5]]],[[[1,.5],[.5,1]]],[[[.5,1],[1,.5]]],[[[1,1.5],[1,.5]]],[[[.5,1],[1,.5]],[[1.5,1],[1,1.5]]],[[[1.5,1],[1,.5]]],[[[.5,1],[1.5,1]]],[[[1,1.5],[1.5,1]]],[[[.5,1],[1,1.5]]],[]];function yc(){var t=1,e=1,n=Ua,o=m;function r(c){var p=n(c);if(Array.isArray(p))p=p.slice().sort(jp);else{let d=Da(c,Gp);for(p=$t(...qa(d[0],d[1],p),p);p[p.length-1]>=d[1];)p.pop();for(;p[1]<d[0];)p.shift()}return p.map(d=>s(c,d))}function s(c,p){let d=p==null?NaN:+p;if(isNaN(d))throw new Error(`invalid value: ${p}`);var f=[],$=[];return a(c,d,function(g){o(g,c,d),Cp(g)>0?f.push([g]):$.push(g)}),$.forEach(function(g){for(var v=0,M=f.length,L;v<M;++v)if(Dp((L=f[v])[0],g)!==-1){L.push(g);return}}),{type:"MultiPolygon",value:p,coordinates:f}}function a(c,p,d){var f=new Array,$=new Array,g,v,M,L,W,Q;for(g=v=-1,L=he(c[0],p),Ot[L<<1].forEach(P);++g<t-1;)M=L,L=he(c[g+1],p),Ot[M|L<<1].forEach(P);for(Ot[L<<0].forEach(P);++v<e-1;){for(g=-1,L=he(c[v*t+t],p),W=he(c[v*t],p),Ot[L<<1|W<<2].forEach(P);++g<t-1;)M=L,L=he(c[v*t+t+g+1],p),Q=W,W=he(c[v*t+g+1],p),Ot[M|L<<1|W<<2|Q<<3].forEach(P);Ot[L|W<<3].forEach(P)}for(g=-1,W=c[v*t]>=p,Ot[W<<2].forEach(P);++g<t-1;)Q=W,W=he(c[v*t+g+1],p),Ot[W<<2|Q<<3].forEach(P);Ot[W<<3].forEach(P);function P(J){var ft=[J[0][0]+g,J[0][1]+v],nt=[J[1][0]+g,J[1][1]+v],ot=i(ft),mt=i(nt),O,B;(O=$[ot])?(B=f[mt])?(delete $[O.end],delete f[B.start],O===B?(O.ring.push(nt),d(O.ring)):f[O.start]=$[B.end]={start:O.start,end:B.end,ring:O.ring.concat(B.ring)}):(delete $[O.end],O.ring.push(nt),$[O.end=mt]=O):(O=f[mt])?(B=$[ot])?(delete f[O.start],delete $[B.end],O===B?(O.ring.push(nt),d(O.ring)):f[B.start]=$[O.end]={start:B.start,end:O.end,ring:B.ring.concat(O.ring)}):(delete f[O.start],O.ring.unshift(ft),f[O.start=ot]=O):f[ot]=$[mt]={start:ot,end:mt,ring:[ft,nt]}}}function i(c){return c[0]*2+c[1]*(t+1)*4}function m(c,p,d){c.forEach(function(f){var $=f[0],g=f[1],v=$|0,M=g|0,L=ys(p[M*t+v]);$>0&&$<t&&v===$&&(f[0]=xc($,ys(p[M*t+v-1]),L,d)),g>0&&g<e&&M===g&&(f[1]=xc(g,ys(p[(M-1)*t+v]),L,d))})}return r.contour=s,r.size=function(c){if(!arguments.length)return[t,e];var p=Math.floor(c[0]),d=Math.floor(c[1]);if(!(p>=0&&d>=0))throw new Error("invalid size");return t=p,e=d,r},r.thresholds=function(c){return arguments.length?(n=typeof c=="function"?c:Array.isArray(c)?bc(Bp.call(c)):bc(c),r):n},r.smooth=function(c){return arguments.length?(o=c?m:Fp,r):o===m},r}function Gp(t){return isFinite(t)?t:NaN}function he(t,e){return t==null?!1:+t>=e}function ys(t){return t==null||isNaN(t=+t)?-1/0:t}function xc(t,e,n,o){let r=o-e,s=n-e,a=isFinite(r)||isFinite(s)?r/s:Math.sign(r)/Math.sign(s);return isNaN(a)?t:t+a-.5}var pe=41,_p=.3;function Qe(t,e,n,o){let r=({domain:[m,c]},p)=>m+(c-m)*p/(pe-1),s=Array.from({length:pe*pe},(m,c)=>t([r(n,c%pe),r(o,Math.floor(c/pe))])),a=([m,c])=>[n(r(n,m-.5)),o(r(o,c-.5))],i=m=>wn(m.map(a),_p).map(c=>c.map(Math.round));return yc().size([pe,pe]).thresholds(e)(s).map(({coordinates:m})=>{let c=m.flat().map(p=>Vp(i(p)));return l`<path class="nn-level" d="${c.join("")}"/>`})}function Vp([t,...e]){let n=t,o=e.map(r=>{let s=r.map((a,i)=>a-n[i]);return n=r,s.join(s[1]<0?"":" ")});return`M${t.join(" ")}l${o.join(" ")}z`}function wc(t,e,n,o=5){let[r,s]=[u(e),u(n)],a=[l`<circle cx="${r}" cy="${s}" r="${o}"/>`,l`<rect x="${u(e-o)}" y="${u(n-o)}" width="${2*o}"
      height="${2*o}"/>`,l`<path d="M${r} ${u(n-1.3*o)}l${1.2*o} ${2.2*o}h${-2.4*o}z"/>`][t];return l`<g class="nn-runner" data-runner="${t}">${a}</g>`}function Fo(t,e,n,o){let r=t.map(([i,m])=>`${u(n(i))} ${u(o(m))}`),[s,a]=t.at(-1);return l`<path class="nn-track" data-runner="${e}"
    d="M${r.join("L")}"/>${wc(e,n(s),o(a))}`}var Go=t=>l`<svg class="nn-symbol" viewBox="-9 -9 18 18" aria-hidden="true"
    >${wc(t,0,0,6)}</svg>`;var _o="slice",vc=2,Dn=[-2.5,2.5],$e={plane:{word:"2x + y",levels:[-6,-4,-2,0,2,4,6],high:[-7.5,7.5],steep:3,rules:()=>["2","1"]},bowl:{word:"x² + 2y²",levels:[.5,2,4,6,9,12,15],high:[0,19],steep:10,rules:([t,e])=>[`2x = 2·${k(t)}`,`4y = 4·${k(e)}`]},product:{word:"x·y",levels:[-4,-2,-1,-.25,.25,1,2,4],high:[-6.25,6.25],steep:3,rules:()=>["y","x"]}},X=y(Dn,[232,22]),de=[350,272],Gt=[262,338],kc=52,Kp=.3,ws=({turn:t})=>y(Dn,t?[73,283]:[30,240]);function fe({surface:t,x:e,y:n,angle:o}){let r=[e,n],{height:s,slopes:a}=En[t];return{place:r,height:s(r),slopes:a(r),slope:os(t,r,o)}}function Mc(t,[e,n],[o,r]){let s=Math.atan2(r-n,o-e)*180/Math.PI;return l`<path class="${t}" d="M${u(e)} ${u(n)}L${u(o)} ${u(r)}"
    /><path class="${t}" transform="translate(${u(o)} ${u(r)})
    rotate(${u(s)})" d="M-9 -5L0 0L-9 5"/>`}function Yp(t,e,n){let{height:o}=En[t.surface],{place:r,slopes:s}=fe(t),[a,i]=r,m=y($e[t.surface].high,de),c=y($e[t.surface].high,Gt),[p,d]=[u(e(a)),u(X(i))],f=o(r);return l`
    <path class="nn-cut" d="M${e.range[0]} ${d}H${e.range[1]}"/>
    <path class="nn-cut" data-axis="y" d="M${p} ${X.range[0]}V${X.range[1]}"/>
    <rect class="nn-silent" x="30" y="${de[1]}" width="210"
      height="${de[0]-de[1]}"/>
    <rect class="nn-silent" x="${Gt[0]}" y="22"
      width="${Gt[1]-Gt[0]}" height="210"/>
    <clipPath id="${n}-cuts"><path d="M30 ${de[1]}H240V${de[0]}H30Z
      M${Gt[0]} 22H${Gt[1]}V232H${Gt[0]}Z"/></clipPath>
    <g clip-path="url(#${n}-cuts)">
    <path class="nn-cut" d="${G($=>o([$,i]),e,m)}"/>
    ${Ct(a,f,s[0],e,m,46)}
    <circle class="nn-centre" cx="${p}" cy="${u(m(f))}" r="4"/>
    <path class="nn-cut" data-axis="y" d="${Jp($=>o([a,$]),c)}"/>
    ${Zp(i,f,s[1],c)}</g>
    <circle class="nn-centre" cx="${u(c(f))}" cy="${d}" r="4"/>
    <text class="nn-small" x="30" y="${de[0]+17}">cut along x</text>
    <text class="nn-small" x="${Gt[1]}" y="${X.range[0]+17}"
      text-anchor="end">cut along y</text>`}function Jp(t,e){return`M${[...Array(61).keys()].map(o=>{let r=Dn[0]+(Dn[1]-Dn[0])*o/60;return`${u(e(t(r)))} ${u(X(r))}`}).join("L")}`}function Zp(t,e,n,o){let[r,s]=[X(1)-X(0),n*(o(1)-o(0))],a=46/Math.hypot(r,s),i=[-a,a].map(m=>[u(o(e)+m*s),u(X(t)+m*r)]);return l`<path class="nn-tangent" d="M${i[0].join(" ")}L${i[1].join(" ")}"/>`}function Qp(t,e,n){let{place:o,slopes:r,slope:s}=fe(t),a=[e(o[0]),X(o[1])],i=t.angle*Math.PI/180,m=[a[0]+kc*Math.cos(i),a[1]-kc*Math.sin(i)],c=o.map((g,v)=>g+Kp*r[v]),p=y([0,360],[46,334]),{steep:d}=$e[t.surface],f=y([-d,d],[370,286]),$=ht(r)===0;return l`<g clip-path="url(#${n}-map)">${!$&&Mc("nn-gradient",a,[e(c[0]),X(c[1])])}</g>
    ${Mc("nn-hand",a,m)}
    <g class="nn-axes">${[-d,0,d].map(g=>l`<line class="${g?"nn-grid":"nn-zero"}" x1="46" x2="334"
        y1="${f(g)}" y2="${f(g)}"/><text x="40" y="${f(g)+4}"
        text-anchor="end">${h(g)}</text>`)}${[0,90,180,270,360].map(g=>l`<line class="nn-grid" x1="${p(g)}" x2="${p(g)}"
        y1="${f.range[0]}" y2="${f.range[1]}"/><text x="${p(g)}" y="386"
        text-anchor="middle">${g}°</text>`)}<text class="nn-axis" x="12" y="274">↑ slope, by direction</text></g>
    <path class="nn-graph" d="${G(g=>os(t.surface,o,g),p,f)}"/>
    <circle class="nn-centre" cx="${u(p(t.angle))}" cy="${u(f(s))}" r="5"/>
    <g class="nn-grab" data-drag="tip"><circle cx="${u(m[0])}"
      cy="${u(m[1])}" r="16"/><circle class="nn-handle nn-tip"
      cx="${u(m[0])}" cy="${u(m[1])}" r="8"/></g>`}function td(t,e){let n=ws(t),{word:o,levels:r}=$e[t.surface],{height:s}=En[t.surface];return l`<svg viewBox="0 0 346 ${t.turn?394:372}" role="img"
    aria-label="${Ic(t)}">
    <clipPath id="${e}-map"><rect x="${n.range[0]}" y="22" width="210"
      height="210"/></clipPath>
    <rect class="nn-silent" x="${n.range[0]}" y="22" width="210" height="210"/>
    <g clip-path="url(#${e}-map)">${Qe(s,r,n,X)}</g>
    ${N(n,X,{names:["x",`y, and level lines of ${o}`],count:4})}
    ${t.turn?Qp(t,n,e):Yp(t,n,e)}
    <g class="nn-grab" data-drag="place"><circle cx="${u(n(t.x))}"
      cy="${u(X(t.y))}" r="16"/><circle class="nn-handle"
      cx="${u(n(t.x))}" cy="${u(X(t.y))}" r="9"/></g>
  </svg>`}var ed=(t,e)=>l`
  ${A(_o,"surface",t,e,n=>$e[n].word)}
  ${x(_o,"x",t,e)} ${x(_o,"y",t,e)}
  ${t.turn&&x(_o,"angle",t,e)}`;function nd(t){let{place:e,height:n,slopes:o,slope:r}=fe(t),s=$e[t.surface].rules(e),a=(m,c,p)=>l`<p class="nn-formula">along ${m},
    with ${c} held still: ${s[p]} = <b data-shows="d${m}">${h(o[p])}</b></p>`;return l`<p class="nn-formula">height = <b data-shows="height">${h(n)}</b></p>
    ${a("x","y",0)} ${a("y","x",1)} ${t.turn&&i(t)}`;function i({angle:m}){let c=m*Math.PI/180,[p,d]=[Math.cos(c),Math.sin(c)];return l`<p class="nn-formula">gradient = (${h(o[0])},
        ${h(o[1])}), its length <b data-shows="length">${h(ht(o))}</b></p>
      <p class="nn-formula">direction = (${h(p,3)}, ${h(d,3)})</p>
      <p class="nn-formula">slope this way = ${h(o[0])}·${k(Number(p.toFixed(3)))} ${R(o[1])}·${k(Number(d.toFixed(3)))} = <b
        data-shows="slope">${h(Sc(r))}</b></p>`}}var Sc=t=>Math.abs(t)<1e-12?0:t;function Ic(t){let{place:e,slopes:n,slope:o}=fe(t),r=`A map of ${$e[t.surface].word} by its level lines. At x = ${h(e[0])}, y = ${h(e[1])} the slope along x is ${h(n[0])} and along y ${h(n[1])}.`;return t.turn?`${r} In the direction of ${t.angle} degrees it is ${h(Sc(o))}; the gradient's length is ${h(ht(n))}.`:r}var Ac=t=>Math.max(-vc,Math.min(vc,Math.round(t*4)/4)),od=(t,e)=>Math.abs(t-e)<1e-9,Tc={picture:td,controls:ed,readout:nd,describe:Ic,drags:{place:(t,[e,n])=>({x:Ac(ws(t).invert(e)),y:Ac(X.invert(n))}),tip(t,[e,n]){let o=e-ws(t)(t.x),r=X(t.y)-n;if(o===0&&r===0)return{};let s=Math.atan2(r,o)*180/Math.PI;return{angle:(Math.round(s/5)*5+360)%360}}},goals:{"00-partials":{ask:"On x·y, find the place where the slope along x is 2 and the slope along y is −1.",praise:"At (−1, 2). For a product, each slope is the other factor.",met:({surface:t,x:e,y:n})=>t==="product"&&e===-1&&n===2},"00-same-slopes":{ask:"On x² + 2y², find a place where both slopes are the same, and not 0.",praise:"Wherever 2x = 4y: on the line of all places with x = 2y.",met(t){let[e,n]=fe(t).slopes;return t.surface==="bowl"&&e!==0&&od(e,n)}},"00-steepest":{ask:"On x² + 2y², turn the hand until the slope is as large as it gets.",praise:"It points along the gradient's arrow, and the slope is nearly the arrow's length. No direction climbs faster.",met(t){let{slope:e,slopes:n}=fe(t),o=ht(n);return t.surface==="bowl"&&o>0&&e>.999*o}},"00-level":{ask:"Now turn it until the slope is about 0, but not at the bottom.",praise:"Along the level line the height does not change, and the gradient stands at a right angle to it.",met(t){let{slope:e,slopes:n}=fe(t);return Math.abs(e)<.05*ht(n)}}}};var rd="softmax-bars",Vo=12,vs=316,Nc=58;function sd(t,e,n){let o=n*Nc+8;return l`<text x="${Vo}" y="${o+14}">${e}</text>
    <text class="nn-strong" x="${Vo+vs}" y="${o+14}"
      text-anchor="end">${h(t)}</text>
    <rect class="nn-silent" x="${Vo}" y="${o+21}" width="${vs}"
      height="20" rx="3"/>
    <rect class="nn-one" x="${Vo}" y="${o+21}" width="${u(vs*t)}"
      height="20" rx="3"/>`}function ad(t){let e=Pe(t.z);return l`<svg viewBox="0 0 340 ${Nc*e.length+4}" role="img"
    aria-label="${Ec(t)}">
    ${e.map((n,o)=>sd(n,t.names[o],o))}
  </svg>`}var id=(t,e)=>x(rd,"z",t,e);function cd(t){let e=Pe(t.z),n=t.z.map(Math.exp),o=n.reduce((r,s)=>r+s,0);return l`<table class="nn-table">
    <thead><tr><th scope="col">class</th><th scope="col">score z</th>
      <th scope="col">e<sup>z</sup></th><th scope="col">share of the sum</th>
      </tr></thead>
    <tbody>${e.map((r,s)=>l`<tr><td>${t.names[s]}</td>
        <td>${h(t.z[s])}</td>
        <td data-shows="power">${h(n[s])}</td>
        <td data-shows="share">${h(r)}</td></tr>`)}
    <tr><td>together</td><td></td><td data-shows="total">${h(o)}</td>
      <td>1</td></tr></tbody>
  </table>`}function Ec({z:t,names:e}){let n=Pe(t),o=e.map((r,s)=>`${r} has score ${h(t[s])} and gets ${h(n[s])}`);return`Softmax of ${e.length} scores: ${o.join("; ")}.`}var Lc={wide:!0,picture:ad,controls:id,readout:cd,describe:Ec,goals:{"02-halve":{ask:"Halve the probability of the second class, without touching its own score.",praise:"Its score is what it was; its share is not. Whatever another class gains, this one helps to pay.",met:(t,e)=>t.z[1]===e.z[1]&&Pe(t.z)[1]<=Pe(e.z)[1]/2},"02-shift":{ask:"Change every score and leave every probability as it was.",praise:"The same number was added to all of them. Only the differences between scores count.",met:(t,e)=>{let n=t.z.map((o,r)=>o-e.z[r]);return n[0]!==0&&n.every(o=>o===n[0])}}}};var Ko="bumps",Jo=[...Array(201).keys()].map(t=>t/200),Ms=y([0,1],[34,332]),Yo=y([-1.25,1.25],[236,20]),ld=["1st","2nd","3rd","4th","5th","6th","7th","8th"].map(t=>`${t} bump`),Rc={hill:t=>Math.sin(Math.PI*t)**2,wave:t=>.8*Math.sin(2*Math.PI*t),roof:t=>t<.375?2*t:1.2*(1-t)};function md({count:t,steepness:e,heights:n}){let o=[...Array(t).keys()].flatMap(r=>[r,r+1]);return[{weight:[o.map(()=>e)],bias:o.map(r=>-e*r/t),activation:E},{weight:o.map((r,s)=>[s%2?-n[s>>1]:n[s>>1]]),bias:[0],activation:vn}]}function Wc(t){let[e,n]=U(Jo.map(r=>[r]),md(t)),o=t.heights.slice(0,t.count).map((r,s)=>e.A.map(a=>r*(a[2*s]-a[2*s+1])));return{sum:n.A.flat(),bumps:o}}var Pc=t=>Jo.map(Rc[t.target]);function Zo(t){let e=Pc(t),n=Wc(t).sum.map((r,s)=>Math.abs(r-e[s])),o=Math.max(...n);return{gap:o,at:n.indexOf(o)}}var ks=t=>Mo(t.map((e,n)=>[Ms(Jo[n]),Yo(e)]));function ud(t){let{sum:e,bumps:n}=Wc(t),o=Pc(t),{at:r}=Zo(t),s=u(Ms(Jo[r]));return l`<svg viewBox="0 0 344 272" role="img"
    aria-label="${zc(t)}">
    ${N(Ms,Yo,{names:["x","output"],count:5})}
    ${n.map(a=>l`<polyline class="nn-bump" points="${ks(a)}"/>`)}
    <line class="nn-gap" x1="${s}" x2="${s}" y1="${u(Yo(e[r]))}"
      y2="${u(Yo(o[r]))}"/>
    <polyline class="nn-target" points="${ks(o)}"/>
    <polyline class="nn-made" points="${ks(e)}"/>
  </svg>`}function hd(t,e){let n=x(Ko,"heights",t,e,void 0,ld);return l`${A(Ko,"target",t,e)}
    ${A(Ko,"count",t,e)}
    ${x(Ko,"steepness",t,e)}
    ${n.slice(0,t.count)}
    <div class="nn-live"><button type="button" data-do="read"
      >Read the heights off the curve</button></div>`}function pd(t){let{gap:e}=Zo(t);return l`<p class="nn-legend">
      <span><svg class="nn-symbol" viewBox="-9 -9 18 18" aria-hidden="true"
        ><path class="nn-target" d="M-9 0H9"/></svg> curve to match</span>
      <span><svg class="nn-symbol" viewBox="-9 -9 18 18" aria-hidden="true"
        ><path class="nn-made" d="M-9 0H9"/></svg> the network</span></p>
    <p>Largest gap: <b data-shows="gap">${h(e)}</b></p>
    <p>${2*t.count} hidden neurons,
      <b data-shows="knobs">${6*t.count+1}</b> knobs</p>`}function zc(t){let e=t.heights.slice(0,t.count).map(n=>h(n));return`The curve "${t.target}" and a network of ${t.count} bumps of heights ${e.join(", ")}. They are at most ${h(Zo(t).gap,3)} apart.`}var dd=t=>({heights:t.heights.map((e,n)=>n<t.count?Math.round(16*Rc[t.target]((n+.5)/t.count))/16:e)}),Oc=(t,e,n,o,r)=>({ask:o,praise:r,met:s=>s.target===t&&s.count===e&&Zo(s).gap<n}),Bc={picture:ud,controls:hd,readout:pd,describe:zc,actions:{read:dd},goals:{"03-hill":Oc("hill",4,.1,"Match the hill with four bumps: keep the largest gap below 0.1. The best heights are not the curve's own, and the steepness counts.","Matched. The steepness is a knob as well: flatter sigmoids turn the stairs into a slope."),"03-wave":Oc("wave",8,.2,"Match the wave with eight bumps: keep the largest gap below 0.2.","Matched. With more bumps the gap would shrink further, to anything you like.")}};var Ts="dinner-party",qn=["Agatha","Dahlia","Stiffy"],Rt=["h₁","h₂","h₃"],As=[0,1,2].map(t=>({x:36,y:46+86*t,r:17})),tn=[0,1,2].map(t=>({x:192,y:46+86*t,r:22})),ge={x:310,y:132,r:24},Ns=[...Array(8).keys()].map(t=>[t>>2,t>>1&1,t&1]),Qo=[1,1.5,3,4.3,0,0,0,0],Dc=Qo.with(3,1.5);function Un({W1:t,b1:e,W2:n,b2:o,relu:r},s){let[a]=U(s,[{weight:t,bias:e,activation:vn}]),i=a.Z.map(c=>c.map((p,d)=>r[d]?We(p):p)),[m]=U(i,[{weight:n,bias:o,activation:We}]);return{Z:a.Z,A:i,S:m.Z.flat(),Y:m.A.flat()}}var qc=(t,e)=>Math.abs(t-e)<1e-9,Ss=(t,e)=>Un(t,Ns).Y.every((n,o)=>qc(n,e[o])),fd=({goals:t})=>t.includes("03-feud")?Dc:Qo,lt=t=>Math.abs(t)<1e-12?0:t,jc="M8 0h6v12q6 4 6 12v30q0 4-4 4h-10q-4 0-4-4v-30q0-8 6-12z",Is=6;function $d(t,e){let n=Math.min(Is,Math.ceil(lt(t)));return l`${[...Array(n).keys()].map(o=>{let r=Math.min(1,t-o),s=96+30*o;return l`<g transform="translate(${s} 278)">
      <clipPath id="${e}-full${o}"><rect x="0" y="${u(58*(1-r))}"
        width="24" height="${u(58*r)}"/></clipPath>
      <path class="nn-wine" clip-path="url(#${e}-full${o})" d="${jc}"/>
      <path class="nn-glass" d="${jc}"/></g>`})}
  ${t>Is&&l`<text class="nn-strong" x="${96+30*Is}" y="318">…</text>`}`}function gd(t,e){let{A:n,Y:o}=Un(t,[t.guests]),[r,s]=[n[0].map(lt),lt(o[0])];return l`<svg viewBox="0 0 340 346" role="img"
    aria-label="${Uc(t)}">
    ${Be([...t.W1.flatMap((a,i)=>a.map((m,c)=>({weight:m,from:As[i],to:tn[c],part:`w${i}${c} x${i} h${c}`,faint:!t.guests[i],label:t.knobs,along:.26}))),...t.W2.map(([a],i)=>({weight:a,from:tn[i],to:ge,part:`v${i} o`,faint:r[i]===0,label:t.knobs,along:.48}))].filter(({weight:a})=>a!==0))}
    ${As.map((a,i)=>st(a,t.guests[i]?"✓":"",{part:`x${i}`,on:t.guests[i]===1}))}
    ${tn.map((a,i)=>st(a,h(r[i],3),{part:`h${i}`,on:r[i]>0}))}
    ${st(ge,h(s,3),{part:"o",on:s>0})}
    ${qn.map((a,i)=>l`<text class="nn-halo nn-small" x="8" y="${As[i].y-23}"
          >${a}</text>`)}
    ${t.knobs&&tn.map(({x:a,y:i,r:m},c)=>l`<text class="nn-halo nn-small ${H(t.b1[c])}" x="${a}"
          y="${i+m+16}" text-anchor="middle" data-part="b${c} h${c}"
          >${R(t.b1[c])}</text>`)}
    ${t.knobs&&l`<text class="nn-halo nn-small ${H(t.b2[0])}" x="${ge.x}"
      y="${ge.y+ge.r+16}" text-anchor="middle" data-part="c0 o"
      >${R(t.b2[0])}</text>`}
    ${Rt.map((a,i)=>l`<text class="nn-halo nn-small" x="${tn[i].x}"
          y="${tn[i].y-28}" text-anchor="middle">${a}</text>`)}
    <text class="nn-small" x="${ge.x}" y="${ge.y-32}"
      text-anchor="middle">bottles</text>
    <path class="nn-wire" d="M14 336.75H326"/>
    ${s===0&&l`<text class="nn-small" x="96" y="322">ginger ale</text>`}
    ${$d(s,e)}
    <text class="nn-strong" x="18" y="322">${h(s,3)} ×</text>
  </svg>`}var Cc=t=>({W1:([e,n])=>`weight from ${qn[e]} to ${Rt[n]}`,b1:([e])=>`bias of ${Rt[e]}`,W2:([e])=>`weight from ${Rt[e]} to bottles`,b2:()=>"bias of bottles"})[t.split(".")[0]](t.split(".").slice(1));function bd(t,e){return l`${ee(Ts,"guests",t,e,qn)}
    ${t.unplug&&l`<hr>${ee(Ts,"relu",t,e,Rt)}`}`}function xd(t,e,n){let{Z:o,A:r,S:s,Y:a}=Un(t,[t.guests]),i=Rt.map((m,c)=>{let p=t.W2[c][0];return l`${c>0&&" "}<span class="${H(p)}"
      >${c>0?R(p):h(p)}·${h(lt(r[0][c]))}</span>`});return l`<p class="nn-formula">hidden: ${Rt.map((m,c)=>l`${c>0&&", "}${t.relu[c]?"ReLU":""}(<span data-shows="z">${h(lt(o[0][c]))}</span>) = <b
        data-shows="a">${h(lt(r[0][c]))}</b>`)}</p>
    <p class="nn-formula">bottles: ReLU(${i} ${R(t.b2[0])}) =
      ReLU(<span data-shows="s">${h(lt(s[0]))}</span>) = <b
      data-shows="bottles">${h(lt(a[0]))}</b></p>
    ${t.knobs&&yd(t,e,n)}
    ${t.table&&wd(t)}`}function yd(t,e,n){let o=(s,a)=>({...wo(s,Cc(s),t,n),part:a}),r=s=>yo(s,t,e);return l`<p>Pick a knob, then turn it with the slider.</p>
    <div class="nn-equation">
    ${F(r(t.W1.map((s,a)=>s.map((i,m)=>o(`W1.${a}.${m}`,`w${a}${m} x${a} h${m}`)))),"W₁","(3, 3)")}
    ${F(r([t.b1.map((s,a)=>o(`b1.${a}`,`b${a} h${a}`))]),"b₁","(3,)")}
    ${F(r(t.W2.map((s,a)=>[o(`W2.${a}.0`,`v${a} o`)])),"W₂","(3, 1)")}
    ${F(r([[o("b2.0","c0 o")]]),"b₂","(1,)")}
  </div>
  ${xo(Ts,Cc(t.knob),t,e,n)}`}function wd(t){let{A:e,Y:n}=Un(t,Ns),o=fd(t),r=n.map((a,i)=>qc(a,o[i])),s=r.filter(Boolean).length;return l`<p class="nn-count" data-none="${s===8}"><b
      data-shows="right">${s}</b> of 8 guest lists as wanted</p>
    <table class="nn-table nn-tight">
    <thead><tr>${qn.map(([a,...i])=>l`<th scope="col">${a}<span
        class="nn-wide">${i.join("")}</span></th>`)}${Rt.map(a=>l`<th scope="col">${a}</th>`)}
      <th scope="col">bottles</th><th scope="col">wanted</th></tr></thead>
    <tbody>${Ns.map((a,i)=>{let m=a.join()===t.guests.join();return l`<tr data-right="${String(r[i])}"
        ${m&&l`aria-current="true"`}>${a.map(c=>l`<td>${c}</td>`)}${e[i].map(c=>l`<td>${h(lt(c),3)}</td>`)}
        <td data-shows="list">${h(lt(n[i]))}</td>
        <td>${o[i]} ${r[i]?"✓":"✗"}</td></tr>`})}</tbody></table>`}function Uc(t){let{A:e,Y:n}=Un(t,[t.guests]),o=qn.filter((i,m)=>t.guests[m]),r=o.length===0?"Nobody is invited":`Invited: ${o.join(" and ")}`,s=Rt.filter((i,m)=>lt(e[0][m])>0),a=s.length===0?"none":s.join(", ");return`${r}. Hidden neurons above 0: ${a}. The network says ${h(lt(n[0]))} bottles.`}var Hc={picture:gd,controls:bd,readout:xd,describe:Uc,goals:{"03-most-wine":{ask:"Find the guest list that needs the most wine.",praise:"Dahlia with Stiffy, and without Agatha: 4.3 bottles. That is more than the two would bring one by one.",met:({guests:t})=>t.join()==="0,1,1"},"03-idle-relu":{ask:"Take out as many of the hidden ReLUs as you can without changing the wine for any guest list.",praise:"Found. What arrives at h₁ and h₃ is never below 0, so ReLU has nothing to stop there. At h₂ it has: −0.5 for nobody.",met:(t,e)=>t.relu.filter(n=>!n).length===2&&Ss({...e,relu:t.relu},Qo)&&Ss(t,Qo)},"03-feud":{ask:"Dahlia and Stiffy have fallen out. Together they must now bring only 1.5 bottles; every other list stays as it was.",praise:"Settled, on all eight lists. Only a hidden neuron that sees both guests can tell the pair from its parts.",met:t=>t.relu.every(Boolean)&&Ss(t,Dc)}}};var _t=[.05,.1],en=[.01,.99],be=[.35,.6],Ls=.5,Os=1e4,Xc=[.15,.2,.25,.3,.4,.45,.5,.55],Fc=([t,e],n,o,r)=>[E(t*n[r]+e*n[r+1]+o),E(t*n[r+2]+e*n[r+3]+o)];function Es(t){let e=Fc(_t,t,be[0],0),n=Fc(e,t,be[1],4),o=[n[0]-en[0],n[1]-en[1]],r=(o[0]**2+o[1]**2)/2;return{hidden:e,output:n,misses:o,error:r}}var tr=t=>t*(1-t),Gc=([t,e],[n,o])=>[t*n,t*o,e*n,e*o],_c=(t,e)=>t.map((n,o)=>n-Ls*e[o]);function Rs(t,e=!1){let{hidden:n,output:o,misses:r,error:s}=Es(t),[a,i]=[r[0]*tr(o[0]),r[1]*tr(o[1])],m=[a,i],c=Gc(m,n),p=t.slice(4),d=e?_c(p,c):p,f=[(a*d[0]+i*d[2])*tr(n[0]),(a*d[1]+i*d[3])*tr(n[1])],$=Gc(f,_t).concat(c),g=_c(t,$);return{hidden:n,output:o,misses:r,error:s,outputBlame:m,through:d,hiddenBlame:f,gradient:$,next:g}}var vd={false:[Xc],true:[Xc]};function Vc(t,e=!1){let n=vd[e];for(;n.length<=t;)n.push(Rs(n.at(-1),e).next);return n[t]}function Kc(t,e,n=1e-5){let o=Es(t.with(e,t[e]+n)).error,r=Es(t.with(e,t[e]-n)).error;return(o-r)/(2*n)}var Ws="mazur-network",Hn=["hidden","outputs","output-blame","hidden-blame","update"],kd={hidden:"hidden neurons",outputs:"outputs","output-blame":"blame on the outputs","hidden-blame":"blame on the hidden",update:"new weights"},zs=[34,178,322].map((t,e)=>[74,196].map(n=>({x:t,y:n,r:e?28:22}))),nr=[0,1],ye=t=>"₁₂₃₄₅₆₇₈"[t],xe=t=>h(t,6),nn=t=>h(t,9),Bs=(t,e=6,n=1e-4)=>t!==0&&Math.abs(t)<n?t.toExponential(e-1).replaceAll("-","−"):h(t,e),Yc=t=>`δ ${Bs(t,Math.abs(t)<.001?2:3,.001)}`,on=(t,e)=>Hn.indexOf(t.phase)>=Hn.indexOf(e);function js(t){let e=Vc(t.steps,t.early);return{w:e,...Rs(e,t.early)}}var Jc={first:[0,1,2,3],second:[4,5,6,7]},Qc=(t,e)=>on(t,e<4?"hidden-blame":"output-blame"),tl=(t,e)=>on(t,t.early&&e>=4?"hidden-blame":"update"),el=({phase:t},e)=>t===(e>=4?"output-blame":"hidden-blame");function Md(t,e,n){return tl(t,n)?e.next[n]:el(t,n)?e.gradient[n]:e.w[n]}function Zc({phase:t},e){return t==="update"||t==="hidden-blame"?!0:t==="hidden"==e<4}function Ad(t,e){return[...Jc.first,...Jc.second].map(n=>{let o=n>=4,[r,s]=[n>>1&1,n&1],a=Md(t,e,n);return{from:zs[o?1:0][s],to:zs[o?2:1][r],weight:a,text:Bs(a,el(t,n)?2:4),now:Zc(t,n),faint:!Zc(t,n),along:s===r?.5:.32}})}var Ps=({x:t,y:e,r:n},o,r=0)=>l`<text class="nn-halo nn-small" x="${t}" y="${e+n+18+17*r}"
    text-anchor="middle">${o}</text>`,er=({x:t,y:e,r:n},o,r=0)=>l`<text class="nn-halo nn-small" x="${t}" y="${e-n-8-17*r}"
    text-anchor="middle">${o}</text>`,Sd=t=>h(t,t<.1?3:4);function Id(t){let e=js(t),[n,o,r]=zs;return l`<svg viewBox="0 0 360 300" role="img"
    aria-label="${nl(t)}">
    ${Be(Ad(t,e))}
    ${nr.map(s=>st(n[s],_t[s]))}
    ${nr.map(s=>[st(o[s],h(e.hidden[s]),{now:["hidden","hidden-blame"].includes(t.phase)}),[er,Ps][s](o[s],on(t,"hidden-blame")?`h${ye(s)}, ${Yc(e.hiddenBlame[s])}`:`h${ye(s)}`)])}
    ${nr.map(s=>[st(r[s],on(t,"outputs")&&Sd(e.output[s]),{now:["outputs","output-blame"].includes(t.phase)}),[er,Ps][s](r[s],`target ${en[s]}`),on(t,"output-blame")&&[er,Ps][s](r[s],Yc(e.outputBlame[s]),1)])}
    ${er(n[0],"inputs")}
    <text class="nn-small" x="180" y="288" text-anchor="middle">${Td(t)}</text>
  </svg>`}function Td({phase:t,early:e}){return{hidden:"values go → on the wires: weights",outputs:"values go → on the wires: weights","output-blame":"← blame comes, right-hand wires: gradients","hidden-blame":`← left: gradients, right: ${e?"NEW":"old"} weights`,update:"on the wires: the new weights"}[t]}var Nd=(t,e)=>l`${A(Ws,"phase",t,e,n=>kd[n])}
  ${x(Ws,"steps",t,e)}
  ${t.hunt&&Ne(Ws,"early",t,e)}
  <div class="nn-play nn-live">
    <button type="button" data-do="first">To step 1</button>
    <button type="button" data-do="last">To step 10,000</button>
    <button type="button" data-do="back">One step back</button>
  </div>`;function Ed({phase:t,early:e},n){let{w:o,hidden:r,output:s,misses:a,outputBlame:i,hiddenBlame:m}=n,c=p=>h(p);return{hidden:()=>l`h₁ = σ(${_t[0]}·${k(o[0])} + ${_t[1]}·${k(o[1])}
      + ${be[0]}) = ${xe(r[0])}`,outputs:()=>l`o₁ = σ(${c(r[0])}·${k(o[4])} +
      ${c(r[1])}·${k(o[5])} + ${be[1]}) = ${xe(s[0])}`,"output-blame":()=>l`δ of o₁ = (${c(s[0])} − ${en[0]}) ·
      ${c(s[0])}·(1 − ${c(s[0])}) = ${xe(i[0])}`,"hidden-blame":()=>l`δ of h₁ = (${c(i[0])}·${k(n.through[0])} + ${k(i[1])}·${k(n.through[2])}) ·
      ${c(r[0])}·(1 − ${c(r[0])}) = ${xe(m[0])}`,update:()=>l`new w₅ = ${c(o[4])} − ${Ls} ·
      ${k(n.gradient[4])} = ${xe(n.next[4])}`}[t]()}function Ld(t,e,n){let o=(r,s,a)=>l`<td ${r&&l`data-shows="${s}"`}>${r?Bs(a):"·"}</td>`;return l`<table class="nn-table nn-tight">
    <thead><tr><th scope="col">${t.hunt?"weight":"pick"}</th>
      <th scope="col">value</th><th scope="col">gradient</th>
      <th scope="col">next</th></tr></thead>
    <tbody>${n.w.map((r,s)=>{let a=!t.hunt&&t.pick===`w${s+1}`;return l`<tr ${a&&l`aria-current="true"`}>
        <td>${t.hunt?`w${ye(s)}`:Od(t,e,s)}</td>
        ${o(!0,"weight",r)}
        ${o(Qc(t,s),"gradient",n.gradient[s])}
        ${o(tl(t,s),"next",n.next[s])}</tr>`})}</tbody></table>`}function Od(t,e,n){let o=`${e}-pick${n}`;return l`<label class="nn-option" for="${o}"><input type="radio" name="${e}-pick"
    id="${o}" data-trait="pick" value="w${n+1}" ${t.pick===`w${n+1}`&&"checked"}> w${ye(n)}</label>`}function Rd(t,e){let n=Number(t.pick[1])-1;if(!Qc(t,n))return l`<p class="nn-formula">Blame has not come to w${ye(n)}
      yet.</p>`;let[o,r]=[n>>1&1,n&1],s=n>=4,a=(s?e.outputBlame:e.hiddenBlame)[o],i=(s?e.hidden:_t)[r];return l`<p class="nn-formula">Three ways to the gradient of w${ye(n)}.
      By hand: δ · input = ${k(a)} · ${h(i)} =
      <b data-shows="hand">${nn(a*i)}</b></p>
    <p class="nn-formula">By nudging w${ye(n)} by 0.00001 up and down:
      <b data-shows="nudge">${h(Kc(e.w,n),7)}</b></p>
    <p class="nn-formula">By nnlib's matrices, all eight at once:
      <b data-shows="backward">${nn(Wd(e.w)[n])}</b></p>`}function Wd(t){let e=nr.map(o=>{let[r,s,a,i]=t.slice(4*o,4*o+4);return{weight:[[r,a],[s,i]],bias:[be[o],be[o]],activation:E,slope:kn}}),{slopes:n}=Fe(e,{X:[_t],y:[en],loss:Xe});return n.flatMap(({weight:[[o,r],[s,a]]})=>[o,s,r,a])}function Pd(t,e){let n=js(t),o=t.steps;return l`<p class="nn-formula">${Ed(t,n)}</p>
    ${on(t,"outputs")&&l`<p class="nn-formula">After ${o} step${o!==1&&"s"}: outputs
      <b data-shows="output">${nn(n.output[0])}</b> and
      <b data-shows="output">${nn(n.output[1])}</b>, error
      <b data-shows="error">${nn(n.error)}</b></p>`}
    ${Ld(t,e,n)}
    ${!t.hunt&&Rd(t,n)}`}function nl(t){let e=js(t),{steps:n,phase:o,early:r}=t,s=i=>i.map(m=>xe(m)).join(" and "),a={hidden:()=>`the hidden neurons give ${s(e.hidden)}`,outputs:()=>`the outputs are ${s(e.output)}, the error ${nn(e.error)}`,"output-blame":()=>`the outputs' blame is ${s(e.outputBlame)}`,"hidden-blame":()=>`the hidden neurons' blame is ${s(e.hiddenBlame)}`+(r?", passed through weights that were moved already":""),update:()=>`the new weights are ${e.next.map(i=>xe(i)).join(", ")}`}[o]();return`A network with two inputs, two hidden neurons and two outputs, after ${n} step${n===1?"":"s"} of training${r?" with the early update":""}. In the next step ${a}.`}function zd({steps:t,phase:e}){let n=Hn[Hn.indexOf(e)+1];return n?{phase:n}:t<Os?{steps:t+1,phase:Hn[0]}:null}var ol={picture:Id,controls:Nd,readout:Pd,describe:nl,pace:1200,plays:()=>!0,play:zd,actions:{first:()=>({steps:1,phase:"outputs"}),last:()=>({steps:Os,phase:"outputs"}),back:({steps:t})=>({steps:Math.max(0,t-1),phase:"outputs"})},goals:{"05-one-step":{ask:"Go through one whole step: forward, backward, new weights, and the outputs after it. Has the error fallen?",praise:"From 0.298371109 to 0.291027774. All four weights to the outputs moved by more than 0.01; those to the hidden neurons by less than 0.001.",met:({steps:t,phase:e,early:n})=>t===1&&e==="outputs"&&!n},"05-find-bug":{ask:"Make the error after one step the published 0.291027924.",praise:"That is the slip: w₅ to w₈ were moved first, and the hidden neurons' blame came through the moved weights.",met:({steps:t,phase:e,early:n})=>t===1&&e!=="hidden"&&n},"05-last-error":{ask:"The published last error is 0.0000351085. Neither version has it after 10,000 steps. Which one has it, and when?",praise:"The right code, one step earlier. The published outputs are those of the early update after all 10,000.",met:({steps:t,phase:e,early:n})=>t===9999&&e!=="hidden"&&!n}}};var sr="network-steps",rl=[0,1].map(t=>({x:36,y:66+120*t,r:20})),or=[0,1].map(t=>({x:172,y:66+120*t,r:29})),Cs={x:302,y:126,r:29},ar=["first","last"],rr=[["h₁","h₂"],["output"]],Xn=15,Ds=[[0,0],[0,1],[1,0],[1,1]],al=({W1:t,b1:e,W2:n,b2:o})=>[{weight:t,bias:e,activation:E},{weight:n,bias:o,activation:E}],Us=t=>ki(t.x,al(t)).slice(0,t.at),il=t=>U(Ds,al(t))[1].A.flat(),Hs=t=>t>.5?"even":"odd",qs=(t,e)=>t>.5==(e%2===0),ir=(t,e,n,o)=>t.findLast(r=>r.layer===e&&r.to===n&&(!o||r.op===o))?.value;function cl({op:t,layer:e,to:n,from:o}={}){let r=e?"o":`h${n}`,s={product:e?[`v${o}`,`a${o}`,r]:[`w${o}${n}`,`x${o}`,r],sum:[r],bias:[r,e?"c0":`b${n}`],activation:e?[r,"y","s0"]:[r,`a${n}`,`z${n}`]};return new Set(s[t])}function ll({op:t,layer:e,to:n,terms:o,value:r}){let s=p=>h(p,6),[a,i]=o,[m,c]={product:()=>["value times weight",`${s(a)} · ${k(i,6)}`],sum:()=>["add what arrives",`${s(a)} ${R(i,6)}`],bias:()=>["add its bias",`${s(a)} ${R(i,6)}`],activation:()=>["squash",`σ(${s(a)})`]}[t]();return[`${rr[e][n]}: ${m}`,`${c} = ${s(r)}`]}function Bd(t){let e=Us(t),n=cl(e.at(-1)),o=e.length?ll(e.at(-1)):["nothing done yet","Press Step"],r=[t.W1,t.W2],s=(c,p,d,f,$,g,v,M)=>({from:f,to:$,weight:r[c][p][d],part:`${g} ${v}`,now:n.has(g),along:M}),a=(c,p)=>{let d=ir(e,c,p);return d===void 0?"":h(d)},i=(c,{x:p,y:d,r:f},$)=>l`<text class="nn-halo nn-small ${H(c)}" x="${p}"
      y="${d+f+17}" text-anchor="middle" data-part="${$}"
      ${n.has($.split(" ")[0])&&"data-now"}>${R(c)}</text>`,m=ir(e,1,0,"activation");return l`<svg viewBox="0 0 340 300" role="img"
    aria-label="${ml(t)}">
    ${Be([...[0,1].flatMap(c=>[0,1].map(p=>s(0,c,p,rl[c],or[p],`w${c}${p}`,`x${c} h${p}`,c===p?.5:.34))),...[0,1].map(c=>s(1,c,0,or[c],Cs,`v${c}`,"o",.5))])}
    ${rl.map((c,p)=>st(c,t.x[p],{part:`x${p}`,now:n.has(`x${p}`)}))}
    ${or.map((c,p)=>st(c,a(0,p),{part:`h${p}`,now:n.has(`h${p}`)||n.has(`a${p}`)}))}
    ${st(Cs,a(1,0),{part:"o",now:n.has("o")})}
    ${or.map((c,p)=>i(t.b1[p],c,`b${p} h${p}`))}
    ${i(t.b2[0],Cs,"c0 o")}
    <text class="nn-small" x="14" y="38">${ar[0]} digit</text>
    <text class="nn-small" x="14" y="224">${ar[1]} digit</text>
    <text class="nn-small" x="172" y="29" text-anchor="middle">h₁</text>
    <text class="nn-small" x="172" y="149" text-anchor="middle">h₂</text>
    <text class="nn-small" x="302" y="89" text-anchor="middle">output</text>
    <text class="nn-strong" x="302" y="191" text-anchor="middle"
      >${m!==void 0&&Hs(m)}</text>
    <text class="nn-small" x="170" y="264" text-anchor="middle">step ${t.at} of ${Xn} · ${o[0]}</text>
    <text class="nn-strong" x="170" y="288" text-anchor="middle"
      >${o[1]}</text>
  </svg>`}var sl=t=>({W1:([e,n])=>`weight from the ${ar[e]} digit to ${rr[0][n]}`,b1:([e])=>`bias of ${rr[0][e]}`,W2:([e])=>`weight from ${rr[0][e]} to the output`,b2:()=>"bias of the output"})[t.split(".")[0]](t.split(".").slice(1));function jd(t,e){return l`<div>${ee(sr,"x",t,e,ar)}</div>
    <div>${x(sr,"at",t,e)}</div>`}function Cd(t,e,n){let o=Us(t),r=cl(o.at(-1)),s=(f,$,g={})=>({text:f===void 0?"·":h(f),part:$,now:r.has($.split(" ")[0]),...g}),a=(f,$,g)=>s($,g,{value:$,...t.knobs&&wo(f,sl(f),t,n)}),i=f=>yo(f,t,e),m=(f,$)=>ir(o,f,$,"bias"),c=(f,$)=>ir(o,f,$,"activation"),p=(f,$)=>f===void 0?{}:{shows:$},d=[0,1];return l`<div class="nn-equation">
      ${F(i([t.x.map((f,$)=>s(f,`x${$}`))]),"x","(1, 2)")}
      ${Ee("@",F(i(t.W1.map((f,$)=>f.map((g,v)=>a(`W1.${$}.${v}`,g,`w${$}${v} x${$} h${v}`)))),"W₁","(2, 2)"))}
      ${Ee("+",F(i([t.b1.map((f,$)=>a(`b1.${$}`,f,`b${$} h${$}`))]),"b₁","(2,)"))}
    </div>
    <div class="nn-equation"><span>=</span>
      ${F(i([d.map(f=>s(m(0,f),`z${f} h${f}`,p(m(0,f),"z")))]),"z₁","(1, 2)")}
      ${Ee("σ →",F(i([d.map(f=>s(c(0,f),`a${f} h${f}`,p(c(0,f),"a")))]),"a₁","(1, 2)"))}
    </div>
    <div class="nn-equation"><span>a₁ @</span>
      ${F(i(t.W2.map((f,$)=>[a(`W2.${$}.0`,f[0],`v${$} o`)])),"W₂","(2, 1)")}
      ${Ee("+",F(i([[a("b2.0",t.b2[0],"c0 o")]]),"b₂","(1,)"))}
    </div>
    <div class="nn-equation"><span>=</span>
      ${F(i([[s(m(1,0),"s0 o",p(m(1,0),"z"))]]),"z₂","(1, 1)")}
      ${Ee("σ →",F(i([[s(c(1,0),"y o",p(c(1,0),"a"))]]),"a₂","(1, 1)"))}
    </div>
    ${t.knobs&&xo(sr,sl(t.knob),t,e,n)}
    ${t.table&&Dd(t)}`}function Dd(t){let e=il(t),n=e.filter(qs).length;return l`<table class="nn-table nn-tight">
    <thead><tr><th scope="col">number</th><th scope="col">digits</th>
      <th scope="col">output</th><th scope="col">says</th>
      <th scope="col">right?</th></tr></thead>
    <tbody>${e.map((o,r)=>{let s=qs(o,r),a=Ds[r].join()===t.x.join();return l`<tr data-right="${String(s)}"
        ${a&&l`aria-current="true"`}><td>${r}</td>
        <td>${Ds[r].join(", ")}</td>
        <td data-shows="output">${h(o)}</td><td>${Hs(o)}</td>
        <td>${s?"✓ yes":"✗ no"}</td></tr>`})}</tbody></table>
    <p class="nn-count" data-none="${n===4}"><b data-shows="right"
      >${n}</b> of 4 numbers right</p>`}function ml(t){let[e,n]=t.x,o=Us(t),r=`A network with two inputs, two hidden neurons and one output. The number ${2*e+n} comes in as the digits ${e} and ${n}. `;if(o.length===0)return`${r}No step is done yet.`;let[s,a]=ll(o.at(-1)),i=t.at===Xn?` It says ${Hs(o.at(-1).value)}.`:"";return`${r}Step ${t.at} of ${Xn}, ${s}: ${a}.${i}`}var ul={picture:Bd,controls:jd,readout:Cd,describe:ml,pace:1400,plays:({knobs:t})=>!t,play:({at:t})=>t<Xn?{at:t+1}:null,goals:{"03-step":{ask:"Step to the end. Before each step say which two numbers meet next, and what comes out.",praise:"That is a forward pass: six products, three sums, three biases, three sigmoids.",met:t=>t.at===Xn},"03-one-knob":{ask:"The network calls every number even. One of its nine knobs, turned alone, puts all four right. Find it.",praise:"Found: the weight from the last digit to h₁. The output counts h₁ against even, so h₁ must rise when the last digit is 1.",met:(t,e)=>il(t).every(qs)&&Pr(sr,t,e).length===1}}};var qd=[1,1.778279410038923,3.1622776601683795,5.623413251903491];function cr(t){let e=Math.floor(t);return+`1e${e}`*qd[4*(t-e)]}function Fn(t,e,n){let o=n?Math.fround:i=>i,r=i=>o(o(i*i)*i),s=o(cr(t)),a=r(o(1.5+s));return o(e==="one side"?o(a-r(1.5))/s:o(a-r(o(1.5-s)))/o(2*s))}var rn=(t,e,n)=>Math.abs(Fn(t,e,n)-6.75)/6.75;var Xs="nudge-error",Wt=y([-16,0],[50,344]),kt=y([-14,2],[230,26]),Xd=Array.from({length:65},(t,e)=>(e-64)/4),Gn=["one side","both sides"],pl=t=>Math.max(kt.domain[0],Math.min(2,Math.log10(t)));function Fd(){let[t,e]=Wt.range,[n,o]=kt.range;return l`<g class="nn-axes">
    ${[-16,-12,-8,-4,0].map(r=>l`<line class="nn-grid" x1="${Wt(r)}" x2="${Wt(r)}"
        y1="${n}" y2="${o}"/><text x="${Wt(r)}" y="${n+17}"
        text-anchor="middle">${Ro(r)}</text>`)}
    ${[-12,-8,-4,0].map(r=>l`<line class="nn-grid" x1="${t}" x2="${e}"
        y1="${kt(r)}" y2="${kt(r)}"/><text x="${t-6}" y="${kt(r)+4}"
        text-anchor="end">${Ro(r)}</text>`)}
    <text class="nn-axis" x="${e}" y="${n+36}" text-anchor="end"
      >nudge ε →</text>
    <text class="nn-axis" x="6" y="14">↑ relative error</text>
  </g>`}function Gd(t,{power:e,single:n}){let o=Xd.filter(a=>a>=e),r=o.map(a=>[u(Wt(a)),u(kt(pl(rn(a,t,n))))]),s=t===Gn[1];return l`<polyline class="nn-error-line ${s?"nn-positive":"nn-negative"}" points="${r.map(a=>a.join()).join(" ")}"/>
    ${r.filter((a,i)=>Number.isInteger(o[i])).map(([a,i])=>s?l`<circle class="nn-one" cx="${a}" cy="${i}" r="4"/>`:l`<rect class="nn-none" x="${a-3.5}" y="${i-3.5}" width="7"
              height="7"/>`)}`}function _d(t){let{power:e,way:n,single:o}=t,r=rn(e,n,o),[s,a]=[u(Wt(e)),u(kt(pl(r)))];return l`<svg viewBox="0 0 360 272" role="img"
    aria-label="${dl(t)}">
    ${Fd()} ${Gn.map(i=>Gd(i,t))}
    <path class="nn-distance" d="M${s} ${kt.range[0]}V${a}"/>
    <circle class="nn-handle" data-drag="nudge" cx="${s}" cy="${a}" r="10"/>
    <text class="nn-small nn-halo" x="${Wt(-15.8)}" y="${kt(-13.4)}">← round-off</text>
    <text class="nn-small nn-halo" x="${Wt(-.2)}" y="${kt(-13.4)}"
      text-anchor="end"
      >the curve bends →</text>
  </svg>`}var Vd=(t,e)=>l`${x(Xs,"power",t,e)}
  ${A(Xs,"way",t,e)} ${Ne(Xs,"single",t,e)}`;function Kd({power:t,way:e,single:n}){let o=cr(t),r=Fn(t,e,n),s=rn(t,e,n),a=e===Gn[0]?"(f(x + ε) − f(x)) ÷ ε":"(f(x + ε) − f(x − ε)) ÷ 2ε";return l`<p class="nn-legend"><span><svg class="nn-symbol"
      viewBox="0 0 14 14"><rect class="nn-none" x="3" y="3" width="8"
      height="8"/></svg> one side</span><span><svg class="nn-symbol"
      viewBox="0 0 14 14"><circle class="nn-one" cx="7" cy="7" r="5"/></svg>
      both sides</span></p>
    <p class="nn-formula">f(x) = x³ at x = ${1.5}; the slope is
      ${6.75}.</p>
    <p class="nn-formula">ε = <b data-shows="nudge">${h(o)}</b>:
      ${a} = <b data-shows="slope">${h(r,12)}</b></p>
    <p class="nn-formula">Wrong by the part <b data-shows="error">${h(s)}</b> of the slope.</p>`}function dl({power:t,way:e,single:n}){return`Two curves: the relative error of a nudged slope, measured on one side and on both sides, for nudges from 1 down to the present one${n?", in single precision":""}. At the nudge ${h(cr(t))}, ${e}, the slope comes out as ${h(Fn(t,e,n),12)}, an error of ${h(rn(t,e,n))}.`}function hl(t,e){let n=Array.from({length:17},(r,s)=>s-16),o=n.map(r=>rn(r,t,e));return n[o.indexOf(Math.min(...o))]}var fl={picture:_d,controls:Vd,readout:Kd,describe:dl,drags:{nudge:(t,[e])=>({power:Math.max(-16,Math.min(0,Math.round(Wt.invert(e))))})},goals:{"05-one-side":{ask:"Measure on one side. Find the nudge with the smallest error.",praise:"Near 10⁻⁸: there the bend of the curve and the round-off cost about the same.",met:({power:t,way:e,single:n})=>e===Gn[0]&&!n&&t===hl(e,n)},"05-both-sides":{ask:"Measure on both sides. Where is the bottom of the valley now?",praise:"Near 10⁻⁵, and more than a hundred times deeper. This is what check_gradients does.",met:({power:t,way:e,single:n})=>e===Gn[1]&&!n&&t===hl(e,n)},"05-lost":{ask:"Find a nudge so small that the quotient is exactly 0.",praise:"Lost: x + ε is x again, because a number has about 16 digits and no more.",met:({power:t,way:e,single:n})=>Fn(t,e,n)===0}}};var Z=t=>t.length===1?`(${t[0]},)`:`(${t.join(", ")})`;function $l(t,e){return t[1]===e[0]?{shape:[t[0],e[1]]}:{error:`matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature (n?,k),(k,m?)->(n?,m?) (size ${e[0]} is different from ${t[1]})`}}function gl(t,e){let[n,o]=t,[r]=e;if(o===r||r===1)return{shape:[n,o]};if(o===1)return{shape:[n,r]};let s=a=>Z(a).replace(/ /g,"");return{error:`operands could not be broadcast together with shapes ${s(t)} ${s(e)} `}}var lr="shape-checker",Pt=16,Fs={"X @ W + b":(t,e)=>[t,e],"X @ W.T + b":(t,e)=>[t,e.toReversed()],"W @ X + b":(t,e)=>[e,t]},bl={"X @ W + b":["X","W"],"X @ W.T + b":["X","W.T"],"W @ X + b":["W","X"]};function Vn({formula:t,X:e,W:n,b:o}){let r=$l(...Fs[t](e,n));if(r.error)return{error:r.error,where:"@"};let s=gl(r.shape,[o]);return s.error?{error:s.error,where:"+",product:r.shape}:{shape:s.shape,product:r.shape}}var Gs=t=>{let{shape:e,product:n}=Vn(t);return!!e&&t.b!==n[1]};function sn([t,e],n,o,r=""){let s=[...[...Array(Math.max(0,t-1)).keys()].map(a=>`M${n} ${o+Pt*(a+1)}h${Pt*e}`),...[...Array(Math.max(0,e-1)).keys()].map(a=>`M${n+Pt*(a+1)} ${o}v${Pt*t}`)];return l`<g class="nn-grid-box" data-kind="${r}"><rect x="${n}"
    y="${o}" width="${Pt*e}" height="${Pt*t}"/><path
    d="${s.join("")}"/></g>`}function Yd(t){let[e,n]=Fs[t.formula](t.X,t.W),[o,r]=bl[t.formula],{error:s,where:a,product:i,shape:m}=Vn(t),[c,p]=[152,168],d={x:c-18-Pt*e[1],y:p},f={x:c,y:p-18-Pt*n[0]},$=a==="@"?"wrong":"",g=a==="+"?"wrong":Gs(t)?"odd":"",v=(i??[e[0]])[0],M=p+Pt*v+12;return l`<svg viewBox="0 0 340 352" role="img"
    aria-label="${xl(t)}">
    ${sn(e,d.x,d.y,$)}
    ${sn(n,f.x,f.y,$)}
    ${m&&sn(m,c,p,"copy")}
    ${i&&sn(i,c,p,"made")}
    <text class="nn-strong" x="${c}" y="${f.y-7}">${r} ${Z(n)}</text>
    <text class="nn-strong" x="${c-12}" y="${p-8}" text-anchor="end"
      >${o} ${Z(e)}</text>
    ${!i&&l`<text class="nn-strong nn-negative" x="${c+4}" y="${p+18}"
        >${e[1]} and ${n[0]} differ</text>`}
    ${i&&l`${m&&sn([1,m[1]],c,M,"copy")}
      ${sn([1,t.b],c,M,g)}
      <text class="nn-strong" x="${c-8}" y="${M+12}"
        text-anchor="end">+ b ${Z([t.b])}</text>
      ${a==="+"&&l`<text class="nn-strong nn-negative" x="${c-8}"
          y="${M+30}" text-anchor="end">${i[1]} and ${t.b} differ</text>`}`}
    ${!s&&l`<text class="nn-strong" x="${c-8}" y="${M+32}" text-anchor="end">= ${Z(m)}</text>`}
  </svg>`}function Jd(t,e){let n=["rows","columns"];return l`${A(lr,"formula",t,e)}
    ${x(lr,"X",t,e,void 0,n)}
    ${x(lr,"W",t,e,void 0,n)}
    ${x(lr,"b",t,e)}`}function Zd(t){let{formula:e,X:n,W:o,b:r}=t,{error:s,shape:a}=Vn(t),i=l`<p class="nn-formula"><code>${e}</code> with X
    ${Z(n)}, W ${Z(o)}, b ${Z([r])}</p>`;return s?l`${i}<p class="nn-error"><code><b>ValueError:</b> <span
      data-shows="error">${s}</span></code></p><p>${Qd(t)}</p>`:l`${i}<p>Result: <b data-shows="shape">${Z(a)}</b>. ${Gs(t)?tf(t):`${_n(a[0],"row")} and ${_n(a[1],"column")}: one column for each bias.`}</p>`}var _n=(t,e,n=`${e}s`)=>`${t} ${t===1?e:n}`;function Qd(t){let[e,n]=Fs[t.formula](t.X,t.W),[o,r]=bl[t.formula];return Vn(t).where==="@"?`Each row of ${o} has ${_n(e[1],"number")}, each column of ${r} has ${n[0]}. They must pair up one to one.`:`The product has ${_n(n[1],"column")}, and b has ${_n(t.b,"entry","entries")}. There must be one bias for each neuron, that is for each column.`}var tf=({b:t})=>t===1?"NumPy is content, but all neurons share one bias. Was that meant?":`NumPy is content, but it has copied the single column ${t} times: one neuron has become ${t}. Was that meant?`;function xl(t){let{error:e,shape:n}=Vn(t),{formula:o,X:r,W:s,b:a}=t,i=`${o} with X ${Z(r)}, W ${Z(s)}, b ${Z([a])}`;return e?`${i}: they do not fit.`:`${i}: ${Z(n)}.`}var yl={picture:Yd,controls:Jd,readout:Zd,describe:xl,goals:{"03-fit":{ask:"Four examples with two inputs each, three neurons. Give W the shape that lets X @ W + b run.",praise:"It fits: (4, 2) @ (2, 3) + (3,) gives (4, 3).",met:t=>t.formula==="X @ W + b"&&`${t.X} ${t.W} ${t.b}`=="4,2 2,3 3"},"03-silent":{ask:"Make NumPy compute something without a complaint although b has not one entry for each neuron.",praise:"That is the mistake to fear: no message, and numbers that look like an answer. Print the shapes.",met:Gs}}};var Mt=y([-2.6,3.4],[34,334]),Yn={line:{y:[-6.5,6.5],glass:-1.3,word:"2x − 1"},square:{y:[-1,9.8],glass:.1,word:"x²"},"three-squares":{y:[-3,29],glass:.1,word:"3x²"},"square-and-line":{y:[-2,15.6],glass:-1.3,word:"x² + 2x"}},Kn=50,ef=[...Array(61).keys()];function Jn({curve:t,x:e,halvings:n}){let o=2**-n;return{run:o,to:e+o,f:ns[t],...Mi(t,e,o)}}var nf=(t,e,n,o,r)=>ef.map(s=>e+(n-e)*s/60).map(s=>`${u(o(s))},${u(r(t(s)))}`).join(" ");function wl({f:t,to:e,slope:n},o,r,s,a,i){let m=c=>t(o)+n*(c-o);return l`<polyline class="nn-curve" points="${nf(t,r,s,a,i)}"/>
    <line class="nn-secant" x1="${u(a(r))}" y1="${u(i(m(r)))}"
      x2="${u(a(s))}" y2="${u(i(m(s)))}"/>
    <circle class="nn-dot" cx="${u(a(o))}" cy="${u(i(t(o)))}" r="5"/>
    <circle class="nn-dot" cx="${u(a(e))}" cy="${u(i(t(e)))}" r="5"/>`}function of({f:t,to:e,run:n,rise:o},r,s){let[a,i,m,c]=[Mt(r),s(t(r)),Mt(e),s(t(e))],p=d=>Math.abs(d)>22;return l`<path class="nn-steps" d="M${u(a)} ${u(i)}H${u(m)}V${u(c)}"/>
    ${p(m-a)&&l`<text class="nn-halo nn-small" text-anchor="middle"
      x="${u((a+m)/2)}" y="${u(i+(o<0?-8:18))}">run</text>`}
    ${p(m-a)&&p(c-i)&&l`<text class="nn-halo nn-small" x="${u(m+7)}"
      y="${u((i+c)/2+5)}">rise</text>`}`}function rf(t,e,n,o){let r=.5/e.run;if(r<2)return"";let s=t.x+e.run/2,a=(e.f(t.x)+e.f(e.to))/2,[i,m]=[Mt(Yn[t.curve].glass),24+Kn],c=f=>i+(Mt(f)-Mt(s))*r,p=f=>m+(n(f)-n(a))*r,d=Kn/(Mt(1)-Mt(0))/r*1.05;return l`<clipPath id="${o}-glass"><circle cx="${u(i)}" cy="${m}"
      r="${Kn}"/></clipPath>
    <circle class="nn-node" cx="${u(i)}" cy="${m}" r="${Kn}"/>
    <g clip-path="url(#${o}-glass)">${wl(e,t.x,s-d,s+d,c,p)}</g>
    <text class="nn-halo nn-small" x="${u(i)}" y="${m+Kn+17}"
      text-anchor="middle">magnified ×${r}</text>`}function sf(t,e){let n=Jn(t),o=y(Yn[t.curve].y,[326,22]);return l`<svg viewBox="0 0 344 362" role="img"
    aria-label="${vl(t)}">
    <clipPath id="${e}-clip"><rect x="34" y="22" width="300" height="304"/>
    </clipPath>
    ${N(Mt,o,{names:["x",Yn[t.curve].word]})}
    <g clip-path="url(#${e}-clip)">${of(n,t.x,o)}
      ${wl(n,t.x,...Mt.domain,Mt,o)}</g>
    ${rf(t,n,o,e)}
  </svg>`}function af(t,e){return l`${A("secant","curve",t,e,n=>Yn[n].word)}
    ${x("secant","x",t,e)}
    ${x("secant","halvings",t,e)}`}function cf(t){let{f:e,to:n,run:o,rise:r,slope:s}=Jn(t),a=i=>h(i,6);return l`<p class="nn-formula">run = <b data-shows="run">${h(o)}</b>
      (from x = ${a(t.x)} to ${a(n)})</p>
    <p class="nn-formula">rise = ${a(e(n))} −
      ${k(e(t.x),6)} = <b data-shows="rise">${h(r)}</b></p>
    <p class="nn-formula">slope = rise ÷ run = <b data-shows="slope"
      >${h(s)}</b></p>`}function vl(t){let{run:e,rise:n,slope:o}=Jn(t);return`The curve ${Yn[t.curve].word} with a line through two of its points. From x = ${h(t.x)} the run is ${h(e)}, the rise ${h(n)}, the slope ${h(o)}.`}var kl={picture:sf,controls:af,readout:cf,describe:vl,goals:{"00-slope":{ask:"On x², stand at 1.5. Shrink the nudge until the slope is less than 0.001 away from 3.",praise:"Done. The smaller the nudge, the nearer to 3, and never quite there: 3 is the limit.",met:t=>t.curve==="square"&&t.x===1.5&&Math.abs(Jn(t).slope-3)<.001},"00-downhill":{ask:"Somewhere x² falls by 3 for each 1 to the right. Find the place, with the smallest nudge.",praise:"At −1.5. The slope of x² at x is 2x, here 2 · (−1.5).",met:t=>t.curve==="square"&&t.halvings===10&&Math.abs(Jn(t).slope+3)<.01}}};var Ys=[[0,0],[0,1],[1,0],[1,1]],Js={AND:[0,0,0,1],OR:[0,1,1,1],NAND:[1,1,1,0],XOR:[0,1,1,0]},_s=y([-.6,1.6],[30,332]),Vs=y([-.6,1.6],[322,20]),Zs=({w:t,b:e},n)=>rt(C(n,t,e)),mr=t=>Ys.filter((e,n)=>Zs(t,e)===Js[t.gate][n]).length,Al=t=>t.firing==="w1+w2+2b>0"&&t.silent==="w1+w2+2b<=0";function lf(t,e){return l`<svg viewBox="0 0 344 360" role="img"
    aria-label="${Sl(t)}">
    ${Ce(t.w,t.b,_s,Vs,e)} ${N(_s,Vs,{count:3})}
    ${Ys.map((n,o)=>{let r=Js[t.gate][o];return Nt(n,r,Zs(t,n)!==r,_s,Vs)})}
  </svg>`}function mf(t,e){return l`${A("truth-table","gate",t,e)}
    ${x("truth-table","w",t,e)}
    ${x("truth-table","b",t,e)}`}function uf(t,e){return l`${gt("must fire","must stay silent")}
    <table class="nn-table" aria-label="the four rows">
      <thead><tr><th scope="col">x₁</th><th scope="col">x₂</th>
        <th scope="col">z</th><th scope="col">neuron</th>
        <th scope="col">${t.gate}</th><th scope="col">right?</th></tr>
      </thead>
      <tbody>${Ys.map((n,o)=>{let[r,s]=[Zs(t,n),Js[t.gate][o]];return l`<tr data-right="${String(r===s)}"><td>${n[0]}</td>
          <td>${n[1]}</td><td data-shows="row-z">${h(C(n,t.w,t.b))}</td><td>${r}</td><td>${s}</td>
          <td>${r===s?"✓ yes":"✗ no"}</td></tr>`})}</tbody>
    </table>
    <p class="nn-count" data-none="${String(mr(t)===4)}"><b
      data-shows="right">${mr(t)}</b> of 4 rows right</p>
    ${t.gate==="XOR"&&df(t,e)}`}var hf={"":"choose","w1+w2+b>0":"w₁ + w₂ + b > 0","w1+w2+2b>0":"w₁ + w₂ + 2b > 0","2w1+2w2+2b>0":"2w₁ + 2w₂ + 2b > 0"},pf={"":"choose","w1+w2<=0":"w₁ + w₂ ≤ 0","w1+w2+b<=0":"w₁ + w₂ + b ≤ 0","w1+w2+2b<=0":"w₁ + w₂ + 2b ≤ 0"};function Ml(t,e,n,o,r){return l`<p><label for="${n}-${t}">${o}</label>
    <select id="${n}-${t}" data-trait="${t}">
      ${Object.entries(r).map(([s,a])=>l`<option value="${s}"
          ${e[t]===s&&"selected"}>${a}</option>`)}
    </select></p>`}function df(t,e){return l`<details class="nn-proof"><summary>It cannot be done</summary>
    <p>Then show it. The four rows ask for:</p>
    <ul><li>row 0, 0 silent: b ≤ 0</li><li>row 0, 1 fires: w₂ + b > 0</li>
      <li>row 1, 0 fires: w₁ + b > 0</li>
      <li>row 1, 1 silent: w₁ + w₂ + b ≤ 0</li></ul>
    ${Ml("firing",t,e,"Add the two rows that fire:",hf)}
    ${Ml("silent",t,e,"Add the two that stay silent:",pf)}
    <p class="nn-verdict">${ff(t)}</p></details>`}function ff(t){return!t.firing||!t.silent?"":Al(t)?"One number, w₁ + w₂ + 2b, would have to be above 0 and not above 0. No knobs can do that: XOR cannot be done with one neuron.":`Not yet: look at the ${t.firing==="w1+w2+2b>0"?"second":"first"} sum. Add the left sides of its two rows, w to w and b to b; each row brings its own b.`}function Sl(t){return`The four corners of the unit square, to be answered as ${t.gate} does. With weights ${h(t.w[0])} and ${h(t.w[1])} and bias ${h(t.b)}, ${mr(t)} of 4 are right.`}var Ks=(t,e)=>({ask:`Choose ${t} and get all four rows right.`,praise:e,met:n=>n.gate===t&&mr(n)===4}),Il={picture:lf,controls:mf,readout:uf,describe:Sl,goals:{"01-and":Ks("AND","AND: neither weight alone lifts the bias above 0, both together do."),"01-or":Ks("OR","OR: each weight alone lifts the bias above 0."),"01-nand":Ks("NAND","NAND: AND with every sign turned."),"01-xor":{ask:"Choose XOR. Get all four rows right, or prove that nobody can.",praise:"Shown: no single neuron can do XOR. Two layers can (chapter 3).",met:t=>t.gate==="XOR"&&Al(t)}}};var et=[[0,0],[0,1],[1,0],[1,1]],we=[0,1,1,0],Qs=[-.25,1.25],an=y(Qs,[172,28]),ur=y(Qs,[22,166]),hr=y(Qs,[196,340]),$f=[...Array(9).keys()].map(t=>t/8),gf=[...Array(25).keys()].map(t=>t/24),zt=24,pr=({place:t,w:e,b:n},o)=>t(o).map(r=>C(r,e,n)),Zn=t=>pr(t,et).map((e,n)=>rt(e)===we[n]);function dr(t,e){let n=bf(a=>pr(t,a),ur,an),o=Zn(t),r=(a,i)=>a.map((m,c)=>Nt(m,we[c],!o[c],i,an)),s=l`width="144" height="144"`;return l`<defs><pattern id="${e}-tilt" width="9" height="9"
      patternUnits="userSpaceOnUse" patternTransform="rotate(45)"
      ><line class="nn-hatch" y2="9"/></pattern>
      <clipPath id="${e}-right"><rect x="196" y="28" ${s}/>
      </clipPath></defs>
    <rect class="nn-silent" x="22" y="28" ${s}/>
    <path class="nn-fires" d="${n}"/>
    <path fill="url(#${e}-tilt)" d="${n}"/>
    <g clip-path="url(#${e}-right)">${Ce(t.w,t.b,hr,an,e)}</g>
    ${N(ur,an,{count:2})}
    ${N(hr,an,{count:2,names:["h₁","h₂"]})}
    ${Tl(a=>a,ur)}
    <g clip-path="url(#${e}-right)">${Tl(t.place,hr)}</g>
    ${r(et,ur)} ${r(t.place(et),hr)}`}function Tl(t,e){return[0,1].map(n=>$f.map(o=>{let r=gf.map(s=>n?[s,o]:[o,s]);return l`<polyline class="nn-mesh" data-axis="${n}"
        points="${Mo(t(r).map(([s,a])=>[e(s),an(a)]))}"/>`}))}function bf(t,e,n){let[o,r]=e.domain,s=[...Array(zt+1).keys()].map(c=>o+(r-o)*c/zt),a=s.flatMap(c=>s.map(p=>[p,c])),i=t(a),m=[];for(let c=0;c<zt;c++){let p=[];for(let d=0;d<zt;d++){let f=c*(zt+1)+d,$=[f,f+1,f+zt+2,f+zt+1];if($.every(g=>i[g]>0)){p=[p[0]??f,f+1,f+zt+2,p[3]??f+zt+1];continue}m.push(p.map(g=>a[g])),m.push(xf($.map(g=>({p:a[g],z:i[g]})))),p=[]}m.push(p.map(d=>a[d]))}return m.filter(c=>c.length).map(c=>`M${c.map(([p,d])=>`${u(e(p))} ${u(n(d))}`).join("L")}z`).join("")}function xf(t){return t.flatMap(({p:e,z:n},o)=>{let r=t[(o+1)%t.length],s=n>0?[e]:[];if(n>0==r.z>0)return s;let a=n/(n-r.z);return[...s,e.map((i,m)=>i+a*(r.p[m]-i))]})}var ta="xor-learning",fr=1500,yf=5,wf=3,vf=9,na=.01,ea=y([0,fr],[46,336]),Nl=qe([-3,0],[332,236]),kf={X:et,y:we.map(t=>[t]),loss:Xe},Mf=["sigmoid","sigmoid"],Af=_e((t,e)=>new Ge(He([2,2,1],Mf,"xavier",new Ut(t)),kf,e),12);function cn({seed:t,rate:e,steps:n}){let o=Af(t,e),r=o.at(n),[s,a]=r,m={place:d=>U(d,[s])[0].A,w:a.weight.flat(),b:a.bias[0]},c=U(et,r)[1].A.flat(),p=Zn(m).filter(Boolean).length;return{run:o,net:m,outputs:c,right:p,cost:o.cost(n)}}function Sf(t,e){let{run:n,net:o}=cn(t),r=Nl(na);return l`<svg viewBox="0 0 346 368" role="img"
    aria-label="${El(t)}">
    ${dr(o,e)}
    <path class="nn-mean" d="M${ea.range[0]} ${r}H${ea.range[1]}"/>
    ${Wo(n,t.steps,ea,Nl)}
  </svg>`}var If=(t,e)=>l`
  <div class="nn-presets" role="group" aria-label="Starts to try">
    <button type="button" data-do="lucky">A lucky start</button>
    ${!t.goals?.includes("05-xor-stuck")&&l`<button type="button" data-do="stuck">A start that sticks</button>`}
  </div>
  ${x(ta,"seed",t,e)} ${x(ta,"rate",t,e)}
  ${x(ta,"steps",t,e)}`;function Tf(t){let{outputs:e,right:n,cost:o}=cn(t);return l`${gt("XOR says 1","XOR says 0")}
    <table class="nn-table nn-tight">
    <thead><tr><th scope="col">x</th>${et.map(r=>l`<th scope="col">${r.join(", ")}</th>`)}</tr></thead>
    <tbody><tr><th scope="row">says</th>${e.map(r=>l`<td data-shows="output">${h(r)}</td>`)}</tr><tr><th scope="row">XOR</th>${we.map(r=>l`<td>${r}</td>`)}</tr></tbody></table>
    <p class="nn-formula">Cost after ${t.steps} steps: <b data-shows="cost"
      >${h(o)}</b></p>
    <p class="nn-count" data-none="${n===4}"><b data-shows="right"
      >${n}</b> of 4 corners right</p>
    ${Ue(Nf(t))}`}var Nf=({seed:t,rate:e,steps:n})=>["import numpy as np","from nnlib import (","    SGD, Linear, MSELoss, Sequential, Sigmoid, fit",")","",`rng = np.random.default_rng(${t})`,"net = Sequential(","    Linear(2, 2, rng=rng), Sigmoid(),","    Linear(2, 1, rng=rng), Sigmoid(),",")","X = [[0, 0], [0, 1], [1, 0], [1, 1]]","y = [[0], [1], [1], [0]]",`descend = SGD(net.parameters(), lr=${Te(e)})`,"loss = MSELoss()",`fit(net, X, y, loss, descend, epochs=${n})`,"print(loss(net(X), y))"];function El(t){let{right:e,cost:n}=cn(t);return`A network with two hidden sigmoids learns XOR from seed ${t.seed} at rate ${h(t.rate)}. After ${t.steps} steps the cost is ${h(n)} and ${e} of 4 corners are right. Two squares show the inputs and where the hidden neurons put them; below, the cost by steps.`}var Ef=({steps:t})=>t<fr?{steps:Math.min(t+yf,fr)}:null,Ll={picture:Sf,controls:If,readout:Tf,describe:El,play:Ef,plays:()=>!0,pace:16,verbs:{step:"Five steps",play:"Train"},actions:{lucky:t=>({...t,seed:wf,rate:4,steps:0}),stuck:t=>({...t,seed:vf,rate:4,steps:0})},goals:{"05-xor-learned":{ask:"Train until the cost is below 0.01, the broken line.",praise:"Learned. The two hidden neurons have bent the square until one straight line parts the corners.",met:t=>cn(t).cost<na},"05-xor-stuck":{ask:"Find a seed whose start sticks: after all 1,500 steps, at a rate of 2 or more, the cost is still above 0.1.",praise:"Stuck. The slopes have all but vanished and the answer is wrong: a slope of 0 does not mean done. Another start is the cure.",met:t=>t.steps===fr&&t.rate>=2&&cn(t).cost>.1},"05-xor-quick":{ask:"Bring the cost below 0.01 in 200 steps or fewer.",praise:"Quick. It takes a good start and a bold learning rate.",met:t=>t.steps<=200&&cn(t).cost<na}}};var $r="xor-space",Lf={sigmoids:{weight:[[6,-4],[-4,6]],bias:[-3,-3],activation:E},ReLUs:{weight:[[1,-1],[-1,1]],bias:[0,0],activation:We}};function oa({way:t,amount:e},n){let[{A:o}]=U(n,[Lf[t]]);return n.map((r,s)=>r.map((a,i)=>(1-e)*a+e*o[s][i]))}var ra=t=>({place:e=>oa(t,e),w:t.w,b:t.b}),sa=t=>Zn(ra(t)).filter(Boolean).length,Of=(t,e)=>l`<svg viewBox="0 0 346 212" role="img"
  aria-label="${Rl(t)}">${dr(ra(t),e)}</svg>`;function Rf(t,e){return l`${A($r,"way",t,e)}
    ${x($r,"amount",t,e)}
    ${x($r,"w",t,e,void 0,["h₁","h₂"])}
    ${x($r,"b",t,e)}`}function Wf(t){let e=oa(t,et),n=pr(ra(t),et),o=sa(t),[r,s]=t.w;return l`${gt("XOR says 1","XOR says 0")}
    <p class="nn-formula">z = ${h(r)}·h₁ ${R(s)}·h₂
      ${R(t.b)}; the output fires where z is above 0</p>
    <table class="nn-table nn-tight">
    <thead><tr><th scope="col">corner x₁, x₂</th>
      <th scope="col">is now at h₁, h₂</th><th scope="col">z</th>
      <th scope="col">fires</th></tr></thead>
    <tbody>${et.map((a,i)=>{let m=rt(n[i]),c=m===we[i];return l`<tr data-right="${String(c)}">
        <td>${a.join(", ")}</td>
        <td><span data-shows="h1">${h(e[i][0])}</span>, <span
          data-shows="h2">${h(e[i][1])}</span></td>
        <td data-shows="z">${h(n[i])}</td>
        <td>${m} ${c?"✓":"✗"}</td></tr>`})}</tbody></table>
    <p class="nn-count" data-none="${o===4}"><b data-shows="right"
      >${o}</b> of 4 corners right</p>`}function Rl(t){let e=oa(t,et).map((n,o)=>`${et[o].join(", ")} at ${n.map(r=>h(r,2)).join(", ")}`);return`Two squares: the inputs, and where two hidden ${t.way} put them, ${h(100*t.amount,3)} percent of the way. The corner ${e.join("; ")}. The line in the hidden square gets ${sa(t)} of 4 right.`}var Ol=(t,e,n)=>({ask:e,praise:n,met:o=>o.way===t&&o.amount===1&&sa(o)===4}),Wl={picture:Of,controls:Rf,readout:Wf,describe:Rl,goals:{"03-fold":Ol("ReLUs","Choose ReLUs, move the square all the way, and place the line so that all four corners are right.","XOR. The fold laid the corners 0, 0 and 1, 1 on one place, so one line can part them from the other two."),"03-warp":Ol("sigmoids","Choose sigmoids, and do the same.","XOR again. Nothing is folded here: the square is bent until a straight line is enough.")}};function pt(t,e=0){let n=null;return(o,r)=>(n=n?r.map((s,a)=>e*n[a]+s):[...r],o.map((s,a)=>s-t*n[a]))}function Pl(t,[e,n]=[.9,.999],o=1e-8){let[r,s,a]=[null,null,0];return(i,m)=>{r??=m.map(()=>0),s??=m.map(()=>0),a+=1,r=r.map((d,f)=>d+(1-e)*(m[f]-d)),s=s.map((d,f)=>n*d+(1-n)*m[f]*m[f]);let c=t/(1-e**a),p=Math.sqrt(1-n**a);return i.map((d,f)=>d-c*r[f]/(Math.sqrt(s[f])/p+o))}}var zl=10,dt=(t,e=zl)=>t.some(n=>Math.abs(n)>e);function Vt(t,e,n,o,r=zl){let s=[n];for(;s.length<=o&&!dt(s.at(-1),r);){let a=s.at(-1);s.push(t(a,e(a,s.length-1)))}return s}function ve(t,e,n=0){let o=0;for(let[r,s]of t)o+=(r*e+n-s)**2;return o/t.length}function ln(t,e,n=0){let[o,r]=[0,0];for(let[s,a]of t){let i=2*(s*e+n-a)/t.length;o+=s*i,r+=i}return[o,r]}var aa=t=>t.reduce((e,n)=>e+n,0)/t.length;function Qn(t){let e=aa(t.map(([o])=>o*o)),n=aa(t.map(([o,r])=>o*r));return{bend:e,best:e===0?0:n/e}}function ia(t){let[e,n]=[0,1].map(s=>aa(t.map(a=>a[s]))),o=t.map(([s,a])=>[s-e,a-n]),r=Qn(o).best;return[r,n-r*e]}var ca="batch-paths",mn=y([-1.5,2.5],[30,350]),un=y([-1.5,2.5],[344,24]),Pf=[.02,.1,.3,.7,1.3,2.1,3.2,4.6],jl=4,Cl=4,Dl=240,ql=({points:t})=>[`full batch (${t.length})`,`mini-batch (${jl})`,"stochastic (1)"],to=({points:t},[e,n])=>ve(t,e,n),br=t=>to(t,ia(t.points));function zf(t){let{points:e,orders:n,looked:o,start:r,lr:s}=t;return[e.length,jl,1].map(a=>{let i=Math.ceil(e.length/a),m=Math.floor(o/e.length),c=Math.floor(o%e.length/a),p=f=>{let $=n[Math.floor(f/i)%n.length],g=f%i*a;return $.slice(g,g+a).map(v=>e[v])},d=([f,$],g)=>ln(p(g),f,$);return Vt(pt(s),d,r,m*i+c)})}var eo=t=>zf(t).map(e=>{let n=e.at(-1);return{path:e,now:n,cost:to(t,n)}}),gr=new Map;function Bf(t){let e=JSON.stringify(t.points);if(!gr.has(e)){gr.clear();let n=Pf.map(o=>br(t)+o);gr.set(e,Qe(o=>to(t,o),n,mn,un))}return gr.get(e)}function jf(t,e){let[n,o]=t.start,[r,s]=ia(t.points);return l`<svg viewBox="0 0 360 382" role="img"
    aria-label="${Ul(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="24" width="320" height="320"/>
    </clipPath>
    <g clip-path="url(#${e}-clip)">${Bf(t)}</g>
    ${N(mn,un,{names:["weight w","bias b"],count:4})}
    <g clip-path="url(#${e}-clip)">
      ${eo(t).map(({path:a},i)=>Fo(a,i,mn,un)).reverse()}
      <path class="nn-centre" d="M${u(mn(r))} ${u(un(s)-6)}l6 6l-6 6l-6 -6z"/>
    </g>
    <circle class="nn-handle" data-drag="start" cx="${u(mn(n))}"
      cy="${u(un(o))}" r="11"/>
  </svg>`}var Cf=(t,e)=>l`
  ${x(ca,"start",t,e,{},["w","b"])}
  ${x(ca,"lr",t,e)} ${x(ca,"looked",t,e)}`;function Df(t){let e=eo(t).map(({path:o,now:r,cost:s},a)=>l`<tr>
      <th scope="row">${Go(a)} ${ql(t)[a]}</th>
      <td><b data-shows="steps">${o.length-1}</b></td>
      <td>${dt(r)?"gone":l`<b data-shows="cost">${h(s)}</b>`}</td></tr>`),n=t.looked/t.points.length;return l`<table class="nn-table"><thead><tr><th>rows in a step</th>
      <th>steps</th><th>true cost</th></tr></thead><tbody>${e}</tbody></table>
    <p>${h(n,3)} epoch${n!==1&&"s"}. ◆ is the lowest
      place; the cost there is <b data-shows="best">${h(br(t))}</b>.</p>
    <p class="nn-note">A press of <i>Step</i> looks at ${Cl} examples. The full
      batch moves at every third press.</p>`}function Ul(t){let e=eo(t).map(({path:n,now:o,cost:r},s)=>{let a=dt(o)?"has gone":`is at a cost of ${h(r)}`;return`${ql(t)[s]} ${a} after ${n.length-1} steps`});return`Level lines of the cost over weight and bias, with three walks from (${t.start.map(n=>h(n)).join(", ")}) at learning rate ${h(t.lr)}. ${t.looked} examples looked at: ${e.join("; ")}. The least possible cost is ${h(br(t))}.`}function qf({looked:t,points:e,orders:n}){let o=Math.min(Dl,e.length*n.length);return t<o?{looked:Math.min(o,t+Cl)}:null}var Bl=t=>Math.max(-1.5,Math.min(2.5,Math.round(t*20)/20))+0,Hl={picture:jf,controls:Cf,readout:Df,describe:Ul,play:qf,plays:()=>!0,pace:120,wide:!0,input:t=>"start"in t?{...t,looked:0}:t,drags:{start:(t,[e,n])=>({start:[Bl(mn.invert(e)),Bl(un.invert(n))],looked:0})},goals:{"04-one-epoch":{ask:"Start where the cost is above 2. After exactly one epoch, make one runner's cost less than a quarter of another's.",praise:"At a modest rate, twelve rough steps beat one exact step: most examples point roughly the way of their mean, so waiting for all of them is slow.",met:t=>{let e=eo(t).map(n=>n.cost);return t.looked===t.points.length&&to(t,t.start)>2&&Math.min(...e)<Math.max(...e)/4}},"04-settle":{ask:"After all 20 epochs, the stochastic runner must be within 0.002 of the least cost. At which rate does it come to rest?",praise:"At a small one. One example's slope is a rumour; small steps average many rumours. Now the full batch has hardly moved: each size of batch has a rate of its own.",met:t=>t.looked===Dl&&to(t,t.start)>2&&eo(t)[2].cost<br(t)+.002}}};var la="descent",At=y([0,1.35],[46,346]),Uf=24,Hf=216,hn=286,xr=y([0,7e-4],[46,346]),Xf=60,Kt=({points:t},e)=>ve(t,e),yr=({points:t},e)=>ln(t,e)[0],Ff=t=>Math.round(t*1e6)/1e6,Gf=t=>[Vt(pt(t.lr),([e])=>[yr(t,e)],[t.A],t.steps)];function ke(t){let{best:e,bend:n}=Qn(t.points),o=Gf(t)[0].map(([a])=>a),r=o.at(-1),s=1-2*n*t.lr;return{path:o,now:r,best:e,away:s,lands:1/(2*n),bounces:1/n}}function Fl(t){return t===1?"stands still: a rate of 0 moves nothing":Math.abs(t)<.002?"lands in one step":t>0?"crawls, always on the same side":Math.abs(t+1)<.001?"bounces forever, as near as it shows":t>-1?"zigzags, from side to side and inwards":"diverges: each step ends farther out"}function _f(t,e,n){let o=r=>`${u(At(r))} ${u(e(Kt(n,r)))}`;return l`<path class="nn-trail" d="M${t.map(o).join("L")}"/>
    ${t.slice(0,-1).map((r,s)=>l`<circle class="${s?"nn-step":"nn-from"}" cx="${u(At(r))}"
            cy="${u(e(Kt(n,r)))}" r="${s?3.5:6}"/>`)}`}var Xl=({lr:t,steps:e},n)=>e>0&&Math.abs(t/n-1)<.01;function Vf(t,{lands:e,bounces:n}){let o=xr.domain[1],r=[["crawls",0,e],["zigzags",e,n],["diverges",n,o]].filter(([,i])=>i<o),s=u(xr(t.lr)),a=r.some(([,,i])=>i<o&&Xl(t,i));return l`${a&&l`<text class="nn-small" x="46" y="${hn+34}">rate:</text>`}
    ${r.map(([i,m,c],p)=>{let[d,f]=[u(xr(m)),u(xr(Math.min(c,o)))];return l`<rect class="nn-regime" data-regime="${p}" x="${d}"
          y="${hn-8}" width="${u(f-d)}" height="22"/>
        ${f-d>50&&l`<text class="nn-small" x="${u((d+f)/2)}" y="${hn+7}"
          text-anchor="middle">${i}</text>`}
        ${c<o&&l`<path class="nn-zero" d="M${f} ${hn-8}v28"/>${Xl(t,c)&&l`<text class="nn-small" x="${f}" y="${hn+34}"
            text-anchor="middle">${c.toFixed(9)}</text>`}`}`})}
    <path class="nn-next" d="M${s} ${hn-8}l-6 -11h12z"/>`}function Kf(t,e){let n=ke(t),{path:o,now:r}=n,s=1.05*Math.max(...At.domain.map(m=>Kt(t,m))),a=y([-.03*s,s],[Hf,Uf]),i=r>=At.domain[0]&&r<=At.domain[1];return l`<svg viewBox="0 0 360 328" role="img"
    aria-label="${Gl(t)}">
    <clipPath id="${e}-clip"><rect x="40" y="14" width="312" height="208"/>
    </clipPath>
    ${N(At,a,{names:["A, bottles for each guest","cost"],count:5})}
    <g clip-path="url(#${e}-clip)">
      <path class="nn-graph" d="${G(m=>Kt(t,m),At,a)}"/>
      ${i&&Ct(r,Kt(t,r),yr(t,r),At,a,46)}
      ${_f(o,a,t)}
    </g>
    ${i&&Re("ball",At(r),a(Kt(t,r)))}
    ${Vf(t,n)}
  </svg>`}var Yf=(t,e)=>l`${x(la,"A",t,e)}
  ${x(la,"lr",t,e)} ${x(la,"steps",t,e)}`;function Jf(t){let{path:e,now:n,away:o}=ke(t),r=Ff(yr(t,n)),s=n-t.lr*yr(t,n);return l`<p class="nn-formula">after ${e.length-1}
      ${e.length===2?"step":"steps"}: A = <b data-shows="A">${h(n,6)}</b>, cost <b data-shows="cost">${h(Kt(t,n),6)}</b>,
      slope <b data-shows="slope">${h(r)}</b></p>
    ${dt([n])?l`<p class="nn-note">The ball has left. It will not come back.</p>`:l`<p class="nn-formula">next: ${h(n)} − ${h(t.lr)} · ${k(r)} = <b data-shows="next">${h(s,6)}</b></p>`}
    <p>Each step multiplies the distance to the lowest place by <b
      data-shows="factor">${h(o)}</b>. The ball
      <b>${Fl(o)}</b>.</p>`}function Gl(t){let{path:e,now:n,away:o}=ke(t);return`A curve with one lowest place: the cost of each A. A ball started at A = ${h(t.A)}, with learning rate ${h(t.lr)}. After ${e.length-1} steps it is at A = ${h(n)}, where the cost is ${h(Kt(t,n))}. It ${Fl(o)}.`}function Zf(t){let{now:e,best:n}=ke(t),o=Math.abs(e-n)<1e-9||t.lr===0;return t.steps===Xf||dt([e])||o?null:{steps:t.steps+1}}var Qf=t=>Math.max(0,Math.min(1.35,Math.round(t*100)/100));function t0(t){let{path:e,best:n}=ke(t),o=Math.abs(t.A-n),r=e.every((a,i)=>i===0||(a-n)*(e[i-1]-n)<0),s=Math.abs(e.at(-1)-n)/o;return e.length>20&&o>.05&&r&&Math.abs(s-1)<.02}var _l={picture:Kf,controls:Yf,readout:Jf,describe:Gl,play:Zf,plays:()=>!0,input:t=>"A"in t?{...t,steps:0}:t,drags:{ball:(t,[e])=>({A:Qf(At.invert(e)),steps:0})},goals:{"04-to-08":{ask:"Start at A = 1 and come to 0.8 in a single step.",praise:"0.2 down a slope of 1272: the rate is 0.2 / 1272, about 0.000157.",met:t=>t.A===1&&t.steps===1&&Math.abs(ke(t).now-.8)<.001},"04-one-step":{ask:"Start at least 0.2 away from the lowest place, and land on it in a single step.",praise:"One step, from anywhere: this rate fits the curve's bend.",met:t=>{let{now:e,best:n}=ke(t),o=Math.abs(t.A-n)>=.2;return t.steps===1&&o&&Math.abs(e-n)<.001}},"04-forever":{ask:"Find a rate at which the ball bounces forever: after 20 steps it must still swing as wide as at first.",praise:"Twice the rate that lands in one step, and it never arrives.",met:t0}}};var wr="gears",ma={double:"2x",square:"x²",mirror:"1 − x"},ua={triple:"3u",square:"u²","minus-half":"−u/2"},Yl=[-1.5,2],Jl=[...Array(15).keys()].map(t=>-1.5+t/4),Yt=[58,166,274],ha=[26,322],pn=({first:t,second:e,x:n,halvings:o})=>Ii(t,e,n,2**-o);function e0({first:t,second:e}){let n=Jl.map(oe[t].f),o=n.map(oe[e].f);return[Yl,n,o].map(r=>y([Math.min(...r),Math.max(...r)],ha))}function n0(t,e,n){let[o,r]=ha;return l`<g class="nn-axes"><path class="nn-zero" d="M${o} ${e}
      H${r}"/>${$t(...t.domain,5).map(s=>l`<path class="nn-zero" d="M${u(t(s))} ${e}v5"/><text
        x="${u(t(s))}" y="${e+20}" text-anchor="middle"
        >${h(s)}</text>`)}</g>
    <text class="nn-halo nn-strong" x="${o-18}" y="${e-12}">${n}</text>`}function Vl(t,e,n){let{from:o,to:r,rates:s}=pn(t),[a,i]=[Yt[e],Yt[e+1]],[m,c]=[o[e],r[e]].map(g=>u(n[e](g))),[p,d]=[o[e+1],r[e+1]].map(g=>u(n[e+1](g))),f=s[e],$=u((m+c+p+d)/4);return l`<path class="nn-band" d="M${m} ${a}L${c} ${a}L${d}
      ${i}L${p} ${i}Z"/>
    <path class="nn-edge ${H(f)}" d="M${m} ${a}L${p} ${i}"/>
    <path class="nn-edge ${H(f)}" d="M${c} ${a}L${d} ${i}"/>
    <text class="nn-halo nn-strong" x="${$}" y="${(a+i)/2+14}"
      text-anchor="middle">${Number.isNaN(f)?"no move":`× ${k(f)}`}</text>`}function o0({from:t,to:e,moves:n},o,r){let s=Yt[o],[a,i]=[t[o],e[o]].map(m=>u(r[o](m)));return l`<path class="nn-move ${H(n[o])}" d="M${a}
      ${s}H${i}"/>
    <circle class="nn-centre" cx="${a}" cy="${s}" r="5"/>
    <text class="nn-halo nn-small" x="${u((a+i)/2)}" y="${s-(o?12:20)}"
      text-anchor="middle">${n[o]>0?"+":""}${h(n[o])}</text>`}function r0(t){let e=e0(t),{first:n,second:o}=t,r=Jl.map(s=>{let a=oe[n].f(s);return[s,a,oe[o].f(a)]});return l`<svg viewBox="0 0 346 304" role="img"
    aria-label="${Zl(t)}">
    ${r.map(s=>l`<polyline class="nn-mesh" points="${s.map((a,i)=>`${u(e[i](a))},${Yt[i]}`).join(" ")}"/>`)}
    ${Vl(t,0,e)} ${Vl(t,1,e)}
    ${["x",`u = ${ma[n]}`,`y = ${ua[o]}`].map((s,a)=>n0(e[a],Yt[a],s))}
    ${Yt.map((s,a)=>o0(pn(t),a,e))}
    <g class="nn-grab" data-drag="x"><circle cx="${u(e[0](t.x))}"
      cy="${Yt[0]}" r="16"/><circle class="nn-handle" cx="${u(e[0](t.x))}" cy="${Yt[0]}" r="9"/></g>
  </svg>`}var s0=(t,e)=>l`
  ${A(wr,"first",t,e,n=>ma[n])}
  ${A(wr,"second",t,e,n=>ua[n])}
  ${x(wr,"x",t,e)} ${x(wr,"halvings",t,e)}`;function a0(t){let{from:e,moves:n,rates:o,slopes:r}=pn(t),[s,a,i]=n,[m,c,p]=o,d=!Number.isNaN(c);return l`<p class="nn-formula">x moves by ${h(s)}, u by <b
      data-shows="du">${h(a)}</b>, y by <b data-shows="dy">${h(i)}</b>.</p>
    <p class="nn-formula">u per x: <b data-shows="first">${h(m)}</b>;
      y per u: ${d?l`<b data-shows="second">${h(c)}</b>`:"u did not move"}; y per x: ${d&&l`${h(m)} · ${k(c)} = `}<b
      data-shows="both">${h(p)}</b></p>
    <p class="nn-formula">Slopes at x = ${h(t.x)}, u = ${h(e[1])}:
      ${h(r[0])} · ${k(r[1])} = <b data-shows="slope">${h(r[0]*r[1])}</b></p>`}function Zl(t){let{moves:e,slopes:n}=pn(t),[o,r,s]=e.map(a=>h(a));return`Three number lines: x, u = ${ma[t.first]}, y = ${ua[t.second]}. From x = ${h(t.x)} a nudge of ${o} moves u by ${r} and y by ${s}. The slopes ${h(n[0])} and ${h(n[1])} multiply to ${h(n[0]*n[1])}.`}var Kl=({slopes:t})=>t[0]*t[1],Ql={picture:r0,controls:s0,readout:a0,describe:Zl,drags:{x(t,[e]){let n=y(Yl,ha).invert(e);return{x:Math.max(-1.5,Math.min(1.5,Math.round(n*8)/8))}}},goals:{"00-chain":{ask:"With u = x² and y = 3u, find the place where y falls by 6 for each 1 that x grows: the slope of the whole chain is −6.",praise:"At −1: the slope of x² is −2 there, and −2 · 3 = −6.",met:t=>t.first==="square"&&t.second==="triple"&&Kl(pn(t))===-6},"00-block":{ask:"Make the slope of the whole chain 0, though the slope of the second link is not.",praise:"One slope of 0 and nothing gets through, whatever the other is. A shut ReLU stops the blame in the same way.",met(t){let e=pn(t);return Kl(e)===0&&e.slopes[1]!==0}}}};var pa="golf",vr=60,oo=10,i0=12,c0=4,St=110,kr=y([0,125],[20,348]),da=y([0,12.5],[46,346]),fa=y([-150,4e3],[292,172]),Jt=t=>oo*t-vr,tm=t=>Jt(t)**2,em=t=>2*oo*Jt(t),l0=({strength:t,lr:e,shots:n})=>[Vt(pt(e),([o])=>[em(o)],[t],n-1,100)],dn=t=>l0(t)[0].map(([e])=>e);function m0(t,e){let[n,o]=[u(kr(0)),u(kr(oo*t))],r=u(St-.55*(o-n));return l`<path class="${e?"nn-flight":"nn-bump"}"
    d="M${n} ${St}Q${u((n+o)/2)} ${r} ${o} ${St}"/>`}function u0(t,e){let n=dn(t),o=u(kr(vr)),r=(s,a)=>{let i=a===n.length-1;return l`<circle class="${i?"nn-dot":"nn-from"}"
      cx="${u(kr(oo*s))}" cy="${St}" r="${i?6:4.5}"/>`};return l`<svg viewBox="0 0 360 330" role="img"
    aria-label="${om(t)}">
    <clipPath id="${e}-clip"><rect x="0" y="0" width="360" height="300"/>
    </clipPath>
    <g clip-path="url(#${e}-clip)">${n.map((s,a)=>m0(s,a===n.length-1))}</g>
    <path class="nn-line" d="M8 ${St+6}H352"/>
    <path class="nn-normal" d="M${o} ${St+5}v-52"/>
    <path class="nn-one" d="M${o} ${St-47}l22 8l-22 8z"/>
    <path class="nn-cup" d="M${o-7} ${St+6}v9h14v-9"/>
    ${n.map(r)}
    <text class="nn-small" x="8" y="${St+24}">tee</text>
    <text class="nn-small" x="${o}" y="${St+30}" text-anchor="middle"
      >hole, ${vr} m</text>
    ${N(da,fa,{names:["strength","cost: miss²"],count:4})}
    <path class="nn-curve" d="${G(tm,da,fa)}"/>
    ${n.map((s,a)=>{let i=a===n.length-1;return l`<circle class="${i?"nn-dot":"nn-from"}"
        cx="${u(da(s))}" cy="${u(fa(tm(s)))}" r="${i?6:4.5}"/>`})}
  </svg>`}var h0=(t,e)=>l`${x(pa,"strength",t,e)}
  ${x(pa,"lr",t,e)} ${x(pa,"shots",t,e)}`,no=t=>Math.round(t*1e6)/1e6,nm=t=>t>0?"too far":t<0?"short":"in";function p0(t){let e=dn(t),n=Math.max(0,e.length-c0),o=e.slice(n).map((r,s)=>{let a=no(Jt(r));return l`<tr><td>${n+s+1}</td>
      <td data-shows="strength">${h(no(r))}</td>
      <td><span data-shows="miss">${h(a)}</span> (${nm(a)})</td>
      <td data-shows="change">${h(no(-t.lr*em(r)))}</td></tr>`});return l`<table class="nn-table nn-tight"><thead><tr><th>shot</th><th>strength</th>
      <th>miss in m</th><th>correction</th></tr></thead><tbody>${o}</tbody></table>
    <p class="nn-formula">correction = −rate · 2 · ${oo} · miss</p>`}function om(t){let e=dn(t),n=no(Jt(e.at(-1)));return`A golf hole ${vr} metres from the tee. Shot ${e.length}, with strength ${h(no(e.at(-1)))}, ends ${h(Math.abs(n))} metres ${n?nm(n):"away: in"}. Below it the cost curve, which never changes: the knob moves the shot along it.`}function d0(t){let e=dn(t).at(-1),n=Math.abs(Jt(e))<.05||t.lr===0;return t.shots===i0||n?null:{shots:t.shots+1}}var rm={picture:u0,controls:h0,readout:p0,describe:om,play:d0,plays:()=>!0,wide:!0,verbs:{step:"Next shot",play:"Play on"},input:t=>"strength"in t?{...t,shots:1}:t,goals:{"04-hole":{ask:"Miss the first shot by 20 metres or more, and be within half a metre of the hole by the fourth.",praise:"The sign gave the direction, the distance the size.",met:t=>{let e=dn(t);return Math.abs(Jt(t.strength))>=20&&e.length<=4&&Math.abs(Jt(e.at(-1)))<=.5}},"04-both-sides":{ask:"Now miss on both sides in turn, four times running or more, and still come within 2 metres.",praise:"Over-corrected each time, and still in the end: a zigzag that shrinks.",met:t=>{let e=dn(t).map(Jt);return e.every((o,r)=>r===0||o*e[r-1]<0)&&e.length>4&&Math.abs(e.at(-1))<=2}}}};var fn={bowl:{cost:([t,e])=>(t*t+e*e)/2,gradient:([t,e])=>[t,e],lowest:[[0,0]],heights:[.05,.2,.45,.8,1.25,1.8,2.45,3.2]},"narrow valley":{cost:([t,e])=>(t*t+25*e*e)/10,gradient:([t,e])=>[t/5,5*e],lowest:[[0,0]],heights:[.02,.1,.25,.5,1,2,4,7]},"two minima":{cost:([t,e])=>t**4/4-t**3/15-t**2/2+t/5+.38333333333333336+e*e/2,gradient:([t,e])=>[(t*t-1)*(t-.2),e],lowest:[[-1,0]],heights:[.05,.15,.25,.35,.45,.7,1.2,2]},saddle:{cost:([t,e])=>t*t/2+(e*e-1)**2/4,gradient:([t,e])=>[t,(e*e-1)*e],lowest:[[0,1],[0,-1]],heights:[.03,.1,.18,.25,.4,.7,1.2,2]},plateau:{cost:([t,e])=>1-Math.exp(-(t*t+e*e)),gradient:([t,e])=>{let n=2*Math.exp(-(t*t+e*e));return[t*n,e*n]},lowest:[[0,0]],heights:[.1,.3,.5,.7,.85,.95,.99]}};var Mr="two-knobs",$n=y([-2,2],[30,350]),gn=y([-2,2],[344,24]),f0=200,ga=.01,am=["plain descent","with momentum","Adam"],$0={},g0=t=>$0[t]??=Qe(fn[t].cost,fn[t].heights,$n,gn);function b0({landscape:t,start:e,lr:n,steps:o,race:r}){let s=[pt(n),pt(n,.9),Pl(n)].slice(0,r?3:1),{gradient:a}=fn[t];return s.map(i=>Vt(i,a,e,o))}function Me(t){let{cost:e}=fn[t.landscape];return b0(t).map(n=>{let o=n.findIndex(r=>e(r)<ga);return{path:n,after:o,now:n.at(-1),cost:e(n.at(-1))}})}var im=t=>Math.round(t*1e6)/1e6;function x0(t,e){let[n,o]=t.start;return l`<svg viewBox="0 0 360 382" role="img"
    aria-label="${cm(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="24" width="320" height="320"/>
    </clipPath>
    <g clip-path="url(#${e}-clip)">${g0(t.landscape)}</g>
    ${N($n,gn,{names:["knob u","knob v"],count:4})}
    <g clip-path="url(#${e}-clip)">
      ${fn[t.landscape].lowest.map(([r,s])=>l`<path class="nn-centre" d="M${u($n(r))} ${u(gn(s)-6)}l6 6l-6 6l-6 -6z"/>`)}
      ${Me(t).map(({path:r},s)=>Fo(r,s,$n,gn)).reverse()}
    </g>
    <circle class="nn-handle" data-drag="start" cx="${u($n(n))}"
      cy="${u(gn(o))}" r="11"/>
  </svg>`}var y0=(t,e)=>l`
  ${t.choose&&A(Mr,"landscape",t,e)}
  ${x(Mr,"start",t,e,{},["u","v"])}
  ${x(Mr,"lr",t,e)} ${x(Mr,"steps",t,e)}`;function w0(t){let e=Me(t).map(({path:n,after:o,now:r,cost:s},a)=>l`<tr>
      <th scope="row">${Go(a)} ${am[a]}</th>
      <td>${dt(r)?"left the map":l`<b data-shows="cost">${h(im(s))}</b>`}</td>
      <td>${o<0?dt(r)?"never":"not yet":l`<b data-shows="after">${o}</b>`}</td></tr>`);return l`<table class="nn-table"><thead><tr><th>◆ = lowest</th>
      <th>cost now</th><th>first below ${ga} after</th></tr></thead>
    <tbody>${e}</tbody></table>`}function cm(t){let e=Me(t).map(({now:n,cost:o,after:r},s)=>{let a=dt(n)?"has left the map":`is at (${n.map(m=>h(m,3)).join(", ")}), cost ${h(im(o))}`,i=r<0?"":`, first below ${ga} after ${r} steps`;return`${am[s]} ${a}${i}`});return`Level lines of a cost with two knobs: ${t.landscape}. Start at (${t.start.map(n=>h(n)).join(", ")}), learning rate ${h(t.lr)}. After ${t.steps} steps: ${e.join("; ")}.`}function v0(t){if(t.steps===f0)return null;let e={...t,steps:t.steps+1};return Me(e).some(({path:o})=>{if(o.length<e.steps+1)return!1;let[r,s]=o.slice(-2);return s.some((a,i)=>Math.abs(a-r[i])>1e-5)})?{steps:e.steps}:null}var sm=t=>Math.max(-2,Math.min(2,Math.round(t*20)/20))+0,$a=([t,e],[n,o],r)=>Math.hypot(t-n,e-o)<r,lm={picture:x0,controls:y0,readout:w0,describe:cm,play:v0,plays:()=>!0,pace:120,wide:!0,input:t=>"start"in t||"landscape"in t?{...t,steps:0}:t,drags:{start:(t,[e,n])=>({start:[sm($n.invert(e)),sm(gn.invert(n))],steps:0})},goals:{"04-valley":{ask:"In the narrow valley, start at least 1.5 away from the lowest place and bring plain descent below a cost of 0.01 in 40 steps or fewer.",praise:"A rate just below the one at which the steps across the valley would grow: the steep direction sets the limit, the flat one waits.",met:t=>{let[{after:e}]=Me(t);return t.landscape==="narrow valley"&&!$a(t.start,[0,0],1.5)&&Math.abs(t.start[1])>=.5&&e>=0&&e<=40}},"04-lower-minimum":{ask:"Two minima: bring plain descent to the lower one. Move the start, not farther than needed.",praise:"Which minimum it finds was decided by the start. No slope on the way told of the other one.",met:t=>t.landscape==="two minima"&&!$a(t.start,[-1,0],.5)&&$a(Me(t)[0].now,[-1,0],.05)},"04-leave-saddle":{ask:"Start a hair beside the saddle's ridge (v not 0, between −0.1 and 0.1), and let another runner be down, below a cost of 0.01, while plain descent is not.",praise:"On the ridge itself the slope across is 0, and nobody ever leaves. A hair beside it, whoever builds up speed leaves sooner.",met:t=>{let[e,...n]=Me(t);return t.landscape==="saddle"&&Math.abs(t.start[1])<=.1&&e.after<0&&n.some(({after:o})=>o>=0)}}}};var ba="wrong-model",bn=y([0,11],[34,346]),ro=y([-.5,8.5],[226,24]),k0=[1,2,3,4,5,6,7,8,9,10],M0=1e-4,xa={linear:{of:t=>t,by:.6,model:"A·x"},quadratic:{of:t=>t*t,by:.06,model:"A·x²"},logarithmic:{of:Math.log,by:2.6,model:"A·log x"}},mm=t=>Object.values(xa).find(e=>e.model===t).of,ya=t=>k0.map(e=>[e,xa[t].by*xa[t].of(e)]);function ao({data:t,model:e,A:n}){let o=mm(e),r=ya(t).map(([i,m])=>[o(i),m]),{best:s,bend:a}=Qn(r);return{cost:ve(r,n),slope:ln(r,n)[0],least:ve(r,s),lr:1/(8*a)}}function A0(t,e){let n=r=>t.A*mm(t.model)(r),o={...bn,domain:[.05,11]};return l`<svg viewBox="0 0 360 266" role="img"
    aria-label="${um(t)}">
    <clipPath id="${e}-clip"><rect x="34" y="24" width="312" height="202"/>
    </clipPath>
    ${N(bn,ro,{names:["guests x","bottles"],count:5})}
    <g clip-path="url(#${e}-clip)">
      ${ya(t.data).map(([r,s])=>l`<line class="nn-gap" x1="${u(bn(r))}" x2="${u(bn(r))}"
          y1="${u(ro(s))}" y2="${u(ro(n(r)))}"/>`)}
      <path class="nn-graph" d="${G(n,Object.assign(r=>bn(r),o),ro)}"/>
    </g>
    ${ya(t.data).map(([r,s])=>l`<circle class="nn-step nn-data" cx="${u(bn(r))}"
        cy="${u(ro(s))}" r="4.5"/>`)}
  </svg>`}var S0=(t,e)=>l`${A(ba,"data",t,e)}
  ${A(ba,"model",t,e)} ${x(ba,"A",t,e)}`,so=t=>Math.round(t*1e6)/1e6;function I0(t){let{cost:e,slope:n,least:o}=ao(t);return l`<p class="nn-formula">cost = <b data-shows="cost">${h(so(e))}</b>, its slope for A = <b data-shows="slope">${h(so(n))}</b></p>
    <p>The least cost that any A can reach with this model: <b
      data-shows="least">${h(so(o))}</b></p>`}function um(t){let{cost:e,least:n}=ao(t);return`Ten parties with ${t.data} data, and the model ${t.model} with A = ${h(t.A)}. The cost is ${h(so(e))}; the least that this model can reach is ${h(so(n))}.`}function T0(t){let{slope:e,lr:n}=ao(t);return Math.abs(e)<M0?null:{A:Math.min(3,pt(n)([t.A],[e])[0])}}var hm={picture:A0,controls:S0,readout:I0,describe:um,play:T0,plays:()=>!0,pace:120,goals:{"04-flat":{ask:"Wrong model: find data and a model whose cost has a slope below 0.01 in size while the cost itself is above 0.25.",praise:"Nothing is left to gain, and it still fits badly. No setting of the knob helps: the shape is wrong.",met:t=>{let{cost:e,slope:n}=ao(t);return Math.abs(n)<.01&&e>.25}},"04-right-shape":{ask:"Quadratic data: bring the cost below 0.001.",praise:"With the right shape, one knob is enough.",met:t=>t.data==="quadratic"&&ao(t).cost<.001}}};var wa={arrows:Ci,broadcast:Fi,"matrix-product":Ki,"power-curve":lc,secant:kl,slice:Tc,gears:Ql,neuron:tc,"decision-line":$i,"truth-table":Il,"sigmoid-curve":gc,activations:Ja,"softmax-bars":Lc,"fit-probability":wi,reliability:dc,question:mc,"network-steps":ul,"dinner-party":Hc,"xor-space":Wl,bumps:Bc,"shape-checker":yl,"computational-graph":ri,"mazur-network":ol,"nudge-error":fl,descent:_l,"two-knobs":lm,"batch-paths":Hl,"wrong-model":hm,golf:rm,"xor-learning":Ll,"gradient-depth":Ri,"party-learning":sc};function io(t,e,n){let o=Oa(t,e,n);return wa[t].check?.(o),o}var Ar=class{#t;#e=new Map;constructor(e){this.#t={...e}}get(e){return this.#t[e]}set(e,n){this.#t[e]!==n&&(this.#t[e]=n,this.#e.get(`change:${e}`)?.forEach(o=>o()))}save_changes(){}on(e,n){this.#e.has(e)||this.#e.set(e,new Set),this.#e.get(e).add(n)}off(e,n){this.#e.get(e)?.delete(n)}};function pm(t,e,n,o,r,s={}){let a=D.figures[e].title;return l`<div class="nn-root" data-kind="${e}"
    data-wide="${String(!!t.wide)}"
    ${!t.plain&&l`role="group" aria-label="${a}"`}>
    <div class="nn-body">
      ${t.picture&&l`<div class="nn-stage">${t.picture(n,r,o)}</div>`}
      <div class="nn-side">
        <div class="nn-controls">${t.controls(n,r)}</div>
        ${t.plays?.(n)&&E0(t,n,s)}
      </div>
      ${t.readout&&l`<div class="nn-readout">${t.readout(n,r,o)}</div>`}
    </div>
    ${N0(t,n,o,s)}
    ${!t.plain&&L0(s)}
    <p class="nn-note" role="status">${s.note}</p>
    ${s.code&&l`<input class="nn-code" readonly aria-label="text to copy"
      value="${s.code}">`}
    <p class="nn-say" role="status"></p>
  </div>`}function N0(t,e,n,o){return e.goals?.length?l`<ul class="nn-goals" aria-label="Challenges">
    ${e.goals.map(r=>{let s=t.goals[r],a=s.met(e,n),i=a||!!o.met?.[r];return l`<li data-goal="${r}" data-met="${String(i)}">
        <span class="nn-tick" role="img"
          aria-label="${i?"Met":"Open"}">${i?"✓":""}</span>
        <span><b>Challenge.</b> ${s.ask}
        <span class="nn-praise">${(a||o.praised?.[r])&&s.praise}</span></span>
      </li>`})}
  </ul>`:""}function E0(t,e,n){let o=String(t.play(e)===null),{step:r="Step",play:s="Play"}=t.verbs??{};return l`<div class="nn-play nn-live">
    <button type="button" data-do="step" aria-disabled="${o}"
      >${r}</button>
    <button type="button" data-do="play" aria-disabled="${o}"
      >${n.playing?"Pause":s}</button>
  </div>`}function L0(t){return l`<div class="nn-tools nn-live">
    <button type="button" data-do="reset">Reset</button>
    <button type="button" data-do="copy">Copy as Python</button>
    ${t.link&&l`<button type="button" data-do="link">Copy link</button>`}
  </div>`}var dm=t=>t.target.closest?.("[data-drag]");function fm(t,e,n){let o=null;function r(c){let p=dm(c)?.dataset.drag;if(!p||c.button!==0)return;let d=c.target.closest("svg");o={name:p,svg:d},d.setPointerCapture(c.pointerId),c.preventDefault(),e(p)}function s(c){if(!o)return;let p=o.svg.getScreenCTM().inverse(),d=new DOMPoint(c.clientX,c.clientY),{x:f,y:$}=d.matrixTransform(p);n(o.name,[f,$])}let a=()=>o=null,m={pointerdown:r,pointermove:s,pointerup:a,pointercancel:a,touchstart:c=>dm(c)&&c.preventDefault()};for(let[c,p]of Object.entries(m))t.addEventListener(c,p,{passive:!1});return()=>{for(let[c,p]of Object.entries(m))t.removeEventListener(c,p)}}var O0="[data-part]:not([data-part=''])";function va(t){let e=[...t.querySelectorAll(O0)],o=(e.findLast(r=>r.matches(":hover"))??e.find(r=>r.matches(":focus-visible, :has(:focus-visible)")))?.dataset.part.split(" ")[0];for(let r of e)r.toggleAttribute("data-lit",r.dataset.part.split(" ").includes(o))}function $m(t){let e=()=>va(t),n=["pointerover","pointerleave","focusin","focusout"];for(let o of n)t.addEventListener(o,e);return()=>{for(let o of n)t.removeEventListener(o,e)}}var Ir="neural-networks-by-hand";var Sr={};function gm(){try{return globalThis.localStorage!==void 0&&localStorage!==null}catch{return!1}}function Zt(){try{let t=JSON.parse(localStorage.getItem(Ir));if(t?.version===1&&typeof t.met=="object")return{...Sr,...t.met}}catch{}return{...Sr}}function Ma(t){let e=Zt();e[t]||xm({...e,[t]:new Date().toISOString().slice(0,10)})}function bm(t){let e;try{e=JSON.parse(t)}catch{throw new Error("This file is not a saved progress: it is not JSON.")}let n=Object.values(e?.met??{none:0});if(e?.version!==1||!n.every(o=>typeof o=="string"))throw new Error("This file is not a saved progress of this book.");xm({...e.met,...Zt()})}function xm(t){Sr=t;try{localStorage.setItem(Ir,JSON.stringify({version:1,met:t}))}catch{}vm()}function ym(){Sr={};try{localStorage.removeItem(Ir)}catch{}vm()}var wm=()=>JSON.stringify({version:1,met:Zt()},null,2)+`
`,ka=new Set,vm=()=>ka.forEach(t=>t());function Tr(t){let e=n=>n.key===Ir&&t();return ka.add(t),globalThis.addEventListener?.("storage",e),()=>{ka.delete(t),globalThis.removeEventListener?.("storage",e)}}function Mm(t,e){if(Array.isArray(t)){let r=e.prefixItems??t.map(()=>e.items);return`[${t.map((s,a)=>Mm(s,r[a])).join(", ")}]`}if(typeof t=="boolean")return t?"True":"False";if(typeof t=="number")return e.type==="number"?Te(t):String(t);let n=t.includes("'")&&!t.includes('"')?'"':"'",o=t.replaceAll("\\","\\\\").replaceAll(n,`\\${n}`).replace(/[\0-\x1f\x7f-\xa0\xad]/g,W0);return n+o+n}var R0={"	":"\\t","\n":"\\n","\r":"\\r"},W0=t=>R0[t]??`\\x${t.charCodeAt(0).toString(16).padStart(2,"0")}`,P0=(t,e)=>JSON.stringify(t)===JSON.stringify(e),Am=({step:t,items:e})=>t!==void 0||!!(e&&Am(e));function Sm(t,e){let{name:n,properties:o}=D.figures[t],r=Object.entries(o).filter(([s,a])=>Am(a)||!P0(e[s],a.default)).map(([s,a])=>`${s}=${Mm(e[s],a)}`);return`${n}(${r.join(", ")})`}var Im=11;function z0(t,e){var n=e.attributes,o,r,s,a,i;if(!(e.nodeType===Im||t.nodeType===Im)){for(var m=n.length-1;m>=0;m--)o=n[m],r=o.name,s=o.namespaceURI,a=o.value,s?(r=o.localName||r,i=t.getAttributeNS(s,r),i!==a&&(o.prefix==="xmlns"&&(r=o.name),t.setAttributeNS(s,r,a))):(i=t.getAttribute(r),i!==a&&t.setAttribute(r,a));for(var c=t.attributes,p=c.length-1;p>=0;p--)o=c[p],r=o.name,s=o.namespaceURI,s?(r=o.localName||r,e.hasAttributeNS(s,r)||t.removeAttributeNS(s,r)):e.hasAttribute(r)||t.removeAttribute(r)}}var Nr,B0="http://www.w3.org/1999/xhtml",Y=typeof document>"u"?void 0:document,j0=!!Y&&"content"in Y.createElement("template"),C0=!!Y&&Y.createRange&&"createContextualFragment"in Y.createRange();function D0(t){var e=Y.createElement("template");return e.innerHTML=t,e.content.childNodes[0]}function q0(t){Nr||(Nr=Y.createRange(),Nr.selectNode(Y.body));var e=Nr.createContextualFragment(t);return e.childNodes[0]}function U0(t){var e=Y.createElement("body");return e.innerHTML=t,e.childNodes[0]}function H0(t){return t=t.trim(),j0?D0(t):C0?q0(t):U0(t)}function Er(t,e){var n=t.nodeName,o=e.nodeName,r,s;return n===o?!0:(r=n.charCodeAt(0),s=o.charCodeAt(0),r<=90&&s>=97?n===o.toUpperCase():s<=90&&r>=97?o===n.toUpperCase():!1)}function X0(t,e){return!e||e===B0?Y.createElement(t):Y.createElementNS(e,t)}function F0(t,e){for(var n=t.firstChild;n;){var o=n.nextSibling;e.appendChild(n),n=o}return e}function Aa(t,e,n){t[n]!==e[n]&&(t[n]=e[n],t[n]?t.setAttribute(n,""):t.removeAttribute(n))}var Tm={OPTION:function(t,e){var n=t.parentNode;if(n){var o=n.nodeName.toUpperCase();o==="OPTGROUP"&&(n=n.parentNode,o=n&&n.nodeName.toUpperCase()),o==="SELECT"&&!n.hasAttribute("multiple")&&(t.hasAttribute("selected")&&!e.selected&&(t.setAttribute("selected","selected"),t.removeAttribute("selected")),n.selectedIndex=-1)}Aa(t,e,"selected")},INPUT:function(t,e){Aa(t,e,"checked"),Aa(t,e,"disabled"),t.value!==e.value&&(t.value=e.value),e.hasAttribute("value")||t.removeAttribute("value")},TEXTAREA:function(t,e){var n=e.value;t.value!==n&&(t.value=n);var o=t.firstChild;if(o){var r=o.nodeValue;if(r==n||!n&&r==t.placeholder)return;o.nodeValue=n}},SELECT:function(t,e){if(!e.hasAttribute("multiple")){for(var n=-1,o=0,r=t.firstChild,s,a;r;)if(a=r.nodeName&&r.nodeName.toUpperCase(),a==="OPTGROUP")s=r,r=s.firstChild,r||(r=s.nextSibling,s=null);else{if(a==="OPTION"){if(r.hasAttribute("selected")){n=o;break}o++}r=r.nextSibling,!r&&s&&(r=s.nextSibling,s=null)}t.selectedIndex=n}}},co=1,Nm=11,Em=3,Lm=8;function Qt(){}function G0(t){if(t)return t.getAttribute&&t.getAttribute("id")||t.id}function _0(t){return function(n,o,r){if(r||(r={}),typeof o=="string")if(n.nodeName==="#document"||n.nodeName==="HTML"){var s=o;o=Y.createElement("html"),o.innerHTML=s}else if(n.nodeName==="BODY"){var a=o;o=Y.createElement("html"),o.innerHTML=a;var i=o.querySelector("body");i&&(o=i)}else o=H0(o);else o.nodeType===Nm&&(o=o.firstElementChild);var m=r.getNodeKey||G0,c=r.onBeforeNodeAdded||Qt,p=r.onNodeAdded||Qt,d=r.onBeforeElUpdated||Qt,f=r.onElUpdated||Qt,$=r.onBeforeNodeDiscarded||Qt,g=r.onNodeDiscarded||Qt,v=r.onBeforeElChildrenUpdated||Qt,M=r.skipFromChildren||Qt,L=r.addChild||function(b,w){return b.appendChild(w)},W=r.childrenOnly===!0,Q=Object.create(null),P=[];function J(b){P.push(b)}function ft(b,w){if(b.nodeType===co)for(var T=b.firstChild;T;){var I=void 0;w&&(I=m(T))?J(I):(g(T),T.firstChild&&ft(T,w)),T=T.nextSibling}}function nt(b,w,T){$(b)!==!1&&(w&&w.removeChild(b),g(b),ft(b,T))}function ot(b){if(b.nodeType===co||b.nodeType===Nm)for(var w=b.firstChild;w;){var T=m(w);T&&(Q[T]=w),ot(w),w=w.nextSibling}}ot(n);function mt(b){p(b);for(var w=b.firstChild;w;){var T=w.nextSibling,I=m(w);if(I){var S=Q[I];S&&Er(w,S)?(w.parentNode.replaceChild(S,w),B(S,w)):mt(w)}else mt(w);w=T}}function O(b,w,T){for(;w;){var I=w.nextSibling;(T=m(w))?J(T):nt(w,b,!0),w=I}}function B(b,w,T){var I=m(w);if(I&&delete Q[I],!T){var S=d(b,w);if(S===!1||(S instanceof HTMLElement&&(b=S,ot(b)),t(b,w),f(b),v(b,w)===!1))return}b.nodeName!=="TEXTAREA"?lo(b,w):Tm.TEXTAREA(b,w)}function lo(b,w){var T=M(b,w),I=w.firstChild,S=b.firstChild,It,Tt,Ie,uo,Bt;t:for(;I;){for(uo=I.nextSibling,It=m(I);!T&&S;){if(Ie=S.nextSibling,I.isSameNode&&I.isSameNode(S)){I=uo,S=Ie;continue t}Tt=m(S);var ho=S.nodeType,jt=void 0;if(ho===I.nodeType&&(ho===co?(It?It!==Tt&&((Bt=Q[It])?Ie===Bt?jt=!1:(b.insertBefore(Bt,S),Tt?J(Tt):nt(S,b,!0),S=Bt,Tt=m(S)):jt=!1):Tt&&(jt=!1),jt=jt!==!1&&Er(S,I),jt&&B(S,I)):(ho===Em||ho==Lm)&&(jt=!0,S.nodeValue!==I.nodeValue&&(S.nodeValue=I.nodeValue))),jt){I=uo,S=Ie;continue t}Tt?J(Tt):nt(S,b,!0),S=Ie}if(It&&(Bt=Q[It])&&Er(Bt,I))T||L(b,Bt),B(Bt,I);else{var Rr=c(I);Rr!==!1&&(Rr&&(I=Rr),I.actualize&&(I=I.actualize(b.ownerDocument||Y)),L(b,I),mt(I))}I=uo,S=Ie}O(b,S,Tt);var Na=Tm[b.nodeName];Na&&Na(b,w)}var j=n,Ae=j.nodeType,mo=o.nodeType;if(!W){if(Ae===co)mo===co?Er(n,o)||(g(n),j=F0(n,X0(o.nodeName,o.namespaceURI))):j=o;else if(Ae===Em||Ae===Lm){if(mo===Ae)return j.nodeValue!==o.nodeValue&&(j.nodeValue=o.nodeValue),j;j=o}}if(j===o)g(n);else{if(o.isSameNode&&o.isSameNode(j))return;if(B(j,o,W),P)for(var Se=0,Or=P.length;Se<Or;Se++){var xn=Q[P[Se]];xn&&nt(xn,xn.parentNode,!1)}}return!W&&j!==n&&n.parentNode&&(j.actualize&&(j=j.actualize(n.ownerDocument||Y)),n.parentNode.replaceChild(j,n)),j}}var V0=_0(z0),Om=V0;var K0=/<[^>]*>|[^<]+/g,Sa=/([^\s="]+)="([^"]*)"/g,Y0={"&amp;":"&","&lt;":"<","&gt;":">","&quot;":'"'},Rm=t=>t.replace(/&\w+;/g,e=>Y0[e]??e),Wm=t=>t[0]==="<"?t.replace(Sa,'$1=""'):"";function J0(t,e){return t.localName==="details"&&(e.open=t.open),!t.classList.contains("nn-say")}function Z0(t,e){let n=document.createTreeWalker(t,NodeFilter.SHOW_ELEMENT|NodeFilter.SHOW_TEXT,({parentNode:r})=>r.className==="nn-say"?NodeFilter.FILTER_REJECT:NodeFilter.FILTER_ACCEPT),o=e.map((r,s)=>{if(r.startsWith("</"))return null;let a=s?n.nextNode():t,i=r[0]==="<"?r.match(/[\w-]+/)[0]:"#text";return a?.nodeName.toLowerCase()===i.toLowerCase()&&a});return o.includes(!1)||n.nextNode()?null:o}function Q0(t,e,n){if(t.nodeType===Node.TEXT_NODE){t.data=Rm(n);return}let o=e.matchAll(Sa);for(let[,r,s]of n.matchAll(Sa))o.next().value[2]!==s&&t.setAttribute(r,Rm(s))}function t$(t){for(let e of t.querySelectorAll("input")){let{value:n,checked:o,defaultValue:r,defaultChecked:s}=e;r&&n!==r&&(e.value=r),o!==s&&(e.checked=s)}for(let e of t.querySelectorAll("option"))e.selected!==e.defaultSelected&&(e.selected=e.defaultSelected)}function Pm(t){let e=[],n=null;return o=>{let r=o.match(K0),s=[...r.keys()].filter(i=>r[i]!==e[i]),a=i=>n[i]?.isConnected&&Wm(r[i])===Wm(e[i]);if(n&&r.length===e.length&&s.every(a)){for(let i of s)Q0(n[i],e[i],r[i]);t$(t)}else Om(t.firstElementChild,o,{onBeforeElUpdated:J0}),n=Z0(t.firstElementChild,r);e=r}}function zm(t){let e=0;function n(){e=0,r.disconnect(),delete t.dataset.steady,t.style.removeProperty("--nn-height")}let o=a=>t.style.setProperty("--nn-height",`${Math.ceil(a)}px`),r=new ResizeObserver(([{borderBoxSize:a}])=>{let{blockSize:i}=a[0];t.offsetWidth!==e?requestAnimationFrame(n):i>t.offsetHeight&&o(i)});function s(){e||!t.offsetWidth||(e=t.offsetWidth,o(t.offsetHeight),t.dataset.steady="",r.observe(t.firstElementChild))}return{hold:s,letGo:n}}function Bm(t){let e=null;function n({target:r,pointerType:s}){e=s==="touch"&&r.type==="range"?{target:r,value:r.value}:null}function o(){e&&(e.target.value=e.value,e.target.dispatchEvent(new Event("input",{bubbles:!0})),e=null)}return t.addEventListener("pointerdown",n),t.addEventListener("pointercancel",o),()=>{t.removeEventListener("pointerdown",n),t.removeEventListener("pointercancel",o)}}var e$=500,n$=700,jm=(t,[e,...n],o)=>e===void 0?o:t.with(e,jm(t[e],n,o));function Cm(t,e,n){let o=e.get("kind"),r=wa[o],s=Object.keys(D.figures[o].properties),a=()=>io(o,Object.fromEntries(s.map(b=>[b,e.get(b)]))),i=a(),m=n.start??i,c={link:!!n.link,note:n.note,met:Zt(),praised:{}},p=0,d=0,f=0,$=zm(t),g=Pm(t);function v(){p=0;try{i=a()}catch(w){c.note=`${w.message} The figure shows its last state.`}Q();let b=pm(r,o,i,m,n.uid,c).toString();t.firstElementChild||(t.innerHTML="<div></div>"),g(b),va(t)}let M=()=>p||=requestAnimationFrame(v);function L(b){let w=t.querySelector(".nn-say");w&&(w.textContent=b)}function W(){r.plain||(clearTimeout(d),d=setTimeout(()=>L(r.describe(i)),n$))}function Q(){for(let b of i.goals??[]){let w=r.goals[b];w.met(i,m)&&(c.praised[b]=!0,!c.met[b]&&(Ma(b),clearTimeout(d),L(`Challenge met. ${w.praise}`)))}r.task?.(i)&&Ma(r.task(i)),c.met=Zt()}function P(b){$.hold(),c.note=c.code="";for(let[w,T]of Object.entries(b))e.set(w,T);e.save_changes(),W(),M()}function J(){clearInterval(f),f=0,c.playing=!1,M()}function ft(){let b=r.play(i);return b?P(b):J(),!!b}function nt(){if(f)return J();if(matchMedia("(prefers-reduced-motion: reduce)").matches){let b={};for(let w=0;b&&w<1e3;w++)i={...i,...b},b=r.play(i);return P(i)}c.playing=!0,f=setInterval(()=>p||ft(),r.pace??e$),ft()}async function ot(b,w){try{await navigator.clipboard.writeText(b),c.note=`Copied ${w}.`,c.code=""}catch{c.note="Copying is denied here. Select the text and copy it:",c.code=b}M()}let mt={reset:()=>{J(),c.praised={},P(m)},copy:()=>ot(Sm(o,i),"as Python"),link:()=>ot(n.link(i),"the link"),step:ft,play:nt},O=(b,w)=>D.figures[o].properties[b].enum?.find(T=>String(T)===w)??w;function B({target:b}){let w=b.dataset?.trait;if(!w)return;let[T,...I]=w.split("."),S=b.value;b.type==="checkbox"&&(S=I.length?Number(b.checked):b.checked),b.type==="range"&&(S=Number(S)),b.type==="radio"&&(S=O(T,S)),S=jm(e.get(T),I.map(Number),S);let It={[T]:S};P(r.input?.(It,i)??It)}function lo({target:b}){let w=b.closest?.("[data-do]");if(!w||w.ariaDisabled==="true")return;let T=w.dataset.do;r.actions?.[T]?P(r.actions[T](i)):mt[T]?.()}function j(b){let w=t.querySelector("[data-enter]");b.key!=="Enter"||!w||b.target.matches("input")&&w.click()}t.addEventListener("input",B),t.addEventListener("click",lo),t.addEventListener("click",$.letGo),t.addEventListener("keydown",j);let Ae=$m(t),mo=Bm(t),Se=i,Or=fm(t,()=>Se=i,(b,w)=>P(r.drags[b](Se,w)));for(let b of s)e.on(`change:${b}`,M);let xn=Tr(M);return v(),()=>{J(),cancelAnimationFrame(p),clearTimeout(d);for(let b of s)e.off(`change:${b}`,M);t.removeEventListener("input",B),t.removeEventListener("click",lo),t.removeEventListener("click",$.letGo),t.removeEventListener("keydown",j),$.letGo(),Or(),Ae(),mo(),xn()}}var o$={"00":"Toolbox and NumPy"},Dm=t=>t.slice(0,2);function r$(t,e){let n=Zt(),r=[...new Set(D.tasks.map(Dm))].sort().map(s=>{let a=D.tasks.filter(c=>Dm(c)===s),i=a.filter(c=>n[c]).length,m=o$[s]??`Chapter ${Number(s)}`;return l`<li><label>${m}: ${i} of
      ${a.length} questions and challenges
      <progress max="${a.length}" value="${i}"></progress></label></li>`});return l`<div class="nn-root nn-report"><ul>${r}</ul>
    ${!gm()&&l`<p class="nn-note">This browser does not let the page remember. What
      you meet is kept until you close it.</p>`}
    <div class="nn-tools">
      <button type="button" data-do="export">Save a copy</button>
      <label class="nn-file">Load a copy
        <input type="file" accept="application/json,.json"></label>
      <button type="button" data-do="erase">${t?"Erase it all? Press again":"Erase"}</button>
    </div>
    <p class="nn-note" role="status">${e}</p></div>`}var Lr=class extends HTMLElement{#t=!1;#e="";#o;connectedCallback(){this.#o=Tr(()=>this.#s()),this.addEventListener("click",this),this.addEventListener("change",this),this.#s()}disconnectedCallback(){this.#o(),this.removeEventListener("click",this),this.removeEventListener("change",this)}handleEvent({type:e,target:n}){e==="change"&&n.files?.length&&this.#r(n.files[0]);let o=n.dataset?.do;o==="export"&&this.#n(),o==="erase"&&this.#a()}#n(){let e=new Blob([wm()],{type:"application/json"}),n=document.createElement("a");n.href=URL.createObjectURL(e),n.download="progress.json",n.click(),URL.revokeObjectURL(n.href)}async#r(e){this.#t=!1;try{bm(await e.text()),this.#e=`Loaded ${e.name}.`}catch(n){this.#e=n.message}this.#s()}#a(){this.#t&&ym(),this.#t=!this.#t,this.#s(),this.querySelector("[data-do=erase]").focus()}#s(){this.innerHTML=r$(this.#t,this.#e).toString()}};function s$(t){let e=t&&new URLSearchParams(location.search).get(t);if(!e)return{};try{return JSON.parse(e)}catch{throw new Error(`The link's state is not JSON: ${e.slice(0,60)}.`)}}function a$(t,e){let n=new URL(location.href);return n.search=new URLSearchParams({[t]:JSON.stringify(e)}),n.hash=t,n.href}var i$=0,Ia=[];function qm(){let t=Ia.shift();Ia.length&&setTimeout(qm),t.isConnected&&t.wake(),delete t.dataset.asleep}var Ta=class extends HTMLElement{#t;connectedCallback(){"asleep"in this.dataset||(this.dataset.asleep="",Ia.push(this)===1&&setTimeout(qm))}wake(){let e=this.getAttribute("kind"),n;try{n=io(e,JSON.parse(this.getAttribute("state")||"{}"))}catch(c){this.#e(c);return}let o=this.dataset.anchor,r=this.dataset.uid??`nn-page-${++i$}`,s=n,a="";try{s=io(e,s$(o),n)}catch(c){a=`${c.message} The figure shows the book's state.`}let i=o&&(c=>a$(o,c)),m=new Ar({kind:e,...s});this.#t=Cm(this,m,{uid:r,start:n,link:i,note:a}),this.model=m,this.dataset.live=""}disconnectedCallback(){this.#t?.(),this.#t=void 0}#e(e){let n=document.createElement("p");n.className="nn-note",n.textContent=`This figure cannot run: ${e.message}`,this.append(n)}};customElements.define("nn-figure",Ta);customElements.define("nn-progress",Lr);})();
