import { parseId, record } from './parse.js';
import type { Reply } from './share.js';
import { parseFlag, parseItem, parseText } from './item.js';

/** Longest text of a reply, in UTF-16 units after cleaning. */
export const REPLY_TEXT_MAX = 4_000;

/** Warm, labelled answers without pity, agreement with hopelessness, or faith. There is no negative one. */
export const REACTIONS = ['with-you', 'i-hear-you', 'me-too', 'thank-you', 'holding-space', 'warmth'] as const;

/** @throws {HavenError} `invalid` or `too-large`, field `text` */
export const parseReplyText = (value: unknown): string => parseText(value, 'text', REPLY_TEXT_MAX);

/** @throws {HavenError} `invalid` or `too-large` with the field */
export function parseReply(value: unknown): Reply {
  const get = record(value, 'reply');
  return {
    ...parseItem(get),
    share: get('share', parseId),
    text: get('text', parseText, REPLY_TEXT_MAX),
    author: get('author', parseFlag),
  };
}
