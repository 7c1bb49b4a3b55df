import type { Plugin } from 'rollup';

export function minifyHtml(source: string): string;
export function minifyCss(source: string): string;
export function minifyTemplates(): Plugin;
