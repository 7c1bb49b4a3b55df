import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { analyse, elementsOf } from '../../.config/manifest/analyse.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const manifest = analyse(root);
const elements = elementsOf(manifest);

const { config } = ts.readConfigFile(`${root}tsconfig.json`, (path) => readFileSync(path, 'utf8')) as {
  config: { compilerOptions: object };
};
const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
const program = ts.createProgram(globSync(`${root}src/elements/**/*.ts`), options);
const checker = program.getTypeChecker();

const nameOf = (tag: string): string => tag.slice('haven-'.length);

function* nodes(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodes(child);
}

const filesOf = (tag: string): ts.SourceFile[] =>
  program.getSourceFiles().filter(({ fileName }) => fileName.includes(`/src/elements/${nameOf(tag)}/`));

const textOf = (tag: string): string =>
  filesOf(tag)
    .map(({ text }) => text)
    .join('\n');

/** Names of the events an element's own files dispatch; a computed name counts as every name its type allows. */
function dispatched(tag: string): Set<string> {
  const names = new Set<string>();
  for (const node of filesOf(tag).flatMap((file) => [...nodes(file)])) {
    if (!ts.isNewExpression(node) || !/^(Haven|Custom)?Event$/.test(node.expression.getText())) continue;
    const [type] = node.arguments ?? [];
    assert.ok(type);
    const found = checker.getTypeAtLocation(type);
    for (const one of found.isUnion() ? found.types : [found]) {
      assert.ok(one.isStringLiteral(), `${tag}: the name of the event is not known: ${type.getText()}`);
      names.add(one.value);
    }
  }
  return names;
}

/** Texts of an element's templates, each value as one character that no template contains. */
function templates(tag: string): string[] {
  return filesOf(tag)
    .flatMap((file) => [...nodes(file)])
    .filter((node) => ts.isTaggedTemplateExpression(node))
    .filter((node) => node.tag.getText() === 'html')
    .map(({ template }) =>
      ts.isTemplateExpression(template)
        ? template.head.text + template.templateSpans.map(({ literal }) => `\0${literal.text}`).join('')
        : template.text,
    );
}

const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort();
const documented = (items: readonly { readonly name: string }[] = []): string[] =>
  sorted(items.map(({ name }) => name));

/** Elements that an element brings along: what bubbles out of them also comes out of it. */
const innerOf = (tag: string): string[] =>
  [...textOf(tag).matchAll(/import\(?\s*'\.\.\/([\w-]+)\/define\.js'/g)].map(([, name]) => `haven-${name}`);

describe('the manifest', () => {
  it('holds every element', () => {
    const folders = globSync('src/elements/*/define.ts', { cwd: root }).map((path) => path.split(/[\\/]/)[2]);
    assert.deepEqual(
      documented(elements.map(({ tagName }) => ({ name: tagName }))),
      sorted(folders.map((name) => `haven-${name}`)),
    );
  });

  it('names built files, and registrations apart from classes', () => {
    for (const { path } of manifest.modules) assert.match(path, /^dist\/elements\/[\w-]+\/[\w-]+\.js$/);
    for (const { path, exports } of manifest.modules) {
      const kinds = exports.map(({ kind }) => kind);
      assert.deepEqual(kinds, [path.endsWith('/define.js') ? 'custom-element-definition' : 'js'], path);
    }
  });

  it('holds nothing private', () => {
    for (const { tagName, members } of elements) {
      for (const { name } of members)
        assert.doesNotMatch(name, /^[#_]|Callback$|^(render|updated|willUpdate)$/, tagName);
    }
  });
});

for (const element of elements) {
  const { tagName } = element;
  describe(`<${tagName}> in the manifest`, () => {
    it('says in a sentence what it is for, and since when', () => {
      assert.match(element.summary ?? '', /\.$/);
      assert.match(textOf(tagName), /@since \d+\.\d+/);
    });

    it('describes each property, method, attribute, event, slot, part, CSS property and state', () => {
      const { members, attributes, events, slots, cssParts, cssProperties, cssStates } = element;
      const all = [members, attributes, events, slots, cssParts, cssProperties, cssStates].flatMap(
        (items) => items ?? [],
      );
      // What every form control has needs no words of ours.
      const known = ['disabled', 'required', 'name', 'value', 'focus'];
      const silent = all.filter(({ name, description }) => !description?.trim() && !known.includes(name));
      assert.deepEqual(
        silent.map(({ name }) => name),
        [],
      );
    });

    it('writes attributes in kebab-case, and starts with every switch off', () => {
      for (const { name } of element.attributes) assert.match(name, /^[a-z]+(-[a-z]+)*$/);
      for (const { name, type, default: value } of element.members) {
        if (type?.text === 'boolean') assert.equal(value, 'false', name);
      }
    });

    it('documents every event it sends, and sends every event it documents', () => {
      const own = dispatched(tagName);
      const inner = innerOf(tagName).flatMap((tag) => [...dispatched(tag)]);
      const names = documented(element.events);
      assert.deepEqual(
        sorted(own).filter((name) => !names.includes(name)),
        [],
        'sent and not documented',
      );
      assert.deepEqual(
        names.filter((name) => !own.has(name) && !inner.includes(name)),
        [],
        'documented and not sent',
      );
      for (const name of names) assert.match(name, /^haven-[a-z]+-[a-z]+(-[a-z]+)*$/);
    });

    it('documents the slots it has, and no others', () => {
      const found = templates(tagName).flatMap((text) => [...text.matchAll(/<slot(?=[\s>])([^>]*)/g)]);
      const names = found.map(([, attributes = '']) => /\bname="([^"]*)"/.exec(attributes)?.[1] ?? '');
      assert.deepEqual(documented(element.slots), sorted(names));
    });

    it('documents the parts it has, and no others', () => {
      const text = templates(tagName).join('\n');
      assert.doesNotMatch(text, /\spart=(?!")/, 'a computed part cannot be checked');
      const names = [...text.matchAll(/\spart="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/));
      assert.deepEqual(documented(element.cssParts), sorted(names));
    });

    it('documents the CSS properties of its own, and no others', () => {
      const text = textOf(tagName).replace(/\/\*[^]*?\*\//g, '') + readFileSync(`${root}src/styles/reserve.ts`, 'utf8');
      const own = [...text.matchAll(new RegExp(`var\\(\\s*(--${tagName}-[\\w-]+)`, 'g'))].map(([, name = '']) => name);
      assert.deepEqual(documented(element.cssProperties), sorted(own));
    });

    it('documents the states it shows to CSS, and no others', () => {
      const states = [...textOf(tagName).matchAll(/\bstates\.(?:add|delete)\('([\w-]+)'/g)].map(
        ([, name = '']) => name,
      );
      assert.deepEqual(documented(element.cssStates), sorted(states));
    });
  });
}
