// What is said of the node that arrow keys lead to.
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatFigure } from '../../parts/formatFigure.ts';
import { useLanguage } from '../../parts/useLanguage.ts';
import type { Drawing } from '../useDrawing.ts';

/** A sentence for screen readers, and a way to have it speak of a node; null where an arrow key led nowhere. */
export function useSpoken(drawing: Drawing): { spoken: string; speakOf: (node: string | null) => void } {
  const { t } = useTranslation();
  const language = useLanguage();
  const [spoken, setSpoken] = useState('');
  const { nodes, ties } = drawing.network;
  const degrees = useMemo(() => {
    const counts = new Int32Array(nodes.ids.length);
    for (const at of [...ties.sources, ...ties.targets]) counts[at]! += 1;
    return counts;
  }, [nodes, ties]);
  const speakOf = (node: string | null) => {
    const at = node === null ? -1 : nodes.ids.indexOf(node);
    if (at < 0) return setSpoken(t('attention.nobodyThere'));
    const type = nodes.types[at]!;
    const kind = type === 'PRINCIPAL' ? t(`sector.${nodes.sectors[at] ?? 'missing'}`) : t(`nodeType.${type}`);
    const ties = formatFigure(degrees[at]!, language);
    return setSpoken(t('attention.spoken', { name: nodes.names[at]!, kind, ties }));
  };
  return { spoken, speakOf };
}
