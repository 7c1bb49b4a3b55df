import type { DeskKeysStrings } from '../en/desk-keys.js';
import { number, plural } from '../format.js';

const days = (count: number): string => plural('es', count, { one: '1 día', other: `${number('es', count)} días` });

export const strings: DeskKeysStrings = {
  loading: 'Un momento, estamos buscando las llaves.',
  failed: 'Ahora mismo no se han podido traer las llaves.',
  working: 'Un momento. Tarda unos segundos a propósito.',

  unlockTitle: 'Abre tu llave',
  passphrase: 'Tu frase de acceso',
  unlock: 'Abrir',
  usePasskey: 'Usar mi clave de acceso (passkey)',
  otherWay: 'Mi llave no está en este dispositivo',
  thisDevice: 'Usar la llave de este dispositivo',
  forgetDevice: 'Olvidar mi llave en este dispositivo',
  forgotten: 'Este dispositivo ha olvidado tu llave. Aún tienes tu archivo o tu papel.',
  file: 'Tu archivo de llave',
  fileHelp: 'El archivo que se guardó cuando se creó tu llave.',
  keep: 'Este dispositivo es mío',
  keepWhy:
    'Así la llave se queda en este navegador, cerrada con tu frase o tu passkey. No lo marques si otras personas usan el dispositivo.',
  paper: 'Tu papel',
  paperHelp: 'Cinco filas. Da igual usar minúsculas o dejarte espacios.',
  usePaper: 'Abrir con el papel',
  newHere: 'Todavía no tengo llave',
  back: 'Volver',

  foundTitle: 'Prepara esta mesa',
  foundWhy:
    'Aquí todavía nadie puede leer avisos. Ahora creas dos llaves: la tuya, que lee, y la de la comunidad, que dice quién puede leer. Se crean en este dispositivo y no se envían a nadie.',
  joinTitle: 'Crea tu llave',
  joinWhy:
    'Tu llave se crea en este dispositivo y no se envía a nadie. Después entregas una línea que no contiene nada secreto. Quien guarda el papel de la comunidad te deja entrar con ella.',
  name: 'Tu papel en el equipo',
  nameHelp: 'Lo lee quien os escribe: «Equipo de noche». Mejor que no sea tu nombre.',
  newPassphrase: 'Una frase de acceso para tu llave',
  newPassphraseHelp: 'Al menos 12 caracteres. Lo mejor son unas cuantas palabras que no tengan que ver entre sí.',
  suggest: 'Proponer una',
  make: 'Crear la llave',
  makeBoth: 'Crear las llaves',
  makePasskey: 'Mejor cerrarla con una passkey',

  papersTitle: 'Dos papeles para guardar',
  paperTitle: 'Un papel para guardar',
  papersWhy:
    'Imprime los dos o cópialos a mano. Sin ellos nadie puede ayudarte: no hay «he olvidado mi frase». Guarda el papel de la comunidad lejos de esta mesa, mejor en dos sitios.',
  paperWhy: 'Imprímelo o cópialo a mano. Sin él nadie puede ayudarte: no hay «he olvidado mi frase».',
  rootPaper: 'Papel de la comunidad',
  rootPaperWhy: 'Dice quién puede leer. Hace falta para dejar entrar o sacar a alguien, y cada 90 días.',
  keyPaper: 'Papel de tu llave',
  keyPaperWhy: 'Abre lo que la gente ha enviado, sin frase de acceso.',
  print: 'Imprimir',
  printTitle: 'Cinco filas',
  saveFile: 'Guardar el archivo de llave',
  proof: 'Para estar seguros, escribe la fila 3 del papel de la comunidad',
  proofWrong: 'Esa no es la fila 3 del papel de la comunidad.',
  open: 'Abrir la mesa',

  foundedTitle: 'La mesa está abierta',
  words: 'Las seis palabras de esta comunidad',
  wordsWhy:
    'Escríbelas en un cartel o léelas por teléfono. Quien vea las mismas seis palabras os escribe a vosotros y a nadie más.',
  snippet: 'Pon esto en tu página',
  snippetWhy: 'Así la página no acepta más llaves que las vuestras, ni siquiera de su propio servidor.',
  copy: 'Copiar',
  copied: 'Copiado.',
  copyFailed: 'Aquí no se ha podido copiar. Puedes seleccionar el texto y copiarlo a mano.',
  toDesk: 'Ir a la mesa',

  lineTitle: 'Entrega esta línea',
  lineWhy:
    'Dásela a quien guarda el papel de la comunidad. No es secreta. Cuando te hayan dejado entrar, abre aquí tu llave.',
  notIn: 'Esta llave todavía no abre nada aquí. Tiene que dejarla entrar quien guarda el papel de la comunidad.',
  letIn: 'Ya me han dejado entrar',

  keysTitle: 'Llaves',
  members: 'Quién puede leer',
  you: 'tú',
  safe: 'está guardada, no trabaja aquí',
  until: (left) =>
    left ? `Las llaves valen ${days(left)} más.` : 'Las llaves han caducado. Ahora nadie puede enviar nada.',
  soon: 'Renuévalas, por favor, para que la gente pueda seguir escribiéndoos.',
  renew: 'Renovar por 90 días',
  add: 'Dejar entrar a alguien',
  addLine: 'Su línea',
  addLineHelp: 'Empieza por «haven-moderator-1». Pregunta de viva voz si de verdad viene de esa persona.',
  addName: 'Su papel en el equipo',
  remove: 'Sacar',
  removeAsk: (name) =>
    `¿Sacar a «${name}»? Lo que se envíe a partir de entonces no podrá abrirlo. Lo que ya ha leído, leído está.`,
  removeYes: 'Sí, sacar',
  rootNeeded: 'Papel de la comunidad',
  sign: 'Firmar',
  held: 'Propuesto. Otra persona de la mesa tiene que estar de acuerdo; espera en la lista. Después, vuelve a sellar lo que está abierto.',
  changed: 'Hecho. Los mensajes nuevos se sellan con las llaves de ahora.',
  reseal: 'Volver a sellar lo abierto',
  resealWhy: 'Para que quien se ha ido ya no pueda abrirlo y quien acaba de llegar sí.',
  resealing: (done, total) => `Sellando de nuevo: ${number('es', done)} de ${number('es', total)}.`,
  resealed: (left) =>
    left
      ? plural('es', left, {
          one: 'Hecho, menos 1 que tiene otra persona. Le toca hacerlo a ella.',
          other: `Hecho, menos ${number('es', left)} que tienen otras personas. Les toca hacerlo a ellas.`,
        })
      : 'Todo lo abierto está sellado con las llaves de ahora.',
  full: 'Cinco llaves son el máximo. Saca antes una.',
  close: 'Cerrar',

  wrong: {
    passphrase: 'Esa frase no abre esta llave.',
    short: 'La frase necesita al menos 12 caracteres.',
    passkey: 'Tu passkey no ha respondido.',
    noPasskey: 'En este navegador las passkeys no pueden guardar una llave. Una frase sí.',
    file: 'Eso no es un archivo de llave.',
    rows: 'Escribe las cinco filas, por favor, cada una en su línea.',
    paperKind: 'Las filas están bien, pero es otro papel.',
    line: 'Esa línea no está completa. Cópiala entera, por favor.',
    name: 'Escribe un papel en el equipo, de 60 caracteres como mucho.',
    root: 'Este no es el papel de esta comunidad.',
    members: 'Esa llave o ese papel en el equipo ya existen.',
    other: 'Ahora mismo no ha funcionado. No ha cambiado nada.',
  },
  row: (place) => `La fila ${number('es', place)} no es como en el papel. Mírala otra vez, por favor.`,
  refusedTitle: 'Algo no va bien con las llaves',
  refused: {
    pin: 'Las llaves que han llegado no son las que nombra esta página. No abras nada, por favor, y habla con quien lleva la página.',
    older:
      'Las llaves que han llegado son más antiguas que las que ya se habían visto aquí. Puede que alguien las haya vuelto a poner. Habla, por favor, con quien lleva el servidor.',
    other:
      'Las llaves que han llegado no encajan entre sí. Habla, por favor, con quien lleva el servidor antes de abrir nada.',
  },
};
