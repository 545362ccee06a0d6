import type { ComponentDefinition } from './component-definition.ts';
import { coverageComponent } from './components/coverage.ts';
import { dossierComponent } from './components/dossier.ts';
import { exclusionsComponent } from './components/exclusions.ts';
import { factsComponent } from './components/facts.ts';
import { fieldComponent } from './components/field.ts';
import { figureComponent } from './components/figure.ts';
import { flowChartComponent } from './components/flow-chart.ts';
import { formsComponent } from './components/forms.ts';
import { goalsComponent } from './components/goals.ts';
import { issuedDocumentsComponent } from './components/issued-documents.ts';
import { lawComponent } from './components/law.ts';
import { legalBasisComponent } from './components/legal-basis.ts';
import { mottoComponent } from './components/motto.ts';
import { noteComponent } from './components/note.ts';
import { refComponent } from './components/ref.ts';
import { retentionComponent } from './components/retention.ts';
import { scopeComponent } from './components/scope.ts';
import { signatureComponent } from './components/signature.ts';
import { stepsComponent } from './components/steps.ts';
import { termComponent } from './components/term.ts';

const definitions = [
  refComponent, lawComponent, termComponent, noteComponent, figureComponent, mottoComponent, fieldComponent, signatureComponent,
  stepsComponent, flowChartComponent, dossierComponent, factsComponent, formsComponent, retentionComponent, legalBasisComponent,
  goalsComponent, coverageComponent, exclusionsComponent, scopeComponent, issuedDocumentsComponent,
] as readonly ComponentDefinition[];

/** The closed table: what stands here may be written in a controlled text, nothing else. */
export const componentTable: ReadonlyMap<string, ComponentDefinition> = new Map(definitions.map((definition) => [definition.name, definition]));
