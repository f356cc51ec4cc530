(()=>{const {html:n}=nnFigures.modules["drawing/html.js"];const {at:m}=nnFigures.modules["drawing/scale.js"];var r=Object.defineProperty;var l=(t,s)=>{for(var o in s)r(t,o,{get:s[o],enumerable:!0})};var i={};l(i,{fold:()=>p,showButton:()=>d});var d=t=>n`<p class="nn-live"><button type="button"
  data-do="show" data-enter aria-disabled="${String(t)}">Show</button></p>`,p=(t,s)=>n`<details class="predict nn-untold"><summary
  >Guess first, then open</summary>${s&&n`<p>${s}</p>`}<ul>${t.map(({name:o,said:a,share:e})=>n`<li>${o}: <b>${a}</b><i
      style="width:${m(100*e)}%"></i></li>`)}</ul></details>`;Object.assign(nnFigures.modules,{"drawing/guessing.js":i});})();
