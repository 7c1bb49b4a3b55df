import { expect } from 'chai';
import { define } from '../../src/base/define.js';
import { HavenElement } from '../../src/base/haven-element.js';
import { VERSION } from '../../src/base/version.js';

/** Collects console warnings while `act` runs. */
function warnings(act: () => void): string[] {
  const lines: string[] = [];
  const original = console.warn;
  console.warn = (...parts: unknown[]) => void lines.push(parts.join(' '));
  try {
    act();
  } finally {
    console.warn = original;
  }
  return lines;
}

describe('define', () => {
  it('registers a tag that is free', () => {
    class First extends HavenElement {}
    define('haven-test-free', First);
    expect(customElements.get('haven-test-free')).to.equal(First);
  });

  it('is silent when the same class comes again', () => {
    class Same extends HavenElement {}
    define('haven-test-same', Same);
    expect(warnings(() => define('haven-test-same', Same))).to.deep.equal([]);
  });

  it('keeps the first of two copies, says so once with both versions, and never throws', () => {
    class Old extends HavenElement {
      static override readonly version = '0.0.9';
    }
    class New extends HavenElement {}
    define('haven-test-two', Old);
    const said = warnings(() => {
      define('haven-test-two', New);
      define('haven-test-two', New);
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('0.0.9').and.to.contain(VERSION).and.to.contain('haven-test-two');
    expect(customElements.get('haven-test-two')).to.equal(Old);
  });

  it('leaves a tag that is somebody else’s alone', () => {
    customElements.define('haven-test-foreign', class extends HTMLElement {});
    class Ours extends HavenElement {}
    expect(warnings(() => define('haven-test-foreign', Ours))).to.have.length(1);
  });
});
