/** What the resource panel says before it has anything to show. */
export const strings = {
  loading: 'Looking for who can help.',
  unreachable: 'The lines could not be fetched just now. It is not your fault. This directory has them too:',
  directory: 'Find a helpline',
};

export type ResourcePanelStrings = typeof strings;
