/** The next revision of a document of the small agency. */
export const nextRevision = (text: string, { issuedOn, effectiveFrom }: { readonly issuedOn: string; readonly effectiveFrom: string }): string =>
  text
    .replace(/^revision: 0\nstatus: .+\nissuedOn: .+\neffectiveFrom: .+$/mu, `revision: 1\nstatus: issued\nissuedOn: ${issuedOn}\neffectiveFrom: ${effectiveFrom}`)
    .replace('audience:', `  - issue: 1\n    revision: 1\n    date: ${issuedOn}\n    request: Phiếu yêu cầu số 02\n    place: Toàn văn\n    summary: Sửa đổi lần một\naudience:`);
