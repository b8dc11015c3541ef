// `atlas import`: brings CSV files into the atlas, one transaction per file, every row accounted for.
import { writeFile } from 'node:fs/promises';
import { type Command, Option } from 'commander';
import { FILE_SOURCE } from '#api/exchange/apply/plan-import.ts';
import { importTable } from '#api/exchange/batch/import-table.ts';
import { fieldsOf, type Kind, kinds } from '#api/exchange/meaning/fields.ts';
import { parseMap, parseSet } from '#api/exchange/meaning/parse-mapping.ts';
import type { ImportReport } from '#api/exchange/report.ts';
import { reportHeaders, reportRows } from '#api/exchange/report-csv.ts';
import { tableLimits } from '#api/exchange/table/limits.ts';
import { readTable } from '#api/exchange/table/read-table.ts';
import { csvLines } from '#api/exchange/table/write-csv.ts';
import { loadProfiles } from '#api/municipality/profile.ts';
import { BY, inputPath, outputPath, progressOf, spent, withDatabase } from './command.ts';
import { sayImport, warnIfFictional } from './say-import.ts';

interface Options {
  kind: Kind;
  map: Map<string, string>;
  set: Map<string, string>;
  profile?: string;
  source: string;
  again: boolean;
  report?: string;
}

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

async function run(files: string[], { report: reportFile, ...options }: Options): Promise<void> {
  await withDatabase(async ({ config, database, signal }) => {
    const profiles = loadProfiles();
    const limits = tableLimits(config);
    const reports: ImportReport[] = [];
    try {
      for (const file of files) {
        const table = await readTable(inputPath(file), {}, limits, { signal });
        signal.throwIfAborted();
        const { progress, end } = progressOf(`${table.fileName} 書込み / writing`);
        const work = importTable(database, table, { ...options, profiles, by: BY, progress, signal });
        const report = await work.finally(end);
        reports.push(report);
        sayImport(report);
      }
    } finally {
      if (reportFile && reports.length) await writeReports(reportFile, reports);
    }
    warnIfFictional(reports);
    console.error(spent());
    if (reports.some(({ counts }) => counts.REFUSED > 0)) process.exitCode = 1;
  });
}

const EXAMPLES = `
例 / Examples (行政事業レビューの2年分 / two years of the national project register):
  npm run -s atlas -- import --kind principals --map sector_guess=sector recipients.csv
  npm run -s atlas -- import --kind projects projects_2024.csv projects_2025.csv
  npm run -s atlas -- import --kind participations --set role=CONTRACTOR \\
    participations_2024.csv.gz participations_2025.csv.gz

同じファイルをもう一度取り込んでも何も変わりません。年度の古いファイルから順に取り込んでください。
Importing the same file again changes nothing. Import the older of several yearly files first.

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
    .description('CSV（UTF-8、gzip可）を取り込みます / imports CSV files (UTF-8, also gzip)')
    .argument('<file...>', 'ファイル。1ファイルが1つの取引 / files, each one transaction')
    .addOption(
      new Option('--kind <kind>', '何の一覧か / what the rows are').choices(kinds).makeOptionMandatory(),
    )
    .option(
      '--map <column=field,…>',
      '列と項目の対応 / which column means which field',
      collect(parseMap),
      new Map(),
    )
    .option(
      '--set <field=value,…>',
      '全行に入れる値 / value for every row without one',
      collect(parseSet),
      new Map(),
    )
    .option('--profile <code>', '自治体プロファイル / municipality profile')
    .option(
      '--source <name>',
      '名簿の名前。同じ名簿なら識別子も同じ / register whose files share their keys',
      FILE_SOURCE,
    )
    .option('--again', '取込済みのファイルで上書きする / overwrite with a file imported before', false)
    .option('--report <file>', '行ごとの結果をCSVに / outcome of every row as CSV')
    .addHelpText('after', EXAMPLES)
    .action(run);
}
