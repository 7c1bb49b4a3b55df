// Fills the browser's database with stories, and writes as another tab would. Bundled for the benchmark's own page.
import { fillIndexedDb } from '../../../src/adapters/indexeddb/fill.js';
import { indexedDbBackend } from '../../../src/adapters/indexeddb/index.js';
import { DATABASE } from '../../../src/adapters/indexeddb/schema.js';
import { DEFAULT_COMMUNITY } from '../../../src/controllers/setup.js';
import { hashSecret } from '../../../src/core/crypto/keyring.js';
import type { ShareRows } from '../../../src/core/models/share-rows.js';
import { seededRandom } from '../../../src/testing/random.js';
import { manyShares } from '../../../src/testing/seed.js';

const scope = { community: DEFAULT_COMMUNITY };
const random = seededRandom();
const backend = indexedDbBackend();
let secret = '';
let id = '';

/** The story at the end of a filled wall says this. */
const LAST = 'This was the first story on this wall.';

function rowsUntilYesterday(count: number): ShareRows {
  // A story that comes today is then the newest, and belongs on the first page.
  const rows = manyShares(count, { ...scope, clock: { now: () => Date.now() - 86_400_000 } });
  const end = rows.shares.reduce((last, row) =>
    (row.newest ?? 0) > (last.newest ?? 0) || (row.newest === last.newest && row.id > last.id) ? row : last,
  );
  return { ...rows, shares: rows.shares.map((row) => (row === end ? { ...row, text: LAST, notes: [] } : row)) };
}

const bench = {
  last: LAST,
  fill: (count: number): Promise<void> => fillIndexedDb(rowsUntilYesterday(count)),
  /** A hint about another community, which concerns no wall here. */
  hintElsewhere(): void {
    const channel = new BroadcastChannel(`haven:changed:${DATABASE}`);
    channel.postMessage('elsewhere');
    channel.close();
  },
  /** One more story, today: what every wall is told of. */
  async share(): Promise<void> {
    id = random.uuid();
    secret = random.key(32);
    const text = 'I am new here, and glad to have found you.';
    const rest = { notes: [], wish: 'replies', reactions: true, voice: random.key(32) } as const;
    const capability = await hashSecret(secret);
    await backend.shares.create(scope, { id, text, ...rest, capability }, { op: random.key(16) });
  },
  /** Takes the last one back. */
  async withdraw(): Promise<void> {
    await backend.shares.withdraw(scope, id, { op: random.key(16), secret });
  },
};

declare global {
  var bench: object;
}
globalThis.bench = bench;
