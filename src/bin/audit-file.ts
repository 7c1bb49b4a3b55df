/** What files of a log hold: rows and marks as they were written, not yet checked. */
export interface AuditFiles {
  /** Community that an export names; absent when none does. */
  readonly community?: string;
  readonly rows: readonly unknown[];
  readonly checkpoints: readonly unknown[];
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function values(text: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [value];
  } catch {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    return lines.map((line): unknown => JSON.parse(line));
  }
}

/**
 * Reads the texts of any number of files: an export of the desk, an array, JSON lines, or single marks, in any mixture. What
 * has a signature is a mark; whatever else there is counts as a row, so that a row made unreadable is found and not passed over.
 *
 * @throws {SyntaxError} when a text is neither JSON nor JSON lines
 */
export function readAuditFiles(texts: readonly string[]): AuditFiles {
  const rows: unknown[] = [];
  const checkpoints: unknown[] = [];
  let community: string | undefined;
  for (const value of texts.flatMap(values)) {
    if (isRecord(value) && Array.isArray(value['rows'])) {
      rows.push(...(value['rows'] as unknown[]));
      if (Array.isArray(value['checkpoints'])) checkpoints.push(...(value['checkpoints'] as unknown[]));
      if (typeof value['community'] === 'string') community ??= value['community'];
    } else if (isRecord(value) && 'signature' in value) checkpoints.push(value);
    else rows.push(value);
  }
  return { ...(community !== undefined && { community }), rows, checkpoints };
}
