/** What Postman's sandbox and the generator give to the scripts in this folder. */
declare const APP_KINDS: readonly string[];

declare const CryptoJS: {
  readonly enc: Record<"Base64" | "Utf8", { parse(text: string): object; stringify(words: object): string }>;
  HmacSHA256(text: string, secret: string): object;
};

interface Variables {
  get(name: string): string | undefined;
  set(name: string, value: string): void;
  unset(name: string): void;
  replaceIn(text: string): string;
}

declare const pm: {
  readonly variables: Variables;
  readonly environment: Variables;
  readonly collectionVariables: Variables;
  readonly info: { readonly requestId: string };
  readonly execution: { skipRequest(): void; setNextRequest(request: string | null): void };
  test(name: string, check: () => void): void;
  expect(value: unknown, message: string): { readonly to: { readonly be: { readonly true: unknown } } };
  readonly request: { toJSON(): { readonly url: object; readonly headers?: object; readonly body?: object } };
  readonly response: {
    readonly code: number;
    readonly headers: { get(name: string): string | undefined };
    json(): unknown;
    text(): string;
    readonly to: { readonly not: { readonly be: { readonly error: unknown } } };
  };
};
