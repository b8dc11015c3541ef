// Codes become words, what people wrote stays.
import i18next from 'i18next';
import { expect, it } from 'vitest';
import { valueText } from '../../../client/data/valueText.ts';
import ja from '../../../client/words/ja.json' with { type: 'json' };

const words = i18next.createInstance();
await words.init({ lng: 'ja', initAsync: false, resources: { ja: { translation: ja } } });

it('says codes of each group in words, several with their commas', () => {
  const said = [
    ['sector', 'NEIGHBORHOOD'],
    ['status', 'OPEN'],
    ['role', 'CO_HOST'],
    ['offers', 'PEOPLE、PLACE'],
    ['principalSector', 'BUSINESS'],
  ].map(([field, value]) => valueText(field!, value!, words.t));
  expect(said).toEqual(['区・自治会等', '未着手', '共催', '人財、場所', '企業・事業者']);
});

it('leaves names and unknown codes as they are', () => {
  expect(valueText('name', 'ACTIVE', words.t)).toBe('ACTIVE');
  expect(valueText('status', 'ASLEEP', words.t)).toBe('ASLEEP');
});
