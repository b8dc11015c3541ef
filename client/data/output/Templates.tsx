// Workbooks to fill in.
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../parts/useLanguage.ts';
import { kinds } from '../choices.ts';
import { DownloadButton } from './DownloadButton.tsx';

/** A template for each kind of list, in the language shown. */
export function Templates() {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <section className="mb-8">
      <h2 className="text-std-20B-160">{t('data.output.templates')}</h2>
      <p className="mt-1 mb-4 max-w-3xl text-dns-16N-130 text-solid-gray-800">
        {t('data.output.templatesHint')}
      </p>
      <ul className="grid max-w-4xl gap-3 md:grid-cols-2">
        {kinds
          .filter((kind) => kind !== 'ATLAS')
          .map((kind) => (
            <li
              key={kind}
              className="flex flex-wrap items-center justify-between gap-3 rounded-8 border border-solid-gray-420 p-3"
            >
              <span className="min-w-0 flex-1 basis-40">
                <span className="block text-std-16B-170">{t(`data.kind.${kind}`)}</span>
                <span className="block text-dns-14N-130 text-solid-gray-700">
                  {t(`data.kindHint.${kind}`)}
                </span>
              </span>
              <DownloadButton
                address={`/templates/${kind}.xlsx?lang=${language}`}
                name={t('data.output.templateName', { kind: t(`data.kind.${kind}`) })}
                label={t('data.output.templateLabel', { kind: t(`data.kind.${kind}`) })}
              />
            </li>
          ))}
      </ul>
    </section>
  );
}
