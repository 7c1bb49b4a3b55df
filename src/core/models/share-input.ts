import { oneOf, optional, parseId, parseKey, record } from './parse.js';
import type { NewReaction, NewReply, NewShare } from './share.js';
import { REACTIONS, REPLY_TEXT_MAX } from './reply.js';
import { parseText } from './item.js';
import { parseShareContent, parseTopic } from './share.js';

/** @throws {HavenError} `invalid` or `too-large` with the field */
export function parseNewShare(value: unknown): NewShare {
  const get = record(value, 'share');
  return {
    id: get('id', parseId),
    ...parseShareContent(value),
    ...get('topic', optional, parseTopic),
    capability: get('capability', parseKey),
    voice: get('voice', parseKey),
  };
}

/** @throws {HavenError} `invalid` or `too-large` with the field */
export function parseNewReply(value: unknown): NewReply {
  const get = record(value, 'reply');
  return {
    id: get('id', parseId),
    text: get('text', parseText, REPLY_TEXT_MAX),
    capability: get('capability', parseKey),
    voice: get('voice', parseKey),
  };
}

/** @throws {HavenError} `invalid` with the field */
export function parseNewReaction(value: unknown): NewReaction {
  const get = record(value, 'reaction');
  return { kind: get('kind', oneOf, REACTIONS), capability: get('capability', parseKey) };
}

export { parseOperation } from './parse.js';
