// What the peers are given: the edited catalogue's services as flat records.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { factsOf } from "./filters.js";

/** Every offered service: its texts in all languages, and what filters ask. */
export async function records(catalogue) {
  const json = async (name) => JSON.parse(await readFile(join(catalogue, name), "utf8"));
  const providers = new Map((await json("providers.json")).providers.map((provider) => [provider.id, provider.name]));
  const { neighbourhoods } = await json("neighbourhoods.json");
  const places = new Map(neighbourhoods.map(({ nr, name }) => [nr, name]));
  const labels = labelsOf(await json("taxonomy.json"));
  const names = (await readdir(join(catalogue, "services"))).filter((name) => name.endsWith(".json")).sort();
  const found = [];
  for (const name of names) {
    const service = await json(join("services", name));
    if (!["running", "through-school"].includes(service.status.state)) continue;
    const texts = Object.values(service.texts);
    const own = [service.official_name, ...(service.abbreviations ?? [])].filter(Boolean);
    const numbers = (service.places ?? []).flatMap((place) => place.neighbourhoods ?? []);
    const addresses = (service.places ?? []).flatMap(address);
    const lines = (list) => [...new Set(list)].join("\n");
    found.push({
      id: service.id,
      name: lines([...texts.map((text) => text.name), ...own]),
      summary: lines(texts.map((text) => text.summary)),
      provider: lines((service.providers ?? []).map((id) => providers.get(id))),
      place: lines([...numbers.map((nr) => places.get(nr)), ...addresses]),
      labels: lines(service.concepts.flatMap((id) => labels(id))),
      facts: factsOf(service),
    });
  }
  return found;
}

/** Where a place is, without house numbers: nobody looks for those, and ours leaves them out too. */
function address({ name, street, postal_code, locality }) {
  return [name, street?.replaceAll(/\b\d\w*/g, "").trim(), postal_code, locality].filter(Boolean);
}

/** What a concept and those above it are called, in every language. */
function labelsOf({ concepts }) {
  const byId = new Map(concepts.map((concept) => [concept.id, concept]));
  return function labels(id) {
    const concept = byId.get(id);
    if (!concept) return [];
    const own = [...Object.values(concept.names), ...Object.values(concept.synonyms ?? {}).flat()];
    return [...own, ...(concept.broader ? labels(concept.broader) : [])];
  };
}
