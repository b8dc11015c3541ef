// Where a principal stands in the network, in plain language, then in figures.
import { useTranslation } from 'react-i18next';
import { DefinitionLink } from '../../figure/DefinitionLink.tsx';
import { type Catalogue, principalMetrics } from '../../figure/useCatalogue.ts';
import type { ViewInput } from '../../gql/graphql.ts';
import { Failure } from '../../parts/Failure.tsx';
import { Loading } from '../../parts/Loading.tsx';
import { PageSection } from '../../parts/PageSection.tsx';
import type { ViewState } from '../../parts/viewState.ts';
import { AllFigures } from './AllFigures.tsx';
import { Connects } from './Connects.tsx';
import { Leaving } from './Leaving.tsx';
import type { Principal } from './Principal.ts';
import { Ranks } from './Ranks.tsx';
import { Ties } from './Ties.tsx';
import { usePositions, useStanding } from './usePosition.ts';

interface PositionProps {
  principal: Principal;
  state: ViewState;
  view: ViewInput | undefined;
  catalogue: Catalogue;
}

/** Statements under the question each answers; where there are no ties, that alone. */
export function Position({ principal, state, view, catalogue }: PositionProps) {
  const { t } = useTranslation();
  const metrics = principalMetrics(catalogue);
  const { placed, error, refetch, isPlaceholderData } = usePositions(principal.id, view, metrics);
  const standing = useStanding(principal.id, view);
  const degree = placed?.get('DEGREE')?.figure;
  const broken = error ?? standing.error;
  const shown = placed && degree && { metrics, placed, view };
  return (
    <div
      className="aria-busy:former"
      aria-busy={isPlaceholderData || standing.isPlaceholderData}
      data-position={placed ? 'ready' : 'loading'}
    >
      <PageSection id="position" title={t('panel.position')}>
        {broken && <Failure error={broken} retry={() => Promise.all([refetch(), standing.refetch()])} />}
        {!broken && !shown && <Loading text={t('long.running')} />}
        {shown && degree.value === null && (
          <p className="mt-2 text-std-16N-170">{degree.undefined && t('position.notHere')}</p>
        )}
        {shown && degree.value === 0 && <p className="mt-2 text-std-16N-170">{t('position.noTies')}</p>}
        {shown && degree.value !== null && degree.value > 0 && (
          <>
            <Ties {...shown} />
            <Leaving {...shown} standing={standing.data} state={state} />
            <Connects {...shown} standing={standing.data} />
            <Ranks {...shown} />
          </>
        )}
        {shown && degree.value !== null && <AllFigures {...shown} />}
        <p className="mt-3 text-dns-14N-130 text-solid-gray-700">
          {t('position.bandHint')} <DefinitionLink short reading="band" />
        </p>
      </PageSection>
    </div>
  );
}
