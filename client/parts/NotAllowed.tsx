// What stands where a viewer may not see or do something.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { StateHeading } from './StateHeading.tsx';
import { useAtlas } from './useAtlas.ts';

interface NotAllowedProps {
  /** Who may, in a sentence. */
  who: string;
  /** What may not be done; that it may not be seen when left out. */
  title?: string;
  /** What else can be done. */
  children?: ReactNode;
}

/** Says who may, as whom one looks now, and what to do. */
export function NotAllowed({ who, title, children }: NotAllowedProps) {
  const { t } = useTranslation();
  const viewer = useAtlas().data?.viewer;
  return (
    <section className="m-4 max-w-2xl rounded-8 border border-solid-gray-420 bg-white p-6" data-refused="">
      <StateHeading className="text-std-20B-160">{title ?? t('state.forbiddenTitle')}</StateHeading>
      <p className="mt-2 text-std-16N-170">
        {who} {viewer && t('state.seenAs', { role: t(`viewer.${viewer.role}`) })}
      </p>
      <p className="mt-2 text-std-16N-170">
        {t(viewer?.demo ? 'state.switchViewer' : 'state.askAdministrator')}
      </p>
      {children}
    </section>
  );
}
