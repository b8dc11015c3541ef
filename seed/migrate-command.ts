// `atlas migrate`: brings the database to this version.
import type { Command } from 'commander';
import { migrate } from '#cypher/migrate.ts';
import { withDatabase } from './command.ts';

/** Adds the command. */
export function registerMigrate(program: Command): void {
  program
    .command('migrate')
    .description('データベースをこの版に合わせます / brings the database to this version')
    .action(() =>
      withDatabase(
        async ({ database }) => {
          const names = await migrate(database);
          for (const name of names) console.log(name);
          console.log(
            names.length
              ? `${names.length} 件を実行しました / migrations run`
              : 'すでに最新です / already up to date',
          );
        },
        { asItIs: true },
      ),
    );
}
