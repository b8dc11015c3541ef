// Sheet, encoding, delimiter and header lines of a file.
import { useTranslation } from 'react-i18next';
import { Select } from '../../parts/Select.tsx';
import { type Choices, delimiters, encodings, type ReadingChoice } from '../choices.ts';
import type { Reading } from './useReading.ts';

interface HowReadProps {
  reading: Reading;
  choices: Choices;
  change: (part: Partial<Choices>) => void;
}

/** Lines that can be headers: as many as are shown. */
function lines(from: number, reading: Reading): number[] {
  const last = Math.max(reading.headerTo, reading.firstLines.at(-1)?.line ?? 0);
  return Array.from({ length: Math.max(0, last - from + 1) }, (_, i) => from + i);
}

/** A list for each, showing what was found; changing one reads the file anew and forgets what its columns were said to mean. */
export function HowRead({ reading, choices, change }: HowReadProps) {
  const { t } = useTranslation();
  const read = (part: ReadingChoice) =>
    change({
      reading: { ...choices.reading, ...part },
      ...{ columns: {}, constants: undefined, decisions: {} },
    });
  // Another sheet or encoding has headers of its own.
  const anew = (part: ReadingChoice) => read({ headerFrom: undefined, headerTo: undefined, ...part });
  const { encoding, delimiter, sheets, sheet, headerFrom, headerTo } = reading;
  const lineOption = (line: number) => ({ value: String(line), label: t('data.reading.line', { line }) });
  return (
    <fieldset className="mt-6 rounded-8 border border-solid-gray-300 p-4">
      <legend className="heading px-1">{t('data.reading.how')}</legend>
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
        {sheets.length > 0 && (
          <Select
            label={t('data.reading.sheet')}
            value={sheet ?? ''}
            options={sheets.map(({ name, hidden }) => ({
              value: name,
              label: hidden ? t('data.reading.hidden', { name }) : name,
            }))}
            onChange={(value) => anew({ sheet: value })}
          />
        )}
        {encoding && (
          <Select
            label={t('data.reading.encoding')}
            value={encoding}
            options={encodings.map((value) => ({ value, label: t(`data.encoding.${value}`) }))}
            onChange={(value) => anew({ encoding: value as typeof encoding })}
          />
        )}
        {delimiter && (
          <Select
            label={t('data.reading.delimiter')}
            value={delimiter}
            options={delimiters.map((value) => ({ value, label: t(`data.delimiter.${value}`) }))}
            onChange={(value) => anew({ delimiter: value as typeof delimiter })}
          />
        )}
        <Select
          label={t('data.reading.headerFrom')}
          value={String(headerFrom)}
          options={[{ value: '0', label: t('data.reading.noHeader') }, ...lines(1, reading).map(lineOption)]}
          onChange={(value) => read({ headerFrom: Number(value), headerTo: Number(value) })}
        />
        {headerFrom > 0 && (
          <Select
            label={t('data.reading.headerTo')}
            value={String(headerTo)}
            options={lines(headerFrom, reading).slice(0, 5).map(lineOption)}
            onChange={(value) => read({ headerFrom, headerTo: Number(value) })}
          />
        )}
      </div>
      {Object.values(choices.reading).some((value) => value !== undefined) && (
        <button
          type="button"
          className="link mt-3 text-dns-14N-130"
          onClick={() => change({ reading: {}, columns: {}, constants: undefined, decisions: {} })}
        >
          {t('data.reading.asFound')}
        </button>
      )}
    </fieldset>
  );
}
