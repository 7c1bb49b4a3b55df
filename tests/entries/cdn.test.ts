// What ships, in every engine: tests/dist does more, but only where a browser can be driven from outside.
import { expect } from 'chai';
import { strings as compose } from '../../src/i18n/en/share-compose.js';
import { strings as box } from '../../src/i18n/en/share-box.js';
import { skipBecause } from '../helpers/skip.js';
import { waitFor } from '../helpers/wait.js';

describe('the built script tag on a strict page', function () {
  // Seven words take a second or more to become a key, by design.
  this.timeout(60_000);

  it('shares something and shows it on the wall', async function () {
    const built = await fetch('/cdn/haven.js', { method: 'HEAD' });
    if (!built.ok) skipBecause(this, 'cdn/ is not built: npm run build');
    const frame = document.createElement('iframe');
    frame.src = new URL('./pages/strict.html', import.meta.url).href;
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve));
    const page = frame.contentDocument;
    const inside = (tag: string): ShadowRoot | null | undefined => page?.querySelector(tag)?.shadowRoot;
    const press = async (name: string): Promise<void> => {
      const buttons = (): HTMLButtonElement[] => [...(inside('haven-share-box')?.querySelectorAll('button') ?? [])];
      (await waitFor(() => buttons().find(({ textContent }) => textContent?.trim() === name), name)).click();
    };

    const field = await waitFor(() => inside('haven-share-box')?.querySelector('textarea'), 'the field is there');
    const text = `A quiet day by the river, ${crypto.randomUUID().slice(0, 8)}.`;
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await press(box.preview);
    await press(compose.send);
    await waitFor(
      () =>
        [...(inside('haven-story-wall')?.querySelectorAll('[part=text]') ?? [])].some((p) => p.textContent === text),
      'the story stands on the wall',
    );
    expect((frame.contentWindow as unknown as { trouble: string[] }).trouble).to.deep.equal([]);
    frame.remove();
  });
});
