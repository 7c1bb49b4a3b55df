export const rest =
  "ZA\t2026-11-21\ten\tAfrica/Johannesburg\t\ngbv-command-centre\tGBV Command Centre\tba\th\ti\ta0800 428 428\t24/7\ntriangle-project\tTriangle Project\tcbm\tc\tf\ta021 712 6699^+27217126699~ftriangle.org.za\t\t\t\t\tSources differ on hours.\nchildline-116\tChildline South Africa\tba\thcb\tb\ta116~fwww.childlinesa.org.za\t24/7";
