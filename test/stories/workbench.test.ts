import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { exampleEvents } from '../../stories/workbench/example-events.js';
import '../../stories/workbench/story-workbench.js';
import type { StoryWorkbench } from '../../stories/workbench/story-workbench.js';
import { parseLibrary } from '../../src/engine/library/parse-library.js';
import { readText } from '../support/read-text.js';

type Root = ShadowRoot | Element;

const part = <Tag extends keyof HTMLElementTagNameMap>(
  root: Root | HTMLElement,
  tag: Tag,
): HTMLElementTagNameMap[Tag] => {
  const found = (root instanceof HTMLElement && root.shadowRoot ? root.shadowRoot : root).querySelector(tag);
  if (!found) throw new Error(`There is no ${tag}`);
  return found;
};
const within = (root: HTMLElement): ShadowRoot => root.shadowRoot as ShadowRoot;
const labelled = <E extends HTMLElement>(root: HTMLElement, label: string): E => {
  const found = [...within(root).querySelectorAll('label, .field')].find(
    (one) => readText(one).startsWith(label) || readText(one) === label,
  );
  const field = found?.querySelector('input, select, textarea');
  if (!field) throw new Error(`There is no field ${label} in ${readText(root)}`);
  return field as E;
};
const press = (root: HTMLElement, label: string): void => {
  const button = [...within(root).querySelectorAll('button')].find((one) => readText(one) === label);
  if (!button) throw new Error(`There is no button ${label} in ${readText(root)}`);
  button.click();
};
const type = (
  field: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement,
  value: string,
  event = 'input',
): void => {
  field.value = value;
  field.dispatchEvent(new Event(event, { bubbles: true, composed: true }));
};

