/** What the events of the widgets have in common: a frozen `detail`, the members of which are members of the event, too. */
export class DetailEvent<Detail extends object> extends Event {
  readonly detail: Readonly<Detail>;

  constructor(type: string, detail: Detail, { cancelable = false } = {}) {
    super(type, { bubbles: true, composed: true, cancelable });
    this.detail = Object.freeze({ ...detail });
    for (const [name, value] of Object.entries(detail)) Object.defineProperty(this, name, { value, enumerable: true });
  }
}
