/** Where random ids come from; replaced in tests. */
export interface Ids {
  /** UUID v4, lower case. */
  uuid(): string;
  /** 128 random bits as 22 characters of base64url, for one write. */
  operation(): string;
  bytes(length: number): Uint8Array<ArrayBuffer>;
}

export function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

export function fromBase64url(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (unit) => unit.charCodeAt(0));
}

const bytes = (length: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(length));

/** From the platform's generator; also on http pages, where `crypto.randomUUID` is missing. */
export const randomIds: Ids = {
  uuid() {
    const raw = bytes(16);
    raw[6] = (raw[6]! & 0x0f) | 0x40;
    raw[8] = (raw[8]! & 0x3f) | 0x80;
    const hex = [...raw].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  },
  operation: () => base64url(bytes(16)),
  bytes,
};
