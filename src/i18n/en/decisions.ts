import type { DecisionFacts } from '../decision-text.js';
import type { Act, DecisionText } from '../../core/models/moderation.js';
import type { Reason } from '../../core/models/report.js';

/**
 * What an author reads when somebody has decided about their share or reply. A decision travels as the name of a text with a
 * reason and a guideline, so an author reads it in their own language. None of them blames.
 */
export const strings = {
  /** What was done, in few words; as a heading. */
  acts: {
    hold: 'Kept back until somebody has read it',
    hide: 'Not shown at the moment',
    trim: 'A detail was taken out',
    restore: 'Shown again',
    'add-note': 'A content note was added',
    publish: 'Shown',
    erase: 'Removed for good',
  } as Readonly<Record<Act, string>>,

  /** Sentences, each by itself. */
  texts: {
    'thanks-check-in': () => [
      'Thank you for sharing this. It stands as you wrote it.',
      'How are you today? If it is a lot right now, you do not have to carry it alone. Under “Find help now” there are people who listen.',
    ],
    'note-added': () => [
      'Thank you for writing. We added a content note, so that readers can choose when to read it.',
      'Your words stay as they are. If another note fits better, you can change it.',
    ],
    'detail-trimmed': () => [
      'Thank you for trusting us with this. We took out a detail. The rest stands in your own words.',
      'You can read what stands there now, and put it another way if you like.',
    ],
    'held-for-reading': () => [
      'One of us will read this with care before others see it. Until then it is not shown.',
      'This says nothing about you. If you need somebody now, look under “Find help now”.',
    ],
    'not-published': () => [
      'Thank you for writing this. We do not show it as it is now.',
      'You are welcome here. If you put it another way, we will gladly read it again.',
    ],
    'worried-asked': () => [
      'Somebody read this, was worried about you and asked us to look. You have done nothing wrong.',
      'It sounds like a lot right now. Are you having thoughts of suicide, or might you not be safe? You can say so plainly.',
      'We do not know who you are, and we cannot send anybody. Under “Find help now” there are people who can talk with you at once.',
    ],
    'guideline-reminder': () => [
      'We would like to remind you of something that we agreed on here.',
      'It helps everyone feel at home, you too. Thank you for taking it to heart.',
    ],
    restored: () => [
      'This is shown again, as you wrote it.',
      'We have looked at it once more. Thank you for your patience.',
    ],
  } as Readonly<Record<DecisionText, (facts: DecisionFacts) => readonly string[]>>,

  /** Why, as a sentence the author reads. */
  reasons: {
    'life-at-risk': 'We were worried that somebody might not be safe.',
    'self-harm-now':
      'It says how somebody could hurt themselves. That can be hard on readers who are having a bad time.',
    'person-at-risk': 'We were worried that a child or an adult might be getting hurt.',
    'threat-or-stalking': 'It could make somebody fear for their safety.',
    'private-information': 'It holds details that could show who somebody is.',
    'sexual-contact': 'It is about sexual contact, and this is not the place for it.',
    'hate-or-discrimination': 'It could hurt people because of who they are.',
    'bullying-or-pressure': 'It could feel to somebody like pressure, or like being put down.',
    'harmful-advice': 'It holds advice that could harm somebody, about medicine or food for example.',
    'missing-note': 'It is about something that some readers would like to know of beforehand.',
    'something-else': 'It does not fit what this place is for.',
  } as Readonly<Record<Reason, string>>,

  guideline: (title: string) => `What we agreed on here: ${title}`,
  /** Before what the moderator has added in their own words. */
  ownWords: 'They also wrote to you:',
  /** While somebody else can still be asked. */
  appeal: 'If you see it differently, you can ask for somebody else to look.',
};

export type DecisionStrings = typeof strings;
