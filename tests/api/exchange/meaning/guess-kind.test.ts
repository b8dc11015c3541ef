// What a list holds, by its headers.
import { expect, it } from 'vitest';
import { guessKind } from '#api/exchange/meaning/guess-kind.ts';

it.each([
  ['principals', 'No,団体名,代表者名,活動分野,電話番号'],
  ['principals', '名称,名称_カナ,所在地_連結表記,法人番号,団体名,URL,備考'],
  ['principals', '#property,groupName,applicationDate'],
  ['principals', '局,部,課,室・出先,係,所属名称'],
  ['projects', '事業名,担当課,開始年度,終了年度,事業費'],
  ['projects', '№,対象,開催日,開始時間,行事名,場所名称,説明'],
  ['participations', '団体名,事業名,年度,補助額（千円）'],
  ['participations', 'sheet_year,project_id,recipient_key,amount_jpy'],
  ['participations', '協働先,事業の名称,協働の形態'],
  ['acquaintances', 'コーディネーター,団体名,つながりの強さ,最終連絡日'],
  ['coordinators', '氏名,期,担当地区,メールアドレス'],
  ['coordinators', 'コーディネーター名,所属,電話番号'],
  ['challenges', '地域課題,内容,地区,提案者,受付日'],
])('takes for %s: %s', (kind, headers) => {
  expect(guessKind(headers.split(','))).toBe(kind);
});
