/** Whether a schema's name can be that of a type. */
export function isTypeName(name: string | undefined): name is string {
  return name !== undefined && /^[A-Za-z_$][\w$]*$/.test(name);
}

/** `bots` and `getExportStatus` are `Bots` and `GetExportStatus`; what no name may hold separates words. */
export function pascalCase(name: string): string {
  return name.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9]?)/g, (_, letter: string) => letter.toUpperCase());
}
