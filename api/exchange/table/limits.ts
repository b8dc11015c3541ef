// The limits of what an import reads, out of the settings.
import type { Config } from '../../config.ts';
import type { TableLimits } from './table.ts';

/** Largest table that the settings let in. */
export function tableLimits(config: Config): TableLimits {
  const { MAX_IMPORT_BYTES, MAX_IMPORT_ROWS, MAX_IMPORT_COLUMNS, MAX_IMPORT_CELLS } = config;
  return {
    bytes: MAX_IMPORT_BYTES,
    rows: MAX_IMPORT_ROWS,
    columns: MAX_IMPORT_COLUMNS,
    cells: MAX_IMPORT_CELLS,
  };
}
