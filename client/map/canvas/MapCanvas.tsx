// The drawn network with its buttons.
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Looks } from '../graph.ts';
import type { Drawing } from '../useDrawing.ts';
import type { Axes } from './axes.ts';
import { createScene, type Scene } from './createScene.ts';

interface MapCanvasProps {
  drawing: Drawing;
  looks: Looks;
  axes: Axes | null;
  selected: string | null;
  /** What a screen reader says instead of the picture. */
  label: string;
  onSelect: (id: string | null) => void;
}

/** The network as a picture. Whatever it shows is in the table too, which needs neither eyes nor a pointer. */
export function MapCanvas({ drawing, looks, axes, selected, label, onSelect }: MapCanvasProps) {
  const { t } = useTranslation();
  const container = useRef<HTMLDivElement>(null);
  const scene = useRef<Scene>(null);
  const first = useRef({ drawing, looks });
  const select = useRef(onSelect);
  useEffect(() => {
    select.current = onSelect;
  }, [onSelect]);
  useEffect(() => {
    const { drawing, looks } = first.current;
    const made = createScene(container.current!, drawing, looks, (node) => select.current(node));
    scene.current = made;
    return () => made.end();
  }, []);
  useEffect(() => {
    first.current = { drawing, looks };
    scene.current?.draw(drawing, looks);
  }, [drawing, looks]);
  useEffect(() => scene.current?.setAxes(axes), [axes]);
  useEffect(() => scene.current?.select(selected), [selected]);
  const buttons = [
    { label: t('map.zoomIn'), sign: '+', act: () => scene.current?.zoomIn() },
    { label: t('map.zoomOut'), sign: '−', act: () => scene.current?.zoomOut() },
    { label: t('map.fit'), sign: '⤢', act: () => scene.current?.showAll() },
  ];
  return (
    <div className="absolute inset-0">
      <div ref={container} role="img" aria-label={label} data-map="" className="absolute inset-0" />
      <div className="absolute right-3 bottom-3 flex flex-col gap-1">
        {buttons.map((button) => (
          <button
            key={button.sign}
            type="button"
            aria-label={button.label}
            title={button.label}
            onClick={button.act}
            className="size-10 rounded-8 border border-solid-gray-600 bg-white text-std-18B-160 hover:bg-solid-gray-50"
          >
            {button.sign}
          </button>
        ))}
      </div>
    </div>
  );
}
