import { html } from 'lit';
import '../../src/elements/community/define.js';
import '../../src/elements/receipt/define.js';
import '../../src/elements/report-button/define.js';
import { keyringSession } from '../../src/controllers/keyring-session.js';
import { openAsModerator, type OpenedCase } from '../../src/controllers/moderator-mail.js';
import type { Backend, ReportsBackend } from '../../src/core/backend.js';
import { randomIds } from '../../src/core/ids.js';
import type { QueueItem } from '../../src/core/models/moderation.js';
import type { Door } from '../../src/core/models/report.js';
import type { HavenReportButton } from '../../src/elements/report-button/report-button.js';
import { testClock } from '../../src/testing/test-clock.js';
import { deskBackend, moderators } from '../../stories/report-desk.js';
import { PHRASE } from '../../stories/stage.js';
import { fixture, settled } from '../helpers/fixture.js';
import { waitFor } from '../helpers/wait.js';

let count = 0;
export const newCommunity = (): string => `report-${Date.now()}-${count++}`;

export const TEXT = 'She has not answered since this morning, and that is not like her.';

export interface Call {
  readonly method: keyof ReportsBackend;
  readonly args: readonly unknown[];
}

export interface Scene {
  readonly community?: string;
  readonly backend?: Backend | undefined;
  readonly instead?: (reports: ReportsBackend) => Partial<ReportsBackend>;
  readonly set?: (element: HavenReportButton) => void;
  readonly hours?: string;
  readonly within?: string;
  readonly contact?: string;
}

export interface Stage {
  readonly community: string;
  readonly backend: Backend | undefined;
  readonly element: HavenReportButton;
  /** All that was asked of its reports, in order. */
  readonly calls: readonly Call[];
}

/** Notes what is asked, and hands it on. */
function noted(reports: ReportsBackend, calls: Call[]): ReportsBackend {
  const all = (['keyRing', 'submit', 'mailbox', 'append', 'withdraw'] as const).map((method) => [
    method,
    (...args: unknown[]) => {
      calls.push({ method, args });
      return (reports[method] as (...args: unknown[]) => unknown)(...args);
    },
  ]);
  const handed: unknown = Object.fromEntries(all);
  return handed as ReportsBackend;
}

/** A report button in a community with three moderators who have keys. */
export async function stage(scene: Scene = {}): Promise<Stage> {
  const community = scene.community ?? newCommunity();
  const calls: Call[] = [];
  let backend = scene.backend;
  if (!('backend' in scene)) {
    const desk = deskBackend({ community });
    const reports = desk.reports!;
    backend = { ...desk, reports: noted({ ...reports, ...scene.instead?.(reports) }, calls) };
  }
  const element = document.createElement('haven-report-button');
  element.clock = testClock();
  scene.set?.(element);
  await fixture(
    html`<haven-community
      community=${community}
      .backend=${backend}
      .staffedHours=${scene.hours}
      .staffedWithin=${scene.within}
      .contactHref=${scene.contact}
      staffed-zone="UTC"
      >${element}</haven-community
    >`,
  );
  return { community, backend, element, calls };
}

export const root = (element: HavenReportButton): ShadowRoot => element.shadowRoot!;
export const dialogOf = (element: HavenReportButton): HTMLDialogElement | null => root(element).querySelector('dialog');

/** All that is on the screen in the dialog, spaces and lines as one space. */
export const shown = (element: HavenReportButton): string =>
  (dialogOf(element)?.textContent ?? '').replace(/\s+/g, ' ');

export const see = <T extends HTMLElement = HTMLElement>(element: HavenReportButton, selector: string): Promise<T> =>
  waitFor(() => root(element).querySelector<T>(selector), `${selector} in the dialog`);

export const seeText = async (element: HavenReportButton, text: string): Promise<void> => {
  await waitFor(() => shown(element).includes(text), `“${text}” in the dialog`);
};

/** Presses what says this, button or label. */
export async function pressWhat(element: HavenReportButton, words: string): Promise<void> {
  const control = await waitFor(
    () =>
      [...root(element).querySelectorAll<HTMLElement>('button, label, summary')].find((one) =>
        one.textContent.replace(/\s+/g, ' ').trim().startsWith(words),
      ),
    `something that says “${words}”`,
  );
  control.click();
  await settled();
}

export async function open(element: HavenReportButton): Promise<void> {
  const button = root(element).querySelector<HTMLElement>('[part=button]')!;
  button.focus();
  button.click();
  await waitFor(() => dialogOf(element)?.open, 'an open dialog');
  await settled();
}

const doors: Record<Door, string> = {
  worried: 'I am worried about someone',
  rules: 'Something is against the guidelines',
};

/** As far as the second step. */
export async function toWriting(element: HavenReportButton, door: Door = 'worried', reason?: string): Promise<void> {
  await open(element);
  await pressWhat(element, doors[door]);
  if (reason) await pressWhat(element, reason);
  await pressWhat(element, 'Go on');
  await see(element, 'textarea');
}

export async function type(element: HavenReportButton, text = TEXT): Promise<void> {
  const area = await see<HTMLTextAreaElement>(element, 'textarea');
  area.value = text;
  area.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await settled();
}

/** Writes, waits until it is known who can read, and presses Send. */
export async function send({ element, community }: Stage, text = TEXT): Promise<void> {
  const session = keyringSession(community);
  await session.ready();
  if (!session.phrase) await session.unlock(PHRASE);
  if (text) await type(element, text);
  await see(element, '.without');
  await pressWhat(element, 'Send');
}

export async function sent(stage: Stage, text = TEXT): Promise<void> {
  await send(stage, text);
  await see(stage.element, 'haven-receipt');
}

const asModerator = async (at: number): Promise<{ readonly op: string; readonly secret: string }> => ({
  op: randomIds.operation(),
  secret: (await moderators()).keys[at]!.access,
});

export async function queueOf({ backend, community }: Stage): Promise<readonly QueueItem[]> {
  return (await backend!.moderation!.queue({ community }, {}, await asModerator(0))).items;
}

/** What a moderator finds in a report, by their place in the ring. */
export async function openedBy(stage: Stage, id: string, at = 0): Promise<OpenedCase> {
  const scope = { community: stage.community };
  const entry = await stage.backend!.moderation!.open(scope, id, await asModerator(at));
  return openAsModerator(entry, { scope, identities: [(await moderators()).keys[at]!.identity] });
}
