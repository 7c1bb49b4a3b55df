export const first =
  "IS\t2026-11-21\tis,en\t\t112\n1717\tHjálparsími Rauða krossins 1717\tba\tcab\ta\ta1717~fwww.raudikrossinn.is/hjalparsiminn/\t24/7";
