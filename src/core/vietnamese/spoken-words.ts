/** Words of the regions and of messages typed on a phone, each with the words that papers use. */
const SPOKEN = `
ko k kg hok hong hông hổng hem = không
dc đc đặng = được
j = gì
r = rồi
vs = với
e = em
mk = mình
lm mần = làm
ng = người
nc = nước
vk = vợ
ck = chồng
heo = lợn
sanh đẻ = sinh
má u = mẹ
ba bố tía = cha
mướn = thuê
bịnh = bệnh
chánh = chính
nhứt = nhất
thiệt = thật
coi = xem
mả mồ = mộ
bé = trẻ
kiếng = kính
tánh = tính
hột = hạt
lượm = nhặt
cha = bố
mẹ = má
lợn = heo
trẻ = bé
`;

const meanings: ReadonlyMap<string, readonly string[]> = new Map(
  SPOKEN.trim().split('\n').flatMap((line) => {
    const [said = '', meant = ''] = line.split('=').map((side) => side.trim());
    return said.split(' ').map((word) => [word, meant.split(' ')] as const);
  }),
);

/** What papers write for a word as people say or type it; empty for most words. */
export const writtenWords = (word: string): readonly string[] => meanings.get(word) ?? [];
