import type { HavenError } from '../../../core/errors.js';
import type { DeskKeysStrings } from '../../../i18n/en/desk-keys.js';

/** What went wrong, in words that say what can be done. */
export function problemOf({ code, field = '' }: HavenError, t: DeskKeysStrings): string {
  const { wrong } = t;
  const [, row] = /^rows\.(\d)$/.exec(field) ?? [];
  if (row) return t.row(Number(row) + 1);
  if (field === 'passphrase') return code === 'invalid' ? wrong.short : wrong.passphrase;
  if (field === 'passkey') return code === 'unsupported' ? wrong.noPasskey : wrong.passkey;
  if (field === 'key-ring.members') return wrong.members;
  if (field === 'proof') return t.proofWrong;
  if (field === 'file' || field === 'rows' || field === 'line' || field === 'name' || field === 'root')
    return wrong[field];
  return wrong.other;
}
