import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { NodeModel, PrincipalModel, ProjectModel, CoordinatorModel, DistrictModel, ChallengeModel, ParticipationModel, AcquaintanceModel, CoordinationModel, PartnerModel, SearchHitModel, RecentChangeModel, FigureModel, FigureTestModel, AnalysisTaskModel, MergePreviewModel, MergedLinksModel, SeparationModel, CutOffPartModel, MetricModel, IndicatorModel, FormModel, PathsModel, PathModel, PathTieModel, NetworkModel, ViewFacetsModel, ImportJobModel, ImportPreviewModel } from './models.ts';
import type { Profile } from './municipality/profile.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A list of Domain or null, as one value. */
  DomainOrNullList: { input: (Domain | null)[]; output: (Domain | null)[]; }
  /** A list of NodeType, as one value. */
  NodeTypeList: { input: NodeType[]; output: NodeType[]; }
  /** A list of numbers, as one value. */
  NumberList: { input: number[]; output: number[]; }
  /** A list of numbers or nulls, as one value. */
  NumberOrNullList: { input: (number | null)[]; output: (number | null)[]; }
  /** A list of Sector or null, as one value. */
  SectorOrNullList: { input: (Sector | null)[]; output: (Sector | null)[]; }
  /** A list of texts, as one value: a list of GraphQL's own would be looked through item by item. */
  TextList: { input: string[]; output: string[]; }
  /** A list of texts or nulls, as one value. */
  TextOrNullList: { input: (string | null)[]; output: (string | null)[]; }
};

/** A coordinator knows a principal. */
export type Acquaintance = {
  __typename?: 'Acquaintance';
  /** The coordinator. */
  coordinator: Coordinator;
  /** Last contact, ISO 8601 date. */
  lastContact?: Maybe<Scalars['String']['output']>;
  /** The principal. */
  principal: Principal;
  /** How well: 1 has met, 2 works together now and then, 3 trusted. */
  strength: Scalars['Int']['output'];
};

/** What is to be computed although it takes long. Its results are then read where figures are read, of the same view. */
export type AnalysisInput = {
  /** Whether to compute sensitivity bands of the ranks of principals, for those of their figures that are neither HEAVY nor a yes or no. */
  bands?: InputMaybe<Scalars['Boolean']['input']>;
  /** Figures of the network. */
  networkMetrics?: InputMaybe<Array<NetworkMetric>>;
  /** Figures of principals. */
  principalMetrics?: InputMaybe<Array<PrincipalMetric>>;
  /** How often ranks are computed anew for the bands, 1 to 1000. */
  replicates?: InputMaybe<Scalars['Int']['input']>;
  /** Whether to test figures against permutations, those for which there is a test. */
  tests?: InputMaybe<Scalars['Boolean']['input']>;
  /** Figures of ties. */
  tieMetrics?: InputMaybe<Array<TieMetric>>;
  /** Part of the graph looked at; all of it if left out. */
  view?: InputMaybe<ViewInput>;
};

/** A long computation. It is kept for an hour after its end. */
export type AnalysisTask = {
  __typename?: 'AnalysisTask';
  /** Why it failed; null where it did not. */
  error?: Maybe<Words>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** The share that is done, 0 to 1. */
  progress: Scalars['Float']['output'];
  /** How far it is. */
  status: JobState;
};

/** Which record to archive or bring back. */
export type ArchiveInput = {
  /** True archives, false brings back. */
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Which record. */
  id: Scalars['ID']['input'];
  /** Revision that the change was made on; if the record was written since, CONFLICT. */
  revision: Scalars['Int']['input'];
};

/** One deployment of Kyodo Atlas: one municipality. */
export type Atlas = {
  __typename?: 'Atlas';
  /** How many records there are that are not archived. */
  counts: AtlasCounts;
  /** Fiscal year that today falls in, 1 April to 31 March. */
  currentYear: Scalars['Int']['output'];
  /** Version of the definitions that every figure follows. */
  definitionsVersion: Scalars['String']['output'];
  /** Graph database in use. */
  engine: Engine;
  /** True for the sample city, which does not exist. */
  fictional: Scalars['Boolean']['output'];
  /** Code of the municipality profile, e.g. koka. */
  profile: Scalars['String']['output'];
  /** Raised by one with every write; whatever is computed names the revision it was computed from. */
  revision: Scalars['Int']['output'];
  /** Whether the fictional sample city can be loaded: only while the atlas holds no record, and where the server brings it. */
  sampleCity: Scalars['Boolean']['output'];
  /** First and last fiscal year in which anything takes place; null while the atlas is empty. */
  years?: Maybe<YearRange>;
};

/** Records that are not archived. */
export type AtlasCounts = {
  __typename?: 'AtlasCounts';
  /** Challenges. */
  challenges: Scalars['Int']['output'];
  /** Coordinators. */
  coordinators: Scalars['Int']['output'];
  /** Districts. */
  districts: Scalars['Int']['output'];
  /** Participations of principals in projects. */
  participations: Scalars['Int']['output'];
  /** Principals. */
  principals: Scalars['Int']['output'];
  /** Projects. */
  projects: Scalars['Int']['output'];
};

/** One entry of the audit log. */
export type AuditEntry = {
  __typename?: 'AuditEntry';
  /** Name of the mutation or command. */
  action: Scalars['String']['output'];
  /** Date and time, ISO 8601, UTC. */
  at: Scalars['String']['output'];
  /** Who wrote: the viewer's role or account. */
  by: Scalars['String']['output'];
  /** Identifier of the entry. */
  id: Scalars['ID']['output'];
  /** Revision that the write made. */
  revision: Scalars['Int']['output'];
  /** What changed, without personal data. */
  summary: Scalars['String']['output'];
  /** Record it was about. */
  target?: Maybe<Scalars['ID']['output']>;
};

/** A challenge (地域課題): a local problem that someone raised. */
export type Challenge = Node & {
  __typename?: 'Challenge';
  /** Other titles. */
  aliases: Array<Scalars['String']['output']>;
  /** When it was archived, ISO 8601; null while it is in use. */
  archivedAt?: Maybe<Scalars['String']['output']>;
  /** What it is. */
  description?: Maybe<Scalars['String']['output']>;
  /** Districts it is about. */
  districts: Array<District>;
  /** Fields of activity, 1 to 20. */
  fields: Array<Scalars['Int']['output']>;
  /** Identifier, unique in the atlas. */
  id: Scalars['ID']['output'];
  /** Resources it needs. */
  needs: Array<Resource>;
  /** Projects that address it. */
  projects: Array<Project>;
  /** Who raised it. */
  raisedBy: Array<Principal>;
  /** Fiscal year it was raised. */
  raisedYear: Scalars['Int']['output'];
  /** Revision that last wrote it: to be given back with an update. */
  revision: Scalars['Int']['output'];
  /** How far it is. */
  status: ChallengeStatus;
  /** Title. */
  title: Scalars['String']['output'];
};

/** A page of challenges. */
export type ChallengeConnection = {
  __typename?: 'ChallengeConnection';
  /** Items with their cursors. */
  edges: Array<ChallengeEdge>;
  /** The items. */
  nodes: Array<Challenge>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** Items in the whole list. */
  totalCount: Scalars['Int']['output'];
};

/** A challenge and its place in the list. */
export type ChallengeEdge = {
  __typename?: 'ChallengeEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The challenge. */
  node: Challenge;
};

/** Which challenges a list holds. */
export type ChallengeFilter = {
  /** True: archived ones only; false or left out: none of them. */
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Districts, by id. */
  districts?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Fields, 1 to 20. */
  fields?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** First fiscal year: it was raised then or later. */
  from?: InputMaybe<Scalars['Int']['input']>;
  /** Only these, by id. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What it lacks. */
  missing?: InputMaybe<Array<ChallengeGap>>;
  /** Resources it needs. */
  needs?: InputMaybe<Array<Resource>>;
  /** Status. */
  statuses?: InputMaybe<Array<ChallengeStatus>>;
  /** Text in the title. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Last fiscal year: it was raised then or before. */
  to?: InputMaybe<Scalars['Int']['input']>;
  /** Fiscal years in which it was raised. */
  years?: InputMaybe<Array<Scalars['Int']['input']>>;
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
  direction?: InputMaybe<Direction>;
  /** By what. */
  field?: InputMaybe<ChallengeOrderField>;
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

/** A written challenge. */
export type ChallengePayload = {
  __typename?: 'ChallengePayload';
  /** The challenge as it is now. */
  challenge: Challenge;
  /** Things that are allowed but look wrong. */
  warnings: Array<Warning>;
};

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
  field?: InputMaybe<Scalars['String']['input']>;
  /** Place of the column, from 0. */
  index: Scalars['Int']['input'];
};

/** Pairs of partners that are connected by a principal only. */
export type ConnectedSectors = {
  __typename?: 'ConnectedSectors';
  /** Sector of one partner. */
  one: Sector;
  /** Sector of the other; it may be the same. */
  other: Sector;
  /** Pairs of partners of these sectors that share no project in the view, each counted once, at least 1. */
  pairs: Scalars['Int']['output'];
};

/** A value for every row that has none of its own. */
export type ConstantInput = {
  /** Code of the field. */
  field: Scalars['String']['input'];
  /** The value as text. */
  value: Scalars['String']['input'];
};

/** A coordinator looks after a project. */
export type Coordination = {
  __typename?: 'Coordination';
  /** The coordinator. */
  coordinator: Coordinator;
  /** The project. */
  project: Project;
  /** First fiscal year. */
  since: Scalars['Int']['output'];
  /** Last fiscal year. */
  until?: Maybe<Scalars['Int']['output']>;
};

/** A coordinator (協働コーディネーター): a person who connects principals. */
export type Coordinator = Node & {
  __typename?: 'Coordinator';
  /** Other names. Private. */
  aliases: Array<Scalars['String']['output']>;
  /** When archived, ISO 8601; null while in use. */
  archivedAt?: Maybe<Scalars['String']['output']>;
  /** Principals the coordinator belongs to. */
  belongsTo: Array<Principal>;
  /** Introductions the coordinator can make in a fiscal year; null if not said. */
  capacityPerYear?: Maybe<Scalars['Int']['output']>;
  /** Training course and year. */
  cohort?: Maybe<Scalars['String']['output']>;
  /** E-mail address. Private. */
  contactEmail?: Maybe<Scalars['String']['output']>;
  /** Telephone number. Private. */
  contactPhone?: Maybe<Scalars['String']['output']>;
  /** Projects coordinated, latest first. */
  coordinates: Array<Coordination>;
  /** Districts looked after. */
  districts: Array<District>;
  /** Fields of activity, 1 to 20. */
  fields: Array<Scalars['Int']['output']>;
  /** Identifier, unique in the atlas. */
  id: Scalars['ID']['output'];
  /** Introductions proposed, by fiscal year, latest first; years without any are left out. */
  introductions: Array<IntroductionCount>;
  /** Principals the coordinator knows, best known first. */
  knows: Array<Acquaintance>;
  /** Figures of whom it reaches and what came of its introductions, with the reason where one is undefined. */
  metrics: Array<Figure>;
  /** Name. Viewers other than coordinators and administrators get a pseudonym. */
  name: Scalars['String']['output'];
  /** Note. Private. */
  note?: Maybe<Scalars['String']['output']>;
  /** Revision that last wrote it: to be given back with an update. */
  revision: Scalars['Int']['output'];
  /** Skills. */
  skills: Array<Scalars['String']['output']>;
  /** Whether the coordinator is at work. */
  status: CoordinatorStatus;
};


/** A coordinator (協働コーディネーター): a person who connects principals. */
export type CoordinatorMetricsArgs = {
  ids?: InputMaybe<Array<CoordinatorMetric>>;
  view?: InputMaybe<ViewInput>;
};

/** A page of coordinators. */
export type CoordinatorConnection = {
  __typename?: 'CoordinatorConnection';
  /** Items with their cursors. */
  edges: Array<CoordinatorEdge>;
  /** The items. */
  nodes: Array<Coordinator>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** Items in the whole list. */
  totalCount: Scalars['Int']['output'];
};

/** A coordinator and its place in the list. */
export type CoordinatorEdge = {
  __typename?: 'CoordinatorEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The coordinator. */
  node: Coordinator;
};

