/**
 * The room each element takes before it is defined, as CSS declarations by tag. The entries' `:not(:defined)` sheet and
 * the element's own `:host` rule are both made from these, so that nothing on the page moves when it wakes up.
 */
export const reserved = {
  'haven-care-card': 'min-block-size:var(--haven-care-card-height,0)',
  'haven-event-list':
    'min-block-size:var(--haven-event-list-height,528px);&[view=compact]{min-block-size:var(--haven-event-list-height,432px)}',
  'haven-pulse-poll':
    'min-block-size:var(--haven-pulse-poll-height,clamp(600px + 4em,720px + 26em - 50vw,640px + 14em))',
  'haven-receipt':
    'min-block-size:var(--haven-receipt-height,384px);&[ask]{min-block-size:var(--haven-receipt-height,288px)}',
  'haven-resource-panel':
    'display:flow-root;&[no-step]{--_p:.78}&[compact]{--_p:.6}&::before{float:left;padding-top:var(--haven-resource-panel-height,calc(max(min(max(66em,134em - 275%),(720px - 100%)*999),66em - 33%)*var(--_p,1)));content:""}',
  'haven-share-box':
    'min-block-size:var(--haven-share-box-height,calc(clamp(320px + 7em,432px + 24em - 50vw,376px + 16em) + var(--_idea,0px)));&:is([prompts],[data-prompts]){--_idea:clamp(44px + 3.1em,44px + 15.5em - 30vw,44px + 9em)}',
  'haven-story-wall': 'min-block-size:var(--haven-story-wall-height,576px)',
} as const;
