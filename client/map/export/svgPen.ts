// Draws the text of an SVG, with real text in it.
import { outlines } from '../canvas/outlines.ts';
import { fontFamily, type Pen } from '../canvas/pen.ts';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
// Controls that XML cannot hold.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not get into the file
const unwritable = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

/** A text as it stands in XML, also in an attribute. */
export function xmlText(text: string): string {
  return text.replaceAll(unwritable, '').replaceAll(/[&<>"]/g, (sign) => escapes[sign]!);
}

const short = (value: number) => String(Math.round(value * 100) / 100);

/** A pen and the lines it has written. @param widthOf measures as the page's own fonts do */
export function svgPen(widthOf: Pen['widthOf']): { pen: Pen; lines: string[] } {
  const lines: string[] = [];
  const pen: Pen = {
    line(from, to, color, opacity, width) {
      const ends = `x1="${short(from.x)}" y1="${short(from.y)}" x2="${short(to.x)}" y2="${short(to.y)}"`;
      lines.push(
        `<line ${ends} stroke="${color}" stroke-opacity="${short(opacity)}" stroke-width="${short(width)}"/>`,
      );
    },
    shape(shape, { x, y }, radius, color, id) {
      const place = `transform="translate(${short(x)} ${short(y)}) scale(${short(radius)})"`;
      const rim = `stroke="#ffffff" stroke-width="${short(1.5 / radius)}" paint-order="stroke"`;
      const named = id === undefined ? '' : ` data-node="${xmlText(id)}"`;
      lines.push(
        `<path${named} d="${outlines[shape]}" ${place} fill="${color}" fill-rule="evenodd" ${rim}/>`,
      );
    },
    circle({ x, y }, radius, color, width) {
      const ring = `cx="${short(x)}" cy="${short(y)}" r="${short(radius)}"`;
      lines.push(`<circle ${ring} fill="none" stroke="${color}" stroke-width="${width}"/>`);
    },
    box({ x, y }, width, height, color, opacity) {
      const size = `x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}"`;
      lines.push(`<rect ${size} fill="${color}" fill-opacity="${opacity}"/>`);
    },
    text(words, { x, y }, { size, weight, color, align, hasRim }) {
      const place = `x="${short(x)}" y="${short(y)}" dominant-baseline="central"`;
      const font = `font-size="${size}" font-weight="${weight}"${align === 'center' ? ' text-anchor="middle"' : ''}`;
      const rim = hasRim ? ' stroke="#ffffff" stroke-width="3.5" paint-order="stroke"' : '';
      lines.push(`<text ${place} ${font} fill="${color}"${rim}>${xmlText(words)}</text>`);
    },
    open({ x, y }, width, height) {
      const size = `x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}"`;
      lines.push(`<svg ${size} overflow="hidden">`);
    },
    close() {
      lines.push('</svg>');
    },
    widthOf,
  };
  return { pen, lines };
}

/** A whole file of lines. */
export function svgFile(lines: readonly string[], width: number, height: number, title: string): string {
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" font-family="${xmlText(fontFamily)}" stroke-linejoin="round">`,
    `<title>${xmlText(title)}</title>`,
    ...lines,
    '</svg>\n',
  ].join('\n');
}
