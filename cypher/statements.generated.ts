// Written by generate.ts from the .cypher files and model.json; never edited.
import type { Runner } from './database.ts';
import { nodeStatements, recordStatements, relationshipStatements, templateStatements } from './graph.ts';
import { change, find, list, loadStatement } from './statement.ts';

const findAtlasStatement = loadStatement('atlas/findAtlas.cypher');
/** The atlas itself: how far it has come and which city's words it uses. */
export const findAtlas = (runner: Runner) => find<{ /** raised by one with every write transaction */ revision: number; /** number of the last migration that ran */ schemaVersion: number | null; /** code of the municipality profile */ profile: string | null; /** definitions that the stored figures follow */ definitionsVersion: string | null; /** true for the sample city */ fictional: boolean | null; /** when a backup was last brought back, ISO 8601; the same revision may then be another graph */ restoredAt: string | null; }>(runner, findAtlasStatement, {});

const listAuditEntriesStatement = loadStatement('atlas/listAuditEntries.cypher');
/** Audit entries, newest first. */
export const listAuditEntries = (runner: Runner, parameters: { /** only entries about this record */ target: string | null; /** most entries returned */ limit: number; }) => list<{ /** entry */ id: string; /** date and time, ISO 8601, UTC */ at: string; /** who */ by: string; /** name of the mutation or command */ action: string; /** record it was about */ target: string | null; /** what changed, without personal data */ summary: string; /** revision that the write made */ revision: number; }>(runner, listAuditEntriesStatement, parameters);

const mergeAtlasStatement = loadStatement('atlas/mergeAtlas.cypher');
/** Makes the atlas node of a new database, at revision 0; one that exists stays as it is. */
export const mergeAtlas = (runner: Runner) => change(runner, mergeAtlasStatement, {});

const setLockStatement = loadStatement('atlas/setLock.cypher');
/** Takes the write lock of the atlas, so that write transactions run one after another; changes nothing. */
export const setLock = (runner: Runner) => change(runner, setLockStatement, {});

const setProfileStatement = loadStatement('atlas/setProfile.cypher');
/** Chooses the municipality profile and says whether the city is fictional; nulls say neither. */
export const setProfile = (runner: Runner, parameters: { /** code of the profile */ profile: string | null; /** true for the sample city */ fictional: boolean | null; }) => change(runner, setProfileStatement, parameters);

const setRevisionStatement = loadStatement('atlas/setRevision.cypher');
/** Raises the revision by one: the last step of every write transaction but its audit entry. */
export const setRevision = (runner: Runner) => change(runner, setRevisionStatement, {});

const setSchemaVersionStatement = loadStatement('atlas/setSchemaVersion.cypher');
/** Records that a migration has run. */
export const setSchemaVersion = (runner: Runner, parameters: { /** number of the migration */ schemaVersion: number; }) => change(runner, setSchemaVersionStatement, parameters);

const listHealthEvaluationsStatement = loadStatement('health/listHealthEvaluations.cypher');
/** Evaluations of projects as indicators count them, with who gave them; archived ones are left out. */
export const listHealthEvaluations = (runner: Runner) => list<{ /** evaluation */ id: string; /** project that was evaluated */ project: string; /** who gave it, the first by id of several */ principal: string | null; /** INTERIM or YEAR_END */ phase: string; /** SELF, MUTUAL or THIRD_PARTY */ judge: string; /** fiscal year */ fiscalYear: number; /** scores, 1 to 5 */ scores: number[]; }>(runner, listHealthEvaluationsStatement, {});

const listHealthIntroductionsStatement = loadStatement('health/listHealthIntroductions.cypher');
/** Introductions as indicators count them, with who proposed them; archived ones are left out. */
export const listHealthIntroductions = (runner: Runner) => list<{ /** introduction */ id: string; /** who proposed it, the first by id of several */ coordinator: string | null; /** fiscal year it was proposed */ fiscalYear: number; /** PROPOSED, ACCEPTED, MET, COLLABORATING, DECLINED or LAPSED */ status: string; /** ISO 8601 */ proposedAt: string; /** ISO 8601 */ acceptedAt: string | null; /** ISO 8601 */ metAt: string | null; /** ISO 8601 */ closedAt: string | null; }>(runner, listHealthIntroductionsStatement, {});

