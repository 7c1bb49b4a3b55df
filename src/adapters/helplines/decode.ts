import {
  CONTACT_KINDS,
  COSTS,
  type EmergencyNumber,
  type Resource,
  RESOURCE_AUDIENCES,
  RESOURCE_KINDS,
  RESOURCE_TOPICS,
  type ResourceContact,
} from '../../core/models/resource.js';

// The text is made by `.config/helplines`, and a test compares what comes out here with the data it was made from.

const pick = <Word>(words: readonly Word[], letter: string): Word => words[letter.charCodeAt(0) - 97]!;

/** The parts of `999^p999^?note` behind the first, each by its mark. */
function marked(parts: readonly string[]): ReadonlyMap<string, string> {
  return new Map(parts.map((part) => [part[0]!, part.slice(1)]));
}

function contact(text: string): ResourceContact {
  const [first = '', ...rest] = text.split('^');
  const kind = pick(CONTACT_KINDS, first[0]!);
  const value = first.slice(1);
  if (kind === 'web' || kind === 'chat') {
    const note = marked(rest).get('?');
    return { kind, uri: `https://${value}`, ...(note !== undefined && { note }) };
  }
  const marks = marked(rest);
  const abroad = marks.get('+');
  const keyword = marks.get('=');
  const [press, area, note] = ['#', '@', '?'].map((mark) => marks.get(mark));
  const number = abroad === undefined ? value.replace(/\D/g, '') : `+${abroad}`;
  const uri =
    kind === 'whatsapp'
      ? `https://wa.me/${abroad}`
      : `${kind === 'text' ? 'sms' : 'tel'}:${number}${keyword ? `?body=${keyword}` : ''}`;
  return {
    kind,
    value,
    ...(!marks.has('!') && { uri }),
    ...(keyword !== undefined && { keyword, number: value }),
    ...(press !== undefined && { press }),
    ...(area !== undefined && { area }),
    ...(abroad !== undefined && { abroad: true }),
    ...(note !== undefined && { note }),
  };
}

export function decodeEmergency(country: string, text: string): EmergencyNumber | undefined {
  const [number, ...rest] = text.split('^');
  if (!number) return undefined;
  const marks = marked(rest);
  const [police, ambulance, fire, note] = ['p', 'a', 'f', '?'].map((mark) => marks.get(mark));
  const also = rest.filter((part) => part.startsWith('+')).map((part) => part.slice(1));
  return {
    country,
    number,
    ...(police !== undefined && { police }),
    ...(ambulance !== undefined && { ambulance }),
    ...(fire !== undefined && { fire }),
    ...(also.length > 0 && { also }),
    ...(note !== undefined && { note }),
  };
}

/** What a module of the package holds of a country. */
export interface Lines {
  readonly resources: readonly Resource[];
  readonly emergency?: EmergencyNumber | undefined;
}

export function decode(text: string): Lines {
  const [head = '', ...entries] = text.split('\n');
  const [country = '', checked = '', languages = '', usualZone, emergency = ''] = head.split('\t');
  const resources = entries.map((entry): Resource => {
    const [id, name = '', codes = '', topics = '', audiences = '', contacts = '', ...rest] = entry.split('\t');
    const [hours, spoken, zone, area, note, day] = rest;
    const timezone = zone || usualZone;
    return {
      id: `${country.toLowerCase()}-${id}`,
      kind: pick(RESOURCE_KINDS, codes[0]!),
      name,
      country,
      languages: (spoken || languages).split(','),
      contacts: contacts.split('~').map(contact),
      audiences: [...audiences].map((letter) => pick(RESOURCE_AUDIENCES, letter)),
      topics: [...topics].map((letter) => pick(RESOURCE_TOPICS, letter)),
      cost: pick(COSTS, codes[1]!),
      assured: day || checked,
      confidence: codes.includes('m', 2) ? 'medium' : 'high',
      ...(hours && { schedule: { hours, ...(hours !== '24/7' && timezone && timezone !== '-' && { timezone }) } }),
      ...(codes.includes('c', 2) && { confidential: true }),
      ...(area && { area }),
      ...(note && { note }),
    };
  });
  return { resources, emergency: decodeEmergency(country, emergency) };
}
