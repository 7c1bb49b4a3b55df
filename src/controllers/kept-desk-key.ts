/**
 * A moderator's key as it is kept on a device they called their own: wrapped, so that it is of no use without their
 * passphrase or passkey. Whoever looks into the browser sees that a moderator of this community works here.
 */
export interface KeptDeskKey {
  /** Armored age file. */
  readonly file: string;
  /** Present when a passkey opens it, and no passphrase. */
  readonly credential?: string;
}

const nameOf = (community: string): string => `haven:desk:${community}`;
const FILE_MAX = 4_000;

const isFile = (value: unknown): value is string =>
  typeof value === 'string' && value.length < FILE_MAX && value.startsWith('-----BEGIN AGE ENCRYPTED FILE-----');

/** The key kept here; nothing when there is none, or storage is out of reach. */
export function keptDeskKey(community: string): KeptDeskKey | undefined {
  try {
    const { file, credential } = JSON.parse(localStorage.getItem(nameOf(community)) ?? '{}') as Record<string, unknown>;
    if (!isFile(file)) return undefined;
    return typeof credential === 'string' && /^AGE-PLUGIN-FIDO2PRF-1\w+$/.test(credential)
      ? { file, credential }
      : { file };
  } catch {
    return undefined;
  }
}

/** Keeps it, or forgets it. Whether that could be done. */
export function keepDeskKey(community: string, key: KeptDeskKey | undefined): boolean {
  try {
    if (key) localStorage.setItem(nameOf(community), JSON.stringify(key));
    else localStorage.removeItem(nameOf(community));
    return true;
  } catch {
    return false;
  }
}
