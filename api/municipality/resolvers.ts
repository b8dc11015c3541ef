// The city's own words in GraphQL.

import type { MunicipalityProfile, Resolvers } from '../types.generated.ts';
import { fields } from './fields.ts';
import type { Profile } from './profile.ts';

function shown({ code, name, source, kinds, forms, principles }: Profile): MunicipalityProfile {
  return {
    code,
    name,
    source,
    kinds: kinds.map(({ ja, en, sector, city }) => ({ label: { ja, en }, sector, city: city ?? false })),
    forms: forms.map(({ ja, en, domain, printed }) => ({
      label: { ja, en },
      domain,
      printed: printed ?? false,
    })),
    principles: principles.map(({ ja, en }) => ({ ja, en })),
  };
}

/** Resolvers of this topic. */
export const municipalityResolvers: Resolvers = {
  Query: {
    profile: async (_, __, context) => shown((await context.current()).profile),
    profiles: (_, __, { profiles }) => [...profiles.values()].map(shown),
    fields: () => fields.map(({ number, ja, en }) => ({ number, label: { ja, en } })),
  },
};
