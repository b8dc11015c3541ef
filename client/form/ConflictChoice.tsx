// Someone else saved the record meanwhile: both versions side by side, and which is taken.
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listed } from '../parts/listed.ts';
import { useLanguage } from '../parts/useLanguage.ts';
import type { Difference, Taken } from './conflict.ts';
import type { Conflict, RecordFormState } from './useRecordForm.ts';
import { valueText } from './valueText.ts';

/** A choice for each field that differs; where only one person changed it, theirs is chosen already. */
export function ConflictChoice({ conflict, form }: { conflict: Conflict; form: RecordFormState }) {
  const { t } = useTranslation();
  const { differing } = conflict;
  const [taken, setTaken] = useState<Record<string, Taken>>({});
  const [isMissing, setMissing] = useState(false);
  const place = useRef<HTMLHeadingElement>(null);
  useEffect(() => place.current?.focus(), []);
  const chosen = ({ field, changedBy }: Difference) => taken[field.name] ?? changedBy;
  const open = differing.filter((each) => !chosen(each));
  return (
    <form
      noValidate
      data-conflict=""
      aria-labelledby="conflict"
      className="mt-3 rounded-8 border-2 border-yellow-700 p-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (open.length > 0) setMissing(true);
        else void form.settle(taken);
      }}
    >
      <h3 id="conflict" ref={place} tabIndex={-1} className="text-std-18B-160">
        {t('form.conflict.title')}
      </h3>
      <p className="mt-1 text-dns-16N-130">{t('form.conflict.text')}</p>
      {differing.map((difference) => (
        <Choice
          key={difference.field.name}
          difference={difference}
          chosen={chosen(difference)}
          isMissing={isMissing}
          onChoose={(whose) => setTaken((all) => ({ ...all, [difference.field.name]: whose }))}
        />
      ))}
      <div className="mt-4 flex flex-wrap gap-3">
        <button type="submit" className="button-main">
          {t('form.conflict.save')}
        </button>
        <button type="button" className="button-plain" onClick={form.reopen}>
          {t('form.conflict.back')}
        </button>
      </div>
      {isMissing && open.length > 0 && (
        <p role="alert" className="mt-2 text-dns-14B-130 text-error-2">
          {t('form.conflict.choose')}
        </p>
      )}
    </form>
  );
}

interface ChoiceProps {
  difference: Difference;
  chosen: Taken | null;
  isMissing: boolean;
  onChoose: (taken: Taken) => void;
}

function Choice({ difference, chosen, isMissing, onChoose }: ChoiceProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { field, changedBy } = difference;
  const text = (whose: Taken) =>
    valueText(field, difference[whose], t, listed(['', ''], language)) ?? t('form.empty');
  const isOpen = isMissing && !chosen;
  return (
    <fieldset
      data-differs={field.name}
      className={`mt-4 min-w-0 ${isOpen ? 'border-l-4 border-error-1 pl-3' : ''}`}
    >
      <legend className="heading">
        {field.label}
        <span className="ml-2 font-400 text-solid-gray-700">
          {t(`form.conflict.changedBy.${changedBy ?? 'both'}`)}
        </span>
      </legend>
      <div className="mt-1 grid gap-2 sm:grid-cols-2">
        {(['mine', 'theirs'] as const).map((whose) => (
          <label
            key={whose}
            className="flex min-w-0 items-start gap-2 rounded-8 border border-solid-gray-420 p-3 has-checked:border-key-900 has-checked:bg-key-50"
          >
            <input
              type="radio"
              name={field.name}
              className="mt-0.5 size-5 shrink-0 accent-key-900"
              checked={chosen === whose}
              onChange={() => onChoose(whose)}
            />
            <span className="min-w-0">
              <span className="block text-dns-14B-130">{t(`form.conflict.${whose}`)}</span>
              <span className="block text-dns-16N-130 break-words whitespace-pre-wrap">{text(whose)}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
