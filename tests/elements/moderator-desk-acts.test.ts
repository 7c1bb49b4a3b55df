import { expect } from 'chai';
import { html } from 'lit';
import '../../src/elements/story-wall/define.js';
import { randomIds } from '../../src/core/ids.js';
import type { HavenModeratorDesk } from '../../src/elements/moderator-desk/moderator-desk.js';
import type { HavenStoryWall } from '../../src/elements/story-wall/story-wall.js';
import { fixture } from '../helpers/fixture.js';
import { waitFor } from '../helpers/wait.js';
import {
  choose,
  control,
  item,
  mount,
  openRow,
  press,
  root,
  rows,
  scene,
  type Scene,
  shows,
  standing,
  text,
  write,
} from './moderator-desk-setup.js';

const STORY = 'The night was long. I counted them all, thirty-one, on the table. In the morning I called my sister.';

interface Street {
  readonly one: Scene;
  readonly desk: HavenModeratorDesk;
  readonly wall: HavenStoryWall;
  readonly share: { readonly id: string; readonly secret: string };
}

/** A wall and a desk on the same page, and a report about the one story on it. */
async function street(review = false): Promise<Street> {
  const one = await scene({ review });
  const share = await one.share(STORY);
  if (!review)
    await one.report({ about: { kind: 'share', id: share.id }, reason: 'self-harm-now', text: 'It names a number.' });
  const wall = await fixture<HTMLElement>(
    html`<haven-community community=${one.community} .backend=${one.backend}><haven-story-wall></haven-story-wall></haven-community>`,
  );
  const desk = await mount(
    one,
    one.day,
    (element) => (element.guidelines = [{ id: 'numbers', title: 'No numbers, no means.' }]),
  );
  await standing(desk, 1);
  await openRow(desk);
  await control(desk, review ? 'Show it' : 'Take out a detail');
  return { one, desk, share, wall: wall.querySelector('haven-story-wall')! };
}

const onWall = ({ wall }: Street): string => wall.shadowRoot!.textContent ?? '';
const stories = ({ wall }: Street): number =>
  [...wall.shadowRoot!.querySelectorAll('article')].filter((story) => story.textContent.includes('The night was long'))
    .length;
const own = ({ one, share }: Street) =>
  one.backend.shares.own({ community: one.community }, share.id, { secret: share.secret });
const preview = ({ desk }: Street): string[] =>
  [...root(desk).querySelectorAll('.preview p')].map((line) => line.textContent);

