// The page データ: files in, files out, what was imported, and names that are there twice.
import { useTranslation } from 'react-i18next';
import { Failure } from '../parts/Failure.tsx';
import { Loading } from '../parts/Loading.tsx';
import { NotAllowed } from '../parts/NotAllowed.tsx';
import { useAtlas } from '../parts/useAtlas.ts';
import { useTitle } from '../parts/useTitle.ts';
import { mayExport } from '../parts/viewer.ts';
import { DuplicatesTab } from './duplicates/DuplicatesTab.tsx';
import { ImportTab } from './ImportTab.tsx';
import { ListTab } from './list/ListTab.tsx';
import { OutputTab } from './output/OutputTab.tsx';
import { TabLinks } from './TabLinks.tsx';
import { useDataState } from './useDataState.ts';

const contents = { import: ImportTab, list: ListTab, duplicates: DuplicatesTab };

/** The page. */
export function DataPage() {
  const { t } = useTranslation();
  useTitle(t('page.data'));
  const [{ tab = 'import' }] = useDataState();
  const { data, error, refetch } = useAtlas();
  if (error && !data) return <Failure error={error} retry={refetch} />;
  if (!data) return <Loading />;
  const { viewer } = data;
  const mayImport = viewer.mayCall.includes('startPreview');
  const Content = tab === 'output' ? null : contents[tab];
  const shown = Content ? <Content /> : <OutputTab mayImport={mayImport} />;
  const mayOpen = mayImport || (tab === 'output' && mayExport(viewer.role));
  return (
    <div className="min-h-0 flex-1 overflow-y-auto" data-tab={tab}>
      <div className="mx-auto w-full max-w-6xl px-4 py-6">
        <h1 className="text-std-24B-150">{t('data.title')}</h1>
        <p className="mt-1 mb-4 text-dns-16N-130 text-solid-gray-700">{t('data.intro')}</p>
        <TabLinks shown={tab} />
        {mayOpen ? (
          shown
        ) : (
          <NotAllowed title={t('data.refused.title')} who={t('data.refused.who')}>
            {mayExport(viewer.role) && <p className="mt-2 text-std-16N-170">{t('data.refused.export')}</p>}
          </NotAllowed>
        )}
      </div>
    </div>
  );
}
