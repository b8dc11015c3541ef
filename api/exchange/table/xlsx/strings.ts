// Texts of a workbook: runs of differently formatted text joined, the readings (furigana) that Excel keeps left out.
import { shownText } from '../excel-text.ts';
import type { Archive } from './archive.ts';
import { readPart } from './part.ts';

/** Collects the text of an `si` or `is` element while its part is read. */
export function collectText() {
  let text = '';
  let reading = false;
  let phonetic = 0;
  return {
    start() {
      text = '';
      reading = false;
      phonetic = 0;
    },
    open(name: string) {
      if (name === 'rPh') phonetic += 1;
      if (name === 't') reading = true;
    },
    close(name: string) {
      if (name === 'rPh') phonetic -= 1;
      if (name === 't') reading = false;
    },
    text(part: string) {
      if (reading && phonetic === 0) text += part;
    },
    result: () => shownText(text),
  };
}

/** The texts that cells refer to by number. */
export async function readStrings(
  archive: Archive,
  where: { file: string; part: string; signal?: AbortSignal | undefined },
): Promise<string[]> {
  const strings: string[] = [];
  const collected = collectText();
  await readPart(archive, where, {
    open(name) {
      if (name === 'si') collected.start();
      else collected.open(name);
    },
    close(name) {
      if (name === 'si') strings.push(collected.result());
      else collected.close(name);
    },
    text: collected.text,
  });
  return strings;
}
