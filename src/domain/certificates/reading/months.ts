/** The names of the months, folded, in the languages certificates come in; each name means one month in all of them. */
const NAMES: readonly (readonly string[])[] = [
  'january jan januar jaenner janner janvier janv enero ene gennaio gen januari stycznia styczen sty janeiro',
  'february feb februar febr fevrier fevr fev febrero febbraio februari lutego luty lut fevereiro',
  'march mar marz maerz mrz mars marzo maart mrt marca marzec marco',
  'april apr avril avr abril abr aprile kwietnia kwiecien kwi',
  'may mai mayo maggio mag mei maja maio',
  'june jun juni juin junio giugno giu czerwca czerwiec cze junho',
  'july jul juli juillet juil julio luglio lug lipca lipiec lip julho',
  'august aug aout agosto ago augustus sierpnia sierpien sie',
  'september sep sept septembre septiembre setiembre settembre set wrzesnia wrzesien wrz setembro',
  'october oct oktober okt octobre octubre ottobre ott pazdziernika pazdziernik paz outubro',
  'november nov novembre noviembre listopada listopad lis novembro',
  'december dec dezember dez decembre diciembre dic dicembre grudnia grudzien gru dezembro',
].map((names) => names.split(' '));

/** From a month's folded name to its number, from 1. */
export const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  NAMES.flatMap((names, at) => names.map((name) => [name, at + 1])),
);
