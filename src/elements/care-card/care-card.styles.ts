import { css } from 'lit';

export const careCardStyles = css`
  :host {
    min-block-size: var(--haven-care-card-height, 0);
  }
  .base {
    display: grid;
    gap: 14px;
    padding: clamp(16px, 5%, 24px);
    border: 1px solid var(--_line);
    border-inline-start: 3px solid var(--_accent);
    border-radius: var(--_radius);
  }
  h3,
  h4 {
    margin: 0;
    font: var(--_font-heading);
    font-size: 1em;
    font-weight: 600;
    line-height: 1.35;
  }
  /* The card opens with its lines: there is nothing below that would move. Its own tint lies under theirs. */
  haven-resource-panel {
    --haven-resource-panel-height: 0px;
    --haven-color-tint-strong: var(--_tint);
  }
  .lead {
    font-size: 1.0625em;
  }
  haven-resource-panel {
    --haven-resource-panel-height: 0px;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .row .plain {
    padding-inline: 8px;
  }
  .steps {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 220px), 1fr));
    gap: 12px 24px;
  }
  .steps p {
    margin-block-start: 2px;
  }
  summary {
    display: list-item;
    align-content: center;
    min-block-size: 44px;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  ol {
    display: grid;
    gap: 8px;
    margin: 0;
    padding-inline-start: 1.4em;
  }
  .leave {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    padding: 4px 18px;
    border: 1px solid var(--_accent);
    border-radius: var(--haven-radius-button, 999px);
    background: var(--_tint-strong);
    font-weight: 600;
    text-decoration: none;
  }
  .breath {
    justify-self: center;
    inline-size: 72px;
    block-size: 72px;
    margin: 16px;
    border-radius: 50%;
    background: var(--_tint-strong);
    animation: breathe 10s ease-in-out 12;
  }
  @keyframes breathe {
    40% {
      scale: 1.4;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .breath {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .base {
      border: 1px solid CanvasText;
    }
    .breath {
      border: 2px solid CanvasText;
    }
  }
`;
