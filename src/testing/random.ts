/** A repeatable source of everything random a test needs. Not for secrets. */
export interface Random {
  readonly seed: number;
  /** 0 ≤ number < `below`, whole. */
  whole(below: number): number;
  pick<Item>(items: readonly Item[]): Item;
  /** Random bytes as base64url without padding. */
  key(bytes: number): string;
  uuid(): string;
}

/** mulberry32 (Tommy Ettinger, public domain). */
export function seededRandom(seed = Math.floor(Math.random() * 2 ** 32)): Random {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (below: number): number => Math.floor(next() * below);
  const bytes = (length: number): number[] => Array.from({ length }, () => whole(256));
  return {
    seed,
    whole,
    pick<Item>(items: readonly Item[]): Item {
      return items[whole(items.length)] as Item;
    },
    key: (length) =>
      btoa(String.fromCharCode(...bytes(length)))
        .replaceAll('+', '-')
        .replaceAll('/', '_')
        .replaceAll('=', ''),
    uuid() {
      const hex = bytes(16)
        .map((byte) => byte.toString(16).padStart(2, '0'))
        .join('');
      const variant = '89ab'[whole(4)] as string;
      return [
        hex.slice(0, 8),
        hex.slice(8, 12),
        `4${hex.slice(13, 16)}`,
        variant + hex.slice(17, 20),
        hex.slice(20),
      ].join('-');
    },
  };
}
