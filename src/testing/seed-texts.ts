import type { ContentNote } from '../core/models/content-notes.js';
import type { Reaction, Wish } from '../core/models/share.js';

/** An example share: invented, gentle, and about nobody. */
export interface Example {
  readonly language: 'en' | 'es' | 'de' | 'ar';
  readonly text: string;
  readonly topic?: string;
  readonly notes?: readonly ContentNote[];
  readonly ownNote?: string;
  readonly wish?: Wish;
  readonly replies?: readonly string[];
  readonly reactions?: Readonly<Partial<Record<Reaction, number>>>;
}

export const EXAMPLES: readonly Example[] = [
  {
    language: 'en',
    text: 'I have not told anyone that I am tired in a way sleep does not fix. Writing it down is the first time it is outside my head.',
    topic: 'evenings',
    replies: [
      'It is outside your head now, and it landed somewhere kind.',
      'Same here. Some days I only manage the small things, and they count.',
    ],
    reactions: { 'i-hear-you': 4, 'with-you': 2 },
  },
  {
    language: 'en',
    text: 'Today I opened the post that had been lying there for three weeks. Two letters were nothing. One I will ask for help with.',
    topic: 'small-steps',
    notes: ['money-and-housing'],
    wish: 'ideas',
    replies: ['Asking for help with the third one sounds like a good plan.'],
  },
  {
    language: 'en',
    text: 'My grandmother taught me to make this soup. I made it yesterday and cried into it a little. It tasted right all the same.',
    notes: ['death-and-grief'],
    wish: 'listening',
    reactions: { 'holding-space': 3, warmth: 1 },
  },
  {
    language: 'en',
    text: 'The new medicine makes mornings slow. My doctor says to give it time. I am giving it time.',
    notes: ['medical-and-hospital'],
    topic: 'small-steps',
  },
  {
    language: 'en',
    text: 'I went to the meeting and sat near the door. Next week I will sit one chair further in.',
    topic: 'small-steps',
    reactions: { warmth: 12 },
  },
  {
    language: 'en',
    text: 'At work everybody thinks I am fine because I answer quickly. I answer quickly because I am afraid of the silence after.',
    notes: ['work-trauma-and-burnout'],
    replies: ['I know that silence. It got quieter for me once one colleague knew.'],
  },
  {
    language: 'en',
    text: 'A neighbour asked how I was and waited for the answer. That was all. It carried me through the week.',
    wish: 'listening',
  },
  {
    language: 'en',
    text: 'I do not know what I need yet. I only know that I wanted to be here for a moment, with others who are awake.',
    topic: 'evenings',
  },
  {
    language: 'en',
    text: 'Some days I count what I ate, some days I do not. Today I did not, and I had a warm lunch.',
    notes: ['eating-and-body'],
    ownNote: 'food',
  },
  {
    language: 'es',
    text: 'Hoy he salido a caminar veinte minutos. No ha arreglado nada, pero he visto el mar y he respirado mejor.',
    topic: 'small-steps',
    replies: ['Gracias por contarlo. Yo también voy a salir un rato.'],
    reactions: { 'thank-you': 1 },
  },
  {
    language: 'es',
    text: 'Echo de menos a mi hermano. No busco consejos, solo quería escribir su falta en algún sitio.',
    notes: ['death-and-grief'],
    wish: 'listening',
  },
  {
    language: 'de',
    text: 'Ich habe heute in der Beratungsstelle angerufen. Meine Stimme hat gezittert, und die Frau am Telefon hatte Zeit.',
    topic: 'small-steps',
    replies: ['Das war mutig. Danke, dass du es hier erzählst.'],
    reactions: { 'with-you': 3 },
  },
  {
    language: 'de',
    text: 'Die Abende sind lang, seit die Kinder ausgezogen sind. Ich übe, das Radio nicht nur gegen die Stille anzumachen.',
    topic: 'evenings',
  },
  {
    language: 'ar',
    text: 'أكتب هنا لأنني لم أجد الكلمات في البيت. اليوم كان ثقيلاً قليلاً، لكنني شربت الشاي على مهل.',
    topic: 'evenings',
    replies: ['شكراً لأنك كتبت. نحن نقرأ.'],
    reactions: { 'i-hear-you': 2 },
  },
  {
    language: 'ar',
    text: 'اشتقت إلى مدينتي. أحياناً تكفيني أغنية قديمة حتى أهدأ.',
    notes: ['war-and-displacement'],
    wish: 'listening',
  },
];
