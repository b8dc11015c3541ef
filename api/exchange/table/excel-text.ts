// Text as a workbook stores it: what XML cannot hold stands there as `_xHHHH_`, and so does what would look like that.

const STORED = /_x([0-9a-fA-F]{4})_/g;
const LOOKS_STORED = /_(?=x[0-9a-fA-F]{4})/g;

// Controls, halves of surrogate pairs, non-characters (with all of their plane's last two), the replacement character.
const UNSTORABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not get into a workbook
  /[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\ufdd0-\ufdef\ufffd-\uffff]|[\ud83f\ud87f\ud8bf\ud8ff\ud93f\ud97f\ud9bf\ud9ff\uda3f\uda7f\udabf\udaff\udb3f\udb7f\udbbf\udbff][\udffe\udfff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const escaped = (text: string) =>
  [...Array(text.length).keys()]
    .map((i) => `_x${text.charCodeAt(i).toString(16).toUpperCase().padStart(4, '0')}_`)
    .join('');

/** The text to store for a text to show. */
export function storedText(text: string): string {
  return text.replace(LOOKS_STORED, '_x005F_').replace(UNSTORABLE, escaped);
}

/** The text that is shown for a stored one. */
export function shownText(stored: string): string {
  return stored.includes('_x')
    ? stored.replace(STORED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : stored;
}
