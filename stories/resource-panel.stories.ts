import { html, type TemplateResult } from 'lit';
import '../src/elements/resource-panel/define.js';
import { HavenError } from '../src/core/errors.js';
import type { Directory } from '../src/core/models/resource.js';
import type { HavenResourcePanel } from '../src/elements/resource-panel/resource-panel.js';
import {
  directoryBackend,
  exampleDirectory,
  exampleResource,
  exampleResources,
} from '../src/testing/seed-directory.js';

export default { title: 'Elements/Resource panel', component: 'haven-resource-panel' };

type Play = (panel: HavenResourcePanel) => Promise<unknown>;

/** Counts as drawing until everything in it has been done, so that whoever waits for a story waits for its last step. */
class Stage extends HTMLElement {
  isUpdatePending = false;
  updateComplete: Promise<boolean> = Promise.resolve(true);
  #played = false;

  set play(play: Play) {
    if (this.#played) return;
    this.#played = this.isUpdatePending = true;
    this.updateComplete = this.#run(play).then(() => (this.isUpdatePending = false));
  }

  async #run(play: Play): Promise<void> {
    await Promise.resolve();
    const panel = this.querySelector('haven-resource-panel');
    if (panel) await play(panel);
  }
}
if (!customElements.get('story-resource-panel')) customElements.define('story-resource-panel', Stage);

/** A Tuesday at noon in London. */
const NOON = Date.parse('2026-03-10T12:00:00Z');
const at = (time: string): number => Date.parse(`2026-03-10T${time}:00Z`);

async function find<T extends HTMLElement = HTMLElement>(panel: HavenResourcePanel, selector: string): Promise<T> {
  for (let frame = 0; frame < 600 && panel.isConnected; frame++) {
    const found = panel.shadowRoot?.querySelector<T>(selector);
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
  // A story that is left in the middle just ends.
  if (!panel.isConnected) return new Promise<never>(() => {});
  throw new Error(`The story came to a halt before ${selector}.`);
}

const stands: Play = (panel) => find(panel, '.danger');
const opens =
  (name: string, inside: string): Play =>
  async (panel) => {
    (await find(panel, `[data-opens=${name}]`)).click();
    await find(panel, inside);
  };

interface Scene {
  readonly directory?: Partial<Directory>;
  readonly answer?: () => Promise<Directory>;
  readonly play?: Play;
  readonly now?: number;
  /** Leaves the country to be guessed. */
  readonly guess?: true;
  readonly compact?: boolean;
  readonly noStep?: boolean;
  readonly audience?: readonly string[];
  readonly report?: string;
  readonly content?: TemplateResult;
}

const stage = ({
  directory,
  answer,
  play = stands,
  now = NOON,
  guess,
  content,
  ...set
}: Scene = {}): TemplateResult => html`
  <story-resource-panel .play=${play}>
    <haven-resource-panel
      .backend=${directoryBackend(answer ?? (() => Promise.resolve(exampleDirectory(directory))))}
      .viewer=${{ now, zone: 'Europe/London', languages: ['en-GB'] }}
      .country=${guess ? undefined : 'GB'}
      .audience=${set.audience ?? []}
      .reportHref=${set.report}
      ?compact=${set.compact}
      ?no-step=${set.noStep}
      >${content}</haven-resource-panel
    >
  </story-resource-panel>
`;

const [lantern, harbour] = exampleResources();

export const Ready = { render: () => stage() };
export const Evening = { render: () => stage({ now: at('17:30') }) };
export const Guessed = { render: () => stage({ guess: true }) };
export const OneLine = { render: () => stage({ directory: { resources: lantern ? [lantern] : [] } }) };
export const Paired = {
  render: () =>
    stage({
      directory: {
        resources: [
          { ...lantern!, pairedWith: harbour!.id },
          { ...harbour!, pairedWith: lantern!.id },
        ],
      },
    }),
};
export const Stale = {
  render: () =>
    stage({
      directory: {
        resources: [
          exampleResource({ id: 'old', name: 'Long Ago Line', assured: '2024-01-01' }),
          exampleResource({ id: 'never', name: 'Undated Line', assured: undefined as never }),
        ],
      },
      report: 'mailto:care@site.example',
    }),
};
export const WithReport = { render: () => stage({ report: 'https://site.example/wrong' }) };
export const Compact = { render: () => stage({ compact: true }) };
export const NoStep = { render: () => stage({ noStep: true }) };
export const OwnHeading = {
  render: () => stage({ content: html`<h3 slot="heading">If tonight is hard</h3><p>Ring the porter’s desk.</p>` }),
};
export const AnotherStep = { render: () => stage({ play: opens('steps', '.step p[role=status]') }) };
export const ChangeCountry = { render: () => stage({ play: opens('place', '#country') }) };
export const CountryUnknown = {
  render: () =>
    stage({
      play: async (panel) => {
        await opens('place', '#country')(panel);
        (await find<HTMLInputElement>(panel, '#country')).value = 'Atlantis';
        (await find(panel, 'form button.primary')).click();
      },
    }),
};
export const More = { render: () => stage({ play: opens('more', '#words') }) };
export const MoreFiltered = {
  render: () => stage({ play: opens('more', '#words'), audience: ['veterans'] }),
};
export const MoreNothingFound = {
  render: () =>
    stage({
      play: async (panel) => {
        await opens('more', '#words')(panel);
        const words = await find<HTMLInputElement>(panel, '#words');
        words.value = 'zzzz';
        words.dispatchEvent(new Event('input'));
      },
    }),
};
export const NothingMore = {
  render: () => stage({ directory: { resources: [lantern!] }, play: opens('more', '#more') }),
};
export const Long = {
  render: () =>
    stage({
      directory: {
        resources: Array.from({ length: 300 }, (_, index) =>
          exampleResource({ id: `line-${index}`, name: `Line ${index} ${'of a very long name '.repeat(index % 4)}` }),
        ),
      },
      play: opens('more', '#words'),
    }),
};
export const Loading = {
  render: () => stage({ answer: () => new Promise(() => {}), play: (panel) => find(panel, '.loading') }),
};
export const Empty = {
  render: () => stage({ directory: { resources: [] } }),
};
export const Failed = {
  render: () => stage({ answer: () => Promise.reject(new HavenError('unavailable')) }),
};
export const HostUnreachable = {
  render: () =>
    stage({
      directory: { refused: [{ source: '/people.csv', row: 0, field: '.', reason: 'unreachable' }], refusedCount: 1 },
    }),
};
export const Offline = { render: () => stage({ directory: { keptFrom: '2026-03-02' } }) };
export const Fallback = {
  render: () =>
    stage({
      answer: () => new Promise(() => {}),
      play: (panel) => panel.updateComplete,
      content: html`<h3>Somebody to talk to</h3>
        <p>Lantern Line: 555-0101, day and night.</p>`,
    }),
};
export const Arabic = { render: () => html`<div lang="ar" dir="rtl">${stage()}</div>` };
export const German = { render: () => html`<div lang="de">${stage({ play: opens('more', '#words') })}</div>` };
