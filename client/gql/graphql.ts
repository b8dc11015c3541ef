/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** How a network is laid out. */
export type Layout =
  /** By domain from left (A) to right (E) and field from top (1) to bottom (20). */
  | 'DOMAIN'
  /** By forces: those who work together lie together. The same for everyone and every year. */
  | 'FORCE';

/** Which network of a view. */
export type NetworkKind =
  /** Principals and projects, tied by participation. */
  | 'AFFILIATION'
  /** Principals, tied if they share a project. */
  | 'COLLABORATION'
  /** Collaboration with coordinators, whom they know and what they coordinate, and memberships. */
  | 'REACH';

/** What a node of a network is. */
export type NodeType =
  /** 協働コーディネーター */
  | 'COORDINATOR'
  /** 主体 */
  | 'PRINCIPAL'
  /** 協働事業 */
  | 'PROJECT';

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

/** Whether a principal is active. */
export type PrincipalStatus =
  /** Active. */
  | 'ACTIVE'
  /** Dissolved. */
  | 'DISSOLVED'
  /** Registered but at rest. */
  | 'DORMANT';

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

export type MapChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type MapChoicesQuery = { fields: Array<{ number: number, label: { ja: string, en: string } }>, metrics: Array<{ id: string, formula: string, source: string, label: { ja: string, en: string }, meaning: { ja: string, en: string }, unit: { ja: string, en: string } }> };

export type MapColumnQueryVariables = Exact<{
  view?: ViewInput | null | undefined;
  metric: PrincipalMetric;
}>;


export type MapColumnQuery = { network: { nodes: { ids: Array<string>, metrics: Array<{ values: Array<number | null>, undefinedJa: string | null, undefinedEn: string | null }> } } };

export type MapFiguresQueryVariables = Exact<{
  view?: ViewInput | null | undefined;
}>;


export type MapFiguresQuery = { network: { figures: Array<{ value: number | null, metric: { id: string, label: { ja: string, en: string }, meaning: { ja: string, en: string }, unit: { ja: string, en: string } }, undefined: { ja: string, en: string } | null }> } };

export type MapNetworkQueryVariables = Exact<{
  view?: ViewInput | null | undefined;
}>;


export type MapNetworkQuery = { network: { revision: number, kind: NetworkKind, tooManyTies: boolean, tieCount: number, nodes: { ids: Array<string>, types: Array<NodeType>, names: Array<string>, sectors: Array<Sector | null>, communities: Array<number | null>, domains: Array<Domain | null> }, ties: { sources: Array<number>, targets: Array<number>, strengths: Array<number>, sharedProjects: Array<number> } } };

export type MapSelectedQueryVariables = Exact<{
  id: string | number;
  view?: ViewInput | null | undefined;
  metrics: Array<PrincipalMetric> | PrincipalMetric;
}>;


export type MapSelectedQuery = { node:
    | { __typename: 'Challenge', id: string }
    | { __typename: 'Coordinator', id: string }
    | { __typename: 'District', id: string }
    | { __typename: 'Principal', name: string, kana: string | null, aliases: Array<string>, sector: Sector | null, kind: string | null, fields: Array<number>, offers: Array<Resource>, needs: Array<Resource>, offersNote: string | null, needsNote: string | null, status: PrincipalStatus, doNotIntroduce: boolean, website: string | null, id: string, districts: Array<{ id: string, name: string }>, knownBy: Array<{ coordinator: { id: string, name: string } }>, metrics: Array<{ value: number | null, metric: { id: string, label: { ja: string, en: string } }, undefined: { ja: string, en: string } | null }>, partners: Array<{ sharedProjects: number, principal: { id: string, name: string, sector: Sector | null } }>, participations: Array<{ role: ParticipationRole, since: number, until: number | null, project: { id: string, name: string, form: string | null, startYear: number, endYear: number | null, domain: { domain: Domain | null } } }> }
    | { __typename: 'Project', name: string, summary: string | null, fields: Array<number>, form: string | null, startYear: number, endYear: number | null, id: string, projectStatus: ProjectStatus, districts: Array<{ id: string, name: string }>, domain: { domain: Domain | null, reasonJa: string, reasonEn: string }, participations: Array<{ role: ParticipationRole, principal: { id: string, name: string, sector: Sector | null } }> }
   | null };

export type MapPositionsQueryVariables = Exact<{
  view?: ViewInput | null | undefined;
  layout: Layout;
}>;


export type MapPositionsQuery = { network: { axes: { columns: Array<{ domain: Domain | null, x: number }>, rows: Array<{ field: number | null, y: number }> } | null, nodes: { ids: Array<string>, x: Array<number>, y: Array<number> } } };

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

export type AtlasQueryVariables = Exact<{ [key: string]: never; }>;


export type AtlasQuery = { atlas: { fictional: boolean, years: { from: number, to: number } | null }, viewer: { role: Role, demo: boolean } };

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
export const FiguresFragmentDoc = new TypedDocumentString(`
    fragment figures on Network {
  figures {
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
  figures {
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
export const MapChoicesDocument = new TypedDocumentString(`
    query MapChoices {
  fields {
    number
    label {
      ja
      en
    }
  }
  metrics(scope: PRINCIPAL) {
    id
    label {
      ja
      en
    }
    meaning {
      ja
      en
    }
    unit {
      ja
      en
    }
    formula
    source
  }
}
    `) as unknown as TypedDocumentString<MapChoicesQuery, MapChoicesQueryVariables>;
export const MapColumnDocument = new TypedDocumentString(`
    query MapColumn($view: ViewInput, $metric: PrincipalMetric!) {
  network(view: $view) {
    nodes {
      ids
      metrics(ids: [$metric]) {
        values
        undefinedJa
        undefinedEn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MapColumnQuery, MapColumnQueryVariables>;
export const MapFiguresDocument = new TypedDocumentString(`
    query MapFigures($view: ViewInput) {
  network(view: $view) {
    figures {
      metric {
        id
        label {
          ja
          en
        }
        meaning {
          ja
          en
        }
        unit {
          ja
          en
        }
      }
      value
      undefined {
        ja
        en
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MapFiguresQuery, MapFiguresQueryVariables>;
export const MapNetworkDocument = new TypedDocumentString(`
    query MapNetwork($view: ViewInput) {
  network(view: $view) {
    revision
    kind
    tooManyTies
    tieCount
    nodes {
      ids
      types
      names
      sectors
      communities
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
export const MapSelectedDocument = new TypedDocumentString(`
    query MapSelected($id: ID!, $view: ViewInput, $metrics: [PrincipalMetric!]!) {
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
      metrics(ids: $metrics, view: $view) {
        metric {
          id
          label {
            ja
            en
          }
        }
        value
        undefined {
          ja
          en
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
export const MapPositionsDocument = new TypedDocumentString(`
    query MapPositions($view: ViewInput, $layout: Layout!) {
  network(view: $view, layout: $layout) {
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
export const AtlasDocument = new TypedDocumentString(`
    query Atlas {
  atlas {
    fictional
    years {
      from
      to
    }
  }
  viewer {
    role
    demo
  }
}
    `) as unknown as TypedDocumentString<AtlasQuery, AtlasQueryVariables>;