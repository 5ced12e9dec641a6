import { html, nothing, type TemplateResult } from 'lit';
import type { AttributeView } from '../../engine/presentation/attribute-view.js';
import { say } from '../../messages/say.js';
import { icon } from '../icon/icon.js';
import { raiseLinkOpen } from '../link/raise-link-open.js';
import { drawParts } from '../parts/draw-parts.js';
import type { ViewContext } from '../view-context.js';

export interface AttributeListOptions {
  /** Whose attributes they are: what `journey-link-open` tells. */
  readonly sessionId?: string;
  /** Makes every value that events contributed to a control: "why this value?". */
  readonly onActivate?: (attribute: AttributeView, event: Event) => void;
  /** Puts a control beside every masked value that asks for the clear one. */
  readonly onReveal?: (attribute: AttributeView, event: Event) => void;
  /** Names of the attributes that read otherwise now: they are marked. */
  readonly differing?: ReadonlySet<string>;
}

/** Values longer than this take the whole width. */
const wide = 32;

/** Named values in their configured order; nothing where there are none. */
export function attributeList(
  attributes: readonly AttributeView[],
  context: ViewContext,
  options: AttributeListOptions = {},
): TemplateResult | typeof nothing {
  if (attributes.length === 0) return nothing;
  return html`<dl class="attributes" part="attributes">
    ${attributes.map(
      (attribute) =>
        html`<div class=${attribute.text.length > wide ? 'attribute attribute-wide' : 'attribute'} part="attribute">
          <dt part="label"><bdi>${attribute.label}</bdi></dt>
          <dd part="value">
            ${drawValue(attribute, context, options)}${drawMark(attribute, context, options)}${
              options.differing?.has(attribute.name)
                ? html` <span class="value-differs">${say(context.locale, 'differsNow')}</span>`
                : nothing
            }
          </dd>
        </div>`,
    )}
  </dl>`;
}

function drawValue(attribute: AttributeView, context: ViewContext, options: AttributeListOptions): unknown {
  const { onActivate, sessionId = '' } = options;
  const { href } = attribute;
  const isEmpty = attribute.text === '';
  const parts =
    isEmpty && attribute.masked ? say(context.locale, 'masked') : drawParts(attribute.parts, context.direction);
  if (href) {
    return html`<a
      class="value value-target"
      href=${href}
      target="_blank"
      rel="noopener noreferrer"
      @click=${(click: Event) => raiseLinkOpen(click, { href, sessionId })}
      >${parts}<span class="visually-hidden"> (${say(context.locale, 'opensInNewWindow')})</span></a
    >`;
  }
  if (onActivate && attribute.contributors.length > 0 && (attribute.masked || !isEmpty)) {
    const changed = attribute.used > 1;
    return html`<button
      type="button"
      class=${changed ? 'value value-target value-why value-changed' : 'value value-target value-why'}
      aria-description=${say(context.locale, 'why', { label: attribute.label })}
      @click=${(event: Event) => onActivate(attribute, event)}
    >
      ${parts}
    </button>`;
  }
  return html`<span class="value">${parts}</span>`;
}

function drawMark(attribute: AttributeView, context: ViewContext, { onReveal }: AttributeListOptions): unknown {
  if (attribute.masked) {
    return html`${attribute.text === '' ? nothing : html`<span class="visually-hidden"> (${say(context.locale, 'masked')})</span>`}${
      onReveal
        ? html`<button
            type="button"
            class="value-reveal"
            aria-label=${say(context.locale, 'reveal', { label: attribute.label })}
            @click=${(event: Event) => onReveal(attribute, event)}
          >
            ${icon('eye')}
          </button>`
        : nothing
    }`;
  }
  if (attribute.raw) return html` <span class="value-raw">${say(context.locale, 'notReadable')}</span>`;
  if (attribute.partial) return html` <span class="value-raw">${say(context.locale, 'partial')}</span>`;
  return nothing;
}
