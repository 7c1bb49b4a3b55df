// One line of text for each entry, as src/adapters/helplines/decode.ts reads it: what is not shown (sources) stays behind,
// what can be worked out (links, zones and languages most lines of a country share) is not written.
import {
  CONTACT_KINDS,
  COSTS,
  RESOURCE_AUDIENCES,
  RESOURCE_KINDS,
  RESOURCE_TOPICS,
} from '../../src/core/models/resource.ts';
import { kindOf } from './kinds.mjs';

const separators = /[\t\n~^]/;

function letter(words, word) {
  const index = words.indexOf(word);
  if (index < 0) throw new Error(`the model has no word ${word}`);
  return String.fromCharCode(97 + index);
}

/** The value most entries have; nothing where none has any. */
export function usual(values) {
  const counts = new Map();
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

const languagesOf = ({ languages }) => languages.join(',');

function encodeContact({ kind, value, number, body, e164, uri, after_connect: press, area, note }) {
  const shown = kind === 'text' ? number : value;
  const expected = { phone: `tel:${e164 ?? shown?.replace(/\D/g, '')}`, whatsapp: `https://wa.me/${e164?.slice(1)}` };
  expected.text = `sms:${e164 ?? shown?.replace(/\D/g, '')}${body ? `?body=${body}` : ''}`;
  if (uri && shown !== undefined && uri !== expected[kind]) throw new Error(`${uri} cannot be worked out`);
  return [
    letter(CONTACT_KINDS, kind) + (shown ?? uri.replace(/^https:\/\//, '')),
    e164 && `+${e164.slice(1)}`,
    uri === null && '!',
    body && `=${body}`,
    press && `#${press}`,
    area && `@${area}`,
    note && `?${note}`,
  ]
    .filter(Boolean)
    .join('^');
}

function encodeEntry(entry, shared) {
  const { id, name, cost, confidence, confidential, topics, audience, hours, timezone, area, note, checked } = entry;
  const languages = languagesOf(entry);
  const fields = [
    id.slice(3),
    name,
    letter(RESOURCE_KINDS, kindOf(entry)) +
      letter(COSTS, cost) +
      (confidence === 'medium' ? 'm' : '') +
      (confidential ? 'c' : ''),
    topics.map((topic) => letter(RESOURCE_TOPICS, topic)).join(''),
    audience.map((one) => letter(RESOURCE_AUDIENCES, one)).join(''),
    entry.channels.map(encodeContact).join('~'),
    hours ?? '',
    languages === shared.languages ? '' : languages,
    timezone === null || timezone === shared.zone ? '' : timezone,
    area ?? '',
    note ?? '',
    checked === shared.checked ? '' : checked,
  ];
  // Hours in the caller's own time have no zone, and must not get the one of the others.
  if (hours && hours !== '24/7' && timezone === null) fields[8] = '-';
  while (fields.at(-1) === '') fields.pop();
  for (const text of [...fields.filter((_, index) => index !== 5), ...entry.channels.flatMap(Object.values)]) {
    if (separators.test(text ?? '')) throw new Error(`${id}: a separator in ${text}`);
  }
  return fields.join('\t');
}

/** A country as text: what its lines share, then a line for each. */
export function encode(country, entries, emergency) {
  const shared = {
    checked: usual(entries.map(({ checked }) => checked)),
    languages: usual(entries.map(languagesOf)),
    zone: usual(entries.map(({ timezone }) => timezone)),
  };
  const head = [country, shared.checked, shared.languages, shared.zone, encodeEmergency(emergency)];
  return [head.join('\t'), ...entries.map((entry) => encodeEntry(entry, shared))].join('\n');
}

/** `999^p999^a998^f997^+112^?A note.` */
export function encodeEmergency(emergency) {
  if (!emergency) return '';
  const { number, services = {}, also = [], note } = emergency;
  return [
    number,
    ...['police', 'ambulance', 'fire'].flatMap((one) => (services[one] ? one[0] + services[one] : [])),
    ...also.map((other) => `+${other}`),
    ...(note ? [`?${note}`] : []),
  ].join('^');
}
