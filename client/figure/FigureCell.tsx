// A figure in a cell of a list.
import type { FigurePartsFragment } from '../gql/graphql.ts';
import { FigureValue } from './FigureValue.tsx';
import { useCatalogue } from './useCatalogue.ts';

/** The value by its definition; nothing while either is being loaded. */
export function FigureCell({ figure }: { figure: FigurePartsFragment | undefined }) {
  const { data } = useCatalogue();
  const metric = data?.metrics.find(({ id, scope }) => scope === 'PRINCIPAL' && id === figure?.metric.id);
  return metric ? <FigureValue metric={metric} figure={figure} /> : null;
}
