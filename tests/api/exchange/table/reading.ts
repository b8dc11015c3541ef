// Reads tables that a test wrote, and the refusals of those that cannot be read.
import { expect } from 'vitest';
import { AppError } from '#api/errors.ts';
import { type ReadOptions, readTable } from '#api/exchange/table/read-table.ts';
import type { Reading, Table, TableLimits } from '#api/exchange/table/table.ts';
import { written } from '../../../support/files.ts';

/** Limits that small tables stay below. */
export const limits: TableLimits = { bytes: 1_000_000, rows: 1000 };

/** Reads a file with these contents. */
export async function readBytes(
  contents: string | Uint8Array,
  reading: Reading = {},
  most: TableLimits = limits,
  options: ReadOptions = {},
): Promise<Table> {
  return readTable(written({ 'list.csv': contents })('list.csv'), reading, most, options);
}

/** The refusal that reading ends with. */
export async function refusal(work: Promise<unknown>): Promise<AppError> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(AppError);
  return error as AppError;
}
