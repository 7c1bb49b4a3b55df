import type { DecisionText } from '../../core/models/moderation.js';
import type { Reason } from '../../core/models/report.js';

/** What an author is told about their own share or reply. Nothing here blames, and each says what can be done next. */
export const strings = {
  title: 'What moderators decided',
  told: {
    'thanks-check-in': 'A moderator read this. Thank you for sharing it. We hope somebody is with you.',
    'note-added':
      'A moderator added a content note, so that readers can choose when to open it. Your words are as they were.',
    'detail-trimmed':
      'A moderator took out a detail that could hurt readers. The rest is in your words, and you can change it.',
    'held-for-reading': 'A moderator reads this once more before others see it. There is nothing you need to do.',
    'not-published':
      'This is not shown to others. You can change the words and save them. Then somebody reads it again.',
    'worried-asked': 'Somebody who read this was worried about you and asked us to look. You did nothing wrong.',
    'guideline-reminder': 'A moderator asks you to read the guidelines of this place once more.',
    restored: 'A moderator looked again. It is shown as you wrote it.',
  } satisfies Record<DecisionText, string>,
  reasons: {
    'life-at-risk': 'It sounded as if a life could be in danger.',
    'self-harm-now': 'It sounded as if somebody could be hurt soon, or it said how.',
    'person-at-risk': 'It sounded as if somebody may not be safe.',
    'threat-or-stalking': 'It could be read as a threat, or as following somebody.',
    'private-information': 'It shows private details of somebody.',
    'sexual-contact': 'It is about sexual contact.',
    'hate-or-discrimination': 'It is against people because of who they are.',
    'bullying-or-pressure': 'It judges somebody, or puts pressure on them.',
    'harmful-advice': 'It gives advice that could hurt somebody.',
    'missing-note': 'A content note was missing, or a detail was very close.',
    'something-else': 'It does not fit here for another reason.',
  } satisfies Record<Reason, string>,
  why: (reason: string) => `The reason: ${reason}`,
  guideline: (name: string) => `The guideline: ${name}`,
  /** Before a moderator's own words. */
  words: 'The moderator adds:',
  help: 'Find help now',

  appeal: 'Ask somebody else to look',
  appealWhy: (readers: string) =>
    `Another moderator looks, not the one who decided. What you write is sealed for: ${readers}.`,
  appealLabel: 'What should they know? You can also leave this empty.',
  appealSent: 'Somebody else will look. Their answer comes here, with your reports.',
};

export type DecisionsStrings = typeof strings;
