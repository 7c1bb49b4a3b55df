import { expect } from 'chai';
import { type Mount, watch } from '../../src/entries/loader.js';
import { mount } from '../../src/entries/mount.js';
import { nextTask, waitFor } from '../helpers/wait.js';

let counter = 0;
const holders: Element[] = [];

/** A loader of its own for each test, with a tag nobody else has: what it was asked to load, and a place in the page. */
function loader(): {
  tag: string;
  name: string;
  asked: string[];
  holder: HTMLElement;
  discover: (root: ShadowRoot) => void;
  fail: () => void;
} {
  const name = `loader-${++counter}`;
  const tag = `haven-${name}`;
  const asked: string[] = [];
  let failing = false;
  class Loaded extends HTMLElement {
    static observedAttributes = ['topic', 'prompts'];
  }
  const load = async (wanted: string): Promise<Mount | undefined> => {
    asked.push(wanted);
    if (failing) return undefined;
    if (!customElements.get(wanted)) customElements.define(wanted, Loaded);
    return (div) => mount(div, wanted, Loaded);
  };
  const holder = document.body.appendChild(document.createElement('div'));
  holders.push(holder);
  const discover = watch({ [tag]: true }, load, `${tag}:not(:defined){display:block;min-block-size:77px}`);
  discover(document);
  return { tag, name, asked, holder, discover, fail: () => (failing = true) };
}

const add = <T extends Element>(parent: Node, tag: string): T =>
  parent.appendChild(document.createElement(tag)) as Node as T;

describe('the loader', () => {
  afterEach(() => {
    for (const holder of holders.splice(0)) holder.remove();
  });

  it('asks for a tag when it first appears, deep in what was added as well', async () => {
    const { tag, asked, holder } = loader();
    expect(asked).to.deep.equal([]);
    const section = document.createElement('section');
    add(add(section, 'p'), tag);
    holder.append(section);
    await waitFor(() => asked.length, 'the tag was asked for');
    expect(asked).to.deep.equal([tag]);
  });

  it('keeps room for it until it is there, in shadow roots too', () => {
    const { tag, holder, discover, fail } = loader();
    fail();
    expect(add<HTMLElement>(holder, tag).offsetHeight).to.equal(77);
    const root = add(holder, 'div').attachShadow({ mode: 'open' });
    const inside = add<HTMLElement>(root, tag);
    discover(root);
    expect(inside.offsetHeight).to.equal(77);
  });

  it('keeps the sheets of a shadow root that it watches', () => {
    const { holder, discover } = loader();
    const root = add(holder, 'div').attachShadow({ mode: 'open' });
    const own = new CSSStyleSheet();
    root.adoptedStyleSheets = [own];
    discover(root);
    discover(root);
    expect(root.adoptedStyleSheets[0]).to.equal(own);
    expect(root.adoptedStyleSheets.length).to.equal(2);
  });

  it('follows what happens inside an open shadow root', async () => {
    const { tag, asked, holder } = loader();
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'open' });
    holder.append(host);
    await nextTask();
    expect(asked).to.deep.equal([]);
    add(root, tag);
    await waitFor(() => asked.length, 'the tag was asked for');
  });

  it("looks into the shadow root of somebody's element once that is defined", async () => {
    const { tag, asked, holder, name } = loader();
    add(holder, `host-${name}`);
    await nextTask();
    customElements.define(
      `host-${name}`,
      class extends HTMLElement {
        connectedCallback(): void {
          add(this.attachShadow({ mode: 'open' }), tag);
        }
      },
    );
    await waitFor(() => asked.length, 'the tag was asked for');
  });

  it('takes from a <div> only the attributes the element declares', async () => {
    const { tag, name, holder } = loader();
    const div = document.createElement('div');
    div.setAttribute('data-haven', name);
    for (const attribute of [
      'data-topic',
      'data-prompts',
      'data-onclick',
      'data-style',
      'data-is',
      'data-slot',
      'data-id',
      'title',
    ]) {
      div.setAttribute(attribute, 'x');
    }
    div.append('Words ', document.createElement('b'));
    holder.append(div);
    const element = await waitFor(() => div.querySelector(tag), 'the element stands in the div');
    expect(element.getAttributeNames().sort()).to.deep.equal(['prompts', 'topic']);
    expect(element.innerHTML).to.equal('Words <b></b>');
    expect(div.childNodes.length).to.equal(1);
  });

  it('sees when a <div> is given its name later', async () => {
    const { tag, name, holder } = loader();
    const div = add<HTMLElement>(holder, 'div');
    await nextTask();
    div.dataset['haven'] = name;
    await waitFor(() => div.querySelector(tag), 'the element stands in the div');
  });

  it('leaves a <div> as it is when the element does not come', async () => {
    const { name, holder, asked, fail } = loader();
    fail();
    const div = document.createElement('div');
    div.setAttribute('data-haven', name);
    div.append('Words');
    holder.append(div);
    await waitFor(() => asked.length, 'the tag was asked for');
    await nextTask();
    expect(div.innerHTML).to.equal('Words');
  });

  it('takes no name for a tag that only an object would know', async () => {
    const { asked, holder } = loader();
    for (const tag of ['constructor', 'haven-constructor', 'haven-__proto__', 'font-face', 'annotation-xml'])
      add(holder, tag);
    for (const name of ['', 'constructor', '__proto__', 'toString', 'share box', '"]']) {
      add<HTMLElement>(holder, 'div').dataset['haven'] = name;
    }
    holder.append(document.createElementNS('http://www.w3.org/2000/svg', 'font-face'));
    await nextTask();
    await nextTask();
    expect(asked).to.deep.equal([]);
  });
});
