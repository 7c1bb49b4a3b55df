import { ibanLength, isCard, isDni, isNationalNumber } from './personal-details.checks.js';
import { isPhone } from './personal-details.phone.js';
import { people, places, roles, things, units } from './personal-details.words.js';

/** What a hint is about; an element has one sentence for each. */
export type DetailKind =
  | 'email'
  | 'link'
  | 'handle'
  | 'phone'
  | 'iban'
  | 'card'
  | 'national-id'
  | 'birth-date'
  | 'address'
  /** A badge, staff, member or patient number; a room, a ward, a desk. */
  | 'badge'
  /** "The only … in …": true of one person only. */
  | 'only-one'
  /** One's work together with the team or the place. */
  | 'role'
  /** A named person: "my boss Robin", "Dr Example". */
  | 'person';

/** Judges a match with up to 40 characters before and 20 after it: true for all of it, or how many UTF-16 units count (0: none). */
export type Judge = (match: string, before: string, after: string) => boolean | number;

export type Rule = readonly [kind: DetailKind, pattern: RegExp, judge?: Judge];

// Every repetition is bounded, and none holds another that could share its text: a pattern costs a constant at each place,
// so a text costs its length times that constant. Patterns see folded text: no accents on Latin letters, ASCII digits and dashes.
const raw = String.raw;
/** A pattern that ignores case, written over several lines. */
const any = (strings: TemplateStringsArray, ...values: readonly string[]): RegExp =>
  new RegExp(raw(strings, ...values).replace(/\n */g, ''), 'gi');
/** Between `least` and `most` words, as few as will do. */
const words = (most: number, least = 0): string => `(?:,? [\\w'-]{1,24}){${least},${most}}?`;

