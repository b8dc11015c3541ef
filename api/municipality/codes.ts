// Every other code of the graph model with its words, each said once; look one up with `wordIn`.
import type { Word } from './words.ts';

/** Domains (協働の領域) from citizens on their own to government on its own; B to D are collaboration proper. */
export const domains = [
  { code: 'A', ja: '市民主体', en: 'Citizens alone' },
  { code: 'B', ja: '市民主導', en: 'Citizen-led' },
  { code: 'C', ja: '双方対等', en: 'Equal partners' },
  { code: 'D', ja: '行政主導', en: 'City-led' },
  { code: 'E', ja: '行政主体', en: 'City alone' },
] as const satisfies readonly Word[];
/** Letter of a domain. */
export type Domain = (typeof domains)[number]['code'];

/** Where a project's domain comes from, the strongest first. */
export const domainSources = [
  { code: 'MANUAL', ja: '手動で設定', en: 'Set by a person' },
  { code: 'FORM', ja: '協働の形態から', en: 'From the form' },
  { code: 'SECTORS', ja: '参加する主体の区分から', en: 'From the sectors taking part' },
] as const satisfies readonly Word[];
/** Code of a domain's source. */
export type DomainSource = (typeof domainSources)[number]['code'];

/** What a principal offers or needs, and what a challenge needs. */
export const resources = [
  { code: 'PEOPLE', ja: '人財', en: 'People', synonyms: ['人', '人材', '人手'] },
  { code: 'GOODS', ja: 'もの', en: 'Goods', synonyms: ['物', '物品', '資材', '備品', '機材'] },
  { code: 'PROGRAMS', ja: 'こと', en: 'Programmes', synonyms: ['事', '講座', '企画', 'ノウハウ', 'program'] },
  { code: 'FUNDS', ja: '資金', en: 'Funds', synonyms: ['お金', '活動資金', '寄付', '寄附', 'money'] },
  { code: 'INFORMATION', ja: '情報', en: 'Information' },
  { code: 'PLACE', ja: '場所', en: 'Place', synonyms: ['場', '会場', '活動場所', '施設'] },
] as const satisfies readonly Word[];
/** Code of a kind of resource. */
export type Resource = (typeof resources)[number]['code'];

/** How a principal is. */
export const principalStatuses = [
  { code: 'ACTIVE', ja: '活動中', en: 'Active', synonyms: ['活動'] },
  { code: 'DORMANT', ja: '休止中', en: 'Dormant', synonyms: ['休止', '休会'] },
  { code: 'DISSOLVED', ja: '解散', en: 'Dissolved', synonyms: ['解散済み', '廃止', '閉鎖'] },
] as const satisfies readonly Word[];
/** Code of a principal's status. */
export type PrincipalStatus = (typeof principalStatuses)[number]['code'];

/** How far a project is. */
export const projectStatuses = [
  { code: 'PLANNED', ja: '計画中', en: 'Planned', synonyms: ['計画', '予定'] },
  { code: 'ACTIVE', ja: '実施中', en: 'Under way', synonyms: ['実施', '継続', '継続中', 'ongoing'] },
  { code: 'COMPLETED', ja: '完了', en: 'Completed', synonyms: ['終了', '実施済み', 'done', 'finished'] },
  { code: 'CANCELLED', ja: '中止', en: 'Cancelled', synonyms: ['取りやめ', 'canceled'] },
] as const satisfies readonly Word[];
/** Code of a project's status. */
export type ProjectStatus = (typeof projectStatuses)[number]['code'];

/** Whether a coordinator is at work. */
export const coordinatorStatuses = [
  { code: 'ACTIVE', ja: '活動中', en: 'Active', synonyms: ['活動'] },
  { code: 'INACTIVE', ja: '休止中', en: 'Not at present', synonyms: ['休止', '退任'] },
] as const satisfies readonly Word[];
/** Code of a coordinator's status. */
export type CoordinatorStatus = (typeof coordinatorStatuses)[number]['code'];

