// Codes become words, what people wrote stays.
import i18next from 'i18next';
import { expect, it } from 'vitest';
import { valueText } from '../../../client/data/valueText.ts';
import ja from '../../../client/words/ja.json' with { type: 'json' };

const words = i18next.createInstance();
await words.init({ lng: 'ja', initAsync: false, resources: { ja: { translation: ja } } });

const fields = [
  { number: 2, label: { ja: '社会教育の推進', en: 'Adult education' } },
  { number: 7, label: { ja: '環境の保全', en: 'Environment' } },
];
const wording = { t: words.t, language: 'ja', fields } as const;

it('says codes of each group in words, several with their commas', () => {
  const said = [
    ['sector', 'NEIGHBORHOOD'],
    ['status', 'OPEN'],
    ['role', 'CO_HOST'],
    ['offers', 'PEOPLE、PLACE'],
    ['principalSector', 'BUSINESS'],
    ['fields', '7、2'],
    ['projectFields', '7'],
  ].map(([field, value]) => valueText(field!, value!, wording));
  expect(said).toEqual([
    '区・自治会等',
    '未着手',
    '共催',
    '人財、場所',
    '企業・事業者',
    '社会教育の推進、環境の保全',
    '環境の保全',
  ]);
});

it('leaves names and unknown codes as they are', () => {
  expect(valueText('name', 'ACTIVE', wording)).toBe('ACTIVE');
  expect(valueText('fields', '99', wording)).toBe('99');
  expect(valueText('status', 'ASLEEP', wording)).toBe('ASLEEP');
});
