// Names, kind, fields and numbers of a principal.
import { useTranslation } from 'react-i18next';
import { useCatalogue } from '../../figure/useCatalogue.ts';
import { Facts } from '../../parts/Facts.tsx';
import { fieldNames } from '../../parts/fieldNames.ts';
import { listed } from '../../parts/listed.ts';
import { useLanguage } from '../../parts/useLanguage.ts';
import type { Principal } from './Principal.ts';

/** Facts as pairs; those nobody has recorded are left out, but for the fields, whose lack is worth knowing. */
export function BasicFacts({ principal }: { principal: Principal }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data } = useCatalogue();
  const { aliases, sector, kind, fields, corporateNumber, website, skills, registeredYears } = principal;
  const sectorName = t(`sector.${sector ?? 'missing'}`);
  return (
    <Facts
      facts={[
        [
          t('principal.field.kind'),
          kind === sectorName ? kind : [sectorName, kind].filter(Boolean).join('・'),
        ],
        [t('panel.fields'), fieldNames(fields, data?.fields ?? [], language) || t('panel.unknown')],
        [t('principal.aliases'), listed(aliases, language)],
        [t('principal.field.corporateNumber'), corporateNumber],
        [t('panel.website'), website && <Website address={website} />],
        [t('principal.skills'), listed(skills, language)],
        [t('principal.registered'), listed(registeredYears.map(String), language)],
      ]}
    />
  );
}

function Website({ address }: { address: string }) {
  return (
    <a href={address} rel="noreferrer" target="_blank" className="link break-all">
      {address}
    </a>
  );
}
