// loadProfiles and the lookups: five cities as they are, a sixth by one file, and every fault at once.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  fieldOf,
  formOf,
  kindOf,
  loadProfiles,
  principleOf,
  profilesFolder,
  roleOf,
  sectorOf,
} from '#api/municipality/profile.ts';
import { type Word, wordIn } from '#api/municipality/words.ts';

const profiles = loadProfiles();
const azumino = profiles.get('azumino')!;
const ueda = profiles.get('ueda')!;
const koka = profiles.get('koka')!;
const saku = profiles.get('saku')!;
const minamiAlps = profiles.get('minami-alps')!;

describe('the five cities', () => {
  test('are all there', () => {
    expect([...profiles.keys()]).toEqual(['azumino', 'koka', 'minami-alps', 'saku', 'ueda']);
  });

  test('find every kind, form and principle by each of its spellings', () => {
    for (const profile of profiles.values()) {
      for (const list of [profile.kinds, profile.forms, profile.principles] as (readonly Word[])[]) {
        for (const word of list) {
          for (const text of [word.ja, word.en, ...(word.synonyms ?? [])]) {
            expect(wordIn(list, text)?.ja, `${profile.code} ${text}`).toBe(word.ja);
          }
        }
      }
    }
  });

  test('keep English in English', () => {
    for (const { notes, forms, kinds } of profiles.values()) {
      for (const { en } of [...forms, ...kinds]) expect(en).toMatch(/^[\x20-\x7e]+$/);
      for (const { ja, en } of notes) expect(ja).not.toBe(en);
    }
  });
});

describe('a folder of its own', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'profiles-'));
    cpSync(profilesFolder, folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const uedaFile = () => JSON.parse(readFileSync(join(folder, 'ueda.json'), 'utf8'));
  const write = (name: string, content: unknown) =>
    writeFileSync(join(folder, name), JSON.stringify(content));

  test('takes a sixth city as one more file', () => {
    write('minamo.json', {
      ...uedaFile(),
      code: 'minamo',
      name: { ja: 'みなも市', en: 'Minamo' },
      extraFields: [{ number: 21, ja: '水辺', en: 'Waterside', synonyms: ['川'] }],
      fieldSynonyms: [{ ja: '防災', en: 'Flood control', fields: [8, 21] }],
    });
    const six = loadProfiles(folder);
    expect(six.size).toBe(6);
    const minamo = six.get('minamo')!;
    expect(fieldOf(minamo, '川')).toEqual([21]);
    expect(fieldOf(minamo, '21')).toEqual([21]);
    expect(fieldOf(minamo, '防災')).toEqual([8, 21]);
    expect(formOf(minamo, '共催')?.domain).toBe('C');
  });

  test('lists every fault of every file at once, by file and path', () => {
    const broken = uedaFile();
    broken.forms[2].domain = 'F';
    broken.forms[3].lead = '共に';
    broken.forms[4].synonyms = ['後 援'];
    broken.kinds[0].sector = 'PEOPLE';
    broken.kinds[1].group = '町会';
    broken.kinds[7].sector = 'BUSINESS';
    broken.principles = [];
    broken.strengths[0].of[1] = '町会';
    broken.fieldSynonyms[0].fields = [8, 29];
    broken.colour = 'red';
    delete broken.name.en;
    write('ueda.json', broken);
    write('nagano.json', { ...uedaFile(), code: 'matsumoto' });
    writeFileSync(join(folder, 'saku.json'), '{ "code": ');
    write('koka.json', null);
    let message = '';
    try {
      loadProfiles(folder);
    } catch (error) {
      message = (error as Error).message;
    }
    for (const line of [
      'ueda.json: forms[2].domain: Invalid',
      'ueda.json: forms[3].lead: "共に" is not among leads',
      'ueda.json: forms[4]: "後 援" already means forms[1]',
      'ueda.json: kinds[0].sector: Invalid',
      'ueda.json: kinds[1].group: "町会" is not among groups',
      "ueda.json: kinds[7].city: the city's own office must be of sector GOVERNMENT",
      'ueda.json: principles: Too small',
      'ueda.json: strengths[0].of: "町会" is not among kinds',
      'ueda.json: fieldSynonyms[0].fields: there is no field 29',
      'ueda.json: (whole file): Unrecognized key: "colour"',
      'ueda.json: name.en: Invalid',
      'nagano.json: code: "matsumoto" is not the name of the file',
      'saku.json: ',
      'koka.json: (whole file): Invalid',
    ]) {
      expect(message).toContain(`\n${line}`);
    }
    expect(message).not.toContain('azumino.json');
  });

  test("wants one kind at least to be the city's own office", () => {
    const broken = uedaFile();
    delete broken.kinds[7].city;
    write('ueda.json', broken);
    expect(() => loadProfiles(folder)).toThrow(
      "ueda.json: kinds: no kind is marked as the city's own office",
    );
  });

  test('leaves other files alone', () => {
    writeFileSync(join(folder, 'README.md'), 'not a profile');
    expect(loadProfiles(folder).size).toBe(5);
  });
});

