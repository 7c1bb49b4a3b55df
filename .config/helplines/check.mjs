// Whether helplines.json is what it says: shape, ids, country codes, links, hours, sources, and that no number is shown
// which is also listed as disputed. It cannot tell whether a number still answers.
import { parseHours } from '../../src/core/hours/parse-hours.ts';
import { isZone } from '../../src/core/hours/zone.ts';

export const ISO = new Set(
  (
    'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ ' +
    'CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR ' +
    'GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP ' +
    'KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ ' +
    'NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW ' +
    'SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ ' +
    'UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW ' +
    // In common use for Kosovo.
    'XK'
  ).split(' '),
);

const AUDIENCE = new Set(
  'everyone youth lgbtq veterans women men older-people workers survivors parents indigenous'.split(' '),
);
const TOPICS = new Set(
  'suicide crisis emotional-support abuse eating-disorders substance-use grief information perinatal loneliness crime-victims social-support'.split(
    ' ',
  ),
);
const KINDS = new Set(['phone', 'text', 'chat', 'web', 'whatsapp']);
const COST = new Set(['free', 'local-rate', 'unknown']);
const CONFIDENCE = new Set(['high', 'medium']);
const STATUS = new Set(['superseded', 'closed', 'contradicted', 'single-source', 'fabricated']);
const ENTRY_KEYS = new Set(
  'id country area name languages channels hours timezone audience topics cost confidential sources checked confidence note'.split(
    ' ',
  ),
);
const CHANNEL_KEYS = {
  phone: ['kind', 'value', 'e164', 'uri', 'after_connect', 'area', 'note'],
  text: ['kind', 'value', 'number', 'body', 'e164', 'uri', 'note'],
  chat: ['kind', 'uri', 'note'],
  web: ['kind', 'uri', 'note'],
  whatsapp: ['kind', 'value', 'e164', 'uri', 'note'],
};

let problems = [];
const fail = (where, what) => problems.push(`${where}: ${what}`);

const isText = (v) => typeof v === 'string' && v.trim() !== '' && v === v.trim();
const digits = (s) => s.replace(/\D/g, '');
const isDate = (v) => typeof v === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(v) && !Number.isNaN(Date.parse(v));
const httpsOk = (v) => {
  try {
    const u = new URL(v);
    return u.protocol === 'https:' && u.hostname.includes('.') && !u.username && !u.password && !/\s/.test(v);
  } catch {
    return false;
  }
};
const zoneOk = isZone;
const langOk = (l) => {
  try {
    return Intl.getCanonicalLocales(l).length === 1;
  } catch {
    return false;
  }
};
const hoursOk = (h) => parseHours(h) !== undefined && !parseHours(h).holidays;
const list = (v) => (Array.isArray(v) ? v : []);

