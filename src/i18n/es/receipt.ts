import type { ReceiptStrings } from '../en/receipt.js';

export const strings: ReceiptStrings = {
  title: 'Tus siete palabras',
  why: 'Con ellas puedes volver, desde cualquier dispositivo, para cambiar o retirar lo que escribiste. Nadie más las tiene y nadie puede enviártelas otra vez.',
  copy: 'Copiar',
  copied: 'Copiadas. Quien use este dispositivo después podría pegarlas.',
  copyFailed: 'Aquí no se ha podido copiar. Puedes seleccionar las palabras y copiarlas a mano.',
  print: 'Imprimir',
  printTitle: 'Siete palabras',
  own: 'Este dispositivo es mío',
  ownWhy:
    'Las palabras se quedan entonces en este navegador, y quien lo use puede cambiar lo que escribiste. No lo marques si lo usa más gente.',
  ownHere: 'Las palabras se guardan en este navegador hasta que las olvides aquí.',
  forget: 'Olvidar todo aquí',
  forgetAsk:
    '¿Olvidar las palabras en este navegador? Lo que escribiste se queda donde está. Solo podrás volver a ello con las palabras.',
  forgetYes: 'Sí, olvidarlas',
  forgetNo: 'Conservarlas',
  forgotten: 'Las palabras se han olvidado en este navegador.',
  noneTitle: 'Todavía no hay palabras',
  none: 'Cuando envíes algo, aquí aparecerán siete palabras. Con ellas puedes volver a lo que escribiste.',
  hiddenTitle: 'Las palabras no se pueden mostrar otra vez',
  hidden:
    'Por tu seguridad no se guardan aquí, así que al recargar dejan de verse. Aún puedes cambiar desde aquí lo que escribiste hasta que cierres esta ventana.',
  unlockedTitle: 'Qué bien que hayas vuelto',
  unlocked: 'Lo que se escribió con estas palabras se puede cambiar ahora desde aquí.',
};
