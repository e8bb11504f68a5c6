import { applyDecorators, HttpCode, type Type } from '@nestjs/common';
import { ApiBearerAuth, ApiCookieAuth, ApiOperation, ApiResponse, getSchemaPath } from '@nestjs/swagger';
import { refuse, STATUS, type RefusalCode } from '../../../libs/dossier';
import { COOKIE } from '../auth/who';
import { toProblem } from '../problem/problem';
import { ProblemDto } from './problem';

interface Route {
  summary: string;
  about?: string;
  ok?: Type;
  status?: number;
  /** Refusals of its own, beside those that any route may give. */
  refuses?: RefusalCode[];
  public?: boolean;
}

/** Documents one route: what it is for, what it answers, and which problems it may give instead. */
export function Says({ summary, about, ok, status = 200, refuses = [], public: open }: Route): MethodDecorator {
  const codes: RefusalCode[] = [...new Set<RefusalCode>([...(open ? [] : (['not-signed-in'] as const)), ...refuses, 'busy'])];
  const statuses = [...new Set(codes.map((code) => STATUS[code]))].sort((a, b) => a - b);
  return applyDecorators(
    HttpCode(status),
    ApiOperation({ summary, ...(about ? { description: about } : {}) }),
    ApiResponse({ status, description: 'OK', ...(ok ? { type: ok } : {}) }),
    ...statuses.map((one) =>
      ApiResponse(
        problem(
          one,
          codes.filter((code) => STATUS[code] === one),
        ),
      ),
    ),
    ...(open ? [] : [ApiCookieAuth(COOKIE), ApiBearerAuth()]),
  );
}

const problem = (status: number, codes: RefusalCode[]) => ({
  status,
  description: codes.join(' · '),
  content: {
    'application/problem+json': {
      schema: { $ref: getSchemaPath(ProblemDto) },
      examples: Object.fromEntries(codes.map((code) => [code, { value: toProblem(refuse(code), 'vi') }])),
    },
  },
});
