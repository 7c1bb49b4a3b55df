import type { PollTemplate } from './words.js';

export type { PollTemplate };

/** Names a host can give: ready-made polls in all our languages, fetched when one is asked for. */
export const POLL_TEMPLATES = [
  'climate',
  'belonging',
  'team-safety',
  'workload',
  'stigma',
  'mood',
  'energy',
  'support',
  'helpful',
  'needs',
] as const;
export type PollTemplateName = (typeof POLL_TEMPLATES)[number];

const oneTap = () => import('./one-tap.js');

const LOAD: Readonly<Record<PollTemplateName, () => Promise<PollTemplate>>> = {
  climate: async () => (await import('./climate.js')).template,
  belonging: async () => (await import('./belonging.js')).template,
  'team-safety': async () => (await import('./team-safety.js')).template,
  workload: async () => (await import('./workload.js')).template,
  stigma: async () => (await import('./stigma.js')).template,
  mood: async () => (await oneTap()).mood,
  energy: async () => (await oneTap()).energy,
  support: async () => (await oneTap()).support,
  helpful: async () => (await oneTap()).helpful,
  needs: async () => (await import('./needs.js')).template,
};

export const isPollTemplate = (name: unknown): name is PollTemplateName =>
  POLL_TEMPLATES.includes(name as PollTemplateName);

/**
 * A ready-made poll without its id and its days, which are the host's.
 *
 * @example
 * const poll = { ...(await pollTemplate('climate')), id: 'climate-2026', closes: '2026-12-01' };
 */
export const pollTemplate = (name: PollTemplateName): Promise<PollTemplate> => LOAD[name]();
