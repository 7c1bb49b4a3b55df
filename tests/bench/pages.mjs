// The pages a benchmark loads. All stand in the same article, so that only what is embedded differs.
const paragraph =
  '<p>It was raining when the reading group met for the first time, and nobody had brought an umbrella. We sat close together, and somebody had baked.</p>';

const article = (head, embedded) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><style>body{font:1rem/1.5 sans-serif;margin:1rem auto;max-inline-size:40rem;color:#222;background:#fff}</style>
${head}</head><body><h1>The reading group</h1>${paragraph.repeat(3)}${embedded}${paragraph.repeat(4)}</body></html>`;

const form =
  '<form><label>What is on your mind <textarea rows="6" style="inline-size:100%"></textarea></label><button>Send</button></form>';

/** @param {{ embed: Record<string, string> }} snippets the build's printed embed code, by tag */
export const startPages = ({ embed }) => ({
  'empty page': article('', ''),
  'plain HTML form': article('', form),
  'one-file Lit form': article('<script type="module" src="/floor/lit-box.js"></script>', '<floor-box style="display:block;min-block-size:20rem"></floor-box>'),
  'haven share box, bare tag': article('<script type="module" src="/cdn/haven.js"></script>', '<haven-share-box></haven-share-box>'),
  'haven share box, printed snippet': article(embed['haven-share-box'], '<haven-share-box></haven-share-box>'),
});

/** A wall drawn by the page itself, everything at once: what "plain HTML" means for a list. */
export const plainWall = (count) =>
  article(
    `<script type="module">
const list = document.querySelector('ul');
const text = 'Today I went for a short walk, and it helped a little. Thank you for being here.';
for (let index = 0; index < ${count}; index++) {
  const item = document.createElement('li');
  const day = document.createElement('p');
  day.textContent = 'Today';
  const words = document.createElement('p');
  words.textContent = text + ' ' + index;
  const button = document.createElement('button');
  button.textContent = 'Respond';
  item.append(day, words, button);
  list.append(item);
}
document.documentElement.dataset.ready = '';
</script>`,
    '<ul style="block-size:36rem;overflow:auto"></ul>',
  );

export const havenWall = (mode) =>
  article(
    '<script type="module" src="/cdn/haven.js" data-community="bench"></script>',
    `<haven-story-wall pages="${mode}"></haven-story-wall>`,
  );
