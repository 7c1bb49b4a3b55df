/** Which country a device is in, as far as it lets on. Always shown as a guess, and changed by hand. */
export interface PlaceGuess {
  /** ISO 3166-1 alpha-2; absent where nothing speaks for one. */
  readonly country?: string;
  /**
   * - `time-zone` – the device's clock is set to a zone of this country.
   * - `language` – the zone says nothing, but a language was chosen in the form of this country, such as `pt-BR`.
   * - `nothing` – unknown, and stays so.
   */
  readonly because: 'time-zone' | 'language' | 'nothing';
}

export interface PlaceSigns {
  /** As `Intl.DateTimeFormat().resolvedOptions().timeZone` says. */
  readonly timeZone?: string | undefined;
  /** As `navigator.languages`, best first. */
  readonly languages?: readonly string[] | undefined;
}

// What a browser says that was never asked, or that hides where it is: it would send half the world to one country.
const SAYS_NOTHING = 'en-US';

function regionOf(tag: string): string | undefined {
  try {
    return tag === SAYS_NOTHING ? undefined : new Intl.Locale(tag).region;
  } catch {
    return undefined;
  }
}

/**
 * Guesses the country from the time zone, else from the region of a language, and from nothing else: no address is looked
 * up, nothing is asked for and nothing is kept. The table of zones is fetched with the first call.
 */
export async function guessPlace({ timeZone = '', languages = [] }: PlaceSigns): Promise<PlaceGuess> {
  const { countryOfZone } = await import('./zones.js');
  const country = countryOfZone(timeZone);
  if (country) return { country, because: 'time-zone' };
  // A region of three digits is a part of the world.
  const region = languages.map(regionOf).find((found) => found && /^[A-Z]{2}$/.test(found));
  return region ? { country: region, because: 'language' } : { because: 'nothing' };
}
