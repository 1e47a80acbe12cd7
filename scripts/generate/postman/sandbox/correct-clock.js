// A clock that is wrong makes tokens that are not valid yet, or no longer: after a 401 the next one is signed by the clock of the API.
if (pm.response.code === 401) {
  const skewMs = Date.parse(pm.response.headers.get("Date") || "") - Date.now();
  if (!Number.isNaN(skewMs)) pm.collectionVariables.set("clockSkewS", String(Math.round(skewMs / 1000)));
}
