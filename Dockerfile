# The GitHub App as an image: `docker build -t plumbline .`
FROM node:24-bookworm-slim AS packages
WORKDIR /plumbline
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_FOLDER=/data
WORKDIR /plumbline
COPY --from=packages /plumbline/node_modules node_modules
COPY package.json LICENSE NOTICE app.yml app-with-fixes.yml ./
COPY dist dist
COPY policies policies
COPY docs/schemas docs/schemas
COPY app/rego/toolchain app/rego/toolchain
COPY app/schema app/schema
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# Node is the first process and handles SIGTERM itself: it stops taking webhooks, ends or hands back its jobs and exits with 0.
STOPSIGNAL SIGTERM
CMD ["node", "dist/cli.js", "serve"]
