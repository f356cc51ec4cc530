/**
 * A page for authors: any figure in any state, drawn anew as a file is saved.
 * `make demo`. esbuild watches the JavaScript and the style sheets; a change
 * of a figure's Python makes its rules anew first.
 */

import { execFile } from "node:child_process";
import { existsSync, readdirSync, watch } from "node:fs";
import { dirname, join } from "node:path";
import { context } from "esbuild";

const HERE = import.meta.dirname;
const JS = dirname(HERE);
const ROOMS = dirname(JS);
const PYTHON = process.argv[2] ?? "python";
const rooms = readdirSync(ROOMS).filter((name) =>
  existsSync(join(ROOMS, name, "drawing.js")),
);

function entry() {
  const looks = readdirSync(join(JS, "look"), { recursive: true })
    .filter((file) => file.endsWith(".css"))
    .map((file) => `import "../look/${file}";`);
  const figures = rooms.map((room, i) => {
    const kind = room.replaceAll("_", "-");
    const own = existsSync(join(ROOMS, room, "look.css"))
      ? `import "../../${room}/look.css";`
      : "";
    return `${own}import drawing${i} from "../../${room}/drawing.js";
      import said${i} from "../dist/kinds/${kind}.json";
      add({...said${i}, drawing: drawing${i}});`;
  });
  return `import { add } from "../runtime/figures.js";
    import "../hosts/page.js";
    import { begin } from "./page.js";
    ${looks.join("")}${figures.join("")}
    begin();`;
}

const { watch: build, serve } = await context({
  bundle: true,
  entryNames: "demo",
  outdir: join(HERE, "made"),
  sourcemap: "inline",
  stdin: { contents: entry(), resolveDir: HERE },
  target: "es2023",
});
await build();
const { hosts, port } = await serve({ servedir: HERE, host: "localhost" });
console.log(`The figures: http://${hosts[0]}:${port}/ (end with Ctrl-C)`);

let waiting = 0;
watch(ROOMS, { recursive: true }, (_, file) => {
  if (!file?.endsWith(".py") && !file?.endsWith("questions.json")) return;
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    execFile(PYTHON, ["-m", "nnlib.figures.schema"], (error, _, said) => {
      if (error) console.error(said);
    });
  }, 50);
});
