// The domain of a stored project with its reason: from the profile, its form and the sectors of those who take part,
// archived ones left out as everywhere.
import type { Context } from '../context.ts';
import type { ProjectModel } from '../models.ts';
import { deriveDomain } from '../municipality/domain.ts';

/** Reads the domain of one project. */
export async function readDomain(context: Context, { id, properties }: ProjectModel) {
  const { profile } = await context.current();
  const members = await context.loaders.linked('Principal', 'Participation', 'target', id);
  const sectors = members
    .filter(({ properties: { archivedAt } }) => archivedAt === undefined)
    .map((member) => member.properties.sector ?? null);
  const { domain, source, reason } = deriveDomain(profile, { ...properties, sectors });
  return { domain, source, reasonJa: reason.ja, reasonEn: reason.en };
}
