import { expect } from 'chai';
import { LitElement, html } from 'lit';
import { property } from 'lit/decorators/property.js';
import { LocalizeController } from '../../src/controllers/localize-controller.js';
import { commonSection } from '../../src/i18n/sections/common.js';

class Host extends LitElement {
  @property({ attribute: false }) strings?: Record<string, unknown>;
  readonly words = new LocalizeController(this, commonSection);
  protected override render() {
    return html`<p lang=${this.words.language} dir=${this.words.direction}>${this.words.t.findHelp}</p>`;
  }
}
customElements.define('haven-test-words', Host);

const page = document.documentElement;

/** Resolves when the host shows `text`; the test runner's own limit ends a wait for nothing. */
function shows(host: Host, text: string): Promise<void> {
  const there = () => host.renderRoot.textContent?.trim() === text;
  if (there()) return Promise.resolve();
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!there()) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(host.renderRoot, { childList: true, characterData: true, subtree: true });
  });
}

async function mount(parent: Element | ShadowRoot = document.body): Promise<Host> {
  const host = document.createElement('haven-test-words') as Host;
  parent.append(host);
  await host.updateComplete;
  return host;
}

describe('LocalizeController', () => {
  afterEach(() => {
    document.body.replaceChildren();
    page.lang = 'en';
  });

  it('speaks the language of the nearest lang', async () => {
    const around = document.createElement('div');
    around.lang = 'de-AT';
    document.body.append(around);
    const host = await mount(around);
    await shows(host, 'Jetzt Hilfe finden');
    expect(host.renderRoot.querySelector('p')?.lang).to.equal('de');
  });

  it('finds the language through shadow roots', async () => {
    const around = document.createElement('div');
    around.lang = 'es';
    document.body.append(around);
    const host = await mount(around.attachShadow({ mode: 'open' }));
    await shows(host, 'Buscar ayuda ahora');
  });

  it('follows a page that switches its language, and says the direction', async () => {
    const host = await mount();
    page.lang = 'ar';
    await shows(host, 'العثور على مساعدة الآن');
    expect(host.renderRoot.querySelector('p')?.dir).to.equal('rtl');
    page.lang = 'en';
    await shows(host, 'Find help now');
    expect(host.renderRoot.querySelector('p')?.dir).to.equal('ltr');
  });

  it('ends in the last of several quick switches', async () => {
    const host = await mount();
    for (const language of ['de', 'es', 'ar', 'es']) page.lang = language;
    await shows(host, 'Buscar ayuda ahora');
  });

  it('is English, and says so, in a language it does not have', async () => {
    page.lang = 'tlh';
    const host = await mount();
    await shows(host, 'Find help now');
    expect(host.words.language).to.equal('en');
  });

  it('lets a host override single strings', async () => {
    const host = await mount();
    host.strings = { findHelp: 'Talk to our nurse' };
    await shows(host, 'Talk to our nurse');
  });

  it('follows again after it was removed and put back', async () => {
    const host = await mount();
    host.remove();
    page.lang = 'de';
    document.body.append(host);
    await shows(host, 'Jetzt Hilfe finden');
  });
});
