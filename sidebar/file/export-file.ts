/** A file a person chose, in memory. */
export interface ExportFile {
  name: string;
  bytes: Uint8Array;
}
