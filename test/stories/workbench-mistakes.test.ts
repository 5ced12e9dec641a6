import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { readSamples } from '../../src/engine/preview/read-samples.js';
import { scenarios } from '../../src/mock/scenarios.js';
import { quickFix } from '../../stories/workbench/quick-fix.js';
import '../../stories/workbench/story-workbench.js';
import type { StoryWorkbench } from '../../stories/workbench/story-workbench.js';
import { writeJson } from '../../stories/workbench/write-json.js';

const { library, events } = scenarios['bike-delivery'];
const good = writeJson(library);
const samples = readSamples(events).events;

interface Mistake {
  readonly name: string;
  /** What is right, and the mistake in its stead. */
  readonly right: string;
  readonly wrong: string;
  /** The stretch of the text that is marked. */
  readonly marked: string;
  readonly hint: string;
  /** Pressing the button of the mark mends it. */
  readonly mends?: true;
}

/** The mistakes administrators make, each planted in the bike delivery. */
const mistakes: readonly Mistake[] = [
  {
    name: 'a mistyped key',
    right: '"icon": "truck"',
    wrong: '"icno": "truck"',
    marked: '"icno"',
    hint: 'Did you mean "icon"?',
    mends: true,
  },
  { name: 'a forgotten name', right: '"name": "itemSku", ', wrong: '', marked: '{', hint: 'Add "name"' },
  {
    name: 'a number as text',
    right: '"priority": 10',
    wrong: '"priority": "10"',
    marked: '"10"',
    hint: 'Give a number',
  },
  {
    name: 'a mistyped colour',
    right: '"tone": "warning"',
    wrong: '"tone": "warnin"',
    marked: '"warnin"',
    hint: 'Did you mean "warning"?',
    mends: true,
  },
  {
    name: 'a missing comma',
    right: '"name": "delivery",',
    wrong: '"name": "delivery"',
    marked: '"',
    hint: 'Add a comma',
    mends: true,
  },
  {
    name: 'a comma too many',
    right: '"displayName": "Order Id" }',
    wrong: '"displayName": "Order Id", }',
    marked: ',',
    hint: 'Remove this comma',
  },
  {
    name: 'an open quote',
    right: '"icon": "truck"',
    wrong: '"icon": "truck',
    marked: '"truck,',
    hint: 'Close the text with a double quote, on the same line',
  },
  {
    name: 'a comment',
    right: '"aliases"',
    wrong: '// former\n"aliases"',
    marked: '//',
    hint: 'Use "description" for notes',
  },
  {
    name: 'single quotes',
    right: '"locale": "en"',
    wrong: `"locale": 'en'`,
    marked: "'",
    hint: 'Write texts in double quotes',
  },
  {
    name: 'True for true',
    right: '"closed": true',
    wrong: '"closed": True',
    marked: 'True',
    hint: 'Write true',
    mends: true,
  },
  {
    name: 'the wrong bracket',
    right: '["shipment"]',
    wrong: '["shipment"}',
    marked: '}',
    hint: 'Write "]"',
    mends: true,
  },
  {
    name: 'a mistyped format',
    right: 'reason | capitalize',
    wrong: 'reason | capitalise',
    marked: '"{{ reason | capitalise }}"',
    hint: 'Did you mean "capitalize"?',
    mends: true,
  },
  {
    name: 'a token left open',
    right: 'Order {{ orderId }}"',
    wrong: 'Order {{ orderId }"',
    marked: '"Order {{ orderId }"',
    hint: 'Close the token with "}}"',
  },
  {
    name: 'a mistyped operator',
    right: '"uniqueList"',
    wrong: '"uniqeList"',
    marked: '"uniqeList"',
    hint: 'Did you mean "uniqueList"?',
    mends: true,
  },
  {
    name: 'a name given twice',
    right: '"name": "itemModel"',
    wrong: '"name": "itemSku"',
    marked: '"itemSku"',
    hint: 'Give each its own name',
  },
  {
    name: 'a step after one that is not there',
    right: '"after": "transit"',
    wrong: '"after": "trnsit"',
    marked: '"trnsit"',
    hint: 'Did you mean "transit"?',
    mends: true,
  },
  {
    name: 'a time that is none',
    right: '"2 days"',
    wrong: '"2 dayz"',
    marked: '"2 dayz"',
    hint: 'Write "2 days", "36 hours" or "P2D"',
  },
  {
    name: 'a picture that is not there',
    right: '"icon": "truck"',
    wrong: '"icon": "truk"',
    marked: '"truk"',
    hint: 'Did you mean "truck"?',
    mends: true,
  },
  {
    name: 'a mistyped event',
    right: '{ "event": "item_delivered" }',
    wrong: '{ "event": "item_deliverd" }',
    marked: '"item_deliverd"',
    hint: 'Did you mean "item_delivered"?',
    mends: true,
  },
  {
    name: 'a mistyped detail',
    right: 'Order {{ orderId }}"',
    wrong: 'Order {{ orderld }}"',
    marked: '"Order {{ orderld }}"',
    hint: 'Did you mean "orderId"?',
    mends: true,
  },
  {
    name: 'a comparison without a value',
    right: '"op": "gt", "value": 0',
    wrong: '"op": "gt"',
    marked: '"when"',
    hint: 'Add "value"',
  },
  {
    name: 'a date pattern that is none',
    right: '"MMddyyyy"',
    wrong: '"MMDDYYYY"',
    marked: '"MMDDYYYY"',
    hint: 'Write the date as date-fns does: "MMddyyyy", "dd.MM.yyyy HH:mm"',
  },
  {
    name: 'a list of words that is not there',
    right: '"name": "itemModel"',
    wrong: '"name": "itemModel", "type": "enum", "options": "models"',
    marked: '"models"',
    hint: '"enums" has: nothing',
  },
  {
    name: 'a currency that is none',
    right: '"name": "itemModel"',
    wrong: '"name": "itemModel", "type": "money", "currency": "euro"',
    marked: '"euro"',
    hint: 'Write "EUR", "USD"',
  },
  {
    name: 'a hidden value in the title',
    right: '"name": "itemDescription"',
    wrong: '"name": "itemDescription", "sensitivity": "masked"',
    marked: `"{{ itemDescription }} for {{ customerName | default: 'Unknown' }}"`,
    hint: 'Write {{ itemDescription | mask: 4 }}, or leave it to the list of attributes',
  },
];

