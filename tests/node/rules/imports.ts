import { at, type Import, importsOf, layerOf, type Rule, unitOf } from './source.js';

const ranks: Record<string, number> = {
  core: 0,
  protocol: 1,
  i18n: 1,
  styles: 1,
  testing: 1,
  adapters: 2,
  base: 2,
  server: 2,
  controllers: 3,
  elements: 4,
  entries: 5,
  bin: 5,
};

/** What the ranks would allow but the house does not. A key is a layer or a unit, a value a path prefix inside src. */
const bans: Record<string, string[]> = {
  adapters: ['i18n', 'styles', 'testing', 'protocol'],
  base: ['core/models', 'protocol', 'testing'],
  controllers: ['adapters', 'protocol', 'testing', 'server'],
  elements: ['adapters', 'protocol', 'testing', 'server'],
  server: ['i18n', 'styles', 'testing'],
  entries: ['server', 'testing'],
  bin: ['server', 'testing'],
};

const exceptions: [from: RegExp, to: RegExp][] = [
  // An element that renders another one registers it.
  [/^src\/elements\//, /^src\/elements\/[^/]+\/define\.ts$/],
  [/^src\/adapters\/http/, /^src\/protocol\//],
  [/^src\/server\/node\.ts$/, /^src\/adapters\/memory\.ts$/],
];

const packages: Record<string, string[]> = {
  styles: ['lit'],
  base: ['lit', '@lit/context'],
  controllers: ['lit', '@lit/context'],
  elements: ['lit', '@lit/context'],
  'core/crypto/sealing.ts': ['age-encryption'],
  'core/crypto/moderator-key.ts': ['age-encryption'],
  'core/crypto/signing.ts': ['@noble/curves'],
  'controllers/passkey.ts': ['lit', '@lit/context', 'age-encryption'],
  'adapters/indexeddb': ['idb'],
  'adapters/durable': ['idb'],
};

/** An adapter may wrap another, or fall back to it, as long as nobody downloads the second before it is needed. */
const wraps = (from: string, { file, eager }: Import): boolean =>
  !eager && layerOf(from) === 'adapters' && layerOf(file ?? '') === 'adapters';

const inSrc = (path: string): boolean => path.startsWith('src/');
const packageOf = (specifier: string): string => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');

export const importRules: Rule[] = [
  {
    name: 'a file imports only from a lower rank, or from its own folder',
    bad: [
      ['src/core/a.ts', "import { x } from '../protocol/x.js'"],
      ['src/i18n/a.ts', "import type { x } from '../styles/x.js'"],
      ['src/adapters/memory.ts', "export * from '../base/x.js'"],
      ['src/adapters/memory.ts', "import { x } from './indexeddb/x.js'"],
      ['src/elements/a/a.ts', "const x = () => import('../b/b.js')"],
      ['src/elements/a/a.ts', "let x: import('../b/b.js').B"],
      ['src/controllers/a.ts', "import '../elements/a/define.js'"],
      ['src/base/a.ts', "import '../index.js'"],
      ['src/core/a.ts', "import '../../tests/x.js'"],
      ['src/core/a.ts', "import '../somewhere/x.js'"],
    ],
    good: [
      ['src/adapters/indexeddb/a.ts', "import { x } from './b.js'; import { y } from '../../core/x.js'"],
      ['src/adapters/memory.ts', "import { x } from './memory-store.js'"],
      ['src/adapters/a.ts', "import type { X } from './memory.js'; const x = () => import('./memory.js')"],
      [
        'src/elements/a/a.ts',
        "import { x } from './x.js'; import '../b/define.js'; import { y } from '../../base/y.js'",
      ],
      ['src/cdn.ts', "import './autoload.js'; import './elements/a/define.js'"],
    ],
    check(source) {
      if (!inSrc(source.path)) return [];
      return importsOf(source)
        .filter((imported) => {
          const { file } = imported;
          if (file === undefined || wraps(source.path, imported)) return false;
          if (inSrc(file) && unitOf(file) === unitOf(source.path)) return false;
          if (exceptions.some(([from, to]) => from.test(source.path) && to.test(file))) return false;
          const rank = inSrc(file) ? ranks[layerOf(file)] : undefined;
          return rank === undefined || rank >= (ranks[layerOf(source.path)] ?? -1);
        })
        .map(({ node }) => at(source, node));
    },
  },
  {
    name: 'elements know controllers, never adapters; adapters know core, never what is drawn',
    bad: [
      ['src/elements/a/a.ts', "import { x } from '../../adapters/memory.js'"],
      ['src/controllers/a.ts', "import { x } from '../adapters/memory.js'"],
      ['src/adapters/memory.ts', "import { x } from '../i18n/x.js'"],
      ['src/adapters/memory.ts', "import { x } from '../protocol/x.js'"],
      ['src/base/a.ts', "import { x } from '../core/models/share.js'"],
      ['src/index.ts', "import { x } from './server/app.js'"],
    ],
    good: [
      ['src/adapters/http/a.ts', "import { x } from '../../protocol/x.js'"],
      ['src/index.ts', "import { x } from './adapters/memory.js'"],
    ],
    check(source) {
      if (!inSrc(source.path)) return [];
      const banned = bans[layerOf(source.path)] ?? [];
      return importsOf(source)
        .filter(({ file }) => file && banned.some((prefix) => file.startsWith(`src/${prefix}/`)))
        .filter(({ file }) => !exceptions.some(([from, to]) => from.test(source.path) && to.test(file ?? '')))
        .map(({ node }) => at(source, node));
    },
  },
  {
    name: 'each layer uses only the packages that are its business',
    bad: [
      ['src/core/a.ts', "import { z } from 'zod'"],
      ['src/core/a.ts', "import { readFile } from 'node:fs'"],
      ['src/adapters/memory.ts', "import { html } from 'lit'"],
      ['src/adapters/memory.ts', "import { openDB } from 'idb'"],
      ['src/elements/a/a.ts', "import { openDB } from 'idb'"],
      ['src/elements/a/a.ts', 'import(name)'],
      ['src/base/a.ts', "import { x } from '@lit/localize'"],
      ['src/core/crypto/key-ring.ts', "import { Encrypter } from 'age-encryption'"],
      ['src/core/crypto/sealing.ts', "import { ed25519 } from '@noble/curves/ed25519.js'"],
      ['src/elements/a/a.ts', "const x = () => import('age-encryption')"],
    ],
    good: [
      ['src/core/crypto/sealing.ts', "import { Encrypter } from 'age-encryption'"],
      ['src/adapters/indexeddb/a.ts', "import { openDB } from 'idb'"],
      ['src/elements/a/a.ts', "import { html } from 'lit'; import { repeat } from 'lit/directives/repeat.js'"],
      ['src/controllers/a.ts', "import { provide } from '@lit/context'"],
    ],
    check(source) {
      // The server's packages belong to the issue that builds it.
      if (!inSrc(source.path) || layerOf(source.path) === 'server') return [];
      const file = source.path.replace('src/', '');
      const allowed = packages[file] ?? packages[unitOf(source.path)] ?? packages[layerOf(source.path)] ?? [];
      return importsOf(source)
        .filter(({ file, specifier }) => file === undefined && !allowed.includes(packageOf(specifier)))
        .map(({ node }) => at(source, node));
    },
  },
  {
    name: 'relative imports name the file that ships',
    bad: [
      ['src/core/a.ts', "import { x } from './b'"],
      ['tests/core/a.test.ts', "import { x } from '../../src/b.ts'"],
    ],
    good: [['src/core/a.ts', "import { x } from './b.js'"]],
    check: (source) =>
      importsOf(source)
        .filter(({ file, specifier }) => file !== undefined && !/\.(m?js|json|css)$/.test(specifier))
        .map(({ node }) => at(source, node)),
  },
];
