// Compares pictures by what a person could see of them.
import type { Page } from 'playwright-core';

/** Greatest difference of any colour of any dot of two PNG files of one size, 0 to 255; 255 where sizes differ. */
export function pictureDifference(page: Page, one: Buffer, other: Buffer): Promise<number> {
  return page.evaluate(
    async (files) => {
      const read = async (file: string) => {
        const bytes = Uint8Array.from(atob(file), (letter) => letter.charCodeAt(0));
        const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const canvas = new OffscreenCanvas(picture.width, picture.height);
        const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
        context.drawImage(picture, 0, 0);
        return context.getImageData(0, 0, picture.width, picture.height);
      };
      const [first, second] = await Promise.all(files.map(read));
      if (first!.width !== second!.width || first!.height !== second!.height) return 255;
      return first!.data.reduce((most, value, i) => Math.max(most, Math.abs(value - second!.data[i]!)), 0);
    },
    [one.toString('base64'), other.toString('base64')],
  );
}
