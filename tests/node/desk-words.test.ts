import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DECISION_TEXTS } from '../../src/core/models/moderation.js';
import { REASONS } from '../../src/core/models/report.js';
import { strings as ar } from '../../src/entries/i18n/ar.js';
import { strings as de } from '../../src/entries/i18n/de.js';
import { strings as en } from '../../src/entries/i18n/en.js';
import { strings as es } from '../../src/entries/i18n/es.js';
import { decisionParagraphs } from '../../src/i18n/decision-text.js';

const languages = { ar, de, en, es };
const sections = ['decisions', 'desk', 'desk-queue', 'desk-care', 'desk-opened', 'desk-acts', 'desk-audit'] as const;

/** Every string in a section; what takes a number or a name is asked with one. */
function* said(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'function') yield* said((value as (...args: unknown[]) => unknown)(2, 3));
  else if (value && typeof value === 'object') for (const each of Object.values(value)) yield* said(each);
}

describe('the words of the desk', () => {
  it('never call anybody or anything a case, flagged, a violation, an offender or at high risk', () => {
    const never = {
      en: /\b(case|flag(ged)?|violat\w*|offend\w*|high.risk|suspicious|perpetrator|ticket)\b/i,
      de: /\b(Fall|Verstoß|Verstöße|Täter\w*|gemeldete[rsn]?|Risikonutzer\w*|verdächtig\w*)\b/i,
      es: /\b(caso|infracci\w+|infractor\w*|denunciad\w*|sospechos\w*|alto riesgo)\b/i,
      ar: /(حالة خطرة|مخالفة|مخالفون|منتهك|انتهاك|مشتبه)/,
    };
    for (const [language, strings] of Object.entries(languages)) {
      const wrong = sections
        .flatMap((name) => [...said(strings[name])])
        .filter((text) => never[language as 'en'].test(text));
      assert.deepEqual(wrong, [], language);
    }
  });

  it('stay calm: no exclamation marks', () => {
    for (const strings of Object.values(languages)) {
      assert.deepEqual(
        sections.flatMap((name) => [...said(strings[name])]).filter((text) => text.includes('!')),
        [],
      );
    }
  });

  it('tell an author why, the guideline and the moderator’s own words, in each text and language', () => {
    for (const { decisions } of Object.values(languages)) {
      for (const text of DECISION_TEXTS) {
        for (const reason of Object.keys(REASONS) as (keyof typeof REASONS)[]) {
          const read = decisionParagraphs(decisions, text, {
            reason,
            guideline: 'Speak from “I”.',
            words: 'Thank you.',
          });
          const all = read.map((paragraph) => paragraph.text);
          assert.ok(all.length >= 6 && all.every(Boolean), text);
          assert.ok(all.includes(decisions.reasons[reason]) && all.some((line) => line.includes('Speak from “I”.')));
          assert.deepEqual(read.at(-1), { text: 'Thank you.', own: true });
        }
        assert.ok(decisionParagraphs(decisions, text, {}).every(({ own }) => !own));
      }
    }
  });
});
