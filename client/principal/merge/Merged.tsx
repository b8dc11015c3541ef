// What a merge has done.
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { listed } from '../../parts/listed.ts';
import { useLanguage } from '../../parts/useLanguage.ts';
import type { MergePreview } from './MergePreview.ts';

/** Which two are one now, what went over, and where to go on. */
export function Merged({ preview }: { preview: MergePreview }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const place = useRef<HTMLHeadingElement>(null);
  useEffect(() => place.current?.focus(), []);
  const { kept, absorbed, aliases, participations } = preview;
  return (
    <section className="mt-5 rounded-8 border border-success-2 p-5" data-merged="">
      <h2 ref={place} tabIndex={-1} className="text-std-20B-150 text-green-900 outline-none">
        {t('principal.merge.done', { kept: kept.name, absorbed: absorbed.name })}
      </h2>
      <ul className="mt-2 list-disc pl-5 text-std-16N-170">
        {aliases.length > 0 && (
          <li>{t('principal.merge.doneAliases', { names: listed(aliases, language) })}</li>
        )}
        {participations.length > 0 && (
          <li>{t('principal.merge.doneProjects', { n: participations.length })}</li>
        )}
        <li>{t('principal.merge.doneAddress')}</li>
      </ul>
      <p className="mt-3 flex flex-wrap gap-x-6 gap-y-2 text-std-16N-170">
        <Link to="/principals/$id" params={{ id: kept.id }} className="link">
          {t('principal.merge.open', { name: kept.name })}
        </Link>
        <Link to="/data" search={{ tab: 'duplicates' }} className="link">
          {t('principal.merge.toDuplicates')}
        </Link>
      </p>
    </section>
  );
}
