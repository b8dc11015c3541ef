// Narrowing by several attributes against counting by hand what each value would leave.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Attribute, narrow } from '#api/list/narrow.ts';

interface Row {
  colours: string[];
  size: string;
  parts: { form: string; domain: string }[];
}

type Wanted = { colours: string[]; all: string[]; size: string[]; forms: string[]; domains: string[] };

const fits = (wanted: string[], value: string) => wanted.length === 0 || wanted.includes(value);

/** The attributes of a wish: colours (any), colours (every), size, and two that one and the same part has to meet. */
function attributes(wanted: Wanted): Map<string, Attribute<Row>> {
  return new Map<string, Attribute<Row>>([
    ['colours', { values: ({ colours }) => colours, wanted: wanted.colours }],
    ['all', { values: ({ colours }) => colours, wanted: wanted.all, every: true }],
    ['size', { values: ({ size }) => [size], wanted: wanted.size }],
    [
      'forms',
      {
        values: ({ parts }) =>
          parts.filter(({ domain }) => fits(wanted.domains, domain)).map(({ form }) => form),
        wanted: wanted.forms,
        group: 'parts',
      },
    ],
    [
      'domains',
      {
        values: ({ parts }) =>
          parts.filter(({ form }) => fits(wanted.forms, form)).map(({ domain }) => domain),
        wanted: wanted.domains,
        group: 'parts',
      },
    ],
  ]);
}

/** Rows that a wish keeps, said plainly. */
function keeps(wanted: Wanted, { colours, size, parts }: Row): boolean {
  return (
    (wanted.colours.length === 0 || wanted.colours.some((colour) => colours.includes(colour))) &&
    wanted.all.every((colour) => colours.includes(colour)) &&
    fits(wanted.size, size) &&
    ((wanted.forms.length === 0 && wanted.domains.length === 0) ||
      parts.some(({ form, domain }) => fits(wanted.forms, form) && fits(wanted.domains, domain)))
  );
}

const some = (values: string[]) => fc.uniqueArray(fc.constantFrom(...values));
const row = fc.record({
  colours: some(['red', 'green', 'blue']),
  size: fc.constantFrom('s', 'm', 'l'),
  parts: fc.array(fc.record({ form: fc.constantFrom('f', 'g'), domain: fc.constantFrom('A', 'B', 'C') }), {
    maxLength: 3,
  }),
});
const wish = fc.record({
  colours: some(['red', 'green', 'blue']),
  all: some(['red', 'green']),
  size: some(['s', 'm']),
  forms: some(['f', 'g']),
  domains: some(['A', 'B']),
});

describe('narrow', () => {
  it('keeps what meets every attribute, in the order it had', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), wish, (rows, wanted) => {
        expect(narrow(rows, attributes(wanted)).kept).toEqual(rows.filter((one) => keeps(wanted, one)));
      }),
    );
  });

  it('counts for a value what is left with it in place of its own attribute’s wish, or beside it where all count', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), wish, (rows, wanted) => {
        const names = ['colours', 'all', 'size', 'forms', 'domains'] as const;
        const { counts } = narrow(rows, attributes(wanted), names);
        for (const name of names)
          for (const value of ['red', 'green', 'blue', 's', 'm', 'l', 'f', 'g', 'A', 'B', 'C']) {
            const own = name === 'all' ? [...wanted.all, value] : [value];
            const has = attributes({ ...wanted, [name]: [] }).get(name)!;
            const expected = rows.filter(
              (one) => has.values(one).includes(value) && keeps({ ...wanted, [name]: own }, one),
            );
            expect(counts.get(name)!.get(value)?.count ?? 0, `${name} ${value}`).toBe(expected.length);
          }
      }),
    );
  });

  it('counts persons apart', () => {
    const rows: Row[] = ['s', 's', 'm'].map((size) => ({ colours: [], size, parts: [] }));
    const none: Wanted = { colours: [], all: [], size: [], forms: [], domains: [] };
    const { counts } = narrow(rows, attributes(none), ['size'], ({ size }) => size === 'm');
    expect(Object.fromEntries(counts.get('size')!)).toEqual({
      s: { count: 2, persons: 0 },
      m: { count: 1, persons: 1 },
    });
  });
});
