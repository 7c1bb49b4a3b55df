import { matchesGlob } from 'node:path';
import ts from 'typescript';
import { browserFiles, builtFiles, nodeFiles } from '../../run/suites.js';
import { at, nodes, type Rule } from './source.js';

/** Tables are as long as what they list. */
const isTable = (path: string): boolean =>
  path.startsWith('src/i18n/') || /[./](words|data|patterns|vectors|lines)(-[a-z]+)?\.ts$/.test(path);

function mostLines(path: string): number {
  if (isTable(path)) return Infinity;
  if (/^src\/elements\//.test(path)) return path.endsWith('.styles.ts') ? 300 : 250;
  return /^src\/(styles|controllers|adapters)\//.test(path) ? 300 : 400;
}

const lines = (count: number): string => 'x\n'.repeat(count);
const isTest = (path: string): boolean => path.startsWith('tests/');

export const fileRules: Rule[] = [
  {
    name: 'a file that is longer than its kind may be has two jobs',
    bad: [
      ['src/elements/a/a.ts', lines(251)],
      ['src/elements/a/a.styles.ts', lines(301)],
      ['src/adapters/a.ts', lines(301)],
      ['src/core/a.ts', lines(401)],
      ['tests/core/a.test.ts', lines(401)],
    ],
    good: [
      ['src/elements/a/a.ts', lines(250)],
      ['src/core/crypto/words.ts', lines(2048)],
      ['src/i18n/en/common.ts', lines(900)],
    ],
    check({ path, text }) {
      const count = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
      return count > mostLines(path) ? [`${count} lines, at most ${mostLines(path)}`] : [];
    },
  },
  {
    name: 'every test file belongs to exactly one suite',
    bad: [['tests/nowhere/a.test.ts', '']],
    good: [
      ['tests/core/a.test.ts', ''],
      ['tests/elements/a.test.ts', ''],
      ['tests/dist/a.test.ts', ''],
      ['tests/helpers/a.ts', ''],
    ],
    check({ path }) {
      if (!/^tests\/.*\.(test|spec)\.[a-z]+$/.test(path)) return [];
      const suites = [nodeFiles, browserFiles, builtFiles].filter((glob) => matchesGlob(path, glob));
      return suites.length === 1 ? [] : [`in ${suites.length} suites`];
    },
  },
  {
    name: 'no test runs alone, and a skip says why',
    bad: [
      ['tests/core/a.test.ts', 'it.only("x", f)'],
      ['tests/core/a.test.ts', 'describe.only("x", f)'],
      ['tests/core/a.test.ts', 'test("x", { only: true }, f)'],
      ['tests/core/a.test.ts', 'it.skip("x", f)'],
      ['tests/core/a.test.ts', 'xit("x", f)'],
      ['tests/core/a.test.ts', 'this.skip()'],
      ['tests/core/a.test.ts', 't.skip()'],
      ['tests/core/a.test.ts', 'test("x", { skip: true }, f)'],
      ['tests/core/a.test.ts', 'it.todo("x")'],
    ],
    good: [
      [
        'tests/core/a.test.ts',
        't.skip("no Firefox here"); context.skip(reason); test("x", { skip: reason }, f); skipBecause(this, "y")',
      ],
      ['tests/core/a.test.ts', 'const only = "it.only()"; stream.skip(3)'],
    ],
    check(source) {
      if (!isTest(source.path) || source.path === 'tests/helpers/skip.ts') return [];
      const wrong = (node: ts.Node): boolean => {
        if (ts.isPropertyAssignment(node) && /^(only|skip|todo)$/.test(node.name.getText())) {
          return node.initializer.kind === ts.SyntaxKind.TrueKeyword;
        }
        if (!ts.isCallExpression(node)) return false;
        const called = node.expression.getText();
        if (/^(x(it|describe|test)|f(it|describe|test)|pending)$/.test(called)) return true;
        if (/^(it|test|describe|suite)(\.\w+)*\.(only|skip|todo)$/.test(called)) return true;
        return /^(this|t|context|ctx)\.skip$/.test(called) && node.arguments.length === 0;
      };
      return [...nodes(source.ast)].filter(wrong).map((node) => at(source, node));
    },
  },
  {
    name: 'no test sleeps: it waits for what it waits for',
    bad: [
      ['tests/core/a.test.ts', 'await new Promise((r) => setTimeout(r, 50))'],
      ['tests/core/a.test.ts', 'await new Promise((r) => { setTimeout(() => r(1), 50) })'],
      ['tests/core/a.test.ts', "import { setTimeout } from 'node:timers/promises'"],
      ['tests/elements/a.test.ts', 'await aTimeout(0)'],
    ],
    good: [
      ['tests/core/a.test.ts', 'const limit = setTimeout(fail, 1000); await new Promise((r) => x.once("end", r))'],
    ],
    check(source) {
      if (!/^tests\/(?!run\/|helpers\/)/.test(source.path)) return [];
      const wrong = (node: ts.Node): boolean => {
        if (ts.isStringLiteral(node))
          return node.text === 'node:timers/promises' && ts.isImportDeclaration(node.parent);
        if (ts.isCallExpression(node) && /^(aTimeout|sleep|delay)$/.test(node.expression.getText())) return true;
        if (!ts.isNewExpression(node) || node.expression.getText() !== 'Promise') return false;
        return [...nodes(node)].some(
          (inner) => ts.isCallExpression(inner) && /(^|\.)setTimeout$/.test(inner.expression.getText()),
        );
      };
      return [...nodes(source.ast)].filter(wrong).map((node) => at(source, node));
    },
  },
];

const topLevel = new Set(
  'src stories demo tests rollup.config.mjs package.json package-lock.json tsconfig.json README.md LICENSE CHANGELOG.md'.split(
    ' ',
  ),
);

/** Names at the top of the repository that have no business there. */
export const strayAtTop = (names: readonly string[], ignored: readonly string[]): string[] =>
  names.filter((name) => !name.startsWith('.') && !topLevel.has(name) && !ignored.includes(name));

/** Files that an element's folder lacks. */
export function missingInElements(paths: readonly string[]): string[] {
  const names = new Set(paths.flatMap((path) => /^src\/elements\/([^/]+)\//.exec(path)?.[1] ?? []));
  return [...names]
    .flatMap((name) => [`${name}.ts`, `${name}.styles.ts`, 'define.ts'].map((file) => `src/elements/${name}/${file}`))
    .filter((path) => !paths.includes(path));
}
