const key = 'haven:country';

const isCountry = (value: unknown): value is string => typeof value === 'string' && /^[A-Z]{2}$/.test(value);

/** The code somebody may have meant by writing it: two letters in any case. */
export const toCountry = (value: string | null | undefined): string | undefined => {
  const code = value?.trim().toUpperCase();
  return isCountry(code) ? code : undefined;
};

/** The country this device was asked to remember. Two letters, and nothing else is ever kept. */
export function keptCountry(): string | undefined {
  try {
    return toCountry(localStorage.getItem(key));
  } catch {
    // Storage is forbidden here.
    return undefined;
  }
}

/** Remembers a country, or forgets it; tells whether that is so now. */
export function keepCountry(country: string | undefined): boolean {
  try {
    if (country) localStorage.setItem(key, country);
    else localStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}
