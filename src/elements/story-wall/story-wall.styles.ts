import { css } from 'lit';

/** `styles/reserve` holds the same height: what stands here before upgrade, and what it is after. */
export const storyWallStyles = css`
  :host {
    min-block-size: var(--haven-story-wall-height, 36rem);
  }
  .base {
    display: flex;
    flex-direction: column;
    gap: 0.625rem;
    block-size: var(--haven-story-wall-height, 36rem);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25rem var(--_space);
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
    font-size: var(--_small);
  }
  .tools [aria-pressed='true'] {
    border-color: transparent;
    background: var(--_tint-strong);
  }
  .list {
    flex: 1;
    overflow: auto;
    border-radius: var(--_radius);
  }
  .page {
    display: grid;
    gap: 0.75rem;
    padding-block-end: 0.75rem;
  }
  .share {
    padding: 0.875rem 1rem;
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .text {
    overflow: clip;
    padding-block: 0.625rem;
    unicode-bidi: plaintext;
    white-space: pre-wrap;
    line-height: 1.65;
  }
  .clamped {
    max-block-size: 14lh;
    mask-image: linear-gradient(#000 70%, #0000);
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
  .fold span {
    flex: 1;
    white-space: pre-line;
  }
  .fold span::first-line {
    font-size: var(--_small);
    color: var(--_muted);
  }
  .fold b {
    text-decoration: underline;
  }
  .actions {
    justify-content: flex-start;
    margin-block-end: -0.625rem;
  }
  .actions button {
    min-block-size: 2.25rem;
    border-color: transparent;
    background: var(--_tint);
    font-size: 0.9375em;
  }
  .row > .plain {
    min-block-size: 1.75rem;
    padding: 0;
    font-size: inherit;
  }
  .row .report {
    min-block-size: 2.75rem;
    margin-inline: auto -0.5rem;
    padding-inline: 0.5rem;
    background: none;
    font-size: var(--_small);
    color: var(--_muted);
  }
  a.report,
  .help {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75rem;
  }
  .help {
    margin-block: -0.75rem;
    font-weight: 600;
  }
  .state {
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 0.75rem;
    min-block-size: 100%;
    text-align: center;
  }
  .loading {
    animation: arrive 0s 0.4s both;
  }
  @keyframes arrive {
    from {
      opacity: 0;
    }
  }
  :host([layout='page']) .base {
    block-size: auto;
    min-block-size: inherit;
  }
  :host([layout='page']) .list {
    overflow: visible;
  }
  :host([layout='page']) .bar {
    min-block-size: 2.75rem;
  }
  /* Zoomed in so far, a box that scrolls inside a page that scrolls would be a trap. */
  @media (height < 24rem) {
    .base {
      block-size: auto;
    }
    .list {
      overflow: visible;
    }
  }
`;
