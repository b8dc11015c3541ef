// Every figure of a principal.
import { useTranslation } from 'react-i18next';
import { DefinitionLink } from '../../figure/DefinitionLink.tsx';
import { FigureValue } from '../../figure/FigureValue.tsx';
import { formatFigure } from '../../parts/formatFigure.ts';
import { ScrollArea } from '../../parts/ScrollArea.tsx';
import type { Shown } from './Shown.ts';
import { useSpeaker } from './useSpeaker.ts';

/** A row for each: value or why there is none, rank, band, and what chance gives. */
export function AllFigures({ metrics, placed }: Shown) {
  const { t } = useTranslation();
  const { language } = useSpeaker();
  const format = (value: number | null | undefined) =>
    value === null || value === undefined ? t('table.undefined') : formatFigure(value, language);
  const heading = 'px-2 py-2 align-bottom text-dns-14B-130';
  const cell = 'px-2 py-1.5 text-right align-top tabular-nums';
  return (
    <details className="mt-6">
      <summary className="w-fit text-std-16B-170">{t('position.all')}</summary>
      <ScrollArea label={t('position.all')}>
        <table className="w-full border-collapse text-dns-14N-130">
          <caption className="sr-only">{t('position.all')}</caption>
          <thead>
            <tr className="border-b-2 border-solid-gray-600">
              <th scope="col" className={`${heading} text-left`}>
                {t('position.figure')}
              </th>
              {(['valueHead', 'rankHead', 'bandHead', 'chanceHead', 'pHead'] as const).map((word) => (
                <th key={word} scope="col" className={`${heading} text-right`}>
                  {t(`position.${word}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {metrics.map((metric) => {
              const each = placed.get(metric.id);
              const test = each?.figure.test;
              return (
                <tr key={metric.id} className="border-b border-solid-gray-200" data-metric={metric.id}>
                  <th scope="row" className="min-w-36 px-2 py-1.5 text-left align-top font-400">
                    <DefinitionLink metric={metric} />
                  </th>
                  <td className={cell}>
                    <FigureValue metric={metric} figure={each?.figure} />
                  </td>
                  <td className={`${cell} whitespace-nowrap`}>
                    {each?.rank ? `${format(each.rank)} / ${format(each.ranked)}` : t('table.undefined')}
                  </td>
                  <td className={`${cell} whitespace-nowrap`}>
                    {each?.band
                      ? t('figure.fromTo', { from: format(each.band.low), to: format(each.band.high) })
                      : t('table.undefined')}
                  </td>
                  <td className={cell}>{format(test?.expected)}</td>
                  <td className={cell}>{format(test?.p)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollArea>
    </details>
  );
}
