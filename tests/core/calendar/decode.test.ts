import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decode } from '../../../src/adapters/calendar/decode.js';
import { readIcs } from '../../../src/adapters/calendar/ics.js';

const text =
  'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTART:20250301T100000Z\r\nSUMMARY:Grüße für alle\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n';
const utf8 = new TextEncoder().encode(text);
const bytes16 = (big: boolean, mark: boolean): Uint8Array => {
  const all = (mark ? '\ufeff' : '') + text;
  const view = new DataView(new ArrayBuffer(all.length * 2));
  [...all].forEach((letter, at) => view.setUint16(at * 2, letter.charCodeAt(0), !big));
  return new Uint8Array(view.buffer);
};
const title = (bytes: Uint8Array, charset?: string): string | undefined =>
  readIcs(decode(bytes, charset)).entries[0]?.title;

describe('the words of a calendar arrive whole', () => {
  const wanted = 'Grüße für alle';
  for (const [name, bytes, charset] of [
    ['as UTF-8', utf8],
    ['as UTF-8 with a byte order mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8])],
    ['as UTF-16, little end first', bytes16(false, true)],
    ['as UTF-16, big end first', bytes16(true, true)],
    ['as UTF-16 without a mark', bytes16(false, false)],
    ['as Windows-1252, without saying so', Uint8Array.from([...text], (letter) => letter.charCodeAt(0))],
    ['as ISO 8859-15, as the server says', Uint8Array.from([...text], (letter) => letter.charCodeAt(0)), 'iso-8859-15'],
  ] as const) {
    it(name, () => assert.equal(title(bytes, charset), wanted));
  }

  it('folded in the middle of a letter', () => {
    const at = utf8.indexOf(0xc3) + 1;
    assert.equal(title(Uint8Array.from([...utf8.subarray(0, at), 13, 10, 32, ...utf8.subarray(at)])), wanted);
  });

  it('with bare line feeds, with tabs for folds, in quoted-printable', () => {
    assert.equal(readIcs(text.replaceAll('\r\n', '\n').replace('für', 'f\n\tür')).entries[0]?.title, wanted);
    const old = text.replace(
      'SUMMARY:Grüße für',
      'SUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Gr=C3=BC=C3=9Fe f=C3=BCr',
    );
    assert.equal(readIcs(old).entries[0]?.title, wanted);
  });
});
