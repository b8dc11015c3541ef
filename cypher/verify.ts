// Whether rows are what model.json says: the last check before anything is written, whoever made the rows.
import type { Row, Value } from './database.ts';
import { model, recordProperties } from './graph.ts';

const ALWAYS = { revision: 'int?' };

function isOf(type: string, value: Value | undefined): boolean {
  if (value === null || value === undefined) return true;
  if (type.endsWith('?')) return isOf(type.slice(0, -1), value);
  if (type.endsWith('[]'))
    return Array.isArray(value) && value.every((item) => item !== null && isOf(type.slice(0, -2), item));
  if (type === 'int') return Number.isSafeInteger(value);
  if (type === 'float') return Number.isFinite(value);
  return typeof value === type;
}

function verify(where: string, types: Record<string, string>, properties: Row, isNew: boolean): void {
  for (const [name, value] of Object.entries(properties)) {
    const type = types[name];
    if (type === undefined) throw new Error(`${where}: model.json has no property ${name}`);
    if (!isOf(type, value)) throw new Error(`${where}: ${name} is not ${type}`);
    if (value === null && !type.endsWith('?')) throw new Error(`${where}: ${name} must not be removed`);
  }
  if (!isNew) return;
  for (const [name, type] of Object.entries(types)) {
    if (!type.endsWith('?') && properties[name] == null) throw new Error(`${where}: ${name} is missing`);
  }
}

/** Refuses a node row with an unknown property, a value of another type, or a removed one that must be there. @throws Error */
export function verifyNode(label: string, { id, properties }: { id: string; properties: Row }): void {
  const { record, properties: types } = model.nodes[label]!;
  verify(`${label} ${id}`, { ...types, ...(record ? recordProperties : {}), ...ALWAYS }, properties, false);
}

/** Refuses a relationship row whose key is not whole, or a property that the model does not have. @throws Error */
export function verifyRelationship(
  name: string,
  row: { source: string; target: string; key: Row; properties: Row },
): void {
  const { key, properties } = model.relationships[name]!;
  const where = `${name} ${row.source} → ${row.target}`;
  verify(where, key, row.key, true);
  verify(where, properties, row.properties, false);
}
