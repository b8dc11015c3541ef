// What the address says of the part that is looked at, in words, for paper.
import { useQueryClient } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import * as z from 'zod';
import type { Catalogue } from '../figure/useCatalogue.ts';
import { fieldNames } from '../parts/fieldNames.ts';
import { fiscalYear } from '../parts/fiscalYear.ts';
import { listed } from '../parts/listed.ts';
import { useLanguage } from '../parts/useLanguage.ts';
import { viewShape } from '../parts/viewState.ts';

const conditions = z.object({ ...viewShape, q: z.string().optional().catch(undefined) });

/** One line; that nothing is left out where the address names no condition. What else it holds is printed as the address. */
export function useConditions(): string {
  const { t } = useTranslation();
  const language = useLanguage();
  const queries = useQueryClient();
  // As long as a page is being loaded its address stands here unread, as texts.
  const state = conditions.parse(useSearch({ strict: false }));
  const { from, to, sectors = [], fields = [], domains = [], forms = [], districts = [], q } = state;
  const known = queries.getQueryData<Catalogue>(['catalogue'])?.fields ?? [];
  const years = [from && t('shell.print.from', { year: fiscalYear(from, t) })].concat(
    to ? t('shell.print.to', { year: fiscalYear(to, t) }) : [],
  );
  const said = [
    years.filter(Boolean).join(''),
    ...sectors.map((sector) => t(`sector.${sector}`)),
    fieldNames(fields, known, language),
    ...domains.map((domain) => `${domain} ${t(`domain.${domain}`)}`),
    ...forms,
    districts.length > 0 && t('shell.print.districts', { n: districts.length }),
    q && t('shell.print.text', { text: q }),
  ].filter((text) => typeof text === 'string' && text !== '');
  return said.length > 0 ? listed(said as string[], language) : t('shell.print.all');
}
