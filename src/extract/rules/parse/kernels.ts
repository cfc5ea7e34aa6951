/** An address in the kernels' memory, in bytes. */
export type Address = number;

/** The functions of `kernels/`, where they are described. */
export interface Kernels {
  multiply(
    w: Address,
    wScales: Address,
    bias: Address,
    rows: number,
    cols: number,
    x: Address,
    xStride: number,
    xScales: Address,
    n: number,
    y: Address,
    yStride: number,
    add: number,
  ): void;
  cell(gates: Address, cells: Address, out: Address, outStride: number, hidden: number, lanes: number): void;
  leaky(x: Address, stride: number, count: number, n: number): void;
  quantise(
    x: Address,
    stride: number,
    count: number,
    n: number,
    out: Address,
    outStride: number,
    scales: Address,
  ): void;
  softmax(
    x: Address,
    stride: number,
    count: number,
    n: number,
    best: Address,
    out: Address,
    padded: number,
  ): void;
  arcs(
    dependents: Address,
    dependentStride: number,
    heads: Address,
    headStride: number,
    root: Address,
    at: Address,
    n: number,
    count: number,
    out: Address,
  ): void;
  relations(
    q: Address,
    qStride: number,
    head: Address,
    isRoot: Address,
    labels: number,
    count: number,
    root: number,
    n: number,
    best: Address,
  ): void;
}
