// Step 5: names in the file that may be principals one has already.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../parts/Failure.tsx';
import { Loading } from '../../parts/Loading.tsx';
import { Segments } from '../../parts/Segments.tsx';
import { JobEnd } from '../job/JobEnd.tsx';
import { useJob } from '../job/useJob.ts';
import { StepButtons } from '../StepButtons.tsx';
import type { StepProps } from '../StepProps.ts';
import { useDataState } from '../useDataState.ts';
import { ProposalCard } from './ProposalCard.tsx';

const perPage = 50;
const filters = ['all', 'open', 'decided'] as const;

/** Each proposal with three answers; what is answered goes into the preview, which is made anew on going on. */
export function NamesStep({ choices, change, preview, open }: StepProps) {
  const { t } = useTranslation();
  const [{ job: id }] = useDataState();
  const { data: job, error, refetch } = useJob(id);
  const [filter, setFilter] = useState<(typeof filters)[number]>('all');
  const [most, setMost] = useState(perPage);
  if (error) return <Failure error={error} retry={refetch} />;
  if (job === undefined) return <Loading />;
  const proposals = job?.preview?.proposals ?? [];
  const { decisions } = choices;
  const decidedOf = (proposal: (typeof proposals)[number]) =>
    decisions[proposal.id] ?? proposal.decided ?? null;
  const decided = proposals.filter((proposal) => decidedOf(proposal) !== null).length;
  const shown = proposals.filter(
    (proposal) => filter === 'all' || (filter === 'open') === (decidedOf(proposal) === null),
  );
  return (
    <>
      <JobEnd job={job} />
      {proposals.length === 0 ? (
        <p className="text-std-16N-170">{t('data.names.none')}</p>
      ) : (
        <>
          <div className="mb-4 flex flex-wrap items-center gap-x-6 gap-y-2">
            <Segments
              quiet
              label={t('data.names.filter')}
              value={filter}
              options={filters.map((value) => ({ value, label: t(`data.names.filters.${value}`) }))}
              onChange={setFilter}
            />
            <p role="status" className="text-dns-16N-130">
              {t('data.names.count', { all: proposals.length, decided })}
            </p>
          </div>
          <ul className="flex max-w-4xl flex-col gap-4" aria-label={t('data.step.names.title')}>
            {shown.slice(0, most).map((proposal) => (
              <ProposalCard
                key={proposal.id}
                proposal={proposal}
                decided={decidedOf(proposal)}
                onDecide={(verdict) => change({ decisions: { ...decisions, [proposal.id]: verdict } })}
              />
            ))}
          </ul>
          {shown.length > most && (
            <button type="button" className="button-plain mt-4" onClick={() => setMost(most + perPage)}>
              {t('data.names.more', { n: shown.length - most })}
            </button>
          )}
        </>
      )}
      <StepButtons back="preview" onOpen={open}>
        {preview.isStale ? (
          <button type="button" className="button-main" disabled={preview.isStarting} onClick={preview.open}>
            {t('data.names.renew')}
          </button>
        ) : (
          <button type="button" className="button-main" onClick={() => open('apply')}>
            {t('data.step.next', { step: t('data.step.apply.short') })}
          </button>
        )}
      </StepButtons>
    </>
  );
}
