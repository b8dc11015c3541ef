// Whom to contact; only those who may see it are shown it.
import { useTranslation } from 'react-i18next';
import { Facts } from '../../parts/Facts.tsx';
import type { Principal } from './Principal.ts';

/** Name, address and telephone of the contact, and the coordinators' note. */
export function Contact({ principal }: { principal: Principal }) {
  const { t } = useTranslation();
  const { contactName, contactEmail, contactPhone, note } = principal;
  const isEmpty = !contactName && !contactEmail && !contactPhone && !note;
  return (
    <>
      <p className="mt-1 text-dns-14N-130 text-solid-gray-700">{t('principal.private')}</p>
      {isEmpty ? (
        <p className="mt-2 text-dns-14N-130">{t('panel.unknown')}</p>
      ) : (
        <Facts
          facts={[
            [t('principal.field.contactName'), contactName],
            [t('principal.field.contactEmail'), contactEmail],
            [t('principal.field.contactPhone'), contactPhone],
            [t('principal.field.note'), note && <span className="whitespace-pre-wrap">{note}</span>],
          ]}
        />
      )}
    </>
  );
}
