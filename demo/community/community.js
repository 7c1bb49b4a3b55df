const root = document.documentElement;
const appearance = document.querySelector('#appearance');

function showAppearance() {
  appearance.setAttribute('aria-pressed', String(root.classList.contains('dark')));
}
appearance.addEventListener('click', () => {
  const dark = root.classList.toggle('dark');
  try {
    localStorage.setItem('lantern-appearance', dark ? 'dark' : 'light');
  } catch {
    // Then it holds for this visit.
  }
  showAppearance();
});
showAppearance();

// One wall and one box; the site's own list of doors says which topic they are about.
const doors = [...document.querySelectorAll('[data-topic]')];
const elements = () => document.querySelectorAll('haven-share-box, haven-story-wall');

function openDoor() {
  const door = doors.find(({ hash }) => hash === location.hash) ?? doors[0];
  for (const other of doors) other.toggleAttribute('aria-current', other === door);
  door.setAttribute('aria-current', 'true');
  document.querySelector('#door-title').textContent = door.querySelector('b').textContent;
  const { topic } = door.dataset;
  for (const element of elements()) {
    if (topic) element.setAttribute('topic', topic);
    else element.removeAttribute('topic');
  }
}
addEventListener('hashchange', openDoor);
openDoor();