const listNetworkChallengesStatement = loadStatement('network/listNetworkChallenges.cypher');
/** Challenges as lists and search need them; archived ones are left out. */
export const listNetworkChallenges = (runner: Runner) => list<{ /** challenge */ id: string; /** title */ title: string; /** other titles */ aliases: string[] | null; /** fields of activity, 1 to 20 */ fields: number[] | null; /** resources it needs */ needs: string[] | null; /** fiscal year it was raised */ raisedYear: number; /** OPEN, ADDRESSED or CLOSED */ status: string; }>(runner, listNetworkChallengesStatement, {});

const listNetworkCoordinatorsStatement = loadStatement('network/listNetworkCoordinators.cypher');
/** Coordinators as the network needs them, without private properties; archived ones are left out. */
export const listNetworkCoordinators = (runner: Runner) => list<{ /** coordinator */ id: string; /** name */ name: string; /** other names */ aliases: string[] | null; /** fields, 1 to 20 */ fields: number[] | null; /** training course and year */ cohort: string | null; /** skills */ skills: string[] | null; /** introductions possible in a fiscal year */ capacityPerYear: number | null; /** ACTIVE or INACTIVE */ status: string; }>(runner, listNetworkCoordinatorsStatement, {});

const listNetworkDistrictsStatement = loadStatement('network/listNetworkDistricts.cypher');
/** Districts; archived ones are left out. */
export const listNetworkDistricts = (runner: Runner) => list<{ /** district */ id: string; /** name */ name: string; /** reading */ kana: string | null; /** other names */ aliases: string[] | null; /** ids of the districts beside it */ neighbours: string[] | null; }>(runner, listNetworkDistrictsStatement, {});

const listNetworkParticipationsStatement = loadStatement('network/listNetworkParticipations.cypher');
/** Who takes part in what, between principals and projects that are not archived. */
export const listNetworkParticipations = (runner: Runner) => list<{ /** principal */ principal: string; /** project */ project: string; /** role */ role: string; /** first fiscal year */ since: number; /** last fiscal year */ until: number | null; }>(runner, listNetworkParticipationsStatement, {});

const listNetworkPrincipalsStatement = loadStatement('network/listNetworkPrincipals.cypher');
/** Principals as the network needs them, without private properties; archived ones are left out. */
export const listNetworkPrincipals = (runner: Runner) => list<{ /** principal */ id: string; /** name */ name: string; /** reading */ kana: string | null; /** other names */ aliases: string[] | null; /** sector; null is a data gap */ sector: string | null; /** the profile's finer word */ kind: string | null; /** fields of activity, 1 to 20 */ fields: number[] | null; /** resources it offers */ offers: string[] | null; /** resources it needs */ needs: string[] | null; /** fiscal years it was registered */ registeredYears: number[] | null; /** ACTIVE, DORMANT or DISSOLVED */ status: string; /** true when it asked not to be introduced */ doNotIntroduce: boolean | null; }>(runner, listNetworkPrincipalsStatement, {});

const listNetworkProjectsStatement = loadStatement('network/listNetworkProjects.cypher');
/** Projects as the network needs them; archived ones are left out. */
export const listNetworkProjects = (runner: Runner) => list<{ /** project */ id: string; /** name */ name: string; /** other names */ aliases: string[] | null; /** fields of activity, 1 to 20 */ fields: number[] | null; /** form of collaboration, the profile's word */ form: string | null; /** A to E, only where someone set it by hand */ domain: string | null; /** MANUAL where someone set it */ domainSource: string | null; /** why */ domainReason: string | null; /** first fiscal year */ startYear: number; /** last fiscal year; null while it is open */ endYear: number | null; /** deadline, ISO 8601 */ deadline: string | null; /** budget, yen */ budgetYen: number | null; /** subsidy, yen */ subsidyYen: number | null; /** first fiscal year of the subsidy */ subsidySince: number | null; /** PLANNED, ACTIVE, COMPLETED or CANCELLED */ status: string; }>(runner, listNetworkProjectsStatement, {});

