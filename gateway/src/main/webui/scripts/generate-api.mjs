// Writes src/api/generated/*.ts from the committed OpenAPI documents; the types enter the code, the files do not enter git.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

const documents = new URL('../../../../../contracts/openapi/', import.meta.url);
const target = new URL('../src/api/generated/', import.meta.url);

await mkdir(target, { recursive: true });
for (const service of ['wallet', 'alert', 'case']) {
  const types = astToString(await openapiTS(new URL(`${service}-service.yaml`, documents)));
  const file = new URL(`${service}.ts`, target);
  const before = await readFile(file, 'utf8').catch(() => null);
  if (before !== types) {
    await writeFile(file, types);
  }
  process.stdout.write(`${fileURLToPath(file)}\n`);
}