describe('mistakes planted in the workbench', () => {
  let bench: StoryWorkbench;
  const draw = async (text: string) => {
    bench.text = text;
    await bench.updateComplete;
    await preview().updateComplete;
  };
  const preview = () =>
    bench.renderRoot.querySelector('journey-template-preview') as HTMLElementTagNameMap['journey-template-preview'];
  const editor = () => bench.renderRoot.querySelector('json-editor') as HTMLElementTagNameMap['json-editor'];
  const problems = () => [...preview().renderRoot.querySelectorAll<HTMLElement>('.problem')];
  const part = (problem: HTMLElement | undefined, name: string) =>
    problem?.querySelector(`.problem-${name}`)?.textContent?.trim();

  beforeEach(async () => {
    bench = await fixture<StoryWorkbench>(
      html`<story-workbench .text=${good} .events=${samples} tab="text"></story-workbench>`,
    );
  });

  it('are none to begin with', async () => {
    await draw(good);
    expect(problems()).to.have.length(0);
  });

  for (const { name, right, wrong, marked, hint, mends } of mistakes) {
    it(`${name} is shown at its place, with what would be right`, async () => {
      const text = good.replace(right, wrong);
      expect(text, 'the mistake is planted').not.to.equal(good);
      await draw(text);
      const problem = problems().find((one) => part(one, 'hint') === hint);
      expect(
        problem,
        problems()
          .map((one) => part(one, 'hint'))
          .join('\n'),
      ).to.exist;
      problem?.click();
      await waitUntil(() => editor().selected === marked, `marks ${marked}`);
      const found = editor().problems.find(
        (one) => text.slice(one.start, one.end) === marked && one.hint?.toLowerCase() === hint.toLowerCase(),
      );
      const fix = found && quickFix(text, found);
      if (mends) expect(fix && text.slice(0, fix.from) + fix.insert + text.slice(fix.to)).to.equal(good);
    });
  }
});
