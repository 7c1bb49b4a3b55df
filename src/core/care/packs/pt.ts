/** Portuguese of Brazil and Portugal: pronouns before and after, chat spellings, with and without accents. */
export const pt = `
FILLER = realmente so apenas simplesmente tao muito mt mto mesmo tambem cara mano sempre ne ate
NAO = nao n naum nem nunca ninguem nada sem
QUERO = quero qro queria querendo prefir* prefer* gost* espero tomara dera mereco desejo preciso vou penso pens* plan* decidi vontade ideia*
MORRER = morr* mort*
MATO: me + matar|suicidar|mato; matar|suicidar + me; suicid*; tirar|acabar|acabo a|com + minha + vida; acabar com + tudo; deixar|sair|ir este|deste + mundo; embora para|pra + sempre
VIVER = viver existir viva vivo vida vivendo
urgent: QUERO MATO|MORRER; me + mato; melhor|estar MORRER; unica|so|solucao MORRER|MATO; pensamentos|sinto|ideias suicid*; deixem MORRER; deixar de + VIVER
urgent!: NAO vontade|motivo*|forc*|sentido VIVER; NAO QUERO viver|continuar mais? $; NAO QUERO neste + mundo
urgent: NAO QUERO VIVER|continuar|acordar; NAO QUERO estar|ficar mais aqui|ca|mundo; vida NAO sentido|vale; perdi vontade VIVER; cansad*|cansei|fart* de|da + VIVER; por|para|pra que VIVER; NAO mereco VIVER; NAO consigo viver; QUERO dormir|descansar para|pra + sempre
urgent: medo do|de posso|mim|fazer; NAO confio mim; fazer besteira|asneira; NAO sei passo|chego|aguento noite|amanha
soon: hoje|amanha|ultim*; esta|essa + noite
decided: decidi* $
farewell: despec*; cartas escrit*; escrev* cartas; desculp* todos|mae|me
absent: NAO vou|estarei|estou aqui|ca|mais|estar; NAO acordar amanha; vou embora sempre
FERIR: me + machuc*|fer*|cort*|mutil*; machuc*|cort*|mago*|fer* + me; automutil*; mal|machuquei a + mim
urgent: novo|agora|outra|acabei|voltei FERIR; FERIR novo|agora|hoje|outra|noite|ontem
support: FERIR
SUMIR: sumir|sumisse|desaparec*; NAO ter|tivesse nascido; NAO acord*; dormir para|pra + sempre
support: QUERO|se|dormir|devia .. SUMIR; que tudo|isto|isso|dor acab*|pare|parasse|termine; parar|deixar de + sentir|sofrer
support: melhor|feliz* sem + mim; ninguem sent* minha; ninguem notaria|choraria|precisa|gosta|ama|quer|importa; sou|sinto|estou|to|me peso|fardo|estorvo|lixo|inutil|fracass*|nada|vazi*|perdid*|quebrad*|destruid*|acabad*|desesperad*|pres*; atrapalho|estorvo; NAO sirvo|presto|valho nada|ninguem; odeio + me; me + odeio; NAO faco falta
SAIDA = saida esperanca futuro luz sentido
support: NAO SAIDA; perdi esperanca; nada faz|tem|vale|importa|adianta|ajuda; NAO adianta; de|para|pra que adianta|serve|continuar|lutar; NAO vai melhorar|mudar; tudo escuro|negro|desmoron*|desab*; desisto|desisti; fundo do + poco; vida inferno|lixo|merda; NAO luto
AGUENTO: NAO aguento|guento; NAO suporto + mais|isto|tudo; NAO consigo|posso mais; NAO consigo continuar|seguir|lutar; NAO da + mais; NAO dou conta
VIDA = vida tudo isto isso assim dor sofr* tristeza solidao continuar lutar fingir viver
support: AGUENTO; NAO tenho|sem|restam forca*|energia; meu|no limite; afundando|afogando|desabando|afundar|sufoc*; cansad*|fart*|exaust*|cansei|chei* $|de VIDA; tudo pesa|demais; mundo desab*; chor* todas|todos|dormir
OBJ = o a os as este esta esse essa do da dos das no na com um uma meu minha de desta deste
guard: AGUENTO mais? + OBJ|*ar|*er|*ir; NAO forc*|vontade|SAIDA + OBJ|para|pra|*ar|*ir; cansad*|fart*|exaust* + OBJ
support!: AGUENTO .. VIDA; cansad*|fart*|exaust* VIDA; forc*|vontade de|para|pra + VIDA|nada; NAO vejo|ha + SAIDA $
guard: prefiro morr* + a|que; morr* + de|do|por; antes de|eu? + morr*; me + matar|mato|matando|mata + de|a; matar + o|a; mort* + o|a|do; nao + QUERO MATO|morr*|FERIR; nao me? + MATO|suicid*; nao|prevencao|dia|palestra|do|por + suicid*; nao sou + suicid*; suicid* + de|do; acabar|acabo com? + OBJ|como vida?
urgent!: acabar|acabo com + a + minha + vida; acabar|acabo com + minha + vida
guard: NAO QUERO VIVER|estar|continuar mais? aqui? + em|sem|ate|para|OBJ; viver + sem; SUMIR + por|OBJ; dormir ate; peso|carga + OBJ; saida + OBJ; desastre + OBJ; sirvo + para + OBJ|*ar; desisto + OBJ; FERIR + OBJ; acab*|termine + OBJ
support!: desisto de + tudo|viver|lutar|mim
frame: processo*|servidor*|nivel|personagem|celular|serie|musica|palestra|oficina|prevencao|jogo|vergonha|prova|engracad*|receita|mala
past: ha|faz|aos anos|tempo; adolescen*
well: hoje|ja|estou bem|feliz|melhor|viver; feliz por estar|viv*
away: ferias|trabalho|escritorio|equipe|mud*|reuniao|prova|praia|jantar
SEU: se + matar|suicid*|machuc*|cort*|mata|mate|mago*; matar|cortar|magoar|suicidar + se; quer morrer|suicid*; tirar propria + vida; NAO quer viver
other: SEU; amig*|irma*|filh*|mae|pai|namorad* disse|diz .. quero + MORRER
danger: me + bate; bate* + me; bate em + mim
threat: vai|quer me + matar; vai matar + me
unsafe: medo
guard: vai me? + matar me? + se; me + bate + OBJ|sono|fome
means: como MATO|MORRER; MATO + com
report: se|te + mata $; mata + te; vai + morrer|se
guard: se + mata de|a; NAO se|te mat*
`;
