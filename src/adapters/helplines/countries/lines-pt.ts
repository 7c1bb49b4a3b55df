export const first =
  "PT\t2026-11-21\tpt\tEurope/Lisbon\t112\n1411\tLinha Nacional de Prevenção do Suicídio 1411\tba\tab\ta\ta1411~fwww.sns24.gov.pt/servico/linha-nacional-de-prevencao-do-suicidio/\t24/7\t\t\t\tIn service since 2025.\nsns24\tSNS 24 – aconselhamento psicológico\tcb\tc\ta\ta808 24 24 24~fwww.sns24.gov.pt/\t24/7\nsos-voz-amiga\tSOS Voz Amiga\tbb\tca\ta\ta213 544 545^+351213544545\tMo-Su 15:30-00:30\nvoz-de-apoio\tVoz de Apoio\tbbc\tca\ta\ta225 50 60 70^+351225506070~fvozdeapoio.pt";
export const more = () => import('./lines-pt-more.js');
