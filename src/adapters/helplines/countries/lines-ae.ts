export const first =
  "AE\t2026-11-21\tar,en\tAsia/Dubai\t998^p999^a998^f997\n800-hope\tNational Mental Support Line (800 HOPE)\tca\tc\ta\ta800 4673~fhope.hw.gov.ae/\tMo-Su 08:00-20:00\ndfwac\tDubai Foundation for Women and Children\tba\th\tebi\ta800 111\t24/7\n800-sakina\t800-SAKINA mental health line\tba\tbc\ta\ta800 725462\t24/7\t\t\tAbu Dhabi";
export const more = () => import('./lines-ae-more.js');
