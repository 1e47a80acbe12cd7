# The mock in a container:
#   docker build -t kore-mock .
#   docker run --rm -p 4010:4010 -v "$PWD/mocks:/mocks:ro" kore-mock --data /mocks
FROM node:22-alpine AS build
WORKDIR /source
COPY package.json package-lock.json .npmrc ./
# Without install scripts: nothing of what they make is needed here.
RUN npm ci --ignore-scripts
COPY tsconfig.json tsconfig.package.json README.md LICENSE ./
COPY src src
COPY scripts scripts
COPY generated generated
RUN node --import tsx scripts/build-package.ts \
 && mkdir /package \
 && npm pack --ignore-scripts --pack-destination /package

FROM node:22-alpine AS install
WORKDIR /mock
COPY --from=build /package/ /package/
RUN npm install --ignore-scripts --no-audit --no-fund /package/kore-xo-api-*.tgz @stoplight/prism-core@5.8.0 @stoplight/prism-http@5.12.0

FROM node:22-alpine
ENV NODE_ENV=production
WORKDIR /mock
COPY --from=install /mock/node_modules node_modules
USER node
EXPOSE 4010
HEALTHCHECK --interval=10s --timeout=3s --start-period=5s CMD ["node", "-e", "fetch('http://127.0.0.1:4010/__mock/health').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "node_modules/kore-xo-api/dist/src/cli/main.js", "mock", "--host", "0.0.0.0"]
