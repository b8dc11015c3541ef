// What is said of a figure that was estimated.
import { useTranslation } from 'react-i18next';
import { formatFigure } from '../parts/formatFigure.ts';
import { useLanguage } from '../parts/useLanguage.ts';
import { DefinitionLink } from './DefinitionLink.tsx';

/** How a figure was estimated, as the API says it. */
export interface Sampled {
  samples: number;
  /** Share of all pairs of principals. */
  error: number;
  confidence: number;
}

/** That it is an estimate, from how much, and how far off it may be; nothing for an exact figure. */
export function SampledNote({ sampled }: { sampled: Sampled | null | undefined }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (!sampled) return null;
  const share = (value: number) => formatFigure(100 * value, language);
  return (
    <p className="mt-1 text-dns-14N-130" data-sampled="">
      <strong className="text-dns-14B-130">
        <DefinitionLink reading="sampled" text={t('figure.sampled')} />
      </strong>{' '}
      {t('figure.sampledHow', {
        samples: formatFigure(sampled.samples, language),
        error: share(sampled.error),
        confidence: share(sampled.confidence),
      })}
    </p>
  );
}
