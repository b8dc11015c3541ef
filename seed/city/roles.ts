// Which part each principal has in a project, by the form of collaboration.
import type { ParticipationRole } from '#api/municipality/roles.ts';
import type { Member, Work } from './cast.ts';
import type { Chance } from './chance.ts';

const WITHOUT_LEAD = 0.04;

const officeRole: Record<string, ParticipationRole | undefined> = {
  共催: 'CO_HOST',
  '実行委員会・協議会': 'CO_HOST',
  後援: 'SUPPORTER',
  '事業協力・協定': 'PARTNER',
  '補助・助成': 'FUNDER',
  企画立案への参画: 'LEAD',
  '委託・指定管理': 'CLIENT',
};

function otherRole({ form }: Work, { role }: Member, chance: Chance): ParticipationRole {
  if (form === '共催' && role !== 'ward' && chance.happens(0.35)) return 'CO_HOST';
  if (form === '実行委員会・協議会' && (role === 'council' || role === 'welfare') && chance.happens(0.6))
    return 'CO_HOST';
  if (form === '後援' && (role === 'firm' || role === 'school') && chance.happens(0.5)) return 'SUPPORTER';
  if (role === 'firm' && form === '実行委員会・協議会' && chance.happens(0.3)) return 'FUNDER';
  return 'PARTNER';
}

/** Each member's roles; someone in charge may have two. A few projects have no lead: a gap in the register. */
export function rolesOf(work: Work, chance: Chance): Map<Member, ParticipationRole[]> {
  const { form, lead, office, members } = work;
  const roles = new Map<Member, ParticipationRole[]>();
  const commissioned = form === '委託・指定管理' && office !== null && office !== lead;
  const unled = !commissioned && chance.happens(WITHOUT_LEAD);
  for (const member of members) {
    if (member === lead) {
      if (commissioned) roles.set(member, ['CONTRACTOR']);
      else roles.set(member, [unled ? 'PARTNER' : 'LEAD']);
    } else if (member === office) {
      if (commissioned) roles.set(member, ['CLIENT']);
      else roles.set(member, [officeRole[form ?? ''] ?? 'PARTNER']);
    } else {
      roles.set(member, [otherRole(work, member, chance)]);
    }
  }
  // Commissioned work has two in charge: mostly the city is named as the lead, sometimes the one who does it.
  if (commissioned) {
    const chosen = chance.unit();
    if (chosen < 0.6) roles.get(office)!.unshift('LEAD');
    else if (chosen < 0.95) roles.get(lead)!.unshift('LEAD');
  }
  return roles;
}
