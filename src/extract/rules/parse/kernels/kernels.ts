/**
 * The parser's inner loops in AssemblyScript (https://www.assemblyscript.org), compiled to kernels.wasm by
 * `npx asc --config src/extract/rules/parse/kernels/asconfig.json`. All arguments are byte addresses into
 * the module's memory, strides in bytes, or counts. Integer sums are exact and floating-point operations
 * never fused, so results are the same on every machine.
 */

export { cell } from './cell';
export { multiply } from './multiply';
export { arcs, relations, softmax } from './scores';
export { leaky, quantise } from './vectors';
