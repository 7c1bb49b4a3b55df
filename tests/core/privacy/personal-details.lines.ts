import type { DetailKind } from '../../../src/core/privacy/personal-details.js';

/**
 * Labelled lines for the personal-details hints: what must be seen, and look-alikes that must be left alone.
 * `kinds | text`, kinds in any order, a dash for none. Everything is invented or from ranges kept for examples: example.org,
 * 555-01xx, 07700 900xxx, 030 23125xxx, 01 99 00 xx xx, the sample numbers of banks, card networks and tax offices.
 */
export type Language = 'en' | 'es' | 'de' | 'fr' | 'pt' | 'ar';

export interface Line {
  readonly language: Language;
  readonly kinds: readonly DetailKind[];
  readonly text: string;
}

const read = (language: Language, block: string): Line[] =>
  block
    .trim()
    .split('\n')
    .map((row) => {
      const [kinds = '', text = ''] = row.split(' | ');
      return { language, kinds: kinds === '-' ? [] : (kinds.split(' ') as DetailKind[]), text };
    });

const en = `
email | You can write to quiet.river@example.org any time.
email | My address is sam+haven@mail.example.co.uk if you want to talk.
email | reach me: robin (at) example (dot) com
email | it is robin at example dot org, spelled so nobody can click it
link | I wrote more about it on https://example.org/blog/quiet-days?id=3.
link | My page is www.example.com/about, have a look.
link | everything is on mydiary.example.com/winter
link | find me at linkedin.com/in/quiet-river
handle | I post drawings as @quiet_river most weeks.
handle | my insta is soft.rain_22 if anyone likes photos
handle | Discord: maplecat#0142
handle | I am @robin@social.example over there
phone | You can ring me on 07700 900123 after work.
phone | Call me: (202) 555-0143.
phone | my cell is 202-555-0187
phone | Our landline is 020 7946 0018.
phone | From abroad it is +44 20 7946 0958.
phone | text 555-0142, I answer slowly
iban | Please send it to GB82 WEST 1234 5698 7654 32, thank you.
card | The card was 4111 1111 1111 1111 and I had to block it.
card | They kept asking for 5555-5555-5555-4444 again.
national-id | My NI number is QQ 12 34 56 C.
national-id | the form wanted my social, 219-09-9999, twice
national-id | NHS number 943 476 5919, in case it helps
national-id | my passport number is X1234567
birth-date | I was born on 12 March 1985 in a small place.
birth-date | DOB: 03/11/1990
birth-date | My birthday is May 4th, 1992 and I dread it.
birth-date | date of birth 1988-07-21 on every form
address | I live at 12 Willow Lane and it is quiet there.
address | Post it to 221 Maple Grove Road, please.
address | My postcode is AB1 2CD.
address | We moved to 1400 Example Avenue, Springfield, IL 62704.
badge | They only know me as badge number 48213.
badge | I sit in room 214 and nobody comes by.
badge | Ask for desk 14B on our side.
badge | staff ID: 99214
badge | I am on ward 7 most nights.
only-one | I'm the only night nurse on our ward.
only-one | She is the only woman in the engineering team.
only-one | As the only wheelchair user in my office I plan every day.
only-one | I am the only one in my team who speaks up.
role | I'm a senior analyst in the payroll team and it wears me out.
role | I work as a teacher at the village school.
role | I work on the payments team and we are short of people.
person | My boss Caroline asked how I was.
person | I told my line manager Robin that I needed a break.
person | Then Mr Example closed the door softly.
person | my best friend Leila sat with me
phone badge | Room 12, or ring 01632 960123.
- | I have been tired since 2019 and 2020 was no better.
- | We sold 1999 2000 3000 units and I still felt empty.
- | It cost £1,250.00 and I could not pay it.
- | The meeting is from 09:00 to 17:30 with one break.
- | The final score was 3-2, then 4-1.
- | The room temperature was 21 degrees all night.
- | I updated to version 10.15.7 and it all got slower.
- | Going for a walk is the only thing that helps.
- | Sleep is the only way I get through.
- | Am I the only one who feels like this?
- | You are the only person I can talk to.
- | I'm not the only one in my team who is tired.
- | The only reason I stay is the garden.
- | My boss is kind but busy.
- | My boss On a good day is fine, on Monday less so.
- | My manager said I should rest.
- | I see my doctor on Thursday.
- | It happened on 12/03/2024, a grey day.
- | On 4 May 2023 I started to feel better.
- | I took 10,000 steps and 300 mg of magnesium.
- | Order 4502345678 arrived broken.
- | I was born tired, honestly.
- | I was at work @ 9 and home by 5.
- | I feel safest @home with tea.
- | Chapter 12, page 214, that line stayed with me.
- | I read the book, ISBN 978-3-16-148410-0, twice.
- | It takes 2 minutes down the road.
- | I have 3 close friends and one of them is far away.
- | I slept 4-5 hours, then 6-7.
- | There were 200 staff and not one said hello.
- | I am a bit worried about the new team.
- | My 2 p.m. slot moved to 3.30.
- | I got 98% and still cried.
- | It was -12.5 outside and I walked anyway.
- | I tried that and/or the other thing, etc.
- | I was tired.it was late.
- | He said "breathe in 4, hold 7, out 8" and it worked.
- | We have been together 20 years, 3 months and 2 days.
- | Vitamin B12 5mg did nothing for me.
- | I bought a 128GB phone and a PS5 1TB.
- | 50,000 people feel this, I heard.
- | I am on my way, row by row, day by day.
- | The number 1234 is on the door of my mind, I joke.
- | Half of us, 1 in 4, maybe 3 in 10.
- | I counted to 1000000 in bed.
- | My first Christmas alone was gentle.
- | I'm in a good place, in a way.
- | My playlist has 1,024 songs since 2012-2013.
- | I call my mum 3 times a week.
- | The office was quiet at 8.
`;

