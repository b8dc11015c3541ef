// Which columns a list shows, and a download holds.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../parts/Dialog.tsx';
import { TickBox } from '../parts/TickBox.tsx';
import { useLanguage } from '../parts/useLanguage.ts';
import type { ListColumn } from './useList.ts';

interface ColumnChoiceProps {
  columns: readonly ListColumn[];
  /** Always shown, therefore not offered. */
  lead: string;
  chosen: readonly string[];
  usual: readonly string[];
  /** Undefined for the usual ones. */
  onChange: (chosen: string[] | undefined) => void;
}

/** A button, and in front of the page a tick box for each column. */
export function ColumnChoice({ columns, lead, chosen, usual, onChange }: ColumnChoiceProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const offered = columns.filter(({ code }) => code !== lead);
  const isUsual = (codes: readonly string[]) =>
    codes.length === usual.length && usual.every((code) => codes.includes(code));
  const toggle = (code: string) => {
    const next = offered
      .map((column) => column.code)
      .filter((each) => chosen.includes(each) !== (each === code));
    // Nothing chosen is said as well, or it would mean the usual ones.
    onChange(isUsual(next) ? undefined : next.length > 0 ? next : [lead]);
  };
  const groups = [
    { title: t('list.columnsFacts'), of: offered.filter(({ metric }) => !metric) },
    { title: t('list.columnsFigures'), of: offered.filter(({ metric }) => metric) },
  ];
  return (
    <>
      <button type="button" className="button-plain" onClick={() => setOpen(true)}>
        {t('list.columns')}
      </button>
      {isOpen && (
        <Dialog label={t('list.columns')} onClose={() => setOpen(false)}>
          <div className="flex flex-wrap items-center justify-between gap-3">
            <h2 className="text-std-20B-150">{t('list.columns')}</h2>
            <div className="flex gap-2">
              <button
                type="button"
                className="button-plain"
                disabled={isUsual(chosen)}
                onClick={() => onChange(undefined)}
              >
                {t('list.columnsUsual')}
              </button>
              <button type="button" className="button-main" onClick={() => setOpen(false)}>
                {t('list.close')}
              </button>
            </div>
          </div>
          {groups
            .filter(({ of }) => of.length > 0)
            .map(({ title, of }) => (
              <Group key={title} title={title} columns={of} chosen={chosen} onToggle={toggle} />
            ))}
        </Dialog>
      )}
    </>
  );
}

interface GroupProps {
  title: string;
  columns: readonly ListColumn[];
  chosen: readonly string[];
  onToggle: (code: string) => void;
}

function Group({ title, columns, chosen, onToggle }: GroupProps) {
  const language = useLanguage();
  return (
    <fieldset className="mt-4">
      <legend className="heading mb-1">{title}</legend>
      <ul className="grid gap-x-4 sm:grid-cols-2">
        {columns.map(({ code, label }) => (
          <li key={code}>
            <TickBox isOn={chosen.includes(code)} onChange={() => onToggle(code)}>
              {label[language]}
            </TickBox>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
