const MARKS = /[\u0300-\u036F]/gu;

/** Words of a post without marks and capitals. */
export const foldedPost = (words: string): string => words.normalize('NFD').replaceAll(MARKS, '').replaceAll(/[Đđ]/gu, 'd').toLowerCase().replaceAll(/\s+/gu, ' ').trim();

const RANK = /(?:pho )?(?:chu tich|chanh van phong|truong phong|giam doc|truong ban|bi thu|chi cuc truong|tram truong|doi truong)/gu;

/** Ranks that a position as printed holds: `Phó Chủ tịch UBND xã, Giám đốc Trung tâm` holds two. */
export const ranksOf = (position: string): readonly string[] => foldedPost(position).match(RANK) ?? [];
