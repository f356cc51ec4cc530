// Answer each line of JSON, [TeX, options], with one line: its HTML or an error.
// Ends with its input, so it cannot outlive the build.
const katex = require(process.argv[2]);
const lines = require("node:readline").createInterface({ input: process.stdin });

lines.on("line", (line) => {
  const [tex, options] = JSON.parse(line);
  let answer;
  try {
    const html = katex.renderToString(tex, options);
    // The source of the formula, for programs that we have none of.
    answer = { html: html.replace(/<annotation[^]*?<\/annotation>/g, "") };
  } catch (error) {
    answer = { error: error.message };
  }
  console.log(JSON.stringify(answer));
});
