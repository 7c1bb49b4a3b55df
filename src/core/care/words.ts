/** A text as the patterns see it. Nothing of it is kept after the answer. */
export interface Words {
  /** Plain words in order: lower case, no accents, doubled letters once. */
  readonly word: readonly string[];
  /** The sentence each word is in, from 0. */
  readonly sentence: readonly number[];
  /** How many commas and the like came before; idioms do not reach across one. */
  readonly comma: readonly number[];
  /** Whether the word stands in quotation marks. */
  readonly quoted: readonly boolean[];
}

/** Stands where a sentence or a part of it ends, so that a pattern can ask for the end. It takes no room. */
export const END_SIGN = '$';

/** More than anybody can send; of longer texts the beginning and the end are looked at. */
const LOOK_AT = 12_000;

const leet: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

// Every repetition is over one class of signs, and what follows it is in another class: linear in the text.
const token = /[\p{L}\p{N}@$!*]+(?:'[\p{L}\p{N}]+)*/gu;
const elision = /^(?:[jnmtsdlc]|qu)'/;
const contrast = new Set(['but', 'pero', 'aunque', 'aber', 'porem']);
/** After these a "but" opens nothing new: "nothing but …". */
const onlyBut = new Set('nothing anything nada rien nichts'.split(' '));

/** One spelling for all: doubled letters once, so that "diiie" and a slip of the finger are the same word. */
export const plain = (word: string): string => word.replace(/(.)\1+/gu, '$1');

const unleet = (raw: string): string => {
  if (!/\p{L}/u.test(raw) || !/[\d@$!]/.test(raw)) return raw;
  const end = raw.replace(/!+$/, '');
  return /^\p{L}+$/u.test(end) ? end : end.replace(/[\d@$!]/g, (sign) => leet[sign] ?? sign);
};

/** Lower case, without accents, marks and invisible signs; German ß as ss. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]+/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/œ/g, 'oe')
    .replace(/[‘’ʼ´`]/g, "'");

/** Takes the words of a spaced-out spelling ("w i s h") apart again, by the words that are known. */
const respell = (letters: string, known: (word: string) => boolean): string[] => {
  const found: string[] = [];
  for (let at = 0; at < letters.length;) {
    let length = Math.min(12, letters.length - at);
    while (length > 2 && !known(letters.slice(at, at + length))) length--;
    if (length > 2 || known(letters.slice(at, at + length))) {
      found.push(letters.slice(at, at + length));
      at += length;
    } else at++;
  }
  return found;
};

/** Cuts a text into plain words. Takes any string, throws nothing, and costs its length (12,000 signs at most). */
export function wordsOf(text: string, known: (word: string) => boolean): Words {
  const raw = text.length > LOOK_AT ? `${text.slice(0, LOOK_AT / 2)}\n${text.slice(-LOOK_AT / 2)}` : text;
  const folded = fold(raw);
  const word: string[] = [];
  const sentence: number[] = [];
  const comma: number[] = [];
  const quoted: boolean[] = [];
  let now = 0;
  let commas = 0;
  let inside = false;
  let last = 0;
  let since = 0;
  let stop = 0;
  let single = '';
  const push = (one: string): void => {
    if (one !== END_SIGN) since++;
    else if (word.at(-1) === END_SIGN) return;
    const said = plain(one);
    // A word said again and again is said once more, no more.
    if (word.at(-1) === said && word.at(-2) === said) return;
    word.push(said);
    sentence.push(now);
    comma.push(commas);
    quoted.push(inside);
  };
  const flush = (): void => {
    if (single.length > 2) for (const one of respell(single, known)) push(one);
    else for (const one of single) push(one);
    single = '';
  };
  const cut = (): void => {
    flush();
    if (since) push(END_SIGN);
    now++;
    since = stop = 0;
  };
  for (const { 0: match, index } of folded.matchAll(token)) {
    const gap = folded.slice(last, index);
    const next = match[0] ?? '';
    last = index + match.length;
    // "W.I.S.H" and "w - i - s - h" are one word; its dots end nothing.
    const letter = match.length === 1 && /[\p{L}\d]/u.test(match);
    if (!(letter && single) && gap) {
      if (/[.?;\n]/.test(gap) && !/\.\.|…/.test(gap)) {
        // One or two words and a full stop are a way of speaking: "I. Want. To. Rest."
        if (since + single.length - stop > 2) cut();
        else flush();
        stop = since;
      } else if (/[,:()–—…]|\.\.| - /.test(gap)) flush();
      if (/[^\s"“”„«»'’]/.test(gap)) {
        commas++;
        if (since) push(END_SIGN);
      }
      for (const sign of gap) if (/["“”„«»]/.test(sign)) inside = !inside;
      if (inside && gap.includes('\n')) inside = false;
    }
    if (letter) {
      single += leet[next] && !/[1]/.test(next) ? leet[next] : next;
      continue;
    }
    flush();
    const ends = /!$/.test(match);
    if (contrast.has(match) && !onlyBut.has(word.at(-1) ?? '')) cut();
    else if (/^mai?s$/.test(match) && gap.includes(',')) cut();
    const parts = elision.test(match) ? match.split("'") : [match.replace(/'/g, '')];
    for (const part of parts) {
      const one = unleet(part).replace(/[@$!]/g, '');
      if (one) push(one);
    }
    if (ends && since > 2) cut();
  }
  cut();
  return { word, sentence, comma, quoted };
}
