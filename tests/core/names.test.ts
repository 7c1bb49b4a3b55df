import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import * as ar from '../../src/i18n/names/ar.js';
import * as de from '../../src/i18n/names/de.js';
import * as en from '../../src/i18n/names/en.js';
import * as es from '../../src/i18n/names/es.js';
import { loadNames } from '../../src/i18n/names/index.js';

const languages = { ar, de, en, es };
const letters = {
  ar: /^[\u0621-\u064a]+$/,
  de: /^[A-ZÄÖÜ][a-zäöüß]+$/,
  en: /^[A-Z][a-z]+$/,
  es: /^[A-ZÁÉÍÓÚÑ][a-záéíóúüñ]+$/,
};
const shapes = { ar: /^\S+ ال\S+$/, de: /^\S+-\S+$/, en: /^\S+ \S+$/, es: /^\S+ de \S+$/ };
/** What only people with a duty here are called. */
const staff = {
  ar: 'مشرف مدير مسؤول مساعد فريق دعم إدارة رئيس قائد مرشد طبيب معالج حارس مراقب',
  de: 'moderator moderation admin administrator team helfer hilfe leitung leiter betreuer berater arzt therapeut wächter pfleger admiral rat',
  en: 'moderator admin administrator team helper help support staff guide guardian host leader mentor counsellor doctor nurse steward warden keeper',
  es: 'moderador administrador equipo ayudante ayuda apoyo guía guardián líder mentor consejero médico enfermera tutor cuidador',
};

for (const [language, { first, second, name }] of Object.entries(languages)) {
  const key = language as keyof typeof languages;

  describe(`generated names in ${language}`, () => {
    it('come from two lists of 256 different words, none in both', () => {
      assert.equal(first.length, 256);
      assert.equal(second.length, 256);
      assert.equal(new Set([...first, ...second]).size, 512);
      for (const word of [...first, ...second]) assert.match(word, letters[key]);
    });

    it('give all 65,536 aliases a name of their own, in one shape', () => {
      const names = Array.from({ length: 65_536 }, (_, alias) => name(alias));
      assert.equal(new Set(names).size, 65_536);
      for (const one of names) assert.match(one, shapes[key]);
      assert.ok(names.every((one) => one === one.normalize('NFC')));
    });

    it('take the first half from the high byte and the second from the low byte', () => {
      for (const alias of [0, 255, 256, 0xabcd, 0xffff]) {
        assert.ok(name(alias).startsWith(first[alias >> 8]!));
        assert.ok(name(alias).endsWith(second[alias & 255]!));
      }
    });

    it('stay short enough for a narrow screen', () => {
      const longest = Math.max(...first.map(({ length }) => length)) + Math.max(...second.map(({ length }) => length));
      assert.ok(longest <= 36, `${longest} letters`);
    });

    it('never hold a word that could be taken for staff', () => {
      const titles = new Set(staff[key].split(' '));
      assert.deepEqual(
        [...first, ...second].filter((word) => titles.has(word.toLowerCase())),
        [],
      );
    });

    it('cost at most 2.2 kB', async () => {
      const source = await readFile(new URL(`../../src/i18n/names/${language}.ts`, import.meta.url), 'utf8');
      const size = brotliCompressSync(source.replace(/\/\*\*.*?\*\//gs, '')).length;
      assert.ok(size <= 2200, `${size} bytes`);
    });
  });
}

describe('loadNames', () => {
  it('knows the four languages, with or without a region, in any case', async () => {
    for (const tag of ['ar', 'ar-EG', 'de', 'de-AT', 'DE', 'en', 'en-GB', 'es', 'es-419'] as const) {
      const own = languages[tag.slice(0, 2).toLowerCase() as keyof typeof languages];
      assert.equal((await loadNames(tag))(0x1234), own.name(0x1234), tag);
    }
  });

  it('falls back to English for any other language and for nonsense', async () => {
    for (const tag of ['fr', 'zh-Hant', 'arn', 'est', 'den', '', '__proto__', 'constructor', '../../x']) {
      assert.equal((await loadNames(tag))(0x1234), en.name(0x1234), tag);
    }
  });
});
