// Answers with files, named so that every browser keeps them under that name.
import { PassThrough } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type SheetToWrite, writeWorkbook } from './table/write-xlsx.ts';

const SHEETS = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Says under which name the answer is to be kept. */
export function attachment(reply: FastifyReply, name: string): FastifyReply {
  const plain = name.replace(/[^\w.-]/g, '_');
  return reply.header(
    'content-disposition',
    `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`,
  );
}

/** Answers with a workbook, which is written while it is sent. */
export function sendWorkbook(
  request: FastifyRequest,
  reply: FastifyReply,
  name: string,
  sheets: readonly SheetToWrite[],
): FastifyReply {
  const out = new PassThrough();
  writeWorkbook(out, sheets).catch((error: unknown) => {
    request.log.error({ err: error, requestId: request.id }, 'workbook');
    out.destroy(error as Error);
  });
  return attachment(reply, name).type(SHEETS).send(out);
}
