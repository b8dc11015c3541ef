// Idle principals by hand.
import { expect, it } from 'vitest';
import { idleOf } from '#api/analysis/gaps/idle.ts';

it('lists who is registered and in nothing, once only, or not for two years', () => {
  // Never; busy; once and long ago; not in the view but lately; lapsed but no longer registered; year not known.
  const activity = {
    registered: [1, 1, 1, 1, 0, 1],
    inView: [0, 3, 0, 0, 0, 1],
    ever: [0, 9, 1, 2, 4, 2],
    lastYear: [0, 2025, 2020, 2024, 2019, 0],
  };
  expect(idleOf(activity, 2025)).toEqual({ isolated: [0, 2, 3], onceOnly: [2], lapsed: [2] });
  // In 2026 the last two years are 2025 and 2026.
  expect(idleOf(activity, 2026).lapsed).toEqual([2, 3]);
});
