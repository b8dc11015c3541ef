import { gunzipSync } from 'node:zlib';
import { readFileSync, writeFileSync } from 'node:fs';
import { packHubs } from './api/analysis/kernels/hubs.ts';
import { searchHubs, sourcesOf } from './api/analysis/kernels/hub-paths.ts';
import { affiliationOfMembers } from './api/analysis/kernels/csr.ts';
const text=gunzipSync(readFileSync('/work/shared/data/jp_rs_system/participations_2024.csv.gz')).toString();
const P=new Map<string,Set<string>>();
for(const line of text.split('\n').slice(1)){ const [,p,r]=line.split(','); if(!r) continue; (P.get(p)??P.set(p,new Set()).get(p)!).add(r); }
const lists=[...P.values()].filter(s=>s.size>1); const ids=new Map<string,number>(); for(const s of lists) for(const r of s) if(!ids.has(r)) ids.set(r,ids.size);
const ms=lists.map(s=>[...s].map(r=>ids.get(r)!).sort((a,b)=>a-b));
const starts=new Int32Array(ms.length+1); ms.forEach((m,i)=>starts[i+1]=starts[i]+m.length);
const a=affiliationOfMembers(ids.size,starts,Int32Array.from(ms.flat()));
let t=performance.now(); const packed=packHubs(a); const src=sourcesOf(packed); console.log('pack',(performance.now()-t).toFixed(0),'classes',packed.classes,'hubs',packed.hubs,'entries',packed.members.length,'others',packed.others.length,'sources',src.length);
t=performance.now(); const r=searchHubs(packed,src,0,src.length); console.log('search',((performance.now()-t)/1000).toFixed(2),'s');
const vals=[...packed.places].map((p,i)=>p>=0?r.between[p]/2:0);
writeFileSync('/tmp/rs24.json',JSON.stringify({members:ms,values:vals}));