describe('decisions at the desk', function () {
  this.timeout(20_000);

  it('takes a story off the wall on the same page, and its author reads exactly the preview', async () => {
    const at = await street();
    await waitFor(() => stories(at) === 1, 'the story stands');
    await press(at.desk, 'Take it off the wall');
    await choose(at.desk, 'act-reason', 'harmful-advice');
    await choose(at.desk, 'act-guideline', 'numbers');
    await write(at.desk, 'act-words', 'We would love to read the rest of it.');
    const shown = await waitFor(() => preview(at).length > 5 && preview(at), 'the preview');
    expect(shown).to.deep.equal([
      'Not shown at the moment',
      'Thank you for writing this. We do not show it as it is now.',
      'It holds advice that could harm somebody, about medicine or food for example.',
      'What we agreed on here: No numbers, no means.',
      'You are welcome here. If you put it another way, we will gladly read it again.',
      'They also wrote to you:',
      'We would love to read the rest of it.',
    ]);
    root(at.desk).querySelector<HTMLElement>('.act > .row .primary')!.click();
    await shows(at.desk, 'Done. The author can read it with their receipt.');
    await waitFor(() => stories(at) === 0, 'the story has left the wall');
    const { state, decisions } = await own(at);
    expect(state).to.equal('hidden');
    const [{ act, reason, guideline, text: sentence, words } = {}] = decisions;
    expect({ act, reason, guideline, sentence, words }).to.deep.equal({
      act: 'hide',
      reason: 'harmful-advice',
      guideline: 'numbers',
      sentence: 'not-published',
      words: 'We would love to read the rest of it.',
    });
  });

  it('undoes it at one press, and the story is on the wall again', async () => {
    const at = await street();
    await press(at.desk, 'Keep it back');
    await choose(at.desk, 'act-reason', 'self-harm-now');
    root(at.desk).querySelector<HTMLElement>('.act > .row .primary')!.click();
    await press(at.desk, 'Undo');
    await shows(at.desk, 'It is shown again.');
    at.wall.requestUpdate();
    await waitFor(async () => (await own(at)).state === 'published', 'published');
    expect((await own(at)).decisions.map(({ act }) => act)).to.deep.equal(['restore', 'hold']);
    await at.one.backend.shares.get({ community: at.one.community }, at.share.id);
  });

  it('takes out a detail: the wall shows the rest, the author is told', async () => {
    const at = await street();
    await press(at.desk, 'Take out a detail');
    await choose(at.desk, 'act-reason', 'self-harm-now');
    root(at.desk).querySelector<HTMLElement>('.act > .row .primary')!.click();
    await shows(at.desk, 'Nothing has been taken out yet.');
    await write(at.desk, 'act-trimmed', 'The night was long. In the morning I called my sister.');
    root(at.desk).querySelector<HTMLElement>('.act > .row .primary')!.click();
    await shows(at.desk, 'Done. The author can read it with their receipt.');
    await waitFor(() => stories(at) === 1 && !onWall(at).includes('thirty-one'), 'the detail has left the wall');
    expect((await own(at)).decisions[0]?.text).to.equal('detail-trimmed');
  });

  it('adds a content note: the wall folds the story, and nothing else changes', async () => {
    const at = await street();
    await press(at.desk, 'Add a content note');
    root(at.desk).querySelector<HTMLElement>('.act > .row .primary')!.click();
    await shows(at.desk, 'Please choose a note.');
    await press(at.desk, 'Self-harm');
    root(at.desk).querySelector<HTMLElement>('.act > .row .primary')!.click();
    await shows(at.desk, 'Done. The author can read it with their receipt.');
    await waitFor(() => at.wall.shadowRoot!.querySelector('.fold'), 'the story is folded');
    const { share, state } = await own(at);
    expect([share.notes, share.text, state]).to.deep.equal([['self-harm'], STORY, 'published']);
  });

  it('asks why before anything is taken from anybody', async () => {
    const at = await street();
    await press(at.desk, 'Take it off the wall');
    root(at.desk).querySelector<HTMLElement>('.act > .row .primary')!.click();
    await shows(at.desk, 'Please choose why. The author reads it.');
    expect((await own(at)).decisions).to.deep.equal([]);
  });

  it('shows a held story, covered, and lets it onto the wall', async () => {
    const at = await street(true);
    expect(stories(at)).to.equal(0);
    expect(item(at.desk)).not.to.include('The night was long');
    await press(at.desk, 'Show it');
    root(at.desk).querySelector<HTMLElement>('.act > .row .primary')!.click();
    await shows(at.desk, 'Done. The author can read it with their receipt.');
    await at.one.backend.shares.get({ community: at.one.community }, at.share.id);
  });

  it('shows how it stands when its author has changed it meanwhile', async () => {
    const at = await street();
    await press(at.desk, 'Take it off the wall');
    await choose(at.desk, 'act-reason', 'something-else');
    const content = { text: 'Other words by now.', notes: [], wish: 'replies', reactions: true } as const;
    await at.one.backend.shares.edit({ community: at.one.community }, at.share.id, 1, content, {
      op: randomIds.operation(),
      secret: at.share.secret,
    });
    root(at.desk).querySelector<HTMLElement>('.act > .row .primary')!.click();
    await shows(at.desk, 'Its author has changed it meanwhile.');
    expect((await own(at)).state).to.equal('published');
  });

  it('erases a story only when somebody else agrees', async () => {
    const at = await street();
    await press(at.desk, 'Erase it for good');
    await choose(at.desk, 'act-reason', 'private-information');
    await press(at.desk, 'Propose it');
    await shows(at.desk, 'Proposed. Somebody else on the team has to agree.');
    await at.one.backend.shares.get({ community: at.one.community }, at.share.id);
    const other = await mount(at.one, at.one.night);
    await standing(other, 2);
    await openRow(
      other,
      rows(other).findIndex((row) => row.textContent.includes('Needs a second person')),
    );
    expect(item(other)).to.include('To erase a story or reply for good').and.include('Day team');
    expect(item(other)).not.to.include('The night was long');
    await press(other, 'I agree');
    await shows(other, 'Done.');
    await waitFor(() => stories(at) === 0, 'the story has left the wall');
  });

  it('gives an appeal to somebody else than who decided, who can show the story again', async () => {
    const at = await street();
    await press(at.desk, 'Take it off the wall');
    await choose(at.desk, 'act-reason', 'something-else');
    root(at.desk).querySelector<HTMLElement>('.act > .row .primary')!.click();
    await shows(at.desk, 'Done.');
    const [decision] = (await own(at)).decisions;
    await at.one.report(
      { about: { kind: 'share', id: at.share.id }, text: 'Please look again.' },
      { kind: 'appeal', decision: decision!.id },
    );
    const other = await mount(at.one, at.one.night);
    await standing(other, 2);
    expect(text(at.desk)).not.to.include('Somebody asks for a second look');
    await openRow(
      other,
      rows(other).findIndex((row) => row.textContent.includes('Somebody asks for a second look')),
    );
    await press(other, 'Show it again');
    root(other).querySelector<HTMLElement>('.act > .row .primary')!.click();
    await shows(other, 'Done.');
    await waitFor(async () => (await own(at)).state === 'published', 'it is shown again');
  });
});
