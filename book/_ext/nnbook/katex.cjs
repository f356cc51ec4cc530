// Answer each line of JSON, [TeX, options], with one line: its HTML or an error.
// Ends with its input, so it cannot outlive the build.
const katex = require(process.argv[2]);
const lines = require("node:readline").createInterface({ input: process.stdin });

lines.on("line", (line) => {
  const [tex, options] = JSON.parse(line);
  let answer;
  try {
    const html = katex.renderToString(tex, options);
    // Without the formula's source, which is for programs that we have none
    // of, and without what a page of HTML need not be told.
    answer = {
      html: html
        .replace(/<semantics>([^]*)<annotation[^]*<\/semantics>/, "$1")
        .replace(/ xmlns="[^"]*"/g, "")
        .replaceAll("<mrow><mrow></mrow>", "<mrow>"),
    };
  } catch (error) {
    answer = { error: error.message };
  }
  console.log(JSON.stringify(answer));
});
