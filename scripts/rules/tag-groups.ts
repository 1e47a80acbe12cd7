import { rule } from "./lib/rule.js";

const KEY = "x-tagGroups";

/** The docs show modules by group, so a tag in none would vanish from them. */
export default rule("Every tag is in exactly one group of x-tagGroups.", ({ root }) => {
  const tags = root.items("tags");
  const names = tags.map((tag) => tag.text("name"));
  const entries = root
    .items(KEY)
    .flatMap((group) => group.items("tags").map((place) => ({ place, tag: place.value, group: group.text("name") })));
  return [
    ...tags
      .filter((tag) => !entries.some((entry) => entry.tag === tag.text("name")))
      .map((tag) => tag.finding(`the tag "${tag.text("name")}" is in no group of ${KEY}, so the docs leave it out; add it to one`)),
    ...entries.flatMap(({ place, tag, group }, index) => {
      const first = entries.findIndex((entry) => entry.tag === tag);
      if (first !== index)
        return [place.finding(`the tag "${tag}" is in ${KEY} twice, in "${entries[first]?.group}" and in "${group}"; keep one`)];
      return names.includes(String(tag)) ? [] : [place.finding(`${KEY} names the tag "${tag}", which is not under tags; add it there`)];
    }),
  ];
});