/** Which coordinators a list holds. */
export type CoordinatorFilter = {
  /** True: archived ones only; false or left out: none of them. */
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Districts, by id. */
  districts?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Fields, 1 to 20. */
  fields?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Only these, by id. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What the record lacks; nothing is found by what the viewer may not see. */
  missing?: InputMaybe<Array<CoordinatorGap>>;
  /** Status. */
  statuses?: InputMaybe<Array<CoordinatorStatus>>;
  /** Text in the name. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** What a coordinator's record may lack: a data gap. */
export type CoordinatorGap =
  /** A principal that the coordinator knows. */
  | 'ACQUAINTANCE'
  /** A district. */
  | 'DISTRICT'
  /** A field. */
  | 'FIELD';

/** Figures of scope coordinator, from the list of metrics. */
export type CoordinatorMetric =
  /** 受け持てる件数に対する進行中の割合: Open introductions against capacity. */
  | 'CAPACITY_USE'
  /** 協働事業につながった割合: Conversion. */
  | 'CONVERSION'
  /** 知り合いのいる地区の数: Districts covered. */
  | 'DISTRICTS_COVERED'
  /** いなくなると届かなくなる主体の数: Principals left unreachable. */
  | 'LEFT_UNREACHABLE'
  /** 進行中の引き合わせの数: Open introductions. */
  | 'OPEN_INTRODUCTIONS'
  /** 知っている主体の数: Principals known. */
  | 'PRINCIPALS_KNOWN'
  /** 2歩以内で届く主体の数: Principals reached in two steps. */
  | 'PRINCIPALS_REACHED'
  /** 知り合いのいる区分の数: Sectors covered. */
  | 'SECTORS_COVERED';

/** Order of a list of coordinators. */
export type CoordinatorOrder = {
  /** Direction; those without a value always come last. */
  direction?: InputMaybe<Direction>;
  /** By what. */
  field?: InputMaybe<CoordinatorOrderField>;
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

/** A written coordinator. */
export type CoordinatorPayload = {
  __typename?: 'CoordinatorPayload';
  /** The coordinator as now stored. */
  coordinator: Coordinator;
  /** Things that are allowed but look wrong. */
  warnings: Array<Warning>;
};

/** Whether a coordinator is at work. */
export type CoordinatorStatus =
  /** At work. */
  | 'ACTIVE'
  /** Not at present. */
  | 'INACTIVE';

/** A new challenge. */
export type CreateChallengeInput = {
  /** What it is. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Districts. */
  districts?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Fields, 1 to 20. */
  fields?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Resources needed. */
  needs?: InputMaybe<Array<Resource>>;
  /** Who raised it. */
  raisedBy?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Fiscal year raised. */
  raisedYear: Scalars['Int']['input'];
  /** Status; OPEN if left out. */
  status?: InputMaybe<ChallengeStatus>;
  /** Title. */
  title: Scalars['String']['input'];
};

/** A new coordinator. */
export type CreateCoordinatorInput = {
  /** Principals the coordinator belongs to. */
  belongsTo?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Introductions possible in a fiscal year. */
  capacityPerYear?: InputMaybe<Scalars['Int']['input']>;
  /** Training course and year. */
  cohort?: InputMaybe<Scalars['String']['input']>;
  /** E-mail. Private. */
  contactEmail?: InputMaybe<Scalars['String']['input']>;
  /** Telephone. Private. */
  contactPhone?: InputMaybe<Scalars['String']['input']>;
  /** Districts. */
  districts?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Fields, 1 to 20. */
  fields?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Name. */
  name: Scalars['String']['input'];
  /** Note. Private. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Skills. */
  skills?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Status; ACTIVE if left out. */
  status?: InputMaybe<CoordinatorStatus>;
};

/** A new district. */
export type CreateDistrictInput = {
  /** Reading in kana. */
  kana?: InputMaybe<Scalars['String']['input']>;
  /** Name. */
  name: Scalars['String']['input'];
  /** Districts beside it; they become neighbours of each other. */
  neighbours?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A new principal. */
export type CreatePrincipalInput = {
  /** Other names. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Contact e-mail. Private. */
  contactEmail?: InputMaybe<Scalars['String']['input']>;
  /** Contact person. Private. */
  contactName?: InputMaybe<Scalars['String']['input']>;
  /** Contact telephone. Private. */
  contactPhone?: InputMaybe<Scalars['String']['input']>;
  /** Corporate number, 13 digits; its check digit is verified. */
  corporateNumber?: InputMaybe<Scalars['String']['input']>;
  /** Districts. */
  districts?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** True when it asked not to be introduced. */
  doNotIntroduce?: InputMaybe<Scalars['Boolean']['input']>;
  /** Fields, 1 to 20. */
  fields?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Reading in kana. */
  kana?: InputMaybe<Scalars['String']['input']>;
  /** The profile's finer word; its sector is taken where none is given. */
  kind?: InputMaybe<Scalars['String']['input']>;
  /** Groups it is a member of. */
  memberOf?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Name. */
  name: Scalars['String']['input'];
  /** Resources needed. */
  needs?: InputMaybe<Array<Resource>>;
  /** What the needs are. */
  needsNote?: InputMaybe<Scalars['String']['input']>;
  /** Coordinators' note. Private. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Resources offered. */
  offers?: InputMaybe<Array<Resource>>;
  /** What the offers are. */
  offersNote?: InputMaybe<Scalars['String']['input']>;
  /** Fiscal years registered. */
  registeredYears?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Sector. */
  sector?: InputMaybe<Sector>;
  /** Skills. */
  skills?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Status; ACTIVE if left out. */
  status?: InputMaybe<PrincipalStatus>;
  /** Web address, http or https. */
  website?: InputMaybe<Scalars['String']['input']>;
};

/** A new project. */
export type CreateProjectInput = {
  /** Other names. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Budget in yen. */
  budgetYen?: InputMaybe<Scalars['Float']['input']>;
  /** Challenges it addresses. */
  challenges?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Deadline, ISO 8601 date. */
  deadline?: InputMaybe<Scalars['String']['input']>;
  /** Districts. */
  districts?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Domain set by hand; needs a reason. */
  domain?: InputMaybe<Domain>;
  /** Why the domain was set by hand. */
  domainReason?: InputMaybe<Scalars['String']['input']>;
  /** Last fiscal year. */
  endYear?: InputMaybe<Scalars['Int']['input']>;
  /** Fields, 1 to 20. */
  fields?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Form, the profile's word; others are kept as written and listed as data gaps. */
  form?: InputMaybe<Scalars['String']['input']>;
  /** Name. */
  name: Scalars['String']['input'];
  /** Who takes part. */
  participations?: InputMaybe<Array<ProjectParticipationInput>>;
  /** First fiscal year. */
  startYear: Scalars['Int']['input'];
  /** How far it is; ACTIVE if left out. */
  status?: InputMaybe<ProjectStatus>;
  /** Fiscal year since which it is subsidised. */
  subsidySince?: InputMaybe<Scalars['Int']['input']>;
  /** Subsidy in yen. */
  subsidyYen?: InputMaybe<Scalars['Float']['input']>;
  /** What it is about. */
  summary?: InputMaybe<Scalars['String']['input']>;
};

/** Principals who would still reach each other, but not the largest part. */
export type CutOffPart = {
  __typename?: 'CutOffPart';
  /** Who they are, by id. */
  principals: Array<Principal>;
  /** How many they are. */
  size: Scalars['Int']['output'];
};


/** Principals who would still reach each other, but not the largest part. */
export type CutOffPartPrincipalsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How often something is missing. */
export type DataGap = {
  __typename?: 'DataGap';
  /** Records that lack it. */
  count: Scalars['Int']['output'];
  /** What is missing. */
  kind: DataGapKind;
  /** Records that could have it. */
  of: Scalars['Int']['output'];
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
  coordinator: Scalars['ID']['input'];
  /** What. */
  project: Scalars['ID']['input'];
  /** First fiscal year. */
  since: Scalars['Int']['input'];
};

/** Which acquaintance to take back. */
export type DeleteKnowsInput = {
  /** Who knows. */
  coordinator: Scalars['ID']['input'];
  /** Who is known. */
  principal: Scalars['ID']['input'];
};

/** Which part to take back. */
export type DeleteParticipationInput = {
  /** Who takes part. */
  principal: Scalars['ID']['input'];
  /** In what. */
  project: Scalars['ID']['input'];
  /** Role. */
  role: ParticipationRole;
  /** First fiscal year. */
  since: Scalars['Int']['input'];
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

/** A district (地区): a part of the city. */
export type District = Node & {
  __typename?: 'District';
  /** Other names. */
  aliases: Array<Scalars['String']['output']>;
  /** When it was archived, ISO 8601; null while it is in use. */
  archivedAt?: Maybe<Scalars['String']['output']>;
  /** Identifier, unique in the atlas. */
  id: Scalars['ID']['output'];
  /** Reading in kana. */
  kana?: Maybe<Scalars['String']['output']>;
  /** Name. */
  name: Scalars['String']['output'];
  /** Districts beside it. */
  neighbours: Array<District>;
  /** Principals that belong to it. */
  principals: Array<Principal>;
  /** Revision that last wrote it: to be given back with an update. */
  revision: Scalars['Int']['output'];
};

/** Where a district stands: 0 to 1000 each way, from its left upper corner. */
export type DistrictBlock = {
  __typename?: 'DistrictBlock';
  /** Identifier of the district; null for principals without one. */
  district?: Maybe<Scalars['ID']['output']>;
  /** From top to bottom. */
  height: Scalars['Float']['output'];
  /** Its name; null for principals without one. */
  name?: Maybe<Scalars['String']['output']>;
  /** From left to right. */
  width: Scalars['Float']['output'];
  /** Its left side. */
  x: Scalars['Float']['output'];
  /** Its upper side. */
  y: Scalars['Float']['output'];
};

/** A written district. */
export type DistrictPayload = {
  __typename?: 'DistrictPayload';
  /** The district as it is now. */
  district: District;
  /** Things that are allowed but look wrong. */
  warnings: Array<Warning>;
};

/** A doctrine of a city. */
export type Doctrine = {
  __typename?: 'Doctrine';
  /** Its name. */
  label: Words;
  /** What it asks for. */
  meaning: Words;
};

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

/** Where a domain stands. */
export type DomainColumn = {
  __typename?: 'DomainColumn';
  /** The domain; null where it is unknown. */
  domain?: Maybe<Domain>;
  /** Its middle, 0 to 1000. */
  x: Scalars['Float']['output'];
};

/** A project's domain and why. */
export type DomainReading = {
  __typename?: 'DomainReading';
  /** The domain; null is a data gap. */
  domain?: Maybe<Domain>;
  /** Whether the city's guideline prints the domain of the form, or it is our reading; null where the domain does not come from the form. */
  printed?: Maybe<Scalars['Boolean']['output']>;
  /** Why, in English. */
  reasonEn: Scalars['String']['output'];
  /** Why, in Japanese. */
  reasonJa: Scalars['String']['output'];
  /** Where it comes from; null where there is no domain. */
  source?: Maybe<DomainSource>;
};

/** Where a domain comes from. */
export type DomainSource =
  /** From the form, by the profile. */
  | 'FORM'
  /** Set by a person, with a reason. */
  | 'MANUAL'
  /** From the sectors of those who take part. */
  | 'SECTORS';

/** Fiscal years in which a project has one domain for one reason. */
export type DomainSpan = {
  __typename?: 'DomainSpan';
  /** First fiscal year. */
  from: Scalars['Int']['output'];
  /** The domain in these years. */
  reading: DomainReading;
  /** Last fiscal year. */
  to: Scalars['Int']['output'];
};

/** How many projects have a domain. */
export type DomainUse = {
  __typename?: 'DomainUse';
  /** The domain; null for projects whose domain is not known. */
  domain?: Maybe<Domain>;
  /** Projects. */
  projects: Scalars['Int']['output'];
};

/** What a person says about two principals of the atlas. */
export type DuplicateDecisionInput = {
  /** Id of the proposal. */
  proposal: Scalars['ID']['input'];
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

/** Values of a filter with how many there are of each, most first. */
export type Facet = {
  __typename?: 'Facet';
  /** How many there are of each. */
  counts: Scalars['NumberList']['output'];
  /** The values, as the filter takes them. */
  values: Scalars['TextList']['output'];
};

/** A field of activity (分野) of the NPO law. */
export type Field = {
  __typename?: 'Field';
  /** Short name. */
  label: Words;
  /** Number, 1 to 20. */
  number: Scalars['Int']['output'];
};

/** Where a field stands. */
export type FieldRow = {
  __typename?: 'FieldRow';
  /** Number of the field; null where it is unknown. */
  field?: Maybe<Scalars['Int']['output']>;
  /** Its middle, 0 to 1000. */
  y: Scalars['Float']['output'];
};

/** A value, or why there is none. */
export type Figure = {
  __typename?: 'Figure';
  /** False where it has not been computed because that takes long: see startAnalysis. */
  computed: Scalars['Boolean']['output'];
  /** Which metric. */
  metric: Metric;
  /** How it was estimated; null where it is exact. */
  sampled?: Maybe<Sampled>;
  /** The table behind it; null where there is none. */
  table?: Maybe<FigureTable>;
  /** What chance alone would give; null until it was tested: see startAnalysis. */
  test?: Maybe<FigureTest>;
  /** Why it is undefined; null where it is not. */
  undefined?: Maybe<Words>;
  /** The value; null where undefined. */
  value?: Maybe<Scalars['Float']['output']>;
};

/** The table behind a figure. */
export type FigureTable = {
  __typename?: 'FigureTable';
  /** What each column is. */
  columns: Array<Scalars['String']['output']>;
  /** What each row is: codes of sectors, or numbers. */
  rows: Array<Scalars['String']['output']>;
  /** One list per row, one value per column; null where undefined, and for the public where fewer than five persons stand behind it. */
  values: Array<Array<Maybe<Scalars['Float']['output']>>>;
};

/** What chance alone gives a figure: labels of principals are dealt out anew many times. */
export type FigureTest = {
  __typename?: 'FigureTest';
  /** Mean, the exact one where it is known. */
  expected?: Maybe<Scalars['Float']['output']>;
  /** Share of permutations at least as far from the mean as the figure, both ways. */
  p?: Maybe<Scalars['Float']['output']>;
  /** How many permutations were drawn. */
  permutations: Scalars['Int']['output'];
  /** What a random network of the same density gives on average, where that is known. */
  randomGraph?: Maybe<Scalars['Float']['output']>;
  /** Standard deviation; null where the figure is undefined. */
  sd?: Maybe<Scalars['Float']['output']>;
  /** Seed that they were drawn with. */
  seed: Scalars['Int']['output'];
  /** Distance of the figure from the mean in standard deviations; null where nothing deviates. */
  z?: Maybe<Scalars['Float']['output']>;
};

/** A column of a file, and what it is taken for. */
export type FileColumn = {
  __typename?: 'FileColumn';
  /** Code of the field that it is taken to mean; null: not imported. */
  field?: Maybe<Scalars['String']['output']>;
  /** Its header; empty where it has none. */
  header: Scalars['String']['output'];
  /** Its place, from 0. */
  index: Scalars['Int']['output'];
  /** Its first few values that are not empty. */
  samples: Array<Scalars['String']['output']>;
};

/** A line of a file as it stands. */
export type FileLine = {
  __typename?: 'FileLine';
  /** Its cells. */
  cells: Array<Scalars['String']['output']>;
  /** Its number, from 1. */
  line: Scalars['Int']['output'];
};

/** A file as it is read: what it holds, and what each column is taken for. */
export type FileReading = {
  __typename?: 'FileReading';
  /** Lines without any text among them. */
  blankRows: Scalars['Int']['output'];
  /** Size, bytes. */
  bytes: Scalars['Int']['output'];
  /** Columns from left to right. */
  columns: Array<FileColumn>;
  /** Values that belong to every row. */
  constants: Array<FoundConstant>;
  /** What stands between cells; null for a workbook and JSON. */
  delimiter?: Maybe<Delimiter>;
  /** Encoding it is read in; null for a workbook. */
  encoding?: Maybe<TextEncoding>;
  /** Id of the file, from its upload. */
  file: Scalars['ID']['output'];
  /** Its name. */
  fileName: Scalars['String']['output'];
  /** The first lines of the file as they stand, headers and titles included, at most 20. */
  firstLines: Array<FileLine>;
  /** CSV, XLSX or JSON. */
  format: Scalars['String']['output'];
  /** SHA-256 of its contents. */
  hash: Scalars['String']['output'];
  /** Line in which the headers begin; 0: the table has none. */
  headerFrom: Scalars['Int']['output'];
  /** Line in which the headers end: more than `headerFrom` where they stand in several rows. */
  headerTo: Scalars['Int']['output'];
  /** Kind of list that the file looks like, or that was asked for. */
  kind: ImportKind;
  /** Remarks on the file as a whole. */
  notes: Array<ImportNote>;
  /** Whether a person told before what columns with these headers mean. */
  remembered: Scalars['Boolean']['output'];
  /** Rows of data. */
  rows: Scalars['Int']['output'];
  /** Sheet that is read; null where there is none. */
  sheet?: Maybe<Scalars['String']['output']>;
  /** Sheets of a workbook, in its order. */
  sheets: Array<FileSheet>;
  /** Rows above the headers that are not empty, each as one text. */
  titles: Array<Scalars['String']['output']>;
};

/** A sheet of a workbook. */
export type FileSheet = {
  __typename?: 'FileSheet';
  /** Whether the workbook hides it. */
  hidden: Scalars['Boolean']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
};

/** A form of collaboration. */
export type Form = {
  __typename?: 'Form';
  /** Its domain. */
  domain: Domain;
  /** What the form is good for; null where the guideline does not say. */
  effect?: Maybe<Words>;
  /** The city's word. */
  label: Words;
  /** Who leads in the city's own words; null where the guideline does not group forms so. */
  lead?: Maybe<Words>;
  /** True where the guideline does not print the word and we added it. */
  ours: Scalars['Boolean']['output'];
  /** True where the guideline prints the domain, false where it is our reading. */
  printed: Scalars['Boolean']['output'];
  /** Projects in the atlas that have this form, by whatever word the profile knows it. */
  projects: Scalars['Int']['output'];
  /** The words by which projects in the atlas have it. */
  usedAs: Array<Scalars['String']['output']>;
};

/** A value for every row, found beside the table: in the file's name, the sheet's name or a title. */
export type FoundConstant = {
  __typename?: 'FoundConstant';
  /** Code of the field. */
  field: Scalars['String']['output'];
  /** Where it was found. */
  place: Words;
  /** The value as text. */
  value: Scalars['String']['output'];
};

/** Health of the network in one fiscal year. */
export type Health = {
  __typename?: 'Health';
  /** Version of the definitions. */
  definitionsVersion: Scalars['String']['output'];
  /** Revision of the atlas that it was computed from. */
  revision: Scalars['Int']['output'];
  /** Indicators in the order of the report. */
  values: Array<IndicatorValue>;
  /** Fiscal year. */
  year: Scalars['Int']['output'];
};

/** An import that was applied. */
export type ImportBatch = {
  __typename?: 'ImportBatch';
  /** When, ISO 8601. */
  at: Scalars['String']['output'];
  /** Who. */
  by: Scalars['String']['output'];
  /** Rows by outcome. */
  counts: OutcomeCounts;
  /** SHA-256 of its contents. */
  fileHash: Scalars['String']['output'];
  /** Name of the file. */
  fileName: Scalars['String']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Kind of list. */
  kind: ImportKind;
  /** Name of the register that it belongs to. */
  source: Scalars['String']['output'];
  /** Whether it still holds. */
  status: ImportStatus;
  /** Whether it can be undone: what it overwrote is known, and it was not undone yet. */
  undoable: Scalars['Boolean']['output'];
  /** When it was undone, ISO 8601. */
  undoneAt?: Maybe<Scalars['String']['output']>;
  /** Who undid it. */
  undoneBy?: Maybe<Scalars['String']['output']>;
};

/** A page of imports. */
export type ImportBatchConnection = {
  __typename?: 'ImportBatchConnection';
  /** The imports, newest first. */
  nodes: Array<ImportBatch>;
  /** Whether there are more, and where the page ends. */
  pageInfo: PageInfo;
  /** Imports in all. */
  totalCount: Scalars['Int']['output'];
};

/** One property that a row sets or changes. */
export type ImportChange = {
  __typename?: 'ImportChange';
  /** Name of the property, or of the tie. */
  field: Scalars['String']['output'];
  /** What the atlas says now, as text; null where it says nothing. */
  from?: Maybe<Scalars['String']['output']>;
  /** What it would say, as text; null where it would say nothing. */
  to?: Maybe<Scalars['String']['output']>;
};

/** A field that a column may mean. */
export type ImportField = {
  __typename?: 'ImportField';
  /** Code by which it is named. */
  code: Scalars['String']['output'];
  /** What it is called. */
  label: Words;
  /** Whether a list of this kind is nothing without it, or another that stands for it. */
  needed: Scalars['Boolean']['output'];
};

/** What to import, and how. */
export type ImportInput = {
  /** Whether a file that was imported before overwrites what has changed since. */
  again?: InputMaybe<Scalars['Boolean']['input']>;
  /** What columns mean; those that are not named are taken for what they look like. */
  columns?: InputMaybe<Array<ColumnInput>>;
  /** Values for every row. */
  constants?: InputMaybe<Array<ConstantInput>>;
  /** What a person says about names. */
  decisions?: InputMaybe<Array<NameDecisionInput>>;
  /** Id of the file, from its upload. */
  file: Scalars['ID']['input'];
  /** Kind of list. */
  kind: ImportKind;
  /** City in whose words it is written, for an atlas that has none yet. */
  profile?: InputMaybe<Scalars['String']['input']>;
  /** How it is read. */
  reading?: InputMaybe<ReadingInput>;
  /** Name of the register that the file belongs to; its files share their keys. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Whether a sector that is missing is taken from the name where the name tells it. */
  takeSectors?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A long task: a preview, an import or an undo. It is kept for an hour after its end. */
export type ImportJob = {
  __typename?: 'ImportJob';
  /** The import that was applied or undone; null where nothing had to be written. */
  batch?: Maybe<ImportBatch>;
  /** Rows done of this phase. */
  done: Scalars['Int']['output'];
  /** Why it failed. */
  error?: Maybe<ImportNote>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** What an undo left as it is. */
  kept: Array<KeptChange>;
  /** What it is doing. */
  phase: JobPhase;
  /** The preview, once it is done. */
  preview?: Maybe<ImportPreview>;
  /** How far it is. */
  state: JobState;
  /** Rows of this phase; 0: not known. */
  total: Scalars['Int']['output'];
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

/** Something said about a file, a row or a cell. */
export type ImportNote = {
  __typename?: 'ImportNote';
  /** Kind of remark. */
  code: Scalars['String']['output'];
  /** Header of the column. */
  column?: Maybe<Scalars['String']['output']>;
  /** Line of the file, or row of the sheet. */
  line?: Maybe<Scalars['Int']['output']>;
  /** Whether the row is not imported because of it. */
  refuses: Scalars['Boolean']['output'];
  /** What would be right, where that can be told. */
  right?: Maybe<Words>;
  /** The text of the cell. */
  value?: Maybe<Scalars['String']['output']>;
  /** What is to be said. */
  words: Words;
};

/** What an import would do: nothing is written yet. */
export type ImportPreview = {
  __typename?: 'ImportPreview';
  /** When the same contents were imported before, ISO 8601. */
  appliedBefore?: Maybe<Scalars['String']['output']>;
  /** Lines without any text. */
  blankRows: Scalars['Int']['output'];
  /** Rows by outcome. */
  counts: OutcomeCounts;
  /** Whether the atlas holds the fictional sample city. */
  fictional: Scalars['Boolean']['output'];
  /** File that it is of. */
  file: Scalars['ID']['output'];
  /** Name of the file. */
  fileName: Scalars['String']['output'];
  /** Id, by which it is applied. */
  id: Scalars['ID']['output'];
  /** Kind of list. */
  kind: ImportKind;
  /** Headers of columns that are not imported. */
  notImported: Array<Scalars['String']['output']>;
  /** What is said about rows, most often first. */
  notes: Array<NoteCount>;
  /** Profile that an atlas without one would take over. */
  profileTaken?: Maybe<Scalars['String']['output']>;
  /** Names that may be one, the likeliest first. */
  proposals: Array<NameProposal>;
  /** Revision that the rows were compared with. */
  revision: Scalars['Int']['output'];
  /** Rows in the order of the file. */
  rows: ImportRowConnection;
};


/** What an import would do: nothing is written yet. */
export type ImportPreviewRowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  outcomes?: InputMaybe<Array<RowOutcome>>;
};

/** A row of a file and what becomes of it. */
export type ImportRow = {
  __typename?: 'ImportRow';
  /** What it sets or changes. */
  changes: Array<ImportChange>;
  /** Earlier line into which it goes. */
  intoLine?: Maybe<Scalars['Int']['output']>;
  /** Line of the file, or row of the sheet. */
  line: Scalars['Int']['output'];
  /** Name of the record that it speaks of; null where it names none. */
  name?: Maybe<Scalars['String']['output']>;
  /** What is to be said about it. */
  notes: Array<ImportNote>;
  /** What becomes of it. */
  outcome: RowOutcome;
  /** Id of the record that it speaks of, where the atlas has it. */
  record?: Maybe<Scalars['ID']['output']>;
  /** Table that it stands in, where several are imported at once. */
  table?: Maybe<Scalars['String']['output']>;
};

/** A page of rows. */
export type ImportRowConnection = {
  __typename?: 'ImportRowConnection';
  /** The rows. */
  nodes: Array<ImportRow>;
  /** Whether there are more, and where the page ends. */
  pageInfo: PageInfo;
  /** Rows in all. */
  totalCount: Scalars['Int']['output'];
};

/** Whether an import still holds. */
export type ImportStatus =
  /** Applied, and in the atlas. */
  | 'APPLIED'
  /** Undone. */
  | 'UNDONE';

/** What an indicator of network health means: one entry of the list of indicators. */
export type Indicator = {
  __typename?: 'Indicator';
  /** What a sensitivity band is of; null where it does not depend on participations. */
  band?: Maybe<IndicatorBandOf>;
  /** Which way is better. */
  direction: MetricDirection;
  /** Formula. */
  formula: Scalars['String']['output'];
  /** Versions of the definitions in which it was added or changed, the oldest first. */
  history: Array<MetricChange>;
  /** Identifier. */
  id: Scalars['ID']['output'];
  /** Name. */
  label: Words;
  /** Greatest possible value; null: no bound. */
  max?: Maybe<Scalars['Float']['output']>;
  /** Meaning, a sentence. */
  meaning: Words;
  /** Least possible value; null: no bound. */
  min?: Maybe<Scalars['Float']['output']>;
  /** When it is undefined. */
  undefinedWhen: Words;
  /** Unit. */
  unit: Words;
};

/** How far an indicator moves when records are missing: 5th and 95th percentile over replicates, each without a random tenth of the participations. It is no confidence interval. */
export type IndicatorBand = {
  __typename?: 'IndicatorBand';
  /** 95th percentile. */
  high: Scalars['Float']['output'];
  /** 5th percentile. */
  low: Scalars['Float']['output'];
  /** Replicates. */
  replicates: Scalars['Int']['output'];
  /** Seed of the replicates. */
  seed: Scalars['Int']['output'];
};

/** What the sensitivity band of an indicator is of. */
export type IndicatorBandOf =
  /** Of its change against the year before, because leaving records out moves the value one way. */
  | 'CHANGE'
  /** Of its value. */
  | 'VALUE';

/** How an indicator stands. */
export type IndicatorStanding =
  /** At its target or beyond. */
  | 'AT_TARGET'
  /** Not at a target, and better than the year before. */
  | 'BETTER'
  /** Not at a target, and as the year before. */
  | 'SAME'
  /** Not at a target, and worse than the year before. */
  | 'WORSE';

/** What the committee wants an indicator to be in a fiscal year. */
export type IndicatorTarget = {
  __typename?: 'IndicatorTarget';
  /** When it was set, ISO 8601. */
  setAt: Scalars['String']['output'];
  /** Role of whoever set it. */
  setBy: Scalars['String']['output'];
  /** The value wanted. */
  value: Scalars['Float']['output'];
};

/** An indicator in one fiscal year. */
export type IndicatorValue = {
  __typename?: 'IndicatorValue';
  /** How far it moves when a tenth of the participations is missing; null until that was computed: see startHealthBands. */
  band?: Maybe<IndicatorBand>;
  /** Value less the year before; null where either is undefined. */
  change?: Maybe<Scalars['Float']['output']>;
  /** Which indicator. */
  indicator: Indicator;
  /** The value of the year before; null where undefined or not recorded. */
  previous?: Maybe<Scalars['Float']['output']>;
  /** How it stands; null where that cannot be said. */
  standing?: Maybe<IndicatorStanding>;
  /** What the committee wants; null where it has set nothing. */
  target?: Maybe<IndicatorTarget>;
  /** Why it is undefined; null where it is not. */
  undefined?: Maybe<Words>;
  /** The value; null where undefined. */
  value?: Maybe<Scalars['Float']['output']>;
};

/** Introductions of one fiscal year. */
export type IntroductionCount = {
  __typename?: 'IntroductionCount';
  /** Introductions proposed, whatever became of them. */
  introductions: Scalars['Int']['output'];
  /** Fiscal year. */
  year: Scalars['Int']['output'];
};

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

/** A property that an undo left as it is, because someone changed it after the import. */
export type KeptChange = {
  __typename?: 'KeptChange';
  /** What it was before the import, to which the undo would have set it. */
  before?: Maybe<Scalars['String']['output']>;
  /** Property or tie. */
  field: Scalars['String']['output'];
  /** Its name. */
  name?: Maybe<Scalars['String']['output']>;
  /** What it says now. */
  now?: Maybe<Scalars['String']['output']>;
  /** Record that it belongs to. */
  record: Scalars['ID']['output'];
};

/** A kind of principal. */
export type Kind = {
  __typename?: 'Kind';
  /** Whether it is the city's own office. */
  city: Scalars['Boolean']['output'];
  /** The printed category it belongs to; null where the guideline has none for it. */
  group?: Maybe<Words>;
  /** The city's word. */
  label: Words;
  /** True where the guideline does not print the word and we added it. */
  ours: Scalars['Boolean']['output'];
  /** Its sector. */
  sector: Sector;
};

/** How a network is laid out. */
export type Layout =
  /** By district: a block for each, named. The same for everyone and every view. */
  | 'DISTRICT'
  /** By domain from left (A) to right (E) and field from top (1) to bottom (20). */
  | 'DOMAIN'
  /** By forces: those who work together lie together. The same for everyone and every year. */
  | 'FORCE';

/** A column of a list, on the page and in a download, besides figures. */
export type ListColumn = {
  __typename?: 'ListColumn';
  /** As the order of the list calls it. */
  code: Scalars['String']['output'];
  /** What stands above it. */
  label: Words;
};

/** Something that a list can be narrowed by, with what each value of it would leave. */
export type ListFacet = {
  __typename?: 'ListFacet';
  /** What it is: the filter of this name narrows by it. */
  name: ListFacetName;
  /** Values that would leave something, and those asked for, in the order in which they are shown. */
  values: Array<ListFacetValue>;
};

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

/** One value of a facet. */
export type ListFacetValue = {
  __typename?: 'ListFacetValue';
  /** Items that the list would hold with this value and all other filters; null where fewer than five persons, and nobody else, would be among them and the viewer is the public. */
  count?: Maybe<Scalars['Int']['output']>;
  /** The value in words. */
  label: Words;
  /** The value as the filter takes it. */
  value: Scalars['String']['output'];
};

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
  seed?: InputMaybe<Scalars['Int']['input']>;
};

/** The atlas after the sample city was loaded. */
export type LoadSampleCityPayload = {
  __typename?: 'LoadSampleCityPayload';
  /** The atlas. */
  atlas: Atlas;
};

/** Which two records become one. */
export type MergeInput = {
  /** The record that goes into it. */
  absorb: Scalars['ID']['input'];
  /** The same of the record that goes into it. */
  absorbRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The record that stays. */
  keep: Scalars['ID']['input'];
  /** Revision of the record that stays that the merge was looked at with; if it was written since, CONFLICT. Not checked if left out. */
  keepRevision?: InputMaybe<Scalars['Int']['input']>;
};

/** What merging one record into another would do; nothing is written. */
export type MergePreview = {
  __typename?: 'MergePreview';
  /** The record that goes into it, as it is now. */
  absorbed: Node;
  /** Acquaintances between coordinators and principals that go over to it. */
  acquaintances: Array<Acquaintance>;
  /** Names that become other names of the one that stays. */
  aliases: Array<Scalars['String']['output']>;
  /** Projects looked after, or who looks after it, that go over to it. */
  coordinations: Array<Coordination>;
  /** Properties of which both say something else, by name; what the one that stays says holds. */
  differing: Array<Scalars['String']['output']>;
  /** The record that stays, as it is now. */
  kept: Node;
  /** Records that it is tied to from then on, field by field; fields to which nothing is added are left out. */
  links: Array<MergedLinks>;
  /** Other ties that go over, such as introductions and evaluations. */
  otherTies: Scalars['Int']['output'];
  /** Parts in projects that go over to the one that stays; those that both have are one. */
  participations: Array<Participation>;
  /** Properties in which the one that stays takes over what the other says, by name. */
  taken: Array<Scalars['String']['output']>;
  /** What makes it doubtful that the two are one. */
  warnings: Array<Warning>;
};

/** Records that a field of the record that stays gets. */
export type MergedLinks = {
  __typename?: 'MergedLinks';
  /** Name of the field. */
  field: Scalars['String']['output'];
  /** The records. */
  records: Array<Node>;
};

/** What a figure means: one entry of the list of metrics. */
export type Metric = {
  __typename?: 'Metric';
  /** Whether it is a yes or no: its values are 1 and 0. */
  boolean: Scalars['Boolean']['output'];
  /** How much it costs to compute. */
  cost: MetricCost;
  /** Which way is better. */
  direction: MetricDirection;
  /** Whether it is estimated from a sample where a view is very large; a figure says so when it is. */
  estimated: Scalars['Boolean']['output'];
  /** Formula. */
  formula: Scalars['String']['output'];
  /** Versions of the definitions in which it was added or changed, the oldest first. */
  history: Array<MetricChange>;
  /** Identifier, as in the enums. */
  id: Scalars['String']['output'];
  /** Name. */
  label: Words;
  /** Greatest possible value; null: no bound. */
  max?: Maybe<Scalars['Float']['output']>;
  /** Meaning, a sentence. */
  meaning: Words;
  /** Least possible value; null: no bound. */
  min?: Maybe<Scalars['Float']['output']>;
  /** Range of values. */
  range: Scalars['String']['output'];
  /** What it is a figure of. */
  scope: MetricScope;
  /** Where it comes from. */
  source: Scalars['String']['output'];
  /** Whether there is a table behind it. */
  tabled: Scalars['Boolean']['output'];
  /** Whether there is a permutation test of it. */
  tested: Scalars['Boolean']['output'];
  /** When it is undefined. */
  undefinedWhen: Words;
  /** Unit. */
  unit: Words;
  /** How the strength of ties enters. */
  weight: MetricWeight;
};

/** When the definition of a metric changed. */
export type MetricChange = {
  __typename?: 'MetricChange';
  /** What changed. */
  note: Words;
  /** Version of the definitions. */
  version: Scalars['String']['output'];
};

/** One figure for every node. */
export type MetricColumn = {
  __typename?: 'MetricColumn';
  /** False where it has not been computed because that takes long: see startAnalysis. */
  computed: Scalars['Boolean']['output'];
  /** Which figure. */
  id: PrincipalMetric;
  /** How the values were estimated; null where they are exact. */
  sampled?: Maybe<Sampled>;
  /** Why a principal's value is null, in English; null where none is. */
  undefinedEn?: Maybe<Scalars['String']['output']>;
  /** Why a principal's value is null, in Japanese; null where none is. */
  undefinedJa?: Maybe<Scalars['String']['output']>;
  /** Value of each node; null where undefined, and for what is no principal. */
  values: Scalars['NumberOrNullList']['output'];
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

/** A municipality profile (自治体プロファイル): one city's own words. */
export type MunicipalityProfile = {
  __typename?: 'MunicipalityProfile';
  /** Code, e.g. koka. */
  code: Scalars['String']['output'];
  /** Whether domain A, cooperation without the city, counts as collaboration. */
  countsDomainA: Scalars['Boolean']['output'];
  /** Doctrines beside the principles, where the city names any. */
  doctrines: Array<Doctrine>;
  /** Projects of each domain, A to E and then of none, if this profile were the one in use. */
  domains: Array<DomainUse>;
  /** Fields beside the 20 of the NPO law, numbered from 21. */
  extraFields: Array<Field>;
  /** Forms of collaboration and their domains. */
  forms: Array<Form>;
  /** Categories of principal as the guideline prints them. */
  groups: Array<Words>;
  /** Whether it is the profile in use. */
  inUse: Scalars['Boolean']['output'];
  /** Kinds of principal and their sectors. */
  kinds: Array<Kind>;
  /** Name of the city. */
  name: Words;
  /** What in the profile is our reading of the guideline, and why. */
  notes: Array<Words>;
  /** Principles by which projects are judged. */
  principles: Array<Words>;
  /** The guideline it was taken from. */
  source: Words;
  /** Stages in which the city brings collaboration in, where it names any. */
  stages: Array<Stage>;
  /** What kinds of principal are good at, where the city says so. */
  strengths: Array<Strength>;
  /** Fiscal years that a subsidy may run; null where the city does not say. */
  subsidyYears?: Maybe<Scalars['Int']['output']>;
  /** Tests of whether work suits collaboration, where the city names any. */
  suitability: Array<Words>;
  /** Fields that suit collaboration with examples, where the city names any. */
  suitedFields: Array<SuitedField>;
  /** Forms in use in the atlas that this profile does not know, whether it is in use or not: what choosing it would leave open. */
  unknownForms: Array<UnknownForm>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Takes a challenge out of lists, or brings it back; nothing is deleted. */
  archiveChallenge: ChallengePayload;
  /** Takes a coordinator out of lists and networks, or brings one back; nothing is deleted. */
  archiveCoordinator: CoordinatorPayload;
  /** Takes a district out of lists, or brings it back; nothing is deleted. */
  archiveDistrict: DistrictPayload;
  /** Takes a principal out of lists and networks, or brings it back; nothing is deleted. */
  archivePrincipal: PrincipalPayload;
  /** Takes a project out of lists and networks, or brings it back; nothing is deleted. */
  archiveProject: ProjectPayload;
  /** Records a challenge. */
  createChallenge: ChallengePayload;
  /** Makes a coordinator. */
  createCoordinator: CoordinatorPayload;
  /** Makes a district. */
  createDistrict: DistrictPayload;
  /** Makes a principal. */
  createPrincipal: PrincipalPayload;
  /** Makes a project. */
  createProject: ProjectPayload;
  /** Remembers that two principals of the atlas that look alike are not the same; that they are is said by merging them. */
  decideDuplicate: Scalars['Boolean']['output'];
  /** Takes back that a coordinator looks after a project. */
  deleteCoordinates: CoordinatorPayload;
  /** Takes back that a coordinator knows a principal. */
  deleteKnows: CoordinatorPayload;
  /** Takes a principal's part in a project back. */
  deleteParticipation: ProjectPayload;
  /** Fills an atlas that holds no record with the fictional sample city. */
  loadSampleCity: LoadSampleCityPayload;
  /** Merges one challenge into another; every tie is kept. */
  mergeChallenges: ChallengePayload;
  /** Merges one coordinator into another; every tie is kept. */
  mergeCoordinators: CoordinatorPayload;
  /** Merges one district into another; everything in it moves. */
  mergeDistricts: DistrictPayload;
  /** Merges one principal into another: every tie is kept, the name that goes becomes an alias. */
  mergePrincipals: PrincipalPayload;
  /** Merges one project into another: every participation is kept, the name that goes becomes an alias. */
  mergeProjects: ProjectPayload;
  /** Says that a coordinator looks after a project. */
  setCoordinates: CoordinatorPayload;
  /** Says that a coordinator knows a principal, and how well. */
  setKnows: CoordinatorPayload;
  /** Sets a principal's part in a project; the same principal, project, role and first year are the same part. */
  setParticipation: ProjectPayload;
  /** Chooses the municipality profile: domains that follow from forms are derived anew. */
  setProfile: SetProfilePayload;
  /** Sets what the committee wants an indicator to be in a fiscal year, or takes it back. */
  setTarget: Health;
  /** Starts to compute what takes long; one such computation waits for the other. */
  startAnalysis: AnalysisTask;
  /** Starts to compute how far the indicators of a fiscal year move when records are missing. */
  startHealthBands: AnalysisTask;
  /** Applies a preview in one transaction. Refused with CONFLICT when the atlas has changed so that rows would fare otherwise. */
  startImport: ImportJob;
  /** Compares a file with the atlas, row by row; writes nothing. */
  startPreview: ImportJob;
  /** Takes an import back. What others changed since stays and is listed. */
  startUndo: ImportJob;
  /** Stops a computation. What others wait for goes on. */
  stopAnalysis: AnalysisTask;
  /** Stops a task; nothing of it is written. */
  stopImportJob: ImportJob;
  /** Changes a challenge; what is not named stays, null empties. */
  updateChallenge: ChallengePayload;
  /** Changes a coordinator; what is not named stays, null empties. */
  updateCoordinator: CoordinatorPayload;
  /** Changes a district; what is not named stays, null empties. */
  updateDistrict: DistrictPayload;
  /** Changes a principal; what is not named stays, null empties. */
  updatePrincipal: PrincipalPayload;
  /** Changes a project; what is not named stays, null empties. */
  updateProject: ProjectPayload;
};


export type MutationArchiveChallengeArgs = {
  input: ArchiveInput;
};


export type MutationArchiveCoordinatorArgs = {
  input: ArchiveInput;
};


export type MutationArchiveDistrictArgs = {
  input: ArchiveInput;
};


export type MutationArchivePrincipalArgs = {
  input: ArchiveInput;
};


export type MutationArchiveProjectArgs = {
  input: ArchiveInput;
};


export type MutationCreateChallengeArgs = {
  input: CreateChallengeInput;
};


export type MutationCreateCoordinatorArgs = {
  input: CreateCoordinatorInput;
};


export type MutationCreateDistrictArgs = {
  input: CreateDistrictInput;
};


export type MutationCreatePrincipalArgs = {
  input: CreatePrincipalInput;
};


export type MutationCreateProjectArgs = {
  input: CreateProjectInput;
};


export type MutationDecideDuplicateArgs = {
  input: DuplicateDecisionInput;
};


export type MutationDeleteCoordinatesArgs = {
  input: DeleteCoordinatesInput;
};


export type MutationDeleteKnowsArgs = {
  input: DeleteKnowsInput;
};


export type MutationDeleteParticipationArgs = {
  input: DeleteParticipationInput;
};


export type MutationLoadSampleCityArgs = {
  input: LoadSampleCityInput;
};


export type MutationMergeChallengesArgs = {
  input: MergeInput;
};


export type MutationMergeCoordinatorsArgs = {
  input: MergeInput;
};


export type MutationMergeDistrictsArgs = {
  input: MergeInput;
};


export type MutationMergePrincipalsArgs = {
  input: MergeInput;
};


export type MutationMergeProjectsArgs = {
  input: MergeInput;
};


export type MutationSetCoordinatesArgs = {
  input: SetCoordinatesInput;
};


export type MutationSetKnowsArgs = {
  input: SetKnowsInput;
};


export type MutationSetParticipationArgs = {
  input: SetParticipationInput;
};


export type MutationSetProfileArgs = {
  input: SetProfileInput;
};


export type MutationSetTargetArgs = {
  input: TargetInput;
};


export type MutationStartAnalysisArgs = {
  input: AnalysisInput;
};


export type MutationStartHealthBandsArgs = {
  year: Scalars['Int']['input'];
};


export type MutationStartImportArgs = {
  preview: Scalars['ID']['input'];
};


export type MutationStartPreviewArgs = {
  input: ImportInput;
};


export type MutationStartUndoArgs = {
  batch: Scalars['ID']['input'];
};


export type MutationStopAnalysisArgs = {
  id: Scalars['ID']['input'];
};


export type MutationStopImportJobArgs = {
  id: Scalars['ID']['input'];
};


export type MutationUpdateChallengeArgs = {
  input: UpdateChallengeInput;
};


export type MutationUpdateCoordinatorArgs = {
  input: UpdateCoordinatorInput;
};


export type MutationUpdateDistrictArgs = {
  input: UpdateDistrictInput;
};


export type MutationUpdatePrincipalArgs = {
  input: UpdatePrincipalInput;
};


export type MutationUpdateProjectArgs = {
  input: UpdateProjectInput;
};

/** What a person says about two names. */
export type NameDecisionInput = {
  /** Id of the proposal. */
  proposal: Scalars['ID']['input'];
  /** What they are to each other. */
  verdict: NameVerdict;
};

/** Two names that may be one principal. */
export type NameProposal = {
  __typename?: 'NameProposal';
  /** What else is known of the first: reading, corporate number, districts, place, kind, as far as there are any. */
  about: Array<Scalars['String']['output']>;
  /** What a person decided, in this preview or before; null: nobody yet. */
  decided?: Maybe<NameVerdict>;
  /** Id of the proposal: always the same for the same two names. */
  id: Scalars['ID']['output'];
  /** Likelihood, 0 to 1, that this is so; our estimate, not a measurement. */
  likelihood: Scalars['Float']['output'];
  /** Line of the file that gives the first name; null where both are in the atlas. */
  line?: Maybe<Scalars['Int']['output']>;
  /** The first name. */
  name: Scalars['String']['output'];
  /** Record that has the other name; null where another line of the file has it. */
  other?: Maybe<Scalars['ID']['output']>;
  /** What else is known of the other. */
  otherAbout: Array<Scalars['String']['output']>;
  /** Line that has the other name, where the atlas does not have it. */
  otherLine?: Maybe<Scalars['Int']['output']>;
  /** The other name. */
  otherName: Scalars['String']['output'];
  /** Why. */
  reason: Words;
  /** Record of the first name, where both are in the atlas. */
  record?: Maybe<Scalars['ID']['output']>;
  /** What is proposed. */
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

/** A network of a view, as columns: item i of each list of nodes belongs to node i, of ties to tie i. */
export type Network = {
  __typename?: 'Network';
  /** What the axes say, for the layout by domain; null for the others. */
  axes?: Maybe<NetworkAxes>;
  /** Where districts stand, for the layout by district; null for the others. */
  blocks?: Maybe<Array<DistrictBlock>>;
  /** How many there would be with each value of a filter, all other filters as they are. */
  facets: ViewFacets;
  /** Figures of the view's collaboration network as a whole, whichever network is drawn. */
  figures: Array<Figure>;
  /** The network drawn. */
  kind: NetworkKind;
  /** The nodes. */
  nodes: NetworkNodes;
  /** Revision it was computed from. */
  revision: Scalars['Int']['output'];
  /** Ties of the network asked for; where there are too many, the number counted until the limit. */
  tieCount: Scalars['Int']['output'];
  /** The ties. */
  ties: NetworkTies;
  /** True when the collaboration network has more ties than config allows on the map, so that the affiliation network is drawn in its place. */
  tooManyTies: Scalars['Boolean']['output'];
  /** First and last fiscal year looked at; null while the atlas is empty. */
  years?: Maybe<YearRange>;
};


/** A network of a view, as columns: item i of each list of nodes belongs to node i, of ties to tie i. */
export type NetworkFiguresArgs = {
  ids?: InputMaybe<Array<NetworkMetric>>;
};

/** The axes of the layout by domain. */
export type NetworkAxes = {
  __typename?: 'NetworkAxes';
  /** Domains from left to right. */
  columns: Array<DomainColumn>;
  /** Fields from top to bottom. */
  rows: Array<FieldRow>;
};

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

/** The nodes of a network, as columns of equal length. */
export type NetworkNodes = {
  __typename?: 'NetworkNodes';
  /** Community of each, 0 upwards by size; null where it has no ties. */
  communities: Scalars['NumberOrNullList']['output'];
  /** Identifier of the district each stands in on the layout by district; null for what is no principal, and where there is none. */
  districts: Scalars['TextOrNullList']['output'];
  /** Domain in which most of its projects lie; null where unknown. */
  domains: Scalars['DomainOrNullList']['output'];
  /** Identifiers. */
  ids: Scalars['TextList']['output'];
  /** Figures asked for, one column each. */
  metrics: Array<MetricColumn>;
  /** Names as the viewer may see them. */
  names: Scalars['TextList']['output'];
  /** Sectors; null for what is no principal, and where it is missing. */
  sectors: Scalars['SectorOrNullList']['output'];
  /** What each is. */
  types: Scalars['NodeTypeList']['output'];
  /** Positions from left to right, 0 to 1000. */
  x: Scalars['NumberList']['output'];
  /** Positions from top to bottom, 0 to 1000. */
  y: Scalars['NumberList']['output'];
};


/** The nodes of a network, as columns of equal length. */
export type NetworkNodesMetricsArgs = {
  ids: Array<PrincipalMetric>;
};

/** The ties of a network, as columns of equal length. */
export type NetworkTies = {
  __typename?: 'NetworkTies';
  /** Figures asked for, one column each: those of the collaboration network. */
  metrics: Array<TieMetricColumn>;
  /** Projects in common, 0 where the tie has other reasons only; 1 for a participation. */
  sharedProjects: Scalars['NumberList']['output'];
  /** Index of one end in the columns of nodes. */
  sources: Scalars['NumberList']['output'];
  /** Strength: the sum of 1/(members − 1) over shared projects; 1 for a participation; on reach 1 more for every other reason. */
  strengths: Scalars['NumberList']['output'];
  /** Index of the other end. */
  targets: Scalars['NumberList']['output'];
};


/** The ties of a network, as columns of equal length. */
export type NetworkTiesMetricsArgs = {
  ids: Array<TieMetric>;
};

/** Anything with an id that is unique in the whole atlas. */
export type Node = {
  /** Identifier, unique in the atlas; its text means nothing. */
  id: Scalars['ID']['output'];
};

/** What a node of a network is: see NodeTypeList. */
export type NodeType =
  /** 協働コーディネーター */
  | 'COORDINATOR'
  /** 主体 */
  | 'PRINCIPAL'
  /** 協働事業 */
  | 'PROJECT';

/** How often something is said. */
export type NoteCount = {
  __typename?: 'NoteCount';
  /** Kind of remark. */
  code: Scalars['String']['output'];
  /** Whether these rows are not imported because of it. */
  refuses: Scalars['Boolean']['output'];
  /** Rows about which it is said. */
  rows: Scalars['Int']['output'];
  /** The remark. */
  words: Words;
};

/** How many rows had each outcome. */
export type OutcomeCounts = {
  __typename?: 'OutcomeCounts';
  /** Rows that make something. */
  created: Scalars['Int']['output'];
  /** Rows that went into others. */
  merged: Scalars['Int']['output'];
  /** Rows that are not imported. */
  refused: Scalars['Int']['output'];
  /** Rows that say nothing new. */
  unchanged: Scalars['Int']['output'];
  /** Rows that change something. */
  updated: Scalars['Int']['output'];
};

/** Where a page of a list ends, and whether more follows (Relay). */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last item, to be given as `after` for the next page; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more items follow this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether items stand before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item; null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** One principal's part in one project. */
export type Participation = {
  __typename?: 'Participation';
  /** The principal. */
  principal: Principal;
  /** The project. */
  project: Project;
  /** Role. */
  role: ParticipationRole;
  /** First fiscal year. */
  since: Scalars['Int']['output'];
  /** Last fiscal year; null as long as the project runs. */
  until?: Maybe<Scalars['Int']['output']>;
};

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

/** A principal that shares projects with another. */
export type Partner = {
  __typename?: 'Partner';
  /** The partner. */
  principal: Principal;
  /** Projects in common within the view, at least 1. */
  sharedProjects: Scalars['Int']['output'];
  /** Strength of the tie (Newman 2001): the sum of 1/(members − 1) over shared projects. */
  strength: Scalars['Float']['output'];
};

/** One path. */
export type Path = {
  __typename?: 'Path';
  /** The principals from end to end. */
  principals: Array<Principal>;
  /** The ties: the first joins the first two principals, and so on. */
  ties: Array<PathTie>;
};

/** One tie of a path. */
export type PathTie = {
  __typename?: 'PathTie';
  /** These projects, those that began last first. */
  projects: Array<Project>;
  /** How many projects of the view the two share. */
  sharedProjects: Scalars['Int']['output'];
};


/** One tie of a path. */
export type PathTieProjectsArgs = {
  first?: Scalars['Int']['input'];
};

/** A figure of a principal with its rank, and how far the rank would move if the register missed something. */
export type Position = {
  __typename?: 'Position';
  /** How far the rank moves; null until it was computed: see startAnalysis. */
  band?: Maybe<RankBand>;
  /** The figure, or why there is none. */
  figure: Figure;
  /** Rank, 1 = the largest value, equal values share the best of their ranks; null where there is no value, and for a yes or no. */
  rank?: Maybe<Scalars['Int']['output']>;
  /** Principals of the view that have a value; 0 where there is no rank. */
  ranked: Scalars['Int']['output'];
};

/** A principal (主体): anyone who can take part, a person, group, firm, school or office. */
export type Principal = Node & {
  __typename?: 'Principal';
  /** Other names, among them those of principals merged into this one. */
  aliases: Array<Scalars['String']['output']>;
  /** When it was archived, ISO 8601; null while it is in use. */
  archivedAt?: Maybe<Scalars['String']['output']>;
  /** Challenges it raised. */
  challenges: Array<Challenge>;
  /** Between which sectors it stands: pairs of its partners that share no project themselves, most pairs first. */
  connects: Array<ConnectedSectors>;
  /** E-mail address of the contact. Private. */
  contactEmail?: Maybe<Scalars['String']['output']>;
  /** Name of the person to contact. Private. */
  contactName?: Maybe<Scalars['String']['output']>;
  /** Telephone number of the contact. Private. */
  contactPhone?: Maybe<Scalars['String']['output']>;
  /** Corporate number, 13 digits. */
  corporateNumber?: Maybe<Scalars['String']['output']>;
  /** Districts (地区) it belongs to. */
  districts: Array<District>;
  /** True when it asked not to be introduced to others. */
  doNotIntroduce: Scalars['Boolean']['output'];
  /** Fields of activity (分野), numbers 1 to 20 of the NPO law. */
  fields: Array<Scalars['Int']['output']>;
  /** Identifier, unique in the atlas. */
  id: Scalars['ID']['output'];
  /** Reading in kana. */
  kana?: Maybe<Scalars['String']['output']>;
  /** The profile's finer word, e.g. 自治振興会. */
  kind?: Maybe<Scalars['String']['output']>;
  /** Coordinators who know it, best known first. */
  knownBy: Array<Acquaintance>;
  /** Groups it is a member of. */
  memberOf: Array<Principal>;
  /** Principals that are members of it. */
  members: Array<Principal>;
  /** Figures of its position, with the reason where one is undefined. */
  metrics: Array<Figure>;
  /** Name. For a person (sector CITIZEN) viewers other than coordinators and administrators get a pseudonym. */
  name: Scalars['String']['output'];
  /** Resources it needs. */
  needs: Array<Resource>;
  /** What the needs are, in words. */
  needsNote?: Maybe<Scalars['String']['output']>;
  /** Note of the coordinators. Private. */
  note?: Maybe<Scalars['String']['output']>;
  /** Resources it offers. */
  offers: Array<Resource>;
  /** What the offers are, in words. */
  offersNote?: Maybe<Scalars['String']['output']>;
  /** Its parts in projects, latest first. */
  participations: Array<Participation>;
  /** Principals it shares a project with in the view, most shared projects first. */
  partners: Array<Partner>;
  /** Where it stands among the others of the view, figure by figure. */
  positions: Array<Position>;
  /** Fiscal years in which it was registered. */
  registeredYears: Array<Scalars['Int']['output']>;
  /** Revision that last wrote it: to be given back with an update. */
  revision: Scalars['Int']['output'];
  /** Sector (主体の区分); null is a data gap. */
  sector?: Maybe<Sector>;
  /** What would no longer hang together without it. */
  separation: Separation;
  /** What a person can do (まちづくり人財バンク). */
  skills: Array<Scalars['String']['output']>;
  /** Whether it is active. */
  status: PrincipalStatus;
  /** Web address. */
  website?: Maybe<Scalars['String']['output']>;
};


/** A principal (主体): anyone who can take part, a person, group, firm, school or office. */
export type PrincipalConnectsArgs = {
  view?: InputMaybe<ViewInput>;
};


/** A principal (主体): anyone who can take part, a person, group, firm, school or office. */
export type PrincipalMetricsArgs = {
  ids: Array<PrincipalMetric>;
  view?: InputMaybe<ViewInput>;
};


/** A principal (主体): anyone who can take part, a person, group, firm, school or office. */
export type PrincipalPartnersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  view?: InputMaybe<ViewInput>;
};


/** A principal (主体): anyone who can take part, a person, group, firm, school or office. */
export type PrincipalPositionsArgs = {
  ids: Array<PrincipalMetric>;
  view?: InputMaybe<ViewInput>;
};


/** A principal (主体): anyone who can take part, a person, group, firm, school or office. */
export type PrincipalSeparationArgs = {
  view?: InputMaybe<ViewInput>;
};

/** A page of principals. */
export type PrincipalConnection = {
  __typename?: 'PrincipalConnection';
  /** Items with their cursors. */
  edges: Array<PrincipalEdge>;
  /** The items. */
  nodes: Array<Principal>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** Items in the whole list. */
  totalCount: Scalars['Int']['output'];
};

/** A principal and its place in the list. */
export type PrincipalEdge = {
  __typename?: 'PrincipalEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The principal. */
  node: Principal;
};

/** Which principals a list holds. Several values of one filter mean any of them; several filters mean all of them. */
export type PrincipalFilter = {
  /** True: archived ones only; false or left out: none of them. */
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Districts. */
  districts?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Domains of projects it takes part in. */
  domains?: InputMaybe<Array<Domain>>;
  /** Fields, 1 to 20. */
  fields?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Forms of projects it takes part in, the profile's words. */
  forms?: InputMaybe<Array<Scalars['String']['input']>>;
  /** First fiscal year: it takes part in such a project then or later. */
  from?: InputMaybe<Scalars['Int']['input']>;
  /** Only these, by id. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Kinds, the profile's words. */
  kinds?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What it lacks. */
  missing?: InputMaybe<Array<PrincipalGap>>;
  /** Resources it needs. */
  needs?: InputMaybe<Array<Resource>>;
  /** Resources it offers. */
  offers?: InputMaybe<Array<Resource>>;
  /** Whether the sector is missing. */
  sectorMissing?: InputMaybe<Scalars['Boolean']['input']>;
  /** Sectors. */
  sectors?: InputMaybe<Array<Sector>>;
  /** Status. */
  statuses?: InputMaybe<Array<PrincipalStatus>>;
  /** Text in the name, kana or aliases: full or half width, kana or kanji, old or new forms, 株式会社 or (株). */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Last fiscal year: it takes part in such a project then or before. */
  to?: InputMaybe<Scalars['Int']['input']>;
  /** Fiscal years in which it takes part in a project that is not cancelled. */
  years?: InputMaybe<Array<Scalars['Int']['input']>>;
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
  direction?: InputMaybe<Direction>;
  /** A column; equal ones are in the order of names. */
  field?: InputMaybe<PrincipalOrderField>;
  /** A figure; it goes before the column. */
  metric?: InputMaybe<PrincipalMetric>;
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

/** A written principal. */
export type PrincipalPayload = {
  __typename?: 'PrincipalPayload';
  /** The principal as it is now. */
  principal: Principal;
  /** Things that are allowed but look wrong. */
  warnings: Array<Warning>;
};

/** Whether a principal is active. */
export type PrincipalStatus =
  /** Active. */
  | 'ACTIVE'
  /** Dissolved. */
  | 'DISSOLVED'
  /** Registered but at rest. */
  | 'DORMANT';

/** A project (協働事業): work that principals do together, with years, a form and a domain. */
export type Project = Node & {
  __typename?: 'Project';
  /** Other names, among them those of projects merged into this one. */
  aliases: Array<Scalars['String']['output']>;
  /** When it was archived, ISO 8601; null while it is in use. */
  archivedAt?: Maybe<Scalars['String']['output']>;
  /** Budget in yen. */
  budgetYen?: Maybe<Scalars['Float']['output']>;
  /** Challenges it addresses. */
  challenges: Array<Challenge>;
  /** Who coordinates it. */
  coordinations: Array<Coordination>;
  /** Deadline, ISO 8601 date. */
  deadline?: Maybe<Scalars['String']['output']>;
  /** Districts (地区) it takes place in. */
  districts: Array<District>;
  /** Domain (協働の領域) and where it comes from. */
  domain: DomainReading;
  /** Domain in each span of fiscal years, of those who take part then; one span where it never changes. An open project is looked at up to this year. */
  domainsByYear: Array<DomainSpan>;
  /** Last fiscal year; null while it is open. */
  endYear?: Maybe<Scalars['Int']['output']>;
  /** Fields of activity (分野), numbers 1 to 20 of the NPO law. */
  fields: Array<Scalars['Int']['output']>;
  /** Form (協働の形態), the word as written; a word that the profile does not know is a data gap. */
  form?: Maybe<Scalars['String']['output']>;
  /** Identifier, unique in the atlas. */
  id: Scalars['ID']['output'];
  /** The profile's form that the word means; null where the profile does not know it, or no form is on record. */
  knownForm?: Maybe<Form>;
  /** Name. */
  name: Scalars['String']['output'];
  /** Who takes part, leads first. */
  participations: Array<Participation>;
  /** Revision that last wrote it: to be given back with an update. */
  revision: Scalars['Int']['output'];
  /** First fiscal year. */
  startYear: Scalars['Int']['output'];
  /** How far it is. */
  status: ProjectStatus;
  /** Fiscal year since which it is subsidised. */
  subsidySince?: Maybe<Scalars['Int']['output']>;
  /** Subsidy in yen. */
  subsidyYen?: Maybe<Scalars['Float']['output']>;
  /** What it is about. */
  summary?: Maybe<Scalars['String']['output']>;
};

/** A page of projects. */
export type ProjectConnection = {
  __typename?: 'ProjectConnection';
  /** Items with their cursors. */
  edges: Array<ProjectEdge>;
  /** The items. */
  nodes: Array<Project>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** Items in the whole list. */
  totalCount: Scalars['Int']['output'];
};

/** A project and its place in the list. */
export type ProjectEdge = {
  __typename?: 'ProjectEdge';
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** The project. */
  node: Project;
};

/** Which projects a list holds. Several values of one filter mean any of them; several filters mean all of them. */
export type ProjectFilter = {
  /** True: archived ones only; false or left out: none of them. */
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** Districts. */
  districts?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Domains. */
  domains?: InputMaybe<Array<Domain>>;
  /** Fields, 1 to 20. */
  fields?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Whether the form is missing or unknown to the profile. */
  formMissing?: InputMaybe<Scalars['Boolean']['input']>;
  /** Forms, the profile's words. */
  forms?: InputMaybe<Array<Scalars['String']['input']>>;
  /** First fiscal year: it runs then or later. */
  from?: InputMaybe<Scalars['Int']['input']>;
  /** Only these, by id. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What it lacks. */
  missing?: InputMaybe<Array<ProjectGap>>;
  /** Principals, any of which takes part. */
  principals?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Status. */
  statuses?: InputMaybe<Array<ProjectStatus>>;
  /** Text in the name or aliases. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Last fiscal year: it runs then or before. */
  to?: InputMaybe<Scalars['Int']['input']>;
  /** Kinds, every one of which takes part. */
  withKinds?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Sectors, every one of which takes part. */
  withSectors?: InputMaybe<Array<Sector>>;
  /** Fiscal years in which it runs. */
  years?: InputMaybe<Array<Scalars['Int']['input']>>;
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
  direction?: InputMaybe<Direction>;
  /** By what. */
  field?: InputMaybe<ProjectOrderField>;
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
  principal: Scalars['ID']['input'];
  /** Role. */
  role: ParticipationRole;
  /** First fiscal year; the project's if left out. */
  since?: InputMaybe<Scalars['Int']['input']>;
  /** Last fiscal year. */
  until?: InputMaybe<Scalars['Int']['input']>;
};

/** A written project. */
export type ProjectPayload = {
  __typename?: 'ProjectPayload';
  /** The project as it is now. */
  project: Project;
  /** Things that are allowed but look wrong, e.g. an active project without a lead. */
  warnings: Array<Warning>;
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

export type Query = {
  __typename?: 'Query';
  /** A long computation; null where there is none of this id any more. */
  analysisTask?: Maybe<AnalysisTask>;
  /** The atlas itself. */
  atlas: Atlas;
  /** Audit entries, newest first. */
  auditEntries: Array<AuditEntry>;
  /** The challenge with this id; null if there is none. */
  challenge?: Maybe<Challenge>;
  /** What a list of challenges can be narrowed by, with what each value would leave. */
  challengeFacets: Array<ListFacet>;
  /** Challenges, page by page. */
  challenges: ChallengeConnection;
  /** The coordinator with this id; null if there is none. */
  coordinator?: Maybe<Coordinator>;
  /** What a list of coordinators can be narrowed by, with what each value would leave. */
  coordinatorFacets: Array<ListFacet>;
  /** Coordinators, page by page. */
  coordinators: CoordinatorConnection;
  /** What is missing and could be filled in, principals first; kinds of which nothing is missing are there with 0. */
  dataGaps: Array<DataGap>;
  /** The district with this id; null if there is none. */
  district?: Maybe<District>;
  /** All districts, in kana order. */
  districts: Array<District>;
  /** Principals of the atlas that may be one and the same, the likeliest first. */
  duplicates: Array<NameProposal>;
  /** The 20 fields. */
  fields: Array<Field>;
  /** An uploaded file as it is read. */
  fileReading: FileReading;
  /** Health of the network in a fiscal year. */
  health: Health;
  /** Fields that the columns of a kind of list may mean, in their order. */
  importFields: Array<ImportField>;
  /** A long task; null where there is none of this id any more. */
  importJob?: Maybe<ImportJob>;
  /** Imports, newest first. */
  imports: ImportBatchConnection;
  /** Indicators of network health in the order of the report. */
  indicators: Array<Indicator>;
  /** Columns of a list that the viewer may see, in the order in which they stand. */
  listColumns: Array<ListColumn>;
  /** What merging one principal, project, coordinator or challenge into another of its kind would do. Refused where the merge would be refused. */
  mergePreview: MergePreview;
  /** Every metric, in order. */
  metrics: Array<Metric>;
  /** Principals of the atlas that a principal of this name may be, the likeliest first: to be looked at before one is made. */
  namesLike: Array<NameProposal>;
  /** A network of a view, laid out. */
  network: Network;
  /** The record with this id, of whatever type; null if there is none. */
  node?: Maybe<Node>;
  /** The principal with this id; null if there is none. */
  principal?: Maybe<Principal>;
  /** What a list of principals can be narrowed by, with what each value would leave. */
  principalFacets: Array<ListFacet>;
  /** Principals, page by page. */
  principals: PrincipalConnection;
  /** The profile in use. */
  profile: MunicipalityProfile;
  /** Every profile there is. */
  profiles: Array<MunicipalityProfile>;
  /** The project with this id; null if there is none. */
  project?: Maybe<Project>;
  /** What a list of projects can be narrowed by, with what each value would leave. */
  projectFacets: Array<ListFacet>;
  /** Projects, page by page. */
  projects: ProjectConnection;
  /** What was written lately, newest first: each record once, by its latest change, of the last 500 writes. Records that the viewer may not know by name are left out. */
  recentChanges: Array<RecentChange>;
  /** What matches a text as people type it: kana or kanji, full or half width, 株式会社 or (株). Best first. */
  search: Array<SearchHit>;
  /** The shortest paths between two principals along shared projects; any paths of the same length are equally short. */
  shortestPaths: ShortestPaths;
  /** Who is asking, and what they may do. */
  viewer: Viewer;
};


export type QueryAnalysisTaskArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAuditEntriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  target?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryChallengeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryChallengeFacetsArgs = {
  filter?: InputMaybe<ChallengeFilter>;
  of: Array<ListFacetName>;
};


export type QueryChallengesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ChallengeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ChallengeOrder>;
};


export type QueryCoordinatorArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCoordinatorFacetsArgs = {
  filter?: InputMaybe<CoordinatorFilter>;
  of: Array<ListFacetName>;
};


export type QueryCoordinatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CoordinatorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CoordinatorOrder>;
};


export type QueryDistrictArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDistrictsArgs = {
  archived?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryDuplicatesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryFileReadingArgs = {
  file: Scalars['ID']['input'];
  kind?: InputMaybe<ImportKind>;
  reading?: InputMaybe<ReadingInput>;
};


export type QueryHealthArgs = {
  year: Scalars['Int']['input'];
};


export type QueryImportFieldsArgs = {
  kind: ImportKind;
};


export type QueryImportJobArgs = {
  id: Scalars['ID']['input'];
};


export type QueryImportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryListColumnsArgs = {
  list: ListName;
};


export type QueryMergePreviewArgs = {
  absorb: Scalars['ID']['input'];
  keep: Scalars['ID']['input'];
};


export type QueryMetricsArgs = {
  scope?: InputMaybe<MetricScope>;
};


export type QueryNamesLikeArgs = {
  corporateNumber?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kana?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
  sector?: InputMaybe<Sector>;
};


export type QueryNetworkArgs = {
  kind?: InputMaybe<NetworkKind>;
  layout?: InputMaybe<Layout>;
  view?: InputMaybe<ViewInput>;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPrincipalArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPrincipalFacetsArgs = {
  filter?: InputMaybe<PrincipalFilter>;
  of: Array<ListFacetName>;
};


export type QueryPrincipalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PrincipalFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PrincipalOrder>;
  view?: InputMaybe<ViewInput>;
};


export type QueryProjectArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProjectFacetsArgs = {
  filter?: InputMaybe<ProjectFilter>;
  of: Array<ListFacetName>;
};


export type QueryProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ProjectOrder>;
};


export type QueryRecentChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySearchArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
  types?: InputMaybe<Array<SearchType>>;
};


export type QueryShortestPathsArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  view?: InputMaybe<ViewInput>;
};

/**
 * Sensitivity band of a rank: each replicate leaves out a random tenth of the participations and ranks anew. It says how
 * much the rank owes to single entries of the register; it is no confidence interval.
 */
export type RankBand = {
  __typename?: 'RankBand';
  /** 95th percentile. */
  high: Scalars['Int']['output'];
  /** 5th percentile of the ranks in the replicates. */
  low: Scalars['Int']['output'];
  /** How many replicates there were. */
  replicates: Scalars['Int']['output'];
  /** Seed that they were drawn with. */
  seed: Scalars['Int']['output'];
};

/** How a file is read; what is missing is found by looking at it. */
export type ReadingInput = {
  /** What stands between cells. */
  delimiter?: InputMaybe<Delimiter>;
  /** Encoding of a text file. */
  encoding?: InputMaybe<TextEncoding>;
  /** Line in which the headers begin; 0: the table has none. */
  headerFrom?: InputMaybe<Scalars['Int']['input']>;
  /** Line in which the headers end; the one in which they begin unless told. */
  headerTo?: InputMaybe<Scalars['Int']['input']>;
  /** Name of the sheet. */
  sheet?: InputMaybe<Scalars['String']['input']>;
};

/** Something that was written lately, as the viewer may know it. */
export type RecentChange = {
  __typename?: 'RecentChange';
  /** Date and time, ISO 8601, UTC. */
  at: Scalars['String']['output'];
  /** Role of who wrote it; null for the command line, and where the viewer may not know. */
  by?: Maybe<Role>;
  /** Name of the file that was imported; null where none was, and where the viewer may not know. */
  file?: Maybe<Scalars['String']['output']>;
  /** Identifier of the change. */
  id: Scalars['ID']['output'];
  /** What was done. */
  kind: ChangeKind;
  /** Name of the record as the viewer may see it. */
  name?: Maybe<Scalars['String']['output']>;
  /** The record it was done to; null where it was done to the atlas. */
  record?: Maybe<Node>;
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

/** How a figure was estimated from a sample of shortest paths. */
export type Sampled = {
  __typename?: 'Sampled';
  /** Probability with which no value is further off. */
  confidence: Scalars['Float']['output'];
  /** Greatest difference from the exact value, as a share of all pairs of principals. */
  error: Scalars['Float']['output'];
  /** Pairs of principals of which a shortest path was drawn. */
  samples: Scalars['Int']['output'];
};

/** Something found. */
export type SearchHit = {
  __typename?: 'SearchHit';
  /** Its name or title, as the viewer may see it. */
  name: Scalars['String']['output'];
  /** What was found. */
  node: Node;
  /** What it is. */
  type: SearchType;
};

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

/** What would no longer hang together without a principal. */
export type Separation = {
  __typename?: 'Separation';
  /** Principals who would no longer reach the largest part. */
  cutOff: Scalars['Int']['output'];
  /** Parts that would no longer reach the largest, the largest of them first. */
  cutOffParts: Array<CutOffPart>;
  /** Parts into which those whom it reaches would fall: 1 where they all still reached each other, 0 where it has no partners. */
  parts: Scalars['Int']['output'];
};


/** What would no longer hang together without a principal. */
export type SeparationCutOffPartsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A coordinator looks after a project. */
export type SetCoordinatesInput = {
  /** Who coordinates. */
  coordinator: Scalars['ID']['input'];
  /** What. */
  project: Scalars['ID']['input'];
  /** First fiscal year; the project's if left out. */
  since?: InputMaybe<Scalars['Int']['input']>;
  /** Last fiscal year. */
  until?: InputMaybe<Scalars['Int']['input']>;
};

/** A coordinator knows a principal. */
export type SetKnowsInput = {
  /** Who knows. */
  coordinator: Scalars['ID']['input'];
  /** Last contact, ISO 8601 date. */
  lastContact?: InputMaybe<Scalars['String']['input']>;
  /** Who is known. */
  principal: Scalars['ID']['input'];
  /** How well, 1 to 3. */
  strength: Scalars['Int']['input'];
};

/** A principal's part in a project. */
export type SetParticipationInput = {
  /** Who takes part. */
  principal: Scalars['ID']['input'];
  /** In what. */
  project: Scalars['ID']['input'];
  /** Role. */
  role: ParticipationRole;
  /** First fiscal year; the project's if left out. */
  since?: InputMaybe<Scalars['Int']['input']>;
  /** Last fiscal year. */
  until?: InputMaybe<Scalars['Int']['input']>;
};

/** Which profile to use. */
export type SetProfileInput = {
  /** Code of the profile, e.g. koka. */
  profile: Scalars['String']['input'];
};

/** The atlas after a change of profile. */
export type SetProfilePayload = {
  __typename?: 'SetProfilePayload';
  /** The atlas. */
  atlas: Atlas;
  /** Forms in use that the profile does not know, with the number of projects that have each. */
  unknownForms: Array<UnknownForm>;
};

/** The shortest paths between two principals in the collaboration network of a view. */
export type ShortestPaths = {
  __typename?: 'ShortestPaths';
  /** How many paths of this length there are, counted exactly up to 2^53; 0 where there is none. */
  count: Scalars['Float']['output'];
  /** Where they begin; null where there is no such principal. */
  from?: Maybe<Principal>;
  /** Ties on each path, 0 from a principal to itself; null where no path joins the two. */
  length?: Maybe<Scalars['Int']['output']>;
  /** Those of the two that the view does not hold: no path is looked for then. */
  outside: Array<Principal>;
  /** The strongest of them, by the sum of the strengths of their ties. */
  paths: Array<Path>;
  /** Where they end; null where there is no such principal. */
  to?: Maybe<Principal>;
};


/** The shortest paths between two principals in the collaboration network of a view. */
export type ShortestPathsPathsArgs = {
  first?: Scalars['Int']['input'];
};

/** A stage in which a city brings collaboration in. */
export type Stage = {
  __typename?: 'Stage';
  /** Its name. */
  label: Words;
  /** What belongs to it. */
  steps: Array<Words>;
};

/** What some kinds of principal are good at. */
export type Strength = {
  __typename?: 'Strength';
  /** The kinds, in the city's words. */
  of: Array<Words>;
  /** What they are good at. */
  points: Array<Words>;
};

/** A group of fields that suit collaboration. */
export type SuitedField = {
  __typename?: 'SuitedField';
  /** Examples. */
  examples: Array<Words>;
  /** What they have in common. */
  label: Words;
};

/** A target of the committee. */
export type TargetInput = {
  /** Identifier of the indicator. */
  indicator: Scalars['ID']['input'];
  /** The value wanted; null takes the target back. */
  value?: InputMaybe<Scalars['Float']['input']>;
  /** Fiscal year. */
  year: Scalars['Int']['input'];
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

/** One figure for every tie. */
export type TieMetricColumn = {
  __typename?: 'TieMetricColumn';
  /** False where it has not been computed because that takes long: see startAnalysis. */
  computed: Scalars['Boolean']['output'];
  /** Which figure. */
  id: TieMetric;
  /** How the values were estimated; null where they are exact. */
  sampled?: Maybe<Sampled>;
  /** Why a tie's value is null, in English; null where none is. */
  undefinedEn?: Maybe<Scalars['String']['output']>;
  /** Why a tie's value is null, in Japanese; null where none is. */
  undefinedJa?: Maybe<Scalars['String']['output']>;
  /** Value of each tie; null where undefined, and for what is no tie of the collaboration network. */
  values: Scalars['NumberOrNullList']['output'];
};

/** A form that the profile does not know: a data gap. */
export type UnknownForm = {
  __typename?: 'UnknownForm';
  /** The word as written. */
  form: Scalars['String']['output'];
  /** Projects that have it. */
  projects: Scalars['Int']['output'];
};

/** A change of a challenge: what is not named stays, null empties. */
export type UpdateChallengeInput = {
  /** What it is. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Districts: replaces the ones there are. */
  districts?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Fields. */
  fields?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Which challenge. */
  id: Scalars['ID']['input'];
  /** Resources needed. */
  needs?: InputMaybe<Array<Resource>>;
  /** Who raised it: replaces the ones there are. */
  raisedBy?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Fiscal year raised; may not be emptied. */
  raisedYear?: InputMaybe<Scalars['Int']['input']>;
  /** Revision that the change was made on; if the challenge was written since, CONFLICT. */
  revision: Scalars['Int']['input'];
  /** Status. */
  status?: InputMaybe<ChallengeStatus>;
  /** Title; may not be emptied. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** A change of a coordinator: what is not named stays, null empties. */
export type UpdateCoordinatorInput = {
  /** Principals the coordinator belongs to: replaces the ones there are. */
  belongsTo?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Introductions possible in a fiscal year. */
  capacityPerYear?: InputMaybe<Scalars['Int']['input']>;
  /** Training course and year. */
  cohort?: InputMaybe<Scalars['String']['input']>;
  /** E-mail. Private. */
  contactEmail?: InputMaybe<Scalars['String']['input']>;
  /** Telephone. Private. */
  contactPhone?: InputMaybe<Scalars['String']['input']>;
  /** Districts: replaces the ones there are. */
  districts?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Fields. */
  fields?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Which coordinator. */
  id: Scalars['ID']['input'];
  /** Name; may not be emptied. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Note. Private. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Revision that the change was made on; if the coordinator was written since, CONFLICT. */
  revision: Scalars['Int']['input'];
  /** Skills. */
  skills?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Status. */
  status?: InputMaybe<CoordinatorStatus>;
};

/** A change of a district: what is not named stays, null empties. */
export type UpdateDistrictInput = {
  /** Which district. */
  id: Scalars['ID']['input'];
  /** Reading in kana. */
  kana?: InputMaybe<Scalars['String']['input']>;
  /** Name; may not be emptied. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Districts beside it: replaces the ones there are, on both sides. */
  neighbours?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Revision that the change was made on; if the district was written since, CONFLICT. */
  revision: Scalars['Int']['input'];
};

/** A change of a principal: what is not named stays, null empties. */
export type UpdatePrincipalInput = {
  /** Other names. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Contact e-mail. Private. */
  contactEmail?: InputMaybe<Scalars['String']['input']>;
  /** Contact person. Private. */
  contactName?: InputMaybe<Scalars['String']['input']>;
  /** Contact telephone. Private. */
  contactPhone?: InputMaybe<Scalars['String']['input']>;
  /** Corporate number. */
  corporateNumber?: InputMaybe<Scalars['String']['input']>;
  /** Districts: replaces the ones it has. */
  districts?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** True when it asked not to be introduced. */
  doNotIntroduce?: InputMaybe<Scalars['Boolean']['input']>;
  /** Fields. */
  fields?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Which principal. */
  id: Scalars['ID']['input'];
  /** Reading in kana. */
  kana?: InputMaybe<Scalars['String']['input']>;
  /** The profile's finer word. */
  kind?: InputMaybe<Scalars['String']['input']>;
  /** Groups it is a member of: replaces the ones it has. */
  memberOf?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Name; may not be emptied. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Resources needed. */
  needs?: InputMaybe<Array<Resource>>;
  /** What the needs are. */
  needsNote?: InputMaybe<Scalars['String']['input']>;
  /** Coordinators' note. Private. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Resources offered. */
  offers?: InputMaybe<Array<Resource>>;
  /** What the offers are. */
  offersNote?: InputMaybe<Scalars['String']['input']>;
  /** Fiscal years registered. */
  registeredYears?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Revision that the change was made on; if the principal was written since, CONFLICT. */
  revision: Scalars['Int']['input'];
  /** Sector. */
  sector?: InputMaybe<Sector>;
  /** Skills. */
  skills?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Status. */
  status?: InputMaybe<PrincipalStatus>;
  /** Web address. */
  website?: InputMaybe<Scalars['String']['input']>;
};

/** A change of a project: what is not named stays, null empties. */
export type UpdateProjectInput = {
  /** Other names. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Budget in yen. */
  budgetYen?: InputMaybe<Scalars['Float']['input']>;
  /** Challenges: replaces the ones it addresses. */
  challenges?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Deadline, ISO 8601 date. */
  deadline?: InputMaybe<Scalars['String']['input']>;
  /** Districts: replaces the ones it has. */
  districts?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Domain set by hand; null lets it follow from form and sectors again. */
  domain?: InputMaybe<Domain>;
  /** Why the domain was set by hand. */
  domainReason?: InputMaybe<Scalars['String']['input']>;
  /** Last fiscal year. */
  endYear?: InputMaybe<Scalars['Int']['input']>;
  /** Fields. */
  fields?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Form. */
  form?: InputMaybe<Scalars['String']['input']>;
  /** Which project. */
  id: Scalars['ID']['input'];
  /** Name; may not be emptied. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Revision that the change was made on; if the project was written since, CONFLICT. */
  revision: Scalars['Int']['input'];
  /** First fiscal year; may not be emptied. */
  startYear?: InputMaybe<Scalars['Int']['input']>;
  /** How far it is. */
  status?: InputMaybe<ProjectStatus>;
  /** Fiscal year since which it is subsidised. */
  subsidySince?: InputMaybe<Scalars['Int']['input']>;
  /** Subsidy in yen. */
  subsidyYen?: InputMaybe<Scalars['Float']['input']>;
  /** What it is about. */
  summary?: InputMaybe<Scalars['String']['input']>;
};

/** Filters of a view with how many there are of each value; each is counted as if it were left off itself. */
export type ViewFacets = {
  __typename?: 'ViewFacets';
  /** Principals of each district. */
  districts: Facet;
  /** Projects of each domain. */
  domains: Facet;
  /** Projects of each field. */
  fields: Facet;
  /** Projects of each form. */
  forms: Facet;
  /** Principals of each sector. */
  sectors: Facet;
  /** Projects under way in each fiscal year. */
  years: Facet;
};

/** Which part of the graph is looked at. Several values of one filter mean any of them; several filters mean all of them. */
export type ViewInput = {
  /** Districts of principals. */
  districts?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Domains of projects. */
  domains?: InputMaybe<Array<Domain>>;
  /** Fields of projects, 1 to 20. */
  fields?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Forms of projects, the profile's words. */
  forms?: InputMaybe<Array<Scalars['String']['input']>>;
  /** First fiscal year; the atlas's first if left out. */
  from?: InputMaybe<Scalars['Int']['input']>;
  /** Largest number of members of a project that counts, before filters on principals. */
  maxSize?: InputMaybe<Scalars['Int']['input']>;
  /** Smallest number of members of a project that counts, before filters on principals. */
  minSize?: InputMaybe<Scalars['Int']['input']>;
  /** Sectors of principals. */
  sectors?: InputMaybe<Array<Sector>>;
  /** Last fiscal year; the atlas's last if left out. */
  to?: InputMaybe<Scalars['Int']['input']>;
  /** What is thought away. */
  without?: InputMaybe<Array<Without>>;
};

/** Who is asking. */
export type Viewer = {
  __typename?: 'Viewer';
  /** Whether the role may be chosen freely: true in the demonstration, which listens on this machine only. */
  demo: Scalars['Boolean']['output'];
  /** Names of the mutations that this role may call. */
  mayCall: Array<Scalars['String']['output']>;
  /** Role, which decides what may be seen and done. */
  role: Role;
};

/** Something that is allowed but looks wrong. */
export type Warning = {
  __typename?: 'Warning';
  /** What looks wrong, in English. */
  en: Scalars['String']['output'];
  /** Which property. */
  field: Scalars['String']['output'];
  /** What looks wrong, in Japanese. */
  ja: Scalars['String']['output'];
};

/** What a view thinks away. */
export type Without =
  /** The city's own offices, as the profile marks them. */
  | 'CITY'
  /** The coordinators. */
  | 'COORDINATORS'
  /** All principals of sector GOVERNMENT. */
  | 'GOVERNMENT';

/** A text in both languages. */
export type Words = {
  __typename?: 'Words';
  /** English. */
  en: Scalars['String']['output'];
  /** Japanese. */
  ja: Scalars['String']['output'];
};

/** A span of fiscal years, both ends included. */
export type YearRange = {
  __typename?: 'YearRange';
  /** First fiscal year. */
  from: Scalars['Int']['output'];
  /** Last fiscal year. */
  to: Scalars['Int']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Acquaintance: ResolverTypeWrapper<AcquaintanceModel>;
  AnalysisInput: AnalysisInput;
  AnalysisTask: ResolverTypeWrapper<AnalysisTaskModel>;
  ArchiveInput: ArchiveInput;
  Atlas: ResolverTypeWrapper<Atlas>;
  AtlasCounts: ResolverTypeWrapper<AtlasCounts>;
  AuditEntry: ResolverTypeWrapper<AuditEntry>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Challenge: ResolverTypeWrapper<ChallengeModel>;
  ChallengeConnection: ResolverTypeWrapper<Omit<ChallengeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ChallengeEdge']>, nodes: Array<ResolversTypes['Challenge']> }>;
  ChallengeEdge: ResolverTypeWrapper<Omit<ChallengeEdge, 'node'> & { node: ResolversTypes['Challenge'] }>;
  ChallengeFilter: ChallengeFilter;
  ChallengeGap: ChallengeGap;
  ChallengeOrder: ChallengeOrder;
  ChallengeOrderField: ChallengeOrderField;
  ChallengePayload: ResolverTypeWrapper<Omit<ChallengePayload, 'challenge'> & { challenge: ResolversTypes['Challenge'] }>;
  ChallengeStatus: ChallengeStatus;
  ChangeKind: ChangeKind;
  ColumnInput: ColumnInput;
  ConnectedSectors: ResolverTypeWrapper<ConnectedSectors>;
  ConstantInput: ConstantInput;
  Coordination: ResolverTypeWrapper<CoordinationModel>;
  Coordinator: ResolverTypeWrapper<CoordinatorModel>;
  CoordinatorConnection: ResolverTypeWrapper<Omit<CoordinatorConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CoordinatorEdge']>, nodes: Array<ResolversTypes['Coordinator']> }>;
  CoordinatorEdge: ResolverTypeWrapper<Omit<CoordinatorEdge, 'node'> & { node: ResolversTypes['Coordinator'] }>;
  CoordinatorFilter: CoordinatorFilter;
  CoordinatorGap: CoordinatorGap;
  CoordinatorMetric: CoordinatorMetric;
  CoordinatorOrder: CoordinatorOrder;
  CoordinatorOrderField: CoordinatorOrderField;
  CoordinatorPayload: ResolverTypeWrapper<Omit<CoordinatorPayload, 'coordinator'> & { coordinator: ResolversTypes['Coordinator'] }>;
  CoordinatorStatus: CoordinatorStatus;
  CreateChallengeInput: CreateChallengeInput;
  CreateCoordinatorInput: CreateCoordinatorInput;
  CreateDistrictInput: CreateDistrictInput;
  CreatePrincipalInput: CreatePrincipalInput;
  CreateProjectInput: CreateProjectInput;
  CutOffPart: ResolverTypeWrapper<CutOffPartModel>;
  DataGap: ResolverTypeWrapper<DataGap>;
  DataGapKind: DataGapKind;
  DeleteCoordinatesInput: DeleteCoordinatesInput;
  DeleteKnowsInput: DeleteKnowsInput;
  DeleteParticipationInput: DeleteParticipationInput;
  Delimiter: Delimiter;
  Direction: Direction;
  District: ResolverTypeWrapper<DistrictModel>;
  DistrictBlock: ResolverTypeWrapper<DistrictBlock>;
  DistrictPayload: ResolverTypeWrapper<Omit<DistrictPayload, 'district'> & { district: ResolversTypes['District'] }>;
  Doctrine: ResolverTypeWrapper<Doctrine>;
  Domain: Domain;
  DomainColumn: ResolverTypeWrapper<DomainColumn>;
  DomainOrNullList: ResolverTypeWrapper<Scalars['DomainOrNullList']['output']>;
  DomainReading: ResolverTypeWrapper<DomainReading>;
  DomainSource: DomainSource;
  DomainSpan: ResolverTypeWrapper<DomainSpan>;
  DomainUse: ResolverTypeWrapper<DomainUse>;
  DuplicateDecisionInput: DuplicateDecisionInput;
  DuplicateVerdict: DuplicateVerdict;
  Engine: Engine;
  Facet: ResolverTypeWrapper<Facet>;
  Field: ResolverTypeWrapper<Field>;
  FieldRow: ResolverTypeWrapper<FieldRow>;
  Figure: ResolverTypeWrapper<FigureModel>;
  FigureTable: ResolverTypeWrapper<FigureTable>;
  FigureTest: ResolverTypeWrapper<FigureTestModel>;
  FileColumn: ResolverTypeWrapper<FileColumn>;
  FileLine: ResolverTypeWrapper<FileLine>;
  FileReading: ResolverTypeWrapper<FileReading>;
  FileSheet: ResolverTypeWrapper<FileSheet>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Form: ResolverTypeWrapper<FormModel>;
  FoundConstant: ResolverTypeWrapper<FoundConstant>;
  Health: ResolverTypeWrapper<Omit<Health, 'values'> & { values: Array<ResolversTypes['IndicatorValue']> }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ImportBatch: ResolverTypeWrapper<ImportBatch>;
  ImportBatchConnection: ResolverTypeWrapper<ImportBatchConnection>;
  ImportChange: ResolverTypeWrapper<ImportChange>;
  ImportField: ResolverTypeWrapper<ImportField>;
  ImportInput: ImportInput;
  ImportJob: ResolverTypeWrapper<ImportJobModel>;
  ImportKind: ImportKind;
  ImportNote: ResolverTypeWrapper<ImportNote>;
  ImportPreview: ResolverTypeWrapper<ImportPreviewModel>;
  ImportRow: ResolverTypeWrapper<ImportRow>;
  ImportRowConnection: ResolverTypeWrapper<ImportRowConnection>;
  ImportStatus: ImportStatus;
  Indicator: ResolverTypeWrapper<IndicatorModel>;
  IndicatorBand: ResolverTypeWrapper<IndicatorBand>;
  IndicatorBandOf: IndicatorBandOf;
  IndicatorStanding: IndicatorStanding;
  IndicatorTarget: ResolverTypeWrapper<IndicatorTarget>;
  IndicatorValue: ResolverTypeWrapper<Omit<IndicatorValue, 'indicator'> & { indicator: ResolversTypes['Indicator'] }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IntroductionCount: ResolverTypeWrapper<IntroductionCount>;
  JobPhase: JobPhase;
  JobState: JobState;
  KeptChange: ResolverTypeWrapper<KeptChange>;
  Kind: ResolverTypeWrapper<Kind>;
  Layout: Layout;
  ListColumn: ResolverTypeWrapper<ListColumn>;
  ListFacet: ResolverTypeWrapper<ListFacet>;
  ListFacetName: ListFacetName;
  ListFacetValue: ResolverTypeWrapper<ListFacetValue>;
  ListName: ListName;
  LoadSampleCityInput: LoadSampleCityInput;
  LoadSampleCityPayload: ResolverTypeWrapper<LoadSampleCityPayload>;
  MergeInput: MergeInput;
  MergePreview: ResolverTypeWrapper<MergePreviewModel>;
  MergedLinks: ResolverTypeWrapper<MergedLinksModel>;
  Metric: ResolverTypeWrapper<MetricModel>;
  MetricChange: ResolverTypeWrapper<MetricChange>;
  MetricColumn: ResolverTypeWrapper<MetricColumn>;
  MetricCost: MetricCost;
  MetricDirection: MetricDirection;
  MetricScope: MetricScope;
  MetricWeight: MetricWeight;
  MunicipalityProfile: ResolverTypeWrapper<Profile>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NameDecisionInput: NameDecisionInput;
  NameProposal: ResolverTypeWrapper<NameProposal>;
  NameVerdict: NameVerdict;
  Network: ResolverTypeWrapper<NetworkModel>;
  NetworkAxes: ResolverTypeWrapper<NetworkAxes>;
  NetworkKind: NetworkKind;
  NetworkMetric: NetworkMetric;
  NetworkNodes: ResolverTypeWrapper<NetworkModel>;
  NetworkTies: ResolverTypeWrapper<NetworkModel>;
  Node: ResolverTypeWrapper<NodeModel>;
  NodeType: NodeType;
  NodeTypeList: ResolverTypeWrapper<Scalars['NodeTypeList']['output']>;
  NoteCount: ResolverTypeWrapper<NoteCount>;
  NumberList: ResolverTypeWrapper<Scalars['NumberList']['output']>;
  NumberOrNullList: ResolverTypeWrapper<Scalars['NumberOrNullList']['output']>;
  OutcomeCounts: ResolverTypeWrapper<OutcomeCounts>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Participation: ResolverTypeWrapper<ParticipationModel>;
  ParticipationRole: ParticipationRole;
  Partner: ResolverTypeWrapper<PartnerModel>;
  Path: ResolverTypeWrapper<PathModel>;
  PathTie: ResolverTypeWrapper<PathTieModel>;
  Position: ResolverTypeWrapper<Omit<Position, 'figure'> & { figure: ResolversTypes['Figure'] }>;
  Principal: ResolverTypeWrapper<PrincipalModel>;
  PrincipalConnection: ResolverTypeWrapper<Omit<PrincipalConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PrincipalEdge']>, nodes: Array<ResolversTypes['Principal']> }>;
  PrincipalEdge: ResolverTypeWrapper<Omit<PrincipalEdge, 'node'> & { node: ResolversTypes['Principal'] }>;
  PrincipalFilter: PrincipalFilter;
  PrincipalGap: PrincipalGap;
  PrincipalMetric: PrincipalMetric;
  PrincipalOrder: PrincipalOrder;
  PrincipalOrderField: PrincipalOrderField;
  PrincipalPayload: ResolverTypeWrapper<Omit<PrincipalPayload, 'principal'> & { principal: ResolversTypes['Principal'] }>;
  PrincipalStatus: PrincipalStatus;
  Project: ResolverTypeWrapper<ProjectModel>;
  ProjectConnection: ResolverTypeWrapper<Omit<ProjectConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ProjectEdge']>, nodes: Array<ResolversTypes['Project']> }>;
  ProjectEdge: ResolverTypeWrapper<Omit<ProjectEdge, 'node'> & { node: ResolversTypes['Project'] }>;
  ProjectFilter: ProjectFilter;
  ProjectGap: ProjectGap;
  ProjectOrder: ProjectOrder;
  ProjectOrderField: ProjectOrderField;
  ProjectParticipationInput: ProjectParticipationInput;
  ProjectPayload: ResolverTypeWrapper<Omit<ProjectPayload, 'project'> & { project: ResolversTypes['Project'] }>;
  ProjectStatus: ProjectStatus;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RankBand: ResolverTypeWrapper<RankBand>;
  ReadingInput: ReadingInput;
  RecentChange: ResolverTypeWrapper<RecentChangeModel>;
  Resource: Resource;
  Role: Role;
  RowOutcome: RowOutcome;
  Sampled: ResolverTypeWrapper<Sampled>;
  SearchHit: ResolverTypeWrapper<SearchHitModel>;
  SearchType: SearchType;
  Sector: Sector;
  SectorOrNullList: ResolverTypeWrapper<Scalars['SectorOrNullList']['output']>;
  Separation: ResolverTypeWrapper<SeparationModel>;
  SetCoordinatesInput: SetCoordinatesInput;
  SetKnowsInput: SetKnowsInput;
  SetParticipationInput: SetParticipationInput;
  SetProfileInput: SetProfileInput;
  SetProfilePayload: ResolverTypeWrapper<SetProfilePayload>;
  ShortestPaths: ResolverTypeWrapper<PathsModel>;
  Stage: ResolverTypeWrapper<Stage>;
  Strength: ResolverTypeWrapper<Strength>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SuitedField: ResolverTypeWrapper<SuitedField>;
  TargetInput: TargetInput;
  TextEncoding: TextEncoding;
  TextList: ResolverTypeWrapper<Scalars['TextList']['output']>;
  TextOrNullList: ResolverTypeWrapper<Scalars['TextOrNullList']['output']>;
  TieMetric: TieMetric;
  TieMetricColumn: ResolverTypeWrapper<TieMetricColumn>;
  UnknownForm: ResolverTypeWrapper<UnknownForm>;
  UpdateChallengeInput: UpdateChallengeInput;
  UpdateCoordinatorInput: UpdateCoordinatorInput;
  UpdateDistrictInput: UpdateDistrictInput;
  UpdatePrincipalInput: UpdatePrincipalInput;
  UpdateProjectInput: UpdateProjectInput;
  ViewFacets: ResolverTypeWrapper<ViewFacetsModel>;
  ViewInput: ViewInput;
  Viewer: ResolverTypeWrapper<Viewer>;
  Warning: ResolverTypeWrapper<Warning>;
  Without: Without;
  Words: ResolverTypeWrapper<Words>;
  YearRange: ResolverTypeWrapper<YearRange>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Acquaintance: AcquaintanceModel;
  AnalysisInput: AnalysisInput;
  AnalysisTask: AnalysisTaskModel;
  ArchiveInput: ArchiveInput;
  Atlas: Atlas;
  AtlasCounts: AtlasCounts;
  AuditEntry: AuditEntry;
  Boolean: Scalars['Boolean']['output'];
  Challenge: ChallengeModel;
  ChallengeConnection: Omit<ChallengeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ChallengeEdge']>, nodes: Array<ResolversParentTypes['Challenge']> };
  ChallengeEdge: Omit<ChallengeEdge, 'node'> & { node: ResolversParentTypes['Challenge'] };
  ChallengeFilter: ChallengeFilter;
  ChallengeOrder: ChallengeOrder;
  ChallengePayload: Omit<ChallengePayload, 'challenge'> & { challenge: ResolversParentTypes['Challenge'] };
  ColumnInput: ColumnInput;
  ConnectedSectors: ConnectedSectors;
  ConstantInput: ConstantInput;
  Coordination: CoordinationModel;
  Coordinator: CoordinatorModel;
  CoordinatorConnection: Omit<CoordinatorConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CoordinatorEdge']>, nodes: Array<ResolversParentTypes['Coordinator']> };
  CoordinatorEdge: Omit<CoordinatorEdge, 'node'> & { node: ResolversParentTypes['Coordinator'] };
  CoordinatorFilter: CoordinatorFilter;
  CoordinatorOrder: CoordinatorOrder;
  CoordinatorPayload: Omit<CoordinatorPayload, 'coordinator'> & { coordinator: ResolversParentTypes['Coordinator'] };
  CreateChallengeInput: CreateChallengeInput;
  CreateCoordinatorInput: CreateCoordinatorInput;
  CreateDistrictInput: CreateDistrictInput;
  CreatePrincipalInput: CreatePrincipalInput;
  CreateProjectInput: CreateProjectInput;
  CutOffPart: CutOffPartModel;
  DataGap: DataGap;
  DeleteCoordinatesInput: DeleteCoordinatesInput;
  DeleteKnowsInput: DeleteKnowsInput;
  DeleteParticipationInput: DeleteParticipationInput;
  District: DistrictModel;
  DistrictBlock: DistrictBlock;
  DistrictPayload: Omit<DistrictPayload, 'district'> & { district: ResolversParentTypes['District'] };
  Doctrine: Doctrine;
  DomainColumn: DomainColumn;
  DomainOrNullList: Scalars['DomainOrNullList']['output'];
  DomainReading: DomainReading;
  DomainSpan: DomainSpan;
  DomainUse: DomainUse;
  DuplicateDecisionInput: DuplicateDecisionInput;
  Facet: Facet;
  Field: Field;
  FieldRow: FieldRow;
  Figure: FigureModel;
  FigureTable: FigureTable;
  FigureTest: FigureTestModel;
  FileColumn: FileColumn;
  FileLine: FileLine;
  FileReading: FileReading;
  FileSheet: FileSheet;
  Float: Scalars['Float']['output'];
  Form: FormModel;
  FoundConstant: FoundConstant;
  Health: Omit<Health, 'values'> & { values: Array<ResolversParentTypes['IndicatorValue']> };
  ID: Scalars['ID']['output'];
  ImportBatch: ImportBatch;
  ImportBatchConnection: ImportBatchConnection;
  ImportChange: ImportChange;
  ImportField: ImportField;
  ImportInput: ImportInput;
  ImportJob: ImportJobModel;
  ImportNote: ImportNote;
  ImportPreview: ImportPreviewModel;
  ImportRow: ImportRow;
  ImportRowConnection: ImportRowConnection;
  Indicator: IndicatorModel;
  IndicatorBand: IndicatorBand;
  IndicatorTarget: IndicatorTarget;
  IndicatorValue: Omit<IndicatorValue, 'indicator'> & { indicator: ResolversParentTypes['Indicator'] };
  Int: Scalars['Int']['output'];
  IntroductionCount: IntroductionCount;
  KeptChange: KeptChange;
  Kind: Kind;
  ListColumn: ListColumn;
  ListFacet: ListFacet;
  ListFacetValue: ListFacetValue;
  LoadSampleCityInput: LoadSampleCityInput;
  LoadSampleCityPayload: LoadSampleCityPayload;
  MergeInput: MergeInput;
  MergePreview: MergePreviewModel;
  MergedLinks: MergedLinksModel;
  Metric: MetricModel;
  MetricChange: MetricChange;
  MetricColumn: MetricColumn;
  MunicipalityProfile: Profile;
  Mutation: Record<PropertyKey, never>;
  NameDecisionInput: NameDecisionInput;
  NameProposal: NameProposal;
  Network: NetworkModel;
  NetworkAxes: NetworkAxes;
  NetworkNodes: NetworkModel;
  NetworkTies: NetworkModel;
  Node: NodeModel;
  NodeTypeList: Scalars['NodeTypeList']['output'];
  NoteCount: NoteCount;
  NumberList: Scalars['NumberList']['output'];
  NumberOrNullList: Scalars['NumberOrNullList']['output'];
  OutcomeCounts: OutcomeCounts;
  PageInfo: PageInfo;
  Participation: ParticipationModel;
  Partner: PartnerModel;
  Path: PathModel;
  PathTie: PathTieModel;
  Position: Omit<Position, 'figure'> & { figure: ResolversParentTypes['Figure'] };
  Principal: PrincipalModel;
  PrincipalConnection: Omit<PrincipalConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PrincipalEdge']>, nodes: Array<ResolversParentTypes['Principal']> };
  PrincipalEdge: Omit<PrincipalEdge, 'node'> & { node: ResolversParentTypes['Principal'] };
  PrincipalFilter: PrincipalFilter;
  PrincipalOrder: PrincipalOrder;
  PrincipalPayload: Omit<PrincipalPayload, 'principal'> & { principal: ResolversParentTypes['Principal'] };
  Project: ProjectModel;
  ProjectConnection: Omit<ProjectConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ProjectEdge']>, nodes: Array<ResolversParentTypes['Project']> };
  ProjectEdge: Omit<ProjectEdge, 'node'> & { node: ResolversParentTypes['Project'] };
  ProjectFilter: ProjectFilter;
  ProjectOrder: ProjectOrder;
  ProjectParticipationInput: ProjectParticipationInput;
  ProjectPayload: Omit<ProjectPayload, 'project'> & { project: ResolversParentTypes['Project'] };
  Query: Record<PropertyKey, never>;
  RankBand: RankBand;
  ReadingInput: ReadingInput;
  RecentChange: RecentChangeModel;
  Sampled: Sampled;
  SearchHit: SearchHitModel;
  SectorOrNullList: Scalars['SectorOrNullList']['output'];
  Separation: SeparationModel;
  SetCoordinatesInput: SetCoordinatesInput;
  SetKnowsInput: SetKnowsInput;
  SetParticipationInput: SetParticipationInput;
  SetProfileInput: SetProfileInput;
  SetProfilePayload: SetProfilePayload;
  ShortestPaths: PathsModel;
  Stage: Stage;
  Strength: Strength;
  String: Scalars['String']['output'];
  SuitedField: SuitedField;
  TargetInput: TargetInput;
  TextList: Scalars['TextList']['output'];
  TextOrNullList: Scalars['TextOrNullList']['output'];
  TieMetricColumn: TieMetricColumn;
  UnknownForm: UnknownForm;
  UpdateChallengeInput: UpdateChallengeInput;
  UpdateCoordinatorInput: UpdateCoordinatorInput;
  UpdateDistrictInput: UpdateDistrictInput;
  UpdatePrincipalInput: UpdatePrincipalInput;
  UpdateProjectInput: UpdateProjectInput;
  ViewFacets: ViewFacetsModel;
  ViewInput: ViewInput;
  Viewer: Viewer;
  Warning: Warning;
  Words: Words;
  YearRange: YearRange;
};

export type AcquaintanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Acquaintance'] = ResolversParentTypes['Acquaintance']> = {
  coordinator?: Resolver<ResolversTypes['Coordinator'], ParentType, ContextType>;
  lastContact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  principal?: Resolver<ResolversTypes['Principal'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AnalysisTaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnalysisTask'] = ResolversParentTypes['AnalysisTask']> = {
  error?: Resolver<Maybe<ResolversTypes['Words']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['JobState'], ParentType, ContextType>;
};

export type AtlasResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Atlas'] = ResolversParentTypes['Atlas']> = {
  counts?: Resolver<ResolversTypes['AtlasCounts'], ParentType, ContextType>;
  currentYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  definitionsVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  engine?: Resolver<ResolversTypes['Engine'], ParentType, ContextType>;
  fictional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  profile?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sampleCity?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  years?: Resolver<Maybe<ResolversTypes['YearRange']>, ParentType, ContextType>;
};

export type AtlasCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AtlasCounts'] = ResolversParentTypes['AtlasCounts']> = {
  challenges?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coordinators?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  districts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  participations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  principals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ChallengeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Challenge'] = ResolversParentTypes['Challenge']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  districts?: Resolver<Array<ResolversTypes['District']>, ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  needs?: Resolver<Array<ResolversTypes['Resource']>, ParentType, ContextType>;
  projects?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType>;
  raisedBy?: Resolver<Array<ResolversTypes['Principal']>, ParentType, ContextType>;
  raisedYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ChallengeStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChallengeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChallengeConnection'] = ResolversParentTypes['ChallengeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ChallengeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Challenge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChallengeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChallengeEdge'] = ResolversParentTypes['ChallengeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Challenge'], ParentType, ContextType>;
};

export type ChallengePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChallengePayload'] = ResolversParentTypes['ChallengePayload']> = {
  challenge?: Resolver<ResolversTypes['Challenge'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type ConnectedSectorsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConnectedSectors'] = ResolversParentTypes['ConnectedSectors']> = {
  one?: Resolver<ResolversTypes['Sector'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['Sector'], ParentType, ContextType>;
  pairs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoordinationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coordination'] = ResolversParentTypes['Coordination']> = {
  coordinator?: Resolver<ResolversTypes['Coordinator'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CoordinatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coordinator'] = ResolversParentTypes['Coordinator']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  belongsTo?: Resolver<Array<ResolversTypes['Principal']>, ParentType, ContextType>;
  capacityPerYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  cohort?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactEmail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactPhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  coordinates?: Resolver<Array<ResolversTypes['Coordination']>, ParentType, ContextType>;
  districts?: Resolver<Array<ResolversTypes['District']>, ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  introductions?: Resolver<Array<ResolversTypes['IntroductionCount']>, ParentType, ContextType>;
  knows?: Resolver<Array<ResolversTypes['Acquaintance']>, ParentType, ContextType>;
  metrics?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType, Partial<CoordinatorMetricsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skills?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CoordinatorStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoordinatorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoordinatorConnection'] = ResolversParentTypes['CoordinatorConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CoordinatorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Coordinator']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoordinatorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoordinatorEdge'] = ResolversParentTypes['CoordinatorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Coordinator'], ParentType, ContextType>;
};

export type CoordinatorPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoordinatorPayload'] = ResolversParentTypes['CoordinatorPayload']> = {
  coordinator?: Resolver<ResolversTypes['Coordinator'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type CutOffPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CutOffPart'] = ResolversParentTypes['CutOffPart']> = {
  principals?: Resolver<Array<ResolversTypes['Principal']>, ParentType, ContextType, RequireFields<CutOffPartPrincipalsArgs, 'first'>>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DataGapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataGap'] = ResolversParentTypes['DataGap']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DataGapKind'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DistrictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['District'] = ResolversParentTypes['District']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kana?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<Array<ResolversTypes['District']>, ParentType, ContextType>;
  principals?: Resolver<Array<ResolversTypes['Principal']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DistrictBlockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistrictBlock'] = ResolversParentTypes['DistrictBlock']> = {
  district?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  height?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  width?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  x?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  y?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type DistrictPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DistrictPayload'] = ResolversParentTypes['DistrictPayload']> = {
  district?: Resolver<ResolversTypes['District'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type DoctrineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Doctrine'] = ResolversParentTypes['Doctrine']> = {
  label?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
  meaning?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
};

export type DomainColumnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DomainColumn'] = ResolversParentTypes['DomainColumn']> = {
  domain?: Resolver<Maybe<ResolversTypes['Domain']>, ParentType, ContextType>;
  x?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export interface DomainOrNullListScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DomainOrNullList'], any> {
  name: 'DomainOrNullList';
}

export type DomainReadingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DomainReading'] = ResolversParentTypes['DomainReading']> = {
  domain?: Resolver<Maybe<ResolversTypes['Domain']>, ParentType, ContextType>;
  printed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  reasonEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasonJa?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['DomainSource']>, ParentType, ContextType>;
};

export type DomainSpanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DomainSpan'] = ResolversParentTypes['DomainSpan']> = {
  from?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['DomainReading'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DomainUseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DomainUse'] = ResolversParentTypes['DomainUse']> = {
  domain?: Resolver<Maybe<ResolversTypes['Domain']>, ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet']> = {
  counts?: Resolver<ResolversTypes['NumberList'], ParentType, ContextType>;
  values?: Resolver<ResolversTypes['TextList'], ParentType, ContextType>;
};

export type FieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Field'] = ResolversParentTypes['Field']> = {
  label?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FieldRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldRow'] = ResolversParentTypes['FieldRow']> = {
  field?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  y?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type FigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = {
  computed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  metric?: Resolver<ResolversTypes['Metric'], ParentType, ContextType>;
  sampled?: Resolver<Maybe<ResolversTypes['Sampled']>, ParentType, ContextType>;
  table?: Resolver<Maybe<ResolversTypes['FigureTable']>, ParentType, ContextType>;
  test?: Resolver<Maybe<ResolversTypes['FigureTest']>, ParentType, ContextType>;
  undefined?: Resolver<Maybe<ResolversTypes['Words']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type FigureTableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureTable'] = ResolversParentTypes['FigureTable']> = {
  columns?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  values?: Resolver<Array<Array<Maybe<ResolversTypes['Float']>>>, ParentType, ContextType>;
};

export type FigureTestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FigureTest'] = ResolversParentTypes['FigureTest']> = {
  expected?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  p?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  permutations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  randomGraph?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sd?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  seed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  z?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type FileColumnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileColumn'] = ResolversParentTypes['FileColumn']> = {
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  header?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  samples?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FileLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileLine'] = ResolversParentTypes['FileLine']> = {
  cells?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FileReadingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileReading'] = ResolversParentTypes['FileReading']> = {
  blankRows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  columns?: Resolver<Array<ResolversTypes['FileColumn']>, ParentType, ContextType>;
  constants?: Resolver<Array<ResolversTypes['FoundConstant']>, ParentType, ContextType>;
  delimiter?: Resolver<Maybe<ResolversTypes['Delimiter']>, ParentType, ContextType>;
  encoding?: Resolver<Maybe<ResolversTypes['TextEncoding']>, ParentType, ContextType>;
  file?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstLines?: Resolver<Array<ResolversTypes['FileLine']>, ParentType, ContextType>;
  format?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  headerFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  headerTo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ImportKind'], ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['ImportNote']>, ParentType, ContextType>;
  remembered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sheet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sheets?: Resolver<Array<ResolversTypes['FileSheet']>, ParentType, ContextType>;
  titles?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FileSheetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileSheet'] = ResolversParentTypes['FileSheet']> = {
  hidden?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FormResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Form'] = ResolversParentTypes['Form']> = {
  domain?: Resolver<ResolversTypes['Domain'], ParentType, ContextType>;
  effect?: Resolver<Maybe<ResolversTypes['Words']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['Words']>, ParentType, ContextType>;
  ours?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  printed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  usedAs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FoundConstantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FoundConstant'] = ResolversParentTypes['FoundConstant']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HealthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Health'] = ResolversParentTypes['Health']> = {
  definitionsVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['IndicatorValue']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportBatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportBatch'] = ResolversParentTypes['ImportBatch']> = {
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['OutcomeCounts'], ParentType, ContextType>;
  fileHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ImportKind'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ImportStatus'], ParentType, ContextType>;
  undoable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  undoneAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  undoneBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImportBatchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportBatchConnection'] = ResolversParentTypes['ImportBatchConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['ImportBatch']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportChange'] = ResolversParentTypes['ImportChange']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImportFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportField'] = ResolversParentTypes['ImportField']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
  needed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ImportJobResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportJob'] = ResolversParentTypes['ImportJob']> = {
  batch?: Resolver<Maybe<ResolversTypes['ImportBatch']>, ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['ImportNote']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kept?: Resolver<Array<ResolversTypes['KeptChange']>, ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['JobPhase'], ParentType, ContextType>;
  preview?: Resolver<Maybe<ResolversTypes['ImportPreview']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['JobState'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportNoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportNote'] = ResolversParentTypes['ImportNote']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  refuses?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  right?: Resolver<Maybe<ResolversTypes['Words']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  words?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
};

export type ImportPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportPreview'] = ResolversParentTypes['ImportPreview']> = {
  appliedBefore?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  blankRows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['OutcomeCounts'], ParentType, ContextType>;
  fictional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  file?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ImportKind'], ParentType, ContextType>;
  notImported?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['NoteCount']>, ParentType, ContextType>;
  profileTaken?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proposals?: Resolver<Array<ResolversTypes['NameProposal']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['ImportRowConnection'], ParentType, ContextType, RequireFields<ImportPreviewRowsArgs, 'first'>>;
};

export type ImportRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportRow'] = ResolversParentTypes['ImportRow']> = {
  changes?: Resolver<Array<ResolversTypes['ImportChange']>, ParentType, ContextType>;
  intoLine?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['ImportNote']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['RowOutcome'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  table?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImportRowConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportRowConnection'] = ResolversParentTypes['ImportRowConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['ImportRow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndicatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator']> = {
  band?: Resolver<Maybe<ResolversTypes['IndicatorBandOf']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['MetricDirection'], ParentType, ContextType>;
  formula?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['MetricChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  meaning?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  undefinedWhen?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
};

export type IndicatorBandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorBand'] = ResolversParentTypes['IndicatorBand']> = {
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  replicates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndicatorTargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorTarget'] = ResolversParentTypes['IndicatorTarget']> = {
  setAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  setBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type IndicatorValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorValue'] = ResolversParentTypes['IndicatorValue']> = {
  band?: Resolver<Maybe<ResolversTypes['IndicatorBand']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  standing?: Resolver<Maybe<ResolversTypes['IndicatorStanding']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['IndicatorTarget']>, ParentType, ContextType>;
  undefined?: Resolver<Maybe<ResolversTypes['Words']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type IntroductionCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntroductionCount'] = ResolversParentTypes['IntroductionCount']> = {
  introductions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type KeptChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeptChange'] = ResolversParentTypes['KeptChange']> = {
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  now?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  record?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type KindResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Kind'] = ResolversParentTypes['Kind']> = {
  city?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['Words']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
  ours?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['Sector'], ParentType, ContextType>;
};

export type ListColumnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListColumn'] = ResolversParentTypes['ListColumn']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
};

export type ListFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListFacet'] = ResolversParentTypes['ListFacet']> = {
  name?: Resolver<ResolversTypes['ListFacetName'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['ListFacetValue']>, ParentType, ContextType>;
};

export type ListFacetValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListFacetValue'] = ResolversParentTypes['ListFacetValue']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LoadSampleCityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoadSampleCityPayload'] = ResolversParentTypes['LoadSampleCityPayload']> = {
  atlas?: Resolver<ResolversTypes['Atlas'], ParentType, ContextType>;
};

export type MergePreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergePreview'] = ResolversParentTypes['MergePreview']> = {
  absorbed?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  acquaintances?: Resolver<Array<ResolversTypes['Acquaintance']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  coordinations?: Resolver<Array<ResolversTypes['Coordination']>, ParentType, ContextType>;
  differing?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  kept?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['MergedLinks']>, ParentType, ContextType>;
  otherTies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  participations?: Resolver<Array<ResolversTypes['Participation']>, ParentType, ContextType>;
  taken?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type MergedLinksResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergedLinks'] = ResolversParentTypes['MergedLinks']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  records?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType>;
};

