/** One row of openapi/errors.yaml. */
export interface DocumentedError {
  status: number;
  msg: string;
  /** Absent where it is unknown. */
  code?: number | string;
  meaning: string;
  /** What the caller can do about it. */
  fix: string;
  retry: boolean;
}
