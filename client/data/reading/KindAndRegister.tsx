// What kind of list a file is, and to which register it belongs.
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type ImportKind, RegistersDocument } from '../../gql/graphql.ts';
import { ask } from '../../parts/ask.ts';
import { Select } from '../../parts/Select.tsx';
import { type Choices, kinds, registerOf } from '../choices.ts';
import type { Reading } from './useReading.ts';

interface KindAndRegisterProps {
  reading: Reading;
  choices: Choices;
  change: (part: Partial<Choices>) => void;
}

/** The kind, guessed or chosen, with what it means; the name of the register, with those used before to choose from. */
export function KindAndRegister({ reading, choices, change }: KindAndRegisterProps) {
  const { t } = useTranslation();
  const id = useId();
  const { data } = useQuery({
    queryKey: ['imports', 'registers'],
    queryFn: ({ signal }) => ask(RegistersDocument, {}, signal),
  });
  const registers = [...new Set(data?.imports.nodes.map(({ source }) => source))];
  const { kind } = reading;
  return (
    <section className="grid gap-x-8 gap-y-4 md:grid-cols-2">
      <div>
        <Select
          label={t('data.reading.kind')}
          value={kind}
          options={kinds.map((value) => ({ value, label: t(`data.kind.${value}`) }))}
          onChange={(value) =>
            change({ kind: value as ImportKind, columns: {}, constants: undefined, decisions: {} })
          }
        />
        <p className="mt-1 text-dns-14N-130 text-solid-gray-700">
          {t(`data.kindHint.${kind}`)} {!choices.kind && t('data.reading.guessed')}
        </p>
      </div>
      {kind !== 'ATLAS' && (
        <div>
          <label className="heading mb-1 block" htmlFor={`${id}register`}>
            {t('data.reading.register')}
          </label>
          <input
            id={`${id}register`}
            className="field w-full"
            list={`${id}registers`}
            aria-describedby={`${id}hint`}
            value={choices.source ?? registerOf(reading.fileName)}
            onChange={({ target }) => change({ source: target.value })}
          />
          <datalist id={`${id}registers`}>
            {registers.map((register) => (
              <option key={register} value={register} />
            ))}
          </datalist>
          <p id={`${id}hint`} className="mt-1 text-dns-14N-130 text-solid-gray-700">
            {t('data.reading.registerHint')}
          </p>
        </div>
      )}
    </section>
  );
}
