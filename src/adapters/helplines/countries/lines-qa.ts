export const first =
  "QA\t2026-11-21\tar,en\tAsia/Qatar\t999\n16000\tNational Mental Health Helpline 16000\tbac\tcb\ta\ta16000~fwww.hamad.qa/\t\t\t\t\tChoose the mental-health option in the menu (4 when last read). Sources differ on hours; the latest reading was Saturday to Thursday, daytime.\naman-919\tAman protection hotline 919\tbh\th\tebi\ta919\t24/7";
