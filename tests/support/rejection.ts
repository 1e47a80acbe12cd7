/** What a promise rejects with. */
export async function rejection<Reason = Error>(promise: PromiseLike<unknown>): Promise<Reason> {
  return promise.then(
    (value) => {
      throw new Error(`It was expected to reject but gave ${JSON.stringify(value)}`);
    },
    (reason) => reason,
  );
}
