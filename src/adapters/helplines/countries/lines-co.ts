export const first =
  "CO\t2026-11-21\tes\t\t123\nlinea-106\tLínea 106 – El poder de ser escuchado\tba\tcb\ta\ta106\t24/7\t\t\tBogotá\n155\tLínea 155 – orientación a mujeres\tba\th\tei\ta155\t24/7\n141\tLínea 141 ICBF\tba\th\tb\ta141~fwww.icbf.gov.co/\t24/7";
