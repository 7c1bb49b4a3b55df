import { css } from 'lit';

/** Looks of what was found; fetched with it. */
export const itemsStyles = css`
  h3 {
    font: var(--_font-heading);
    font-size: 1.0625em;
    font-weight: 600;
    line-height: 1.3;
  }
  h4 {
    margin: 0;
    font-size: 1em;
    font-weight: 600;
  }
  [tabindex='-1'] {
    outline: none;
  }
  .plain {
    padding-inline: 0;
  }
  .forget {
    margin-inline-start: auto;
  }
  .help {
    row-gap: 4px;
  }
  section,
  .further,
  .words,
  .back {
    display: grid;
    gap: 10px;
  }
  .progress {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 16px;
    padding: 12px 16px;
    border: 1px solid transparent;
    border-radius: var(--_radius-small);
    background: var(--_surface);
  }
  .progress > :is(h3, ul, .small) {
    flex-basis: 100%;
  }
  .busy::after {
    display: inline-block;
    inline-size: 1.5em;
    overflow: hidden;
    vertical-align: bottom;
    animation: waiting 1.5s steps(4, jump-none) infinite;
    content: ' …' / '';
  }
  @keyframes waiting {
    from {
      inline-size: 0;
    }
  }
  .told {
    padding: 12px 16px;
    border: 1px solid transparent;
    border-radius: var(--_radius-small);
    background: var(--_tint);
  }
  .told:empty {
    padding: 0;
    margin-block-end: -16px;
    border: 0;
    background: none;
  }
  .reasons {
    display: grid;
    gap: 4px;
    padding-inline-start: 1.2em;
  }
  .items,
  .thread,
  .mail {
    display: grid;
    gap: 12px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .item {
    display: grid;
    gap: 10px;
    min-inline-size: 0;
    padding: 16px 18px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 12px;
  }
  .state {
    padding: 2px 12px;
    border: 1px solid var(--_accent);
    border-radius: 999px;
    background: var(--_tint);
    font-weight: 600;
    line-height: 1.5;
  }
  .state:is(.held, .hidden, .received) {
    border-color: var(--_field-line);
    border-style: dashed;
    background: transparent;
  }
  .item > p,
  .text {
    max-inline-size: 68ch;
  }
  .text {
    white-space: pre-wrap;
    unicode-bidi: plaintext;
  }
  .clamped {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }
  .asking {
    display: grid;
    gap: 8px;
    padding: 14px 16px;
    border: 1px solid transparent;
    border-inline-start: 3px solid var(--_accent);
    border-radius: var(--_radius-small);
    background: var(--_tint);
  }
  .decision .asking {
    padding: 8px 0 0;
    border: 0;
    background: none;
  }
  .asking textarea {
    min-block-size: 112px;
    resize: vertical;
  }
  .thread {
    padding-inline-start: 14px;
    border-inline-start: 2px solid var(--_line);
  }
  .mail li {
    display: grid;
    gap: 4px;
    max-inline-size: 34em;
    padding: 12px 16px;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .mail .theirs {
    border-end-start-radius: 2px;
    background: var(--_tint);
  }
  .mail .mine {
    justify-self: end;
    border-end-end-radius: 2px;
  }
  .words {
    padding-block-start: 14px;
    border-block-start: 1px solid var(--_line);
  }
  @media (prefers-reduced-motion: reduce) {
    .busy::after {
      animation: none;
    }
  }
  @media (forced-colors: active) {
    .progress,
    .told,
    .asking,
    .mail li {
      border: 1px solid;
    }
  }
`;
