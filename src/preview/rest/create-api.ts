import { Hono } from 'hono';
import type { PreviewState } from '../state.ts';
import type { Api, ApiEnv } from './api-env.ts';
import { ApiError, renderApiError } from './api-error.ts';
import { addCallbackRoutes } from './callback-routes.ts';
import { addChannelRoutes } from './channel-routes.ts';
import { addCommandRoutes } from './command-routes.ts';
import { addIdentityRoutes } from './identity-routes.ts';
import { addMessageRoutes } from './message-routes.ts';
import { addWebhookRoutes } from './webhook-routes.ts';

/** Discord's REST API, as far as a bot of this kind uses it. */
export function createApi(state: PreviewState, shards: number): Api {
  const api: Api = new Hono<ApiEnv>();
  addCallbackRoutes(api, state);
  addWebhookRoutes(api, state);

  api.use(async (context, next) => {
    if (context.req.header('authorization') !== `Bot ${state.token}`) throw new ApiError('unauthorized');
    await next();
  });
  addIdentityRoutes(api, state, shards);
  addCommandRoutes(api, state);
  addChannelRoutes(api, state);
  addMessageRoutes(api, state);

  api.all('*', (context) => {
    state.reports.push({
      request: `${context.req.method} ${context.req.path}`,
      finding: 'no such address here',
    });
    throw new ApiError('notFound');
  });
  api.onError((error, context) => {
    if (!(error instanceof ApiError)) {
      state.reports.push({ request: context.req.path, finding: `the local server failed: ${error.message}` });
      return context.json({ code: 0, message: '500: Internal Server Error' }, 500);
    }
    return Response.json(renderApiError(error), { status: error.status });
  });
  return api;
}
