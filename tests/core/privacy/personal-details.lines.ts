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
address | My postcode is ZZ99 3WZ.
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
email | email me: j_doe.1985@mail.example.net!!
email | it's first.last [at] example.com
link | Photos: http://example.com/~me/pics
link | see t.me/quietchannel
link | I blog at softmornings.org
handle | dm me @oakleaf.writes ok
handle | well, my tiktok: paper_crane9
handle | u/sleepy_otter on reddit
phone | whatsapp +1 415 555 0132
phone | My number's 07700900456
phone | mobile 07700-900-789 most evenings
phone | 1-202-555-0155 is my work line
phone | Phone (01632) 960 001
iban | IBAN: DE89370400440532013000
card | amex 378282246310005 exp next year
card | 4242 4242 4242 4242
national-id | SSN: 078-05-1120
national-id | nino is AB123456C I think
national-id | driving licence EXAMP853057AB9CD
birth-date | born 3/7/79
birth-date | My dob is 7th of June 1990
birth-date | I turned 30, my birthday's on 14 February
birth-date | 21 June 1980 is my date of birth
address badge | Flat 3, 45 Harbour Street
address | 9B Elm Court, top floor
address | 77 Old Mill Rd. is where I grew up
address | PO Box 1234 is safest
address | sw1a 1aa, near the park
badge | Room B12 at the end of the corridor
badge | my employee number is 00342
badge | Patient no. 445120 on the wristband
badge | Locker 88
badge | I'm in bed 4 on the bay by the window
only-one | I'm the only Black woman on the team.
only-one | We all know he is the only porter on nights at this hospital.
only-one | Being the only teacher with a stammer at my school is hard.
only-one | I am the only trans person in my department
role | As a junior doctor in the emergency department I rarely sit down.
role | I'm the receptionist at Willow Surgery.
role | I'm a bus driver for Example Transit.
role | I am head chef at the Harbour Hotel.
role | I work in the finance department, mostly alone.
person | my ex husband Mark still calls
person | My sister Anna drove me home.
person | Dr. Patel was gentle.
person | my supervisor, Gloria, said no
- | I paid 200 dollars for 12 sessions.
- | Between 2015 and 2018 I moved 4 times.
- | I set 3 alarms: 6:30, 6:45 and 7.00.
- | My heart rate was 120 bpm, then 80.
- | Only one thing matters: the next hour.
- | It is the only job I ever liked.
- | The only doctor who listened was kind.
- | My sister is my rock.
- | I'm a nurse and I'm tired.
- | As a child I loved rain.
- | I'm a mess at the moment, in a small way.
- | We had a team meeting at 10-11.
- | Room for improvement, room for 2.
- | I cried in the bathroom on floor 3 of my mind.
- | The flat was 65 m2 and cold.
- | 1 in 5 people; 20% of us; 3.5 million in all.
- | Section 8.2.1 of the manual says rest.
- | In 1985 I was a child.
- | My birthday felt long this year.
- | The train at 12.05 from platform 9 was late.
- | Take 2 x 500mg, twice.
- | See you tomorrow @ 10?
- | I scored 12345678 points in that game.
- | Her number is up, as they say.
- | The answer is 42, or 4 8 15 16 23 42.
- | Mon 3 June - Fri 7 June I was off.
- | My therapist says small steps count.
- | I lost 12 lbs and gained 3.
- | My friend said Monday was fine.
- | I bought 3 books, 2 pens, 1 lamp.
email | <mail me: night.owl@example.org>
email | contact hello@quietplace.example
link | check out quietplace.io/room/4
link | It's at https://forum.example.net/t/feeling-low/123 if you want context
handle | add me on snap: sleepy.fox
handle | my twitter handle is @notreallyme
phone | call 555-0123 and ask for me
phone | My phone number is 202.555.0171
phone | +1 (202) 555-0109
phone | you can text +447700900321
phone | Mobile number 07700 900 555.
national-id | My SSN is 123-45-6789
national-id | Passport No: 533380006
national-id | NHS no. 4505577104
birth-date | I was born in Leeds on the 3rd of April 1991
birth-date | born August 15, 1979
birth-date | Birthday: 09/09/1999
birth-date | DOB 1990/05/17
address | I live at 33 Rosemary Crescent
address | come to 101 West Hill Drive
address | our house is 5 Station Road, ZZ1
address badge | Apartment 5, 20 Elm St
address | EC1A 1BB is my postcode
address | My zip is 90210.
badge | my badge is 7741
badge | Employee #5521
badge | I'm in cubicle 12
badge | student id 20231145
badge badge | hospital number 445566, ward C4
only-one | I'm the only male midwife in the unit.
only-one | I'm the only programmer at our company
only-one | as the only parent with twins on our floor I feel alone
only-one | He's the only vegetarian in our team, haha
only-one | I am the only apprentice
role | I'm a paramedic with the night crew at Exampleton station
role | I'm the head of HR at Example Ltd
role | As team lead of the support department I hear everything.
role | I work in the accounts department
role | I was a teaching assistant at the primary school
person | My boss, Mr Brown, laughed.
person | my flatmate Tom moved out
person | My GP, Dr Lee, listened.
person | our head teacher Mrs Green
- | I was the only one left.
- | It's the only school I liked.
- | She's the only friend I have.
- | The only people who know are here.
- | The only good thing about the office is the plant.
- | The only quiet room in the building helps.
- | You're not the only nurse who feels that way.
- | I'm a worker at heart.
- | I'm as tired as a nurse after nights.
- | I am the manager of my own time.
- | I work from home in the mornings.
- | I work in a team of five.
- | I work hard for my family.
- | My doctor and I made a plan.
- | My mum Always calls, my dad never.
- | My English teacher was kind.
- | My friends Monday to Friday are at work.
- | I'm at uni, year 2 of 3.
- | In room 4 hours went by.
- | The bus number 42 was late.
- | Dial it down a notch, 10 to 1.
- | I read 12 pages, 3 chapters, 2 times.
- | In May 2021 I changed jobs.
- | I was born in the 80s.
- | My son was born 3 weeks early.
- | Since 01.01.2020 I keep a diary.
- | iOS 17.4.1 and Windows 11 both nag me.
- | The ratio is 16:9, the size 1920x1080.
- | It weighs 3.5kg.
- | lat 51.5, long -0.12
- | The lottery gave 4 11 23 31 40 49.
- | I owe 12,345.67 in total.
- | Invoice 202-555-0199 was wrong
- | tracking 9400111899223197428490
- | I woke at 3am, 4am, 5am.
- | Let's do 5 rounds of 4-7-8.
- | The 2nd of May felt fine.
- | I paid with 2 x 20 and 1 x 10.
- | St. John's wort did nothing.
- | I ran 5k in 32:10 on Road 3 way.
- | Drive 5 miles that way.
- | 3 people close to me
- | I moved 3 times in 2 years, 400 miles away.
- | Ask Jeeves was e.g. funny.
- | see ch.5/6 for more
- | I went to the shop.it was shut.
- | He/she/they is fine by me.
email | ping maya.l@example.ac.uk
link | read it here: example.com/stories?id=9#top
handle | I'm @moss_and_fern on there
phone | My number is (555) 555-0134.
phone | work: 0161 496 0123
phone | ring 01632-960-555 before 9
iban | account NL91ABNA0417164300
card | number 3530 1113 3330 0000
national-id | National Insurance number AB 12 34 56 A
national-id | my driver's license is D1234567
birth-date | I was born on 1 Jan 2001.
birth-date | My date of birth is 23.11.1975
address | I'm staying at 7 Primrose Hill Road, London
address | 16 Cherry Tree Walk
address | 3500 Oak Boulevard
address | 1 Church St, near the pub
badge | my locker number is 221
badge | membership no 889911
badge | Ward 12B is quiet tonight
badge | my clock number: 7731
only-one | I'm the only gay man in my village.
only-one | I am the only black nurse on this ward
only-one | I'm the only caretaker here at the school
only-one | She was the only manager in our branch who noticed.
role | I'm a dispatcher in the ambulance service.
role | I am a Year 4 teacher at Hillside School.
role | I work nights as a porter at the county hospital.
role | I'm on the design team as a senior designer at Example Corp.
person | my cousin Priya knows
person | My landlord Mr Smith keeps calling.
person | our boss Tina cried too
- | I'm the only one awake.
- | The only person in the room was me.
- | My boss always forgets.
- | I am an engineer by nature.
- | I had 2 cups of tea at 4pm.
- | It was 30 years ago, on a Tuesday.
- | Page 404, not found, just like me.
- | I've got 99 problems.
- | We are 12 in the team.
- | Room service was kind.
- | I earn 25,000 a year.
- | 15-20 minutes of sun helps.
- | My doctor is on holiday until 5 June.
- | Check in at 11:45, gate 14.
- | She said: "1, 2, 3, breathe".
- | Between 1998 and 2004 I was fine.
- | I like the app v3.2.
- | The first of May is my favourite day.
email | if anyone wants to chat: tired_but_ok@example.com
handle | same name everywhere, @softclouds
link | my portfolio (www.example.net/me) has more
phone | just call or text (202) 555 0166 whenever
phone | 0044 7700 900111
birth-date | b. 5 Nov 1982, so you do the maths, born 5 Nov 1982
birth-date | My birthday is on the 2nd of October.
address | I'm at 48 Beech Road if you're near
address | 12a High Street, above the bakery
address | The house at 900 Sunset Blvd is empty
badge | I'm patient 40233 here
badge | room no. 5 is mine
badge | I sit at desk 31 by the lifts
only-one | I'm the only deaf person in our office
only-one | I'm the only father in the parents' group at this school
only-one | I'm the only one on my shift without kids
only-one | They know me, I'm the only trainee.
role | I manage people: I'm a shift supervisor in the packing department.
role | I'm the school secretary at Oakfield Primary
role | I'm a PhD student in the chemistry department
role | I work in HR at Example Ltd as a recruiter for the sales team
person | My manager Dave keeps shouting.
person | My therapist, Dr Green, is away.
person | My daughter Ella turned six.
- | The only time I breathe is at night.
- | I'm the only problem here.
- | I am a quiet person in a loud office.
- | My sister and I talk on Sundays.
- | I'm at my desk from 9 to 5.
- | It was room 2 of the museum... no, just a dream.
- | 7 out of 10 days are okay.
- | I have been sober 112 days.
- | I moved in 2022; it is 2024 now.
- | I had 1,500 unread messages.
- | My doctor gave me 20mg.
- | Dinner was £12.50 each.
- | The bus at 18:45 was empty.
- | I spent 6 weeks in the hospital.
- | Two's company.
- | I will be 40 in May.
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
role | Trabajo como profesora en el instituto Ejemplo.
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
email | contacto: pedro_99@correo.example.com
link | mira http://example.es/fotos
handle | escríbeme en twitter, @nube.lenta
handle | Mi usuario es gato_gris7
phone | Mi teléfono: 600-123-456
phone | WhatsApp 0034 600 123 456
phone | marca el (55) 5555-0123
iban | ES9121000418450200051332 a mi nombre
card | visa 4111111111111111
national-id | dni 00000000T
national-id | NIE: Y-1234567-X
national-id | mi cédula es 1.234.567.890
birth-date | Naci el 7/06/90
birth-date | mi cumple es el 14 de febrero
birth-date | Fecha nac.: 1980-06-21
address | Plaza del Sol 3, 2º A
address | Vivo en Paseo de los Olmos, número 8
address | calle luna 15
badge | cama en la sala 4
badge | Aula 12, al lado de la ventana
badge | nº de expediente 55012
badge | Mi placa es la 7781
only-one | Soy la única mujer en mi empresa.
only-one | Ella es la única médica del pueblo.
only-one | soy el único chico de mi clase que baila
role | Soy enfermera en el turno de noche del hospital.
role | Soy el encargado de la tienda de abajo.
role | Trabajo de camarero en el bar del colegio mayor.
person | Mi hermano Luis vino a verme.
person | nuestra profesora, Marta, lo sabe
person | Mi psicóloga se llama Elena.
- | Soy la única que lo intenta.
- | El único lugar tranquilo de la oficina es la cocina.
- | Pagué 35 € por 2 sesiones.
- | Tengo 3 hermanos y 2 gatos.
- | Mi hermano vino a verme.
- | Mi vida en 2015, 2016 y 2017 fue otra.
- | Estoy solo en la oficina a las 8.
- | Soy enfermera y estoy cansada.
- | Nací en invierno.
- | La calle mayor estaba vacía.
- | Quedamos a las 12.30 en la plaza.
- | Mi amiga dice que respire.
- | Tomo 2 x 500 mg al día.
- | La clase de 3 horas se hizo larga.
- | El único médico que me escuchó fue amable.
- | Nos vemos @ 10.
- | El 3 de junio llovió.
email | mándame un correo: sol_y_luna@example.com.mx
link | lo subí a youtube.com/watch?v=abc123
handle | sígueme: @hojas.secas
phone | Tel. 93 412 34 56
phone | mi cel es 55 5555 0188
phone | +52 55 5555 0123
phone | Llamar al (011) 5555-0123
national-id | Mi CURP o cédula 1712345678
national-id | 87654321X es mi DNI
birth-date | Nacida el 3 de abril de 1991
birth-date | cumplo años el 15 de agosto
birth-date | el 15/08/1979 nací
address | Avda. Constitución 33, 1º izq.
address | Camino de los Pinos 7
address | vivo en 46001 Valencia
badge | Habitación nº 12
badge | Mi número de alumno: 2023114
badge | carnet de empleado 5521
only-one | Soy la única madre soltera en mi clase.
only-one | Soy el único hombre en la plantilla.
only-one | soy la única limpiadora del colegio
role | Soy médico residente en urgencias del hospital comarcal.
role | Soy profesor de matemáticas en el colegio Ejemplo.
role | Trabajo en el equipo de soporte
person | mi marido Andrés no lo sabe
person | mi jefe, el Sr. Pérez, gritó
person | nuestro encargado Julián
- | Es la única cosa buena de la oficina.
- | Mi jefe El lunes estaba raro.
- | Mi madre me llama los lunes.
- | Soy profesora.
- | Trabajo desde casa.
- | Trabajo mejor por la noche.
- | Soy el mayor de 3 hermanos.
- | La sala estaba llena.
- | El 3 a 2 del partido.
- | Nací en los 80.
- | Mi hijo nació 3 semanas antes.
- | El aula 20 alumnos y una ventana.
- | El bus 42 tardó.
- | Cuesta 12.345,67 en total.
- | Son 192.168.1.254 o algo así.
- | Corrí 5 km en 32:10.
email | mi mail: flor.azul@example.net
link | instagram.com/flor.azul
handle | busca @flor.azul en la app
phone | mi teléfono es 915 550 123
phone | 722 555 019 por las noches
phone | móvil: +34 722-555-019
national-id | NIE Z1234567R
birth-date | nací el 1/1/2001
birth-date | mi fecha de nacimiento es 23 de noviembre de 1975
address | Calle de la Luna, número 23, 4º B
address | en la plaza Mayor 5
address | 41001 Sevilla
badge | mi taquilla es la 221
badge | número de socio 889911
only-one | Soy la única extranjera en mi departamento.
only-one | soy el único fontanero de la empresa
only-one | Soy la única chica del turno de tarde.
role | Soy cajera en el supermercado del barrio, en el turno de mañana.
role | Soy técnico de laboratorio en el hospital provincial.
role | Trabajo de conserje en el colegio Ejemplo.
person | mi prima Lucía lo sabe
person | La doctora López, digo la Dra. López, me ayudó.
person | mi novio Iván
- | Soy el único despierto.
- | Mi jefe siempre se olvida.
- | Tomé 2 tés a las 4.
- | Hace 30 años, un martes.
- | Gano 25.000 al año.
- | 15-20 minutos de sol ayudan.
- | Somos 12 en el equipo.
- | La página 404.
- | Entre 1998 y 2004 estuve bien.
- | El primero de mayo es mi día favorito.
email | si alguien quiere hablar: cansada_pero_bien@example.com
link | lo tengo en www.example.net/yo
phone | si quieres llama al 911 234 567
birth-date | Mi cumple: 2 de octubre
birth-date | soy del 82, nací el 5 de noviembre
address | Calle Olmo 48, bajo
address | estoy en la avenida del Mar 12
badge | paciente en la habitación 5
badge | mi número de paciente 40233
only-one | Soy la única persona sorda de la oficina.
only-one | soy la única becaria
only-one | Soy la única con hijos en mi turno.
role | Soy supervisora de turno en el departamento de envíos.
role | Soy secretaria en el colegio Roble.
role | Soy estudiante de química en la facultad, en la clase de segundo.
person | Mi jefe David no para de gritar.
person | mi hija Elena cumplió seis
person | mi terapeuta, la Dra. Verde, no está
- | El único rato que respiro es de noche.
- | Soy una persona tranquila en una oficina ruidosa.
- | Llevo 112 días sobria.
- | Cumplo 40 en mayo.
- | La cena fue a 12,50 € cada uno.
- | El bus de las 18:45 iba vacío.
- | Pasé 6 semanas en el hospital.
- | Estoy en mi mesa de 9 a 5.
- | Tenía 1.500 mensajes sin leer.
- | Mi hermana y yo hablamos los domingos.
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
email | Kontakt: anna.m-88@post.example.de
link | http://example.de/bilder
handle | schreib mir auf Instagram, @leise.wolke
handle | Mein Benutzername ist grauerkater_7
phone | Tel. 0221 4710 456
phone | Mobil: 0049 171 3920045
phone | Handy 015228817399
phone | Ich bin unter (089) 99998 123 erreichbar
iban | IBAN DE89 3704 0044 0532 0130 00
card | Kreditkarte 5105 1051 0510 5100
national-id | IdNr. 65929970489
national-id | Steuernummer 12/345/67890
national-id | Reisepass C01X00T47
birth-date | geb. 07.06.1990
birth-date | Geburtstag: 14. Februar
birth-date | Am 21.6.1980 kam ich zur Welt, also ist das mein Geburtstag.
address | Hauptstr. 5, zweiter Stock
address | Gleich am Markt, Rosenweg 12
address | PLZ 10115
address | Ich lebe in 50667 Köln.
address | Kastanienallee 33b
badge | Raum 3.12 im Neubau
badge | Büro: Zimmer 8a
badge | Meine Matrikelnummer ist 204133
badge badge | Bett 2, Station 5
only-one | Ich bin der einzige Mann in der Kita.
only-one | Sie ist die einzige Ärztin im Dorf.
only-one | Als einzige Frau in unserer Firma falle ich auf.
role | Ich bin Krankenpfleger im Nachtdienst der Klinik am See.
role | Als Teamleiterin in der Buchhaltungsabteilung höre ich viel.
role | Ich arbeite als Koch in der Kantine der Grundschule.
person | Meine Schwester Anna fuhr mich heim.
person | Dann kam Dr. Muster und war sanft.
person | Mein Therapeut heißt Jonas.
- | Ich bin Pfleger und müde.
- | Meine Schwester fuhr mich heim.
- | Der einzige Arzt, der zuhörte, war nett.
- | Ich zahlte 35 Euro für 2 Stunden.
- | Von 2015 bis 2018 zog ich 4 mal um.
- | Drei Wecker: 6:30, 6:45 und 7.00 Uhr.
- | Mein Freund Angst? Nein, er ist mutig.
- | Ich habe 3 Geschwister und 2 Katzen.
- | Wir treffen uns um 12.30 am Platz.
- | Das Zimmer 20 m2 groß, kalt.
- | Die Straße war leer.
- | Puls 120, dann 80.
- | Abschnitt 8.2.1 sagt: ausruhen.
- | Mein Umweg 3 km durch den Park.
- | Am 3. Juni hat es geregnet.
- | Meine Mutter Hilfe zu bitten fällt schwer.
email | Mail: sonne+mond@example.at
link | steht auf blog.example.de/2024/ruhig
handle | folgt @herbst.blatt
phone | Festnetz 0221/4710123
phone | Ruft an: 0171-39200-12
phone | +49 (0)30 23125 789
phone | Meine Nummer: 23125 456
national-id | Steuer-Identifikationsnummer 57549285017
national-id | Meine Rentenversicherungsnummer: 65170839J003
birth-date | Ich bin geboren am 3. April 1991
birth-date | Geboren: 1979-08-15
birth-date | Mein Geburtstag: 15.08.
address | Am Lindenplatz 4, 3. Stock
address address | Schulstraße 17, 50667 Köln
address | wohne im Ahornweg 3
address | Berliner Allee 120
badge | Zimmer Nr. 12
badge | Mitarbeiternummer 5521
badge | Spind 88
only-one | Ich bin die einzige alleinerziehende Mutter in meiner Klasse.
only-one | Ich bin der einzige Azubi im Betrieb.
only-one | als einziger Lehrer mit Kind an der Schule
role | Ich bin Assistenzärztin auf der Kinderstation.
role | Ich arbeite als Verkäufer im Laden am Markt.
role | Ich arbeite im Support-Team
person | mein Mann Andreas weiß es nicht
person | mein Chef, Herr Weber, schrie
person | unsere Lehrerin Frau Grün
- | Das einzige Gute im Büro ist die Pflanze.
- | Meine Mutter ruft montags an.
- | Ich bin Lehrerin.
- | Ich arbeite von zu Hause.
- | Ich bin immer müde in der Schule.
- | Ich arbeite besser in der Nacht.
- | Ich bin der älteste von 3 Kindern.
- | Das Ergebnis war 3 zu 2.
- | Geboren in den 80ern.
- | Mein Sohn kam 3 Wochen zu früh.
- | Der Bus 42 war spät.
- | Es kostet 12.345,67 insgesamt.
- | 5 km in 32:10 gelaufen.
- | Ich sagte meinem Mann Bescheid.
- | Mein Freund Gott sei Dank half.
- | Im Raum 20 Stühle, alle leer.
- | Auf der Straße 3 Katzen.
- | Nach 12345 Versuchen klappte es.
email | schreib an blaue.blume@example.net
link | instagram.com/blaue.blume
handle | such @blaue.blume in der App
phone | Telefon: 0221-4710-999
phone | 0171 3920099 abends
phone | Handy +49-171-3920034
national-id | Meine Steueridentnummer 86095742719
national-id | Ausweisnummer L01X00T471
birth-date | geboren am 1.1.2001
birth-date | Mein Geburtsdatum ist der 23. November 1975
address | Bahnhofstraße 23, 4. Stock
address | Gleich hier, Ringstraße 5
address | 80331 München
badge | mein Spind hat die Nummer 221
badge | Mitgliedsnummer 889911
only-one | Ich bin die einzige Ausländerin in meiner Abteilung.
only-one | Ich bin der einzige Klempner im Betrieb.
only-one | Ich bin das einzige Mädchen in der Spätschicht.
role | Ich bin Kassiererin im Supermarkt, in der Frühschicht der Filiale am Park.
role | Ich bin Laborant im Stadtkrankenhaus.
role | Ich arbeite als Hausmeister an der Gesamtschule.
person | meine Cousine Lucia weiß es
person | Frau Dr. Lopez half mir.
person | mein Freund Ivan
- | Ich bin der Einzige, der wach ist.
- | Mein Chef vergisst immer alles.
- | Ich trank 2 Tassen Tee um 4.
- | Vor 30 Jahren, an einem Dienstag.
- | Ich verdiene 25.000 im Jahr.
- | 15-20 Minuten Sonne helfen.
- | Wir sind 12 im Team.
- | Seite 404.
- | Zwischen 1998 und 2004 ging es mir gut.
- | Der erste Mai ist mein Lieblingstag.
email | wer reden mag: muede_aber_ok@example.com
link | mehr auf www.example.net/ich
phone | ruf an oder schreib: 0152 28817386
birth-date | Geburtstag habe ich am 2. Oktober
birth-date | geb. am 5. Nov. 1982
address | Buchenweg 48, Erdgeschoss
address | ich bin in der Seestr. 12a
badge | Patientin in Zimmer 5
badge | Patientennummer 40233
only-one | Ich bin die einzige gehörlose Person im Büro.
only-one | Ich bin die einzige Auszubildende.
only-one | Ich bin die Einzige mit Kindern in meiner Schicht.
role | Ich bin Schichtleiterin in der Versandabteilung.
role | Ich bin Sekretärin an der Eichenschule.
role | Ich bin Doktorandin in der Chemieabteilung.
person | Mein Chef David schreit nur noch.
person | meine Tochter Ella wurde sechs
person | meine Therapeutin, Frau Grün, ist weg
- | Die einzige Zeit, in der ich atme, ist nachts.
- | Ich bin ein ruhiger Mensch in einem lauten Büro.
- | Seit 112 Tagen nüchtern.
- | Ich werde 40 im Mai.
- | Das Essen kostete 12,50 € pro Person.
- | Der Bus um 18:45 war leer.
- | Ich war 6 Wochen im Krankenhaus.
- | Ich sitze von 9 bis 5 am Tisch.
- | Ich hatte 1.500 ungelesene Nachrichten.
- | Meine Schwester und ich reden sonntags.
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
person | Puis Mme Exemple a fermé la porte.
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
email | contact : paul_99@courrier.example.fr
link | http://example.fr/photos
handle | écris-moi sur Twitter, @nuage.lent
handle | mon pseudo est chat_gris7
phone | Tél : 0639987766
phone | +33 (0)1 99 00 45 67
phone | Mon numéro c'est 07-55-01-02-33
iban | FR1420041010050500013M02606
card | carte 4242424242424242
national-id | NIR 1 84 12 76 451 089 46
national-id | permis de conduire 123456789012
birth-date | née le 7 juin 1990
birth-date | Mon anniversaire est le 14 février.
birth-date | né(e) le : 21/06/1980
address | 3 place de la République
address | 8 allée des Tilleuls, bâtiment B
address | 15 boulevard Victor-Exemple
address | On habite 69003 Lyon.
badge | Salle 12, près de la fenêtre
badge | chambre n° 8
badge | Mon badge est le 7781
badge | n° de dossier 55012
only-one | Je suis la seule femme dans mon entreprise.
only-one | C'est le seul médecin du village.
only-one | je suis le seul garçon de ma classe qui danse
role | Je suis aide-soignante dans l'équipe de nuit de l'hôpital.
role | Je suis caissière au magasin du coin.
role | Comme chef d'équipe dans l'usine, je dors peu.
person | Mon frère Luc est venu.
person | notre professeure, Marthe, le sait
person | Ma psychologue s'appelle Hélène.
- | Je suis infirmière et fatiguée.
- | Mon frère est venu.
- | Je suis la seule qui essaie.
- | Le seul médecin qui m'a écouté était gentil.
- | J'ai payé 35 € pour 2 séances.
- | Entre 2015 et 2018 j'ai bougé 4 fois.
- | Trois réveils : 6h30, 6h45 et 7h00.
- | J'ai 3 frères et 2 chats.
- | On se voit à 12.30 sur la place.
- | La rue était vide.
- | Je suis souvent seul dans le service.
- | Je ne suis pas la seule.
- | Le 3 juin il a plu.
- | Je prends 2 x 500 mg.
- | C'est mon 3e rendez-vous à 10 heures.
- | Je suis à 2 rues de chez moi.
email | courriel : soleil+lune@example.ca
link | c'est sur blog.example.fr/2024/calme
handle | suivez @feuille.seche
phone | Portable 0755010299
phone | 01.99.00.88.77
phone | 0033 6 39 98 11 22
national-id | numéro de sécu : 1 84 12 76 451 089 46
national-id | Passeport n° 09AE12345
birth-date | Né un 3 avril 1991
birth-date | Date de naissance 15.08.1979
birth-date | Je suis née à Lyon, le 15 août.
address | 17, rue de l'École
address | 33 av. Victor Exemple
address | 12 ter chemin des Vignes
address | 13001 Marseille
badge | Chambre 12B
badge | Mon numéro d'étudiant est 2023114
badge | casier 88
only-one | Je suis la seule mère célibataire de ma classe.
only-one | Je suis le seul apprenti de l'entreprise.
only-one | Je suis la seule enseignante de l'école avec un bégaiement
role | Je suis interne aux urgences de l'hôpital de la ville.
role | Je suis vendeuse dans la boutique du port.
role | Je travaille dans l'équipe support
person | mon mari André ne sait pas
person | mon chef, M. Dubois, a crié
person | notre maîtresse Madame Vert
- | La seule bonne chose au bureau est la plante.
- | Ma mère m'appelle le lundi.
- | Je suis professeure.
- | Je travaille chez moi.
- | Je travaille mieux la nuit.
- | Je suis l'aîné de 3 enfants.
- | Le score était 3 à 2.
- | Né dans les années 80.
- | Mon fils est arrivé 3 semaines trop tôt.
- | Le bus 42 était en retard.
- | Ça coûte 12 345,67 en tout.
- | 5 km en 32:10.
- | La salle 20 chaises, toutes vides.
- | Je ne le vois que le 12 mars.
- | Il me faut 2 places pour le 12 mars.
- | Mon ami Dieu merci était là.
email | mon adresse : fleur.bleue@example.net
link | instagram.com/fleur.bleue
handle | cherche @fleur.bleue dans l'appli
phone | tél. 01 99 00 12 99
phone | 06 39 98 77 66 le soir
phone | portable +33 7 55 01 02 99
national-id | n° de sécurité sociale 184127645108946
birth-date | né le 1/1/2001
birth-date | ma date de naissance est le 23 novembre 1975
address | 23 rue de la Lune, 4e étage
address | 5 place du Marché
address | 67000 Strasbourg
badge | mon casier est le 221
badge | numéro d'adhérent 889911
only-one | Je suis la seule étrangère dans mon service.
only-one | Je suis le seul plombier de l'entreprise.
only-one | Je suis la seule fille de l'équipe du soir.
role | Je suis caissière au supermarché, dans l'équipe du matin.
role | Je suis technicien de laboratoire à l'hôpital.
role | Je travaille comme concierge au collège Exemple.
person | ma cousine Lucie le sait
person | Le Dr Lopez m'a aidé.
person | mon copain Yvan
- | Je suis le seul réveillé.
- | Mon chef oublie toujours.
- | J'ai bu 2 thés à 4 heures.
- | Il y a 30 ans, un mardi.
- | Je gagne 25 000 par an.
- | 15-20 minutes de soleil aident.
- | On est 12 dans l'équipe.
- | Page 404.
- | Entre 1998 et 2004 j'allais bien.
- | Le premier mai est mon jour préféré.
email | si quelqu'un veut parler : fatiguee_mais_ok@example.com
link | le reste sur www.example.net/moi
phone | appelle ou écris au 06 39 98 00 11
birth-date | mon anniversaire c'est le 2 octobre
birth-date | née le 5 nov. 1982
address | 48 chemin du Hêtre
address | je suis au 12 bis, rue de la Mer
badge | patiente en chambre 5
badge | numéro de patient 40233
only-one | Je suis la seule personne sourde du bureau.
only-one | je suis la seule stagiaire
only-one | Je suis la seule avec des enfants dans mon équipe.
role | Je suis cheffe d'équipe au service des expéditions.
role | Je suis secrétaire à l'école du Chêne.
role | Je suis doctorante en chimie à la faculté, dans l'équipe du professeur.
person | Mon chef David crie tout le temps.
person | ma fille Ella a eu six ans
person | ma thérapeute, Mme Vert, est absente
- | Le seul moment où je respire c'est la nuit.
- | Je suis une personne calme dans un bureau bruyant.
- | Sobre depuis 112 jours.
- | J'aurai 40 ans en mai.
- | Le dîner était à 12,50 € chacun.
- | Le bus de 18h45 était vide.
- | J'ai passé 6 semaines à l'hôpital.
- | Je suis à ma table de 9 à 17.
- | J'avais 1 500 messages non lus.
- | Ma sœur et moi parlons le dimanche.
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
only-one | Sou o único no meu escritório que fala disto.
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
email | contato: ana_99@correio.example.com.br
link | http://example.com.br/fotos
handle | me chama no insta, @nuvem.lenta
handle | Meu usuário é gato_cinza7
phone | Tel: 21 95555-0199
phone | zap 11955550177
phone | +55 11 95555-0123
phone | O meu telemóvel é 961 234 567
iban | PT50000201231234567890154
card | cartão 5555555555554444
national-id | CPF 52998224725
national-id | RG 12.345.678-9
national-id | contribuinte 501442600
birth-date | nascida a 7 de junho de 1990
birth-date | nasci no dia 21/06/80
birth-date | Data de nasc.: 14/02/1992
address | Praça do Comércio 3
address | Av. Paulista, 1000
address | rua da Alegria 15, 2º esq.
address | 4000-123 Porto
badge | sala 12 ao fundo
badge | Quarto nº 8
badge | meu crachá é 7781
badge | nº de processo 55012
only-one | Sou a única mulher na minha empresa.
only-one | Ele é o único médico da aldeia.
only-one | sou o único rapaz da minha turma que dança
role | Sou técnica de enfermagem no hospital da cidade, no turno da noite.
role | Trabalho como motorista na empresa do bairro.
role | Sou gerente da loja do centro.
person | Meu irmão Lucas veio.
person | a nossa professora, Marta, sabe
person | A minha psicóloga chama-se Helena.
- | Sou enfermeira e estou cansada.
- | Meu irmão veio.
- | Sou a única que tenta.
- | O único médico que me ouviu foi gentil.
- | Paguei 35 € por 2 sessões.
- | Entre 2015 e 2018 mudei 4 vezes.
- | Três alarmes: 6:30, 6:45 e 7h00.
- | Tenho 3 irmãos e 2 gatos.
- | A rua estava vazia.
- | Até amanhã @ 10.
- | No dia 3 de junho choveu.
- | Tomo 2 x 500 mg.
- | A aula de 3 horas foi longa.
- | Nasci no inverno.
- | A praça estava cheia às 12.30.
- | A meu ver, maio é bonito.
email | correio: sol+lua@example.pt
link | está em blog.example.com/2024/calmo
handle | segue @folha.seca
phone | Telefone (21) 2555-0123
phone | 11 955550123
phone | 00351 912 345 678
national-id | Meu RG é 123456789
national-id | 529.982.247-25 é o CPF
birth-date | Nascido em 3 de abril de 1991
birth-date | o meu aniversário é a 15 de agosto
birth-date | Nascimento: 15/08/1979
address | Rua Augusta, 1500, no centro
address | Travessa das Flores 7
address | Largo do Carmo 3
address | 1000-001 Lisboa
badge | Quarto 12
badge | número de aluno 2023114
badge | cacifo 88
only-one | Sou a única mãe solteira na minha turma.
only-one | Sou o único estagiário da empresa.
only-one | sou a única professora da escola com gaguez
role | Sou médica interna no serviço de urgência do hospital.
role | Trabalho como vendedora na loja do porto.
role | Trabalho na equipe de suporte
person | meu marido André não sabe
person | meu chefe, o Sr. Silva, gritou
person | a nossa professora Dona Rosa
- | A única coisa boa do escritório é a planta.
- | A minha mãe liga às segundas.
- | Sou professora.
- | Trabalho em casa.
- | Trabalho melhor à noite.
- | Sou o mais velho de 3 irmãos.
- | O resultado foi 3 a 2.
- | Nasci nos anos 80.
- | Meu filho veio 3 semanas antes.
- | O ônibus 42 atrasou.
- | Custa 12.345,67 no total.
- | 5 km em 32:10.
- | A sala 20 cadeiras, todas vazias.
- | Meu amigo Graças a Deus ajudou.
email | meu mail: flor.azul@example.net
link | instagram.com/flor.azul
handle | procura @flor.azul na app
phone | telefone 213 456 789
phone | 922 555 019 à noite
phone | celular +55 (21) 95555-0144
national-id | NIF: 501442600
birth-date | nasci a 1/1/2001
birth-date | a minha data de nascimento é 23 de novembro de 1975
address | Rua da Lua, nº 23, 4º B
address | Avenida Central, 5
address | 01310-100 São Paulo
badge | meu armário é o 221
badge | número de sócio 889911
only-one | Sou a única estrangeira no meu departamento.
only-one | Sou o único canalizador da empresa.
only-one | Sou a única rapariga do turno da tarde.
role | Sou caixa no supermercado do bairro, no turno da manhã.
role | Sou técnico de laboratório no hospital distrital.
role | Trabalho como porteiro na escola Exemplo.
person | minha prima Lúcia sabe
person | A Dra. Lopes me ajudou.
person | meu namorado Ivan
- | Sou o único acordado.
- | Meu chefe sempre esquece.
- | Tomei 2 chás às 4.
- | Há 30 anos, numa terça.
- | Ganho 25.000 por ano.
- | 15-20 minutos de sol ajudam.
- | Somos 12 na equipa.
- | Página 404.
- | Entre 1998 e 2004 estive bem.
- | O primeiro de maio é o meu dia favorito.
email | se alguém quiser falar: cansada_mas_ok@example.com
link | o resto em www.example.net/eu
phone | liga ou escreve: 936 555 011
birth-date | faço anos a 2 de outubro, o meu aniversário é 2 de outubro
birth-date | nascida em 5 nov. 1982
address | Rua da Faia 48, cave
address | estou na Avenida do Mar, 12
badge | paciente no quarto 5
badge | número de paciente 40233
only-one | Sou a única pessoa surda do escritório.
only-one | sou a única estagiária
only-one | Sou a única com filhos no meu turno.
role | Sou supervisora de turno no departamento de envios.
role | Sou secretária na escola do Carvalho.
role | Sou doutoranda em química na faculdade, na turma do professor.
person | Meu chefe David só grita.
person | minha filha Ella fez seis anos
person | minha terapeuta, a Dra. Verde, não está
- | O único tempo em que respiro é à noite.
- | Sou uma pessoa calma num escritório barulhento.
- | Sóbria há 112 dias.
- | Faço 40 em maio.
- | O jantar custou 12,50 € cada.
- | O ônibus das 18:45 estava vazio.
- | Passei 6 semanas no hospital.
- | Fico na mesa das 9 às 17.
- | Tinha 1.500 mensagens por ler.
- | A minha irmã e eu falamos aos domingos.
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
export const lines: readonly Line[] = [
  ...read('en', en),
  ...read('es', es),
  ...read('de', de),
  ...read('fr', fr),
  ...read('pt', pt),
  ...read('ar', ar),
];
