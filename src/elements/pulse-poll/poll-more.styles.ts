import { css } from 'lit';

/** Looks of what comes after the first question. */
export const pollMoreStyles = css`
  [tabindex='-1'] {
    outline: none;
  }
  .title {
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.35;
  }
  .asking {
    display: grid;
    gap: 12px;
    padding: 16px 18px;
    border-inline-start: 3px solid var(--_accent);
    border-radius: var(--_radius-small);
    background: var(--_tint);
  }
  .plain {
    padding-inline: 8px;
  }
  .count {
    margin-block-end: -8px;
  }
  .range {
    display: grid;
    gap: 4px;
    padding: 12px 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
  }
  .range input[type='range'] {
    block-size: 44px;
    padding: 0;
    border: 0;
    background: none;
    accent-color: var(--_accent);
    cursor: pointer;
  }
  .untouched input[type='range'] {
    opacity: 0.6;
  }
  .chosen {
    min-block-size: 1.35em;
    font-size: 1.5em;
    font-weight: 600;
    line-height: 1.35;
    text-align: center;
  }
  .untouched .chosen {
    color: var(--_muted);
    font-size: 1em;
    font-weight: 400;
    line-height: 2.025;
  }
  .ends {
    display: flex;
    justify-content: space-between;
    gap: 16px;
  }
  .ends span:last-child {
    text-align: end;
  }
  .order {
    display: grid;
    gap: 8px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .order li {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 56px;
    padding: 4px 6px 4px 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
    background: var(--_tint);
  }
  .order li:dir(rtl) {
    padding: 4px 16px 4px 6px;
  }
  .order.untouched li {
    background: none;
  }
  .place {
    min-inline-size: 1.5em;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .name {
    flex: 1;
    min-inline-size: 0;
  }
  .move {
    flex: none;
    inline-size: 44px;
    padding: 0;
  }
  .move:disabled {
    opacity: 0.35;
    cursor: default;
  }
  .move svg {
    inline-size: 18px;
    block-size: 18px;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .keep {
    justify-self: start;
  }
  @media (forced-colors: active) {
    .asking {
      border: 1px solid;
      border-inline-start-width: 3px;
    }
  }
`;
