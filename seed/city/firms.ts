// Firms and business associations of one town.
import { fill, type Member, type Town } from './cast.ts';
import { enroll, type Register } from './enroll.ts';
import firms from './words/firms.json' with { type: 'json' };

const FIRMS = 60;

function firmName(
  register: Register,
  town: Town,
  patterns: readonly string[][],
): { name: string; kana: string } {
  const { chance, taken } = register;
  for (let tries = 0; ; tries++) {
    const [head, headKana] = chance.pick(firms.heads);
    const [pattern, reading] = chance.pick(patterns);
    // Beyond the first town the heads run out, so the district joins the name.
    const place = town.index > 0 || tries > 20 ? chance.pick(town.places) : null;
    const name = fill(pattern!, { h: (place?.name ?? '') + head });
    if (!taken.has(name)) return { name, kana: fill(reading!, { h: (place?.kana ?? '') + headKana }) };
  }
}

/** Enrols 60 firms; in the sample city the last is the second spelling of another. Some belong to the chamber. */
export function enrollFirms(register: Register, town: Town): void {
  const { chance, rows } = register;
  const m = town.index === 0 ? town.short : town.city;
  for (const words of firms.single) {
    const kana = fill(words.kana, { m: town.kana });
    enroll(register, town, {
      ...words,
      role: 'firm',
      name: fill(words.name, { m }),
      kana,
      place: town.center,
      theme: 'single',
      steady: true,
    });
  }
  const chamber = town.members.firm[0]!;
  const misspelt = town.index === 0 ? 1 : 0;
  let spelt: Member | null = null;
  while (town.members.firm.length < FIRMS - misspelt) {
    const family = chance.weighted(firms.families, ({ weight }) => weight);
    const place = chance.weighted(town.places, (at) =>
      at === town.center ? 4 : at === town.valley ? 0.5 : 1,
    );
    const names = firmName(register, town, family.names);
    const firm = enroll(register, town, {
      ...family,
      ...names,
      role: 'firm',
      place,
      ...(town.members.firm.length === 40 && { doNotIntroduce: true }),
    });
    if (firm.activity > 0 && place !== town.valley && chance.happens(0.4)) {
      rows.relationships.Membership.push({ source: firm.id, target: chamber.id, key: {}, properties: {} });
    }
    if (names.name.startsWith('株式会社')) spelt = firm;
  }
  if (misspelt > 0 && spelt) {
    const { kana, fields, place } = spelt;
    enroll(register, town, {
      role: 'firm',
      name: spelt.name.replace('株式会社', '(株)'),
      kana,
      fields,
      place,
    });
  }
}
