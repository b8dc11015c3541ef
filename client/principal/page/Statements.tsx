// Sentences under the question that they answer.
import type { ReactNode } from 'react';
import { type Defined, DefinitionLink } from '../../figure/DefinitionLink.tsx';

/** A sentence about a figure; null where it cannot be made. */
type Statement = Defined & { sentence: string | null };

interface StatementsProps {
  question: string;
  /** One statement each, about no figure where it is a text alone; those that cannot be made are null. */
  sentences: readonly (Statement | string | null | undefined)[];
  children?: ReactNode;
}

/** The question as a heading, a line for each sentence with the way to its figure's definition, and what belongs to them. */
export function Statements({ question, sentences, children }: StatementsProps) {
  const statements = sentences.flatMap((each): { sentence: string; defined: Statement | null }[] => {
    if (typeof each === 'string') return [{ sentence: each, defined: null }];
    return each?.sentence ? [{ sentence: each.sentence, defined: each }] : [];
  });
  return (
    <div className="mt-4">
      <h3 className="text-std-16B-170">{question}</h3>
      {statements.map(({ sentence, defined }) => (
        <p key={sentence} className="mt-1 max-w-3xl text-std-16N-170" data-sentence="">
          {sentence} {defined && <DefinitionLink short {...defined} />}
        </p>
      ))}
      {children}
    </div>
  );
}
