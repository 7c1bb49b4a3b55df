export const first =
  "PH\t2026-11-21\tfil,en\t\t911\nncmh\tNCMH Crisis Hotline\tbhc\tabc\ta\ta1553^?landline~a0917 899 8727^+639178998727~a0919 057 1553^+639190571553~fncmh.gov.ph/\t24/7\nhopeline\tHopeline Philippines\tbhc\tac\ta\ta02 8804 4673^+63288044673~a0917 558 4673^+639175584673\t24/7\nin-touch\tIn Touch Crisis Line\tbhc\tbc\ta\ta02 8893 7603^+63288937603~fwww.in-touch.org/\t24/7\ten,fil";
export const more = () => import('./lines-ph-more.js');
