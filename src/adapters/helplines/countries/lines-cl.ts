export const first =
  "CL\t2026-11-21\tes\t\t131^p133^a131^f132\n4141\tLínea Prevención del Suicidio *4141\tba\tab\ta\ta*4141^!^?mobiles only; dial by hand, many phones do not open links with *\t24/7\nsalud-responde\tSalud Responde\tchm\ttc\ta\ta600 360 7777\t24/7";
