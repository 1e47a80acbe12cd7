/** What `run-step.js` gets from the generator. Other scripts use the names of these types, so they stand in no module. */
declare const STEP: StepData;

interface StepData {
  /** All hold when the step has succeeded. */
  readonly success: readonly StepCondition[];
  /** The job runs when all conditions of one of these hold. */
  readonly retries: readonly (readonly StepCondition[])[];
  readonly outputs: readonly StepOutput[];
  /** Variable that counts the polls. */
  readonly counter: string;
  readonly afterMs: number;
  /** How often the request is sent again. */
  readonly limit: number;
}

interface StepCondition {
  /** As it is written in the workflow. */
  readonly text: string;
  readonly left: StepOperand;
  readonly isEqual: boolean;
  readonly right: StepOperand;
}

type StepOperand =
  | { readonly kind: "literal"; readonly value: string | number | boolean | null }
  | { readonly kind: "status" }
  | { readonly kind: "variable"; readonly name: string }
  | { readonly kind: "body"; readonly keys: readonly (string | number)[] };

interface StepOutput {
  readonly variable: string;
  readonly keys: readonly (string | number)[];
  /** Whether a later step sends it inside a JSON body. */
  readonly isInJson: boolean;
}
