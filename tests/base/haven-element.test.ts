import { expect } from 'chai';
import { css, html } from 'lit';
import { property } from 'lit/decorators/property.js';
import { HavenElement } from '../../src/base/haven-element.js';

class Sample extends HavenElement {
  static override styles = css`
    p {
      inline-size: 100px;
      padding: 10px;
    }
  `;
  @property() word = 'first';
  protected override render() {
    return html`<p>${this.word}</p>`;
  }
}
customElements.define('haven-test-sample', Sample);

async function mount(): Promise<Sample> {
  const element = document.createElement('haven-test-sample') as Sample;
  document.body.append(element);
  await element.updateComplete;
  return element;
}

describe('HavenElement', () => {
  afterEach(() => document.querySelectorAll('haven-test-sample').forEach((element) => element.remove()));

  it('draws again when a property changes, as this compiler builds it', async () => {
    const element = await mount();
    element.word = 'second';
    await element.updateComplete;
    expect(element.renderRoot.textContent).to.equal('second');
  });

  it('counts padding into sizes even where the host page does not', async () => {
    const element = await mount();
    expect(element.renderRoot.querySelector('p')?.getBoundingClientRect().width).to.equal(100);
  });

  it('takes its colour from the page', async () => {
    document.body.style.color = 'rgb(10, 20, 30)';
    const element = await mount();
    expect(getComputedStyle(element).color).to.equal('rgb(10, 20, 30)');
    document.body.style.color = '';
  });

  it('lets a token win over what it inherits', async () => {
    const element = await mount();
    element.style.setProperty('--haven-color-text', 'rgb(1, 2, 3)');
    expect(getComputedStyle(element).color).to.equal('rgb(1, 2, 3)');
  });

  it('has no box when hidden, whatever its own display says', async () => {
    const element = await mount();
    element.hidden = true;
    expect(element.getBoundingClientRect().height).to.equal(0);
  });
});
