// The most memory that this process has taken.
import { readFileSync } from 'node:fs';

/** Bytes. What the system counts for a process begins with that of the one that started it, so the kernel is asked. */
export function peakMemory(): number {
  try {
    const found = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'));
    if (found) return Number(found[1]) * 1024;
  } catch {
    // Not Linux.
  }
  return process.resourceUsage().maxRSS * 1024;
}
