import type { CareCardStrings } from '../en/care-card.js';

export const strings: CareCardStrings = {
  label: 'Alguien a quien acudir',
  support: 'Si algo de hoy pesa demasiado, hay personas que escuchan ahora. Puedes enviar igual lo que has escrito.',
  see: 'Ver quién puede ayudar',
  exercise: 'Un ejercicio de dos minutos',
  carryOn: 'Seguir',

  glad: 'Nos alegra que lo hayas puesto en palabras. No tienes que llevarlo a solas.',
  lines: 'Alguien con quien hablar ahora',
  near: 'Alguien cerca de ti',
  nearText: 'Díselo a una persona de confianza. Basta con «No estoy bien, quédate un rato conmigo».',
  step: 'Un paso pequeño',
  stepText: 'Apoya los dos pies en el suelo y suelta el aire despacio. Luego elige una línea de arriba.',
  canSend: 'Puedes enviar tus palabras tal como están.',
  close: 'Cerrar esto',

  other: 'Te preocupa alguien. Es bueno que te tenga.',
  guide: 'Cómo estar a su lado',
  guideSteps: [
    'Pregunta con calma y sin rodeos si piensa en el suicidio. Preguntar no le mete la idea en la cabeza.',
    'Escucha. No hacen falta respuestas ni consejos.',
    'Quédate a su lado, o procura que alguien lo haga.',
    'Buscad ayuda en compañía. Las líneas de abajo también son para ti.',
    'Si pudiera actuar pronto, llama ya al número de emergencias.',
  ],

  danger: 'Nadie puede hacerte daño ni meterte miedo. No es culpa tuya.',
  dangerText:
    'Si ahora mismo corres peligro, llama al número de emergencias. Las líneas de abajo saben qué se puede hacer.',
  leave: 'Salir de esta página ya',
  leaveNote: 'Abre una página del tiempo. La visita queda en el historial de este navegador.',

  exerciseTitle: 'Dos minutos de calma',
  exerciseNote: 'Puedes tener los ojos abiertos. Para si te sienta peor.',
  senses: 'Con los sentidos',
  sensesSteps: [
    'Cinco cosas que ves.',
    'Cuatro cosas que puedes tocar.',
    'Tres cosas que oyes.',
    'Dos cosas que hueles.',
    'Una cosa que saboreas.',
  ],
  breath: 'Con la respiración',
  breathText: 'Toma aire contando hasta cuatro. Suéltalo despacio contando hasta seis. No hace falta aguantarlo.',
  back: 'Volver',
};
