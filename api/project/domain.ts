// The domain of a stored project with its reason: from the profile, its form and the sectors of those who take part.
import type { Context } from '../context.ts';
import type { ProjectModel } from '../models.ts';
import { deriveDomain } from '../municipality/domain.ts';
import { formOf } from '../municipality/profile.ts';

/** The profile's form that a stored project has, or null. */
export async function readForm(context: Context, { properties: { form } }: ProjectModel) {
  const { profile } = await context.current();
  const known = form ? formOf(profile, form) : null;
  return known && { form: known, profile };
}

/** Reads the domain of one project from those for whom `takes` is true of their part in it. */
async function read(
  context: Context,
  project: ProjectModel,
  takes: (part: { since: number; until?: number | null }) => boolean,
) {
  const { profile } = await context.current();
  const { id, properties } = project;
  const parts = (await context.loaders.ties('Participation', 'target', id)).filter((tie) =>
    takes(tie.properties),
  );
  const members = await context.loaders.nodes('Principal', [...new Set(parts.map(({ source }) => source))]);
  const sectors = members.map((member) => member.properties.sector ?? null);
  const { domain, source, reason } = deriveDomain(profile, { ...properties, sectors });
  const form = source === 'FORM' ? await readForm(context, project) : null;
  return { domain, source, printed: form?.form.printed ?? null, reasonJa: reason.ja, reasonEn: reason.en };
}

/** Reads the domain of one project. */
export function readDomain(context: Context, project: ProjectModel) {
  return read(context, project, () => true);
}

/** Reads the domain of one project year by year; years in a row with the same domain and reason are one span. */
export async function readDomainSpans(context: Context, project: ProjectModel) {
  const { snapshot } = await context.current();
  const { startYear, endYear } = project.properties;
  const last = Math.max(startYear, endYear ?? snapshot.currentYear);
  const spans: { from: number; to: number; reading: Awaited<ReturnType<typeof read>> }[] = [];
  for (let year = startYear; year <= last; year++) {
    const reading = await read(
      context,
      project,
      ({ since, until }) => since <= year && year <= (until ?? last),
    );
    const before = spans.at(-1);
    if (before && before.reading.reasonJa === reading.reasonJa) before.to = year;
    else spans.push({ from: year, to: year, reading });
  }
  return spans;
}
