// Everyone measured, by the name of their folder of files.
import { flexsearch } from "./flexsearch.js";
import { fuse } from "./fuse.js";
import { minisearch, minisearchLabels } from "./minisearch.js";
import { orama } from "./orama.js";
import { pagefind } from "./pagefind.js";
import { wegwijs } from "./wegwijs.js";

export const engines = {
  wegwijs,
  minisearch,
  "minisearch-labels": minisearchLabels,
  flexsearch,
  orama,
  fuse,
  pagefind,
};
