// Bundles the explorer: node build.mjs OUTPUT. Writes the page, one script, one style sheet and the icon, and fails
// when they are more than a phone should have to load.
import { createHash } from "node:crypto";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const mostBytes = 200 * 1024;
const here = dirname(fileURLToPath(import.meta.url));
const output = process.argv[2];

const bundled = await build({
  absWorkingDir: here,
  entryPoints: { app: "src/main.tsx", style: "src/styles/all.css" },
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  jsx: "automatic",
  jsxImportSource: "preact",
  charset: "utf8",
  legalComments: "inline",
  outdir: "out",
  write: false,
});

// A name changes with the content, so that a browser may keep a file for good.
const files = new Map();
const named = (name, extension, bytes) => {
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 10);
  files.set(`${name}.${hash}.${extension}`, bytes);
  return `${name}.${hash}.${extension}`;
};
const script = bundled.outputFiles.find((file) => file.path.endsWith(".js"));
const style = bundled.outputFiles.find((file) => file.path.endsWith(".css"));
const page = (await readFile(join(here, "index.html"), "utf8"))
  .replace("app.js", named("app", "js", script.contents))
  .replace("style.css", named("style", "css", style.contents))
  .replace("icon.svg", named("icon", "svg", await readFile(join(here, "icon.svg"))));
files.set("index.html", Buffer.from(page));

const size = [...files.values()].reduce((sum, bytes) => sum + gzipSync(bytes).length, 0);
if (size > mostBytes) {
  console.error(`error: the explorer has ${size} bytes compressed; ${mostBytes} are allowed.`);
  process.exit(1);
}

await rm(output, { recursive: true, force: true });
await mkdir(output, { recursive: true });
for (const [name, bytes] of files) {
  await writeFile(join(output, name), bytes);
}
console.log(`Bundled the explorer: ${size} bytes compressed.`);
