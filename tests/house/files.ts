// The project's own files, as git sees them: kept ones and new ones, without what .gitignore leaves out.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/imports.ts';

const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
});

/** Paths relative to the project's folder. */
export const files = [...new Set(list.split('\0'))].filter((file) => file && existsSync(join(root, file)));

// Read at once: somebody who moves a file while the tests run would have them look for one that is gone.
const texts = new Map(
  files
    .filter((file) => /\.(tsx?|css|html|cypher|graphql|md|json|ya?ml)$/.test(file))
    .map((file) => [file, readFileSync(join(root, file), 'utf8')]),
);

/** Whether a file is made by `npm run generate` or by npm. */
export function isGenerated(file: string): boolean {
  return /\.generated\.|^client\/gql\/|^package-lock\.json$/.test(file);
}

/** What people wrote in TypeScript. */
export const typescript = files.filter((file) => /\.tsx?$/.test(file) && !isGenerated(file));

/** Text of one file. */
export const read = (file: string) => texts.get(file) ?? readFileSync(join(root, file), 'utf8');
