// The way from a figure, or a word of the house, to its definition.
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Words } from '../parts/ask.ts';
import { useLanguage } from '../parts/useLanguage.ts';
import { anchorOf, type Named } from './anchor.ts';
import { type Reading, readingAnchor, type Term, termAnchor } from './terms.ts';

/** What is defined: a figure of the catalogue, a word, or how to read something. */
export type Defined = { metric: Named & { label: Words } } | { term: Term } | { reading: Reading };

type DefinitionLinkProps = Defined & {
  /** What is said in place of its name. */
  text?: string;
  /** Whether its name stands beside the link already: then it is only heard. */
  short?: boolean;
};

/** Its name as a link to its place on the page 用語と定義, or the link alone. */
export function DefinitionLink({ text, short, ...defined }: DefinitionLinkProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [hash, name] =
    'metric' in defined
      ? [anchorOf(defined.metric), defined.metric.label[language]]
      : 'term' in defined
        ? [termAnchor(defined.term), t(`help.word.${defined.term}.name`)]
        : [readingAnchor(defined.reading), t(`help.reading.${defined.reading}.name`)];
  return (
    <Link to="/help" hash={hash} className={`link ${short ? 'text-dns-14N-130 whitespace-nowrap' : ''}`}>
      {short ? t('figure.definition') : (text ?? name)}
      {short && <span className="sr-only">{t('figure.definitionOf', { name })}</span>}
    </Link>
  );
}
