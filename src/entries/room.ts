import { reserved } from '../styles/reserve.js';

/**
 * The rules that keep room for an element until it is defined, as text for a sheet. They weigh nothing, so any rule of
 * the host's own wins; a `<div data-haven>` keeps the room inside its padding, where the element will stand.
 */
export const roomFor = ([tag, room]: readonly [tag: string, room: string]): string =>
  `:where(${tag}:not(:defined,[hidden])){display:block;box-sizing:border-box;${room}}:where([data-haven=${tag.slice(6)}]:not([hidden])){display:block;${room}}`;

export const roomForAll = (): string => Object.entries(reserved).map(roomFor).join('');
