// Two principals of the atlas that may be one, and what becomes of them.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  DecideDuplicateDocument,
  type DuplicateVerdict,
  type NameVerdict,
  type ProposalFragment,
} from '../../gql/graphql.ts';
import { ask } from '../../parts/ask.ts';
import { Failure } from '../../parts/Failure.tsx';
import { ProposalCard } from '../names/ProposalCard.tsx';

interface DuplicateProps {
  proposal: ProposalFragment;
  decided: NameVerdict | null;
  onDecided: (verdict: DuplicateVerdict) => void;
}

/** The answers; that they are the same leads to what a merge would do, and decides nothing here. */
export function Duplicate({ proposal, decided, onDecided }: DuplicateProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [asked, setAsked] = useState<NameVerdict | null>(null);
  const decide = useMutation({
    mutationFn: (verdict: DuplicateVerdict) =>
      ask(DecideDuplicateDocument, { input: { proposal: proposal.id, verdict } }),
    networkMode: 'always',
    onSettled: () => setAsked(null),
    onSuccess: (_, verdict) => {
      onDecided(verdict);
      void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'duplicates' });
    },
  });
  const { record, other } = proposal;
  const answer = asked ?? decided;
  return (
    <ProposalCard
      proposal={proposal}
      decided={answer}
      onDecide={(verdict) => {
        setAsked(verdict);
        if (verdict !== 'SAME') decide.mutate(verdict);
      }}
    >
      <div role="status">
        {answer === 'SAME' && <p className="mt-3 text-dns-14N-130">{t('data.duplicates.same')}</p>}
        {asked === null && decided && decided !== 'SAME' && (
          <p className="mt-2 text-dns-14N-130 text-green-900">{t(`data.duplicates.decided.${decided}`)}</p>
        )}
      </div>
      {answer === 'SAME' && record && other && (
        <Link to="/principals/merge" search={{ keep: other, absorb: record }} className="button-main mt-2">
          {t('data.duplicates.look')}
        </Link>
      )}
      {decide.error && <Failure error={decide.error} title={t('data.duplicates.failed')} />}
    </ProposalCard>
  );
}
