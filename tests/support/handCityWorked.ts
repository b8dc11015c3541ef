// Indicators of the city of handCity.ts, worked by hand. Null stands for undefined.

const BALANCE_OF_TWO = Math.log(2) / Math.log(5);
const BALANCE_OF_THREE = Math.log(3) / Math.log(5);

// In all three years R is a b c d e f g h j k: i is not registered and l is dissolved.
/** By id of the indicator. */
export const worked: Record<
  string,
  readonly [y2022: number | null, y2023: number | null, y2024: number | null]
> = {
  // 2022: a c h and d e; 2023: a c h, c f h and g alone; 2024: c f h, a b, c f k and e, whose partner is dissolved.
  participationRate: [5 / 10, 5 / 10, 7 / 10],
  // 2022: a–c a–h c–h d–e; 2023: a–c a–h c–h c–f f–h; 2024: c–f c–h f–h a–b, and c–k f–k of unknown sector.
  crossSectorShare: [3 / 4, 5 / 5, 3 / 4],
  isolatedShare: [5 / 10, 6 / 10, 4 / 10],
  largestComponent: [3 / 10, 4 / 10, 4 / 10],
  medianPartners: [0.5, 0, 1],
  centralisation: [12 / 72, 20 / 72, 18 / 72],
  // 2023 a–f goes through c or h, 2024 h–k through c or f: one of two halves is half of all.
  brokersForHalf: [null, 1, 1],
  // e belongs to c, u knows a and d, v knows g and in 2024 looks after c f k.
  reachWithoutBusiest: [10 / 10, 10 / 15, 16 / 18],
  reachWithoutCity: [6 / 10, 10 / 15, 13 / 18],
  domainBalance: [BALANCE_OF_TWO, BALANCE_OF_THREE, BALANCE_OF_THREE],
  sharedDomains: [2 / 2, 2 / 3, 2 / 3],
  tiesNew: [null, 2, 3],
  tiesKept: [null, 3, 3],
  tiesEnded: [null, 1, 2],
  renewal: [null, 3 / 4, 3 / 5],
  withDeadline: [1 / 2, 2 / 3, 2 / 4],
  // Completed: p2; p1 and p4; p5 and p7.
  evaluatedSelf: [0 / 1, 0 / 2, 1 / 2],
  evaluatedMutual: [0 / 1, 0 / 2, 1 / 2],
  evaluatedThirdParty: [0 / 1, 1 / 2, 0 / 2],
  // 2024: 4 − 3.5 at the interim, 3 − 4 at the end of the year.
  equality: [null, 5 - 1, (0.5 - 1) / 2],
  // p3 since 2021, p6 since 2024; the rule is three years.
  longSubsidy: [null, 0 / 1, 1 / 2],
  // Loads of u and v: none; 0 and 1; 1 and 2.
  coordinatorLoad: [null, 1 / 2, 1 / 6],
  overCapacity: [0 / 1, 0 / 1, 1 / 1],
  introductionsAccepted: [null, 1 / 1, 2 / 3],
  introductionsMet: [null, 0 / 1, 2 / 3],
  introductionsToProjects: [null, 0 / 1, 1 / 3],
  daysToProject: [null, null, 100],
  // 2022: q1; 2023: q1 q2 q4; 2024: q1 q3.
  challengesAddressed: [0 / 1, 1 / 3, 1 / 2],
};
