// Parts of what the compilers and Lit bring that can never run here. Each replacement must be found, or the build fails:
// then a new version has changed, and this file with it. What goes out of Lit stands in lit-parts.mjs.
import { readFileSync } from 'node:fs';
import { isLit, lightLit, missedBySource } from './lit-parts.mjs';

const helper = /var __defProp = [^]*?var __decorateClass = [^]*?\n\};\n/;
const shared = '\0decorate-class';

/** Only TypeScript's legacy decorators are in use, on fields and accessors. */
const property = `export const property = (options) => (target, name) => {
  const own = target.hasOwnProperty(name);
  target.constructor.createProperty(name, options);
  return own ? Object.getOwnPropertyDescriptor(target, name) : undefined;
};`;

const decorateClass = `export const __decorateClass = (decorators, target, key) => {
  let result = Object.getOwnPropertyDescriptor(target, key);
  for (const decorator of decorators.reverse()) result = decorator(target, key, result) || result;
  if (result) Object.defineProperty(target, key, result);
};`;

export function lighter() {
  return {
    name: 'lighter',
    resolveId: (source) => (source === shared ? shared : null),
    load: (id) => (id === shared ? decorateClass : null),
    transform: {
      order: 'post',
      handler(code, id) {
        const path = id.replaceAll('\\', '/');
        if (path.endsWith('@lit/reactive-element/decorators/property.js')) return { code: property, map: null };
        if (isLit(path)) return { code: lightLit(path, code), map: null };
        if (!path.includes('/src/')) return null;
        const missed = missedBySource(readFileSync(id.replace(/\?own=.*$/s, ''), 'utf8'));
        if (missed) this.error(`${id} needs a part of Lit that lit-parts.mjs takes out: ${missed}`);
        if (!code.includes('__decorateClass(')) return null;
        if (!helper.test(code)) this.error('lighter.mjs does not know this version of esbuild');
        return { code: code.replace(helper, `import { __decorateClass } from '${shared}';\n`), map: null };
      },
    },
  };
}
