// What a workbook consists of: its sheets in order, where each is kept, which day is its first.
import { posix } from 'node:path';
import type { Words } from '../../../errors.ts';
import { refuseTable, type Sheet } from '../table.ts';
import type { Archive } from './archive.ts';
import { attribute, readPart } from './part.ts';

/** A sheet and the part that holds it. */
export interface SheetPart extends Sheet {
  part: string;
}

/** A workbook before its sheets are read. */
export interface Workbook {
  sheets: SheetPart[];
  from1904: boolean;
  strings: string | null;
  styles: string | null;
}

interface Where {
  file: string;
  signal?: AbortSignal | undefined;
}

interface Relation {
  type: string;
  part: string;
}

const SAVE: Words = {
  ja: 'Excel で開き、「Excel ブック（.xlsx）」で保存し直してください。',
  en: 'Please open it in Excel and save it as "Excel Workbook (.xlsx)".',
};

/** Archives that are no workbook, by a part that only they have. */
const OTHERS: readonly [RegExp, Words][] = [
  [
    /vbaproject\.bin$|^xl\/macrosheets\//,
    { ja: `マクロを含むブックです。${SAVE.ja}`, en: `The workbook holds macros. ${SAVE.en}` },
  ],
  [
    /^xl\/workbook\.bin$/,
    {
      ja: `バイナリ形式のブック（.xlsb）です。${SAVE.ja}`,
      en: `This is a binary workbook (.xlsb). ${SAVE.en}`,
    },
  ],
  [/^word\//, { ja: 'Word 文書です。', en: 'This is a Word document.' }],
  [/^ppt\//, { ja: 'PowerPoint 文書です。', en: 'This is a PowerPoint document.' }],
  [
    /^content\.xml$/,
    {
      ja: `OpenDocument の文書（.ods など）です。${SAVE.ja}`,
      en: `This is an OpenDocument file (such as .ods). ${SAVE.en}`,
    },
  ],
];
const ARCHIVE: Words = {
  ja: '圧縮ファイル（zip）です。展開してから、中のファイルを取り込んでください。',
  en: 'This is an archive (zip). Please unpack it and import the files in it.',
};

async function relationsOf(archive: Archive, where: Where, part: string): Promise<Map<string, Relation>> {
  const folder = posix.dirname(part);
  const relations = new Map<string, Relation>();
  const name = posix.join(folder, '_rels', `${posix.basename(part)}.rels`);
  if (!archive.has(name)) return relations;
  await readPart(
    archive,
    { ...where, part: name },
    {
      open(element, attributes) {
        if (element !== 'Relationship' || attribute(attributes, 'TargetMode') === 'External') return;
        const target = attribute(attributes, 'Target') ?? '';
        relations.set(attribute(attributes, 'Id') ?? '', {
          type: (attribute(attributes, 'Type') ?? '').split('/').at(-1) ?? '',
          part: target.startsWith('/') ? target.slice(1) : posix.join(folder, target),
        });
      },
    },
  );
  return relations;
}

/** Reads what a workbook consists of. @throws AppError for other archives, macros and damaged workbooks */
export async function readWorkbook(archive: Archive, where: Where): Promise<Workbook> {
  const other = OTHERS.find(([pattern]) => archive.names.some((name) => pattern.test(name)));
  if (other) refuseTable({ file: where.file }, other[1]);
  if (!archive.has('[Content_Types].xml')) refuseTable({ file: where.file }, ARCHIVE);
  const roots = [...(await relationsOf(archive, where, '')).values()];
  const root = roots.find(({ type }) => type === 'officeDocument')?.part ?? 'xl/workbook.xml';
  const relations = await relationsOf(archive, where, root);
  const sheets: SheetPart[] = [];
  let from1904 = false;
  await readPart(
    archive,
    { ...where, part: root },
    {
      open(name, attributes) {
        if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attribute(attributes, 'date1904') ?? '');
        if (name !== 'sheet') return;
        const relation = relations.get(attribute({ ...attributes, id: undefined }, 'id') ?? '');
        if (relation?.type === 'worksheet')
          sheets.push({
            name: attribute(attributes, 'name') ?? '',
            hidden: /hidden/i.test(attribute(attributes, 'state') ?? ''),
            part: relation.part,
          });
      },
    },
  );
  const partOf = (type: string) => {
    const found = [...relations.values()].find((relation) => relation.type === type);
    return found && archive.has(found.part) ? found.part : null;
  };
  return { sheets, from1904, strings: partOf('sharedStrings'), styles: partOf('styles') };
}
