// The functions of searches abreast, compiled once for each thread, with the memory that they work on.
import { deskFor, type Desk as WasmDesk } from '../../wasm/desk.ts';
import { wasmModule } from '../../wasm/module.ts';
import { gainOf, wipe } from './gain.ts';
import { handBackOf, handThrough } from './hand-back.ts';
import { entries, lay, touch, unseen } from './pull.ts';
import { pushOf } from './push.ts';
import { settleBits, settleOf } from './settle.ts';

/** The functions; each says itself what its numbers are. */
export interface Program {
  push(...numbers: number[]): number;
  pushScaled(...numbers: number[]): number;
  pushBits(...numbers: number[]): number;
  settle(...numbers: number[]): number;
  settleRows(...numbers: number[]): number;
  settleBits(...numbers: number[]): number;
  gain(...numbers: number[]): void;
  gainFlows(...numbers: number[]): void;
  gainSurplus(...numbers: number[]): void;
  wipe(...numbers: number[]): void;
  entries(...numbers: number[]): number;
  unseen(...numbers: number[]): number;
  lay(...numbers: number[]): void;
  touch(...numbers: number[]): number;
  handBack(...numbers: number[]): void;
  handBackFlows(...numbers: number[]): void;
  handThrough(...numbers: number[]): void;
}

/** The program with its memory. */
export type Desk = WasmDesk<Program>;

const compiled = wasmModule({
  push: pushOf('ADD'),
  pushScaled: pushOf('TAKE_AWAY'),
  pushBits: pushOf('SET_BITS'),
  settle: settleOf('BY_NODE'),
  settleRows: settleOf('BY_ROWS'),
  settleBits,
  gain: gainOf('NOTHING'),
  gainFlows: gainOf('FLOWS'),
  gainSurplus: gainOf('SURPLUS'),
  wipe,
  entries,
  unseen,
  lay,
  touch,
  handBack: handBackOf(false),
  handBackFlows: handBackOf(true),
  handThrough,
});

/** The program with a memory of at least so many bytes. */
export const deskOf = deskFor<Program>(compiled);
