// The way from a figure to its definition.
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Words } from '../parts/ask.ts';
import { useLanguage } from '../parts/useLanguage.ts';
import { anchorOf, type Named } from './anchor.ts';

interface DefinitionLinkProps {
  metric: Named & { label: Words };
  /** What is said in place of the figure's name. */
  children?: ReactNode;
}

/** The figure's name, or other words, as a link to its place on the page 用語と定義. */
export function DefinitionLink({ metric, children }: DefinitionLinkProps) {
  const language = useLanguage();
  return (
    <Link to="/help" hash={anchorOf(metric)} className="link">
      {children ?? metric.label[language]}
    </Link>
  );
}
