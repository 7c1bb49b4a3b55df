import { expect } from 'chai';
import { html } from 'lit';
import '../../src/define.js';
import { memoryBackend } from '../../src/adapters/memory.js';
import { configure } from '../../src/controllers/context-root.js';
import { manyShares } from '../../src/testing/seed.js';
import { deepElements, fixture, settled } from '../helpers/fixture.js';
import { tags } from '../helpers/tags.js';
import { waitFor } from '../helpers/wait.js';

/** What runs code, carries a page of its own, or is no address. */
const hostile = [
  'javascript:alert(1)',
  ' \tjava\nscript:alert(1)',
  'JAVASCRIPT:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'blob:https://example.org/1',
  'about:blank',
  'file:///etc/passwd',
  'https://',
  'x:y',
];

/** What a host writes, and what the link leads to. */
const usable = {
  '/help': new URL('/help', location.href).href,
  'help/?a=1': new URL('help/?a=1', document.baseURI).href,
  'https://help.example/': 'https://help.example/',
  // The page of the tests came by http itself.
  'http://intranet/help': 'http://intranet/help',
  'mailto:care@example.org': 'mailto:care@example.org',
  'tel:+441234567890': 'tel:+441234567890',
  'sms:12345': 'sms:12345',
};

/** Elements with a line that leads to help. */
const helping = ['haven-event-list', 'haven-my-items', 'haven-pulse-poll', 'haven-share-box', 'haven-story-wall'];
/** Elements whose links are the lines of a directory; each of the others shows none. */
const directory = ['haven-care-card', 'haven-resource-panel'];
// Without reports: where a backend takes them, the wall leads to no page but opens a dialog.
const { name, keeping, shares, resources, polls } = memoryBackend({ rows: manyShares(6, { community: 'host-links' }) });
const backend = { name, keeping, shares, resources, polls };

const links = (element: HTMLElement): HTMLAnchorElement[] =>
  [...deepElements(element.shadowRoot!)].filter((element) => element instanceof HTMLAnchorElement);

async function mount(tag: string, addresses: { help?: string; report?: string } = {}): Promise<HTMLElement> {
  const element = document.createElement(tag);
  await fixture(
    html`<haven-community
      community="host-links"
      .backend=${backend}
      .helpHref=${addresses.help}
      .reportHref=${addresses.report}
      >${element}</haven-community
    >`,
  );
  if (tag === 'haven-story-wall') {
    await waitFor(() => element.shadowRoot?.querySelector('article'), 'stories');
  }
  return element;
}

const warnings: string[] = [];
const { warn } = console;

describe('addresses a host gives', () => {
  before(() => (console.warn = (line: unknown) => void warnings.push(String(line))));
  after(() => (console.warn = warn));
  afterEach(() => configure({ helpHref: undefined, reportHref: undefined, backend: undefined, community: 'default' }));

  for (const tag of tags) {
    describe(`<${tag}>`, () => {
      for (const address of hostile) {
        it(`leads nowhere by ${JSON.stringify(address)}`, async () => {
          const element = await mount(tag, { help: address, report: address });
          const hrefs = new Set(links(element).map(({ href }) => href));
          if (directory.includes(tag)) for (const href of hrefs) expect(href).to.match(/^(tel|sms|https):/);
          else expect([...hrefs]).to.deep.equal(helping.includes(tag) ? ['https://findahelpline.com/'] : []);
        });
      }

      for (const [address, href] of directory.includes(tag) ? [] : Object.entries(usable)) {
        it(`leads to help by ${address}`, async () => {
          const element = await mount(tag, { help: address });
          expect(links(element).map((link) => link.href)).to.deep.equal(helping.includes(tag) ? [href] : []);
        });
      }

      it('leads to help where the page, and not a community around it, names the address', async () => {
        configure({ helpHref: 'javascript:alert(1)', reportHref: 'javascript:alert(1)', backend });
        const element = document.createElement(tag);
        await fixture(html`<div>${element}</div>`);
        await settled();
        for (const { href } of links(element)) {
          if (directory.includes(tag)) expect(href).to.match(/^(tel|sms|https):/);
          else expect(href).to.equal('https://findahelpline.com/');
        }
      });
    });
  }

  it('leads to the host’s report page by the same rule', async () => {
    const wall = await mount('haven-story-wall', { report: '/report?from=wall' });
    // Until all of the wall is there, a press fetches it.
    await waitFor(() => wall.shadowRoot?.querySelector('a.report'), 'links to report');
    const reports = links(wall).filter(({ className }) => className.includes('report'));
    expect(reports).to.have.length(6);
    for (const { pathname, search } of reports) expect(pathname + search).to.match(/^\/report\?from=wall&item=[-\w]+$/);
  });

  it('tells the developer once which attribute is of no use, and never what stands in it', async () => {
    const wall = await mount('haven-story-wall', { help: 'javascript:alert(2)', report: 'data:text/html,2' });
    await waitFor(() => wall.shadowRoot?.querySelector('[part=bar] [role=status]'), 'all of the wall');
    const mine = warnings.filter((line) => /-href/.test(line));
    expect(mine.sort()).to.deep.equal([
      '[haven] Unusable help-href; the default is used.',
      '[haven] Unusable report-href; the default is used.',
    ]);
  });

  it('tells nothing of addresses that are absent or empty', async () => {
    warnings.length = 0;
    await mount('haven-share-box', { help: '', report: '' });
    expect(warnings).to.deep.equal([]);
  });
});
