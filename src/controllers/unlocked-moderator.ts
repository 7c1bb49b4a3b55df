/**
 * A moderator's key that was unlocked on this device. Held in memory only, by the desk and whoever handed it over; never in an
 * attribute, an event or storage.
 */
export interface UnlockedModerator {
  /** Role name in the key ring. */
  readonly name: string;
  /** Opens what is sealed to this moderator. */
  readonly identity: string;
  /** Identities from before, for what was not sealed again. */
  readonly former?: readonly string[];
  /** The secret whose hash stands as `access` in the key ring. */
  readonly access: string;
  /** Secret seed that signs this moderator's marks of the log. */
  readonly signer: string;
}
