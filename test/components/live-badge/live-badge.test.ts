import { expect } from '@open-wc/testing';
import { liveBadge } from '../../../src/components/live-badge/live-badge.js';
import { liveBadgeStyles } from '../../../src/components/live-badge/live-badge-styles.js';
import { mount, said } from '../mount.js';
import { context } from '../views.js';

const words = {
  connecting: 'Connecting',
  live: 'Live',
  polling: 'Updating',
  paused: 'Paused',
  offline: 'Offline',
} as const;

describe('liveBadge', () => {
  for (const [state, word] of Object.entries(words) as [keyof typeof words, string][]) {
    it(`draws "${word}" while ${state}, accessible in both themes`, async () => {
      for (const scheme of ['light', 'dark'] as const) {
        const { host, root } = await mount(liveBadge(state, context), liveBadgeStyles, { scheme });
        expect(said(root)).to.equal(word);
        await expect(host).to.be.accessible();
      }
    });
  }
});
