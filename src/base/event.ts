/** Something in a host's directory file that cannot be shown: file, line or position, field, and why; never a value. */
export interface RefusedRow {
  readonly source: string;
  readonly row: number;
  readonly field: string;
  readonly reason: string;
}

/** Every event of Haven with its detail: ids and states, never what a person wrote. */
export interface HavenEvents {
  'haven-desk-locked': { readonly idle: boolean };
  'haven-desk-unlocked': undefined;
  'haven-directory-refused': { readonly count: number; readonly refused: readonly RefusedRow[] };
  'haven-edit-cancelled': { readonly id: string };
  'haven-events-refused': {
    readonly refused: readonly {
      readonly source: string;
      readonly line: number;
      readonly field: string;
      readonly reason: string;
    }[];
  };
  'haven-poll-answered': { readonly poll: string };
  'haven-poll-changed': { readonly poll: string };
  'haven-poll-invalid': { readonly poll: string; readonly field: string; readonly reason: string };
  'haven-poll-withdrawn': { readonly poll: string };
  'haven-reaction-given': { readonly id: string; readonly kind: string };
  'haven-receipt-forgotten': undefined;
  'haven-receipt-unlocked': undefined;
  'haven-reply-created': { readonly id: string; readonly share: string };
  'haven-report-request': { readonly id: string; readonly kind: 'share' | 'reply' | 'resource' };
  'haven-share-created': { readonly id: string };
  'haven-share-edited': { readonly id: string };
  'haven-share-withdrawn': { readonly id: string };
}

/**
 * `bubbling` events also leave shadow roots, for hosts that listen on the page; `cancelable` ones let the host do
 * something else instead.
 */
export class HavenEvent<Type extends keyof HavenEvents> extends CustomEvent<HavenEvents[Type]> {
  constructor(type: Type, detail: HavenEvents[Type], options: { bubbling?: boolean; cancelable?: boolean } = {}) {
    const bubbles = options.bubbling ?? false;
    super(type, { detail, bubbles, composed: bubbles, cancelable: options.cancelable ?? false });
  }
}

type EventsByName = { readonly [Type in keyof HavenEvents]: HavenEvent<Type> };

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- augments the DOM's own map, which is an interface
  interface GlobalEventHandlersEventMap extends EventsByName {}
}
