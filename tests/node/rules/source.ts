import { posix } from 'node:path';
import ts from 'typescript';

/** One file, its path relative to the repository. */
export interface Source {
  readonly path: string;
  readonly text: string;
  readonly ast: ts.SourceFile;
}

/** A rule says what is wrong with one file. `bad` and `good` prove that it can tell. */
export interface Rule {
  readonly name: string;
  /** Each of these must be refused. */
  readonly bad: readonly (readonly [path: string, text: string])[];
  /** None of these may be. */
  readonly good: readonly (readonly [path: string, text: string])[];
  check(source: Source): string[];
}

export const parse = (path: string, text: string): Source => ({
  path,
  text,
  ast: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true),
});

/** Every node of the file, parents first. */
export function* nodes(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodes(child);
}

/** `line: code` of a node, for messages. */
export const at = ({ ast }: Source, node: ts.Node): string =>
  `line ${ast.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${node.getText().slice(0, 60).replace(/\s+/g, ' ')}`;

export interface Import {
  readonly node: ts.Node;
  readonly specifier: string;
  /** Path relative to the repository, or undefined for a package. */
  readonly file: string | undefined;
  /** False for a type, and for what is fetched only when it is needed. */
  readonly eager: boolean;
}

const specifierOf = (node: ts.Node): ts.Expression | undefined => {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return node.arguments[0];
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return node.argument.literal;
  return undefined;
};

const isEager = (node: ts.Node): boolean =>
  ts.isImportDeclaration(node)
    ? node.importClause?.phaseModifier !== ts.SyntaxKind.TypeKeyword
    : ts.isExportDeclaration(node) && !node.isTypeOnly;

/** Static, dynamic, re-exported and type-only imports alike. */
export function importsOf(source: Source): Import[] {
  const found: Import[] = [];
  for (const node of nodes(source.ast)) {
    const literal = specifierOf(node);
    if (!literal) continue;
    const specifier = ts.isStringLiteralLike(literal) ? literal.text : '(computed)';
    const relative = specifier.startsWith('.');
    const file = relative ? posix.join(posix.dirname(source.path), specifier).replace(/\.js$/, '.ts') : undefined;
    found.push({ node, specifier, file, eager: isEager(node) });
  }
  return found;
}

/** The folder of src that a file belongs to; `entries` for the files directly in it. */
export const layerOf = (path: string): string => /^src\/([^/]+)\//.exec(path)?.[1] ?? 'entries';

/** Like the layer, but each element is a house of its own, and each adapter (`memory.ts`, `memory-store.ts`, `memory/`). */
export const unitOf = (path: string): string =>
  /^src\/(elements\/[^/.]+|adapters\/[a-z]+)/.exec(path)?.[1] ?? layerOf(path);
