// All rows about one record as one saying: the first row wins, lists are joined, other names become aliases.
import type { Value } from '#cypher/database.ts';
import type { Properties } from '../../atlas/record.ts';
import { note } from '../note.ts';
import type { Target } from './target.ts';

/** Lists to which a file adds; any other list it replaces. */
const GROWING = new Set(['aliases', 'registeredYears', 'listYears', 'memberOf', 'raisedBy']);
/** Lists of a file that are no property of a record. */
const OF_FILE = new Set(['listYears']);

const same = (a: Value | undefined, b: Value | undefined) => JSON.stringify(a) === JSON.stringify(b);

function joined(a: Value, b: Value): Value[] {
  const all = [...new Set([...(a as Value[]), ...(b as Value[])])];
  return all.every((item) => typeof item === 'number')
    ? all.sort((x, y) => (x as number) - (y as number))
    : all;
}

const shownText = (value: Value) => (Array.isArray(value) ? value.join('、') : String(value));

/** Names of the record that are not its name, the ones it had first; undefined where there are none and were none. */
function aliasesOf(
  said: Properties,
  names: string[],
  stored: Properties | undefined,
  nameProperty: string,
): string[] | undefined {
  const name = said[nameProperty] ?? stored?.[nameProperty];
  const before = (stored?.aliases as string[] | undefined) ?? [];
  const was = stored ? [stored[nameProperty] as string] : [];
  const all = [...before, ...was, ...((said.aliases as string[] | undefined) ?? []), ...names];
  const aliases = [...new Set(all)].filter((alias) => alias !== name);
  return aliases.length || before.length ? aliases : undefined;
}

/**
 * Folds the rows about a record and notes on each where it differs from an earlier one.
 * @returns what they say of it; lists that grow already hold what is stored
 */
export function fold(
  { stored, sayings }: Target,
  nameProperty: string,
  columnOf: (code: string) => string,
): Properties {
  const said: Properties = {};
  const from: Record<string, number> = {};
  const names: string[] = [];
  const inOrder = [...sayings.filter(({ fills }) => !fills), ...sayings.filter(({ fills }) => fills)];
  for (const { draft, fills } of inOrder) {
    const { [nameProperty]: name } = draft.properties;
    if (typeof name === 'string') names.push(name);
    for (const [code, value] of Object.entries(draft.properties)) {
      const before = stored?.properties[code];
      const shown = { column: columnOf(code), value: shownText(value) };
      if (GROWING.has(code)) said[code] = joined(said[code] ?? [], value);
      else if (fills && before !== undefined && before !== null) {
        if (!same(before, value)) draft.notes.push(note('keptStored', shown));
      } else if (said[code] === undefined) {
        said[code] = value;
        from[code] = draft.line;
      } else if (Array.isArray(value)) said[code] = joined(said[code], value);
      else if (!same(said[code], value))
        draft.notes.push(note('conflict', shown, { line: String(from[code]) }));
    }
  }
  for (const code of GROWING) {
    const before = stored?.properties[code];
    if (said[code] && before && !OF_FILE.has(code)) said[code] = joined(before, said[code]);
  }
  const { aliases: _, ...others } = said;
  const aliases = aliasesOf(said, names, stored?.properties, nameProperty);
  return aliases ? { ...others, aliases } : others;
}