const es = `
email | Escríbeme a rio.tranquilo@example.org cuando quieras.
email | mi correo es luna arroba example punto com
link | Lo cuento en https://example.org/diario/invierno.
link | Mi web es www.example.es y está un poco vieja.
handle | Subo dibujos como @rio_tranquilo.
handle | mi insta es lluvia.suave_22
handle | En Discord soy gatolento#0199
phone | Llámame al 612 345 678 por la tarde.
phone | Mi número es el +34 612 34 56 78.
phone | el fijo de casa: 91 234 56 78
phone | mi móvil, 699123456, casi nunca suena
iban | Mi cuenta es ES91 2100 0418 4502 0005 1332.
card | La tarjeta 4012 8888 8888 1881 ya no funciona.
national-id | Mi DNI es 12345678Z y siempre lo olvido.
national-id | El NIE, X1234567L, me lo piden en todas partes.
national-id | pasaporte AAA123456, por si acaso
birth-date | Nací el 12 de marzo de 1985 en un pueblo pequeño.
birth-date | Fecha de nacimiento: 03/11/1990
birth-date | Mi cumpleaños es el 4 de mayo y me da pena.
address | Vivo en la calle Mayor 12, con mi gato.
address | Mándalo a Avenida de la Paz, 45.
address | Estoy en c/ Jardines nº 7, segundo.
address | Mi código postal es 28013 Madrid.
badge | Estoy en la habitación 214 y no viene nadie.
badge | Soy el número de empleado 48213 para ellos.
badge | Mi matrícula es 20413 en la universidad.
badge | Trabajo en el despacho 12, al fondo.
only-one | Soy la única enfermera del turno de noche.
only-one | Es el único hombre del equipo y se nota.
only-one | Soy la única en mi oficina que lo dice.
only-one | soy el único profesor nuevo del colegio
role | Soy auxiliar en la planta de pediatría del hospital.
role | Trabajo como profesora en un turno de tarde del instituto Ejemplo, en la escuela de arriba.
role | Trabajo en el departamento de pagos desde hace poco.
person | Mi jefa Carolina me preguntó cómo estaba.
person | Se lo dije a mi compañero Tomás.
person | mi mejor amiga Leila se quedó conmigo
person | La Sra. Ejemplo cerró la puerta despacio.
phone email | Llama al 655 010 203 o escribe a sol@example.com.
- | Estoy cansado desde 2019 y 2020 no fue mejor.
- | Me costó 1.250,00 euros y no podía pagarlo.
- | La reunión es de 09:00 a 17:30 con una pausa.
- | El partido acabó 3-2 y luego 4-1.
- | La habitación estaba a 21 grados toda la noche.
- | Pasear es lo único que me ayuda.
- | Dormir es la única forma de seguir.
- | ¿Soy el único que se siente así?
- | Eres la única persona con la que puedo hablar.
- | No soy la única en mi equipo que está cansada.
- | El único momento bueno es la mañana.
- | Mi jefe es amable pero está ocupado.
- | Mi jefa dijo que descansara.
- | Veo a mi médico el jueves.
- | Pasó el 12/03/2024, un día gris.
- | El 4 de mayo de 2023 empecé a sentirme mejor.
- | Di 10.000 pasos y dormí 8 horas.
- | El pedido 650234567 llegó roto.
- | Nací cansada, la verdad.
- | Salgo a la calle a las 3 y vuelvo pronto.
- | Llevo en la calle 2 horas, mirando los árboles.
- | Tengo 3 amigos cerca y uno lejos.
- | Dormí 4-5 horas, luego 6-7.
- | Había 200 empleados y nadie saludó.
- | Me da un poco de miedo el equipo nuevo.
- | Saqué un 9,8 y aun así lloré.
- | Respira en 4, aguanta 7, suelta en 8.
- | Llevamos 20 años, 3 meses y 2 días juntos.
- | Leí la página 214 del capítulo 12 otra vez.
- | Somos 50.000 personas con esto, dicen.
- | La sala 2 personas y ya parece llena.
- | Conté hasta 1000000 en la cama.
- | Mi primera Navidad sola fue tranquila.
- | Entre 2012-2013 casi no salí.
- | Llamo a mi madre 3 veces por semana.
- | La versión 10.15.7 va más lenta.
- | Nuestro aniversario fue el 3 de mayo, muy bonito.
- | Hace 12 grados y -3 por la noche.
`;

