// What a merge has done.
import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { listed } from '../parts/listed.ts';
import { recordPlace } from '../parts/recordPlace.ts';
import { useLanguage } from '../parts/useLanguage.ts';
import type { MergedType, MergePreview } from './MergeKind.ts';

interface MergedProps {
  type: MergedType;
  preview: MergePreview;
  /** Where else one may want to go on. */
  children: ReactNode;
}

/** Which two are one now, what went over, and where to go on. */
export function Merged({ type, preview, children }: MergedProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const place = useRef<HTMLHeadingElement>(null);
  useEffect(() => place.current?.focus(), []);
  const { kept, absorbed, going } = preview;
  const { participations, acquaintances, coordinations, links, otherTies } = going;
  const linked = links.reduce((sum, { records }) => sum + records.length, 0);
  const ties = participations.length + acquaintances.length + coordinations.length + linked + otherTies;
  return (
    <section className="mt-5 rounded-8 border border-success-2 p-5" data-merged="">
      <h2 ref={place} tabIndex={-1} className="text-std-20B-150 text-green-900 outline-none">
        {t('merge.done', { kept: kept.name, absorbed: absorbed.name })}
      </h2>
      <ul className="mt-2 list-disc pl-5 text-std-16N-170">
        {going.aliases.length > 0 && (
          <li>{t('merge.doneAliases', { names: listed(going.aliases, language) })}</li>
        )}
        {ties > 0 && <li>{t('merge.doneTies', { n: ties })}</li>}
        <li>{t('merge.doneAddress')}</li>
      </ul>
      <p className="mt-3 flex flex-wrap gap-x-6 gap-y-2 text-std-16N-170">
        <Link {...recordPlace(type, kept.id)} className="link">
          {t('merge.open', { name: kept.name })}
        </Link>
        {children}
      </p>
    </section>
  );
}
