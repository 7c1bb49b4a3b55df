#!/usr/bin/env node
import type { AuditFault } from '../core/audit/verify.js';
import { verifyAudit } from '../core/audit/verify.js';
import { readAuditFiles } from './audit-file.js';

/** What is used of Node; the library is compiled without its types. */
declare const process: {
  readonly argv: readonly string[];
  exitCode: number;
  readonly stdout: { write(text: string): void };
  readonly stderr: { write(text: string): void };
  getBuiltinModule(name: 'node:fs'): { readFileSync(path: string, encoding: 'utf8'): string };
};

const usage = `npx haven-audit FILE… [--community NAME] [--signer KEY]…

Checks an exported log of the moderators' desk: that no row was changed, dropped, moved or cut off since
somebody signed for it. Files are exports of the desk, JSON lines, and marks that moderators kept; all together.

  --community  whose log it is; needed when no export among the files names it
  --signer     public key of a moderator whose marks count, once for each; all marks count when left out

Ends with 0 when all is well, with 1 when something is wrong, and with 2 when it cannot be read.
`;

const SAYS: Readonly<Record<AuditFault['fault'], (at: number) => string>> = {
  'row-changed': (at) => `Row ${at + 1} is not what was written there.`,
  'row-missing': (at) => `Row ${at + 1} is missing.`,
  'row-moved': (at) => `Row ${at + 1} stands in another place.`,
  'checkpoint-unsigned': (at) => `Mark ${at + 1} of the files is not signed by the key it names.`,
  'checkpoint-foreign': (at) => `Mark ${at + 1} of the files belongs to another community.`,
  'tail-cut': (at) => `The log ends too early: somebody signed for row ${at}, and it is not there.`,
  'head-forked': (at) => `Row ${at + 1} is another one than somebody signed for: the log was written anew.`,
};

function refuse(why: string): void {
  process.stderr.write(`${why}\n\n${usage}`);
  process.exitCode = 2;
}

/** Takes every `name value` out of the arguments. */
function taken(rest: string[], name: string): string[] {
  const found: string[] = [];
  for (let at = rest.indexOf(name); at >= 0; at = rest.indexOf(name)) found.push(rest.splice(at, 2)[1] ?? '');
  return found;
}

async function run(args: readonly string[]): Promise<void> {
  const rest = [...args];
  const signers = taken(rest, '--signer');
  const [named] = taken(rest, '--community');
  if (rest.length === 0 || rest.includes('--help')) return void process.stdout.write(usage);
  const { readFileSync } = process.getBuiltinModule('node:fs');
  let files: ReturnType<typeof readAuditFiles>;
  try {
    files = readAuditFiles(rest.map((path) => readFileSync(path, 'utf8')));
  } catch {
    return refuse('One of the files is not there, or is neither JSON nor JSON lines.');
  }
  const community = named ?? files.community;
  if (community === undefined) return refuse('No export among the files says whose log it is: name it.');

  const check = { community, ...(signers.length > 0 && { signers }) };
  const { wrong, rows, signed, strangers } = await verifyAudit(files.rows, files.checkpoints, check);
  for (const key of strangers) process.stderr.write(`A mark by a key that was not named proves nothing: ${key}\n`);
  if (wrong) {
    process.stdout.write(`${SAYS[wrong.fault](wrong.at)}\n`);
    process.exitCode = 1;
    return;
  }
  const end = signed > 0 ? `somebody has signed for the first ${signed}.` : 'nobody has signed for any of them.';
  process.stdout.write(`All ${rows} rows fit; ${end}\n`);
}

await run(process.argv.slice(2));
