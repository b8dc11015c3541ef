// The keyboard shortcuts, in a dialog.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../parts/Dialog.tsx';
import { KeyTable } from '../../parts/KeyTable.tsx';
import { keysAreOn, switchKeys } from './keysAreOn.ts';

/** The shortcuts by page, and the switch for those of a single key. */
export function KeyList({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const [isOn, setOn] = useState(keysAreOn);
  const change = (on: boolean) => {
    switchKeys(on);
    setOn(on);
  };
  return (
    <Dialog label={t('shell.keys.title')} onClose={onClose}>
      <h2 className="text-std-20B-150">{t('shell.keys.title')}</h2>
      <KeyTable />
      <label className="mt-4 flex items-center gap-2 text-dns-16N-130">
        <input
          type="checkbox"
          className="size-5"
          checked={isOn}
          onChange={(event) => change(event.target.checked)}
        />
        {t('shell.keys.single')}
      </label>
      <p className="mt-1 text-dns-14N-130 text-solid-gray-700">{t('shell.keys.singleHint')}</p>
      <button type="button" className="button-plain mt-4" onClick={onClose}>
        {t('shell.close')}
      </button>
    </Dialog>
  );
}
