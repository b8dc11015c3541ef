// What stands on top of every printed page: its title, the day, as whom it was seen, and under which conditions.
import { useLocation } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dateTime } from '../parts/dateTime.ts';
import { useAtlas } from '../parts/useAtlas.ts';
import { useLanguage } from '../parts/useLanguage.ts';
import { useConditions } from './useConditions.ts';

/** Not there on the screen. */
export function PrintHead() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { href } = useLocation();
  const { data } = useAtlas();
  const conditions = useConditions();
  const [printed, setPrinted] = useState({ title: document.title, at: new Date() });
  useEffect(() => {
    const note = () => setPrinted({ title: document.title, at: new Date() });
    const print = matchMedia('print');
    addEventListener('beforeprint', note);
    print.addEventListener('change', note);
    return () => {
      removeEventListener('beforeprint', note);
      print.removeEventListener('change', note);
    };
  }, []);
  const facts = [
    ['printed', dateTime(printed.at.toISOString(), language)],
    ['viewer', data ? t(`viewer.${data.viewer.role}`) : ''],
    ['conditions', conditions],
    ['address', location.origin + href],
  ] as const;
  return (
    <div className="hidden border-b border-black p-4 print:block" data-print-head="">
      <p className="text-std-18B-160">{printed.title}</p>
      <dl className="mt-1 grid grid-cols-[6rem_minmax(0,1fr)] text-dns-14N-130">
        {facts.map(([name, value]) => (
          <div key={name} className="contents">
            <dt>{t(`shell.print.${name}`)}</dt>
            <dd className="break-all">{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
