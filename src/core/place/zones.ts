import { ZONES } from './zones.data.js';

/** The country a zone lies in; nothing for `UTC` and what is no place. */
export function countryOfZone(zone: string): string | undefined {
  const slash = zone.indexOf('/');
  const area = zone.slice(0, slash);
  const city = zone.slice(slash + 1);
  const countries = Object.hasOwn(ZONES, area) ? ZONES[area]!.split(',') : [];
  return countries.find((country) => country.slice(2).split(' ').includes(city))?.slice(0, 2);
}
