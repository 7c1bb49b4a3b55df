// What kind of help a line is. The data says topics; this says, by rules a person can check, what that makes of it.
//
// The first rule whose topics a line has decides:
// 1. suicide, crisis                      → crisis      somebody who talks people through the worst hours
// 2. abuse, crime-victims                 → crisis      danger from others is a crisis as well; never the line for everyone,
//                                                       because its audience or topics say whom it is for
// 3. substance-use with information       → referral    passes on to treatment
// 4. emotional-support, loneliness, grief,
//    perinatal, eating-disorders,
//    substance-use                        → warmline    somebody to talk to, not only in a crisis
// 5. information, social-support          → referral
const rules = [
  [['suicide'], 'crisis'],
  [['crisis'], 'crisis'],
  [['abuse'], 'crisis'],
  [['crime-victims'], 'crisis'],
  [['substance-use', 'information'], 'referral'],
  [['emotional-support'], 'warmline'],
  [['loneliness'], 'warmline'],
  [['grief'], 'warmline'],
  [['perinatal'], 'warmline'],
  [['eating-disorders'], 'warmline'],
  [['substance-use'], 'warmline'],
  [['information'], 'referral'],
  [['social-support'], 'referral'],
];

/** Where the note of an entry says what the topics cannot. */
export const exceptions = {
  // "Peer support for veterans, service members and families."
  'us-vets4warriors': 'peer',
  // "Information and peer support; not a crisis line."
  'us-nami-helpline': 'referral',
};

export function kindOf({ id, topics }) {
  const kind = exceptions[id] ?? rules.find(([wanted]) => wanted.every((topic) => topics.includes(topic)))?.[1];
  if (!kind) throw new Error(`${id}: no rule for ${topics.join(', ')}`);
  return kind;
}
