// Forms to filter by.
import { expect, it } from 'vitest';
import { formOptions } from '../../../../client/map/filters/formOptions.ts';

const profile = [{ label: { ja: '共催', en: 'Co-hosting' } }, { label: { ja: '後援', en: 'Support' } }];

it('lists the profile in its order, then what projects name besides, then what the address asks for', () => {
  const counts = new Map([
    ['独自の形', 3],
    ['後援', 1],
  ]);
  expect(formOptions(profile, counts, ['なくなった形', '共催'], 'en')).toEqual([
    { value: '共催', label: 'Co-hosting', isOwnWord: false },
    { value: '後援', label: 'Support', isOwnWord: false },
    { value: '独自の形', label: '独自の形', isOwnWord: true },
    { value: 'なくなった形', label: 'なくなった形', isOwnWord: true },
  ]);
});
