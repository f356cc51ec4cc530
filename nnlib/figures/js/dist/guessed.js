(()=>{const {html:o}=nnFigures.modules["drawing/html.js"];const {at:m}=nnFigures.modules["drawing/scale.js"];var l=Object.defineProperty;var d=(t,s)=>{for(var n in s)l(t,n,{get:s[n],enumerable:!0})};var i={};d(i,{fold:()=>u,showButton:()=>p,untold:()=>a});var p=t=>o`<p class="nn-live"><button type="button"
  data-do="show" data-enter aria-disabled="${String(t)}">Show</button></p>`,a=t=>o`<details class="predict nn-untold"><summary
  >Guess first, then open</summary>${t}</details>`,u=(t,s)=>a(o`${s&&o`<p>${s}</p>`}<ul>${t.map(({name:n,said:e,share:r})=>o`<li>${n}: <b>${e}</b><i
      style="width:${m(100*r)}%"></i></li>`)}</ul>`);Object.assign(nnFigures.modules,{"drawing/guessing.js":i});})();
