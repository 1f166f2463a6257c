/// <reference path="./.sst/platform/config.d.ts" />

export default $config({
  async app({ stage }) {
    const { settingsOf } = await import('./infra/stages');
    const { removal, protect } = settingsOf(stage);
    return { name: 'liaison', home: 'aws', removal, protect, providers: { aws: { region: 'eu-west-3' } } };
  },
  async run() {
    // Before any function is made.
    await import('./infra/defaults');
    const { gatewayTable, tables } = await import('./infra/storage');
    const { url } = await import('./infra/front');
    await import('./infra/projectors');
    await import('./infra/schedules');
    await import('./infra/dashboard');
    return {
      url,
      tables: Object.values(tables).flatMap(({ truth, views }) => [truth.name, views.name]),
      // `liaison keys --table` keeps its keys.
      gatewayTable: gatewayTable.name,
    };
  },
});
