import { posix } from "node:path";
import type { Place } from "../../src/description/place.js";
import { operationRule } from "./lib/rule.js";

/** In a bundle an example is a component of that name. */
export default operationRule("An example is a file <operationId>.<request|status>.<key>.yaml of its module.", (operation, { folder }) =>
  operation.contents
    .filter(({ holder }) => operation.place.text("operationId") !== undefined && isWrittenIn(operation.place, holder))
    .flatMap(({ where, place }) =>
      place.entries("examples").flatMap(([key, example]) => {
        const expected = `${operation.id}.${where}.${key}`;
        const home = `modules/${operation.tag}/examples`;
        if (example.name === undefined)
          return [example.finding(`the example "${key}" is written inline; move it to ${home}/${expected}.yaml and refer to it`)];
        if (!example.isFile)
          return example.name === expected
            ? []
            : [example.finding(`the example "${key}" is called "${example.name}"; call it "${expected}"`)];
        const file = posix.relative(folder, example.source);
        return file === `${home}/${expected}.yaml`
          ? []
          : [example.finding(`the example "${key}" is in ${file}; move it to ${home}/${expected}.yaml`)];
      }),
    ),
);

/** Whether a body belongs to the operation; a shared response has no operation to be named after. */
function isWrittenIn(operation: Place, holder: Place): boolean {
  return holder.source === operation.source && operation.keys.every((key, index) => holder.keys[index] === key);
}
