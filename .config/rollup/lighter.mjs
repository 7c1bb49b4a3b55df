// Parts of what the compilers and Lit bring that can never run here. Each replacement must be found, or the build fails:
// then a new version has changed, and this file with it.
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

/** The entry itself keeps room with a constructed sheet, so browsers without them never get as far as Lit's way around. */
const sheetsTest =
  't.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype';

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
        if (path.endsWith('@lit/reactive-element/css-tag.js')) {
          if (!code.includes(sheetsTest)) this.error('lighter.mjs does not know this version of Lit');
          return { code: code.replace(sheetsTest, '!0'), map: null };
        }
        if (!path.includes('/src/') || !code.includes('__decorateClass(')) return null;
        if (!helper.test(code)) this.error('lighter.mjs does not know this version of esbuild');
        return { code: code.replace(helper, `import { __decorateClass } from '${shared}';\n`), map: null };
      },
    },
  };
}
