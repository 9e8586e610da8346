import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

/**
 * Program: a bare Node HTTP server that answers every request with the bytes of the file named in its
 * first argument. It is what everything else is measured against. Tells its parent the port.
 */
const body = readFileSync(process.argv[2] ?? '');
const server = createServer((_request, response) => {
  response.writeHead(200, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': body.length,
  });
  response.end(body);
});
server.listen(0, '127.0.0.1', () => process.send?.(server.address()));
process.once('disconnect', () => process.exit(0));
