# The reference backend with the browser files it serves. Data lies in /data, activities in /activities.
FROM node:24.21.0-slim AS build
WORKDIR /suara
COPY . .
RUN npm run build && npx -y pnpm@12.21.0 --filter @suara/server deploy --prod --legacy /server

FROM node:24.21.0-slim
ENV NODE_ENV=production \
    SUARA_HOST=0.0.0.0 \
    SUARA_PORT=4101 \
    SUARA_DATABASE=/data/suara.db \
    SUARA_ACTIVITIES=/activities \
    SUARA_ELEMENTS=/suara
COPY --from=build /server /server
COPY --from=build /suara/packages/elements/dist/cdn /suara
RUN mkdir /data /activities && chown node:node /data
USER node
VOLUME /data
EXPOSE 4101
HEALTHCHECK --interval=10s --timeout=3s \
    CMD ["node", "-e", "fetch('http://127.0.0.1:'+process.env.SUARA_PORT+'/readyz').then((r)=>process.exit(r.ok?0:1),()=>process.exit(1))"]
STOPSIGNAL SIGTERM
# As in the first line of the script: young objects get 16 MiB, and the process stays under 250 MB.
ENTRYPOINT ["node", "--max-semi-space-size=16", "/server/dist/bin/suara-server.js"]
