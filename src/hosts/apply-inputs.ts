import type { JourneyPanel } from '../widgets/journey-panel/journey-panel.js';
import type { HostInputs } from './host-inputs.js';

/** Gives a panel what its desktop decided, at once: one update, and never the former customer with the new token. */
export function applyInputs(panel: JourneyPanel, inputs: HostInputs): void {
  const { colorScheme, density, lang, theme = {}, ...properties } = inputs;
  for (const [name, value] of Object.entries({ 'color-scheme': colorScheme, density, lang }))
    if (value !== undefined) panel.setAttribute(name, value);
  for (const [name, value] of Object.entries(theme)) panel.style.setProperty(name, value);
  for (const [name, value] of Object.entries(properties))
    if (value !== undefined) Object.assign(panel, { [name]: value });
}
