// What a written challenge must satisfy.
import { z } from 'zod';
import { fields, ids, name, oneOf, optionalText, year } from '../atlas/values.ts';
import type { RecordRules } from '../atlas/write.ts';
import { challengeStatuses, resources } from '../municipality/codes.ts';

const properties = {
  description: optionalText,
  fields,
  needs: z.array(oneOf(resources)).nullish(),
  districts: ids,
  raisedBy: ids,
};

/** Rules of challenges. */
export const challengeRules: RecordRules = {
  label: 'Challenge',
  nameProperty: 'title',
  create: z.object({
    title: name,
    ...properties,
    raisedYear: year,
    status: oneOf(challengeStatuses)
      .nullish()
      .transform((status) => status ?? 'OPEN'),
  }),
  update: z.object({
    title: name.optional(),
    ...properties,
    raisedYear: year.optional(),
    status: oneOf(challengeStatuses).optional(),
  }),
  links: {
    districts: { relationship: 'ChallengeDistrict', end: 'source' },
    raisedBy: { relationship: 'Raising', end: 'target' },
  },
};
