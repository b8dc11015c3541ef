// Previews that people look at before they apply them: in memory, few, and not for long.

import { newId } from '../atlas/record.ts';
import { AppError } from '../errors.ts';
import type { NameProposal } from './names/proposal.ts';
import type { ImportReport } from './report.ts';
import type { ImportRequest } from './request.ts';

/** What a person is shown before it is done. */
export interface Preview {
  id: string;
  /** What was asked for: asked again, it is what is applied. */
  request: ImportRequest;
  report: ImportReport;
  proposals: NameProposal[];
  /** Names what would be written: only that is applied. */
  fingerprint: string;
}

/** The previews of this process. */
export interface Previews {
  add(preview: Omit<Preview, 'id'>): Preview;
  /** @throws AppError NOT_FOUND for one that is not kept any more */
  find(id: string): Preview;
}

/** How many and how long. */
export interface PreviewLimits {
  most: number;
  /** Most rows of all together; the newest stays in any case. */
  rows: number;
  /** Milliseconds. */
  keptFor: number;
  now(): number;
}

function refuseGone(id: string): never {
  throw new AppError(
    'NOT_FOUND',
    {
      ja: 'この確認結果はもうありません。もう一度確認してください。',
      en: 'This preview is not kept any more. Please preview the file again.',
    },
    { field: 'preview', id },
  );
}

/** Keeps previews; the oldest go first. */
export function createPreviews({ most, rows: mostRows, keptFor, now }: PreviewLimits): Previews {
  const kept = new Map<string, { preview: Preview; at: number }>();
  const sweep = () => {
    let rows = 0;
    for (const [i, [id, { preview, at }]] of [...kept].reverse().entries()) {
      rows += preview.report.rows.length;
      if (now() - at > keptFor || i >= most || (i > 0 && rows > mostRows)) kept.delete(id);
    }
  };
  return {
    add(made) {
      const preview = { ...made, id: newId() };
      kept.set(preview.id, { preview, at: now() });
      sweep();
      return preview;
    },
    find(id) {
      sweep();
      return kept.get(id)?.preview ?? refuseGone(id);
    },
  };
}
