// The shape of a municipality profile (自治体プロファイル): one city's own words, as one JSON file.
import { z } from 'zod';
import { domains } from './codes.ts';
import { sectors } from './sectors.ts';

const text = z.string().trim().min(1);
const label = z.strictObject({ ja: text, en: text });
const codesOf = <C extends string>(words: readonly { code: C }[]) => words.map((word) => word.code);

/** A word of the city. `ours` marks one that the guideline does not print and we added. */
const word = label.extend({ synonyms: z.array(text).default([]), ours: z.boolean().default(false) });

const kind = word.extend({
  /** Printed category that holds it, one of `groups`. */
  group: text.optional(),
  sector: z.enum(codesOf(sectors)),
  /** Whether it is the city's own office. */
  city: z.boolean().default(false),
});

const form = word.extend({
  domain: z.enum(codesOf(domains)),
  /** Whether the guideline prints the letter; otherwise it is our reading. */
  printed: z.boolean().default(false),
  /** Who leads in the city's own words, one of `leads`. */
  lead: text.optional(),
  /** What it is good for, in our words. */
  effect: label.optional(),
});

const field = label.extend({ number: z.int().min(21), synonyms: z.array(text).default([]) });

/**
 * One city's words. The Japanese word of a kind, form or principle is also its identity in the graph.
 * Source: the guideline named in `source`, condensed in our words.
 */
export const profileSchema = z.strictObject({
  /** Same as the file's name. */
  code: z.string().regex(/^[a-z][a-z0-9-]*$/),
  name: label,
  source: label,
  /** Categories of principal as the guideline prints them. */
  groups: z.array(label).default([]),
  kinds: z.array(kind).min(1),
  leads: z.array(label).default([]),
  forms: z.array(form).min(1),
  /** What evaluations are scored on. */
  principles: z.array(label).min(1),
  doctrines: z.array(label.extend({ meaning: label })).default([]),
  /** Whether domain A, cooperation without the city, counts as 協働. */
  countsDomainA: z.boolean(),
  /** Fiscal years a subsidy may run, null where the city does not say. */
  subsidyYears: z.int().positive().nullable().default(null),
  /** Tests of whether work suits collaboration. */
  suitability: z.array(label).default([]),
  /** What kinds of principal are good at; `of` names kinds. */
  strengths: z.array(z.strictObject({ of: z.array(text).min(1), points: z.array(label).min(1) })).default([]),
  suitedFields: z.array(label.extend({ examples: z.array(label).min(1) })).default([]),
  /** Stages in which the city brings collaboration in. */
  stages: z.array(label.extend({ steps: z.array(label).min(1) })).default([]),
  /** Fields beside the 20 of the NPO law, numbered from 21. */
  extraFields: z.array(field).default([]),
  /** The city's words for one or more fields; they go before the general ones. */
  fieldSynonyms: z
    .array(label.extend({ synonyms: z.array(text).default([]), fields: z.array(z.int()).min(1) }))
    .default([]),
  /** What in this file is our reading, and why. */
  notes: z.array(label).default([]),
});

/** One city's words, checked. */
export type Profile = z.infer<typeof profileSchema>;
/** A kind of principal in a city's words. */
export type Kind = Profile['kinds'][number];
/** A form of collaboration in a city's words. */
export type Form = Profile['forms'][number];
