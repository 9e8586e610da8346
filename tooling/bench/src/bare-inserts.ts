import pg from 'pg';

/**
 * The share's other side: rows per second that a bare loop makes durable over `connections` connections,
 * each writing again and again to a row of its own, as saving an answer does.
 */
export async function measureBareInserts(
  databaseUrl: string,
  connections: number,
  seconds: number,
): Promise<number> {
  const clients = await Promise.all(
    Array.from({ length: connections }, async () => {
      const client = new pg.Client({ connectionString: databaseUrl });
      await client.connect();
      return client;
    }),
  );
  try {
    await clients[0]?.query(
      'CREATE TABLE IF NOT EXISTS bench_bare (id int PRIMARY KEY, response jsonb, saved_at timestamptz)',
    );
    const end = Date.now() + seconds * 1000;
    let rows = 0;
    await Promise.all(
      clients.map(async (client, id) => {
        while (Date.now() < end) {
          await client.query(
            `INSERT INTO bench_bare VALUES ($1, $2, now())
             ON CONFLICT (id) DO UPDATE SET response = excluded.response, saved_at = now()`,
            [id, JSON.stringify({ type: 'single-choice', option: String(rows) })],
          );
          rows += 1;
        }
      }),
    );
    await clients[0]?.query('DROP TABLE bench_bare');
    return rows / seconds;
  } finally {
    await Promise.all(clients.map((client) => client.end()));
  }
}
