import ts from 'typescript';
import { at, layerOf, nodes, type Rule, type Source } from './source.js';

const flag = (source: Source, test: (node: ts.Node) => boolean): string[] =>
  [...nodes(source.ast)].filter(test).map((node) => at(source, node));

const inSrc = (path: string): boolean => path.startsWith('src/');
const isGlobalObject = (node: ts.Node): boolean => ['globalThis', 'window', 'self'].includes(node.getText());

/** A use of a global, by itself or as a member of the global object; a property of the same name elsewhere is none. */
function usesGlobal(node: ts.Node, names: ReadonlySet<string>): boolean {
  if (!ts.isIdentifier(node) || !names.has(node.text)) return false;
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return isGlobalObject(parent.expression);
  const named = ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isMethodSignature(parent);
  return !(named && parent.name === node);
}

const storage = ['indexedDB', 'localStorage', 'sessionStorage', 'caches'];
const network = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'sendBeacon'];
const page = ['document', 'window', 'navigator', 'location', 'HTMLElement', 'customElements', 'BroadcastChannel'];
const ambient: Record<string, ReadonlySet<string>> = {
  core: new Set([...storage, ...network, ...page]),
  protocol: new Set([...storage, ...network, ...page]),
  elements: new Set([...storage, ...network]),
  controllers: new Set([...storage, ...network]),
};

const sinkNames = new Set([
  ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'srcdoc', 'createContextualFragment'],
  ...['unsafeHTML', 'unsafeSVG', 'unsafeMathML', 'unsafeStatic', 'styleMap', 'eval'],
]);

function isSink(node: ts.Node): boolean {
  if (ts.isIdentifier(node) || ts.isStringLiteralLike(node)) {
    if (sinkNames.has(node.text)) return true;
  }
  if (ts.isIdentifier(node) && node.text === 'Function') {
    return (ts.isNewExpression(node.parent) || ts.isCallExpression(node.parent)) && node.parent.expression === node;
  }
  if (ts.isCallExpression(node)) {
    const called = node.expression.getText();
    const first = node.arguments[0];
    if (/(^|\.)document\.write(ln)?$/.test(called)) return true;
    if (/(^|\.)setTimeout$|(^|\.)setInterval$/.test(called)) return !!first && ts.isStringLiteralLike(first);
    return (
      /\.setAttribute$/.test(called) && !!first && ts.isStringLiteralLike(first) && /^(style|on.*)$/i.test(first.text)
    );
  }
  return false;
}

/** The template as the parser sees it, each `${}` as one character no template contains. */
const skeleton = ({ template }: ts.TaggedTemplateExpression): string =>
  ts.isTemplateExpression(template)
    ? template.head.text + template.templateSpans.map((span) => `\0${span.literal.text}`).join('')
    : template.text;

const isTemplate = (node: ts.Node): node is ts.TaggedTemplateExpression =>
  ts.isTaggedTemplateExpression(node) && /^(html|svg|mathml)$/.test(node.tag.getText());

const comment = /<!--[^]*?-->/g;
const tag = /<\/?[a-z\0](?:"[^"]*"|'[^']*'|[^>"'])*>/gi;
const spoken =
  /\s(?:aria-label|aria-description|aria-roledescription|aria-placeholder|placeholder|title|alt|label)=("[^"]*"|'[^']*')/gi;
