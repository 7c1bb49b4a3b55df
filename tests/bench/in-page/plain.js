// What "plain HTML" means for a wall: the same stories from the same store, drawn by the page itself, all at once.
const list = document.querySelector('ul');

const read = (count) =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('haven');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const range = IDBKeyRange.bound(['default'], ['default', []]);
      const asking = database.transaction('shares').objectStore('shares').index('newest').getAll(range, count);
      asking.onerror = () => reject(asking.error);
      asking.onsuccess = () => {
        database.close();
        resolve(asking.result);
      };
    };
  });

const make = (name, text, className = '') => {
  const element = document.createElement(name);
  element.textContent = text;
  element.className = className;
  return element;
};

function draw({ id, day, text }) {
  const item = document.createElement('li');
  item.dataset.id = id;
  item.append(make('p', day), make('p', text, 'text'), make('button', 'Reply'), make('button', 'Respond'));
  return item;
}

list.append(...(await read()).map(draw));

new BroadcastChannel('haven:changed:haven').onmessage = async ({ data }) => {
  if (data !== 'default') return;
  const drawn = new Set([...list.children].slice(0, 20).map(({ dataset }) => dataset.id));
  list.prepend(...(await read(10)).filter(({ id }) => !drawn.has(id)).map(draw));
};
