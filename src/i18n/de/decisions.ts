import type { DecisionStrings } from '../en/decisions.js';

export const strings: DecisionStrings = {
  acts: {
    hold: 'Zurückgehalten, bis es jemand gelesen hat',
    hide: 'Zurzeit nicht zu sehen',
    trim: 'Eine Einzelheit wurde herausgenommen',
    restore: 'Wieder zu sehen',
    'add-note': 'Ein Inhaltshinweis wurde ergänzt',
    publish: 'Zu sehen',
    erase: 'Endgültig entfernt',
  },
  texts: {
    'thanks-check-in': () => [
      'Danke, dass du das geteilt hast. Es steht da, wie du es geschrieben hast.',
      'Wie geht es dir heute? Wenn es gerade viel ist, musst du es nicht allein tragen. Unter „Jetzt Hilfe finden“ sind Menschen, die zuhören.',
    ],
    'note-added': () => [
      'Danke fürs Schreiben. Wir haben einen Inhaltshinweis ergänzt, damit alle selbst wählen können, wann sie es lesen.',
      'Deine Worte bleiben, wie sie sind. Passt ein anderer Hinweis besser, kannst du ihn ändern.',
    ],
    'detail-trimmed': () => [
      'Danke für dein Vertrauen. Wir haben eine Einzelheit herausgenommen. Alles andere steht in deinen Worten da.',
      'Du kannst lesen, was jetzt dort steht, und es anders sagen, wenn du magst.',
    ],
    'held-for-reading': () => [
      'Jemand von uns liest das in Ruhe, bevor andere es sehen. Bis dahin wird es nicht gezeigt.',
      'Über dich sagt das nichts. Wenn du jetzt jemanden brauchst, schau unter „Jetzt Hilfe finden“.',
    ],
    'not-published': () => [
      'Danke, dass du das geschrieben hast. So, wie es jetzt ist, zeigen wir es nicht.',
      'Du bist hier willkommen. Wenn du es anders sagst, lesen wir es gern noch einmal.',
    ],
    'worried-asked': () => [
      'Jemand hat das gelesen, sich Sorgen um dich gemacht und uns gebeten zu schauen. Du hast nichts falsch gemacht.',
      'Das klingt gerade nach sehr viel. Denkst du an Suizid, oder bist du vielleicht nicht in Sicherheit? Du kannst es offen sagen.',
      'Wir wissen nicht, wer du bist, und können niemanden schicken. Unter „Jetzt Hilfe finden“ sind Menschen, die gleich mit dir sprechen können.',
    ],
    'guideline-reminder': () => [
      'Wir möchten dich an etwas erinnern, das wir hier vereinbart haben.',
      'Es hilft, dass sich alle hier wohlfühlen, auch du. Danke, dass du daran denkst.',
    ],
    restored: () => [
      'Das ist wieder zu sehen, so wie du es geschrieben hast.',
      'Wir haben noch einmal hingeschaut. Danke für deine Geduld.',
    ],
  },
  reasons: {
    'life-at-risk': 'Wir hatten Sorge, dass jemand nicht in Sicherheit ist.',
    'self-harm-now':
      'Es sagt, wie jemand sich verletzen könnte. Für Menschen, denen es gerade schlecht geht, kann das schwer sein.',
    'person-at-risk': 'Wir hatten Sorge, dass einem Kind oder einem Erwachsenen etwas angetan wird.',
    'threat-or-stalking': 'Es könnte jemandem Angst um die eigene Sicherheit machen.',
    'private-information': 'Es enthält Angaben, an denen jemand zu erkennen wäre.',
    'sexual-contact': 'Es geht um sexuellen Kontakt, und dafür ist hier nicht der Ort.',
    'hate-or-discrimination': 'Es könnte Menschen verletzen, weil sie sind, wer sie sind.',
    'bullying-or-pressure': 'Es könnte sich wie Druck anfühlen, oder als würde jemand kleingemacht.',
    'harmful-advice': 'Es enthält Rat, der jemandem schaden könnte, zum Beispiel zu Medikamenten oder zum Essen.',
    'missing-note': 'Es geht um etwas, von dem manche gern vorher wüssten.',
    'something-else': 'Es passt nicht zu dem, wofür dieser Ort da ist.',
  },
  guideline: (title) => `Was wir hier vereinbart haben: ${title}`,
  ownWords: 'Dazu wurde dir geschrieben:',
  appeal: 'Wenn du es anders siehst, kannst du darum bitten, dass noch jemand anderes hinschaut.',
};
