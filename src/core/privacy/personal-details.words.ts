/**
 * Words for the patterns in English, Spanish, German, French and Portuguese: alternatives of a regular expression, folded to
 * lower case without accents, cut to the shortest stem that is still safe. Every word here is paid for by everybody who writes.
 */

/** How a word starts that makes a number an amount, a time or a count. */
export const units =
  '[%€$£]|eur|usd|dol|pound|peso|rea[il]|k[gm]|kil|m?[gl]\\b|c?m2?\\b|met|mil|gr[ao]|deg|ste|pa[sl]|schri|per|peop|men|leu|gen|pess|hab|wor|pal|mot|unit|unid|' +
  'h\\b|hou|hor|heu|stu|uhr|min|se[ckgm]|day|dia|jou|tag|we[ek]|woch|mon|moi|mes|yea|jah|an[os]|nigh|nac|no[ci]|nui|tim|mal|ve[cz]|foi|[ap]\\.?m\\b|poi|pun|pie|ite';

/** What somebody does for a living or in training. */
export const roles =
  'nurse|enferm|infirm|pfleg|schwester|teacher|lehrer|profes+or|maestr|do[ck]tor|medic[oa]\\b|arzt|medecin|manager|genie|engin|entwickler|developer|program\\w?[ae]|designer|as+ist[ae]n|auxiliar|' +
  'techni[ck]|tecnic[oa]|superv|dire[ck]?tor|therapi?st|terapeu|psy?i?c?ho?log|se[ck]retar|student|estudante|etudiant|trainee|intern\\b|stagiaire|becari|estagi|praktik|azubi|leader|lead\\b|leiter|chef|jef[ea]|responsable|encarg|gerente|' +
  'driver|fahrer|cleaner|officer|analyst|accountant|contab|comptab|buchhal|lawyer|abogad|avoca|advoga|anwalt|cook\\b|koch\\b|cocine|cozinh|cuisin|carer|worker|recep[ct]|coordin|librar|consult|' +
  'mecani|mechan|verkauf|vende|serveu|camarer|motoris|porter|educa|erzieher|electric|apprenti|clerk|pharma|midwife';

/** Somebody in one's life, or anybody. */
export const people =
  'boss|col+e[gc]|kolleg|friend|freund|amig|amie?\\b|neighbo|nachbar|vecin|voisin|vizinh|partner|husband|wife|brother|bruder|sister|s[oe]hn|son\\b|daughter|tochter|cousin|compan|novi[oa]|namorad|' +
  'mari|herman|irma|frere|soeur|hij[oa]|filh|patron|copi|wom[ae]n|m[ae]n\\b|girl|boy|m[uo]m\\b|dad\\b|mother|father|mujer|hombre|madre|padre|frau|mann|mutter|vater|femme|homme|fille|mere|pere|mulher|homem|mae|pai\\b';

/** A group small enough to be picked out of. */
export const places =
  'team|equip[eoa]|depart|dept|ward|servi[cz]|unit\\b|unidad|unite|shift|turn[om]|offi[cz]|ofic|escrit|bureau|school|escuela|col+eg|ecole|lycee|escola|class|clas|turma|company|empres|firma|branch|' +
  'clini|klini|hospit|hopital|village|pueblo|dorf|aldeia|floor|planta|crew|store|tienda|loja|factory|fabri|staff|\\w{0,20}(?:abteilung|station|(?<!ge)schicht|schule|klasse|haus|buro|praxis|kita|team)';
