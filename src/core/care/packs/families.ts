/**
 * What is said alike in all five languages, over classes that each pack fills with its own words. It is read once for each
 * pack, so a class here means that pack's class. A part of oneself that wants ("my head says") wants as the writer does.
 */
export const families = `
WANT: MYPART .. WANTS
urgent: WANT .. KILL; WANT DIE; KILL|DIE ONLY; ONLY|BETTER DIE|KILL
urgent: NO .. WANT .. LIVE; WANT NO LIVE; NO|LOST REASON .. LIVE; TIRED + LIVE; STOP LIVE; WHY LIVE; LIFE NO .. WORTH
urgent!: NO WANT LIVE .. WORLD; NO REASON LIVE $; TIRED + LIVE $|LIFE
urgent: FEAR MYSELF; FEAR .. DOIT; NO TRUST MYSELF; NO SURVIVE NIGHT; LATELY .. HURT; HURT .. LATELY
support: HURT; WANT|IF|SLEEP .. GONE; WITHOUT .. BETTER; BETTER .. WITHOUT; IAM .. BURDEN; BURDEN + AM; NO .. HOPE; LOST HOPE
support: CANT; NO STRENGTH; STRENGTH NO; TIRED LIFE|$; NOBODY MISS; NOBODY .. WITHOUT; WANT THIS OVER; HOWLONG .. COPE
support!: NO HOPE .. ME; CANT LIFE; TIRED LIFE; NO STRENGTH .. LIFE
guard: CANT|TIRED + OBJ|INF; NO STRENGTH|HOPE + OBJ|INF; NO .. HOPE .. PLACE; CANT .. PLACE; PLACE .. NO HOPE; SHE + WANT .. DIE|KILL; LIVE|HURT + OBJ; HURT + OBJ .. LATELY
guard: NOT + WANT + DIE|KILL|HURT; WANT + NOT + DIE|KILL|HURT; NOT|ITS + SUICIDAL; NOT + KILL; LOSS .. SUICIDAL
farewell: CARE MY KIN
soon: SOON
absent: SOON OVER
well: NOW .. FINE; FINE NOW
other: KIN|SHE .. THEIR; THEIR SHE|KIN
`;
