// `atlas checksum`: names the contents of the whole graph in one number, the same on both engines.
import type { Command } from 'commander';
import { checksum } from '#cypher/checksum.ts';
import { withDatabase } from './command.ts';

/** Adds the command. */
export function registerChecksum(program: Command): void {
  program
    .command('checksum')
    .description('グラフ全体の検査値を表示します / prints the checksum of the whole graph')
    .action(() =>
      withDatabase(async ({ database }) => {
        const { sha256, nodes, relationships } = await checksum(database);
        console.log(`sha256         ${sha256}\nnodes          ${nodes}\nrelationships  ${relationships}`);
      }),
    );
}
