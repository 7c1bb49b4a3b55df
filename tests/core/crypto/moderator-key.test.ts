import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { hkdfSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { armor, Encrypter, generateX25519Identity } from 'age-encryption';
import { seedOf } from '../../../src/core/crypto/age-keys.js';
import { hashSecret } from '../../../src/core/crypto/keyring.js';
import {
  createModeratorKey,
  memberOf,
  moderatorKeyOf,
  publicLine,
  readPublicLine,
  recoveryMemberOf,
  unwrapByPassphrase,
  wrapByPassphrase,
} from '../../../src/core/crypto/moderator-key.js';
import { publicKeyOf, signText, verifyText } from '../../../src/core/crypto/signing.js';
import { sealMessage } from '../../../src/core/crypto/sealing.js';
import { fromBase64url } from '../../../src/core/ids.js';
import { context } from './sealing-setup.js';

const key = await createModeratorKey();
const passphrase = 'tidal lantern copper willow';
const file = await wrapByPassphrase(key, passphrase);

/** Version of the stock tool, such as [1, 1, 1]; nothing where it is not installed. */
const [, major, minor] =
  /v?(\d+)\.(\d+)/.exec(spawnSync('age', ['--version'], { encoding: 'utf8' }).stdout ?? '') ?? [];
const noAge = !major && 'no stock age on this machine (Debian: apt-get install age)';
const noHybrid =
  noAge || (!(Number(major) > 1 || Number(minor) >= 3) && `age ${major}.${minor} here; hybrid keys came with 1.3`);
const noTerminal = spawnSync('python3', ['-c', 'import pty']).status !== 0 && 'no python3 to lend age a terminal';

function inFolder(act: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'haven-age-'));
  try {
    act(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('a moderator key', () => {
  it('comes back whole from its age identity, however that was pasted', async () => {
    assert.deepEqual(await moderatorKeyOf(key.identity), key);
    assert.deepEqual(await moderatorKeyOf(` ${key.identity}\n`), key);
    await assert.rejects(moderatorKeyOf(await generateX25519Identity()), { code: 'invalid', field: 'identity' });
  });

  it('makes access and signer as the keyring makes its secrets', () => {
    for (const id of ['access', 'signer'] as const) {
      const bytes = hkdfSync('sha256', seedOf(key.identity), '', `haven/v1/moderator/${id}`, 32);
      assert.equal(key[id], Buffer.from(bytes).toString('base64url'));
    }
  });

  it('stands in the ring with public things only; one in a safe with its recipient alone', async () => {
    const member = await memberOf(key, 'Night team');
    assert.deepEqual(member, {
      name: 'Night team',
      recipient: key.recipient,
      access: await hashSecret(key.access),
      signer: publicKeyOf(key.signer),
    });
    for (const secret of [key.identity, key.access, key.signer]) assert.ok(!JSON.stringify(member).includes(secret));
    assert.ok(verifyText('head', signText('head', key.signer), member.signer));
    assert.deepEqual(recoveryMemberOf(key, 'Safe'), { name: 'Safe', recipient: key.recipient });
  });

  it('is handed over as one line that says nothing secret', async () => {
    const member = await memberOf(key, 'Équipe de nuit 🌙');
    const line = publicLine(member);
    assert.deepEqual(readPublicLine(`  ${line}\n`), member);
    for (const wrong of ['', 'hello', line.slice(0, 1_900), line.replace('1', '2'), `${line}%`]) {
      assert.throws(() => readPublicLine(wrong), { code: 'invalid', field: 'line' });
    }
  });
});

describe('a key behind a passphrase', () => {
  it('opens with it, and with no other', async () => {
    assert.match(file, /^-----BEGIN AGE ENCRYPTED FILE-----\n/);
    assert.ok(!file.includes(key.identity));
    assert.deepEqual(await unwrapByPassphrase(file, `${passphrase} `), key);
    await assert.rejects(unwrapByPassphrase(file, 'tidal lantern copper willows'), {
      code: 'unauthorized',
      field: 'passphrase',
    });
  });

  it('takes no passphrase that is soon guessed', async () => {
    for (const short of ['', '           a', 'elevenchars']) {
      await assert.rejects(wrapByPassphrase(key, short), { code: 'invalid', field: 'passphrase' });
    }
  });

  it('is refused when it is no such file, or holds something else', async () => {
    const other = new Encrypter();
    other.setScryptWorkFactor(2);
    other.setPassphrase(passphrase);
    const wrong = ['', 'hello', file.slice(0, 200), armor.encode(await other.encrypt('a shopping list'))];
    for (const text of wrong) {
      await assert.rejects(unwrapByPassphrase(text, passphrase), { code: 'invalid', field: 'file' });
    }
  });

  it('opens with a stock age tool', { skip: noAge || noTerminal }, () => {
    inFolder((folder) => {
      writeFileSync(join(folder, 'key.age'), file);
      // The tool asks on a terminal and nowhere else.
      const script = `
import os, pty, sys
pid, fd = pty.fork()
if pid == 0: os.execvp('age', ['age', '-d', '-o', sys.argv[1] + '/key.txt', sys.argv[1] + '/key.age'])
seen = b''
while b'assphrase' not in seen: seen += os.read(fd, 1024)
os.write(fd, sys.argv[2].encode() + b'\\n')
try:
  while os.read(fd, 1024): pass
except OSError: pass
sys.stdout.write(open(sys.argv[1] + '/key.txt').read())`;
      const { stdout, stderr } = spawnSync('python3', ['-c', script, folder, passphrase], {
        encoding: 'utf8',
        timeout: 60_000,
      });
      assert.ok(stdout.split('\n').includes(key.identity), stderr);
    });
  });
});

describe('a report', () => {
  it('opens with a stock age tool and the key', { skip: noHybrid }, async () => {
    const sealed = await sealMessage({ text: 'read without haven' }, context(), [key.recipient]);
    inFolder((folder) => {
      writeFileSync(join(folder, 'key.txt'), `${key.identity}\n`);
      const { stdout, stderr } = spawnSync('age', ['-d', '-i', join(folder, 'key.txt')], {
        input: fromBase64url(sealed),
        timeout: 60_000,
      });
      assert.ok(stdout.includes('"text":"read without haven"'), stderr.toString());
    });
  });
});
