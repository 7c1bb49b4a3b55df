import type { DecisionsStrings } from '../en/decisions.js';

export const strings: DecisionsStrings = {
  title: 'Lo que ha decidido la moderación',
  told: {
    'thanks-check-in': 'Alguien de la moderación lo ha leído. Gracias por compartirlo. Ojalá tengas a alguien cerca.',
    'note-added':
      'Alguien de la moderación añadió una nota de contenido, para que cada cual elija cuándo abrirlo. Tus palabras siguen como estaban.',
    'detail-trimmed':
      'Alguien de la moderación quitó un detalle que podría hacer daño a quien lo lea. El resto son tus palabras, y puedes cambiarlas.',
    'held-for-reading':
      'Alguien de la moderación lo lee otra vez antes de que lo vean otras personas. No tienes que hacer nada.',
    'not-published':
      'No se muestra a otras personas. Puedes cambiar las palabras y guardarlas. Después alguien lo leerá de nuevo.',
    'worried-asked': 'Alguien leyó esto, se preocupó por ti y nos pidió que lo miráramos. No has hecho nada malo.',
    'guideline-reminder': 'Alguien de la moderación te pide que leas otra vez las pautas de este lugar.',
    restored: 'Alguien de la moderación lo ha mirado otra vez. Se muestra como lo escribiste.',
  },
  reasons: {
    'life-at-risk': 'Parecía que una vida podía estar en peligro.',
    'self-harm-now': 'Parecía que alguien podía hacerse daño pronto, o decía cómo.',
    'person-at-risk': 'Parecía que alguien podía no estar a salvo.',
    'threat-or-stalking': 'Podía leerse como una amenaza, o como seguir a alguien.',
    'private-information': 'Muestra datos privados de alguien.',
    'sexual-contact': 'Trata de contacto sexual.',
    'hate-or-discrimination': 'Va contra personas por ser quienes son.',
    'bullying-or-pressure': 'Juzga a alguien o le presiona.',
    'harmful-advice': 'Da un consejo que podría hacer daño.',
    'missing-note': 'Faltaba una nota de contenido, o un detalle era muy cercano.',
    'something-else': 'No encaja aquí por otra razón.',
  },
  why: (reason) => `La razón: ${reason}`,
  guideline: (name) => `La pauta: ${name}`,
  words: 'La moderación añade:',
  help: 'Buscar ayuda ahora',

  appeal: 'Pedir que lo mire otra persona',
  appealWhy: (readers) => `Lo mira otra persona, no quien decidió. Lo que escribas se sella para: ${readers}.`,
  appealLabel: '¿Qué deberían saber? También puedes dejarlo vacío.',
  appealSent: 'Lo mirará otra persona. Su respuesta llega aquí, con tus avisos.',
};
