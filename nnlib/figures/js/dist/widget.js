var H={version:1,tasks:["00-axis","00-base","00-column","00-dot","00-downhill","00-e","00-limit","00-log-product","00-one-weight","00-perpendicular","00-refused","00-right-angle","00-same-dot","00-shape","00-slope","00-slope-rules","00-star","00-trap","00-trap-loss","00-which-power","01-and","01-bias","01-both","01-distance","01-double","01-emails","01-knobs","01-lower-bias","01-nand","01-no-mistakes","01-one","01-or","01-random","01-rule","01-rule-step","01-same-line","01-scale","01-seven-bottles","01-silence","01-swap","01-xor","01-xor-rows","01-xor-why","02-blunder","02-calibrate","02-centre","02-centre-moves","02-corner","02-coupling","02-fair","02-five","02-half-at-four","02-halve","02-learn","02-loss","02-mirror","02-ninety","02-odds","02-odds-back","02-relu-corner","02-saturate","02-shift","02-sigma-zero","02-squash","02-staircase","02-steepest","02-steepness","02-step-at-two","02-sure","02-tanh","03-both","03-collapse","03-count","03-cybenko","03-feud","03-fit","03-flat","03-fold","03-fold-place","03-forward","03-hidden-sum","03-hidden-why","03-hill","03-idle","03-idle-relu","03-last-bit","03-most-wine","03-one-knob","03-one-sum","03-product-shape","03-silent","03-silent-shape","03-step","03-to","03-warp","03-wave","03-weights-shape","04-forever","04-leave-saddle","04-lower-minimum","04-one-epoch","04-one-step","04-settle","04-to-08","04-valley"],figures:{secant:{name:"Secant",title:"the slope of a curve between two points",type:"object",properties:{curve:{enum:["line","square","three-squares","square-and-line"],title:"curve",default:"square"},x:{type:"number",minimum:-2,maximum:2,step:.125,title:"place x",default:1},halvings:{type:"integer",minimum:0,maximum:10,step:1,title:"halvings of the nudge",default:0},goals:{type:"array",items:{enum:["00-slope","00-downhill"]},minItems:0,maxItems:2,default:[]}}},"power-curve":{name:"PowerCurve",title:"the powers of a base",type:"object",properties:{base:{type:"number",minimum:.5,maximum:3.5,step:.03125,title:"base",default:2},x:{type:"number",minimum:-2,maximum:2,step:.03125,title:"power x",default:1},mirror:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["00-e","00-which-power"]},minItems:0,maxItems:2,default:[]}}},arrows:{name:"Arrows",title:"two vectors as arrows",type:"object",properties:{u:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:2,maxItems:2,default:[2,1]},v:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:2,maxItems:2,default:[1,2]},goals:{type:"array",items:{enum:["00-right-angle","00-same-dot"]},minItems:0,maxItems:2,default:[]}}},"matrix-product":{name:"MatrixProduct",title:"the product of two matrices",type:"object",properties:{X:{type:"array",items:{type:"number",minimum:-9,maximum:9},minItems:6,maxItems:6,default:[1,2,3,0,1,-1]},W:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:6,maxItems:6,default:[1,-1,0,2,2,.5]},entry:{enum:["1,1","1,2","2,1","2,2"],title:"entry",default:"1,1"},goals:{type:"array",items:{enum:["00-column"]},minItems:0,maxItems:1,default:[]}}},broadcast:{name:"Broadcast",title:"how NumPy stretches two arrays to one shape",type:"object",properties:{a:{enum:["()","(2,)","(3,)","(1, 3)","(3, 1)","(2, 3)","(3, 3)"],title:"shape of a",default:"(2, 3)"},b:{enum:["()","(2,)","(3,)","(1, 3)","(3, 1)","(2, 3)","(3, 3)"],title:"shape of b",default:"(3,)"},goals:{type:"array",items:{enum:["00-refused","00-trap"]},minItems:0,maxItems:2,default:[]}}},neuron:{name:"Neuron",title:"a neuron with its knobs",type:"object",properties:{w:{type:"array",items:{type:"number",minimum:-10,maximum:10,step:.25},minItems:1,maxItems:3,title:"weight of {name}",fixedLength:!0,default:[7,3]},b:{type:"number",minimum:-10,maximum:10,step:.25,title:"bias",default:-2},x:{type:"array",items:{type:"number",minimum:0,maximum:80,step:1},minItems:1,maxItems:3,title:"{name}",sameLengthAs:"w",fixedLength:!0,default:[1,0]},activation:{enum:["step","identity","sigmoid"],title:"activation",default:"step"},names:{type:"array",items:{type:"string",minLength:1,maxLength:24},minItems:1,maxItems:3,sameLengthAs:"w",fixedLength:!0,default:["x₁","x₂"]},answers:{type:"array",items:{type:"string",minLength:1,maxLength:24},minItems:2,maxItems:2,default:["stays silent","fires"]},switches:{type:"boolean",default:!0},table:{type:"boolean",default:!1},choose:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["01-silence","01-both","01-seven-bottles","03-last-bit"]},minItems:0,maxItems:4,default:[]}}},"decision-line":{name:"DecisionLine",title:"a neuron's line through labelled points",type:"object",properties:{w:{type:"array",items:{type:"number",minimum:-10,maximum:10,step:.25},minItems:2,maxItems:2,title:"weight w{i}",default:[1,-1]},b:{type:"number",minimum:-10,maximum:10,step:.25,title:"bias b",default:0},points:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:-3,maximum:3},{type:"number",minimum:-3,maximum:3},{enum:[0,1]}],minItems:3,maxItems:3},minItems:0,maxItems:60,default:[[2,1,1],[-2,-3,0],[-2,0,1],[1,-2,0],[0,1,1],[3,-1,0]]},rule:{type:"boolean",default:!1},turn:{type:"integer",minimum:0,maximum:59,default:0},last:{enum:["","added","subtracted","kept","not added","not subtracted","not kept"],default:""},goals:{type:"array",items:{enum:["01-no-mistakes","01-same-line","01-swap","01-rule"]},minItems:0,maxItems:4,default:[]}}},"truth-table":{name:"TruthTable",title:"a truth table to meet with one neuron",type:"object",properties:{gate:{enum:["AND","OR","NAND","XOR"],title:"table",default:"AND"},w:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:2,maxItems:2,title:"weight w{i}",default:[1,1]},b:{type:"number",minimum:-3,maximum:3,step:.25,title:"bias b",default:.5},firing:{enum:["","w1+w2+b>0","w1+w2+2b>0","2w1+2w2+2b>0"],default:""},silent:{enum:["","w1+w2<=0","w1+w2+b<=0","w1+w2+2b<=0"],default:""},goals:{type:"array",items:{enum:["01-and","01-or","01-nand","01-xor"]},minItems:0,maxItems:4,default:[]}}},question:{name:"Question",title:"a question",type:"object",properties:{id:{type:"string",minLength:0,maxLength:40,default:""},data:{type:"string",minLength:0,maxLength:8e3,default:""},answer:{type:"string",minLength:0,maxLength:40,default:""},checked:{type:"boolean",default:!1}}},"sigmoid-curve":{name:"SigmoidCurve",title:"a sigmoid with its knobs",type:"object",properties:{w:{type:"number",minimum:-8,maximum:8,step:.25,title:"weight w",default:1},b:{type:"number",minimum:-24,maximum:24,step:.25,title:"bias b",default:0},x:{type:"number",minimum:-4,maximum:4,step:.125,title:"input x",default:1},tangent:{type:"boolean",default:!1},lockable:{type:"boolean",default:!1},keep:{type:"boolean",title:"keep the centre",default:!1},centre:{type:"number",minimum:-3,maximum:3,default:0},goals:{type:"array",items:{enum:["02-step-at-two","02-mirror","02-steepest"]},minItems:0,maxItems:3,default:[]}}},activations:{name:"Activations",title:"six activations and their slopes",type:"object",properties:{z:{type:"number",minimum:-8,maximum:8,step:.25,title:"pre-activation z",default:1},negative_slope:{type:"number",minimum:0,maximum:1,default:.1},goals:{type:"array",items:{enum:["02-saturate","02-corner"]},minItems:0,maxItems:2,default:[]}}},"softmax-bars":{name:"SoftmaxBars",title:"scores turned into probabilities by softmax",type:"object",properties:{z:{type:"array",items:{type:"number",minimum:-5,maximum:5,step:.25},minItems:2,maxItems:4,title:"score of {name}",fixedLength:!0,default:[1,2,.5]},names:{type:"array",items:{type:"string",minLength:1,maxLength:12},minItems:2,maxItems:4,sameLengthAs:"z",fixedLength:!0,default:["cat","dog","bird"]},goals:{type:"array",items:{enum:["02-halve","02-shift"]},minItems:0,maxItems:2,default:[]}}},"fit-probability":{name:"FitProbability",title:"a probability to fit to labelled emails",type:"object",properties:{w:{type:"number",minimum:-4,maximum:4,step:.125,title:"weight w",default:0},b:{type:"number",minimum:-10,maximum:10,step:.25,title:"bias b",default:0},x:{type:"number",minimum:0,maximum:10,step:.5,title:"an email with so many CAPITALS",default:4},points:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:0,maximum:10},{enum:[0,1]}],minItems:2,maxItems:2},minItems:1,maxItems:40,default:[[0,0],[1,0],[2,0],[3,0],[3,1],[4,0],[5,0],[5,1],[6,1],[7,0],[7,1],[9,1]]},surprise:{type:"boolean",default:!1},learn:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["02-half-at-four","02-fair","02-learn"]},minItems:0,maxItems:3,default:[]}}},reliability:{name:"Reliability",title:"what a model said against what happened",type:"object",properties:{scale:{type:"number",minimum:0,maximum:2,step:.125,title:"log-odds multiplied by",default:1},cases:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:-8,maximum:8},{type:"integer",minimum:0,maximum:999},{type:"integer",minimum:0,maximum:999}],minItems:3,maxItems:3},minItems:0,maxItems:60,default:[[-6,0,9],[-5.5,0,13],[-5,0,17],[-4.5,1,21],[-4,4,24],[-3.5,1,34],[-3,11,31],[-2.5,14,35],[-2,9,46],[-1.5,23,38],[-1,21,44],[-.5,33,36],[0,35,35],[.5,40,29],[1,43,22],[1.5,41,20],[2,41,14],[2.5,41,8],[3,35,7],[3.5,28,7],[4,25,3],[4.5,19,3],[5,16,1],[5.5,13,0],[6,8,1]]},goals:{type:"array",items:{enum:["02-calibrate"]},minItems:0,maxItems:1,default:[]}}},"network-steps":{name:"NetworkSteps",title:"a network that steps through its own arithmetic",type:"object",properties:{x:{type:"array",items:{enum:[0,1]},minItems:2,maxItems:2,title:"{name} digit",default:[0,1]},at:{type:"integer",minimum:0,maximum:15,step:1,title:"steps done",default:0},W1:{type:"array",items:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:2,maxItems:2},minItems:2,maxItems:2,default:[[.6,-.4],[-1.7,-1.3]]},b1:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:2,maxItems:2,default:[.2,.2]},W2:{type:"array",items:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:1,maxItems:1},minItems:2,maxItems:2,default:[[-1.36],[.34]]},b2:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:1,maxItems:1,default:[.9]},knob:{enum:["W1.0.0","W1.0.1","W1.1.0","W1.1.1","b1.0","b1.1","W2.0.0","W2.1.0","b2.0"],default:"W1.0.0"},knobs:{type:"boolean",default:!1},table:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["03-step","03-one-knob"]},minItems:0,maxItems:2,default:[]}}},"dinner-party":{name:"DinnerParty",title:"wine for a dinner party",type:"object",properties:{guests:{type:"array",items:{enum:[0,1]},minItems:3,maxItems:3,title:"{name}",default:[0,0,0]},W1:{type:"array",items:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:3,maxItems:3},minItems:3,maxItems:3,default:[[0,0,1],[0,1.5,0],[1,.4,0]]},b1:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:3,maxItems:3,default:[0,-.5,0]},W2:{type:"array",items:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:1,maxItems:1},minItems:3,maxItems:3,default:[[.5],[2],[-5]]},b2:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:1,maxItems:1,default:[1]},relu:{type:"array",items:{enum:[0,1]},minItems:3,maxItems:3,title:"ReLU in {name}",default:[1,1,1]},knob:{enum:["W1.0.0","W1.0.1","W1.0.2","W1.1.0","W1.1.1","W1.1.2","W1.2.0","W1.2.1","W1.2.2","b1.0","b1.1","b1.2","W2.0.0","W2.1.0","W2.2.0","b2.0"],default:"W1.0.0"},knobs:{type:"boolean",default:!1},unplug:{type:"boolean",default:!1},table:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["03-most-wine","03-idle-relu","03-feud"]},minItems:0,maxItems:3,default:[]}}},"xor-space":{name:"XorSpace",title:"XOR in the space of two hidden neurons",type:"object",properties:{way:{enum:["sigmoids","ReLUs"],title:"hidden neurons",default:"ReLUs"},amount:{type:"number",minimum:0,maximum:1,step:.05,title:"plain square → hidden square",default:0},w:{type:"array",items:{type:"number",minimum:-4,maximum:4,step:.25},minItems:2,maxItems:2,title:"weight of {name}",default:[1,-1]},b:{type:"number",minimum:-4,maximum:4,step:.25,title:"bias",default:.25},goals:{type:"array",items:{enum:["03-fold","03-warp"]},minItems:0,maxItems:2,default:[]}}},bumps:{name:"Bumps",title:"a curve built of bumps",type:"object",properties:{target:{enum:["hill","wave","roof"],title:"curve to match",default:"hill"},count:{enum:[2,4,8],title:"bumps",default:2},steepness:{type:"number",minimum:4,maximum:100,step:4,title:"steepness",default:32},heights:{type:"array",items:{type:"number",minimum:-1,maximum:1,step:.0625},minItems:8,maxItems:8,title:"height of {name}",default:[.5,0,0,0,0,0,0,0]},goals:{type:"array",items:{enum:["03-hill","03-wave"]},minItems:0,maxItems:2,default:[]}}},"shape-checker":{name:"ShapeChecker",title:"the shapes of a layer",type:"object",properties:{formula:{enum:["X @ W + b","X @ W.T + b","W @ X + b"],title:"formula",default:"X @ W + b"},X:{type:"array",items:{type:"integer",minimum:1,maximum:8,step:1},minItems:2,maxItems:2,title:"{name} of X",default:[4,2]},W:{type:"array",items:{type:"integer",minimum:1,maximum:8,step:1},minItems:2,maxItems:2,title:"{name} of W",default:[3,2]},b:{type:"integer",minimum:1,maximum:8,step:1,title:"entries of b",default:3},goals:{type:"array",items:{enum:["03-fit","03-silent"]},minItems:0,maxItems:2,default:[]}}},descent:{name:"Descent",title:"a ball on the cost curve of one knob",type:"object",properties:{A:{type:"number",minimum:0,maximum:1.35,step:.01,title:"start: A",default:1},lr:{type:"number",minimum:0,maximum:7e-4,step:1e-6,title:"learning rate",default:5e-5},steps:{type:"integer",minimum:0,maximum:60,step:1,title:"steps done",default:0},points:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:1,maximum:100},{type:"number",minimum:0,maximum:100}],minItems:2,maxItems:2},minItems:1,maxItems:12,default:[[3,2],[10,7],[75,50]]},goals:{type:"array",items:{enum:["04-to-08","04-one-step","04-forever"]},minItems:0,maxItems:3,default:[]}}},"two-knobs":{name:"TwoKnobs",title:"descent on two knobs, seen from above",type:"object",properties:{landscape:{enum:["bowl","narrow valley","two minima","saddle","plateau"],title:"landscape",default:"bowl"},start:{type:"array",items:{type:"number",minimum:-2,maximum:2,step:.05},minItems:2,maxItems:2,title:"start: knob {name}",default:[-1.5,1]},lr:{type:"number",minimum:.01,maximum:.5,step:.01,title:"learning rate",default:.1},steps:{type:"integer",minimum:0,maximum:200,step:1,title:"steps done",default:0},race:{type:"boolean",default:!1},choose:{type:"boolean",default:!0},goals:{type:"array",items:{enum:["04-valley","04-lower-minimum","04-leave-saddle"]},minItems:0,maxItems:3,default:[]}}},"batch-paths":{name:"BatchPaths",title:"full batch, mini-batch and single examples on the same data",type:"object",properties:{start:{type:"array",items:{type:"number",minimum:-1.5,maximum:2.5,step:.05},minItems:2,maxItems:2,title:"start: knob {name}",default:[-1.2,-.6]},lr:{type:"number",minimum:.01,maximum:.4,step:.01,title:"learning rate",default:.1},looked:{type:"integer",minimum:0,maximum:240,step:4,title:"examples looked at",default:0},points:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:-2,maximum:2},{type:"number",minimum:-5,maximum:5}],minItems:2,maxItems:2},minItems:12,maxItems:12,default:[[-1,.1],[-.8,.4],[-.6,1.3],[-.4,1],[-.2,.3],[0,1.1],[.2,1],[.4,1.5],[.6,.9],[.8,1.8],[1,2],[1.2,2.7]]},orders:{type:"array",items:{type:"array",items:{type:"integer",minimum:0,maximum:11},minItems:12,maxItems:12},minItems:1,maxItems:20,default:[[1,0,8,2,10,9,7,6,4,3,5,11],[3,2,6,0,7,11,9,8,5,10,4,1],[1,3,2,8,6,5,7,4,0,10,11,9],[4,6,10,11,0,1,2,9,8,3,5,7],[2,9,7,0,11,4,10,3,1,6,5,8],[8,6,4,7,10,3,9,11,1,0,2,5],[0,7,10,6,4,5,1,3,8,2,11,9],[6,9,11,4,0,2,7,1,8,10,3,5],[5,7,3,1,4,0,11,9,2,8,10,6],[6,4,9,0,8,2,1,10,5,7,11,3],[5,3,9,7,1,2,10,11,4,6,0,8],[2,8,1,7,3,6,11,9,0,4,10,5],[3,9,4,11,2,0,10,6,1,8,5,7],[3,2,0,9,5,11,10,7,8,6,4,1],[2,10,0,5,1,3,9,11,8,6,7,4],[0,2,7,3,11,8,9,5,1,10,4,6],[9,4,11,8,0,1,10,2,6,5,7,3],[5,3,1,4,0,11,8,7,6,10,2,9],[6,5,7,0,2,9,11,8,4,1,10,3],[2,11,0,10,9,6,7,3,5,8,1,4]]},goals:{type:"array",items:{enum:["04-one-epoch","04-settle"]},minItems:0,maxItems:2,default:[]}}}}};function ro(t){if(t.enum){let n=t.enum.map(ri).join(", ");return t.enum.length===1?n:`one of ${n}`}return t.prefixItems?"["+t.prefixItems.map(ro).join("; ")+"]":t.type==="array"?`a list of ${fr(t.minItems,t.maxItems)}, each ${ro(t.items)}`:t.type==="string"?`a text of ${fr(t.minLength,t.maxLength)} characters`:t.type==="boolean"?"True or False":`${t.type==="number"?"a number":"a whole number"} from ${t.minimum} to ${t.maximum}`}var ri=t=>typeof t=="string"?`'${t}'`:String(t),fr=(t,e)=>t===e?`${t}`:`${t} to ${e}`;function dr(t,e){if(t.enum)return t.enum.includes(e);if(t.type==="array")return si(t,e);if(t.type==="boolean")return typeof e=="boolean";if(t.type==="string"){if(typeof e!="string")return!1;let n=[...e].length;return n>=t.minLength&&n<=t.maxLength}return typeof e!="number"||!Number.isFinite(e)||t.type==="integer"&&!Number.isInteger(e)?!1:e>=t.minimum&&e<=t.maximum}function si(t,e){if(!Array.isArray(e))return!1;let n=t.prefixItems??e.map(()=>t.items);return e.length>=t.minItems&&e.length<=t.maxItems&&e.every((o,r)=>dr(n[r],o))}function an(t){let e=typeof t=="number"?String(t):JSON.stringify(t);return String(e).length<=60?e:e.slice(0,57)+"..."}function $r(t,e,n={}){let o=Object.hasOwn(H.figures,t)&&H.figures[t];if(!o)throw new Error(`There is no figure of the kind '${t}'.`);let{name:r,properties:s}=o;if(typeof e!="object"||e===null||Array.isArray(e))throw new Error(`${r}'s state must be an object; got ${an(e)}.`);let a=Object.hasOwn(e,"version")?e.version:H.version;if(a!==H.version)throw new Error(`${r}.version must be ${H.version}; got ${an(a)}.`);for(let m of Object.keys(e))if(m!=="version"&&!Object.hasOwn(s,m)){let c=Object.keys(s).join(", ");throw new Error(`${r} has no '${m}'; it has ${c}.`)}let i={};for(let[m,c]of Object.entries(s)){let u=Object.hasOwn(e,m)?e[m]:n[m]??c.default;if(!dr(c,u))throw new Error(`${r}.${m} must be ${ro(c)}; got ${an(u)}.`);i[m]=u}for(let[m,c]of Object.entries(s)){let u=i[c.sameLengthAs]?.length;if(u!==void 0&&i[m].length!==u)throw new Error(`${r}.${m} must be a list of ${u}, one for each entry of ${c.sameLengthAs}; got ${an(i[m])}.`)}return i}var cn=class{constructor(e){this.text=e}toString(){return this.text}},ai={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function gr(t){return t instanceof cn?t.text:Array.isArray(t)?t.map(gr).join(""):t==null||t===!1?"":String(t).replace(/[&<>"]/g,e=>ai[e])}function l(t,...e){return new cn(String.raw({raw:t},...e.map(gr)))}function p(t,e=4){return String(Number(t.toPrecision(e))).replace("-","−").replace(/^\u22120$/,"0")}function Ie(t,e=4){let n=1-10**-e;return t>n&&t<1?`> ${n}`:p(t,e)}function z(t){let e=p(Math.abs(t));return t<0?`− ${e}`:`+ ${e}`}var j=t=>t<0?`(${p(t)})`:p(t);function br(t){if(Object.is(t,-0))return"-0.0";let e=Math.abs(t);if(e!==0&&(e<1e-4||e>=1e16)){let[n,o]=t.toExponential().split("e"),r=o[0];return`${n}e${r}${o.slice(1).padStart(2,"0")}`}return Number.isInteger(t)?`${t}.0`:String(t)}function xr(t){let e=t.trim().replace(/[\u2212\u2013]/g,"-").replace(",","."),n=String.raw`[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?`,r=new RegExp(`^(${n})(?:\\s*/\\s*(${n}))?$`,"i").exec(e);if(!r)return NaN;let s=Number(r[1])/Number(r[2]??1);return Number.isFinite(s)?s:NaN}var te=(t,e)=>H.figures[t].properties[e];function wr(t,e,n=["x₁","x₂","x₃"]){return t.title.replace("{name}",n[e]).replace("{i}","₁₂₃₄₅₆₇₈₉"[e])}function ln(t,e,n,o,r){return l`<div class="nn-slider" data-sign="${Math.sign(r)}">
    <label for="${t}">${n}</label>
    <span class="nn-value">${p(r,6)}</span>
    <input type="range" id="${t}" data-trait="${e}" min="${o.minimum}"
      max="${o.maximum}" step="${o.step}" value="${r}"
      aria-valuetext="${p(r,6)}">
  </div>`}function b(t,e,n,o,r={},s=n.names){let a=te(t,e),i=n[e];if(!Array.isArray(i)){let c={...a,...r};return ln(`${o}-${e}`,e,a.title,c,i)}let m={...a.items,...r};return i.map((c,u)=>ln(`${o}-${e}${u}`,`${e}.${u}`,wr(a,u,s),m,c))}function mn(t,e,n,o,r){let s=te(t,e).items;return r.map(([a,i])=>ln(`${o}-${e}${a}`,`${e}.${a}`,i,s,n[e][a]))}function jt(t,e,n,o,r=n.names){let s=te(t,e);return n[e].map((a,i)=>{let m=`${o}-${e}${i}`;return l`<div class="nn-switch">
      <input type="checkbox" role="switch" id="${m}"
        data-trait="${e}.${i}" ${a?"checked":""}>
      <label for="${m}">${wr(s,i,r)}</label>
      <span class="nn-value">${p(a)}</span>
    </div>`})}function yr(t,e,n,o){let r=`${o}-${e}`;return l`<div class="nn-switch">
    <input type="checkbox" role="switch" id="${r}" data-trait="${e}"
      ${n[e]?"checked":""}>
    <label for="${r}">${te(t,e).title}</label>
  </div>`}function D(t,e,n,o,r=s=>s){let s=te(t,e);return l`<fieldset class="nn-choice">
    <legend>${s.title}</legend>
    ${s.enum.map((a,i)=>{let m=`${o}-${e}${i}`;return l`<span><input type="radio" name="${o}-${e}" id="${m}"
          data-trait="${e}" value="${a}"
          ${n[e]===a?"checked":""}><label
          for="${m}">${r(a)}</label></span>`})}
  </fieldset>`}function un(t,e,n,o,r){let[s,...a]=e.split("."),[i,m]=[te(t,s),o[s]];for(let c of a)[i,m]=[i.items,m[c]];return ln(`${r}-turn`,e,n,i,m)}function hn(t,e,n){return l`<span class="nn-matrix" style="--columns: ${t[0].length}"
    >${t.map(o=>o.map(r=>ii(r,e,n)))}</span>`}function ii({text:t,value:e,part:n,now:o,shows:r,path:s,name:a},i,m){let c=l`class="nn-entry ${e===void 0?"":e<0?"nn-negative":"nn-positive"}" data-part="${n}" ${o&&"data-now"}`,u=l`<span ${r&&l`data-shows="${r}"`}
    >${t}</span>`;if(!s)return l`<span ${c}>${u}</span>`;let f=`${m}-knob-${s}`;return l`<label ${c} for="${f}"><input type="radio" id="${f}"
    name="${m}-knob" data-trait="knob" value="${s}"
    aria-label="${a}, ${t}" ${i.knob===s&&"checked"}
    >${u}</label>`}var F=(t,e,n)=>l`<span class="nn-named">${t}<small>${e} ${n}</small></span>`;function pn(t,e){return t==null||e==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function ci(t,e){return t==null||e==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function vr(t){let e,n,o;t.length!==2?(e=pn,n=(i,m)=>pn(t(i),m),o=(i,m)=>t(i)-m):(e=t===pn||t===ci?t:li,n=t,o=t);function r(i,m,c=0,u=i.length){if(c<u){if(e(m,m)!==0)return u;do{let f=c+u>>>1;n(i[f],m)<0?c=f+1:u=f}while(c<u)}return c}function s(i,m,c=0,u=i.length){if(c<u){if(e(m,m)!==0)return u;do{let f=c+u>>>1;n(i[f],m)<=0?c=f+1:u=f}while(c<u)}return c}function a(i,m,c=0,u=i.length){let f=r(i,m,c,u-1);return f>c&&o(i[f-1],m)>-o(i[f],m)?f-1:f}return{left:r,center:a,right:s}}function li(){return 0}function mi(t){return t===null?NaN:+t}var Mr=vr(pn),Su=Mr.right,Tu=Mr.left,Nu=vr(mi).center;var ui=kr(Ar),Ou=kr(hi);function kr(t){return function(e,n,o=n){if(!((n=+n)>=0))throw new RangeError("invalid rx");if(!((o=+o)>=0))throw new RangeError("invalid ry");let{data:r,width:s,height:a}=e;if(!((s=Math.floor(s))>=0))throw new RangeError("invalid width");if(!((a=Math.floor(a!==void 0?a:r.length/s))>=0))throw new RangeError("invalid height");if(!s||!a||!n&&!o)return e;let i=n&&t(n),m=o&&t(o),c=r.slice();return i&&m?(ee(i,c,r,s,a),ee(i,r,c,s,a),ee(i,c,r,s,a),ne(m,r,c,s,a),ne(m,c,r,s,a),ne(m,r,c,s,a)):i?(ee(i,r,c,s,a),ee(i,c,r,s,a),ee(i,r,c,s,a)):m&&(ne(m,r,c,s,a),ne(m,c,r,s,a),ne(m,r,c,s,a)),e}}function ee(t,e,n,o,r){for(let s=0,a=o*r;s<a;)t(e,n,s,s+=o,1)}function ne(t,e,n,o,r){for(let s=0,a=o*r;s<o;++s)t(e,n,s,s+a,o)}function hi(t){let e=Ar(t);return(n,o,r,s,a)=>{r<<=2,s<<=2,a<<=2,e(n,o,r+0,s+0,a),e(n,o,r+1,s+1,a),e(n,o,r+2,s+2,a),e(n,o,r+3,s+3,a)}}function Ar(t){let e=Math.floor(t);if(e===t)return pi(t);let n=t-e,o=2*t+1;return(r,s,a,i,m)=>{if(!((i-=m)>=a))return;let c=e*s[a],u=m*e,f=u+m;for(let d=a,g=a+u;d<g;d+=m)c+=s[Math.min(i,d)];for(let d=a,g=i;d<=g;d+=m)c+=s[Math.min(i,d+u)],r[d]=(c+n*(s[Math.max(a,d-f)]+s[Math.min(i,d+f)]))/o,c-=s[Math.max(a,d-u)]}}function pi(t){let e=2*t+1;return(n,o,r,s,a)=>{if(!((s-=a)>=r))return;let i=t*o[r],m=a*t;for(let c=r,u=r+m;c<u;c+=a)i+=o[Math.min(s,c)];for(let c=r,u=s;c<=u;c+=a)i+=o[Math.min(s,c+m)],n[c]=i/e,i-=o[Math.max(r,c-m)]}}function fi(t,e){let n=0;if(e===void 0)for(let o of t)o!=null&&(o=+o)>=o&&++n;else{let o=-1;for(let r of t)(r=e(r,++o,t))!=null&&(r=+r)>=r&&++n}return n}function Ir(t,e){let n,o;if(e===void 0)for(let r of t)r!=null&&(n===void 0?r>=r&&(n=o=r):(n>r&&(n=r),o<r&&(o=r)));else{let r=-1;for(let s of t)(s=e(s,++r,t))!=null&&(n===void 0?s>=s&&(n=o=s):(n>s&&(n=s),o<s&&(o=s)))}return[n,o]}var di=Array.prototype,Eu=di.slice;var $i=Math.sqrt(50),gi=Math.sqrt(10),bi=Math.sqrt(2);function fn(t,e,n){let o=(e-t)/Math.max(0,n),r=Math.floor(Math.log10(o)),s=o/Math.pow(10,r),a=s>=$i?10:s>=gi?5:s>=bi?2:1,i,m,c;return r<0?(c=Math.pow(10,-r)/a,i=Math.round(t*c),m=Math.round(e*c),i/c<t&&++i,m/c>e&&--m,c=-c):(c=Math.pow(10,r)*a,i=Math.round(t/c),m=Math.round(e/c),i*c<t&&++i,m*c>e&&--m),m<i&&.5<=n&&n<2?fn(t,e,n*2):[i,m,c]}function Se(t,e,n){if(e=+e,t=+t,n=+n,!(n>0))return[];if(t===e)return[t];let o=e<t,[r,s,a]=o?fn(e,t,n):fn(t,e,n);if(!(s>=r))return[];let i=s-r+1,m=new Array(i);if(o)if(a<0)for(let c=0;c<i;++c)m[c]=(s-c)/-a;else for(let c=0;c<i;++c)m[c]=(s-c)*a;else if(a<0)for(let c=0;c<i;++c)m[c]=(r+c)/-a;else for(let c=0;c<i;++c)m[c]=(r+c)*a;return m}function xi(t,e,n){return e=+e,t=+t,n=+n,fn(t,e,n)[2]}function Sr(t,e,n){let o;for(;;){let r=xi(t,e,n);if(r===o||r===0||!isFinite(r))return[t,e];if(r>0){let s=Math.ceil(t/r),a=Math.floor(e/r);t=(s-(s*r>t))*r,e=(a+(a*r<e))*r}else if(r<0){let s=-r,a=Math.ceil(t*s),i=Math.floor(e*s);t=(a-(a/s>t))/s,e=(i+(i/s<e))/s}o=r}}function Tr(t){return Math.max(1,Math.ceil(Math.log(fi(t))/Math.LN2)+1)}var Lu=wi(Math.random);function wi(t){return function(n,o=0,r=n.length){let s=r-(o=+o);for(;s;){let a=t()*s--|0,i=n[s+o];n[s+o]=n[a+o],n[a+o]=i}return n}}function v([t,e],[n,o]){let r=(o-n)/(e-t),s=a=>n+(a-t)*r;return s.invert=a=>t+(a-n)/r,s.domain=[t,e],s.range=[n,o],s}var h=t=>Math.round(t*100)/100;function E(t,e,{names:n=["x₁","x₂"],count:o=6}={}){let[r,s]=t.range,[a,i]=e.range,m=Se(...t.domain,o),c=Se(...e.domain,o);return l`<g class="nn-axes">
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
  </g>`}function dn(t,e,n){let o=([a,i])=>t[0]*a+t[1]*i+e,r=[],s=[];return n.forEach((a,i)=>{let m=n[(i+1)%n.length],[c,u]=[o(a),o(m)];if(c>0&&r.push(a),c>0!=u>0){let f=c/(c-u),d=a.map((g,$)=>g+f*(m[$]-g));r.push(d),s.push(d)}}),{region:r,edge:s}}var so=(t,e,n)=>t.map(([o,r])=>`${h(e(o))},${h(n(r))}`).join(" ");function St(t,e,n,o=120){let[r,s]=e.domain;return`M${Array.from({length:o+1},(i,m)=>{let c=r+(s-r)*m/o;return`${h(e(c))} ${h(n(t(c)))}`}).join("L")}`}function oe(t,e,n,o,r,s){let a=o(1)-o(0),i=n*(r(1)-r(0)),m=s/Math.hypot(a,i),[c,u]=[o(t),r(e)];return l`<line class="nn-tangent" x1="${h(c-m*a)}"
    y1="${h(u-m*i)}" x2="${h(c+m*a)}"
    y2="${h(u+m*i)}"/>`}var Tt=(t,e,n)=>l`<circle class="nn-handle nn-tip" data-drag="${t}" cx="${h(e)}"
    cy="${h(n)}" r="11"/>`;var tt=t=>t>0?1:0,Te=t=>t,B=t=>1/(1+Math.exp(-t)),yi=Math.tanh,re=t=>Math.max(t,0),vi=(t,e=.01)=>t>0?t:e*t;function se(t){let e=Math.max(...t),n=t.map(r=>Math.exp(r-e)),o=n.reduce((r,s)=>r+s,0);return n.map(r=>r/o)}var Mi=()=>0,ki=()=>1,Ne=(t,e=B(t))=>e*(1-e),Ai=(t,e=Math.tanh(t))=>1-e*e,Ii=t=>t>0?1:0,Si=(t,e,n=.01)=>t>0?1:n,ae={step:tt,identity:Te,sigmoid:B,tanh:yi,relu:re,leaky_relu:vi},Nr={step:Mi,identity:ki,sigmoid:Ne,tanh:Ai,relu:Ii,leaky_relu:Si};function U(t,e,n){let o=0;for(let r=0;r<e.length;r++)o+=t[r]*e[r];return o+n}function Or(t,e,n,o){let r=e-tt(U(t,n,o));return{w:n.map((s,a)=>s+r*t[a]),b:o+r}}function at(t){return 1e-9<t&&t<1e-4?t.toFixed(3-Math.floor(Math.log10(t))):t<=.99995||t===1?p(t):p(t,1-Math.floor(Math.log10(1-t)))}var ie=(t,e)=>Math.max(t,0)-e*t+Math.log1p(Math.exp(-Math.abs(t)));function Oe(t,e,n){let o=0;for(let[r,s]of t)o+=ie(r*e+n,s);return o/t.length}function ao(t,e,n){let[o,r]=[0,0];for(let[s,a]of t){let i=(B(s*e+n)-a)/t.length;o+=s*i,r+=i}return[o,r]}function Er(t,e,n,o,r){for(let s=0;s<r;s++){let[a,i]=ao(t,e,n);e-=o*a,n-=o*i}return{w:e,b:n}}function Lr(t,e,n=10){let o=Array.from({length:n},(r,s)=>({bin:s,count:0,said:0,happened:0}));for(let[r,s,a]of t){let i=B(e*r),m=o[Math.min(n-1,Math.floor(i*n))];m.count+=s+a,m.said+=i*(s+a),m.happened+=s}return o.filter(({count:r})=>r>0).map(({bin:r,count:s,said:a,happened:i})=>({bin:r,count:s,said:a/s,happened:i/s}))}var Ti="activations",ce={step:"step",identity:"identity",sigmoid:"sigmoid",tanh:"tanh",relu:"ReLU",leaky_relu:"leaky ReLU"},Wr=2,io=168,Rr=140,W=v([-8,8],[8,158]),V=v([-1.5,2.5],[132,42]),$n=(t,e,n)=>t==="leaky_relu"?ae[t](e,n):ae[t](e),co=(t,e,n)=>Nr[t](e,void 0,n);function Ni(t,e){return t!=="step"?St(n=>$n(t,n,e),W,V,96):`M${W(-8)} ${V(0)}H${W(0)}M${W(0)} ${V(1)}H${W(8)}`}function Oi(t,e,n){let[o,r]=V.domain;if(o<=n&&n<=r)return Tt("z",W(e),V(n));let[s,a]=[h(W(e)),n>r?V(r):V(o)],i=n>r?18:-18;return l`<path class="nn-handle nn-tip" data-drag="z"
    d="M${s} ${a}l11 ${i}h-22z"/>`}function Ei(t,e,n,o){let{z:r,negative_slope:s}=t,a=$n(e,r,s),i=co(e,r,s),[m,c]=[n%Wr*io+4,Math.floor(n/Wr)*Rr];return l`<g transform="translate(${m} ${c})">
    <rect class="nn-silent" x="${W(-8)}" y="${V(2.5)}" width="150"
      height="90"/>
    <path class="nn-zero" d="M${W(-8)} ${V(0)}H${W(8)}M${h(W(0))} ${V(2.5)}V${V(-1.5)}"/>
    <path class="nn-grid" d="M${W(-8)} ${h(V(1))}H${W(8)}M${W(-8)} ${h(V(-1))}H${W(8)}"/>
    <g clip-path="url(#${o}-clip)">
      <path class="nn-graph" d="${Ni(e,s)}"/>
      ${oe(r,a,i,W,V,34)}</g>
    ${Oi(e,r,a)}
    <text class="nn-strong" x="${W(-8)}" y="16">${ce[e]}</text>
    <text class="nn-small" x="${W(-8)}" y="35">${lo(e,a)}</text>
    <text class="nn-small" x="${W(8)}" y="35" text-anchor="end">slope ${p(i,3)}</text>
  </g>`}function lo(t,e){return t==="sigmoid"?at(e):t!=="tanh"?p(e):e<0?`−${at(-e)}`:at(e)}function Li(t,e){return l`<svg viewBox="0 0 344 ${3*Rr}" role="img"
    aria-label="${Pr(t)}">
    <clipPath id="${e}-clip"><rect x="${W(-8)}" y="${V(2.5)}" width="150"
      height="90"/></clipPath>
    ${Object.keys(ce).map((n,o)=>Ei(t,n,o,e))}
  </svg>`}var Wi=(t,e)=>b(Ti,"z",t,e);function Ri(t){let{z:e,negative_slope:n}=t;return l`<table class="nn-table">
    <thead><tr><th scope="col">at z = ${p(e)}</th><th scope="col">value</th>
      <th scope="col">slope</th></tr></thead>
    <tbody>${Object.keys(ce).map(o=>{let r=$n(o,e,n);return l`<tr><td>${ce[o]}</td><td data-shows="value">${lo(o,r)}</td><td data-shows="slope">${p(co(o,e,n))}</td></tr>`})}</tbody>
  </table>
  ${e===0&&l`<p>At 0 the step jumps and the ReLUs have a corner: no slope exists
      there. The values shown are a convention.</p>`}`}function Pr({z:t,negative_slope:e}){let n=Object.keys(ce).map(o=>`${ce[o]} ${lo(o,$n(o,t,e))}, slope ${p(co(o,t,e))}`);return`Six activations at z = ${p(t)}: ${n.join("; ")}.`}var Pi=t=>Math.max(-8,Math.min(8,Math.round(t*4)/4))+0;function zi(t){let e=t<io+2?0:1;return W.invert(t-e*io-4)}var zr={picture:Li,controls:Wi,readout:Ri,describe:Pr,drags:{z:(t,[e])=>({z:Pi(zi(e))})},goals:{"02-saturate":{ask:"Saturate the sigmoid: bring its slope below a hundredth of the largest it can have. Which of the others are flat there, too?",praise:"Below 0.0025. Step and tanh are as good as flat there; on the negative side ReLU is, too. Only identity and leaky ReLU never are.",met:({z:t})=>Ne(t)<.0025},"02-corner":{ask:"Put z on the corner of the ReLU. What slope does the library give there?",praise:"0, by convention. Any number from 0 to 1 would be as good: a training run hardly ever meets exactly 0.",met:({z:t})=>t===0}}};function ji(t,e){let n=t[0]**2+t[1]**2;return n===0?null:[-e*t[0]/n,-e*t[1]/n]}function Cr(t,e,n,o){let{edge:r}=dn(t,e,mo(n,o));return r.length===2&&Dr(r,n,o,"nn-ghost")}function mo(t,e){let[[n,o],[r,s]]=[t.domain,e.domain];return[[n,r],[o,r],[o,s],[n,s]]}function Dr([[t,e],[n,o]],r,s,a){return l`<line class="${a}" x1="${h(r(t))}" y1="${h(s(e))}"
    x2="${h(r(n))}" y2="${h(s(o))}"/>`}function uo(t,e,n,o){let{edge:r}=dn(t,e,mo(n,o));if(r.length!==2)return null;let s=ji(t,e),[[a,i],[m,c]]=[n.domain,o.domain];return s[0]>a&&s[0]<i&&s[1]>m&&s[1]<c?s:r[0].map((f,d)=>(f+r[1][d])/2)}function le(t,e,n,o,r){let[[s,a],[i,m]]=[n.domain,o.domain],{region:c,edge:u}=dn(t,e,mo(n,o));return l`<defs><pattern id="${r}-hatch" width="9" height="9"
      patternUnits="userSpaceOnUse" patternTransform="rotate(45)"
      ><line class="nn-hatch" y2="9"/></pattern></defs>
    <rect class="nn-silent" x="${h(n(s))}" y="${h(o(m))}"
      width="${h(n(a)-n(s))}" height="${h(o(i)-o(m))}"/>
    <polygon class="nn-fires" points="${so(c,n,o)}"/>
    <polygon fill="url(#${r}-hatch)" points="${so(c,n,o)}"/>
    ${u.length===2&&Dr(u,n,o,"nn-line")}`}function Nt(t,e){let n=o=>l`<svg class="nn-symbol" viewBox="-9 -9 18 18"
    aria-hidden="true">${gt([0,0],o,!1,jr,jr)}</svg>`;return l`<p class="nn-legend"><span>${n(1)} ${t}</span>
    <span>${n(0)} ${e}</span></p>`}var jr=t=>t;function gt([t,e],n,o,r,s){let[a,i]=[h(r(t)),h(s(e))];return l`${o&&l`<circle class="nn-wrong" cx="${a}" cy="${i}" r="14"/>`}
  ${n?l`<circle class="nn-one" cx="${a}" cy="${i}" r="7.5"/>`:l`<rect class="nn-none" x="${a-6.5}" y="${i-6.5}" width="13"
          height="13"/>`}`}var Ci=10,gn=({turn:t,points:e})=>t<e.length?t:0,me=t=>t.points[gn(t)],po=({w:t,b:e},[n,o])=>tt(U([n,o],t,e));function fo(t){let e=me(t);return po(t,e)===e[2]?"kept":e[2]?"added":"subtracted"}var $o=t=>t.points.every(e=>po(t,e)===e[2]);function bn(t){if($o(t))return null;let[e,n,o]=me(t),{w:r,b:s}=Or([e,n],o,t.w,t.b);if([...r,s].some(i=>Math.abs(i)>Ci))return null;let a=(gn(t)+1)%t.points.length;return{w:r,b:s,turn:a,last:fo(t)}}function ho(t,e){return $o(t)?{}:e===fo(t)?bn(t)??{}:{last:`not ${e}`}}var Ur={add:t=>ho(t,"added"),subtract:t=>ho(t,"subtracted"),keep:t=>ho(t,"kept")},Br={added:"was added to w, and 1 to the bias.",subtracted:"was subtracted from w, and 1 from the bias.",kept:"was right already: nothing changed."};function go(t){let{last:e,points:n}=t;if(!e)return"";if(e in Br)return`Yes: point ${(gn(t)+n.length-1)%n.length+1} ${Br[e]}`;let o=me(t),r=U(o.slice(0,2),t.w,t.b),s={kept:"A right answer changes nothing.",added:"It should fire, so z must rise.",subtracted:"It should stay silent, so z must fall."};return`Not so: here z = ${p(r)}, so the neuron says ${po(t,o)}; the label is ${o[2]}. ${s[fo(t)]}`}function Xr(t){let[e,n,o]=me(t),r=$o(t)?"No point is wrong: the rule is done.":bn(t)===null?"The next step would leave the range of the knobs.":l`<b>Next: point ${gn(t)+1}</b>, (${p(e)},
          ${p(n)}), label ${o}. What will the rule do with it?`;return l`<p class="nn-rule">${go(t)} ${r}</p>`}var G=v([-3.5,3.5],[30,352]),Y=v([-3.5,3.5],[342,20]),Di=10,Vr=({w:t,b:e},[n,o,r])=>tt(U([n,o],t,e))!==r,xn=t=>t.points.filter(e=>Vr(t,e)).length,Bi=({w:t,b:e})=>-e/Math.hypot(...t),qr=(t,{domain:[e,n]})=>Math.min(Math.max(t,e+.25),n-.25);function Ui(t){let e=uo(t.w,t.b,G,Y);if(!e)return null;let[n,o]=e.map((r,s)=>r+t.w[s]);return{from:e,to:[qr(n,G),qr(o,Y)]}}function Xi(t){let e=Ui(t);if(!e)return"";let[[n,o],[r,s]]=[e.from,e.to];return l`<line class="nn-normal" x1="${h(G(n))}" y1="${h(Y(o))}"
      x2="${h(G(r))}" y2="${h(Y(s))}"/>
    ${!Ee(t)&&l`<circle class="nn-handle" data-drag="line" cx="${h(G(n))}"
        cy="${h(Y(o))}" r="11"/>
      <circle class="nn-handle nn-tip" data-drag="tip" cx="${h(G(r))}"
        cy="${h(Y(s))}" r="11"/>`}
    <text class="nn-halo nn-strong" x="${h(G(r)+14)}"
      y="${h(Y(s)+5)}">w</text>`}var Ee=({rule:t,points:e})=>t&&e.length>0,qi=({goals:t})=>t.includes("01-same-line")||t.includes("01-swap");function Hi(t,e,n){let o=Ee(t)&&me(t);return l`<svg viewBox="0 0 360 380" role="img"
    aria-label="${Gr(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="20" width="322" height="322"/>
    </clipPath>
    ${le(t.w,t.b,G,Y,e)} ${E(G,Y)}
    ${qi(t)&&Cr(n.w,n.b,G,Y)}
    <g clip-path="url(#${e}-clip)">${Xi(t)}</g>
    ${o&&l`<path class="nn-next" d="M${h(G(o[0]))} ${h(Y(o[1])-17)}
      l-6 -10h12z"/>`}
    ${t.points.map(r=>gt(r,r[2],Vr(t,r),G,Y))}
  </svg>`}function Fi(t,e){return Ee(t)?l`${Xr(t)}
      <div class="nn-claims" role="group" aria-label="What will the rule do?">
        <button type="button" data-do="add">Add it</button>
        <button type="button" data-do="subtract">Subtract it</button>
        <button type="button" data-do="keep">Change nothing</button>
      </div>`:l`${b("decision-line","w",t,e)}
    ${b("decision-line","b",t,e)}`}function Vi(t){let{w:e,b:n,points:o}=t,r=xn(t),s=e.some(a=>a!==0);return l`${o.length>0&&Nt("label 1","label 0")}
    <p class="nn-formula">fires where ${p(e[0])}·x₁ ${z(e[1])}·x₂
      ${z(n)} &gt; 0</p>
    <p>${s?l`Distance of the line from the origin, counted along w: <b
          data-shows="distance">${p(Bi(t))}</b>`:"No line: both weights are 0, so the inputs change nothing."}</p>
    ${o.length>0&&l`<p class="nn-count" data-none="${String(r===0)}"><b
      data-shows="mistakes">${r}</b> of ${o.length} points on the
      wrong side${r>0&&l`, ringed`}</p>`}`}function Gr(t){let{w:e,b:n,points:o}=t,r=xn(t),s=`The neuron fires where ${p(e[0])} x₁ ${z(e[1])} x₂ ${z(n)} is above 0.`;if(o.length===0)return s;let a=`${r} of ${o.length} points are on the wrong side.`;return[s,a,Ee(t)&&go(t)].filter(Boolean).join(" ")}var bo=(t,e)=>Math.round(t*e)/e,Hr=t=>[...t.w??[],t.b].every(e=>Math.abs(e)<=Di)?t:{};function Fr(t,e){let[n,o]=[[...t.w,t.b],[...e.w,e.b]],r=Math.hypot(...n)/Math.hypot(...o);return n.every((s,a)=>Math.abs(s-r*o[a])<1e-9)?r:NaN}var Yr={picture:Hi,controls:Fi,readout:Vi,describe:Gr,play:bn,actions:Ur,plays:Ee,drags:{line(t,[e,n]){let o=[G.invert(e),Y.invert(n)];return Hr({b:bo(-U(o,t.w,0),4)})},tip(t,[e,n]){let o=uo(t.w,t.b,G,Y),s=[G.invert(e),Y.invert(n)].map((a,i)=>bo(a-o[i],4));return s[0]===0&&s[1]===0?{}:Hr({w:s,b:bo(-U(o,s,0),1024)})}},goals:{"01-no-mistakes":{ask:"Turn and move the line until no point is on the wrong side.",praise:"No mistakes. Many lines do it; the neuron has no favourite.",met:t=>t.points.length>0&&xn(t)===0},"01-same-line":{ask:"Change all three knobs and leave the line on the dashed one.",praise:"The same line, the same firing side: all three knobs grew or shrank by one positive factor.",met:(t,e)=>Math.abs(Fr(t,e)-1)>1e-9},"01-swap":{ask:"Keep the line on the dashed one and make the other side fire.",praise:"Swapped. The factor was negative, so every sum changed sign.",met:(t,e)=>Fr({w:t.w.map(n=>-n),b:-t.b},e)>0},"01-rule":{ask:"Say what the rule does, point by point, until no point is wrong.",praise:"Done: a whole round would change nothing any more.",met:t=>t.rule&&xn(t)===0}}};var xo="fit-probability",q=v([-.4,10.4],[40,344]),Ct=v([-.1,1.1],[206,24]),lt=v([0,3],[352,270]),wo=9,Gi=.25,Yi=10,Ki=1e-4,Le=({w:t,b:e},n)=>B(n*t+e),_r=({points:t,w:e,b:n})=>t.map(([o,r])=>ie(o*e+n,r)),yo=({points:t,w:e,b:n})=>ao(t,e,n).every(o=>Math.abs(o)<Ki);function _i(t){return t.points.map(([e,n])=>{let o=h(Ct(Le(t,e))),r=n?-2:2;return l`<path class="nn-given ${n?"nn-positive":"nn-negative"}"
      d="M${h(q(e))+r} ${h(Ct(n?0:1))}V${o}"/>`})}function Zi(t){let e=lt.domain[1];return l`<path class="nn-zero" d="M${q.range[0]} ${lt(0)}H${q.range[1]}"/>
    <text class="nn-small" x="${q.range[0]-6}" y="${lt(e)-10}"
      >surprise of each email</text>
    ${[1,2,3].map(n=>l`<text class="nn-small" x="${q.range[0]-6}" y="${h(lt(n))+4}" text-anchor="end">${n}</text><path class="nn-grid" d="M${q.range[0]} ${h(lt(n))}H${q.range[1]}"/>`)}
    ${_r(t).map((n,o)=>{let[r,s]=t.points[o],a=h(lt(Math.min(n,e))),i=h(q(r)-(s?wo:0));return l`<rect class="nn-bar" data-label="${s}" x="${i}" y="${a}"
        width="${wo}" height="${h(lt(0)-a)}"/>${n>e&&l`<text class="nn-small nn-halo" x="${i+wo/2}"
          y="${a+4}" text-anchor="middle">${p(n,2)}</text>`}`})}
    ${Ji(t)}`}function Ji(t){let e=Oe(t.points,t.w,t.b),n=h(lt(Math.min(e,lt.domain[1]))),o=e<=lt.domain[1];return l`${o&&l`<path class="nn-mean" d="M${q.range[0]} ${n}H${q.range[1]}"/>`}
    <text class="nn-small nn-halo" x="${q.range[1]}" y="${n-6}"
      text-anchor="end">mean ${p(e,3)}</text>`}function Qi(t){let[e,n]=[h(q(t.x)),h(Ct(Le(t,t.x)))];return l`<path class="nn-distance" d="M${e} ${h(Ct(0))}V${n}H${q.range[0]}"/>
    ${Tt("email",e,n)}`}function tc(t,e){let n=t.surprise?362:244;return l`<svg viewBox="0 0 360 ${n}" role="img"
    aria-label="${Zr(t)}">
    <clipPath id="${e}-clip"><rect x="40" y="24" width="304" height="182"/>
    </clipPath>
    ${E(q,Ct,{names:["words in CAPITALS","chance of spam"],count:5})}
    <g clip-path="url(#${e}-clip)">
      ${t.surprise&&_i(t)}
      <path class="nn-graph" d="${St(o=>Le(t,o),q,Ct)}"/>
    </g>
    ${t.points.map(([o,r])=>gt([o,r],r,!1,q,Ct))}
    ${!t.surprise&&Qi(t)} ${t.surprise&&Zi(t)}
  </svg>`}var ec=(t,e)=>l`${b(xo,"w",t,e)}
  ${b(xo,"b",t,e)}
  ${!t.surprise&&b(xo,"x",t,e)}`;function nc(t){return l`${Nt("was spam","was not")}
    ${t.surprise?rc(t):oc(t)}`}function oc({w:t,b:e,x:n}){let o=n*t+e;return l`<p class="nn-formula">z = ${p(n)}·${j(t)} ${z(e)} =
      <b data-shows="z">${p(o)}</b></p>
    <p class="nn-formula">chance of spam = σ(${p(o)}) =
      <b data-shows="p">${at(B(o))}</b></p>`}function rc(t){let{w:e,b:n,points:o}=t,r=_r(t),s=r.indexOf(Math.max(...r)),[a,i]=o[s],m=Le(t,a);return l`<p class="nn-formula">Mean surprise: <b data-shows="mean">${p(Oe(o,e,n))}</b></p>
    <p>Greatest surprise: ${p(a)} words in CAPITALS, and it was
      ${i?"":"not "}spam. The neuron gave that the chance ${at(i?m:B(-a*e-n))}; −log of it is <b data-shows="worst">${p(r[s])}</b>.</p>
    ${t.learn&&l`<p class="nn-formula">w = ${p(e)}, b = ${p(n)}${yo(t)&&": nothing left to gain"}</p>`}`}function Zr(t){let{w:e,b:n,x:o,points:r}=t,s=r.filter(([,i])=>i===1).length,a=`${r.length} emails by their words in CAPITALS, ${s} of them spam, and a sigmoid curve with weight ${p(e)} and bias ${p(n)}. `;return t.surprise?`${a}The mean surprise is ${p(Oe(r,e,n))}.`:`${a}To an email with ${p(o)} it gives the chance ${at(Le(t,o))} of being spam.`}function sc(t){if(yo(t))return null;let{w:e,b:n}=Er(t.points,t.w,t.b,Gi,Yi);return{w:Kr(e,4),b:Kr(n,10)}}var Kr=(t,e)=>Math.max(-e,Math.min(e,t)),ac=({w:t,b:e})=>Number.isInteger(8*t)&&Number.isInteger(4*e),ic=t=>Math.max(0,Math.min(10,Math.round(t*2)/2)),Jr={picture:tc,controls:ec,readout:nc,describe:Zr,play:sc,plays:t=>t.learn,pace:60,verbs:{step:"Ten small steps",play:"Let it learn"},drags:{email:(t,[e])=>({x:ic(q.invert(e))})},goals:{"02-half-at-four":{ask:"Let the chance rise with the words in CAPITALS, and be exactly 0.5 for an email with four of them.",praise:"z is 0 at x = 4: the bias takes away what four words bring.",met:({w:t,b:e})=>t>0&&Math.abs(4*t+e)<1e-9},"02-fair":{ask:"By hand: bring the mean surprise below 0.52.",praise:"Well fitted. The best possible mean is not far below.",met:t=>t.surprise&&ac(t)&&Oe(t.points,t.w,t.b)<.52},"02-learn":{ask:"Let it learn until nothing is left to gain. Then spoil the fit with both knobs and let it learn again: where does it end?",praise:"Nobody told it where to go, and from any start it ends at nearly the same place.",met:t=>t.learn&&yo(t)}}};var vo={line:t=>2*t-1,square:t=>t*t,"three-squares":t=>3*t*t,"square-and-line":t=>t*t+2*t};function Qr(t,e,n){let o=vo[t],r=o(e+n)-o(e);return{rise:r,slope:r/n}}function Dt(t,e){let n=t**e;return{height:n,slope:n*Math.log(t),atZero:Math.log(t)}}var it=(t,e)=>t.reduce((n,o,r)=>n+o*e[r],0),We=t=>Math.sqrt(it(t,t)),ts=(t,e)=>it(t,e)/We(t),es=(t,e)=>t.map(n=>e[0].map((o,r)=>it(n,e.map(s=>s[r]))));function ns(t,e){let n=Math.max(t.length,e.length),o=i=>[...Array(n-i.length).fill(1),...i],[r,s]=[o(t),o(e)];return r.every((i,m)=>i===s[m]||i===1||s[m]===1)?r.map((i,m)=>i===1?s[m]:i):null}var mt=v([-3.5,3.5],[30,334]),ut=v([-3.5,3.5],[326,22]),os=3,wn=t=>t.every(e=>e===0);function rs(t,[e,n]){let[o,r]=[h(mt(e)),h(ut(n))];return l`<line class="nn-arrow" data-arrow="${t}" x1="${h(mt(0))}"
      y1="${h(ut(0))}" x2="${o}" y2="${r}"/>
    <g class="nn-grab" data-drag="${t}"><circle cx="${o}" cy="${r}"
        r="15"/><circle class="nn-handle ${t==="u"?"nn-tip":""}"
        cx="${o}" cy="${r}" r="9"/></g>
    <text class="nn-halo nn-strong" x="${o+13}" y="${r-9}">${t}</text>`}function cc({u:t,v:e}){if(wn(t))return"";let n=it(t,e)/it(t,t),o=t.map(a=>n*a),r=t.map(a=>10*a/We(t)),s=n<0?"nn-negative":"nn-positive";return l`<line class="nn-zero" x1="${h(mt(-r[0]))}"
      y1="${h(ut(-r[1]))}" x2="${h(mt(r[0]))}" y2="${h(ut(r[1]))}"/>
    <line class="nn-edge nn-shadow ${s}" x1="${h(mt(0))}" y1="${h(ut(0))}"
      x2="${h(mt(o[0]))}" y2="${h(ut(o[1]))}"/>
    <line class="nn-distance" x1="${h(mt(e[0]))}" y1="${h(ut(e[1]))}"
      x2="${h(mt(o[0]))}" y2="${h(ut(o[1]))}"/>`}function lc(t,e){return l`<svg viewBox="0 0 344 362" role="img"
    aria-label="${is(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="22" width="304" height="304"/>
    </clipPath>
    ${E(mt,ut)}
    <g clip-path="url(#${e}-clip)">${cc(t)}</g>
    ${rs("u",t.u)} ${rs("v",t.v)}
  </svg>`}var mc=t=>[[0,`${t}₁`],[1,`${t}₂`]];function uc(t,e){return["u","v"].map(n=>mn("arrows",n,t,e,mc(n)))}var ss=t=>l`√(${j(t[0])}² + ${j(t[1])}²)`;function hc({u:t,v:e}){let n=t.map((o,r)=>`${j(o)}·${j(e[r])}`);return l`<p class="nn-formula">u · v = ${n.join(" + ")} =
      <b data-shows="dot">${p(it(t,e))}</b></p>
    <p class="nn-formula">length of u = ${ss(t)} = <b data-shows="u"
      >${p(We(t))}</b></p>
    <p class="nn-formula">length of v = ${ss(e)} = <b data-shows="v"
      >${p(We(e))}</b></p>
    <p class="nn-formula">${wn(t)?"u points nowhere: nothing can lie along it.":l`v reaches along u: u · v ÷ length of u = <b data-shows="along"
            >${p(ts(t,e))}</b>`}</p>`}function is({u:t,v:e}){let n=o=>`(${p(o[0])}, ${p(o[1])})`;return`Two arrows from the origin: u to ${n(t)}, v to ${n(e)}. Their dot product is ${p(it(t,e))}.`}var as=t=>[mt.invert(t[0]),ut.invert(t[1])].map(e=>Math.max(-os,Math.min(os,Math.round(e*4)/4))),cs={picture:lc,controls:uc,readout:hc,describe:is,drags:{u:(t,e)=>({u:as(e)}),v:(t,e)=>({v:as(e)})},goals:{"00-right-angle":{ask:"Make the dot product 0, with neither arrow of length 0.",praise:"The arrows are at a right angle: v reaches not at all along u.",met:({u:t,v:e})=>it(t,e)===0&&!wn(t)&&!wn(e)},"00-same-dot":{ask:"Leave u as the book has it. Find another v with the dot product that it has at first.",praise:"All such arrows end on one line, at a right angle to u. It is the line that a neuron with the weights u draws.",met:({u:t,v:e},n)=>t.join()===n.u.join()&&e.join()!==n.v.join()&&it(t,e)===it(n.u,n.v)}}};var[Mo,ls]=[31,30],Re=[4,123,242],ko=44,ms=t=>(t.match(/\d+/g)??[]).map(Number),Ao=t=>[t.at(-2)??1,t.at(-1)??1];function Pe({a:t,b:e}){let n=[ms(t),ms(e)];return{shapes:n,shape:ns(...n)}}function pc(t,e,n,o){let[r,s]=Ao(t),[a,i]=[r===1?0:n,s===1?0:o],m=a!==n||i!==o;return{number:e*(a*s+i+1),copy:m}}function us(t,[e,n],o,r){return[...Array(e).keys()].map(s=>[...Array(n).keys()].map(a=>{let{number:i,copy:m}=o(s,a),[c,u]=[t+a*Mo,ko+s*ls];return l`<rect class="nn-cell" data-copy="${m}" x="${c+1.5}"
          y="${u+1.5}" width="${Mo-3}" height="${ls-3}" rx="3"/><text
          class="${m?"nn-small":"nn-strong"}" x="${c+Mo/2}"
          y="${u+20}" text-anchor="middle" ${r&&l`data-shows="sum"`}
          >${i}</text>`}))}var Bt=t=>t.length===1?`(${t[0]},)`:`(${t.join(", ")})`;function fc(t){let{shapes:e,shape:n}=Pe(t),o=e.map((i,m)=>(c,u)=>pc(i,m===0?10:1,c,u)),r=(i,m)=>({number:o[0](i,m).number+o[1](i,m).number,copy:!1}),s=(i,m)=>l`<text class="nn-small" x="${Re[i]+2}"
    y="20">${m}</text>`,a=(i,m)=>l`<text class="nn-strong" x="${Re[i]-13}"
    y="${ko+20}" text-anchor="middle">${m}</text>`;return l`<svg viewBox="0 0 340 140" role="img"
    aria-label="${ps(t)}">
    ${s(0,`a ${t.a}`)} ${s(1,`b ${t.b}`)}
    ${s(2,n?`a + b ${Bt(n)}`:"a + b")}
    ${o.map((i,m)=>us(Re[m],Ao(n??e[m]),i))}
    ${a(1,"+")} ${a(2,"=")}
    ${n?us(Re[2],Ao(n),r,!0):l`<text class="nn-strong nn-negative" x="${Re[2]+4}"
            y="${ko+20}">✗ refused</text>`}
  </svg>`}var dc=(t,e)=>["a","b"].map(n=>D("broadcast",n,t,e));function hs(t,e){let n=[...Array(e-t.length).fill(1),...t];return t.length<e?`${Bt(t)}, read as ${Bt(n)}`:Bt(t)}function $c(t){let{shapes:e,shape:n}=Pe(t),o=Math.max(...e.map(s=>s.length)),r=e.map(s=>Bt(s).replaceAll(" ",""));return l`<p class="nn-formula">shape of a: ${hs(e[0],o)}</p>
    <p class="nn-formula">shape of b: ${hs(e[1],o)}</p>
    <p class="nn-formula">${n?l`shape of a + b: <b>${Bt(n)}</b>`:l`<code>ValueError: operands could not be broadcast together with
            shapes ${r.join(" ")}</code>`}</p>
    <p>Broken edges are copies that NumPy reads as if they were there.</p>`}function ps(t){let{shape:e}=Pe(t),n=`An array a of shape ${t.a} and an array b of shape ${t.b}`;return e?`${n}, both stretched to shape ${Bt(e)} and added.`:`${n}. NumPy cannot stretch them to one shape and refuses to add them.`}var fs={wide:!0,picture:fc,controls:dc,readout:$c,describe:ps,goals:{"00-refused":{ask:"Find two shapes that NumPy refuses to add.",praise:"Refused: somewhere two sizes differ and neither is 1. An error is the friendly outcome.",met:t=>Pe(t).shape===null},"00-trap":{ask:"Three numbers plus three numbers, and nine come out. Find shapes that do it.",praise:"A column and a row stretch each other. No error, nine numbers: the trap, whenever three were meant.",met:t=>{let{shapes:e,shape:n}=Pe(t),o=r=>r.reduce((s,a)=>s*a,1);return e.every(r=>o(r)===3)&&o(n)===9}}}};var Ot=32,Xt={x:4,y:178,wide:48},ze={x:196,y:44,wide:68},Ut={...ze,y:Xt.y},$s=["1,1","1,2","2,1","2,2"],ds=(t,e)=>[...Array(t.length/e).keys()].map(n=>t.slice(n*e,(n+1)*e));function je({X:t,W:e,entry:n}){let[o,r]=[ds(t,3),ds(e,2)],[s,a]=n.split(",").map(i=>i-1);return{A:o,B:r,P:es(o,r),i:s,j:a}}function Io(t,e,n,o=gc){let{x:r,y:s,wide:a}=e;return t.map((i,m)=>i.map((c,u)=>l`<rect class="nn-cell" data-lit="${n(m,u)}"
          x="${r+u*a}" y="${s+m*Ot}" width="${a}"
          height="${Ot}"/>${o(c,e,m,u)}`))}var gc=(t,{x:e,y:n,wide:o},r,s)=>l`<text x="${e+(s+.5)*o}" y="${n+r*Ot+21}"
    text-anchor="middle">${p(t)}</text>`,bc=(t,{x:e,y:n,wide:o},r,s)=>l`<g class="nn-press" data-do="${$s[2*r+s]}"><rect
      fill="transparent" x="${e+s*o}" y="${n+r*Ot}"
      width="${o}" height="${Ot}"/>
    <text class="nn-strong" x="${e+(s+.5)*o}"
      y="${n+r*Ot+21}" text-anchor="middle" data-shows="product"
      >${p(t)}</text></g>`,yn=(t,e,n,o="start")=>l`<text class="nn-small" x="${e}" y="${n}" text-anchor="${o}"
    >${t}</text>`;function xc(t){let{A:e,B:n,P:o,i:r,j:s}=je(t),a=i=>ze.x+(i+.5)*ze.wide;return l`<svg viewBox="0 0 336 266" role="img"
    aria-label="${gs(t)}">
    ${yn("W, shape (3, 2)",ze.x,16)}
    ${[0,1].map(i=>yn(`neuron ${i+1}`,a(i),37,"middle"))}
    ${Io(n,ze,(i,m)=>m===s)}
    ${yn("X, shape (2, 3)",Xt.x,Xt.y-12)}
    ${Io(e,Xt,i=>i===r)}
    <text x="${(Xt.x+3*Xt.wide+Ut.x)/2}" y="${Xt.y+Ot+5}"
      text-anchor="middle">→</text>
    <text x="${Ut.x+Ut.wide}" y="${Ut.y-13}" text-anchor="middle"
      >↓</text>
    ${Io(o,Ut,(i,m)=>i===r&&m===s,bc)}
    ${yn("X @ W, shape (2, 2)",Ut.x,Ut.y+2*Ot+19)}
  </svg>`}function wc(t,e){let{j:n}=je(t),o=r=>[2*r+n,`weight ${r+1} of neuron ${n+1}`];return l`${D("matrix-product","entry",t,e,r=>{let[s,a]=r.split(",");return`row ${s}, column ${a}`})}
    ${mn("matrix-product","W",t,e,[0,1,2].map(o))}`}function yc(t){let{A:e,B:n,P:o,i:r,j:s}=je(t),a=e[r].map((i,m)=>`${j(i)}·${j(n[m][s])}`);return l`<p class="nn-formula">row ${r+1} of X times column ${s+1} of
      W:</p>
    <p class="nn-formula">${a.join(" + ")} = <b data-shows="entry"
      >${p(o[r][s])}</b></p>
    <p>It is what neuron ${s+1} answers to example ${r+1}, without its
      bias.</p>`}function gs(t){let{P:e,i:n,j:o}=je(t);return`A matrix X of 2 examples, 3 inputs each, times a matrix W of 2 neurons, 3 weights each. The rows of the product: ${e.map(s=>s.map(a=>p(a)).join(" and ")).join("; ")}. Row ${n+1} of X times column ${o+1} of W gives ${p(e[n][o])}.`}var bs={wide:!0,picture:xc,controls:wc,readout:yc,describe:gs,actions:Object.fromEntries($s.map(t=>[t,()=>({entry:t})])),goals:{"00-column":{ask:"Turn the weights of neuron 2 until it answers 5 to example 1 and 0 to example 2.",praise:"Found, and the product's first column never moved: it belongs to neuron 1 and its weights alone.",met:t=>{let{P:e}=je(t);return e[0][1]===5&&e[1][1]===0}}}};var Q={x:164,y:122,r:28},nt={x:210,y:97,size:50},et={x:296,y:122,r:24};function ue({x:t,w:e,b:n,activation:o}){let r=U(t,e,n);return{z:r,y:ae[o](r)}}function Mn({activation:t,answers:e},n){return t==="identity"?"":e[n>.5?1:0]}var vn=t=>t<0?"nn-negative":"nn-positive",xs=t=>h(1+.6*Math.abs(t));function ys(t,e,n,o=`× ${p(e)}`){let[r,s]=[Q.x-t.x,Q.y-t.y],a=Math.hypot(r,s),i=1-(Q.r+3)/a,m=(11+xs(e)/2)/a,c=t.x+.5*r+m*s,u=t.y+.5*s-m*r;return l`<line class="nn-edge ${vn(e)}" x1="${h(t.x+22)}"
      y1="${h(t.y+22*s/r)}" x2="${h(t.x+i*r)}"
      y2="${h(t.y+i*s)}" stroke-width="${xs(e)}"
      opacity="${n===0?.3:1}"/>
    <text class="nn-halo nn-strong ${vn(e)}" x="${h(c)}"
      y="${h(u+5)}" text-anchor="${s<-30?"end":"middle"}"
      >${o}</text>`}function vc(t){let e=150/t.w.length;return t.w.map((n,o)=>{let r={x:32,y:h(46+o*e)};return l`${ys(r,n,t.x[o])}
      <circle class="nn-node" cx="${r.x}" cy="${r.y}" r="21"/>
      <text x="${r.x}" y="${r.y+5}" text-anchor="middle"
        >${p(t.x[o])}</text>
      <text class="nn-halo nn-small" x="11" y="${r.y-28}"
        >${t.names[o]}</text>`})}function Mc({activation:t},{z:e,y:n}){let o=Math.max(6,Math.abs(e)*1.25),r=t==="identity"?o:1,s=t==="identity"?-o:0,a=f=>h(nt.x+5+(f+o)/(2*o)*40),i=f=>h(nt.y+44-(f-s)/(r-s)*38),c=[...Array(41).keys()].map(f=>(f/20-1)*o).map(f=>`${a(f)},${i(ae[t](f))}`),u=t==="step"?`${a(-o)},${i(0)} ${a(0)},${i(0)} ${a(0)},${i(1)} ${a(o)},${i(1)}`:c.join(" ");return l`<rect class="nn-node" x="${nt.x}" y="${nt.y}"
      width="${nt.size}" height="${nt.size}" rx="8"/>
    <polyline class="nn-curve" points="${u}"/>
    <circle class="nn-dot" cx="${a(e)}" cy="${i(n)}" r="4"/>
    <text class="nn-small" x="${nt.x+nt.size/2}" y="${nt.y-8}"
      text-anchor="middle">${t}</text>`}function kc(t){let e=t.length>9?l`x="340" text-anchor="end"`:l`x="${et.x}" text-anchor="middle"`;return l`<text class="nn-strong" ${e} y="${et.y+46}">${t}</text>`}function Ac(t){let e=ue(t),{z:n,y:o}=e,r={x:32,y:222},s=t.activation!=="identity"&&o>.5;return l`<svg viewBox="0 0 344 250" role="img"
    aria-label="${vs(t)}">
    ${vc(t)} ${ys(r,t.b,1,`bias ${p(t.b)}`)}
    <rect class="nn-node" x="13" y="203" width="38" height="38" rx="6"/>
    <text x="32" y="227" text-anchor="middle">1</text>
    <text class="nn-small" x="58" y="238">always 1</text>
    <circle class="nn-node" cx="${Q.x}" cy="${Q.y}" r="${Q.r}"/>
    <text class="nn-strong" x="${Q.x}" y="${Q.y+5}" text-anchor="middle"
      >${p(n)}</text>
    <text class="nn-small" x="${Q.x}" y="${Q.y-37}" text-anchor="middle"
      >sum z</text>
    <path class="nn-wire" d="M${Q.x+Q.r} ${Q.y}H${nt.x}"/>
    ${Mc(t,e)}
    <path class="nn-wire" d="M${nt.x+nt.size} ${et.y}H${et.x-et.r}"/>
    <circle class="nn-node" data-on="${String(s)}" cx="${et.x}" cy="${et.y}"
      r="${et.r}"/>
    <text class="nn-strong" data-on="${String(s)}" x="${et.x}" y="${et.y+5}"
      text-anchor="middle">${Ie(o,3)}</text>
    <text class="nn-small" x="${et.x}" y="${et.y-32}" text-anchor="middle"
      >output</text>
    ${kc(Mn(t,o))}
  </svg>`}function Ic(t,e){let n=t.w.every(r=>Math.abs(r)<=2),o=t.activation==="identity"&&n?{minimum:-2,maximum:2,step:.05}:{};return l`
    ${(t.switches?jt:b)("neuron","x",t,e)}
    ${b("neuron","w",t,e,o)}
    ${b("neuron","b",t,e)}
    ${t.choose&&D("neuron","activation",t,e)}`}function Sc(t){let e=t.x.map((n,o)=>l`${o>0&&" + "}<span class="${vn(t.w[o])}"
      >${p(n)}·${j(t.w[o])}</span>`);return l`${e} <span class="${vn(t.b)}">${z(t.b)}</span>
    = <b data-shows="z">${p(ue(t).z)}</b>`}function Tc(t){let{z:e,y:n}=ue(t),o=Mn(t,n);return l`<p class="nn-formula">z = ${Sc(t)}</p>
    <p class="nn-formula">${t.activation}(${p(e)}) =
      <b data-shows="y">${Ie(n)}</b>${o&&l`: <b>${o}</b>`}</p>
    ${t.table&&t.switches&&Nc(t)}`}function Nc(t){let e=t.w.length,n=[...Array(2**e).keys()].map(o=>t.w.map((r,s)=>o>>e-1-s&1));return l`<table class="nn-table" aria-label="every combination of the switches">
    <thead><tr>${t.names.map(o=>l`<th scope="col">${o}</th>`)}
      <th scope="col">z</th><th scope="col">output</th></tr></thead>
    <tbody>${n.map(o=>{let{z:r,y:s}=ue({...t,x:o}),a=o.every((i,m)=>i===t.x[m]);return l`<tr ${a&&l`aria-current="true"`}>
        ${o.map(i=>l`<td>${i}</td>`)}<td data-shows="row-z"
        >${p(r)}</td><td>${Ie(s)} ${Mn(t,s)}</td></tr>`})}</tbody>
  </table>`}function vs(t){let{z:e,y:n}=ue(t),o=t.names.map((s,a)=>`${s} is ${p(t.x[a])}, weight ${p(t.w[a])}`),r=Mn(t,n);return`A neuron. ${o.join("; ")}; bias ${p(t.b)}. The weighted sum is ${p(e)}; after the ${t.activation} the output is ${Ie(n)}${r&&`, ${r}`}.`}var ws=({w:t,b:e})=>[[0,0],[0,1],[1,0],[1,1]].map(n=>U(n,t,e)>0),Oc=(t,e)=>[...t.w,t.b].filter((n,o)=>n!==[...e.w,e.b][o]).length,Ms={wide:!0,picture:Ac,controls:Ic,readout:Tc,describe:vs,goals:{"01-silence":{ask:"An email with CAPITALS and without viagra is called spam. Turn one knob until it is not. How far must you turn it?",praise:"Silent. A turn by 5 is enough: it brings the number in the middle down to 0, and the neuron fires only above 0.",met:(t,e)=>t.x.join()==="1,0"&&Oc(t,e)===1&&U(t.x,t.w,t.b)<=0},"01-both":{ask:"Your doctor writes about viagra, your aunt writes in CAPITALS. Let both through, and catch only the emails that have both.",praise:"Found: each alone brings too little, both together enough.",met:t=>t.w.length===2&&t.activation==="step"&&ws(t).join()==="false,false,false,true"},"01-seven-bottles":{ask:"Ten guests drank seven bottles. Find the weight that says so, and leave the bias at 0: no guests, no wine.",praise:"Found: 0.7 of a bottle for each guest. Now try 3 and 75 guests.",met:t=>t.activation==="identity"&&t.x[0]===10&&t.b===0&&Math.abs(ue(t).z-7)<1e-9},"03-last-bit":{ask:"One neuron is enough. Find knobs that call all four numbers right: 0 and 2 even, 1 and 3 odd.",praise:"Found. The first digit needs no weight: whether a number is even is said by its last digit alone.",met:t=>t.w.length===2&&t.activation==="sigmoid"&&ws(t).join()==="true,false,true,false"}}};var ht=v([-2.2,4.2],[30,334]),pt=v([-2.2,4.2],[326,22]),[Ce,he]=pt.domain,Ec=[...Array(65).keys()].map(t=>Ce+t/10),ks=t=>t<=he;function As({base:t},e){let n=Ec.map(o=>{let r=Math.min(Dt(t,o).height,2*he),[s,a]=e?[r,o]:[o,r];return`${h(ht(s))},${h(pt(a))}`});return l`<polyline class="${e?"nn-mirror":"nn-curve"}"
    points="${n.join(" ")}"/>`}function Lc(t,{height:e,slope:n}){let o=r=>e+n*(r-t);return l`<line class="nn-secant" x1="${h(ht(Ce))}"
    y1="${h(pt(o(Ce)))}" x2="${h(ht(he))}" y2="${h(pt(o(he)))}"/>`}function Wc(t,{height:e}){return l`<line class="nn-distance" x1="${ht(Ce)}" y1="${pt(Ce)}"
      x2="${ht(he)}" y2="${pt(he)}"/>
    ${As(t,!0)}
    ${ks(e)&&l`<circle class="nn-one" cx="${h(ht(e))}" cy="${h(pt(t.x))}"
        r="7"/>
      <text class="nn-halo nn-strong nn-positive" x="${h(ht(e)+4)}"
        y="${h(pt(t.x)+22)}">log</text>`}`}function Rc(t,{height:e}){return ks(e)?l`<circle class="nn-dot" cx="${h(ht(t))}" cy="${h(pt(e))}"
      r="6"/>`:l`<path class="nn-next" d="M${h(ht(t))} 22l-7 12h14z"/>`}function Pc(t,e){let n=Dt(t.base,t.x);return l`<svg viewBox="0 0 344 362" role="img"
    aria-label="${Is(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="22" width="304" height="304"/>
    </clipPath>
    ${E(ht,pt,{names:["x","y"]})}
    <g clip-path="url(#${e}-clip)">
      ${t.mirror?Wc(t,n):Lc(t.x,n)}
      ${As(t,!1)}</g>
    ${Rc(t.x,n)}
  </svg>`}function zc(t,e){return l`${b("power-curve","base",t,e)}
    ${b("power-curve","x",t,e)}`}function jc({base:t,x:e,mirror:n}){let{height:o,slope:r,atZero:s}=Dt(t,e),a=l`${p(t,6)}<sup>${p(e,6)}</sup>`;return n?l`<p class="nn-formula">${a} = <b data-shows="height"
          >${p(o)}</b></p>
        <p class="nn-formula">${t===1?"Every power of 1 is 1: there is no logarithm to the base 1.":l`log to the base ${p(t,6)} of ${p(o)} =
                <b data-shows="log">${p(e)}</b>`}</p>`:l`<p class="nn-formula">height: ${a} = <b data-shows="height"
          >${p(o)}</b></p>
        <p class="nn-formula">slope there: <b data-shows="slope"
          >${p(r)}</b></p>
        <p class="nn-formula">slope ÷ height = <b data-shows="ratio"
          >${p(s)}</b></p>`}function Is({base:t,x:e,mirror:n}){let{height:o,slope:r}=Dt(t,e),s=`At x = ${p(e,6)} it is ${p(o)} high`,a=`The powers of ${p(t,6)} as a curve. ${s}`;return n?`${a}. Mirrored at the diagonal it is the logarithm.`:`${a} and its slope is ${p(r)}.`}var Ss={picture:Pc,controls:zc,readout:jc,describe:Is,goals:{"00-e":{ask:"Find the base whose slope is its height: slope ÷ height within 0.005 of 1.",praise:"2.71875 is the nearest that this slider comes to e = 2.71828… Move the power: the two stay equal everywhere.",met:({base:t,x:e})=>Math.abs(Dt(t,e).atZero-1)<.005},"00-which-power":{ask:"Which power of 2 gives 3? Come within 0.05 of 3.",praise:"About 1.585, between 1 (which gives 2) and 2 (which gives 4). That is the logarithm of 3 to the base 2.",met:({base:t,x:e,mirror:n})=>n&&t===2&&Math.abs(Dt(t,e).height-3)<.05}}};function kn(t){return t.split(/(`[^`]+`|\*[^*\s][^*]*\*)/).map(e=>e.startsWith("`")?l`<code>${e.slice(1,-1)}</code>`:e.startsWith("*")&&e.length>2?l`<em>${e.slice(1,-1)}</em>`:e)}function An(t){try{let e=Uint8Array.from(atob(t),n=>n.charCodeAt(0));return JSON.parse(new TextDecoder().decode(e))}catch{throw new Error("Question.data must be a question; got something else.")}}var Cc=.05,Dc=.005;function So(t,e){if(e.trim()==="")return{verdict:"missing"};if(t.choices){let a=t.choices[Number(e)];return a?{verdict:a.right?"right":"wrong",why:a.why}:{verdict:"missing"}}let n=xr(e);if(Number.isNaN(n))return{verdict:"unreadable"};let o=Math.abs(n-t.answer);if(o<=t.tolerance)return{verdict:"right",why:t.why};let r=t.wrong.find(a=>Math.abs(n-a.value)<=Dc*Math.abs(a.value));return r?{verdict:"wrong",why:r.why}:{verdict:!t.exact&&o<=Cc*Math.abs(t.answer)?"almost":"wrong",why:t.otherwise}}var Bc={missing:"Nothing answered yet.",unreadable:"That is not a number. Write it like −1.5, 0,25 or 2/3.",wrong:"Not yet.",almost:"Close, but not right.",right:"Right."},Uc={missing:"…",unreadable:"?",wrong:"✗",almost:"≈",right:"✓"};function Xc(t,e,n){return t.choices.map((o,r)=>l`<div class="nn-option"><input type="radio"
      name="${n}-answer" id="${n}-${r}" value="${r}" data-trait="answer"
      ${e.answer===String(r)&&"checked"}><label for="${n}-${r}"
      >${kn(o.text)}</label></div>`)}function qc(t,e,n){return l`<p class="nn-number"><label for="${n}-n">Your number</label>
    <input id="${n}-n" data-trait="answer" inputmode="text" maxlength="40"
      autocomplete="off" value="${e.answer}">
    </p>`}function Hc(t,e){if(!e.checked)return"";let{verdict:n,why:o}=So(t,e.answer);return l`<span class="nn-mark" aria-hidden="true">${Uc[n]}</span>
    <span><b>${Bc[n]}</b> ${o&&kn(o)}</span>`}function Fc(t,e){let n=An(t.data),o=n.choices?Xc:qc,r=t.checked?So(n,t.answer).verdict:"";return l`<fieldset class="nn-question">
      <legend>${kn(n.prompt)}</legend>
      ${o(n,t,e)}
    </fieldset>
    <div class="nn-live"><button type="button" data-do="check" data-enter
      >Check</button></div>
    <div class="nn-feedback" role="status" data-verdict="${r}"
      >${Hc(n,t)}</div>`}var Ts={plain:!0,check:({data:t})=>An(t),controls:Fc,describe:t=>An(t.data).prompt,actions:{check:()=>({checked:!0})},input:t=>({...t,checked:!1}),task({id:t,data:e,answer:n,checked:o}){return o&&So(An(e),n).verdict==="right"?t:""}};var Vc="reliability",Et=v([0,1],[40,344]),qt=v([0,1],[262,30]),Ns=336,Gc=.025,De=t=>Lr(t.cases,t.scale),Os=t=>t.reduce((e,{count:n})=>e+n,0);function To(t){let e=({count:n,said:o,happened:r})=>n*Math.abs(o-r);return t.reduce((n,o)=>n+e(o),0)/Os(t)}function Yc({cases:t,scale:e}){let[n,o]=[0,0];for(let[r,s,a]of t)n+=s*ie(e*r,1)+a*ie(e*r,0),o+=s+a;return n/o}function Kc(t){let e=De(t),n=Math.max(1,...e.map(({count:o})=>o));return l`<svg viewBox="0 0 360 342" role="img"
    aria-label="${Es(t)}">
    ${E(Et,qt,{names:["what it said","share that was spam"],count:5})}
    <path class="nn-distance" d="M${Et(0)} ${qt(0)}L${Et(1)} ${qt(1)}"/>
    ${e.map(({said:o,happened:r})=>{let s=r<o?"nn-negative":"nn-positive";return l`<path class="nn-given ${s}" d="M${h(Et(o))} ${h(qt(o))}V${h(qt(r))}"/>`})}
    <path class="nn-curve" d="${e.map(({said:o,happened:r},s)=>`${s?"L":"M"}${h(Et(o))} ${h(qt(r))}`)}"/>
    ${e.map(({said:o,happened:r})=>l`<circle class="nn-one" cx="${h(Et(o))}"
        cy="${h(qt(r))}" r="6"/>`)}
    ${e.map(o=>_c(o,n))}
  </svg>`}function _c({bin:t,count:e},n){let o=h((Et(t/10)+Et((t+1)/10))/2),r=h(24*e/n);return l`<rect class="nn-count-bar" x="${o-13}"
      y="${Ns-r}" width="26" height="${r}"/>
    <text class="nn-small nn-halo" x="${o}" y="${Ns-r-3}"
      text-anchor="middle">${e}</text>`}var Zc=(t,e)=>b(Vc,"scale",t,e);function Jc(t){let e=De(t);return e.length===0?l`<p>No cases.</p>`:l`${Qc(e)}
    <p class="nn-formula">Mean gap between said and happened:
      <b data-shows="gap">${p(To(e))}</b></p>
    <p class="nn-formula">Mean surprise: <b data-shows="mean">${p(Yc(t))}</b></p>
    <details><summary>All bins</summary><table class="nn-table">
    <thead><tr><th scope="col">from</th><th scope="col">cases</th>
      <th scope="col">said, on average</th><th scope="col">were spam</th></tr>
    </thead>
    <tbody>${e.map(({bin:n,count:o,said:r,happened:s})=>l`<tr><td>${p(n/10)}</td>
        <td data-shows="count">${o}</td>
        <td data-shows="said">${p(r)}</td>
        <td data-shows="happened">${p(s)}</td></tr>`)}</tbody></table></details>`}function Qc(t){let{bin:e,count:n,happened:o}=t.at(-1);return e<9?l`<p class="nn-top">It said 0.9 or more of none.</p>`:l`<p class="nn-top">It said 0.9 or more of ${n} emails. Of these,
    ${p(100*o,3)} % were spam.</p>`}function Es(t){let e=De(t);if(e.length===0)return"A reliability plot without cases.";let n=e.map(({said:o,happened:r,count:s})=>`said ${p(o,2)}, happened ${p(r,2)} (${s})`);return`What a model said against what happened, in ${e.length} bins: ${n.join("; ")}. The mean gap is ${p(To(e),2)}.`}var Ls={picture:Kc,controls:Zc,readout:Jc,describe:Es,goals:{"02-calibrate":{ask:"Make this filter honest: bring the mean gap below 0.025. What happens to the mean surprise on the way?",praise:"Its log-odds were about twice too large. The knob that makes it honest also makes the surprise about as small as it can be.",met:t=>Os(De(t))>0&&To(De(t))<Gc}}};var In="sigmoid-curve",bt=v([-4,4],[34,346]),xt=v([-.05,1.05],[206,24]),Sn=3,Be=({w:t,b:e},n)=>B(n*t+e),Ht=({w:t,b:e})=>-e/t,Ue=t=>t.w*Ne(t.x*t.w+t.b);function tl(t,e){let n=t.x>3?-1:1,[o,r]=[h(bt(t.x)),h(bt(t.x+n))],[s,a]=[h(xt(e)),h(xt(e+n*Ue(t)))];return l`<path class="nn-rise" d="M${o} ${s}H${r}V${a}"/>`}function el(t,e){let n=Be(t,t.x),o=Ht(t);return l`<svg viewBox="0 0 360 244" role="img"
    aria-label="${Rs(t)}">
    <clipPath id="${e}-clip"><rect x="34" y="24" width="312" height="182"/>
    </clipPath>
    ${E(bt,xt,{names:["x","output"],count:5})}
    <g clip-path="url(#${e}-clip)">
      ${t.tangent&&[tl(t,n),oe(t.x,n,Ue(t),bt,xt,70)]}
      <path class="nn-graph" d="${St(r=>Be(t,r),bt,xt,200)}"/>
      ${Math.abs(o)<=4&&nl(o)}
    </g>
    ${Tt("point",bt(t.x),xt(n))}
  </svg>`}var nl=t=>l`<path class="nn-distance"
    d="M${h(bt(t))} ${h(xt(0))}V${h(xt(.5))}"/>
  <path class="nn-centre" d="M${h(bt(t))} ${h(xt(.5)-7)}l7 7l-7 7l-7 -7z"/>`;function ol(t,e){return l`${b(In,"w",t,e)}
    ${t.lockable&&yr(In,"keep",t,e)}
    ${b(In,"b",t,e)} ${b(In,"x",t,e)}`}function rl(t){let{w:e,b:n,x:o}=t,r=o*e+n;return l`<p class="nn-formula">z = ${p(o)}·${j(e)} ${z(n)} =
      <b data-shows="z">${p(r)}</b></p>
    <p class="nn-formula">σ(${p(r)}) =
      <b data-shows="y">${at(B(r))}</b></p>
    ${t.tangent&&l`<p class="nn-formula">slope here: <b data-shows="slope">${p(Ue(t))}</b> up for one step to the right</p>`}
    <p>${e===0?"With weight 0 the input changes nothing: the curve is flat.":l`Centre ◆ (output 0.5): x = <b data-shows="centre">${p(Ht(t))}</b>`}</p>
    <p class="nn-note">${sl(t)}</p>`}function sl(t){return!t.lockable||t.keep||Ws(t)?"":`To be kept, the centre must lie between −${Sn} and ${Sn}.`}var Ws=t=>Math.abs(Ht(t))<=Sn;function Rs(t){let{w:e,b:n,x:o}=t,r=e===0?"It is flat.":`It ${e>0?"rises":"falls"} from left to right; its centre is at x = ${p(Ht(t))}.`,s=t.tangent?`, with slope ${p(Ue(t))}`:"";return`The sigmoid curve of a neuron with weight ${p(e)} and bias ${p(n)}. ${r} At x = ${p(o)} the output is ${at(Be(t,o))}${s}.`}function al(t,e){if(t.keep)return Ws(e)?{...t,centre:Ht(e)}:{};if(!e.keep)return t;if("w"in t)return{...t,b:0-t.w*e.centre};if("b"in t){let n=-t.b/e.w;return Math.abs(n)<=Sn?{...t,centre:n}:{...t,keep:!1}}return t}var il=t=>Math.max(-4,Math.min(4,Math.round(t*8)/8))+0,Ps={picture:el,controls:ol,readout:rl,describe:Rs,input:al,drags:{point:(t,[e])=>({x:il(bt.invert(e))})},goals:{"02-mirror":{ask:"Turn the curve round: it must fall from left to right, with its centre where it was at the start.",praise:"Both knobs changed sign. The centre −b/w does not notice.",met:(t,e)=>t.w<0&&Math.abs(Ht(t)-Ht(e))<1e-9},"02-step-at-two":{ask:"Make a step at x = 2: below 0.05 at x = 1.5, above 0.95 at x = 2.5. The switch “keep the centre” helps.",praise:"A step, nearly. With the centre kept at 2, the bias had to follow the weight: b = −2w.",met:t=>Be(t,1.5)<.05&&Be(t,2.5)>.95},"02-steepest":{ask:"Move the point to where the curve is steepest. What is the slope?",praise:"At the centre, and there it is a quarter of the weight. No other place is as steep.",met:t=>t.tangent&&Math.abs(Ue(t))>.2475*Math.abs(t.w)}}};var cl="softmax-bars",Tn=12,No=316,zs=58;function ll(t,e,n){let o=n*zs+8;return l`<text x="${Tn}" y="${o+14}">${e}</text>
    <text class="nn-strong" x="${Tn+No}" y="${o+14}"
      text-anchor="end">${p(t)}</text>
    <rect class="nn-silent" x="${Tn}" y="${o+21}" width="${No}"
      height="20" rx="3"/>
    <rect class="nn-one" x="${Tn}" y="${o+21}" width="${h(No*t)}"
      height="20" rx="3"/>`}function ml(t){let e=se(t.z);return l`<svg viewBox="0 0 340 ${zs*e.length+4}" role="img"
    aria-label="${js(t)}">
    ${e.map((n,o)=>ll(n,t.names[o],o))}
  </svg>`}var ul=(t,e)=>b(cl,"z",t,e);function hl(t){let e=se(t.z),n=t.z.map(Math.exp),o=n.reduce((r,s)=>r+s,0);return l`<table class="nn-table">
    <thead><tr><th scope="col">class</th><th scope="col">score z</th>
      <th scope="col">e<sup>z</sup></th><th scope="col">share of the sum</th>
      </tr></thead>
    <tbody>${e.map((r,s)=>l`<tr><td>${t.names[s]}</td>
        <td>${p(t.z[s])}</td>
        <td data-shows="power">${p(n[s])}</td>
        <td data-shows="share">${p(r)}</td></tr>`)}
    <tr><td>together</td><td></td><td data-shows="total">${p(o)}</td>
      <td>1</td></tr></tbody>
  </table>`}function js({z:t,names:e}){let n=se(t),o=e.map((r,s)=>`${r} has score ${p(t[s])} and gets ${p(n[s])}`);return`Softmax of ${e.length} scores: ${o.join("; ")}.`}var Cs={wide:!0,picture:ml,controls:ul,readout:hl,describe:js,goals:{"02-halve":{ask:"Halve the probability of the second class, without touching its own score.",praise:"Its score is what it was; its share is not. Whatever another class gains, this one helps to pay.",met:(t,e)=>t.z[1]===e.z[1]&&se(t.z)[1]<=se(e.z)[1]/2},"02-shift":{ask:"Change every score and leave every probability as it was.",praise:"The same number was added to all of them. Only the differences between scores count.",met:(t,e)=>{let n=t.z.map((o,r)=>o-e.z[r]);return n[0]!==0&&n.every(o=>o===n[0])}}}};var pl=(t,e)=>t.map(n=>n[e]);function fl(t,e,n){let o=n.map((r,s)=>pl(e,s));return t.map(r=>n.map((s,a)=>U(r,o[a],s)))}function wt(t,e){let n=t;return e.map(({weight:o,bias:r,activation:s})=>{let a=fl(n,o,r);return n=a.map(i=>i.map(m=>s(m))),{Z:a,A:n}})}function Ds(t,e){let n=[],o=t;return e.forEach(({weight:r,bias:s,activation:a},i)=>{o=s.map((m,c)=>{let u=($,M,I,O=-1)=>n.push({layer:i,to:c,op:$,from:O,terms:M,value:I}),f=o.map(($,M)=>{let I=$*r[M][c];return u("product",[$,r[M][c]],I,M),I}),d=f.reduce(($,M)=>$+M,0);u("sum",f,d),u("bias",[d,m],d+m);let g=a(d+m);return u("activation",[d+m],g),g})}),n}var Nn="bumps",En=[...Array(201).keys()].map(t=>t/200),Eo=v([0,1],[34,332]),On=v([-1.25,1.25],[236,20]),dl=["1st","2nd","3rd","4th","5th","6th","7th","8th"].map(t=>`${t} bump`),Us={hill:t=>Math.sin(Math.PI*t)**2,wave:t=>.8*Math.sin(2*Math.PI*t),roof:t=>t<.375?2*t:1.2*(1-t)};function $l({count:t,steepness:e,heights:n}){let o=[...Array(t).keys()].flatMap(r=>[r,r+1]);return[{weight:[o.map(()=>e)],bias:o.map(r=>-e*r/t),activation:B},{weight:o.map((r,s)=>[s%2?-n[s>>1]:n[s>>1]]),bias:[0],activation:Te}]}function Xs(t){let[e,n]=wt(En.map(r=>[r]),$l(t)),o=t.heights.slice(0,t.count).map((r,s)=>e.A.map(a=>r*(a[2*s]-a[2*s+1])));return{sum:n.A.flat(),bumps:o}}var qs=t=>En.map(Us[t.target]);function Ln(t){let e=qs(t),n=Xs(t).sum.map((r,s)=>Math.abs(r-e[s])),o=Math.max(...n);return{gap:o,at:n.indexOf(o)}}var Oo=t=>t.map((e,n)=>`${h(Eo(En[n]))},${h(On(e))}`).join(" ");function gl(t){let{sum:e,bumps:n}=Xs(t),o=qs(t),{at:r}=Ln(t),s=h(Eo(En[r]));return l`<svg viewBox="0 0 344 272" role="img"
    aria-label="${Hs(t)}">
    ${E(Eo,On,{names:["x","output"],count:5})}
    ${n.map(a=>l`<polyline class="nn-bump" points="${Oo(a)}"/>`)}
    <line class="nn-gap" x1="${s}" x2="${s}" y1="${h(On(e[r]))}"
      y2="${h(On(o[r]))}"/>
    <polyline class="nn-target" points="${Oo(o)}"/>
    <polyline class="nn-made" points="${Oo(e)}"/>
  </svg>`}function bl(t,e){let n=b(Nn,"heights",t,e,void 0,dl);return l`${D(Nn,"target",t,e)}
    ${D(Nn,"count",t,e)}
    ${b(Nn,"steepness",t,e)}
    ${n.slice(0,t.count)}
    <div class="nn-live"><button type="button" data-do="read"
      >Read the heights off the curve</button></div>`}function xl(t){let{gap:e}=Ln(t);return l`<p class="nn-legend">
      <span><svg class="nn-symbol" viewBox="-9 -9 18 18" aria-hidden="true"
        ><path class="nn-target" d="M-9 0H9"/></svg> curve to match</span>
      <span><svg class="nn-symbol" viewBox="-9 -9 18 18" aria-hidden="true"
        ><path class="nn-made" d="M-9 0H9"/></svg> the network</span></p>
    <p>Largest gap: <b data-shows="gap">${p(e)}</b></p>
    <p>${2*t.count} hidden neurons,
      <b data-shows="knobs">${6*t.count+1}</b> knobs</p>`}function Hs(t){let e=t.heights.slice(0,t.count).map(n=>p(n));return`The curve "${t.target}" and a network of ${t.count} bumps of heights ${e.join(", ")}. They are at most ${p(Ln(t).gap,3)} apart.`}var wl=t=>({heights:t.heights.map((e,n)=>n<t.count?Math.round(16*Us[t.target]((n+.5)/t.count))/16:e)}),Bs=(t,e,n,o,r)=>({ask:o,praise:r,met:s=>s.target===t&&s.count===e&&Ln(s).gap<n}),Fs={picture:gl,controls:bl,readout:xl,describe:Hs,actions:{read:wl},goals:{"03-hill":Bs("hill",4,.1,"Match the hill with four bumps: keep the largest gap below 0.1. The best heights are not the curve's own, and the steepness counts.","Matched. The steepness is a knob as well: flatter sigmoids turn the stairs into a slope."),"03-wave":Bs("wave",8,.2,"Match the wave with eight bumps: keep the largest gap below 0.2.","Matched. With more bumps the gap would shrink further, to anything you like.")}};var Lt=t=>t<0?"nn-negative":"nn-positive";function Xe(t,e,n,o={}){let{part:r,along:s=.5,now:a,faint:i,label:m=!0}=o,[c,u]=[e.x-t.x,e.y-t.y],f=Math.hypot(c,u),d=L=>[h(t.x+L*c),h(t.y+L*u)],[g,$]=d((t.r+1)/f),[M,I]=d(1-(e.r+2)/f),[O,R]=d(s);return l`<g class="nn-link" data-part="${r}" ${a&&"data-now"}
    ><line class="nn-hit" x1="${g}" y1="${$}"
    x2="${M}" y2="${I}"/><line class="nn-edge ${Lt(n)}" x1="${g}"
    y1="${$}" x2="${M}" y2="${I}" opacity="${i?.35:1}"
    stroke-width="${h(Math.min(6,1+1.3*Math.abs(n)))}"/>
    ${m&&l`<text class="nn-halo nn-strong ${Lt(n)}" x="${O}"
      y="${h(R+5)}" text-anchor="middle">${p(n)}</text>`}</g>`}function Wt({x:t,y:e,r:n},o,{part:r,now:s,on:a}={}){return l`<g class="nn-spot" data-part="${r}" ${s&&"data-now"}>
    <circle class="nn-node" data-on="${a}" cx="${t}" cy="${e}" r="${n}"/>
    <text x="${t}" y="${e+5}" data-on="${a}" text-anchor="middle"
      >${o}</text></g>`}var Lo="dinner-party",qe=["Agatha","Dahlia","Stiffy"],yt=["h₁","h₂","h₃"],Wo=[0,1,2].map(t=>({x:42,y:46+86*t,r:17})),pe=[0,1,2].map(t=>({x:188,y:46+86*t,r:22})),Ft={x:306,y:132,r:24},zo=[...Array(8).keys()].map(t=>[t>>2,t>>1&1,t&1]),Wn=[1,1.5,3,4.3,0,0,0,0],Gs=Wn.with(3,1.5);function He({W1:t,b1:e,W2:n,b2:o,relu:r},s){let[a]=wt(s,[{weight:t,bias:e,activation:Te}]),i=a.Z.map(c=>c.map((u,f)=>r[f]?re(u):u)),[m]=wt(i,[{weight:n,bias:o,activation:re}]);return{Z:a.Z,A:i,S:m.Z.flat(),Y:m.A.flat()}}var Ys=(t,e)=>Math.abs(t-e)<1e-9,Ro=(t,e)=>He(t,zo).Y.every((n,o)=>Ys(n,e[o])),yl=({goals:t})=>t.includes("03-feud")?Gs:Wn,ot=t=>Math.abs(t)<1e-12?0:t,Vs="M8 0h6v12q6 4 6 12v30q0 4-4 4h-10q-4 0-4-4v-30q0-8 6-12z",Po=6;function vl(t,e){let n=Math.min(Po,Math.ceil(ot(t)));return l`${[...Array(n).keys()].map(o=>{let r=Math.min(1,t-o),s=96+30*o;return l`<g transform="translate(${s} 278)">
      <clipPath id="${e}-full${o}"><rect x="0" y="${h(58*(1-r))}"
        width="24" height="${h(58*r)}"/></clipPath>
      <path class="nn-wine" clip-path="url(#${e}-full${o})" d="${Vs}"/>
      <path class="nn-glass" d="${Vs}"/></g>`})}
  ${t>Po&&l`<text class="nn-strong" x="${96+30*Po}" y="318">…</text>`}`}function Ml(t,e){let{A:n,Y:o}=He(t,[t.guests]),[r,s]=[n[0].map(ot),ot(o[0])];return l`<svg viewBox="0 0 340 346" role="img"
    aria-label="${_s(t)}">
    ${t.W1.map((a,i)=>a.map((m,c)=>m!==0&&Xe(Wo[i],pe[c],m,{part:`w${i}${c} x${i} h${c}`,faint:!t.guests[i],label:t.knobs,along:.36+.07*c})))}
    ${t.W2.map(([a],i)=>a!==0&&Xe(pe[i],Ft,a,{part:`v${i} o`,faint:r[i]===0,label:t.knobs,along:.48}))}
    ${Wo.map((a,i)=>Wt(a,t.guests[i]?"✓":"",{part:`x${i}`,on:t.guests[i]===1}))}
    ${pe.map((a,i)=>Wt(a,p(r[i],3),{part:`h${i}`,on:r[i]>0}))}
    ${Wt(Ft,p(s,3),{part:"o",on:s>0})}
    ${qe.map((a,i)=>l`<text class="nn-halo nn-small" x="18" y="${Wo[i].y-23}"
          >${a}</text>`)}
    ${t.knobs&&pe.map(({x:a,y:i,r:m},c)=>l`<text class="nn-halo nn-small ${Lt(t.b1[c])}" x="${a}"
          y="${i+m+16}" text-anchor="middle" data-part="b${c} h${c}"
          >${z(t.b1[c])}</text>`)}
    ${t.knobs&&l`<text class="nn-halo nn-small ${Lt(t.b2[0])}" x="${Ft.x}"
      y="${Ft.y+Ft.r+16}" text-anchor="middle" data-part="c0 o"
      >${z(t.b2[0])}</text>`}
    ${yt.map((a,i)=>l`<text class="nn-halo nn-small" x="${pe[i].x}"
          y="${pe[i].y-28}" text-anchor="middle">${a}</text>`)}
    <text class="nn-small" x="${Ft.x}" y="${Ft.y-32}"
      text-anchor="middle">bottles</text>
    <path class="nn-wire" d="M14 336.75H326"/>
    ${s===0&&l`<text class="nn-small" x="96" y="322">ginger ale</text>`}
    ${vl(s,e)}
    <text class="nn-strong" x="18" y="322">${p(s,3)} ×</text>
  </svg>`}var Ks=t=>({W1:([e,n])=>`weight from ${qe[e]} to ${yt[n]}`,b1:([e])=>`bias of ${yt[e]}`,W2:([e])=>`weight from ${yt[e]} to bottles`,b2:()=>"bias of bottles"})[t.split(".")[0]](t.split(".").slice(1));function kl(t,e){return l`${jt(Lo,"guests",t,e,qe)}
    ${t.unplug&&l`<hr>${jt(Lo,"relu",t,e,yt)}`}
    ${t.knobs&&un(Lo,t.knob,Ks(t.knob),t,e)}`}function Al(t,e){let{Z:n,A:o,S:r,Y:s}=He(t,[t.guests]),a=yt.map((i,m)=>{let c=t.W2[m][0];return l`${m>0&&" "}<span class="${Lt(c)}"
      >${m>0?z(c):p(c)}·${p(ot(o[0][m]))}</span>`});return l`<p class="nn-formula">hidden: ${yt.map((i,m)=>l`${m>0&&", "}${t.relu[m]?"ReLU":""}(<span data-shows="z">${p(ot(n[0][m]))}</span>) = <b
        data-shows="a">${p(ot(o[0][m]))}</b>`)}</p>
    <p class="nn-formula">bottles: ReLU(${a} ${z(t.b2[0])}) =
      ReLU(<span data-shows="s">${p(ot(r[0]))}</span>) = <b
      data-shows="bottles">${p(ot(s[0]))}</b></p>
    ${t.knobs&&Il(t,e)}
    ${t.table&&Sl(t)}`}function Il(t,e){let n=(r,s,a,i)=>{let m=[r,...s].join(".");return{text:p(a),value:a,part:i,path:m,name:Ks(m)}},o=r=>hn(r,t,e);return l`<p>Pick a knob, then turn it with the slider.</p>
    <div class="nn-equation">
    ${F(o(t.W1.map((r,s)=>r.map((a,i)=>n("W1",[s,i],a,`w${s}${i} x${s} h${i}`)))),"W₁","(3, 3)")}
    ${F(o([t.b1.map((r,s)=>n("b1",[s],r,`b${s} h${s}`))]),"b₁","(3,)")}
    ${F(o(t.W2.map(([r],s)=>[n("W2",[s,0],r,`v${s} o`)])),"W₂","(3, 1)")}
    ${F(o([[n("b2",[0],t.b2[0],"c0 o")]]),"b₂","(1,)")}
  </div>`}function Sl(t){let{A:e,Y:n}=He(t,zo),o=yl(t),r=n.map((a,i)=>Ys(a,o[i])),s=r.filter(Boolean).length;return l`<table class="nn-table nn-tight">
    <thead><tr>${qe.map(([a,...i])=>l`<th scope="col">${a}<span
        class="nn-wide">${i.join("")}</span></th>`)}${yt.map(a=>l`<th scope="col">${a}</th>`)}
      <th scope="col">bottles</th><th scope="col">wanted</th></tr></thead>
    <tbody>${zo.map((a,i)=>{let m=a.join()===t.guests.join();return l`<tr data-right="${String(r[i])}"
        ${m&&l`aria-current="true"`}>${a.map(c=>l`<td>${c}</td>`)}${e[i].map(c=>l`<td>${p(ot(c),3)}</td>`)}
        <td data-shows="list">${p(ot(n[i]))}</td>
        <td>${o[i]} ${r[i]?"✓":"✗"}</td></tr>`})}</tbody></table>
    <p class="nn-count" data-none="${s===8}"><b data-shows="right"
      >${s}</b> of 8 guest lists as wanted</p>`}function _s(t){let{A:e,Y:n}=He(t,[t.guests]),o=qe.filter((i,m)=>t.guests[m]),r=o.length===0?"Nobody is invited":`Invited: ${o.join(" and ")}`,s=yt.filter((i,m)=>ot(e[0][m])>0),a=s.length===0?"none":s.join(", ");return`${r}. Hidden neurons above 0: ${a}. The network says ${p(ot(n[0]))} bottles.`}var Zs={picture:Ml,controls:kl,readout:Al,describe:_s,goals:{"03-most-wine":{ask:"Find the guest list that needs the most wine.",praise:"Dahlia with Stiffy, and without Agatha: 4.3 bottles. That is more than the two would bring one by one.",met:({guests:t})=>t.join()==="0,1,1"},"03-idle-relu":{ask:"Take out as many of the hidden ReLUs as you can without changing the wine for any guest list.",praise:"Found. What arrives at h₁ and h₃ is never below 0, so ReLU has nothing to stop there. At h₂ it has: −0.5 for nobody.",met:(t,e)=>t.relu.filter(n=>!n).length===2&&Ro({...e,relu:t.relu},Wn)&&Ro(t,Wn)},"03-feud":{ask:"Dahlia and Stiffy have fallen out. Together they must now bring only 1.5 bottles; every other list stays as it was.",praise:"Settled, on all eight lists. Only a hidden neuron that sees both guests can tell the pair from its parts.",met:t=>t.relu.every(Boolean)&&Ro(t,Gs)}}};var jo="network-steps",Js=[0,1].map(t=>({x:36,y:66+120*t,r:20})),Rn=[0,1].map(t=>({x:172,y:66+120*t,r:29})),Co={x:302,y:126,r:29},zn=["first","last"],Pn=[["h₁","h₂"],["output"]],Fe=15,Do=[[0,0],[0,1],[1,0],[1,1]],Qs=({W1:t,b1:e,W2:n,b2:o})=>[{weight:t,bias:e,activation:B},{weight:n,bias:o,activation:B}],Uo=t=>Ds(t.x,Qs(t)).slice(0,t.at),ta=t=>wt(Do,Qs(t))[1].A.flat(),Xo=t=>t>.5?"even":"odd",Bo=(t,e)=>t>.5==(e%2===0),jn=(t,e,n,o)=>t.findLast(r=>r.layer===e&&r.to===n&&(!o||r.op===o))?.value;function ea({op:t,layer:e,to:n,from:o}={}){let r=e?"o":`h${n}`,s={product:e?[`v${o}`,`a${o}`,r]:[`w${o}${n}`,`x${o}`,r],sum:[r],bias:[r,e?"c0":`b${n}`],activation:e?[r,"y","s0"]:[r,`a${n}`,`z${n}`]};return new Set(s[t])}function na({op:t,layer:e,to:n,terms:o,value:r}){let s=u=>p(u,6),[a,i]=o,[m,c]={product:()=>["value times weight",`${s(a)} · ${j(i,6)}`],sum:()=>["add what arrives",`${s(a)} ${z(i,6)}`],bias:()=>["add its bias",`${s(a)} ${z(i,6)}`],activation:()=>["squash",`σ(${s(a)})`]}[t]();return[`${Pn[e][n]}: ${m}`,`${c} = ${s(r)}`]}function Tl(t){let e=Uo(t),n=ea(e.at(-1)),o=e.length?na(e.at(-1)):["nothing done yet","Press Step"],r=[t.W1,t.W2],s=(c,u,f,d,g,$,M,I)=>Xe(d,g,r[c][u][f],{part:`${$} ${M}`,now:n.has($),along:I}),a=(c,u)=>{let f=jn(e,c,u);return f===void 0?"":p(f)},i=(c,{x:u,y:f,r:d},g)=>l`<text class="nn-halo nn-small ${Lt(c)}" x="${u}"
      y="${f+d+17}" text-anchor="middle" data-part="${g}"
      ${n.has(g.split(" ")[0])&&"data-now"}>${z(c)}</text>`,m=jn(e,1,0,"activation");return l`<svg viewBox="0 0 340 300" role="img"
    aria-label="${ra(t)}">
    ${[0,1].map(c=>[0,1].map(u=>s(0,c,u,Js[c],Rn[u],`w${c}${u}`,`x${c} h${u}`,c===u?.5:.34)))}
    ${[0,1].map(c=>s(1,c,0,Rn[c],Co,`v${c}`,"o",.5))}
    ${Js.map((c,u)=>Wt(c,t.x[u],{part:`x${u}`,now:n.has(`x${u}`)}))}
    ${Rn.map((c,u)=>Wt(c,a(0,u),{part:`h${u}`,now:n.has(`h${u}`)||n.has(`a${u}`)}))}
    ${Wt(Co,a(1,0),{part:"o",now:n.has("o")})}
    ${Rn.map((c,u)=>i(t.b1[u],c,`b${u} h${u}`))}
    ${i(t.b2[0],Co,"c0 o")}
    <text class="nn-small" x="14" y="38">${zn[0]} digit</text>
    <text class="nn-small" x="14" y="224">${zn[1]} digit</text>
    <text class="nn-small" x="172" y="29" text-anchor="middle">h₁</text>
    <text class="nn-small" x="172" y="149" text-anchor="middle">h₂</text>
    <text class="nn-small" x="302" y="89" text-anchor="middle">output</text>
    <text class="nn-strong" x="302" y="191" text-anchor="middle"
      >${m!==void 0&&Xo(m)}</text>
    <text class="nn-small" x="170" y="264" text-anchor="middle">step ${t.at} of ${Fe} · ${o[0]}</text>
    <text class="nn-strong" x="170" y="288" text-anchor="middle"
      >${o[1]}</text>
  </svg>`}var oa=t=>({W1:([e,n])=>`weight from the ${zn[e]} digit to ${Pn[0][n]}`,b1:([e])=>`bias of ${Pn[0][e]}`,W2:([e])=>`weight from ${Pn[0][e]} to the output`,b2:()=>"bias of the output"})[t.split(".")[0]](t.split(".").slice(1));function Nl(t,e){return l`<div>${jt(jo,"x",t,e,zn)}</div>
    <div>${b(jo,"at",t,e)}
    ${t.knobs&&un(jo,t.knob,oa(t.knob),t,e)}
    </div>`}function Ol(t,e){let n=Uo(t),o=ea(n.at(-1)),r=(f,d,g={})=>({text:f===void 0?"·":p(f),part:d,now:o.has(d.split(" ")[0]),...g}),s=(f,d,g,$)=>{let M=[f,...d].join("."),I=t.knobs?{path:M,name:oa(M)}:{};return r(g,$,{value:g,...I})},a=f=>hn(f,t,e),i=(f,d)=>jn(n,f,d,"bias"),m=(f,d)=>jn(n,f,d,"activation"),c=(f,d)=>f===void 0?{}:{shows:d},u=[0,1];return l`<div class="nn-equation">
      ${F(a([t.x.map((f,d)=>r(f,`x${d}`))]),"x","(1, 2)")}
      <span>@</span>
      ${F(a(t.W1.map((f,d)=>f.map((g,$)=>s("W1",[d,$],g,`w${d}${$} x${d} h${$}`)))),"W₁","(2, 2)")}
      <span>+</span>
      ${F(a([t.b1.map((f,d)=>s("b1",[d],f,`b${d} h${d}`))]),"b₁","(2,)")}
    </div>
    <div class="nn-equation"><span>=</span>
      ${F(a([u.map(f=>r(i(0,f),`z${f} h${f}`,c(i(0,f),"z")))]),"z₁","(1, 2)")}
      <span>σ →</span>
      ${F(a([u.map(f=>r(m(0,f),`a${f} h${f}`,c(m(0,f),"a")))]),"a₁","(1, 2)")}
    </div>
    <div class="nn-equation"><span>a₁ @</span>
      ${F(a(t.W2.map((f,d)=>[s("W2",[d,0],f[0],`v${d} o`)])),"W₂","(2, 1)")}
      <span>+</span>
      ${F(a([[s("b2",[0],t.b2[0],"c0 o")]]),"b₂","(1,)")}
    </div>
    <div class="nn-equation"><span>=</span>
      ${F(a([[r(i(1,0),"s0 o",c(i(1,0),"z"))]]),"z₂","(1, 1)")}
      <span>σ →</span>
      ${F(a([[r(m(1,0),"y o",c(m(1,0),"a"))]]),"a₂","(1, 1)")}
    </div>
    ${t.table&&El(t)}`}function El(t){let e=ta(t),n=e.filter(Bo).length;return l`<table class="nn-table">
    <thead><tr><th scope="col">number</th><th scope="col">digits</th>
      <th scope="col">output</th><th scope="col">says</th>
      <th scope="col">right?</th></tr></thead>
    <tbody>${e.map((o,r)=>{let s=Bo(o,r),a=Do[r].join()===t.x.join();return l`<tr data-right="${String(s)}"
        ${a&&l`aria-current="true"`}><td>${r}</td>
        <td>${Do[r].join(", ")}</td>
        <td data-shows="output">${p(o)}</td><td>${Xo(o)}</td>
        <td>${s?"✓ yes":"✗ no"}</td></tr>`})}</tbody></table>
    <p class="nn-count" data-none="${n===4}"><b data-shows="right"
      >${n}</b> of 4 numbers right</p>`}function ra(t){let[e,n]=t.x,o=Uo(t),r=`A network with two inputs, two hidden neurons and one output. The number ${2*e+n} comes in as the digits ${e} and ${n}. `;if(o.length===0)return`${r}No step is done yet.`;let[s,a]=na(o.at(-1)),i=t.at===Fe?` It says ${Xo(o.at(-1).value)}.`:"";return`${r}Step ${t.at} of ${Fe}, ${s}: ${a}.${i}`}function Ll(t,e){let n=({W1:r,b1:s,W2:a,b2:i})=>[r,s,a,i].flat(2),o=n(e);return n(t).filter((r,s)=>r!==o[s]).length}var sa={picture:Tl,controls:Nl,readout:Ol,describe:ra,pace:1400,plays:({knobs:t})=>!t,play:({at:t})=>t<Fe?{at:t+1}:null,goals:{"03-step":{ask:"Step to the end. Before each step say which two numbers meet next, and what comes out.",praise:"That is a forward pass: six products, three sums, three biases, three sigmoids.",met:t=>t.at===Fe},"03-one-knob":{ask:"The network calls every number even. One of its nine knobs, turned alone, puts all four right. Find it.",praise:"Found: the weight from the last digit to h₁. The output counts h₁ against even, so h₁ must rise when the last digit is 1.",met:(t,e)=>ta(t).every(Bo)&&Ll(t,e)===1}}};var _=t=>t.length===1?`(${t[0]},)`:`(${t.join(", ")})`;function aa(t,e){return t[1]===e[0]?{shape:[t[0],e[1]]}:{error:`matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature (n?,k),(k,m?)->(n?,m?) (size ${e[0]} is different from ${t[1]})`}}function ia(t,e){let[n,o]=t,[r]=e;if(o===r||r===1)return{shape:[n,o]};if(o===1)return{shape:[n,r]};let s=a=>_(a).replace(/ /g,"");return{error:`operands could not be broadcast together with shapes ${s(t)} ${s(e)} `}}var Cn="shape-checker",vt=16,qo={"X @ W + b":(t,e)=>[t,e],"X @ W.T + b":(t,e)=>[t,e.toReversed()],"W @ X + b":(t,e)=>[e,t]},ca={"X @ W + b":["X","W"],"X @ W.T + b":["X","W.T"],"W @ X + b":["W","X"]};function Ve({formula:t,X:e,W:n,b:o}){let r=aa(...qo[t](e,n));if(r.error)return{error:r.error,where:"@"};let s=ia(r.shape,[o]);return s.error?{error:s.error,where:"+",product:r.shape}:{shape:s.shape,product:r.shape}}var Ho=t=>{let{shape:e,product:n}=Ve(t);return!!e&&t.b!==n[1]};function Dn([t,e],n,o,r=""){let s=[...[...Array(Math.max(0,t-1)).keys()].map(a=>`M${n} ${o+vt*(a+1)}h${vt*e}`),...[...Array(Math.max(0,e-1)).keys()].map(a=>`M${n+vt*(a+1)} ${o}v${vt*t}`)];return l`<g class="nn-grid-box" data-kind="${r}"><rect x="${n}"
    y="${o}" width="${vt*e}" height="${vt*t}"/><path
    d="${s.join("")}"/></g>`}function Wl(t){let[e,n]=qo[t.formula](t.X,t.W),[o,r]=ca[t.formula],{error:s,where:a,product:i,shape:m}=Ve(t),[c,u]=[152,168],f={x:c-18-vt*e[1],y:u},d={x:c,y:u-18-vt*n[0]},g=a==="@"?"wrong":"",$=a==="+"?"wrong":Ho(t)?"odd":"",M=(i??[e[0]])[0],I=u+vt*M+12;return l`<svg viewBox="0 0 340 352" role="img"
    aria-label="${la(t)}">
    ${Dn(e,f.x,f.y,g)}
    ${Dn(n,d.x,d.y,g)}
    ${i&&Dn(i,c,u,"made")}
    <text class="nn-strong" x="${c}" y="${d.y-7}">${r} ${_(n)}</text>
    <text class="nn-strong" x="${c-12}" y="${u-8}" text-anchor="end"
      >${o} ${_(e)}</text>
    ${!i&&l`<text class="nn-strong nn-negative" x="${c+4}" y="${u+18}"
        >${e[1]} and ${n[0]} differ</text>`}
    ${i&&l`${Dn([1,t.b],c,I,$)}
      <text class="nn-strong" x="${c-8}" y="${I+12}"
        text-anchor="end">+ b ${_([t.b])}</text>
      ${a==="+"&&l`<text class="nn-strong nn-negative" x="${c-8}"
          y="${I+30}" text-anchor="end">${i[1]} and ${t.b} differ</text>`}`}
    ${!s&&l`<text class="nn-strong" x="${c-8}" y="${I+32}" text-anchor="end">= ${_(m)}</text>`}
  </svg>`}function Rl(t,e){let n=["rows","columns"];return l`${D(Cn,"formula",t,e)}
    ${b(Cn,"X",t,e,void 0,n)}
    ${b(Cn,"W",t,e,void 0,n)}
    ${b(Cn,"b",t,e)}`}function Pl(t){let{formula:e,X:n,W:o,b:r}=t,{error:s,shape:a}=Ve(t),i=l`<p class="nn-formula"><code>${e}</code> with X
    ${_(n)}, W ${_(o)}, b ${_([r])}</p>`;return s?l`${i}<p class="nn-error"><code><b>ValueError:</b> <span
      data-shows="error">${s}</span></code></p><p>${zl(t)}</p>`:l`${i}<p>Result: <b data-shows="shape">${_(a)}</b>. ${Ho(t)?jl(t):`${a[0]} rows, and one column for each of ${a[1]} biases.`}</p>`}function zl(t){let[e,n]=qo[t.formula](t.X,t.W),[o,r]=ca[t.formula];return Ve(t).where==="@"?`Each row of ${o} has ${e[1]} numbers, each column of ${r} has ${n[0]}. They must pair up one to one.`:`The product has ${n[1]} columns, and b has ${t.b} entries. There must be one bias for each neuron, that is for each column.`}var jl=({b:t})=>t===1?"NumPy is content, but all neurons share one bias. Was that meant?":`NumPy is content, but it has copied the single column ${t} times: one neuron has become ${t}. Was that meant?`;function la(t){let{error:e,shape:n}=Ve(t),{formula:o,X:r,W:s,b:a}=t,i=`${o} with X ${_(r)}, W ${_(s)}, b ${_([a])}`;return e?`${i}: they do not fit.`:`${i}: ${_(n)}.`}var ma={picture:Wl,controls:Rl,readout:Pl,describe:la,goals:{"03-fit":{ask:"Four examples with two inputs each, three neurons. Give W the shape that lets X @ W + b run.",praise:"It fits: (4, 2) @ (2, 3) + (3,) gives (4, 3).",met:t=>t.formula==="X @ W + b"&&`${t.X} ${t.W} ${t.b}`=="4,2 2,3 3"},"03-silent":{ask:"Make NumPy compute something without a complaint although b has not one entry for each neuron.",praise:"That is the mistake to fear: no message, and numbers that look like an answer. Print the shapes.",met:Ho}}};var ft=v([-2.6,3.4],[34,334]),Ye={line:{y:[-6.5,6.5],glass:-1.3,word:"2x − 1"},square:{y:[-1,9.8],glass:.1,word:"x²"},"three-squares":{y:[-3,29],glass:.1,word:"3x²"},"square-and-line":{y:[-2,15.6],glass:-1.3,word:"x² + 2x"}},Ge=50,Cl=[...Array(61).keys()];function Ke({curve:t,x:e,halvings:n}){let o=2**-n;return{run:o,to:e+o,f:vo[t],...Qr(t,e,o)}}var Dl=(t,e,n,o,r)=>Cl.map(s=>e+(n-e)*s/60).map(s=>`${h(o(s))},${h(r(t(s)))}`).join(" ");function ua({f:t,to:e,slope:n},o,r,s,a,i){let m=c=>t(o)+n*(c-o);return l`<polyline class="nn-curve" points="${Dl(t,r,s,a,i)}"/>
    <line class="nn-secant" x1="${h(a(r))}" y1="${h(i(m(r)))}"
      x2="${h(a(s))}" y2="${h(i(m(s)))}"/>
    <circle class="nn-dot" cx="${h(a(o))}" cy="${h(i(t(o)))}" r="5"/>
    <circle class="nn-dot" cx="${h(a(e))}" cy="${h(i(t(e)))}" r="5"/>`}function Bl({f:t,to:e,run:n,rise:o},r,s){let[a,i,m,c]=[ft(r),s(t(r)),ft(e),s(t(e))],u=f=>Math.abs(f)>22;return l`<path class="nn-steps" d="M${h(a)} ${h(i)}H${h(m)}V${h(c)}"/>
    ${u(m-a)&&l`<text class="nn-halo nn-small" text-anchor="middle"
      x="${h((a+m)/2)}" y="${h(i+(o<0?-8:18))}">run</text>`}
    ${u(m-a)&&u(c-i)&&l`<text class="nn-halo nn-small" x="${h(m+7)}"
      y="${h((i+c)/2+5)}">rise</text>`}`}function Ul(t,e,n,o){let r=.5/e.run;if(r<2)return"";let s=t.x+e.run/2,a=(e.f(t.x)+e.f(e.to))/2,[i,m]=[ft(Ye[t.curve].glass),24+Ge],c=d=>i+(ft(d)-ft(s))*r,u=d=>m+(n(d)-n(a))*r,f=Ge/(ft(1)-ft(0))/r*1.05;return l`<clipPath id="${o}-glass"><circle cx="${h(i)}" cy="${m}"
      r="${Ge}"/></clipPath>
    <circle class="nn-node" cx="${h(i)}" cy="${m}" r="${Ge}"/>
    <g clip-path="url(#${o}-glass)">${ua(e,t.x,s-f,s+f,c,u)}</g>
    <text class="nn-halo nn-small" x="${h(i)}" y="${m+Ge+17}"
      text-anchor="middle">magnified ×${r}</text>`}function Xl(t,e){let n=Ke(t),o=v(Ye[t.curve].y,[326,22]);return l`<svg viewBox="0 0 344 362" role="img"
    aria-label="${ha(t)}">
    <clipPath id="${e}-clip"><rect x="34" y="22" width="300" height="304"/>
    </clipPath>
    ${E(ft,o,{names:["x",Ye[t.curve].word]})}
    <g clip-path="url(#${e}-clip)">${Bl(n,t.x,o)}
      ${ua(n,t.x,...ft.domain,ft,o)}</g>
    ${Ul(t,n,o,e)}
  </svg>`}function ql(t,e){return l`${D("secant","curve",t,e,n=>Ye[n].word)}
    ${b("secant","x",t,e)}
    ${b("secant","halvings",t,e)}`}function Hl(t){let{f:e,to:n,run:o,rise:r,slope:s}=Ke(t),a=i=>p(i,6);return l`<p class="nn-formula">run = <b data-shows="run">${p(o)}</b>
      (from x = ${a(t.x)} to ${a(n)})</p>
    <p class="nn-formula">rise = ${a(e(n))} −
      ${j(e(t.x),6)} = <b data-shows="rise">${p(r)}</b></p>
    <p class="nn-formula">slope = rise ÷ run = <b data-shows="slope"
      >${p(s)}</b></p>`}function ha(t){let{run:e,rise:n,slope:o}=Ke(t);return`The curve ${Ye[t.curve].word} with a line through two of its points. From x = ${p(t.x)} the run is ${p(e)}, the rise ${p(n)}, the slope ${p(o)}.`}var pa={picture:Xl,controls:ql,readout:Hl,describe:ha,goals:{"00-slope":{ask:"On x², stand at 1.5. Shrink the nudge until the slope is less than 0.001 away from 3.",praise:"Done. The smaller the nudge, the nearer to 3, and never quite there: 3 is the limit.",met:t=>t.curve==="square"&&t.x===1.5&&Math.abs(Ke(t).slope-3)<.001},"00-downhill":{ask:"Somewhere x² falls by 3 for each 1 to the right. Find the place, with the smallest nudge.",praise:"At −1.5. The slope of x² at x is 2x, here 2 · (−1.5).",met:t=>t.curve==="square"&&t.halvings===10&&Math.abs(Ke(t).slope+3)<.01}}};var Yo=[[0,0],[0,1],[1,0],[1,1]],Ko={AND:[0,0,0,1],OR:[0,1,1,1],NAND:[1,1,1,0],XOR:[0,1,1,0]},Fo=v([-.6,1.6],[30,332]),Vo=v([-.6,1.6],[322,20]),_o=({w:t,b:e},n)=>tt(U(n,t,e)),Bn=t=>Yo.filter((e,n)=>_o(t,e)===Ko[t.gate][n]).length,da=t=>t.firing==="w1+w2+2b>0"&&t.silent==="w1+w2+2b<=0";function Fl(t,e){return l`<svg viewBox="0 0 344 360" role="img"
    aria-label="${$a(t)}">
    ${le(t.w,t.b,Fo,Vo,e)} ${E(Fo,Vo,{count:3})}
    ${Yo.map((n,o)=>{let r=Ko[t.gate][o];return gt(n,r,_o(t,n)!==r,Fo,Vo)})}
  </svg>`}function Vl(t,e){return l`${D("truth-table","gate",t,e)}
    ${b("truth-table","w",t,e)}
    ${b("truth-table","b",t,e)}`}function Gl(t,e){return l`${Nt("must fire","must stay silent")}
    <table class="nn-table" aria-label="the four rows">
      <thead><tr><th scope="col">x₁</th><th scope="col">x₂</th>
        <th scope="col">z</th><th scope="col">neuron</th>
        <th scope="col">${t.gate}</th><th scope="col">right?</th></tr>
      </thead>
      <tbody>${Yo.map((n,o)=>{let[r,s]=[_o(t,n),Ko[t.gate][o]];return l`<tr data-right="${String(r===s)}"><td>${n[0]}</td>
          <td>${n[1]}</td><td data-shows="row-z">${p(U(n,t.w,t.b))}</td><td>${r}</td><td>${s}</td>
          <td>${r===s?"✓ yes":"✗ no"}</td></tr>`})}</tbody>
    </table>
    <p class="nn-count" data-none="${String(Bn(t)===4)}"><b
      data-shows="right">${Bn(t)}</b> of 4 rows right</p>
    ${t.gate==="XOR"&&_l(t,e)}`}var Yl={"":"choose","w1+w2+b>0":"w₁ + w₂ + b > 0","w1+w2+2b>0":"w₁ + w₂ + 2b > 0","2w1+2w2+2b>0":"2w₁ + 2w₂ + 2b > 0"},Kl={"":"choose","w1+w2<=0":"w₁ + w₂ ≤ 0","w1+w2+b<=0":"w₁ + w₂ + b ≤ 0","w1+w2+2b<=0":"w₁ + w₂ + 2b ≤ 0"};function fa(t,e,n,o,r){return l`<p><label for="${n}-${t}">${o}</label>
    <select id="${n}-${t}" data-trait="${t}">
      ${Object.entries(r).map(([s,a])=>l`<option value="${s}"
          ${e[t]===s&&"selected"}>${a}</option>`)}
    </select></p>`}function _l(t,e){return l`<details class="nn-proof"><summary>It cannot be done</summary>
    <p>Then show it. The four rows ask for:</p>
    <ul><li>row 0, 0 silent: b ≤ 0</li><li>row 0, 1 fires: w₂ + b > 0</li>
      <li>row 1, 0 fires: w₁ + b > 0</li>
      <li>row 1, 1 silent: w₁ + w₂ + b ≤ 0</li></ul>
    ${fa("firing",t,e,"Add the two rows that fire:",Yl)}
    ${fa("silent",t,e,"Add the two that stay silent:",Kl)}
    <p class="nn-verdict">${Zl(t)}</p></details>`}function Zl(t){return!t.firing||!t.silent?"":da(t)?"One number, w₁ + w₂ + 2b, would have to be above 0 and not above 0. No knobs can do that: XOR cannot be done with one neuron.":`Not yet: look at the ${t.firing==="w1+w2+2b>0"?"second":"first"} sum. Add the left sides of its two rows, w to w and b to b; each row brings its own b.`}function $a(t){return`The four corners of the unit square, to be answered as ${t.gate} does. With weights ${p(t.w[0])} and ${p(t.w[1])} and bias ${p(t.b)}, ${Bn(t)} of 4 are right.`}var Go=(t,e)=>({ask:`Choose ${t} and get all four rows right.`,praise:e,met:n=>n.gate===t&&Bn(n)===4}),ga={picture:Fl,controls:Vl,readout:Gl,describe:$a,goals:{"01-and":Go("AND","AND: neither weight alone lifts the bias above 0, both together do."),"01-or":Go("OR","OR: each weight alone lifts the bias above 0."),"01-nand":Go("NAND","NAND: AND with every sign turned."),"01-xor":{ask:"Choose XOR. Get all four rows right, or prove that nobody can.",praise:"Shown: no single neuron can do XOR. Two layers can (chapter 3).",met:t=>t.gate==="XOR"&&da(t)}}};var Un="xor-space",Vt=[[0,0],[0,1],[1,0],[1,1]],Ze=[0,1,1,0],Jl={sigmoids:{weight:[[6,-4],[-4,6]],bias:[-3,-3],activation:B},ReLUs:{weight:[[1,-1],[-1,1]],bias:[0,0],activation:re}},de=[-.25,1.25],fe=v(de,[172,28]),_e=v(de,[22,166]),Xn=v(de,[196,340]),Ql=[...Array(9).keys()].map(t=>t/8),tm=[...Array(25).keys()].map(t=>t/24);function $e({way:t,amount:e},n){let[{A:o}]=wt(n,[Jl[t]]);return n.map((r,s)=>r.map((a,i)=>(1-e)*a+e*o[s][i]))}var ya=(t,e)=>U(e,t.w,t.b),Zo=t=>$e(t,Vt).map(e=>ya(t,e)),Jo=t=>Zo(t).filter((e,n)=>tt(e)===Ze[n]).length;function ba(t,e){return[0,1].map(n=>Ql.map(o=>{let r=tm.map(a=>n?[a,o]:[o,a]),s=(e===_e?r:$e(t,r)).map(([a,i])=>`${h(e(a))},${h(fe(i))}`);return l`<polyline class="nn-mesh" data-axis="${n}"
        points="${s.join(" ")}"/>`}))}function em(t){let n=[...Array(25).keys()].map(a=>de[0]+(de[1]-de[0])*a/24),o=n.flatMap(a=>n.map(i=>[i,a])),r=$e(t,o).map(a=>ya(t,a)),s=[];for(let a=0;a<24;a++)for(let i=0;i<24;i++){let m=a*25+i,c=[m,m+1,m+24+2,m+24+1];if(c.every(f=>r[f]<=0))continue;let u=nm(c.map(f=>({p:o[f],z:r[f]})));s.push(`M${u.map(([f,d])=>`${h(_e(f))} ${h(fe(d))}`).join("L")}z`)}return s.join("")}function nm(t){return t.flatMap(({p:e,z:n},o)=>{let r=t[(o+1)%t.length],s=n>0?[e]:[];if(n>0==r.z>0)return s;let a=n/(n-r.z);return[...s,e.map((i,m)=>i+a*(r.p[m]-i))]})}function om(t,e){let n=$e(t,Vt),o=Zo(t).map((c,u)=>tt(c)!==Ze[u]),r={width:144,height:144},s=em(t),[a,i]=t.w,m=(c,u)=>c.map((f,d)=>gt(f,Ze[d],o[d],u,fe));return l`<svg viewBox="0 0 346 212" role="img"
    aria-label="${va(t)}">
    <defs><pattern id="${e}-tilt" width="9" height="9"
      patternUnits="userSpaceOnUse" patternTransform="rotate(45)"
      ><line class="nn-hatch" y2="9"/></pattern>
      <clipPath id="${e}-right"><rect x="196" y="28" ${xa(r)}/>
      </clipPath></defs>
    <rect class="nn-silent" x="22" y="28" ${xa(r)}/>
    <path class="nn-fires" d="${s}"/>
    <path fill="url(#${e}-tilt)" d="${s}"/>
    <g clip-path="url(#${e}-right)">
      ${le([a,i],t.b,Xn,fe,e)}</g>
    ${E(_e,fe,{count:2})}
    ${E(Xn,fe,{count:2,names:["h₁","h₂"]})}
    ${ba(t,_e)}
    <g clip-path="url(#${e}-right)">${ba(t,Xn)}</g>
    ${m(Vt,_e)} ${m(n,Xn)}
  </svg>`}var xa=({width:t,height:e})=>l`width="${t}" height="${e}"`;function rm(t,e){return l`${D(Un,"way",t,e)}
    ${b(Un,"amount",t,e)}
    ${b(Un,"w",t,e,void 0,["h₁","h₂"])}
    ${b(Un,"b",t,e)}`}function sm(t){let e=$e(t,Vt),n=Zo(t),o=Jo(t);return l`${Nt("XOR says 1","XOR says 0")}
    <table class="nn-table nn-tight">
    <thead><tr><th scope="col">x</th><th scope="col">h₁</th>
      <th scope="col">h₂</th><th scope="col">z</th><th scope="col">says</th>
      <th scope="col">XOR</th></tr></thead>
    <tbody>${Vt.map((r,s)=>{let a=tt(n[s]),i=a===Ze[s];return l`<tr data-right="${String(i)}">
        <td>${r.join(", ")}</td>
        <td data-shows="h1">${p(e[s][0])}</td>
        <td data-shows="h2">${p(e[s][1])}</td>
        <td data-shows="z">${p(n[s])}</td><td>${a}</td>
        <td>${Ze[s]} ${i?"✓":"✗"}</td></tr>`})}</tbody></table>
    <p class="nn-count" data-none="${o===4}"><b data-shows="right"
      >${o}</b> of 4 corners right</p>`}function va(t){let e=$e(t,Vt).map((n,o)=>`${Vt[o].join(", ")} at ${n.map(r=>p(r,2)).join(", ")}`);return`Two squares: the inputs, and where two hidden ${t.way} put them, ${p(100*t.amount,3)} percent of the way. The corner ${e.join("; ")}. The line in the hidden square gets ${Jo(t)} of 4 right.`}var wa=(t,e,n)=>({ask:e,praise:n,met:o=>o.way===t&&o.amount===1&&Jo(o)===4}),Ma={picture:om,controls:rm,readout:sm,describe:va,goals:{"03-fold":wa("ReLUs","Choose ReLUs, move the square all the way, and place the line so that all four corners are right.","XOR. The fold laid the corners 0, 0 and 1, 1 on one place, so one line can part them from the other two."),"03-warp":wa("sigmoids","Choose sigmoids, and do the same.","XOR again. Nothing is folded here: the square is bent until a straight line is enough.")}};var am=Array.prototype,im=am.slice;function cm(t,e){return t-e}function lm(t){for(var e=0,n=t.length,o=t[n-1][1]*t[0][0]-t[n-1][0]*t[0][1];++e<n;)o+=t[e-1][1]*t[e][0]-t[e-1][0]*t[e][1];return o}var ka=t=>()=>t;function mm(t,e){for(var n=-1,o=e.length,r;++n<o;)if(r=um(t,e[n]))return r;return 0}function um(t,e){for(var n=e[0],o=e[1],r=-1,s=0,a=t.length,i=a-1;s<a;i=s++){var m=t[s],c=m[0],u=m[1],f=t[i],d=f[0],g=f[1];if(hm(m,f,e))return 0;u>o!=g>o&&n<(d-c)*(o-u)/(g-u)+c&&(r=-r)}return r}function hm(t,e,n){var o;return pm(t,e,n)&&fm(t[o=+(t[0]===e[0])],n[o],e[o])}function pm(t,e,n){return(e[0]-t[0])*(n[1]-t[1])===(n[0]-t[0])*(e[1]-t[1])}function fm(t,e,n){return t<=e&&e<=n||n<=e&&e<=t}function dm(){}var Mt=[[],[[[1,1.5],[.5,1]]],[[[1.5,1],[1,1.5]]],[[[1.5,1],[.5,1]]],[[[1,.5],[1.5,1]]],[[[1,1.5],[.5,1]],[[1,.5],[1.5,1]]],[[[1,.5],[1,1.5]]],[[[1,.5],[.5,1]]],[[[.5,1],[1,.5]]],[[[1,1.5],[1,.5]]],[[[.5,1],[1,.5]],[[1.5,1],[1,1.5]]],[[[1.5,1],[1,.5]]],[[[.5,1],[1.5,1]]],[[[1,1.5],[1.5,1]]],[[[.5,1],[1,1.5]]],[]];function Ia(){var t=1,e=1,n=Tr,o=m;function r(c){var u=n(c);if(Array.isArray(u))u=u.slice().sort(cm);else{let f=Ir(c,$m);for(u=Se(...Sr(f[0],f[1],u),u);u[u.length-1]>=f[1];)u.pop();for(;u[1]<f[0];)u.shift()}return u.map(f=>s(c,f))}function s(c,u){let f=u==null?NaN:+u;if(isNaN(f))throw new Error(`invalid value: ${u}`);var d=[],g=[];return a(c,f,function($){o($,c,f),lm($)>0?d.push([$]):g.push($)}),g.forEach(function($){for(var M=0,I=d.length,O;M<I;++M)if(mm((O=d[M])[0],$)!==-1){O.push($);return}}),{type:"MultiPolygon",value:u,coordinates:d}}function a(c,u,f){var d=new Array,g=new Array,$,M,I,O,R,L;for($=M=-1,O=Gt(c[0],u),Mt[O<<1].forEach(C);++$<t-1;)I=O,O=Gt(c[$+1],u),Mt[I|O<<1].forEach(C);for(Mt[O<<0].forEach(C);++M<e-1;){for($=-1,O=Gt(c[M*t+t],u),R=Gt(c[M*t],u),Mt[O<<1|R<<2].forEach(C);++$<t-1;)I=O,O=Gt(c[M*t+t+$+1],u),L=R,R=Gt(c[M*t+$+1],u),Mt[I|O<<1|R<<2|L<<3].forEach(C);Mt[O|R<<3].forEach(C)}for($=-1,R=c[M*t]>=u,Mt[R<<2].forEach(C);++$<t-1;)L=R,R=Gt(c[M*t+$+1],u),Mt[R<<2|L<<3].forEach(C);Mt[R<<3].forEach(C);function C(Z){var kt=[Z[0][0]+$,Z[0][1]+M],J=[Z[1][0]+$,Z[1][1]+M],rt=i(kt),st=i(J),T,P;(T=g[rt])?(P=d[st])?(delete g[T.end],delete d[P.start],T===P?(T.ring.push(J),f(T.ring)):d[T.start]=g[P.end]={start:T.start,end:P.end,ring:T.ring.concat(P.ring)}):(delete g[T.end],T.ring.push(J),g[T.end=st]=T):(T=d[st])?(P=g[rt])?(delete d[T.start],delete g[P.end],T===P?(T.ring.push(J),f(T.ring)):d[P.start]=g[T.end]={start:P.start,end:T.end,ring:P.ring.concat(T.ring)}):(delete d[T.start],T.ring.unshift(kt),d[T.start=rt]=T):d[rt]=g[st]={start:rt,end:st,ring:[kt,J]}}}function i(c){return c[0]*2+c[1]*(t+1)*4}function m(c,u,f){c.forEach(function(d){var g=d[0],$=d[1],M=g|0,I=$|0,O=Qo(u[I*t+M]);g>0&&g<t&&M===g&&(d[0]=Aa(g,Qo(u[I*t+M-1]),O,f)),$>0&&$<e&&I===$&&(d[1]=Aa($,Qo(u[(I-1)*t+M]),O,f))})}return r.contour=s,r.size=function(c){if(!arguments.length)return[t,e];var u=Math.floor(c[0]),f=Math.floor(c[1]);if(!(u>=0&&f>=0))throw new Error("invalid size");return t=u,e=f,r},r.thresholds=function(c){return arguments.length?(n=typeof c=="function"?c:Array.isArray(c)?ka(im.call(c)):ka(c),r):n},r.smooth=function(c){return arguments.length?(o=c?m:dm,r):o===m},r}function $m(t){return isFinite(t)?t:NaN}function Gt(t,e){return t==null?!1:+t>=e}function Qo(t){return t==null||isNaN(t=+t)?-1/0:t}function Aa(t,e,n,o){let r=o-e,s=n-e,a=isFinite(r)||isFinite(s)?r/s:Math.sign(r)/Math.sign(s);return isNaN(a)?t:t+a-.5}var Yt=41;function qn(t,e,n,o){let r=({domain:[i,m]},c)=>i+(m-i)*c/(Yt-1),s=Array.from({length:Yt*Yt},(i,m)=>t([r(n,m%Yt),r(o,Math.floor(m/Yt))])),a=([i,m])=>[n(r(n,i-.5)),o(r(o,m-.5))].map(c=>Math.round(2*c)/2).join(" ");return Ia().size([Yt,Yt]).thresholds(e)(s).map(({coordinates:i})=>{let m=i.flat().map(c=>`M${c.map(a).join("L")}Z`);return l`<path class="nn-level" d="${m.join("")}"/>`})}function Sa(t,e,n,o=5){let[r,s]=[h(e),h(n)],a=[l`<circle cx="${r}" cy="${s}" r="${o}"/>`,l`<rect x="${h(e-o)}" y="${h(n-o)}" width="${2*o}"
      height="${2*o}"/>`,l`<path d="M${r} ${h(n-1.3*o)}l${1.2*o} ${2.2*o}h${-2.4*o}z"/>`][t];return l`<g class="nn-runner" data-runner="${t}">${a}</g>`}function Hn(t,e,n,o){let r=t.map(([i,m])=>`${h(n(i))} ${h(o(m))}`),[s,a]=t.at(-1);return l`<path class="nn-track" data-runner="${e}"
    d="M${r.join("L")}"/>${Sa(e,n(s),o(a))}`}var Fn=t=>l`<svg class="nn-symbol" viewBox="-9 -9 18 18" aria-hidden="true"
    >${Sa(t,0,0,6)}</svg>`;function Kt(t,e=0){let n=null;return(o,r)=>(n=n?r.map((s,a)=>e*n[a]+s):[...r],o.map((s,a)=>s-t*n[a]))}function Ta(t,[e,n]=[.9,.999],o=1e-8){let[r,s,a]=[null,null,0];return(i,m)=>{r??=m.map(()=>0),s??=m.map(()=>0),a+=1,r=r.map((f,d)=>f+(1-e)*(m[d]-f)),s=s.map((f,d)=>n*f+(1-n)*m[d]*m[d]);let c=t/(1-e**a),u=Math.sqrt(1-n**a);return i.map((f,d)=>f-c*r[d]/(Math.sqrt(s[d])/u+o))}}var gm=10,ct=t=>t.some(e=>Math.abs(e)>gm);function ge(t,e,n,o){let r=[n];for(;r.length<=o&&!ct(r.at(-1));){let s=r.at(-1);r.push(t(s,e(s,r.length-1)))}return r}function Vn(t,e,n=0){let o=0;for(let[r,s]of t)o+=(r*e+n-s)**2;return o/t.length}function Gn(t,e,n=0){let[o,r]=[0,0];for(let[s,a]of t){let i=2*(s*e+n-a)/t.length;o+=s*i,r+=i}return[o,r]}var tr=t=>t.reduce((e,n)=>e+n,0)/t.length;function er(t){let e=tr(t.map(([o])=>o*o)),n=tr(t.map(([o,r])=>o*r));return{bend:e,best:e===0?0:n/e}}function nr(t){let[e,n]=[0,1].map(s=>tr(t.map(a=>a[s]))),o=t.map(([s,a])=>[s-e,a-n]),r=er(o).best;return[r,n-r*e]}var or="batch-paths",be=v([-1.5,2.5],[30,350]),xe=v([-1.5,2.5],[344,24]),bm=[.02,.1,.3,.7,1.3,2.1,3.2,4.6],Oa=4,xm=4,Ea=240,La=({points:t})=>[`full batch (${t.length})`,`mini-batch (${Oa})`,"stochastic (1)"],Je=({points:t},[e,n])=>Vn(t,e,n),Kn=t=>Je(t,nr(t.points));function wm(t){let{points:e,orders:n,looked:o,start:r,lr:s}=t;return[e.length,Oa,1].map(a=>{let i=Math.ceil(e.length/a),m=Math.floor(o/e.length),c=Math.floor(o%e.length/a),u=d=>{let g=n[Math.floor(d/i)%n.length],$=d%i*a;return g.slice($,$+a).map(M=>e[M])},f=([d,g],$)=>Gn(u($),d,g);return ge(Kt(s),f,r,m*i+c)})}var Qe=t=>wm(t).map(e=>{let n=e.at(-1);return{path:e,now:n,cost:Je(t,n)}}),Yn=new Map;function ym(t){let e=JSON.stringify(t.points);if(!Yn.has(e)){Yn.clear();let n=bm.map(o=>Kn(t)+o);Yn.set(e,qn(o=>Je(t,o),n,be,xe))}return Yn.get(e)}function vm(t,e){let[n,o]=t.start,[r,s]=nr(t.points);return l`<svg viewBox="0 0 360 382" role="img"
    aria-label="${Wa(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="24" width="320" height="320"/>
    </clipPath>
    <g clip-path="url(#${e}-clip)">${ym(t)}</g>
    ${E(be,xe,{names:["weight w","bias b"],count:4})}
    <g clip-path="url(#${e}-clip)">
      ${Qe(t).map(({path:a},i)=>Hn(a,i,be,xe)).reverse()}
      <path class="nn-centre" d="M${h(be(r))} ${h(xe(s)-6)}l6 6l-6 6l-6 -6z"/>
    </g>
    <circle class="nn-handle" data-drag="start" cx="${h(be(n))}"
      cy="${h(xe(o))}" r="11"/>
  </svg>`}var Mm=(t,e)=>l`
  ${b(or,"start",t,e,{},["w","b"])}
  ${b(or,"lr",t,e)} ${b(or,"looked",t,e)}`;function km(t){let e=Qe(t).map(({path:n,now:o,cost:r},s)=>l`<tr>
      <th scope="row">${Fn(s)} ${La(t)[s]}</th>
      <td><b data-shows="steps">${n.length-1}</b></td>
      <td>${ct(o)?"gone":l`<b data-shows="cost">${p(r)}</b>`}</td></tr>`);return l`<table class="nn-table"><thead><tr><th>rows in a step</th>
      <th>steps</th><th>true cost</th></tr></thead><tbody>${e}</tbody></table>
    <p>${p(t.looked/t.points.length,3)} epochs. ◆ is the lowest
      place; the cost there is <b data-shows="best">${p(Kn(t))}</b>.</p>`}function Wa(t){let e=Qe(t).map(({path:n,now:o,cost:r},s)=>{let a=ct(o)?"has gone":`is at a cost of ${p(r)}`;return`${La(t)[s]} ${a} after ${n.length-1} steps`});return`Level lines of the cost over weight and bias, with three walks from (${t.start.map(n=>p(n)).join(", ")}) at learning rate ${p(t.lr)}. ${t.looked} examples looked at: ${e.join("; ")}. The least possible cost is ${p(Kn(t))}.`}function Am({looked:t,points:e,orders:n}){let o=Math.min(Ea,e.length*n.length);return t<o?{looked:Math.min(o,t+xm)}:null}var Na=t=>Math.max(-1.5,Math.min(2.5,Math.round(t*20)/20))+0,Ra={picture:vm,controls:Mm,readout:km,describe:Wa,play:Am,plays:()=>!0,pace:120,wide:!0,input:t=>"start"in t?{...t,looked:0}:t,drags:{start:(t,[e,n])=>({start:[Na(be.invert(e)),Na(xe.invert(n))],looked:0})},goals:{"04-one-epoch":{ask:"Start where the cost is above 2. After exactly one epoch the stochastic runner must be at less than a quarter of the full batch's cost.",praise:"Twelve small steps against one: the examples in a full batch say much the same, so waiting for all of them is slow.",met:t=>{let[e,,n]=Qe(t);return t.looked===t.points.length&&Je(t,t.start)>2&&n.cost<e.cost/4}},"04-settle":{ask:"After all 20 epochs, the stochastic runner must be within 0.002 of the least cost. At which rate does it come to rest?",praise:"At a small one. One example's slope is a rumour; small steps average many rumours. Now the full batch has hardly moved: each size of batch has a rate of its own.",met:t=>t.looked===Ea&&Je(t,t.start)>2&&Qe(t)[2].cost<Kn(t)+.002}}};var rr="descent",dt=v([0,1.35],[46,346]),Im=24,Sm=216,we=286,_n=v([0,7e-4],[46,346]),Tm=60,Rt=({points:t},e)=>Vn(t,e),Zn=({points:t},e)=>Gn(t,e)[0],Nm=t=>Math.round(t*1e6)/1e6,Om=t=>[ge(Kt(t.lr),([e])=>[Zn(t,e)],[t.A],t.steps)];function _t(t){let{best:e,bend:n}=er(t.points),o=Om(t)[0].map(([a])=>a),r=o.at(-1),s=1-2*n*t.lr;return{path:o,now:r,best:e,away:s,lands:1/(2*n),bounces:1/n}}function Pa(t){return t===1?"stands still: a rate of 0 moves nothing":Math.abs(t)<.002?"lands in one step":t>0?"crawls, always on the same side":Math.abs(t+1)<.001?"bounces forever, as near as it shows":t>-1?"zigzags, from side to side and inwards":"diverges: each step ends farther out"}function Em(t,e,n){let o=r=>`${h(dt(r))} ${h(e(Rt(n,r)))}`;return l`<path class="nn-trail" d="M${t.map(o).join("L")}"/>
    ${t.slice(0,-1).map((r,s)=>l`<circle class="${s?"nn-step":"nn-from"}" cx="${h(dt(r))}"
            cy="${h(e(Rt(n,r)))}" r="${s?3.5:6}"/>`)}`}function Lm(t,{lands:e,bounces:n}){let o=_n.domain[1],r=[["crawls",0,e],["zigzags",e,n],["diverges",n,o]].filter(([,a])=>a<o),s=h(_n(t.lr));return l`<text class="nn-small" x="16" y="${we-14}">rates:</text>
    ${r.map(([a,i,m],c)=>{let[u,f]=[h(_n(i)),h(_n(Math.min(m,o)))];return l`<rect class="nn-regime" data-regime="${c}" x="${u}"
          y="${we-8}" width="${h(f-u)}" height="22"/>
        ${f-u>50&&l`<text class="nn-small" x="${h((u+f)/2)}" y="${we+7}"
          text-anchor="middle">${a}</text>`}
        ${m<o&&l`<path class="nn-zero" d="M${f} ${we-8}v28"/><text
          class="nn-small" x="${f}" y="${we+34}" text-anchor="middle"
          >${m.toFixed(9)}</text>`}`})}
    <path class="nn-next" d="M${s} ${we-8}l-6 -11h12z"/>`}function Wm(t,e){let n=_t(t),{path:o,now:r}=n,s=1.05*Math.max(...dt.domain.map(m=>Rt(t,m))),a=v([-.03*s,s],[Sm,Im]),i=r>=dt.domain[0]&&r<=dt.domain[1];return l`<svg viewBox="0 0 360 328" role="img"
    aria-label="${za(t)}">
    <clipPath id="${e}-clip"><rect x="40" y="14" width="312" height="208"/>
    </clipPath>
    ${E(dt,a,{names:["A, bottles for each guest","cost"],count:5})}
    <g clip-path="url(#${e}-clip)">
      <path class="nn-graph" d="${St(m=>Rt(t,m),dt,a)}"/>
      ${i&&oe(r,Rt(t,r),Zn(t,r),dt,a,46)}
      ${Em(o,a,t)}
    </g>
    ${i&&Tt("ball",dt(r),a(Rt(t,r)))}
    ${Lm(t,n)}
  </svg>`}var Rm=(t,e)=>l`${b(rr,"A",t,e)}
  ${b(rr,"lr",t,e)} ${b(rr,"steps",t,e)}`;function Pm(t){let{path:e,now:n,away:o}=_t(t),r=Nm(Zn(t,n)),s=n-t.lr*Zn(t,n);return l`<p class="nn-formula">after ${e.length-1}
      ${e.length===2?"step":"steps"}: A = <b data-shows="A">${p(n,6)}</b>, cost <b data-shows="cost">${p(Rt(t,n),6)}</b>,
      slope <b data-shows="slope">${p(r)}</b></p>
    ${ct([n])?l`<p class="nn-note">The ball has left. It will not come back.</p>`:l`<p class="nn-formula">next: ${p(n)} − ${p(t.lr)} · ${j(r)} = <b data-shows="next">${p(s,6)}</b></p>`}
    <p>Each step multiplies the distance to the lowest place by <b
      data-shows="factor">${p(o)}</b>. The ball
      <b>${Pa(o)}</b>.</p>`}function za(t){let{path:e,now:n,away:o}=_t(t);return`A curve with one lowest place: the cost of each A. A ball started at A = ${p(t.A)}, with learning rate ${p(t.lr)}. After ${e.length-1} steps it is at A = ${p(n)}, where the cost is ${p(Rt(t,n))}. It ${Pa(o)}.`}function zm(t){let{now:e,best:n}=_t(t),o=Math.abs(e-n)<1e-9||t.lr===0;return t.steps===Tm||ct([e])||o?null:{steps:t.steps+1}}var jm=t=>Math.max(0,Math.min(1.35,Math.round(t*100)/100));function Cm(t){let{path:e,best:n}=_t(t),o=Math.abs(t.A-n),r=e.every((a,i)=>i===0||(a-n)*(e[i-1]-n)<0),s=Math.abs(e.at(-1)-n)/o;return e.length>20&&o>.05&&r&&Math.abs(s-1)<.02}var ja={picture:Wm,controls:Rm,readout:Pm,describe:za,play:zm,plays:()=>!0,input:t=>"A"in t?{...t,steps:0}:t,drags:{ball:(t,[e])=>({A:jm(dt.invert(e)),steps:0})},goals:{"04-to-08":{ask:"Start at A = 1 and come to 0.8 in a single step.",praise:"0.2 down a slope of 1272: the rate is 0.2 / 1272, about 0.000157.",met:t=>t.A===1&&t.steps===1&&Math.abs(_t(t).now-.8)<.001},"04-one-step":{ask:"Start at least 0.2 away from the lowest place, and land on it in a single step.",praise:"One step, from anywhere: this rate fits the curve's bend.",met:t=>{let{now:e,best:n}=_t(t),o=Math.abs(t.A-n)>=.2;return t.steps===1&&o&&Math.abs(e-n)<.001}},"04-forever":{ask:"Find a rate at which the ball bounces forever: after 20 steps it must still swing as wide as at first.",praise:"Twice the rate that lands in one step, and it never arrives.",met:Cm}}};var ye={bowl:{cost:([t,e])=>(t*t+e*e)/2,gradient:([t,e])=>[t,e],lowest:[[0,0]],heights:[.05,.2,.45,.8,1.25,1.8,2.45,3.2]},"narrow valley":{cost:([t,e])=>(t*t+25*e*e)/10,gradient:([t,e])=>[t/5,5*e],lowest:[[0,0]],heights:[.02,.1,.25,.5,1,2,4,7]},"two minima":{cost:([t,e])=>t**4/4-t**3/15-t**2/2+t/5+.38333333333333336+e*e/2,gradient:([t,e])=>[(t*t-1)*(t-.2),e],lowest:[[-1,0]],heights:[.05,.15,.25,.35,.45,.7,1.2,2]},saddle:{cost:([t,e])=>t*t/2+(e*e-1)**2/4,gradient:([t,e])=>[t,(e*e-1)*e],lowest:[[0,1],[0,-1]],heights:[.03,.1,.18,.25,.4,.7,1.2,2]},plateau:{cost:([t,e])=>1-Math.exp(-(t*t+e*e)),gradient:([t,e])=>{let n=2*Math.exp(-(t*t+e*e));return[t*n,e*n]},lowest:[[0,0]],heights:[.1,.3,.5,.7,.85,.95,.99]}};var Jn="two-knobs",ve=v([-2,2],[30,350]),Me=v([-2,2],[344,24]),Dm=200,ar=.01,Da=["plain descent","with momentum","Adam"],Bm={},Um=t=>Bm[t]??=qn(ye[t].cost,ye[t].heights,ve,Me);function Xm({landscape:t,start:e,lr:n,steps:o,race:r}){let s=[Kt(n),Kt(n,.9),Ta(n)].slice(0,r?3:1),{gradient:a}=ye[t];return s.map(i=>ge(i,a,e,o))}function Zt(t){let{cost:e}=ye[t.landscape];return Xm(t).map(n=>{let o=n.findIndex(r=>e(r)<ar);return{path:n,after:o,now:n.at(-1),cost:e(n.at(-1))}})}var Ba=t=>Math.round(t*1e6)/1e6;function qm(t,e){let[n,o]=t.start;return l`<svg viewBox="0 0 360 382" role="img"
    aria-label="${Ua(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="24" width="320" height="320"/>
    </clipPath>
    <g clip-path="url(#${e}-clip)">${Um(t.landscape)}</g>
    ${E(ve,Me,{names:["knob u","knob v"],count:4})}
    <g clip-path="url(#${e}-clip)">
      ${ye[t.landscape].lowest.map(([r,s])=>l`<path class="nn-centre" d="M${h(ve(r))} ${h(Me(s)-6)}l6 6l-6 6l-6 -6z"/>`)}
      ${Zt(t).map(({path:r},s)=>Hn(r,s,ve,Me)).reverse()}
    </g>
    <circle class="nn-handle" data-drag="start" cx="${h(ve(n))}"
      cy="${h(Me(o))}" r="11"/>
  </svg>`}var Hm=(t,e)=>l`
  ${t.choose&&D(Jn,"landscape",t,e)}
  ${b(Jn,"start",t,e,{},["u","v"])}
  ${b(Jn,"lr",t,e)} ${b(Jn,"steps",t,e)}`;function Fm(t){let e=Zt(t).map(({path:n,after:o,now:r,cost:s},a)=>l`<tr>
      <th scope="row">${Fn(a)} ${Da[a]}</th>
      <td>${ct(r)?"left the map":l`<b data-shows="cost">${p(Ba(s))}</b>`}</td>
      <td>${o<0?ct(r)?"never":`not in ${n.length-1}`:l`<b data-shows="after">${o}</b>`}</td></tr>`);return l`<table class="nn-table"><thead><tr><th>◆ = lowest</th>
      <th>cost now</th><th>steps to a cost below ${ar}</th></tr></thead>
    <tbody>${e}</tbody></table>`}function Ua(t){let e=Zt(t).map(({now:n,cost:o,after:r},s)=>{let a=ct(n)?"has left the map":`is at (${n.map(m=>p(m,3)).join(", ")}), cost ${p(Ba(o))}`,i=r<0?"":`, below ${ar} after ${r} steps`;return`${Da[s]} ${a}${i}`});return`Level lines of a cost with two knobs: ${t.landscape}. Start at (${t.start.map(n=>p(n)).join(", ")}), learning rate ${p(t.lr)}. After ${t.steps} steps: ${e.join("; ")}.`}function Vm(t){if(t.steps===Dm)return null;let e={...t,steps:t.steps+1};return Zt(e).some(({path:o})=>{if(o.length<e.steps+1)return!1;let[r,s]=o.slice(-2);return s.some((a,i)=>Math.abs(a-r[i])>1e-5)})?{steps:e.steps}:null}var Ca=t=>Math.max(-2,Math.min(2,Math.round(t*20)/20))+0,sr=([t,e],[n,o],r)=>Math.hypot(t-n,e-o)<r,Xa={picture:qm,controls:Hm,readout:Fm,describe:Ua,play:Vm,plays:()=>!0,pace:120,wide:!0,input:t=>"start"in t||"landscape"in t?{...t,steps:0}:t,drags:{start:(t,[e,n])=>({start:[Ca(ve.invert(e)),Ca(Me.invert(n))],steps:0})},goals:{"04-valley":{ask:"In the narrow valley, start at least 1.5 away from the lowest place and bring plain descent below a cost of 0.01 in 40 steps or fewer.",praise:"A rate just below the one at which the steps across the valley would grow: the steep direction sets the limit, the flat one waits.",met:t=>{let[{after:e}]=Zt(t);return t.landscape==="narrow valley"&&!sr(t.start,[0,0],1.5)&&Math.abs(t.start[1])>=.5&&e>=0&&e<=40}},"04-lower-minimum":{ask:"Two minima: bring plain descent to the lower one. Move the start, not farther than needed.",praise:"Which minimum it finds was decided by the start. No slope on the way told of the other one.",met:t=>t.landscape==="two minima"&&!sr(t.start,[-1,0],.5)&&sr(Zt(t)[0].now,[-1,0],.05)},"04-leave-saddle":{ask:"Start on the saddle's ridge, or a hair beside it (v between −0.1 and 0.1), and let another runner be down, below a cost of 0.01, while plain descent is not.",praise:"On the ridge itself the slope across is 0, and nobody ever leaves. A hair beside it, whoever builds up speed leaves sooner.",met:t=>{let[e,...n]=Zt(t);return t.landscape==="saddle"&&Math.abs(t.start[1])<=.1&&e.after<0&&n.some(({after:o})=>o>=0)}}}};var ke={arrows:cs,broadcast:fs,"matrix-product":bs,"power-curve":Ss,secant:pa,neuron:Ms,"decision-line":Yr,"truth-table":ga,"sigmoid-curve":Ps,activations:zr,"softmax-bars":Cs,"fit-probability":Jr,reliability:Ls,question:Ts,"network-steps":sa,"dinner-party":Zs,"xor-space":Ma,bumps:Fs,"shape-checker":ma,descent:ja,"two-knobs":Xa,"batch-paths":Ra};function tn(t,e,n){let o=$r(t,e,n);return ke[t].check?.(o),o}function Qn(t,e,n,o,r,s={}){let a=H.figures[e].title;return l`<div class="nn-root" data-kind="${e}"
    data-wide="${String(!!t.wide)}"
    ${!t.plain&&l`role="group" aria-label="${a}"`}>
    <div class="nn-body">
      ${t.picture&&l`<div class="nn-stage">${t.picture(n,r,o)}</div>`}
      <div class="nn-side">
        <div class="nn-controls">${t.controls(n,r)}</div>
        ${t.plays?.(n)&&Ym(t,n,s)}
      </div>
      ${t.readout&&l`<div class="nn-readout">${t.readout(n,r)}</div>`}
    </div>
    ${Gm(t,n,o,s)}
    ${!t.plain&&Km(s)}
    <p class="nn-note" role="status">${s.note}</p>
    ${s.code&&l`<input class="nn-code" readonly aria-label="text to copy"
      value="${s.code}">`}
    <p class="nn-say" role="status"></p>
  </div>`}function Gm(t,e,n,o){return e.goals?.length?l`<ul class="nn-goals" aria-label="Challenges">
    ${e.goals.map(r=>{let s=t.goals[r],a=s.met(e,n),i=a||!!o.met?.[r];return l`<li data-goal="${r}" data-met="${String(i)}">
        <span class="nn-tick" role="img"
          aria-label="${i?"Met":"Open"}">${i?"✓":""}</span>
        <span><b>Challenge.</b> ${s.ask}
        <span class="nn-praise">${a&&s.praise}</span></span>
      </li>`})}
  </ul>`:""}function Ym(t,e,n){let o=String(t.play(e)===null),{step:r="Step",play:s="Play"}=t.verbs??{};return l`<div class="nn-play nn-live">
    <button type="button" data-do="step" aria-disabled="${o}"
      >${r}</button>
    <button type="button" data-do="play" aria-disabled="${o}"
      >${n.playing?"Pause":s}</button>
  </div>`}function Km(t){return l`<div class="nn-tools nn-live">
    <button type="button" data-do="reset">Reset</button>
    <button type="button" data-do="copy">Copy as Python</button>
    ${t.link&&l`<button type="button" data-do="link">Copy link</button>`}
  </div>`}var qa=11;function _m(t,e){var n=e.attributes,o,r,s,a,i;if(!(e.nodeType===qa||t.nodeType===qa)){for(var m=n.length-1;m>=0;m--)o=n[m],r=o.name,s=o.namespaceURI,a=o.value,s?(r=o.localName||r,i=t.getAttributeNS(s,r),i!==a&&(o.prefix==="xmlns"&&(r=o.name),t.setAttributeNS(s,r,a))):(i=t.getAttribute(r),i!==a&&t.setAttribute(r,a));for(var c=t.attributes,u=c.length-1;u>=0;u--)o=c[u],r=o.name,s=o.namespaceURI,s?(r=o.localName||r,e.hasAttributeNS(s,r)||t.removeAttributeNS(s,r)):e.hasAttribute(r)||t.removeAttribute(r)}}var to,Zm="http://www.w3.org/1999/xhtml",K=typeof document>"u"?void 0:document,Jm=!!K&&"content"in K.createElement("template"),Qm=!!K&&K.createRange&&"createContextualFragment"in K.createRange();function tu(t){var e=K.createElement("template");return e.innerHTML=t,e.content.childNodes[0]}function eu(t){to||(to=K.createRange(),to.selectNode(K.body));var e=to.createContextualFragment(t);return e.childNodes[0]}function nu(t){var e=K.createElement("body");return e.innerHTML=t,e.childNodes[0]}function ou(t){return t=t.trim(),Jm?tu(t):Qm?eu(t):nu(t)}function eo(t,e){var n=t.nodeName,o=e.nodeName,r,s;return n===o?!0:(r=n.charCodeAt(0),s=o.charCodeAt(0),r<=90&&s>=97?n===o.toUpperCase():s<=90&&r>=97?o===n.toUpperCase():!1)}function ru(t,e){return!e||e===Zm?K.createElement(t):K.createElementNS(e,t)}function su(t,e){for(var n=t.firstChild;n;){var o=n.nextSibling;e.appendChild(n),n=o}return e}function ir(t,e,n){t[n]!==e[n]&&(t[n]=e[n],t[n]?t.setAttribute(n,""):t.removeAttribute(n))}var Ha={OPTION:function(t,e){var n=t.parentNode;if(n){var o=n.nodeName.toUpperCase();o==="OPTGROUP"&&(n=n.parentNode,o=n&&n.nodeName.toUpperCase()),o==="SELECT"&&!n.hasAttribute("multiple")&&(t.hasAttribute("selected")&&!e.selected&&(t.setAttribute("selected","selected"),t.removeAttribute("selected")),n.selectedIndex=-1)}ir(t,e,"selected")},INPUT:function(t,e){ir(t,e,"checked"),ir(t,e,"disabled"),t.value!==e.value&&(t.value=e.value),e.hasAttribute("value")||t.removeAttribute("value")},TEXTAREA:function(t,e){var n=e.value;t.value!==n&&(t.value=n);var o=t.firstChild;if(o){var r=o.nodeValue;if(r==n||!n&&r==t.placeholder)return;o.nodeValue=n}},SELECT:function(t,e){if(!e.hasAttribute("multiple")){for(var n=-1,o=0,r=t.firstChild,s,a;r;)if(a=r.nodeName&&r.nodeName.toUpperCase(),a==="OPTGROUP")s=r,r=s.firstChild,r||(r=s.nextSibling,s=null);else{if(a==="OPTION"){if(r.hasAttribute("selected")){n=o;break}o++}r=r.nextSibling,!r&&s&&(r=s.nextSibling,s=null)}t.selectedIndex=n}}},en=1,Fa=11,Va=3,Ga=8;function Pt(){}function au(t){if(t)return t.getAttribute&&t.getAttribute("id")||t.id}function iu(t){return function(n,o,r){if(r||(r={}),typeof o=="string")if(n.nodeName==="#document"||n.nodeName==="HTML"){var s=o;o=K.createElement("html"),o.innerHTML=s}else if(n.nodeName==="BODY"){var a=o;o=K.createElement("html"),o.innerHTML=a;var i=o.querySelector("body");i&&(o=i)}else o=ou(o);else o.nodeType===Fa&&(o=o.firstElementChild);var m=r.getNodeKey||au,c=r.onBeforeNodeAdded||Pt,u=r.onNodeAdded||Pt,f=r.onBeforeElUpdated||Pt,d=r.onElUpdated||Pt,g=r.onBeforeNodeDiscarded||Pt,$=r.onNodeDiscarded||Pt,M=r.onBeforeElChildrenUpdated||Pt,I=r.skipFromChildren||Pt,O=r.addChild||function(x,y){return x.appendChild(y)},R=r.childrenOnly===!0,L=Object.create(null),C=[];function Z(x){C.push(x)}function kt(x,y){if(x.nodeType===en)for(var S=x.firstChild;S;){var k=void 0;y&&(k=m(S))?Z(k):($(S),S.firstChild&&kt(S,y)),S=S.nextSibling}}function J(x,y,S){g(x)!==!1&&(y&&y.removeChild(x),$(x),kt(x,S))}function rt(x){if(x.nodeType===en||x.nodeType===Fa)for(var y=x.firstChild;y;){var S=m(y);S&&(L[S]=y),rt(y),y=y.nextSibling}}rt(n);function st(x){u(x);for(var y=x.firstChild;y;){var S=y.nextSibling,k=m(y);if(k){var N=L[k];N&&eo(y,N)?(y.parentNode.replaceChild(N,y),P(N,y)):st(y)}else st(y);y=S}}function T(x,y,S){for(;y;){var k=y.nextSibling;(S=m(y))?Z(S):J(y,x,!0),y=k}}function P(x,y,S){var k=m(y);if(k&&delete L[k],!S){var N=f(x,y);if(N===!1||(N instanceof HTMLElement&&(x=N,rt(x)),t(x,y),d(x),M(x,y)===!1))return}x.nodeName!=="TEXTAREA"?nn(x,y):Ha.TEXTAREA(x,y)}function nn(x,y){var S=I(x,y),k=y.firstChild,N=x.firstChild,Jt,$t,Qt,rn,At;t:for(;k;){for(rn=k.nextSibling,Jt=m(k);!S&&N;){if(Qt=N.nextSibling,k.isSameNode&&k.isSameNode(N)){k=rn,N=Qt;continue t}$t=m(N);var sn=N.nodeType,It=void 0;if(sn===k.nodeType&&(sn===en?(Jt?Jt!==$t&&((At=L[Jt])?Qt===At?It=!1:(x.insertBefore(At,N),$t?Z($t):J(N,x,!0),N=At,$t=m(N)):It=!1):$t&&(It=!1),It=It!==!1&&eo(N,k),It&&P(N,k)):(sn===Va||sn==Ga)&&(It=!0,N.nodeValue!==k.nodeValue&&(N.nodeValue=k.nodeValue))),It){k=rn,N=Qt;continue t}$t?Z($t):J(N,x,!0),N=Qt}if(Jt&&(At=L[Jt])&&eo(At,k))S||O(x,At),P(At,k);else{var oo=c(k);oo!==!1&&(oo&&(k=oo),k.actualize&&(k=k.actualize(x.ownerDocument||K)),O(x,k),st(k))}k=rn,N=Qt}T(x,N,$t);var pr=Ha[x.nodeName];pr&&pr(x,y)}var X=n,zt=X.nodeType,on=o.nodeType;if(!R){if(zt===en)on===en?eo(n,o)||($(n),X=su(n,ru(o.nodeName,o.namespaceURI))):X=o;else if(zt===Va||zt===Ga){if(on===zt)return X.nodeValue!==o.nodeValue&&(X.nodeValue=o.nodeValue),X;X=o}}if(X===o)$(n);else{if(o.isSameNode&&o.isSameNode(X))return;if(P(X,o,R),C)for(var Ae=0,w=C.length;Ae<w;Ae++){var A=L[C[Ae]];A&&J(A,A.parentNode,!1)}}return!R&&X!==n&&n.parentNode&&(X.actualize&&(X=X.actualize(n.ownerDocument||K)),n.parentNode.replaceChild(X,n)),X}}var cu=iu(_m),Ya=cu;var Ka=t=>t.target.closest?.("[data-drag]");function _a(t,e,n){let o=null;function r(c){let u=Ka(c)?.dataset.drag;if(!u||c.button!==0)return;let f=c.target.closest("svg");o={name:u,svg:f},f.setPointerCapture(c.pointerId),c.preventDefault(),e(u)}function s(c){if(!o)return;let u=o.svg.getScreenCTM().inverse(),f=new DOMPoint(c.clientX,c.clientY),{x:d,y:g}=f.matrixTransform(u);n(o.name,[d,g])}let a=()=>o=null,m={pointerdown:r,pointermove:s,pointerup:a,pointercancel:a,touchstart:c=>Ka(c)&&c.preventDefault()};for(let[c,u]of Object.entries(m))t.addEventListener(c,u,{passive:!1});return()=>{for(let[c,u]of Object.entries(m))t.removeEventListener(c,u)}}var lu="[data-part]:not([data-part=''])";function cr(t){let e=[...t.querySelectorAll(lu)],o=(e.findLast(r=>r.matches(":hover"))??e.find(r=>r.matches(":focus-visible, :has(:focus-visible)")))?.dataset.part.split(" ")[0];for(let r of e)r.toggleAttribute("data-lit",r.dataset.part.split(" ").includes(o))}function Za(t){let e=()=>cr(t),n=["pointerover","pointerleave","focusin","focusout"];for(let o of n)t.addEventListener(o,e);return()=>{for(let o of n)t.removeEventListener(o,e)}}var ur="neural-networks-by-hand";var lr={};function no(){try{let t=JSON.parse(localStorage.getItem(ur));if(t?.version===1&&typeof t.met=="object")return{...lr,...t.met}}catch{}return{...lr}}function hr(t){let e=no();e[t]||mu({...e,[t]:new Date().toISOString().slice(0,10)})}function mu(t){lr=t;try{localStorage.setItem(ur,JSON.stringify({version:1,met:t}))}catch{}uu()}var mr=new Set,uu=()=>mr.forEach(t=>t());function Ja(t){let e=n=>n.key===ur&&t();return mr.add(t),globalThis.addEventListener?.("storage",e),()=>{mr.delete(t),globalThis.removeEventListener?.("storage",e)}}function Qa(t,e){if(Array.isArray(t)){let r=e.prefixItems??t.map(()=>e.items);return`[${t.map((s,a)=>Qa(s,r[a])).join(", ")}]`}if(typeof t=="boolean")return t?"True":"False";if(typeof t=="number")return e.type==="number"?br(t):String(t);let n=t.includes("'")&&!t.includes('"')?'"':"'",o=t.replaceAll("\\","\\\\").replaceAll(n,`\\${n}`).replace(/[\0-\x1f\x7f-\xa0\xad]/g,fu);return n+o+n}var pu={"	":"\\t","\n":"\\n","\r":"\\r"},fu=t=>pu[t]??`\\x${t.charCodeAt(0).toString(16).padStart(2,"0")}`,du=(t,e)=>JSON.stringify(t)===JSON.stringify(e),ti=({step:t,items:e})=>t!==void 0||!!(e&&ti(e));function ei(t,e){let{name:n,properties:o}=H.figures[t],r=Object.entries(o).filter(([s,a])=>ti(a)||!du(e[s],a.default)).map(([s,a])=>`${s}=${Qa(e[s],a)}`);return`${n}(${r.join(", ")})`}var $u=500,gu=700,ni=(t,[e,...n],o)=>e===void 0?o:t.with(e,ni(t[e],n,o));function oi(t,e,n){let o=e.get("kind"),r=ke[o],s=Object.keys(H.figures[o].properties),a=()=>tn(o,Object.fromEntries(s.map(w=>[w,e.get(w)]))),i=a(),m=n.start??i,c={link:!!n.link,note:n.note,met:no()},u=0,f=0,d=0;function g(){u=0;try{i=a()}catch(A){c.note=`${A.message} The figure shows its last state.`}R();let w=Qn(r,o,i,m,n.uid,c).toString();t.firstElementChild||(t.innerHTML="<div></div>"),Ya(t.firstElementChild,w,{onBeforeElUpdated:I}),cr(t)}let $=()=>u||=requestAnimationFrame(g);function M(w){let A=t.querySelector(".nn-say");A&&(A.textContent=w)}function I(w,A){return w.localName==="details"&&(A.open=w.open),!w.classList.contains("nn-say")}function O(){r.plain||(clearTimeout(f),f=setTimeout(()=>M(r.describe(i)),gu))}function R(){for(let w of i.goals??[]){let A=r.goals[w];c.met[w]||!A.met(i,m)||(hr(w),clearTimeout(f),M(`Challenge met. ${A.praise}`))}r.task?.(i)&&hr(r.task(i)),c.met=no()}function L(w){c.note=c.code="";for(let[A,x]of Object.entries(w))e.set(A,x);e.save_changes(),O(),$()}function C(){clearInterval(d),d=0,c.playing=!1,$()}function Z(){let w=r.play(i);return w?L(w):C(),!!w}function kt(){if(d)return C();if(matchMedia("(prefers-reduced-motion: reduce)").matches){let w={};for(let A=0;w&&A<1e3;A++)i={...i,...w},w=r.play(i);return L(i)}c.playing=!0,d=setInterval(()=>u||Z(),r.pace??$u),Z()}async function J(w,A){try{await navigator.clipboard.writeText(w),c.note=`Copied ${A}.`,c.code=""}catch{c.note="Copying is denied here. Select the text and copy it:",c.code=w}$()}let rt={reset:()=>{C(),L(m)},copy:()=>J(ei(o,i),"as Python"),link:()=>J(n.link(i),"the link"),step:Z,play:kt},st=(w,A)=>H.figures[o].properties[w].enum?.find(x=>String(x)===A)??A;function T({target:w}){let A=w.dataset?.trait;if(!A)return;let[x,...y]=A.split("."),S=w.value;w.type==="checkbox"&&(S=y.length?Number(w.checked):w.checked),w.type==="range"&&(S=Number(S)),w.type==="radio"&&(S=st(x,S)),S=ni(e.get(x),y.map(Number),S);let k={[x]:S};L(r.input?.(k,i)??k)}function P({target:w}){let A=w.closest?.("[data-do]");if(!A||A.ariaDisabled==="true")return;let x=A.dataset.do;r.actions?.[x]?L(r.actions[x](i)):rt[x]?.()}function nn(w){let A=t.querySelector("[data-enter]");w.key!=="Enter"||!A||w.target.matches("input")&&A.click()}t.addEventListener("input",T),t.addEventListener("click",P),t.addEventListener("keydown",nn);let X=Za(t),zt=i,on=_a(t,()=>zt=i,(w,A)=>L(r.drags[w](zt,A)));for(let w of s)e.on(`change:${w}`,$);let Ae=Ja($);return g(),()=>{C(),cancelAnimationFrame(u),clearTimeout(f);for(let w of s)e.off(`change:${w}`,$);t.removeEventListener("input",T),t.removeEventListener("click",P),t.removeEventListener("keydown",nn),on(),X(),Ae()}}var Yd={render({model:t,el:e}){let n=globalThis.nnFigures=(globalThis.nnFigures??0)+1;return oi(e,t,{uid:`nn-live-${n}`})}};function Kd(t,e,n,o){let r=tn(t,e);return Qn(ke[t],t,r,r,n,{link:o}).toString()}var _d=(t,e)=>ke[t].describe(tn(t,e));export{Yd as default,_d as describe,Kd as still};