export type MetricResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Metric'] = ResolversParentTypes['Metric']> = {
  boolean?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['MetricCost'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['MetricDirection'], ParentType, ContextType>;
  estimated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  formula?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['MetricChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  meaning?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
  min?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  range?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['MetricScope'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tabled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  undefinedWhen?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['MetricWeight'], ParentType, ContextType>;
};

export type MetricChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MetricChange'] = ResolversParentTypes['MetricChange']> = {
  note?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MetricColumnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MetricColumn'] = ResolversParentTypes['MetricColumn']> = {
  computed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['PrincipalMetric'], ParentType, ContextType>;
  sampled?: Resolver<Maybe<ResolversTypes['Sampled']>, ParentType, ContextType>;
  undefinedEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  undefinedJa?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  values?: Resolver<ResolversTypes['NumberOrNullList'], ParentType, ContextType>;
};

export type MunicipalityProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MunicipalityProfile'] = ResolversParentTypes['MunicipalityProfile']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  countsDomainA?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  doctrines?: Resolver<Array<ResolversTypes['Doctrine']>, ParentType, ContextType>;
  domains?: Resolver<Array<ResolversTypes['DomainUse']>, ParentType, ContextType>;
  extraFields?: Resolver<Array<ResolversTypes['Field']>, ParentType, ContextType>;
  forms?: Resolver<Array<ResolversTypes['Form']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['Words']>, ParentType, ContextType>;
  inUse?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['Kind']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['Words']>, ParentType, ContextType>;
  principles?: Resolver<Array<ResolversTypes['Words']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
  stages?: Resolver<Array<ResolversTypes['Stage']>, ParentType, ContextType>;
  strengths?: Resolver<Array<ResolversTypes['Strength']>, ParentType, ContextType>;
  subsidyYears?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suitability?: Resolver<Array<ResolversTypes['Words']>, ParentType, ContextType>;
  suitedFields?: Resolver<Array<ResolversTypes['SuitedField']>, ParentType, ContextType>;
  unknownForms?: Resolver<Array<ResolversTypes['UnknownForm']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  archiveChallenge?: Resolver<ResolversTypes['ChallengePayload'], ParentType, ContextType, RequireFields<MutationArchiveChallengeArgs, 'input'>>;
  archiveCoordinator?: Resolver<ResolversTypes['CoordinatorPayload'], ParentType, ContextType, RequireFields<MutationArchiveCoordinatorArgs, 'input'>>;
  archiveDistrict?: Resolver<ResolversTypes['DistrictPayload'], ParentType, ContextType, RequireFields<MutationArchiveDistrictArgs, 'input'>>;
  archivePrincipal?: Resolver<ResolversTypes['PrincipalPayload'], ParentType, ContextType, RequireFields<MutationArchivePrincipalArgs, 'input'>>;
  archiveProject?: Resolver<ResolversTypes['ProjectPayload'], ParentType, ContextType, RequireFields<MutationArchiveProjectArgs, 'input'>>;
  createChallenge?: Resolver<ResolversTypes['ChallengePayload'], ParentType, ContextType, RequireFields<MutationCreateChallengeArgs, 'input'>>;
  createCoordinator?: Resolver<ResolversTypes['CoordinatorPayload'], ParentType, ContextType, RequireFields<MutationCreateCoordinatorArgs, 'input'>>;
  createDistrict?: Resolver<ResolversTypes['DistrictPayload'], ParentType, ContextType, RequireFields<MutationCreateDistrictArgs, 'input'>>;
  createPrincipal?: Resolver<ResolversTypes['PrincipalPayload'], ParentType, ContextType, RequireFields<MutationCreatePrincipalArgs, 'input'>>;
  createProject?: Resolver<ResolversTypes['ProjectPayload'], ParentType, ContextType, RequireFields<MutationCreateProjectArgs, 'input'>>;
  decideDuplicate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationDecideDuplicateArgs, 'input'>>;
  deleteCoordinates?: Resolver<ResolversTypes['CoordinatorPayload'], ParentType, ContextType, RequireFields<MutationDeleteCoordinatesArgs, 'input'>>;
  deleteKnows?: Resolver<ResolversTypes['CoordinatorPayload'], ParentType, ContextType, RequireFields<MutationDeleteKnowsArgs, 'input'>>;
  deleteParticipation?: Resolver<ResolversTypes['ProjectPayload'], ParentType, ContextType, RequireFields<MutationDeleteParticipationArgs, 'input'>>;
  loadSampleCity?: Resolver<ResolversTypes['LoadSampleCityPayload'], ParentType, ContextType, RequireFields<MutationLoadSampleCityArgs, 'input'>>;
  mergeChallenges?: Resolver<ResolversTypes['ChallengePayload'], ParentType, ContextType, RequireFields<MutationMergeChallengesArgs, 'input'>>;
  mergeCoordinators?: Resolver<ResolversTypes['CoordinatorPayload'], ParentType, ContextType, RequireFields<MutationMergeCoordinatorsArgs, 'input'>>;
  mergeDistricts?: Resolver<ResolversTypes['DistrictPayload'], ParentType, ContextType, RequireFields<MutationMergeDistrictsArgs, 'input'>>;
  mergePrincipals?: Resolver<ResolversTypes['PrincipalPayload'], ParentType, ContextType, RequireFields<MutationMergePrincipalsArgs, 'input'>>;
  mergeProjects?: Resolver<ResolversTypes['ProjectPayload'], ParentType, ContextType, RequireFields<MutationMergeProjectsArgs, 'input'>>;
  setCoordinates?: Resolver<ResolversTypes['CoordinatorPayload'], ParentType, ContextType, RequireFields<MutationSetCoordinatesArgs, 'input'>>;
  setKnows?: Resolver<ResolversTypes['CoordinatorPayload'], ParentType, ContextType, RequireFields<MutationSetKnowsArgs, 'input'>>;
  setParticipation?: Resolver<ResolversTypes['ProjectPayload'], ParentType, ContextType, RequireFields<MutationSetParticipationArgs, 'input'>>;
  setProfile?: Resolver<ResolversTypes['SetProfilePayload'], ParentType, ContextType, RequireFields<MutationSetProfileArgs, 'input'>>;
  setTarget?: Resolver<ResolversTypes['Health'], ParentType, ContextType, RequireFields<MutationSetTargetArgs, 'input'>>;
  startAnalysis?: Resolver<ResolversTypes['AnalysisTask'], ParentType, ContextType, RequireFields<MutationStartAnalysisArgs, 'input'>>;
  startHealthBands?: Resolver<ResolversTypes['AnalysisTask'], ParentType, ContextType, RequireFields<MutationStartHealthBandsArgs, 'year'>>;
  startImport?: Resolver<ResolversTypes['ImportJob'], ParentType, ContextType, RequireFields<MutationStartImportArgs, 'preview'>>;
  startPreview?: Resolver<ResolversTypes['ImportJob'], ParentType, ContextType, RequireFields<MutationStartPreviewArgs, 'input'>>;
  startUndo?: Resolver<ResolversTypes['ImportJob'], ParentType, ContextType, RequireFields<MutationStartUndoArgs, 'batch'>>;
  stopAnalysis?: Resolver<ResolversTypes['AnalysisTask'], ParentType, ContextType, RequireFields<MutationStopAnalysisArgs, 'id'>>;
  stopImportJob?: Resolver<ResolversTypes['ImportJob'], ParentType, ContextType, RequireFields<MutationStopImportJobArgs, 'id'>>;
  updateChallenge?: Resolver<ResolversTypes['ChallengePayload'], ParentType, ContextType, RequireFields<MutationUpdateChallengeArgs, 'input'>>;
  updateCoordinator?: Resolver<ResolversTypes['CoordinatorPayload'], ParentType, ContextType, RequireFields<MutationUpdateCoordinatorArgs, 'input'>>;
  updateDistrict?: Resolver<ResolversTypes['DistrictPayload'], ParentType, ContextType, RequireFields<MutationUpdateDistrictArgs, 'input'>>;
  updatePrincipal?: Resolver<ResolversTypes['PrincipalPayload'], ParentType, ContextType, RequireFields<MutationUpdatePrincipalArgs, 'input'>>;
  updateProject?: Resolver<ResolversTypes['ProjectPayload'], ParentType, ContextType, RequireFields<MutationUpdateProjectArgs, 'input'>>;
};

