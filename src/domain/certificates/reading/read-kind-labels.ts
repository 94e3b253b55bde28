import type { DocumentType } from '../certificate.js';
import { type Candidate, candidateFor } from './candidate.js';
import { datesIn, type NumericOrder } from './dates.js';
import { wordings } from './document-kind.js';
import { labelKey } from './labels.js';
import type { Cell } from './lines.js';
import { nameAndAddress } from './names.js';
import type { Sheet } from './sheet.js';
import { isValueOf } from './values.js';
import { setsLabelsUnder, waysTo } from './ways-to-value.js';

type OfKind = 'number' | 'holder' | 'issuedOn' | 'expiresOn';
type Labels = Readonly<Partial<Record<OfKind, RegExp>>>;

/** Labels that say something else on a certificate, or nothing, and are plain on these: English, German, French, Spanish, Italian, Dutch, Polish. */
const LABELS: Readonly<Partial<Record<DocumentType, Labels>>> = (() => {
  const ofPeople: Labels = {
    number: wordings(`
      ^(?:(?:digital |professional )?(?:credential|certification|licen[cs]e|diploma|badge|personal|member(?:ship)?|registration|verification|certificate|document|serial|training certificate) )?(?:id|number|no|code|ref(?:erence)?)(?: number| no)?$
      ^(?:diplom|zertifikats?|urkunden|lizenz|teilnahme|bescheinigungs)-?(?:nr|nummer|id)$|^(?:laufende|registrier)[- ]?(?:nr|nummer)$
      ^(?:no|numero|n°|identifiant)(?: (?:de |du |d')(?:diplome|titre|certification|attestation))?$
      ^(?:no|numero|folio|registro|id)(?: (?:de |del )(?:diploma|credencial|titulo|registro))?$
      ^(?:no|numero|id)(?: (?:di |del )?(?:diploma|attestato|credenziale|registro))?$
      ^(?:diploma|registratie|certificaat)-?(?:nr|nummer|id)$
      ^(?:nr|numer|no)(?: (?:dyplomu|zaswiadczenia|legitymacji|rejestracyjny))?$`),
    issuedOn: wordings(`
      ^(?:granted|awarded|earned|completed|achieved|conferred|certified|issued|date (?:granted|awarded|earned|achieved|certified|completed|of award|of completion)|award date|pass date)(?: on)?$
      ^(?:verliehen|erworben|ausgestellt) am$|^(?:verleihungs)datum$
      ^(?:decerne|obtenu|attribue|delivre) le$|^date d'(?:obtention|attribution)$
      ^(?:otorgado|obtenido|concedido) el$|^fecha de (?:obtencion|otorgamiento)$
      ^(?:conseguito|conferito|rilasciato) il$|^data (?:di )?conseguimento$
      ^(?:behaald|toegekend|verleend) op$
      ^(?:przyznano|uzyskano|nadano)(?: dnia)?$`),
  };
  const ofReports: Labels = {
    number: wordings(`
      ^(?:audit )?report (?:number|no|id|ref(?:erence)?)$
      ^(?:audit|pruf)?berichts?[- ]?(?:nr|nummer|kennung)$|^(?:nr|nummer) des berichts$
      ^(?:n[o°]|numero|reference) (?:de |du )?rapport$|^rapport (?:n[o°]|numero)$
      ^(?:n[o°]|numero|referencia|codigo) (?:de |del )?informe$|^informe (?:n[o°]|num|numero)$
      ^(?:no?|numero|codice)(?: del| di)? (?:rapporto|relazione|report)$|^(?:rapporto|relazione|report) (?:no?|numero)$
      ^rapport[- ]?(?:nr|nummer)$|^nummer rapport$
      ^(?:nr|numer) raportu$`),
    holder: wordings(`
      ^(?:audited|assessed) (?:organi[sz]ation|company|entity|party|client)$|^auditee$|^organi[sz]ation audited$
      ^(?:auditierte[sr]?|geprufte[sr]?) (?:organisation|unternehmen|stelle|firma)$
      ^(?:organisme|entreprise|societe|entite) auditee?$
      ^(?:organizacion|empresa|entidad) auditada$
      ^(?:organizzazione|azienda|societa) (?:auditata|verificata|oggetto di audit)$
      ^geauditeerde (?:organisatie|partij)$|^geauditeerd bedrijf$
      ^(?:organizacja|firma) audytowana$|^audytowan[ay] (?:organizacja|podmiot|firma)$`),
    issuedOn: wordings(`
      ^(?:report (?:issued|date|issue date|dated)|date of (?:the |this )?report|date report issued|issue date of report)(?: on)?$
      ^berichts?datum$|^datum des berichts$|^bericht vom$|^erstellt am$
      ^date (?:du |de (?:ce )?)rapport$|^rapport (?:emis|etabli) le$
      ^fecha del informe$|^informe emitido el$
      ^data (?:del |di )?(?:rapporto|relazione|emissione rapporto)$
      ^(?:datum (?:van (?:het )?)?rapport|rapportdatum)$
      ^data (?:raportu|sporzadzenia(?: raportu)?)$`),
  };
  const ofSeals: Labels = {
    number: wordings(
      `^(?:badge|seal|label|rating|mark|listing|registration|certificate|assessment)[ -]?(?:id|number|no|code|ref(?:erence)?|nr|nummer)$`,
    ),
    issuedOn: wordings(`^(?:awarded|granted|certified|rated|listed|earned)(?: on| since)?$`),
    expiresOn: wordings(`^(?:valid (?:through|until|to)|expires(?: on)?|renewal due)$`),
  };
  const ofStatements: Labels = {
    issuedOn: wordings(`
      ^(?:document|version|release|approval|effective) date$|^date of (?:the |this )?(?:statement|document|version|approval)$|^approved on$
      ^(?:freigabe|dokument|stand|versions)-?datum$|^stand$|^freigegeben am$
      ^date (?:du document|de version|d'approbation)$|^approuvee? le$
      ^fecha (?:del documento|de (?:la )?(?:version|aprobacion))$
      ^data (?:del )?documento$|^data (?:di )?approvazione$
      ^documentdatum$|^datum (?:document|goedkeuring)$
      ^data (?:dokumentu|zatwierdzenia)$`),
  };
  const ofRegister: Labels = {
    holder: wordings(
      `^(?:(?:cloud )?(?:service )?provider|vendor|csp|cloud service provider|anbieter|fournisseur|proveedor|fornitore|aanbieder|dostawca)(?: name)?$`,
    ),
  };
  return {
    person: ofPeople,
    training: ofPeople,
    'audit-report': ofReports,
    'other-scheme': ofSeals,
    hitrust: ofSeals,
    'csa-star': ofRegister,
    'statement-of-applicability': ofStatements,
  };
})();

