// Signs a token (JWT, HS256) for each kind of app whose client ID and secret the environment holds. A token is kept until a minute before
// it expires, or until the ID or the secret changes.
const LIFETIME_S = 3600;
const RENEWAL_S = 60;
// By the clock of the API, once it has refused a token.
const nowS = Math.floor(Date.now() / 1000) + Number(pm.collectionVariables.get("clockSkewS") || 0);

/** @param {object} words */
const base64url = (words) => CryptoJS.enc.Base64.stringify(words).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
/** @param {object} value */
const encode = (value) => base64url(CryptoJS.enc.Utf8.parse(JSON.stringify(value)));
/** @param {string} text @param {string} secret */
const sign = (text, secret) => base64url(CryptoJS.HmacSHA256(text, secret));

/** @param {string} token @param {string} clientId @param {string} secret */
function isFresh(token, clientId, secret) {
  const [header = "", payload = "", signature] = token.split(".");
  if (signature !== sign(`${header}.${payload}`, secret)) return false;
  const { appId, iat, exp } = JSON.parse(atob(payload.replace(/-/g, "+").replace(/_/g, "/")));
  return appId === clientId && !(iat > nowS) && exp > nowS + RENEWAL_S;
}

for (const kind of APP_KINDS) {
  const clientId = pm.variables.get(`${kind}ClientId`);
  const secret = pm.variables.get(`${kind}ClientSecret`);
  // The mock takes any text, unless it is told its apps; the platform rejects this one.
  if (!clientId || !secret) pm.environment.set(`${kind}Token`, `${kind}ClientId-or-ClientSecret-is-empty`);
  else if (!isFresh(pm.variables.get(`${kind}Token`) || "", clientId, secret)) {
    const claims = { appId: clientId, iat: nowS, exp: nowS + LIFETIME_S, jti: pm.variables.replaceIn("{{$guid}}") };
    const text = `${encode({ alg: "HS256", typ: "JWT" })}.${encode(claims)}`;
    pm.environment.set(`${kind}Token`, `${text}.${sign(text, secret)}`);
  }
}

// An empty ID makes another URL, and a DELETE of another thing. A step of a workflow needs what the steps before it have kept.
const { url, headers, body } = pm.request.toJSON();
const used = [...JSON.stringify([url, headers, body]).matchAll(/\{\{([\w.-]+)\}\}/g)].map(([, name = ""]) => name);
const empty = [...new Set(used)].filter((name) => !pm.variables.get(name));
if (empty.length > 0) {
  pm.test(`${empty.join(", ")} ${empty.length > 1 ? "have values" : "has a value"}`, () => {
    throw new Error("fill it in, or run the steps before this one; the request is not sent");
  });
  pm.execution.skipRequest();
}
