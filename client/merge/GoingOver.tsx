// What goes over from one record to the other when they become one.
import { useTranslation } from 'react-i18next';
import { ShortList } from '../parts/ShortList.tsx';
import type { GoingTies } from './groupTies.ts';

/** Ties kind by kind, each with how it is; and how many others there are. */
export function GoingOver({ groups, others }: { groups: readonly GoingTies[]; others: number }) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="going-over" className="mt-6">
      <h2 id="going-over" className="text-std-20B-150">
        {t('merge.over')}
      </h2>
      {groups.length === 0 && others === 0 && <p className="mt-1 text-dns-16N-130">{t('merge.overNone')}</p>}
      {groups.map(({ kind, title, ties }) => (
        <div key={kind} className="mt-3 max-w-3xl" data-over={kind}>
          <h3 className="heading">{t('merge.counted', { title, n: ties.length })}</h3>
          <ShortList items={ties} keyOf={({ name, about }) => `${name} ${about}`}>
            {({ name, about }) => (
              <span className="flex flex-wrap justify-between gap-x-4">
                <span lang="ja">{name}</span>
                <span className="text-solid-gray-700">{about}</span>
              </span>
            )}
          </ShortList>
        </div>
      ))}
      {others > 0 && <p className="mt-3 text-dns-14N-130">{t('merge.otherTies', { n: others })}</p>}
    </section>
  );
}
