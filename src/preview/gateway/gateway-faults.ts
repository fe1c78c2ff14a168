/** What may be done to the connections of the bot, to see how it copes. */
export type GatewayFaults = {
  /** Cuts every socket without a closing frame, as a broken network does. */
  drop: () => void;
  /** Closes every socket with a code. */
  close: (code: number) => void;
  /** Op 7: asks every session to reconnect and resume. */
  reconnect: () => void;
  /** Op 9: ends every session; one that is not resumable is forgotten. */
  invalidate: (resumable: boolean) => void;
  /** Answers this many coming connections with HTTP 503. */
  refuse: (times: number) => void;
  /** Cuts this many coming connections before they are any, as where nothing listens. */
  block: (times: number) => void;
  /** Leaves a server unavailable in every session that begins from now on; null leaves none. */
  withhold: (guild: string | null) => void;
  /** Leaves heartbeats without an answer from now on, or answers them again. */
  ignoreHeartbeats: (ignore: boolean) => void;
};
