// Two principals of the atlas that may be one, and what becomes of them.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DecideDuplicateDocument, type NameVerdict, type ProposalFragment } from '../../gql/graphql.ts';
import { ask } from '../../parts/ask.ts';
import { Failure } from '../../parts/Failure.tsx';
import { ProposalCard } from '../names/ProposalCard.tsx';

interface DuplicateProps {
  proposal: ProposalFragment;
  decided: NameVerdict | null;
  onDecided: (verdict: NameVerdict) => void;
}

/** The answers; that they are the same asks once more, as the one is merged into the other at once. */
export function Duplicate({ proposal, decided, onDecided }: DuplicateProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [asked, setAsked] = useState<NameVerdict | null>(null);
  const decide = useMutation({
    mutationFn: (verdict: NameVerdict) =>
      ask(DecideDuplicateDocument, { input: { proposal: proposal.id, verdict } }),
    networkMode: 'always',
    onSettled: () => setAsked(null),
    onSuccess: (_, verdict) => {
      onDecided(verdict);
      void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'duplicates' });
    },
  });
  const { name, otherName } = proposal;
  const isMerged = decided === 'SAME';
  if (isMerged)
    return (
      <li className="rounded-8 border border-success-2 p-4 text-std-16N-170" data-decided="SAME">
        {t('data.duplicates.merged', { name, other: otherName })}
      </li>
    );
  return (
    <ProposalCard
      proposal={proposal}
      decided={asked ?? decided}
      onDecide={(verdict) => {
        setAsked(verdict);
        if (verdict !== 'SAME') decide.mutate(verdict);
      }}
    >
      {asked === 'SAME' && (
        <div className="mt-3 rounded-8 border-2 border-solid-gray-600 p-3 text-dns-14N-130" role="alert">
          <p>{t('data.duplicates.warning', { name, other: otherName })}</p>
          <div className="mt-3 flex flex-wrap gap-3">
            <button type="button" className="button-plain" onClick={() => setAsked(null)}>
              {t('data.duplicates.no')}
            </button>
            <button
              type="button"
              className="button-main"
              disabled={decide.isPending}
              onClick={() => decide.mutate('SAME')}
            >
              {t('data.duplicates.yes')}
            </button>
          </div>
        </div>
      )}
      {!decided && proposal.record && proposal.other && (
        <p className="mt-3 text-dns-14N-130">
          <Link
            to="/principals/merge"
            search={{ keep: proposal.other, absorb: proposal.record }}
            className="link"
          >
            {t('data.duplicates.compare')}
          </Link>
        </p>
      )}
      {asked === null && decided && (
        <p className="mt-2 text-dns-14N-130 text-green-900">{t(`data.duplicates.decided.${decided}`)}</p>
      )}
      {decide.error && <Failure error={decide.error} title={t('data.duplicates.failed')} />}
    </ProposalCard>
  );
}
