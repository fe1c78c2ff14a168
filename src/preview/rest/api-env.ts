import type { HttpBindings } from '@hono/node-server';
import type { Context, Hono } from 'hono';

export type ApiEnv = { Bindings: HttpBindings };
export type ApiContext = Context<ApiEnv>;
export type Api = Hono<ApiEnv>;
