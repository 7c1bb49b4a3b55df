const ESCAPE = /\\([nN\\;,:"])/g;

/** A TEXT value without its escapes. */
export const unescape = (value: string): string =>
  value.includes('\\') ? value.replace(ESCAPE, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign)) : value;

/** A list of TEXT values; a comma after a backslash belongs to its value. */
export const textList = (value: string): string[] => value.split(/(?<!\\),/).map((part) => unescape(part).trim());

/** `=C3=A9` of the calendars before 1998, as phones still write them. */
export function quotedPrintable(value: string): string {
  const bytes = value
    .replace(/=\s*$/, '')
    .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  // Only what came as bytes becomes bytes.
  if ([...bytes].some((letter) => letter.charCodeAt(0) > 255)) return value;
  return new TextDecoder().decode(Uint8Array.from(bytes, (letter) => letter.charCodeAt(0)));
}

const TAGS =
  /<\/?(?:a|b|br|div|em|font|h[1-6]|html|body|i|li|ol|p|span|strong|table|tbody|td|tr|u|ul)(?:\s[^<>]*)?\/?>/gi;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/**
 * Words without the HTML that Google and Meetup put into descriptions. It makes nothing safe, and need not: what comes out
 * is only ever shown as text.
 */
export function withoutTags(value: string): string {
  const plain = value.replace(TAGS, (tag) =>
    /^<(br|\/p|\/div|\/li|\/h|\/tr)/i.test(tag) ? '\n' : /^<li/i.test(tag) ? '– ' : '',
  );
  if (plain === value) return value;
  return plain.replace(/&(#\d{1,6}|[a-z]{2,6});/gi, (whole, name: string) =>
    name.startsWith('#') ? safeLetter(Number(name.slice(1)), whole) : (entities[name.toLowerCase()] ?? whole),
  );
}

const safeLetter = (code: number, otherwise: string): string =>
  code > 31 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : otherwise;
