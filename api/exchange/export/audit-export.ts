// Leaves in the audit log that private properties were exported.
import type { Database } from '#cypher/database.ts';
import { findAtlas, nodes } from '#cypher/statements.generated.ts';
import { newId } from '../../atlas/record.ts';

/** Adds the entry. Nothing that the atlas says changes, so the revision stays: figures computed from it stay valid. */
export async function auditExport(
  database: Database,
  by: string,
  tables: readonly string[],
  action: 'export' | 'backup' = 'export',
): Promise<void> {
  await database.write(async (runner) => {
    const { revision } = (await findAtlas(runner))!;
    const summary = `with private properties: ${tables.join(', ')}`;
    const properties = { at: new Date().toISOString(), by, action, summary, revision };
    await nodes.AuditEntry.set(runner, { rows: [{ id: newId(), properties }] });
  });
}
