import { contractOn } from './contract.js';

contractOn(({ needs }) => !needs.includes('desk'));
