// Reads the XML of one part of a workbook as it streams by, with no entities, no depth and no endless words.
import { SaxesParser } from 'saxes';
import { startPace } from '../../pace.ts';
import { refuseTable } from '../table.ts';
import type { Archive } from './archive.ts';

/** Attributes of an element, by their names. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** What is told of a part; names are without prefix. */
export interface PartReader {
  open(name: string, attributes: Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
}

const DEEPEST = 60;
/** Characters within one text or tag. */
const LONGEST = 8_000_000;

const local = (name: string) => name.slice(name.indexOf(':') + 1);

/** Attribute by its name without prefix. */
export const attribute = (attributes: Attributes, name: string): string | undefined =>
  attributes[name] ??
  Object.entries(attributes).find(([found]) => found !== name && local(found) === name)?.[1];

function refuseXml(file: string, part: string, reason: { ja: string; en: string }): never {
  refuseTable(
    { file },
    { ja: `ブックの中の ${part} が${reason.ja}`, en: `${part} in the workbook ${reason.en}` },
  );
}

/** Reads a part. @throws AppError for what is no well-formed XML, and for document types, in which entities are made */
export async function readPart(
  archive: Archive,
  { file, part, signal }: { file: string; part: string; signal?: AbortSignal | undefined },
  reader: PartReader,
): Promise<void> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  let fed = 0;
  let toldAt = 0;
  parser.on('doctype', () =>
    refuseXml(file, part, {
      ja: '文書型宣言（DOCTYPE）を含みます。',
      en: 'holds a document type (DOCTYPE).',
    }),
  );
  parser.on('error', () =>
    refuseXml(file, part, {
      ja: '壊れています。Excel で開いて保存し直してください。',
      en: 'is damaged. Please open and save it in Excel.',
    }),
  );
  parser.on('opentag', ({ name, attributes }) => {
    toldAt = fed;
    depth += 1;
    if (depth > DEEPEST) refuseXml(file, part, { ja: '深すぎます。', en: 'is nested too deeply.' });
    reader.open(local(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    toldAt = fed;
    depth -= 1;
    reader.close?.(local(name));
  });
  if (reader.text) parser.on('text', (text) => reader.text?.(text));
  const pace = startPace(signal);
  for await (const piece of archive.read(part)) {
    fed += piece.length;
    parser.write(piece);
    if (fed - toldAt > LONGEST) refuseXml(file, part, { ja: '長すぎます。', en: 'has too long a text.' });
    if (pace.due()) await pace.rest();
  }
  parser.close();
}
