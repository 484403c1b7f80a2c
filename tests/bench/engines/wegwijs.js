// Our own, as `make engine` builds it for plain JavaScript.
export const wegwijs = {
  title: "Wegwijs",
  own: true,
  open({ Engine }, files) {
    const engine = new Engine(new Uint8Array(files["index.bin"]));
    return (query, filters, limit) => engine.search(query, filters, limit).ids;
  },
};
