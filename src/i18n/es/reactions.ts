import type { Amount } from '../../core/models/share.js';
import type { ReactionsStrings } from '../en/reactions.js';

const who: Record<Amount, string> = { someone: 'Alguien', several: 'Varias personas', many: 'Muchas personas' };
const verb = (amount: Amount, one: string, more: string): string =>
  `${who[amount]} ${amount === 'someone' ? one : more}`;

export const strings: ReactionsStrings = {
  title: 'Respuestas sin palabras',
  kinds: {
    'with-you': 'Estoy contigo',
    'i-hear-you': 'Te escucho',
    'me-too': 'A mí también me pasa',
    'thank-you': 'Gracias por compartir',
    'holding-space': 'Aquí hay sitio para ti',
    warmth: 'Te mando calor',
  },
  explain: 'Solo lo sabrá quien escribió esto, con palabras y nunca con números.',
  given: 'Ha llegado. Si lo pulsas otra vez, se retira.',
  takenBack: 'Se ha retirado.',
  failed: 'No ha funcionado esta vez. No es culpa tuya.',
  received: {
    'with-you': (amount) => `${verb(amount, 'te hizo', 'te hicieron')} saber: estoy contigo.`,
    'i-hear-you': (amount) => `${verb(amount, 'te escuchó', 'te escucharon')}.`,
    'me-too': (amount) => `${verb(amount, 'dijo', 'dijeron')}: a mí también me pasa.`,
    'thank-you': (amount) => `${verb(amount, 'te dio', 'te dieron')} las gracias por compartir.`,
    'holding-space': (amount) => `${verb(amount, 'te hizo', 'te hicieron')} sitio.`,
    warmth: (amount) => `${verb(amount, 'te mandó', 'te mandaron')} calor.`,
  },
};
