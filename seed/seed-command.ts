// `atlas seed`: fills an empty atlas with the fictional sample city.
import { type Command, InvalidArgumentError, Option } from 'commander';
import { type ScaleName, scales } from './city/scales.ts';
import { progressOf, spent, withDatabase } from './command.ts';
import { loadCity } from './load-city.ts';

function wholeNumber(text: string): number {
  const value = Number(text);
  if (Number.isSafeInteger(value)) return value;
  throw new InvalidArgumentError('整数ではありません / not a whole number');
}

/** Adds the command. */
export function registerSeed(program: Command): void {
  program
    .command('seed')
    .description(
      '架空の見本都市「みなも市」を空のアトラスに入れます / fills an empty atlas with the fictional sample city',
    )
    .addOption(
      new Option('--scale <size>', '大きさ / size')
        .choices(Object.keys(scales))
        .default('city' satisfies ScaleName),
    )
    .option('--seed <number>', '同じ数なら同じ都市 / the same number makes the same city', wholeNumber, 1)
    .action(async ({ scale, seed }: { scale: ScaleName; seed: number }) => {
      await withDatabase(async ({ database, signal }) => {
        const { progress, end } = progressOf('書込み / writing');
        const rows = await loadCity(database, { scale, seed, progress, signal }).finally(end);
        console.log(`${rows.toLocaleString('en')} 行を書きました / rows written (${spent()})`);
      });
    });
}
