// Who may see and do what: every field of every type and every mutation by name. A test walks the schema against it.
import type { Words } from '../errors.ts';
import type { AccountRole as Role } from '../municipality/codes.ts';
import { mutations } from './mutations.ts';

/** Who may, and why others may not. */
export interface Rule {
  roles: readonly Role[];
  reason?: Words;
}

const ALL: Rule = { roles: ['PUBLIC', 'COMMITTEE', 'PLANNER', 'COORDINATOR', 'ADMIN'] };
const STAFF: Rule = {
  roles: ['PLANNER', 'COORDINATOR', 'ADMIN'],
  reason: { ja: '公開していない内部の項目です。', en: 'An internal field that is not published.' },
};
const CONTACTS: Rule = {
  roles: ['COORDINATOR', 'ADMIN'],
  reason: { ja: '個人の連絡先です。', en: 'A private contact.' },
};
const AUDIT: Rule = {
  roles: ['ADMIN'],
  reason: { ja: '操作の記録は管理者だけが見られます。', en: 'Only administrators see the audit log.' },
};
const SIGNED: Rule = {
  roles: ['COMMITTEE', 'PLANNER', 'COORDINATOR', 'ADMIN'],
  reason: { ja: '一般公開していない項目です。', en: 'Not open to the public.' },
};
const WRITES: Rule = {
  roles: ['COORDINATOR', 'ADMIN'],
  reason: {
    ja: '変更できるのはコーディネーターと管理者です。',
    en: 'Only coordinators and administrators may write.',
  },
};
const IMPORTS: Rule = {
  roles: ['COORDINATOR', 'ADMIN'],
  reason: {
    ja: 'ファイルの取込みはコーディネーターと管理者が行います。',
    en: 'Files are imported by coordinators and administrators.',
  },
};

/** The same rule for several fields. */
function each(rule: Rule, fields: string): Record<string, Rule> {
  return Object.fromEntries(
    fields
      .trim()
      .split(/\s+/)
      .map((field) => [field, rule]),
  );
}

const connection = each(ALL, 'edges nodes pageInfo totalCount');
const edge = each(ALL, 'cursor node');