export type NameProposalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NameProposal'] = ResolversParentTypes['NameProposal']> = {
  about?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  decided?: Resolver<Maybe<ResolversTypes['NameVerdict']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  likelihood?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  other?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  otherAbout?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  otherLine?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  otherName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['NameVerdict'], ParentType, ContextType>;
};

export type NetworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Network'] = ResolversParentTypes['Network']> = {
  axes?: Resolver<Maybe<ResolversTypes['NetworkAxes']>, ParentType, ContextType>;
  blocks?: Resolver<Maybe<Array<ResolversTypes['DistrictBlock']>>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['ViewFacets'], ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType, Partial<NetworkFiguresArgs>>;
  kind?: Resolver<ResolversTypes['NetworkKind'], ParentType, ContextType>;
  nodes?: Resolver<ResolversTypes['NetworkNodes'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tieCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['NetworkTies'], ParentType, ContextType>;
  tooManyTies?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  years?: Resolver<Maybe<ResolversTypes['YearRange']>, ParentType, ContextType>;
};

export type NetworkAxesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkAxes'] = ResolversParentTypes['NetworkAxes']> = {
  columns?: Resolver<Array<ResolversTypes['DomainColumn']>, ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['FieldRow']>, ParentType, ContextType>;
};

export type NetworkNodesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkNodes'] = ResolversParentTypes['NetworkNodes']> = {
  communities?: Resolver<ResolversTypes['NumberOrNullList'], ParentType, ContextType>;
  districts?: Resolver<ResolversTypes['TextOrNullList'], ParentType, ContextType>;
  domains?: Resolver<ResolversTypes['DomainOrNullList'], ParentType, ContextType>;
  ids?: Resolver<ResolversTypes['TextList'], ParentType, ContextType>;
  metrics?: Resolver<Array<ResolversTypes['MetricColumn']>, ParentType, ContextType, RequireFields<NetworkNodesMetricsArgs, 'ids'>>;
  names?: Resolver<ResolversTypes['TextList'], ParentType, ContextType>;
  sectors?: Resolver<ResolversTypes['SectorOrNullList'], ParentType, ContextType>;
  types?: Resolver<ResolversTypes['NodeTypeList'], ParentType, ContextType>;
  x?: Resolver<ResolversTypes['NumberList'], ParentType, ContextType>;
  y?: Resolver<ResolversTypes['NumberList'], ParentType, ContextType>;
};

