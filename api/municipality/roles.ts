// The roles of a principal in a project (参加の役割) with the words under which other lists know them.
import type { Word } from './words.ts';

/** The seven roles, the leading one first. */
export const roles = [
  {
    code: 'LEAD',
    ja: '主催',
    en: 'Lead',
    synonyms: [
      '主催者',
      '主催団体',
      '実施主体',
      '実施団体',
      '代表',
      '代表団体',
      'leader',
      'host',
      'organiser',
      'organizer',
    ],
  },
  {
    code: 'CO_HOST',
    ja: '共催',
    en: 'Co-host',
    synonyms: ['共催者', '共催団体', '共同主催', 'co-lead', 'co-organiser', 'co-organizer'],
  },
  {
    code: 'PARTNER',
    ja: '協力',
    en: 'Partner',
    synonyms: [
      '協力者',
      '協力団体',
      '事業協力',
      '連携',
      '連携団体',
      '参加',
      '参加者',
      '参加団体',
      '参画',
      '構成員',
      '構成団体',
      '委員',
      'member',
      'participant',
      'cooperation',
      'collaborator',
    ],
  },
  {
    code: 'SUPPORTER',
    ja: '後援',
    en: 'Supporter',
    synonyms: ['後援者', '後援団体', '名義後援', 'endorser', 'endorsement', 'patron'],
  },
  {
    code: 'FUNDER',
    ja: '補助・助成',
    en: 'Funder',
    synonyms: [
      '補助',
      '補助者',
      '助成',
      '助成者',
      '助成団体',
      '協賛',
      '資金提供',
      'sponsor',
      'grantor',
      'donor',
    ],
  },
  {
    code: 'CONTRACTOR',
    ja: '受託',
    en: 'Contractor',
    synonyms: ['受託者', '受託団体', '委託先', '受注者', '請負', '指定管理者', 'contract', 'supplier'],
  },
  {
    code: 'CLIENT',
    ja: '委託元',
    en: 'Client',
    synonyms: ['委託者', '発注者', '発注元', 'commissioner', 'contracting authority'],
  },
] as const satisfies readonly Word[];

/** Code of a role. */
export type ParticipationRole = (typeof roles)[number]['code'];

const places = new Map<string, number>(roles.map(({ code }, place) => [code, place]));

/** Place of a role among the roles, leads first; any other comes behind. */
export function placeOfRole(role: string): number {
  return places.get(role) ?? roles.length;
}
