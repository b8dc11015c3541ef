// Draws ties with Sigma's programs straight from columns: Sigma itself keeps objects for each, which it makes anew with every change.
import { EdgeLineProgram, EdgeRectangleProgram } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types';
import type { NodeLook } from '../graph.ts';
import { groundTie, type Ties } from '../look.ts';
import type { Renderer } from './renderer.ts';

// More ties than this make a picture too slow to move with.
const mostMoved = 20_000;
const rest = 150;

/** The ties below the nodes of a renderer. */
export interface TieLayer {
  /** Takes other ties; they are drawn once the renderer has placed the nodes they belong to. @param ids of all nodes */
  show(ids: readonly string[], ties: Ties): void;
  /** Draws all as a faint ground, where nodes stand in cells or blocks: there ties say little and cover much. */
  setGround(isGround: boolean): void;
  /** Gives back what it holds. */
  end(): void;
}

/** A layer that follows a renderer, which must have no edges of its own. */
export function createTieLayer(renderer: Renderer): TieLayer {
  const canvas = renderer.getCanvases().edges!;
  const gl = (canvas.getContext('webgl2') ?? canvas.getContext('webgl'))!;
  const programs = {
    thin: new EdgeLineProgram<NodeLook>(gl, null, renderer),
    wide: new EdgeRectangleProgram<NodeLook>(gl, null, renderer),
  };
  let now: { ids: readonly string[]; ties: Ties } = {
    ids: [],
    ties: { sources: [], targets: [], looks: [] },
  };
  let isGround = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const place = () => {
    const { ids, ties } = now;
    const nodes = ids.map((id) => renderer.getNodeDisplayData(id) as NodeDisplayData);
    const looks = isGround ? ties.looks.map(() => groundTie) : ties.looks;
    const wide = looks.reduce((count, { type }) => count + (type === 'wide' ? 1 : 0), 0);
    const next = { thin: 0, wide: 0 };
    programs.wide.reallocate(wide);
    programs.thin.reallocate(looks.length - wide);
    looks.forEach((look, i) => {
      const ends = [nodes[ties.sources[i]!]!, nodes[ties.targets[i]!]!] as const;
      programs[look.type].process(0, next[look.type]++, ...ends, look as EdgeDisplayData);
    });
  };
  const draw = () => {
    clearTimeout(timer);
    if (now.ties.looks.length > mostMoved && isMoving(renderer)) {
      timer = setTimeout(() => renderer.scheduleRender(), rest);
      return;
    }
    const params = renderer.getRenderParams();
    programs.thin.render(params);
    programs.wide.render(params);
  };
  renderer.on('afterProcess', place);
  renderer.on('afterRender', draw);
  return {
    show(ids, ties) {
      now = { ids, ties };
    },
    setGround(next) {
      isGround = next;
    },
    end: () => clearTimeout(timer),
  };
}

function isMoving(renderer: Renderer): boolean {
  const [mouse, touch] = [renderer.getMouseCaptor(), renderer.getTouchCaptor()];
  return (
    renderer.getCamera().isAnimated() ||
    mouse.isMoving ||
    mouse.draggedEvents > 0 ||
    mouse.currentWheelDirection !== 0 ||
    touch.isMoving
  );
}
