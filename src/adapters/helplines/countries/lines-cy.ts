export const first =
  "CY\t2026-11-21\tel,en\tAsia/Nicosia\t112^+199\nsamaritans\tCyprus Samaritans\tbac\tca\ta\ta8000 7773~fwww.cyprussamaritans.org/\tMo-Su 16:00-24:00";
