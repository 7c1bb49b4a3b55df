// Takes out of html`` and css`` what no browser sees. Whatever is not understood for certain stays as it was written:
// the gain is small, a changed page is not.
import { transform } from 'lightningcss';
import MagicString from 'magic-string';
import { missedByTemplate, sameAsLit } from './lit-parts.mjs';

const HOLE = '\0';
const raw = /^(?:pre|textarea|script|style|title)$/i;

/**
 * One template, its `${}` as `\0`. Runs of white space between tags become one space, comments go unless they hold a
 * value, attribute values and the content of `<pre>` and `<textarea>` stay.
 */
export function minifyHtml(source) {
  let out = '';
  let at = 0;
  const take = (pattern) => {
    pattern.lastIndex = at;
    const [found] = pattern.exec(source) ?? [''];
    at += found.length;
    return found;
  };
  while (at < source.length) {
    const comment = take(/<!--[^]*?-->/y);
    if (comment) {
      if (comment.includes(HOLE)) out += comment;
      continue;
    }
    const open = take(/<\/?[a-z\0][^\s/>]*/iy);
    if (!open) {
      const text = take(/[^<]+|</y).replace(/[ \t\n\r\f]+/g, ' ');
      // Where a comment went, the white space around it is one run.
      out += out.endsWith(' ') ? text.replace(/^ /, '') : text;
      continue;
    }
    out += open;
    while (at < source.length && source[at] !== '>') {
      const space = take(/[ \t\n\r\f]+/y);
      if (space) out += source[at] === '>' ? '' : ' ';
      else out += take(/=[ \t\n\r\f]*(?:"[^"]*"|'[^']*')|[^ \t\n\r\f>=]+|=/y);
    }
    out += take(/>/y);
    const name = open.slice(1);
    if (raw.test(name)) out += take(new RegExp(`[^]*?(?=</${name}[\\s>])|[^]*`, 'iy'));
  }
  return out;
}

/** One sheet, its `${}` as `\0`; the sheet as it was where lightningcss cannot say what it means. */
export function minifyCss(source) {
  let depth = 0;
  let before = ';';
  let count = 0;
  let marked = '';
  for (let at = 0; at < source.length; at += 1) {
    const character = source[at];
    if (character === HOLE) {
      const follows = /^\s*[;}]/.test(source.slice(at + 1)) || depth === 0;
      if (before === ':' || !/[{};]/.test(before)) marked += `var(--hole-${count}-x)`;
      else marked += depth === 0 ? `@hole-${count}-x;` : `--hole-${count}-x:0${follows ? '' : ';'}`;
      count += 1;
    } else marked += character;
    if (character === '{') depth += 1;
    if (character === '}') depth -= 1;
    if (!/\s/.test(character)) before = character;
  }
  try {
    const { code } = transform({ filename: 'sheet.css', code: Buffer.from(marked), minify: true });
    const result = code.toString().replace(/var\(--hole-\d+-x\)|@hole-\d+-x;|--hole-\d+-x:\s*0/g, HOLE);
    return result.split(HOLE).length === count + 1 ? result : source;
  } catch {
    return source;
  }
}

const minifiers = { html: minifyHtml, svg: minifyHtml, css: minifyCss };
const quote = (text) => text.replace(/[\\`]|\$\{/g, '\\$&').replace(/\r/g, '\\r');

function* taggedTemplates(node) {
  if (!node || typeof node !== 'object') return;
  if (node.type === 'TaggedTemplateExpression' && Object.hasOwn(minifiers, node.tag.name ?? '')) yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) yield* taggedTemplates(child);
  }
}

export function minifyTemplates() {
  return {
    name: 'minify-templates',
    transform: {
      order: 'post',
      handler(code, id) {
        if (id.includes('node_modules') || !/\b(?:html|svg|css)`/.test(code)) return null;
        const out = new MagicString(code);
        for (const { tag, quasi } of taggedTemplates(this.parse(code))) {
          const parts = quasi.quasis;
          // Text with an invalid escape, or with our own mark in it, is not ours to touch.
          if (parts.some(({ value }) => value.cooked?.includes(HOLE) ?? true)) continue;
          const packed = minifiers[tag.name](parts.map(({ value }) => value.cooked).join(HOLE));
          const missed = tag.name !== 'css' && missedByTemplate(packed);
          if (missed) this.error(`a template in ${id} needs a part of Lit that lit-parts.mjs takes out: ${missed}`);
          if (tag.name === 'html' && !sameAsLit(packed))
            this.error(`write a template in ${id} more plainly: ${packed}`);
          const small = packed.split(HOLE);
          if (small.length !== parts.length) this.error(`a template in ${id} would lose a value`);
          parts.forEach(({ start, end }, index) => {
            if (end > start) out.overwrite(start, end, quote(small[index]));
            else if (small[index]) out.appendLeft(start, quote(small[index]));
          });
        }
        return { code: out.toString(), map: out.generateMap({ hires: true }) };
      },
    },
  };
}
