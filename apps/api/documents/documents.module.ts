import { Module } from '@nestjs/common';
import { MulterModule } from '@nestjs/platform-express';
import type { Env } from '../../../libs/env';
import { ENV } from '../store.module';
import { DocumentsController } from './documents.controller';
import { Documents } from './documents.service';
import { Evidence } from './evidence';
import { FILES, type FileStore } from './file-store';
import { FolderStore } from './folder-store';
import { S3Store } from './s3-store';

/** One file a request, whole in memory for as long as it is looked at; names come as UTF-8. */
export const Uploads = MulterModule.registerAsync({
  inject: [ENV],
  useFactory: (env: Env) => ({
    limits: { files: 1, fields: 20, parts: 21, fieldSize: 64 * 1024, fileSize: env.MAX_UPLOAD_MB * 1024 * 1024 },
    defParamCharset: 'utf8',
  }),
});

/** S3 when it is set, otherwise a folder. */
function fileStore(env: Env): FileStore {
  const { S3_ENDPOINT: endpoint, S3_BUCKET: bucket, S3_REGION: region, S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = env;
  if (endpoint && bucket && region && accessKeyId && secretAccessKey) return new S3Store({ endpoint, bucket, region, accessKeyId, secretAccessKey });
  return new FolderStore(env.FILES_DIR);
}

@Module({
  imports: [Uploads],
  controllers: [DocumentsController],
  providers: [Documents, Evidence, { provide: FILES, inject: [ENV], useFactory: fileStore }],
  exports: [Evidence, FILES],
})
export class DocumentsModule {}
