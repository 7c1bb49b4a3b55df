import type { DecisionsStrings } from '../en/decisions.js';

export const strings: DecisionsStrings = {
  title: 'Was die Moderation entschieden hat',
  told: {
    'thanks-check-in':
      'Jemand aus der Moderation hat das gelesen. Danke, dass du es geteilt hast. Hoffentlich ist jemand bei dir.',
    'note-added':
      'Jemand aus der Moderation hat einen Inhaltshinweis ergänzt, damit andere wählen können, wann sie es öffnen. Deine Worte sind, wie sie waren.',
    'detail-trimmed':
      'Jemand aus der Moderation hat eine Einzelheit herausgenommen, die anderen wehtun könnte. Der Rest sind deine Worte, und du kannst sie ändern.',
    'held-for-reading': 'Jemand aus der Moderation liest das noch einmal, bevor andere es sehen. Du musst nichts tun.',
    'not-published':
      'Das wird anderen nicht gezeigt. Du kannst die Worte ändern und speichern. Dann liest es wieder jemand.',
    'worried-asked':
      'Jemand hat das gelesen, sich Sorgen um dich gemacht und uns gebeten, hinzusehen. Du hast nichts falsch gemacht.',
    'guideline-reminder': 'Jemand aus der Moderation bittet dich, noch einmal die Leitlinien dieses Ortes zu lesen.',
    restored: 'Jemand aus der Moderation hat noch einmal hingesehen. Es wird so gezeigt, wie du es geschrieben hast.',
  },
  reasons: {
    'life-at-risk': 'Es klang, als könnte ein Leben in Gefahr sein.',
    'self-harm-now': 'Es klang, als könnte bald jemand verletzt werden, oder es sagte, wie.',
    'person-at-risk': 'Es klang, als wäre jemand vielleicht nicht sicher.',
    'threat-or-stalking': 'Man könnte es als Drohung verstehen oder so, dass jemandem nachgestellt wird.',
    'private-information': 'Es zeigt private Angaben über jemanden.',
    'sexual-contact': 'Es geht um sexuellen Kontakt.',
    'hate-or-discrimination': 'Es richtet sich gegen Menschen, weil sie sind, wer sie sind.',
    'bullying-or-pressure': 'Es urteilt über jemanden oder setzt jemanden unter Druck.',
    'harmful-advice': 'Es gibt einen Rat, der jemandem schaden könnte.',
    'missing-note': 'Ein Inhaltshinweis fehlte, oder eine Einzelheit war sehr nah.',
    'something-else': 'Es passt aus einem anderen Grund nicht hierher.',
  },
  why: (reason) => `Der Grund: ${reason}`,
  guideline: (name) => `Die Leitlinie: ${name}`,
  words: 'Die Moderation ergänzt:',
  help: 'Jetzt Hilfe finden',

  appeal: 'Jemand anderen bitten, hinzusehen',
  appealWhy: (readers) =>
    `Es sieht jemand anderes hin, nicht wer entschieden hat. Was du schreibst, wird versiegelt für: ${readers}.`,
  appealLabel: 'Was sollten sie wissen? Du kannst das auch leer lassen.',
  appealSent: 'Jemand anderes sieht hin. Die Antwort kommt hierher, zu deinen Meldungen.',
};
