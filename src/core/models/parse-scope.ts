import type { Scope } from '../scope.js';
import { isCommunity } from '../scope.js';
import { refuse } from './parse.js';

/** @throws {HavenError} `invalid`, field `scope.community` */
export function parseScope(value: unknown): Scope {
  const community = (value as Partial<Scope> | null | undefined)?.community;
  return isCommunity(community) ? { community } : refuse('scope.community');
}
