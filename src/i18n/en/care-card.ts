/** What stands below a field when somebody writes that they are not well. An offer, never a verdict, and nothing to answer. */
export const strings = {
  label: 'Somebody to turn to',
  support:
    'If any part of today feels too heavy, there are people who will listen now. You can still send what you wrote.',
  see: 'See who can help',
  exercise: 'A two-minute exercise',
  carryOn: 'Carry on',

  glad: 'We are glad you put this into words. You do not have to be alone with it.',
  lines: 'Somebody to talk to now',
  near: 'Someone near you',
  nearText: 'Tell one person you trust. “I am not doing well, please stay with me for a while” is enough.',
  step: 'One small step',
  stepText: 'Put both feet on the floor and let one long breath go. Then pick one line above.',
  canSend: 'You can send your words just as they are.',
  close: 'Close this',

  other: 'You are worried about somebody. It is good that they have you.',
  guide: 'How to be there for them',
  guideSteps: [
    'Ask calmly and directly whether they think of suicide. Asking does not put it into their head.',
    'Listen. You need no answers and no advice.',
    'Stay with them, or see that somebody does.',
    'Look for help together. The lines below are there for you too.',
    'If they could act soon, call the emergency number now.',
  ],

  danger: 'Nobody may hurt you or make you afraid. It is not your fault.',
  dangerText: 'If you are not safe right now, call the emergency number. The lines below know what can be done.',
  leave: 'Leave this page now',
  leaveNote: 'It opens a weather page. The visit stays in the history of this browser.',

  exerciseTitle: 'Two quiet minutes',
  exerciseNote: 'Eyes open is fine. Stop if it feels worse.',
  senses: 'With your senses',
  sensesSteps: [
    'Five things you can see.',
    'Four things you can touch.',
    'Three things you can hear.',
    'Two things you can smell.',
    'One thing you can taste.',
  ],
  breath: 'With your breath',
  breathText: 'Breathe in while you count to four. Breathe out slowly while you count to six. No need to hold it.',
  back: 'Back',
};

export type CareCardStrings = typeof strings;
