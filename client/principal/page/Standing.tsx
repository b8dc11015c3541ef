// Whether a principal is active, and whether it wants to be introduced.
import { useTranslation } from 'react-i18next';
import { Facts } from '../../parts/Facts.tsx';
import type { Principal } from './Principal.ts';

/** Its status, and that it asked not to be introduced where it did. */
export function Standing({ principal: { status, doNotIntroduce } }: { principal: Principal }) {
  const { t } = useTranslation();
  return (
    <>
      <Facts facts={[[t('panel.status'), t(`status.${status}`)]]} />
      {doNotIntroduce && <p className="mt-2 text-dns-14B-130 text-error-2">{t('panel.doNotIntroduce')}</p>}
    </>
  );
}
