/** The part of the page's script that shows bodies and controls the mock. Anything from a request is inserted as text, never as HTML. */
export const CONTROL_SCRIPT = `
// A page opened with ?session=name is about that session.
const session = new URLSearchParams(location.search).get("session");
function own(path) {
  return "/__mock/" + path + (session ? (path.includes("?") ? "&" : "?") + "session=" + encodeURIComponent(session) : "");
}
async function call(method, path, body) {
  const response = await fetch(own(path), { method, ...(body && { body: JSON.stringify(body) }) });
  const value = await response.json();
  if (!response.ok) throw new Error(value.errors[0].msg);
  return value;
}
function createButton(label, name, act) {
  const button = createElement("button", "", label);
  button.type = "button";
  button.setAttribute("aria-label", name);
  button.addEventListener("click", () => act().catch(({ message }) => showMessage(message)));
  return button;
}

// Bodies are long: they are made when they are opened.
const MAX_BODY_SHOWN = 20000;
function createBody(title, load) {
  const details = createElement("details", "body", createElement("summary", "", title));
  details.addEventListener("toggle", async () => {
    if (!details.open || details.querySelector("pre")) return;
    const pre = createElement("pre", "", "");
    details.append(pre);
    const text = await load().then((value) => (typeof value === "string" ? value : JSON.stringify(value, null, 2)), ({ message }) => message);
    pre.textContent = text === undefined ? "(none)" : text.length > MAX_BODY_SHOWN ? text.slice(0, MAX_BODY_SHOWN) + "…" : text;
  });
  return details;
}
function createEntryBodies({ number, fault }) {
  const load = (key) => () => call("GET", "requests/" + number).then((entry) => entry[key]);
  return createElement("div", "bodies", ...(fault ? ["Fault: " + fault] : []), createBody("Request body", load("body")), createBody("Response body", load("responseBody")));
}

// An operation that is opened gets the bodies of its examples, and buttons that make its next request fail.
async function fillOperation(element) {
  const more = element.querySelector(".more");
  if (!element.open || more.childElementCount > 0) return;
  const { examples, failures, faults } = await call("GET", "operations/" + encodeURIComponent(element.id));
  if (more.childElementCount > 0) return;
  const bodies = examples.map(({ status, name, body }) => createBody(status + " " + name, async () => body));
  const fail = (what, choice) =>
    createButton(what, "Make the next " + element.id + " fail: " + what, async () => {
      await call("POST", "expect", { operation: element.id, times: 1, ...choice });
      showMessage("The next " + element.id + ": " + what);
      byId("control").open = true;
      await refresh();
    });
  const statuses = failures.map((status) => fail(status, { status: Number(status) }));
  more.append(
    createElement("h4", "", "Bodies of the examples"), ...bodies,
    createElement("h4", "", "Make the next request fail"),
    createElement("p", "bar", ...statuses, ...faults.map((fault) => fail(fault, { fault }))),
  );
}
for (const { element } of operations) element.addEventListener("toggle", () => fillOperation(element).catch(({ message }) => showMessage(message)));

// What tests have set, as it is now.
function createExpectation({ id, operation, times, matched, isMet, ...rest }) {
  const what = Object.entries(rest).map(([key, value]) => key + " " + (typeof value === "object" ? JSON.stringify(value) : value)).join(", ");
  const count = matched + (times === undefined ? " so far" : " of " + times);
  const remove = createButton("Remove", "Remove expectation " + id + " of " + operation, () => call("DELETE", "expect/" + id).then(refresh));
  return createElement("li", isMet ? "met" : "", createElement("span", "", shorten(operation + (what ? ": " + what : "") + " (" + count + ")")), " ", remove);
}
function createSession({ name, requests }) {
  const link = createElement("a", "", name);
  link.href = "/?session=" + encodeURIComponent(name);
  return createElement("li", "", link, " " + requests + " requests");
}
let refreshed = Promise.resolve();
function refresh() {
  refreshed = refreshed.then(async () => {
    if (!byId("control").open) return;
    const [expectations, { collections }, sessions] = await Promise.all([call("GET", "expect"), call("GET", "state"), call("GET", "sessions")]);
    byId("expectations").replaceChildren(...expectations.map(createExpectation));
    byId("collections").replaceChildren(...Object.entries(collections).map(([key, items]) => createBody(key + " (" + items.length + ")", async () => items)));
    byId("sessions").replaceChildren(...sessions.map(createSession));
  }).catch(() => {});
  return refreshed;
}
byId("control").addEventListener("toggle", refresh);
byId("session").textContent = session ? "Session: " + session : "";
`;
