// Which domain (協働の領域) a project has, where that comes from, and why.
import { type Domain, type DomainSource, domains } from './codes.ts';
import { formOf, type Profile } from './profile.ts';
import type { Label } from './words.ts';

/** What the domain of a project is derived from; everything is as the graph stores it. */
export type DomainEvidence = {
  /** Form as typed or stored; may be unknown to the profile. */
  form?: string | null;
  /** Stored only where a person set it. */
  domain?: string | null;
  domainSource?: string | null;
  domainReason?: string | null;
  /** Sector of each principal that takes part; null where it is not classified. */
  sectors: readonly (string | null)[];
};

/** A domain with its reason; domain and source are null together, and that is a data gap. */
export type DomainReading = { domain: Domain | null; source: DomainSource | null; reason: Label };

function unknown(ja: string, en: string): DomainReading {
  return { domain: null, source: null, reason: { ja, en } };
}

function manual(domain: Domain, reason: string | null | undefined): DomainReading {
  const text = reason?.trim();
  return {
    domain,
    source: 'MANUAL',
    reason: text
      ? { ja: text, en: text }
      : { ja: '手動で設定（理由の記録なし）', en: 'Set by a person; no reason on record.' },
  };
}

function fromForm(profile: Profile, text: string): DomainReading {
  const form = formOf(profile, text);
  if (!form) {
    return unknown(
      `形態「${text}」は${profile.name.ja}のプロファイルにありません`,
      `The form "${text}" is not in the profile of ${profile.name.en}.`,
    );
  }
  const domain = domains.find((known) => known.code === form.domain)!;
  return {
    domain: form.domain,
    source: 'FORM',
    reason: form.printed
      ? {
          ja: `形態「${form.ja}」は指針で領域${form.domain}（${domain.ja}）と示されています`,
          en: `The guideline prints domain ${form.domain} (${domain.en}) for the form "${form.en}".`,
        }
      : {
          ja: `形態「${form.ja}」を、本アトラスの読み方で領域${form.domain}（${domain.ja}）としています`,
          en: `We read the form "${form.en}" as domain ${form.domain} (${domain.en}).`,
        },
  };
}

function fromSectors(sectors: readonly (string | null)[]): DomainReading {
  if (sectors.length === 0) {
    return unknown(
      '形態も、参加する主体も登録されていません',
      'Neither a form nor anyone taking part is on record.',
    );
  }
  // Someone of unknown sector could be an office or not, so neither A nor E can be claimed.
  if (sectors.includes(null)) {
    return unknown(
      '形態がなく、区分が未分類の主体が参加しています',
      'There is no form, and someone taking part has no sector yet.',
    );
  }
  const offices = sectors.filter((sector) => sector === 'GOVERNMENT').length;
  if (offices === 0) {
    return {
      domain: 'A',
      source: 'SECTORS',
      reason: {
        ja: '形態がなく、行政が参加していません',
        en: 'There is no form, and no government office takes part.',
      },
    };
  }
  if (offices === sectors.length) {
    return {
      domain: 'E',
      source: 'SECTORS',
      reason: {
        ja: '形態がなく、行政だけが参加しています',
        en: 'There is no form, and only government offices take part.',
      },
    };
  }
  return unknown(
    '行政とほかの主体が参加していますが、形態が登録されていません',
    'Government and others take part, but no form is on record.',
  );
}

/**
 * Derives a project's domain: set by a person (MANUAL), else from its form (FORM), else, when it has no
 * form, from the sectors of those who take part (SECTORS), else unknown.
 * A form the profile does not know leaves the domain unknown rather than guessed from sectors.
 */
export function deriveDomain(profile: Profile, evidence: DomainEvidence): DomainReading {
  const set = domains.find((known) => known.code === evidence.domain);
  if (set && evidence.domainSource === 'MANUAL') return manual(set.code, evidence.domainReason);
  const form = evidence.form?.trim();
  return form ? fromForm(profile, form) : fromSectors(evidence.sectors);
}
