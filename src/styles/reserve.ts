/**
 * The room each element takes before it is defined, as CSS declarations by tag. The entries' `:not(:defined)` sheet and
 * the element's own `:host` rule are both made from these, so that nothing on the page moves when it wakes up.
 */
export const reserved = {
  'haven-share-box': 'display:block;box-sizing:border-box;min-block-size:var(--haven-share-box-height,30rem)',
  'haven-story-wall': 'display:block;box-sizing:border-box;min-block-size:var(--haven-story-wall-height,36rem)',
} as const;
