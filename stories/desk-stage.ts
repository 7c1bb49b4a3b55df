import { html, type TemplateResult } from 'lit';
import '../src/elements/community/define.js';
import '../src/elements/moderator-desk/define.js';
import { HavenError } from '../src/core/errors.js';
import { randomIds } from '../src/core/ids.js';
import type { HavenModeratorDesk } from '../src/elements/moderator-desk/moderator-desk.js';
import { instead, type Scene, scene } from './desk-scene.js';
import { find, press, staged } from './stage.js';

export const NIGHT =
  'Since last week I have been awake at four every night. The flat is quiet then, and everything feels very far away. I keep writing letters that I do not send.';
export const WORRY =
  'She has not written since Tuesday, and her last words there sounded like a goodbye to all of us. I do not know her. Could somebody look?';

export type DeskPlay = (desk: HavenModeratorDesk, one: Scene) => Promise<unknown>;

export interface Stage {
  /** What has come in before. */
  readonly before?: (one: Scene) => Promise<unknown>;
  readonly review?: boolean;
  /** What the backend does otherwise than a good one. */
  readonly change?: (one: Scene) => Scene;
  /** Nobody has unlocked a key. */
  readonly locked?: boolean;
  readonly who?: 'day' | 'night';
  readonly play?: DeskPlay;
}

/** Waits for something of the desk, and presses it. */
export const go = (...selectors: string[]): DeskPlay => press(...selectors);
export const see =
  (selector: string): DeskPlay =>
  (desk) =>
    find(desk, selector);
export const then =
  (...plays: DeskPlay[]): DeskPlay =>
  async (desk, one) => {
    for (const play of plays) await play(desk, one);
  };
export const first = go('.queue .item', '.opened h3');

export const stage = ({
  before = some,
  review = false,
  change = (one) => one,
  locked,
  who = 'day',
  play = see('.item'),
}: Stage = {}): TemplateResult =>
  staged<HTMLElement>(
    html`<haven-community><haven-moderator-desk></haven-moderator-desk></haven-community>`,
    async (place) => {
      const one = await scene({ review });
      await before(one);
      const changed = change(one);
      const community = place as HTMLElementTagNameMap['haven-community'];
      const desk = community.querySelector('haven-moderator-desk');
      if (!desk) return;
      desk.clock = one.clock;
      desk.guidelines = [{ id: 'own-words', title: 'Speak from “I”.' }];
      community.community = one.community;
      community.backend = changed.backend;
      await community.updateComplete;
      await desk.updateComplete;
      if (!locked) desk.moderator = one[who];
      await play(desk, changed);
    },
  );

export async function some(one: Scene): Promise<void> {
  const { id } = await one.share(NIGHT);
  await one.report({ door: 'worried', text: 'He seems low this week.' });
  await one.report({ reason: 'missing-note', about: { kind: 'share', id }, text: 'A note would help here.' });
  const { id: theirs } = await one.report({ reason: 'private-information', text: 'My town is named there.' });
  one.clock.addDays(1);
  const call = { op: randomIds.operation(), secret: one.night.access };
  await one.backend.moderation.claim({ community: one.community }, theirs, call);
  await one.report({ door: 'worried', reason: 'life-at-risk', about: { kind: 'share', id }, text: WORRY });
}

export const about =
  (content: Parameters<Scene['report']>[0]) =>
  async (one: Scene): Promise<void> => {
    const { id } = await one.share(NIGHT);
    await one.report({ about: { kind: 'share', id }, ...content });
  };
export const noted = about({ reason: 'missing-note', text: 'A note would help here.' });
export const nobody = (): Promise<void> => Promise.resolve();
export const refuse = (code: 'offline' | 'unavailable' | 'unauthorized') => (one: Scene) =>
  instead(one, { queue: () => Promise.reject(new HavenError(code)) });
export const act = (at: number): DeskPlay =>
  then(first, go(`.act .choices label:nth-of-type(${at}) input`), see('.preview'));

export const sets =
  (change: (desk: HavenModeratorDesk) => void): DeskPlay =>
  async (desk) => {
    change(desk);
    await desk.updateComplete;
  };
export const choose =
  (id: string, value: string): DeskPlay =>
  async (desk) => {
    const list = await find<HTMLSelectElement>(desk, `#${id}`);
    list.value = value;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  };
