// What stands behind each GraphQL type while a query runs: the stored record, or the ids from which the rest is loaded.
import type { StoredNode } from '#cypher/graph.ts';
import type {
  ChallengeProperties,
  CoordinatorProperties,
  DistrictProperties,
  PrincipalProperties,
  ProjectProperties,
} from '#cypher/statements.generated.ts';
import type { Indicator } from './analysis/indicators/indicator.ts';
import type { AnyMetric, Test } from './analysis/metrics/metric.ts';
import type { ImportJob } from './exchange/desk.ts';
import type { Preview } from './exchange/previews.ts';
import type { AnalysisJob } from './insight/analyses.ts';
import type { DrawnNetwork } from './insight/draw.ts';
import type { AccountRole } from './municipality/codes.ts';
import type { Form, Profile } from './municipality/profile.ts';
import type { Seen } from './network/facets.ts';
import type { Figure } from './network/figures.ts';
import type { Partner } from './network/partners.ts';
import type { Path, PathsBetween } from './network/paths.ts';
import type { ChangeKind } from './overview/change-kind.ts';

/** A principal as stored. */
export type PrincipalModel = StoredNode<PrincipalProperties> & { type: 'Principal' };
/** A project as stored. */
export type ProjectModel = StoredNode<ProjectProperties> & { type: 'Project' };
/** A coordinator as stored. */
export type CoordinatorModel = StoredNode<CoordinatorProperties> & { type: 'Coordinator' };
/** A district as stored. */
export type DistrictModel = StoredNode<DistrictProperties> & { type: 'District' };
/** A challenge as stored. */
export type ChallengeModel = StoredNode<ChallengeProperties> & { type: 'Challenge' };
/** What a merge would do: records as stored, ids of what goes over. */
export interface MergePreviewModel {
  kept: NodeModel;
  absorbed: NodeModel;
  taken: string[];
  differing: string[];
  aliases: string[];
  participations: ParticipationModel[];
  acquaintances: AcquaintanceModel[];
  coordinations: CoordinationModel[];
  links: MergedLinksModel[];
  otherTies: number;
  warnings: { field: string; ja: string; en: string }[];
}

/** Records of one label that a field gets. */
export interface MergedLinksModel {
  field: string;
  label: NodeModel['type'];
  ids: string[];
}

/** Any record that has an id of its own. */
export type NodeModel = PrincipalModel | ProjectModel | CoordinatorModel | DistrictModel | ChallengeModel;

/** One part in one project: ids of both. */
export interface ParticipationModel {
  principal: string;
  project: string;
  role: string;
  since: number;
  until: number | null;
}

/** Ids of a coordinator and a principal known. */
export interface AcquaintanceModel {
  coordinator: string;
  principal: string;
  strength: number;
  lastContact: string | null;
}

/** Ids of a coordinator and a project looked after. */
export interface CoordinationModel {
  coordinator: string;
  project: string;
  since: number;
  until: number | null;
}

/** Something found: its id and label. */
export interface SearchHitModel {
  id: string;
  type: 'PRINCIPAL' | 'PROJECT' | 'COORDINATOR' | 'DISTRICT' | 'CHALLENGE';
}

/** A change with its record, which the viewer may know. */
export interface RecentChangeModel {
  id: string;
  at: string;
  by: AccountRole | null;
  kind: ChangeKind;
  /** Id of the record or of the import. */
  target: string | null;
  record: NodeModel | null;
  name: string | null;
}

/** A value of a metric, or why there is none. */
export type FigureModel = Figure<AnyMetric>;

/** What chance gives a figure. */
export type FigureTestModel = Test<number>;

/** A long computation. */
export type AnalysisTaskModel = AnalysisJob;

/** Principals cut off together: their number and ids. */
export interface CutOffPartModel {
  size: number;
  ids: string[];
}

/** Who would be cut off; ids are looked up for the parts that are asked for. */
export interface SeparationModel {
  parts: number;
  cutOff: number;
  cutOffParts(first: number): CutOffPartModel[];
}

/** One entry of the list of metrics. */
export type MetricModel = AnyMetric;

/** The definition of an indicator. */
export type IndicatorModel = Indicator;

/** A form of collaboration and the profile that it belongs to. */
export interface FormModel {
  form: Form;
  profile: Profile;
}

/** A partner's id and the tie with it. */
export type PartnerModel = Partner;

/** Two principals and what was found between them, as ids. */
export interface PathsModel {
  from: PrincipalModel | null;
  to: PrincipalModel | null;
  found: PathsBetween;
}

/** One path, as ids. */
export type PathModel = Path;

/** Ids of the projects of one tie. */
export interface PathTieModel {
  projects: string[];
}

/** A network that is drawn; its columns are computed when they are asked for. */
export type NetworkModel = DrawnNetwork;

/** Counts of filters. */
export type ViewFacetsModel = Seen;

/** A long task of an import. */
export type ImportJobModel = ImportJob;

/** What an import would do. */
export type ImportPreviewModel = Preview;
