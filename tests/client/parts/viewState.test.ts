// What part of the graph is looked at, as addresses hold it.
import { describe, expect, it } from 'vitest';
import { mapState } from '../../../client/map/state.ts';
import { moveYear, viewOf } from '../../../client/parts/viewState.ts';

describe('viewOf', () => {
  it('is undefined when nothing is filtered, whatever is coloured or selected', () => {
    const state = mapState.parse({ color: 'domain', selected: 'x' });
    expect(viewOf(state)).toBeUndefined();
  });

  it('holds the filters that are set and no others', () => {
    const state = mapState.parse({ from: 2022, fields: [8], color: 'domain' });
    expect(viewOf(state)).toEqual({ from: 2022, fields: [8] });
  });
});

describe('moveYear', () => {
  it('moves one end', () => {
    expect(moveYear({ from: 2020, to: 2025 }, 'from', 2023)).toEqual({ from: 2023, to: 2025 });
  });

  it('takes the other end along rather than cross it', () => {
    expect(moveYear({ from: 2020, to: 2022 }, 'from', 2024)).toEqual({ from: 2024, to: 2024 });
    expect(moveYear({ from: 2023, to: 2025 }, 'to', 2021)).toEqual({ from: 2021, to: 2021 });
  });
});
