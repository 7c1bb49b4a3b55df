/**
 * Check digits: what tells a real number from a price, a year or an order number.
 * Each function takes what a pattern matched, separators included, and never throws.
 */

const digitsOf = (raw: string): string => raw.replace(/\D/g, '');

/** Sum of each digit of `digits` times its weight; `weight` is given the digit's place from the left. */
const weighed = (digits: string, weight: (place: number) => number): number =>
  [...digits].reduce((sum, digit, place) => sum + +digit * weight(place), 0);

/** ISO 13616: the length of the longest head of `raw` that is a valid IBAN (the next word may have been matched too), else 0. */
export function ibanLength(raw: string): number {
  for (let end = raw.length; end > 14; end = raw.lastIndexOf(' ', end - 1)) {
    const plain = raw.slice(0, end).replace(/[ -]/g, '');
    let rest = 0;
    for (const sign of plain.slice(4) + plain.slice(0, 4)) {
      const value = parseInt(sign, 36);
      rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
    }
    if (rest === 1) return end;
  }
  return 0;
}

/** ISO/IEC 7812 (Luhn) on 14 to 19 digits with a payment network's first digit, written as cards are: in one piece or in groups of four to seven. */
export function isCard(raw: string): boolean {
  const digits = digitsOf(raw);
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const value = +digits[digits.length - 1 - i]! << (i & 1);
    sum += value > 9 ? value - 9 : value;
  }
  return /^[2-6]\d{3}(?:[ -]?\d{4,7}){2,4}(?:[ -]?\d{1,3})?$/.test(raw) && digits.length < 20 && sum % 10 === 0;
}

/** Spain, DNI and NIE: the letter is the remainder of the number by 23; X, Y and Z stand for 0, 1 and 2. */
export function isDni(raw: string): boolean {
  const plain = raw.replace(/[ .-]/g, '').toUpperCase();
  return (
    'TRWAGMYFPDXBNJZSQVHLCKE'[+plain.slice(0, -1).replace(/[XYZ]/, (c) => `${'XYZ'.indexOf(c)}`) % 23] === plain.at(-1)
  );
}

/** Germany, Steuer-ID: ISO 7064 mod 11,10, and one digit of the first ten comes two or three times. */
function isSteuerId(digits: string): boolean {
  let product = 10;
  for (const digit of digits.slice(0, 10)) product = (((+digit + product) % 10 || 10) * 2) % 11;
  const kinds = new Set(digits.slice(0, 10)).size;
  return digits[0] !== '0' && (kinds === 9 || kinds === 8) && (11 - product) % 10 === +digits[10]!;
}

/** Brazil, CPF: two digits modulo 11; eleven equal digits pass the sums but are never issued. */
function isCpf(digits: string): boolean {
  return (
    new Set(digits).size > 1 &&
    [9, 10].every(
      (length) =>
        ((weighed(digits.slice(0, length), (place) => length + 1 - place) * 10) % 11) % 10 === +digits[length]!,
    )
  );
}

/**
 * A national number that is digits only and proves itself: Steuer-ID (DE), CPF (BR), NIR (FR, key 97; Corsica's letters are not covered).
 * Numbers with a weaker check (NIF in Portugal, NHS in England: one number in eleven passes) count only beside their name.
 */
export function isNationalNumber(raw: string): boolean {
  const digits = digitsOf(raw);
  return (
    (/^\d\d ?\d{3} ?\d{3} ?\d{3}$/.test(raw) && isSteuerId(digits)) ||
    (/^\d{3}\.?\d{3}\.?\d{3}-?\d\d$/.test(raw) && isCpf(digits)) ||
    (/^[1-478][\d ]+$/.test(raw) && digits.length === 15 && 97 - (+digits.slice(0, 13) % 97) === +digits.slice(13))
  );
}
