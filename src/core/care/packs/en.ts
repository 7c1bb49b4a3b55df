/** English. See `grammar.ts` for how to read it: classes for the shared families, then what only English says. */
export const en = `
FILLER = just really so very fucking literally honestly simply completely maybe sometimes often even still ever all single only please
I = i im ive id ill
NO = not dont cant wont never no longer hardly nothing nobody none isnt doesnt didnt wouldnt couldnt cannot without wasnt
NOT = not dont never wont didnt
WANT = want wanted wanting wanna rather prefer need deserve wish* hope hoping going gon* goin plan* decid* try* might think* thought* idea* urge* dream* consider* ready
MYPART: part|half|something|someone|voice of|in|inside me; my head|mind|brain|heart
WANTS = wants want wanting says keeps tells telling screams thinks
MYSELF = myself mself
END = kill* kil end* unaliv* off take taking
KILLS: END + MYSELF; END my own? life
SUICIDAL = suic* sucid*
KILL: KILLS; kms|unaliv*|SUICIDAL; END it all|now|tonight; end* it + $
DIE: to|be|of|about|i|was|were|my|am|being + die|dead|dying|death
ONLY = only answer relief
BETTER = better happier easier fewer less
REASON = see reason point like will longer
TIRED: tired|sick|done|exhausted of|with|by|from; hate
ALIVE = live alive living exist*
MORE = anymore more longer
LIVE: ALIVE; be|stay here|around MORE; be + here + $; wake up? + MORE|tomorrow|$
LIFE = life live living going trying fighting pretending everything it
WORTH = worth
STOP = stop
WHY = why
FEAR = afraid scared
DOIT: what i|might; of what
TRUST = trust safe
SURVIVE = make get survive
NIGHT = night tonight
HURT: hurt*|harm*|cut* + MYSELF; self? + harm*|selfharm*
LATELY = again now tonight just today last yesterday
GONE: NO wake|waking; sleep forever; disappear*|vanish*; NO been? + exist*|born
IF = if
WITHOUT: without|if me; if i wasnt|werent|died|gone|disappear*|didnt|NO
IAM = i im am feel* me being
BURDEN = burden worthless hopeless drowning empty trapped numb failure useless broken
HOPE = point hope future meaning way
LOST = lost lose
COPE = cope take stand do face handle go carry keep
THIS = it this life everything pain
CANT: NO COPE on? like? + THIS|MORE|$; i + cant + MORE|$
HOWLONG: how much? + longer|long
STRENGTH = strength energy
NOBODY = nobody no none noone
MISS: miss|notice|needs|loves|cares + me|$|if|about
OVER = stop end over
OBJ = a an the that your his her their with to on at up out for from in near there alone until than being of into him my
ME = me myself
ITS = his her their by not
PLACE = street parking building contract
CARE: care|look of|after
MY = my
KIN = friend* brother* sister* son daughter mum mom dad husband wife kids children dog cat partner colleague* boyfriend girlfriend
NOW = now today
FINE = glad better good love well fine happy okay happier
LOSS = lost died memory
urgent: KILLS; I .. KILL; wanna + die; WANT|I + will DIE|KILL; should DIE; MYPART .. end + it
SOON: tonight|tomorrow|today|morning|soon|last|monday|week|weekend
decided: decided $; ready go; know how|when $; made mind $
farewell: goodbye* everyone|all|$|letter*; say|my goodbye*; letter* written|for; writ*|left letter*; thank* for everything; sorry everyone|all
absent: is goodbye*; NO be here|around; be gone
support: NO .. miss|need + me; whats|what point $|MORE; nothing|NO helps; NO get*|will better; giv* up; hopeless|pointless
support: nothing left + $|to give; im + done + $; end + of + my; falling + apart
guard: die|dead|died|KILLS|DIE + of|for|on|hard|in|if|when|tired|than|laugh*; die|dying + to; suic* prevent*|awareness|training; END + it + with|at|on|by
support!: see NO way out; NO way out $
guard: NO WANT LIVE|be|stay here? + OBJ; HURT + *ing; TIRED + this|my|OBJ; NO COPE + on? + OBJ|holiday; NO COPE this|that|the .. NOUN; NO point in|to|of|for? + *ing|OBJ; way out + of + OBJ; giv* up on? + *ing|OBJ|my; BURDEN + at|with|of; ran|walk* kms; NOT + WANT|am|feel|have KILL|DIE|HURT
NOUN = meeting noise music heat homework weather job traffic
support!: nothing left to? + hope; NO carry|go + on $; NO point in + going|trying|living
guard: LIVE + when; GONE + in|into|the|for|until
urgent!: nothing live for; rather be + dead; think* about KILLS
frame: process*|server*|boss|chess|phone|embarrass*|awareness|prevention|training|film*|song*|project
sincere: i mean + it|that; im serious
past: used to; years|ago ago; when i was
well: glad alive|here|stayed
away: holiday*|shift|job|office|team|interview|exam*|leave|work|funeral|plants
THEIR: END|hurt*|harm*|cut* + himself|herself|themselves; END his|her|their own? + life; wants|wanted to + die
SHE = he she they him her someone somebody
other: KIN said|says|text*|wrote .. i .. WANT DIE|live
danger: SHE hit*|beat*|hurt* + me; NO feel? safe home|house|him|her; scared of my? SHE|KIN
threat: SHE .. kill|hurt me
unsafe: scared|safe
guard: hit*|beat* me + up|with|at|in|on; kill me + if|when
means: how much KILL|die; KILL + with
report: kys; END + yourself; go + die
`;
