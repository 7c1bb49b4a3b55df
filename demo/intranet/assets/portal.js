import { words } from './portal-words.js';

const menu = document.querySelector('#language');

function speak(language) {
  const texts = words[language] ?? words.en;
  document.documentElement.lang = language in words ? language : 'en';
  document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
  for (const place of document.querySelectorAll('[data-words]')) place.textContent = texts[place.dataset.words];
  for (const place of document.querySelectorAll('[data-words-label]')) {
    place.setAttribute('aria-label', texts[place.dataset.wordsLabel]);
  }
  document.title = `${texts.wellbeing} – ${texts.people} – Northmere`;
  menu.value = document.documentElement.lang;
}

menu.addEventListener('change', () => {
  speak(menu.value);
  const address = new URL(location.href);
  address.searchParams.set('lang', menu.value);
  history.replaceState(null, '', address);
});

const filter = document.querySelector('#filter');
const rows = [...document.querySelectorAll('.grid tbody tr')];
filter.addEventListener('input', () => {
  const wanted = filter.value.trim().toLocaleLowerCase();
  for (const row of rows) row.hidden = !row.textContent.toLocaleLowerCase().includes(wanted);
  const shown = rows.filter(({ hidden }) => !hidden).length;
  document.querySelector('.count').textContent = wanted ? `${shown} / ${rows.length}` : '';
});

const asked = new URLSearchParams(location.search).get('lang');
if (asked) speak(asked);
