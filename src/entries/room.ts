import { reserved } from '../styles/reserve.js';

/**
 * The rules that keep room for an element until it is defined, as text for a sheet. They weigh nothing, so any rule of
 * the host's own wins; a `<div data-haven>` keeps the room inside its padding, where the element will stand. The room is
 * the padding of a spacer without width, since that alone can follow the width of the element.
 */
export const roomFor = ([tag, room]: readonly [tag: string, room: string]): string =>
  `:where(${tag}:not(:defined),[data-haven=${tag.slice(6)}]):where(:not([hidden])){display:flow-root;${room};&::before{float:left;padding-top:var(--${tag}-height,calc(var(--_h)));content:""}}`;

export const roomForAll = (): string => Object.entries(reserved).map(roomFor).join('');