/** Properties of a Atlas. */
export type AtlasProperties = { profile?: string; definitionsVersion?: string; schemaVersion?: number; fictional?: boolean; restoredAt?: string; revision?: number; }

/** Properties of a Principal. */
export type PrincipalProperties = { name: string; kana?: string; aliases?: string[]; sector?: string; kind?: string; skills?: string[]; corporateNumber?: string; fields?: number[]; offers?: string[]; needs?: string[]; offersNote?: string; needsNote?: string; registeredYears?: number[]; status: string; doNotIntroduce?: boolean; website?: string; contactName?: string; contactEmail?: string; contactPhone?: string; note?: string; sourceKey?: string; archivedAt?: string; mergedInto?: string; revision?: number; }

/** Properties of a District. */
export type DistrictProperties = { name: string; kana?: string; aliases?: string[]; neighbours?: string[]; sourceKey?: string; archivedAt?: string; mergedInto?: string; revision?: number; }

/** Properties of a Project. */
export type ProjectProperties = { name: string; aliases?: string[]; summary?: string; fields?: number[]; form?: string; domain?: string; domainSource?: string; domainReason?: string; startYear: number; endYear?: number; status: string; deadline?: string; budgetYen?: number; subsidyYen?: number; subsidySince?: number; sourceKey?: string; archivedAt?: string; mergedInto?: string; revision?: number; }

/** Properties of a Coordinator. */
export type CoordinatorProperties = { name: string; aliases?: string[]; cohort?: string; skills?: string[]; fields?: number[]; capacityPerYear?: number; status: string; contactEmail?: string; contactPhone?: string; note?: string; sourceKey?: string; archivedAt?: string; mergedInto?: string; revision?: number; }

/** Properties of a Challenge. */
export type ChallengeProperties = { title: string; aliases?: string[]; description?: string; fields?: number[]; needs?: string[]; raisedYear: number; status: string; sourceKey?: string; archivedAt?: string; mergedInto?: string; revision?: number; }

/** Properties of a Introduction. */
export type IntroductionProperties = { status: string; fiscalYear: number; rationale?: string; proposedAt: string; acceptedAt?: string; metAt?: string; closedAt?: string; outcomeNote?: string; predictedTie?: number; predictedValue?: number; predictedFeasibility?: number; sourceKey?: string; archivedAt?: string; mergedInto?: string; revision?: number; }

/** Properties of a Evaluation. */
export type EvaluationProperties = { phase: string; judge: string; fiscalYear: number; principles: string[]; scores: number[]; comment?: string; sourceKey?: string; archivedAt?: string; mergedInto?: string; revision?: number; }

/** Properties of a Consultation. */
export type ConsultationProperties = { at: string; question: string; answer?: string; followUpOn?: string; status: string; note?: string; sourceKey?: string; archivedAt?: string; mergedInto?: string; revision?: number; }

/** Properties of a Measure. */
export type MeasureProperties = { title: string; section?: string; fiscalYear: number; planned: string; done?: string; judgement?: string; comment?: string; sourceKey?: string; archivedAt?: string; mergedInto?: string; revision?: number; }

/** Properties of a ExternalIndicator. */
export type ExternalIndicatorProperties = { name: string; unit: string; source: string; fiscalYear: number; value: number; target?: number; sourceKey?: string; archivedAt?: string; mergedInto?: string; revision?: number; }

/** Properties of a Target. */
export type TargetProperties = { indicator: string; fiscalYear: number; value: number; setBy: string; setAt: string; sourceKey?: string; archivedAt?: string; mergedInto?: string; revision?: number; }

/** Properties of a HeaderMapping. */
export type HeaderMappingProperties = { fingerprint: string; mapping: string; usedAt: string; revision?: number; }

/** Properties of a SavedQuestion. */
export type SavedQuestionProperties = { title: string; query: string; variables?: string; by: string; revision?: number; }

/** Properties of a FrozenYear. */
export type FrozenYearProperties = { fiscalYear: number; frozenAt: string; atRevision: number; definitionsVersion: string; figures: string; revision?: number; }

/** Properties of a ImportBatch. */
export type ImportBatchProperties = { at: string; by: string; fileName: string; fileHash: string; status: string; counts: string; undoneAt?: string; undoneBy?: string; revision?: number; }

