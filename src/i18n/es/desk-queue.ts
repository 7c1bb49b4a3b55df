import type { DeskQueueStrings } from '../en/desk-queue.js';
import { number, plural } from '../format.js';

const minutes = (count: number): string =>
  plural('es', count, { one: '1 minuto más', other: `${number('es', count)} minutos más` });

export const strings: DeskQueueStrings = {
  you: 'Estás aquí como',
  queue: 'Lo que espera',
  log: 'El registro',
  readers: 'Quién puede leer',
  lock: 'Cerrar la mesa',
  views: 'Partes de la mesa',

  tiers: { urgent: 'Urgente', safety: 'Seguridad', worry: 'Preocupación', rules: 'Normas', other: 'Otras cosas' },
  kinds: {
    report: 'Alguien nos ha escrito',
    appeal: 'Alguien pide otra mirada',
    question: 'Una pregunta para quien habla',
    share: 'Una historia espera a que la lean',
    reply: 'Una respuesta espera a que la lean',
    act: 'Hace falta otra persona',
  },
  states: {
    received: 'Nuevo',
    'in-review': 'Se está mirando',
    acted: 'Se hizo algo',
    'not-acted': 'Nada que hacer',
  },
  waiting: 'Espera respuesta',
  mine: (left) => `Lo tienes ${minutes(left)}`,
  theirs: (left) => `durante ${minutes(left)}`,
  with: 'Lo tiene',
  saving: 'Se está guardando',
  gone: 'Hecho, o retirado',

  loading: 'Mirando lo que espera.',
  slow: 'Esto tarda más de lo habitual.',
  empty: 'Ahora mismo no espera nada.',
  emptyLeft: 'No espera nada aparte de lo que dejas fuera.',
  failed: 'Ahora mismo no se puede mostrar lo que espera.',
  offline: 'Ahora mismo no hay conexión.',
  unauthorized: 'Esta llave ya no abre la mesa. Otra persona del equipo puede darte paso de nuevo.',
  unreadable: 'Algunas cosas de aquí necesitan una versión más nueva de esta página.',
  here: (count, more) => (more ? `${number('es', count)} aquí, y más abajo hay más` : `${number('es', count)} aquí`),
  more: 'Mostrar más',
  fresh: (count) => plural('es', count, { one: 'Mostrar 1 nuevo', other: `Mostrar ${number('es', count)} nuevos` }),
  freshUrgent: 'Ha llegado algo urgente.',
  choose: 'Elige uno para abrirlo. Antes no se puede leer nada.',
  moment: 'Un momento.',
  notNow: 'Ahora mismo no ha funcionado. Pulsa otra vez.',

  leave: 'Dejar fuera',
  leaveTitle: 'Lo que dejas fuera hoy',
  leaveWhy: 'Solo lo sabe esta página, hasta que se cierre la mesa. Las demás personas siguen viéndolo todo.',
  leaveKinds: 'Fuera de mi lista',
  leaveFree: 'Lo que ya tienen otras personas',
  leaveReasons: 'Preguntarme antes de abrir',
  leaveNotes: 'Preguntarme antes de historias con estas notas',
  done: 'Listo',

  keys: 'Teclado',
  keysTitle: 'Trabajar con el teclado',
  keysWhy:
    'A todo se llega también con el tabulador. Las teclas sueltas solo valen dentro de la mesa, y nunca mientras escribes.',
  keysOn: 'Usar teclas sueltas',
  keyNames: {
    next: 'El siguiente de la lista',
    before: 'El anterior',
    open: 'Abrirlo',
    take: 'Tomarlo',
    show: 'Mostrar más del texto',
    cover: 'Volver a taparlo todo',
    answer: 'Ir a tu respuesta',
    note: 'Ir a las notas del equipo',
    list: 'Volver a la lista',
    help: 'Esta ayuda',
  },
  close: 'Cerrar',
};
