// `atlas export`: writes the whole graph as CSV files that Excel opens and `atlas import` reads back.
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Command } from 'commander';
import { AppError } from '#api/errors.ts';
import { auditExport } from '#api/exchange/export/audit-export.ts';
import { exportAtlas } from '#api/exchange/export/export-atlas.ts';
import { privateProperties, tableNames } from '#api/exchange/export/tables.ts';
import { csvLines } from '#api/exchange/table/write-csv.ts';
import { BY, outputPath, spent, withDatabase } from './command.ts';

interface Options {
  private: boolean;
}

function onlyTable(name: string): Set<string> {
  if (tableNames.includes(name)) return new Set([name]);
  const known = tableNames.join(', ');
  throw new AppError(
    'BAD_USER_INPUT',
    {
      ja: `「${name}」という表はありません。表: ${known}`,
      en: `There is no table "${name}". Tables: ${known}`,
    },
    { value: name },
  );
}

const left = [...privateProperties].join(', ');
const WITHOUT = {
  ja: `連絡先と備考（${left}）は書き出していません。含めるには --private を付けてください。`,
  en: `Contacts and notes (${left}) are left out; --private includes them.`,
};

async function run(target: string, options: Options): Promise<void> {
  const path = outputPath(target);
  const only = path.endsWith('.csv') ? onlyTable(basename(path)) : null;
  const folder = only ? dirname(path) : path;
  await withDatabase(async ({ database, signal }) => {
    await mkdir(folder, { recursive: true });
    await exportAtlas(
      database,
      { ...(only ? { only } : {}), withPrivate: options.private },
      async (table) => {
        signal.throwIfAborted();
        await writeFile(join(folder, table.name), csvLines(table.headers, table.rows));
        console.log(`${table.name}: ${table.rows.length.toLocaleString('en')}`);
      },
    );
    if (options.private) await auditExport(database, BY, only ? [...only] : tableNames);
    else console.error(`${WITHOUT.ja} / ${WITHOUT.en}`);
    console.error(spent());
  });
}

/** Adds the command. */
export function registerExport(program: Command): void {
  program
    .command('export')
    .description('グラフ全体をCSVに書き出します / writes the whole graph as CSV')
    .argument('<target>', 'フォルダー、または表の名前のCSVファイル / a folder, or one table as a .csv file')
    .option(
      '--private',
      '連絡先と備考も書き出します（記録に残ります） / with contacts and notes; goes into the audit log',
      false,
    )
    .addHelpText('after', `\n表 / tables: ${tableNames.join(', ')}\n`)
    .action(run);
}
