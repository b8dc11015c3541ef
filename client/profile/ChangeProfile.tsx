// Choosing another city's words, after seeing what that would change.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SetProfileDocument } from '../gql/graphql.ts';
import { ask } from '../parts/ask.ts';
import { Failure } from '../parts/Failure.tsx';
import { useLanguage } from '../parts/useLanguage.ts';
import { DomainChange } from './DomainChange.tsx';
import type { Profile } from './Profile.ts';
import { UnknownForms } from './UnknownForms.tsx';

const route = getRouteApi('/profile');

interface ChangeProfileProps {
  /** The profile in use. */
  now: Profile;
  /** The one that would be chosen. */
  next: Profile;
}

/** A link that opens the preview; there, what changes, what would be unknown, and the two ways on. */
export function ChangeProfile({ now, next }: ChangeProfileProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { change } = route.useSearch();
  const navigate = route.useNavigate();
  const queries = useQueryClient();
  const choose = useMutation({
    mutationFn: () => ask(SetProfileDocument, { input: { profile: next.code } }),
    networkMode: 'always',
    onSuccess: async () => {
      await queries.invalidateQueries();
      await navigate({ search: ({ lang }) => ({ lang }) });
    },
  });
  const name = next.name[language];
  if (change !== '1')
    return (
      <p className="mt-4">
        <Link to="/profile" search={(state) => ({ ...state, change: '1' })} className="button-plain">
          {t('profile.change', { name })}
        </Link>
      </p>
    );
  return (
    <section
      aria-labelledby="change"
      className="mt-4 max-w-3xl rounded-8 border-2 border-solid-gray-600 bg-white p-4"
      data-change={next.code}
    >
      <h2 id="change" className="text-std-18B-160">
        {t('profile.question', { name })}
      </h2>
      <p className="mt-1 text-dns-16N-130">{t('profile.what')}</p>
      <h3 className="mt-4 mb-1 heading">{t('profile.domains')}</h3>
      <DomainChange now={now} next={next} />
      <h3 className="mt-4 mb-1 heading">{t('profile.wouldBeUnknown')}</h3>
      {next.unknownForms.length === 0 ? (
        <p className="text-dns-16N-130">{t('profile.noneUnknown')}</p>
      ) : (
        <UnknownForms unknownForms={next.unknownForms} />
      )}
      {choose.error && <Failure error={choose.error} title={t('profile.failed')} />}
      <div className="mt-4 flex flex-wrap gap-3">
        <Link to="/profile" search={({ change: _, ...state }) => state} className="button-plain">
          {t('profile.no')}
        </Link>
        <button
          type="button"
          className="button-main"
          disabled={choose.isPending}
          onClick={() => choose.mutate()}
        >
          {t('profile.yes', { name })}
        </button>
      </div>
    </section>
  );
}
