// Two names that may be one principal, and three answers.
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { NameVerdict, ProposalFragment } from '../../gql/graphql.ts';
import { useLanguage } from '../../parts/useLanguage.ts';
import { verdicts } from '../choices.ts';

interface ProposalCardProps {
  proposal: ProposalFragment;
  /** What is decided; null: nobody yet. */
  decided: NameVerdict | null;
  onDecide: (verdict: NameVerdict) => void;
  /** What stands below the answers, e.g. what a merge does. */
  children?: ReactNode;
}

/** Both names with where they stand, what is proposed and why, and radio buttons, which arrow keys move among. */
export function ProposalCard({ proposal, decided, onDecide, children }: ProposalCardProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const group = useId();
  const { line, name, about, otherName, otherAbout, otherLine, verdict, likelihood, reason } = proposal;
  const place = (at: number | null | undefined) =>
    at == null ? t('data.names.stored') : t('data.names.line', { line: at });
  return (
    <li
      data-proposal={proposal.id}
      data-decided={decided ?? ''}
      className="rounded-8 border border-solid-gray-420 p-4"
    >
      <fieldset aria-describedby={`${group}why`}>
        <legend className="sr-only">{t('data.names.question', { name, other: otherName })}</legend>
        <dl className="grid gap-x-6 gap-y-1 sm:grid-cols-2">
          {[
            { where: place(line), text: name, known: about },
            { where: place(otherLine), text: otherName, known: otherAbout },
          ].map(({ where, text, known }, i) => (
            <div key={i}>
              <dt className="text-dns-14N-130 text-solid-gray-700">{where}</dt>
              <dd lang="ja" className="text-std-18B-160 wrap-anywhere">
                {text}
              </dd>
              {known.length > 0 && (
                <dd lang="ja" className="text-dns-14N-130 text-solid-gray-700 wrap-anywhere">
                  {known.join('／')}
                </dd>
              )}
            </div>
          ))}
        </dl>
        <p id={`${group}why`} className="mt-2 text-dns-14N-130">
          {t('data.names.proposed', {
            verdict: t(`data.verdict.${verdict}`),
            percent: Math.round(likelihood * 100),
            reason: reason[language],
          })}
        </p>
        <div className="mt-3 flex flex-wrap gap-x-6 gap-y-2">
          {verdicts.map((each) => (
            <label key={each} className="flex items-center gap-2 text-dns-16N-130">
              <input
                type="radio"
                name={group}
                className="size-5 shrink-0 accent-key-900"
                checked={decided === each}
                onChange={() => onDecide(each)}
              />
              {t(`data.verdictLong.${each}`)}
            </label>
          ))}
        </div>
      </fieldset>
      {children}
    </li>
  );
}