const letters = /[\p{L}\p{N}]/u;
const withoutEntities = (text: string): string => text.replace(/&#?\w+;/g, '');

/** Whether an expression can put a written-out word into the page. */
function saysWords(node: ts.Expression): boolean {
  if (ts.isStringLiteralLike(node)) return letters.test(node.text);
  if (ts.isParenthesizedExpression(node)) return saysWords(node.expression);
  if (ts.isConditionalExpression(node)) return saysWords(node.whenTrue) || saysWords(node.whenFalse);
  return ts.isBinaryExpression(node) && saysWords(node.right);
}

/** The indices of the holes that stand between tags. */
function textHoles(markup: string): Set<number> {
  const outside = markup
    .replace(comment, (all) => all.replace(/[^\0]/g, '').replace(/\0/g, '\x01'))
    .replace(tag, (all) => all.replace(/[^\0]/g, '').replace(/\0/g, '\x01'));
  const holes = [...outside].filter((character) => character === '\0' || character === '\x01');
  return new Set(holes.flatMap((character, index) => (character === '\0' ? [index] : [])));
}

function ownWords(node: ts.Node): boolean {
  if (!isTemplate(node)) return false;
  const markup = skeleton(node).replace(comment, (all) => all.replace(/[^\0]/g, ''));
  if (letters.test(withoutEntities(markup.replace(tag, '')))) return true;
  for (const [all] of markup.matchAll(tag)) {
    for (const [, value] of all.matchAll(spoken)) if (letters.test(withoutEntities(value ?? ''))) return true;
  }
  const { template } = node;
  if (!ts.isTemplateExpression(template)) return false;
  const holes = textHoles(skeleton(node));
  return template.templateSpans.some(({ expression }, index) => holes.has(index) && saysWords(expression));
}

export const codeRules: Rule[] = [
  {
    name: 'core, elements and controllers reach storage and network only through a backend',
    bad: [
      ['src/core/a.ts', 'const x = document.title'],
      ['src/elements/a/a.ts', "void fetch('/x')"],
      ['src/elements/a/a.ts', "globalThis.localStorage.setItem('a', 'b')"],
      ['src/controllers/a.ts', "indexedDB.open('x')"],
    ],
    good: [
      ['src/elements/a/a.ts', 'this.backend.fetch(); // fetch() elsewhere'],
      ['src/adapters/http/a.ts', 'const send = globalThis.fetch'],
      ['src/elements/a/a.ts', 'document.addEventListener("x", y)'],
    ],
    check(source) {
      // Keys, and what a device has spent, are not data of the community: they stay with the person, so no backend may see them.
      if (/^src\/controllers\/(kept-desk-key|keyring-session|keys-watch|privacy-ledger)\.ts$/.test(source.path))
        return [];
      const names = inSrc(source.path) ? ambient[layerOf(source.path)] : undefined;
      return names ? flag(source, (node) => usesGlobal(node, names)) : [];
    },
  },
  {
    name: 'text is text: nothing turns a string into markup, style or code',
    bad: [
      ['src/base/a.ts', 'x.innerHTML = y'],
      ['src/base/a.ts', "x['outerHTML'] = y"],
      ['src/base/a.ts', "x.insertAdjacentHTML('beforeend', y)"],
      ['src/base/a.ts', 'document.write(y)'],
      ['src/base/a.ts', "import { unsafeHTML } from 'lit/directives/unsafe-html.js'"],
      ['src/base/a.ts', "import { styleMap } from 'lit/directives/style-map.js'"],
      ['src/base/a.ts', 'eval(y)'],
      ['src/base/a.ts', "new Function('return 1')"],
      ['src/base/a.ts', "setTimeout('alert(1)', 5)"],
      ['src/base/a.ts', "x.setAttribute('style', y)"],
      ['src/base/a.ts', 'html`<p style="color: red"></p>`'],
      ['src/base/a.ts', 'html`<p style=${y}></p>`'],
      ['src/base/a.ts', 'html`<p onclick="x()"></p>`'],
      ['src/base/a.ts', 'html`<p .innerHTML=${y}></p>`'],
    ],
    good: [
      ['src/base/a.ts', '// never innerHTML\nhtml`<p class="style" @click=${this.#on}>${style}</p>`'],
      ['src/base/a.ts', 'type F = Function; isFunction(Function); setTimeout(() => x, 5)'],
    ],
    check(source) {
      if (!inSrc(source.path)) return [];
      const markup = (node: ts.Node): boolean =>
        isTemplate(node) && /\s(style|on[a-z]+|\.?(inner|outer)html|\.?srcdoc)\s*=/i.test(skeleton(node));
      return flag(source, (node) => isSink(node) || markup(node));
    },
  },
  {
    name: 'templates hold no words: what people read comes from i18n',
    bad: [
      ['src/elements/a/a.ts', 'html`<p>Hello</p>`'],
      ['src/elements/a/a.ts', 'html`<p>${x} shares</p>`'],
      ['src/elements/a/a.ts', 'html`<button aria-label="Close"></button>`'],
      ['src/elements/a/a.ts', 'html`<p>${x ? "Yes" : y}</p>`'],
      ['src/elements/a/a.ts', "html`<p class=${a ? 'on' : 'off'}>${b ?? 'nobody'}</p>`"],
      ['src/elements/a/a.ts', 'html`<div>${html`<b>ok</b>`}</div>`'],
    ],
    good: [
      [
        'src/elements/a/a.ts',
        "html`<!-- why --><p class=\"a b\" part=${x ? 'on' : 'off'} aria-label=${y}>${z}&nbsp;· (${w})</p>`",
      ],
      ['src/elements/a/a.ts', 'html`<button title="${x}" ?disabled=${a > b}>×</button>`'],
      ['src/elements/a/a.styles.ts', 'css`p { color: red }`'],
    ],
    check: (source) => (/^src\/(base|controllers|elements)\//.test(source.path) ? flag(source, ownWords) : []),
  },
  {
    name: 'named exports only, and only syntax that can be erased',
    bad: [
      ['src/core/a.ts', 'export default 1'],
      ['src/core/a.ts', 'export default class A {}'],
      ['src/core/a.ts', 'const a = 1; export { a as default }'],
      ['src/core/a.ts', 'enum A { B }'],
      ['src/core/a.ts', 'namespace A { export const b = 1 }'],
      ['src/core/a.ts', 'class A { constructor(private b: string) {} }'],
    ],
    good: [['src/elements/a/define.ts', 'declare global { interface HTMLElementTagNameMap { a: A } }\nexport { a }']],
    check(source) {
      if (!inSrc(source.path)) return [];
      return flag(source, (node) => {
        if (node.kind === ts.SyntaxKind.DefaultKeyword) return !ts.isDefaultClause(node.parent);
        if (ts.isExportSpecifier(node)) return node.name.text === 'default';
        if (ts.isExportAssignment(node) || ts.isEnumDeclaration(node)) return true;
        if (ts.isModuleDeclaration(node)) return node.name.getText() !== 'global';
        return ts.isParameter(node) && ts.isParameterPropertyDeclaration(node, node.parent);
      });
    },
  },
];
