/** An accreditor as certificates name it, and how it writes the numbers it gives where that is its own. */
export interface Accreditor {
  readonly mark: RegExp;
  readonly number?: RegExp;
}

/**
 * Marks that are no other word, full names, and forms of numbers as they are met; from general knowledge, none of them
 * looked up. A form only helps to find a number on the page: whether it is one the accreditor gave, a look-up says.
 */
export const ACCREDITORS: readonly Accreditor[] = [
  { mark: /\bUKAS\b|\bUnited Kingdom Accreditation Service\b/ },
  { mark: /^IAS$|\bIAS\b(?=.*\bMSCB-)/, number: /\bMSCB-\d{3}\b/ },
  { mark: /\bANAB\b|\bANSI National Accreditation Board\b/ },
  {
    mark: /\bDAkkS\b|\bDAKKS\b|\bDeutsche Akkreditierungsstelle(?: GmbH)?/,
    number: /\bD-[A-Z]{2}-\d{4,5}-\d{2}(?:-\d{2})?(?!\d)/,
  },
  { mark: /\bCOFRAC\b|\bCofrac\b|\bComité français d'accréditation\b/i, number: /\b\d{1,2}-\d{4}\b/ },
  { mark: /\bRvA\b|\bRaad voor Accreditatie\b/, number: /\b[A-Z] ?\d{3}\b/ },
  { mark: /\bACCREDIA\b|\bAccredia\b/, number: /\b\d{3,4} ?[A-Z]{1,3}\b|\b\d{3,4}[A-Z]?\b/ },
  { mark: /\bENAC\b|\bEntidad Nacional de Acreditación\b/, number: /\b\d{1,3}\/C-[A-Z]{2,3}\d{1,4}\b/ },
  { mark: /^PCA$|\bPCA\b(?=.*\bAC ?\d)|\bPolskie Centrum Akredytacji\b/, number: /\bAC ?\d{3}\b/ },
  { mark: /\bJAB\b|日本適合性認定協会|\bJapan Accreditation Board\b/, number: /\b[A-Z]{1,4}\d{3}\b/ },
  {
    mark: /\bISMS-AC\b|(?:一般社団法人)?情報マネジメントシステム認定センター/,
    number: /\b[A-Z]{2,4}-?\d{2,4}\b|\bISR\d{3}\b/,
  },
  {
    mark: /\bJAS-ANZ\b|\bJASANZ\b|\bJoint Accreditation System of Australia and New Zealand\b/,
    number: /\bM\d{7}[A-Z]{2}\b/,
  },
  { mark: /\bSWEDAC\b|\bSwedac\b/ },
  { mark: /\bDANAK\b/ },
  { mark: /\bFINAS\b/, number: /\bS ?\d{3}\b/ },
  { mark: /\bNorsk [Aa]kkreditering\b/, number: /\b[A-Z]{3,4} ?\d{3}\b/ },
  { mark: /\bBELAC\b/, number: /\b\d{3}-[A-Z]{2,5}\b/ },
  { mark: /\bTÜRKAK\b|\bTURKAK\b/, number: /\bAB-\d{4}-[A-Z]{1,3}\b/ },
  { mark: /\bNABCB\b|\bNational Accreditation Board for Certification Bodies\b/ },
  { mark: /\bAkkreditierung Austria\b/ },
  { mark: /\bIPAC\b|\bInstituto Português de Acreditação\b/ },
  { mark: /\bEMA\b|(?:^|\s)ema(?=$|\s)|\bEntidad Mexicana de Acreditación\b/ },
  { mark: /\bStandards Malaysia\b/, number: /\bACB ?[A-Z]{2} ?\d{1,3}\b/ },
  { mark: /\bONAC\b|\bINACAL\b|\bA2LA\b|\bESYD\b|\bRENAR\b|\bSNAS\b|\bEGAC\b|\bKENAS\b|\bLATAK\b|\bISRAC\b/ },
  {
    mark: /\bNemzeti Akkreditáló Hatóság\b|\bČeský institut pro akreditaci\b|\bSingapore Accreditation Council\b/,
  },
  {
    mark: /\bKorea Accreditation Board\b|\bTaiwan Accreditation Foundation\b|\bKomite Akreditasi Nasional\b/,
  },
  { mark: /\bSaudi Accreditation Cent(?:er|re)\b|\bGCC Accreditation Cent(?:er|re)\b/ },
  { mark: /\bINAB\b|\bIrish National Accreditation Board\b/ },
  { mark: /\bEIAC\b|\bEmirates International Accreditation Cent(?:er|re)\b/ },
  { mark: /\bCNAS\b/, number: /\bC\d{3}-[A-Z]\b/ },
  { mark: /\bHKAS\b|\bHong Kong Accreditation Service\b/ },
  { mark: /\bSANAS\b/ },
  { mark: /\bCGCRE\b|\bCgcre\b/ },
  { mark: /\bInternational Accreditation Service\b/, number: /\b[A-Z]{3,4}-\d{3}\b/ },
  { mark: /\bStandards Council of Canada\b|\bConseil canadien des normes\b|\bSCC\b(?=.*\d)|\bCCN\b(?=.*\d)/ },
  {
    mark: /\bSAS\b(?=.*\bSCES)|\bSwiss Accreditation Service\b|\bSchweizerische Akkreditierungsstelle\b/,
    number: /\bSCES(?:m|mm)? ?\d{3,4}\b/,
  },
];
