import type { DeskAuditStrings } from '../en/desk-audit.js';
import { number, plural } from '../format.js';

export const strings: DeskAuditStrings = {
  title: 'El registro',
  why: 'Qué se hizo, cuándo y en qué función. No contiene nada de lo que alguien escribió.',
  loading: 'Buscando el registro.',
  failed: 'Ahora mismo no se puede mostrar el registro.',
  empty: 'Aún no se ha hecho nada.',
  more: 'Mostrar anteriores',
  actions: {
    ring: 'Cambió quién puede leer',
    open: 'Abrió algo',
    claim: 'Tomó algo',
    release: 'Dio el relevo',
    answer: 'Respondió',
    note: 'Escribió una nota para el equipo',
    outcome: 'Dijo cómo termina',
    propose: 'Propuso algo que no se puede deshacer',
    confirm: 'Estuvo de acuerdo como segunda persona',
    refuse: 'No estuvo de acuerdo como segunda persona',
    hold: 'Dejó un texto en espera',
    hide: 'Quitó un texto del muro',
    trim: 'Quitó un detalle',
    restore: 'Volvió a mostrar un texto',
    'add-note': 'Añadió una nota de contenido',
    publish: 'Mostró un texto',
    erase: 'Borró un texto',
    'erase-report': 'Borró lo que alguien nos escribió',
    reseal: 'Lo selló de nuevo para quienes leen ahora',
    export: 'Guardó el registro',
  },

  check: 'Comprobar el registro',
  checking: 'Comprobando cada línea.',
  whole: (count) =>
    plural('es', count, {
      one: 'La única línea encaja. No falta nada.',
      other: `Las ${number('es', count)} líneas encajan. No falta nada.`,
    }),
  signed: (rows) => `Alguien de moderación lo ha firmado hasta la línea ${number('es', rows)}.`,
  unsigned: 'Nadie ha firmado aún una marca, así que el final podría estar cortado sin que se note.',
  broken: {
    'row-changed': (at) =>
      `La línea ${number('es', at + 1)} no es lo que se escribió entonces. Alguien la ha cambiado.`,
    'row-missing': (at) => `Falta la línea ${number('es', at + 1)}.`,
    'row-moved': (at) => `La línea ${number('es', at + 1)} está fuera de su sitio.`,
    'checkpoint-unsigned': () => 'Una marca no lleva la firma de nadie de moderación.',
    'checkpoint-foreign': () => 'Una marca es de otra comunidad.',
    'tail-cut': (at) =>
      `Faltan líneas al final, desde la ${number('es', at + 1)}. Una marca firmada dice que el registro era más largo.`,
    'head-forked': (at) =>
      `La línea ${number('es', at + 1)} no es la que se firmó. El registro se ha escrito de nuevo.`,
  },
  brokenNow:
    'No sigas a solas, por favor. Guarda el registro tal como está y habla con las demás personas y con quien lleva el servidor.',

  mark: 'Firmar una marca',
  markWhy:
    'Una marca dice: el registro tenía esta longitud y terminaba así. Guárdala fuera del servidor, y se notará si se corta algo.',
  marked: 'Firmada, y guardada también con el registro.',
  markSave: 'Guardar la marca',
  markPrint: 'Imprimir la marca',
  markTitle: 'Marca del registro',
  markFacts: { size: 'Líneas', head: 'Termina con', day: 'Día', by: 'Firmada por', signature: 'Firma' },
  markCheck: 'Comparar con una marca que has guardado',
  markFits: 'El registro sigue empezando como dice tu marca.',
  noMark: 'Este archivo no contiene ninguna marca.',
  exportAll: 'Guardar todo el registro',
  exported: 'Guardado como archivo en este dispositivo.',
};
