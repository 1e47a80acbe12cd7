import { UserError } from "../../lib/user-error.js";
import type { Copy } from "./copy.js";
import { type Mutation, mutate } from "./mutation.js";

/** A fault that was tried; `check` noticed it, or none did. */
export interface Trial extends Mutation {
  readonly check: string | undefined;
}

/**
 * Tries each fault in one of the copies, and gives the trials in the order of the faults.
 *
 * @param textOf the content of a file of the project
 * @param report called after each trial
 * @throws UserError when a check finds something wrong without any fault: it would notice everything
 */
export async function tryAll(
  mutations: readonly Mutation[],
  copies: readonly Copy[],
  textOf: (file: string) => string,
  report: (trial: Trial) => void,
): Promise<Trial[]> {
  await refuseFindings(copies[0]);
  const trials: Trial[] = [];
  const waiting = mutations.entries();
  await Promise.all(
    copies.map(async (copy) => {
      for (const [index, mutation] of waiting) {
        const notice = await copy.try({ file: mutation.file, text: mutate(textOf(mutation.file), mutation) });
        const trial = { ...mutation, check: notice?.check };
        trials[index] = trial;
        report(trial);
      }
    }),
  );
  return trials;
}

async function refuseFindings(copy: Copy | undefined): Promise<void> {
  const notice = await copy?.try(undefined);
  if (notice) throw new UserError(`The description has findings without any fault (${notice.check}):\n${notice.finding}`);
}
