/** A compiled module: threads share it. */
export type CompiledModule = object;

/** What is used of WebAssembly, which Node's types leave to those of browsers. */
interface WebAssemblyApi {
  compile(bytes: Uint8Array): Promise<CompiledModule>;
  instantiate(module: CompiledModule, imports: Imports): Promise<object>;
}

export type Imports = Readonly<Record<string, object>>;

export const { WebAssembly: webAssembly } = globalThis as unknown as {
  readonly WebAssembly: WebAssemblyApi;
};
