export const first =
  "XK\t2026-11-21\tsq\tEurope/Belgrade\t194^p192^a194^f193\nlinja-e-jetes\tLinja e Jetës\tbam\tab\ta\ta0800 12345\tMo-Su 18:00-02:00";
