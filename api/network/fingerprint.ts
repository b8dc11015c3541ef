// Names for what is in a subject: what has the same name gives the same figures, also of another revision or view.
import { createHash } from 'node:crypto';
import type { Labels, Subject, SubjectPart } from '../analysis/subject.ts';

/** Names the part of a subject that a metric looks at: who takes part in what, and these parts. */
export type Fingerprint = (parts?: readonly SubjectPart[]) => string;

type Piece = Int32Array | Float64Array | Uint8Array | string;

function named(...pieces: readonly Piece[]): string {
  const hash = createHash('sha256');
  for (const piece of pieces) {
    const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
    // Without its length, the end of one piece could be the beginning of the next.
    hash.update(`${bytes.byteLength} `).update(bytes);
  }
  return hash.digest('base64url');
}

/** Names the arrays of an object, in the order in which they stand in it. */
export function nameOfArrays<T extends { readonly [Name in keyof T]: Int32Array | Uint8Array }>(
  arrays: T,
): string {
  return named(...Object.values<Piece>(arrays));
}

const ofLabels = (labels: Labels | null) => (labels ? named(labels.of, JSON.stringify(labels.names)) : '');

const pieces: Record<SubjectPart | 'ties', (subject: Subject) => string> = {
  ties: ({ size, affiliation, network }) =>
    named(
      `${size}`,
      ...(affiliation ? [affiliation.projectStarts, affiliation.projectList] : []),
      ...(network ? [network.starts, network.neighbours, network.strengths] : []),
    ),
  sectors: ({ sectors }) => ofLabels(sectors),
  districts: ({ districts }) => ofLabels(districts),
  facts: ({ facts }) => (facts ? named(facts.fieldStarts, facts.fields, facts.domains) : ''),
  years: ({ years }) => (years ? named(years.starts, years.first, years.last) : ''),
};

/** Fingerprints of a subject; each part is read once, when it is first asked for. */
export function fingerprintOf(subject: Subject): Fingerprint {
  const known = new Map<SubjectPart | 'ties', string>();
  const nameOf = (part: SubjectPart | 'ties') => {
    const name = known.get(part) ?? pieces[part](subject);
    known.set(part, name);
    return name;
  };
  return (parts = []) => ['ties' as const, ...parts].map((part) => `${part}:${nameOf(part)}`).join(' ');
}
