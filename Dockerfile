# Kyodo Atlas with its web page built in; the database is the embedded one in /app/data, or a Neo4j named by NEO4J_URI.
FROM node:24-bookworm-slim
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev
COPY . .
RUN npm run build && mkdir -p data && chown node:node data
ENV NODE_ENV=production
USER node
VOLUME /app/data
CMD ["node", "seed/start.ts"]
