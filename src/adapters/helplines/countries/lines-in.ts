export const first =
  "IN\t2026-11-21\ten,hi\t\t112\ntele-manas\tTele-MANAS\tba\tabc\ta\ta14416~a1800 891 4416~ftelemanas.mohfw.gov.in/\t24/7\t\t\t\tMany Indian languages.\naasra\tAASRA\tbhm\tac\ta\ta98204 66726^+919820466726\t24/7\t\t\t\tSome sources list an older Mumbai landline instead.\nvandrevala\tVandrevala Foundation helpline\tbamc\tbc\ta\ta9999 666 555^+919999666555~fwww.vandrevalafoundation.com\t24/7";
export const more = () => import('./lines-in-more.js');
