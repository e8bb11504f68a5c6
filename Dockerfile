# syntax=docker/dockerfile:1.7
# Targets: api, worker, web. Everything runs as an ordinary user and writes only to /data and /tmp.
FROM node:20-bookworm-slim AS base
WORKDIR /app
ENV NPM_CONFIG_UPDATE_NOTIFIER=false

FROM base AS manifests
COPY package.json package-lock.json .npmrc ./
COPY libs/rulebook/package.json libs/rulebook/
COPY libs/dossier/package.json libs/dossier/
COPY libs/store/package.json libs/store/
COPY libs/sheet/package.json libs/sheet/
COPY workflows/package.json workflows/
COPY activities/package.json activities/
COPY apps/api/package.json apps/api/
COPY apps/worker/package.json apps/worker/
COPY apps/web/package.json apps/web/

FROM manifests AS build
RUN --mount=type=cache,target=/root/.npm npm ci --ignore-scripts
COPY . .
RUN node tools/build.mjs

# Only what the server runs on: no compiler, no test tools, nothing of the pages.
FROM manifests AS api-modules
RUN --mount=type=cache,target=/root/.npm npm ci --omit=dev --ignore-scripts --include-workspace-root \
    -w libs/rulebook -w libs/dossier -w libs/store -w libs/sheet -w workflows -w apps/api

FROM manifests AS worker-modules
RUN --mount=type=cache,target=/root/.npm npm ci --omit=dev --ignore-scripts --include-workspace-root \
    -w libs/rulebook -w libs/dossier -w libs/store -w workflows -w activities -w apps/worker

FROM base AS runtime
ENV NODE_ENV=production TZ=UTC
RUN mkdir -p /data/files && chown -R node:node /data
COPY --from=build /app/package.json ./
COPY --from=build /app/dist/libs dist/libs
COPY --from=build /app/dist/workflows dist/workflows
STOPSIGNAL SIGTERM

FROM runtime AS api
COPY --from=api-modules /app/node_modules node_modules
COPY --from=build /app/dist/apps/api dist/apps/api
USER node
ENV PORT=3000 FILES_DIR=/data/files
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=5s --start-period=40s --retries=4 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "dist/apps/api/main.js"]

FROM runtime AS worker
# The engine's client brings its own TLS but trusts the certificates of the system.
RUN apt-get update && apt-get install -y --no-install-recommends ca-certificates && rm -rf /var/lib/apt/lists/*
COPY --from=worker-modules /app/node_modules node_modules
COPY --from=build /app/dist/activities dist/activities
COPY --from=build /app/dist/apps/worker dist/apps/worker
COPY --from=build /app/dist/workflow-bundle.js dist/workflow-bundle.js
USER node
ENV WORKFLOW_BUNDLE=dist/workflow-bundle.js
# A worker that works holds a connection to the engine (port 7233 is 1C41).
HEALTHCHECK --interval=15s --timeout=5s --start-period=40s --retries=4 \
  CMD ["grep", "-qih", ":1C41 01 ", "/proc/net/tcp", "/proc/net/tcp6"]
CMD ["node", "--enable-source-maps", "dist/apps/worker/main.js"]

FROM nginxinc/nginx-unprivileged:1.28-alpine AS web
COPY deploy/web/nginx.conf /etc/nginx/nginx.conf
COPY deploy/web/security-headers.conf /etc/nginx/security-headers.conf
COPY deploy/web/proxy.conf /etc/nginx/proxy.conf
COPY deploy/web/site.conf.template /etc/nginx/templates/site.conf.template
COPY --from=build /app/dist/web /usr/share/nginx/html
# The root of the container is read-only: what the templates become is written to /tmp.
ENV NGINX_ENVSUBST_OUTPUT_DIR=/tmp NGINX_ENVSUBST_FILTER=^VD_ VD_OPERATIONS_NETWORK=127.0.0.1/32 VD_OUTER_PROXY=127.0.0.1/32
EXPOSE 8080
HEALTHCHECK --interval=15s --timeout=5s --start-period=20s --retries=4 CMD ["wget", "-q", "-O", "/dev/null", "http://127.0.0.1:8080/nginx-alive"]
