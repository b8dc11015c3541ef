// Chooses, in the demonstration, as whom the atlas is looked at.
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Role } from '../gql/graphql.ts';
import { leavePage } from '../parts/leaving.ts';
import { rememberViewer, roles } from '../parts/viewer.ts';

/** A list of roles; choosing one forgets whatever the last one was shown. While nobody is known it stays, as it may have the focus. */
export function ViewerSwitch({ role }: { role: Role | undefined }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [chosen, setChosen] = useState(role);
  const choose = (next: string) => {
    setChosen(next as Role);
    rememberViewer(next as Role);
    void queries.resetQueries();
  };
  return (
    <label className="flex items-center gap-2 text-oln-14N-100" title={t('viewer.hint')}>
      {t('viewer.label')}
      <select
        className="field"
        value={role ?? chosen}
        onChange={({ target: { value } }) => leavePage(() => choose(value))}
      >
        {roles.map((each) => (
          <option key={each} value={each}>
            {t(`viewer.${each}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
