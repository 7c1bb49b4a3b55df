/** Portuguese of Brazil and Portugal: pronouns before and after, chat spellings, with and without accents. */
export const pt = `
FILLER = realmente so apenas simplesmente tao muito mt mto mesmo tambem cara mano sempre ne ate por favor
NO = nao n naum nem nunca ninguem nada sem
NOT = nao n
WANT = quero qro queria querendo prefir* prefer* gost* espero tomara dera mereco desejo preciso vou penso pens* planej* decidi* decisao vontade ideia*
MYPART: parte|algo|voz de|em|dentro mim; minha cabeca|mente
WANTS = quer diz manda grita repete pensa
DIE = morr* mort*
SUICIDAL = suicid*
KILL: me + matar|suicidar|mato|mate; matar|suicidar + me; SUICIDAL; tirar|acabar|acabo a|com + minha|propria + vida; acabar com + tudo; embora para|pra + sempre
ONLY = unica solucao saida
BETTER = facil melhor feliz* menos tranquil*
REASON = vontade motivo* forc* sentido razao
LIVE = viver existir viva vivo vida vivendo
TIRED: cansad*|cansei|fart*|exaust* de|da
STOP: deixar de
WHY: por|para|pra que
LIFE = vida tudo isto isso assim dor sofr* tristeza solidao continuar lutar fingir viver
WORTH = vale sentido
WORLD = mundo
FEAR = medo
MYSELF = mim
DOIT = fazer posso
TRUST = confio
SURVIVE = passo chego aguento
NIGHT = noite amanha
HURT: me + machuc*|fer*|cort*|mutil*; machuc*|cort*|mago*|fer* + me; automutil*
LATELY = novo agora outra acabei voltei hoje noite ontem
GONE: sumir|sumisse|desaparec*; NO ter|tivesse|ter nascido; NO acord*; dormir para|pra + sempre
IF = se devia
SLEEP = dormir dormisse
WITHOUT: sem + mim; se eu? NO + existi*|estivesse
IAM = sou passo sinto estou to me ser
BURDEN = peso fardo estorvo lixo inutil fracass* nada vazi* perdid* quebrad* destruid* acabad* desesperad* pres*
HOPE = saida esperanca futuro luz sentido
LOST = perd*
CANT: NO aguento|guento; NO suporto + mais|isto|tudo; NO consigo|posso + mais; NO consigo continuar|seguir|lutar; NO dou conta
HOWLONG: NO quanto
COPE = aguentar* aguento conseguir
STRENGTH = forca* energia
NOBODY = ninguem
MISS = notaria choraria precisa gosta ama quer importa minha
OBJ = o a os as este esta esse essa do da dos das no na com um uma meu minha desta deste por em
INF = *ar *er *ir
PLACE = rua predio contrato reunio*
CARE = cuid*
MY = meu minha meus
KIN = amig* irma* filh* mae pai namorad* cachorro gato
NOW = hoje agora ja
FINE = bem feliz melhor viver
LOSS = perdi perdemos morreu prevencao palestra
ME = mim
ITS = do por dia
urgent: me + mato; estar DIE; pensamentos|sinto SUICIDAL; NO WANT continuar|acordar; NO mereco LIVE; WANT dormir|descansar para|pra + sempre
urgent!: NO WANT viver|continuar mais? $; NO WANT neste + mundo; acabar|acabo com + a? + minha + vida
urgent: medo do|de posso
SOON: hoje|amanha|ultim*; esta|essa + noite; semana vem
OVER = acaba acabou fim
decided: pront* ir; decidi* $; tomei decisao
farewell: despec*; cartas escrit*; escrev* cartas; desculp* todos|mae|me|$; adeus todos|e|$; obrigad* todos
absent: NO vou|estarei|estou aqui|ca|mais|estar; vou embora sempre
support: nada .. esperar; parar|deixar de + sentir|sofrer; atrapalho|estorvo; NO sirvo|presto|valho nada|ninguem; me + odeio; NO faco falta
support: nada faz|tem|vale|importa|adianta|ajuda; de|para|pra que adianta|serve|continuar|lutar; NO vai melhorar|mudar; tudo escuro|negro|desmoron*|desab*; desisto|desisti
support: fundo do + poco; meu|no limite; afog*|afund*|desab*|sufoc*
guard: GONE + OBJ; CANT mais? + OBJ|INF; NO vontade + OBJ|para|pra|INF; desisto + OBJ
support!: NO vejo|ha + saida $; desisto de + tudo|viver|lutar|mim
guard: prefiro morr* + a|que; morr* + de|do|por; antes de|eu? + morr*; me + matar|mato|matando|mata + de|a; matar + o|a; nao me? + KILL; NO SUICIDAL; acabar|acabo com? + OBJ|como vida?
guard: NO WANT LIVE|estar|ficar|continuar mais? aqui? + sem|ate|OBJ
frame: processo*|servidor*|nivel|personagem|serie|musica|palestra|oficina|prevencao|jogo|vergonha|prova|engracad*
past: antes; com .. anos; ha|faz|aos anos|tempo; adolescen*
well: feliz por estar|viv*
away: ferias|trabalho|escritorio|equipe|equipa|reuniao|prova|enterro
SHE = ele ela
THEIR: se + matar|suicid*|machuc*|cort*|mata|mate|mago*; matar|cortar|magoar|suicidar + se; quer morrer|suicid*; NO quer viver
other: THEIR; KIN tirar propria + vida; KIN disse|diz .. quero + morr*
danger: me + bate; bate* + me
threat: vai|quer me + matar
unsafe: medo
guard: me + bate + OBJ|sono|fome
means: como KILL|DIE; KILL + com
report: se|te + mata $; mata + te; vai + morrer|se
guard: se + mata de|a
`;
