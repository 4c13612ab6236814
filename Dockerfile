# Rawi in a container. Articles are mounted at /corpus and only read; nothing is written but /tmp.
#
#   docker build -t rawi .
#   docker run -d --name rawi --restart unless-stopped --read-only --tmpfs /tmp --cap-drop ALL \
#     --security-opt no-new-privileges -e DISCORD_TOKEN -v "$PWD/corpus:/corpus:ro" rawi
#
# Register the commands once: docker run --rm --read-only --tmpfs /tmp -e DISCORD_TOKEN rawi deploy

FROM node:20-slim AS packages
WORKDIR /rawi
COPY package.json package-lock.json .npmrc* ./
RUN npm ci --omit=dev --ignore-scripts --no-fund --no-audit

FROM node:20-slim
WORKDIR /rawi
ENV NODE_ENV=production CORPUS_DIR=/corpus HEALTH_PORT=9090
COPY --from=packages /rawi/node_modules node_modules
COPY package.json ./
COPY src src
COPY commands commands
# What is answered where no folder is mounted: the sample article.
COPY corpus /corpus
USER node
VOLUME /corpus
STOPSIGNAL SIGTERM
# A big corpus takes minutes to read at the first start. Only this machine is asked: the port is not open to others.
HEALTHCHECK --interval=30s --timeout=5s --start-period=5m --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:9090/healthz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "src/rawi.mjs"]
CMD ["start"]
