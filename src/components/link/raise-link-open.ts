import { JourneyLinkOpenEvent } from './journey-link-open-event.js';

/** At a click on a link: raises `journey-link-open`; where a host cancels it the link stays closed. */
export function raiseLinkOpen(click: Event, detail: { href: string; sessionId: string }): void {
  const isWanted = (click.currentTarget as HTMLElement).dispatchEvent(new JourneyLinkOpenEvent(detail));
  if (!isWanted) click.preventDefault();
}
