// What is recorded of a principal, part by part, each edited in its place.
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EditSection } from '../../form/EditSection.tsx';
import { useMayCall } from '../../form/useMayCall.ts';
import type { Role } from '../../gql/graphql.ts';
import { seesPersons } from '../../parts/viewer.ts';
import { PrincipalForm } from '../form/PrincipalForm.tsx';
import type { Section } from '../form/sections.ts';
import { usePrincipalFields } from '../form/usePrincipalFields.ts';
import { BasicFacts } from './BasicFacts.tsx';
import { Belonging } from './Belonging.tsx';
import { Contact } from './Contact.tsx';
import type { Principal } from './Principal.ts';
import { Resources } from './Resources.tsx';
import { Standing } from './Standing.tsx';

const route = getRouteApi('/principals/$id');

interface SectionsProps {
  principal: Principal;
  role: Role;
}

/** Facts and what is offered and needed; whom it belongs to; contacts for those who may see them; whether it is active. */
export function Sections({ principal, role }: SectionsProps) {
  return (
    <>
      <Part name="facts" principal={principal}>
        <BasicFacts principal={principal} />
      </Part>
      <Part name="resources" principal={principal}>
        <Resources principal={principal} />
      </Part>
      <Part name="belonging" principal={principal}>
        <Belonging principal={principal} />
      </Part>
      {seesPersons(role) && (
        <Part name="contact" principal={principal}>
          <Contact principal={principal} />
        </Part>
      )}
      <Part name="standing" principal={principal}>
        <Standing principal={principal} />
      </Part>
    </>
  );
}

/** A part, or its form while the address says that it is edited. */
function Part({ name, principal, children }: { name: Section; principal: Principal; children: ReactNode }) {
  const { t } = useTranslation();
  const { edit } = route.useSearch();
  const navigate = route.useNavigate();
  const { parts, complete } = usePrincipalFields();
  const mayEdit = useMayCall('updatePrincipal') && !principal.archivedAt;
  const title = t(`principal.section.${name}`);
  const setOpen = (section: string | undefined) =>
    void navigate({ search: (state) => ({ ...state, edit: section as Section }), resetScroll: false });
  return (
    <EditSection
      name={name}
      title={title}
      sections={{ mayEdit: mayEdit && parts !== null, open: edit, setOpen }}
      form={(ends) =>
        parts && (
          <PrincipalForm
            principal={principal}
            label={t('form.editWhat', { what: title })}
            fields={parts[name]}
            complete={complete}
            {...ends}
          />
        )
      }
    >
      {children}
    </EditSection>
  );
}
