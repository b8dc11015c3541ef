// The page 概要: a year at a glance, what changed lately, what is missing; how to begin while the atlas is empty.
import { useTranslation } from 'react-i18next';
import { Failure } from '../parts/Failure.tsx';
import { Loading } from '../parts/Loading.tsx';
import { useAtlas } from '../parts/useAtlas.ts';
import { useTitle } from '../parts/useTitle.ts';
import { Begin } from './begin/Begin.tsx';
import { Changes } from './Changes.tsx';
import { Gaps } from './Gaps.tsx';
import { Glance } from './glance/Glance.tsx';
import { pastYears } from './state.ts';

/** The page. */
export function HomePage() {
  const { t } = useTranslation();
  useTitle(t('page.home'));
  const { data, error, refetch } = useAtlas();
  if (error && !data) return <Failure error={error} retry={refetch} />;
  if (!data) return <Loading />;
  const { atlas, viewer } = data;
  const isEmpty = atlas.counts.principals + atlas.counts.projects === 0;
  return (
    <div className="min-h-0 flex-1 overflow-y-auto">
      <div className="mx-auto w-full max-w-6xl px-4 py-6">
        <h1 className="text-std-24B-150">{t(isEmpty ? 'home.begin.title' : 'page.home')}</h1>
        {isEmpty ? (
          <Begin atlas={atlas} viewer={viewer} />
        ) : (
          <>
            {atlas.years && (
              <Glance years={pastYears(atlas.years, atlas.currentYear)} present={atlas.currentYear} />
            )}
            <div className="gap-x-10 lg:grid lg:grid-cols-2">
              <Changes mayImport={viewer.mayCall.includes('startPreview')} />
              {viewer.role !== 'PUBLIC' && <Gaps />}
            </div>
          </>
        )}
      </div>
    </div>
  );
}
