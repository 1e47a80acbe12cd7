/** One row of openapi/errors.yaml. */
export interface DocumentedError {
  status: number;
  msg: string;
  code: number | null;
  meaning: string;
  retry: boolean;
}
