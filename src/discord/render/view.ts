import type { Copy } from '../../copy/en.ts';
import type { Audience } from '../audience.ts';

/** For whom a reply is rendered: in which words, and who will see it. */
export interface View {
  readonly copy: Copy;
  readonly audience: Audience;
}
