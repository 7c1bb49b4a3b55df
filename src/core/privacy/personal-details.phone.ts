import { units } from './personal-details.words.js';

/** An amount follows, or an order, an invoice or a price was just named. */
const amount = new RegExp(`^ ?(?:${units})`, 'i');
const business =
  /(?:order|ticket|invoice|ref|isbn|track|serial|pedid|factur|bestell|rechnung|sendung|command|colis|encomend|fatura|طلب|[€$£])[^\d\n]{0,16}$/i;
const phoneWord =
  /(?:call|phon|ring|text|mobil|cell|tel|whats|number|fone|movil|handy|num|llam|ruf|appel|joign|lig[au]|[ck]onta[ck]t|sms|هاتف|جوال|رقم|اتصل|واتس)[^\d\n]{0,24}$/i;
/** National forms that need no word beside them: US and Canada; Brazil and Mexico; Spain and Portugal; India. */
const national =
  /^(?:1?[ .-]?\(?[2-9]\d\d\)?[ .-]{0,2}[2-9]\d\d[ .-]?\d{4}|555-\d{4}|\(?[1-9]\d\)? ?9?\d{4}[ -]\d{4}|\(?[1-9]\d\)? ?9\d{8}|[26-9]\d\d([ .-]?)\d{3}\1\d{3}|[69]\d\d?(?: \d{2,3}){3}|[6-9]\d{4} \d{5})$/;
/** Years, a date in front, and free or premium lines, which belong to services and not to people. */
const other =
  /^(?:(?:(?:19|20)\d\d\D*)+$|\d\d?[./-]\d\d?[./-]\d\d(?:\d\d)?(?:[ ()]|$)|\D*(?:00)?1?\D*(?:0?80[08]|888|900))/;

/**
 * Whether a run of digits is somebody's telephone number: international (+ or 00), with a trunk 0, in a national form that
 * nothing else has, or any seven to fifteen digits beside a word such as "call". Not years, amounts, order numbers or free lines.
 */
export function isPhone(raw: string, before: string, after: string): boolean {
  const length = raw.replace(/\D/g, '').length;
  return (
    length > 6 &&
    length < 16 &&
    !amount.test(after) &&
    !business.test(before) &&
    !other.test(raw) &&
    (/^\(?(?:\+|00)\(?[1-9]/.test(raw) ||
      (/^\(?0[1-9]/.test(raw) && length > 8 && length < 13) ||
      national.test(raw) ||
      (phoneWord.test(before) && !/(?:^|[ -])\d[ -]\d\b/.test(raw)))
  );
}
