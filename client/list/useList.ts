// A list as it is asked for and answered.
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { FIGURES } from '../figure/useAnalysis.ts';
import { type Definition, principalMetrics, useCatalogue } from '../figure/useCatalogue.ts';
import { ListColumnsDocument, type ListName } from '../gql/graphql.ts';
import { ask, type Words } from '../parts/ask.ts';
import { useLanguage } from '../parts/useLanguage.ts';
import type { ListRequest, ListRow, ListSpec } from './ListSpec.ts';
import { filterOf, type ListState, type Settled, settled } from './state.ts';

/** A column as it can be chosen: what stands above it, and its definition where it is a figure. */
export interface ListColumn {
  code: string;
  label: Words;
  metric: Definition | null;
}

function useColumns(list: ListName, hasFigures: boolean) {
  const catalogue = useCatalogue();
  const columns = useQuery({
    queryKey: ['list columns', list],
    queryFn: ({ signal }) => ask(ListColumnsDocument, { list }, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const [own, metrics] = [columns.data?.listColumns, catalogue.data];
  const all = useMemo(() => {
    if (!own || !metrics) return undefined;
    const figures = hasFigures ? principalMetrics(metrics) : [];
    return [
      ...own.map((column): ListColumn => ({ ...column, metric: null })),
      ...figures.map((metric): ListColumn => ({ code: metric.id, label: metric.label, metric })),
    ];
  }, [own, metrics, hasFigures]);
  return {
    columns: all,
    error: columns.error ?? catalogue.error,
    refetch: () => Promise.all([columns.refetch(), catalogue.refetch()]),
  };
}

/** What the API is asked for. */
function requestOf<Row extends ListRow>(
  state: Settled,
  spec: ListSpec<Row>,
  columns: readonly ListColumn[],
): ListRequest {
  const { from, to, sort, order, page, per } = state;
  const metrics = columns.flatMap(({ metric, code }) =>
    metric && state.columns.includes(code) ? [code] : [],
  );
  const isMetric = columns.some(({ metric, code }) => metric && code === sort);
  const direction = order === 'desc' ? 'DESC' : 'ASC';
  return {
    filter: filterOf(state, spec.facets),
    orderBy: isMetric ? { metric: sort, direction } : { field: sort, direction },
    view: { from, to },
    metrics,
    facets: [...spec.facets],
    first: per,
    offset: (page - 1) * per,
  };
}

/** The list of a state: its columns, the state settled, and the page with its facets as soon as it is there. */
export function useList<Row extends ListRow>(given: ListState, spec: ListSpec<Row>) {
  const language = useLanguage();
  const { columns, error: columnError, refetch: askColumns } = useColumns(spec.name, spec.hasFigures);
  const codes = new Set(columns?.map(({ code }) => code));
  const isNumber = (code: string) =>
    spec.numbers.includes(code) || Boolean(columns?.find((column) => column.code === code)?.metric);
  const startsDown = (code: string) => spec.times.includes(code) || isNumber(code);
  // A column that there is not, or that this viewer may not see, is as if it had not been named.
  const sort = given.sort && columns && !codes.has(given.sort) ? undefined : given.sort;
  const named = given.columns?.filter((code) => !columns || codes.has(code));
  const usual = spec.usual.columns;
  // What a list is sorted by is shown, or nobody would see why it is in this order.
  const chosen = sort && !(named ?? usual).includes(sort) ? [...(named ?? usual), sort] : named;
  const state = settled({ ...given, sort, columns: chosen }, spec.usual, startsDown);
  const request = columns && requestOf(state, spec, columns);
  const query = useQuery({
    queryKey: [FIGURES, 'list', spec.name, request],
    queryFn: ({ signal }) => spec.ask(request!, signal),
    enabled: request !== undefined,
    placeholderData: keepPreviousData,
  });
  const shown = (columns ?? []).filter(
    ({ code }) => code === spec.lead || (state.columns.includes(code) && !(spec.within ?? []).includes(code)),
  );
  const labels = new Map<string, string>(
    query.data?.facets.flatMap(({ name, values }) =>
      values.map(({ value, label }) => [`${name} ${value}`, label[language]] as const),
    ),
  );
  return {
    state,
    request,
    columns,
    shown,
    isNumber,
    startsDown,
    answer: query.data,
    isUpdating: query.isPlaceholderData,
    error: columnError ?? query.error,
    retry: () => Promise.all([askColumns(), query.refetch()]),
    tools: {
      state,
      word: (facet: string, value: string) => labels.get(`${facet} ${value}`) ?? value,
      shows: (column: string) => state.columns.includes(column),
    },
  };
}

/** A list that is being looked at. */
export type Looked<Row extends ListRow> = ReturnType<typeof useList<Row>>;
