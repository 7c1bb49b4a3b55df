import { empty, make, proof, stage, until } from './desk-keys-stage.js';

export default { title: 'Elements/Moderators’ desk/Keys, papers', component: 'haven-desk-keys' };

export const TwoPapers = { render: () => stage(empty, make(until('[data-paper=root] li'))) };
export const Founded = { render: () => stage(empty, make(proof)) };
