// Says an error to the person at the terminal: what is wrong and, where that is known, what to do.
import { ConfigError } from '#api/config.ts';
import { AppError } from '#api/errors.ts';
import { DatabaseError } from '#cypher/database.ts';

const advice: Partial<Record<DatabaseError['code'], string>> = {
  LOCKED:
    '動いているサーバーを止めてから、もう一度実行してください。データには触れていません。\nStop the running server and try again. The data was not touched.',
  UNAVAILABLE:
    'データベースに接続できません。NEO4J_URI とネットワークを確かめてください。\nThe database cannot be reached. Check NEO4J_URI and the network.',
  UNAUTHORIZED: 'NEO4J_USER と NEO4J_PASSWORD を確かめてください。\nCheck NEO4J_USER and NEO4J_PASSWORD.',
};

/** Prints an error to stderr; one that is not expected with its stack. */
export function report(error: unknown): void {
  if (error instanceof AppError) console.error(`${error.words.ja}\n${error.words.en}`);
  else if (error instanceof DatabaseError)
    console.error(`${error.message}\n${advice[error.code] ?? ''}`.trim());
  else if (error instanceof ConfigError) console.error(error.message);
  else if ((error as NodeJS.ErrnoException | undefined)?.code === 'EADDRINUSE') {
    console.error(
      'このポートは使用中です。PORT で別の番号を指定してください。\nThis port is in use. Set PORT to another one.',
    );
  } else console.error(error);
}
