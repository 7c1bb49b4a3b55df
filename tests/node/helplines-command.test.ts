import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { hoursText, printList } from '../../src/bin/print-list.js';
import type { Resource } from '../../src/core/models/resource.js';
import { strings as more } from '../../src/i18n/en/resource-more.js';
import { strings as words } from '../../src/i18n/en/resource-screen.js';
import { ensureBuilt, readJson, root } from '../dist/built.js';

const command = (readJson('package.json') as { bin: Record<string, string> }).bin['haven-helplines']!;
const run = (...args: string[]): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(process.execPath, [command, ...args], { cwd: root, encoding: 'utf8' });

/** Ends of elements fit their beginnings, and nothing is left open. */
function wellFormed(html: string): void {
  const open: string[] = [];
  for (const [, end, name] of html.matchAll(/<(\/?)([a-z]+)(?: [a-z]+="[^"<>]*")*>/g)) {
    if (name === 'br') continue;
    if (end) assert.equal(open.pop(), name);
    else open.push(name!);
  }
  assert.deepEqual(open, []);
  assert.doesNotMatch(html.replace(/<(\/?)([a-z]+)(?: [a-z]+="[^"<>]*")*>/g, ''), /[<>]/);
}

describe('haven-helplines', () => {
  before(ensureBuilt);

  it('is a program of Node', () => {
    assert.match(readFileSync(new URL(command, `file://${root}/`), 'utf8'), /^#!\/usr\/bin\/env node\n/);
  });

  it('prints the lines of a country to paste, well-formed, with links that dial', () => {
    const { status, stdout, stderr } = run('GB');
    assert.deepEqual([status, stderr], [0, '']);
    wellFormed(stdout);
    assert.match(stdout, /<a href="tel:999">999<\/a>/);
    assert.match(
      stdout,
      /<strong><bdi>Samaritans<\/bdi><\/strong><br>\n<a href="tel:116123">Call <bdi>116 123<\/bdi><\/a>/,
    );
    assert.match(stdout, /24\/7 · Free · For everyone · English · Checked on /);
    assert.doesNotMatch(stdout, /<script|<style|style=| on[a-z]+=/);
    assert.equal(stdout.match(/<li>/g)?.length, 28);
    // Three, and the rest behind a native "more".
    assert.equal(stdout.split('<details>')[0]!.match(/<li>/g)?.length, 3);
  });

  it('prints every country in every language without a fault', () => {
    for (const [country, language] of [
      ['us', 'es'],
      ['DE', 'de'],
      ['AE', 'ar'],
      ['AM', 'en'],
    ] as const) {
      const { status, stdout } = run(country, '--lang', language);
      assert.equal(status, 0);
      wellFormed(stdout);
      assert.ok(stdout.startsWith(`<div lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`));
    }
  });

  it('prints HSDS', () => {
    const { services } = JSON.parse(run('NZ', '--hsds').stdout) as { services: { id: string }[] };
    assert.ok(services.some(({ id }) => id.startsWith('nz-')));
  });

  it('says how it is used, and ends with 2 where it cannot do what is asked', () => {
    assert.deepEqual([run().status, run('--help').status], [0, 0]);
    for (const args of [['ZZ'], ['GB', 'US'], ['GB', '--lang', 'xx'], ['GB', '--lang'], ['<b>']]) {
      const { status, stdout, stderr } = run(...args);
      assert.deepEqual([status, stdout], [2, ''], args.join(' '));
      assert.match(stderr, /npx haven-helplines COUNTRY/);
    }
  });
});

describe('the printed list', () => {
  const resource: Resource = {
    id: 'x',
    kind: 'crisis',
    name: '<img src=x onerror=alert(1)> & "Room"',
    languages: ['en'],
    contacts: [{ kind: 'phone', value: '1 < 2', uri: 'tel:12', press: '"3"', note: "it's" }],
    audiences: ['everyone'],
    topics: ['suicide'],
    cost: 'free',
    note: '</small><script>',
    assured: '2020-01-01',
  };

  it('shows what anybody wrote as text', () => {
    const html = printList(
      { complete: true, resources: [resource], refused: [], refusedCount: 0 },
      { language: 'en', words, more, now: Date.parse('2026-11-21') },
    );
    wellFormed(html);
    assert.doesNotMatch(html, /<img|<script/);
    assert.match(html, new RegExp(words.stale));
    assert.match(html, new RegExp(words.hoursUnknown));
    assert.match(html, new RegExp(words.dangerAnywhere.replaceAll('.', '\\.')));
  });

  it('tells hours in full, nights in one piece and weekends that do not end', () => {
    for (const [hours, text] of [
      ['24/7', '24/7'],
      ['Mo-Fr 09:00-17:00', 'Mon–Fri 09:00–17:00'],
      ['Mo,We-Fr 09:30-17:00; Tu 13:00-20:00', 'Mon, Wed–Fri 09:30–17:00; Tue 13:00–20:00'],
      ['Mo-Su 18:00-02:00', 'Mon–Sun 18:00–02:00'],
      ['Mo-Su 08:00-24:00', 'Mon–Sun 08:00–24:00'],
      [
        'Mo-Th 18:00-02:00, Fr 18:00-24:00, Sa-Su 00:00-24:00, Mo 00:00-06:00',
        'Mon–Thu 18:00–02:00; Fri 18:00–24:00; Sat–Sun 00:00–24:00; Mon 00:00–06:00',
      ],
      ['whenever', undefined],
      ['Mo 09:00-10:00; PH off', undefined],
    ] as const) {
      assert.equal(hoursText({ hours }, 'en'), text, hours);
    }
    assert.equal(hoursText({ hours: 'Mo 09:00-10:00', timezone: 'Asia/Tokyo' }, 'en'), 'Mon 09:00–10:00 (Asia/Tokyo)');
  });
});
