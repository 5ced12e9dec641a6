/** Which rows show their details: all or none, but for those the agent has turned. */
export class TimelineExpansion {
  #all = false;
  readonly #turned = new Set<string>();
  #shown?: string;

  get all(): boolean {
    return this.#all;
  }

  has(id: string): boolean {
    return this.#all !== this.#turned.has(id);
  }

  set(id: string, expanded: boolean): void {
    if (expanded === this.#all) this.#turned.delete(id);
    else this.#turned.add(id);
  }

  setAll(expanded: boolean): void {
    this.#all = expanded;
    this.#turned.clear();
    this.#shown = undefined;
  }

  /** Shows the details of one row in the place of the one shown so before. */
  show(id: string | undefined): void {
    if (this.#shown !== undefined) this.set(this.#shown, this.#all);
    this.#shown = id !== undefined && !this.has(id) ? id : undefined;
    if (id !== undefined) this.set(id, true);
  }
}
