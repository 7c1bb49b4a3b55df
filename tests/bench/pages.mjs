// The pages a benchmark loads. All stand in the same article, so that only what is embedded differs.
const paragraph =
  '<p>It was raining when the reading group met for the first time, and nobody had brought an umbrella. We sat close together, and somebody had baked.</p>';

const article = (head, embedded) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
<style>body{font:1rem/1.5 sans-serif;margin:1rem auto;padding:0 1rem;max-inline-size:40rem;color:#222;background:#fff}</style>
${head}</head><body><h1>The reading group</h1>${paragraph.repeat(3)}${embedded}${paragraph.repeat(4)}</body></html>`;

const form =
  '<form><label>What is on your mind <textarea rows="6" style="inline-size:100%"></textarea></label><button>Send</button></form>';

const script = (path) => `<script type="module" src="${path}"></script>`;
const bareTag = script('/cdn/haven.js');

// Expressions in the page. `area` is the first frame somebody could write in; what is fixed in place has a size of its own.
const usable = (area) =>
  `(() => { const area = ${area}; return !!area && !area.disabled && area.checkVisibility({ visibilityProperty: true }) && area.getBoundingClientRect().height > 0; })()`;
const inside = (tag, selector) => `document.querySelector('${tag}:defined')?.shadowRoot?.querySelector('${selector}')`;
const boxWorks = usable(inside('haven-share-box', 'textarea'));
const drawn = (tag) => `!!${inside(tag, '*')}`;
const emptyWallWorks = `!!${inside('haven-story-wall', 'slot[name=empty]')}`;
const firstStory = (root, selector) =>
  `(${root}?.querySelector('${selector}')?.getBoundingClientRect().height ?? 0) > 0`;

/** Several printed snippets for one page: what they have in common stands once. */
const together = (...snippets) => [...new Set(snippets.flatMap((snippet) => snippet.split('\n')))].join('\n');

/**
 * @param {Record<string, string>} embed the build's printed embed code, by tag
 * @returns {Record<string, { html: string, works: string }>}
 */
export function startPages(embed) {
  const box = '<haven-share-box></haven-share-box>';
  const receipt = '<haven-receipt></haven-receipt>';
  const wall = '<haven-story-wall></haven-story-wall>';
  const code = (name) => embed[`haven-${name}`] ?? '';
  const all = together(code('share-box'), code('receipt'), code('community'), code('story-wall'));
  return {
    'empty page': { html: article('', ''), works: 'true' },
    'plain HTML form': { html: article('', form), works: usable("document.querySelector('textarea')") },
    'one-file Lit form': {
      html: article(
        `<style>floor-box{display:block;min-block-size:20rem}</style>${script('/floor/lit-box.js')}`,
        '<floor-box></floor-box>',
      ),
      works: usable(inside('floor-box', 'textarea')),
    },
    // It is there once it keeps room for what may come.
    'entry, no element': { html: article(bareTag, ''), works: 'document.adoptedStyleSheets.length > 0' },
    'share box, bare tag': { html: article(bareTag, box), works: boxWorks },
    'share box, snippet': { html: article(code('share-box'), box), works: boxWorks },
    'wall (empty), bare tag': { html: article(bareTag, wall), works: emptyWallWorks },
    'wall (empty), snippet': { html: article(code('story-wall'), wall), works: emptyWallWorks },
    'box + receipt': { html: article(together(code('share-box'), code('receipt')), box + receipt), works: boxWorks },
    'box + receipt + community': {
      html: article(
        together(code('share-box'), code('receipt'), code('community')),
        `<haven-community>${box}${receipt}</haven-community>`,
      ),
      works: `${boxWorks} && ${drawn('haven-receipt')} && ${drawn('haven-community')}`,
    },
    'all four elements': {
      html: article(all, `<haven-community>${box}${receipt}${wall}</haven-community>`),
      works: `${boxWorks} && ${drawn('haven-receipt')} && ${emptyWallWorks}`,
    },
  };
}

/** @returns {Record<string, { html: string, first: string, root: string, scroller: string }>} */
export const wallPages = (embed) => ({
  'plain HTML': {
    html: article(
      `<style>ul{block-size:36rem;overflow:auto;margin:0;padding:0}li{padding:1rem}.text{white-space:pre-wrap}</style>${script('/bench/plain.js')}`,
      '<ul></ul>',
    ),
    first: firstStory('document', 'ul > li'),
    root: "document.querySelector('ul')",
    scroller: "document.querySelector('ul')",
  },
  ...Object.fromEntries(
    ['button', 'scroll'].map((mode) => [
      `pages="${mode}"`,
      {
        html: article(embed['haven-story-wall'], `<haven-story-wall pages="${mode}"></haven-story-wall>`),
        first: firstStory("document.querySelector('haven-story-wall')?.shadowRoot", '[part~=share]'),
        root: "document.querySelector('haven-story-wall')",
        scroller: "document.querySelector('haven-story-wall').shadowRoot.querySelector('[part~=list]')",
      },
    ]),
  ),
});

export const fillPage = article(script('/bench/fill.js'), '');
