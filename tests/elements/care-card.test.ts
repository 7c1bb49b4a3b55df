import { expect } from 'chai';
import { html } from 'lit';
import '../../src/elements/care-card/define.js';
import '../../src/elements/share-box/define.js';
import '../../src/elements/story-wall/define.js';
import { memoryBackend } from '../../src/adapters/memory.js';
import type { CareKind } from '../../src/controllers/care-hints.js';
import type { Backend } from '../../src/core/backend.js';
import { HavenError } from '../../src/core/errors.js';
import type { HavenCareCard } from '../../src/elements/care-card/care-card.js';
import type { HavenShareBox } from '../../src/elements/share-box/share-box.js';
import { strings } from '../../src/i18n/en/care-card.js';
import { directoryBackend, exampleDirectory } from '../../src/testing/seed-directory.js';
import { fixture, settled } from '../helpers/fixture.js';
import { type } from '../helpers/keys.js';
import { waitFor } from '../helpers/wait.js';

const root = (element: HTMLElement): ShadowRoot => element.shadowRoot!;
const shown = (element: HTMLElement): string => (root(element).textContent ?? '').replace(/\s+/g, ' ');

const cardOf = (
  kind: CareKind | undefined,
  backend: Backend = directoryBackend(() => Promise.resolve(exampleDirectory())),
): Promise<HavenCareCard> =>
  fixture<HavenCareCard>(html`<haven-care-card .kind=${kind} .backend=${backend}></haven-care-card>`);

const press = async (card: HavenCareCard, selector: string): Promise<void> => {
  root(card).querySelector<HTMLElement>(selector)!.click();
  await settled();
};

describe('<haven-care-card>', () => {
  it('takes no room and says nothing while there is nothing to say', async () => {
    const card = await cardOf(undefined);
    expect(card.offsetHeight).to.equal(0);
    expect(root(card).querySelector('[role=status]')?.textContent.trim()).to.equal('');
  });

  it('offers one sentence and three choices in support', async () => {
    const card = await cardOf('support');
    expect(root(card).querySelector('[role=status]')?.textContent).to.contain(strings.support);
    expect(root(card).querySelectorAll('button').length).to.equal(3);
    expect(root(card).querySelector('haven-resource-panel')!.hidden).to.equal(true);
  });

  it('shows who can help once that is chosen', async () => {
    const card = await cardOf('support');
    await press(card, '[data-see]');
    const panel = await waitFor(() => root(card).querySelector('haven-resource-panel'), 'the panel');
    await waitFor(() => panel.shadowRoot?.querySelector('.danger'), 'lines');
  });

  it('opens an exercise and goes back, with the focus along', async () => {
    const card = await cardOf('support');
    await press(card, '[data-exercise]');
    await waitFor(() => shown(card).includes(strings.sensesSteps[0]!), 'the exercise');
    await waitFor(() => root(card).activeElement?.localName === 'h3', 'focus on its heading');
    root(card).querySelector<HTMLElement>('.row button')!.click();
    await waitFor(() => root(card).activeElement?.hasAttribute('data-exercise'), 'focus on the way in');
  });

  it('is opened out when it is urgent: glad, lines, somebody near, one small step', async () => {
    const card = await cardOf('urgent');
    for (const words of [strings.glad, strings.near, strings.stepText, strings.canSend]) {
      expect(shown(card)).to.contain(words);
    }
    const panel = root(card).querySelector('haven-resource-panel')!;
    await waitFor(() => panel.shadowRoot?.querySelector('.danger'), 'lines');
    expect(document.activeElement).to.equal(document.body);
  });

  it('folds a guide for somebody who worries, and has lines in it once it is open', async () => {
    const card = await cardOf('other');
    expect(root(card).querySelector('haven-resource-panel')!.hidden).to.equal(true);
    await press(card, 'summary');
    await waitFor(() => !root(card).querySelector('haven-resource-panel')!.hidden, 'lines');
    expect(shown(card)).to.contain(strings.guideSteps[0]);
  });

  it('lets somebody in danger leave the page at once', async () => {
    const card = await cardOf('danger');
    const left: string[] = [];
    card.leave = (href) => void left.push(href);
    await press(card, '.leave');
    expect(left).to.deep.equal(['https://www.bbc.com/weather']);
  });

  it('fits into a box 230 px wide with its lines, the emergency number included, and keeps no empty room', async () => {
    const card = await cardOf('urgent');
    card.style.inlineSize = '230px';
    const panel = root(card).querySelector('haven-resource-panel')!;
    await waitFor(() => panel.shadowRoot?.querySelector('article'), 'lines');
    const edge = card.getBoundingClientRect().right;
    const wide = [...panel.shadowRoot!.querySelectorAll('.base *')].filter(
      (part) => part.getBoundingClientRect().right > edge,
    );
    expect(wide.map(({ className }) => className)).to.deep.equal([]);
    const last = panel.shadowRoot!.querySelector('.base')!.getBoundingClientRect().bottom;
    expect(panel.getBoundingClientRect().bottom - last).to.be.below(2);
  });

  it('has its words also where no line can be fetched', async () => {
    const card = await cardOf(
      'urgent',
      directoryBackend(() => Promise.reject(new HavenError('offline'))),
    );
    expect(shown(card)).to.contain(strings.glad);
    const panel = root(card).querySelector('haven-resource-panel')!;
    await waitFor(() => panel.shadowRoot?.querySelector('a[href^="https://findahelpline.com"]'), 'a way on');
  });

  it('uses none of the words that judge', () => {
    for (const words of Object.values(strings).flat()) {
      expect(words).not.to.match(/risk|flag|detect|noticed|\?|!/i);
    }
  });
});

