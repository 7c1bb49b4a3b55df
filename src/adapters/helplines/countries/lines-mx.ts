export const first =
  "MX\t2026-11-21\tes\t\t911\nlinea-de-la-vida\tLínea de la Vida\tbac\tbcka\ta\ta800 911 2000~fwww.gob.mx/lineadelavida\t24/7\nsaptel\tSAPTEL\tbb\tbc\ta\ta55 5259 8121^+525552598121~fwww.saptel.org.mx/\t24/7\nconsejo-ciudadano\tConsejo Ciudadano – Línea de Seguridad\tbb\tcb\ta\ta55 5533 5533^+525555335533\t24/7\t\t\tMexico City";
