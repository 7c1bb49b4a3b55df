export const first =
  "IE\t2026-11-21\ten\t\t112^+999\nsamaritans\tSamaritans Ireland\tbac\tcab\ta\ta116 123~fwww.samaritans.org/samaritans-ireland/\t24/7\ntext-about-it\tText About It (50808)\tba\tbc\ta\tb50808^=HELLO~ftextaboutit.ie/\t24/7\npieta\tPieta crisis helpline\tbac\tabg\ta\ta1800 247 247~b51444^=HELP~fwww.pieta.ie/\t24/7";
export const more = () => import('./lines-ie-more.js');
