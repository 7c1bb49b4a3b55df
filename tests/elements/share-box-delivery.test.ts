import { expect } from 'chai';
import { LitElement } from 'lit';
import { SetupController } from '../../src/controllers/setup-controller.js';
import type { Backend } from '../../src/core/backend.js';
import type { ShareContent } from '../../src/core/models/share.js';
import { Delivery } from '../../src/elements/share-box/delivery.js';
import type { HavenShareBox } from '../../src/elements/share-box/share-box.js';
import { backendForTests } from './share-box-setup.js';

class Host extends LitElement {
  backend?: Backend;
  readonly setup = new SetupController(this);
}
customElements.define('haven-test-delivery', Host);

const ID = '3f2b8c1e-5a4d-4e6f-9a7b-1c2d3e4f5a6b';
const content: ShareContent = { text: 'A quiet line.', notes: [], wish: 'replies', reactions: true };

/** A delivery whose clock stands still until the test moves it. */
function setUp() {
  const backend = backendForTests();
  const host = document.createElement('haven-test-delivery') as Host;
  host.backend = backend;
  document.body.append(host);
  const waiting = new Set<() => void>();
  const delivery = new Delivery(host as unknown as HavenShareBox, host.setup, (callback) => {
    waiting.add(callback);
    return () => waiting.delete(callback);
  });
  return { backend, delivery, host, waiting };
}

describe('Delivery', () => {
  afterEach(() => document.body.replaceChildren());

  it('says that it takes long when it does, and goes on', async () => {
    const { backend, delivery, waiting } = setUp();
    const gate = backend.hold('create');
    const answer = delivery.create(ID, content);
    await gate.arrived;
    expect([delivery.busy, delivery.slow]).to.deep.equal([true, false]);
    for (const callback of waiting) callback();
    expect([delivery.busy, delivery.slow]).to.deep.equal([true, true]);
    gate.release();
    expect(await answer).to.deep.include({ id: ID, version: 1, held: false });
    expect(waiting.size).to.equal(0);
  });

  it('is not slow any more when the next thing begins', async () => {
    const { backend, delivery, waiting } = setUp();
    backend.fail('create');
    const first = delivery.create(ID, content);
    for (const callback of waiting) callback();
    expect(await first).to.equal(undefined);
    expect(delivery.error?.code).to.equal('unavailable');
    const second = delivery.create(ID, content);
    expect(delivery.slow).to.equal(false);
    expect((await second)?.id).to.equal(ID);
    expect(delivery.error).to.equal(undefined);
  });

  it('does one thing at a time', async () => {
    const { backend, delivery } = setUp();
    const gate = backend.hold('create');
    const first = delivery.create(ID, content);
    expect(await delivery.create(ID, content)).to.equal(undefined);
    await gate.arrived;
    gate.release();
    expect((await first)?.id).to.equal(ID);
    expect(backend.calls.filter(({ method }) => method === 'create')).to.have.length(1);
  });

  it('does nothing where sharing is not offered', async () => {
    const { delivery, host } = setUp();
    host.backend = { name: 'reading only', keeping: { place: 'page', review: false } };
    expect(await delivery.create(ID, content)).to.equal(undefined);
    expect(delivery.busy).to.equal(false);
  });
});