export type NetworkTiesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkTies'] = ResolversParentTypes['NetworkTies']> = {
  metrics?: Resolver<Array<ResolversTypes['TieMetricColumn']>, ParentType, ContextType, RequireFields<NetworkTiesMetricsArgs, 'ids'>>;
  sharedProjects?: Resolver<ResolversTypes['NumberList'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['NumberList'], ParentType, ContextType>;
  strengths?: Resolver<ResolversTypes['NumberList'], ParentType, ContextType>;
  targets?: Resolver<ResolversTypes['NumberList'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Challenge' | 'Coordinator' | 'District' | 'Principal' | 'Project', ParentType, ContextType>;
};

export interface NodeTypeListScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['NodeTypeList'], any> {
  name: 'NodeTypeList';
}

export type NoteCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoteCount'] = ResolversParentTypes['NoteCount']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refuses?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
};

export interface NumberListScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['NumberList'], any> {
  name: 'NumberList';
}

export interface NumberOrNullListScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['NumberOrNullList'], any> {
  name: 'NumberOrNullList';
}

export type OutcomeCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutcomeCounts'] = ResolversParentTypes['OutcomeCounts']> = {
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  merged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParticipationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Participation'] = ResolversParentTypes['Participation']> = {
  principal?: Resolver<ResolversTypes['Principal'], ParentType, ContextType>;
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ParticipationRole'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PartnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Partner'] = ResolversParentTypes['Partner']> = {
  principal?: Resolver<ResolversTypes['Principal'], ParentType, ContextType>;
  sharedProjects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  principals?: Resolver<Array<ResolversTypes['Principal']>, ParentType, ContextType>;
  ties?: Resolver<Array<ResolversTypes['PathTie']>, ParentType, ContextType>;
};

