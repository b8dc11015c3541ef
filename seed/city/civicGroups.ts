// Incorporated NPOs, the council of social welfare and volunteer groups of one town.
import { fill, type Member, type Place, type Town } from './cast.ts';
import { type Entry, enroll, type Register } from './enroll.ts';
import circle from './words/circle.json' with { type: 'json' };
import motifs from './words/motifs.json' with { type: 'json' };
import nonprofits from './words/nonprofits.json' with { type: 'json' };
import volunteers from './words/volunteers.json' with { type: 'json' };

type Theme = (typeof volunteers)[number];

/** Middle districts hold more groups than the edges do. */
function placeOf(register: Register, town: Town): Place {
  return register.chance.weighted(town.places, (place) =>
    place === town.center ? 4 : place === town.valley ? 0.9 : 1,
  );
}

function enrollNonprofits(register: Register, town: Town): void {
  const { chance, taken } = register;
  nonprofits.named.forEach((words, i) => {
    const role = i === 0 ? 'hub' : 'npo';
    const place = i === 0 ? town.center : placeOf(register, town);
    const tail = chance.pick(nonprofits.tails);
    // The names are the sample city's; other towns take their fields and make names of their own.
    let [short, kana] = [words.name, words.kana];
    if (town.index > 0) {
      [short, kana] =
        i === 0
          ? [`${town.short}市民活動サポートセンター`, `${town.kana}しみんかつどうさぽーとせんたー`]
          : [place.name + tail[0]!, place.kana + tail[1]!];
      for (let n = 2; taken.has(`NPO法人${short}`); n++) short = `${place.name}${n}丁目${tail[0]}`;
    }
    enroll(register, town, {
      ...words,
      role,
      name: `NPO法人${short}`,
      short,
      kana: `えぬぴーおーほうじん${kana}`,
      place,
      ...(i === 0
        ? { aliases: ['サポセン'] }
        : chance.happens(0.15) && { aliases: [`特定非営利活動法人${short}`] }),
    });
  });
}

function groupName(register: Register, theme: Theme, place: Place): { name: string; kana: string } {
  const { chance, taken } = register;
  for (let tries = 0; ; tries++) {
    const [pattern, reading] = chance.pick(theme.names);
    const [word, wordKana] = chance.pick(motifs);
    let name = fill(pattern!, { w: word!, d: place.name });
    let kana = fill(reading!, { w: wordKana!, d: place.kana });
    // Only where the words run out, in the large sizes, the district or a number has to tell names apart.
    if (tries > 12 && !pattern!.includes('{d}'))
      [name, kana] = [`${place.name} ${name}`, `${place.kana} ${kana}`];
    if (tries > 60) [name, kana] = [`第${tries}${name}`, `だい${tries}${kana}`];
    if (!taken.has(name)) return { name, kana };
  }
}

function umbrella(words: (typeof nonprofits.umbrellas)[number], town: Town, role: Entry['role']): Entry {
  const name = fill(words.name, { city: town.city });
  return { ...words, role, name, kana: fill(words.kana, { city: town.cityKana }), place: town.center };
}

/** The same group entered twice under another spelling, for whoever looks for duplicates. */
function misspell(register: Register, town: Town, original: Member): void {
  const { name, role, kana, theme, fields, place } = original;
  enroll(register, town, {
    role,
    name: name.replace(' ', ''),
    kana: kana.replace(' ', ''),
    theme,
    fields,
    place,
  });
}

function enrollVolunteers(register: Register, town: Town, count: number): void {
  const { chance, rows } = register;
  const [, union] = nonprofits.umbrellas;
  const federation = enroll(register, town, { ...umbrella(union!, town, 'volunteer'), theme: 'federation' });
  for (const words of circle.groups) {
    const name = town.index === 0 ? words.name : `${town.city} ${words.name}`;
    enroll(register, town, {
      ...words,
      role: 'volunteer',
      name,
      theme: 'circle',
      fields: [11, 10],
      place: town.center,
      circle: true,
    });
  }
  const misspelt = town.index === 0 ? 2 : 0;
  const themed: Member[] = [];
  while (1 + circle.groups.length + themed.length + misspelt < count) {
    const theme = chance.weighted(volunteers, ({ weight }) => weight);
    const place = placeOf(register, town);
    const member = enroll(register, town, {
      ...theme,
      ...groupName(register, theme, place),
      role: 'volunteer',
      place,
      ...(themed.length === 60 && { doNotIntroduce: true }),
    });
    themed.push(member);
    if (member.activity > 0 && place !== town.valley && chance.happens(0.3)) {
      rows.relationships.Membership.push({
        source: member.id,
        target: federation.id,
        key: {},
        properties: {},
      });
    }
  }
  const spaced = themed.filter(({ name }) => name.includes(' '));
  for (let i = 0; i < misspelt; i++) misspell(register, town, chance.pick(spaced));
}

/** Enrols the council of social welfare, 32 NPOs, and volunteer groups: `count` of them. */
export function enrollCivicGroups(register: Register, town: Town, count: number): void {
  enroll(register, town, umbrella(nonprofits.umbrellas[0]!, town, 'welfare'));
  enrollNonprofits(register, town);
  enrollVolunteers(register, town, count);
}