/** Properties of a ImportUndo. */
export type ImportUndoProperties = { part: number; before: string; revision?: number; }

/** Properties of a NameDecision. */
export type NameDecisionProperties = { name: string; other: string; verdict: string; at: string; by: string; revision?: number; }

/** Properties of a AuditEntry. */
export type AuditEntryProperties = { at: string; by: string; action: string; target?: string; summary: string; revision?: number; }

/** Properties of a Account. */
export type AccountProperties = { subject: string; displayName: string; role: string; principalId?: string; disabledAt?: string; revision?: number; }

/** Key of a Participation. */
export type ParticipationKey = { role: string; since: number; }
/** Properties of a Participation beside its key. */
export type ParticipationProperties = { until?: number; }

/** Key of a Membership. */
export type MembershipKey = {  }
/** Properties of a Membership beside its key. */
export type MembershipProperties = { since?: number; until?: number; }

/** Key of a PrincipalDistrict. */
export type PrincipalDistrictKey = {  }
/** Properties of a PrincipalDistrict beside its key. */
export type PrincipalDistrictProperties = {  }

/** Key of a ProjectDistrict. */
export type ProjectDistrictKey = {  }
/** Properties of a ProjectDistrict beside its key. */
export type ProjectDistrictProperties = {  }

/** Key of a ChallengeDistrict. */
export type ChallengeDistrictKey = {  }
/** Properties of a ChallengeDistrict beside its key. */
export type ChallengeDistrictProperties = {  }

/** Key of a CoordinatorDistrict. */
export type CoordinatorDistrictKey = {  }
/** Properties of a CoordinatorDistrict beside its key. */
export type CoordinatorDistrictProperties = {  }

/** Key of a Affiliation. */
export type AffiliationKey = {  }
/** Properties of a Affiliation beside its key. */
export type AffiliationProperties = {  }

/** Key of a Acquaintance. */
export type AcquaintanceKey = {  }
/** Properties of a Acquaintance beside its key. */
export type AcquaintanceProperties = { strength: number; lastContact?: string; }

/** Key of a Coordination. */
export type CoordinationKey = { since: number; }
/** Properties of a Coordination beside its key. */
export type CoordinationProperties = { until?: number; }

/** Key of a Raising. */
export type RaisingKey = {  }
/** Properties of a Raising beside its key. */
export type RaisingProperties = {  }

/** Key of a Addressing. */
export type AddressingKey = {  }
/** Properties of a Addressing beside its key. */
export type AddressingProperties = {  }

/** Key of a Proposal. */
export type ProposalKey = {  }
/** Properties of a Proposal beside its key. */
export type ProposalProperties = {  }

/** Key of a Introducing. */
export type IntroducingKey = {  }
/** Properties of a Introducing beside its key. */
export type IntroducingProperties = { answer?: string; answeredAt?: string; contactShared?: boolean; }

/** Key of a Asking. */
export type AskingKey = {  }
/** Properties of a Asking beside its key. */
export type AskingProperties = {  }

/** Key of a Answering. */
export type AnsweringKey = {  }
/** Properties of a Answering beside its key. */
export type AnsweringProperties = {  }

/** Key of a Leading. */
export type LeadingKey = {  }
/** Properties of a Leading beside its key. */
export type LeadingProperties = {  }

/** Key of a Serving. */
export type ServingKey = {  }
/** Properties of a Serving beside its key. */
export type ServingProperties = {  }

/** Key of a Resulting. */
export type ResultingKey = {  }
/** Properties of a Resulting beside its key. */
export type ResultingProperties = {  }

/** Key of a Giving. */
export type GivingKey = {  }
/** Properties of a Giving beside its key. */
export type GivingProperties = {  }

/** Key of a Assessment. */
export type AssessmentKey = {  }
/** Properties of a Assessment beside its key. */
export type AssessmentProperties = {  }

/** Key of a Judging. */
export type JudgingKey = {  }
/** Properties of a Judging beside its key. */
export type JudgingProperties = {  }

