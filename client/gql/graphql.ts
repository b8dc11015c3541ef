/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What is to be computed although it takes long. Its results are then read where figures are read, of the same view. */
export type AnalysisInput = {
  /** Whether to compute sensitivity bands of the ranks of principals, for those of their figures that are neither HEAVY nor a yes or no. */
  bands?: boolean | null | undefined;
  /** Figures of the network. */
  networkMetrics?: Array<NetworkMetric> | null | undefined;
  /** Figures of principals. */
  principalMetrics?: Array<PrincipalMetric> | null | undefined;
  /** How often ranks are computed anew for the bands, 1 to 1000. */
  replicates?: number | null | undefined;
  /** Whether to test figures against permutations, those for which there is a test. */
  tests?: boolean | null | undefined;
  /** Figures of ties. */
  tieMetrics?: Array<TieMetric> | null | undefined;
  /** Part of the graph looked at; all of it if left out. */
  view?: ViewInput | null | undefined;
};

/** Which record to archive or bring back. */
export type ArchiveInput = {
  /** True archives, false brings back. */
  archived?: boolean | null | undefined;
  /** Which record. */
  id: string | number;
  /** Revision that the change was made on; if the record was written since, CONFLICT. */
  revision: number;
};

/** Which challenges a list holds. */
export type ChallengeFilter = {
  /** True: archived ones only; false or left out: none of them. */
  archived?: boolean | null | undefined;
  /** Districts, by id. */
  districts?: Array<string | number> | null | undefined;
  /** Fields, 1 to 20. */
  fields?: Array<number> | null | undefined;
  /** First fiscal year: it was raised then or later. */
  from?: number | null | undefined;
  /** Only these, by id. */
  ids?: Array<string | number> | null | undefined;
  /** What it lacks. */
  missing?: Array<ChallengeGap> | null | undefined;
  /** Resources it needs. */
  needs?: Array<Resource> | null | undefined;
  /** Status. */
  statuses?: Array<ChallengeStatus> | null | undefined;
  /** Text in the title. */
  text?: string | null | undefined;
  /** Last fiscal year: it was raised then or before. */
  to?: number | null | undefined;
  /** Fiscal years in which it was raised. */
  years?: Array<number> | null | undefined;
};

/** What a challenge may lack: a data gap. */
export type ChallengeGap =
  /** A district. */
  | 'DISTRICT'
  /** A field. */
  | 'FIELD'
  /** A project that addresses it. */
  | 'PROJECT';

/** Order of a list of challenges. */
export type ChallengeOrder = {
  /** Direction; those without a value always come last. */
  direction?: Direction | null | undefined;
  /** By what. */
  field?: ChallengeOrderField | null | undefined;
};

/** What a list of challenges is sorted by. */
export type ChallengeOrderField =
  /** Districts, the first of them in kana order. */
  | 'DISTRICTS'
  /** Fields, the lowest number first. */
  | 'FIELDS'
  /** Resources it needs. */
  | 'NEEDS'
  /** Number of projects that address it. */
  | 'PROJECTS'
  /** Name of the first who raised it. */
  | 'RAISED_BY'
  /** Fiscal year it was raised. */
  | 'RAISED_YEAR'
  /** Status. */
  | 'STATUS'
  /** Title. */
  | 'TITLE';

/** How far a challenge is. */
export type ChallengeStatus =
  /** A project addresses it. */
  | 'ADDRESSED'
  /** Done with. */
  | 'CLOSED'
  /** Nobody does anything about it yet. */
  | 'OPEN';

/** What was done to a record or to the atlas. */
export type ChangeKind =
  /** It was archived. */
  | 'ARCHIVED'
  /** It was brought back from the archive. */
  | 'BROUGHT_BACK'
  /** It was decided whether two names mean one principal. */
  | 'COMPARED'
  /** A record was made. */
  | 'CREATED'
  /** A file was imported. */
  | 'IMPORTED'
  /** Another record was merged into it. */
  | 'MERGED'
  /** The municipality profile was chosen. */
  | 'PROFILE'
  /** A backup was restored. */
  | 'RESTORED'
  /** The sample city was loaded. */
  | 'SAMPLE'
  /** Who takes part, or whom a coordinator knows or looks after, was changed. */
  | 'TIES'
  /** An import was taken back. */
  | 'UNDONE'
  /** Its properties were changed. */
  | 'UPDATED';

/** What one column means. */
export type ColumnInput = {
  /** Code of the field; null: not imported. */
  field?: string | null | undefined;
  /** Place of the column, from 0. */
  index: number;
};

/** A value for every row that has none of its own. */
export type ConstantInput = {
  /** Code of the field. */
  field: string;
  /** The value as text. */
  value: string;
};

/** Which coordinators a list holds. */
export type CoordinatorFilter = {
  /** True: archived ones only; false or left out: none of them. */
  archived?: boolean | null | undefined;
  /** Districts, by id. */
  districts?: Array<string | number> | null | undefined;
  /** Fields, 1 to 20. */
  fields?: Array<number> | null | undefined;
  /** Only these, by id. */
  ids?: Array<string | number> | null | undefined;
  /** What the record lacks; nothing is found by what the viewer may not see. */
  missing?: Array<CoordinatorGap> | null | undefined;
  /** Status. */
  statuses?: Array<CoordinatorStatus> | null | undefined;
  /** Text in the name. */
  text?: string | null | undefined;
};

/** What a coordinator's record may lack: a data gap. */
export type CoordinatorGap =
  /** A principal that the coordinator knows. */
  | 'ACQUAINTANCE'
  /** A district. */
  | 'DISTRICT'
  /** A field. */
  | 'FIELD';

/** Order of a list of coordinators. */
export type CoordinatorOrder = {
  /** Direction; those without a value always come last. */
  direction?: Direction | null | undefined;
  /** By what. */
  field?: CoordinatorOrderField | null | undefined;
};

/** What a list of coordinators is sorted by. */
export type CoordinatorOrderField =
  /** Principal that the coordinator belongs to. */
  | 'BELONGS_TO'
  /** Introductions possible in a fiscal year. */
  | 'CAPACITY'
  /** Training course and year. */
  | 'COHORT'
  /** Number of projects looked after. */
  | 'COORDINATES'
  /** Districts, the first of them in kana order. */
  | 'DISTRICTS'
  /** Fields, the lowest number first. */
  | 'FIELDS'
  /** Number of principals known. */
  | 'KNOWS'
  /** Name. */
  | 'NAME'
  /** Skills. */
  | 'SKILLS'
  /** Status. */
  | 'STATUS';

/** Whether a coordinator is at work. */
export type CoordinatorStatus =
  /** At work. */
  | 'ACTIVE'
  /** Not at present. */
  | 'INACTIVE';

/** A new challenge. */
export type CreateChallengeInput = {
  /** What it is. */
  description?: string | null | undefined;
  /** Districts. */
  districts?: Array<string | number> | null | undefined;
  /** Fields, 1 to 20. */
  fields?: Array<number> | null | undefined;
  /** Resources needed. */
  needs?: Array<Resource> | null | undefined;
  /** Who raised it. */
  raisedBy?: Array<string | number> | null | undefined;
  /** Fiscal year raised. */
  raisedYear: number;
  /** Status; OPEN if left out. */
  status?: ChallengeStatus | null | undefined;
  /** Title. */
  title: string;
};

/** A new coordinator. */
export type CreateCoordinatorInput = {
  /** Principals the coordinator belongs to. */
  belongsTo?: Array<string | number> | null | undefined;
  /** Introductions possible in a fiscal year. */
  capacityPerYear?: number | null | undefined;
  /** Training course and year. */
  cohort?: string | null | undefined;
  /** E-mail. Private. */
  contactEmail?: string | null | undefined;
  /** Telephone. Private. */
  contactPhone?: string | null | undefined;
  /** Districts. */
  districts?: Array<string | number> | null | undefined;
  /** Fields, 1 to 20. */
  fields?: Array<number> | null | undefined;
  /** Name. */
  name: string;
  /** Note. Private. */
  note?: string | null | undefined;
  /** Skills. */
  skills?: Array<string> | null | undefined;
  /** Status; ACTIVE if left out. */
  status?: CoordinatorStatus | null | undefined;
};

/** A new principal. */
export type CreatePrincipalInput = {
  /** Other names. */
  aliases?: Array<string> | null | undefined;
  /** Contact e-mail. Private. */
  contactEmail?: string | null | undefined;
  /** Contact person. Private. */
  contactName?: string | null | undefined;
  /** Contact telephone. Private. */
  contactPhone?: string | null | undefined;
  /** Corporate number, 13 digits; its check digit is verified. */
  corporateNumber?: string | null | undefined;
  /** Districts. */
  districts?: Array<string | number> | null | undefined;
  /** True when it asked not to be introduced. */
  doNotIntroduce?: boolean | null | undefined;
  /** Fields, 1 to 20. */
  fields?: Array<number> | null | undefined;
  /** Reading in kana. */
  kana?: string | null | undefined;
  /** The profile's finer word; its sector is taken where none is given. */
  kind?: string | null | undefined;
  /** Groups it is a member of. */
  memberOf?: Array<string | number> | null | undefined;
  /** Name. */
  name: string;
  /** Resources needed. */
  needs?: Array<Resource> | null | undefined;
  /** What the needs are. */
  needsNote?: string | null | undefined;
  /** Coordinators' note. Private. */
  note?: string | null | undefined;
  /** Resources offered. */
  offers?: Array<Resource> | null | undefined;
  /** What the offers are. */
  offersNote?: string | null | undefined;
  /** Fiscal years registered. */
  registeredYears?: Array<number> | null | undefined;
  /** Sector. */
  sector?: Sector | null | undefined;
  /** Skills. */
  skills?: Array<string> | null | undefined;
  /** Status; ACTIVE if left out. */
  status?: PrincipalStatus | null | undefined;
  /** Web address, http or https. */
  website?: string | null | undefined;
};

/** A new project. */
export type CreateProjectInput = {
  /** Other names. */
  aliases?: Array<string> | null | undefined;
  /** Budget in yen. */
  budgetYen?: number | null | undefined;
  /** Challenges it addresses. */
  challenges?: Array<string | number> | null | undefined;
  /** Deadline, ISO 8601 date. */
  deadline?: string | null | undefined;
  /** Districts. */
  districts?: Array<string | number> | null | undefined;
  /** Domain set by hand; needs a reason. */
  domain?: Domain | null | undefined;
  /** Why the domain was set by hand. */
  domainReason?: string | null | undefined;
  /** Last fiscal year. */
  endYear?: number | null | undefined;
  /** Fields, 1 to 20. */
  fields?: Array<number> | null | undefined;
  /** Form, the profile's word; others are kept as written and listed as data gaps. */
  form?: string | null | undefined;
  /** Name. */
  name: string;
  /** Who takes part. */
  participations?: Array<ProjectParticipationInput> | null | undefined;
  /** First fiscal year. */
  startYear: number;
  /** How far it is; ACTIVE if left out. */
  status?: ProjectStatus | null | undefined;
  /** Fiscal year since which it is subsidised. */
  subsidySince?: number | null | undefined;
  /** Subsidy in yen. */
  subsidyYen?: number | null | undefined;
  /** What it is about. */
  summary?: string | null | undefined;
};

/** What is missing somewhere and could be filled in. */
export type DataGapKind =
  /** Active coordinators of whom no principal is recorded that they know. */
  | 'COORDINATOR_ACQUAINTANCE'
  /** Principals without a district. */
  | 'PRINCIPAL_DISTRICT'
  /** Principals without a field. */
  | 'PRINCIPAL_FIELD'
  /** Principals without a sector. */
  | 'PRINCIPAL_SECTOR'
  /** Projects without a district. */
  | 'PROJECT_DISTRICT'
  /** Projects whose domain is unknown. */
  | 'PROJECT_DOMAIN'
  /** Projects without a field. */
  | 'PROJECT_FIELD'
  /** Projects without a form, or with one that the profile does not know. */
  | 'PROJECT_FORM';

/** Which coordination to take back. */
export type DeleteCoordinatesInput = {
  /** Who coordinates. */
  coordinator: string | number;
  /** What. */
  project: string | number;
  /** First fiscal year. */
  since: number;
};

/** Which acquaintance to take back. */
export type DeleteKnowsInput = {
  /** Who knows. */
  coordinator: string | number;
  /** Who is known. */
  principal: string | number;
};

/** Which part to take back. */
export type DeleteParticipationInput = {
  /** Who takes part. */
  principal: string | number;
  /** In what. */
  project: string | number;
  /** Role. */
  role: ParticipationRole;
  /** First fiscal year. */
  since: number;
};

/** What stands between the cells of a line. */
export type Delimiter =
  /** A comma. */
  | 'COMMA'
  /** A semicolon. */
  | 'SEMICOLON'
  /** A tabulator. */
  | 'TAB';

/** Direction of a sorted list. */
export type Direction =
  /** Smallest or first in the kana order first. */
  | 'ASC'
  /** Largest or last first. */
  | 'DESC';

/** Domain (協働の領域), who leads: A citizens alone to E city alone; B to D is collaboration proper. */
export type Domain =
  /** 市民主体 */
  | 'A'
  /** 市民主導 */
  | 'B'
  /** 双方対等 */
  | 'C'
  /** 行政主導 */
  | 'D'
  /** 行政主体 */
  | 'E';

/** Where a domain comes from. */
export type DomainSource =
  /** From the form, by the profile. */
  | 'FORM'
  /** Set by a person, with a reason. */
  | 'MANUAL'
  /** From the sectors of those who take part. */
  | 'SECTORS';

/** What a person says about two principals of the atlas. */
export type DuplicateDecisionInput = {
  /** Id of the proposal. */
  proposal: string | number;
  /** What they are to each other. */
  verdict: DuplicateVerdict;
};

/** What two principals are to each other that look alike and are not the same. */
export type DuplicateVerdict =
  /** The first is a branch of the other, and becomes a member of it. */
  | 'BRANCH'
  /** Two of their own. */
  | 'DIFFERENT';

/** Graph database in use. */
export type Engine =
  /** The engine inside this process, on one folder. */
  | 'EMBEDDED'
  /** Neo4j over Bolt. */
  | 'NEO4J';

/** What to import, and how. */
export type ImportInput = {
  /** Whether a file that was imported before overwrites what has changed since. */
  again?: boolean | null | undefined;
  /** What columns mean; those that are not named are taken for what they look like. */
  columns?: Array<ColumnInput> | null | undefined;
  /** Values for every row. */
  constants?: Array<ConstantInput> | null | undefined;
  /** What a person says about names. */
  decisions?: Array<NameDecisionInput> | null | undefined;
  /** Id of the file, from its upload. */
  file: string | number;
  /** Kind of list. */
  kind: ImportKind;
  /** City in whose words it is written, for an atlas that has none yet. */
  profile?: string | null | undefined;
  /** How it is read. */
  reading?: ReadingInput | null | undefined;
  /** Name of the register that the file belongs to; its files share their keys. */
  source?: string | null | undefined;
  /** Whether a sector that is missing is taken from the name where the name tells it. */
  takeSectors?: boolean | null | undefined;
};

/** What the rows of a file are. */
export type ImportKind =
  /** One row, one principal whom a coordinator knows. */
  | 'ACQUAINTANCES'
  /** A workbook that this product exported: every table of the atlas, each on its own sheet. */
  | 'ATLAS'
  /** One row, one challenge. */
  | 'CHALLENGES'
  /** One row, one coordinator. */
  | 'COORDINATORS'
  /** One row, one principal's part in one project; it may name both anew. */
  | 'PARTICIPATIONS'
  /** One row, one principal. */
  | 'PRINCIPALS'
  /** One row, one project. */
  | 'PROJECTS';

/** Whether an import still holds. */
export type ImportStatus =
  /** Applied, and in the atlas. */
  | 'APPLIED'
  /** Undone. */
  | 'UNDONE';

/** What the task is doing. */
export type JobPhase =
  /** Compares its rows with the atlas. */
  | 'PLANNING'
  /** Reads the file. */
  | 'READING'
  /** Takes an import back. */
  | 'UNDOING'
  /** Waits for another task to end. */
  | 'WAITING'
  /** Writes. */
  | 'WRITING';

/** How far a long task is. */
export type JobState =
  /** Ended well. */
  | 'DONE'
  /** Ended with an error; nothing was written. */
  | 'FAILED'
  /** Under way, or waiting for another to end. */
  | 'RUNNING'
  /** Stopped by a person; nothing was written. */
  | 'STOPPED';

/** How a network is laid out. */
export type Layout =
  /** By district: a block for each, named. The same for everyone and every view. */
  | 'DISTRICT'
  /** By domain from left (A) to right (E) and field from top (1) to bottom (20). */
  | 'DOMAIN'
  /** By forces: those who work together lie together. The same for everyone and every year. */
  | 'FORCE';

/** What lists can be narrowed by; not every list has each of them. */
export type ListFacetName =
  /** Districts, by id. */
  | 'DISTRICTS'
  /** Domains of projects. */
  | 'DOMAINS'
  /** Fields, 1 to 20. */
  | 'FIELDS'
  /** Forms of projects, the profile's words. */
  | 'FORMS'
  /** Kinds of principals, the profile's words. */
  | 'KINDS'
  /** What is missing and could be filled in. */
  | 'MISSING'
  /** Resources needed. */
  | 'NEEDS'
  /** Resources offered. */
  | 'OFFERS'
  /** Sectors of principals. */
  | 'SECTORS'
  /** Status. */
  | 'STATUSES'
  /** Sectors, every one of which takes part in a project. */
  | 'WITH_SECTORS';

/** Lists that can be looked at and downloaded. */
export type ListName =
  /** Challenges. */
  | 'CHALLENGES'
  /** Coordinators. */
  | 'COORDINATORS'
  /** Principals. */
  | 'PRINCIPALS'
  /** Projects. */
  | 'PROJECTS';

/** Which sample city to load. */
export type LoadSampleCityInput = {
  /** The same number makes the same city. */
  seed?: number | null | undefined;
};

/** Which two records become one. */
export type MergeInput = {
  /** The record that goes into it. */
  absorb: string | number;
  /** The same of the record that goes into it. */
  absorbRevision?: number | null | undefined;
  /** The record that stays. */
  keep: string | number;
  /** Revision of the record that stays that the merge was looked at with; if it was written since, CONFLICT. Not checked if left out. */
  keepRevision?: number | null | undefined;
};

/** How much a figure costs to compute. */
export type MetricCost =
  /** On demand only. */
  | 'HEAVY'
  /** One pass over the ties. */
  | 'LIGHT'
  /** Part of the standard set. */
  | 'STANDARD';

/** Which way a figure is better. */
export type MetricDirection =
  /** Higher is better. */
  | 'HIGHER'
  /** Lower is better. */
  | 'LOWER'
  /** Neither by itself. */
  | 'NEITHER';

/** What a figure is a figure of. */
export type MetricScope =
  /** One coordinator. */
  | 'COORDINATOR'
  /** The whole network. */
  | 'NETWORK'
  /** One principal. */
  | 'PRINCIPAL'
  /** One tie. */
  | 'TIE';

/** How the strength of ties enters a figure. */
export type MetricWeight =
  /** As distance, one over strength. */
  | 'DISTANCE'
  /** Not at all. */
  | 'IGNORED'
  /** As strength. */
  | 'STRENGTH';

/** What a person says about two names. */
export type NameDecisionInput = {
  /** Id of the proposal. */
  proposal: string | number;
  /** What they are to each other. */
  verdict: NameVerdict;
};

/** What two names are to each other. */
export type NameVerdict =
  /** The first is a branch of the second: it is a principal of its own and a member of the other. */
  | 'BRANCH'
  /** Two that are not the same. */
  | 'DIFFERENT'
  /** One and the same principal. */
  | 'SAME';

/** Which network of a view. */
export type NetworkKind =
  /** Principals and projects, tied by participation. */
  | 'AFFILIATION'
  /** Principals, tied if they share a project. */
  | 'COLLABORATION'
  /** Collaboration with coordinators, whom they know and what they coordinate, and memberships. */
  | 'REACH';

