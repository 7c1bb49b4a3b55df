import { compile } from './grammar.js';
import type { Verdict } from './grammar.js';
import { findAll, type Find } from './match.js';
import { de } from './packs/de.js';
import { en } from './packs/en.js';
import { es } from './packs/es.js';
import { families } from './packs/families.js';
import { fr } from './packs/fr.js';
import { pt } from './packs/pt.js';
import { wordsOf, type Words } from './words.js';

/**
 * How much help is put beside a text. A courtesy, never a judgement of a person.
 * - `support` – a passive wish, being a burden, no hope, an urge to hurt oneself, being at the end of one's strength
 * - `urgent` – a wish to die, thoughts or plans of suicide, a farewell, self-harm just now, danger from somebody else
 */
export type CareTier = 'none' | 'support' | 'urgent';

/**
 * - `concern-for-other` – it is about somebody the writer worries about
 * - `danger-from-others` – somebody else is a danger to the writer
 * - `means-detail` – it asks for or tells a way to do it; for moderators, to hold
 * - `report-hint` – it tells somebody else to die
 */
export type CareFlag = 'concern-for-other' | 'danger-from-others' | 'means-detail' | 'report-hint';

export interface Care {
  readonly tier: CareTier;
  readonly flags: readonly CareFlag[];
}

const grammar = compile([en, es, fr, de, pt].map((pack) => families + pack));
const known = (word: string): boolean => grammar.exact.has(word.replace(/(.)\1+/gu, '$1'));

/** Idioms reach over their own words, frames over so many words to both sides. */
const FRAME = 9;

/** Nobody says the same thing more often in earnest; what repeats without end is not compared with itself without end. */
const MANY = 60;

/** What the finds of one text say together. */
class Reading {
  readonly #words: Words;
  readonly #finds = new Map<Verdict, Find[]>();

  constructor(words: Words, finds: readonly Find[]) {
    this.#words = words;
    for (const find of finds) {
      const same = this.#finds.get(find.verdict);
      if (!same) this.#finds.set(find.verdict, [find]);
      else if (same.length < MANY) same.push(find);
    }
  }

  all(...verdicts: Verdict[]): Find[] {
    return verdicts.flatMap((verdict) => this.#finds.get(verdict) ?? []);
  }

  /** Within so many sentences of `find`. */
  near(find: Find, verdict: Verdict, sentences: number): boolean {
    const at = this.#sentence(find);
    return this.all(verdict).some((other) => Math.abs(this.#sentence(other) - at) <= sentences);
  }

  /** Whether `find` says what it seems to, and of the writer's life now. */
  stands(find: Find): boolean {
    if (find.verdict.endsWith('!')) return true;
    if (this.near(find, 'sincere', 1)) return true;
    if (this.#over(find, 'other', 0) || this.#over(find, 'guard', 0) || this.#over(find, 'frame', FRAME)) return false;
    // Words of a song or a book stand in quotation marks, or are said to.
    if (this.#words.quoted[find.from] && this.#over(find, 'frame', 40)) return false;
    if (this.near(find, 'past', 1) && this.near(find, 'well', 1)) return false;
    return true;
  }

  #sentence({ to }: Find): number {
    return this.#words.sentence[to] ?? 0;
  }

  #over(find: Find, verdict: Verdict, margin: number): boolean {
    return this.all(verdict).some((other) => {
      const { from, to } = other;
      if (from - margin > find.to || to + margin < find.from) return false;
      if (margin > 0) return margin > FRAME || this.#sentence(other) === this.#sentence(find);
      // What ends within the find was only its first words.
      return !(from >= find.from && to < find.to);
    });
  }

  /** Two signs of a farewell close together: when, decided, goodbye, not being there. A holiday or a last day at work is none. */
  get leaving(): boolean {
    const signs = this.all('soon', 'decided', 'farewell', 'absent');
    return signs.some(
      (sign) =>
        (sign.verdict === 'absent' || sign.verdict === 'farewell' || sign.verdict === 'decided') &&
        !this.near(sign, 'away', 2) &&
        signs.some(
          (other) =>
            other.verdict !== sign.verdict &&
            Math.abs(this.#sentence(other) - this.#sentence(sign)) <= 2 &&
            (sign.verdict !== 'farewell' ||
              other.verdict !== 'soon' ||
              this.near(sign, 'sincere', 2) ||
              this.all('absent', 'decided').length > 0),
        ),
    );
  }
}

/**
 * Reads a text for words that ask for help nearer, in English, Spanish, French, German and Portuguese at once, whatever the
 * page's language. It runs where the text is: nothing is sent, stored or logged, and what matched is told to nobody. Takes any
 * string, throws nothing, and costs the length of the text; of more than 12,000 characters the beginning and end are read.
 *
 * Not a safety system: people say it in ways no list knows, and `none` never means that somebody is well.
 */
export function careFor(text: string): Care {
  const words = wordsOf(text, known);
  const reading = new Reading(words, findAll(grammar, words));
  const stands = (find: Find): boolean => reading.stands(find);
  const flags = new Set<CareFlag>();
  let tier: CareTier = 'none';

  if (reading.all('support', 'support!').some(stands)) tier = 'support';
  if (reading.all('urgent', 'urgent!').some(stands)) tier = 'urgent';
  if (reading.leaving) tier = 'urgent';
  // Somebody at the end of their strength who says when, or says goodbye.
  if (tier === 'support' && reading.all('decided', 'farewell', 'absent').some((sign) => !reading.near(sign, 'away', 2)))
    tier = 'urgent';

  const other = reading.all('other').filter((find) => !reading.near(find, 'past', 0) || !reading.near(find, 'well', 1));
  if (other.length > 0) {
    flags.add('concern-for-other');
    if (other.some((find) => reading.near(find, 'soon', 1) || reading.near(find, 'farewell', 1))) tier = 'urgent';
  }
  const threats = reading.all('threat').filter((find) => reading.near(find, 'unsafe', 2));
  if (reading.all('danger').some(stands) || threats.some(stands)) {
    flags.add('danger-from-others');
    tier = 'urgent';
  }
  if (tier === 'urgent' && reading.all('means').length > 0) flags.add('means-detail');
  if (reading.all('report').some(stands)) flags.add('report-hint');
  return { tier, flags: [...flags] };
}
