import { CONTACT_KINDS, type ContactKind, type ResourceContact } from '../models/resource.js';
import { flag, httpsLink, looseRecord, refuseField, text, word } from './fields.js';

const digits = (value: string): string => (value.trim().startsWith('+') ? '+' : '') + value.replace(/\D/g, '');
// What people write between digits, and the `*` and `#` of short codes.
const NUMBER = /^\+?[\d\s().\-/\u2010-\u2015\u00A0*#]{2,40}$/;
const DIALLED = /^\+?\d{2,15}$/;
const MAIL = /^[^\s@<>"'\\,;:?&%/]{1,64}@[a-z\d](?:[a-z\d.-]{0,251}[a-z\d])?$/i;

const schemes: Readonly<Partial<Record<ContactKind, string>>> = {
  phone: 'tel:',
  relay: 'tel:',
  text: 'sms:',
  email: 'mailto:',
};

/** The link of a number or an address, made from what people read, so that the two cannot differ. */
function linkOf(kind: ContactKind, value: string, keyword: string | undefined): string | undefined {
  if (kind === 'email') return `mailto:${value}`;
  const number = digits(value);
  // A link with `*` or `#` does not dial reliably.
  if (/[*#]/.test(value) || !DIALLED.test(number)) return undefined;
  if (kind === 'whatsapp') return number.startsWith('+') ? `https://wa.me/${number.slice(1)}` : undefined;
  return `${schemes[kind]}${number}${kind === 'text' && keyword ? `?body=${encodeURIComponent(keyword)}` : ''}`;
}

function checkedLink(kind: ContactKind, uri: unknown, value: string | undefined, field: string): string | undefined {
  if (uri === undefined || uri === null || uri === '') return undefined;
  if (typeof uri !== 'string') refuseField(field);
  const scheme = schemes[kind];
  if (!scheme) return httpsLink(uri, field);
  const shown = uri.slice(scheme.length).split('?', 1)[0]!;
  if (!uri.startsWith(scheme)) refuseField(field, 'unsafe-link');
  if (kind === 'email') return uri === `mailto:${value}` ? uri : refuseField(field);
  const body = uri.slice(scheme.length + shown.length);
  const bare = kind === 'text' ? /^(\?body=[\w%.~-]{1,160})?$/ : /^$/;
  if (!DIALLED.test(digits(shown)) || !bare.test(body)) refuseField(field, 'unsafe-link');
  // The number behind the link is the one that is shown, but for the country's code.
  const behind = (number: string): string => number.replace(/\D/g, '').slice(-6);
  if (value !== undefined && !behind(shown).endsWith(behind(value).slice(-4))) refuseField(field);
  return `${scheme}${digits(shown)}${body}`;
}

export function readContact(value: unknown, field: string): ResourceContact {
  const loose = looseRecord(value, field);
  const at = (key: string): string => `${field}.${key}`;
  const kind = word(loose['kind'], at('kind'), CONTACT_KINDS) ?? refuseField(at('kind'), 'missing');
  const shown = text(loose['value'], at('value'), 300);
  const keyword = text(loose['keyword'], at('keyword'), 30);
  const press = text(loose['press'], at('press'), 12);
  const area = text(loose['area'], at('area'), 120);
  const note = text(loose['note'], at('note'), 300);
  const abroad = flag(loose['abroad'], at('abroad'));

  if (shown !== undefined) {
    if (kind === 'email' && !MAIL.test(shown)) refuseField(at('value'));
    if (/^(phone|text|relay|whatsapp)$/.test(kind) && (!NUMBER.test(shown) || digits(shown).length < 2)) {
      refuseField(at('value'));
    }
  }
  const given = checkedLink(kind, loose['uri'], shown, at('uri'));
  const made = shown !== undefined && kind !== 'visit' && kind !== 'web' && kind !== 'chat';
  const uri = given ?? (made ? linkOf(kind, shown, keyword) : undefined);
  if (shown === undefined && uri === undefined) refuseField(at('value'), 'missing');
  return {
    kind,
    ...(shown !== undefined ? { value: shown } : schemes[kind] ? { value: uri!.replace(/^\w+:|\?.*$/g, '') } : {}),
    ...(uri !== undefined && { uri }),
    ...(keyword !== undefined && { keyword, ...(shown !== undefined && { number: shown }) }),
    ...(press !== undefined && { press }),
    ...(area !== undefined && { area }),
    ...(abroad && { abroad }),
    ...(note !== undefined && { note }),
  };
}
