import { Module } from '@nestjs/common';
import { MulterModule } from '@nestjs/platform-express';
import type { Env } from '../../../libs/env';
import { ENV } from '../store.module';
import { DocumentsController } from './documents.controller';
import { Documents } from './documents.service';
import { Evidence } from './evidence';
import { FILES } from './file-store';
import { openFiles } from './open-files';

/** One file a request, whole in memory for as long as it is looked at; names come as UTF-8. */
export const Uploads = MulterModule.registerAsync({
  inject: [ENV],
  useFactory: (env: Env) => ({
    limits: { files: 1, fields: 20, parts: 21, fieldSize: 64 * 1024, fileSize: env.MAX_UPLOAD_MB * 1024 * 1024 },
    defParamCharset: 'utf8',
  }),
});

@Module({
  imports: [Uploads],
  controllers: [DocumentsController],
  providers: [Documents, Evidence, { provide: FILES, inject: [ENV], useFactory: openFiles }],
  exports: [Evidence, FILES],
})
export class DocumentsModule {}
