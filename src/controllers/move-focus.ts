import type { LitElement } from 'lit';

/** Whether the person is still here, or nowhere in particular: some browsers give a clicked button no focus. */
function isHere(host: LitElement): boolean {
  const { activeElement, body } = document;
  return (
    !activeElement || activeElement === body || (host.getRootNode() as Document | ShadowRoot).activeElement === host
  );
}

/** After the next drawing, puts the focus where the pressed control led to; never takes it from another part of the page. */
export async function moveFocus(host: LitElement, to: string): Promise<void> {
  const here = isHere(host);
  host.requestUpdate();
  await host.updateComplete;
  if (here) host.renderRoot.querySelector<HTMLElement>(to)?.focus();
}
