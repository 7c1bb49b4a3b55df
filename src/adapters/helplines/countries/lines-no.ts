export const first =
  "NO\t2026-11-21\tno\t\t113^p112^a113^f110\nmental-helse\tMental Helse Hjelpetelefonen\tba\tcb\ta\ta116 123~csidetmedord.mentalhelse.no/~fwww.mentalhelse.no/\t24/7\nkirkens-sos\tKirkens SOS\tbamc\tcab\ta\ta22 40 00 40^+4722400040~cwww.soschat.no/~fwww.kirkens-sos.no/\t24/7\nalarmtelefonen\tAlarmtelefonen for barn og unge\tba\th\tb\ta116 111~fwww.116111.no/\t24/7";
