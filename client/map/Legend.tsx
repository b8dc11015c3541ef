// What colours, sizes and lines in the picture mean; the sectors' own legend is their filter.
import { useTranslation } from 'react-i18next';
import { formatFigure } from '../parts/formatFigure.ts';
import { useLanguage } from '../parts/useLanguage.ts';
import { countCommunities, countDomains } from './counts.ts';
import { communityColor, maximumOf, radii, radius } from './look.ts';
import { domainColor, otherColor } from './palette.ts';
import { ShapeMark } from './ShapeMark.tsx';
import type { ColorMode } from './state.ts';
import type { Drawing } from './useDrawing.ts';

/** Legend of a drawing. */
export function Legend({ drawing, mode }: { drawing: Drawing; mode: ColorMode }) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="legend" className="text-dns-14N-130">
      <h3 id="legend" className="heading mb-1">
        {t('map.legend')}
      </h3>
      {mode === 'community' && <Communities drawing={drawing} />}
      {mode === 'domain' && <Domains drawing={drawing} />}
      <Sizes drawing={drawing} />
      <p className="text-solid-gray-700">
        {t(`map.layoutHint.${drawing.layout === 'DOMAIN' ? 'domain' : 'force'}`)}
      </p>
      <p className="mt-1 text-solid-gray-700">{t('map.tieHint')}</p>
    </section>
  );
}

function Communities({ drawing }: { drawing: Drawing }) {
  const { t } = useTranslation();
  const rows = [...countCommunities(drawing.network)].map(([key, count]) => {
    const isNumber = typeof key === 'number';
    const label = isNumber
      ? t('map.community', { n: key + 1 })
      : t(key === 'other' ? 'map.otherCommunities' : 'map.noCommunity');
    return {
      key: String(key),
      label,
      count,
      color: communityColor(isNumber ? key : null),
      letter: isNumber ? String(key + 1) : '',
    };
  });
  return <Rows rows={rows} hint={t('map.communityHint')} />;
}

function Domains({ drawing }: { drawing: Drawing }) {
  const { t } = useTranslation();
  const counts = countDomains(drawing.network);
  const rows = (['A', 'B', 'C', 'D', 'E', 'unknown'] as const).map((key) => ({
    key,
    label: t(`domain.${key}`),
    count: counts.get(key) ?? 0,
    color: key === 'unknown' ? otherColor : domainColor[key],
    letter: key === 'unknown' ? '' : key,
  }));
  return <Rows rows={rows} hint={t('map.domainHint')} />;
}

interface Row {
  key: string;
  label: string;
  count: number;
  color: string;
  letter: string;
}

function Rows({ rows, hint }: { rows: Row[]; hint: string }) {
  const language = useLanguage();
  return (
    <div className="mb-3">
      <ul>
        {rows.map(({ key, label, count, color, letter }) => (
          <li key={key} className="flex min-h-7 items-center gap-2 px-1">
            <ShapeMark shape="circle" color={color} letter={letter} />
            <span className="flex-1">{label}</span>
            <span className="text-solid-gray-700 tabular-nums">{formatFigure(count, language)}</span>
          </li>
        ))}
      </ul>
      <p className="mt-1 text-solid-gray-700">{hint}</p>
    </div>
  );
}

function Sizes({ drawing }: { drawing: Drawing }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { column, network, layout } = drawing;
  const maximum = column ? maximumOf(column.values) : 0;
  if (!column || maximum <= 0) return null;
  const limits = radii(network.nodes.ids.length, layout);
  const reason = column[language === 'ja' ? 'undefinedJa' : 'undefinedEn'];
  return (
    <div className="mb-3">
      <p className="sr-only">{t('map.legendSize')}</p>
      <ul className="flex items-end gap-5 px-1">
        {examples(maximum).map((value) => {
          const r = radius(value, maximum, limits);
          return (
            <li key={value} className="flex flex-col items-center gap-1">
              <svg width={2 * r + 2} height={2 * r + 2} aria-hidden="true">
                <circle cx={r + 1} cy={r + 1} r={r} fill="#f2f2f2" stroke="#666666" />
              </svg>
              <span className="tabular-nums">{formatFigure(value, language)}</span>
            </li>
          );
        })}
      </ul>
      {reason && <p className="mt-1 text-solid-gray-700">{reason}</p>}
    </div>
  );
}

// A tenth and a third of the largest value, and the largest; whole numbers where the figure is large.
function examples(maximum: number): number[] {
  const values = [maximum / 10, maximum / 3, maximum];
  return maximum >= 10 ? values.map(Math.round) : values;
}
