/** Writes values as CBOR, one after the other. RFC 8949 */
export class CborWriter {
  #bytes = new Uint8Array(32);
  #length = 0;

  /** The start of a list of so many values, which come after it. */
  array(length: number): this {
    return this.#head(ARRAY, length);
  }

  int(value: number): this {
    return value < 0 ? this.#head(NEGATIVE, -1 - value) : this.#head(UNSIGNED, value);
  }

  /** A list of whole numbers. */
  ints(values: readonly number[]): this {
    this.array(values.length);
    for (const value of values) this.int(value);
    return this;
  }

  text(value: string): this {
    const bytes = Buffer.from(value);
    return this.#head(TEXT, bytes.length).raw(bytes);
  }

  /** Values that are CBOR already. */
  raw(bytes: Uint8Array): this {
    this.#makeRoom(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
    return this;
  }

  /** All that was written until now. */
  bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  /** The kind of a value and a whole number of up to 32 bits, in as few bytes as that takes. */
  #head(kind: number, value: number): this {
    this.#makeRoom(5);
    const size = value < 24 ? 0 : value < 0x100 ? 1 : value < 0x10000 ? 2 : 4;
    this.#bytes[this.#length++] = (kind << 5) | (size === 0 ? value : 24 + Math.log2(size));
    for (let byte = size - 1; byte >= 0; byte--) {
      this.#bytes[this.#length++] = (value >>> (8 * byte)) & 0xff;
    }
    return this;
  }

  #makeRoom(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const larger = new Uint8Array(2 * (this.#length + more));
    larger.set(this.bytes());
    this.#bytes = larger;
  }
}

const [UNSIGNED, NEGATIVE, TEXT, ARRAY] = [0, 1, 3, 4];
