// Checks a step of a workflow (STEP), keeps its outputs for later steps, and sends the request again while its job runs.

const hasSucceeded = STEP.success.every(holds);
const isRunning = !hasSucceeded && STEP.retries.some((when) => when.every(holds));
const polls = Number(pm.collectionVariables.get(STEP.counter) || 0) + 1;

if (isRunning && polls <= STEP.limit) {
  pm.test(`the job runs; poll ${polls + 1} follows`, () => pm.response.to.not.be.error);
  pm.collectionVariables.set(STEP.counter, String(polls));
  // The sandbox ends when no timer is left, and then the next request is sent.
  setTimeout(() => {}, Number(pm.variables.get("pollIntervalMs") || STEP.afterMs));
  pm.execution.setNextRequest(pm.info.requestId);
} else {
  pm.collectionVariables.unset(STEP.counter);
  for (const condition of STEP.success)
    pm.test(condition.text, () => pm.expect(holds(condition), pm.response.text().slice(0, 500)).to.be.true);
  for (const output of hasSucceeded ? STEP.outputs : []) pm.collectionVariables.set(output.variable, outputText(output));
  // Later steps would work with what is not there.
  if (!hasSucceeded) pm.execution.setNextRequest(null);
}

/** @param {StepCondition} condition */
function holds({ left, isEqual, right }) {
  return (read(left) === read(right)) === isEqual;
}

/** @param {StepOperand} operand */
function read(operand) {
  if (operand.kind === "literal") return operand.value;
  if (operand.kind === "variable") return pm.variables.get(operand.name);
  return operand.kind === "status" ? pm.response.code : fieldAt(operand.keys);
}

/** @param {readonly (string | number)[]} keys */
function fieldAt(keys) {
  try {
    return keys.reduce((value, key) => Object(value)[key], pm.response.json());
  } catch {
    return undefined; // the response is not JSON
  }
}

/** @param {StepOutput} output */
function outputText({ keys, isInJson }) {
  const value = fieldAt(keys);
  const text = typeof value === "string" ? value : JSON.stringify(value);
  // Between the quotes of a JSON body. Without its braces a text cannot name a variable, whose value would then be sent.
  return isInJson ? JSON.stringify(text).slice(1, -1).replace(/\{/g, "\\u007b") : text;
}
