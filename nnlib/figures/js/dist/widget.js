var j={version:1,tasks:["00-axis","00-base","00-column","00-dot","00-downhill","00-e","00-limit","00-log-product","00-one-weight","00-perpendicular","00-refused","00-right-angle","00-same-dot","00-shape","00-slope","00-slope-rules","00-star","00-trap","00-trap-loss","00-which-power","01-and","01-bias","01-both","01-distance","01-double","01-emails","01-knobs","01-lower-bias","01-nand","01-no-mistakes","01-one","01-or","01-random","01-rule","01-rule-step","01-same-line","01-scale","01-seven-bottles","01-silence","01-swap","01-xor","01-xor-rows","01-xor-why","02-blunder","02-calibrate","02-centre","02-centre-moves","02-corner","02-coupling","02-fair","02-five","02-half-at-four","02-halve","02-learn","02-loss","02-mirror","02-ninety","02-odds","02-odds-back","02-relu-corner","02-saturate","02-shift","02-sigma-zero","02-squash","02-staircase","02-steepest","02-steepness","02-step-at-two","02-sure","02-tanh","03-both","03-collapse","03-count","03-cybenko","03-feud","03-fit","03-flat","03-fold","03-fold-place","03-forward","03-hidden-sum","03-hidden-why","03-hill","03-idle","03-idle-relu","03-last-bit","03-most-wine","03-one-knob","03-one-sum","03-product-shape","03-silent","03-silent-shape","03-step","03-to","03-warp","03-wave","03-weights-shape","05-backward","05-both-sides","05-find-bug","05-last-error","05-lost","05-one-side","05-one-step","05-thirty","05-wrong-silent"],figures:{secant:{name:"Secant",title:"the slope of a curve between two points",type:"object",properties:{curve:{enum:["line","square","three-squares","square-and-line"],title:"curve",default:"square"},x:{type:"number",minimum:-2,maximum:2,step:.125,title:"place x",default:1},halvings:{type:"integer",minimum:0,maximum:10,step:1,title:"halvings of the nudge",default:0},goals:{type:"array",items:{enum:["00-slope","00-downhill"]},minItems:0,maxItems:2,default:[]}}},"power-curve":{name:"PowerCurve",title:"the powers of a base",type:"object",properties:{base:{type:"number",minimum:.5,maximum:3.5,step:.03125,title:"base",default:2},x:{type:"number",minimum:-2,maximum:2,step:.03125,title:"power x",default:1},mirror:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["00-e","00-which-power"]},minItems:0,maxItems:2,default:[]}}},arrows:{name:"Arrows",title:"two vectors as arrows",type:"object",properties:{u:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:2,maxItems:2,default:[2,1]},v:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:2,maxItems:2,default:[1,2]},goals:{type:"array",items:{enum:["00-right-angle","00-same-dot"]},minItems:0,maxItems:2,default:[]}}},"matrix-product":{name:"MatrixProduct",title:"the product of two matrices",type:"object",properties:{X:{type:"array",items:{type:"number",minimum:-9,maximum:9},minItems:6,maxItems:6,default:[1,2,3,0,1,-1]},W:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:6,maxItems:6,default:[1,-1,0,2,2,.5]},entry:{enum:["1,1","1,2","2,1","2,2"],title:"entry",default:"1,1"},goals:{type:"array",items:{enum:["00-column"]},minItems:0,maxItems:1,default:[]}}},broadcast:{name:"Broadcast",title:"how NumPy stretches two arrays to one shape",type:"object",properties:{a:{enum:["()","(2,)","(3,)","(1, 3)","(3, 1)","(2, 3)","(3, 3)"],title:"shape of a",default:"(2, 3)"},b:{enum:["()","(2,)","(3,)","(1, 3)","(3, 1)","(2, 3)","(3, 3)"],title:"shape of b",default:"(3,)"},goals:{type:"array",items:{enum:["00-refused","00-trap"]},minItems:0,maxItems:2,default:[]}}},neuron:{name:"Neuron",title:"a neuron with its knobs",type:"object",properties:{w:{type:"array",items:{type:"number",minimum:-10,maximum:10,step:.25},minItems:1,maxItems:3,title:"weight of {name}",fixedLength:!0,default:[7,3]},b:{type:"number",minimum:-10,maximum:10,step:.25,title:"bias",default:-2},x:{type:"array",items:{type:"number",minimum:0,maximum:80,step:1},minItems:1,maxItems:3,title:"{name}",sameLengthAs:"w",fixedLength:!0,default:[1,0]},activation:{enum:["step","identity","sigmoid"],title:"activation",default:"step"},names:{type:"array",items:{type:"string",minLength:1,maxLength:24},minItems:1,maxItems:3,sameLengthAs:"w",fixedLength:!0,default:["x₁","x₂"]},answers:{type:"array",items:{type:"string",minLength:1,maxLength:24},minItems:2,maxItems:2,default:["stays silent","fires"]},switches:{type:"boolean",default:!0},table:{type:"boolean",default:!1},choose:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["01-silence","01-both","01-seven-bottles","03-last-bit"]},minItems:0,maxItems:4,default:[]}}},"decision-line":{name:"DecisionLine",title:"a neuron's line through labelled points",type:"object",properties:{w:{type:"array",items:{type:"number",minimum:-10,maximum:10,step:.25},minItems:2,maxItems:2,title:"weight w{i}",default:[1,-1]},b:{type:"number",minimum:-10,maximum:10,step:.25,title:"bias b",default:0},points:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:-3,maximum:3},{type:"number",minimum:-3,maximum:3},{enum:[0,1]}],minItems:3,maxItems:3},minItems:0,maxItems:60,default:[[2,1,1],[-2,-3,0],[-2,0,1],[1,-2,0],[0,1,1],[3,-1,0]]},rule:{type:"boolean",default:!1},turn:{type:"integer",minimum:0,maximum:59,default:0},last:{enum:["","added","subtracted","kept","not added","not subtracted","not kept"],default:""},goals:{type:"array",items:{enum:["01-no-mistakes","01-same-line","01-swap","01-rule"]},minItems:0,maxItems:4,default:[]}}},"truth-table":{name:"TruthTable",title:"a truth table to meet with one neuron",type:"object",properties:{gate:{enum:["AND","OR","NAND","XOR"],title:"table",default:"AND"},w:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:2,maxItems:2,title:"weight w{i}",default:[1,1]},b:{type:"number",minimum:-3,maximum:3,step:.25,title:"bias b",default:.5},firing:{enum:["","w1+w2+b>0","w1+w2+2b>0","2w1+2w2+2b>0"],default:""},silent:{enum:["","w1+w2<=0","w1+w2+b<=0","w1+w2+2b<=0"],default:""},goals:{type:"array",items:{enum:["01-and","01-or","01-nand","01-xor"]},minItems:0,maxItems:4,default:[]}}},question:{name:"Question",title:"a question",type:"object",properties:{id:{type:"string",minLength:0,maxLength:40,default:""},data:{type:"string",minLength:0,maxLength:8e3,default:""},answer:{type:"string",minLength:0,maxLength:40,default:""},checked:{type:"boolean",default:!1}}},"sigmoid-curve":{name:"SigmoidCurve",title:"a sigmoid with its knobs",type:"object",properties:{w:{type:"number",minimum:-8,maximum:8,step:.25,title:"weight w",default:1},b:{type:"number",minimum:-24,maximum:24,step:.25,title:"bias b",default:0},x:{type:"number",minimum:-4,maximum:4,step:.125,title:"input x",default:1},tangent:{type:"boolean",default:!1},lockable:{type:"boolean",default:!1},keep:{type:"boolean",title:"keep the centre",default:!1},centre:{type:"number",minimum:-3,maximum:3,default:0},goals:{type:"array",items:{enum:["02-step-at-two","02-mirror","02-steepest"]},minItems:0,maxItems:3,default:[]}}},activations:{name:"Activations",title:"six activations and their slopes",type:"object",properties:{z:{type:"number",minimum:-8,maximum:8,step:.25,title:"pre-activation z",default:1},negative_slope:{type:"number",minimum:0,maximum:1,default:.1},goals:{type:"array",items:{enum:["02-saturate","02-corner"]},minItems:0,maxItems:2,default:[]}}},"softmax-bars":{name:"SoftmaxBars",title:"scores turned into probabilities by softmax",type:"object",properties:{z:{type:"array",items:{type:"number",minimum:-5,maximum:5,step:.25},minItems:2,maxItems:4,title:"score of {name}",fixedLength:!0,default:[1,2,.5]},names:{type:"array",items:{type:"string",minLength:1,maxLength:12},minItems:2,maxItems:4,sameLengthAs:"z",fixedLength:!0,default:["cat","dog","bird"]},goals:{type:"array",items:{enum:["02-halve","02-shift"]},minItems:0,maxItems:2,default:[]}}},"fit-probability":{name:"FitProbability",title:"a probability to fit to labelled emails",type:"object",properties:{w:{type:"number",minimum:-4,maximum:4,step:.125,title:"weight w",default:0},b:{type:"number",minimum:-10,maximum:10,step:.25,title:"bias b",default:0},x:{type:"number",minimum:0,maximum:10,step:.5,title:"an email with so many CAPITALS",default:4},points:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:0,maximum:10},{enum:[0,1]}],minItems:2,maxItems:2},minItems:1,maxItems:40,default:[[0,0],[1,0],[2,0],[3,0],[3,1],[4,0],[5,0],[5,1],[6,1],[7,0],[7,1],[9,1]]},surprise:{type:"boolean",default:!1},learn:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["02-half-at-four","02-fair","02-learn"]},minItems:0,maxItems:3,default:[]}}},reliability:{name:"Reliability",title:"what a model said against what happened",type:"object",properties:{scale:{type:"number",minimum:0,maximum:2,step:.125,title:"log-odds multiplied by",default:1},cases:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:-8,maximum:8},{type:"integer",minimum:0,maximum:999},{type:"integer",minimum:0,maximum:999}],minItems:3,maxItems:3},minItems:0,maxItems:60,default:[[-6,0,9],[-5.5,0,13],[-5,0,17],[-4.5,1,21],[-4,4,24],[-3.5,1,34],[-3,11,31],[-2.5,14,35],[-2,9,46],[-1.5,23,38],[-1,21,44],[-.5,33,36],[0,35,35],[.5,40,29],[1,43,22],[1.5,41,20],[2,41,14],[2.5,41,8],[3,35,7],[3.5,28,7],[4,25,3],[4.5,19,3],[5,16,1],[5.5,13,0],[6,8,1]]},goals:{type:"array",items:{enum:["02-calibrate"]},minItems:0,maxItems:1,default:[]}}},"network-steps":{name:"NetworkSteps",title:"a network that steps through its own arithmetic",type:"object",properties:{x:{type:"array",items:{enum:[0,1]},minItems:2,maxItems:2,title:"{name} digit",default:[0,1]},at:{type:"integer",minimum:0,maximum:15,step:1,title:"steps done",default:0},W1:{type:"array",items:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:2,maxItems:2},minItems:2,maxItems:2,default:[[.6,-.4],[-1.7,-1.3]]},b1:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:2,maxItems:2,default:[.2,.2]},W2:{type:"array",items:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:1,maxItems:1},minItems:2,maxItems:2,default:[[-1.36],[.34]]},b2:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:1,maxItems:1,default:[.9]},knob:{enum:["W1.0.0","W1.0.1","W1.1.0","W1.1.1","b1.0","b1.1","W2.0.0","W2.1.0","b2.0"],default:"W1.0.0"},knobs:{type:"boolean",default:!1},table:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["03-step","03-one-knob"]},minItems:0,maxItems:2,default:[]}}},"dinner-party":{name:"DinnerParty",title:"wine for a dinner party",type:"object",properties:{guests:{type:"array",items:{enum:[0,1]},minItems:3,maxItems:3,title:"{name}",default:[0,0,0]},W1:{type:"array",items:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:3,maxItems:3},minItems:3,maxItems:3,default:[[0,0,1],[0,1.5,0],[1,.4,0]]},b1:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:3,maxItems:3,default:[0,-.5,0]},W2:{type:"array",items:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:1,maxItems:1},minItems:3,maxItems:3,default:[[.5],[2],[-5]]},b2:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:1,maxItems:1,default:[1]},relu:{type:"array",items:{enum:[0,1]},minItems:3,maxItems:3,title:"ReLU in {name}",default:[1,1,1]},knob:{enum:["W1.0.0","W1.0.1","W1.0.2","W1.1.0","W1.1.1","W1.1.2","W1.2.0","W1.2.1","W1.2.2","b1.0","b1.1","b1.2","W2.0.0","W2.1.0","W2.2.0","b2.0"],default:"W1.0.0"},knobs:{type:"boolean",default:!1},unplug:{type:"boolean",default:!1},table:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["03-most-wine","03-idle-relu","03-feud"]},minItems:0,maxItems:3,default:[]}}},"xor-space":{name:"XorSpace",title:"XOR in the space of two hidden neurons",type:"object",properties:{way:{enum:["sigmoids","ReLUs"],title:"hidden neurons",default:"ReLUs"},amount:{type:"number",minimum:0,maximum:1,step:.05,title:"plain square → hidden square",default:0},w:{type:"array",items:{type:"number",minimum:-4,maximum:4,step:.25},minItems:2,maxItems:2,title:"weight of {name}",default:[1,-1]},b:{type:"number",minimum:-4,maximum:4,step:.25,title:"bias",default:.25},goals:{type:"array",items:{enum:["03-fold","03-warp"]},minItems:0,maxItems:2,default:[]}}},bumps:{name:"Bumps",title:"a curve built of bumps",type:"object",properties:{target:{enum:["hill","wave","roof"],title:"curve to match",default:"hill"},count:{enum:[2,4,8],title:"bumps",default:2},steepness:{type:"number",minimum:4,maximum:100,step:4,title:"steepness",default:32},heights:{type:"array",items:{type:"number",minimum:-1,maximum:1,step:.0625},minItems:8,maxItems:8,title:"height of {name}",default:[.5,0,0,0,0,0,0,0]},goals:{type:"array",items:{enum:["03-hill","03-wave"]},minItems:0,maxItems:2,default:[]}}},"shape-checker":{name:"ShapeChecker",title:"the shapes of a layer",type:"object",properties:{formula:{enum:["X @ W + b","X @ W.T + b","W @ X + b"],title:"formula",default:"X @ W + b"},X:{type:"array",items:{type:"integer",minimum:1,maximum:8,step:1},minItems:2,maxItems:2,title:"{name} of X",default:[4,2]},W:{type:"array",items:{type:"integer",minimum:1,maximum:8,step:1},minItems:2,maxItems:2,title:"{name} of W",default:[3,2]},b:{type:"integer",minimum:1,maximum:8,step:1,title:"entries of b",default:3},goals:{type:"array",items:{enum:["03-fit","03-silent"]},minItems:0,maxItems:2,default:[]}}},"computational-graph":{name:"ComputationalGraph",title:"a computational graph, forward and backward",type:"object",properties:{graph:{enum:["bill","neuron"],default:"bill"},at:{type:"integer",minimum:0,maximum:13,step:1,title:"steps done",default:0},guests:{type:"integer",minimum:0,maximum:20,step:1,title:"guests",default:10},price:{type:"number",minimum:0,maximum:24,step:.5,title:"price of a bottle",default:8},meal:{type:"number",minimum:0,maximum:40,step:1,title:"price of a meal",default:20},x:{type:"number",minimum:-4,maximum:4,step:.25,title:"input x",default:1},w:{type:"number",minimum:-4,maximum:4,step:.25,title:"weight w",default:2},b:{type:"number",minimum:-4,maximum:4,step:.25,title:"bias b",default:2},target:{enum:[0,1],title:"target",default:0},goals:{type:"array",items:{enum:["05-backward","05-thirty","05-wrong-silent"]},minItems:0,maxItems:3,default:[]}}},"mazur-network":{name:"MazurNetwork",title:"a network of six neurons, forward, backward and updated",type:"object",properties:{steps:{type:"integer",minimum:0,maximum:1e4,step:1,title:"steps of training done",default:0},phase:{enum:["hidden","outputs","output-blame","hidden-blame","update"],title:"this step, as far as",default:"hidden"},early:{type:"boolean",title:"move w₅ to w₈ early",default:!1},hunt:{type:"boolean",default:!1},pick:{enum:["w1","w2","w3","w4","w5","w6","w7","w8"],default:"w5"},goals:{type:"array",items:{enum:["05-one-step","05-find-bug","05-last-error"]},minItems:0,maxItems:3,default:[]}}},"nudge-error":{name:"NudgeError",title:"how wrong a nudged slope is, against the size of the nudge",type:"object",properties:{power:{type:"integer",minimum:-16,maximum:0,step:1,title:"nudge: 10 to the power of",default:0},way:{enum:["one side","both sides"],title:"measured",default:"one side"},single:{type:"boolean",title:"single precision (float32)",default:!1},goals:{type:"array",items:{enum:["05-one-side","05-both-sides","05-lost"]},minItems:0,maxItems:3,default:[]}}}}};function Jn(t){if(t.enum){let n=t.enum.map(ri).join(", ");return t.enum.length===1?n:`one of ${n}`}return t.prefixItems?"["+t.prefixItems.map(Jn).join("; ")+"]":t.type==="array"?`a list of ${dr(t.minItems,t.maxItems)}, each ${Jn(t.items)}`:t.type==="string"?`a text of ${dr(t.minLength,t.maxLength)} characters`:t.type==="boolean"?"True or False":`${t.type==="number"?"a number":"a whole number"} from ${t.minimum} to ${t.maximum}`}var ri=t=>typeof t=="string"?`'${t}'`:String(t),dr=(t,e)=>t===e?`${t}`:`${t} to ${e}`;function fr(t,e){if(t.enum)return t.enum.includes(e);if(t.type==="array")return si(t,e);if(t.type==="boolean")return typeof e=="boolean";if(t.type==="string"){if(typeof e!="string")return!1;let n=[...e].length;return n>=t.minLength&&n<=t.maxLength}return typeof e!="number"||!Number.isFinite(e)||t.type==="integer"&&!Number.isInteger(e)?!1:e>=t.minimum&&e<=t.maximum}function si(t,e){if(!Array.isArray(e))return!1;let n=t.prefixItems??e.map(()=>t.items);return e.length>=t.minItems&&e.length<=t.maxItems&&e.every((o,r)=>fr(n[r],o))}function rn(t){let e=typeof t=="number"?String(t):JSON.stringify(t);return String(e).length<=60?e:e.slice(0,57)+"..."}function $r(t,e,n={}){let o=Object.hasOwn(j.figures,t)&&j.figures[t];if(!o)throw new Error(`There is no figure of the kind '${t}'.`);let{name:r,properties:s}=o;if(typeof e!="object"||e===null||Array.isArray(e))throw new Error(`${r}'s state must be an object; got ${rn(e)}.`);let a=Object.hasOwn(e,"version")?e.version:j.version;if(a!==j.version)throw new Error(`${r}.version must be ${j.version}; got ${rn(a)}.`);for(let u of Object.keys(e))if(u!=="version"&&!Object.hasOwn(s,u)){let c=Object.keys(s).join(", ");throw new Error(`${r} has no '${u}'; it has ${c}.`)}let i={};for(let[u,c]of Object.entries(s)){let p=Object.hasOwn(e,u)?e[u]:n[u]??c.default;if(!fr(c,p))throw new Error(`${r}.${u} must be ${Jn(c)}; got ${rn(p)}.`);i[u]=p}for(let[u,c]of Object.entries(s)){let p=i[c.sameLengthAs]?.length;if(p!==void 0&&i[u].length!==p)throw new Error(`${r}.${u} must be a list of ${p}, one for each entry of ${c.sameLengthAs}; got ${rn(i[u])}.`)}return i}var sn=class{constructor(e){this.text=e}toString(){return this.text}},ai={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function gr(t){return t instanceof sn?t.text:Array.isArray(t)?t.map(gr).join(""):t==null||t===!1?"":String(t).replace(/[&<>"]/g,e=>ai[e])}function l(t,...e){return new sn(String.raw({raw:t},...e.map(gr)))}function m(t,e=4){return String(Number(t.toPrecision(e))).replace("-","−").replace(/^\u22120$/,"0")}function ye(t,e=4){let n=1-10**-e;return t>n&&t<1?`> ${n}`:m(t,e)}function R(t){let e=m(Math.abs(t));return t<0?`− ${e}`:`+ ${e}`}var A=t=>t<0?`(${m(t)})`:m(t);function br(t){if(Object.is(t,-0))return"-0.0";let e=Math.abs(t);if(e!==0&&(e<1e-4||e>=1e16)){let[n,o]=t.toExponential().split("e"),r=o[0];return`${n}e${r}${o.slice(1).padStart(2,"0")}`}return Number.isInteger(t)?`${t}.0`:String(t)}function xr(t){let e=t.trim().replace(/[\u2212\u2013]/g,"-").replace(",","."),n=String.raw`[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?`,r=new RegExp(`^(${n})(?:\\s*/\\s*(${n}))?$`,"i").exec(e);if(!r)return NaN;let s=Number(r[1])/Number(r[2]??1);return Number.isFinite(s)?s:NaN}var Kt=(t,e)=>j.figures[t].properties[e];function yr(t,e,n=["x₁","x₂","x₃"]){return t.title.replace("{name}",n[e]).replace("{i}","₁₂₃₄₅₆₇₈₉"[e])}function an(t,e,n,o,r){return l`<div class="nn-slider" data-sign="${Math.sign(r)}">
    <label for="${t}">${n}</label>
    <span class="nn-value">${m(r,6)}</span>
    <input type="range" id="${t}" data-trait="${e}" min="${o.minimum}"
      max="${o.maximum}" step="${o.step}" value="${r}"
      aria-valuetext="${m(r,6)}">
  </div>`}function y(t,e,n,o,r={},s=n.names){let a=Kt(t,e),i=n[e];if(!Array.isArray(i)){let c={...a,...r};return an(`${o}-${e}`,e,a.title,c,i)}let u={...a.items,...r};return i.map((c,p)=>an(`${o}-${e}${p}`,`${e}.${p}`,yr(a,p,s),u,c))}function cn(t,e,n,o,r){let s=Kt(t,e).items;return r.map(([a,i])=>an(`${o}-${e}${a}`,`${e}.${a}`,i,s,n[e][a]))}function Ot(t,e,n,o,r=n.names){let s=Kt(t,e);return n[e].map((a,i)=>{let u=`${o}-${e}${i}`;return l`<div class="nn-switch">
      <input type="checkbox" role="switch" id="${u}"
        data-trait="${e}.${i}" ${a?"checked":""}>
      <label for="${u}">${yr(s,i,r)}</label>
      <span class="nn-value">${m(a)}</span>
    </div>`})}function Zt(t,e,n,o){let r=`${o}-${e}`;return l`<div class="nn-switch">
    <input type="checkbox" role="switch" id="${r}" data-trait="${e}"
      ${n[e]?"checked":""}>
    <label for="${r}">${Kt(t,e).title}</label>
  </div>`}function L(t,e,n,o,r=s=>s){let s=Kt(t,e);return l`<fieldset class="nn-choice">
    <legend>${s.title}</legend>
    ${s.enum.map((a,i)=>{let u=`${o}-${e}${i}`;return l`<span><input type="radio" name="${o}-${e}" id="${u}"
          data-trait="${e}" value="${a}"
          ${n[e]===a?"checked":""}><label
          for="${u}">${r(a)}</label></span>`})}
  </fieldset>`}function ln(t,e,n,o,r){let[s,...a]=e.split("."),[i,u]=[Kt(t,s),o[s]];for(let c of a)[i,u]=[i.items,u[c]];return an(`${r}-turn`,e,n,i,u)}function un(t,e,n){return l`<span class="nn-matrix" style="--columns: ${t[0].length}"
    >${t.map(o=>o.map(r=>ii(r,e,n)))}</span>`}function ii({text:t,value:e,part:n,now:o,shows:r,path:s,name:a},i,u){let c=l`class="nn-entry ${e===void 0?"":e<0?"nn-negative":"nn-positive"}" data-part="${n}" ${o&&"data-now"}`,p=l`<span ${r&&l`data-shows="${r}"`}
    >${t}</span>`;if(!s)return l`<span ${c}>${p}</span>`;let d=`${u}-knob-${s}`;return l`<label ${c} for="${d}"><input type="radio" id="${d}"
    name="${u}-knob" data-trait="knob" value="${s}"
    aria-label="${a}, ${t}" ${i.knob===s&&"checked"}
    >${p}</label>`}var U=(t,e,n)=>l`<span class="nn-named">${t}<small>${e} ${n}</small></span>`;function mn(t,e){return t==null||e==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function ci(t,e){return t==null||e==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function wr(t){let e,n,o;t.length!==2?(e=mn,n=(i,u)=>mn(t(i),u),o=(i,u)=>t(i)-u):(e=t===mn||t===ci?t:li,n=t,o=t);function r(i,u,c=0,p=i.length){if(c<p){if(e(u,u)!==0)return p;do{let d=c+p>>>1;n(i[d],u)<0?c=d+1:p=d}while(c<p)}return c}function s(i,u,c=0,p=i.length){if(c<p){if(e(u,u)!==0)return p;do{let d=c+p>>>1;n(i[d],u)<=0?c=d+1:p=d}while(c<p)}return c}function a(i,u,c=0,p=i.length){let d=r(i,u,c,p-1);return d>c&&o(i[d-1],u)>-o(i[d],u)?d-1:d}return{left:r,center:a,right:s}}function li(){return 0}function ui(t){return t===null?NaN:+t}var vr=wr(mn),hm=vr.right,dm=vr.left,fm=wr(ui).center;var $m=kr(Mr),gm=kr(mi);function kr(t){return function(e,n,o=n){if(!((n=+n)>=0))throw new RangeError("invalid rx");if(!((o=+o)>=0))throw new RangeError("invalid ry");let{data:r,width:s,height:a}=e;if(!((s=Math.floor(s))>=0))throw new RangeError("invalid width");if(!((a=Math.floor(a!==void 0?a:r.length/s))>=0))throw new RangeError("invalid height");if(!s||!a||!n&&!o)return e;let i=n&&t(n),u=o&&t(o),c=r.slice();return i&&u?(Jt(i,c,r,s,a),Jt(i,r,c,s,a),Jt(i,c,r,s,a),Qt(u,r,c,s,a),Qt(u,c,r,s,a),Qt(u,r,c,s,a)):i?(Jt(i,r,c,s,a),Jt(i,c,r,s,a),Jt(i,r,c,s,a)):u&&(Qt(u,r,c,s,a),Qt(u,c,r,s,a),Qt(u,r,c,s,a)),e}}function Jt(t,e,n,o,r){for(let s=0,a=o*r;s<a;)t(e,n,s,s+=o,1)}function Qt(t,e,n,o,r){for(let s=0,a=o*r;s<o;++s)t(e,n,s,s+a,o)}function mi(t){let e=Mr(t);return(n,o,r,s,a)=>{r<<=2,s<<=2,a<<=2,e(n,o,r+0,s+0,a),e(n,o,r+1,s+1,a),e(n,o,r+2,s+2,a),e(n,o,r+3,s+3,a)}}function Mr(t){let e=Math.floor(t);if(e===t)return pi(t);let n=t-e,o=2*t+1;return(r,s,a,i,u)=>{if(!((i-=u)>=a))return;let c=e*s[a],p=u*e,d=p+u;for(let f=a,$=a+p;f<$;f+=u)c+=s[Math.min(i,f)];for(let f=a,$=i;f<=$;f+=u)c+=s[Math.min(i,f+p)],r[f]=(c+n*(s[Math.max(a,f-d)]+s[Math.min(i,f+d)]))/o,c-=s[Math.max(a,f-p)]}}function pi(t){let e=2*t+1;return(n,o,r,s,a)=>{if(!((s-=a)>=r))return;let i=t*o[r],u=a*t;for(let c=r,p=r+u;c<p;c+=a)i+=o[Math.min(s,c)];for(let c=r,p=s;c<=p;c+=a)i+=o[Math.min(s,c+u)],n[c]=i/e,i-=o[Math.max(r,c-u)]}}var hi=Array.prototype,bm=hi.slice;var di=Math.sqrt(50),fi=Math.sqrt(10),$i=Math.sqrt(2);function Qn(t,e,n){let o=(e-t)/Math.max(0,n),r=Math.floor(Math.log10(o)),s=o/Math.pow(10,r),a=s>=di?10:s>=fi?5:s>=$i?2:1,i,u,c;return r<0?(c=Math.pow(10,-r)/a,i=Math.round(t*c),u=Math.round(e*c),i/c<t&&++i,u/c>e&&--u,c=-c):(c=Math.pow(10,r)*a,i=Math.round(t/c),u=Math.round(e/c),i*c<t&&++i,u*c>e&&--u),u<i&&.5<=n&&n<2?Qn(t,e,n*2):[i,u,c]}function to(t,e,n){if(e=+e,t=+t,n=+n,!(n>0))return[];if(t===e)return[t];let o=e<t,[r,s,a]=o?Qn(e,t,n):Qn(t,e,n);if(!(s>=r))return[];let i=s-r+1,u=new Array(i);if(o)if(a<0)for(let c=0;c<i;++c)u[c]=(s-c)/-a;else for(let c=0;c<i;++c)u[c]=(s-c)*a;else if(a<0)for(let c=0;c<i;++c)u[c]=(r+c)/-a;else for(let c=0;c<i;++c)u[c]=(r+c)*a;return u}var xm=gi(Math.random);function gi(t){return function(n,o=0,r=n.length){let s=r-(o=+o);for(;s;){let a=t()*s--|0,i=n[s+o];n[s+o]=n[a+o],n[a+o]=i}return n}}function v([t,e],[n,o]){let r=(o-n)/(e-t),s=a=>n+(a-t)*r;return s.invert=a=>t+(a-n)/r,s.domain=[t,e],s.range=[n,o],s}var h=t=>Math.round(t*100)/100;function E(t,e,{names:n=["x₁","x₂"],count:o=6}={}){let[r,s]=t.range,[a,i]=e.range,u=to(...t.domain,o),c=to(...e.domain,o);return l`<g class="nn-axes">
    ${u.map(p=>l`<line class="${p===0?"nn-zero":"nn-grid"}"
          x1="${h(t(p))}" x2="${h(t(p))}" y1="${a}" y2="${i}"/><text
          x="${h(t(p))}" y="${a+16}" text-anchor="middle"
          >${m(p)}</text>`)}
    ${c.map(p=>l`<line class="${p===0?"nn-zero":"nn-grid"}"
          x1="${r}" x2="${s}" y1="${h(e(p))}" y2="${h(e(p))}"/><text
          x="${r-6}" y="${h(e(p))+4}" text-anchor="end"
          >${m(p)}</text>`)}
    <text class="nn-axis" x="${s}" y="${a+32}" text-anchor="end"
      >${n[0]} →</text>
    <text class="nn-axis" x="${r-6}" y="${i-8}">↑ ${n[1]}</text>
  </g>`}function pn(t,e,n){let o=([a,i])=>t[0]*a+t[1]*i+e,r=[],s=[];return n.forEach((a,i)=>{let u=n[(i+1)%n.length],[c,p]=[o(a),o(u)];if(c>0&&r.push(a),c>0!=p>0){let d=c/(c-p),f=a.map(($,b)=>$+d*(u[b]-$));r.push(f),s.push(f)}}),{region:r,edge:s}}var eo=(t,e,n)=>t.map(([o,r])=>`${h(e(o))},${h(n(r))}`).join(" ");function te(t,e,n,o=120){let[r,s]=e.domain;return`M${Array.from({length:o+1},(i,u)=>{let c=r+(s-r)*u/o;return`${h(e(c))} ${h(n(t(c)))}`}).join("L")}`}function hn(t,e,n,o,r,s){let a=o(1)-o(0),i=n*(r(1)-r(0)),u=s/Math.hypot(a,i),[c,p]=[o(t),r(e)];return l`<line class="nn-tangent" x1="${h(c-u*a)}"
    y1="${h(p-u*i)}" x2="${h(c+u*a)}"
    y2="${h(p+u*i)}"/>`}var ee=(t,e,n)=>l`<circle class="nn-handle nn-tip" data-drag="${t}" cx="${h(e)}"
    cy="${h(n)}" r="11"/>`;var Y=t=>t>0?1:0,we=t=>t,O=t=>1/(1+Math.exp(-t)),bi=Math.tanh,ne=t=>Math.max(t,0),xi=(t,e=.01)=>t>0?t:e*t;function oe(t){let e=Math.max(...t),n=t.map(r=>Math.exp(r-e)),o=n.reduce((r,s)=>r+s,0);return n.map(r=>r/o)}var yi=()=>0,wi=()=>1,Lt=(t,e=O(t))=>e*(1-e),vi=(t,e=Math.tanh(t))=>1-e*e,ki=t=>t>0?1:0,Mi=(t,e,n=.01)=>t>0?1:n,Et={step:Y,identity:we,sigmoid:O,tanh:bi,relu:ne,leaky_relu:xi},no={step:yi,identity:wi,sigmoid:Lt,tanh:vi,relu:ki,leaky_relu:Mi};function P(t,e,n){let o=0;for(let r=0;r<e.length;r++)o+=t[r]*e[r];return o+n}function Ar(t,e,n,o){let r=e-Y(P(t,n,o));return{w:n.map((s,a)=>s+r*t[a]),b:o+r}}function et(t){return 1e-9<t&&t<1e-4?t.toFixed(3-Math.floor(Math.log10(t))):t<=.99995||t===1?m(t):m(t,1-Math.floor(Math.log10(1-t)))}var Wt=(t,e)=>Math.max(t,0)-e*t+Math.log1p(Math.exp(-Math.abs(t)));function ve(t,e,n){let o=0;for(let[r,s]of t)o+=Wt(r*e+n,s);return o/t.length}function oo(t,e,n){let[o,r]=[0,0];for(let[s,a]of t){let i=(O(s*e+n)-a)/t.length;o+=s*i,r+=i}return[o,r]}function Ir(t,e,n,o,r){for(let s=0;s<r;s++){let[a,i]=oo(t,e,n);e-=o*a,n-=o*i}return{w:e,b:n}}function Sr(t,e,n=10){let o=Array.from({length:n},(r,s)=>({bin:s,count:0,said:0,happened:0}));for(let[r,s,a]of t){let i=O(e*r),u=o[Math.min(n-1,Math.floor(i*n))];u.count+=s+a,u.said+=i*(s+a),u.happened+=s}return o.filter(({count:r})=>r>0).map(({bin:r,count:s,said:a,happened:i})=>({bin:r,count:s,said:a/s,happened:i/s}))}var Ai="activations",re={step:"step",identity:"identity",sigmoid:"sigmoid",tanh:"tanh",relu:"ReLU",leaky_relu:"leaky ReLU"},Tr=2,ro=168,Nr=140,W=v([-8,8],[8,158]),X=v([-1.5,2.5],[132,42]),dn=(t,e,n)=>t==="leaky_relu"?Et[t](e,n):Et[t](e),so=(t,e,n)=>no[t](e,void 0,n);function Ii(t,e){return t!=="step"?te(n=>dn(t,n,e),W,X,96):`M${W(-8)} ${X(0)}H${W(0)}M${W(0)} ${X(1)}H${W(8)}`}function Si(t,e,n){let[o,r]=X.domain;if(o<=n&&n<=r)return ee("z",W(e),X(n));let[s,a]=[h(W(e)),n>r?X(r):X(o)],i=n>r?18:-18;return l`<path class="nn-handle nn-tip" data-drag="z"
    d="M${s} ${a}l11 ${i}h-22z"/>`}function Ti(t,e,n,o){let{z:r,negative_slope:s}=t,a=dn(e,r,s),i=so(e,r,s),[u,c]=[n%Tr*ro+4,Math.floor(n/Tr)*Nr];return l`<g transform="translate(${u} ${c})">
    <rect class="nn-silent" x="${W(-8)}" y="${X(2.5)}" width="150"
      height="90"/>
    <path class="nn-zero" d="M${W(-8)} ${X(0)}H${W(8)}M${h(W(0))} ${X(2.5)}V${X(-1.5)}"/>
    <path class="nn-grid" d="M${W(-8)} ${h(X(1))}H${W(8)}M${W(-8)} ${h(X(-1))}H${W(8)}"/>
    <g clip-path="url(#${o}-clip)">
      <path class="nn-graph" d="${Ii(e,s)}"/>
      ${hn(r,a,i,W,X,34)}</g>
    ${Si(e,r,a)}
    <text class="nn-strong" x="${W(-8)}" y="16">${re[e]}</text>
    <text class="nn-small" x="${W(-8)}" y="35">${ao(e,a)}</text>
    <text class="nn-small" x="${W(8)}" y="35" text-anchor="end">slope ${m(i,3)}</text>
  </g>`}function ao(t,e){return t==="sigmoid"?et(e):t!=="tanh"?m(e):e<0?`−${et(-e)}`:et(e)}function Ni(t,e){return l`<svg viewBox="0 0 344 ${3*Nr}" role="img"
    aria-label="${Or(t)}">
    <clipPath id="${e}-clip"><rect x="${W(-8)}" y="${X(2.5)}" width="150"
      height="90"/></clipPath>
    ${Object.keys(re).map((n,o)=>Ti(t,n,o,e))}
  </svg>`}var Oi=(t,e)=>y(Ai,"z",t,e);function Li(t){let{z:e,negative_slope:n}=t;return l`<table class="nn-table">
    <thead><tr><th scope="col">at z = ${m(e)}</th><th scope="col">value</th>
      <th scope="col">slope</th></tr></thead>
    <tbody>${Object.keys(re).map(o=>{let r=dn(o,e,n);return l`<tr><td>${re[o]}</td><td data-shows="value">${ao(o,r)}</td><td data-shows="slope">${m(so(o,e,n))}</td></tr>`})}</tbody>
  </table>
  ${e===0&&l`<p>At 0 the step jumps and the ReLUs have a corner: no slope exists
      there. The values shown are a convention.</p>`}`}function Or({z:t,negative_slope:e}){let n=Object.keys(re).map(o=>`${re[o]} ${ao(o,dn(o,t,e))}, slope ${m(so(o,t,e))}`);return`Six activations at z = ${m(t)}: ${n.join("; ")}.`}var Ei=t=>Math.max(-8,Math.min(8,Math.round(t*4)/4))+0;function Wi(t){let e=t<ro+2?0:1;return W.invert(t-e*ro-4)}var Lr={picture:Ni,controls:Oi,readout:Li,describe:Or,drags:{z:(t,[e])=>({z:Ei(Wi(e))})},goals:{"02-saturate":{ask:"Saturate the sigmoid: bring its slope below a hundredth of the largest it can have. Which of the others are flat there, too?",praise:"Below 0.0025. Step and tanh are as good as flat there; on the negative side ReLU is, too. Only identity and leaky ReLU never are.",met:({z:t})=>Lt(t)<.0025},"02-corner":{ask:"Put z on the corner of the ReLU. What slope does the library give there?",praise:"0, by convention. Any number from 0 to 1 would be as good: a training run hardly ever meets exactly 0.",met:({z:t})=>t===0}}};var K=t=>t<0?"nn-negative":"nn-positive";function Rt(t,e,n,o={}){let{part:r,along:s=.5,now:a,faint:i,label:u=!0}=o,{text:c=m(n)}=o,[p,d]=[e.x-t.x,e.y-t.y],f=Math.hypot(p,d),$=G=>[h(t.x+G*p),h(t.y+G*d)],[b,T]=$((t.r+1)/f),[I,C]=$(1-(e.r+2)/f),[rt,D]=$(s);return l`<g class="nn-link" data-part="${r}" ${a&&"data-now"}
    ><line class="nn-hit" x1="${b}" y1="${T}"
    x2="${I}" y2="${C}"/><line class="nn-edge ${K(n)}" x1="${b}"
    y1="${T}" x2="${I}" y2="${C}" opacity="${i?.35:1}"
    stroke-width="${h(Math.min(6,1+1.3*Math.abs(n)))}"/>
    ${u&&l`<text class="nn-halo nn-strong ${K(n)}" x="${rt}"
      y="${h(D+5)}" text-anchor="middle">${c}</text>`}</g>`}function Z({x:t,y:e,r:n},o,{part:r,now:s,on:a}={}){return l`<g class="nn-spot" data-part="${r}" ${s&&"data-now"}>
    <circle class="nn-node" data-on="${a}" cx="${t}" cy="${e}" r="${n}"/>
    <text x="${t}" y="${e+5}" data-on="${a}" text-anchor="middle"
      >${o}</text></g>`}function Er(t,e){let n={...t},o=[];for(let{name:a,from:i,value:u}of e)n[a]=u(...i.map(c=>n[c])),o.push({op:"value",name:a,value:n[a]});let r=e.at(-1).name,s={[r]:1};o.push({op:"start",name:r,total:1});for(let{name:a,from:i,slopes:u}of e.toReversed()){let c=u(...i.map(p=>n[p]));i.forEach((p,d)=>{if(c[d]===null)return;let f=s[p],$=s[a]*c[d];s[p]=(f??0)+$,o.push({op:"back",name:p,over:a,local:c[d],part:$,arrived:s[a],before:f,total:s[p]})})}return{values:n,steps:o}}var co="computational-graph",fn=110,gn=48,io=(t,e)=>`${t} · ${e}`,Ri={bill:{what:"The bill of a dinner, which the guests reach by two paths",inputs:["guests","price","meal"],nodes:[{name:"bottles",from:["guests"],value:t=>t/2,slopes:()=>[.5],say:t=>`${t} · 0.5`},{name:"wine",from:["bottles","price"],value:(t,e)=>t*e,slopes:(t,e)=>[e,t],say:io},{name:"food",from:["guests","meal"],value:(t,e)=>t*e,slopes:(t,e)=>[e,t],say:io},{name:"bill",from:["wine","food"],value:(t,e)=>t+e,slopes:()=>[1,1],say:(t,e)=>`${t} + ${e}`}],places:{price:[58,34],guests:[180,34],meal:[302,34],bottles:[150,130],wine:[68,226],food:[292,226],bill:[180,322]},tall:356},neuron:{what:"Half the squared error of a neuron with one input",inputs:["x","w","b","target"],nodes:[{name:"w·x",from:["x","w"],value:(t,e)=>t*e,slopes:(t,e)=>[e,t],say:io},{name:"z",from:["w·x","b"],value:(t,e)=>t+e,slopes:()=>[1,1],say:(t,e)=>`${t} + ${e}`},{name:"a = σ(z)",from:["z"],value:O,slopes:t=>[O(t)*(1-O(t))],say:t=>`σ(${t})`},{name:"a − target",from:["a = σ(z)","target"],value:(t,e)=>t-e,slopes:()=>[1,null],say:(t,e)=>`${t} − ${e}`},{name:"cost",from:["a − target"],value:t=>t*t/2,slopes:t=>[t],say:t=>`½ · ${t}²`}],places:{x:[58,34],w:[180,34],b:[302,34],"w·x":[119,118],z:[210,202],"a = σ(z)":[210,286],target:[62,286],"a − target":[136,370],cost:[136,454]},tall:488}},se={bill:12,neuron:13};function ke(t){let e=Ri[t.graph],n=Object.fromEntries(e.inputs.map(u=>[u,t[u]])),{values:o,steps:r}=Er(n,e.nodes),s=r.slice(0,Math.min(t.at,r.length)),a=new Set([...e.inputs,...s.filter(({op:u})=>u==="value").map(({name:u})=>u)]),i={};for(let{op:u,name:c,total:p}of s)u!=="value"&&(i[c]=p);return{graph:e,inputs:n,values:o,steps:r,done:s,made:a,slopes:i,now:s.at(-1)}}function Pi(t,e,n){let{graph:o,done:r,now:s}=t,[a,i]=o.places[e],[u,c]=o.places[n],p=r.find(({op:T,name:I,over:C})=>T==="back"&&I===e&&C===n),d=p!==void 0&&p===s,f=l`x1="${a}" y1="${i+gn/2}" x2="${u}"
    y2="${c-gn/2}"`;if(!p)return l`<line class="nn-wire" ${f}/>`;let[$,b]=[(a+u)/2,(i+c)/2];return l`<g class="nn-link" ${d&&"data-now"}><line
      class="nn-edge ${K(p.local)}" ${f} stroke-width="3"/>
    <text class="nn-halo nn-small ${K(p.local)}" x="${h($)}"
      y="${h(b+5)}" text-anchor="middle">↑ × ${A(p.local)}</text></g>`}function zi(t,e){let{graph:n,values:o,made:r,slopes:s,now:a}=t,[i,u]=n.places[e],c=s[e],p=r.has(e),d=n.inputs.includes(e);return l`<g class="nn-spot" ${a?.name===e&&"data-now"}>
    <rect class="nn-node" x="${i-fn/2}" y="${u-gn/2}"
      width="${fn}" height="${gn}" rx="${d?4:16}"/>
    <text class="nn-small" x="${i}" y="${u-5}" text-anchor="middle"
      >${e}</text>
    ${p&&l`<text class="nn-strong" x="${c===void 0?i:i-fn/2+8}" y="${u+15}" text-anchor="${c===void 0?"middle":"start"}"
      data-shows="value">${m(o[e])}</text>`}
    ${c!==void 0&&l`<text class="nn-strong ${K(c)}" x="${i+fn/2-8}"
      y="${u+15}" text-anchor="end" data-shows="slope">${m(c)}</text>`}</g>`}function Bi(t){let e=ke(t),{graph:n}=e;return l`<svg viewBox="0 0 360 ${n.tall}" role="img"
    aria-label="${Rr(t)}">
    ${n.nodes.map(({name:o,from:r})=>r.map(s=>Pi(e,s,o)))}
    ${Object.keys(n.places).map(o=>zi(e,o))}
  </svg>`}var Ci=(t,e)=>y(co,"at",t,e,{maximum:se[t.graph]});function Di(t,e){let n={bill:["guests","price","meal"],neuron:["x","w","b"]};return l`${Ci({...t,at:Math.min(t.at,se[t.graph])},e)}
    ${n[t.graph].map(o=>y(co,o,t,e))}
    ${t.graph==="neuron"&&L(co,"target",t,e)}`}function Wr({graph:t,values:e,now:n}){if(!n)return"Nothing is done yet. Press Step.";let{op:o,name:r}=n;if(o==="start")return`Turn round. The slope of ${r} for itself is 1.`;if(o==="value"){let{from:$,say:b}=t.nodes.find(I=>I.name===r),T=b(...$.map(I=>A(e[I])));return`Forward: ${r} = ${T} = ${m(n.value)}`}let{over:s,arrived:a,local:i,part:u,before:c,total:p}=n,d=`${A(a)} · ${A(i)} = ${m(u)}`,f=c===void 0?"":`. A second path: ${A(c)} + ${A(u)} = ${m(p)}`;return`Backward, from ${s} to ${r}: ${d}${f}`}function ji(t){let e=ke(t),n=se[t.graph],o=e.graph.nodes.at(-1).name;return l`<p class="nn-rule">Step ${Math.min(t.at,n)} of
      ${n}. ${Wr(e)}</p>
    <p class="nn-note">In a box, left: its value. Right, once blame has come:
      the slope of the ${o} for it.</p>`}function Rr(t){let e=ke(t),{graph:n,inputs:o,slopes:r}=e,s=Object.entries(o).map(([i,u])=>`${i} ${m(u)}`),a=Object.entries(r).map(([i,u])=>`${i} ${m(u)}`);return`${n.what}, as a graph. Inputs: ${s.join(", ")}. Step ${Math.min(t.at,se[t.graph])} of ${se[t.graph]}. `+`${Wr(e)}.`.replace("..",".")+(a.length?` Slopes so far: ${a.join(", ")}.`:"")}var $n=t=>t.at>=se[t.graph],Pr={picture:Bi,controls:Di,readout:ji,describe:Rr,pace:1600,plays:()=>!0,play:t=>$n(t)?null:{at:t.at+1},goals:{"05-backward":{ask:"Go to the end. Say each number before you press Step.",praise:"Every edge was used once, and every box now knows how the end changes with it.",met:$n},"05-thirty":{ask:"One more guest costs 24 euros. Make it exactly 30, and leave the price of a meal alone.",praise:"With a bottle at 20 the path by the wine brings 0.5 · 20 = 10, and the path by the food 20 as before.",met:(t,e)=>t.graph==="bill"&&$n(t)&&t.meal===e.meal&&ke(t).slopes.guests===30},"05-wrong-silent":{ask:"The target is 0. Make the neuron wrong by more than 0.99, and yet its slope for w smaller than 0.001. Leave x at 1.",praise:"Saturated: the sigmoid's local slope is next to 0, and blame has to pass through it.",met:t=>{if(t.graph!=="neuron"||!$n(t))return!1;let{values:e,slopes:n}=ke(t);return t.target===0&&t.x===1&&e["a − target"]>.99&&Math.abs(n.w)<.001}}}};function Ui(t,e){let n=t[0]**2+t[1]**2;return n===0?null:[-e*t[0]/n,-e*t[1]/n]}function Br(t,e,n,o){let{edge:r}=pn(t,e,lo(n,o));return r.length===2&&Cr(r,n,o,"nn-ghost")}function lo(t,e){let[[n,o],[r,s]]=[t.domain,e.domain];return[[n,r],[o,r],[o,s],[n,s]]}function Cr([[t,e],[n,o]],r,s,a){return l`<line class="${a}" x1="${h(r(t))}" y1="${h(s(e))}"
    x2="${h(r(n))}" y2="${h(s(o))}"/>`}function uo(t,e,n,o){let{edge:r}=pn(t,e,lo(n,o));if(r.length!==2)return null;let s=Ui(t,e),[[a,i],[u,c]]=[n.domain,o.domain];return s[0]>a&&s[0]<i&&s[1]>u&&s[1]<c?s:r[0].map((d,f)=>(d+r[1][f])/2)}function ae(t,e,n,o,r){let[[s,a],[i,u]]=[n.domain,o.domain],{region:c,edge:p}=pn(t,e,lo(n,o));return l`<defs><pattern id="${r}-hatch" width="9" height="9"
      patternUnits="userSpaceOnUse" patternTransform="rotate(45)"
      ><line class="nn-hatch" y2="9"/></pattern></defs>
    <rect class="nn-silent" x="${h(n(s))}" y="${h(o(u))}"
      width="${h(n(a)-n(s))}" height="${h(o(i)-o(u))}"/>
    <polygon class="nn-fires" points="${eo(c,n,o)}"/>
    <polygon fill="url(#${r}-hatch)" points="${eo(c,n,o)}"/>
    ${p.length===2&&Cr(p,n,o,"nn-line")}`}function vt(t,e){let n=o=>l`<svg class="nn-symbol" viewBox="-9 -9 18 18"
    aria-hidden="true">${ht([0,0],o,!1,zr,zr)}</svg>`;return l`<p class="nn-legend"><span>${n(1)} ${t}</span>
    <span>${n(0)} ${e}</span></p>`}var zr=t=>t;function ht([t,e],n,o,r,s){let[a,i]=[h(r(t)),h(s(e))];return l`${o&&l`<circle class="nn-wrong" cx="${a}" cy="${i}" r="14"/>`}
  ${n?l`<circle class="nn-one" cx="${a}" cy="${i}" r="7.5"/>`:l`<rect class="nn-none" x="${a-6.5}" y="${i-6.5}" width="13"
          height="13"/>`}`}var Xi=10,bn=({turn:t,points:e})=>t<e.length?t:0,ie=t=>t.points[bn(t)],po=({w:t,b:e},[n,o])=>Y(P([n,o],t,e));function ho(t){let e=ie(t);return po(t,e)===e[2]?"kept":e[2]?"added":"subtracted"}var fo=t=>t.points.every(e=>po(t,e)===e[2]);function xn(t){if(fo(t))return null;let[e,n,o]=ie(t),{w:r,b:s}=Ar([e,n],o,t.w,t.b);if([...r,s].some(i=>Math.abs(i)>Xi))return null;let a=(bn(t)+1)%t.points.length;return{w:r,b:s,turn:a,last:ho(t)}}function mo(t,e){return fo(t)?{}:e===ho(t)?xn(t)??{}:{last:`not ${e}`}}var jr={add:t=>mo(t,"added"),subtract:t=>mo(t,"subtracted"),keep:t=>mo(t,"kept")},Dr={added:"was added to w, and 1 to the bias.",subtracted:"was subtracted from w, and 1 from the bias.",kept:"was right already: nothing changed."};function $o(t){let{last:e,points:n}=t;if(!e)return"";if(e in Dr)return`Yes: point ${(bn(t)+n.length-1)%n.length+1} ${Dr[e]}`;let o=ie(t),r=P(o.slice(0,2),t.w,t.b),s={kept:"A right answer changes nothing.",added:"It should fire, so z must rise.",subtracted:"It should stay silent, so z must fall."};return`Not so: here z = ${m(r)}, so the neuron says ${po(t,o)}; the label is ${o[2]}. ${s[ho(t)]}`}function Ur(t){let[e,n,o]=ie(t),r=fo(t)?"No point is wrong: the rule is done.":xn(t)===null?"The next step would leave the range of the knobs.":l`<b>Next: point ${bn(t)+1}</b>, (${m(e)},
          ${m(n)}), label ${o}. What will the rule do with it?`;return l`<p class="nn-rule">${$o(t)} ${r}</p>`}var H=v([-3.5,3.5],[30,352]),q=v([-3.5,3.5],[342,20]),Hi=10,Fr=({w:t,b:e},[n,o,r])=>Y(P([n,o],t,e))!==r,yn=t=>t.points.filter(e=>Fr(t,e)).length,qi=({w:t,b:e})=>-e/Math.hypot(...t),Xr=(t,{domain:[e,n]})=>Math.min(Math.max(t,e+.25),n-.25);function Fi(t){let e=uo(t.w,t.b,H,q);if(!e)return null;let[n,o]=e.map((r,s)=>r+t.w[s]);return{from:e,to:[Xr(n,H),Xr(o,q)]}}function _i(t){let e=Fi(t);if(!e)return"";let[[n,o],[r,s]]=[e.from,e.to];return l`<line class="nn-normal" x1="${h(H(n))}" y1="${h(q(o))}"
      x2="${h(H(r))}" y2="${h(q(s))}"/>
    ${!Me(t)&&l`<circle class="nn-handle" data-drag="line" cx="${h(H(n))}"
        cy="${h(q(o))}" r="11"/>
      <circle class="nn-handle nn-tip" data-drag="tip" cx="${h(H(r))}"
        cy="${h(q(s))}" r="11"/>`}
    <text class="nn-halo nn-strong" x="${h(H(r)+14)}"
      y="${h(q(s)+5)}">w</text>`}var Me=({rule:t,points:e})=>t&&e.length>0,Vi=({goals:t})=>t.includes("01-same-line")||t.includes("01-swap");function Gi(t,e,n){let o=Me(t)&&ie(t);return l`<svg viewBox="0 0 360 380" role="img"
    aria-label="${_r(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="20" width="322" height="322"/>
    </clipPath>
    ${ae(t.w,t.b,H,q,e)} ${E(H,q)}
    ${Vi(t)&&Br(n.w,n.b,H,q)}
    <g clip-path="url(#${e}-clip)">${_i(t)}</g>
    ${o&&l`<path class="nn-next" d="M${h(H(o[0]))} ${h(q(o[1])-17)}
      l-6 -10h12z"/>`}
    ${t.points.map(r=>ht(r,r[2],Fr(t,r),H,q))}
  </svg>`}function Yi(t,e){return Me(t)?l`${Ur(t)}
      <div class="nn-claims" role="group" aria-label="What will the rule do?">
        <button type="button" data-do="add">Add it</button>
        <button type="button" data-do="subtract">Subtract it</button>
        <button type="button" data-do="keep">Change nothing</button>
      </div>`:l`${y("decision-line","w",t,e)}
    ${y("decision-line","b",t,e)}`}function Ki(t){let{w:e,b:n,points:o}=t,r=yn(t),s=e.some(a=>a!==0);return l`${o.length>0&&vt("label 1","label 0")}
    <p class="nn-formula">fires where ${m(e[0])}·x₁ ${R(e[1])}·x₂
      ${R(n)} &gt; 0</p>
    <p>${s?l`Distance of the line from the origin, counted along w: <b
          data-shows="distance">${m(qi(t))}</b>`:"No line: both weights are 0, so the inputs change nothing."}</p>
    ${o.length>0&&l`<p class="nn-count" data-none="${String(r===0)}"><b
      data-shows="mistakes">${r}</b> of ${o.length} points on the
      wrong side${r>0&&l`, ringed`}</p>`}`}function _r(t){let{w:e,b:n,points:o}=t,r=yn(t),s=`The neuron fires where ${m(e[0])} x₁ ${R(e[1])} x₂ ${R(n)} is above 0.`;if(o.length===0)return s;let a=`${r} of ${o.length} points are on the wrong side.`;return[s,a,Me(t)&&$o(t)].filter(Boolean).join(" ")}var go=(t,e)=>Math.round(t*e)/e,Hr=t=>[...t.w??[],t.b].every(e=>Math.abs(e)<=Hi)?t:{};function qr(t,e){let[n,o]=[[...t.w,t.b],[...e.w,e.b]],r=Math.hypot(...n)/Math.hypot(...o);return n.every((s,a)=>Math.abs(s-r*o[a])<1e-9)?r:NaN}var Vr={picture:Gi,controls:Yi,readout:Ki,describe:_r,play:xn,actions:jr,plays:Me,drags:{line(t,[e,n]){let o=[H.invert(e),q.invert(n)];return Hr({b:go(-P(o,t.w,0),4)})},tip(t,[e,n]){let o=uo(t.w,t.b,H,q),s=[H.invert(e),q.invert(n)].map((a,i)=>go(a-o[i],4));return s[0]===0&&s[1]===0?{}:Hr({w:s,b:go(-P(o,s,0),1024)})}},goals:{"01-no-mistakes":{ask:"Turn and move the line until no point is on the wrong side.",praise:"No mistakes. Many lines do it; the neuron has no favourite.",met:t=>t.points.length>0&&yn(t)===0},"01-same-line":{ask:"Change all three knobs and leave the line on the dashed one.",praise:"The same line, the same firing side: all three knobs grew or shrank by one positive factor.",met:(t,e)=>Math.abs(qr(t,e)-1)>1e-9},"01-swap":{ask:"Keep the line on the dashed one and make the other side fire.",praise:"Swapped. The factor was negative, so every sum changed sign.",met:(t,e)=>qr({w:t.w.map(n=>-n),b:-t.b},e)>0},"01-rule":{ask:"Say what the rule does, point by point, until no point is wrong.",praise:"Done: a whole round would change nothing any more.",met:t=>t.rule&&yn(t)===0}}};var bo="fit-probability",B=v([-.4,10.4],[40,344]),Pt=v([-.1,1.1],[206,24]),st=v([0,3],[352,270]),xo=9,Zi=.25,Ji=10,Qi=1e-4,Ae=({w:t,b:e},n)=>O(n*t+e),Yr=({points:t,w:e,b:n})=>t.map(([o,r])=>Wt(o*e+n,r)),yo=({points:t,w:e,b:n})=>oo(t,e,n).every(o=>Math.abs(o)<Qi);function tc(t){return t.points.map(([e,n])=>{let o=h(Pt(Ae(t,e))),r=n?-2:2;return l`<path class="nn-given ${n?"nn-positive":"nn-negative"}"
      d="M${h(B(e))+r} ${h(Pt(n?0:1))}V${o}"/>`})}function ec(t){let e=st.domain[1];return l`<path class="nn-zero" d="M${B.range[0]} ${st(0)}H${B.range[1]}"/>
    <text class="nn-small" x="${B.range[0]-6}" y="${st(e)-10}"
      >surprise of each email</text>
    ${[1,2,3].map(n=>l`<text class="nn-small" x="${B.range[0]-6}" y="${h(st(n))+4}" text-anchor="end">${n}</text><path class="nn-grid" d="M${B.range[0]} ${h(st(n))}H${B.range[1]}"/>`)}
    ${Yr(t).map((n,o)=>{let[r,s]=t.points[o],a=h(st(Math.min(n,e))),i=h(B(r)-(s?xo:0));return l`<rect class="nn-bar" data-label="${s}" x="${i}" y="${a}"
        width="${xo}" height="${h(st(0)-a)}"/>${n>e&&l`<text class="nn-small nn-halo" x="${i+xo/2}"
          y="${a+4}" text-anchor="middle">${m(n,2)}</text>`}`})}
    ${nc(t)}`}function nc(t){let e=ve(t.points,t.w,t.b),n=h(st(Math.min(e,st.domain[1]))),o=e<=st.domain[1];return l`${o&&l`<path class="nn-mean" d="M${B.range[0]} ${n}H${B.range[1]}"/>`}
    <text class="nn-small nn-halo" x="${B.range[1]}" y="${n-6}"
      text-anchor="end">mean ${m(e,3)}</text>`}function oc(t){let[e,n]=[h(B(t.x)),h(Pt(Ae(t,t.x)))];return l`<path class="nn-distance" d="M${e} ${h(Pt(0))}V${n}H${B.range[0]}"/>
    ${ee("email",e,n)}`}function rc(t,e){let n=t.surprise?362:244;return l`<svg viewBox="0 0 360 ${n}" role="img"
    aria-label="${Kr(t)}">
    <clipPath id="${e}-clip"><rect x="40" y="24" width="304" height="182"/>
    </clipPath>
    ${E(B,Pt,{names:["words in CAPITALS","chance of spam"],count:5})}
    <g clip-path="url(#${e}-clip)">
      ${t.surprise&&tc(t)}
      <path class="nn-graph" d="${te(o=>Ae(t,o),B,Pt)}"/>
    </g>
    ${t.points.map(([o,r])=>ht([o,r],r,!1,B,Pt))}
    ${!t.surprise&&oc(t)} ${t.surprise&&ec(t)}
  </svg>`}var sc=(t,e)=>l`${y(bo,"w",t,e)}
  ${y(bo,"b",t,e)}
  ${!t.surprise&&y(bo,"x",t,e)}`;function ac(t){return l`${vt("was spam","was not")}
    ${t.surprise?cc(t):ic(t)}`}function ic({w:t,b:e,x:n}){let o=n*t+e;return l`<p class="nn-formula">z = ${m(n)}·${A(t)} ${R(e)} =
      <b data-shows="z">${m(o)}</b></p>
    <p class="nn-formula">chance of spam = σ(${m(o)}) =
      <b data-shows="p">${et(O(o))}</b></p>`}function cc(t){let{w:e,b:n,points:o}=t,r=Yr(t),s=r.indexOf(Math.max(...r)),[a,i]=o[s],u=Ae(t,a);return l`<p class="nn-formula">Mean surprise: <b data-shows="mean">${m(ve(o,e,n))}</b></p>
    <p>Greatest surprise: ${m(a)} words in CAPITALS, and it was
      ${i?"":"not "}spam. The neuron gave that the chance ${et(i?u:O(-a*e-n))}; −log of it is <b data-shows="worst">${m(r[s])}</b>.</p>
    ${t.learn&&l`<p class="nn-formula">w = ${m(e)}, b = ${m(n)}${yo(t)&&": nothing left to gain"}</p>`}`}function Kr(t){let{w:e,b:n,x:o,points:r}=t,s=r.filter(([,i])=>i===1).length,a=`${r.length} emails by their words in CAPITALS, ${s} of them spam, and a sigmoid curve with weight ${m(e)} and bias ${m(n)}. `;return t.surprise?`${a}The mean surprise is ${m(ve(r,e,n))}.`:`${a}To an email with ${m(o)} it gives the chance ${et(Ae(t,o))} of being spam.`}function lc(t){if(yo(t))return null;let{w:e,b:n}=Ir(t.points,t.w,t.b,Zi,Ji);return{w:Gr(e,4),b:Gr(n,10)}}var Gr=(t,e)=>Math.max(-e,Math.min(e,t)),uc=({w:t,b:e})=>Number.isInteger(8*t)&&Number.isInteger(4*e),mc=t=>Math.max(0,Math.min(10,Math.round(t*2)/2)),Zr={picture:rc,controls:sc,readout:ac,describe:Kr,play:lc,plays:t=>t.learn,pace:60,verbs:{step:"Ten small steps",play:"Let it learn"},drags:{email:(t,[e])=>({x:mc(B.invert(e))})},goals:{"02-half-at-four":{ask:"Let the chance rise with the words in CAPITALS, and be exactly 0.5 for an email with four of them.",praise:"z is 0 at x = 4: the bias takes away what four words bring.",met:({w:t,b:e})=>t>0&&Math.abs(4*t+e)<1e-9},"02-fair":{ask:"By hand: bring the mean surprise below 0.52.",praise:"Well fitted. The best possible mean is not far below.",met:t=>t.surprise&&uc(t)&&ve(t.points,t.w,t.b)<.52},"02-learn":{ask:"Let it learn until nothing is left to gain. Then spoil the fit with both knobs and let it learn again: where does it end?",praise:"Nobody told it where to go, and from any start it ends at nearly the same place.",met:t=>t.learn&&yo(t)}}};var wo={line:t=>2*t-1,square:t=>t*t,"three-squares":t=>3*t*t,"square-and-line":t=>t*t+2*t};function Jr(t,e,n){let o=wo[t],r=o(e+n)-o(e);return{rise:r,slope:r/n}}function zt(t,e){let n=t**e;return{height:n,slope:n*Math.log(t),atZero:Math.log(t)}}function nt(t,e){let n=0;for(let o=0;o<t.length;o++)n+=t[o]*e[o];return n}var Ie=t=>Math.sqrt(nt(t,t)),Qr=(t,e)=>nt(t,e)/Ie(t),Se=t=>t[0].map((e,n)=>t.map(o=>o[n]));function Te(t,e){let n=Se(e);return t.map(o=>n.map(r=>nt(o,r)))}function ts(t,e){let n=Math.max(t.length,e.length),o=i=>[...Array(n-i.length).fill(1),...i],[r,s]=[o(t),o(e)];return r.every((i,u)=>i===s[u]||i===1||s[u]===1)?r.map((i,u)=>i===1?s[u]:i):null}var at=v([-3.5,3.5],[30,334]),it=v([-3.5,3.5],[326,22]),es=3,wn=t=>t.every(e=>e===0);function ns(t,[e,n]){let[o,r]=[h(at(e)),h(it(n))];return l`<line class="nn-arrow" data-arrow="${t}" x1="${h(at(0))}"
      y1="${h(it(0))}" x2="${o}" y2="${r}"/>
    <g class="nn-grab" data-drag="${t}"><circle cx="${o}" cy="${r}"
        r="15"/><circle class="nn-handle ${t==="u"?"nn-tip":""}"
        cx="${o}" cy="${r}" r="9"/></g>
    <text class="nn-halo nn-strong" x="${o+13}" y="${r-9}">${t}</text>`}function pc({u:t,v:e}){if(wn(t))return"";let n=nt(t,e)/nt(t,t),o=t.map(a=>n*a),r=t.map(a=>10*a/Ie(t)),s=n<0?"nn-negative":"nn-positive";return l`<line class="nn-zero" x1="${h(at(-r[0]))}"
      y1="${h(it(-r[1]))}" x2="${h(at(r[0]))}" y2="${h(it(r[1]))}"/>
    <line class="nn-edge nn-shadow ${s}" x1="${h(at(0))}" y1="${h(it(0))}"
      x2="${h(at(o[0]))}" y2="${h(it(o[1]))}"/>
    <line class="nn-distance" x1="${h(at(e[0]))}" y1="${h(it(e[1]))}"
      x2="${h(at(o[0]))}" y2="${h(it(o[1]))}"/>`}function hc(t,e){return l`<svg viewBox="0 0 344 362" role="img"
    aria-label="${ss(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="22" width="304" height="304"/>
    </clipPath>
    ${E(at,it)}
    <g clip-path="url(#${e}-clip)">${pc(t)}</g>
    ${ns("u",t.u)} ${ns("v",t.v)}
  </svg>`}var dc=t=>[[0,`${t}₁`],[1,`${t}₂`]];function fc(t,e){return["u","v"].map(n=>cn("arrows",n,t,e,dc(n)))}var os=t=>l`√(${A(t[0])}² + ${A(t[1])}²)`;function $c({u:t,v:e}){let n=t.map((o,r)=>`${A(o)}·${A(e[r])}`);return l`<p class="nn-formula">u · v = ${n.join(" + ")} =
      <b data-shows="dot">${m(nt(t,e))}</b></p>
    <p class="nn-formula">length of u = ${os(t)} = <b data-shows="u"
      >${m(Ie(t))}</b></p>
    <p class="nn-formula">length of v = ${os(e)} = <b data-shows="v"
      >${m(Ie(e))}</b></p>
    <p class="nn-formula">${wn(t)?"u points nowhere: nothing can lie along it.":l`v reaches along u: u · v ÷ length of u = <b data-shows="along"
            >${m(Qr(t,e))}</b>`}</p>`}function ss({u:t,v:e}){let n=o=>`(${m(o[0])}, ${m(o[1])})`;return`Two arrows from the origin: u to ${n(t)}, v to ${n(e)}. Their dot product is ${m(nt(t,e))}.`}var rs=t=>[at.invert(t[0]),it.invert(t[1])].map(e=>Math.max(-es,Math.min(es,Math.round(e*4)/4))),as={picture:hc,controls:fc,readout:$c,describe:ss,drags:{u:(t,e)=>({u:rs(e)}),v:(t,e)=>({v:rs(e)})},goals:{"00-right-angle":{ask:"Make the dot product 0, with neither arrow of length 0.",praise:"The arrows are at a right angle: v reaches not at all along u.",met:({u:t,v:e})=>nt(t,e)===0&&!wn(t)&&!wn(e)},"00-same-dot":{ask:"Leave u as the book has it. Find another v with the dot product that it has at first.",praise:"All such arrows end on one line, at a right angle to u. It is the line that a neuron with the weights u draws.",met:({u:t,v:e},n)=>t.join()===n.u.join()&&e.join()!==n.v.join()&&nt(t,e)===nt(n.u,n.v)}}};var[vo,is]=[31,30],Ne=[4,123,242],ko=44,cs=t=>(t.match(/\d+/g)??[]).map(Number),Mo=t=>[t.at(-2)??1,t.at(-1)??1];function Oe({a:t,b:e}){let n=[cs(t),cs(e)];return{shapes:n,shape:ts(...n)}}function gc(t,e,n,o){let[r,s]=Mo(t),[a,i]=[r===1?0:n,s===1?0:o],u=a!==n||i!==o;return{number:e*(a*s+i+1),copy:u}}function ls(t,[e,n],o,r){return[...Array(e).keys()].map(s=>[...Array(n).keys()].map(a=>{let{number:i,copy:u}=o(s,a),[c,p]=[t+a*vo,ko+s*is];return l`<rect class="nn-cell" data-copy="${u}" x="${c+1.5}"
          y="${p+1.5}" width="${vo-3}" height="${is-3}" rx="3"/><text
          class="${u?"nn-small":"nn-strong"}" x="${c+vo/2}"
          y="${p+20}" text-anchor="middle" ${r&&l`data-shows="sum"`}
          >${i}</text>`}))}var Bt=t=>t.length===1?`(${t[0]},)`:`(${t.join(", ")})`;function bc(t){let{shapes:e,shape:n}=Oe(t),o=e.map((i,u)=>(c,p)=>gc(i,u===0?10:1,c,p)),r=(i,u)=>({number:o[0](i,u).number+o[1](i,u).number,copy:!1}),s=(i,u)=>l`<text class="nn-small" x="${Ne[i]+2}"
    y="20">${u}</text>`,a=(i,u)=>l`<text class="nn-strong" x="${Ne[i]-13}"
    y="${ko+20}" text-anchor="middle">${u}</text>`;return l`<svg viewBox="0 0 340 140" role="img"
    aria-label="${ms(t)}">
    ${s(0,`a ${t.a}`)} ${s(1,`b ${t.b}`)}
    ${s(2,n?`a + b ${Bt(n)}`:"a + b")}
    ${o.map((i,u)=>ls(Ne[u],Mo(n??e[u]),i))}
    ${a(1,"+")} ${a(2,"=")}
    ${n?ls(Ne[2],Mo(n),r,!0):l`<text class="nn-strong nn-negative" x="${Ne[2]+4}"
            y="${ko+20}">✗ refused</text>`}
  </svg>`}var xc=(t,e)=>["a","b"].map(n=>L("broadcast",n,t,e));function us(t,e){let n=[...Array(e-t.length).fill(1),...t];return t.length<e?`${Bt(t)}, read as ${Bt(n)}`:Bt(t)}function yc(t){let{shapes:e,shape:n}=Oe(t),o=Math.max(...e.map(s=>s.length)),r=e.map(s=>Bt(s).replaceAll(" ",""));return l`<p class="nn-formula">shape of a: ${us(e[0],o)}</p>
    <p class="nn-formula">shape of b: ${us(e[1],o)}</p>
    <p class="nn-formula">${n?l`shape of a + b: <b>${Bt(n)}</b>`:l`<code>ValueError: operands could not be broadcast together with
            shapes ${r.join(" ")}</code>`}</p>
    <p>Broken edges are copies that NumPy reads as if they were there.</p>`}function ms(t){let{shape:e}=Oe(t),n=`An array a of shape ${t.a} and an array b of shape ${t.b}`;return e?`${n}, both stretched to shape ${Bt(e)} and added.`:`${n}. NumPy cannot stretch them to one shape and refuses to add them.`}var ps={wide:!0,picture:bc,controls:xc,readout:yc,describe:ms,goals:{"00-refused":{ask:"Find two shapes that NumPy refuses to add.",praise:"Refused: somewhere two sizes differ and neither is 1. An error is the friendly outcome.",met:t=>Oe(t).shape===null},"00-trap":{ask:"Three numbers plus three numbers, and nine come out. Find shapes that do it.",praise:"A column and a row stretch each other. No error, nine numbers: the trap, whenever three were meant.",met:t=>{let{shapes:e,shape:n}=Oe(t),o=r=>r.reduce((s,a)=>s*a,1);return e.every(r=>o(r)===3)&&o(n)===9}}}};var kt=32,Dt={x:4,y:178,wide:48},Le={x:196,y:44,wide:68},Ct={...Le,y:Dt.y},ds=["1,1","1,2","2,1","2,2"],hs=(t,e)=>[...Array(t.length/e).keys()].map(n=>t.slice(n*e,(n+1)*e));function Ee({X:t,W:e,entry:n}){let[o,r]=[hs(t,3),hs(e,2)],[s,a]=n.split(",").map(i=>i-1);return{A:o,B:r,P:Te(o,r),i:s,j:a}}function Ao(t,e,n,o=wc){let{x:r,y:s,wide:a}=e;return t.map((i,u)=>i.map((c,p)=>l`<rect class="nn-cell" data-lit="${n(u,p)}"
          x="${r+p*a}" y="${s+u*kt}" width="${a}"
          height="${kt}"/>${o(c,e,u,p)}`))}var wc=(t,{x:e,y:n,wide:o},r,s)=>l`<text x="${e+(s+.5)*o}" y="${n+r*kt+21}"
    text-anchor="middle">${m(t)}</text>`,vc=(t,{x:e,y:n,wide:o},r,s)=>l`<g class="nn-press" data-do="${ds[2*r+s]}"><rect
      fill="transparent" x="${e+s*o}" y="${n+r*kt}"
      width="${o}" height="${kt}"/>
    <text class="nn-strong" x="${e+(s+.5)*o}"
      y="${n+r*kt+21}" text-anchor="middle" data-shows="product"
      >${m(t)}</text></g>`,vn=(t,e,n,o="start")=>l`<text class="nn-small" x="${e}" y="${n}" text-anchor="${o}"
    >${t}</text>`;function kc(t){let{A:e,B:n,P:o,i:r,j:s}=Ee(t),a=i=>Le.x+(i+.5)*Le.wide;return l`<svg viewBox="0 0 336 266" role="img"
    aria-label="${fs(t)}">
    ${vn("W, shape (3, 2)",Le.x,16)}
    ${[0,1].map(i=>vn(`neuron ${i+1}`,a(i),37,"middle"))}
    ${Ao(n,Le,(i,u)=>u===s)}
    ${vn("X, shape (2, 3)",Dt.x,Dt.y-12)}
    ${Ao(e,Dt,i=>i===r)}
    <text x="${(Dt.x+3*Dt.wide+Ct.x)/2}" y="${Dt.y+kt+5}"
      text-anchor="middle">→</text>
    <text x="${Ct.x+Ct.wide}" y="${Ct.y-13}" text-anchor="middle"
      >↓</text>
    ${Ao(o,Ct,(i,u)=>i===r&&u===s,vc)}
    ${vn("X @ W, shape (2, 2)",Ct.x,Ct.y+2*kt+19)}
  </svg>`}function Mc(t,e){let{j:n}=Ee(t),o=r=>[2*r+n,`weight ${r+1} of neuron ${n+1}`];return l`${L("matrix-product","entry",t,e,r=>{let[s,a]=r.split(",");return`row ${s}, column ${a}`})}
    ${cn("matrix-product","W",t,e,[0,1,2].map(o))}`}function Ac(t){let{A:e,B:n,P:o,i:r,j:s}=Ee(t),a=e[r].map((i,u)=>`${A(i)}·${A(n[u][s])}`);return l`<p class="nn-formula">row ${r+1} of X times column ${s+1} of
      W:</p>
    <p class="nn-formula">${a.join(" + ")} = <b data-shows="entry"
      >${m(o[r][s])}</b></p>
    <p>It is what neuron ${s+1} answers to example ${r+1}, without its
      bias.</p>`}function fs(t){let{P:e,i:n,j:o}=Ee(t);return`A matrix X of 2 examples, 3 inputs each, times a matrix W of 2 neurons, 3 weights each. The rows of the product: ${e.map(s=>s.map(a=>m(a)).join(" and ")).join("; ")}. Row ${n+1} of X times column ${o+1} of W gives ${m(e[n][o])}.`}var $s={wide:!0,picture:kc,controls:Mc,readout:Ac,describe:fs,actions:Object.fromEntries(ds.map(t=>[t,()=>({entry:t})])),goals:{"00-column":{ask:"Turn the weights of neuron 2 until it answers 5 to example 1 and 0 to example 2.",praise:"Found, and the product's first column never moved: it belongs to neuron 1 and its weights alone.",met:t=>{let{P:e}=Ee(t);return e[0][1]===5&&e[1][1]===0}}}};var V={x:164,y:122,r:28},Q={x:210,y:97,size:50},J={x:296,y:122,r:24};function ce({x:t,w:e,b:n,activation:o}){let r=P(t,e,n);return{z:r,y:Et[o](r)}}function Mn({activation:t,answers:e},n){return t==="identity"?"":e[n>.5?1:0]}var kn=t=>t<0?"nn-negative":"nn-positive",gs=t=>h(1+.6*Math.abs(t));function xs(t,e,n,o=`× ${m(e)}`){let[r,s]=[V.x-t.x,V.y-t.y],a=Math.hypot(r,s),i=1-(V.r+3)/a,u=(11+gs(e)/2)/a,c=t.x+.5*r+u*s,p=t.y+.5*s-u*r;return l`<line class="nn-edge ${kn(e)}" x1="${h(t.x+22)}"
      y1="${h(t.y+22*s/r)}" x2="${h(t.x+i*r)}"
      y2="${h(t.y+i*s)}" stroke-width="${gs(e)}"
      opacity="${n===0?.3:1}"/>
    <text class="nn-halo nn-strong ${kn(e)}" x="${h(c)}"
      y="${h(p+5)}" text-anchor="${s<-30?"end":"middle"}"
      >${o}</text>`}function Ic(t){let e=150/t.w.length;return t.w.map((n,o)=>{let r={x:32,y:h(46+o*e)};return l`${xs(r,n,t.x[o])}
      <circle class="nn-node" cx="${r.x}" cy="${r.y}" r="21"/>
      <text x="${r.x}" y="${r.y+5}" text-anchor="middle"
        >${m(t.x[o])}</text>
      <text class="nn-halo nn-small" x="11" y="${r.y-28}"
        >${t.names[o]}</text>`})}function Sc({activation:t},{z:e,y:n}){let o=Math.max(6,Math.abs(e)*1.25),r=t==="identity"?o:1,s=t==="identity"?-o:0,a=d=>h(Q.x+5+(d+o)/(2*o)*40),i=d=>h(Q.y+44-(d-s)/(r-s)*38),c=[...Array(41).keys()].map(d=>(d/20-1)*o).map(d=>`${a(d)},${i(Et[t](d))}`),p=t==="step"?`${a(-o)},${i(0)} ${a(0)},${i(0)} ${a(0)},${i(1)} ${a(o)},${i(1)}`:c.join(" ");return l`<rect class="nn-node" x="${Q.x}" y="${Q.y}"
      width="${Q.size}" height="${Q.size}" rx="8"/>
    <polyline class="nn-curve" points="${p}"/>
    <circle class="nn-dot" cx="${a(e)}" cy="${i(n)}" r="4"/>
    <text class="nn-small" x="${Q.x+Q.size/2}" y="${Q.y-8}"
      text-anchor="middle">${t}</text>`}function Tc(t){let e=t.length>9?l`x="340" text-anchor="end"`:l`x="${J.x}" text-anchor="middle"`;return l`<text class="nn-strong" ${e} y="${J.y+46}">${t}</text>`}function Nc(t){let e=ce(t),{z:n,y:o}=e,r={x:32,y:222},s=t.activation!=="identity"&&o>.5;return l`<svg viewBox="0 0 344 250" role="img"
    aria-label="${ys(t)}">
    ${Ic(t)} ${xs(r,t.b,1,`bias ${m(t.b)}`)}
    <rect class="nn-node" x="13" y="203" width="38" height="38" rx="6"/>
    <text x="32" y="227" text-anchor="middle">1</text>
    <text class="nn-small" x="58" y="238">always 1</text>
    <circle class="nn-node" cx="${V.x}" cy="${V.y}" r="${V.r}"/>
    <text class="nn-strong" x="${V.x}" y="${V.y+5}" text-anchor="middle"
      >${m(n)}</text>
    <text class="nn-small" x="${V.x}" y="${V.y-37}" text-anchor="middle"
      >sum z</text>
    <path class="nn-wire" d="M${V.x+V.r} ${V.y}H${Q.x}"/>
    ${Sc(t,e)}
    <path class="nn-wire" d="M${Q.x+Q.size} ${J.y}H${J.x-J.r}"/>
    <circle class="nn-node" data-on="${String(s)}" cx="${J.x}" cy="${J.y}"
      r="${J.r}"/>
    <text class="nn-strong" data-on="${String(s)}" x="${J.x}" y="${J.y+5}"
      text-anchor="middle">${ye(o,3)}</text>
    <text class="nn-small" x="${J.x}" y="${J.y-32}" text-anchor="middle"
      >output</text>
    ${Tc(Mn(t,o))}
  </svg>`}function Oc(t,e){let n=t.w.every(r=>Math.abs(r)<=2),o=t.activation==="identity"&&n?{minimum:-2,maximum:2,step:.05}:{};return l`
    ${(t.switches?Ot:y)("neuron","x",t,e)}
    ${y("neuron","w",t,e,o)}
    ${y("neuron","b",t,e)}
    ${t.choose&&L("neuron","activation",t,e)}`}function Lc(t){let e=t.x.map((n,o)=>l`${o>0&&" + "}<span class="${kn(t.w[o])}"
      >${m(n)}·${A(t.w[o])}</span>`);return l`${e} <span class="${kn(t.b)}">${R(t.b)}</span>
    = <b data-shows="z">${m(ce(t).z)}</b>`}function Ec(t){let{z:e,y:n}=ce(t),o=Mn(t,n);return l`<p class="nn-formula">z = ${Lc(t)}</p>
    <p class="nn-formula">${t.activation}(${m(e)}) =
      <b data-shows="y">${ye(n)}</b>${o&&l`: <b>${o}</b>`}</p>
    ${t.table&&t.switches&&Wc(t)}`}function Wc(t){let e=t.w.length,n=[...Array(2**e).keys()].map(o=>t.w.map((r,s)=>o>>e-1-s&1));return l`<table class="nn-table" aria-label="every combination of the switches">
    <thead><tr>${t.names.map(o=>l`<th scope="col">${o}</th>`)}
      <th scope="col">z</th><th scope="col">output</th></tr></thead>
    <tbody>${n.map(o=>{let{z:r,y:s}=ce({...t,x:o}),a=o.every((i,u)=>i===t.x[u]);return l`<tr ${a&&l`aria-current="true"`}>
        ${o.map(i=>l`<td>${i}</td>`)}<td data-shows="row-z"
        >${m(r)}</td><td>${ye(s)} ${Mn(t,s)}</td></tr>`})}</tbody>
  </table>`}function ys(t){let{z:e,y:n}=ce(t),o=t.names.map((s,a)=>`${s} is ${m(t.x[a])}, weight ${m(t.w[a])}`),r=Mn(t,n);return`A neuron. ${o.join("; ")}; bias ${m(t.b)}. The weighted sum is ${m(e)}; after the ${t.activation} the output is ${ye(n)}${r&&`, ${r}`}.`}var bs=({w:t,b:e})=>[[0,0],[0,1],[1,0],[1,1]].map(n=>P(n,t,e)>0),Rc=(t,e)=>[...t.w,t.b].filter((n,o)=>n!==[...e.w,e.b][o]).length,ws={wide:!0,picture:Nc,controls:Oc,readout:Ec,describe:ys,goals:{"01-silence":{ask:"An email with CAPITALS and without viagra is called spam. Turn one knob until it is not. How far must you turn it?",praise:"Silent. A turn by 5 is enough: it brings the number in the middle down to 0, and the neuron fires only above 0.",met:(t,e)=>t.x.join()==="1,0"&&Rc(t,e)===1&&P(t.x,t.w,t.b)<=0},"01-both":{ask:"Your doctor writes about viagra, your aunt writes in CAPITALS. Let both through, and catch only the emails that have both.",praise:"Found: each alone brings too little, both together enough.",met:t=>t.w.length===2&&t.activation==="step"&&bs(t).join()==="false,false,false,true"},"01-seven-bottles":{ask:"Ten guests drank seven bottles. Find the weight that says so, and leave the bias at 0: no guests, no wine.",praise:"Found: 0.7 of a bottle for each guest. Now try 3 and 75 guests.",met:t=>t.activation==="identity"&&t.x[0]===10&&t.b===0&&Math.abs(ce(t).z-7)<1e-9},"03-last-bit":{ask:"One neuron is enough. Find knobs that call all four numbers right: 0 and 2 even, 1 and 3 odd.",praise:"Found. The first digit needs no weight: whether a number is even is said by its last digit alone.",met:t=>t.w.length===2&&t.activation==="sigmoid"&&bs(t).join()==="true,false,true,false"}}};var ct=v([-2.2,4.2],[30,334]),lt=v([-2.2,4.2],[326,22]),[We,le]=lt.domain,Pc=[...Array(65).keys()].map(t=>We+t/10),vs=t=>t<=le;function ks({base:t},e){let n=Pc.map(o=>{let r=Math.min(zt(t,o).height,2*le),[s,a]=e?[r,o]:[o,r];return`${h(ct(s))},${h(lt(a))}`});return l`<polyline class="${e?"nn-mirror":"nn-curve"}"
    points="${n.join(" ")}"/>`}function zc(t,{height:e,slope:n}){let o=r=>e+n*(r-t);return l`<line class="nn-secant" x1="${h(ct(We))}"
    y1="${h(lt(o(We)))}" x2="${h(ct(le))}" y2="${h(lt(o(le)))}"/>`}function Bc(t,{height:e}){return l`<line class="nn-distance" x1="${ct(We)}" y1="${lt(We)}"
      x2="${ct(le)}" y2="${lt(le)}"/>
    ${ks(t,!0)}
    ${vs(e)&&l`<circle class="nn-one" cx="${h(ct(e))}" cy="${h(lt(t.x))}"
        r="7"/>
      <text class="nn-halo nn-strong nn-positive" x="${h(ct(e)+4)}"
        y="${h(lt(t.x)+22)}">log</text>`}`}function Cc(t,{height:e}){return vs(e)?l`<circle class="nn-dot" cx="${h(ct(t))}" cy="${h(lt(e))}"
      r="6"/>`:l`<path class="nn-next" d="M${h(ct(t))} 22l-7 12h14z"/>`}function Dc(t,e){let n=zt(t.base,t.x);return l`<svg viewBox="0 0 344 362" role="img"
    aria-label="${Ms(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="22" width="304" height="304"/>
    </clipPath>
    ${E(ct,lt,{names:["x","y"]})}
    <g clip-path="url(#${e}-clip)">
      ${t.mirror?Bc(t,n):zc(t.x,n)}
      ${ks(t,!1)}</g>
    ${Cc(t.x,n)}
  </svg>`}function jc(t,e){return l`${y("power-curve","base",t,e)}
    ${y("power-curve","x",t,e)}`}function Uc({base:t,x:e,mirror:n}){let{height:o,slope:r,atZero:s}=zt(t,e),a=l`${m(t,6)}<sup>${m(e,6)}</sup>`;return n?l`<p class="nn-formula">${a} = <b data-shows="height"
          >${m(o)}</b></p>
        <p class="nn-formula">${t===1?"Every power of 1 is 1: there is no logarithm to the base 1.":l`log to the base ${m(t,6)} of ${m(o)} =
                <b data-shows="log">${m(e)}</b>`}</p>`:l`<p class="nn-formula">height: ${a} = <b data-shows="height"
          >${m(o)}</b></p>
        <p class="nn-formula">slope there: <b data-shows="slope"
          >${m(r)}</b></p>
        <p class="nn-formula">slope ÷ height = <b data-shows="ratio"
          >${m(s)}</b></p>`}function Ms({base:t,x:e,mirror:n}){let{height:o,slope:r}=zt(t,e),s=`At x = ${m(e,6)} it is ${m(o)} high`,a=`The powers of ${m(t,6)} as a curve. ${s}`;return n?`${a}. Mirrored at the diagonal it is the logarithm.`:`${a} and its slope is ${m(r)}.`}var As={picture:Dc,controls:jc,readout:Uc,describe:Ms,goals:{"00-e":{ask:"Find the base whose slope is its height: slope ÷ height within 0.005 of 1.",praise:"2.71875 is the nearest that this slider comes to e = 2.71828… Move the power: the two stay equal everywhere.",met:({base:t,x:e})=>Math.abs(zt(t,e).atZero-1)<.005},"00-which-power":{ask:"Which power of 2 gives 3? Come within 0.05 of 3.",praise:"About 1.585, between 1 (which gives 2) and 2 (which gives 4). That is the logarithm of 3 to the base 2.",met:({base:t,x:e,mirror:n})=>n&&t===2&&Math.abs(zt(t,e).height-3)<.05}}};function An(t){return t.split(/(`[^`]+`|\*[^*\s][^*]*\*)/).map(e=>e.startsWith("`")?l`<code>${e.slice(1,-1)}</code>`:e.startsWith("*")&&e.length>2?l`<em>${e.slice(1,-1)}</em>`:e)}function In(t){try{let e=Uint8Array.from(atob(t),n=>n.charCodeAt(0));return JSON.parse(new TextDecoder().decode(e))}catch{throw new Error("Question.data must be a question; got something else.")}}var Xc=.05,Hc=.005;function Io(t,e){if(e.trim()==="")return{verdict:"missing"};if(t.choices){let a=t.choices[Number(e)];return a?{verdict:a.right?"right":"wrong",why:a.why}:{verdict:"missing"}}let n=xr(e);if(Number.isNaN(n))return{verdict:"unreadable"};let o=Math.abs(n-t.answer);if(o<=t.tolerance)return{verdict:"right",why:t.why};let r=t.wrong.find(a=>Math.abs(n-a.value)<=Hc*Math.abs(a.value));return r?{verdict:"wrong",why:r.why}:{verdict:!t.exact&&o<=Xc*Math.abs(t.answer)?"almost":"wrong",why:t.otherwise}}var qc={missing:"Nothing answered yet.",unreadable:"That is not a number. Write it like −1.5, 0,25 or 2/3.",wrong:"Not yet.",almost:"Close, but not right.",right:"Right."},Fc={missing:"…",unreadable:"?",wrong:"✗",almost:"≈",right:"✓"};function _c(t,e,n){return t.choices.map((o,r)=>l`<div class="nn-option"><input type="radio"
      name="${n}-answer" id="${n}-${r}" value="${r}" data-trait="answer"
      ${e.answer===String(r)&&"checked"}><label for="${n}-${r}"
      >${An(o.text)}</label></div>`)}function Vc(t,e,n){return l`<p class="nn-number"><label for="${n}-n">Your number</label>
    <input id="${n}-n" data-trait="answer" inputmode="text" maxlength="40"
      autocomplete="off" value="${e.answer}">
    </p>`}function Gc(t,e){if(!e.checked)return"";let{verdict:n,why:o}=Io(t,e.answer);return l`<span class="nn-mark" aria-hidden="true">${Fc[n]}</span>
    <span><b>${qc[n]}</b> ${o&&An(o)}</span>`}function Yc(t,e){let n=In(t.data),o=n.choices?_c:Vc,r=t.checked?Io(n,t.answer).verdict:"";return l`<fieldset class="nn-question">
      <legend>${An(n.prompt)}</legend>
      ${o(n,t,e)}
    </fieldset>
    <div class="nn-live"><button type="button" data-do="check" data-enter
      >Check</button></div>
    <div class="nn-feedback" role="status" data-verdict="${r}"
      >${Gc(n,t)}</div>`}var Is={plain:!0,check:({data:t})=>In(t),controls:Yc,describe:t=>In(t.data).prompt,actions:{check:()=>({checked:!0})},input:t=>({...t,checked:!1}),task({id:t,data:e,answer:n,checked:o}){return o&&Io(In(e),n).verdict==="right"?t:""}};var Kc="reliability",Mt=v([0,1],[40,344]),jt=v([0,1],[262,30]),Ss=336,Zc=.025,Re=t=>Sr(t.cases,t.scale),Ts=t=>t.reduce((e,{count:n})=>e+n,0);function So(t){let e=({count:n,said:o,happened:r})=>n*Math.abs(o-r);return t.reduce((n,o)=>n+e(o),0)/Ts(t)}function Jc({cases:t,scale:e}){let[n,o]=[0,0];for(let[r,s,a]of t)n+=s*Wt(e*r,1)+a*Wt(e*r,0),o+=s+a;return n/o}function Qc(t){let e=Re(t),n=Math.max(1,...e.map(({count:o})=>o));return l`<svg viewBox="0 0 360 342" role="img"
    aria-label="${Ns(t)}">
    ${E(Mt,jt,{names:["what it said","share that was spam"],count:5})}
    <path class="nn-distance" d="M${Mt(0)} ${jt(0)}L${Mt(1)} ${jt(1)}"/>
    ${e.map(({said:o,happened:r})=>{let s=r<o?"nn-negative":"nn-positive";return l`<path class="nn-given ${s}" d="M${h(Mt(o))} ${h(jt(o))}V${h(jt(r))}"/>`})}
    <path class="nn-curve" d="${e.map(({said:o,happened:r},s)=>`${s?"L":"M"}${h(Mt(o))} ${h(jt(r))}`)}"/>
    ${e.map(({said:o,happened:r})=>l`<circle class="nn-one" cx="${h(Mt(o))}"
        cy="${h(jt(r))}" r="6"/>`)}
    ${e.map(o=>tl(o,n))}
  </svg>`}function tl({bin:t,count:e},n){let o=h((Mt(t/10)+Mt((t+1)/10))/2),r=h(24*e/n);return l`<rect class="nn-count-bar" x="${o-13}"
      y="${Ss-r}" width="26" height="${r}"/>
    <text class="nn-small nn-halo" x="${o}" y="${Ss-r-3}"
      text-anchor="middle">${e}</text>`}var el=(t,e)=>y(Kc,"scale",t,e);function nl(t){let e=Re(t);return e.length===0?l`<p>No cases.</p>`:l`${ol(e)}
    <p class="nn-formula">Mean gap between said and happened:
      <b data-shows="gap">${m(So(e))}</b></p>
    <p class="nn-formula">Mean surprise: <b data-shows="mean">${m(Jc(t))}</b></p>
    <details><summary>All bins</summary><table class="nn-table">
    <thead><tr><th scope="col">from</th><th scope="col">cases</th>
      <th scope="col">said, on average</th><th scope="col">were spam</th></tr>
    </thead>
    <tbody>${e.map(({bin:n,count:o,said:r,happened:s})=>l`<tr><td>${m(n/10)}</td>
        <td data-shows="count">${o}</td>
        <td data-shows="said">${m(r)}</td>
        <td data-shows="happened">${m(s)}</td></tr>`)}</tbody></table></details>`}function ol(t){let{bin:e,count:n,happened:o}=t.at(-1);return e<9?l`<p class="nn-top">It said 0.9 or more of none.</p>`:l`<p class="nn-top">It said 0.9 or more of ${n} emails. Of these,
    ${m(100*o,3)} % were spam.</p>`}function Ns(t){let e=Re(t);if(e.length===0)return"A reliability plot without cases.";let n=e.map(({said:o,happened:r,count:s})=>`said ${m(o,2)}, happened ${m(r,2)} (${s})`);return`What a model said against what happened, in ${e.length} bins: ${n.join("; ")}. The mean gap is ${m(So(e),2)}.`}var Os={picture:Qc,controls:el,readout:nl,describe:Ns,goals:{"02-calibrate":{ask:"Make this filter honest: bring the mean gap below 0.025. What happens to the mean surprise on the way?",praise:"Its log-odds were about twice too large. The knob that makes it honest also makes the surprise about as small as it can be.",met:t=>Ts(Re(t))>0&&So(Re(t))<Zc}}};var Sn="sigmoid-curve",dt=v([-4,4],[34,346]),ft=v([-.05,1.05],[206,24]),Tn=3,Pe=({w:t,b:e},n)=>O(n*t+e),Ut=({w:t,b:e})=>-e/t,ze=t=>t.w*Lt(t.x*t.w+t.b);function rl(t,e){let n=t.x>3?-1:1,[o,r]=[h(dt(t.x)),h(dt(t.x+n))],[s,a]=[h(ft(e)),h(ft(e+n*ze(t)))];return l`<path class="nn-rise" d="M${o} ${s}H${r}V${a}"/>`}function sl(t,e){let n=Pe(t,t.x),o=Ut(t);return l`<svg viewBox="0 0 360 244" role="img"
    aria-label="${Es(t)}">
    <clipPath id="${e}-clip"><rect x="34" y="24" width="312" height="182"/>
    </clipPath>
    ${E(dt,ft,{names:["x","output"],count:5})}
    <g clip-path="url(#${e}-clip)">
      ${t.tangent&&[rl(t,n),hn(t.x,n,ze(t),dt,ft,70)]}
      <path class="nn-graph" d="${te(r=>Pe(t,r),dt,ft,200)}"/>
      ${Math.abs(o)<=4&&al(o)}
    </g>
    ${ee("point",dt(t.x),ft(n))}
  </svg>`}var al=t=>l`<path class="nn-distance"
    d="M${h(dt(t))} ${h(ft(0))}V${h(ft(.5))}"/>
  <path class="nn-centre" d="M${h(dt(t))} ${h(ft(.5)-7)}l7 7l-7 7l-7 -7z"/>`;function il(t,e){return l`${y(Sn,"w",t,e)}
    ${t.lockable&&Zt(Sn,"keep",t,e)}
    ${y(Sn,"b",t,e)} ${y(Sn,"x",t,e)}`}function cl(t){let{w:e,b:n,x:o}=t,r=o*e+n;return l`<p class="nn-formula">z = ${m(o)}·${A(e)} ${R(n)} =
      <b data-shows="z">${m(r)}</b></p>
    <p class="nn-formula">σ(${m(r)}) =
      <b data-shows="y">${et(O(r))}</b></p>
    ${t.tangent&&l`<p class="nn-formula">slope here: <b data-shows="slope">${m(ze(t))}</b> up for one step to the right</p>`}
    <p>${e===0?"With weight 0 the input changes nothing: the curve is flat.":l`Centre ◆ (output 0.5): x = <b data-shows="centre">${m(Ut(t))}</b>`}</p>
    <p class="nn-note">${ll(t)}</p>`}function ll(t){return!t.lockable||t.keep||Ls(t)?"":`To be kept, the centre must lie between −${Tn} and ${Tn}.`}var Ls=t=>Math.abs(Ut(t))<=Tn;function Es(t){let{w:e,b:n,x:o}=t,r=e===0?"It is flat.":`It ${e>0?"rises":"falls"} from left to right; its centre is at x = ${m(Ut(t))}.`,s=t.tangent?`, with slope ${m(ze(t))}`:"";return`The sigmoid curve of a neuron with weight ${m(e)} and bias ${m(n)}. ${r} At x = ${m(o)} the output is ${et(Pe(t,o))}${s}.`}function ul(t,e){if(t.keep)return Ls(e)?{...t,centre:Ut(e)}:{};if(!e.keep)return t;if("w"in t)return{...t,b:0-t.w*e.centre};if("b"in t){let n=-t.b/e.w;return Math.abs(n)<=Tn?{...t,centre:n}:{...t,keep:!1}}return t}var ml=t=>Math.max(-4,Math.min(4,Math.round(t*8)/8))+0,Ws={picture:sl,controls:il,readout:cl,describe:Es,input:ul,drags:{point:(t,[e])=>({x:ml(dt.invert(e))})},goals:{"02-mirror":{ask:"Turn the curve round: it must fall from left to right, with its centre where it was at the start.",praise:"Both knobs changed sign. The centre −b/w does not notice.",met:(t,e)=>t.w<0&&Math.abs(Ut(t)-Ut(e))<1e-9},"02-step-at-two":{ask:"Make a step at x = 2: below 0.05 at x = 1.5, above 0.95 at x = 2.5. The switch “keep the centre” helps.",praise:"A step, nearly. With the centre kept at 2, the bias had to follow the weight: b = −2w.",met:t=>Pe(t,1.5)<.05&&Pe(t,2.5)>.95},"02-steepest":{ask:"Move the point to where the curve is steepest. What is the slope?",praise:"At the centre, and there it is a quarter of the weight. No other place is as steep.",met:t=>t.tangent&&Math.abs(ze(t))>.2475*Math.abs(t.w)}}};var pl="softmax-bars",Nn=12,To=316,Rs=58;function hl(t,e,n){let o=n*Rs+8;return l`<text x="${Nn}" y="${o+14}">${e}</text>
    <text class="nn-strong" x="${Nn+To}" y="${o+14}"
      text-anchor="end">${m(t)}</text>
    <rect class="nn-silent" x="${Nn}" y="${o+21}" width="${To}"
      height="20" rx="3"/>
    <rect class="nn-one" x="${Nn}" y="${o+21}" width="${h(To*t)}"
      height="20" rx="3"/>`}function dl(t){let e=oe(t.z);return l`<svg viewBox="0 0 340 ${Rs*e.length+4}" role="img"
    aria-label="${Ps(t)}">
    ${e.map((n,o)=>hl(n,t.names[o],o))}
  </svg>`}var fl=(t,e)=>y(pl,"z",t,e);function $l(t){let e=oe(t.z),n=t.z.map(Math.exp),o=n.reduce((r,s)=>r+s,0);return l`<table class="nn-table">
    <thead><tr><th scope="col">class</th><th scope="col">score z</th>
      <th scope="col">e<sup>z</sup></th><th scope="col">share of the sum</th>
      </tr></thead>
    <tbody>${e.map((r,s)=>l`<tr><td>${t.names[s]}</td>
        <td>${m(t.z[s])}</td>
        <td data-shows="power">${m(n[s])}</td>
        <td data-shows="share">${m(r)}</td></tr>`)}
    <tr><td>together</td><td></td><td data-shows="total">${m(o)}</td>
      <td>1</td></tr></tbody>
  </table>`}function Ps({z:t,names:e}){let n=oe(t),o=e.map((r,s)=>`${r} has score ${m(t[s])} and gets ${m(n[s])}`);return`Softmax of ${e.length} scores: ${o.join("; ")}.`}var zs={wide:!0,picture:dl,controls:fl,readout:$l,describe:Ps,goals:{"02-halve":{ask:"Halve the probability of the second class, without touching its own score.",praise:"Its score is what it was; its share is not. Whatever another class gains, this one helps to pay.",met:(t,e)=>t.z[1]===e.z[1]&&oe(t.z)[1]<=oe(e.z)[1]/2},"02-shift":{ask:"Change every score and leave every probability as it was.",praise:"The same number was added to all of them. Only the differences between scores count.",met:(t,e)=>{let n=t.z.map((o,r)=>o-e.z[r]);return n[0]!==0&&n.every(o=>o===n[0])}}}};var gl=(t,e)=>t.map(n=>n[e]);function bl(t,e,n){let o=n.map((r,s)=>gl(e,s));return t.map(r=>n.map((s,a)=>P(r,o[a],s)))}function ot(t,e){let n=t;return e.map(({weight:o,bias:r,activation:s})=>{let a=bl(n,o,r);return n=a.map(i=>i.map(u=>s(u))),{Z:a,A:n}})}function Bs(t,e){let n=[],o=t;return e.forEach(({weight:r,bias:s,activation:a},i)=>{o=s.map((u,c)=>{let p=(b,T,I,C=-1)=>n.push({layer:i,to:c,op:b,from:C,terms:T,value:I}),d=o.map((b,T)=>{let I=b*r[T][c];return p("product",[b,r[T][c]],I,T),I}),f=d.reduce((b,T)=>b+T,0);p("sum",d,f),p("bias",[f,u],f+u);let $=a(f+u);return p("activation",[f+u],$),$})}),n}var On="bumps",En=[...Array(201).keys()].map(t=>t/200),Oo=v([0,1],[34,332]),Ln=v([-1.25,1.25],[236,20]),xl=["1st","2nd","3rd","4th","5th","6th","7th","8th"].map(t=>`${t} bump`),Ds={hill:t=>Math.sin(Math.PI*t)**2,wave:t=>.8*Math.sin(2*Math.PI*t),roof:t=>t<.375?2*t:1.2*(1-t)};function yl({count:t,steepness:e,heights:n}){let o=[...Array(t).keys()].flatMap(r=>[r,r+1]);return[{weight:[o.map(()=>e)],bias:o.map(r=>-e*r/t),activation:O},{weight:o.map((r,s)=>[s%2?-n[s>>1]:n[s>>1]]),bias:[0],activation:we}]}function js(t){let[e,n]=ot(En.map(r=>[r]),yl(t)),o=t.heights.slice(0,t.count).map((r,s)=>e.A.map(a=>r*(a[2*s]-a[2*s+1])));return{sum:n.A.flat(),bumps:o}}var Us=t=>En.map(Ds[t.target]);function Wn(t){let e=Us(t),n=js(t).sum.map((r,s)=>Math.abs(r-e[s])),o=Math.max(...n);return{gap:o,at:n.indexOf(o)}}var No=t=>t.map((e,n)=>`${h(Oo(En[n]))},${h(Ln(e))}`).join(" ");function wl(t){let{sum:e,bumps:n}=js(t),o=Us(t),{at:r}=Wn(t),s=h(Oo(En[r]));return l`<svg viewBox="0 0 344 272" role="img"
    aria-label="${Xs(t)}">
    ${E(Oo,Ln,{names:["x","output"],count:5})}
    ${n.map(a=>l`<polyline class="nn-bump" points="${No(a)}"/>`)}
    <line class="nn-gap" x1="${s}" x2="${s}" y1="${h(Ln(e[r]))}"
      y2="${h(Ln(o[r]))}"/>
    <polyline class="nn-target" points="${No(o)}"/>
    <polyline class="nn-made" points="${No(e)}"/>
  </svg>`}function vl(t,e){let n=y(On,"heights",t,e,void 0,xl);return l`${L(On,"target",t,e)}
    ${L(On,"count",t,e)}
    ${y(On,"steepness",t,e)}
    ${n.slice(0,t.count)}
    <div class="nn-live"><button type="button" data-do="read"
      >Read the heights off the curve</button></div>`}function kl(t){let{gap:e}=Wn(t);return l`<p class="nn-legend">
      <span><svg class="nn-symbol" viewBox="-9 -9 18 18" aria-hidden="true"
        ><path class="nn-target" d="M-9 0H9"/></svg> curve to match</span>
      <span><svg class="nn-symbol" viewBox="-9 -9 18 18" aria-hidden="true"
        ><path class="nn-made" d="M-9 0H9"/></svg> the network</span></p>
    <p>Largest gap: <b data-shows="gap">${m(e)}</b></p>
    <p>${2*t.count} hidden neurons,
      <b data-shows="knobs">${6*t.count+1}</b> knobs</p>`}function Xs(t){let e=t.heights.slice(0,t.count).map(n=>m(n));return`The curve "${t.target}" and a network of ${t.count} bumps of heights ${e.join(", ")}. They are at most ${m(Wn(t).gap,3)} apart.`}var Ml=t=>({heights:t.heights.map((e,n)=>n<t.count?Math.round(16*Ds[t.target]((n+.5)/t.count))/16:e)}),Cs=(t,e,n,o,r)=>({ask:o,praise:r,met:s=>s.target===t&&s.count===e&&Wn(s).gap<n}),Hs={picture:wl,controls:vl,readout:kl,describe:Xs,actions:{read:Ml},goals:{"03-hill":Cs("hill",4,.1,"Match the hill with four bumps: keep the largest gap below 0.1. The best heights are not the curve's own, and the steepness counts.","Matched. The steepness is a knob as well: flatter sigmoids turn the stairs into a slope."),"03-wave":Cs("wave",8,.2,"Match the wave with eight bumps: keep the largest gap below 0.2.","Matched. With more bumps the gap would shrink further, to anything you like.")}};var Lo="dinner-party",Be=["Agatha","Dahlia","Stiffy"],$t=["h₁","h₂","h₃"],Eo=[0,1,2].map(t=>({x:42,y:46+86*t,r:17})),ue=[0,1,2].map(t=>({x:188,y:46+86*t,r:22})),Xt={x:306,y:132,r:24},Po=[...Array(8).keys()].map(t=>[t>>2,t>>1&1,t&1]),Rn=[1,1.5,3,4.3,0,0,0,0],Fs=Rn.with(3,1.5);function Ce({W1:t,b1:e,W2:n,b2:o,relu:r},s){let[a]=ot(s,[{weight:t,bias:e,activation:we}]),i=a.Z.map(c=>c.map((p,d)=>r[d]?ne(p):p)),[u]=ot(i,[{weight:n,bias:o,activation:ne}]);return{Z:a.Z,A:i,S:u.Z.flat(),Y:u.A.flat()}}var _s=(t,e)=>Math.abs(t-e)<1e-9,Wo=(t,e)=>Ce(t,Po).Y.every((n,o)=>_s(n,e[o])),Al=({goals:t})=>t.includes("03-feud")?Fs:Rn,tt=t=>Math.abs(t)<1e-12?0:t,qs="M8 0h6v12q6 4 6 12v30q0 4-4 4h-10q-4 0-4-4v-30q0-8 6-12z",Ro=6;function Il(t,e){let n=Math.min(Ro,Math.ceil(tt(t)));return l`${[...Array(n).keys()].map(o=>{let r=Math.min(1,t-o),s=96+30*o;return l`<g transform="translate(${s} 278)">
      <clipPath id="${e}-full${o}"><rect x="0" y="${h(58*(1-r))}"
        width="24" height="${h(58*r)}"/></clipPath>
      <path class="nn-wine" clip-path="url(#${e}-full${o})" d="${qs}"/>
      <path class="nn-glass" d="${qs}"/></g>`})}
  ${t>Ro&&l`<text class="nn-strong" x="${96+30*Ro}" y="318">…</text>`}`}function Sl(t,e){let{A:n,Y:o}=Ce(t,[t.guests]),[r,s]=[n[0].map(tt),tt(o[0])];return l`<svg viewBox="0 0 340 346" role="img"
    aria-label="${Gs(t)}">
    ${t.W1.map((a,i)=>a.map((u,c)=>u!==0&&Rt(Eo[i],ue[c],u,{part:`w${i}${c} x${i} h${c}`,faint:!t.guests[i],label:t.knobs,along:.36+.07*c})))}
    ${t.W2.map(([a],i)=>a!==0&&Rt(ue[i],Xt,a,{part:`v${i} o`,faint:r[i]===0,label:t.knobs,along:.48}))}
    ${Eo.map((a,i)=>Z(a,t.guests[i]?"✓":"",{part:`x${i}`,on:t.guests[i]===1}))}
    ${ue.map((a,i)=>Z(a,m(r[i],3),{part:`h${i}`,on:r[i]>0}))}
    ${Z(Xt,m(s,3),{part:"o",on:s>0})}
    ${Be.map((a,i)=>l`<text class="nn-halo nn-small" x="18" y="${Eo[i].y-23}"
          >${a}</text>`)}
    ${t.knobs&&ue.map(({x:a,y:i,r:u},c)=>l`<text class="nn-halo nn-small ${K(t.b1[c])}" x="${a}"
          y="${i+u+16}" text-anchor="middle" data-part="b${c} h${c}"
          >${R(t.b1[c])}</text>`)}
    ${t.knobs&&l`<text class="nn-halo nn-small ${K(t.b2[0])}" x="${Xt.x}"
      y="${Xt.y+Xt.r+16}" text-anchor="middle" data-part="c0 o"
      >${R(t.b2[0])}</text>`}
    ${$t.map((a,i)=>l`<text class="nn-halo nn-small" x="${ue[i].x}"
          y="${ue[i].y-28}" text-anchor="middle">${a}</text>`)}
    <text class="nn-small" x="${Xt.x}" y="${Xt.y-32}"
      text-anchor="middle">bottles</text>
    <path class="nn-wire" d="M14 336.75H326"/>
    ${s===0&&l`<text class="nn-small" x="96" y="322">ginger ale</text>`}
    ${Il(s,e)}
    <text class="nn-strong" x="18" y="322">${m(s,3)} ×</text>
  </svg>`}var Vs=t=>({W1:([e,n])=>`weight from ${Be[e]} to ${$t[n]}`,b1:([e])=>`bias of ${$t[e]}`,W2:([e])=>`weight from ${$t[e]} to bottles`,b2:()=>"bias of bottles"})[t.split(".")[0]](t.split(".").slice(1));function Tl(t,e){return l`${Ot(Lo,"guests",t,e,Be)}
    ${t.unplug&&l`<hr>${Ot(Lo,"relu",t,e,$t)}`}
    ${t.knobs&&ln(Lo,t.knob,Vs(t.knob),t,e)}`}function Nl(t,e){let{Z:n,A:o,S:r,Y:s}=Ce(t,[t.guests]),a=$t.map((i,u)=>{let c=t.W2[u][0];return l`${u>0&&" "}<span class="${K(c)}"
      >${u>0?R(c):m(c)}·${m(tt(o[0][u]))}</span>`});return l`<p class="nn-formula">hidden: ${$t.map((i,u)=>l`${u>0&&", "}${t.relu[u]?"ReLU":""}(<span data-shows="z">${m(tt(n[0][u]))}</span>) = <b
        data-shows="a">${m(tt(o[0][u]))}</b>`)}</p>
    <p class="nn-formula">bottles: ReLU(${a} ${R(t.b2[0])}) =
      ReLU(<span data-shows="s">${m(tt(r[0]))}</span>) = <b
      data-shows="bottles">${m(tt(s[0]))}</b></p>
    ${t.knobs&&Ol(t,e)}
    ${t.table&&Ll(t)}`}function Ol(t,e){let n=(r,s,a,i)=>{let u=[r,...s].join(".");return{text:m(a),value:a,part:i,path:u,name:Vs(u)}},o=r=>un(r,t,e);return l`<p>Pick a knob, then turn it with the slider.</p>
    <div class="nn-equation">
    ${U(o(t.W1.map((r,s)=>r.map((a,i)=>n("W1",[s,i],a,`w${s}${i} x${s} h${i}`)))),"W₁","(3, 3)")}
    ${U(o([t.b1.map((r,s)=>n("b1",[s],r,`b${s} h${s}`))]),"b₁","(3,)")}
    ${U(o(t.W2.map(([r],s)=>[n("W2",[s,0],r,`v${s} o`)])),"W₂","(3, 1)")}
    ${U(o([[n("b2",[0],t.b2[0],"c0 o")]]),"b₂","(1,)")}
  </div>`}function Ll(t){let{A:e,Y:n}=Ce(t,Po),o=Al(t),r=n.map((a,i)=>_s(a,o[i])),s=r.filter(Boolean).length;return l`<table class="nn-table nn-tight">
    <thead><tr>${Be.map(([a,...i])=>l`<th scope="col">${a}<span
        class="nn-wide">${i.join("")}</span></th>`)}${$t.map(a=>l`<th scope="col">${a}</th>`)}
      <th scope="col">bottles</th><th scope="col">wanted</th></tr></thead>
    <tbody>${Po.map((a,i)=>{let u=a.join()===t.guests.join();return l`<tr data-right="${String(r[i])}"
        ${u&&l`aria-current="true"`}>${a.map(c=>l`<td>${c}</td>`)}${e[i].map(c=>l`<td>${m(tt(c),3)}</td>`)}
        <td data-shows="list">${m(tt(n[i]))}</td>
        <td>${o[i]} ${r[i]?"✓":"✗"}</td></tr>`})}</tbody></table>
    <p class="nn-count" data-none="${s===8}"><b data-shows="right"
      >${s}</b> of 8 guest lists as wanted</p>`}function Gs(t){let{A:e,Y:n}=Ce(t,[t.guests]),o=Be.filter((i,u)=>t.guests[u]),r=o.length===0?"Nobody is invited":`Invited: ${o.join(" and ")}`,s=$t.filter((i,u)=>tt(e[0][u])>0),a=s.length===0?"none":s.join(", ");return`${r}. Hidden neurons above 0: ${a}. The network says ${m(tt(n[0]))} bottles.`}var Ys={picture:Sl,controls:Tl,readout:Nl,describe:Gs,goals:{"03-most-wine":{ask:"Find the guest list that needs the most wine.",praise:"Dahlia with Stiffy, and without Agatha: 4.3 bottles. That is more than the two would bring one by one.",met:({guests:t})=>t.join()==="0,1,1"},"03-idle-relu":{ask:"Take out as many of the hidden ReLUs as you can without changing the wine for any guest list.",praise:"Found. What arrives at h₁ and h₃ is never below 0, so ReLU has nothing to stop there. At h₂ it has: −0.5 for nobody.",met:(t,e)=>t.relu.filter(n=>!n).length===2&&Wo({...e,relu:t.relu},Rn)&&Wo(t,Rn)},"03-feud":{ask:"Dahlia and Stiffy have fallen out. Together they must now bring only 1.5 bottles; every other list stays as it was.",praise:"Settled, on all eight lists. Only a hidden neuron that sees both guests can tell the pair from its parts.",met:t=>t.relu.every(Boolean)&&Wo(t,Fs)}}};var At=[.05,.1],De=[.01,.99],Ht=[.35,.6],Bo=.5,Co=1e4,Ks=[.15,.2,.25,.3,.4,.45,.5,.55],Pn=[0,1],Zs=(t,e,n,o)=>Pn.map(r=>O(t[0]*e[o+2*r]+t[1]*e[o+2*r+1]+n));function zo(t){let e=Zs(At,t,Ht[0],0),n=Zs(e,t,Ht[1],4),o=n.map((s,a)=>s-De[a]),r=(o[0]**2+o[1]**2)/2;return{hidden:e,output:n,misses:o,error:r}}var Js=t=>t*(1-t),Qs=(t,e)=>t.map((n,o)=>n-Bo*e[o]);function Do(t,e=!1){let{hidden:n,output:o,misses:r,error:s}=zo(t),a=r.map(($,b)=>$*Js(o[b])),i=Pn.flatMap($=>n.map(b=>a[$]*b)),u=e?Qs(t.slice(4),i):t.slice(4),c=Pn.map($=>a[0]*u[$]+a[1]*u[2+$]),p=c.map(($,b)=>$*Js(n[b])),f=[...Pn.flatMap($=>At.map(b=>p[$]*b)),...i];return{hidden:n,output:o,misses:r,error:s,outputBlame:a,through:u,received:c,hiddenBlame:p,gradient:f,next:Qs(t,f)}}var El={false:[Ks],true:[Ks]};function ta(t,e=!1){let n=El[e];for(;n.length<=t;)n.push(Do(n.at(-1),e).next);return n[t]}function ea(t,e,n=1e-5){let o=zo(t.with(e,t[e]+n)).error,r=zo(t.with(e,t[e]-n)).error;return(o-r)/(2*n)}function na(t,e){let n=t.length*t[0].length,o=0,r=t.map((s,a)=>s.map((i,u)=>{let c=i-e[a][u];return o+=c*c,c*(2/n)}));return{cost:o/n,blame:r}}function oa(t,{X:e,y:n,loss:o}){let r=ot(e,t),{cost:s,blame:a}=o(r.at(-1).A,n),u=t.map(({weight:c,slope:p},d)=>({weight:c,slope:p,l:d})).reverse().map(({weight:c,slope:p,l:d})=>{let{Z:f,A:$}=r[d],b=a.map((T,I)=>T.map((C,rt)=>C*p(f[I][rt],$[I][rt])));return d>0&&(a=Te(b,Se(c))),{weight:Te(Se(d>0?r[d-1].A:e),b),bias:Se(b).map(T=>T.reduce((I,C)=>I+C))}});return{cost:s,slopes:u.reverse()}}var jo="mazur-network",je=["hidden","outputs","output-blame","hidden-blame","update"],Wl={hidden:"hidden neurons",outputs:"outputs","output-blame":"blame on the outputs","hidden-blame":"blame on the hidden",update:"new weights"},Xo=[34,178,322].map((t,e)=>[74,196].map(n=>({x:t,y:n,r:e?28:22}))),zn=[0,1],Ft=t=>"₁₂₃₄₅₆₇₈"[t],qt=t=>m(t,6),_t=t=>m(t,9),me=(t,e)=>je.indexOf(t.phase)>=je.indexOf(e);function Ho(t){let e=ta(t.steps,t.early);return{w:e,...Do(e,t.early)}}var ra={first:[0,1,2,3],second:[4,5,6,7]},ia=(t,e)=>me(t,e<4?"hidden-blame":"output-blame"),ca=(t,e)=>me(t,t.early&&e>=4?"hidden-blame":"update"),la=({phase:t},e)=>t===(e>=4?"output-blame":"hidden-blame");function Rl(t,e,n){return ca(t,n)?e.next[n]:la(t,n)?e.gradient[n]:e.w[n]}function sa({phase:t},e){return t==="update"||t==="hidden-blame"?!0:t==="hidden"==e<4}function Pl(t,e){return[...ra.first,...ra.second].map(n=>{let o=n>=4,[r,s]=[n>>1&1,n&1],a=Rl(t,e,n);return Rt(Xo[o?1:0][s],Xo[o?2:1][r],a,{text:m(a,la(t,n)?2:4),now:sa(t,n),faint:!sa(t,n),along:s===r?.5:.32})})}var aa=({x:t,y:e,r:n},o)=>l`<text class="nn-halo nn-small" x="${t}" y="${e+n+18}"
    text-anchor="middle">${o}</text>`,Uo=({x:t,y:e,r:n},o)=>l`<text class="nn-halo nn-small" x="${t}" y="${e-n-8}"
    text-anchor="middle">${o}</text>`;function zl(t){let e=Ho(t),[n,o,r]=Xo;return l`<svg viewBox="0 0 360 284" role="img"
    aria-label="${ua(t)}">
    ${Pl(t,e)}
    ${zn.map(s=>Z(n[s],At[s]))}
    ${zn.map(s=>[Z(o[s],m(e.hidden[s]),{now:["hidden","hidden-blame"].includes(t.phase)}),[Uo,aa][s](o[s],me(t,"hidden-blame")?`h${Ft(s)}, δ ${m(e.hiddenBlame[s],3)}`:`h${Ft(s)}`)])}
    ${zn.map(s=>[Z(r[s],me(t,"outputs")&&m(e.output[s]),{now:["outputs","output-blame"].includes(t.phase)}),Uo(r[s],`target ${De[s]}`),me(t,"output-blame")&&aa(r[s],`δ ${m(e.outputBlame[s],3)}`)])}
    ${Uo(n[0],"inputs")}
    <text class="nn-small" x="180" y="272" text-anchor="middle">${Bl(t)}</text>
  </svg>`}function Bl({phase:t,early:e}){return{hidden:"values go → on the wires: weights",outputs:"values go → on the wires: weights","output-blame":"← blame comes, on the right wires: gradients","hidden-blame":`← left: gradients, right: ${e?"NEW":"old"} weights`,update:"on the wires: the new weights"}[t]}var Cl=(t,e)=>l`${L(jo,"phase",t,e,n=>Wl[n])}
  ${y(jo,"steps",t,e)}
  ${t.hunt&&Zt(jo,"early",t,e)}
  <div class="nn-play nn-live">
    <button type="button" data-do="first">To step 1</button>
    <button type="button" data-do="last">To step 10,000</button>
  </div>`;function Dl({phase:t,early:e},n){let{w:o,hidden:r,output:s,misses:a,outputBlame:i,hiddenBlame:u}=n,c=p=>m(p);return{hidden:()=>l`h₁ = σ(${At[0]}·${A(o[0])} + ${At[1]}·${A(o[1])}
      + ${Ht[0]}) = ${qt(r[0])}`,outputs:()=>l`o₁ = σ(${c(r[0])}·${A(o[4])} +
      ${c(r[1])}·${A(o[5])} + ${Ht[1]}) = ${qt(s[0])}`,"output-blame":()=>l`δ of o₁ = (${c(s[0])} − ${De[0]}) ·
      ${c(s[0])}·(1 − ${c(s[0])}) = ${qt(i[0])}`,"hidden-blame":()=>l`δ of h₁ = (${c(i[0])}·${A(n.through[0])} + ${A(i[1])}·${A(n.through[2])}) ·
      ${c(r[0])}·(1 − ${c(r[0])}) = ${qt(u[0])}`,update:()=>l`new w₅ = ${c(o[4])} − ${Bo} ·
      ${A(n.gradient[4])} = ${qt(n.next[4])}`}[t]()}function jl(t,e,n){let o=(r,s,a)=>l`<td ${r&&l`data-shows="${s}"`}>${r?_t(a):"·"}</td>`;return l`<table class="nn-table nn-tight">
    <thead><tr><th scope="col">${t.hunt?"weight":"pick"}</th>
      <th scope="col">value</th><th scope="col">gradient</th>
      <th scope="col">next</th></tr></thead>
    <tbody>${n.w.map((r,s)=>{let a=!t.hunt&&t.pick===`w${s+1}`;return l`<tr ${a&&l`aria-current="true"`}>
        <td>${t.hunt?`w${Ft(s)}`:Ul(t,e,s)}</td>
        ${o(!0,"weight",r)}
        ${o(ia(t,s),"gradient",n.gradient[s])}
        ${o(ca(t,s),"next",n.next[s])}</tr>`})}</tbody></table>`}function Ul(t,e,n){let o=`${e}-pick${n}`;return l`<label for="${o}"><input type="radio" name="${e}-pick"
    id="${o}" data-trait="pick" value="w${n+1}" ${t.pick===`w${n+1}`&&"checked"}> w${Ft(n)}</label>`}function Xl(t,e){let n=Number(t.pick[1])-1;if(!ia(t,n))return l`<p class="nn-formula">Blame has not come to w${Ft(n)}
      yet.</p>`;let[o,r]=[n>>1&1,n&1],s=n>=4,a=(s?e.outputBlame:e.hiddenBlame)[o],i=(s?e.hidden:At)[r];return l`<p class="nn-formula">Three ways to the gradient of w${Ft(n)}.
      By hand: δ · input = ${A(a)} · ${m(i)} =
      <b data-shows="hand">${_t(a*i)}</b></p>
    <p class="nn-formula">By nudging w${Ft(n)} by 0.00001 up and down:
      <b data-shows="nudge">${m(ea(e.w,n),7)}</b></p>
    <p class="nn-formula">By nnlib's matrices, all eight at once:
      <b data-shows="backward">${_t(Hl(e.w)[n])}</b></p>`}function Hl(t){let e=zn.map(o=>{let[r,s,a,i]=t.slice(4*o,4*o+4);return{weight:[[r,a],[s,i]],bias:[Ht[o],Ht[o]],activation:O,slope:Lt}}),{slopes:n}=oa(e,{X:[At],y:[De],loss:na});return n.flatMap(({weight:[[o,r],[s,a]]})=>[o,s,r,a])}function ql(t,e){let n=Ho(t),o=t.steps;return l`<p class="nn-formula">${Dl(t,n)}</p>
    ${me(t,"outputs")&&l`<p class="nn-formula">After ${o} step${o!==1&&"s"}: outputs
      <b data-shows="output">${_t(n.output[0])}</b> and
      <b data-shows="output">${_t(n.output[1])}</b>, error
      <b data-shows="error">${_t(n.error)}</b></p>`}
    ${jl(t,e,n)}
    ${!t.hunt&&Xl(t,n)}`}function ua(t){let e=Ho(t),{steps:n,phase:o,early:r}=t,s=i=>i.map(u=>qt(u)).join(" and "),a={hidden:()=>`the hidden neurons give ${s(e.hidden)}`,outputs:()=>`the outputs are ${s(e.output)}, the error ${_t(e.error)}`,"output-blame":()=>`the outputs' blame is ${s(e.outputBlame)}`,"hidden-blame":()=>`the hidden neurons' blame is ${s(e.hiddenBlame)}`+(r?", passed through weights that were moved already":""),update:()=>`the new weights are ${e.next.map(i=>qt(i)).join(", ")}`}[o]();return`A network with two inputs, two hidden neurons and two outputs, after ${n} step${n===1?"":"s"} of training${r?" with the early update":""}. In the next step ${a}.`}function Fl({steps:t,phase:e}){let n=je[je.indexOf(e)+1];return n?{phase:n}:t<Co?{steps:t+1,phase:je[0]}:null}var ma={picture:zl,controls:Cl,readout:ql,describe:ua,pace:1200,plays:()=>!0,play:Fl,actions:{first:()=>({steps:1,phase:"outputs"}),last:()=>({steps:Co,phase:"outputs"})},goals:{"05-one-step":{ask:"Go through one whole step: forward, backward, new weights, and the outputs after it. Has the error fallen?",praise:"From 0.298371109 to 0.291027774. All four weights to the outputs moved by more than 0.01; those to the hidden neurons by less than 0.001.",met:({steps:t,phase:e,early:n})=>t===1&&e==="outputs"&&!n},"05-find-bug":{ask:"Make the error after one step the published 0.291027924.",praise:"That is the slip: w₅ to w₈ were moved first, and the hidden neurons' blame came through the moved weights.",met:({steps:t,phase:e,early:n})=>t===1&&e!=="hidden"&&n},"05-last-error":{ask:"The published last error is 0.0000351085. Neither version has it after 10,000 steps. Which one has it, and when?",praise:"The right code, one step earlier. The published outputs are those of the early update after all 10,000.",met:({steps:t,phase:e,early:n})=>t===9999&&e!=="hidden"&&!n}}};var qo="network-steps",pa=[0,1].map(t=>({x:36,y:66+120*t,r:20})),Bn=[0,1].map(t=>({x:172,y:66+120*t,r:29})),Fo={x:302,y:126,r:29},Dn=["first","last"],Cn=[["h₁","h₂"],["output"]],Ue=15,_o=[[0,0],[0,1],[1,0],[1,1]],ha=({W1:t,b1:e,W2:n,b2:o})=>[{weight:t,bias:e,activation:O},{weight:n,bias:o,activation:O}],Go=t=>Bs(t.x,ha(t)).slice(0,t.at),da=t=>ot(_o,ha(t))[1].A.flat(),Yo=t=>t>.5?"even":"odd",Vo=(t,e)=>t>.5==(e%2===0),jn=(t,e,n,o)=>t.findLast(r=>r.layer===e&&r.to===n&&(!o||r.op===o))?.value;function fa({op:t,layer:e,to:n,from:o}={}){let r=e?"o":`h${n}`,s={product:e?[`v${o}`,`a${o}`,r]:[`w${o}${n}`,`x${o}`,r],sum:[r],bias:[r,e?"c0":`b${n}`],activation:e?[r,"y","s0"]:[r,`a${n}`,`z${n}`]};return new Set(s[t])}function $a({op:t,layer:e,to:n,terms:o,value:r}){let s=p=>m(p,6),[a,i]=o,[u,c]={product:()=>["value times weight",`${s(a)} · ${A(i,6)}`],sum:()=>["add what arrives",`${s(a)} ${R(i,6)}`],bias:()=>["add its bias",`${s(a)} ${R(i,6)}`],activation:()=>["squash",`σ(${s(a)})`]}[t]();return[`${Cn[e][n]}: ${u}`,`${c} = ${s(r)}`]}function _l(t){let e=Go(t),n=fa(e.at(-1)),o=e.length?$a(e.at(-1)):["nothing done yet","Press Step"],r=[t.W1,t.W2],s=(c,p,d,f,$,b,T,I)=>Rt(f,$,r[c][p][d],{part:`${b} ${T}`,now:n.has(b),along:I}),a=(c,p)=>{let d=jn(e,c,p);return d===void 0?"":m(d)},i=(c,{x:p,y:d,r:f},$)=>l`<text class="nn-halo nn-small ${K(c)}" x="${p}"
      y="${d+f+17}" text-anchor="middle" data-part="${$}"
      ${n.has($.split(" ")[0])&&"data-now"}>${R(c)}</text>`,u=jn(e,1,0,"activation");return l`<svg viewBox="0 0 340 300" role="img"
    aria-label="${ba(t)}">
    ${[0,1].map(c=>[0,1].map(p=>s(0,c,p,pa[c],Bn[p],`w${c}${p}`,`x${c} h${p}`,c===p?.5:.34)))}
    ${[0,1].map(c=>s(1,c,0,Bn[c],Fo,`v${c}`,"o",.5))}
    ${pa.map((c,p)=>Z(c,t.x[p],{part:`x${p}`,now:n.has(`x${p}`)}))}
    ${Bn.map((c,p)=>Z(c,a(0,p),{part:`h${p}`,now:n.has(`h${p}`)||n.has(`a${p}`)}))}
    ${Z(Fo,a(1,0),{part:"o",now:n.has("o")})}
    ${Bn.map((c,p)=>i(t.b1[p],c,`b${p} h${p}`))}
    ${i(t.b2[0],Fo,"c0 o")}
    <text class="nn-small" x="14" y="38">${Dn[0]} digit</text>
    <text class="nn-small" x="14" y="224">${Dn[1]} digit</text>
    <text class="nn-small" x="172" y="29" text-anchor="middle">h₁</text>
    <text class="nn-small" x="172" y="149" text-anchor="middle">h₂</text>
    <text class="nn-small" x="302" y="89" text-anchor="middle">output</text>
    <text class="nn-strong" x="302" y="191" text-anchor="middle"
      >${u!==void 0&&Yo(u)}</text>
    <text class="nn-small" x="170" y="264" text-anchor="middle">step ${t.at} of ${Ue} · ${o[0]}</text>
    <text class="nn-strong" x="170" y="288" text-anchor="middle"
      >${o[1]}</text>
  </svg>`}var ga=t=>({W1:([e,n])=>`weight from the ${Dn[e]} digit to ${Cn[0][n]}`,b1:([e])=>`bias of ${Cn[0][e]}`,W2:([e])=>`weight from ${Cn[0][e]} to the output`,b2:()=>"bias of the output"})[t.split(".")[0]](t.split(".").slice(1));function Vl(t,e){return l`<div>${Ot(qo,"x",t,e,Dn)}</div>
    <div>${y(qo,"at",t,e)}
    ${t.knobs&&ln(qo,t.knob,ga(t.knob),t,e)}
    </div>`}function Gl(t,e){let n=Go(t),o=fa(n.at(-1)),r=(d,f,$={})=>({text:d===void 0?"·":m(d),part:f,now:o.has(f.split(" ")[0]),...$}),s=(d,f,$,b)=>{let T=[d,...f].join("."),I=t.knobs?{path:T,name:ga(T)}:{};return r($,b,{value:$,...I})},a=d=>un(d,t,e),i=(d,f)=>jn(n,d,f,"bias"),u=(d,f)=>jn(n,d,f,"activation"),c=(d,f)=>d===void 0?{}:{shows:f},p=[0,1];return l`<div class="nn-equation">
      ${U(a([t.x.map((d,f)=>r(d,`x${f}`))]),"x","(1, 2)")}
      <span>@</span>
      ${U(a(t.W1.map((d,f)=>d.map(($,b)=>s("W1",[f,b],$,`w${f}${b} x${f} h${b}`)))),"W₁","(2, 2)")}
      <span>+</span>
      ${U(a([t.b1.map((d,f)=>s("b1",[f],d,`b${f} h${f}`))]),"b₁","(2,)")}
    </div>
    <div class="nn-equation"><span>=</span>
      ${U(a([p.map(d=>r(i(0,d),`z${d} h${d}`,c(i(0,d),"z")))]),"z₁","(1, 2)")}
      <span>σ →</span>
      ${U(a([p.map(d=>r(u(0,d),`a${d} h${d}`,c(u(0,d),"a")))]),"a₁","(1, 2)")}
    </div>
    <div class="nn-equation"><span>a₁ @</span>
      ${U(a(t.W2.map((d,f)=>[s("W2",[f,0],d[0],`v${f} o`)])),"W₂","(2, 1)")}
      <span>+</span>
      ${U(a([[s("b2",[0],t.b2[0],"c0 o")]]),"b₂","(1,)")}
    </div>
    <div class="nn-equation"><span>=</span>
      ${U(a([[r(i(1,0),"s0 o",c(i(1,0),"z"))]]),"z₂","(1, 1)")}
      <span>σ →</span>
      ${U(a([[r(u(1,0),"y o",c(u(1,0),"a"))]]),"a₂","(1, 1)")}
    </div>
    ${t.table&&Yl(t)}`}function Yl(t){let e=da(t),n=e.filter(Vo).length;return l`<table class="nn-table">
    <thead><tr><th scope="col">number</th><th scope="col">digits</th>
      <th scope="col">output</th><th scope="col">says</th>
      <th scope="col">right?</th></tr></thead>
    <tbody>${e.map((o,r)=>{let s=Vo(o,r),a=_o[r].join()===t.x.join();return l`<tr data-right="${String(s)}"
        ${a&&l`aria-current="true"`}><td>${r}</td>
        <td>${_o[r].join(", ")}</td>
        <td data-shows="output">${m(o)}</td><td>${Yo(o)}</td>
        <td>${s?"✓ yes":"✗ no"}</td></tr>`})}</tbody></table>
    <p class="nn-count" data-none="${n===4}"><b data-shows="right"
      >${n}</b> of 4 numbers right</p>`}function ba(t){let[e,n]=t.x,o=Go(t),r=`A network with two inputs, two hidden neurons and one output. The number ${2*e+n} comes in as the digits ${e} and ${n}. `;if(o.length===0)return`${r}No step is done yet.`;let[s,a]=$a(o.at(-1)),i=t.at===Ue?` It says ${Yo(o.at(-1).value)}.`:"";return`${r}Step ${t.at} of ${Ue}, ${s}: ${a}.${i}`}function Kl(t,e){let n=({W1:r,b1:s,W2:a,b2:i})=>[r,s,a,i].flat(2),o=n(e);return n(t).filter((r,s)=>r!==o[s]).length}var xa={picture:_l,controls:Vl,readout:Gl,describe:ba,pace:1400,plays:({knobs:t})=>!t,play:({at:t})=>t<Ue?{at:t+1}:null,goals:{"03-step":{ask:"Step to the end. Before each step say which two numbers meet next, and what comes out.",praise:"That is a forward pass: six products, three sums, three biases, three sigmoids.",met:t=>t.at===Ue},"03-one-knob":{ask:"The network calls every number even. One of its nine knobs, turned alone, puts all four right. Find it.",praise:"Found: the weight from the last digit to h₁. The output counts h₁ against even, so h₁ must rise when the last digit is 1.",met:(t,e)=>da(t).every(Vo)&&Kl(t,e)===1}}};var Zl=[1,1.778279410038923,3.1622776601683795,5.623413251903491];function Un(t){let e=Math.floor(t);return+`1e${e}`*Zl[4*(t-e)]}function Xe(t,e,n){let o=n?Math.fround:i=>i,r=i=>o(o(i*i)*i),s=o(Un(t)),a=r(o(1.5+s));return o(e==="one side"?o(a-r(1.5))/s:o(a-r(o(1.5-s)))/o(2*s))}var pe=(t,e,n)=>Math.abs(Xe(t,e,n)-6.75)/6.75;var Ko="nudge-error",gt=v([-16,0],[50,344]),ut=v([-14,2],[230,26]),tu=Array.from({length:65},(t,e)=>(e-64)/4),He=["one side","both sides"],va=t=>Math.max(ut.domain[0],Math.min(2,Math.log10(t))),ya=t=>t===0?"1":`10${String(t).replace("-","⁻").replace(/\d/g,e=>"⁰¹²³⁴⁵⁶⁷⁸⁹"[e])}`;function eu(){let[t,e]=gt.range,[n,o]=ut.range;return l`<g class="nn-axes">
    ${[-16,-12,-8,-4,0].map(r=>l`<line class="nn-grid" x1="${gt(r)}" x2="${gt(r)}"
        y1="${n}" y2="${o}"/><text x="${gt(r)}" y="${n+17}"
        text-anchor="middle">${ya(r)}</text>`)}
    ${[-12,-8,-4,0].map(r=>l`<line class="nn-grid" x1="${t}" x2="${e}"
        y1="${ut(r)}" y2="${ut(r)}"/><text x="${t-6}" y="${ut(r)+4}"
        text-anchor="end">${ya(r)}</text>`)}
    <text class="nn-axis" x="${e}" y="${n+36}" text-anchor="end"
      >nudge ε →</text>
    <text class="nn-axis" x="6" y="14">↑ relative error</text>
  </g>`}function nu(t,e){let n=tu.map(r=>[h(gt(r)),h(ut(va(pe(r,t,e))))]),o=t===He[1];return l`<polyline class="nn-error-line ${o?"nn-positive":"nn-negative"}" points="${n.map(r=>r.join()).join(" ")}"/>
    ${n.filter((r,s)=>s%4===0).map(([r,s])=>o?l`<circle class="nn-one" cx="${r}" cy="${s}" r="4"/>`:l`<rect class="nn-none" x="${r-3.5}" y="${s-3.5}" width="7"
              height="7"/>`)}`}function ou(t){let{power:e,way:n,single:o}=t,r=pe(e,n,o),[s,a]=[h(gt(e)),h(ut(va(r)))];return l`<svg viewBox="0 0 360 272" role="img"
    aria-label="${ka(t)}">
    ${eu()} ${He.map(i=>nu(i,o))}
    <path class="nn-distance" d="M${s} ${ut.range[0]}V${a}"/>
    <circle class="nn-handle" data-drag="nudge" cx="${s}" cy="${a}" r="10"/>
    <text class="nn-small" x="${gt(-15.8)}" y="${ut(-13.4)}">← round-off</text>
    <text class="nn-small" x="${gt(-.2)}" y="${ut(-13.4)}" text-anchor="end"
      >the curve bends →</text>
  </svg>`}var ru=(t,e)=>l`${y(Ko,"power",t,e)}
  ${L(Ko,"way",t,e)} ${Zt(Ko,"single",t,e)}`;function su({power:t,way:e,single:n}){let o=Un(t),r=Xe(t,e,n),s=pe(t,e,n),a=e===He[0]?"(f(x + ε) − f(x)) ÷ ε":"(f(x + ε) − f(x − ε)) ÷ 2ε";return l`<p class="nn-legend"><span><svg class="nn-symbol"
      viewBox="0 0 14 14"><rect class="nn-none" x="3" y="3" width="8"
      height="8"/></svg> one side</span><span><svg class="nn-symbol"
      viewBox="0 0 14 14"><circle class="nn-one" cx="7" cy="7" r="5"/></svg>
      both sides</span></p>
    <p class="nn-formula">f(x) = x³ at x = ${1.5}; the slope is
      ${6.75}.</p>
    <p class="nn-formula">ε = <b data-shows="nudge">${m(o)}</b>:
      ${a} = <b data-shows="slope">${m(r,12)}</b></p>
    <p class="nn-formula">Wrong by the part <b data-shows="error">${m(s)}</b> of the slope.</p>`}function ka({power:t,way:e,single:n}){return`Two V-shaped curves: the relative error of a nudged slope, measured on one side and on both sides, for nudges from 1 down to 10 to the power of −16${n?", in single precision":""}. At the nudge ${m(Un(t))}, ${e}, the slope comes out as ${m(Xe(t,e,n),12)}, an error of ${m(pe(t,e,n))}.`}function wa(t,e){let n=Array.from({length:17},(r,s)=>s-16),o=n.map(r=>pe(r,t,e));return n[o.indexOf(Math.min(...o))]}var Ma={picture:ou,controls:ru,readout:su,describe:ka,drags:{nudge:(t,[e])=>({power:Math.max(-16,Math.min(0,Math.round(gt.invert(e))))})},goals:{"05-one-side":{ask:"Measure on one side. Find the nudge with the smallest error.",praise:"Near 10⁻⁸: there the bend of the curve and the round-off cost about the same.",met:({power:t,way:e,single:n})=>e===He[0]&&!n&&t===wa(e,n)},"05-both-sides":{ask:"Measure on both sides. Where is the bottom of the valley now?",praise:"Near 10⁻⁵, and hundreds of times deeper. This is what check_gradients does.",met:({power:t,way:e,single:n})=>e===He[1]&&!n&&t===wa(e,n)},"05-lost":{ask:"Find a nudge so small that the quotient is exactly 0.",praise:"Lost: x + ε is x again, because a number has about 16 digits and no more.",met:({power:t,way:e,single:n})=>Xe(t,e,n)===0}}};var _=t=>t.length===1?`(${t[0]},)`:`(${t.join(", ")})`;function Aa(t,e){return t[1]===e[0]?{shape:[t[0],e[1]]}:{error:`matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature (n?,k),(k,m?)->(n?,m?) (size ${e[0]} is different from ${t[1]})`}}function Ia(t,e){let[n,o]=t,[r]=e;if(o===r||r===1)return{shape:[n,o]};if(o===1)return{shape:[n,r]};let s=a=>_(a).replace(/ /g,"");return{error:`operands could not be broadcast together with shapes ${s(t)} ${s(e)} `}}var Xn="shape-checker",bt=16,Zo={"X @ W + b":(t,e)=>[t,e],"X @ W.T + b":(t,e)=>[t,e.toReversed()],"W @ X + b":(t,e)=>[e,t]},Sa={"X @ W + b":["X","W"],"X @ W.T + b":["X","W.T"],"W @ X + b":["W","X"]};function qe({formula:t,X:e,W:n,b:o}){let r=Aa(...Zo[t](e,n));if(r.error)return{error:r.error,where:"@"};let s=Ia(r.shape,[o]);return s.error?{error:s.error,where:"+",product:r.shape}:{shape:s.shape,product:r.shape}}var Jo=t=>{let{shape:e,product:n}=qe(t);return!!e&&t.b!==n[1]};function Hn([t,e],n,o,r=""){let s=[...[...Array(Math.max(0,t-1)).keys()].map(a=>`M${n} ${o+bt*(a+1)}h${bt*e}`),...[...Array(Math.max(0,e-1)).keys()].map(a=>`M${n+bt*(a+1)} ${o}v${bt*t}`)];return l`<g class="nn-grid-box" data-kind="${r}"><rect x="${n}"
    y="${o}" width="${bt*e}" height="${bt*t}"/><path
    d="${s.join("")}"/></g>`}function au(t){let[e,n]=Zo[t.formula](t.X,t.W),[o,r]=Sa[t.formula],{error:s,where:a,product:i,shape:u}=qe(t),[c,p]=[152,168],d={x:c-18-bt*e[1],y:p},f={x:c,y:p-18-bt*n[0]},$=a==="@"?"wrong":"",b=a==="+"?"wrong":Jo(t)?"odd":"",T=(i??[e[0]])[0],I=p+bt*T+12;return l`<svg viewBox="0 0 340 352" role="img"
    aria-label="${Ta(t)}">
    ${Hn(e,d.x,d.y,$)}
    ${Hn(n,f.x,f.y,$)}
    ${i&&Hn(i,c,p,"made")}
    <text class="nn-strong" x="${c}" y="${f.y-7}">${r} ${_(n)}</text>
    <text class="nn-strong" x="${c-12}" y="${p-8}" text-anchor="end"
      >${o} ${_(e)}</text>
    ${!i&&l`<text class="nn-strong nn-negative" x="${c+4}" y="${p+18}"
        >${e[1]} and ${n[0]} differ</text>`}
    ${i&&l`${Hn([1,t.b],c,I,b)}
      <text class="nn-strong" x="${c-8}" y="${I+12}"
        text-anchor="end">+ b ${_([t.b])}</text>
      ${a==="+"&&l`<text class="nn-strong nn-negative" x="${c-8}"
          y="${I+30}" text-anchor="end">${i[1]} and ${t.b} differ</text>`}`}
    ${!s&&l`<text class="nn-strong" x="${c-8}" y="${I+32}" text-anchor="end">= ${_(u)}</text>`}
  </svg>`}function iu(t,e){let n=["rows","columns"];return l`${L(Xn,"formula",t,e)}
    ${y(Xn,"X",t,e,void 0,n)}
    ${y(Xn,"W",t,e,void 0,n)}
    ${y(Xn,"b",t,e)}`}function cu(t){let{formula:e,X:n,W:o,b:r}=t,{error:s,shape:a}=qe(t),i=l`<p class="nn-formula"><code>${e}</code> with X
    ${_(n)}, W ${_(o)}, b ${_([r])}</p>`;return s?l`${i}<p class="nn-error"><code><b>ValueError:</b> <span
      data-shows="error">${s}</span></code></p><p>${lu(t)}</p>`:l`${i}<p>Result: <b data-shows="shape">${_(a)}</b>. ${Jo(t)?uu(t):`${a[0]} rows, and one column for each of ${a[1]} biases.`}</p>`}function lu(t){let[e,n]=Zo[t.formula](t.X,t.W),[o,r]=Sa[t.formula];return qe(t).where==="@"?`Each row of ${o} has ${e[1]} numbers, each column of ${r} has ${n[0]}. They must pair up one to one.`:`The product has ${n[1]} columns, and b has ${t.b} entries. There must be one bias for each neuron, that is for each column.`}var uu=({b:t})=>t===1?"NumPy is content, but all neurons share one bias. Was that meant?":`NumPy is content, but it has copied the single column ${t} times: one neuron has become ${t}. Was that meant?`;function Ta(t){let{error:e,shape:n}=qe(t),{formula:o,X:r,W:s,b:a}=t,i=`${o} with X ${_(r)}, W ${_(s)}, b ${_([a])}`;return e?`${i}: they do not fit.`:`${i}: ${_(n)}.`}var Na={picture:au,controls:iu,readout:cu,describe:Ta,goals:{"03-fit":{ask:"Four examples with two inputs each, three neurons. Give W the shape that lets X @ W + b run.",praise:"It fits: (4, 2) @ (2, 3) + (3,) gives (4, 3).",met:t=>t.formula==="X @ W + b"&&`${t.X} ${t.W} ${t.b}`=="4,2 2,3 3"},"03-silent":{ask:"Make NumPy compute something without a complaint although b has not one entry for each neuron.",praise:"That is the mistake to fear: no message, and numbers that look like an answer. Print the shapes.",met:Jo}}};var mt=v([-2.6,3.4],[34,334]),_e={line:{y:[-6.5,6.5],glass:-1.3,word:"2x − 1"},square:{y:[-1,9.8],glass:.1,word:"x²"},"three-squares":{y:[-3,29],glass:.1,word:"3x²"},"square-and-line":{y:[-2,15.6],glass:-1.3,word:"x² + 2x"}},Fe=50,mu=[...Array(61).keys()];function Ve({curve:t,x:e,halvings:n}){let o=2**-n;return{run:o,to:e+o,f:wo[t],...Jr(t,e,o)}}var pu=(t,e,n,o,r)=>mu.map(s=>e+(n-e)*s/60).map(s=>`${h(o(s))},${h(r(t(s)))}`).join(" ");function Oa({f:t,to:e,slope:n},o,r,s,a,i){let u=c=>t(o)+n*(c-o);return l`<polyline class="nn-curve" points="${pu(t,r,s,a,i)}"/>
    <line class="nn-secant" x1="${h(a(r))}" y1="${h(i(u(r)))}"
      x2="${h(a(s))}" y2="${h(i(u(s)))}"/>
    <circle class="nn-dot" cx="${h(a(o))}" cy="${h(i(t(o)))}" r="5"/>
    <circle class="nn-dot" cx="${h(a(e))}" cy="${h(i(t(e)))}" r="5"/>`}function hu({f:t,to:e,run:n,rise:o},r,s){let[a,i,u,c]=[mt(r),s(t(r)),mt(e),s(t(e))],p=d=>Math.abs(d)>22;return l`<path class="nn-steps" d="M${h(a)} ${h(i)}H${h(u)}V${h(c)}"/>
    ${p(u-a)&&l`<text class="nn-halo nn-small" text-anchor="middle"
      x="${h((a+u)/2)}" y="${h(i+(o<0?-8:18))}">run</text>`}
    ${p(u-a)&&p(c-i)&&l`<text class="nn-halo nn-small" x="${h(u+7)}"
      y="${h((i+c)/2+5)}">rise</text>`}`}function du(t,e,n,o){let r=.5/e.run;if(r<2)return"";let s=t.x+e.run/2,a=(e.f(t.x)+e.f(e.to))/2,[i,u]=[mt(_e[t.curve].glass),24+Fe],c=f=>i+(mt(f)-mt(s))*r,p=f=>u+(n(f)-n(a))*r,d=Fe/(mt(1)-mt(0))/r*1.05;return l`<clipPath id="${o}-glass"><circle cx="${h(i)}" cy="${u}"
      r="${Fe}"/></clipPath>
    <circle class="nn-node" cx="${h(i)}" cy="${u}" r="${Fe}"/>
    <g clip-path="url(#${o}-glass)">${Oa(e,t.x,s-d,s+d,c,p)}</g>
    <text class="nn-halo nn-small" x="${h(i)}" y="${u+Fe+17}"
      text-anchor="middle">magnified ×${r}</text>`}function fu(t,e){let n=Ve(t),o=v(_e[t.curve].y,[326,22]);return l`<svg viewBox="0 0 344 362" role="img"
    aria-label="${La(t)}">
    <clipPath id="${e}-clip"><rect x="34" y="22" width="300" height="304"/>
    </clipPath>
    ${E(mt,o,{names:["x",_e[t.curve].word]})}
    <g clip-path="url(#${e}-clip)">${hu(n,t.x,o)}
      ${Oa(n,t.x,...mt.domain,mt,o)}</g>
    ${du(t,n,o,e)}
  </svg>`}function $u(t,e){return l`${L("secant","curve",t,e,n=>_e[n].word)}
    ${y("secant","x",t,e)}
    ${y("secant","halvings",t,e)}`}function gu(t){let{f:e,to:n,run:o,rise:r,slope:s}=Ve(t),a=i=>m(i,6);return l`<p class="nn-formula">run = <b data-shows="run">${m(o)}</b>
      (from x = ${a(t.x)} to ${a(n)})</p>
    <p class="nn-formula">rise = ${a(e(n))} −
      ${A(e(t.x),6)} = <b data-shows="rise">${m(r)}</b></p>
    <p class="nn-formula">slope = rise ÷ run = <b data-shows="slope"
      >${m(s)}</b></p>`}function La(t){let{run:e,rise:n,slope:o}=Ve(t);return`The curve ${_e[t.curve].word} with a line through two of its points. From x = ${m(t.x)} the run is ${m(e)}, the rise ${m(n)}, the slope ${m(o)}.`}var Ea={picture:fu,controls:$u,readout:gu,describe:La,goals:{"00-slope":{ask:"On x², stand at 1.5. Shrink the nudge until the slope is less than 0.001 away from 3.",praise:"Done. The smaller the nudge, the nearer to 3, and never quite there: 3 is the limit.",met:t=>t.curve==="square"&&t.x===1.5&&Math.abs(Ve(t).slope-3)<.001},"00-downhill":{ask:"Somewhere x² falls by 3 for each 1 to the right. Find the place, with the smallest nudge.",praise:"At −1.5. The slope of x² at x is 2x, here 2 · (−1.5).",met:t=>t.curve==="square"&&t.halvings===10&&Math.abs(Ve(t).slope+3)<.01}}};var nr=[[0,0],[0,1],[1,0],[1,1]],or={AND:[0,0,0,1],OR:[0,1,1,1],NAND:[1,1,1,0],XOR:[0,1,1,0]},Qo=v([-.6,1.6],[30,332]),tr=v([-.6,1.6],[322,20]),rr=({w:t,b:e},n)=>Y(P(n,t,e)),qn=t=>nr.filter((e,n)=>rr(t,e)===or[t.gate][n]).length,Ra=t=>t.firing==="w1+w2+2b>0"&&t.silent==="w1+w2+2b<=0";function bu(t,e){return l`<svg viewBox="0 0 344 360" role="img"
    aria-label="${Pa(t)}">
    ${ae(t.w,t.b,Qo,tr,e)} ${E(Qo,tr,{count:3})}
    ${nr.map((n,o)=>{let r=or[t.gate][o];return ht(n,r,rr(t,n)!==r,Qo,tr)})}
  </svg>`}function xu(t,e){return l`${L("truth-table","gate",t,e)}
    ${y("truth-table","w",t,e)}
    ${y("truth-table","b",t,e)}`}function yu(t,e){return l`${vt("must fire","must stay silent")}
    <table class="nn-table" aria-label="the four rows">
      <thead><tr><th scope="col">x₁</th><th scope="col">x₂</th>
        <th scope="col">z</th><th scope="col">neuron</th>
        <th scope="col">${t.gate}</th><th scope="col">right?</th></tr>
      </thead>
      <tbody>${nr.map((n,o)=>{let[r,s]=[rr(t,n),or[t.gate][o]];return l`<tr data-right="${String(r===s)}"><td>${n[0]}</td>
          <td>${n[1]}</td><td data-shows="row-z">${m(P(n,t.w,t.b))}</td><td>${r}</td><td>${s}</td>
          <td>${r===s?"✓ yes":"✗ no"}</td></tr>`})}</tbody>
    </table>
    <p class="nn-count" data-none="${String(qn(t)===4)}"><b
      data-shows="right">${qn(t)}</b> of 4 rows right</p>
    ${t.gate==="XOR"&&ku(t,e)}`}var wu={"":"choose","w1+w2+b>0":"w₁ + w₂ + b > 0","w1+w2+2b>0":"w₁ + w₂ + 2b > 0","2w1+2w2+2b>0":"2w₁ + 2w₂ + 2b > 0"},vu={"":"choose","w1+w2<=0":"w₁ + w₂ ≤ 0","w1+w2+b<=0":"w₁ + w₂ + b ≤ 0","w1+w2+2b<=0":"w₁ + w₂ + 2b ≤ 0"};function Wa(t,e,n,o,r){return l`<p><label for="${n}-${t}">${o}</label>
    <select id="${n}-${t}" data-trait="${t}">
      ${Object.entries(r).map(([s,a])=>l`<option value="${s}"
          ${e[t]===s&&"selected"}>${a}</option>`)}
    </select></p>`}function ku(t,e){return l`<details class="nn-proof"><summary>It cannot be done</summary>
    <p>Then show it. The four rows ask for:</p>
    <ul><li>row 0, 0 silent: b ≤ 0</li><li>row 0, 1 fires: w₂ + b > 0</li>
      <li>row 1, 0 fires: w₁ + b > 0</li>
      <li>row 1, 1 silent: w₁ + w₂ + b ≤ 0</li></ul>
    ${Wa("firing",t,e,"Add the two rows that fire:",wu)}
    ${Wa("silent",t,e,"Add the two that stay silent:",vu)}
    <p class="nn-verdict">${Mu(t)}</p></details>`}function Mu(t){return!t.firing||!t.silent?"":Ra(t)?"One number, w₁ + w₂ + 2b, would have to be above 0 and not above 0. No knobs can do that: XOR cannot be done with one neuron.":`Not yet: look at the ${t.firing==="w1+w2+2b>0"?"second":"first"} sum. Add the left sides of its two rows, w to w and b to b; each row brings its own b.`}function Pa(t){return`The four corners of the unit square, to be answered as ${t.gate} does. With weights ${m(t.w[0])} and ${m(t.w[1])} and bias ${m(t.b)}, ${qn(t)} of 4 are right.`}var er=(t,e)=>({ask:`Choose ${t} and get all four rows right.`,praise:e,met:n=>n.gate===t&&qn(n)===4}),za={picture:bu,controls:xu,readout:yu,describe:Pa,goals:{"01-and":er("AND","AND: neither weight alone lifts the bias above 0, both together do."),"01-or":er("OR","OR: each weight alone lifts the bias above 0."),"01-nand":er("NAND","NAND: AND with every sign turned."),"01-xor":{ask:"Choose XOR. Get all four rows right, or prove that nobody can.",praise:"Shown: no single neuron can do XOR. Two layers can (chapter 3).",met:t=>t.gate==="XOR"&&Ra(t)}}};var Fn="xor-space",Vt=[[0,0],[0,1],[1,0],[1,1]],Ye=[0,1,1,0],Au={sigmoids:{weight:[[6,-4],[-4,6]],bias:[-3,-3],activation:O},ReLUs:{weight:[[1,-1],[-1,1]],bias:[0,0],activation:ne}},de=[-.25,1.25],he=v(de,[172,28]),Ge=v(de,[22,166]),_n=v(de,[196,340]),Iu=[...Array(9).keys()].map(t=>t/8),Su=[...Array(25).keys()].map(t=>t/24);function fe({way:t,amount:e},n){let[{A:o}]=ot(n,[Au[t]]);return n.map((r,s)=>r.map((a,i)=>(1-e)*a+e*o[s][i]))}var ja=(t,e)=>P(e,t.w,t.b),sr=t=>fe(t,Vt).map(e=>ja(t,e)),ar=t=>sr(t).filter((e,n)=>Y(e)===Ye[n]).length;function Ba(t,e){return[0,1].map(n=>Iu.map(o=>{let r=Su.map(a=>n?[a,o]:[o,a]),s=(e===Ge?r:fe(t,r)).map(([a,i])=>`${h(e(a))},${h(he(i))}`);return l`<polyline class="nn-mesh" data-axis="${n}"
        points="${s.join(" ")}"/>`}))}function Tu(t){let n=[...Array(25).keys()].map(a=>de[0]+(de[1]-de[0])*a/24),o=n.flatMap(a=>n.map(i=>[i,a])),r=fe(t,o).map(a=>ja(t,a)),s=[];for(let a=0;a<24;a++)for(let i=0;i<24;i++){let u=a*25+i,c=[u,u+1,u+24+2,u+24+1];if(c.every(d=>r[d]<=0))continue;let p=Nu(c.map(d=>({p:o[d],z:r[d]})));s.push(`M${p.map(([d,f])=>`${h(Ge(d))} ${h(he(f))}`).join("L")}z`)}return s.join("")}function Nu(t){return t.flatMap(({p:e,z:n},o)=>{let r=t[(o+1)%t.length],s=n>0?[e]:[];if(n>0==r.z>0)return s;let a=n/(n-r.z);return[...s,e.map((i,u)=>i+a*(r.p[u]-i))]})}function Ou(t,e){let n=fe(t,Vt),o=sr(t).map((c,p)=>Y(c)!==Ye[p]),r={width:144,height:144},s=Tu(t),[a,i]=t.w,u=(c,p)=>c.map((d,f)=>ht(d,Ye[f],o[f],p,he));return l`<svg viewBox="0 0 346 212" role="img"
    aria-label="${Ua(t)}">
    <defs><pattern id="${e}-tilt" width="9" height="9"
      patternUnits="userSpaceOnUse" patternTransform="rotate(45)"
      ><line class="nn-hatch" y2="9"/></pattern>
      <clipPath id="${e}-right"><rect x="196" y="28" ${Ca(r)}/>
      </clipPath></defs>
    <rect class="nn-silent" x="22" y="28" ${Ca(r)}/>
    <path class="nn-fires" d="${s}"/>
    <path fill="url(#${e}-tilt)" d="${s}"/>
    <g clip-path="url(#${e}-right)">
      ${ae([a,i],t.b,_n,he,e)}</g>
    ${E(Ge,he,{count:2})}
    ${E(_n,he,{count:2,names:["h₁","h₂"]})}
    ${Ba(t,Ge)}
    <g clip-path="url(#${e}-right)">${Ba(t,_n)}</g>
    ${u(Vt,Ge)} ${u(n,_n)}
  </svg>`}var Ca=({width:t,height:e})=>l`width="${t}" height="${e}"`;function Lu(t,e){return l`${L(Fn,"way",t,e)}
    ${y(Fn,"amount",t,e)}
    ${y(Fn,"w",t,e,void 0,["h₁","h₂"])}
    ${y(Fn,"b",t,e)}`}function Eu(t){let e=fe(t,Vt),n=sr(t),o=ar(t);return l`${vt("XOR says 1","XOR says 0")}
    <table class="nn-table nn-tight">
    <thead><tr><th scope="col">x</th><th scope="col">h₁</th>
      <th scope="col">h₂</th><th scope="col">z</th><th scope="col">says</th>
      <th scope="col">XOR</th></tr></thead>
    <tbody>${Vt.map((r,s)=>{let a=Y(n[s]),i=a===Ye[s];return l`<tr data-right="${String(i)}">
        <td>${r.join(", ")}</td>
        <td data-shows="h1">${m(e[s][0])}</td>
        <td data-shows="h2">${m(e[s][1])}</td>
        <td data-shows="z">${m(n[s])}</td><td>${a}</td>
        <td>${Ye[s]} ${i?"✓":"✗"}</td></tr>`})}</tbody></table>
    <p class="nn-count" data-none="${o===4}"><b data-shows="right"
      >${o}</b> of 4 corners right</p>`}function Ua(t){let e=fe(t,Vt).map((n,o)=>`${Vt[o].join(", ")} at ${n.map(r=>m(r,2)).join(", ")}`);return`Two squares: the inputs, and where two hidden ${t.way} put them, ${m(100*t.amount,3)} percent of the way. The corner ${e.join("; ")}. The line in the hidden square gets ${ar(t)} of 4 right.`}var Da=(t,e,n)=>({ask:e,praise:n,met:o=>o.way===t&&o.amount===1&&ar(o)===4}),Xa={picture:Ou,controls:Lu,readout:Eu,describe:Ua,goals:{"03-fold":Da("ReLUs","Choose ReLUs, move the square all the way, and place the line so that all four corners are right.","XOR. The fold laid the corners 0, 0 and 1, 1 on one place, so one line can part them from the other two."),"03-warp":Da("sigmoids","Choose sigmoids, and do the same.","XOR again. Nothing is folded here: the square is bent until a straight line is enough.")}};var $e={arrows:as,broadcast:ps,"matrix-product":$s,"power-curve":As,secant:Ea,neuron:ws,"decision-line":Vr,"truth-table":za,"sigmoid-curve":Ws,activations:Lr,"softmax-bars":zs,"fit-probability":Zr,reliability:Os,question:Is,"network-steps":xa,"dinner-party":Ys,"xor-space":Xa,bumps:Hs,"shape-checker":Na,"computational-graph":Pr,"mazur-network":ma,"nudge-error":Ma};function Ke(t,e,n){let o=$r(t,e,n);return $e[t].check?.(o),o}function Vn(t,e,n,o,r,s={}){let a=j.figures[e].title;return l`<div class="nn-root" data-kind="${e}"
    data-wide="${String(!!t.wide)}"
    ${!t.plain&&l`role="group" aria-label="${a}"`}>
    <div class="nn-body">
      ${t.picture&&l`<div class="nn-stage">${t.picture(n,r,o)}</div>`}
      <div class="nn-side">
        <div class="nn-controls">${t.controls(n,r)}</div>
        ${t.plays?.(n)&&Ru(t,n,s)}
      </div>
      ${t.readout&&l`<div class="nn-readout">${t.readout(n,r)}</div>`}
    </div>
    ${Wu(t,n,o,s)}
    ${!t.plain&&Pu(s)}
    <p class="nn-note" role="status">${s.note}</p>
    ${s.code&&l`<input class="nn-code" readonly aria-label="text to copy"
      value="${s.code}">`}
    <p class="nn-say" role="status"></p>
  </div>`}function Wu(t,e,n,o){return e.goals?.length?l`<ul class="nn-goals" aria-label="Challenges">
    ${e.goals.map(r=>{let s=t.goals[r],a=s.met(e,n),i=a||!!o.met?.[r];return l`<li data-goal="${r}" data-met="${String(i)}">
        <span class="nn-tick" role="img"
          aria-label="${i?"Met":"Open"}">${i?"✓":""}</span>
        <span><b>Challenge.</b> ${s.ask}
        <span class="nn-praise">${a&&s.praise}</span></span>
      </li>`})}
  </ul>`:""}function Ru(t,e,n){let o=String(t.play(e)===null),{step:r="Step",play:s="Play"}=t.verbs??{};return l`<div class="nn-play nn-live">
    <button type="button" data-do="step" aria-disabled="${o}"
      >${r}</button>
    <button type="button" data-do="play" aria-disabled="${o}"
      >${n.playing?"Pause":s}</button>
  </div>`}function Pu(t){return l`<div class="nn-tools nn-live">
    <button type="button" data-do="reset">Reset</button>
    <button type="button" data-do="copy">Copy as Python</button>
    ${t.link&&l`<button type="button" data-do="link">Copy link</button>`}
  </div>`}var Ha=11;function zu(t,e){var n=e.attributes,o,r,s,a,i;if(!(e.nodeType===Ha||t.nodeType===Ha)){for(var u=n.length-1;u>=0;u--)o=n[u],r=o.name,s=o.namespaceURI,a=o.value,s?(r=o.localName||r,i=t.getAttributeNS(s,r),i!==a&&(o.prefix==="xmlns"&&(r=o.name),t.setAttributeNS(s,r,a))):(i=t.getAttribute(r),i!==a&&t.setAttribute(r,a));for(var c=t.attributes,p=c.length-1;p>=0;p--)o=c[p],r=o.name,s=o.namespaceURI,s?(r=o.localName||r,e.hasAttributeNS(s,r)||t.removeAttributeNS(s,r)):e.hasAttribute(r)||t.removeAttribute(r)}}var Gn,Bu="http://www.w3.org/1999/xhtml",F=typeof document>"u"?void 0:document,Cu=!!F&&"content"in F.createElement("template"),Du=!!F&&F.createRange&&"createContextualFragment"in F.createRange();function ju(t){var e=F.createElement("template");return e.innerHTML=t,e.content.childNodes[0]}function Uu(t){Gn||(Gn=F.createRange(),Gn.selectNode(F.body));var e=Gn.createContextualFragment(t);return e.childNodes[0]}function Xu(t){var e=F.createElement("body");return e.innerHTML=t,e.childNodes[0]}function Hu(t){return t=t.trim(),Cu?ju(t):Du?Uu(t):Xu(t)}function Yn(t,e){var n=t.nodeName,o=e.nodeName,r,s;return n===o?!0:(r=n.charCodeAt(0),s=o.charCodeAt(0),r<=90&&s>=97?n===o.toUpperCase():s<=90&&r>=97?o===n.toUpperCase():!1)}function qu(t,e){return!e||e===Bu?F.createElement(t):F.createElementNS(e,t)}function Fu(t,e){for(var n=t.firstChild;n;){var o=n.nextSibling;e.appendChild(n),n=o}return e}function ir(t,e,n){t[n]!==e[n]&&(t[n]=e[n],t[n]?t.setAttribute(n,""):t.removeAttribute(n))}var qa={OPTION:function(t,e){var n=t.parentNode;if(n){var o=n.nodeName.toUpperCase();o==="OPTGROUP"&&(n=n.parentNode,o=n&&n.nodeName.toUpperCase()),o==="SELECT"&&!n.hasAttribute("multiple")&&(t.hasAttribute("selected")&&!e.selected&&(t.setAttribute("selected","selected"),t.removeAttribute("selected")),n.selectedIndex=-1)}ir(t,e,"selected")},INPUT:function(t,e){ir(t,e,"checked"),ir(t,e,"disabled"),t.value!==e.value&&(t.value=e.value),e.hasAttribute("value")||t.removeAttribute("value")},TEXTAREA:function(t,e){var n=e.value;t.value!==n&&(t.value=n);var o=t.firstChild;if(o){var r=o.nodeValue;if(r==n||!n&&r==t.placeholder)return;o.nodeValue=n}},SELECT:function(t,e){if(!e.hasAttribute("multiple")){for(var n=-1,o=0,r=t.firstChild,s,a;r;)if(a=r.nodeName&&r.nodeName.toUpperCase(),a==="OPTGROUP")s=r,r=s.firstChild,r||(r=s.nextSibling,s=null);else{if(a==="OPTION"){if(r.hasAttribute("selected")){n=o;break}o++}r=r.nextSibling,!r&&s&&(r=s.nextSibling,s=null)}t.selectedIndex=n}}},Ze=1,Fa=11,_a=3,Va=8;function It(){}function _u(t){if(t)return t.getAttribute&&t.getAttribute("id")||t.id}function Vu(t){return function(n,o,r){if(r||(r={}),typeof o=="string")if(n.nodeName==="#document"||n.nodeName==="HTML"){var s=o;o=F.createElement("html"),o.innerHTML=s}else if(n.nodeName==="BODY"){var a=o;o=F.createElement("html"),o.innerHTML=a;var i=o.querySelector("body");i&&(o=i)}else o=Hu(o);else o.nodeType===Fa&&(o=o.firstElementChild);var u=r.getNodeKey||_u,c=r.onBeforeNodeAdded||It,p=r.onNodeAdded||It,d=r.onBeforeElUpdated||It,f=r.onElUpdated||It,$=r.onBeforeNodeDiscarded||It,b=r.onNodeDiscarded||It,T=r.onBeforeElChildrenUpdated||It,I=r.skipFromChildren||It,C=r.addChild||function(g,w){return g.appendChild(w)},rt=r.childrenOnly===!0,D=Object.create(null),G=[];function xt(g){G.push(g)}function Je(g,w){if(g.nodeType===Ze)for(var S=g.firstChild;S;){var k=void 0;w&&(k=u(S))?xt(k):(b(S),S.firstChild&&Je(S,w)),S=S.nextSibling}}function St(g,w,S){$(g)!==!1&&(w&&w.removeChild(g),b(g),Je(g,S))}function ge(g){if(g.nodeType===Ze||g.nodeType===Fa)for(var w=g.firstChild;w;){var S=u(w);S&&(D[S]=w),ge(w),w=w.nextSibling}}ge(n);function be(g){p(g);for(var w=g.firstChild;w;){var S=w.nextSibling,k=u(w);if(k){var N=D[k];N&&Yn(w,N)?(w.parentNode.replaceChild(N,w),Tt(N,w)):be(w)}else be(w);w=S}}function Qe(g,w,S){for(;w;){var k=w.nextSibling;(S=u(w))?xt(S):St(w,g,!0),w=k}}function Tt(g,w,S){var k=u(w);if(k&&delete D[k],!S){var N=d(g,w);if(N===!1||(N instanceof HTMLElement&&(g=N,ge(g)),t(g,w),f(g),T(g,w)===!1))return}g.nodeName!=="TEXTAREA"?tn(g,w):qa.TEXTAREA(g,w)}function tn(g,w){var S=I(g,w),k=w.firstChild,N=g.firstChild,Gt,pt,Yt,nn,yt;t:for(;k;){for(nn=k.nextSibling,Gt=u(k);!S&&N;){if(Yt=N.nextSibling,k.isSameNode&&k.isSameNode(N)){k=nn,N=Yt;continue t}pt=u(N);var on=N.nodeType,wt=void 0;if(on===k.nodeType&&(on===Ze?(Gt?Gt!==pt&&((yt=D[Gt])?Yt===yt?wt=!1:(g.insertBefore(yt,N),pt?xt(pt):St(N,g,!0),N=yt,pt=u(N)):wt=!1):pt&&(wt=!1),wt=wt!==!1&&Yn(N,k),wt&&Tt(N,k)):(on===_a||on==Va)&&(wt=!0,N.nodeValue!==k.nodeValue&&(N.nodeValue=k.nodeValue))),wt){k=nn,N=Yt;continue t}pt?xt(pt):St(N,g,!0),N=Yt}if(Gt&&(yt=D[Gt])&&Yn(yt,k))S||C(g,yt),Tt(yt,k);else{var Zn=c(k);Zn!==!1&&(Zn&&(k=Zn),k.actualize&&(k=k.actualize(g.ownerDocument||F)),C(g,k),be(k))}k=nn,N=Yt}Qe(g,N,pt);var hr=qa[g.nodeName];hr&&hr(g,w)}var z=n,Nt=z.nodeType,en=o.nodeType;if(!rt){if(Nt===Ze)en===Ze?Yn(n,o)||(b(n),z=Fu(n,qu(o.nodeName,o.namespaceURI))):z=o;else if(Nt===_a||Nt===Va){if(en===Nt)return z.nodeValue!==o.nodeValue&&(z.nodeValue=o.nodeValue),z;z=o}}if(z===o)b(n);else{if(o.isSameNode&&o.isSameNode(z))return;if(Tt(z,o,rt),G)for(var xe=0,x=G.length;xe<x;xe++){var M=D[G[xe]];M&&St(M,M.parentNode,!1)}}return!rt&&z!==n&&n.parentNode&&(z.actualize&&(z=z.actualize(n.ownerDocument||F)),n.parentNode.replaceChild(z,n)),z}}var Gu=Vu(zu),Ga=Gu;var Ya=t=>t.target.closest?.("[data-drag]");function Ka(t,e,n){let o=null;function r(c){let p=Ya(c)?.dataset.drag;if(!p||c.button!==0)return;let d=c.target.closest("svg");o={name:p,svg:d},d.setPointerCapture(c.pointerId),c.preventDefault(),e(p)}function s(c){if(!o)return;let p=o.svg.getScreenCTM().inverse(),d=new DOMPoint(c.clientX,c.clientY),{x:f,y:$}=d.matrixTransform(p);n(o.name,[f,$])}let a=()=>o=null,u={pointerdown:r,pointermove:s,pointerup:a,pointercancel:a,touchstart:c=>Ya(c)&&c.preventDefault()};for(let[c,p]of Object.entries(u))t.addEventListener(c,p,{passive:!1});return()=>{for(let[c,p]of Object.entries(u))t.removeEventListener(c,p)}}var Yu="[data-part]:not([data-part=''])";function cr(t){let e=[...t.querySelectorAll(Yu)],o=(e.findLast(r=>r.matches(":hover"))??e.find(r=>r.matches(":focus-visible, :has(:focus-visible)")))?.dataset.part.split(" ")[0];for(let r of e)r.toggleAttribute("data-lit",r.dataset.part.split(" ").includes(o))}function Za(t){let e=()=>cr(t),n=["pointerover","pointerleave","focusin","focusout"];for(let o of n)t.addEventListener(o,e);return()=>{for(let o of n)t.removeEventListener(o,e)}}var mr="neural-networks-by-hand";var lr={};function Kn(){try{let t=JSON.parse(localStorage.getItem(mr));if(t?.version===1&&typeof t.met=="object")return{...lr,...t.met}}catch{}return{...lr}}function pr(t){let e=Kn();e[t]||Ku({...e,[t]:new Date().toISOString().slice(0,10)})}function Ku(t){lr=t;try{localStorage.setItem(mr,JSON.stringify({version:1,met:t}))}catch{}Zu()}var ur=new Set,Zu=()=>ur.forEach(t=>t());function Ja(t){let e=n=>n.key===mr&&t();return ur.add(t),globalThis.addEventListener?.("storage",e),()=>{ur.delete(t),globalThis.removeEventListener?.("storage",e)}}function Qa(t,e){if(Array.isArray(t)){let r=e.prefixItems??t.map(()=>e.items);return`[${t.map((s,a)=>Qa(s,r[a])).join(", ")}]`}if(typeof t=="boolean")return t?"True":"False";if(typeof t=="number")return e.type==="number"?br(t):String(t);let n=t.includes("'")&&!t.includes('"')?'"':"'",o=t.replaceAll("\\","\\\\").replaceAll(n,`\\${n}`).replace(/[\0-\x1f\x7f-\xa0\xad]/g,tm);return n+o+n}var Qu={"	":"\\t","\n":"\\n","\r":"\\r"},tm=t=>Qu[t]??`\\x${t.charCodeAt(0).toString(16).padStart(2,"0")}`,em=(t,e)=>JSON.stringify(t)===JSON.stringify(e),ti=({step:t,items:e})=>t!==void 0||!!(e&&ti(e));function ei(t,e){let{name:n,properties:o}=j.figures[t],r=Object.entries(o).filter(([s,a])=>ti(a)||!em(e[s],a.default)).map(([s,a])=>`${s}=${Qa(e[s],a)}`);return`${n}(${r.join(", ")})`}var nm=500,om=700,ni=(t,[e,...n],o)=>e===void 0?o:t.with(e,ni(t[e],n,o));function oi(t,e,n){let o=e.get("kind"),r=$e[o],s=Object.keys(j.figures[o].properties),a=()=>Ke(o,Object.fromEntries(s.map(x=>[x,e.get(x)]))),i=a(),u=n.start??i,c={link:!!n.link,note:n.note,met:Kn()},p=0,d=0,f=0;function $(){p=0;try{i=a()}catch(M){c.note=`${M.message} The figure shows its last state.`}rt();let x=Vn(r,o,i,u,n.uid,c).toString();t.firstElementChild||(t.innerHTML="<div></div>"),Ga(t.firstElementChild,x,{onBeforeElUpdated:I}),cr(t)}let b=()=>p||=requestAnimationFrame($);function T(x){let M=t.querySelector(".nn-say");M&&(M.textContent=x)}function I(x,M){return x.localName==="details"&&(M.open=x.open),!x.classList.contains("nn-say")}function C(){r.plain||(clearTimeout(d),d=setTimeout(()=>T(r.describe(i)),om))}function rt(){for(let x of i.goals??[]){let M=r.goals[x];c.met[x]||!M.met(i,u)||(pr(x),clearTimeout(d),T(`Challenge met. ${M.praise}`))}r.task?.(i)&&pr(r.task(i)),c.met=Kn()}function D(x){c.note=c.code="";for(let[M,g]of Object.entries(x))e.set(M,g);e.save_changes(),C(),b()}function G(){clearInterval(f),f=0,c.playing=!1,b()}function xt(){let x=r.play(i);return x?D(x):G(),!!x}function Je(){if(f)return G();if(matchMedia("(prefers-reduced-motion: reduce)").matches){let x={};for(let M=0;x&&M<1e3;M++)i={...i,...x},x=r.play(i);return D(i)}c.playing=!0,f=setInterval(()=>p||xt(),r.pace??nm),xt()}async function St(x,M){try{await navigator.clipboard.writeText(x),c.note=`Copied ${M}.`,c.code=""}catch{c.note="Copying is denied here. Select the text and copy it:",c.code=x}b()}let ge={reset:()=>{G(),D(u)},copy:()=>St(ei(o,i),"as Python"),link:()=>St(n.link(i),"the link"),step:xt,play:Je},be=(x,M)=>j.figures[o].properties[x].enum?.find(g=>String(g)===M)??M;function Qe({target:x}){let M=x.dataset?.trait;if(!M)return;let[g,...w]=M.split("."),S=x.value;x.type==="checkbox"&&(S=w.length?Number(x.checked):x.checked),x.type==="range"&&(S=Number(S)),x.type==="radio"&&(S=be(g,S)),S=ni(e.get(g),w.map(Number),S);let k={[g]:S};D(r.input?.(k,i)??k)}function Tt({target:x}){let M=x.closest?.("[data-do]");if(!M||M.ariaDisabled==="true")return;let g=M.dataset.do;r.actions?.[g]?D(r.actions[g](i)):ge[g]?.()}function tn(x){let M=t.querySelector("[data-enter]");x.key!=="Enter"||!M||x.target.matches("input")&&M.click()}t.addEventListener("input",Qe),t.addEventListener("click",Tt),t.addEventListener("keydown",tn);let z=Za(t),Nt=i,en=Ka(t,()=>Nt=i,(x,M)=>D(r.drags[x](Nt,M)));for(let x of s)e.on(`change:${x}`,b);let xe=Ja(b);return $(),()=>{G(),cancelAnimationFrame(p),clearTimeout(d);for(let x of s)e.off(`change:${x}`,b);t.removeEventListener("input",Qe),t.removeEventListener("click",Tt),t.removeEventListener("keydown",tn),en(),z(),xe()}}var Ef={render({model:t,el:e}){let n=globalThis.nnFigures=(globalThis.nnFigures??0)+1;return oi(e,t,{uid:`nn-live-${n}`})}};function Wf(t,e,n,o){let r=Ke(t,e);return Vn($e[t],t,r,r,n,{link:o}).toString()}var Rf=(t,e)=>$e[t].describe(Ke(t,e));export{Ef as default,Rf as describe,Wf as still};
