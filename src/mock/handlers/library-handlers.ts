import { http, type HttpHandler } from 'msw';
import type { JourneyBackend } from '../journey-backend.js';
import { asMembers, readEventType, readSessionType } from '../read-type.js';
import type { Stored, TypeList } from '../type-list.js';
import { answer, notFound, readJson } from './answer.js';
import { pathWith, readCount } from './cursor-page.js';

interface Kind<Type extends { readonly name: string }> {
  readonly path: string;
  readonly list: TypeList<Type>;
  readonly read: (body: Readonly<Record<string, unknown>>) => Type;
  readonly add: (type: Type) => Stored<Type>;
  readonly chosen?: (type: Type, url: URL) => boolean;
}

/** Reading and keeping session types and event types. */
export function libraryHandlers({ types }: JourneyBackend, api: string): HttpHandler[] {
  return [
    ...typeHandlers({
      path: `${api}/journey/sessiontypes`,
      list: types.sessionTypes,
      read: readSessionType,
      add: (type) => types.addSessionType(type),
    }),
    ...typeHandlers({
      path: `${api}/journey/eventtypes`,
      list: types.eventTypes,
      read: readEventType,
      add: (type) => types.eventTypes.add(type),
      chosen: (type, url) => (url.searchParams.get('sessionType') ?? type.sessionType) === type.sessionType,
    }),
  ];
}

function typeHandlers<Type extends { readonly name: string }>({
  path,
  list,
  read,
  add,
  chosen,
}: Kind<Type>): HttpHandler[] {
  const one = (id: string) => {
    const type = list.get(id);
    if (!type) throw notFound('type');
    return type;
  };
  return [
    http.get(path, ({ request }) =>
      answer(() => {
        const url = new URL(request.url);
        return numberedPage(url, chosen ? list.all().filter((type) => chosen(type, url)) : list.all());
      }),
    ),
    http.post(path, ({ request }) => answer(async () => add(read(asMembers(await readJson(request)))), 201)),
    http.get<{ id: string }>(`${path}/:id`, ({ params }) => answer(() => one(params.id))),
    http.patch<{ id: string }>(`${path}/:id`, ({ request, params }) =>
      answer(async () => {
        const type = one(params.id);
        const patch = asMembers(await readJson(request));
        return list.replace(type, read({ ...type, ...patch }), patch.version);
      }),
    ),
    http.delete<{ id: string }>(`${path}/:id`, ({ params }) =>
      answer(() => {
        list.remove(one(params.id).id);
      }, 204),
    ),
  ];
}

function numberedPage(url: URL, items: readonly unknown[]) {
  const pageSize = readCount(url, 'pageSize', 25, 200);
  const pageNumber = readCount(url, 'pageNumber', 1, 999_999_999);
  const pageCount = Math.max(1, Math.ceil(items.length / pageSize));
  const entities = items.slice((pageNumber - 1) * pageSize, pageNumber * pageSize);
  const nextUri = pageNumber < pageCount ? { nextUri: pathWith(url, 'pageNumber', String(pageNumber + 1)) } : {};
  return {
    entities,
    pageNumber,
    pageSize,
    pageCount,
    total: items.length,
    ...nextUri,
    selfUri: url.pathname + url.search,
  };
}
