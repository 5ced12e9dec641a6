/**
 * A virtual list written by hand for exactly these events: heights known beforehand, elements used again, no
 * templates, no keyboard, no roles. What a timeline cannot be faster than.
 */
export class TimelineByHand extends HTMLElement {
  static heights = [50, 76];
  #ends = new Float64Array(1024);
  #count = 0;
  #rows = new Map();
  #free = [];
  #events = [];

  connectedCallback() {
    this.style.cssText =
      'display:block;block-size:100%;overflow:auto;position:relative;overflow-anchor:none;background:#fff;font:13px/19px sans-serif';
    this.room = this.appendChild(document.createElement('div'));
    this.addEventListener('scroll', () => this.#draw(), { passive: true });
    this.events = this.#events;
  }

  set events(events) {
    this.#events = [...events];
    this.#count = 0;
    for (const row of this.#rows.values()) this.#free.push(row);
    this.#rows.clear();
    this.#grow();
    if (this.room) this.#draw();
  }

  append(added) {
    const before = this.#total;
    this.#events.push(...added);
    this.#grow();
    if (this.scrollTop > 0) this.scrollTop += this.#total - before;
    this.#draw();
  }

  get #total() {
    return this.#count ? this.#ends[this.#count - 1] : 0;
  }

  #grow() {
    if (this.#events.length > this.#ends.length) {
      const ends = new Float64Array(this.#events.length * 2);
      ends.set(this.#ends);
      this.#ends = ends;
    }
    for (let sum = this.#total; this.#count < this.#events.length; this.#count++) {
      sum += TimelineByHand.heights[this.#events[this.#count].attributes.note ? 1 : 0];
      this.#ends[this.#count] = sum;
    }
    if (this.room) this.room.style.blockSize = `${this.#total}px`;
  }

  #at(place) {
    let low = 0;
    let high = this.#count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#ends[middle] < place) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #draw() {
    const total = this.#total;
    const last = Math.min(this.#count - 1, this.#at(total - this.scrollTop + 300));
    const first = Math.max(0, this.#at(total - this.scrollTop - this.clientHeight - 300));
    for (const [index, row] of this.#rows) {
      if (index >= first && index <= last) continue;
      this.#rows.delete(index);
      this.#free.push(row);
    }
    for (let index = last; index >= first; index--) {
      let row = this.#rows.get(index);
      if (!row) {
        row = this.#free.pop() ?? this.appendChild(makeRow());
        fillRow(row, this.#events[index]);
        this.#rows.set(index, row);
      }
      row.style.transform = `translateY(${total - this.#ends[index]}px)`;
    }
    for (const row of this.#free) row.style.transform = 'translateY(-9999px)';
  }
}

const time = new Intl.DateTimeFormat('en', { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });

function makeRow() {
  const row = document.createElement('div');
  row.className = 'by-hand';
  row.style.cssText = 'position:absolute;inset:0 0 auto;padding:6px 8px 6px 44px;contain:content;box-sizing:border-box';
  for (const name of ['i', 'b', 'time', 'p', 'p']) row.append(document.createElement(name));
  row.children[0].style.cssText =
    'position:absolute;inset-inline-start:8px;inline-size:26px;block-size:26px;border-radius:50%;background:#e8effe';
  row.children[2].style.cssText = 'position:absolute;inset-inline-end:8px;color:#596273';
  for (const line of [row.children[3], row.children[4]])
    line.style.cssText = 'margin:0;color:#596273;white-space:nowrap;overflow:hidden';
  return row;
}

function fillRow(row, { attributes, createdDate }) {
  row.children[1].textContent = `Order ${attributes.orderId} at ${attributes.location}`;
  row.children[2].textContent = time.format(Date.parse(createdDate));
  row.children[3].textContent = `Step ${attributes.step} by ${attributes.carrier}`;
  row.children[4].textContent = attributes.note ?? '';
}
