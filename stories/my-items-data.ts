import { keyringSession } from '../src/controllers/keyring-session.js';
import { hashSecret } from '../src/core/crypto/keyring.js';
import { base64url, randomIds } from '../src/core/ids.js';
import type { Decision } from '../src/core/models/moderation.js';
import type { ItemState, NewShare } from '../src/core/models/share.js';
import { systemClock, today } from '../src/core/clock.js';
import type { ScriptedBackend } from '../src/testing/scripted-backend.js';

type Content = Partial<NewShare> & { readonly text: string };

const op = (): { op: string } => ({ op: randomIds.operation() });

async function create(
  backend: ScriptedBackend,
  community: string,
  id: string,
  secret: string,
  voice: string,
  content: Content,
): Promise<string> {
  const share = {
    id,
    notes: [],
    wish: 'replies',
    reactions: true,
    voice,
    capability: await hashSecret(secret),
    ...content,
  } as const;
  await backend.shares.create({ community }, share, op());
  return id;
}

/** Of the words in this window. */
export async function ownShare(backend: ScriptedBackend, community: string, content: Content): Promise<string> {
  const session = keyringSession(community);
  const ring = await session.keyring();
  const id = randomIds.uuid();
  await create(backend, community, id, await ring.secretFor('share', id), await ring.secretFor('voice', id), content);
  session.remember({ kind: 'share', id });
  return id;
}

export async function ownReply(
  backend: ScriptedBackend,
  community: string,
  share: string,
  text: string,
): Promise<string> {
  const session = keyringSession(community);
  const ring = await session.keyring();
  const id = randomIds.uuid();
  const capability = await hashSecret(await ring.secretFor('reply', id));
  const voice = await ring.secretFor('voice', share);
  await backend.shares.reply({ community }, share, { id, text, capability, voice }, op());
  session.remember({ kind: 'reply', id });
  return id;
}

const secret = (): string => base64url(randomIds.bytes(32));

export const strangersShare = (backend: ScriptedBackend, community: string, text: string): Promise<string> =>
  create(backend, community, randomIds.uuid(), secret(), secret(), { text });

export async function strangersReply(
  backend: ScriptedBackend,
  community: string,
  share: string,
  text: string,
): Promise<void> {
  const reply = { id: randomIds.uuid(), text, capability: await hashSecret(secret()), voice: secret() };
  await backend.shares.reply({ community }, share, reply, op());
}

/** A story of one's own about which moderators have decided, as its author's view tells it. */
export async function decided(
  backend: ScriptedBackend,
  community: string,
  text: string,
  state: ItemState,
  decisions: readonly Omit<Decision, 'id' | 'day' | 'appealable'>[],
): Promise<void> {
  const id = await ownShare(backend, community, { text });
  const own = await backend.shares.own({ community }, id, {
    secret: await (await keyringSession(community).keyring()).secretFor('share', id),
  });
  const told = decisions.map((decision) => ({
    ...decision,
    id: randomIds.uuid(),
    day: today(systemClock),
    appealable: true,
  }));
  backend.garbage('own', { ...own, state, decisions: told }, 9);
}
