// What stands in place of a network in which there is nobody: why, and what to do about it.
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMayCall } from '../form/useMayCall.ts';
import { viewOf, wholeView } from '../parts/viewState.ts';
import { useMapState } from './useMapState.ts';

/** Conditions can be taken off; where there are none, something has to be recorded first. */
export function Empty() {
  const { t } = useTranslation();
  const [state, change] = useMapState();
  const isNarrowed = viewOf(state) !== undefined;
  return (
    <div className="m-auto p-8 text-center" role="status" data-nothing={isNarrowed ? 'narrowed' : 'whole'}>
      <p className="text-std-18B-160">{t(isNarrowed ? 'map.empty' : 'map.nothing')}</p>
      {isNarrowed ? (
        <>
          <p className="mt-1 text-std-16N-170">{t('map.emptyHint')}</p>
          <button
            type="button"
            className="button-plain mt-4"
            onClick={() => change({ ...wholeView, hide: undefined })}
          >
            {t('map.clear')}
          </button>
        </>
      ) : (
        <Begin />
      )}
    </div>
  );
}

function Begin() {
  const { t } = useTranslation();
  const mayImport = useMayCall('startPreview');
  const mayCreate = useMayCall('createPrincipal');
  return (
    <>
      <p className="mt-1 text-std-16N-170">{mayImport ? t('map.nothingHint') : t('record.mayNot')}</p>
      <p className="mt-4 flex flex-wrap justify-center gap-3">
        {mayImport && (
          <Link to="/data" className="button-main">
            {t('map.import')}
          </Link>
        )}
        {mayCreate && (
          <Link to="/principals/new" className="button-plain">
            {t('map.create')}
          </Link>
        )}
      </p>
    </>
  );
}
