export const first =
  "AU\t2026-11-21\ten\t\t000^+112^?112 works from mobiles.\nlifeline\tLifeline\tbac\tabc\ta\ta13 11 14~b0477 13 11 14^+61477131114~cwww.lifeline.org.au/get-help/services/chat~fwww.lifeline.org.au/\t24/7\nsuicide-call-back-service\tSuicide Call Back Service\tbhc\tag\ta\ta1300 659 467~fwww.suicidecallbackservice.org.au/\t24/7\nbeyond-blue\tBeyond Blue\tchc\tc\ta\ta1300 22 4636~fwww.beyondblue.org.au/\t24/7";
export const more = () => import('./lines-au-more.js');
