// The few numbers a table needs.

export function quantile(list, share) {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

export const median = (list) => quantile(list, 0.5);
export const mean = (list) => list.reduce((sum, value) => sum + value, 0) / list.length;

/** Lists of values by the kind of each item. */
export function byKind(items, value) {
  const kinds = {};
  items.forEach((item, at) => (kinds[item.kind] ??= []).push(value(item, at)));
  return kinds;
}

/** By kind: the share of the first ten that are right, of as many as could be. `found` may end early. */
export function precision(queries, found) {
  const right = (query, at) => {
    const relevant = new Set(query.relevant);
    return found[at].slice(0, 10).filter((id) => relevant.has(id)).length / Math.min(10, relevant.size);
  };
  return Object.fromEntries(Object.entries(byKind(queries.slice(0, found.length), right)).map(([kind, list]) => [kind, mean(list)]));
}
