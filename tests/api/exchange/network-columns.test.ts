// Cells of plain files, and what is said of faulty ones.
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { AppError } from '#api/errors.ts';
import { ordered, readColumns } from '#api/exchange/network-columns.ts';
import { written } from '../../support/files.ts';

const detailsOf = async (promise: Promise<unknown>) => {
  const error = await promise.then(
    () => null,
    (found: unknown) => found,
  );
  expect(error).toBeInstanceOf(AppError);
  return (error as AppError).details;
};

it('reads cells by column, also gzip', async () => {
  const text = '\uFEFFid,year,weight\r\n a ,2024,0.5\r\nb,,\r\n';
  const at = written({ 'x.csv': text, 'x.csv.gz': gzipSync(text) });
  for (const name of ['x.csv', 'x.csv.gz']) {
    const file = await readColumns(at(name), ['id']);
    expect(
      file.rows.map((row) => [file.id(row, 'id'), file.year(row, 'year'), file.positive(row, 'weight')]),
    ).toEqual([
      ['a', 2024, 0.5],
      ['b', null, null],
    ]);
    expect(file.text(file.rows[0], 'elsewhere')).toBe('');
  }
});

it('says which column is missing', async () => {
  const at = written({ 'x.csv': 'id,name\na,b\n' });
  expect(await detailsOf(readColumns(at('x.csv'), ['id', 'group']))).toMatchObject({
    file: 'x.csv',
    line: 1,
    column: 'group',
  });
});

it('says file, line, column, value and reason of a faulty cell', async () => {
  const at = written({ 'x.csv': 'id,year,weight\n"a\nb",2024.5,-1\n,令和6,1e999\n' });
  const file = await readColumns(at('x.csv'), ['id']);
  const [first, second] = file.rows;
  const place = (act: () => unknown) =>
    detailsOf(
      (async () => {
        act();
      })(),
    );
  expect(await place(() => file.year(first, 'year'))).toMatchObject({
    file: 'x.csv',
    line: 2,
    column: 'year',
    value: '2024.5',
  });
  expect(await place(() => file.positive(first, 'weight'))).toMatchObject({ column: 'weight', value: '-1' });
  expect(await place(() => file.year(second, 'year'))).toMatchObject({ line: 4, value: '令和6' });
  expect(await place(() => file.positive(second, 'weight'))).toMatchObject({ line: 4, value: '1e999' });
  expect(await place(() => file.id(second, 'id'))).toMatchObject({ line: 4, column: 'id' });
});

it('orders ids that are numbers by their value, all others after them by code units', () => {
  const { ids, placeOf } = ordered(new Set(['b', 'あ', 'B', '10', '9', '09', '-1']));
  expect(ids).toEqual(['9', '10', '-1', '09', 'B', 'b', 'あ']);
  expect(placeOf.get('b')).toBe(5);
});
