(()=>{const {choice:P}=nnFigures.modules["drawing/controls.js"];const {html:l}=nnFigures.modules["drawing/html.js"];function y(e,n){let t=Math.max(e.length,n.length),a=s=>[...Array(t-s.length).fill(1),...s],[c,o]=[a(e),a(n)];return c.every((s,r)=>s===o[r]||s===1||o[r]===1)?c.map((s,r)=>s===1?o[r]:s):null}var[f,g]=[31,30],h=[4,123,242],$=44,x=e=>(e.match(/\d+/g)??[]).map(Number),b=e=>[e.at(-2)??1,e.at(-1)??1];function d({a:e,b:n}){let t=[x(e),x(n)];return{shapes:t,shape:y(...t)}}function k(e,n,t,a){let[c,o]=b(e),[u,s]=[c===1?0:t,o===1?0:a],r=u!==t||s!==a;return{number:n*(u*o+s+1),copy:r}}function w(e,[n,t],a,c){return[...Array(n).keys()].map(o=>[...Array(t).keys()].map(u=>{let{number:s,copy:r}=a(o,u),[i,p]=[e+u*f,$+o*g];return l`<rect class="nn-cell" data-copy="${r}" x="${i+1.5}"
          y="${p+1.5}" width="${f-3}" height="${g-3}" rx="3"/><text
          class="${r?"nn-small":"nn-strong"}" x="${i+f/2}"
          y="${p+20}" text-anchor="middle" ${c&&l`data-shows="sum"`}
          >${s}</text>`}))}var m=e=>e.length===1?`(${e[0]},)`:`(${e.join(", ")})`;function I(e){let{shapes:n,shape:t}=d(e),a=n.map((s,r)=>(i,p)=>k(s,r===0?10:1,i,p)),c=(s,r)=>({number:a[0](s,r).number+a[1](s,r).number,copy:!1}),o=(s,r)=>l`<text class="nn-small" x="${h[s]+2}"
    y="20">${r}</text>`,u=(s,r)=>l`<text class="nn-strong" x="${h[s]-13}"
    y="${$+20}" text-anchor="middle">${r}</text>`;return l`<svg viewBox="0 0 340 140" role="img"
    aria-label="${A(e)}">
    ${o(0,`a ${e.a}`)} ${o(1,`b ${e.b}`)}
    ${o(2,t?`a + b ${m(t)}`:"a + b")}
    ${a.map((s,r)=>w(h[r],b(t??n[r]),s))}
    ${u(1,"+")} ${u(2,"=")}
    ${t?w(h[2],b(t),c,!0):l`<text class="nn-strong nn-negative" x="${h[2]+4}"
            y="${$+20}">✗ refused</text>`}
  </svg>`}var B=(e,n,t)=>["a","b"].map(a=>P(t,a,e,n));function v(e,n){let t=[...Array(n-e.length).fill(1),...e];return e.length<n?`${m(e)}, read as ${m(t)}`:m(e)}function E(e){let{shapes:n,shape:t}=d(e),a=Math.max(...n.map(o=>o.length)),c=n.map(o=>m(o).replaceAll(" ",""));return l`<p class="nn-formula">shape of a: ${v(n[0],a)}</p>
    <p class="nn-formula">shape of b: ${v(n[1],a)}</p>
    <p class="nn-formula">${t?l`shape of a + b: <b>${m(t)}</b>`:l`<code>ValueError: operands could not be broadcast together with
            shapes ${c.join(" ")}</code>`}</p>
    <p>Broken edges are copies that NumPy reads as if they were there.</p>`}function A(e){let{shape:n}=d(e),t=`An array a of shape ${e.a} and an array b of shape ${e.b}`;return n?`${t}, both stretched to shape ${m(n)} and added.`:`${t}. NumPy cannot stretch them to one shape and refuses to add them.`}var N={wide:!0,picture:I,controls:B,readout:E,describe:A,goals:{"00-refused":{ask:"Find two shapes that NumPy refuses to add.",praise:"Refused: somewhere two sizes differ and neither is 1. An error is the friendly outcome.",met:e=>d(e).shape===null},"00-trap":{ask:"Three numbers plus three numbers, and nine come out. Find shapes that do it.",praise:"A column and a row stretch each other. No error, nine numbers: the trap, whenever three were meant.",met:e=>{let{shapes:n,shape:t}=d(e),a=c=>c.reduce((o,u)=>o*u,1);return n.every(c=>a(c)===3)&&a(t)===9}}}};nnFigures.add({kind:"broadcast",name:"Broadcast",title:"how NumPy stretches two arrays to one shape",version:1,rules:{a:{enum:["()","(2,)","(3,)","(1, 3)","(3, 1)","(2, 3)","(3, 3)"],title:"shape of a",default:"(2, 3)"},b:{enum:["()","(2,)","(3,)","(1, 3)","(3, 1)","(2, 3)","(3, 3)"],title:"shape of b",default:"(3,)"},goals:{type:"array",items:{enum:["00-refused","00-trap"]},minItems:0,maxItems:2,default:[]}},drawing:N});})();
