// A table in Markdown.
export const table = (head, rows) =>
  [head, head.map((_, at) => (at ? "--:" : ":--")), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
