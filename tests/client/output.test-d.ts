import { describe, expectTypeOf, it } from "vitest";
import type { operations } from "../../generated/client/operations.js";
import type { Call, Kore, OperationId, Output, RawResult, Schema } from "../../src/client/index.js";

declare const kore: Kore;

describe("a call", () => {
  it("resolves to the described body", async () => {
    expectTypeOf(kore.bots.list()).toExtend<Call<"bots.list">>();
    expectTypeOf(await kore.bots.list()).toEqualTypeOf<Schema<"BotPage">>();
    expectTypeOf<Output<"bots.export">>().toEqualTypeOf<Schema<"BotExportJob">>();
  });

  it("is a promise to whoever takes one", () => {
    expectTypeOf<Call<"bots.list">>().toExtend<Promise<Schema<"BotPage">>>();
  });

  it("gives data or error, told apart by the error", async () => {
    const result = await kore.bots.list().raw();
    expectTypeOf(result).toEqualTypeOf<RawResult<"bots.list">>();
    expectTypeOf(result.response).toEqualTypeOf<Response>();
    // @ts-expect-error data may be missing before the error is ruled out
    result.data.bots;
    if (result.error) expectTypeOf(result.data).toEqualTypeOf<undefined>();
    else expectTypeOf(result.data).toEqualTypeOf<Schema<"BotPage">>();
  });

  it("has a body without any, for every operation", () => {
    expectTypeOf<Output<OperationId>>().not.toBeAny();
    expectTypeOf<Output<OperationId>>().not.toBeNever();
  });
});

describe("words in answers", () => {
  it("may be new ones, and the known ones complete", () => {
    type Status = Output<"bots.getExportStatus">["status"];
    expectTypeOf<"pending">().toExtend<Status>();
    expectTypeOf<"a word of tomorrow">().toExtend<Status>();
    expectTypeOf<Status>().not.toEqualTypeOf<string>();
  });
});

describe("the operations table and the schema types", () => {
  it("name the same operations", () => {
    type Table = typeof operations;
    type Verbs = { [Module in keyof Table]: Table[Module][keyof Table[Module]] }[keyof Table];
    expectTypeOf<(Verbs & { id: string })["id"]>().toEqualTypeOf<OperationId>();
  });
});
