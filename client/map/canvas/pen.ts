// What pictures are drawn with: a canvas on the screen or in a PNG, or the text of an SVG, by the same strokes.
import type { Shape } from '../../parts/sectors.ts';

/** A place in pixels, from the left upper corner. */
export interface Point {
  x: number;
  y: number;
}

/** How a text is written. */
export interface TextStyle {
  size: number;
  weight: 400 | 700;
  color: string;
  align: 'left' | 'center';
  /** A white rim, so that it stays readable on lines. */
  hasRim?: boolean;
}

/** Draws, in pixels. */
export interface Pen {
  line(from: Point, to: Point, color: string, opacity: number, width: number): void;
  /** A shape with a thin white rim. @param id of the node it stands for, if it does */
  shape(shape: Shape, at: Point, radius: number, color: string, id?: string): void;
  circle(at: Point, radius: number, color: string, width: number): void;
  box(at: Point, width: number, height: number, color: string, opacity: number): void;
  /** A line of text, its middle at the height given. */
  text(words: string, at: Point, style: TextStyle): void;
  /** What follows, until it is closed, is drawn within a rectangle and from its left upper corner. */
  open(at: Point, width: number, height: number): void;
  close(): void;
  /** Width of a line of text. */
  widthOf(words: string, style: Pick<TextStyle, 'size' | 'weight'>): number;
}

/** Fonts for names, the page's own. */
export const fontFamily =
  '"Noto Sans JP", "Noto Sans CJK JP", "Hiragino Sans", "Yu Gothic UI", Meiryo, sans-serif';

/** A font as a canvas takes it. */
export function fontOf({ size, weight }: Pick<TextStyle, 'size' | 'weight'>): string {
  return `${weight} ${size}px ${fontFamily}`;
}
