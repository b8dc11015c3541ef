// What a form could not do, above its fields.
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { AskError } from '../parts/ask.ts';
import { useLanguage } from '../parts/useLanguage.ts';
import { FaultText } from './FaultText.tsx';
import type { RecordFormState } from './useRecordForm.ts';

interface RefusedProps {
  form: RecordFormState;
  /** What ids of fields begin with. */
  id: string;
}

/** The faults, each leading to its field, or why it could not be saved; it is read out and focused every time. */
export function Refused({ form: { groups, faults, failure, refusals }, id }: RefusedProps) {
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refusals > 0) place.current?.focus();
  }, [refusals]);
  const wrong = groups.flatMap(({ fields }) => fields).filter(({ name }) => faults[name]);
  if (wrong.length === 0 && !failure) return null;
  return (
    <div
      ref={place}
      role="alert"
      tabIndex={-1}
      data-refused=""
      className="mb-4 rounded-8 border-2 border-error-1 bg-white p-4"
    >
      <p className="text-std-16B-170 text-error-2">
        {t(failure ? 'form.notSaved' : 'form.check', { n: wrong.length })}
      </p>
      {failure && <Reason failure={failure} />}
      {wrong.length > 0 && (
        <ul className="mt-1 list-disc pl-5 text-dns-16N-130">
          {wrong.map(({ name, label }) => (
            <li key={name} className="py-0.5">
              <a
                href={`#${id}-${name}`}
                className="link"
                onClick={(event) => {
                  event.preventDefault();
                  document.getElementById(`${id}-${name}`)?.focus();
                }}
              >
                {label}：<FaultText fault={faults[name]!} />
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Reason({ failure }: { failure: Error }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { code, words } = failure instanceof AskError ? failure : { code: '', words: null };
  const own = { UNREACHABLE: t('state.unreachable'), NOT_FOUND: t('form.gone') };
  return (
    <>
      <p className="mt-1 text-dns-16N-130">
        {own[code as keyof typeof own] ?? words?.[language] ?? t('state.broken')}
      </p>
      <p className="mt-1 text-dns-16N-130">{t('form.kept')}</p>
    </>
  );
}
