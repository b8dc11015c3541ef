// The keyboard shortcuts as a table.
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { shortcuts } from './shortcuts.ts';

/** A heading and a list for each part of the atlas that has keys of its own. */
export function KeyTable() {
  const { t } = useTranslation();
  return shortcuts.map(({ part, keys }) => (
    <Fragment key={part}>
      <h3 className="heading mt-4 mb-1">{t(`shell.keys.part.${part}`)}</h3>
      <dl className="grid max-w-xl grid-cols-[minmax(7rem,auto)_minmax(0,1fr)] gap-x-4 gap-y-2 text-dns-16N-130">
        {keys.map(([does, names]) => (
          <Fragment key={does}>
            <dt className="flex flex-wrap items-start gap-1">
              {names.map((name) => (
                <kbd
                  key={name}
                  className="inline-block min-w-7 rounded-4 border border-solid-gray-420 bg-solid-gray-50 px-1.5 py-0.5 text-center font-sans text-dns-14N-130"
                >
                  {name}
                </kbd>
              ))}
            </dt>
            <dd>{t(`shell.keys.does.${does}`)}</dd>
          </Fragment>
        ))}
      </dl>
    </Fragment>
  ));
}