/** The statements of every label. */
export const nodes = {
  Atlas: nodeStatements<AtlasProperties>('Atlas'),
  Principal: recordStatements<PrincipalProperties>('Principal'),
  District: recordStatements<DistrictProperties>('District'),
  Project: recordStatements<ProjectProperties>('Project'),
  Coordinator: recordStatements<CoordinatorProperties>('Coordinator'),
  Challenge: recordStatements<ChallengeProperties>('Challenge'),
  Introduction: recordStatements<IntroductionProperties>('Introduction'),
  Evaluation: recordStatements<EvaluationProperties>('Evaluation'),
  Consultation: recordStatements<ConsultationProperties>('Consultation'),
  Measure: recordStatements<MeasureProperties>('Measure'),
  ExternalIndicator: recordStatements<ExternalIndicatorProperties>('ExternalIndicator'),
  Target: recordStatements<TargetProperties>('Target'),
  HeaderMapping: nodeStatements<HeaderMappingProperties>('HeaderMapping'),
  SavedQuestion: nodeStatements<SavedQuestionProperties>('SavedQuestion'),
  FrozenYear: nodeStatements<FrozenYearProperties>('FrozenYear'),
  ImportBatch: nodeStatements<ImportBatchProperties>('ImportBatch'),
  ImportUndo: nodeStatements<ImportUndoProperties>('ImportUndo'),
  NameDecision: nodeStatements<NameDecisionProperties>('NameDecision'),
  AuditEntry: nodeStatements<AuditEntryProperties>('AuditEntry'),
  Account: nodeStatements<AccountProperties>('Account'),
};

/** The statements of every relationship. */
export const relationships = {
  Participation: relationshipStatements<ParticipationKey, ParticipationProperties>('Participation'),
  Membership: relationshipStatements<MembershipKey, MembershipProperties>('Membership'),
  PrincipalDistrict: relationshipStatements<PrincipalDistrictKey, PrincipalDistrictProperties>('PrincipalDistrict'),
  ProjectDistrict: relationshipStatements<ProjectDistrictKey, ProjectDistrictProperties>('ProjectDistrict'),
  ChallengeDistrict: relationshipStatements<ChallengeDistrictKey, ChallengeDistrictProperties>('ChallengeDistrict'),
  CoordinatorDistrict: relationshipStatements<CoordinatorDistrictKey, CoordinatorDistrictProperties>('CoordinatorDistrict'),
  Affiliation: relationshipStatements<AffiliationKey, AffiliationProperties>('Affiliation'),
  Acquaintance: relationshipStatements<AcquaintanceKey, AcquaintanceProperties>('Acquaintance'),
  Coordination: relationshipStatements<CoordinationKey, CoordinationProperties>('Coordination'),
  Raising: relationshipStatements<RaisingKey, RaisingProperties>('Raising'),
  Addressing: relationshipStatements<AddressingKey, AddressingProperties>('Addressing'),
  Proposal: relationshipStatements<ProposalKey, ProposalProperties>('Proposal'),
  Introducing: relationshipStatements<IntroducingKey, IntroducingProperties>('Introducing'),
  Asking: relationshipStatements<AskingKey, AskingProperties>('Asking'),
  Answering: relationshipStatements<AnsweringKey, AnsweringProperties>('Answering'),
  Leading: relationshipStatements<LeadingKey, LeadingProperties>('Leading'),
  Serving: relationshipStatements<ServingKey, ServingProperties>('Serving'),
  Resulting: relationshipStatements<ResultingKey, ResultingProperties>('Resulting'),
  Giving: relationshipStatements<GivingKey, GivingProperties>('Giving'),
  Assessment: relationshipStatements<AssessmentKey, AssessmentProperties>('Assessment'),
  Judging: relationshipStatements<JudgingKey, JudgingProperties>('Judging'),
};

/** Every statement there is, for the contract tests. */
export const statements = [findAtlasStatement, listAuditEntriesStatement, mergeAtlasStatement, setLockStatement, setProfileStatement, setRevisionStatement, setSchemaVersionStatement, listHealthEvaluationsStatement, listHealthIntroductionsStatement, listNetworkChallengesStatement, listNetworkCoordinatorsStatement, listNetworkDistrictsStatement, listNetworkParticipationsStatement, listNetworkPrincipalsStatement, listNetworkProjectsStatement, ...templateStatements];
