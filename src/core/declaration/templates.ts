/** Folder of the agency's own templates. */
export const templatesFolder = 'templates';

/** The templates of a declaration set, by what each makes. */
export const templateFiles = {
  decision: 'quyet-dinh-cong-bo.txt',
  declaration: 'ban-cong-bo.txt',
  annex: 'phu-luc-cong-bo.txt',
} as const;
export type TemplateName = keyof typeof templateFiles;

/** Where the agency's own template stands in the content folder. */
export const templatePath = (name: TemplateName): string => `${templatesFolder}/${templateFiles[name]}`;

const names = Object.keys(templateFiles) as readonly TemplateName[];

/** The template that a path of the content folder holds. */
export const templateAt = (path: string): TemplateName | undefined => names.find((name) => templatePath(name) === path);
