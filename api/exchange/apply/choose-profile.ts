// In which city's words a file is read: the atlas's own, or those that an atlas without a profile takes over.
import type { Runner } from '#cypher/database.ts';
import { findAtlas } from '#cypher/statements.generated.ts';
import { AppError } from '../../errors.ts';
import type { Profile } from '../../municipality/profile.ts';

/** City of an atlas that has none yet and is given none. */
const FIRST_PROFILE = 'koka';

/** The profile in use, and the atlas as it is. */
export interface ChosenProfile {
  profile: Profile;
  /** Whether the atlas has none yet. */
  takenOver: boolean;
  /** Whether the atlas holds the sample city. */
  fictional: boolean;
  revision: number;
}

/** Chooses it. @throws AppError BAD_USER_INPUT for one that there is not; CONFLICT for another than the atlas has */
export async function chooseProfile(
  runner: Runner,
  profiles: ReadonlyMap<string, Profile>,
  wanted: string | undefined,
): Promise<ChosenProfile> {
  const atlas = await findAtlas(runner);
  const own = atlas?.profile ?? null;
  const code = wanted ?? own ?? FIRST_PROFILE;
  const profile = profiles.get(code);
  if (!profile) {
    const known = [...profiles.keys()].join(', ');
    throw new AppError(
      'BAD_USER_INPUT',
      {
        ja: `プロファイル「${code}」はありません（${known}）。`,
        en: `There is no profile "${code}" (${known}).`,
      },
      { field: 'profile' },
    );
  }
  if (own && own !== code)
    throw new AppError(
      'CONFLICT',
      { ja: `このアトラスのプロファイルは「${own}」です。`, en: `The profile of this atlas is "${own}".` },
      { field: 'profile' },
    );
  const { revision = 0, fictional } = atlas ?? {};
  return { profile, takenOver: own === null, fictional: fictional === true, revision };
}
