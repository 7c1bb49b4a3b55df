// The gallery uses the package as an app does: imports, a bundler, no configuration by attributes.
import { configure } from 'haven-elements/define';
import { playground } from './playground.js';
import { seed, seedEvents, seedPolls } from './seed.js';
import { stories } from './stories.js';

configure({ community: 'gallery', helpHref: '/community/help/' });

const root = document.documentElement;
const byId = (id) => document.getElementById(id);

byId('look').addEventListener('change', ({ target: { value } }) => {
  root.dataset.look = value;
  byId('tokens').href = ['calm', 'high-contrast'].includes(value) ? `/themes/${value}.css` : 'none.css';
});

function turn() {
  const language = byId('language').value;
  const direction = byId('direction').value;
  const dir = direction === 'auto' ? (language === 'ar' ? 'rtl' : 'ltr') : direction;
  // The gallery's own words are English; only what Haven shows is turned.
  for (const stage of document.querySelectorAll('[data-stage], #playground'))
    Object.assign(stage, { lang: language, dir });
}
byId('language').addEventListener('change', turn);
byId('direction').addEventListener('change', turn);

byId('closed').backend = { name: 'none', keeping: { place: 'page', review: false } };

byId('form').addEventListener('submit', (event) => {
  event.preventDefault();
  const { length } = new FormData(event.target).get('words');
  event.target.reset();
  event.target.querySelector('.answer').textContent =
    `The form has ${length} characters to send. Here it sends nothing.`;
});

function show() {
  for (const frame of document.querySelectorAll('iframe')) frame.src = byId('page').value;
}
for (const frame of document.querySelectorAll('iframe')) {
  // To where Haven begins. A fragment in the address would scroll the gallery along with the frame.
  frame.addEventListener('load', () => {
    const box = frame.contentDocument.querySelector('haven-share-box');
    frame.contentWindow.scrollTo(0, (box?.getBoundingClientRect().top ?? 0) - 120);
  });
}
byId('page').addEventListener('change', show);
show();

playground(byId('controls'), byId('playground'), byId('copy'));

// The three sites' examples as well, so that a visitor who comes from here finds somebody there.
for (const community of Object.keys(stories)) {
  const added = await seed(community);
  if (added && community === 'gallery') {
    for (const wall of document.querySelectorAll('haven-story-wall')) wall.replaceWith(wall.cloneNode(true));
  }
}
await Promise.all([seedPolls('gallery'), seedEvents('gallery')]);