function sources(where, v, min) {
  if (!Array.isArray(v)) return fail(where, 'sources is not a list');
  if (new Set(v).size !== v.length) fail(where, 'a source is listed twice');
  if (new Set(v).size < min) fail(where, `needs ${min} sources, has ${v.length}`);
  for (const s of v) {
    if (!isText(s)) fail(where, 'empty source');
    else if (/^https?:/.test(s)) {
      if (!httpsOk(s) && !/^http:\/\/\S+$/.test(s)) fail(where, `bad source URL ${s}`);
    } else if (/^(\/|[A-Za-z]:\\|file:|~)/.test(s)) fail(where, `source is a local path: ${s}`);
    else if (!/^public list #\d+/.test(s) && !/^[\w.-]+\/[\w.-]+: \S/.test(s))
      fail(where, `unknown form of source: ${s}`);
  }
}

function channel(where, c) {
  if (!KINDS.has(c?.kind)) return fail(where, `unknown kind ${c?.kind}`);
  for (const k of Object.keys(c)) if (!CHANNEL_KEYS[c.kind].includes(k)) fail(where, `unexpected key ${k}`);
  for (const k of ['note', 'area']) if (k in c && !isText(c[k])) fail(where, `bad ${k}`);
  if ('e164' in c && !/^\+[1-9]\d{6,14}$/.test(c.e164)) fail(where, `bad e164 ${c.e164}`);
  if (c.kind === 'chat' || c.kind === 'web') {
    if (!httpsOk(c.uri)) fail(where, `bad https link ${c.uri}`);
    return;
  }
  if (!isText(c.value)) fail(where, 'no value');
  if (c.kind === 'whatsapp') {
    if (!c.e164) fail(where, 'whatsapp needs e164');
    else if (c.uri !== `https://wa.me/${digits(c.e164)}`) fail(where, `whatsapp link does not match e164: ${c.uri}`);
    return;
  }
  const shown = c.kind === 'text' ? c.number : c.value;
  if (!isText(shown)) return fail(where, 'no number');
  if (c.kind === 'phone') {
    if ('after_connect' in c && !/^[0-9]$/.test(c.after_connect)) fail(where, `bad after_connect ${c.after_connect}`);
    if (c.uri === null) {
      if (!/[*#]/.test(shown)) fail(where, 'uri may be null only for a number with * or #');
      return;
    }
    if (/[*#]/.test(shown)) fail(where, 'a number with * or # must not be linked');
    if (!/^tel:(\+[1-9]\d{6,14}|\d{2,15})$/.test(c.uri)) return fail(where, `bad tel: link ${c.uri}`);
  } else {
    if (!('body' in c) || !(c.body === null || /^[A-Z0-9]+$/.test(c.body))) fail(where, `bad body ${c.body}`);
    if (c.value !== (c.body ? `${c.body} to ${c.number}` : c.number))
      fail(where, 'value does not match body and number');
    if (!/^sms:(\+[1-9]\d{6,14}|\d{2,15})(\?body=[A-Za-z0-9%]+)?$/.test(c.uri))
      return fail(where, `bad sms: link ${c.uri}`);
    if ((c.uri.split('?body=')[1] ?? null) !== c.body) fail(where, 'sms: body differs from body');
  }
  const dialled = c.uri.replace(/^(tel|sms):/, '').split('?')[0];
  if (c.e164 ? dialled !== c.e164 : dialled.startsWith('+')) fail(where, 'link and e164 disagree');
  const a = digits(dialled),
    b = digits(shown);
  const same = c.e164 ? a.endsWith(b.replace(/^0+/, '')) || a.endsWith(b.replace(/^[018]/, '')) || a === b : a === b;
  if (!same) fail(where, `link ${c.uri} is not the number shown ${shown}`);
}

/** Numbers a text names, with the key to press afterwards where it names one. */
function numbersIn(text) {
  const [, before, key] = /^(.*?),? (?:then|opci\u00f3n) (\d)/.exec(text) ?? [undefined, text, ''];
  return before
    .split(/\s*(?:\/|,| or )\s*/)
    .map(digits)
    .filter(Boolean)
    .map((number) => `${number}:${key}`);
}

/** Each number that is shown for a country, as {@link numbersIn} gives them. */
function shownIn(data, country) {
  const lines = data.entries
    .filter((entry) => entry.country === country)
    .flatMap(({ channels }) => channels)
    .flatMap((channel) =>
      [channel.number ?? channel.value, channel.e164].flatMap((value) =>
        value ? `${digits(value)}:${channel.after_connect ?? ''}` : [],
      ),
    );
  const emergency = data.emergency
    .filter((entry) => entry.country === country)
    .flatMap(({ number, also = [], services = {} }) => [number, ...also, ...Object.values(services)])
    .map((number) => `${number}:`);
  return new Set([...lines, ...emergency]);
}

/** @returns {string[]} what is wrong; empty when all is well */
export function check(data) {
  problems = [];
  if (data.version !== 1) fail('top', 'version is not 1');
  if (!isDate(data.compiled)) fail('top', 'compiled is not a date');
  if (data.license_note !== 'facts only') fail('top', 'license_note missing');
  if (typeof data.fields !== 'object' || !Object.keys(data.fields ?? {}).length) fail('top', 'fields missing');
  for (const k of ['entries', 'emergency', 'disputed']) if (!Array.isArray(data[k])) fail('top', `${k} is not a list`);

  const ids = new Set();
  const numbers = new Map();
  for (const [i, e] of list(data.entries).entries()) {
    const at = e?.id ?? `entries[${i}]`;
    for (const k of Object.keys(e)) if (!ENTRY_KEYS.has(k)) fail(at, `unexpected key ${k}`);
    if (!/^[a-z]{2}(-[a-z0-9]+)+$/.test(e.id ?? '')) fail(at, 'bad id');
    if (ids.has(e.id)) fail(at, 'id used twice');
    ids.add(e.id);
    if (!ISO.has(e.country)) fail(at, `unknown country ${e.country}`);
    if (e.id?.slice(0, 2).toUpperCase() !== e.country) fail(at, 'id does not start with the country code');
    if (!isText(e.name)) fail(at, 'no name');
    for (const k of ['area', 'note']) if (k in e && !isText(e[k])) fail(at, `bad ${k}`);
    if (!Array.isArray(e.languages) || !e.languages.length || !e.languages.every(langOk)) fail(at, 'bad languages');
    if (!Array.isArray(e.channels) || !e.channels.length) fail(at, 'no channels');
    for (const [j, c] of list(e.channels).entries()) channel(`${at} channel ${j}`, c);
    if (!list(e.channels).some((c) => ['phone', 'text', 'chat', 'whatsapp'].includes(c.kind)))
      fail(at, 'no way to reach a person');
    for (const c of list(e.channels)) {
      if (c.kind !== 'phone') continue;
      const key = `${e.country} ${c.uri ?? c.value} ${c.after_connect ?? ''}`;
      if (numbers.has(key) && numbers.get(key) !== e.id) fail(at, `same number as ${numbers.get(key)}`);
      numbers.set(key, e.id);
    }
    if (!(e.hours === null || (isText(e.hours) && hoursOk(e.hours)))) fail(at, `bad hours ${e.hours}`);
    if (!(e.timezone === null || zoneOk(e.timezone))) fail(at, `bad timezone ${e.timezone}`);
    for (const [k, set] of [
      ['audience', AUDIENCE],
      ['topics', TOPICS],
    ]) {
      if (!Array.isArray(e[k]) || !e[k].length) fail(at, `no ${k}`);
      for (const v of list(e[k])) if (!set.has(v)) fail(at, `unknown ${k} ${v}`);
    }
    if (!COST.has(e.cost)) fail(at, `bad cost ${e.cost}`);
    if (!(e.confidential === true || e.confidential === null)) fail(at, 'confidential must be true or null');
    if (!isDate(e.checked)) fail(at, 'checked is not a date');
    if (!CONFIDENCE.has(e.confidence)) fail(at, `bad confidence ${e.confidence}`);
    sources(at, e.sources, 2);
  }

  const emergency = new Set();
  for (const [i, e] of list(data.emergency).entries()) {
    const at = `emergency ${e?.country ?? i}`;
    for (const k of Object.keys(e))
      if (!['country', 'number', 'services', 'also', 'sources', 'note'].includes(k)) fail(at, `unexpected key ${k}`);
    if (!ISO.has(e.country)) fail(at, 'unknown country');
    if (emergency.has(e.country)) fail(at, 'listed twice');
    emergency.add(e.country);
    const all = [e.number, ...list(e.also), ...Object.values(e.services ?? {})];
    for (const n of all) if (!/^\d{2,5}$/.test(n ?? '')) fail(at, `bad number ${n}`);
    for (const k of Object.keys(e.services ?? {}))
      if (!['police', 'ambulance', 'fire'].includes(k)) fail(at, `unknown service ${k}`);
    if ('note' in e && !isText(e.note)) fail(at, 'bad note');
    sources(at, e.sources, 2);
  }

  const disputedIds = new Set();
  for (const [i, d] of list(data.disputed).entries()) {
    const at = `disputed ${d?.id ?? i}`;
    if (!isText(d.id) || disputedIds.has(d.id) || ids.has(d.id)) fail(at, 'bad or repeated id');
    disputedIds.add(d.id);
    if (!ISO.has(d.country)) fail(at, 'unknown country');
    for (const k of ['service', 'value', 'reason']) if (!isText(d[k])) fail(at, `no ${k}`);
    if (!STATUS.has(d.status)) fail(at, `bad status ${d.status}`);
    sources(at, d.sources, 1);
  }

  for (const { id, country, value } of list(data.disputed)) {
    const shown = shownIn(data, country);
    for (const number of numbersIn(value)) if (shown.has(number)) fail(`disputed ${id}`, `${number} is shown`);
  }
  return problems;
}
