(()=>{var P={version:1,tasks:["00-axis","00-base","00-column","00-dot","00-downhill","00-e","00-limit","00-log-product","00-one-weight","00-perpendicular","00-refused","00-right-angle","00-same-dot","00-shape","00-slope","00-slope-rules","00-star","00-trap","00-trap-loss","00-which-power","01-and","01-bias","01-both","01-distance","01-double","01-emails","01-knobs","01-lower-bias","01-nand","01-no-mistakes","01-one","01-or","01-random","01-rule","01-rule-step","01-same-line","01-scale","01-seven-bottles","01-silence","01-swap","01-xor","01-xor-rows","01-xor-why","02-blunder","02-calibrate","02-centre","02-centre-moves","02-corner","02-coupling","02-fair","02-five","02-half-at-four","02-halve","02-learn","02-loss","02-mirror","02-ninety","02-odds","02-odds-back","02-relu-corner","02-saturate","02-shift","02-sigma-zero","02-squash","02-staircase","02-steepest","02-steepness","02-step-at-two","02-sure","02-tanh","03-both","03-collapse","03-count","03-cybenko","03-feud","03-fit","03-flat","03-fold","03-fold-place","03-forward","03-hidden-sum","03-hidden-why","03-hill","03-idle","03-idle-relu","03-last-bit","03-most-wine","03-one-knob","03-one-sum","03-product-shape","03-silent","03-silent-shape","03-step","03-to","03-warp","03-wave","03-weights-shape","05-explode","05-party-dead","05-party-learned","05-party-sum","05-revive","05-vanish","05-xor-learned","05-xor-quick","05-xor-stuck"],figures:{secant:{name:"Secant",title:"the slope of a curve between two points",type:"object",properties:{curve:{enum:["line","square","three-squares","square-and-line"],title:"curve",default:"square"},x:{type:"number",minimum:-2,maximum:2,step:.125,title:"place x",default:1},halvings:{type:"integer",minimum:0,maximum:10,step:1,title:"halvings of the nudge",default:0},goals:{type:"array",items:{enum:["00-slope","00-downhill"]},minItems:0,maxItems:2,default:[]}}},"power-curve":{name:"PowerCurve",title:"the powers of a base",type:"object",properties:{base:{type:"number",minimum:.5,maximum:3.5,step:.03125,title:"base",default:2},x:{type:"number",minimum:-2,maximum:2,step:.03125,title:"power x",default:1},mirror:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["00-e","00-which-power"]},minItems:0,maxItems:2,default:[]}}},arrows:{name:"Arrows",title:"two vectors as arrows",type:"object",properties:{u:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:2,maxItems:2,default:[2,1]},v:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:2,maxItems:2,default:[1,2]},goals:{type:"array",items:{enum:["00-right-angle","00-same-dot"]},minItems:0,maxItems:2,default:[]}}},"matrix-product":{name:"MatrixProduct",title:"the product of two matrices",type:"object",properties:{X:{type:"array",items:{type:"number",minimum:-9,maximum:9},minItems:6,maxItems:6,default:[1,2,3,0,1,-1]},W:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:6,maxItems:6,default:[1,-1,0,2,2,.5]},entry:{enum:["1,1","1,2","2,1","2,2"],title:"entry",default:"1,1"},goals:{type:"array",items:{enum:["00-column"]},minItems:0,maxItems:1,default:[]}}},broadcast:{name:"Broadcast",title:"how NumPy stretches two arrays to one shape",type:"object",properties:{a:{enum:["()","(2,)","(3,)","(1, 3)","(3, 1)","(2, 3)","(3, 3)"],title:"shape of a",default:"(2, 3)"},b:{enum:["()","(2,)","(3,)","(1, 3)","(3, 1)","(2, 3)","(3, 3)"],title:"shape of b",default:"(3,)"},goals:{type:"array",items:{enum:["00-refused","00-trap"]},minItems:0,maxItems:2,default:[]}}},neuron:{name:"Neuron",title:"a neuron with its knobs",type:"object",properties:{w:{type:"array",items:{type:"number",minimum:-10,maximum:10,step:.25},minItems:1,maxItems:3,title:"weight of {name}",fixedLength:!0,default:[7,3]},b:{type:"number",minimum:-10,maximum:10,step:.25,title:"bias",default:-2},x:{type:"array",items:{type:"number",minimum:0,maximum:80,step:1},minItems:1,maxItems:3,title:"{name}",sameLengthAs:"w",fixedLength:!0,default:[1,0]},activation:{enum:["step","identity","sigmoid"],title:"activation",default:"step"},names:{type:"array",items:{type:"string",minLength:1,maxLength:24},minItems:1,maxItems:3,sameLengthAs:"w",fixedLength:!0,default:["x₁","x₂"]},answers:{type:"array",items:{type:"string",minLength:1,maxLength:24},minItems:2,maxItems:2,default:["stays silent","fires"]},switches:{type:"boolean",default:!0},table:{type:"boolean",default:!1},choose:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["01-silence","01-both","01-seven-bottles","03-last-bit"]},minItems:0,maxItems:4,default:[]}}},"decision-line":{name:"DecisionLine",title:"a neuron's line through labelled points",type:"object",properties:{w:{type:"array",items:{type:"number",minimum:-10,maximum:10,step:.25},minItems:2,maxItems:2,title:"weight w{i}",default:[1,-1]},b:{type:"number",minimum:-10,maximum:10,step:.25,title:"bias b",default:0},points:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:-3,maximum:3},{type:"number",minimum:-3,maximum:3},{enum:[0,1]}],minItems:3,maxItems:3},minItems:0,maxItems:60,default:[[2,1,1],[-2,-3,0],[-2,0,1],[1,-2,0],[0,1,1],[3,-1,0]]},rule:{type:"boolean",default:!1},turn:{type:"integer",minimum:0,maximum:59,default:0},last:{enum:["","added","subtracted","kept","not added","not subtracted","not kept"],default:""},goals:{type:"array",items:{enum:["01-no-mistakes","01-same-line","01-swap","01-rule"]},minItems:0,maxItems:4,default:[]}}},"truth-table":{name:"TruthTable",title:"a truth table to meet with one neuron",type:"object",properties:{gate:{enum:["AND","OR","NAND","XOR"],title:"table",default:"AND"},w:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:2,maxItems:2,title:"weight w{i}",default:[1,1]},b:{type:"number",minimum:-3,maximum:3,step:.25,title:"bias b",default:.5},firing:{enum:["","w1+w2+b>0","w1+w2+2b>0","2w1+2w2+2b>0"],default:""},silent:{enum:["","w1+w2<=0","w1+w2+b<=0","w1+w2+2b<=0"],default:""},goals:{type:"array",items:{enum:["01-and","01-or","01-nand","01-xor"]},minItems:0,maxItems:4,default:[]}}},question:{name:"Question",title:"a question",type:"object",properties:{id:{type:"string",minLength:0,maxLength:40,default:""},data:{type:"string",minLength:0,maxLength:8e3,default:""},answer:{type:"string",minLength:0,maxLength:40,default:""},checked:{type:"boolean",default:!1}}},"sigmoid-curve":{name:"SigmoidCurve",title:"a sigmoid with its knobs",type:"object",properties:{w:{type:"number",minimum:-8,maximum:8,step:.25,title:"weight w",default:1},b:{type:"number",minimum:-24,maximum:24,step:.25,title:"bias b",default:0},x:{type:"number",minimum:-4,maximum:4,step:.125,title:"input x",default:1},tangent:{type:"boolean",default:!1},lockable:{type:"boolean",default:!1},keep:{type:"boolean",title:"keep the centre",default:!1},centre:{type:"number",minimum:-3,maximum:3,default:0},goals:{type:"array",items:{enum:["02-step-at-two","02-mirror","02-steepest"]},minItems:0,maxItems:3,default:[]}}},activations:{name:"Activations",title:"six activations and their slopes",type:"object",properties:{z:{type:"number",minimum:-8,maximum:8,step:.25,title:"pre-activation z",default:1},negative_slope:{type:"number",minimum:0,maximum:1,default:.1},goals:{type:"array",items:{enum:["02-saturate","02-corner"]},minItems:0,maxItems:2,default:[]}}},"softmax-bars":{name:"SoftmaxBars",title:"scores turned into probabilities by softmax",type:"object",properties:{z:{type:"array",items:{type:"number",minimum:-5,maximum:5,step:.25},minItems:2,maxItems:4,title:"score of {name}",fixedLength:!0,default:[1,2,.5]},names:{type:"array",items:{type:"string",minLength:1,maxLength:12},minItems:2,maxItems:4,sameLengthAs:"z",fixedLength:!0,default:["cat","dog","bird"]},goals:{type:"array",items:{enum:["02-halve","02-shift"]},minItems:0,maxItems:2,default:[]}}},"fit-probability":{name:"FitProbability",title:"a probability to fit to labelled emails",type:"object",properties:{w:{type:"number",minimum:-4,maximum:4,step:.125,title:"weight w",default:0},b:{type:"number",minimum:-10,maximum:10,step:.25,title:"bias b",default:0},x:{type:"number",minimum:0,maximum:10,step:.5,title:"an email with so many CAPITALS",default:4},points:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:0,maximum:10},{enum:[0,1]}],minItems:2,maxItems:2},minItems:1,maxItems:40,default:[[0,0],[1,0],[2,0],[3,0],[3,1],[4,0],[5,0],[5,1],[6,1],[7,0],[7,1],[9,1]]},surprise:{type:"boolean",default:!1},learn:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["02-half-at-four","02-fair","02-learn"]},minItems:0,maxItems:3,default:[]}}},reliability:{name:"Reliability",title:"what a model said against what happened",type:"object",properties:{scale:{type:"number",minimum:0,maximum:2,step:.125,title:"log-odds multiplied by",default:1},cases:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:-8,maximum:8},{type:"integer",minimum:0,maximum:999},{type:"integer",minimum:0,maximum:999}],minItems:3,maxItems:3},minItems:0,maxItems:60,default:[[-6,0,9],[-5.5,0,13],[-5,0,17],[-4.5,1,21],[-4,4,24],[-3.5,1,34],[-3,11,31],[-2.5,14,35],[-2,9,46],[-1.5,23,38],[-1,21,44],[-.5,33,36],[0,35,35],[.5,40,29],[1,43,22],[1.5,41,20],[2,41,14],[2.5,41,8],[3,35,7],[3.5,28,7],[4,25,3],[4.5,19,3],[5,16,1],[5.5,13,0],[6,8,1]]},goals:{type:"array",items:{enum:["02-calibrate"]},minItems:0,maxItems:1,default:[]}}},"network-steps":{name:"NetworkSteps",title:"a network that steps through its own arithmetic",type:"object",properties:{x:{type:"array",items:{enum:[0,1]},minItems:2,maxItems:2,title:"{name} digit",default:[0,1]},at:{type:"integer",minimum:0,maximum:15,step:1,title:"steps done",default:0},W1:{type:"array",items:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:2,maxItems:2},minItems:2,maxItems:2,default:[[.6,-.4],[-1.7,-1.3]]},b1:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:2,maxItems:2,default:[.2,.2]},W2:{type:"array",items:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:1,maxItems:1},minItems:2,maxItems:2,default:[[-1.36],[.34]]},b2:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:1,maxItems:1,default:[.9]},knob:{enum:["W1.0.0","W1.0.1","W1.1.0","W1.1.1","b1.0","b1.1","W2.0.0","W2.1.0","b2.0"],default:"W1.0.0"},knobs:{type:"boolean",default:!1},table:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["03-step","03-one-knob"]},minItems:0,maxItems:2,default:[]}}},"dinner-party":{name:"DinnerParty",title:"wine for a dinner party",type:"object",properties:{guests:{type:"array",items:{enum:[0,1]},minItems:3,maxItems:3,title:"{name}",default:[0,0,0]},W1:{type:"array",items:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:3,maxItems:3},minItems:3,maxItems:3,default:[[0,0,1],[0,1.5,0],[1,.4,0]]},b1:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:3,maxItems:3,default:[0,-.5,0]},W2:{type:"array",items:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:1,maxItems:1},minItems:3,maxItems:3,default:[[.5],[2],[-5]]},b2:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:1,maxItems:1,default:[1]},relu:{type:"array",items:{enum:[0,1]},minItems:3,maxItems:3,title:"ReLU in {name}",default:[1,1,1]},knob:{enum:["W1.0.0","W1.0.1","W1.0.2","W1.1.0","W1.1.1","W1.1.2","W1.2.0","W1.2.1","W1.2.2","b1.0","b1.1","b1.2","W2.0.0","W2.1.0","W2.2.0","b2.0"],default:"W1.0.0"},knobs:{type:"boolean",default:!1},unplug:{type:"boolean",default:!1},table:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["03-most-wine","03-idle-relu","03-feud"]},minItems:0,maxItems:3,default:[]}}},"xor-space":{name:"XorSpace",title:"XOR in the space of two hidden neurons",type:"object",properties:{way:{enum:["sigmoids","ReLUs"],title:"hidden neurons",default:"ReLUs"},amount:{type:"number",minimum:0,maximum:1,step:.05,title:"plain square → hidden square",default:0},w:{type:"array",items:{type:"number",minimum:-4,maximum:4,step:.25},minItems:2,maxItems:2,title:"weight of {name}",default:[1,-1]},b:{type:"number",minimum:-4,maximum:4,step:.25,title:"bias",default:.25},goals:{type:"array",items:{enum:["03-fold","03-warp"]},minItems:0,maxItems:2,default:[]}}},bumps:{name:"Bumps",title:"a curve built of bumps",type:"object",properties:{target:{enum:["hill","wave","roof"],title:"curve to match",default:"hill"},count:{enum:[2,4,8],title:"bumps",default:2},steepness:{type:"number",minimum:4,maximum:100,step:4,title:"steepness",default:32},heights:{type:"array",items:{type:"number",minimum:-1,maximum:1,step:.0625},minItems:8,maxItems:8,title:"height of {name}",default:[.5,0,0,0,0,0,0,0]},goals:{type:"array",items:{enum:["03-hill","03-wave"]},minItems:0,maxItems:2,default:[]}}},"shape-checker":{name:"ShapeChecker",title:"the shapes of a layer",type:"object",properties:{formula:{enum:["X @ W + b","X @ W.T + b","W @ X + b"],title:"formula",default:"X @ W + b"},X:{type:"array",items:{type:"integer",minimum:1,maximum:8,step:1},minItems:2,maxItems:2,title:"{name} of X",default:[4,2]},W:{type:"array",items:{type:"integer",minimum:1,maximum:8,step:1},minItems:2,maxItems:2,title:"{name} of W",default:[3,2]},b:{type:"integer",minimum:1,maximum:8,step:1,title:"entries of b",default:3},goals:{type:"array",items:{enum:["03-fit","03-silent"]},minItems:0,maxItems:2,default:[]}}},"xor-learning":{name:"XorLearning",title:"XOR being learned",type:"object",properties:{seed:{type:"integer",minimum:0,maximum:99,step:1,title:"seed of the first weights",default:3},rate:{type:"number",minimum:.25,maximum:6,step:.25,title:"learning rate",default:4},steps:{type:"integer",minimum:0,maximum:1500,step:5,title:"steps taken",default:0},goals:{type:"array",items:{enum:["05-xor-learned","05-xor-stuck","05-xor-quick"]},minItems:0,maxItems:3,default:[]}}},"gradient-depth":{name:"GradientDepth",title:"the gradient in each layer of a deep network",type:"object",properties:{activation:{enum:["sigmoid","tanh","relu"],title:"activation",default:"sigmoid"},init:{enum:["zeros","uniform","xavier","he"],title:"first weights",default:"xavier"},of:{enum:["weights","biases"],title:"gradient of the",default:"weights"},depth:{type:"integer",minimum:1,maximum:12,step:1,title:"hidden layers",default:2},width:{type:"integer",minimum:2,maximum:16,step:1,title:"neurons in each",default:8},seed:{type:"integer",minimum:0,maximum:99,step:1,title:"seed",default:0},goals:{type:"array",items:{enum:["05-vanish","05-revive","05-explode"]},minItems:0,maxItems:3,default:[]}}},"party-learning":{name:"PartyLearning",title:"the dinner party, learned from many starts",type:"object",properties:{seed:{type:"integer",minimum:0,maximum:39,step:1,title:"seed of the start picked",default:0},rate:{enum:[.01,.03,.1,.3],title:"learning rate",default:.1},steps:{type:"integer",minimum:0,maximum:1e3,step:5,title:"steps taken",default:0},goals:{type:"array",items:{enum:["05-party-learned","05-party-dead","05-party-sum"]},minItems:0,maxItems:3,default:[]}}}}};function or(t){if(t.enum){let n=t.enum.map(ma).join(", ");return t.enum.length===1?n:`one of ${n}`}return t.prefixItems?"["+t.prefixItems.map(or).join("; ")+"]":t.type==="array"?`a list of ${Mo(t.minItems,t.maxItems)}, each ${or(t.items)}`:t.type==="string"?`a text of ${Mo(t.minLength,t.maxLength)} characters`:t.type==="boolean"?"True or False":`${t.type==="number"?"a number":"a whole number"} from ${t.minimum} to ${t.maximum}`}var ma=t=>typeof t=="string"?`'${t}'`:String(t),Mo=(t,e)=>t===e?`${t}`:`${t} to ${e}`;function So(t,e){if(t.enum)return t.enum.includes(e);if(t.type==="array")return ua(t,e);if(t.type==="boolean")return typeof e=="boolean";if(t.type==="string"){if(typeof e!="string")return!1;let n=[...e].length;return n>=t.minLength&&n<=t.maxLength}return typeof e!="number"||!Number.isFinite(e)||t.type==="integer"&&!Number.isInteger(e)?!1:e>=t.minimum&&e<=t.maximum}function ua(t,e){if(!Array.isArray(e))return!1;let n=t.prefixItems??e.map(()=>t.items);return e.length>=t.minItems&&e.length<=t.maxItems&&e.every((r,o)=>So(n[o],r))}function rn(t){let e=typeof t=="number"?String(t):JSON.stringify(t);return String(e).length<=60?e:e.slice(0,57)+"..."}function Ao(t,e,n={}){let r=Object.hasOwn(P.figures,t)&&P.figures[t];if(!r)throw new Error(`There is no figure of the kind '${t}'.`);let{name:o,properties:s}=r;if(typeof e!="object"||e===null||Array.isArray(e))throw new Error(`${o}'s state must be an object; got ${rn(e)}.`);let i=Object.hasOwn(e,"version")?e.version:P.version;if(i!==P.version)throw new Error(`${o}.version must be ${P.version}; got ${rn(i)}.`);for(let c of Object.keys(e))if(c!=="version"&&!Object.hasOwn(s,c)){let m=Object.keys(s).join(", ");throw new Error(`${o} has no '${c}'; it has ${m}.`)}let a={};for(let[c,m]of Object.entries(s)){let p=Object.hasOwn(e,c)?e[c]:n[c]??m.default;if(!So(m,p))throw new Error(`${o}.${c} must be ${or(m)}; got ${rn(p)}.`);a[c]=p}for(let[c,m]of Object.entries(s)){let p=a[m.sameLengthAs]?.length;if(p!==void 0&&a[c].length!==p)throw new Error(`${o}.${c} must be a list of ${p}, one for each entry of ${m.sameLengthAs}; got ${rn(a[c])}.`)}return a}var on=class{constructor(e){this.text=e}toString(){return this.text}},ha={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function Io(t){return t instanceof on?t.text:Array.isArray(t)?t.map(Io).join(""):t==null||t===!1?"":String(t).replace(/[&<>"]/g,e=>ha[e])}function l(t,...e){return new on(String.raw({raw:t},...e.map(Io)))}function h(t,e=4){return String(Number(t.toPrecision(e))).replace("-","−").replace(/^\u22120$/,"0")}function ke(t,e=4){let n=1-10**-e;return t>n&&t<1?`> ${n}`:h(t,e)}function R(t){let e=h(Math.abs(t));return t<0?`− ${e}`:`+ ${e}`}var D=t=>t<0?`(${h(t)})`:h(t);function Vt(t){if(Object.is(t,-0))return"-0.0";let e=Math.abs(t);if(e!==0&&(e<1e-4||e>=1e16)){let[n,r]=t.toExponential().split("e"),o=r[0];return`${n}e${o}${r.slice(1).padStart(2,"0")}`}return Number.isInteger(t)?`${t}.0`:String(t)}function To(t){let e=t.trim().replace(/[\u2212\u2013]/g,"-").replace(",","."),n=String.raw`[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?`,o=new RegExp(`^(${n})(?:\\s*/\\s*(${n}))?$`,"i").exec(e);if(!o)return NaN;let s=Number(o[1])/Number(o[2]??1);return Number.isFinite(s)?s:NaN}var Gt=(t,e)=>P.figures[t].properties[e];function No(t,e,n=["x₁","x₂","x₃"]){return t.title.replace("{name}",n[e]).replace("{i}","₁₂₃₄₅₆₇₈₉"[e])}function sn(t,e,n,r,o){return l`<div class="nn-slider" data-sign="${Math.sign(o)}">
    <label for="${t}">${n}</label>
    <span class="nn-value">${h(o,6)}</span>
    <input type="range" id="${t}" data-trait="${e}" min="${r.minimum}"
      max="${r.maximum}" step="${r.step}" value="${o}"
      aria-valuetext="${h(o,6)}">
  </div>`}function g(t,e,n,r,o={},s=n.names){let i=Gt(t,e),a=n[e];if(!Array.isArray(a)){let m={...i,...o};return sn(`${r}-${e}`,e,i.title,m,a)}let c={...i.items,...o};return a.map((m,p)=>sn(`${r}-${e}${p}`,`${e}.${p}`,No(i,p,s),c,m))}function an(t,e,n,r,o){let s=Gt(t,e).items;return o.map(([i,a])=>sn(`${r}-${e}${i}`,`${e}.${i}`,a,s,n[e][i]))}function Wt(t,e,n,r,o=n.names){let s=Gt(t,e);return n[e].map((i,a)=>{let c=`${r}-${e}${a}`;return l`<div class="nn-switch">
      <input type="checkbox" role="switch" id="${c}"
        data-trait="${e}.${a}" ${i?"checked":""}>
      <label for="${c}">${No(s,a,o)}</label>
      <span class="nn-value">${h(i)}</span>
    </div>`})}function Lo(t,e,n,r){let o=`${r}-${e}`;return l`<div class="nn-switch">
    <input type="checkbox" role="switch" id="${o}" data-trait="${e}"
      ${n[e]?"checked":""}>
    <label for="${o}">${Gt(t,e).title}</label>
  </div>`}function N(t,e,n,r,o=s=>s){let s=Gt(t,e);return l`<fieldset class="nn-choice">
    <legend>${s.title}</legend>
    ${s.enum.map((i,a)=>{let c=`${r}-${e}${a}`;return l`<span><input type="radio" name="${r}-${e}" id="${c}"
          data-trait="${e}" value="${i}"
          ${n[e]===i?"checked":""}><label
          for="${c}">${o(i)}</label></span>`})}
  </fieldset>`}function cn(t,e,n,r,o){let[s,...i]=e.split("."),[a,c]=[Gt(t,s),r[s]];for(let m of i)[a,c]=[a.items,c[m]];return sn(`${o}-turn`,e,n,a,c)}function ln(t,e,n){return l`<span class="nn-matrix" style="--columns: ${t[0].length}"
    >${t.map(r=>r.map(o=>pa(o,e,n)))}</span>`}function pa({text:t,value:e,part:n,now:r,shows:o,path:s,name:i},a,c){let m=l`class="nn-entry ${e===void 0?"":e<0?"nn-negative":"nn-positive"}" data-part="${n}" ${r&&"data-now"}`,p=l`<span ${o&&l`data-shows="${o}"`}
    >${t}</span>`;if(!s)return l`<span ${m}>${p}</span>`;let d=`${c}-knob-${s}`;return l`<label ${m} for="${d}"><input type="radio" id="${d}"
    name="${c}-knob" data-trait="knob" value="${s}"
    aria-label="${i}, ${t}" ${a.knob===s&&"checked"}
    >${p}</label>`}var j=(t,e,n)=>l`<span class="nn-named">${t}<small>${e} ${n}</small></span>`;function mn(t,e){return t==null||e==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function da(t,e){return t==null||e==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function Oo(t){let e,n,r;t.length!==2?(e=mn,n=(a,c)=>mn(t(a),c),r=(a,c)=>t(a)-c):(e=t===mn||t===da?t:fa,n=t,r=t);function o(a,c,m=0,p=a.length){if(m<p){if(e(c,c)!==0)return p;do{let d=m+p>>>1;n(a[d],c)<0?m=d+1:p=d}while(m<p)}return m}function s(a,c,m=0,p=a.length){if(m<p){if(e(c,c)!==0)return p;do{let d=m+p>>>1;n(a[d],c)<=0?m=d+1:p=d}while(m<p)}return m}function i(a,c,m=0,p=a.length){let d=o(a,c,m,p-1);return d>m&&r(a[d-1],c)>-r(a[d],c)?d-1:d}return{left:o,center:i,right:s}}function fa(){return 0}function $a(t){return t===null?NaN:+t}var Eo=Oo(mn),Ou=Eo.right,Eu=Eo.left,Ru=Oo($a).center;var Wu=Ro(Wo),zu=Ro(ga);function Ro(t){return function(e,n,r=n){if(!((n=+n)>=0))throw new RangeError("invalid rx");if(!((r=+r)>=0))throw new RangeError("invalid ry");let{data:o,width:s,height:i}=e;if(!((s=Math.floor(s))>=0))throw new RangeError("invalid width");if(!((i=Math.floor(i!==void 0?i:o.length/s))>=0))throw new RangeError("invalid height");if(!s||!i||!n&&!r)return e;let a=n&&t(n),c=r&&t(r),m=o.slice();return a&&c?(Kt(a,m,o,s,i),Kt(a,o,m,s,i),Kt(a,m,o,s,i),Yt(c,o,m,s,i),Yt(c,m,o,s,i),Yt(c,o,m,s,i)):a?(Kt(a,o,m,s,i),Kt(a,m,o,s,i),Kt(a,o,m,s,i)):c&&(Yt(c,o,m,s,i),Yt(c,m,o,s,i),Yt(c,o,m,s,i)),e}}function Kt(t,e,n,r,o){for(let s=0,i=r*o;s<i;)t(e,n,s,s+=r,1)}function Yt(t,e,n,r,o){for(let s=0,i=r*o;s<r;++s)t(e,n,s,s+i,r)}function ga(t){let e=Wo(t);return(n,r,o,s,i)=>{o<<=2,s<<=2,i<<=2,e(n,r,o+0,s+0,i),e(n,r,o+1,s+1,i),e(n,r,o+2,s+2,i),e(n,r,o+3,s+3,i)}}function Wo(t){let e=Math.floor(t);if(e===t)return ba(t);let n=t-e,r=2*t+1;return(o,s,i,a,c)=>{if(!((a-=c)>=i))return;let m=e*s[i],p=c*e,d=p+c;for(let f=i,v=i+p;f<v;f+=c)m+=s[Math.min(a,f)];for(let f=i,v=a;f<=v;f+=c)m+=s[Math.min(a,f+p)],o[f]=(m+n*(s[Math.max(i,f-d)]+s[Math.min(a,f+d)]))/r,m-=s[Math.max(i,f-p)]}}function ba(t){let e=2*t+1;return(n,r,o,s,i)=>{if(!((s-=i)>=o))return;let a=t*r[o],c=i*t;for(let m=o,p=o+c;m<p;m+=i)a+=r[Math.min(s,m)];for(let m=o,p=s;m<=p;m+=i)a+=r[Math.min(s,m+c)],n[m]=a/e,a-=r[Math.max(o,m-c)]}}var xa=Array.prototype,Pu=xa.slice;var ya=Math.sqrt(50),wa=Math.sqrt(10),va=Math.sqrt(2);function sr(t,e,n){let r=(e-t)/Math.max(0,n),o=Math.floor(Math.log10(r)),s=r/Math.pow(10,o),i=s>=ya?10:s>=wa?5:s>=va?2:1,a,c,m;return o<0?(m=Math.pow(10,-o)/i,a=Math.round(t*m),c=Math.round(e*m),a/m<t&&++a,c/m>e&&--c,m=-m):(m=Math.pow(10,o)*i,a=Math.round(t/m),c=Math.round(e/m),a*m<t&&++a,c*m>e&&--c),c<a&&.5<=n&&n<2?sr(t,e,n*2):[a,c,m]}function Jt(t,e,n){if(e=+e,t=+t,n=+n,!(n>0))return[];if(t===e)return[t];let r=e<t,[o,s,i]=r?sr(e,t,n):sr(t,e,n);if(!(s>=o))return[];let a=s-o+1,c=new Array(a);if(r)if(i<0)for(let m=0;m<a;++m)c[m]=(s-m)/-i;else for(let m=0;m<a;++m)c[m]=(s-m)*i;else if(i<0)for(let m=0;m<a;++m)c[m]=(o+m)/-i;else for(let m=0;m<a;++m)c[m]=(o+m)*i;return c}var Du=ka(Math.random);function ka(t){return function(n,r=0,o=n.length){let s=o-(r=+r);for(;s;){let i=t()*s--|0,a=n[s+r];n[s+r]=n[i+r],n[i+r]=a}return n}}function w([t,e],[n,r]){let o=(r-n)/(e-t),s=i=>n+(i-t)*o;return s.invert=i=>t+(i-n)/o,s.domain=[t,e],s.range=[n,r],s}var u=t=>Math.round(t*100)/100;function L(t,e,{names:n=["x₁","x₂"],count:r=6}={}){let[o,s]=t.range,[i,a]=e.range,c=Jt(...t.domain,r),m=Jt(...e.domain,r);return l`<g class="nn-axes">
    ${c.map(p=>l`<line class="${p===0?"nn-zero":"nn-grid"}"
          x1="${u(t(p))}" x2="${u(t(p))}" y1="${i}" y2="${a}"/><text
          x="${u(t(p))}" y="${i+16}" text-anchor="middle"
          >${h(p)}</text>`)}
    ${m.map(p=>l`<line class="${p===0?"nn-zero":"nn-grid"}"
          x1="${o}" x2="${s}" y1="${u(e(p))}" y2="${u(e(p))}"/><text
          x="${o-6}" y="${u(e(p))+4}" text-anchor="end"
          >${h(p)}</text>`)}
    <text class="nn-axis" x="${s}" y="${i+32}" text-anchor="end"
      >${n[0]} →</text>
    <text class="nn-axis" x="${o-6}" y="${a-8}">↑ ${n[1]}</text>
  </g>`}function un(t,e,n){let r=([i,a])=>t[0]*i+t[1]*a+e,o=[],s=[];return n.forEach((i,a)=>{let c=n[(a+1)%n.length],[m,p]=[r(i),r(c)];if(m>0&&o.push(i),m>0!=p>0){let d=m/(m-p),f=i.map((v,x)=>v+d*(c[x]-v));o.push(f),s.push(f)}}),{region:o,edge:s}}var ir=(t,e,n)=>t.map(([r,o])=>`${u(e(r))},${u(n(o))}`).join(" ");function Zt(t,e,n,r=120){let[o,s]=e.domain;return`M${Array.from({length:r+1},(a,c)=>{let m=o+(s-o)*c/r;return`${u(e(m))} ${u(n(t(m)))}`}).join("L")}`}function hn(t,e,n,r,o,s){let i=r(1)-r(0),a=n*(o(1)-o(0)),c=s/Math.hypot(i,a),[m,p]=[r(t),o(e)];return l`<line class="nn-tangent" x1="${u(m-c*i)}"
    y1="${u(p-c*a)}" x2="${u(m+c*i)}"
    y2="${u(p+c*a)}"/>`}var Qt=(t,e,n)=>l`<circle class="nn-handle nn-tip" data-drag="${t}" cx="${u(e)}"
    cy="${u(n)}" r="11"/>`;var Y=t=>t>0?1:0,Me=t=>t,O=t=>1/(1+Math.exp(-t)),Ma=Math.tanh,te=t=>Math.max(t,0),Sa=(t,e=.01)=>t>0?t:e*t;function ee(t){let e=Math.max(...t),n=t.map(o=>Math.exp(o-e)),r=n.reduce((o,s)=>o+s,0);return n.map(o=>o/r)}var Aa=()=>0,Ia=()=>1,Se=(t,e=O(t))=>e*(1-e),Ta=(t,e=Math.tanh(t))=>1-e*e,Na=t=>t>0?1:0,La=(t,e,n=.01)=>t>0?1:n,yt={step:Y,identity:Me,sigmoid:O,tanh:Ma,relu:te,leaky_relu:Sa},pn={step:Aa,identity:Ia,sigmoid:Se,tanh:Ta,relu:Na,leaky_relu:La};function W(t,e,n){let r=0;for(let o=0;o<e.length;o++)r+=t[o]*e[o];return r+n}function zo(t,e,n,r){let o=e-Y(W(t,n,r));return{w:n.map((s,i)=>s+o*t[i]),b:r+o}}function tt(t){return 1e-9<t&&t<1e-4?t.toFixed(3-Math.floor(Math.log10(t))):t<=.99995||t===1?h(t):h(t,1-Math.floor(Math.log10(1-t)))}var wt=(t,e)=>Math.max(t,0)-e*t+Math.log1p(Math.exp(-Math.abs(t)));function Ae(t,e,n){let r=0;for(let[o,s]of t)r+=wt(o*e+n,s);return r/t.length}function ar(t,e,n){let[r,o]=[0,0];for(let[s,i]of t){let a=(O(s*e+n)-i)/t.length;r+=s*a,o+=a}return[r,o]}function Po(t,e,n,r,o){for(let s=0;s<o;s++){let[i,a]=ar(t,e,n);e-=r*i,n-=r*a}return{w:e,b:n}}function Do(t,e,n=10){let r=Array.from({length:n},(o,s)=>({bin:s,count:0,said:0,happened:0}));for(let[o,s,i]of t){let a=O(e*o),c=r[Math.min(n-1,Math.floor(a*n))];c.count+=s+i,c.said+=a*(s+i),c.happened+=s}return r.filter(({count:o})=>o>0).map(({bin:o,count:s,said:i,happened:a})=>({bin:o,count:s,said:i/s,happened:a/s}))}var Oa="activations",ne={step:"step",identity:"identity",sigmoid:"sigmoid",tanh:"tanh",relu:"ReLU",leaky_relu:"leaky ReLU"},Co=2,cr=168,Uo=140,E=w([-8,8],[8,158]),B=w([-1.5,2.5],[132,42]),dn=(t,e,n)=>t==="leaky_relu"?yt[t](e,n):yt[t](e),lr=(t,e,n)=>pn[t](e,void 0,n);function Ea(t,e){return t!=="step"?Zt(n=>dn(t,n,e),E,B,96):`M${E(-8)} ${B(0)}H${E(0)}M${E(0)} ${B(1)}H${E(8)}`}function Ra(t,e,n){let[r,o]=B.domain;if(r<=n&&n<=o)return Qt("z",E(e),B(n));let[s,i]=[u(E(e)),n>o?B(o):B(r)],a=n>o?18:-18;return l`<path class="nn-handle nn-tip" data-drag="z"
    d="M${s} ${i}l11 ${a}h-22z"/>`}function Wa(t,e,n,r){let{z:o,negative_slope:s}=t,i=dn(e,o,s),a=lr(e,o,s),[c,m]=[n%Co*cr+4,Math.floor(n/Co)*Uo];return l`<g transform="translate(${c} ${m})">
    <rect class="nn-silent" x="${E(-8)}" y="${B(2.5)}" width="150"
      height="90"/>
    <path class="nn-zero" d="M${E(-8)} ${B(0)}H${E(8)}M${u(E(0))} ${B(2.5)}V${B(-1.5)}"/>
    <path class="nn-grid" d="M${E(-8)} ${u(B(1))}H${E(8)}M${E(-8)} ${u(B(-1))}H${E(8)}"/>
    <g clip-path="url(#${r}-clip)">
      <path class="nn-graph" d="${Ea(e,s)}"/>
      ${hn(o,i,a,E,B,34)}</g>
    ${Ra(e,o,i)}
    <text class="nn-strong" x="${E(-8)}" y="16">${ne[e]}</text>
    <text class="nn-small" x="${E(-8)}" y="35">${mr(e,i)}</text>
    <text class="nn-small" x="${E(8)}" y="35" text-anchor="end">slope ${h(a,3)}</text>
  </g>`}function mr(t,e){return t==="sigmoid"?tt(e):t!=="tanh"?h(e):e<0?`−${tt(-e)}`:tt(e)}function za(t,e){return l`<svg viewBox="0 0 344 ${3*Uo}" role="img"
    aria-label="${Xo(t)}">
    <clipPath id="${e}-clip"><rect x="${E(-8)}" y="${B(2.5)}" width="150"
      height="90"/></clipPath>
    ${Object.keys(ne).map((n,r)=>Wa(t,n,r,e))}
  </svg>`}var Pa=(t,e)=>g(Oa,"z",t,e);function Da(t){let{z:e,negative_slope:n}=t;return l`<table class="nn-table">
    <thead><tr><th scope="col">at z = ${h(e)}</th><th scope="col">value</th>
      <th scope="col">slope</th></tr></thead>
    <tbody>${Object.keys(ne).map(r=>{let o=dn(r,e,n);return l`<tr><td>${ne[r]}</td><td data-shows="value">${mr(r,o)}</td><td data-shows="slope">${h(lr(r,e,n))}</td></tr>`})}</tbody>
  </table>
  ${e===0&&l`<p>At 0 the step jumps and the ReLUs have a corner: no slope exists
      there. The values shown are a convention.</p>`}`}function Xo({z:t,negative_slope:e}){let n=Object.keys(ne).map(r=>`${ne[r]} ${mr(r,dn(r,t,e))}, slope ${h(lr(r,t,e))}`);return`Six activations at z = ${h(t)}: ${n.join("; ")}.`}var Ca=t=>Math.max(-8,Math.min(8,Math.round(t*4)/4))+0;function Ua(t){let e=t<cr+2?0:1;return E.invert(t-e*cr-4)}var jo={picture:za,controls:Pa,readout:Da,describe:Xo,drags:{z:(t,[e])=>({z:Ca(Ua(e))})},goals:{"02-saturate":{ask:"Saturate the sigmoid: bring its slope below a hundredth of the largest it can have. Which of the others are flat there, too?",praise:"Below 0.0025. Step and tanh are as good as flat there; on the negative side ReLU is, too. Only identity and leaky ReLU never are.",met:({z:t})=>Se(t)<.0025},"02-corner":{ask:"Put z on the corner of the ReLU. What slope does the library give there?",praise:"0, by convention. Any number from 0 to 1 would be as good: a training run hardly ever meets exactly 0.",met:({z:t})=>t===0}}};function Xa(t,e){let n=t[0]**2+t[1]**2;return n===0?null:[-e*t[0]/n,-e*t[1]/n]}function qo(t,e,n,r){let{edge:o}=un(t,e,ur(n,r));return o.length===2&&Ho(o,n,r,"nn-ghost")}function ur(t,e){let[[n,r],[o,s]]=[t.domain,e.domain];return[[n,o],[r,o],[r,s],[n,s]]}function Ho([[t,e],[n,r]],o,s,i){return l`<line class="${i}" x1="${u(o(t))}" y1="${u(s(e))}"
    x2="${u(o(n))}" y2="${u(s(r))}"/>`}function hr(t,e,n,r){let{edge:o}=un(t,e,ur(n,r));if(o.length!==2)return null;let s=Xa(t,e),[[i,a],[c,m]]=[n.domain,r.domain];return s[0]>i&&s[0]<a&&s[1]>c&&s[1]<m?s:o[0].map((d,f)=>(d+o[1][f])/2)}function re(t,e,n,r,o){let[[s,i],[a,c]]=[n.domain,r.domain],{region:m,edge:p}=un(t,e,ur(n,r));return l`<defs><pattern id="${o}-hatch" width="9" height="9"
      patternUnits="userSpaceOnUse" patternTransform="rotate(45)"
      ><line class="nn-hatch" y2="9"/></pattern></defs>
    <rect class="nn-silent" x="${u(n(s))}" y="${u(r(c))}"
      width="${u(n(i)-n(s))}" height="${u(r(a)-r(c))}"/>
    <polygon class="nn-fires" points="${ir(m,n,r)}"/>
    <polygon fill="url(#${o}-hatch)" points="${ir(m,n,r)}"/>
    ${p.length===2&&Ho(p,n,r,"nn-line")}`}function rt(t,e){let n=r=>l`<svg class="nn-symbol" viewBox="-9 -9 18 18"
    aria-hidden="true">${ht([0,0],r,!1,Bo,Bo)}</svg>`;return l`<p class="nn-legend"><span>${n(1)} ${t}</span>
    <span>${n(0)} ${e}</span></p>`}var Bo=t=>t;function ht([t,e],n,r,o,s){let[i,a]=[u(o(t)),u(s(e))];return l`${r&&l`<circle class="nn-wrong" cx="${i}" cy="${a}" r="14"/>`}
  ${n?l`<circle class="nn-one" cx="${i}" cy="${a}" r="7.5"/>`:l`<rect class="nn-none" x="${i-6.5}" y="${a-6.5}" width="13"
          height="13"/>`}`}var ja=10,fn=({turn:t,points:e})=>t<e.length?t:0,oe=t=>t.points[fn(t)],dr=({w:t,b:e},[n,r])=>Y(W([n,r],t,e));function fr(t){let e=oe(t);return dr(t,e)===e[2]?"kept":e[2]?"added":"subtracted"}var $r=t=>t.points.every(e=>dr(t,e)===e[2]);function $n(t){if($r(t))return null;let[e,n,r]=oe(t),{w:o,b:s}=zo([e,n],r,t.w,t.b);if([...o,s].some(a=>Math.abs(a)>ja))return null;let i=(fn(t)+1)%t.points.length;return{w:o,b:s,turn:i,last:fr(t)}}function pr(t,e){return $r(t)?{}:e===fr(t)?$n(t)??{}:{last:`not ${e}`}}var _o={add:t=>pr(t,"added"),subtract:t=>pr(t,"subtracted"),keep:t=>pr(t,"kept")},Fo={added:"was added to w, and 1 to the bias.",subtracted:"was subtracted from w, and 1 from the bias.",kept:"was right already: nothing changed."};function gr(t){let{last:e,points:n}=t;if(!e)return"";if(e in Fo)return`Yes: point ${(fn(t)+n.length-1)%n.length+1} ${Fo[e]}`;let r=oe(t),o=W(r.slice(0,2),t.w,t.b),s={kept:"A right answer changes nothing.",added:"It should fire, so z must rise.",subtracted:"It should stay silent, so z must fall."};return`Not so: here z = ${h(o)}, so the neuron says ${dr(t,r)}; the label is ${r[2]}. ${s[fr(t)]}`}function Vo(t){let[e,n,r]=oe(t),o=$r(t)?"No point is wrong: the rule is done.":$n(t)===null?"The next step would leave the range of the knobs.":l`<b>Next: point ${fn(t)+1}</b>, (${h(e)},
          ${h(n)}), label ${r}. What will the rule do with it?`;return l`<p class="nn-rule">${gr(t)} ${o}</p>`}var q=w([-3.5,3.5],[30,352]),H=w([-3.5,3.5],[342,20]),Ba=10,Jo=({w:t,b:e},[n,r,o])=>Y(W([n,r],t,e))!==o,gn=t=>t.points.filter(e=>Jo(t,e)).length,qa=({w:t,b:e})=>-e/Math.hypot(...t),Go=(t,{domain:[e,n]})=>Math.min(Math.max(t,e+.25),n-.25);function Ha(t){let e=hr(t.w,t.b,q,H);if(!e)return null;let[n,r]=e.map((o,s)=>o+t.w[s]);return{from:e,to:[Go(n,q),Go(r,H)]}}function Fa(t){let e=Ha(t);if(!e)return"";let[[n,r],[o,s]]=[e.from,e.to];return l`<line class="nn-normal" x1="${u(q(n))}" y1="${u(H(r))}"
      x2="${u(q(o))}" y2="${u(H(s))}"/>
    ${!Ie(t)&&l`<circle class="nn-handle" data-drag="line" cx="${u(q(n))}"
        cy="${u(H(r))}" r="11"/>
      <circle class="nn-handle nn-tip" data-drag="tip" cx="${u(q(o))}"
        cy="${u(H(s))}" r="11"/>`}
    <text class="nn-halo nn-strong" x="${u(q(o)+14)}"
      y="${u(H(s)+5)}">w</text>`}var Ie=({rule:t,points:e})=>t&&e.length>0,_a=({goals:t})=>t.includes("01-same-line")||t.includes("01-swap");function Va(t,e,n){let r=Ie(t)&&oe(t);return l`<svg viewBox="0 0 360 380" role="img"
    aria-label="${Zo(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="20" width="322" height="322"/>
    </clipPath>
    ${re(t.w,t.b,q,H,e)} ${L(q,H)}
    ${_a(t)&&qo(n.w,n.b,q,H)}
    <g clip-path="url(#${e}-clip)">${Fa(t)}</g>
    ${r&&l`<path class="nn-next" d="M${u(q(r[0]))} ${u(H(r[1])-17)}
      l-6 -10h12z"/>`}
    ${t.points.map(o=>ht(o,o[2],Jo(t,o),q,H))}
  </svg>`}function Ga(t,e){return Ie(t)?l`${Vo(t)}
      <div class="nn-claims" role="group" aria-label="What will the rule do?">
        <button type="button" data-do="add">Add it</button>
        <button type="button" data-do="subtract">Subtract it</button>
        <button type="button" data-do="keep">Change nothing</button>
      </div>`:l`${g("decision-line","w",t,e)}
    ${g("decision-line","b",t,e)}`}function Ka(t){let{w:e,b:n,points:r}=t,o=gn(t),s=e.some(i=>i!==0);return l`${r.length>0&&rt("label 1","label 0")}
    <p class="nn-formula">fires where ${h(e[0])}·x₁ ${R(e[1])}·x₂
      ${R(n)} &gt; 0</p>
    <p>${s?l`Distance of the line from the origin, counted along w: <b
          data-shows="distance">${h(qa(t))}</b>`:"No line: both weights are 0, so the inputs change nothing."}</p>
    ${r.length>0&&l`<p class="nn-count" data-none="${String(o===0)}"><b
      data-shows="mistakes">${o}</b> of ${r.length} points on the
      wrong side${o>0&&l`, ringed`}</p>`}`}function Zo(t){let{w:e,b:n,points:r}=t,o=gn(t),s=`The neuron fires where ${h(e[0])} x₁ ${R(e[1])} x₂ ${R(n)} is above 0.`;if(r.length===0)return s;let i=`${o} of ${r.length} points are on the wrong side.`;return[s,i,Ie(t)&&gr(t)].filter(Boolean).join(" ")}var br=(t,e)=>Math.round(t*e)/e,Ko=t=>[...t.w??[],t.b].every(e=>Math.abs(e)<=Ba)?t:{};function Yo(t,e){let[n,r]=[[...t.w,t.b],[...e.w,e.b]],o=Math.hypot(...n)/Math.hypot(...r);return n.every((s,i)=>Math.abs(s-o*r[i])<1e-9)?o:NaN}var Qo={picture:Va,controls:Ga,readout:Ka,describe:Zo,play:$n,actions:_o,plays:Ie,drags:{line(t,[e,n]){let r=[q.invert(e),H.invert(n)];return Ko({b:br(-W(r,t.w,0),4)})},tip(t,[e,n]){let r=hr(t.w,t.b,q,H),s=[q.invert(e),H.invert(n)].map((i,a)=>br(i-r[a],4));return s[0]===0&&s[1]===0?{}:Ko({w:s,b:br(-W(r,s,0),1024)})}},goals:{"01-no-mistakes":{ask:"Turn and move the line until no point is on the wrong side.",praise:"No mistakes. Many lines do it; the neuron has no favourite.",met:t=>t.points.length>0&&gn(t)===0},"01-same-line":{ask:"Change all three knobs and leave the line on the dashed one.",praise:"The same line, the same firing side: all three knobs grew or shrank by one positive factor.",met:(t,e)=>Math.abs(Yo(t,e)-1)>1e-9},"01-swap":{ask:"Keep the line on the dashed one and make the other side fire.",praise:"Swapped. The factor was negative, so every sum changed sign.",met:(t,e)=>Yo({w:t.w.map(n=>-n),b:-t.b},e)>0},"01-rule":{ask:"Say what the rule does, point by point, until no point is wrong.",praise:"Done: a whole round would change nothing any more.",met:t=>t.rule&&gn(t)===0}}};var xr="fit-probability",C=w([-.4,10.4],[40,344]),zt=w([-.1,1.1],[206,24]),ot=w([0,3],[352,270]),yr=9,Ya=.25,Ja=10,Za=1e-4,Te=({w:t,b:e},n)=>O(n*t+e),es=({points:t,w:e,b:n})=>t.map(([r,o])=>wt(r*e+n,o)),wr=({points:t,w:e,b:n})=>ar(t,e,n).every(r=>Math.abs(r)<Za);function Qa(t){return t.points.map(([e,n])=>{let r=u(zt(Te(t,e))),o=n?-2:2;return l`<path class="nn-given ${n?"nn-positive":"nn-negative"}"
      d="M${u(C(e))+o} ${u(zt(n?0:1))}V${r}"/>`})}function tc(t){let e=ot.domain[1];return l`<path class="nn-zero" d="M${C.range[0]} ${ot(0)}H${C.range[1]}"/>
    <text class="nn-small" x="${C.range[0]-6}" y="${ot(e)-10}"
      >surprise of each email</text>
    ${[1,2,3].map(n=>l`<text class="nn-small" x="${C.range[0]-6}" y="${u(ot(n))+4}" text-anchor="end">${n}</text><path class="nn-grid" d="M${C.range[0]} ${u(ot(n))}H${C.range[1]}"/>`)}
    ${es(t).map((n,r)=>{let[o,s]=t.points[r],i=u(ot(Math.min(n,e))),a=u(C(o)-(s?yr:0));return l`<rect class="nn-bar" data-label="${s}" x="${a}" y="${i}"
        width="${yr}" height="${u(ot(0)-i)}"/>${n>e&&l`<text class="nn-small nn-halo" x="${a+yr/2}"
          y="${i+4}" text-anchor="middle">${h(n,2)}</text>`}`})}
    ${ec(t)}`}function ec(t){let e=Ae(t.points,t.w,t.b),n=u(ot(Math.min(e,ot.domain[1]))),r=e<=ot.domain[1];return l`${r&&l`<path class="nn-mean" d="M${C.range[0]} ${n}H${C.range[1]}"/>`}
    <text class="nn-small nn-halo" x="${C.range[1]}" y="${n-6}"
      text-anchor="end">mean ${h(e,3)}</text>`}function nc(t){let[e,n]=[u(C(t.x)),u(zt(Te(t,t.x)))];return l`<path class="nn-distance" d="M${e} ${u(zt(0))}V${n}H${C.range[0]}"/>
    ${Qt("email",e,n)}`}function rc(t,e){let n=t.surprise?362:244;return l`<svg viewBox="0 0 360 ${n}" role="img"
    aria-label="${ns(t)}">
    <clipPath id="${e}-clip"><rect x="40" y="24" width="304" height="182"/>
    </clipPath>
    ${L(C,zt,{names:["words in CAPITALS","chance of spam"],count:5})}
    <g clip-path="url(#${e}-clip)">
      ${t.surprise&&Qa(t)}
      <path class="nn-graph" d="${Zt(r=>Te(t,r),C,zt)}"/>
    </g>
    ${t.points.map(([r,o])=>ht([r,o],o,!1,C,zt))}
    ${!t.surprise&&nc(t)} ${t.surprise&&tc(t)}
  </svg>`}var oc=(t,e)=>l`${g(xr,"w",t,e)}
  ${g(xr,"b",t,e)}
  ${!t.surprise&&g(xr,"x",t,e)}`;function sc(t){return l`${rt("was spam","was not")}
    ${t.surprise?ac(t):ic(t)}`}function ic({w:t,b:e,x:n}){let r=n*t+e;return l`<p class="nn-formula">z = ${h(n)}·${D(t)} ${R(e)} =
      <b data-shows="z">${h(r)}</b></p>
    <p class="nn-formula">chance of spam = σ(${h(r)}) =
      <b data-shows="p">${tt(O(r))}</b></p>`}function ac(t){let{w:e,b:n,points:r}=t,o=es(t),s=o.indexOf(Math.max(...o)),[i,a]=r[s],c=Te(t,i);return l`<p class="nn-formula">Mean surprise: <b data-shows="mean">${h(Ae(r,e,n))}</b></p>
    <p>Greatest surprise: ${h(i)} words in CAPITALS, and it was
      ${a?"":"not "}spam. The neuron gave that the chance ${tt(a?c:O(-i*e-n))}; −log of it is <b data-shows="worst">${h(o[s])}</b>.</p>
    ${t.learn&&l`<p class="nn-formula">w = ${h(e)}, b = ${h(n)}${wr(t)&&": nothing left to gain"}</p>`}`}function ns(t){let{w:e,b:n,x:r,points:o}=t,s=o.filter(([,a])=>a===1).length,i=`${o.length} emails by their words in CAPITALS, ${s} of them spam, and a sigmoid curve with weight ${h(e)} and bias ${h(n)}. `;return t.surprise?`${i}The mean surprise is ${h(Ae(o,e,n))}.`:`${i}To an email with ${h(r)} it gives the chance ${tt(Te(t,r))} of being spam.`}function cc(t){if(wr(t))return null;let{w:e,b:n}=Po(t.points,t.w,t.b,Ya,Ja);return{w:ts(e,4),b:ts(n,10)}}var ts=(t,e)=>Math.max(-e,Math.min(e,t)),lc=({w:t,b:e})=>Number.isInteger(8*t)&&Number.isInteger(4*e),mc=t=>Math.max(0,Math.min(10,Math.round(t*2)/2)),rs={picture:rc,controls:oc,readout:sc,describe:ns,play:cc,plays:t=>t.learn,pace:60,verbs:{step:"Ten small steps",play:"Let it learn"},drags:{email:(t,[e])=>({x:mc(C.invert(e))})},goals:{"02-half-at-four":{ask:"Let the chance rise with the words in CAPITALS, and be exactly 0.5 for an email with four of them.",praise:"z is 0 at x = 4: the bias takes away what four words bring.",met:({w:t,b:e})=>t>0&&Math.abs(4*t+e)<1e-9},"02-fair":{ask:"By hand: bring the mean surprise below 0.52.",praise:"Well fitted. The best possible mean is not far below.",met:t=>t.surprise&&lc(t)&&Ae(t.points,t.w,t.b)<.52},"02-learn":{ask:"Let it learn until nothing is left to gain. Then spoil the fit with both knobs and let it learn again: where does it end?",praise:"Nobody told it where to go, and from any start it ends at nearly the same place.",met:t=>t.learn&&wr(t)}}};var uc={"-":"⁻",...Object.fromEntries([..."⁰¹²³⁴⁵⁶⁷⁸⁹"].entries())},hc=t=>Math.abs(t)<4?h(10**t):`10${[...String(t)].map(e=>uc[e]).join("")}`;function se([t,e],n){let r=w([t,e],n),o=s=>{let i=s>0?Math.log10(s):t;return r(Math.min(Math.max(i,t),e))};return o.powers=[t,e],o.range=n,o}function vr(t,e){let[n,r]=e.powers,o=Math.ceil((r-n)/8),[s,i]=t.range;return l`<g class="nn-axes">${Jt(n,r,8).filter(a=>Number.isInteger(a)&&a%o===0).map(a=>{let c=u(e(10**a));return l`<line class="nn-grid" x1="${s}" x2="${i}"
          y1="${c}" y2="${c}"/><text x="${s-6}"
          y="${c+4}" text-anchor="end">${hc(a)}</text>`})}</g>`}function bn(t,e,n,r){let[o,s]=r.range,a=[...Array(121).keys()].map(c=>Math.round(c*e/120)).map(c=>`${u(n(c))} ${u(r(t.cost(c)))}`);return l`${vr(n,r)}
    <g class="nn-axes">${Jt(...n.domain,4).map(c=>l`<line class="${c?"nn-grid":"nn-zero"}" x1="${u(n(c))}"
        x2="${u(n(c))}" y1="${o}" y2="${s}"/><text x="${u(n(c))}"
        y="${o+16}" text-anchor="middle">${c}</text>`)}
    <text class="nn-axis" x="${n.range[1]}" y="${o+32}"
      text-anchor="end">steps →</text>
    <text class="nn-axis" x="${n.range[0]-6}" y="${s-8}">↑ cost</text></g>
    <path class="nn-graph" d="M${a.join("L")}"/>
    <circle class="nn-dot" cx="${u(n(e))}" cy="${u(r(t.cost(e)))}"
      r="5"/>`}var ie=t=>l`<details class="nn-program">
  <summary>This run as a program</summary>
  <pre tabindex="0"><code>${t.join(`
`)}</code></pre></details>`;var os=t=>BigInt.asUintN(64,t),kr=t=>BigInt.asUintN(128,t),pc=2549297995355413924n<<64n|4865540595714422341n,Mr=t=>(t^t>>>16)>>>0;function dc(t,e){let n=1135663077,r=a=>{let c=a^n;return n=Math.imul(n,2468251765),Mr(Math.imul(c,n))},o=(a,c)=>Mr(Math.imul(3389127133,a)-Math.imul(1232336661,c)),i=[t>>>0,Math.floor(t/2**32),0,0].map(r);for(let a=0;a<4;a++)for(let c=0;c<4;c++)a!==c&&(i[c]=o(i[c],r(i[a])));return n=2337405405,Array.from({length:e},(a,c)=>{let m=i[c%4]^n;return n=Math.imul(n,1492356589),Mr(Math.imul(m,n))})}var vt=class{#t;#e;#r;constructor(e){if(!Number.isSafeInteger(e)||e<0)throw new Error(`A seed must be a whole number from 0; got ${e}.`);let n=dc(e,8).map(BigInt),r=o=>n[o]|n[o+1]<<32n;this.#e=kr((r(4)<<64n|r(6))<<1n|1n),this.#t=this.#e,this.#t=kr(this.#t+(r(0)<<64n|r(2))),this.#n()}#n(){this.#t=kr(this.#t*pc+this.#e)}#o(){this.#n();let e=os(this.#t^this.#t>>64n),n=this.#t>>122n;return os(e>>n|e<<(64n-n&63n))}#i(){if(this.#r!==void 0){let n=this.#r;return this.#r=void 0,n}let e=this.#o();return this.#r=e>>32n,e&0xffffffffn}random(){return Number(this.#o()>>11n)*2**-53}uniform(e,n){return e+(n-e)*this.random()}#s(e){let n=BigInt(2**(32-Math.clz32(e))-1),r;do r=Number(this.#i()&n);while(r>e);return r}permutation(e){let n=[...Array(e).keys()];for(let r=e-1;r>0;r--){let o=this.#s(r);[n[r],n[o]]=[n[o],n[r]]}return n}};var fc=(t,e)=>t.map(n=>n[e]);function $c(t,e,n){let r=n.map((o,s)=>fc(e,s));return t.map(o=>n.map((s,i)=>W(o,r[i],s)))}function U(t,e){let n=t;return e.map(({weight:r,bias:o,activation:s})=>{let i=$c(n,r,o);return n=i.map(a=>a.map(c=>s(c))),{Z:i,A:n}})}function ss(t,e){let n=[],r=t;return e.forEach(({weight:o,bias:s,activation:i},a)=>{r=s.map((c,m)=>{let p=(x,A,T,K=-1)=>n.push({layer:a,to:m,op:x,from:K,terms:A,value:T}),d=r.map((x,A)=>{let T=x*o[A][m];return p("product",[x,o[A][m]],T,A),T}),f=d.reduce((x,A)=>x+A,0);p("sum",d,f),p("bias",[f,c],f+c);let v=i(f+c);return p("activation",[f+c],v),v})}),n}var Sr={line:t=>2*t-1,square:t=>t*t,"three-squares":t=>3*t*t,"square-and-line":t=>t*t+2*t};function is(t,e,n){let r=Sr[t],o=r(e+n)-r(e);return{rise:o,slope:o/n}}function Pt(t,e){let n=t**e;return{height:n,slope:n*Math.log(t),atZero:Math.log(t)}}function et(t,e){let n=0;for(let r=0;r<t.length;r++)n+=t[r]*e[r];return n}var Ne=t=>Math.sqrt(et(t,t)),as=(t,e)=>et(t,e)/Ne(t),Le=t=>t[0].map((e,n)=>t.map(r=>r[n]));function Oe(t,e){let n=Le(e);return t.map(r=>n.map(o=>et(r,o)))}function cs(t,e){let n=Math.max(t.length,e.length),r=a=>[...Array(n-a.length).fill(1),...a],[o,s]=[r(t),r(e)];return o.every((a,c)=>a===s[c]||a===1||s[c]===1)?o.map((a,c)=>a===1?s[c]:a):null}var gc={zeros:()=>0,uniform:()=>1,xavier:(t,e)=>Math.sqrt(6/(t+e)),he:t=>Math.sqrt(6/t)};function ae(t,e,n,r){return e.map((o,s)=>{let[i,a]=[t[s],t[s+1]],c=gc[n](i,a),m=()=>c===0?0:r.uniform(-c,c);return{weight:[...Array(i)].map(()=>[...Array(a)].map(m)),bias:Array(a).fill(0),activation:yt[o],slope:pn[o]}})}function xn(t,e){let n=t.length*t[0].length,r=0,o=t.map((s,i)=>s.map((a,c)=>{let m=a-e[i][c];return r+=m*m,m*(2/n)}));return{cost:r/n,blame:o}}function ls(t,e){let n=t.length*t[0].length,r=0,o=t.map((s,i)=>s.map((a,c)=>(r+=wt(a,e[i][c]),(O(a)-e[i][c])/n)));return{cost:r/n,blame:o}}function yn(t,{X:e,y:n,loss:r}){let o=U(e,t),{cost:s,blame:i}=r(o.at(-1).A,n),c=t.map(({weight:m,slope:p},d)=>({weight:m,slope:p,l:d})).reverse().map(({weight:m,slope:p,l:d})=>{let{Z:f,A:v}=o[d],x=i.map((A,T)=>A.map((K,nt)=>K*p(f[T][nt],v[T][nt])));return d>0&&(i=Oe(x,Le(m))),{weight:Oe(Le(d>0?o[d-1].A:e),x),bias:Le(x).map(A=>A.reduce((T,K)=>T+K))}});return{cost:s,slopes:c.reverse()}}function ms(t,e,n){return t.map((r,o)=>({...r,weight:r.weight.map((s,i)=>s.map((a,c)=>a-n*e[o].weight[i][c])),bias:r.bias.map((s,i)=>s-n*e[o].bias[i])}))}var Ar=64,bc=1e9,xc=({weight:t,bias:e})=>e.every(n=>n===0)&&t.flat().every(n=>n===0),ce=class{#t;#e;#r=[];#n;costs=[];end=1/0;ranAway=!1;constructor(e,n,r){this.#t=n,this.#e=r,this.#o(0,e)}at(e){let n=Math.min(Math.floor(e/Ar),this.#r.length-1),r=this.#r[n];for((e<this.#n.steps||r.steps>this.#n.steps)&&(this.#n=r);this.#n.steps<Math.min(e,this.end);){let{layers:o,slopes:s}=this.#n;this.#o(this.#n.steps+1,ms(o,s,this.#e))}return this.#n.layers}cost(e){return this.costs.length<=Math.min(e,this.end)&&this.at(e),this.costs[Math.min(e,this.end)]}#o(e,n){let{cost:r,slopes:o}=yn(n,this.#t),s=bc*Math.max(this.costs[0]??1,1);if(e>0&&!(r<=s)){[this.end,this.ranAway]=[e-1,!0];return}this.costs[e]=r,this.#n={steps:e,layers:n,slopes:o},e%Ar===0&&(this.#r[e/Ar]=this.#n),o.every(xc)&&(this.end=e)}};function le(t,e){let n=new Map;return(...r)=>{let o=r.join(" "),s=n.has(o)?n.get(o):t(...r);return n.delete(o),n.set(o,s),n.size>e&&n.delete(n.keys().next().value),s}}var me="gradient-depth",hs=21,Ir=se([-12,2],[290,24]),ue=50,he=334,Tr={sigmoid:"Sigmoid",tanh:"Tanh",relu:"ReLU"},Nr={zeros:["zeros","zeros"],uniform:["uniform","uniform"],xavier:["Xavier","xavier_uniform"],he:["He","kaiming_uniform"]},us=t=>Math.sqrt(t.reduce((e,n)=>e+n*n,0)/t.length),yc=le((t,e,n,r,o)=>{let s=new vt(o),i=[2,...Array(t).fill(e),1],a=[...Array(t).fill(n),"identity"],c=ae(i,a,r,s),m=[...Array(hs)].map(()=>[s.uniform(-1,1),s.uniform(-1,1)]),p=m.map(([f,v])=>[f+v>0?1:0]),{slopes:d}=yn(c,{X:m,y:p,loss:ls});return{weights:d.map(({weight:f})=>us(f.flat())),biases:d.map(({bias:f})=>us(f))}},24);function pe({depth:t,width:e,activation:n,init:r,seed:o,of:s}){let i=yc(t,e,n,r,o)[s],[a,c]=[i[0],i.at(-1)];return{sizes:i,first:a,last:c,ratio:c>0?a/c:NaN}}function wc(t){if(t===0)return"";let[e,n,r]=[10,.1,.001].map(o=>u(Ir(o*t)));return l`<rect class="nn-fires" x="${ue}" y="${e}"
      width="${he-ue}" height="${u(n-e)}"/>
    <path class="nn-mean" d="M${ue} ${r}H${he}"/>
    <text class="nn-small nn-halo" x="${he-4}" y="${r+16}"
      text-anchor="end">a thousandth of the last</text>`}function vc(t){let{sizes:e,last:n}=pe(t),r=w([1,e.length],[ue+16,he-16]);r.range=[ue,he];let o=e.length>9?2:1,s=e.map((i,a)=>[u(r(a+1)),u(Ir(i)),i]);return l`<svg viewBox="0 0 346 338" role="img"
    aria-label="${ps(t)}">
    ${wc(n)} ${vr(r,Ir)}
    <g class="nn-axes">
      <text class="nn-axis" x="${ue-44}" y="14">↑ size of the gradient</text>
      <text class="nn-axis" x="${he}" y="330" text-anchor="end"
        >layer →</text>
      ${s.map(([i],a)=>a%o===0&&l`<text x="${i}" y="313" text-anchor="middle">${a+1}</text>`)}</g>
    <polyline class="nn-graph" points="${s.filter(([,,i])=>i>0).map(([i,a])=>`${i},${a}`).join(" ")}"/>
    ${s.map(([i,a,c])=>c>0?l`<circle class="nn-one" cx="${i}" cy="${a}" r="6"/>`:l`<rect class="nn-none" x="${i-5}" y="${a-5}" width="10"
            height="10"/><text class="nn-small nn-halo" x="${i}"
            y="${a-12}" text-anchor="middle">0</text>`)}
  </svg>`}var kc=(t,e)=>l`
  ${N(me,"activation",t,e,n=>Tr[n])}
  ${N(me,"init",t,e,n=>Nr[n][0])}
  ${N(me,"of",t,e)}
  ${g(me,"depth",t,e)} ${g(me,"width",t,e)}
  ${g(me,"seed",t,e)}`;function Mc(t){let{sizes:e,first:n,last:r,ratio:o}=pe(t);return l`<p class="nn-formula">Layer 1: <b data-shows="first">${h(n)}</b>. Layer ${e.length}, the last: <b data-shows="last">${h(r)}</b>.</p>
    <p class="nn-formula">${r>0?l`First ÷ last = <b data-shows="ratio">${h(o)}</b>`:"The last layer's gradient is 0: there is nothing to compare with."}</p>
    ${ie(Sc(t))}`}function Sc({depth:t,width:e,activation:n,init:r,seed:o,of:s}){let i=Tr[n];return["import numpy as np","from nnlib import (",`    BCEWithLogitsLoss, Linear, ${i}, Sequential, halves`,")",`from nnlib.init import ${Nr[r][1]} as init`,"",`rng = np.random.default_rng(${o})`,"how = {'rng': rng, 'init': init}",`layers = [Linear(2, ${e}, **how), ${i}()]`,`for _ in range(${t-1}):`,`    layers += [Linear(${e}, ${e}, **how), ${i}()]`,`net = Sequential(*layers, Linear(${e}, 1, **how))`,`X, y = halves(${hs}, rng=rng)`,"loss = BCEWithLogitsLoss()","loss(net(X), y.reshape(-1, 1))","net.backward(loss.backward())","for layer in net:","    if isinstance(layer, Linear):",`        grad = layer.${s==="weights"?"weight":"bias"}_grad`,"        print(np.sqrt(np.mean(grad**2)))"]}function ps(t){let{sizes:e,first:n,last:r}=pe(t);return`The size of the gradient of the ${t.of}, layer by layer, on an axis of powers of ten. ${t.depth} hidden layers of ${t.width} neurons with ${Tr[t.activation]}, started by ${Nr[t.init][0]}. Layer 1 has ${h(n)}, layer ${e.length}, the last, ${h(r)}.`}var ds={picture:vc,controls:kc,readout:Mc,describe:ps,goals:{"05-vanish":{ask:"Add hidden layers until the first layer's gradient is less than a thousandth of the last layer's (and not 0).",praise:"Vanished. Every layer on the way back multiplied the blame by small slopes; the first layers hardly learn.",met(t){let{first:e,ratio:n}=pe(t);return e>0&&n<.001}},"05-revive":{ask:"With eight hidden layers or more, bring the first layer's gradient within a factor of ten of the last's.",praise:"Alive again: a slope near 1, and weights spread so that the blame keeps its size from layer to layer.",met(t){let{ratio:e}=pe(t);return t.depth>=8&&e>=.1&&e<=10}},"05-explode":{ask:"Make the first layer's gradient larger than 3.",praise:"Exploded. Weights that do not shrink as the layers widen make the values grow at every layer, and the gradient with them.",met:t=>pe(t).first>3}}};var st=w([-3.5,3.5],[30,334]),it=w([-3.5,3.5],[326,22]),fs=3,wn=t=>t.every(e=>e===0);function $s(t,[e,n]){let[r,o]=[u(st(e)),u(it(n))];return l`<line class="nn-arrow" data-arrow="${t}" x1="${u(st(0))}"
      y1="${u(it(0))}" x2="${r}" y2="${o}"/>
    <g class="nn-grab" data-drag="${t}"><circle cx="${r}" cy="${o}"
        r="15"/><circle class="nn-handle ${t==="u"?"nn-tip":""}"
        cx="${r}" cy="${o}" r="9"/></g>
    <text class="nn-halo nn-strong" x="${r+13}" y="${o-9}">${t}</text>`}function Ac({u:t,v:e}){if(wn(t))return"";let n=et(t,e)/et(t,t),r=t.map(i=>n*i),o=t.map(i=>10*i/Ne(t)),s=n<0?"nn-negative":"nn-positive";return l`<line class="nn-zero" x1="${u(st(-o[0]))}"
      y1="${u(it(-o[1]))}" x2="${u(st(o[0]))}" y2="${u(it(o[1]))}"/>
    <line class="nn-edge nn-shadow ${s}" x1="${u(st(0))}" y1="${u(it(0))}"
      x2="${u(st(r[0]))}" y2="${u(it(r[1]))}"/>
    <line class="nn-distance" x1="${u(st(e[0]))}" y1="${u(it(e[1]))}"
      x2="${u(st(r[0]))}" y2="${u(it(r[1]))}"/>`}function Ic(t,e){return l`<svg viewBox="0 0 344 362" role="img"
    aria-label="${xs(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="22" width="304" height="304"/>
    </clipPath>
    ${L(st,it)}
    <g clip-path="url(#${e}-clip)">${Ac(t)}</g>
    ${$s("u",t.u)} ${$s("v",t.v)}
  </svg>`}var Tc=t=>[[0,`${t}₁`],[1,`${t}₂`]];function Nc(t,e){return["u","v"].map(n=>an("arrows",n,t,e,Tc(n)))}var gs=t=>l`√(${D(t[0])}² + ${D(t[1])}²)`;function Lc({u:t,v:e}){let n=t.map((r,o)=>`${D(r)}·${D(e[o])}`);return l`<p class="nn-formula">u · v = ${n.join(" + ")} =
      <b data-shows="dot">${h(et(t,e))}</b></p>
    <p class="nn-formula">length of u = ${gs(t)} = <b data-shows="u"
      >${h(Ne(t))}</b></p>
    <p class="nn-formula">length of v = ${gs(e)} = <b data-shows="v"
      >${h(Ne(e))}</b></p>
    <p class="nn-formula">${wn(t)?"u points nowhere: nothing can lie along it.":l`v reaches along u: u · v ÷ length of u = <b data-shows="along"
            >${h(as(t,e))}</b>`}</p>`}function xs({u:t,v:e}){let n=r=>`(${h(r[0])}, ${h(r[1])})`;return`Two arrows from the origin: u to ${n(t)}, v to ${n(e)}. Their dot product is ${h(et(t,e))}.`}var bs=t=>[st.invert(t[0]),it.invert(t[1])].map(e=>Math.max(-fs,Math.min(fs,Math.round(e*4)/4))),ys={picture:Ic,controls:Nc,readout:Lc,describe:xs,drags:{u:(t,e)=>({u:bs(e)}),v:(t,e)=>({v:bs(e)})},goals:{"00-right-angle":{ask:"Make the dot product 0, with neither arrow of length 0.",praise:"The arrows are at a right angle: v reaches not at all along u.",met:({u:t,v:e})=>et(t,e)===0&&!wn(t)&&!wn(e)},"00-same-dot":{ask:"Leave u as the book has it. Find another v with the dot product that it has at first.",praise:"All such arrows end on one line, at a right angle to u. It is the line that a neuron with the weights u draws.",met:({u:t,v:e},n)=>t.join()===n.u.join()&&e.join()!==n.v.join()&&et(t,e)===et(n.u,n.v)}}};var[Lr,ws]=[31,30],Ee=[4,123,242],Or=44,vs=t=>(t.match(/\d+/g)??[]).map(Number),Er=t=>[t.at(-2)??1,t.at(-1)??1];function Re({a:t,b:e}){let n=[vs(t),vs(e)];return{shapes:n,shape:cs(...n)}}function Oc(t,e,n,r){let[o,s]=Er(t),[i,a]=[o===1?0:n,s===1?0:r],c=i!==n||a!==r;return{number:e*(i*s+a+1),copy:c}}function ks(t,[e,n],r,o){return[...Array(e).keys()].map(s=>[...Array(n).keys()].map(i=>{let{number:a,copy:c}=r(s,i),[m,p]=[t+i*Lr,Or+s*ws];return l`<rect class="nn-cell" data-copy="${c}" x="${m+1.5}"
          y="${p+1.5}" width="${Lr-3}" height="${ws-3}" rx="3"/><text
          class="${c?"nn-small":"nn-strong"}" x="${m+Lr/2}"
          y="${p+20}" text-anchor="middle" ${o&&l`data-shows="sum"`}
          >${a}</text>`}))}var Dt=t=>t.length===1?`(${t[0]},)`:`(${t.join(", ")})`;function Ec(t){let{shapes:e,shape:n}=Re(t),r=e.map((a,c)=>(m,p)=>Oc(a,c===0?10:1,m,p)),o=(a,c)=>({number:r[0](a,c).number+r[1](a,c).number,copy:!1}),s=(a,c)=>l`<text class="nn-small" x="${Ee[a]+2}"
    y="20">${c}</text>`,i=(a,c)=>l`<text class="nn-strong" x="${Ee[a]-13}"
    y="${Or+20}" text-anchor="middle">${c}</text>`;return l`<svg viewBox="0 0 340 140" role="img"
    aria-label="${Ss(t)}">
    ${s(0,`a ${t.a}`)} ${s(1,`b ${t.b}`)}
    ${s(2,n?`a + b ${Dt(n)}`:"a + b")}
    ${r.map((a,c)=>ks(Ee[c],Er(n??e[c]),a))}
    ${i(1,"+")} ${i(2,"=")}
    ${n?ks(Ee[2],Er(n),o,!0):l`<text class="nn-strong nn-negative" x="${Ee[2]+4}"
            y="${Or+20}">✗ refused</text>`}
  </svg>`}var Rc=(t,e)=>["a","b"].map(n=>N("broadcast",n,t,e));function Ms(t,e){let n=[...Array(e-t.length).fill(1),...t];return t.length<e?`${Dt(t)}, read as ${Dt(n)}`:Dt(t)}function Wc(t){let{shapes:e,shape:n}=Re(t),r=Math.max(...e.map(s=>s.length)),o=e.map(s=>Dt(s).replaceAll(" ",""));return l`<p class="nn-formula">shape of a: ${Ms(e[0],r)}</p>
    <p class="nn-formula">shape of b: ${Ms(e[1],r)}</p>
    <p class="nn-formula">${n?l`shape of a + b: <b>${Dt(n)}</b>`:l`<code>ValueError: operands could not be broadcast together with
            shapes ${o.join(" ")}</code>`}</p>
    <p>Broken edges are copies that NumPy reads as if they were there.</p>`}function Ss(t){let{shape:e}=Re(t),n=`An array a of shape ${t.a} and an array b of shape ${t.b}`;return e?`${n}, both stretched to shape ${Dt(e)} and added.`:`${n}. NumPy cannot stretch them to one shape and refuses to add them.`}var As={wide:!0,picture:Ec,controls:Rc,readout:Wc,describe:Ss,goals:{"00-refused":{ask:"Find two shapes that NumPy refuses to add.",praise:"Refused: somewhere two sizes differ and neither is 1. An error is the friendly outcome.",met:t=>Re(t).shape===null},"00-trap":{ask:"Three numbers plus three numbers, and nine come out. Find shapes that do it.",praise:"A column and a row stretch each other. No error, nine numbers: the trap, whenever three were meant.",met:t=>{let{shapes:e,shape:n}=Re(t),r=o=>o.reduce((s,i)=>s*i,1);return e.every(o=>r(o)===3)&&r(n)===9}}}};var kt=32,Ut={x:4,y:178,wide:48},We={x:196,y:44,wide:68},Ct={...We,y:Ut.y},Ts=["1,1","1,2","2,1","2,2"],Is=(t,e)=>[...Array(t.length/e).keys()].map(n=>t.slice(n*e,(n+1)*e));function ze({X:t,W:e,entry:n}){let[r,o]=[Is(t,3),Is(e,2)],[s,i]=n.split(",").map(a=>a-1);return{A:r,B:o,P:Oe(r,o),i:s,j:i}}function Rr(t,e,n,r=zc){let{x:o,y:s,wide:i}=e;return t.map((a,c)=>a.map((m,p)=>l`<rect class="nn-cell" data-lit="${n(c,p)}"
          x="${o+p*i}" y="${s+c*kt}" width="${i}"
          height="${kt}"/>${r(m,e,c,p)}`))}var zc=(t,{x:e,y:n,wide:r},o,s)=>l`<text x="${e+(s+.5)*r}" y="${n+o*kt+21}"
    text-anchor="middle">${h(t)}</text>`,Pc=(t,{x:e,y:n,wide:r},o,s)=>l`<g class="nn-press" data-do="${Ts[2*o+s]}"><rect
      fill="transparent" x="${e+s*r}" y="${n+o*kt}"
      width="${r}" height="${kt}"/>
    <text class="nn-strong" x="${e+(s+.5)*r}"
      y="${n+o*kt+21}" text-anchor="middle" data-shows="product"
      >${h(t)}</text></g>`,vn=(t,e,n,r="start")=>l`<text class="nn-small" x="${e}" y="${n}" text-anchor="${r}"
    >${t}</text>`;function Dc(t){let{A:e,B:n,P:r,i:o,j:s}=ze(t),i=a=>We.x+(a+.5)*We.wide;return l`<svg viewBox="0 0 336 266" role="img"
    aria-label="${Ns(t)}">
    ${vn("W, shape (3, 2)",We.x,16)}
    ${[0,1].map(a=>vn(`neuron ${a+1}`,i(a),37,"middle"))}
    ${Rr(n,We,(a,c)=>c===s)}
    ${vn("X, shape (2, 3)",Ut.x,Ut.y-12)}
    ${Rr(e,Ut,a=>a===o)}
    <text x="${(Ut.x+3*Ut.wide+Ct.x)/2}" y="${Ut.y+kt+5}"
      text-anchor="middle">→</text>
    <text x="${Ct.x+Ct.wide}" y="${Ct.y-13}" text-anchor="middle"
      >↓</text>
    ${Rr(r,Ct,(a,c)=>a===o&&c===s,Pc)}
    ${vn("X @ W, shape (2, 2)",Ct.x,Ct.y+2*kt+19)}
  </svg>`}function Cc(t,e){let{j:n}=ze(t),r=o=>[2*o+n,`weight ${o+1} of neuron ${n+1}`];return l`${N("matrix-product","entry",t,e,o=>{let[s,i]=o.split(",");return`row ${s}, column ${i}`})}
    ${an("matrix-product","W",t,e,[0,1,2].map(r))}`}function Uc(t){let{A:e,B:n,P:r,i:o,j:s}=ze(t),i=e[o].map((a,c)=>`${D(a)}·${D(n[c][s])}`);return l`<p class="nn-formula">row ${o+1} of X times column ${s+1} of
      W:</p>
    <p class="nn-formula">${i.join(" + ")} = <b data-shows="entry"
      >${h(r[o][s])}</b></p>
    <p>It is what neuron ${s+1} answers to example ${o+1}, without its
      bias.</p>`}function Ns(t){let{P:e,i:n,j:r}=ze(t);return`A matrix X of 2 examples, 3 inputs each, times a matrix W of 2 neurons, 3 weights each. The rows of the product: ${e.map(s=>s.map(i=>h(i)).join(" and ")).join("; ")}. Row ${n+1} of X times column ${r+1} of W gives ${h(e[n][r])}.`}var Ls={wide:!0,picture:Dc,controls:Cc,readout:Uc,describe:Ns,actions:Object.fromEntries(Ts.map(t=>[t,()=>({entry:t})])),goals:{"00-column":{ask:"Turn the weights of neuron 2 until it answers 5 to example 1 and 0 to example 2.",praise:"Found, and the product's first column never moved: it belongs to neuron 1 and its weights alone.",met:t=>{let{P:e}=ze(t);return e[0][1]===5&&e[1][1]===0}}}};var V={x:164,y:122,r:28},Z={x:210,y:97,size:50},J={x:296,y:122,r:24};function de({x:t,w:e,b:n,activation:r}){let o=W(t,e,n);return{z:o,y:yt[r](o)}}function Mn({activation:t,answers:e},n){return t==="identity"?"":e[n>.5?1:0]}var kn=t=>t<0?"nn-negative":"nn-positive",Os=t=>u(1+.6*Math.abs(t));function Rs(t,e,n,r=`× ${h(e)}`){let[o,s]=[V.x-t.x,V.y-t.y],i=Math.hypot(o,s),a=1-(V.r+3)/i,c=(11+Os(e)/2)/i,m=t.x+.5*o+c*s,p=t.y+.5*s-c*o;return l`<line class="nn-edge ${kn(e)}" x1="${u(t.x+22)}"
      y1="${u(t.y+22*s/o)}" x2="${u(t.x+a*o)}"
      y2="${u(t.y+a*s)}" stroke-width="${Os(e)}"
      opacity="${n===0?.3:1}"/>
    <text class="nn-halo nn-strong ${kn(e)}" x="${u(m)}"
      y="${u(p+5)}" text-anchor="${s<-30?"end":"middle"}"
      >${r}</text>`}function Xc(t){let e=150/t.w.length;return t.w.map((n,r)=>{let o={x:32,y:u(46+r*e)};return l`${Rs(o,n,t.x[r])}
      <circle class="nn-node" cx="${o.x}" cy="${o.y}" r="21"/>
      <text x="${o.x}" y="${o.y+5}" text-anchor="middle"
        >${h(t.x[r])}</text>
      <text class="nn-halo nn-small" x="11" y="${o.y-28}"
        >${t.names[r]}</text>`})}function jc({activation:t},{z:e,y:n}){let r=Math.max(6,Math.abs(e)*1.25),o=t==="identity"?r:1,s=t==="identity"?-r:0,i=d=>u(Z.x+5+(d+r)/(2*r)*40),a=d=>u(Z.y+44-(d-s)/(o-s)*38),m=[...Array(41).keys()].map(d=>(d/20-1)*r).map(d=>`${i(d)},${a(yt[t](d))}`),p=t==="step"?`${i(-r)},${a(0)} ${i(0)},${a(0)} ${i(0)},${a(1)} ${i(r)},${a(1)}`:m.join(" ");return l`<rect class="nn-node" x="${Z.x}" y="${Z.y}"
      width="${Z.size}" height="${Z.size}" rx="8"/>
    <polyline class="nn-curve" points="${p}"/>
    <circle class="nn-dot" cx="${i(e)}" cy="${a(n)}" r="4"/>
    <text class="nn-small" x="${Z.x+Z.size/2}" y="${Z.y-8}"
      text-anchor="middle">${t}</text>`}function Bc(t){let e=t.length>9?l`x="340" text-anchor="end"`:l`x="${J.x}" text-anchor="middle"`;return l`<text class="nn-strong" ${e} y="${J.y+46}">${t}</text>`}function qc(t){let e=de(t),{z:n,y:r}=e,o={x:32,y:222},s=t.activation!=="identity"&&r>.5;return l`<svg viewBox="0 0 344 250" role="img"
    aria-label="${Ws(t)}">
    ${Xc(t)} ${Rs(o,t.b,1,`bias ${h(t.b)}`)}
    <rect class="nn-node" x="13" y="203" width="38" height="38" rx="6"/>
    <text x="32" y="227" text-anchor="middle">1</text>
    <text class="nn-small" x="58" y="238">always 1</text>
    <circle class="nn-node" cx="${V.x}" cy="${V.y}" r="${V.r}"/>
    <text class="nn-strong" x="${V.x}" y="${V.y+5}" text-anchor="middle"
      >${h(n)}</text>
    <text class="nn-small" x="${V.x}" y="${V.y-37}" text-anchor="middle"
      >sum z</text>
    <path class="nn-wire" d="M${V.x+V.r} ${V.y}H${Z.x}"/>
    ${jc(t,e)}
    <path class="nn-wire" d="M${Z.x+Z.size} ${J.y}H${J.x-J.r}"/>
    <circle class="nn-node" data-on="${String(s)}" cx="${J.x}" cy="${J.y}"
      r="${J.r}"/>
    <text class="nn-strong" data-on="${String(s)}" x="${J.x}" y="${J.y+5}"
      text-anchor="middle">${ke(r,3)}</text>
    <text class="nn-small" x="${J.x}" y="${J.y-32}" text-anchor="middle"
      >output</text>
    ${Bc(Mn(t,r))}
  </svg>`}function Hc(t,e){let n=t.w.every(o=>Math.abs(o)<=2),r=t.activation==="identity"&&n?{minimum:-2,maximum:2,step:.05}:{};return l`
    ${(t.switches?Wt:g)("neuron","x",t,e)}
    ${g("neuron","w",t,e,r)}
    ${g("neuron","b",t,e)}
    ${t.choose&&N("neuron","activation",t,e)}`}function Fc(t){let e=t.x.map((n,r)=>l`${r>0&&" + "}<span class="${kn(t.w[r])}"
      >${h(n)}·${D(t.w[r])}</span>`);return l`${e} <span class="${kn(t.b)}">${R(t.b)}</span>
    = <b data-shows="z">${h(de(t).z)}</b>`}function _c(t){let{z:e,y:n}=de(t),r=Mn(t,n);return l`<p class="nn-formula">z = ${Fc(t)}</p>
    <p class="nn-formula">${t.activation}(${h(e)}) =
      <b data-shows="y">${ke(n)}</b>${r&&l`: <b>${r}</b>`}</p>
    ${t.table&&t.switches&&Vc(t)}`}function Vc(t){let e=t.w.length,n=[...Array(2**e).keys()].map(r=>t.w.map((o,s)=>r>>e-1-s&1));return l`<table class="nn-table" aria-label="every combination of the switches">
    <thead><tr>${t.names.map(r=>l`<th scope="col">${r}</th>`)}
      <th scope="col">z</th><th scope="col">output</th></tr></thead>
    <tbody>${n.map(r=>{let{z:o,y:s}=de({...t,x:r}),i=r.every((a,c)=>a===t.x[c]);return l`<tr ${i&&l`aria-current="true"`}>
        ${r.map(a=>l`<td>${a}</td>`)}<td data-shows="row-z"
        >${h(o)}</td><td>${ke(s)} ${Mn(t,s)}</td></tr>`})}</tbody>
  </table>`}function Ws(t){let{z:e,y:n}=de(t),r=t.names.map((s,i)=>`${s} is ${h(t.x[i])}, weight ${h(t.w[i])}`),o=Mn(t,n);return`A neuron. ${r.join("; ")}; bias ${h(t.b)}. The weighted sum is ${h(e)}; after the ${t.activation} the output is ${ke(n)}${o&&`, ${o}`}.`}var Es=({w:t,b:e})=>[[0,0],[0,1],[1,0],[1,1]].map(n=>W(n,t,e)>0),Gc=(t,e)=>[...t.w,t.b].filter((n,r)=>n!==[...e.w,e.b][r]).length,zs={wide:!0,picture:qc,controls:Hc,readout:_c,describe:Ws,goals:{"01-silence":{ask:"An email with CAPITALS and without viagra is called spam. Turn one knob until it is not. How far must you turn it?",praise:"Silent. A turn by 5 is enough: it brings the number in the middle down to 0, and the neuron fires only above 0.",met:(t,e)=>t.x.join()==="1,0"&&Gc(t,e)===1&&W(t.x,t.w,t.b)<=0},"01-both":{ask:"Your doctor writes about viagra, your aunt writes in CAPITALS. Let both through, and catch only the emails that have both.",praise:"Found: each alone brings too little, both together enough.",met:t=>t.w.length===2&&t.activation==="step"&&Es(t).join()==="false,false,false,true"},"01-seven-bottles":{ask:"Ten guests drank seven bottles. Find the weight that says so, and leave the bias at 0: no guests, no wine.",praise:"Found: 0.7 of a bottle for each guest. Now try 3 and 75 guests.",met:t=>t.activation==="identity"&&t.x[0]===10&&t.b===0&&Math.abs(de(t).z-7)<1e-9},"03-last-bit":{ask:"One neuron is enough. Find knobs that call all four numbers right: 0 and 2 even, 1 and 3 odd.",praise:"Found. The first digit needs no weight: whether a number is even is said by its last digit alone.",met:t=>t.w.length===2&&t.activation==="sigmoid"&&Es(t).join()==="true,false,true,false"}}};var Wr="party-learning",fe=[...Array(40).keys()],Sn=1e3,Kc=5,Yc=.001,Jc=.01,An=[...Array(8).keys()].map(t=>[t>>2,t>>1&1,t&1]),Ds=[1,1.5,3,4.3,0,0,0,0],Zc=An.map(t=>["A","D","S"].filter((e,n)=>t[n]).join("")||"–"),Qc={X:An,y:Ds.map(t=>[t]),loss:xn},Mt=32,Xt=w([0,5],[278,190]),tl=w([0,Sn],[46,336]),el=se([-4,1],[432,338]),Dr=le((t,e)=>{let n=ae([3,3,1],["relu","relu"],"xavier",new vt(t));return new ce(n,Qc,e)},4*fe.length);function zr(t,{rate:e,steps:n}){let r=Dr(t,e);if(r.cost(n)<Yc)return"learned";let[,{A:o}]=U(An,r.at(n));return o.every(([s])=>s<Jc)?"silent":"neither"}var Pr=(t,e)=>t.filter(n=>n===e).length;function Cr(t){let e=Dr(t.seed,t.rate),[n,r]=U(An,e.at(t.steps)),o=[0,1,2].filter(a=>n.A.every(c=>c[a]===0)),s=r.A.flat(),i=fe.map(a=>zr(a,t));return{run:e,dead:o,bottles:s,fates:i,cost:e.cost(t.steps)}}var Ps=t=>[13+Mt*(t%10),4+Mt*Math.floor(t/10)];function nl(t,e){let[n,r]=Ps(t.seed);return l`${fe.map(o=>{let[s,i]=Ps(o);return l`<g class="nn-press" data-do="seed ${o}"><rect
      class="nn-cell" data-lit="${o===t.seed}" x="${s}" y="${i}"
      width="${Mt}" height="${Mt}"/>${Cs(e[o],s+Mt/2,i+Mt/2)}</g>`})}
  <rect class="nn-picked" x="${n}" y="${r}" width="${Mt}"
    height="${Mt}"/>`}function Cs(t,e,n){return t==="learned"?l`<circle class="nn-one" cx="${e}" cy="${n}" r="9"/>`:t==="silent"?l`<rect class="nn-none" x="${e-7.5}" y="${n-7.5}" width="15"
      height="15"/><path class="nn-cross" d="M${e-4} ${n-4}l8 8m0 -8l-8 8"
      />`:l`<circle class="nn-open" cx="${e}" cy="${n}" r="7"/>`}var rl=t=>l`<svg class="nn-symbol" viewBox="-10 -10 20 20"
  aria-hidden="true">${Cs(t,0,0)}</svg>`;function ol(t){let[e,n]=Xt.domain;return l`<g class="nn-axes">${[0,2,4].map(r=>l`<line class="${r?"nn-grid":"nn-zero"}" x1="46" x2="336"
        y1="${u(Xt(r))}" y2="${u(Xt(r))}"/><text x="40"
        y="${u(Xt(r))+4}" text-anchor="end">${r}</text>`)}<text class="nn-axis" x="13" y="176">↑ bottles for each guest
      list</text></g>
    ${t.map((r,o)=>{let s=52+36*o,i=u(Xt(Math.min(Math.max(r,e),n))),a=u(Xt(Ds[o]));return l`<rect class="nn-bar" x="${s}" y="${i}" width="22"
          height="${u(Xt(0)-i)}"/><path class="nn-wanted"
          d="M${s-4} ${a}h30"/><text class="nn-small" x="${s+11}"
          y="294" text-anchor="middle">${Zc[o]}</text>`})}`}function sl(t){let{run:e,bottles:n,fates:r}=Cr(t);return l`<svg viewBox="0 0 346 468" role="img"
    aria-label="${Us(t)}">
    ${nl(t,r)} ${ol(n)}
    ${bn(e,t.steps,tl,el)}
  </svg>`}var il=(t,e)=>l`${g(Wr,"seed",t,e)}
  ${N(Wr,"rate",t,e)} ${g(Wr,"steps",t,e)}`;function al(t){let{dead:e,fates:n,cost:r,run:o}=Cr(t),s=(i,a)=>l`<span>${rl(i)} <b
    data-shows="${i}">${Pr(n,i)}</b> ${a}</span>`;return l`<p>Of ${fe.length} starts, after ${t.steps} steps:</p>
    <p class="nn-legend">${s("learned","have learned")}
      ${s("silent","are silent: no bottle for any list")}
      ${s("neither","neither")}</p>
    <p class="nn-formula">Seed ${t.seed}: cost <b data-shows="cost">${h(r)}</b>${o.end<=t.steps&&(o.ranAway?"; the next step would run away":"; every slope is 0, nothing will ever change")}</p>
    <p>Dead hidden neurons, 0 for every list: ${e.map(i=>"h"+"₁₂₃"[i]).join(", ")||"none"}</p>
    <p class="nn-legend">A Agatha, D Dahlia, S Stiffy. Bar: what the network
      says; line: what was wanted.</p>
    ${ie(cl(t))}`}var cl=({seed:t,rate:e,steps:n})=>["import numpy as np","from nnlib import (","    SGD, Linear, MSELoss, ReLU, Sequential, fit, party",")","",`rng = np.random.default_rng(${t})`,"net = Sequential(","    Linear(3, 3, rng=rng), ReLU(),","    Linear(3, 1, rng=rng), ReLU(),",")","X, y = party()",`descend = SGD(net.parameters(), lr=${Vt(e)})`,"loss = MSELoss()",`fit(net, X, y, loss, descend, epochs=${n})`,"print(loss(net(X), y))"];function Us(t){let{dead:e,fates:n,cost:r}=Cr(t);return`The dinner party, trained from ${fe.length} starts at rate ${t.rate}. After ${t.steps} steps ${Pr(n,"learned")} have learned, ${Pr(n,"silent")} are silent. Picked: seed ${t.seed}, ${n[t.seed]}, with the cost ${h(r)} and ${e.length} dead hidden neurons.`}var ll=({steps:t})=>t<Sn?{steps:Math.min(t+Kc,Sn)}:null,ml=fe.map(t=>[`seed ${t}`,e=>({...e,seed:t})]),Xs={picture:sl,controls:il,readout:al,describe:Us,play:ll,plays:()=>!0,pace:16,verbs:{step:"Five steps",play:"Train all"},actions:Object.fromEntries(ml),goals:{"05-party-learned":{ask:"Train them all, then pick a start that has learned the party.",praise:"This one gives every guest list its bottles.",met:t=>zr(t.seed,t)==="learned"},"05-party-dead":{ask:"Pick a start that is silent before the first step, with every slope 0. Then train it.",praise:"Dead on arrival: the output's ReLU is shut for every guest list, so no blame gets through, and no step ever changes anything.",met:({seed:t,rate:e,steps:n})=>n>0&&Dr(t,e).end===0},"05-party-sum":{ask:"Pick a start that trained for 1,000 steps, is not silent, and still misses.",praise:"Its cost rests at about 0.02: it adds what each guest brings, and misses what Dahlia and Stiffy bring together.",met:t=>t.steps===Sn&&zr(t.seed,t)==="neither"}}};var at=w([-2.2,4.2],[30,334]),ct=w([-2.2,4.2],[326,22]),[Pe,$e]=ct.domain,ul=[...Array(65).keys()].map(t=>Pe+t/10),js=t=>t<=$e;function Bs({base:t},e){let n=ul.map(r=>{let o=Math.min(Pt(t,r).height,2*$e),[s,i]=e?[o,r]:[r,o];return`${u(at(s))},${u(ct(i))}`});return l`<polyline class="${e?"nn-mirror":"nn-curve"}"
    points="${n.join(" ")}"/>`}function hl(t,{height:e,slope:n}){let r=o=>e+n*(o-t);return l`<line class="nn-secant" x1="${u(at(Pe))}"
    y1="${u(ct(r(Pe)))}" x2="${u(at($e))}" y2="${u(ct(r($e)))}"/>`}function pl(t,{height:e}){return l`<line class="nn-distance" x1="${at(Pe)}" y1="${ct(Pe)}"
      x2="${at($e)}" y2="${ct($e)}"/>
    ${Bs(t,!0)}
    ${js(e)&&l`<circle class="nn-one" cx="${u(at(e))}" cy="${u(ct(t.x))}"
        r="7"/>
      <text class="nn-halo nn-strong nn-positive" x="${u(at(e)+4)}"
        y="${u(ct(t.x)+22)}">log</text>`}`}function dl(t,{height:e}){return js(e)?l`<circle class="nn-dot" cx="${u(at(t))}" cy="${u(ct(e))}"
      r="6"/>`:l`<path class="nn-next" d="M${u(at(t))} 22l-7 12h14z"/>`}function fl(t,e){let n=Pt(t.base,t.x);return l`<svg viewBox="0 0 344 362" role="img"
    aria-label="${qs(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="22" width="304" height="304"/>
    </clipPath>
    ${L(at,ct,{names:["x","y"]})}
    <g clip-path="url(#${e}-clip)">
      ${t.mirror?pl(t,n):hl(t.x,n)}
      ${Bs(t,!1)}</g>
    ${dl(t.x,n)}
  </svg>`}function $l(t,e){return l`${g("power-curve","base",t,e)}
    ${g("power-curve","x",t,e)}`}function gl({base:t,x:e,mirror:n}){let{height:r,slope:o,atZero:s}=Pt(t,e),i=l`${h(t,6)}<sup>${h(e,6)}</sup>`;return n?l`<p class="nn-formula">${i} = <b data-shows="height"
          >${h(r)}</b></p>
        <p class="nn-formula">${t===1?"Every power of 1 is 1: there is no logarithm to the base 1.":l`log to the base ${h(t,6)} of ${h(r)} =
                <b data-shows="log">${h(e)}</b>`}</p>`:l`<p class="nn-formula">height: ${i} = <b data-shows="height"
          >${h(r)}</b></p>
        <p class="nn-formula">slope there: <b data-shows="slope"
          >${h(o)}</b></p>
        <p class="nn-formula">slope ÷ height = <b data-shows="ratio"
          >${h(s)}</b></p>`}function qs({base:t,x:e,mirror:n}){let{height:r,slope:o}=Pt(t,e),s=`At x = ${h(e,6)} it is ${h(r)} high`,i=`The powers of ${h(t,6)} as a curve. ${s}`;return n?`${i}. Mirrored at the diagonal it is the logarithm.`:`${i} and its slope is ${h(o)}.`}var Hs={picture:fl,controls:$l,readout:gl,describe:qs,goals:{"00-e":{ask:"Find the base whose slope is its height: slope ÷ height within 0.005 of 1.",praise:"2.71875 is the nearest that this slider comes to e = 2.71828… Move the power: the two stay equal everywhere.",met:({base:t,x:e})=>Math.abs(Pt(t,e).atZero-1)<.005},"00-which-power":{ask:"Which power of 2 gives 3? Come within 0.05 of 3.",praise:"About 1.585, between 1 (which gives 2) and 2 (which gives 4). That is the logarithm of 3 to the base 2.",met:({base:t,x:e,mirror:n})=>n&&t===2&&Math.abs(Pt(t,e).height-3)<.05}}};function In(t){return t.split(/(`[^`]+`|\*[^*\s][^*]*\*)/).map(e=>e.startsWith("`")?l`<code>${e.slice(1,-1)}</code>`:e.startsWith("*")&&e.length>2?l`<em>${e.slice(1,-1)}</em>`:e)}function Tn(t){try{let e=Uint8Array.from(atob(t),n=>n.charCodeAt(0));return JSON.parse(new TextDecoder().decode(e))}catch{throw new Error("Question.data must be a question; got something else.")}}var bl=.05,xl=.005;function Ur(t,e){if(e.trim()==="")return{verdict:"missing"};if(t.choices){let i=t.choices[Number(e)];return i?{verdict:i.right?"right":"wrong",why:i.why}:{verdict:"missing"}}let n=To(e);if(Number.isNaN(n))return{verdict:"unreadable"};let r=Math.abs(n-t.answer);if(r<=t.tolerance)return{verdict:"right",why:t.why};let o=t.wrong.find(i=>Math.abs(n-i.value)<=xl*Math.abs(i.value));return o?{verdict:"wrong",why:o.why}:{verdict:!t.exact&&r<=bl*Math.abs(t.answer)?"almost":"wrong",why:t.otherwise}}var yl={missing:"Nothing answered yet.",unreadable:"That is not a number. Write it like −1.5, 0,25 or 2/3.",wrong:"Not yet.",almost:"Close, but not right.",right:"Right."},wl={missing:"…",unreadable:"?",wrong:"✗",almost:"≈",right:"✓"};function vl(t,e,n){return t.choices.map((r,o)=>l`<div class="nn-option"><input type="radio"
      name="${n}-answer" id="${n}-${o}" value="${o}" data-trait="answer"
      ${e.answer===String(o)&&"checked"}><label for="${n}-${o}"
      >${In(r.text)}</label></div>`)}function kl(t,e,n){return l`<p class="nn-number"><label for="${n}-n">Your number</label>
    <input id="${n}-n" data-trait="answer" inputmode="text" maxlength="40"
      autocomplete="off" value="${e.answer}">
    </p>`}function Ml(t,e){if(!e.checked)return"";let{verdict:n,why:r}=Ur(t,e.answer);return l`<span class="nn-mark" aria-hidden="true">${wl[n]}</span>
    <span><b>${yl[n]}</b> ${r&&In(r)}</span>`}function Sl(t,e){let n=Tn(t.data),r=n.choices?vl:kl,o=t.checked?Ur(n,t.answer).verdict:"";return l`<fieldset class="nn-question">
      <legend>${In(n.prompt)}</legend>
      ${r(n,t,e)}
    </fieldset>
    <div class="nn-live"><button type="button" data-do="check" data-enter
      >Check</button></div>
    <div class="nn-feedback" role="status" data-verdict="${o}"
      >${Ml(n,t)}</div>`}var Fs={plain:!0,check:({data:t})=>Tn(t),controls:Sl,describe:t=>Tn(t.data).prompt,actions:{check:()=>({checked:!0})},input:t=>({...t,checked:!1}),task({id:t,data:e,answer:n,checked:r}){return r&&Ur(Tn(e),n).verdict==="right"?t:""}};var Al="reliability",St=w([0,1],[40,344]),jt=w([0,1],[262,30]),_s=336,Il=.025,De=t=>Do(t.cases,t.scale),Vs=t=>t.reduce((e,{count:n})=>e+n,0);function Xr(t){let e=({count:n,said:r,happened:o})=>n*Math.abs(r-o);return t.reduce((n,r)=>n+e(r),0)/Vs(t)}function Tl({cases:t,scale:e}){let[n,r]=[0,0];for(let[o,s,i]of t)n+=s*wt(e*o,1)+i*wt(e*o,0),r+=s+i;return n/r}function Nl(t){let e=De(t),n=Math.max(1,...e.map(({count:r})=>r));return l`<svg viewBox="0 0 360 342" role="img"
    aria-label="${Gs(t)}">
    ${L(St,jt,{names:["what it said","share that was spam"],count:5})}
    <path class="nn-distance" d="M${St(0)} ${jt(0)}L${St(1)} ${jt(1)}"/>
    ${e.map(({said:r,happened:o})=>{let s=o<r?"nn-negative":"nn-positive";return l`<path class="nn-given ${s}" d="M${u(St(r))} ${u(jt(r))}V${u(jt(o))}"/>`})}
    <path class="nn-curve" d="${e.map(({said:r,happened:o},s)=>`${s?"L":"M"}${u(St(r))} ${u(jt(o))}`)}"/>
    ${e.map(({said:r,happened:o})=>l`<circle class="nn-one" cx="${u(St(r))}"
        cy="${u(jt(o))}" r="6"/>`)}
    ${e.map(r=>Ll(r,n))}
  </svg>`}function Ll({bin:t,count:e},n){let r=u((St(t/10)+St((t+1)/10))/2),o=u(24*e/n);return l`<rect class="nn-count-bar" x="${r-13}"
      y="${_s-o}" width="26" height="${o}"/>
    <text class="nn-small nn-halo" x="${r}" y="${_s-o-3}"
      text-anchor="middle">${e}</text>`}var Ol=(t,e)=>g(Al,"scale",t,e);function El(t){let e=De(t);return e.length===0?l`<p>No cases.</p>`:l`${Rl(e)}
    <p class="nn-formula">Mean gap between said and happened:
      <b data-shows="gap">${h(Xr(e))}</b></p>
    <p class="nn-formula">Mean surprise: <b data-shows="mean">${h(Tl(t))}</b></p>
    <details><summary>All bins</summary><table class="nn-table">
    <thead><tr><th scope="col">from</th><th scope="col">cases</th>
      <th scope="col">said, on average</th><th scope="col">were spam</th></tr>
    </thead>
    <tbody>${e.map(({bin:n,count:r,said:o,happened:s})=>l`<tr><td>${h(n/10)}</td>
        <td data-shows="count">${r}</td>
        <td data-shows="said">${h(o)}</td>
        <td data-shows="happened">${h(s)}</td></tr>`)}</tbody></table></details>`}function Rl(t){let{bin:e,count:n,happened:r}=t.at(-1);return e<9?l`<p class="nn-top">It said 0.9 or more of none.</p>`:l`<p class="nn-top">It said 0.9 or more of ${n} emails. Of these,
    ${h(100*r,3)} % were spam.</p>`}function Gs(t){let e=De(t);if(e.length===0)return"A reliability plot without cases.";let n=e.map(({said:r,happened:o,count:s})=>`said ${h(r,2)}, happened ${h(o,2)} (${s})`);return`What a model said against what happened, in ${e.length} bins: ${n.join("; ")}. The mean gap is ${h(Xr(e),2)}.`}var Ks={picture:Nl,controls:Ol,readout:El,describe:Gs,goals:{"02-calibrate":{ask:"Make this filter honest: bring the mean gap below 0.025. What happens to the mean surprise on the way?",praise:"Its log-odds were about twice too large. The knob that makes it honest also makes the surprise about as small as it can be.",met:t=>Vs(De(t))>0&&Xr(De(t))<Il}}};var Nn="sigmoid-curve",pt=w([-4,4],[34,346]),dt=w([-.05,1.05],[206,24]),Ln=3,Ce=({w:t,b:e},n)=>O(n*t+e),Bt=({w:t,b:e})=>-e/t,Ue=t=>t.w*Se(t.x*t.w+t.b);function Wl(t,e){let n=t.x>3?-1:1,[r,o]=[u(pt(t.x)),u(pt(t.x+n))],[s,i]=[u(dt(e)),u(dt(e+n*Ue(t)))];return l`<path class="nn-rise" d="M${r} ${s}H${o}V${i}"/>`}function zl(t,e){let n=Ce(t,t.x),r=Bt(t);return l`<svg viewBox="0 0 360 244" role="img"
    aria-label="${Js(t)}">
    <clipPath id="${e}-clip"><rect x="34" y="24" width="312" height="182"/>
    </clipPath>
    ${L(pt,dt,{names:["x","output"],count:5})}
    <g clip-path="url(#${e}-clip)">
      ${t.tangent&&[Wl(t,n),hn(t.x,n,Ue(t),pt,dt,70)]}
      <path class="nn-graph" d="${Zt(o=>Ce(t,o),pt,dt,200)}"/>
      ${Math.abs(r)<=4&&Pl(r)}
    </g>
    ${Qt("point",pt(t.x),dt(n))}
  </svg>`}var Pl=t=>l`<path class="nn-distance"
    d="M${u(pt(t))} ${u(dt(0))}V${u(dt(.5))}"/>
  <path class="nn-centre" d="M${u(pt(t))} ${u(dt(.5)-7)}l7 7l-7 7l-7 -7z"/>`;function Dl(t,e){return l`${g(Nn,"w",t,e)}
    ${t.lockable&&Lo(Nn,"keep",t,e)}
    ${g(Nn,"b",t,e)} ${g(Nn,"x",t,e)}`}function Cl(t){let{w:e,b:n,x:r}=t,o=r*e+n;return l`<p class="nn-formula">z = ${h(r)}·${D(e)} ${R(n)} =
      <b data-shows="z">${h(o)}</b></p>
    <p class="nn-formula">σ(${h(o)}) =
      <b data-shows="y">${tt(O(o))}</b></p>
    ${t.tangent&&l`<p class="nn-formula">slope here: <b data-shows="slope">${h(Ue(t))}</b> up for one step to the right</p>`}
    <p>${e===0?"With weight 0 the input changes nothing: the curve is flat.":l`Centre ◆ (output 0.5): x = <b data-shows="centre">${h(Bt(t))}</b>`}</p>
    <p class="nn-note">${Ul(t)}</p>`}function Ul(t){return!t.lockable||t.keep||Ys(t)?"":`To be kept, the centre must lie between −${Ln} and ${Ln}.`}var Ys=t=>Math.abs(Bt(t))<=Ln;function Js(t){let{w:e,b:n,x:r}=t,o=e===0?"It is flat.":`It ${e>0?"rises":"falls"} from left to right; its centre is at x = ${h(Bt(t))}.`,s=t.tangent?`, with slope ${h(Ue(t))}`:"";return`The sigmoid curve of a neuron with weight ${h(e)} and bias ${h(n)}. ${o} At x = ${h(r)} the output is ${tt(Ce(t,r))}${s}.`}function Xl(t,e){if(t.keep)return Ys(e)?{...t,centre:Bt(e)}:{};if(!e.keep)return t;if("w"in t)return{...t,b:0-t.w*e.centre};if("b"in t){let n=-t.b/e.w;return Math.abs(n)<=Ln?{...t,centre:n}:{...t,keep:!1}}return t}var jl=t=>Math.max(-4,Math.min(4,Math.round(t*8)/8))+0,Zs={picture:zl,controls:Dl,readout:Cl,describe:Js,input:Xl,drags:{point:(t,[e])=>({x:jl(pt.invert(e))})},goals:{"02-mirror":{ask:"Turn the curve round: it must fall from left to right, with its centre where it was at the start.",praise:"Both knobs changed sign. The centre −b/w does not notice.",met:(t,e)=>t.w<0&&Math.abs(Bt(t)-Bt(e))<1e-9},"02-step-at-two":{ask:"Make a step at x = 2: below 0.05 at x = 1.5, above 0.95 at x = 2.5. The switch “keep the centre” helps.",praise:"A step, nearly. With the centre kept at 2, the bias had to follow the weight: b = −2w.",met:t=>Ce(t,1.5)<.05&&Ce(t,2.5)>.95},"02-steepest":{ask:"Move the point to where the curve is steepest. What is the slope?",praise:"At the centre, and there it is a quarter of the weight. No other place is as steep.",met:t=>t.tangent&&Math.abs(Ue(t))>.2475*Math.abs(t.w)}}};var Bl="softmax-bars",On=12,jr=316,Qs=58;function ql(t,e,n){let r=n*Qs+8;return l`<text x="${On}" y="${r+14}">${e}</text>
    <text class="nn-strong" x="${On+jr}" y="${r+14}"
      text-anchor="end">${h(t)}</text>
    <rect class="nn-silent" x="${On}" y="${r+21}" width="${jr}"
      height="20" rx="3"/>
    <rect class="nn-one" x="${On}" y="${r+21}" width="${u(jr*t)}"
      height="20" rx="3"/>`}function Hl(t){let e=ee(t.z);return l`<svg viewBox="0 0 340 ${Qs*e.length+4}" role="img"
    aria-label="${ti(t)}">
    ${e.map((n,r)=>ql(n,t.names[r],r))}
  </svg>`}var Fl=(t,e)=>g(Bl,"z",t,e);function _l(t){let e=ee(t.z),n=t.z.map(Math.exp),r=n.reduce((o,s)=>o+s,0);return l`<table class="nn-table">
    <thead><tr><th scope="col">class</th><th scope="col">score z</th>
      <th scope="col">e<sup>z</sup></th><th scope="col">share of the sum</th>
      </tr></thead>
    <tbody>${e.map((o,s)=>l`<tr><td>${t.names[s]}</td>
        <td>${h(t.z[s])}</td>
        <td data-shows="power">${h(n[s])}</td>
        <td data-shows="share">${h(o)}</td></tr>`)}
    <tr><td>together</td><td></td><td data-shows="total">${h(r)}</td>
      <td>1</td></tr></tbody>
  </table>`}function ti({z:t,names:e}){let n=ee(t),r=e.map((o,s)=>`${o} has score ${h(t[s])} and gets ${h(n[s])}`);return`Softmax of ${e.length} scores: ${r.join("; ")}.`}var ei={wide:!0,picture:Hl,controls:Fl,readout:_l,describe:ti,goals:{"02-halve":{ask:"Halve the probability of the second class, without touching its own score.",praise:"Its score is what it was; its share is not. Whatever another class gains, this one helps to pay.",met:(t,e)=>t.z[1]===e.z[1]&&ee(t.z)[1]<=ee(e.z)[1]/2},"02-shift":{ask:"Change every score and leave every probability as it was.",praise:"The same number was added to all of them. Only the differences between scores count.",met:(t,e)=>{let n=t.z.map((r,o)=>r-e.z[o]);return n[0]!==0&&n.every(r=>r===n[0])}}}};var En="bumps",Wn=[...Array(201).keys()].map(t=>t/200),qr=w([0,1],[34,332]),Rn=w([-1.25,1.25],[236,20]),Vl=["1st","2nd","3rd","4th","5th","6th","7th","8th"].map(t=>`${t} bump`),ri={hill:t=>Math.sin(Math.PI*t)**2,wave:t=>.8*Math.sin(2*Math.PI*t),roof:t=>t<.375?2*t:1.2*(1-t)};function Gl({count:t,steepness:e,heights:n}){let r=[...Array(t).keys()].flatMap(o=>[o,o+1]);return[{weight:[r.map(()=>e)],bias:r.map(o=>-e*o/t),activation:O},{weight:r.map((o,s)=>[s%2?-n[s>>1]:n[s>>1]]),bias:[0],activation:Me}]}function oi(t){let[e,n]=U(Wn.map(o=>[o]),Gl(t)),r=t.heights.slice(0,t.count).map((o,s)=>e.A.map(i=>o*(i[2*s]-i[2*s+1])));return{sum:n.A.flat(),bumps:r}}var si=t=>Wn.map(ri[t.target]);function zn(t){let e=si(t),n=oi(t).sum.map((o,s)=>Math.abs(o-e[s])),r=Math.max(...n);return{gap:r,at:n.indexOf(r)}}var Br=t=>t.map((e,n)=>`${u(qr(Wn[n]))},${u(Rn(e))}`).join(" ");function Kl(t){let{sum:e,bumps:n}=oi(t),r=si(t),{at:o}=zn(t),s=u(qr(Wn[o]));return l`<svg viewBox="0 0 344 272" role="img"
    aria-label="${ii(t)}">
    ${L(qr,Rn,{names:["x","output"],count:5})}
    ${n.map(i=>l`<polyline class="nn-bump" points="${Br(i)}"/>`)}
    <line class="nn-gap" x1="${s}" x2="${s}" y1="${u(Rn(e[o]))}"
      y2="${u(Rn(r[o]))}"/>
    <polyline class="nn-target" points="${Br(r)}"/>
    <polyline class="nn-made" points="${Br(e)}"/>
  </svg>`}function Yl(t,e){let n=g(En,"heights",t,e,void 0,Vl);return l`${N(En,"target",t,e)}
    ${N(En,"count",t,e)}
    ${g(En,"steepness",t,e)}
    ${n.slice(0,t.count)}
    <div class="nn-live"><button type="button" data-do="read"
      >Read the heights off the curve</button></div>`}function Jl(t){let{gap:e}=zn(t);return l`<p class="nn-legend">
      <span><svg class="nn-symbol" viewBox="-9 -9 18 18" aria-hidden="true"
        ><path class="nn-target" d="M-9 0H9"/></svg> curve to match</span>
      <span><svg class="nn-symbol" viewBox="-9 -9 18 18" aria-hidden="true"
        ><path class="nn-made" d="M-9 0H9"/></svg> the network</span></p>
    <p>Largest gap: <b data-shows="gap">${h(e)}</b></p>
    <p>${2*t.count} hidden neurons,
      <b data-shows="knobs">${6*t.count+1}</b> knobs</p>`}function ii(t){let e=t.heights.slice(0,t.count).map(n=>h(n));return`The curve "${t.target}" and a network of ${t.count} bumps of heights ${e.join(", ")}. They are at most ${h(zn(t).gap,3)} apart.`}var Zl=t=>({heights:t.heights.map((e,n)=>n<t.count?Math.round(16*ri[t.target]((n+.5)/t.count))/16:e)}),ni=(t,e,n,r,o)=>({ask:r,praise:o,met:s=>s.target===t&&s.count===e&&zn(s).gap<n}),ai={picture:Kl,controls:Yl,readout:Jl,describe:ii,actions:{read:Zl},goals:{"03-hill":ni("hill",4,.1,"Match the hill with four bumps: keep the largest gap below 0.1. The best heights are not the curve's own, and the steepness counts.","Matched. The steepness is a knob as well: flatter sigmoids turn the stairs into a slope."),"03-wave":ni("wave",8,.2,"Match the wave with eight bumps: keep the largest gap below 0.2.","Matched. With more bumps the gap would shrink further, to anything you like.")}};var At=t=>t<0?"nn-negative":"nn-positive";function Xe(t,e,n,r={}){let{part:o,along:s=.5,now:i,faint:a,label:c=!0}=r,[m,p]=[e.x-t.x,e.y-t.y],d=Math.hypot(m,p),f=X=>[u(t.x+X*m),u(t.y+X*p)],[v,x]=f((t.r+1)/d),[A,T]=f(1-(e.r+2)/d),[K,nt]=f(s);return l`<g class="nn-link" data-part="${o}" ${i&&"data-now"}
    ><line class="nn-hit" x1="${v}" y1="${x}"
    x2="${A}" y2="${T}"/><line class="nn-edge ${At(n)}" x1="${v}"
    y1="${x}" x2="${A}" y2="${T}" opacity="${a?.35:1}"
    stroke-width="${u(Math.min(6,1+1.3*Math.abs(n)))}"/>
    ${c&&l`<text class="nn-halo nn-strong ${At(n)}" x="${K}"
      y="${u(nt+5)}" text-anchor="middle">${h(n)}</text>`}</g>`}function It({x:t,y:e,r:n},r,{part:o,now:s,on:i}={}){return l`<g class="nn-spot" data-part="${o}" ${s&&"data-now"}>
    <circle class="nn-node" data-on="${i}" cx="${t}" cy="${e}" r="${n}"/>
    <text x="${t}" y="${e+5}" data-on="${i}" text-anchor="middle"
      >${r}</text></g>`}var Hr="dinner-party",je=["Agatha","Dahlia","Stiffy"],ft=["h₁","h₂","h₃"],Fr=[0,1,2].map(t=>({x:42,y:46+86*t,r:17})),ge=[0,1,2].map(t=>({x:188,y:46+86*t,r:22})),qt={x:306,y:132,r:24},Gr=[...Array(8).keys()].map(t=>[t>>2,t>>1&1,t&1]),Pn=[1,1.5,3,4.3,0,0,0,0],li=Pn.with(3,1.5);function Be({W1:t,b1:e,W2:n,b2:r,relu:o},s){let[i]=U(s,[{weight:t,bias:e,activation:Me}]),a=i.Z.map(m=>m.map((p,d)=>o[d]?te(p):p)),[c]=U(a,[{weight:n,bias:r,activation:te}]);return{Z:i.Z,A:a,S:c.Z.flat(),Y:c.A.flat()}}var mi=(t,e)=>Math.abs(t-e)<1e-9,_r=(t,e)=>Be(t,Gr).Y.every((n,r)=>mi(n,e[r])),Ql=({goals:t})=>t.includes("03-feud")?li:Pn,Q=t=>Math.abs(t)<1e-12?0:t,ci="M8 0h6v12q6 4 6 12v30q0 4-4 4h-10q-4 0-4-4v-30q0-8 6-12z",Vr=6;function tm(t,e){let n=Math.min(Vr,Math.ceil(Q(t)));return l`${[...Array(n).keys()].map(r=>{let o=Math.min(1,t-r),s=96+30*r;return l`<g transform="translate(${s} 278)">
      <clipPath id="${e}-full${r}"><rect x="0" y="${u(58*(1-o))}"
        width="24" height="${u(58*o)}"/></clipPath>
      <path class="nn-wine" clip-path="url(#${e}-full${r})" d="${ci}"/>
      <path class="nn-glass" d="${ci}"/></g>`})}
  ${t>Vr&&l`<text class="nn-strong" x="${96+30*Vr}" y="318">…</text>`}`}function em(t,e){let{A:n,Y:r}=Be(t,[t.guests]),[o,s]=[n[0].map(Q),Q(r[0])];return l`<svg viewBox="0 0 340 346" role="img"
    aria-label="${hi(t)}">
    ${t.W1.map((i,a)=>i.map((c,m)=>c!==0&&Xe(Fr[a],ge[m],c,{part:`w${a}${m} x${a} h${m}`,faint:!t.guests[a],label:t.knobs,along:.36+.07*m})))}
    ${t.W2.map(([i],a)=>i!==0&&Xe(ge[a],qt,i,{part:`v${a} o`,faint:o[a]===0,label:t.knobs,along:.48}))}
    ${Fr.map((i,a)=>It(i,t.guests[a]?"✓":"",{part:`x${a}`,on:t.guests[a]===1}))}
    ${ge.map((i,a)=>It(i,h(o[a],3),{part:`h${a}`,on:o[a]>0}))}
    ${It(qt,h(s,3),{part:"o",on:s>0})}
    ${je.map((i,a)=>l`<text class="nn-halo nn-small" x="18" y="${Fr[a].y-23}"
          >${i}</text>`)}
    ${t.knobs&&ge.map(({x:i,y:a,r:c},m)=>l`<text class="nn-halo nn-small ${At(t.b1[m])}" x="${i}"
          y="${a+c+16}" text-anchor="middle" data-part="b${m} h${m}"
          >${R(t.b1[m])}</text>`)}
    ${t.knobs&&l`<text class="nn-halo nn-small ${At(t.b2[0])}" x="${qt.x}"
      y="${qt.y+qt.r+16}" text-anchor="middle" data-part="c0 o"
      >${R(t.b2[0])}</text>`}
    ${ft.map((i,a)=>l`<text class="nn-halo nn-small" x="${ge[a].x}"
          y="${ge[a].y-28}" text-anchor="middle">${i}</text>`)}
    <text class="nn-small" x="${qt.x}" y="${qt.y-32}"
      text-anchor="middle">bottles</text>
    <path class="nn-wire" d="M14 336.75H326"/>
    ${s===0&&l`<text class="nn-small" x="96" y="322">ginger ale</text>`}
    ${tm(s,e)}
    <text class="nn-strong" x="18" y="322">${h(s,3)} ×</text>
  </svg>`}var ui=t=>({W1:([e,n])=>`weight from ${je[e]} to ${ft[n]}`,b1:([e])=>`bias of ${ft[e]}`,W2:([e])=>`weight from ${ft[e]} to bottles`,b2:()=>"bias of bottles"})[t.split(".")[0]](t.split(".").slice(1));function nm(t,e){return l`${Wt(Hr,"guests",t,e,je)}
    ${t.unplug&&l`<hr>${Wt(Hr,"relu",t,e,ft)}`}
    ${t.knobs&&cn(Hr,t.knob,ui(t.knob),t,e)}`}function rm(t,e){let{Z:n,A:r,S:o,Y:s}=Be(t,[t.guests]),i=ft.map((a,c)=>{let m=t.W2[c][0];return l`${c>0&&" "}<span class="${At(m)}"
      >${c>0?R(m):h(m)}·${h(Q(r[0][c]))}</span>`});return l`<p class="nn-formula">hidden: ${ft.map((a,c)=>l`${c>0&&", "}${t.relu[c]?"ReLU":""}(<span data-shows="z">${h(Q(n[0][c]))}</span>) = <b
        data-shows="a">${h(Q(r[0][c]))}</b>`)}</p>
    <p class="nn-formula">bottles: ReLU(${i} ${R(t.b2[0])}) =
      ReLU(<span data-shows="s">${h(Q(o[0]))}</span>) = <b
      data-shows="bottles">${h(Q(s[0]))}</b></p>
    ${t.knobs&&om(t,e)}
    ${t.table&&sm(t)}`}function om(t,e){let n=(o,s,i,a)=>{let c=[o,...s].join(".");return{text:h(i),value:i,part:a,path:c,name:ui(c)}},r=o=>ln(o,t,e);return l`<p>Pick a knob, then turn it with the slider.</p>
    <div class="nn-equation">
    ${j(r(t.W1.map((o,s)=>o.map((i,a)=>n("W1",[s,a],i,`w${s}${a} x${s} h${a}`)))),"W₁","(3, 3)")}
    ${j(r([t.b1.map((o,s)=>n("b1",[s],o,`b${s} h${s}`))]),"b₁","(3,)")}
    ${j(r(t.W2.map(([o],s)=>[n("W2",[s,0],o,`v${s} o`)])),"W₂","(3, 1)")}
    ${j(r([[n("b2",[0],t.b2[0],"c0 o")]]),"b₂","(1,)")}
  </div>`}function sm(t){let{A:e,Y:n}=Be(t,Gr),r=Ql(t),o=n.map((i,a)=>mi(i,r[a])),s=o.filter(Boolean).length;return l`<table class="nn-table nn-tight">
    <thead><tr>${je.map(([i,...a])=>l`<th scope="col">${i}<span
        class="nn-wide">${a.join("")}</span></th>`)}${ft.map(i=>l`<th scope="col">${i}</th>`)}
      <th scope="col">bottles</th><th scope="col">wanted</th></tr></thead>
    <tbody>${Gr.map((i,a)=>{let c=i.join()===t.guests.join();return l`<tr data-right="${String(o[a])}"
        ${c&&l`aria-current="true"`}>${i.map(m=>l`<td>${m}</td>`)}${e[a].map(m=>l`<td>${h(Q(m),3)}</td>`)}
        <td data-shows="list">${h(Q(n[a]))}</td>
        <td>${r[a]} ${o[a]?"✓":"✗"}</td></tr>`})}</tbody></table>
    <p class="nn-count" data-none="${s===8}"><b data-shows="right"
      >${s}</b> of 8 guest lists as wanted</p>`}function hi(t){let{A:e,Y:n}=Be(t,[t.guests]),r=je.filter((a,c)=>t.guests[c]),o=r.length===0?"Nobody is invited":`Invited: ${r.join(" and ")}`,s=ft.filter((a,c)=>Q(e[0][c])>0),i=s.length===0?"none":s.join(", ");return`${o}. Hidden neurons above 0: ${i}. The network says ${h(Q(n[0]))} bottles.`}var pi={picture:em,controls:nm,readout:rm,describe:hi,goals:{"03-most-wine":{ask:"Find the guest list that needs the most wine.",praise:"Dahlia with Stiffy, and without Agatha: 4.3 bottles. That is more than the two would bring one by one.",met:({guests:t})=>t.join()==="0,1,1"},"03-idle-relu":{ask:"Take out as many of the hidden ReLUs as you can without changing the wine for any guest list.",praise:"Found. What arrives at h₁ and h₃ is never below 0, so ReLU has nothing to stop there. At h₂ it has: −0.5 for nobody.",met:(t,e)=>t.relu.filter(n=>!n).length===2&&_r({...e,relu:t.relu},Pn)&&_r(t,Pn)},"03-feud":{ask:"Dahlia and Stiffy have fallen out. Together they must now bring only 1.5 bottles; every other list stays as it was.",praise:"Settled, on all eight lists. Only a hidden neuron that sees both guests can tell the pair from its parts.",met:t=>t.relu.every(Boolean)&&_r(t,li)}}};var Kr="network-steps",di=[0,1].map(t=>({x:36,y:66+120*t,r:20})),Dn=[0,1].map(t=>({x:172,y:66+120*t,r:29})),Yr={x:302,y:126,r:29},Un=["first","last"],Cn=[["h₁","h₂"],["output"]],qe=15,Jr=[[0,0],[0,1],[1,0],[1,1]],fi=({W1:t,b1:e,W2:n,b2:r})=>[{weight:t,bias:e,activation:O},{weight:n,bias:r,activation:O}],Qr=t=>ss(t.x,fi(t)).slice(0,t.at),$i=t=>U(Jr,fi(t))[1].A.flat(),to=t=>t>.5?"even":"odd",Zr=(t,e)=>t>.5==(e%2===0),Xn=(t,e,n,r)=>t.findLast(o=>o.layer===e&&o.to===n&&(!r||o.op===r))?.value;function gi({op:t,layer:e,to:n,from:r}={}){let o=e?"o":`h${n}`,s={product:e?[`v${r}`,`a${r}`,o]:[`w${r}${n}`,`x${r}`,o],sum:[o],bias:[o,e?"c0":`b${n}`],activation:e?[o,"y","s0"]:[o,`a${n}`,`z${n}`]};return new Set(s[t])}function bi({op:t,layer:e,to:n,terms:r,value:o}){let s=p=>h(p,6),[i,a]=r,[c,m]={product:()=>["value times weight",`${s(i)} · ${D(a,6)}`],sum:()=>["add what arrives",`${s(i)} ${R(a,6)}`],bias:()=>["add its bias",`${s(i)} ${R(a,6)}`],activation:()=>["squash",`σ(${s(i)})`]}[t]();return[`${Cn[e][n]}: ${c}`,`${m} = ${s(o)}`]}function im(t){let e=Qr(t),n=gi(e.at(-1)),r=e.length?bi(e.at(-1)):["nothing done yet","Press Step"],o=[t.W1,t.W2],s=(m,p,d,f,v,x,A,T)=>Xe(f,v,o[m][p][d],{part:`${x} ${A}`,now:n.has(x),along:T}),i=(m,p)=>{let d=Xn(e,m,p);return d===void 0?"":h(d)},a=(m,{x:p,y:d,r:f},v)=>l`<text class="nn-halo nn-small ${At(m)}" x="${p}"
      y="${d+f+17}" text-anchor="middle" data-part="${v}"
      ${n.has(v.split(" ")[0])&&"data-now"}>${R(m)}</text>`,c=Xn(e,1,0,"activation");return l`<svg viewBox="0 0 340 300" role="img"
    aria-label="${yi(t)}">
    ${[0,1].map(m=>[0,1].map(p=>s(0,m,p,di[m],Dn[p],`w${m}${p}`,`x${m} h${p}`,m===p?.5:.34)))}
    ${[0,1].map(m=>s(1,m,0,Dn[m],Yr,`v${m}`,"o",.5))}
    ${di.map((m,p)=>It(m,t.x[p],{part:`x${p}`,now:n.has(`x${p}`)}))}
    ${Dn.map((m,p)=>It(m,i(0,p),{part:`h${p}`,now:n.has(`h${p}`)||n.has(`a${p}`)}))}
    ${It(Yr,i(1,0),{part:"o",now:n.has("o")})}
    ${Dn.map((m,p)=>a(t.b1[p],m,`b${p} h${p}`))}
    ${a(t.b2[0],Yr,"c0 o")}
    <text class="nn-small" x="14" y="38">${Un[0]} digit</text>
    <text class="nn-small" x="14" y="224">${Un[1]} digit</text>
    <text class="nn-small" x="172" y="29" text-anchor="middle">h₁</text>
    <text class="nn-small" x="172" y="149" text-anchor="middle">h₂</text>
    <text class="nn-small" x="302" y="89" text-anchor="middle">output</text>
    <text class="nn-strong" x="302" y="191" text-anchor="middle"
      >${c!==void 0&&to(c)}</text>
    <text class="nn-small" x="170" y="264" text-anchor="middle">step ${t.at} of ${qe} · ${r[0]}</text>
    <text class="nn-strong" x="170" y="288" text-anchor="middle"
      >${r[1]}</text>
  </svg>`}var xi=t=>({W1:([e,n])=>`weight from the ${Un[e]} digit to ${Cn[0][n]}`,b1:([e])=>`bias of ${Cn[0][e]}`,W2:([e])=>`weight from ${Cn[0][e]} to the output`,b2:()=>"bias of the output"})[t.split(".")[0]](t.split(".").slice(1));function am(t,e){return l`<div>${Wt(Kr,"x",t,e,Un)}</div>
    <div>${g(Kr,"at",t,e)}
    ${t.knobs&&cn(Kr,t.knob,xi(t.knob),t,e)}
    </div>`}function cm(t,e){let n=Qr(t),r=gi(n.at(-1)),o=(d,f,v={})=>({text:d===void 0?"·":h(d),part:f,now:r.has(f.split(" ")[0]),...v}),s=(d,f,v,x)=>{let A=[d,...f].join("."),T=t.knobs?{path:A,name:xi(A)}:{};return o(v,x,{value:v,...T})},i=d=>ln(d,t,e),a=(d,f)=>Xn(n,d,f,"bias"),c=(d,f)=>Xn(n,d,f,"activation"),m=(d,f)=>d===void 0?{}:{shows:f},p=[0,1];return l`<div class="nn-equation">
      ${j(i([t.x.map((d,f)=>o(d,`x${f}`))]),"x","(1, 2)")}
      <span>@</span>
      ${j(i(t.W1.map((d,f)=>d.map((v,x)=>s("W1",[f,x],v,`w${f}${x} x${f} h${x}`)))),"W₁","(2, 2)")}
      <span>+</span>
      ${j(i([t.b1.map((d,f)=>s("b1",[f],d,`b${f} h${f}`))]),"b₁","(2,)")}
    </div>
    <div class="nn-equation"><span>=</span>
      ${j(i([p.map(d=>o(a(0,d),`z${d} h${d}`,m(a(0,d),"z")))]),"z₁","(1, 2)")}
      <span>σ →</span>
      ${j(i([p.map(d=>o(c(0,d),`a${d} h${d}`,m(c(0,d),"a")))]),"a₁","(1, 2)")}
    </div>
    <div class="nn-equation"><span>a₁ @</span>
      ${j(i(t.W2.map((d,f)=>[s("W2",[f,0],d[0],`v${f} o`)])),"W₂","(2, 1)")}
      <span>+</span>
      ${j(i([[s("b2",[0],t.b2[0],"c0 o")]]),"b₂","(1,)")}
    </div>
    <div class="nn-equation"><span>=</span>
      ${j(i([[o(a(1,0),"s0 o",m(a(1,0),"z"))]]),"z₂","(1, 1)")}
      <span>σ →</span>
      ${j(i([[o(c(1,0),"y o",m(c(1,0),"a"))]]),"a₂","(1, 1)")}
    </div>
    ${t.table&&lm(t)}`}function lm(t){let e=$i(t),n=e.filter(Zr).length;return l`<table class="nn-table">
    <thead><tr><th scope="col">number</th><th scope="col">digits</th>
      <th scope="col">output</th><th scope="col">says</th>
      <th scope="col">right?</th></tr></thead>
    <tbody>${e.map((r,o)=>{let s=Zr(r,o),i=Jr[o].join()===t.x.join();return l`<tr data-right="${String(s)}"
        ${i&&l`aria-current="true"`}><td>${o}</td>
        <td>${Jr[o].join(", ")}</td>
        <td data-shows="output">${h(r)}</td><td>${to(r)}</td>
        <td>${s?"✓ yes":"✗ no"}</td></tr>`})}</tbody></table>
    <p class="nn-count" data-none="${n===4}"><b data-shows="right"
      >${n}</b> of 4 numbers right</p>`}function yi(t){let[e,n]=t.x,r=Qr(t),o=`A network with two inputs, two hidden neurons and one output. The number ${2*e+n} comes in as the digits ${e} and ${n}. `;if(r.length===0)return`${o}No step is done yet.`;let[s,i]=bi(r.at(-1)),a=t.at===qe?` It says ${to(r.at(-1).value)}.`:"";return`${o}Step ${t.at} of ${qe}, ${s}: ${i}.${a}`}function mm(t,e){let n=({W1:o,b1:s,W2:i,b2:a})=>[o,s,i,a].flat(2),r=n(e);return n(t).filter((o,s)=>o!==r[s]).length}var wi={picture:im,controls:am,readout:cm,describe:yi,pace:1400,plays:({knobs:t})=>!t,play:({at:t})=>t<qe?{at:t+1}:null,goals:{"03-step":{ask:"Step to the end. Before each step say which two numbers meet next, and what comes out.",praise:"That is a forward pass: six products, three sums, three biases, three sigmoids.",met:t=>t.at===qe},"03-one-knob":{ask:"The network calls every number even. One of its nine knobs, turned alone, puts all four right. Find it.",praise:"Found: the weight from the last digit to h₁. The output counts h₁ against even, so h₁ must rise when the last digit is 1.",met:(t,e)=>$i(t).every(Zr)&&mm(t,e)===1}}};var _=t=>t.length===1?`(${t[0]},)`:`(${t.join(", ")})`;function vi(t,e){return t[1]===e[0]?{shape:[t[0],e[1]]}:{error:`matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature (n?,k),(k,m?)->(n?,m?) (size ${e[0]} is different from ${t[1]})`}}function ki(t,e){let[n,r]=t,[o]=e;if(r===o||o===1)return{shape:[n,r]};if(r===1)return{shape:[n,o]};let s=i=>_(i).replace(/ /g,"");return{error:`operands could not be broadcast together with shapes ${s(t)} ${s(e)} `}}var jn="shape-checker",$t=16,eo={"X @ W + b":(t,e)=>[t,e],"X @ W.T + b":(t,e)=>[t,e.toReversed()],"W @ X + b":(t,e)=>[e,t]},Mi={"X @ W + b":["X","W"],"X @ W.T + b":["X","W.T"],"W @ X + b":["W","X"]};function He({formula:t,X:e,W:n,b:r}){let o=vi(...eo[t](e,n));if(o.error)return{error:o.error,where:"@"};let s=ki(o.shape,[r]);return s.error?{error:s.error,where:"+",product:o.shape}:{shape:s.shape,product:o.shape}}var no=t=>{let{shape:e,product:n}=He(t);return!!e&&t.b!==n[1]};function Bn([t,e],n,r,o=""){let s=[...[...Array(Math.max(0,t-1)).keys()].map(i=>`M${n} ${r+$t*(i+1)}h${$t*e}`),...[...Array(Math.max(0,e-1)).keys()].map(i=>`M${n+$t*(i+1)} ${r}v${$t*t}`)];return l`<g class="nn-grid-box" data-kind="${o}"><rect x="${n}"
    y="${r}" width="${$t*e}" height="${$t*t}"/><path
    d="${s.join("")}"/></g>`}function um(t){let[e,n]=eo[t.formula](t.X,t.W),[r,o]=Mi[t.formula],{error:s,where:i,product:a,shape:c}=He(t),[m,p]=[152,168],d={x:m-18-$t*e[1],y:p},f={x:m,y:p-18-$t*n[0]},v=i==="@"?"wrong":"",x=i==="+"?"wrong":no(t)?"odd":"",A=(a??[e[0]])[0],T=p+$t*A+12;return l`<svg viewBox="0 0 340 352" role="img"
    aria-label="${Si(t)}">
    ${Bn(e,d.x,d.y,v)}
    ${Bn(n,f.x,f.y,v)}
    ${a&&Bn(a,m,p,"made")}
    <text class="nn-strong" x="${m}" y="${f.y-7}">${o} ${_(n)}</text>
    <text class="nn-strong" x="${m-12}" y="${p-8}" text-anchor="end"
      >${r} ${_(e)}</text>
    ${!a&&l`<text class="nn-strong nn-negative" x="${m+4}" y="${p+18}"
        >${e[1]} and ${n[0]} differ</text>`}
    ${a&&l`${Bn([1,t.b],m,T,x)}
      <text class="nn-strong" x="${m-8}" y="${T+12}"
        text-anchor="end">+ b ${_([t.b])}</text>
      ${i==="+"&&l`<text class="nn-strong nn-negative" x="${m-8}"
          y="${T+30}" text-anchor="end">${a[1]} and ${t.b} differ</text>`}`}
    ${!s&&l`<text class="nn-strong" x="${m-8}" y="${T+32}" text-anchor="end">= ${_(c)}</text>`}
  </svg>`}function hm(t,e){let n=["rows","columns"];return l`${N(jn,"formula",t,e)}
    ${g(jn,"X",t,e,void 0,n)}
    ${g(jn,"W",t,e,void 0,n)}
    ${g(jn,"b",t,e)}`}function pm(t){let{formula:e,X:n,W:r,b:o}=t,{error:s,shape:i}=He(t),a=l`<p class="nn-formula"><code>${e}</code> with X
    ${_(n)}, W ${_(r)}, b ${_([o])}</p>`;return s?l`${a}<p class="nn-error"><code><b>ValueError:</b> <span
      data-shows="error">${s}</span></code></p><p>${dm(t)}</p>`:l`${a}<p>Result: <b data-shows="shape">${_(i)}</b>. ${no(t)?fm(t):`${i[0]} rows, and one column for each of ${i[1]} biases.`}</p>`}function dm(t){let[e,n]=eo[t.formula](t.X,t.W),[r,o]=Mi[t.formula];return He(t).where==="@"?`Each row of ${r} has ${e[1]} numbers, each column of ${o} has ${n[0]}. They must pair up one to one.`:`The product has ${n[1]} columns, and b has ${t.b} entries. There must be one bias for each neuron, that is for each column.`}var fm=({b:t})=>t===1?"NumPy is content, but all neurons share one bias. Was that meant?":`NumPy is content, but it has copied the single column ${t} times: one neuron has become ${t}. Was that meant?`;function Si(t){let{error:e,shape:n}=He(t),{formula:r,X:o,W:s,b:i}=t,a=`${r} with X ${_(o)}, W ${_(s)}, b ${_([i])}`;return e?`${a}: they do not fit.`:`${a}: ${_(n)}.`}var Ai={picture:um,controls:hm,readout:pm,describe:Si,goals:{"03-fit":{ask:"Four examples with two inputs each, three neurons. Give W the shape that lets X @ W + b run.",praise:"It fits: (4, 2) @ (2, 3) + (3,) gives (4, 3).",met:t=>t.formula==="X @ W + b"&&`${t.X} ${t.W} ${t.b}`=="4,2 2,3 3"},"03-silent":{ask:"Make NumPy compute something without a complaint although b has not one entry for each neuron.",praise:"That is the mistake to fear: no message, and numbers that look like an answer. Print the shapes.",met:no}}};var lt=w([-2.6,3.4],[34,334]),_e={line:{y:[-6.5,6.5],glass:-1.3,word:"2x − 1"},square:{y:[-1,9.8],glass:.1,word:"x²"},"three-squares":{y:[-3,29],glass:.1,word:"3x²"},"square-and-line":{y:[-2,15.6],glass:-1.3,word:"x² + 2x"}},Fe=50,$m=[...Array(61).keys()];function Ve({curve:t,x:e,halvings:n}){let r=2**-n;return{run:r,to:e+r,f:Sr[t],...is(t,e,r)}}var gm=(t,e,n,r,o)=>$m.map(s=>e+(n-e)*s/60).map(s=>`${u(r(s))},${u(o(t(s)))}`).join(" ");function Ii({f:t,to:e,slope:n},r,o,s,i,a){let c=m=>t(r)+n*(m-r);return l`<polyline class="nn-curve" points="${gm(t,o,s,i,a)}"/>
    <line class="nn-secant" x1="${u(i(o))}" y1="${u(a(c(o)))}"
      x2="${u(i(s))}" y2="${u(a(c(s)))}"/>
    <circle class="nn-dot" cx="${u(i(r))}" cy="${u(a(t(r)))}" r="5"/>
    <circle class="nn-dot" cx="${u(i(e))}" cy="${u(a(t(e)))}" r="5"/>`}function bm({f:t,to:e,run:n,rise:r},o,s){let[i,a,c,m]=[lt(o),s(t(o)),lt(e),s(t(e))],p=d=>Math.abs(d)>22;return l`<path class="nn-steps" d="M${u(i)} ${u(a)}H${u(c)}V${u(m)}"/>
    ${p(c-i)&&l`<text class="nn-halo nn-small" text-anchor="middle"
      x="${u((i+c)/2)}" y="${u(a+(r<0?-8:18))}">run</text>`}
    ${p(c-i)&&p(m-a)&&l`<text class="nn-halo nn-small" x="${u(c+7)}"
      y="${u((a+m)/2+5)}">rise</text>`}`}function xm(t,e,n,r){let o=.5/e.run;if(o<2)return"";let s=t.x+e.run/2,i=(e.f(t.x)+e.f(e.to))/2,[a,c]=[lt(_e[t.curve].glass),24+Fe],m=f=>a+(lt(f)-lt(s))*o,p=f=>c+(n(f)-n(i))*o,d=Fe/(lt(1)-lt(0))/o*1.05;return l`<clipPath id="${r}-glass"><circle cx="${u(a)}" cy="${c}"
      r="${Fe}"/></clipPath>
    <circle class="nn-node" cx="${u(a)}" cy="${c}" r="${Fe}"/>
    <g clip-path="url(#${r}-glass)">${Ii(e,t.x,s-d,s+d,m,p)}</g>
    <text class="nn-halo nn-small" x="${u(a)}" y="${c+Fe+17}"
      text-anchor="middle">magnified ×${o}</text>`}function ym(t,e){let n=Ve(t),r=w(_e[t.curve].y,[326,22]);return l`<svg viewBox="0 0 344 362" role="img"
    aria-label="${Ti(t)}">
    <clipPath id="${e}-clip"><rect x="34" y="22" width="300" height="304"/>
    </clipPath>
    ${L(lt,r,{names:["x",_e[t.curve].word]})}
    <g clip-path="url(#${e}-clip)">${bm(n,t.x,r)}
      ${Ii(n,t.x,...lt.domain,lt,r)}</g>
    ${xm(t,n,r,e)}
  </svg>`}function wm(t,e){return l`${N("secant","curve",t,e,n=>_e[n].word)}
    ${g("secant","x",t,e)}
    ${g("secant","halvings",t,e)}`}function vm(t){let{f:e,to:n,run:r,rise:o,slope:s}=Ve(t),i=a=>h(a,6);return l`<p class="nn-formula">run = <b data-shows="run">${h(r)}</b>
      (from x = ${i(t.x)} to ${i(n)})</p>
    <p class="nn-formula">rise = ${i(e(n))} −
      ${D(e(t.x),6)} = <b data-shows="rise">${h(o)}</b></p>
    <p class="nn-formula">slope = rise ÷ run = <b data-shows="slope"
      >${h(s)}</b></p>`}function Ti(t){let{run:e,rise:n,slope:r}=Ve(t);return`The curve ${_e[t.curve].word} with a line through two of its points. From x = ${h(t.x)} the run is ${h(e)}, the rise ${h(n)}, the slope ${h(r)}.`}var Ni={picture:ym,controls:wm,readout:vm,describe:Ti,goals:{"00-slope":{ask:"On x², stand at 1.5. Shrink the nudge until the slope is less than 0.001 away from 3.",praise:"Done. The smaller the nudge, the nearer to 3, and never quite there: 3 is the limit.",met:t=>t.curve==="square"&&t.x===1.5&&Math.abs(Ve(t).slope-3)<.001},"00-downhill":{ask:"Somewhere x² falls by 3 for each 1 to the right. Find the place, with the smallest nudge.",praise:"At −1.5. The slope of x² at x is 2x, here 2 · (−1.5).",met:t=>t.curve==="square"&&t.halvings===10&&Math.abs(Ve(t).slope+3)<.01}}};var io=[[0,0],[0,1],[1,0],[1,1]],ao={AND:[0,0,0,1],OR:[0,1,1,1],NAND:[1,1,1,0],XOR:[0,1,1,0]},ro=w([-.6,1.6],[30,332]),oo=w([-.6,1.6],[322,20]),co=({w:t,b:e},n)=>Y(W(n,t,e)),qn=t=>io.filter((e,n)=>co(t,e)===ao[t.gate][n]).length,Oi=t=>t.firing==="w1+w2+2b>0"&&t.silent==="w1+w2+2b<=0";function km(t,e){return l`<svg viewBox="0 0 344 360" role="img"
    aria-label="${Ei(t)}">
    ${re(t.w,t.b,ro,oo,e)} ${L(ro,oo,{count:3})}
    ${io.map((n,r)=>{let o=ao[t.gate][r];return ht(n,o,co(t,n)!==o,ro,oo)})}
  </svg>`}function Mm(t,e){return l`${N("truth-table","gate",t,e)}
    ${g("truth-table","w",t,e)}
    ${g("truth-table","b",t,e)}`}function Sm(t,e){return l`${rt("must fire","must stay silent")}
    <table class="nn-table" aria-label="the four rows">
      <thead><tr><th scope="col">x₁</th><th scope="col">x₂</th>
        <th scope="col">z</th><th scope="col">neuron</th>
        <th scope="col">${t.gate}</th><th scope="col">right?</th></tr>
      </thead>
      <tbody>${io.map((n,r)=>{let[o,s]=[co(t,n),ao[t.gate][r]];return l`<tr data-right="${String(o===s)}"><td>${n[0]}</td>
          <td>${n[1]}</td><td data-shows="row-z">${h(W(n,t.w,t.b))}</td><td>${o}</td><td>${s}</td>
          <td>${o===s?"✓ yes":"✗ no"}</td></tr>`})}</tbody>
    </table>
    <p class="nn-count" data-none="${String(qn(t)===4)}"><b
      data-shows="right">${qn(t)}</b> of 4 rows right</p>
    ${t.gate==="XOR"&&Tm(t,e)}`}var Am={"":"choose","w1+w2+b>0":"w₁ + w₂ + b > 0","w1+w2+2b>0":"w₁ + w₂ + 2b > 0","2w1+2w2+2b>0":"2w₁ + 2w₂ + 2b > 0"},Im={"":"choose","w1+w2<=0":"w₁ + w₂ ≤ 0","w1+w2+b<=0":"w₁ + w₂ + b ≤ 0","w1+w2+2b<=0":"w₁ + w₂ + 2b ≤ 0"};function Li(t,e,n,r,o){return l`<p><label for="${n}-${t}">${r}</label>
    <select id="${n}-${t}" data-trait="${t}">
      ${Object.entries(o).map(([s,i])=>l`<option value="${s}"
          ${e[t]===s&&"selected"}>${i}</option>`)}
    </select></p>`}function Tm(t,e){return l`<details class="nn-proof"><summary>It cannot be done</summary>
    <p>Then show it. The four rows ask for:</p>
    <ul><li>row 0, 0 silent: b ≤ 0</li><li>row 0, 1 fires: w₂ + b > 0</li>
      <li>row 1, 0 fires: w₁ + b > 0</li>
      <li>row 1, 1 silent: w₁ + w₂ + b ≤ 0</li></ul>
    ${Li("firing",t,e,"Add the two rows that fire:",Am)}
    ${Li("silent",t,e,"Add the two that stay silent:",Im)}
    <p class="nn-verdict">${Nm(t)}</p></details>`}function Nm(t){return!t.firing||!t.silent?"":Oi(t)?"One number, w₁ + w₂ + 2b, would have to be above 0 and not above 0. No knobs can do that: XOR cannot be done with one neuron.":`Not yet: look at the ${t.firing==="w1+w2+2b>0"?"second":"first"} sum. Add the left sides of its two rows, w to w and b to b; each row brings its own b.`}function Ei(t){return`The four corners of the unit square, to be answered as ${t.gate} does. With weights ${h(t.w[0])} and ${h(t.w[1])} and bias ${h(t.b)}, ${qn(t)} of 4 are right.`}var so=(t,e)=>({ask:`Choose ${t} and get all four rows right.`,praise:e,met:n=>n.gate===t&&qn(n)===4}),Ri={picture:km,controls:Mm,readout:Sm,describe:Ei,goals:{"01-and":so("AND","AND: neither weight alone lifts the bias above 0, both together do."),"01-or":so("OR","OR: each weight alone lifts the bias above 0."),"01-nand":so("NAND","NAND: AND with every sign turned."),"01-xor":{ask:"Choose XOR. Get all four rows right, or prove that nobody can.",praise:"Shown: no single neuron can do XOR. Two layers can (chapter 3).",met:t=>t.gate==="XOR"&&Oi(t)}}};var G=[[0,0],[0,1],[1,0],[1,1]],Tt=[0,1,1,0],lo=[-.25,1.25],be=w(lo,[172,28]),Hn=w(lo,[22,166]),Fn=w(lo,[196,340]),Lm=[...Array(9).keys()].map(t=>t/8),Om=[...Array(25).keys()].map(t=>t/24),Ht=24,_n=({place:t,w:e,b:n},r)=>t(r).map(o=>W(o,e,n)),Ge=t=>_n(t,G).map((e,n)=>Y(e)===Tt[n]);function Vn(t,e){let n=Em(i=>_n(t,i),Hn,be),r=Ge(t),o=(i,a)=>i.map((c,m)=>ht(c,Tt[m],!r[m],a,be)),s=l`width="144" height="144"`;return l`<defs><pattern id="${e}-tilt" width="9" height="9"
      patternUnits="userSpaceOnUse" patternTransform="rotate(45)"
      ><line class="nn-hatch" y2="9"/></pattern>
      <clipPath id="${e}-right"><rect x="196" y="28" ${s}/>
      </clipPath></defs>
    <rect class="nn-silent" x="22" y="28" ${s}/>
    <path class="nn-fires" d="${n}"/>
    <path fill="url(#${e}-tilt)" d="${n}"/>
    <g clip-path="url(#${e}-right)">${re(t.w,t.b,Fn,be,e)}</g>
    ${L(Hn,be,{count:2})}
    ${L(Fn,be,{count:2,names:["h₁","h₂"]})}
    ${Wi(i=>i,Hn)}
    <g clip-path="url(#${e}-right)">${Wi(t.place,Fn)}</g>
    ${o(G,Hn)} ${o(t.place(G),Fn)}`}function Wi(t,e){return[0,1].map(n=>Lm.map(r=>{let o=Om.map(i=>n?[i,r]:[r,i]),s=t(o).map(([i,a])=>`${u(e(i))},${u(be(a))}`);return l`<polyline class="nn-mesh" data-axis="${n}"
        points="${s.join(" ")}"/>`}))}function Em(t,e,n){let[r,o]=e.domain,s=[...Array(Ht+1).keys()].map(m=>r+(o-r)*m/Ht),i=s.flatMap(m=>s.map(p=>[p,m])),a=t(i),c=[];for(let m=0;m<Ht;m++)for(let p=0;p<Ht;p++){let d=m*(Ht+1)+p,f=[d,d+1,d+Ht+2,d+Ht+1];if(f.every(x=>a[x]<=0))continue;let v=Rm(f.map(x=>({p:i[x],z:a[x]})));c.push(`M${v.map(([x,A])=>`${u(e(x))} ${u(n(A))}`).join("L")}z`)}return c.join("")}function Rm(t){return t.flatMap(({p:e,z:n},r)=>{let o=t[(r+1)%t.length],s=n>0?[e]:[];if(n>0==o.z>0)return s;let i=n/(n-o.z);return[...s,e.map((a,c)=>a+i*(o.p[c]-a))]})}var mo="xor-learning",Gn=1500,Wm=5,zm=3,Pm=9,ho=.01,uo=w([0,Gn],[46,336]),zi=se([-3,0],[332,236]),Dm={X:G,y:Tt.map(t=>[t]),loss:xn},Cm=["sigmoid","sigmoid"],Um=le((t,e)=>new ce(ae([2,2,1],Cm,"xavier",new vt(t)),Dm,e),12);function xe({seed:t,rate:e,steps:n}){let r=Um(t,e),o=r.at(n),[s,i]=o,c={place:d=>U(d,[s])[0].A,w:i.weight.flat(),b:i.bias[0]},m=U(G,o)[1].A.flat(),p=Ge(c).filter(Boolean).length;return{run:r,net:c,outputs:m,right:p,cost:r.cost(n)}}function Xm(t,e){let{run:n,net:r}=xe(t),o=zi(ho);return l`<svg viewBox="0 0 346 368" role="img"
    aria-label="${Pi(t)}">
    ${Vn(r,e)}
    <path class="nn-mean" d="M${uo.range[0]} ${o}H${uo.range[1]}"/>
    ${bn(n,t.steps,uo,zi)}
  </svg>`}var jm=(t,e)=>l`
  <div class="nn-presets" role="group" aria-label="Starts to try">
    <button type="button" data-do="lucky">A lucky start</button>
    <button type="button" data-do="stuck">A start that sticks</button>
  </div>
  ${g(mo,"seed",t,e)} ${g(mo,"rate",t,e)}
  ${g(mo,"steps",t,e)}`;function Bm(t){let{outputs:e,right:n,cost:r}=xe(t);return l`${rt("XOR says 1","XOR says 0")}
    <table class="nn-table nn-tight">
    <thead><tr><th scope="col">x</th>${G.map(o=>l`<th scope="col">${o.join(", ")}</th>`)}</tr></thead>
    <tbody><tr><th scope="row">says</th>${e.map(o=>l`<td data-shows="output">${h(o)}</td>`)}</tr><tr><th scope="row">XOR</th>${Tt.map(o=>l`<td>${o}</td>`)}</tr></tbody></table>
    <p class="nn-formula">Cost after ${t.steps} steps: <b data-shows="cost"
      >${h(r)}</b></p>
    <p class="nn-count" data-none="${n===4}"><b data-shows="right"
      >${n}</b> of 4 corners right</p>
    ${ie(qm(t))}`}var qm=({seed:t,rate:e,steps:n})=>["import numpy as np","from nnlib import (","    SGD, Linear, MSELoss, Sequential, Sigmoid, fit",")","",`rng = np.random.default_rng(${t})`,"net = Sequential(","    Linear(2, 2, rng=rng), Sigmoid(),","    Linear(2, 1, rng=rng), Sigmoid(),",")","X = [[0, 0], [0, 1], [1, 0], [1, 1]]","y = [[0], [1], [1], [0]]",`descend = SGD(net.parameters(), lr=${Vt(e)})`,"loss = MSELoss()",`fit(net, X, y, loss, descend, epochs=${n})`,"print(loss(net(X), y))"];function Pi(t){let{right:e,cost:n}=xe(t);return`A network with two hidden sigmoids learns XOR from seed ${t.seed} at rate ${h(t.rate)}. After ${t.steps} steps the cost is ${h(n)} and ${e} of 4 corners are right. Two squares show the inputs and where the hidden neurons put them; below, the cost by steps.`}var Hm=({steps:t})=>t<Gn?{steps:Math.min(t+Wm,Gn)}:null,Di={picture:Xm,controls:jm,readout:Bm,describe:Pi,play:Hm,plays:()=>!0,pace:16,verbs:{step:"Five steps",play:"Train"},actions:{lucky:t=>({...t,seed:zm,rate:4,steps:0}),stuck:t=>({...t,seed:Pm,rate:4,steps:0})},goals:{"05-xor-learned":{ask:"Train until the cost is below 0.01, the broken line.",praise:"Learned. The two hidden neurons have bent the square until one straight line parts the corners.",met:t=>xe(t).cost<ho},"05-xor-stuck":{ask:"Find a seed whose start sticks: after all 1,500 steps, at a rate of 2 or more, the cost is still above 0.1.",praise:"Stuck. The slopes have all but vanished and the answer is wrong: a slope of 0 does not mean done. Another start is the cure.",met:t=>t.steps===Gn&&t.rate>=2&&xe(t).cost>.1},"05-xor-quick":{ask:"Bring the cost below 0.01 in 200 steps or fewer.",praise:"Quick. It takes a good start and a bold learning rate.",met:t=>t.steps<=200&&xe(t).cost<ho}}};var Kn="xor-space",Fm={sigmoids:{weight:[[6,-4],[-4,6]],bias:[-3,-3],activation:O},ReLUs:{weight:[[1,-1],[-1,1]],bias:[0,0],activation:te}};function po({way:t,amount:e},n){let[{A:r}]=U(n,[Fm[t]]);return n.map((o,s)=>o.map((i,a)=>(1-e)*i+e*r[s][a]))}var fo=t=>({place:e=>po(t,e),w:t.w,b:t.b}),$o=t=>Ge(fo(t)).filter(Boolean).length,_m=(t,e)=>l`<svg viewBox="0 0 346 212" role="img"
  aria-label="${Ui(t)}">${Vn(fo(t),e)}</svg>`;function Vm(t,e){return l`${N(Kn,"way",t,e)}
    ${g(Kn,"amount",t,e)}
    ${g(Kn,"w",t,e,void 0,["h₁","h₂"])}
    ${g(Kn,"b",t,e)}`}function Gm(t){let e=po(t,G),n=_n(fo(t),G),r=$o(t);return l`${rt("XOR says 1","XOR says 0")}
    <table class="nn-table nn-tight">
    <thead><tr><th scope="col">x</th><th scope="col">h₁</th>
      <th scope="col">h₂</th><th scope="col">z</th><th scope="col">says</th>
      <th scope="col">XOR</th></tr></thead>
    <tbody>${G.map((o,s)=>{let i=Y(n[s]),a=i===Tt[s];return l`<tr data-right="${String(a)}">
        <td>${o.join(", ")}</td>
        <td data-shows="h1">${h(e[s][0])}</td>
        <td data-shows="h2">${h(e[s][1])}</td>
        <td data-shows="z">${h(n[s])}</td><td>${i}</td>
        <td>${Tt[s]} ${a?"✓":"✗"}</td></tr>`})}</tbody></table>
    <p class="nn-count" data-none="${r===4}"><b data-shows="right"
      >${r}</b> of 4 corners right</p>`}function Ui(t){let e=po(t,G).map((n,r)=>`${G[r].join(", ")} at ${n.map(o=>h(o,2)).join(", ")}`);return`Two squares: the inputs, and where two hidden ${t.way} put them, ${h(100*t.amount,3)} percent of the way. The corner ${e.join("; ")}. The line in the hidden square gets ${$o(t)} of 4 right.`}var Ci=(t,e,n)=>({ask:e,praise:n,met:r=>r.way===t&&r.amount===1&&$o(r)===4}),Xi={picture:_m,controls:Vm,readout:Gm,describe:Ui,goals:{"03-fold":Ci("ReLUs","Choose ReLUs, move the square all the way, and place the line so that all four corners are right.","XOR. The fold laid the corners 0, 0 and 1, 1 on one place, so one line can part them from the other two."),"03-warp":Ci("sigmoids","Choose sigmoids, and do the same.","XOR again. Nothing is folded here: the square is bent until a straight line is enough.")}};var go={arrows:ys,broadcast:As,"matrix-product":Ls,"power-curve":Hs,secant:Ni,neuron:zs,"decision-line":Qo,"truth-table":Ri,"sigmoid-curve":Zs,activations:jo,"softmax-bars":ei,"fit-probability":rs,reliability:Ks,question:Fs,"network-steps":wi,"dinner-party":pi,"xor-space":Xi,bumps:ai,"shape-checker":Ai,"xor-learning":Di,"gradient-depth":ds,"party-learning":Xs};function Ke(t,e,n){let r=Ao(t,e,n);return go[t].check?.(r),r}var Yn=class{#t;#e=new Map;constructor(e){this.#t={...e}}get(e){return this.#t[e]}set(e,n){this.#t[e]!==n&&(this.#t[e]=n,this.#e.get(`change:${e}`)?.forEach(r=>r()))}save_changes(){}on(e,n){this.#e.has(e)||this.#e.set(e,new Set),this.#e.get(e).add(n)}off(e,n){this.#e.get(e)?.delete(n)}};var ji=11;function Km(t,e){var n=e.attributes,r,o,s,i,a;if(!(e.nodeType===ji||t.nodeType===ji)){for(var c=n.length-1;c>=0;c--)r=n[c],o=r.name,s=r.namespaceURI,i=r.value,s?(o=r.localName||o,a=t.getAttributeNS(s,o),a!==i&&(r.prefix==="xmlns"&&(o=r.name),t.setAttributeNS(s,o,i))):(a=t.getAttribute(o),a!==i&&t.setAttribute(o,i));for(var m=t.attributes,p=m.length-1;p>=0;p--)r=m[p],o=r.name,s=r.namespaceURI,s?(o=r.localName||o,e.hasAttributeNS(s,o)||t.removeAttributeNS(s,o)):e.hasAttribute(o)||t.removeAttribute(o)}}var Jn,Ym="http://www.w3.org/1999/xhtml",F=typeof document>"u"?void 0:document,Jm=!!F&&"content"in F.createElement("template"),Zm=!!F&&F.createRange&&"createContextualFragment"in F.createRange();function Qm(t){var e=F.createElement("template");return e.innerHTML=t,e.content.childNodes[0]}function tu(t){Jn||(Jn=F.createRange(),Jn.selectNode(F.body));var e=Jn.createContextualFragment(t);return e.childNodes[0]}function eu(t){var e=F.createElement("body");return e.innerHTML=t,e.childNodes[0]}function nu(t){return t=t.trim(),Jm?Qm(t):Zm?tu(t):eu(t)}function Zn(t,e){var n=t.nodeName,r=e.nodeName,o,s;return n===r?!0:(o=n.charCodeAt(0),s=r.charCodeAt(0),o<=90&&s>=97?n===r.toUpperCase():s<=90&&o>=97?r===n.toUpperCase():!1)}function ru(t,e){return!e||e===Ym?F.createElement(t):F.createElementNS(e,t)}function ou(t,e){for(var n=t.firstChild;n;){var r=n.nextSibling;e.appendChild(n),n=r}return e}function bo(t,e,n){t[n]!==e[n]&&(t[n]=e[n],t[n]?t.setAttribute(n,""):t.removeAttribute(n))}var Bi={OPTION:function(t,e){var n=t.parentNode;if(n){var r=n.nodeName.toUpperCase();r==="OPTGROUP"&&(n=n.parentNode,r=n&&n.nodeName.toUpperCase()),r==="SELECT"&&!n.hasAttribute("multiple")&&(t.hasAttribute("selected")&&!e.selected&&(t.setAttribute("selected","selected"),t.removeAttribute("selected")),n.selectedIndex=-1)}bo(t,e,"selected")},INPUT:function(t,e){bo(t,e,"checked"),bo(t,e,"disabled"),t.value!==e.value&&(t.value=e.value),e.hasAttribute("value")||t.removeAttribute("value")},TEXTAREA:function(t,e){var n=e.value;t.value!==n&&(t.value=n);var r=t.firstChild;if(r){var o=r.nodeValue;if(o==n||!n&&o==t.placeholder)return;r.nodeValue=n}},SELECT:function(t,e){if(!e.hasAttribute("multiple")){for(var n=-1,r=0,o=t.firstChild,s,i;o;)if(i=o.nodeName&&o.nodeName.toUpperCase(),i==="OPTGROUP")s=o,o=s.firstChild,o||(o=s.nextSibling,s=null);else{if(i==="OPTION"){if(o.hasAttribute("selected")){n=r;break}r++}o=o.nextSibling,!o&&s&&(o=s.nextSibling,s=null)}t.selectedIndex=n}}},Ye=1,qi=11,Hi=3,Fi=8;function Nt(){}function su(t){if(t)return t.getAttribute&&t.getAttribute("id")||t.id}function iu(t){return function(n,r,o){if(o||(o={}),typeof r=="string")if(n.nodeName==="#document"||n.nodeName==="HTML"){var s=r;r=F.createElement("html"),r.innerHTML=s}else if(n.nodeName==="BODY"){var i=r;r=F.createElement("html"),r.innerHTML=i;var a=r.querySelector("body");a&&(r=a)}else r=nu(r);else r.nodeType===qi&&(r=r.firstElementChild);var c=o.getNodeKey||su,m=o.onBeforeNodeAdded||Nt,p=o.onNodeAdded||Nt,d=o.onBeforeElUpdated||Nt,f=o.onElUpdated||Nt,v=o.onBeforeNodeDiscarded||Nt,x=o.onNodeDiscarded||Nt,A=o.onBeforeElChildrenUpdated||Nt,T=o.skipFromChildren||Nt,K=o.addChild||function($,y){return $.appendChild(y)},nt=o.childrenOnly===!0,X=Object.create(null),mt=[];function gt($){mt.push($)}function Je($,y){if($.nodeType===Ye)for(var S=$.firstChild;S;){var k=void 0;y&&(k=c(S))?gt(k):(x(S),S.firstChild&&Je(S,y)),S=S.nextSibling}}function Ot($,y,S){v($)!==!1&&(y&&y.removeChild($),x($),Je($,S))}function ye($){if($.nodeType===Ye||$.nodeType===qi)for(var y=$.firstChild;y;){var S=c(y);S&&(X[S]=y),ye(y),y=y.nextSibling}}ye(n);function we($){p($);for(var y=$.firstChild;y;){var S=y.nextSibling,k=c(y);if(k){var I=X[k];I&&Zn(y,I)?(y.parentNode.replaceChild(I,y),Et(I,y)):we(y)}else we(y);y=S}}function Ze($,y,S){for(;y;){var k=y.nextSibling;(S=c(y))?gt(S):Ot(y,$,!0),y=k}}function Et($,y,S){var k=c(y);if(k&&delete X[k],!S){var I=d($,y);if(I===!1||(I instanceof HTMLElement&&($=I,ye($)),t($,y),f($),A($,y)===!1))return}$.nodeName!=="TEXTAREA"?Qe($,y):Bi.TEXTAREA($,y)}function Qe($,y){var S=T($,y),k=y.firstChild,I=$.firstChild,Ft,ut,_t,en,bt;t:for(;k;){for(en=k.nextSibling,Ft=c(k);!S&&I;){if(_t=I.nextSibling,k.isSameNode&&k.isSameNode(I)){k=en,I=_t;continue t}ut=c(I);var nn=I.nodeType,xt=void 0;if(nn===k.nodeType&&(nn===Ye?(Ft?Ft!==ut&&((bt=X[Ft])?_t===bt?xt=!1:($.insertBefore(bt,I),ut?gt(ut):Ot(I,$,!0),I=bt,ut=c(I)):xt=!1):ut&&(xt=!1),xt=xt!==!1&&Zn(I,k),xt&&Et(I,k)):(nn===Hi||nn==Fi)&&(xt=!0,I.nodeValue!==k.nodeValue&&(I.nodeValue=k.nodeValue))),xt){k=en,I=_t;continue t}ut?gt(ut):Ot(I,$,!0),I=_t}if(Ft&&(bt=X[Ft])&&Zn(bt,k))S||K($,bt),Et(bt,k);else{var rr=m(k);rr!==!1&&(rr&&(k=rr),k.actualize&&(k=k.actualize($.ownerDocument||F)),K($,k),we(k))}k=en,I=_t}Ze($,I,ut);var ko=Bi[$.nodeName];ko&&ko($,y)}var z=n,Rt=z.nodeType,tn=r.nodeType;if(!nt){if(Rt===Ye)tn===Ye?Zn(n,r)||(x(n),z=ou(n,ru(r.nodeName,r.namespaceURI))):z=r;else if(Rt===Hi||Rt===Fi){if(tn===Rt)return z.nodeValue!==r.nodeValue&&(z.nodeValue=r.nodeValue),z;z=r}}if(z===r)x(n);else{if(r.isSameNode&&r.isSameNode(z))return;if(Et(z,r,nt),mt)for(var ve=0,b=mt.length;ve<b;ve++){var M=X[mt[ve]];M&&Ot(M,M.parentNode,!1)}}return!nt&&z!==n&&n.parentNode&&(z.actualize&&(z=z.actualize(n.ownerDocument||F)),n.parentNode.replaceChild(z,n)),z}}var au=iu(Km),_i=au;function Vi(t,e,n,r,o,s={}){let i=P.figures[e].title;return l`<div class="nn-root" data-kind="${e}"
    data-wide="${String(!!t.wide)}"
    ${!t.plain&&l`role="group" aria-label="${i}"`}>
    <div class="nn-body">
      ${t.picture&&l`<div class="nn-stage">${t.picture(n,o,r)}</div>`}
      <div class="nn-side">
        <div class="nn-controls">${t.controls(n,o)}</div>
        ${t.plays?.(n)&&lu(t,n,s)}
      </div>
      ${t.readout&&l`<div class="nn-readout">${t.readout(n,o)}</div>`}
    </div>
    ${cu(t,n,r,s)}
    ${!t.plain&&mu(s)}
    <p class="nn-note" role="status">${s.note}</p>
    ${s.code&&l`<input class="nn-code" readonly aria-label="text to copy"
      value="${s.code}">`}
    <p class="nn-say" role="status"></p>
  </div>`}function cu(t,e,n,r){return e.goals?.length?l`<ul class="nn-goals" aria-label="Challenges">
    ${e.goals.map(o=>{let s=t.goals[o],i=s.met(e,n),a=i||!!r.met?.[o];return l`<li data-goal="${o}" data-met="${String(a)}">
        <span class="nn-tick" role="img"
          aria-label="${a?"Met":"Open"}">${a?"✓":""}</span>
        <span><b>Challenge.</b> ${s.ask}
        <span class="nn-praise">${i&&s.praise}</span></span>
      </li>`})}
  </ul>`:""}function lu(t,e,n){let r=String(t.play(e)===null),{step:o="Step",play:s="Play"}=t.verbs??{};return l`<div class="nn-play nn-live">
    <button type="button" data-do="step" aria-disabled="${r}"
      >${o}</button>
    <button type="button" data-do="play" aria-disabled="${r}"
      >${n.playing?"Pause":s}</button>
  </div>`}function mu(t){return l`<div class="nn-tools nn-live">
    <button type="button" data-do="reset">Reset</button>
    <button type="button" data-do="copy">Copy as Python</button>
    ${t.link&&l`<button type="button" data-do="link">Copy link</button>`}
  </div>`}var Gi=t=>t.target.closest?.("[data-drag]");function Ki(t,e,n){let r=null;function o(m){let p=Gi(m)?.dataset.drag;if(!p||m.button!==0)return;let d=m.target.closest("svg");r={name:p,svg:d},d.setPointerCapture(m.pointerId),m.preventDefault(),e(p)}function s(m){if(!r)return;let p=r.svg.getScreenCTM().inverse(),d=new DOMPoint(m.clientX,m.clientY),{x:f,y:v}=d.matrixTransform(p);n(r.name,[f,v])}let i=()=>r=null,c={pointerdown:o,pointermove:s,pointerup:i,pointercancel:i,touchstart:m=>Gi(m)&&m.preventDefault()};for(let[m,p]of Object.entries(c))t.addEventListener(m,p,{passive:!1});return()=>{for(let[m,p]of Object.entries(c))t.removeEventListener(m,p)}}var uu="[data-part]:not([data-part=''])";function xo(t){let e=[...t.querySelectorAll(uu)],r=(e.findLast(o=>o.matches(":hover"))??e.find(o=>o.matches(":focus-visible, :has(:focus-visible)")))?.dataset.part.split(" ")[0];for(let o of e)o.toggleAttribute("data-lit",o.dataset.part.split(" ").includes(r))}function Yi(t){let e=()=>xo(t),n=["pointerover","pointerleave","focusin","focusout"];for(let r of n)t.addEventListener(r,e);return()=>{for(let r of n)t.removeEventListener(r,e)}}var tr="neural-networks-by-hand";var Qn={};function Ji(){try{return globalThis.localStorage!==void 0&&localStorage!==null}catch{return!1}}function Lt(){try{let t=JSON.parse(localStorage.getItem(tr));if(t?.version===1&&typeof t.met=="object")return{...Qn,...t.met}}catch{}return{...Qn}}function wo(t){let e=Lt();e[t]||Qi({...e,[t]:new Date().toISOString().slice(0,10)})}function Zi(t){let e;try{e=JSON.parse(t)}catch{throw new Error("This file is not a saved progress: it is not JSON.")}let n=Object.values(e?.met??{none:0});if(e?.version!==1||!n.every(r=>typeof r=="string"))throw new Error("This file is not a saved progress of this book.");Qi({...e.met,...Lt()})}function Qi(t){Qn=t;try{localStorage.setItem(tr,JSON.stringify({version:1,met:t}))}catch{}na()}function ta(){Qn={};try{localStorage.removeItem(tr)}catch{}na()}var ea=()=>JSON.stringify({version:1,met:Lt()},null,2)+`
`,yo=new Set,na=()=>yo.forEach(t=>t());function er(t){let e=n=>n.key===tr&&t();return yo.add(t),globalThis.addEventListener?.("storage",e),()=>{yo.delete(t),globalThis.removeEventListener?.("storage",e)}}function oa(t,e){if(Array.isArray(t)){let o=e.prefixItems??t.map(()=>e.items);return`[${t.map((s,i)=>oa(s,o[i])).join(", ")}]`}if(typeof t=="boolean")return t?"True":"False";if(typeof t=="number")return e.type==="number"?Vt(t):String(t);let n=t.includes("'")&&!t.includes('"')?'"':"'",r=t.replaceAll("\\","\\\\").replaceAll(n,`\\${n}`).replace(/[\0-\x1f\x7f-\xa0\xad]/g,pu);return n+r+n}var hu={"	":"\\t","\n":"\\n","\r":"\\r"},pu=t=>hu[t]??`\\x${t.charCodeAt(0).toString(16).padStart(2,"0")}`,du=(t,e)=>JSON.stringify(t)===JSON.stringify(e),sa=({step:t,items:e})=>t!==void 0||!!(e&&sa(e));function ia(t,e){let{name:n,properties:r}=P.figures[t],o=Object.entries(r).filter(([s,i])=>sa(i)||!du(e[s],i.default)).map(([s,i])=>`${s}=${oa(e[s],i)}`);return`${n}(${o.join(", ")})`}var fu=500,$u=700,aa=(t,[e,...n],r)=>e===void 0?r:t.with(e,aa(t[e],n,r));function ca(t,e,n){let r=e.get("kind"),o=go[r],s=Object.keys(P.figures[r].properties),i=()=>Ke(r,Object.fromEntries(s.map(b=>[b,e.get(b)]))),a=i(),c=n.start??a,m={link:!!n.link,note:n.note,met:Lt()},p=0,d=0,f=0;function v(){p=0;try{a=i()}catch(M){m.note=`${M.message} The figure shows its last state.`}nt();let b=Vi(o,r,a,c,n.uid,m).toString();t.firstElementChild||(t.innerHTML="<div></div>"),_i(t.firstElementChild,b,{onBeforeElUpdated:T}),xo(t)}let x=()=>p||=requestAnimationFrame(v);function A(b){let M=t.querySelector(".nn-say");M&&(M.textContent=b)}function T(b,M){return b.localName==="details"&&(M.open=b.open),!b.classList.contains("nn-say")}function K(){o.plain||(clearTimeout(d),d=setTimeout(()=>A(o.describe(a)),$u))}function nt(){for(let b of a.goals??[]){let M=o.goals[b];m.met[b]||!M.met(a,c)||(wo(b),clearTimeout(d),A(`Challenge met. ${M.praise}`))}o.task?.(a)&&wo(o.task(a)),m.met=Lt()}function X(b){m.note=m.code="";for(let[M,$]of Object.entries(b))e.set(M,$);e.save_changes(),K(),x()}function mt(){clearInterval(f),f=0,m.playing=!1,x()}function gt(){let b=o.play(a);return b?X(b):mt(),!!b}function Je(){if(f)return mt();if(matchMedia("(prefers-reduced-motion: reduce)").matches){let b={};for(let M=0;b&&M<1e3;M++)a={...a,...b},b=o.play(a);return X(a)}m.playing=!0,f=setInterval(()=>p||gt(),o.pace??fu),gt()}async function Ot(b,M){try{await navigator.clipboard.writeText(b),m.note=`Copied ${M}.`,m.code=""}catch{m.note="Copying is denied here. Select the text and copy it:",m.code=b}x()}let ye={reset:()=>{mt(),X(c)},copy:()=>Ot(ia(r,a),"as Python"),link:()=>Ot(n.link(a),"the link"),step:gt,play:Je},we=(b,M)=>P.figures[r].properties[b].enum?.find($=>String($)===M)??M;function Ze({target:b}){let M=b.dataset?.trait;if(!M)return;let[$,...y]=M.split("."),S=b.value;b.type==="checkbox"&&(S=y.length?Number(b.checked):b.checked),b.type==="range"&&(S=Number(S)),b.type==="radio"&&(S=we($,S)),S=aa(e.get($),y.map(Number),S);let k={[$]:S};X(o.input?.(k,a)??k)}function Et({target:b}){let M=b.closest?.("[data-do]");if(!M||M.ariaDisabled==="true")return;let $=M.dataset.do;o.actions?.[$]?X(o.actions[$](a)):ye[$]?.()}function Qe(b){let M=t.querySelector("[data-enter]");b.key!=="Enter"||!M||b.target.matches("input")&&M.click()}t.addEventListener("input",Ze),t.addEventListener("click",Et),t.addEventListener("keydown",Qe);let z=Yi(t),Rt=a,tn=Ki(t,()=>Rt=a,(b,M)=>X(o.drags[b](Rt,M)));for(let b of s)e.on(`change:${b}`,x);let ve=er(x);return v(),()=>{mt(),cancelAnimationFrame(p),clearTimeout(d);for(let b of s)e.off(`change:${b}`,x);t.removeEventListener("input",Ze),t.removeEventListener("click",Et),t.removeEventListener("keydown",Qe),tn(),z(),ve()}}var gu={"00":"Toolbox and NumPy"},la=t=>t.slice(0,2);function bu(t,e){let n=Lt(),o=[...new Set(P.tasks.map(la))].sort().map(s=>{let i=P.tasks.filter(m=>la(m)===s),a=i.filter(m=>n[m]).length,c=gu[s]??`Chapter ${Number(s)}`;return l`<li><label>${c}: ${a} of
      ${i.length} questions and challenges
      <progress max="${i.length}" value="${a}"></progress></label></li>`});return l`<div class="nn-root nn-report"><ul>${o}</ul>
    ${!Ji()&&l`<p class="nn-note">This browser does not let the page remember. What
      you meet is kept until you close it.</p>`}
    <div class="nn-tools">
      <button type="button" data-do="export">Save a copy</button>
      <label class="nn-file">Load a copy
        <input type="file" accept="application/json,.json"></label>
      <button type="button" data-do="erase">${t?"Erase it all? Press again":"Erase"}</button>
    </div>
    <p class="nn-note" role="status">${e}</p></div>`}var nr=class extends HTMLElement{#t=!1;#e="";#r;connectedCallback(){this.#r=er(()=>this.#s()),this.addEventListener("click",this),this.addEventListener("change",this),this.#s()}disconnectedCallback(){this.#r(),this.removeEventListener("click",this),this.removeEventListener("change",this)}handleEvent({type:e,target:n}){e==="change"&&n.files?.length&&this.#o(n.files[0]);let r=n.dataset?.do;r==="export"&&this.#n(),r==="erase"&&this.#i()}#n(){let e=new Blob([ea()],{type:"application/json"}),n=document.createElement("a");n.href=URL.createObjectURL(e),n.download="progress.json",n.click(),URL.revokeObjectURL(n.href)}async#o(e){try{Zi(await e.text()),this.#e=`Loaded ${e.name}.`}catch(n){this.#e=n.message}this.#s()}#i(){this.#t&&ta(),this.#t=!this.#t,this.#s(),this.querySelector("[data-do=erase]").focus()}#s(){this.innerHTML=bu(this.#t,this.#e).toString()}};function xu(t){let e=t&&new URLSearchParams(location.search).get(t);if(e)try{return JSON.parse(e)}catch{throw new Error(`The link's state is not JSON: ${e.slice(0,60)}.`)}}function yu(t,e){let n=new URL(location.href);return n.search=new URLSearchParams({[t]:JSON.stringify(e)}),n.hash=t,n.href}var wu=0,vo=class extends HTMLElement{#t;connectedCallback(){if(this.#t)return;let e=this.getAttribute("kind"),n;try{n=Ke(e,JSON.parse(this.getAttribute("state")||"{}"))}catch(m){this.#e(m);return}let r=this.dataset.anchor,o=this.dataset.uid??`nn-page-${++wu}`,s=n,i="";try{s=Ke(e,xu(r)??{},n)}catch(m){i=`${m.message} The figure shows the book's state.`}let a=r&&(m=>yu(r,m)),c=new Yn({kind:e,...s});this.#t=ca(this,c,{uid:o,start:n,link:a,note:i}),this.model=c,this.dataset.live=""}disconnectedCallback(){this.#t?.(),this.#t=void 0}#e(e){let n=document.createElement("p");n.className="nn-note",n.textContent=`This figure cannot run: ${e.message}`,this.append(n)}};customElements.define("nn-figure",vo);customElements.define("nn-progress",nr);})();
