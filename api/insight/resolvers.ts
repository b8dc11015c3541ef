// Networks and their figures in GraphQL.
import { shownTable } from '../access/cells.ts';
import { coordinatorName, isPerson, principalName } from '../access/names.ts';
import { allMetrics } from '../analysis/metrics/list.ts';
import { PERMUTATIONS, shown } from '../analysis/metrics/metric.ts';
import { enumName, metricId } from '../analysis/metrics/names.ts';
import { refuseGoneJob } from '../job/jobs.ts';
import { layOutByDistrict } from '../network/district-layout.ts';
import { layOutByDomain } from '../network/domain-layout.ts';
import { facetOf } from '../network/facets.ts';
import { networkFigures } from '../network/figures.ts';
import { SEED } from '../network/wanted.ts';
import type { Resolvers } from '../types.generated.ts';
import { progressOf, startAnalysis } from './analyses.ts';
import { isTested, stepsOf } from './analysis-input.ts';
import { rangeOf, sourceOf } from './catalogue.ts';
import { nodeColumns, tieColumns } from './columns.ts';
import {
  communitiesDrawn,
  districtsDrawn,
  domainsDrawn,
  drawNetwork,
  positionsOf,
  tiesDrawn,
} from './draw.ts';

/** Resolvers of this topic. */
export const insightResolvers: Resolvers = {
  Metric: {
    id: ({ id }) => enumName(id),
    scope: ({ scope }) => scope,
    range: (metric) => rangeOf(metric),
    min: ({ range }) => range.min,
    max: ({ range }) => range.max,
    boolean: ({ boolean = false }) => boolean,
    source: (metric) => sourceOf(metric),
    estimated: ({ estimated = false }) => estimated,
    tested: (metric) => isTested(metric),
    tabled: (metric) => 'table' in metric && metric.table !== undefined,
    history: ({ history }) => [...history],
  },
  FigureTest: {
    expected: ({ expected }) => shown(expected),
    sd: ({ sd }) => shown(sd),
    z: ({ z }) => shown(z),
    p: ({ p }) => shown(p),
    randomGraph: ({ randomGraph = Number.NaN }) => shown(randomGraph),
    permutations: () => PERMUTATIONS,
    seed: () => SEED,
  },
  AnalysisTask: {
    status: ({ state }) => state,
    progress: (job) => progressOf(job),
    error: ({ error }) => error?.words ?? null,
  },
  Network: {
    revision: ({ current }) => current.snapshot.revision,
    years: ({ current: { years }, insight: { view } }) =>
      years && { from: view.from ?? years.from, to: view.to ?? years.to },
    kind: ({ kind }) => kind,
    nodes: (drawn) => drawn,
    ties: (drawn) => drawn,
    axes: ({ layout, current, insight }) => {
      if (layout !== 'DOMAIN') return null;
      const { columns, rows } = layOutByDomain(current.snapshot, insight.viewed);
      return { columns: [...columns], rows: [...rows] };
    },
    blocks: ({ layout, current: { snapshot } }) => {
      if (layout !== 'DISTRICT') return null;
      return layOutByDistrict(snapshot).blocks.map(({ district, ...block }) => ({
        ...block,
        district: district?.id ?? null,
        name: district?.name ?? null,
      }));
    },
    facets: ({ current: { snapshot }, insight: { view, viewed } }) => ({ snapshot, view, viewed }),
    figures: async ({ insight, current: { snapshot, seconds } }, { ids }, { viewer }) => {
      const figures = await networkFigures(insight, seconds, ids?.map(metricId));
      const persons = Array.from(insight.viewed.principalIndices).filter((index) =>
        isPerson(snapshot.principals[index].sector),
      ).length;
      return figures.map((figure) => ({
        ...figure,
        table: figure.table && shownTable(viewer, figure.table, persons),
      }));
    },
  },
  ViewFacets: {
    years: (seen) => facetOf(seen, 'years'),
    sectors: (seen) => facetOf(seen, 'sectors'),
    districts: (seen) => facetOf(seen, 'districts'),
    fields: (seen) => facetOf(seen, 'fields'),
    forms: (seen) => facetOf(seen, 'forms'),
    domains: (seen) => facetOf(seen, 'domains'),
  },
  NetworkNodes: {
    ids: ({ current: { snapshot }, nodes }) => {
      const rows = {
        PRINCIPAL: snapshot.principals,
        PROJECT: snapshot.projects,
        COORDINATOR: snapshot.coordinators,
      };
      return nodes.map(({ type, index }) => rows[type][index].id);
    },
    types: ({ nodes }) => nodes.map(({ type }) => type),
    names: ({ current: { snapshot }, nodes }, _, { viewer }) =>
      nodes.map(({ type, index }) => {
        if (type === 'PROJECT') return snapshot.projects[index].name;
        if (type === 'COORDINATOR')
          return coordinatorName(viewer, snapshot.coordinators[index].id, snapshot.coordinators[index].name);
        const { id, name, sector } = snapshot.principals[index];
        return principalName(viewer, id, name, sector);
      }),
    sectors: ({ current: { snapshot }, nodes }) =>
      nodes.map(({ type, index }) => (type === 'PRINCIPAL' ? snapshot.principals[index].sector : null)),
    districts: (drawn) => districtsDrawn(drawn),
    communities: (drawn) => communitiesDrawn(drawn),
    domains: (drawn) => domainsDrawn(drawn),
    x: async (drawn) => Array.from((await positionsOf(drawn)).x),
    y: async (drawn) => Array.from((await positionsOf(drawn)).y),
    metrics: (drawn, { ids }) => nodeColumns(drawn, ids),
  },
  NetworkTies: {
    sources: (drawn) => tiesDrawn(drawn).sources,
    targets: (drawn) => tiesDrawn(drawn).targets,
    strengths: (drawn) => tiesDrawn(drawn).strengths,
    sharedProjects: (drawn) => tiesDrawn(drawn).sharedProjects,
    metrics: (drawn, { ids }) => tieColumns(drawn, ids),
  },
  Query: {
    metrics: (_, { scope }) => allMetrics.filter((metric) => !scope || metric.scope === scope),
    network: async (_, { view, kind, layout }, context) =>
      drawNetwork(await context.current(), view ?? {}, kind ?? 'COLLABORATION', layout ?? 'FORCE'),
    analysisTask: (_, { id }, { analyses }) => analyses.get(id),
  },
  Mutation: {
    startAnalysis: (_, { input }, context) => startAnalysis(context, input.view ?? {}, stepsOf(input)),
    stopAnalysis: async (_, { id }, { analyses }) => (await analyses.stop(id)) ?? refuseGoneJob(id),
  },
};
