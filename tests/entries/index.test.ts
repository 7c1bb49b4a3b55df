import { expect } from 'chai';
import * as haven from '../../src/index.js';

describe('index', () => {
  it('offers every element class', () => {
    for (const name of ['HavenCommunity', 'HavenReceipt', 'HavenShareBox', 'HavenStoryWall'] as const) {
      expect(haven[name].prototype).to.be.instanceOf(haven.HavenElement);
    }
  });

  it('registers nothing and provides nothing', () => {
    for (const tag of ['haven-community', 'haven-receipt', 'haven-share-box', 'haven-story-wall']) {
      expect(customElements.get(tag), tag).to.equal(undefined);
    }
    expect(Reflect.ownKeys(document).filter((key) => String(key).includes('haven'))).to.deep.equal([]);
  });

  it('lets a class be registered under a name of the host', async () => {
    class OwnBox extends haven.HavenShareBox {}
    haven.define('own-share-box', OwnBox);
    const box = document.body.appendChild(document.createElement('own-share-box')) as OwnBox;
    await box.updateComplete;
    expect(box.shadowRoot?.childElementCount).to.be.greaterThan(0);
    box.remove();
  });
});