/** Figures of scope network, from the list of metrics. */
export type NetworkMetric =
  /** 媒介性の集中度: Betweenness centralisation. */
  | 'BETWEENNESS_CENTRALISATION'
  /** 近接性の集中度: Closeness centralisation. */
  | 'CLOSENESS_CENTRALISATION'
  /** コミュニティの数: Communities. */
  | 'COMMUNITIES'
  /** 連結成分の数: Components. */
  | 'COMPONENTS'
  /** 次数の同類性: Degree assortativity. */
  | 'DEGREE_ASSORTATIVITY'
  /** 次数の集中度: Degree centralisation. */
  | 'DEGREE_CENTRALISATION'
  /** 密度: Density. */
  | 'DENSITY'
  /** 直径: Diameter. */
  | 'DIAMETER'
  /** E-I指数: E-I index. */
  | 'EI_INDEX'
  /** 全体の到達効率: Global efficiency. */
  | 'GLOBAL_EFFICIENCY'
  /** 最大連結成分の割合: Share of the largest component. */
  | 'LARGEST_COMPONENT_SHARE'
  /** 身近な範囲の到達効率: Local efficiency. */
  | 'LOCAL_EFFICIENCY'
  /** 平均クラスター係数: Mean local clustering. */
  | 'MEAN_CLUSTERING'
  /** 平均の歩数: Mean path length. */
  | 'MEAN_PATH'
  /** モジュラリティ: Modularity. */
  | 'MODULARITY'
  /** 主体の数: Principals. */
  | 'PRINCIPALS'
  /** 主体あたりの事業数: Projects per principal. */
  | 'PRINCIPAL_DEGREES'
  /** 事業あたりの主体数: Principals per project. */
  | 'PROJECT_SIZES'
  /** 再会のしやすさ: Robins–Alexander clustering. */
  | 'ROBINS_ALEXANDER'
  /** 頑健性（つなぎ役の順）: Robustness, by betweenness. */
  | 'ROBUSTNESS_BETWEENNESS'
  /** 頑健性（協働相手の多い順）: Robustness, by degree. */
  | 'ROBUSTNESS_DEGREE'
  /** 区分の同類性: Sector assortativity. */
  | 'SECTOR_ASSORTATIVITY'
  /** 区分間のつながり: Mixing of sectors. */
  | 'SECTOR_MIXING'
  /** 区分のユールのQ: Yule’s Q of sectors. */
  | 'SECTOR_YULE_Q'
  /** つながりの数: Ties. */
  | 'TIES'
  /** 推移性: Transitivity. */
  | 'TRANSITIVITY';

/** Role in a project. */
export type ParticipationRole =
  /** 委託元 */
  | 'CLIENT'
  /** 受託 */
  | 'CONTRACTOR'
  /** 共催 */
  | 'CO_HOST'
  /** 補助・助成 */
  | 'FUNDER'
  /** 主催 */
  | 'LEAD'
  /** 協力 */
  | 'PARTNER'
  /** 後援 */
  | 'SUPPORTER';

/** Which principals a list holds. Several values of one filter mean any of them; several filters mean all of them. */
export type PrincipalFilter = {
  /** True: archived ones only; false or left out: none of them. */
  archived?: boolean | null | undefined;
  /** Districts. */
  districts?: Array<string | number> | null | undefined;
  /** Domains of projects it takes part in. */
  domains?: Array<Domain> | null | undefined;
  /** Fields, 1 to 20. */
  fields?: Array<number> | null | undefined;
  /** Forms of projects it takes part in, the profile's words. */
  forms?: Array<string> | null | undefined;
  /** First fiscal year: it takes part in such a project then or later. */
  from?: number | null | undefined;
  /** Only these, by id. */
  ids?: Array<string | number> | null | undefined;
  /** Kinds, the profile's words. */
  kinds?: Array<string> | null | undefined;
  /** What it lacks. */
  missing?: Array<PrincipalGap> | null | undefined;
  /** Resources it needs. */
  needs?: Array<Resource> | null | undefined;
  /** Resources it offers. */
  offers?: Array<Resource> | null | undefined;
  /** Whether the sector is missing. */
  sectorMissing?: boolean | null | undefined;
  /** Sectors. */
  sectors?: Array<Sector> | null | undefined;
  /** Status. */
  statuses?: Array<PrincipalStatus> | null | undefined;
  /** Text in the name, kana or aliases: full or half width, kana or kanji, old or new forms, 株式会社 or (株). */
  text?: string | null | undefined;
  /** Last fiscal year: it takes part in such a project then or before. */
  to?: number | null | undefined;
  /** Fiscal years in which it takes part in a project that is not cancelled. */
  years?: Array<number> | null | undefined;
};

/** What a principal may lack: a data gap. */
export type PrincipalGap =
  /** A district. */
  | 'DISTRICT'
  /** A field. */
  | 'FIELD'
  /** The sector. */
  | 'SECTOR';

/** Figures of scope principal, from the list of metrics. */
export type PrincipalMetric =
  /** 媒介性（主体と事業のネットワーク）: Betweenness among principals and projects. */
  | 'AFFILIATION_BETWEENNESS'
  /** 近接性（主体と事業のネットワーク）: Closeness among principals and projects. */
  | 'AFFILIATION_CLOSENESS'
  /** 要となる主体: Articulation point. */
  | 'ARTICULATION_POINT'
  /** 媒介性: Betweenness. */
  | 'BETWEENNESS'
  /** 媒介性（正規化）: Betweenness, normalised. */
  | 'BETWEENNESS_NORMALISED'
  /** 媒介性（つながりの強さを考慮）: Betweenness, weighted. */
  | 'BETWEENNESS_WEIGHTED'
  /** 区分内部の仲介: Broker within its own sector. */
  | 'BROKERAGE_COORDINATOR'
  /** 区分の窓口としての仲介: Gatekeeper of its sector. */
  | 'BROKERAGE_GATEKEEPER'
  /** 他の区分内の仲介: Broker within another sector. */
  | 'BROKERAGE_ITINERANT'
  /** 異なる区分どうしの橋渡し: Liaison between sectors. */
  | 'BROKERAGE_LIAISON'
  /** 近接性: Closeness. */
  | 'CLOSENESS'
  /** クラスター係数: Local clustering. */
  | 'CLUSTERING'
  /** 拘束度: Constraint. */
  | 'CONSTRAINT'
  /** コア数: Core number. */
  | 'CORE'
  /** 協働相手の数: Partners. */
  | 'DEGREE'
  /** 地区内部の仲介: Broker within its own district. */
  | 'DISTRICT_COORDINATOR'
  /** 地区の窓口としての仲介: Gatekeeper of its district. */
  | 'DISTRICT_GATEKEEPER'
  /** 他の地区内の仲介: Broker within another district. */
  | 'DISTRICT_ITINERANT'
  /** 異なる地区どうしの橋渡し: Liaison between districts. */
  | 'DISTRICT_LIAISON'
  /** 協働の領域の多様さ: Diversity of domains. */
  | 'DOMAIN_DIVERSITY'
  /** 実質的な相手数: Effective size. */
  | 'EFFECTIVE_SIZE'
  /** つながりの効率: Efficiency of partners. */
  | 'EFFICIENCY'
  /** 固有ベクトル中心性: Eigenvector centrality. */
  | 'EIGENVECTOR'
  /** E-I指数: E-I index. */
  | 'EI_INDEX'
  /** 事業分野の多様さ: Diversity of fields. */
  | 'FIELD_DIVERSITY'
  /** 調和近接性: Harmonic closeness. */
  | 'HARMONIC'
  /** 参加事業の重なり: Overlap of projects. */
  | 'LATAPY_CLUSTERING'
  /** ページランク: PageRank. */
  | 'PAGE_RANK'
  /** 参加事業数: Projects. */
  | 'PROJECTS'
  /** 相手の区分の多様さ: Diversity of sectors. */
  | 'SECTOR_DIVERSITY'
  /** 協働の強さ: Strength. */
  | 'STRENGTH'
  /** 2歩以内で届く主体数: Reach in two steps. */
  | 'TWO_STEP_REACH'
  /** 抜けたときの影響: Vulnerability. */
  | 'VULNERABILITY'
  /** 活動年度数: Years active. */
  | 'YEARS_ACTIVE';

/** What a list of principals is sorted by: a column, or a figure. */
export type PrincipalOrder = {
  /** Direction; undefined figures always come last. */
  direction?: Direction | null | undefined;
  /** A column; equal ones are in the order of names. */
  field?: PrincipalOrderField | null | undefined;
  /** A figure; it goes before the column. */
  metric?: PrincipalMetric | null | undefined;
};

/** What a list of principals may be sorted by besides figures. */
export type PrincipalOrderField =
  /** Districts, the first of them in kana order. */
  | 'DISTRICTS'
  /** Fields, the lowest number first. */
  | 'FIELDS'
  /** Kind, the profile's word. */
  | 'KIND'
  /** Name in kana order. */
  | 'NAME'
  /** Resources needed. */
  | 'NEEDS'
  /** Resources offered. */
  | 'OFFERS'
  /** Last fiscal year in which it was registered. */
  | 'REGISTERED_YEARS'
  /** Sector. */
  | 'SECTOR'
  /** Status. */
  | 'STATUS';

/** Whether a principal is active. */
export type PrincipalStatus =
  /** Active. */
  | 'ACTIVE'
  /** Dissolved. */
  | 'DISSOLVED'
  /** Registered but at rest. */
  | 'DORMANT';

/** Which projects a list holds. Several values of one filter mean any of them; several filters mean all of them. */
export type ProjectFilter = {
  /** True: archived ones only; false or left out: none of them. */
  archived?: boolean | null | undefined;
  /** Districts. */
  districts?: Array<string | number> | null | undefined;
  /** Domains. */
  domains?: Array<Domain> | null | undefined;
  /** Fields, 1 to 20. */
  fields?: Array<number> | null | undefined;
  /** Whether the form is missing or unknown to the profile. */
  formMissing?: boolean | null | undefined;
  /** Forms, the profile's words. */
  forms?: Array<string> | null | undefined;
  /** First fiscal year: it runs then or later. */
  from?: number | null | undefined;
  /** Only these, by id. */
  ids?: Array<string | number> | null | undefined;
  /** What it lacks. */
  missing?: Array<ProjectGap> | null | undefined;
  /** Principals, any of which takes part. */
  principals?: Array<string | number> | null | undefined;
  /** Status. */
  statuses?: Array<ProjectStatus> | null | undefined;
  /** Text in the name or aliases. */
  text?: string | null | undefined;
  /** Last fiscal year: it runs then or before. */
  to?: number | null | undefined;
  /** Kinds, every one of which takes part. */
  withKinds?: Array<string> | null | undefined;
  /** Sectors, every one of which takes part. */
  withSectors?: Array<Sector> | null | undefined;
  /** Fiscal years in which it runs. */
  years?: Array<number> | null | undefined;
};

/** What a project may lack: a data gap. */
export type ProjectGap =
  /** A district. */
  | 'DISTRICT'
  /** A domain. */
  | 'DOMAIN'
  /** A field. */
  | 'FIELD'
  /** A form that the profile knows. */
  | 'FORM';

/** Order of a list of projects. */
export type ProjectOrder = {
  /** Direction. */
  direction?: Direction | null | undefined;
  /** By what. */
  field?: ProjectOrderField | null | undefined;
};

/** What a list of projects is sorted by. */
export type ProjectOrderField =
  /** Budget. */
  | 'BUDGET'
  /** Deadline. */
  | 'DEADLINE'
  /** Districts, the first of them in kana order. */
  | 'DISTRICTS'
  /** Domain, from A to E. */
  | 'DOMAIN'
  /** Last fiscal year. */
  | 'END_YEAR'
  /** Fields, the lowest number first. */
  | 'FIELDS'
  /** Form, in the order of the profile. */
  | 'FORM'
  /** Name in kana order. */
  | 'NAME'
  /** Name of the first who takes part, leads before others. */
  | 'PARTICIPANTS'
  /** Sectors that take part. */
  | 'SECTORS'
  /** Number of principals that take part. */
  | 'SIZE'
  /** First fiscal year. */
  | 'START_YEAR'
  /** Status. */
  | 'STATUS'
  /** Subsidy. */
  | 'SUBSIDY';

/** A part in a project that is being made. */
export type ProjectParticipationInput = {
  /** Who takes part. */
  principal: string | number;
  /** Role. */
  role: ParticipationRole;
  /** First fiscal year; the project's if left out. */
  since?: number | null | undefined;
  /** Last fiscal year. */
  until?: number | null | undefined;
};

/** How far a project is. */
export type ProjectStatus =
  /** Under way. */
  | 'ACTIVE'
  /** Did not take place; never counted. */
  | 'CANCELLED'
  /** Done. */
  | 'COMPLETED'
  /** Not begun. */
  | 'PLANNED';

/** How a file is read; what is missing is found by looking at it. */
export type ReadingInput = {
  /** What stands between cells. */
  delimiter?: Delimiter | null | undefined;
  /** Encoding of a text file. */
  encoding?: TextEncoding | null | undefined;
  /** Line in which the headers begin; 0: the table has none. */
  headerFrom?: number | null | undefined;
  /** Line in which the headers end; the one in which they begin unless told. */
  headerTo?: number | null | undefined;
  /** Name of the sheet. */
  sheet?: string | null | undefined;
};

/** Resource that a principal offers or needs. */
export type Resource =
  /** 資金: money. */
  | 'FUNDS'
  /** もの: goods and equipment. */
  | 'GOODS'
  /** 情報: information. */
  | 'INFORMATION'
  /** 人財: people and their skills. */
  | 'PEOPLE'
  /** 場所: places. */
  | 'PLACE'
  /** こと: programmes and know-how. */
  | 'PROGRAMS';

/** What a viewer may see and do. */
export type Role =
  /** Accounts, profile, restore. */
  | 'ADMIN'
  /** Reads figures, projects and evaluations; enters third-party evaluations; freezes years. */
  | 'COMMITTEE'
  /** Reads all but other coordinators' private notes; writes principals, projects, own introductions, imports. */
  | 'COORDINATOR'
  /** Reads all but private contacts; targets, freeze proposals, exports. */
  | 'PLANNER'
  /** Published figures and organisations, no persons. */
  | 'PUBLIC';

/** What becomes, or became, of a row. */
export type RowOutcome =
  /** It makes a record or tie. */
  | 'CREATED'
  /** It speaks of a record that an earlier row, or the atlas, has, and goes into that. */
  | 'MERGED'
  /** It cannot be imported; its notes say why. */
  | 'REFUSED'
  /** It says what the atlas says already. */
  | 'UNCHANGED'
  /** It changes one. */
  | 'UPDATED';

/** What can be found. */
export type SearchType =
  /** 地域課題 */
  | 'CHALLENGE'
  /** 協働コーディネーター */
  | 'COORDINATOR'
  /** 地区 */
  | 'DISTRICT'
  /** 主体 */
  | 'PRINCIPAL'
  /** 協働事業 */
  | 'PROJECT';

/** Sector (主体の区分). */
export type Sector =
  /** 企業・事業者 */
  | 'BUSINESS'
  /** 市民 */
  | 'CITIZEN'
  /** 市民活動団体 */
  | 'CIVIC_GROUP'
  /** 教育・研究機関 */
  | 'EDUCATION'
  /** 行政 */
  | 'GOVERNMENT'
  /** 区・自治会等 */
  | 'NEIGHBORHOOD';

/** A coordinator looks after a project. */
export type SetCoordinatesInput = {
  /** Who coordinates. */
  coordinator: string | number;
  /** What. */
  project: string | number;
  /** First fiscal year; the project's if left out. */
  since?: number | null | undefined;
  /** Last fiscal year. */
  until?: number | null | undefined;
};

/** A coordinator knows a principal. */
export type SetKnowsInput = {
  /** Who knows. */
  coordinator: string | number;
  /** Last contact, ISO 8601 date. */
  lastContact?: string | null | undefined;
  /** Who is known. */
  principal: string | number;
  /** How well, 1 to 3. */
  strength: number;
};

/** A principal's part in a project. */
export type SetParticipationInput = {
  /** Who takes part. */
  principal: string | number;
  /** In what. */
  project: string | number;
  /** Role. */
  role: ParticipationRole;
  /** First fiscal year; the project's if left out. */
  since?: number | null | undefined;
  /** Last fiscal year. */
  until?: number | null | undefined;
};

/** Which profile to use. */
export type SetProfileInput = {
  /** Code of the profile, e.g. koka. */
  profile: string;
};

/** How the text of a file is stored. */
export type TextEncoding =
  /** Windows-31J, which old Japanese systems call Shift_JIS. */
  | 'CP932'
  /** EUC-JP. */
  | 'EUC_JP'
  /** UTF-8, with or without a byte order mark. */
  | 'UTF_8'
  /** UTF-16, high byte first. */
  | 'UTF_16BE'
  /** UTF-16, low byte first. */
  | 'UTF_16LE';

/** Figures of scope tie, from the list of metrics. */
export type TieMetric =
  /** 橋となるつながり: Bridge. */
  | 'BRIDGE'
  /** つながりの媒介性: Betweenness of the tie. */
  | 'EDGE_BETWEENNESS'
  /** 共通の事業数: Shared projects. */
  | 'SHARED_PROJECTS'
  /** 共通の相手のあるつながり: Simmelian tie. */
  | 'SIMMELIAN'
  /** つながりの強さ: Strength of the tie. */
  | 'STRENGTH'
  /** 協働した年度数: Years together. */
  | 'YEARS';

/** A change of a challenge: what is not named stays, null empties. */
export type UpdateChallengeInput = {
  /** What it is. */
  description?: string | null | undefined;
  /** Districts: replaces the ones there are. */
  districts?: Array<string | number> | null | undefined;
  /** Fields. */
  fields?: Array<number> | null | undefined;
  /** Which challenge. */
  id: string | number;
  /** Resources needed. */
  needs?: Array<Resource> | null | undefined;
  /** Who raised it: replaces the ones there are. */
  raisedBy?: Array<string | number> | null | undefined;
  /** Fiscal year raised; may not be emptied. */
  raisedYear?: number | null | undefined;
  /** Revision that the change was made on; if the challenge was written since, CONFLICT. */
  revision: number;
  /** Status. */
  status?: ChallengeStatus | null | undefined;
  /** Title; may not be emptied. */
  title?: string | null | undefined;
};

/** A change of a coordinator: what is not named stays, null empties. */
export type UpdateCoordinatorInput = {
  /** Principals the coordinator belongs to: replaces the ones there are. */
  belongsTo?: Array<string | number> | null | undefined;
  /** Introductions possible in a fiscal year. */
  capacityPerYear?: number | null | undefined;
  /** Training course and year. */
  cohort?: string | null | undefined;
  /** E-mail. Private. */
  contactEmail?: string | null | undefined;
  /** Telephone. Private. */
  contactPhone?: string | null | undefined;
  /** Districts: replaces the ones there are. */
  districts?: Array<string | number> | null | undefined;
  /** Fields. */
  fields?: Array<number> | null | undefined;
  /** Which coordinator. */
  id: string | number;
  /** Name; may not be emptied. */
  name?: string | null | undefined;
  /** Note. Private. */
  note?: string | null | undefined;
  /** Revision that the change was made on; if the coordinator was written since, CONFLICT. */
  revision: number;
  /** Skills. */
  skills?: Array<string> | null | undefined;
  /** Status. */
  status?: CoordinatorStatus | null | undefined;
};

/** A change of a principal: what is not named stays, null empties. */
export type UpdatePrincipalInput = {
  /** Other names. */
  aliases?: Array<string> | null | undefined;
  /** Contact e-mail. Private. */
  contactEmail?: string | null | undefined;
  /** Contact person. Private. */
  contactName?: string | null | undefined;
  /** Contact telephone. Private. */
  contactPhone?: string | null | undefined;
  /** Corporate number. */
  corporateNumber?: string | null | undefined;
  /** Districts: replaces the ones it has. */
  districts?: Array<string | number> | null | undefined;
  /** True when it asked not to be introduced. */
  doNotIntroduce?: boolean | null | undefined;
  /** Fields. */
  fields?: Array<number> | null | undefined;
  /** Which principal. */
  id: string | number;
  /** Reading in kana. */
  kana?: string | null | undefined;
  /** The profile's finer word. */
  kind?: string | null | undefined;
  /** Groups it is a member of: replaces the ones it has. */
  memberOf?: Array<string | number> | null | undefined;
  /** Name; may not be emptied. */
  name?: string | null | undefined;
  /** Resources needed. */
  needs?: Array<Resource> | null | undefined;
  /** What the needs are. */
  needsNote?: string | null | undefined;
  /** Coordinators' note. Private. */
  note?: string | null | undefined;
  /** Resources offered. */
  offers?: Array<Resource> | null | undefined;
  /** What the offers are. */
  offersNote?: string | null | undefined;
  /** Fiscal years registered. */
  registeredYears?: Array<number> | null | undefined;
  /** Revision that the change was made on; if the principal was written since, CONFLICT. */
  revision: number;
  /** Sector. */
  sector?: Sector | null | undefined;
  /** Skills. */
  skills?: Array<string> | null | undefined;
  /** Status. */
  status?: PrincipalStatus | null | undefined;
  /** Web address. */
  website?: string | null | undefined;
};

