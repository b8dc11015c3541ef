// The words around a picture: what it shows, under which conditions, and of when.
import { useTranslation } from 'react-i18next';
import { formatFigure } from '../../parts/formatFigure.ts';
import { useAtlas } from '../../parts/useAtlas.ts';
import { useLanguage } from '../../parts/useLanguage.ts';
import type { Coloring } from '../coloring.ts';
import { countAll } from '../counts.ts';
import { type ChipWords, chipsOf } from '../filters/chips.ts';
import type { Grouping } from '../grouping.ts';
import type { Drawing } from '../useDrawing.ts';
import { useMapState } from '../useMapState.ts';
import type { Caption } from './picture.ts';

/** What words are made of. */
export interface CaptionParts {
  drawing: Drawing;
  coloring: Coloring;
  grouping: Grouping;
  /** What the size of nodes says. */
  sizeLabel: string;
  words: Omit<ChipWords, 't'>;
}

/** Makes the words when they are needed, with the day of then; and a name for the file. */
export function useCaption({ drawing, coloring, grouping, sizeLabel, words }: CaptionParts) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [state] = useMapState();
  const { data } = useAtlas();
  const isFictional = data?.atlas.fictional ?? false;
  const nameOf = (id: string | undefined) =>
    drawing.network.nodes.names[drawing.network.nodes.ids.indexOf(id ?? '')];
  const attention = () => {
    const { around, steps = 1, way, start, end, select } = state;
    const center = nameOf(around);
    const ends = [nameOf(start), nameOf(end)];
    return [
      center && t('attention.picture.around', { name: center, steps }),
      way !== undefined && ends.every(Boolean)
        ? t('attention.picture.path', { start: ends[0]!, end: ends[1]! })
        : null,
      select && t('attention.picture.selection', { n: select.length }),
    ].filter((words) => typeof words === 'string');
  };
  const caption = (): Caption => {
    const chips = [...chipsOf(state, { ...words, t }).map(({ label }) => label), ...attention()];
    const conditions = chips.length > 0 ? chips.join(language === 'ja' ? '・' : ', ') : null;
    const isShown = (key: string) => !state.hide?.includes(key);
    const groups = grouping.groups.filter(({ key }) => isShown(key));
    const { principals, ties } = countAll(drawing.network, hiddenOf(grouping, isShown));
    const format = (value: number) => formatFigure(value, language);
    const colorName =
      coloring.mode === 'figure'
        ? coloring.figure.definition.label[language]
        : t(`map.colors.${coloring.mode as Exclude<Coloring['mode'], 'figure'>}`);
    const date = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date());
    return {
      title: `${t('map.title')}${isFictional ? ` — ${t('attention.picture.fictional')}` : ''}`,
      lines: [
        t('attention.picture.conditions') + (conditions ?? t('attention.picture.whole')),
        [
          t('attention.picture.drawn', { principals: format(principals), ties: format(ties) }),
          t('attention.picture.date', { date }),
          t('product.name'),
        ].join(language === 'ja' ? '　' : '   '),
      ],
      legendTitle: t('attention.picture.color', { name: colorName }),
      groups,
      counts: groups.map(({ count }) => format(count)),
      notes: [
        t('attention.picture.size', { name: sizeLabel }),
        t(`map.tieMeaning.${drawing.network.kind}`),
        t('attention.picture.layout', { name: t(`map.layouts.${state.layout}`) }),
      ],
    };
  };
  const name = () => `${t('map.title')}_${new Intl.DateTimeFormat('sv-SE').format(new Date())}`;
  return { caption, name };
}

function hiddenOf({ groups, of }: Grouping, isShown: (key: string) => boolean): boolean[] {
  return of.map((group) => !isShown(groups[group]!.key));
}
