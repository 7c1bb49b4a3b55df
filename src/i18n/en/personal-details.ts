import type { DetailKind } from '../../core/privacy/personal-details.js';

/** Why some words could tell who somebody is: one short reason a kind, none that frightens. */
export const strings = {
  why: {
    email: 'An e-mail address leads to one person.',
    link: 'A link may lead to a profile, or tell where you go.',
    handle: 'A user name can be looked up elsewhere.',
    phone: 'A phone number leads to one person.',
    iban: 'An account number leads to one person.',
    card: 'A card number is better kept private.',
    'national-id': 'An identity number leads to one person.',
    'birth-date': 'A full date can narrow it down to you.',
    address: 'An address tells where somebody lives.',
    badge: 'A staff, patient or room number can be looked up.',
    'only-one': 'Being the only one somewhere makes it easy to guess who.',
    role: 'A job together with a place or team may fit one person.',
    person: 'A name can point to somebody, and to you through them.',
  } satisfies Record<DetailKind, string>,
};

export type PersonalDetailsStrings = typeof strings;
