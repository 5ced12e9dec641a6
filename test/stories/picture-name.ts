const words = (text: string) =>
  text
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .toLowerCase();

/** The name of a story's picture: its address in the gallery. `key` is the name it is exported by. */
export const pictureName = (title = '', key: string): string => `${words(title)}--${words(key)}`;
