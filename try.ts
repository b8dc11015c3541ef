import { packHubs, NOWHERE } from './api/analysis/kernels/hubs.ts';
import { searchHubs, sourcesOf } from './api/analysis/kernels/hub-paths.ts';
import { affiliationOfMembers } from './api/analysis/kernels/csr.ts';
import { project } from './api/analysis/kernels/projection.ts';
import { betweennessOf } from './api/analysis/kernels/betweenness.ts';
import { hopsOf } from './api/analysis/kernels/hops.ts';
let seed=12345; const rnd=()=>{seed=(Math.imul(seed,1664525)+1013904223)>>>0; return seed/4294967296;};
let worst=0, worstH=0;
for (let t=0;t<400;t++){
  const n=2+Math.floor(rnd()*30), p=1+Math.floor(rnd()*25);
  const ms: number[][]=[];
  for(let i=0;i<p;i++){ const s=new Set<number>(); const k=1+Math.floor(rnd()*5); for(let j=0;j<k;j++) s.add(Math.floor(rnd()*rnd()*n)); ms.push([...s].sort((a,b)=>a-b)); }
  const starts=Int32Array.from([0,...ms.map((m,i)=>ms.slice(0,i+1).reduce((a,b)=>a+b.length,0))]);
  const a=affiliationOfMembers(n,starts,Int32Array.from(ms.flat()));
  const packed=packHubs(a); const src=sourcesOf(packed); const r=searchHubs(packed,src,0,src.length);
  const net=project(a); const b=betweennessOf(net); const h=hopsOf(net);
  const hubIndex=new Map<number,number>(); src.forEach((s,i)=>hubIndex.set(s,i));
  for(let i=0;i<n;i++){ const place=packed.places[i]; const v=place>=0? r.between[place]/2:0; worst=Math.max(worst,Math.abs(v-b[i])/Math.max(1,b[i]));
    const idx=hubIndex.get(place); const reach=place===NOWHERE?packed.aloneWith[i]:r.reached[idx!]; const hp=place===NOWHERE?packed.aloneWith[i]:r.hops[idx!];
    worstH=Math.max(worstH,Math.abs(reach-h.reached[i]),Math.abs(hp-h.totals[i])); }
}
console.log('worst',worst,worstH);
