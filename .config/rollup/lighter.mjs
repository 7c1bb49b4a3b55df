// Parts of what the compilers and Lit bring that can never run here. Each replacement must be found, or the build fails:
// then a new version has changed, and this file with it. What goes out of Lit stands in lit-parts.mjs.
import { readFileSync } from 'node:fs';
import { isLit, lightLit, lightNames, missedBySource } from './lit-parts.mjs';

const helper = /var __defProp = [^]*?var __decorateClass = [^]*?\n\};\n/;

/** Only properties are decorated, and only fields: what the decorator would do to its class is one call. */
const decorated =
  /__decorateClass\(\[\n {2}property\(((?:(?!__decorateClass)[^])*?)\)\n\], (\w+)\.prototype, "(\w+)", 2\);/g;

export function lighter() {
  return {
    name: 'lighter',
    transform: {
      order: 'post',
      handler(code, id) {
        const path = id.replaceAll('\\', '/');
        if (path.endsWith('@lit/reactive-element/decorators/property.js'))
          return { code: 'export let property;', map: null };
        if (isLit(path)) return { code: lightLit(path, code), map: null };
        if (!path.includes('/src/')) return null;
        const missed = missedBySource(readFileSync(id.replace(/\?own=.*$/s, ''), 'utf8'));
        if (missed) this.error(`${id} needs a part of Lit that lit-parts.mjs takes out: ${missed}`);
        if (!code.includes('__decorateClass(')) return { code: lightNames(code), map: null };
        const plain = code
          .replace(helper, '')
          .replace(
            decorated,
            (_, options, element, name) => `${element}.createProperty("${name}"${options && `, ${options}`});`,
          );
        if (plain.includes('__decorateClass')) this.error(`lighter.mjs does not know a decorator in ${id}`);
        return { code: lightNames(plain), map: null };
      },
    },
  };
}
