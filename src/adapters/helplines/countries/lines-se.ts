export const first =
  "SE\t2026-11-21\tsv\tEurope/Stockholm\t112\nmind-sjalvmordslinjen\tMind Självmordslinjen\tbac\tab\ta\ta90101~cmind.se/~fmind.se/\t24/7\nbris\tBris\tcac\tc\tb\ta116 111~cwww.bris.se/for-barn-och-unga/prata-med-oss/~fwww.bris.se/\t24/7\nspes\tSPES\tcam\tgc\ta\ta020-18 18 00~fspes.se/\t\t\t\t\tFor people bereaved by suicide.";
export const more = () => import('./lines-se-more.js');
