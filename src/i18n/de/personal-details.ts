import type { PersonalDetailsStrings } from '../en/personal-details.js';

export const strings: PersonalDetailsStrings = {
  why: {
    email: 'Eine E-Mail-Adresse führt zu einem Menschen.',
    link: 'Ein Link kann zu einem Profil führen oder zeigen, wo du unterwegs bist.',
    handle: 'Ein Benutzername lässt sich anderswo suchen.',
    phone: 'Eine Telefonnummer führt zu einem Menschen.',
    iban: 'Eine Kontonummer führt zu einem Menschen.',
    card: 'Eine Kartennummer bleibt besser privat.',
    'national-id': 'Eine Ausweis- oder Steuernummer führt zu einem Menschen.',
    'birth-date': 'Ein genaues Datum kann auf dich hinweisen.',
    address: 'Eine Adresse sagt, wo jemand wohnt.',
    badge: 'Eine Personal-, Patienten- oder Zimmernummer lässt sich nachschlagen.',
    'only-one': 'Wo es nur einen solchen Menschen gibt, ist er leicht zu erraten.',
    role: 'Ein Beruf zusammen mit einem Ort oder Team passt oft nur auf einen Menschen.',
    person: 'Ein Name kann auf jemanden hinweisen und so auch auf dich.',
  },
};
