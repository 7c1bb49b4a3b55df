import { expect } from 'chai';
import { ContextConsumer } from '@lit/context';
import { LitElement } from 'lit';
import { configure } from '../../src/define.js';
import type { Setup } from '../../src/controllers/setup.js';
import { setupContext } from '../../src/controllers/setup.js';
import { tags } from '../helpers/tags.js';

class Asker extends LitElement {
  readonly setup = new ContextConsumer(this, { context: setupContext, subscribe: true });
}
customElements.define('define-asker', Asker);

const asked = (parent: ParentNode = document.body): Setup => {
  const asker = new Asker();
  parent.append(asker);
  const { value } = asker.setup;
  asker.remove();
  if (!value) throw new Error('Nobody answered.');
  return value;
};

describe('define', () => {
  it('registers every element', () => {
    for (const tag of tags) expect(customElements.get(tag), tag).to.be.a('function');
  });

  it("gives the page a backend of the visitor's browser", () => {
    const { backend, community } = asked();
    expect(backend?.keeping).to.deep.equal({ place: 'browser', review: false });
    expect(backend?.shares).to.be.an('object');
    expect(community).to.equal('default');
  });

  it('opens backends by their words, each once a page', () => {
    const { open } = asked();
    expect(open?.('memory').keeping.place).to.equal('page');
    expect(open?.('memory')).to.equal(open?.('memory'));
    expect(open?.('indexeddb')).to.equal(asked().backend);
    for (const words of ['', 'Memory', 'constructor', '__proto__', 'https://haven.example']) {
      expect(() => open?.(words), words).to.throw(RangeError);
    }
  });

  it('lets a community choose one of them', async () => {
    const community = document.createElement('haven-community');
    community.setAttribute('backend', 'memory');
    document.body.append(community);
    await community.updateComplete;
    expect(asked(community).backend).to.equal(asked().open?.('memory'));
    community.remove();
  });

  it('reads and writes through the word for memory', async () => {
    const backend = asked().open?.('memory');
    const page = await backend?.shares?.list({ community: 'define-memory' }, {});
    expect(page?.items).to.deep.equal([]);
    let changed = 0;
    const abort = new AbortController();
    backend?.shares?.watch?.({ community: 'define-memory' }, () => (changed += 1), { signal: abort.signal });
    abort.abort();
    const refused = await backend?.shares?.list({ community: 'not a name' }, {}).catch((error: unknown) => error);
    expect(refused).to.have.property('code', 'invalid');
    expect(changed).to.equal(0);
  });

  it('does not take the place of what a host configures', () => {
    const { backend } = asked();
    const own = { name: 'own', keeping: { place: 'page', review: true } } as const;
    configure({ backend: own, community: 'own' });
    expect(asked().backend).to.equal(own);
    expect(asked().community).to.equal('own');
    configure({ backend, community: 'default' });
  });
});
