import { expect } from 'chai';
import { LitElement } from 'lit';
import '../../src/elements/community/define.js';
import { configure } from '../../src/controllers/context-root.js';
import { SetupController } from '../../src/controllers/setup-controller.js';
import type { Backend } from '../../src/core/backend.js';
import type { HavenCommunity } from '../../src/elements/community/community.js';

const backend = (name: string): Backend => ({ name, keeping: { place: 'page', review: false } });

class Reader extends LitElement {
  readonly setup = new SetupController(this);
}
customElements.define('haven-test-reader', Reader);

async function mount(
  attributes: Record<string, string>,
  depth = 1,
): Promise<{ outer: HavenCommunity; reader: Reader }> {
  const outer = document.createElement('haven-community');
  for (const [name, value] of Object.entries(attributes)) outer.setAttribute(name, value);
  let parent: HTMLElement = outer;
  for (let level = 1; level < depth; level++) {
    const inner = document.createElement('haven-community');
    parent.append(inner);
    parent = inner;
  }
  const reader = document.createElement('haven-test-reader') as Reader;
  parent.append(reader);
  document.body.append(outer);
  await outer.updateComplete;
  await reader.updateComplete;
  return { outer, reader };
}

describe('<haven-community>', () => {
  afterEach(() => {
    document.body.replaceChildren();
    configure({ backend: undefined, open: undefined });
  });

  it('tells the elements inside which community and help page are theirs', async () => {
    const { reader } = await mount({ community: 'night-shift', 'help-href': '/help' });
    expect(reader.setup.scope.community).to.equal('night-shift');
    expect(reader.setup.value.helpHref).to.equal('/help');
  });

  it('opens the backend a word stands for, once', async () => {
    const opened: string[] = [];
    configure({ open: (word) => (opened.push(word), backend(word)) });
    const { outer, reader } = await mount({ backend: 'memory' });
    expect(reader.setup.backend?.name).to.equal('memory');
    outer.community = 'other';
    await outer.updateComplete;
    expect(opened).to.deep.equal(['memory']);
  });

  it('offers no backend for a word nobody knows, instead of sending texts somewhere else', async () => {
    configure({
      backend: backend('usual'),
      open: () => {
        throw new Error('unknown');
      },
    });
    const { reader } = await mount({ backend: 'https://typo.example' });
    expect(reader.setup.backend).to.equal(undefined);
  });

  it('hands on what is around it where it says nothing itself', async () => {
    const own = backend('own');
    const { outer, reader } = await mount({ community: 'readers' }, 3);
    outer.backend = own;
    await outer.updateComplete;
    await reader.updateComplete;
    expect(reader.setup.backend).to.equal(own);
    expect(reader.setup.scope.community).to.equal('readers');
  });

  it('takes no part in the layout of the page', async () => {
    const { outer } = await mount({});
    expect(getComputedStyle(outer).display).to.equal('contents');
  });
});