/** What became of a challenge. */
export const challengeStatuses = [
  { code: 'OPEN', ja: '未着手', en: 'Open', synonyms: ['未解決', '未対応'] },
  { code: 'ADDRESSED', ja: '取組中', en: 'Addressed', synonyms: ['対応中'] },
  { code: 'CLOSED', ja: '終結', en: 'Closed', synonyms: ['解決', '解決済み', '終了'] },
] as const satisfies readonly Word[];
/** Code of a challenge's status. */
export type ChallengeStatus = (typeof challengeStatuses)[number]['code'];

/** Steps of an introduction: the first four in this order, or one of the last two from any open one. */
export const introductionStatuses = [
  { code: 'PROPOSED', ja: '提案', en: 'Proposed' },
  { code: 'ACCEPTED', ja: '承諾', en: 'Accepted' },
  { code: 'MET', ja: '面会済み', en: 'Met', synonyms: ['面会'] },
  { code: 'COLLABORATING', ja: '協働開始', en: 'Collaborating', synonyms: ['協働中', '事業化'] },
  { code: 'DECLINED', ja: '辞退', en: 'Declined' },
  { code: 'LAPSED', ja: '立ち消え', en: 'Lapsed' },
] as const satisfies readonly Word[];
/** Code of an introduction's status. */
export type IntroductionStatus = (typeof introductionStatuses)[number]['code'];

/** What a principal answered to an introduction. */
export const answers = [
  { code: 'YES', ja: '承諾', en: 'Yes', synonyms: ['はい'] },
  { code: 'NO', ja: '辞退', en: 'No', synonyms: ['いいえ'] },
] as const satisfies readonly Word[];
/** Code of an answer. */
export type Answer = (typeof answers)[number]['code'];

/** When in the fiscal year a project is judged. */
export const evaluationPhases = [
  { code: 'INTERIM', ja: '中間', en: 'Interim', synonyms: ['中間評価'] },
  { code: 'YEAR_END', ja: '年度末', en: 'Year-end', synonyms: ['年度末評価', '期末'] },
] as const satisfies readonly Word[];
/** Code of a phase. */
export type EvaluationPhase = (typeof evaluationPhases)[number]['code'];

/** Who judges a project. */
export const judges = [
  { code: 'SELF', ja: '自己評価', en: 'Self-evaluation', synonyms: ['自己'] },
  { code: 'MUTUAL', ja: '相互評価', en: 'Mutual evaluation', synonyms: ['相互'] },
  {
    code: 'THIRD_PARTY',
    ja: '第三者評価',
    en: 'Third-party evaluation',
    synonyms: ['第三者', '第三者機関', '評価委員会'],
  },
] as const satisfies readonly Word[];
/** Code of a kind of judge. */
export type Judge = (typeof judges)[number]['code'];

/** How far a consultation (相談) is. */
export const consultationStatuses = [
  { code: 'OPEN', ja: '受付', en: 'Open', synonyms: ['未回答'] },
  { code: 'ANSWERED', ja: '回答済み', en: 'Answered', synonyms: ['回答'] },
  { code: 'CLOSED', ja: '終了', en: 'Closed', synonyms: ['完了'] },
] as const satisfies readonly Word[];
/** Code of a consultation's status. */
export type ConsultationStatus = (typeof consultationStatuses)[number]['code'];

/** What became of an import. */
export const importStatuses = [
  { code: 'PREVIEWED', ja: '確認中', en: 'Previewed' },
  { code: 'APPLIED', ja: '反映済み', en: 'Applied' },
  { code: 'UNDONE', ja: '取消済み', en: 'Undone' },
] as const satisfies readonly Word[];
/** Code of an import's status. */
export type ImportStatus = (typeof importStatuses)[number]['code'];

/** Roles of those who sign on. */
export const accountRoles = [
  { code: 'PUBLIC', ja: '一般公開', en: 'Public' },
  { code: 'COORDINATOR', ja: 'コーディネーター', en: 'Coordinator', synonyms: ['協働コーディネーター'] },
  { code: 'PLANNER', ja: '企画担当', en: 'Planner', synonyms: ['企画・協働推進課'] },
  { code: 'COMMITTEE', ja: '委員会', en: 'Committee', synonyms: ['策定・評価委員会'] },
  { code: 'ADMIN', ja: '管理者', en: 'Administrator' },
] as const satisfies readonly Word[];
/** Code of an account's role. */
export type AccountRole = (typeof accountRoles)[number]['code'];
