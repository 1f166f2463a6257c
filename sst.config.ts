/// <reference path="./.sst/platform/config.d.ts" />

export default $config({
  app(input) {
    const isProduction = input.stage === 'production';
    return {
      name: 'liaison',
      home: 'aws',
      removal: isProduction ? 'retain' : 'remove',
      protect: isProduction,
      providers: { aws: { region: 'eu-west-3' } },
    };
  },
  async run() {
    // Before any function is made.
    await import('./infra/defaults');
    const { gatewayTable, tables } = await import('./infra/storage');
    const { api } = await import('./infra/api');
    return {
      url: api.url,
      tables: Object.values(tables).flatMap(({ truth, views }) => [truth.name, views.name]),
      // `liaison keys --table` keeps its keys.
      gatewayTable: gatewayTable.name,
    };
  },
});
