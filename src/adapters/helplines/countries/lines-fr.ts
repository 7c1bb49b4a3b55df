export const first =
  "FR\t2026-11-21\tfr\tEurope/Paris\t112^p17^a15^f18\n3114\t3114 – Numéro national de prévention du suicide\tbac\tab\ta\ta3114~f3114.fr/\t24/7\nsos-amitie\tSOS Amitié\tbamc\tca\ta\ta09 72 39 40 50^+33972394050~fwww.sos-amitie.com/\t24/7\nsuicide-ecoute\tSuicide Écoute\tbbmc\ta\ta\ta01 45 39 40 00^+33145394000~fwww.suicide-ecoute.fr/\t24/7\nsos-help\tSOS Help (English)\tcbm\tc\ta\ta01 46 21 46 46^+33146214646~fsoshelpline.org/\tMo-Su 15:00-23:00\ten";
export const more = () => import('./lines-fr-more.js');
