import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { COOKIE } from './auth/who';
import { ProblemDto } from './dto/problem';

const ABOUT = [
  'Hồ sơ khen thưởng từ đơn vị đến quyết định. JSON in and out; dates are calendar days of Vietnam (YYYY-MM-DD), instants ISO 8601.',
  'Every error is application/problem+json with a `code` of a closed list; `detail` is Vietnamese unless Accept-Language begins with en.',
  'Lists are read page by page: `limit`, and `cursor` = the `nextCursor` before. Every write carries a client-made UUID; sent twice it happens once.',
].join('\n\n');

/** The contract, made from the controllers and their forms. */
export function contract(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('Vinh Danh')
    .setDescription(ABOUT)
    .setVersion('0.1.0')
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addCookieAuth(COOKIE, { type: 'apiKey', in: 'cookie', name: COOKIE }, COOKIE)
    .addBearerAuth({ type: 'http', scheme: 'bearer' })
    .build();
  return SwaggerModule.createDocument(app, config, { extraModels: [ProblemDto], operationIdFactory: (_controller, method) => method });
}

/** /api/openapi.json, and a page to read it at /api/docs. Made when it is first asked for. */
export function serveContract(app: INestApplication): void {
  SwaggerModule.setup('api/docs', app, () => contract(app), {
    jsonDocumentUrl: 'api/openapi.json',
    yamlDocumentUrl: 'api/openapi.yaml',
    customSiteTitle: 'Vinh Danh',
  });
}
