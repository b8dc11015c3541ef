// What a written principal must satisfy.
import { z } from 'zod';
import {
  corporateNumber,
  email,
  fields,
  ids,
  name,
  names,
  oneOf,
  optionalText,
  refuse,
  website,
  years,
} from '../atlas/values.ts';
import type { RecordRules } from '../atlas/write.ts';
import { principalStatuses, resources } from '../municipality/codes.ts';
import { kindOf } from '../municipality/profile.ts';
import { sectors } from '../municipality/sectors.ts';

const resource = z.array(oneOf(resources)).nullish();

const properties = {
  kana: optionalText,
  aliases: names,
  sector: oneOf(sectors).nullish(),
  kind: optionalText,
  skills: names,
  corporateNumber,
  fields,
  offers: resource,
  needs: resource,
  offersNote: optionalText,
  needsNote: optionalText,
  registeredYears: years,
  doNotIntroduce: z.boolean().nullish(),
  website,
  contactName: optionalText,
  contactEmail: email,
  contactPhone: optionalText,
  note: optionalText,
  districts: ids,
  memberOf: ids,
};

/** Rules of principals: known codes, a kind that the profile has and its sector, a corporate number that checks. */
export const principalRules: RecordRules = {
  label: 'Principal',
  nameProperty: 'name',
  create: z.object({
    name,
    ...properties,
    status: oneOf(principalStatuses)
      .nullish()
      .transform((status) => status ?? 'ACTIVE'),
  }),
  update: z.object({ name: name.optional(), ...properties, status: oneOf(principalStatuses).optional() }),
  links: {
    districts: { relationship: 'PrincipalDistrict', end: 'source' },
    memberOf: { relationship: 'Membership', end: 'source' },
  },
  async settle(context, _runner, next, before) {
    if (typeof next.kind !== 'string' || next.kind === before?.kind) return next;
    const { profile } = await context.current();
    const kind = kindOf(profile, next.kind);
    if (!kind) {
      const known = profile.kinds.map(({ ja }) => ja).join('、');
      refuse(
        'kind',
        `「${next.kind}」はこの市の種別にありません（${known}）。`,
        `"${next.kind}" is not a kind of this city (${known}).`,
      );
    }
    if (next.sector && next.sector !== kind.sector) {
      refuse('sector', `種別「${kind.ja}」の区分と違います。`, `Not the sector of the kind "${kind.en}".`);
    }
    return { ...next, kind: kind.ja, sector: kind.sector };
  },
};
