// What a cell looks like: a number, a date, an address, a label; by this headers are told from rows.

const KINDS = [
  ['url', /^https?:\/\//i],
  ['mail', /^[^\s@]+@[^\s@]+\.[^\s@]+$/],
  [
    'date',
    /^(\d{4}|(明治|大正|昭和|平成|令和|[MTSHR])\s*(\d{1,2}|元))\s*[-/.年]\s*\d{1,2}\s*([-/.月]\s*\d{1,2}\s*日?)?/,
  ],
  ['date', /^\d{1,2}[/月]\d{1,2}([/日]|$)/],
  ['time', /^(午前|午後)?\s*\d{1,2}[:時]\d{0,2}分?$/],
  ['phone', /^\(?0\d{1,4}\)?[-(\s]\d{1,4}[-)\s]\d{3,4}$/],
  ['post', /^〒?\d{3}-\d{4}$/],
  ['number', /^[-+¥\\]?\d[\d,]*(\.\d+)?(%|円|千円|人|件|名)?$/],
  ['mark', /^[○◯●×✕✓◎△▲-]$/],
] as const;

const LABEL =
  /(名|名称|氏名|住所|所在地?|方書|番号|電話|tel|fax|ファックス|ファクス|メール(アドレス)?|e-?mail|url|ホームページ|hp|コ[ーー―]ド|区分|種別|種類|分類|分野|業種|職種|年度?|年月日|日時?|日付|期間|備考|摘要|id\d*|no\.?|№|番|課|所属|役職|代表者?|会長|連絡先|問合せ先?|地区|地域|団体|組織|事業|概要|内容|目的|方法|金額|予算額?|費|人数|件数|数|緯度|経度|カナ|かな|フリガナ|ふりがな|読み|役割|形態|主体|時間|時刻|定員|対象者?|場所|会場|開始|終了|状態|状況|有無|活動|課題|曜日|定休日|画像|写真\d*|資格|免許|[a-z]+(name|code|number|date|url|id|type|year))$/;

/** What a text looks like; null: words. */
export function kindOf(text: string): string | null {
  const plain = text.normalize('NFKC').trim();
  return KINDS.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}

/** Whether a text says what stands below it. */
export function isLabel(text: string): boolean {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s/g, '')
    .replace(/[([〔【].*$/, '');
  return plain.startsWith('#') || (plain.length <= 24 && kindOf(text) === null && LABEL.test(plain));
}

/** Whether all is written with Latin letters, digits and signs. */
export const isLatin = (text: string): boolean => /^[\x20-\x7e]+$/.test(text);
