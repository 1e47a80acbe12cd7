import type { ErrorStatus, OperationId } from "../types.js";
import { ApiError, type ApiErrorOf } from "./api-error.js";

/**
 * Whether an error is an answer of the API; of one operation; of one operation with one status. Narrows `operation`, `status` and `body`.
 *
 * @example
 * try {
 *   await kore.bots.export({ botId, body });
 * } catch (error) {
 *   if (isApiError(error, "bots.export", 400)) console.log(error.body?.errors);
 *   else throw error;
 * }
 */
export function isApiError(error: unknown): error is ApiError;
export function isApiError<Id extends OperationId>(error: unknown, operation: Id): error is ApiErrorOf<Id>;
export function isApiError<Id extends OperationId, Status extends ErrorStatus>(
  error: unknown,
  operation: Id,
  status: Status,
): error is ApiError<Id, Status>;
export function isApiError(error: unknown, operation?: OperationId, status?: number): boolean {
  return (
    error instanceof ApiError &&
    (operation === undefined || error.operation === operation) &&
    (status === undefined || error.status === status)
  );
}
