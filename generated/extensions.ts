// Generated from openapi/ by `npm run generate`. Do not edit.

export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** OperationProvenance */
        readonly OperationProvenance: {
            /**
             * @description Last part of the address of the documentation page.
             * @example api-list
             */
            readonly page: string;
            /**
             * @description Edition of the documentation that was read.
             * @enum {unknown}
             */
            readonly edition: "docs-v2" | "docs";
            /**
             * Format: date
             * @description Date of the last comparison, as YYYY-MM-DD.
             */
            readonly checked: string;
            /**
             * @description Whether the current page says so, real callers saw it, or it is inferred from other operations.
             * @enum {unknown}
             */
            readonly level: "documented" | "observed" | "inferred";
            /** @description When verify:live last found that responses of a host conform; written by `npm run observe`. */
            readonly observed?: readonly {
                readonly host: string;
                /** Format: date */
                readonly date: string;
                readonly status: number;
            }[];
            /** @description Where the description deliberately differs from the page, one by one; verify:docs says what it would report otherwise. */
            readonly differences?: readonly {
                /** @description The difference as verify:docs names it, such as `required body.uploadMode`; `.*` at the end stands for every field below. */
                readonly at: string;
                /** @description What the description has instead, such as `optional`, `50` or `[a, b]`; another value is not explained by it. */
                readonly value?: string | number | boolean | readonly string[];
                readonly why: string;
            }[];
            /** @description Contradictions and gaps found, one short sentence each. */
            readonly notes?: readonly string[];
        };
        /** Provenance */
        readonly Provenance: {
            /**
             * @description Whether the current page says so, real callers saw it, or it is inferred from other operations.
             * @enum {unknown}
             */
            readonly level: "documented" | "observed" | "inferred";
            /** @description Contradictions and gaps found, one short sentence each. */
            readonly notes?: readonly string[];
        };
        /** Pagination */
        readonly Pagination: {
            /**
             * @description `page`: the position counts pages from 0. `offset`: it counts items.
             * @enum {unknown}
             */
            readonly style: "page" | "offset";
            /**
             * @description Runtime expression into the request.
             * @example $request.query.offset
             */
            readonly position: string;
            /**
             * @description Runtime expression into the request.
             * @example $request.query.offset
             */
            readonly limit: string;
            /**
             * @description Runtime expression into the response.
             * @example $response.body#/items
             */
            readonly items: string;
            /**
             * @description Runtime expression into the response.
             * @example $response.body#/items
             */
            readonly more?: string;
            /**
             * @description Runtime expression into the response.
             * @example $response.body#/items
             */
            readonly total?: string;
            /**
             * @description Runtime expression to the field that tells the items apart, through the list (`/0`).
             * @example $response.body#/bots/0/_id
             */
            readonly identity?: string;
            /** @description Why no field tells the items apart. Stands where `identity` does not. */
            readonly withoutIdentity?: string;
            /** @description The order in which the items come. */
            readonly order?: {
                /** @description Runtime expression to the time that an item has, through the list (`/0`). */
                readonly by: string;
                /** @enum {unknown} */
                readonly direction: "ascending" | "descending";
                /**
                 * @description Whether the current page says so, real callers saw it, or it is inferred from other operations.
                 * @enum {unknown}
                 */
                readonly level: "documented" | "observed" | "inferred";
                /** @description Runtime expression to a flag of the request, where it has one; true means ascending, false descending. */
                readonly ascendingIf?: string;
            };
            /** @description Where the request says by which field of the items to sort. */
            readonly sort?: {
                /** @description Runtime expression to the name of the field. */
                readonly by: string;
                /** @description Runtime expression to `asc` or `desc`. */
                readonly direction: string;
            };
        };
        /** JobStatus */
        readonly JobStatus: {
            /** @description Runtime expression into the response. Where it goes through a list (`/0`), the job runs while any item of the list runs. */
            readonly state: string;
            /** @description Values of the state. */
            readonly running: readonly string[];
            /** @description Values of the state. */
            readonly succeeded: readonly string[];
            /** @description Values of the state. */
            readonly failed: readonly string[];
            /** @description Runtime expression to the download link, where there is one. */
            readonly link?: string;
            /** @description Runtime expression to the share of the work that is done, in percent, where there is one. */
            readonly progress?: string;
            /** @description Runtime expression to the ID of the job, where the response of the operation that starts it has the same ID. The `x-job` of each link to this operation says where. */
            readonly identity?: string;
        };
        /** JobStart */
        readonly JobStart: {
            /** @description Runtime expression to the ID of the job that was started. A status with another ID (`identity` in the `x-job` of the status operation) belongs to another job. */
            readonly identity: string;
        };
        /** RateLimit */
        readonly RateLimit: {
            /**
             * @description What shares the limit.
             * @enum {unknown}
             */
            readonly level: "bot" | "account" | "account+table" | "request_id";
            readonly perMinute: number;
            readonly perHour: number;
        };
        /** ErrorIn200 */
        readonly ErrorIn200: {
            /** @description Runtime expression to the list of items in the response. Without `state`, every item of it failed. */
            readonly items: string;
            /** @description Runtime expression to the field of an item that says whether it failed, through the list (`/0`). */
            readonly state?: string;
            /** @description States that are failures. */
            readonly failed?: readonly string[];
        };
        /** Resource */
        readonly Resource: {
            /**
             * @description Name of the collection, the same for all operations on it.
             * @example rows
             */
            readonly collection: string;
            /**
             * @description `list` returns all items, `get` those that the request names; the others change items.
             * @enum {unknown}
             */
            readonly action: "list" | "get" | "create" | "update" | "delete";
            /**
             * @description Runtime expressions to the values that tell collections of this name apart, in the same order for all operations on it.
             * @example [
             *       "$request.path.tableName"
             *     ]
             */
            readonly scope?: readonly string[];
            /** @description Field that tells the items apart. */
            readonly identity?: string;
            /** @description Runtime expression to the item, or the list of items, in the response. A list with `x-pagination` has it there. */
            readonly items?: string;
            /**
             * @description Where an item in the response has a field, as a JSON Pointer into the item; without an entry, under its name.
             * @example {
             *       "emailId": "/userInfo/emailId"
             *     }
             */
            readonly fields?: {
                readonly [key: string]: string;
            };
            /**
             * @description Which items the request names, by field. Runtime expressions; `/0` stands for every item of a list.
             * @example {
             *       "emailId": "$request.body#/emailIds/0"
             *     }
             */
            readonly match?: {
                readonly [key: string]: string;
            };
            /** @description Runtime expression to conditions on the items, as `{ expressions: [{ field, operand, value }], operator }`. Without it, or without expressions, all items are meant. */
            readonly conditions?: string;
            /** @description Runtime expression to an object with the new values of an item; `/0` stands for every item of a list. */
            readonly sent?: string;
            /** @description New values of an item by field, where the request has them under other names. Runtime expressions. */
            readonly values?: {
                readonly [key: string]: string;
            };
            /** @description Fields whose value the platform makes up for each new item. */
            readonly generated?: readonly string[];
            /**
             * @description Runtime expression into the response.
             * @example $response.body#/items
             */
            readonly count?: string;
            /**
             * @description Runtime expression into the response.
             * @example $response.body#/items
             */
            readonly total?: string;
            /**
             * @description Runtime expression into the response.
             * @example $response.body#/items
             */
            readonly more?: string;
            /**
             * @description Runtime expression into the request.
             * @example $request.query.offset
             */
            readonly limit?: string;
            /** @description The example of the error that the operation returns when no item is the one that the request names. */
            readonly unknown?: {
                readonly status: number;
                readonly example: string;
            };
        };
        /**
         * Safe
         * @constant
         */
        readonly Safe: true;
        /** ExtensibleEnum */
        readonly ExtensibleEnum: readonly string[];
        /**
         * Secret
         * @constant
         */
        readonly Secret: true;
        /** DisplayName */
        readonly DisplayName: string;
        /** TagGroups */
        readonly TagGroups: readonly {
            readonly name: string;
            readonly tags: readonly string[];
        }[];
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type OperationProvenance = components['schemas']['OperationProvenance'];
export type Provenance = components['schemas']['Provenance'];
export type Pagination = components['schemas']['Pagination'];
export type JobStatus = components['schemas']['JobStatus'];
export type JobStart = components['schemas']['JobStart'];
export type RateLimit = components['schemas']['RateLimit'];
export type ErrorIn200 = components['schemas']['ErrorIn200'];
export type Resource = components['schemas']['Resource'];
export type Safe = components['schemas']['Safe'];
export type ExtensibleEnum = components['schemas']['ExtensibleEnum'];
export type Secret = components['schemas']['Secret'];
export type DisplayName = components['schemas']['DisplayName'];
export type TagGroups = components['schemas']['TagGroups'];
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
