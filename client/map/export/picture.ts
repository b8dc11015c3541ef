// Composes a picture of the map: title and conditions above, what is in sight, the legend beside it.

import { inkOn } from '../../parts/palette.ts';
import { shapes } from '../../parts/sectors.ts';
import type { SeenScene } from '../canvas/createScene.ts';
import { paintOver } from '../canvas/paint.ts';
import type { Pen, Point, TextStyle } from '../canvas/pen.ts';
import type { Group } from '../grouping.ts';
import { turn } from './turn.ts';

/** Words around the picture. */
export interface Caption {
  title: string;
  /** Lines below the title. */
  lines: readonly string[];
  legendTitle: string;
  groups: readonly Pick<Group, 'key' | 'label' | 'color' | 'letter' | 'shape'>[];
  /** Number of nodes of each group, as it is written. */
  counts: readonly string[];
  /** Lines below the legend. */
  notes: readonly string[];
}

const rim = 24;
const legendWidth = 240;
const lineHeight = 20;
const titleStyle = { size: 22, weight: 700, color: '#1a1a1a', align: 'left' } as const;
const textStyle = { size: 13, weight: 400, color: '#333333', align: 'left' } as const;
const tieColor = '#45556b';
const tiesAtOnce = 4000;

/** Where everything stands. */
export interface Layout {
  width: number;
  height: number;
  map: Point;
  /** Lines below the title, broken to fit. */
  lines: string[];
}

/** Works out the size of a picture. */
export function layOut(pen: Pick<Pen, 'widthOf'>, { sight }: SeenScene, caption: Caption): Layout {
  const width = rim + sight.width + rim + legendWidth + rim;
  const lines = caption.lines.flatMap((line) => wrapped(pen, line, width - 2 * rim, textStyle));
  const top = rim + 36 + lines.length * lineHeight + 8;
  const legendHeight = lineHeight * (caption.groups.length + caption.notes.length * 3 + 2);
  return { width, height: top + Math.max(sight.height, legendHeight) + rim, map: { x: rim, y: top }, lines };
}

/** Draws it; a large network in parts, so that the page stays alive meanwhile. */
export async function drawPicture(
  pen: Pen,
  seen: SeenScene,
  caption: Caption,
  layout: Layout,
): Promise<void> {
  const { sight, painting, spotOf } = seen;
  pen.box({ x: 0, y: 0 }, layout.width, layout.height, '#ffffff', 1);
  pen.text(caption.title, { x: rim, y: rim + 12 }, titleStyle);
  layout.lines.forEach((line, i) => {
    pen.text(line, { x: rim, y: rim + 42 + i * lineHeight }, textStyle);
  });
  pen.open(layout.map, sight.width, sight.height);
  seen.drawAxes(pen);
  await drawTies(pen, seen);
  for (const { id, size, look, ...at } of sight.spots.toSorted((a, b) => a.size - b.size))
    pen.shape(shapes[look.shape]!, at, size, look.color, id);
  paintOver(pen, sight, painting, spotOf);
  pen.close();
  drawLegend(pen, caption, { x: rim + sight.width + rim, y: layout.map.y });
}

async function drawTies(pen: Pen, { ids, ties, isTable, sight, spotOf }: SeenScene): Promise<void> {
  const spots = ids.map(spotOf);
  const { sources, targets, looks } = ties;
  for (let begin = 0; begin < looks.length; begin += tiesAtOnce) {
    for (let tie = begin; tie < Math.min(looks.length, begin + tiesAtOnce); tie++) {
      const [from, to, look] = [spots[sources[tie]!], spots[targets[tie]!], looks[tie]!];
      if (!from || !to) continue;
      const isBeside =
        Math.max(from.x, to.x) < 0 ||
        Math.max(from.y, to.y) < 0 ||
        Math.min(from.x, to.x) > sight.width ||
        Math.min(from.y, to.y) > sight.height;
      if (isBeside) continue;
      const opacity = isTable ? 0.025 : Number(/([\d.]+)\)$/.exec(look.color)?.[1] ?? 1);
      pen.line(from, to, tieColor, opacity, isTable ? 1 : Math.max(0.75, look.size));
    }
    await turn();
  }
}

function drawLegend(pen: Pen, { legendTitle, groups, counts, notes }: Caption, { x, y }: Point): void {
  const strong = { ...textStyle, weight: 700 } as const;
  let top = y + 10;
  const write = (words: string, style: TextStyle) => {
    for (const line of wrapped(pen, words, legendWidth, style)) {
      pen.text(line, { x, y: top }, style);
      top += lineHeight;
    }
  };
  write(legendTitle, strong);
  groups.forEach(({ label, color, letter, shape }, i) => {
    const middle = { x: x + 10, y: top };
    pen.shape(shape ?? 'circle', middle, 8, color);
    pen.text(letter, middle, { size: 9, weight: 700, color: inkOn(color), align: 'center' });
    const room = legendWidth - 28 - 44;
    pen.text(wrapped(pen, label, room, textStyle)[0] ?? '', { x: x + 28, y: top }, textStyle);
    pen.text(counts[i] ?? '', { x: x + legendWidth - 40, y: top }, textStyle);
    top += lineHeight + 2;
  });
  top += 8;
  for (const note of notes) write(note, textStyle);
}

/** Breaks a text into lines: between words, and between any two Japanese characters. */
export function wrapped(
  pen: Pick<Pen, 'widthOf'>,
  text: string,
  room: number,
  style: Pick<TextStyle, 'size' | 'weight'>,
): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of text.match(/[\w.,:;()'’“”-]+\s*|./gu) ?? []) {
    if (line !== '' && pen.widthOf(line + part.trimEnd(), style) > room) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += part;
  }
  return line === '' ? lines : [...lines, line];
}
