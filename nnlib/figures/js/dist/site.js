(()=>{var P={version:1,tasks:["00-axis","00-base","00-column","00-dot","00-downhill","00-e","00-limit","00-log-product","00-one-weight","00-perpendicular","00-refused","00-right-angle","00-same-dot","00-shape","00-slope","00-slope-rules","00-star","00-trap","00-trap-loss","00-which-power","01-and","01-bias","01-both","01-distance","01-double","01-emails","01-knobs","01-lower-bias","01-nand","01-no-mistakes","01-one","01-or","01-random","01-rule","01-rule-step","01-same-line","01-scale","01-seven-bottles","01-silence","01-swap","01-xor","01-xor-rows","01-xor-why","02-blunder","02-calibrate","02-centre","02-centre-moves","02-corner","02-coupling","02-fair","02-five","02-half-at-four","02-halve","02-learn","02-loss","02-mirror","02-ninety","02-odds","02-odds-back","02-relu-corner","02-saturate","02-shift","02-sigma-zero","02-squash","02-staircase","02-steepest","02-steepness","02-step-at-two","02-sure","02-tanh","03-both","03-collapse","03-count","03-cybenko","03-feud","03-fit","03-flat","03-fold","03-fold-place","03-forward","03-hidden-sum","03-hidden-why","03-hill","03-idle","03-idle-relu","03-last-bit","03-most-wine","03-one-knob","03-one-sum","03-product-shape","03-silent","03-silent-shape","03-step","03-to","03-warp","03-wave","03-weights-shape"],figures:{secant:{name:"Secant",title:"the slope of a curve between two points",type:"object",properties:{curve:{enum:["line","square","three-squares","square-and-line"],title:"curve",default:"square"},x:{type:"number",minimum:-2,maximum:2,step:.125,title:"place x",default:1},halvings:{type:"integer",minimum:0,maximum:10,step:1,title:"halvings of the nudge",default:0},goals:{type:"array",items:{enum:["00-slope","00-downhill"]},minItems:0,maxItems:2,default:[]}}},"power-curve":{name:"PowerCurve",title:"the powers of a base",type:"object",properties:{base:{type:"number",minimum:.5,maximum:3.5,step:.03125,title:"base",default:2},x:{type:"number",minimum:-2,maximum:2,step:.03125,title:"power x",default:1},mirror:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["00-e","00-which-power"]},minItems:0,maxItems:2,default:[]}}},arrows:{name:"Arrows",title:"two vectors as arrows",type:"object",properties:{u:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:2,maxItems:2,default:[2,1]},v:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:2,maxItems:2,default:[1,2]},goals:{type:"array",items:{enum:["00-right-angle","00-same-dot"]},minItems:0,maxItems:2,default:[]}}},"matrix-product":{name:"MatrixProduct",title:"the product of two matrices",type:"object",properties:{X:{type:"array",items:{type:"number",minimum:-9,maximum:9},minItems:6,maxItems:6,default:[1,2,3,0,1,-1]},W:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:6,maxItems:6,default:[1,-1,0,2,2,.5]},entry:{enum:["1,1","1,2","2,1","2,2"],title:"entry",default:"1,1"},goals:{type:"array",items:{enum:["00-column"]},minItems:0,maxItems:1,default:[]}}},broadcast:{name:"Broadcast",title:"how NumPy stretches two arrays to one shape",type:"object",properties:{a:{enum:["()","(2,)","(3,)","(1, 3)","(3, 1)","(2, 3)","(3, 3)"],title:"shape of a",default:"(2, 3)"},b:{enum:["()","(2,)","(3,)","(1, 3)","(3, 1)","(2, 3)","(3, 3)"],title:"shape of b",default:"(3,)"},goals:{type:"array",items:{enum:["00-refused","00-trap"]},minItems:0,maxItems:2,default:[]}}},neuron:{name:"Neuron",title:"a neuron with its knobs",type:"object",properties:{w:{type:"array",items:{type:"number",minimum:-10,maximum:10,step:.25},minItems:1,maxItems:3,title:"weight of {name}",fixedLength:!0,default:[7,3]},b:{type:"number",minimum:-10,maximum:10,step:.25,title:"bias",default:-2},x:{type:"array",items:{type:"number",minimum:0,maximum:80,step:1},minItems:1,maxItems:3,title:"{name}",sameLengthAs:"w",fixedLength:!0,default:[1,0]},activation:{enum:["step","identity","sigmoid"],title:"activation",default:"step"},names:{type:"array",items:{type:"string",minLength:1,maxLength:24},minItems:1,maxItems:3,sameLengthAs:"w",fixedLength:!0,default:["x₁","x₂"]},answers:{type:"array",items:{type:"string",minLength:1,maxLength:24},minItems:2,maxItems:2,default:["stays silent","fires"]},switches:{type:"boolean",default:!0},table:{type:"boolean",default:!1},choose:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["01-silence","01-both","01-seven-bottles","03-last-bit"]},minItems:0,maxItems:4,default:[]}}},"decision-line":{name:"DecisionLine",title:"a neuron's line through labelled points",type:"object",properties:{w:{type:"array",items:{type:"number",minimum:-10,maximum:10,step:.25},minItems:2,maxItems:2,title:"weight w{i}",default:[1,-1]},b:{type:"number",minimum:-10,maximum:10,step:.25,title:"bias b",default:0},points:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:-3,maximum:3},{type:"number",minimum:-3,maximum:3},{enum:[0,1]}],minItems:3,maxItems:3},minItems:0,maxItems:60,default:[[2,1,1],[-2,-3,0],[-2,0,1],[1,-2,0],[0,1,1],[3,-1,0]]},rule:{type:"boolean",default:!1},turn:{type:"integer",minimum:0,maximum:59,default:0},last:{enum:["","added","subtracted","kept","not added","not subtracted","not kept"],default:""},goals:{type:"array",items:{enum:["01-no-mistakes","01-same-line","01-swap","01-rule"]},minItems:0,maxItems:4,default:[]}}},"truth-table":{name:"TruthTable",title:"a truth table to meet with one neuron",type:"object",properties:{gate:{enum:["AND","OR","NAND","XOR"],title:"table",default:"AND"},w:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:2,maxItems:2,title:"weight w{i}",default:[1,1]},b:{type:"number",minimum:-3,maximum:3,step:.25,title:"bias b",default:.5},firing:{enum:["","w1+w2+b>0","w1+w2+2b>0","2w1+2w2+2b>0"],default:""},silent:{enum:["","w1+w2<=0","w1+w2+b<=0","w1+w2+2b<=0"],default:""},goals:{type:"array",items:{enum:["01-and","01-or","01-nand","01-xor"]},minItems:0,maxItems:4,default:[]}}},question:{name:"Question",title:"a question",type:"object",properties:{id:{type:"string",minLength:0,maxLength:40,default:""},data:{type:"string",minLength:0,maxLength:8e3,default:""},answer:{type:"string",minLength:0,maxLength:40,default:""},checked:{type:"boolean",default:!1}}},"sigmoid-curve":{name:"SigmoidCurve",title:"a sigmoid with its knobs",type:"object",properties:{w:{type:"number",minimum:-8,maximum:8,step:.25,title:"weight w",default:1},b:{type:"number",minimum:-24,maximum:24,step:.25,title:"bias b",default:0},x:{type:"number",minimum:-4,maximum:4,step:.125,title:"input x",default:1},tangent:{type:"boolean",default:!1},lockable:{type:"boolean",default:!1},keep:{type:"boolean",title:"keep the centre",default:!1},centre:{type:"number",minimum:-3,maximum:3,default:0},goals:{type:"array",items:{enum:["02-step-at-two","02-mirror","02-steepest"]},minItems:0,maxItems:3,default:[]}}},activations:{name:"Activations",title:"six activations and their slopes",type:"object",properties:{z:{type:"number",minimum:-8,maximum:8,step:.25,title:"pre-activation z",default:1},negative_slope:{type:"number",minimum:0,maximum:1,default:.1},goals:{type:"array",items:{enum:["02-saturate","02-corner"]},minItems:0,maxItems:2,default:[]}}},"softmax-bars":{name:"SoftmaxBars",title:"scores turned into probabilities by softmax",type:"object",properties:{z:{type:"array",items:{type:"number",minimum:-5,maximum:5,step:.25},minItems:2,maxItems:4,title:"score of {name}",fixedLength:!0,default:[1,2,.5]},names:{type:"array",items:{type:"string",minLength:1,maxLength:12},minItems:2,maxItems:4,sameLengthAs:"z",fixedLength:!0,default:["cat","dog","bird"]},goals:{type:"array",items:{enum:["02-halve","02-shift"]},minItems:0,maxItems:2,default:[]}}},"fit-probability":{name:"FitProbability",title:"a probability to fit to labelled emails",type:"object",properties:{w:{type:"number",minimum:-4,maximum:4,step:.125,title:"weight w",default:0},b:{type:"number",minimum:-10,maximum:10,step:.25,title:"bias b",default:0},x:{type:"number",minimum:0,maximum:10,step:.5,title:"an email with so many CAPITALS",default:4},points:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:0,maximum:10},{enum:[0,1]}],minItems:2,maxItems:2},minItems:1,maxItems:40,default:[[0,0],[1,0],[2,0],[3,0],[3,1],[4,0],[5,0],[5,1],[6,1],[7,0],[7,1],[9,1]]},surprise:{type:"boolean",default:!1},learn:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["02-half-at-four","02-fair","02-learn"]},minItems:0,maxItems:3,default:[]}}},reliability:{name:"Reliability",title:"what a model said against what happened",type:"object",properties:{scale:{type:"number",minimum:0,maximum:2,step:.125,title:"log-odds multiplied by",default:1},cases:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:-8,maximum:8},{type:"integer",minimum:0,maximum:999},{type:"integer",minimum:0,maximum:999}],minItems:3,maxItems:3},minItems:0,maxItems:60,default:[[-6,0,9],[-5.5,0,13],[-5,0,17],[-4.5,1,21],[-4,4,24],[-3.5,1,34],[-3,11,31],[-2.5,14,35],[-2,9,46],[-1.5,23,38],[-1,21,44],[-.5,33,36],[0,35,35],[.5,40,29],[1,43,22],[1.5,41,20],[2,41,14],[2.5,41,8],[3,35,7],[3.5,28,7],[4,25,3],[4.5,19,3],[5,16,1],[5.5,13,0],[6,8,1]]},goals:{type:"array",items:{enum:["02-calibrate"]},minItems:0,maxItems:1,default:[]}}},"network-steps":{name:"NetworkSteps",title:"a network that steps through its own arithmetic",type:"object",properties:{x:{type:"array",items:{enum:[0,1]},minItems:2,maxItems:2,title:"{name} digit",default:[0,1]},at:{type:"integer",minimum:0,maximum:15,step:1,title:"steps done",default:0},W1:{type:"array",items:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:2,maxItems:2},minItems:2,maxItems:2,default:[[.6,-.4],[-1.7,-1.3]]},b1:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:2,maxItems:2,default:[.2,.2]},W2:{type:"array",items:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:1,maxItems:1},minItems:2,maxItems:2,default:[[-1.36],[.34]]},b2:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:1,maxItems:1,default:[.9]},knob:{enum:["W1.0.0","W1.0.1","W1.1.0","W1.1.1","b1.0","b1.1","W2.0.0","W2.1.0","b2.0"],default:"W1.0.0"},knobs:{type:"boolean",default:!1},table:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["03-step","03-one-knob"]},minItems:0,maxItems:2,default:[]}}},"dinner-party":{name:"DinnerParty",title:"wine for a dinner party",type:"object",properties:{guests:{type:"array",items:{enum:[0,1]},minItems:3,maxItems:3,title:"{name}",default:[0,0,0]},W1:{type:"array",items:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:3,maxItems:3},minItems:3,maxItems:3,default:[[0,0,1],[0,1.5,0],[1,.4,0]]},b1:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:3,maxItems:3,default:[0,-.5,0]},W2:{type:"array",items:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:1,maxItems:1},minItems:3,maxItems:3,default:[[.5],[2],[-5]]},b2:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:1,maxItems:1,default:[1]},relu:{type:"array",items:{enum:[0,1]},minItems:3,maxItems:3,title:"ReLU in {name}",default:[1,1,1]},knob:{enum:["W1.0.0","W1.0.1","W1.0.2","W1.1.0","W1.1.1","W1.1.2","W1.2.0","W1.2.1","W1.2.2","b1.0","b1.1","b1.2","W2.0.0","W2.1.0","W2.2.0","b2.0"],default:"W1.0.0"},knobs:{type:"boolean",default:!1},unplug:{type:"boolean",default:!1},table:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["03-most-wine","03-idle-relu","03-feud"]},minItems:0,maxItems:3,default:[]}}},"xor-space":{name:"XorSpace",title:"XOR in the space of two hidden neurons",type:"object",properties:{way:{enum:["sigmoids","ReLUs"],title:"hidden neurons",default:"ReLUs"},amount:{type:"number",minimum:0,maximum:1,step:.05,title:"plain square → hidden square",default:0},w:{type:"array",items:{type:"number",minimum:-4,maximum:4,step:.25},minItems:2,maxItems:2,title:"weight of {name}",default:[1,-1]},b:{type:"number",minimum:-4,maximum:4,step:.25,title:"bias",default:.25},goals:{type:"array",items:{enum:["03-fold","03-warp"]},minItems:0,maxItems:2,default:[]}}},bumps:{name:"Bumps",title:"a curve built of bumps",type:"object",properties:{target:{enum:["hill","wave","roof"],title:"curve to match",default:"hill"},count:{enum:[2,4,8],title:"bumps",default:2},steepness:{type:"number",minimum:4,maximum:100,step:4,title:"steepness",default:32},heights:{type:"array",items:{type:"number",minimum:-1,maximum:1,step:.0625},minItems:8,maxItems:8,title:"height of {name}",default:[.5,0,0,0,0,0,0,0]},goals:{type:"array",items:{enum:["03-hill","03-wave"]},minItems:0,maxItems:2,default:[]}}},"shape-checker":{name:"ShapeChecker",title:"the shapes of a layer",type:"object",properties:{formula:{enum:["X @ W + b","X @ W.T + b","W @ X + b"],title:"formula",default:"X @ W + b"},X:{type:"array",items:{type:"integer",minimum:1,maximum:8,step:1},minItems:2,maxItems:2,title:"{name} of X",default:[4,2]},W:{type:"array",items:{type:"integer",minimum:1,maximum:8,step:1},minItems:2,maxItems:2,title:"{name} of W",default:[3,2]},b:{type:"integer",minimum:1,maximum:8,step:1,title:"entries of b",default:3},goals:{type:"array",items:{enum:["03-fit","03-silent"]},minItems:0,maxItems:2,default:[]}}}}};function Ln(t){if(t.enum){let n=t.enum.map(pi).join(", ");return t.enum.length===1?n:`one of ${n}`}return t.prefixItems?"["+t.prefixItems.map(Ln).join("; ")+"]":t.type==="array"?`a list of ${zo(t.minItems,t.maxItems)}, each ${Ln(t.items)}`:t.type==="string"?`a text of ${zo(t.minLength,t.maxLength)} characters`:t.type==="boolean"?"True or False":`${t.type==="number"?"a number":"a whole number"} from ${t.minimum} to ${t.maximum}`}var pi=t=>typeof t=="string"?`'${t}'`:String(t),zo=(t,e)=>t===e?`${t}`:`${t} to ${e}`;function Co(t,e){if(t.enum)return t.enum.includes(e);if(t.type==="array")return fi(t,e);if(t.type==="boolean")return typeof e=="boolean";if(t.type==="string"){if(typeof e!="string")return!1;let n=[...e].length;return n>=t.minLength&&n<=t.maxLength}return typeof e!="number"||!Number.isFinite(e)||t.type==="integer"&&!Number.isInteger(e)?!1:e>=t.minimum&&e<=t.maximum}function fi(t,e){if(!Array.isArray(e))return!1;let n=t.prefixItems??e.map(()=>t.items);return e.length>=t.minItems&&e.length<=t.maxItems&&e.every((o,r)=>Co(n[r],o))}function De(t){let e=typeof t=="number"?String(t):JSON.stringify(t);return String(e).length<=60?e:e.slice(0,57)+"..."}function Uo(t,e,n={}){let o=Object.hasOwn(P.figures,t)&&P.figures[t];if(!o)throw new Error(`There is no figure of the kind '${t}'.`);let{name:r,properties:s}=o;if(typeof e!="object"||e===null||Array.isArray(e))throw new Error(`${r}'s state must be an object; got ${De(e)}.`);let i=Object.hasOwn(e,"version")?e.version:P.version;if(i!==P.version)throw new Error(`${r}.version must be ${P.version}; got ${De(i)}.`);for(let u of Object.keys(e))if(u!=="version"&&!Object.hasOwn(s,u)){let c=Object.keys(s).join(", ");throw new Error(`${r} has no '${u}'; it has ${c}.`)}let a={};for(let[u,c]of Object.entries(s)){let p=Object.hasOwn(e,u)?e[u]:n[u]??c.default;if(!Co(c,p))throw new Error(`${r}.${u} must be ${Ln(c)}; got ${De(p)}.`);a[u]=p}for(let[u,c]of Object.entries(s)){let p=a[c.sameLengthAs]?.length;if(p!==void 0&&a[u].length!==p)throw new Error(`${r}.${u} must be a list of ${p}, one for each entry of ${c.sameLengthAs}; got ${De(a[u])}.`)}return a}var Be=class{constructor(e){this.text=e}toString(){return this.text}},di={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function jo(t){return t instanceof Be?t.text:Array.isArray(t)?t.map(jo).join(""):t==null||t===!1?"":String(t).replace(/[&<>"]/g,e=>di[e])}function l(t,...e){return new Be(String.raw({raw:t},...e.map(jo)))}function h(t,e=4){return String(Number(t.toPrecision(e))).replace("-","−").replace(/^\u22120$/,"0")}function ae(t,e=4){let n=1-10**-e;return t>n&&t<1?`> ${n}`:h(t,e)}function L(t){let e=h(Math.abs(t));return t<0?`− ${e}`:`+ ${e}`}var z=t=>t<0?`(${h(t)})`:h(t);function Do(t){if(Object.is(t,-0))return"-0.0";let e=Math.abs(t);if(e!==0&&(e<1e-4||e>=1e16)){let[n,o]=t.toExponential().split("e"),r=o[0];return`${n}e${r}${o.slice(1).padStart(2,"0")}`}return Number.isInteger(t)?`${t}.0`:String(t)}function Bo(t){let e=t.trim().replace(/[\u2212\u2013]/g,"-").replace(",","."),n=String.raw`[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?`,r=new RegExp(`^(${n})(?:\\s*/\\s*(${n}))?$`,"i").exec(e);if(!r)return NaN;let s=Number(r[1])/Number(r[2]??1);return Number.isFinite(s)?s:NaN}var Dt=(t,e)=>P.figures[t].properties[e];function Xo(t,e,n=["x₁","x₂","x₃"]){return t.title.replace("{name}",n[e]).replace("{i}","₁₂₃₄₅₆₇₈₉"[e])}function Xe(t,e,n,o,r){return l`<div class="nn-slider" data-sign="${Math.sign(r)}">
    <label for="${t}">${n}</label>
    <span class="nn-value">${h(r,6)}</span>
    <input type="range" id="${t}" data-trait="${e}" min="${o.minimum}"
      max="${o.maximum}" step="${o.step}" value="${r}"
      aria-valuetext="${h(r,6)}">
  </div>`}function x(t,e,n,o,r={},s=n.names){let i=Dt(t,e),a=n[e];if(!Array.isArray(a)){let c={...i,...r};return Xe(`${o}-${e}`,e,i.title,c,a)}let u={...i.items,...r};return a.map((c,p)=>Xe(`${o}-${e}${p}`,`${e}.${p}`,Xo(i,p,s),u,c))}function qe(t,e,n,o,r){let s=Dt(t,e).items;return r.map(([i,a])=>Xe(`${o}-${e}${i}`,`${e}.${i}`,a,s,n[e][i]))}function Tt(t,e,n,o,r=n.names){let s=Dt(t,e);return n[e].map((i,a)=>{let u=`${o}-${e}${a}`;return l`<div class="nn-switch">
      <input type="checkbox" role="switch" id="${u}"
        data-trait="${e}.${a}" ${i?"checked":""}>
      <label for="${u}">${Xo(s,a,r)}</label>
      <span class="nn-value">${h(i)}</span>
    </div>`})}function qo(t,e,n,o){let r=`${o}-${e}`;return l`<div class="nn-switch">
    <input type="checkbox" role="switch" id="${r}" data-trait="${e}"
      ${n[e]?"checked":""}>
    <label for="${r}">${Dt(t,e).title}</label>
  </div>`}function C(t,e,n,o,r=s=>s){let s=Dt(t,e);return l`<fieldset class="nn-choice">
    <legend>${s.title}</legend>
    ${s.enum.map((i,a)=>{let u=`${o}-${e}${a}`;return l`<span><input type="radio" name="${o}-${e}" id="${u}"
          data-trait="${e}" value="${i}"
          ${n[e]===i?"checked":""}><label
          for="${u}">${r(i)}</label></span>`})}
  </fieldset>`}function He(t,e,n,o,r){let[s,...i]=e.split("."),[a,u]=[Dt(t,s),o[s]];for(let c of i)[a,u]=[a.items,u[c]];return Xe(`${r}-turn`,e,n,a,u)}function Fe(t,e,n){return l`<span class="nn-matrix" style="--columns: ${t[0].length}"
    >${t.map(o=>o.map(r=>$i(r,e,n)))}</span>`}function $i({text:t,value:e,part:n,now:o,shows:r,path:s,name:i},a,u){let c=l`class="nn-entry ${e===void 0?"":e<0?"nn-negative":"nn-positive"}" data-part="${n}" ${o&&"data-now"}`,p=l`<span ${r&&l`data-shows="${r}"`}
    >${t}</span>`;if(!s)return l`<span ${c}>${p}</span>`;let f=`${u}-knob-${s}`;return l`<label ${c} for="${f}"><input type="radio" id="${f}"
    name="${u}-knob" data-trait="knob" value="${s}"
    aria-label="${i}, ${t}" ${a.knob===s&&"checked"}
    >${p}</label>`}var D=(t,e,n)=>l`<span class="nn-named">${t}<small>${e} ${n}</small></span>`;function _e(t,e){return t==null||e==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function gi(t,e){return t==null||e==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function Ho(t){let e,n,o;t.length!==2?(e=_e,n=(a,u)=>_e(t(a),u),o=(a,u)=>t(a)-u):(e=t===_e||t===gi?t:bi,n=t,o=t);function r(a,u,c=0,p=a.length){if(c<p){if(e(u,u)!==0)return p;do{let f=c+p>>>1;n(a[f],u)<0?c=f+1:p=f}while(c<p)}return c}function s(a,u,c=0,p=a.length){if(c<p){if(e(u,u)!==0)return p;do{let f=c+p>>>1;n(a[f],u)<=0?c=f+1:p=f}while(c<p)}return c}function i(a,u,c=0,p=a.length){let f=r(a,u,c,p-1);return f>c&&o(a[f-1],u)>-o(a[f],u)?f-1:f}return{left:r,center:i,right:s}}function bi(){return 0}function xi(t){return t===null?NaN:+t}var Fo=Ho(_e),Gl=Fo.right,Yl=Fo.left,Kl=Ho(xi).center;var Jl=_o(Vo),Zl=_o(yi);function _o(t){return function(e,n,o=n){if(!((n=+n)>=0))throw new RangeError("invalid rx");if(!((o=+o)>=0))throw new RangeError("invalid ry");let{data:r,width:s,height:i}=e;if(!((s=Math.floor(s))>=0))throw new RangeError("invalid width");if(!((i=Math.floor(i!==void 0?i:r.length/s))>=0))throw new RangeError("invalid height");if(!s||!i||!n&&!o)return e;let a=n&&t(n),u=o&&t(o),c=r.slice();return a&&u?(Bt(a,c,r,s,i),Bt(a,r,c,s,i),Bt(a,c,r,s,i),Xt(u,r,c,s,i),Xt(u,c,r,s,i),Xt(u,r,c,s,i)):a?(Bt(a,r,c,s,i),Bt(a,c,r,s,i),Bt(a,r,c,s,i)):u&&(Xt(u,r,c,s,i),Xt(u,c,r,s,i),Xt(u,r,c,s,i)),e}}function Bt(t,e,n,o,r){for(let s=0,i=o*r;s<i;)t(e,n,s,s+=o,1)}function Xt(t,e,n,o,r){for(let s=0,i=o*r;s<o;++s)t(e,n,s,s+i,o)}function yi(t){let e=Vo(t);return(n,o,r,s,i)=>{r<<=2,s<<=2,i<<=2,e(n,o,r+0,s+0,i),e(n,o,r+1,s+1,i),e(n,o,r+2,s+2,i),e(n,o,r+3,s+3,i)}}function Vo(t){let e=Math.floor(t);if(e===t)return wi(t);let n=t-e,o=2*t+1;return(r,s,i,a,u)=>{if(!((a-=u)>=i))return;let c=e*s[i],p=u*e,f=p+u;for(let d=i,k=i+p;d<k;d+=u)c+=s[Math.min(a,d)];for(let d=i,k=a;d<=k;d+=u)c+=s[Math.min(a,d+p)],r[d]=(c+n*(s[Math.max(i,d-f)]+s[Math.min(a,d+f)]))/o,c-=s[Math.max(i,d-p)]}}function wi(t){let e=2*t+1;return(n,o,r,s,i)=>{if(!((s-=i)>=r))return;let a=t*o[r],u=i*t;for(let c=r,p=r+u;c<p;c+=i)a+=o[Math.min(s,c)];for(let c=r,p=s;c<=p;c+=i)a+=o[Math.min(s,c+u)],n[c]=a/e,a-=o[Math.max(r,c-u)]}}var vi=Array.prototype,Ql=vi.slice;var ki=Math.sqrt(50),Mi=Math.sqrt(10),Ii=Math.sqrt(2);function En(t,e,n){let o=(e-t)/Math.max(0,n),r=Math.floor(Math.log10(o)),s=o/Math.pow(10,r),i=s>=ki?10:s>=Mi?5:s>=Ii?2:1,a,u,c;return r<0?(c=Math.pow(10,-r)/i,a=Math.round(t*c),u=Math.round(e*c),a/c<t&&++a,u/c>e&&--u,c=-c):(c=Math.pow(10,r)*i,a=Math.round(t/c),u=Math.round(e/c),a*c<t&&++a,u*c>e&&--u),u<a&&.5<=n&&n<2?En(t,e,n*2):[a,u,c]}function Wn(t,e,n){if(e=+e,t=+t,n=+n,!(n>0))return[];if(t===e)return[t];let o=e<t,[r,s,i]=o?En(e,t,n):En(t,e,n);if(!(s>=r))return[];let a=s-r+1,u=new Array(a);if(o)if(i<0)for(let c=0;c<a;++c)u[c]=(s-c)/-i;else for(let c=0;c<a;++c)u[c]=(s-c)*i;else if(i<0)for(let c=0;c<a;++c)u[c]=(r+c)/-i;else for(let c=0;c<a;++c)u[c]=(r+c)*i;return u}var tu=Ai(Math.random);function Ai(t){return function(n,o=0,r=n.length){let s=r-(o=+o);for(;s;){let i=t()*s--|0,a=n[s+o];n[s+o]=n[i+o],n[i+o]=a}return n}}function v([t,e],[n,o]){let r=(o-n)/(e-t),s=i=>n+(i-t)*r;return s.invert=i=>t+(i-n)/r,s.domain=[t,e],s.range=[n,o],s}var m=t=>Math.round(t*100)/100;function T(t,e,{names:n=["x₁","x₂"],count:o=6}={}){let[r,s]=t.range,[i,a]=e.range,u=Wn(...t.domain,o),c=Wn(...e.domain,o);return l`<g class="nn-axes">
    ${u.map(p=>l`<line class="${p===0?"nn-zero":"nn-grid"}"
          x1="${m(t(p))}" x2="${m(t(p))}" y1="${i}" y2="${a}"/><text
          x="${m(t(p))}" y="${i+16}" text-anchor="middle"
          >${h(p)}</text>`)}
    ${c.map(p=>l`<line class="${p===0?"nn-zero":"nn-grid"}"
          x1="${r}" x2="${s}" y1="${m(e(p))}" y2="${m(e(p))}"/><text
          x="${r-6}" y="${m(e(p))+4}" text-anchor="end"
          >${h(p)}</text>`)}
    <text class="nn-axis" x="${s}" y="${i+32}" text-anchor="end"
      >${n[0]} →</text>
    <text class="nn-axis" x="${r-6}" y="${a-8}">↑ ${n[1]}</text>
  </g>`}function Ve(t,e,n){let o=([i,a])=>t[0]*i+t[1]*a+e,r=[],s=[];return n.forEach((i,a)=>{let u=n[(a+1)%n.length],[c,p]=[o(i),o(u)];if(c>0&&r.push(i),c>0!=p>0){let f=c/(c-p),d=i.map((k,M)=>k+f*(u[M]-k));r.push(d),s.push(d)}}),{region:r,edge:s}}var Rn=(t,e,n)=>t.map(([o,r])=>`${m(e(o))},${m(n(r))}`).join(" ");function qt(t,e,n,o=120){let[r,s]=e.domain;return`M${Array.from({length:o+1},(a,u)=>{let c=r+(s-r)*u/o;return`${m(e(c))} ${m(n(t(c)))}`}).join("L")}`}function Ge(t,e,n,o,r,s){let i=o(1)-o(0),a=n*(r(1)-r(0)),u=s/Math.hypot(i,a),[c,p]=[o(t),r(e)];return l`<line class="nn-tangent" x1="${m(c-u*i)}"
    y1="${m(p-u*a)}" x2="${m(c+u*i)}"
    y2="${m(p+u*a)}"/>`}var Ht=(t,e,n)=>l`<circle class="nn-handle nn-tip" data-drag="${t}" cx="${m(e)}"
    cy="${m(n)}" r="11"/>`;var V=t=>t>0?1:0,ce=t=>t,E=t=>1/(1+Math.exp(-t)),Si=Math.tanh,Ft=t=>Math.max(t,0),Ti=(t,e=.01)=>t>0?t:e*t;function _t(t){let e=Math.max(...t),n=t.map(r=>Math.exp(r-e)),o=n.reduce((r,s)=>r+s,0);return n.map(r=>r/o)}var Ni=()=>0,Oi=()=>1,le=(t,e=E(t))=>e*(1-e),Li=(t,e=Math.tanh(t))=>1-e*e,Ei=t=>t>0?1:0,Wi=(t,e,n=.01)=>t>0?1:n,Vt={step:V,identity:ce,sigmoid:E,tanh:Si,relu:Ft,leaky_relu:Ti},Go={step:Ni,identity:Oi,sigmoid:le,tanh:Li,relu:Ei,leaky_relu:Wi};function W(t,e,n){let o=0;for(let r=0;r<e.length;r++)o+=t[r]*e[r];return o+n}function Yo(t,e,n,o){let r=e-V(W(t,n,o));return{w:n.map((s,i)=>s+r*t[i]),b:o+r}}function J(t){return 1e-9<t&&t<1e-4?t.toFixed(3-Math.floor(Math.log10(t))):t<=.99995||t===1?h(t):h(t,1-Math.floor(Math.log10(1-t)))}var Gt=(t,e)=>Math.max(t,0)-e*t+Math.log1p(Math.exp(-Math.abs(t)));function ue(t,e,n){let o=0;for(let[r,s]of t)o+=Gt(r*e+n,s);return o/t.length}function Pn(t,e,n){let[o,r]=[0,0];for(let[s,i]of t){let a=(E(s*e+n)-i)/t.length;o+=s*a,r+=a}return[o,r]}function Ko(t,e,n,o,r){for(let s=0;s<r;s++){let[i,a]=Pn(t,e,n);e-=o*i,n-=o*a}return{w:e,b:n}}function Jo(t,e,n=10){let o=Array.from({length:n},(r,s)=>({bin:s,count:0,said:0,happened:0}));for(let[r,s,i]of t){let a=E(e*r),u=o[Math.min(n-1,Math.floor(a*n))];u.count+=s+i,u.said+=a*(s+i),u.happened+=s}return o.filter(({count:r})=>r>0).map(({bin:r,count:s,said:i,happened:a})=>({bin:r,count:s,said:i/s,happened:a/s}))}var Ri="activations",Yt={step:"step",identity:"identity",sigmoid:"sigmoid",tanh:"tanh",relu:"ReLU",leaky_relu:"leaky ReLU"},Zo=2,zn=168,Qo=140,N=v([-8,8],[8,158]),B=v([-1.5,2.5],[132,42]),Ye=(t,e,n)=>t==="leaky_relu"?Vt[t](e,n):Vt[t](e),Cn=(t,e,n)=>Go[t](e,void 0,n);function Pi(t,e){return t!=="step"?qt(n=>Ye(t,n,e),N,B,96):`M${N(-8)} ${B(0)}H${N(0)}M${N(0)} ${B(1)}H${N(8)}`}function zi(t,e,n){let[o,r]=B.domain;if(o<=n&&n<=r)return Ht("z",N(e),B(n));let[s,i]=[m(N(e)),n>r?B(r):B(o)],a=n>r?18:-18;return l`<path class="nn-handle nn-tip" data-drag="z"
    d="M${s} ${i}l11 ${a}h-22z"/>`}function Ci(t,e,n,o){let{z:r,negative_slope:s}=t,i=Ye(e,r,s),a=Cn(e,r,s),[u,c]=[n%Zo*zn+4,Math.floor(n/Zo)*Qo];return l`<g transform="translate(${u} ${c})">
    <rect class="nn-silent" x="${N(-8)}" y="${B(2.5)}" width="150"
      height="90"/>
    <path class="nn-zero" d="M${N(-8)} ${B(0)}H${N(8)}M${m(N(0))} ${B(2.5)}V${B(-1.5)}"/>
    <path class="nn-grid" d="M${N(-8)} ${m(B(1))}H${N(8)}M${N(-8)} ${m(B(-1))}H${N(8)}"/>
    <g clip-path="url(#${o}-clip)">
      <path class="nn-graph" d="${Pi(e,s)}"/>
      ${Ge(r,i,a,N,B,34)}</g>
    ${zi(e,r,i)}
    <text class="nn-strong" x="${N(-8)}" y="16">${Yt[e]}</text>
    <text class="nn-small" x="${N(-8)}" y="35">${Un(e,i)}</text>
    <text class="nn-small" x="${N(8)}" y="35" text-anchor="end">slope ${h(a,3)}</text>
  </g>`}function Un(t,e){return t==="sigmoid"?J(e):t!=="tanh"?h(e):e<0?`−${J(-e)}`:J(e)}function Ui(t,e){return l`<svg viewBox="0 0 344 ${3*Qo}" role="img"
    aria-label="${tr(t)}">
    <clipPath id="${e}-clip"><rect x="${N(-8)}" y="${B(2.5)}" width="150"
      height="90"/></clipPath>
    ${Object.keys(Yt).map((n,o)=>Ci(t,n,o,e))}
  </svg>`}var ji=(t,e)=>x(Ri,"z",t,e);function Di(t){let{z:e,negative_slope:n}=t;return l`<table class="nn-table">
    <thead><tr><th scope="col">at z = ${h(e)}</th><th scope="col">value</th>
      <th scope="col">slope</th></tr></thead>
    <tbody>${Object.keys(Yt).map(o=>{let r=Ye(o,e,n);return l`<tr><td>${Yt[o]}</td><td data-shows="value">${Un(o,r)}</td><td data-shows="slope">${h(Cn(o,e,n))}</td></tr>`})}</tbody>
  </table>
  ${e===0&&l`<p>At 0 the step jumps and the ReLUs have a corner: no slope exists
      there. The values shown are a convention.</p>`}`}function tr({z:t,negative_slope:e}){let n=Object.keys(Yt).map(o=>`${Yt[o]} ${Un(o,Ye(o,t,e))}, slope ${h(Cn(o,t,e))}`);return`Six activations at z = ${h(t)}: ${n.join("; ")}.`}var Bi=t=>Math.max(-8,Math.min(8,Math.round(t*4)/4))+0;function Xi(t){let e=t<zn+2?0:1;return N.invert(t-e*zn-4)}var er={picture:Ui,controls:ji,readout:Di,describe:tr,drags:{z:(t,[e])=>({z:Bi(Xi(e))})},goals:{"02-saturate":{ask:"Saturate the sigmoid: bring its slope below a hundredth of the largest it can have. Which of the others are flat there, too?",praise:"Below 0.0025. Step and tanh are as good as flat there; on the negative side ReLU is, too. Only identity and leaky ReLU never are.",met:({z:t})=>le(t)<.0025},"02-corner":{ask:"Put z on the corner of the ReLU. What slope does the library give there?",praise:"0, by convention. Any number from 0 to 1 would be as good: a training run hardly ever meets exactly 0.",met:({z:t})=>t===0}}};function qi(t,e){let n=t[0]**2+t[1]**2;return n===0?null:[-e*t[0]/n,-e*t[1]/n]}function or(t,e,n,o){let{edge:r}=Ve(t,e,jn(n,o));return r.length===2&&rr(r,n,o,"nn-ghost")}function jn(t,e){let[[n,o],[r,s]]=[t.domain,e.domain];return[[n,r],[o,r],[o,s],[n,s]]}function rr([[t,e],[n,o]],r,s,i){return l`<line class="${i}" x1="${m(r(t))}" y1="${m(s(e))}"
    x2="${m(r(n))}" y2="${m(s(o))}"/>`}function Dn(t,e,n,o){let{edge:r}=Ve(t,e,jn(n,o));if(r.length!==2)return null;let s=qi(t,e),[[i,a],[u,c]]=[n.domain,o.domain];return s[0]>i&&s[0]<a&&s[1]>u&&s[1]<c?s:r[0].map((f,d)=>(f+r[1][d])/2)}function Kt(t,e,n,o,r){let[[s,i],[a,u]]=[n.domain,o.domain],{region:c,edge:p}=Ve(t,e,jn(n,o));return l`<defs><pattern id="${r}-hatch" width="9" height="9"
      patternUnits="userSpaceOnUse" patternTransform="rotate(45)"
      ><line class="nn-hatch" y2="9"/></pattern></defs>
    <rect class="nn-silent" x="${m(n(s))}" y="${m(o(u))}"
      width="${m(n(i)-n(s))}" height="${m(o(a)-o(u))}"/>
    <polygon class="nn-fires" points="${Rn(c,n,o)}"/>
    <polygon fill="url(#${r}-hatch)" points="${Rn(c,n,o)}"/>
    ${p.length===2&&rr(p,n,o,"nn-line")}`}function gt(t,e){let n=o=>l`<svg class="nn-symbol" viewBox="-9 -9 18 18"
    aria-hidden="true">${at([0,0],o,!1,nr,nr)}</svg>`;return l`<p class="nn-legend"><span>${n(1)} ${t}</span>
    <span>${n(0)} ${e}</span></p>`}var nr=t=>t;function at([t,e],n,o,r,s){let[i,a]=[m(r(t)),m(s(e))];return l`${o&&l`<circle class="nn-wrong" cx="${i}" cy="${a}" r="14"/>`}
  ${n?l`<circle class="nn-one" cx="${i}" cy="${a}" r="7.5"/>`:l`<rect class="nn-none" x="${i-6.5}" y="${a-6.5}" width="13"
          height="13"/>`}`}var Hi=10,Ke=({turn:t,points:e})=>t<e.length?t:0,Jt=t=>t.points[Ke(t)],Xn=({w:t,b:e},[n,o])=>V(W([n,o],t,e));function qn(t){let e=Jt(t);return Xn(t,e)===e[2]?"kept":e[2]?"added":"subtracted"}var Hn=t=>t.points.every(e=>Xn(t,e)===e[2]);function Je(t){if(Hn(t))return null;let[e,n,o]=Jt(t),{w:r,b:s}=Yo([e,n],o,t.w,t.b);if([...r,s].some(a=>Math.abs(a)>Hi))return null;let i=(Ke(t)+1)%t.points.length;return{w:r,b:s,turn:i,last:qn(t)}}function Bn(t,e){return Hn(t)?{}:e===qn(t)?Je(t)??{}:{last:`not ${e}`}}var ir={add:t=>Bn(t,"added"),subtract:t=>Bn(t,"subtracted"),keep:t=>Bn(t,"kept")},sr={added:"was added to w, and 1 to the bias.",subtracted:"was subtracted from w, and 1 from the bias.",kept:"was right already: nothing changed."};function Fn(t){let{last:e,points:n}=t;if(!e)return"";if(e in sr)return`Yes: point ${(Ke(t)+n.length-1)%n.length+1} ${sr[e]}`;let o=Jt(t),r=W(o.slice(0,2),t.w,t.b),s={kept:"A right answer changes nothing.",added:"It should fire, so z must rise.",subtracted:"It should stay silent, so z must fall."};return`Not so: here z = ${h(r)}, so the neuron says ${Xn(t,o)}; the label is ${o[2]}. ${s[qn(t)]}`}function ar(t){let[e,n,o]=Jt(t),r=Hn(t)?"No point is wrong: the rule is done.":Je(t)===null?"The next step would leave the range of the knobs.":l`<b>Next: point ${Ke(t)+1}</b>, (${h(e)},
          ${h(n)}), label ${o}. What will the rule do with it?`;return l`<p class="nn-rule">${Fn(t)} ${r}</p>`}var X=v([-3.5,3.5],[30,352]),q=v([-3.5,3.5],[342,20]),Fi=10,mr=({w:t,b:e},[n,o,r])=>V(W([n,o],t,e))!==r,Ze=t=>t.points.filter(e=>mr(t,e)).length,_i=({w:t,b:e})=>-e/Math.hypot(...t),cr=(t,{domain:[e,n]})=>Math.min(Math.max(t,e+.25),n-.25);function Vi(t){let e=Dn(t.w,t.b,X,q);if(!e)return null;let[n,o]=e.map((r,s)=>r+t.w[s]);return{from:e,to:[cr(n,X),cr(o,q)]}}function Gi(t){let e=Vi(t);if(!e)return"";let[[n,o],[r,s]]=[e.from,e.to];return l`<line class="nn-normal" x1="${m(X(n))}" y1="${m(q(o))}"
      x2="${m(X(r))}" y2="${m(q(s))}"/>
    ${!me(t)&&l`<circle class="nn-handle" data-drag="line" cx="${m(X(n))}"
        cy="${m(q(o))}" r="11"/>
      <circle class="nn-handle nn-tip" data-drag="tip" cx="${m(X(r))}"
        cy="${m(q(s))}" r="11"/>`}
    <text class="nn-halo nn-strong" x="${m(X(r)+14)}"
      y="${m(q(s)+5)}">w</text>`}var me=({rule:t,points:e})=>t&&e.length>0,Yi=({goals:t})=>t.includes("01-same-line")||t.includes("01-swap");function Ki(t,e,n){let o=me(t)&&Jt(t);return l`<svg viewBox="0 0 360 380" role="img"
    aria-label="${hr(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="20" width="322" height="322"/>
    </clipPath>
    ${Kt(t.w,t.b,X,q,e)} ${T(X,q)}
    ${Yi(t)&&or(n.w,n.b,X,q)}
    <g clip-path="url(#${e}-clip)">${Gi(t)}</g>
    ${o&&l`<path class="nn-next" d="M${m(X(o[0]))} ${m(q(o[1])-17)}
      l-6 -10h12z"/>`}
    ${t.points.map(r=>at(r,r[2],mr(t,r),X,q))}
  </svg>`}function Ji(t,e){return me(t)?l`${ar(t)}
      <div class="nn-claims" role="group" aria-label="What will the rule do?">
        <button type="button" data-do="add">Add it</button>
        <button type="button" data-do="subtract">Subtract it</button>
        <button type="button" data-do="keep">Change nothing</button>
      </div>`:l`${x("decision-line","w",t,e)}
    ${x("decision-line","b",t,e)}`}function Zi(t){let{w:e,b:n,points:o}=t,r=Ze(t),s=e.some(i=>i!==0);return l`${o.length>0&&gt("label 1","label 0")}
    <p class="nn-formula">fires where ${h(e[0])}·x₁ ${L(e[1])}·x₂
      ${L(n)} &gt; 0</p>
    <p>${s?l`Distance of the line from the origin, counted along w: <b
          data-shows="distance">${h(_i(t))}</b>`:"No line: both weights are 0, so the inputs change nothing."}</p>
    ${o.length>0&&l`<p class="nn-count" data-none="${String(r===0)}"><b
      data-shows="mistakes">${r}</b> of ${o.length} points on the
      wrong side${r>0&&l`, ringed`}</p>`}`}function hr(t){let{w:e,b:n,points:o}=t,r=Ze(t),s=`The neuron fires where ${h(e[0])} x₁ ${L(e[1])} x₂ ${L(n)} is above 0.`;if(o.length===0)return s;let i=`${r} of ${o.length} points are on the wrong side.`;return[s,i,me(t)&&Fn(t)].filter(Boolean).join(" ")}var _n=(t,e)=>Math.round(t*e)/e,lr=t=>[...t.w??[],t.b].every(e=>Math.abs(e)<=Fi)?t:{};function ur(t,e){let[n,o]=[[...t.w,t.b],[...e.w,e.b]],r=Math.hypot(...n)/Math.hypot(...o);return n.every((s,i)=>Math.abs(s-r*o[i])<1e-9)?r:NaN}var pr={picture:Ki,controls:Ji,readout:Zi,describe:hr,play:Je,actions:ir,plays:me,drags:{line(t,[e,n]){let o=[X.invert(e),q.invert(n)];return lr({b:_n(-W(o,t.w,0),4)})},tip(t,[e,n]){let o=Dn(t.w,t.b,X,q),s=[X.invert(e),q.invert(n)].map((i,a)=>_n(i-o[a],4));return s[0]===0&&s[1]===0?{}:lr({w:s,b:_n(-W(o,s,0),1024)})}},goals:{"01-no-mistakes":{ask:"Turn and move the line until no point is on the wrong side.",praise:"No mistakes. Many lines do it; the neuron has no favourite.",met:t=>t.points.length>0&&Ze(t)===0},"01-same-line":{ask:"Change all three knobs and leave the line on the dashed one.",praise:"The same line, the same firing side: all three knobs grew or shrank by one positive factor.",met:(t,e)=>Math.abs(ur(t,e)-1)>1e-9},"01-swap":{ask:"Keep the line on the dashed one and make the other side fire.",praise:"Swapped. The factor was negative, so every sum changed sign.",met:(t,e)=>ur({w:t.w.map(n=>-n),b:-t.b},e)>0},"01-rule":{ask:"Say what the rule does, point by point, until no point is wrong.",praise:"Done: a whole round would change nothing any more.",met:t=>t.rule&&Ze(t)===0}}};var Vn="fit-probability",U=v([-.4,10.4],[40,344]),Nt=v([-.1,1.1],[206,24]),Q=v([0,3],[352,270]),Gn=9,Qi=.25,ta=10,ea=1e-4,he=({w:t,b:e},n)=>E(n*t+e),dr=({points:t,w:e,b:n})=>t.map(([o,r])=>Gt(o*e+n,r)),Yn=({points:t,w:e,b:n})=>Pn(t,e,n).every(o=>Math.abs(o)<ea);function na(t){return t.points.map(([e,n])=>{let o=m(Nt(he(t,e))),r=n?-2:2;return l`<path class="nn-given ${n?"nn-positive":"nn-negative"}"
      d="M${m(U(e))+r} ${m(Nt(n?0:1))}V${o}"/>`})}function oa(t){let e=Q.domain[1];return l`<path class="nn-zero" d="M${U.range[0]} ${Q(0)}H${U.range[1]}"/>
    <text class="nn-small" x="${U.range[0]-6}" y="${Q(e)-10}"
      >surprise of each email</text>
    ${[1,2,3].map(n=>l`<text class="nn-small" x="${U.range[0]-6}" y="${m(Q(n))+4}" text-anchor="end">${n}</text><path class="nn-grid" d="M${U.range[0]} ${m(Q(n))}H${U.range[1]}"/>`)}
    ${dr(t).map((n,o)=>{let[r,s]=t.points[o],i=m(Q(Math.min(n,e))),a=m(U(r)-(s?Gn:0));return l`<rect class="nn-bar" data-label="${s}" x="${a}" y="${i}"
        width="${Gn}" height="${m(Q(0)-i)}"/>${n>e&&l`<text class="nn-small nn-halo" x="${a+Gn/2}"
          y="${i+4}" text-anchor="middle">${h(n,2)}</text>`}`})}
    ${ra(t)}`}function ra(t){let e=ue(t.points,t.w,t.b),n=m(Q(Math.min(e,Q.domain[1]))),o=e<=Q.domain[1];return l`${o&&l`<path class="nn-mean" d="M${U.range[0]} ${n}H${U.range[1]}"/>`}
    <text class="nn-small nn-halo" x="${U.range[1]}" y="${n-6}"
      text-anchor="end">mean ${h(e,3)}</text>`}function sa(t){let[e,n]=[m(U(t.x)),m(Nt(he(t,t.x)))];return l`<path class="nn-distance" d="M${e} ${m(Nt(0))}V${n}H${U.range[0]}"/>
    ${Ht("email",e,n)}`}function ia(t,e){let n=t.surprise?362:244;return l`<svg viewBox="0 0 360 ${n}" role="img"
    aria-label="${$r(t)}">
    <clipPath id="${e}-clip"><rect x="40" y="24" width="304" height="182"/>
    </clipPath>
    ${T(U,Nt,{names:["words in CAPITALS","chance of spam"],count:5})}
    <g clip-path="url(#${e}-clip)">
      ${t.surprise&&na(t)}
      <path class="nn-graph" d="${qt(o=>he(t,o),U,Nt)}"/>
    </g>
    ${t.points.map(([o,r])=>at([o,r],r,!1,U,Nt))}
    ${!t.surprise&&sa(t)} ${t.surprise&&oa(t)}
  </svg>`}var aa=(t,e)=>l`${x(Vn,"w",t,e)}
  ${x(Vn,"b",t,e)}
  ${!t.surprise&&x(Vn,"x",t,e)}`;function ca(t){return l`${gt("was spam","was not")}
    ${t.surprise?ua(t):la(t)}`}function la({w:t,b:e,x:n}){let o=n*t+e;return l`<p class="nn-formula">z = ${h(n)}·${z(t)} ${L(e)} =
      <b data-shows="z">${h(o)}</b></p>
    <p class="nn-formula">chance of spam = σ(${h(o)}) =
      <b data-shows="p">${J(E(o))}</b></p>`}function ua(t){let{w:e,b:n,points:o}=t,r=dr(t),s=r.indexOf(Math.max(...r)),[i,a]=o[s],u=he(t,i);return l`<p class="nn-formula">Mean surprise: <b data-shows="mean">${h(ue(o,e,n))}</b></p>
    <p>Greatest surprise: ${h(i)} words in CAPITALS, and it was
      ${a?"":"not "}spam. The neuron gave that the chance ${J(a?u:E(-i*e-n))}; −log of it is <b data-shows="worst">${h(r[s])}</b>.</p>
    ${t.learn&&l`<p class="nn-formula">w = ${h(e)}, b = ${h(n)}${Yn(t)&&": nothing left to gain"}</p>`}`}function $r(t){let{w:e,b:n,x:o,points:r}=t,s=r.filter(([,a])=>a===1).length,i=`${r.length} emails by their words in CAPITALS, ${s} of them spam, and a sigmoid curve with weight ${h(e)} and bias ${h(n)}. `;return t.surprise?`${i}The mean surprise is ${h(ue(r,e,n))}.`:`${i}To an email with ${h(o)} it gives the chance ${J(he(t,o))} of being spam.`}function ma(t){if(Yn(t))return null;let{w:e,b:n}=Ko(t.points,t.w,t.b,Qi,ta);return{w:fr(e,4),b:fr(n,10)}}var fr=(t,e)=>Math.max(-e,Math.min(e,t)),ha=({w:t,b:e})=>Number.isInteger(8*t)&&Number.isInteger(4*e),pa=t=>Math.max(0,Math.min(10,Math.round(t*2)/2)),gr={picture:ia,controls:aa,readout:ca,describe:$r,play:ma,plays:t=>t.learn,pace:60,verbs:{step:"Ten small steps",play:"Let it learn"},drags:{email:(t,[e])=>({x:pa(U.invert(e))})},goals:{"02-half-at-four":{ask:"Let the chance rise with the words in CAPITALS, and be exactly 0.5 for an email with four of them.",praise:"z is 0 at x = 4: the bias takes away what four words bring.",met:({w:t,b:e})=>t>0&&Math.abs(4*t+e)<1e-9},"02-fair":{ask:"By hand: bring the mean surprise below 0.52.",praise:"Well fitted. The best possible mean is not far below.",met:t=>t.surprise&&ha(t)&&ue(t.points,t.w,t.b)<.52},"02-learn":{ask:"Let it learn until nothing is left to gain. Then spoil the fit with both knobs and let it learn again: where does it end?",praise:"Nobody told it where to go, and from any start it ends at nearly the same place.",met:t=>t.learn&&Yn(t)}}};var Kn={line:t=>2*t-1,square:t=>t*t,"three-squares":t=>3*t*t,"square-and-line":t=>t*t+2*t};function br(t,e,n){let o=Kn[t],r=o(e+n)-o(e);return{rise:r,slope:r/n}}function Ot(t,e){let n=t**e;return{height:n,slope:n*Math.log(t),atZero:Math.log(t)}}var Z=(t,e)=>t.reduce((n,o,r)=>n+o*e[r],0),pe=t=>Math.sqrt(Z(t,t)),xr=(t,e)=>Z(t,e)/pe(t),yr=(t,e)=>t.map(n=>e[0].map((o,r)=>Z(n,e.map(s=>s[r]))));function wr(t,e){let n=Math.max(t.length,e.length),o=a=>[...Array(n-a.length).fill(1),...a],[r,s]=[o(t),o(e)];return r.every((a,u)=>a===s[u]||a===1||s[u]===1)?r.map((a,u)=>a===1?s[u]:a):null}var tt=v([-3.5,3.5],[30,334]),et=v([-3.5,3.5],[326,22]),vr=3,Qe=t=>t.every(e=>e===0);function kr(t,[e,n]){let[o,r]=[m(tt(e)),m(et(n))];return l`<line class="nn-arrow" data-arrow="${t}" x1="${m(tt(0))}"
      y1="${m(et(0))}" x2="${o}" y2="${r}"/>
    <g class="nn-grab" data-drag="${t}"><circle cx="${o}" cy="${r}"
        r="15"/><circle class="nn-handle ${t==="u"?"nn-tip":""}"
        cx="${o}" cy="${r}" r="9"/></g>
    <text class="nn-halo nn-strong" x="${o+13}" y="${r-9}">${t}</text>`}function fa({u:t,v:e}){if(Qe(t))return"";let n=Z(t,e)/Z(t,t),o=t.map(i=>n*i),r=t.map(i=>10*i/pe(t)),s=n<0?"nn-negative":"nn-positive";return l`<line class="nn-zero" x1="${m(tt(-r[0]))}"
      y1="${m(et(-r[1]))}" x2="${m(tt(r[0]))}" y2="${m(et(r[1]))}"/>
    <line class="nn-edge nn-shadow ${s}" x1="${m(tt(0))}" y1="${m(et(0))}"
      x2="${m(tt(o[0]))}" y2="${m(et(o[1]))}"/>
    <line class="nn-distance" x1="${m(tt(e[0]))}" y1="${m(et(e[1]))}"
      x2="${m(tt(o[0]))}" y2="${m(et(o[1]))}"/>`}function da(t,e){return l`<svg viewBox="0 0 344 362" role="img"
    aria-label="${Ar(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="22" width="304" height="304"/>
    </clipPath>
    ${T(tt,et)}
    <g clip-path="url(#${e}-clip)">${fa(t)}</g>
    ${kr("u",t.u)} ${kr("v",t.v)}
  </svg>`}var $a=t=>[[0,`${t}₁`],[1,`${t}₂`]];function ga(t,e){return["u","v"].map(n=>qe("arrows",n,t,e,$a(n)))}var Mr=t=>l`√(${z(t[0])}² + ${z(t[1])}²)`;function ba({u:t,v:e}){let n=t.map((o,r)=>`${z(o)}·${z(e[r])}`);return l`<p class="nn-formula">u · v = ${n.join(" + ")} =
      <b data-shows="dot">${h(Z(t,e))}</b></p>
    <p class="nn-formula">length of u = ${Mr(t)} = <b data-shows="u"
      >${h(pe(t))}</b></p>
    <p class="nn-formula">length of v = ${Mr(e)} = <b data-shows="v"
      >${h(pe(e))}</b></p>
    <p class="nn-formula">${Qe(t)?"u points nowhere: nothing can lie along it.":l`v reaches along u: u · v ÷ length of u = <b data-shows="along"
            >${h(xr(t,e))}</b>`}</p>`}function Ar({u:t,v:e}){let n=o=>`(${h(o[0])}, ${h(o[1])})`;return`Two arrows from the origin: u to ${n(t)}, v to ${n(e)}. Their dot product is ${h(Z(t,e))}.`}var Ir=t=>[tt.invert(t[0]),et.invert(t[1])].map(e=>Math.max(-vr,Math.min(vr,Math.round(e*4)/4))),Sr={picture:da,controls:ga,readout:ba,describe:Ar,drags:{u:(t,e)=>({u:Ir(e)}),v:(t,e)=>({v:Ir(e)})},goals:{"00-right-angle":{ask:"Make the dot product 0, with neither arrow of length 0.",praise:"The arrows are at a right angle: v reaches not at all along u.",met:({u:t,v:e})=>Z(t,e)===0&&!Qe(t)&&!Qe(e)},"00-same-dot":{ask:"Leave u as the book has it. Find another v with the dot product that it has at first.",praise:"All such arrows end on one line, at a right angle to u. It is the line that a neuron with the weights u draws.",met:({u:t,v:e},n)=>t.join()===n.u.join()&&e.join()!==n.v.join()&&Z(t,e)===Z(n.u,n.v)}}};var[Jn,Tr]=[31,30],fe=[4,123,242],Zn=44,Nr=t=>(t.match(/\d+/g)??[]).map(Number),Qn=t=>[t.at(-2)??1,t.at(-1)??1];function de({a:t,b:e}){let n=[Nr(t),Nr(e)];return{shapes:n,shape:wr(...n)}}function xa(t,e,n,o){let[r,s]=Qn(t),[i,a]=[r===1?0:n,s===1?0:o],u=i!==n||a!==o;return{number:e*(i*s+a+1),copy:u}}function Or(t,[e,n],o,r){return[...Array(e).keys()].map(s=>[...Array(n).keys()].map(i=>{let{number:a,copy:u}=o(s,i),[c,p]=[t+i*Jn,Zn+s*Tr];return l`<rect class="nn-cell" data-copy="${u}" x="${c+1.5}"
          y="${p+1.5}" width="${Jn-3}" height="${Tr-3}" rx="3"/><text
          class="${u?"nn-small":"nn-strong"}" x="${c+Jn/2}"
          y="${p+20}" text-anchor="middle" ${r&&l`data-shows="sum"`}
          >${a}</text>`}))}var Lt=t=>t.length===1?`(${t[0]},)`:`(${t.join(", ")})`;function ya(t){let{shapes:e,shape:n}=de(t),o=e.map((a,u)=>(c,p)=>xa(a,u===0?10:1,c,p)),r=(a,u)=>({number:o[0](a,u).number+o[1](a,u).number,copy:!1}),s=(a,u)=>l`<text class="nn-small" x="${fe[a]+2}"
    y="20">${u}</text>`,i=(a,u)=>l`<text class="nn-strong" x="${fe[a]-13}"
    y="${Zn+20}" text-anchor="middle">${u}</text>`;return l`<svg viewBox="0 0 340 140" role="img"
    aria-label="${Er(t)}">
    ${s(0,`a ${t.a}`)} ${s(1,`b ${t.b}`)}
    ${s(2,n?`a + b ${Lt(n)}`:"a + b")}
    ${o.map((a,u)=>Or(fe[u],Qn(n??e[u]),a))}
    ${i(1,"+")} ${i(2,"=")}
    ${n?Or(fe[2],Qn(n),r,!0):l`<text class="nn-strong nn-negative" x="${fe[2]+4}"
            y="${Zn+20}">✗ refused</text>`}
  </svg>`}var wa=(t,e)=>["a","b"].map(n=>C("broadcast",n,t,e));function Lr(t,e){let n=[...Array(e-t.length).fill(1),...t];return t.length<e?`${Lt(t)}, read as ${Lt(n)}`:Lt(t)}function va(t){let{shapes:e,shape:n}=de(t),o=Math.max(...e.map(s=>s.length)),r=e.map(s=>Lt(s).replaceAll(" ",""));return l`<p class="nn-formula">shape of a: ${Lr(e[0],o)}</p>
    <p class="nn-formula">shape of b: ${Lr(e[1],o)}</p>
    <p class="nn-formula">${n?l`shape of a + b: <b>${Lt(n)}</b>`:l`<code>ValueError: operands could not be broadcast together with
            shapes ${r.join(" ")}</code>`}</p>
    <p>Broken edges are copies that NumPy reads as if they were there.</p>`}function Er(t){let{shape:e}=de(t),n=`An array a of shape ${t.a} and an array b of shape ${t.b}`;return e?`${n}, both stretched to shape ${Lt(e)} and added.`:`${n}. NumPy cannot stretch them to one shape and refuses to add them.`}var Wr={wide:!0,picture:ya,controls:wa,readout:va,describe:Er,goals:{"00-refused":{ask:"Find two shapes that NumPy refuses to add.",praise:"Refused: somewhere two sizes differ and neither is 1. An error is the friendly outcome.",met:t=>de(t).shape===null},"00-trap":{ask:"Three numbers plus three numbers, and nine come out. Find shapes that do it.",praise:"A column and a row stretch each other. No error, nine numbers: the trap, whenever three were meant.",met:t=>{let{shapes:e,shape:n}=de(t),o=r=>r.reduce((s,i)=>s*i,1);return e.every(r=>o(r)===3)&&o(n)===9}}}};var bt=32,Wt={x:4,y:178,wide:48},$e={x:196,y:44,wide:68},Et={...$e,y:Wt.y},Pr=["1,1","1,2","2,1","2,2"],Rr=(t,e)=>[...Array(t.length/e).keys()].map(n=>t.slice(n*e,(n+1)*e));function ge({X:t,W:e,entry:n}){let[o,r]=[Rr(t,3),Rr(e,2)],[s,i]=n.split(",").map(a=>a-1);return{A:o,B:r,P:yr(o,r),i:s,j:i}}function to(t,e,n,o=ka){let{x:r,y:s,wide:i}=e;return t.map((a,u)=>a.map((c,p)=>l`<rect class="nn-cell" data-lit="${n(u,p)}"
          x="${r+p*i}" y="${s+u*bt}" width="${i}"
          height="${bt}"/>${o(c,e,u,p)}`))}var ka=(t,{x:e,y:n,wide:o},r,s)=>l`<text x="${e+(s+.5)*o}" y="${n+r*bt+21}"
    text-anchor="middle">${h(t)}</text>`,Ma=(t,{x:e,y:n,wide:o},r,s)=>l`<g class="nn-press" data-do="${Pr[2*r+s]}"><rect
      fill="transparent" x="${e+s*o}" y="${n+r*bt}"
      width="${o}" height="${bt}"/>
    <text class="nn-strong" x="${e+(s+.5)*o}"
      y="${n+r*bt+21}" text-anchor="middle" data-shows="product"
      >${h(t)}</text></g>`,tn=(t,e,n,o="start")=>l`<text class="nn-small" x="${e}" y="${n}" text-anchor="${o}"
    >${t}</text>`;function Ia(t){let{A:e,B:n,P:o,i:r,j:s}=ge(t),i=a=>$e.x+(a+.5)*$e.wide;return l`<svg viewBox="0 0 336 266" role="img"
    aria-label="${zr(t)}">
    ${tn("W, shape (3, 2)",$e.x,16)}
    ${[0,1].map(a=>tn(`neuron ${a+1}`,i(a),37,"middle"))}
    ${to(n,$e,(a,u)=>u===s)}
    ${tn("X, shape (2, 3)",Wt.x,Wt.y-12)}
    ${to(e,Wt,a=>a===r)}
    <text x="${(Wt.x+3*Wt.wide+Et.x)/2}" y="${Wt.y+bt+5}"
      text-anchor="middle">→</text>
    <text x="${Et.x+Et.wide}" y="${Et.y-13}" text-anchor="middle"
      >↓</text>
    ${to(o,Et,(a,u)=>a===r&&u===s,Ma)}
    ${tn("X @ W, shape (2, 2)",Et.x,Et.y+2*bt+19)}
  </svg>`}function Aa(t,e){let{j:n}=ge(t),o=r=>[2*r+n,`weight ${r+1} of neuron ${n+1}`];return l`${C("matrix-product","entry",t,e,r=>{let[s,i]=r.split(",");return`row ${s}, column ${i}`})}
    ${qe("matrix-product","W",t,e,[0,1,2].map(o))}`}function Sa(t){let{A:e,B:n,P:o,i:r,j:s}=ge(t),i=e[r].map((a,u)=>`${z(a)}·${z(n[u][s])}`);return l`<p class="nn-formula">row ${r+1} of X times column ${s+1} of
      W:</p>
    <p class="nn-formula">${i.join(" + ")} = <b data-shows="entry"
      >${h(o[r][s])}</b></p>
    <p>It is what neuron ${s+1} answers to example ${r+1}, without its
      bias.</p>`}function zr(t){let{P:e,i:n,j:o}=ge(t);return`A matrix X of 2 examples, 3 inputs each, times a matrix W of 2 neurons, 3 weights each. The rows of the product: ${e.map(s=>s.map(i=>h(i)).join(" and ")).join("; ")}. Row ${n+1} of X times column ${o+1} of W gives ${h(e[n][o])}.`}var Cr={wide:!0,picture:Ia,controls:Aa,readout:Sa,describe:zr,actions:Object.fromEntries(Pr.map(t=>[t,()=>({entry:t})])),goals:{"00-column":{ask:"Turn the weights of neuron 2 until it answers 5 to example 1 and 0 to example 2.",praise:"Found, and the product's first column never moved: it belongs to neuron 1 and its weights alone.",met:t=>{let{P:e}=ge(t);return e[0][1]===5&&e[1][1]===0}}}};var _={x:164,y:122,r:28},Y={x:210,y:97,size:50},G={x:296,y:122,r:24};function Zt({x:t,w:e,b:n,activation:o}){let r=W(t,e,n);return{z:r,y:Vt[o](r)}}function nn({activation:t,answers:e},n){return t==="identity"?"":e[n>.5?1:0]}var en=t=>t<0?"nn-negative":"nn-positive",Ur=t=>m(1+.6*Math.abs(t));function Dr(t,e,n,o=`× ${h(e)}`){let[r,s]=[_.x-t.x,_.y-t.y],i=Math.hypot(r,s),a=1-(_.r+3)/i,u=(11+Ur(e)/2)/i,c=t.x+.5*r+u*s,p=t.y+.5*s-u*r;return l`<line class="nn-edge ${en(e)}" x1="${m(t.x+22)}"
      y1="${m(t.y+22*s/r)}" x2="${m(t.x+a*r)}"
      y2="${m(t.y+a*s)}" stroke-width="${Ur(e)}"
      opacity="${n===0?.3:1}"/>
    <text class="nn-halo nn-strong ${en(e)}" x="${m(c)}"
      y="${m(p+5)}" text-anchor="${s<-30?"end":"middle"}"
      >${o}</text>`}function Ta(t){let e=150/t.w.length;return t.w.map((n,o)=>{let r={x:32,y:m(46+o*e)};return l`${Dr(r,n,t.x[o])}
      <circle class="nn-node" cx="${r.x}" cy="${r.y}" r="21"/>
      <text x="${r.x}" y="${r.y+5}" text-anchor="middle"
        >${h(t.x[o])}</text>
      <text class="nn-halo nn-small" x="11" y="${r.y-28}"
        >${t.names[o]}</text>`})}function Na({activation:t},{z:e,y:n}){let o=Math.max(6,Math.abs(e)*1.25),r=t==="identity"?o:1,s=t==="identity"?-o:0,i=f=>m(Y.x+5+(f+o)/(2*o)*40),a=f=>m(Y.y+44-(f-s)/(r-s)*38),c=[...Array(41).keys()].map(f=>(f/20-1)*o).map(f=>`${i(f)},${a(Vt[t](f))}`),p=t==="step"?`${i(-o)},${a(0)} ${i(0)},${a(0)} ${i(0)},${a(1)} ${i(o)},${a(1)}`:c.join(" ");return l`<rect class="nn-node" x="${Y.x}" y="${Y.y}"
      width="${Y.size}" height="${Y.size}" rx="8"/>
    <polyline class="nn-curve" points="${p}"/>
    <circle class="nn-dot" cx="${i(e)}" cy="${a(n)}" r="4"/>
    <text class="nn-small" x="${Y.x+Y.size/2}" y="${Y.y-8}"
      text-anchor="middle">${t}</text>`}function Oa(t){let e=t.length>9?l`x="340" text-anchor="end"`:l`x="${G.x}" text-anchor="middle"`;return l`<text class="nn-strong" ${e} y="${G.y+46}">${t}</text>`}function La(t){let e=Zt(t),{z:n,y:o}=e,r={x:32,y:222},s=t.activation!=="identity"&&o>.5;return l`<svg viewBox="0 0 344 250" role="img"
    aria-label="${Br(t)}">
    ${Ta(t)} ${Dr(r,t.b,1,`bias ${h(t.b)}`)}
    <rect class="nn-node" x="13" y="203" width="38" height="38" rx="6"/>
    <text x="32" y="227" text-anchor="middle">1</text>
    <text class="nn-small" x="58" y="238">always 1</text>
    <circle class="nn-node" cx="${_.x}" cy="${_.y}" r="${_.r}"/>
    <text class="nn-strong" x="${_.x}" y="${_.y+5}" text-anchor="middle"
      >${h(n)}</text>
    <text class="nn-small" x="${_.x}" y="${_.y-37}" text-anchor="middle"
      >sum z</text>
    <path class="nn-wire" d="M${_.x+_.r} ${_.y}H${Y.x}"/>
    ${Na(t,e)}
    <path class="nn-wire" d="M${Y.x+Y.size} ${G.y}H${G.x-G.r}"/>
    <circle class="nn-node" data-on="${String(s)}" cx="${G.x}" cy="${G.y}"
      r="${G.r}"/>
    <text class="nn-strong" data-on="${String(s)}" x="${G.x}" y="${G.y+5}"
      text-anchor="middle">${ae(o,3)}</text>
    <text class="nn-small" x="${G.x}" y="${G.y-32}" text-anchor="middle"
      >output</text>
    ${Oa(nn(t,o))}
  </svg>`}function Ea(t,e){let n=t.w.every(r=>Math.abs(r)<=2),o=t.activation==="identity"&&n?{minimum:-2,maximum:2,step:.05}:{};return l`
    ${(t.switches?Tt:x)("neuron","x",t,e)}
    ${x("neuron","w",t,e,o)}
    ${x("neuron","b",t,e)}
    ${t.choose&&C("neuron","activation",t,e)}`}function Wa(t){let e=t.x.map((n,o)=>l`${o>0&&" + "}<span class="${en(t.w[o])}"
      >${h(n)}·${z(t.w[o])}</span>`);return l`${e} <span class="${en(t.b)}">${L(t.b)}</span>
    = <b data-shows="z">${h(Zt(t).z)}</b>`}function Ra(t){let{z:e,y:n}=Zt(t),o=nn(t,n);return l`<p class="nn-formula">z = ${Wa(t)}</p>
    <p class="nn-formula">${t.activation}(${h(e)}) =
      <b data-shows="y">${ae(n)}</b>${o&&l`: <b>${o}</b>`}</p>
    ${t.table&&t.switches&&Pa(t)}`}function Pa(t){let e=t.w.length,n=[...Array(2**e).keys()].map(o=>t.w.map((r,s)=>o>>e-1-s&1));return l`<table class="nn-table" aria-label="every combination of the switches">
    <thead><tr>${t.names.map(o=>l`<th scope="col">${o}</th>`)}
      <th scope="col">z</th><th scope="col">output</th></tr></thead>
    <tbody>${n.map(o=>{let{z:r,y:s}=Zt({...t,x:o}),i=o.every((a,u)=>a===t.x[u]);return l`<tr ${i&&l`aria-current="true"`}>
        ${o.map(a=>l`<td>${a}</td>`)}<td data-shows="row-z"
        >${h(r)}</td><td>${ae(s)} ${nn(t,s)}</td></tr>`})}</tbody>
  </table>`}function Br(t){let{z:e,y:n}=Zt(t),o=t.names.map((s,i)=>`${s} is ${h(t.x[i])}, weight ${h(t.w[i])}`),r=nn(t,n);return`A neuron. ${o.join("; ")}; bias ${h(t.b)}. The weighted sum is ${h(e)}; after the ${t.activation} the output is ${ae(n)}${r&&`, ${r}`}.`}var jr=({w:t,b:e})=>[[0,0],[0,1],[1,0],[1,1]].map(n=>W(n,t,e)>0),za=(t,e)=>[...t.w,t.b].filter((n,o)=>n!==[...e.w,e.b][o]).length,Xr={wide:!0,picture:La,controls:Ea,readout:Ra,describe:Br,goals:{"01-silence":{ask:"An email with CAPITALS and without viagra is called spam. Turn one knob until it is not. How far must you turn it?",praise:"Silent. A turn by 5 is enough: it brings the number in the middle down to 0, and the neuron fires only above 0.",met:(t,e)=>t.x.join()==="1,0"&&za(t,e)===1&&W(t.x,t.w,t.b)<=0},"01-both":{ask:"Your doctor writes about viagra, your aunt writes in CAPITALS. Let both through, and catch only the emails that have both.",praise:"Found: each alone brings too little, both together enough.",met:t=>t.w.length===2&&t.activation==="step"&&jr(t).join()==="false,false,false,true"},"01-seven-bottles":{ask:"Ten guests drank seven bottles. Find the weight that says so, and leave the bias at 0: no guests, no wine.",praise:"Found: 0.7 of a bottle for each guest. Now try 3 and 75 guests.",met:t=>t.activation==="identity"&&t.x[0]===10&&t.b===0&&Math.abs(Zt(t).z-7)<1e-9},"03-last-bit":{ask:"One neuron is enough. Find knobs that call all four numbers right: 0 and 2 even, 1 and 3 odd.",praise:"Found. The first digit needs no weight: whether a number is even is said by its last digit alone.",met:t=>t.w.length===2&&t.activation==="sigmoid"&&jr(t).join()==="true,false,true,false"}}};var nt=v([-2.2,4.2],[30,334]),ot=v([-2.2,4.2],[326,22]),[be,Qt]=ot.domain,Ca=[...Array(65).keys()].map(t=>be+t/10),qr=t=>t<=Qt;function Hr({base:t},e){let n=Ca.map(o=>{let r=Math.min(Ot(t,o).height,2*Qt),[s,i]=e?[r,o]:[o,r];return`${m(nt(s))},${m(ot(i))}`});return l`<polyline class="${e?"nn-mirror":"nn-curve"}"
    points="${n.join(" ")}"/>`}function Ua(t,{height:e,slope:n}){let o=r=>e+n*(r-t);return l`<line class="nn-secant" x1="${m(nt(be))}"
    y1="${m(ot(o(be)))}" x2="${m(nt(Qt))}" y2="${m(ot(o(Qt)))}"/>`}function ja(t,{height:e}){return l`<line class="nn-distance" x1="${nt(be)}" y1="${ot(be)}"
      x2="${nt(Qt)}" y2="${ot(Qt)}"/>
    ${Hr(t,!0)}
    ${qr(e)&&l`<circle class="nn-one" cx="${m(nt(e))}" cy="${m(ot(t.x))}"
        r="7"/>
      <text class="nn-halo nn-strong nn-positive" x="${m(nt(e)+4)}"
        y="${m(ot(t.x)+22)}">log</text>`}`}function Da(t,{height:e}){return qr(e)?l`<circle class="nn-dot" cx="${m(nt(t))}" cy="${m(ot(e))}"
      r="6"/>`:l`<path class="nn-next" d="M${m(nt(t))} 22l-7 12h14z"/>`}function Ba(t,e){let n=Ot(t.base,t.x);return l`<svg viewBox="0 0 344 362" role="img"
    aria-label="${Fr(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="22" width="304" height="304"/>
    </clipPath>
    ${T(nt,ot,{names:["x","y"]})}
    <g clip-path="url(#${e}-clip)">
      ${t.mirror?ja(t,n):Ua(t.x,n)}
      ${Hr(t,!1)}</g>
    ${Da(t.x,n)}
  </svg>`}function Xa(t,e){return l`${x("power-curve","base",t,e)}
    ${x("power-curve","x",t,e)}`}function qa({base:t,x:e,mirror:n}){let{height:o,slope:r,atZero:s}=Ot(t,e),i=l`${h(t,6)}<sup>${h(e,6)}</sup>`;return n?l`<p class="nn-formula">${i} = <b data-shows="height"
          >${h(o)}</b></p>
        <p class="nn-formula">${t===1?"Every power of 1 is 1: there is no logarithm to the base 1.":l`log to the base ${h(t,6)} of ${h(o)} =
                <b data-shows="log">${h(e)}</b>`}</p>`:l`<p class="nn-formula">height: ${i} = <b data-shows="height"
          >${h(o)}</b></p>
        <p class="nn-formula">slope there: <b data-shows="slope"
          >${h(r)}</b></p>
        <p class="nn-formula">slope ÷ height = <b data-shows="ratio"
          >${h(s)}</b></p>`}function Fr({base:t,x:e,mirror:n}){let{height:o,slope:r}=Ot(t,e),s=`At x = ${h(e,6)} it is ${h(o)} high`,i=`The powers of ${h(t,6)} as a curve. ${s}`;return n?`${i}. Mirrored at the diagonal it is the logarithm.`:`${i} and its slope is ${h(r)}.`}var _r={picture:Ba,controls:Xa,readout:qa,describe:Fr,goals:{"00-e":{ask:"Find the base whose slope is its height: slope ÷ height within 0.005 of 1.",praise:"2.71875 is the nearest that this slider comes to e = 2.71828… Move the power: the two stay equal everywhere.",met:({base:t,x:e})=>Math.abs(Ot(t,e).atZero-1)<.005},"00-which-power":{ask:"Which power of 2 gives 3? Come within 0.05 of 3.",praise:"About 1.585, between 1 (which gives 2) and 2 (which gives 4). That is the logarithm of 3 to the base 2.",met:({base:t,x:e,mirror:n})=>n&&t===2&&Math.abs(Ot(t,e).height-3)<.05}}};function on(t){return t.split(/(`[^`]+`|\*[^*\s][^*]*\*)/).map(e=>e.startsWith("`")?l`<code>${e.slice(1,-1)}</code>`:e.startsWith("*")&&e.length>2?l`<em>${e.slice(1,-1)}</em>`:e)}function rn(t){try{let e=Uint8Array.from(atob(t),n=>n.charCodeAt(0));return JSON.parse(new TextDecoder().decode(e))}catch{throw new Error("Question.data must be a question; got something else.")}}var Ha=.05,Fa=.005;function eo(t,e){if(e.trim()==="")return{verdict:"missing"};if(t.choices){let i=t.choices[Number(e)];return i?{verdict:i.right?"right":"wrong",why:i.why}:{verdict:"missing"}}let n=Bo(e);if(Number.isNaN(n))return{verdict:"unreadable"};let o=Math.abs(n-t.answer);if(o<=t.tolerance)return{verdict:"right",why:t.why};let r=t.wrong.find(i=>Math.abs(n-i.value)<=Fa*Math.abs(i.value));return r?{verdict:"wrong",why:r.why}:{verdict:!t.exact&&o<=Ha*Math.abs(t.answer)?"almost":"wrong",why:t.otherwise}}var _a={missing:"Nothing answered yet.",unreadable:"That is not a number. Write it like −1.5, 0,25 or 2/3.",wrong:"Not yet.",almost:"Close, but not right.",right:"Right."},Va={missing:"…",unreadable:"?",wrong:"✗",almost:"≈",right:"✓"};function Ga(t,e,n){return t.choices.map((o,r)=>l`<div class="nn-option"><input type="radio"
      name="${n}-answer" id="${n}-${r}" value="${r}" data-trait="answer"
      ${e.answer===String(r)&&"checked"}><label for="${n}-${r}"
      >${on(o.text)}</label></div>`)}function Ya(t,e,n){return l`<p class="nn-number"><label for="${n}-n">Your number</label>
    <input id="${n}-n" data-trait="answer" inputmode="text" maxlength="40"
      autocomplete="off" value="${e.answer}">
    </p>`}function Ka(t,e){if(!e.checked)return"";let{verdict:n,why:o}=eo(t,e.answer);return l`<span class="nn-mark" aria-hidden="true">${Va[n]}</span>
    <span><b>${_a[n]}</b> ${o&&on(o)}</span>`}function Ja(t,e){let n=rn(t.data),o=n.choices?Ga:Ya,r=t.checked?eo(n,t.answer).verdict:"";return l`<fieldset class="nn-question">
      <legend>${on(n.prompt)}</legend>
      ${o(n,t,e)}
    </fieldset>
    <div class="nn-live"><button type="button" data-do="check" data-enter
      >Check</button></div>
    <div class="nn-feedback" role="status" data-verdict="${r}"
      >${Ka(n,t)}</div>`}var Vr={plain:!0,check:({data:t})=>rn(t),controls:Ja,describe:t=>rn(t.data).prompt,actions:{check:()=>({checked:!0})},input:t=>({...t,checked:!1}),task({id:t,data:e,answer:n,checked:o}){return o&&eo(rn(e),n).verdict==="right"?t:""}};var Za="reliability",xt=v([0,1],[40,344]),Rt=v([0,1],[262,30]),Gr=336,Qa=.025,xe=t=>Jo(t.cases,t.scale),Yr=t=>t.reduce((e,{count:n})=>e+n,0);function no(t){let e=({count:n,said:o,happened:r})=>n*Math.abs(o-r);return t.reduce((n,o)=>n+e(o),0)/Yr(t)}function tc({cases:t,scale:e}){let[n,o]=[0,0];for(let[r,s,i]of t)n+=s*Gt(e*r,1)+i*Gt(e*r,0),o+=s+i;return n/o}function ec(t){let e=xe(t),n=Math.max(1,...e.map(({count:o})=>o));return l`<svg viewBox="0 0 360 342" role="img"
    aria-label="${Kr(t)}">
    ${T(xt,Rt,{names:["what it said","share that was spam"],count:5})}
    <path class="nn-distance" d="M${xt(0)} ${Rt(0)}L${xt(1)} ${Rt(1)}"/>
    ${e.map(({said:o,happened:r})=>{let s=r<o?"nn-negative":"nn-positive";return l`<path class="nn-given ${s}" d="M${m(xt(o))} ${m(Rt(o))}V${m(Rt(r))}"/>`})}
    <path class="nn-curve" d="${e.map(({said:o,happened:r},s)=>`${s?"L":"M"}${m(xt(o))} ${m(Rt(r))}`)}"/>
    ${e.map(({said:o,happened:r})=>l`<circle class="nn-one" cx="${m(xt(o))}"
        cy="${m(Rt(r))}" r="6"/>`)}
    ${e.map(o=>nc(o,n))}
  </svg>`}function nc({bin:t,count:e},n){let o=m((xt(t/10)+xt((t+1)/10))/2),r=m(24*e/n);return l`<rect class="nn-count-bar" x="${o-13}"
      y="${Gr-r}" width="26" height="${r}"/>
    <text class="nn-small nn-halo" x="${o}" y="${Gr-r-3}"
      text-anchor="middle">${e}</text>`}var oc=(t,e)=>x(Za,"scale",t,e);function rc(t){let e=xe(t);return e.length===0?l`<p>No cases.</p>`:l`${sc(e)}
    <p class="nn-formula">Mean gap between said and happened:
      <b data-shows="gap">${h(no(e))}</b></p>
    <p class="nn-formula">Mean surprise: <b data-shows="mean">${h(tc(t))}</b></p>
    <details><summary>All bins</summary><table class="nn-table">
    <thead><tr><th scope="col">from</th><th scope="col">cases</th>
      <th scope="col">said, on average</th><th scope="col">were spam</th></tr>
    </thead>
    <tbody>${e.map(({bin:n,count:o,said:r,happened:s})=>l`<tr><td>${h(n/10)}</td>
        <td data-shows="count">${o}</td>
        <td data-shows="said">${h(r)}</td>
        <td data-shows="happened">${h(s)}</td></tr>`)}</tbody></table></details>`}function sc(t){let{bin:e,count:n,happened:o}=t.at(-1);return e<9?l`<p class="nn-top">It said 0.9 or more of none.</p>`:l`<p class="nn-top">It said 0.9 or more of ${n} emails. Of these,
    ${h(100*o,3)} % were spam.</p>`}function Kr(t){let e=xe(t);if(e.length===0)return"A reliability plot without cases.";let n=e.map(({said:o,happened:r,count:s})=>`said ${h(o,2)}, happened ${h(r,2)} (${s})`);return`What a model said against what happened, in ${e.length} bins: ${n.join("; ")}. The mean gap is ${h(no(e),2)}.`}var Jr={picture:ec,controls:oc,readout:rc,describe:Kr,goals:{"02-calibrate":{ask:"Make this filter honest: bring the mean gap below 0.025. What happens to the mean surprise on the way?",praise:"Its log-odds were about twice too large. The knob that makes it honest also makes the surprise about as small as it can be.",met:t=>Yr(xe(t))>0&&no(xe(t))<Qa}}};var sn="sigmoid-curve",ct=v([-4,4],[34,346]),lt=v([-.05,1.05],[206,24]),an=3,ye=({w:t,b:e},n)=>E(n*t+e),Pt=({w:t,b:e})=>-e/t,we=t=>t.w*le(t.x*t.w+t.b);function ic(t,e){let n=t.x>3?-1:1,[o,r]=[m(ct(t.x)),m(ct(t.x+n))],[s,i]=[m(lt(e)),m(lt(e+n*we(t)))];return l`<path class="nn-rise" d="M${o} ${s}H${r}V${i}"/>`}function ac(t,e){let n=ye(t,t.x),o=Pt(t);return l`<svg viewBox="0 0 360 244" role="img"
    aria-label="${Qr(t)}">
    <clipPath id="${e}-clip"><rect x="34" y="24" width="312" height="182"/>
    </clipPath>
    ${T(ct,lt,{names:["x","output"],count:5})}
    <g clip-path="url(#${e}-clip)">
      ${t.tangent&&[ic(t,n),Ge(t.x,n,we(t),ct,lt,70)]}
      <path class="nn-graph" d="${qt(r=>ye(t,r),ct,lt,200)}"/>
      ${Math.abs(o)<=4&&cc(o)}
    </g>
    ${Ht("point",ct(t.x),lt(n))}
  </svg>`}var cc=t=>l`<path class="nn-distance"
    d="M${m(ct(t))} ${m(lt(0))}V${m(lt(.5))}"/>
  <path class="nn-centre" d="M${m(ct(t))} ${m(lt(.5)-7)}l7 7l-7 7l-7 -7z"/>`;function lc(t,e){return l`${x(sn,"w",t,e)}
    ${t.lockable&&qo(sn,"keep",t,e)}
    ${x(sn,"b",t,e)} ${x(sn,"x",t,e)}`}function uc(t){let{w:e,b:n,x:o}=t,r=o*e+n;return l`<p class="nn-formula">z = ${h(o)}·${z(e)} ${L(n)} =
      <b data-shows="z">${h(r)}</b></p>
    <p class="nn-formula">σ(${h(r)}) =
      <b data-shows="y">${J(E(r))}</b></p>
    ${t.tangent&&l`<p class="nn-formula">slope here: <b data-shows="slope">${h(we(t))}</b> up for one step to the right</p>`}
    <p>${e===0?"With weight 0 the input changes nothing: the curve is flat.":l`Centre ◆ (output 0.5): x = <b data-shows="centre">${h(Pt(t))}</b>`}</p>
    <p class="nn-note">${mc(t)}</p>`}function mc(t){return!t.lockable||t.keep||Zr(t)?"":`To be kept, the centre must lie between −${an} and ${an}.`}var Zr=t=>Math.abs(Pt(t))<=an;function Qr(t){let{w:e,b:n,x:o}=t,r=e===0?"It is flat.":`It ${e>0?"rises":"falls"} from left to right; its centre is at x = ${h(Pt(t))}.`,s=t.tangent?`, with slope ${h(we(t))}`:"";return`The sigmoid curve of a neuron with weight ${h(e)} and bias ${h(n)}. ${r} At x = ${h(o)} the output is ${J(ye(t,o))}${s}.`}function hc(t,e){if(t.keep)return Zr(e)?{...t,centre:Pt(e)}:{};if(!e.keep)return t;if("w"in t)return{...t,b:0-t.w*e.centre};if("b"in t){let n=-t.b/e.w;return Math.abs(n)<=an?{...t,centre:n}:{...t,keep:!1}}return t}var pc=t=>Math.max(-4,Math.min(4,Math.round(t*8)/8))+0,ts={picture:ac,controls:lc,readout:uc,describe:Qr,input:hc,drags:{point:(t,[e])=>({x:pc(ct.invert(e))})},goals:{"02-mirror":{ask:"Turn the curve round: it must fall from left to right, with its centre where it was at the start.",praise:"Both knobs changed sign. The centre −b/w does not notice.",met:(t,e)=>t.w<0&&Math.abs(Pt(t)-Pt(e))<1e-9},"02-step-at-two":{ask:"Make a step at x = 2: below 0.05 at x = 1.5, above 0.95 at x = 2.5. The switch “keep the centre” helps.",praise:"A step, nearly. With the centre kept at 2, the bias had to follow the weight: b = −2w.",met:t=>ye(t,1.5)<.05&&ye(t,2.5)>.95},"02-steepest":{ask:"Move the point to where the curve is steepest. What is the slope?",praise:"At the centre, and there it is a quarter of the weight. No other place is as steep.",met:t=>t.tangent&&Math.abs(we(t))>.2475*Math.abs(t.w)}}};var fc="softmax-bars",cn=12,oo=316,es=58;function dc(t,e,n){let o=n*es+8;return l`<text x="${cn}" y="${o+14}">${e}</text>
    <text class="nn-strong" x="${cn+oo}" y="${o+14}"
      text-anchor="end">${h(t)}</text>
    <rect class="nn-silent" x="${cn}" y="${o+21}" width="${oo}"
      height="20" rx="3"/>
    <rect class="nn-one" x="${cn}" y="${o+21}" width="${m(oo*t)}"
      height="20" rx="3"/>`}function $c(t){let e=_t(t.z);return l`<svg viewBox="0 0 340 ${es*e.length+4}" role="img"
    aria-label="${ns(t)}">
    ${e.map((n,o)=>dc(n,t.names[o],o))}
  </svg>`}var gc=(t,e)=>x(fc,"z",t,e);function bc(t){let e=_t(t.z),n=t.z.map(Math.exp),o=n.reduce((r,s)=>r+s,0);return l`<table class="nn-table">
    <thead><tr><th scope="col">class</th><th scope="col">score z</th>
      <th scope="col">e<sup>z</sup></th><th scope="col">share of the sum</th>
      </tr></thead>
    <tbody>${e.map((r,s)=>l`<tr><td>${t.names[s]}</td>
        <td>${h(t.z[s])}</td>
        <td data-shows="power">${h(n[s])}</td>
        <td data-shows="share">${h(r)}</td></tr>`)}
    <tr><td>together</td><td></td><td data-shows="total">${h(o)}</td>
      <td>1</td></tr></tbody>
  </table>`}function ns({z:t,names:e}){let n=_t(t),o=e.map((r,s)=>`${r} has score ${h(t[s])} and gets ${h(n[s])}`);return`Softmax of ${e.length} scores: ${o.join("; ")}.`}var os={wide:!0,picture:$c,controls:gc,readout:bc,describe:ns,goals:{"02-halve":{ask:"Halve the probability of the second class, without touching its own score.",praise:"Its score is what it was; its share is not. Whatever another class gains, this one helps to pay.",met:(t,e)=>t.z[1]===e.z[1]&&_t(t.z)[1]<=_t(e.z)[1]/2},"02-shift":{ask:"Change every score and leave every probability as it was.",praise:"The same number was added to all of them. Only the differences between scores count.",met:(t,e)=>{let n=t.z.map((o,r)=>o-e.z[r]);return n[0]!==0&&n.every(o=>o===n[0])}}}};var xc=(t,e)=>t.map(n=>n[e]);function yc(t,e,n){let o=n.map((r,s)=>xc(e,s));return t.map(r=>n.map((s,i)=>W(r,o[i],s)))}function ut(t,e){let n=t;return e.map(({weight:o,bias:r,activation:s})=>{let i=yc(n,o,r);return n=i.map(a=>a.map(u=>s(u))),{Z:i,A:n}})}function rs(t,e){let n=[],o=t;return e.forEach(({weight:r,bias:s,activation:i},a)=>{o=s.map((u,c)=>{let p=(M,S,O,pt=-1)=>n.push({layer:a,to:c,op:M,from:pt,terms:S,value:O}),f=o.map((M,S)=>{let O=M*r[S][c];return p("product",[M,r[S][c]],O,S),O}),d=f.reduce((M,S)=>M+S,0);p("sum",f,d),p("bias",[d,u],d+u);let k=i(d+u);return p("activation",[d+u],k),k})}),n}var ln="bumps",mn=[...Array(201).keys()].map(t=>t/200),so=v([0,1],[34,332]),un=v([-1.25,1.25],[236,20]),wc=["1st","2nd","3rd","4th","5th","6th","7th","8th"].map(t=>`${t} bump`),is={hill:t=>Math.sin(Math.PI*t)**2,wave:t=>.8*Math.sin(2*Math.PI*t),roof:t=>t<.375?2*t:1.2*(1-t)};function vc({count:t,steepness:e,heights:n}){let o=[...Array(t).keys()].flatMap(r=>[r,r+1]);return[{weight:[o.map(()=>e)],bias:o.map(r=>-e*r/t),activation:E},{weight:o.map((r,s)=>[s%2?-n[s>>1]:n[s>>1]]),bias:[0],activation:ce}]}function as(t){let[e,n]=ut(mn.map(r=>[r]),vc(t)),o=t.heights.slice(0,t.count).map((r,s)=>e.A.map(i=>r*(i[2*s]-i[2*s+1])));return{sum:n.A.flat(),bumps:o}}var cs=t=>mn.map(is[t.target]);function hn(t){let e=cs(t),n=as(t).sum.map((r,s)=>Math.abs(r-e[s])),o=Math.max(...n);return{gap:o,at:n.indexOf(o)}}var ro=t=>t.map((e,n)=>`${m(so(mn[n]))},${m(un(e))}`).join(" ");function kc(t){let{sum:e,bumps:n}=as(t),o=cs(t),{at:r}=hn(t),s=m(so(mn[r]));return l`<svg viewBox="0 0 344 272" role="img"
    aria-label="${ls(t)}">
    ${T(so,un,{names:["x","output"],count:5})}
    ${n.map(i=>l`<polyline class="nn-bump" points="${ro(i)}"/>`)}
    <line class="nn-gap" x1="${s}" x2="${s}" y1="${m(un(e[r]))}"
      y2="${m(un(o[r]))}"/>
    <polyline class="nn-target" points="${ro(o)}"/>
    <polyline class="nn-made" points="${ro(e)}"/>
  </svg>`}function Mc(t,e){let n=x(ln,"heights",t,e,void 0,wc);return l`${C(ln,"target",t,e)}
    ${C(ln,"count",t,e)}
    ${x(ln,"steepness",t,e)}
    ${n.slice(0,t.count)}
    <div class="nn-live"><button type="button" data-do="read"
      >Read the heights off the curve</button></div>`}function Ic(t){let{gap:e}=hn(t);return l`<p class="nn-legend">
      <span><svg class="nn-symbol" viewBox="-9 -9 18 18" aria-hidden="true"
        ><path class="nn-target" d="M-9 0H9"/></svg> curve to match</span>
      <span><svg class="nn-symbol" viewBox="-9 -9 18 18" aria-hidden="true"
        ><path class="nn-made" d="M-9 0H9"/></svg> the network</span></p>
    <p>Largest gap: <b data-shows="gap">${h(e)}</b></p>
    <p>${2*t.count} hidden neurons,
      <b data-shows="knobs">${6*t.count+1}</b> knobs</p>`}function ls(t){let e=t.heights.slice(0,t.count).map(n=>h(n));return`The curve "${t.target}" and a network of ${t.count} bumps of heights ${e.join(", ")}. They are at most ${h(hn(t).gap,3)} apart.`}var Ac=t=>({heights:t.heights.map((e,n)=>n<t.count?Math.round(16*is[t.target]((n+.5)/t.count))/16:e)}),ss=(t,e,n,o,r)=>({ask:o,praise:r,met:s=>s.target===t&&s.count===e&&hn(s).gap<n}),us={picture:kc,controls:Mc,readout:Ic,describe:ls,actions:{read:Ac},goals:{"03-hill":ss("hill",4,.1,"Match the hill with four bumps: keep the largest gap below 0.1. The best heights are not the curve's own, and the steepness counts.","Matched. The steepness is a knob as well: flatter sigmoids turn the stairs into a slope."),"03-wave":ss("wave",8,.2,"Match the wave with eight bumps: keep the largest gap below 0.2.","Matched. With more bumps the gap would shrink further, to anything you like.")}};var yt=t=>t<0?"nn-negative":"nn-positive";function ve(t,e,n,o={}){let{part:r,along:s=.5,now:i,faint:a,label:u=!0}=o,[c,p]=[e.x-t.x,e.y-t.y],f=Math.hypot(c,p),d=j=>[m(t.x+j*c),m(t.y+j*p)],[k,M]=d((t.r+1)/f),[S,O]=d(1-(e.r+2)/f),[pt,Mt]=d(s);return l`<g class="nn-link" data-part="${r}" ${i&&"data-now"}
    ><line class="nn-hit" x1="${k}" y1="${M}"
    x2="${S}" y2="${O}"/><line class="nn-edge ${yt(n)}" x1="${k}"
    y1="${M}" x2="${S}" y2="${O}" opacity="${a?.35:1}"
    stroke-width="${m(Math.min(6,1+1.3*Math.abs(n)))}"/>
    ${u&&l`<text class="nn-halo nn-strong ${yt(n)}" x="${pt}"
      y="${m(Mt+5)}" text-anchor="middle">${h(n)}</text>`}</g>`}function wt({x:t,y:e,r:n},o,{part:r,now:s,on:i}={}){return l`<g class="nn-spot" data-part="${r}" ${s&&"data-now"}>
    <circle class="nn-node" data-on="${i}" cx="${t}" cy="${e}" r="${n}"/>
    <text x="${t}" y="${e+5}" data-on="${i}" text-anchor="middle"
      >${o}</text></g>`}var io="dinner-party",ke=["Agatha","Dahlia","Stiffy"],mt=["h₁","h₂","h₃"],ao=[0,1,2].map(t=>({x:42,y:46+86*t,r:17})),te=[0,1,2].map(t=>({x:188,y:46+86*t,r:22})),zt={x:306,y:132,r:24},uo=[...Array(8).keys()].map(t=>[t>>2,t>>1&1,t&1]),pn=[1,1.5,3,4.3,0,0,0,0],hs=pn.with(3,1.5);function Me({W1:t,b1:e,W2:n,b2:o,relu:r},s){let[i]=ut(s,[{weight:t,bias:e,activation:ce}]),a=i.Z.map(c=>c.map((p,f)=>r[f]?Ft(p):p)),[u]=ut(a,[{weight:n,bias:o,activation:Ft}]);return{Z:i.Z,A:a,S:u.Z.flat(),Y:u.A.flat()}}var ps=(t,e)=>Math.abs(t-e)<1e-9,co=(t,e)=>Me(t,uo).Y.every((n,o)=>ps(n,e[o])),Sc=({goals:t})=>t.includes("03-feud")?hs:pn,K=t=>Math.abs(t)<1e-12?0:t,ms="M8 0h6v12q6 4 6 12v30q0 4-4 4h-10q-4 0-4-4v-30q0-8 6-12z",lo=6;function Tc(t,e){let n=Math.min(lo,Math.ceil(K(t)));return l`${[...Array(n).keys()].map(o=>{let r=Math.min(1,t-o),s=96+30*o;return l`<g transform="translate(${s} 278)">
      <clipPath id="${e}-full${o}"><rect x="0" y="${m(58*(1-r))}"
        width="24" height="${m(58*r)}"/></clipPath>
      <path class="nn-wine" clip-path="url(#${e}-full${o})" d="${ms}"/>
      <path class="nn-glass" d="${ms}"/></g>`})}
  ${t>lo&&l`<text class="nn-strong" x="${96+30*lo}" y="318">…</text>`}`}function Nc(t,e){let{A:n,Y:o}=Me(t,[t.guests]),[r,s]=[n[0].map(K),K(o[0])];return l`<svg viewBox="0 0 340 346" role="img"
    aria-label="${ds(t)}">
    ${t.W1.map((i,a)=>i.map((u,c)=>u!==0&&ve(ao[a],te[c],u,{part:`w${a}${c} x${a} h${c}`,faint:!t.guests[a],label:t.knobs,along:.36+.07*c})))}
    ${t.W2.map(([i],a)=>i!==0&&ve(te[a],zt,i,{part:`v${a} o`,faint:r[a]===0,label:t.knobs,along:.48}))}
    ${ao.map((i,a)=>wt(i,t.guests[a]?"✓":"",{part:`x${a}`,on:t.guests[a]===1}))}
    ${te.map((i,a)=>wt(i,h(r[a],3),{part:`h${a}`,on:r[a]>0}))}
    ${wt(zt,h(s,3),{part:"o",on:s>0})}
    ${ke.map((i,a)=>l`<text class="nn-halo nn-small" x="18" y="${ao[a].y-23}"
          >${i}</text>`)}
    ${t.knobs&&te.map(({x:i,y:a,r:u},c)=>l`<text class="nn-halo nn-small ${yt(t.b1[c])}" x="${i}"
          y="${a+u+16}" text-anchor="middle" data-part="b${c} h${c}"
          >${L(t.b1[c])}</text>`)}
    ${t.knobs&&l`<text class="nn-halo nn-small ${yt(t.b2[0])}" x="${zt.x}"
      y="${zt.y+zt.r+16}" text-anchor="middle" data-part="c0 o"
      >${L(t.b2[0])}</text>`}
    ${mt.map((i,a)=>l`<text class="nn-halo nn-small" x="${te[a].x}"
          y="${te[a].y-28}" text-anchor="middle">${i}</text>`)}
    <text class="nn-small" x="${zt.x}" y="${zt.y-32}"
      text-anchor="middle">bottles</text>
    <path class="nn-wire" d="M14 336.75H326"/>
    ${s===0&&l`<text class="nn-small" x="96" y="322">ginger ale</text>`}
    ${Tc(s,e)}
    <text class="nn-strong" x="18" y="322">${h(s,3)} ×</text>
  </svg>`}var fs=t=>({W1:([e,n])=>`weight from ${ke[e]} to ${mt[n]}`,b1:([e])=>`bias of ${mt[e]}`,W2:([e])=>`weight from ${mt[e]} to bottles`,b2:()=>"bias of bottles"})[t.split(".")[0]](t.split(".").slice(1));function Oc(t,e){return l`${Tt(io,"guests",t,e,ke)}
    ${t.unplug&&l`<hr>${Tt(io,"relu",t,e,mt)}`}
    ${t.knobs&&He(io,t.knob,fs(t.knob),t,e)}`}function Lc(t,e){let{Z:n,A:o,S:r,Y:s}=Me(t,[t.guests]),i=mt.map((a,u)=>{let c=t.W2[u][0];return l`${u>0&&" "}<span class="${yt(c)}"
      >${u>0?L(c):h(c)}·${h(K(o[0][u]))}</span>`});return l`<p class="nn-formula">hidden: ${mt.map((a,u)=>l`${u>0&&", "}${t.relu[u]?"ReLU":""}(<span data-shows="z">${h(K(n[0][u]))}</span>) = <b
        data-shows="a">${h(K(o[0][u]))}</b>`)}</p>
    <p class="nn-formula">bottles: ReLU(${i} ${L(t.b2[0])}) =
      ReLU(<span data-shows="s">${h(K(r[0]))}</span>) = <b
      data-shows="bottles">${h(K(s[0]))}</b></p>
    ${t.knobs&&Ec(t,e)}
    ${t.table&&Wc(t)}`}function Ec(t,e){let n=(r,s,i,a)=>{let u=[r,...s].join(".");return{text:h(i),value:i,part:a,path:u,name:fs(u)}},o=r=>Fe(r,t,e);return l`<p>Pick a knob, then turn it with the slider.</p>
    <div class="nn-equation">
    ${D(o(t.W1.map((r,s)=>r.map((i,a)=>n("W1",[s,a],i,`w${s}${a} x${s} h${a}`)))),"W₁","(3, 3)")}
    ${D(o([t.b1.map((r,s)=>n("b1",[s],r,`b${s} h${s}`))]),"b₁","(3,)")}
    ${D(o(t.W2.map(([r],s)=>[n("W2",[s,0],r,`v${s} o`)])),"W₂","(3, 1)")}
    ${D(o([[n("b2",[0],t.b2[0],"c0 o")]]),"b₂","(1,)")}
  </div>`}function Wc(t){let{A:e,Y:n}=Me(t,uo),o=Sc(t),r=n.map((i,a)=>ps(i,o[a])),s=r.filter(Boolean).length;return l`<table class="nn-table nn-tight">
    <thead><tr>${ke.map(([i,...a])=>l`<th scope="col">${i}<span
        class="nn-wide">${a.join("")}</span></th>`)}${mt.map(i=>l`<th scope="col">${i}</th>`)}
      <th scope="col">bottles</th><th scope="col">wanted</th></tr></thead>
    <tbody>${uo.map((i,a)=>{let u=i.join()===t.guests.join();return l`<tr data-right="${String(r[a])}"
        ${u&&l`aria-current="true"`}>${i.map(c=>l`<td>${c}</td>`)}${e[a].map(c=>l`<td>${h(K(c),3)}</td>`)}
        <td data-shows="list">${h(K(n[a]))}</td>
        <td>${o[a]} ${r[a]?"✓":"✗"}</td></tr>`})}</tbody></table>
    <p class="nn-count" data-none="${s===8}"><b data-shows="right"
      >${s}</b> of 8 guest lists as wanted</p>`}function ds(t){let{A:e,Y:n}=Me(t,[t.guests]),o=ke.filter((a,u)=>t.guests[u]),r=o.length===0?"Nobody is invited":`Invited: ${o.join(" and ")}`,s=mt.filter((a,u)=>K(e[0][u])>0),i=s.length===0?"none":s.join(", ");return`${r}. Hidden neurons above 0: ${i}. The network says ${h(K(n[0]))} bottles.`}var $s={picture:Nc,controls:Oc,readout:Lc,describe:ds,goals:{"03-most-wine":{ask:"Find the guest list that needs the most wine.",praise:"Dahlia with Stiffy, and without Agatha: 4.3 bottles. That is more than the two would bring one by one.",met:({guests:t})=>t.join()==="0,1,1"},"03-idle-relu":{ask:"Take out as many of the hidden ReLUs as you can without changing the wine for any guest list.",praise:"Found. What arrives at h₁ and h₃ is never below 0, so ReLU has nothing to stop there. At h₂ it has: −0.5 for nobody.",met:(t,e)=>t.relu.filter(n=>!n).length===2&&co({...e,relu:t.relu},pn)&&co(t,pn)},"03-feud":{ask:"Dahlia and Stiffy have fallen out. Together they must now bring only 1.5 bottles; every other list stays as it was.",praise:"Settled, on all eight lists. Only a hidden neuron that sees both guests can tell the pair from its parts.",met:t=>t.relu.every(Boolean)&&co(t,hs)}}};var mo="network-steps",gs=[0,1].map(t=>({x:36,y:66+120*t,r:20})),fn=[0,1].map(t=>({x:172,y:66+120*t,r:29})),ho={x:302,y:126,r:29},$n=["first","last"],dn=[["h₁","h₂"],["output"]],Ie=15,po=[[0,0],[0,1],[1,0],[1,1]],bs=({W1:t,b1:e,W2:n,b2:o})=>[{weight:t,bias:e,activation:E},{weight:n,bias:o,activation:E}],$o=t=>rs(t.x,bs(t)).slice(0,t.at),xs=t=>ut(po,bs(t))[1].A.flat(),go=t=>t>.5?"even":"odd",fo=(t,e)=>t>.5==(e%2===0),gn=(t,e,n,o)=>t.findLast(r=>r.layer===e&&r.to===n&&(!o||r.op===o))?.value;function ys({op:t,layer:e,to:n,from:o}={}){let r=e?"o":`h${n}`,s={product:e?[`v${o}`,`a${o}`,r]:[`w${o}${n}`,`x${o}`,r],sum:[r],bias:[r,e?"c0":`b${n}`],activation:e?[r,"y","s0"]:[r,`a${n}`,`z${n}`]};return new Set(s[t])}function ws({op:t,layer:e,to:n,terms:o,value:r}){let s=p=>h(p,6),[i,a]=o,[u,c]={product:()=>["value times weight",`${s(i)} · ${z(a,6)}`],sum:()=>["add what arrives",`${s(i)} ${L(a,6)}`],bias:()=>["add its bias",`${s(i)} ${L(a,6)}`],activation:()=>["squash",`σ(${s(i)})`]}[t]();return[`${dn[e][n]}: ${u}`,`${c} = ${s(r)}`]}function Rc(t){let e=$o(t),n=ys(e.at(-1)),o=e.length?ws(e.at(-1)):["nothing done yet","Press Step"],r=[t.W1,t.W2],s=(c,p,f,d,k,M,S,O)=>ve(d,k,r[c][p][f],{part:`${M} ${S}`,now:n.has(M),along:O}),i=(c,p)=>{let f=gn(e,c,p);return f===void 0?"":h(f)},a=(c,{x:p,y:f,r:d},k)=>l`<text class="nn-halo nn-small ${yt(c)}" x="${p}"
      y="${f+d+17}" text-anchor="middle" data-part="${k}"
      ${n.has(k.split(" ")[0])&&"data-now"}>${L(c)}</text>`,u=gn(e,1,0,"activation");return l`<svg viewBox="0 0 340 300" role="img"
    aria-label="${ks(t)}">
    ${[0,1].map(c=>[0,1].map(p=>s(0,c,p,gs[c],fn[p],`w${c}${p}`,`x${c} h${p}`,c===p?.5:.34)))}
    ${[0,1].map(c=>s(1,c,0,fn[c],ho,`v${c}`,"o",.5))}
    ${gs.map((c,p)=>wt(c,t.x[p],{part:`x${p}`,now:n.has(`x${p}`)}))}
    ${fn.map((c,p)=>wt(c,i(0,p),{part:`h${p}`,now:n.has(`h${p}`)||n.has(`a${p}`)}))}
    ${wt(ho,i(1,0),{part:"o",now:n.has("o")})}
    ${fn.map((c,p)=>a(t.b1[p],c,`b${p} h${p}`))}
    ${a(t.b2[0],ho,"c0 o")}
    <text class="nn-small" x="14" y="38">${$n[0]} digit</text>
    <text class="nn-small" x="14" y="224">${$n[1]} digit</text>
    <text class="nn-small" x="172" y="29" text-anchor="middle">h₁</text>
    <text class="nn-small" x="172" y="149" text-anchor="middle">h₂</text>
    <text class="nn-small" x="302" y="89" text-anchor="middle">output</text>
    <text class="nn-strong" x="302" y="191" text-anchor="middle"
      >${u!==void 0&&go(u)}</text>
    <text class="nn-small" x="170" y="264" text-anchor="middle">step ${t.at} of ${Ie} · ${o[0]}</text>
    <text class="nn-strong" x="170" y="288" text-anchor="middle"
      >${o[1]}</text>
  </svg>`}var vs=t=>({W1:([e,n])=>`weight from the ${$n[e]} digit to ${dn[0][n]}`,b1:([e])=>`bias of ${dn[0][e]}`,W2:([e])=>`weight from ${dn[0][e]} to the output`,b2:()=>"bias of the output"})[t.split(".")[0]](t.split(".").slice(1));function Pc(t,e){return l`<div>${Tt(mo,"x",t,e,$n)}</div>
    <div>${x(mo,"at",t,e)}
    ${t.knobs&&He(mo,t.knob,vs(t.knob),t,e)}
    </div>`}function zc(t,e){let n=$o(t),o=ys(n.at(-1)),r=(f,d,k={})=>({text:f===void 0?"·":h(f),part:d,now:o.has(d.split(" ")[0]),...k}),s=(f,d,k,M)=>{let S=[f,...d].join("."),O=t.knobs?{path:S,name:vs(S)}:{};return r(k,M,{value:k,...O})},i=f=>Fe(f,t,e),a=(f,d)=>gn(n,f,d,"bias"),u=(f,d)=>gn(n,f,d,"activation"),c=(f,d)=>f===void 0?{}:{shows:d},p=[0,1];return l`<div class="nn-equation">
      ${D(i([t.x.map((f,d)=>r(f,`x${d}`))]),"x","(1, 2)")}
      <span>@</span>
      ${D(i(t.W1.map((f,d)=>f.map((k,M)=>s("W1",[d,M],k,`w${d}${M} x${d} h${M}`)))),"W₁","(2, 2)")}
      <span>+</span>
      ${D(i([t.b1.map((f,d)=>s("b1",[d],f,`b${d} h${d}`))]),"b₁","(2,)")}
    </div>
    <div class="nn-equation"><span>=</span>
      ${D(i([p.map(f=>r(a(0,f),`z${f} h${f}`,c(a(0,f),"z")))]),"z₁","(1, 2)")}
      <span>σ →</span>
      ${D(i([p.map(f=>r(u(0,f),`a${f} h${f}`,c(u(0,f),"a")))]),"a₁","(1, 2)")}
    </div>
    <div class="nn-equation"><span>a₁ @</span>
      ${D(i(t.W2.map((f,d)=>[s("W2",[d,0],f[0],`v${d} o`)])),"W₂","(2, 1)")}
      <span>+</span>
      ${D(i([[s("b2",[0],t.b2[0],"c0 o")]]),"b₂","(1,)")}
    </div>
    <div class="nn-equation"><span>=</span>
      ${D(i([[r(a(1,0),"s0 o",c(a(1,0),"z"))]]),"z₂","(1, 1)")}
      <span>σ →</span>
      ${D(i([[r(u(1,0),"y o",c(u(1,0),"a"))]]),"a₂","(1, 1)")}
    </div>
    ${t.table&&Cc(t)}`}function Cc(t){let e=xs(t),n=e.filter(fo).length;return l`<table class="nn-table">
    <thead><tr><th scope="col">number</th><th scope="col">digits</th>
      <th scope="col">output</th><th scope="col">says</th>
      <th scope="col">right?</th></tr></thead>
    <tbody>${e.map((o,r)=>{let s=fo(o,r),i=po[r].join()===t.x.join();return l`<tr data-right="${String(s)}"
        ${i&&l`aria-current="true"`}><td>${r}</td>
        <td>${po[r].join(", ")}</td>
        <td data-shows="output">${h(o)}</td><td>${go(o)}</td>
        <td>${s?"✓ yes":"✗ no"}</td></tr>`})}</tbody></table>
    <p class="nn-count" data-none="${n===4}"><b data-shows="right"
      >${n}</b> of 4 numbers right</p>`}function ks(t){let[e,n]=t.x,o=$o(t),r=`A network with two inputs, two hidden neurons and one output. The number ${2*e+n} comes in as the digits ${e} and ${n}. `;if(o.length===0)return`${r}No step is done yet.`;let[s,i]=ws(o.at(-1)),a=t.at===Ie?` It says ${go(o.at(-1).value)}.`:"";return`${r}Step ${t.at} of ${Ie}, ${s}: ${i}.${a}`}function Uc(t,e){let n=({W1:r,b1:s,W2:i,b2:a})=>[r,s,i,a].flat(2),o=n(e);return n(t).filter((r,s)=>r!==o[s]).length}var Ms={picture:Rc,controls:Pc,readout:zc,describe:ks,pace:1400,plays:({knobs:t})=>!t,play:({at:t})=>t<Ie?{at:t+1}:null,goals:{"03-step":{ask:"Step to the end. Before each step say which two numbers meet next, and what comes out.",praise:"That is a forward pass: six products, three sums, three biases, three sigmoids.",met:t=>t.at===Ie},"03-one-knob":{ask:"The network calls every number even. One of its nine knobs, turned alone, puts all four right. Find it.",praise:"Found: the weight from the last digit to h₁. The output counts h₁ against even, so h₁ must rise when the last digit is 1.",met:(t,e)=>xs(t).every(fo)&&Uc(t,e)===1}}};var F=t=>t.length===1?`(${t[0]},)`:`(${t.join(", ")})`;function Is(t,e){return t[1]===e[0]?{shape:[t[0],e[1]]}:{error:`matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature (n?,k),(k,m?)->(n?,m?) (size ${e[0]} is different from ${t[1]})`}}function As(t,e){let[n,o]=t,[r]=e;if(o===r||r===1)return{shape:[n,o]};if(o===1)return{shape:[n,r]};let s=i=>F(i).replace(/ /g,"");return{error:`operands could not be broadcast together with shapes ${s(t)} ${s(e)} `}}var bn="shape-checker",ht=16,bo={"X @ W + b":(t,e)=>[t,e],"X @ W.T + b":(t,e)=>[t,e.toReversed()],"W @ X + b":(t,e)=>[e,t]},Ss={"X @ W + b":["X","W"],"X @ W.T + b":["X","W.T"],"W @ X + b":["W","X"]};function Ae({formula:t,X:e,W:n,b:o}){let r=Is(...bo[t](e,n));if(r.error)return{error:r.error,where:"@"};let s=As(r.shape,[o]);return s.error?{error:s.error,where:"+",product:r.shape}:{shape:s.shape,product:r.shape}}var xo=t=>{let{shape:e,product:n}=Ae(t);return!!e&&t.b!==n[1]};function xn([t,e],n,o,r=""){let s=[...[...Array(Math.max(0,t-1)).keys()].map(i=>`M${n} ${o+ht*(i+1)}h${ht*e}`),...[...Array(Math.max(0,e-1)).keys()].map(i=>`M${n+ht*(i+1)} ${o}v${ht*t}`)];return l`<g class="nn-grid-box" data-kind="${r}"><rect x="${n}"
    y="${o}" width="${ht*e}" height="${ht*t}"/><path
    d="${s.join("")}"/></g>`}function jc(t){let[e,n]=bo[t.formula](t.X,t.W),[o,r]=Ss[t.formula],{error:s,where:i,product:a,shape:u}=Ae(t),[c,p]=[152,168],f={x:c-18-ht*e[1],y:p},d={x:c,y:p-18-ht*n[0]},k=i==="@"?"wrong":"",M=i==="+"?"wrong":xo(t)?"odd":"",S=(a??[e[0]])[0],O=p+ht*S+12;return l`<svg viewBox="0 0 340 352" role="img"
    aria-label="${Ts(t)}">
    ${xn(e,f.x,f.y,k)}
    ${xn(n,d.x,d.y,k)}
    ${a&&xn(a,c,p,"made")}
    <text class="nn-strong" x="${c}" y="${d.y-7}">${r} ${F(n)}</text>
    <text class="nn-strong" x="${c-12}" y="${p-8}" text-anchor="end"
      >${o} ${F(e)}</text>
    ${!a&&l`<text class="nn-strong nn-negative" x="${c+4}" y="${p+18}"
        >${e[1]} and ${n[0]} differ</text>`}
    ${a&&l`${xn([1,t.b],c,O,M)}
      <text class="nn-strong" x="${c-8}" y="${O+12}"
        text-anchor="end">+ b ${F([t.b])}</text>
      ${i==="+"&&l`<text class="nn-strong nn-negative" x="${c-8}"
          y="${O+30}" text-anchor="end">${a[1]} and ${t.b} differ</text>`}`}
    ${!s&&l`<text class="nn-strong" x="${c-8}" y="${O+32}" text-anchor="end">= ${F(u)}</text>`}
  </svg>`}function Dc(t,e){let n=["rows","columns"];return l`${C(bn,"formula",t,e)}
    ${x(bn,"X",t,e,void 0,n)}
    ${x(bn,"W",t,e,void 0,n)}
    ${x(bn,"b",t,e)}`}function Bc(t){let{formula:e,X:n,W:o,b:r}=t,{error:s,shape:i}=Ae(t),a=l`<p class="nn-formula"><code>${e}</code> with X
    ${F(n)}, W ${F(o)}, b ${F([r])}</p>`;return s?l`${a}<p class="nn-error"><code><b>ValueError:</b> <span
      data-shows="error">${s}</span></code></p><p>${Xc(t)}</p>`:l`${a}<p>Result: <b data-shows="shape">${F(i)}</b>. ${xo(t)?qc(t):`${i[0]} rows, and one column for each of ${i[1]} biases.`}</p>`}function Xc(t){let[e,n]=bo[t.formula](t.X,t.W),[o,r]=Ss[t.formula];return Ae(t).where==="@"?`Each row of ${o} has ${e[1]} numbers, each column of ${r} has ${n[0]}. They must pair up one to one.`:`The product has ${n[1]} columns, and b has ${t.b} entries. There must be one bias for each neuron, that is for each column.`}var qc=({b:t})=>t===1?"NumPy is content, but all neurons share one bias. Was that meant?":`NumPy is content, but it has copied the single column ${t} times: one neuron has become ${t}. Was that meant?`;function Ts(t){let{error:e,shape:n}=Ae(t),{formula:o,X:r,W:s,b:i}=t,a=`${o} with X ${F(r)}, W ${F(s)}, b ${F([i])}`;return e?`${a}: they do not fit.`:`${a}: ${F(n)}.`}var Ns={picture:jc,controls:Dc,readout:Bc,describe:Ts,goals:{"03-fit":{ask:"Four examples with two inputs each, three neurons. Give W the shape that lets X @ W + b run.",praise:"It fits: (4, 2) @ (2, 3) + (3,) gives (4, 3).",met:t=>t.formula==="X @ W + b"&&`${t.X} ${t.W} ${t.b}`=="4,2 2,3 3"},"03-silent":{ask:"Make NumPy compute something without a complaint although b has not one entry for each neuron.",praise:"That is the mistake to fear: no message, and numbers that look like an answer. Print the shapes.",met:xo}}};var rt=v([-2.6,3.4],[34,334]),Te={line:{y:[-6.5,6.5],glass:-1.3,word:"2x − 1"},square:{y:[-1,9.8],glass:.1,word:"x²"},"three-squares":{y:[-3,29],glass:.1,word:"3x²"},"square-and-line":{y:[-2,15.6],glass:-1.3,word:"x² + 2x"}},Se=50,Hc=[...Array(61).keys()];function Ne({curve:t,x:e,halvings:n}){let o=2**-n;return{run:o,to:e+o,f:Kn[t],...br(t,e,o)}}var Fc=(t,e,n,o,r)=>Hc.map(s=>e+(n-e)*s/60).map(s=>`${m(o(s))},${m(r(t(s)))}`).join(" ");function Os({f:t,to:e,slope:n},o,r,s,i,a){let u=c=>t(o)+n*(c-o);return l`<polyline class="nn-curve" points="${Fc(t,r,s,i,a)}"/>
    <line class="nn-secant" x1="${m(i(r))}" y1="${m(a(u(r)))}"
      x2="${m(i(s))}" y2="${m(a(u(s)))}"/>
    <circle class="nn-dot" cx="${m(i(o))}" cy="${m(a(t(o)))}" r="5"/>
    <circle class="nn-dot" cx="${m(i(e))}" cy="${m(a(t(e)))}" r="5"/>`}function _c({f:t,to:e,run:n,rise:o},r,s){let[i,a,u,c]=[rt(r),s(t(r)),rt(e),s(t(e))],p=f=>Math.abs(f)>22;return l`<path class="nn-steps" d="M${m(i)} ${m(a)}H${m(u)}V${m(c)}"/>
    ${p(u-i)&&l`<text class="nn-halo nn-small" text-anchor="middle"
      x="${m((i+u)/2)}" y="${m(a+(o<0?-8:18))}">run</text>`}
    ${p(u-i)&&p(c-a)&&l`<text class="nn-halo nn-small" x="${m(u+7)}"
      y="${m((a+c)/2+5)}">rise</text>`}`}function Vc(t,e,n,o){let r=.5/e.run;if(r<2)return"";let s=t.x+e.run/2,i=(e.f(t.x)+e.f(e.to))/2,[a,u]=[rt(Te[t.curve].glass),24+Se],c=d=>a+(rt(d)-rt(s))*r,p=d=>u+(n(d)-n(i))*r,f=Se/(rt(1)-rt(0))/r*1.05;return l`<clipPath id="${o}-glass"><circle cx="${m(a)}" cy="${u}"
      r="${Se}"/></clipPath>
    <circle class="nn-node" cx="${m(a)}" cy="${u}" r="${Se}"/>
    <g clip-path="url(#${o}-glass)">${Os(e,t.x,s-f,s+f,c,p)}</g>
    <text class="nn-halo nn-small" x="${m(a)}" y="${u+Se+17}"
      text-anchor="middle">magnified ×${r}</text>`}function Gc(t,e){let n=Ne(t),o=v(Te[t.curve].y,[326,22]);return l`<svg viewBox="0 0 344 362" role="img"
    aria-label="${Ls(t)}">
    <clipPath id="${e}-clip"><rect x="34" y="22" width="300" height="304"/>
    </clipPath>
    ${T(rt,o,{names:["x",Te[t.curve].word]})}
    <g clip-path="url(#${e}-clip)">${_c(n,t.x,o)}
      ${Os(n,t.x,...rt.domain,rt,o)}</g>
    ${Vc(t,n,o,e)}
  </svg>`}function Yc(t,e){return l`${C("secant","curve",t,e,n=>Te[n].word)}
    ${x("secant","x",t,e)}
    ${x("secant","halvings",t,e)}`}function Kc(t){let{f:e,to:n,run:o,rise:r,slope:s}=Ne(t),i=a=>h(a,6);return l`<p class="nn-formula">run = <b data-shows="run">${h(o)}</b>
      (from x = ${i(t.x)} to ${i(n)})</p>
    <p class="nn-formula">rise = ${i(e(n))} −
      ${z(e(t.x),6)} = <b data-shows="rise">${h(r)}</b></p>
    <p class="nn-formula">slope = rise ÷ run = <b data-shows="slope"
      >${h(s)}</b></p>`}function Ls(t){let{run:e,rise:n,slope:o}=Ne(t);return`The curve ${Te[t.curve].word} with a line through two of its points. From x = ${h(t.x)} the run is ${h(e)}, the rise ${h(n)}, the slope ${h(o)}.`}var Es={picture:Gc,controls:Yc,readout:Kc,describe:Ls,goals:{"00-slope":{ask:"On x², stand at 1.5. Shrink the nudge until the slope is less than 0.001 away from 3.",praise:"Done. The smaller the nudge, the nearer to 3, and never quite there: 3 is the limit.",met:t=>t.curve==="square"&&t.x===1.5&&Math.abs(Ne(t).slope-3)<.001},"00-downhill":{ask:"Somewhere x² falls by 3 for each 1 to the right. Find the place, with the smallest nudge.",praise:"At −1.5. The slope of x² at x is 2x, here 2 · (−1.5).",met:t=>t.curve==="square"&&t.halvings===10&&Math.abs(Ne(t).slope+3)<.01}}};var ko=[[0,0],[0,1],[1,0],[1,1]],Mo={AND:[0,0,0,1],OR:[0,1,1,1],NAND:[1,1,1,0],XOR:[0,1,1,0]},yo=v([-.6,1.6],[30,332]),wo=v([-.6,1.6],[322,20]),Io=({w:t,b:e},n)=>V(W(n,t,e)),yn=t=>ko.filter((e,n)=>Io(t,e)===Mo[t.gate][n]).length,Rs=t=>t.firing==="w1+w2+2b>0"&&t.silent==="w1+w2+2b<=0";function Jc(t,e){return l`<svg viewBox="0 0 344 360" role="img"
    aria-label="${Ps(t)}">
    ${Kt(t.w,t.b,yo,wo,e)} ${T(yo,wo,{count:3})}
    ${ko.map((n,o)=>{let r=Mo[t.gate][o];return at(n,r,Io(t,n)!==r,yo,wo)})}
  </svg>`}function Zc(t,e){return l`${C("truth-table","gate",t,e)}
    ${x("truth-table","w",t,e)}
    ${x("truth-table","b",t,e)}`}function Qc(t,e){return l`${gt("must fire","must stay silent")}
    <table class="nn-table" aria-label="the four rows">
      <thead><tr><th scope="col">x₁</th><th scope="col">x₂</th>
        <th scope="col">z</th><th scope="col">neuron</th>
        <th scope="col">${t.gate}</th><th scope="col">right?</th></tr>
      </thead>
      <tbody>${ko.map((n,o)=>{let[r,s]=[Io(t,n),Mo[t.gate][o]];return l`<tr data-right="${String(r===s)}"><td>${n[0]}</td>
          <td>${n[1]}</td><td data-shows="row-z">${h(W(n,t.w,t.b))}</td><td>${r}</td><td>${s}</td>
          <td>${r===s?"✓ yes":"✗ no"}</td></tr>`})}</tbody>
    </table>
    <p class="nn-count" data-none="${String(yn(t)===4)}"><b
      data-shows="right">${yn(t)}</b> of 4 rows right</p>
    ${t.gate==="XOR"&&nl(t,e)}`}var tl={"":"choose","w1+w2+b>0":"w₁ + w₂ + b > 0","w1+w2+2b>0":"w₁ + w₂ + 2b > 0","2w1+2w2+2b>0":"2w₁ + 2w₂ + 2b > 0"},el={"":"choose","w1+w2<=0":"w₁ + w₂ ≤ 0","w1+w2+b<=0":"w₁ + w₂ + b ≤ 0","w1+w2+2b<=0":"w₁ + w₂ + 2b ≤ 0"};function Ws(t,e,n,o,r){return l`<p><label for="${n}-${t}">${o}</label>
    <select id="${n}-${t}" data-trait="${t}">
      ${Object.entries(r).map(([s,i])=>l`<option value="${s}"
          ${e[t]===s&&"selected"}>${i}</option>`)}
    </select></p>`}function nl(t,e){return l`<details class="nn-proof"><summary>It cannot be done</summary>
    <p>Then show it. The four rows ask for:</p>
    <ul><li>row 0, 0 silent: b ≤ 0</li><li>row 0, 1 fires: w₂ + b > 0</li>
      <li>row 1, 0 fires: w₁ + b > 0</li>
      <li>row 1, 1 silent: w₁ + w₂ + b ≤ 0</li></ul>
    ${Ws("firing",t,e,"Add the two rows that fire:",tl)}
    ${Ws("silent",t,e,"Add the two that stay silent:",el)}
    <p class="nn-verdict">${ol(t)}</p></details>`}function ol(t){return!t.firing||!t.silent?"":Rs(t)?"One number, w₁ + w₂ + 2b, would have to be above 0 and not above 0. No knobs can do that: XOR cannot be done with one neuron.":`Not yet: look at the ${t.firing==="w1+w2+2b>0"?"second":"first"} sum. Add the left sides of its two rows, w to w and b to b; each row brings its own b.`}function Ps(t){return`The four corners of the unit square, to be answered as ${t.gate} does. With weights ${h(t.w[0])} and ${h(t.w[1])} and bias ${h(t.b)}, ${yn(t)} of 4 are right.`}var vo=(t,e)=>({ask:`Choose ${t} and get all four rows right.`,praise:e,met:n=>n.gate===t&&yn(n)===4}),zs={picture:Jc,controls:Zc,readout:Qc,describe:Ps,goals:{"01-and":vo("AND","AND: neither weight alone lifts the bias above 0, both together do."),"01-or":vo("OR","OR: each weight alone lifts the bias above 0."),"01-nand":vo("NAND","NAND: AND with every sign turned."),"01-xor":{ask:"Choose XOR. Get all four rows right, or prove that nobody can.",praise:"Shown: no single neuron can do XOR. Two layers can (chapter 3).",met:t=>t.gate==="XOR"&&Rs(t)}}};var wn="xor-space",Ct=[[0,0],[0,1],[1,0],[1,1]],Le=[0,1,1,0],rl={sigmoids:{weight:[[6,-4],[-4,6]],bias:[-3,-3],activation:E},ReLUs:{weight:[[1,-1],[-1,1]],bias:[0,0],activation:Ft}},ne=[-.25,1.25],ee=v(ne,[172,28]),Oe=v(ne,[22,166]),vn=v(ne,[196,340]),sl=[...Array(9).keys()].map(t=>t/8),il=[...Array(25).keys()].map(t=>t/24);function oe({way:t,amount:e},n){let[{A:o}]=ut(n,[rl[t]]);return n.map((r,s)=>r.map((i,a)=>(1-e)*i+e*o[s][a]))}var Ds=(t,e)=>W(e,t.w,t.b),Ao=t=>oe(t,Ct).map(e=>Ds(t,e)),So=t=>Ao(t).filter((e,n)=>V(e)===Le[n]).length;function Cs(t,e){return[0,1].map(n=>sl.map(o=>{let r=il.map(i=>n?[i,o]:[o,i]),s=(e===Oe?r:oe(t,r)).map(([i,a])=>`${m(e(i))},${m(ee(a))}`);return l`<polyline class="nn-mesh" data-axis="${n}"
        points="${s.join(" ")}"/>`}))}function al(t){let n=[...Array(25).keys()].map(i=>ne[0]+(ne[1]-ne[0])*i/24),o=n.flatMap(i=>n.map(a=>[a,i])),r=oe(t,o).map(i=>Ds(t,i)),s=[];for(let i=0;i<24;i++)for(let a=0;a<24;a++){let u=i*25+a,c=[u,u+1,u+24+2,u+24+1];if(c.every(f=>r[f]<=0))continue;let p=cl(c.map(f=>({p:o[f],z:r[f]})));s.push(`M${p.map(([f,d])=>`${m(Oe(f))} ${m(ee(d))}`).join("L")}z`)}return s.join("")}function cl(t){return t.flatMap(({p:e,z:n},o)=>{let r=t[(o+1)%t.length],s=n>0?[e]:[];if(n>0==r.z>0)return s;let i=n/(n-r.z);return[...s,e.map((a,u)=>a+i*(r.p[u]-a))]})}function ll(t,e){let n=oe(t,Ct),o=Ao(t).map((c,p)=>V(c)!==Le[p]),r={width:144,height:144},s=al(t),[i,a]=t.w,u=(c,p)=>c.map((f,d)=>at(f,Le[d],o[d],p,ee));return l`<svg viewBox="0 0 346 212" role="img"
    aria-label="${Bs(t)}">
    <defs><pattern id="${e}-tilt" width="9" height="9"
      patternUnits="userSpaceOnUse" patternTransform="rotate(45)"
      ><line class="nn-hatch" y2="9"/></pattern>
      <clipPath id="${e}-right"><rect x="196" y="28" ${Us(r)}/>
      </clipPath></defs>
    <rect class="nn-silent" x="22" y="28" ${Us(r)}/>
    <path class="nn-fires" d="${s}"/>
    <path fill="url(#${e}-tilt)" d="${s}"/>
    <g clip-path="url(#${e}-right)">
      ${Kt([i,a],t.b,vn,ee,e)}</g>
    ${T(Oe,ee,{count:2})}
    ${T(vn,ee,{count:2,names:["h₁","h₂"]})}
    ${Cs(t,Oe)}
    <g clip-path="url(#${e}-right)">${Cs(t,vn)}</g>
    ${u(Ct,Oe)} ${u(n,vn)}
  </svg>`}var Us=({width:t,height:e})=>l`width="${t}" height="${e}"`;function ul(t,e){return l`${C(wn,"way",t,e)}
    ${x(wn,"amount",t,e)}
    ${x(wn,"w",t,e,void 0,["h₁","h₂"])}
    ${x(wn,"b",t,e)}`}function ml(t){let e=oe(t,Ct),n=Ao(t),o=So(t);return l`${gt("XOR says 1","XOR says 0")}
    <table class="nn-table nn-tight">
    <thead><tr><th scope="col">x</th><th scope="col">h₁</th>
      <th scope="col">h₂</th><th scope="col">z</th><th scope="col">says</th>
      <th scope="col">XOR</th></tr></thead>
    <tbody>${Ct.map((r,s)=>{let i=V(n[s]),a=i===Le[s];return l`<tr data-right="${String(a)}">
        <td>${r.join(", ")}</td>
        <td data-shows="h1">${h(e[s][0])}</td>
        <td data-shows="h2">${h(e[s][1])}</td>
        <td data-shows="z">${h(n[s])}</td><td>${i}</td>
        <td>${Le[s]} ${a?"✓":"✗"}</td></tr>`})}</tbody></table>
    <p class="nn-count" data-none="${o===4}"><b data-shows="right"
      >${o}</b> of 4 corners right</p>`}function Bs(t){let e=oe(t,Ct).map((n,o)=>`${Ct[o].join(", ")} at ${n.map(r=>h(r,2)).join(", ")}`);return`Two squares: the inputs, and where two hidden ${t.way} put them, ${h(100*t.amount,3)} percent of the way. The corner ${e.join("; ")}. The line in the hidden square gets ${So(t)} of 4 right.`}var js=(t,e,n)=>({ask:e,praise:n,met:o=>o.way===t&&o.amount===1&&So(o)===4}),Xs={picture:ll,controls:ul,readout:ml,describe:Bs,goals:{"03-fold":js("ReLUs","Choose ReLUs, move the square all the way, and place the line so that all four corners are right.","XOR. The fold laid the corners 0, 0 and 1, 1 on one place, so one line can part them from the other two."),"03-warp":js("sigmoids","Choose sigmoids, and do the same.","XOR again. Nothing is folded here: the square is bent until a straight line is enough.")}};var To={arrows:Sr,broadcast:Wr,"matrix-product":Cr,"power-curve":_r,secant:Es,neuron:Xr,"decision-line":pr,"truth-table":zs,"sigmoid-curve":ts,activations:er,"softmax-bars":os,"fit-probability":gr,reliability:Jr,question:Vr,"network-steps":Ms,"dinner-party":$s,"xor-space":Xs,bumps:us,"shape-checker":Ns};function Ee(t,e,n){let o=Uo(t,e,n);return To[t].check?.(o),o}var kn=class{#t;#e=new Map;constructor(e){this.#t={...e}}get(e){return this.#t[e]}set(e,n){this.#t[e]!==n&&(this.#t[e]=n,this.#e.get(`change:${e}`)?.forEach(o=>o()))}save_changes(){}on(e,n){this.#e.has(e)||this.#e.set(e,new Set),this.#e.get(e).add(n)}off(e,n){this.#e.get(e)?.delete(n)}};var qs=11;function hl(t,e){var n=e.attributes,o,r,s,i,a;if(!(e.nodeType===qs||t.nodeType===qs)){for(var u=n.length-1;u>=0;u--)o=n[u],r=o.name,s=o.namespaceURI,i=o.value,s?(r=o.localName||r,a=t.getAttributeNS(s,r),a!==i&&(o.prefix==="xmlns"&&(r=o.name),t.setAttributeNS(s,r,i))):(a=t.getAttribute(r),a!==i&&t.setAttribute(r,i));for(var c=t.attributes,p=c.length-1;p>=0;p--)o=c[p],r=o.name,s=o.namespaceURI,s?(r=o.localName||r,e.hasAttributeNS(s,r)||t.removeAttributeNS(s,r)):e.hasAttribute(r)||t.removeAttribute(r)}}var Mn,pl="http://www.w3.org/1999/xhtml",H=typeof document>"u"?void 0:document,fl=!!H&&"content"in H.createElement("template"),dl=!!H&&H.createRange&&"createContextualFragment"in H.createRange();function $l(t){var e=H.createElement("template");return e.innerHTML=t,e.content.childNodes[0]}function gl(t){Mn||(Mn=H.createRange(),Mn.selectNode(H.body));var e=Mn.createContextualFragment(t);return e.childNodes[0]}function bl(t){var e=H.createElement("body");return e.innerHTML=t,e.childNodes[0]}function xl(t){return t=t.trim(),fl?$l(t):dl?gl(t):bl(t)}function In(t,e){var n=t.nodeName,o=e.nodeName,r,s;return n===o?!0:(r=n.charCodeAt(0),s=o.charCodeAt(0),r<=90&&s>=97?n===o.toUpperCase():s<=90&&r>=97?o===n.toUpperCase():!1)}function yl(t,e){return!e||e===pl?H.createElement(t):H.createElementNS(e,t)}function wl(t,e){for(var n=t.firstChild;n;){var o=n.nextSibling;e.appendChild(n),n=o}return e}function No(t,e,n){t[n]!==e[n]&&(t[n]=e[n],t[n]?t.setAttribute(n,""):t.removeAttribute(n))}var Hs={OPTION:function(t,e){var n=t.parentNode;if(n){var o=n.nodeName.toUpperCase();o==="OPTGROUP"&&(n=n.parentNode,o=n&&n.nodeName.toUpperCase()),o==="SELECT"&&!n.hasAttribute("multiple")&&(t.hasAttribute("selected")&&!e.selected&&(t.setAttribute("selected","selected"),t.removeAttribute("selected")),n.selectedIndex=-1)}No(t,e,"selected")},INPUT:function(t,e){No(t,e,"checked"),No(t,e,"disabled"),t.value!==e.value&&(t.value=e.value),e.hasAttribute("value")||t.removeAttribute("value")},TEXTAREA:function(t,e){var n=e.value;t.value!==n&&(t.value=n);var o=t.firstChild;if(o){var r=o.nodeValue;if(r==n||!n&&r==t.placeholder)return;o.nodeValue=n}},SELECT:function(t,e){if(!e.hasAttribute("multiple")){for(var n=-1,o=0,r=t.firstChild,s,i;r;)if(i=r.nodeName&&r.nodeName.toUpperCase(),i==="OPTGROUP")s=r,r=s.firstChild,r||(r=s.nextSibling,s=null);else{if(i==="OPTION"){if(r.hasAttribute("selected")){n=o;break}o++}r=r.nextSibling,!r&&s&&(r=s.nextSibling,s=null)}t.selectedIndex=n}}},We=1,Fs=11,_s=3,Vs=8;function vt(){}function vl(t){if(t)return t.getAttribute&&t.getAttribute("id")||t.id}function kl(t){return function(n,o,r){if(r||(r={}),typeof o=="string")if(n.nodeName==="#document"||n.nodeName==="HTML"){var s=o;o=H.createElement("html"),o.innerHTML=s}else if(n.nodeName==="BODY"){var i=o;o=H.createElement("html"),o.innerHTML=i;var a=o.querySelector("body");a&&(o=a)}else o=xl(o);else o.nodeType===Fs&&(o=o.firstElementChild);var u=r.getNodeKey||vl,c=r.onBeforeNodeAdded||vt,p=r.onNodeAdded||vt,f=r.onBeforeElUpdated||vt,d=r.onElUpdated||vt,k=r.onBeforeNodeDiscarded||vt,M=r.onNodeDiscarded||vt,S=r.onBeforeElChildrenUpdated||vt,O=r.skipFromChildren||vt,pt=r.addChild||function($,b){return $.appendChild(b)},Mt=r.childrenOnly===!0,j=Object.create(null),st=[];function ft($){st.push($)}function Re($,b){if($.nodeType===We)for(var I=$.firstChild;I;){var y=void 0;b&&(y=u(I))?ft(y):(M(I),I.firstChild&&Re(I,b)),I=I.nextSibling}}function It($,b,I){k($)!==!1&&(b&&b.removeChild($),M($),Re($,I))}function re($){if($.nodeType===We||$.nodeType===Fs)for(var b=$.firstChild;b;){var I=u(b);I&&(j[I]=b),re(b),b=b.nextSibling}}re(n);function se($){p($);for(var b=$.firstChild;b;){var I=b.nextSibling,y=u(b);if(y){var A=j[y];A&&In(b,A)?(b.parentNode.replaceChild(A,b),At(A,b)):se(b)}else se(b);b=I}}function Pe($,b,I){for(;b;){var y=b.nextSibling;(I=u(b))?ft(I):It(b,$,!0),b=y}}function At($,b,I){var y=u(b);if(y&&delete j[y],!I){var A=f($,b);if(A===!1||(A instanceof HTMLElement&&($=A,re($)),t($,b),d($),S($,b)===!1))return}$.nodeName!=="TEXTAREA"?ze($,b):Hs.TEXTAREA($,b)}function ze($,b){var I=O($,b),y=b.firstChild,A=$.firstChild,Ut,it,jt,Ue,dt;t:for(;y;){for(Ue=y.nextSibling,Ut=u(y);!I&&A;){if(jt=A.nextSibling,y.isSameNode&&y.isSameNode(A)){y=Ue,A=jt;continue t}it=u(A);var je=A.nodeType,$t=void 0;if(je===y.nodeType&&(je===We?(Ut?Ut!==it&&((dt=j[Ut])?jt===dt?$t=!1:($.insertBefore(dt,A),it?ft(it):It(A,$,!0),A=dt,it=u(A)):$t=!1):it&&($t=!1),$t=$t!==!1&&In(A,y),$t&&At(A,y)):(je===_s||je==Vs)&&($t=!0,A.nodeValue!==y.nodeValue&&(A.nodeValue=y.nodeValue))),$t){y=Ue,A=jt;continue t}it?ft(it):It(A,$,!0),A=jt}if(Ut&&(dt=j[Ut])&&In(dt,y))I||pt($,dt),At(dt,y);else{var On=c(y);On!==!1&&(On&&(y=On),y.actualize&&(y=y.actualize($.ownerDocument||H)),pt($,y),se(y))}y=Ue,A=jt}Pe($,A,it);var Po=Hs[$.nodeName];Po&&Po($,b)}var R=n,St=R.nodeType,Ce=o.nodeType;if(!Mt){if(St===We)Ce===We?In(n,o)||(M(n),R=wl(n,yl(o.nodeName,o.namespaceURI))):R=o;else if(St===_s||St===Vs){if(Ce===St)return R.nodeValue!==o.nodeValue&&(R.nodeValue=o.nodeValue),R;R=o}}if(R===o)M(n);else{if(o.isSameNode&&o.isSameNode(R))return;if(At(R,o,Mt),st)for(var ie=0,g=st.length;ie<g;ie++){var w=j[st[ie]];w&&It(w,w.parentNode,!1)}}return!Mt&&R!==n&&n.parentNode&&(R.actualize&&(R=R.actualize(n.ownerDocument||H)),n.parentNode.replaceChild(R,n)),R}}var Ml=kl(hl),Gs=Ml;function Ys(t,e,n,o,r,s={}){let i=P.figures[e].title;return l`<div class="nn-root" data-kind="${e}"
    data-wide="${String(!!t.wide)}"
    ${!t.plain&&l`role="group" aria-label="${i}"`}>
    <div class="nn-body">
      ${t.picture&&l`<div class="nn-stage">${t.picture(n,r,o)}</div>`}
      <div class="nn-side">
        <div class="nn-controls">${t.controls(n,r)}</div>
        ${t.plays?.(n)&&Al(t,n,s)}
      </div>
      ${t.readout&&l`<div class="nn-readout">${t.readout(n,r)}</div>`}
    </div>
    ${Il(t,n,o,s)}
    ${!t.plain&&Sl(s)}
    <p class="nn-note" role="status">${s.note}</p>
    ${s.code&&l`<input class="nn-code" readonly aria-label="text to copy"
      value="${s.code}">`}
    <p class="nn-say" role="status"></p>
  </div>`}function Il(t,e,n,o){return e.goals?.length?l`<ul class="nn-goals" aria-label="Challenges">
    ${e.goals.map(r=>{let s=t.goals[r],i=s.met(e,n),a=i||!!o.met?.[r];return l`<li data-goal="${r}" data-met="${String(a)}">
        <span class="nn-tick" role="img"
          aria-label="${a?"Met":"Open"}">${a?"✓":""}</span>
        <span><b>Challenge.</b> ${s.ask}
        <span class="nn-praise">${i&&s.praise}</span></span>
      </li>`})}
  </ul>`:""}function Al(t,e,n){let o=String(t.play(e)===null),{step:r="Step",play:s="Play"}=t.verbs??{};return l`<div class="nn-play nn-live">
    <button type="button" data-do="step" aria-disabled="${o}"
      >${r}</button>
    <button type="button" data-do="play" aria-disabled="${o}"
      >${n.playing?"Pause":s}</button>
  </div>`}function Sl(t){return l`<div class="nn-tools nn-live">
    <button type="button" data-do="reset">Reset</button>
    <button type="button" data-do="copy">Copy as Python</button>
    ${t.link&&l`<button type="button" data-do="link">Copy link</button>`}
  </div>`}var Ks=t=>t.target.closest?.("[data-drag]");function Js(t,e,n){let o=null;function r(c){let p=Ks(c)?.dataset.drag;if(!p||c.button!==0)return;let f=c.target.closest("svg");o={name:p,svg:f},f.setPointerCapture(c.pointerId),c.preventDefault(),e(p)}function s(c){if(!o)return;let p=o.svg.getScreenCTM().inverse(),f=new DOMPoint(c.clientX,c.clientY),{x:d,y:k}=f.matrixTransform(p);n(o.name,[d,k])}let i=()=>o=null,u={pointerdown:r,pointermove:s,pointerup:i,pointercancel:i,touchstart:c=>Ks(c)&&c.preventDefault()};for(let[c,p]of Object.entries(u))t.addEventListener(c,p,{passive:!1});return()=>{for(let[c,p]of Object.entries(u))t.removeEventListener(c,p)}}var Tl="[data-part]:not([data-part=''])";function Oo(t){let e=[...t.querySelectorAll(Tl)],o=(e.findLast(r=>r.matches(":hover"))??e.find(r=>r.matches(":focus-visible, :has(:focus-visible)")))?.dataset.part.split(" ")[0];for(let r of e)r.toggleAttribute("data-lit",r.dataset.part.split(" ").includes(o))}function Zs(t){let e=()=>Oo(t),n=["pointerover","pointerleave","focusin","focusout"];for(let o of n)t.addEventListener(o,e);return()=>{for(let o of n)t.removeEventListener(o,e)}}var Sn="neural-networks-by-hand";var An={};function Qs(){try{return globalThis.localStorage!==void 0&&localStorage!==null}catch{return!1}}function kt(){try{let t=JSON.parse(localStorage.getItem(Sn));if(t?.version===1&&typeof t.met=="object")return{...An,...t.met}}catch{}return{...An}}function Eo(t){let e=kt();e[t]||ei({...e,[t]:new Date().toISOString().slice(0,10)})}function ti(t){let e;try{e=JSON.parse(t)}catch{throw new Error("This file is not a saved progress: it is not JSON.")}let n=Object.values(e?.met??{none:0});if(e?.version!==1||!n.every(o=>typeof o=="string"))throw new Error("This file is not a saved progress of this book.");ei({...e.met,...kt()})}function ei(t){An=t;try{localStorage.setItem(Sn,JSON.stringify({version:1,met:t}))}catch{}ri()}function ni(){An={};try{localStorage.removeItem(Sn)}catch{}ri()}var oi=()=>JSON.stringify({version:1,met:kt()},null,2)+`
`,Lo=new Set,ri=()=>Lo.forEach(t=>t());function Tn(t){let e=n=>n.key===Sn&&t();return Lo.add(t),globalThis.addEventListener?.("storage",e),()=>{Lo.delete(t),globalThis.removeEventListener?.("storage",e)}}function ii(t,e){if(Array.isArray(t)){let r=e.prefixItems??t.map(()=>e.items);return`[${t.map((s,i)=>ii(s,r[i])).join(", ")}]`}if(typeof t=="boolean")return t?"True":"False";if(typeof t=="number")return e.type==="number"?Do(t):String(t);let n=t.includes("'")&&!t.includes('"')?'"':"'",o=t.replaceAll("\\","\\\\").replaceAll(n,`\\${n}`).replace(/[\0-\x1f\x7f-\xa0\xad]/g,Ol);return n+o+n}var Nl={"	":"\\t","\n":"\\n","\r":"\\r"},Ol=t=>Nl[t]??`\\x${t.charCodeAt(0).toString(16).padStart(2,"0")}`,Ll=(t,e)=>JSON.stringify(t)===JSON.stringify(e),ai=({step:t,items:e})=>t!==void 0||!!(e&&ai(e));function ci(t,e){let{name:n,properties:o}=P.figures[t],r=Object.entries(o).filter(([s,i])=>ai(i)||!Ll(e[s],i.default)).map(([s,i])=>`${s}=${ii(e[s],i)}`);return`${n}(${r.join(", ")})`}var El=500,Wl=700,li=(t,[e,...n],o)=>e===void 0?o:t.with(e,li(t[e],n,o));function ui(t,e,n){let o=e.get("kind"),r=To[o],s=Object.keys(P.figures[o].properties),i=()=>Ee(o,Object.fromEntries(s.map(g=>[g,e.get(g)]))),a=i(),u=n.start??a,c={link:!!n.link,note:n.note,met:kt()},p=0,f=0,d=0;function k(){p=0;try{a=i()}catch(w){c.note=`${w.message} The figure shows its last state.`}Mt();let g=Ys(r,o,a,u,n.uid,c).toString();t.firstElementChild||(t.innerHTML="<div></div>"),Gs(t.firstElementChild,g,{onBeforeElUpdated:O}),Oo(t)}let M=()=>p||=requestAnimationFrame(k);function S(g){let w=t.querySelector(".nn-say");w&&(w.textContent=g)}function O(g,w){return g.localName==="details"&&(w.open=g.open),!g.classList.contains("nn-say")}function pt(){r.plain||(clearTimeout(f),f=setTimeout(()=>S(r.describe(a)),Wl))}function Mt(){for(let g of a.goals??[]){let w=r.goals[g];c.met[g]||!w.met(a,u)||(Eo(g),clearTimeout(f),S(`Challenge met. ${w.praise}`))}r.task?.(a)&&Eo(r.task(a)),c.met=kt()}function j(g){c.note=c.code="";for(let[w,$]of Object.entries(g))e.set(w,$);e.save_changes(),pt(),M()}function st(){clearInterval(d),d=0,c.playing=!1,M()}function ft(){let g=r.play(a);return g?j(g):st(),!!g}function Re(){if(d)return st();if(matchMedia("(prefers-reduced-motion: reduce)").matches){let g={};for(let w=0;g&&w<1e3;w++)a={...a,...g},g=r.play(a);return j(a)}c.playing=!0,d=setInterval(()=>p||ft(),r.pace??El),ft()}async function It(g,w){try{await navigator.clipboard.writeText(g),c.note=`Copied ${w}.`,c.code=""}catch{c.note="Copying is denied here. Select the text and copy it:",c.code=g}M()}let re={reset:()=>{st(),j(u)},copy:()=>It(ci(o,a),"as Python"),link:()=>It(n.link(a),"the link"),step:ft,play:Re},se=(g,w)=>P.figures[o].properties[g].enum?.find($=>String($)===w)??w;function Pe({target:g}){let w=g.dataset?.trait;if(!w)return;let[$,...b]=w.split("."),I=g.value;g.type==="checkbox"&&(I=b.length?Number(g.checked):g.checked),g.type==="range"&&(I=Number(I)),g.type==="radio"&&(I=se($,I)),I=li(e.get($),b.map(Number),I);let y={[$]:I};j(r.input?.(y,a)??y)}function At({target:g}){let w=g.closest?.("[data-do]");if(!w||w.ariaDisabled==="true")return;let $=w.dataset.do;r.actions?.[$]?j(r.actions[$](a)):re[$]?.()}function ze(g){let w=t.querySelector("[data-enter]");g.key!=="Enter"||!w||g.target.matches("input")&&w.click()}t.addEventListener("input",Pe),t.addEventListener("click",At),t.addEventListener("keydown",ze);let R=Zs(t),St=a,Ce=Js(t,()=>St=a,(g,w)=>j(r.drags[g](St,w)));for(let g of s)e.on(`change:${g}`,M);let ie=Tn(M);return k(),()=>{st(),cancelAnimationFrame(p),clearTimeout(f);for(let g of s)e.off(`change:${g}`,M);t.removeEventListener("input",Pe),t.removeEventListener("click",At),t.removeEventListener("keydown",ze),Ce(),R(),ie()}}var Rl={"00":"Toolbox and NumPy"},mi=t=>t.slice(0,2);function Pl(t,e){let n=kt(),r=[...new Set(P.tasks.map(mi))].sort().map(s=>{let i=P.tasks.filter(c=>mi(c)===s),a=i.filter(c=>n[c]).length,u=Rl[s]??`Chapter ${Number(s)}`;return l`<li><label>${u}: ${a} of
      ${i.length} questions and challenges
      <progress max="${i.length}" value="${a}"></progress></label></li>`});return l`<div class="nn-root nn-report"><ul>${r}</ul>
    ${!Qs()&&l`<p class="nn-note">This browser does not let the page remember. What
      you meet is kept until you close it.</p>`}
    <div class="nn-tools">
      <button type="button" data-do="export">Save a copy</button>
      <label class="nn-file">Load a copy
        <input type="file" accept="application/json,.json"></label>
      <button type="button" data-do="erase">${t?"Erase it all? Press again":"Erase"}</button>
    </div>
    <p class="nn-note" role="status">${e}</p></div>`}var Nn=class extends HTMLElement{#t=!1;#e="";#o;connectedCallback(){this.#o=Tn(()=>this.#n()),this.addEventListener("click",this),this.addEventListener("change",this),this.#n()}disconnectedCallback(){this.#o(),this.removeEventListener("click",this),this.removeEventListener("change",this)}handleEvent({type:e,target:n}){e==="change"&&n.files?.length&&this.#s(n.files[0]);let o=n.dataset?.do;o==="export"&&this.#r(),o==="erase"&&this.#i()}#r(){let e=new Blob([oi()],{type:"application/json"}),n=document.createElement("a");n.href=URL.createObjectURL(e),n.download="progress.json",n.click(),URL.revokeObjectURL(n.href)}async#s(e){try{ti(await e.text()),this.#e=`Loaded ${e.name}.`}catch(n){this.#e=n.message}this.#n()}#i(){this.#t&&ni(),this.#t=!this.#t,this.#n(),this.querySelector("[data-do=erase]").focus()}#n(){this.innerHTML=Pl(this.#t,this.#e).toString()}};function zl(t){let e=t&&new URLSearchParams(location.search).get(t);if(e)try{return JSON.parse(e)}catch{throw new Error(`The link's state is not JSON: ${e.slice(0,60)}.`)}}function Cl(t,e){let n=new URL(location.href);return n.search=new URLSearchParams({[t]:JSON.stringify(e)}),n.hash=t,n.href}var Ul=0,Wo=[];function hi(){let t=Wo.shift();Wo.length&&setTimeout(hi),t.isConnected&&t.wake(),delete t.dataset.asleep}var Ro=class extends HTMLElement{#t;connectedCallback(){"asleep"in this.dataset||(this.dataset.asleep="",Wo.push(this)===1&&setTimeout(hi))}wake(){let e=this.getAttribute("kind"),n;try{n=Ee(e,JSON.parse(this.getAttribute("state")||"{}"))}catch(c){this.#e(c);return}let o=this.dataset.anchor,r=this.dataset.uid??`nn-page-${++Ul}`,s=n,i="";try{s=Ee(e,zl(o)??{},n)}catch(c){i=`${c.message} The figure shows the book's state.`}let a=o&&(c=>Cl(o,c)),u=new kn({kind:e,...s});this.#t=ui(this,u,{uid:r,start:n,link:a,note:i}),this.model=u,this.dataset.live=""}disconnectedCallback(){this.#t?.(),this.#t=void 0}#e(e){let n=document.createElement("p");n.className="nn-note",n.textContent=`This figure cannot run: ${e.message}`,this.append(n)}};customElements.define("nn-figure",Ro);customElements.define("nn-progress",Nn);})();
