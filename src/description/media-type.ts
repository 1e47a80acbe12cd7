export function isJson(mediaType: string): boolean {
  return /^application\/(.+\+)?json\b/.test(mediaType);
}

function isForm(mediaType: string): boolean {
  return isMultipart(mediaType) || mediaType.startsWith("application/x-www-form-urlencoded");
}

export function isMultipart(mediaType: string): boolean {
  return mediaType.startsWith("multipart/");
}

/** Whether a body of this media type has fields: JSON and forms, but not text or a file. */
export function hasFields(mediaType: string): boolean {
  return isJson(mediaType) || isForm(mediaType);
}
