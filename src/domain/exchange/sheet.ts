/** A sheet of a workbook, or the one table of a CSV file, as texts. */
export interface Sheet {
  /** '' for the table of a CSV file. */
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  /** Cells whose text is calculated, and cells put together with others: row and column from 0. */
  readonly calculated: readonly Cell[];
  readonly merged: readonly (Cell & { readonly rows: number; readonly columns: number })[];
}

export interface Cell {
  readonly row: number;
  readonly column: number;
}
