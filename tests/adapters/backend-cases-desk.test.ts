import { contractOn } from './contract.js';

// In a file of its own, so that slow browsers have time enough for each.
contractOn(({ needs }) => needs.includes('desk'));
