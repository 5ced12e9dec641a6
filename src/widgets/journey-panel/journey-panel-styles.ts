import { css } from 'lit';

/**
 * What stands in the element, by the names that `::part()` knows. The manifest takes them from here.
 *
 * @csspart panel - Everything.
 * @csspart header - The line with customer, number of journeys and live state.
 * @csspart heading - The customer.
 * @csspart count - How many journeys there are.
 * @csspart live - Whether what is shown is up to date.
 * @csspart cards - The list of cards.
 * @csspart session-card - The element of one card.
 * @csspart card - One card, inside its element.
 * @csspart title - A card's title.
 * @csspart subtitle - A card's second line.
 * @csspart status - A card's status.
 * @csspart stages - A card's stages.
 * @csspart attributes - A card's attributes.
 * @csspart attribute - One attribute: label and value.
 * @csspart label - An attribute's label.
 * @csspart value - An attribute's value.
 * @csspart footer - A card's last line: number of events, last activity, link and actions.
 * @csspart map - The journey map of an open card.
 * @csspart timeline - The event timeline, of an open card or of all journeys.
 * @csspart row - One event of an open card's timeline.
 * @csspart notice - A notice: empty, an error, a history that is not whole.
 * @csspart skeleton - What stands there while loading.
 */
export const panelStyles = css`
  :host {
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 1.5);
    overflow: clip;
  }
  [part='header'] {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: calc(var(--_space) * 2);
    padding: calc(var(--_space) * 3) calc(var(--_space) * 4);
    border-block-end: 1px solid var(--_border);
  }
  [part='heading'] {
    min-inline-size: 0;
    font-size: 1.08em;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  [part='count'] {
    color: var(--_muted);
    font-size: var(--_small);
  }
  [part='header'] [part='live'] {
    margin-inline-start: auto;
  }
  .notice {
    margin: calc(var(--_space) * 3) calc(var(--_space) * 4);
  }
  [part='timeline'] {
    margin-inline: calc(var(--_space) * 2);
  }
  [part='session-card'] + [part='session-card'] {
    border-block-start: 1px solid var(--_border);
  }
`;
