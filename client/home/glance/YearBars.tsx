// Values of the years as a row of bars; what they are stands beside them in words.
import type { YearValue } from './useYears.ts';

const height = 40;
const width = 12;

/** One bar a year from 0 up or down, the year shown in the strong colour. */
export function YearBars({ year, values }: { year: number; values: readonly YearValue[] }) {
  const known = values.map(({ value }) => value ?? 0);
  const [top, bottom] = [Math.max(0, ...known), Math.min(0, ...known)];
  const scale = height / (top - bottom || 1);
  return (
    <svg
      viewBox={`0 0 ${values.length * width} ${height}`}
      className="h-10 max-w-1/2 shrink-0"
      width={values.length * width}
      aria-hidden="true"
    >
      {values.map((each, i) => {
        const value = each.value ?? 0;
        return (
          <rect
            key={each.year}
            x={i * width + 2}
            y={(top - Math.max(0, value)) * scale}
            width={width - 4}
            height={Math.max(Math.abs(value) * scale, 1)}
            className={each.year === year ? 'fill-key-900' : 'fill-solid-gray-300'}
          />
        );
      })}
    </svg>
  );
}
