import type { Path } from '../path.ts';

interface Branch {
  isEnd: boolean;
  readonly children: Map<string | number, Branch>;
}

/** The paths of the errors known so far, to ask whether a null is explained by one of them. */
export class ErrorPaths {
  readonly #root: Branch = newBranch();

  add(path: Path): void {
    let branch = this.#root;
    for (const key of path) {
      const next = branch.children.get(key) ?? newBranch();
      branch.children.set(key, next);
      branch = next;
    }
    branch.isEnd = true;
  }

  /** True if there is an error at the path or below it, or one above it that covers everything below. */
  explains(path: Path): boolean {
    let branch = this.#root;
    for (const key of path) {
      if (branch.isEnd) return true;
      const next = branch.children.get(key);
      if (next === undefined) return false;
      branch = next;
    }
    return branch.isEnd || branch.children.size > 0;
  }
}

function newBranch(): Branch {
  return { isEnd: false, children: new Map() };
}
