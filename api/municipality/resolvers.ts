// The city's own words in GraphQL.
import type { Context } from '../context.ts';
import type { FormModel } from '../models.ts';
import { domainsUnder, knownForms, unknownForms } from '../network/form-use.ts';
import type { MunicipalityProfileResolvers, Resolvers } from '../types.generated.ts';
import { fields } from './fields.ts';
import type { Label } from './words.ts';

const words = ({ ja, en }: Label): Label => ({ ja, en });

/** The label that a Japanese word stands for in a list of the same profile. */
const named = (list: readonly Label[], ja: string | undefined): Label | null =>
  list.find((label) => label.ja === ja) ?? null;

const fieldsOf: MunicipalityProfileResolvers = {
  inUse: async ({ code }, _, context) => (await context.current()).profile.code === code,
  kinds: ({ kinds, groups }) =>
    kinds.map(({ sector, city, group, ours, ...label }) => ({
      ...{ label: words(label), sector, city, ours },
      group: named(groups, group),
    })),
  forms: (profile) => profile.forms.map((form) => ({ form, profile })),
  doctrines: ({ doctrines }) => doctrines.map(({ meaning, ...label }) => ({ label, meaning })),
  strengths: ({ strengths, kinds }) =>
    strengths.map(({ of, points }) => ({
      of: of.map((ja) => words(named(kinds, ja)!)),
      points,
    })),
  suitedFields: ({ suitedFields }) => suitedFields.map(({ examples, ...label }) => ({ label, examples })),
  stages: ({ stages }) => stages.map(({ steps, ...label }) => ({ label, steps })),
  extraFields: ({ extraFields }) => extraFields.map(({ number, ...label }) => ({ number, label })),
  unknownForms: async (profile, _, context) => unknownForms((await context.current()).snapshot, profile),
  domains: async (profile, _, context) => domainsUnder((await context.current()).snapshot, profile),
};

async function useOf({ form, profile }: FormModel, context: Context) {
  return knownForms((await context.current()).snapshot, profile).get(form.ja);
}

/** Resolvers of this topic. */
export const municipalityResolvers: Resolvers = {
  MunicipalityProfile: fieldsOf,
  Form: {
    label: ({ form }) => form,
    domain: ({ form }) => form.domain,
    printed: ({ form }) => form.printed,
    ours: ({ form }) => form.ours,
    lead: ({ form, profile }) => named(profile.leads, form.lead),
    effect: ({ form }) => form.effect ?? null,
    projects: async (form, _, context) => (await useOf(form, context))?.projects ?? 0,
    usedAs: async (form, _, context) => [...((await useOf(form, context))?.words ?? [])],
  },
  Query: {
    profile: async (_, __, context) => (await context.current()).profile,
    profiles: (_, __, { profiles }) => [...profiles.values()],
    fields: () => fields.map(({ number, ja, en }) => ({ number, label: { ja, en } })),
  },
};