export type PathTieResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathTie'] = ResolversParentTypes['PathTie']> = {
  projects?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType, RequireFields<PathTieProjectsArgs, 'first'>>;
  sharedProjects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position']> = {
  band?: Resolver<Maybe<ResolversTypes['RankBand']>, ParentType, ContextType>;
  figure?: Resolver<ResolversTypes['Figure'], ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ranked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PrincipalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Principal'] = ResolversParentTypes['Principal']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  challenges?: Resolver<Array<ResolversTypes['Challenge']>, ParentType, ContextType>;
  connects?: Resolver<Array<ResolversTypes['ConnectedSectors']>, ParentType, ContextType, Partial<PrincipalConnectsArgs>>;
  contactEmail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactPhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  corporateNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  districts?: Resolver<Array<ResolversTypes['District']>, ParentType, ContextType>;
  doNotIntroduce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kana?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  knownBy?: Resolver<Array<ResolversTypes['Acquaintance']>, ParentType, ContextType>;
  memberOf?: Resolver<Array<ResolversTypes['Principal']>, ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['Principal']>, ParentType, ContextType>;
  metrics?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType, RequireFields<PrincipalMetricsArgs, 'ids'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  needs?: Resolver<Array<ResolversTypes['Resource']>, ParentType, ContextType>;
  needsNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  offers?: Resolver<Array<ResolversTypes['Resource']>, ParentType, ContextType>;
  offersNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  participations?: Resolver<Array<ResolversTypes['Participation']>, ParentType, ContextType>;
  partners?: Resolver<Array<ResolversTypes['Partner']>, ParentType, ContextType, RequireFields<PrincipalPartnersArgs, 'first'>>;
  positions?: Resolver<Array<ResolversTypes['Position']>, ParentType, ContextType, RequireFields<PrincipalPositionsArgs, 'ids'>>;
  registeredYears?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['Sector']>, ParentType, ContextType>;
  separation?: Resolver<ResolversTypes['Separation'], ParentType, ContextType, Partial<PrincipalSeparationArgs>>;
  skills?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PrincipalStatus'], ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PrincipalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrincipalConnection'] = ResolversParentTypes['PrincipalConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PrincipalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Principal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PrincipalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrincipalEdge'] = ResolversParentTypes['PrincipalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Principal'], ParentType, ContextType>;
};

