import { expect } from 'chai';
import { LitElement } from 'lit';
import '../../src/define.js';
import { define } from '../../src/base/define.js';
import { configure } from '../../src/controllers/context-root.js';
import { memoryBackend } from '../../src/adapters/memory.js';
import { deepElements, settled } from '../helpers/fixture.js';
import { nextTask } from '../helpers/wait.js';
import { tags } from '../helpers/tags.js';

/** What a careless or hostile page may write into any attribute. */
const hostile = [
  '',
  'true',
  '-1',
  '1e999',
  'NaN',
  '"><img src=x onerror=alert(1)>',
  '__proto__',
  'javascript:alert(1)',
  '\u202Eabc\u0000',
  'a\u0301'.repeat(500),
  '{"a":',
  'x'.repeat(100_000),
];

const failures: unknown[] = [];
const note = (event: ErrorEvent | PromiseRejectionEvent) => {
  failures.push('reason' in event ? event.reason : event.error);
};

async function mount(tag: string): Promise<LitElement> {
  const element = document.createElement(tag) as LitElement;
  document.body.append(element);
  await settled();
  return element;
}

describe('every element', () => {
  before(() => {
    configure({ backend: memoryBackend(), community: 'every-element' });
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
  });
  after(() => {
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
  });
  beforeEach(() => (failures.length = 0));
  afterEach(async () => {
    document.body.replaceChildren();
    await nextTask();
    expect(failures, 'errors that reached the page').to.deep.equal([]);
  });

  for (const tag of tags) {
    describe(`<${tag}>`, () => {
      it('is a registered element of ours that says its version', () => {
        const element = customElements.get(tag) as (CustomElementConstructor & { version?: string }) | undefined;
        expect(element?.prototype).to.be.instanceOf(LitElement);
        expect(element?.version).to.match(/^\d+\.\d+\.\d+/);
      });

      it('has no box when hidden', async () => {
        const element = await mount(tag);
        element.hidden = true;
        expect(getComputedStyle(element).display).to.equal('none');
      });

      it('works again after it was removed and put back', async () => {
        const element = await mount(tag);
        const before = element.renderRoot.childElementCount;
        element.remove();
        document.body.append(element);
        await settled();
        expect(element.renderRoot.childElementCount).to.equal(before);
      });

      it('can be removed at once, before it has drawn', async () => {
        const element = document.createElement(tag);
        document.body.append(element);
        element.remove();
        await nextTask();
        expect(element.isConnected).to.equal(false);
      });

      it('can be removed in the middle of loading', async () => {
        const element = document.createElement(tag) as LitElement;
        document.body.append(element);
        await element.updateComplete;
        element.remove();
        await nextTask();
        expect(element.isConnected).to.equal(false);
      });

      it('survives a second definition', () => {
        class Second extends LitElement {}
        expect(() => define(tag, Second)).not.to.throw();
        expect(customElements.get(tag)).not.to.equal(Second);
      });

      it('stands any value in any of its attributes', async () => {
        const element = await mount(tag);
        const { observedAttributes } = element.constructor as typeof LitElement;
        for (const name of observedAttributes) {
          for (const value of hostile) {
            element.setAttribute(name, value);
            await settled();
          }
          element.removeAttribute(name);
        }
        await settled();
        const active = [...deepElements(document.body)].filter((each) =>
          each.matches('img, script, [href^="javascript:"]'),
        );
        expect(active).to.deep.equal([]);
      });

      it('can be made by its constructor without a document around it', () => {
        const Element = customElements.get(tag);
        expect(Element && new Element().isConnected).to.equal(false);
      });

      it('is found by its tag when cloned', async () => {
        const element = await mount(tag);
        const copy = element.cloneNode(true) as LitElement;
        document.body.append(copy);
        await settled();
        expect(copy.renderRoot.childElementCount).to.equal(element.renderRoot.childElementCount);
      });
    });
  }
});