/** A change of a project: what is not named stays, null empties. */
export type UpdateProjectInput = {
  /** Other names. */
  aliases?: Array<string> | null | undefined;
  /** Budget in yen. */
  budgetYen?: number | null | undefined;
  /** Challenges: replaces the ones it addresses. */
  challenges?: Array<string | number> | null | undefined;
  /** Deadline, ISO 8601 date. */
  deadline?: string | null | undefined;
  /** Districts: replaces the ones it has. */
  districts?: Array<string | number> | null | undefined;
  /** Domain set by hand; null lets it follow from form and sectors again. */
  domain?: Domain | null | undefined;
  /** Why the domain was set by hand. */
  domainReason?: string | null | undefined;
  /** Last fiscal year. */
  endYear?: number | null | undefined;
  /** Fields. */
  fields?: Array<number> | null | undefined;
  /** Form. */
  form?: string | null | undefined;
  /** Which project. */
  id: string | number;
  /** Name; may not be emptied. */
  name?: string | null | undefined;
  /** Revision that the change was made on; if the project was written since, CONFLICT. */
  revision: number;
  /** First fiscal year; may not be emptied. */
  startYear?: number | null | undefined;
  /** How far it is. */
  status?: ProjectStatus | null | undefined;
  /** Fiscal year since which it is subsidised. */
  subsidySince?: number | null | undefined;
  /** Subsidy in yen. */
  subsidyYen?: number | null | undefined;
  /** What it is about. */
  summary?: string | null | undefined;
};

/** Which part of the graph is looked at. Several values of one filter mean any of them; several filters mean all of them. */
export type ViewInput = {
  /** Districts of principals. */
  districts?: Array<string | number> | null | undefined;
  /** Domains of projects. */
  domains?: Array<Domain> | null | undefined;
  /** Fields of projects, 1 to 20. */
  fields?: Array<number> | null | undefined;
  /** Forms of projects, the profile's words. */
  forms?: Array<string> | null | undefined;
  /** First fiscal year; the atlas's first if left out. */
  from?: number | null | undefined;
  /** Largest number of members of a project that counts, before filters on principals. */
  maxSize?: number | null | undefined;
  /** Smallest number of members of a project that counts, before filters on principals. */
  minSize?: number | null | undefined;
  /** Sectors of principals. */
  sectors?: Array<Sector> | null | undefined;
  /** Last fiscal year; the atlas's last if left out. */
  to?: number | null | undefined;
  /** What is thought away. */
  without?: Array<Without> | null | undefined;
};

/** What a view thinks away. */
export type Without =
  /** The city's own offices, as the profile marks them. */
  | 'CITY'
  /** The coordinators. */
  | 'COORDINATORS'
  /** All principals of sector GOVERNMENT. */
  | 'GOVERNMENT';

export type ChallengeSavedFragment = { record: { id: string }, warnings: Array<{ field: string, ja: string, en: string }> };

export type CreateChallengeMutationVariables = Exact<{
  input: CreateChallengeInput;
}>;


export type CreateChallengeMutation = { saved: { record: { id: string }, warnings: Array<{ field: string, ja: string, en: string }> } };

export type UpdateChallengeMutationVariables = Exact<{
  input: UpdateChallengeInput;
}>;


export type UpdateChallengeMutation = { saved: { record: { id: string }, warnings: Array<{ field: string, ja: string, en: string }> } };

export type ArchiveChallengeMutationVariables = Exact<{
  input: ArchiveInput;
}>;


export type ArchiveChallengeMutation = { saved: { record: { id: string }, warnings: Array<{ field: string, ja: string, en: string }> } };

export type ChallengeListQueryVariables = Exact<{
  filter?: ChallengeFilter | null | undefined;
  orderBy?: ChallengeOrder | null | undefined;
  facets: Array<ListFacetName> | ListFacetName;
  first: number;
  offset: number;
}>;


export type ChallengeListQuery = { list: { totalCount: number, nodes: Array<{ id: string, title: string, status: ChallengeStatus, raisedYear: number, fields: Array<number>, needs: Array<Resource>, districts: Array<{ id: string, name: string }>, raisedBy: Array<{ id: string, name: string, sector: Sector | null }>, projects: Array<{ id: string }> }> }, facets: Array<{ name: ListFacetName, values: Array<{ value: string, count: number | null, label: { ja: string, en: string } }> }> };

export type MergedChallengeFragment = { id: string, revision: number, title: string, aliases: Array<string>, description: string | null, fields: Array<number>, needs: Array<Resource>, raisedYear: number, status: ChallengeStatus, districts: Array<{ id: string, name: string }>, raisedBy: Array<{ id: string, name: string }> };

export type ChallengeMergePreviewQueryVariables = Exact<{
  keep: string | number;
  absorb: string | number;
}>;


export type ChallengeMergePreviewQuery = { mergePreview: { taken: Array<string>, aliases: Array<string>, otherTies: number, kept:
      | { id: string, revision: number, title: string, aliases: Array<string>, description: string | null, fields: Array<number>, needs: Array<Resource>, raisedYear: number, status: ChallengeStatus, districts: Array<{ id: string, name: string }>, raisedBy: Array<{ id: string, name: string }> }
      | Record<PropertyKey, never>
    , absorbed:
      | { id: string, revision: number, title: string, aliases: Array<string>, description: string | null, fields: Array<number>, needs: Array<Resource>, raisedYear: number, status: ChallengeStatus, districts: Array<{ id: string, name: string }>, raisedBy: Array<{ id: string, name: string }> }
      | Record<PropertyKey, never>
    , participations: Array<{ role: ParticipationRole, since: number, until: number | null, principal: { __typename: 'Principal', name: string, sector: Sector | null, id: string }, project: { __typename: 'Project', name: string, endYear: number | null, id: string } }>, acquaintances: Array<{ strength: number, coordinator: { __typename: 'Coordinator', name: string, id: string }, principal: { __typename: 'Principal', name: string, sector: Sector | null, id: string } }>, coordinations: Array<{ since: number, until: number | null, coordinator: { __typename: 'Coordinator', name: string, id: string }, project: { __typename: 'Project', name: string, endYear: number | null, id: string } }>, links: Array<{ field: string, records: Array<
        | { __typename: 'Challenge', title: string, id: string }
        | { __typename: 'Coordinator', name: string, id: string }
        | { __typename: 'District', name: string, id: string }
        | { __typename: 'Principal', name: string, sector: Sector | null, id: string }
        | { __typename: 'Project', name: string, endYear: number | null, id: string }
      > }>, warnings: Array<{ field: string, ja: string, en: string }> } };

export type MergeChallengesMutationVariables = Exact<{
  input: MergeInput;
}>;


export type MergeChallengesMutation = { mergeChallenges: { challenge: { id: string } } };

export type ChallengePageQueryVariables = Exact<{
  id: string | number;
}>;


export type ChallengePageQuery = { challenge: { id: string, title: string, aliases: Array<string>, description: string | null, fields: Array<number>, needs: Array<Resource>, raisedYear: number, status: ChallengeStatus, archivedAt: string | null, revision: number, districts: Array<{ id: string, name: string }>, raisedBy: Array<{ id: string, name: string, sector: Sector | null }>, projects: Array<{ id: string, name: string, startYear: number, endYear: number | null, projectStatus: ProjectStatus }> } | null };

export type LabelPartsFragment = { ja: string, en: string };

export type FormPartsFragment = { domain: Domain, printed: boolean, ours: boolean, label: { ja: string, en: string }, lead: { ja: string, en: string } | null, effect: { ja: string, en: string } | null };

export type GuidancePartsFragment = { subsidyYears: number | null, doctrines: Array<{ label: { ja: string, en: string }, meaning: { ja: string, en: string } }>, suitability: Array<{ ja: string, en: string }>, suitedFields: Array<{ label: { ja: string, en: string }, examples: Array<{ ja: string, en: string }> }>, strengths: Array<{ of: Array<{ ja: string, en: string }>, points: Array<{ ja: string, en: string }> }>, stages: Array<{ label: { ja: string, en: string }, steps: Array<{ ja: string, en: string }> }> };

export type CityQueryVariables = Exact<{ [key: string]: never; }>;


export type CityQuery = { profile: { subsidyYears: number | null, name: { ja: string, en: string }, forms: Array<{ domain: Domain, printed: boolean, ours: boolean, label: { ja: string, en: string }, lead: { ja: string, en: string } | null, effect: { ja: string, en: string } | null }>, principles: Array<{ ja: string, en: string }>, doctrines: Array<{ label: { ja: string, en: string }, meaning: { ja: string, en: string } }>, suitability: Array<{ ja: string, en: string }>, suitedFields: Array<{ label: { ja: string, en: string }, examples: Array<{ ja: string, en: string }> }>, strengths: Array<{ of: Array<{ ja: string, en: string }>, points: Array<{ ja: string, en: string }> }>, stages: Array<{ label: { ja: string, en: string }, steps: Array<{ ja: string, en: string }> }> } };

export type CoordinatorSavedFragment = { record: { id: string }, warnings: Array<{ field: string, ja: string, en: string }> };

export type CreateCoordinatorMutationVariables = Exact<{
  input: CreateCoordinatorInput;
}>;


export type CreateCoordinatorMutation = { saved: { record: { id: string }, warnings: Array<{ field: string, ja: string, en: string }> } };

export type UpdateCoordinatorMutationVariables = Exact<{
  input: UpdateCoordinatorInput;
}>;


export type UpdateCoordinatorMutation = { saved: { record: { id: string }, warnings: Array<{ field: string, ja: string, en: string }> } };

export type ArchiveCoordinatorMutationVariables = Exact<{
  input: ArchiveInput;
}>;


export type ArchiveCoordinatorMutation = { saved: { record: { id: string }, warnings: Array<{ field: string, ja: string, en: string }> } };

export type SetKnowsMutationVariables = Exact<{
  input: SetKnowsInput;
}>;


export type SetKnowsMutation = { saved: { record: { id: string }, warnings: Array<{ field: string, ja: string, en: string }> } };

export type DeleteKnowsMutationVariables = Exact<{
  input: DeleteKnowsInput;
}>;


export type DeleteKnowsMutation = { saved: { record: { id: string }, warnings: Array<{ field: string, ja: string, en: string }> } };

export type SetCoordinatesMutationVariables = Exact<{
  input: SetCoordinatesInput;
}>;


export type SetCoordinatesMutation = { saved: { record: { id: string }, warnings: Array<{ field: string, ja: string, en: string }> } };

export type DeleteCoordinatesMutationVariables = Exact<{
  input: DeleteCoordinatesInput;
}>;


export type DeleteCoordinatesMutation = { saved: { record: { id: string }, warnings: Array<{ field: string, ja: string, en: string }> } };

export type CoordinatorListQueryVariables = Exact<{
  filter?: CoordinatorFilter | null | undefined;
  orderBy?: CoordinatorOrder | null | undefined;
  facets: Array<ListFacetName> | ListFacetName;
  first: number;
  offset: number;
}>;


export type CoordinatorListQuery = { list: { totalCount: number, nodes: Array<{ id: string, name: string, cohort: string | null, skills: Array<string>, fields: Array<number>, capacityPerYear: number | null, status: CoordinatorStatus, districts: Array<{ id: string, name: string }>, belongsTo: Array<{ id: string, name: string, sector: Sector | null }>, knows: Array<{ principal: { id: string } }>, coordinates: Array<{ project: { id: string } }> }> }, facets: Array<{ name: ListFacetName, values: Array<{ value: string, count: number | null, label: { ja: string, en: string } }> }> };

export type MergedCoordinatorFragment = { id: string, revision: number, name: string, aliases: Array<string>, cohort: string | null, skills: Array<string>, fields: Array<number>, capacityPerYear: number | null, status: CoordinatorStatus, contactEmail: string | null, contactPhone: string | null, note: string | null, districts: Array<{ id: string, name: string }>, belongsTo: Array<{ id: string, name: string }> };

export type CoordinatorMergePreviewQueryVariables = Exact<{
  keep: string | number;
  absorb: string | number;
}>;


export type CoordinatorMergePreviewQuery = { mergePreview: { taken: Array<string>, aliases: Array<string>, otherTies: number, kept:
      | { id: string, revision: number, name: string, aliases: Array<string>, cohort: string | null, skills: Array<string>, fields: Array<number>, capacityPerYear: number | null, status: CoordinatorStatus, contactEmail: string | null, contactPhone: string | null, note: string | null, districts: Array<{ id: string, name: string }>, belongsTo: Array<{ id: string, name: string }> }
      | Record<PropertyKey, never>
    , absorbed:
      | { id: string, revision: number, name: string, aliases: Array<string>, cohort: string | null, skills: Array<string>, fields: Array<number>, capacityPerYear: number | null, status: CoordinatorStatus, contactEmail: string | null, contactPhone: string | null, note: string | null, districts: Array<{ id: string, name: string }>, belongsTo: Array<{ id: string, name: string }> }
      | Record<PropertyKey, never>
    , participations: Array<{ role: ParticipationRole, since: number, until: number | null, principal: { __typename: 'Principal', name: string, sector: Sector | null, id: string }, project: { __typename: 'Project', name: string, endYear: number | null, id: string } }>, acquaintances: Array<{ strength: number, coordinator: { __typename: 'Coordinator', name: string, id: string }, principal: { __typename: 'Principal', name: string, sector: Sector | null, id: string } }>, coordinations: Array<{ since: number, until: number | null, coordinator: { __typename: 'Coordinator', name: string, id: string }, project: { __typename: 'Project', name: string, endYear: number | null, id: string } }>, links: Array<{ field: string, records: Array<
        | { __typename: 'Challenge', title: string, id: string }
        | { __typename: 'Coordinator', name: string, id: string }
        | { __typename: 'District', name: string, id: string }
        | { __typename: 'Principal', name: string, sector: Sector | null, id: string }
        | { __typename: 'Project', name: string, endYear: number | null, id: string }
      > }>, warnings: Array<{ field: string, ja: string, en: string }> } };

export type MergeCoordinatorsMutationVariables = Exact<{
  input: MergeInput;
}>;


export type MergeCoordinatorsMutation = { mergeCoordinators: { coordinator: { id: string } } };

export type CoordinatorPageQueryVariables = Exact<{
  id: string | number;
}>;


export type CoordinatorPageQuery = { coordinator: { id: string, name: string, aliases: Array<string>, cohort: string | null, skills: Array<string>, fields: Array<number>, capacityPerYear: number | null, status: CoordinatorStatus, contactEmail: string | null, contactPhone: string | null, note: string | null, archivedAt: string | null, revision: number, districts: Array<{ id: string, name: string }>, belongsTo: Array<{ id: string, name: string, sector: Sector | null }>, introductions: Array<{ year: number, introductions: number }>, metrics: Array<{ value: number | null, computed: boolean, metric: { id: string }, undefined: { ja: string, en: string } | null, sampled: { samples: number, error: number, confidence: number } | null, test: { expected: number | null, sd: number | null, z: number | null, p: number | null, permutations: number } | null }>, knows: Array<{ strength: number, lastContact: string | null, principal: { id: string, name: string, sector: Sector | null } }>, coordinates: Array<{ since: number, until: number | null, project: { id: string, name: string, startYear: number, endYear: number | null, projectStatus: ProjectStatus } }> } | null };

export type ImportFieldsQueryVariables = Exact<{
  kind: ImportKind;
}>;


export type ImportFieldsQuery = { importFields: Array<{ code: string, needed: boolean, label: { ja: string, en: string } }> };

export type DuplicatesQueryVariables = Exact<{
  first: number;
}>;


export type DuplicatesQuery = { duplicates: Array<{ id: string, line: number | null, name: string, about: Array<string>, record: string | null, otherName: string, otherAbout: Array<string>, other: string | null, otherLine: number | null, verdict: NameVerdict, likelihood: number, decided: NameVerdict | null, reason: { ja: string, en: string } }> };

export type DecideDuplicateMutationVariables = Exact<{
  input: DuplicateDecisionInput;
}>;


export type DecideDuplicateMutation = { decideDuplicate: boolean };

export type ImportJobQueryVariables = Exact<{
  id: string | number;
}>;


export type ImportJobQuery = { importJob: { id: string, state: JobState, phase: JobPhase, done: number, total: number, error: { code: string, line: number | null, column: string | null, value: string | null, refuses: boolean, words: { ja: string, en: string }, right: { ja: string, en: string } | null } | null, preview: { id: string, fileName: string, kind: ImportKind, blankRows: number, notImported: Array<string>, appliedBefore: string | null, profileTaken: string | null, fictional: boolean, counts: { created: number, updated: number, unchanged: number, merged: number, refused: number }, notes: Array<{ code: string, rows: number, refuses: boolean, words: { ja: string, en: string } }>, proposals: Array<{ id: string, line: number | null, name: string, about: Array<string>, record: string | null, otherName: string, otherAbout: Array<string>, other: string | null, otherLine: number | null, verdict: NameVerdict, likelihood: number, decided: NameVerdict | null, reason: { ja: string, en: string } }> } | null, batch: { id: string, at: string, by: string, fileName: string, fileHash: string, kind: ImportKind, source: string, status: ImportStatus, undoneAt: string | null, undoneBy: string | null, undoable: boolean, counts: { created: number, updated: number, unchanged: number, merged: number, refused: number } } | null, kept: Array<{ record: string, name: string | null, field: string, now: string | null, before: string | null }> } | null };

export type StopImportJobMutationVariables = Exact<{
  id: string | number;
}>;


export type StopImportJobMutation = { stopImportJob: { id: string, state: JobState, phase: JobPhase, done: number, total: number, error: { code: string, line: number | null, column: string | null, value: string | null, refuses: boolean, words: { ja: string, en: string }, right: { ja: string, en: string } | null } | null, preview: { id: string, fileName: string, kind: ImportKind, blankRows: number, notImported: Array<string>, appliedBefore: string | null, profileTaken: string | null, fictional: boolean, counts: { created: number, updated: number, unchanged: number, merged: number, refused: number }, notes: Array<{ code: string, rows: number, refuses: boolean, words: { ja: string, en: string } }>, proposals: Array<{ id: string, line: number | null, name: string, about: Array<string>, record: string | null, otherName: string, otherAbout: Array<string>, other: string | null, otherLine: number | null, verdict: NameVerdict, likelihood: number, decided: NameVerdict | null, reason: { ja: string, en: string } }> } | null, batch: { id: string, at: string, by: string, fileName: string, fileHash: string, kind: ImportKind, source: string, status: ImportStatus, undoneAt: string | null, undoneBy: string | null, undoable: boolean, counts: { created: number, updated: number, unchanged: number, merged: number, refused: number } } | null, kept: Array<{ record: string, name: string | null, field: string, now: string | null, before: string | null }> } };

export type JobFragment = { id: string, state: JobState, phase: JobPhase, done: number, total: number, error: { code: string, line: number | null, column: string | null, value: string | null, refuses: boolean, words: { ja: string, en: string }, right: { ja: string, en: string } | null } | null, preview: { id: string, fileName: string, kind: ImportKind, blankRows: number, notImported: Array<string>, appliedBefore: string | null, profileTaken: string | null, fictional: boolean, counts: { created: number, updated: number, unchanged: number, merged: number, refused: number }, notes: Array<{ code: string, rows: number, refuses: boolean, words: { ja: string, en: string } }>, proposals: Array<{ id: string, line: number | null, name: string, about: Array<string>, record: string | null, otherName: string, otherAbout: Array<string>, other: string | null, otherLine: number | null, verdict: NameVerdict, likelihood: number, decided: NameVerdict | null, reason: { ja: string, en: string } }> } | null, batch: { id: string, at: string, by: string, fileName: string, fileHash: string, kind: ImportKind, source: string, status: ImportStatus, undoneAt: string | null, undoneBy: string | null, undoable: boolean, counts: { created: number, updated: number, unchanged: number, merged: number, refused: number } } | null, kept: Array<{ record: string, name: string | null, field: string, now: string | null, before: string | null }> };

