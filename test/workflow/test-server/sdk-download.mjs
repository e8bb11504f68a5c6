/**
 * Asks the SDK to download its test server into the folder given as argument. Its own process, because the download cannot be
 * interrupted; the SDK has no way to fetch without starting, so the server is started once and ended.
 */
import { TestWorkflowEnvironment } from '@temporalio/testing';

const downloadDir = process.argv[2];
const environment = await TestWorkflowEnvironment.createTimeSkipping({ server: { executable: { type: 'cached-download', downloadDir } } });
await environment.teardown();
process.exit(0);
