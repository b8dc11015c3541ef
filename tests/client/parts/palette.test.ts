// Colours of the map: readers who see colours differently tell them apart, and letters on them can be read.
import { describe, expect, it } from 'vitest';
import {
  communityColors,
  divergingColors,
  domainColor,
  inkOn,
  sectorColor,
  sequentialColors,
  yesNoColors,
} from '../../../client/parts/palette.ts';

type Triple = [number, number, number];
type Matrix = [Triple, Triple, Triple];

// Machado, Oliveira & Fernandes 2009, severity 1, on linear RGB.
const sights: Record<string, Matrix> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function linear(color: string): Triple {
  const part = (start: number) => {
    const share = Number.parseInt(color.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

const times = (matrix: Matrix, [a, b, c]: Triple) =>
  matrix.map((row) => row[0] * a + row[1] * b + row[2] * c) as Triple;

const toXyz: Matrix = [
  [0.4124, 0.3576, 0.1805],
  [0.2126, 0.7152, 0.0722],
  [0.0193, 0.1192, 0.9505],
];

function lab(color: string, sight: Matrix): Triple {
  const seen = times(sight, linear(color)).map((share) => Math.min(1, Math.max(0, share))) as Triple;
  const [x, y, z] = times(toXyz, seen);
  const curve = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const [a, b, c] = [curve(x / 0.95047), curve(y), curve(z / 1.08883)];
  return [116 * b - 16, 500 * (a - b), 200 * (b - c)];
}

function nearestPair(colors: readonly string[], sight: Matrix): number {
  const points = colors.map((color) => lab(color, sight));
  const distances = points.flatMap((one, i) =>
    points.slice(i + 1).map((other) => Math.hypot(...one.map((v, k) => v - other[k]!))),
  );
  return Math.min(...distances);
}

const luminance = (color: string) => times(toXyz, linear(color))[1];
const contrast = (one: string, other: string) => {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};

const palettes = {
  sectors: Object.values(sectorColor),
  communities: [...communityColors],
  domains: Object.values(domainColor),
  sequential: [...sequentialColors],
  diverging: [...divergingColors],
  yesAndNo: [...yesNoColors],
};

describe.each(Object.entries(palettes))('%s', (_, colors) => {
  it.each(Object.entries(sights))('are told apart with %s', (_, sight) => {
    // ΔE*ab 1976; two colours side by side are told apart from about 2.3, small ones on a map need far more.
    expect(nearestPair(colors, sight)).toBeGreaterThan(15);
  });

  it('carry letters that can be read', () => {
    expect(colors.filter((color) => contrast(color, inkOn(color)) < 3.5)).toEqual([]);
  });
});

it('sectors stand out from a white map by 3 : 1', () => {
  expect(Object.entries(sectorColor).filter(([, color]) => contrast(color, '#ffffff') < 3)).toEqual([]);
});

it.each(Object.entries(sights))(
  'a figure’s steps grow darker with %s, the first 3 : 1 against white',
  (_, sight) => {
    const lightness = sequentialColors.map((color) => lab(color, sight)[0]);
    const falls = lightness.slice(1).map((light, i) => lightness[i]! - light);
    expect(Math.min(...falls)).toBeGreaterThan(5);
    expect(contrast(sequentialColors[0], '#ffffff')).toBeGreaterThan(3);
  },
);

it('the ends of a scale around 0 are darker than its middle', () => {
  const [low, , middle, , high] = divergingColors.map(luminance);
  expect(Math.max(low!, high!)).toBeLessThan(middle!);
});
