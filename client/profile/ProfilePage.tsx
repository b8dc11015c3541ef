// The page of the municipality's words: forms with their domain, kinds of principal, principles, guidance.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useGuidance } from '../city/useGuidance.tsx';
import { WordList } from '../city/WordList.tsx';
import { ProfilesDocument } from '../gql/graphql.ts';
import { ask } from '../parts/ask.ts';
import { Failure } from '../parts/Failure.tsx';
import { Loading } from '../parts/Loading.tsx';
import { PageSection } from '../parts/PageSection.tsx';
import { useAtlas } from '../parts/useAtlas.ts';
import { useLanguage } from '../parts/useLanguage.ts';
import { useTitle } from '../parts/useTitle.ts';
import { ChangeProfile } from './ChangeProfile.tsx';
import { CityLinks } from './CityLinks.tsx';
import { Forms } from './Forms.tsx';
import { Kinds } from './Kinds.tsx';
import type { Profile } from './Profile.ts';
import { UnknownForms } from './UnknownForms.tsx';

const route = getRouteApi('/profile');

/** The page: the city in use unless the address names another. */
export function ProfilePage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { city } = route.useSearch();
  const atlas = useAtlas();
  const { data, error, refetch } = useQuery({
    queryKey: ['profiles'],
    queryFn: ({ signal }) => ask(ProfilesDocument, {}, signal),
  });
  useTitle(t('page.profile'));
  const broken = error ?? atlas.error;
  if (broken) return <Failure error={broken} retry={() => Promise.all([refetch(), atlas.refetch()])} />;
  if (!data || !atlas.data) return <Loading />;
  const now = data.profiles.find(({ inUse }) => inUse);
  const profile = data.profiles.find(({ code }) => code === city) ?? now;
  if (!now || !profile) return <Failure error={new Error(t('record.gone'))} retry={refetch} />;
  const mayChange = atlas.data.viewer.mayCall.includes('setProfile');
  return (
    <div className="min-h-0 flex-1 overflow-y-auto" data-profile={profile.code}>
      <div className="mx-auto w-full max-w-6xl px-4 py-6">
        <h1 className="text-std-24B-150">{t('profile.title')}</h1>
        <p className="mt-1 max-w-3xl text-dns-16N-130 text-solid-gray-700">{t('profile.intro')}</p>
        <CityLinks profiles={data.profiles} shown={profile} />
        <p className="mt-4 text-dns-16N-130">{t('profile.source', { source: profile.source[language] })}</p>
        {!profile.inUse &&
          (mayChange ? (
            <ChangeProfile now={now} next={profile} />
          ) : (
            <p className="mt-2 text-dns-14N-130 text-solid-gray-700">{t('profile.mayNot')}</p>
          ))}
        {profile.inUse && profile.unknownForms.length > 0 && (
          <PageSection id="unknown" title={t('profile.unknown')}>
            <p className="mb-1 text-dns-16N-130">{t('profile.mend')}</p>
            <UnknownForms unknownForms={profile.unknownForms} />
          </PageSection>
        )}
        <Forms profile={profile} />
        <Kinds kinds={profile.kinds} />
        <div className="gap-x-10 lg:grid lg:grid-cols-2">
          <PageSection id="principles" title={t('profile.principles')}>
            <WordList words={profile.principles} isCounted />
          </PageSection>
          <PageSection id="domainA" title={t('profile.withoutCity')}>
            <p className="text-dns-16N-130">
              {t(profile.countsDomainA ? 'profile.countsA' : 'profile.countsNotA')}
            </p>
          </PageSection>
        </div>
        <Advice profile={profile} />
        {profile.extraFields.length > 0 && (
          <PageSection id="fields" title={t('profile.extraFields')}>
            <WordList words={profile.extraFields.map(({ label }) => label)} />
          </PageSection>
        )}
        <PageSection id="notes" title={t('profile.notes')}>
          <ul className="max-w-4xl list-disc pl-6 text-dns-16N-130">
            {profile.notes.map((note) => (
              <li key={note.ja} className="py-0.5">
                {note[language]}
              </li>
            ))}
          </ul>
        </PageSection>
      </div>
    </div>
  );
}

/** Each piece of guidance as a part of the page. */
function Advice({ profile }: { profile: Profile }) {
  return useGuidance(profile).map(({ id, title, body }) => (
    <PageSection key={id} id={id} title={title}>
      {body}
    </PageSection>
  ));
}
