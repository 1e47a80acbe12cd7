/** Sets a key as the one used last, and forgets those used least lately beyond `most`: nothing that requests make may grow for ever. */
export function remember<Value>(map: Map<string, Value>, key: string, value: Value, most: number): void {
  map.delete(key);
  map.set(key, value);
  const [oldest = ""] = map.keys();
  if (map.size > most) map.delete(oldest);
}
