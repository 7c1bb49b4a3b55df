import type { PersonalDetailsStrings } from '../en/personal-details.js';

export const strings: PersonalDetailsStrings = {
  why: {
    email: 'Un correo lleva a una persona concreta.',
    link: 'Un enlace puede llevar a un perfil o decir por dónde te mueves.',
    handle: 'Un nombre de usuario se puede buscar en otros sitios.',
    phone: 'Un teléfono lleva a una persona concreta.',
    iban: 'Un número de cuenta lleva a una persona concreta.',
    card: 'Es mejor no publicar un número de tarjeta.',
    'national-id': 'Un número de identidad lleva a una persona concreta.',
    'birth-date': 'Una fecha completa puede dar contigo.',
    address: 'Una dirección dice dónde vive alguien.',
    badge: 'Un número de personal, de paciente o de sala se puede consultar.',
    'only-one': 'Si en un lugar solo hay una persona así, es fácil adivinar quién.',
    role: 'Un trabajo junto con un lugar o un equipo puede encajar con una sola persona.',
    person: 'Un nombre puede señalar a alguien y, a través de esa persona, a ti.',
  },
};
