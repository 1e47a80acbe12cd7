/** One row of openapi/errors.yaml. */
export interface DocumentedError {
  status: number;
  msg: string;
  /** Absent where it is unknown. */
  code?: number;
  meaning: string;
  retry: boolean;
}
