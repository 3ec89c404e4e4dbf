// A proxy on the level of connections: it knows no HTTP, and breaks what passes as networks do.
import { connect, createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** What befalls one exchange. Bytes are counted in the direction named. */
export type Trouble =
  | { kind: 'none' }
  /** Reset before anything is passed on. */
  | { kind: 'refuse' }
  /** The request is cut after so many bytes, and the connection reset. */
  | { kind: 'cut-request'; bytes: number }
  /** The reply is cut after so many bytes; 0: the backend commits, and the line is dead. */
  | { kind: 'cut-reply'; bytes: number }
  /** Every piece waits so many milliseconds, so that later connections overtake it. */
  | { kind: 'delay'; ms: number }
  /** The caller is gone, and the request is delivered so many milliseconds later. */
  | { kind: 'deliver-late'; ms: number }
  /** Passed on, and sent once more so many milliseconds later. */
  | { kind: 'repeat'; ms: number }
  /** Passed on, and the reply swallowed: nothing comes, nothing ends. */
  | { kind: 'silence' };

export interface TcpProxy {
  origin: string;
  /** How often each kind of trouble happened. */
  seen: Record<string, number>;
  close(): Promise<void>;
}

/**
 * Starts it on a free loopback port.
 *
 * @param target - where to connect to; asked at each connection, as a backend may come back elsewhere
 * @param next - chooses what befalls the next exchange
 */
export async function startTcpProxy(target: () => URL, next: () => Trouble): Promise<TcpProxy> {
  const seen: Record<string, number> = {};
  const sockets = new Set<Socket>();
  const watch = (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket));
    return socket;
  };
  const dial = () => {
    const { hostname, port } = target();
    return watch(connect(Number(port), hostname));
  };
  const choose = () => {
    const trouble = next();
    seen[trouble.kind] = (seen[trouble.kind] ?? 0) + 1;
    return trouble;
  };
  const server = createServer({ noDelay: true }, (from) => carry(watch(from), dial, choose));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** One exchange: what was asked since the last answer, and what befalls it. */
interface Exchange {
  trouble: Trouble;
  heard: Buffer[];
  asked: number;
  answered: number;
}

/** Carries a connection. Callers keep theirs open, so trouble is chosen anew for each exchange on it. */
function carry(from: Socket, dial: () => Socket, choose: () => Trouble): void {
  let to: Socket | undefined;
  let now: Exchange | undefined;
  from.on('data', (piece) => {
    if (!now || now.answered > 0) now = { trouble: choose(), heard: [], asked: 0, answered: 0 };
    const exchange = now;
    exchange.heard.push(piece);
    exchange.asked += piece.length;
    if (exchange.heard.length === 1 && breaksAtOnce(exchange, from, dial)) return;
    if (exchange.trouble.kind === 'deliver-late') return;
    to ??= dial()
      .on('data', (reply) => now && answer(now, reply, from))
      .on('close', () => now?.trouble.kind !== 'silence' && from.destroy());
    ask(exchange, piece, { from, to });
  });
  from.on('close', () => to?.destroy());
}

/** Whether nothing of it is to be passed on while its caller waits. */
function breaksAtOnce({ trouble, heard }: Exchange, from: Socket, dial: () => Socket): boolean {
  if (trouble.kind === 'refuse') from.resetAndDestroy();
  if (trouble.kind === 'repeat') setTimeout(() => replay(dial, heard), trouble.ms);
  if (trouble.kind === 'deliver-late') {
    // Long enough for a small request to have come whole.
    setTimeout(() => from.resetAndDestroy(), 50);
    setTimeout(() => replay(dial, heard), 50 + trouble.ms);
  }
  return trouble.kind === 'refuse';
}

function ask(
  { trouble, asked }: Exchange,
  piece: Buffer,
  { from, to }: Record<'from' | 'to', Socket>,
) {
  if (trouble.kind === 'cut-request' && asked > trouble.bytes) {
    const rest = Math.max(0, piece.length - (asked - trouble.bytes));
    to.write(piece.subarray(0, rest), () => to.resetAndDestroy());
    from.resetAndDestroy();
    return;
  }
  pass(trouble, piece, to);
}

function answer(exchange: Exchange, piece: Buffer, from: Socket): void {
  const { trouble } = exchange;
  if (trouble.kind === 'silence') return;
  exchange.answered += piece.length;
  if (trouble.kind === 'cut-reply' && exchange.answered > trouble.bytes) {
    const rest = Math.max(0, piece.length - (exchange.answered - trouble.bytes));
    from.write(piece.subarray(0, rest), () => from.resetAndDestroy());
    return;
  }
  pass(trouble, piece, from);
}

function pass(trouble: Trouble, piece: Buffer, into: Socket): void {
  if (trouble.kind === 'delay') setTimeout(() => into.writable && into.write(piece), trouble.ms);
  else if (into.writable) into.write(piece);
}

/** Sends again what was heard; nobody reads the answer. */
function replay(dial: () => Socket, heard: readonly Buffer[]): void {
  const to = dial();
  to.resume();
  to.write(Buffer.concat(heard));
  setTimeout(() => to.destroy(), 2000).unref();
}
