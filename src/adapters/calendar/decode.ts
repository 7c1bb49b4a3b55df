const marks: readonly [mark: readonly number[], label: string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

const read = (bytes: Uint8Array, label: string): string | undefined => {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** Takes out line folds as bytes: some programs fold in the middle of a letter. */
function unfoldBytes(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at++) {
    const isFold = bytes[at] === 10 && (bytes[at + 1] === 32 || bytes[at + 1] === 9);
    if (isFold) {
      if (out[length - 1] === 13) length--;
      at++;
    } else out[length++] = bytes[at]!;
  }
  return out.subarray(0, length);
}

/**
 * The text of a calendar file, whatever program wrote it: a byte order mark wins, then what the server says, then UTF-8,
 * UTF-16 without a mark, and at last Windows-1252, in which every byte is a letter.
 */
export function decode(bytes: Uint8Array, charset?: string): string {
  const marked = marks.find(([mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked) {
    const [mark, label] = marked;
    return new TextDecoder(label).decode(bytes.subarray(mark.length));
  }
  // Every second byte empty: letters of 16 bits.
  if (bytes[0] === 0 && bytes[1]) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes[0] && bytes[1] === 0) return new TextDecoder('utf-16le').decode(bytes);
  return (
    read(bytes, 'utf-8') ??
    read(unfoldBytes(bytes), 'utf-8') ??
    (charset && !/^utf-?8$/i.test(charset) ? read(bytes, charset) : undefined) ??
    new TextDecoder('windows-1252').decode(bytes)
  );
}
