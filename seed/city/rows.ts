// The rows that a generated atlas consists of, as the graph takes them.
import type { NodeRow, RelationshipRow } from '#cypher/graph.ts';
import type * as model from '#cypher/statements.generated.ts';

/** Labels of the sample city. */
export interface Properties {
  District: model.DistrictProperties;
  Principal: model.PrincipalProperties;
  Project: model.ProjectProperties;
  Coordinator: model.CoordinatorProperties;
  Challenge: model.ChallengeProperties;
  Introduction: model.IntroductionProperties;
  Evaluation: model.EvaluationProperties;
  Consultation: model.ConsultationProperties;
  Measure: model.MeasureProperties;
  ExternalIndicator: model.ExternalIndicatorProperties;
  Target: model.TargetProperties;
}

/** Relationships of the sample city with their keys and properties. */
export interface Ties {
  Participation: [model.ParticipationKey, model.ParticipationProperties];
  Membership: [model.MembershipKey, model.MembershipProperties];
  PrincipalDistrict: [model.PrincipalDistrictKey, model.PrincipalDistrictProperties];
  ProjectDistrict: [model.ProjectDistrictKey, model.ProjectDistrictProperties];
  ChallengeDistrict: [model.ChallengeDistrictKey, model.ChallengeDistrictProperties];
  CoordinatorDistrict: [model.CoordinatorDistrictKey, model.CoordinatorDistrictProperties];
  Affiliation: [model.AffiliationKey, model.AffiliationProperties];
  Acquaintance: [model.AcquaintanceKey, model.AcquaintanceProperties];
  Coordination: [model.CoordinationKey, model.CoordinationProperties];
  Raising: [model.RaisingKey, model.RaisingProperties];
  Addressing: [model.AddressingKey, model.AddressingProperties];
  Proposal: [model.ProposalKey, model.ProposalProperties];
  Introducing: [model.IntroducingKey, model.IntroducingProperties];
  Asking: [model.AskingKey, model.AskingProperties];
  Answering: [model.AnsweringKey, model.AnsweringProperties];
  Leading: [model.LeadingKey, model.LeadingProperties];
  Serving: [model.ServingKey, model.ServingProperties];
  Resulting: [model.ResultingKey, model.ResultingProperties];
  Giving: [model.GivingKey, model.GivingProperties];
  Assessment: [model.AssessmentKey, model.AssessmentProperties];
  Judging: [model.JudgingKey, model.JudgingProperties];
}

/** Everything of a generated atlas but the Atlas node itself. */
export type GraphRows = {
  nodes: { [label in keyof Properties]: NodeRow<Properties[label]>[] };
  relationships: { [name in keyof Ties]: RelationshipRow<Ties[name][0], Ties[name][1]>[] };
};

/** Shared by every tie without key or properties; frozen, so a million of them cost one object. */
export const NOTHING = Object.freeze({});

/** No rows yet. */
export function emptyRows(): GraphRows {
  return {
    nodes: {
      District: [],
      Principal: [],
      Project: [],
      Coordinator: [],
      Challenge: [],
      Introduction: [],
      Evaluation: [],
      Consultation: [],
      Measure: [],
      ExternalIndicator: [],
      Target: [],
    },
    relationships: {
      Participation: [],
      Membership: [],
      PrincipalDistrict: [],
      ProjectDistrict: [],
      ChallengeDistrict: [],
      CoordinatorDistrict: [],
      Affiliation: [],
      Acquaintance: [],
      Coordination: [],
      Raising: [],
      Addressing: [],
      Proposal: [],
      Introducing: [],
      Asking: [],
      Answering: [],
      Leading: [],
      Serving: [],
      Resulting: [],
      Giving: [],
      Assessment: [],
      Judging: [],
    },
  };
}

/** Adds a relationship that has neither key nor properties. */
export function tie(rows: RelationshipRow<object, object>[], source: string, target: string): void {
  rows.push({ source, target, key: NOTHING, properties: NOTHING });
}
