/**
 * The room each element takes before it is defined, as CSS declarations by tag. The entries' `:not(:defined)` sheet and
 * the element's own `:host` rule are both made from these, so that nothing on the page moves when it wakes up.
 */
export const reserved = {
  'haven-care-card': 'min-block-size:var(--haven-care-card-height,0)',
  'haven-receipt':
    'min-block-size:var(--haven-receipt-height,384px);&[ask]{min-block-size:var(--haven-receipt-height,272px)}',
  'haven-resource-panel':
    'display:flow-root;&[no-step]{--_part:.78}&[compact]{--_part:.6}&::before{float:left;padding-top:var(--haven-resource-panel-height,calc(max(min(max(66em,134em - 275%),(720px - 100%)*999),74em - 40%)*var(--_part,1)));content:""}',
  'haven-share-box':
    'min-block-size:var(--haven-share-box-height,calc(clamp(320px + 7em,432px + 24em - 50vw,376px + 16em) + var(--_idea,0px)));&:is([prompts],[data-prompts]){--_idea:clamp(44px + 3.1em,44px + 15.5em - 30vw,44px + 9em)}',
  'haven-story-wall': 'min-block-size:var(--haven-story-wall-height,576px)',
} as const;
