// Sentences under the question that they answer.
import type { ReactNode } from 'react';

interface StatementsProps {
  question: string;
  /** One statement each; those that cannot be made are null. */
  sentences: readonly (string | null | undefined)[];
  children?: ReactNode;
}

/** The question as a heading, a line for each sentence, and what belongs to them. */
export function Statements({ question, sentences, children }: StatementsProps) {
  return (
    <div className="mt-4">
      <h3 className="text-std-16B-170">{question}</h3>
      {sentences.map(
        (sentence) =>
          sentence && (
            <p key={sentence} className="mt-1 max-w-3xl text-std-16N-170" data-sentence="">
              {sentence}
            </p>
          ),
      )}
      {children}
    </div>
  );
}
