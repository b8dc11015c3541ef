// Sends one file to the server, with its progress, until it is there or stopped.
import { type Answer, AskError, refusalIn } from '../../parts/ask.ts';
import { viewerHeaders } from '../../parts/viewer.ts';

function answerOf(request: XMLHttpRequest): Answer<never> & { id?: string } {
  try {
    return JSON.parse(request.responseText);
  } catch {
    return {};
  }
}

/**
 * Sends the bytes of a file as they are. `fetch` cannot tell how much was sent, so this is an XMLHttpRequest.
 * @param progress called with the share sent, 0 to 1
 * @returns id by which the server knows the file
 * @throws AskError as the server refused it, UNREACHABLE, or STOPPED by the signal
 */
export function sendFile(
  file: File,
  progress: (share: number) => void,
  signal: AbortSignal,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/files?name=${encodeURIComponent(file.name)}`);
    request.setRequestHeader('content-type', 'application/octet-stream');
    for (const [name, value] of Object.entries(viewerHeaders())) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => progress(total > 0 ? loaded / total : 0);
    request.onload = () => {
      const answer = answerOf(request);
      if (request.status === 200 && answer.id) resolve(answer.id);
      else reject(refusalIn(answer) ?? new AskError('UNREACHABLE', ''));
    };
    request.onerror = () => reject(new AskError('UNREACHABLE', ''));
    request.onabort = () => reject(new AskError('STOPPED', ''));
    signal.addEventListener('abort', () => request.abort());
    if (signal.aborted) return request.abort();
    request.send(file);
  });
}
