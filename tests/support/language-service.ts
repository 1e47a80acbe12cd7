import { join } from "node:path";
import ts from "typescript";
import { ROOT } from "../../scripts/lib/root.js";

/** What an editor shows at a place of a program. */
export interface Hover {
  /** Such as `const page: BotPage`. */
  readonly title: string;
  /** The text of the comment, without its tags. */
  readonly text: string;
  readonly tags: readonly { readonly name: string; readonly text: string }[];
}

/** A program as an editor sees it, beside the files of this repository. It is never written. */
export class VirtualProgram {
  readonly #service: ts.LanguageService;

  constructor(
    readonly file: string,
    readonly source: string,
  ) {
    this.#service = ts.createLanguageService(host(file, source));
  }

  /** What the mouse brings up. */
  hoverAt(position: number): Hover {
    const info = this.#service.getQuickInfoAtPosition(this.file, position);
    const tags = info?.tags?.map(({ name, text }) => ({ name, text: textOf(text) })) ?? [];
    return { title: textOf(info?.displayParts), text: textOf(info?.documentation), tags };
  }

  /** What comes up while arguments are typed. */
  signatureAt(position: number): Hover {
    const [item] = this.#service.getSignatureHelpItems(this.file, position, undefined)?.items ?? [];
    const parts = item && [item.prefixDisplayParts, ...item.parameters.map(({ displayParts }) => displayParts), item.suffixDisplayParts];
    return { title: parts?.map(textOf).join("") ?? "", text: textOf(item?.documentation), tags: [] };
  }

  /** The errors of the program, as an editor underlines them. */
  get errors(): string[] {
    return this.#service.getSemanticDiagnostics(this.file).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
  }

  /** How often the compiler had to fill in type parameters so far: what a type check costs, whatever the machine does besides. */
  get instantiations(): number {
    return this.#service.getProgram()?.getInstantiationCount() ?? Number.NaN;
  }

  get syntax(): ts.SourceFile {
    return this.#service.getProgram()?.getSourceFile(this.file) as ts.SourceFile;
  }
}

function textOf(parts: readonly ts.SymbolDisplayPart[] | undefined): string {
  return parts?.map(({ text }) => text).join("") ?? "";
}

function host(file: string, source: string): ts.LanguageServiceHost {
  const { config } = ts.readConfigFile(join(ROOT, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  return {
    getCompilationSettings: () => ({ ...options, noUnusedLocals: false }),
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot(name) {
      const content = name === file ? source : ts.sys.readFile(name);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => ROOT,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
  };
}
