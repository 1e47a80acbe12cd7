import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const COMPRESSIBLE = /\.(html|js|css|json|yaml|md|txt|svg)$/;
/** A file below a network packet gains nothing. */
const LEAST_BYTES = 1400;
/** Quick, and within a few per cent of the best. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } };

const toGzip = promisify(gzip);
const toBrotli = promisify(brotliCompress);

/** Writes `.gz` and `.br` beside each text file of a folder, for a server that sends them as they are. */
export async function compressFiles(folder: string): Promise<void> {
  const names = await readdir(folder, { recursive: true });
  await Promise.all(names.filter((name) => COMPRESSIBLE.test(name)).map((name) => compressFile(join(folder, name))));
}

async function compressFile(file: string): Promise<void> {
  const bytes = await readFile(file);
  if (bytes.length < LEAST_BYTES) return;
  const [zipped, smaller] = await Promise.all([toGzip(bytes), toBrotli(bytes, BROTLI)]);
  await Promise.all([writeFile(`${file}.gz`, zipped), writeFile(`${file}.br`, smaller)]);
}
