// Chooses, in the demonstration, as whom the atlas is looked at.
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Role } from '../gql/graphql.ts';
import { rememberViewer, roles } from '../parts/viewer.ts';

/** A list of roles; choosing one forgets whatever the last one was shown. */
export function ViewerSwitch({ role }: { role: Role }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const choose = (next: string) => {
    rememberViewer(next as Role);
    void queries.resetQueries();
  };
  return (
    <label className="flex items-center gap-2 text-oln-14N-100" title={t('viewer.hint')}>
      {t('viewer.label')}
      <select className="field" value={role} onChange={(event) => choose(event.target.value)}>
        {roles.map((each) => (
          <option key={each} value={each}>
            {t(`viewer.${each}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
