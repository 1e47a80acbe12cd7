/** Why a file that a command line names cannot be read, such as: there is no file bot.zip */
export function fileProblem(file: string, error: unknown): string {
  if (file === "") return "a file name is missing after the @";
  const { code } = Object(error) as { code?: unknown };
  if (code === "ENOENT") return `there is no file ${file}`;
  if (code === "EISDIR") return `${file} is a folder`;
  return code === undefined ? `${file} is not a file` : `${file} cannot be read (${code})`;
}
