import type { Env } from '../../../libs/env';
import type { FileStore } from './file-store';
import { FolderStore } from './folder-store';
import { S3Store } from './s3-store';

/** Where this place keeps its files: S3 when it is set, otherwise a folder. */
export function openFiles(env: Env): FileStore {
  const { S3_ENDPOINT: endpoint, S3_BUCKET: bucket, S3_REGION: region, S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = env;
  if (endpoint && bucket && region && accessKeyId && secretAccessKey) return new S3Store({ endpoint, bucket, region, accessKeyId, secretAccessKey });
  return new FolderStore(env.FILES_DIR);
}
