/**
 * Events of Haven carry ids and states, never what a person wrote. `bubbling` ones also leave shadow roots, for hosts
 * that listen on the page; `cancelable` ones let the host do something else instead.
 */
export class HavenEvent<Detail = undefined> extends CustomEvent<Detail> {
  constructor(type: `haven-${string}`, detail?: Detail, options: { bubbling?: boolean; cancelable?: boolean } = {}) {
    const bubbles = options.bubbling ?? false;
    super(type, { detail: detail as Detail, bubbles, composed: bubbles, cancelable: options.cancelable ?? false });
  }
}
