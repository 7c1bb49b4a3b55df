import { expect } from 'chai';
import { html } from 'lit';
import '../../src/elements/community/define.js';
import '../../src/elements/story-wall/define.js';
import { keyringSession } from '../../src/controllers/keyring-session.js';
import type { Backend } from '../../src/core/backend.js';
import { hashSecret } from '../../src/core/crypto/keyring.js';
import { randomIds } from '../../src/core/ids.js';
import type { ReportTarget } from '../../src/core/models/report.js';
import type { HavenReportButton } from '../../src/elements/report-button/report-button.js';
import type { HavenStoryWall } from '../../src/elements/story-wall/story-wall.js';
import { deskBackend } from '../../stories/report-desk.js';
import { PHRASE } from '../../stories/stage.js';
import { oneEvent } from '../helpers/events.js';
import { fixture, settled } from '../helpers/fixture.js';
import { focused, press } from '../helpers/keys.js';
import { waitFor } from '../helpers/wait.js';
import { dialogOf, newCommunity, openedBy, pressWhat, queueOf, see, send, type Stage } from './report-button-setup.js';

const key = (): string => randomIds.operation() + randomIds.operation().slice(1);
const written = async (text: string) => ({
  id: randomIds.uuid(),
  text,
  capability: await hashSecret(key()),
  voice: key(),
});

interface WallStage {
  readonly community: string;
  readonly backend: Backend;
  readonly wall: HavenStoryWall;
  readonly share: string;
  readonly reply: string;
}

/** A wall with one story and one reply, in a community with moderators. */
async function wallStage(): Promise<WallStage> {
  const community = newCommunity();
  const scope = { community };
  // The wall lives today.
  const backend = deskBackend({ community, notAfter: '2099-12-31' });
  const op = (): { op: string } => ({ op: randomIds.operation() });
  const share = await written('The lift was full, so I took the stairs.');
  const reply = await written('I like the stairs too.');
  await backend.shares!.create(scope, { ...share, notes: [], wish: 'replies', reactions: true }, op());
  await backend.shares!.reply(scope, share.id, reply, op());
  const page = await fixture(
    html`<haven-community community=${community} .backend=${backend}><haven-story-wall></haven-story-wall></haven-community>`,
  );
  const wall = page.querySelector('haven-story-wall')!;
  await waitFor(() => wall.shadowRoot?.querySelector('[part=bar] [role=status]'), 'all of the wall');
  return { community, backend, wall, share: share.id, reply: reply.id };
}

const pressOn = async (wall: HavenStoryWall, within: string, words: string): Promise<HTMLElement> => {
  const button = await waitFor(
    () =>
      [...wall.shadowRoot!.querySelectorAll<HTMLElement>(`${within} button`)].find(
        (one) => one.textContent.trim() === words,
      ),
    `“${words}” in ${within}`,
  );
  button.focus();
  button.click();
  await settled();
  return button;
};

const reportOf = (wall: HavenStoryWall): Promise<HavenReportButton> =>
  waitFor(
    () => [...wall.shadowRoot!.querySelectorAll('haven-report-button')].find((one) => dialogOf(one)?.open),
    'an open report dialog',
  );

/** Chooses a door and sends. */
async function sendFrom(here: WallStage, element: HavenReportButton, text = ''): Promise<void> {
  const { community, backend } = here;
  await keyringSession(community).unlock(PHRASE);
  await pressWhat(element, 'Something is against');
  await pressWhat(element, 'Go on');
  await send({ community, backend, element, calls: [] }, text);
  await see(element, 'haven-receipt');
}

const abouts = async ({ community, backend }: WallStage): Promise<readonly ReportTarget[]> => {
  const stage: Stage = { community, backend, element: document.createElement('haven-report-button'), calls: [] };
  const queue = await queueOf(stage);
  return Promise.all(queue.map(async ({ id }) => (await openedBy(stage, id)).report!.about));
};

