import { readFileSync } from 'node:fs';
import { packHubs } from './api/analysis/kernels/hubs.ts';
import { searchHubs, sourcesOf } from './api/analysis/kernels/hub-paths.ts';
import { affiliationOfMembers } from './api/analysis/kernels/csr.ts';
const ms=JSON.parse(readFileSync('/tmp/rs24.json','utf8')).members as number[][];
const starts=new Int32Array(ms.length+1); ms.forEach((m,i)=>starts[i+1]=starts[i]+m.length);
const n=Math.max(...ms.map(m=>m.at(-1)!))+1;
const a=affiliationOfMembers(n,starts,Int32Array.from(ms.flat()));
const packed=packHubs(a); const src=sourcesOf(packed);
let ones=0; for(const s of packed.surplus) if(s===1) ones++; console.log('ones',ones/packed.surplus.length);
for (const k of ['i32','i32']) {
  const p = k==='u16' ? {...packed, members:Uint16Array.from(packed.members), hubList:Uint16Array.from(packed.hubList), others:Uint16Array.from(packed.others)} as any : packed;
  const t=performance.now(); searchHubs(p,src,0,src.length); console.log(k,((performance.now()-t)/1000).toFixed(2));
}
