export const first =
  "BB\t2026-11-21\ten\tAmerica/Barbados\t511^p211^a511^f311\nsamaritans\tSamaritans of Barbados\tbb\tac\ta\ta(246) 429-9999^+12464299999\nbpw-crisis\tBPW crisis hotline\tbbm\th\tei\ta(246) 435-8222^+12464358222~fbpwbarbados.wordpress.com/";
