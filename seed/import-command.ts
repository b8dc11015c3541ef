// `atlas import`: brings files into the atlas, one transaction per file, every row accounted for.
import { writeFile } from 'node:fs/promises';
import { type Command, Option } from 'commander';
import { FILE_SOURCE, type PlanOptions, planImport } from '#api/exchange/apply/plan-import.ts';
import { importTable } from '#api/exchange/batch/import-table.ts';
import { fieldsOf, type Kind, kinds } from '#api/exchange/meaning/fields.ts';
import { foundConstants } from '#api/exchange/meaning/found-constants.ts';
import { guessKind } from '#api/exchange/meaning/guess-kind.ts';
import { looseMeaning } from '#api/exchange/meaning/loose-meaning.ts';
import { parseMap, parseSet } from '#api/exchange/meaning/parse-mapping.ts';
import type { ImportReport } from '#api/exchange/report.ts';
import { reportHeaders, reportRows } from '#api/exchange/report-csv.ts';
import { readTable } from '#api/exchange/table/read-table.ts';
import type { Table } from '#api/exchange/table/table.ts';
import { csvLines } from '#api/exchange/table/write-csv.ts';
import { tableLimits } from '#api/exchange/tasks.ts';
import { loadProfiles } from '#api/municipality/profile.ts';
import { BY, inputPath, outputPath, progressOf, type Session, spent, withDatabase } from './command.ts';
import { importExported } from './import-exported.ts';
import { delimiter, encoding, header, type ImportFlags, readingOf, saidOf, year } from './import-options.ts';
import { sayImport, warnIfFictional } from './say-import.ts';
import { sayPreview } from './say-preview.ts';

const collect =
  (parse: (text: string) => [string, string][]) =>
  (text: string, before: Map<string, string>): Map<string, string> =>
    new Map([...before, ...parse(text)]);

async function writeReports(path: string, reports: readonly ImportReport[]): Promise<void> {
  const rows = (function* () {
    for (const report of reports) yield* reportRows(report);
  })();
  await writeFile(outputPath(path), csvLines(reportHeaders, rows));
}

/** The kind of list: as told, else as its headers look, which is said. */
function kindOf(table: Table, { kind: told }: ImportFlags): Kind {
  if (told) return told;
  const kind = guessKind(table.headers);
  console.error(`${table.fileName}: 種類 / kind: ${kind}（--kind で変えられます / --kind changes it）`);
  return kind;
}

/** Values for every row: as told, and the year as told or found; a year that is found and not used is said. */
function constantsOf(kind: Kind, table: Table, { set, map, year: wanted }: ImportFlags): Map<string, string> {
  const meaning = looseMeaning(kind, table, { map, set });
  const [found] = foundConstants(kind, table, meaning);
  const field = found?.field ?? (kind === 'challenges' ? 'raisedYear' : 'year');
  if (typeof wanted === 'number') return new Map([...set, [field, String(wanted)]]);
  if (!found) return set;
  const { ja, en } = found.place;
  if (wanted === 'found') {
    console.error(`${table.fileName}: ${field} = ${found.value}（${ja}）/ ${en}`);
    return new Map([...set, [field, found.value]]);
  }
  console.error(
    `${table.fileName}: 年度が見つかりました（${ja}）。使うには --year found / A year was found (${en}); --year found uses it.`,
  );
  return set;
}

/** Imports one file, or only says what it would do. */
async function importFile(
  { config, database, signal }: Session,
  file: string,
  flags: ImportFlags,
  profiles: PlanOptions['profiles'],
): Promise<ImportReport> {
  const table = await readTable(inputPath(file), readingOf(flags), tableLimits(config), { signal });
  signal.throwIfAborted();
  for (const { ja, en } of table.remarks) console.error(`${table.fileName}: ${ja} / ${en}`);
  const kind = kindOf(table, flags);
  const { map, source, profile, again, takeSectors, same, branch, different } = flags;
  const options: PlanOptions = {
    ...{ kind, profiles, map, source, profile, again, takeSectors, signal },
    set: constantsOf(kind, table, flags),
    decisions: { byLine: [...same, ...branch, ...different] },
  };
  if (flags.dryRun) {
    const planned = await database.read((runner) => planImport(runner, table, options));
    sayPreview(planned);
    sayImport(planned.report, { isPreview: true });
    return planned.report;
  }
  const { progress, end } = progressOf(`${table.fileName} 書込み / writing`);
  const report = await importTable(database, table, { ...options, by: BY, progress }).finally(end);
  sayImport(report, { batch: report.batch });
  return report;
}

