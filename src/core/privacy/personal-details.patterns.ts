import { ibanLength, isCard, isDni, isNationalNumber } from './personal-details.checks.js';
import { isPhone } from './personal-details.phone.js';
import { people, places, roles, units } from './personal-details.words.js';

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
// so a text costs its length times that constant.
const raw = String.raw;
const any = (strings: TemplateStringsArray, ...values: readonly string[]): RegExp => new RegExp(raw(strings, ...values), 'gi');
const words = (most: number): string => `(?:,? [\\w'-]{1,24}){0,${most}}?`;

const digits = /(?<!\w|\d[.,:/-])[+(]{0,2}\d(?:[ ./()-]{0,3}\d){5,30}(?!\w)/g;
const notAmount = raw`(?!\w|[.,:]\d| ?(?:${units})| (?:to|a|bis) \d)`;
const marker = raw`(?:[:#.]|'s|,? ?(?:n[or]|num|number|nummer|numero|code|id|is|es|ist|est|e|o)\b){0,4} ?`;

const month = raw`(?:jan|ene|fe[bv]|ma[riy]|a[pbv]r|ju[nil]|a[ugo]{2}|se[pt]|o[cku]t|nov|d[ei][cz](?!ad))[a-z]{0,7}\.?`;
const day = raw`\d\d?(?:st|nd|rd|th|er|o|\.)?`;
const date = raw`(?:\d\d?[./ -]\d\d?[./ -](?:\d\d){1,2}\b|\d{4}-\d\d?-\d\d?\b|\d\d?\.[01]?\d\.|${day} (?:of |de )?${month}(?:,? (?:del? )?\d{4}\b)?|\b${month} (?:de )?(?:${day}(?!\d)(?:,? \d{4}\b)?|\d{4}\b))`;
const birth = raw`(?:\bborn\b|birth|\bd\.?o\.?b\b\.?|\bb-?day|\bnac[i.]|cumple|gebor|\bgeb\.|geburt|\bn#(?:e|\W)|naissance|\bnasc|meu aniver|مواليد|ولد|ميلاد)`;

const role = raw`\b\w{0,20}(?:${roles})\w{0,9}`;
const me = raw`\b(?:i'?m|i am|i was|i work\w{0,3}|as|soy|trabaj\w{1,4}|bin|arbeite|als|suis|travaille|comme|sou|trabalh\w{1,3}|senior)${words(4)} ${role}${words(3)}`;
const of = ' (?:in|on|at|of|for|en|del?|im|auf|bei|am|an|der|du|dans|aux?|d[ao]|n[ao])';
const place = raw`(?<! (?:an?|my|un[ea]?|uma?|eine[rmn]?) )(?:\b|[ld]')(?:${places})`;
const only = raw`(?<!(?:not|n't|nicht|pas|no soy|nao sou) )\b(?:(?:the|our) only|(?:el|la|l?[oa]s|[oa]|d[ao]) unic[oa]s?|(?:der|die|den|als) einzige[rn]?|l[ea] seule?)\b`;

const capital: Judge = (match) =>
  /[A-Z][a-z'-]+$/.test(match) &&
  !/ (?:\w+day|\w+uary|\w{3,}ber|On|Christ|Stress|Angst|Geb|Zeit|Hilf|Url|Geld|Recht|Druck|Prob|Arb|Kind|Bes|Ver|Ding|Sach|Ess|Schm|Ruh|\w+(?:ung|heit|keit)$)\w*$/.test(match);

/** Detectors in the order in which they claim text; what one has claimed the next ones do not see. */
export const rules: readonly Rule[] = [
  ['link', /(?:https?:\/\/|\bwww\.)[^\s<>"]{1,2000}(?<![.,;:!?)\]])/gi],
  ['handle', /(?<![\w.@])@\w{2,30}@[\w.-]{4,60}\b/g],
  ['email', /(?<![\w.+-])[\w.%+-]{1,64}(?:@| ?[([ ](?:at|arroba|arobase|@)[)\] ] ?)[\w-]{1,63}(?:(?:\.| ?[([ ](?:dot|pun[tk]t?o?|point|ponto)[)\] ] ?)[\w-]{2,24}){1,4}/gi, (match) => /@|[([]| (?:dot|p\w+to?) /.test(match)],
  [
    'link',
    /(?<![\w.@-])(?:[\w-]{1,63}\.){1,4}(?:(?:com|org|net|io|app|dev|info|blog|social|eu|edu|uk|de|es|fr|br|pt|example)\b(?:\/[^\s<>"]{1,200})?|[a-z]{2,4}\/[\w@+][^\s<>"]{0,200})(?<![.,;:!?)])(?![\w@])/g,
  ],
  ['handle', /(?<![\w.@])@(?!(?:home|work|school|night|noon|lunch|all)\b)\d{0,3}[a-z_][\w.-]{1,29}\b|\bu\/[\w-]{3,20}|\b[a-z_.]{3,32}\d{0,4}#\d{4}\b/gi],
  [
    'handle',
    /\b(?:insta(?:gram)?|ig|snap(?:chat)?|tik ?tok|discord|telegram|twitter|user ?name|usuario|nutzername|pseudo)(?:'s|[:,]| (?:is|name|under|as|es|como|ist|heisst|als|unter|c'est|est|comme|e|sou)){0,3} [\w.]{2,29}\w/gi,
    (match) => /[a-z]\S*[\d_.]\S*$|\d\S*[a-z]\S*$/i.test(match),
  ],
  ['iban', /\b[a-z]{2}\d\d(?:[ -]?[a-z\d]){11,30}\b/gi, ibanLength],
  ['national-id', digits, isNationalNumber],
  ['card', digits, isCard],
  ['national-id', /\b(?!bg|gb|kn|nk|nt|tn|zz|[dfiuv]|.[dfiouv])[a-z]{2}(?: ?\d\d){3} ?[a-d]\b|(?<![\w-])(?!000|666)\d{3}[ -](?!00)\d\d[ -](?!0000)\d{4}(?![\w-])/gi],
  ['national-id', /\b(?:\d{8}|\d\d?\.\d{3}\.\d{3}|[xyz][ -]?\d{7})[ -]?[a-z]\b/gi, isDni],
  [
    'national-id',
    any`\b(?:ssn|social|insurance|nino|nhs|pass?e?a?port\w?|reisepass|licen[cs]e|dni|nif|cedula|steuer\w{2,22}|\w{0,16}versicherungs?nu\w{4}|\w{0,9}ausweis|secu\w{0,5} sociale|cpf|rg|contribuinte)(?: card)?${marker}(?:[a-z]{0,3}[ -]?\d(?:[ ./-]?\d){4,16}(?:[ -]?[a-z](?: \d{3})?)?|(?=[a-z]{0,9}\d)[a-z\d]{6,14})${notAmount}`,
  ],
  ['birth-date', any`${birth}[^\d\n.!?]{0,40}?${date}|${date}[^\d\n.!?]{0,20}?${birth}`],
  ['address', /\b[a-z]{1,2}\d[a-z\d]? ?\d(?![gtm]b|st|nd|rd|th)[abd-hjlnp-uw-z]{2}\b|\bbox \d{2,6}\b|شارع [^\d\n.]{2,30}\d{1,4}/gi],
  [
    'address',
    any`\b\d{1,5}[a-z]?,? (?:[a-z][\w'.-]{1,20} ){1,3}(?:street|st|road|rd|avenue|ave|lane|drive|close|way|court|crescent|terrace|place|square|gardens|grove)\b(?:(?:,? \w{3,20}){1,2}, [A-Z]{2} \d{5})?|\b\d{1,4}(?: ?(?:bis|ter))?,? (?:rue|avenue|boulevard|chemin|impasse|allee|place|quai)(?: d[ue]s?| l[ae]s?){0,2} (?:[ld]')?[a-z][\w'-]{2,24}|(?:\b(?:calle|av(?:da|enida)?|paseo|plaza|rua|travessa|praca)|\bc/)\.?(?: d[aeo]l?s?| l[ao]s?){0,2}${words(5)},? (?:n[o.]{1,2} ?)?\d{1,5}${notAmount}|(?<![a-z])(?!arbeit|park|sitz|heim|ruck|um|hin|auf)[a-z][\w.-]{2,24}[ -]?(?:stra(?:ss|ß)e|str\.|weg|gasse|platz|allee) \d{1,4} ?[a-z]?${notAmount}`,
    (match) => /[A-Z]|^\d+ \w+ (?:st|ro|la|av)|rue|calle \w+,? \d/.test(match),
  ],
  [
    'address',
    /\b(?:zip|plz|cp|cep|code postal|codigo postal|postcode)\W{1,2}(?:code |is |es |ist |est |e )?\d{4,5}(?:-\d{3,4})?\b|(?<![\w-])\d{5}-\d{3}(?![\w-])|(?<![\w.,$€£] ?|\d )\d{5},? (?!Euro|Schr|Mens|Mal|Leut|Stun|Met|Kil|Bes|Wort|Tag|Jah|Pun|Per)[A-Z][a-z]{2,20}/g,
  ],
  [
    'badge',
    any`(?:\b(?:room|ward|desk|locker|bed|flat|apt|apartment|habitacion|sala|aula|despacho|taquilla|piso|zimmer|raum|station|bett|wohnung|chambre|salle|bureau|casier|quarto|gabinete|badge|matric\w{2,4}|legajo|cracha|placa|(?:staff|employ\w{2}|personal|payroll|student|patient|member\w{0,4}|mitarbeiter|dienst|matrikel|ausweis)[ -]?(?:card |pass )?(?:id|no|nr|number|nummer|#)|(?:no?|num|numero)\.? d(?:e |'|o )(?:emp|soci|alum|adher|etudi|doss|salar|func|proces|expe|pa[ct]ien)\w{0,9})|غرفة|رقم الموظف)${marker}[a-z]{0,3}-?\d{1,10}[a-z]?${notAmount}`,
  ],
  ['phone', digits, isPhone],
  [
    'only-one',
    any`${only}(?:${words(3)} ${role}\b(?!,? (?:who|that|i|que|qui|d[ei][ermn])\b)|(?:${words(3)} (?:one|person|pes+o|${people}|${role})\w{0,6}${words(6)}|,? (?:die|der|que|qui)${words(4)})?${of}${words(2)} ${place})|الوحيد[^\n.،]{1,20}(?:قسم|فريق|مكتب|مدرس|شرك|وردي|مستشف)`,
  ],
  [
    'role',
    any`${me}${of}${words(4)} ${place}|\b(?:i work\w{0,3}|trabajo|arbeite|travaille|trabalho)${of}?${words(3)} (?:team|dep|equip|\w{0,20}abteilung)\w{0,10}|(?:أعمل|أنا)[^\n.،]{0,12}(?:ممرض|مدير|معلم|مدرس|طبيب|مهندس|محاسب)[^\n.،]{0,24}(?:قسم|فريق|مستشفى|شركة|مدرسة)`,
  ],
  ['role', any`${me} (?:at|for|chez) (?:the )?\w{3,24}`, capital],
  [
    'person',
    any`\b(?:m(?:y|i|on|a|eu|inha|eine?[rmn]?)|our|unsere?r?|notre|n[uo]e?s[st]r?[ao])(?: [a-z-]{1,16})?? \w{0,20}(?:${people}|${roles})\w{0,6}(?: de [a-z]{3,12})?(?:'s name is| is called| named|,? (?:se )?(?:llama|chama)(?:d[oa])?|,? s'appelle| heisst)?,? (?:(?:herr|frau|mr|ms|dr)\.? )?[a-z]{2,20}|\b(?:mrs?|ms|dra?|herr|frau|sra?|mme|monsieur)\.? [a-z]{3,20}`,
    capital,
  ],
];
