// What is recorded of a challenge.
import { useTranslation } from 'react-i18next';
import { FieldsForm } from '../../form/FieldsForm.tsx';
import { FactList } from '../../parts/FactList.tsx';
import { fieldNames } from '../../parts/fieldNames.ts';
import { listed } from '../../parts/listed.ts';
import { useLanguage } from '../../parts/useLanguage.ts';
import { PrincipalLink } from '../../principal/PrincipalLink.tsx';
import { FactsSection } from '../../record/FactsSection.tsx';
import type { Loaded } from '../../record/useRecord.ts';
import { useChallengeFields } from '../edit/useChallengeFields.ts';
import { useChallengeSaves } from '../edit/useChallengeSaves.ts';
import type { Challenge } from './Challenge.ts';

/** Facts as pairs; those nobody has recorded are left out, but for field, district and who raised it. */
export function ChallengeFacts({ record: challenge, catalogue, sections }: Loaded<unknown, Challenge>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const groups = useChallengeFields(catalogue);
  const { update } = useChallengeSaves();
  const { id, raisedBy, fields, districts, needs, aliases } = challenge;
  const names = (items: readonly string[]) => listed(items, language);
  return (
    <FactsSection
      sections={sections}
      form={(label, ends) => (
        <FieldsForm
          {...{ label, groups, ...ends }}
          record={challenge}
          save={(input, revision) => update(id, input, revision)}
          reload={sections.reload}
        />
      )}
      facts={[
        [
          t('challenge.raisedBy'),
          <FactList key="raisedBy" items={raisedBy} keyOf={(each) => each.id}>
            {(principal) => <PrincipalLink {...principal} view={{}} />}
          </FactList>,
        ],
        [t('panel.fields'), fieldNames(fields, catalogue.fields, language) || t('panel.unknown')],
        [t('panel.districts'), names(districts.map(({ name }) => name)) || t('panel.unknown')],
        [t('challenge.needs'), names(needs.map((each) => t(`resource.${each}`)))],
        [t('challenge.aliases'), names(aliases)],
      ]}
    />
  );
}
