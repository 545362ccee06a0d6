import type { PublishedDeclaration } from './published-declaration.ts';

interface LinkedDataInput {
  readonly declaration: PublishedDeclaration;
  readonly page: string | undefined;
}

/**
 * The declaration as schema.org says it: a government organization with a certification that it issued itself. A declaration of
 * conformity is the agency's own statement, so `issuedBy` names the agency and nobody else.
 * @returns JSON that may stand inside `<script type="application/ld+json">`: no `<` can end the element.
 */
export const declarationLinkedData = ({ declaration, page }: LinkedDataInput): string => {
  const { agency, code, title, issuedOn, effectiveFrom, auditedOn, standard } = declaration;
  const given = (key: string, value: string | undefined) => (value === undefined ? {} : { [key]: value });
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'GovernmentOrganization',
    name: agency.name,
    address: agency.address,
    parentOrganization: { '@type': 'GovernmentOrganization', name: agency.superior },
    ...given('telephone', agency.phone),
    ...given('email', agency.email),
    ...given('url', agency.website),
    hasCertification: {
      '@type': 'Certification',
      name: title,
      certificationIdentification: code,
      certificationStatus: 'https://schema.org/CertificationActive',
      about: { '@type': 'DefinedTerm', name: standard.designation, description: standard.title },
      issuedBy: { '@type': 'GovernmentOrganization', name: agency.name },
      ...given('datePublished', issuedOn),
      ...given('validFrom', effectiveFrom),
      ...given('auditDate', auditedOn),
      ...given('url', page),
    },
  }).replaceAll('<', String.raw`\u003c`);
};
