import { css } from 'lit';

/**
 * The dialog: a head and a foot that stay, and between them what scrolls. It must not let the page shine through, and nobody
 * can ask for the page's own paper: light ink gets a dark one and dark ink a light one, also when a page changes its mind. Where
 * a browser cannot do that sum, ink and paper are its own.
 */
export const dialogStyles = css`
  .dialog {
    inline-size: min(600px, 100vw - 24px);
    max-inline-size: none;
    max-block-size: min(760px, 100dvh - 24px);
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: Canvas;
    color: CanvasText;
    box-shadow: 0 18px 60px rgb(0 0 0 / 28%);
    overflow: hidden;
  }
  @supports (color: oklch(from currentColor l c h)) {
    .dialog {
      background: oklch(from currentColor clamp(0.21, (0.64 - l) * 999, 0.987) min(c, 0.008) h);
      color: var(--_text);
    }
  }
  .dialog[open] {
    display: flex;
    flex-direction: column;
  }
  .dialog::backdrop {
    background: rgb(20 26 26 / 46%);
  }
  .head,
  .foot {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 16px;
    padding-inline: clamp(16px, 5%, 28px);
  }
  .head {
    flex-wrap: nowrap;
    padding-block: 14px 10px;
  }
  .head .plain {
    flex: none;
    margin-inline-end: -16px;
  }
  .head h2 {
    font: var(--_font-heading);
    font-size: 1.3em;
    font-weight: 650;
    line-height: 1.25;
    text-wrap: balance;
  }
  .foot {
    padding-block: 2px;
    border-block-start: 1px solid var(--_line);
    background: var(--_surface);
  }
  .foot p {
    display: contents;
  }
  .foot span {
    padding-block: 6px;
    margin-block-end: -4px;
  }
  .foot .plain {
    padding-inline: 0;
    color: inherit;
  }
  .body {
    flex: 1;
    min-block-size: 0;
    overflow: auto;
    overscroll-behavior: contain;
    padding: 4px clamp(16px, 5%, 28px) 24px;
  }
  .body:focus-visible {
    outline-offset: -3px;
  }
  .body,
  .body form,
  .ways {
    display: flex;
    flex-direction: column;
    gap: 14px;
  }
  .body > *,
  form > * {
    flex: none;
  }
  [tabindex='-1'] {
    outline: none;
  }
  h3 {
    font: var(--_font-heading);
    font-size: 1.05em;
    font-weight: 600;
  }
  legend,
  .title {
    padding-block-end: 8px;
    font-weight: 600;
  }
  .title {
    padding-block-end: 0;
  }
  .field {
    display: flex;
    flex-direction: column;
    gap: 10px;
  }
  .field > .line:empty,
  .field > .quiet {
    margin-block-start: -10px;
  }
  .title + .small {
    margin-block-start: -6px;
  }
  .doors,
  .reasons,
  .without fieldset {
    display: grid;
    gap: 8px;
  }
  .reasons {
    gap: 0;
  }
  .reasons .small {
    margin-block: -6px 6px;
  }
  .door,
  .choice {
    display: flex;
    align-items: flex-start;
    gap: 12px;
    cursor: pointer;
  }
  .door {
    padding: 14px 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .door:hover,
  .choice:hover {
    background: var(--_tint);
  }
  .door:has(:checked) {
    border-color: var(--_accent);
    background: var(--_tint-strong);
    box-shadow: inset 3px 0 0 var(--_accent);
  }
  .door:dir(rtl):has(:checked) {
    box-shadow: inset -3px 0 0 var(--_accent);
  }
  .door:has(:focus-visible) {
    outline: var(--_focus);
    outline-offset: 2px;
  }
  .door :focus-visible {
    outline: none;
  }
  .door b,
  .door .small {
    display: block;
  }
  .door b {
    font-weight: 600;
  }
  .door input,
  .choice input {
    flex: none;
    margin-block-start: 0.16em;
  }
  .choice {
    align-items: center;
    min-block-size: 40px;
    margin-inline: -8px;
    padding: 4px 8px;
    border-radius: var(--_radius-small);
    line-height: 1.35;
  }
  .choice input {
    margin: 0;
  }
  .under {
    padding-inline-start: 32px;
  }
  .guide,
  .ways,
  .note,
  .facts {
    padding: 14px 16px;
    border-radius: var(--_radius-small);
    background: var(--_tint);
  }
  .guide {
    border-inline-start: 3px solid var(--_accent);
  }
  .guide > :not(summary) {
    margin-block-start: 12px;
  }
  .guide ol {
    display: grid;
    gap: 8px;
    margin-block-end: 0;
    padding-inline-start: 1.4em;
  }
  .facts {
    display: grid;
    gap: 8px;
    background: var(--_surface);
    color: inherit;
  }
  div.note {
    display: grid;
    gap: 10px;
  }
  .ways {
    gap: 10px;
  }
  form > .line:empty {
    margin-block-start: -14px;
  }
  .line {
    font-weight: 600;
  }
  summary {
    inline-size: fit-content;
    min-block-size: 32px;
    padding-block: 4px;
    border-radius: var(--_radius-small);
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  textarea {
    min-block-size: 120px;
    resize: vertical;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 10px;
  }
  .help {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    font-weight: 600;
  }
  .heard {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (width < 480px) {
    .foot span {
      flex-basis: 100%;
    }
    .dialog {
      inline-size: 100vw;
      block-size: 100dvh;
      max-block-size: none;
      margin: 0;
      border: 0;
      border-radius: 0;
    }
  }
  /* So low that a fixed foot would leave no room to write. */
  @media (height < 420px) {
    .dialog[open] {
      display: block;
      overflow: auto;
    }
  }
  @media (forced-colors: active) {
    .door:has(:checked),
    .guide,
    .ways,
    .note,
    .facts {
      border: 1px solid;
    }
    .door:has(:checked) {
      border-width: 3px;
    }
  }
`;
