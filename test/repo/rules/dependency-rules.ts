import { importsIn, isShipped, packageOf, type Sources } from '../sources.ts'

export type Manifest = {
  scripts: Record<string, string>
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
  /** The Node that runs scripts and tests, one package per platform. */
  optionalDependencies: Record<string, string>
}

/** Packages that are used without an import, each with the text that shows it. */
const tools = new Map([
  ['@biomejs/biome', 'biome '],
  ['@types/node', '"node"'],
  ['@vercel/ncc', '@vercel/ncc/'],
  ['typescript', 'tsc '],
])

/** Dependencies that are unused, ship undeclared, or have no exact version. `texts` are manifests, configurations and scripts. */
export function dependencyProblems(manifest: Manifest, sources: Sources, texts: string): string[] {
  const shipped = packagesOf(sources, isShipped)
  const all = packagesOf(sources, () => true)
  const { dependencies, devDependencies, optionalDependencies } = manifest
  const isUsed = (name: string) =>
    all.has(name) || all.has(name.replace(/^@types\//, '')) || texts.includes(tools.get(name) ?? '\0')
  return [
    ...Object.keys(dependencies)
      .filter((name) => !shipped.has(name))
      .map((name) => `${name} is a dependency, and no shipped code uses it`),
    ...Object.keys(devDependencies)
      .filter((name) => !isUsed(name))
      .map((name) => `${name} is a devDependency, and nothing uses it`),
    ...[...shipped]
      .filter((name) => !(name in dependencies))
      .map((name) => `${name} ships, and is not in dependencies`),
    ...[...all]
      .filter((name) => !(name in dependencies) && !(name in devDependencies))
      .map((name) => `${name} is imported, and not in package.json`),
    ...Object.entries(optionalDependencies)
      .filter(([name]) => !/^node-(linux|darwin|win)-(x64|arm64)$/.test(name))
      .map(([name]) => `${name} is optional, which only the Node of a platform may be`),
    ...Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })
      .filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))
      .map(([name, version]) => `${name}: ${version} is not an exact version`),
  ]
}

function packagesOf(sources: Sources, isWanted: (path: string) => boolean): Set<string> {
  const names = [...sources].flatMap(([path, code]) =>
    isWanted(path) ? importsIn(code).map(({ specifier }) => packageOf(specifier)) : [],
  )
  return new Set(names.filter((name) => name !== undefined))
}
