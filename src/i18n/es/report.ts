import type { ReportStrings } from '../en/report.js';

export const strings: ReportStrings = {
  title: 'Avisar de algo o de una preocupación',
  close: 'Cerrar',
  keeps: 'Si cierras esto, lo que empezaste sigue aquí hasta que salgas de esta página.',
  keptHere: 'Cerrado. Lo que empezaste sigue aquí hasta que salgas de esta página.',
  kept: 'Lo que empezaste sigue aquí.',
  clear: 'Borrar y cerrar',
  cleared: 'Cerrado. No se ha guardado nada.',

  about: {
    share: 'Sobre la historia que estabas leyendo.',
    reply: 'Sobre la respuesta que estabas leyendo.',
    thread: 'Sobre lo que hay escrito debajo de esta historia.',
    room: 'Sobre esta sala.',
    event: 'Sobre este evento.',
    nothing: 'Sobre algo que pasó, aquí o en otro lugar.',
  },
  doorsTitle: '¿De qué se trata?',
  doors: {
    worried: {
      title: 'Me preocupa alguien',
      text: 'Puede que alguien corra peligro o lo esté pasando muy mal.',
    },
    rules: { title: 'Algo va contra las normas', text: 'Algo aquí hace daño o no debería estar.' },
  },
  doorFirst: 'Elige primero una de las dos, por favor.',
  reasonsTitle: '¿Encaja alguna de estas?',
  reasonsHint: 'No tienes que elegir. Ayuda a ver qué va primero.',
  reasons: {
    'life-at-risk': 'Su vida puede correr peligro',
    'self-harm-now': 'Se está haciendo daño o cuenta cómo hacerlo',
    'person-at-risk': 'A un niño, una niña o una persona adulta le hacen daño, no la cuidan o se aprovechan de ella',
    'threat-or-stalking': 'Amenazas, violencia o acoso',
    'private-information': 'Datos o imágenes privadas de alguien',
    'sexual-contact': 'Mensajes sexuales no deseados, o un trato con menores que no parece bueno',
    'hate-or-discrimination': 'Odio, o desprecio a alguien por ser quien es',
    'bullying-or-pressure': 'Burlas, juicios o presión',
    'harmful-advice': 'Consejos que podrían hacer daño',
    'missing-note': 'Falta una nota de contenido o hay demasiado detalle',
    'something-else': 'Otra cosa, como publicidad o un nombre falso',
  },
  noReason: 'Ninguna, o prefiero no decirlo',
  next: 'Seguir',

  guideTitle: 'Lo que puedes hacer ahora por esa persona',
  guide: [
    'Si puedes hablarle, pregúntale con calma y sin rodeos si piensa en el suicidio. Preguntar no le mete la idea en la cabeza.',
    'Escucha. No hacen falta respuestas ni consejos.',
    'Quédate a su lado o en contacto, o procura que alguien lo haga.',
    'Si pudiera actuar pronto, llama ya al número de emergencias. No esperes una respuesta de aquí.',
  ],
  harmedTitle: 'Si a alguien le hacen daño',
  harmed: [
    'Si ahora mismo corre peligro, llama al número de emergencias. No esperes una respuesta de aquí.',
    'Si te lo cuenta, dile que le crees y que no es culpa suya.',
    'No prometas guardar el secreto. Dile que buscaréis ayuda en compañía.',
  ],
  threatened:
    'Si tú u otra persona corréis peligro ahora mismo, llama al número de emergencias. No esperes una respuesta de aquí.',
  forYou: 'No tienes que llevar esto a solas. Estas líneas también son para ti.',
  lines: 'Números para llamar ahora',
  linesTitle: 'Alguien con quien hablar ahora',

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
  urgent: 'Si alguien puede correr peligro, no nos esperes.',

  back: 'Volver',
  send: 'Enviar',
  sending: 'Sellando y enviando. Un momento.',
  slow: 'Está tardando más de lo normal. Puedes esperar o cerrar esto: sigue adelante.',
  changedKeys: 'Acaba de cambiar quién puede leerlo. Mira otra vez los nombres y después envíalo.',

  unableTitle: 'Desde aquí no se puede enviar',
  unable: {
    'not-offered': 'En este sitio no se pueden enviar avisos.',
    insecure: 'Esta página no tiene una conexión segura (https), así que aquí no se puede sellar nada.',
    'no-keys': 'Aquí todavía no se ha nombrado a nadie que pueda abrir un aviso.',
    expired: 'Las claves para sellar son demasiado antiguas. Tiene que renovarlas quien gestiona este sitio.',
    untrusted: 'Las claves para sellar no son las que este sitio debería tener. Por eso no se usan.',
    'not-loaded': 'No se ha podido cargar la parte de esta página que sella tus palabras.',
    offline: 'Ahora no hay conexión.',
    unavailable: 'No ha funcionado esta vez. No es culpa tuya.',
  },
  never: 'Sin sellar no se envía nada.',
  wordsStay: 'Tus palabras siguen aquí hasta que salgas de esta página. También puedes copiarlas.',
  copy: 'Copiar mis palabras',
  copied: 'Copiadas. Quien use este dispositivo después podría pegarlas.',
  copyFailed: 'Aquí no se ha podido copiar. Puedes seleccionar las palabras y copiarlas a mano.',
  otherTitle: 'Otros caminos',
  contact: 'Escribir o hablar con quienes gestionan este sitio',
  noContact: 'Si puedes, cuéntaselo a alguien de confianza o a quien gestiona este sitio.',
  goBack: 'Volver a mis palabras',

  sentTitle: 'Ha llegado',
  sentHere: 'Está sellado y guardado aquí',
  sentNext: (readers) =>
    `Ya lo pueden leer: ${readers}. Una persona lo lee y decide qué hacer. No se escribe a nadie ni se quita nada solo por un aviso.`,
  sentHereNext: (readers, { place }) =>
    `No ha ido a nadie. Solo puede abrirlo quien tenga la clave de ${readers}, ${place === 'page' ? 'y solo hasta que se cierre esta página.' : 'en este navegador.'}`,
  thanks: 'Gracias por cuidar de quienes están aquí.',
  comeBack:
    'Con tus siete palabras puedes volver a «Lo que envié» en este sitio: ver en qué quedó, responder a una pregunta, añadir algo o retirarlo.',
};