async function run(files: string[], flags: ImportFlags, command: Command): Promise<void> {
  const said = [...flags.same, ...flags.branch, ...flags.different];
  if (files.length > 1 && said.length)
    command.error(
      '--same、--branch、--different はファイル1つのときだけ / --same, --branch and --different go with one file only',
    );
  await withDatabase(async (session) => {
    const profiles = loadProfiles();
    const reports: ImportReport[] = [];
    try {
      const exported = flags.kind ? null : await importExported(session, files, profiles, flags.dryRun);
      if (exported) reports.push(exported);
      else for (const file of files) reports.push(await importFile(session, file, flags, profiles));
    } finally {
      if (flags.report && reports.length) await writeReports(flags.report, reports);
    }
    warnIfFictional(reports);
    console.error(spent());
    if (reports.some(({ counts }) => counts.REFUSED > 0)) process.exitCode = 1;
  });
}

const EXAMPLES = `
例 / Examples
  何が起こるかを見る（書き込みません） / see what would happen, nothing is written:
    npm run -s atlas -- import --dry-run 団体一覧.xlsx
  見つかった年度を使い、似た名称を判断して取り込む / with the year that was found and a name settled:
    npm run -s atlas -- import --year found --same 12=0190a0a0-… 団体一覧_2024.xlsx
  行政事業レビューの2年分 / two years of the national project register:
    npm run -s atlas -- import --kind principals --map sector_guess=sector recipients.csv
    npm run -s atlas -- import --kind projects projects_2024.csv projects_2025.csv
    npm run -s atlas -- import --kind participations --set role=CONTRACTOR \\
      participations_2024.csv.gz participations_2025.csv.gz

  atlas export が書いたフォルダー、その一部、または書き出したブック / what atlas export wrote, all or some of it:
    npm run -s atlas -- import 書き出し/

CSV、TSV、Excel（.xlsx）、JSON（オブジェクトの配列）、それらの gzip。種類・文字コード・見出しの行は見て判断し、違うときは指定できます。
同じファイルをもう一度取り込んでも何も変わりません。年度の古いファイルから順に取り込んでください。
CSV, TSV, Excel (.xlsx), JSON (an array of objects), also as gzip. Kind, encoding and header rows are found and can be told.
Importing the same file again changes nothing. Import the older of several yearly files first.
一覧は atlas imports、取消しは atlas undo / atlas imports lists, atlas undo takes back.

終了コード / Exit code: 0 すべて取込み / all rows imported, 1 取り込めない行・ファイルあり / rows or a file refused,
  2 使い方の誤り / wrong usage, 130 中止 / stopped

項目 / Fields:
${kinds
  .map(
    (kind) =>
      `  ${kind}: ${fieldsOf(kind)
        .map(({ code, ja }) => `${code} ${ja}`)
        .join(', ')}`,
  )
  .join('\n')}
`;

/** Adds the command. */
export function registerImport(program: Command): void {
  program
    .command('import')
    .description(
      'CSV・TSV・Excel・JSONを取り込みます（gzip可） / imports CSV, TSV, Excel and JSON files (also gzip)',
    )
    .argument('<file...>', 'ファイル。1ファイルが1つの取引 / files, each one transaction')
    .addOption(
      new Option(
        '--kind <kind>',
        '何の一覧か。なければ見出しから判断 / what the rows are; else guessed',
      ).choices(kinds),
    )
    .option('--sheet <name>', 'シート / sheet of a workbook')
    .option('--encoding <name>', 'utf-8, utf-16le, utf-16be, cp932, euc-jp', encoding)
    .option('--delimiter <name>', 'comma, tab, semicolon', delimiter)
    .option('--header <lines>', '見出しの行（3、3-4、none） / header row: 3, 3-4 or none', header)
    .option(
      '--map <column=field,…>',
      '列と項目の対応。項目なしは取り込まない / column means field; no field: not imported',
      collect(parseMap),
      new Map(),
    )
    .option(
      '--set <field=value,…>',
      '全行に入れる値 / value for every row without one',
      collect(parseSet),
      new Map(),
    )
    .option('--year <year>', '名簿の年度。found なら見つかったもの / year of the list, or found', year)
    .option('--take-sectors', '区分がなければ名称から入れる / take missing sectors from names', false)
    .option(
      '--same <line=id,…>',
      '行の主体は登録済みのこの主体（または別の行） / is this one',
      saidOf('SAME'),
      [],
    )
    .option(
      '--branch <line=id,…>',
      '行の主体はこの主体の支部 / is a branch of this one',
      saidOf('BRANCH'),
      [],
    )
    .option(
      '--different <line=id,…>',
      '行の主体はこの主体ではない / is not this one',
      saidOf('DIFFERENT'),
      [],
    )
    .option('--profile <code>', '自治体プロファイル / municipality profile')
    .option(
      '--source <name>',
      '名簿の名前。同じ名簿なら識別子も同じ / register whose files share their keys',
      FILE_SOURCE,
    )
    .option('--again', '取込済みのファイルで上書きする / overwrite with a file imported before', false)
    .option('--dry-run', '結果を表にするだけで書き込まない / print what would happen, write nothing', false)
    .option('--report <file>', '行ごとの結果をCSVに / outcome of every row as CSV')
    .addHelpText('after', EXAMPLES)
    .action(run);
}
