// The drawn network with its buttons and keys.
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { letGo, pick, selectAll, toggle } from '../attend.ts';
import { noAttention } from '../attentionState.ts';
import type { Looks } from '../graph.ts';
import type { Drawing } from '../useDrawing.ts';
import { useMapState } from '../useMapState.ts';
import type { DrawnPath } from './attention.ts';
import type { Axes } from './axes.ts';
import { createScene, type Scene } from './createScene.ts';
import { doKey, type KeyActions } from './keys.ts';
import { type Mode, SelectArea } from './SelectArea.tsx';
import { Toolbar } from './Toolbar.tsx';
import { useSpoken } from './useSpoken.ts';

interface MapCanvasProps {
  drawing: Drawing;
  looks: Looks;
  axes: Axes | null;
  /** The path that is shown; null for none. */
  path: DrawnPath | null;
  /** What a screen reader says instead of the picture. */
  label: string;
  /** Told the scene once it is there, for pictures of it, and null when it ends. */
  onScene: (scene: Scene | null) => void;
}

const nobody: readonly string[] = [];

/** The network as a picture. Whatever it shows is in the table too, which needs neither eyes nor a pointer. */
export function MapCanvas({ drawing, looks, axes, path, label, onScene }: MapCanvasProps) {
  const { t } = useTranslation();
  const [state, change] = useMapState();
  const [mode, setMode] = useState<Mode>('pan');
  const container = useRef<HTMLDivElement>(null);
  const scene = useRef<Scene>(null);
  const latest = useRef({ drawing, looks, state, change, onScene });
  const { spoken, speakOf } = useSpoken(drawing);
  useEffect(() => {
    latest.current = { drawing, looks, state, change, onScene };
  });
  useEffect(() => {
    const { drawing, looks, state, onScene } = latest.current;
    const made = createScene(
      container.current!,
      { drawing, looks, camera: state.camera ?? null },
      {
        pick(node, isAdding) {
          const { state, change, drawing } = latest.current;
          const { ids, types } = drawing.network.nodes;
          const isPrincipal = node !== null && types[ids.indexOf(node)] === 'PRINCIPAL';
          change(pick(state, node === null ? null : { id: node, isPrincipal }, isAdding));
        },
        look(camera) {
          const { state, change } = latest.current;
          if (String(state.camera ?? '') !== String(camera ?? ''))
            change({ camera: camera ?? undefined }, { replace: true });
        },
      },
    );
    scene.current = made;
    onScene(made);
    return () => {
      latest.current.onScene(null);
      made.end();
    };
  }, []);
  useEffect(() => scene.current?.setAxes(axes), [axes]);
  useEffect(() => scene.current?.draw(drawing, looks), [drawing, looks]);
  const { selected = null, select: selection = nobody, around, steps } = state;
  useEffect(() => scene.current?.attend({ path, selected, selection }), [path, selected, selection]);
  const lastAround = useRef<string>(undefined);
  useEffect(() => {
    const now = around && `${around} ${steps ?? 1}`;
    if (now === lastAround.current) return;
    lastAround.current = now;
    if (!latest.current.state.camera) scene.current?.fit();
  }, [around, steps]);

  const actions: KeyActions = {
    zoomIn: () => scene.current?.zoomIn(),
    zoomOut: () => scene.current?.zoomOut(),
    fit: () => scene.current?.fit(),
    fullscreen: () =>
      void (document.fullscreenElement
        ? document.exitFullscreen()
        : document.documentElement.requestFullscreen()),
    reset() {
      scene.current?.leave();
      change(noAttention);
      scene.current?.fit();
    },
    mode: setMode,
    walk(key) {
      speakOf(scene.current?.walk(key) ?? null);
    },
    open() {
      const node = scene.current?.cursor();
      if (!node) return;
      change({ selected: node });
      // The panel takes the focus that nobody has.
      container.current?.blur();
    },
    toggle() {
      const node = scene.current?.cursor() ?? state.selected;
      if (node && drawing.network.nodes.types[drawing.network.nodes.ids.indexOf(node)] === 'PRINCIPAL')
        change(toggle(state, node));
    },
    back() {
      if (mode !== 'pan') setMode('pan');
      else if (scene.current?.cursor()) scene.current.leave();
      else {
        const released = letGo(state);
        if (released) change(released);
        return released !== null;
      }
      return true;
    },
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (doKey(event.key, actions)) event.preventDefault();
  };
  return (
    <div className="absolute inset-0">
      <div
        ref={container}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: its keys are its own: arrows walk from neighbour to neighbour
        tabIndex={0}
        role="application"
        aria-label={label}
        aria-describedby="map-keys"
        data-map=""
        onKeyDown={onKeyDown}
        className="absolute inset-0 focus-visible:-outline-offset-4"
      />
      <p id="map-keys" className="sr-only">
        {t('attention.keys')}
      </p>
      <p role="status" className="sr-only" data-spoken="">
        {spoken}
      </p>
      {mode !== 'pan' && (
        <SelectArea
          mode={mode}
          onDrawn={(line, isAdding) => {
            const { ids, types } = drawing.network.nodes;
            const principals = new Set(ids.filter((_, i) => types[i] === 'PRINCIPAL'));
            const found = scene.current?.within(line).filter((id) => principals.has(id)) ?? [];
            change(selectAll(state, found, isAdding));
          }}
        />
      )}
      <Toolbar mode={mode} actions={actions} />
    </div>
  );
}
