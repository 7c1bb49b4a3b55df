import type { EventSeatsStrings } from '../en/event-seats.js';

export const strings: EventSeatsStrings = {
  title: '¿Te gustaría venir?',
  words: {
    free: 'Hay plazas. No hace falta tu nombre.',
    few: 'Quedan unas pocas plazas. No hace falta tu nombre.',
    full: 'Está completo.',
    unsaid: 'Un grupo pequeño. No hace falta tu nombre. Solo tú sabrás si hay una plaza.',
    closed: 'Ya ha empezado. No se dan más plazas.',
  },
  canWait: 'Puedes esperar una plaza.',
  turn: 'Le toca a quien lleva más días esperando; si es el mismo día, decide el azar.',
  mine: 'Tu plaza',
  who: ({ place, host = 'el servidor de este sitio' }) =>
    place === 'page'
      ? 'Se queda solo en esta página y se borra al cerrarla. Quienes organizan no lo ven.'
      : place === 'browser'
        ? 'Se queda solo en este navegador. Quienes organizan no lo ven. Quien use este navegador, y este sitio, podría verlo.'
        : `Se guarda en ${host}. Quienes organizan ven cuántas personas vienen, y nunca quiénes.`,
  take: 'Tomar una plaza',
  wait: 'Esperar una plaza',
  ask: 'Pedir una plaza',
  already: 'Ya tengo una',
  sending: 'Un momento.',
  seat: 'Tienes una plaza.',
  seatWhy:
    'Solo tienes que venir. Nadie tiene una lista de nombres. Si no puedes, devuélvela y así podrá venir otra persona.',
  waiting: 'Estás esperando una plaza.',
  waitingWhy: 'Nadie te va a escribir: esta página no sabe quién eres. Vuelve a mirar aquí de vez en cuando.',
  look: 'Mirar otra vez',
  still: 'Todavía no. Sigues esperando.',
  giveBack: 'Devolver la plaza',
  stopWaiting: 'Dejar de esperar',
  sure: '¿Devolver la plaza? Puede que se le dé a otra persona.',
  yes: 'Sí, devolverla',
  keep: 'Quedármela',
  returned: 'Hecho. Gracias por dejar sitio.',
  stopped: 'Hecho. Ya no estás esperando.',
  fullNow: 'Alguien llegó antes: ya está completo.',
  begunNow: 'Mientras tanto ha empezado.',
  offNow: 'Mientras tanto se ha cancelado.',
  gone: 'Esa plaza ya no está.',
  insecure: 'Solo se pueden tomar plazas donde la dirección de la página empieza por https.',
  back: 'Volver',

  question: 'Preguntar algo',
  questionTitle: '¿Qué te gustaría preguntar?',
  questionWho: ({ place, host = 'el servidor de este sitio' }) =>
    place === 'server'
      ? `Sin tu nombre. La leen quienes organizan y se guarda en ${host}. Mejor sin nombres ni lugares.`
      : 'Sin tu nombre. Se queda aquí y no se envía a ningún sitio: quienes organizan solo la leen en este dispositivo.',
  send: 'Enviar la pregunta',
  asked: 'Tu pregunta va de camino a quienes organizan.',
  yours: 'Has preguntado:',
  takeBack: 'Retirar la pregunta',
  takenBack: 'Tu pregunta se ha retirado.',
  tooLong: (most) => `Como mucho ${most} letras, por favor.`,
  empty: 'Escribe antes tu pregunta.',
};
