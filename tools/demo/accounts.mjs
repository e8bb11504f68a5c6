/** Everybody's password: for looking around on one's own machine, nowhere else. */
const password = 'VinhDanh-2026';
const account = (username, personKey, who) => ({ username, password, who, personKey });

/** The accounts of the demo; `personKey` is the person's name. */
export const accounts = [
  account('thcs-sapa.vanthu', 'Giàng Thị Say', 'Văn thư Trường THCS Sa Pả: lập và gửi hồ sơ'),
  account('thcs-sapa.hieutruong', 'Bùi Thanh Nga', 'Hiệu trưởng Trường THCS Sa Pả'),
  account('thcs-tavan.vanthu', 'Vàng Thị Khé', 'Văn thư Trường PTDTBT THCS Tả Van'),
  account('thcs-quangkim.vanthu', 'Phan Văn Tiệp', 'Văn thư Trường THCS Quang Kim (huyện Bát Xát, nay xã Bát Xát)'),
  account('phuong-sapa.vanthu', 'Nguyễn Thị Thơm', 'Văn thư phường Sa Pa, trước và sau 01/07/2025'),
  account('thixa.vanthu', 'Ninh Thị Huệ', 'Văn thư thị xã Sa Pa (đến 30/06/2025): lập hồ sơ của chính thị xã'),
  account('thixa.tiepnhan', 'Lý Thị Mẩy', 'Chuyên viên Phòng Nội vụ thị xã: tiếp nhận, thư ký Hội đồng (đến 30/06/2025); nay ở xã Tả Van'),
  account('thixa.thamdinh', 'Phàn Thị Dần', 'Phó Trưởng phòng Nội vụ thị xã: thẩm định (đến 30/06/2025); nay Trưởng phòng VH-XH phường Sa Pa'),
  account('thixa.truongphong', 'Lương Văn Thắng', 'Trưởng phòng Nội vụ thị xã (đến 30/06/2025); nay Chủ tịch UBND xã Mường Bo'),
  account('thixa.chutich', 'Vàng A Tủa', 'Chủ tịch UBND thị xã Sa Pa (đến 30/06/2025)'),
  account('phuong-sapa.tiepnhan', 'Má Thị Chư', 'Chuyên viên Phòng VH-XH phường Sa Pa: tiếp nhận, thư ký Hội đồng'),
  account('phuong-sapa.thamdinh', 'Đặng Thị Hường', 'Phó Trưởng phòng VH-XH phường Sa Pa: thẩm định'),
  account('phuong-sapa.chutich', 'Hoàng Thị Nhình', 'Chủ tịch UBND phường Sa Pa (trước đó Phó Chủ tịch UBND thị xã)'),
  account('xa-tavan.thamdinh', 'Hạng Thị Sú', 'Phó Trưởng phòng VH-XH xã Tả Van: thẩm định'),
  account('xa-tavan.chutich', 'Vàng A Chớ', 'Chủ tịch UBND xã Tả Van'),
  account('xa-batxat.thamdinh', 'Lý Thị Sẩm', 'Phó Trưởng phòng VH-XH xã Bát Xát: thẩm định ở nơi khác'),
  account('tinh.tiepnhan', 'Vi Thị Lụa', 'Chuyên viên Sở Nội vụ tỉnh Lào Cai: tiếp nhận, thư ký Hội đồng tỉnh'),
  account('tinh.thamdinh', 'Cao Minh Đạo', 'Phó Trưởng ban (phòng) TĐKT, Sở Nội vụ: thẩm định'),
  account('tinh.giamdoc', 'Nông Quốc Trụ', 'Giám đốc Sở Nội vụ'),
  account('tinh.chutich', 'Bàn Phúc Lâm', 'Chủ tịch UBND tỉnh Lào Cai'),
  account('bo.tiepnhan', 'Kiều Thị Ngân', 'Ban TĐKT Trung ương (Bộ Nội vụ): tiếp nhận, ghi văn bản của Thủ tướng, Chủ tịch nước'),
  account('bo.thamdinh', 'Đỗ Hoàng Thạch', 'Ban TĐKT Trung ương (Bộ Nội vụ): thẩm định'),
  account('bo.vanthu', 'Tạ Minh Thư', 'Ban TĐKT Trung ương (Bộ Nội vụ): ghi văn bản gửi đi, nhận về của Thủ tướng, Chủ tịch nước'),
  account('quantri', 'Mai Đình Tạo', 'Quản trị hệ thống, tỉnh Lào Cai'),
  account('phuong-sapa.quantri', 'Hầu Thị Chúa', 'Quản trị hệ thống, phường Sa Pa'),
];
