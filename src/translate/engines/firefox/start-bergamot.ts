import { createRequire } from 'node:module';
import type { Bergamot } from './bergamot.ts';
import type { WorkerStart } from './messages.ts';
import { type Imports, webAssembly } from './web-assembly.ts';

/**
 * The matrix routines that the module imports, and the export of the same module that does each: only
 * Firefox itself has faster ones.
 */
const ROUTINES = {
  int8_prepare_a: 'int8PrepareAFallback',
  int8_prepare_b: 'int8PrepareBFallback',
  int8_prepare_b_from_transposed: 'int8PrepareBFromTransposedFallback',
  int8_prepare_b_from_quantized_transposed: 'int8PrepareBFromQuantizedTransposedFallback',
  int8_prepare_bias: 'int8PrepareBiasFallback',
  int8_multiply_and_add_bias: 'int8MultiplyAndAddBiasFallback',
  int8_select_columns_of_b: 'int8SelectColumnsOfBFallback',
};

/**
 * Starts the runtime in this thread. Its JavaScript half is an Emscripten script in CommonJS style
 * inside of an ESM package, which neither `import` nor `require` can load: it is run as a function of
 * the things that it looks for. Rejects if the module does not fit.
 */
export function startBergamot({ runtime, glue }: Pick<WorkerStart, 'runtime' | 'glue'>) {
  return new Promise<Bergamot>((resolve, reject) => {
    const module: Partial<Bergamot> & Record<string, unknown> = {
      // Marian tells its life; what matters comes as an abort.
      print: () => undefined,
      printErr: () => undefined,
      instantiateWasm(imports: Imports, accept: (instance: unknown) => void) {
        const routines = Object.entries(ROUTINES).map(([name, own]) => [
          name,
          (...values: unknown[]) => module.asm?.[own]?.(...values),
        ]);
        const wasm_gemm = Object.fromEntries(routines) as object;
        webAssembly.instantiate(runtime, { ...imports, wasm_gemm }).then(accept, reject);
        return {};
      },
      onRuntimeInitialized: () => resolve(module as Bergamot),
    };
    try {
      // eslint-disable-next-line @typescript-eslint/no-implied-eval
      const run = new Function('Module', 'require', '__dirname', glue) as (
        ...things: unknown[]
      ) => void;
      run(module, createRequire(import.meta.url), '.');
    } catch (error) {
      reject(error instanceof Error ? error : new Error(String(error)));
    }
  });
}