const de = `
email | Schreib mir an stiller.fluss@example.org.
email | meine Mail ist mond (at) example (punkt) com
link | Mehr steht auf https://example.org/tagebuch/winter.
link | Meine Seite ist www.example.de, etwas alt.
link | ich schreibe unter stillertag.de weiter
handle | Ich zeichne als @stiller_fluss.
handle | mein Insta heißt sanfter.regen_22
handle | Auf Discord bin ich ahornkatze#0142.
phone | Ruf mich unter 030 23125123 an.
phone | Meine Handynummer ist 0171 3920012.
phone | Aus dem Ausland: +49 30 23125 456.
phone | Mein Büro hat 0221/4710-123.
iban | Mein Konto: DE89 3704 0044 0532 0130 00, danke dir.
card | Die Karte 3782 822463 10005 ist gesperrt.
national-id | Meine Steuer-ID ist 86 095 742 719.
national-id | steuerliche Nummer 47036892816 steht überall
national-id | Personalausweis L01X00T47 war weg.
national-id | Sozialversicherungsnummer 65 170839 J 003
birth-date | Ich bin am 12.03.1985 geboren.
birth-date | Ich wurde am 12. März 1985 in einem kleinen Ort geboren.
birth-date | Geburtsdatum: 03.11.1990
birth-date | Mein Geburtstag ist der 4. Mai und ich fürchte ihn.
address | Ich wohne in der Gartenstraße 12.
address | Schick es an Musterweg 7a bitte.
address | Lange Straße 45, ganz oben.
address | Wir sind nach 10115 Berlin gezogen.
badge | Ich sitze in Zimmer 214 und keiner kommt vorbei.
badge | Für sie bin ich Personalnummer 48213.
badge | Ich arbeite auf Station 7.
badge | Mein Ausweis-Nr. 99214 geht nicht mehr.
only-one | Ich bin die einzige Nachtschwester auf der Station.
only-one | Sie ist die einzige Frau im Team.
only-one | Als einziger Pfleger auf unserer Station plane ich alles.
only-one | Ich bin der Einzige in meiner Klasse, der das sagt.
role | Ich bin Pflegerin auf der Intensivstation und müde.
role | Ich arbeite als Lehrerin an der Grundschule im Ort.
role | Ich arbeite in der Marketingabteilung und wir sind zu wenige.
person | Meine Chefin Caroline fragte, wie es mir geht.
person | Ich sagte es meinem Kollegen Tobias.
person | Dann machte Herr Beispiel leise die Tür zu.
person | meine beste Freundin Leila blieb bei mir
phone email | Anrufen unter 0152 28817386 oder sonne@example.com.
- | Ich bin seit 2019 müde, und 2020 war nicht besser.
- | Es kostete 1.250,00 Euro und ich konnte nicht zahlen.
- | Das Treffen geht von 09:00 bis 17:30 Uhr.
- | Das Spiel endete 3:2, dann 4:1.
- | Im Zimmer waren es 21 Grad die ganze Nacht.
- | Spazieren ist das Einzige, was hilft.
- | Schlaf ist der einzige Weg für mich.
- | Bin ich der Einzige, dem es so geht?
- | Du bist der einzige Mensch, der mich versteht.
- | Ich bin nicht die Einzige im Team, die müde ist.
- | Der einzige Grund ist der Garten.
- | Mein Chef ist nett, aber beschäftigt.
- | Weil mein Chef Stress macht, schlafe ich schlecht.
- | Heute hat meine Mutter Geburtstag, das ist schön.
- | Am Donnerstag sehe ich meine Ärztin.
- | Es war am 12.03.2024, ein grauer Tag.
- | Am 4. Mai 2023 ging es mir besser.
- | Ich bin 12345 Schritte gegangen und habe 8 Stunden geschlafen.
- | Bestellung 4502345678 kam kaputt an.
- | Ich bin müde geboren, ehrlich.
- | Der Heimweg 20 Minuten durch den Regen tut gut.
- | Mein Arbeitsplatz 2 Stunden entfernt macht müde.
- | Ich habe 3 enge Freunde, einer wohnt weit weg.
- | Ich schlief 4-5 Stunden, dann 6-7.
- | Es waren 200 Leute da und keiner grüßte.
- | Ich habe etwas Angst vor dem neuen Team.
- | Ich hatte 98 % und weinte trotzdem.
- | Atme 4 ein, halte 7, dann 8 aus.
- | Wir sind 20 Jahre, 3 Monate und 2 Tage zusammen.
- | Seite 214 in Kapitel 12 blieb bei mir.
- | 10000 Menschen fühlen das, sagt man.
- | Ich zählte im Bett bis 1000000.
- | Mein erstes Weihnachten allein war ruhig.
- | Zwischen 2012-2013 ging ich kaum raus.
- | Ich rufe meine Mutter 3 mal pro Woche an.
- | Version 10.15.7 ist langsamer.
- | Ich wollte nie 10 000 Schritte am Tag gehen.
- | Das ist meine Geschichte, und als Lehrer für Geschichte erzähle ich sie.
- | Auf Platz 3 zu landen war gut.
- | Wir haben Regen bei 12 Grad.
`;

