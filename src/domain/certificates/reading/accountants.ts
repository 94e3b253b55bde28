/**
 * What firms of accountants have in their names, or under them: English, German, French, Spanish, Italian, Dutch,
 * Polish and Japanese. They give reports on controls; no certification body is one.
 */
const ACCOUNTANT =
  /\b(?:LLP|PLLC|P\.C\.|CPAs?|chartered (?:professional )?accountants?|(?:certified )?public accountants?|wirtschaftspr(?:ü|ue)f(?:ungsgesellschaft|er)|steuerberatungsgesellschaft|commissaires? aux comptes|experts?[- ]comptables?|auditores|censores jurados|contadores p(?:ú|u)blicos|societ(?:à|a') di revisione|revisione (?:s\.?p\.?a|s\.?r\.?l)|revisori|(?:register)?accountants|biegl(?:i|y) rewiden(?:ci|t))\b|(?<=\s)P\.C\.|監査法人/iu;

/** Whether a name is a firm of accountants'. */
export const isAccountant = (text: string): boolean => ACCOUNTANT.test(text);

/** A line that only says what the firm named over it is. */
export const isProfession = (text: string): boolean =>
  text.length < 50 &&
  /^(?:independent )?(?:certified public accountants?|chartered (?:professional )?accountants?|wirtschaftsprüfer(?: und steuerberater)?|commissaires? aux comptes|expert-comptable|contadores públicos(?: independientes)?|auditores de cuentas|società di revisione|registeraccountants|biegli rewidenci|service auditors?|独立受託会社監査人)\.?$/iu.test(
    text,
  );
