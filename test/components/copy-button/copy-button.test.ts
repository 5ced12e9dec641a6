import { aTimeout, expect } from '@open-wc/testing';
import { copyButton } from '../../../src/components/copy-button/copy-button.js';
import { copyButtonStyles } from '../../../src/components/copy-button/copy-button-styles.js';
import { iconStyles } from '../../../src/components/icon/icon-styles.js';
import { mount, raised, said } from '../mount.js';
import { context } from '../views.js';

const styles = [iconStyles, copyButtonStyles];
const clipboard = navigator.clipboard;

function withClipboard(writeText: (text: string) => Promise<void>): void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
}

describe('copyButton', () => {
  afterEach(() => void Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard }));

  it('accessible: names what is copied', async () => {
    const { host, find } = await mount(copyButton('x', 'summary', context), styles);
    expect(find('svg').getAttribute('aria-label')).to.equal('Copy summary');
    await expect(host).to.be.accessible();
  });

  it('raises journey-copy once the text is on the clipboard, and says so until the focus leaves', async () => {
    const copied: string[] = [];
    withClipboard(async (text) => void copied.push(text));
    const { host, find } = await mount(copyButton('Order 7', 'summary', context), styles);
    const heard = new Promise<string>((resolve) => host.addEventListener('journey-copy', ({ text }) => resolve(text)));
    find('button').click();
    expect(await heard).to.equal('Order 7');
    expect(copied).to.deep.equal(['Order 7']);
    expect(said(find('[role="status"]'))).to.equal('Copied');
    find('button').dispatchEvent(new FocusEvent('blur'));
    expect(said(find('[role="status"]'))).to.equal('');
  });

  it('raises and says nothing where the browser refuses', async () => {
    withClipboard(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
    const { host, find } = await mount(copyButton('Order 7', 'summary', context), styles);
    expect(raised(host, 'journey-copy', () => find('button').click())).to.equal(undefined);
    await aTimeout(0);
    expect(said(find('[role="status"]'))).to.equal('');
  });
});
