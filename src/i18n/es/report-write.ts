import type { ReportWriteStrings } from '../en/report-write.js';

export const strings: ReportWriteStrings = {
  textTitle: { worried: '¿Qué has notado?', rules: '¿Qué ha pasado?' },
  textHint: 'Tanto o tan poco como quieras. También puedes dejarlo en blanco.',
  textLong: 'Es más largo de lo que cabe de una vez. ¿Puedes acortarlo? Después podrás añadir más.',
  guidelineTitle: '¿Contra qué norma va?',
  noGuideline: 'Ninguna de estas, o no lo sé',
  withoutTitle: '¿Hay alguien que no deba verlo?',
  withoutHint: 'Quien marques no puede abrirlo. Puede ver que hay un aviso, pero no lo que dice.',
  withoutAll: 'Así nadie podría abrirlo. Deja al menos a alguien o elige otro camino.',
  wantsAnswer: 'Quiero saber en qué quedó',
  wantsAnswerHint:
    'La respuesta te espera aquí, con siete palabras que recibes al enviar. Nadie te escribe por otro lado.',
  who: (readers, { place, host = 'el servidor de este sitio' }) =>
    (place === 'page'
      ? `Se sella y se guarda solo en esta página: no va a nadie y desaparece al cerrarla. Solo quien tenga la clave de ${readers} podría abrirlo aquí.`
      : place === 'browser'
        ? `Se sella y se guarda solo en este navegador: no va a nadie. Solo puede abrirlo quien use este navegador y tenga la clave de ${readers}.`
        : `Se sella en esta página antes de salir. Solo lo pueden abrir: ${readers}. Se guarda en ${host}, donde no se puede leer.`) +
    ' Mientras escribes, este sitio podría leerlo.',
  nameless: 'No lleva nombre ni cuenta. Solo dice quién eres si tú lo escribes.',
  whoLoading: 'Mirando quién puede leerlo. Un momento.',

  hereNow: 'Ahora hay alguien.',
  hereUntil: (time) => `Ahora hay alguien. Hasta: ${time}.`,
  awayUntil: (time) => `Ahora no hay nadie. Alguien mira a partir de: ${time}.`,
  within: (span) => `Suele leerse en ${span} como mucho.`,
  withinFrom: (span) => `Desde entonces suele leerse en ${span} como mucho.`,
  unknownWhen: 'Aquí no se sabe cuándo mirará alguien.',

  back: 'Volver',
  send: 'Enviar',
  sending: 'Sellando y enviando. Un momento.',
  slow: 'Está tardando más de lo normal. Puedes esperar o cerrar esto: sigue adelante.',
  changedKeys: 'Acaba de cambiar quién puede leerlo. Mira otra vez los nombres y después envíalo.',

  sentTitle: 'Ha llegado',
  sentHere: 'Está sellado y guardado aquí',
  sentNext: (readers) =>
    `Ya lo pueden leer: ${readers}. Una persona lo lee y decide qué hacer. No se escribe a nadie ni se quita nada solo por un aviso.`,
  sentHereNext: (readers, { place }) =>
    `No ha ido a nadie. Solo puede abrirlo quien tenga la clave de ${readers}, ${place === 'page' ? 'y solo hasta que se cierre esta página.' : 'en este navegador.'}`,
  thanks: 'Gracias por cuidar de quienes están aquí.',
  comeBack:
    'Con tus siete palabras puedes volver a este sitio: ver en qué quedó, responder a una pregunta, añadir algo o retirarlo.',
};
