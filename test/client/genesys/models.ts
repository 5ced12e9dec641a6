// The members the client reads of Genesys Cloud's published models, with their types and optionality as
// of its Platform API SDK for JavaScript 262.0.0.
type Reference = {
  id?: string;
  selfUri?: string;
};

type Attribute = {
  dataType: string;
  value: string;
};

type AttributeList = {
  dataType: string;
  values: string[];
};

export type GenesysSession = {
  id: string;
  externalContact?: Reference;
  customerId?: string;
  customerIdType?: string;
  type: string;
  externalId?: string;
  externalUrl?: string;
  shortId?: string;
  attributes?: Record<string, Attribute>;
  attributeLists?: Record<string, AttributeList>;
  durationInSeconds?: number;
  eventCount: number;
  lastEvent: { id: string; eventName: string; createdDate: string };
  conversation?: Reference;
  authenticated: boolean;
  divisionIds?: string[];
  selfUri?: string;
  createdDate: string;
  endedDate?: string;
  awayDate?: string;
  idleDate?: string;
};

type NamedEvent = {
  eventName: string;
  attributes: Record<string, Attribute>;
  traits: Record<string, Attribute>;
};

export type GenesysEvent = {
  id: string;
  correlationId: string;
  customerId?: string;
  customerIdType?: string;
  session: { id: string; selfUri?: string; type: string };
  eventType: string;
  outcomeAchievedEvent?: { outcome: Reference & { displayName: string; version: number } };
  segmentAssignmentEvent?: { segment: Reference };
  webActionEvent?: { action: { id: string; state: string; mediaType: string } };
  webEvent?: NamedEvent;
  appEvent?: NamedEvent & { screenName: string };
  createdDate: string;
};

export type GenesysListing<Entity> = {
  entities?: Entity[];
  nextUri?: string;
  selfUri?: string;
  previousUri?: string;
};

export type GenesysProblem = {
  message?: string;
  code?: string;
  status?: number;
  contextId?: string;
  details?: { errorCode?: string; fieldName?: string; entityId?: string; entityName?: string }[];
  errors?: GenesysProblem[];
};
