// What colours mean that stand for a figure.
import { useTranslation } from 'react-i18next';
import { figureText } from '../../figure/figureText.ts';
import { type Scale, stepOf } from '../../figure/scale.ts';
import { otherColor, plainColor } from '../../parts/palette.ts';
import { useLanguage } from '../../parts/useLanguage.ts';
import type { ColoredFigure } from '../coloring.ts';
import type { Drawing } from '../useDrawing.ts';
import { ColumnNotes } from './ColumnNotes.tsx';
import { Rows } from './Rows.tsx';

/** The steps from the least to the largest, with how many principals are in each and how many have no value. */
export function FigureSteps({ drawing, figure }: { drawing: Drawing; figure: ColoredFigure }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { definition, column, scale } = figure;
  const { types } = drawing.network.nodes;
  const text = (value: number) => figureText(value, definition, language, t);
  const label = ({ from, to }: Scale['steps'][number]) =>
    text(from) === text(to) ? text(from) : t('figure.fromTo', { from: text(from), to: text(to) });
  const steps = scale.steps.map((step, i) => ({
    key: String(i),
    label: label(step),
    count: column.values.filter((value) => stepOf(scale, value) === step).length,
    color: step.color,
    letter: step.letter,
  }));
  const without = types.filter((type, i) => type === 'PRINCIPAL' && column.values[i] === null).length;
  const others = types.filter((type) => type !== 'PRINCIPAL').length;
  const rest = [
    { key: 'without', label: t('figure.none'), count: without, color: otherColor, letter: '' },
    { key: 'others', label: t('figure.noPrincipal'), count: others, color: plainColor, letter: '' },
  ];
  return (
    <div className="mb-3" data-scale={scale.kind}>
      <p className="heading mb-1">{definition.label[language]}</p>
      <Rows rows={[...steps, ...rest.filter(({ count }) => count > 0)]} />
      <ColumnNotes column={column} />
    </div>
  );
}
