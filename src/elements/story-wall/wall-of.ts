import type { LiveListController } from '../../controllers/live-list-controller.js';
import { LocalizeController } from '../../controllers/localize-controller.js';
import { Ticker } from '../../controllers/ticker.js';
import type { Share } from '../../core/models/share.js';
import type { Section } from '../../i18n/section.js';
import { renderReport } from './report-link.js';
import type { Wall, WallCore } from './wall.js';

/** What stands from the start, with all that opened parts need besides. */
export function wallOf(core: WallCore, live: LiveListController<Share>, say: (text: string) => void): Wall {
  const { host, setup } = core;
  const ticker = new Ticker(host);
  const words = new Map<string, unknown>([
    ['story-wall', core.words],
    ['common', core.common],
  ]);
  const wall: Wall = {
    ...core,
    live,
    say,
    get query() {
      return core.query;
    },
    get now() {
      return ticker.now;
    },
    t<Strings extends object>(section: Section<Strings>): Strings {
      const { name } = section;
      const found = words.get(name) as LocalizeController<Strings> | undefined;
      if (found) return found.t;
      const made = new LocalizeController(host, section, setup.strings);
      words.set(name, made);
      return made.t;
    },
    report: (kind, id, otherwise) => renderReport(wall, kind, id, otherwise),
    draw: () => host.requestUpdate(),
    async focus(selector) {
      host.requestUpdate();
      await host.updateComplete;
      host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
    },
  };
  return wall;
}
