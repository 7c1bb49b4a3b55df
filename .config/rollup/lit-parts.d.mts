export function isLit(path: string): boolean;
export function lightLit(path: string, code: string): string;
export function missedBySource(code: string): string | undefined;
export function missedByTemplate(html: string): string | undefined;
export function sameAsLit(html: string): boolean;
