/** What is wrong with a page, or worth knowing about how it was read. */
export interface PageFinding {
  /** The file's name in the folder. */
  readonly page: string;
  readonly line: number;
  /** A problem is something that the page may say and that could not be read. A note is something that was read nevertheless. */
  readonly level: "problem" | "note";
  readonly message: string;
}

/** Collects what is found on one page. */
export class Findings {
  readonly list: PageFinding[] = [];
  constructor(private readonly page: string) {}

  problem(line: number, message: string): void {
    this.list.push({ page: this.page, line, level: "problem", message });
  }

  note(line: number, message: string): void {
    this.list.push({ page: this.page, line, level: "note", message });
  }
}
