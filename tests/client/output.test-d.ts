import { describe, expectTypeOf, it } from "vitest";
import type { Call, Kore, Modules, OperationId, Output, operations, RawResult, Schema } from "../../src/client/index.js";

declare const kore: Kore;

describe("a call", () => {
  it("resolves to the described body", async () => {
    expectTypeOf(kore.bots.list()).toExtend<Call<"bots.list">>();
    expectTypeOf(await kore.bots.list()).toEqualTypeOf<Schema<"BotPage">>();
    expectTypeOf<Output<"bots.export">>().toEqualTypeOf<Schema<"BotExportJob">>();
  });

  it("is assignable to a promise", () => {
    expectTypeOf<Call<"bots.list">>().toExtend<Promise<Schema<"BotPage">>>();
  });

  it("resolves to data or error, discriminated by the error", async () => {
    const result = await kore.bots.list().raw();
    expectTypeOf(result).toEqualTypeOf<RawResult<"bots.list">>();
    expectTypeOf(result.response).toEqualTypeOf<Response>();
    // @ts-expect-error data may be missing before the error is ruled out
    result.data.bots;
    if (result.error) expectTypeOf(result.data).toEqualTypeOf<undefined>();
    else expectTypeOf(result.data).toEqualTypeOf<Schema<"BotPage">>();
  });

  it("has an output without `any` for every operation", () => {
    expectTypeOf<Output<OperationId>>().not.toBeAny();
    expectTypeOf<Output<OperationId>>().not.toBeNever();
  });
});

describe("open enums in responses", () => {
  it("accept new values, and complete the known ones", () => {
    type Status = Output<"bots.getExportStatus">["status"];
    expectTypeOf<"pending">().toExtend<Status>();
    expectTypeOf<"a new status">().toExtend<Status>();
    expectTypeOf<Status>().not.toEqualTypeOf<string>();
  });
});

describe("the client and the schema types", () => {
  it("name the same operations", () => {
    type Method = { [Module in keyof Modules]: `${Module}.${keyof Modules[Module] & string}` }[keyof Modules];
    expectTypeOf<Method>().toEqualTypeOf<OperationId>();
    expectTypeOf<keyof operations>().toEqualTypeOf<OperationId>();
  });
});