describe('care below what somebody writes', () => {
  const boxWith = async (text: string, backend: Backend = memoryBackend()): Promise<HavenShareBox> => {
    const box = await fixture<HavenShareBox>(html`<haven-share-box .backend=${backend}></haven-share-box>`);
    root(box).querySelector('textarea')!.focus();
    await type(text);
    return box;
  };
  const card = (box: HavenShareBox): HavenCareCard | null => root(box).querySelector('haven-care-card');

  it('comes in the share box after a pause, keeps the focus in the field and the way to send as it was', async () => {
    const box = await boxWith('i want to die');
    await waitFor(() => card(box)?.kind === 'urgent', 'the card');
    expect(root(box).activeElement?.localName).to.equal('textarea');
    const send = root(box).querySelector<HTMLButtonElement>('button.primary')!;
    expect(send.disabled).to.equal(false);
  });

  it('never tells the page, and puts nothing that was written anywhere else', async () => {
    const told: string[] = [];
    const listen = (event: Event): void => void told.push(event.type);
    const before = performance.getEntriesByType('resource').length;
    addEventListener('haven-care-shown', listen);
    const box = await boxWith('i want to die');
    await waitFor(() => card(box)?.kind === 'urgent', 'the card');
    const asked = performance.getEntriesByType('resource').slice(before);
    expect(asked.filter(({ name }) => decodeURIComponent(name).includes('want to die'))).to.deep.equal([]);
    expect(box.outerHTML).not.to.contain('want to die');
    expect(card(box)!.outerHTML).not.to.contain('want to die');
    expect(told).to.deep.equal([]);
    removeEventListener('haven-care-shown', listen);
  });

  it('is gone for the draft once it is put away, and the person is back in the field', async () => {
    const box = await boxWith('i see no way out');
    await waitFor(() => card(box)?.kind === 'support', 'the card');
    const away = root(card(box)!).querySelector<HTMLElement>('[data-dismiss]')!;
    away.focus();
    away.click();
    await settled();
    expect(card(box)?.kind).to.equal(undefined);
    expect(root(box).activeElement?.localName, 'back where they wrote').to.equal('textarea');
  });
});
