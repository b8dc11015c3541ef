// Makes the file of a picture: an SVG with real text, or a PNG at twice the size of the screen.

import { saveFile } from '../../parts/saveFile.ts';
import { canvasPen } from '../canvas/canvasPen.ts';
import type { SeenScene } from '../canvas/createScene.ts';
import { type Caption, drawPicture, layOut } from './picture.ts';
import { svgFile, svgPen } from './svgPen.ts';

/** Kinds of files. */
export const formats = ['png', 'svg'] as const;

/** A kind of file. */
export type Format = (typeof formats)[number];

const sharpness = 2;

/** Keeps a picture of a scene. @param name of the file, without its ending */
export async function savePicture(
  seen: SeenScene,
  caption: Caption,
  format: Format,
  name: string,
): Promise<void> {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d')!;
  const { widthOf } = canvasPen(context);
  const layout = layOut({ widthOf }, seen, caption);
  if (format === 'svg') {
    const { pen, lines } = svgPen(widthOf);
    await drawPicture(pen, seen, caption, layout);
    const text = svgFile(lines, layout.width, layout.height, caption.title);
    return saveFile(new Blob([text], { type: 'image/svg+xml' }), `${name}.svg`);
  }
  canvas.width = layout.width * sharpness;
  canvas.height = layout.height * sharpness;
  context.scale(sharpness, sharpness);
  await drawPicture(canvasPen(context), seen, caption, layout);
  const file = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!file) throw new Error('this browser made no PNG');
  return saveFile(file, `${name}.png`);
}
