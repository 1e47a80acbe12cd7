/**
 * A file to upload: a `Blob`, a `File` or a stream of bytes, of the platform or of Node's own modules (`buffer.Blob`, `Readable.toWeb()`), whose
 * types are not the platform's.
 */
export type Upload = BlobLike | ByteStream;

/** What every `Blob` has. */
export interface BlobLike {
  readonly size: number;
  readonly type: string;
  arrayBuffer(): Promise<ArrayBuffer>;
  slice(start?: number, end?: number, contentType?: string): unknown;
}

/** What every `ReadableStream` of bytes has. */
export interface ByteStream {
  readonly locked: boolean;
  getReader(): { read(): Promise<{ done: boolean; value?: Uint8Array | undefined }> };
}
