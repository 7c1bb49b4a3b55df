export const first =
  "HK\t2026-11-21\tzh-HK,en\t\t999\n18111\t18111 Mental Health Support Hotline (情緒通)\tbh\tcb\ta\ta18111~fwww.shallwetalk.hk/\t24/7\nsamaritan-befrienders\t香港撒瑪利亞防止自殺會 (The Samaritan Befrienders Hong Kong)\tbh\tac\ta\ta2389 2222^+85223892222~cchatpoint.org.hk/~fsbhk.org.hk/\t24/7\tzh-HK\nsamaritans\t撒瑪利亞會 (The Samaritans Hong Kong)\tbh\tac\ta\ta2896 0000^+85228960000~fsamaritans.org.hk/\t24/7\ten,zh-HK,zh-CN";
export const more = () => import('./lines-hk-more.js');
