// What stands there for those who may not import.
import { useTranslation } from 'react-i18next';
import type { Role } from '../gql/graphql.ts';

interface NotAllowedProps {
  role: Role;
  /** Whether the role can be changed at the top of the page. */
  isDemo: boolean;
  /** Whether exporting, at least, is open. */
  mayExport: boolean;
}

/** Says who may, as whom one looks now, and what to do. */
export function NotAllowed({ role, isDemo, mayExport }: NotAllowedProps) {
  const { t } = useTranslation();
  return (
    <section className="max-w-2xl rounded-8 border border-solid-gray-420 p-6" data-refused="">
      <h2 className="text-std-20B-160">{t('data.refused.title')}</h2>
      <p className="mt-2 text-std-16N-170">{t('data.refused.who', { role: t(`viewer.${role}`) })}</p>
      <p className="mt-2 text-std-16N-170">{t(isDemo ? 'data.refused.demo' : 'data.refused.ask')}</p>
      {mayExport && <p className="mt-2 text-std-16N-170">{t('data.refused.export')}</p>}
    </section>
  );
}
