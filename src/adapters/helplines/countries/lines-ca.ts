export const first =
  "CA\t2026-11-21\ten,fr\tAmerica/Toronto\t911\n988\t9-8-8: Suicide Crisis Helpline\tbac\tabc\ta\ta988~b988~f988.ca/\t24/7\nappelle-quebec\t1 866 APPELLE (Québec)\tbam\tab\ta\ta1-866-277-3553\t24/7\tfr\t\tQuébec\nnedic\tNEDIC helpline\tca\tj\ta\ta1-866-633-4220~fnedic.ca/\t\ten\t\t\tWeekday phone line and chat; the operator\u0027s own pages differ on weekend hours.";
export const more = () => import('./lines-ca-more.js');
