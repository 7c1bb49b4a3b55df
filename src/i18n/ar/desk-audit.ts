import { type DeskAuditStrings, strings as english } from '../en/desk-audit.js';

export const strings: DeskAuditStrings = english;
