import { css } from 'lit';

/**
 * What stands in the element, by the names that `::part()` knows. The manifest takes them from here.
 *
 * @csspart map - Everything.
 * @csspart map-event - One event.
 * @csspart map-group - Several neighbours that share a place.
 * @csspart tooltip - The tooltip.
 * @csspart details - The chosen event.
 * @csspart title - The chosen event's title.
 * @csspart time - When it happened.
 * @csspart body - What it says.
 * @csspart attributes - Its attributes.
 * @csspart attribute - One attribute: label and value.
 * @csspart label - An attribute's label.
 * @csspart value - An attribute's value.
 * @csspart link - The link to where it came from.
 * @csspart back - The button back to the whole journey.
 */
export const mapStyles = css`
  [part='back'] {
    display: inline-flex;
    align-items: center;
    column-gap: 0.35em;
    padding-inline: calc(var(--_space) * 2);
    color: var(--_accent);
    font-size: var(--_small);
  }
`;
