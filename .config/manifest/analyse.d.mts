export interface Documented {
  readonly name: string;
  readonly description?: string;
}

export interface Member extends Documented {
  readonly kind: 'field' | 'method';
  readonly type?: { readonly text: string };
  readonly default?: string;
  readonly attribute?: string;
}

export interface ElementDeclaration {
  readonly name: string;
  readonly tagName: string;
  /** Built file that holds the class, from the package's root. */
  readonly path: string;
  readonly summary?: string;
  readonly description?: string;
  readonly members: readonly Member[];
  readonly attributes: readonly (Documented & { readonly type?: { readonly text: string } })[];
  readonly events?: readonly Documented[];
  readonly slots?: readonly Documented[];
  readonly cssParts?: readonly Documented[];
  readonly cssProperties?: readonly Documented[];
  readonly cssStates?: readonly Documented[];
}

export interface Manifest {
  readonly schemaVersion: string;
  readonly modules: readonly { readonly path: string; readonly exports: readonly { readonly kind: string }[] }[];
}

export function analyse(root: string): Manifest;
export function elementsOf(manifest: Manifest): ElementDeclaration[];
