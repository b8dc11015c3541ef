// What one of those who use the atlas does first.
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { pages } from '../shell/pages.ts';
import { Entry } from './Entry.tsx';
import { beginAnchor, type firstSteps } from './firstSteps.ts';

interface FirstStepsProps {
  of: (typeof firstSteps)[number];
  isAimedAt: boolean;
}

/** Their steps in order, each with the page that it begins on. */
export function FirstSteps({ of: { who, steps }, isAimedAt }: FirstStepsProps) {
  const { t } = useTranslation();
  return (
    <Entry anchor={beginAnchor(who)} isAimedAt={isAimedAt} name={t(`help.begin.${who}.name`)}>
      <ol className="mt-1 max-w-3xl list-decimal pl-6 text-std-16N-170">
        {steps.map(([step, to]) => {
          const page = pages.find((each) => each.to === to);
          return (
            <li key={step}>
              {t(`help.begin.${who}.${step}` as never)}{' '}
              {page && (
                <Link to={page.to} reloadDocument={page.ownPolicy} className="link whitespace-nowrap">
                  {t(page.word)}
                </Link>
              )}
            </li>
          );
        })}
      </ol>
    </Entry>
  );
}
