const CHUNK = 1 << 20;

/** UTF-16 without a mark: half of the bytes of plain text in it are zero. */
function zeros(bytes: Uint8Array, from: 0 | 1): boolean {
  const length = Math.min(bytes.length, 200) & ~1;
  let count = 0;
  for (let at = from; at < length; at += 2) if (bytes[at] === 0) count++;
  return length >= 8 && count > length / 4;
}

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (zeros(bytes, 1) && !zeros(bytes, 0)) return 'utf-16le';
  if (zeros(bytes, 0) && !zeros(bytes, 1)) return 'utf-16be';
  return undefined;
}

async function decodeAs(
  label: string,
  bytes: Uint8Array,
  fatal: boolean,
  breathe: () => Promise<void> | undefined,
): Promise<string> {
  const decoder = new TextDecoder(label, { fatal });
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) {
    text += decoder.decode(bytes.subarray(at, at + CHUNK), { stream: true });
    await breathe();
  }
  return text + decoder.decode();
}

/**
 * Reads the text of a file whose encoding nobody told: UTF-8 and UTF-16 with or without a mark, else Windows-1252, which
 * is what old spreadsheets write. Throws nothing; a file that is no text gives nonsense.
 */
export async function decodeText(bytes: Uint8Array, breathe: () => Promise<void> | undefined): Promise<string> {
  const utf16 = utf16Of(bytes);
  if (utf16) return decodeAs(utf16, bytes, false, breathe);
  try {
    return await decodeAs('utf-8', bytes, true, breathe);
  } catch (thrown) {
    if (!(thrown instanceof TypeError)) throw thrown;
    return decodeAs('windows-1252', bytes, false, breathe);
  }
}
