// What the rows of a table are, guessed from its headers.
import { guessFields, type Kind } from './fields.ts';

/** Fields that the headers surely mean. */
const meant = (kind: Kind, headers: readonly string[]) =>
  new Set(
    headers.flatMap((header) =>
      guessFields(kind, header)
        .filter(({ rank }) => rank === 0)
        .map(({ field }) => field.code),
    ),
  );

const any = (fields: ReadonlySet<string>, codes: string[]) => codes.some((code) => fields.has(code));
/** Headers that both a group's name and a project's may stand under. */
const EITHER = /^(?:名称|名前|タイトル|name|title|主体|内容)$/iu;

/** Headers of something that takes place. */
const HAPPENS = /^(?:開催|実施)(?:年月日|日時?|期間)/u;

/** The kind of list that headers look like; principals where they tell nothing else. */
export function guessKind(headers: readonly string[]): Kind {
  const telling = headers.filter((header) => !EITHER.test(header.normalize('NFKC').trim()));
  const ties = meant('acquaintances', telling);
  if (ties.has('coordinator') && any(ties, ['principal', 'principalName', 'strength', 'lastContact']))
    return 'acquaintances';
  const parts = meant('participations', telling);
  if (any(parts, ['principal', 'principalName']) && any(parts, ['project', 'projectName']))
    return 'participations';
  const coordinators = meant('coordinators', telling);
  if (any(coordinators, ['cohort', 'capacityPerYear'])) return 'coordinators';
  if (headers.some((header) => /コーディネータ|coordinator/iu.test(header))) return 'coordinators';
  if (headers.some((header) => /(?:^|地域|解決したい)課題|challenge/iu.test(header))) return 'challenges';
  if (meant('challenges', telling).has('raisedBy')) return 'challenges';
  const projects = meant('projects', telling);
  const principals = meant('principals', telling);
  // `contact name` ends as a project's name may, and means something else.
  const ofProjects = telling.filter((header) => meant('principals', [header]).size === 0);
  if (meant('projects', ofProjects).has('name') && !principals.has('name')) return 'projects';
  if (principals.has('name')) return 'principals';
  if (headers.some((header) => HAPPENS.test(header.normalize('NFKC').trim()))) return 'projects';
  const years = any(projects, ['startYear', 'endYear', 'budgetYen', 'form', 'domain']);
  return years ? 'projects' : 'principals';
}
