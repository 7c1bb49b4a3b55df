export const first =
  "BR\t2026-11-21\tpt\t\t192^p190^a192^f193\ncvv\tCVV – Centro de Valorização da Vida\tbac\tcab\ta\ta188~ccvv.org.br/chat/~fcvv.org.br/\t24/7\nligue-180\tLigue 180 – Central de Atendimento à Mulher\tba\th\tei\ta180\t24/7\ndisque-100\tDisque 100 – Disque Direitos Humanos\tba\th\tbfci\ta100~fwww.gov.br/mdh/pt-br\t24/7";
