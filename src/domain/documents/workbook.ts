/** A cell: text is always text, whatever sign it begins with, and never a formula. */
export type SheetCell = string | number | null;

export interface SheetColumn {
  readonly label: string;
  /** Characters. */
  readonly width: number;
}

export interface WorkbookSheet {
  /** At most 31 characters, none of `[]:*?/\`. */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
}

/** A workbook to be taken away: sheets with a head each, no formulas, no macros. */
export interface Workbook {
  readonly title: string;
  readonly author: string;
  /** An instant. */
  readonly madeAt: string;
  readonly sheets: readonly WorkbookSheet[];
}
