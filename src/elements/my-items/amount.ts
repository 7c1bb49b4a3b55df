import type { Amount } from '../../core/models/share.js';

/** In the same steps as a backend tells of reactions, so that nobody starts counting. */
export const amountOf = (things: number): Amount => (things < 3 ? 'someone' : things < 10 ? 'several' : 'many');
