import { UniqueName } from '../../controllers/unique-name.js';
import type { Wall } from './wall.js';

/** Name of the region with the stories: the host's own heading, or the topic, tell it from others on the page. */
export function regionName(wall: Wall): () => string {
  const { host, words } = wall;
  const unique = new UniqueName(host);
  return () => {
    const heading = host.querySelector(':scope > [slot=heading]')?.textContent?.trim();
    return unique.of(heading || [words.t.list, wall.query.topic ?? []].flat().join(' · '));
  };
}
