export default {
  title: 'Đăng nhập',
  username: 'Tên đăng nhập',
  password: 'Mật khẩu',
  submit: 'Đăng nhập',
  needUsername: 'Còn thiếu tên đăng nhập.',
  needPassword: 'Còn thiếu mật khẩu.',
  expired: { title: 'Phiên đăng nhập đã hết hạn', about: 'Đăng nhập lại để tiếp tục. Nội dung đang nhập trên trang vẫn giữ nguyên.' },
};
