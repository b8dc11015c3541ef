// The JSON of an analysis as text, in pieces: as a single string it could grow too long.
import type { AnalysisResult } from './network-result.ts';

const PIECE = 1 << 16;

/** The text of the JSON, one line per node, tie and missing value. */
export function* jsonOf(result: AnalysisResult): Generator<string> {
  const { nodes, ties, undefined: missing, ...rest } = result;
  const lists = Object.entries({ nodes, ties, undefined: missing });
  let piece = JSON.stringify(rest).slice(0, -1);
  for (const [name, items] of lists) {
    piece += `,\n${JSON.stringify(name)}:[`;
    let between = '\n';
    for (const item of items) {
      piece += between + JSON.stringify(item);
      between = ',\n';
      if (piece.length < PIECE) continue;
      yield piece;
      piece = '';
    }
    piece += ']';
  }
  yield `${piece}}\n`;
}
