export const first =
  "SG\t2026-11-21\ten\t\t995^p999^a995^f995\nsos\tSamaritans of Singapore (SOS)\tbac\tabc\ta\ta1767~d9151 1767^+6591511767~fwww.sos.org.sg/\t24/7\nmindline-1771\tnational mindline 1771\tbh\tcb\ta\ta1771~d6669 1771^+6566691771\t24/7\nimh\tIMH Mental Health Helpline\tbbm\tb\ta\ta6389 2222^+6563892222\t24/7";
export const more = () => import('./lines-sg-more.js');
