// Sigma's program for nodes: the shape says the sector, so that colour is not needed to tell sectors apart.
import { NodeProgram, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { NodeLook } from '../graph.ts';
import fragment from './shape.frag.glsl?raw';
import vertex from './shape.vert.glsl?raw';

const uniforms = ['u_sizeRatio', 'u_correctionRatio', 'u_matrix'] as const;
const angles = [0, (2 * Math.PI) / 3, (4 * Math.PI) / 3];

/** Draws nodes whose attribute `shape` is an index in the list `shapes`. */
export class ShapeProgram extends NodeProgram<(typeof uniforms)[number], NodeLook> {
  getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
    return {
      VERTICES: 3,
      VERTEX_SHADER_SOURCE: vertex,
      FRAGMENT_SHADER_SOURCE: fragment,
      METHOD: TRIANGLES,
      UNIFORMS: uniforms,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_shape', size: 1, type: FLOAT },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_angle', size: 1, type: FLOAT }],
      CONSTANT_DATA: angles.map((angle) => [angle]),
    };
  }

  processVisibleItem(nodeIndex: number, start: number, data: NodeDisplayData & { shape?: number }) {
    this.array.set([data.x, data.y, data.size, floatColor(data.color), nodeIndex, data.shape ?? 0], start);
  }

  setUniforms({ sizeRatio, correctionRatio, matrix }: RenderParams, { gl, uniformLocations }: ProgramInfo) {
    gl.uniform1f(uniformLocations.u_sizeRatio, sizeRatio);
    gl.uniform1f(uniformLocations.u_correctionRatio, correctionRatio);
    gl.uniformMatrix3fv(uniformLocations.u_matrix, false, matrix);
  }
}
