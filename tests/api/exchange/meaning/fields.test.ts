// Headers of real lists, and what each means.
import { expect, it } from 'vitest';
import type { Kind } from '#api/exchange/meaning/fields.ts';
import { readMeaning } from '#api/exchange/meaning/mapping.ts';

const meant = (kind: Kind, headers: string) =>
  Object.fromEntries(
    readMeaning(kind, headers.split(',')).columns.map(({ header, field }) => [header, field.code]),
  );

it("knows the government's recommended data set", () => {
  expect(
    meant(
      'principals',
      '都道府県コ―ド又は市区町村コ―ド,NO,都道府県名,市区町村名,名称,名称_カナ,名称_英語,種別,所在地_連結表記,緯度,経度,電話番号,メールアドレス,法人番号,団体名,URL,備考',
    ),
  ).toMatchObject({
    名称: 'name',
    名称_カナ: 'kana',
    名称_英語: 'aliases',
    種別: 'kind',
    所在地_連結表記: 'place',
    電話番号: 'contactPhone',
    メールアドレス: 'contactEmail',
    URL: 'website',
    備考: 'note',
  });
});

it('does not take the number of who runs a place for that of the place', () => {
  expect(Object.values(meant('principals', '名称,法人番号,団体名'))).not.toContain('corporateNumber');
  expect(Object.values(meant('principals', '団体名,法人番号'))).toContain('corporateNumber');
});

it.each([
  ['principals', '要配慮者利用施設名称,所在地', 'name place'],
  ['principals', 'ID,業種,店舗名,住所', 'key kind name place'],
  [
    'principals',
    '登録団体名（必須）,ふりがな,代表者名,連絡先 電話番号,活動分野※複数可',
    'name kana contactName contactPhone fields',
  ],
  ['principals', '#property,name,address,telephoneNumber,referenceObject', 'name place contactPhone website'],
  ['principals', 'applicableDate,affiliationCode,affiliationname', 'year key name'],
  ['principals', 'groupName,applicationDate', 'name registeredYears'],
  [
    'participations',
    '団体名,事業名,年度,協働の形態,法人番号,活動分野',
    'principalName projectName year form corporateNumber projectFields',
  ],
  ['acquaintances', '担当者,団体名,強さ,最終連絡日', 'coordinator principalName strength lastContact'],
  ['challenges', '課題名,説明,分野,受付日,提案者', 'title description fields raisedYear raisedBy'],
  ['coordinators', '氏名,養成講座,担当地区,所属先', 'name cohort districts belongsTo'],
] as const)('reads a list of %s headed %s', (kind, headers, codes) => {
  expect(Object.values(meant(kind, headers)).join(' ')).toBe(codes);
});
