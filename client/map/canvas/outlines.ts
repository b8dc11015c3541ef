// Outlines of the shapes of sectors.ts around 0, in radii, as in the shader shape.frag.glsl, top up.
import type { Shape } from '../../parts/sectors.ts';

/** Path data of each shape, for SVG and for a canvas; the ring's hole asks for the rule `evenodd`. */
export const outlines: Record<Shape, string> = {
  circle: 'M1 0A1 1 0 1 1-1 0A1 1 0 1 1 1 0Z',
  square: 'M-.886-.886H.886V.886H-.886Z',
  diamond: 'M0-1.315L1.315 0L0 1.315L-1.315 0Z',
  triangle: 'M0-1.56L1.386.84H-1.386Z',
  wedge: 'M0 1.56L1.386-.84H-1.386Z',
  cross: 'M-.44-1.1H.44V-.44H1.1V.44H.44V1.1H-.44V.44H-1.1V-.44H-.44Z',
  ring: 'M1 0A1 1 0 1 1-1 0A1 1 0 1 1 1 0ZM.5 0A.5 .5 0 1 1-.5 0A.5 .5 0 1 1 .5 0Z',
  bar: 'M-1.2-.6H1.2V.6H-1.2Z',
  hexagon: 'M-.5485-.95H.5485L1.097 0L.5485 .95H-.5485L-1.097 0Z',
};
