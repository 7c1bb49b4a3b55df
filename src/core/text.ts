const lone = /\p{Cs}/gu;
const newline = /\r\n?|[\u2028\u2029]/g;
const forbidden = /[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u206F\uFEFF\u{E0000}-\u{E007F}]/gu;
const pile = /([\p{Mn}\p{Me}\p{Cf}]{4})[\p{Mn}\p{Me}\p{Cf}]+/gu;
const gap = /\n\s+\n/g;

/**
 * The text policy for everything a member writes. Give it any string of any length; it answers a string that is
 * safe to store, compare and lay out as plain text. Pure, linear in time and idempotent; it throws nothing and
 * never refuses a text. Cleaning is not escaping: the result may well contain `<` or `&`.
 *
 * - Well-formed UTF-16: a lone surrogate becomes U+FFFD (by pattern, since `toWellFormed` is missing in engines we serve).
 * - `\r\n`, `\r`, U+2028 and U+2029 become `\n`; a tab becomes a space; every other C0 and C1 control goes.
 * - NFC, so that the same words are the same string whatever keyboard wrote them.
 * - Bidi embeddings, overrides and isolates (U+202A–E, U+2066–9), the deprecated U+206A–F and U+FEFF go. The plain marks
 *   LRM, RLM and ALM stay: they cannot reorder anything but their neighbours, and people who write Arabic or Hebrew beside
 *   digits and Latin words need them.
 * - Tag characters (U+E0000–E007F) go: they carry hidden text. The price is that the flags of England, Scotland and Wales
 *   are shown as a black flag.
 * - At most four non-spacing marks and invisible characters in a row: enough for every living script, not for letters piled
 *   over the neighbours' words. Spacing marks (\p{Mc}) are no pile and are not counted, or Burmese words would lose their
 *   last sign ("hope" carries five marks). ZWJ and ZWNJ are kept for emoji and Persian, inside the same cap.
 * - More than one blank line becomes one, and both ends are trimmed.
 *
 * Source: haven's text policy, with UAX #15 (normal forms), UAX #9 and Trojan Source (bidi), UTR #36 (stacked marks).
 */
export function cleanText(raw: string): string {
  return (
    raw
      .replace(lone, '\uFFFD')
      .replace(newline, '\n')
      .replace(/\t/g, ' ')
      .replace(forbidden, '')
      .normalize()
      .replace(pile, '$1')
      // Cutting a pile can bring two signs together that compose; without this a second pass would change the text again.
      .normalize()
      .replace(gap, '\n\n')
      .trim()
  );
}
