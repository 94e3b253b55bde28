import type { CertificateField, DocumentType } from '#domain/certificates/certificate.js';
import { fieldsOf } from '#domain/certificates/fields-of.js';
import type { Draft } from '../../draft.js';
import type { Language } from '../../language.js';
import type { Layout, Material } from '../../layout.js';

/** A manner of setting documents in words of their kind. */
export type Setting<Words> = (draft: Draft, material: Material, words: Words) => void;

/** Words of a kind of document by language; English is never missing. */
export type Bank<Words> = { readonly en: Words } & Readonly<Partial<Record<Language['code'], Words>>>;

/** Documents of a kind that certify no management system. */
export interface OtherDocuments {
  readonly kind: DocumentType;
  /** How many there are, beside those of the other kinds. */
  readonly share: number;
  readonly languages: readonly string[];
  /** What they may state; whatever else stands in them is something else. */
  readonly fields: readonly CertificateField[];
  readonly layouts: readonly { readonly name: string; readonly layout: Layout }[];
}

/** Documents of a kind, set in all manners with its words; `adapted` makes of drawn facts what such a document says. */
export function documentsOf<Words>(
  kind: DocumentType,
  share: number,
  {
    bank,
    settings,
    adapted = (material) => material,
    fields = fieldsOf(kind),
  }: {
    readonly bank: Bank<Words>;
    readonly settings: readonly Setting<Words>[];
    readonly adapted?: (material: Material, words: Words) => Material;
    readonly fields?: readonly CertificateField[];
  },
): OtherDocuments {
  const layouts = settings.map((setting) => ({
    name: setting.name,
    layout: (draft: Draft, material: Material) => {
      const words = bank[material.language.code] ?? bank.en;
      setting(draft, adapted(material, words), words);
    },
  }));
  return { kind, share, languages: Object.keys(bank), fields, layouts };
}

/** The same with some of its values said otherwise. */
export const saying = (material: Material, said: Partial<Material['facts']['said']>): Material => ({
  ...material,
  facts: { ...material.facts, said: { ...material.facts.said, ...said } },
});
