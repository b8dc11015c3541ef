// A kind decides the sector of a principal.
import { expect, it } from 'vitest';
import { completeSector } from '../../../../client/principal/form/usePrincipalFields.ts';

const kinds = [
  { sector: 'CIVIC_GROUP', label: { ja: 'NPO法人', en: 'NPO' } },
  { sector: 'BUSINESS', label: { ja: '事業者', en: 'Firm' } },
];

it('sets the sector with the kind, and leaves it where no kind is chosen', () => {
  expect(completeSector(kinds, { kind: '事業者', sector: '' }, 'kind')).toEqual({
    ...{ kind: '事業者', sector: 'BUSINESS' },
  });
  const none = { kind: '', sector: 'BUSINESS' };
  expect(completeSector(kinds, none, 'kind')).toEqual(none);
});

it('leaves a kind open that does not go with a chosen sector', () => {
  expect(completeSector(kinds, { kind: '事業者', sector: 'CIVIC_GROUP' }, 'sector')).toEqual({
    ...{ kind: '', sector: 'CIVIC_GROUP' },
  });
  const fitting = { kind: 'NPO法人', sector: 'CIVIC_GROUP' };
  expect(completeSector(kinds, fitting, 'sector')).toEqual(fitting);
  expect(completeSector(kinds, { kind: '事業者', sector: '' }, 'name')).toEqual({
    kind: '事業者',
    sector: '',
  });
});
