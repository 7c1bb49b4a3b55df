// The entry names the files of each element in a few words, instead of one import for each: it weighs with every page,
// and most of what the imports say is the same. The sources keep them written out, so that every bundler can follow.

const start = /(?:"([\w-]+)"|\b(\w+)):\(\)=>(?=import\(|Promise\.all\(\[import\(|Promise\.all\(\[Promise)/g;

/** Fetches what is named; of the first file, what it exports first: under the first word, or by itself. */
const fetchNamed =
  'const $f=t=>()=>{const[n,...f]=t.split(" ");return Promise.all(f.map(f=>import(`./chunks/${f}.js`))).then(([m])=>Object.values(m[n]||m)[0])};';

/** Where the expression that starts here ends. */
function endOf(code, from) {
  let depth = 0;
  for (let at = from; at < code.length; at += 1) {
    if ('([{'.includes(code[at])) depth += 1;
    if (')]}'.includes(code[at])) depth -= 1;
    if (depth < 0 || (depth === 0 && code[at] === ',')) return at;
  }
  return code.length;
}

const filesIn = (code) => [...code.matchAll(/"\.\/chunks\/([^"]+)\.js"/g)].map(([, file]) => file);

/**
 * After everything that renames; the hashes in the names are filled in later.
 * @param {number} count how many functions of the entry fetch something by its tag or language
 */
export function tagFiles(count) {
  return {
    name: 'tag-files',
    renderChunk: {
      order: 'post',
      handler(code, { isEntry }) {
        if (!isEntry) return null;
        /** What comes with a tag in any case is not named for it again. */
        const byTag = new Map();
        let found = 0;
        let named = '';
        let last = 0;
        for (const match of code.matchAll(start)) {
          const from = match.index + match[0].length;
          const end = endOf(code, from);
          const expression = code.slice(from, end);
          const key = match[1] ?? match[2];
          const [, , space = '-'] = /\.then\((\w+)=>\1\.(\w+)\)/.exec(expression) ?? [];
          const before = byTag.get(key) ?? [];
          const files = [...new Set(filesIn(expression))].filter((file) => !before.includes(file));
          if (!byTag.has(key)) byTag.set(key, files);
          named += code.slice(last, match.index);
          // Nothing but what has been named for it already: then it is not named again.
          if (files.length > 0) named += `${match[0].slice(0, -4)}$f("${[space, ...files].join(' ')}")`;
          last = files.length > 0 || code[end] !== ',' ? end : end + 1;
          found += 1;
        }
        named += code.slice(last);
        if (found !== count) this.error(`tag-files.mjs found ${found} of ${count} imports in the entry`);
        return { code: fetchNamed + named, map: null };
      },
    },
  };
}
