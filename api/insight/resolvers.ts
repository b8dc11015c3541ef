// Networks and their figures in GraphQL.
import { coordinatorName, principalName } from '../access/names.ts';
import { metrics } from '../analysis/metrics/list.ts';
import { shown } from '../analysis/metrics/metric.ts';
import { enumName, metricId } from '../analysis/metrics/names.ts';
import { layOutByDomain } from '../network/domain-layout.ts';
import { metricOf } from '../network/figures.ts';
import type { Resolvers } from '../types.generated.ts';
import { rangeOf, sourceOf } from './catalogue.ts';
import { communitiesDrawn, domainsDrawn, drawNetwork, positionsOf, tiesDrawn } from './draw.ts';

/** Resolvers of this topic. */
export const insightResolvers: Resolvers = {
  Metric: {
    id: ({ id }) => enumName(id),
    scope: ({ scope }) => scope,
    range: (metric) => rangeOf(metric),
    source: (metric) => sourceOf(metric),
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
    figures: ({ insight }, { ids }) => insight.figures(ids?.map(metricId)),
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
    communities: (drawn) => communitiesDrawn(drawn),
    domains: (drawn) => domainsDrawn(drawn),
    x: async (drawn) => Array.from((await positionsOf(drawn)).x),
    y: async (drawn) => Array.from((await positionsOf(drawn)).y),
    metrics: async ({ insight, nodes }, { ids }) => {
      const columns = await insight.columns(ids.map(metricId));
      return ids.map((id, i) => {
        const { undefinedWhen } = metricOf('PRINCIPAL', metricId(id));
        const values = nodes.map(({ type }, node) => (type === 'PRINCIPAL' ? shown(columns[i][node]) : null));
        const isUndefined = nodes.some(({ type }, node) => type === 'PRINCIPAL' && values[node] === null);
        const reason = isUndefined ? undefinedWhen : null;
        return { id, values, undefinedJa: reason?.ja ?? null, undefinedEn: reason?.en ?? null };
      });
    },
  },
  NetworkTies: {
    sources: (drawn) => tiesDrawn(drawn).sources,
    targets: (drawn) => tiesDrawn(drawn).targets,
    strengths: (drawn) => tiesDrawn(drawn).strengths,
    sharedProjects: (drawn) => tiesDrawn(drawn).sharedProjects,
  },
  Query: {
    metrics: (_, { scope }) => metrics.filter((metric) => !scope || metric.scope === scope),
    network: async (_, { view, kind, layout }, context) =>
      drawNetwork(await context.current(), view ?? {}, kind ?? 'COLLABORATION', layout ?? 'FORCE'),
  },
};
