const said = new Set<string>();

/** One console line a page for each thing a host's developer should mend. Never holds what a person wrote. */
export function warn(message: string): void {
  if (said.has(message)) return;
  said.add(message);
  console.warn(`[haven] ${message}`);
}

/** Of what a host wrote, by its attribute; never the value. */
export const unusable = (name: string): void => warn(`Unusable ${name}; the default is used.`);
