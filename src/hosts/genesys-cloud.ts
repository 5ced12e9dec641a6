import type { CustomerReference } from '../client/customer-reference.js';
import type { Token } from '../client/token.js';
import { customerAtAddress } from './customer-at-address.js';
import type { HostInputs } from './host-inputs.js';
import { textAt, valueAt } from './text-at.js';

/** What an interaction widget of Genesys Cloud has in hand. */
export interface GenesysCloudSurroundings {
  /**
   * The widget's own address, with what the Application URL had filled in:
   * `?conversationId={{gcConversationId}}&gcHostOrigin={{gcHostOrigin}}&langTag={{gcLangTag}}`.
   */
  readonly url: string | URL;
  /** The Client App SDK's object, where the page has one: its `pcEnvironment` names the region. */
  readonly clientApp?: unknown;
  /** The conversation as `GET /api/v2/conversations/{conversationId}` answers it. Nobody is shown without it. */
  readonly conversation?: unknown;
  /** The agent's OAuth token, or a function that gives it. */
  readonly token?: Token;
}

/**
 * The inputs of a panel inside Genesys Cloud: API host of the region, language, and the conversation's customer,
 * by external contact where there is one and by address otherwise. Asks the network for nothing.
 * An unknown region gives no `baseUrl`: an address in a link must not decide where a token goes.
 */
export function genesysCloudInputs(surroundings: GenesysCloudSurroundings): HostInputs {
  const { clientApp, conversation, token, url } = surroundings;
  const { hostOrigin, lang } = genesysCloudParameters(url);
  const domain = domainOf(hostOrigin) ?? known(textAt(valueOrGetter(clientApp, 'pcEnvironment')));
  return {
    customer: customerOf(conversation) ?? null,
    ...(domain && { baseUrl: `https://api.${domain}` }),
    ...(lang && { lang }),
    ...(token !== undefined && { token }),
  };
}

/** What the Application URL had filled in; a placeholder that was not is absent. */
export function genesysCloudParameters(url: string | URL): {
  conversationId?: string;
  hostOrigin?: string;
  lang?: string;
} {
  const parameters = new URL(url).searchParams;
  const first = (...names: string[]) =>
    names.map((name) => textAt({ name: parameters.get(name) }, 'name')).find((value) => value && !value.includes('{{'));
  const lang = first('langTag', 'gcLangTag');
  return {
    conversationId: first('conversationId', 'gcConversationId', 'pcConversationId'),
    hostOrigin: first('gcHostOrigin'),
    lang: lang !== undefined && isLanguageTag(lang) ? lang : undefined,
  };
}

const customerPurposes = ['customer', 'external', 'contact'];

function customerOf(conversation: unknown): CustomerReference | undefined {
  const participants = valueAt(conversation, 'participants');
  const customer = (Array.isArray(participants) ? participants : []).find((participant) =>
    customerPurposes.includes(textAt(participant, 'purpose')?.toLowerCase() ?? ''),
  );
  const contactId = textAt(customer, 'externalContactId') ?? textAt(customer, 'externalContact', 'id');
  if (contactId) return { contactId };
  return customerAtAddress(textAt(customer, 'address')) ?? customerAtAddress(textAt(customer, 'ani'));
}

/** Genesys Cloud's own domains: the first regions have one each, the later ones a name under two. */
const firstRegions = ['mypurecloud.com', 'mypurecloud.ie', 'mypurecloud.de', 'mypurecloud.jp', 'mypurecloud.com.au'];

const known = (domain: string | undefined) =>
  domain !== undefined && (firstRegions.includes(domain) || /^[a-z0-9-]+\.(us-gov-)?pure\.cloud$/.test(domain))
    ? domain
    : undefined;

function domainOf(hostOrigin: string | undefined): string | undefined {
  if (hostOrigin === undefined || !URL.canParse(hostOrigin)) return undefined;
  const { hostname, protocol } = new URL(hostOrigin);
  return protocol === 'https:' ? known(hostname.replace(/^apps\./, '')) : undefined;
}

/** The SDK has getters on its class. */
const valueOrGetter = (object: unknown, name: string): unknown => {
  try {
    return (object as Record<string, unknown> | undefined)?.[name];
  } catch {
    return undefined;
  }
};

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