/** What stands at labels that only such a kind of document has. */
export function readKindLabels(sheet: Sheet, type: DocumentType, order: NumericOrder): Candidate[] {
  const labels = LABELS[type];
  if (labels === undefined) return [];
  const labelsUnder = setsLabelsUnder(sheet);
  return sheet.cells.flatMap((cell) => {
    const [label, rest] = parted(cell);
    const key = labelKey(label);
    const [field] = (Object.entries(labels) as [OfKind, RegExp][]).find(([, words]) => words.test(key)) ?? [];
    if (field === undefined) return [];
    const found = waysTo(sheet, { cell, rest }, labelsUnder).map(({ first, text, confidence }) =>
      candidateAt(field, text, { first, confidence, order }),
    );
    return found.filter((candidate) => candidate !== null).slice(0, 1);
  });
}

function parted({ text }: Cell): readonly [label: string, rest: string] {
  const colon = text.search(/[:：](?!\d)/);
  return colon < 0 ? [text, ''] : [text.slice(0, colon), text.slice(colon + 1).trim()];
}

function candidateAt(
  field: OfKind,
  text: string,
  {
    first,
    confidence,
    order,
  }: { readonly first: Cell; readonly confidence: number; readonly order: NumericOrder },
): Candidate | null {
  if (field === 'issuedOn' || field === 'expiresOn') {
    const [date] = datesIn(text, order);
    if (date === undefined || date.value === null || date.said.length < text.length - 4) return null;
    return {
      ...candidateFor(field, date.value, [first], Math.min(confidence, date.confidence)),
      said: date.said,
    };
  }
  const value = field === 'holder' ? nameAndAddress(text).name : text;
  return isValueOf(field, value) ? candidateFor(field, value, [first], confidence) : null;
}