/** Every type with every field. */
export const policy: Record<string, Record<string, Rule>> = {
  Query: {
    ...each(
      ALL,
      'atlas viewer node principal principals project projects district districts challenge challenges',
    ),
    ...each(ALL, 'principalFacets projectFacets challengeFacets listColumns'),
    ...each(ALL, 'network metrics profile profiles fields search shortestPaths'),
    ...each(ALL, 'recentChanges'),
    ...each(SIGNED, 'coordinator coordinators coordinatorFacets analysisTask dataGaps'),
    ...each(IMPORTS, 'importFields fileReading importJob imports duplicates namesLike'),
    ...each(SIGNED, 'health'),
    indicators: ALL,
    mergePreview: WRITES,
    auditEntries: AUDIT,
  },
  Mutation: mutations,
  Atlas: each(
    ALL,
    'revision engine profile fictional definitionsVersion currentYear years counts sampleCity',
  ),
  AtlasCounts: each(ALL, 'principals projects participations coordinators districts challenges'),
  YearRange: each(ALL, 'from to'),
  PageInfo: each(ALL, 'hasNextPage hasPreviousPage startCursor endCursor'),
  AuditEntry: each(AUDIT, 'id at by action target summary revision'),
  Viewer: each(ALL, 'role demo mayCall'),
  SetProfilePayload: each(ALL, 'atlas unknownForms'),
  LoadSampleCityPayload: each(ALL, 'atlas'),
  UnknownForm: each(ALL, 'form projects'),
  Warning: each(ALL, 'field ja en'),
  Principal: {
    ...each(
      ALL,
      'id name kana aliases sector kind skills corporateNumber fields offers needs offersNote needsNote',
    ),
    ...each(
      ALL,
      'registeredYears status website districts participations partners memberOf members challenges',
    ),
    ...each(ALL, 'metrics positions connects separation archivedAt revision'),
    ...each(STAFF, 'knownBy'),
    doNotIntroduce: ALL,
    ...each(CONTACTS, 'contactName contactEmail contactPhone note'),
  },
  ListFacet: each(ALL, 'name values'),
  ListFacetValue: each(ALL, 'value label count'),
  ListColumn: each(ALL, 'code label'),
  PrincipalConnection: connection,
  PrincipalEdge: edge,
  PrincipalPayload: each(ALL, 'principal warnings'),
  MergePreview: each(
    WRITES,
    'kept absorbed taken differing aliases participations acquaintances coordinations links otherTies warnings',
  ),
  MergedLinks: each(WRITES, 'field records'),
  Partner: each(ALL, 'principal sharedProjects strength'),
  Position: each(ALL, 'figure rank ranked band'),
  RankBand: each(ALL, 'low high replicates seed'),
  ConnectedSectors: each(ALL, 'one other pairs'),
  Separation: each(ALL, 'parts cutOff cutOffParts'),
  CutOffPart: each(ALL, 'size principals'),
  Project: {
    ...each(
      ALL,
      'id name aliases summary fields form domain startYear endYear status deadline budgetYen subsidyYen',
    ),
    ...each(ALL, 'knownForm domainsByYear'),
    ...each(ALL, 'subsidySince districts participations challenges archivedAt revision'),
    ...each(STAFF, 'coordinations'),
  },
  DomainReading: each(ALL, 'domain source printed reasonJa reasonEn'),
  DomainSpan: each(ALL, 'from to reading'),
  Participation: each(ALL, 'principal project role since until'),
  ProjectConnection: connection,
  ProjectEdge: edge,
  ProjectPayload: each(ALL, 'project warnings'),
  Coordinator: {
    ...each(
      ALL,
      'id name cohort skills fields capacityPerYear status districts belongsTo archivedAt revision',
    ),
    ...each(STAFF, 'knows coordinates introductions metrics'),
    aliases: CONTACTS,
    ...each(CONTACTS, 'contactEmail contactPhone note'),
  },
  IntroductionCount: each(STAFF, 'year introductions'),
  Acquaintance: each(ALL, 'coordinator principal strength lastContact'),
  Coordination: each(ALL, 'coordinator project since until'),
  CoordinatorConnection: connection,
  CoordinatorEdge: edge,
  CoordinatorPayload: each(ALL, 'coordinator warnings'),
  District: each(ALL, 'id name kana aliases neighbours principals archivedAt revision'),
  DistrictPayload: each(ALL, 'district warnings'),
  Challenge: each(
    ALL,
    'id title aliases description fields needs raisedYear status districts raisedBy projects archivedAt revision',
  ),
  ChallengeConnection: connection,
  ChallengeEdge: edge,
  ChallengePayload: each(ALL, 'challenge warnings'),
  Network: each(ALL, 'revision years kind tooManyTies tieCount nodes ties figures axes blocks facets'),
  ShortestPaths: each(ALL, 'from to outside length count paths'),
  Path: each(ALL, 'principals ties'),
  PathTie: each(ALL, 'sharedProjects projects'),
  NetworkAxes: each(ALL, 'columns rows'),
  DomainColumn: each(ALL, 'domain x'),
  FieldRow: each(ALL, 'field y'),
  DistrictBlock: each(ALL, 'district name x y width height'),
  ViewFacets: each(ALL, 'years sectors districts fields forms domains'),
  Facet: each(ALL, 'values counts'),
  NetworkNodes: each(ALL, 'ids types names sectors districts communities domains x y metrics'),
  MetricColumn: each(ALL, 'id values undefinedJa undefinedEn computed sampled'),
  NetworkTies: each(ALL, 'sources targets strengths sharedProjects metrics'),
  TieMetricColumn: each(ALL, 'id values undefinedJa undefinedEn computed sampled'),
  Metric: {
    ...each(ALL, 'id scope label meaning formula unit range min max boolean direction weight undefinedWhen'),
    ...each(ALL, 'cost source estimated tested tabled history'),
  },
  MetricChange: each(ALL, 'version note'),
  Indicator: each(ALL, 'id label meaning formula unit min max direction undefinedWhen band history'),
  Health: each(SIGNED, 'year revision definitionsVersion values'),
  IndicatorValue: each(SIGNED, 'indicator value undefined previous change band target standing'),
  IndicatorBand: each(SIGNED, 'low high replicates seed'),
  IndicatorTarget: each(SIGNED, 'value setBy setAt'),
  Words: each(ALL, 'ja en'),
  Figure: each(ALL, 'metric value undefined computed sampled test table'),
  Sampled: each(ALL, 'samples error confidence'),
  FigureTest: each(ALL, 'expected sd z p randomGraph permutations seed'),
  FigureTable: each(ALL, 'rows columns values'),
  AnalysisTask: each(SIGNED, 'id status progress error'),
  MunicipalityProfile: {
    ...each(ALL, 'code name source inUse groups kinds forms principles doctrines countsDomainA subsidyYears'),
    ...each(ALL, 'suitability strengths suitedFields stages extraFields notes unknownForms domains'),
  },
  Kind: each(ALL, 'label sector city group ours'),
  Form: each(ALL, 'label domain printed ours lead effect projects usedAs'),
  Doctrine: each(ALL, 'label meaning'),
  Strength: each(ALL, 'of points'),
  SuitedField: each(ALL, 'label examples'),
  Stage: each(ALL, 'label steps'),
  DomainUse: each(ALL, 'domain projects'),
  Field: each(ALL, 'number label'),
  SearchHit: each(ALL, 'node type name'),
  DataGap: each(SIGNED, 'kind count of'),
  RecentChange: { ...each(ALL, 'id at kind record name'), by: STAFF, file: IMPORTS },
  ImportField: each(IMPORTS, 'code label needed'),
  FileSheet: each(IMPORTS, 'name hidden'),
  FileColumn: each(IMPORTS, 'index header field samples'),
  FoundConstant: each(IMPORTS, 'field value place'),
  ImportNote: each(IMPORTS, 'code line column value words right refuses'),
  FileReading: each(
    IMPORTS,
    `file fileName hash bytes format encoding delimiter sheets sheet titles headerFrom headerTo columns rows
    blankRows firstLines kind constants remembered notes`,
  ),
  FileLine: each(IMPORTS, 'line cells'),
  OutcomeCounts: each(IMPORTS, 'created updated unchanged merged refused'),
  NoteCount: each(IMPORTS, 'code words rows refuses'),
  ImportChange: each(IMPORTS, 'field from to'),
  ImportRow: each(IMPORTS, 'table line outcome name record intoLine changes notes'),
  ImportRowConnection: each(IMPORTS, 'nodes pageInfo totalCount'),
  NameProposal: each(
    IMPORTS,
    'id line name about record otherName otherAbout other otherLine verdict likelihood reason decided',
  ),
  ImportPreview: each(
    IMPORTS,
    `id file fileName kind counts notes blankRows notImported appliedBefore profileTaken fictional revision
    proposals rows`,
  ),
  KeptChange: each(IMPORTS, 'record name field now before'),
  ImportBatch: each(
    IMPORTS,
    'id at by fileName fileHash kind source status counts undoneAt undoneBy undoable',
  ),
  ImportBatchConnection: each(IMPORTS, 'nodes pageInfo totalCount'),
  ImportJob: each(IMPORTS, 'id state phase done total preview batch kept error'),
};

/** Whether a role may have this field of a type, or call this query or mutation. */
export function maySee(role: Role, type: string, field: string): boolean {
  return policy[type]?.[field]?.roles.includes(role) ?? false;
}

/** Names of the mutations that a role may call. */
export function mayCall(role: Role): string[] {
  return Object.entries(mutations)
    .filter(([, rule]) => rule.roles.includes(role))
    .map(([name]) => name);
}
