export const apps: readonly {
  readonly name: string;
  readonly install?: readonly string[];
  readonly commands?: readonly (readonly string[])[];
  readonly folder: string;
  readonly files: Readonly<Record<string, string>>;
}[];