describe('kindOf', () => {
  test("gives the city's finer word, its sector, and whether it is the city itself", () => {
    expect(kindOf(koka, '自治振興会')).toMatchObject({
      ja: '自治振興会',
      sector: 'NEIGHBORHOOD',
      city: false,
    });
    expect(kindOf(azumino, '農協')).toMatchObject({ ja: '農業協同組合', sector: 'BUSINESS' });
    expect(kindOf(azumino, '警察署')).toMatchObject({ sector: 'GOVERNMENT', city: false });
    expect(kindOf(azumino, '市役所')).toMatchObject({ sector: 'GOVERNMENT', city: true });
  });

  test('tells cities apart: the same club is another sector elsewhere', () => {
    expect(kindOf(azumino, '老人クラブ')?.sector).toBe('NEIGHBORHOOD');
    expect(kindOf(saku, '老人クラブ')).toMatchObject({ ja: 'シニアクラブ', sector: 'CIVIC_GROUP' });
  });

  test('is null when unknown', () => {
    expect(kindOf(ueda, '自治振興会')).toBeNull();
    expect(kindOf(ueda, ' ')).toBeNull();
  });
});

describe('formOf', () => {
  test('reads printed spaces, width, case and English', () => {
    expect(formOf(ueda, '補助 ・交付金')?.ja).toBe('補助・交付金');
    expect(formOf(azumino, '事業協力(協定)')?.ja).toBe('事業協力（協定）');
    expect(formOf(ueda, ' CO-HOSTING ')?.ja).toBe('共催');
  });

  test("knows other cities' words for the same, and is null for what the city does not have", () => {
    expect(formOf(koka, '補助・交付金')?.ja).toBe('補助・助成');
    expect(formOf(minamiAlps, '研究会')?.domain).toBe('C');
    expect(formOf(ueda, '研究会')).toBeNull();
  });
});

describe('principleOf', () => {
  test('finds a principle in either language', () => {
    expect(principleOf(ueda, 'equal standing')?.ja).toBe('対等の立場');
    expect(principleOf(ueda, '役割分担')).toBeNull();
  });
});

describe('fieldOf', () => {
  test.each([
    ['8', [8]],
    ['２０', [20]],
    ['災害救援', [8]],
    ['Disaster relief', [8]],
    ['防災', [8, 9]],
    ['学術、文化、芸術又はスポーツの振興を図る活動', [6]],
    ['子育て支援', [13]],
  ])('%s is %j', (text, numbers) => {
    expect(fieldOf(saku, text)).toEqual(numbers);
  });

  test("takes the city's own words too", () => {
    expect(fieldOf(ueda, '外国人支援')).toEqual([10, 11]);
    expect(fieldOf(saku, '外国人支援')).toBeNull();
  });

  test('is null when unknown', () => {
    for (const text of ['0', '21', '宇宙', '']) expect(fieldOf(ueda, text)).toBeNull();
  });
});

describe('sectorOf and roleOf', () => {
  test.each([
    ['CIVIC_GROUP', 'CIVIC_GROUP'],
    ['civic_group', 'CIVIC_GROUP'],
    ['npo', 'CIVIC_GROUP'],
    ['ＮＰＯ法人', 'CIVIC_GROUP'],
    ['company', 'BUSINESS'],
    ['株式会社', 'BUSINESS'],
    ['㈱', 'BUSINESS'],
    ['school_university', 'EDUCATION'],
    ['government', 'GOVERNMENT'],
    ['citizen', 'CITIZEN'],
    ['区など自治会', 'NEIGHBORHOOD'],
    ['other', null],
    ['', null],
  ])('sectorOf(%s) is %s', (text, sector) => {
    expect(sectorOf(text)).toBe(sector);
  });

  test.each([
    ['LEAD', 'LEAD'],
    ['主催', 'LEAD'],
    ['共催', 'CO_HOST'],
    ['co-host', 'CO_HOST'],
    ['協力団体', 'PARTNER'],
    ['名義後援', 'SUPPORTER'],
    ['助成', 'FUNDER'],
    ['委託先', 'CONTRACTOR'],
    ['委託者', 'CLIENT'],
    ['見学', null],
  ])('roleOf(%s) is %s', (text, role) => {
    expect(roleOf(text)).toBe(role);
  });
});
