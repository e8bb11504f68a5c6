export default {
  title: 'Đăng nhập',
  about: 'Lập, thẩm định, trình ký và theo dõi hồ sơ khen thưởng, từ đơn vị đề nghị đến cấp quyết định.',
  public: 'Không có tài khoản? Xem hồ sơ đang ở đâu bằng mã hồ sơ:',
  lookup: 'Tra cứu hồ sơ',
  username: 'Tên đăng nhập',
  password: 'Mật khẩu',
  submit: 'Đăng nhập',
  needUsername: 'Còn thiếu tên đăng nhập.',
  needPassword: 'Còn thiếu mật khẩu.',
  expired: { title: 'Phiên đăng nhập đã hết hạn', about: 'Đăng nhập lại để tiếp tục. Nội dung đang nhập trên trang vẫn giữ nguyên.' },
};