export type PrincipalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrincipalPayload'] = ResolversParentTypes['PrincipalPayload']> = {
  principal?: Resolver<ResolversTypes['Principal'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  budgetYen?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  challenges?: Resolver<Array<ResolversTypes['Challenge']>, ParentType, ContextType>;
  coordinations?: Resolver<Array<ResolversTypes['Coordination']>, ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  districts?: Resolver<Array<ResolversTypes['District']>, ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['DomainReading'], ParentType, ContextType>;
  domainsByYear?: Resolver<Array<ResolversTypes['DomainSpan']>, ParentType, ContextType>;
  endYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownForm?: Resolver<Maybe<ResolversTypes['Form']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  participations?: Resolver<Array<ResolversTypes['Participation']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProjectStatus'], ParentType, ContextType>;
  subsidySince?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  subsidyYen?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectConnection'] = ResolversParentTypes['ProjectConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProjectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Project']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectEdge'] = ResolversParentTypes['ProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
};

export type ProjectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectPayload'] = ResolversParentTypes['ProjectPayload']> = {
  project?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  analysisTask?: Resolver<Maybe<ResolversTypes['AnalysisTask']>, ParentType, ContextType, RequireFields<QueryAnalysisTaskArgs, 'id'>>;
  atlas?: Resolver<ResolversTypes['Atlas'], ParentType, ContextType>;
  auditEntries?: Resolver<Array<ResolversTypes['AuditEntry']>, ParentType, ContextType, RequireFields<QueryAuditEntriesArgs, 'first'>>;
  challenge?: Resolver<Maybe<ResolversTypes['Challenge']>, ParentType, ContextType, RequireFields<QueryChallengeArgs, 'id'>>;
  challengeFacets?: Resolver<Array<ResolversTypes['ListFacet']>, ParentType, ContextType, RequireFields<QueryChallengeFacetsArgs, 'of'>>;
  challenges?: Resolver<ResolversTypes['ChallengeConnection'], ParentType, ContextType, RequireFields<QueryChallengesArgs, 'first'>>;
  coordinator?: Resolver<Maybe<ResolversTypes['Coordinator']>, ParentType, ContextType, RequireFields<QueryCoordinatorArgs, 'id'>>;
  coordinatorFacets?: Resolver<Array<ResolversTypes['ListFacet']>, ParentType, ContextType, RequireFields<QueryCoordinatorFacetsArgs, 'of'>>;
  coordinators?: Resolver<ResolversTypes['CoordinatorConnection'], ParentType, ContextType, RequireFields<QueryCoordinatorsArgs, 'first'>>;
  dataGaps?: Resolver<Array<ResolversTypes['DataGap']>, ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['District']>, ParentType, ContextType, RequireFields<QueryDistrictArgs, 'id'>>;
  districts?: Resolver<Array<ResolversTypes['District']>, ParentType, ContextType, RequireFields<QueryDistrictsArgs, 'archived'>>;
  duplicates?: Resolver<Array<ResolversTypes['NameProposal']>, ParentType, ContextType, RequireFields<QueryDuplicatesArgs, 'first'>>;
  fields?: Resolver<Array<ResolversTypes['Field']>, ParentType, ContextType>;
  fileReading?: Resolver<ResolversTypes['FileReading'], ParentType, ContextType, RequireFields<QueryFileReadingArgs, 'file'>>;
  health?: Resolver<ResolversTypes['Health'], ParentType, ContextType, RequireFields<QueryHealthArgs, 'year'>>;
  importFields?: Resolver<Array<ResolversTypes['ImportField']>, ParentType, ContextType, RequireFields<QueryImportFieldsArgs, 'kind'>>;
  importJob?: Resolver<Maybe<ResolversTypes['ImportJob']>, ParentType, ContextType, RequireFields<QueryImportJobArgs, 'id'>>;
  imports?: Resolver<ResolversTypes['ImportBatchConnection'], ParentType, ContextType, RequireFields<QueryImportsArgs, 'first'>>;
  indicators?: Resolver<Array<ResolversTypes['Indicator']>, ParentType, ContextType>;
  listColumns?: Resolver<Array<ResolversTypes['ListColumn']>, ParentType, ContextType, RequireFields<QueryListColumnsArgs, 'list'>>;
  mergePreview?: Resolver<ResolversTypes['MergePreview'], ParentType, ContextType, RequireFields<QueryMergePreviewArgs, 'absorb' | 'keep'>>;
  metrics?: Resolver<Array<ResolversTypes['Metric']>, ParentType, ContextType, Partial<QueryMetricsArgs>>;
  namesLike?: Resolver<Array<ResolversTypes['NameProposal']>, ParentType, ContextType, RequireFields<QueryNamesLikeArgs, 'first' | 'name'>>;
  network?: Resolver<ResolversTypes['Network'], ParentType, ContextType, RequireFields<QueryNetworkArgs, 'kind' | 'layout'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  principal?: Resolver<Maybe<ResolversTypes['Principal']>, ParentType, ContextType, RequireFields<QueryPrincipalArgs, 'id'>>;
  principalFacets?: Resolver<Array<ResolversTypes['ListFacet']>, ParentType, ContextType, RequireFields<QueryPrincipalFacetsArgs, 'of'>>;
  principals?: Resolver<ResolversTypes['PrincipalConnection'], ParentType, ContextType, RequireFields<QueryPrincipalsArgs, 'first'>>;
  profile?: Resolver<ResolversTypes['MunicipalityProfile'], ParentType, ContextType>;
  profiles?: Resolver<Array<ResolversTypes['MunicipalityProfile']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, RequireFields<QueryProjectArgs, 'id'>>;
  projectFacets?: Resolver<Array<ResolversTypes['ListFacet']>, ParentType, ContextType, RequireFields<QueryProjectFacetsArgs, 'of'>>;
  projects?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, RequireFields<QueryProjectsArgs, 'first'>>;
  recentChanges?: Resolver<Array<ResolversTypes['RecentChange']>, ParentType, ContextType, RequireFields<QueryRecentChangesArgs, 'first'>>;
  search?: Resolver<Array<ResolversTypes['SearchHit']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  shortestPaths?: Resolver<ResolversTypes['ShortestPaths'], ParentType, ContextType, RequireFields<QueryShortestPathsArgs, 'from' | 'to'>>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
};

