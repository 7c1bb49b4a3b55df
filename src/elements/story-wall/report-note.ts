import { html } from 'lit';
import { storyThreadSection } from '../../i18n/sections/story-thread.js';
import { adopt } from '../../styles/adopt.js';
import { partStyles } from './parts.styles.js';
import type { Part, Wall } from './wall.js';

/** For sites that have named no page for reports: how to reach people all the same. */
export function openPart(wall: Wall): Part {
  adopt(wall.host, partStyles);
  return {
    render() {
      const t = wall.t(storyThreadSection);
      return html`<h3>${t.reportTitle}</h3>
        <p>${t.report}</p>
        <p>${t.reportDanger} ${wall.help()}</p>`;
    },
  };
}
