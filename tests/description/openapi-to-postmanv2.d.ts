declare module "openapi-to-postmanv2" {
  interface Result {
    result: boolean;
    reason?: string;
    output?: { type: string; data: object }[];
  }
  type Convert = (input: { type: "json"; data: object }, options: object, done: (error: Error | null, result: Result) => void) => void;
  const converter: { convertV2: Convert };
  export default converter;
}
