// The kinds of principal in a city's words.
import { useTranslation } from 'react-i18next';
import { CityWord } from '../city/CityWord.tsx';
import { PageSection } from '../parts/PageSection.tsx';
import { SectorMark } from '../parts/SectorMark.tsx';
import { sectors } from '../parts/sectors.ts';
import type { Profile } from './Profile.ts';

/** The kinds under the sector that each belongs to; those we added and the city's own office are marked. */
export function Kinds({ kinds }: Pick<Profile, 'kinds'>) {
  const { t } = useTranslation();
  const bySector = Map.groupBy(kinds, ({ sector }) => sector);
  return (
    <PageSection id="kinds" title={t('profile.kinds')}>
      <dl className="grid text-dns-16N-130 sm:grid-cols-[14rem_1fr]">
        {sectors.map((sector, place) => (
          <div key={sector} className="contents" data-sector={sector}>
            <dt
              className={`flex items-start gap-2 border-solid-gray-200 pt-2 font-700 sm:py-2 ${place > 0 ? 'border-t' : ''}`}
            >
              <SectorMark sector={sector} />
              {t(`sector.${sector}`)}
            </dt>
            <dd
              className={`flex flex-wrap gap-x-5 gap-y-1 border-solid-gray-200 pb-2 sm:pt-2 ${place > 0 ? 'sm:border-t' : ''}`}
            >
              {(bySector.get(sector) ?? []).map(({ label, city, ours }) => (
                <span key={label.ja}>
                  <CityWord {...label} />
                  {city && <Note text={t('profile.cityOffice')} />}
                  {ours && <Note text={t('profile.added')} />}
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </PageSection>
  );
}

function Note({ text }: { text: string }) {
  return <span className="ml-1 text-dns-14N-130 text-solid-gray-700">{text}</span>;
}