describe('the workbench', () => {
  let bench: StoryWorkbench;
  const cardShows = async (text: string) =>
    waitUntil(() => {
      const preview = within(bench).querySelector('journey-template-preview');
      return readText(
        preview?.shadowRoot?.querySelector('journey-session-card') ?? document.createElement('p'),
      ).includes(text);
    }, `the card shows "${text}"`);
  const open = async (tab: string) => {
    press(bench, tab);
    await bench.updateComplete;
  };

  beforeEach(async () => {
    bench = await fixture<StoryWorkbench>(html`<story-workbench></story-workbench>`);
  });

  const draft = async () => {
    const paste = part(bench, 'paste-events');
    press(paste, 'Put in an example');
    await paste.updateComplete;
    press(paste, 'Draft a template from these events');
    await bench.updateComplete;
  };

  it('accessible: at the start and at work, on every tab', async () => {
    await expect(bench).to.be.accessible();
    await draft();
    for (const tab of ['Words and colours', 'Sample events', 'As text']) {
      await open(tab);
      await expect(bench).to.be.accessible();
    }
  });

  it('leads from pasted events to a finished card of a session type nobody has configured', async () => {
    const paste = part(bench, 'paste-events');
    type(labelled(paste, 'Paste events here'), exampleEvents);
    await paste.updateComplete;
    expect(readText(paste)).to.include('3 events of 1 journey can be read');
    press(paste, 'Draft a template from these events');
    await cardShows('Coffee machine');
    await cardShows('Repair completed');

    const wording = part(bench, 'wording-panel');
    await wording.updateComplete;
    type(labelled(wording, 'First line'), 'Repair of a {{ product | downcase }}');
    await cardShows('Repair of a coffee machine');
    type(labelled(wording, 'Badge after “Repair completed”'), 'Ready to collect');
    await cardShows('Ready to collect');
    type(labelled<HTMLSelectElement>(wording, 'Its colour'), 'info', 'change');
    labelled<HTMLInputElement>(wording, 'Show Product').click();
    await waitUntil(
      () => bench.text?.includes('"attributes": ["repairNumber", "warrantyUntil"]'),
      'the product is off the card',
    );

    const { library, diagnostics } = parseLibrary(bench.text);
    expect(diagnostics).to.deep.equal([]);
    expect(library.sessionTypes?.[0]?.card?.status?.[0]).to.deep.include({ label: 'Ready to collect', tone: 'info' });
  });

  it('says of pasted events what is wrong, and where', async () => {
    const paste = part(bench, 'paste-events');
    const field = labelled<HTMLTextAreaElement>(paste, 'Paste events here');
    type(field, exampleEvents.replace('"eventName": "parts_delayed"', '"eventname": "parts_delayed"'));
    await paste.updateComplete;
    const problem = within(paste).querySelector<HTMLElement>('.problem');
    expect(readText(problem as Element)).to.equal('Line 11 needs "eventName" Rename "eventname" to "eventName"');
    problem?.click();
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.equal('{');
    type(field, 'hello');
    await paste.updateComplete;
    expect(readText(within(paste).querySelector('.problem') as Element)).to.include('Write texts in double quotes');
    expect([...within(paste).querySelectorAll('button')].at(-1)?.disabled).to.equal(true);
  });

  it('starts from every example with nothing to mend', async () => {
    const names = [...within(bench).querySelectorAll<HTMLElement>('.examples button')].map((one) => readText(one));
    expect(names).to.have.length(10);
    for (const name of names) {
      press(bench, name);
      await bench.updateComplete;
      const preview = part(bench, 'journey-template-preview');
      await preview.updateComplete;
      expect(readText(within(preview).querySelector('[part=problems]') as Element), name).to.equal('No problems found');
      press(bench, 'Start over');
      await bench.updateComplete;
    }
  });

  it('follows a changed value of an event, and the events step by step', async () => {
    await draft();
    await open('Sample events');
    const values = part(bench, 'event-values');
    press(values, '1. Repair requested 2026-03-02 09:15');
    await values.updateComplete;
    await cardShows('1 event');
    const preview = part(bench, 'journey-template-preview');
    expect(readText(within(preview).querySelector('.step-words') as Element)).to.equal('Event 1 of 3 Repair requested');
    type(labelled(values, 'product'), 'Toaster', 'change');
    await cardShows('Toaster');
    press(preview, 'Next');
    await waitUntil(
      () => within(values).querySelector('[aria-current] b')?.textContent === '2. Parts delayed',
      'the next event is open',
    );
  });

  it('keeps a template when other events are pasted, where that is wanted', async () => {
    press(bench, 'Bike delivery');
    await bench.updateComplete;
    const { text } = bench;
    await open('Sample events');
    press(bench, 'Paste other events');
    await bench.updateComplete;
    const paste = part(bench, 'paste-events');
    press(paste, 'Put in an example');
    await paste.updateComplete;
    press(paste, 'Keep my template, use these events');
    await cardShows('Coffee machine');
    expect(bench.text).to.equal(text);
  });

  it('explains a mistake at its field, mends it there, and leads to it from the list', async () => {
    await draft();
    const wording = part(bench, 'wording-panel');
    await wording.updateComplete;
    type(labelled(wording, 'First line'), 'Repair of a {{ prodct }}');
    await waitUntil(() => within(wording).querySelector('.problem'), 'the mistake is explained');
    const title = labelled<HTMLInputElement>(wording, 'First line');
    const explained = title.closest('.field')?.querySelector('.problem');
    expect(readText(explained as Element)).to.include('Names “prodct”, which no event has');

    const preview = part(bench, 'journey-template-preview');
    await preview.updateComplete;
    const listed = within(preview).querySelector<HTMLElement>('.problem');
    expect(readText(listed as Element))
      .to.include('First line: names “prodct”, which no event has')
      .and.to.include('/sessionTypes/0/card/title');
    listed?.click();
    await waitUntil(() => within(wording).activeElement === title, 'the field has the focus');

    await open('Sample events');
    listed?.click();
    await waitUntil(() => bench.tab === 'wording', 'the form is open again');
    await bench.updateComplete;
    await waitUntil(
      () =>
        readText(
          (within(part(bench, 'wording-panel')).activeElement?.closest('.field') as Element) ?? bench,
        ).startsWith('First line'),
      'the field of the form that is drawn again has the focus',
    );

    press(part(bench, 'wording-panel'), 'Change to “product”');
    await cardShows('Repair of a Coffee machine');
    expect(within(part(bench, 'wording-panel')).querySelector('.problem')).to.equal(null);
  });

  it('takes a badge or a step out', async () => {
    await draft();
    const wording = part(bench, 'wording-panel');
    await wording.updateComplete;
    const remove = within(wording).querySelector<HTMLElement>('[aria-label^="Remove: Badge"]');
    const before = (parseLibrary(bench.text).library.sessionTypes?.[0]?.card?.status ?? []).slice(1);
    remove?.click();
    expect(parseLibrary(bench.text).library.sessionTypes?.[0]?.card?.status).to.deep.equal(before);
  });

  it('keeps what is marked when the browser moves the caret by itself, however late after the focus', async () => {
    await draft();
    await open('As text');
    const editor = part(bench, 'json-editor');
    const start = editor.value.indexOf('"repair"');
    const { now } = Date;
    try {
      editor.reveal(start, start + 8);
      expect(editor.selected).to.equal('"repair"');
      Date.now = () => now() + 5000;
      const content = within(editor).querySelector('.cm-content') as HTMLElement;
      const moved = new Promise((resolve) => document.addEventListener('selectionchange', resolve, { once: true }));
      getSelection()?.setBaseAndExtent(content, 0, content, 0);
      await moved;
      expect(editor.selected).to.equal('"repair"');
      Date.now = now;
      await sendKeys({ press: 'ArrowLeft' });
      expect(editor.selected, 'who has a keyboard moves it').to.equal('');
    } finally {
      Date.now = now;
    }
  });

  it('keyboard: suggests the details of the sample events within double braces, with what they hold', async () => {
    await draft();
    const wording = part(bench, 'wording-panel');
    await wording.updateComplete;
    const field = labelled<HTMLInputElement>(wording, 'Second line');
    const options = () => [...within(wording).querySelectorAll('.options li')].map((one) => readText(one));
    type(field, '');
    field.focus();
    await sendKeys({ type: 'of {{ ' });
    await waitUntil(() => options().length > 2, 'details are suggested');
    expect(options()[1]).to.equal('product — Coffee machine');
    await expect(wording).to.be.accessible();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    await cardShows('of Coffee machine');
    expect(field.value).to.equal('of {{ product }}');
    expect([options().length, within(wording).activeElement]).to.deep.equal([0, field]);
    await sendKeys({ type: ', {{ unt' });
    await waitUntil(() => options().length === 1, 'only what fits is suggested');
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => options().length === 0, 'it can be put aside');
  });

  it('counts what is not translated yet, leads to it, and takes a language out again', async () => {
    await draft();
    const { text } = bench;
    const wording = part(bench, 'wording-panel');
    await wording.updateComplete;
    const notes = () => [...within(wording).querySelectorAll('.note')].map((one) => readText(one)).join(' ');
    type(labelled<HTMLSelectElement>(wording, 'Say it in one more language'), '1', 'change');
    await waitUntil(() => notes().includes('Arabic') || notes().includes('French'), 'a language has come');
    const [, name = '', count = ''] = /(\w+): (\d+) texts are not translated yet/.exec(notes()) ?? [];
    expect(bench.text, 'nothing is translated by itself').to.equal(text);
    press(wording, 'Go to the next one');
    const field = within(wording).activeElement as HTMLInputElement;
    expect(readText(field.closest('.field') as Element)).to.equal(`Kind of journey in ${name} not translated yet`);
    expect([field.value, field.placeholder]).to.deep.equal(['', 'Repair']);
    type(field, 'Réparation');
    await waitUntil(() => notes().includes(`${name}: ${Number(count) - 1} texts`), 'one less is open');
    expect(within(wording).activeElement).to.equal(field);
    type(field, '');
    await waitUntil(() => notes().includes(`${name}: ${count} texts`), 'it is open again');
    expect(JSON.parse(bench.text ?? '')).to.deep.equal(JSON.parse(text ?? ''));
    press(wording, `Remove ${name}`);
    await waitUntil(() => notes() === '', 'the language is gone');
  });

  it('says what a draft protects, and leads to where that is undone', async () => {
    const paste = part(bench, 'paste-events');
    type(
      labelled(paste, 'Paste events here'),
      exampleEvents.replace('"product":', '"iban": "DE02120300000000202051", "product":'),
    );
    await paste.updateComplete;
    press(paste, 'Draft a template from these events');
    await bench.updateComplete;
    const wording = part(bench, 'wording-panel');
    await wording.updateComplete;
    press(wording, '“iban”');
    const field = within(wording).activeElement as HTMLSelectElement;
    expect(field.selectedOptions[0]?.textContent).to.equal('Only the last four characters');
    type(field, '', 'change');
    await waitUntil(() => !within(wording).querySelector('.note'), 'it is open to everybody');
    expect(bench.text).not.to.include('sensitivity');
  });

  it('shows the look of another language in the words of that language', async () => {
    await draft();
    const preview = part(bench, 'journey-template-preview');
    await preview.updateComplete;
    for (const name of ['420 px', '320 px', 'Dark', 'German']) press(preview, name);
    await cardShows('3 Ereignisse');
  });

  it('puts a badge before the one above, and the focus goes with it', async () => {
    await draft();
    const wording = part(bench, 'wording-panel');
    await wording.updateComplete;
    const raise = () => within(wording).querySelectorAll<HTMLElement>('[aria-label^="Move up: Badge"]');
    const before = parseLibrary(bench.text).library.sessionTypes?.[0]?.card?.status ?? [];
    raise()[1]?.click();
    const [first, second, third] = before;
    expect(parseLibrary(bench.text).library.sessionTypes?.[0]?.card?.status).to.deep.equal([first, third, second]);
    await wording.updateComplete;
    expect((within(wording).activeElement as HTMLInputElement).value).to.equal(third?.label);
  });

  it('takes back the last change', async () => {
    await draft();
    const { text } = bench;
    const wording = part(bench, 'wording-panel');
    await wording.updateComplete;
    type(labelled(wording, 'Kind of journey'), 'Mending');
    await waitUntil(() => bench.text !== text);
    await bench.updateComplete;
    press(bench, 'Undo');
    expect(bench.text).to.equal(text);
  });

  it('leaves the wording alone while the text cannot be read, and says so', async () => {
    await draft();
    bench.text = bench.text?.replace('"locale": "en",', '"locale": "en"');
    await bench.updateComplete;
    const wording = part(bench, 'wording-panel');
    await wording.updateComplete;
    expect(readText(wording)).to.include('cannot be read');
    await cardShows('Coffee machine');
  });

  it('keyboard: arrows move between the tabs, and the text is written with suggestions', async () => {
    await draft();
    const tabs = [...within(bench).querySelectorAll<HTMLElement>('[role=tab]')];
    tabs[0]?.focus();
    await sendKeys({ press: 'ArrowLeft' });
    await waitUntil(() => within(bench).activeElement === tabs[2], 'the last tab has the focus');
    const editor = part(bench, 'json-editor');
    bench.text = '{ "sessionTypes": [{ "name": "repair", "tone": "" }] }';
    await bench.updateComplete;
    await editor.updateComplete;
    const at = bench.text.indexOf('""') + 1;
    editor.reveal(at, at);
    await sendKeys({ down: 'Control' });
    await sendKeys({ press: 'Space' });
    await sendKeys({ up: 'Control' });
    await waitUntil(
      () => within(editor).querySelectorAll('.cm-tooltip-autocomplete li').length === 5,
      'five colours are suggested',
    );
  });
});
