export function subpaths(root: string): Record<string, string>;
export function packageFields(root: string): Record<string, unknown>;
