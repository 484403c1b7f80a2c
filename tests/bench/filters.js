// Filters as the catalogue means them (see src/search/facts.rs): a fact may be
// unknown, and unknown passes only where that is asked for. For each filter a
// service has marks, and a question names the marks that pass:
//
//   "7"    surely fits the choice "7"
//   "*"    fits every choice
//   "?7"   may fit the choice "7"
//   "?"    may fit any choice

/** Oldest age asked for, in years. */
const OLDEST = 25;

/** What a service is marked with; its ages as spans of months, or nothing. */
export function factsOf(service) {
  const everywhere = ["citywide", "mobile", "online"].includes(service.coverage);
  const areas = (service.places ?? []).map((place) => place.neighbourhoods ?? []);
  const lost = service.coverage === "unknown" || areas.some((area) => !area.length);
  const here = areas.flatMap((area) => area.map((nr) => (area.length > 1 ? `?${nr}` : `${nr}`)));
  const cost = service.cost?.kind ?? "unknown";
  const spoken = service.languages?.spoken ?? [];
  const others = service.languages?.mother_tongue_on_request ?? "unknown";
  const ages = service.audience?.ages ?? [];
  return {
    category: unique([service.category, ...(service.also_in ?? [])]),
    neighbourhood: everywhere ? ["*"] : unique([...here, ...(lost ? ["?"] : [])]),
    free: cost === "free" ? ["yes"] : cost === "unknown" || cost === "mixed" ? ["?"] : [],
    language: others === "yes" ? ["*"] : others === "unknown" || !spoken.length ? [...spoken, "?"] : spoken,
    ages: ages.length ? ages.map(months) : null,
  };
}

const unique = (list) => [...new Set(list)];

/** First and last completed month; an end in whole years includes that year. */
function months({ from, to }) {
  const parse = (age) => /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?$/.exec(age).slice(1).map((part) => Number(part ?? 0));
  const all = ([years, months, weeks]) => years * 12 + months + Math.floor((weeks * 12) / 52);
  const end = to && parse(to);
  return [from ? all(parse(from)) : 0, end ? all(end) + (end[1] || end[2] ? 0 : 11) : 65535];
}

const holds = (ages, years) =>
  ages.some(([from, last]) => from <= last && from <= years * 12 + 11 && last >= years * 12);

/** The marks of a service, ages written out: for peers with filters of their own. */
export function marks({ ages, ...lists }) {
  const years = Array.from({ length: OLDEST + 1 }, (_, age) => age);
  return { ...lists, age: ages ? years.filter((age) => holds(ages, age)).map(String) : ["?"] };
}

/** For each filter asked for, the marks that pass. */
export function wanted({ include_unknown, ...filters }) {
  const asked = Object.entries(filters).filter(([, value]) => value !== undefined && value !== false);
  return asked.map(([filter, value]) => {
    const choice = value === true ? "yes" : String(value);
    return [filter, include_unknown ? [choice, "*", `?${choice}`, "?"] : [choice, "*"]];
  });
}

/** Which services pass; nothing where no filter is asked for. */
export function passing(filters) {
  const asked = wanted(filters).filter(([filter]) => filter !== "age");
  const { age, include_unknown } = filters;
  if (!asked.length && age === undefined) return undefined;
  const ofAge = ({ ages }) => age === undefined || (ages ? holds(ages, age) : include_unknown);
  return (facts) => ofAge(facts) && asked.every(([filter, pass]) => facts[filter].some((mark) => pass.includes(mark)));
}
