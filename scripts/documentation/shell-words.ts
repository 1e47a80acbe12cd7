/**
 * The words of one command as a shell would read them. A new line separates like a space, because samples forget the backslash before it;
 * braces keep their spaces (`{{request id}}`); a quotation mark that nothing closes ends with the text.
 */
export function shellWords(command: string): string[] {
  const words: string[] = [];
  let word: string | undefined;
  const add = (text: string) => {
    word = (word ?? "") + text;
  };
  const end = () => {
    if (word !== undefined) words.push(word);
    word = undefined;
  };
  for (let at = 0; at < command.length; at += 1) {
    const char = command[at] ?? "";
    if (char === "'" || char === '"') {
      const close = closing(command, at, char);
      const inner = command.slice(at + 1, close);
      add(char === '"' ? inner.replace(/\\(["\\$`])/g, "$1") : inner);
      at = close;
    } else if (char === "\\") {
      // Before a new line it continues the command; samples write it without the space that would end the word.
      at += 1;
      if (/\S/.test(command[at] ?? " ")) add(command[at] ?? "");
      else end();
    } else if (command.startsWith("{{", at) && /^\{\{[^{}\n]*\}\}/.test(command.slice(at))) {
      const close = command.indexOf("}}", at) + 2;
      add(command.slice(at, close));
      at = close - 1;
    } else if (/\s/.test(char)) {
      end();
    } else add(char);
  }
  end();
  return words;
}

function closing(text: string, from: number, quote: string): number {
  for (let at = from + 1; at < text.length; at += 1) {
    if (quote === '"' && text[at] === "\\") at += 1;
    else if (text[at] === quote) return at;
  }
  return text.length;
}
