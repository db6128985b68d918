/** What of a change of help was asked for; '' and null for what stayed the same. */
export interface AskedHelp {
  readonly what: string;
  readonly howOften: string;
  /** ISO days. */
  readonly from: string | null;
  readonly to: string | null;
  /** Granted until a day, asked for without one. */
  readonly isEndless: boolean;
  /** By name. */
  readonly offer: string;
}