export type RankBandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankBand'] = ResolversParentTypes['RankBand']> = {
  high?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  replicates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecentChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecentChange'] = ResolversParentTypes['RecentChange']> = {
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
};

export type SampledResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Sampled'] = ResolversParentTypes['Sampled']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  error?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  samples?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['SearchType'], ParentType, ContextType>;
};

export interface SectorOrNullListScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['SectorOrNullList'], any> {
  name: 'SectorOrNullList';
}

export type SeparationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Separation'] = ResolversParentTypes['Separation']> = {
  cutOff?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cutOffParts?: Resolver<Array<ResolversTypes['CutOffPart']>, ParentType, ContextType, RequireFields<SeparationCutOffPartsArgs, 'first'>>;
  parts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SetProfilePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetProfilePayload'] = ResolversParentTypes['SetProfilePayload']> = {
  atlas?: Resolver<ResolversTypes['Atlas'], ParentType, ContextType>;
  unknownForms?: Resolver<Array<ResolversTypes['UnknownForm']>, ParentType, ContextType>;
};

export type ShortestPathsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShortestPaths'] = ResolversParentTypes['ShortestPaths']> = {
  count?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Principal']>, ParentType, ContextType>;
  length?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  outside?: Resolver<Array<ResolversTypes['Principal']>, ParentType, ContextType>;
  paths?: Resolver<Array<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<ShortestPathsPathsArgs, 'first'>>;
  to?: Resolver<Maybe<ResolversTypes['Principal']>, ParentType, ContextType>;
};

export type StageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Stage'] = ResolversParentTypes['Stage']> = {
  label?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['Words']>, ParentType, ContextType>;
};

export type StrengthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Strength'] = ResolversParentTypes['Strength']> = {
  of?: Resolver<Array<ResolversTypes['Words']>, ParentType, ContextType>;
  points?: Resolver<Array<ResolversTypes['Words']>, ParentType, ContextType>;
};

export type SuitedFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuitedField'] = ResolversParentTypes['SuitedField']> = {
  examples?: Resolver<Array<ResolversTypes['Words']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
};

export interface TextListScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TextList'], any> {
  name: 'TextList';
}

export interface TextOrNullListScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TextOrNullList'], any> {
  name: 'TextOrNullList';
}

export type TieMetricColumnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TieMetricColumn'] = ResolversParentTypes['TieMetricColumn']> = {
  computed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['TieMetric'], ParentType, ContextType>;
  sampled?: Resolver<Maybe<ResolversTypes['Sampled']>, ParentType, ContextType>;
  undefinedEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  undefinedJa?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  values?: Resolver<ResolversTypes['NumberOrNullList'], ParentType, ContextType>;
};

export type UnknownFormResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownForm'] = ResolversParentTypes['UnknownForm']> = {
  form?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ViewFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViewFacets'] = ResolversParentTypes['ViewFacets']> = {
  districts?: Resolver<ResolversTypes['Facet'], ParentType, ContextType>;
  domains?: Resolver<ResolversTypes['Facet'], ParentType, ContextType>;
  fields?: Resolver<ResolversTypes['Facet'], ParentType, ContextType>;
  forms?: Resolver<ResolversTypes['Facet'], ParentType, ContextType>;
  sectors?: Resolver<ResolversTypes['Facet'], ParentType, ContextType>;
  years?: Resolver<ResolversTypes['Facet'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  demo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayCall?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type WarningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Warning'] = ResolversParentTypes['Warning']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ja?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WordsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Words'] = ResolversParentTypes['Words']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ja?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type YearRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['YearRange'] = ResolversParentTypes['YearRange']> = {
  from?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Acquaintance?: AcquaintanceResolvers<ContextType>;
  AnalysisTask?: AnalysisTaskResolvers<ContextType>;
  Atlas?: AtlasResolvers<ContextType>;
  AtlasCounts?: AtlasCountsResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  Challenge?: ChallengeResolvers<ContextType>;
  ChallengeConnection?: ChallengeConnectionResolvers<ContextType>;
  ChallengeEdge?: ChallengeEdgeResolvers<ContextType>;
  ChallengePayload?: ChallengePayloadResolvers<ContextType>;
  ConnectedSectors?: ConnectedSectorsResolvers<ContextType>;
  Coordination?: CoordinationResolvers<ContextType>;
  Coordinator?: CoordinatorResolvers<ContextType>;
  CoordinatorConnection?: CoordinatorConnectionResolvers<ContextType>;
  CoordinatorEdge?: CoordinatorEdgeResolvers<ContextType>;
  CoordinatorPayload?: CoordinatorPayloadResolvers<ContextType>;
  CutOffPart?: CutOffPartResolvers<ContextType>;
  DataGap?: DataGapResolvers<ContextType>;
  District?: DistrictResolvers<ContextType>;
  DistrictBlock?: DistrictBlockResolvers<ContextType>;
  DistrictPayload?: DistrictPayloadResolvers<ContextType>;
  Doctrine?: DoctrineResolvers<ContextType>;
  DomainColumn?: DomainColumnResolvers<ContextType>;
  DomainOrNullList?: GraphQLScalarType;
  DomainReading?: DomainReadingResolvers<ContextType>;
  DomainSpan?: DomainSpanResolvers<ContextType>;
  DomainUse?: DomainUseResolvers<ContextType>;
  Facet?: FacetResolvers<ContextType>;
  Field?: FieldResolvers<ContextType>;
  FieldRow?: FieldRowResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  FigureTable?: FigureTableResolvers<ContextType>;
  FigureTest?: FigureTestResolvers<ContextType>;
  FileColumn?: FileColumnResolvers<ContextType>;
  FileLine?: FileLineResolvers<ContextType>;
  FileReading?: FileReadingResolvers<ContextType>;
  FileSheet?: FileSheetResolvers<ContextType>;
  Form?: FormResolvers<ContextType>;
  FoundConstant?: FoundConstantResolvers<ContextType>;
  Health?: HealthResolvers<ContextType>;
  ImportBatch?: ImportBatchResolvers<ContextType>;
  ImportBatchConnection?: ImportBatchConnectionResolvers<ContextType>;
  ImportChange?: ImportChangeResolvers<ContextType>;
  ImportField?: ImportFieldResolvers<ContextType>;
  ImportJob?: ImportJobResolvers<ContextType>;
  ImportNote?: ImportNoteResolvers<ContextType>;
  ImportPreview?: ImportPreviewResolvers<ContextType>;
  ImportRow?: ImportRowResolvers<ContextType>;
  ImportRowConnection?: ImportRowConnectionResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  IndicatorBand?: IndicatorBandResolvers<ContextType>;
  IndicatorTarget?: IndicatorTargetResolvers<ContextType>;
  IndicatorValue?: IndicatorValueResolvers<ContextType>;
  IntroductionCount?: IntroductionCountResolvers<ContextType>;
  KeptChange?: KeptChangeResolvers<ContextType>;
  Kind?: KindResolvers<ContextType>;
  ListColumn?: ListColumnResolvers<ContextType>;
  ListFacet?: ListFacetResolvers<ContextType>;
  ListFacetValue?: ListFacetValueResolvers<ContextType>;
  LoadSampleCityPayload?: LoadSampleCityPayloadResolvers<ContextType>;
  MergePreview?: MergePreviewResolvers<ContextType>;
  MergedLinks?: MergedLinksResolvers<ContextType>;
  Metric?: MetricResolvers<ContextType>;
  MetricChange?: MetricChangeResolvers<ContextType>;
  MetricColumn?: MetricColumnResolvers<ContextType>;
  MunicipalityProfile?: MunicipalityProfileResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NameProposal?: NameProposalResolvers<ContextType>;
  Network?: NetworkResolvers<ContextType>;
  NetworkAxes?: NetworkAxesResolvers<ContextType>;
  NetworkNodes?: NetworkNodesResolvers<ContextType>;
  NetworkTies?: NetworkTiesResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NodeTypeList?: GraphQLScalarType;
  NoteCount?: NoteCountResolvers<ContextType>;
  NumberList?: GraphQLScalarType;
  NumberOrNullList?: GraphQLScalarType;
  OutcomeCounts?: OutcomeCountsResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Participation?: ParticipationResolvers<ContextType>;
  Partner?: PartnerResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathTie?: PathTieResolvers<ContextType>;
  Position?: PositionResolvers<ContextType>;
  Principal?: PrincipalResolvers<ContextType>;
  PrincipalConnection?: PrincipalConnectionResolvers<ContextType>;
  PrincipalEdge?: PrincipalEdgeResolvers<ContextType>;
  PrincipalPayload?: PrincipalPayloadResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProjectConnection?: ProjectConnectionResolvers<ContextType>;
  ProjectEdge?: ProjectEdgeResolvers<ContextType>;
  ProjectPayload?: ProjectPayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RankBand?: RankBandResolvers<ContextType>;
  RecentChange?: RecentChangeResolvers<ContextType>;
  Sampled?: SampledResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SectorOrNullList?: GraphQLScalarType;
  Separation?: SeparationResolvers<ContextType>;
  SetProfilePayload?: SetProfilePayloadResolvers<ContextType>;
  ShortestPaths?: ShortestPathsResolvers<ContextType>;
  Stage?: StageResolvers<ContextType>;
  Strength?: StrengthResolvers<ContextType>;
  SuitedField?: SuitedFieldResolvers<ContextType>;
  TextList?: GraphQLScalarType;
  TextOrNullList?: GraphQLScalarType;
  TieMetricColumn?: TieMetricColumnResolvers<ContextType>;
  UnknownForm?: UnknownFormResolvers<ContextType>;
  ViewFacets?: ViewFacetsResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Warning?: WarningResolvers<ContextType>;
  Words?: WordsResolvers<ContextType>;
  YearRange?: YearRangeResolvers<ContextType>;
};

