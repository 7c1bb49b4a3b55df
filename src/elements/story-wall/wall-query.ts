import { warn } from '../../base/warn.js';
import type { ShareQuery } from '../../core/backend.js';
import { CONTENT_NOTES, type ContentNote } from '../../core/models/content-notes.js';
import type { HavenStoryWall } from './story-wall.js';

export const ORDERS = ['newest', 'unanswered'] as const;

type Asked = Pick<HavenStoryWall, 'topic' | 'order' | 'pages' | 'layout' | 'pageSize' | 'mute'>;

/** What a wall's properties ask a backend for; each wrong value is replaced by its default, and told once. */
export function wallQuery({ topic, order, pages, layout, pageSize, mute }: Asked): ShareQuery {
  const without = CONTENT_NOTES.filter((note) => mute.includes(note));
  const valid = {
    topic: !topic || /^[a-z\d-]{1,64}$/.test(topic),
    order: ORDERS.includes(order),
    pages: pages === 'button' || pages === 'scroll',
    layout: layout === 'panel' || layout === 'page',
    'page-size': Number.isInteger(pageSize) && pageSize > 0 && pageSize <= 20,
    mute: mute.every((note) => CONTENT_NOTES.includes(note as ContentNote)),
  };
  for (const [name, known] of Object.entries(valid)) {
    if (!known) warn(`<haven-story-wall>: the value of ${name} is not known; the default is used.`);
  }
  return {
    order: valid.order ? order : 'newest',
    // A wall that is scrolled holds several pages, and few nodes.
    limit: Math.min(valid['page-size'] ? pageSize : 10, pages === 'scroll' ? 10 : 20),
    ...(topic && valid.topic && { topic }),
    ...(without.length > 0 && { without }),
  };
}
