import { css } from 'lit';

/** `styles/reserve` holds the same height: what stands here before upgrade, and what it is after. */
export const storyWallStyles = css`
  :host {
    min-block-size: var(--haven-story-wall-height, 576px);
  }
  .base {
    display: flex;
    flex-direction: column;
    gap: 10px;
    block-size: var(--haven-story-wall-height, 576px);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px var(--_space);
  }
  h2,
  ::slotted([slot='heading']) {
    margin: 0;
    font: var(--_font-heading);
    font-size: 1.25em;
    font-weight: 650;
    line-height: 1.3;
  }
  .tools {
    justify-content: start;
  }
  .tools button {
    min-block-size: 36px;
    padding-inline: 12px;
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
    gap: 12px;
    padding-block-end: 12px;
  }
  .share {
    padding: 14px 16px;
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .text {
    overflow: clip;
    padding-block: 10px;
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
    margin-block-start: 8px;
    padding: 12px 16px;
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
    margin-block-end: -10px;
  }
  .actions button {
    min-block-size: 36px;
    border-color: transparent;
    background: var(--_tint);
  }
  .row > .plain {
    min-block-size: 28px;
    padding: 0;
    font-size: inherit;
  }
  .row .report {
    min-block-size: 44px;
    margin-inline: auto -8px;
    padding-inline: 8px;
    background: none;
    font-size: var(--_small);
    color: var(--_muted);
  }
  a.report,
  .help {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
  }
  .help {
    margin-block: -12px;
    font-weight: 600;
  }
  .state {
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 12px;
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
    min-block-size: 44px;
  }
  @media (forced-colors: active) {
    .base button[aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
  /* Zoomed in so far, a box that scrolls inside a page that scrolls would be a trap. */
  @media (height < 384px) {
    .base {
      block-size: auto;
    }
    .list {
      overflow: visible;
    }
  }
`;