const fr = `
email | Écris-moi à riviere.calme@example.org quand tu veux.
email | mon mail : lune arobase example point com
link | J'en parle sur https://example.org/journal/hiver.
link | Mon site est www.example.fr, un peu vieux.
handle | Je dessine sous @riviere_calme.
handle | mon insta c'est pluie.douce_22
handle | Sur Discord je suis chatlent#0142.
phone | Appelle-moi au 06 39 98 12 34 le soir.
phone | Mon fixe est le 01 99 00 12 34.
phone | Depuis l'étranger : +33 6 39 98 56 78.
phone | mon portable, 06.39.98.44.55, sonne peu
iban | Mon compte : FR14 2004 1010 0505 0001 3M02 606.
card | La carte 6011 1111 1111 1117 ne marche plus.
national-id | Mon numéro de sécurité sociale est 2 55 08 14 168 025 38.
national-id | j'ai donné 255081416802538 sans réfléchir
national-id | passeport 12AB34567, au cas où
birth-date | Je suis née le 12 mars 1985 dans un petit village.
birth-date | Je suis né à Exempleville le 12/03/1985.
birth-date | Date de naissance : 03/11/1990
birth-date | ma date de naissance est le 4 mai
address | J'habite 12 rue des Lilas avec mon chat.
address | Envoie-le au 45 bis avenue de la Paix.
address | On est au 7, impasse du Moulin.
address | Nous vivons à 75011 Paris maintenant.
badge | Je suis dans la chambre 214 et personne ne passe.
badge | Pour eux je suis le matricule 48213.
badge | Mon bureau 12 est au fond.
badge | numéro d'employé 99214, c'est tout
only-one | Je suis la seule infirmière de nuit du service.
only-one | C'est la seule femme de l'équipe.
only-one | Je suis le seul homme dans mon bureau.
only-one | Je suis la seule dans mon équipe à le dire.
role | Je suis infirmier dans le service de cardiologie.
role | Je travaille comme professeure au collège du village.
role | Je travaille au service de paie de l'équipe du matin.
person | Ma cheffe Caroline m'a demandé comment j'allais.
person | Je l'ai dit à mon collègue Julien.
person | Puis M. Exemple, non, Mme Exemple a fermé la porte.
person | ma meilleure amie Leila est restée
phone email | Appelle le 07 55 01 02 03 ou écris à soleil@example.com.
- | Je suis fatigué depuis 2019 et 2020 n'a pas été mieux.
- | Ça coûtait 1 250,00 euros et je ne pouvais pas payer.
- | La réunion va de 9h00 à 17h30 avec une pause.
- | Le match a fini 3-2, puis 4-1.
- | La chambre était à 21 degrés toute la nuit.
- | Marcher est la seule chose qui m'aide.
- | Dormir est le seul moyen de tenir.
- | Suis-je le seul à ressentir ça ?
- | Tu es la seule personne qui m'écoute.
- | Je ne suis pas la seule dans mon équipe à être fatiguée.
- | Le seul moment calme, c'est le matin.
- | Mon chef est gentil mais pressé.
- | Ma cheffe a dit de me reposer.
- | Je vois mon médecin jeudi.
- | C'était le 12/03/2024, un jour gris.
- | Le 4 mai 2023 j'ai commencé à aller mieux.
- | Le 12 mars je ne le voyais pas encore.
- | J'ai fait 10 000 pas et dormi 8 heures.
- | La commande 4502345678 est arrivée cassée.
- | Je suis né fatigué, vraiment.
- | Il reste 3 places et 2 cours cette semaine.
- | J'ai 3 amis proches et un plus loin.
- | J'ai dormi 4-5 heures, puis 6-7.
- | Il y avait 200 personnes et personne n'a dit bonjour.
- | J'ai un peu peur de la nouvelle équipe.
- | J'ai eu 98 % et j'ai pleuré quand même.
- | Inspire sur 4, garde 7, souffle sur 8.
- | Nous sommes ensemble depuis 20 ans, 3 mois et 2 jours.
- | La page 214 du chapitre 12 m'est restée.
- | 50 000 personnes vivent ça, paraît-il.
- | J'ai compté jusqu'à 1000000 au lit.
- | Mon premier Noël seul était doux.
- | Entre 2012-2013 je ne sortais presque pas.
- | J'appelle ma mère 3 fois par semaine.
- | La version 10.15.7 est plus lente.
- | Je ne suis pas en 2019 dans ma tête.
- | On habite à 2 rues d'ici, ça rassure.
- | Il fait 12 degrés et -3 la nuit.
`;

