/**
 * The room each element takes before it is defined, as CSS declarations by tag. The entries' `:not(:defined)` sheet and
 * the element's own `:host` rule are both made from these, so that nothing on the page moves when it wakes up.
 */
export const reserved = {
  'haven-share-box':
    'min-block-size:var(--haven-share-box-height,calc(clamp(20rem + 7em,27rem + 24em - 50vw,23.5rem + 16em) + var(--_idea,0rem)));&:is([prompts],[data-prompts]){--_idea:clamp(2.75rem + 3.1em,2.75rem + 15.5em - 30vw,2.75rem + 9em)}',
  'haven-story-wall': 'min-block-size:var(--haven-story-wall-height,36rem)',
} as const;
