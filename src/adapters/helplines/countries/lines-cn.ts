export const first =
  "CN\t2026-11-21\tzh-CN\tAsia/Shanghai\t120^p110^a120^f119\n12356\t全国统一心理援助热线 12356\tbh\tabc\ta\ta12356\t\t\t\t\tHours depend on the province.\nhope24\t希望24热线 (Hope 24)\tbhm\tab\ta\ta400-161-9995\t24/7\nbeijing-crisis-center\t北京心理危机研究与干预中心 (Beijing Suicide Research and Prevention Center)\tbhm\tab\ta\ta010-8295-1332^+861082951332~a800-810-1117^?landlines\t24/7\nlifeline\tLifeline China\tchm\tc\ta\ta400 821 1215~flifelinechina.org/\tMo-Su 10:00-22:00\ten";
export const more = () => import('./lines-cn-more.js');
