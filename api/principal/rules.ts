// What a written principal must satisfy.
import { z } from 'zod';
import type { Runner } from '#cypher/database.ts';
import { isPerson } from '../access/names.ts';
import type { Change } from '../atlas/commit.ts';
import type { Properties, Stored } from '../atlas/record.ts';
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

/**
 * Refuses to merge a person with a group, because the person's name would become an alias that everyone may read; and
 * takes no kind over that is not one of the sector that stays.
 */
function mergeSectors(change: Change, kept: Stored, absorbed: Stored): void {
  const [stays, goes] = [kept.properties.sector as string | undefined, absorbed.properties.sector as string];
  if (stays && goes && isPerson(stays) !== isPerson(goes))
    refuse('absorb', '個人と団体は統合できません。', 'A person and a group cannot be merged.');
  if (!stays || stays === goes) return;
  const row = change.nodes?.Principal?.find(({ id }) => id === kept.id);
  if (!row || kept.properties.kind) return;
  const { kind: _, ...rest } = row.properties;
  row.properties = rest;
}

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
  async settle(context, _runner, next, before, given) {
    if (typeof next.kind !== 'string' || (given.kind === undefined && given.sector === undefined))
      return next;
    const { profile } = await context.current();
    const kind = kindOf(profile, next.kind);
    // A word of the profile before this one may stay until someone changes it.
    if (!kind && next.kind === before?.kind) return next;
    if (!kind) {
      const known = profile.kinds.map(({ ja }) => ja).join('、');
      refuse(
        'kind',
        `「${next.kind}」はこの市の種別にありません（${known}）。`,
        `"${next.kind}" is not a kind of this city (${known}).`,
      );
    }
    const isGiven = before ? given.sector !== undefined : given.sector != null;
    if (isGiven && given.sector !== kind.sector) {
      refuse('sector', `種別「${kind.ja}」の区分と違います。`, `Not the sector of the kind "${kind.en}".`);
    }
    return { ...next, kind: kind.ja, sector: kind.sector };
  },
  merged: mergeSectors,
};

/** Refuses a principal that would be a member of itself. */
export async function refuseItself(
  _runner: Runner,
  id: string,
  _properties: Properties,
  change: Change,
): Promise<void> {
  if (change.relationships?.Membership?.some(({ target }) => target === id))
    refuse('memberOf', '自分自身の構成員にはなれません。', 'It cannot be a member of itself.');
}
