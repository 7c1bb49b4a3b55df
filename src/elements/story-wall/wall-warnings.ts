import { warn } from '../../base/warn.js';
import type { ShareQuery } from '../../core/backend.js';
import { CONTENT_NOTES } from '../../core/models/content-notes.js';
import type { WallProperties } from './wall.js';

/** Tells a developer once about values that were replaced by their defaults. */
export function warnOfUnknown(host: WallProperties, asked: ShareQuery): void {
  const { topic, order, pages, layout, pageSize, mute } = host;
  const wrong = {
    topic: topic && !asked.topic,
    order: order !== asked.order,
    pages: pages !== 'button' && pages !== 'scroll',
    layout: layout !== 'panel' && layout !== 'page',
    'page-size': !(pageSize > 0 && pageSize <= 12 && pageSize % 1 === 0),
    mute: mute.some((note) => !(CONTENT_NOTES as readonly string[]).includes(note)),
  };
  for (const [name, is] of Object.entries(wrong)) {
    if (is) warn(`<haven-story-wall>: the value of ${name} is not known; the default is used.`);
  }
}
