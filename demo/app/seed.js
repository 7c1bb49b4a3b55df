// Puts the demo's example shares into this browser once, through the same adapter and the same calls an app would use.
// `/app/seed.js?community=lantern-street` does it for one community and draws the page's walls again.
import { indexedDbBackend } from 'haven-elements/adapters/indexeddb';
import { events } from './events.js';
import { polls } from './polls.js';
import { stories } from './stories.js';

const DAY = 86_400_000;

const random = (bytes) =>
  btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(bytes))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
// The hash of a secret that nobody knows: an example can be read and answered, and belongs to no visitor.
const key = () => random(32);
const call = () => ({ op: random(16) });

/** Writes what is not there yet. Ids are fixed, so that two tabs doing this at once still leave one of each. */
export async function seed(community) {
  let daysAgo = 0;
  const backend = indexedDbBackend({ clock: { now: () => Date.now() - daysAgo * DAY } });
  const scope = { community };
  const { shares } = backend;
  let added = 0;
  try {
    for (const { id, ago, text, topic, notes = [], ownNote, wish = 'replies', answers = [] } of stories[community] ??
      []) {
      const voice = key();
      daysAgo = ago;
      try {
        await shares.create(
          scope,
          {
            id,
            text,
            notes,
            wish,
            reactions: true,
            capability: key(),
            voice,
            ...(topic && { topic }),
            ...(ownNote && { ownNote }),
          },
          call(),
        );
      } catch (error) {
        if (error.code === 'conflict') continue;
        throw error;
      }
      added += 1;
      for (const { text: words, ago: then = ago, byAuthor } of answers) {
        daysAgo = then;
        const reply = { id: crypto.randomUUID(), text: words, capability: key(), voice: byAuthor ? voice : key() };
        await shares.reply(scope, id, reply, call());
      }
    }
  } finally {
    backend.close();
  }
  return added;
}

const day = (ago) => new Date(Date.now() + ago * DAY).toISOString().slice(0, 10);

/**
 * Writes the waves of a community's polls, each on the days it had. The page's polls stand in templates until then: with
 * the real day, looking at a wave of last month ends it, before anybody in this script has answered.
 */
// One page at a time: a poll that one of them has ended takes no answers from another.
export const seedPolls = (community) => navigator.locks.request(`demo-polls-${community}`, () => writePolls(community));

async function writePolls(community) {
  let now = 0;
  const backend = indexedDbBackend({ clock: { now: () => Date.now() + now * DAY } });
  const scope = { community };
  try {
    for (const { id, from, to, series, note, poll, answers } of polls[community] ?? []) {
      const known = await backend.polls.get(scope, id).catch(() => undefined);
      if (known) continue;
      now = Math.min(0, from);
      const wave = { ...poll, id, opens: day(from), closes: day(to), ...(series && { series }), ...(note && { note }) };
      await backend.polls.create(scope, wave, call());
      for (const [at, count] of answers.entries()) {
        for (let one = 0; one < count; one++) {
          await backend.polls.answer(scope, id, { answers: { mood: at + 1 }, capability: key() }, call());
        }
      }
      now = 0;
      await backend.polls.get(scope, id);
    }
  } finally {
    backend.close();
    for (const template of document.querySelectorAll('template[data-seeded]')) {
      template.replaceWith(template.content.cloneNode(true));
    }
  }
}

/** Brings the evenings of the coming week, and lets others take seats. What is there already stays as it is. */
export const seedEvents = (community) =>
  navigator.locks.request(`demo-events-${community}`, async () => {
    const backend = indexedDbBackend();
    const scope = { community };
    try {
      const now = Date.now();
      const { events: known } = await backend.events.list(scope, { from: now, to: now + 14 * DAY });
      for (const { event, guests } of events[community] ?? []) {
        if (known.some(({ series }) => series === event.id)) continue;
        // The hash of a host's secret that nobody knows.
        await backend.events.create(scope, { ...event, capability: key() }, call());
        for (let guest = 0; guest < guests; guest++) {
          await backend.events.takeSeat(scope, `${event.id} `, { capability: key() }, call());
        }
      }
    } finally {
      backend.close();
    }
  });

const community = new URL(import.meta.url).searchParams.get('community');
if (community && (await seed(community))) {
  // Walls that have looked before the examples were there look again.
  for (const wall of document.querySelectorAll('haven-story-wall')) wall.replaceWith(wall.cloneNode(true));
}
if (community) await Promise.all([seedPolls(community), seedEvents(community)]);
