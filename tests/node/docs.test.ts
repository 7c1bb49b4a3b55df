import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const pages = ['README.md', '.github/CONTRIBUTING.md'];

interface Block {
  readonly page: string;
  readonly language: string;
  readonly code: string;
}

function blocks(page: string): Block[] {
  return [...read(page).matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language = '', code = '']) => ({
    page,
    language,
    code,
  }));
}

const all = pages.flatMap(blocks);
const of = (language: string): Block[] => all.filter((block) => block.language === language);
const manifest = (): { modules: { declarations?: { tagName?: string; attributes?: { name: string }[] }[] }[] } =>
  JSON.parse(read('dist/custom-elements.json')) as ReturnType<typeof manifest>;

describe('the documentation', () => {
  const scratch = join(root, '.cache/docs');
  after(() => rmSync(scratch, { recursive: true, force: true }));

  it('has blocks of every kind this suite looks at', () => {
    for (const language of ['sh', 'html', 'ts', 'css']) assert.ok(of(language).length > 0, language);
  });

  it('names only commands that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const builtIn = ['ci', 'install', 'start', 'test'];
    for (const { page, code } of of('sh')) {
      for (const line of code.trim().split('\n')) {
        const [tool, verb = '', name = ''] = line.split(/\s+/);
        assert.equal(tool, 'npm', `${page}: ${line}`);
        if (verb === 'run') assert.ok(scripts[name], `${page}: ${line}`);
        else assert.ok(builtIn.includes(verb), `${page}: ${line}`);
        if (verb === 'start' || verb === 'test') assert.ok(scripts[verb], `${page}: ${line}`);
      }
    }
    for (const page of pages) {
      for (const [, name = ''] of read(page).matchAll(/`npm run ([\w:]+)/g))
        assert.ok(scripts[name], `${page}: npm run ${name}`);
    }
  });

  it('uses only elements and attributes that exist', () => {
    const declared = new Map(
      manifest().modules.flatMap(({ declarations = [] }) =>
        declarations.flatMap(({ tagName, attributes = [] }) =>
          tagName ? [[tagName, attributes.map(({ name }) => name)] as const] : [],
        ),
      ),
    );
    assert.ok(declared.size >= 4);
    for (const { page, code } of of('html')) {
      for (const [, tag = '', written = ''] of code.matchAll(/<(haven-[\w-]+)([^>]*)>/g)) {
        const attributes = declared.get(tag);
        assert.ok(attributes, `${page}: <${tag}>`);
        // Values may hold words and spaces of their own.
        for (const [, name = ''] of written.replace(/"[^"]*"/g, '""').matchAll(/\s([\w-]+)(?==|\s|$)/g))
          assert.ok(attributes.includes(name), `${page}: <${tag} ${name}>`);
      }
      for (const [, name = ''] of code.matchAll(/data-haven="([\w-]+)"/g))
        assert.ok(declared.has(`haven-${name}`), `${page}: data-haven="${name}"`);
    }
  });

  it('describes in its table every element with attributes it has', () => {
    for (const { modules } of [manifest()]) {
      for (const { tagName, attributes = [] } of modules.flatMap(({ declarations = [] }) => declarations)) {
        if (!tagName) continue;
        const row = read('README.md')
          .split('\n')
          .find((line) => line.startsWith(`| \`<${tagName}>\``));
        assert.ok(row, `README has no row for <${tagName}>`);
        const named = [...(row.split('|').at(-2) ?? '').matchAll(/`([\w-]+)`/g)].map(([, name]) => name);
        for (const name of named)
          assert.ok(
            attributes.some((attribute) => attribute.name === name),
            `<${tagName}> has no ${name}`,
          );
      }
    }
  });

  it('names only tokens that a stylesheet reads', () => {
    const sources = globSync('src/**/*.ts', { cwd: root }).map(read).join('\n');
    const names = new Set(read('README.md').match(/--haven-[a-z-]+/g));
    assert.ok(names.size > 10);
    for (const name of names) assert.match(sources, new RegExp(`var\\(\\s*${name}\\b`), name);
  });

  it('links only to files and headings that are there', () => {
    for (const page of pages) {
      const text = read(page);
      const anchors = [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
        title
          .toLowerCase()
          .replace(/[^\p{L}\p{N} -]/gu, '')
          .replaceAll(' ', '-'),
      );
      for (const [, target = ''] of text.matchAll(/\]\(([^)]+)\)/g)) {
        if (target.startsWith('#')) assert.ok(anchors.includes(target.slice(1)), `${page}: ${target}`);
        else if (!target.startsWith('https:'))
          assert.ok(existsSync(join(root, page, '..', target)), `${page}: ${target}`);
      }
    }
  });

  it('shows TypeScript that compiles against the package as it ships', () => {
    mkdirSync(scratch, { recursive: true });
    of('ts').forEach(({ code }, index) => writeFileSync(join(scratch, `block-${index}.ts`), `${code}\nexport {};\n`));
    const { exports } = JSON.parse(read('package.json')) as { exports: Record<string, { types?: string } | string> };
    const paths = Object.fromEntries(
      Object.entries(exports).flatMap(([name, target]) =>
        typeof target === 'object' && target.types
          ? [[name.replace(/^\./, 'haven-elements'), [join(root, target.types)]]]
          : [],
      ),
    );
    const config = {
      extends: join(root, 'tsconfig.json'),
      compilerOptions: { paths, types: [], noUnusedLocals: false },
      include: [scratch],
    };
    writeFileSync(join(scratch, 'tsconfig.json'), JSON.stringify(config));
    try {
      execFileSync(join(root, 'node_modules/.bin/tsc'), ['-p', join(scratch, 'tsconfig.json'), '--noEmit'], {
        encoding: 'utf8',
      });
    } catch (error) {
      assert.fail(String((error as { stdout?: string }).stdout));
    }
  });
});
