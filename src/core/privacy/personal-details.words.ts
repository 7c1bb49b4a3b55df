/**
 * Words for the patterns in English, Spanish, German, French and Portuguese: alternatives of a regular expression, folded to
 * lower case without accents, cut to the shortest stem that is still safe. Every word here is paid for by everybody who writes.
 */

/** How a word starts that makes a number an amount, a time or a count. */
export const units =
  '[%€$£]|eur|usd|dol|pound|peso|rea[il]|k[gm]|kil|m?[gl]\\b|c?m2?\\b|met|mil|gr[ao]|deg|ste|pa[sl]|schri|per|peop|men|leu|gen|pess|hab|wor|pal|mot|unit|unid|' +
  'h\\b|hou|hor|heu|stu|uhr|min|se[ckgm]|day|dia|jou|tag|we[ek]|woch|mon|moi|mes|yea|jah|an[os]|nigh|nac|no[ci]|nui|tim|mal|ve[cz]|foi|[ap]\\.?m\\b|poi|pun|pie|ite';

/** What somebody does for a living or in training, where grammar alone does not show that it is work. */
export const roles =
  'nurse|paramed|enferm|infirm|pfleg|schwester|teacher|lehrer|profess?[eo]|maestr|do[ck]tor|medic[oa]\\b|arzt|medecin|manager|genie|engin|developer|program\\w?[ae]|ass?ist[ae]n|auxiliar|' +
  'techni[ck]|tecnic[oa]|superv|dire[ck]?tor|th?erap(?:eu|ist)|psy?i?ch?olog|se[ck]reta|student|estudi?ant|etudiant|trainee|interne?\\b|stagiaire|becari|estagi|azubi|auszubild|do[cku]t[ou]?ran|leader|lead\\b|head\\b|leiter|chef|jef[ea]|responsable|encarg|gerente|' +
  'driver|fahrer|cleaner|officer|contab|comptab|abogad|avoca|advoga|anwalt|cook\\b|cocine|cozinh|cuisin|carer|worker|conserj|concierge|coordin|mecani|soignant|caiss|cajer|caixa|camarer|motoris|porteir|porter|' +
  'educa|electric|aprendi|apprenti|midwife|enseign|limpia|\\w{2,14}(?:[nltc]ist[ae]?|[dtvs]eu(?:r|se)|(?<!prim|din?h)ei?r[oa]|log[aeou]e?|[td]ora?)\\b';

/** Somebody in one's life. */
export const people =
  'boss|coll?ea?[gc]|kolleg|friend|freund|amig|amie?\\b|neighbo|nachbar|vecin|voisin|vizinh|partner|vorgesetz|husband|wife|brother|bruder|sister|s[oe]hn|son\\b|daughter|tochter|cousin|compan|mate\\b|novi[oa]|prim[oa]\\b|namorad|' +
  'mari|herman|irma|frere|soeur|hij[oa]|filh|patron|cop[ai]|m[uo]m\\b|dad\\b|mother|father|mujer|madre|padre|frau|mann|mutter|vater|femme|fille|mere|pere|mulher|mae|pai\\b|aunt|uncle|mitbewohn|maitre|landlord|ex\\b';

/** Nouns after "the only" that are nobody, wherever they are. */
export const things =
  'was\\b|thing|way|reason|place|time|moment|part|room|spot|day|rule|job|window|plant|one who|person who|person (?:i|that)\\b|[ck]os[ae]|chose|coisa|forma|maner|manie|lugar|sitio|vez|raz[oa]|razon|motiv|weg|ding|grund|ort\\b|zeit|gute|planta|facon|moyen|endroit|raison|fois|jeito';

/** A group small enough to be picked out of. */
export const places =
  'team|equip[eoa]|depart|dept|ward|servi[cz]|unit\\b|unidad|unite|shift|turn[om]|offi[cz]|ofic|escrit|instit|bureau|school|escuela|coll?eg|ecole|lycee|escola|class|clas|turma|company|empres|firma|branch|' +
  'clini|klini|hospit|hopital|village|pueblo|dorf|aldeia|floor|plant[ai]|crew|store|magas|usine|boutique|laden|betrieb|entrepr|tienda|loja|factory|facul|univers|fabri|staff|[\\w-]{0,20}(?:abteilung|station|(?<!ge)schicht|schule|klasse|haus|buro|praxis|kita|team)';
