// Shapes of nodes.
import { expect, it } from 'vitest';
import { sectorShape, sectors, shapeOf } from '../../../client/parts/sectors.ts';

it('gives every sector, the missing one, projects and coordinators a shape of their own', () => {
  const drawn = [
    ...sectors.map((sector) => shapeOf('PRINCIPAL', sector)),
    shapeOf('PRINCIPAL', null),
    shapeOf('PROJECT', null),
    shapeOf('COORDINATOR', null),
  ];
  expect(new Set(drawn).size).toBe(drawn.length);
  expect(sectorShape.missing).toBe(shapeOf('PRINCIPAL', null));
});
