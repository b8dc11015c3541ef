// What is compared and what is proposed: names of rows and of records, and pairs of them that may be one principal.
import type { Words } from '../../errors.ts';
import type { ReasonCode } from './reasons.ts';

/** What two names are to each other. BRANCH: the first is a branch of the second. */
export type NameVerdict = 'SAME' | 'DIFFERENT' | 'BRANCH';

interface Named {
  name: string;
  /** 13 digits. */
  corporateNumber?: string | undefined;
  kana?: string | undefined;
  /** Names of its districts; either always names or always ids. */
  districts?: readonly string[] | undefined;
  /** Where it stands and what kind it is, as a file says. */
  place?: string | undefined;
  kind?: string | undefined;
  /** Of CITIZEN only names that are written the same are proposed. */
  sector?: string | undefined;
}

/** A principal of the atlas. */
export interface NamedRecord extends Named {
  id: string;
  aliases?: readonly string[] | undefined;
}

/** A row that would make a principal. */
export interface NamedRow extends Named {
  line: number;
  aliases?: readonly string[] | undefined;
}

/** Two names that may be one principal; the sides that are not said are null. */
export interface NameProposal {
  /** The same for the same two sides, whichever is first, in a preview, in the next and in the atlas. */
  id: string;
  /** Line of the first name; null where both are in the atlas. Of two lines said to be one, the later. */
  line: number | null;
  name: string;
  /** Record of the first name, where both are in the atlas. */
  record: string | null;
  /** What else is known of it, to tell it from the other: reading, corporate number, districts, place, kind. */
  about: string[];
  otherName: string;
  otherAbout: string[];
  /** Record of the other name. */
  other: string | null;
  otherLine: number | null;
  /** Never DIFFERENT. BRANCH: the first name is the branch, the other the whole. */
  verdict: NameVerdict;
  /** 0 to 1; see `reasons.ts` for where it comes from. */
  likelihood: number;
  code: ReasonCode;
  reason: Words;
  /** What a person said before; null: nobody yet. */
  decided: NameVerdict | null;
}

/** The likeliest proposals, those that nobody decided first. */
export interface NameProposals {
  proposals: NameProposal[];
  /** How many there are with those left out. */
  total: number;
}

/** How proposals are looked for. */
export interface ProposeOptions {
  /** Most proposals returned on which nobody decided; those decided on come all. */
  limit?: number | undefined;
  /** Stops within tens of milliseconds. */
  signal?: AbortSignal | undefined;
}
