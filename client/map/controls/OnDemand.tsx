// A figure of principals that is computed only when somebody asks for it.
import { useTranslation } from 'react-i18next';
import { LongWork } from '../../figure/LongWork.tsx';
import type { ViewInput } from '../../gql/graphql.ts';
import type { Column } from '../useDrawing.ts';

interface OnDemandProps {
  /** The figure in the picture, once it is loaded. */
  column: Column | null | undefined;
  /** The one that was chosen. */
  chosen: string;
  view: ViewInput | undefined;
}

/** The way to compute the chosen figure; nothing where it has been computed. */
export function OnDemand({ column, chosen, view }: OnDemandProps) {
  const { t } = useTranslation();
  if (column?.id !== chosen || column.computed) return null;
  return <LongWork input={{ view, principalMetrics: [column.id] }} label={t('long.start')} />;
}
