// What goes over from one principal to the other when they become one.
import { useTranslation } from 'react-i18next';
import { Facts } from '../../parts/Facts.tsx';
import { listed } from '../../parts/listed.ts';
import { ShortList } from '../../parts/ShortList.tsx';
import { useLanguage } from '../../parts/useLanguage.ts';
import { years } from '../../parts/years.ts';
import type { MergePreview } from './MergePreview.ts';

/** Projects with roles and years, members, challenges, coordinators; and how many other ties there are. */
export function GoingOver({ preview }: { preview: MergePreview }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { participations, members, challenges, knownBy, otherTies } = preview;
  const ties = participations.length + members.length + challenges.length + knownBy.length + otherTies;
  return (
    <section aria-labelledby="going-over" className="mt-6">
      <h2 id="going-over" className="text-std-20B-150">
        {t('principal.merge.over')}
      </h2>
      {ties === 0 && <p className="mt-1 text-dns-16N-130">{t('principal.merge.overNone')}</p>}
      {participations.length > 0 && (
        <div className="mt-2 max-w-3xl" data-over="participations">
          <h3 className="heading">{t('principal.merge.projects', { n: participations.length })}</h3>
          <ShortList
            items={participations}
            keyOf={({ project, role, since }) => `${project.id} ${role} ${since}`}
          >
            {({ project, role, since, until }) => (
              <span className="flex flex-wrap justify-between gap-x-4">
                <span lang="ja">{project.name}</span>
                <span className="text-solid-gray-700">
                  {[t(`role.${role}`), years(since, until ?? project.endYear, t)].join('・')}
                </span>
              </span>
            )}
          </ShortList>
        </div>
      )}
      <Facts
        facts={[
          [
            t('principal.members'),
            listed(
              members.map(({ name }) => name),
              language,
            ),
          ],
          [
            t('principal.challenges'),
            listed(
              challenges.map(({ title }) => title),
              language,
            ),
          ],
          [
            t('panel.knownBy'),
            listed(
              knownBy.map(({ coordinator }) => coordinator.name),
              language,
            ),
          ],
          [
            t('principal.merge.otherTies'),
            otherTies > 0 ? t('principal.merge.count', { n: otherTies }) : null,
          ],
        ]}
      />
    </section>
  );
}
