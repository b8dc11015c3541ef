// Writes statements.generated.ts: a typed function for every .cypher file, a type and statements for everything in model.json.
import { globSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Declared } from './database.ts';
import { model, recordProperties } from './graph.ts';
import { parseStatement } from './statement.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
function typeOf(type: string): string {
  const plain = type.replace(/\?$/, '').replace('[]', '');
  const name = plain === 'int' || plain === 'float' ? 'number' : plain === 'map' ? 'Row' : plain;
  return type.includes('[]') ? `${name}[]` : name;
}

/** Fields of an interface; a nullable row column is `| null`, a nullable property may be missing. */
function fields(declared: Declared[], nullable: '?' | '| null'): string {
  return declared
    .map(({ name, type, doc }) => {
      const optional = type.endsWith('?');
      const mark = optional && nullable === '?' ? '?' : '';
      return `${doc ? `/** ${doc} */ ` : ''}${name}${mark}: ${typeOf(type)}${optional && !mark ? ' | null' : ''};`;
    })
    .join(' ');
}

function asDeclared(properties: Record<string, string>): Declared[] {
  return Object.entries(properties).map(([name, type]) => ({ name, type, doc: '' }));
}

const verbs = {
  find: 'find',
  list: 'list',
  count: 'count',
  create: 'change',
  merge: 'change',
  set: 'change',
  delete: 'change',
};
const out: string[] = [];
const names: string[] = [];
for (const path of globSync('*/*.cypher', { cwd: here }).sort()) {
  if (path.startsWith('schema/')) continue;
  const { name, doc, parameters, columns, each } = parseStatement(path);
  if (each) continue;
  if (names.includes(name)) throw new Error(`cypher/${path}: the name ${name} is taken`);
  names.push(name);
  const verb = verbs[/^[a-z]+/.exec(name)![0] as keyof typeof verbs];
  const row = columns.length && verb !== 'count' ? `<{ ${fields(columns, '| null')} }>` : '';
  const parameter = parameters.length ? `, parameters: { ${fields(parameters, '| null')} }` : '';
  out.push(`const ${name}Statement = loadStatement('${path}');`);
  out.push(`/** ${doc} */`);
  out.push(
    `export const ${name} = (runner: Runner${parameter}) => ${verb}${row}(runner, ${name}Statement, ${parameters.length ? 'parameters' : '{}'});\n`,
  );
}
for (const [label, { record, properties }] of Object.entries(model.nodes)) {
  const all = { ...properties, ...(record ? recordProperties : {}), revision: 'int?' };
  out.push(
    `/** Properties of a ${label}. */\nexport type ${label}Properties = { ${fields(asDeclared(all), '?')} }\n`,
  );
}
for (const [name, { key, properties }] of Object.entries(model.relationships)) {
  out.push(`/** Key of a ${name}. */\nexport type ${name}Key = { ${fields(asDeclared(key), '?')} }`);
  out.push(
    `/** Properties of a ${name} beside its key. */\nexport type ${name}Properties = { ${fields(asDeclared(properties), '?')} }\n`,
  );
}
const nodeLines = Object.entries(model.nodes).map(
  ([label, { record }]) =>
    `  ${label}: ${record ? 'record' : 'node'}Statements<${label}Properties>('${label}'),`,
);
const relationshipLines = Object.keys(model.relationships).map(
  (name) => `  ${name}: relationshipStatements<${name}Key, ${name}Properties>('${name}'),`,
);
out.push(`/** The statements of every label. */\nexport const nodes = {\n${nodeLines.join('\n')}\n};\n`);
out.push(
  `/** The statements of every relationship. */\nexport const relationships = {\n${relationshipLines.join('\n')}\n};\n`,
);
out.push(`/** Every statement there is, for the contract tests. */`);
out.push(
  `export const statements = [${names.map((name) => `${name}Statement`).join(', ')}, ...templateStatements];`,
);
const head = `// Written by generate.ts from the .cypher files and model.json; never edited.
import type { ${out.some((line) => /\bRow\b/.test(line)) ? 'Row, ' : ''}Runner } from './database.ts';
import { nodeStatements, recordStatements, relationshipStatements, templateStatements } from './graph.ts';
import { ${[...new Set(names.map((name) => verbs[/^[a-z]+/.exec(name)![0] as keyof typeof verbs]))].sort().join(', ')}, loadStatement } from './statement.ts';
`;
writeFileSync(`${here}statements.generated.ts`, `${head}\n${out.join('\n')}\n`);
