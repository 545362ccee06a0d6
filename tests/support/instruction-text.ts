/** What sets one made-up work instruction apart from another. */
export interface InstructionText {
  readonly code: string;
  readonly title: string;
  readonly status: 'draft' | 'issued' | 'withdrawn';
  readonly effectiveFrom: string;
  readonly body: string;
}

/** A work instruction that the small agency could have issued, without any finding once its decision lists it (`decisionIssuing`). */
export const instructionText = ({ code, title, status, effectiveFrom, body }: InstructionText): string => `---
code: ${code}
title: ${title}
unit: van-phong
issue: 1
revision: 0
status: ${status}
issuedOn: 2026-01-26
effectiveFrom: ${effectiveFrom}
preparedBy:
  person: pham-thi-dung
  position: Công chức Tư pháp – Hộ tịch, Thư ký ISO
  date: 2026-01-08
reviewedBy:
  person: le-van-cuong
  position: Chánh Văn phòng
  date: 2026-01-15
approvedBy:
  person: nguyen-van-an
  position: Chủ tịch UBND xã
  date: 2026-01-26
decision: QĐ.2026.05
changes:
  - issue: 1
    revision: 0
    date: 2026-01-26
    request: Kế hoạch năm 2026
    place: Toàn bộ tài liệu
    summary: Ban hành lần đầu
---

## 1. Cách làm

${body}
`;
