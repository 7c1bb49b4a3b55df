import type { Day } from '../clock.js';

/** Somebody who can open what is sealed to this community. */
export interface RingMember {
  /** A role name people understand ("Night team", "Safeguarding lead"), 1–60 units; never somebody's own name unless they wish it. */
  readonly name: string;
  /** Hybrid recipient of the age format (`age1pq1…`); other kinds are refused, and so is a mixture. */
  readonly recipient: string;
  /** Hash of the secret by which a backend lets this moderator in. Absent for a recovery key that is kept on paper. */
  readonly access?: string;
  /** Ed25519 public key that signs this moderator's checkpoints of the audit log, base64url. Absent for a recovery key. */
  readonly signer?: string;
}

/**
 * Who may read what is sealed, from one epoch on. Signed by the community's root key, which lies outside the backend.
 */
export interface KeyRing {
  readonly v: 1;
  readonly community: string;
  /** Rises by one with every change; a lower one is never accepted again by a device that saw a higher one. */
  readonly epoch: number;
  /** 1–5, in a fixed order. */
  readonly members: readonly RingMember[];
  /** Last day anything may be sealed to it. */
  readonly notAfter: Day;
  /** Base64url of the SHA-256 of the canonical JSON of the ring before; absent in the first. */
  readonly previous?: string;
}

export interface SignedKeyRing {
  /** Canonical JSON of a {@link KeyRing}; the signature is over exactly these characters. */
  readonly ring: string;
  /** Ed25519 public key of the root, base64url; pinned in the page by its fingerprint. */
  readonly root: string;
  /** Ed25519 signature by the root, base64url. */
  readonly signature: string;
}
