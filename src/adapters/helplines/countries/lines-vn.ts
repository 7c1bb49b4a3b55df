export const first =
  "VN\t2026-11-21\tvi\tAsia/Ho_Chi_Minh\t115^p113^a115^f114\nngay-mai\tĐường dây nóng Ngày Mai\tba\tcb\ta\ta096 306 1414^+84963061414~fduongdaynongngaymai.vn/\tWe,Fr,Sa,Su 13:00-20:30\n111\tTổng đài Quốc gia Bảo vệ Trẻ em 111\tba\thc\tb\ta111\t24/7";
