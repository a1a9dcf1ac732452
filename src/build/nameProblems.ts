import { posix } from 'node:path';
import { withoutText } from './importsIn.ts';
import { bannedNames } from './layerRules.ts';

const pascalCase = /^[A-Z][A-Za-z0-9]*$/;
const camelCase = /^[a-z][A-Za-z0-9]*$/;
const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** What is wrong with the name of a file, and with the way it names what it exports. */
export function nameProblems(path: string, code: string): string[] {
  const problems: string[] = [];
  const [name = '', ...ends] = posix.basename(path).split('.');
  const extension = ends.at(-1);
  const banned = [...path.split('/').slice(0, -1), name].find((step) => bannedNames.test(step));
  if (banned !== undefined) problems.push(`"${banned}" says nothing about what is in it`);
  if (/^e2e\/.*\.spec\.ts$/.test(path) && !kebabCase.test(name))
    problems.push('a journey is named in kebab-case');
  if (path.startsWith('src/') && !ends.includes('d') && !ends.includes('test')) {
    problems.push(...caseProblems(path, name, extension, code));
  }
  if (/^\s*export\s+default\b|^\s*export\s*\{[^}]*\bas\s+default\b/m.test(withoutText(code))) {
    problems.push('has a default export');
  }
  return problems;
}

function caseProblems(path: string, name: string, extension: string | undefined, code: string): string[] {
  if (extension === 'ts')
    return camelCase.test(name) ? [] : ['a module without components is named in camelCase'];
  if (pascalCase.test(name)) {
    const exported = new RegExp(`\\bexport\\s+(async\\s+)?(function|const)\\s+${name}\\b`);
    return exported.test(code) ? [] : [`exports no component named ${name}`];
  }
  // The app's entries hold elements, but are no components.
  return path.startsWith('src/app/') && camelCase.test(name) ? [] : ['a component is named in PascalCase'];
}
