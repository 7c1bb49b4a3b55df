import { expect } from 'chai';
import { LitElement } from 'lit';
import { property } from 'lit/decorators/property.js';
import '../../src/controllers/context-root.js';
import { configure } from '../../src/controllers/context-root.js';
import { SetupController } from '../../src/controllers/setup-controller.js';
import type { Backend } from '../../src/core/backend.js';
import { HavenCommunity } from '../../src/elements/community/community.js';

const backend = (name: string): Backend => ({ name, keeping: { place: 'page', review: false } });

class Host extends LitElement {
  @property({ attribute: false }) backend?: Backend;
  changes = 0;
  readonly setup = new SetupController(this, () => this.changes++);
}
customElements.define('haven-test-setup', Host);

async function mount(parent: Element = document.body): Promise<Host> {
  const host = document.createElement('haven-test-setup') as Host;
  parent.append(host);
  await host.updateComplete;
  return host;
}

describe('SetupController', () => {
  afterEach(() => {
    document.body.replaceChildren();
    configure({ backend: undefined, community: 'default', open: undefined });
  });

  it('works with the page’s defaults when nothing is around it', async () => {
    const usual = backend('usual');
    configure({ backend: usual, community: 'night-shift' });
    const host = await mount();
    expect(host.setup.backend).to.equal(usual);
    expect(host.setup.scope).to.deep.equal({ community: 'night-shift' });
  });

  it('learns of defaults that come later', async () => {
    const host = await mount();
    expect(host.setup.backend).to.equal(undefined);
    const late = backend('late');
    configure({ backend: late });
    await host.updateComplete;
    expect(host.setup.backend).to.equal(late);
    expect(host.changes).to.equal(2);
  });

  it('follows a <haven-community> that upgrades after it', async () => {
    const around = document.createElement('haven-community');
    around.setAttribute('community', 'readers');
    document.body.append(around);
    const host = await mount(around);
    expect(host.setup.scope.community).to.equal('default');
    if (!customElements.get('haven-community')) customElements.define('haven-community', HavenCommunity);
    customElements.upgrade(around);
    await host.updateComplete;
    expect(host.setup.scope.community).to.equal('readers');
  });

  it('prefers its own backend property', async () => {
    configure({ backend: backend('usual') });
    const host = await mount();
    const own = backend('own');
    host.backend = own;
    await host.updateComplete;
    expect(host.setup.backend).to.equal(own);
  });

  it('says nothing has changed when nothing that matters has', async () => {
    const host = await mount();
    const before = host.changes;
    configure({ helpHref: '/help' });
    await host.updateComplete;
    expect(host.changes).to.equal(before);
    expect(host.setup.value.helpHref).to.equal('/help');
  });

  it('keeps to the default community when the name is none', async () => {
    configure({ community: '../../everything' });
    const host = await mount();
    expect(host.setup.scope.community).to.equal('default');
  });
});
