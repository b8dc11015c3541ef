// Opens an embedded folder in a process of its own, for the tests of two processes: writes one principal if it may, then waits or ends.
import { openEmbedded } from '#cypher/embedded.ts';
import { migrate } from '#cypher/migrate.ts';
import { nodes } from '#cypher/statements.generated.ts';

/** What the process prints, as one line of JSON. */
export interface Opened {
  opened: boolean;
  code?: string;
  message?: string;
}

const [folder, then] = process.argv.slice(2) as [string, 'wait' | 'end'];
const print = (opened: Opened) => process.stdout.write(`${JSON.stringify(opened)}\n`);

try {
  const database = await openEmbedded(folder);
  await migrate(database);
  const rows = [{ id: `by ${then}`, properties: { name: then, status: 'ACTIVE' } }];
  await nodes.Principal.set(database, { rows });
  print({ opened: true });
  if (then === 'wait') setInterval(() => undefined, 1_000);
  else await database.close();
} catch (error) {
  const { code, message } = error as Error & { code?: string };
  print({ opened: false, code: String(code), message });
}
