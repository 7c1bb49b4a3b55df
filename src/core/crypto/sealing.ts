// age-encryption: one documented file format in both directions, which opens with stock tools. Nobody else imports it.
import { Decrypter, Encrypter, generateHybridIdentity, identityToRecipient } from 'age-encryption';
import { HavenError } from '../errors.js';
import { base64url, fromBase64url, randomIds } from '../ids.js';
import { REPORT_TEXT_MAX } from '../models/report.js';
import { cleanText } from '../text.js';
import { identityOf, isHybridRecipient } from './age-keys.js';
import { canonicalJson } from './canonical.js';
import { isSealed, PLAIN_SIZES, SEATS } from './sealed-size.js';

/** What a message is for. `note`: for moderators only. */
export type Purpose = 'report' | 'addition' | 'answer' | 'note';

/** Where a message belongs. It is sealed with it and checked on opening, so that no message can be moved. */
export interface SealContext {
  readonly community: string;
  readonly purpose: Purpose;
  /** Of the key ring it is sealed to. */
  readonly epoch: number;
  /** Id of the report. */
  readonly item: string;
}

export interface SealedBody {
  /** Cleaned text, at most 12,000 units. */
  readonly text?: string;
  /** Everything else, as plain JSON. */
  readonly fields?: Readonly<Record<string, unknown>>;
}

const CONTEXT = ['community', 'purpose', 'epoch', 'item'] as const;
const encoder = new TextEncoder();
const failed = (code: 'invalid' | 'unauthorized' | 'too-large', field: string): HavenError =>
  new HavenError(code, { field });

/** `0x80` and zeros up to the smallest size it fits: nobody learns from the length how much was said. */
export function padded(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const size = PLAIN_SIZES.find((each) => bytes.length < each);
  if (!size) throw failed('too-large', 'text');
  const whole = new Uint8Array(size);
  whole.set(bytes);
  whole[bytes.length] = 0x80;
  return whole;
}

function unpadded(bytes: Uint8Array): Uint8Array {
  const end = bytes.findLastIndex((byte) => byte !== 0);
  if (bytes[end] !== 0x80) throw failed('invalid', 'sealed');
  return bytes.subarray(0, end);
}

/** What is sealed, before padding: canonical JSON of version, context, text and fields. */
export function plainMessage({ text, fields }: SealedBody, context: SealContext): Uint8Array<ArrayBuffer> {
  if (text !== undefined && text.length > REPORT_TEXT_MAX) throw failed('too-large', 'text');
  const { community, purpose, epoch, item } = context;
  return encoder.encode(canonicalJson({ v: 1, community, purpose, epoch, item, text, fields }));
}

function shuffled(recipients: readonly string[]): string[] {
  const list = [...recipients];
  for (let i = list.length - 1; i > 0; i--) {
    // Five places at most: 32 bits are even enough.
    const j = new DataView(randomIds.bytes(4).buffer).getUint32(0) % (i + 1);
    [list[i], list[j]] = [list[j]!, list[i]!];
  }
  return list;
}

/**
 * Seals a message to 1–5 hybrid recipients: a binary age file in base64url, of one of three lengths whatever it says and
 * whoever may read it. Lists are filled up to five with keys that are thrown away, in a random order.
 *
 * Throws `too-large` with field `text`; `invalid` with field `recipients` for an empty or long list, one that repeats itself, and any
 * other kind of recipient (a mixture would be as weak as its weakest). There is no other way to send: never in the clear.
 */
export async function sealMessage(
  body: SealedBody,
  context: SealContext,
  recipients: readonly string[],
): Promise<string> {
  const known = new Set(recipients);
  if (!known.size || recipients.length > SEATS || known.size < recipients.length) throw failed('invalid', 'recipients');
  if (!recipients.every(isHybridRecipient)) throw failed('invalid', 'recipients');
  const plain = padded(plainMessage(body, context));
  const fillers = Array.from({ length: SEATS - recipients.length }, async () =>
    identityToRecipient(await generateHybridIdentity()),
  );
  const file = new Encrypter();
  for (const recipient of shuffled([...recipients, ...(await Promise.all(fillers))])) file.addRecipient(recipient);
  return base64url(await file.encrypt(plain));
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

function parsed(bytes: Uint8Array): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(unpadded(bytes)));
    if (isObject(value)) return value;
  } catch {
    // Told below, without what was in it.
  }
  throw failed('invalid', 'sealed');
}

/**
 * Opens a message with any of these identities, and checks that it belongs where it was found.
 *
 * Throws `unauthorized`, field `sealed`, when none of them opens it; `invalid` with field `sealed` when it is damaged or of
 * another form, with `sealed.community`, `.purpose`, `.epoch` or `.item` when it was moved.
 */
export async function openMessage(
  sealed: string,
  context: SealContext,
  identities: readonly string[],
): Promise<SealedBody> {
  if (!isSealed(sealed)) throw failed('invalid', 'sealed');
  const file = new Decrypter();
  let plain: Uint8Array;
  try {
    for (const identity of identities) file.addIdentity(identity);
    plain = await file.decrypt(fromBase64url(sealed));
  } catch (thrown) {
    const missed = /^no identity matched/.test((thrown as Error).message);
    throw failed(missed ? 'unauthorized' : 'invalid', 'sealed');
  }
  const message = parsed(plain);
  if (message['v'] !== 1) throw failed('invalid', 'sealed');
  for (const key of CONTEXT) if (message[key] !== context[key]) throw failed('invalid', `sealed.${key}`);
  const { text, fields } = message;
  return {
    // Whoever sealed it may have used another program.
    ...(typeof text === 'string' && { text: cleanText(text).slice(0, REPORT_TEXT_MAX) }),
    ...(isObject(fields) && { fields }),
  };
}

/** The pair of keys of 32 bytes: the same every time, so that a receipt phrase gives it again on any device. */
export async function identityFromSeed(seed: Uint8Array): Promise<{ identity: string; recipient: string }> {
  const identity = identityOf(seed);
  return { identity, recipient: await identityToRecipient(identity) };
}
