// Step 3: what the columns mean.
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../parts/Failure.tsx';
import { Loading } from '../../parts/Loading.tsx';
import { useLanguage } from '../../parts/useLanguage.ts';
import { constantsOf, meaningOf } from '../choices.ts';
import type { Reading } from '../reading/useReading.ts';
import { StepButtons } from '../StepButtons.tsx';
import type { StepProps } from '../StepProps.ts';
import { assign } from './assign.ts';
import { ColumnTable } from './ColumnTable.tsx';
import { Constants } from './Constants.tsx';
import { NeededFields } from './NeededFields.tsx';
import { useFields } from './useFields.ts';

/** Kinds of list whose rows make principals, which have a sector. */
const withSectors = new Set(['PRINCIPALS', 'PARTICIPATIONS', 'ACQUAINTANCES', 'COORDINATORS']);

/** A field for each column, values for every row, and whether sectors are taken from names. */
export function ColumnsStep({ reading, choices, change, preview, open }: StepProps & { reading: Reading }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data: fields, error, refetch } = useFields(reading.kind);
  const [moved, setMoved] = useState('');
  const before = useRef<ReadonlyMap<number, string | null>>(new Map());
  if (error) return <Failure error={error} retry={refetch} />;
  if (!fields) return <Loading />;
  const meaning = meaningOf(choices, reading);
  const constants = constantsOf(choices, reading);
  const nameOf = (index: number) =>
    reading.columns.find((column) => column.index === index)?.header ||
    t('data.columns.nth', { n: index + 1 });
  const choose = (index: number, code: string | null) => {
    // Arrow keys pass over other columns' fields on their way: what counts is what it was when the list was entered.
    const { columns, lost } = assign(before.current, index, code);
    const field = fields.find((each) => each.code === code)?.label[language] ?? '';
    setMoved(lost === null ? '' : t('data.columns.moved', { field, from: nameOf(lost), to: nameOf(index) }));
    change({ columns });
  };
  const given = new Set([
    ...[...meaning.values()].filter((field) => field !== null),
    ...constants.filter(({ used }) => used).map(({ field }) => field),
  ]);
  return (
    <>
      {reading.remembered && (
        <p className="mb-3 rounded-8 bg-key-50 px-4 py-2 text-dns-14N-130">{t('data.columns.remembered')}</p>
      )}
      <p role="status" className="text-dns-14N-130 text-key-1000">
        {moved}
      </p>
      <ColumnTable
        columns={reading.columns}
        fields={fields}
        meaning={meaning}
        onEnter={() => {
          before.current = meaning;
        }}
        onChoose={choose}
      />
      <NeededFields fields={fields} given={given} />
      <Constants
        fields={fields}
        constants={constants}
        found={reading.constants}
        onChange={(next) => change({ constants: next })}
      />
      {withSectors.has(reading.kind) && (
        <label className="mt-6 flex max-w-3xl items-start gap-3 text-dns-16N-130">
          <input
            type="checkbox"
            className="mt-0.5 size-5 shrink-0 accent-key-900"
            checked={choices.takeSectors}
            onChange={({ target }) => change({ takeSectors: target.checked })}
          />
          <span>
            {t('data.columns.takeSectors')}
            <span className="mt-1 block text-dns-14N-130 text-solid-gray-700">
              {t('data.columns.takeSectorsHint')}
            </span>
          </span>
        </label>
      )}
      <StepButtons back="reading" onOpen={open}>
        <button
          type="button"
          className="button-main"
          disabled={preview.isStarting}
          onClick={() => open('preview')}
        >
          {t('data.columns.toPreview')}
        </button>
      </StepButtons>
    </>
  );
}
