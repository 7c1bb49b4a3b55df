import type { PromptsStrings } from '../en/prompts.js';

export const strings: PromptsStrings = {
  another: 'Eine andere',
  noThanks: 'Nein danke',
  label: 'Eine Idee für den Anfang, wenn du magst:',
  prompts: [
    'Wenn heute ein Wetter wäre, welches?',
    'Welche Kleinigkeit hat dir diese Woche ein wenig geholfen?',
    'Was trägst du gerade mit dir herum?',
    'Wo hast du neulich Nein gesagt, und es war richtig?',
    'Wie sieht echte Ruhe für dich aus?',
    'Gibt es ein Lied, einen Ort oder ein Tier, das dir Halt gibt?',
    'Welche Freundlichkeit ist dir aufgefallen, groß oder winzig?',
    'Was sollten die Menschen wissen, mit denen du arbeitest oder lernst?',
    'Was wolltest du schon immer fragen, hast dich aber nicht getraut?',
    'Wofür gibst du dir nicht mehr die Schuld?',
    'Wen könntest du anrufen, und wie würdest du anfangen?',
    'Wie war es, um Hilfe zu bitten?',
    'Was verstehen viele falsch an psychischer Gesundheit?',
    'Was hat einen schweren Tag etwas leichter gemacht?',
    'Woran merkst du, dass deine Kraft nachlässt?',
    'Wann hat dir Unterstützung gutgetan? Wie war das?',
    'Welche Änderung bei der Arbeit oder in der Schule würde dir den Tag leichter machen?',
    'Wie ist es, wenn im Raum niemand so ist wie du?',
    'Was würdest du dir selbst von vor einem Jahr sagen?',
    'Wovon brauchst du diese Woche etwas mehr?',
  ],
};
