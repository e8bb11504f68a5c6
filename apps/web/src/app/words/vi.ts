export default {
  name: 'Vinh Danh',
  about: 'Hồ sơ thi đua, khen thưởng',
  skip: 'Đến nội dung chính',
  menu: { name: 'Danh mục', open: 'Mở danh mục', inbox: 'Việc của tôi', search: 'Tra cứu hồ sơ', clerk: 'Lập hồ sơ', meetings: 'Phiên họp Hội đồng', signing: 'Ký hồ sơ', stuck: 'Hồ sơ ách tắc', register: 'Đơn vị và người dùng' },
  account: 'Tài khoản và hiển thị',
  language: 'Ngôn ngữ',
  density: { name: 'Mật độ dòng', comfortable: 'Thoáng', compact: 'Gọn' },
  look: { name: 'Giao diện', system: 'Theo máy', light: 'Sáng', dark: 'Tối' },
  signOut: 'Đăng xuất',
  offices: 'Vai trò hôm nay',
  noOffice: 'Bạn chưa giữ vai trò nào hôm nay',
  missing: { title: 'Không có trang này', about: 'Địa chỉ có thể đã đổi. Quay về việc của tôi để tiếp tục.', back: 'Về việc của tôi' },
  broken: { title: 'Trang gặp lỗi', again: 'Tải lại trang' },
  role: {
    clerk: 'Cán bộ lập hồ sơ', 'unit-head': 'Người đứng đầu đơn vị', intake: 'Tiếp nhận', appraiser: 'Thẩm định', 'office-head': 'Phụ trách cơ quan', desk: 'Văn thư',
    chair: 'Chủ tịch', 'vice-chair': 'Phó Chủ tịch', 'standing-vice-chair': 'Phó Chủ tịch thường trực', secretary: 'Thư ký', member: 'Ủy viên', administrator: 'Quản trị',
  },
};
