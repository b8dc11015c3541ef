// What sector names tell, and that many tell none.
import { describe, expect, it } from 'vitest';
import { sectorFromName } from '#api/exchange/meaning/sector-from-name.ts';
import { loadProfiles } from '#api/municipality/profile.ts';

const profiles = loadProfiles();
const sector = (name: string, profile = 'koka') =>
  sectorFromName(profiles.get(profile)!, name)?.sector ?? null;

describe('sectorFromName', () => {
  it.each([
    [
      'BUSINESS',
      ['株式会社みなも', '㈱みなも', '（有）水辺商店', 'みなも農業協同組合', '百十四銀行', 'みなも合同会社'],
    ],
    [
      'EDUCATION',
      ['みなも市立東小学校', '県立みなも高等学校', '香川大学', '学校法人みなも', 'みなも大学工学部'],
    ],
    ['NEIGHBORHOOD', ['東町自治会', '中央町内会連合会', '西区', '大原自治振興会', '北地区まちづくり協議会']],
    [
      'CIVIC_GROUP',
      ['NPO法人水辺', '特定非営利活動法人みなも', '朗読ボランティアひびき', '里山を守る会', '子どもの会'],
    ],
    [
      'GOVERNMENT',
      [
        '高松市',
        '香川県',
        'みなも市役所',
        '環境省',
        '高松市教育委員会',
        '健康福祉局長寿福祉課',
        'みなも警察署',
      ],
    ],
  ])('finds %s', (code, names) => {
    expect(names.map((name) => [name, sector(name)])).toEqual(names.map((name) => [name, code]));
  });

  it.each([
    '社会福祉法人みなも会の会',
    '医療法人社団の会',
    '一般社団法人みなも株式会社協議会',
    '山田太郎',
    '中村',
    '東小学校PTA',
    'みなも労働組合',
    '市民まつり実行委員会',
    '自治会館',
    '朝市',
    'みなも',
  ])('tells nothing of %s', (name) => {
    expect(sector(name)).toBeNull();
  });

  it("puts the city's own kinds first and names the word that told it", () => {
    expect(sector('みなも商工会', 'azumino')).toBe('BUSINESS');
    expect(sector('みなも商工会')).toBeNull();
    expect(sectorFromName(profiles.get('koka')!, '(株) みなも')).toEqual({
      sector: 'BUSINESS',
      word: '(株)',
    });
  });
});
