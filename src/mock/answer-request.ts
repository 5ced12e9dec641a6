import { getResponse, type HttpHandler } from 'msw';
import { notFound, problem } from './handlers/answer.js';
import { RequestError } from './request-error.js';

/** Answers a request from handlers: 404 where none is for it. A response of type `error` stands for a dropped connection. */
export async function answerRequest(handlers: HttpHandler[], request: Request): Promise<Response> {
  try {
    decodeURIComponent(new URL(request.url).pathname);
  } catch {
    return problem(new RequestError(400, 'bad.request', 'The path is not properly encoded.'));
  }
  return (await getResponse(handlers, request)) ?? problem(notFound('call'));
}
