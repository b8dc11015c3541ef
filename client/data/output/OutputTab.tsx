// What can be taken away: workbooks to fill in, and everything the atlas holds.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DownloadButton } from './DownloadButton.tsx';
import { Templates } from './Templates.tsx';

/** Templates for those who import, and the export; private contacts are in it only where they are asked for. */
export function OutputTab({ mayImport }: { mayImport: boolean }) {
  const { t } = useTranslation();
  const [withPrivate, setWithPrivate] = useState(false);
  return (
    <>
      {mayImport && <Templates />}
      <section>
        <h2 className="text-std-20B-160">{t('data.output.export')}</h2>
        <p className="mt-1 mb-4 max-w-3xl text-dns-16N-130 text-solid-gray-800">
          {t('data.output.exportHint')}
        </p>
        {mayImport && (
          <label className="mb-4 flex max-w-3xl items-start gap-3 text-dns-16N-130">
            <input
              type="checkbox"
              className="mt-0.5 size-5 shrink-0 accent-key-900"
              checked={withPrivate}
              onChange={({ target }) => setWithPrivate(target.checked)}
            />
            <span>
              {t('data.output.private')}
              <span className="mt-1 block text-dns-14N-130 text-solid-gray-700">
                {t('data.output.privateHint')}
              </span>
            </span>
          </label>
        )}
        <DownloadButton
          isMain
          address={withPrivate ? '/export.xlsx?private=1' : '/export.xlsx'}
          name={`${t('data.output.exportName')}_${new Date().toISOString().slice(0, 10)}.xlsx`}
          label={t('data.output.exportLabel')}
        />
      </section>
    </>
  );
}
