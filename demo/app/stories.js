// Made-up shares for the demo's communities. Gentle on purpose: no means, no places, nobody real.

/**
 * @typedef {{ text: string, ago?: number, byAuthor?: true }} Answer  `ago` in days
 * @typedef {{ id: string, ago: number, text: string, topic?: string, notes?: string[], ownNote?: string,
 *   wish?: 'listening' | 'replies' | 'ideas', answers?: Answer[] }} Story
 */

/** @type {Record<string, Story[]>} */
export const stories = {
  'low-tide': [
    {
      id: '5f0c2a10-7b1e-4c55-9a01-0d6b1c7e1001',
      ago: 1,
      text: 'My longer word is “heavy”. I said it to my brother on the phone and then we both said nothing for a bit, and it was the best talk we have had in months.',
      answers: [
        { text: 'The silence on the phone, I know that one. It sounds like he stayed in it with you.', ago: 1 },
        { text: 'Thank you. Yes, he stayed.', ago: 0, byAuthor: true },
      ],
    },
    {
      id: '5f0c2a10-7b1e-4c55-9a01-0d6b1c7e1002',
      ago: 2,
      text: 'I am still with the short word. I read this twice and did not write anything the first time. That is all, really. I was here.',
      wish: 'listening',
    },
    {
      id: '5f0c2a10-7b1e-4c55-9a01-0d6b1c7e1003',
      ago: 4,
      notes: ['death-and-grief'],
      text: 'After my mother died people stopped asking, I think because they were afraid of the answer. What I would have liked is somebody to ask about her. Not about me. About her hands, her terrible jokes, what she put in soup.',
      answers: [{ text: 'What did she put in the soup?', ago: 3 }],
    },
    {
      id: '5f0c2a10-7b1e-4c55-9a01-0d6b1c7e1004',
      ago: 6,
      text: 'How do you ask somebody who always says “fine”? My flatmate has gone very quiet this winter and I do not want to push.',
      wish: 'ideas',
    },
    {
      id: '5f0c2a10-7b1e-4c55-9a01-0d6b1c7e1005',
      ago: 11,
      text: 'I told my doctor “not so good” instead of “fine”, and she put her pen down. It turned out to be a whole conversation. I had a list with me. I only needed the first line of it.',
    },
  ],
  'lantern-street': [
    {
      id: '7a3d9e20-1c4f-4b7a-8e02-3f5a9d2b2001',
      ago: 0,
      topic: 'shift',
      text: 'Four in the morning is the hour when I believe every bad thing I have ever thought about myself. Then the first bus comes, and I believe about half of it.',
      answers: [
        {
          text: 'The first bus. Here it is the street sweeper. I hear the brushes and know that I have made it round again.',
          ago: 0,
        },
      ],
    },
    {
      id: '7a3d9e20-1c4f-4b7a-8e02-3f5a9d2b2002',
      ago: 1,
      topic: 'home',
      text: 'My daughter draws me with my eyes closed. She says that is how she knows me. We laughed about it, and afterwards I sat on the stairs for a while.',
      wish: 'listening',
    },
    {
      id: '7a3d9e20-1c4f-4b7a-8e02-3f5a9d2b2003',
      ago: 1,
      topic: 'sleep',
      text: 'Does anybody have a way of coming down after a late shift? I lie there with my heart still at work. I do not need a cure, only something to try this week.',
      wish: 'ideas',
      answers: [
        {
          text: 'That wide-awake feeling at seven in the morning is so lonely. What has been the least bad evening so far, and what was different?',
          ago: 1,
        },
        {
          text: 'I keep the same three songs for the way home. When the third one ends, work has ended. Some days it even works.',
          ago: 0,
        },
      ],
    },
    {
      id: '7a3d9e20-1c4f-4b7a-8e02-3f5a9d2b2004',
      ago: 2,
      topic: 'light',
      text: 'A colleague put a tangerine on my desk with a note: “For the long stretch.” No name. I have kept the note.',
    },
    {
      id: '7a3d9e20-1c4f-4b7a-8e02-3f5a9d2b2005',
      ago: 3,
      topic: 'shift',
      notes: ['medical-and-hospital', 'death-and-grief'],
      text: 'We lost somebody on the ward on Tuesday whom I had grown fond of. The bed had a new person in it by lunch. I know it has to be like that. I would still have liked ten minutes.',
      answers: [
        { text: 'Ten minutes sounds like so little to ask for. I am sorry that you did not get them.', ago: 2 },
      ],
    },
    {
      id: '7a3d9e20-1c4f-4b7a-8e02-3f5a9d2b2006',
      ago: 5,
      topic: 'home',
      notes: ['work-trauma-and-burnout'],
      text: 'I have started to forget small things: milk, birthdays, what I was saying. My partner noticed before I did. On Monday I will ask to leave out two nights a month. I have practised the sentence.',
    },
    {
      id: '7a3d9e20-1c4f-4b7a-8e02-3f5a9d2b2007',
      ago: 8,
      topic: 'light',
      text: 'I asked. The sentence took nine seconds. They said yes.',
      answers: [{ text: 'Nine seconds, after all that practising. I am so glad for you.', ago: 7 }],
    },
    {
      id: '7a3d9e20-1c4f-4b7a-8e02-3f5a9d2b2008',
      ago: 9,
      topic: 'sleep',
      ownNote: 'Panic at night',
      text: 'It comes about an hour after I have fallen asleep. I have learned to put my feet on the floor and name what I can see in the dark, slowly, like a very boring tour of my own bedroom. It passes. I wanted to write down that it passes.',
    },
    {
      id: '7a3d9e20-1c4f-4b7a-8e02-3f5a9d2b2009',
      ago: 13,
      topic: 'shift',
      text: 'The only one in the team who prays, and the only one who gets asked why. Most nights I do not mind. Tonight I did.',
      wish: 'listening',
    },
    {
      id: '7a3d9e20-1c4f-4b7a-8e02-3f5a9d2b2010',
      ago: 20,
      topic: 'home',
      text: 'New here. Two months of nights, one baby. I do not know which day it is, but it is good to know that this street is lit.',
    },
    {
      id: '7a3d9e20-1c4f-4b7a-8e02-3f5a9d2b2011',
      ago: 24,
      topic: 'light',
      text: 'I walked home the long way this morning, past the water. Nothing happened. It was lovely.',
    },
    {
      id: '7a3d9e20-1c4f-4b7a-8e02-3f5a9d2b2012',
      ago: 30,
      topic: 'shift',
      notes: ['money-and-housing'],
      text: 'I took the nights for the extra pay and now the rent has gone up by just as much. I feel a bit silly for being so angry about it.',
      answers: [{ text: 'It makes sense to be angry. You gave up your evenings for that.', ago: 28 }],
    },
  ],
  northmere: [
    {
      id: '9b6e4c30-2d5a-4f8b-9c03-6a1b7e4c3001',
      ago: 1,
      text: 'Since the reorganisation I prepare every meeting twice: once for what I want to say, and once for how it might be taken. I am tired in a way that a weekend does not touch.',
      notes: ['work-trauma-and-burnout'],
      answers: [
        {
          text: 'Preparing everything twice sounds exhausting. Which of the two versions gets used in the end?',
          ago: 0,
        },
      ],
    },
    {
      id: '9b6e4c30-2d5a-4f8b-9c03-6a1b7e4c3002',
      ago: 3,
      text: 'Ich bin nach drei Monaten zurück. Alle sind freundlich, niemand fragt. Ich glaube, ein „Schön, dass du da bist“ hätte gereicht.',
      answers: [{ text: 'Schön, dass du da bist.', ago: 2 }],
    },
    {
      id: '9b6e4c30-2d5a-4f8b-9c03-6a1b7e4c3003',
      ago: 4,
      text: 'أعمل عن بُعد منذ سنتين. أحبّ الهدوء، لكن بعض الأيام تمرّ دون أن أسمع صوتًا غير صوتي.',
      wish: 'replies',
    },
    {
      id: '9b6e4c30-2d5a-4f8b-9c03-6a1b7e4c3004',
      ago: 8,
      text: 'Is there a way to tell a new team that I need to keep my camera off on some days? I would like to say it once and not explain it each time.',
      wish: 'ideas',
    },
    {
      id: '9b6e4c30-2d5a-4f8b-9c03-6a1b7e4c3005',
      ago: 12,
      text: 'Cuido de mi padre por las noches. Esta semana una compañera cambió su turno conmigo sin preguntar por qué. Solo dijo: “ya me contarás, o no”.',
    },
    {
      id: '9b6e4c30-2d5a-4f8b-9c03-6a1b7e4c3006',
      ago: 15,
      text: 'Small thing that helped: our group now starts with two minutes in which nobody has to say anything.',
    },
  ],
};
// The gallery shows what the street shows.
stories.gallery = stories['lantern-street'].map(({ topic: _, ...story }) => story);
