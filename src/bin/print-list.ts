import type {
  Directory,
  EmergencyNumber,
  Resource,
  ResourceContact,
  ResourceSchedule,
} from '../core/models/resource.js';
import { firstResources, inOrder } from '../core/resources/first.js';
import { schedulesFrom } from '../core/resources/hsds-hours.js';
import { isStale } from '../core/resources/stale.js';
import { countryName, dayText, languageName, listText } from '../i18n/display.js';
import type { ResourceMoreStrings } from '../i18n/en/resource-more.js';
import type { ResourceScreenStrings } from '../i18n/en/resource-screen.js';
import { directionOf, type Language } from '../i18n/section.js';

export interface PrintOptions {
  readonly language: Language;
  readonly words: ResourceScreenStrings;
  readonly more: Pick<ResourceMoreStrings, 'heading'>;
  /** What counts as checked too long ago. */
  readonly now: number;
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** Days as ranges where they follow each other: `Mon–Thu, Sun`. */
function daysText(days: readonly number[], language: string): string {
  const names = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' });
  // The 5th of January 1970 was a Monday.
  const nameOf = (day: number): string => names.format(Date.UTC(1970, 0, 5 + day));
  const parts: string[] = [];
  for (let at = 0; at < days.length; at++) {
    const first = days[at]!;
    while (days[at + 1] === days[at]! + 1) at++;
    parts.push(days[at] === first ? nameOf(first) : `${nameOf(first)}–${nameOf(days[at]!)}`);
  }
  return parts.join(', ');
}

/** Hours that hold on paper: no "open now", and the zone beside them. Nothing where they cannot be told by a week. */
export function hoursText(schedule: ResourceSchedule, language: string): string | undefined {
  if (schedule.hours === '24/7') return schedule.hours;
  const parts: string[] = [];
  for (const { byday, opens_at: opens, closes_at: closes } of schedulesFrom(schedule, '')) {
    if (typeof byday !== 'string') return undefined;
    const days = byday.split(',').map((day) => DAYS.indexOf(day));
    const end = closes === '00:00' ? '24:00' : String(closes);
    parts.push(`${daysText(days.sort(), language)} ${String(opens)}–${end}`);
  }
  return `${parts.join('; ')}${schedule.timezone === undefined ? '' : ` (${schedule.timezone})`}`;
}

function contactHtml(contact: ResourceContact, words: ResourceScreenStrings): string {
  const { kind, value, uri, keyword, number, press, area, note } = contact;
  const shown =
    keyword && number ? words.keyword(keyword, number) : kind === 'web' || kind === 'chat' ? '' : (value ?? '');
  const name = escaped(words.contacts[kind]);
  const label = shown ? `${name} <bdi>${escaped(shown)}</bdi>` : name;
  const link = uri ? `<a href="${escaped(uri)}">${label}</a>` : label;
  const after = [press && words.press(press), area, note].filter(Boolean).map((text) => escaped(text!));
  return after.length > 0 ? `${link} (${after.join(', ')})` : link;
}

function resourceHtml(resource: Resource, { language, words, now }: PrintOptions): string {
  const { schedule, languages, audiences, cost, assured } = resource;
  const hours = schedule && hoursText(schedule, language);
  const details = [
    hours ?? words.hoursUnknown,
    cost === 'unknown' ? '' : words.costs[cost],
    listText(
      language,
      audiences.map((one) => words.audiences[one]),
    ),
    listText(
      language,
      languages.map((tag) => languageName(language, tag)),
    ),
    resource.area ?? '',
    assured ? words.checked(dayText(language, assured)) : words.unchecked,
    isStale(resource, now) ? words.stale : '',
  ];
  return [
    '<li>',
    `<strong><bdi>${escaped(resource.name)}</bdi></strong><br>`,
    `${resource.contacts.map((contact) => contactHtml(contact, words)).join(' · ')}<br>`,
    `<small>${details.filter(Boolean).map(escaped).join(' · ')}</small>`,
    // Remarks of the package are in English.
    ...(resource.note === undefined ? [] : [`<br><small lang="en">${escaped(resource.note)}</small>`]),
    '</li>',
  ].join('\n');
}

function dangerHtml(emergency: EmergencyNumber | undefined, words: ResourceScreenStrings): string {
  if (!emergency) return `<p>${escaped(words.danger)}: ${escaped(words.dangerAnywhere)}</p>`;
  const { number } = emergency;
  return `<p>${escaped(words.danger)}: <a href="tel:${escaped(number)}">${escaped(number)}</a></p>`;
}

/**
 * The list a host pastes into `<haven-resource-panel>`, so that help stands in the page before any script and without
 * one: immediate danger, the first three, and the rest behind a native "more". Plain HTML without style or script.
 */
export function printList(directory: Directory, options: PrintOptions): string {
  const { language, words, now, more } = options;
  // Whoever pastes it does not know when and by whom it is read.
  const viewer = { now, languages: [language] };
  const first = firstResources(directory.resources, viewer);
  const rest = inOrder(directory.resources, viewer).filter((resource) => !first.includes(resource));
  const list = (resources: readonly Resource[]): string =>
    ['<ul>', ...resources.map((resource) => resourceHtml(resource, options)), '</ul>'].join('\n');
  const { country } = directory;
  return [
    `<div lang="${language}" dir="${directionOf(language)}">`,
    `<p><strong>${escaped(words.heading)}</strong>${country ? ` (${escaped(countryName(language, country))})` : ''}</p>`,
    dangerHtml(directory.emergency, words),
    list(first),
    ...(rest.length > 0 ? ['<details>', `<summary>${escaped(more.heading)}</summary>`, list(rest), '</details>'] : []),
    '</div>',
    '',
  ].join('\n');
}
