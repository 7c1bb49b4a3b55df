import type { CareCardStrings } from '../en/care-card.js';

export const strings: CareCardStrings = {
  label: 'Jemand, der da ist',
  support:
    'Wenn dir heute etwas zu schwer ist, hören dir jetzt Menschen zu. Du kannst trotzdem abschicken, was du geschrieben hast.',
  see: 'Zeigen, wer helfen kann',
  exercise: 'Eine Übung von zwei Minuten',
  carryOn: 'Weiterschreiben',

  glad: 'Gut, dass du es in Worte gefasst hast. Du musst damit nicht allein sein.',
  lines: 'Jemand zum Reden, jetzt',
  near: 'Jemand in deiner Nähe',
  nearText: 'Sag es einem Menschen, dem du vertraust. „Mir geht es nicht gut, bleib bitte eine Weile bei mir“ reicht.',
  step: 'Ein kleiner Schritt',
  stepText: 'Stell beide Füße auf den Boden und atme einmal lange aus. Such dir dann oben eine Nummer aus.',
  canSend: 'Du kannst deine Worte so abschicken, wie sie sind.',
  close: 'Schließen',

  other: 'Du machst dir Sorgen um jemanden. Gut, dass es dich gibt.',
  guide: 'Wie du für diesen Menschen da sein kannst',
  guideSteps: [
    'Frag ruhig und direkt nach Gedanken an Suizid. Fragen bringt niemanden auf die Idee.',
    'Hör zu. Du brauchst keine Antworten und keine Ratschläge.',
    'Bleib da, oder sorge dafür, dass jemand da ist.',
    'Sucht gemeinsam Hilfe. Die Nummern unten sind auch für dich da.',
    'Wenn bald etwas passieren könnte, ruf jetzt den Notruf an.',
  ],

  danger: 'Niemand darf dir wehtun oder dir Angst machen. Du bist nicht schuld.',
  dangerText: 'Wenn du gerade nicht sicher bist, ruf den Notruf an. Die Stellen unten wissen, was möglich ist.',
  leave: 'Diese Seite sofort verlassen',
  leaveNote: 'Es öffnet sich eine Wetterseite. Der Besuch bleibt im Verlauf dieses Browsers.',

  exerciseTitle: 'Zwei ruhige Minuten',
  exerciseNote: 'Die Augen dürfen offen bleiben. Hör auf, wenn es dir damit schlechter geht.',
  senses: 'Mit den Sinnen',
  sensesSteps: [
    'Fünf Dinge, die du siehst.',
    'Vier Dinge, die du berühren kannst.',
    'Drei Dinge, die du hörst.',
    'Zwei Dinge, die du riechst.',
    'Eines, das du schmeckst.',
  ],
  breath: 'Mit dem Atem',
  breathText: 'Atme ein und zähle dabei bis vier. Atme langsam aus und zähle bis sechs. Anhalten musst du nichts.',
  back: 'Zurück',
};
