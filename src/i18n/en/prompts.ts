/** Prompts for those who would like a beginning. One a day, all of them skippable, from light to deeper. */
export const strings = {
  another: 'Another one',
  noThanks: 'No thanks',
  /** Before the prompt, for those who hear it. */
  label: 'An idea to start with, if you like:',
  prompts: [
    'If today had a weather, what would it be?',
    'Which small thing helped you a little this week?',
    'What are you carrying around with you at the moment?',
    'When did you say no lately, and it was the right thing?',
    'What does real rest look like for you?',
    'Is there a song, a place or an animal that steadies you?',
    'Which kindness did you notice, big or tiny?',
    'What would you like the people you work or study with to know?',
    'What have you always wanted to ask, but felt shy about?',
    'What have you stopped blaming yourself for?',
    'Who could you call, and how might you begin?',
    'What was it like to ask for help?',
    'What do people often get wrong about mental health?',
    'What made a hard day a bit lighter?',
    'How do you notice that your energy is running low?',
    'When did support feel right to you? What was it like?',
    'Which change at work or school would make your days easier?',
    'What is it like to be the only one like you in a room?',
    'What would you say to yourself of a year ago?',
    'What do you need a little more of this week?',
  ] as readonly string[],
};

export type PromptsStrings = typeof strings;
