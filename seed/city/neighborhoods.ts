// Wards (区・自治会) and self-government promotion councils (自治振興会) of one town, and who belongs to which.
import type { Member, Place, Town } from './cast.ts';
import type { Chance } from './chance.ts';
import { enroll, type Register } from './enroll.ts';
import wards from './words/wards.json' with { type: 'json' };

const WARDS = 203;
const fields = { ward: [3, 8, 9], estate: [3, 9, 13], council: [3, 1, 8] };

/** How many wards each district has: 8 or 9 on average, more in the middle, together 203. */
function wardCounts(town: Town, chance: Chance): number[] {
  const counts = town.places.map(() => 5);
  for (let left = WARDS - 5 * counts.length; left > 0; left--) {
    const place = chance.weighted(town.places, (at) =>
      at === town.center ? 3 : at === town.valley ? 0.6 : 1,
    );
    counts[place.index]!++;
  }
  return counts;
}

function wardName(
  register: Register,
  place: Place,
  named: Set<string>,
): { name: string; kana: string; estate: boolean } {
  const { chance, taken } = register;
  for (;;) {
    const estate = chance.happens(0.16);
    const position = !estate && chance.happens(0.3);
    const [word, reading] = chance.pick(estate ? wards.estates : position ? wards.positions : wards.hamlets);
    const tail = estate && chance.happens(0.6) ? ['自治会', 'じちかい'] : ['区', 'く'];
    const plain = word + tail[0]!;
    // A bare 上区 would say nothing; a name that another ward has needs its district too.
    const prefixed = position || taken.has(plain);
    const name = prefixed ? place.name + plain : plain;
    if (taken.has(name) || named.has(word!)) continue;
    named.add(word!);
    return { name, kana: (prefixed ? place.kana : '') + reading! + tail[1]!, estate };
  }
}

/** Enrols the wards and councils; every ward belongs to the council of its district. */
export function enrollNeighborhoods(register: Register, town: Town): void {
  const { chance, rows } = register;
  const counts = wardCounts(town, chance);
  for (const place of town.places) {
    const school = chance.happens(0.6);
    const name = `${place.name}${school ? '学区' : ''}自治振興会`;
    const council: Member = enroll(register, town, {
      role: 'council',
      name,
      kana: `${place.kana}${school ? 'がっく' : ''}じちしんこうかい`,
      short: name,
      ...(chance.happens(0.3) && { aliases: [`${place.name}振興会`] }),
      fields: fields.council,
      place,
      hub: place === town.center ? 3 : 1,
      offers: ['PEOPLE', 'PLACE'],
      needs: chance.happens(0.5) ? ['PEOPLE', 'INFORMATION'] : ['PEOPLE'],
      offersNote: '地域市民センターの会議室、地区内への回覧',
      needsNote: '計画づくりの助言、若い担い手',
    });
    const named = new Set<string>();
    for (let i = 0; i < counts[place.index]!; i++) {
      const { name, kana, estate } = wardName(register, place, named);
      const ward = enroll(register, town, {
        role: 'ward',
        name,
        kana,
        fields: estate ? fields.estate : fields.ward,
        place,
        offers: ['PEOPLE', 'PLACE'],
        needs: chance.happens(0.6) ? ['PEOPLE'] : ['PROGRAMS'],
        offersNote: '集会所、区民への回覧',
        needsNote: '行事の担い手、講師',
      });
      rows.relationships.Membership.push({
        source: ward.id,
        target: council.id,
        key: {},
        properties: { since: chance.int(2010, 2014) },
      });
    }
  }
}
