export default {
  list: {
    title: 'Hồ sơ của đơn vị',
    new: 'Lập hồ sơ',
    group: { returned: 'Bị trả lại, cần bổ sung', draft: 'Bản nháp', running: 'Đang xử lý', ended: 'Đã xong' },
    filter: {
      name: 'Lọc danh sách',
      q: 'Tìm theo tên hoặc mã',
      qHint: 'Không cần gõ dấu',
      award: 'Danh hiệu, hình thức',
      group: 'Trạng thái',
      clear: 'Bỏ lọc',
    },
    empty: 'Đơn vị chưa có hồ sơ nào',
    emptyAbout: 'Bấm "Lập hồ sơ" để bắt đầu. Bản nháp được tự lưu, có thể làm dở rồi quay lại.',
    emptyFiltered: 'Không có hồ sơ nào khớp với bộ lọc',
    emptyFilteredAbout: 'Bỏ bớt điều kiện lọc để xem các hồ sơ khác.',
    returnedBy: '{{name}} trả lại ngày {{date}}. Cần bổ sung {{n}} điểm:',
    answer: 'Bổ sung và nộp lại',
    continue: 'Viết tiếp',
    savedAt: 'Sửa lần cuối {{time}}',
    at: 'Đang ở: {{step}}',
  },
};