describe('<haven-story-wall> where the backend takes reports', () => {
  it('opens the report dialog about a story, and gives the focus back', async () => {
    const here = await wallStage();
    const button = await pressOn(here.wall, 'article', 'Report');
    const element = await reportOf(here.wall);
    await sendFrom(here, element);
    await press('Escape');
    await waitFor(() => focused() === button, 'the focus back on the story');
    expect(await abouts(here)).to.deep.equal([{ kind: 'share', id: here.share }]);
  });

  it('opens it about a reply, and about all replies under a story', async () => {
    const here = await wallStage();
    await pressOn(here.wall, 'article', 'Replies');
    await pressOn(here.wall, '.reply', 'Report');
    let element = await reportOf(here.wall);
    await sendFrom(here, element);
    dialogOf(element)!.close();
    await pressOn(here.wall, 'article', 'Report these replies');
    element = await reportOf(here.wall);
    await sendFrom(here, element);
    expect(await abouts(here)).to.have.deep.members([
      { kind: 'reply', id: here.reply },
      { kind: 'thread', id: here.share },
    ]);
  });

  it('keeps what somebody has begun about a story apart from all else', async () => {
    const here = await wallStage();
    await pressOn(here.wall, 'article', 'Replies');
    await pressOn(here.wall, 'article > .actions', 'Report');
    const first = await reportOf(here.wall);
    await pressWhat(first, 'I am worried');
    dialogOf(first)!.close();
    await pressOn(here.wall, '.reply', 'Report');
    const second = await reportOf(here.wall);
    expect(second === first, 'the same dialog').to.equal(false);
    expect(second.shadowRoot!.querySelectorAll('input:checked')).to.have.length(0);
    dialogOf(second)!.close();
    await pressOn(here.wall, 'article > .actions', 'Report');
    expect((await reportOf(here.wall)) === first, 'the first one again').to.equal(true);
    expect(first.shadowRoot!.querySelector<HTMLInputElement>('.door input')?.checked).to.equal(true);
  });

  it('lets the host do something else instead', async () => {
    const here = await wallStage();
    here.wall.addEventListener('haven-report-request', (event) => event.preventDefault());
    const { detail } = await oneEvent<CustomEvent<object>>(here.wall, 'haven-report-request', () =>
      pressOn(here.wall, 'article', 'Report'),
    );
    expect(detail).to.deep.equal({ kind: 'share', id: here.share });
    await settled();
    expect(here.wall.shadowRoot!.querySelector('haven-report-button')).to.equal(null);
  });

  it('still shows a story that was reported twenty times, and nobody has written under it', async function () {
    this.timeout(20_000);
    const here = await wallStage();
    const scope = { community: here.community };
    await pressOn(here.wall, 'article', 'Report');
    const element = await reportOf(here.wall);
    await sendFrom(here, element, 'It should not be here.');
    const { openSealedMail } = await import('../../src/controllers/sealed-mail.js');
    const { nextMailbox } = await import('../../src/controllers/report-mailboxes.js');
    const reports = here.backend.reports!;
    const mail = await openSealedMail({ reports, scope, today: '2026-03-10' });
    for (let slot = 0; slot < 19; slot++) {
      const mailbox = await nextMailbox(keyringSession(here.community), slot);
      const content = { door: 'rules', about: { kind: 'share', id: here.share }, wantsAnswer: false } as const;
      const report = await mail.sealReport(content, { id: randomIds.uuid(), mailbox });
      await reports.submit(scope, report, { op: randomIds.operation() });
    }
    expect(await abouts(here)).to.have.length(20);
    const { items } = await here.backend.shares!.list(scope, {});
    expect(items.map(({ id }) => id)).to.deep.equal([here.share]);
    const { items: replies } = await here.backend.shares!.replies(scope, here.share, {});
    expect(replies.map(({ id }) => id)).to.deep.equal([here.reply]);
  });
});
