import type { RunRecord } from "./record.ts";
import type { RunQuery } from "./tracker.ts";

/**
 * Whether a record itself says what was asked for. An index or a tag under which it is filed can be written by hand: a
 * record filed under a key that it does not name was put there by someone else.
 */
export function matches(record: RunRecord, query: RunQuery): boolean {
  const { source, made_by } = record;
  if (record.model.name !== query.model) return false;
  switch (query.by) {
    case "commit":
      return query.commits.includes(source.commit) || query.commits.includes(source.head);
    case "tree":
      return (
        query.trees.includes(source.tree) || (source.dir_tree !== undefined && query.trees.includes(source.dir_tree))
      );
    case "lock":
      return record.lock?.digest === query.digest;
    case "pull-request":
      return source.pull_request === query.number;
    case "run":
      return true;
    case "main":
      return source.on_default_branch === true && made_by.trusted;
  }
}
