/**
 * Whose data a call is about. Required in every call, so that no call can ever reach over two communities.
 */
export interface Scope {
  /** 1–64 letters, digits, `.`, `_` or `-`, starting with a letter or digit; chosen by the host. */
  readonly community: string;
}

const COMMUNITY = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,63}$/u;

export const isCommunity = (value: unknown): value is string => typeof value === 'string' && COMMUNITY.test(value);
