// What the city's words say of the form that is being chosen.
import { useTranslation } from 'react-i18next';
import type { City } from '../../city/useCity.ts';
import { DomainMark } from '../../parts/DomainMark.tsx';
import { useLanguage } from '../../parts/useLanguage.ts';

/** Its domain, where that comes from, and what the form is good for; that it is unknown where the city has no such word. */
export function FormHelp({ city, form }: { city: City; form: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (form === '') return null;
  const known = city.forms.find(({ label }) => label.ja === form);
  return (
    <div
      aria-live="polite"
      className="mt-2 rounded-8 bg-solid-gray-50 px-3 py-2 text-dns-14N-130"
      data-form-help={form}
    >
      {known ? (
        <>
          <p className="flex flex-wrap items-center gap-x-2">
            <DomainMark domain={known.domain} />
            <span className="font-700">{t(`domain.${known.domain}`)}</span>
            <span className="text-solid-gray-700">
              {t(known.printed ? 'profile.printed' : 'profile.ours')}
            </span>
          </p>
          {known.effect && <p className="mt-1">{known.effect[language]}</p>}
        </>
      ) : (
        <p>{t('project.formUnknown', { city: city.name[language] })}</p>
      )}
    </div>
  );
}