const pt = `
email | Escreve para rio.calmo@example.org quando quiseres.
email | meu e-mail é lua arroba example ponto com
link | Conto tudo em https://example.org/diario/inverno.
link | O meu site é www.example.pt, um pouco velho.
link | está em meudiario.com.br há anos
handle | Desenho como @rio_calmo.
handle | meu insta é chuva.leve_22
handle | No Discord sou gatolento#0142.
phone | Liga-me para o 912 345 678 à noite.
phone | Meu número é (11) 95555-0123.
phone | De fora: +351 912 345 678.
phone | meu celular, 11 95555 0187, toca pouco
iban | A minha conta é PT50 0002 0123 1234 5678 9015 4.
card | O cartão 2223 0031 2200 3222 já não funciona.
national-id | Meu CPF é 123.456.789-09 e sempre esqueço.
national-id | passei o 11144477735 sem pensar
national-id | O meu NIF é 123456789.
national-id | passaporte AB123456, por via das dúvidas
birth-date | Nasci em 12 de março de 1985 numa vila pequena.
birth-date | Data de nascimento: 03/11/1990
birth-date | Meu aniversário é 4 de maio e fico triste.
address | Moro na Rua das Flores, 12, com o meu gato.
address | Manda para a Avenida da Paz 45.
address | Fica na Travessa do Sol, nº 7.
address | O meu código postal é 1250-096 Lisboa.
address | CEP 01310-100, se precisares
badge | Estou no quarto 214 e não vem ninguém.
badge | Para eles sou o crachá 48213.
badge | Minha matrícula é 20413.
badge | número de funcionário 99214, só isso
only-one | Sou a única enfermeira do turno da noite.
only-one | É o único homem da equipa.
only-one | Sou o único no meu escritório que fala, o único na equipe.
only-one | Ela é a única mulher na minha turma.
role | Sou enfermeiro no serviço de cardiologia.
role | Trabalho como professora na escola da vila.
role | Trabalho no departamento de pagamentos há pouco.
person | A minha chefe Carolina perguntou como eu estava.
person | Contei ao meu colega Tiago.
person | Depois a Sra. Exemplo fechou a porta.
person | minha melhor amiga Leila ficou comigo
phone email | Liga 21 955 0102 ou escreve para sol@example.com.
- | Estou cansado desde 2019 e 2020 não foi melhor.
- | Custou 1.250,00 euros e eu não podia pagar.
- | Paguei R$ 1.250,00 e fiquei sem nada.
- | A reunião é das 09:00 às 17:30 com uma pausa.
- | O jogo acabou 3-2, depois 4-1.
- | O quarto estava a 21 graus a noite toda.
- | Caminhar é a única coisa que ajuda.
- | Dormir é o único jeito de aguentar.
- | Sou o único que se sente assim?
- | És a única pessoa com quem posso falar.
- | Não sou a única na minha equipa que está cansada.
- | O único momento calmo é a manhã.
- | O meu chefe é simpático mas ocupado.
- | A minha chefe disse para descansar.
- | Vejo o meu médico na quinta.
- | Foi no dia 12/03/2024, um dia cinzento.
- | No dia 4 de maio de 2023 comecei a melhorar.
- | Dei 10.000 passos e dormi 8 horas.
- | A encomenda 912345670 chegou partida.
- | Nasci cansada, a sério.
- | Na rua a 3 passos há um jardim.
- | Tenho 3 amigos perto e um longe.
- | Dormi 4-5 horas, depois 6-7.
- | Havia 200 funcionários e ninguém disse olá.
- | Tenho um pouco de medo da nova equipa.
- | Tirei 9,8 e chorei na mesma.
- | Inspira em 4, segura 7, solta em 8.
- | Estamos juntos há 20 anos, 3 meses e 2 dias.
- | A página 214 do capítulo 12 ficou comigo.
- | Somos 50.000 pessoas com isto, dizem.
- | Contei até 1000000 na cama.
- | O meu primeiro Natal sozinho foi calmo.
- | Entre 2012-2013 quase não saí.
- | Ligo à minha mãe 3 vezes por semana.
- | A versão 10.15.7 é mais lenta.
- | Estava com 12 graus e -3 à noite.
`;

