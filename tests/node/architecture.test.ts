import assert from 'node:assert/strict';
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { codeRules } from './rules/code.js';
import { fileRules, missingInElements, strayAtTop } from './rules/files.js';
import { importRules } from './rules/imports.js';
import { parse } from './rules/source.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const paths = globSync('{src,tests,stories}/**/*.ts', { cwd: root }).map((path) => path.replaceAll('\\', '/'));
const sources = paths.map((path) => parse(path, readFileSync(root + path, 'utf8')));

describe('the house', () => {
  it('has sources to look at', () => {
    assert.ok(sources.filter(({ path }) => path.startsWith('src/')).length > 20);
    assert.ok(paths.includes('tests/node/architecture.test.ts'));
  });

  for (const rule of [...importRules, ...codeRules, ...fileRules]) {
    it(rule.name, () => {
      for (const [path, text] of rule.bad) {
        assert.notDeepEqual(rule.check(parse(path, text)), [], `the rule overlooks ${path}: ${text.slice(0, 80)}`);
      }
      for (const [path, text] of rule.good) {
        assert.deepEqual(rule.check(parse(path, text)), [], `the rule refuses ${path}: ${text.slice(0, 80)}`);
      }
      const wrong = sources.flatMap((source) => rule.check(source).map((what) => `${source.path}: ${what}`));
      assert.deepEqual(wrong, []);
    });
  }

  it('gives every element a class, a sheet and a registration', () => {
    assert.deepEqual(missingInElements(['src/elements/a/a.ts', 'src/elements/a/define.ts']), [
      'src/elements/a/a.styles.ts',
    ]);
    assert.deepEqual(missingInElements(paths), []);
  });

  it('puts every element and every story file before the generic suites', () => {
    const listed = (file: string, pattern: RegExp): string[] =>
      [...readFileSync(`${root}tests/helpers/${file}`, 'utf8').matchAll(pattern)].map(([, name = '']) => name).sort();
    const stories = globSync('*.stories.ts', { cwd: `${root}stories` }).map((name) => name.replace('.stories.ts', ''));
    assert.deepEqual(listed('tags.ts', /'haven-([\w-]+)'/g), readdirSync(`${root}src/elements`).sort());
    for (const name of stories) {
      const suite = readFileSync(`${root}tests/stories/${name}.test.ts`, 'utf8');
      assert.ok(suite.includes(`stories/${name}.stories.js`) && suite.includes(`everyStory('${name}', stories)`), name);
    }
  });

  it('keeps its front garden tidy', () => {
    assert.deepEqual(strayAtTop(['src', '.ci', 'dist', 'notes.txt'], ['dist']), ['notes.txt']);
    const ignored = readFileSync(`${root}.gitignore`, 'utf8')
      .split('\n')
      .map((line) => line.replace(/^\/|\/$/g, ''));
    assert.deepEqual(strayAtTop(readdirSync(root), ignored), []);
  });
});
