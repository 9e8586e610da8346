import { createServer } from 'node:http';

/**
 * A bare Node HTTP server in a process of its own, answering every request with the bytes of the file
 * named in its first argument: the floor that everything else is measured against.
 */
const { readFileSync } = await import('node:fs');
const body = readFileSync(process.argv[2] ?? '');
const server = createServer((_request, response) => {
  response.writeHead(200, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': body.length,
  });
  response.end(body);
});
server.listen(Number(process.argv[3]), '127.0.0.1', () => process.send?.('listening'));
process.once('disconnect', () => process.exit(0));