const ar = `
email | اكتب لي على nahr@example.org متى شئت.
link | كل شيء على https://example.org/yawmiyat
phone | اتصل بي على ٠٥٥٥٥٠١٢٣٤ مساءً
phone | رقمي هو +966 55 550 1234
phone | جوالي ۰۹۱۲۳۴۵۶۷۸۹ قليل الرنين
iban | حسابي SA03 8000 0000 6080 1016 7519
card | البطاقة ٤١١١ ١١١١ ١١١١ ١١١١ توقفت
birth-date | أنا من مواليد ١٢/٠٣/١٩٨٥
address | أسكن في شارع الزهور رقم 12
badge | أنا في غرفة 214 وحدي
only-one | أنا الممرضة الوحيدة في القسم
role | أعمل ممرضة في قسم القلب
person | تحدثت مع مديرتي السيدة ليلى
- | أنا متعب منذ ٢٠١٩ و٢٠٢٠ لم تكن أفضل
- | كلفني ذلك ١٢٥٠ ريال ولم أستطع الدفع
- | المشي هو الشيء الوحيد الذي يساعدني
- | هل أنا الوحيد الذي يشعر بهذا؟
- | الاجتماع من ٠٩:٠٠ إلى ١٧:٣٠
- | مشيت ١٠٠٠٠ خطوة ونمت ٨ ساعات
- | مديري لطيف لكنه مشغول
- | في ٤ مايو ٢٠٢٣ بدأت أتحسن
- | قرأت صفحة ٢١٤ من الفصل ١٢
`;

/** Every labelled line. */
export const lines: readonly Line[] = [...read('en', en), ...read('es', es), ...read('de', de), ...read('fr', fr), ...read('pt', pt), ...read('ar', ar)];
