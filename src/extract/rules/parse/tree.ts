/**
 * The heads of the best dependency tree with exactly one root, by Chu and Liu (1965) and Edmonds (1967) as
 * Tarjan (1977) arranged it for dense graphs: time in proportion to the square of `n`, for any scores.
 * `scores[i * (n + 1) + j]` is the score of head `j` for word `i`, where head 0 is the root and head
 * `j` the word `j - 1`. Gives the same numbering: 0 for the root's child.
 */
export function bestTree(scores: Float32Array | Float64Array, n: number): Int32Array {
  const greedy = greedyHeads(scores, n);
  return isTree(greedy) ? greedy : contractAndExpand(createGraph(scores, n)).subarray(1);
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

/** More than any tree's score: what each child of the root costs, so that there is only one. */
const ROOT_COST = 1e7;

/**
 * A graph whose nodes are merged as cycles are found. Node 0 is the root; a merged node keeps the row of
 * one of its members. `weight[d * size + h]` is the best edge from `h` into `d`, which in the graph that
 * we began with goes from word `head[…]` to word `dependent[…]`.
 */
interface Graph {
  readonly size: number;
  readonly weight: Float64Array;
  readonly head: Int32Array;
  readonly dependent: Int32Array;
  /** Rows that still stand for a node. */
  rows: number[];
}

function createGraph(scores: Float32Array | Float64Array, n: number): Graph {
  const size = n + 1;
  const weight = new Float64Array(size * size).fill(-Infinity);
  const head = new Int32Array(size * size);
  const dependent = new Int32Array(size * size);
  for (let d = 1; d < size; d += 1) {
    for (let h = 0; h < size; h += 1) {
      const edge = d * size + h;
      if (h !== d) weight[edge] = (scores[(d - 1) * size + h] ?? 0) - (h === 0 ? ROOT_COST : 0);
      head[edge] = h;
      dependent[edge] = d;
    }
  }
  return { size, weight, head, dependent, rows: Array.from({ length: size }, (_, row) => row) };
}

/** A node of the growing forest: a word, or a cycle merged into one. */
interface Node {
  /** Words at both ends of the edge that enters it. */
  head: number;
  dependent: number;
  parent: number;
}

/** Grows a path backwards from each word along best edges, merging the cycles it closes, to the root. */
function contractAndExpand(graph: Graph): Int32Array {
  const { size } = graph;
  const nodes: Node[] = graph.rows.map(() => ({ head: 0, dependent: 0, parent: -1 }));
  const nodeAt = graph.rows.slice();
  const enteredFrom = new Int32Array(size);
  const done = new Uint8Array(size);
  const onPath = new Uint8Array(size);
  done[0] = 1;
  for (let start = 1; start < size; start += 1) {
    if (!graph.rows.includes(start) || done[start] === 1) continue;
    const path: number[] = [];
    for (let row = start; done[row] === 0; ) {
      if (onPath[row] === 1) {
        const cycle = path.splice(path.indexOf(row));
        merge(graph, cycle, enteredFrom);
        for (const member of cycle) onPath[member] = 0;
        for (const member of cycle) (nodes[nodeAt[member] ?? 0] as Node).parent = nodes.length;
        nodeAt[row] = nodes.length;
        nodes.push({ head: 0, dependent: 0, parent: -1 });
      }
      path.push(row);
      onPath[row] = 1;
      const from = bestHead(graph, row);
      enteredFrom[row] = from;
      const node = nodes[nodeAt[row] ?? 0] as Node;
      node.head = graph.head[row * size + from] ?? 0;
      node.dependent = graph.dependent[row * size + from] ?? 0;
      row = from;
    }
    for (const row of path) done[row] = 1;
  }
  return expand(nodes, size);
}

function bestHead({ rows, weight, size }: Graph, row: number): number {
  let best = row === 0 ? -1 : 0;
  for (const h of rows) {
    if (h !== row && (weight[row * size + h] ?? 0) > (weight[row * size + best] ?? 0)) best = h;
  }
  return best;
}

/** Merges a cycle into the row of its first member: edges into it cost what they displace. */
function merge(graph: Graph, cycle: readonly number[], enteredFrom: Int32Array): void {
  const { size, weight, head, dependent } = graph;
  const first = cycle[0] ?? 0;
  const inCycle = new Set(cycle);
  const displaced = cycle.map((row) => weight[row * size + (enteredFrom[row] ?? 0)] ?? 0);
  const move = (to: number, from: number, value: number): void => {
    weight[to] = value;
    head[to] = head[from] ?? 0;
    dependent[to] = dependent[from] ?? 0;
  };
  graph.rows = graph.rows.filter((row) => row === first || !inCycle.has(row));
  for (const other of graph.rows) {
    if (other === first) continue;
    const into = first * size + other;
    const out = other * size + first;
    cycle.forEach((row, i) => {
      const entering = (weight[row * size + other] ?? 0) - (displaced[i] ?? 0);
      if (i === 0) weight[into] = entering;
      else if (entering > (weight[into] ?? 0)) move(into, row * size + other, entering);
      const leaving = weight[other * size + row] ?? 0;
      if (leaving > (weight[out] ?? 0)) move(out, other * size + row, leaving);
    });
  }
}

/** Opens merged nodes, the last first, where the edge into them enters. */
function expand(nodes: readonly Node[], size: number): Int32Array {
  const heads = new Int32Array(size);
  for (let id = nodes.length - 1; id > 0; id -= 1) {
    const node = nodes[id] as Node;
    if (id < size) {
      heads[id] = node.head;
      continue;
    }
    let entered = node.dependent;
    while (nodes[entered]?.parent !== id) entered = nodes[entered]?.parent ?? 0;
    Object.assign(nodes[entered] as Node, { head: node.head, dependent: node.dependent });
  }
  return heads;
}
