/**
 * The heads of the best dependency tree with exactly one root, by Chu and Liu (1965) and Edmonds (1967).
 * `scores[i * (n + 1) + j]` is the score of head `j` for word `i`, where head 0 is the root and head
 * `j` the word `j - 1`. Gives the same numbering: 0 for the root's child.
 */
export function bestTree(scores: Float32Array | Float64Array, n: number): Int32Array {
  const greedy = greedyHeads(scores, n);
  if (isTree(greedy)) return greedy;
  const matrix = squared(scores, n);
  const tree = maximumArborescence(matrix);
  if (rootsOf(tree).length === 1) return tree.subarray(1);
  return bestSingleRoot(matrix, tree);
}

/** Each word's best head, whether or not they make a tree. */
function greedyHeads(scores: Float32Array | Float64Array, n: number): Int32Array {
  const heads = new Int32Array(n);
  for (let i = 0; i < n; i += 1) {
    const row = i * (n + 1);
    let best = 0;
    for (let j = 1; j <= n; j += 1) {
      if (j !== i + 1 && (scores[row + j] ?? 0) > (scores[row + best] ?? 0)) best = j;
    }
    heads[i] = best;
  }
  return heads;
}

/** Whether the heads form a tree with one root. */
function isTree(heads: Int32Array): boolean {
  let roots = 0;
  const visited = new Int32Array(heads.length);
  for (let i = 0; i < heads.length; i += 1) {
    if (heads[i] === 0) roots += 1;
    for (let j = i; visited[j] === 0; ) {
      visited[j] = i + 1;
      const head = heads[j] ?? 0;
      if (head === 0) break;
      if (visited[head - 1] === i + 1) return false;
      j = head - 1;
    }
  }
  return roots === 1;
}

type Matrix = readonly Float64Array[];

/** Row and column 0 for the root: `matrix[dependent][head]`. */
function squared(scores: Float32Array | Float64Array, n: number): Matrix {
  const matrix: Float64Array[] = [new Float64Array(n + 1).fill(-Infinity)];
  for (let i = 0; i < n; i += 1) {
    const row = Float64Array.from(scores.subarray(i * (n + 1), (i + 1) * (n + 1)));
    row[i + 1] = -Infinity;
    matrix.push(row);
  }
  return matrix;
}

function rootsOf(heads: Int32Array): number[] {
  const roots: number[] = [];
  for (let i = 1; i < heads.length; i += 1) if (heads[i] === 0) roots.push(i);
  return roots;
}

/** How many of the roots found are tried as the only one, the likeliest first. */
const ROOTS_TRIED = 4;

/** The best tree whose root has one child, tried for the likeliest of the children it has now. */
function bestSingleRoot(matrix: Matrix, tree: Int32Array): Int32Array {
  const rootScore = (i: number): number => matrix[i]?.[0] ?? -Infinity;
  const found = rootsOf(tree);
  const roots = (found.length > 0 ? found : [1]).toSorted((a, b) => rootScore(b) - rootScore(a));
  let best = -Infinity;
  let heads = tree;
  for (const root of roots.slice(0, ROOTS_TRIED)) {
    const only = matrix.map((row, i) => {
      const copy = row.slice();
      if (i === root) copy.fill(-1e9, 1);
      else copy[0] = -1e9;
      return copy;
    });
    const candidate = maximumArborescence(only);
    let score = 0;
    for (let i = 1; i < candidate.length; i += 1) score += only[i]?.[candidate[i] ?? 0] ?? 0;
    if (score > best) {
      best = score;
      heads = candidate;
    }
  }
  return heads.subarray(1);
}

/** Heads of the maximum spanning arborescence from node 0; each recursion contracts one cycle. */
function maximumArborescence(matrix: Matrix): Int32Array {
  const heads = new Int32Array(matrix.length);
  for (let i = 1; i < matrix.length; i += 1) heads[i] = argmax(matrix[i], i);
  const cycle = findCycle(heads);
  if (cycle === null) return heads;
  return expandCycle(matrix, heads, cycle);
}

function argmax(row: Float64Array | undefined, except: number): number {
  let best = except === 0 ? 1 : 0;
  if (row !== undefined) {
    for (let j = 0; j < row.length; j += 1) {
      if (j !== except && (row[j] ?? 0) > (row[best] ?? 0)) best = j;
    }
  }
  return best;
}

function findCycle(heads: Int32Array): number[] | null {
  const visited = new Int32Array(heads.length);
  for (let i = 1; i < heads.length; i += 1) {
    let j = i;
    while (j !== 0 && visited[j] === 0) {
      visited[j] = i;
      j = heads[j] ?? 0;
    }
    if (j === 0 || visited[j] !== i) continue;
    const cycle = [j];
    for (let k = heads[j] ?? 0; k !== j; k = heads[k] ?? 0) cycle.push(k);
    return cycle;
  }
  return null;
}

/** Solves the graph with the cycle as one node (the last), then opens the cycle where it is entered. */
function expandCycle(matrix: Matrix, heads: Int32Array, cycle: readonly number[]): Int32Array {
  const inCycle = new Set(cycle);
  const rest: number[] = [];
  for (let i = 0; i < matrix.length; i += 1) if (!inCycle.has(i)) rest.push(i);
  const at = (i: number, j: number): number => matrix[i]?.[j] ?? -Infinity;
  const node = rest.length;
  const contracted = rest.map((i) => Float64Array.from([...rest.map((j) => at(i, j)), -Infinity]));
  contracted.push(new Float64Array(node + 1).fill(-Infinity));
  const entered: number[] = [];
  const left: number[] = [];
  rest.forEach((i, x) => {
    const gain = (c: number): number => at(c, i) - at(c, heads[c] ?? 0);
    const enter = cycle.reduce((best, c) => (gain(c) > gain(best) ? c : best));
    const leave = cycle.reduce((best, c) => (at(i, c) > at(i, best) ? c : best));
    entered.push(enter);
    left.push(leave);
    (contracted[node] as Float64Array)[x] = gain(enter);
    (contracted[x] as Float64Array)[node] = i === 0 ? -Infinity : at(i, leave);
  });
  const solved = maximumArborescence(contracted);
  const result = heads.slice();
  rest.forEach((i, x) => {
    const head = solved[x] ?? 0;
    if (i !== 0) result[i] = head === node ? (left[x] ?? 0) : (rest[head] ?? 0);
  });
  const entry = solved[node] ?? 0;
  result[entered[entry] ?? 0] = rest[entry] ?? 0;
  return result;
}
