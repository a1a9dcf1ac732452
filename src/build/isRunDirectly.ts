import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Whether the file with this `import.meta.url` is the program being run, not a module of another one. */
export function isRunDirectly(moduleUrl: string): boolean {
  const program = process.argv[1];
  return program !== undefined && realpathSync(program) === realpathSync(fileURLToPath(moduleUrl));
}
