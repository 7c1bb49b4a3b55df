import type { TemplateResult } from 'lit';
import type * as Rings from '../../../controllers/desk-ring.js';
import type { DeskPlace, DeskRing } from '../../../controllers/desk-ring.js';
import type * as Passkey from '../../../controllers/passkey.js';
import type { SubmitController } from '../../../controllers/submit-controller.js';
import type { UnlockedModerator } from '../../../controllers/unlocked-moderator.js';
import type * as ModeratorKeys from '../../../core/crypto/moderator-key.js';
import type { ModeratorKey } from '../../../core/crypto/moderator-key.js';
import type * as Paper from '../../../core/crypto/paper-copy.js';
import type { DeskKeysStrings } from '../../../i18n/en/desk-keys.js';

/** One thing at a time that somebody does with keys. */
export interface Part {
  render(): TemplateResult;
}

/** What every part works with. */
export interface Keys {
  readonly t: DeskKeysStrings;
  readonly language: string;
  readonly submit: SubmitController;
  /** Absent until the community has keys. */
  readonly ring: DeskRing | undefined;
  place(signal?: AbortSignal): DeskPlace;
  /** Asks for the ring again. */
  refresh(signal?: AbortSignal): Promise<DeskRing | undefined>;
  /** Shows another part; its heading gets the focus. */
  go(part: Part): void;
  /** Back to what somebody sees first. */
  start(): void;
  /** Draws again. */
  draw(): void;
  /** Draws, then moves the focus to what has taken the place of a pressed control. */
  focus(selector: string): void;
  /** Hands the key to the desk; answers whether it is in the ring. */
  handOver(key: ModeratorKey): boolean;
  /** Whoever works here now; absent while the desk is locked. */
  readonly moderator: UnlockedModerator | undefined;
  /** Puts the keys away, for whoever manages them. */
  readonly close: (() => void) | undefined;
}

/** What is in a form, by the names of its fields, trimmed. */
export function fieldsOf(event: SubmitEvent): Readonly<Record<string, string>> {
  event.preventDefault();
  const data = new FormData(event.target as HTMLFormElement);
  return Object.fromEntries(
    [...data].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value.trim()]] : [])),
  );
}

/** Resolves when what was drawn last can be seen: what follows takes a second, and nothing else is drawn meanwhile. */
export const painted = async (): Promise<void> =>
  new Promise((resolve) => {
    // A page in the background is not drawn; then there is nothing to wait for.
    const timer = setTimeout(resolve, 100);
    requestAnimationFrame(() =>
      setTimeout(() => {
        clearTimeout(timer);
        resolve();
      }),
    );
  });

export const loadModeratorKey = async (): Promise<typeof ModeratorKeys> =>
  import('../../../core/crypto/moderator-key.js');
export const loadPaper = async (): Promise<typeof Paper> => import('../../../core/crypto/paper-copy.js');
export const loadPasskey = async (): Promise<typeof Passkey> => import('../../../controllers/passkey.js');
export const loadRing = async (): Promise<typeof Rings> => import('../../../controllers/desk-ring.js');
