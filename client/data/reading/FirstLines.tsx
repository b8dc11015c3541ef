// The first lines of a file as they stand.
import { useTranslation } from 'react-i18next';
import { ScrollArea } from '../../parts/ScrollArea.tsx';
import { lineRole } from './lineRole.ts';
import type { Reading } from './useReading.ts';

/** Most cells of a line that are shown; the lines are there to tell headers from data, not to be read whole. */
const MOST_CELLS = 20;

const styles = {
  TITLE: 'text-solid-gray-700',
  HEADER: 'bg-key-50 font-700',
  DATA: '',
};

/** Each line with its number and what it is taken for: above the table, header, or data. */
export function FirstLines({ reading }: { reading: Reading }) {
  const { t } = useTranslation();
  const widest = Math.max(0, ...reading.firstLines.map(({ cells }) => cells.length));
  return (
    <div className="mt-6">
      <h3 className="heading mb-1">{t('data.reading.firstLines')}</h3>
      <ScrollArea label={t('data.reading.firstLines')}>
        <table className="text-dns-14N-130">
          <caption className="sr-only">{t('data.reading.firstLines')}</caption>
          <tbody>
            {reading.firstLines.map(({ line, cells }) => {
              const role = lineRole(line, reading);
              return (
                <tr
                  key={line}
                  data-line={role}
                  className={`border-t border-solid-gray-300 first:border-t-0 ${styles[role]}`}
                >
                  <th scope="row" className="px-2 py-1 text-left font-400 whitespace-nowrap">
                    {t(`data.line.${role}`, { line })}
                  </th>
                  {Array.from({ length: Math.min(widest, MOST_CELLS) }, (_, i) => (
                    <td
                      key={i}
                      lang="ja"
                      className="max-w-64 truncate border-l border-solid-gray-200 px-2 py-1"
                    >
                      {cells[i]}
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollArea>
      {widest > MOST_CELLS && (
        <p className="mt-1 text-dns-14N-130 text-solid-gray-700">
          {t('data.reading.moreCells', { shown: MOST_CELLS, all: widest })}
        </p>
      )}
    </div>
  );
}
