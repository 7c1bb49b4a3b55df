import { css, unsafeCSS } from 'lit';
import { reserved } from '../../styles/reserve.js';

export const storyWallStyles = css`
  :host {
    ${unsafeCSS(reserved['haven-story-wall'])}
  }
  .base {
    display: flex;
    flex-direction: column;
    gap: 0.75rem;
    block-size: var(--haven-story-wall-height, 36rem);
  }
  header,
  .tools,
  .orders,
  .bar,
  footer,
  .actions,
  .meta {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem var(--_space);
  }
  header,
  .bar,
  footer {
    justify-content: space-between;
  }
  h2,
  ::slotted([slot='heading']) {
    margin: 0;
    font: var(--_font-heading);
    font-size: 1.25em;
    font-weight: 650;
    line-height: 1.3;
  }
  .tools button {
    min-block-size: 2.25rem;
    padding-inline: 0.75rem;
    border-color: transparent;
    font-size: var(--_small);
  }
  .orders {
    gap: 0;
    border: 1px solid var(--_line);
    border-radius: var(--haven-radius-button, 999px);
  }
  .orders [aria-pressed='true'],
  [aria-expanded='true']:not(.fold) {
    background: var(--_tint-strong);
  }
  .list {
    flex: 1;
    min-block-size: 0;
    overflow: auto;
    overscroll-behavior: contain;
    border-radius: var(--_radius);
  }
  .page {
    display: grid;
    gap: 0.75rem;
    padding-block-end: 0.75rem;
  }
  .share,
  .top {
    padding: 1rem;
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .meta {
    justify-content: space-between;
    font-size: var(--_small);
    color: var(--_muted);
  }
  .mine {
    padding-inline: 0.625rem;
    border-radius: 999px;
    background: var(--_tint-strong);
    color: var(--_text);
  }
  .text {
    overflow: clip;
    margin-block: 0.5rem;
    padding-block: 0.125rem;
    unicode-bidi: plaintext;
    white-space: pre-wrap;
    line-height: 1.65;
  }
  .clamped {
    max-block-size: 14lh;
    mask-image: linear-gradient(#000 70%, transparent);
  }
  .fold {
    inline-size: 100%;
    justify-content: space-between;
    margin-block-start: 0.5rem;
    padding: 0.75rem 1rem;
    border-color: transparent;
    border-radius: var(--_radius-small);
    background: var(--_tint);
    text-align: start;
  }
  .fold b {
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .actions {
    margin: 0.5rem -0.5rem -0.5rem;
  }
  .actions > :not([class]) {
    min-block-size: 2.25rem;
  }
  .report {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75rem;
    margin-inline-start: auto;
    padding-inline: 0.75rem;
    border: 0;
    font-size: var(--_small);
    color: var(--_muted);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .part {
    margin-block-start: 1rem;
  }
  .state {
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 0.75rem;
    min-block-size: 100%;
    padding: 1rem;
    text-align: center;
  }
  .loading {
    animation: arrive 0.3s 0.4s both;
  }
  @keyframes arrive {
    from {
      opacity: 0;
    }
  }
  .bar,
  .help {
    min-block-size: 2.75rem;
  }
  .bar .earlier {
    margin-inline-start: auto;
  }
  .help {
    display: inline-flex;
    align-items: center;
    font-weight: 600;
  }
  footer .plain {
    min-block-size: 2.25rem;
    padding-inline: 0;
    font-size: inherit;
  }
  .heard {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  :host([layout='page']) .base {
    block-size: auto;
    min-block-size: var(--haven-story-wall-height, 36rem);
  }
  :host([layout='page']) .list {
    overflow: visible;
  }
`;
