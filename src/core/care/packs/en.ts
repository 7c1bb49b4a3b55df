/** English. See `grammar.ts` for how to read it: wishes first, then what stands around them, then what is no wish. */
export const en = `
FILLER = just really so very fucking literally honestly simply completely maybe sometimes often even still ever all
I = i im ive id ill
NO = not dont cant wont never no longer hardly nothing nobody none isnt doesnt didnt wouldnt couldnt cannot without
WANT = want wanted wanting wanna rather prefer need deserve wish* hope hoping going gon* goin will about plan* decid* try* might think* thought* idea* urge* dream* consider*
SELF = myself mself
DIE = die dying dead death
TAKE = kill* kil end* unaliv* off take taking
KILLS: TAKE + SELF; TAKE my own? life; killmyself
KILL: KILLS; kms|unaliv*|suic*|sucid*; TAKE it all|now|tonight; end* it + $
ALIVE = live alive living exist*
MORE = anymore more longer
THIS = it this life everything pain
urgent: KILLS; WANT|I .. KILL; WANT to? be? + DIE; WANT i|about|of DIE; if i was + DIE; better off? + DIE; should be|have DIE; KILL|DIE only|answer|relief; feel*|my suic*
LIVE: ALIVE; be|stay here|around MORE; be + here + $; wake MORE
urgent: NO .. WANT|see|reason|point|longer|like .. LIVE; stop + ALIVE; life|living NO worth; tired|sick|done of|with|being ALIVE|life; hate|shouldnt be? ALIVE; WANT NO LIVE; NO LIVE MORE
urgent: NO trust|safe SELF; afraid|scared of|what SELF|might; NO make|get|survive night|tonight
soon: tonight|tomorrow|today|morning|soon|last
decided: decided $; know how|when $
farewell: goodbye* everyone|all|$; say|my|is goodbye*; letter* written|for; writ*|left letter*; care of my; thank* for everything
absent: NO be here|around|MORE; NO see|wake tomorrow|morning; be gone; when|after im gone; over by|tonight
HURT: hurt*|harm*|cut* + SELF; self? + harm*|selfharm*
urgent: again|now|tonight|just HURT; HURT again|now|tonight|today; relapsed
support: HURT
GONE: NO wake|waking; sleep forever; disappear*|vanish*; NO been? + exist*|born
support: WANT|if .. GONE; WANT THIS stop|end|over
support: better|happier off? without|if me|i; NO .. miss|notice|wants|needs|loves|cares + me|$|if|about; NO notice|miss|care if|i; I|feel* .. burden|worthless|hopeless|drowning|empty|trapped|numb|failure; burden to|on; in everyones + way
POINT = point hope future meaning light
support: NO|lost POINT; hopeless|pointless; everything dark|falling; nothing|NO helps; NO|ever get*|will better; giv* up; whats|what point $; NO way + out|forward; nothing left + $|to give
COPE = cope take stand do face handle go carry keep
support: NO COPE on? like? + THIS|MORE|$; i + cant + MORE|$; NO strength|energy; hanging + by; im + done + $; end + of + my; tired|exhausted of|by everything|it|trying|pretending|this; how + much longer|more; falling + apart; cry* sleep
OBJ = a an the that your his her their with to on at up out for from in near there alone without until when than being
guard: DIE + than; falling + apart + laugh*; DIE|KILLS + of|for|laugh*|on|hard|in|if|when|tired; DIE to + see|know; laugh*|bored|scared to? DIE; KILLS to|at + OBJ|get|pass
guard: not|dont|never|wont + WANT|have|am|feel KILL|DIE|HURT; NO suic*|HURT; suic* prevent*|awareness|training; his|her|by|to|of + suic*; TAKE my life + as|in; TAKE + it + with|at|on|by
guard: NO WANT LIVE|be|stay here? + OBJ; LIVE + OBJ; GONE + the|him|her|me|my|until|for|in; tired|done|exhausted of|with|by? + OBJ|this|my; NO COPE + on? + OBJ|holiday; NO COPE this NOUN; NO POINT in|to|of|for? + *ing|OBJ; way out + of; giv* up on + OBJ|my; giv* up + *ing|OBJ; worthless + at|with|OBJ; HURT + OBJ|*ing
NOUN = meeting noise music heat homework weather job commute puzzle level drill traffic
support!: NO POINT in + going|trying|living; tired|done of|with my life
urgent!: nothing live for; rather be + DIE; think* about KILLS
guard: ten|ran|walk* kms
frame: process*|server*|boss|chess|phone|battery|printer|embarrass*|awareness|prevention|training|workshop|villain|film*|theatre|song*|project
sincere: i mean + it
past: used to; years ago; as a teen*; when i was
well: now|today im|my|am|i glad|better|good|love; glad alive|here|stayed
away: holiday*|shift|job|office|team|train|mov*|server|meeting|interview|exam*|leave|work|monday
THEIR: TAKE|hurt*|harm*|cut* + himself|herself|themselves; TAKE his|her|their own? + life; NO wants|want LIVE; wants|wanted to + DIE
SHE = he she they him her friend* brother* sister* son daughter mum mom dad husband wife partner colleague* boyfriend girlfriend someone
other: SHE .. THEIR; THEIR SHE; SHE .. suic*; SHE said|says|text*|wrote .. i .. WANT to DIE|live
danger: SHE hit*|beat*|hurt* + me; NO feel? safe home|house|him|her; scared of my? SHE
threat: SHE .. kill|hurt me
unsafe: scared
guard: hit*|beat* me + up|with|at|in|on; song|truth|it|this hit* me; kill me + if|when
means: how much KILL|die; KILL + with
report: kys; TAKE + yourself; go + die
`;
