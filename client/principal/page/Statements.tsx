// Sentences under the question that they answer.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DefinitionLink } from '../../figure/DefinitionLink.tsx';
import type { Definition } from '../../figure/useCatalogue.ts';

/** A sentence about a figure; null where it cannot be made. */
export interface Statement {
  metric: Definition;
  sentence: string | null;
}

interface StatementsProps {
  question: string;
  /** One statement each; those that cannot be made are null. */
  sentences: readonly (Statement | string | null | undefined)[];
  children?: ReactNode;
}

/** The question as a heading, a line for each sentence with the way to its figure's definition, and what belongs to them. */
export function Statements({ question, sentences, children }: StatementsProps) {
  const { t } = useTranslation();
  const statements = sentences.map((each) =>
    typeof each === 'string' ? { metric: null, sentence: each } : { metric: null, sentence: null, ...each },
  );
  return (
    <div className="mt-4">
      <h3 className="text-std-16B-170">{question}</h3>
      {statements.map(
        ({ metric, sentence }) =>
          sentence && (
            <p key={sentence} className="mt-1 max-w-3xl text-std-16N-170" data-sentence="">
              {sentence}{' '}
              {metric && (
                <span className="text-dns-14N-130 whitespace-nowrap">
                  <DefinitionLink metric={metric}>{t('figure.definition')}</DefinitionLink>
                </span>
              )}
            </p>
          ),
      )}
      {children}
    </div>
  );
}
