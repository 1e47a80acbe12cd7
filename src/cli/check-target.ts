import { access, constants, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { UserError } from "./user-error.js";

/**
 * Checks where a file is to be written, before the work begins that fills it.
 *
 * @param flag what names the file, such as `--download`
 * @throws UserError when it is a folder, or its folder is missing or cannot be written
 */
export async function checkTarget(flag: string, path: string): Promise<void> {
  if (path === "") throw new UserError(`${flag}: the name of the file is empty.`, 2);
  const existing = await stat(path).catch(() => undefined);
  if (existing?.isDirectory()) throw new UserError(`${flag}: ${path} is a folder. Name a file in it.`, 2);
  const folder = dirname(path);
  await access(folder, constants.W_OK).catch((error: NodeJS.ErrnoException) => {
    // A device can be written where no file can be made beside it.
    if (existing && !existing.isFile()) return;
    throw new UserError(
      `${flag}: ${error.code === "ENOENT" ? `there is no folder ${folder}` : `${folder} cannot be written (${error.code})`}.`,
      2,
    );
  });
}
