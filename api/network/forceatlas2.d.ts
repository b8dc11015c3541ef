// Types of the parts of graphology-layout-forceatlas2 that come without any.
declare module 'graphology-layout-forceatlas2/iterate.js' {
  /** Settings that one iteration reads; none has a default here. */
  export interface Settings {
    linLogMode: boolean;
    outboundAttractionDistribution: boolean;
    adjustSizes: boolean;
    edgeWeightInfluence: number;
    scalingRatio: number;
    strongGravityMode: boolean;
    gravity: number;
    slowDown: number;
    barnesHutOptimize: boolean;
    barnesHutTheta: number;
  }
  /**
   * One iteration, in place.
   * @param nodes ten numbers per node: x, y, dx, dy, former dx, former dy, mass, convergence, size, fixed
   * @param edges three numbers per edge: offset of the source in `nodes`, of the target, weight
   */
  export default function iterate(settings: Settings, nodes: Float32Array, edges: Float32Array): object;
}
