/** The figures behind a chart: what a screen reader reads, and what is saved. */
export interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}
