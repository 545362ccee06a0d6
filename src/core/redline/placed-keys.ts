/** Keys of the front matter that a placement shows. */
export const placedKeys: Readonly<Record<string, readonly string[]>> = {
  Steps: ['steps'],
  FlowChart: [],
  Dossier: ['dossier', 'dossierSets'],
  Facts: ['procedures', 'field', 'statutoryTime', 'committedTime', 'variants', 'applicants', 'channels', 'online', 'receivedAt', 'authority', 'coordination', 'results', 'fees'],
  Forms: ['forms'],
  Retention: ['retention'],
  LegalBasis: ['legalBasis'],
  Goals: ['goals'],
  Coverage: ['coverage'],
  Exclusions: ['exclusions'],
  Scope: ['standard', 'scope'],
  IssuedDocuments: ['issues'],
};
