import { css } from 'lit';

/**
 * What stands in the element, by the names that `::part()` knows. The manifest takes them from here.
 *
 * @csspart card - Everything.
 * @csspart header - Icon, title, second line and status.
 * @csspart icon - The icon.
 * @csspart title - The title, which opens the card.
 * @csspart subtitle - The second line.
 * @csspart status - The place of the status.
 * @csspart pill - The status itself, in the colours of its tone.
 * @csspart stages - The bar of stages.
 * @csspart stage - One stage.
 * @csspart skeleton - What stands there until the first events are here.
 * @csspart attributes - The attributes.
 * @csspart attribute - One attribute: label and value.
 * @csspart label - An attribute's label.
 * @csspart value - An attribute's value.
 * @csspart footer - Number of events, last activity, link and actions.
 * @csspart time - A time.
 * @csspart link - The link to the system of record.
 * @csspart action - An action.
 * @csspart why - Why a value stands there.
 * @csspart content - What opens: journey map, timeline and tools.
 * @csspart map - The journey map.
 * @csspart map-event - One event on the journey map.
 * @csspart tooltip - The tooltip of the journey map.
 * @csspart timeline - The event timeline.
 * @csspart row - One event of the timeline.
 * @csspart body - What an event of the timeline says.
 * @csspart tools - Copy and download.
 * @csspart copy - The button that copies the summary.
 * @csspart notice - A notice, such as that the card is as of an earlier moment.
 */
export const sessionCardStyles = css`
  [part='card'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 3);
    padding: calc(var(--_space) * 4);
  }
  [part='content'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 3);
    padding-block-start: calc(var(--_space) * 3);
    border-block-start: 1px dashed var(--_border);
  }
  [part='content'][hidden] {
    display: none;
  }
  .copy {
    justify-self: end;
  }
  journey-map,
  journey-timeline {
    /* rows and icons have an inline padding of their own: their text stands under the card's */
    margin-inline: calc(var(--_space) * -2);
  }
`;
