/** What Postman's sandbox and the generator give to the scripts in this folder. */
declare const APP_KINDS: readonly string[];

declare const CryptoJS: {
  readonly enc: Record<"Base64" | "Utf8", { parse(text: string): object; stringify(words: object): string }>;
  HmacSHA256(text: string, secret: string): object;
};

interface Variables {
  get(name: string): string | undefined;
  set(name: string, value: string): void;
  replaceIn(text: string): string;
}

declare const pm: {
  readonly variables: Variables;
  readonly environment: Variables;
  readonly execution: { skipRequest(): void };
  test(name: string, check: () => void): void;
  readonly request: {
    readonly url: { readonly variables: { filter(keep: (variable: { value: string }) => boolean): { value: string }[] } };
  };
};
