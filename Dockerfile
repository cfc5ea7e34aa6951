# Readout as an image: docs/guide.md says how to run it. Node 24 runs the TypeScript as it is, so nothing is built.
FROM node:24-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev

FROM node:24-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production READOUT_DATABASE=/data/readout.db
COPY --from=packages /app/node_modules node_modules
COPY package.json LICENSE ./
COPY bin bin
COPY commands commands
COPY db db
COPY src src
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
# Only for Slack over HTTP.
EXPOSE 3000
HEALTHCHECK --interval=5m --timeout=30s --start-period=30s CMD ["node", "src/cli.ts", "doctor"]
ENTRYPOINT ["node", "src/cli.ts"]
CMD ["serve"]
