import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { JourneySource } from '../client/journey-source.js';
import type { Token } from '../client/token.js';
import type { JourneyPanel } from '../widgets/journey-panel/journey-panel.js';
import { applyInputs } from './apply-inputs.js';
import { webexInputs } from './webex.js';

/**
 * A `journey-panel` that takes what a desktop layout of Webex Contact Center gives Cisco's journey widget,
 * so that a layout changes its `script` only. The panel's own tag must be registered as well.
 */
export class WebexPanel extends LitElement {
  /** `$STORE.agentContact.taskSelected` */
  @property({ attribute: false }) interactionData?: unknown;
  /** `$STORE.auth.accessToken`; sent to `base-url` only. */
  @property({ attribute: false }) bearerToken?: string;
  /** `$STORE.app.darkMode` */
  @property({ attribute: 'darkmode' }) darkMode?: boolean | string;
  /** The customer where no interaction is selected. */
  @property() customer?: string;
  /** Name of the call-associated variable that holds the customer's identifier. */
  @property({ attribute: 'cad-variable-lookup' }) cadVariableLookup?: string;
  /** `"true"`: read once and do not listen. */
  @property({ attribute: 'disable-event-stream' }) disableEventStream?: string;
  /** `"true"`: compact density. */
  @property({ attribute: 'condensed-view' }) condensedView?: string;
  /** Address of the Journey API. */
  @property({ attribute: 'base-url' }) baseUrl?: string;
  /** Address of the Session Library. */
  @property({ attribute: 'library-url' }) libraryUrl?: string;
  /** Another token than the agent's own, where the Journey API wants one. */
  @property({ attribute: false }) token?: Token;

  /** Where journeys come from, instead of `base-url`. */
  @property({ attribute: false }) source?: JourneySource;

  protected override render(): TemplateResult {
    return html`<journey-panel
      .baseUrl=${this.baseUrl}
      .libraryUrl=${this.libraryUrl}
      .source=${this.source}
    ></journey-panel>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const panel = this.renderRoot.querySelector('journey-panel') as JourneyPanel;
    const { token = webexInputs(this).token } = this;
    if (changed.size > 0) applyInputs(panel, { ...webexInputs(this), token });
  }
}

/** Registers the tag that a layout names as `comp`, unless the page has it already. */
export function defineWebexPanel(tag = 'customer-journey-widget'): void {
  if (!customElements.get(tag)) customElements.define(tag, WebexPanel);
}
