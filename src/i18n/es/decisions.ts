import type { DecisionStrings } from '../en/decisions.js';

export const strings: DecisionStrings = {
  acts: {
    hold: 'En espera hasta que alguien lo lea',
    hide: 'Por ahora no se muestra',
    trim: 'Se quitó un detalle',
    restore: 'Se vuelve a mostrar',
    'add-note': 'Se añadió una nota de contenido',
    publish: 'Se muestra',
    erase: 'Borrado para siempre',
  },
  texts: {
    'thanks-check-in': () => [
      'Gracias por compartir esto. Está tal como lo escribiste.',
      '¿Cómo estás hoy? Si es mucho ahora mismo, no tienes que llevarlo a solas. En «Buscar ayuda ahora» hay personas que escuchan.',
    ],
    'note-added': () => [
      'Gracias por escribir. Hemos añadido una nota de contenido, para que cada persona elija cuándo leerlo.',
      'Tus palabras quedan como están. Si otra nota encaja mejor, puedes cambiarla.',
    ],
    'detail-trimmed': () => [
      'Gracias por tu confianza. Hemos quitado un detalle. Lo demás sigue con tus palabras.',
      'Puedes leer lo que hay ahora, y decirlo de otra manera si quieres.',
    ],
    'held-for-reading': () => [
      'Alguien del equipo leerá esto con calma antes de que lo vean otras personas. Hasta entonces no se muestra.',
      'Esto no dice nada de ti. Si necesitas a alguien ahora, mira en «Buscar ayuda ahora».',
    ],
    'not-published': () => [
      'Gracias por escribir esto. Tal como está ahora, no lo mostramos.',
      'Este sitio también es tuyo. Si lo dices de otra manera, lo leeremos de nuevo con gusto.',
    ],
    'worried-asked': () => [
      'Alguien leyó esto, se preocupó por ti y nos pidió que miráramos. No has hecho nada malo.',
      'Suena a que ahora mismo es mucho. ¿Tienes pensamientos de suicidio, o puede que no estés a salvo? Puedes decirlo con todas las letras.',
      'No sabemos quién eres y no podemos enviar a nadie. En «Buscar ayuda ahora» hay personas que pueden hablar contigo enseguida.',
    ],
    'guideline-reminder': () => [
      'Queremos recordarte algo que hemos acordado aquí.',
      'Ayuda a que todas las personas se sientan a gusto, tú también. Gracias por tenerlo en cuenta.',
    ],
    restored: () => [
      'Esto se vuelve a mostrar, tal como lo escribiste.',
      'Lo hemos mirado otra vez. Gracias por tu paciencia.',
    ],
  },
  reasons: {
    'life-at-risk': 'Nos preocupaba que alguien no estuviera a salvo.',
    'self-harm-now': 'Dice cómo alguien podría hacerse daño. Puede ser duro para quien lo lee en un mal momento.',
    'person-at-risk': 'Nos preocupaba que alguien hiciera daño a una persona, menor o adulta.',
    'threat-or-stalking': 'Podría hacer que alguien temiera por su seguridad.',
    'private-information': 'Contiene datos que podrían decir quién es alguien.',
    'sexual-contact': 'Trata de contacto sexual, y este no es el lugar.',
    'hate-or-discrimination': 'Podría herir a personas por ser quienes son.',
    'bullying-or-pressure': 'Alguien podría sentirlo como presión o como desprecio.',
    'harmful-advice': 'Contiene consejos que podrían hacer daño, por ejemplo sobre medicinas o comida.',
    'missing-note': 'Trata de algo que algunas personas prefieren saber antes de leer.',
    'something-else': 'No encaja con lo que es este lugar.',
  },
  guideline: (title) => `Lo que acordamos aquí: ${title}`,
  ownWords: 'También te han escrito:',
  appeal: 'Si lo ves de otra manera, puedes pedir que lo mire otra persona.',
};