/** A run of digits as people write long numbers; the judges tell cards, national numbers and phones apart. */
const digits = /(?<!\w|\d[.,:/-])[+(]{0,2}\d(?:[ ./()-]{0,3}\d){5,30}(?!\w)/g;
const notAmount = raw`(?!\w|[.,:]\d| ?(?:${units})| (?:to|a|bis) \d)`;
/** What may stand between the name of a number and the number. */
const marker = raw`(?:[:#.]|'s|,? ?(?:n[or°]|num|number|nummer|numero|code|id|is|es|ist|est|ha[ts]|[aeo]|el|l[ae]|the|die)(?!\w)){0,4} ?`;

const month = raw`(?:jan|ene|fe[bv]|ma[riy]|a[pbv]r|ju[nil]|a[ugo]{2}|se[pt]|o[cku]t|nov|d[ei][cz](?!ad))[a-z]{0,7}\.?`;
const day = raw`\d\d?(?:st|nd|rd|th|er|o|\.)?`;
const date = raw`(?:\d\d?[./ -]\d\d?[./ -](?:\d\d){1,2}\b|\d{4}[/-]\d\d?[/-]\d\d?\b|\d\d?\.[01]?\d\.|${day} (?:of |de )?${month}(?:,? (?:del? )?\d{4}\b)?|\b${month} (?:de )?(?:${day}(?!\d)(?:,? \d{4}\b)?|\d{4}\b))`;
const birth = raw`(?:\bborn\b|birth|\bd\.?o\.?b\b\.?|\bb-?day|\bnac[i.]|\bcumpl|gebor|\bgeb\.|geburt|\bn#(?:e|\W)|naissance|\bnasc\.?|m[eo][nu] ann?iver|مواليد|ولد|ميلاد)`;

const role = raw`\b[\w-]{0,20}(?:${roles})\w{0,9}`;
/** Somebody says what they are or work as: by grammar where that is enough, else with a word for work. */
const me = raw`\b(?:(?:work\w{0,3}(?: \w{4,8})? as|trabaj\w{1,4} (?:como|de)|travaille comme|trabalh\w{1,3} como|arbeite als|bin|als|(?:i'?m|i am|i was|as) an?(?! (?:bit|lit|lot|mess|bet)))${words(4, 1)}|(?:i'?m|i am|i was|as|soy|suis|comme|sou|senior)${words(4)} ${role}${words(3)})`;
const of = raw` (?:in|on|at|a(?= l(?:'|a\b))|of|for|with|en|del?|im|auf|bei|am|an|der|du|dans|aux?|d[ao]|n[ao])`;
const place = raw` (?:[ld]')?(?:${places})\w{0,9}`;
/** "In a team" names no team. */
const named = '(?! (?:an?|my|un[ea]?|uma?|eine[rmn]?) )';
const only = raw`(?<!(?:not|n't|nicht|pas|no soy|nao sou) )\b(?:(?:the|our) only|(?:el|la|l?[oa]s|[oa]|d[ao]) unic[oa]s?|(?:d[aei][ersn]|als) einzige[rns]?|l[ea] seule?)\b`;

/** "Bin müde im Team" is no work: in German a noun has a capital. */
const hasNoun: Judge = (match) => !/^(?:bin|als) /i.test(match) || /^\w+ (?:[a-z]+ )?[A-Z]/.test(match);

/** The last word has a capital, and is no day, month or feast, nor one of the German nouns that often follow a person. */
const isName: Judge = (match) =>
  /[A-Z][a-z'-]+$/.test(match) &&
  !/ (?:\w+day|\w+uary|(?:\w+em|Octo)ber|On|El|Christmas|Dieu|Gott|Gracas|Gracias|(?:Stress|Angst|Geb|Zeit|Hilf|Url|Geld|Recht|Druck|Prob|Arbeit|Kind|Besu|Besch|Verst|Ding|Sache|Essen|Schmerz|Ruh)\w*|\w+(?:ung|heit|keit))$/.test(
    match,
  );

/** Detectors in the order in which they claim text; what one has claimed the next ones do not see. */
export const rules: readonly Rule[] = [
  ['link', /(?:https?:\/\/|\bwww\.)[^\s<>"]{1,2000}(?<![.,;:!?)\]])/gi],
  ['handle', /(?<![\w.@])@\w{2,30}@[\w.-]{4,60}\b/g],
  [
    'email',
    /(?<![\w.+-])[\w.%+-]{1,64}(?:@| ?[([ ](?:at|arroba|arobase|@)[)\] ] ?)[\w-]{1,63}(?:(?:\.| ?[([ ](?:dot|pun[tk]t?o?|point|ponto)[)\] ] ?)[\w-]{2,24}){1,4}/gi,
    // "Look at example.org" is no address: spelled out it needs both words, or brackets.
    (match) => /@|[([]| (?:dot|p\w+to?) /.test(match),
  ],
  // Lower case only, and few of the endings that are words, since many people leave out the space after a full stop.
  [
    'link',
    /(?<![\w.@-])(?:[\w-]{1,63}\.){1,4}(?:(?:com|org|net|io|app|dev|info|blog|social|eu|edu|uk|de|es|fr|br|pt|example)\b(?:\/[^\s<>"]{1,200})?|[a-z]{2,4}\/[\w@+][^\s<>"]{0,200})(?<![.,;:!?)])(?![\w@])/g,
  ],
  [
    'handle',
    /(?<![\w.@])@(?!(?:home|work|school|night|noon|lunch|all)\b)\d{0,3}[a-z_][\w.-]{1,29}\b|\bu\/[\w-]{3,20}|\b[a-z_.]{3,32}\d{0,4}#\d{4}\b/gi,
  ],
  [
    'handle',
    /\b(?:insta(?:gram)?|ig|snap(?:chat)?|tik ?tok|discord|telegram|twitter|user ?name|usuario|\w{0,2}nutzername|pseudo)(?:'s|[:,]| (?:is|name|under|as|es|como|ist|hei.{1,2}t|als|unter|c'est|est|comme|e|sou)){0,3} [\w.]{2,29}\w/gi,
    (match) => /[a-z]\S*[\d_.]\S*$|\d\S*[a-z]\S*$/i.test(match),
  ],
  ['iban', /\b[a-z]{2}\d\d(?:[ -]?[a-z\d]){11,30}\b/gi, ibanLength],
  ['national-id', digits, isNationalNumber],
  ['card', digits, isCard],
  // National Insurance number (UK), Social Security number (US): no check digit, but ranges that are never issued.
  [
    'national-id',
    /\b(?!bg|gb|kn|nk|nt|tn|zz|[dfiuv]|.[dfiouv])[a-z]{2}(?: ?\d\d){3} ?[a-d]\b|(?<![\w-])(?!000|666)\d{3}[ -](?!00)\d\d[ -](?!0000)\d{4}(?![\w-])/gi,
  ],
  ['national-id', /\b(?:\d{8}|\d\d?\.\d{3}\.\d{3}|[xyz][ -]?\d{7})[ -]?[a-z]\b/gi, isDni],
  [
    'national-id',
    any`\b(?:ssn|social(?: sec\w{1,12})?|insurance|nino|nhs|pass?e?a?port\w?|reisepass|licen[cs]e|permis de conduire|dni|nif|cedula|steuer\w{2,22}|
      \w{0,16}versicherungs?nu\w{4}|\w{0,9}ausweis|secu\w{0,5} sociale|cpf|rg|contribuinte)(?: card)?${marker}
      (?:[a-z]{0,3}[ -]?\d(?:[ ./-]?\d){4,16}(?:[ -]?[a-z](?: \d{3})?)?|(?=[a-z]{0,9}\d)[a-z\d]{6,18})${notAmount}`,
  ],
  ['birth-date', any`${birth}[^\d\n.!?]{0,40}?${date}|${date}[^\d\n.!?]{0,40}?${birth}`],
  // Postcodes that show by themselves (UK, Brazil) or by their name, boxes, and streets in Arabic.
  [
    'address',
    any`\b[a-z]{1,2}\d[a-z\d]? ?\d(?![gtm]b|st|nd|rd|th)[abd-hjlnp-uw-z]{2}\b|\bbox \d{2,6}\b|(?<![\w-])\d{5}-\d{3}(?![\w-])|
      \b(?:zip|plz|cp|cep|code postal|codigo postal|postcode)\W{1,2}(?:code |is |es |ist |est |e )?\d{4,5}(?:-\d{3,4})?\b|شارع [^\d\n.]{2,30}\d{1,4}`,
  ],
  // Streets: number name kind (English), number kind name (French), kind name number (Spanish, Portuguese), name+kind number (German).
  [
    'address',
    any`(?<![\w.,:])\d{1,5}[a-z]?,? (?:[a-z][\w'.-]{1,20} ){1,3}
      (?:street|st|road|rd|avenue|ave|lane|drive|close|way|court|crescent|terrace|place|square|gardens|grove|walk|boulevard|blvd|hill)\b
      (?:(?:,? \w{3,20}){1,2}, [a-z]{2} \d{5})?|
      \b\d{1,4}(?: ?(?:bis|ter))?,? (?:rue|av(?:enue|\.)|boulevard|chemin|impasse|allee|place|quai)(?: d[ue]s?| l[ae]s?){0,2} (?:[ld]')?[a-z][\w'-]{2,24}|
      (?:\b(?:calle|av(?:da|enida)?|paseo|plaza|camino|rua|travessa|praca|largo)|\bc/)\.?(?: d[aeo]l?s?| l[ao]s?){0,2}${words(5)},? (?:n[o.]{1,2} ?)?\d{1,5}${notAmount}|
      (?<![a-z])(?!arbeit|park|sitz|heim|ruck|um|hin|auf|der |die )[a-z][\w.-]{2,24}[ -]?(?:stra(?:ss|ß)e|str\.|weg|gasse|platz|allee) \d{1,4} ?[a-z]?${notAmount}`,
    // "2 miles down the road" has no capital; "12 oak street", "calle luna 15" and "rue des lilas" may do without.
    (match) => /[A-Z]|^\d+ \w+ (?:st|ro|lan|av)|rue|calle \w+,? \d/.test(match),
  ],
  // Postcode and town (Portugal; Spain, Germany, France), but not "12345 Schritte".
  [
    'address',
    /\b\d{4}-\d{3} [A-Z][a-z]{2,20}|(?<!\d[.,]?|[$€£] ?)\b\d{5},? (?!Euro|Schr|Mens|Mal|Leut|Stun|Met|Kil|Bes|Wort|Tag|Jah|Pun|Per|Vers)[A-Z][a-z]{2,20}/g,
  ],
  // Rooms; numbers people are kept under: "employee no.", "Personalnummer", "numéro d'adhérent".
  [
    'badge',
    any`(?:\b(?:room|ward|desk|locker|bed|flat|apt|apartment|habitacion|sala|aula|despacho|taquilla|piso|zimmer|raum|station|spind|bett|wohnung|chambre|salle|
      bureau|casier|quarto|gabinete|cacifo|armario|cubicle|badge|matric\w{2,4}|legajo|cracha|placa|
      (?!phone|mobile|cell|tel|order|house|bus|page|invoice|ticket|track|this|that|with|lucky)[a-z]{4,12}(?: ?#|[ -](?:card |pass )?(?:id|no|nr|number))(?=\W{0,3}(?:is )?\w?-?\d\d\d)|
      (?!tele|handy|bestell|rechn|haus|sende)\w{3,12}nummer|(?:n[o°]?|num|numero|carnet)\.? d(?:e |'|o )(?!tel|ped|com|pag|ser|vue|fac|enc|mo|cel|ve)\w{3,15})|
      غرفة|رقم الموظف)${marker}[a-z]{0,3}-?\d{1,10}(?:\.\d{1,3})?[a-z]?${notAmount}`,
  ],
  ['phone', digits, isPhone],
  [
    'only-one',
    any`${only}(?:(?!(?: [\w'-]{1,24})?,? (?:${things}))${words(8)}${of}${words(2)}${place}|${words(3)} ${role}\b(?!,? (?:who|that|i|que|qui|d[ei][ermn])\b))|
      الوحيد[^\n.،]{1,20}(?:قسم|فريق|مكتب|مدرس|شرك|وردي|مستشف)`,
  ],
  [
    'role',
    any`${me}${of}${named}${words(4)}${place}|
      \b(?:i work\w{0,3}|trabajo|arbeite|travaille|trabalho)${of}?${named}${words(3)} (?:l')?(?:team|dep|equip|servi[cz]\w d|[\w-]{0,20}(?:abteilung|team))\w{0,10}|
      (?:أعمل|أنا)[^\n.،]{0,12}(?:ممرض|مدير|معلم|مدرس|طبيب|مهندس|محاسب)[^\n.،]{0,24}(?:قسم|فريق|مستشفى|شركة|مدرسة)`,
    hasNoun,
  ],
  ['role', any`${me} (?:at|for|chez) (?:the )?\w{3,24}`, isName],
  [
    'person',
    any`\b(?:m(?:y|i|on|a|eu|inha|eine?[rmn]?)|our|unsere?r?|notre|n[uo]e?s[st]r?[ao])(?: [a-z-]{1,16})?? \w{0,20}(?:${people}|${roles})\w{0,6}(?: de [a-z]{3,12})?
      (?:'s name is| is called| named|,? (?:se )?(?:llama|chama)(?:d[oa]|-se)?|,? s'appelle| hei.{1,2}t)?,? (?:(?:herr|frau|mr?s?|sra?|dona|madame|dra?)\.? )?[a-z]{2,20}|
      \b(?:mrs?|ms|dra?|herr|frau|sra?|mme|monsieur|madame|dona|m\.)\.? [a-z]{3,20}`,
    isName,
  ],
  ['person', /(?:مدير|زميل|صديق)ت?ي (?:اسمه|ال(?:سيد|دكتور|أستاذ))[اة]? \S{2,15}/g],
];