export type CountsFragment = { created: number, updated: number, unchanged: number, merged: number, refused: number };

export type StartPreviewMutationVariables = Exact<{
  input: ImportInput;
}>;


export type StartPreviewMutation = { startPreview: { id: string } };

export type StartImportMutationVariables = Exact<{
  preview: string | number;
}>;


export type StartImportMutation = { startImport: { id: string } };

export type StartUndoMutationVariables = Exact<{
  batch: string | number;
}>;


export type StartUndoMutation = { startUndo: { id: string } };

export type ImportsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ImportsQuery = { imports: { totalCount: number, nodes: Array<{ id: string, at: string, by: string, fileName: string, fileHash: string, kind: ImportKind, source: string, status: ImportStatus, undoneAt: string | null, undoneBy: string | null, undoable: boolean, counts: { created: number, updated: number, unchanged: number, merged: number, refused: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type BatchFragment = { id: string, at: string, by: string, fileName: string, fileHash: string, kind: ImportKind, source: string, status: ImportStatus, undoneAt: string | null, undoneBy: string | null, undoable: boolean, counts: { created: number, updated: number, unchanged: number, merged: number, refused: number } };

export type ProposalFragment = { id: string, line: number | null, name: string, about: Array<string>, record: string | null, otherName: string, otherAbout: Array<string>, other: string | null, otherLine: number | null, verdict: NameVerdict, likelihood: number, decided: NameVerdict | null, reason: { ja: string, en: string } };

export type NoteFragment = { code: string, line: number | null, column: string | null, value: string | null, refuses: boolean, words: { ja: string, en: string }, right: { ja: string, en: string } | null };

export type PreviewRowsQueryVariables = Exact<{
  job: string | number;
  outcomes?: Array<RowOutcome> | RowOutcome | null | undefined;
  note?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PreviewRowsQuery = { importJob: { preview: { rows: { totalCount: number, nodes: Array<{ table: string | null, line: number, outcome: RowOutcome, name: string | null, record: string | null, intoLine: number | null, changes: Array<{ field: string, from: string | null, to: string | null }>, notes: Array<{ code: string, line: number | null, column: string | null, value: string | null, refuses: boolean, words: { ja: string, en: string }, right: { ja: string, en: string } | null }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null } | null };

export type FileReadingQueryVariables = Exact<{
  file: string | number;
  reading?: ReadingInput | null | undefined;
  kind?: ImportKind | null | undefined;
}>;


export type FileReadingQuery = { fileReading: { fileName: string, hash: string, bytes: number, format: string, encoding: TextEncoding | null, delimiter: Delimiter | null, sheet: string | null, titles: Array<string>, headerFrom: number, headerTo: number, rows: number, blankRows: number, kind: ImportKind, remembered: boolean, sheets: Array<{ name: string, hidden: boolean }>, columns: Array<{ index: number, header: string, field: string | null, samples: Array<string> }>, firstLines: Array<{ line: number, cells: Array<string> }>, constants: Array<{ field: string, value: string, place: { ja: string, en: string } }>, notes: Array<{ code: string, line: number | null, column: string | null, value: string | null, refuses: boolean, words: { ja: string, en: string }, right: { ja: string, en: string } | null }> } };

export type RegistersQueryVariables = Exact<{ [key: string]: never; }>;


export type RegistersQuery = { profiles: Array<{ code: string, name: { ja: string, en: string } }>, imports: { nodes: Array<{ source: string }> } };

export type MostConnectedQueryVariables = Exact<{ [key: string]: never; }>;


export type MostConnectedQuery = { principals: { nodes: Array<{ name: string, sector: Sector | null, metrics: Array<{ value: number | null, metric: { label: { ja: string } }, undefined: { ja: string } | null }> }> } };

export type SchoolAndCompanyCommitteesQueryVariables = Exact<{ [key: string]: never; }>;


export type SchoolAndCompanyCommitteesQuery = { projects: { totalCount: number, nodes: Array<{ name: string, startYear: number, endYear: number | null, form: string | null, participations: Array<{ role: ParticipationRole, principal: { name: string, sector: Sector | null } }> }> } };

export type FiguresByYearQueryVariables = Exact<{ [key: string]: never; }>;


export type FiguresByYearQuery = { earlier: { figures: Array<{ value: number | null, metric: { label: { ja: string }, unit: { ja: string } } }> }, later: { figures: Array<{ value: number | null, metric: { label: { ja: string }, unit: { ja: string } } }> } };

export type FiguresFragment = { figures: Array<{ value: number | null, metric: { label: { ja: string }, unit: { ja: string } } }> };

export type PartnersByNameQueryVariables = Exact<{
  name: string;
}>;


export type PartnersByNameQuery = { principals: { nodes: Array<{ name: string, sector: Sector | null, kind: string | null, partners: Array<{ sharedProjects: number, strength: number, principal: { name: string, sector: Sector | null } }> }> } };

export type TaskPartsFragment = { id: string, status: JobState, progress: number, error: { ja: string, en: string } | null };

export type StartAnalysisMutationVariables = Exact<{
  input: AnalysisInput;
}>;


export type StartAnalysisMutation = { startAnalysis: { id: string, status: JobState, progress: number, error: { ja: string, en: string } | null } };

export type AnalysisTaskQueryVariables = Exact<{
  id: string | number;
}>;


export type AnalysisTaskQuery = { analysisTask: { id: string, status: JobState, progress: number, error: { ja: string, en: string } | null } | null };

export type StopAnalysisMutationVariables = Exact<{
  id: string | number;
}>;


export type StopAnalysisMutation = { stopAnalysis: { id: string, status: JobState, progress: number, error: { ja: string, en: string } | null } };

export type CatalogueQueryVariables = Exact<{ [key: string]: never; }>;


export type CatalogueQuery = { fields: Array<{ number: number, label: { ja: string, en: string } }>, metrics: Array<{ id: string, scope: MetricScope, formula: string, range: string, min: number | null, max: number | null, boolean: boolean, tested: boolean, tabled: boolean, direction: MetricDirection, weight: MetricWeight, cost: MetricCost, source: string, label: { ja: string, en: string }, meaning: { ja: string, en: string }, unit: { ja: string, en: string }, history: Array<{ version: string, note: { ja: string, en: string } }>, undefinedWhen: { ja: string, en: string } }> };

export type FigurePartsFragment = { value: number | null, computed: boolean, metric: { id: string }, undefined: { ja: string, en: string } | null, sampled: { samples: number, error: number, confidence: number } | null, test: { expected: number | null, sd: number | null, z: number | null, p: number | null, permutations: number } | null };

export type FormSearchQueryVariables = Exact<{
  text: string;
  types?: Array<SearchType> | SearchType | null | undefined;
}>;


export type FormSearchQuery = { search: Array<{ type: SearchType, name: string, node:
      | { __typename: 'Challenge', id: string }
      | { __typename: 'Coordinator', id: string }
      | { __typename: 'District', kana: string | null, id: string }
      | { __typename: 'Principal', kana: string | null, sector: Sector | null, id: string, districts: Array<{ id: string, name: string }> }
      | { __typename: 'Project', startYear: number, endYear: number | null, id: string }
     }> };

export type WarningPartsFragment = { field: string, ja: string, en: string };

export type LoadSampleCityMutationVariables = Exact<{
  input: LoadSampleCityInput;
}>;


export type LoadSampleCityMutation = { loadSampleCity: { atlas: { revision: number } } };

export type HomeChangesQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeChangesQuery = { recentChanges: Array<{ id: string, at: string, by: Role | null, kind: ChangeKind, name: string | null, file: string | null, record:
      | { __typename: 'Challenge', id: string }
      | { __typename: 'Coordinator', id: string }
      | { __typename: 'District', id: string }
      | { __typename: 'Principal', id: string }
      | { __typename: 'Project', id: string }
     | null }> };

export type HomeGapsQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeGapsQuery = { dataGaps: Array<{ kind: DataGapKind, count: number, of: number }> };

export type HomeYearQueryVariables = Exact<{
  view: ViewInput;
  ids: Array<NetworkMetric> | NetworkMetric;
  years: Array<number> | number;
}>;


export type HomeYearQuery = { network: { figures: Array<{ value: number | null, computed: boolean, metric: { id: string }, undefined: { ja: string, en: string } | null, sampled: { samples: number, error: number, confidence: number } | null, test: { expected: number | null, sd: number | null, z: number | null, p: number | null, permutations: number } | null }> }, projects: { totalCount: number } };

export type ListFacetPartsFragment = { name: ListFacetName, values: Array<{ value: string, count: number | null, label: { ja: string, en: string } }> };

export type ListColumnsQueryVariables = Exact<{
  list: ListName;
}>;


export type ListColumnsQuery = { listColumns: Array<{ code: string, label: { ja: string, en: string } }> };

export type MapColumnQueryVariables = Exact<{
  view?: ViewInput | null | undefined;
  kind?: NetworkKind | null | undefined;
  metric: PrincipalMetric;
}>;


export type MapColumnQuery = { network: { nodes: { ids: string[], metrics: Array<{ id: PrincipalMetric, values: (number | null)[], undefinedJa: string | null, undefinedEn: string | null, computed: boolean, sampled: { samples: number, error: number, confidence: number } | null }> } } };

export type MapCommunitiesQueryVariables = Exact<{
  view?: ViewInput | null | undefined;
  kind?: NetworkKind | null | undefined;
}>;


export type MapCommunitiesQuery = { network: { nodes: { ids: string[], communities: (number | null)[] } } };

export type MapFiltersQueryVariables = Exact<{ [key: string]: never; }>;


export type MapFiltersQuery = { districts: Array<{ id: string, name: string }>, profile: { forms: Array<{ label: { ja: string, en: string } }> } };

export type MapFacetsQueryVariables = Exact<{
  view?: ViewInput | null | undefined;
}>;


export type MapFacetsQuery = { network: { facets: { years: { values: string[], counts: number[] }, sectors: { values: string[], counts: number[] }, districts: { values: string[], counts: number[] }, fields: { values: string[], counts: number[] }, forms: { values: string[], counts: number[] }, domains: { values: string[], counts: number[] } } } };

export type CountedFragment = { values: string[], counts: number[] };

export type MapNetworkQueryVariables = Exact<{
  view?: ViewInput | null | undefined;
  kind?: NetworkKind | null | undefined;
}>;


export type MapNetworkQuery = { network: { revision: number, kind: NetworkKind, tooManyTies: boolean, tieCount: number, nodes: { ids: string[], types: ('PRINCIPAL' | 'PROJECT' | 'COORDINATOR')[], names: string[], sectors: (Sector | null)[], districts: (string | null)[], domains: (Domain | null)[] }, ties: { sources: number[], targets: number[], strengths: number[], sharedProjects: number[] } } };

export type MapFiguresQueryVariables = Exact<{
  view?: ViewInput | null | undefined;
  ids: Array<NetworkMetric> | NetworkMetric;
}>;


export type MapFiguresQuery = { network: { figures: Array<{ value: number | null, computed: boolean, metric: { id: string }, undefined: { ja: string, en: string } | null, sampled: { samples: number, error: number, confidence: number } | null, test: { expected: number | null, sd: number | null, z: number | null, p: number | null, permutations: number } | null }> } };

export type MapTableQueryVariables = Exact<{
  view?: ViewInput | null | undefined;
  ids: Array<NetworkMetric> | NetworkMetric;
}>;


export type MapTableQuery = { network: { figures: Array<{ table: { rows: Array<string>, columns: Array<string>, values: Array<Array<number | null>> } | null }> } };

export type MapPositionQueryVariables = Exact<{
  id: string | number;
  view?: ViewInput | null | undefined;
  metrics: Array<PrincipalMetric> | PrincipalMetric;
}>;


export type MapPositionQuery = { principal: { metrics: Array<{ value: number | null, computed: boolean, metric: { id: string }, undefined: { ja: string, en: string } | null, sampled: { samples: number, error: number, confidence: number } | null, test: { expected: number | null, sd: number | null, z: number | null, p: number | null, permutations: number } | null }> } | null };

export type MapSelectedQueryVariables = Exact<{
  id: string | number;
  view?: ViewInput | null | undefined;
}>;


export type MapSelectedQuery = { node:
    | { __typename: 'Challenge', id: string }
    | { __typename: 'Coordinator', name: string, fields: Array<number>, id: string, districts: Array<{ id: string, name: string }>, knows: Array<{ principal: { id: string, name: string, sector: Sector | null } }>, coordinates: Array<{ project: { id: string, name: string } }> }
    | { __typename: 'District', id: string }
    | { __typename: 'Principal', name: string, kana: string | null, aliases: Array<string>, sector: Sector | null, kind: string | null, fields: Array<number>, offers: Array<Resource>, needs: Array<Resource>, offersNote: string | null, needsNote: string | null, status: PrincipalStatus, doNotIntroduce: boolean, website: string | null, id: string, districts: Array<{ id: string, name: string }>, knownBy: Array<{ coordinator: { id: string, name: string } }>, partners: Array<{ sharedProjects: number, principal: { id: string, name: string, sector: Sector | null } }>, participations: Array<{ role: ParticipationRole, since: number, until: number | null, project: { id: string, name: string, form: string | null, startYear: number, endYear: number | null, domain: { domain: Domain | null } } }> }
    | { __typename: 'Project', name: string, summary: string | null, fields: Array<number>, form: string | null, startYear: number, endYear: number | null, id: string, projectStatus: ProjectStatus, districts: Array<{ id: string, name: string }>, domain: { domain: Domain | null, reasonJa: string, reasonEn: string }, participations: Array<{ role: ParticipationRole, principal: { id: string, name: string, sector: Sector | null } }> }
   | null };

export type MapPathEndQueryVariables = Exact<{
  id: string | number;
}>;


export type MapPathEndQuery = { principal: { id: string, name: string, sector: Sector | null } | null };

export type MapPathsQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  view?: ViewInput | null | undefined;
}>;


export type MapPathsQuery = { shortestPaths: { length: number | null, count: number, from: { id: string } | null, to: { id: string } | null, outside: Array<{ id: string, name: string }>, paths: Array<{ principals: Array<{ id: string, name: string, sector: Sector | null }>, ties: Array<{ sharedProjects: number, projects: Array<{ id: string, name: string, startYear: number, endYear: number | null }> }> }> } };

export type MapPositionsQueryVariables = Exact<{
  view?: ViewInput | null | undefined;
  kind?: NetworkKind | null | undefined;
  layout: Layout;
}>;


export type MapPositionsQuery = { network: { axes: { columns: Array<{ domain: Domain | null, x: number }>, rows: Array<{ field: number | null, y: number }> } | null, blocks: Array<{ district: string | null, name: string | null, x: number, y: number, width: number, height: number }> | null, nodes: { ids: string[], x: number[], y: number[] } } };

export type MapSearchQueryVariables = Exact<{
  text: string;
}>;


export type MapSearchQuery = { search: Array<{ name: string, node:
      | { __typename: 'Challenge', id: string }
      | { __typename: 'Coordinator', id: string }
      | { __typename: 'District', id: string }
      | { __typename: 'Principal', kana: string | null, sector: Sector | null, id: string }
      | { __typename: 'Project', id: string }
     }> };

export type MapTieColumnQueryVariables = Exact<{
  view?: ViewInput | null | undefined;
  kind?: NetworkKind | null | undefined;
  metric: TieMetric;
}>;


export type MapTieColumnQuery = { network: { ties: { sources: number[], targets: number[], metrics: Array<{ id: TieMetric, values: (number | null)[], undefinedJa: string | null, undefinedEn: string | null, computed: boolean, sampled: { samples: number, error: number, confidence: number } | null }> } } };

type MergeEnd_Challenge_Fragment = { __typename: 'Challenge', title: string, id: string };

type MergeEnd_Coordinator_Fragment = { __typename: 'Coordinator', name: string, id: string };

type MergeEnd_District_Fragment = { __typename: 'District', name: string, id: string };

type MergeEnd_Principal_Fragment = { __typename: 'Principal', name: string, sector: Sector | null, id: string };

type MergeEnd_Project_Fragment = { __typename: 'Project', name: string, endYear: number | null, id: string };

export type MergeEndFragment =
  | MergeEnd_Challenge_Fragment
  | MergeEnd_Coordinator_Fragment
  | MergeEnd_District_Fragment
  | MergeEnd_Principal_Fragment
  | MergeEnd_Project_Fragment
;

export type MergingFragment = { taken: Array<string>, aliases: Array<string>, otherTies: number, participations: Array<{ role: ParticipationRole, since: number, until: number | null, principal: { __typename: 'Principal', name: string, sector: Sector | null, id: string }, project: { __typename: 'Project', name: string, endYear: number | null, id: string } }>, acquaintances: Array<{ strength: number, coordinator: { __typename: 'Coordinator', name: string, id: string }, principal: { __typename: 'Principal', name: string, sector: Sector | null, id: string } }>, coordinations: Array<{ since: number, until: number | null, coordinator: { __typename: 'Coordinator', name: string, id: string }, project: { __typename: 'Project', name: string, endYear: number | null, id: string } }>, links: Array<{ field: string, records: Array<
      | { __typename: 'Challenge', title: string, id: string }
      | { __typename: 'Coordinator', name: string, id: string }
      | { __typename: 'District', name: string, id: string }
      | { __typename: 'Principal', name: string, sector: Sector | null, id: string }
      | { __typename: 'Project', name: string, endYear: number | null, id: string }
    > }>, warnings: Array<{ field: string, ja: string, en: string }> };

export type MergeKeptQueryVariables = Exact<{
  id: string | number;
}>;


export type MergeKeptQuery = { node:
    | { __typename: 'Challenge', title: string, id: string }
    | { __typename: 'Coordinator', name: string, id: string }
    | { __typename: 'District', name: string, id: string }
    | { __typename: 'Principal', kana: string | null, corporateNumber: string | null, name: string, sector: Sector | null, id: string }
    | { __typename: 'Project', name: string, endYear: number | null, id: string }
   | null };

export type AtlasQueryVariables = Exact<{ [key: string]: never; }>;


export type AtlasQuery = { atlas: { fictional: boolean, definitionsVersion: string, engine: Engine, currentYear: number, sampleCity: boolean, years: { from: number, to: number } | null, counts: { principals: number, projects: number } }, viewer: { role: Role, demo: boolean, mayCall: Array<string> } };

export type PrincipalRecordFragment = { id: string, revision: number, name: string, kana: string | null, aliases: Array<string>, sector: Sector | null, kind: string | null, skills: Array<string>, corporateNumber: string | null, fields: Array<number>, offers: Array<Resource>, needs: Array<Resource>, offersNote: string | null, needsNote: string | null, registeredYears: Array<number>, status: PrincipalStatus, doNotIntroduce: boolean, website: string | null, contactName: string | null, contactEmail: string | null, contactPhone: string | null, note: string | null, archivedAt: string | null, districts: Array<{ id: string, name: string }>, memberOf: Array<{ id: string, name: string, sector: Sector | null }> };

export type PrincipalForEditQueryVariables = Exact<{
  id: string | number;
}>;


export type PrincipalForEditQuery = { principal: { id: string, revision: number, name: string, kana: string | null, aliases: Array<string>, sector: Sector | null, kind: string | null, skills: Array<string>, corporateNumber: string | null, fields: Array<number>, offers: Array<Resource>, needs: Array<Resource>, offersNote: string | null, needsNote: string | null, registeredYears: Array<number>, status: PrincipalStatus, doNotIntroduce: boolean, website: string | null, contactName: string | null, contactEmail: string | null, contactPhone: string | null, note: string | null, archivedAt: string | null, districts: Array<{ id: string, name: string }>, memberOf: Array<{ id: string, name: string, sector: Sector | null }> } | null };

export type PrincipalKindsQueryVariables = Exact<{ [key: string]: never; }>;


export type PrincipalKindsQuery = { profile: { kinds: Array<{ sector: Sector, label: { ja: string, en: string } }> } };

export type NamesLikeQueryVariables = Exact<{
  name: string;
  kana?: string | null | undefined;
  corporateNumber?: string | null | undefined;
  sector?: Sector | null | undefined;
}>;


export type NamesLikeQuery = { namesLike: Array<{ other: string | null, otherName: string, otherAbout: Array<string>, verdict: NameVerdict, reason: { ja: string, en: string } }> };

export type CreatePrincipalMutationVariables = Exact<{
  input: CreatePrincipalInput;
}>;


export type CreatePrincipalMutation = { createPrincipal: { principal: { id: string }, warnings: Array<{ field: string, ja: string, en: string }> } };

export type UpdatePrincipalMutationVariables = Exact<{
  input: UpdatePrincipalInput;
}>;


export type UpdatePrincipalMutation = { updatePrincipal: { principal: { id: string }, warnings: Array<{ field: string, ja: string, en: string }> } };

export type ArchivePrincipalMutationVariables = Exact<{
  input: ArchiveInput;
}>;


export type ArchivePrincipalMutation = { archivePrincipal: { principal: { id: string, archivedAt: string | null } } };

export type RecordHistoryQueryVariables = Exact<{
  id: string | number;
}>;


export type RecordHistoryQuery = { auditEntries: Array<{ id: string, at: string, by: string, action: string, summary: string }> };

export type PrincipalListQueryVariables = Exact<{
  filter?: PrincipalFilter | null | undefined;
  orderBy?: PrincipalOrder | null | undefined;
  view?: ViewInput | null | undefined;
  metrics: Array<PrincipalMetric> | PrincipalMetric;
  facets: Array<ListFacetName> | ListFacetName;
  first: number;
  offset: number;
}>;


export type PrincipalListQuery = { list: { totalCount: number, nodes: Array<{ id: string, name: string, kana: string | null, sector: Sector | null, kind: string | null, status: PrincipalStatus, fields: Array<number>, offers: Array<Resource>, needs: Array<Resource>, registeredYears: Array<number>, districts: Array<{ id: string, name: string }>, metrics: Array<{ value: number | null, computed: boolean, metric: { id: string }, undefined: { ja: string, en: string } | null, sampled: { samples: number, error: number, confidence: number } | null, test: { expected: number | null, sd: number | null, z: number | null, p: number | null, permutations: number } | null }> }> }, facets: Array<{ name: ListFacetName, values: Array<{ value: string, count: number | null, label: { ja: string, en: string } }> }> };

export type PrincipalIdsQueryVariables = Exact<{
  filter?: PrincipalFilter | null | undefined;
  first: number;
}>;


export type PrincipalIdsQuery = { principals: { totalCount: number, nodes: Array<{ id: string }> } };

export type PrincipalMergePreviewQueryVariables = Exact<{
  keep: string | number;
  absorb: string | number;
}>;


export type PrincipalMergePreviewQuery = { mergePreview: { taken: Array<string>, aliases: Array<string>, otherTies: number, kept:
      | { id: string, revision: number, name: string, kana: string | null, aliases: Array<string>, sector: Sector | null, kind: string | null, skills: Array<string>, corporateNumber: string | null, fields: Array<number>, offers: Array<Resource>, needs: Array<Resource>, offersNote: string | null, needsNote: string | null, registeredYears: Array<number>, status: PrincipalStatus, doNotIntroduce: boolean, website: string | null, contactName: string | null, contactEmail: string | null, contactPhone: string | null, note: string | null, archivedAt: string | null, districts: Array<{ id: string, name: string }>, memberOf: Array<{ id: string, name: string, sector: Sector | null }> }
      | Record<PropertyKey, never>
    , absorbed:
      | { id: string, revision: number, name: string, kana: string | null, aliases: Array<string>, sector: Sector | null, kind: string | null, skills: Array<string>, corporateNumber: string | null, fields: Array<number>, offers: Array<Resource>, needs: Array<Resource>, offersNote: string | null, needsNote: string | null, registeredYears: Array<number>, status: PrincipalStatus, doNotIntroduce: boolean, website: string | null, contactName: string | null, contactEmail: string | null, contactPhone: string | null, note: string | null, archivedAt: string | null, districts: Array<{ id: string, name: string }>, memberOf: Array<{ id: string, name: string, sector: Sector | null }> }
      | Record<PropertyKey, never>
    , participations: Array<{ role: ParticipationRole, since: number, until: number | null, principal: { __typename: 'Principal', name: string, sector: Sector | null, id: string }, project: { __typename: 'Project', name: string, endYear: number | null, id: string } }>, acquaintances: Array<{ strength: number, coordinator: { __typename: 'Coordinator', name: string, id: string }, principal: { __typename: 'Principal', name: string, sector: Sector | null, id: string } }>, coordinations: Array<{ since: number, until: number | null, coordinator: { __typename: 'Coordinator', name: string, id: string }, project: { __typename: 'Project', name: string, endYear: number | null, id: string } }>, links: Array<{ field: string, records: Array<
        | { __typename: 'Challenge', title: string, id: string }
        | { __typename: 'Coordinator', name: string, id: string }
        | { __typename: 'District', name: string, id: string }
        | { __typename: 'Principal', name: string, sector: Sector | null, id: string }
        | { __typename: 'Project', name: string, endYear: number | null, id: string }
      > }>, warnings: Array<{ field: string, ja: string, en: string }> } };

export type MergePrincipalsMutationVariables = Exact<{
  input: MergeInput;
}>;


export type MergePrincipalsMutation = { mergePrincipals: { principal: { id: string } } };

export type PositionPartsFragment = { rank: number | null, ranked: number, figure: { value: number | null, computed: boolean, metric: { id: string }, undefined: { ja: string, en: string } | null, sampled: { samples: number, error: number, confidence: number } | null, test: { expected: number | null, sd: number | null, z: number | null, p: number | null, permutations: number } | null }, band: { low: number, high: number, replicates: number } | null };

export type PrincipalPositionsQueryVariables = Exact<{
  id: string | number;
  view?: ViewInput | null | undefined;
  ids: Array<PrincipalMetric> | PrincipalMetric;
}>;


export type PrincipalPositionsQuery = { principal: { positions: Array<{ rank: number | null, ranked: number, figure: { value: number | null, computed: boolean, metric: { id: string }, undefined: { ja: string, en: string } | null, sampled: { samples: number, error: number, confidence: number } | null, test: { expected: number | null, sd: number | null, z: number | null, p: number | null, permutations: number } | null }, band: { low: number, high: number, replicates: number } | null }> } | null };

export type PrincipalStandingQueryVariables = Exact<{
  id: string | number;
  view?: ViewInput | null | undefined;
}>;


export type PrincipalStandingQuery = { principal: { connects: Array<{ one: Sector, other: Sector, pairs: number }>, separation: { parts: number, cutOff: number, cutOffParts: Array<{ size: number, principals: Array<{ id: string, name: string, sector: Sector | null }> }> } } | null };

export type PrincipalPageQueryVariables = Exact<{
  id: string | number;
  view?: ViewInput | null | undefined;
}>;


export type PrincipalPageQuery = { principal: { id: string, revision: number, name: string, kana: string | null, aliases: Array<string>, sector: Sector | null, kind: string | null, skills: Array<string>, corporateNumber: string | null, fields: Array<number>, offers: Array<Resource>, needs: Array<Resource>, offersNote: string | null, needsNote: string | null, registeredYears: Array<number>, status: PrincipalStatus, doNotIntroduce: boolean, website: string | null, contactName: string | null, contactEmail: string | null, contactPhone: string | null, note: string | null, archivedAt: string | null, members: Array<{ id: string, name: string, sector: Sector | null }>, challenges: Array<{ id: string, title: string, raisedYear: number, challengeStatus: ChallengeStatus }>, partners: Array<{ sharedProjects: number, strength: number, principal: { id: string, name: string, sector: Sector | null } }>, participations: Array<{ role: ParticipationRole, since: number, until: number | null, project: { id: string, name: string, form: string | null, startYear: number, endYear: number | null, projectStatus: ProjectStatus, domain: { domain: Domain | null } } }>, districts: Array<{ id: string, name: string }>, memberOf: Array<{ id: string, name: string, sector: Sector | null }> } | null };

export type PrincipalKnownByQueryVariables = Exact<{
  id: string | number;
}>;


export type PrincipalKnownByQuery = { principal: { knownBy: Array<{ strength: number, lastContact: string | null, coordinator: { id: string, name: string } }> } | null };

export type ProfilesQueryVariables = Exact<{ [key: string]: never; }>;


export type ProfilesQuery = { profiles: Array<{ code: string, inUse: boolean, countsDomainA: boolean, subsidyYears: number | null, name: { ja: string, en: string }, source: { ja: string, en: string }, groups: Array<{ ja: string, en: string }>, kinds: Array<{ sector: Sector, city: boolean, ours: boolean, label: { ja: string, en: string }, group: { ja: string, en: string } | null }>, forms: Array<{ projects: number, usedAs: Array<string>, domain: Domain, printed: boolean, ours: boolean, label: { ja: string, en: string }, lead: { ja: string, en: string } | null, effect: { ja: string, en: string } | null }>, principles: Array<{ ja: string, en: string }>, extraFields: Array<{ number: number, label: { ja: string, en: string } }>, notes: Array<{ ja: string, en: string }>, unknownForms: Array<{ form: string, projects: number }>, domains: Array<{ domain: Domain | null, projects: number }>, doctrines: Array<{ label: { ja: string, en: string }, meaning: { ja: string, en: string } }>, suitability: Array<{ ja: string, en: string }>, suitedFields: Array<{ label: { ja: string, en: string }, examples: Array<{ ja: string, en: string }> }>, strengths: Array<{ of: Array<{ ja: string, en: string }>, points: Array<{ ja: string, en: string }> }>, stages: Array<{ label: { ja: string, en: string }, steps: Array<{ ja: string, en: string }> }> }> };

export type SetProfileMutationVariables = Exact<{
  input: SetProfileInput;
}>;


export type SetProfileMutation = { setProfile: { unknownForms: Array<{ form: string, projects: number }> } };

export type ProjectSavedFragment = { record: { id: string }, warnings: Array<{ field: string, ja: string, en: string }> };

export type CreateProjectMutationVariables = Exact<{
  input: CreateProjectInput;
}>;


export type CreateProjectMutation = { saved: { record: { id: string }, warnings: Array<{ field: string, ja: string, en: string }> } };

export type UpdateProjectMutationVariables = Exact<{
  input: UpdateProjectInput;
}>;


export type UpdateProjectMutation = { saved: { record: { id: string }, warnings: Array<{ field: string, ja: string, en: string }> } };

export type ArchiveProjectMutationVariables = Exact<{
  input: ArchiveInput;
}>;


export type ArchiveProjectMutation = { saved: { record: { id: string }, warnings: Array<{ field: string, ja: string, en: string }> } };

export type SetParticipationMutationVariables = Exact<{
  input: SetParticipationInput;
}>;


export type SetParticipationMutation = { saved: { record: { id: string }, warnings: Array<{ field: string, ja: string, en: string }> } };

export type DeleteParticipationMutationVariables = Exact<{
  input: DeleteParticipationInput;
}>;


export type DeleteParticipationMutation = { saved: { record: { id: string }, warnings: Array<{ field: string, ja: string, en: string }> } };

export type ProjectListQueryVariables = Exact<{
  filter?: ProjectFilter | null | undefined;
  orderBy?: ProjectOrder | null | undefined;
  facets: Array<ListFacetName> | ListFacetName;
  first: number;
  offset: number;
}>;


export type ProjectListQuery = { list: { totalCount: number, nodes: Array<{ id: string, name: string, form: string | null, startYear: number, endYear: number | null, status: ProjectStatus, fields: Array<number>, budgetYen: number | null, subsidyYen: number | null, deadline: string | null, domain: { domain: Domain | null }, districts: Array<{ id: string, name: string }>, participations: Array<{ role: ParticipationRole, principal: { id: string, name: string, sector: Sector | null } }> }> }, facets: Array<{ name: ListFacetName, values: Array<{ value: string, count: number | null, label: { ja: string, en: string } }> }> };

export type ProjectPrincipalsQueryVariables = Exact<{
  filter?: ProjectFilter | null | undefined;
  first: number;
}>;


export type ProjectPrincipalsQuery = { projects: { totalCount: number, nodes: Array<{ participations: Array<{ principal: { id: string } }> }> } };

export type MergedProjectFragment = { id: string, revision: number, name: string, aliases: Array<string>, summary: string | null, fields: Array<number>, form: string | null, startYear: number, endYear: number | null, status: ProjectStatus, deadline: string | null, budgetYen: number | null, subsidyYen: number | null, subsidySince: number | null, domain: { domain: Domain | null, source: DomainSource | null, reasonJa: string }, districts: Array<{ id: string, name: string }>, challenges: Array<{ id: string, title: string }> };

export type ProjectMergePreviewQueryVariables = Exact<{
  keep: string | number;
  absorb: string | number;
}>;


export type ProjectMergePreviewQuery = { mergePreview: { taken: Array<string>, aliases: Array<string>, otherTies: number, kept:
      | { id: string, revision: number, name: string, aliases: Array<string>, summary: string | null, fields: Array<number>, form: string | null, startYear: number, endYear: number | null, status: ProjectStatus, deadline: string | null, budgetYen: number | null, subsidyYen: number | null, subsidySince: number | null, domain: { domain: Domain | null, source: DomainSource | null, reasonJa: string }, districts: Array<{ id: string, name: string }>, challenges: Array<{ id: string, title: string }> }
      | Record<PropertyKey, never>
    , absorbed:
      | { id: string, revision: number, name: string, aliases: Array<string>, summary: string | null, fields: Array<number>, form: string | null, startYear: number, endYear: number | null, status: ProjectStatus, deadline: string | null, budgetYen: number | null, subsidyYen: number | null, subsidySince: number | null, domain: { domain: Domain | null, source: DomainSource | null, reasonJa: string }, districts: Array<{ id: string, name: string }>, challenges: Array<{ id: string, title: string }> }
      | Record<PropertyKey, never>
    , participations: Array<{ role: ParticipationRole, since: number, until: number | null, principal: { __typename: 'Principal', name: string, sector: Sector | null, id: string }, project: { __typename: 'Project', name: string, endYear: number | null, id: string } }>, acquaintances: Array<{ strength: number, coordinator: { __typename: 'Coordinator', name: string, id: string }, principal: { __typename: 'Principal', name: string, sector: Sector | null, id: string } }>, coordinations: Array<{ since: number, until: number | null, coordinator: { __typename: 'Coordinator', name: string, id: string }, project: { __typename: 'Project', name: string, endYear: number | null, id: string } }>, links: Array<{ field: string, records: Array<
        | { __typename: 'Challenge', title: string, id: string }
        | { __typename: 'Coordinator', name: string, id: string }
        | { __typename: 'District', name: string, id: string }
        | { __typename: 'Principal', name: string, sector: Sector | null, id: string }
        | { __typename: 'Project', name: string, endYear: number | null, id: string }
      > }>, warnings: Array<{ field: string, ja: string, en: string }> } };

export type MergeProjectsMutationVariables = Exact<{
  input: MergeInput;
}>;


export type MergeProjectsMutation = { mergeProjects: { project: { id: string } } };

export type ReadingPartsFragment = { domain: Domain | null, source: DomainSource | null, printed: boolean | null, reasonJa: string, reasonEn: string };

export type ProjectPageQueryVariables = Exact<{
  id: string | number;
}>;


export type ProjectPageQuery = { project: { id: string, name: string, aliases: Array<string>, summary: string | null, fields: Array<number>, form: string | null, startYear: number, endYear: number | null, status: ProjectStatus, deadline: string | null, budgetYen: number | null, subsidyYen: number | null, subsidySince: number | null, archivedAt: string | null, revision: number, knownForm: { label: { ja: string, en: string }, effect: { ja: string, en: string } | null } | null, domain: { domain: Domain | null, source: DomainSource | null, printed: boolean | null, reasonJa: string, reasonEn: string }, domainsByYear: Array<{ from: number, to: number, reading: { domain: Domain | null, source: DomainSource | null, printed: boolean | null, reasonJa: string, reasonEn: string } }>, districts: Array<{ id: string, name: string }>, challenges: Array<{ id: string, title: string }>, coordinations: Array<{ since: number, until: number | null, coordinator: { id: string, name: string } }>, participations: Array<{ role: ParticipationRole, since: number, until: number | null, principal: { id: string, name: string, sector: Sector | null } }> } | null, profile: { subsidyYears: number | null, name: { ja: string, en: string } } };

export type QuickSearchQueryVariables = Exact<{
  text: string;
}>;


export type QuickSearchQuery = { search: Array<{ type: SearchType, name: string, node:
      | { __typename: 'Challenge', raisedYear: number, id: string }
      | { __typename: 'Coordinator', id: string }
      | { __typename: 'District', id: string }
      | { __typename: 'Principal', kana: string | null, sector: Sector | null, kind: string | null, id: string }
      | { __typename: 'Project', form: string | null, startYear: number, endYear: number | null, id: string }
     }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const WarningPartsFragmentDoc = new TypedDocumentString(`
    fragment WarningParts on Warning {
  field
  ja
  en
}
    `, {"fragmentName":"WarningParts"}) as unknown as TypedDocumentString<WarningPartsFragment, unknown>;
export const ChallengeSavedFragmentDoc = new TypedDocumentString(`
    fragment ChallengeSaved on ChallengePayload {
  record: challenge {
    id
  }
  warnings {
    ...WarningParts
  }
}
    fragment WarningParts on Warning {
  field
  ja
  en
}`, {"fragmentName":"ChallengeSaved"}) as unknown as TypedDocumentString<ChallengeSavedFragment, unknown>;
export const MergedChallengeFragmentDoc = new TypedDocumentString(`
    fragment MergedChallenge on Challenge {
  id
  revision
  title
  aliases
  description
  fields
  needs
  raisedYear
  status
  districts {
    id
    name
  }
  raisedBy {
    id
    name
  }
}
    `, {"fragmentName":"MergedChallenge"}) as unknown as TypedDocumentString<MergedChallengeFragment, unknown>;
export const LabelPartsFragmentDoc = new TypedDocumentString(`
    fragment LabelParts on Words {
  ja
  en
}
    `, {"fragmentName":"LabelParts"}) as unknown as TypedDocumentString<LabelPartsFragment, unknown>;
export const FormPartsFragmentDoc = new TypedDocumentString(`
    fragment FormParts on Form {
  label {
    ...LabelParts
  }
  lead {
    ...LabelParts
  }
  effect {
    ...LabelParts
  }
  domain
  printed
  ours
}
    fragment LabelParts on Words {
  ja
  en
}`, {"fragmentName":"FormParts"}) as unknown as TypedDocumentString<FormPartsFragment, unknown>;
export const GuidancePartsFragmentDoc = new TypedDocumentString(`
    fragment GuidanceParts on MunicipalityProfile {
  doctrines {
    label {
      ...LabelParts
    }
    meaning {
      ...LabelParts
    }
  }
  suitability {
    ...LabelParts
  }
  suitedFields {
    label {
      ...LabelParts
    }
    examples {
      ...LabelParts
    }
  }
  strengths {
    of {
      ...LabelParts
    }
    points {
      ...LabelParts
    }
  }
  stages {
    label {
      ...LabelParts
    }
    steps {
      ...LabelParts
    }
  }
  subsidyYears
}
    fragment LabelParts on Words {
  ja
  en
}`, {"fragmentName":"GuidanceParts"}) as unknown as TypedDocumentString<GuidancePartsFragment, unknown>;
export const CoordinatorSavedFragmentDoc = new TypedDocumentString(`
    fragment CoordinatorSaved on CoordinatorPayload {
  record: coordinator {
    id
  }
  warnings {
    ...WarningParts
  }
}
    fragment WarningParts on Warning {
  field
  ja
  en
}`, {"fragmentName":"CoordinatorSaved"}) as unknown as TypedDocumentString<CoordinatorSavedFragment, unknown>;
export const MergedCoordinatorFragmentDoc = new TypedDocumentString(`
    fragment MergedCoordinator on Coordinator {
  id
  revision
  name
  aliases
  cohort
  skills
  fields
  capacityPerYear
  status
  contactEmail
  contactPhone
  note
  districts {
    id
    name
  }
  belongsTo {
    id
    name
  }
}
    `, {"fragmentName":"MergedCoordinator"}) as unknown as TypedDocumentString<MergedCoordinatorFragment, unknown>;
export const NoteFragmentDoc = new TypedDocumentString(`
    fragment Note on ImportNote {
  code
  line
  column
  value
  words {
    ja
    en
  }
  right {
    ja
    en
  }
  refuses
}
    `, {"fragmentName":"Note"}) as unknown as TypedDocumentString<NoteFragment, unknown>;
export const CountsFragmentDoc = new TypedDocumentString(`
    fragment Counts on OutcomeCounts {
  created
  updated
  unchanged
  merged
  refused
}
    `, {"fragmentName":"Counts"}) as unknown as TypedDocumentString<CountsFragment, unknown>;
export const ProposalFragmentDoc = new TypedDocumentString(`
    fragment Proposal on NameProposal {
  id
  line
  name
  about
  record
  otherName
  otherAbout
  other
  otherLine
  verdict
  likelihood
  reason {
    ja
    en
  }
  decided
}
    `, {"fragmentName":"Proposal"}) as unknown as TypedDocumentString<ProposalFragment, unknown>;
export const BatchFragmentDoc = new TypedDocumentString(`
    fragment Batch on ImportBatch {
  id
  at
  by
  fileName
  fileHash
  kind
  source
  status
  counts {
    ...Counts
  }
  undoneAt
  undoneBy
  undoable
}
    fragment Counts on OutcomeCounts {
  created
  updated
  unchanged
  merged
  refused
}`, {"fragmentName":"Batch"}) as unknown as TypedDocumentString<BatchFragment, unknown>;
export const JobFragmentDoc = new TypedDocumentString(`
    fragment Job on ImportJob {
  id
  state
  phase
  done
  total
  error {
    ...Note
  }
  preview {
    id
    fileName
    kind
    counts {
      ...Counts
    }
    notes {
      code
      words {
        ja
        en
      }
      rows
      refuses
    }
    blankRows
    notImported
    appliedBefore
    profileTaken
    fictional
    proposals {
      ...Proposal
    }
  }
  batch {
    ...Batch
  }
  kept {
    record
    name
    field
    now
    before
  }
}
    fragment Counts on OutcomeCounts {
  created
  updated
  unchanged
  merged
  refused
}
fragment Batch on ImportBatch {
  id
  at
  by
  fileName
  fileHash
  kind
  source
  status
  counts {
    ...Counts
  }
  undoneAt
  undoneBy
  undoable
}
fragment Proposal on NameProposal {
  id
  line
  name
  about
  record
  otherName
  otherAbout
  other
  otherLine
  verdict
  likelihood
  reason {
    ja
    en
  }
  decided
}
fragment Note on ImportNote {
  code
  line
  column
  value
  words {
    ja
    en
  }
  right {
    ja
    en
  }
  refuses
}`, {"fragmentName":"Job"}) as unknown as TypedDocumentString<JobFragment, unknown>;
export const FiguresFragmentDoc = new TypedDocumentString(`
    fragment figures on Network {
  figures(
    ids: [PRINCIPALS, TIES, DENSITY, LARGEST_COMPONENT_SHARE, MEAN_PATH, TRANSITIVITY, EI_INDEX, MODULARITY]
  ) {
    metric {
      label {
        ja
      }
      unit {
        ja
      }
    }
    value
  }
}
    `, {"fragmentName":"figures"}) as unknown as TypedDocumentString<FiguresFragment, unknown>;
export const TaskPartsFragmentDoc = new TypedDocumentString(`
    fragment TaskParts on AnalysisTask {
  id
  status
  progress
  error {
    ja
    en
  }
}
    `, {"fragmentName":"TaskParts"}) as unknown as TypedDocumentString<TaskPartsFragment, unknown>;
export const ListFacetPartsFragmentDoc = new TypedDocumentString(`
    fragment ListFacetParts on ListFacet {
  name
  values {
    value
    label {
      ja
      en
    }
    count
  }
}
    `, {"fragmentName":"ListFacetParts"}) as unknown as TypedDocumentString<ListFacetPartsFragment, unknown>;
export const CountedFragmentDoc = new TypedDocumentString(`
    fragment Counted on Facet {
  values
  counts
}
    `, {"fragmentName":"Counted"}) as unknown as TypedDocumentString<CountedFragment, unknown>;
export const MergeEndFragmentDoc = new TypedDocumentString(`
    fragment MergeEnd on Node {
  __typename
  id
  ... on Principal {
    name
    sector
  }
  ... on Project {
    name
    endYear
  }
  ... on Coordinator {
    name
  }
  ... on District {
    name
  }
  ... on Challenge {
    title
  }
}
    `, {"fragmentName":"MergeEnd"}) as unknown as TypedDocumentString<MergeEndFragment, unknown>;
export const MergingFragmentDoc = new TypedDocumentString(`
    fragment Merging on MergePreview {
  taken
  aliases
  participations {
    role
    since
    until
    principal {
      ...MergeEnd
    }
    project {
      ...MergeEnd
    }
  }
  acquaintances {
    strength
    coordinator {
      ...MergeEnd
    }
    principal {
      ...MergeEnd
    }
  }
  coordinations {
    since
    until
    coordinator {
      ...MergeEnd
    }
    project {
      ...MergeEnd
    }
  }
  links {
    field
    records {
      ...MergeEnd
    }
  }
  otherTies
  warnings {
    ...WarningParts
  }
}
    fragment WarningParts on Warning {
  field
  ja
  en
}
fragment MergeEnd on Node {
  __typename
  id
  ... on Principal {
    name
    sector
  }
  ... on Project {
    name
    endYear
  }
  ... on Coordinator {
    name
  }
  ... on District {
    name
  }
  ... on Challenge {
    title
  }
}`, {"fragmentName":"Merging"}) as unknown as TypedDocumentString<MergingFragment, unknown>;
export const PrincipalRecordFragmentDoc = new TypedDocumentString(`
    fragment PrincipalRecord on Principal {
  id
  revision
  name
  kana
  aliases
  sector
  kind
  skills
  corporateNumber
  fields
  offers
  needs
  offersNote
  needsNote
  registeredYears
  status
  doNotIntroduce
  website
  contactName
  contactEmail
  contactPhone
  note
  archivedAt
  districts {
    id
    name
  }
  memberOf {
    id
    name
    sector
  }
}
    `, {"fragmentName":"PrincipalRecord"}) as unknown as TypedDocumentString<PrincipalRecordFragment, unknown>;
export const FigurePartsFragmentDoc = new TypedDocumentString(`
    fragment FigureParts on Figure {
  metric {
    id
  }
  value
  undefined {
    ja
    en
  }
  computed
  sampled {
    samples
    error
    confidence
  }
  test {
    expected
    sd
    z
    p
    permutations
  }
}
    `, {"fragmentName":"FigureParts"}) as unknown as TypedDocumentString<FigurePartsFragment, unknown>;
export const PositionPartsFragmentDoc = new TypedDocumentString(`
    fragment PositionParts on Position {
  figure {
    ...FigureParts
  }
  rank
  ranked
  band {
    low
    high
    replicates
  }
}
    fragment FigureParts on Figure {
  metric {
    id
  }
  value
  undefined {
    ja
    en
  }
  computed
  sampled {
    samples
    error
    confidence
  }
  test {
    expected
    sd
    z
    p
    permutations
  }
}`, {"fragmentName":"PositionParts"}) as unknown as TypedDocumentString<PositionPartsFragment, unknown>;
export const ProjectSavedFragmentDoc = new TypedDocumentString(`
    fragment ProjectSaved on ProjectPayload {
  record: project {
    id
  }
  warnings {
    ...WarningParts
  }
}
    fragment WarningParts on Warning {
  field
  ja
  en
}`, {"fragmentName":"ProjectSaved"}) as unknown as TypedDocumentString<ProjectSavedFragment, unknown>;
export const MergedProjectFragmentDoc = new TypedDocumentString(`
    fragment MergedProject on Project {
  id
  revision
  name
  aliases
  summary
  fields
  form
  domain {
    domain
    source
    reasonJa
  }
  startYear
  endYear
  status
  deadline
  budgetYen
  subsidyYen
  subsidySince
  districts {
    id
    name
  }
  challenges {
    id
    title
  }
}
    `, {"fragmentName":"MergedProject"}) as unknown as TypedDocumentString<MergedProjectFragment, unknown>;
export const ReadingPartsFragmentDoc = new TypedDocumentString(`
    fragment ReadingParts on DomainReading {
  domain
  source
  printed
  reasonJa
  reasonEn
}
    `, {"fragmentName":"ReadingParts"}) as unknown as TypedDocumentString<ReadingPartsFragment, unknown>;
export const CreateChallengeDocument = new TypedDocumentString(`
    mutation CreateChallenge($input: CreateChallengeInput!) {
  saved: createChallenge(input: $input) {
    ...ChallengeSaved
  }
}
    fragment ChallengeSaved on ChallengePayload {
  record: challenge {
    id
  }
  warnings {
    ...WarningParts
  }
}
fragment WarningParts on Warning {
  field
  ja
  en
}`) as unknown as TypedDocumentString<CreateChallengeMutation, CreateChallengeMutationVariables>;
export const UpdateChallengeDocument = new TypedDocumentString(`
    mutation UpdateChallenge($input: UpdateChallengeInput!) {
  saved: updateChallenge(input: $input) {
    ...ChallengeSaved
  }
}
    fragment ChallengeSaved on ChallengePayload {
  record: challenge {
    id
  }
  warnings {
    ...WarningParts
  }
}
fragment WarningParts on Warning {
  field
  ja
  en
}`) as unknown as TypedDocumentString<UpdateChallengeMutation, UpdateChallengeMutationVariables>;
export const ArchiveChallengeDocument = new TypedDocumentString(`
    mutation ArchiveChallenge($input: ArchiveInput!) {
  saved: archiveChallenge(input: $input) {
    ...ChallengeSaved
  }
}
    fragment ChallengeSaved on ChallengePayload {
  record: challenge {
    id
  }
  warnings {
    ...WarningParts
  }
}
fragment WarningParts on Warning {
  field
  ja
  en
}`) as unknown as TypedDocumentString<ArchiveChallengeMutation, ArchiveChallengeMutationVariables>;
export const ChallengeListDocument = new TypedDocumentString(`
    query ChallengeList($filter: ChallengeFilter, $orderBy: ChallengeOrder, $facets: [ListFacetName!]!, $first: Int!, $offset: Int!) {
  list: challenges(
    filter: $filter
    orderBy: $orderBy
    first: $first
    offset: $offset
  ) {
    totalCount
    nodes {
      id
      title
      status
      raisedYear
      fields
      needs
      districts {
        id
        name
      }
      raisedBy {
        id
        name
        sector
      }
      projects {
        id
      }
    }
  }
  facets: challengeFacets(filter: $filter, of: $facets) {
    ...ListFacetParts
  }
}
    fragment ListFacetParts on ListFacet {
  name
  values {
    value
    label {
      ja
      en
    }
    count
  }
}`) as unknown as TypedDocumentString<ChallengeListQuery, ChallengeListQueryVariables>;
export const ChallengeMergePreviewDocument = new TypedDocumentString(`
    query ChallengeMergePreview($keep: ID!, $absorb: ID!) {
  mergePreview(keep: $keep, absorb: $absorb) {
    kept {
      ... on Challenge {
        ...MergedChallenge
      }
    }
    absorbed {
      ... on Challenge {
        ...MergedChallenge
      }
    }
    ...Merging
  }
}
    fragment MergedChallenge on Challenge {
  id
  revision
  title
  aliases
  description
  fields
  needs
  raisedYear
  status
  districts {
    id
    name
  }
  raisedBy {
    id
    name
  }
}
fragment WarningParts on Warning {
  field
  ja
  en
}
fragment MergeEnd on Node {
  __typename
  id
  ... on Principal {
    name
    sector
  }
  ... on Project {
    name
    endYear
  }
  ... on Coordinator {
    name
  }
  ... on District {
    name
  }
  ... on Challenge {
    title
  }
}
fragment Merging on MergePreview {
  taken
  aliases
  participations {
    role
    since
    until
    principal {
      ...MergeEnd
    }
    project {
      ...MergeEnd
    }
  }
  acquaintances {
    strength
    coordinator {
      ...MergeEnd
    }
    principal {
      ...MergeEnd
    }
  }
  coordinations {
    since
    until
    coordinator {
      ...MergeEnd
    }
    project {
      ...MergeEnd
    }
  }
  links {
    field
    records {
      ...MergeEnd
    }
  }
  otherTies
  warnings {
    ...WarningParts
  }
}`) as unknown as TypedDocumentString<ChallengeMergePreviewQuery, ChallengeMergePreviewQueryVariables>;
export const MergeChallengesDocument = new TypedDocumentString(`
    mutation MergeChallenges($input: MergeInput!) {
  mergeChallenges(input: $input) {
    challenge {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<MergeChallengesMutation, MergeChallengesMutationVariables>;
export const ChallengePageDocument = new TypedDocumentString(`
    query ChallengePage($id: ID!) {
  challenge(id: $id) {
    id
    title
    aliases
    description
    fields
    needs
    raisedYear
    status
    archivedAt
    revision
    districts {
      id
      name
    }
    raisedBy {
      id
      name
      sector
    }
    projects {
      id
      name
      startYear
      endYear
      projectStatus: status
    }
  }
}
    `) as unknown as TypedDocumentString<ChallengePageQuery, ChallengePageQueryVariables>;
export const CityDocument = new TypedDocumentString(`
    query City {
  profile {
    name {
      ...LabelParts
    }
    forms {
      ...FormParts
    }
    principles {
      ...LabelParts
    }
    ...GuidanceParts
  }
}
    fragment LabelParts on Words {
  ja
  en
}
fragment FormParts on Form {
  label {
    ...LabelParts
  }
  lead {
    ...LabelParts
  }
  effect {
    ...LabelParts
  }
  domain
  printed
  ours
}
fragment GuidanceParts on MunicipalityProfile {
  doctrines {
    label {
      ...LabelParts
    }
    meaning {
      ...LabelParts
    }
  }
  suitability {
    ...LabelParts
  }
  suitedFields {
    label {
      ...LabelParts
    }
    examples {
      ...LabelParts
    }
  }
  strengths {
    of {
      ...LabelParts
    }
    points {
      ...LabelParts
    }
  }
  stages {
    label {
      ...LabelParts
    }
    steps {
      ...LabelParts
    }
  }
  subsidyYears
}`) as unknown as TypedDocumentString<CityQuery, CityQueryVariables>;
export const CreateCoordinatorDocument = new TypedDocumentString(`
    mutation CreateCoordinator($input: CreateCoordinatorInput!) {
  saved: createCoordinator(input: $input) {
    ...CoordinatorSaved
  }
}
    fragment CoordinatorSaved on CoordinatorPayload {
  record: coordinator {
    id
  }
  warnings {
    ...WarningParts
  }
}
fragment WarningParts on Warning {
  field
  ja
  en
}`) as unknown as TypedDocumentString<CreateCoordinatorMutation, CreateCoordinatorMutationVariables>;
export const UpdateCoordinatorDocument = new TypedDocumentString(`
    mutation UpdateCoordinator($input: UpdateCoordinatorInput!) {
  saved: updateCoordinator(input: $input) {
    ...CoordinatorSaved
  }
}
    fragment CoordinatorSaved on CoordinatorPayload {
  record: coordinator {
    id
  }
  warnings {
    ...WarningParts
  }
}
fragment WarningParts on Warning {
  field
  ja
  en
}`) as unknown as TypedDocumentString<UpdateCoordinatorMutation, UpdateCoordinatorMutationVariables>;
export const ArchiveCoordinatorDocument = new TypedDocumentString(`
    mutation ArchiveCoordinator($input: ArchiveInput!) {
  saved: archiveCoordinator(input: $input) {
    ...CoordinatorSaved
  }
}
    fragment CoordinatorSaved on CoordinatorPayload {
  record: coordinator {
    id
  }
  warnings {
    ...WarningParts
  }
}
fragment WarningParts on Warning {
  field
  ja
  en
}`) as unknown as TypedDocumentString<ArchiveCoordinatorMutation, ArchiveCoordinatorMutationVariables>;
export const SetKnowsDocument = new TypedDocumentString(`
    mutation SetKnows($input: SetKnowsInput!) {
  saved: setKnows(input: $input) {
    ...CoordinatorSaved
  }
}
    fragment CoordinatorSaved on CoordinatorPayload {
  record: coordinator {
    id
  }
  warnings {
    ...WarningParts
  }
}
fragment WarningParts on Warning {
  field
  ja
  en
}`) as unknown as TypedDocumentString<SetKnowsMutation, SetKnowsMutationVariables>;
export const DeleteKnowsDocument = new TypedDocumentString(`
    mutation DeleteKnows($input: DeleteKnowsInput!) {
  saved: deleteKnows(input: $input) {
    ...CoordinatorSaved
  }
}
    fragment CoordinatorSaved on CoordinatorPayload {
  record: coordinator {
    id
  }
  warnings {
    ...WarningParts
  }
}
fragment WarningParts on Warning {
  field
  ja
  en
}`) as unknown as TypedDocumentString<DeleteKnowsMutation, DeleteKnowsMutationVariables>;
export const SetCoordinatesDocument = new TypedDocumentString(`
    mutation SetCoordinates($input: SetCoordinatesInput!) {
  saved: setCoordinates(input: $input) {
    ...CoordinatorSaved
  }
}
    fragment CoordinatorSaved on CoordinatorPayload {
  record: coordinator {
    id
  }
  warnings {
    ...WarningParts
  }
}
fragment WarningParts on Warning {
  field
  ja
  en
}`) as unknown as TypedDocumentString<SetCoordinatesMutation, SetCoordinatesMutationVariables>;
export const DeleteCoordinatesDocument = new TypedDocumentString(`
    mutation DeleteCoordinates($input: DeleteCoordinatesInput!) {
  saved: deleteCoordinates(input: $input) {
    ...CoordinatorSaved
  }
}
    fragment CoordinatorSaved on CoordinatorPayload {
  record: coordinator {
    id
  }
  warnings {
    ...WarningParts
  }
}
fragment WarningParts on Warning {
  field
  ja
  en
}`) as unknown as TypedDocumentString<DeleteCoordinatesMutation, DeleteCoordinatesMutationVariables>;
export const CoordinatorListDocument = new TypedDocumentString(`
    query CoordinatorList($filter: CoordinatorFilter, $orderBy: CoordinatorOrder, $facets: [ListFacetName!]!, $first: Int!, $offset: Int!) {
  list: coordinators(
    filter: $filter
    orderBy: $orderBy
    first: $first
    offset: $offset
  ) {
    totalCount
    nodes {
      id
      name
      cohort
      skills
      fields
      capacityPerYear
      status
      districts {
        id
        name
      }
      belongsTo {
        id
        name
        sector
      }
      knows {
        principal {
          id
        }
      }
      coordinates {
        project {
          id
        }
      }
    }
  }
  facets: coordinatorFacets(filter: $filter, of: $facets) {
    ...ListFacetParts
  }
}
    fragment ListFacetParts on ListFacet {
  name
  values {
    value
    label {
      ja
      en
    }
    count
  }
}`) as unknown as TypedDocumentString<CoordinatorListQuery, CoordinatorListQueryVariables>;
export const CoordinatorMergePreviewDocument = new TypedDocumentString(`
    query CoordinatorMergePreview($keep: ID!, $absorb: ID!) {
  mergePreview(keep: $keep, absorb: $absorb) {
    kept {
      ... on Coordinator {
        ...MergedCoordinator
      }
    }
    absorbed {
      ... on Coordinator {
        ...MergedCoordinator
      }
    }
    ...Merging
  }
}
    fragment MergedCoordinator on Coordinator {
  id
  revision
  name
  aliases
  cohort
  skills
  fields
  capacityPerYear
  status
  contactEmail
  contactPhone
  note
  districts {
    id
    name
  }
  belongsTo {
    id
    name
  }
}
fragment WarningParts on Warning {
  field
  ja
  en
}
fragment MergeEnd on Node {
  __typename
  id
  ... on Principal {
    name
    sector
  }
  ... on Project {
    name
    endYear
  }
  ... on Coordinator {
    name
  }
  ... on District {
    name
  }
  ... on Challenge {
    title
  }
}
fragment Merging on MergePreview {
  taken
  aliases
  participations {
    role
    since
    until
    principal {
      ...MergeEnd
    }
    project {
      ...MergeEnd
    }
  }
  acquaintances {
    strength
    coordinator {
      ...MergeEnd
    }
    principal {
      ...MergeEnd
    }
  }
  coordinations {
    since
    until
    coordinator {
      ...MergeEnd
    }
    project {
      ...MergeEnd
    }
  }
  links {
    field
    records {
      ...MergeEnd
    }
  }
  otherTies
  warnings {
    ...WarningParts
  }
}`) as unknown as TypedDocumentString<CoordinatorMergePreviewQuery, CoordinatorMergePreviewQueryVariables>;
export const MergeCoordinatorsDocument = new TypedDocumentString(`
    mutation MergeCoordinators($input: MergeInput!) {
  mergeCoordinators(input: $input) {
    coordinator {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<MergeCoordinatorsMutation, MergeCoordinatorsMutationVariables>;
export const CoordinatorPageDocument = new TypedDocumentString(`
    query CoordinatorPage($id: ID!) {
  coordinator(id: $id) {
    id
    name
    aliases
    cohort
    skills
    fields
    capacityPerYear
    status
    contactEmail
    contactPhone
    note
    archivedAt
    revision
    districts {
      id
      name
    }
    belongsTo {
      id
      name
      sector
    }
    introductions {
      year
      introductions
    }
    metrics {
      ...FigureParts
    }
    knows {
      strength
      lastContact
      principal {
        id
        name
        sector
      }
    }
    coordinates {
      since
      until
      project {
        id
        name
        startYear
        endYear
        projectStatus: status
      }
    }
  }
}
    fragment FigureParts on Figure {
  metric {
    id
  }
  value
  undefined {
    ja
    en
  }
  computed
  sampled {
    samples
    error
    confidence
  }
  test {
    expected
    sd
    z
    p
    permutations
  }
}`) as unknown as TypedDocumentString<CoordinatorPageQuery, CoordinatorPageQueryVariables>;
export const ImportFieldsDocument = new TypedDocumentString(`
    query ImportFields($kind: ImportKind!) {
  importFields(kind: $kind) {
    code
    label {
      ja
      en
    }
    needed
  }
}
    `) as unknown as TypedDocumentString<ImportFieldsQuery, ImportFieldsQueryVariables>;
export const DuplicatesDocument = new TypedDocumentString(`
    query Duplicates($first: Int!) {
  duplicates(first: $first) {
    ...Proposal
  }
}
    fragment Proposal on NameProposal {
  id
  line
  name
  about
  record
  otherName
  otherAbout
  other
  otherLine
  verdict
  likelihood
  reason {
    ja
    en
  }
  decided
}`) as unknown as TypedDocumentString<DuplicatesQuery, DuplicatesQueryVariables>;
export const DecideDuplicateDocument = new TypedDocumentString(`
    mutation DecideDuplicate($input: DuplicateDecisionInput!) {
  decideDuplicate(input: $input)
}
    `) as unknown as TypedDocumentString<DecideDuplicateMutation, DecideDuplicateMutationVariables>;
export const ImportJobDocument = new TypedDocumentString(`
    query ImportJob($id: ID!) {
  importJob(id: $id) {
    ...Job
  }
}
    fragment Job on ImportJob {
  id
  state
  phase
  done
  total
  error {
    ...Note
  }
  preview {
    id
    fileName
    kind
    counts {
      ...Counts
    }
    notes {
      code
      words {
        ja
        en
      }
      rows
      refuses
    }
    blankRows
    notImported
    appliedBefore
    profileTaken
    fictional
    proposals {
      ...Proposal
    }
  }
  batch {
    ...Batch
  }
  kept {
    record
    name
    field
    now
    before
  }
}
fragment Counts on OutcomeCounts {
  created
  updated
  unchanged
  merged
  refused
}
fragment Batch on ImportBatch {
  id
  at
  by
  fileName
  fileHash
  kind
  source
  status
  counts {
    ...Counts
  }
  undoneAt
  undoneBy
  undoable
}
fragment Proposal on NameProposal {
  id
  line
  name
  about
  record
  otherName
  otherAbout
  other
  otherLine
  verdict
  likelihood
  reason {
    ja
    en
  }
  decided
}
fragment Note on ImportNote {
  code
  line
  column
  value
  words {
    ja
    en
  }
  right {
    ja
    en
  }
  refuses
}`) as unknown as TypedDocumentString<ImportJobQuery, ImportJobQueryVariables>;
export const StopImportJobDocument = new TypedDocumentString(`
    mutation StopImportJob($id: ID!) {
  stopImportJob(id: $id) {
    ...Job
  }
}
    fragment Job on ImportJob {
  id
  state
  phase
  done
  total
  error {
    ...Note
  }
  preview {
    id
    fileName
    kind
    counts {
      ...Counts
    }
    notes {
      code
      words {
        ja
        en
      }
      rows
      refuses
    }
    blankRows
    notImported
    appliedBefore
    profileTaken
    fictional
    proposals {
      ...Proposal
    }
  }
  batch {
    ...Batch
  }
  kept {
    record
    name
    field
    now
    before
  }
}
fragment Counts on OutcomeCounts {
  created
  updated
  unchanged
  merged
  refused
}
fragment Batch on ImportBatch {
  id
  at
  by
  fileName
  fileHash
  kind
  source
  status
  counts {
    ...Counts
  }
  undoneAt
  undoneBy
  undoable
}
fragment Proposal on NameProposal {
  id
  line
  name
  about
  record
  otherName
  otherAbout
  other
  otherLine
  verdict
  likelihood
  reason {
    ja
    en
  }
  decided
}
fragment Note on ImportNote {
  code
  line
  column
  value
  words {
    ja
    en
  }
  right {
    ja
    en
  }
  refuses
}`) as unknown as TypedDocumentString<StopImportJobMutation, StopImportJobMutationVariables>;
export const StartPreviewDocument = new TypedDocumentString(`
    mutation StartPreview($input: ImportInput!) {
  startPreview(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<StartPreviewMutation, StartPreviewMutationVariables>;
export const StartImportDocument = new TypedDocumentString(`
    mutation StartImport($preview: ID!) {
  startImport(preview: $preview) {
    id
  }
}
    `) as unknown as TypedDocumentString<StartImportMutation, StartImportMutationVariables>;
export const StartUndoDocument = new TypedDocumentString(`
    mutation StartUndo($batch: ID!) {
  startUndo(batch: $batch) {
    id
  }
}
    `) as unknown as TypedDocumentString<StartUndoMutation, StartUndoMutationVariables>;
export const ImportsDocument = new TypedDocumentString(`
    query Imports($first: Int!, $after: String) {
  imports(first: $first, after: $after) {
    nodes {
      ...Batch
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
  }
}
    fragment Counts on OutcomeCounts {
  created
  updated
  unchanged
  merged
  refused
}
fragment Batch on ImportBatch {
  id
  at
  by
  fileName
  fileHash
  kind
  source
  status
  counts {
    ...Counts
  }
  undoneAt
  undoneBy
  undoable
}`) as unknown as TypedDocumentString<ImportsQuery, ImportsQueryVariables>;
export const PreviewRowsDocument = new TypedDocumentString(`
    query PreviewRows($job: ID!, $outcomes: [RowOutcome!], $note: String, $first: Int!, $after: String) {
  importJob(id: $job) {
    preview {
      rows(outcomes: $outcomes, note: $note, first: $first, after: $after) {
        nodes {
          table
          line
          outcome
          name
          record
          intoLine
          changes {
            field
            from
            to
          }
          notes {
            ...Note
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
        totalCount
      }
    }
  }
}
    fragment Note on ImportNote {
  code
  line
  column
  value
  words {
    ja
    en
  }
  right {
    ja
    en
  }
  refuses
}`) as unknown as TypedDocumentString<PreviewRowsQuery, PreviewRowsQueryVariables>;
export const FileReadingDocument = new TypedDocumentString(`
    query FileReading($file: ID!, $reading: ReadingInput, $kind: ImportKind) {
  fileReading(file: $file, reading: $reading, kind: $kind) {
    fileName
    hash
    bytes
    format
    encoding
    delimiter
    sheets {
      name
      hidden
    }
    sheet
    titles
    headerFrom
    headerTo
    columns {
      index
      header
      field
      samples
    }
    rows
    blankRows
    firstLines {
      line
      cells
    }
    kind
    constants {
      field
      value
      place {
        ja
        en
      }
    }
    remembered
    notes {
      ...Note
    }
  }
}
    fragment Note on ImportNote {
  code
  line
  column
  value
  words {
    ja
    en
  }
  right {
    ja
    en
  }
  refuses
}`) as unknown as TypedDocumentString<FileReadingQuery, FileReadingQueryVariables>;
export const RegistersDocument = new TypedDocumentString(`
    query Registers {
  profiles {
    code
    name {
      ja
      en
    }
  }
  imports(first: 100) {
    nodes {
      source
    }
  }
}
    `) as unknown as TypedDocumentString<RegistersQuery, RegistersQueryVariables>;
export const MostConnectedDocument = new TypedDocumentString(`
    query MostConnected {
  principals(orderBy: {metric: DEGREE, direction: DESC}, first: 20) {
    nodes {
      name
      sector
      metrics(ids: [DEGREE, STRENGTH, BETWEENNESS]) {
        metric {
          label {
            ja
          }
        }
        value
        undefined {
          ja
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MostConnectedQuery, MostConnectedQueryVariables>;
export const SchoolAndCompanyCommitteesDocument = new TypedDocumentString(`
    query SchoolAndCompanyCommittees {
  projects(
    filter: {withSectors: [EDUCATION, BUSINESS], fields: [8, 9], forms: ["実行委員会・協議会"]}
    first: 20
  ) {
    totalCount
    nodes {
      name
      startYear
      endYear
      form
      participations {
        role
        principal {
          name
          sector
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SchoolAndCompanyCommitteesQuery, SchoolAndCompanyCommitteesQueryVariables>;
export const FiguresByYearDocument = new TypedDocumentString(`
    query FiguresByYear {
  earlier: network(view: {from: 2023, to: 2023}) {
    ...figures
  }
  later: network(view: {from: 2024, to: 2024}) {
    ...figures
  }
}
    fragment figures on Network {
  figures(
    ids: [PRINCIPALS, TIES, DENSITY, LARGEST_COMPONENT_SHARE, MEAN_PATH, TRANSITIVITY, EI_INDEX, MODULARITY]
  ) {
    metric {
      label {
        ja
      }
      unit {
        ja
      }
    }
    value
  }
}`) as unknown as TypedDocumentString<FiguresByYearQuery, FiguresByYearQueryVariables>;
export const PartnersByNameDocument = new TypedDocumentString(`
    query PartnersByName($name: String!) {
  principals(filter: {text: $name}, first: 5) {
    nodes {
      name
      sector
      kind
      partners(first: 10) {
        sharedProjects
        strength
        principal {
          name
          sector
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PartnersByNameQuery, PartnersByNameQueryVariables>;
export const StartAnalysisDocument = new TypedDocumentString(`
    mutation StartAnalysis($input: AnalysisInput!) {
  startAnalysis(input: $input) {
    ...TaskParts
  }
}
    fragment TaskParts on AnalysisTask {
  id
  status
  progress
  error {
    ja
    en
  }
}`) as unknown as TypedDocumentString<StartAnalysisMutation, StartAnalysisMutationVariables>;
export const AnalysisTaskDocument = new TypedDocumentString(`
    query AnalysisTask($id: ID!) {
  analysisTask(id: $id) {
    ...TaskParts
  }
}
    fragment TaskParts on AnalysisTask {
  id
  status
  progress
  error {
    ja
    en
  }
}`) as unknown as TypedDocumentString<AnalysisTaskQuery, AnalysisTaskQueryVariables>;
export const StopAnalysisDocument = new TypedDocumentString(`
    mutation StopAnalysis($id: ID!) {
  stopAnalysis(id: $id) {
    ...TaskParts
  }
}
    fragment TaskParts on AnalysisTask {
  id
  status
  progress
  error {
    ja
    en
  }
}`) as unknown as TypedDocumentString<StopAnalysisMutation, StopAnalysisMutationVariables>;
export const CatalogueDocument = new TypedDocumentString(`
    query Catalogue {
  fields {
    number
    label {
      ja
      en
    }
  }
  metrics {
    id
    scope
    label {
      ja
      en
    }
    meaning {
      ja
      en
    }
    formula
    unit {
      ja
      en
    }
    range
    min
    max
    boolean
    tested
    tabled
    history {
      version
      note {
        ja
        en
      }
    }
    direction
    weight
    undefinedWhen {
      ja
      en
    }
    cost
    source
  }
}
    `) as unknown as TypedDocumentString<CatalogueQuery, CatalogueQueryVariables>;
export const FormSearchDocument = new TypedDocumentString(`
    query FormSearch($text: String!, $types: [SearchType!]) {
  search(text: $text, types: $types, first: 10) {
    type
    name
    node {
      __typename
      id
      ... on Principal {
        kana
        sector
        districts {
          id
          name
        }
      }
      ... on District {
        kana
      }
      ... on Project {
        startYear
        endYear
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FormSearchQuery, FormSearchQueryVariables>;
export const LoadSampleCityDocument = new TypedDocumentString(`
    mutation LoadSampleCity($input: LoadSampleCityInput!) {
  loadSampleCity(input: $input) {
    atlas {
      revision
    }
  }
}
    `) as unknown as TypedDocumentString<LoadSampleCityMutation, LoadSampleCityMutationVariables>;
export const HomeChangesDocument = new TypedDocumentString(`
    query HomeChanges {
  recentChanges(first: 12) {
    id
    at
    by
    kind
    name
    file
    record {
      __typename
      id
    }
  }
}
    `) as unknown as TypedDocumentString<HomeChangesQuery, HomeChangesQueryVariables>;
export const HomeGapsDocument = new TypedDocumentString(`
    query HomeGaps {
  dataGaps {
    kind
    count
    of
  }
}
    `) as unknown as TypedDocumentString<HomeGapsQuery, HomeGapsQueryVariables>;
export const HomeYearDocument = new TypedDocumentString(`
    query HomeYear($view: ViewInput!, $ids: [NetworkMetric!]!, $years: [Int!]!) {
  network(view: $view) {
    figures(ids: $ids) {
      ...FigureParts
    }
  }
  projects(
    filter: {years: $years, statuses: [PLANNED, ACTIVE, COMPLETED]}
    first: 1
  ) {
    totalCount
  }
}
    fragment FigureParts on Figure {
  metric {
    id
  }
  value
  undefined {
    ja
    en
  }
  computed
  sampled {
    samples
    error
    confidence
  }
  test {
    expected
    sd
    z
    p
    permutations
  }
}`) as unknown as TypedDocumentString<HomeYearQuery, HomeYearQueryVariables>;
export const ListColumnsDocument = new TypedDocumentString(`
    query ListColumns($list: ListName!) {
  listColumns(list: $list) {
    code
    label {
      ja
      en
    }
  }
}
    `) as unknown as TypedDocumentString<ListColumnsQuery, ListColumnsQueryVariables>;
export const MapColumnDocument = new TypedDocumentString(`
    query MapColumn($view: ViewInput, $kind: NetworkKind, $metric: PrincipalMetric!) {
  network(view: $view, kind: $kind) {
    nodes {
      ids
      metrics(ids: [$metric]) {
        id
        values
        undefinedJa
        undefinedEn
        computed
        sampled {
          samples
          error
          confidence
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MapColumnQuery, MapColumnQueryVariables>;
export const MapCommunitiesDocument = new TypedDocumentString(`
    query MapCommunities($view: ViewInput, $kind: NetworkKind) {
  network(view: $view, kind: $kind) {
    nodes {
      ids
      communities
    }
  }
}
    `) as unknown as TypedDocumentString<MapCommunitiesQuery, MapCommunitiesQueryVariables>;
export const MapFiltersDocument = new TypedDocumentString(`
    query MapFilters {
  districts {
    id
    name
  }
  profile {
    forms {
      label {
        ja
        en
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MapFiltersQuery, MapFiltersQueryVariables>;
export const MapFacetsDocument = new TypedDocumentString(`
    query MapFacets($view: ViewInput) {
  network(view: $view) {
    facets {
      years {
        ...Counted
      }
      sectors {
        ...Counted
      }
      districts {
        ...Counted
      }
      fields {
        ...Counted
      }
      forms {
        ...Counted
      }
      domains {
        ...Counted
      }
    }
  }
}
    fragment Counted on Facet {
  values
  counts
}`) as unknown as TypedDocumentString<MapFacetsQuery, MapFacetsQueryVariables>;
export const MapNetworkDocument = new TypedDocumentString(`
    query MapNetwork($view: ViewInput, $kind: NetworkKind) {
  network(view: $view, kind: $kind) {
    revision
    kind
    tooManyTies
    tieCount
    nodes {
      ids
      types
      names
      sectors
      districts
      domains
    }
    ties {
      sources
      targets
      strengths
      sharedProjects
    }
  }
}
    `) as unknown as TypedDocumentString<MapNetworkQuery, MapNetworkQueryVariables>;
export const MapFiguresDocument = new TypedDocumentString(`
    query MapFigures($view: ViewInput, $ids: [NetworkMetric!]!) {
  network(view: $view) {
    figures(ids: $ids) {
      ...FigureParts
    }
  }
}
    fragment FigureParts on Figure {
  metric {
    id
  }
  value
  undefined {
    ja
    en
  }
  computed
  sampled {
    samples
    error
    confidence
  }
  test {
    expected
    sd
    z
    p
    permutations
  }
}`) as unknown as TypedDocumentString<MapFiguresQuery, MapFiguresQueryVariables>;
export const MapTableDocument = new TypedDocumentString(`
    query MapTable($view: ViewInput, $ids: [NetworkMetric!]!) {
  network(view: $view) {
    figures(ids: $ids) {
      table {
        rows
        columns
        values
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MapTableQuery, MapTableQueryVariables>;
export const MapPositionDocument = new TypedDocumentString(`
    query MapPosition($id: ID!, $view: ViewInput, $metrics: [PrincipalMetric!]!) {
  principal(id: $id) {
    metrics(ids: $metrics, view: $view) {
      ...FigureParts
    }
  }
}
    fragment FigureParts on Figure {
  metric {
    id
  }
  value
  undefined {
    ja
    en
  }
  computed
  sampled {
    samples
    error
    confidence
  }
  test {
    expected
    sd
    z
    p
    permutations
  }
}`) as unknown as TypedDocumentString<MapPositionQuery, MapPositionQueryVariables>;
export const MapSelectedDocument = new TypedDocumentString(`
    query MapSelected($id: ID!, $view: ViewInput) {
  node(id: $id) {
    __typename
    id
    ... on Principal {
      name
      kana
      aliases
      sector
      kind
      fields
      offers
      needs
      offersNote
      needsNote
      status
      doNotIntroduce
      website
      districts {
        id
        name
      }
      knownBy {
        coordinator {
          id
          name
        }
      }
      partners(view: $view, first: 50) {
        principal {
          id
          name
          sector
        }
        sharedProjects
      }
      participations {
        role
        since
        until
        project {
          id
          name
          form
          startYear
          endYear
          domain {
            domain
          }
        }
      }
    }
    ... on Coordinator {
      name
      fields
      districts {
        id
        name
      }
      knows {
        principal {
          id
          name
          sector
        }
      }
      coordinates {
        project {
          id
          name
        }
      }
    }
    ... on Project {
      name
      summary
      fields
      form
      startYear
      endYear
      projectStatus: status
      districts {
        id
        name
      }
      domain {
        domain
        reasonJa
        reasonEn
      }
      participations {
        role
        principal {
          id
          name
          sector
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MapSelectedQuery, MapSelectedQueryVariables>;
export const MapPathEndDocument = new TypedDocumentString(`
    query MapPathEnd($id: ID!) {
  principal(id: $id) {
    id
    name
    sector
  }
}
    `) as unknown as TypedDocumentString<MapPathEndQuery, MapPathEndQueryVariables>;
export const MapPathsDocument = new TypedDocumentString(`
    query MapPaths($from: ID!, $to: ID!, $view: ViewInput) {
  shortestPaths(from: $from, to: $to, view: $view) {
    from {
      id
    }
    to {
      id
    }
    outside {
      id
      name
    }
    length
    count
    paths(first: 20) {
      principals {
        id
        name
        sector
      }
      ties {
        sharedProjects
        projects(first: 20) {
          id
          name
          startYear
          endYear
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MapPathsQuery, MapPathsQueryVariables>;
export const MapPositionsDocument = new TypedDocumentString(`
    query MapPositions($view: ViewInput, $kind: NetworkKind, $layout: Layout!) {
  network(view: $view, kind: $kind, layout: $layout) {
    axes {
      columns {
        domain
        x
      }
      rows {
        field
        y
      }
    }
    blocks {
      district
      name
      x
      y
      width
      height
    }
    nodes {
      ids
      x
      y
    }
  }
}
    `) as unknown as TypedDocumentString<MapPositionsQuery, MapPositionsQueryVariables>;
export const MapSearchDocument = new TypedDocumentString(`
    query MapSearch($text: String!) {
  search(text: $text, types: [PRINCIPAL], first: 10) {
    name
    node {
      __typename
      id
      ... on Principal {
        kana
        sector
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MapSearchQuery, MapSearchQueryVariables>;
export const MapTieColumnDocument = new TypedDocumentString(`
    query MapTieColumn($view: ViewInput, $kind: NetworkKind, $metric: TieMetric!) {
  network(view: $view, kind: $kind) {
    ties {
      sources
      targets
      metrics(ids: [$metric]) {
        id
        values
        undefinedJa
        undefinedEn
        computed
        sampled {
          samples
          error
          confidence
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MapTieColumnQuery, MapTieColumnQueryVariables>;
export const MergeKeptDocument = new TypedDocumentString(`
    query MergeKept($id: ID!) {
  node(id: $id) {
    ...MergeEnd
    ... on Principal {
      kana
      corporateNumber
    }
  }
}
    fragment MergeEnd on Node {
  __typename
  id
  ... on Principal {
    name
    sector
  }
  ... on Project {
    name
    endYear
  }
  ... on Coordinator {
    name
  }
  ... on District {
    name
  }
  ... on Challenge {
    title
  }
}`) as unknown as TypedDocumentString<MergeKeptQuery, MergeKeptQueryVariables>;
export const AtlasDocument = new TypedDocumentString(`
    query Atlas {
  atlas {
    fictional
    definitionsVersion
    engine
    currentYear
    sampleCity
    years {
      from
      to
    }
    counts {
      principals
      projects
    }
  }
  viewer {
    role
    demo
    mayCall
  }
}
    `) as unknown as TypedDocumentString<AtlasQuery, AtlasQueryVariables>;
export const PrincipalForEditDocument = new TypedDocumentString(`
    query PrincipalForEdit($id: ID!) {
  principal(id: $id) {
    ...PrincipalRecord
  }
}
    fragment PrincipalRecord on Principal {
  id
  revision
  name
  kana
  aliases
  sector
  kind
  skills
  corporateNumber
  fields
  offers
  needs
  offersNote
  needsNote
  registeredYears
  status
  doNotIntroduce
  website
  contactName
  contactEmail
  contactPhone
  note
  archivedAt
  districts {
    id
    name
  }
  memberOf {
    id
    name
    sector
  }
}`) as unknown as TypedDocumentString<PrincipalForEditQuery, PrincipalForEditQueryVariables>;
export const PrincipalKindsDocument = new TypedDocumentString(`
    query PrincipalKinds {
  profile {
    kinds {
      sector
      label {
        ja
        en
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PrincipalKindsQuery, PrincipalKindsQueryVariables>;
export const NamesLikeDocument = new TypedDocumentString(`
    query NamesLike($name: String!, $kana: String, $corporateNumber: String, $sector: Sector) {
  namesLike(
    name: $name
    kana: $kana
    corporateNumber: $corporateNumber
    sector: $sector
    first: 6
  ) {
    other
    otherName
    otherAbout
    verdict
    reason {
      ja
      en
    }
  }
}
    `) as unknown as TypedDocumentString<NamesLikeQuery, NamesLikeQueryVariables>;
export const CreatePrincipalDocument = new TypedDocumentString(`
    mutation CreatePrincipal($input: CreatePrincipalInput!) {
  createPrincipal(input: $input) {
    principal {
      id
    }
    warnings {
      ...WarningParts
    }
  }
}
    fragment WarningParts on Warning {
  field
  ja
  en
}`) as unknown as TypedDocumentString<CreatePrincipalMutation, CreatePrincipalMutationVariables>;
export const UpdatePrincipalDocument = new TypedDocumentString(`
    mutation UpdatePrincipal($input: UpdatePrincipalInput!) {
  updatePrincipal(input: $input) {
    principal {
      id
    }
    warnings {
      ...WarningParts
    }
  }
}
    fragment WarningParts on Warning {
  field
  ja
  en
}`) as unknown as TypedDocumentString<UpdatePrincipalMutation, UpdatePrincipalMutationVariables>;
export const ArchivePrincipalDocument = new TypedDocumentString(`
    mutation ArchivePrincipal($input: ArchiveInput!) {
  archivePrincipal(input: $input) {
    principal {
      id
      archivedAt
    }
  }
}
    `) as unknown as TypedDocumentString<ArchivePrincipalMutation, ArchivePrincipalMutationVariables>;
export const RecordHistoryDocument = new TypedDocumentString(`
    query RecordHistory($id: ID!) {
  auditEntries(target: $id, first: 50) {
    id
    at
    by
    action
    summary
  }
}
    `) as unknown as TypedDocumentString<RecordHistoryQuery, RecordHistoryQueryVariables>;
export const PrincipalListDocument = new TypedDocumentString(`
    query PrincipalList($filter: PrincipalFilter, $orderBy: PrincipalOrder, $view: ViewInput, $metrics: [PrincipalMetric!]!, $facets: [ListFacetName!]!, $first: Int!, $offset: Int!) {
  list: principals(
    filter: $filter
    orderBy: $orderBy
    view: $view
    first: $first
    offset: $offset
  ) {
    totalCount
    nodes {
      id
      name
      kana
      sector
      kind
      status
      fields
      offers
      needs
      registeredYears
      districts {
        id
        name
      }
      metrics(ids: $metrics, view: $view) {
        ...FigureParts
      }
    }
  }
  facets: principalFacets(filter: $filter, of: $facets) {
    ...ListFacetParts
  }
}
    fragment FigureParts on Figure {
  metric {
    id
  }
  value
  undefined {
    ja
    en
  }
  computed
  sampled {
    samples
    error
    confidence
  }
  test {
    expected
    sd
    z
    p
    permutations
  }
}
fragment ListFacetParts on ListFacet {
  name
  values {
    value
    label {
      ja
      en
    }
    count
  }
}`) as unknown as TypedDocumentString<PrincipalListQuery, PrincipalListQueryVariables>;
export const PrincipalIdsDocument = new TypedDocumentString(`
    query PrincipalIds($filter: PrincipalFilter, $first: Int!) {
  principals(filter: $filter, first: $first) {
    totalCount
    nodes {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<PrincipalIdsQuery, PrincipalIdsQueryVariables>;
export const PrincipalMergePreviewDocument = new TypedDocumentString(`
    query PrincipalMergePreview($keep: ID!, $absorb: ID!) {
  mergePreview(keep: $keep, absorb: $absorb) {
    kept {
      ... on Principal {
        ...PrincipalRecord
      }
    }
    absorbed {
      ... on Principal {
        ...PrincipalRecord
      }
    }
    ...Merging
  }
}
    fragment WarningParts on Warning {
  field
  ja
  en
}
fragment MergeEnd on Node {
  __typename
  id
  ... on Principal {
    name
    sector
  }
  ... on Project {
    name
    endYear
  }
  ... on Coordinator {
    name
  }
  ... on District {
    name
  }
  ... on Challenge {
    title
  }
}
fragment Merging on MergePreview {
  taken
  aliases
  participations {
    role
    since
    until
    principal {
      ...MergeEnd
    }
    project {
      ...MergeEnd
    }
  }
  acquaintances {
    strength
    coordinator {
      ...MergeEnd
    }
    principal {
      ...MergeEnd
    }
  }
  coordinations {
    since
    until
    coordinator {
      ...MergeEnd
    }
    project {
      ...MergeEnd
    }
  }
  links {
    field
    records {
      ...MergeEnd
    }
  }
  otherTies
  warnings {
    ...WarningParts
  }
}
fragment PrincipalRecord on Principal {
  id
  revision
  name
  kana
  aliases
  sector
  kind
  skills
  corporateNumber
  fields
  offers
  needs
  offersNote
  needsNote
  registeredYears
  status
  doNotIntroduce
  website
  contactName
  contactEmail
  contactPhone
  note
  archivedAt
  districts {
    id
    name
  }
  memberOf {
    id
    name
    sector
  }
}`) as unknown as TypedDocumentString<PrincipalMergePreviewQuery, PrincipalMergePreviewQueryVariables>;
export const MergePrincipalsDocument = new TypedDocumentString(`
    mutation MergePrincipals($input: MergeInput!) {
  mergePrincipals(input: $input) {
    principal {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<MergePrincipalsMutation, MergePrincipalsMutationVariables>;
export const PrincipalPositionsDocument = new TypedDocumentString(`
    query PrincipalPositions($id: ID!, $view: ViewInput, $ids: [PrincipalMetric!]!) {
  principal(id: $id) {
    positions(ids: $ids, view: $view) {
      ...PositionParts
    }
  }
}
    fragment FigureParts on Figure {
  metric {
    id
  }
  value
  undefined {
    ja
    en
  }
  computed
  sampled {
    samples
    error
    confidence
  }
  test {
    expected
    sd
    z
    p
    permutations
  }
}
fragment PositionParts on Position {
  figure {
    ...FigureParts
  }
  rank
  ranked
  band {
    low
    high
    replicates
  }
}`) as unknown as TypedDocumentString<PrincipalPositionsQuery, PrincipalPositionsQueryVariables>;
export const PrincipalStandingDocument = new TypedDocumentString(`
    query PrincipalStanding($id: ID!, $view: ViewInput) {
  principal(id: $id) {
    connects(view: $view) {
      one
      other
      pairs
    }
    separation(view: $view) {
      parts
      cutOff
      cutOffParts(first: 5) {
        size
        principals(first: 5) {
          id
          name
          sector
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PrincipalStandingQuery, PrincipalStandingQueryVariables>;
export const PrincipalPageDocument = new TypedDocumentString(`
    query PrincipalPage($id: ID!, $view: ViewInput) {
  principal(id: $id) {
    ...PrincipalRecord
    members {
      id
      name
      sector
    }
    challenges {
      id
      title
      raisedYear
      challengeStatus: status
    }
    partners(view: $view, first: 500) {
      principal {
        id
        name
        sector
      }
      sharedProjects
      strength
    }
    participations {
      role
      since
      until
      project {
        id
        name
        form
        startYear
        endYear
        projectStatus: status
        domain {
          domain
        }
      }
    }
  }
}
    fragment PrincipalRecord on Principal {
  id
  revision
  name
  kana
  aliases
  sector
  kind
  skills
  corporateNumber
  fields
  offers
  needs
  offersNote
  needsNote
  registeredYears
  status
  doNotIntroduce
  website
  contactName
  contactEmail
  contactPhone
  note
  archivedAt
  districts {
    id
    name
  }
  memberOf {
    id
    name
    sector
  }
}`) as unknown as TypedDocumentString<PrincipalPageQuery, PrincipalPageQueryVariables>;
export const PrincipalKnownByDocument = new TypedDocumentString(`
    query PrincipalKnownBy($id: ID!) {
  principal(id: $id) {
    knownBy {
      coordinator {
        id
        name
      }
      strength
      lastContact
    }
  }
}
    `) as unknown as TypedDocumentString<PrincipalKnownByQuery, PrincipalKnownByQueryVariables>;
export const ProfilesDocument = new TypedDocumentString(`
    query Profiles {
  profiles {
    code
    inUse
    name {
      ...LabelParts
    }
    source {
      ...LabelParts
    }
    groups {
      ...LabelParts
    }
    kinds {
      label {
        ...LabelParts
      }
      group {
        ...LabelParts
      }
      sector
      city
      ours
    }
    forms {
      ...FormParts
      projects
      usedAs
    }
    principles {
      ...LabelParts
    }
    ...GuidanceParts
    countsDomainA
    extraFields {
      number
      label {
        ...LabelParts
      }
    }
    notes {
      ...LabelParts
    }
    unknownForms {
      form
      projects
    }
    domains {
      domain
      projects
    }
  }
}
    fragment LabelParts on Words {
  ja
  en
}
fragment FormParts on Form {
  label {
    ...LabelParts
  }
  lead {
    ...LabelParts
  }
  effect {
    ...LabelParts
  }
  domain
  printed
  ours
}
fragment GuidanceParts on MunicipalityProfile {
  doctrines {
    label {
      ...LabelParts
    }
    meaning {
      ...LabelParts
    }
  }
  suitability {
    ...LabelParts
  }
  suitedFields {
    label {
      ...LabelParts
    }
    examples {
      ...LabelParts
    }
  }
  strengths {
    of {
      ...LabelParts
    }
    points {
      ...LabelParts
    }
  }
  stages {
    label {
      ...LabelParts
    }
    steps {
      ...LabelParts
    }
  }
  subsidyYears
}`) as unknown as TypedDocumentString<ProfilesQuery, ProfilesQueryVariables>;
export const SetProfileDocument = new TypedDocumentString(`
    mutation SetProfile($input: SetProfileInput!) {
  setProfile(input: $input) {
    unknownForms {
      form
      projects
    }
  }
}
    `) as unknown as TypedDocumentString<SetProfileMutation, SetProfileMutationVariables>;
export const CreateProjectDocument = new TypedDocumentString(`
    mutation CreateProject($input: CreateProjectInput!) {
  saved: createProject(input: $input) {
    ...ProjectSaved
  }
}
    fragment WarningParts on Warning {
  field
  ja
  en
}
fragment ProjectSaved on ProjectPayload {
  record: project {
    id
  }
  warnings {
    ...WarningParts
  }
}`) as unknown as TypedDocumentString<CreateProjectMutation, CreateProjectMutationVariables>;
export const UpdateProjectDocument = new TypedDocumentString(`
    mutation UpdateProject($input: UpdateProjectInput!) {
  saved: updateProject(input: $input) {
    ...ProjectSaved
  }
}
    fragment WarningParts on Warning {
  field
  ja
  en
}
fragment ProjectSaved on ProjectPayload {
  record: project {
    id
  }
  warnings {
    ...WarningParts
  }
}`) as unknown as TypedDocumentString<UpdateProjectMutation, UpdateProjectMutationVariables>;
export const ArchiveProjectDocument = new TypedDocumentString(`
    mutation ArchiveProject($input: ArchiveInput!) {
  saved: archiveProject(input: $input) {
    ...ProjectSaved
  }
}
    fragment WarningParts on Warning {
  field
  ja
  en
}
fragment ProjectSaved on ProjectPayload {
  record: project {
    id
  }
  warnings {
    ...WarningParts
  }
}`) as unknown as TypedDocumentString<ArchiveProjectMutation, ArchiveProjectMutationVariables>;
export const SetParticipationDocument = new TypedDocumentString(`
    mutation SetParticipation($input: SetParticipationInput!) {
  saved: setParticipation(input: $input) {
    ...ProjectSaved
  }
}
    fragment WarningParts on Warning {
  field
  ja
  en
}
fragment ProjectSaved on ProjectPayload {
  record: project {
    id
  }
  warnings {
    ...WarningParts
  }
}`) as unknown as TypedDocumentString<SetParticipationMutation, SetParticipationMutationVariables>;
export const DeleteParticipationDocument = new TypedDocumentString(`
    mutation DeleteParticipation($input: DeleteParticipationInput!) {
  saved: deleteParticipation(input: $input) {
    ...ProjectSaved
  }
}
    fragment WarningParts on Warning {
  field
  ja
  en
}
fragment ProjectSaved on ProjectPayload {
  record: project {
    id
  }
  warnings {
    ...WarningParts
  }
}`) as unknown as TypedDocumentString<DeleteParticipationMutation, DeleteParticipationMutationVariables>;
export const ProjectListDocument = new TypedDocumentString(`
    query ProjectList($filter: ProjectFilter, $orderBy: ProjectOrder, $facets: [ListFacetName!]!, $first: Int!, $offset: Int!) {
  list: projects(
    filter: $filter
    orderBy: $orderBy
    first: $first
    offset: $offset
  ) {
    totalCount
    nodes {
      id
      name
      form
      domain {
        domain
      }
      startYear
      endYear
      status
      fields
      districts {
        id
        name
      }
      participations {
        role
        principal {
          id
          name
          sector
        }
      }
      budgetYen
      subsidyYen
      deadline
    }
  }
  facets: projectFacets(filter: $filter, of: $facets) {
    ...ListFacetParts
  }
}
    fragment ListFacetParts on ListFacet {
  name
  values {
    value
    label {
      ja
      en
    }
    count
  }
}`) as unknown as TypedDocumentString<ProjectListQuery, ProjectListQueryVariables>;
export const ProjectPrincipalsDocument = new TypedDocumentString(`
    query ProjectPrincipals($filter: ProjectFilter, $first: Int!) {
  projects(filter: $filter, first: $first) {
    totalCount
    nodes {
      participations {
        principal {
          id
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProjectPrincipalsQuery, ProjectPrincipalsQueryVariables>;
export const ProjectMergePreviewDocument = new TypedDocumentString(`
    query ProjectMergePreview($keep: ID!, $absorb: ID!) {
  mergePreview(keep: $keep, absorb: $absorb) {
    kept {
      ... on Project {
        ...MergedProject
      }
    }
    absorbed {
      ... on Project {
        ...MergedProject
      }
    }
    ...Merging
  }
}
    fragment WarningParts on Warning {
  field
  ja
  en
}
fragment MergeEnd on Node {
  __typename
  id
  ... on Principal {
    name
    sector
  }
  ... on Project {
    name
    endYear
  }
  ... on Coordinator {
    name
  }
  ... on District {
    name
  }
  ... on Challenge {
    title
  }
}
fragment Merging on MergePreview {
  taken
  aliases
  participations {
    role
    since
    until
    principal {
      ...MergeEnd
    }
    project {
      ...MergeEnd
    }
  }
  acquaintances {
    strength
    coordinator {
      ...MergeEnd
    }
    principal {
      ...MergeEnd
    }
  }
  coordinations {
    since
    until
    coordinator {
      ...MergeEnd
    }
    project {
      ...MergeEnd
    }
  }
  links {
    field
    records {
      ...MergeEnd
    }
  }
  otherTies
  warnings {
    ...WarningParts
  }
}
fragment MergedProject on Project {
  id
  revision
  name
  aliases
  summary
  fields
  form
  domain {
    domain
    source
    reasonJa
  }
  startYear
  endYear
  status
  deadline
  budgetYen
  subsidyYen
  subsidySince
  districts {
    id
    name
  }
  challenges {
    id
    title
  }
}`) as unknown as TypedDocumentString<ProjectMergePreviewQuery, ProjectMergePreviewQueryVariables>;
export const MergeProjectsDocument = new TypedDocumentString(`
    mutation MergeProjects($input: MergeInput!) {
  mergeProjects(input: $input) {
    project {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<MergeProjectsMutation, MergeProjectsMutationVariables>;
export const ProjectPageDocument = new TypedDocumentString(`
    query ProjectPage($id: ID!) {
  project(id: $id) {
    id
    name
    aliases
    summary
    fields
    form
    knownForm {
      label {
        ja
        en
      }
      effect {
        ja
        en
      }
    }
    domain {
      ...ReadingParts
    }
    domainsByYear {
      from
      to
      reading {
        ...ReadingParts
      }
    }
    startYear
    endYear
    status
    deadline
    budgetYen
    subsidyYen
    subsidySince
    archivedAt
    revision
    districts {
      id
      name
    }
    challenges {
      id
      title
    }
    coordinations {
      since
      until
      coordinator {
        id
        name
      }
    }
    participations {
      role
      since
      until
      principal {
        id
        name
        sector
      }
    }
  }
  profile {
    name {
      ja
      en
    }
    subsidyYears
  }
}
    fragment ReadingParts on DomainReading {
  domain
  source
  printed
  reasonJa
  reasonEn
}`) as unknown as TypedDocumentString<ProjectPageQuery, ProjectPageQueryVariables>;
export const QuickSearchDocument = new TypedDocumentString(`
    query QuickSearch($text: String!) {
  search(text: $text, first: 20) {
    type
    name
    node {
      __typename
      id
      ... on Principal {
        kana
        sector
        kind
      }
      ... on Project {
        form
        startYear
        endYear
      }
      ... on Challenge {
        raisedYear
      }
    }
  }
}
    `) as unknown as TypedDocumentString<QuickSearchQuery, QuickSearchQueryVariables>;