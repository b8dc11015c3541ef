// Tells where the reader looks once it rests, so that the address can say it; not where the map has moved by itself.
import { type CameraPlace, cameraPlace } from './camera.ts';
import type { Renderer } from './renderer.ts';

const rest = 400;

/** Follows the camera of a renderer. @param tell told the place the reader chose, or null when the map chose one */
export function watchCamera(renderer: Renderer, tell: (place: CameraPlace | null) => void) {
  const camera = renderer.getCamera();
  const container = renderer.getContainer();
  let isReader = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const byReader = () => {
    isReader = true;
  };
  const moved = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      tell(isReader ? cameraPlace(renderer) : null);
    }, rest);
  };
  const gestures = ['wheel', 'pointerdown', 'touchstart'] as const;
  // Sigma keeps these to itself once it has met them.
  const first = { capture: true, passive: true };
  for (const gesture of gestures) container.addEventListener(gesture, byReader, first);
  camera.on('updated', moved);
  return {
    /** The next movement is the map's own. */
    byItself() {
      isReader = false;
    },
    byReader,
    end() {
      clearTimeout(timer);
      for (const gesture of gestures) container.removeEventListener(gesture, byReader, first);
      camera.off('updated', moved);
    },
  };
}
