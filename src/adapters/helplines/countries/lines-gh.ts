export const first =
  "GH\t2026-11-21\ten\tAfrica/Accra\t\nmental-health-authority\tMental Health Authority helpline\tba\tcba\ta\ta0800 678 678~fmha-ghana.com";
