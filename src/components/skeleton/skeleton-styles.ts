import { css } from 'lit';

export const skeletonStyles = css`
  .skeleton-card {
    display: grid;
    grid-template-columns: 2.4em 1fr 5em;
    gap: calc(var(--_space) * 1.5) calc(var(--_space) * 2.5);
    padding: calc(var(--_space) * 3.5) calc(var(--_space) * 4);
    border-block-end: 1px solid var(--_border);
  }
  .skeleton-card i {
    block-size: 1em;
    border-radius: 0.4em;
    background: var(--_neutral-background);
    animation: journey-breathe 1.6s ease-in-out infinite alternate;
  }
  .skeleton-card i:nth-child(1) {
    grid-row: 1 / 3;
    block-size: 2.4em;
    border-radius: var(--_radius);
  }
  .skeleton-card i:nth-child(2) {
    inline-size: 70%;
  }
  .skeleton-card i:nth-child(4) {
    inline-size: 45%;
    block-size: 0.8em;
  }
  @keyframes journey-breathe {
    to {
      opacity: 0.45;
    }
  }
`;
