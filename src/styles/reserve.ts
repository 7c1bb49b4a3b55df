/**
 * The room each element takes before it is defined: how high it is, then rules for attributes that make it another height.
 * A share of the width is one of the element's own. The `:host` rule of the element holds the same numbers, so that nothing
 * on the page moves when it wakes up.
 */
export const reserved = {
  'haven-event-list': '--_h:528px;&[view=compact]{--_h:432px}',
  'haven-moderator-desk': '--_h:760px',
  'haven-pulse-poll': '--_h:clamp(600px + 4em,720px + 26em - 50vw,640px + 14em)',
  'haven-receipt': '--_h:384px;&[ask]{--_h:288px}',
  'haven-resource-panel':
    '--_h:clamp(66em - 33%,(720px - 100%)*999,max(66em,134em - 275%))*var(--_p,1);&[no-step]{--_p:.78}&[compact]{--_p:.6}',
  'haven-share-box':
    '--_h:clamp(320px + 7em,432px + 24em - 50vw,376px + 16em) + var(--_p,0px);&:is([prompts],[data-prompts]){--_p:44px + clamp(3.1em,15.5em - 30vw,9em)}',
  'haven-story-wall': '--_h:576px',
} as const;
