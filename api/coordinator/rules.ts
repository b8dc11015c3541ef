// What a written coordinator and the ties of one must satisfy.
import { z } from 'zod';
import { day, email, fields, ids, name, names, oneOf, optionalText, year } from '../atlas/values.ts';
import type { RecordRules } from '../atlas/write.ts';
import { coordinatorStatuses } from '../municipality/codes.ts';

const properties = {
  cohort: optionalText,
  skills: names,
  fields,
  capacityPerYear: z.number().int().min(0).max(10_000).nullish(),
  contactEmail: email,
  contactPhone: optionalText,
  note: optionalText,
  districts: ids,
  belongsTo: ids,
};

/** Rules of coordinators. */
export const coordinatorRules: RecordRules = {
  label: 'Coordinator',
  nameProperty: 'name',
  create: z.object({
    name,
    ...properties,
    status: oneOf(coordinatorStatuses)
      .nullish()
      .transform((status) => status ?? 'ACTIVE'),
  }),
  update: z.object({ name: name.optional(), ...properties, status: oneOf(coordinatorStatuses).optional() }),
  links: {
    districts: { relationship: 'CoordinatorDistrict', end: 'source' },
    belongsTo: { relationship: 'Affiliation', end: 'source' },
  },
};

/** How well a coordinator knows a principal. */
export const knowsSchema = z.object({ strength: z.number().int().min(1).max(3), lastContact: day });

/** Since when a coordinator looks after a project. */
export const coordinatesSchema = z.object({ since: year.nullish(), until: year.nullish() });
