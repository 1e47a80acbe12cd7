import { posix } from "node:path";
import { bodiesOf } from "./lib/description.js";
import { folderOf } from "./lib/project-files.js";
import { forEachOperation } from "./lib/rule.js";

/**
 * @typedef {import("./lib/description.js").Operation} Operation
 * @typedef {import("./lib/place.js").Place} Place
 */

/** An example is a file (in a bundle: a component) named `<operationId>.<request|status>.<case>`, and the case is its key. */
export default forEachOperation((operation, context) =>
  bodiesOf(operation)
    .filter(({ holder }) => isWrittenIn(operation.place, holder))
    .flatMap(({ where, place }) =>
      place.entries("examples").flatMap(([key, example]) => {
        const expected = `${operation.id}.${where}.${key}`;
        const folder = `modules/${operation.place.text("tags", 0)}/examples`;
        if (example.name === undefined)
          return [example.finding(`the example "${key}" is written inline; move it to ${folder}/${expected}.yaml and refer to it`)];
        if (!example.isFile)
          return example.name === expected
            ? []
            : [example.finding(`the example "${key}" is called "${example.name}"; call it "${expected}"`)];
        const file = posix.relative(folderOf(context), example.source);
        return file === `${folder}/${expected}.yaml`
          ? []
          : [example.finding(`the example "${key}" is in ${file}; move it to ${folder}/${expected}.yaml`)];
      }),
    ),
);

/**
 * Whether a body belongs to the operation; a shared response has no operation to be named after.
 * @param {Place} operation
 * @param {Place} holder
 */
function isWrittenIn(operation, holder) {
  return holder.source === operation.source && operation.keys.every((key, index) => holder.keys[index] === key);
}
