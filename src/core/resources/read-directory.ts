import type { RefusedResource, Resource } from '../models/resource.js';
import { csvRows } from './csv.js';
import { decodeText } from './decode-text.js';
import { type Loose, looseRecord, Refusal, refuseField } from './fields.js';
import { fromHsds, isHsds, TABLES } from './hsds-read.js';
import { jsonElements } from './json-elements.js';
import { MOST_REFUSED } from './merge.js';
import { readResource } from './read-resource.js';
import { fromSimple, headingOf, keyOf } from './simple.js';
import { type Pause, slices } from './slices.js';

/** Bytes a directory file may have, and entries: more would be a burden on an old phone. */
export const MOST_BYTES = 16 * 1024 * 1024;
export const MOST_ENTRIES = 50_000;

export interface ReadOptions {
  /** Name of the file in `refused`. */
  readonly source: string;
  readonly signal?: AbortSignal | undefined;
  /** Lets the page do something else; a new task when absent. */
  readonly pause?: Pause;
}

export interface DirectoryContents {
  readonly resources: readonly Resource[];
  /** At most 1,000. */
  readonly refused: readonly RefusedResource[];
  readonly refusedCount: number;
}

/** What is taken from a file, entry by entry. */
function contents(source: string): {
  take(row: number, entry: () => Loose): void;
  refuse(row: number, field: string, reason: RefusedResource['reason']): void;
  done(): DirectoryContents;
} {
  const resources = new Map<string, Resource>();
  const refused: RefusedResource[] = [];
  let refusedCount = 0;
  const refuse = (row: number, field: string, reason: RefusedResource['reason']): void => {
    refusedCount++;
    // A heading of the file can be anything.
    if (refused.length < MOST_REFUSED) refused.push({ source, row, field: field.slice(0, 100), reason });
  };
  return {
    refuse,
    take(row, entry) {
      let loose: Loose = {};
      try {
        if (resources.size >= MOST_ENTRIES) refuseField('.', 'too-large');
        loose = entry();
        const resource = readResource(loose);
        if (resources.has(resource.id)) refuseField('id', 'duplicate');
        resources.set(resource.id, { ...resource, own: true });
      } catch (thrown) {
        if (!(thrown instanceof Refusal)) throw thrown;
        refuse(row, headingOf(loose, thrown.field), thrown.reason);
      }
    },
    done: () => ({ resources: [...resources.values()], refused, refusedCount }),
  };
}

type Contents = ReturnType<typeof contents>;
type Breathe = ReturnType<typeof slices>;

const ENTRIES = new Set(['', 'resources', 'entries', 'services', 'service', 'contents']);
const ORGANIZATIONS = new Set(['organizations', 'organization']);

/** The tables of an HSDS package, by the service their rows belong to. */
type Tables = Map<string, Map<string, Loose[]>>;

function addRow(tables: Tables, table: string, row: Loose): void {
  const service = row['service_id'];
  if (typeof service !== 'string') return;
  const rows = tables.get(table) ?? new Map<string, Loose[]>();
  rows.set(service, [...(rows.get(service) ?? []), row]);
  tables.set(table, rows);
}

async function readJson(text: string, into: Contents, breathe: Breathe): Promise<void> {
  const entries: { row: number; value: Loose }[] = [];
  const organizations = new Map<unknown, Loose>();
  const tables: Tables = new Map();
  let known = false;

  const keep = (list: string, row: number, value: Loose): void => {
    if (ORGANIZATIONS.has(list) || (list === '' && Array.isArray(value['services']))) {
      const { services, ...organization } = value;
      organizations.set(value['id'], organization);
      if (!Array.isArray(services)) return;
      for (const service of services) entries.push({ row, value: { organization, ...looseRecord(service) } });
    } else if (ENTRIES.has(list)) entries.push({ row, value });
    else addRow(tables, TABLES[list]!, value);
  };

  const elements = jsonElements(text);
  for (let next = elements.next(); ; next = elements.next()) {
    if (next.done) {
      if (!next.value || !known) into.refuse(entries.length && entries.at(-1)!.row + 1, '.', 'unreadable');
      break;
    }
    const { list, position, text: element } = next.value;
    if (!ENTRIES.has(list) && !ORGANIZATIONS.has(list) && !Object.hasOwn(TABLES, list)) continue;
    known = true;
    try {
      keep(list, position, looseRecord(JSON.parse(element)));
    } catch (thrown) {
      into.refuse(position, '.', thrown instanceof Refusal ? 'invalid' : 'unreadable');
    }
    await breathe();
  }

  for (const { row, value } of entries) {
    into.take(row, () => {
      const rows = [...tables].flatMap(([key, byService]) => {
        const own = byService.get(value['id'] as string);
        return own && value[key] === undefined ? [[key, own] as const] : [];
      });
      const organization = value['organization'] ?? organizations.get(value['organization_id']);
      const whole = looseRecord({ ...value, ...Object.fromEntries(rows), ...(organization ? { organization } : {}) });
      return isHsds(whole) ? fromHsds(whole) : fromSimple(whole);
    });
    await breathe();
  }
}

async function readCsv(text: string, into: Contents, breathe: Breathe): Promise<void> {
  let head: readonly string[] | undefined;
  let kindless = false;
  for (const { line, cells } of csvRows(text)) {
    if (!head) {
      const keys = (cells ?? []).map(keyOf);
      if (!cells || !keys.includes('name')) return into.refuse(1, 'name', cells ? 'missing' : 'unreadable');
      head = cells;
      kindless = !keys.includes('kind');
      continue;
    }
    if (!cells || cells.slice(head.length).some((cell) => cell.trim())) into.refuse(line, '.', 'unreadable');
    else {
      const names = head;
      into.take(line, () => ({
        ...fromSimple(Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']))),
        ...(kindless && { kind: 'professional' }),
      }));
    }
    await breathe();
  }
  if (!head) into.refuse(0, '.', 'unreadable');
}

/**
 * Reads a host's directory file: HSDS 3 (a list of services, a package, or organizations with their services), our own JSON,
 * or CSV, in any usual encoding. Good entries come, bad ones are listed by row with the field and why. It works in slices,
 * so that 50,000 entries hold nothing up, and throws nothing but the reason of the signal.
 */
export async function readDirectory(
  bytes: Uint8Array,
  { source, signal, pause }: ReadOptions,
): Promise<DirectoryContents> {
  const into = contents(source);
  if (bytes.length > MOST_BYTES) {
    into.refuse(0, '.', 'too-large');
    return into.done();
  }
  const breathe = slices(pause, signal);
  const text = await decodeText(bytes, breathe);
  const first = /^[\s\uFEFF]*(.)/.exec(text.slice(0, 1_000))?.[1];
  if (first === '{' || first === '[') await readJson(text, into, breathe);
  else if (text.includes('\0')) into.refuse(0, '.', 'unreadable');
  else await readCsv(text, into, breathe);
  return into.done();
}
