var D={version:1,tasks:["00-axis","00-base","00-column","00-dot","00-downhill","00-e","00-limit","00-log-product","00-one-weight","00-perpendicular","00-refused","00-right-angle","00-same-dot","00-shape","00-slope","00-slope-rules","00-star","00-trap","00-trap-loss","00-which-power","01-and","01-bias","01-both","01-distance","01-double","01-emails","01-knobs","01-lower-bias","01-nand","01-no-mistakes","01-one","01-or","01-random","01-rule","01-rule-step","01-same-line","01-scale","01-seven-bottles","01-silence","01-swap","01-xor","01-xor-rows","01-xor-why","02-blunder","02-calibrate","02-centre","02-centre-moves","02-corner","02-coupling","02-fair","02-five","02-half-at-four","02-halve","02-learn","02-loss","02-mirror","02-ninety","02-odds","02-odds-back","02-relu-corner","02-saturate","02-shift","02-sigma-zero","02-squash","02-staircase","02-steepest","02-steepness","02-step-at-two","02-sure","02-tanh","03-both","03-collapse","03-count","03-cybenko","03-feud","03-fit","03-flat","03-fold","03-fold-place","03-forward","03-hidden-sum","03-hidden-why","03-hill","03-idle","03-idle-relu","03-last-bit","03-most-wine","03-one-knob","03-one-sum","03-product-shape","03-silent","03-silent-shape","03-step","03-to","03-warp","03-wave","03-weights-shape","03-wrong-bias"],figures:{secant:{name:"Secant",title:"the slope of a curve between two points",type:"object",properties:{curve:{enum:["line","square","three-squares","square-and-line"],title:"curve",default:"square"},x:{type:"number",minimum:-2,maximum:2,step:.125,title:"place x",default:1},halvings:{type:"integer",minimum:0,maximum:10,step:1,title:"halvings of the nudge",default:0},goals:{type:"array",items:{enum:["00-slope","00-downhill"]},minItems:0,maxItems:2,default:[]}}},"power-curve":{name:"PowerCurve",title:"the powers of a base",type:"object",properties:{base:{type:"number",minimum:.5,maximum:3.5,step:.03125,title:"base",default:2},x:{type:"number",minimum:-2,maximum:2,step:.03125,title:"power x",default:1},mirror:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["00-e","00-which-power"]},minItems:0,maxItems:2,default:[]}}},arrows:{name:"Arrows",title:"two vectors as arrows",type:"object",properties:{u:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:2,maxItems:2,default:[2,1]},v:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:2,maxItems:2,default:[1,2]},goals:{type:"array",items:{enum:["00-right-angle","00-same-dot"]},minItems:0,maxItems:2,default:[]}}},"matrix-product":{name:"MatrixProduct",title:"the product of two matrices",type:"object",properties:{X:{type:"array",items:{type:"number",minimum:-9,maximum:9},minItems:6,maxItems:6,default:[1,2,3,0,1,-1]},W:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:6,maxItems:6,default:[1,-1,0,2,2,.5]},entry:{enum:["1,1","1,2","2,1","2,2"],title:"entry",default:"1,1"},goals:{type:"array",items:{enum:["00-column"]},minItems:0,maxItems:1,default:[]}}},broadcast:{name:"Broadcast",title:"how NumPy stretches two arrays to one shape",type:"object",properties:{a:{enum:["()","(2,)","(3,)","(1, 3)","(3, 1)","(2, 3)","(3, 3)"],title:"shape of a",default:"(2, 3)"},b:{enum:["()","(2,)","(3,)","(1, 3)","(3, 1)","(2, 3)","(3, 3)"],title:"shape of b",default:"(3,)"},goals:{type:"array",items:{enum:["00-refused","00-trap"]},minItems:0,maxItems:2,default:[]}}},neuron:{name:"Neuron",title:"a neuron with its knobs",type:"object",properties:{w:{type:"array",items:{type:"number",minimum:-10,maximum:10,step:.25},minItems:1,maxItems:3,title:"weight of {name}",fixedLength:!0,default:[7,3]},b:{type:"number",minimum:-10,maximum:10,step:.25,title:"bias",default:-2},x:{type:"array",items:{type:"number",minimum:0,maximum:80,step:1},minItems:1,maxItems:3,title:"{name}",sameLengthAs:"w",fixedLength:!0,default:[1,0]},activation:{enum:["step","identity","sigmoid"],title:"activation",default:"step"},names:{type:"array",items:{type:"string",minLength:1,maxLength:24},minItems:1,maxItems:3,sameLengthAs:"w",fixedLength:!0,default:["x₁","x₂"]},answers:{type:"array",items:{type:"string",minLength:1,maxLength:24},minItems:2,maxItems:2,default:["stays silent","fires"]},switches:{type:"boolean",default:!0},table:{type:"boolean",default:!1},choose:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["01-silence","01-both","01-seven-bottles","03-last-bit"]},minItems:0,maxItems:4,default:[]}}},"decision-line":{name:"DecisionLine",title:"a neuron's line through labelled points",type:"object",properties:{w:{type:"array",items:{type:"number",minimum:-10,maximum:10,step:.25},minItems:2,maxItems:2,title:"weight w{i}",default:[1,-1]},b:{type:"number",minimum:-10,maximum:10,step:.25,title:"bias b",default:0},points:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:-3,maximum:3},{type:"number",minimum:-3,maximum:3},{enum:[0,1]}],minItems:3,maxItems:3},minItems:0,maxItems:60,default:[[2,1,1],[-2,-3,0],[-2,0,1],[1,-2,0],[0,1,1],[3,-1,0]]},rule:{type:"boolean",default:!1},turn:{type:"integer",minimum:0,maximum:59,default:0},last:{enum:["","added","subtracted","kept","not added","not subtracted","not kept"],default:""},goals:{type:"array",items:{enum:["01-no-mistakes","01-same-line","01-swap","01-rule"]},minItems:0,maxItems:4,default:[]}}},"truth-table":{name:"TruthTable",title:"a truth table to meet with one neuron",type:"object",properties:{gate:{enum:["AND","OR","NAND","XOR"],title:"table",default:"AND"},w:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.25},minItems:2,maxItems:2,title:"weight w{i}",default:[1,1]},b:{type:"number",minimum:-3,maximum:3,step:.25,title:"bias b",default:.5},firing:{enum:["","w1+w2+b>0","w1+w2+2b>0","2w1+2w2+2b>0"],default:""},silent:{enum:["","w1+w2<=0","w1+w2+b<=0","w1+w2+2b<=0"],default:""},goals:{type:"array",items:{enum:["01-and","01-or","01-nand","01-xor"]},minItems:0,maxItems:4,default:[]}}},question:{name:"Question",title:"a question",type:"object",properties:{id:{type:"string",minLength:0,maxLength:40,default:""},data:{type:"string",minLength:0,maxLength:8e3,default:""},answer:{type:"string",minLength:0,maxLength:40,default:""},checked:{type:"boolean",default:!1}}},"sigmoid-curve":{name:"SigmoidCurve",title:"a sigmoid with its knobs",type:"object",properties:{w:{type:"number",minimum:-8,maximum:8,step:.25,title:"weight w",default:1},b:{type:"number",minimum:-24,maximum:24,step:.25,title:"bias b",default:0},x:{type:"number",minimum:-4,maximum:4,step:.125,title:"input x",default:1},tangent:{type:"boolean",default:!1},lockable:{type:"boolean",default:!1},keep:{type:"boolean",title:"keep the centre",default:!1},centre:{type:"number",minimum:-3,maximum:3,default:0},goals:{type:"array",items:{enum:["02-step-at-two","02-mirror","02-steepest"]},minItems:0,maxItems:3,default:[]}}},activations:{name:"Activations",title:"six activations and their slopes",type:"object",properties:{z:{type:"number",minimum:-8,maximum:8,step:.25,title:"pre-activation z",default:1},negative_slope:{type:"number",minimum:0,maximum:1,default:.1},goals:{type:"array",items:{enum:["02-saturate","02-corner"]},minItems:0,maxItems:2,default:[]}}},"softmax-bars":{name:"SoftmaxBars",title:"scores turned into probabilities by softmax",type:"object",properties:{z:{type:"array",items:{type:"number",minimum:-5,maximum:5,step:.25},minItems:2,maxItems:4,title:"score of {name}",fixedLength:!0,default:[1,2,.5]},names:{type:"array",items:{type:"string",minLength:1,maxLength:12},minItems:2,maxItems:4,sameLengthAs:"z",fixedLength:!0,default:["cat","dog","bird"]},goals:{type:"array",items:{enum:["02-halve","02-shift"]},minItems:0,maxItems:2,default:[]}}},"fit-probability":{name:"FitProbability",title:"a probability to fit to labelled emails",type:"object",properties:{w:{type:"number",minimum:-4,maximum:4,step:.125,title:"weight w",default:0},b:{type:"number",minimum:-10,maximum:10,step:.25,title:"bias b",default:0},x:{type:"number",minimum:0,maximum:10,step:.5,title:"an email with so many CAPITALS",default:4},points:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:0,maximum:10},{enum:[0,1]}],minItems:2,maxItems:2},minItems:1,maxItems:40,default:[[0,0],[1,0],[2,0],[3,0],[3,1],[4,0],[5,0],[5,1],[6,1],[7,0],[7,1],[9,1]]},surprise:{type:"boolean",default:!1},learn:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["02-half-at-four","02-fair","02-learn"]},minItems:0,maxItems:3,default:[]}}},reliability:{name:"Reliability",title:"what a model said against what happened",type:"object",properties:{scale:{type:"number",minimum:0,maximum:2,step:.125,title:"log-odds multiplied by",default:1},cases:{type:"array",items:{type:"array",prefixItems:[{type:"number",minimum:-8,maximum:8},{type:"integer",minimum:0,maximum:999},{type:"integer",minimum:0,maximum:999}],minItems:3,maxItems:3},minItems:0,maxItems:60,default:[[-6,0,9],[-5.5,0,13],[-5,0,17],[-4.5,1,21],[-4,4,24],[-3.5,1,34],[-3,11,31],[-2.5,14,35],[-2,9,46],[-1.5,23,38],[-1,21,44],[-.5,33,36],[0,35,35],[.5,40,29],[1,43,22],[1.5,41,20],[2,41,14],[2.5,41,8],[3,35,7],[3.5,28,7],[4,25,3],[4.5,19,3],[5,16,1],[5.5,13,0],[6,8,1]]},goals:{type:"array",items:{enum:["02-calibrate"]},minItems:0,maxItems:1,default:[]}}},"network-steps":{name:"NetworkSteps",title:"a network that steps through its own arithmetic",type:"object",properties:{x:{type:"array",items:{enum:[0,1]},minItems:2,maxItems:2,title:"{name} digit",default:[0,1]},at:{type:"integer",minimum:0,maximum:15,step:1,title:"steps done",default:0},W1:{type:"array",items:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:2,maxItems:2},minItems:2,maxItems:2,default:[[.6,-.4],[-1.7,-1.3]]},b1:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:2,maxItems:2,default:[.2,.2]},W2:{type:"array",items:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:1,maxItems:1},minItems:2,maxItems:2,default:[[-1.36],[.34]]},b2:{type:"array",items:{type:"number",minimum:-3,maximum:3,step:.02},minItems:1,maxItems:1,default:[.9]},knob:{enum:["W1.0.0","W1.0.1","W1.1.0","W1.1.1","b1.0","b1.1","W2.0.0","W2.1.0","b2.0"],default:"W1.0.0"},knobs:{type:"boolean",default:!1},table:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["03-step","03-one-knob"]},minItems:0,maxItems:2,default:[]}}},"dinner-party":{name:"DinnerParty",title:"wine for a dinner party",type:"object",properties:{guests:{type:"array",items:{enum:[0,1]},minItems:3,maxItems:3,title:"{name}",default:[0,0,0]},W1:{type:"array",items:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:3,maxItems:3},minItems:3,maxItems:3,default:[[0,0,1],[0,1.5,0],[1,.4,0]]},b1:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:3,maxItems:3,default:[0,-.5,0]},W2:{type:"array",items:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:1,maxItems:1},minItems:3,maxItems:3,default:[[.5],[2],[-5]]},b2:{type:"array",items:{type:"number",minimum:-6,maximum:6,step:.1},minItems:1,maxItems:1,default:[1]},relu:{type:"array",items:{enum:[0,1]},minItems:3,maxItems:3,title:"ReLU in {name}",default:[1,1,1]},knob:{enum:["W1.0.0","W1.0.1","W1.0.2","W1.1.0","W1.1.1","W1.1.2","W1.2.0","W1.2.1","W1.2.2","b1.0","b1.1","b1.2","W2.0.0","W2.1.0","W2.2.0","b2.0"],default:"W1.0.0"},knobs:{type:"boolean",default:!1},unplug:{type:"boolean",default:!1},table:{type:"boolean",default:!1},goals:{type:"array",items:{enum:["03-most-wine","03-idle-relu","03-feud"]},minItems:0,maxItems:3,default:[]}}},"xor-space":{name:"XorSpace",title:"XOR in the space of two hidden neurons",type:"object",properties:{way:{enum:["sigmoids","ReLUs"],title:"hidden neurons",default:"ReLUs"},amount:{type:"number",minimum:0,maximum:1,step:.05,title:"plain square → hidden square",default:0},w:{type:"array",items:{type:"number",minimum:-4,maximum:4,step:.25},minItems:2,maxItems:2,title:"weight of {name}",default:[1,-1]},b:{type:"number",minimum:-4,maximum:4,step:.25,title:"bias",default:.25},goals:{type:"array",items:{enum:["03-fold","03-warp"]},minItems:0,maxItems:2,default:[]}}},bumps:{name:"Bumps",title:"a curve built of bumps",type:"object",properties:{target:{enum:["hill","wave","roof"],title:"curve to match",default:"hill"},count:{enum:[2,4,8],title:"bumps",default:2},steepness:{type:"number",minimum:4,maximum:100,step:4,title:"steepness",default:32},heights:{type:"array",items:{type:"number",minimum:-1,maximum:1,step:.0625},minItems:8,maxItems:8,title:"height of {name}",default:[.5,0,0,0,0,0,0,0]},goals:{type:"array",items:{enum:["03-hill","03-wave"]},minItems:0,maxItems:2,default:[]}}},"shape-checker":{name:"ShapeChecker",title:"the shapes of a layer",type:"object",properties:{formula:{enum:["X @ W + b","X @ W.T + b","W @ X + b"],title:"formula",default:"X @ W + b"},X:{type:"array",items:{type:"integer",minimum:1,maximum:8,step:1},minItems:2,maxItems:2,title:"{name} of X",default:[4,2]},W:{type:"array",items:{type:"integer",minimum:1,maximum:8,step:1},minItems:2,maxItems:2,title:"{name} of W",default:[3,2]},b:{type:"integer",minimum:1,maximum:8,step:1,title:"entries of b",default:3},goals:{type:"array",items:{enum:["03-fit","03-silent"]},minItems:0,maxItems:2,default:[]}}}}};function Wn(t){if(t.enum){let n=t.enum.map(ii).join(", ");return t.enum.length===1?n:`one of ${n}`}return t.prefixItems?"["+t.prefixItems.map(Wn).join("; ")+"]":t.type==="array"?`a list of ${Co(t.minItems,t.maxItems)}, each ${Wn(t.items)}`:t.type==="string"?`a text of ${Co(t.minLength,t.maxLength)} characters`:t.type==="boolean"?"True or False":`${t.type==="number"?"a number":"a whole number"} from ${t.minimum} to ${t.maximum}`}var ii=t=>typeof t=="string"?`'${t}'`:String(t),Co=(t,e)=>t===e?`${t}`:`${t} to ${e}`;function Do(t,e){if(t.enum)return t.enum.includes(e);if(t.type==="array")return ai(t,e);if(t.type==="boolean")return typeof e=="boolean";if(t.type==="string"){if(typeof e!="string")return!1;let n=[...e].length;return n>=t.minLength&&n<=t.maxLength}return typeof e!="number"||!Number.isFinite(e)||t.type==="integer"&&!Number.isInteger(e)?!1:e>=t.minimum&&e<=t.maximum}function ai(t,e){if(!Array.isArray(e))return!1;let n=t.prefixItems??e.map(()=>t.items);return e.length>=t.minItems&&e.length<=t.maxItems&&e.every((o,r)=>Do(n[r],o))}function je(t){let e=typeof t=="number"?String(t):JSON.stringify(t);return String(e).length<=60?e:e.slice(0,57)+"..."}function Uo(t,e,n={}){let o=Object.hasOwn(D.figures,t)&&D.figures[t];if(!o)throw new Error(`There is no figure of the kind '${t}'.`);let{name:r,properties:s}=o;if(typeof e!="object"||e===null||Array.isArray(e))throw new Error(`${r}'s state must be an object; got ${je(e)}.`);let i=Object.hasOwn(e,"version")?e.version:D.version;if(i!==D.version)throw new Error(`${r}.version must be ${D.version}; got ${je(i)}.`);for(let l of Object.keys(e))if(l!=="version"&&!Object.hasOwn(s,l)){let c=Object.keys(s).join(", ");throw new Error(`${r} has no '${l}'; it has ${c}.`)}let a={};for(let[l,c]of Object.entries(s)){let m=Object.hasOwn(e,l)?e[l]:n[l]??c.default;if(!Do(c,m))throw new Error(`${r}.${l} must be ${Wn(c)}; got ${je(m)}.`);a[l]=m}for(let[l,c]of Object.entries(s)){let m=a[c.sameLengthAs]?.length;if(m!==void 0&&a[l].length!==m)throw new Error(`${r}.${l} must be a list of ${m}, one for each entry of ${c.sameLengthAs}; got ${je(a[l])}.`)}return a}var Be=class{constructor(e){this.text=e}toString(){return this.text}},ci={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function jo(t){return t instanceof Be?t.text:Array.isArray(t)?t.map(jo).join(""):t==null||t===!1?"":String(t).replace(/[&<>"]/g,e=>ci[e])}function u(t,...e){return new Be(String.raw({raw:t},...e.map(jo)))}function h(t,e=4){return String(Number(t.toPrecision(e))).replace("-","−").replace(/^\u22120$/,"0")}function ce(t,e=4){let n=1-10**-e;return t>n&&t<1?`> ${n}`:h(t,e)}function S(t){let e=h(Math.abs(t));return t<0?`− ${e}`:`+ ${e}`}var R=t=>t<0?`(${h(t)})`:h(t);function Bo(t){if(Object.is(t,-0))return"-0.0";let e=Math.abs(t);if(e!==0&&(e<1e-4||e>=1e16)){let[n,o]=t.toExponential().split("e"),r=o[0];return`${n}e${r}${o.slice(1).padStart(2,"0")}`}return Number.isInteger(t)?`${t}.0`:String(t)}function Xo(t){let e=t.trim().replace(/[\u2212\u2013]/g,"-").replace(",","."),n=String.raw`[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?`,r=new RegExp(`^(${n})(?:\\s*/\\s*(${n}))?$`,"i").exec(e);if(!r)return NaN;let s=Number(r[1])/Number(r[2]??1);return Number.isFinite(s)?s:NaN}var It=(t,e)=>D.figures[t].properties[e];function qo(t,e,n=["x₁","x₂","x₃"]){return t.title.replace("{name}",n[e]).replace("{i}","₁₂₃₄₅₆₇₈₉"[e])}function Xe(t,e,n,o,r){return u`<div class="nn-slider" data-sign="${Math.sign(r)}">
    <label for="${t}">${n}</label>
    <span class="nn-value">${h(r,6)}</span>
    <input type="range" id="${t}" data-trait="${e}" min="${o.minimum}"
      max="${o.maximum}" step="${o.step}" value="${r}"
      aria-valuetext="${h(r,6)}">
  </div>`}function y(t,e,n,o,r={},s=n.names){let i=It(t,e),a=n[e];if(!Array.isArray(a)){let c={...i,...r};return Xe(`${o}-${e}`,e,i.title,c,a)}let l={...i.items,...r};return a.map((c,m)=>Xe(`${o}-${e}${m}`,`${e}.${m}`,qo(i,m,s),l,c))}function qe(t,e,n,o,r){let s=It(t,e).items;return r.map(([i,a])=>Xe(`${o}-${e}${i}`,`${e}.${i}`,a,s,n[e][i]))}function At(t,e,n,o,r=n.names){let s=It(t,e);return n[e].map((i,a)=>{let l=`${o}-${e}${a}`;return u`<div class="nn-switch">
      <input type="checkbox" role="switch" id="${l}"
        data-trait="${e}.${a}" ${i?"checked":""}>
      <label for="${l}">${qo(s,a,r)}</label>
      <span class="nn-value">${h(i)}</span>
    </div>`})}function Ho(t,e,n,o){let r=`${o}-${e}`;return u`<div class="nn-switch">
    <input type="checkbox" role="switch" id="${r}" data-trait="${e}"
      ${n[e]?"checked":""}>
    <label for="${r}">${It(t,e).title}</label>
  </div>`}function z(t,e,n,o,r=s=>s){let s=It(t,e);return u`<fieldset class="nn-choice">
    <legend>${s.title}</legend>
    ${s.enum.map((i,a)=>{let l=`${o}-${e}${a}`;return u`<span><input type="radio" name="${o}-${e}" id="${l}"
          data-trait="${e}" value="${i}"
          ${n[e]===i?"checked":""}><label
          for="${l}">${r(i)}</label></span>`})}
  </fieldset>`}var le=(t,e)=>e.split(".").reduce((n,o)=>n[o],t),En=(t,e,n)=>It(t,"knob").enum.filter(o=>le(e,o)!==le(n,o));function He(t,e,n,o,r){let s=n.knob,[i,...a]=s.split("."),l=a.reduce(m=>m.items,It(t,i)),c=En(t,n,r).length;return u`<div class="nn-controls">${Xe(`${o}-turn`,s,e,l,le(n,s))}</div>
    <p class="nn-live nn-turned">${c===0?"No knob is turned yet.":`Turned so far, marked •: ${c} knob${c>1?"s":""}.`}</p>`}function Fe(t,e,n){return u`<span class="nn-matrix" style="--columns: ${t[0].length}"
    >${t.map(o=>o.map(r=>li(r,e,n)))}</span>`}function _e(t,e,n,o){let[r,s]=[le(n,t),le(o,t)],i=r===s?{}:{was:s};return{text:h(r),value:r,path:t,name:e,...i}}function li(t,e,n){let{text:o,value:r,part:s,now:i,shows:a,path:l,name:c,was:m}=t,d=u`class="nn-entry ${r===void 0?"":r<0?"nn-negative":"nn-positive"}" data-part="${s}" ${i&&"data-now"}
    ${m!==void 0&&"data-turned"}`,f=u`<span ${a&&u`data-shows="${a}"`}
    >${o}</span>`;if(!l)return u`<span ${d}>${f}</span>`;let g=`${n}-knob-${l}`;return u`<label ${d} for="${g}"><input type="radio" id="${g}"
    name="${n}-knob" data-trait="knob" value="${l}"
    aria-label="${c}, ${o}${m===void 0?"":`, turned from ${h(m)}`}" ${e.knob===l&&"checked"}
    >${f}</label>`}var U=(t,e,n)=>u`<span class="nn-named">${t}<small>${e} ${n}</small></span>`;function Ve(t,e){return t==null||e==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function ui(t,e){return t==null||e==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function Fo(t){let e,n,o;t.length!==2?(e=Ve,n=(a,l)=>Ve(t(a),l),o=(a,l)=>t(a)-l):(e=t===Ve||t===ui?t:mi,n=t,o=t);function r(a,l,c=0,m=a.length){if(c<m){if(e(l,l)!==0)return m;do{let d=c+m>>>1;n(a[d],l)<0?c=d+1:m=d}while(c<m)}return c}function s(a,l,c=0,m=a.length){if(c<m){if(e(l,l)!==0)return m;do{let d=c+m>>>1;n(a[d],l)<=0?c=d+1:m=d}while(c<m)}return c}function i(a,l,c=0,m=a.length){let d=r(a,l,c,m-1);return d>c&&o(a[d-1],l)>-o(a[d],l)?d-1:d}return{left:r,center:i,right:s}}function mi(){return 0}function pi(t){return t===null?NaN:+t}var _o=Fo(Ve),Bl=_o.right,Xl=_o.left,ql=Fo(pi).center;var Hl=Vo(Go),Fl=Vo(hi);function Vo(t){return function(e,n,o=n){if(!((n=+n)>=0))throw new RangeError("invalid rx");if(!((o=+o)>=0))throw new RangeError("invalid ry");let{data:r,width:s,height:i}=e;if(!((s=Math.floor(s))>=0))throw new RangeError("invalid width");if(!((i=Math.floor(i!==void 0?i:r.length/s))>=0))throw new RangeError("invalid height");if(!s||!i||!n&&!o)return e;let a=n&&t(n),l=o&&t(o),c=r.slice();return a&&l?(Ut(a,c,r,s,i),Ut(a,r,c,s,i),Ut(a,c,r,s,i),jt(l,r,c,s,i),jt(l,c,r,s,i),jt(l,r,c,s,i)):a?(Ut(a,r,c,s,i),Ut(a,c,r,s,i),Ut(a,r,c,s,i)):l&&(jt(l,r,c,s,i),jt(l,c,r,s,i),jt(l,r,c,s,i)),e}}function Ut(t,e,n,o,r){for(let s=0,i=o*r;s<i;)t(e,n,s,s+=o,1)}function jt(t,e,n,o,r){for(let s=0,i=o*r;s<o;++s)t(e,n,s,s+i,o)}function hi(t){let e=Go(t);return(n,o,r,s,i)=>{r<<=2,s<<=2,i<<=2,e(n,o,r+0,s+0,i),e(n,o,r+1,s+1,i),e(n,o,r+2,s+2,i),e(n,o,r+3,s+3,i)}}function Go(t){let e=Math.floor(t);if(e===t)return fi(t);let n=t-e,o=2*t+1;return(r,s,i,a,l)=>{if(!((a-=l)>=i))return;let c=e*s[i],m=l*e,d=m+l;for(let f=i,g=i+m;f<g;f+=l)c+=s[Math.min(a,f)];for(let f=i,g=a;f<=g;f+=l)c+=s[Math.min(a,f+m)],r[f]=(c+n*(s[Math.max(i,f-d)]+s[Math.min(a,f+d)]))/o,c-=s[Math.max(i,f-m)]}}function fi(t){let e=2*t+1;return(n,o,r,s,i)=>{if(!((s-=i)>=r))return;let a=t*o[r],l=i*t;for(let c=r,m=r+l;c<m;c+=i)a+=o[Math.min(s,c)];for(let c=r,m=s;c<=m;c+=i)a+=o[Math.min(s,c+l)],n[c]=a/e,a-=o[Math.max(r,c-l)]}}var di=Array.prototype,_l=di.slice;var $i=Math.sqrt(50),gi=Math.sqrt(10),bi=Math.sqrt(2);function Rn(t,e,n){let o=(e-t)/Math.max(0,n),r=Math.floor(Math.log10(o)),s=o/Math.pow(10,r),i=s>=$i?10:s>=gi?5:s>=bi?2:1,a,l,c;return r<0?(c=Math.pow(10,-r)/i,a=Math.round(t*c),l=Math.round(e*c),a/c<t&&++a,l/c>e&&--l,c=-c):(c=Math.pow(10,r)*i,a=Math.round(t/c),l=Math.round(e/c),a*c<t&&++a,l*c>e&&--l),l<a&&.5<=n&&n<2?Rn(t,e,n*2):[a,l,c]}function zn(t,e,n){if(e=+e,t=+t,n=+n,!(n>0))return[];if(t===e)return[t];let o=e<t,[r,s,i]=o?Rn(e,t,n):Rn(t,e,n);if(!(s>=r))return[];let a=s-r+1,l=new Array(a);if(o)if(i<0)for(let c=0;c<a;++c)l[c]=(s-c)/-i;else for(let c=0;c<a;++c)l[c]=(s-c)*i;else if(i<0)for(let c=0;c<a;++c)l[c]=(r+c)/-i;else for(let c=0;c<a;++c)l[c]=(r+c)*i;return l}var Vl=xi(Math.random);function xi(t){return function(n,o=0,r=n.length){let s=r-(o=+o);for(;s;){let i=t()*s--|0,a=n[s+o];n[s+o]=n[i+o],n[i+o]=a}return n}}function k([t,e],[n,o]){let r=(o-n)/(e-t),s=i=>n+(i-t)*r;return s.invert=i=>t+(i-n)/r,s.domain=[t,e],s.range=[n,o],s}var p=t=>Math.round(t*100)/100;function T(t,e,{names:n=["x₁","x₂"],count:o=6}={}){let[r,s]=t.range,[i,a]=e.range,l=zn(...t.domain,o),c=zn(...e.domain,o);return u`<g class="nn-axes">
    ${l.map(m=>u`<line class="${m===0?"nn-zero":"nn-grid"}"
          x1="${p(t(m))}" x2="${p(t(m))}" y1="${i}" y2="${a}"/><text
          x="${p(t(m))}" y="${i+16}" text-anchor="middle"
          >${h(m)}</text>`)}
    ${c.map(m=>u`<line class="${m===0?"nn-zero":"nn-grid"}"
          x1="${r}" x2="${s}" y1="${p(e(m))}" y2="${p(e(m))}"/><text
          x="${r-6}" y="${p(e(m))+4}" text-anchor="end"
          >${h(m)}</text>`)}
    <text class="nn-axis" x="${s}" y="${i+32}" text-anchor="end"
      >${n[0]} →</text>
    <text class="nn-axis" x="${r-6}" y="${a-8}">↑ ${n[1]}</text>
  </g>`}var yi=.05;function Pn(t){let e=[t[0]];for(let n=1;n<t.length-1;n++){let[[o,r],[s,i],[a,l]]=[e.at(-1),t[n],t[n+1]],[c,m]=[a-o,l-r],d=Math.abs(c*(i-r)-m*(s-o)),f=(s-o)*(a-s)+(i-r)*(l-i);d<=yi*Math.hypot(c,m)&&f>=0||e.push(t[n])}return[...e,t.at(-1)]}var Ge=t=>Pn(t).map(([e,n])=>`${p(e)},${p(n)}`).join(" ");function Ye(t,e,n){let o=([i,a])=>t[0]*i+t[1]*a+e,r=[],s=[];return n.forEach((i,a)=>{let l=n[(a+1)%n.length],[c,m]=[o(i),o(l)];if(c>0&&r.push(i),c>0!=m>0){let d=c/(c-m),f=i.map((g,M)=>g+d*(l[M]-g));r.push(f),s.push(f)}}),{region:r,edge:s}}var Cn=(t,e,n)=>t.map(([o,r])=>`${p(e(o))},${p(n(r))}`).join(" ");function Bt(t,e,n,o=120){let[r,s]=e.domain,i=Array.from({length:o+1},(a,l)=>{let c=r+(s-r)*l/o;return[e(c),n(t(c))]});return`M${Pn(i).map(([a,l])=>`${p(a)} ${p(l)}`).join("L")}`}function Ke(t,e,n,o,r,s){let i=o(1)-o(0),a=n*(r(1)-r(0)),l=s/Math.hypot(i,a),[c,m]=[o(t),r(e)];return u`<line class="nn-tangent" x1="${p(c-l*i)}"
    y1="${p(m-l*a)}" x2="${p(c+l*i)}"
    y2="${p(m+l*a)}"/>`}var Xt=(t,e,n)=>u`<circle class="nn-handle nn-tip" data-drag="${t}" cx="${p(e)}"
    cy="${p(n)}" r="11"/>`;var V=t=>t>0?1:0,ue=t=>t,L=t=>1/(1+Math.exp(-t)),wi=Math.tanh,qt=t=>Math.max(t,0),vi=(t,e=.01)=>t>0?t:e*t;function Ht(t){let e=Math.max(...t),n=t.map(r=>Math.exp(r-e)),o=n.reduce((r,s)=>r+s,0);return n.map(r=>r/o)}var ki=()=>0,Mi=()=>1,me=(t,e=L(t))=>e*(1-e),Ii=(t,e=Math.tanh(t))=>1-e*e,Ai=t=>t>0?1:0,Si=(t,e,n=.01)=>t>0?1:n,Ft={step:V,identity:ue,sigmoid:L,tanh:wi,relu:qt,leaky_relu:vi},Yo={step:ki,identity:Mi,sigmoid:me,tanh:Ii,relu:Ai,leaky_relu:Si};function W(t,e,n){let o=0;for(let r=0;r<e.length;r++)o+=t[r]*e[r];return o+n}function Ko(t,e,n,o){let r=e-V(W(t,n,o));return{w:n.map((s,i)=>s+r*t[i]),b:o+r}}function Z(t){return 1e-9<t&&t<1e-4?t.toFixed(3-Math.floor(Math.log10(t))):t<=.99995||t===1?h(t):h(t,1-Math.floor(Math.log10(1-t)))}var _t=(t,e)=>Math.max(t,0)-e*t+Math.log1p(Math.exp(-Math.abs(t)));function pe(t,e,n){let o=0;for(let[r,s]of t)o+=_t(r*e+n,s);return o/t.length}function Dn(t,e,n){let[o,r]=[0,0];for(let[s,i]of t){let a=(L(s*e+n)-i)/t.length;o+=s*a,r+=a}return[o,r]}function Zo(t,e,n,o,r){for(let s=0;s<r;s++){let[i,a]=Dn(t,e,n);e-=o*i,n-=o*a}return{w:e,b:n}}function Jo(t,e,n=10){let o=Array.from({length:n},(r,s)=>({bin:s,count:0,said:0,happened:0}));for(let[r,s,i]of t){let a=L(e*r),l=o[Math.min(n-1,Math.floor(a*n))];l.count+=s+i,l.said+=a*(s+i),l.happened+=s}return o.filter(({count:r})=>r>0).map(({bin:r,count:s,said:i,happened:a})=>({bin:r,count:s,said:i/s,happened:a/s}))}var Ti="activations",Vt={step:"step",identity:"identity",sigmoid:"sigmoid",tanh:"tanh",relu:"ReLU",leaky_relu:"leaky ReLU"},Qo=2,Un=168,tr=140,N=k([-8,8],[8,158]),j=k([-1.5,2.5],[132,42]),Ze=(t,e,n)=>t==="leaky_relu"?Ft[t](e,n):Ft[t](e),jn=(t,e,n)=>Yo[t](e,void 0,n);function Ni(t,e){return t!=="step"?Bt(n=>Ze(t,n,e),N,j,96):`M${N(-8)} ${j(0)}H${N(0)}M${N(0)} ${j(1)}H${N(8)}`}function Oi(t,e,n){let[o,r]=j.domain;if(o<=n&&n<=r)return Xt("z",N(e),j(n));let[s,i]=[p(N(e)),n>r?j(r):j(o)],a=n>r?18:-18;return u`<path class="nn-handle nn-tip" data-drag="z"
    d="M${s} ${i}l11 ${a}h-22z"/>`}function Li(t,e,n,o){let{z:r,negative_slope:s}=t,i=Ze(e,r,s),a=jn(e,r,s),[l,c]=[n%Qo*Un+4,Math.floor(n/Qo)*tr];return u`<g transform="translate(${l} ${c})">
    <rect class="nn-silent" x="${N(-8)}" y="${j(2.5)}" width="150"
      height="90"/>
    <path class="nn-zero" d="M${N(-8)} ${j(0)}H${N(8)}M${p(N(0))} ${j(2.5)}V${j(-1.5)}"/>
    <path class="nn-grid" d="M${N(-8)} ${p(j(1))}H${N(8)}M${N(-8)} ${p(j(-1))}H${N(8)}"/>
    <g clip-path="url(#${o}-clip)">
      <path class="nn-graph" d="${Ni(e,s)}"/>
      ${Ke(r,i,a,N,j,34)}</g>
    ${Oi(e,r,i)}
    <text class="nn-strong" x="${N(-8)}" y="16">${Vt[e]}</text>
    <text class="nn-small" x="${N(-8)}" y="35">${Bn(e,i)}</text>
    <text class="nn-small" x="${N(8)}" y="35" text-anchor="end">slope ${h(a,3)}</text>
  </g>`}function Bn(t,e){return t==="sigmoid"?Z(e):t!=="tanh"?h(e):e<0?`−${Z(-e)}`:Z(e)}function Wi(t,e){return u`<svg viewBox="0 0 344 ${3*tr}" role="img"
    aria-label="${er(t)}">
    <clipPath id="${e}-clip"><rect x="${N(-8)}" y="${j(2.5)}" width="150"
      height="90"/></clipPath>
    ${Object.keys(Vt).map((n,o)=>Li(t,n,o,e))}
  </svg>`}var Ei=(t,e)=>y(Ti,"z",t,e);function Ri(t){let{z:e,negative_slope:n}=t;return u`<table class="nn-table">
    <thead><tr><th scope="col">at z = ${h(e)}</th><th scope="col">value</th>
      <th scope="col">slope</th></tr></thead>
    <tbody>${Object.keys(Vt).map(o=>{let r=Ze(o,e,n);return u`<tr><td>${Vt[o]}</td><td data-shows="value">${Bn(o,r)}</td><td data-shows="slope">${h(jn(o,e,n))}</td></tr>`})}</tbody>
  </table>
  ${e===0&&u`<p>At 0 the step jumps and the ReLUs have a corner: no slope exists
      there. The values shown are a convention.</p>`}`}function er({z:t,negative_slope:e}){let n=Object.keys(Vt).map(o=>`${Vt[o]} ${Bn(o,Ze(o,t,e))}, slope ${h(jn(o,t,e))}`);return`Six activations at z = ${h(t)}: ${n.join("; ")}.`}var zi=t=>Math.max(-8,Math.min(8,Math.round(t*4)/4))+0;function Pi(t){let e=t<Un+2?0:1;return N.invert(t-e*Un-4)}var nr={picture:Wi,controls:Ei,readout:Ri,describe:er,drags:{z:(t,[e])=>({z:zi(Pi(e))})},goals:{"02-saturate":{ask:"Saturate the sigmoid: bring its slope below a hundredth of the largest it can have. Which of the others are flat there, too?",praise:"Below 0.0025. Step and tanh are as good as flat there; on the negative side ReLU is, too. Only identity and leaky ReLU never are.",met:({z:t})=>me(t)<.0025},"02-corner":{ask:"Put z on the corner of the ReLU. What is the slope just left of it, and just right?",praise:"0 on the left, 1 on the right. At the corner itself a library may choose: a training run hardly ever meets exactly 0.",met:({z:t})=>t===0}}};function Ci(t,e){let n=t[0]**2+t[1]**2;return n===0?null:[-e*t[0]/n,-e*t[1]/n]}function rr(t,e,n,o){let{edge:r}=Ye(t,e,Xn(n,o));return r.length===2&&sr(r,n,o,"nn-ghost")}function Xn(t,e){let[[n,o],[r,s]]=[t.domain,e.domain];return[[n,r],[o,r],[o,s],[n,s]]}function sr([[t,e],[n,o]],r,s,i){return u`<line class="${i}" x1="${p(r(t))}" y1="${p(s(e))}"
    x2="${p(r(n))}" y2="${p(s(o))}"/>`}function qn(t,e,n,o){let{edge:r}=Ye(t,e,Xn(n,o));if(r.length!==2)return null;let s=Ci(t,e),[[i,a],[l,c]]=[n.domain,o.domain];return s[0]>i&&s[0]<a&&s[1]>l&&s[1]<c?s:r[0].map((d,f)=>(d+r[1][f])/2)}function Gt(t,e,n,o,r){let[[s,i],[a,l]]=[n.domain,o.domain],{region:c,edge:m}=Ye(t,e,Xn(n,o));return u`<defs><pattern id="${r}-hatch" width="9" height="9"
      patternUnits="userSpaceOnUse" patternTransform="rotate(45)"
      ><line class="nn-hatch" y2="9"/></pattern></defs>
    <rect class="nn-silent" x="${p(n(s))}" y="${p(o(l))}"
      width="${p(n(i)-n(s))}" height="${p(o(a)-o(l))}"/>
    <polygon class="nn-fires" points="${Cn(c,n,o)}"/>
    <polygon fill="url(#${r}-hatch)" points="${Cn(c,n,o)}"/>
    ${m.length===2&&sr(m,n,o,"nn-line")}`}function $t(t,e){let n=o=>u`<svg class="nn-symbol" viewBox="-9 -9 18 18"
    aria-hidden="true">${at([0,0],o,!1,or,or)}</svg>`;return u`<p class="nn-legend"><span>${n(1)} ${t}</span>
    <span>${n(0)} ${e}</span></p>`}var or=t=>t;function at([t,e],n,o,r,s){let[i,a]=[p(r(t)),p(s(e))];return u`${o&&u`<circle class="nn-wrong" cx="${i}" cy="${a}" r="14"/>`}
  ${n?u`<circle class="nn-one" cx="${i}" cy="${a}" r="7.5"/>`:u`<rect class="nn-none" x="${i-6.5}" y="${a-6.5}" width="13"
          height="13"/>`}`}var Di=10,Je=({turn:t,points:e})=>t<e.length?t:0,Yt=t=>t.points[Je(t)],Fn=({w:t,b:e},[n,o])=>V(W([n,o],t,e));function _n(t){let e=Yt(t);return Fn(t,e)===e[2]?"kept":e[2]?"added":"subtracted"}var Vn=t=>t.points.every(e=>Fn(t,e)===e[2]);function Qe(t){if(Vn(t))return null;let[e,n,o]=Yt(t),{w:r,b:s}=Ko([e,n],o,t.w,t.b);if([...r,s].some(a=>Math.abs(a)>Di))return null;let i=(Je(t)+1)%t.points.length;return{w:r,b:s,turn:i,last:_n(t)}}function Hn(t,e){return Vn(t)?{}:e===_n(t)?Qe(t)??{}:{last:`not ${e}`}}var ar={add:t=>Hn(t,"added"),subtract:t=>Hn(t,"subtracted"),keep:t=>Hn(t,"kept")},ir={added:"was added to w, and 1 to the bias.",subtracted:"was subtracted from w, and 1 from the bias.",kept:"was right already: nothing changed."};function Gn(t){let{last:e,points:n}=t;if(!e)return"";if(e in ir)return`Yes: point ${(Je(t)+n.length-1)%n.length+1} ${ir[e]}`;let o=Yt(t),r=W(o.slice(0,2),t.w,t.b),s={kept:"A right answer changes nothing.",added:"It should fire, so z must rise.",subtracted:"It should stay silent, so z must fall."};return`Not so: here z = ${h(r)}, so the neuron says ${Fn(t,o)}; the label is ${o[2]}. ${s[_n(t)]}`}function cr(t){let[e,n,o]=Yt(t),r=Vn(t)?"No point is wrong: the rule is done.":Qe(t)===null?"The next step would leave the range of the knobs.":u`<b>Next: point ${Je(t)+1}</b>, (${h(e)},
          ${h(n)}), label ${o}. What will the rule do with it?`;return u`<p class="nn-rule">${Gn(t)} ${r}</p>`}var B=k([-3.5,3.5],[30,352]),X=k([-3.5,3.5],[342,20]),Ui=10,mr=({w:t,b:e},[n,o,r])=>V(W([n,o],t,e))!==r,tn=t=>t.points.filter(e=>mr(t,e)).length,ji=({w:t,b:e})=>-e/Math.hypot(...t),Bi=(t,e,{domain:[n,o]})=>e===0?1:((e>0?o-.4:n+.4)-t)/e;function pr({w:t,b:e}){let n=qn(t,e,B,X);if(!n)return null;let o=Math.min(1,...[B,X].map((s,i)=>Bi(n[i],t[i],s))),r=Math.max(0,o);return{from:n,to:n.map((s,i)=>s+r*t[i]),cut:r<1}}function Xi(t){let e=pr(t);if(!e)return"";let[[n,o],[r,s]]=[e.from,e.to];return u`<line class="nn-normal" x1="${p(B(n))}" y1="${p(X(o))}"
      x2="${p(B(r))}" y2="${p(X(s))}"/>
    ${!he(t)&&u`<circle class="nn-handle" data-drag="line" cx="${p(B(n))}"
        cy="${p(X(o))}" r="11"/>
      <circle class="nn-handle nn-tip" data-drag="tip" cx="${p(B(r))}"
        cy="${p(X(s))}" r="11"/>`}
    <text class="nn-halo nn-strong" x="${p(B(r)+(r>2?-14:14))}"
      y="${p(X(s)+5)}" text-anchor="${r>2?"end":"start"}"
      >w</text>`}var he=({rule:t,points:e})=>t&&e.length>0,qi=({goals:t})=>t.includes("01-same-line")||t.includes("01-swap");function Hi(t,e,n){let o=he(t)&&Yt(t);return u`<svg viewBox="0 0 360 380" role="img"
    aria-label="${hr(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="20" width="322" height="322"/>
    </clipPath>
    ${Gt(t.w,t.b,B,X,e)} ${T(B,X)}
    ${qi(t)&&rr(n.w,n.b,B,X)}
    <g clip-path="url(#${e}-clip)">${Xi(t)}</g>
    ${o&&u`<path class="nn-next" d="M${p(B(o[0]))} ${p(X(o[1])-17)}
      l-6 -10h12z"/>`}
    ${t.points.map(r=>at(r,r[2],mr(t,r),B,X))}
  </svg>`}function Fi(t,e){return he(t)?u`${cr(t)}
      <div class="nn-claims" role="group" aria-label="What will the rule do?">
        <button type="button" data-do="add">Add it</button>
        <button type="button" data-do="subtract">Subtract it</button>
        <button type="button" data-do="keep">Change nothing</button>
      </div>`:u`${y("decision-line","w",t,e)}
    ${y("decision-line","b",t,e)}`}function _i(t){let{w:e,b:n,points:o}=t,r=tn(t),s=e.some(i=>i!==0);return u`${o.length>0&&$t("label 1","label 0")}
    <p class="nn-formula">fires where ${h(e[0])}·x₁ ${S(e[1])}·x₂
      ${S(n)} &gt; 0</p>
    <p>${s?u`Distance of the line from the origin, counted along w: <b
          data-shows="distance">${h(ji(t))}</b>`:"No line: both weights are 0, so the inputs change nothing."}</p>
    ${pr(t)?.cut&&u`<p>The arrow w is cut short: it would leave the picture.</p>`}
    ${o.length>0&&u`<p class="nn-count" data-none="${String(r===0)}"><b
      data-shows="mistakes">${r}</b> of ${o.length} points on the
      wrong side${r>0&&u`, ringed`}</p>`}`}function hr(t){let{w:e,b:n,points:o}=t,r=tn(t),s=`The neuron fires where ${h(e[0])} x₁ ${S(e[1])} x₂ ${S(n)} is above 0.`;if(o.length===0)return s;let i=`${r} of ${o.length} points are on the wrong side.`;return[s,i,he(t)&&Gn(t)].filter(Boolean).join(" ")}var Yn=(t,e)=>Math.round(t*e)/e,lr=t=>[...t.w??[],t.b].every(e=>Math.abs(e)<=Ui)?t:{};function ur(t,e){let[n,o]=[[...t.w,t.b],[...e.w,e.b]],r=Math.hypot(...n)/Math.hypot(...o);return n.every((s,i)=>Math.abs(s-r*o[i])<1e-9)?r:NaN}var fr={picture:Hi,controls:Fi,readout:_i,describe:hr,play:Qe,actions:ar,plays:he,drags:{line(t,[e,n]){let o=[B.invert(e),X.invert(n)];return lr({b:Yn(-W(o,t.w,0),4)})},tip(t,[e,n]){let o=qn(t.w,t.b,B,X),s=[B.invert(e),X.invert(n)].map((i,a)=>Yn(i-o[a],4));return s[0]===0&&s[1]===0?{}:lr({w:s,b:Yn(-W(o,s,0),1024)})}},goals:{"01-no-mistakes":{ask:"Turn and move the line until no point is on the wrong side.",praise:"No mistakes. Many lines do it; the neuron has no favourite.",met:t=>t.points.length>0&&tn(t)===0},"01-same-line":{ask:"Change all three knobs and leave the line on the dashed one.",praise:"The same line, the same firing side: all three knobs grew or shrank by one positive factor.",met:(t,e)=>Math.abs(ur(t,e)-1)>1e-9},"01-swap":{ask:"Keep the line on the dashed one and make the other side fire.",praise:"Swapped. The factor was negative, so every sum changed sign.",met:(t,e)=>ur({w:t.w.map(n=>-n),b:-t.b},e)>0},"01-rule":{ask:"Say what the rule does, point by point, until no point is wrong.",praise:"Done: a whole round would change nothing any more.",met:t=>t.rule&&tn(t)===0}}};var Kn="fit-probability",P=k([-.4,10.4],[40,344]),St=k([-.1,1.1],[206,24]),Q=k([0,3],[352,270]),Zn=9,Vi=.25,Gi=10,Yi=1e-4,fe=({w:t,b:e},n)=>L(n*t+e),$r=({points:t,w:e,b:n})=>t.map(([o,r])=>_t(o*e+n,r)),Jn=({points:t,w:e,b:n})=>Dn(t,e,n).every(o=>Math.abs(o)<Yi);function Ki(t){return t.points.map(([e,n])=>{let o=p(St(fe(t,e))),r=n?-2:2;return u`<path class="nn-given ${n?"nn-positive":"nn-negative"}"
      d="M${p(P(e))+r} ${p(St(n?0:1))}V${o}"/>`})}function Zi(t){let e=Q.domain[1];return u`<path class="nn-zero" d="M${P.range[0]} ${Q(0)}H${P.range[1]}"/>
    <text class="nn-small" x="${P.range[0]-6}" y="${Q(e)-10}"
      >surprise of each email</text>
    ${[1,2,3].map(n=>u`<text class="nn-small" x="${P.range[0]-6}" y="${p(Q(n))+4}" text-anchor="end">${n}</text><path class="nn-grid" d="M${P.range[0]} ${p(Q(n))}H${P.range[1]}"/>`)}
    ${$r(t).map((n,o)=>{let[r,s]=t.points[o],i=p(Q(Math.min(n,e))),a=p(P(r)-(s?Zn:0));return u`<rect class="nn-bar" data-label="${s}" x="${a}" y="${i}"
        width="${Zn}" height="${p(Q(0)-i)}"/>${n>e&&u`<text class="nn-small nn-halo" x="${a+Zn/2}"
          y="${i+4}" text-anchor="middle">${h(n,2)}</text>`}`})}
    ${Ji(t)}`}function Ji(t){let e=pe(t.points,t.w,t.b),n=p(Q(Math.min(e,Q.domain[1]))),o=e<=Q.domain[1];return u`${o&&u`<path class="nn-mean" d="M${P.range[0]} ${n}H${P.range[1]}"/>`}
    <text class="nn-small nn-halo" x="${P.range[1]}" y="${n-6}"
      text-anchor="end">mean ${h(e,3)}</text>`}function Qi(t){let[e,n]=[p(P(t.x)),p(St(fe(t,t.x)))];return u`<path class="nn-distance" d="M${e} ${p(St(0))}V${n}H${P.range[0]}"/>
    ${Xt("email",e,n)}`}function ta(t,e){let n=t.surprise?362:244;return u`<svg viewBox="0 0 360 ${n}" role="img"
    aria-label="${gr(t)}">
    <clipPath id="${e}-clip"><rect x="40" y="24" width="304" height="182"/>
    </clipPath>
    ${T(P,St,{names:["words in CAPITALS","chance of spam"],count:5})}
    <g clip-path="url(#${e}-clip)">
      ${t.surprise&&Ki(t)}
      <path class="nn-graph" d="${Bt(o=>fe(t,o),P,St)}"/>
    </g>
    ${t.points.map(([o,r])=>at([o,r],r,!1,P,St))}
    ${!t.surprise&&Qi(t)} ${t.surprise&&Zi(t)}
  </svg>`}var ea=(t,e)=>u`${y(Kn,"w",t,e)}
  ${y(Kn,"b",t,e)}
  ${!t.surprise&&y(Kn,"x",t,e)}`;function na(t){return u`${$t("was spam","was not")}
    ${t.surprise?ra(t):oa(t)}`}function oa({w:t,b:e,x:n}){let o=n*t+e;return u`<p class="nn-formula">z = ${h(n)}·${R(t)} ${S(e)} =
      <b data-shows="z">${h(o)}</b></p>
    <p class="nn-formula">chance of spam = σ(${h(o)}) =
      <b data-shows="p">${Z(L(o))}</b></p>`}function ra(t){let{w:e,b:n,points:o}=t,r=$r(t),s=r.indexOf(Math.max(...r)),[i,a]=o[s],l=fe(t,i);return u`<p class="nn-formula">Mean surprise: <b data-shows="mean">${h(pe(o,e,n))}</b></p>
    <p>Greatest surprise: ${h(i)} words in CAPITALS, and it was
      ${a?"":"not "}spam. The neuron gave that the chance ${Z(a?l:L(-i*e-n))}; −log of it is <b data-shows="worst">${h(r[s])}</b>.</p>
    ${t.learn&&u`<p class="nn-formula">w = ${h(e)}, b = ${h(n)}${Jn(t)&&": nothing left to gain"}</p>`}`}function gr(t){let{w:e,b:n,x:o,points:r}=t,s=r.filter(([,a])=>a===1).length,i=`${r.length} emails by their words in CAPITALS, ${s} of them spam, and a sigmoid curve with weight ${h(e)} and bias ${h(n)}. `;return t.surprise?`${i}The mean surprise is ${h(pe(r,e,n))}.`:`${i}To an email with ${h(o)} it gives the chance ${Z(fe(t,o))} of being spam.`}function sa(t){if(Jn(t))return null;let{w:e,b:n}=Zo(t.points,t.w,t.b,Vi,Gi);return{w:dr(e,4),b:dr(n,10)}}var dr=(t,e)=>Math.max(-e,Math.min(e,t)),ia=({w:t,b:e})=>Number.isInteger(8*t)&&Number.isInteger(4*e),aa=t=>Math.max(0,Math.min(10,Math.round(t*2)/2)),br={picture:ta,controls:ea,readout:na,describe:gr,play:sa,plays:t=>t.learn,pace:60,verbs:{step:"Ten small steps",play:"Let it learn"},drags:{email:(t,[e])=>({x:aa(P.invert(e))})},goals:{"02-half-at-four":{ask:"Let the chance rise with the words in CAPITALS, and be exactly 0.5 for an email with four of them.",praise:"z is 0 at x = 4: the bias takes away what four words bring.",met:({w:t,b:e})=>t>0&&Math.abs(4*t+e)<1e-9},"02-fair":{ask:"By hand: bring the mean surprise below 0.52.",praise:"Well fitted. The best possible mean is not far below.",met:t=>t.surprise&&ia(t)&&pe(t.points,t.w,t.b)<.52},"02-learn":{ask:"Let it learn until nothing is left to gain. Then spoil the fit with both knobs and let it learn again: where does it end?",praise:"Nobody told it where to go, and from any start it ends at nearly the same place.",met:t=>t.learn&&Jn(t)}}};var Qn={line:t=>2*t-1,square:t=>t*t,"three-squares":t=>3*t*t,"square-and-line":t=>t*t+2*t};function xr(t,e,n){let o=Qn[t],r=o(e+n)-o(e);return{rise:r,slope:r/n}}function Tt(t,e){let n=t**e;return{height:n,slope:n*Math.log(t),atZero:Math.log(t)}}var J=(t,e)=>t.reduce((n,o,r)=>n+o*e[r],0),de=t=>Math.sqrt(J(t,t)),yr=(t,e)=>J(t,e)/de(t),wr=(t,e)=>t.map(n=>e[0].map((o,r)=>J(n,e.map(s=>s[r]))));function vr(t,e){let n=Math.max(t.length,e.length),o=a=>[...Array(n-a.length).fill(1),...a],[r,s]=[o(t),o(e)];return r.every((a,l)=>a===s[l]||a===1||s[l]===1)?r.map((a,l)=>a===1?s[l]:a):null}var tt=k([-3.5,3.5],[30,334]),et=k([-3.5,3.5],[326,22]),kr=3,en=t=>t.every(e=>e===0);function Mr(t,[e,n]){let[o,r]=[p(tt(e)),p(et(n))];return u`<line class="nn-arrow" data-arrow="${t}" x1="${p(tt(0))}"
      y1="${p(et(0))}" x2="${o}" y2="${r}"/>
    <g class="nn-grab" data-drag="${t}"><circle cx="${o}" cy="${r}"
        r="15"/><circle class="nn-handle ${t==="u"?"nn-tip":""}"
        cx="${o}" cy="${r}" r="9"/></g>
    <text class="nn-halo nn-strong" x="${o+13}" y="${r-9}">${t}</text>`}function ca({u:t,v:e}){if(en(t))return"";let n=J(t,e)/J(t,t),o=t.map(i=>n*i),r=t.map(i=>10*i/de(t)),s=n<0?"nn-negative":"nn-positive";return u`<line class="nn-zero" x1="${p(tt(-r[0]))}"
      y1="${p(et(-r[1]))}" x2="${p(tt(r[0]))}" y2="${p(et(r[1]))}"/>
    <line class="nn-edge nn-shadow ${s}" x1="${p(tt(0))}" y1="${p(et(0))}"
      x2="${p(tt(o[0]))}" y2="${p(et(o[1]))}"/>
    <line class="nn-distance" x1="${p(tt(e[0]))}" y1="${p(et(e[1]))}"
      x2="${p(tt(o[0]))}" y2="${p(et(o[1]))}"/>`}function la(t,e){return u`<svg viewBox="0 0 344 362" role="img"
    aria-label="${Sr(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="22" width="304" height="304"/>
    </clipPath>
    ${T(tt,et)}
    <g clip-path="url(#${e}-clip)">${ca(t)}</g>
    ${Mr("u",t.u)} ${Mr("v",t.v)}
  </svg>`}var ua=t=>[[0,`${t}₁`],[1,`${t}₂`]];function ma(t,e){return["u","v"].map(n=>qe("arrows",n,t,e,ua(n)))}var Ir=t=>u`√(${R(t[0])}² + ${R(t[1])}²)`;function pa({u:t,v:e}){let n=t.map((o,r)=>`${R(o)}·${R(e[r])}`);return u`<p class="nn-formula">u · v = ${n.join(" + ")} =
      <b data-shows="dot">${h(J(t,e))}</b></p>
    <p class="nn-formula">length of u = ${Ir(t)} = <b data-shows="u"
      >${h(de(t))}</b></p>
    <p class="nn-formula">length of v = ${Ir(e)} = <b data-shows="v"
      >${h(de(e))}</b></p>
    <p class="nn-formula">${en(t)?"u points nowhere: nothing can lie along it.":u`v reaches along u: u · v ÷ length of u = <b data-shows="along"
            >${h(yr(t,e))}</b>`}</p>`}function Sr({u:t,v:e}){let n=o=>`(${h(o[0])}, ${h(o[1])})`;return`Two arrows from the origin: u to ${n(t)}, v to ${n(e)}. Their dot product is ${h(J(t,e))}.`}var Ar=t=>[tt.invert(t[0]),et.invert(t[1])].map(e=>Math.max(-kr,Math.min(kr,Math.round(e*4)/4))),Tr={picture:la,controls:ma,readout:pa,describe:Sr,drags:{u:(t,e)=>({u:Ar(e)}),v:(t,e)=>({v:Ar(e)})},goals:{"00-right-angle":{ask:"Make the dot product 0, with neither arrow of length 0.",praise:"The arrows are at a right angle: v reaches not at all along u.",met:({u:t,v:e})=>J(t,e)===0&&!en(t)&&!en(e)},"00-same-dot":{ask:"Leave u as the book has it. Find another v with the dot product that it has at first.",praise:"All such arrows end on one line, at a right angle to u. It is the line that a neuron with the weights u draws.",met:({u:t,v:e},n)=>t.join()===n.u.join()&&e.join()!==n.v.join()&&J(t,e)===J(n.u,n.v)}}};var[to,Nr]=[31,30],$e=[4,123,242],eo=44,Or=t=>(t.match(/\d+/g)??[]).map(Number),no=t=>[t.at(-2)??1,t.at(-1)??1];function ge({a:t,b:e}){let n=[Or(t),Or(e)];return{shapes:n,shape:vr(...n)}}function ha(t,e,n,o){let[r,s]=no(t),[i,a]=[r===1?0:n,s===1?0:o],l=i!==n||a!==o;return{number:e*(i*s+a+1),copy:l}}function Lr(t,[e,n],o,r){return[...Array(e).keys()].map(s=>[...Array(n).keys()].map(i=>{let{number:a,copy:l}=o(s,i),[c,m]=[t+i*to,eo+s*Nr];return u`<rect class="nn-cell" data-copy="${l}" x="${c+1.5}"
          y="${m+1.5}" width="${to-3}" height="${Nr-3}" rx="3"/><text
          class="${l?"nn-small":"nn-strong"}" x="${c+to/2}"
          y="${m+20}" text-anchor="middle" ${r&&u`data-shows="sum"`}
          >${a}</text>`}))}var Nt=t=>t.length===1?`(${t[0]},)`:`(${t.join(", ")})`;function fa(t){let{shapes:e,shape:n}=ge(t),o=e.map((a,l)=>(c,m)=>ha(a,l===0?10:1,c,m)),r=(a,l)=>({number:o[0](a,l).number+o[1](a,l).number,copy:!1}),s=(a,l)=>u`<text class="nn-small" x="${$e[a]+2}"
    y="20">${l}</text>`,i=(a,l)=>u`<text class="nn-strong" x="${$e[a]-13}"
    y="${eo+20}" text-anchor="middle">${l}</text>`;return u`<svg viewBox="0 0 340 140" role="img"
    aria-label="${Er(t)}">
    ${s(0,`a ${t.a}`)} ${s(1,`b ${t.b}`)}
    ${s(2,n?`a + b ${Nt(n)}`:"a + b")}
    ${o.map((a,l)=>Lr($e[l],no(n??e[l]),a))}
    ${i(1,"+")} ${i(2,"=")}
    ${n?Lr($e[2],no(n),r,!0):u`<text class="nn-strong nn-negative" x="${$e[2]+4}"
            y="${eo+20}">✗ refused</text>`}
  </svg>`}var da=(t,e)=>["a","b"].map(n=>z("broadcast",n,t,e));function Wr(t,e){let n=[...Array(e-t.length).fill(1),...t];return t.length<e?`${Nt(t)}, read as ${Nt(n)}`:Nt(t)}function $a(t){let{shapes:e,shape:n}=ge(t),o=Math.max(...e.map(s=>s.length)),r=e.map(s=>Nt(s).replaceAll(" ",""));return u`<p class="nn-formula">shape of a: ${Wr(e[0],o)}</p>
    <p class="nn-formula">shape of b: ${Wr(e[1],o)}</p>
    <p class="nn-formula">${n?u`shape of a + b: <b>${Nt(n)}</b>`:u`<code>ValueError: operands could not be broadcast together with
            shapes ${r.join(" ")}</code>`}</p>
    <p>Broken edges are copies that NumPy reads as if they were there.</p>`}function Er(t){let{shape:e}=ge(t),n=`An array a of shape ${t.a} and an array b of shape ${t.b}`;return e?`${n}, both stretched to shape ${Nt(e)} and added.`:`${n}. NumPy cannot stretch them to one shape and refuses to add them.`}var Rr={wide:!0,picture:fa,controls:da,readout:$a,describe:Er,goals:{"00-refused":{ask:"Find two shapes that NumPy refuses to add.",praise:"Refused: somewhere two sizes differ and neither is 1. An error is the friendly outcome.",met:t=>ge(t).shape===null},"00-trap":{ask:"Three numbers plus three numbers, and nine come out. Find shapes that do it.",praise:"A column and a row stretch each other. No error, nine numbers: the trap, whenever three were meant.",met:t=>{let{shapes:e,shape:n}=ge(t),o=r=>r.reduce((s,i)=>s*i,1);return e.every(r=>o(r)===3)&&o(n)===9}}}};var gt=32,Lt={x:4,y:178,wide:48},be={x:196,y:44,wide:68},Ot={...be,y:Lt.y},Pr=["1,1","1,2","2,1","2,2"],zr=(t,e)=>[...Array(t.length/e).keys()].map(n=>t.slice(n*e,(n+1)*e));function xe({X:t,W:e,entry:n}){let[o,r]=[zr(t,3),zr(e,2)],[s,i]=n.split(",").map(a=>a-1);return{A:o,B:r,P:wr(o,r),i:s,j:i}}function oo(t,e,n,o=ga){let{x:r,y:s,wide:i}=e;return t.map((a,l)=>a.map((c,m)=>u`<rect class="nn-cell" data-lit="${n(l,m)}"
          x="${r+m*i}" y="${s+l*gt}" width="${i}"
          height="${gt}"/>${o(c,e,l,m)}`))}var ga=(t,{x:e,y:n,wide:o},r,s)=>u`<text x="${e+(s+.5)*o}" y="${n+r*gt+21}"
    text-anchor="middle">${h(t)}</text>`,ba=(t,{x:e,y:n,wide:o},r,s)=>u`<g class="nn-press" data-do="${Pr[2*r+s]}"><rect
      fill="transparent" x="${e+s*o}" y="${n+r*gt}"
      width="${o}" height="${gt}"/>
    <text class="nn-strong" x="${e+(s+.5)*o}"
      y="${n+r*gt+21}" text-anchor="middle" data-shows="product"
      >${h(t)}</text></g>`,nn=(t,e,n,o="start")=>u`<text class="nn-small" x="${e}" y="${n}" text-anchor="${o}"
    >${t}</text>`;function xa(t){let{A:e,B:n,P:o,i:r,j:s}=xe(t),i=a=>be.x+(a+.5)*be.wide;return u`<svg viewBox="0 0 336 266" role="img"
    aria-label="${Cr(t)}">
    ${nn("W, shape (3, 2)",be.x,16)}
    ${[0,1].map(a=>nn(`neuron ${a+1}`,i(a),37,"middle"))}
    ${oo(n,be,(a,l)=>l===s)}
    ${nn("X, shape (2, 3)",Lt.x,Lt.y-12)}
    ${oo(e,Lt,a=>a===r)}
    <text x="${(Lt.x+3*Lt.wide+Ot.x)/2}" y="${Lt.y+gt+5}"
      text-anchor="middle">→</text>
    <text x="${Ot.x+Ot.wide}" y="${Ot.y-13}" text-anchor="middle"
      >↓</text>
    ${oo(o,Ot,(a,l)=>a===r&&l===s,ba)}
    ${nn("X @ W, shape (2, 2)",Ot.x,Ot.y+2*gt+19)}
  </svg>`}function ya(t,e){let{j:n}=xe(t),o=r=>[2*r+n,`weight ${r+1} of neuron ${n+1}`];return u`${z("matrix-product","entry",t,e,r=>{let[s,i]=r.split(",");return`row ${s}, column ${i}`})}
    ${qe("matrix-product","W",t,e,[0,1,2].map(o))}`}function wa(t){let{A:e,B:n,P:o,i:r,j:s}=xe(t),i=e[r].map((a,l)=>`${R(a)}·${R(n[l][s])}`);return u`<p class="nn-formula">row ${r+1} of X times column ${s+1} of
      W:</p>
    <p class="nn-formula">${i.join(" + ")} = <b data-shows="entry"
      >${h(o[r][s])}</b></p>
    <p>It is what neuron ${s+1} answers to example ${r+1}, without its
      bias.</p>`}function Cr(t){let{P:e,i:n,j:o}=xe(t);return`A matrix X of 2 examples, 3 inputs each, times a matrix W of 2 neurons, 3 weights each. The rows of the product: ${e.map(s=>s.map(i=>h(i)).join(" and ")).join("; ")}. Row ${n+1} of X times column ${o+1} of W gives ${h(e[n][o])}.`}var Dr={wide:!0,picture:xa,controls:ya,readout:wa,describe:Cr,actions:Object.fromEntries(Pr.map(t=>[t,()=>({entry:t})])),goals:{"00-column":{ask:"Turn the weights of neuron 2 until it answers 5 to example 1 and 0 to example 2.",praise:"Found, and the product's first column never moved: it belongs to neuron 1 and its weights alone.",met:t=>{let{P:e}=xe(t);return e[0][1]===5&&e[1][1]===0}}}};var _={x:164,y:122,r:28},Y={x:210,y:97,size:50},G={x:296,y:122,r:24};function Kt({x:t,w:e,b:n,activation:o}){let r=W(t,e,n);return{z:r,y:Ft[o](r)}}function rn({activation:t,answers:e},n){return t==="identity"?"":e[n>.5?1:0]}var on=t=>t<0?"nn-negative":"nn-positive",Ur=t=>p(1+.6*Math.abs(t));function Br(t,e,n,o=`× ${h(e)}`){let[r,s]=[_.x-t.x,_.y-t.y],i=Math.hypot(r,s),a=1-(_.r+3)/i,l=(11+Ur(e)/2)/i,c=t.x+.5*r+l*s,m=t.y+.5*s-l*r;return u`<line class="nn-edge ${on(e)}" x1="${p(t.x+22)}"
      y1="${p(t.y+22*s/r)}" x2="${p(t.x+a*r)}"
      y2="${p(t.y+a*s)}" stroke-width="${Ur(e)}"
      opacity="${n===0?.3:1}"/>
    <text class="nn-halo nn-strong ${on(e)}" x="${p(c)}"
      y="${p(m+5)}" text-anchor="${s<-30?"end":"middle"}"
      >${o}</text>`}function va(t){let e=150/t.w.length;return t.w.map((n,o)=>{let r={x:32,y:p(46+o*e)};return u`${Br(r,n,t.x[o])}
      <circle class="nn-node" cx="${r.x}" cy="${r.y}" r="21"/>
      <text x="${r.x}" y="${r.y+5}" text-anchor="middle"
        >${h(t.x[o])}</text>
      <text class="nn-halo nn-small" x="11" y="${r.y-28}"
        >${t.names[o]}</text>`})}function ka({activation:t},{z:e,y:n}){let o=Math.max(6,Math.abs(e)*1.25),r=t==="identity"?o:1,s=t==="identity"?-o:0,i=d=>p(Y.x+5+(d+o)/(2*o)*40),a=d=>p(Y.y+44-(d-s)/(r-s)*38),c=[...Array(41).keys()].map(d=>(d/20-1)*o).map(d=>`${i(d)},${a(Ft[t](d))}`),m=t==="step"?`${i(-o)},${a(0)} ${i(0)},${a(0)} ${i(0)},${a(1)} ${i(o)},${a(1)}`:c.join(" ");return u`<rect class="nn-node" x="${Y.x}" y="${Y.y}"
      width="${Y.size}" height="${Y.size}" rx="8"/>
    <polyline class="nn-curve" points="${m}"/>
    <circle class="nn-dot" cx="${i(e)}" cy="${a(n)}" r="4"/>
    <text class="nn-small" x="${Y.x+Y.size/2}" y="${Y.y-8}"
      text-anchor="middle">${t}</text>`}function Ma(t){let e=t.length>9?u`x="340" text-anchor="end"`:u`x="${G.x}" text-anchor="middle"`;return u`<text class="nn-strong" ${e} y="${G.y+46}">${t}</text>`}function Ia(t){let e=Kt(t),{z:n,y:o}=e,r={x:32,y:222},s=t.activation!=="identity"&&o>.5;return u`<svg viewBox="0 0 344 250" role="img"
    aria-label="${Xr(t)}">
    ${va(t)} ${Br(r,t.b,1,`bias ${h(t.b)}`)}
    <rect class="nn-node" x="13" y="203" width="38" height="38" rx="6"/>
    <text x="32" y="227" text-anchor="middle">1</text>
    <text class="nn-small" x="58" y="238">always 1</text>
    <circle class="nn-node" cx="${_.x}" cy="${_.y}" r="${_.r}"/>
    <text class="nn-strong" x="${_.x}" y="${_.y+5}" text-anchor="middle"
      >${h(n)}</text>
    <text class="nn-small" x="${_.x}" y="${_.y-37}" text-anchor="middle"
      >sum z</text>
    <path class="nn-wire" d="M${_.x+_.r} ${_.y}H${Y.x}"/>
    ${ka(t,e)}
    <path class="nn-wire" d="M${Y.x+Y.size} ${G.y}H${G.x-G.r}"/>
    <circle class="nn-node" data-on="${String(s)}" cx="${G.x}" cy="${G.y}"
      r="${G.r}"/>
    <text class="nn-strong" data-on="${String(s)}" x="${G.x}" y="${G.y+5}"
      text-anchor="middle">${ce(o,3)}</text>
    <text class="nn-small" x="${G.x}" y="${G.y-32}" text-anchor="middle"
      >output</text>
    ${Ma(rn(t,o))}
  </svg>`}function Aa(t,e){let n=t.w.every(r=>Math.abs(r)<=2),o=t.activation==="identity"&&n?{minimum:-2,maximum:2,step:.05}:{};return u`
    ${(t.switches?At:y)("neuron","x",t,e)}
    ${y("neuron","w",t,e,o)}
    ${y("neuron","b",t,e)}
    ${t.choose&&z("neuron","activation",t,e)}`}function Sa(t){let e=t.x.map((n,o)=>u`${o>0&&" + "}<span class="${on(t.w[o])}"
      >${h(n)}·${R(t.w[o])}</span>`);return u`${e} <span class="${on(t.b)}">${S(t.b)}</span>
    = <b data-shows="z">${h(Kt(t).z)}</b>`}function Ta(t){let{z:e,y:n}=Kt(t),o=rn(t,n);return u`<p class="nn-formula">z = ${Sa(t)}</p>
    <p class="nn-formula">${t.activation}(${h(e)}) =
      <b data-shows="y">${ce(n)}</b>${o&&u`: <b>${o}</b>`}</p>
    ${t.table&&t.switches&&Na(t)}`}function Na(t){let e=t.w.length,n=[...Array(2**e).keys()].map(o=>t.w.map((r,s)=>o>>e-1-s&1));return u`<table class="nn-table" aria-label="every combination of the switches">
    <thead><tr>${t.names.map(o=>u`<th scope="col">${o}</th>`)}
      <th scope="col">z</th><th scope="col">output</th></tr></thead>
    <tbody>${n.map(o=>{let{z:r,y:s}=Kt({...t,x:o}),i=o.every((a,l)=>a===t.x[l]);return u`<tr ${i&&u`aria-current="true"`}>
        ${o.map(a=>u`<td>${a}</td>`)}<td data-shows="row-z"
        >${h(r)}</td><td>${ce(s)} ${rn(t,s)}</td></tr>`})}</tbody>
  </table>`}function Xr(t){let{z:e,y:n}=Kt(t),o=t.names.map((s,i)=>`${s} is ${h(t.x[i])}, weight ${h(t.w[i])}`),r=rn(t,n);return`A neuron. ${o.join("; ")}; bias ${h(t.b)}. The weighted sum is ${h(e)}; after the ${t.activation} the output is ${ce(n)}${r&&`, ${r}`}.`}var jr=({w:t,b:e})=>[[0,0],[0,1],[1,0],[1,1]].map(n=>W(n,t,e)>0),Oa=(t,e)=>[...t.w,t.b].filter((n,o)=>n!==[...e.w,e.b][o]).length,qr={wide:!0,picture:Ia,controls:Aa,readout:Ta,describe:Xr,goals:{"01-silence":{ask:"An email with CAPITALS and without viagra is called spam. Turn one knob until it is not. How far must you turn it?",praise:"Silent. A turn by 5 is enough: it brings the number in the middle down to 0, and the neuron fires only above 0.",met:(t,e)=>t.x.join()==="1,0"&&Oa(t,e)===1&&W(t.x,t.w,t.b)<=0},"01-both":{ask:"Your doctor writes about viagra, your aunt writes in CAPITALS. Let both through, and catch only the emails that have both.",praise:"Found: each alone brings too little, both together enough.",met:t=>t.w.length===2&&t.activation==="step"&&jr(t).join()==="false,false,false,true"},"01-seven-bottles":{ask:"Ten guests drank seven bottles. Find the weight that says so, and leave the bias at 0: no guests, no wine.",praise:"Found: 0.7 of a bottle for each guest. Now try 3 and 75 guests.",met:t=>t.activation==="identity"&&t.x[0]===10&&t.b===0&&Math.abs(Kt(t).z-7)<1e-9},"03-last-bit":{ask:"One neuron is enough. Find knobs that call all four numbers right: 0 and 2 even, 1 and 3 odd.",praise:"Found. The first digit needs no weight: whether a number is even is said by its last digit alone.",met:t=>t.w.length===2&&t.activation==="sigmoid"&&jr(t).join()==="true,false,true,false"}}};var nt=k([-2.2,4.2],[30,334]),ot=k([-2.2,4.2],[326,22]),[ye,Zt]=ot.domain,La=[...Array(65).keys()].map(t=>ye+t/10),Hr=t=>t<=Zt;function Fr({base:t},e){let n=La.map(o=>{let r=Math.min(Tt(t,o).height,2*Zt),[s,i]=e?[r,o]:[o,r];return`${p(nt(s))},${p(ot(i))}`});return u`<polyline class="${e?"nn-mirror":"nn-curve"}"
    points="${n.join(" ")}"/>`}function Wa(t,{height:e,slope:n}){let o=r=>e+n*(r-t);return u`<line class="nn-secant" x1="${p(nt(ye))}"
    y1="${p(ot(o(ye)))}" x2="${p(nt(Zt))}" y2="${p(ot(o(Zt)))}"/>`}function Ea(t,{height:e}){return u`<line class="nn-distance" x1="${nt(ye)}" y1="${ot(ye)}"
      x2="${nt(Zt)}" y2="${ot(Zt)}"/>
    ${Fr(t,!0)}
    ${Hr(e)&&u`<circle class="nn-one" cx="${p(nt(e))}" cy="${p(ot(t.x))}"
        r="7"/>
      <text class="nn-halo nn-strong nn-positive" x="${p(nt(e)+4)}"
        y="${p(ot(t.x)+22)}">log</text>`}`}function Ra(t,{height:e}){return Hr(e)?u`<circle class="nn-dot" cx="${p(nt(t))}" cy="${p(ot(e))}"
      r="6"/>`:u`<path class="nn-next" d="M${p(nt(t))} 22l-7 12h14z"/>`}function za(t,e){let n=Tt(t.base,t.x);return u`<svg viewBox="0 0 344 362" role="img"
    aria-label="${_r(t)}">
    <clipPath id="${e}-clip"><rect x="30" y="22" width="304" height="304"/>
    </clipPath>
    ${T(nt,ot,{names:["x","y"]})}
    <g clip-path="url(#${e}-clip)">
      ${t.mirror?Ea(t,n):Wa(t.x,n)}
      ${Fr(t,!1)}</g>
    ${Ra(t.x,n)}
  </svg>`}function Pa(t,e){return u`${y("power-curve","base",t,e)}
    ${y("power-curve","x",t,e)}`}function Ca({base:t,x:e,mirror:n}){let{height:o,slope:r,atZero:s}=Tt(t,e),i=u`${h(t,6)}<sup>${h(e,6)}</sup>`;return n?u`<p class="nn-formula">${i} = <b data-shows="height"
          >${h(o)}</b></p>
        <p class="nn-formula">${t===1?"Every power of 1 is 1: there is no logarithm to the base 1.":u`log to the base ${h(t,6)} of ${h(o)} =
                <b data-shows="log">${h(e)}</b>`}</p>`:u`<p class="nn-formula">height: ${i} = <b data-shows="height"
          >${h(o)}</b></p>
        <p class="nn-formula">slope there: <b data-shows="slope"
          >${h(r)}</b></p>
        <p class="nn-formula">slope ÷ height = <b data-shows="ratio"
          >${h(s)}</b></p>`}function _r({base:t,x:e,mirror:n}){let{height:o,slope:r}=Tt(t,e),s=`At x = ${h(e,6)} it is ${h(o)} high`,i=`The powers of ${h(t,6)} as a curve. ${s}`;return n?`${i}. Mirrored at the diagonal it is the logarithm.`:`${i} and its slope is ${h(r)}.`}var Vr={picture:za,controls:Pa,readout:Ca,describe:_r,goals:{"00-e":{ask:"Find the base whose slope is its height: slope ÷ height within 0.005 of 1.",praise:"2.71875 is the nearest that this slider comes to e = 2.71828… Move the power: the two stay equal everywhere.",met:({base:t,x:e})=>Math.abs(Tt(t,e).atZero-1)<.005},"00-which-power":{ask:"Which power of 2 gives 3? Come within 0.05 of 3.",praise:"About 1.585, between 1 (which gives 2) and 2 (which gives 4). That is the logarithm of 3 to the base 2.",met:({base:t,x:e,mirror:n})=>n&&t===2&&Math.abs(Tt(t,e).height-3)<.05}}};function sn(t){return t.split(/(`[^`]+`|\*[^*\s][^*]*\*)/).map(e=>e.startsWith("`")?u`<code>${e.slice(1,-1)}</code>`:e.startsWith("*")&&e.length>2?u`<em>${e.slice(1,-1)}</em>`:e)}function an(t){try{let e=Uint8Array.from(atob(t),n=>n.charCodeAt(0));return JSON.parse(new TextDecoder().decode(e))}catch{throw new Error("Question.data must be a question; got something else.")}}var Da=.05,Ua=.005;function ro(t,e){if(e.trim()==="")return{verdict:"missing"};if(t.choices){let i=t.choices[Number(e)];return i?{verdict:i.right?"right":"wrong",why:i.why}:{verdict:"missing"}}let n=Xo(e);if(Number.isNaN(n))return{verdict:"unreadable"};let o=Math.abs(n-t.answer);if(o<=t.tolerance)return{verdict:"right",why:t.why};let r=t.wrong.find(i=>Math.abs(n-i.value)<=Ua*Math.abs(i.value));return r?{verdict:"wrong",why:r.why}:{verdict:!t.exact&&o<=Da*Math.abs(t.answer)?"almost":"wrong",why:t.otherwise}}var ja={missing:"Nothing answered yet.",unreadable:"That is not a number. Write it like −1.5, 0,25 or 2/3.",wrong:"Not yet.",almost:"Close, but not right.",right:"Right."},Ba={missing:"…",unreadable:"?",wrong:"✗",almost:"≈",right:"✓"};function Xa(t,e,n){return t.choices.map((o,r)=>u`<div class="nn-option"><input type="radio"
      name="${n}-answer" id="${n}-${r}" value="${r}" data-trait="answer"
      ${e.answer===String(r)&&"checked"}><label for="${n}-${r}"
      >${sn(o.text)}</label></div>`)}function qa(t,e,n){return u`<p class="nn-number"><label for="${n}-n">Your number</label>
    <input id="${n}-n" data-trait="answer" inputmode="text" maxlength="40"
      autocomplete="off" value="${e.answer}">
    </p>`}function Ha(t,e){if(!e.checked)return"";let{verdict:n,why:o}=ro(t,e.answer);return u`<span class="nn-mark" aria-hidden="true">${Ba[n]}</span>
    <span><b>${ja[n]}</b> ${o&&sn(o)}</span>`}function Fa(t,e){let n=an(t.data),o=n.choices?Xa:qa,r=t.checked?ro(n,t.answer).verdict:"";return u`<fieldset class="nn-question">
      <legend>${sn(n.prompt)}</legend>
      ${o(n,t,e)}
    </fieldset>
    <div class="nn-live"><button type="button" data-do="check" data-enter
      >Check</button></div>
    <div class="nn-feedback" role="status" data-verdict="${r}"
      >${Ha(n,t)}</div>`}var Gr={plain:!0,check:({data:t})=>an(t),controls:Fa,describe:t=>an(t.data).prompt,actions:{check:()=>({checked:!0})},input:t=>({...t,checked:!1}),task({id:t,data:e,answer:n,checked:o}){return o&&ro(an(e),n).verdict==="right"?t:""}};var _a="reliability",bt=k([0,1],[40,344]),Wt=k([0,1],[262,30]),Yr=336,Va=.025,we=t=>Jo(t.cases,t.scale),Kr=t=>t.reduce((e,{count:n})=>e+n,0);function so(t){let e=({count:n,said:o,happened:r})=>n*Math.abs(o-r);return t.reduce((n,o)=>n+e(o),0)/Kr(t)}function Ga({cases:t,scale:e}){let[n,o]=[0,0];for(let[r,s,i]of t)n+=s*_t(e*r,1)+i*_t(e*r,0),o+=s+i;return n/o}function Ya(t){let e=we(t),n=Math.max(1,...e.map(({count:o})=>o));return u`<svg viewBox="0 0 360 342" role="img"
    aria-label="${Zr(t)}">
    ${T(bt,Wt,{names:["what it said","share that was spam"],count:5})}
    <path class="nn-distance" d="M${bt(0)} ${Wt(0)}L${bt(1)} ${Wt(1)}"/>
    ${e.map(({said:o,happened:r})=>{let s=r<o?"nn-negative":"nn-positive";return u`<path class="nn-given ${s}" d="M${p(bt(o))} ${p(Wt(o))}V${p(Wt(r))}"/>`})}
    <path class="nn-curve" d="${e.map(({said:o,happened:r},s)=>`${s?"L":"M"}${p(bt(o))} ${p(Wt(r))}`)}"/>
    ${e.map(({said:o,happened:r})=>u`<circle class="nn-one" cx="${p(bt(o))}"
        cy="${p(Wt(r))}" r="6"/>`)}
    ${e.map(o=>Ka(o,n))}
  </svg>`}function Ka({bin:t,count:e},n){let o=p((bt(t/10)+bt((t+1)/10))/2),r=p(24*e/n);return u`<rect class="nn-count-bar" x="${o-13}"
      y="${Yr-r}" width="26" height="${r}"/>
    <text class="nn-small nn-halo" x="${o}" y="${Yr-r-3}"
      text-anchor="middle">${e}</text>`}var Za=(t,e)=>y(_a,"scale",t,e);function Ja(t){let e=we(t);return e.length===0?u`<p>No cases.</p>`:u`${Qa(e)}
    <p class="nn-formula">Mean gap between said and happened:
      <b data-shows="gap">${h(so(e))}</b></p>
    <p class="nn-formula">Mean surprise: <b data-shows="mean">${h(Ga(t))}</b></p>
    <details><summary>All bins</summary><table class="nn-table">
    <thead><tr><th scope="col">from</th><th scope="col">cases</th>
      <th scope="col">said, on average</th><th scope="col">were spam</th></tr>
    </thead>
    <tbody>${e.map(({bin:n,count:o,said:r,happened:s})=>u`<tr><td>${h(n/10)}</td>
        <td data-shows="count">${o}</td>
        <td data-shows="said">${h(r)}</td>
        <td data-shows="happened">${h(s)}</td></tr>`)}</tbody></table></details>`}function Qa(t){let{bin:e,count:n,happened:o}=t.at(-1);return e<9?u`<p class="nn-top">It said 0.9 or more of none.</p>`:u`<p class="nn-top">It said 0.9 or more of ${n} emails. Of these,
    ${h(100*o,3)} % were spam.</p>`}function Zr(t){let e=we(t);if(e.length===0)return"A reliability plot without cases.";let n=e.map(({said:o,happened:r,count:s})=>`said ${h(o,2)}, happened ${h(r,2)} (${s})`);return`What a model said against what happened, in ${e.length} bins: ${n.join("; ")}. The mean gap is ${h(so(e),2)}.`}var Jr={picture:Ya,controls:Za,readout:Ja,describe:Zr,goals:{"02-calibrate":{ask:"Make this filter honest: bring the mean gap below 0.025. What happens to the mean surprise on the way?",praise:"Its log-odds were about twice too large. The knob that makes it honest also makes the surprise about as small as it can be.",met:t=>Kr(we(t))>0&&so(we(t))<Va}}};var cn="sigmoid-curve",ct=k([-4,4],[34,346]),lt=k([-.05,1.05],[206,24]),ln=3,ve=({w:t,b:e},n)=>L(n*t+e),Et=({w:t,b:e})=>-e/t,ke=t=>t.w*me(t.x*t.w+t.b);function tc(t,e){let n=t.x>3?-1:1,[o,r]=[p(ct(t.x)),p(ct(t.x+n))],[s,i]=[p(lt(e)),p(lt(e+n*ke(t)))];return u`<path class="nn-rise" d="M${o} ${s}H${r}V${i}"/>`}function ec(t,e){let n=ve(t,t.x),o=Et(t);return u`<svg viewBox="0 0 360 244" role="img"
    aria-label="${ts(t)}">
    <clipPath id="${e}-clip"><rect x="34" y="24" width="312" height="182"/>
    </clipPath>
    ${T(ct,lt,{names:["x","output"],count:5})}
    <g clip-path="url(#${e}-clip)">
      ${t.tangent&&[tc(t,n),Ke(t.x,n,ke(t),ct,lt,70)]}
      <path class="nn-graph" d="${Bt(r=>ve(t,r),ct,lt,200)}"/>
      ${Math.abs(o)<=4&&nc(o)}
    </g>
    ${Xt("point",ct(t.x),lt(n))}
  </svg>`}var nc=t=>u`<path class="nn-distance"
    d="M${p(ct(t))} ${p(lt(0))}V${p(lt(.5))}"/>
  <path class="nn-centre" d="M${p(ct(t))} ${p(lt(.5)-7)}l7 7l-7 7l-7 -7z"/>`;function oc(t,e){return u`${y(cn,"w",t,e)}
    ${t.lockable&&Ho(cn,"keep",t,e)}
    ${y(cn,"b",t,e)} ${y(cn,"x",t,e)}`}function rc(t){let{w:e,b:n,x:o}=t,r=o*e+n;return u`<p class="nn-formula">z = ${h(o)}·${R(e)} ${S(n)} =
      <b data-shows="z">${h(r)}</b></p>
    <p class="nn-formula">σ(${h(r)}) =
      <b data-shows="y">${Z(L(r))}</b></p>
    ${t.tangent&&u`<p class="nn-formula">slope here: <b data-shows="slope">${h(ke(t))}</b> up for one step to the right</p>`}
    <p>${e===0?"With weight 0 the input changes nothing: the curve is flat.":u`Centre ◆ (output 0.5): x = <b data-shows="centre">${h(Et(t))}</b>`}</p>
    ${sc(t)}`}function sc(t){return!t.lockable||t.keep||Qr(t)?"":u`<p class="nn-note">To be kept, the centre must lie between
    −${ln} and ${ln}.</p>`}var Qr=t=>Math.abs(Et(t))<=ln;function ts(t){let{w:e,b:n,x:o}=t,r=e===0?"It is flat.":`It ${e>0?"rises":"falls"} from left to right; its centre is at x = ${h(Et(t))}.`,s=t.tangent?`, with slope ${h(ke(t))}`:"";return`The sigmoid curve of a neuron with weight ${h(e)} and bias ${h(n)}. ${r} At x = ${h(o)} the output is ${Z(ve(t,o))}${s}.`}function ic(t,e){if(t.keep)return Qr(e)?{...t,centre:Et(e)}:{};if(!e.keep)return t;if("w"in t)return{...t,b:0-t.w*e.centre};if("b"in t){let n=-t.b/e.w;return Math.abs(n)<=ln?{...t,centre:n}:{...t,keep:!1}}return t}var ac=t=>Math.max(-4,Math.min(4,Math.round(t*8)/8))+0,es={picture:ec,controls:oc,readout:rc,describe:ts,input:ic,drags:{point:(t,[e])=>({x:ac(ct.invert(e))})},goals:{"02-mirror":{ask:"Turn the curve round: it must fall from left to right, with its centre where it was at the start.",praise:"Both knobs changed sign. The centre −b/w does not notice.",met:(t,e)=>t.w<0&&Math.abs(Et(t)-Et(e))<1e-9},"02-step-at-two":{ask:"Make a step at x = 2: below 0.05 at x = 1.5, above 0.95 at x = 2.5. The switch “keep the centre” helps.",praise:"A step, nearly. With the centre kept at 2, the bias had to follow the weight: b = −2w.",met:t=>ve(t,1.5)<.05&&ve(t,2.5)>.95},"02-steepest":{ask:"Move the point to where the curve is steepest. What is the slope?",praise:"At the centre, and there it is a quarter of the weight. No other place is as steep.",met:t=>t.tangent&&Math.abs(ke(t))>.2475*Math.abs(t.w)}}};var cc="softmax-bars",un=12,io=316,ns=58;function lc(t,e,n){let o=n*ns+8;return u`<text x="${un}" y="${o+14}">${e}</text>
    <text class="nn-strong" x="${un+io}" y="${o+14}"
      text-anchor="end">${h(t)}</text>
    <rect class="nn-silent" x="${un}" y="${o+21}" width="${io}"
      height="20" rx="3"/>
    <rect class="nn-one" x="${un}" y="${o+21}" width="${p(io*t)}"
      height="20" rx="3"/>`}function uc(t){let e=Ht(t.z);return u`<svg viewBox="0 0 340 ${ns*e.length+4}" role="img"
    aria-label="${os(t)}">
    ${e.map((n,o)=>lc(n,t.names[o],o))}
  </svg>`}var mc=(t,e)=>y(cc,"z",t,e);function pc(t){let e=Ht(t.z),n=t.z.map(Math.exp),o=n.reduce((r,s)=>r+s,0);return u`<table class="nn-table">
    <thead><tr><th scope="col">class</th><th scope="col">score z</th>
      <th scope="col">e<sup>z</sup></th><th scope="col">share of the sum</th>
      </tr></thead>
    <tbody>${e.map((r,s)=>u`<tr><td>${t.names[s]}</td>
        <td>${h(t.z[s])}</td>
        <td data-shows="power">${h(n[s])}</td>
        <td data-shows="share">${h(r)}</td></tr>`)}
    <tr><td>together</td><td></td><td data-shows="total">${h(o)}</td>
      <td>1</td></tr></tbody>
  </table>`}function os({z:t,names:e}){let n=Ht(t),o=e.map((r,s)=>`${r} has score ${h(t[s])} and gets ${h(n[s])}`);return`Softmax of ${e.length} scores: ${o.join("; ")}.`}var rs={wide:!0,picture:uc,controls:mc,readout:pc,describe:os,goals:{"02-halve":{ask:"Halve the probability of the second class, without touching its own score.",praise:"Its score is what it was; its share is not. Whatever another class gains, this one helps to pay.",met:(t,e)=>t.z[1]===e.z[1]&&Ht(t.z)[1]<=Ht(e.z)[1]/2},"02-shift":{ask:"Change every score and leave every probability as it was.",praise:"The same number was added to all of them. Only the differences between scores count.",met:(t,e)=>{let n=t.z.map((o,r)=>o-e.z[r]);return n[0]!==0&&n.every(o=>o===n[0])}}}};var hc=(t,e)=>t.map(n=>n[e]);function fc(t,e,n){let o=n.map((r,s)=>hc(e,s));return t.map(r=>n.map((s,i)=>W(r,o[i],s)))}function ut(t,e){let n=t;return e.map(({weight:o,bias:r,activation:s})=>{let i=fc(n,o,r);return n=i.map(a=>a.map(l=>s(l))),{Z:i,A:n}})}function ss(t,e){let n=[],o=t;return e.forEach(({weight:r,bias:s,activation:i},a)=>{o=s.map((l,c)=>{let m=(M,O,C,Pt=-1)=>n.push({layer:a,to:c,op:M,from:Pt,terms:O,value:C}),d=o.map((M,O)=>{let C=M*r[O][c];return m("product",[M,r[O][c]],C,O),C}),f=d.reduce((M,O)=>M+O,0);m("sum",d,f),m("bias",[f,l],f+l);let g=i(f+l);return m("activation",[f+l],g),g})}),n}var mn="bumps",hn=[...Array(201).keys()].map(t=>t/200),co=k([0,1],[34,332]),pn=k([-1.25,1.25],[236,20]),dc=["1st","2nd","3rd","4th","5th","6th","7th","8th"].map(t=>`${t} bump`),as={hill:t=>Math.sin(Math.PI*t)**2,wave:t=>.8*Math.sin(2*Math.PI*t),roof:t=>t<.375?2*t:1.2*(1-t)};function $c({count:t,steepness:e,heights:n}){let o=[...Array(t).keys()].flatMap(r=>[r,r+1]);return[{weight:[o.map(()=>e)],bias:o.map(r=>-e*r/t),activation:L},{weight:o.map((r,s)=>[s%2?-n[s>>1]:n[s>>1]]),bias:[0],activation:ue}]}function cs(t){let[e,n]=ut(hn.map(r=>[r]),$c(t)),o=t.heights.slice(0,t.count).map((r,s)=>e.A.map(i=>r*(i[2*s]-i[2*s+1])));return{sum:n.A.flat(),bumps:o}}var ls=t=>hn.map(as[t.target]);function fn(t){let e=ls(t),n=cs(t).sum.map((r,s)=>Math.abs(r-e[s])),o=Math.max(...n);return{gap:o,at:n.indexOf(o)}}var ao=t=>Ge(t.map((e,n)=>[co(hn[n]),pn(e)]));function gc(t){let{sum:e,bumps:n}=cs(t),o=ls(t),{at:r}=fn(t),s=p(co(hn[r]));return u`<svg viewBox="0 0 344 272" role="img"
    aria-label="${us(t)}">
    ${T(co,pn,{names:["x","output"],count:5})}
    ${n.map(i=>u`<polyline class="nn-bump" points="${ao(i)}"/>`)}
    <line class="nn-gap" x1="${s}" x2="${s}" y1="${p(pn(e[r]))}"
      y2="${p(pn(o[r]))}"/>
    <polyline class="nn-target" points="${ao(o)}"/>
    <polyline class="nn-made" points="${ao(e)}"/>
  </svg>`}function bc(t,e){let n=y(mn,"heights",t,e,void 0,dc);return u`${z(mn,"target",t,e)}
    ${z(mn,"count",t,e)}
    ${y(mn,"steepness",t,e)}
    ${n.slice(0,t.count)}
    <div class="nn-live"><button type="button" data-do="read"
      >Read the heights off the curve</button></div>`}function xc(t){let{gap:e}=fn(t);return u`<p class="nn-legend">
      <span><svg class="nn-symbol" viewBox="-9 -9 18 18" aria-hidden="true"
        ><path class="nn-target" d="M-9 0H9"/></svg> curve to match</span>
      <span><svg class="nn-symbol" viewBox="-9 -9 18 18" aria-hidden="true"
        ><path class="nn-made" d="M-9 0H9"/></svg> the network</span></p>
    <p>Largest gap: <b data-shows="gap">${h(e)}</b></p>
    <p>${2*t.count} hidden neurons,
      <b data-shows="knobs">${6*t.count+1}</b> knobs</p>`}function us(t){let e=t.heights.slice(0,t.count).map(n=>h(n));return`The curve "${t.target}" and a network of ${t.count} bumps of heights ${e.join(", ")}. They are at most ${h(fn(t).gap,3)} apart.`}var yc=t=>({heights:t.heights.map((e,n)=>n<t.count?Math.round(16*as[t.target]((n+.5)/t.count))/16:e)}),is=(t,e,n,o,r)=>({ask:o,praise:r,met:s=>s.target===t&&s.count===e&&fn(s).gap<n}),ms={picture:gc,controls:bc,readout:xc,describe:us,actions:{read:yc},goals:{"03-hill":is("hill",4,.1,"Match the hill with four bumps: keep the largest gap below 0.1. The best heights are not the curve's own, and the steepness counts.","Matched. The steepness is a knob as well: flatter sigmoids turn the stairs into a slope."),"03-wave":is("wave",8,.2,"Match the wave with eight bumps: keep the largest gap below 0.2.","Matched. With more bumps the gap would shrink further, to anything you like.")}};var xt=t=>t<0?"nn-negative":"nn-positive",dn=t=>u`${t.map(wc)}${t.map(({label:e=!0,...n})=>e&&vc(n))}`,ps=(t,e)=>n=>[p(t.x+n*(e.x-t.x)),p(t.y+n*(e.y-t.y))];function wc({from:t,to:e,weight:n,part:o,now:r,faint:s}){let i=Math.hypot(e.x-t.x,e.y-t.y),a=ps(t,e),[l,c]=a((t.r+1)/i),[m,d]=a(1-(e.r+2)/i);return u`<g class="nn-link" data-part="${o}" ${r&&"data-now"}
    ><line class="nn-hit" x1="${l}" y1="${c}"
    x2="${m}" y2="${d}"/><line class="nn-edge ${xt(n)}" x1="${l}"
    y1="${c}" x2="${m}" y2="${d}" opacity="${s?.35:1}"
    stroke-width="${p(Math.min(6,1+1.3*Math.abs(n)))}"/></g>`}function vc({from:t,to:e,weight:n,part:o,along:r=.5,now:s}){let[i,a]=ps(t,e)(r),l=h(n),c=8+8.5*l.length;return u`<g class="nn-plate" data-part="${o}" ${s&&"data-now"}
    ><rect x="${p(i-c/2)}" y="${p(a-10)}" width="${c}"
    height="20" rx="5"/><text class="nn-strong ${xt(n)}" x="${i}"
    y="${p(a+5)}" text-anchor="middle">${l}</text></g>`}function yt({x:t,y:e,r:n},o,{part:r,now:s,on:i}={}){return u`<g class="nn-spot" data-part="${r}" ${s&&"data-now"}>
    <circle class="nn-node" data-on="${i}" cx="${t}" cy="${e}" r="${n}"/>
    <text x="${t}" y="${e+5}" data-on="${i}" text-anchor="middle"
      >${o}</text></g>`}var po="dinner-party",Me=["Agatha","Dahlia","Stiffy"],mt=["h₁","h₂","h₃"],lo=[0,1,2].map(t=>({x:36,y:46+86*t,r:17})),Jt=[0,1,2].map(t=>({x:192,y:46+86*t,r:22})),Rt={x:310,y:132,r:24},ho=[...Array(8).keys()].map(t=>[t>>2,t>>1&1,t&1]),$n=[1,1.5,3,4.3,0,0,0,0],ds=$n.with(3,1.5);function Ie({W1:t,b1:e,W2:n,b2:o,relu:r},s){let[i]=ut(s,[{weight:t,bias:e,activation:ue}]),a=i.Z.map(c=>c.map((m,d)=>r[d]?qt(m):m)),[l]=ut(a,[{weight:n,bias:o,activation:qt}]);return{Z:i.Z,A:a,S:l.Z.flat(),Y:l.A.flat()}}var $s=(t,e)=>Math.abs(t-e)<1e-9,uo=(t,e)=>Ie(t,ho).Y.every((n,o)=>$s(n,e[o])),kc=({goals:t})=>t.includes("03-feud")?ds:$n,K=t=>Math.abs(t)<1e-12?0:t,hs="M8 0h6v12q6 4 6 12v30q0 4-4 4h-10q-4 0-4-4v-30q0-8 6-12z",mo=6;function Mc(t,e){let n=Math.min(mo,Math.ceil(K(t)));return u`${[...Array(n).keys()].map(o=>{let r=Math.min(1,t-o),s=96+30*o;return u`<g transform="translate(${s} 278)">
      <clipPath id="${e}-full${o}"><rect x="0" y="${p(58*(1-r))}"
        width="24" height="${p(58*r)}"/></clipPath>
      <path class="nn-wine" clip-path="url(#${e}-full${o})" d="${hs}"/>
      <path class="nn-glass" d="${hs}"/></g>`})}
  ${t>mo&&u`<text class="nn-strong" x="${96+30*mo}" y="318">…</text>`}`}function Ic(t,e){let{A:n,Y:o}=Ie(t,[t.guests]),[r,s]=[n[0].map(K),K(o[0])];return u`<svg viewBox="0 0 340 346" role="img"
    aria-label="${gs(t)}">
    ${dn([...t.W1.flatMap((i,a)=>i.map((l,c)=>({weight:l,from:lo[a],to:Jt[c],part:`w${a}${c} x${a} h${c}`,faint:!t.guests[a],label:t.knobs,along:.26}))),...t.W2.map(([i],a)=>({weight:i,from:Jt[a],to:Rt,part:`v${a} o`,faint:r[a]===0,label:t.knobs,along:.48}))].filter(({weight:i})=>i!==0))}
    ${lo.map((i,a)=>yt(i,t.guests[a]?"✓":"",{part:`x${a}`,on:t.guests[a]===1}))}
    ${Jt.map((i,a)=>yt(i,h(r[a],3),{part:`h${a}`,on:r[a]>0}))}
    ${yt(Rt,h(s,3),{part:"o",on:s>0})}
    ${Me.map((i,a)=>u`<text class="nn-halo nn-small" x="8" y="${lo[a].y-23}"
          >${i}</text>`)}
    ${t.knobs&&Jt.map(({x:i,y:a,r:l},c)=>u`<text class="nn-halo nn-small ${xt(t.b1[c])}" x="${i}"
          y="${a+l+16}" text-anchor="middle" data-part="b${c} h${c}"
          >${S(t.b1[c])}</text>`)}
    ${t.knobs&&u`<text class="nn-halo nn-small ${xt(t.b2[0])}" x="${Rt.x}"
      y="${Rt.y+Rt.r+16}" text-anchor="middle" data-part="c0 o"
      >${S(t.b2[0])}</text>`}
    ${mt.map((i,a)=>u`<text class="nn-halo nn-small" x="${Jt[a].x}"
          y="${Jt[a].y-28}" text-anchor="middle">${i}</text>`)}
    <text class="nn-small" x="${Rt.x}" y="${Rt.y-32}"
      text-anchor="middle">bottles</text>
    <path class="nn-wire" d="M14 336.75H326"/>
    ${s===0&&u`<text class="nn-small" x="96" y="322">ginger ale</text>`}
    ${Mc(s,e)}
    <text class="nn-strong" x="18" y="322">${h(s,3)} ×</text>
  </svg>`}var fs=t=>({W1:([e,n])=>`weight from ${Me[e]} to ${mt[n]}`,b1:([e])=>`bias of ${mt[e]}`,W2:([e])=>`weight from ${mt[e]} to bottles`,b2:()=>"bias of bottles"})[t.split(".")[0]](t.split(".").slice(1));function Ac(t,e){return u`${At(po,"guests",t,e,Me)}
    ${t.unplug&&u`<hr>${At(po,"relu",t,e,mt)}`}`}function Sc(t,e,n){let{Z:o,A:r,S:s,Y:i}=Ie(t,[t.guests]),a=mt.map((l,c)=>{let m=t.W2[c][0];return u`${c>0&&" "}<span class="${xt(m)}"
      >${c>0?S(m):h(m)}·${h(K(r[0][c]))}</span>`});return u`<p class="nn-formula">hidden: ${mt.map((l,c)=>u`${c>0&&", "}${t.relu[c]?"ReLU":""}(<span data-shows="z">${h(K(o[0][c]))}</span>) = <b
        data-shows="a">${h(K(r[0][c]))}</b>`)}</p>
    <p class="nn-formula">bottles: ReLU(${a} ${S(t.b2[0])}) =
      ReLU(<span data-shows="s">${h(K(s[0]))}</span>) = <b
      data-shows="bottles">${h(K(i[0]))}</b></p>
    ${t.knobs&&Tc(t,e,n)}
    ${t.table&&Nc(t)}`}function Tc(t,e,n){let o=(s,i)=>({..._e(s,fs(s),t,n),part:i}),r=s=>Fe(s,t,e);return u`<p>Pick a knob, then turn it with the slider.</p>
    <div class="nn-equation">
    ${U(r(t.W1.map((s,i)=>s.map((a,l)=>o(`W1.${i}.${l}`,`w${i}${l} x${i} h${l}`)))),"W₁","(3, 3)")}
    ${U(r([t.b1.map((s,i)=>o(`b1.${i}`,`b${i} h${i}`))]),"b₁","(3,)")}
    ${U(r(t.W2.map((s,i)=>[o(`W2.${i}.0`,`v${i} o`)])),"W₂","(3, 1)")}
    ${U(r([[o("b2.0","c0 o")]]),"b₂","(1,)")}
  </div>
  ${He(po,fs(t.knob),t,e,n)}`}function Nc(t){let{A:e,Y:n}=Ie(t,ho),o=kc(t),r=n.map((i,a)=>$s(i,o[a])),s=r.filter(Boolean).length;return u`<p class="nn-count" data-none="${s===8}"><b
      data-shows="right">${s}</b> of 8 guest lists as wanted</p>
    <table class="nn-table nn-tight">
    <thead><tr>${Me.map(([i,...a])=>u`<th scope="col">${i}<span
        class="nn-wide">${a.join("")}</span></th>`)}${mt.map(i=>u`<th scope="col">${i}</th>`)}
      <th scope="col">bottles</th><th scope="col">wanted</th></tr></thead>
    <tbody>${ho.map((i,a)=>{let l=i.join()===t.guests.join();return u`<tr data-right="${String(r[a])}"
        ${l&&u`aria-current="true"`}>${i.map(c=>u`<td>${c}</td>`)}${e[a].map(c=>u`<td>${h(K(c),3)}</td>`)}
        <td data-shows="list">${h(K(n[a]))}</td>
        <td>${o[a]} ${r[a]?"✓":"✗"}</td></tr>`})}</tbody></table>`}function gs(t){let{A:e,Y:n}=Ie(t,[t.guests]),o=Me.filter((a,l)=>t.guests[l]),r=o.length===0?"Nobody is invited":`Invited: ${o.join(" and ")}`,s=mt.filter((a,l)=>K(e[0][l])>0),i=s.length===0?"none":s.join(", ");return`${r}. Hidden neurons above 0: ${i}. The network says ${h(K(n[0]))} bottles.`}var bs={picture:Ic,controls:Ac,readout:Sc,describe:gs,goals:{"03-most-wine":{ask:"Find the guest list that needs the most wine.",praise:"Dahlia with Stiffy, and without Agatha: 4.3 bottles. That is more than the two would bring one by one.",met:({guests:t})=>t.join()==="0,1,1"},"03-idle-relu":{ask:"Take out as many of the hidden ReLUs as you can without changing the wine for any guest list.",praise:"Found. What arrives at h₁ and h₃ is never below 0, so ReLU has nothing to stop there. At h₂ it has: −0.5 for nobody.",met:(t,e)=>t.relu.filter(n=>!n).length===2&&uo({...e,relu:t.relu},$n)&&uo(t,$n)},"03-feud":{ask:"Dahlia and Stiffy have fallen out. Together they must now bring only 1.5 bottles; every other list stays as it was.",praise:"Settled, on all eight lists. Only a hidden neuron that sees both guests can tell the pair from its parts.",met:t=>t.relu.every(Boolean)&&uo(t,ds)}}};var xn="network-steps",xs=[0,1].map(t=>({x:36,y:66+120*t,r:20})),gn=[0,1].map(t=>({x:172,y:66+120*t,r:29})),fo={x:302,y:126,r:29},yn=["first","last"],bn=[["h₁","h₂"],["output"]],Ae=15,$o=[[0,0],[0,1],[1,0],[1,1]],ws=({W1:t,b1:e,W2:n,b2:o})=>[{weight:t,bias:e,activation:L},{weight:n,bias:o,activation:L}],bo=t=>ss(t.x,ws(t)).slice(0,t.at),vs=t=>ut($o,ws(t))[1].A.flat(),xo=t=>t>.5?"even":"odd",go=(t,e)=>t>.5==(e%2===0),wn=(t,e,n,o)=>t.findLast(r=>r.layer===e&&r.to===n&&(!o||r.op===o))?.value;function ks({op:t,layer:e,to:n,from:o}={}){let r=e?"o":`h${n}`,s={product:e?[`v${o}`,`a${o}`,r]:[`w${o}${n}`,`x${o}`,r],sum:[r],bias:[r,e?"c0":`b${n}`],activation:e?[r,"y","s0"]:[r,`a${n}`,`z${n}`]};return new Set(s[t])}function Ms({op:t,layer:e,to:n,terms:o,value:r}){let s=m=>h(m,6),[i,a]=o,[l,c]={product:()=>["value times weight",`${s(i)} · ${R(a,6)}`],sum:()=>["add what arrives",`${s(i)} ${S(a,6)}`],bias:()=>["add its bias",`${s(i)} ${S(a,6)}`],activation:()=>["squash",`σ(${s(i)})`]}[t]();return[`${bn[e][n]}: ${l}`,`${c} = ${s(r)}`]}function Oc(t){let e=bo(t),n=ks(e.at(-1)),o=e.length?Ms(e.at(-1)):["nothing done yet","Press Step"],r=[t.W1,t.W2],s=(c,m,d,f,g,M,O,C)=>({from:f,to:g,weight:r[c][m][d],part:`${M} ${O}`,now:n.has(M),along:C}),i=(c,m)=>{let d=wn(e,c,m);return d===void 0?"":h(d)},a=(c,{x:m,y:d,r:f},g)=>u`<text class="nn-halo nn-small ${xt(c)}" x="${m}"
      y="${d+f+17}" text-anchor="middle" data-part="${g}"
      ${n.has(g.split(" ")[0])&&"data-now"}>${S(c)}</text>`,l=wn(e,1,0,"activation");return u`<svg viewBox="0 0 340 300" role="img"
    aria-label="${Is(t)}">
    ${dn([...[0,1].flatMap(c=>[0,1].map(m=>s(0,c,m,xs[c],gn[m],`w${c}${m}`,`x${c} h${m}`,c===m?.5:.34))),...[0,1].map(c=>s(1,c,0,gn[c],fo,`v${c}`,"o",.5))])}
    ${xs.map((c,m)=>yt(c,t.x[m],{part:`x${m}`,now:n.has(`x${m}`)}))}
    ${gn.map((c,m)=>yt(c,i(0,m),{part:`h${m}`,now:n.has(`h${m}`)||n.has(`a${m}`)}))}
    ${yt(fo,i(1,0),{part:"o",now:n.has("o")})}
    ${gn.map((c,m)=>a(t.b1[m],c,`b${m} h${m}`))}
    ${a(t.b2[0],fo,"c0 o")}
    <text class="nn-small" x="14" y="38">${yn[0]} digit</text>
    <text class="nn-small" x="14" y="224">${yn[1]} digit</text>
    <text class="nn-small" x="172" y="29" text-anchor="middle">h₁</text>
    <text class="nn-small" x="172" y="149" text-anchor="middle">h₂</text>
    <text class="nn-small" x="302" y="89" text-anchor="middle">output</text>
    <text class="nn-strong" x="302" y="191" text-anchor="middle"
      >${l!==void 0&&xo(l)}</text>
    <text class="nn-small" x="170" y="264" text-anchor="middle">step ${t.at} of ${Ae} · ${o[0]}</text>
    <text class="nn-strong" x="170" y="288" text-anchor="middle"
      >${o[1]}</text>
  </svg>`}var ys=t=>({W1:([e,n])=>`weight from the ${yn[e]} digit to ${bn[0][n]}`,b1:([e])=>`bias of ${bn[0][e]}`,W2:([e])=>`weight from ${bn[0][e]} to the output`,b2:()=>"bias of the output"})[t.split(".")[0]](t.split(".").slice(1));function Lc(t,e){return u`<div>${At(xn,"x",t,e,yn)}</div>
    <div>${y(xn,"at",t,e)}</div>`}function Wc(t,e,n){let o=bo(t),r=ks(o.at(-1)),s=(f,g,M={})=>({text:f===void 0?"·":h(f),part:g,now:r.has(g.split(" ")[0]),...M}),i=(f,g,M)=>s(g,M,{value:g,...t.knobs&&_e(f,ys(f),t,n)}),a=f=>Fe(f,t,e),l=(f,g)=>wn(o,f,g,"bias"),c=(f,g)=>wn(o,f,g,"activation"),m=(f,g)=>f===void 0?{}:{shows:g},d=[0,1];return u`<div class="nn-equation">
      ${U(a([t.x.map((f,g)=>s(f,`x${g}`))]),"x","(1, 2)")}
      <span>@</span>
      ${U(a(t.W1.map((f,g)=>f.map((M,O)=>i(`W1.${g}.${O}`,M,`w${g}${O} x${g} h${O}`)))),"W₁","(2, 2)")}
      <span>+</span>
      ${U(a([t.b1.map((f,g)=>i(`b1.${g}`,f,`b${g} h${g}`))]),"b₁","(2,)")}
    </div>
    <div class="nn-equation"><span>=</span>
      ${U(a([d.map(f=>s(l(0,f),`z${f} h${f}`,m(l(0,f),"z")))]),"z₁","(1, 2)")}
      <span>σ →</span>
      ${U(a([d.map(f=>s(c(0,f),`a${f} h${f}`,m(c(0,f),"a")))]),"a₁","(1, 2)")}
    </div>
    <div class="nn-equation"><span>a₁ @</span>
      ${U(a(t.W2.map((f,g)=>[i(`W2.${g}.0`,f[0],`v${g} o`)])),"W₂","(2, 1)")}
      <span>+</span>
      ${U(a([[i("b2.0",t.b2[0],"c0 o")]]),"b₂","(1,)")}
    </div>
    <div class="nn-equation"><span>=</span>
      ${U(a([[s(l(1,0),"s0 o",m(l(1,0),"z"))]]),"z₂","(1, 1)")}
      <span>σ →</span>
      ${U(a([[s(c(1,0),"y o",m(c(1,0),"a"))]]),"a₂","(1, 1)")}
    </div>
    ${t.knobs&&He(xn,ys(t.knob),t,e,n)}
    ${t.table&&Ec(t)}`}function Ec(t){let e=vs(t),n=e.filter(go).length;return u`<table class="nn-table nn-tight">
    <thead><tr><th scope="col">number</th><th scope="col">digits</th>
      <th scope="col">output</th><th scope="col">says</th>
      <th scope="col">right?</th></tr></thead>
    <tbody>${e.map((o,r)=>{let s=go(o,r),i=$o[r].join()===t.x.join();return u`<tr data-right="${String(s)}"
        ${i&&u`aria-current="true"`}><td>${r}</td>
        <td>${$o[r].join(", ")}</td>
        <td data-shows="output">${h(o)}</td><td>${xo(o)}</td>
        <td>${s?"✓ yes":"✗ no"}</td></tr>`})}</tbody></table>
    <p class="nn-count" data-none="${n===4}"><b data-shows="right"
      >${n}</b> of 4 numbers right</p>`}function Is(t){let[e,n]=t.x,o=bo(t),r=`A network with two inputs, two hidden neurons and one output. The number ${2*e+n} comes in as the digits ${e} and ${n}. `;if(o.length===0)return`${r}No step is done yet.`;let[s,i]=Ms(o.at(-1)),a=t.at===Ae?` It says ${xo(o.at(-1).value)}.`:"";return`${r}Step ${t.at} of ${Ae}, ${s}: ${i}.${a}`}var As={picture:Oc,controls:Lc,readout:Wc,describe:Is,pace:1400,plays:({knobs:t})=>!t,play:({at:t})=>t<Ae?{at:t+1}:null,goals:{"03-step":{ask:"Step to the end. Before each step say which two numbers meet next, and what comes out.",praise:"That is a forward pass: six products, three sums, three biases, three sigmoids.",met:t=>t.at===Ae},"03-one-knob":{ask:"The network calls every number even. One of its nine knobs, turned alone, puts all four right. Find it.",praise:"Found: the weight from the last digit to h₁. The output counts h₁ against even, so h₁ must rise when the last digit is 1.",met:(t,e)=>vs(t).every(go)&&En(xn,t,e).length===1}}};var H=t=>t.length===1?`(${t[0]},)`:`(${t.join(", ")})`;function Ss(t,e){return t[1]===e[0]?{shape:[t[0],e[1]]}:{error:`matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature (n?,k),(k,m?)->(n?,m?) (size ${e[0]} is different from ${t[1]})`}}function Ts(t,e){let[n,o]=t,[r]=e;if(o===r||r===1)return{shape:[n,o]};if(o===1)return{shape:[n,r]};let s=i=>H(i).replace(/ /g,"");return{error:`operands could not be broadcast together with shapes ${s(t)} ${s(e)} `}}var vn="shape-checker",pt=16,yo={"X @ W + b":(t,e)=>[t,e],"X @ W.T + b":(t,e)=>[t,e.toReversed()],"W @ X + b":(t,e)=>[e,t]},Ns={"X @ W + b":["X","W"],"X @ W.T + b":["X","W.T"],"W @ X + b":["W","X"]};function Se({formula:t,X:e,W:n,b:o}){let r=Ss(...yo[t](e,n));if(r.error)return{error:r.error,where:"@"};let s=Ts(r.shape,[o]);return s.error?{error:s.error,where:"+",product:r.shape}:{shape:s.shape,product:r.shape}}var wo=t=>{let{shape:e,product:n}=Se(t);return!!e&&t.b!==n[1]};function Qt([t,e],n,o,r=""){let s=[...[...Array(Math.max(0,t-1)).keys()].map(i=>`M${n} ${o+pt*(i+1)}h${pt*e}`),...[...Array(Math.max(0,e-1)).keys()].map(i=>`M${n+pt*(i+1)} ${o}v${pt*t}`)];return u`<g class="nn-grid-box" data-kind="${r}"><rect x="${n}"
    y="${o}" width="${pt*e}" height="${pt*t}"/><path
    d="${s.join("")}"/></g>`}function Rc(t){let[e,n]=yo[t.formula](t.X,t.W),[o,r]=Ns[t.formula],{error:s,where:i,product:a,shape:l}=Se(t),[c,m]=[152,168],d={x:c-18-pt*e[1],y:m},f={x:c,y:m-18-pt*n[0]},g=i==="@"?"wrong":"",M=i==="+"?"wrong":wo(t)?"odd":"",O=(a??[e[0]])[0],C=m+pt*O+12;return u`<svg viewBox="0 0 340 352" role="img"
    aria-label="${Os(t)}">
    ${Qt(e,d.x,d.y,g)}
    ${Qt(n,f.x,f.y,g)}
    ${l&&Qt(l,c,m,"copy")}
    ${a&&Qt(a,c,m,"made")}
    <text class="nn-strong" x="${c}" y="${f.y-7}">${r} ${H(n)}</text>
    <text class="nn-strong" x="${c-12}" y="${m-8}" text-anchor="end"
      >${o} ${H(e)}</text>
    ${!a&&u`<text class="nn-strong nn-negative" x="${c+4}" y="${m+18}"
        >${e[1]} and ${n[0]} differ</text>`}
    ${a&&u`${l&&Qt([1,l[1]],c,C,"copy")}
      ${Qt([1,t.b],c,C,M)}
      <text class="nn-strong" x="${c-8}" y="${C+12}"
        text-anchor="end">+ b ${H([t.b])}</text>
      ${i==="+"&&u`<text class="nn-strong nn-negative" x="${c-8}"
          y="${C+30}" text-anchor="end">${a[1]} and ${t.b} differ</text>`}`}
    ${!s&&u`<text class="nn-strong" x="${c-8}" y="${C+32}" text-anchor="end">= ${H(l)}</text>`}
  </svg>`}function zc(t,e){let n=["rows","columns"];return u`${z(vn,"formula",t,e)}
    ${y(vn,"X",t,e,void 0,n)}
    ${y(vn,"W",t,e,void 0,n)}
    ${y(vn,"b",t,e)}`}function Pc(t){let{formula:e,X:n,W:o,b:r}=t,{error:s,shape:i}=Se(t),a=u`<p class="nn-formula"><code>${e}</code> with X
    ${H(n)}, W ${H(o)}, b ${H([r])}</p>`;return s?u`${a}<p class="nn-error"><code><b>ValueError:</b> <span
      data-shows="error">${s}</span></code></p><p>${Cc(t)}</p>`:u`${a}<p>Result: <b data-shows="shape">${H(i)}</b>. ${wo(t)?Dc(t):`${i[0]} rows, and one column for each of ${i[1]} biases.`}</p>`}function Cc(t){let[e,n]=yo[t.formula](t.X,t.W),[o,r]=Ns[t.formula];return Se(t).where==="@"?`Each row of ${o} has ${e[1]} numbers, each column of ${r} has ${n[0]}. They must pair up one to one.`:`The product has ${n[1]} columns, and b has ${t.b} entries. There must be one bias for each neuron, that is for each column.`}var Dc=({b:t})=>t===1?"NumPy is content, but all neurons share one bias. Was that meant?":`NumPy is content, but it has copied the single column ${t} times: one neuron has become ${t}. Was that meant?`;function Os(t){let{error:e,shape:n}=Se(t),{formula:o,X:r,W:s,b:i}=t,a=`${o} with X ${H(r)}, W ${H(s)}, b ${H([i])}`;return e?`${a}: they do not fit.`:`${a}: ${H(n)}.`}var Ls={picture:Rc,controls:zc,readout:Pc,describe:Os,goals:{"03-fit":{ask:"Four examples with two inputs each, three neurons. Give W the shape that lets X @ W + b run.",praise:"It fits: (4, 2) @ (2, 3) + (3,) gives (4, 3).",met:t=>t.formula==="X @ W + b"&&`${t.X} ${t.W} ${t.b}`=="4,2 2,3 3"},"03-silent":{ask:"Make NumPy compute something without a complaint although b has not one entry for each neuron.",praise:"That is the mistake to fear: no message, and numbers that look like an answer. Print the shapes.",met:wo}}};var rt=k([-2.6,3.4],[34,334]),Ne={line:{y:[-6.5,6.5],glass:-1.3,word:"2x − 1"},square:{y:[-1,9.8],glass:.1,word:"x²"},"three-squares":{y:[-3,29],glass:.1,word:"3x²"},"square-and-line":{y:[-2,15.6],glass:-1.3,word:"x² + 2x"}},Te=50,Uc=[...Array(61).keys()];function Oe({curve:t,x:e,halvings:n}){let o=2**-n;return{run:o,to:e+o,f:Qn[t],...xr(t,e,o)}}var jc=(t,e,n,o,r)=>Uc.map(s=>e+(n-e)*s/60).map(s=>`${p(o(s))},${p(r(t(s)))}`).join(" ");function Ws({f:t,to:e,slope:n},o,r,s,i,a){let l=c=>t(o)+n*(c-o);return u`<polyline class="nn-curve" points="${jc(t,r,s,i,a)}"/>
    <line class="nn-secant" x1="${p(i(r))}" y1="${p(a(l(r)))}"
      x2="${p(i(s))}" y2="${p(a(l(s)))}"/>
    <circle class="nn-dot" cx="${p(i(o))}" cy="${p(a(t(o)))}" r="5"/>
    <circle class="nn-dot" cx="${p(i(e))}" cy="${p(a(t(e)))}" r="5"/>`}function Bc({f:t,to:e,run:n,rise:o},r,s){let[i,a,l,c]=[rt(r),s(t(r)),rt(e),s(t(e))],m=d=>Math.abs(d)>22;return u`<path class="nn-steps" d="M${p(i)} ${p(a)}H${p(l)}V${p(c)}"/>
    ${m(l-i)&&u`<text class="nn-halo nn-small" text-anchor="middle"
      x="${p((i+l)/2)}" y="${p(a+(o<0?-8:18))}">run</text>`}
    ${m(l-i)&&m(c-a)&&u`<text class="nn-halo nn-small" x="${p(l+7)}"
      y="${p((a+c)/2+5)}">rise</text>`}`}function Xc(t,e,n,o){let r=.5/e.run;if(r<2)return"";let s=t.x+e.run/2,i=(e.f(t.x)+e.f(e.to))/2,[a,l]=[rt(Ne[t.curve].glass),24+Te],c=f=>a+(rt(f)-rt(s))*r,m=f=>l+(n(f)-n(i))*r,d=Te/(rt(1)-rt(0))/r*1.05;return u`<clipPath id="${o}-glass"><circle cx="${p(a)}" cy="${l}"
      r="${Te}"/></clipPath>
    <circle class="nn-node" cx="${p(a)}" cy="${l}" r="${Te}"/>
    <g clip-path="url(#${o}-glass)">${Ws(e,t.x,s-d,s+d,c,m)}</g>
    <text class="nn-halo nn-small" x="${p(a)}" y="${l+Te+17}"
      text-anchor="middle">magnified ×${r}</text>`}function qc(t,e){let n=Oe(t),o=k(Ne[t.curve].y,[326,22]);return u`<svg viewBox="0 0 344 362" role="img"
    aria-label="${Es(t)}">
    <clipPath id="${e}-clip"><rect x="34" y="22" width="300" height="304"/>
    </clipPath>
    ${T(rt,o,{names:["x",Ne[t.curve].word]})}
    <g clip-path="url(#${e}-clip)">${Bc(n,t.x,o)}
      ${Ws(n,t.x,...rt.domain,rt,o)}</g>
    ${Xc(t,n,o,e)}
  </svg>`}function Hc(t,e){return u`${z("secant","curve",t,e,n=>Ne[n].word)}
    ${y("secant","x",t,e)}
    ${y("secant","halvings",t,e)}`}function Fc(t){let{f:e,to:n,run:o,rise:r,slope:s}=Oe(t),i=a=>h(a,6);return u`<p class="nn-formula">run = <b data-shows="run">${h(o)}</b>
      (from x = ${i(t.x)} to ${i(n)})</p>
    <p class="nn-formula">rise = ${i(e(n))} −
      ${R(e(t.x),6)} = <b data-shows="rise">${h(r)}</b></p>
    <p class="nn-formula">slope = rise ÷ run = <b data-shows="slope"
      >${h(s)}</b></p>`}function Es(t){let{run:e,rise:n,slope:o}=Oe(t);return`The curve ${Ne[t.curve].word} with a line through two of its points. From x = ${h(t.x)} the run is ${h(e)}, the rise ${h(n)}, the slope ${h(o)}.`}var Rs={picture:qc,controls:Hc,readout:Fc,describe:Es,goals:{"00-slope":{ask:"On x², stand at 1.5. Shrink the nudge until the slope is less than 0.001 away from 3.",praise:"Done. The smaller the nudge, the nearer to 3, and never quite there: 3 is the limit.",met:t=>t.curve==="square"&&t.x===1.5&&Math.abs(Oe(t).slope-3)<.001},"00-downhill":{ask:"Somewhere x² falls by 3 for each 1 to the right. Find the place, with the smallest nudge.",praise:"At −1.5. The slope of x² at x is 2x, here 2 · (−1.5).",met:t=>t.curve==="square"&&t.halvings===10&&Math.abs(Oe(t).slope+3)<.01}}};var Io=[[0,0],[0,1],[1,0],[1,1]],Ao={AND:[0,0,0,1],OR:[0,1,1,1],NAND:[1,1,1,0],XOR:[0,1,1,0]},vo=k([-.6,1.6],[30,332]),ko=k([-.6,1.6],[322,20]),So=({w:t,b:e},n)=>V(W(n,t,e)),kn=t=>Io.filter((e,n)=>So(t,e)===Ao[t.gate][n]).length,Ps=t=>t.firing==="w1+w2+2b>0"&&t.silent==="w1+w2+2b<=0";function _c(t,e){return u`<svg viewBox="0 0 344 360" role="img"
    aria-label="${Cs(t)}">
    ${Gt(t.w,t.b,vo,ko,e)} ${T(vo,ko,{count:3})}
    ${Io.map((n,o)=>{let r=Ao[t.gate][o];return at(n,r,So(t,n)!==r,vo,ko)})}
  </svg>`}function Vc(t,e){return u`${z("truth-table","gate",t,e)}
    ${y("truth-table","w",t,e)}
    ${y("truth-table","b",t,e)}`}function Gc(t,e){return u`${$t("must fire","must stay silent")}
    <table class="nn-table" aria-label="the four rows">
      <thead><tr><th scope="col">x₁</th><th scope="col">x₂</th>
        <th scope="col">z</th><th scope="col">neuron</th>
        <th scope="col">${t.gate}</th><th scope="col">right?</th></tr>
      </thead>
      <tbody>${Io.map((n,o)=>{let[r,s]=[So(t,n),Ao[t.gate][o]];return u`<tr data-right="${String(r===s)}"><td>${n[0]}</td>
          <td>${n[1]}</td><td data-shows="row-z">${h(W(n,t.w,t.b))}</td><td>${r}</td><td>${s}</td>
          <td>${r===s?"✓ yes":"✗ no"}</td></tr>`})}</tbody>
    </table>
    <p class="nn-count" data-none="${String(kn(t)===4)}"><b
      data-shows="right">${kn(t)}</b> of 4 rows right</p>
    ${t.gate==="XOR"&&Zc(t,e)}`}var Yc={"":"choose","w1+w2+b>0":"w₁ + w₂ + b > 0","w1+w2+2b>0":"w₁ + w₂ + 2b > 0","2w1+2w2+2b>0":"2w₁ + 2w₂ + 2b > 0"},Kc={"":"choose","w1+w2<=0":"w₁ + w₂ ≤ 0","w1+w2+b<=0":"w₁ + w₂ + b ≤ 0","w1+w2+2b<=0":"w₁ + w₂ + 2b ≤ 0"};function zs(t,e,n,o,r){return u`<p><label for="${n}-${t}">${o}</label>
    <select id="${n}-${t}" data-trait="${t}">
      ${Object.entries(r).map(([s,i])=>u`<option value="${s}"
          ${e[t]===s&&"selected"}>${i}</option>`)}
    </select></p>`}function Zc(t,e){return u`<details class="nn-proof"><summary>It cannot be done</summary>
    <p>Then show it. The four rows ask for:</p>
    <ul><li>row 0, 0 silent: b ≤ 0</li><li>row 0, 1 fires: w₂ + b > 0</li>
      <li>row 1, 0 fires: w₁ + b > 0</li>
      <li>row 1, 1 silent: w₁ + w₂ + b ≤ 0</li></ul>
    ${zs("firing",t,e,"Add the two rows that fire:",Yc)}
    ${zs("silent",t,e,"Add the two that stay silent:",Kc)}
    <p class="nn-verdict">${Jc(t)}</p></details>`}function Jc(t){return!t.firing||!t.silent?"":Ps(t)?"One number, w₁ + w₂ + 2b, would have to be above 0 and not above 0. No knobs can do that: XOR cannot be done with one neuron.":`Not yet: look at the ${t.firing==="w1+w2+2b>0"?"second":"first"} sum. Add the left sides of its two rows, w to w and b to b; each row brings its own b.`}function Cs(t){return`The four corners of the unit square, to be answered as ${t.gate} does. With weights ${h(t.w[0])} and ${h(t.w[1])} and bias ${h(t.b)}, ${kn(t)} of 4 are right.`}var Mo=(t,e)=>({ask:`Choose ${t} and get all four rows right.`,praise:e,met:n=>n.gate===t&&kn(n)===4}),Ds={picture:_c,controls:Vc,readout:Gc,describe:Cs,goals:{"01-and":Mo("AND","AND: neither weight alone lifts the bias above 0, both together do."),"01-or":Mo("OR","OR: each weight alone lifts the bias above 0."),"01-nand":Mo("NAND","NAND: AND with every sign turned."),"01-xor":{ask:"Choose XOR. Get all four rows right, or prove that nobody can.",praise:"Shown: no single neuron can do XOR. Two layers can (chapter 3).",met:t=>t.gate==="XOR"&&Ps(t)}}};var Mn="xor-space",zt=[[0,0],[0,1],[1,0],[1,1]],An=[0,1,1,0],Qc={sigmoids:{weight:[[6,-4],[-4,6]],bias:[-3,-3],activation:L},ReLUs:{weight:[[1,-1],[-1,1]],bias:[0,0],activation:qt}},ee=[-.25,1.25],te=k(ee,[172,28]),Le=k(ee,[22,166]),In=k(ee,[196,340]),tl=[...Array(9).keys()].map(t=>t/8),el=[...Array(25).keys()].map(t=>t/24);function ne({way:t,amount:e},n){let[{A:o}]=ut(n,[Qc[t]]);return n.map((r,s)=>r.map((i,a)=>(1-e)*i+e*o[s][a]))}var Xs=(t,e)=>W(e,t.w,t.b),To=t=>ne(t,zt).map(e=>Xs(t,e)),No=t=>To(t).filter((e,n)=>V(e)===An[n]).length;function Us(t,e){return[0,1].map(n=>tl.map(o=>{let r=el.map(i=>n?[i,o]:[o,i]),s=e===Le?r:ne(t,r);return u`<polyline class="nn-mesh" data-axis="${n}"
        points="${Ge(s.map(([i,a])=>[e(i),te(a)]))}"/>`}))}function nl(t){let n=[...Array(25).keys()].map(i=>ee[0]+(ee[1]-ee[0])*i/24),o=n.flatMap(i=>n.map(a=>[a,i])),r=ne(t,o).map(i=>Xs(t,i)),s=[];for(let i=0;i<24;i++){let a=[];for(let l=0;l<24;l++){let c=i*25+l,m=[c,c+1,c+24+2,c+24+1];if(m.every(d=>r[d]>0)){a=[a[0]??c,c+1,c+24+2,a[3]??c+24+1];continue}s.push(a.map(d=>o[d])),s.push(ol(m.map(d=>({p:o[d],z:r[d]})))),a=[]}s.push(a.map(l=>o[l]))}return s.filter(i=>i.length).map(i=>`M${i.map(([a,l])=>`${p(Le(a))} ${p(te(l))}`).join("L")}z`).join("")}function ol(t){return t.flatMap(({p:e,z:n},o)=>{let r=t[(o+1)%t.length],s=n>0?[e]:[];if(n>0==r.z>0)return s;let i=n/(n-r.z);return[...s,e.map((a,l)=>a+i*(r.p[l]-a))]})}function rl(t,e){let n=ne(t,zt),o=To(t).map((c,m)=>V(c)!==An[m]),r={width:144,height:144},s=nl(t),[i,a]=t.w,l=(c,m)=>c.map((d,f)=>at(d,An[f],o[f],m,te));return u`<svg viewBox="0 0 346 212" role="img"
    aria-label="${qs(t)}">
    <defs><pattern id="${e}-tilt" width="9" height="9"
      patternUnits="userSpaceOnUse" patternTransform="rotate(45)"
      ><line class="nn-hatch" y2="9"/></pattern>
      <clipPath id="${e}-right"><rect x="196" y="28" ${js(r)}/>
      </clipPath></defs>
    <rect class="nn-silent" x="22" y="28" ${js(r)}/>
    <path class="nn-fires" d="${s}"/>
    <path fill="url(#${e}-tilt)" d="${s}"/>
    <g clip-path="url(#${e}-right)">
      ${Gt([i,a],t.b,In,te,e)}</g>
    ${T(Le,te,{count:2})}
    ${T(In,te,{count:2,names:["h₁","h₂"]})}
    ${Us(t,Le)}
    <g clip-path="url(#${e}-right)">${Us(t,In)}</g>
    ${l(zt,Le)} ${l(n,In)}
  </svg>`}var js=({width:t,height:e})=>u`width="${t}" height="${e}"`;function sl(t,e){return u`${z(Mn,"way",t,e)}
    ${y(Mn,"amount",t,e)}
    ${y(Mn,"w",t,e,void 0,["h₁","h₂"])}
    ${y(Mn,"b",t,e)}`}function il(t){let e=ne(t,zt),n=To(t),o=No(t),[r,s]=t.w;return u`${$t("XOR says 1","XOR says 0")}
    <p class="nn-formula">z = ${h(r)}·h₁ ${S(s)}·h₂
      ${S(t.b)}; the output fires where z is above 0</p>
    <table class="nn-table nn-tight">
    <thead><tr><th scope="col">corner x₁, x₂</th>
      <th scope="col">is now at h₁, h₂</th><th scope="col">z</th>
      <th scope="col">fires</th></tr></thead>
    <tbody>${zt.map((i,a)=>{let l=V(n[a]),c=l===An[a];return u`<tr data-right="${String(c)}">
        <td>${i.join(", ")}</td>
        <td><span data-shows="h1">${h(e[a][0])}</span>, <span
          data-shows="h2">${h(e[a][1])}</span></td>
        <td data-shows="z">${h(n[a])}</td>
        <td>${l} ${c?"✓":"✗"}</td></tr>`})}</tbody></table>
    <p class="nn-count" data-none="${o===4}"><b data-shows="right"
      >${o}</b> of 4 corners right</p>`}function qs(t){let e=ne(t,zt).map((n,o)=>`${zt[o].join(", ")} at ${n.map(r=>h(r,2)).join(", ")}`);return`Two squares: the inputs, and where two hidden ${t.way} put them, ${h(100*t.amount,3)} percent of the way. The corner ${e.join("; ")}. The line in the hidden square gets ${No(t)} of 4 right.`}var Bs=(t,e,n)=>({ask:e,praise:n,met:o=>o.way===t&&o.amount===1&&No(o)===4}),Hs={picture:rl,controls:sl,readout:il,describe:qs,goals:{"03-fold":Bs("ReLUs","Choose ReLUs, move the square all the way, and place the line so that all four corners are right.","XOR. The fold laid the corners 0, 0 and 1, 1 on one place, so one line can part them from the other two."),"03-warp":Bs("sigmoids","Choose sigmoids, and do the same.","XOR again. Nothing is folded here: the square is bent until a straight line is enough.")}};var oe={arrows:Tr,broadcast:Rr,"matrix-product":Dr,"power-curve":Vr,secant:Rs,neuron:qr,"decision-line":fr,"truth-table":Ds,"sigmoid-curve":es,activations:nr,"softmax-bars":rs,"fit-probability":br,reliability:Jr,question:Gr,"network-steps":As,"dinner-party":bs,"xor-space":Hs,bumps:ms,"shape-checker":Ls};function We(t,e,n){let o=Uo(t,e,n);return oe[t].check?.(o),o}function Sn(t,e,n,o,r,s={}){let i=D.figures[e].title;return u`<div class="nn-root" data-kind="${e}"
    data-wide="${String(!!t.wide)}"
    ${!t.plain&&u`role="group" aria-label="${i}"`}>
    <div class="nn-body">
      ${t.picture&&u`<div class="nn-stage">${t.picture(n,r,o)}</div>`}
      <div class="nn-side">
        <div class="nn-controls">${t.controls(n,r)}</div>
        ${t.plays?.(n)&&cl(t,n,s)}
      </div>
      ${t.readout&&u`<div class="nn-readout">${t.readout(n,r,o)}</div>`}
    </div>
    ${al(t,n,o,s)}
    ${!t.plain&&ll(s)}
    <p class="nn-note" role="status">${s.note}</p>
    ${s.code&&u`<input class="nn-code" readonly aria-label="text to copy"
      value="${s.code}">`}
    <p class="nn-say" role="status"></p>
  </div>`}function al(t,e,n,o){return e.goals?.length?u`<ul class="nn-goals" aria-label="Challenges">
    ${e.goals.map(r=>{let s=t.goals[r],i=s.met(e,n),a=i||!!o.met?.[r];return u`<li data-goal="${r}" data-met="${String(a)}">
        <span class="nn-tick" role="img"
          aria-label="${a?"Met":"Open"}">${a?"✓":""}</span>
        <span><b>Challenge.</b> ${s.ask}
        <span class="nn-praise">${i&&s.praise}</span></span>
      </li>`})}
  </ul>`:""}function cl(t,e,n){let o=String(t.play(e)===null),{step:r="Step",play:s="Play"}=t.verbs??{};return u`<div class="nn-play nn-live">
    <button type="button" data-do="step" aria-disabled="${o}"
      >${r}</button>
    <button type="button" data-do="play" aria-disabled="${o}"
      >${n.playing?"Pause":s}</button>
  </div>`}function ll(t){return u`<div class="nn-tools nn-live">
    <button type="button" data-do="reset">Reset</button>
    <button type="button" data-do="copy">Copy as Python</button>
    ${t.link&&u`<button type="button" data-do="link">Copy link</button>`}
  </div>`}var Fs=11;function ul(t,e){var n=e.attributes,o,r,s,i,a;if(!(e.nodeType===Fs||t.nodeType===Fs)){for(var l=n.length-1;l>=0;l--)o=n[l],r=o.name,s=o.namespaceURI,i=o.value,s?(r=o.localName||r,a=t.getAttributeNS(s,r),a!==i&&(o.prefix==="xmlns"&&(r=o.name),t.setAttributeNS(s,r,i))):(a=t.getAttribute(r),a!==i&&t.setAttribute(r,i));for(var c=t.attributes,m=c.length-1;m>=0;m--)o=c[m],r=o.name,s=o.namespaceURI,s?(r=o.localName||r,e.hasAttributeNS(s,r)||t.removeAttributeNS(s,r)):e.hasAttribute(r)||t.removeAttribute(r)}}var Tn,ml="http://www.w3.org/1999/xhtml",q=typeof document>"u"?void 0:document,pl=!!q&&"content"in q.createElement("template"),hl=!!q&&q.createRange&&"createContextualFragment"in q.createRange();function fl(t){var e=q.createElement("template");return e.innerHTML=t,e.content.childNodes[0]}function dl(t){Tn||(Tn=q.createRange(),Tn.selectNode(q.body));var e=Tn.createContextualFragment(t);return e.childNodes[0]}function $l(t){var e=q.createElement("body");return e.innerHTML=t,e.childNodes[0]}function gl(t){return t=t.trim(),pl?fl(t):hl?dl(t):$l(t)}function Nn(t,e){var n=t.nodeName,o=e.nodeName,r,s;return n===o?!0:(r=n.charCodeAt(0),s=o.charCodeAt(0),r<=90&&s>=97?n===o.toUpperCase():s<=90&&r>=97?o===n.toUpperCase():!1)}function bl(t,e){return!e||e===ml?q.createElement(t):q.createElementNS(e,t)}function xl(t,e){for(var n=t.firstChild;n;){var o=n.nextSibling;e.appendChild(n),n=o}return e}function Oo(t,e,n){t[n]!==e[n]&&(t[n]=e[n],t[n]?t.setAttribute(n,""):t.removeAttribute(n))}var _s={OPTION:function(t,e){var n=t.parentNode;if(n){var o=n.nodeName.toUpperCase();o==="OPTGROUP"&&(n=n.parentNode,o=n&&n.nodeName.toUpperCase()),o==="SELECT"&&!n.hasAttribute("multiple")&&(t.hasAttribute("selected")&&!e.selected&&(t.setAttribute("selected","selected"),t.removeAttribute("selected")),n.selectedIndex=-1)}Oo(t,e,"selected")},INPUT:function(t,e){Oo(t,e,"checked"),Oo(t,e,"disabled"),t.value!==e.value&&(t.value=e.value),e.hasAttribute("value")||t.removeAttribute("value")},TEXTAREA:function(t,e){var n=e.value;t.value!==n&&(t.value=n);var o=t.firstChild;if(o){var r=o.nodeValue;if(r==n||!n&&r==t.placeholder)return;o.nodeValue=n}},SELECT:function(t,e){if(!e.hasAttribute("multiple")){for(var n=-1,o=0,r=t.firstChild,s,i;r;)if(i=r.nodeName&&r.nodeName.toUpperCase(),i==="OPTGROUP")s=r,r=s.firstChild,r||(r=s.nextSibling,s=null);else{if(i==="OPTION"){if(r.hasAttribute("selected")){n=o;break}o++}r=r.nextSibling,!r&&s&&(r=s.nextSibling,s=null)}t.selectedIndex=n}}},Ee=1,Vs=11,Gs=3,Ys=8;function wt(){}function yl(t){if(t)return t.getAttribute&&t.getAttribute("id")||t.id}function wl(t){return function(n,o,r){if(r||(r={}),typeof o=="string")if(n.nodeName==="#document"||n.nodeName==="HTML"){var s=o;o=q.createElement("html"),o.innerHTML=s}else if(n.nodeName==="BODY"){var i=o;o=q.createElement("html"),o.innerHTML=i;var a=o.querySelector("body");a&&(o=a)}else o=gl(o);else o.nodeType===Vs&&(o=o.firstElementChild);var l=r.getNodeKey||yl,c=r.onBeforeNodeAdded||wt,m=r.onNodeAdded||wt,d=r.onBeforeElUpdated||wt,f=r.onElUpdated||wt,g=r.onBeforeNodeDiscarded||wt,M=r.onNodeDiscarded||wt,O=r.onBeforeElChildrenUpdated||wt,C=r.skipFromChildren||wt,Pt=r.addChild||function($,x){return $.appendChild(x)},re=r.childrenOnly===!0,F=Object.create(null),st=[];function ht($){st.push($)}function Re($,x){if($.nodeType===Ee)for(var I=$.firstChild;I;){var w=void 0;x&&(w=l(I))?ht(w):(M(I),I.firstChild&&Re(I,x)),I=I.nextSibling}}function vt($,x,I){g($)!==!1&&(x&&x.removeChild($),M($),Re($,I))}function se($){if($.nodeType===Ee||$.nodeType===Vs)for(var x=$.firstChild;x;){var I=l(x);I&&(F[I]=x),se(x),x=x.nextSibling}}se(n);function ie($){m($);for(var x=$.firstChild;x;){var I=x.nextSibling,w=l(x);if(w){var A=F[w];A&&Nn(x,A)?(x.parentNode.replaceChild(A,x),kt(A,x)):ie(x)}else ie(x);x=I}}function ze($,x,I){for(;x;){var w=x.nextSibling;(I=l(x))?ht(I):vt(x,$,!0),x=w}}function kt($,x,I){var w=l(x);if(w&&delete F[w],!I){var A=d($,x);if(A===!1||(A instanceof HTMLElement&&($=A,se($)),t($,x),f($),O($,x)===!1))return}$.nodeName!=="TEXTAREA"?Pe($,x):_s.TEXTAREA($,x)}function Pe($,x){var I=C($,x),w=x.firstChild,A=$.firstChild,Ct,it,Dt,De,ft;t:for(;w;){for(De=w.nextSibling,Ct=l(w);!I&&A;){if(Dt=A.nextSibling,w.isSameNode&&w.isSameNode(A)){w=De,A=Dt;continue t}it=l(A);var Ue=A.nodeType,dt=void 0;if(Ue===w.nodeType&&(Ue===Ee?(Ct?Ct!==it&&((ft=F[Ct])?Dt===ft?dt=!1:($.insertBefore(ft,A),it?ht(it):vt(A,$,!0),A=ft,it=l(A)):dt=!1):it&&(dt=!1),dt=dt!==!1&&Nn(A,w),dt&&kt(A,w)):(Ue===Gs||Ue==Ys)&&(dt=!0,A.nodeValue!==w.nodeValue&&(A.nodeValue=w.nodeValue))),dt){w=De,A=Dt;continue t}it?ht(it):vt(A,$,!0),A=Dt}if(Ct&&(ft=F[Ct])&&Nn(ft,w))I||Pt($,ft),kt(ft,w);else{var Ln=c(w);Ln!==!1&&(Ln&&(w=Ln),w.actualize&&(w=w.actualize($.ownerDocument||q)),Pt($,w),ie(w))}w=De,A=Dt}ze($,A,it);var Po=_s[$.nodeName];Po&&Po($,x)}var E=n,Mt=E.nodeType,Ce=o.nodeType;if(!re){if(Mt===Ee)Ce===Ee?Nn(n,o)||(M(n),E=xl(n,bl(o.nodeName,o.namespaceURI))):E=o;else if(Mt===Gs||Mt===Ys){if(Ce===Mt)return E.nodeValue!==o.nodeValue&&(E.nodeValue=o.nodeValue),E;E=o}}if(E===o)M(n);else{if(o.isSameNode&&o.isSameNode(E))return;if(kt(E,o,re),st)for(var ae=0,b=st.length;ae<b;ae++){var v=F[st[ae]];v&&vt(v,v.parentNode,!1)}}return!re&&E!==n&&n.parentNode&&(E.actualize&&(E=E.actualize(n.ownerDocument||q)),n.parentNode.replaceChild(E,n)),E}}var vl=wl(ul),Ks=vl;var Zs=t=>t.target.closest?.("[data-drag]");function Js(t,e,n){let o=null;function r(c){let m=Zs(c)?.dataset.drag;if(!m||c.button!==0)return;let d=c.target.closest("svg");o={name:m,svg:d},d.setPointerCapture(c.pointerId),c.preventDefault(),e(m)}function s(c){if(!o)return;let m=o.svg.getScreenCTM().inverse(),d=new DOMPoint(c.clientX,c.clientY),{x:f,y:g}=d.matrixTransform(m);n(o.name,[f,g])}let i=()=>o=null,l={pointerdown:r,pointermove:s,pointerup:i,pointercancel:i,touchstart:c=>Zs(c)&&c.preventDefault()};for(let[c,m]of Object.entries(l))t.addEventListener(c,m,{passive:!1});return()=>{for(let[c,m]of Object.entries(l))t.removeEventListener(c,m)}}var kl="[data-part]:not([data-part=''])";function Lo(t){let e=[...t.querySelectorAll(kl)],o=(e.findLast(r=>r.matches(":hover"))??e.find(r=>r.matches(":focus-visible, :has(:focus-visible)")))?.dataset.part.split(" ")[0];for(let r of e)r.toggleAttribute("data-lit",r.dataset.part.split(" ").includes(o))}function Qs(t){let e=()=>Lo(t),n=["pointerover","pointerleave","focusin","focusout"];for(let o of n)t.addEventListener(o,e);return()=>{for(let o of n)t.removeEventListener(o,e)}}var Ro="neural-networks-by-hand";var Wo={};function On(){try{let t=JSON.parse(localStorage.getItem(Ro));if(t?.version===1&&typeof t.met=="object")return{...Wo,...t.met}}catch{}return{...Wo}}function zo(t){let e=On();e[t]||Ml({...e,[t]:new Date().toISOString().slice(0,10)})}function Ml(t){Wo=t;try{localStorage.setItem(Ro,JSON.stringify({version:1,met:t}))}catch{}Il()}var Eo=new Set,Il=()=>Eo.forEach(t=>t());function ti(t){let e=n=>n.key===Ro&&t();return Eo.add(t),globalThis.addEventListener?.("storage",e),()=>{Eo.delete(t),globalThis.removeEventListener?.("storage",e)}}function ei(t,e){if(Array.isArray(t)){let r=e.prefixItems??t.map(()=>e.items);return`[${t.map((s,i)=>ei(s,r[i])).join(", ")}]`}if(typeof t=="boolean")return t?"True":"False";if(typeof t=="number")return e.type==="number"?Bo(t):String(t);let n=t.includes("'")&&!t.includes('"')?'"':"'",o=t.replaceAll("\\","\\\\").replaceAll(n,`\\${n}`).replace(/[\0-\x1f\x7f-\xa0\xad]/g,Tl);return n+o+n}var Sl={"	":"\\t","\n":"\\n","\r":"\\r"},Tl=t=>Sl[t]??`\\x${t.charCodeAt(0).toString(16).padStart(2,"0")}`,Nl=(t,e)=>JSON.stringify(t)===JSON.stringify(e),ni=({step:t,items:e})=>t!==void 0||!!(e&&ni(e));function oi(t,e){let{name:n,properties:o}=D.figures[t],r=Object.entries(o).filter(([s,i])=>ni(i)||!Nl(e[s],i.default)).map(([s,i])=>`${s}=${ei(e[s],i)}`);return`${n}(${r.join(", ")})`}var Ol=500,Ll=700,ri=(t,[e,...n],o)=>e===void 0?o:t.with(e,ri(t[e],n,o));function si(t,e,n){let o=e.get("kind"),r=oe[o],s=Object.keys(D.figures[o].properties),i=()=>We(o,Object.fromEntries(s.map(b=>[b,e.get(b)]))),a=i(),l=n.start??a,c={link:!!n.link,note:n.note,met:On()},m=0,d=0,f=0;function g(){m=0;try{a=i()}catch(v){c.note=`${v.message} The figure shows its last state.`}re();let b=Sn(r,o,a,l,n.uid,c).toString();t.firstElementChild||(t.innerHTML="<div></div>"),Ks(t.firstElementChild,b,{onBeforeElUpdated:C}),Lo(t)}let M=()=>m||=requestAnimationFrame(g);function O(b){let v=t.querySelector(".nn-say");v&&(v.textContent=b)}function C(b,v){return b.localName==="details"&&(v.open=b.open),!b.classList.contains("nn-say")}function Pt(){r.plain||(clearTimeout(d),d=setTimeout(()=>O(r.describe(a)),Ll))}function re(){for(let b of a.goals??[]){let v=r.goals[b];c.met[b]||!v.met(a,l)||(zo(b),clearTimeout(d),O(`Challenge met. ${v.praise}`))}r.task?.(a)&&zo(r.task(a)),c.met=On()}function F(b){c.note=c.code="";for(let[v,$]of Object.entries(b))e.set(v,$);e.save_changes(),Pt(),M()}function st(){clearInterval(f),f=0,c.playing=!1,M()}function ht(){let b=r.play(a);return b?F(b):st(),!!b}function Re(){if(f)return st();if(matchMedia("(prefers-reduced-motion: reduce)").matches){let b={};for(let v=0;b&&v<1e3;v++)a={...a,...b},b=r.play(a);return F(a)}c.playing=!0,f=setInterval(()=>m||ht(),r.pace??Ol),ht()}async function vt(b,v){try{await navigator.clipboard.writeText(b),c.note=`Copied ${v}.`,c.code=""}catch{c.note="Copying is denied here. Select the text and copy it:",c.code=b}M()}let se={reset:()=>{st(),F(l)},copy:()=>vt(oi(o,a),"as Python"),link:()=>vt(n.link(a),"the link"),step:ht,play:Re},ie=(b,v)=>D.figures[o].properties[b].enum?.find($=>String($)===v)??v;function ze({target:b}){let v=b.dataset?.trait;if(!v)return;let[$,...x]=v.split("."),I=b.value;b.type==="checkbox"&&(I=x.length?Number(b.checked):b.checked),b.type==="range"&&(I=Number(I)),b.type==="radio"&&(I=ie($,I)),I=ri(e.get($),x.map(Number),I);let w={[$]:I};F(r.input?.(w,a)??w)}function kt({target:b}){let v=b.closest?.("[data-do]");if(!v||v.ariaDisabled==="true")return;let $=v.dataset.do;r.actions?.[$]?F(r.actions[$](a)):se[$]?.()}function Pe(b){let v=t.querySelector("[data-enter]");b.key!=="Enter"||!v||b.target.matches("input")&&v.click()}t.addEventListener("input",ze),t.addEventListener("click",kt),t.addEventListener("keydown",Pe);let E=Qs(t),Mt=a,Ce=Js(t,()=>Mt=a,(b,v)=>F(r.drags[b](Mt,v)));for(let b of s)e.on(`change:${b}`,M);let ae=ti(M);return g(),()=>{st(),cancelAnimationFrame(m),clearTimeout(d);for(let b of s)e.off(`change:${b}`,M);t.removeEventListener("input",ze),t.removeEventListener("click",kt),t.removeEventListener("keydown",Pe),Ce(),E(),ae()}}var Ih={render({model:t,el:e}){let n=globalThis.nnFigures=(globalThis.nnFigures??0)+1;return si(e,t,{uid:`nn-live-${n}`})}};function Ah(t,e,n,o){let r=We(t,e);return Sn(oe[t],t,r,r,n,{link:o}).toString()}var Sh=(t,e)=>oe[t].describe(We(t,e));export{Ih as default,Sh as describe,Ah as still};
