// Draws on a canvas.
import type { Shape } from '../../parts/sectors.ts';
import { outlines } from './outlines.ts';
import { fontOf, type Pen } from './pen.ts';

const paths = new Map<Shape, Path2D>();

function pathOf(shape: Shape): Path2D {
  const path = paths.get(shape) ?? new Path2D(outlines[shape]);
  paths.set(shape, path);
  return path;
}

/** A pen for a canvas, whose scale it leaves as it is. */
export function canvasPen(context: CanvasRenderingContext2D): Pen {
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  return {
    line(from, to, color, opacity, width) {
      context.globalAlpha = opacity;
      context.strokeStyle = color;
      context.lineWidth = width;
      context.beginPath();
      context.moveTo(from.x, from.y);
      context.lineTo(to.x, to.y);
      context.stroke();
      context.globalAlpha = 1;
    },
    shape(shape, { x, y }, radius, color) {
      context.save();
      context.translate(x, y);
      context.scale(radius, radius);
      context.lineWidth = 1.5 / radius;
      context.strokeStyle = '#ffffff';
      context.stroke(pathOf(shape));
      context.fillStyle = color;
      context.fill(pathOf(shape), 'evenodd');
      context.restore();
    },
    circle({ x, y }, radius, color, width) {
      context.beginPath();
      context.arc(x, y, radius, 0, 2 * Math.PI);
      context.strokeStyle = color;
      context.lineWidth = width;
      context.stroke();
    },
    box({ x, y }, width, height, color, opacity) {
      context.globalAlpha = opacity;
      context.fillStyle = color;
      context.fillRect(x, y, width, height);
      context.globalAlpha = 1;
    },
    text(words, { x, y }, style) {
      context.font = fontOf(style);
      context.textAlign = style.align;
      if (style.hasRim) {
        context.strokeStyle = 'rgba(255,255,255,0.9)';
        context.lineWidth = 3.5;
        context.strokeText(words, x, y);
      }
      context.fillStyle = style.color;
      context.fillText(words, x, y);
    },
    open({ x, y }, width, height) {
      context.save();
      context.beginPath();
      context.rect(x, y, width, height);
      context.clip();
      context.translate(x, y);
    },
    close() {
      context.restore();
    },
    widthOf(words, style) {
      context.font = fontOf(style);
      return context.measureText(words).width;
    },
  };
}
