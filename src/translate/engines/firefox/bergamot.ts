/**
 * The part of Bergamot's WebAssembly module that Setu uses (`@browsermt/bergamot-translator`,
 * Marian NMT for browsers). Objects made by it live in its own memory until `delete()`.
 */
export interface Bergamot {
  /** Exports of the WebAssembly half. */
  asm: Readonly<Record<string, (...values: unknown[]) => unknown>>;
  readonly AlignedMemory: new (bytes: number, alignment: number) => AlignedMemory;
  readonly AlignedMemoryList: new () => { push_back(memory: AlignedMemory): void };
  readonly TranslationModel: new (
    settings: string,
    model: AlignedMemory,
    shortlist: AlignedMemory,
    vocabularies: object,
    quality: null,
  ) => object;
  readonly BlockingService: new (settings: { cacheSize: number }) => Service;
  readonly VectorString: new () => Vector<string>;
  readonly VectorResponseOptions: new () => Vector<ResponseOptions>;
}

interface AlignedMemory {
  getByteArrayView(): Int8Array;
}

interface Vector<T> {
  push_back(value: T): void;
  delete(): void;
}

interface ResponseOptions {
  readonly alignment: boolean;
  readonly html: boolean;
  readonly qualityScores: boolean;
}

interface Service {
  translate(model: object, texts: Vector<string>, options: Vector<ResponseOptions>): Responses;
}

interface Responses {
  get(index: number): { getTranslatedText(): string; delete(): void };
  delete(): void;
}
