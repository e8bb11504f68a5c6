import type { DossierStatus } from '../../../libs/dossier';
import { awardOn } from '../../../libs/rulebook';
import type { DossierLine } from '../../../libs/sheet';
import { vietnamDay } from '../../../libs/store';
import type { DossierItem } from '../../../libs/store/queries';

const STATUS: Record<DossierStatus, string> = {
  draft: 'Bản nháp',
  running: 'Đang xử lý',
  returned: 'Trả lại bổ sung',
  held: 'Tạm dừng xét',
  granted: 'Đã tặng',
  declined: 'Không đồng ý',
  withdrawn: 'Đã rút',
};
const KIND: Record<string, string> = { individual: 'Cá nhân', collective: 'Tập thể', household: 'Hộ gia đình', foreigner: 'Người nước ngoài' };
const LEVEL: Record<string, string> = { unit: 'Đơn vị', commune: 'Cấp xã', district: 'Cấp huyện', province: 'Cấp tỉnh', state: 'Trung ương' };
const VERDICT: Record<string, string> = { met: 'Đạt', 'not-met': 'Chưa đạt', unknown: 'Chưa rõ' };

/** Dossiers as lines of the sheet: codes told in words, days as days. */
export async function* linesOf(items: AsyncIterable<DossierItem>, today: string): AsyncGenerator<DossierLine> {
  for await (const item of items) {
    const createdOn = vietnamDay(new Date(item.createdAt));
    const award = awardOn(item.award, createdOn) ?? awardOn(item.award, today);
    yield {
      code: item.code,
      nominee: item.nominee.name,
      nomineeKind: KIND[item.nominee.kind] ?? item.nominee.kind,
      award: item.award,
      awardName: award && 'name' in award ? award.name.vi : '',
      unit: item.unit.name,
      status: STATUS[item.status],
      level: LEVEL[item.level ?? ''] ?? item.level ?? '',
      step: item.stepName?.vi ?? '',
      dueOn: item.dueOn,
      overdue: item.overdue,
      period: item.period ?? '',
      late: item.late,
      verdict: item.verdict ? (VERDICT[item.verdict] ?? item.verdict) : 'Chưa đối chiếu',
      createdOn,
    };
  }
}
