/** What the tests use of `lzma1`, which ships its types as sources that are checked less strictly than ours. */
export function compress(data: Uint8Array, mode?: number): Uint8Array;
