// Which part of the graph the position is looked at in.
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../figure/useCatalogue.ts';
import { fieldNames } from '../../parts/fieldNames.ts';
import { listed } from '../../parts/listed.ts';
import { useLanguage } from '../../parts/useLanguage.ts';
import type { ViewState } from '../../parts/viewState.ts';
import { YearRange } from '../../parts/YearRange.tsx';

const route = getRouteApi('/principals/$id');

/** The years, and the filters that came along from the map, with a button that lifts them. */
export function ViewChoice({ years }: { years: { from: number; to: number } | null }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data } = useCatalogue();
  const { from, to, sectors, fields } = route.useSearch();
  const navigate = route.useNavigate();
  const change = (part: ViewState) => void navigate({ search: (state) => ({ ...state, ...part }) });
  const kept = [
    ...(sectors ?? []).map((sector) => t(`sector.${sector}`)),
    fields && fieldNames(fields, data?.fields ?? [], language),
  ].flatMap((each) => each || []);
  return (
    <div className="mt-4 max-w-md">
      {years && <YearRange all={years} from={from} to={to} onChange={change} />}
      {kept.length > 0 && (
        <p className="mt-2 text-dns-14N-130">
          {t('principal.narrowed', { what: listed(kept, language) })}{' '}
          <button
            type="button"
            className="link"
            onClick={() => change({ sectors: undefined, fields: undefined })}
          >
            {t('principal.widen')}
          </button>
        </p>
      )}
    </div>
  );
}
