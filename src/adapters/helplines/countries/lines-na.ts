export const first =
  "NA\t2026-11-21\ten\tAfrica/Windhoek\t10111^p10111^?Police; ambulance numbers are local.\nlifeline-childline\tLifeLine/ChildLine Namibia\tbbm\tbc\ta\ta061 232 221^+26461232221";
