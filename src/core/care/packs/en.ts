/** English. See `grammar.ts` for how to read it: wishes first, then what stands around them, then what is no wish. */
export const en = `
FILLER = just really so very fucking fkn literally honestly actually simply completely totally maybe sometimes often even still ever basically all
I = i im ive id ill
NO = not never no longer hardly nothing nobody none dont cant wont isnt doesnt didnt wouldnt shouldnt couldnt cannot without
WANT = want wanted wanting wanna wana need rather prefer ready deserve wish* hope hoping tempted
GO = going gon* goin will about plan* decid* try* might could imma
THINK = think* thought* consider* dream* imagin* idea* urge*
SELF = myself mself
DIE = die dying dead death
TAKE = kill* kil end* unaliv* off take taking
KILLS: TAKE + SELF; TAKE my own? life; killmyself
KILL: KILLS; kms|unaliv*|suic*|sucid*; TAKE it all|now|tonight; end* it + $
ALIVE = live alive living exist*
MORE = anymore more longer tomorrow
THIS = it this life things everything pain
urgent: KILLS; WANT|GO|THINK|I .. KILL; WANT to? be? + DIE; WANT i DIE; THINK about|of DIE; better off? + DIE; should be|have DIE; KILL|DIE only|answer|option|relief; feel*|my + suic*
LIVE: ALIVE; be|stay|stick here|around MORE; be + here + $; wake up MORE
urgent: NO .. WANT|see|plan|reason|will|point|strength|longer|like .. LIVE; stop + ALIVE; nothing|reason live|stay; life|living NO worth; tired|sick|done|exhausted of|with|being ALIVE|life; hate|shouldnt be? ALIVE; WANT NO LIVE; NO LIVE MORE
urgent: NO trust|safe SELF; afraid|scared of|what SELF|might|could; NO make|get|survive night|tonight; have|got a + plan $
soon: tonight|tomorrow|today|morning|soon|last
decided: decided $; made my|up decision|peace|mind; know how|when $|and; NO turning|going back; everything ready|arranged; ready to go
farewell: goodbye*|bye everyone|world|all|$|forever; say|my|is goodbye*; letter*|note* written|for|to; wrot*|writ*|left letter*|note*; sorry everyone|mum|mom; forgive me; care of|my my; gave|giv* away; thank* for everything
absent: NO be here|around|MORE; NO see|wake tomorrow|morning|MORE|christmas; be gone; leav* this world; NO worry|deal|bother me|MORE; once|when|after im gone; over by|tonight|soon
HURT: hurt*|harm*|cut* + SELF; selfharm*; self + harm*
urgent: again|now|tonight|ago HURT; HURT again|now|tonight|today; just + HURT; relapsed
support: HURT
GONE: NO wake|waking; sleep forever; disappear*|vanish*; NO been? + exist*|born
support: WANT|THINK|if|mind .. GONE; WANT THIS stop|end|over; make it + stop
support: better|happier|easier off? without|if me|i; NO notice|miss|care|cry if|me|i GONE|die*|gone|$|me; I .. burden|worthless|failure|unlovable|hopeless|trapped|numb|empty|broken|drowning|falling $|apart|and|inside|to|on|for; burden to|on; waste of + space; NO needs|wants|loves|cares me|about; hate + SELF; I matter; in everyones + way; NO .. miss + me
POINT = point hope future reason purpose meaning light way
support: NO|lost|given POINT $|out|anymore|left|forward|for; NO POINT in + anything|trying|going; hopeless|pointless|meaningless|unbearable; everything dark|black|ruined|crumbling; nothing|NO matters|helps|changes; NO|ever get*|will better; giv* up on? + $|THIS|SELF; what* even? + point $|anymore; NO way + out; nothing left + $|to give|inside|in
COPE = cope take stand do face handle go carry keep hold fight
support: NO COPE on? like? + THIS|MORE|$; i + cant + MORE|$; NO strength|energy; im + done + $; end of + my; breaking + point; rock + bottom; tired|exhausted|sick of + everything|it|trying|pretending|fighting|this|feeling; barely|hardly hanging|holding|coping; had + enough + $; NO face another|tomorrow; how + much longer|more; too + much + $|for; cry* sleep|every
support!: NO COPE this|the pain|life|grief
OBJ = a an the my that your his her their with to on at up out for from in near there alone without until when than being
guard: DIE|KILLS + of|from|for|laugh*|on|hard|in|if|when|tired|working; DIE to + see|know|hear|try|meet|get|tell; laugh*|bored|scared to? DIE; KILLS to|at|over|with OBJ|get|finish|pass
guard: not|dont|never|wont|didnt|isnt + WANT|GO|THINK|have|am|feel KILL|DIE|HURT; NO suic*|HURT|KILLS|feel suic*?; suic* squad|mission|prevent*|awareness|in|training|talk; his|her|career|social|by|to|of|brothers|mums|friends + suic*; TAKE my life + as|in|back; TAKE + it + with|at|on|by
guard: NO WANT LIVE|be|stay|go here? + OBJ; LIVE + OBJ; GONE + the|him|her|me|my|until|into|for|in; sleep until; tired|done|sick|exhausted of|with? + OBJ|this; NO COPE + on? + OBJ|holiday; NO COPE this NOUN; NO POINT|way out|in|to|of? + the|this|here|a|my|*ing; NO see POINT of|through; point of + OBJ|this; better + than|at; giv* up on? + OBJ|*ing|coffee; hopeless|failure|worthless|broken + at|with|without|romantic; HURT + at|on|shaving|cooking|playing|running; falling|too + for|off|asleep|much for + OBJ|NOUN
NOUN = meeting noise music heat homework weather job commute puzzle level drill traffic
support!: NO POINT in + going|trying|living; tired|done|sick of|with my life|pain
urgent!: stop THINK KILL|DIE; NO WANT LIVE in|with this world|pain
guard: *1|*2|*3|*5|*0|ten|ran|walk*|drove kms; kms + away|from
frame: funny|hilarious|recipe|project|process*|server*|script|app|boss|raid|opponent*|zombie*|dragon|rehears*|penalty|comedian|chess|plant*|cactus|phone|battery|laptop|printer|game*|level|player*|embarrass*|awkward|queue|awareness|prevention|training|workshop|thesis|documentary|translat*|character*|villain|hero*|plot|episode|novel|poem|lyric*|chorus|film*|movie*|opera|theatre|actor|album|song*|book|series|title*
sincere: i mean + it; NO joking|joke|exaggerat*; im + serious
past: used to; years|months|year ago; back then; as a teen*|kid; when i was; last year
well: now|today|since i|im|my|am glad|happy|better|well|good|fine|okay|grateful|love|enjoy*; glad|grateful|happy alive|here|stayed; recovered
away: holiday*|trip|shift|job|retir*|office|team|colleagues|flight|train|mov*|school|course|party|hotel|shop|game|server|forum|account|meeting|dentist|doctor|interview|wedding|exam*|concert|leave|work|dinner|pizza|monday
THEIR: TAKE|hurt*|harm*|cut* + himself|herself|themselves; TAKE his|her|their own? + life; NO wants|want LIVE|be; wants|wanted to + DIE
SHE = he she they him her friend* brother* sister* son daughter mum mom dad husband wife partner colleague* boyfriend girlfriend someone
other: SHE .. THEIR; THEIR SHE; SHE .. suic*; SHE said|says|text*|wrote .. i .. WANT to DIE|live
danger: SHE hit*|beat*|chok*|punch*|slap*|kick*|abus*|rape*|push*|grab*|stalk*|follow*|hurt*|threaten* + me; NO feel? safe home|house|him|her; SHE outside|coming my|for house|door|me; afraid|scared of my? SHE; SHE NO let me; SHE .. kill|hurt me scared|afraid|outside|hiding
guard: hit*|beat* me + up|with|at|in|on; song|truth|news|it|this hit* me
means: how many|much KILL|die; KILL + with|using; painless*
report: kys; TAKE + yourself; go + die; hope|should you + die
guard: NO TAKE yourself; TAKE yourself + with|at|to|over
`;
