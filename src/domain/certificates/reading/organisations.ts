/** Words that each begin large, and the legal form they end in, which may stand after a comma. */
const ORGANISATION =
  /(?<![\p{L}\d])(?:\p{Lu}[\p{L}\d&.'-]*,?\s+(?:(?:&|and|und|et|y|e|en|i)\s+)?){1,6}?(?:Inc|LLC|L\.L\.C|Ltd|Limited|plc|PLC|GmbH|mbH|AG|SE|KG|SAS|SARL|S\.A\.S|SA|S\.A|S\.L|S\.p\.A|SpA|S\.r\.l|Srl|B\.V|BV|N\.V|NV|Oy|Oyj|AB|AS|ASA|A\/S|ApS|Sp\. z o\.o|Corp|Corporation|Pte|Pty|LLP|PLLC)(?![\p{L}\d])\.?/gu;
/** What a sentence begins with, or calls somebody, before the name. */
const BEFORE_NAME =
  /^(?:(?:The|Our|Your|For|In|At|To|By|With|Die|Der|Das|Firma|Unternehmen|Gesellschaft|Kunde|La|Le|L'|Société|Entreprise|El|Empresa|Sociedad|Entidad|Il|Società|Azienda|De|Het|Bedrijf|Spółka|Company|Client|Organi[sz]ation|Customer|Management|Messrs)\s+)+/u;

/** Every organisation that a running text names with its legal form, and where. */
export const organisationsIn = (text: string): { readonly name: string; readonly at: number }[] =>
  [...text.matchAll(ORGANISATION)].flatMap(({ 0: said, index }) => {
    const [before = ''] = BEFORE_NAME.exec(said) ?? [];
    const name = said.slice(before.length);
    return name.includes(' ') ? [{ name, at: index + before.length }] : [];
  });
