// Schools, offices of the city, other public offices and citizens of one town.
import { fill, type Place, type Town } from './cast.ts';
import { enroll, type Register } from './enroll.ts';
import citizens from './words/citizens.json' with { type: 'json' };
import offices from './words/offices.json' with { type: 'json' };
import schools from './words/schools.json' with { type: 'json' };

const UNCLASSIFIED = ['旧道あるこう会', '湖上花火を楽しむ有志', '水曜カメラ倶楽部', '夕やけ連'] as const;

/** `count` districts spread evenly over a town, the cut-off one left out: nothing in it serves others. */
function spread(town: Town, count: number): Place[] {
  const open = town.places.filter((place) => place !== town.valley);
  return Array.from({ length: count }, (_, i) => open[Math.floor(((i + 0.5) * open.length) / count)]!);
}

function enrollSchools(register: Register, town: Town): void {
  const { elementary, junior, others } = schools;
  for (const [theme, words] of [
    ['elementary', elementary],
    ['junior', junior],
  ] as const) {
    const places = spread(town, theme === 'elementary' ? words.count - 1 : words.count);
    if (theme === 'elementary') places.push(town.valley);
    for (const place of places) {
      const values = { city: town.city, d: place.name };
      const name = fill(words.name, values);
      const kana = fill(words.kana, { city: town.cityKana, d: place.kana });
      enroll(register, town, {
        ...words,
        role: 'school',
        name,
        kana,
        short: name.replace(`${town.city}立`, ''),
        theme,
        place,
      });
    }
  }
  for (const words of others) {
    const name = fill(words.name, { m: town.short });
    const kana = fill(words.kana, { m: town.kana });
    const short = name.replace('県立', '');
    enroll(register, town, { ...words, role: 'school', name, kana, short, place: town.center, steady: true });
  }
}

function enrollOffices(register: Register, town: Town): void {
  const { departments, centers, agencies, committee } = offices;
  const { city, cityKana, short, kana } = town;
  for (const words of departments) {
    enroll(register, town, {
      ...words,
      role: 'office',
      name: `${city} ${words.name}`,
      short: words.name,
      kana: `${cityKana} ${words.kana}`,
      theme: words.key,
      place: null,
      offers: ['INFORMATION'],
      offersNote: '担当分野の情報、庁内の調整',
    });
  }
  for (const place of spread(town, centers.count)) {
    const name = fill(centers.name, { city, d: place.name });
    enroll(register, town, {
      role: 'office',
      name,
      short: name.replace(`${city} `, ''),
      kana: fill(centers.kana, { city: cityKana, d: place.kana }),
      theme: 'center',
      fields: centers.fields,
      place,
      offers: ['PLACE', 'INFORMATION'],
      offersNote: '会議室、印刷機、地区の情報',
    });
  }
  for (const words of agencies) {
    enroll(register, town, {
      ...words,
      role: 'agency',
      name: fill(words.name, { m: short }),
      kana: fill(words.kana, { m: kana }),
      theme: words.key,
      place: null,
    });
  }
  const values = { name: fill(committee.name, { city }), kana: fill(committee.kana, { city: cityKana }) };
  enroll(register, town, { ...values, role: 'committee', theme: 'committee', fields: [3, 19], place: null });
}

function enrollCitizens(register: Register, town: Town): void {
  const { chance } = register;
  for (const { name, kana, count, fields, skills } of citizens) {
    for (let i = 1; i <= count; i++) {
      const number = String(i).padStart(2, '0');
      const full = town.index === 0 ? `${name} ${number}` : `${name} ${number}(${town.city})`;
      const place = chance.pick(town.places.filter((at) => at !== town.valley));
      const known = skills.filter((_, n) => n === 0 || chance.happens(0.6));
      enroll(register, town, {
        role: 'citizen',
        name: full,
        kana: `${kana} ${number}`,
        fields,
        skills: known,
        place,
        offers: ['PEOPLE'],
        offersNote: '人財バンク登録',
      });
    }
  }
}

/** Enrols 25 schools, 45 offices, 7 other public bodies, 30 citizens and 4 groups that nobody has classified. */
export function enrollInstitutions(register: Register, town: Town): void {
  enrollSchools(register, town);
  enrollOffices(register, town);
  enrollCitizens(register, town);
  for (const words of UNCLASSIFIED) {
    const name = town.index === 0 ? words : `${town.short}${words}`;
    const place = register.chance.pick(town.places.filter((at) => at !== town.valley));
    enroll(register, town, { role: 'volunteer', name, kana: '', fields: [], place, unclassified: true });
  }
}
