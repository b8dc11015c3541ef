// How much is in sight, said aloud when it changes.
import { useTranslation } from 'react-i18next';
import { formatFigure } from '../parts/formatFigure.ts';
import { useLanguage } from '../parts/useLanguage.ts';
import { countAll } from './counts.ts';
import type { Network } from './useDrawing.ts';

interface CountsProps {
  network: Network | undefined;
  /** Whether a node is left out. */
  hidden: readonly boolean[] | undefined;
  isUpdating: boolean;
}

/** The numbers of principals and ties; of projects where they are drawn. */
export function Counts({ network, hidden, isUpdating }: CountsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const counts = network && countAll(network, hidden);
  const format = (value: number) => formatFigure(value, language);
  const words = counts && {
    principals: format(counts.principals),
    projects: format(counts.projects),
    ties: format(counts.ties),
  };
  return (
    <p
      aria-live="polite"
      className="text-dns-16N-130 tabular-nums"
      data-counts={counts && `${counts.principals} ${counts.ties}`}
    >
      {words && t(network.kind === 'AFFILIATION' ? 'map.countsAffiliation' : 'map.counts', words)}
      {isUpdating && <span className="ml-3 text-solid-gray-700">{t('map.updating')}</span>}
    </p>
  );
}
